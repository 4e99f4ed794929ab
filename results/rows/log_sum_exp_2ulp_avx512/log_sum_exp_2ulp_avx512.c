/* log_sum_exp_2ulp_avx512: log_sum_exp
 *
 *   target       log_sum_exp, abs(max(x)) < inf ? max(x) + log(sum(exp(x - max(x)))) : max(x), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    1.915550 ulp, observed on 842379 results
 *   worst row    constant, 1333 elements, seed 1032, result 0
 *   result there 0x1.3ff4dp+0 (1.24982929, encoding 0x3f9ffa68)
 *   mean error   0.168283 ulp
 *   misrounded   28086 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0e800a590d127a8ae142cbf6b67deba2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 0:
 *                evolve --target log_sum_exp --max-ulp 4 --size l2 --time 60s --threads 1 --archive lse.db
 *                time: 0.0952 ns/element as avx512 code (inputs l2)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result,
 * at 1 where it is smaller. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "log_sum_exp_2ulp_avx512.h"

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
static inline float log_sum_exp_2ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t log_sum_exp_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log_sum_exp_2ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log_sum_exp_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t log_sum_exp_2ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline double log_sum_exp_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Adds a step of a blocked accumulator, of neighbouring vectors in pairs, to its 16
 * lanes, and leaves what adds nothing. */
static inline void log_sum_exp_2ulp_avx512_add_block(float *block, size_t size, double *lanes) {
    for (size_t apart = 16; apart < size; apart *= 2)
        for (size_t at = 0; at < size; at += 2 * apart)
            for (size_t l = at; l < at + 16; l++)
                block[l] += block[l + apart];
    for (size_t l = 0; l < 16; l++)
        lanes[l] += (double)block[l];
    for (size_t l = 0; l < size; l++)
        block[l] = -0.0F;
}

static inline float log_sum_exp_2ulp_avx512_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline float log_sum_exp_2ulp_avx512_element1(float x, float a0) {
    const float v1 = 0x1.5cfdb2p-10f; /* 0.001331295 */
    const float v2 = -0x1.5p+6f; /* -84 */
    const float v3 = x;
    const float v4 = a0;
    const float v5 = v3 - v4;
    const float v6 = v2 > v5 ? v2 : v5;
    const float v7 = 0x1.715476p+0f; /* 1.44269502 */
    const float v8 = 0x1.8000fep+23f; /* 12583039 */
    const float v9 = log_sum_exp_2ulp_avx512_fma_f32(v6, v7, v8);
    const float v10 = v8 - v9;
    const float v11 = log_sum_exp_2ulp_avx512_fma_f32(v6, v7, v10);
    const float v12 = 0x1p-40f; /* 9.09494702e-13 */
    const float v13 = 0x1.4ae0cp-26f; /* 1.92596303e-08 */
    const float v14 = v13 * v6;
    const float v15 = v12 + v14;
    const float v16 = v11 + v15;
    const float v17 = 0x1.3c919cp-7f; /* 0.00966091268 */
    const float v18 = log_sum_exp_2ulp_avx512_fma_f32(v1, v16, v17);
    const float v19 = 0x1.c6b974p-5f; /* 0.0555083528 */
    const float v20 = log_sum_exp_2ulp_avx512_fma_f32(v18, v16, v19);
    const float v21 = 0x1.ebfae6p-3f; /* 0.240224645 */
    const float v22 = log_sum_exp_2ulp_avx512_fma_f32(v20, v16, v21);
    const float v23 = 0x1.62e424p-1f; /* 0.693146825 */
    const float v24 = log_sum_exp_2ulp_avx512_fma_f32(v22, v16, v23);
    const float v25 = 0x1p+0f; /* 1 */
    const float v26 = log_sum_exp_2ulp_avx512_fma_f32(v24, v16, v25);
    const int32_t v27 = log_sum_exp_2ulp_avx512_bits_f32(v9);
    const int32_t v28 = 23;
    const int32_t v29 = log_sum_exp_2ulp_avx512_shl_i32(v27, v28);
    const float v30 = log_sum_exp_2ulp_avx512_frombits_f32(v29);
    const float v31 = v26 * v30;
    const double v32 = (double)v31;
    const float v33 = (float)v32;
    const float r0 = v33;
    return r0;
}

static inline float log_sum_exp_2ulp_avx512_element2(float a0, double a1) {
    const float v34 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const float v35 = a0;
    const int v36 = v34 < v35;
    const double v37 = a1;
    const float v38 = (float)v37;
    const float v39 = 0x1p-1f; /* 0.5 */
    const int v40 = v38 < v39;
    const float v41 = -INFINITY;
    const int32_t v42 = log_sum_exp_2ulp_avx512_bits_f32(v38);
    const int32_t v43 = 1059760811; /* 0x3f2aaaab */
    const int32_t v44 = (int32_t)((uint32_t)v42 - (uint32_t)v43);
    const int32_t v45 = 23;
    const int32_t v46 = log_sum_exp_2ulp_avx512_ashr_i32(v44, v45);
    const double v47 = (double)v46;
    const double v48 = 0x1.62e42f86fa2e6p-1; /* 0.69314716837569956 */
    const int32_t v49 = -8388608; /* 0xff800000 */
    const int32_t v50 = v49 & v44;
    const int32_t v51 = (int32_t)((uint32_t)v42 - (uint32_t)v50);
    const float v52 = log_sum_exp_2ulp_avx512_frombits_f32(v51);
    const double v53 = (double)v52;
    const double v54 = 0x1p+0; /* 1 */
    const double v55 = v53 - v54;
    const double v56 = v53 + v54;
    const double v57 = v55 / v56;
    const double v58 = v57 * v57;
    const double v59 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v60 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v61 = log_sum_exp_2ulp_avx512_fma_f64(v58, v59, v60);
    const double v62 = 0x1.99f5528a389c8p-2; /* 0.40034989327082515 */
    const double v63 = log_sum_exp_2ulp_avx512_fma_f64(v58, v61, v62);
    const double v64 = 0x1.555553e55bbc2p-1; /* 0.66666662382873931 */
    const double v65 = log_sum_exp_2ulp_avx512_fma_f64(v58, v63, v64);
    const double v66 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v67 = 0x1.fffff8464be84p+0; /* 1.9999995395300241 */
    const double v68 = log_sum_exp_2ulp_avx512_fma_f64(v65, v66, v67);
    const double v69 = log_sum_exp_2ulp_avx512_fma_f64(v58, v65, v68);
    const double v70 = v69 * v57;
    const double v71 = (double)v38;
    const double v72 = v37 - v71;
    const double v73 = v72 / v71;
    const double v74 = v70 + v73;
    const double v75 = log_sum_exp_2ulp_avx512_fma_f64(v47, v48, v74);
    const double v76 = (double)v35;
    const double v77 = v75 + v76;
    const float v78 = (float)v77;
    const float v79 = v40 ? v41 : v78;
    const float v80 = v36 ? v35 : v79;
    const float r0 = v80;
    return r0;
}

static void log_sum_exp_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    float a0 = 0;
    double a1 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -0x1.fffffep+127f;
    for (size_t i = 0; i < n; i++) {
        const float value0 = log_sum_exp_2ulp_avx512_element0(x[i]);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    double lanes1[16];
    float block1[128];
    for (size_t l = 0; l < 128; l++)
        block1[l] = -0.0f;
    for (size_t l = 0; l < 16; l++)
        lanes1[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        const float value1 = log_sum_exp_2ulp_avx512_element1(x[i], a0);
        block1[i % 128] = value1;
        if (i % 128 == 127 || i + 1 == n) {
            log_sum_exp_2ulp_avx512_add_block(block1, 128, lanes1);
        }
    }
    for (size_t h = 8; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes1[l] = lanes1[l] + lanes1[l + h];
    a1 = lanes1[0];
    *y = log_sum_exp_2ulp_avx512_element2(a0, a1);
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_SUM_EXP_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_SUM_EXP_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_SUM_EXP_2ULP_AVX512_AVX2 static inline LOG_SUM_EXP_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_SUM_EXP_2ULP_AVX512_AVX512 static inline LOG_SUM_EXP_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
LOG_SUM_EXP_2ULP_AVX512_AVX2 void log_sum_exp_2ulp_avx512_step0_avx2(const float *x, __m256 *acc0) {
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
static LOG_SUM_EXP_2ULP_AVX512_AVX2_TARGET void log_sum_exp_2ulp_avx512_chunk0_avx2(const float *x, float *value0) {
    const __m256 v0 = _mm256_loadu_ps(x);
    _mm256_storeu_ps(value0, v0);
}

/* 128 elements. */
LOG_SUM_EXP_2ULP_AVX512_AVX2 void log_sum_exp_2ulp_avx512_step1_avx2(const float *x, float a0, __m256d *acc1) {
    const __m256 v1 = _mm256_set1_ps(0x1.5cfdb2p-10f); /* 0.001331295 */
    const __m256 v2 = _mm256_set1_ps(-0x1.5p+6f); /* -84 */
    const __m256 v4 = _mm256_set1_ps(a0);
    const __m256 v7 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v8 = _mm256_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m256 v12 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v13 = _mm256_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m256 v17 = _mm256_set1_ps(0x1.3c919cp-7f); /* 0.00966091268 */
    const __m256 v19 = _mm256_set1_ps(0x1.c6b974p-5f); /* 0.0555083528 */
    const __m256 v21 = _mm256_set1_ps(0x1.ebfae6p-3f); /* 0.240224645 */
    const __m256 v23 = _mm256_set1_ps(0x1.62e424p-1f); /* 0.693146825 */
    const __m256 v25 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v3_0 = _mm256_loadu_ps(x);
    const __m256 v3_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_2 = _mm256_loadu_ps(x + 16);
    const __m256 v3_3 = _mm256_loadu_ps(x + 24);
    const __m256 v3_4 = _mm256_loadu_ps(x + 32);
    const __m256 v3_5 = _mm256_loadu_ps(x + 40);
    const __m256 v3_6 = _mm256_loadu_ps(x + 48);
    const __m256 v3_7 = _mm256_loadu_ps(x + 56);
    const __m256 v3_8 = _mm256_loadu_ps(x + 64);
    const __m256 v3_9 = _mm256_loadu_ps(x + 72);
    const __m256 v3_10 = _mm256_loadu_ps(x + 80);
    const __m256 v3_11 = _mm256_loadu_ps(x + 88);
    const __m256 v3_12 = _mm256_loadu_ps(x + 96);
    const __m256 v3_13 = _mm256_loadu_ps(x + 104);
    const __m256 v3_14 = _mm256_loadu_ps(x + 112);
    const __m256 v3_15 = _mm256_loadu_ps(x + 120);
    const __m256 v5_0 = _mm256_sub_ps(v3_0, v4);
    const __m256 v5_1 = _mm256_sub_ps(v3_1, v4);
    const __m256 v5_2 = _mm256_sub_ps(v3_2, v4);
    const __m256 v5_3 = _mm256_sub_ps(v3_3, v4);
    const __m256 v5_4 = _mm256_sub_ps(v3_4, v4);
    const __m256 v5_5 = _mm256_sub_ps(v3_5, v4);
    const __m256 v5_6 = _mm256_sub_ps(v3_6, v4);
    const __m256 v5_7 = _mm256_sub_ps(v3_7, v4);
    const __m256 v5_8 = _mm256_sub_ps(v3_8, v4);
    const __m256 v5_9 = _mm256_sub_ps(v3_9, v4);
    const __m256 v5_10 = _mm256_sub_ps(v3_10, v4);
    const __m256 v5_11 = _mm256_sub_ps(v3_11, v4);
    const __m256 v5_12 = _mm256_sub_ps(v3_12, v4);
    const __m256 v5_13 = _mm256_sub_ps(v3_13, v4);
    const __m256 v5_14 = _mm256_sub_ps(v3_14, v4);
    const __m256 v5_15 = _mm256_sub_ps(v3_15, v4);
    const __m256 v6_0 = _mm256_max_ps(v2, v5_0);
    const __m256 v6_1 = _mm256_max_ps(v2, v5_1);
    const __m256 v6_2 = _mm256_max_ps(v2, v5_2);
    const __m256 v6_3 = _mm256_max_ps(v2, v5_3);
    const __m256 v6_4 = _mm256_max_ps(v2, v5_4);
    const __m256 v6_5 = _mm256_max_ps(v2, v5_5);
    const __m256 v6_6 = _mm256_max_ps(v2, v5_6);
    const __m256 v6_7 = _mm256_max_ps(v2, v5_7);
    const __m256 v6_8 = _mm256_max_ps(v2, v5_8);
    const __m256 v6_9 = _mm256_max_ps(v2, v5_9);
    const __m256 v6_10 = _mm256_max_ps(v2, v5_10);
    const __m256 v6_11 = _mm256_max_ps(v2, v5_11);
    const __m256 v6_12 = _mm256_max_ps(v2, v5_12);
    const __m256 v6_13 = _mm256_max_ps(v2, v5_13);
    const __m256 v6_14 = _mm256_max_ps(v2, v5_14);
    const __m256 v6_15 = _mm256_max_ps(v2, v5_15);
    const __m256 v9_0 = _mm256_fmadd_ps(v6_0, v7, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v6_1, v7, v8);
    const __m256 v9_2 = _mm256_fmadd_ps(v6_2, v7, v8);
    const __m256 v9_3 = _mm256_fmadd_ps(v6_3, v7, v8);
    const __m256 v9_4 = _mm256_fmadd_ps(v6_4, v7, v8);
    const __m256 v9_5 = _mm256_fmadd_ps(v6_5, v7, v8);
    const __m256 v9_6 = _mm256_fmadd_ps(v6_6, v7, v8);
    const __m256 v9_7 = _mm256_fmadd_ps(v6_7, v7, v8);
    const __m256 v9_8 = _mm256_fmadd_ps(v6_8, v7, v8);
    const __m256 v9_9 = _mm256_fmadd_ps(v6_9, v7, v8);
    const __m256 v9_10 = _mm256_fmadd_ps(v6_10, v7, v8);
    const __m256 v9_11 = _mm256_fmadd_ps(v6_11, v7, v8);
    const __m256 v9_12 = _mm256_fmadd_ps(v6_12, v7, v8);
    const __m256 v9_13 = _mm256_fmadd_ps(v6_13, v7, v8);
    const __m256 v9_14 = _mm256_fmadd_ps(v6_14, v7, v8);
    const __m256 v9_15 = _mm256_fmadd_ps(v6_15, v7, v8);
    const __m256 v10_0 = _mm256_sub_ps(v8, v9_0);
    const __m256 v10_1 = _mm256_sub_ps(v8, v9_1);
    const __m256 v10_2 = _mm256_sub_ps(v8, v9_2);
    const __m256 v10_3 = _mm256_sub_ps(v8, v9_3);
    const __m256 v10_4 = _mm256_sub_ps(v8, v9_4);
    const __m256 v10_5 = _mm256_sub_ps(v8, v9_5);
    const __m256 v10_6 = _mm256_sub_ps(v8, v9_6);
    const __m256 v10_7 = _mm256_sub_ps(v8, v9_7);
    const __m256 v10_8 = _mm256_sub_ps(v8, v9_8);
    const __m256 v10_9 = _mm256_sub_ps(v8, v9_9);
    const __m256 v10_10 = _mm256_sub_ps(v8, v9_10);
    const __m256 v10_11 = _mm256_sub_ps(v8, v9_11);
    const __m256 v10_12 = _mm256_sub_ps(v8, v9_12);
    const __m256 v10_13 = _mm256_sub_ps(v8, v9_13);
    const __m256 v10_14 = _mm256_sub_ps(v8, v9_14);
    const __m256 v10_15 = _mm256_sub_ps(v8, v9_15);
    const __m256 v11_0 = _mm256_fmadd_ps(v6_0, v7, v10_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v6_1, v7, v10_1);
    const __m256 v11_2 = _mm256_fmadd_ps(v6_2, v7, v10_2);
    const __m256 v11_3 = _mm256_fmadd_ps(v6_3, v7, v10_3);
    const __m256 v11_4 = _mm256_fmadd_ps(v6_4, v7, v10_4);
    const __m256 v11_5 = _mm256_fmadd_ps(v6_5, v7, v10_5);
    const __m256 v11_6 = _mm256_fmadd_ps(v6_6, v7, v10_6);
    const __m256 v11_7 = _mm256_fmadd_ps(v6_7, v7, v10_7);
    const __m256 v11_8 = _mm256_fmadd_ps(v6_8, v7, v10_8);
    const __m256 v11_9 = _mm256_fmadd_ps(v6_9, v7, v10_9);
    const __m256 v11_10 = _mm256_fmadd_ps(v6_10, v7, v10_10);
    const __m256 v11_11 = _mm256_fmadd_ps(v6_11, v7, v10_11);
    const __m256 v11_12 = _mm256_fmadd_ps(v6_12, v7, v10_12);
    const __m256 v11_13 = _mm256_fmadd_ps(v6_13, v7, v10_13);
    const __m256 v11_14 = _mm256_fmadd_ps(v6_14, v7, v10_14);
    const __m256 v11_15 = _mm256_fmadd_ps(v6_15, v7, v10_15);
    const __m256 v14_0 = _mm256_mul_ps(v13, v6_0);
    const __m256 v14_1 = _mm256_mul_ps(v13, v6_1);
    const __m256 v14_2 = _mm256_mul_ps(v13, v6_2);
    const __m256 v14_3 = _mm256_mul_ps(v13, v6_3);
    const __m256 v14_4 = _mm256_mul_ps(v13, v6_4);
    const __m256 v14_5 = _mm256_mul_ps(v13, v6_5);
    const __m256 v14_6 = _mm256_mul_ps(v13, v6_6);
    const __m256 v14_7 = _mm256_mul_ps(v13, v6_7);
    const __m256 v14_8 = _mm256_mul_ps(v13, v6_8);
    const __m256 v14_9 = _mm256_mul_ps(v13, v6_9);
    const __m256 v14_10 = _mm256_mul_ps(v13, v6_10);
    const __m256 v14_11 = _mm256_mul_ps(v13, v6_11);
    const __m256 v14_12 = _mm256_mul_ps(v13, v6_12);
    const __m256 v14_13 = _mm256_mul_ps(v13, v6_13);
    const __m256 v14_14 = _mm256_mul_ps(v13, v6_14);
    const __m256 v14_15 = _mm256_mul_ps(v13, v6_15);
    const __m256 v15_0 = _mm256_add_ps(v12, v14_0);
    const __m256 v15_1 = _mm256_add_ps(v12, v14_1);
    const __m256 v15_2 = _mm256_add_ps(v12, v14_2);
    const __m256 v15_3 = _mm256_add_ps(v12, v14_3);
    const __m256 v15_4 = _mm256_add_ps(v12, v14_4);
    const __m256 v15_5 = _mm256_add_ps(v12, v14_5);
    const __m256 v15_6 = _mm256_add_ps(v12, v14_6);
    const __m256 v15_7 = _mm256_add_ps(v12, v14_7);
    const __m256 v15_8 = _mm256_add_ps(v12, v14_8);
    const __m256 v15_9 = _mm256_add_ps(v12, v14_9);
    const __m256 v15_10 = _mm256_add_ps(v12, v14_10);
    const __m256 v15_11 = _mm256_add_ps(v12, v14_11);
    const __m256 v15_12 = _mm256_add_ps(v12, v14_12);
    const __m256 v15_13 = _mm256_add_ps(v12, v14_13);
    const __m256 v15_14 = _mm256_add_ps(v12, v14_14);
    const __m256 v15_15 = _mm256_add_ps(v12, v14_15);
    const __m256 v16_0 = _mm256_add_ps(v11_0, v15_0);
    const __m256 v16_1 = _mm256_add_ps(v11_1, v15_1);
    const __m256 v16_2 = _mm256_add_ps(v11_2, v15_2);
    const __m256 v16_3 = _mm256_add_ps(v11_3, v15_3);
    const __m256 v16_4 = _mm256_add_ps(v11_4, v15_4);
    const __m256 v16_5 = _mm256_add_ps(v11_5, v15_5);
    const __m256 v16_6 = _mm256_add_ps(v11_6, v15_6);
    const __m256 v16_7 = _mm256_add_ps(v11_7, v15_7);
    const __m256 v16_8 = _mm256_add_ps(v11_8, v15_8);
    const __m256 v16_9 = _mm256_add_ps(v11_9, v15_9);
    const __m256 v16_10 = _mm256_add_ps(v11_10, v15_10);
    const __m256 v16_11 = _mm256_add_ps(v11_11, v15_11);
    const __m256 v16_12 = _mm256_add_ps(v11_12, v15_12);
    const __m256 v16_13 = _mm256_add_ps(v11_13, v15_13);
    const __m256 v16_14 = _mm256_add_ps(v11_14, v15_14);
    const __m256 v16_15 = _mm256_add_ps(v11_15, v15_15);
    const __m256 v18_0 = _mm256_fmadd_ps(v1, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v1, v16_1, v17);
    const __m256 v18_2 = _mm256_fmadd_ps(v1, v16_2, v17);
    const __m256 v18_3 = _mm256_fmadd_ps(v1, v16_3, v17);
    const __m256 v18_4 = _mm256_fmadd_ps(v1, v16_4, v17);
    const __m256 v18_5 = _mm256_fmadd_ps(v1, v16_5, v17);
    const __m256 v18_6 = _mm256_fmadd_ps(v1, v16_6, v17);
    const __m256 v18_7 = _mm256_fmadd_ps(v1, v16_7, v17);
    const __m256 v18_8 = _mm256_fmadd_ps(v1, v16_8, v17);
    const __m256 v18_9 = _mm256_fmadd_ps(v1, v16_9, v17);
    const __m256 v18_10 = _mm256_fmadd_ps(v1, v16_10, v17);
    const __m256 v18_11 = _mm256_fmadd_ps(v1, v16_11, v17);
    const __m256 v18_12 = _mm256_fmadd_ps(v1, v16_12, v17);
    const __m256 v18_13 = _mm256_fmadd_ps(v1, v16_13, v17);
    const __m256 v18_14 = _mm256_fmadd_ps(v1, v16_14, v17);
    const __m256 v18_15 = _mm256_fmadd_ps(v1, v16_15, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v18_0, v16_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18_1, v16_1, v19);
    const __m256 v20_2 = _mm256_fmadd_ps(v18_2, v16_2, v19);
    const __m256 v20_3 = _mm256_fmadd_ps(v18_3, v16_3, v19);
    const __m256 v20_4 = _mm256_fmadd_ps(v18_4, v16_4, v19);
    const __m256 v20_5 = _mm256_fmadd_ps(v18_5, v16_5, v19);
    const __m256 v20_6 = _mm256_fmadd_ps(v18_6, v16_6, v19);
    const __m256 v20_7 = _mm256_fmadd_ps(v18_7, v16_7, v19);
    const __m256 v20_8 = _mm256_fmadd_ps(v18_8, v16_8, v19);
    const __m256 v20_9 = _mm256_fmadd_ps(v18_9, v16_9, v19);
    const __m256 v20_10 = _mm256_fmadd_ps(v18_10, v16_10, v19);
    const __m256 v20_11 = _mm256_fmadd_ps(v18_11, v16_11, v19);
    const __m256 v20_12 = _mm256_fmadd_ps(v18_12, v16_12, v19);
    const __m256 v20_13 = _mm256_fmadd_ps(v18_13, v16_13, v19);
    const __m256 v20_14 = _mm256_fmadd_ps(v18_14, v16_14, v19);
    const __m256 v20_15 = _mm256_fmadd_ps(v18_15, v16_15, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v16_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v16_1, v21);
    const __m256 v22_2 = _mm256_fmadd_ps(v20_2, v16_2, v21);
    const __m256 v22_3 = _mm256_fmadd_ps(v20_3, v16_3, v21);
    const __m256 v22_4 = _mm256_fmadd_ps(v20_4, v16_4, v21);
    const __m256 v22_5 = _mm256_fmadd_ps(v20_5, v16_5, v21);
    const __m256 v22_6 = _mm256_fmadd_ps(v20_6, v16_6, v21);
    const __m256 v22_7 = _mm256_fmadd_ps(v20_7, v16_7, v21);
    const __m256 v22_8 = _mm256_fmadd_ps(v20_8, v16_8, v21);
    const __m256 v22_9 = _mm256_fmadd_ps(v20_9, v16_9, v21);
    const __m256 v22_10 = _mm256_fmadd_ps(v20_10, v16_10, v21);
    const __m256 v22_11 = _mm256_fmadd_ps(v20_11, v16_11, v21);
    const __m256 v22_12 = _mm256_fmadd_ps(v20_12, v16_12, v21);
    const __m256 v22_13 = _mm256_fmadd_ps(v20_13, v16_13, v21);
    const __m256 v22_14 = _mm256_fmadd_ps(v20_14, v16_14, v21);
    const __m256 v22_15 = _mm256_fmadd_ps(v20_15, v16_15, v21);
    const __m256 v24_0 = _mm256_fmadd_ps(v22_0, v16_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v22_1, v16_1, v23);
    const __m256 v24_2 = _mm256_fmadd_ps(v22_2, v16_2, v23);
    const __m256 v24_3 = _mm256_fmadd_ps(v22_3, v16_3, v23);
    const __m256 v24_4 = _mm256_fmadd_ps(v22_4, v16_4, v23);
    const __m256 v24_5 = _mm256_fmadd_ps(v22_5, v16_5, v23);
    const __m256 v24_6 = _mm256_fmadd_ps(v22_6, v16_6, v23);
    const __m256 v24_7 = _mm256_fmadd_ps(v22_7, v16_7, v23);
    const __m256 v24_8 = _mm256_fmadd_ps(v22_8, v16_8, v23);
    const __m256 v24_9 = _mm256_fmadd_ps(v22_9, v16_9, v23);
    const __m256 v24_10 = _mm256_fmadd_ps(v22_10, v16_10, v23);
    const __m256 v24_11 = _mm256_fmadd_ps(v22_11, v16_11, v23);
    const __m256 v24_12 = _mm256_fmadd_ps(v22_12, v16_12, v23);
    const __m256 v24_13 = _mm256_fmadd_ps(v22_13, v16_13, v23);
    const __m256 v24_14 = _mm256_fmadd_ps(v22_14, v16_14, v23);
    const __m256 v24_15 = _mm256_fmadd_ps(v22_15, v16_15, v23);
    const __m256 v26_0 = _mm256_fmadd_ps(v24_0, v16_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v24_1, v16_1, v25);
    const __m256 v26_2 = _mm256_fmadd_ps(v24_2, v16_2, v25);
    const __m256 v26_3 = _mm256_fmadd_ps(v24_3, v16_3, v25);
    const __m256 v26_4 = _mm256_fmadd_ps(v24_4, v16_4, v25);
    const __m256 v26_5 = _mm256_fmadd_ps(v24_5, v16_5, v25);
    const __m256 v26_6 = _mm256_fmadd_ps(v24_6, v16_6, v25);
    const __m256 v26_7 = _mm256_fmadd_ps(v24_7, v16_7, v25);
    const __m256 v26_8 = _mm256_fmadd_ps(v24_8, v16_8, v25);
    const __m256 v26_9 = _mm256_fmadd_ps(v24_9, v16_9, v25);
    const __m256 v26_10 = _mm256_fmadd_ps(v24_10, v16_10, v25);
    const __m256 v26_11 = _mm256_fmadd_ps(v24_11, v16_11, v25);
    const __m256 v26_12 = _mm256_fmadd_ps(v24_12, v16_12, v25);
    const __m256 v26_13 = _mm256_fmadd_ps(v24_13, v16_13, v25);
    const __m256 v26_14 = _mm256_fmadd_ps(v24_14, v16_14, v25);
    const __m256 v26_15 = _mm256_fmadd_ps(v24_15, v16_15, v25);
    const __m256i v27_0 = _mm256_castps_si256(v9_0);
    const __m256i v27_1 = _mm256_castps_si256(v9_1);
    const __m256i v27_2 = _mm256_castps_si256(v9_2);
    const __m256i v27_3 = _mm256_castps_si256(v9_3);
    const __m256i v27_4 = _mm256_castps_si256(v9_4);
    const __m256i v27_5 = _mm256_castps_si256(v9_5);
    const __m256i v27_6 = _mm256_castps_si256(v9_6);
    const __m256i v27_7 = _mm256_castps_si256(v9_7);
    const __m256i v27_8 = _mm256_castps_si256(v9_8);
    const __m256i v27_9 = _mm256_castps_si256(v9_9);
    const __m256i v27_10 = _mm256_castps_si256(v9_10);
    const __m256i v27_11 = _mm256_castps_si256(v9_11);
    const __m256i v27_12 = _mm256_castps_si256(v9_12);
    const __m256i v27_13 = _mm256_castps_si256(v9_13);
    const __m256i v27_14 = _mm256_castps_si256(v9_14);
    const __m256i v27_15 = _mm256_castps_si256(v9_15);
    const __m256i v29_0 = _mm256_slli_epi32(v27_0, 23);
    const __m256i v29_1 = _mm256_slli_epi32(v27_1, 23);
    const __m256i v29_2 = _mm256_slli_epi32(v27_2, 23);
    const __m256i v29_3 = _mm256_slli_epi32(v27_3, 23);
    const __m256i v29_4 = _mm256_slli_epi32(v27_4, 23);
    const __m256i v29_5 = _mm256_slli_epi32(v27_5, 23);
    const __m256i v29_6 = _mm256_slli_epi32(v27_6, 23);
    const __m256i v29_7 = _mm256_slli_epi32(v27_7, 23);
    const __m256i v29_8 = _mm256_slli_epi32(v27_8, 23);
    const __m256i v29_9 = _mm256_slli_epi32(v27_9, 23);
    const __m256i v29_10 = _mm256_slli_epi32(v27_10, 23);
    const __m256i v29_11 = _mm256_slli_epi32(v27_11, 23);
    const __m256i v29_12 = _mm256_slli_epi32(v27_12, 23);
    const __m256i v29_13 = _mm256_slli_epi32(v27_13, 23);
    const __m256i v29_14 = _mm256_slli_epi32(v27_14, 23);
    const __m256i v29_15 = _mm256_slli_epi32(v27_15, 23);
    const __m256 v30_0 = _mm256_castsi256_ps(v29_0);
    const __m256 v30_1 = _mm256_castsi256_ps(v29_1);
    const __m256 v30_2 = _mm256_castsi256_ps(v29_2);
    const __m256 v30_3 = _mm256_castsi256_ps(v29_3);
    const __m256 v30_4 = _mm256_castsi256_ps(v29_4);
    const __m256 v30_5 = _mm256_castsi256_ps(v29_5);
    const __m256 v30_6 = _mm256_castsi256_ps(v29_6);
    const __m256 v30_7 = _mm256_castsi256_ps(v29_7);
    const __m256 v30_8 = _mm256_castsi256_ps(v29_8);
    const __m256 v30_9 = _mm256_castsi256_ps(v29_9);
    const __m256 v30_10 = _mm256_castsi256_ps(v29_10);
    const __m256 v30_11 = _mm256_castsi256_ps(v29_11);
    const __m256 v30_12 = _mm256_castsi256_ps(v29_12);
    const __m256 v30_13 = _mm256_castsi256_ps(v29_13);
    const __m256 v30_14 = _mm256_castsi256_ps(v29_14);
    const __m256 v30_15 = _mm256_castsi256_ps(v29_15);
    const __m256 v31_0 = _mm256_mul_ps(v26_0, v30_0);
    const __m256 v31_1 = _mm256_mul_ps(v26_1, v30_1);
    const __m256 v31_2 = _mm256_mul_ps(v26_2, v30_2);
    const __m256 v31_3 = _mm256_mul_ps(v26_3, v30_3);
    const __m256 v31_4 = _mm256_mul_ps(v26_4, v30_4);
    const __m256 v31_5 = _mm256_mul_ps(v26_5, v30_5);
    const __m256 v31_6 = _mm256_mul_ps(v26_6, v30_6);
    const __m256 v31_7 = _mm256_mul_ps(v26_7, v30_7);
    const __m256 v31_8 = _mm256_mul_ps(v26_8, v30_8);
    const __m256 v31_9 = _mm256_mul_ps(v26_9, v30_9);
    const __m256 v31_10 = _mm256_mul_ps(v26_10, v30_10);
    const __m256 v31_11 = _mm256_mul_ps(v26_11, v30_11);
    const __m256 v31_12 = _mm256_mul_ps(v26_12, v30_12);
    const __m256 v31_13 = _mm256_mul_ps(v26_13, v30_13);
    const __m256 v31_14 = _mm256_mul_ps(v26_14, v30_14);
    const __m256 v31_15 = _mm256_mul_ps(v26_15, v30_15);
    const __m256d v32_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_0));
    const __m256d v32_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_0, 1));
    const __m256d v32_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_1));
    const __m256d v32_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_1, 1));
    const __m256d v32_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_2));
    const __m256d v32_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_2, 1));
    const __m256d v32_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_3));
    const __m256d v32_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_3, 1));
    const __m256d v32_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_4));
    const __m256d v32_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_4, 1));
    const __m256d v32_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_5));
    const __m256d v32_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_5, 1));
    const __m256d v32_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_6));
    const __m256d v32_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_6, 1));
    const __m256d v32_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_7));
    const __m256d v32_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_7, 1));
    const __m256d v32_8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_8));
    const __m256d v32_8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_8, 1));
    const __m256d v32_9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_9));
    const __m256d v32_9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_9, 1));
    const __m256d v32_10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_10));
    const __m256d v32_10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_10, 1));
    const __m256d v32_11l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_11));
    const __m256d v32_11h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_11, 1));
    const __m256d v32_12l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_12));
    const __m256d v32_12h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_12, 1));
    const __m256d v32_13l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_13));
    const __m256d v32_13h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_13, 1));
    const __m256d v32_14l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_14));
    const __m256d v32_14h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_14, 1));
    const __m256d v32_15l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31_15));
    const __m256d v32_15h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31_15, 1));
    const __m128 v33_0l = _mm256_cvtpd_ps(v32_0l);
    const __m128 v33_0h = _mm256_cvtpd_ps(v32_0h);
    const __m256 v33_0 = _mm256_set_m128(v33_0h, v33_0l);
    const __m128 v33_1l = _mm256_cvtpd_ps(v32_1l);
    const __m128 v33_1h = _mm256_cvtpd_ps(v32_1h);
    const __m256 v33_1 = _mm256_set_m128(v33_1h, v33_1l);
    const __m128 v33_2l = _mm256_cvtpd_ps(v32_2l);
    const __m128 v33_2h = _mm256_cvtpd_ps(v32_2h);
    const __m256 v33_2 = _mm256_set_m128(v33_2h, v33_2l);
    const __m128 v33_3l = _mm256_cvtpd_ps(v32_3l);
    const __m128 v33_3h = _mm256_cvtpd_ps(v32_3h);
    const __m256 v33_3 = _mm256_set_m128(v33_3h, v33_3l);
    const __m128 v33_4l = _mm256_cvtpd_ps(v32_4l);
    const __m128 v33_4h = _mm256_cvtpd_ps(v32_4h);
    const __m256 v33_4 = _mm256_set_m128(v33_4h, v33_4l);
    const __m128 v33_5l = _mm256_cvtpd_ps(v32_5l);
    const __m128 v33_5h = _mm256_cvtpd_ps(v32_5h);
    const __m256 v33_5 = _mm256_set_m128(v33_5h, v33_5l);
    const __m128 v33_6l = _mm256_cvtpd_ps(v32_6l);
    const __m128 v33_6h = _mm256_cvtpd_ps(v32_6h);
    const __m256 v33_6 = _mm256_set_m128(v33_6h, v33_6l);
    const __m128 v33_7l = _mm256_cvtpd_ps(v32_7l);
    const __m128 v33_7h = _mm256_cvtpd_ps(v32_7h);
    const __m256 v33_7 = _mm256_set_m128(v33_7h, v33_7l);
    const __m128 v33_8l = _mm256_cvtpd_ps(v32_8l);
    const __m128 v33_8h = _mm256_cvtpd_ps(v32_8h);
    const __m256 v33_8 = _mm256_set_m128(v33_8h, v33_8l);
    const __m128 v33_9l = _mm256_cvtpd_ps(v32_9l);
    const __m128 v33_9h = _mm256_cvtpd_ps(v32_9h);
    const __m256 v33_9 = _mm256_set_m128(v33_9h, v33_9l);
    const __m128 v33_10l = _mm256_cvtpd_ps(v32_10l);
    const __m128 v33_10h = _mm256_cvtpd_ps(v32_10h);
    const __m256 v33_10 = _mm256_set_m128(v33_10h, v33_10l);
    const __m128 v33_11l = _mm256_cvtpd_ps(v32_11l);
    const __m128 v33_11h = _mm256_cvtpd_ps(v32_11h);
    const __m256 v33_11 = _mm256_set_m128(v33_11h, v33_11l);
    const __m128 v33_12l = _mm256_cvtpd_ps(v32_12l);
    const __m128 v33_12h = _mm256_cvtpd_ps(v32_12h);
    const __m256 v33_12 = _mm256_set_m128(v33_12h, v33_12l);
    const __m128 v33_13l = _mm256_cvtpd_ps(v32_13l);
    const __m128 v33_13h = _mm256_cvtpd_ps(v32_13h);
    const __m256 v33_13 = _mm256_set_m128(v33_13h, v33_13l);
    const __m128 v33_14l = _mm256_cvtpd_ps(v32_14l);
    const __m128 v33_14h = _mm256_cvtpd_ps(v32_14h);
    const __m256 v33_14 = _mm256_set_m128(v33_14h, v33_14l);
    const __m128 v33_15l = _mm256_cvtpd_ps(v32_15l);
    const __m128 v33_15h = _mm256_cvtpd_ps(v32_15h);
    const __m256 v33_15 = _mm256_set_m128(v33_15h, v33_15l);
    __m256 block1_0 = v33_0;
    __m256 block1_1 = v33_1;
    __m256 block1_2 = v33_2;
    __m256 block1_3 = v33_3;
    __m256 block1_4 = v33_4;
    __m256 block1_5 = v33_5;
    __m256 block1_6 = v33_6;
    __m256 block1_7 = v33_7;
    __m256 block1_8 = v33_8;
    __m256 block1_9 = v33_9;
    __m256 block1_10 = v33_10;
    __m256 block1_11 = v33_11;
    __m256 block1_12 = v33_12;
    __m256 block1_13 = v33_13;
    __m256 block1_14 = v33_14;
    __m256 block1_15 = v33_15;
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
static LOG_SUM_EXP_2ULP_AVX512_AVX2_TARGET void log_sum_exp_2ulp_avx512_chunk1_avx2(const float *x, float a0, float *value1) {
    const __m256 v1 = _mm256_set1_ps(0x1.5cfdb2p-10f); /* 0.001331295 */
    const __m256 v2 = _mm256_set1_ps(-0x1.5p+6f); /* -84 */
    const __m256 v4 = _mm256_set1_ps(a0);
    const __m256 v7 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v8 = _mm256_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m256 v12 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v13 = _mm256_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m256 v17 = _mm256_set1_ps(0x1.3c919cp-7f); /* 0.00966091268 */
    const __m256 v19 = _mm256_set1_ps(0x1.c6b974p-5f); /* 0.0555083528 */
    const __m256 v21 = _mm256_set1_ps(0x1.ebfae6p-3f); /* 0.240224645 */
    const __m256 v23 = _mm256_set1_ps(0x1.62e424p-1f); /* 0.693146825 */
    const __m256 v25 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v5 = _mm256_sub_ps(v3, v4);
    const __m256 v6 = _mm256_max_ps(v2, v5);
    const __m256 v9 = _mm256_fmadd_ps(v6, v7, v8);
    const __m256 v10 = _mm256_sub_ps(v8, v9);
    const __m256 v11 = _mm256_fmadd_ps(v6, v7, v10);
    const __m256 v14 = _mm256_mul_ps(v13, v6);
    const __m256 v15 = _mm256_add_ps(v12, v14);
    const __m256 v16 = _mm256_add_ps(v11, v15);
    const __m256 v18 = _mm256_fmadd_ps(v1, v16, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v16, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v16, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v16, v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v16, v25);
    const __m256i v27 = _mm256_castps_si256(v9);
    const __m256i v29 = _mm256_slli_epi32(v27, 23);
    const __m256 v30 = _mm256_castsi256_ps(v29);
    const __m256 v31 = _mm256_mul_ps(v26, v30);
    const __m256d v32l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31));
    const __m256d v32h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31, 1));
    const __m128 v33l = _mm256_cvtpd_ps(v32l);
    const __m128 v33h = _mm256_cvtpd_ps(v32h);
    const __m256 v33 = _mm256_set_m128(v33h, v33l);
    _mm256_storeu_ps(value1, v33);
}

/* Once a row, in 8 equal lanes. */
LOG_SUM_EXP_2ULP_AVX512_AVX2 void log_sum_exp_2ulp_avx512_once2_avx2(float a0, double a1, float *y) {
    const __m256 v34 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v35 = _mm256_set1_ps(a0);
    const __m256d v37 = _mm256_set1_pd(a1);
    const __m256 v39 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v41 = _mm256_set1_ps(-INFINITY);
    const __m256i v43 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256d v48 = _mm256_set1_pd(0x1.62e42f86fa2e6p-1); /* 0.69314716837569956 */
    const __m256i v49 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256d v54 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v59 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v60 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v62 = _mm256_set1_pd(0x1.99f5528a389c8p-2); /* 0.40034989327082515 */
    const __m256d v64 = _mm256_set1_pd(0x1.555553e55bbc2p-1); /* 0.66666662382873931 */
    const __m256d v66 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v67 = _mm256_set1_pd(0x1.fffff8464be84p+0); /* 1.9999995395300241 */
    const __m256i v36 = _mm256_castps_si256(_mm256_cmp_ps(v34, v35, _CMP_LT_OQ));
    const __m128 v38l = _mm256_cvtpd_ps(v37);
    const __m128 v38h = _mm256_cvtpd_ps(v37);
    const __m256 v38 = _mm256_set_m128(v38h, v38l);
    const __m256i v40 = _mm256_castps_si256(_mm256_cmp_ps(v38, v39, _CMP_LT_OQ));
    const __m256i v42 = _mm256_castps_si256(v38);
    const __m256i v44 = _mm256_sub_epi32(v42, v43);
    const __m256i v46 = _mm256_srai_epi32(v44, 23);
    const __m256d v47l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v46));
    const __m256d v47h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v46, 1));
    const __m256i v50 = _mm256_and_si256(v49, v44);
    const __m256i v51 = _mm256_sub_epi32(v42, v50);
    const __m256 v52 = _mm256_castsi256_ps(v51);
    const __m256d v53l = _mm256_cvtps_pd(_mm256_castps256_ps128(v52));
    const __m256d v53h = _mm256_cvtps_pd(_mm256_extractf128_ps(v52, 1));
    const __m256d v55l = _mm256_sub_pd(v53l, v54);
    const __m256d v55h = _mm256_sub_pd(v53h, v54);
    const __m256d v56l = _mm256_add_pd(v53l, v54);
    const __m256d v56h = _mm256_add_pd(v53h, v54);
    const __m256d v57l = _mm256_div_pd(v55l, v56l);
    const __m256d v57h = _mm256_div_pd(v55h, v56h);
    const __m256d v58l = _mm256_mul_pd(v57l, v57l);
    const __m256d v58h = _mm256_mul_pd(v57h, v57h);
    const __m256d v61l = _mm256_fmadd_pd(v58l, v59, v60);
    const __m256d v61h = _mm256_fmadd_pd(v58h, v59, v60);
    const __m256d v63l = _mm256_fmadd_pd(v58l, v61l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v58h, v61h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v58l, v63l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v58h, v63h, v64);
    const __m256d v68l = _mm256_fmadd_pd(v65l, v66, v67);
    const __m256d v68h = _mm256_fmadd_pd(v65h, v66, v67);
    const __m256d v69l = _mm256_fmadd_pd(v58l, v65l, v68l);
    const __m256d v69h = _mm256_fmadd_pd(v58h, v65h, v68h);
    const __m256d v70l = _mm256_mul_pd(v69l, v57l);
    const __m256d v70h = _mm256_mul_pd(v69h, v57h);
    const __m256d v71l = _mm256_cvtps_pd(_mm256_castps256_ps128(v38));
    const __m256d v71h = _mm256_cvtps_pd(_mm256_extractf128_ps(v38, 1));
    const __m256d v72l = _mm256_sub_pd(v37, v71l);
    const __m256d v72h = _mm256_sub_pd(v37, v71h);
    const __m256d v73l = _mm256_div_pd(v72l, v71l);
    const __m256d v73h = _mm256_div_pd(v72h, v71h);
    const __m256d v74l = _mm256_add_pd(v70l, v73l);
    const __m256d v74h = _mm256_add_pd(v70h, v73h);
    const __m256d v75l = _mm256_fmadd_pd(v47l, v48, v74l);
    const __m256d v75h = _mm256_fmadd_pd(v47h, v48, v74h);
    const __m256d v76l = _mm256_cvtps_pd(_mm256_castps256_ps128(v35));
    const __m256d v76h = _mm256_cvtps_pd(_mm256_extractf128_ps(v35, 1));
    const __m256d v77l = _mm256_add_pd(v75l, v76l);
    const __m256d v77h = _mm256_add_pd(v75h, v76h);
    const __m128 v78l = _mm256_cvtpd_ps(v77l);
    const __m128 v78h = _mm256_cvtpd_ps(v77h);
    const __m256 v78 = _mm256_set_m128(v78h, v78l);
    const __m256 v79 = _mm256_blendv_ps(v78, v41, _mm256_castsi256_ps(v40));
    const __m256 v80 = _mm256_blendv_ps(v79, v35, _mm256_castsi256_ps(v36));
    _mm256_storeu_ps(y, v80);
}

static LOG_SUM_EXP_2ULP_AVX512_AVX2_TARGET void log_sum_exp_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    float a0 = 0;
    double a1 = 0;
    size_t i = 0;
    __m256 acc0[8];
    acc0[0] = _mm256_set1_ps(-0x1.fffffep+127f);
    acc0[1] = _mm256_set1_ps(-0x1.fffffep+127f);
    acc0[2] = _mm256_set1_ps(-0x1.fffffep+127f);
    acc0[3] = _mm256_set1_ps(-0x1.fffffep+127f);
    acc0[4] = _mm256_set1_ps(-0x1.fffffep+127f);
    acc0[5] = _mm256_set1_ps(-0x1.fffffep+127f);
    acc0[6] = _mm256_set1_ps(-0x1.fffffep+127f);
    acc0[7] = _mm256_set1_ps(-0x1.fffffep+127f);
    for (; n - i >= 64; i += 64)
        log_sum_exp_2ulp_avx512_step0_avx2(x + i, acc0);
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
        log_sum_exp_2ulp_avx512_chunk0_avx2(tail_x, value0);
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
    i = 0;
    __m256d acc1[4];
    acc1[0] = _mm256_set1_pd(0x0p+0);
    acc1[1] = _mm256_set1_pd(0x0p+0);
    acc1[2] = _mm256_set1_pd(0x0p+0);
    acc1[3] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 128; i += 128)
        log_sum_exp_2ulp_avx512_step1_avx2(x + i, a0, acc1);
    double lanes1[16];
    float block1[128];
    for (size_t l = 0; l < 128; l++)
        block1[l] = -0.0f;
    _mm256_storeu_pd(lanes1 + 0, acc1[0]);
    _mm256_storeu_pd(lanes1 + 4, acc1[1]);
    _mm256_storeu_pd(lanes1 + 8, acc1[2]);
    _mm256_storeu_pd(lanes1 + 12, acc1[3]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value1[8];
        log_sum_exp_2ulp_avx512_chunk1_avx2(tail_x, a0, value1);
        for (size_t l = 0; l < m; l++)
            block1[base + l] = value1[l];
    }
    log_sum_exp_2ulp_avx512_add_block(block1, 128, lanes1);
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
        float tail_y[8];
        log_sum_exp_2ulp_avx512_once2_avx2(a0, a1, tail_y);
        *y = tail_y[0];
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG_SUM_EXP_2ULP_AVX512_AVX512 void log_sum_exp_2ulp_avx512_step0_avx512(const float *x, __m512 *acc0) {
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
static LOG_SUM_EXP_2ULP_AVX512_AVX512_TARGET void log_sum_exp_2ulp_avx512_chunk0_avx512(const float *x, float *value0) {
    const __m512 v0 = _mm512_loadu_ps(x);
    _mm512_storeu_ps(value0, v0);
}

/* 128 elements. */
LOG_SUM_EXP_2ULP_AVX512_AVX512 void log_sum_exp_2ulp_avx512_step1_avx512(const float *x, float a0, __m512d *acc1) {
    const __m512 v1 = _mm512_set1_ps(0x1.5cfdb2p-10f); /* 0.001331295 */
    const __m512 v2 = _mm512_set1_ps(-0x1.5p+6f); /* -84 */
    const __m512 v4 = _mm512_set1_ps(a0);
    const __m512 v7 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v8 = _mm512_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m512 v12 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v13 = _mm512_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m512 v17 = _mm512_set1_ps(0x1.3c919cp-7f); /* 0.00966091268 */
    const __m512 v19 = _mm512_set1_ps(0x1.c6b974p-5f); /* 0.0555083528 */
    const __m512 v21 = _mm512_set1_ps(0x1.ebfae6p-3f); /* 0.240224645 */
    const __m512 v23 = _mm512_set1_ps(0x1.62e424p-1f); /* 0.693146825 */
    const __m512 v25 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_2 = _mm512_loadu_ps(x + 32);
    const __m512 v3_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_4 = _mm512_loadu_ps(x + 64);
    const __m512 v3_5 = _mm512_loadu_ps(x + 80);
    const __m512 v3_6 = _mm512_loadu_ps(x + 96);
    const __m512 v3_7 = _mm512_loadu_ps(x + 112);
    const __m512 v5_0 = _mm512_sub_ps(v3_0, v4);
    const __m512 v5_1 = _mm512_sub_ps(v3_1, v4);
    const __m512 v5_2 = _mm512_sub_ps(v3_2, v4);
    const __m512 v5_3 = _mm512_sub_ps(v3_3, v4);
    const __m512 v5_4 = _mm512_sub_ps(v3_4, v4);
    const __m512 v5_5 = _mm512_sub_ps(v3_5, v4);
    const __m512 v5_6 = _mm512_sub_ps(v3_6, v4);
    const __m512 v5_7 = _mm512_sub_ps(v3_7, v4);
    const __m512 v6_0 = _mm512_max_ps(v2, v5_0);
    const __m512 v6_1 = _mm512_max_ps(v2, v5_1);
    const __m512 v6_2 = _mm512_max_ps(v2, v5_2);
    const __m512 v6_3 = _mm512_max_ps(v2, v5_3);
    const __m512 v6_4 = _mm512_max_ps(v2, v5_4);
    const __m512 v6_5 = _mm512_max_ps(v2, v5_5);
    const __m512 v6_6 = _mm512_max_ps(v2, v5_6);
    const __m512 v6_7 = _mm512_max_ps(v2, v5_7);
    const __m512 v9_0 = _mm512_fmadd_ps(v6_0, v7, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v6_1, v7, v8);
    const __m512 v9_2 = _mm512_fmadd_ps(v6_2, v7, v8);
    const __m512 v9_3 = _mm512_fmadd_ps(v6_3, v7, v8);
    const __m512 v9_4 = _mm512_fmadd_ps(v6_4, v7, v8);
    const __m512 v9_5 = _mm512_fmadd_ps(v6_5, v7, v8);
    const __m512 v9_6 = _mm512_fmadd_ps(v6_6, v7, v8);
    const __m512 v9_7 = _mm512_fmadd_ps(v6_7, v7, v8);
    const __m512 v10_0 = _mm512_sub_ps(v8, v9_0);
    const __m512 v10_1 = _mm512_sub_ps(v8, v9_1);
    const __m512 v10_2 = _mm512_sub_ps(v8, v9_2);
    const __m512 v10_3 = _mm512_sub_ps(v8, v9_3);
    const __m512 v10_4 = _mm512_sub_ps(v8, v9_4);
    const __m512 v10_5 = _mm512_sub_ps(v8, v9_5);
    const __m512 v10_6 = _mm512_sub_ps(v8, v9_6);
    const __m512 v10_7 = _mm512_sub_ps(v8, v9_7);
    const __m512 v11_0 = _mm512_fmadd_ps(v6_0, v7, v10_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v6_1, v7, v10_1);
    const __m512 v11_2 = _mm512_fmadd_ps(v6_2, v7, v10_2);
    const __m512 v11_3 = _mm512_fmadd_ps(v6_3, v7, v10_3);
    const __m512 v11_4 = _mm512_fmadd_ps(v6_4, v7, v10_4);
    const __m512 v11_5 = _mm512_fmadd_ps(v6_5, v7, v10_5);
    const __m512 v11_6 = _mm512_fmadd_ps(v6_6, v7, v10_6);
    const __m512 v11_7 = _mm512_fmadd_ps(v6_7, v7, v10_7);
    const __m512 v14_0 = _mm512_mul_ps(v13, v6_0);
    const __m512 v14_1 = _mm512_mul_ps(v13, v6_1);
    const __m512 v14_2 = _mm512_mul_ps(v13, v6_2);
    const __m512 v14_3 = _mm512_mul_ps(v13, v6_3);
    const __m512 v14_4 = _mm512_mul_ps(v13, v6_4);
    const __m512 v14_5 = _mm512_mul_ps(v13, v6_5);
    const __m512 v14_6 = _mm512_mul_ps(v13, v6_6);
    const __m512 v14_7 = _mm512_mul_ps(v13, v6_7);
    const __m512 v15_0 = _mm512_add_ps(v12, v14_0);
    const __m512 v15_1 = _mm512_add_ps(v12, v14_1);
    const __m512 v15_2 = _mm512_add_ps(v12, v14_2);
    const __m512 v15_3 = _mm512_add_ps(v12, v14_3);
    const __m512 v15_4 = _mm512_add_ps(v12, v14_4);
    const __m512 v15_5 = _mm512_add_ps(v12, v14_5);
    const __m512 v15_6 = _mm512_add_ps(v12, v14_6);
    const __m512 v15_7 = _mm512_add_ps(v12, v14_7);
    const __m512 v16_0 = _mm512_add_ps(v11_0, v15_0);
    const __m512 v16_1 = _mm512_add_ps(v11_1, v15_1);
    const __m512 v16_2 = _mm512_add_ps(v11_2, v15_2);
    const __m512 v16_3 = _mm512_add_ps(v11_3, v15_3);
    const __m512 v16_4 = _mm512_add_ps(v11_4, v15_4);
    const __m512 v16_5 = _mm512_add_ps(v11_5, v15_5);
    const __m512 v16_6 = _mm512_add_ps(v11_6, v15_6);
    const __m512 v16_7 = _mm512_add_ps(v11_7, v15_7);
    const __m512 v18_0 = _mm512_fmadd_ps(v1, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v1, v16_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v1, v16_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v1, v16_3, v17);
    const __m512 v18_4 = _mm512_fmadd_ps(v1, v16_4, v17);
    const __m512 v18_5 = _mm512_fmadd_ps(v1, v16_5, v17);
    const __m512 v18_6 = _mm512_fmadd_ps(v1, v16_6, v17);
    const __m512 v18_7 = _mm512_fmadd_ps(v1, v16_7, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v16_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v16_1, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v18_2, v16_2, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v18_3, v16_3, v19);
    const __m512 v20_4 = _mm512_fmadd_ps(v18_4, v16_4, v19);
    const __m512 v20_5 = _mm512_fmadd_ps(v18_5, v16_5, v19);
    const __m512 v20_6 = _mm512_fmadd_ps(v18_6, v16_6, v19);
    const __m512 v20_7 = _mm512_fmadd_ps(v18_7, v16_7, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v16_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v16_1, v21);
    const __m512 v22_2 = _mm512_fmadd_ps(v20_2, v16_2, v21);
    const __m512 v22_3 = _mm512_fmadd_ps(v20_3, v16_3, v21);
    const __m512 v22_4 = _mm512_fmadd_ps(v20_4, v16_4, v21);
    const __m512 v22_5 = _mm512_fmadd_ps(v20_5, v16_5, v21);
    const __m512 v22_6 = _mm512_fmadd_ps(v20_6, v16_6, v21);
    const __m512 v22_7 = _mm512_fmadd_ps(v20_7, v16_7, v21);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v16_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v16_1, v23);
    const __m512 v24_2 = _mm512_fmadd_ps(v22_2, v16_2, v23);
    const __m512 v24_3 = _mm512_fmadd_ps(v22_3, v16_3, v23);
    const __m512 v24_4 = _mm512_fmadd_ps(v22_4, v16_4, v23);
    const __m512 v24_5 = _mm512_fmadd_ps(v22_5, v16_5, v23);
    const __m512 v24_6 = _mm512_fmadd_ps(v22_6, v16_6, v23);
    const __m512 v24_7 = _mm512_fmadd_ps(v22_7, v16_7, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v16_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v16_1, v25);
    const __m512 v26_2 = _mm512_fmadd_ps(v24_2, v16_2, v25);
    const __m512 v26_3 = _mm512_fmadd_ps(v24_3, v16_3, v25);
    const __m512 v26_4 = _mm512_fmadd_ps(v24_4, v16_4, v25);
    const __m512 v26_5 = _mm512_fmadd_ps(v24_5, v16_5, v25);
    const __m512 v26_6 = _mm512_fmadd_ps(v24_6, v16_6, v25);
    const __m512 v26_7 = _mm512_fmadd_ps(v24_7, v16_7, v25);
    const __m512i v27_0 = _mm512_castps_si512(v9_0);
    const __m512i v27_1 = _mm512_castps_si512(v9_1);
    const __m512i v27_2 = _mm512_castps_si512(v9_2);
    const __m512i v27_3 = _mm512_castps_si512(v9_3);
    const __m512i v27_4 = _mm512_castps_si512(v9_4);
    const __m512i v27_5 = _mm512_castps_si512(v9_5);
    const __m512i v27_6 = _mm512_castps_si512(v9_6);
    const __m512i v27_7 = _mm512_castps_si512(v9_7);
    const __m512i v29_0 = _mm512_slli_epi32(v27_0, 23);
    const __m512i v29_1 = _mm512_slli_epi32(v27_1, 23);
    const __m512i v29_2 = _mm512_slli_epi32(v27_2, 23);
    const __m512i v29_3 = _mm512_slli_epi32(v27_3, 23);
    const __m512i v29_4 = _mm512_slli_epi32(v27_4, 23);
    const __m512i v29_5 = _mm512_slli_epi32(v27_5, 23);
    const __m512i v29_6 = _mm512_slli_epi32(v27_6, 23);
    const __m512i v29_7 = _mm512_slli_epi32(v27_7, 23);
    const __m512 v30_0 = _mm512_castsi512_ps(v29_0);
    const __m512 v30_1 = _mm512_castsi512_ps(v29_1);
    const __m512 v30_2 = _mm512_castsi512_ps(v29_2);
    const __m512 v30_3 = _mm512_castsi512_ps(v29_3);
    const __m512 v30_4 = _mm512_castsi512_ps(v29_4);
    const __m512 v30_5 = _mm512_castsi512_ps(v29_5);
    const __m512 v30_6 = _mm512_castsi512_ps(v29_6);
    const __m512 v30_7 = _mm512_castsi512_ps(v29_7);
    const __m512 v31_0 = _mm512_mul_ps(v26_0, v30_0);
    const __m512 v31_1 = _mm512_mul_ps(v26_1, v30_1);
    const __m512 v31_2 = _mm512_mul_ps(v26_2, v30_2);
    const __m512 v31_3 = _mm512_mul_ps(v26_3, v30_3);
    const __m512 v31_4 = _mm512_mul_ps(v26_4, v30_4);
    const __m512 v31_5 = _mm512_mul_ps(v26_5, v30_5);
    const __m512 v31_6 = _mm512_mul_ps(v26_6, v30_6);
    const __m512 v31_7 = _mm512_mul_ps(v26_7, v30_7);
    const __m512d v32_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_0));
    const __m512d v32_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_0, 1));
    const __m512d v32_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_1));
    const __m512d v32_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_1, 1));
    const __m512d v32_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_2));
    const __m512d v32_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_2, 1));
    const __m512d v32_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_3));
    const __m512d v32_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_3, 1));
    const __m512d v32_4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_4));
    const __m512d v32_4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_4, 1));
    const __m512d v32_5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_5));
    const __m512d v32_5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_5, 1));
    const __m512d v32_6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_6));
    const __m512d v32_6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_6, 1));
    const __m512d v32_7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_7));
    const __m512d v32_7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_7, 1));
    const __m256 v33_0l = _mm512_cvtpd_ps(v32_0l);
    const __m256 v33_0h = _mm512_cvtpd_ps(v32_0h);
    const __m512 v33_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_0l), v33_0h, 1);
    const __m256 v33_1l = _mm512_cvtpd_ps(v32_1l);
    const __m256 v33_1h = _mm512_cvtpd_ps(v32_1h);
    const __m512 v33_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_1l), v33_1h, 1);
    const __m256 v33_2l = _mm512_cvtpd_ps(v32_2l);
    const __m256 v33_2h = _mm512_cvtpd_ps(v32_2h);
    const __m512 v33_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_2l), v33_2h, 1);
    const __m256 v33_3l = _mm512_cvtpd_ps(v32_3l);
    const __m256 v33_3h = _mm512_cvtpd_ps(v32_3h);
    const __m512 v33_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_3l), v33_3h, 1);
    const __m256 v33_4l = _mm512_cvtpd_ps(v32_4l);
    const __m256 v33_4h = _mm512_cvtpd_ps(v32_4h);
    const __m512 v33_4 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_4l), v33_4h, 1);
    const __m256 v33_5l = _mm512_cvtpd_ps(v32_5l);
    const __m256 v33_5h = _mm512_cvtpd_ps(v32_5h);
    const __m512 v33_5 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_5l), v33_5h, 1);
    const __m256 v33_6l = _mm512_cvtpd_ps(v32_6l);
    const __m256 v33_6h = _mm512_cvtpd_ps(v32_6h);
    const __m512 v33_6 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_6l), v33_6h, 1);
    const __m256 v33_7l = _mm512_cvtpd_ps(v32_7l);
    const __m256 v33_7h = _mm512_cvtpd_ps(v32_7h);
    const __m512 v33_7 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_7l), v33_7h, 1);
    __m512 block1_0 = v33_0;
    __m512 block1_1 = v33_1;
    __m512 block1_2 = v33_2;
    __m512 block1_3 = v33_3;
    __m512 block1_4 = v33_4;
    __m512 block1_5 = v33_5;
    __m512 block1_6 = v33_6;
    __m512 block1_7 = v33_7;
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
static LOG_SUM_EXP_2ULP_AVX512_AVX512_TARGET void log_sum_exp_2ulp_avx512_chunk1_avx512(const float *x, float a0, float *value1) {
    const __m512 v1 = _mm512_set1_ps(0x1.5cfdb2p-10f); /* 0.001331295 */
    const __m512 v2 = _mm512_set1_ps(-0x1.5p+6f); /* -84 */
    const __m512 v4 = _mm512_set1_ps(a0);
    const __m512 v7 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v8 = _mm512_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m512 v12 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v13 = _mm512_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m512 v17 = _mm512_set1_ps(0x1.3c919cp-7f); /* 0.00966091268 */
    const __m512 v19 = _mm512_set1_ps(0x1.c6b974p-5f); /* 0.0555083528 */
    const __m512 v21 = _mm512_set1_ps(0x1.ebfae6p-3f); /* 0.240224645 */
    const __m512 v23 = _mm512_set1_ps(0x1.62e424p-1f); /* 0.693146825 */
    const __m512 v25 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v5 = _mm512_sub_ps(v3, v4);
    const __m512 v6 = _mm512_max_ps(v2, v5);
    const __m512 v9 = _mm512_fmadd_ps(v6, v7, v8);
    const __m512 v10 = _mm512_sub_ps(v8, v9);
    const __m512 v11 = _mm512_fmadd_ps(v6, v7, v10);
    const __m512 v14 = _mm512_mul_ps(v13, v6);
    const __m512 v15 = _mm512_add_ps(v12, v14);
    const __m512 v16 = _mm512_add_ps(v11, v15);
    const __m512 v18 = _mm512_fmadd_ps(v1, v16, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v16, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v16, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v16, v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v16, v25);
    const __m512i v27 = _mm512_castps_si512(v9);
    const __m512i v29 = _mm512_slli_epi32(v27, 23);
    const __m512 v30 = _mm512_castsi512_ps(v29);
    const __m512 v31 = _mm512_mul_ps(v26, v30);
    const __m512d v32l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31));
    const __m512d v32h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31, 1));
    const __m256 v33l = _mm512_cvtpd_ps(v32l);
    const __m256 v33h = _mm512_cvtpd_ps(v32h);
    const __m512 v33 = _mm512_insertf32x8(_mm512_castps256_ps512(v33l), v33h, 1);
    _mm512_storeu_ps(value1, v33);
}

/* Once a row, in 16 equal lanes. */
LOG_SUM_EXP_2ULP_AVX512_AVX512 void log_sum_exp_2ulp_avx512_once2_avx512(float a0, double a1, float *y) {
    const __m512 v34 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v35 = _mm512_set1_ps(a0);
    const __m512d v37 = _mm512_set1_pd(a1);
    const __m512 v39 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v41 = _mm512_set1_ps(-INFINITY);
    const __m512i v43 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512d v48 = _mm512_set1_pd(0x1.62e42f86fa2e6p-1); /* 0.69314716837569956 */
    const __m512i v49 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512d v54 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v59 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v60 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v62 = _mm512_set1_pd(0x1.99f5528a389c8p-2); /* 0.40034989327082515 */
    const __m512d v64 = _mm512_set1_pd(0x1.555553e55bbc2p-1); /* 0.66666662382873931 */
    const __m512d v66 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v67 = _mm512_set1_pd(0x1.fffff8464be84p+0); /* 1.9999995395300241 */
    const __mmask16 v36 = _mm512_cmp_ps_mask(v34, v35, _CMP_LT_OQ);
    const __m256 v38l = _mm512_cvtpd_ps(v37);
    const __m256 v38h = _mm512_cvtpd_ps(v37);
    const __m512 v38 = _mm512_insertf32x8(_mm512_castps256_ps512(v38l), v38h, 1);
    const __mmask16 v40 = _mm512_cmp_ps_mask(v38, v39, _CMP_LT_OQ);
    const __m512i v42 = _mm512_castps_si512(v38);
    const __m512i v44 = _mm512_sub_epi32(v42, v43);
    const __m512i v46 = _mm512_srai_epi32(v44, 23);
    const __m512d v47l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v46));
    const __m512d v47h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v46, 1));
    const __m512i v50 = _mm512_and_si512(v49, v44);
    const __m512i v51 = _mm512_sub_epi32(v42, v50);
    const __m512 v52 = _mm512_castsi512_ps(v51);
    const __m512d v53l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52));
    const __m512d v53h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52, 1));
    const __m512d v55l = _mm512_sub_pd(v53l, v54);
    const __m512d v55h = _mm512_sub_pd(v53h, v54);
    const __m512d v56l = _mm512_add_pd(v53l, v54);
    const __m512d v56h = _mm512_add_pd(v53h, v54);
    const __m512d v57l = _mm512_div_pd(v55l, v56l);
    const __m512d v57h = _mm512_div_pd(v55h, v56h);
    const __m512d v58l = _mm512_mul_pd(v57l, v57l);
    const __m512d v58h = _mm512_mul_pd(v57h, v57h);
    const __m512d v61l = _mm512_fmadd_pd(v58l, v59, v60);
    const __m512d v61h = _mm512_fmadd_pd(v58h, v59, v60);
    const __m512d v63l = _mm512_fmadd_pd(v58l, v61l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v58h, v61h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v58l, v63l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v58h, v63h, v64);
    const __m512d v68l = _mm512_fmadd_pd(v65l, v66, v67);
    const __m512d v68h = _mm512_fmadd_pd(v65h, v66, v67);
    const __m512d v69l = _mm512_fmadd_pd(v58l, v65l, v68l);
    const __m512d v69h = _mm512_fmadd_pd(v58h, v65h, v68h);
    const __m512d v70l = _mm512_mul_pd(v69l, v57l);
    const __m512d v70h = _mm512_mul_pd(v69h, v57h);
    const __m512d v71l = _mm512_cvtps_pd(_mm512_castps512_ps256(v38));
    const __m512d v71h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v38, 1));
    const __m512d v72l = _mm512_sub_pd(v37, v71l);
    const __m512d v72h = _mm512_sub_pd(v37, v71h);
    const __m512d v73l = _mm512_div_pd(v72l, v71l);
    const __m512d v73h = _mm512_div_pd(v72h, v71h);
    const __m512d v74l = _mm512_add_pd(v70l, v73l);
    const __m512d v74h = _mm512_add_pd(v70h, v73h);
    const __m512d v75l = _mm512_fmadd_pd(v47l, v48, v74l);
    const __m512d v75h = _mm512_fmadd_pd(v47h, v48, v74h);
    const __m512d v76l = _mm512_cvtps_pd(_mm512_castps512_ps256(v35));
    const __m512d v76h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v35, 1));
    const __m512d v77l = _mm512_add_pd(v75l, v76l);
    const __m512d v77h = _mm512_add_pd(v75h, v76h);
    const __m256 v78l = _mm512_cvtpd_ps(v77l);
    const __m256 v78h = _mm512_cvtpd_ps(v77h);
    const __m512 v78 = _mm512_insertf32x8(_mm512_castps256_ps512(v78l), v78h, 1);
    const __m512 v79 = _mm512_mask_blend_ps(v40, v78, v41);
    const __m512 v80 = _mm512_mask_blend_ps(v36, v79, v35);
    _mm512_storeu_ps(y, v80);
}

static LOG_SUM_EXP_2ULP_AVX512_AVX512_TARGET void log_sum_exp_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    float a0 = 0;
    double a1 = 0;
    size_t i = 0;
    __m512 acc0[4];
    acc0[0] = _mm512_set1_ps(-0x1.fffffep+127f);
    acc0[1] = _mm512_set1_ps(-0x1.fffffep+127f);
    acc0[2] = _mm512_set1_ps(-0x1.fffffep+127f);
    acc0[3] = _mm512_set1_ps(-0x1.fffffep+127f);
    for (; n - i >= 64; i += 64)
        log_sum_exp_2ulp_avx512_step0_avx512(x + i, acc0);
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
        log_sum_exp_2ulp_avx512_chunk0_avx512(tail_x, value0);
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
    i = 0;
    __m512d acc1[2];
    acc1[0] = _mm512_set1_pd(0x0p+0);
    acc1[1] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 128; i += 128)
        log_sum_exp_2ulp_avx512_step1_avx512(x + i, a0, acc1);
    double lanes1[16];
    float block1[128];
    for (size_t l = 0; l < 128; l++)
        block1[l] = -0.0f;
    _mm512_storeu_pd(lanes1 + 0, acc1[0]);
    _mm512_storeu_pd(lanes1 + 8, acc1[1]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value1[16];
        log_sum_exp_2ulp_avx512_chunk1_avx512(tail_x, a0, value1);
        for (size_t l = 0; l < m; l++)
            block1[base + l] = value1[l];
    }
    log_sum_exp_2ulp_avx512_add_block(block1, 128, lanes1);
    __m512d fold1_0 = _mm512_loadu_pd(lanes1 + 0);
    __m512d fold1_1 = _mm512_loadu_pd(lanes1 + 8);
    fold1_0 = _mm512_add_pd(fold1_0, fold1_1);
    fold1_0 = _mm512_add_pd(fold1_0, _mm512_shuffle_f64x2(fold1_0, fold1_0, 0x4e));
    fold1_0 = _mm512_add_pd(fold1_0, _mm512_shuffle_f64x2(fold1_0, fold1_0, 0xb1));
    fold1_0 = _mm512_add_pd(fold1_0, _mm512_permute_pd(fold1_0, 0x55));
    _mm512_storeu_pd(lanes1, fold1_0);
    a1 = lanes1[0];
    {
        float tail_y[16];
        log_sum_exp_2ulp_avx512_once2_avx512(a0, a1, tail_y);
        *y = tail_y[0];
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_SUM_EXP_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_sum_exp_2ulp_avx512_level(void) {
#if defined(LOG_SUM_EXP_2ULP_AVX512_FORCE_ISA)
    return LOG_SUM_EXP_2ULP_AVX512_FORCE_ISA;
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

static void log_sum_exp_2ulp_avx512_row(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_sum_exp_2ulp_avx512_level();
    if (level == 2) {
        log_sum_exp_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_sum_exp_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log_sum_exp_2ulp_avx512_array_portable(x, y, n);
}

float log_sum_exp_2ulp_avx512(const float *x, size_t n) {
    float y;
    log_sum_exp_2ulp_avx512_row(x, &y, n);
    return y;
}

void log_sum_exp_2ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        log_sum_exp_2ulp_avx512_row(x + r * x_stride, y + r, n);
}
