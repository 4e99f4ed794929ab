/* softmax_scaled_4ulp_avx512: softmax_scaled
 *
 *   target       softmax_scaled, exp((x - max(x))*scale/temperature)/sum(exp((x - max(x))*scale/temperature)), f32
 *   domain       every input
 *   max error    2.949850 ulp, observed on 765989378 inputs
 *   |sum - 1|    9.03e-08 at most
 *   worst row    normal, 16 elements, seed 65608, result 13
 *   result there 0x1.b09258p-91 (6.82477735e-28, encoding 0x1258492c)
 *   mean error   0.275150 ulp
 *   misrounded   186550489 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9548f409b7d3e690ab6ceb023ecb1183
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax_scaled --max-ulp 4 --size l2 --time 60s --seed 1 --threads 1 --archive scaled4.db
 *                time: 0.1209 ns/element as avx512 code (inputs l2)
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
#include "softmax_scaled_4ulp_avx512.h"

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
static inline float softmax_scaled_4ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t softmax_scaled_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softmax_scaled_4ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softmax_scaled_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softmax_scaled_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static const int32_t softmax_scaled_4ulp_avx512_table0[16] = {
    1065345671, 1065059760, 1064838762, 1064692666,
    1064628252, 1064652912, 1064774708, 1065002432,
    1065345671, 1065059760, 1064838762, 1064692666,
    1064628252, 1064652912, 1064774708, 1065002432,
}; /* repeated to fill a register */

static const int32_t softmax_scaled_4ulp_avx512_table1[16] = {
    1065353216, 1065063874, 1064843248, 1064697559,
    1064633587, 1064658730, 1064781053, 1065009351,
    1065353216, 1065063874, 1064843248, 1064697559,
    1064633587, 1064658730, 1064781053, 1065009351,
}; /* repeated to fill a register */

static inline float softmax_scaled_4ulp_avx512_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline void softmax_scaled_4ulp_avx512_element1(float p0, float p1, float a0, float *value1, float *value2, float *value3, float *value4) {
    const float v1 = 0x1.8005fap+20f; /* 1572959.62 */
    const double v2 = 0x1.71547652048p+0; /* 1.442695040725539 */
    const float v3 = p0;
    const double v4 = (double)v3;
    const float v5 = p1;
    const double v6 = (double)v5;
    const double v7 = v4 / v6;
    const double v8 = v2 * v7;
    const float v9 = (float)v8;
    const float v10 = a0;
    const float v11 = v9 * v10;
    const float v12 = v1 - v11;
    const float v13 = -0x1.bcp+7f; /* -222 */
    const float v14 = v13 + v11;
    const float v15 = v14 / v9;
    const double v16 = (double)v9;
    const double v17 = v8 - v16;
    const float v18 = (float)v17;
    const float r0 = v12;
    const float r1 = v15;
    const float r2 = v9;
    const float r3 = v18;
    *value1 = r0;
    *value2 = r1;
    *value3 = r2;
    *value4 = r3;
}

static inline void softmax_scaled_4ulp_avx512_element2(float x, float a0, float a1, float a2, float a3, float a4, float state5, float state6, float *y, float *value5, float *value6) {
    const float v19 = a4;
    const float v20 = a2;
    const float v21 = v19 + v20;
    const float v22 = x;
    const float v23 = v21 > v22 ? v21 : v22;
    const float v24 = a3;
    const float v25 = a1;
    const float v26 = softmax_scaled_4ulp_avx512_fma_f32(v24, v23, v25);
    const float v27 = v25 - v26;
    const float v28 = softmax_scaled_4ulp_avx512_fma_f32(v24, v23, v27);
    const float v29 = softmax_scaled_4ulp_avx512_fma_f32(v19, v23, v28);
    const float v30 = 0x1.c8435ep-5f; /* 0.0556961857 */
    const float v31 = 0x1.ec0fc4p-3f; /* 0.240264446 */
    const float v32 = softmax_scaled_4ulp_avx512_fma_f32(v30, v29, v31);
    const float v33 = 0x1.62e422p-1f; /* 0.693146765 */
    const float v34 = softmax_scaled_4ulp_avx512_fma_f32(v29, v32, v33);
    const int32_t v35 = softmax_scaled_4ulp_avx512_bits_f32(v26);
    const int32_t v36 = softmax_scaled_4ulp_avx512_table0[(uint32_t)v35 & (8u - 1)];
    const int32_t v37 = 20;
    const int32_t v38 = softmax_scaled_4ulp_avx512_shl_i32(v35, v37);
    const int32_t v39 = (int32_t)((uint32_t)v36 + (uint32_t)v38);
    const float v40 = softmax_scaled_4ulp_avx512_frombits_f32(v39);
    const float v41 = v40 * v29;
    const float v42 = softmax_scaled_4ulp_avx512_fma_f32(v34, v41, v40);
    const float v43 = state6;
    const float v44 = v42 - v43;
    const float v45 = state5;
    const float v46 = v44 + v45;
    const float v47 = v46 - v45;
    const float v48 = v47 - v44;
    const float v49 = 0x1p+16f; /* 65536 */
    const float v50 = a0;
    const float v51 = softmax_scaled_4ulp_avx512_abs_f32(v50);
    const int v52 = v49 < v51;
    float r0 = v42;
    float r1 = v46;
    float r2 = v48;
    if (v52) {
        const float v53 = -0x1.bcp+7f; /* -222 */
        const float v54 = v53 / v24;
        const float v55 = v22 - v50;
        const float v56 = v54 > v55 ? v54 : v55;
        const float v57 = 0x1.8006p+20f; /* 1572960 */
        const float v58 = softmax_scaled_4ulp_avx512_fma_f32(v24, v56, v57);
        const float v59 = v57 - v58;
        const float v60 = softmax_scaled_4ulp_avx512_fma_f32(v24, v56, v59);
        const float v61 = softmax_scaled_4ulp_avx512_fma_f32(v19, v56, v60);
        const float v62 = softmax_scaled_4ulp_avx512_fma_f32(v30, v61, v31);
        const float v63 = softmax_scaled_4ulp_avx512_fma_f32(v61, v62, v33);
        const int32_t v64 = softmax_scaled_4ulp_avx512_bits_f32(v58);
        const int32_t v65 = softmax_scaled_4ulp_avx512_shl_i32(v64, v37);
        const int32_t v66 = softmax_scaled_4ulp_avx512_table1[(uint32_t)v64 & (8u - 1)];
        const int32_t v67 = (int32_t)((uint32_t)v65 + (uint32_t)v66);
        const float v68 = softmax_scaled_4ulp_avx512_frombits_f32(v67);
        const float v69 = v68 * v61;
        const float v70 = softmax_scaled_4ulp_avx512_fma_f32(v63, v69, v68);
        const float v71 = v70 - v43;
        const float v72 = v45 + v71;
        const float v73 = v72 - v45;
        const float v74 = v73 - v71;
        r0 = v70;
        r1 = v72;
        r2 = v74;
    }
    *y = r0;
    *value5 = r1;
    *value6 = r2;
}

static inline void softmax_scaled_4ulp_avx512_element3(float left5, float left6, float right5, float right6, float *value5, float *value6) {
    const float v75 = right5;
    const float v76 = 0x1p+97f; /* 1.58456325e+29 */
    const float v77 = v75 - v76;
    const float v78 = left5;
    const float v79 = v77 + v78;
    const float v80 = right6;
    const float v81 = left6;
    const float v82 = v80 + v81;
    const float v83 = v79 - v78;
    const float v84 = v77 - v83;
    const float v85 = v79 - v83;
    const float v86 = v78 - v85;
    const float v87 = v84 + v86;
    const float v88 = v82 - v87;
    const float r0 = v79;
    const float r1 = v88;
    *value5 = r0;
    *value6 = r1;
}

static inline float softmax_scaled_4ulp_avx512_element4(float a5, float a6) {
    const double v89 = 0x1.ffffffbfee8c8p-1; /* 0.99999999254148353 */
    const float v90 = a5;
    const double v91 = (double)v90;
    const double v92 = 0x1p+97; /* 1.5845632502852868e+29 */
    const double v93 = v91 - v92;
    const float v94 = a6;
    const double v95 = (double)v94;
    const double v96 = v93 - v95;
    const double v97 = v89 / v96;
    const float v98 = (float)v97;
    const float r0 = v98;
    return r0;
}

static inline float softmax_scaled_4ulp_avx512_element5(float again0, float a7) {
    const float v99 = again0;
    const float v100 = a7;
    const float v101 = v99 * v100;
    const float r0 = v101;
    return r0;
}

static void softmax_scaled_4ulp_avx512_array_portable(const float *x, float *y, float p0, float p1, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    float a6 = 0;
    float a7 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float value0 = softmax_scaled_4ulp_avx512_element0(x[i]);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    softmax_scaled_4ulp_avx512_element1(p0, p1, a0, &a1, &a2, &a3, &a4);
    float lanes5[64];
    for (size_t l = 0; l < 64; l++)
        lanes5[l] = 0x1p+97f;
    float lanes6[64];
    for (size_t l = 0; l < 64; l++)
        lanes6[l] = 0x0p+0f;
    for (size_t i = 0; i < n; i++) {
        float value5;
        float value6;
        softmax_scaled_4ulp_avx512_element2(x[i], a0, a1, a2, a3, a4, lanes5[i % 64], lanes6[i % 64], &y[i], &value5, &value6);
        lanes5[i % 64] = value5;
        lanes6[i % 64] = value6;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++) {
            float value5;
            float value6;
            softmax_scaled_4ulp_avx512_element3(lanes5[l], lanes6[l], lanes5[l + h], lanes6[l + h], &value5, &value6);
            lanes5[l] = value5;
            lanes6[l] = value6;
        }
    a5 = lanes5[0];
    a6 = lanes6[0];
    a7 = softmax_scaled_4ulp_avx512_element4(a5, a6);
    for (size_t i = 0; i < n; i++) {
        y[i] = softmax_scaled_4ulp_avx512_element5(y[i], a7);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTMAX_SCALED_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTMAX_SCALED_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTMAX_SCALED_4ULP_AVX512_AVX2 static inline SOFTMAX_SCALED_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTMAX_SCALED_4ULP_AVX512_AVX512 static inline SOFTMAX_SCALED_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_step0_avx2(const float *x, __m256 *acc0) {
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
static SOFTMAX_SCALED_4ULP_AVX512_AVX2_TARGET void softmax_scaled_4ulp_avx512_chunk0_avx2(const float *x, float *value0) {
    const __m256 v0 = _mm256_loadu_ps(x);
    _mm256_storeu_ps(value0, v0);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_once1_avx2(float p0, float p1, float a0, float *value1, float *value2, float *value3, float *value4) {
    const __m256 v1 = _mm256_set1_ps(0x1.8005fap+20f); /* 1572959.62 */
    const __m256d v2 = _mm256_set1_pd(0x1.71547652048p+0); /* 1.442695040725539 */
    const __m256 v3 = _mm256_set1_ps(p0);
    const __m256 v5 = _mm256_set1_ps(p1);
    const __m256 v10 = _mm256_set1_ps(a0);
    const __m256 v13 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v7l = _mm256_div_pd(v4l, v6l);
    const __m256d v7h = _mm256_div_pd(v4h, v6h);
    const __m256d v8l = _mm256_mul_pd(v2, v7l);
    const __m256d v8h = _mm256_mul_pd(v2, v7h);
    const __m128 v9l = _mm256_cvtpd_ps(v8l);
    const __m128 v9h = _mm256_cvtpd_ps(v8h);
    const __m256 v9 = _mm256_set_m128(v9h, v9l);
    const __m256 v11 = _mm256_mul_ps(v9, v10);
    const __m256 v12 = _mm256_sub_ps(v1, v11);
    const __m256 v14 = _mm256_add_ps(v13, v11);
    const __m256 v15 = _mm256_div_ps(v14, v9);
    const __m256d v16l = _mm256_cvtps_pd(_mm256_castps256_ps128(v9));
    const __m256d v16h = _mm256_cvtps_pd(_mm256_extractf128_ps(v9, 1));
    const __m256d v17l = _mm256_sub_pd(v8l, v16l);
    const __m256d v17h = _mm256_sub_pd(v8h, v16h);
    const __m128 v18l = _mm256_cvtpd_ps(v17l);
    const __m128 v18h = _mm256_cvtpd_ps(v17h);
    const __m256 v18 = _mm256_set_m128(v18h, v18l);
    _mm256_storeu_ps(value1, v12);
    _mm256_storeu_ps(value2, v15);
    _mm256_storeu_ps(value3, v9);
    _mm256_storeu_ps(value4, v18);
}

/* 64 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_step2_avx2(const float *x, float a0, float a1, float a2, float a3, float a4, float *y, __m256 *acc5, __m256 *acc6) {
    const __m256 v19 = _mm256_set1_ps(a4);
    const __m256 v20 = _mm256_set1_ps(a2);
    const __m256 v24 = _mm256_set1_ps(a3);
    const __m256 v25 = _mm256_set1_ps(a1);
    const __m256 v30 = _mm256_set1_ps(0x1.c8435ep-5f); /* 0.0556961857 */
    const __m256 v31 = _mm256_set1_ps(0x1.ec0fc4p-3f); /* 0.240264446 */
    const __m256 v33 = _mm256_set1_ps(0x1.62e422p-1f); /* 0.693146765 */
    const __m256 v49 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v50 = _mm256_set1_ps(a0);
    const __m256 v53 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v57 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_scaled_4ulp_avx512_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_scaled_4ulp_avx512_table1));
    const __m256 v21_0 = _mm256_add_ps(v19, v20);
    const __m256 v21_1 = _mm256_add_ps(v19, v20);
    const __m256 v21_2 = _mm256_add_ps(v19, v20);
    const __m256 v21_3 = _mm256_add_ps(v19, v20);
    const __m256 v21_4 = _mm256_add_ps(v19, v20);
    const __m256 v21_5 = _mm256_add_ps(v19, v20);
    const __m256 v21_6 = _mm256_add_ps(v19, v20);
    const __m256 v21_7 = _mm256_add_ps(v19, v20);
    const __m256 v22_0 = _mm256_loadu_ps(x);
    const __m256 v22_1 = _mm256_loadu_ps(x + 8);
    const __m256 v22_2 = _mm256_loadu_ps(x + 16);
    const __m256 v22_3 = _mm256_loadu_ps(x + 24);
    const __m256 v22_4 = _mm256_loadu_ps(x + 32);
    const __m256 v22_5 = _mm256_loadu_ps(x + 40);
    const __m256 v22_6 = _mm256_loadu_ps(x + 48);
    const __m256 v22_7 = _mm256_loadu_ps(x + 56);
    const __m256 v23_0 = _mm256_max_ps(v21_0, v22_0);
    const __m256 v23_1 = _mm256_max_ps(v21_1, v22_1);
    const __m256 v23_2 = _mm256_max_ps(v21_2, v22_2);
    const __m256 v23_3 = _mm256_max_ps(v21_3, v22_3);
    const __m256 v23_4 = _mm256_max_ps(v21_4, v22_4);
    const __m256 v23_5 = _mm256_max_ps(v21_5, v22_5);
    const __m256 v23_6 = _mm256_max_ps(v21_6, v22_6);
    const __m256 v23_7 = _mm256_max_ps(v21_7, v22_7);
    const __m256 v26_0 = _mm256_fmadd_ps(v24, v23_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v24, v23_1, v25);
    const __m256 v26_2 = _mm256_fmadd_ps(v24, v23_2, v25);
    const __m256 v26_3 = _mm256_fmadd_ps(v24, v23_3, v25);
    const __m256 v26_4 = _mm256_fmadd_ps(v24, v23_4, v25);
    const __m256 v26_5 = _mm256_fmadd_ps(v24, v23_5, v25);
    const __m256 v26_6 = _mm256_fmadd_ps(v24, v23_6, v25);
    const __m256 v26_7 = _mm256_fmadd_ps(v24, v23_7, v25);
    const __m256 v27_0 = _mm256_sub_ps(v25, v26_0);
    const __m256 v27_1 = _mm256_sub_ps(v25, v26_1);
    const __m256 v27_2 = _mm256_sub_ps(v25, v26_2);
    const __m256 v27_3 = _mm256_sub_ps(v25, v26_3);
    const __m256 v27_4 = _mm256_sub_ps(v25, v26_4);
    const __m256 v27_5 = _mm256_sub_ps(v25, v26_5);
    const __m256 v27_6 = _mm256_sub_ps(v25, v26_6);
    const __m256 v27_7 = _mm256_sub_ps(v25, v26_7);
    const __m256 v28_0 = _mm256_fmadd_ps(v24, v23_0, v27_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v24, v23_1, v27_1);
    const __m256 v28_2 = _mm256_fmadd_ps(v24, v23_2, v27_2);
    const __m256 v28_3 = _mm256_fmadd_ps(v24, v23_3, v27_3);
    const __m256 v28_4 = _mm256_fmadd_ps(v24, v23_4, v27_4);
    const __m256 v28_5 = _mm256_fmadd_ps(v24, v23_5, v27_5);
    const __m256 v28_6 = _mm256_fmadd_ps(v24, v23_6, v27_6);
    const __m256 v28_7 = _mm256_fmadd_ps(v24, v23_7, v27_7);
    const __m256 v29_0 = _mm256_fmadd_ps(v19, v23_0, v28_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v19, v23_1, v28_1);
    const __m256 v29_2 = _mm256_fmadd_ps(v19, v23_2, v28_2);
    const __m256 v29_3 = _mm256_fmadd_ps(v19, v23_3, v28_3);
    const __m256 v29_4 = _mm256_fmadd_ps(v19, v23_4, v28_4);
    const __m256 v29_5 = _mm256_fmadd_ps(v19, v23_5, v28_5);
    const __m256 v29_6 = _mm256_fmadd_ps(v19, v23_6, v28_6);
    const __m256 v29_7 = _mm256_fmadd_ps(v19, v23_7, v28_7);
    const __m256 v32_0 = _mm256_fmadd_ps(v30, v29_0, v31);
    const __m256 v32_1 = _mm256_fmadd_ps(v30, v29_1, v31);
    const __m256 v32_2 = _mm256_fmadd_ps(v30, v29_2, v31);
    const __m256 v32_3 = _mm256_fmadd_ps(v30, v29_3, v31);
    const __m256 v32_4 = _mm256_fmadd_ps(v30, v29_4, v31);
    const __m256 v32_5 = _mm256_fmadd_ps(v30, v29_5, v31);
    const __m256 v32_6 = _mm256_fmadd_ps(v30, v29_6, v31);
    const __m256 v32_7 = _mm256_fmadd_ps(v30, v29_7, v31);
    const __m256 v34_0 = _mm256_fmadd_ps(v29_0, v32_0, v33);
    const __m256 v34_1 = _mm256_fmadd_ps(v29_1, v32_1, v33);
    const __m256 v34_2 = _mm256_fmadd_ps(v29_2, v32_2, v33);
    const __m256 v34_3 = _mm256_fmadd_ps(v29_3, v32_3, v33);
    const __m256 v34_4 = _mm256_fmadd_ps(v29_4, v32_4, v33);
    const __m256 v34_5 = _mm256_fmadd_ps(v29_5, v32_5, v33);
    const __m256 v34_6 = _mm256_fmadd_ps(v29_6, v32_6, v33);
    const __m256 v34_7 = _mm256_fmadd_ps(v29_7, v32_7, v33);
    const __m256i v35_0 = _mm256_castps_si256(v26_0);
    const __m256i v35_1 = _mm256_castps_si256(v26_1);
    const __m256i v35_2 = _mm256_castps_si256(v26_2);
    const __m256i v35_3 = _mm256_castps_si256(v26_3);
    const __m256i v35_4 = _mm256_castps_si256(v26_4);
    const __m256i v35_5 = _mm256_castps_si256(v26_5);
    const __m256i v35_6 = _mm256_castps_si256(v26_6);
    const __m256i v35_7 = _mm256_castps_si256(v26_7);
    const __m256i v36_0 = _mm256_permutevar8x32_epi32(t0_0, v35_0);
    const __m256i v36_1 = _mm256_permutevar8x32_epi32(t0_0, v35_1);
    const __m256i v36_2 = _mm256_permutevar8x32_epi32(t0_0, v35_2);
    const __m256i v36_3 = _mm256_permutevar8x32_epi32(t0_0, v35_3);
    const __m256i v36_4 = _mm256_permutevar8x32_epi32(t0_0, v35_4);
    const __m256i v36_5 = _mm256_permutevar8x32_epi32(t0_0, v35_5);
    const __m256i v36_6 = _mm256_permutevar8x32_epi32(t0_0, v35_6);
    const __m256i v36_7 = _mm256_permutevar8x32_epi32(t0_0, v35_7);
    const __m256i v38_0 = _mm256_slli_epi32(v35_0, 20);
    const __m256i v38_1 = _mm256_slli_epi32(v35_1, 20);
    const __m256i v38_2 = _mm256_slli_epi32(v35_2, 20);
    const __m256i v38_3 = _mm256_slli_epi32(v35_3, 20);
    const __m256i v38_4 = _mm256_slli_epi32(v35_4, 20);
    const __m256i v38_5 = _mm256_slli_epi32(v35_5, 20);
    const __m256i v38_6 = _mm256_slli_epi32(v35_6, 20);
    const __m256i v38_7 = _mm256_slli_epi32(v35_7, 20);
    const __m256i v39_0 = _mm256_add_epi32(v36_0, v38_0);
    const __m256i v39_1 = _mm256_add_epi32(v36_1, v38_1);
    const __m256i v39_2 = _mm256_add_epi32(v36_2, v38_2);
    const __m256i v39_3 = _mm256_add_epi32(v36_3, v38_3);
    const __m256i v39_4 = _mm256_add_epi32(v36_4, v38_4);
    const __m256i v39_5 = _mm256_add_epi32(v36_5, v38_5);
    const __m256i v39_6 = _mm256_add_epi32(v36_6, v38_6);
    const __m256i v39_7 = _mm256_add_epi32(v36_7, v38_7);
    const __m256 v40_0 = _mm256_castsi256_ps(v39_0);
    const __m256 v40_1 = _mm256_castsi256_ps(v39_1);
    const __m256 v40_2 = _mm256_castsi256_ps(v39_2);
    const __m256 v40_3 = _mm256_castsi256_ps(v39_3);
    const __m256 v40_4 = _mm256_castsi256_ps(v39_4);
    const __m256 v40_5 = _mm256_castsi256_ps(v39_5);
    const __m256 v40_6 = _mm256_castsi256_ps(v39_6);
    const __m256 v40_7 = _mm256_castsi256_ps(v39_7);
    const __m256 v41_0 = _mm256_mul_ps(v40_0, v29_0);
    const __m256 v41_1 = _mm256_mul_ps(v40_1, v29_1);
    const __m256 v41_2 = _mm256_mul_ps(v40_2, v29_2);
    const __m256 v41_3 = _mm256_mul_ps(v40_3, v29_3);
    const __m256 v41_4 = _mm256_mul_ps(v40_4, v29_4);
    const __m256 v41_5 = _mm256_mul_ps(v40_5, v29_5);
    const __m256 v41_6 = _mm256_mul_ps(v40_6, v29_6);
    const __m256 v41_7 = _mm256_mul_ps(v40_7, v29_7);
    const __m256 v42_0 = _mm256_fmadd_ps(v34_0, v41_0, v40_0);
    const __m256 v42_1 = _mm256_fmadd_ps(v34_1, v41_1, v40_1);
    const __m256 v42_2 = _mm256_fmadd_ps(v34_2, v41_2, v40_2);
    const __m256 v42_3 = _mm256_fmadd_ps(v34_3, v41_3, v40_3);
    const __m256 v42_4 = _mm256_fmadd_ps(v34_4, v41_4, v40_4);
    const __m256 v42_5 = _mm256_fmadd_ps(v34_5, v41_5, v40_5);
    const __m256 v42_6 = _mm256_fmadd_ps(v34_6, v41_6, v40_6);
    const __m256 v42_7 = _mm256_fmadd_ps(v34_7, v41_7, v40_7);
    const __m256 v43_0 = acc6[0];
    const __m256 v43_1 = acc6[1];
    const __m256 v43_2 = acc6[2];
    const __m256 v43_3 = acc6[3];
    const __m256 v43_4 = acc6[4];
    const __m256 v43_5 = acc6[5];
    const __m256 v43_6 = acc6[6];
    const __m256 v43_7 = acc6[7];
    const __m256 v44_0 = _mm256_sub_ps(v42_0, v43_0);
    const __m256 v44_1 = _mm256_sub_ps(v42_1, v43_1);
    const __m256 v44_2 = _mm256_sub_ps(v42_2, v43_2);
    const __m256 v44_3 = _mm256_sub_ps(v42_3, v43_3);
    const __m256 v44_4 = _mm256_sub_ps(v42_4, v43_4);
    const __m256 v44_5 = _mm256_sub_ps(v42_5, v43_5);
    const __m256 v44_6 = _mm256_sub_ps(v42_6, v43_6);
    const __m256 v44_7 = _mm256_sub_ps(v42_7, v43_7);
    const __m256 v45_0 = acc5[0];
    const __m256 v45_1 = acc5[1];
    const __m256 v45_2 = acc5[2];
    const __m256 v45_3 = acc5[3];
    const __m256 v45_4 = acc5[4];
    const __m256 v45_5 = acc5[5];
    const __m256 v45_6 = acc5[6];
    const __m256 v45_7 = acc5[7];
    const __m256 v46_0 = _mm256_add_ps(v44_0, v45_0);
    const __m256 v46_1 = _mm256_add_ps(v44_1, v45_1);
    const __m256 v46_2 = _mm256_add_ps(v44_2, v45_2);
    const __m256 v46_3 = _mm256_add_ps(v44_3, v45_3);
    const __m256 v46_4 = _mm256_add_ps(v44_4, v45_4);
    const __m256 v46_5 = _mm256_add_ps(v44_5, v45_5);
    const __m256 v46_6 = _mm256_add_ps(v44_6, v45_6);
    const __m256 v46_7 = _mm256_add_ps(v44_7, v45_7);
    const __m256 v47_0 = _mm256_sub_ps(v46_0, v45_0);
    const __m256 v47_1 = _mm256_sub_ps(v46_1, v45_1);
    const __m256 v47_2 = _mm256_sub_ps(v46_2, v45_2);
    const __m256 v47_3 = _mm256_sub_ps(v46_3, v45_3);
    const __m256 v47_4 = _mm256_sub_ps(v46_4, v45_4);
    const __m256 v47_5 = _mm256_sub_ps(v46_5, v45_5);
    const __m256 v47_6 = _mm256_sub_ps(v46_6, v45_6);
    const __m256 v47_7 = _mm256_sub_ps(v46_7, v45_7);
    const __m256 v48_0 = _mm256_sub_ps(v47_0, v44_0);
    const __m256 v48_1 = _mm256_sub_ps(v47_1, v44_1);
    const __m256 v48_2 = _mm256_sub_ps(v47_2, v44_2);
    const __m256 v48_3 = _mm256_sub_ps(v47_3, v44_3);
    const __m256 v48_4 = _mm256_sub_ps(v47_4, v44_4);
    const __m256 v48_5 = _mm256_sub_ps(v47_5, v44_5);
    const __m256 v48_6 = _mm256_sub_ps(v47_6, v44_6);
    const __m256 v48_7 = _mm256_sub_ps(v47_7, v44_7);
    const __m256 v51_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v50);
    const __m256 v51_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v50);
    const __m256 v51_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v50);
    const __m256 v51_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v50);
    const __m256 v51_4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v50);
    const __m256 v51_5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v50);
    const __m256 v51_6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v50);
    const __m256 v51_7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v50);
    const __m256i v52_0 = _mm256_castps_si256(_mm256_cmp_ps(v49, v51_0, _CMP_LT_OQ));
    const __m256i v52_1 = _mm256_castps_si256(_mm256_cmp_ps(v49, v51_1, _CMP_LT_OQ));
    const __m256i v52_2 = _mm256_castps_si256(_mm256_cmp_ps(v49, v51_2, _CMP_LT_OQ));
    const __m256i v52_3 = _mm256_castps_si256(_mm256_cmp_ps(v49, v51_3, _CMP_LT_OQ));
    const __m256i v52_4 = _mm256_castps_si256(_mm256_cmp_ps(v49, v51_4, _CMP_LT_OQ));
    const __m256i v52_5 = _mm256_castps_si256(_mm256_cmp_ps(v49, v51_5, _CMP_LT_OQ));
    const __m256i v52_6 = _mm256_castps_si256(_mm256_cmp_ps(v49, v51_6, _CMP_LT_OQ));
    const __m256i v52_7 = _mm256_castps_si256(_mm256_cmp_ps(v49, v51_7, _CMP_LT_OQ));
    __m256 r0_0 = v42_0;
    __m256 r0_1 = v42_1;
    __m256 r0_2 = v42_2;
    __m256 r0_3 = v42_3;
    __m256 r0_4 = v42_4;
    __m256 r0_5 = v42_5;
    __m256 r0_6 = v42_6;
    __m256 r0_7 = v42_7;
    __m256 r1_0 = v46_0;
    __m256 r1_1 = v46_1;
    __m256 r1_2 = v46_2;
    __m256 r1_3 = v46_3;
    __m256 r1_4 = v46_4;
    __m256 r1_5 = v46_5;
    __m256 r1_6 = v46_6;
    __m256 r1_7 = v46_7;
    __m256 r2_0 = v48_0;
    __m256 r2_1 = v48_1;
    __m256 r2_2 = v48_2;
    __m256 r2_3 = v48_3;
    __m256 r2_4 = v48_4;
    __m256 r2_5 = v48_5;
    __m256 r2_6 = v48_6;
    __m256 r2_7 = v48_7;
    __m256i any1 = v52_0;
    any1 = _mm256_or_si256(any1, v52_1);
    any1 = _mm256_or_si256(any1, v52_2);
    any1 = _mm256_or_si256(any1, v52_3);
    any1 = _mm256_or_si256(any1, v52_4);
    any1 = _mm256_or_si256(any1, v52_5);
    any1 = _mm256_or_si256(any1, v52_6);
    any1 = _mm256_or_si256(any1, v52_7);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v54_0 = _mm256_div_ps(v53, v24);
        const __m256 v54_1 = _mm256_div_ps(v53, v24);
        const __m256 v54_2 = _mm256_div_ps(v53, v24);
        const __m256 v54_3 = _mm256_div_ps(v53, v24);
        const __m256 v54_4 = _mm256_div_ps(v53, v24);
        const __m256 v54_5 = _mm256_div_ps(v53, v24);
        const __m256 v54_6 = _mm256_div_ps(v53, v24);
        const __m256 v54_7 = _mm256_div_ps(v53, v24);
        const __m256 v55_0 = _mm256_sub_ps(v22_0, v50);
        const __m256 v55_1 = _mm256_sub_ps(v22_1, v50);
        const __m256 v55_2 = _mm256_sub_ps(v22_2, v50);
        const __m256 v55_3 = _mm256_sub_ps(v22_3, v50);
        const __m256 v55_4 = _mm256_sub_ps(v22_4, v50);
        const __m256 v55_5 = _mm256_sub_ps(v22_5, v50);
        const __m256 v55_6 = _mm256_sub_ps(v22_6, v50);
        const __m256 v55_7 = _mm256_sub_ps(v22_7, v50);
        const __m256 v56_0 = _mm256_max_ps(v54_0, v55_0);
        const __m256 v56_1 = _mm256_max_ps(v54_1, v55_1);
        const __m256 v56_2 = _mm256_max_ps(v54_2, v55_2);
        const __m256 v56_3 = _mm256_max_ps(v54_3, v55_3);
        const __m256 v56_4 = _mm256_max_ps(v54_4, v55_4);
        const __m256 v56_5 = _mm256_max_ps(v54_5, v55_5);
        const __m256 v56_6 = _mm256_max_ps(v54_6, v55_6);
        const __m256 v56_7 = _mm256_max_ps(v54_7, v55_7);
        const __m256 v58_0 = _mm256_fmadd_ps(v24, v56_0, v57);
        const __m256 v58_1 = _mm256_fmadd_ps(v24, v56_1, v57);
        const __m256 v58_2 = _mm256_fmadd_ps(v24, v56_2, v57);
        const __m256 v58_3 = _mm256_fmadd_ps(v24, v56_3, v57);
        const __m256 v58_4 = _mm256_fmadd_ps(v24, v56_4, v57);
        const __m256 v58_5 = _mm256_fmadd_ps(v24, v56_5, v57);
        const __m256 v58_6 = _mm256_fmadd_ps(v24, v56_6, v57);
        const __m256 v58_7 = _mm256_fmadd_ps(v24, v56_7, v57);
        const __m256 v59_0 = _mm256_sub_ps(v57, v58_0);
        const __m256 v59_1 = _mm256_sub_ps(v57, v58_1);
        const __m256 v59_2 = _mm256_sub_ps(v57, v58_2);
        const __m256 v59_3 = _mm256_sub_ps(v57, v58_3);
        const __m256 v59_4 = _mm256_sub_ps(v57, v58_4);
        const __m256 v59_5 = _mm256_sub_ps(v57, v58_5);
        const __m256 v59_6 = _mm256_sub_ps(v57, v58_6);
        const __m256 v59_7 = _mm256_sub_ps(v57, v58_7);
        const __m256 v60_0 = _mm256_fmadd_ps(v24, v56_0, v59_0);
        const __m256 v60_1 = _mm256_fmadd_ps(v24, v56_1, v59_1);
        const __m256 v60_2 = _mm256_fmadd_ps(v24, v56_2, v59_2);
        const __m256 v60_3 = _mm256_fmadd_ps(v24, v56_3, v59_3);
        const __m256 v60_4 = _mm256_fmadd_ps(v24, v56_4, v59_4);
        const __m256 v60_5 = _mm256_fmadd_ps(v24, v56_5, v59_5);
        const __m256 v60_6 = _mm256_fmadd_ps(v24, v56_6, v59_6);
        const __m256 v60_7 = _mm256_fmadd_ps(v24, v56_7, v59_7);
        const __m256 v61_0 = _mm256_fmadd_ps(v19, v56_0, v60_0);
        const __m256 v61_1 = _mm256_fmadd_ps(v19, v56_1, v60_1);
        const __m256 v61_2 = _mm256_fmadd_ps(v19, v56_2, v60_2);
        const __m256 v61_3 = _mm256_fmadd_ps(v19, v56_3, v60_3);
        const __m256 v61_4 = _mm256_fmadd_ps(v19, v56_4, v60_4);
        const __m256 v61_5 = _mm256_fmadd_ps(v19, v56_5, v60_5);
        const __m256 v61_6 = _mm256_fmadd_ps(v19, v56_6, v60_6);
        const __m256 v61_7 = _mm256_fmadd_ps(v19, v56_7, v60_7);
        const __m256 v62_0 = _mm256_fmadd_ps(v30, v61_0, v31);
        const __m256 v62_1 = _mm256_fmadd_ps(v30, v61_1, v31);
        const __m256 v62_2 = _mm256_fmadd_ps(v30, v61_2, v31);
        const __m256 v62_3 = _mm256_fmadd_ps(v30, v61_3, v31);
        const __m256 v62_4 = _mm256_fmadd_ps(v30, v61_4, v31);
        const __m256 v62_5 = _mm256_fmadd_ps(v30, v61_5, v31);
        const __m256 v62_6 = _mm256_fmadd_ps(v30, v61_6, v31);
        const __m256 v62_7 = _mm256_fmadd_ps(v30, v61_7, v31);
        const __m256 v63_0 = _mm256_fmadd_ps(v61_0, v62_0, v33);
        const __m256 v63_1 = _mm256_fmadd_ps(v61_1, v62_1, v33);
        const __m256 v63_2 = _mm256_fmadd_ps(v61_2, v62_2, v33);
        const __m256 v63_3 = _mm256_fmadd_ps(v61_3, v62_3, v33);
        const __m256 v63_4 = _mm256_fmadd_ps(v61_4, v62_4, v33);
        const __m256 v63_5 = _mm256_fmadd_ps(v61_5, v62_5, v33);
        const __m256 v63_6 = _mm256_fmadd_ps(v61_6, v62_6, v33);
        const __m256 v63_7 = _mm256_fmadd_ps(v61_7, v62_7, v33);
        const __m256i v64_0 = _mm256_castps_si256(v58_0);
        const __m256i v64_1 = _mm256_castps_si256(v58_1);
        const __m256i v64_2 = _mm256_castps_si256(v58_2);
        const __m256i v64_3 = _mm256_castps_si256(v58_3);
        const __m256i v64_4 = _mm256_castps_si256(v58_4);
        const __m256i v64_5 = _mm256_castps_si256(v58_5);
        const __m256i v64_6 = _mm256_castps_si256(v58_6);
        const __m256i v64_7 = _mm256_castps_si256(v58_7);
        const __m256i v65_0 = _mm256_slli_epi32(v64_0, 20);
        const __m256i v65_1 = _mm256_slli_epi32(v64_1, 20);
        const __m256i v65_2 = _mm256_slli_epi32(v64_2, 20);
        const __m256i v65_3 = _mm256_slli_epi32(v64_3, 20);
        const __m256i v65_4 = _mm256_slli_epi32(v64_4, 20);
        const __m256i v65_5 = _mm256_slli_epi32(v64_5, 20);
        const __m256i v65_6 = _mm256_slli_epi32(v64_6, 20);
        const __m256i v65_7 = _mm256_slli_epi32(v64_7, 20);
        const __m256i v66_0 = _mm256_permutevar8x32_epi32(t1_0, v64_0);
        const __m256i v66_1 = _mm256_permutevar8x32_epi32(t1_0, v64_1);
        const __m256i v66_2 = _mm256_permutevar8x32_epi32(t1_0, v64_2);
        const __m256i v66_3 = _mm256_permutevar8x32_epi32(t1_0, v64_3);
        const __m256i v66_4 = _mm256_permutevar8x32_epi32(t1_0, v64_4);
        const __m256i v66_5 = _mm256_permutevar8x32_epi32(t1_0, v64_5);
        const __m256i v66_6 = _mm256_permutevar8x32_epi32(t1_0, v64_6);
        const __m256i v66_7 = _mm256_permutevar8x32_epi32(t1_0, v64_7);
        const __m256i v67_0 = _mm256_add_epi32(v65_0, v66_0);
        const __m256i v67_1 = _mm256_add_epi32(v65_1, v66_1);
        const __m256i v67_2 = _mm256_add_epi32(v65_2, v66_2);
        const __m256i v67_3 = _mm256_add_epi32(v65_3, v66_3);
        const __m256i v67_4 = _mm256_add_epi32(v65_4, v66_4);
        const __m256i v67_5 = _mm256_add_epi32(v65_5, v66_5);
        const __m256i v67_6 = _mm256_add_epi32(v65_6, v66_6);
        const __m256i v67_7 = _mm256_add_epi32(v65_7, v66_7);
        const __m256 v68_0 = _mm256_castsi256_ps(v67_0);
        const __m256 v68_1 = _mm256_castsi256_ps(v67_1);
        const __m256 v68_2 = _mm256_castsi256_ps(v67_2);
        const __m256 v68_3 = _mm256_castsi256_ps(v67_3);
        const __m256 v68_4 = _mm256_castsi256_ps(v67_4);
        const __m256 v68_5 = _mm256_castsi256_ps(v67_5);
        const __m256 v68_6 = _mm256_castsi256_ps(v67_6);
        const __m256 v68_7 = _mm256_castsi256_ps(v67_7);
        const __m256 v69_0 = _mm256_mul_ps(v68_0, v61_0);
        const __m256 v69_1 = _mm256_mul_ps(v68_1, v61_1);
        const __m256 v69_2 = _mm256_mul_ps(v68_2, v61_2);
        const __m256 v69_3 = _mm256_mul_ps(v68_3, v61_3);
        const __m256 v69_4 = _mm256_mul_ps(v68_4, v61_4);
        const __m256 v69_5 = _mm256_mul_ps(v68_5, v61_5);
        const __m256 v69_6 = _mm256_mul_ps(v68_6, v61_6);
        const __m256 v69_7 = _mm256_mul_ps(v68_7, v61_7);
        const __m256 v70_0 = _mm256_fmadd_ps(v63_0, v69_0, v68_0);
        const __m256 v70_1 = _mm256_fmadd_ps(v63_1, v69_1, v68_1);
        const __m256 v70_2 = _mm256_fmadd_ps(v63_2, v69_2, v68_2);
        const __m256 v70_3 = _mm256_fmadd_ps(v63_3, v69_3, v68_3);
        const __m256 v70_4 = _mm256_fmadd_ps(v63_4, v69_4, v68_4);
        const __m256 v70_5 = _mm256_fmadd_ps(v63_5, v69_5, v68_5);
        const __m256 v70_6 = _mm256_fmadd_ps(v63_6, v69_6, v68_6);
        const __m256 v70_7 = _mm256_fmadd_ps(v63_7, v69_7, v68_7);
        const __m256 v71_0 = _mm256_sub_ps(v70_0, v43_0);
        const __m256 v71_1 = _mm256_sub_ps(v70_1, v43_1);
        const __m256 v71_2 = _mm256_sub_ps(v70_2, v43_2);
        const __m256 v71_3 = _mm256_sub_ps(v70_3, v43_3);
        const __m256 v71_4 = _mm256_sub_ps(v70_4, v43_4);
        const __m256 v71_5 = _mm256_sub_ps(v70_5, v43_5);
        const __m256 v71_6 = _mm256_sub_ps(v70_6, v43_6);
        const __m256 v71_7 = _mm256_sub_ps(v70_7, v43_7);
        const __m256 v72_0 = _mm256_add_ps(v45_0, v71_0);
        const __m256 v72_1 = _mm256_add_ps(v45_1, v71_1);
        const __m256 v72_2 = _mm256_add_ps(v45_2, v71_2);
        const __m256 v72_3 = _mm256_add_ps(v45_3, v71_3);
        const __m256 v72_4 = _mm256_add_ps(v45_4, v71_4);
        const __m256 v72_5 = _mm256_add_ps(v45_5, v71_5);
        const __m256 v72_6 = _mm256_add_ps(v45_6, v71_6);
        const __m256 v72_7 = _mm256_add_ps(v45_7, v71_7);
        const __m256 v73_0 = _mm256_sub_ps(v72_0, v45_0);
        const __m256 v73_1 = _mm256_sub_ps(v72_1, v45_1);
        const __m256 v73_2 = _mm256_sub_ps(v72_2, v45_2);
        const __m256 v73_3 = _mm256_sub_ps(v72_3, v45_3);
        const __m256 v73_4 = _mm256_sub_ps(v72_4, v45_4);
        const __m256 v73_5 = _mm256_sub_ps(v72_5, v45_5);
        const __m256 v73_6 = _mm256_sub_ps(v72_6, v45_6);
        const __m256 v73_7 = _mm256_sub_ps(v72_7, v45_7);
        const __m256 v74_0 = _mm256_sub_ps(v73_0, v71_0);
        const __m256 v74_1 = _mm256_sub_ps(v73_1, v71_1);
        const __m256 v74_2 = _mm256_sub_ps(v73_2, v71_2);
        const __m256 v74_3 = _mm256_sub_ps(v73_3, v71_3);
        const __m256 v74_4 = _mm256_sub_ps(v73_4, v71_4);
        const __m256 v74_5 = _mm256_sub_ps(v73_5, v71_5);
        const __m256 v74_6 = _mm256_sub_ps(v73_6, v71_6);
        const __m256 v74_7 = _mm256_sub_ps(v73_7, v71_7);
        r0_0 = _mm256_blendv_ps(r0_0, v70_0, _mm256_castsi256_ps(v52_0));
        r0_1 = _mm256_blendv_ps(r0_1, v70_1, _mm256_castsi256_ps(v52_1));
        r0_2 = _mm256_blendv_ps(r0_2, v70_2, _mm256_castsi256_ps(v52_2));
        r0_3 = _mm256_blendv_ps(r0_3, v70_3, _mm256_castsi256_ps(v52_3));
        r0_4 = _mm256_blendv_ps(r0_4, v70_4, _mm256_castsi256_ps(v52_4));
        r0_5 = _mm256_blendv_ps(r0_5, v70_5, _mm256_castsi256_ps(v52_5));
        r0_6 = _mm256_blendv_ps(r0_6, v70_6, _mm256_castsi256_ps(v52_6));
        r0_7 = _mm256_blendv_ps(r0_7, v70_7, _mm256_castsi256_ps(v52_7));
        r1_0 = _mm256_blendv_ps(r1_0, v72_0, _mm256_castsi256_ps(v52_0));
        r1_1 = _mm256_blendv_ps(r1_1, v72_1, _mm256_castsi256_ps(v52_1));
        r1_2 = _mm256_blendv_ps(r1_2, v72_2, _mm256_castsi256_ps(v52_2));
        r1_3 = _mm256_blendv_ps(r1_3, v72_3, _mm256_castsi256_ps(v52_3));
        r1_4 = _mm256_blendv_ps(r1_4, v72_4, _mm256_castsi256_ps(v52_4));
        r1_5 = _mm256_blendv_ps(r1_5, v72_5, _mm256_castsi256_ps(v52_5));
        r1_6 = _mm256_blendv_ps(r1_6, v72_6, _mm256_castsi256_ps(v52_6));
        r1_7 = _mm256_blendv_ps(r1_7, v72_7, _mm256_castsi256_ps(v52_7));
        r2_0 = _mm256_blendv_ps(r2_0, v74_0, _mm256_castsi256_ps(v52_0));
        r2_1 = _mm256_blendv_ps(r2_1, v74_1, _mm256_castsi256_ps(v52_1));
        r2_2 = _mm256_blendv_ps(r2_2, v74_2, _mm256_castsi256_ps(v52_2));
        r2_3 = _mm256_blendv_ps(r2_3, v74_3, _mm256_castsi256_ps(v52_3));
        r2_4 = _mm256_blendv_ps(r2_4, v74_4, _mm256_castsi256_ps(v52_4));
        r2_5 = _mm256_blendv_ps(r2_5, v74_5, _mm256_castsi256_ps(v52_5));
        r2_6 = _mm256_blendv_ps(r2_6, v74_6, _mm256_castsi256_ps(v52_6));
        r2_7 = _mm256_blendv_ps(r2_7, v74_7, _mm256_castsi256_ps(v52_7));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
    _mm256_storeu_ps(y + 16, r0_2);
    _mm256_storeu_ps(y + 24, r0_3);
    _mm256_storeu_ps(y + 32, r0_4);
    _mm256_storeu_ps(y + 40, r0_5);
    _mm256_storeu_ps(y + 48, r0_6);
    _mm256_storeu_ps(y + 56, r0_7);
    acc5[0] = r1_0;
    acc5[1] = r1_1;
    acc5[2] = r1_2;
    acc5[3] = r1_3;
    acc5[4] = r1_4;
    acc5[5] = r1_5;
    acc5[6] = r1_6;
    acc5[7] = r1_7;
    acc6[0] = r2_0;
    acc6[1] = r2_1;
    acc6[2] = r2_2;
    acc6[3] = r2_3;
    acc6[4] = r2_4;
    acc6[5] = r2_5;
    acc6[6] = r2_6;
    acc6[7] = r2_7;
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_SCALED_4ULP_AVX512_AVX2_TARGET void softmax_scaled_4ulp_avx512_chunk2_avx2(const float *x, float a0, float a1, float a2, float a3, float a4, const float *state5, const float *state6, float *y, float *value5, float *value6) {
    const __m256 v19 = _mm256_set1_ps(a4);
    const __m256 v20 = _mm256_set1_ps(a2);
    const __m256 v24 = _mm256_set1_ps(a3);
    const __m256 v25 = _mm256_set1_ps(a1);
    const __m256 v30 = _mm256_set1_ps(0x1.c8435ep-5f); /* 0.0556961857 */
    const __m256 v31 = _mm256_set1_ps(0x1.ec0fc4p-3f); /* 0.240264446 */
    const __m256 v33 = _mm256_set1_ps(0x1.62e422p-1f); /* 0.693146765 */
    const __m256 v49 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v50 = _mm256_set1_ps(a0);
    const __m256 v53 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v57 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_scaled_4ulp_avx512_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_scaled_4ulp_avx512_table1));
    const __m256 v21 = _mm256_add_ps(v19, v20);
    const __m256 v22 = _mm256_loadu_ps(x);
    const __m256 v23 = _mm256_max_ps(v21, v22);
    const __m256 v26 = _mm256_fmadd_ps(v24, v23, v25);
    const __m256 v27 = _mm256_sub_ps(v25, v26);
    const __m256 v28 = _mm256_fmadd_ps(v24, v23, v27);
    const __m256 v29 = _mm256_fmadd_ps(v19, v23, v28);
    const __m256 v32 = _mm256_fmadd_ps(v30, v29, v31);
    const __m256 v34 = _mm256_fmadd_ps(v29, v32, v33);
    const __m256i v35 = _mm256_castps_si256(v26);
    const __m256i v36 = _mm256_permutevar8x32_epi32(t0_0, v35);
    const __m256i v38 = _mm256_slli_epi32(v35, 20);
    const __m256i v39 = _mm256_add_epi32(v36, v38);
    const __m256 v40 = _mm256_castsi256_ps(v39);
    const __m256 v41 = _mm256_mul_ps(v40, v29);
    const __m256 v42 = _mm256_fmadd_ps(v34, v41, v40);
    const __m256 v43 = _mm256_loadu_ps(state6);
    const __m256 v44 = _mm256_sub_ps(v42, v43);
    const __m256 v45 = _mm256_loadu_ps(state5);
    const __m256 v46 = _mm256_add_ps(v44, v45);
    const __m256 v47 = _mm256_sub_ps(v46, v45);
    const __m256 v48 = _mm256_sub_ps(v47, v44);
    const __m256 v51 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v50);
    const __m256i v52 = _mm256_castps_si256(_mm256_cmp_ps(v49, v51, _CMP_LT_OQ));
    __m256 r0 = v42;
    __m256 r1 = v46;
    __m256 r2 = v48;
    __m256i any1 = v52;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v54 = _mm256_div_ps(v53, v24);
        const __m256 v55 = _mm256_sub_ps(v22, v50);
        const __m256 v56 = _mm256_max_ps(v54, v55);
        const __m256 v58 = _mm256_fmadd_ps(v24, v56, v57);
        const __m256 v59 = _mm256_sub_ps(v57, v58);
        const __m256 v60 = _mm256_fmadd_ps(v24, v56, v59);
        const __m256 v61 = _mm256_fmadd_ps(v19, v56, v60);
        const __m256 v62 = _mm256_fmadd_ps(v30, v61, v31);
        const __m256 v63 = _mm256_fmadd_ps(v61, v62, v33);
        const __m256i v64 = _mm256_castps_si256(v58);
        const __m256i v65 = _mm256_slli_epi32(v64, 20);
        const __m256i v66 = _mm256_permutevar8x32_epi32(t1_0, v64);
        const __m256i v67 = _mm256_add_epi32(v65, v66);
        const __m256 v68 = _mm256_castsi256_ps(v67);
        const __m256 v69 = _mm256_mul_ps(v68, v61);
        const __m256 v70 = _mm256_fmadd_ps(v63, v69, v68);
        const __m256 v71 = _mm256_sub_ps(v70, v43);
        const __m256 v72 = _mm256_add_ps(v45, v71);
        const __m256 v73 = _mm256_sub_ps(v72, v45);
        const __m256 v74 = _mm256_sub_ps(v73, v71);
        r0 = _mm256_blendv_ps(r0, v70, _mm256_castsi256_ps(v52));
        r1 = _mm256_blendv_ps(r1, v72, _mm256_castsi256_ps(v52));
        r2 = _mm256_blendv_ps(r2, v74, _mm256_castsi256_ps(v52));
    }
    _mm256_storeu_ps(y, r0);
    _mm256_storeu_ps(value5, r1);
    _mm256_storeu_ps(value6, r2);
}

/* Lanes l to 7 behind it. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_combine3_avx2(const float *left5, const float *left6, const float *right5, const float *right6, float *value5, float *value6) {
    const __m256 v76 = _mm256_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m256 v75 = _mm256_loadu_ps(right5);
    const __m256 v77 = _mm256_sub_ps(v75, v76);
    const __m256 v78 = _mm256_loadu_ps(left5);
    const __m256 v79 = _mm256_add_ps(v77, v78);
    const __m256 v80 = _mm256_loadu_ps(right6);
    const __m256 v81 = _mm256_loadu_ps(left6);
    const __m256 v82 = _mm256_add_ps(v80, v81);
    const __m256 v83 = _mm256_sub_ps(v79, v78);
    const __m256 v84 = _mm256_sub_ps(v77, v83);
    const __m256 v85 = _mm256_sub_ps(v79, v83);
    const __m256 v86 = _mm256_sub_ps(v78, v85);
    const __m256 v87 = _mm256_add_ps(v84, v86);
    const __m256 v88 = _mm256_sub_ps(v82, v87);
    _mm256_storeu_ps(value5, v79);
    _mm256_storeu_ps(value6, v88);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_once4_avx2(float a5, float a6, float *value7) {
    const __m256d v89 = _mm256_set1_pd(0x1.ffffffbfee8c8p-1); /* 0.99999999254148353 */
    const __m256 v90 = _mm256_set1_ps(a5);
    const __m256d v92 = _mm256_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m256 v94 = _mm256_set1_ps(a6);
    const __m256d v91l = _mm256_cvtps_pd(_mm256_castps256_ps128(v90));
    const __m256d v91h = _mm256_cvtps_pd(_mm256_extractf128_ps(v90, 1));
    const __m256d v93l = _mm256_sub_pd(v91l, v92);
    const __m256d v93h = _mm256_sub_pd(v91h, v92);
    const __m256d v95l = _mm256_cvtps_pd(_mm256_castps256_ps128(v94));
    const __m256d v95h = _mm256_cvtps_pd(_mm256_extractf128_ps(v94, 1));
    const __m256d v96l = _mm256_sub_pd(v93l, v95l);
    const __m256d v96h = _mm256_sub_pd(v93h, v95h);
    const __m256d v97l = _mm256_div_pd(v89, v96l);
    const __m256d v97h = _mm256_div_pd(v89, v96h);
    const __m128 v98l = _mm256_cvtpd_ps(v97l);
    const __m128 v98h = _mm256_cvtpd_ps(v97h);
    const __m256 v98 = _mm256_set_m128(v98h, v98l);
    _mm256_storeu_ps(value7, v98);
}

/* 64 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_step5_avx2(float a7, float *y) {
    const __m256 v100 = _mm256_set1_ps(a7);
    const __m256 v99_0 = _mm256_loadu_ps(y);
    const __m256 v99_1 = _mm256_loadu_ps(y + 8);
    const __m256 v99_2 = _mm256_loadu_ps(y + 16);
    const __m256 v99_3 = _mm256_loadu_ps(y + 24);
    const __m256 v99_4 = _mm256_loadu_ps(y + 32);
    const __m256 v99_5 = _mm256_loadu_ps(y + 40);
    const __m256 v99_6 = _mm256_loadu_ps(y + 48);
    const __m256 v99_7 = _mm256_loadu_ps(y + 56);
    const __m256 v101_0 = _mm256_mul_ps(v99_0, v100);
    const __m256 v101_1 = _mm256_mul_ps(v99_1, v100);
    const __m256 v101_2 = _mm256_mul_ps(v99_2, v100);
    const __m256 v101_3 = _mm256_mul_ps(v99_3, v100);
    const __m256 v101_4 = _mm256_mul_ps(v99_4, v100);
    const __m256 v101_5 = _mm256_mul_ps(v99_5, v100);
    const __m256 v101_6 = _mm256_mul_ps(v99_6, v100);
    const __m256 v101_7 = _mm256_mul_ps(v99_7, v100);
    _mm256_storeu_ps(y, v101_0);
    _mm256_storeu_ps(y + 8, v101_1);
    _mm256_storeu_ps(y + 16, v101_2);
    _mm256_storeu_ps(y + 24, v101_3);
    _mm256_storeu_ps(y + 32, v101_4);
    _mm256_storeu_ps(y + 40, v101_5);
    _mm256_storeu_ps(y + 48, v101_6);
    _mm256_storeu_ps(y + 56, v101_7);
}

/* 8 elements. */
static SOFTMAX_SCALED_4ULP_AVX512_AVX2_TARGET void softmax_scaled_4ulp_avx512_chunk5_avx2(float a7, float *y) {
    const __m256 v100 = _mm256_set1_ps(a7);
    const __m256 v99 = _mm256_loadu_ps(y);
    const __m256 v101 = _mm256_mul_ps(v99, v100);
    _mm256_storeu_ps(y, v101);
}

static SOFTMAX_SCALED_4ULP_AVX512_AVX2_TARGET void softmax_scaled_4ulp_avx512_array_avx2(const float *x, float *y, float p0, float p1, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    float a6 = 0;
    float a7 = 0;
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
        softmax_scaled_4ulp_avx512_step0_avx2(x + i, acc0);
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
        softmax_scaled_4ulp_avx512_chunk0_avx2(tail_x, value0);
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
        float value4[8];
        softmax_scaled_4ulp_avx512_once1_avx2(p0, p1, a0, value1, value2, value3, value4);
        a1 = value1[0];
        a2 = value2[0];
        a3 = value3[0];
        a4 = value4[0];
    }
    i = 0;
    __m256 acc5[8];
    acc5[0] = _mm256_set1_ps(0x1p+97f);
    acc5[1] = _mm256_set1_ps(0x1p+97f);
    acc5[2] = _mm256_set1_ps(0x1p+97f);
    acc5[3] = _mm256_set1_ps(0x1p+97f);
    acc5[4] = _mm256_set1_ps(0x1p+97f);
    acc5[5] = _mm256_set1_ps(0x1p+97f);
    acc5[6] = _mm256_set1_ps(0x1p+97f);
    acc5[7] = _mm256_set1_ps(0x1p+97f);
    __m256 acc6[8];
    acc6[0] = _mm256_set1_ps(0x0p+0f);
    acc6[1] = _mm256_set1_ps(0x0p+0f);
    acc6[2] = _mm256_set1_ps(0x0p+0f);
    acc6[3] = _mm256_set1_ps(0x0p+0f);
    acc6[4] = _mm256_set1_ps(0x0p+0f);
    acc6[5] = _mm256_set1_ps(0x0p+0f);
    acc6[6] = _mm256_set1_ps(0x0p+0f);
    acc6[7] = _mm256_set1_ps(0x0p+0f);
    for (; n - i >= 64; i += 64)
        softmax_scaled_4ulp_avx512_step2_avx2(x + i, a0, a1, a2, a3, a4, y + i, acc5, acc6);
    float lanes5[72] = {0};
    float lanes6[72] = {0};
    _mm256_storeu_ps(lanes5 + 0, acc5[0]);
    _mm256_storeu_ps(lanes5 + 8, acc5[1]);
    _mm256_storeu_ps(lanes5 + 16, acc5[2]);
    _mm256_storeu_ps(lanes5 + 24, acc5[3]);
    _mm256_storeu_ps(lanes5 + 32, acc5[4]);
    _mm256_storeu_ps(lanes5 + 40, acc5[5]);
    _mm256_storeu_ps(lanes5 + 48, acc5[6]);
    _mm256_storeu_ps(lanes5 + 56, acc5[7]);
    _mm256_storeu_ps(lanes6 + 0, acc6[0]);
    _mm256_storeu_ps(lanes6 + 8, acc6[1]);
    _mm256_storeu_ps(lanes6 + 16, acc6[2]);
    _mm256_storeu_ps(lanes6 + 24, acc6[3]);
    _mm256_storeu_ps(lanes6 + 32, acc6[4]);
    _mm256_storeu_ps(lanes6 + 40, acc6[5]);
    _mm256_storeu_ps(lanes6 + 48, acc6[6]);
    _mm256_storeu_ps(lanes6 + 56, acc6[7]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        float value5[8];
        float value6[8];
        softmax_scaled_4ulp_avx512_chunk2_avx2(tail_x, a0, a1, a2, a3, a4, lanes5 + base, lanes6 + base, tail_y, value5, value6);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes5[base + l] = value5[l];
        for (size_t l = 0; l < m; l++)
            lanes6[base + l] = value6[l];
    }
    for (size_t h = 32; h >= 8; h /= 2)
        for (size_t l = 0; l < h; l += 8)
            softmax_scaled_4ulp_avx512_combine3_avx2(lanes5 + l, lanes6 + l, lanes5 + l + h, lanes6 + l + h, lanes5 + l, lanes6 + l);
    float right5[8] = {0};
    float right6[8] = {0};
    _mm256_storeu_ps(right5, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes5 + 0), _mm256_loadu_ps(lanes5 + 0), 1));
    _mm256_storeu_ps(right6, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes6 + 0), _mm256_loadu_ps(lanes6 + 0), 1));
    softmax_scaled_4ulp_avx512_combine3_avx2(lanes5, lanes6, right5, right6, lanes5, lanes6);
    _mm256_storeu_ps(right5, _mm256_permute_ps(_mm256_loadu_ps(lanes5 + 0), 0x4e));
    _mm256_storeu_ps(right6, _mm256_permute_ps(_mm256_loadu_ps(lanes6 + 0), 0x4e));
    softmax_scaled_4ulp_avx512_combine3_avx2(lanes5, lanes6, right5, right6, lanes5, lanes6);
    _mm256_storeu_ps(right5, _mm256_permute_ps(_mm256_loadu_ps(lanes5 + 0), 0xb1));
    _mm256_storeu_ps(right6, _mm256_permute_ps(_mm256_loadu_ps(lanes6 + 0), 0xb1));
    softmax_scaled_4ulp_avx512_combine3_avx2(lanes5, lanes6, right5, right6, lanes5, lanes6);
    a5 = lanes5[0];
    a6 = lanes6[0];
    {
        float value7[8];
        softmax_scaled_4ulp_avx512_once4_avx2(a5, a6, value7);
        a7 = value7[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_scaled_4ulp_avx512_step5_avx2(a7, y + i);
    for (; n - i >= 8; i += 8)
        softmax_scaled_4ulp_avx512_chunk5_avx2(a7, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[8] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_scaled_4ulp_avx512_chunk5_avx2(a7, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_step0_avx512(const float *x, __m512 *acc0) {
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
static SOFTMAX_SCALED_4ULP_AVX512_AVX512_TARGET void softmax_scaled_4ulp_avx512_chunk0_avx512(const float *x, float *value0) {
    const __m512 v0 = _mm512_loadu_ps(x);
    _mm512_storeu_ps(value0, v0);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_once1_avx512(float p0, float p1, float a0, float *value1, float *value2, float *value3, float *value4) {
    const __m512 v1 = _mm512_set1_ps(0x1.8005fap+20f); /* 1572959.62 */
    const __m512d v2 = _mm512_set1_pd(0x1.71547652048p+0); /* 1.442695040725539 */
    const __m512 v3 = _mm512_set1_ps(p0);
    const __m512 v5 = _mm512_set1_ps(p1);
    const __m512 v10 = _mm512_set1_ps(a0);
    const __m512 v13 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v7l = _mm512_div_pd(v4l, v6l);
    const __m512d v7h = _mm512_div_pd(v4h, v6h);
    const __m512d v8l = _mm512_mul_pd(v2, v7l);
    const __m512d v8h = _mm512_mul_pd(v2, v7h);
    const __m256 v9l = _mm512_cvtpd_ps(v8l);
    const __m256 v9h = _mm512_cvtpd_ps(v8h);
    const __m512 v9 = _mm512_insertf32x8(_mm512_castps256_ps512(v9l), v9h, 1);
    const __m512 v11 = _mm512_mul_ps(v9, v10);
    const __m512 v12 = _mm512_sub_ps(v1, v11);
    const __m512 v14 = _mm512_add_ps(v13, v11);
    const __m512 v15 = _mm512_div_ps(v14, v9);
    const __m512d v16l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9));
    const __m512d v16h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9, 1));
    const __m512d v17l = _mm512_sub_pd(v8l, v16l);
    const __m512d v17h = _mm512_sub_pd(v8h, v16h);
    const __m256 v18l = _mm512_cvtpd_ps(v17l);
    const __m256 v18h = _mm512_cvtpd_ps(v17h);
    const __m512 v18 = _mm512_insertf32x8(_mm512_castps256_ps512(v18l), v18h, 1);
    _mm512_storeu_ps(value1, v12);
    _mm512_storeu_ps(value2, v15);
    _mm512_storeu_ps(value3, v9);
    _mm512_storeu_ps(value4, v18);
}

/* 64 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_step2_avx512(const float *x, float a0, float a1, float a2, float a3, float a4, float *y, __m512 *acc5, __m512 *acc6) {
    const __m512 v19 = _mm512_set1_ps(a4);
    const __m512 v20 = _mm512_set1_ps(a2);
    const __m512 v24 = _mm512_set1_ps(a3);
    const __m512 v25 = _mm512_set1_ps(a1);
    const __m512 v30 = _mm512_set1_ps(0x1.c8435ep-5f); /* 0.0556961857 */
    const __m512 v31 = _mm512_set1_ps(0x1.ec0fc4p-3f); /* 0.240264446 */
    const __m512 v33 = _mm512_set1_ps(0x1.62e422p-1f); /* 0.693146765 */
    const __m512 v49 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v50 = _mm512_set1_ps(a0);
    const __m512 v53 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v57 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_scaled_4ulp_avx512_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_scaled_4ulp_avx512_table1);
    const __m512 v21_0 = _mm512_add_ps(v19, v20);
    const __m512 v21_1 = _mm512_add_ps(v19, v20);
    const __m512 v21_2 = _mm512_add_ps(v19, v20);
    const __m512 v21_3 = _mm512_add_ps(v19, v20);
    const __m512 v22_0 = _mm512_loadu_ps(x);
    const __m512 v22_1 = _mm512_loadu_ps(x + 16);
    const __m512 v22_2 = _mm512_loadu_ps(x + 32);
    const __m512 v22_3 = _mm512_loadu_ps(x + 48);
    const __m512 v23_0 = _mm512_max_ps(v21_0, v22_0);
    const __m512 v23_1 = _mm512_max_ps(v21_1, v22_1);
    const __m512 v23_2 = _mm512_max_ps(v21_2, v22_2);
    const __m512 v23_3 = _mm512_max_ps(v21_3, v22_3);
    const __m512 v26_0 = _mm512_fmadd_ps(v24, v23_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v24, v23_1, v25);
    const __m512 v26_2 = _mm512_fmadd_ps(v24, v23_2, v25);
    const __m512 v26_3 = _mm512_fmadd_ps(v24, v23_3, v25);
    const __m512 v27_0 = _mm512_sub_ps(v25, v26_0);
    const __m512 v27_1 = _mm512_sub_ps(v25, v26_1);
    const __m512 v27_2 = _mm512_sub_ps(v25, v26_2);
    const __m512 v27_3 = _mm512_sub_ps(v25, v26_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v24, v23_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v24, v23_1, v27_1);
    const __m512 v28_2 = _mm512_fmadd_ps(v24, v23_2, v27_2);
    const __m512 v28_3 = _mm512_fmadd_ps(v24, v23_3, v27_3);
    const __m512 v29_0 = _mm512_fmadd_ps(v19, v23_0, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v19, v23_1, v28_1);
    const __m512 v29_2 = _mm512_fmadd_ps(v19, v23_2, v28_2);
    const __m512 v29_3 = _mm512_fmadd_ps(v19, v23_3, v28_3);
    const __m512 v32_0 = _mm512_fmadd_ps(v30, v29_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v30, v29_1, v31);
    const __m512 v32_2 = _mm512_fmadd_ps(v30, v29_2, v31);
    const __m512 v32_3 = _mm512_fmadd_ps(v30, v29_3, v31);
    const __m512 v34_0 = _mm512_fmadd_ps(v29_0, v32_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v29_1, v32_1, v33);
    const __m512 v34_2 = _mm512_fmadd_ps(v29_2, v32_2, v33);
    const __m512 v34_3 = _mm512_fmadd_ps(v29_3, v32_3, v33);
    const __m512i v35_0 = _mm512_castps_si512(v26_0);
    const __m512i v35_1 = _mm512_castps_si512(v26_1);
    const __m512i v35_2 = _mm512_castps_si512(v26_2);
    const __m512i v35_3 = _mm512_castps_si512(v26_3);
    const __m512i v36_0 = _mm512_permutexvar_epi32(v35_0, t0_0);
    const __m512i v36_1 = _mm512_permutexvar_epi32(v35_1, t0_0);
    const __m512i v36_2 = _mm512_permutexvar_epi32(v35_2, t0_0);
    const __m512i v36_3 = _mm512_permutexvar_epi32(v35_3, t0_0);
    const __m512i v38_0 = _mm512_slli_epi32(v35_0, 20);
    const __m512i v38_1 = _mm512_slli_epi32(v35_1, 20);
    const __m512i v38_2 = _mm512_slli_epi32(v35_2, 20);
    const __m512i v38_3 = _mm512_slli_epi32(v35_3, 20);
    const __m512i v39_0 = _mm512_add_epi32(v36_0, v38_0);
    const __m512i v39_1 = _mm512_add_epi32(v36_1, v38_1);
    const __m512i v39_2 = _mm512_add_epi32(v36_2, v38_2);
    const __m512i v39_3 = _mm512_add_epi32(v36_3, v38_3);
    const __m512 v40_0 = _mm512_castsi512_ps(v39_0);
    const __m512 v40_1 = _mm512_castsi512_ps(v39_1);
    const __m512 v40_2 = _mm512_castsi512_ps(v39_2);
    const __m512 v40_3 = _mm512_castsi512_ps(v39_3);
    const __m512 v41_0 = _mm512_mul_ps(v40_0, v29_0);
    const __m512 v41_1 = _mm512_mul_ps(v40_1, v29_1);
    const __m512 v41_2 = _mm512_mul_ps(v40_2, v29_2);
    const __m512 v41_3 = _mm512_mul_ps(v40_3, v29_3);
    const __m512 v42_0 = _mm512_fmadd_ps(v34_0, v41_0, v40_0);
    const __m512 v42_1 = _mm512_fmadd_ps(v34_1, v41_1, v40_1);
    const __m512 v42_2 = _mm512_fmadd_ps(v34_2, v41_2, v40_2);
    const __m512 v42_3 = _mm512_fmadd_ps(v34_3, v41_3, v40_3);
    const __m512 v43_0 = acc6[0];
    const __m512 v43_1 = acc6[1];
    const __m512 v43_2 = acc6[2];
    const __m512 v43_3 = acc6[3];
    const __m512 v44_0 = _mm512_sub_ps(v42_0, v43_0);
    const __m512 v44_1 = _mm512_sub_ps(v42_1, v43_1);
    const __m512 v44_2 = _mm512_sub_ps(v42_2, v43_2);
    const __m512 v44_3 = _mm512_sub_ps(v42_3, v43_3);
    const __m512 v45_0 = acc5[0];
    const __m512 v45_1 = acc5[1];
    const __m512 v45_2 = acc5[2];
    const __m512 v45_3 = acc5[3];
    const __m512 v46_0 = _mm512_add_ps(v44_0, v45_0);
    const __m512 v46_1 = _mm512_add_ps(v44_1, v45_1);
    const __m512 v46_2 = _mm512_add_ps(v44_2, v45_2);
    const __m512 v46_3 = _mm512_add_ps(v44_3, v45_3);
    const __m512 v47_0 = _mm512_sub_ps(v46_0, v45_0);
    const __m512 v47_1 = _mm512_sub_ps(v46_1, v45_1);
    const __m512 v47_2 = _mm512_sub_ps(v46_2, v45_2);
    const __m512 v47_3 = _mm512_sub_ps(v46_3, v45_3);
    const __m512 v48_0 = _mm512_sub_ps(v47_0, v44_0);
    const __m512 v48_1 = _mm512_sub_ps(v47_1, v44_1);
    const __m512 v48_2 = _mm512_sub_ps(v47_2, v44_2);
    const __m512 v48_3 = _mm512_sub_ps(v47_3, v44_3);
    const __m512 v51_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v50), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v51_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v50), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v51_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v50), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v51_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v50), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v52_0 = _mm512_cmp_ps_mask(v49, v51_0, _CMP_LT_OQ);
    const __mmask16 v52_1 = _mm512_cmp_ps_mask(v49, v51_1, _CMP_LT_OQ);
    const __mmask16 v52_2 = _mm512_cmp_ps_mask(v49, v51_2, _CMP_LT_OQ);
    const __mmask16 v52_3 = _mm512_cmp_ps_mask(v49, v51_3, _CMP_LT_OQ);
    __m512 r0_0 = v42_0;
    __m512 r0_1 = v42_1;
    __m512 r0_2 = v42_2;
    __m512 r0_3 = v42_3;
    __m512 r1_0 = v46_0;
    __m512 r1_1 = v46_1;
    __m512 r1_2 = v46_2;
    __m512 r1_3 = v46_3;
    __m512 r2_0 = v48_0;
    __m512 r2_1 = v48_1;
    __m512 r2_2 = v48_2;
    __m512 r2_3 = v48_3;
    __mmask16 any1 = v52_0;
    any1 = (__mmask16)(any1 | v52_1);
    any1 = (__mmask16)(any1 | v52_2);
    any1 = (__mmask16)(any1 | v52_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54_0 = _mm512_div_ps(v53, v24);
        const __m512 v54_1 = _mm512_div_ps(v53, v24);
        const __m512 v54_2 = _mm512_div_ps(v53, v24);
        const __m512 v54_3 = _mm512_div_ps(v53, v24);
        const __m512 v55_0 = _mm512_sub_ps(v22_0, v50);
        const __m512 v55_1 = _mm512_sub_ps(v22_1, v50);
        const __m512 v55_2 = _mm512_sub_ps(v22_2, v50);
        const __m512 v55_3 = _mm512_sub_ps(v22_3, v50);
        const __m512 v56_0 = _mm512_max_ps(v54_0, v55_0);
        const __m512 v56_1 = _mm512_max_ps(v54_1, v55_1);
        const __m512 v56_2 = _mm512_max_ps(v54_2, v55_2);
        const __m512 v56_3 = _mm512_max_ps(v54_3, v55_3);
        const __m512 v58_0 = _mm512_fmadd_ps(v24, v56_0, v57);
        const __m512 v58_1 = _mm512_fmadd_ps(v24, v56_1, v57);
        const __m512 v58_2 = _mm512_fmadd_ps(v24, v56_2, v57);
        const __m512 v58_3 = _mm512_fmadd_ps(v24, v56_3, v57);
        const __m512 v59_0 = _mm512_sub_ps(v57, v58_0);
        const __m512 v59_1 = _mm512_sub_ps(v57, v58_1);
        const __m512 v59_2 = _mm512_sub_ps(v57, v58_2);
        const __m512 v59_3 = _mm512_sub_ps(v57, v58_3);
        const __m512 v60_0 = _mm512_fmadd_ps(v24, v56_0, v59_0);
        const __m512 v60_1 = _mm512_fmadd_ps(v24, v56_1, v59_1);
        const __m512 v60_2 = _mm512_fmadd_ps(v24, v56_2, v59_2);
        const __m512 v60_3 = _mm512_fmadd_ps(v24, v56_3, v59_3);
        const __m512 v61_0 = _mm512_fmadd_ps(v19, v56_0, v60_0);
        const __m512 v61_1 = _mm512_fmadd_ps(v19, v56_1, v60_1);
        const __m512 v61_2 = _mm512_fmadd_ps(v19, v56_2, v60_2);
        const __m512 v61_3 = _mm512_fmadd_ps(v19, v56_3, v60_3);
        const __m512 v62_0 = _mm512_fmadd_ps(v30, v61_0, v31);
        const __m512 v62_1 = _mm512_fmadd_ps(v30, v61_1, v31);
        const __m512 v62_2 = _mm512_fmadd_ps(v30, v61_2, v31);
        const __m512 v62_3 = _mm512_fmadd_ps(v30, v61_3, v31);
        const __m512 v63_0 = _mm512_fmadd_ps(v61_0, v62_0, v33);
        const __m512 v63_1 = _mm512_fmadd_ps(v61_1, v62_1, v33);
        const __m512 v63_2 = _mm512_fmadd_ps(v61_2, v62_2, v33);
        const __m512 v63_3 = _mm512_fmadd_ps(v61_3, v62_3, v33);
        const __m512i v64_0 = _mm512_castps_si512(v58_0);
        const __m512i v64_1 = _mm512_castps_si512(v58_1);
        const __m512i v64_2 = _mm512_castps_si512(v58_2);
        const __m512i v64_3 = _mm512_castps_si512(v58_3);
        const __m512i v65_0 = _mm512_slli_epi32(v64_0, 20);
        const __m512i v65_1 = _mm512_slli_epi32(v64_1, 20);
        const __m512i v65_2 = _mm512_slli_epi32(v64_2, 20);
        const __m512i v65_3 = _mm512_slli_epi32(v64_3, 20);
        const __m512i v66_0 = _mm512_permutexvar_epi32(v64_0, t1_0);
        const __m512i v66_1 = _mm512_permutexvar_epi32(v64_1, t1_0);
        const __m512i v66_2 = _mm512_permutexvar_epi32(v64_2, t1_0);
        const __m512i v66_3 = _mm512_permutexvar_epi32(v64_3, t1_0);
        const __m512i v67_0 = _mm512_add_epi32(v65_0, v66_0);
        const __m512i v67_1 = _mm512_add_epi32(v65_1, v66_1);
        const __m512i v67_2 = _mm512_add_epi32(v65_2, v66_2);
        const __m512i v67_3 = _mm512_add_epi32(v65_3, v66_3);
        const __m512 v68_0 = _mm512_castsi512_ps(v67_0);
        const __m512 v68_1 = _mm512_castsi512_ps(v67_1);
        const __m512 v68_2 = _mm512_castsi512_ps(v67_2);
        const __m512 v68_3 = _mm512_castsi512_ps(v67_3);
        const __m512 v69_0 = _mm512_mul_ps(v68_0, v61_0);
        const __m512 v69_1 = _mm512_mul_ps(v68_1, v61_1);
        const __m512 v69_2 = _mm512_mul_ps(v68_2, v61_2);
        const __m512 v69_3 = _mm512_mul_ps(v68_3, v61_3);
        const __m512 v70_0 = _mm512_fmadd_ps(v63_0, v69_0, v68_0);
        const __m512 v70_1 = _mm512_fmadd_ps(v63_1, v69_1, v68_1);
        const __m512 v70_2 = _mm512_fmadd_ps(v63_2, v69_2, v68_2);
        const __m512 v70_3 = _mm512_fmadd_ps(v63_3, v69_3, v68_3);
        const __m512 v71_0 = _mm512_sub_ps(v70_0, v43_0);
        const __m512 v71_1 = _mm512_sub_ps(v70_1, v43_1);
        const __m512 v71_2 = _mm512_sub_ps(v70_2, v43_2);
        const __m512 v71_3 = _mm512_sub_ps(v70_3, v43_3);
        const __m512 v72_0 = _mm512_add_ps(v45_0, v71_0);
        const __m512 v72_1 = _mm512_add_ps(v45_1, v71_1);
        const __m512 v72_2 = _mm512_add_ps(v45_2, v71_2);
        const __m512 v72_3 = _mm512_add_ps(v45_3, v71_3);
        const __m512 v73_0 = _mm512_sub_ps(v72_0, v45_0);
        const __m512 v73_1 = _mm512_sub_ps(v72_1, v45_1);
        const __m512 v73_2 = _mm512_sub_ps(v72_2, v45_2);
        const __m512 v73_3 = _mm512_sub_ps(v72_3, v45_3);
        const __m512 v74_0 = _mm512_sub_ps(v73_0, v71_0);
        const __m512 v74_1 = _mm512_sub_ps(v73_1, v71_1);
        const __m512 v74_2 = _mm512_sub_ps(v73_2, v71_2);
        const __m512 v74_3 = _mm512_sub_ps(v73_3, v71_3);
        r0_0 = _mm512_mask_blend_ps(v52_0, r0_0, v70_0);
        r0_1 = _mm512_mask_blend_ps(v52_1, r0_1, v70_1);
        r0_2 = _mm512_mask_blend_ps(v52_2, r0_2, v70_2);
        r0_3 = _mm512_mask_blend_ps(v52_3, r0_3, v70_3);
        r1_0 = _mm512_mask_blend_ps(v52_0, r1_0, v72_0);
        r1_1 = _mm512_mask_blend_ps(v52_1, r1_1, v72_1);
        r1_2 = _mm512_mask_blend_ps(v52_2, r1_2, v72_2);
        r1_3 = _mm512_mask_blend_ps(v52_3, r1_3, v72_3);
        r2_0 = _mm512_mask_blend_ps(v52_0, r2_0, v74_0);
        r2_1 = _mm512_mask_blend_ps(v52_1, r2_1, v74_1);
        r2_2 = _mm512_mask_blend_ps(v52_2, r2_2, v74_2);
        r2_3 = _mm512_mask_blend_ps(v52_3, r2_3, v74_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
    acc5[0] = r1_0;
    acc5[1] = r1_1;
    acc5[2] = r1_2;
    acc5[3] = r1_3;
    acc6[0] = r2_0;
    acc6[1] = r2_1;
    acc6[2] = r2_2;
    acc6[3] = r2_3;
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_SCALED_4ULP_AVX512_AVX512_TARGET void softmax_scaled_4ulp_avx512_chunk2_avx512(const float *x, float a0, float a1, float a2, float a3, float a4, const float *state5, const float *state6, float *y, float *value5, float *value6) {
    const __m512 v19 = _mm512_set1_ps(a4);
    const __m512 v20 = _mm512_set1_ps(a2);
    const __m512 v24 = _mm512_set1_ps(a3);
    const __m512 v25 = _mm512_set1_ps(a1);
    const __m512 v30 = _mm512_set1_ps(0x1.c8435ep-5f); /* 0.0556961857 */
    const __m512 v31 = _mm512_set1_ps(0x1.ec0fc4p-3f); /* 0.240264446 */
    const __m512 v33 = _mm512_set1_ps(0x1.62e422p-1f); /* 0.693146765 */
    const __m512 v49 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v50 = _mm512_set1_ps(a0);
    const __m512 v53 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v57 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_scaled_4ulp_avx512_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_scaled_4ulp_avx512_table1);
    const __m512 v21 = _mm512_add_ps(v19, v20);
    const __m512 v22 = _mm512_loadu_ps(x);
    const __m512 v23 = _mm512_max_ps(v21, v22);
    const __m512 v26 = _mm512_fmadd_ps(v24, v23, v25);
    const __m512 v27 = _mm512_sub_ps(v25, v26);
    const __m512 v28 = _mm512_fmadd_ps(v24, v23, v27);
    const __m512 v29 = _mm512_fmadd_ps(v19, v23, v28);
    const __m512 v32 = _mm512_fmadd_ps(v30, v29, v31);
    const __m512 v34 = _mm512_fmadd_ps(v29, v32, v33);
    const __m512i v35 = _mm512_castps_si512(v26);
    const __m512i v36 = _mm512_permutexvar_epi32(v35, t0_0);
    const __m512i v38 = _mm512_slli_epi32(v35, 20);
    const __m512i v39 = _mm512_add_epi32(v36, v38);
    const __m512 v40 = _mm512_castsi512_ps(v39);
    const __m512 v41 = _mm512_mul_ps(v40, v29);
    const __m512 v42 = _mm512_fmadd_ps(v34, v41, v40);
    const __m512 v43 = _mm512_loadu_ps(state6);
    const __m512 v44 = _mm512_sub_ps(v42, v43);
    const __m512 v45 = _mm512_loadu_ps(state5);
    const __m512 v46 = _mm512_add_ps(v44, v45);
    const __m512 v47 = _mm512_sub_ps(v46, v45);
    const __m512 v48 = _mm512_sub_ps(v47, v44);
    const __m512 v51 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v50), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v52 = _mm512_cmp_ps_mask(v49, v51, _CMP_LT_OQ);
    __m512 r0 = v42;
    __m512 r1 = v46;
    __m512 r2 = v48;
    __mmask16 any1 = v52;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54 = _mm512_div_ps(v53, v24);
        const __m512 v55 = _mm512_sub_ps(v22, v50);
        const __m512 v56 = _mm512_max_ps(v54, v55);
        const __m512 v58 = _mm512_fmadd_ps(v24, v56, v57);
        const __m512 v59 = _mm512_sub_ps(v57, v58);
        const __m512 v60 = _mm512_fmadd_ps(v24, v56, v59);
        const __m512 v61 = _mm512_fmadd_ps(v19, v56, v60);
        const __m512 v62 = _mm512_fmadd_ps(v30, v61, v31);
        const __m512 v63 = _mm512_fmadd_ps(v61, v62, v33);
        const __m512i v64 = _mm512_castps_si512(v58);
        const __m512i v65 = _mm512_slli_epi32(v64, 20);
        const __m512i v66 = _mm512_permutexvar_epi32(v64, t1_0);
        const __m512i v67 = _mm512_add_epi32(v65, v66);
        const __m512 v68 = _mm512_castsi512_ps(v67);
        const __m512 v69 = _mm512_mul_ps(v68, v61);
        const __m512 v70 = _mm512_fmadd_ps(v63, v69, v68);
        const __m512 v71 = _mm512_sub_ps(v70, v43);
        const __m512 v72 = _mm512_add_ps(v45, v71);
        const __m512 v73 = _mm512_sub_ps(v72, v45);
        const __m512 v74 = _mm512_sub_ps(v73, v71);
        r0 = _mm512_mask_blend_ps(v52, r0, v70);
        r1 = _mm512_mask_blend_ps(v52, r1, v72);
        r2 = _mm512_mask_blend_ps(v52, r2, v74);
    }
    _mm512_storeu_ps(y, r0);
    _mm512_storeu_ps(value5, r1);
    _mm512_storeu_ps(value6, r2);
}

/* Lanes l to 15 behind it. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_combine3_avx512(const float *left5, const float *left6, const float *right5, const float *right6, float *value5, float *value6) {
    const __m512 v76 = _mm512_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m512 v75 = _mm512_loadu_ps(right5);
    const __m512 v77 = _mm512_sub_ps(v75, v76);
    const __m512 v78 = _mm512_loadu_ps(left5);
    const __m512 v79 = _mm512_add_ps(v77, v78);
    const __m512 v80 = _mm512_loadu_ps(right6);
    const __m512 v81 = _mm512_loadu_ps(left6);
    const __m512 v82 = _mm512_add_ps(v80, v81);
    const __m512 v83 = _mm512_sub_ps(v79, v78);
    const __m512 v84 = _mm512_sub_ps(v77, v83);
    const __m512 v85 = _mm512_sub_ps(v79, v83);
    const __m512 v86 = _mm512_sub_ps(v78, v85);
    const __m512 v87 = _mm512_add_ps(v84, v86);
    const __m512 v88 = _mm512_sub_ps(v82, v87);
    _mm512_storeu_ps(value5, v79);
    _mm512_storeu_ps(value6, v88);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_once4_avx512(float a5, float a6, float *value7) {
    const __m512d v89 = _mm512_set1_pd(0x1.ffffffbfee8c8p-1); /* 0.99999999254148353 */
    const __m512 v90 = _mm512_set1_ps(a5);
    const __m512d v92 = _mm512_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m512 v94 = _mm512_set1_ps(a6);
    const __m512d v91l = _mm512_cvtps_pd(_mm512_castps512_ps256(v90));
    const __m512d v91h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v90, 1));
    const __m512d v93l = _mm512_sub_pd(v91l, v92);
    const __m512d v93h = _mm512_sub_pd(v91h, v92);
    const __m512d v95l = _mm512_cvtps_pd(_mm512_castps512_ps256(v94));
    const __m512d v95h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v94, 1));
    const __m512d v96l = _mm512_sub_pd(v93l, v95l);
    const __m512d v96h = _mm512_sub_pd(v93h, v95h);
    const __m512d v97l = _mm512_div_pd(v89, v96l);
    const __m512d v97h = _mm512_div_pd(v89, v96h);
    const __m256 v98l = _mm512_cvtpd_ps(v97l);
    const __m256 v98h = _mm512_cvtpd_ps(v97h);
    const __m512 v98 = _mm512_insertf32x8(_mm512_castps256_ps512(v98l), v98h, 1);
    _mm512_storeu_ps(value7, v98);
}

/* 64 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_step5_avx512(float a7, float *y) {
    const __m512 v100 = _mm512_set1_ps(a7);
    const __m512 v99_0 = _mm512_loadu_ps(y);
    const __m512 v99_1 = _mm512_loadu_ps(y + 16);
    const __m512 v99_2 = _mm512_loadu_ps(y + 32);
    const __m512 v99_3 = _mm512_loadu_ps(y + 48);
    const __m512 v101_0 = _mm512_mul_ps(v99_0, v100);
    const __m512 v101_1 = _mm512_mul_ps(v99_1, v100);
    const __m512 v101_2 = _mm512_mul_ps(v99_2, v100);
    const __m512 v101_3 = _mm512_mul_ps(v99_3, v100);
    _mm512_storeu_ps(y, v101_0);
    _mm512_storeu_ps(y + 16, v101_1);
    _mm512_storeu_ps(y + 32, v101_2);
    _mm512_storeu_ps(y + 48, v101_3);
}

/* 16 elements. */
static SOFTMAX_SCALED_4ULP_AVX512_AVX512_TARGET void softmax_scaled_4ulp_avx512_chunk5_avx512(float a7, float *y) {
    const __m512 v100 = _mm512_set1_ps(a7);
    const __m512 v99 = _mm512_loadu_ps(y);
    const __m512 v101 = _mm512_mul_ps(v99, v100);
    _mm512_storeu_ps(y, v101);
}

static SOFTMAX_SCALED_4ULP_AVX512_AVX512_TARGET void softmax_scaled_4ulp_avx512_array_avx512(const float *x, float *y, float p0, float p1, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    float a6 = 0;
    float a7 = 0;
    size_t i = 0;
    __m512 acc0[4];
    acc0[0] = _mm512_set1_ps(-INFINITY);
    acc0[1] = _mm512_set1_ps(-INFINITY);
    acc0[2] = _mm512_set1_ps(-INFINITY);
    acc0[3] = _mm512_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        softmax_scaled_4ulp_avx512_step0_avx512(x + i, acc0);
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
        softmax_scaled_4ulp_avx512_chunk0_avx512(tail_x, value0);
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
        float value4[16];
        softmax_scaled_4ulp_avx512_once1_avx512(p0, p1, a0, value1, value2, value3, value4);
        a1 = value1[0];
        a2 = value2[0];
        a3 = value3[0];
        a4 = value4[0];
    }
    i = 0;
    __m512 acc5[4];
    acc5[0] = _mm512_set1_ps(0x1p+97f);
    acc5[1] = _mm512_set1_ps(0x1p+97f);
    acc5[2] = _mm512_set1_ps(0x1p+97f);
    acc5[3] = _mm512_set1_ps(0x1p+97f);
    __m512 acc6[4];
    acc6[0] = _mm512_set1_ps(0x0p+0f);
    acc6[1] = _mm512_set1_ps(0x0p+0f);
    acc6[2] = _mm512_set1_ps(0x0p+0f);
    acc6[3] = _mm512_set1_ps(0x0p+0f);
    for (; n - i >= 64; i += 64)
        softmax_scaled_4ulp_avx512_step2_avx512(x + i, a0, a1, a2, a3, a4, y + i, acc5, acc6);
    float lanes5[80] = {0};
    float lanes6[80] = {0};
    _mm512_storeu_ps(lanes5 + 0, acc5[0]);
    _mm512_storeu_ps(lanes5 + 16, acc5[1]);
    _mm512_storeu_ps(lanes5 + 32, acc5[2]);
    _mm512_storeu_ps(lanes5 + 48, acc5[3]);
    _mm512_storeu_ps(lanes6 + 0, acc6[0]);
    _mm512_storeu_ps(lanes6 + 16, acc6[1]);
    _mm512_storeu_ps(lanes6 + 32, acc6[2]);
    _mm512_storeu_ps(lanes6 + 48, acc6[3]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        float value5[16];
        float value6[16];
        softmax_scaled_4ulp_avx512_chunk2_avx512(tail_x, a0, a1, a2, a3, a4, lanes5 + base, lanes6 + base, tail_y, value5, value6);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes5[base + l] = value5[l];
        for (size_t l = 0; l < m; l++)
            lanes6[base + l] = value6[l];
    }
    for (size_t h = 32; h >= 16; h /= 2)
        for (size_t l = 0; l < h; l += 16)
            softmax_scaled_4ulp_avx512_combine3_avx512(lanes5 + l, lanes6 + l, lanes5 + l + h, lanes6 + l + h, lanes5 + l, lanes6 + l);
    float right5[16] = {0};
    float right6[16] = {0};
    _mm512_storeu_ps(right5, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes5 + 0), _mm512_loadu_ps(lanes5 + 0), 0x4e));
    _mm512_storeu_ps(right6, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes6 + 0), _mm512_loadu_ps(lanes6 + 0), 0x4e));
    softmax_scaled_4ulp_avx512_combine3_avx512(lanes5, lanes6, right5, right6, lanes5, lanes6);
    _mm512_storeu_ps(right5, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes5 + 0), _mm512_loadu_ps(lanes5 + 0), 0xb1));
    _mm512_storeu_ps(right6, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes6 + 0), _mm512_loadu_ps(lanes6 + 0), 0xb1));
    softmax_scaled_4ulp_avx512_combine3_avx512(lanes5, lanes6, right5, right6, lanes5, lanes6);
    _mm512_storeu_ps(right5, _mm512_permute_ps(_mm512_loadu_ps(lanes5 + 0), 0x4e));
    _mm512_storeu_ps(right6, _mm512_permute_ps(_mm512_loadu_ps(lanes6 + 0), 0x4e));
    softmax_scaled_4ulp_avx512_combine3_avx512(lanes5, lanes6, right5, right6, lanes5, lanes6);
    _mm512_storeu_ps(right5, _mm512_permute_ps(_mm512_loadu_ps(lanes5 + 0), 0xb1));
    _mm512_storeu_ps(right6, _mm512_permute_ps(_mm512_loadu_ps(lanes6 + 0), 0xb1));
    softmax_scaled_4ulp_avx512_combine3_avx512(lanes5, lanes6, right5, right6, lanes5, lanes6);
    a5 = lanes5[0];
    a6 = lanes6[0];
    {
        float value7[16];
        softmax_scaled_4ulp_avx512_once4_avx512(a5, a6, value7);
        a7 = value7[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_scaled_4ulp_avx512_step5_avx512(a7, y + i);
    for (; n - i >= 16; i += 16)
        softmax_scaled_4ulp_avx512_chunk5_avx512(a7, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[16] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_scaled_4ulp_avx512_chunk5_avx512(a7, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTMAX_SCALED_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softmax_scaled_4ulp_avx512_level(void) {
#if defined(SOFTMAX_SCALED_4ULP_AVX512_FORCE_ISA)
    return SOFTMAX_SCALED_4ULP_AVX512_FORCE_ISA;
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

static void softmax_scaled_4ulp_avx512_row(const float *x, float *y, float p0, float p1, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softmax_scaled_4ulp_avx512_level();
    if (level == 2) {
        softmax_scaled_4ulp_avx512_array_avx512(x, y, p0, p1, n);
        return;
    }
    if (level == 1) {
        softmax_scaled_4ulp_avx512_array_avx2(x, y, p0, p1, n);
        return;
    }
#endif
    softmax_scaled_4ulp_avx512_array_portable(x, y, p0, p1, n);
}

void softmax_scaled_4ulp_avx512(const float *x, float *y, float p0, float p1, size_t n) {
    softmax_scaled_4ulp_avx512_row(x, y, p0, p1, n);
}

void softmax_scaled_4ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, float p0, float p1, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        softmax_scaled_4ulp_avx512_row(x + r * x_stride, y + r * y_stride, p0, p1, n);
}
