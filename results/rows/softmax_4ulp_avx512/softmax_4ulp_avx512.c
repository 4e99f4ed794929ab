/* softmax_4ulp_avx512: softmax
 *
 * Rows of fewer than 3145728 elements:
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.329399 ulp, observed on 936236098 inputs
 *   |sum - 1|    1.39e-07 at most
 *   worst row    far, 64 elements, seed 202, result 45
 *   result there 0x1.ca2358p-45 (5.08635424e-14, encoding 0x296511ac)
 *   mean error   0.173039 ulp
 *   misrounded   133816587 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a0b02a807a917d4a8efdf1ea190db653
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size l1 --time 60s --seed 1 --from seeds/softmax/reload_perm8_blocked.evo --threads 1 --archive l1.db
 *                time: 0.1142 ns/element as avx512 code (inputs l1)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Rows of at least 3145728 elements:
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.530779 ulp, observed on 936236098 inputs
 *   |sum - 1|    2.06e-07 at most
 *   worst row    masked, 64 elements, seed 15, result 54
 *   result there 0x1.fd34f2p-27 (1.48198689e-08, encoding 0x327e9a79)
 *   mean error   0.291486 ulp
 *   misrounded   246115412 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           305760d9e0db386ef75d7593aa7a6a10
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size dram --time 60s --seed 1 --from seeds/softmax/two_sweeps_window.evo --threads 1 --archive dram.db
 *                time: 0.2663 ns/element as avx512 code (inputs dram)
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

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float softmax_4ulp_avx512_0_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
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
    1065344842, 1065059308, 1064838269, 1064692129,
    1064627666, 1064652273, 1064774011, 1065001672,
    1065344842, 1065059308, 1064838269, 1064692129,
    1064627666, 1064652273, 1064774011, 1065001672,
}; /* repeated to fill a register */

static const int32_t softmax_4ulp_avx512_0_table1[16] = {
    1065337972, 1065055562, 1064834184, 1064687674,
    1064622808, 1064646975, 1064768234, 1064995372,
    1065337972, 1065055562, 1064834184, 1064687674,
    1064622808, 1064646975, 1064768234, 1064995372,
}; /* repeated to fill a register */

static inline float softmax_4ulp_avx512_0_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline void softmax_4ulp_avx512_0_element1(float a0, float *value1, float *value2) {
    const float v1 = 0x1p-40f; /* 9.09494702e-13 */
    const float v2 = a0;
    const float v3 = 0x1.715b42p+0f; /* 1.44279873 */
    const float v4 = softmax_4ulp_avx512_0_fma_f32(v2, v3, v1);
    const float v5 = 0x1.8p+6f; /* 96 */
    const float v6 = softmax_4ulp_avx512_0_fma_f32(v1, v4, v5);
    const float v7 = softmax_4ulp_avx512_0_rint_f32(v4);
    const float v8 = v6 - v7;
    const float v9 = 0x1.800002p+20f; /* 1572864.12 */
    const float v10 = softmax_4ulp_avx512_0_fma_f32(v1, v2, v9);
    const float v11 = v8 + v10;
    const float v12 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v13 = -0x1.bcp+7f; /* -222 */
    const float v14 = v13 + v7;
    const float v15 = v12 * v14;
    const float r0 = v11;
    const float r1 = v15;
    *value1 = r0;
    *value2 = r1;
}

static inline void softmax_4ulp_avx512_0_element2(float x, float a0, float a1, float a2, float *y, float *value3) {
    const float v16 = 0x1.5647e2p-3f; /* 0.167129293 */
    const float v17 = 0x1.06865p-29f; /* 1.91011829e-09 */
    const float v18 = a2;
    const float v19 = x;
    const float v20 = v18 > v19 ? v18 : v19;
    const float v21 = 0x1.715476p+0f; /* 1.44269502 */
    const float v22 = a1;
    const float v23 = softmax_4ulp_avx512_0_fma_f32(v20, v21, v22);
    const float v24 = v23 - v22;
    const float v25 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v26 = softmax_4ulp_avx512_0_fma_f32(v24, v25, v20);
    const float v27 = softmax_4ulp_avx512_0_fma_f32(v17, v24, v26);
    const float v28 = v27 * v27;
    const float v29 = 0x1.00096ap-1f; /* 0.500071824 */
    const float v30 = 0x1.ffffe4p-1f; /* 0.999999166 */
    const float v31 = softmax_4ulp_avx512_0_fma_f32(v27, v29, v30);
    const float v32 = softmax_4ulp_avx512_0_fma_f32(v16, v28, v31);
    const int32_t v33 = softmax_4ulp_avx512_0_bits_f32(v23);
    const int32_t v34 = softmax_4ulp_avx512_0_table0[(uint32_t)v33 & (8u - 1)];
    const int32_t v35 = 20;
    const int32_t v36 = softmax_4ulp_avx512_0_shl_i32(v33, v35);
    const int32_t v37 = (int32_t)((uint32_t)v34 + (uint32_t)v36);
    const float v38 = softmax_4ulp_avx512_0_frombits_f32(v37);
    const float v39 = v27 * v38;
    const float v40 = softmax_4ulp_avx512_0_fma_f32(v32, v39, v38);
    const float v41 = 0x1p+16f; /* 65536 */
    const float v42 = a0;
    const float v43 = softmax_4ulp_avx512_0_abs_f32(v42);
    const int v44 = v41 < v43;
    float r0 = v40;
    float r1 = v40;
    if (v44) {
        const float v45 = 0x1p-40f; /* 9.09494702e-13 */
        const float v46 = -0x1.33p+7f; /* -153.5 */
        const float v47 = v19 - v42;
        const float v48 = v46 > v47 ? v46 : v47;
        const float v49 = v48 * v48;
        const float v50 = 0x1.8006p+20f; /* 1572960 */
        const float v51 = softmax_4ulp_avx512_0_fma_f32(v48, v21, v50);
        const float v52 = softmax_4ulp_avx512_0_fma_f32(v45, v49, v51);
        const float v53 = v52 - v50;
        const float v54 = softmax_4ulp_avx512_0_fma_f32(v25, v53, v48);
        const float v55 = softmax_4ulp_avx512_0_fma_f32(v17, v53, v54);
        const float v56 = v55 * v55;
        const float v57 = softmax_4ulp_avx512_0_fma_f32(v55, v29, v30);
        const float v58 = softmax_4ulp_avx512_0_fma_f32(v16, v56, v57);
        const int32_t v59 = softmax_4ulp_avx512_0_bits_f32(v52);
        const int32_t v60 = softmax_4ulp_avx512_0_table1[(uint32_t)v59 & (8u - 1)];
        const int32_t v61 = softmax_4ulp_avx512_0_shl_i32(v59, v35);
        const int32_t v62 = (int32_t)((uint32_t)v60 + (uint32_t)v61);
        const float v63 = softmax_4ulp_avx512_0_frombits_f32(v62);
        const float v64 = v55 * v63;
        const float v65 = softmax_4ulp_avx512_0_fma_f32(v58, v64, v63);
        r0 = v65;
        r1 = v65;
    }
    *y = r0;
    *value3 = r1;
}

static inline float softmax_4ulp_avx512_0_element3(double a3) {
    const double v66 = 0x1.ffffffdc06ebfp-1; /* 0.99999999581219601 */
    const double v67 = a3;
    const double v68 = v66 / v67;
    const float v69 = (float)v68;
    const float r0 = v69;
    return r0;
}

static inline float softmax_4ulp_avx512_0_element4(float again0, float a4) {
    const float v70 = a4;
    const float v71 = again0;
    const float v72 = v70 * v71;
    const float r0 = v72;
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
    float block3[128];
    for (size_t l = 0; l < 128; l++)
        block3[l] = -0.0f;
    for (size_t l = 0; l < 16; l++)
        lanes3[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        float value3;
        softmax_4ulp_avx512_0_element2(x[i], a0, a1, a2, &y[i], &value3);
        block3[i % 128] = value3;
        if (i % 128 == 127 || i + 1 == n) {
            softmax_4ulp_avx512_0_add_block(block3, 128, lanes3);
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
    const __m256 v1 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v2 = _mm256_set1_ps(a0);
    const __m256 v3 = _mm256_set1_ps(0x1.715b42p+0f); /* 1.44279873 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256 v9 = _mm256_set1_ps(0x1.800002p+20f); /* 1572864.12 */
    const __m256 v12 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v13 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v4 = _mm256_fmadd_ps(v2, v3, v1);
    const __m256 v6 = _mm256_fmadd_ps(v1, v4, v5);
    const __m256 v7 = _mm256_round_ps(v4, 8);
    const __m256 v8 = _mm256_sub_ps(v6, v7);
    const __m256 v10 = _mm256_fmadd_ps(v1, v2, v9);
    const __m256 v11 = _mm256_add_ps(v8, v10);
    const __m256 v14 = _mm256_add_ps(v13, v7);
    const __m256 v15 = _mm256_mul_ps(v12, v14);
    _mm256_storeu_ps(value1, v11);
    _mm256_storeu_ps(value2, v15);
}

/* 128 elements. */
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_step2_avx2(const float *x, float a0, float a1, float a2, float *y, __m256d *acc3) {
    const __m256 v16 = _mm256_set1_ps(0x1.5647e2p-3f); /* 0.167129293 */
    const __m256 v17 = _mm256_set1_ps(0x1.06865p-29f); /* 1.91011829e-09 */
    const __m256 v18 = _mm256_set1_ps(a2);
    const __m256 v21 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v22 = _mm256_set1_ps(a1);
    const __m256 v25 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v29 = _mm256_set1_ps(0x1.00096ap-1f); /* 0.500071824 */
    const __m256 v30 = _mm256_set1_ps(0x1.ffffe4p-1f); /* 0.999999166 */
    const __m256 v41 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v42 = _mm256_set1_ps(a0);
    const __m256 v45 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v46 = _mm256_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m256 v50 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_0_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_0_table1));
    const __m256 v19_0 = _mm256_loadu_ps(x);
    const __m256 v19_1 = _mm256_loadu_ps(x + 8);
    const __m256 v19_2 = _mm256_loadu_ps(x + 16);
    const __m256 v19_3 = _mm256_loadu_ps(x + 24);
    const __m256 v19_4 = _mm256_loadu_ps(x + 32);
    const __m256 v19_5 = _mm256_loadu_ps(x + 40);
    const __m256 v19_6 = _mm256_loadu_ps(x + 48);
    const __m256 v19_7 = _mm256_loadu_ps(x + 56);
    const __m256 v19_8 = _mm256_loadu_ps(x + 64);
    const __m256 v19_9 = _mm256_loadu_ps(x + 72);
    const __m256 v19_10 = _mm256_loadu_ps(x + 80);
    const __m256 v19_11 = _mm256_loadu_ps(x + 88);
    const __m256 v19_12 = _mm256_loadu_ps(x + 96);
    const __m256 v19_13 = _mm256_loadu_ps(x + 104);
    const __m256 v19_14 = _mm256_loadu_ps(x + 112);
    const __m256 v19_15 = _mm256_loadu_ps(x + 120);
    const __m256 v20_0 = _mm256_max_ps(v18, v19_0);
    const __m256 v20_1 = _mm256_max_ps(v18, v19_1);
    const __m256 v20_2 = _mm256_max_ps(v18, v19_2);
    const __m256 v20_3 = _mm256_max_ps(v18, v19_3);
    const __m256 v20_4 = _mm256_max_ps(v18, v19_4);
    const __m256 v20_5 = _mm256_max_ps(v18, v19_5);
    const __m256 v20_6 = _mm256_max_ps(v18, v19_6);
    const __m256 v20_7 = _mm256_max_ps(v18, v19_7);
    const __m256 v20_8 = _mm256_max_ps(v18, v19_8);
    const __m256 v20_9 = _mm256_max_ps(v18, v19_9);
    const __m256 v20_10 = _mm256_max_ps(v18, v19_10);
    const __m256 v20_11 = _mm256_max_ps(v18, v19_11);
    const __m256 v20_12 = _mm256_max_ps(v18, v19_12);
    const __m256 v20_13 = _mm256_max_ps(v18, v19_13);
    const __m256 v20_14 = _mm256_max_ps(v18, v19_14);
    const __m256 v20_15 = _mm256_max_ps(v18, v19_15);
    const __m256 v23_0 = _mm256_fmadd_ps(v20_0, v21, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v20_1, v21, v22);
    const __m256 v23_2 = _mm256_fmadd_ps(v20_2, v21, v22);
    const __m256 v23_3 = _mm256_fmadd_ps(v20_3, v21, v22);
    const __m256 v23_4 = _mm256_fmadd_ps(v20_4, v21, v22);
    const __m256 v23_5 = _mm256_fmadd_ps(v20_5, v21, v22);
    const __m256 v23_6 = _mm256_fmadd_ps(v20_6, v21, v22);
    const __m256 v23_7 = _mm256_fmadd_ps(v20_7, v21, v22);
    const __m256 v23_8 = _mm256_fmadd_ps(v20_8, v21, v22);
    const __m256 v23_9 = _mm256_fmadd_ps(v20_9, v21, v22);
    const __m256 v23_10 = _mm256_fmadd_ps(v20_10, v21, v22);
    const __m256 v23_11 = _mm256_fmadd_ps(v20_11, v21, v22);
    const __m256 v23_12 = _mm256_fmadd_ps(v20_12, v21, v22);
    const __m256 v23_13 = _mm256_fmadd_ps(v20_13, v21, v22);
    const __m256 v23_14 = _mm256_fmadd_ps(v20_14, v21, v22);
    const __m256 v23_15 = _mm256_fmadd_ps(v20_15, v21, v22);
    const __m256 v24_0 = _mm256_sub_ps(v23_0, v22);
    const __m256 v24_1 = _mm256_sub_ps(v23_1, v22);
    const __m256 v24_2 = _mm256_sub_ps(v23_2, v22);
    const __m256 v24_3 = _mm256_sub_ps(v23_3, v22);
    const __m256 v24_4 = _mm256_sub_ps(v23_4, v22);
    const __m256 v24_5 = _mm256_sub_ps(v23_5, v22);
    const __m256 v24_6 = _mm256_sub_ps(v23_6, v22);
    const __m256 v24_7 = _mm256_sub_ps(v23_7, v22);
    const __m256 v24_8 = _mm256_sub_ps(v23_8, v22);
    const __m256 v24_9 = _mm256_sub_ps(v23_9, v22);
    const __m256 v24_10 = _mm256_sub_ps(v23_10, v22);
    const __m256 v24_11 = _mm256_sub_ps(v23_11, v22);
    const __m256 v24_12 = _mm256_sub_ps(v23_12, v22);
    const __m256 v24_13 = _mm256_sub_ps(v23_13, v22);
    const __m256 v24_14 = _mm256_sub_ps(v23_14, v22);
    const __m256 v24_15 = _mm256_sub_ps(v23_15, v22);
    const __m256 v26_0 = _mm256_fmadd_ps(v24_0, v25, v20_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v24_1, v25, v20_1);
    const __m256 v26_2 = _mm256_fmadd_ps(v24_2, v25, v20_2);
    const __m256 v26_3 = _mm256_fmadd_ps(v24_3, v25, v20_3);
    const __m256 v26_4 = _mm256_fmadd_ps(v24_4, v25, v20_4);
    const __m256 v26_5 = _mm256_fmadd_ps(v24_5, v25, v20_5);
    const __m256 v26_6 = _mm256_fmadd_ps(v24_6, v25, v20_6);
    const __m256 v26_7 = _mm256_fmadd_ps(v24_7, v25, v20_7);
    const __m256 v26_8 = _mm256_fmadd_ps(v24_8, v25, v20_8);
    const __m256 v26_9 = _mm256_fmadd_ps(v24_9, v25, v20_9);
    const __m256 v26_10 = _mm256_fmadd_ps(v24_10, v25, v20_10);
    const __m256 v26_11 = _mm256_fmadd_ps(v24_11, v25, v20_11);
    const __m256 v26_12 = _mm256_fmadd_ps(v24_12, v25, v20_12);
    const __m256 v26_13 = _mm256_fmadd_ps(v24_13, v25, v20_13);
    const __m256 v26_14 = _mm256_fmadd_ps(v24_14, v25, v20_14);
    const __m256 v26_15 = _mm256_fmadd_ps(v24_15, v25, v20_15);
    const __m256 v27_0 = _mm256_fmadd_ps(v17, v24_0, v26_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v17, v24_1, v26_1);
    const __m256 v27_2 = _mm256_fmadd_ps(v17, v24_2, v26_2);
    const __m256 v27_3 = _mm256_fmadd_ps(v17, v24_3, v26_3);
    const __m256 v27_4 = _mm256_fmadd_ps(v17, v24_4, v26_4);
    const __m256 v27_5 = _mm256_fmadd_ps(v17, v24_5, v26_5);
    const __m256 v27_6 = _mm256_fmadd_ps(v17, v24_6, v26_6);
    const __m256 v27_7 = _mm256_fmadd_ps(v17, v24_7, v26_7);
    const __m256 v27_8 = _mm256_fmadd_ps(v17, v24_8, v26_8);
    const __m256 v27_9 = _mm256_fmadd_ps(v17, v24_9, v26_9);
    const __m256 v27_10 = _mm256_fmadd_ps(v17, v24_10, v26_10);
    const __m256 v27_11 = _mm256_fmadd_ps(v17, v24_11, v26_11);
    const __m256 v27_12 = _mm256_fmadd_ps(v17, v24_12, v26_12);
    const __m256 v27_13 = _mm256_fmadd_ps(v17, v24_13, v26_13);
    const __m256 v27_14 = _mm256_fmadd_ps(v17, v24_14, v26_14);
    const __m256 v27_15 = _mm256_fmadd_ps(v17, v24_15, v26_15);
    const __m256 v28_0 = _mm256_mul_ps(v27_0, v27_0);
    const __m256 v28_1 = _mm256_mul_ps(v27_1, v27_1);
    const __m256 v28_2 = _mm256_mul_ps(v27_2, v27_2);
    const __m256 v28_3 = _mm256_mul_ps(v27_3, v27_3);
    const __m256 v28_4 = _mm256_mul_ps(v27_4, v27_4);
    const __m256 v28_5 = _mm256_mul_ps(v27_5, v27_5);
    const __m256 v28_6 = _mm256_mul_ps(v27_6, v27_6);
    const __m256 v28_7 = _mm256_mul_ps(v27_7, v27_7);
    const __m256 v28_8 = _mm256_mul_ps(v27_8, v27_8);
    const __m256 v28_9 = _mm256_mul_ps(v27_9, v27_9);
    const __m256 v28_10 = _mm256_mul_ps(v27_10, v27_10);
    const __m256 v28_11 = _mm256_mul_ps(v27_11, v27_11);
    const __m256 v28_12 = _mm256_mul_ps(v27_12, v27_12);
    const __m256 v28_13 = _mm256_mul_ps(v27_13, v27_13);
    const __m256 v28_14 = _mm256_mul_ps(v27_14, v27_14);
    const __m256 v28_15 = _mm256_mul_ps(v27_15, v27_15);
    const __m256 v31_0 = _mm256_fmadd_ps(v27_0, v29, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v27_1, v29, v30);
    const __m256 v31_2 = _mm256_fmadd_ps(v27_2, v29, v30);
    const __m256 v31_3 = _mm256_fmadd_ps(v27_3, v29, v30);
    const __m256 v31_4 = _mm256_fmadd_ps(v27_4, v29, v30);
    const __m256 v31_5 = _mm256_fmadd_ps(v27_5, v29, v30);
    const __m256 v31_6 = _mm256_fmadd_ps(v27_6, v29, v30);
    const __m256 v31_7 = _mm256_fmadd_ps(v27_7, v29, v30);
    const __m256 v31_8 = _mm256_fmadd_ps(v27_8, v29, v30);
    const __m256 v31_9 = _mm256_fmadd_ps(v27_9, v29, v30);
    const __m256 v31_10 = _mm256_fmadd_ps(v27_10, v29, v30);
    const __m256 v31_11 = _mm256_fmadd_ps(v27_11, v29, v30);
    const __m256 v31_12 = _mm256_fmadd_ps(v27_12, v29, v30);
    const __m256 v31_13 = _mm256_fmadd_ps(v27_13, v29, v30);
    const __m256 v31_14 = _mm256_fmadd_ps(v27_14, v29, v30);
    const __m256 v31_15 = _mm256_fmadd_ps(v27_15, v29, v30);
    const __m256 v32_0 = _mm256_fmadd_ps(v16, v28_0, v31_0);
    const __m256 v32_1 = _mm256_fmadd_ps(v16, v28_1, v31_1);
    const __m256 v32_2 = _mm256_fmadd_ps(v16, v28_2, v31_2);
    const __m256 v32_3 = _mm256_fmadd_ps(v16, v28_3, v31_3);
    const __m256 v32_4 = _mm256_fmadd_ps(v16, v28_4, v31_4);
    const __m256 v32_5 = _mm256_fmadd_ps(v16, v28_5, v31_5);
    const __m256 v32_6 = _mm256_fmadd_ps(v16, v28_6, v31_6);
    const __m256 v32_7 = _mm256_fmadd_ps(v16, v28_7, v31_7);
    const __m256 v32_8 = _mm256_fmadd_ps(v16, v28_8, v31_8);
    const __m256 v32_9 = _mm256_fmadd_ps(v16, v28_9, v31_9);
    const __m256 v32_10 = _mm256_fmadd_ps(v16, v28_10, v31_10);
    const __m256 v32_11 = _mm256_fmadd_ps(v16, v28_11, v31_11);
    const __m256 v32_12 = _mm256_fmadd_ps(v16, v28_12, v31_12);
    const __m256 v32_13 = _mm256_fmadd_ps(v16, v28_13, v31_13);
    const __m256 v32_14 = _mm256_fmadd_ps(v16, v28_14, v31_14);
    const __m256 v32_15 = _mm256_fmadd_ps(v16, v28_15, v31_15);
    const __m256i v33_0 = _mm256_castps_si256(v23_0);
    const __m256i v33_1 = _mm256_castps_si256(v23_1);
    const __m256i v33_2 = _mm256_castps_si256(v23_2);
    const __m256i v33_3 = _mm256_castps_si256(v23_3);
    const __m256i v33_4 = _mm256_castps_si256(v23_4);
    const __m256i v33_5 = _mm256_castps_si256(v23_5);
    const __m256i v33_6 = _mm256_castps_si256(v23_6);
    const __m256i v33_7 = _mm256_castps_si256(v23_7);
    const __m256i v33_8 = _mm256_castps_si256(v23_8);
    const __m256i v33_9 = _mm256_castps_si256(v23_9);
    const __m256i v33_10 = _mm256_castps_si256(v23_10);
    const __m256i v33_11 = _mm256_castps_si256(v23_11);
    const __m256i v33_12 = _mm256_castps_si256(v23_12);
    const __m256i v33_13 = _mm256_castps_si256(v23_13);
    const __m256i v33_14 = _mm256_castps_si256(v23_14);
    const __m256i v33_15 = _mm256_castps_si256(v23_15);
    const __m256i v34_0 = _mm256_permutevar8x32_epi32(t0_0, v33_0);
    const __m256i v34_1 = _mm256_permutevar8x32_epi32(t0_0, v33_1);
    const __m256i v34_2 = _mm256_permutevar8x32_epi32(t0_0, v33_2);
    const __m256i v34_3 = _mm256_permutevar8x32_epi32(t0_0, v33_3);
    const __m256i v34_4 = _mm256_permutevar8x32_epi32(t0_0, v33_4);
    const __m256i v34_5 = _mm256_permutevar8x32_epi32(t0_0, v33_5);
    const __m256i v34_6 = _mm256_permutevar8x32_epi32(t0_0, v33_6);
    const __m256i v34_7 = _mm256_permutevar8x32_epi32(t0_0, v33_7);
    const __m256i v34_8 = _mm256_permutevar8x32_epi32(t0_0, v33_8);
    const __m256i v34_9 = _mm256_permutevar8x32_epi32(t0_0, v33_9);
    const __m256i v34_10 = _mm256_permutevar8x32_epi32(t0_0, v33_10);
    const __m256i v34_11 = _mm256_permutevar8x32_epi32(t0_0, v33_11);
    const __m256i v34_12 = _mm256_permutevar8x32_epi32(t0_0, v33_12);
    const __m256i v34_13 = _mm256_permutevar8x32_epi32(t0_0, v33_13);
    const __m256i v34_14 = _mm256_permutevar8x32_epi32(t0_0, v33_14);
    const __m256i v34_15 = _mm256_permutevar8x32_epi32(t0_0, v33_15);
    const __m256i v36_0 = _mm256_slli_epi32(v33_0, 20);
    const __m256i v36_1 = _mm256_slli_epi32(v33_1, 20);
    const __m256i v36_2 = _mm256_slli_epi32(v33_2, 20);
    const __m256i v36_3 = _mm256_slli_epi32(v33_3, 20);
    const __m256i v36_4 = _mm256_slli_epi32(v33_4, 20);
    const __m256i v36_5 = _mm256_slli_epi32(v33_5, 20);
    const __m256i v36_6 = _mm256_slli_epi32(v33_6, 20);
    const __m256i v36_7 = _mm256_slli_epi32(v33_7, 20);
    const __m256i v36_8 = _mm256_slli_epi32(v33_8, 20);
    const __m256i v36_9 = _mm256_slli_epi32(v33_9, 20);
    const __m256i v36_10 = _mm256_slli_epi32(v33_10, 20);
    const __m256i v36_11 = _mm256_slli_epi32(v33_11, 20);
    const __m256i v36_12 = _mm256_slli_epi32(v33_12, 20);
    const __m256i v36_13 = _mm256_slli_epi32(v33_13, 20);
    const __m256i v36_14 = _mm256_slli_epi32(v33_14, 20);
    const __m256i v36_15 = _mm256_slli_epi32(v33_15, 20);
    const __m256i v37_0 = _mm256_add_epi32(v34_0, v36_0);
    const __m256i v37_1 = _mm256_add_epi32(v34_1, v36_1);
    const __m256i v37_2 = _mm256_add_epi32(v34_2, v36_2);
    const __m256i v37_3 = _mm256_add_epi32(v34_3, v36_3);
    const __m256i v37_4 = _mm256_add_epi32(v34_4, v36_4);
    const __m256i v37_5 = _mm256_add_epi32(v34_5, v36_5);
    const __m256i v37_6 = _mm256_add_epi32(v34_6, v36_6);
    const __m256i v37_7 = _mm256_add_epi32(v34_7, v36_7);
    const __m256i v37_8 = _mm256_add_epi32(v34_8, v36_8);
    const __m256i v37_9 = _mm256_add_epi32(v34_9, v36_9);
    const __m256i v37_10 = _mm256_add_epi32(v34_10, v36_10);
    const __m256i v37_11 = _mm256_add_epi32(v34_11, v36_11);
    const __m256i v37_12 = _mm256_add_epi32(v34_12, v36_12);
    const __m256i v37_13 = _mm256_add_epi32(v34_13, v36_13);
    const __m256i v37_14 = _mm256_add_epi32(v34_14, v36_14);
    const __m256i v37_15 = _mm256_add_epi32(v34_15, v36_15);
    const __m256 v38_0 = _mm256_castsi256_ps(v37_0);
    const __m256 v38_1 = _mm256_castsi256_ps(v37_1);
    const __m256 v38_2 = _mm256_castsi256_ps(v37_2);
    const __m256 v38_3 = _mm256_castsi256_ps(v37_3);
    const __m256 v38_4 = _mm256_castsi256_ps(v37_4);
    const __m256 v38_5 = _mm256_castsi256_ps(v37_5);
    const __m256 v38_6 = _mm256_castsi256_ps(v37_6);
    const __m256 v38_7 = _mm256_castsi256_ps(v37_7);
    const __m256 v38_8 = _mm256_castsi256_ps(v37_8);
    const __m256 v38_9 = _mm256_castsi256_ps(v37_9);
    const __m256 v38_10 = _mm256_castsi256_ps(v37_10);
    const __m256 v38_11 = _mm256_castsi256_ps(v37_11);
    const __m256 v38_12 = _mm256_castsi256_ps(v37_12);
    const __m256 v38_13 = _mm256_castsi256_ps(v37_13);
    const __m256 v38_14 = _mm256_castsi256_ps(v37_14);
    const __m256 v38_15 = _mm256_castsi256_ps(v37_15);
    const __m256 v39_0 = _mm256_mul_ps(v27_0, v38_0);
    const __m256 v39_1 = _mm256_mul_ps(v27_1, v38_1);
    const __m256 v39_2 = _mm256_mul_ps(v27_2, v38_2);
    const __m256 v39_3 = _mm256_mul_ps(v27_3, v38_3);
    const __m256 v39_4 = _mm256_mul_ps(v27_4, v38_4);
    const __m256 v39_5 = _mm256_mul_ps(v27_5, v38_5);
    const __m256 v39_6 = _mm256_mul_ps(v27_6, v38_6);
    const __m256 v39_7 = _mm256_mul_ps(v27_7, v38_7);
    const __m256 v39_8 = _mm256_mul_ps(v27_8, v38_8);
    const __m256 v39_9 = _mm256_mul_ps(v27_9, v38_9);
    const __m256 v39_10 = _mm256_mul_ps(v27_10, v38_10);
    const __m256 v39_11 = _mm256_mul_ps(v27_11, v38_11);
    const __m256 v39_12 = _mm256_mul_ps(v27_12, v38_12);
    const __m256 v39_13 = _mm256_mul_ps(v27_13, v38_13);
    const __m256 v39_14 = _mm256_mul_ps(v27_14, v38_14);
    const __m256 v39_15 = _mm256_mul_ps(v27_15, v38_15);
    const __m256 v40_0 = _mm256_fmadd_ps(v32_0, v39_0, v38_0);
    const __m256 v40_1 = _mm256_fmadd_ps(v32_1, v39_1, v38_1);
    const __m256 v40_2 = _mm256_fmadd_ps(v32_2, v39_2, v38_2);
    const __m256 v40_3 = _mm256_fmadd_ps(v32_3, v39_3, v38_3);
    const __m256 v40_4 = _mm256_fmadd_ps(v32_4, v39_4, v38_4);
    const __m256 v40_5 = _mm256_fmadd_ps(v32_5, v39_5, v38_5);
    const __m256 v40_6 = _mm256_fmadd_ps(v32_6, v39_6, v38_6);
    const __m256 v40_7 = _mm256_fmadd_ps(v32_7, v39_7, v38_7);
    const __m256 v40_8 = _mm256_fmadd_ps(v32_8, v39_8, v38_8);
    const __m256 v40_9 = _mm256_fmadd_ps(v32_9, v39_9, v38_9);
    const __m256 v40_10 = _mm256_fmadd_ps(v32_10, v39_10, v38_10);
    const __m256 v40_11 = _mm256_fmadd_ps(v32_11, v39_11, v38_11);
    const __m256 v40_12 = _mm256_fmadd_ps(v32_12, v39_12, v38_12);
    const __m256 v40_13 = _mm256_fmadd_ps(v32_13, v39_13, v38_13);
    const __m256 v40_14 = _mm256_fmadd_ps(v32_14, v39_14, v38_14);
    const __m256 v40_15 = _mm256_fmadd_ps(v32_15, v39_15, v38_15);
    const __m256 v43_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_9 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_10 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_11 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_12 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_13 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_14 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_15 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256i v44_0 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_0, _CMP_LT_OQ));
    const __m256i v44_1 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_1, _CMP_LT_OQ));
    const __m256i v44_2 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_2, _CMP_LT_OQ));
    const __m256i v44_3 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_3, _CMP_LT_OQ));
    const __m256i v44_4 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_4, _CMP_LT_OQ));
    const __m256i v44_5 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_5, _CMP_LT_OQ));
    const __m256i v44_6 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_6, _CMP_LT_OQ));
    const __m256i v44_7 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_7, _CMP_LT_OQ));
    const __m256i v44_8 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_8, _CMP_LT_OQ));
    const __m256i v44_9 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_9, _CMP_LT_OQ));
    const __m256i v44_10 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_10, _CMP_LT_OQ));
    const __m256i v44_11 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_11, _CMP_LT_OQ));
    const __m256i v44_12 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_12, _CMP_LT_OQ));
    const __m256i v44_13 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_13, _CMP_LT_OQ));
    const __m256i v44_14 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_14, _CMP_LT_OQ));
    const __m256i v44_15 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_15, _CMP_LT_OQ));
    __m256 r0_0 = v40_0;
    __m256 r0_1 = v40_1;
    __m256 r0_2 = v40_2;
    __m256 r0_3 = v40_3;
    __m256 r0_4 = v40_4;
    __m256 r0_5 = v40_5;
    __m256 r0_6 = v40_6;
    __m256 r0_7 = v40_7;
    __m256 r0_8 = v40_8;
    __m256 r0_9 = v40_9;
    __m256 r0_10 = v40_10;
    __m256 r0_11 = v40_11;
    __m256 r0_12 = v40_12;
    __m256 r0_13 = v40_13;
    __m256 r0_14 = v40_14;
    __m256 r0_15 = v40_15;
    __m256 r1_0 = v40_0;
    __m256 r1_1 = v40_1;
    __m256 r1_2 = v40_2;
    __m256 r1_3 = v40_3;
    __m256 r1_4 = v40_4;
    __m256 r1_5 = v40_5;
    __m256 r1_6 = v40_6;
    __m256 r1_7 = v40_7;
    __m256 r1_8 = v40_8;
    __m256 r1_9 = v40_9;
    __m256 r1_10 = v40_10;
    __m256 r1_11 = v40_11;
    __m256 r1_12 = v40_12;
    __m256 r1_13 = v40_13;
    __m256 r1_14 = v40_14;
    __m256 r1_15 = v40_15;
    __m256i any1 = v44_0;
    any1 = _mm256_or_si256(any1, v44_1);
    any1 = _mm256_or_si256(any1, v44_2);
    any1 = _mm256_or_si256(any1, v44_3);
    any1 = _mm256_or_si256(any1, v44_4);
    any1 = _mm256_or_si256(any1, v44_5);
    any1 = _mm256_or_si256(any1, v44_6);
    any1 = _mm256_or_si256(any1, v44_7);
    any1 = _mm256_or_si256(any1, v44_8);
    any1 = _mm256_or_si256(any1, v44_9);
    any1 = _mm256_or_si256(any1, v44_10);
    any1 = _mm256_or_si256(any1, v44_11);
    any1 = _mm256_or_si256(any1, v44_12);
    any1 = _mm256_or_si256(any1, v44_13);
    any1 = _mm256_or_si256(any1, v44_14);
    any1 = _mm256_or_si256(any1, v44_15);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v47_0 = _mm256_sub_ps(v19_0, v42);
        const __m256 v47_1 = _mm256_sub_ps(v19_1, v42);
        const __m256 v47_2 = _mm256_sub_ps(v19_2, v42);
        const __m256 v47_3 = _mm256_sub_ps(v19_3, v42);
        const __m256 v47_4 = _mm256_sub_ps(v19_4, v42);
        const __m256 v47_5 = _mm256_sub_ps(v19_5, v42);
        const __m256 v47_6 = _mm256_sub_ps(v19_6, v42);
        const __m256 v47_7 = _mm256_sub_ps(v19_7, v42);
        const __m256 v47_8 = _mm256_sub_ps(v19_8, v42);
        const __m256 v47_9 = _mm256_sub_ps(v19_9, v42);
        const __m256 v47_10 = _mm256_sub_ps(v19_10, v42);
        const __m256 v47_11 = _mm256_sub_ps(v19_11, v42);
        const __m256 v47_12 = _mm256_sub_ps(v19_12, v42);
        const __m256 v47_13 = _mm256_sub_ps(v19_13, v42);
        const __m256 v47_14 = _mm256_sub_ps(v19_14, v42);
        const __m256 v47_15 = _mm256_sub_ps(v19_15, v42);
        const __m256 v48_0 = _mm256_max_ps(v46, v47_0);
        const __m256 v48_1 = _mm256_max_ps(v46, v47_1);
        const __m256 v48_2 = _mm256_max_ps(v46, v47_2);
        const __m256 v48_3 = _mm256_max_ps(v46, v47_3);
        const __m256 v48_4 = _mm256_max_ps(v46, v47_4);
        const __m256 v48_5 = _mm256_max_ps(v46, v47_5);
        const __m256 v48_6 = _mm256_max_ps(v46, v47_6);
        const __m256 v48_7 = _mm256_max_ps(v46, v47_7);
        const __m256 v48_8 = _mm256_max_ps(v46, v47_8);
        const __m256 v48_9 = _mm256_max_ps(v46, v47_9);
        const __m256 v48_10 = _mm256_max_ps(v46, v47_10);
        const __m256 v48_11 = _mm256_max_ps(v46, v47_11);
        const __m256 v48_12 = _mm256_max_ps(v46, v47_12);
        const __m256 v48_13 = _mm256_max_ps(v46, v47_13);
        const __m256 v48_14 = _mm256_max_ps(v46, v47_14);
        const __m256 v48_15 = _mm256_max_ps(v46, v47_15);
        const __m256 v49_0 = _mm256_mul_ps(v48_0, v48_0);
        const __m256 v49_1 = _mm256_mul_ps(v48_1, v48_1);
        const __m256 v49_2 = _mm256_mul_ps(v48_2, v48_2);
        const __m256 v49_3 = _mm256_mul_ps(v48_3, v48_3);
        const __m256 v49_4 = _mm256_mul_ps(v48_4, v48_4);
        const __m256 v49_5 = _mm256_mul_ps(v48_5, v48_5);
        const __m256 v49_6 = _mm256_mul_ps(v48_6, v48_6);
        const __m256 v49_7 = _mm256_mul_ps(v48_7, v48_7);
        const __m256 v49_8 = _mm256_mul_ps(v48_8, v48_8);
        const __m256 v49_9 = _mm256_mul_ps(v48_9, v48_9);
        const __m256 v49_10 = _mm256_mul_ps(v48_10, v48_10);
        const __m256 v49_11 = _mm256_mul_ps(v48_11, v48_11);
        const __m256 v49_12 = _mm256_mul_ps(v48_12, v48_12);
        const __m256 v49_13 = _mm256_mul_ps(v48_13, v48_13);
        const __m256 v49_14 = _mm256_mul_ps(v48_14, v48_14);
        const __m256 v49_15 = _mm256_mul_ps(v48_15, v48_15);
        const __m256 v51_0 = _mm256_fmadd_ps(v48_0, v21, v50);
        const __m256 v51_1 = _mm256_fmadd_ps(v48_1, v21, v50);
        const __m256 v51_2 = _mm256_fmadd_ps(v48_2, v21, v50);
        const __m256 v51_3 = _mm256_fmadd_ps(v48_3, v21, v50);
        const __m256 v51_4 = _mm256_fmadd_ps(v48_4, v21, v50);
        const __m256 v51_5 = _mm256_fmadd_ps(v48_5, v21, v50);
        const __m256 v51_6 = _mm256_fmadd_ps(v48_6, v21, v50);
        const __m256 v51_7 = _mm256_fmadd_ps(v48_7, v21, v50);
        const __m256 v51_8 = _mm256_fmadd_ps(v48_8, v21, v50);
        const __m256 v51_9 = _mm256_fmadd_ps(v48_9, v21, v50);
        const __m256 v51_10 = _mm256_fmadd_ps(v48_10, v21, v50);
        const __m256 v51_11 = _mm256_fmadd_ps(v48_11, v21, v50);
        const __m256 v51_12 = _mm256_fmadd_ps(v48_12, v21, v50);
        const __m256 v51_13 = _mm256_fmadd_ps(v48_13, v21, v50);
        const __m256 v51_14 = _mm256_fmadd_ps(v48_14, v21, v50);
        const __m256 v51_15 = _mm256_fmadd_ps(v48_15, v21, v50);
        const __m256 v52_0 = _mm256_fmadd_ps(v45, v49_0, v51_0);
        const __m256 v52_1 = _mm256_fmadd_ps(v45, v49_1, v51_1);
        const __m256 v52_2 = _mm256_fmadd_ps(v45, v49_2, v51_2);
        const __m256 v52_3 = _mm256_fmadd_ps(v45, v49_3, v51_3);
        const __m256 v52_4 = _mm256_fmadd_ps(v45, v49_4, v51_4);
        const __m256 v52_5 = _mm256_fmadd_ps(v45, v49_5, v51_5);
        const __m256 v52_6 = _mm256_fmadd_ps(v45, v49_6, v51_6);
        const __m256 v52_7 = _mm256_fmadd_ps(v45, v49_7, v51_7);
        const __m256 v52_8 = _mm256_fmadd_ps(v45, v49_8, v51_8);
        const __m256 v52_9 = _mm256_fmadd_ps(v45, v49_9, v51_9);
        const __m256 v52_10 = _mm256_fmadd_ps(v45, v49_10, v51_10);
        const __m256 v52_11 = _mm256_fmadd_ps(v45, v49_11, v51_11);
        const __m256 v52_12 = _mm256_fmadd_ps(v45, v49_12, v51_12);
        const __m256 v52_13 = _mm256_fmadd_ps(v45, v49_13, v51_13);
        const __m256 v52_14 = _mm256_fmadd_ps(v45, v49_14, v51_14);
        const __m256 v52_15 = _mm256_fmadd_ps(v45, v49_15, v51_15);
        const __m256 v53_0 = _mm256_sub_ps(v52_0, v50);
        const __m256 v53_1 = _mm256_sub_ps(v52_1, v50);
        const __m256 v53_2 = _mm256_sub_ps(v52_2, v50);
        const __m256 v53_3 = _mm256_sub_ps(v52_3, v50);
        const __m256 v53_4 = _mm256_sub_ps(v52_4, v50);
        const __m256 v53_5 = _mm256_sub_ps(v52_5, v50);
        const __m256 v53_6 = _mm256_sub_ps(v52_6, v50);
        const __m256 v53_7 = _mm256_sub_ps(v52_7, v50);
        const __m256 v53_8 = _mm256_sub_ps(v52_8, v50);
        const __m256 v53_9 = _mm256_sub_ps(v52_9, v50);
        const __m256 v53_10 = _mm256_sub_ps(v52_10, v50);
        const __m256 v53_11 = _mm256_sub_ps(v52_11, v50);
        const __m256 v53_12 = _mm256_sub_ps(v52_12, v50);
        const __m256 v53_13 = _mm256_sub_ps(v52_13, v50);
        const __m256 v53_14 = _mm256_sub_ps(v52_14, v50);
        const __m256 v53_15 = _mm256_sub_ps(v52_15, v50);
        const __m256 v54_0 = _mm256_fmadd_ps(v25, v53_0, v48_0);
        const __m256 v54_1 = _mm256_fmadd_ps(v25, v53_1, v48_1);
        const __m256 v54_2 = _mm256_fmadd_ps(v25, v53_2, v48_2);
        const __m256 v54_3 = _mm256_fmadd_ps(v25, v53_3, v48_3);
        const __m256 v54_4 = _mm256_fmadd_ps(v25, v53_4, v48_4);
        const __m256 v54_5 = _mm256_fmadd_ps(v25, v53_5, v48_5);
        const __m256 v54_6 = _mm256_fmadd_ps(v25, v53_6, v48_6);
        const __m256 v54_7 = _mm256_fmadd_ps(v25, v53_7, v48_7);
        const __m256 v54_8 = _mm256_fmadd_ps(v25, v53_8, v48_8);
        const __m256 v54_9 = _mm256_fmadd_ps(v25, v53_9, v48_9);
        const __m256 v54_10 = _mm256_fmadd_ps(v25, v53_10, v48_10);
        const __m256 v54_11 = _mm256_fmadd_ps(v25, v53_11, v48_11);
        const __m256 v54_12 = _mm256_fmadd_ps(v25, v53_12, v48_12);
        const __m256 v54_13 = _mm256_fmadd_ps(v25, v53_13, v48_13);
        const __m256 v54_14 = _mm256_fmadd_ps(v25, v53_14, v48_14);
        const __m256 v54_15 = _mm256_fmadd_ps(v25, v53_15, v48_15);
        const __m256 v55_0 = _mm256_fmadd_ps(v17, v53_0, v54_0);
        const __m256 v55_1 = _mm256_fmadd_ps(v17, v53_1, v54_1);
        const __m256 v55_2 = _mm256_fmadd_ps(v17, v53_2, v54_2);
        const __m256 v55_3 = _mm256_fmadd_ps(v17, v53_3, v54_3);
        const __m256 v55_4 = _mm256_fmadd_ps(v17, v53_4, v54_4);
        const __m256 v55_5 = _mm256_fmadd_ps(v17, v53_5, v54_5);
        const __m256 v55_6 = _mm256_fmadd_ps(v17, v53_6, v54_6);
        const __m256 v55_7 = _mm256_fmadd_ps(v17, v53_7, v54_7);
        const __m256 v55_8 = _mm256_fmadd_ps(v17, v53_8, v54_8);
        const __m256 v55_9 = _mm256_fmadd_ps(v17, v53_9, v54_9);
        const __m256 v55_10 = _mm256_fmadd_ps(v17, v53_10, v54_10);
        const __m256 v55_11 = _mm256_fmadd_ps(v17, v53_11, v54_11);
        const __m256 v55_12 = _mm256_fmadd_ps(v17, v53_12, v54_12);
        const __m256 v55_13 = _mm256_fmadd_ps(v17, v53_13, v54_13);
        const __m256 v55_14 = _mm256_fmadd_ps(v17, v53_14, v54_14);
        const __m256 v55_15 = _mm256_fmadd_ps(v17, v53_15, v54_15);
        const __m256 v56_0 = _mm256_mul_ps(v55_0, v55_0);
        const __m256 v56_1 = _mm256_mul_ps(v55_1, v55_1);
        const __m256 v56_2 = _mm256_mul_ps(v55_2, v55_2);
        const __m256 v56_3 = _mm256_mul_ps(v55_3, v55_3);
        const __m256 v56_4 = _mm256_mul_ps(v55_4, v55_4);
        const __m256 v56_5 = _mm256_mul_ps(v55_5, v55_5);
        const __m256 v56_6 = _mm256_mul_ps(v55_6, v55_6);
        const __m256 v56_7 = _mm256_mul_ps(v55_7, v55_7);
        const __m256 v56_8 = _mm256_mul_ps(v55_8, v55_8);
        const __m256 v56_9 = _mm256_mul_ps(v55_9, v55_9);
        const __m256 v56_10 = _mm256_mul_ps(v55_10, v55_10);
        const __m256 v56_11 = _mm256_mul_ps(v55_11, v55_11);
        const __m256 v56_12 = _mm256_mul_ps(v55_12, v55_12);
        const __m256 v56_13 = _mm256_mul_ps(v55_13, v55_13);
        const __m256 v56_14 = _mm256_mul_ps(v55_14, v55_14);
        const __m256 v56_15 = _mm256_mul_ps(v55_15, v55_15);
        const __m256 v57_0 = _mm256_fmadd_ps(v55_0, v29, v30);
        const __m256 v57_1 = _mm256_fmadd_ps(v55_1, v29, v30);
        const __m256 v57_2 = _mm256_fmadd_ps(v55_2, v29, v30);
        const __m256 v57_3 = _mm256_fmadd_ps(v55_3, v29, v30);
        const __m256 v57_4 = _mm256_fmadd_ps(v55_4, v29, v30);
        const __m256 v57_5 = _mm256_fmadd_ps(v55_5, v29, v30);
        const __m256 v57_6 = _mm256_fmadd_ps(v55_6, v29, v30);
        const __m256 v57_7 = _mm256_fmadd_ps(v55_7, v29, v30);
        const __m256 v57_8 = _mm256_fmadd_ps(v55_8, v29, v30);
        const __m256 v57_9 = _mm256_fmadd_ps(v55_9, v29, v30);
        const __m256 v57_10 = _mm256_fmadd_ps(v55_10, v29, v30);
        const __m256 v57_11 = _mm256_fmadd_ps(v55_11, v29, v30);
        const __m256 v57_12 = _mm256_fmadd_ps(v55_12, v29, v30);
        const __m256 v57_13 = _mm256_fmadd_ps(v55_13, v29, v30);
        const __m256 v57_14 = _mm256_fmadd_ps(v55_14, v29, v30);
        const __m256 v57_15 = _mm256_fmadd_ps(v55_15, v29, v30);
        const __m256 v58_0 = _mm256_fmadd_ps(v16, v56_0, v57_0);
        const __m256 v58_1 = _mm256_fmadd_ps(v16, v56_1, v57_1);
        const __m256 v58_2 = _mm256_fmadd_ps(v16, v56_2, v57_2);
        const __m256 v58_3 = _mm256_fmadd_ps(v16, v56_3, v57_3);
        const __m256 v58_4 = _mm256_fmadd_ps(v16, v56_4, v57_4);
        const __m256 v58_5 = _mm256_fmadd_ps(v16, v56_5, v57_5);
        const __m256 v58_6 = _mm256_fmadd_ps(v16, v56_6, v57_6);
        const __m256 v58_7 = _mm256_fmadd_ps(v16, v56_7, v57_7);
        const __m256 v58_8 = _mm256_fmadd_ps(v16, v56_8, v57_8);
        const __m256 v58_9 = _mm256_fmadd_ps(v16, v56_9, v57_9);
        const __m256 v58_10 = _mm256_fmadd_ps(v16, v56_10, v57_10);
        const __m256 v58_11 = _mm256_fmadd_ps(v16, v56_11, v57_11);
        const __m256 v58_12 = _mm256_fmadd_ps(v16, v56_12, v57_12);
        const __m256 v58_13 = _mm256_fmadd_ps(v16, v56_13, v57_13);
        const __m256 v58_14 = _mm256_fmadd_ps(v16, v56_14, v57_14);
        const __m256 v58_15 = _mm256_fmadd_ps(v16, v56_15, v57_15);
        const __m256i v59_0 = _mm256_castps_si256(v52_0);
        const __m256i v59_1 = _mm256_castps_si256(v52_1);
        const __m256i v59_2 = _mm256_castps_si256(v52_2);
        const __m256i v59_3 = _mm256_castps_si256(v52_3);
        const __m256i v59_4 = _mm256_castps_si256(v52_4);
        const __m256i v59_5 = _mm256_castps_si256(v52_5);
        const __m256i v59_6 = _mm256_castps_si256(v52_6);
        const __m256i v59_7 = _mm256_castps_si256(v52_7);
        const __m256i v59_8 = _mm256_castps_si256(v52_8);
        const __m256i v59_9 = _mm256_castps_si256(v52_9);
        const __m256i v59_10 = _mm256_castps_si256(v52_10);
        const __m256i v59_11 = _mm256_castps_si256(v52_11);
        const __m256i v59_12 = _mm256_castps_si256(v52_12);
        const __m256i v59_13 = _mm256_castps_si256(v52_13);
        const __m256i v59_14 = _mm256_castps_si256(v52_14);
        const __m256i v59_15 = _mm256_castps_si256(v52_15);
        const __m256i v60_0 = _mm256_permutevar8x32_epi32(t1_0, v59_0);
        const __m256i v60_1 = _mm256_permutevar8x32_epi32(t1_0, v59_1);
        const __m256i v60_2 = _mm256_permutevar8x32_epi32(t1_0, v59_2);
        const __m256i v60_3 = _mm256_permutevar8x32_epi32(t1_0, v59_3);
        const __m256i v60_4 = _mm256_permutevar8x32_epi32(t1_0, v59_4);
        const __m256i v60_5 = _mm256_permutevar8x32_epi32(t1_0, v59_5);
        const __m256i v60_6 = _mm256_permutevar8x32_epi32(t1_0, v59_6);
        const __m256i v60_7 = _mm256_permutevar8x32_epi32(t1_0, v59_7);
        const __m256i v60_8 = _mm256_permutevar8x32_epi32(t1_0, v59_8);
        const __m256i v60_9 = _mm256_permutevar8x32_epi32(t1_0, v59_9);
        const __m256i v60_10 = _mm256_permutevar8x32_epi32(t1_0, v59_10);
        const __m256i v60_11 = _mm256_permutevar8x32_epi32(t1_0, v59_11);
        const __m256i v60_12 = _mm256_permutevar8x32_epi32(t1_0, v59_12);
        const __m256i v60_13 = _mm256_permutevar8x32_epi32(t1_0, v59_13);
        const __m256i v60_14 = _mm256_permutevar8x32_epi32(t1_0, v59_14);
        const __m256i v60_15 = _mm256_permutevar8x32_epi32(t1_0, v59_15);
        const __m256i v61_0 = _mm256_slli_epi32(v59_0, 20);
        const __m256i v61_1 = _mm256_slli_epi32(v59_1, 20);
        const __m256i v61_2 = _mm256_slli_epi32(v59_2, 20);
        const __m256i v61_3 = _mm256_slli_epi32(v59_3, 20);
        const __m256i v61_4 = _mm256_slli_epi32(v59_4, 20);
        const __m256i v61_5 = _mm256_slli_epi32(v59_5, 20);
        const __m256i v61_6 = _mm256_slli_epi32(v59_6, 20);
        const __m256i v61_7 = _mm256_slli_epi32(v59_7, 20);
        const __m256i v61_8 = _mm256_slli_epi32(v59_8, 20);
        const __m256i v61_9 = _mm256_slli_epi32(v59_9, 20);
        const __m256i v61_10 = _mm256_slli_epi32(v59_10, 20);
        const __m256i v61_11 = _mm256_slli_epi32(v59_11, 20);
        const __m256i v61_12 = _mm256_slli_epi32(v59_12, 20);
        const __m256i v61_13 = _mm256_slli_epi32(v59_13, 20);
        const __m256i v61_14 = _mm256_slli_epi32(v59_14, 20);
        const __m256i v61_15 = _mm256_slli_epi32(v59_15, 20);
        const __m256i v62_0 = _mm256_add_epi32(v60_0, v61_0);
        const __m256i v62_1 = _mm256_add_epi32(v60_1, v61_1);
        const __m256i v62_2 = _mm256_add_epi32(v60_2, v61_2);
        const __m256i v62_3 = _mm256_add_epi32(v60_3, v61_3);
        const __m256i v62_4 = _mm256_add_epi32(v60_4, v61_4);
        const __m256i v62_5 = _mm256_add_epi32(v60_5, v61_5);
        const __m256i v62_6 = _mm256_add_epi32(v60_6, v61_6);
        const __m256i v62_7 = _mm256_add_epi32(v60_7, v61_7);
        const __m256i v62_8 = _mm256_add_epi32(v60_8, v61_8);
        const __m256i v62_9 = _mm256_add_epi32(v60_9, v61_9);
        const __m256i v62_10 = _mm256_add_epi32(v60_10, v61_10);
        const __m256i v62_11 = _mm256_add_epi32(v60_11, v61_11);
        const __m256i v62_12 = _mm256_add_epi32(v60_12, v61_12);
        const __m256i v62_13 = _mm256_add_epi32(v60_13, v61_13);
        const __m256i v62_14 = _mm256_add_epi32(v60_14, v61_14);
        const __m256i v62_15 = _mm256_add_epi32(v60_15, v61_15);
        const __m256 v63_0 = _mm256_castsi256_ps(v62_0);
        const __m256 v63_1 = _mm256_castsi256_ps(v62_1);
        const __m256 v63_2 = _mm256_castsi256_ps(v62_2);
        const __m256 v63_3 = _mm256_castsi256_ps(v62_3);
        const __m256 v63_4 = _mm256_castsi256_ps(v62_4);
        const __m256 v63_5 = _mm256_castsi256_ps(v62_5);
        const __m256 v63_6 = _mm256_castsi256_ps(v62_6);
        const __m256 v63_7 = _mm256_castsi256_ps(v62_7);
        const __m256 v63_8 = _mm256_castsi256_ps(v62_8);
        const __m256 v63_9 = _mm256_castsi256_ps(v62_9);
        const __m256 v63_10 = _mm256_castsi256_ps(v62_10);
        const __m256 v63_11 = _mm256_castsi256_ps(v62_11);
        const __m256 v63_12 = _mm256_castsi256_ps(v62_12);
        const __m256 v63_13 = _mm256_castsi256_ps(v62_13);
        const __m256 v63_14 = _mm256_castsi256_ps(v62_14);
        const __m256 v63_15 = _mm256_castsi256_ps(v62_15);
        const __m256 v64_0 = _mm256_mul_ps(v55_0, v63_0);
        const __m256 v64_1 = _mm256_mul_ps(v55_1, v63_1);
        const __m256 v64_2 = _mm256_mul_ps(v55_2, v63_2);
        const __m256 v64_3 = _mm256_mul_ps(v55_3, v63_3);
        const __m256 v64_4 = _mm256_mul_ps(v55_4, v63_4);
        const __m256 v64_5 = _mm256_mul_ps(v55_5, v63_5);
        const __m256 v64_6 = _mm256_mul_ps(v55_6, v63_6);
        const __m256 v64_7 = _mm256_mul_ps(v55_7, v63_7);
        const __m256 v64_8 = _mm256_mul_ps(v55_8, v63_8);
        const __m256 v64_9 = _mm256_mul_ps(v55_9, v63_9);
        const __m256 v64_10 = _mm256_mul_ps(v55_10, v63_10);
        const __m256 v64_11 = _mm256_mul_ps(v55_11, v63_11);
        const __m256 v64_12 = _mm256_mul_ps(v55_12, v63_12);
        const __m256 v64_13 = _mm256_mul_ps(v55_13, v63_13);
        const __m256 v64_14 = _mm256_mul_ps(v55_14, v63_14);
        const __m256 v64_15 = _mm256_mul_ps(v55_15, v63_15);
        const __m256 v65_0 = _mm256_fmadd_ps(v58_0, v64_0, v63_0);
        const __m256 v65_1 = _mm256_fmadd_ps(v58_1, v64_1, v63_1);
        const __m256 v65_2 = _mm256_fmadd_ps(v58_2, v64_2, v63_2);
        const __m256 v65_3 = _mm256_fmadd_ps(v58_3, v64_3, v63_3);
        const __m256 v65_4 = _mm256_fmadd_ps(v58_4, v64_4, v63_4);
        const __m256 v65_5 = _mm256_fmadd_ps(v58_5, v64_5, v63_5);
        const __m256 v65_6 = _mm256_fmadd_ps(v58_6, v64_6, v63_6);
        const __m256 v65_7 = _mm256_fmadd_ps(v58_7, v64_7, v63_7);
        const __m256 v65_8 = _mm256_fmadd_ps(v58_8, v64_8, v63_8);
        const __m256 v65_9 = _mm256_fmadd_ps(v58_9, v64_9, v63_9);
        const __m256 v65_10 = _mm256_fmadd_ps(v58_10, v64_10, v63_10);
        const __m256 v65_11 = _mm256_fmadd_ps(v58_11, v64_11, v63_11);
        const __m256 v65_12 = _mm256_fmadd_ps(v58_12, v64_12, v63_12);
        const __m256 v65_13 = _mm256_fmadd_ps(v58_13, v64_13, v63_13);
        const __m256 v65_14 = _mm256_fmadd_ps(v58_14, v64_14, v63_14);
        const __m256 v65_15 = _mm256_fmadd_ps(v58_15, v64_15, v63_15);
        r0_0 = _mm256_blendv_ps(r0_0, v65_0, _mm256_castsi256_ps(v44_0));
        r0_1 = _mm256_blendv_ps(r0_1, v65_1, _mm256_castsi256_ps(v44_1));
        r0_2 = _mm256_blendv_ps(r0_2, v65_2, _mm256_castsi256_ps(v44_2));
        r0_3 = _mm256_blendv_ps(r0_3, v65_3, _mm256_castsi256_ps(v44_3));
        r0_4 = _mm256_blendv_ps(r0_4, v65_4, _mm256_castsi256_ps(v44_4));
        r0_5 = _mm256_blendv_ps(r0_5, v65_5, _mm256_castsi256_ps(v44_5));
        r0_6 = _mm256_blendv_ps(r0_6, v65_6, _mm256_castsi256_ps(v44_6));
        r0_7 = _mm256_blendv_ps(r0_7, v65_7, _mm256_castsi256_ps(v44_7));
        r0_8 = _mm256_blendv_ps(r0_8, v65_8, _mm256_castsi256_ps(v44_8));
        r0_9 = _mm256_blendv_ps(r0_9, v65_9, _mm256_castsi256_ps(v44_9));
        r0_10 = _mm256_blendv_ps(r0_10, v65_10, _mm256_castsi256_ps(v44_10));
        r0_11 = _mm256_blendv_ps(r0_11, v65_11, _mm256_castsi256_ps(v44_11));
        r0_12 = _mm256_blendv_ps(r0_12, v65_12, _mm256_castsi256_ps(v44_12));
        r0_13 = _mm256_blendv_ps(r0_13, v65_13, _mm256_castsi256_ps(v44_13));
        r0_14 = _mm256_blendv_ps(r0_14, v65_14, _mm256_castsi256_ps(v44_14));
        r0_15 = _mm256_blendv_ps(r0_15, v65_15, _mm256_castsi256_ps(v44_15));
        r1_0 = _mm256_blendv_ps(r1_0, v65_0, _mm256_castsi256_ps(v44_0));
        r1_1 = _mm256_blendv_ps(r1_1, v65_1, _mm256_castsi256_ps(v44_1));
        r1_2 = _mm256_blendv_ps(r1_2, v65_2, _mm256_castsi256_ps(v44_2));
        r1_3 = _mm256_blendv_ps(r1_3, v65_3, _mm256_castsi256_ps(v44_3));
        r1_4 = _mm256_blendv_ps(r1_4, v65_4, _mm256_castsi256_ps(v44_4));
        r1_5 = _mm256_blendv_ps(r1_5, v65_5, _mm256_castsi256_ps(v44_5));
        r1_6 = _mm256_blendv_ps(r1_6, v65_6, _mm256_castsi256_ps(v44_6));
        r1_7 = _mm256_blendv_ps(r1_7, v65_7, _mm256_castsi256_ps(v44_7));
        r1_8 = _mm256_blendv_ps(r1_8, v65_8, _mm256_castsi256_ps(v44_8));
        r1_9 = _mm256_blendv_ps(r1_9, v65_9, _mm256_castsi256_ps(v44_9));
        r1_10 = _mm256_blendv_ps(r1_10, v65_10, _mm256_castsi256_ps(v44_10));
        r1_11 = _mm256_blendv_ps(r1_11, v65_11, _mm256_castsi256_ps(v44_11));
        r1_12 = _mm256_blendv_ps(r1_12, v65_12, _mm256_castsi256_ps(v44_12));
        r1_13 = _mm256_blendv_ps(r1_13, v65_13, _mm256_castsi256_ps(v44_13));
        r1_14 = _mm256_blendv_ps(r1_14, v65_14, _mm256_castsi256_ps(v44_14));
        r1_15 = _mm256_blendv_ps(r1_15, v65_15, _mm256_castsi256_ps(v44_15));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
    _mm256_storeu_ps(y + 16, r0_2);
    _mm256_storeu_ps(y + 24, r0_3);
    _mm256_storeu_ps(y + 32, r0_4);
    _mm256_storeu_ps(y + 40, r0_5);
    _mm256_storeu_ps(y + 48, r0_6);
    _mm256_storeu_ps(y + 56, r0_7);
    _mm256_storeu_ps(y + 64, r0_8);
    _mm256_storeu_ps(y + 72, r0_9);
    _mm256_storeu_ps(y + 80, r0_10);
    _mm256_storeu_ps(y + 88, r0_11);
    _mm256_storeu_ps(y + 96, r0_12);
    _mm256_storeu_ps(y + 104, r0_13);
    _mm256_storeu_ps(y + 112, r0_14);
    _mm256_storeu_ps(y + 120, r0_15);
    __m256 block3_0 = r1_0;
    __m256 block3_1 = r1_1;
    __m256 block3_2 = r1_2;
    __m256 block3_3 = r1_3;
    __m256 block3_4 = r1_4;
    __m256 block3_5 = r1_5;
    __m256 block3_6 = r1_6;
    __m256 block3_7 = r1_7;
    __m256 block3_8 = r1_8;
    __m256 block3_9 = r1_9;
    __m256 block3_10 = r1_10;
    __m256 block3_11 = r1_11;
    __m256 block3_12 = r1_12;
    __m256 block3_13 = r1_13;
    __m256 block3_14 = r1_14;
    __m256 block3_15 = r1_15;
    block3_0 = _mm256_add_ps(block3_0, block3_2);
    block3_1 = _mm256_add_ps(block3_1, block3_3);
    block3_4 = _mm256_add_ps(block3_4, block3_6);
    block3_5 = _mm256_add_ps(block3_5, block3_7);
    block3_8 = _mm256_add_ps(block3_8, block3_10);
    block3_9 = _mm256_add_ps(block3_9, block3_11);
    block3_12 = _mm256_add_ps(block3_12, block3_14);
    block3_13 = _mm256_add_ps(block3_13, block3_15);
    block3_0 = _mm256_add_ps(block3_0, block3_4);
    block3_1 = _mm256_add_ps(block3_1, block3_5);
    block3_8 = _mm256_add_ps(block3_8, block3_12);
    block3_9 = _mm256_add_ps(block3_9, block3_13);
    block3_0 = _mm256_add_ps(block3_0, block3_8);
    block3_1 = _mm256_add_ps(block3_1, block3_9);
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
    const __m256 v16 = _mm256_set1_ps(0x1.5647e2p-3f); /* 0.167129293 */
    const __m256 v17 = _mm256_set1_ps(0x1.06865p-29f); /* 1.91011829e-09 */
    const __m256 v18 = _mm256_set1_ps(a2);
    const __m256 v21 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v22 = _mm256_set1_ps(a1);
    const __m256 v25 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v29 = _mm256_set1_ps(0x1.00096ap-1f); /* 0.500071824 */
    const __m256 v30 = _mm256_set1_ps(0x1.ffffe4p-1f); /* 0.999999166 */
    const __m256 v41 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v42 = _mm256_set1_ps(a0);
    const __m256 v45 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v46 = _mm256_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m256 v50 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_0_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_0_table1));
    const __m256 v19 = _mm256_loadu_ps(x);
    const __m256 v20 = _mm256_max_ps(v18, v19);
    const __m256 v23 = _mm256_fmadd_ps(v20, v21, v22);
    const __m256 v24 = _mm256_sub_ps(v23, v22);
    const __m256 v26 = _mm256_fmadd_ps(v24, v25, v20);
    const __m256 v27 = _mm256_fmadd_ps(v17, v24, v26);
    const __m256 v28 = _mm256_mul_ps(v27, v27);
    const __m256 v31 = _mm256_fmadd_ps(v27, v29, v30);
    const __m256 v32 = _mm256_fmadd_ps(v16, v28, v31);
    const __m256i v33 = _mm256_castps_si256(v23);
    const __m256i v34 = _mm256_permutevar8x32_epi32(t0_0, v33);
    const __m256i v36 = _mm256_slli_epi32(v33, 20);
    const __m256i v37 = _mm256_add_epi32(v34, v36);
    const __m256 v38 = _mm256_castsi256_ps(v37);
    const __m256 v39 = _mm256_mul_ps(v27, v38);
    const __m256 v40 = _mm256_fmadd_ps(v32, v39, v38);
    const __m256 v43 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43, _CMP_LT_OQ));
    __m256 r0 = v40;
    __m256 r1 = v40;
    __m256i any1 = v44;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v47 = _mm256_sub_ps(v19, v42);
        const __m256 v48 = _mm256_max_ps(v46, v47);
        const __m256 v49 = _mm256_mul_ps(v48, v48);
        const __m256 v51 = _mm256_fmadd_ps(v48, v21, v50);
        const __m256 v52 = _mm256_fmadd_ps(v45, v49, v51);
        const __m256 v53 = _mm256_sub_ps(v52, v50);
        const __m256 v54 = _mm256_fmadd_ps(v25, v53, v48);
        const __m256 v55 = _mm256_fmadd_ps(v17, v53, v54);
        const __m256 v56 = _mm256_mul_ps(v55, v55);
        const __m256 v57 = _mm256_fmadd_ps(v55, v29, v30);
        const __m256 v58 = _mm256_fmadd_ps(v16, v56, v57);
        const __m256i v59 = _mm256_castps_si256(v52);
        const __m256i v60 = _mm256_permutevar8x32_epi32(t1_0, v59);
        const __m256i v61 = _mm256_slli_epi32(v59, 20);
        const __m256i v62 = _mm256_add_epi32(v60, v61);
        const __m256 v63 = _mm256_castsi256_ps(v62);
        const __m256 v64 = _mm256_mul_ps(v55, v63);
        const __m256 v65 = _mm256_fmadd_ps(v58, v64, v63);
        r0 = _mm256_blendv_ps(r0, v65, _mm256_castsi256_ps(v44));
        r1 = _mm256_blendv_ps(r1, v65, _mm256_castsi256_ps(v44));
    }
    _mm256_storeu_ps(y, r0);
    _mm256_storeu_ps(value3, r1);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_once3_avx2(double a3, float *value4) {
    const __m256d v66 = _mm256_set1_pd(0x1.ffffffdc06ebfp-1); /* 0.99999999581219601 */
    const __m256d v67 = _mm256_set1_pd(a3);
    const __m256d v68l = _mm256_div_pd(v66, v67);
    const __m256d v68h = _mm256_div_pd(v66, v67);
    const __m128 v69l = _mm256_cvtpd_ps(v68l);
    const __m128 v69h = _mm256_cvtpd_ps(v68h);
    const __m256 v69 = _mm256_set_m128(v69h, v69l);
    _mm256_storeu_ps(value4, v69);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_step4_avx2(float a4, float *y) {
    const __m256 v70 = _mm256_set1_ps(a4);
    const __m256 v71_0 = _mm256_loadu_ps(y);
    const __m256 v71_1 = _mm256_loadu_ps(y + 8);
    const __m256 v71_2 = _mm256_loadu_ps(y + 16);
    const __m256 v71_3 = _mm256_loadu_ps(y + 24);
    const __m256 v71_4 = _mm256_loadu_ps(y + 32);
    const __m256 v71_5 = _mm256_loadu_ps(y + 40);
    const __m256 v71_6 = _mm256_loadu_ps(y + 48);
    const __m256 v71_7 = _mm256_loadu_ps(y + 56);
    const __m256 v72_0 = _mm256_mul_ps(v70, v71_0);
    const __m256 v72_1 = _mm256_mul_ps(v70, v71_1);
    const __m256 v72_2 = _mm256_mul_ps(v70, v71_2);
    const __m256 v72_3 = _mm256_mul_ps(v70, v71_3);
    const __m256 v72_4 = _mm256_mul_ps(v70, v71_4);
    const __m256 v72_5 = _mm256_mul_ps(v70, v71_5);
    const __m256 v72_6 = _mm256_mul_ps(v70, v71_6);
    const __m256 v72_7 = _mm256_mul_ps(v70, v71_7);
    _mm256_storeu_ps(y, v72_0);
    _mm256_storeu_ps(y + 8, v72_1);
    _mm256_storeu_ps(y + 16, v72_2);
    _mm256_storeu_ps(y + 24, v72_3);
    _mm256_storeu_ps(y + 32, v72_4);
    _mm256_storeu_ps(y + 40, v72_5);
    _mm256_storeu_ps(y + 48, v72_6);
    _mm256_storeu_ps(y + 56, v72_7);
}

/* 8 elements. */
static SOFTMAX_4ULP_AVX512_0_AVX2_TARGET void softmax_4ulp_avx512_0_chunk4_avx2(float a4, float *y) {
    const __m256 v70 = _mm256_set1_ps(a4);
    const __m256 v71 = _mm256_loadu_ps(y);
    const __m256 v72 = _mm256_mul_ps(v70, v71);
    _mm256_storeu_ps(y, v72);
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
    for (; n - i >= 128; i += 128)
        softmax_4ulp_avx512_0_step2_avx2(x + i, a0, a1, a2, y + i, acc3);
    double lanes3[16];
    float block3[128];
    for (size_t l = 0; l < 128; l++)
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
    softmax_4ulp_avx512_0_add_block(block3, 128, lanes3);
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
    const __m512 v1 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v2 = _mm512_set1_ps(a0);
    const __m512 v3 = _mm512_set1_ps(0x1.715b42p+0f); /* 1.44279873 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512 v9 = _mm512_set1_ps(0x1.800002p+20f); /* 1572864.12 */
    const __m512 v12 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v13 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v4 = _mm512_fmadd_ps(v2, v3, v1);
    const __m512 v6 = _mm512_fmadd_ps(v1, v4, v5);
    const __m512 v7 = _mm512_roundscale_ps(v4, 8);
    const __m512 v8 = _mm512_sub_ps(v6, v7);
    const __m512 v10 = _mm512_fmadd_ps(v1, v2, v9);
    const __m512 v11 = _mm512_add_ps(v8, v10);
    const __m512 v14 = _mm512_add_ps(v13, v7);
    const __m512 v15 = _mm512_mul_ps(v12, v14);
    _mm512_storeu_ps(value1, v11);
    _mm512_storeu_ps(value2, v15);
}

/* 128 elements. */
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_step2_avx512(const float *x, float a0, float a1, float a2, float *y, __m512d *acc3) {
    const __m512 v16 = _mm512_set1_ps(0x1.5647e2p-3f); /* 0.167129293 */
    const __m512 v17 = _mm512_set1_ps(0x1.06865p-29f); /* 1.91011829e-09 */
    const __m512 v18 = _mm512_set1_ps(a2);
    const __m512 v21 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v22 = _mm512_set1_ps(a1);
    const __m512 v25 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v29 = _mm512_set1_ps(0x1.00096ap-1f); /* 0.500071824 */
    const __m512 v30 = _mm512_set1_ps(0x1.ffffe4p-1f); /* 0.999999166 */
    const __m512 v41 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v42 = _mm512_set1_ps(a0);
    const __m512 v45 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v46 = _mm512_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m512 v50 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_0_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_4ulp_avx512_0_table1);
    const __m512 v19_0 = _mm512_loadu_ps(x);
    const __m512 v19_1 = _mm512_loadu_ps(x + 16);
    const __m512 v19_2 = _mm512_loadu_ps(x + 32);
    const __m512 v19_3 = _mm512_loadu_ps(x + 48);
    const __m512 v19_4 = _mm512_loadu_ps(x + 64);
    const __m512 v19_5 = _mm512_loadu_ps(x + 80);
    const __m512 v19_6 = _mm512_loadu_ps(x + 96);
    const __m512 v19_7 = _mm512_loadu_ps(x + 112);
    const __m512 v20_0 = _mm512_max_ps(v18, v19_0);
    const __m512 v20_1 = _mm512_max_ps(v18, v19_1);
    const __m512 v20_2 = _mm512_max_ps(v18, v19_2);
    const __m512 v20_3 = _mm512_max_ps(v18, v19_3);
    const __m512 v20_4 = _mm512_max_ps(v18, v19_4);
    const __m512 v20_5 = _mm512_max_ps(v18, v19_5);
    const __m512 v20_6 = _mm512_max_ps(v18, v19_6);
    const __m512 v20_7 = _mm512_max_ps(v18, v19_7);
    const __m512 v23_0 = _mm512_fmadd_ps(v20_0, v21, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v20_1, v21, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v20_2, v21, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v20_3, v21, v22);
    const __m512 v23_4 = _mm512_fmadd_ps(v20_4, v21, v22);
    const __m512 v23_5 = _mm512_fmadd_ps(v20_5, v21, v22);
    const __m512 v23_6 = _mm512_fmadd_ps(v20_6, v21, v22);
    const __m512 v23_7 = _mm512_fmadd_ps(v20_7, v21, v22);
    const __m512 v24_0 = _mm512_sub_ps(v23_0, v22);
    const __m512 v24_1 = _mm512_sub_ps(v23_1, v22);
    const __m512 v24_2 = _mm512_sub_ps(v23_2, v22);
    const __m512 v24_3 = _mm512_sub_ps(v23_3, v22);
    const __m512 v24_4 = _mm512_sub_ps(v23_4, v22);
    const __m512 v24_5 = _mm512_sub_ps(v23_5, v22);
    const __m512 v24_6 = _mm512_sub_ps(v23_6, v22);
    const __m512 v24_7 = _mm512_sub_ps(v23_7, v22);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v25, v20_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v25, v20_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v24_2, v25, v20_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v24_3, v25, v20_3);
    const __m512 v26_4 = _mm512_fmadd_ps(v24_4, v25, v20_4);
    const __m512 v26_5 = _mm512_fmadd_ps(v24_5, v25, v20_5);
    const __m512 v26_6 = _mm512_fmadd_ps(v24_6, v25, v20_6);
    const __m512 v26_7 = _mm512_fmadd_ps(v24_7, v25, v20_7);
    const __m512 v27_0 = _mm512_fmadd_ps(v17, v24_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v17, v24_1, v26_1);
    const __m512 v27_2 = _mm512_fmadd_ps(v17, v24_2, v26_2);
    const __m512 v27_3 = _mm512_fmadd_ps(v17, v24_3, v26_3);
    const __m512 v27_4 = _mm512_fmadd_ps(v17, v24_4, v26_4);
    const __m512 v27_5 = _mm512_fmadd_ps(v17, v24_5, v26_5);
    const __m512 v27_6 = _mm512_fmadd_ps(v17, v24_6, v26_6);
    const __m512 v27_7 = _mm512_fmadd_ps(v17, v24_7, v26_7);
    const __m512 v28_0 = _mm512_mul_ps(v27_0, v27_0);
    const __m512 v28_1 = _mm512_mul_ps(v27_1, v27_1);
    const __m512 v28_2 = _mm512_mul_ps(v27_2, v27_2);
    const __m512 v28_3 = _mm512_mul_ps(v27_3, v27_3);
    const __m512 v28_4 = _mm512_mul_ps(v27_4, v27_4);
    const __m512 v28_5 = _mm512_mul_ps(v27_5, v27_5);
    const __m512 v28_6 = _mm512_mul_ps(v27_6, v27_6);
    const __m512 v28_7 = _mm512_mul_ps(v27_7, v27_7);
    const __m512 v31_0 = _mm512_fmadd_ps(v27_0, v29, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v27_1, v29, v30);
    const __m512 v31_2 = _mm512_fmadd_ps(v27_2, v29, v30);
    const __m512 v31_3 = _mm512_fmadd_ps(v27_3, v29, v30);
    const __m512 v31_4 = _mm512_fmadd_ps(v27_4, v29, v30);
    const __m512 v31_5 = _mm512_fmadd_ps(v27_5, v29, v30);
    const __m512 v31_6 = _mm512_fmadd_ps(v27_6, v29, v30);
    const __m512 v31_7 = _mm512_fmadd_ps(v27_7, v29, v30);
    const __m512 v32_0 = _mm512_fmadd_ps(v16, v28_0, v31_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v16, v28_1, v31_1);
    const __m512 v32_2 = _mm512_fmadd_ps(v16, v28_2, v31_2);
    const __m512 v32_3 = _mm512_fmadd_ps(v16, v28_3, v31_3);
    const __m512 v32_4 = _mm512_fmadd_ps(v16, v28_4, v31_4);
    const __m512 v32_5 = _mm512_fmadd_ps(v16, v28_5, v31_5);
    const __m512 v32_6 = _mm512_fmadd_ps(v16, v28_6, v31_6);
    const __m512 v32_7 = _mm512_fmadd_ps(v16, v28_7, v31_7);
    const __m512i v33_0 = _mm512_castps_si512(v23_0);
    const __m512i v33_1 = _mm512_castps_si512(v23_1);
    const __m512i v33_2 = _mm512_castps_si512(v23_2);
    const __m512i v33_3 = _mm512_castps_si512(v23_3);
    const __m512i v33_4 = _mm512_castps_si512(v23_4);
    const __m512i v33_5 = _mm512_castps_si512(v23_5);
    const __m512i v33_6 = _mm512_castps_si512(v23_6);
    const __m512i v33_7 = _mm512_castps_si512(v23_7);
    const __m512i v34_0 = _mm512_permutexvar_epi32(v33_0, t0_0);
    const __m512i v34_1 = _mm512_permutexvar_epi32(v33_1, t0_0);
    const __m512i v34_2 = _mm512_permutexvar_epi32(v33_2, t0_0);
    const __m512i v34_3 = _mm512_permutexvar_epi32(v33_3, t0_0);
    const __m512i v34_4 = _mm512_permutexvar_epi32(v33_4, t0_0);
    const __m512i v34_5 = _mm512_permutexvar_epi32(v33_5, t0_0);
    const __m512i v34_6 = _mm512_permutexvar_epi32(v33_6, t0_0);
    const __m512i v34_7 = _mm512_permutexvar_epi32(v33_7, t0_0);
    const __m512i v36_0 = _mm512_slli_epi32(v33_0, 20);
    const __m512i v36_1 = _mm512_slli_epi32(v33_1, 20);
    const __m512i v36_2 = _mm512_slli_epi32(v33_2, 20);
    const __m512i v36_3 = _mm512_slli_epi32(v33_3, 20);
    const __m512i v36_4 = _mm512_slli_epi32(v33_4, 20);
    const __m512i v36_5 = _mm512_slli_epi32(v33_5, 20);
    const __m512i v36_6 = _mm512_slli_epi32(v33_6, 20);
    const __m512i v36_7 = _mm512_slli_epi32(v33_7, 20);
    const __m512i v37_0 = _mm512_add_epi32(v34_0, v36_0);
    const __m512i v37_1 = _mm512_add_epi32(v34_1, v36_1);
    const __m512i v37_2 = _mm512_add_epi32(v34_2, v36_2);
    const __m512i v37_3 = _mm512_add_epi32(v34_3, v36_3);
    const __m512i v37_4 = _mm512_add_epi32(v34_4, v36_4);
    const __m512i v37_5 = _mm512_add_epi32(v34_5, v36_5);
    const __m512i v37_6 = _mm512_add_epi32(v34_6, v36_6);
    const __m512i v37_7 = _mm512_add_epi32(v34_7, v36_7);
    const __m512 v38_0 = _mm512_castsi512_ps(v37_0);
    const __m512 v38_1 = _mm512_castsi512_ps(v37_1);
    const __m512 v38_2 = _mm512_castsi512_ps(v37_2);
    const __m512 v38_3 = _mm512_castsi512_ps(v37_3);
    const __m512 v38_4 = _mm512_castsi512_ps(v37_4);
    const __m512 v38_5 = _mm512_castsi512_ps(v37_5);
    const __m512 v38_6 = _mm512_castsi512_ps(v37_6);
    const __m512 v38_7 = _mm512_castsi512_ps(v37_7);
    const __m512 v39_0 = _mm512_mul_ps(v27_0, v38_0);
    const __m512 v39_1 = _mm512_mul_ps(v27_1, v38_1);
    const __m512 v39_2 = _mm512_mul_ps(v27_2, v38_2);
    const __m512 v39_3 = _mm512_mul_ps(v27_3, v38_3);
    const __m512 v39_4 = _mm512_mul_ps(v27_4, v38_4);
    const __m512 v39_5 = _mm512_mul_ps(v27_5, v38_5);
    const __m512 v39_6 = _mm512_mul_ps(v27_6, v38_6);
    const __m512 v39_7 = _mm512_mul_ps(v27_7, v38_7);
    const __m512 v40_0 = _mm512_fmadd_ps(v32_0, v39_0, v38_0);
    const __m512 v40_1 = _mm512_fmadd_ps(v32_1, v39_1, v38_1);
    const __m512 v40_2 = _mm512_fmadd_ps(v32_2, v39_2, v38_2);
    const __m512 v40_3 = _mm512_fmadd_ps(v32_3, v39_3, v38_3);
    const __m512 v40_4 = _mm512_fmadd_ps(v32_4, v39_4, v38_4);
    const __m512 v40_5 = _mm512_fmadd_ps(v32_5, v39_5, v38_5);
    const __m512 v40_6 = _mm512_fmadd_ps(v32_6, v39_6, v38_6);
    const __m512 v40_7 = _mm512_fmadd_ps(v32_7, v39_7, v38_7);
    const __m512 v43_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v43_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v43_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v43_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v43_4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v43_5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v43_6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v43_7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v44_0 = _mm512_cmp_ps_mask(v41, v43_0, _CMP_LT_OQ);
    const __mmask16 v44_1 = _mm512_cmp_ps_mask(v41, v43_1, _CMP_LT_OQ);
    const __mmask16 v44_2 = _mm512_cmp_ps_mask(v41, v43_2, _CMP_LT_OQ);
    const __mmask16 v44_3 = _mm512_cmp_ps_mask(v41, v43_3, _CMP_LT_OQ);
    const __mmask16 v44_4 = _mm512_cmp_ps_mask(v41, v43_4, _CMP_LT_OQ);
    const __mmask16 v44_5 = _mm512_cmp_ps_mask(v41, v43_5, _CMP_LT_OQ);
    const __mmask16 v44_6 = _mm512_cmp_ps_mask(v41, v43_6, _CMP_LT_OQ);
    const __mmask16 v44_7 = _mm512_cmp_ps_mask(v41, v43_7, _CMP_LT_OQ);
    __m512 r0_0 = v40_0;
    __m512 r0_1 = v40_1;
    __m512 r0_2 = v40_2;
    __m512 r0_3 = v40_3;
    __m512 r0_4 = v40_4;
    __m512 r0_5 = v40_5;
    __m512 r0_6 = v40_6;
    __m512 r0_7 = v40_7;
    __m512 r1_0 = v40_0;
    __m512 r1_1 = v40_1;
    __m512 r1_2 = v40_2;
    __m512 r1_3 = v40_3;
    __m512 r1_4 = v40_4;
    __m512 r1_5 = v40_5;
    __m512 r1_6 = v40_6;
    __m512 r1_7 = v40_7;
    __mmask16 any1 = v44_0;
    any1 = (__mmask16)(any1 | v44_1);
    any1 = (__mmask16)(any1 | v44_2);
    any1 = (__mmask16)(any1 | v44_3);
    any1 = (__mmask16)(any1 | v44_4);
    any1 = (__mmask16)(any1 | v44_5);
    any1 = (__mmask16)(any1 | v44_6);
    any1 = (__mmask16)(any1 | v44_7);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v47_0 = _mm512_sub_ps(v19_0, v42);
        const __m512 v47_1 = _mm512_sub_ps(v19_1, v42);
        const __m512 v47_2 = _mm512_sub_ps(v19_2, v42);
        const __m512 v47_3 = _mm512_sub_ps(v19_3, v42);
        const __m512 v47_4 = _mm512_sub_ps(v19_4, v42);
        const __m512 v47_5 = _mm512_sub_ps(v19_5, v42);
        const __m512 v47_6 = _mm512_sub_ps(v19_6, v42);
        const __m512 v47_7 = _mm512_sub_ps(v19_7, v42);
        const __m512 v48_0 = _mm512_max_ps(v46, v47_0);
        const __m512 v48_1 = _mm512_max_ps(v46, v47_1);
        const __m512 v48_2 = _mm512_max_ps(v46, v47_2);
        const __m512 v48_3 = _mm512_max_ps(v46, v47_3);
        const __m512 v48_4 = _mm512_max_ps(v46, v47_4);
        const __m512 v48_5 = _mm512_max_ps(v46, v47_5);
        const __m512 v48_6 = _mm512_max_ps(v46, v47_6);
        const __m512 v48_7 = _mm512_max_ps(v46, v47_7);
        const __m512 v49_0 = _mm512_mul_ps(v48_0, v48_0);
        const __m512 v49_1 = _mm512_mul_ps(v48_1, v48_1);
        const __m512 v49_2 = _mm512_mul_ps(v48_2, v48_2);
        const __m512 v49_3 = _mm512_mul_ps(v48_3, v48_3);
        const __m512 v49_4 = _mm512_mul_ps(v48_4, v48_4);
        const __m512 v49_5 = _mm512_mul_ps(v48_5, v48_5);
        const __m512 v49_6 = _mm512_mul_ps(v48_6, v48_6);
        const __m512 v49_7 = _mm512_mul_ps(v48_7, v48_7);
        const __m512 v51_0 = _mm512_fmadd_ps(v48_0, v21, v50);
        const __m512 v51_1 = _mm512_fmadd_ps(v48_1, v21, v50);
        const __m512 v51_2 = _mm512_fmadd_ps(v48_2, v21, v50);
        const __m512 v51_3 = _mm512_fmadd_ps(v48_3, v21, v50);
        const __m512 v51_4 = _mm512_fmadd_ps(v48_4, v21, v50);
        const __m512 v51_5 = _mm512_fmadd_ps(v48_5, v21, v50);
        const __m512 v51_6 = _mm512_fmadd_ps(v48_6, v21, v50);
        const __m512 v51_7 = _mm512_fmadd_ps(v48_7, v21, v50);
        const __m512 v52_0 = _mm512_fmadd_ps(v45, v49_0, v51_0);
        const __m512 v52_1 = _mm512_fmadd_ps(v45, v49_1, v51_1);
        const __m512 v52_2 = _mm512_fmadd_ps(v45, v49_2, v51_2);
        const __m512 v52_3 = _mm512_fmadd_ps(v45, v49_3, v51_3);
        const __m512 v52_4 = _mm512_fmadd_ps(v45, v49_4, v51_4);
        const __m512 v52_5 = _mm512_fmadd_ps(v45, v49_5, v51_5);
        const __m512 v52_6 = _mm512_fmadd_ps(v45, v49_6, v51_6);
        const __m512 v52_7 = _mm512_fmadd_ps(v45, v49_7, v51_7);
        const __m512 v53_0 = _mm512_sub_ps(v52_0, v50);
        const __m512 v53_1 = _mm512_sub_ps(v52_1, v50);
        const __m512 v53_2 = _mm512_sub_ps(v52_2, v50);
        const __m512 v53_3 = _mm512_sub_ps(v52_3, v50);
        const __m512 v53_4 = _mm512_sub_ps(v52_4, v50);
        const __m512 v53_5 = _mm512_sub_ps(v52_5, v50);
        const __m512 v53_6 = _mm512_sub_ps(v52_6, v50);
        const __m512 v53_7 = _mm512_sub_ps(v52_7, v50);
        const __m512 v54_0 = _mm512_fmadd_ps(v25, v53_0, v48_0);
        const __m512 v54_1 = _mm512_fmadd_ps(v25, v53_1, v48_1);
        const __m512 v54_2 = _mm512_fmadd_ps(v25, v53_2, v48_2);
        const __m512 v54_3 = _mm512_fmadd_ps(v25, v53_3, v48_3);
        const __m512 v54_4 = _mm512_fmadd_ps(v25, v53_4, v48_4);
        const __m512 v54_5 = _mm512_fmadd_ps(v25, v53_5, v48_5);
        const __m512 v54_6 = _mm512_fmadd_ps(v25, v53_6, v48_6);
        const __m512 v54_7 = _mm512_fmadd_ps(v25, v53_7, v48_7);
        const __m512 v55_0 = _mm512_fmadd_ps(v17, v53_0, v54_0);
        const __m512 v55_1 = _mm512_fmadd_ps(v17, v53_1, v54_1);
        const __m512 v55_2 = _mm512_fmadd_ps(v17, v53_2, v54_2);
        const __m512 v55_3 = _mm512_fmadd_ps(v17, v53_3, v54_3);
        const __m512 v55_4 = _mm512_fmadd_ps(v17, v53_4, v54_4);
        const __m512 v55_5 = _mm512_fmadd_ps(v17, v53_5, v54_5);
        const __m512 v55_6 = _mm512_fmadd_ps(v17, v53_6, v54_6);
        const __m512 v55_7 = _mm512_fmadd_ps(v17, v53_7, v54_7);
        const __m512 v56_0 = _mm512_mul_ps(v55_0, v55_0);
        const __m512 v56_1 = _mm512_mul_ps(v55_1, v55_1);
        const __m512 v56_2 = _mm512_mul_ps(v55_2, v55_2);
        const __m512 v56_3 = _mm512_mul_ps(v55_3, v55_3);
        const __m512 v56_4 = _mm512_mul_ps(v55_4, v55_4);
        const __m512 v56_5 = _mm512_mul_ps(v55_5, v55_5);
        const __m512 v56_6 = _mm512_mul_ps(v55_6, v55_6);
        const __m512 v56_7 = _mm512_mul_ps(v55_7, v55_7);
        const __m512 v57_0 = _mm512_fmadd_ps(v55_0, v29, v30);
        const __m512 v57_1 = _mm512_fmadd_ps(v55_1, v29, v30);
        const __m512 v57_2 = _mm512_fmadd_ps(v55_2, v29, v30);
        const __m512 v57_3 = _mm512_fmadd_ps(v55_3, v29, v30);
        const __m512 v57_4 = _mm512_fmadd_ps(v55_4, v29, v30);
        const __m512 v57_5 = _mm512_fmadd_ps(v55_5, v29, v30);
        const __m512 v57_6 = _mm512_fmadd_ps(v55_6, v29, v30);
        const __m512 v57_7 = _mm512_fmadd_ps(v55_7, v29, v30);
        const __m512 v58_0 = _mm512_fmadd_ps(v16, v56_0, v57_0);
        const __m512 v58_1 = _mm512_fmadd_ps(v16, v56_1, v57_1);
        const __m512 v58_2 = _mm512_fmadd_ps(v16, v56_2, v57_2);
        const __m512 v58_3 = _mm512_fmadd_ps(v16, v56_3, v57_3);
        const __m512 v58_4 = _mm512_fmadd_ps(v16, v56_4, v57_4);
        const __m512 v58_5 = _mm512_fmadd_ps(v16, v56_5, v57_5);
        const __m512 v58_6 = _mm512_fmadd_ps(v16, v56_6, v57_6);
        const __m512 v58_7 = _mm512_fmadd_ps(v16, v56_7, v57_7);
        const __m512i v59_0 = _mm512_castps_si512(v52_0);
        const __m512i v59_1 = _mm512_castps_si512(v52_1);
        const __m512i v59_2 = _mm512_castps_si512(v52_2);
        const __m512i v59_3 = _mm512_castps_si512(v52_3);
        const __m512i v59_4 = _mm512_castps_si512(v52_4);
        const __m512i v59_5 = _mm512_castps_si512(v52_5);
        const __m512i v59_6 = _mm512_castps_si512(v52_6);
        const __m512i v59_7 = _mm512_castps_si512(v52_7);
        const __m512i v60_0 = _mm512_permutexvar_epi32(v59_0, t1_0);
        const __m512i v60_1 = _mm512_permutexvar_epi32(v59_1, t1_0);
        const __m512i v60_2 = _mm512_permutexvar_epi32(v59_2, t1_0);
        const __m512i v60_3 = _mm512_permutexvar_epi32(v59_3, t1_0);
        const __m512i v60_4 = _mm512_permutexvar_epi32(v59_4, t1_0);
        const __m512i v60_5 = _mm512_permutexvar_epi32(v59_5, t1_0);
        const __m512i v60_6 = _mm512_permutexvar_epi32(v59_6, t1_0);
        const __m512i v60_7 = _mm512_permutexvar_epi32(v59_7, t1_0);
        const __m512i v61_0 = _mm512_slli_epi32(v59_0, 20);
        const __m512i v61_1 = _mm512_slli_epi32(v59_1, 20);
        const __m512i v61_2 = _mm512_slli_epi32(v59_2, 20);
        const __m512i v61_3 = _mm512_slli_epi32(v59_3, 20);
        const __m512i v61_4 = _mm512_slli_epi32(v59_4, 20);
        const __m512i v61_5 = _mm512_slli_epi32(v59_5, 20);
        const __m512i v61_6 = _mm512_slli_epi32(v59_6, 20);
        const __m512i v61_7 = _mm512_slli_epi32(v59_7, 20);
        const __m512i v62_0 = _mm512_add_epi32(v60_0, v61_0);
        const __m512i v62_1 = _mm512_add_epi32(v60_1, v61_1);
        const __m512i v62_2 = _mm512_add_epi32(v60_2, v61_2);
        const __m512i v62_3 = _mm512_add_epi32(v60_3, v61_3);
        const __m512i v62_4 = _mm512_add_epi32(v60_4, v61_4);
        const __m512i v62_5 = _mm512_add_epi32(v60_5, v61_5);
        const __m512i v62_6 = _mm512_add_epi32(v60_6, v61_6);
        const __m512i v62_7 = _mm512_add_epi32(v60_7, v61_7);
        const __m512 v63_0 = _mm512_castsi512_ps(v62_0);
        const __m512 v63_1 = _mm512_castsi512_ps(v62_1);
        const __m512 v63_2 = _mm512_castsi512_ps(v62_2);
        const __m512 v63_3 = _mm512_castsi512_ps(v62_3);
        const __m512 v63_4 = _mm512_castsi512_ps(v62_4);
        const __m512 v63_5 = _mm512_castsi512_ps(v62_5);
        const __m512 v63_6 = _mm512_castsi512_ps(v62_6);
        const __m512 v63_7 = _mm512_castsi512_ps(v62_7);
        const __m512 v64_0 = _mm512_mul_ps(v55_0, v63_0);
        const __m512 v64_1 = _mm512_mul_ps(v55_1, v63_1);
        const __m512 v64_2 = _mm512_mul_ps(v55_2, v63_2);
        const __m512 v64_3 = _mm512_mul_ps(v55_3, v63_3);
        const __m512 v64_4 = _mm512_mul_ps(v55_4, v63_4);
        const __m512 v64_5 = _mm512_mul_ps(v55_5, v63_5);
        const __m512 v64_6 = _mm512_mul_ps(v55_6, v63_6);
        const __m512 v64_7 = _mm512_mul_ps(v55_7, v63_7);
        const __m512 v65_0 = _mm512_fmadd_ps(v58_0, v64_0, v63_0);
        const __m512 v65_1 = _mm512_fmadd_ps(v58_1, v64_1, v63_1);
        const __m512 v65_2 = _mm512_fmadd_ps(v58_2, v64_2, v63_2);
        const __m512 v65_3 = _mm512_fmadd_ps(v58_3, v64_3, v63_3);
        const __m512 v65_4 = _mm512_fmadd_ps(v58_4, v64_4, v63_4);
        const __m512 v65_5 = _mm512_fmadd_ps(v58_5, v64_5, v63_5);
        const __m512 v65_6 = _mm512_fmadd_ps(v58_6, v64_6, v63_6);
        const __m512 v65_7 = _mm512_fmadd_ps(v58_7, v64_7, v63_7);
        r0_0 = _mm512_mask_blend_ps(v44_0, r0_0, v65_0);
        r0_1 = _mm512_mask_blend_ps(v44_1, r0_1, v65_1);
        r0_2 = _mm512_mask_blend_ps(v44_2, r0_2, v65_2);
        r0_3 = _mm512_mask_blend_ps(v44_3, r0_3, v65_3);
        r0_4 = _mm512_mask_blend_ps(v44_4, r0_4, v65_4);
        r0_5 = _mm512_mask_blend_ps(v44_5, r0_5, v65_5);
        r0_6 = _mm512_mask_blend_ps(v44_6, r0_6, v65_6);
        r0_7 = _mm512_mask_blend_ps(v44_7, r0_7, v65_7);
        r1_0 = _mm512_mask_blend_ps(v44_0, r1_0, v65_0);
        r1_1 = _mm512_mask_blend_ps(v44_1, r1_1, v65_1);
        r1_2 = _mm512_mask_blend_ps(v44_2, r1_2, v65_2);
        r1_3 = _mm512_mask_blend_ps(v44_3, r1_3, v65_3);
        r1_4 = _mm512_mask_blend_ps(v44_4, r1_4, v65_4);
        r1_5 = _mm512_mask_blend_ps(v44_5, r1_5, v65_5);
        r1_6 = _mm512_mask_blend_ps(v44_6, r1_6, v65_6);
        r1_7 = _mm512_mask_blend_ps(v44_7, r1_7, v65_7);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
    _mm512_storeu_ps(y + 64, r0_4);
    _mm512_storeu_ps(y + 80, r0_5);
    _mm512_storeu_ps(y + 96, r0_6);
    _mm512_storeu_ps(y + 112, r0_7);
    __m512 block3_0 = r1_0;
    __m512 block3_1 = r1_1;
    __m512 block3_2 = r1_2;
    __m512 block3_3 = r1_3;
    __m512 block3_4 = r1_4;
    __m512 block3_5 = r1_5;
    __m512 block3_6 = r1_6;
    __m512 block3_7 = r1_7;
    block3_0 = _mm512_add_ps(block3_0, block3_1);
    block3_2 = _mm512_add_ps(block3_2, block3_3);
    block3_4 = _mm512_add_ps(block3_4, block3_5);
    block3_6 = _mm512_add_ps(block3_6, block3_7);
    block3_0 = _mm512_add_ps(block3_0, block3_2);
    block3_4 = _mm512_add_ps(block3_4, block3_6);
    block3_0 = _mm512_add_ps(block3_0, block3_4);
    const __m512d wide3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(block3_0));
    const __m512d wide3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(block3_0, 1));
    acc3[0] = _mm512_add_pd(acc3[0], wide3_0l);
    acc3[1] = _mm512_add_pd(acc3[1], wide3_0h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX512_0_AVX512_TARGET void softmax_4ulp_avx512_0_chunk2_avx512(const float *x, float a0, float a1, float a2, float *y, float *value3) {
    const __m512 v16 = _mm512_set1_ps(0x1.5647e2p-3f); /* 0.167129293 */
    const __m512 v17 = _mm512_set1_ps(0x1.06865p-29f); /* 1.91011829e-09 */
    const __m512 v18 = _mm512_set1_ps(a2);
    const __m512 v21 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v22 = _mm512_set1_ps(a1);
    const __m512 v25 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v29 = _mm512_set1_ps(0x1.00096ap-1f); /* 0.500071824 */
    const __m512 v30 = _mm512_set1_ps(0x1.ffffe4p-1f); /* 0.999999166 */
    const __m512 v41 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v42 = _mm512_set1_ps(a0);
    const __m512 v45 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v46 = _mm512_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m512 v50 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_0_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_4ulp_avx512_0_table1);
    const __m512 v19 = _mm512_loadu_ps(x);
    const __m512 v20 = _mm512_max_ps(v18, v19);
    const __m512 v23 = _mm512_fmadd_ps(v20, v21, v22);
    const __m512 v24 = _mm512_sub_ps(v23, v22);
    const __m512 v26 = _mm512_fmadd_ps(v24, v25, v20);
    const __m512 v27 = _mm512_fmadd_ps(v17, v24, v26);
    const __m512 v28 = _mm512_mul_ps(v27, v27);
    const __m512 v31 = _mm512_fmadd_ps(v27, v29, v30);
    const __m512 v32 = _mm512_fmadd_ps(v16, v28, v31);
    const __m512i v33 = _mm512_castps_si512(v23);
    const __m512i v34 = _mm512_permutexvar_epi32(v33, t0_0);
    const __m512i v36 = _mm512_slli_epi32(v33, 20);
    const __m512i v37 = _mm512_add_epi32(v34, v36);
    const __m512 v38 = _mm512_castsi512_ps(v37);
    const __m512 v39 = _mm512_mul_ps(v27, v38);
    const __m512 v40 = _mm512_fmadd_ps(v32, v39, v38);
    const __m512 v43 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v44 = _mm512_cmp_ps_mask(v41, v43, _CMP_LT_OQ);
    __m512 r0 = v40;
    __m512 r1 = v40;
    __mmask16 any1 = v44;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v47 = _mm512_sub_ps(v19, v42);
        const __m512 v48 = _mm512_max_ps(v46, v47);
        const __m512 v49 = _mm512_mul_ps(v48, v48);
        const __m512 v51 = _mm512_fmadd_ps(v48, v21, v50);
        const __m512 v52 = _mm512_fmadd_ps(v45, v49, v51);
        const __m512 v53 = _mm512_sub_ps(v52, v50);
        const __m512 v54 = _mm512_fmadd_ps(v25, v53, v48);
        const __m512 v55 = _mm512_fmadd_ps(v17, v53, v54);
        const __m512 v56 = _mm512_mul_ps(v55, v55);
        const __m512 v57 = _mm512_fmadd_ps(v55, v29, v30);
        const __m512 v58 = _mm512_fmadd_ps(v16, v56, v57);
        const __m512i v59 = _mm512_castps_si512(v52);
        const __m512i v60 = _mm512_permutexvar_epi32(v59, t1_0);
        const __m512i v61 = _mm512_slli_epi32(v59, 20);
        const __m512i v62 = _mm512_add_epi32(v60, v61);
        const __m512 v63 = _mm512_castsi512_ps(v62);
        const __m512 v64 = _mm512_mul_ps(v55, v63);
        const __m512 v65 = _mm512_fmadd_ps(v58, v64, v63);
        r0 = _mm512_mask_blend_ps(v44, r0, v65);
        r1 = _mm512_mask_blend_ps(v44, r1, v65);
    }
    _mm512_storeu_ps(y, r0);
    _mm512_storeu_ps(value3, r1);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_once3_avx512(double a3, float *value4) {
    const __m512d v66 = _mm512_set1_pd(0x1.ffffffdc06ebfp-1); /* 0.99999999581219601 */
    const __m512d v67 = _mm512_set1_pd(a3);
    const __m512d v68l = _mm512_div_pd(v66, v67);
    const __m512d v68h = _mm512_div_pd(v66, v67);
    const __m256 v69l = _mm512_cvtpd_ps(v68l);
    const __m256 v69h = _mm512_cvtpd_ps(v68h);
    const __m512 v69 = _mm512_insertf32x8(_mm512_castps256_ps512(v69l), v69h, 1);
    _mm512_storeu_ps(value4, v69);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_step4_avx512(float a4, float *y) {
    const __m512 v70 = _mm512_set1_ps(a4);
    const __m512 v71_0 = _mm512_loadu_ps(y);
    const __m512 v71_1 = _mm512_loadu_ps(y + 16);
    const __m512 v71_2 = _mm512_loadu_ps(y + 32);
    const __m512 v71_3 = _mm512_loadu_ps(y + 48);
    const __m512 v72_0 = _mm512_mul_ps(v70, v71_0);
    const __m512 v72_1 = _mm512_mul_ps(v70, v71_1);
    const __m512 v72_2 = _mm512_mul_ps(v70, v71_2);
    const __m512 v72_3 = _mm512_mul_ps(v70, v71_3);
    _mm512_storeu_ps(y, v72_0);
    _mm512_storeu_ps(y + 16, v72_1);
    _mm512_storeu_ps(y + 32, v72_2);
    _mm512_storeu_ps(y + 48, v72_3);
}

/* 16 elements. */
static SOFTMAX_4ULP_AVX512_0_AVX512_TARGET void softmax_4ulp_avx512_0_chunk4_avx512(float a4, float *y) {
    const __m512 v70 = _mm512_set1_ps(a4);
    const __m512 v71 = _mm512_loadu_ps(y);
    const __m512 v72 = _mm512_mul_ps(v70, v71);
    _mm512_storeu_ps(y, v72);
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
    for (; n - i >= 128; i += 128)
        softmax_4ulp_avx512_0_step2_avx512(x + i, a0, a1, a2, y + i, acc3);
    double lanes3[16];
    float block3[128];
    for (size_t l = 0; l < 128; l++)
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
    softmax_4ulp_avx512_0_add_block(block3, 128, lanes3);
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

/* Adds a step of a blocked accumulator, of neighbouring vectors in pairs, to its 16
 * lanes, and leaves what adds nothing. */
static inline void softmax_4ulp_avx512_1_add_block(float *block, size_t size, double *lanes) {
    for (size_t apart = 16; apart < size; apart *= 2)
        for (size_t at = 0; at < size; at += 2 * apart)
            for (size_t l = at; l < at + 16; l++)
                block[l] += block[l + apart];
    for (size_t l = 0; l < 16; l++)
        lanes[l] += (double)block[l];
    for (size_t l = 0; l < size; l++)
        block[l] = -0.0F;
}

static const int32_t softmax_4ulp_avx512_1_table0[16] = {
    1065260243, 1065013180, 1064787966, 1064637273,
    1064567845, 1064587038, 1064702872, 1064924094,
    1065260243, 1065013180, 1064787966, 1064637273,
    1064567845, 1064587038, 1064702872, 1064924094,
}; /* repeated to fill a register */

static inline void softmax_4ulp_avx512_1_element0(float x, float *value0, float *value1) {
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
    const float v12 = 0x1.4adffep-26f; /* 1.9259458e-08 */
    const float v13 = v4 - v5;
    const float v14 = softmax_4ulp_avx512_1_fma_f32(v1, v3, v13);
    const float v15 = softmax_4ulp_avx512_1_fma_f32(v12, v3, v14);
    const float v16 = v11 * v15;
    const float v17 = 0x1.c73eap-5f; /* 0.0555718541 */
    const float v18 = 0x1.ec0ab4p-3f; /* 0.24025479 */
    const float v19 = softmax_4ulp_avx512_1_fma_f32(v15, v17, v18);
    const float v20 = 0x1.62e43cp-1f; /* 0.69314754 */
    const float v21 = softmax_4ulp_avx512_1_fma_f32(v15, v19, v20);
    const float v22 = softmax_4ulp_avx512_1_fma_f32(v16, v21, v11);
    const float r0 = v0;
    const float r1 = v22;
    *value0 = r0;
    *value1 = r1;
}

static inline void softmax_4ulp_avx512_1_element1(float a0, float *value2, float *value3, float *value4) {
    const float v23 = 0x1p+16f; /* 65536 */
    const float v24 = a0;
    const float v25 = softmax_4ulp_avx512_1_abs_f32(v24);
    const int v26 = v23 < v25;
    const float v27 = 0x0p+0f; /* 0 */
    const float v28 = v26 ? v24 : v27;
    const float v29 = 0x1.8006p+20f; /* 1572960 */
    const float v30 = 0x1.715476p+0f; /* 1.44269502 */
    const float v31 = v24 - v28;
    const float v32 = v30 * v31;
    const float v33 = softmax_4ulp_avx512_1_rint_f32(v32);
    const float v34 = v29 - v33;
    const float v35 = -0x1.bcp+7f; /* -222 */
    const float v36 = v35 + v33;
    const float v37 = v36 / v30;
    const float r0 = v28;
    const float r1 = v34;
    const float r2 = v37;
    *value2 = r0;
    *value3 = r1;
    *value4 = r2;
}

static inline double softmax_4ulp_avx512_1_element2(float x, float a0, float a2, float a3, float a4, double state5) {
    const double v38 = state5;
    const float v39 = 0x1p+6f; /* 64 */
    const float v40 = a0;
    const float v41 = softmax_4ulp_avx512_1_abs_f32(v40);
    const int v42 = v39 < v41;
    double r0 = v38;
    if (v42) {
        const float v43 = a4;
        const float v44 = x;
        const float v45 = a2;
        const float v46 = v44 - v45;
        const float v47 = v43 > v46 ? v43 : v46;
        const float v48 = 0x1.4b33a4p-26f; /* 1.92784775e-08 */
        const float v49 = 0x1.715476p+0f; /* 1.44269502 */
        const float v50 = a3;
        const float v51 = softmax_4ulp_avx512_1_fma_f32(v47, v49, v50);
        const float v52 = v50 - v51;
        const float v53 = softmax_4ulp_avx512_1_fma_f32(v47, v49, v52);
        const float v54 = softmax_4ulp_avx512_1_fma_f32(v47, v48, v53);
        const float v55 = 0x1.c71312p-5f; /* 0.0555510856 */
        const float v56 = 0x1.ec0e6cp-3f; /* 0.240261883 */
        const float v57 = softmax_4ulp_avx512_1_fma_f32(v55, v54, v56);
        const float v58 = 0x1.62e412p-1f; /* 0.693146288 */
        const float v59 = softmax_4ulp_avx512_1_fma_f32(v54, v57, v58);
        const int32_t v60 = softmax_4ulp_avx512_1_bits_f32(v51);
        const int32_t v61 = 20;
        const int32_t v62 = softmax_4ulp_avx512_1_shl_i32(v60, v61);
        const int32_t v63 = softmax_4ulp_avx512_1_table0[(uint32_t)v60 & (8u - 1)];
        const int32_t v64 = (int32_t)((uint32_t)v62 + (uint32_t)v63);
        const float v65 = softmax_4ulp_avx512_1_frombits_f32(v64);
        const float v66 = v65 * v54;
        const float v67 = softmax_4ulp_avx512_1_fma_f32(v59, v66, v65);
        const double v68 = (double)v67;
        const double v69 = v38 + v68;
        r0 = v69;
    }
    return r0;
}

static inline double softmax_4ulp_avx512_1_element3(double left5, double right5) {
    const double v70 = right5;
    const double v71 = left5;
    const double v72 = v70 + v71;
    const double r0 = v72;
    return r0;
}

static inline float softmax_4ulp_avx512_1_element4(float a0, double a1, double a5) {
    const float v73 = 0x1p+6f; /* 64 */
    const float v74 = a0;
    const float v75 = softmax_4ulp_avx512_1_abs_f32(v74);
    const int v76 = v73 < v75;
    const double v77 = 0x1.ffffffe1e359fp-1; /* 0.99999999649451243 */
    const float v78 = 0x1.8000fep+23f; /* 12583039 */
    const float v79 = 0x1.715476p+0f; /* 1.44269502 */
    const float v80 = v74 * v79;
    const float v81 = softmax_4ulp_avx512_1_rint_f32(v80);
    const float v82 = v78 + v81;
    const int32_t v83 = softmax_4ulp_avx512_1_bits_f32(v82);
    const int32_t v84 = 23;
    const int32_t v85 = softmax_4ulp_avx512_1_shl_i32(v83, v84);
    const float v86 = softmax_4ulp_avx512_1_frombits_f32(v85);
    const double v87 = (double)v86;
    const double v88 = 0x1.ffffff8757573p-72; /* 4.2351646767821076e-22 */
    const double v89 = v87 * v88;
    const double v90 = v76 ? v77 : v89;
    const double v91 = a5;
    const double v92 = a1;
    const double v93 = v76 ? v91 : v92;
    const double v94 = v90 / v93;
    const float v95 = (float)v94;
    const float r0 = v95;
    return r0;
}

static inline float softmax_4ulp_avx512_1_element5(float x, float a0, float a2, float a3, float a4, float a6) {
    const float v96 = a4;
    const float v97 = x;
    const float v98 = v96 > v97 ? v96 : v97;
    const float v99 = 0x1.715476p+0f; /* 1.44269502 */
    const float v100 = a3;
    const float v101 = softmax_4ulp_avx512_1_fma_f32(v98, v99, v100);
    const int32_t v102 = softmax_4ulp_avx512_1_bits_f32(v101);
    const int32_t v103 = softmax_4ulp_avx512_1_table0[(uint32_t)v102 & (8u - 1)];
    const int32_t v104 = 20;
    const int32_t v105 = softmax_4ulp_avx512_1_shl_i32(v102, v104);
    const int32_t v106 = (int32_t)((uint32_t)v103 + (uint32_t)v105);
    const float v107 = softmax_4ulp_avx512_1_frombits_f32(v106);
    const float v108 = 0x1.4b30d8p-26f; /* 1.92778415e-08 */
    const float v109 = v100 - v101;
    const float v110 = softmax_4ulp_avx512_1_fma_f32(v98, v99, v109);
    const float v111 = softmax_4ulp_avx512_1_fma_f32(v108, v98, v110);
    const float v112 = v107 * v111;
    const float v113 = 0x1.c76972p-5f; /* 0.0555922724 */
    const float v114 = 0x1.ec0ffep-3f; /* 0.240264878 */
    const float v115 = softmax_4ulp_avx512_1_fma_f32(v111, v113, v114);
    const float v116 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v117 = softmax_4ulp_avx512_1_fma_f32(v115, v111, v116);
    const float v118 = softmax_4ulp_avx512_1_fma_f32(v112, v117, v107);
    const float v119 = a6;
    const float v120 = v118 * v119;
    const float v121 = 0x1p+16f; /* 65536 */
    const float v122 = a0;
    const float v123 = softmax_4ulp_avx512_1_abs_f32(v122);
    const int v124 = v121 < v123;
    float r0 = v120;
    if (v124) {
        const float v125 = a2;
        const float v126 = v97 - v125;
        const float v127 = v96 > v126 ? v96 : v126;
        const float v128 = softmax_4ulp_avx512_1_fma_f32(v127, v99, v100);
        const float v129 = v100 - v128;
        const float v130 = softmax_4ulp_avx512_1_fma_f32(v127, v99, v129);
        const float v131 = softmax_4ulp_avx512_1_fma_f32(v108, v127, v130);
        const int32_t v132 = softmax_4ulp_avx512_1_bits_f32(v128);
        const int32_t v133 = softmax_4ulp_avx512_1_shl_i32(v132, v104);
        const int32_t v134 = softmax_4ulp_avx512_1_table0[(uint32_t)v132 & (8u - 1)];
        const int32_t v135 = (int32_t)((uint32_t)v133 + (uint32_t)v134);
        const float v136 = softmax_4ulp_avx512_1_frombits_f32(v135);
        const float v137 = v131 * v136;
        const float v138 = softmax_4ulp_avx512_1_fma_f32(v131, v113, v114);
        const float v139 = softmax_4ulp_avx512_1_fma_f32(v131, v138, v116);
        const float v140 = softmax_4ulp_avx512_1_fma_f32(v137, v139, v136);
        const float v141 = v119 * v140;
        r0 = v141;
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
    double lanes1[16];
    float block1[128];
    for (size_t l = 0; l < 128; l++)
        block1[l] = -0.0f;
    for (size_t l = 0; l < 16; l++)
        lanes1[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        float value0;
        float value1;
        softmax_4ulp_avx512_1_element0(x[i], &value0, &value1);
        lanes0[i % 128] = lanes0[i % 128] > value0 ? lanes0[i % 128] : value0;
        block1[i % 128] = value1;
        if (i % 128 == 127 || i + 1 == n) {
            softmax_4ulp_avx512_1_add_block(block1, 128, lanes1);
        }
    }
    for (size_t h = 64; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    for (size_t h = 8; h > 0; h /= 2)
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
    const __m256 v12 = _mm256_set1_ps(0x1.4adffep-26f); /* 1.9259458e-08 */
    const __m256 v17 = _mm256_set1_ps(0x1.c73eap-5f); /* 0.0555718541 */
    const __m256 v18 = _mm256_set1_ps(0x1.ec0ab4p-3f); /* 0.24025479 */
    const __m256 v20 = _mm256_set1_ps(0x1.62e43cp-1f); /* 0.69314754 */
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
    const __m256 v13_0 = _mm256_sub_ps(v4, v5_0);
    const __m256 v13_1 = _mm256_sub_ps(v4, v5_1);
    const __m256 v13_2 = _mm256_sub_ps(v4, v5_2);
    const __m256 v13_3 = _mm256_sub_ps(v4, v5_3);
    const __m256 v13_4 = _mm256_sub_ps(v4, v5_4);
    const __m256 v13_5 = _mm256_sub_ps(v4, v5_5);
    const __m256 v13_6 = _mm256_sub_ps(v4, v5_6);
    const __m256 v13_7 = _mm256_sub_ps(v4, v5_7);
    const __m256 v13_8 = _mm256_sub_ps(v4, v5_8);
    const __m256 v13_9 = _mm256_sub_ps(v4, v5_9);
    const __m256 v13_10 = _mm256_sub_ps(v4, v5_10);
    const __m256 v13_11 = _mm256_sub_ps(v4, v5_11);
    const __m256 v13_12 = _mm256_sub_ps(v4, v5_12);
    const __m256 v13_13 = _mm256_sub_ps(v4, v5_13);
    const __m256 v13_14 = _mm256_sub_ps(v4, v5_14);
    const __m256 v13_15 = _mm256_sub_ps(v4, v5_15);
    const __m256 v14_0 = _mm256_fmadd_ps(v1, v3_0, v13_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v1, v3_1, v13_1);
    const __m256 v14_2 = _mm256_fmadd_ps(v1, v3_2, v13_2);
    const __m256 v14_3 = _mm256_fmadd_ps(v1, v3_3, v13_3);
    const __m256 v14_4 = _mm256_fmadd_ps(v1, v3_4, v13_4);
    const __m256 v14_5 = _mm256_fmadd_ps(v1, v3_5, v13_5);
    const __m256 v14_6 = _mm256_fmadd_ps(v1, v3_6, v13_6);
    const __m256 v14_7 = _mm256_fmadd_ps(v1, v3_7, v13_7);
    const __m256 v14_8 = _mm256_fmadd_ps(v1, v3_8, v13_8);
    const __m256 v14_9 = _mm256_fmadd_ps(v1, v3_9, v13_9);
    const __m256 v14_10 = _mm256_fmadd_ps(v1, v3_10, v13_10);
    const __m256 v14_11 = _mm256_fmadd_ps(v1, v3_11, v13_11);
    const __m256 v14_12 = _mm256_fmadd_ps(v1, v3_12, v13_12);
    const __m256 v14_13 = _mm256_fmadd_ps(v1, v3_13, v13_13);
    const __m256 v14_14 = _mm256_fmadd_ps(v1, v3_14, v13_14);
    const __m256 v14_15 = _mm256_fmadd_ps(v1, v3_15, v13_15);
    const __m256 v15_0 = _mm256_fmadd_ps(v12, v3_0, v14_0);
    const __m256 v15_1 = _mm256_fmadd_ps(v12, v3_1, v14_1);
    const __m256 v15_2 = _mm256_fmadd_ps(v12, v3_2, v14_2);
    const __m256 v15_3 = _mm256_fmadd_ps(v12, v3_3, v14_3);
    const __m256 v15_4 = _mm256_fmadd_ps(v12, v3_4, v14_4);
    const __m256 v15_5 = _mm256_fmadd_ps(v12, v3_5, v14_5);
    const __m256 v15_6 = _mm256_fmadd_ps(v12, v3_6, v14_6);
    const __m256 v15_7 = _mm256_fmadd_ps(v12, v3_7, v14_7);
    const __m256 v15_8 = _mm256_fmadd_ps(v12, v3_8, v14_8);
    const __m256 v15_9 = _mm256_fmadd_ps(v12, v3_9, v14_9);
    const __m256 v15_10 = _mm256_fmadd_ps(v12, v3_10, v14_10);
    const __m256 v15_11 = _mm256_fmadd_ps(v12, v3_11, v14_11);
    const __m256 v15_12 = _mm256_fmadd_ps(v12, v3_12, v14_12);
    const __m256 v15_13 = _mm256_fmadd_ps(v12, v3_13, v14_13);
    const __m256 v15_14 = _mm256_fmadd_ps(v12, v3_14, v14_14);
    const __m256 v15_15 = _mm256_fmadd_ps(v12, v3_15, v14_15);
    const __m256 v16_0 = _mm256_mul_ps(v11_0, v15_0);
    const __m256 v16_1 = _mm256_mul_ps(v11_1, v15_1);
    const __m256 v16_2 = _mm256_mul_ps(v11_2, v15_2);
    const __m256 v16_3 = _mm256_mul_ps(v11_3, v15_3);
    const __m256 v16_4 = _mm256_mul_ps(v11_4, v15_4);
    const __m256 v16_5 = _mm256_mul_ps(v11_5, v15_5);
    const __m256 v16_6 = _mm256_mul_ps(v11_6, v15_6);
    const __m256 v16_7 = _mm256_mul_ps(v11_7, v15_7);
    const __m256 v16_8 = _mm256_mul_ps(v11_8, v15_8);
    const __m256 v16_9 = _mm256_mul_ps(v11_9, v15_9);
    const __m256 v16_10 = _mm256_mul_ps(v11_10, v15_10);
    const __m256 v16_11 = _mm256_mul_ps(v11_11, v15_11);
    const __m256 v16_12 = _mm256_mul_ps(v11_12, v15_12);
    const __m256 v16_13 = _mm256_mul_ps(v11_13, v15_13);
    const __m256 v16_14 = _mm256_mul_ps(v11_14, v15_14);
    const __m256 v16_15 = _mm256_mul_ps(v11_15, v15_15);
    const __m256 v19_0 = _mm256_fmadd_ps(v15_0, v17, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v15_1, v17, v18);
    const __m256 v19_2 = _mm256_fmadd_ps(v15_2, v17, v18);
    const __m256 v19_3 = _mm256_fmadd_ps(v15_3, v17, v18);
    const __m256 v19_4 = _mm256_fmadd_ps(v15_4, v17, v18);
    const __m256 v19_5 = _mm256_fmadd_ps(v15_5, v17, v18);
    const __m256 v19_6 = _mm256_fmadd_ps(v15_6, v17, v18);
    const __m256 v19_7 = _mm256_fmadd_ps(v15_7, v17, v18);
    const __m256 v19_8 = _mm256_fmadd_ps(v15_8, v17, v18);
    const __m256 v19_9 = _mm256_fmadd_ps(v15_9, v17, v18);
    const __m256 v19_10 = _mm256_fmadd_ps(v15_10, v17, v18);
    const __m256 v19_11 = _mm256_fmadd_ps(v15_11, v17, v18);
    const __m256 v19_12 = _mm256_fmadd_ps(v15_12, v17, v18);
    const __m256 v19_13 = _mm256_fmadd_ps(v15_13, v17, v18);
    const __m256 v19_14 = _mm256_fmadd_ps(v15_14, v17, v18);
    const __m256 v19_15 = _mm256_fmadd_ps(v15_15, v17, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v15_0, v19_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v15_1, v19_1, v20);
    const __m256 v21_2 = _mm256_fmadd_ps(v15_2, v19_2, v20);
    const __m256 v21_3 = _mm256_fmadd_ps(v15_3, v19_3, v20);
    const __m256 v21_4 = _mm256_fmadd_ps(v15_4, v19_4, v20);
    const __m256 v21_5 = _mm256_fmadd_ps(v15_5, v19_5, v20);
    const __m256 v21_6 = _mm256_fmadd_ps(v15_6, v19_6, v20);
    const __m256 v21_7 = _mm256_fmadd_ps(v15_7, v19_7, v20);
    const __m256 v21_8 = _mm256_fmadd_ps(v15_8, v19_8, v20);
    const __m256 v21_9 = _mm256_fmadd_ps(v15_9, v19_9, v20);
    const __m256 v21_10 = _mm256_fmadd_ps(v15_10, v19_10, v20);
    const __m256 v21_11 = _mm256_fmadd_ps(v15_11, v19_11, v20);
    const __m256 v21_12 = _mm256_fmadd_ps(v15_12, v19_12, v20);
    const __m256 v21_13 = _mm256_fmadd_ps(v15_13, v19_13, v20);
    const __m256 v21_14 = _mm256_fmadd_ps(v15_14, v19_14, v20);
    const __m256 v21_15 = _mm256_fmadd_ps(v15_15, v19_15, v20);
    const __m256 v22_0 = _mm256_fmadd_ps(v16_0, v21_0, v11_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v16_1, v21_1, v11_1);
    const __m256 v22_2 = _mm256_fmadd_ps(v16_2, v21_2, v11_2);
    const __m256 v22_3 = _mm256_fmadd_ps(v16_3, v21_3, v11_3);
    const __m256 v22_4 = _mm256_fmadd_ps(v16_4, v21_4, v11_4);
    const __m256 v22_5 = _mm256_fmadd_ps(v16_5, v21_5, v11_5);
    const __m256 v22_6 = _mm256_fmadd_ps(v16_6, v21_6, v11_6);
    const __m256 v22_7 = _mm256_fmadd_ps(v16_7, v21_7, v11_7);
    const __m256 v22_8 = _mm256_fmadd_ps(v16_8, v21_8, v11_8);
    const __m256 v22_9 = _mm256_fmadd_ps(v16_9, v21_9, v11_9);
    const __m256 v22_10 = _mm256_fmadd_ps(v16_10, v21_10, v11_10);
    const __m256 v22_11 = _mm256_fmadd_ps(v16_11, v21_11, v11_11);
    const __m256 v22_12 = _mm256_fmadd_ps(v16_12, v21_12, v11_12);
    const __m256 v22_13 = _mm256_fmadd_ps(v16_13, v21_13, v11_13);
    const __m256 v22_14 = _mm256_fmadd_ps(v16_14, v21_14, v11_14);
    const __m256 v22_15 = _mm256_fmadd_ps(v16_15, v21_15, v11_15);
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
    __m256 block1_0 = v22_0;
    __m256 block1_1 = v22_1;
    __m256 block1_2 = v22_2;
    __m256 block1_3 = v22_3;
    __m256 block1_4 = v22_4;
    __m256 block1_5 = v22_5;
    __m256 block1_6 = v22_6;
    __m256 block1_7 = v22_7;
    __m256 block1_8 = v22_8;
    __m256 block1_9 = v22_9;
    __m256 block1_10 = v22_10;
    __m256 block1_11 = v22_11;
    __m256 block1_12 = v22_12;
    __m256 block1_13 = v22_13;
    __m256 block1_14 = v22_14;
    __m256 block1_15 = v22_15;
    block1_0 = _mm256_add_ps(block1_0, block1_2);
    block1_1 = _mm256_add_ps(block1_1, block1_3);
    block1_4 = _mm256_add_ps(block1_4, block1_6);
    block1_5 = _mm256_add_ps(block1_5, block1_7);
    block1_8 = _mm256_add_ps(block1_8, block1_10);
    block1_9 = _mm256_add_ps(block1_9, block1_11);
    block1_12 = _mm256_add_ps(block1_12, block1_14);
    block1_13 = _mm256_add_ps(block1_13, block1_15);
    block1_0 = _mm256_add_ps(block1_0, block1_4);
    block1_1 = _mm256_add_ps(block1_1, block1_5);
    block1_8 = _mm256_add_ps(block1_8, block1_12);
    block1_9 = _mm256_add_ps(block1_9, block1_13);
    block1_0 = _mm256_add_ps(block1_0, block1_8);
    block1_1 = _mm256_add_ps(block1_1, block1_9);
    const __m256d wide1_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(block1_0));
    const __m256d wide1_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(block1_0, 1));
    acc1[0] = _mm256_add_pd(acc1[0], wide1_0l);
    acc1[1] = _mm256_add_pd(acc1[1], wide1_0h);
    const __m256d wide1_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(block1_1));
    const __m256d wide1_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(block1_1, 1));
    acc1[2] = _mm256_add_pd(acc1[2], wide1_1l);
    acc1[3] = _mm256_add_pd(acc1[3], wide1_1h);
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX512_1_AVX2_TARGET void softmax_4ulp_avx512_1_chunk0_avx2(const float *x, float *value0, float *value1) {
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(-0x1.a2a93p+6f); /* -104.665222 */
    const __m256 v4 = _mm256_set1_ps(0x1.80019p+20f); /* 1572889 */
    const __m256 v12 = _mm256_set1_ps(0x1.4adffep-26f); /* 1.9259458e-08 */
    const __m256 v17 = _mm256_set1_ps(0x1.c73eap-5f); /* 0.0555718541 */
    const __m256 v18 = _mm256_set1_ps(0x1.ec0ab4p-3f); /* 0.24025479 */
    const __m256 v20 = _mm256_set1_ps(0x1.62e43cp-1f); /* 0.69314754 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_max_ps(v2, v0);
    const __m256 v5 = _mm256_fmadd_ps(v1, v3, v4);
    const __m256i v6 = _mm256_castps_si256(v5);
    const __m256i v7 = _mm256_permutevar8x32_epi32(t0_0, v6);
    const __m256i v9 = _mm256_slli_epi32(v6, 20);
    const __m256i v10 = _mm256_add_epi32(v7, v9);
    const __m256 v11 = _mm256_castsi256_ps(v10);
    const __m256 v13 = _mm256_sub_ps(v4, v5);
    const __m256 v14 = _mm256_fmadd_ps(v1, v3, v13);
    const __m256 v15 = _mm256_fmadd_ps(v12, v3, v14);
    const __m256 v16 = _mm256_mul_ps(v11, v15);
    const __m256 v19 = _mm256_fmadd_ps(v15, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v15, v19, v20);
    const __m256 v22 = _mm256_fmadd_ps(v16, v21, v11);
    _mm256_storeu_ps(value0, v0);
    _mm256_storeu_ps(value1, v22);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_once1_avx2(float a0, float *value2, float *value3, float *value4) {
    const __m256 v23 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v24 = _mm256_set1_ps(a0);
    const __m256 v27 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v29 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256 v30 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v35 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v25 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v24);
    const __m256i v26 = _mm256_castps_si256(_mm256_cmp_ps(v23, v25, _CMP_LT_OQ));
    const __m256 v28 = _mm256_blendv_ps(v27, v24, _mm256_castsi256_ps(v26));
    const __m256 v31 = _mm256_sub_ps(v24, v28);
    const __m256 v32 = _mm256_mul_ps(v30, v31);
    const __m256 v33 = _mm256_round_ps(v32, 8);
    const __m256 v34 = _mm256_sub_ps(v29, v33);
    const __m256 v36 = _mm256_add_ps(v35, v33);
    const __m256 v37 = _mm256_div_ps(v36, v30);
    _mm256_storeu_ps(value2, v28);
    _mm256_storeu_ps(value3, v34);
    _mm256_storeu_ps(value4, v37);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_step2_avx2(const float *x, float a0, float a2, float a3, float a4, __m256d *acc5) {
    const __m256 v39 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v40 = _mm256_set1_ps(a0);
    const __m256 v43 = _mm256_set1_ps(a4);
    const __m256 v45 = _mm256_set1_ps(a2);
    const __m256 v48 = _mm256_set1_ps(0x1.4b33a4p-26f); /* 1.92784775e-08 */
    const __m256 v49 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v50 = _mm256_set1_ps(a3);
    const __m256 v55 = _mm256_set1_ps(0x1.c71312p-5f); /* 0.0555510856 */
    const __m256 v56 = _mm256_set1_ps(0x1.ec0e6cp-3f); /* 0.240261883 */
    const __m256 v58 = _mm256_set1_ps(0x1.62e412p-1f); /* 0.693146288 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256d v38_0l = acc5[0];
    const __m256d v38_0h = acc5[1];
    const __m256d v38_1l = acc5[2];
    const __m256d v38_1h = acc5[3];
    const __m256d v38_2l = acc5[4];
    const __m256d v38_2h = acc5[5];
    const __m256d v38_3l = acc5[6];
    const __m256d v38_3h = acc5[7];
    const __m256d v38_4l = acc5[8];
    const __m256d v38_4h = acc5[9];
    const __m256d v38_5l = acc5[10];
    const __m256d v38_5h = acc5[11];
    const __m256d v38_6l = acc5[12];
    const __m256d v38_6h = acc5[13];
    const __m256d v38_7l = acc5[14];
    const __m256d v38_7h = acc5[15];
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
    __m256d r0_0l = v38_0l;
    __m256d r0_0h = v38_0h;
    __m256d r0_1l = v38_1l;
    __m256d r0_1h = v38_1h;
    __m256d r0_2l = v38_2l;
    __m256d r0_2h = v38_2h;
    __m256d r0_3l = v38_3l;
    __m256d r0_3h = v38_3h;
    __m256d r0_4l = v38_4l;
    __m256d r0_4h = v38_4h;
    __m256d r0_5l = v38_5l;
    __m256d r0_5h = v38_5h;
    __m256d r0_6l = v38_6l;
    __m256d r0_6h = v38_6h;
    __m256d r0_7l = v38_7l;
    __m256d r0_7h = v38_7h;
    __m256i any1 = v42_0;
    any1 = _mm256_or_si256(any1, v42_1);
    any1 = _mm256_or_si256(any1, v42_2);
    any1 = _mm256_or_si256(any1, v42_3);
    any1 = _mm256_or_si256(any1, v42_4);
    any1 = _mm256_or_si256(any1, v42_5);
    any1 = _mm256_or_si256(any1, v42_6);
    any1 = _mm256_or_si256(any1, v42_7);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v44_0 = _mm256_loadu_ps(x);
        const __m256 v44_1 = _mm256_loadu_ps(x + 8);
        const __m256 v44_2 = _mm256_loadu_ps(x + 16);
        const __m256 v44_3 = _mm256_loadu_ps(x + 24);
        const __m256 v44_4 = _mm256_loadu_ps(x + 32);
        const __m256 v44_5 = _mm256_loadu_ps(x + 40);
        const __m256 v44_6 = _mm256_loadu_ps(x + 48);
        const __m256 v44_7 = _mm256_loadu_ps(x + 56);
        const __m256 v46_0 = _mm256_sub_ps(v44_0, v45);
        const __m256 v46_1 = _mm256_sub_ps(v44_1, v45);
        const __m256 v46_2 = _mm256_sub_ps(v44_2, v45);
        const __m256 v46_3 = _mm256_sub_ps(v44_3, v45);
        const __m256 v46_4 = _mm256_sub_ps(v44_4, v45);
        const __m256 v46_5 = _mm256_sub_ps(v44_5, v45);
        const __m256 v46_6 = _mm256_sub_ps(v44_6, v45);
        const __m256 v46_7 = _mm256_sub_ps(v44_7, v45);
        const __m256 v47_0 = _mm256_max_ps(v43, v46_0);
        const __m256 v47_1 = _mm256_max_ps(v43, v46_1);
        const __m256 v47_2 = _mm256_max_ps(v43, v46_2);
        const __m256 v47_3 = _mm256_max_ps(v43, v46_3);
        const __m256 v47_4 = _mm256_max_ps(v43, v46_4);
        const __m256 v47_5 = _mm256_max_ps(v43, v46_5);
        const __m256 v47_6 = _mm256_max_ps(v43, v46_6);
        const __m256 v47_7 = _mm256_max_ps(v43, v46_7);
        const __m256 v51_0 = _mm256_fmadd_ps(v47_0, v49, v50);
        const __m256 v51_1 = _mm256_fmadd_ps(v47_1, v49, v50);
        const __m256 v51_2 = _mm256_fmadd_ps(v47_2, v49, v50);
        const __m256 v51_3 = _mm256_fmadd_ps(v47_3, v49, v50);
        const __m256 v51_4 = _mm256_fmadd_ps(v47_4, v49, v50);
        const __m256 v51_5 = _mm256_fmadd_ps(v47_5, v49, v50);
        const __m256 v51_6 = _mm256_fmadd_ps(v47_6, v49, v50);
        const __m256 v51_7 = _mm256_fmadd_ps(v47_7, v49, v50);
        const __m256 v52_0 = _mm256_sub_ps(v50, v51_0);
        const __m256 v52_1 = _mm256_sub_ps(v50, v51_1);
        const __m256 v52_2 = _mm256_sub_ps(v50, v51_2);
        const __m256 v52_3 = _mm256_sub_ps(v50, v51_3);
        const __m256 v52_4 = _mm256_sub_ps(v50, v51_4);
        const __m256 v52_5 = _mm256_sub_ps(v50, v51_5);
        const __m256 v52_6 = _mm256_sub_ps(v50, v51_6);
        const __m256 v52_7 = _mm256_sub_ps(v50, v51_7);
        const __m256 v53_0 = _mm256_fmadd_ps(v47_0, v49, v52_0);
        const __m256 v53_1 = _mm256_fmadd_ps(v47_1, v49, v52_1);
        const __m256 v53_2 = _mm256_fmadd_ps(v47_2, v49, v52_2);
        const __m256 v53_3 = _mm256_fmadd_ps(v47_3, v49, v52_3);
        const __m256 v53_4 = _mm256_fmadd_ps(v47_4, v49, v52_4);
        const __m256 v53_5 = _mm256_fmadd_ps(v47_5, v49, v52_5);
        const __m256 v53_6 = _mm256_fmadd_ps(v47_6, v49, v52_6);
        const __m256 v53_7 = _mm256_fmadd_ps(v47_7, v49, v52_7);
        const __m256 v54_0 = _mm256_fmadd_ps(v47_0, v48, v53_0);
        const __m256 v54_1 = _mm256_fmadd_ps(v47_1, v48, v53_1);
        const __m256 v54_2 = _mm256_fmadd_ps(v47_2, v48, v53_2);
        const __m256 v54_3 = _mm256_fmadd_ps(v47_3, v48, v53_3);
        const __m256 v54_4 = _mm256_fmadd_ps(v47_4, v48, v53_4);
        const __m256 v54_5 = _mm256_fmadd_ps(v47_5, v48, v53_5);
        const __m256 v54_6 = _mm256_fmadd_ps(v47_6, v48, v53_6);
        const __m256 v54_7 = _mm256_fmadd_ps(v47_7, v48, v53_7);
        const __m256 v57_0 = _mm256_fmadd_ps(v55, v54_0, v56);
        const __m256 v57_1 = _mm256_fmadd_ps(v55, v54_1, v56);
        const __m256 v57_2 = _mm256_fmadd_ps(v55, v54_2, v56);
        const __m256 v57_3 = _mm256_fmadd_ps(v55, v54_3, v56);
        const __m256 v57_4 = _mm256_fmadd_ps(v55, v54_4, v56);
        const __m256 v57_5 = _mm256_fmadd_ps(v55, v54_5, v56);
        const __m256 v57_6 = _mm256_fmadd_ps(v55, v54_6, v56);
        const __m256 v57_7 = _mm256_fmadd_ps(v55, v54_7, v56);
        const __m256 v59_0 = _mm256_fmadd_ps(v54_0, v57_0, v58);
        const __m256 v59_1 = _mm256_fmadd_ps(v54_1, v57_1, v58);
        const __m256 v59_2 = _mm256_fmadd_ps(v54_2, v57_2, v58);
        const __m256 v59_3 = _mm256_fmadd_ps(v54_3, v57_3, v58);
        const __m256 v59_4 = _mm256_fmadd_ps(v54_4, v57_4, v58);
        const __m256 v59_5 = _mm256_fmadd_ps(v54_5, v57_5, v58);
        const __m256 v59_6 = _mm256_fmadd_ps(v54_6, v57_6, v58);
        const __m256 v59_7 = _mm256_fmadd_ps(v54_7, v57_7, v58);
        const __m256i v60_0 = _mm256_castps_si256(v51_0);
        const __m256i v60_1 = _mm256_castps_si256(v51_1);
        const __m256i v60_2 = _mm256_castps_si256(v51_2);
        const __m256i v60_3 = _mm256_castps_si256(v51_3);
        const __m256i v60_4 = _mm256_castps_si256(v51_4);
        const __m256i v60_5 = _mm256_castps_si256(v51_5);
        const __m256i v60_6 = _mm256_castps_si256(v51_6);
        const __m256i v60_7 = _mm256_castps_si256(v51_7);
        const __m256i v62_0 = _mm256_slli_epi32(v60_0, 20);
        const __m256i v62_1 = _mm256_slli_epi32(v60_1, 20);
        const __m256i v62_2 = _mm256_slli_epi32(v60_2, 20);
        const __m256i v62_3 = _mm256_slli_epi32(v60_3, 20);
        const __m256i v62_4 = _mm256_slli_epi32(v60_4, 20);
        const __m256i v62_5 = _mm256_slli_epi32(v60_5, 20);
        const __m256i v62_6 = _mm256_slli_epi32(v60_6, 20);
        const __m256i v62_7 = _mm256_slli_epi32(v60_7, 20);
        const __m256i v63_0 = _mm256_permutevar8x32_epi32(t0_0, v60_0);
        const __m256i v63_1 = _mm256_permutevar8x32_epi32(t0_0, v60_1);
        const __m256i v63_2 = _mm256_permutevar8x32_epi32(t0_0, v60_2);
        const __m256i v63_3 = _mm256_permutevar8x32_epi32(t0_0, v60_3);
        const __m256i v63_4 = _mm256_permutevar8x32_epi32(t0_0, v60_4);
        const __m256i v63_5 = _mm256_permutevar8x32_epi32(t0_0, v60_5);
        const __m256i v63_6 = _mm256_permutevar8x32_epi32(t0_0, v60_6);
        const __m256i v63_7 = _mm256_permutevar8x32_epi32(t0_0, v60_7);
        const __m256i v64_0 = _mm256_add_epi32(v62_0, v63_0);
        const __m256i v64_1 = _mm256_add_epi32(v62_1, v63_1);
        const __m256i v64_2 = _mm256_add_epi32(v62_2, v63_2);
        const __m256i v64_3 = _mm256_add_epi32(v62_3, v63_3);
        const __m256i v64_4 = _mm256_add_epi32(v62_4, v63_4);
        const __m256i v64_5 = _mm256_add_epi32(v62_5, v63_5);
        const __m256i v64_6 = _mm256_add_epi32(v62_6, v63_6);
        const __m256i v64_7 = _mm256_add_epi32(v62_7, v63_7);
        const __m256 v65_0 = _mm256_castsi256_ps(v64_0);
        const __m256 v65_1 = _mm256_castsi256_ps(v64_1);
        const __m256 v65_2 = _mm256_castsi256_ps(v64_2);
        const __m256 v65_3 = _mm256_castsi256_ps(v64_3);
        const __m256 v65_4 = _mm256_castsi256_ps(v64_4);
        const __m256 v65_5 = _mm256_castsi256_ps(v64_5);
        const __m256 v65_6 = _mm256_castsi256_ps(v64_6);
        const __m256 v65_7 = _mm256_castsi256_ps(v64_7);
        const __m256 v66_0 = _mm256_mul_ps(v65_0, v54_0);
        const __m256 v66_1 = _mm256_mul_ps(v65_1, v54_1);
        const __m256 v66_2 = _mm256_mul_ps(v65_2, v54_2);
        const __m256 v66_3 = _mm256_mul_ps(v65_3, v54_3);
        const __m256 v66_4 = _mm256_mul_ps(v65_4, v54_4);
        const __m256 v66_5 = _mm256_mul_ps(v65_5, v54_5);
        const __m256 v66_6 = _mm256_mul_ps(v65_6, v54_6);
        const __m256 v66_7 = _mm256_mul_ps(v65_7, v54_7);
        const __m256 v67_0 = _mm256_fmadd_ps(v59_0, v66_0, v65_0);
        const __m256 v67_1 = _mm256_fmadd_ps(v59_1, v66_1, v65_1);
        const __m256 v67_2 = _mm256_fmadd_ps(v59_2, v66_2, v65_2);
        const __m256 v67_3 = _mm256_fmadd_ps(v59_3, v66_3, v65_3);
        const __m256 v67_4 = _mm256_fmadd_ps(v59_4, v66_4, v65_4);
        const __m256 v67_5 = _mm256_fmadd_ps(v59_5, v66_5, v65_5);
        const __m256 v67_6 = _mm256_fmadd_ps(v59_6, v66_6, v65_6);
        const __m256 v67_7 = _mm256_fmadd_ps(v59_7, v66_7, v65_7);
        const __m256d v68_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67_0));
        const __m256d v68_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67_0, 1));
        const __m256d v68_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67_1));
        const __m256d v68_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67_1, 1));
        const __m256d v68_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67_2));
        const __m256d v68_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67_2, 1));
        const __m256d v68_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67_3));
        const __m256d v68_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67_3, 1));
        const __m256d v68_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67_4));
        const __m256d v68_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67_4, 1));
        const __m256d v68_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67_5));
        const __m256d v68_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67_5, 1));
        const __m256d v68_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67_6));
        const __m256d v68_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67_6, 1));
        const __m256d v68_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67_7));
        const __m256d v68_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67_7, 1));
        const __m256d v69_0l = _mm256_add_pd(v38_0l, v68_0l);
        const __m256d v69_0h = _mm256_add_pd(v38_0h, v68_0h);
        const __m256d v69_1l = _mm256_add_pd(v38_1l, v68_1l);
        const __m256d v69_1h = _mm256_add_pd(v38_1h, v68_1h);
        const __m256d v69_2l = _mm256_add_pd(v38_2l, v68_2l);
        const __m256d v69_2h = _mm256_add_pd(v38_2h, v68_2h);
        const __m256d v69_3l = _mm256_add_pd(v38_3l, v68_3l);
        const __m256d v69_3h = _mm256_add_pd(v38_3h, v68_3h);
        const __m256d v69_4l = _mm256_add_pd(v38_4l, v68_4l);
        const __m256d v69_4h = _mm256_add_pd(v38_4h, v68_4h);
        const __m256d v69_5l = _mm256_add_pd(v38_5l, v68_5l);
        const __m256d v69_5h = _mm256_add_pd(v38_5h, v68_5h);
        const __m256d v69_6l = _mm256_add_pd(v38_6l, v68_6l);
        const __m256d v69_6h = _mm256_add_pd(v38_6h, v68_6h);
        const __m256d v69_7l = _mm256_add_pd(v38_7l, v68_7l);
        const __m256d v69_7h = _mm256_add_pd(v38_7h, v68_7h);
        r0_0l = _mm256_blendv_pd(r0_0l, v69_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42_0))));
        r0_0h = _mm256_blendv_pd(r0_0h, v69_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42_0, 1))));
        r0_1l = _mm256_blendv_pd(r0_1l, v69_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42_1))));
        r0_1h = _mm256_blendv_pd(r0_1h, v69_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42_1, 1))));
        r0_2l = _mm256_blendv_pd(r0_2l, v69_2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42_2))));
        r0_2h = _mm256_blendv_pd(r0_2h, v69_2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42_2, 1))));
        r0_3l = _mm256_blendv_pd(r0_3l, v69_3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42_3))));
        r0_3h = _mm256_blendv_pd(r0_3h, v69_3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42_3, 1))));
        r0_4l = _mm256_blendv_pd(r0_4l, v69_4l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42_4))));
        r0_4h = _mm256_blendv_pd(r0_4h, v69_4h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42_4, 1))));
        r0_5l = _mm256_blendv_pd(r0_5l, v69_5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42_5))));
        r0_5h = _mm256_blendv_pd(r0_5h, v69_5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42_5, 1))));
        r0_6l = _mm256_blendv_pd(r0_6l, v69_6l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42_6))));
        r0_6h = _mm256_blendv_pd(r0_6h, v69_6h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42_6, 1))));
        r0_7l = _mm256_blendv_pd(r0_7l, v69_7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42_7))));
        r0_7h = _mm256_blendv_pd(r0_7h, v69_7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42_7, 1))));
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
    const __m256 v39 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v40 = _mm256_set1_ps(a0);
    const __m256 v43 = _mm256_set1_ps(a4);
    const __m256 v45 = _mm256_set1_ps(a2);
    const __m256 v48 = _mm256_set1_ps(0x1.4b33a4p-26f); /* 1.92784775e-08 */
    const __m256 v49 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v50 = _mm256_set1_ps(a3);
    const __m256 v55 = _mm256_set1_ps(0x1.c71312p-5f); /* 0.0555510856 */
    const __m256 v56 = _mm256_set1_ps(0x1.ec0e6cp-3f); /* 0.240261883 */
    const __m256 v58 = _mm256_set1_ps(0x1.62e412p-1f); /* 0.693146288 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256d v38l = _mm256_loadu_pd(state5);
    const __m256d v38h = _mm256_loadu_pd(state5 + 4);
    const __m256 v41 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
    const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v39, v41, _CMP_LT_OQ));
    __m256d r0l = v38l;
    __m256d r0h = v38h;
    __m256i any1 = v42;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v44 = _mm256_loadu_ps(x);
        const __m256 v46 = _mm256_sub_ps(v44, v45);
        const __m256 v47 = _mm256_max_ps(v43, v46);
        const __m256 v51 = _mm256_fmadd_ps(v47, v49, v50);
        const __m256 v52 = _mm256_sub_ps(v50, v51);
        const __m256 v53 = _mm256_fmadd_ps(v47, v49, v52);
        const __m256 v54 = _mm256_fmadd_ps(v47, v48, v53);
        const __m256 v57 = _mm256_fmadd_ps(v55, v54, v56);
        const __m256 v59 = _mm256_fmadd_ps(v54, v57, v58);
        const __m256i v60 = _mm256_castps_si256(v51);
        const __m256i v62 = _mm256_slli_epi32(v60, 20);
        const __m256i v63 = _mm256_permutevar8x32_epi32(t0_0, v60);
        const __m256i v64 = _mm256_add_epi32(v62, v63);
        const __m256 v65 = _mm256_castsi256_ps(v64);
        const __m256 v66 = _mm256_mul_ps(v65, v54);
        const __m256 v67 = _mm256_fmadd_ps(v59, v66, v65);
        const __m256d v68l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67));
        const __m256d v68h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67, 1));
        const __m256d v69l = _mm256_add_pd(v38l, v68l);
        const __m256d v69h = _mm256_add_pd(v38h, v68h);
        r0l = _mm256_blendv_pd(r0l, v69l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42))));
        r0h = _mm256_blendv_pd(r0h, v69h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42, 1))));
    }
    _mm256_storeu_pd(value5, r0l);
    _mm256_storeu_pd(value5 + 4, r0h);
}

/* Lanes l to 7 behind it. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_combine3_avx2(const double *left5, const double *right5, double *value5) {
    const __m256d v70l = _mm256_loadu_pd(right5);
    const __m256d v70h = _mm256_loadu_pd(right5 + 4);
    const __m256d v71l = _mm256_loadu_pd(left5);
    const __m256d v71h = _mm256_loadu_pd(left5 + 4);
    const __m256d v72l = _mm256_add_pd(v70l, v71l);
    const __m256d v72h = _mm256_add_pd(v70h, v71h);
    _mm256_storeu_pd(value5, v72l);
    _mm256_storeu_pd(value5 + 4, v72h);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_once4_avx2(float a0, double a1, double a5, float *value6) {
    const __m256 v73 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v74 = _mm256_set1_ps(a0);
    const __m256d v77 = _mm256_set1_pd(0x1.ffffffe1e359fp-1); /* 0.99999999649451243 */
    const __m256 v78 = _mm256_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m256 v79 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256d v88 = _mm256_set1_pd(0x1.ffffff8757573p-72); /* 4.2351646767821076e-22 */
    const __m256d v91 = _mm256_set1_pd(a5);
    const __m256d v92 = _mm256_set1_pd(a1);
    const __m256 v75 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v74);
    const __m256i v76 = _mm256_castps_si256(_mm256_cmp_ps(v73, v75, _CMP_LT_OQ));
    const __m256 v80 = _mm256_mul_ps(v74, v79);
    const __m256 v81 = _mm256_round_ps(v80, 8);
    const __m256 v82 = _mm256_add_ps(v78, v81);
    const __m256i v83 = softmax_4ulp_avx512_1_bits_f32_avx2(v82);
    const __m256i v85 = _mm256_slli_epi32(v83, 23);
    const __m256 v86 = _mm256_castsi256_ps(v85);
    const __m256d v87l = _mm256_cvtps_pd(_mm256_castps256_ps128(v86));
    const __m256d v87h = _mm256_cvtps_pd(_mm256_extractf128_ps(v86, 1));
    const __m256d v89l = _mm256_mul_pd(v87l, v88);
    const __m256d v89h = _mm256_mul_pd(v87h, v88);
    const __m256d v90l = _mm256_blendv_pd(v89l, v77, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v76))));
    const __m256d v90h = _mm256_blendv_pd(v89h, v77, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v76, 1))));
    const __m256d v93l = _mm256_blendv_pd(v92, v91, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v76))));
    const __m256d v93h = _mm256_blendv_pd(v92, v91, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v76, 1))));
    const __m256d v94l = _mm256_div_pd(v90l, v93l);
    const __m256d v94h = _mm256_div_pd(v90h, v93h);
    const __m128 v95l = _mm256_cvtpd_ps(v94l);
    const __m128 v95h = _mm256_cvtpd_ps(v94h);
    const __m256 v95 = _mm256_set_m128(v95h, v95l);
    _mm256_storeu_ps(value6, v95);
}

/* 16 elements. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_step5_avx2(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m256 v96 = _mm256_set1_ps(a4);
    const __m256 v99 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v100 = _mm256_set1_ps(a3);
    const __m256 v108 = _mm256_set1_ps(0x1.4b30d8p-26f); /* 1.92778415e-08 */
    const __m256 v113 = _mm256_set1_ps(0x1.c76972p-5f); /* 0.0555922724 */
    const __m256 v114 = _mm256_set1_ps(0x1.ec0ffep-3f); /* 0.240264878 */
    const __m256 v116 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v119 = _mm256_set1_ps(a6);
    const __m256 v121 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v122 = _mm256_set1_ps(a0);
    const __m256 v125 = _mm256_set1_ps(a2);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256 v97_0 = _mm256_loadu_ps(x);
    const __m256 v97_1 = _mm256_loadu_ps(x + 8);
    const __m256 v98_0 = _mm256_max_ps(v96, v97_0);
    const __m256 v98_1 = _mm256_max_ps(v96, v97_1);
    const __m256 v101_0 = _mm256_fmadd_ps(v98_0, v99, v100);
    const __m256 v101_1 = _mm256_fmadd_ps(v98_1, v99, v100);
    const __m256i v102_0 = _mm256_castps_si256(v101_0);
    const __m256i v102_1 = _mm256_castps_si256(v101_1);
    const __m256i v103_0 = _mm256_permutevar8x32_epi32(t0_0, v102_0);
    const __m256i v103_1 = _mm256_permutevar8x32_epi32(t0_0, v102_1);
    const __m256i v105_0 = _mm256_slli_epi32(v102_0, 20);
    const __m256i v105_1 = _mm256_slli_epi32(v102_1, 20);
    const __m256i v106_0 = _mm256_add_epi32(v103_0, v105_0);
    const __m256i v106_1 = _mm256_add_epi32(v103_1, v105_1);
    const __m256 v107_0 = _mm256_castsi256_ps(v106_0);
    const __m256 v107_1 = _mm256_castsi256_ps(v106_1);
    const __m256 v109_0 = _mm256_sub_ps(v100, v101_0);
    const __m256 v109_1 = _mm256_sub_ps(v100, v101_1);
    const __m256 v110_0 = _mm256_fmadd_ps(v98_0, v99, v109_0);
    const __m256 v110_1 = _mm256_fmadd_ps(v98_1, v99, v109_1);
    const __m256 v111_0 = _mm256_fmadd_ps(v108, v98_0, v110_0);
    const __m256 v111_1 = _mm256_fmadd_ps(v108, v98_1, v110_1);
    const __m256 v112_0 = _mm256_mul_ps(v107_0, v111_0);
    const __m256 v112_1 = _mm256_mul_ps(v107_1, v111_1);
    const __m256 v115_0 = _mm256_fmadd_ps(v111_0, v113, v114);
    const __m256 v115_1 = _mm256_fmadd_ps(v111_1, v113, v114);
    const __m256 v117_0 = _mm256_fmadd_ps(v115_0, v111_0, v116);
    const __m256 v117_1 = _mm256_fmadd_ps(v115_1, v111_1, v116);
    const __m256 v118_0 = _mm256_fmadd_ps(v112_0, v117_0, v107_0);
    const __m256 v118_1 = _mm256_fmadd_ps(v112_1, v117_1, v107_1);
    const __m256 v120_0 = _mm256_mul_ps(v118_0, v119);
    const __m256 v120_1 = _mm256_mul_ps(v118_1, v119);
    const __m256 v123_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v122);
    const __m256 v123_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v122);
    const __m256i v124_0 = _mm256_castps_si256(_mm256_cmp_ps(v121, v123_0, _CMP_LT_OQ));
    const __m256i v124_1 = _mm256_castps_si256(_mm256_cmp_ps(v121, v123_1, _CMP_LT_OQ));
    __m256 r0_0 = v120_0;
    __m256 r0_1 = v120_1;
    __m256i any1 = v124_0;
    any1 = _mm256_or_si256(any1, v124_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v126_0 = _mm256_sub_ps(v97_0, v125);
        const __m256 v126_1 = _mm256_sub_ps(v97_1, v125);
        const __m256 v127_0 = _mm256_max_ps(v96, v126_0);
        const __m256 v127_1 = _mm256_max_ps(v96, v126_1);
        const __m256 v128_0 = _mm256_fmadd_ps(v127_0, v99, v100);
        const __m256 v128_1 = _mm256_fmadd_ps(v127_1, v99, v100);
        const __m256 v129_0 = _mm256_sub_ps(v100, v128_0);
        const __m256 v129_1 = _mm256_sub_ps(v100, v128_1);
        const __m256 v130_0 = _mm256_fmadd_ps(v127_0, v99, v129_0);
        const __m256 v130_1 = _mm256_fmadd_ps(v127_1, v99, v129_1);
        const __m256 v131_0 = _mm256_fmadd_ps(v108, v127_0, v130_0);
        const __m256 v131_1 = _mm256_fmadd_ps(v108, v127_1, v130_1);
        const __m256i v132_0 = _mm256_castps_si256(v128_0);
        const __m256i v132_1 = _mm256_castps_si256(v128_1);
        const __m256i v133_0 = _mm256_slli_epi32(v132_0, 20);
        const __m256i v133_1 = _mm256_slli_epi32(v132_1, 20);
        const __m256i v134_0 = _mm256_permutevar8x32_epi32(t0_0, v132_0);
        const __m256i v134_1 = _mm256_permutevar8x32_epi32(t0_0, v132_1);
        const __m256i v135_0 = _mm256_add_epi32(v133_0, v134_0);
        const __m256i v135_1 = _mm256_add_epi32(v133_1, v134_1);
        const __m256 v136_0 = _mm256_castsi256_ps(v135_0);
        const __m256 v136_1 = _mm256_castsi256_ps(v135_1);
        const __m256 v137_0 = _mm256_mul_ps(v131_0, v136_0);
        const __m256 v137_1 = _mm256_mul_ps(v131_1, v136_1);
        const __m256 v138_0 = _mm256_fmadd_ps(v131_0, v113, v114);
        const __m256 v138_1 = _mm256_fmadd_ps(v131_1, v113, v114);
        const __m256 v139_0 = _mm256_fmadd_ps(v131_0, v138_0, v116);
        const __m256 v139_1 = _mm256_fmadd_ps(v131_1, v138_1, v116);
        const __m256 v140_0 = _mm256_fmadd_ps(v137_0, v139_0, v136_0);
        const __m256 v140_1 = _mm256_fmadd_ps(v137_1, v139_1, v136_1);
        const __m256 v141_0 = _mm256_mul_ps(v119, v140_0);
        const __m256 v141_1 = _mm256_mul_ps(v119, v140_1);
        r0_0 = _mm256_blendv_ps(r0_0, v141_0, _mm256_castsi256_ps(v124_0));
        r0_1 = _mm256_blendv_ps(r0_1, v141_1, _mm256_castsi256_ps(v124_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static SOFTMAX_4ULP_AVX512_1_AVX2_TARGET void softmax_4ulp_avx512_1_chunk5_avx2(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m256 v96 = _mm256_set1_ps(a4);
    const __m256 v99 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v100 = _mm256_set1_ps(a3);
    const __m256 v108 = _mm256_set1_ps(0x1.4b30d8p-26f); /* 1.92778415e-08 */
    const __m256 v113 = _mm256_set1_ps(0x1.c76972p-5f); /* 0.0555922724 */
    const __m256 v114 = _mm256_set1_ps(0x1.ec0ffep-3f); /* 0.240264878 */
    const __m256 v116 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v119 = _mm256_set1_ps(a6);
    const __m256 v121 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v122 = _mm256_set1_ps(a0);
    const __m256 v125 = _mm256_set1_ps(a2);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256 v97 = _mm256_loadu_ps(x);
    const __m256 v98 = _mm256_max_ps(v96, v97);
    const __m256 v101 = _mm256_fmadd_ps(v98, v99, v100);
    const __m256i v102 = _mm256_castps_si256(v101);
    const __m256i v103 = _mm256_permutevar8x32_epi32(t0_0, v102);
    const __m256i v105 = _mm256_slli_epi32(v102, 20);
    const __m256i v106 = _mm256_add_epi32(v103, v105);
    const __m256 v107 = _mm256_castsi256_ps(v106);
    const __m256 v109 = _mm256_sub_ps(v100, v101);
    const __m256 v110 = _mm256_fmadd_ps(v98, v99, v109);
    const __m256 v111 = _mm256_fmadd_ps(v108, v98, v110);
    const __m256 v112 = _mm256_mul_ps(v107, v111);
    const __m256 v115 = _mm256_fmadd_ps(v111, v113, v114);
    const __m256 v117 = _mm256_fmadd_ps(v115, v111, v116);
    const __m256 v118 = _mm256_fmadd_ps(v112, v117, v107);
    const __m256 v120 = _mm256_mul_ps(v118, v119);
    const __m256 v123 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v122);
    const __m256i v124 = _mm256_castps_si256(_mm256_cmp_ps(v121, v123, _CMP_LT_OQ));
    __m256 r0 = v120;
    __m256i any1 = v124;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v126 = _mm256_sub_ps(v97, v125);
        const __m256 v127 = _mm256_max_ps(v96, v126);
        const __m256 v128 = _mm256_fmadd_ps(v127, v99, v100);
        const __m256 v129 = _mm256_sub_ps(v100, v128);
        const __m256 v130 = _mm256_fmadd_ps(v127, v99, v129);
        const __m256 v131 = _mm256_fmadd_ps(v108, v127, v130);
        const __m256i v132 = _mm256_castps_si256(v128);
        const __m256i v133 = _mm256_slli_epi32(v132, 20);
        const __m256i v134 = _mm256_permutevar8x32_epi32(t0_0, v132);
        const __m256i v135 = _mm256_add_epi32(v133, v134);
        const __m256 v136 = _mm256_castsi256_ps(v135);
        const __m256 v137 = _mm256_mul_ps(v131, v136);
        const __m256 v138 = _mm256_fmadd_ps(v131, v113, v114);
        const __m256 v139 = _mm256_fmadd_ps(v131, v138, v116);
        const __m256 v140 = _mm256_fmadd_ps(v137, v139, v136);
        const __m256 v141 = _mm256_mul_ps(v119, v140);
        r0 = _mm256_blendv_ps(r0, v141, _mm256_castsi256_ps(v124));
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
    __m256d acc1[4];
    acc1[0] = _mm256_set1_pd(0x0p+0);
    acc1[1] = _mm256_set1_pd(0x0p+0);
    acc1[2] = _mm256_set1_pd(0x0p+0);
    acc1[3] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 128; i += 128)
        softmax_4ulp_avx512_1_step0_avx2(x + i, acc0, acc1);
    float lanes0[128];
    double lanes1[16];
    float block1[128];
    for (size_t l = 0; l < 128; l++)
        block1[l] = -0.0f;
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
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[8];
        float value1[8];
        softmax_4ulp_avx512_1_chunk0_avx2(tail_x, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
        for (size_t l = 0; l < m; l++)
            block1[base + l] = value1[l];
    }
    softmax_4ulp_avx512_1_add_block(block1, 128, lanes1);
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
    const __m512 v12 = _mm512_set1_ps(0x1.4adffep-26f); /* 1.9259458e-08 */
    const __m512 v17 = _mm512_set1_ps(0x1.c73eap-5f); /* 0.0555718541 */
    const __m512 v18 = _mm512_set1_ps(0x1.ec0ab4p-3f); /* 0.24025479 */
    const __m512 v20 = _mm512_set1_ps(0x1.62e43cp-1f); /* 0.69314754 */
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
    const __m512 v13_0 = _mm512_sub_ps(v4, v5_0);
    const __m512 v13_1 = _mm512_sub_ps(v4, v5_1);
    const __m512 v13_2 = _mm512_sub_ps(v4, v5_2);
    const __m512 v13_3 = _mm512_sub_ps(v4, v5_3);
    const __m512 v13_4 = _mm512_sub_ps(v4, v5_4);
    const __m512 v13_5 = _mm512_sub_ps(v4, v5_5);
    const __m512 v13_6 = _mm512_sub_ps(v4, v5_6);
    const __m512 v13_7 = _mm512_sub_ps(v4, v5_7);
    const __m512 v14_0 = _mm512_fmadd_ps(v1, v3_0, v13_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v1, v3_1, v13_1);
    const __m512 v14_2 = _mm512_fmadd_ps(v1, v3_2, v13_2);
    const __m512 v14_3 = _mm512_fmadd_ps(v1, v3_3, v13_3);
    const __m512 v14_4 = _mm512_fmadd_ps(v1, v3_4, v13_4);
    const __m512 v14_5 = _mm512_fmadd_ps(v1, v3_5, v13_5);
    const __m512 v14_6 = _mm512_fmadd_ps(v1, v3_6, v13_6);
    const __m512 v14_7 = _mm512_fmadd_ps(v1, v3_7, v13_7);
    const __m512 v15_0 = _mm512_fmadd_ps(v12, v3_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v12, v3_1, v14_1);
    const __m512 v15_2 = _mm512_fmadd_ps(v12, v3_2, v14_2);
    const __m512 v15_3 = _mm512_fmadd_ps(v12, v3_3, v14_3);
    const __m512 v15_4 = _mm512_fmadd_ps(v12, v3_4, v14_4);
    const __m512 v15_5 = _mm512_fmadd_ps(v12, v3_5, v14_5);
    const __m512 v15_6 = _mm512_fmadd_ps(v12, v3_6, v14_6);
    const __m512 v15_7 = _mm512_fmadd_ps(v12, v3_7, v14_7);
    const __m512 v16_0 = _mm512_mul_ps(v11_0, v15_0);
    const __m512 v16_1 = _mm512_mul_ps(v11_1, v15_1);
    const __m512 v16_2 = _mm512_mul_ps(v11_2, v15_2);
    const __m512 v16_3 = _mm512_mul_ps(v11_3, v15_3);
    const __m512 v16_4 = _mm512_mul_ps(v11_4, v15_4);
    const __m512 v16_5 = _mm512_mul_ps(v11_5, v15_5);
    const __m512 v16_6 = _mm512_mul_ps(v11_6, v15_6);
    const __m512 v16_7 = _mm512_mul_ps(v11_7, v15_7);
    const __m512 v19_0 = _mm512_fmadd_ps(v15_0, v17, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v15_1, v17, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v15_2, v17, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v15_3, v17, v18);
    const __m512 v19_4 = _mm512_fmadd_ps(v15_4, v17, v18);
    const __m512 v19_5 = _mm512_fmadd_ps(v15_5, v17, v18);
    const __m512 v19_6 = _mm512_fmadd_ps(v15_6, v17, v18);
    const __m512 v19_7 = _mm512_fmadd_ps(v15_7, v17, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v15_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v15_1, v19_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v15_2, v19_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v15_3, v19_3, v20);
    const __m512 v21_4 = _mm512_fmadd_ps(v15_4, v19_4, v20);
    const __m512 v21_5 = _mm512_fmadd_ps(v15_5, v19_5, v20);
    const __m512 v21_6 = _mm512_fmadd_ps(v15_6, v19_6, v20);
    const __m512 v21_7 = _mm512_fmadd_ps(v15_7, v19_7, v20);
    const __m512 v22_0 = _mm512_fmadd_ps(v16_0, v21_0, v11_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v16_1, v21_1, v11_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v16_2, v21_2, v11_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v16_3, v21_3, v11_3);
    const __m512 v22_4 = _mm512_fmadd_ps(v16_4, v21_4, v11_4);
    const __m512 v22_5 = _mm512_fmadd_ps(v16_5, v21_5, v11_5);
    const __m512 v22_6 = _mm512_fmadd_ps(v16_6, v21_6, v11_6);
    const __m512 v22_7 = _mm512_fmadd_ps(v16_7, v21_7, v11_7);
    acc0[0] = _mm512_max_ps(acc0[0], v0_0);
    acc0[1] = _mm512_max_ps(acc0[1], v0_1);
    acc0[2] = _mm512_max_ps(acc0[2], v0_2);
    acc0[3] = _mm512_max_ps(acc0[3], v0_3);
    acc0[4] = _mm512_max_ps(acc0[4], v0_4);
    acc0[5] = _mm512_max_ps(acc0[5], v0_5);
    acc0[6] = _mm512_max_ps(acc0[6], v0_6);
    acc0[7] = _mm512_max_ps(acc0[7], v0_7);
    __m512 block1_0 = v22_0;
    __m512 block1_1 = v22_1;
    __m512 block1_2 = v22_2;
    __m512 block1_3 = v22_3;
    __m512 block1_4 = v22_4;
    __m512 block1_5 = v22_5;
    __m512 block1_6 = v22_6;
    __m512 block1_7 = v22_7;
    block1_0 = _mm512_add_ps(block1_0, block1_1);
    block1_2 = _mm512_add_ps(block1_2, block1_3);
    block1_4 = _mm512_add_ps(block1_4, block1_5);
    block1_6 = _mm512_add_ps(block1_6, block1_7);
    block1_0 = _mm512_add_ps(block1_0, block1_2);
    block1_4 = _mm512_add_ps(block1_4, block1_6);
    block1_0 = _mm512_add_ps(block1_0, block1_4);
    const __m512d wide1_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(block1_0));
    const __m512d wide1_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(block1_0, 1));
    acc1[0] = _mm512_add_pd(acc1[0], wide1_0l);
    acc1[1] = _mm512_add_pd(acc1[1], wide1_0h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX512_1_AVX512_TARGET void softmax_4ulp_avx512_1_chunk0_avx512(const float *x, float *value0, float *value1) {
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(-0x1.a2a93p+6f); /* -104.665222 */
    const __m512 v4 = _mm512_set1_ps(0x1.80019p+20f); /* 1572889 */
    const __m512 v12 = _mm512_set1_ps(0x1.4adffep-26f); /* 1.9259458e-08 */
    const __m512 v17 = _mm512_set1_ps(0x1.c73eap-5f); /* 0.0555718541 */
    const __m512 v18 = _mm512_set1_ps(0x1.ec0ab4p-3f); /* 0.24025479 */
    const __m512 v20 = _mm512_set1_ps(0x1.62e43cp-1f); /* 0.69314754 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_max_ps(v2, v0);
    const __m512 v5 = _mm512_fmadd_ps(v1, v3, v4);
    const __m512i v6 = _mm512_castps_si512(v5);
    const __m512i v7 = _mm512_permutexvar_epi32(v6, t0_0);
    const __m512i v9 = _mm512_slli_epi32(v6, 20);
    const __m512i v10 = _mm512_add_epi32(v7, v9);
    const __m512 v11 = _mm512_castsi512_ps(v10);
    const __m512 v13 = _mm512_sub_ps(v4, v5);
    const __m512 v14 = _mm512_fmadd_ps(v1, v3, v13);
    const __m512 v15 = _mm512_fmadd_ps(v12, v3, v14);
    const __m512 v16 = _mm512_mul_ps(v11, v15);
    const __m512 v19 = _mm512_fmadd_ps(v15, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v15, v19, v20);
    const __m512 v22 = _mm512_fmadd_ps(v16, v21, v11);
    _mm512_storeu_ps(value0, v0);
    _mm512_storeu_ps(value1, v22);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_once1_avx512(float a0, float *value2, float *value3, float *value4) {
    const __m512 v23 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v24 = _mm512_set1_ps(a0);
    const __m512 v27 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v29 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512 v30 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v35 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v25 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v24), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v26 = _mm512_cmp_ps_mask(v23, v25, _CMP_LT_OQ);
    const __m512 v28 = _mm512_mask_blend_ps(v26, v27, v24);
    const __m512 v31 = _mm512_sub_ps(v24, v28);
    const __m512 v32 = _mm512_mul_ps(v30, v31);
    const __m512 v33 = _mm512_roundscale_ps(v32, 8);
    const __m512 v34 = _mm512_sub_ps(v29, v33);
    const __m512 v36 = _mm512_add_ps(v35, v33);
    const __m512 v37 = _mm512_div_ps(v36, v30);
    _mm512_storeu_ps(value2, v28);
    _mm512_storeu_ps(value3, v34);
    _mm512_storeu_ps(value4, v37);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_step2_avx512(const float *x, float a0, float a2, float a3, float a4, __m512d *acc5) {
    const __m512 v39 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v40 = _mm512_set1_ps(a0);
    const __m512 v43 = _mm512_set1_ps(a4);
    const __m512 v45 = _mm512_set1_ps(a2);
    const __m512 v48 = _mm512_set1_ps(0x1.4b33a4p-26f); /* 1.92784775e-08 */
    const __m512 v49 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v50 = _mm512_set1_ps(a3);
    const __m512 v55 = _mm512_set1_ps(0x1.c71312p-5f); /* 0.0555510856 */
    const __m512 v56 = _mm512_set1_ps(0x1.ec0e6cp-3f); /* 0.240261883 */
    const __m512 v58 = _mm512_set1_ps(0x1.62e412p-1f); /* 0.693146288 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512d v38_0l = acc5[0];
    const __m512d v38_0h = acc5[1];
    const __m512d v38_1l = acc5[2];
    const __m512d v38_1h = acc5[3];
    const __m512d v38_2l = acc5[4];
    const __m512d v38_2h = acc5[5];
    const __m512d v38_3l = acc5[6];
    const __m512d v38_3h = acc5[7];
    const __m512 v41_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v41_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v41_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v41_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v42_0 = _mm512_cmp_ps_mask(v39, v41_0, _CMP_LT_OQ);
    const __mmask16 v42_1 = _mm512_cmp_ps_mask(v39, v41_1, _CMP_LT_OQ);
    const __mmask16 v42_2 = _mm512_cmp_ps_mask(v39, v41_2, _CMP_LT_OQ);
    const __mmask16 v42_3 = _mm512_cmp_ps_mask(v39, v41_3, _CMP_LT_OQ);
    __m512d r0_0l = v38_0l;
    __m512d r0_0h = v38_0h;
    __m512d r0_1l = v38_1l;
    __m512d r0_1h = v38_1h;
    __m512d r0_2l = v38_2l;
    __m512d r0_2h = v38_2h;
    __m512d r0_3l = v38_3l;
    __m512d r0_3h = v38_3h;
    __mmask16 any1 = v42_0;
    any1 = (__mmask16)(any1 | v42_1);
    any1 = (__mmask16)(any1 | v42_2);
    any1 = (__mmask16)(any1 | v42_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v44_0 = _mm512_loadu_ps(x);
        const __m512 v44_1 = _mm512_loadu_ps(x + 16);
        const __m512 v44_2 = _mm512_loadu_ps(x + 32);
        const __m512 v44_3 = _mm512_loadu_ps(x + 48);
        const __m512 v46_0 = _mm512_sub_ps(v44_0, v45);
        const __m512 v46_1 = _mm512_sub_ps(v44_1, v45);
        const __m512 v46_2 = _mm512_sub_ps(v44_2, v45);
        const __m512 v46_3 = _mm512_sub_ps(v44_3, v45);
        const __m512 v47_0 = _mm512_max_ps(v43, v46_0);
        const __m512 v47_1 = _mm512_max_ps(v43, v46_1);
        const __m512 v47_2 = _mm512_max_ps(v43, v46_2);
        const __m512 v47_3 = _mm512_max_ps(v43, v46_3);
        const __m512 v51_0 = _mm512_fmadd_ps(v47_0, v49, v50);
        const __m512 v51_1 = _mm512_fmadd_ps(v47_1, v49, v50);
        const __m512 v51_2 = _mm512_fmadd_ps(v47_2, v49, v50);
        const __m512 v51_3 = _mm512_fmadd_ps(v47_3, v49, v50);
        const __m512 v52_0 = _mm512_sub_ps(v50, v51_0);
        const __m512 v52_1 = _mm512_sub_ps(v50, v51_1);
        const __m512 v52_2 = _mm512_sub_ps(v50, v51_2);
        const __m512 v52_3 = _mm512_sub_ps(v50, v51_3);
        const __m512 v53_0 = _mm512_fmadd_ps(v47_0, v49, v52_0);
        const __m512 v53_1 = _mm512_fmadd_ps(v47_1, v49, v52_1);
        const __m512 v53_2 = _mm512_fmadd_ps(v47_2, v49, v52_2);
        const __m512 v53_3 = _mm512_fmadd_ps(v47_3, v49, v52_3);
        const __m512 v54_0 = _mm512_fmadd_ps(v47_0, v48, v53_0);
        const __m512 v54_1 = _mm512_fmadd_ps(v47_1, v48, v53_1);
        const __m512 v54_2 = _mm512_fmadd_ps(v47_2, v48, v53_2);
        const __m512 v54_3 = _mm512_fmadd_ps(v47_3, v48, v53_3);
        const __m512 v57_0 = _mm512_fmadd_ps(v55, v54_0, v56);
        const __m512 v57_1 = _mm512_fmadd_ps(v55, v54_1, v56);
        const __m512 v57_2 = _mm512_fmadd_ps(v55, v54_2, v56);
        const __m512 v57_3 = _mm512_fmadd_ps(v55, v54_3, v56);
        const __m512 v59_0 = _mm512_fmadd_ps(v54_0, v57_0, v58);
        const __m512 v59_1 = _mm512_fmadd_ps(v54_1, v57_1, v58);
        const __m512 v59_2 = _mm512_fmadd_ps(v54_2, v57_2, v58);
        const __m512 v59_3 = _mm512_fmadd_ps(v54_3, v57_3, v58);
        const __m512i v60_0 = _mm512_castps_si512(v51_0);
        const __m512i v60_1 = _mm512_castps_si512(v51_1);
        const __m512i v60_2 = _mm512_castps_si512(v51_2);
        const __m512i v60_3 = _mm512_castps_si512(v51_3);
        const __m512i v62_0 = _mm512_slli_epi32(v60_0, 20);
        const __m512i v62_1 = _mm512_slli_epi32(v60_1, 20);
        const __m512i v62_2 = _mm512_slli_epi32(v60_2, 20);
        const __m512i v62_3 = _mm512_slli_epi32(v60_3, 20);
        const __m512i v63_0 = _mm512_permutexvar_epi32(v60_0, t0_0);
        const __m512i v63_1 = _mm512_permutexvar_epi32(v60_1, t0_0);
        const __m512i v63_2 = _mm512_permutexvar_epi32(v60_2, t0_0);
        const __m512i v63_3 = _mm512_permutexvar_epi32(v60_3, t0_0);
        const __m512i v64_0 = _mm512_add_epi32(v62_0, v63_0);
        const __m512i v64_1 = _mm512_add_epi32(v62_1, v63_1);
        const __m512i v64_2 = _mm512_add_epi32(v62_2, v63_2);
        const __m512i v64_3 = _mm512_add_epi32(v62_3, v63_3);
        const __m512 v65_0 = _mm512_castsi512_ps(v64_0);
        const __m512 v65_1 = _mm512_castsi512_ps(v64_1);
        const __m512 v65_2 = _mm512_castsi512_ps(v64_2);
        const __m512 v65_3 = _mm512_castsi512_ps(v64_3);
        const __m512 v66_0 = _mm512_mul_ps(v65_0, v54_0);
        const __m512 v66_1 = _mm512_mul_ps(v65_1, v54_1);
        const __m512 v66_2 = _mm512_mul_ps(v65_2, v54_2);
        const __m512 v66_3 = _mm512_mul_ps(v65_3, v54_3);
        const __m512 v67_0 = _mm512_fmadd_ps(v59_0, v66_0, v65_0);
        const __m512 v67_1 = _mm512_fmadd_ps(v59_1, v66_1, v65_1);
        const __m512 v67_2 = _mm512_fmadd_ps(v59_2, v66_2, v65_2);
        const __m512 v67_3 = _mm512_fmadd_ps(v59_3, v66_3, v65_3);
        const __m512d v68_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_0));
        const __m512d v68_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_0, 1));
        const __m512d v68_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_1));
        const __m512d v68_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_1, 1));
        const __m512d v68_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_2));
        const __m512d v68_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_2, 1));
        const __m512d v68_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_3));
        const __m512d v68_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_3, 1));
        const __m512d v69_0l = _mm512_add_pd(v38_0l, v68_0l);
        const __m512d v69_0h = _mm512_add_pd(v38_0h, v68_0h);
        const __m512d v69_1l = _mm512_add_pd(v38_1l, v68_1l);
        const __m512d v69_1h = _mm512_add_pd(v38_1h, v68_1h);
        const __m512d v69_2l = _mm512_add_pd(v38_2l, v68_2l);
        const __m512d v69_2h = _mm512_add_pd(v38_2h, v68_2h);
        const __m512d v69_3l = _mm512_add_pd(v38_3l, v68_3l);
        const __m512d v69_3h = _mm512_add_pd(v38_3h, v68_3h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v42_0, r0_0l, v69_0l);
        r0_0h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v42_0), r0_0h, v69_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v42_1, r0_1l, v69_1l);
        r0_1h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v42_1), r0_1h, v69_1h);
        r0_2l = _mm512_mask_blend_pd((__mmask8)v42_2, r0_2l, v69_2l);
        r0_2h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v42_2), r0_2h, v69_2h);
        r0_3l = _mm512_mask_blend_pd((__mmask8)v42_3, r0_3l, v69_3l);
        r0_3h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v42_3), r0_3h, v69_3h);
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
    const __m512 v39 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v40 = _mm512_set1_ps(a0);
    const __m512 v43 = _mm512_set1_ps(a4);
    const __m512 v45 = _mm512_set1_ps(a2);
    const __m512 v48 = _mm512_set1_ps(0x1.4b33a4p-26f); /* 1.92784775e-08 */
    const __m512 v49 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v50 = _mm512_set1_ps(a3);
    const __m512 v55 = _mm512_set1_ps(0x1.c71312p-5f); /* 0.0555510856 */
    const __m512 v56 = _mm512_set1_ps(0x1.ec0e6cp-3f); /* 0.240261883 */
    const __m512 v58 = _mm512_set1_ps(0x1.62e412p-1f); /* 0.693146288 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512d v38l = _mm512_loadu_pd(state5);
    const __m512d v38h = _mm512_loadu_pd(state5 + 8);
    const __m512 v41 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v42 = _mm512_cmp_ps_mask(v39, v41, _CMP_LT_OQ);
    __m512d r0l = v38l;
    __m512d r0h = v38h;
    __mmask16 any1 = v42;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v44 = _mm512_loadu_ps(x);
        const __m512 v46 = _mm512_sub_ps(v44, v45);
        const __m512 v47 = _mm512_max_ps(v43, v46);
        const __m512 v51 = _mm512_fmadd_ps(v47, v49, v50);
        const __m512 v52 = _mm512_sub_ps(v50, v51);
        const __m512 v53 = _mm512_fmadd_ps(v47, v49, v52);
        const __m512 v54 = _mm512_fmadd_ps(v47, v48, v53);
        const __m512 v57 = _mm512_fmadd_ps(v55, v54, v56);
        const __m512 v59 = _mm512_fmadd_ps(v54, v57, v58);
        const __m512i v60 = _mm512_castps_si512(v51);
        const __m512i v62 = _mm512_slli_epi32(v60, 20);
        const __m512i v63 = _mm512_permutexvar_epi32(v60, t0_0);
        const __m512i v64 = _mm512_add_epi32(v62, v63);
        const __m512 v65 = _mm512_castsi512_ps(v64);
        const __m512 v66 = _mm512_mul_ps(v65, v54);
        const __m512 v67 = _mm512_fmadd_ps(v59, v66, v65);
        const __m512d v68l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67));
        const __m512d v68h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67, 1));
        const __m512d v69l = _mm512_add_pd(v38l, v68l);
        const __m512d v69h = _mm512_add_pd(v38h, v68h);
        r0l = _mm512_mask_blend_pd((__mmask8)v42, r0l, v69l);
        r0h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v42), r0h, v69h);
    }
    _mm512_storeu_pd(value5, r0l);
    _mm512_storeu_pd(value5 + 8, r0h);
}

/* Lanes l to 15 behind it. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_combine3_avx512(const double *left5, const double *right5, double *value5) {
    const __m512d v70l = _mm512_loadu_pd(right5);
    const __m512d v70h = _mm512_loadu_pd(right5 + 8);
    const __m512d v71l = _mm512_loadu_pd(left5);
    const __m512d v71h = _mm512_loadu_pd(left5 + 8);
    const __m512d v72l = _mm512_add_pd(v70l, v71l);
    const __m512d v72h = _mm512_add_pd(v70h, v71h);
    _mm512_storeu_pd(value5, v72l);
    _mm512_storeu_pd(value5 + 8, v72h);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_once4_avx512(float a0, double a1, double a5, float *value6) {
    const __m512 v73 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v74 = _mm512_set1_ps(a0);
    const __m512d v77 = _mm512_set1_pd(0x1.ffffffe1e359fp-1); /* 0.99999999649451243 */
    const __m512 v78 = _mm512_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m512 v79 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512d v88 = _mm512_set1_pd(0x1.ffffff8757573p-72); /* 4.2351646767821076e-22 */
    const __m512d v91 = _mm512_set1_pd(a5);
    const __m512d v92 = _mm512_set1_pd(a1);
    const __m512 v75 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v74), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v76 = _mm512_cmp_ps_mask(v73, v75, _CMP_LT_OQ);
    const __m512 v80 = _mm512_mul_ps(v74, v79);
    const __m512 v81 = _mm512_roundscale_ps(v80, 8);
    const __m512 v82 = _mm512_add_ps(v78, v81);
    const __m512i v83 = softmax_4ulp_avx512_1_bits_f32_avx512(v82);
    const __m512i v85 = _mm512_slli_epi32(v83, 23);
    const __m512 v86 = _mm512_castsi512_ps(v85);
    const __m512d v87l = _mm512_cvtps_pd(_mm512_castps512_ps256(v86));
    const __m512d v87h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v86, 1));
    const __m512d v89l = _mm512_mul_pd(v87l, v88);
    const __m512d v89h = _mm512_mul_pd(v87h, v88);
    const __m512d v90l = _mm512_mask_blend_pd((__mmask8)v76, v89l, v77);
    const __m512d v90h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v76), v89h, v77);
    const __m512d v93l = _mm512_mask_blend_pd((__mmask8)v76, v92, v91);
    const __m512d v93h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v76), v92, v91);
    const __m512d v94l = _mm512_div_pd(v90l, v93l);
    const __m512d v94h = _mm512_div_pd(v90h, v93h);
    const __m256 v95l = _mm512_cvtpd_ps(v94l);
    const __m256 v95h = _mm512_cvtpd_ps(v94h);
    const __m512 v95 = _mm512_insertf32x8(_mm512_castps256_ps512(v95l), v95h, 1);
    _mm512_storeu_ps(value6, v95);
}

/* 32 elements. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_step5_avx512(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m512 v96 = _mm512_set1_ps(a4);
    const __m512 v99 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v100 = _mm512_set1_ps(a3);
    const __m512 v108 = _mm512_set1_ps(0x1.4b30d8p-26f); /* 1.92778415e-08 */
    const __m512 v113 = _mm512_set1_ps(0x1.c76972p-5f); /* 0.0555922724 */
    const __m512 v114 = _mm512_set1_ps(0x1.ec0ffep-3f); /* 0.240264878 */
    const __m512 v116 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v119 = _mm512_set1_ps(a6);
    const __m512 v121 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v122 = _mm512_set1_ps(a0);
    const __m512 v125 = _mm512_set1_ps(a2);
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v97_0 = _mm512_loadu_ps(x);
    const __m512 v97_1 = _mm512_loadu_ps(x + 16);
    const __m512 v98_0 = _mm512_max_ps(v96, v97_0);
    const __m512 v98_1 = _mm512_max_ps(v96, v97_1);
    const __m512 v101_0 = _mm512_fmadd_ps(v98_0, v99, v100);
    const __m512 v101_1 = _mm512_fmadd_ps(v98_1, v99, v100);
    const __m512i v102_0 = _mm512_castps_si512(v101_0);
    const __m512i v102_1 = _mm512_castps_si512(v101_1);
    const __m512i v103_0 = _mm512_permutexvar_epi32(v102_0, t0_0);
    const __m512i v103_1 = _mm512_permutexvar_epi32(v102_1, t0_0);
    const __m512i v105_0 = _mm512_slli_epi32(v102_0, 20);
    const __m512i v105_1 = _mm512_slli_epi32(v102_1, 20);
    const __m512i v106_0 = _mm512_add_epi32(v103_0, v105_0);
    const __m512i v106_1 = _mm512_add_epi32(v103_1, v105_1);
    const __m512 v107_0 = _mm512_castsi512_ps(v106_0);
    const __m512 v107_1 = _mm512_castsi512_ps(v106_1);
    const __m512 v109_0 = _mm512_sub_ps(v100, v101_0);
    const __m512 v109_1 = _mm512_sub_ps(v100, v101_1);
    const __m512 v110_0 = _mm512_fmadd_ps(v98_0, v99, v109_0);
    const __m512 v110_1 = _mm512_fmadd_ps(v98_1, v99, v109_1);
    const __m512 v111_0 = _mm512_fmadd_ps(v108, v98_0, v110_0);
    const __m512 v111_1 = _mm512_fmadd_ps(v108, v98_1, v110_1);
    const __m512 v112_0 = _mm512_mul_ps(v107_0, v111_0);
    const __m512 v112_1 = _mm512_mul_ps(v107_1, v111_1);
    const __m512 v115_0 = _mm512_fmadd_ps(v111_0, v113, v114);
    const __m512 v115_1 = _mm512_fmadd_ps(v111_1, v113, v114);
    const __m512 v117_0 = _mm512_fmadd_ps(v115_0, v111_0, v116);
    const __m512 v117_1 = _mm512_fmadd_ps(v115_1, v111_1, v116);
    const __m512 v118_0 = _mm512_fmadd_ps(v112_0, v117_0, v107_0);
    const __m512 v118_1 = _mm512_fmadd_ps(v112_1, v117_1, v107_1);
    const __m512 v120_0 = _mm512_mul_ps(v118_0, v119);
    const __m512 v120_1 = _mm512_mul_ps(v118_1, v119);
    const __m512 v123_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v122), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v123_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v122), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v124_0 = _mm512_cmp_ps_mask(v121, v123_0, _CMP_LT_OQ);
    const __mmask16 v124_1 = _mm512_cmp_ps_mask(v121, v123_1, _CMP_LT_OQ);
    __m512 r0_0 = v120_0;
    __m512 r0_1 = v120_1;
    __mmask16 any1 = v124_0;
    any1 = (__mmask16)(any1 | v124_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v126_0 = _mm512_sub_ps(v97_0, v125);
        const __m512 v126_1 = _mm512_sub_ps(v97_1, v125);
        const __m512 v127_0 = _mm512_max_ps(v96, v126_0);
        const __m512 v127_1 = _mm512_max_ps(v96, v126_1);
        const __m512 v128_0 = _mm512_fmadd_ps(v127_0, v99, v100);
        const __m512 v128_1 = _mm512_fmadd_ps(v127_1, v99, v100);
        const __m512 v129_0 = _mm512_sub_ps(v100, v128_0);
        const __m512 v129_1 = _mm512_sub_ps(v100, v128_1);
        const __m512 v130_0 = _mm512_fmadd_ps(v127_0, v99, v129_0);
        const __m512 v130_1 = _mm512_fmadd_ps(v127_1, v99, v129_1);
        const __m512 v131_0 = _mm512_fmadd_ps(v108, v127_0, v130_0);
        const __m512 v131_1 = _mm512_fmadd_ps(v108, v127_1, v130_1);
        const __m512i v132_0 = _mm512_castps_si512(v128_0);
        const __m512i v132_1 = _mm512_castps_si512(v128_1);
        const __m512i v133_0 = _mm512_slli_epi32(v132_0, 20);
        const __m512i v133_1 = _mm512_slli_epi32(v132_1, 20);
        const __m512i v134_0 = _mm512_permutexvar_epi32(v132_0, t0_0);
        const __m512i v134_1 = _mm512_permutexvar_epi32(v132_1, t0_0);
        const __m512i v135_0 = _mm512_add_epi32(v133_0, v134_0);
        const __m512i v135_1 = _mm512_add_epi32(v133_1, v134_1);
        const __m512 v136_0 = _mm512_castsi512_ps(v135_0);
        const __m512 v136_1 = _mm512_castsi512_ps(v135_1);
        const __m512 v137_0 = _mm512_mul_ps(v131_0, v136_0);
        const __m512 v137_1 = _mm512_mul_ps(v131_1, v136_1);
        const __m512 v138_0 = _mm512_fmadd_ps(v131_0, v113, v114);
        const __m512 v138_1 = _mm512_fmadd_ps(v131_1, v113, v114);
        const __m512 v139_0 = _mm512_fmadd_ps(v131_0, v138_0, v116);
        const __m512 v139_1 = _mm512_fmadd_ps(v131_1, v138_1, v116);
        const __m512 v140_0 = _mm512_fmadd_ps(v137_0, v139_0, v136_0);
        const __m512 v140_1 = _mm512_fmadd_ps(v137_1, v139_1, v136_1);
        const __m512 v141_0 = _mm512_mul_ps(v119, v140_0);
        const __m512 v141_1 = _mm512_mul_ps(v119, v140_1);
        r0_0 = _mm512_mask_blend_ps(v124_0, r0_0, v141_0);
        r0_1 = _mm512_mask_blend_ps(v124_1, r0_1, v141_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static SOFTMAX_4ULP_AVX512_1_AVX512_TARGET void softmax_4ulp_avx512_1_chunk5_avx512(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m512 v96 = _mm512_set1_ps(a4);
    const __m512 v99 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v100 = _mm512_set1_ps(a3);
    const __m512 v108 = _mm512_set1_ps(0x1.4b30d8p-26f); /* 1.92778415e-08 */
    const __m512 v113 = _mm512_set1_ps(0x1.c76972p-5f); /* 0.0555922724 */
    const __m512 v114 = _mm512_set1_ps(0x1.ec0ffep-3f); /* 0.240264878 */
    const __m512 v116 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v119 = _mm512_set1_ps(a6);
    const __m512 v121 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v122 = _mm512_set1_ps(a0);
    const __m512 v125 = _mm512_set1_ps(a2);
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v97 = _mm512_loadu_ps(x);
    const __m512 v98 = _mm512_max_ps(v96, v97);
    const __m512 v101 = _mm512_fmadd_ps(v98, v99, v100);
    const __m512i v102 = _mm512_castps_si512(v101);
    const __m512i v103 = _mm512_permutexvar_epi32(v102, t0_0);
    const __m512i v105 = _mm512_slli_epi32(v102, 20);
    const __m512i v106 = _mm512_add_epi32(v103, v105);
    const __m512 v107 = _mm512_castsi512_ps(v106);
    const __m512 v109 = _mm512_sub_ps(v100, v101);
    const __m512 v110 = _mm512_fmadd_ps(v98, v99, v109);
    const __m512 v111 = _mm512_fmadd_ps(v108, v98, v110);
    const __m512 v112 = _mm512_mul_ps(v107, v111);
    const __m512 v115 = _mm512_fmadd_ps(v111, v113, v114);
    const __m512 v117 = _mm512_fmadd_ps(v115, v111, v116);
    const __m512 v118 = _mm512_fmadd_ps(v112, v117, v107);
    const __m512 v120 = _mm512_mul_ps(v118, v119);
    const __m512 v123 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v122), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v124 = _mm512_cmp_ps_mask(v121, v123, _CMP_LT_OQ);
    __m512 r0 = v120;
    __mmask16 any1 = v124;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v126 = _mm512_sub_ps(v97, v125);
        const __m512 v127 = _mm512_max_ps(v96, v126);
        const __m512 v128 = _mm512_fmadd_ps(v127, v99, v100);
        const __m512 v129 = _mm512_sub_ps(v100, v128);
        const __m512 v130 = _mm512_fmadd_ps(v127, v99, v129);
        const __m512 v131 = _mm512_fmadd_ps(v108, v127, v130);
        const __m512i v132 = _mm512_castps_si512(v128);
        const __m512i v133 = _mm512_slli_epi32(v132, 20);
        const __m512i v134 = _mm512_permutexvar_epi32(v132, t0_0);
        const __m512i v135 = _mm512_add_epi32(v133, v134);
        const __m512 v136 = _mm512_castsi512_ps(v135);
        const __m512 v137 = _mm512_mul_ps(v131, v136);
        const __m512 v138 = _mm512_fmadd_ps(v131, v113, v114);
        const __m512 v139 = _mm512_fmadd_ps(v131, v138, v116);
        const __m512 v140 = _mm512_fmadd_ps(v137, v139, v136);
        const __m512 v141 = _mm512_mul_ps(v119, v140);
        r0 = _mm512_mask_blend_ps(v124, r0, v141);
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
    __m512d acc1[2];
    acc1[0] = _mm512_set1_pd(0x0p+0);
    acc1[1] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 128; i += 128)
        softmax_4ulp_avx512_1_step0_avx512(x + i, acc0, acc1);
    float lanes0[128];
    double lanes1[16];
    float block1[128];
    for (size_t l = 0; l < 128; l++)
        block1[l] = -0.0f;
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
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[16];
        float value1[16];
        softmax_4ulp_avx512_1_chunk0_avx512(tail_x, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
        for (size_t l = 0; l < m; l++)
            block1[base + l] = value1[l];
    }
    softmax_4ulp_avx512_1_add_block(block1, 128, lanes1);
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
