/* log_softmax_2ulp_avx512: log_softmax
 *
 *   target       log_softmax, (x - max(x)) - log(sum(exp(x - max(x)))), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    1.848089 ulp, observed on 1082643279 results
 *   worst row    far, 128 elements, seed 40655, result 12
 *   result there -0x1.f13fd8p+0 (-1.94238043, encoding 0xbff89fec)
 *   mean error   0.210235 ulp
 *   misrounded   79589787 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8577ec04ed760d352482326aa6263d05
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_softmax --max-ulp 2 --size l2 --time 60s --seed 1 --threads 1 --archive log_softmax2.db
 *                time: 0.1220 ns/element as avx512 code (inputs l2)
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
#include "log_softmax_2ulp_avx512.h"

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
static inline float log_softmax_2ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t log_softmax_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log_softmax_2ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log_softmax_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t log_softmax_2ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline double log_softmax_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Adds a step of a blocked accumulator, of neighbouring vectors in pairs, to its 16
 * lanes, and leaves what adds nothing. */
static inline void log_softmax_2ulp_avx512_add_block(float *block, size_t size, double *lanes) {
    for (size_t apart = 16; apart < size; apart *= 2)
        for (size_t at = 0; at < size; at += 2 * apart)
            for (size_t l = at; l < at + 16; l++)
                block[l] += block[l + apart];
    for (size_t l = 0; l < 16; l++)
        lanes[l] += (double)block[l];
    for (size_t l = 0; l < size; l++)
        block[l] = -0.0F;
}

static const int32_t log_softmax_2ulp_avx512_table0[16] = {
    1065353216, 1065200323, 1065063874, 1064944595,
    1064843248, 1064760626, 1064697559, 1064654911,
    1064633587, 1064634532, 1064658730, 1064707212,
    1064781053, 1064881375, 1065009351, 1065166205,
};

static inline float log_softmax_2ulp_avx512_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline float log_softmax_2ulp_avx512_element1(float x, float a0) {
    const float v1 = -0x1.4ffff8p+6f; /* -83.9999695 */
    const float v2 = x;
    const float v3 = a0;
    const float v4 = v2 - v3;
    const float v5 = v1 > v4 ? v1 : v4;
    const float v6 = 0x1.715476p+0f; /* 1.44269502 */
    const float v7 = 0x1.8p+19f; /* 786432 */
    const float v8 = log_softmax_2ulp_avx512_fma_f32(v5, v6, v7);
    const int32_t v9 = log_softmax_2ulp_avx512_bits_f32(v8);
    const int32_t v10 = 19;
    const int32_t v11 = log_softmax_2ulp_avx512_shl_i32(v9, v10);
    const int32_t v12 = log_softmax_2ulp_avx512_table0[(uint32_t)v9 & (16u - 1)];
    const int32_t v13 = (int32_t)((uint32_t)v11 + (uint32_t)v12);
    const float v14 = log_softmax_2ulp_avx512_frombits_f32(v13);
    const float v15 = 0x1.05c61p-29f; /* 1.90465421e-09 */
    const float v16 = v8 - v7;
    const float v17 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v18 = log_softmax_2ulp_avx512_fma_f32(v16, v17, v5);
    const float v19 = log_softmax_2ulp_avx512_fma_f32(v15, v16, v18);
    const float v20 = v14 * v19;
    const float v21 = 0x1.555556p-3f; /* 0.166666672 */
    const float v22 = 0x1.001062p-1f; /* 0.500124991 */
    const float v23 = log_softmax_2ulp_avx512_fma_f32(v21, v19, v22);
    const float v24 = 0x1.00004p+0f; /* 1.00000381 */
    const float v25 = log_softmax_2ulp_avx512_fma_f32(v23, v19, v24);
    const float v26 = log_softmax_2ulp_avx512_fma_f32(v20, v25, v14);
    const double v27 = (double)v26;
    const float v28 = (float)v27;
    const float r0 = v28;
    return r0;
}

static inline float log_softmax_2ulp_avx512_element2(double a1) {
    const double v29 = a1;
    const float v30 = (float)v29;
    const int32_t v31 = log_softmax_2ulp_avx512_bits_f32(v30);
    const int32_t v32 = 1059760811; /* 0x3f2aaaab */
    const int32_t v33 = (int32_t)((uint32_t)v31 - (uint32_t)v32);
    const int32_t v34 = 23;
    const int32_t v35 = log_softmax_2ulp_avx512_ashr_i32(v33, v34);
    const double v36 = (double)v35;
    const double v37 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v38 = 0x1.62e42fabf320ap-1; /* 0.69314717267985881 */
    const double v39 = log_softmax_2ulp_avx512_fma_f64(v36, v37, v38);
    const int32_t v40 = -8388608; /* 0xff800000 */
    const int32_t v41 = v40 & v33;
    const int32_t v42 = (int32_t)((uint32_t)v31 - (uint32_t)v41);
    const float v43 = log_softmax_2ulp_avx512_frombits_f32(v42);
    const double v44 = (double)v43;
    const double v45 = 0x1p+0; /* 1 */
    const double v46 = v44 - v45;
    const double v47 = v44 + v45;
    const double v48 = v46 / v47;
    const double v49 = v48 * v48;
    const double v50 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v51 = 0x1.249240b14df82p-2; /* 0.28571415979558179 */
    const double v52 = log_softmax_2ulp_avx512_fma_f64(v49, v50, v51);
    const double v53 = 0x1.99ba98d0451edp-2; /* 0.40012587329081734 */
    const double v54 = log_softmax_2ulp_avx512_fma_f64(v49, v52, v53);
    const double v55 = 0x1.5557ab6db1fb4p-1; /* 0.66668449129155372 */
    const double v56 = log_softmax_2ulp_avx512_fma_f64(v49, v54, v55);
    const double v57 = 0x1.fffff7d91c336p+0; /* 1.9999995141080951 */
    const double v58 = log_softmax_2ulp_avx512_fma_f64(v49, v56, v57);
    const double v59 = (double)v30;
    const double v60 = v29 - v59;
    const double v61 = v60 / v59;
    const double v62 = log_softmax_2ulp_avx512_fma_f64(v58, v48, v61);
    const double v63 = log_softmax_2ulp_avx512_fma_f64(v39, v36, v62);
    const float v64 = (float)v63;
    const float r0 = v64;
    return r0;
}

static inline float log_softmax_2ulp_avx512_element3(float x, float a0, float a2) {
    const float v65 = x;
    const float v66 = a0;
    const float v67 = v65 - v66;
    const float v68 = a2;
    const float v69 = v67 - v68;
    const float r0 = v69;
    return r0;
}

static void log_softmax_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    float a0 = 0;
    double a1 = 0;
    float a2 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float value0 = log_softmax_2ulp_avx512_element0(x[i]);
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
        const float value1 = log_softmax_2ulp_avx512_element1(x[i], a0);
        block1[i % 128] = value1;
        if (i % 128 == 127 || i + 1 == n) {
            log_softmax_2ulp_avx512_add_block(block1, 128, lanes1);
        }
    }
    for (size_t h = 8; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes1[l] = lanes1[l] + lanes1[l + h];
    a1 = lanes1[0];
    a2 = log_softmax_2ulp_avx512_element2(a1);
    for (size_t i = 0; i < n; i++) {
        y[i] = log_softmax_2ulp_avx512_element3(x[i], a0, a2);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_SOFTMAX_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_SOFTMAX_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_SOFTMAX_2ULP_AVX512_AVX2 static inline LOG_SOFTMAX_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_SOFTMAX_2ULP_AVX512_AVX512 static inline LOG_SOFTMAX_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG_SOFTMAX_2ULP_AVX512_AVX2 __m256 log_softmax_2ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
LOG_SOFTMAX_2ULP_AVX512_AVX2 void log_softmax_2ulp_avx512_step0_avx2(const float *x, __m256 *acc0) {
    _mm_prefetch((const char *)((uintptr_t)x + 4096), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 4160), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 4224), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 4288), _MM_HINT_T0);
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
static LOG_SOFTMAX_2ULP_AVX512_AVX2_TARGET void log_softmax_2ulp_avx512_chunk0_avx2(const float *x, float *value0) {
    const __m256 v0 = _mm256_loadu_ps(x);
    _mm256_storeu_ps(value0, v0);
}

/* 128 elements. */
LOG_SOFTMAX_2ULP_AVX512_AVX2 void log_softmax_2ulp_avx512_step1_avx2(const float *x, float a0, __m256d *acc1) {
    const __m256 v1 = _mm256_set1_ps(-0x1.4ffff8p+6f); /* -83.9999695 */
    const __m256 v3 = _mm256_set1_ps(a0);
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v15 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v17 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v21 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v22 = _mm256_set1_ps(0x1.001062p-1f); /* 0.500124991 */
    const __m256 v24 = _mm256_set1_ps(0x1.00004p+0f); /* 1.00000381 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(log_softmax_2ulp_avx512_table0));
    const __m256i t0_1 = _mm256_loadu_si256((const __m256i *)(const void *)(log_softmax_2ulp_avx512_table0 + 8));
    const __m256 v2_0 = _mm256_loadu_ps(x);
    const __m256 v2_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_2 = _mm256_loadu_ps(x + 16);
    const __m256 v2_3 = _mm256_loadu_ps(x + 24);
    const __m256 v2_4 = _mm256_loadu_ps(x + 32);
    const __m256 v2_5 = _mm256_loadu_ps(x + 40);
    const __m256 v2_6 = _mm256_loadu_ps(x + 48);
    const __m256 v2_7 = _mm256_loadu_ps(x + 56);
    const __m256 v2_8 = _mm256_loadu_ps(x + 64);
    const __m256 v2_9 = _mm256_loadu_ps(x + 72);
    const __m256 v2_10 = _mm256_loadu_ps(x + 80);
    const __m256 v2_11 = _mm256_loadu_ps(x + 88);
    const __m256 v2_12 = _mm256_loadu_ps(x + 96);
    const __m256 v2_13 = _mm256_loadu_ps(x + 104);
    const __m256 v2_14 = _mm256_loadu_ps(x + 112);
    const __m256 v2_15 = _mm256_loadu_ps(x + 120);
    const __m256 v4_0 = _mm256_sub_ps(v2_0, v3);
    const __m256 v4_1 = _mm256_sub_ps(v2_1, v3);
    const __m256 v4_2 = _mm256_sub_ps(v2_2, v3);
    const __m256 v4_3 = _mm256_sub_ps(v2_3, v3);
    const __m256 v4_4 = _mm256_sub_ps(v2_4, v3);
    const __m256 v4_5 = _mm256_sub_ps(v2_5, v3);
    const __m256 v4_6 = _mm256_sub_ps(v2_6, v3);
    const __m256 v4_7 = _mm256_sub_ps(v2_7, v3);
    const __m256 v4_8 = _mm256_sub_ps(v2_8, v3);
    const __m256 v4_9 = _mm256_sub_ps(v2_9, v3);
    const __m256 v4_10 = _mm256_sub_ps(v2_10, v3);
    const __m256 v4_11 = _mm256_sub_ps(v2_11, v3);
    const __m256 v4_12 = _mm256_sub_ps(v2_12, v3);
    const __m256 v4_13 = _mm256_sub_ps(v2_13, v3);
    const __m256 v4_14 = _mm256_sub_ps(v2_14, v3);
    const __m256 v4_15 = _mm256_sub_ps(v2_15, v3);
    const __m256 v5_0 = _mm256_max_ps(v1, v4_0);
    const __m256 v5_1 = _mm256_max_ps(v1, v4_1);
    const __m256 v5_2 = _mm256_max_ps(v1, v4_2);
    const __m256 v5_3 = _mm256_max_ps(v1, v4_3);
    const __m256 v5_4 = _mm256_max_ps(v1, v4_4);
    const __m256 v5_5 = _mm256_max_ps(v1, v4_5);
    const __m256 v5_6 = _mm256_max_ps(v1, v4_6);
    const __m256 v5_7 = _mm256_max_ps(v1, v4_7);
    const __m256 v5_8 = _mm256_max_ps(v1, v4_8);
    const __m256 v5_9 = _mm256_max_ps(v1, v4_9);
    const __m256 v5_10 = _mm256_max_ps(v1, v4_10);
    const __m256 v5_11 = _mm256_max_ps(v1, v4_11);
    const __m256 v5_12 = _mm256_max_ps(v1, v4_12);
    const __m256 v5_13 = _mm256_max_ps(v1, v4_13);
    const __m256 v5_14 = _mm256_max_ps(v1, v4_14);
    const __m256 v5_15 = _mm256_max_ps(v1, v4_15);
    const __m256 v8_0 = _mm256_fmadd_ps(v5_0, v6, v7);
    const __m256 v8_1 = _mm256_fmadd_ps(v5_1, v6, v7);
    const __m256 v8_2 = _mm256_fmadd_ps(v5_2, v6, v7);
    const __m256 v8_3 = _mm256_fmadd_ps(v5_3, v6, v7);
    const __m256 v8_4 = _mm256_fmadd_ps(v5_4, v6, v7);
    const __m256 v8_5 = _mm256_fmadd_ps(v5_5, v6, v7);
    const __m256 v8_6 = _mm256_fmadd_ps(v5_6, v6, v7);
    const __m256 v8_7 = _mm256_fmadd_ps(v5_7, v6, v7);
    const __m256 v8_8 = _mm256_fmadd_ps(v5_8, v6, v7);
    const __m256 v8_9 = _mm256_fmadd_ps(v5_9, v6, v7);
    const __m256 v8_10 = _mm256_fmadd_ps(v5_10, v6, v7);
    const __m256 v8_11 = _mm256_fmadd_ps(v5_11, v6, v7);
    const __m256 v8_12 = _mm256_fmadd_ps(v5_12, v6, v7);
    const __m256 v8_13 = _mm256_fmadd_ps(v5_13, v6, v7);
    const __m256 v8_14 = _mm256_fmadd_ps(v5_14, v6, v7);
    const __m256 v8_15 = _mm256_fmadd_ps(v5_15, v6, v7);
    const __m256i v9_0 = _mm256_castps_si256(v8_0);
    const __m256i v9_1 = _mm256_castps_si256(v8_1);
    const __m256i v9_2 = _mm256_castps_si256(v8_2);
    const __m256i v9_3 = _mm256_castps_si256(v8_3);
    const __m256i v9_4 = _mm256_castps_si256(v8_4);
    const __m256i v9_5 = _mm256_castps_si256(v8_5);
    const __m256i v9_6 = _mm256_castps_si256(v8_6);
    const __m256i v9_7 = _mm256_castps_si256(v8_7);
    const __m256i v9_8 = _mm256_castps_si256(v8_8);
    const __m256i v9_9 = _mm256_castps_si256(v8_9);
    const __m256i v9_10 = _mm256_castps_si256(v8_10);
    const __m256i v9_11 = _mm256_castps_si256(v8_11);
    const __m256i v9_12 = _mm256_castps_si256(v8_12);
    const __m256i v9_13 = _mm256_castps_si256(v8_13);
    const __m256i v9_14 = _mm256_castps_si256(v8_14);
    const __m256i v9_15 = _mm256_castps_si256(v8_15);
    const __m256i v11_0 = _mm256_slli_epi32(v9_0, 19);
    const __m256i v11_1 = _mm256_slli_epi32(v9_1, 19);
    const __m256i v11_2 = _mm256_slli_epi32(v9_2, 19);
    const __m256i v11_3 = _mm256_slli_epi32(v9_3, 19);
    const __m256i v11_4 = _mm256_slli_epi32(v9_4, 19);
    const __m256i v11_5 = _mm256_slli_epi32(v9_5, 19);
    const __m256i v11_6 = _mm256_slli_epi32(v9_6, 19);
    const __m256i v11_7 = _mm256_slli_epi32(v9_7, 19);
    const __m256i v11_8 = _mm256_slli_epi32(v9_8, 19);
    const __m256i v11_9 = _mm256_slli_epi32(v9_9, 19);
    const __m256i v11_10 = _mm256_slli_epi32(v9_10, 19);
    const __m256i v11_11 = _mm256_slli_epi32(v9_11, 19);
    const __m256i v11_12 = _mm256_slli_epi32(v9_12, 19);
    const __m256i v11_13 = _mm256_slli_epi32(v9_13, 19);
    const __m256i v11_14 = _mm256_slli_epi32(v9_14, 19);
    const __m256i v11_15 = _mm256_slli_epi32(v9_15, 19);
    const __m256i v12_0 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_0, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_1 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_1, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_2 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_2, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_3 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_3, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_4 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_4, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_5 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_5, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_6 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_6, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_7 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_7, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_8 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_8, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_9 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_9, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_10 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_10, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_11 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_11, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_12 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_12, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_13 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_13, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_14 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_14, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v12_15 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9_15, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v13_0 = _mm256_add_epi32(v11_0, v12_0);
    const __m256i v13_1 = _mm256_add_epi32(v11_1, v12_1);
    const __m256i v13_2 = _mm256_add_epi32(v11_2, v12_2);
    const __m256i v13_3 = _mm256_add_epi32(v11_3, v12_3);
    const __m256i v13_4 = _mm256_add_epi32(v11_4, v12_4);
    const __m256i v13_5 = _mm256_add_epi32(v11_5, v12_5);
    const __m256i v13_6 = _mm256_add_epi32(v11_6, v12_6);
    const __m256i v13_7 = _mm256_add_epi32(v11_7, v12_7);
    const __m256i v13_8 = _mm256_add_epi32(v11_8, v12_8);
    const __m256i v13_9 = _mm256_add_epi32(v11_9, v12_9);
    const __m256i v13_10 = _mm256_add_epi32(v11_10, v12_10);
    const __m256i v13_11 = _mm256_add_epi32(v11_11, v12_11);
    const __m256i v13_12 = _mm256_add_epi32(v11_12, v12_12);
    const __m256i v13_13 = _mm256_add_epi32(v11_13, v12_13);
    const __m256i v13_14 = _mm256_add_epi32(v11_14, v12_14);
    const __m256i v13_15 = _mm256_add_epi32(v11_15, v12_15);
    const __m256 v14_0 = _mm256_castsi256_ps(v13_0);
    const __m256 v14_1 = _mm256_castsi256_ps(v13_1);
    const __m256 v14_2 = _mm256_castsi256_ps(v13_2);
    const __m256 v14_3 = _mm256_castsi256_ps(v13_3);
    const __m256 v14_4 = _mm256_castsi256_ps(v13_4);
    const __m256 v14_5 = _mm256_castsi256_ps(v13_5);
    const __m256 v14_6 = _mm256_castsi256_ps(v13_6);
    const __m256 v14_7 = _mm256_castsi256_ps(v13_7);
    const __m256 v14_8 = _mm256_castsi256_ps(v13_8);
    const __m256 v14_9 = _mm256_castsi256_ps(v13_9);
    const __m256 v14_10 = _mm256_castsi256_ps(v13_10);
    const __m256 v14_11 = _mm256_castsi256_ps(v13_11);
    const __m256 v14_12 = _mm256_castsi256_ps(v13_12);
    const __m256 v14_13 = _mm256_castsi256_ps(v13_13);
    const __m256 v14_14 = _mm256_castsi256_ps(v13_14);
    const __m256 v14_15 = _mm256_castsi256_ps(v13_15);
    const __m256 v16_0 = _mm256_sub_ps(v8_0, v7);
    const __m256 v16_1 = _mm256_sub_ps(v8_1, v7);
    const __m256 v16_2 = _mm256_sub_ps(v8_2, v7);
    const __m256 v16_3 = _mm256_sub_ps(v8_3, v7);
    const __m256 v16_4 = _mm256_sub_ps(v8_4, v7);
    const __m256 v16_5 = _mm256_sub_ps(v8_5, v7);
    const __m256 v16_6 = _mm256_sub_ps(v8_6, v7);
    const __m256 v16_7 = _mm256_sub_ps(v8_7, v7);
    const __m256 v16_8 = _mm256_sub_ps(v8_8, v7);
    const __m256 v16_9 = _mm256_sub_ps(v8_9, v7);
    const __m256 v16_10 = _mm256_sub_ps(v8_10, v7);
    const __m256 v16_11 = _mm256_sub_ps(v8_11, v7);
    const __m256 v16_12 = _mm256_sub_ps(v8_12, v7);
    const __m256 v16_13 = _mm256_sub_ps(v8_13, v7);
    const __m256 v16_14 = _mm256_sub_ps(v8_14, v7);
    const __m256 v16_15 = _mm256_sub_ps(v8_15, v7);
    const __m256 v18_0 = _mm256_fmadd_ps(v16_0, v17, v5_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v16_1, v17, v5_1);
    const __m256 v18_2 = _mm256_fmadd_ps(v16_2, v17, v5_2);
    const __m256 v18_3 = _mm256_fmadd_ps(v16_3, v17, v5_3);
    const __m256 v18_4 = _mm256_fmadd_ps(v16_4, v17, v5_4);
    const __m256 v18_5 = _mm256_fmadd_ps(v16_5, v17, v5_5);
    const __m256 v18_6 = _mm256_fmadd_ps(v16_6, v17, v5_6);
    const __m256 v18_7 = _mm256_fmadd_ps(v16_7, v17, v5_7);
    const __m256 v18_8 = _mm256_fmadd_ps(v16_8, v17, v5_8);
    const __m256 v18_9 = _mm256_fmadd_ps(v16_9, v17, v5_9);
    const __m256 v18_10 = _mm256_fmadd_ps(v16_10, v17, v5_10);
    const __m256 v18_11 = _mm256_fmadd_ps(v16_11, v17, v5_11);
    const __m256 v18_12 = _mm256_fmadd_ps(v16_12, v17, v5_12);
    const __m256 v18_13 = _mm256_fmadd_ps(v16_13, v17, v5_13);
    const __m256 v18_14 = _mm256_fmadd_ps(v16_14, v17, v5_14);
    const __m256 v18_15 = _mm256_fmadd_ps(v16_15, v17, v5_15);
    const __m256 v19_0 = _mm256_fmadd_ps(v15, v16_0, v18_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v15, v16_1, v18_1);
    const __m256 v19_2 = _mm256_fmadd_ps(v15, v16_2, v18_2);
    const __m256 v19_3 = _mm256_fmadd_ps(v15, v16_3, v18_3);
    const __m256 v19_4 = _mm256_fmadd_ps(v15, v16_4, v18_4);
    const __m256 v19_5 = _mm256_fmadd_ps(v15, v16_5, v18_5);
    const __m256 v19_6 = _mm256_fmadd_ps(v15, v16_6, v18_6);
    const __m256 v19_7 = _mm256_fmadd_ps(v15, v16_7, v18_7);
    const __m256 v19_8 = _mm256_fmadd_ps(v15, v16_8, v18_8);
    const __m256 v19_9 = _mm256_fmadd_ps(v15, v16_9, v18_9);
    const __m256 v19_10 = _mm256_fmadd_ps(v15, v16_10, v18_10);
    const __m256 v19_11 = _mm256_fmadd_ps(v15, v16_11, v18_11);
    const __m256 v19_12 = _mm256_fmadd_ps(v15, v16_12, v18_12);
    const __m256 v19_13 = _mm256_fmadd_ps(v15, v16_13, v18_13);
    const __m256 v19_14 = _mm256_fmadd_ps(v15, v16_14, v18_14);
    const __m256 v19_15 = _mm256_fmadd_ps(v15, v16_15, v18_15);
    const __m256 v20_0 = _mm256_mul_ps(v14_0, v19_0);
    const __m256 v20_1 = _mm256_mul_ps(v14_1, v19_1);
    const __m256 v20_2 = _mm256_mul_ps(v14_2, v19_2);
    const __m256 v20_3 = _mm256_mul_ps(v14_3, v19_3);
    const __m256 v20_4 = _mm256_mul_ps(v14_4, v19_4);
    const __m256 v20_5 = _mm256_mul_ps(v14_5, v19_5);
    const __m256 v20_6 = _mm256_mul_ps(v14_6, v19_6);
    const __m256 v20_7 = _mm256_mul_ps(v14_7, v19_7);
    const __m256 v20_8 = _mm256_mul_ps(v14_8, v19_8);
    const __m256 v20_9 = _mm256_mul_ps(v14_9, v19_9);
    const __m256 v20_10 = _mm256_mul_ps(v14_10, v19_10);
    const __m256 v20_11 = _mm256_mul_ps(v14_11, v19_11);
    const __m256 v20_12 = _mm256_mul_ps(v14_12, v19_12);
    const __m256 v20_13 = _mm256_mul_ps(v14_13, v19_13);
    const __m256 v20_14 = _mm256_mul_ps(v14_14, v19_14);
    const __m256 v20_15 = _mm256_mul_ps(v14_15, v19_15);
    const __m256 v23_0 = _mm256_fmadd_ps(v21, v19_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v21, v19_1, v22);
    const __m256 v23_2 = _mm256_fmadd_ps(v21, v19_2, v22);
    const __m256 v23_3 = _mm256_fmadd_ps(v21, v19_3, v22);
    const __m256 v23_4 = _mm256_fmadd_ps(v21, v19_4, v22);
    const __m256 v23_5 = _mm256_fmadd_ps(v21, v19_5, v22);
    const __m256 v23_6 = _mm256_fmadd_ps(v21, v19_6, v22);
    const __m256 v23_7 = _mm256_fmadd_ps(v21, v19_7, v22);
    const __m256 v23_8 = _mm256_fmadd_ps(v21, v19_8, v22);
    const __m256 v23_9 = _mm256_fmadd_ps(v21, v19_9, v22);
    const __m256 v23_10 = _mm256_fmadd_ps(v21, v19_10, v22);
    const __m256 v23_11 = _mm256_fmadd_ps(v21, v19_11, v22);
    const __m256 v23_12 = _mm256_fmadd_ps(v21, v19_12, v22);
    const __m256 v23_13 = _mm256_fmadd_ps(v21, v19_13, v22);
    const __m256 v23_14 = _mm256_fmadd_ps(v21, v19_14, v22);
    const __m256 v23_15 = _mm256_fmadd_ps(v21, v19_15, v22);
    const __m256 v25_0 = _mm256_fmadd_ps(v23_0, v19_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v23_1, v19_1, v24);
    const __m256 v25_2 = _mm256_fmadd_ps(v23_2, v19_2, v24);
    const __m256 v25_3 = _mm256_fmadd_ps(v23_3, v19_3, v24);
    const __m256 v25_4 = _mm256_fmadd_ps(v23_4, v19_4, v24);
    const __m256 v25_5 = _mm256_fmadd_ps(v23_5, v19_5, v24);
    const __m256 v25_6 = _mm256_fmadd_ps(v23_6, v19_6, v24);
    const __m256 v25_7 = _mm256_fmadd_ps(v23_7, v19_7, v24);
    const __m256 v25_8 = _mm256_fmadd_ps(v23_8, v19_8, v24);
    const __m256 v25_9 = _mm256_fmadd_ps(v23_9, v19_9, v24);
    const __m256 v25_10 = _mm256_fmadd_ps(v23_10, v19_10, v24);
    const __m256 v25_11 = _mm256_fmadd_ps(v23_11, v19_11, v24);
    const __m256 v25_12 = _mm256_fmadd_ps(v23_12, v19_12, v24);
    const __m256 v25_13 = _mm256_fmadd_ps(v23_13, v19_13, v24);
    const __m256 v25_14 = _mm256_fmadd_ps(v23_14, v19_14, v24);
    const __m256 v25_15 = _mm256_fmadd_ps(v23_15, v19_15, v24);
    const __m256 v26_0 = _mm256_fmadd_ps(v20_0, v25_0, v14_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v20_1, v25_1, v14_1);
    const __m256 v26_2 = _mm256_fmadd_ps(v20_2, v25_2, v14_2);
    const __m256 v26_3 = _mm256_fmadd_ps(v20_3, v25_3, v14_3);
    const __m256 v26_4 = _mm256_fmadd_ps(v20_4, v25_4, v14_4);
    const __m256 v26_5 = _mm256_fmadd_ps(v20_5, v25_5, v14_5);
    const __m256 v26_6 = _mm256_fmadd_ps(v20_6, v25_6, v14_6);
    const __m256 v26_7 = _mm256_fmadd_ps(v20_7, v25_7, v14_7);
    const __m256 v26_8 = _mm256_fmadd_ps(v20_8, v25_8, v14_8);
    const __m256 v26_9 = _mm256_fmadd_ps(v20_9, v25_9, v14_9);
    const __m256 v26_10 = _mm256_fmadd_ps(v20_10, v25_10, v14_10);
    const __m256 v26_11 = _mm256_fmadd_ps(v20_11, v25_11, v14_11);
    const __m256 v26_12 = _mm256_fmadd_ps(v20_12, v25_12, v14_12);
    const __m256 v26_13 = _mm256_fmadd_ps(v20_13, v25_13, v14_13);
    const __m256 v26_14 = _mm256_fmadd_ps(v20_14, v25_14, v14_14);
    const __m256 v26_15 = _mm256_fmadd_ps(v20_15, v25_15, v14_15);
    const __m256d v27_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_0));
    const __m256d v27_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_0, 1));
    const __m256d v27_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_1));
    const __m256d v27_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_1, 1));
    const __m256d v27_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_2));
    const __m256d v27_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_2, 1));
    const __m256d v27_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_3));
    const __m256d v27_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_3, 1));
    const __m256d v27_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_4));
    const __m256d v27_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_4, 1));
    const __m256d v27_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_5));
    const __m256d v27_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_5, 1));
    const __m256d v27_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_6));
    const __m256d v27_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_6, 1));
    const __m256d v27_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_7));
    const __m256d v27_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_7, 1));
    const __m256d v27_8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_8));
    const __m256d v27_8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_8, 1));
    const __m256d v27_9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_9));
    const __m256d v27_9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_9, 1));
    const __m256d v27_10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_10));
    const __m256d v27_10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_10, 1));
    const __m256d v27_11l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_11));
    const __m256d v27_11h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_11, 1));
    const __m256d v27_12l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_12));
    const __m256d v27_12h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_12, 1));
    const __m256d v27_13l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_13));
    const __m256d v27_13h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_13, 1));
    const __m256d v27_14l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_14));
    const __m256d v27_14h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_14, 1));
    const __m256d v27_15l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_15));
    const __m256d v27_15h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_15, 1));
    const __m128 v28_0l = _mm256_cvtpd_ps(v27_0l);
    const __m128 v28_0h = _mm256_cvtpd_ps(v27_0h);
    const __m256 v28_0 = _mm256_set_m128(v28_0h, v28_0l);
    const __m128 v28_1l = _mm256_cvtpd_ps(v27_1l);
    const __m128 v28_1h = _mm256_cvtpd_ps(v27_1h);
    const __m256 v28_1 = _mm256_set_m128(v28_1h, v28_1l);
    const __m128 v28_2l = _mm256_cvtpd_ps(v27_2l);
    const __m128 v28_2h = _mm256_cvtpd_ps(v27_2h);
    const __m256 v28_2 = _mm256_set_m128(v28_2h, v28_2l);
    const __m128 v28_3l = _mm256_cvtpd_ps(v27_3l);
    const __m128 v28_3h = _mm256_cvtpd_ps(v27_3h);
    const __m256 v28_3 = _mm256_set_m128(v28_3h, v28_3l);
    const __m128 v28_4l = _mm256_cvtpd_ps(v27_4l);
    const __m128 v28_4h = _mm256_cvtpd_ps(v27_4h);
    const __m256 v28_4 = _mm256_set_m128(v28_4h, v28_4l);
    const __m128 v28_5l = _mm256_cvtpd_ps(v27_5l);
    const __m128 v28_5h = _mm256_cvtpd_ps(v27_5h);
    const __m256 v28_5 = _mm256_set_m128(v28_5h, v28_5l);
    const __m128 v28_6l = _mm256_cvtpd_ps(v27_6l);
    const __m128 v28_6h = _mm256_cvtpd_ps(v27_6h);
    const __m256 v28_6 = _mm256_set_m128(v28_6h, v28_6l);
    const __m128 v28_7l = _mm256_cvtpd_ps(v27_7l);
    const __m128 v28_7h = _mm256_cvtpd_ps(v27_7h);
    const __m256 v28_7 = _mm256_set_m128(v28_7h, v28_7l);
    const __m128 v28_8l = _mm256_cvtpd_ps(v27_8l);
    const __m128 v28_8h = _mm256_cvtpd_ps(v27_8h);
    const __m256 v28_8 = _mm256_set_m128(v28_8h, v28_8l);
    const __m128 v28_9l = _mm256_cvtpd_ps(v27_9l);
    const __m128 v28_9h = _mm256_cvtpd_ps(v27_9h);
    const __m256 v28_9 = _mm256_set_m128(v28_9h, v28_9l);
    const __m128 v28_10l = _mm256_cvtpd_ps(v27_10l);
    const __m128 v28_10h = _mm256_cvtpd_ps(v27_10h);
    const __m256 v28_10 = _mm256_set_m128(v28_10h, v28_10l);
    const __m128 v28_11l = _mm256_cvtpd_ps(v27_11l);
    const __m128 v28_11h = _mm256_cvtpd_ps(v27_11h);
    const __m256 v28_11 = _mm256_set_m128(v28_11h, v28_11l);
    const __m128 v28_12l = _mm256_cvtpd_ps(v27_12l);
    const __m128 v28_12h = _mm256_cvtpd_ps(v27_12h);
    const __m256 v28_12 = _mm256_set_m128(v28_12h, v28_12l);
    const __m128 v28_13l = _mm256_cvtpd_ps(v27_13l);
    const __m128 v28_13h = _mm256_cvtpd_ps(v27_13h);
    const __m256 v28_13 = _mm256_set_m128(v28_13h, v28_13l);
    const __m128 v28_14l = _mm256_cvtpd_ps(v27_14l);
    const __m128 v28_14h = _mm256_cvtpd_ps(v27_14h);
    const __m256 v28_14 = _mm256_set_m128(v28_14h, v28_14l);
    const __m128 v28_15l = _mm256_cvtpd_ps(v27_15l);
    const __m128 v28_15h = _mm256_cvtpd_ps(v27_15h);
    const __m256 v28_15 = _mm256_set_m128(v28_15h, v28_15l);
    __m256 block1_0 = v28_0;
    __m256 block1_1 = v28_1;
    __m256 block1_2 = v28_2;
    __m256 block1_3 = v28_3;
    __m256 block1_4 = v28_4;
    __m256 block1_5 = v28_5;
    __m256 block1_6 = v28_6;
    __m256 block1_7 = v28_7;
    __m256 block1_8 = v28_8;
    __m256 block1_9 = v28_9;
    __m256 block1_10 = v28_10;
    __m256 block1_11 = v28_11;
    __m256 block1_12 = v28_12;
    __m256 block1_13 = v28_13;
    __m256 block1_14 = v28_14;
    __m256 block1_15 = v28_15;
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
static LOG_SOFTMAX_2ULP_AVX512_AVX2_TARGET void log_softmax_2ulp_avx512_chunk1_avx2(const float *x, float a0, float *value1) {
    const __m256 v1 = _mm256_set1_ps(-0x1.4ffff8p+6f); /* -83.9999695 */
    const __m256 v3 = _mm256_set1_ps(a0);
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v15 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v17 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v21 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v22 = _mm256_set1_ps(0x1.001062p-1f); /* 0.500124991 */
    const __m256 v24 = _mm256_set1_ps(0x1.00004p+0f); /* 1.00000381 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(log_softmax_2ulp_avx512_table0));
    const __m256i t0_1 = _mm256_loadu_si256((const __m256i *)(const void *)(log_softmax_2ulp_avx512_table0 + 8));
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_sub_ps(v2, v3);
    const __m256 v5 = _mm256_max_ps(v1, v4);
    const __m256 v8 = _mm256_fmadd_ps(v5, v6, v7);
    const __m256i v9 = _mm256_castps_si256(v8);
    const __m256i v11 = _mm256_slli_epi32(v9, 19);
    const __m256i v12 = _mm256_castps_si256(log_softmax_2ulp_avx512_permute16_avx2(v9, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v13 = _mm256_add_epi32(v11, v12);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v16 = _mm256_sub_ps(v8, v7);
    const __m256 v18 = _mm256_fmadd_ps(v16, v17, v5);
    const __m256 v19 = _mm256_fmadd_ps(v15, v16, v18);
    const __m256 v20 = _mm256_mul_ps(v14, v19);
    const __m256 v23 = _mm256_fmadd_ps(v21, v19, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v19, v24);
    const __m256 v26 = _mm256_fmadd_ps(v20, v25, v14);
    const __m256d v27l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26));
    const __m256d v27h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26, 1));
    const __m128 v28l = _mm256_cvtpd_ps(v27l);
    const __m128 v28h = _mm256_cvtpd_ps(v27h);
    const __m256 v28 = _mm256_set_m128(v28h, v28l);
    _mm256_storeu_ps(value1, v28);
}

/* Once a row, in 8 equal lanes. */
LOG_SOFTMAX_2ULP_AVX512_AVX2 void log_softmax_2ulp_avx512_once2_avx2(double a1, float *value2) {
    const __m256d v29 = _mm256_set1_pd(a1);
    const __m256i v32 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256d v37 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v38 = _mm256_set1_pd(0x1.62e42fabf320ap-1); /* 0.69314717267985881 */
    const __m256i v40 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256d v45 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v50 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v51 = _mm256_set1_pd(0x1.249240b14df82p-2); /* 0.28571415979558179 */
    const __m256d v53 = _mm256_set1_pd(0x1.99ba98d0451edp-2); /* 0.40012587329081734 */
    const __m256d v55 = _mm256_set1_pd(0x1.5557ab6db1fb4p-1); /* 0.66668449129155372 */
    const __m256d v57 = _mm256_set1_pd(0x1.fffff7d91c336p+0); /* 1.9999995141080951 */
    const __m128 v30l = _mm256_cvtpd_ps(v29);
    const __m128 v30h = _mm256_cvtpd_ps(v29);
    const __m256 v30 = _mm256_set_m128(v30h, v30l);
    const __m256i v31 = _mm256_castps_si256(v30);
    const __m256i v33 = _mm256_sub_epi32(v31, v32);
    const __m256i v35 = _mm256_srai_epi32(v33, 23);
    const __m256d v36l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v35));
    const __m256d v36h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v35, 1));
    const __m256d v39l = _mm256_fmadd_pd(v36l, v37, v38);
    const __m256d v39h = _mm256_fmadd_pd(v36h, v37, v38);
    const __m256i v41 = _mm256_and_si256(v40, v33);
    const __m256i v42 = _mm256_sub_epi32(v31, v41);
    const __m256 v43 = _mm256_castsi256_ps(v42);
    const __m256d v44l = _mm256_cvtps_pd(_mm256_castps256_ps128(v43));
    const __m256d v44h = _mm256_cvtps_pd(_mm256_extractf128_ps(v43, 1));
    const __m256d v46l = _mm256_sub_pd(v44l, v45);
    const __m256d v46h = _mm256_sub_pd(v44h, v45);
    const __m256d v47l = _mm256_add_pd(v44l, v45);
    const __m256d v47h = _mm256_add_pd(v44h, v45);
    const __m256d v48l = _mm256_div_pd(v46l, v47l);
    const __m256d v48h = _mm256_div_pd(v46h, v47h);
    const __m256d v49l = _mm256_mul_pd(v48l, v48l);
    const __m256d v49h = _mm256_mul_pd(v48h, v48h);
    const __m256d v52l = _mm256_fmadd_pd(v49l, v50, v51);
    const __m256d v52h = _mm256_fmadd_pd(v49h, v50, v51);
    const __m256d v54l = _mm256_fmadd_pd(v49l, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v49h, v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v49l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v49h, v54h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v49l, v56l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v49h, v56h, v57);
    const __m256d v59l = _mm256_cvtps_pd(_mm256_castps256_ps128(v30));
    const __m256d v59h = _mm256_cvtps_pd(_mm256_extractf128_ps(v30, 1));
    const __m256d v60l = _mm256_sub_pd(v29, v59l);
    const __m256d v60h = _mm256_sub_pd(v29, v59h);
    const __m256d v61l = _mm256_div_pd(v60l, v59l);
    const __m256d v61h = _mm256_div_pd(v60h, v59h);
    const __m256d v62l = _mm256_fmadd_pd(v58l, v48l, v61l);
    const __m256d v62h = _mm256_fmadd_pd(v58h, v48h, v61h);
    const __m256d v63l = _mm256_fmadd_pd(v39l, v36l, v62l);
    const __m256d v63h = _mm256_fmadd_pd(v39h, v36h, v62h);
    const __m128 v64l = _mm256_cvtpd_ps(v63l);
    const __m128 v64h = _mm256_cvtpd_ps(v63h);
    const __m256 v64 = _mm256_set_m128(v64h, v64l);
    _mm256_storeu_ps(value2, v64);
}

/* 64 elements. */
LOG_SOFTMAX_2ULP_AVX512_AVX2 void log_softmax_2ulp_avx512_step3_avx2(const float *x, float a0, float a2, float *y) {
    const __m256 v66 = _mm256_set1_ps(a0);
    const __m256 v68 = _mm256_set1_ps(a2);
    const __m256 v65_0 = _mm256_loadu_ps(x);
    const __m256 v65_1 = _mm256_loadu_ps(x + 8);
    const __m256 v65_2 = _mm256_loadu_ps(x + 16);
    const __m256 v65_3 = _mm256_loadu_ps(x + 24);
    const __m256 v65_4 = _mm256_loadu_ps(x + 32);
    const __m256 v65_5 = _mm256_loadu_ps(x + 40);
    const __m256 v65_6 = _mm256_loadu_ps(x + 48);
    const __m256 v65_7 = _mm256_loadu_ps(x + 56);
    const __m256 v67_0 = _mm256_sub_ps(v65_0, v66);
    const __m256 v67_1 = _mm256_sub_ps(v65_1, v66);
    const __m256 v67_2 = _mm256_sub_ps(v65_2, v66);
    const __m256 v67_3 = _mm256_sub_ps(v65_3, v66);
    const __m256 v67_4 = _mm256_sub_ps(v65_4, v66);
    const __m256 v67_5 = _mm256_sub_ps(v65_5, v66);
    const __m256 v67_6 = _mm256_sub_ps(v65_6, v66);
    const __m256 v67_7 = _mm256_sub_ps(v65_7, v66);
    const __m256 v69_0 = _mm256_sub_ps(v67_0, v68);
    const __m256 v69_1 = _mm256_sub_ps(v67_1, v68);
    const __m256 v69_2 = _mm256_sub_ps(v67_2, v68);
    const __m256 v69_3 = _mm256_sub_ps(v67_3, v68);
    const __m256 v69_4 = _mm256_sub_ps(v67_4, v68);
    const __m256 v69_5 = _mm256_sub_ps(v67_5, v68);
    const __m256 v69_6 = _mm256_sub_ps(v67_6, v68);
    const __m256 v69_7 = _mm256_sub_ps(v67_7, v68);
    _mm256_storeu_ps(y, v69_0);
    _mm256_storeu_ps(y + 8, v69_1);
    _mm256_storeu_ps(y + 16, v69_2);
    _mm256_storeu_ps(y + 24, v69_3);
    _mm256_storeu_ps(y + 32, v69_4);
    _mm256_storeu_ps(y + 40, v69_5);
    _mm256_storeu_ps(y + 48, v69_6);
    _mm256_storeu_ps(y + 56, v69_7);
}

/* 8 elements. */
static LOG_SOFTMAX_2ULP_AVX512_AVX2_TARGET void log_softmax_2ulp_avx512_chunk3_avx2(const float *x, float a0, float a2, float *y) {
    const __m256 v66 = _mm256_set1_ps(a0);
    const __m256 v68 = _mm256_set1_ps(a2);
    const __m256 v65 = _mm256_loadu_ps(x);
    const __m256 v67 = _mm256_sub_ps(v65, v66);
    const __m256 v69 = _mm256_sub_ps(v67, v68);
    _mm256_storeu_ps(y, v69);
}

static LOG_SOFTMAX_2ULP_AVX512_AVX2_TARGET void log_softmax_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    float a0 = 0;
    double a1 = 0;
    float a2 = 0;
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
        log_softmax_2ulp_avx512_step0_avx2(x + i, acc0);
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
        log_softmax_2ulp_avx512_chunk0_avx2(tail_x, value0);
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
        log_softmax_2ulp_avx512_step1_avx2(x + i, a0, acc1);
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
        log_softmax_2ulp_avx512_chunk1_avx2(tail_x, a0, value1);
        for (size_t l = 0; l < m; l++)
            block1[base + l] = value1[l];
    }
    log_softmax_2ulp_avx512_add_block(block1, 128, lanes1);
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
        log_softmax_2ulp_avx512_once2_avx2(a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        log_softmax_2ulp_avx512_step3_avx2(x + i, a0, a2, y + i);
    for (; n - i >= 8; i += 8)
        log_softmax_2ulp_avx512_chunk3_avx2(x + i, a0, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log_softmax_2ulp_avx512_chunk3_avx2(tail_x, a0, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG_SOFTMAX_2ULP_AVX512_AVX512 void log_softmax_2ulp_avx512_step0_avx512(const float *x, __m512 *acc0) {
    _mm_prefetch((const char *)((uintptr_t)x + 4096), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 4160), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 4224), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 4288), _MM_HINT_T0);
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
static LOG_SOFTMAX_2ULP_AVX512_AVX512_TARGET void log_softmax_2ulp_avx512_chunk0_avx512(const float *x, float *value0) {
    const __m512 v0 = _mm512_loadu_ps(x);
    _mm512_storeu_ps(value0, v0);
}

/* 128 elements. */
LOG_SOFTMAX_2ULP_AVX512_AVX512 void log_softmax_2ulp_avx512_step1_avx512(const float *x, float a0, __m512d *acc1) {
    const __m512 v1 = _mm512_set1_ps(-0x1.4ffff8p+6f); /* -83.9999695 */
    const __m512 v3 = _mm512_set1_ps(a0);
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v15 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v17 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v21 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v22 = _mm512_set1_ps(0x1.001062p-1f); /* 0.500124991 */
    const __m512 v24 = _mm512_set1_ps(0x1.00004p+0f); /* 1.00000381 */
    const __m512i t0_0 = _mm512_loadu_si512(log_softmax_2ulp_avx512_table0);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_2 = _mm512_loadu_ps(x + 32);
    const __m512 v2_3 = _mm512_loadu_ps(x + 48);
    const __m512 v2_4 = _mm512_loadu_ps(x + 64);
    const __m512 v2_5 = _mm512_loadu_ps(x + 80);
    const __m512 v2_6 = _mm512_loadu_ps(x + 96);
    const __m512 v2_7 = _mm512_loadu_ps(x + 112);
    const __m512 v4_0 = _mm512_sub_ps(v2_0, v3);
    const __m512 v4_1 = _mm512_sub_ps(v2_1, v3);
    const __m512 v4_2 = _mm512_sub_ps(v2_2, v3);
    const __m512 v4_3 = _mm512_sub_ps(v2_3, v3);
    const __m512 v4_4 = _mm512_sub_ps(v2_4, v3);
    const __m512 v4_5 = _mm512_sub_ps(v2_5, v3);
    const __m512 v4_6 = _mm512_sub_ps(v2_6, v3);
    const __m512 v4_7 = _mm512_sub_ps(v2_7, v3);
    const __m512 v5_0 = _mm512_max_ps(v1, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v1, v4_1);
    const __m512 v5_2 = _mm512_max_ps(v1, v4_2);
    const __m512 v5_3 = _mm512_max_ps(v1, v4_3);
    const __m512 v5_4 = _mm512_max_ps(v1, v4_4);
    const __m512 v5_5 = _mm512_max_ps(v1, v4_5);
    const __m512 v5_6 = _mm512_max_ps(v1, v4_6);
    const __m512 v5_7 = _mm512_max_ps(v1, v4_7);
    const __m512 v8_0 = _mm512_fmadd_ps(v5_0, v6, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v5_1, v6, v7);
    const __m512 v8_2 = _mm512_fmadd_ps(v5_2, v6, v7);
    const __m512 v8_3 = _mm512_fmadd_ps(v5_3, v6, v7);
    const __m512 v8_4 = _mm512_fmadd_ps(v5_4, v6, v7);
    const __m512 v8_5 = _mm512_fmadd_ps(v5_5, v6, v7);
    const __m512 v8_6 = _mm512_fmadd_ps(v5_6, v6, v7);
    const __m512 v8_7 = _mm512_fmadd_ps(v5_7, v6, v7);
    const __m512i v9_0 = _mm512_castps_si512(v8_0);
    const __m512i v9_1 = _mm512_castps_si512(v8_1);
    const __m512i v9_2 = _mm512_castps_si512(v8_2);
    const __m512i v9_3 = _mm512_castps_si512(v8_3);
    const __m512i v9_4 = _mm512_castps_si512(v8_4);
    const __m512i v9_5 = _mm512_castps_si512(v8_5);
    const __m512i v9_6 = _mm512_castps_si512(v8_6);
    const __m512i v9_7 = _mm512_castps_si512(v8_7);
    const __m512i v11_0 = _mm512_slli_epi32(v9_0, 19);
    const __m512i v11_1 = _mm512_slli_epi32(v9_1, 19);
    const __m512i v11_2 = _mm512_slli_epi32(v9_2, 19);
    const __m512i v11_3 = _mm512_slli_epi32(v9_3, 19);
    const __m512i v11_4 = _mm512_slli_epi32(v9_4, 19);
    const __m512i v11_5 = _mm512_slli_epi32(v9_5, 19);
    const __m512i v11_6 = _mm512_slli_epi32(v9_6, 19);
    const __m512i v11_7 = _mm512_slli_epi32(v9_7, 19);
    const __m512i v12_0 = _mm512_permutexvar_epi32(v9_0, t0_0);
    const __m512i v12_1 = _mm512_permutexvar_epi32(v9_1, t0_0);
    const __m512i v12_2 = _mm512_permutexvar_epi32(v9_2, t0_0);
    const __m512i v12_3 = _mm512_permutexvar_epi32(v9_3, t0_0);
    const __m512i v12_4 = _mm512_permutexvar_epi32(v9_4, t0_0);
    const __m512i v12_5 = _mm512_permutexvar_epi32(v9_5, t0_0);
    const __m512i v12_6 = _mm512_permutexvar_epi32(v9_6, t0_0);
    const __m512i v12_7 = _mm512_permutexvar_epi32(v9_7, t0_0);
    const __m512i v13_0 = _mm512_add_epi32(v11_0, v12_0);
    const __m512i v13_1 = _mm512_add_epi32(v11_1, v12_1);
    const __m512i v13_2 = _mm512_add_epi32(v11_2, v12_2);
    const __m512i v13_3 = _mm512_add_epi32(v11_3, v12_3);
    const __m512i v13_4 = _mm512_add_epi32(v11_4, v12_4);
    const __m512i v13_5 = _mm512_add_epi32(v11_5, v12_5);
    const __m512i v13_6 = _mm512_add_epi32(v11_6, v12_6);
    const __m512i v13_7 = _mm512_add_epi32(v11_7, v12_7);
    const __m512 v14_0 = _mm512_castsi512_ps(v13_0);
    const __m512 v14_1 = _mm512_castsi512_ps(v13_1);
    const __m512 v14_2 = _mm512_castsi512_ps(v13_2);
    const __m512 v14_3 = _mm512_castsi512_ps(v13_3);
    const __m512 v14_4 = _mm512_castsi512_ps(v13_4);
    const __m512 v14_5 = _mm512_castsi512_ps(v13_5);
    const __m512 v14_6 = _mm512_castsi512_ps(v13_6);
    const __m512 v14_7 = _mm512_castsi512_ps(v13_7);
    const __m512 v16_0 = _mm512_sub_ps(v8_0, v7);
    const __m512 v16_1 = _mm512_sub_ps(v8_1, v7);
    const __m512 v16_2 = _mm512_sub_ps(v8_2, v7);
    const __m512 v16_3 = _mm512_sub_ps(v8_3, v7);
    const __m512 v16_4 = _mm512_sub_ps(v8_4, v7);
    const __m512 v16_5 = _mm512_sub_ps(v8_5, v7);
    const __m512 v16_6 = _mm512_sub_ps(v8_6, v7);
    const __m512 v16_7 = _mm512_sub_ps(v8_7, v7);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v17, v5_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v17, v5_1);
    const __m512 v18_2 = _mm512_fmadd_ps(v16_2, v17, v5_2);
    const __m512 v18_3 = _mm512_fmadd_ps(v16_3, v17, v5_3);
    const __m512 v18_4 = _mm512_fmadd_ps(v16_4, v17, v5_4);
    const __m512 v18_5 = _mm512_fmadd_ps(v16_5, v17, v5_5);
    const __m512 v18_6 = _mm512_fmadd_ps(v16_6, v17, v5_6);
    const __m512 v18_7 = _mm512_fmadd_ps(v16_7, v17, v5_7);
    const __m512 v19_0 = _mm512_fmadd_ps(v15, v16_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v15, v16_1, v18_1);
    const __m512 v19_2 = _mm512_fmadd_ps(v15, v16_2, v18_2);
    const __m512 v19_3 = _mm512_fmadd_ps(v15, v16_3, v18_3);
    const __m512 v19_4 = _mm512_fmadd_ps(v15, v16_4, v18_4);
    const __m512 v19_5 = _mm512_fmadd_ps(v15, v16_5, v18_5);
    const __m512 v19_6 = _mm512_fmadd_ps(v15, v16_6, v18_6);
    const __m512 v19_7 = _mm512_fmadd_ps(v15, v16_7, v18_7);
    const __m512 v20_0 = _mm512_mul_ps(v14_0, v19_0);
    const __m512 v20_1 = _mm512_mul_ps(v14_1, v19_1);
    const __m512 v20_2 = _mm512_mul_ps(v14_2, v19_2);
    const __m512 v20_3 = _mm512_mul_ps(v14_3, v19_3);
    const __m512 v20_4 = _mm512_mul_ps(v14_4, v19_4);
    const __m512 v20_5 = _mm512_mul_ps(v14_5, v19_5);
    const __m512 v20_6 = _mm512_mul_ps(v14_6, v19_6);
    const __m512 v20_7 = _mm512_mul_ps(v14_7, v19_7);
    const __m512 v23_0 = _mm512_fmadd_ps(v21, v19_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v21, v19_1, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v21, v19_2, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v21, v19_3, v22);
    const __m512 v23_4 = _mm512_fmadd_ps(v21, v19_4, v22);
    const __m512 v23_5 = _mm512_fmadd_ps(v21, v19_5, v22);
    const __m512 v23_6 = _mm512_fmadd_ps(v21, v19_6, v22);
    const __m512 v23_7 = _mm512_fmadd_ps(v21, v19_7, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v23_0, v19_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23_1, v19_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v23_2, v19_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v23_3, v19_3, v24);
    const __m512 v25_4 = _mm512_fmadd_ps(v23_4, v19_4, v24);
    const __m512 v25_5 = _mm512_fmadd_ps(v23_5, v19_5, v24);
    const __m512 v25_6 = _mm512_fmadd_ps(v23_6, v19_6, v24);
    const __m512 v25_7 = _mm512_fmadd_ps(v23_7, v19_7, v24);
    const __m512 v26_0 = _mm512_fmadd_ps(v20_0, v25_0, v14_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v20_1, v25_1, v14_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v20_2, v25_2, v14_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v20_3, v25_3, v14_3);
    const __m512 v26_4 = _mm512_fmadd_ps(v20_4, v25_4, v14_4);
    const __m512 v26_5 = _mm512_fmadd_ps(v20_5, v25_5, v14_5);
    const __m512 v26_6 = _mm512_fmadd_ps(v20_6, v25_6, v14_6);
    const __m512 v26_7 = _mm512_fmadd_ps(v20_7, v25_7, v14_7);
    const __m512d v27_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_0));
    const __m512d v27_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_0, 1));
    const __m512d v27_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_1));
    const __m512d v27_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_1, 1));
    const __m512d v27_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_2));
    const __m512d v27_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_2, 1));
    const __m512d v27_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_3));
    const __m512d v27_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_3, 1));
    const __m512d v27_4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_4));
    const __m512d v27_4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_4, 1));
    const __m512d v27_5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_5));
    const __m512d v27_5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_5, 1));
    const __m512d v27_6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_6));
    const __m512d v27_6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_6, 1));
    const __m512d v27_7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_7));
    const __m512d v27_7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_7, 1));
    const __m256 v28_0l = _mm512_cvtpd_ps(v27_0l);
    const __m256 v28_0h = _mm512_cvtpd_ps(v27_0h);
    const __m512 v28_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v28_0l), v28_0h, 1);
    const __m256 v28_1l = _mm512_cvtpd_ps(v27_1l);
    const __m256 v28_1h = _mm512_cvtpd_ps(v27_1h);
    const __m512 v28_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v28_1l), v28_1h, 1);
    const __m256 v28_2l = _mm512_cvtpd_ps(v27_2l);
    const __m256 v28_2h = _mm512_cvtpd_ps(v27_2h);
    const __m512 v28_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v28_2l), v28_2h, 1);
    const __m256 v28_3l = _mm512_cvtpd_ps(v27_3l);
    const __m256 v28_3h = _mm512_cvtpd_ps(v27_3h);
    const __m512 v28_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v28_3l), v28_3h, 1);
    const __m256 v28_4l = _mm512_cvtpd_ps(v27_4l);
    const __m256 v28_4h = _mm512_cvtpd_ps(v27_4h);
    const __m512 v28_4 = _mm512_insertf32x8(_mm512_castps256_ps512(v28_4l), v28_4h, 1);
    const __m256 v28_5l = _mm512_cvtpd_ps(v27_5l);
    const __m256 v28_5h = _mm512_cvtpd_ps(v27_5h);
    const __m512 v28_5 = _mm512_insertf32x8(_mm512_castps256_ps512(v28_5l), v28_5h, 1);
    const __m256 v28_6l = _mm512_cvtpd_ps(v27_6l);
    const __m256 v28_6h = _mm512_cvtpd_ps(v27_6h);
    const __m512 v28_6 = _mm512_insertf32x8(_mm512_castps256_ps512(v28_6l), v28_6h, 1);
    const __m256 v28_7l = _mm512_cvtpd_ps(v27_7l);
    const __m256 v28_7h = _mm512_cvtpd_ps(v27_7h);
    const __m512 v28_7 = _mm512_insertf32x8(_mm512_castps256_ps512(v28_7l), v28_7h, 1);
    __m512 block1_0 = v28_0;
    __m512 block1_1 = v28_1;
    __m512 block1_2 = v28_2;
    __m512 block1_3 = v28_3;
    __m512 block1_4 = v28_4;
    __m512 block1_5 = v28_5;
    __m512 block1_6 = v28_6;
    __m512 block1_7 = v28_7;
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
static LOG_SOFTMAX_2ULP_AVX512_AVX512_TARGET void log_softmax_2ulp_avx512_chunk1_avx512(const float *x, float a0, float *value1) {
    const __m512 v1 = _mm512_set1_ps(-0x1.4ffff8p+6f); /* -83.9999695 */
    const __m512 v3 = _mm512_set1_ps(a0);
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v15 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v17 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v21 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v22 = _mm512_set1_ps(0x1.001062p-1f); /* 0.500124991 */
    const __m512 v24 = _mm512_set1_ps(0x1.00004p+0f); /* 1.00000381 */
    const __m512i t0_0 = _mm512_loadu_si512(log_softmax_2ulp_avx512_table0);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_sub_ps(v2, v3);
    const __m512 v5 = _mm512_max_ps(v1, v4);
    const __m512 v8 = _mm512_fmadd_ps(v5, v6, v7);
    const __m512i v9 = _mm512_castps_si512(v8);
    const __m512i v11 = _mm512_slli_epi32(v9, 19);
    const __m512i v12 = _mm512_permutexvar_epi32(v9, t0_0);
    const __m512i v13 = _mm512_add_epi32(v11, v12);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v16 = _mm512_sub_ps(v8, v7);
    const __m512 v18 = _mm512_fmadd_ps(v16, v17, v5);
    const __m512 v19 = _mm512_fmadd_ps(v15, v16, v18);
    const __m512 v20 = _mm512_mul_ps(v14, v19);
    const __m512 v23 = _mm512_fmadd_ps(v21, v19, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v19, v24);
    const __m512 v26 = _mm512_fmadd_ps(v20, v25, v14);
    const __m512d v27l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26));
    const __m512d v27h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26, 1));
    const __m256 v28l = _mm512_cvtpd_ps(v27l);
    const __m256 v28h = _mm512_cvtpd_ps(v27h);
    const __m512 v28 = _mm512_insertf32x8(_mm512_castps256_ps512(v28l), v28h, 1);
    _mm512_storeu_ps(value1, v28);
}

/* Once a row, in 16 equal lanes. */
LOG_SOFTMAX_2ULP_AVX512_AVX512 void log_softmax_2ulp_avx512_once2_avx512(double a1, float *value2) {
    const __m512d v29 = _mm512_set1_pd(a1);
    const __m512i v32 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512d v37 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v38 = _mm512_set1_pd(0x1.62e42fabf320ap-1); /* 0.69314717267985881 */
    const __m512i v40 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512d v45 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v50 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v51 = _mm512_set1_pd(0x1.249240b14df82p-2); /* 0.28571415979558179 */
    const __m512d v53 = _mm512_set1_pd(0x1.99ba98d0451edp-2); /* 0.40012587329081734 */
    const __m512d v55 = _mm512_set1_pd(0x1.5557ab6db1fb4p-1); /* 0.66668449129155372 */
    const __m512d v57 = _mm512_set1_pd(0x1.fffff7d91c336p+0); /* 1.9999995141080951 */
    const __m256 v30l = _mm512_cvtpd_ps(v29);
    const __m256 v30h = _mm512_cvtpd_ps(v29);
    const __m512 v30 = _mm512_insertf32x8(_mm512_castps256_ps512(v30l), v30h, 1);
    const __m512i v31 = _mm512_castps_si512(v30);
    const __m512i v33 = _mm512_sub_epi32(v31, v32);
    const __m512i v35 = _mm512_srai_epi32(v33, 23);
    const __m512d v36l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v35));
    const __m512d v36h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v35, 1));
    const __m512d v39l = _mm512_fmadd_pd(v36l, v37, v38);
    const __m512d v39h = _mm512_fmadd_pd(v36h, v37, v38);
    const __m512i v41 = _mm512_and_si512(v40, v33);
    const __m512i v42 = _mm512_sub_epi32(v31, v41);
    const __m512 v43 = _mm512_castsi512_ps(v42);
    const __m512d v44l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43));
    const __m512d v44h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43, 1));
    const __m512d v46l = _mm512_sub_pd(v44l, v45);
    const __m512d v46h = _mm512_sub_pd(v44h, v45);
    const __m512d v47l = _mm512_add_pd(v44l, v45);
    const __m512d v47h = _mm512_add_pd(v44h, v45);
    const __m512d v48l = _mm512_div_pd(v46l, v47l);
    const __m512d v48h = _mm512_div_pd(v46h, v47h);
    const __m512d v49l = _mm512_mul_pd(v48l, v48l);
    const __m512d v49h = _mm512_mul_pd(v48h, v48h);
    const __m512d v52l = _mm512_fmadd_pd(v49l, v50, v51);
    const __m512d v52h = _mm512_fmadd_pd(v49h, v50, v51);
    const __m512d v54l = _mm512_fmadd_pd(v49l, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v49h, v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v49l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v49h, v54h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v49l, v56l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v49h, v56h, v57);
    const __m512d v59l = _mm512_cvtps_pd(_mm512_castps512_ps256(v30));
    const __m512d v59h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v30, 1));
    const __m512d v60l = _mm512_sub_pd(v29, v59l);
    const __m512d v60h = _mm512_sub_pd(v29, v59h);
    const __m512d v61l = _mm512_div_pd(v60l, v59l);
    const __m512d v61h = _mm512_div_pd(v60h, v59h);
    const __m512d v62l = _mm512_fmadd_pd(v58l, v48l, v61l);
    const __m512d v62h = _mm512_fmadd_pd(v58h, v48h, v61h);
    const __m512d v63l = _mm512_fmadd_pd(v39l, v36l, v62l);
    const __m512d v63h = _mm512_fmadd_pd(v39h, v36h, v62h);
    const __m256 v64l = _mm512_cvtpd_ps(v63l);
    const __m256 v64h = _mm512_cvtpd_ps(v63h);
    const __m512 v64 = _mm512_insertf32x8(_mm512_castps256_ps512(v64l), v64h, 1);
    _mm512_storeu_ps(value2, v64);
}

/* 64 elements. */
LOG_SOFTMAX_2ULP_AVX512_AVX512 void log_softmax_2ulp_avx512_step3_avx512(const float *x, float a0, float a2, float *y) {
    const __m512 v66 = _mm512_set1_ps(a0);
    const __m512 v68 = _mm512_set1_ps(a2);
    const __m512 v65_0 = _mm512_loadu_ps(x);
    const __m512 v65_1 = _mm512_loadu_ps(x + 16);
    const __m512 v65_2 = _mm512_loadu_ps(x + 32);
    const __m512 v65_3 = _mm512_loadu_ps(x + 48);
    const __m512 v67_0 = _mm512_sub_ps(v65_0, v66);
    const __m512 v67_1 = _mm512_sub_ps(v65_1, v66);
    const __m512 v67_2 = _mm512_sub_ps(v65_2, v66);
    const __m512 v67_3 = _mm512_sub_ps(v65_3, v66);
    const __m512 v69_0 = _mm512_sub_ps(v67_0, v68);
    const __m512 v69_1 = _mm512_sub_ps(v67_1, v68);
    const __m512 v69_2 = _mm512_sub_ps(v67_2, v68);
    const __m512 v69_3 = _mm512_sub_ps(v67_3, v68);
    _mm512_storeu_ps(y, v69_0);
    _mm512_storeu_ps(y + 16, v69_1);
    _mm512_storeu_ps(y + 32, v69_2);
    _mm512_storeu_ps(y + 48, v69_3);
}

/* 16 elements. */
static LOG_SOFTMAX_2ULP_AVX512_AVX512_TARGET void log_softmax_2ulp_avx512_chunk3_avx512(const float *x, float a0, float a2, float *y) {
    const __m512 v66 = _mm512_set1_ps(a0);
    const __m512 v68 = _mm512_set1_ps(a2);
    const __m512 v65 = _mm512_loadu_ps(x);
    const __m512 v67 = _mm512_sub_ps(v65, v66);
    const __m512 v69 = _mm512_sub_ps(v67, v68);
    _mm512_storeu_ps(y, v69);
}

static LOG_SOFTMAX_2ULP_AVX512_AVX512_TARGET void log_softmax_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    float a0 = 0;
    double a1 = 0;
    float a2 = 0;
    size_t i = 0;
    __m512 acc0[4];
    acc0[0] = _mm512_set1_ps(-INFINITY);
    acc0[1] = _mm512_set1_ps(-INFINITY);
    acc0[2] = _mm512_set1_ps(-INFINITY);
    acc0[3] = _mm512_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        log_softmax_2ulp_avx512_step0_avx512(x + i, acc0);
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
        log_softmax_2ulp_avx512_chunk0_avx512(tail_x, value0);
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
        log_softmax_2ulp_avx512_step1_avx512(x + i, a0, acc1);
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
        log_softmax_2ulp_avx512_chunk1_avx512(tail_x, a0, value1);
        for (size_t l = 0; l < m; l++)
            block1[base + l] = value1[l];
    }
    log_softmax_2ulp_avx512_add_block(block1, 128, lanes1);
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
        log_softmax_2ulp_avx512_once2_avx512(a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        log_softmax_2ulp_avx512_step3_avx512(x + i, a0, a2, y + i);
    for (; n - i >= 16; i += 16)
        log_softmax_2ulp_avx512_chunk3_avx512(x + i, a0, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log_softmax_2ulp_avx512_chunk3_avx512(tail_x, a0, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_SOFTMAX_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_softmax_2ulp_avx512_level(void) {
#if defined(LOG_SOFTMAX_2ULP_AVX512_FORCE_ISA)
    return LOG_SOFTMAX_2ULP_AVX512_FORCE_ISA;
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

static void log_softmax_2ulp_avx512_row(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_softmax_2ulp_avx512_level();
    if (level == 2) {
        log_softmax_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_softmax_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log_softmax_2ulp_avx512_array_portable(x, y, n);
}

void log_softmax_2ulp_avx512(const float *x, float *y, size_t n) {
    log_softmax_2ulp_avx512_row(x, y, n);
}

void log_softmax_2ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        log_softmax_2ulp_avx512_row(x + r * x_stride, y + r * y_stride, n);
}
