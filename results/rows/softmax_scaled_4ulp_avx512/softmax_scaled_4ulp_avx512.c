/* softmax_scaled_4ulp_avx512: softmax_scaled
 *
 *   target       softmax_scaled, exp((x - max(x))*scale/temperature)/sum(exp((x - max(x))*scale/temperature)), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *                p0: scale, from 0.0625 to 1
 *                p1: temperature, from 0.5 to 2
 *   max error    3.328474 ulp, observed on 1082643279 results
 *   |sum - 1|    1.2e-07 at most
 *   worst row    far, 280 elements, seed 43875, result 138
 *   result there 0x1.f9d7f4p-32 (4.60062044e-10, encoding 0x2ffcebfa)
 *   mean error   0.177287 ulp
 *   misrounded   154742039 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c3b76f05a7610dc2346e6bc9916a427b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax_scaled --max-ulp 4 --size l2 --time 60s --seed 1 --threads 1 --archive scaled.db
 *                time: 0.1253 ns/element as avx512 code (inputs l2)
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

static inline float softmax_scaled_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int softmax_scaled_4ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float softmax_scaled_4ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? softmax_scaled_4ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (softmax_scaled_4ulp_avx512_signaling_f32(a) | softmax_scaled_4ulp_avx512_signaling_f32(b)) ? a + b : r;
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

static inline float softmax_scaled_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static const int32_t softmax_scaled_4ulp_avx512_table0[16] = {
    1065342674, 1065058126, 1064836980, 1064690723,
    1064626133, 1064650601, 1064772188, 1064999684,
    1065342674, 1065058126, 1064836980, 1064690723,
    1064626133, 1064650601, 1064772188, 1064999684,
}; /* repeated to fill a register */

static inline float softmax_scaled_4ulp_avx512_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline void softmax_scaled_4ulp_avx512_element1(float p0, float p1, float a0, float *value1, float *value2, float *value3, float *value4) {
    const float v1 = 0x1p-40f; /* 9.09494702e-13 */
    const float v2 = a0;
    const float v3 = 0x1.8005fcp+20f; /* 1572959.75 */
    const float v4 = softmax_scaled_4ulp_avx512_fma_f32(v1, v2, v3);
    const double v5 = 0x1.7154765124b97p+0; /* 1.4426950405220162 */
    const float v6 = p0;
    const double v7 = (double)v6;
    const float v8 = p1;
    const double v9 = (double)v8;
    const double v10 = v7 / v9;
    const double v11 = v5 * v10;
    const float v12 = (float)v11;
    const float v13 = 0x1.8p+16f; /* 98304 */
    const float v14 = softmax_scaled_4ulp_avx512_minmag_f32(v12, v13);
    const float v15 = v14 * v2;
    const float v16 = v4 - v15;
    const float v17 = -0x1.bcp+7f; /* -222 */
    const float v18 = softmax_scaled_4ulp_avx512_fma_f32(v1, v15, v17);
    const float v19 = v18 + v15;
    const float v20 = v19 / v12;
    const double v21 = (double)v12;
    const double v22 = v11 - v21;
    const float v23 = (float)v22;
    const float r0 = v16;
    const float r1 = v20;
    const float r2 = v12;
    const float r3 = v23;
    *value1 = r0;
    *value2 = r1;
    *value3 = r2;
    *value4 = r3;
}

static inline void softmax_scaled_4ulp_avx512_element2(float x, float a0, float a1, float a2, float a3, float a4, float state5, float state6, float *y, float *value5, float *value6) {
    const float v24 = a4;
    const float v25 = a2;
    const float v26 = x;
    const float v27 = v25 > v26 ? v25 : v26;
    const float v28 = a3;
    const float v29 = a1;
    const float v30 = softmax_scaled_4ulp_avx512_fma_f32(v28, v27, v29);
    const float v31 = v29 - v30;
    const float v32 = softmax_scaled_4ulp_avx512_fma_f32(v28, v27, v31);
    const float v33 = softmax_scaled_4ulp_avx512_fma_f32(v24, v27, v32);
    const float v34 = 0x1.c7ebc4p-5f; /* 0.055654414 */
    const float v35 = 0x1.ec0e3p-3f; /* 0.240261436 */
    const float v36 = softmax_scaled_4ulp_avx512_fma_f32(v34, v33, v35);
    const float v37 = 0x1.62e426p-1f; /* 0.693146884 */
    const float v38 = softmax_scaled_4ulp_avx512_fma_f32(v33, v36, v37);
    const int32_t v39 = softmax_scaled_4ulp_avx512_bits_f32(v30);
    const int32_t v40 = softmax_scaled_4ulp_avx512_table0[(uint32_t)v39 & (8u - 1)];
    const int32_t v41 = 20;
    const int32_t v42 = softmax_scaled_4ulp_avx512_shl_i32(v39, v41);
    const int32_t v43 = (int32_t)((uint32_t)v40 + (uint32_t)v42);
    const float v44 = softmax_scaled_4ulp_avx512_frombits_f32(v43);
    const float v45 = v44 * v33;
    const float v46 = softmax_scaled_4ulp_avx512_fma_f32(v38, v45, v44);
    const float v47 = state6;
    const float v48 = v46 - v47;
    const float v49 = state5;
    const float v50 = v48 + v49;
    const float v51 = v50 - v49;
    const float v52 = v51 - v48;
    const float v53 = 0x1p+16f; /* 65536 */
    const float v54 = a0;
    const float v55 = softmax_scaled_4ulp_avx512_abs_f32(v54);
    const int v56 = v53 < v55;
    float r0 = v46;
    float r1 = v50;
    float r2 = v52;
    if (v56) {
        const float v57 = -0x1.bcp+7f; /* -222 */
        const float v58 = v57 / v28;
        const float v59 = v26 - v54;
        const float v60 = v58 > v59 ? v58 : v59;
        const float v61 = 0x1.8006p+20f; /* 1572960 */
        const float v62 = softmax_scaled_4ulp_avx512_fma_f32(v28, v60, v61);
        const float v63 = v61 - v62;
        const float v64 = softmax_scaled_4ulp_avx512_fma_f32(v28, v60, v63);
        const float v65 = softmax_scaled_4ulp_avx512_fma_f32(v24, v60, v64);
        const float v66 = softmax_scaled_4ulp_avx512_fma_f32(v34, v65, v35);
        const float v67 = softmax_scaled_4ulp_avx512_fma_f32(v65, v66, v37);
        const int32_t v68 = softmax_scaled_4ulp_avx512_bits_f32(v62);
        const int32_t v69 = softmax_scaled_4ulp_avx512_table0[(uint32_t)v68 & (8u - 1)];
        const int32_t v70 = softmax_scaled_4ulp_avx512_shl_i32(v68, v41);
        const int32_t v71 = (int32_t)((uint32_t)v69 + (uint32_t)v70);
        const float v72 = softmax_scaled_4ulp_avx512_frombits_f32(v71);
        const float v73 = v72 * v65;
        const float v74 = softmax_scaled_4ulp_avx512_fma_f32(v67, v73, v72);
        const float v75 = v74 - v47;
        const float v76 = v75 + v49;
        const float v77 = v76 - v49;
        const float v78 = v77 - v75;
        r0 = v74;
        r1 = v76;
        r2 = v78;
    }
    *y = r0;
    *value5 = r1;
    *value6 = r2;
}

static inline void softmax_scaled_4ulp_avx512_element3(float left5, float left6, float right5, float right6, float *value5, float *value6) {
    const float v79 = right5;
    const float v80 = 0x1p+97f; /* 1.58456325e+29 */
    const float v81 = v79 - v80;
    const float v82 = left5;
    const float v83 = v81 + v82;
    const float v84 = right6;
    const float v85 = left6;
    const float v86 = v84 + v85;
    const float v87 = v83 - v82;
    const float v88 = v81 - v87;
    const float v89 = v83 - v87;
    const float v90 = v82 - v89;
    const float v91 = v88 + v90;
    const float v92 = v86 - v91;
    const float r0 = v83;
    const float r1 = v92;
    *value5 = r0;
    *value6 = r1;
}

static inline float softmax_scaled_4ulp_avx512_element4(float a5, float a6) {
    const double v93 = 0x1.ffffffcbf03adp-1; /* 0.99999999393923178 */
    const float v94 = a5;
    const double v95 = (double)v94;
    const double v96 = 0x1p+97; /* 1.5845632502852868e+29 */
    const double v97 = v95 - v96;
    const float v98 = a6;
    const double v99 = (double)v98;
    const double v100 = v97 - v99;
    const double v101 = v93 / v100;
    const float v102 = (float)v101;
    const float r0 = v102;
    return r0;
}

static inline float softmax_scaled_4ulp_avx512_element5(float again0, float a7) {
    const float v103 = again0;
    const float v104 = a7;
    const float v105 = v103 * v104;
    const float r0 = v105;
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
    float lanes0[128];
    for (size_t l = 0; l < 128; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float value0 = softmax_scaled_4ulp_avx512_element0(x[i]);
        lanes0[i % 128] = lanes0[i % 128] > value0 ? lanes0[i % 128] : value0;
    }
    for (size_t h = 64; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    softmax_scaled_4ulp_avx512_element1(p0, p1, a0, &a1, &a2, &a3, &a4);
    float lanes5[32];
    for (size_t l = 0; l < 32; l++)
        lanes5[l] = 0x1p+97f;
    float lanes6[32];
    for (size_t l = 0; l < 32; l++)
        lanes6[l] = 0x0p+0f;
    for (size_t i = 0; i < n; i++) {
        float value5;
        float value6;
        softmax_scaled_4ulp_avx512_element2(x[i], a0, a1, a2, a3, a4, lanes5[i % 32], lanes6[i % 32], &y[i], &value5, &value6);
        lanes5[i % 32] = value5;
        lanes6[i % 32] = value6;
    }
    for (size_t h = 16; h > 0; h /= 2)
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

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 __m256 softmax_scaled_4ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

SOFTMAX_SCALED_4ULP_AVX512_AVX2 __m256 softmax_scaled_4ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(softmax_scaled_4ulp_avx512_signaling_f32_avx2(a), softmax_scaled_4ulp_avx512_signaling_f32_avx2(b)));
}

/* ---- AVX2 and FMA ---- */

/* 128 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_step0_avx2(const float *x, __m256 *acc0) {
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
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_SCALED_4ULP_AVX512_AVX2_TARGET void softmax_scaled_4ulp_avx512_chunk0_avx2(const float *x, float *value0) {
    const __m256 v0 = _mm256_loadu_ps(x);
    _mm256_storeu_ps(value0, v0);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_once1_avx2(float p0, float p1, float a0, float *value1, float *value2, float *value3, float *value4) {
    const __m256 v1 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v2 = _mm256_set1_ps(a0);
    const __m256 v3 = _mm256_set1_ps(0x1.8005fcp+20f); /* 1572959.75 */
    const __m256d v5 = _mm256_set1_pd(0x1.7154765124b97p+0); /* 1.4426950405220162 */
    const __m256 v6 = _mm256_set1_ps(p0);
    const __m256 v8 = _mm256_set1_ps(p1);
    const __m256 v13 = _mm256_set1_ps(0x1.8p+16f); /* 98304 */
    const __m256 v17 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v4 = _mm256_fmadd_ps(v1, v2, v3);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v8));
    const __m256d v9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v8, 1));
    const __m256d v10l = _mm256_div_pd(v7l, v9l);
    const __m256d v10h = _mm256_div_pd(v7h, v9h);
    const __m256d v11l = _mm256_mul_pd(v5, v10l);
    const __m256d v11h = _mm256_mul_pd(v5, v10h);
    const __m128 v12l = _mm256_cvtpd_ps(v11l);
    const __m128 v12h = _mm256_cvtpd_ps(v11h);
    const __m256 v12 = _mm256_set_m128(v12h, v12l);
    const __m256 v14 = softmax_scaled_4ulp_avx512_minmag_f32_avx2(v12, v13);
    const __m256 v15 = _mm256_mul_ps(v14, v2);
    const __m256 v16 = _mm256_sub_ps(v4, v15);
    const __m256 v18 = _mm256_fmadd_ps(v1, v15, v17);
    const __m256 v19 = _mm256_add_ps(v18, v15);
    const __m256 v20 = _mm256_div_ps(v19, v12);
    const __m256d v21l = _mm256_cvtps_pd(_mm256_castps256_ps128(v12));
    const __m256d v21h = _mm256_cvtps_pd(_mm256_extractf128_ps(v12, 1));
    const __m256d v22l = _mm256_sub_pd(v11l, v21l);
    const __m256d v22h = _mm256_sub_pd(v11h, v21h);
    const __m128 v23l = _mm256_cvtpd_ps(v22l);
    const __m128 v23h = _mm256_cvtpd_ps(v22h);
    const __m256 v23 = _mm256_set_m128(v23h, v23l);
    _mm256_storeu_ps(value1, v16);
    _mm256_storeu_ps(value2, v20);
    _mm256_storeu_ps(value3, v12);
    _mm256_storeu_ps(value4, v23);
}

/* 32 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_step2_avx2(const float *x, float a0, float a1, float a2, float a3, float a4, float *y, __m256 *acc5, __m256 *acc6) {
    const __m256 v24 = _mm256_set1_ps(a4);
    const __m256 v25 = _mm256_set1_ps(a2);
    const __m256 v28 = _mm256_set1_ps(a3);
    const __m256 v29 = _mm256_set1_ps(a1);
    const __m256 v34 = _mm256_set1_ps(0x1.c7ebc4p-5f); /* 0.055654414 */
    const __m256 v35 = _mm256_set1_ps(0x1.ec0e3p-3f); /* 0.240261436 */
    const __m256 v37 = _mm256_set1_ps(0x1.62e426p-1f); /* 0.693146884 */
    const __m256 v53 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v54 = _mm256_set1_ps(a0);
    const __m256 v57 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v61 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_scaled_4ulp_avx512_table0));
    const __m256 v26_0 = _mm256_loadu_ps(x);
    const __m256 v26_1 = _mm256_loadu_ps(x + 8);
    const __m256 v26_2 = _mm256_loadu_ps(x + 16);
    const __m256 v26_3 = _mm256_loadu_ps(x + 24);
    const __m256 v27_0 = _mm256_max_ps(v25, v26_0);
    const __m256 v27_1 = _mm256_max_ps(v25, v26_1);
    const __m256 v27_2 = _mm256_max_ps(v25, v26_2);
    const __m256 v27_3 = _mm256_max_ps(v25, v26_3);
    const __m256 v30_0 = _mm256_fmadd_ps(v28, v27_0, v29);
    const __m256 v30_1 = _mm256_fmadd_ps(v28, v27_1, v29);
    const __m256 v30_2 = _mm256_fmadd_ps(v28, v27_2, v29);
    const __m256 v30_3 = _mm256_fmadd_ps(v28, v27_3, v29);
    const __m256 v31_0 = _mm256_sub_ps(v29, v30_0);
    const __m256 v31_1 = _mm256_sub_ps(v29, v30_1);
    const __m256 v31_2 = _mm256_sub_ps(v29, v30_2);
    const __m256 v31_3 = _mm256_sub_ps(v29, v30_3);
    const __m256 v32_0 = _mm256_fmadd_ps(v28, v27_0, v31_0);
    const __m256 v32_1 = _mm256_fmadd_ps(v28, v27_1, v31_1);
    const __m256 v32_2 = _mm256_fmadd_ps(v28, v27_2, v31_2);
    const __m256 v32_3 = _mm256_fmadd_ps(v28, v27_3, v31_3);
    const __m256 v33_0 = _mm256_fmadd_ps(v24, v27_0, v32_0);
    const __m256 v33_1 = _mm256_fmadd_ps(v24, v27_1, v32_1);
    const __m256 v33_2 = _mm256_fmadd_ps(v24, v27_2, v32_2);
    const __m256 v33_3 = _mm256_fmadd_ps(v24, v27_3, v32_3);
    const __m256 v36_0 = _mm256_fmadd_ps(v34, v33_0, v35);
    const __m256 v36_1 = _mm256_fmadd_ps(v34, v33_1, v35);
    const __m256 v36_2 = _mm256_fmadd_ps(v34, v33_2, v35);
    const __m256 v36_3 = _mm256_fmadd_ps(v34, v33_3, v35);
    const __m256 v38_0 = _mm256_fmadd_ps(v33_0, v36_0, v37);
    const __m256 v38_1 = _mm256_fmadd_ps(v33_1, v36_1, v37);
    const __m256 v38_2 = _mm256_fmadd_ps(v33_2, v36_2, v37);
    const __m256 v38_3 = _mm256_fmadd_ps(v33_3, v36_3, v37);
    const __m256i v39_0 = _mm256_castps_si256(v30_0);
    const __m256i v39_1 = _mm256_castps_si256(v30_1);
    const __m256i v39_2 = _mm256_castps_si256(v30_2);
    const __m256i v39_3 = _mm256_castps_si256(v30_3);
    const __m256i v40_0 = _mm256_permutevar8x32_epi32(t0_0, v39_0);
    const __m256i v40_1 = _mm256_permutevar8x32_epi32(t0_0, v39_1);
    const __m256i v40_2 = _mm256_permutevar8x32_epi32(t0_0, v39_2);
    const __m256i v40_3 = _mm256_permutevar8x32_epi32(t0_0, v39_3);
    const __m256i v42_0 = _mm256_slli_epi32(v39_0, 20);
    const __m256i v42_1 = _mm256_slli_epi32(v39_1, 20);
    const __m256i v42_2 = _mm256_slli_epi32(v39_2, 20);
    const __m256i v42_3 = _mm256_slli_epi32(v39_3, 20);
    const __m256i v43_0 = _mm256_add_epi32(v40_0, v42_0);
    const __m256i v43_1 = _mm256_add_epi32(v40_1, v42_1);
    const __m256i v43_2 = _mm256_add_epi32(v40_2, v42_2);
    const __m256i v43_3 = _mm256_add_epi32(v40_3, v42_3);
    const __m256 v44_0 = _mm256_castsi256_ps(v43_0);
    const __m256 v44_1 = _mm256_castsi256_ps(v43_1);
    const __m256 v44_2 = _mm256_castsi256_ps(v43_2);
    const __m256 v44_3 = _mm256_castsi256_ps(v43_3);
    const __m256 v45_0 = _mm256_mul_ps(v44_0, v33_0);
    const __m256 v45_1 = _mm256_mul_ps(v44_1, v33_1);
    const __m256 v45_2 = _mm256_mul_ps(v44_2, v33_2);
    const __m256 v45_3 = _mm256_mul_ps(v44_3, v33_3);
    const __m256 v46_0 = _mm256_fmadd_ps(v38_0, v45_0, v44_0);
    const __m256 v46_1 = _mm256_fmadd_ps(v38_1, v45_1, v44_1);
    const __m256 v46_2 = _mm256_fmadd_ps(v38_2, v45_2, v44_2);
    const __m256 v46_3 = _mm256_fmadd_ps(v38_3, v45_3, v44_3);
    const __m256 v47_0 = acc6[0];
    const __m256 v47_1 = acc6[1];
    const __m256 v47_2 = acc6[2];
    const __m256 v47_3 = acc6[3];
    const __m256 v48_0 = _mm256_sub_ps(v46_0, v47_0);
    const __m256 v48_1 = _mm256_sub_ps(v46_1, v47_1);
    const __m256 v48_2 = _mm256_sub_ps(v46_2, v47_2);
    const __m256 v48_3 = _mm256_sub_ps(v46_3, v47_3);
    const __m256 v49_0 = acc5[0];
    const __m256 v49_1 = acc5[1];
    const __m256 v49_2 = acc5[2];
    const __m256 v49_3 = acc5[3];
    const __m256 v50_0 = _mm256_add_ps(v48_0, v49_0);
    const __m256 v50_1 = _mm256_add_ps(v48_1, v49_1);
    const __m256 v50_2 = _mm256_add_ps(v48_2, v49_2);
    const __m256 v50_3 = _mm256_add_ps(v48_3, v49_3);
    const __m256 v51_0 = _mm256_sub_ps(v50_0, v49_0);
    const __m256 v51_1 = _mm256_sub_ps(v50_1, v49_1);
    const __m256 v51_2 = _mm256_sub_ps(v50_2, v49_2);
    const __m256 v51_3 = _mm256_sub_ps(v50_3, v49_3);
    const __m256 v52_0 = _mm256_sub_ps(v51_0, v48_0);
    const __m256 v52_1 = _mm256_sub_ps(v51_1, v48_1);
    const __m256 v52_2 = _mm256_sub_ps(v51_2, v48_2);
    const __m256 v52_3 = _mm256_sub_ps(v51_3, v48_3);
    const __m256 v55_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v54);
    const __m256 v55_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v54);
    const __m256 v55_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v54);
    const __m256 v55_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v54);
    const __m256i v56_0 = _mm256_castps_si256(_mm256_cmp_ps(v53, v55_0, _CMP_LT_OQ));
    const __m256i v56_1 = _mm256_castps_si256(_mm256_cmp_ps(v53, v55_1, _CMP_LT_OQ));
    const __m256i v56_2 = _mm256_castps_si256(_mm256_cmp_ps(v53, v55_2, _CMP_LT_OQ));
    const __m256i v56_3 = _mm256_castps_si256(_mm256_cmp_ps(v53, v55_3, _CMP_LT_OQ));
    __m256 r0_0 = v46_0;
    __m256 r0_1 = v46_1;
    __m256 r0_2 = v46_2;
    __m256 r0_3 = v46_3;
    __m256 r1_0 = v50_0;
    __m256 r1_1 = v50_1;
    __m256 r1_2 = v50_2;
    __m256 r1_3 = v50_3;
    __m256 r2_0 = v52_0;
    __m256 r2_1 = v52_1;
    __m256 r2_2 = v52_2;
    __m256 r2_3 = v52_3;
    __m256i any1 = v56_0;
    any1 = _mm256_or_si256(any1, v56_1);
    any1 = _mm256_or_si256(any1, v56_2);
    any1 = _mm256_or_si256(any1, v56_3);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v58_0 = _mm256_div_ps(v57, v28);
        const __m256 v58_1 = _mm256_div_ps(v57, v28);
        const __m256 v58_2 = _mm256_div_ps(v57, v28);
        const __m256 v58_3 = _mm256_div_ps(v57, v28);
        const __m256 v59_0 = _mm256_sub_ps(v26_0, v54);
        const __m256 v59_1 = _mm256_sub_ps(v26_1, v54);
        const __m256 v59_2 = _mm256_sub_ps(v26_2, v54);
        const __m256 v59_3 = _mm256_sub_ps(v26_3, v54);
        const __m256 v60_0 = _mm256_max_ps(v58_0, v59_0);
        const __m256 v60_1 = _mm256_max_ps(v58_1, v59_1);
        const __m256 v60_2 = _mm256_max_ps(v58_2, v59_2);
        const __m256 v60_3 = _mm256_max_ps(v58_3, v59_3);
        const __m256 v62_0 = _mm256_fmadd_ps(v28, v60_0, v61);
        const __m256 v62_1 = _mm256_fmadd_ps(v28, v60_1, v61);
        const __m256 v62_2 = _mm256_fmadd_ps(v28, v60_2, v61);
        const __m256 v62_3 = _mm256_fmadd_ps(v28, v60_3, v61);
        const __m256 v63_0 = _mm256_sub_ps(v61, v62_0);
        const __m256 v63_1 = _mm256_sub_ps(v61, v62_1);
        const __m256 v63_2 = _mm256_sub_ps(v61, v62_2);
        const __m256 v63_3 = _mm256_sub_ps(v61, v62_3);
        const __m256 v64_0 = _mm256_fmadd_ps(v28, v60_0, v63_0);
        const __m256 v64_1 = _mm256_fmadd_ps(v28, v60_1, v63_1);
        const __m256 v64_2 = _mm256_fmadd_ps(v28, v60_2, v63_2);
        const __m256 v64_3 = _mm256_fmadd_ps(v28, v60_3, v63_3);
        const __m256 v65_0 = _mm256_fmadd_ps(v24, v60_0, v64_0);
        const __m256 v65_1 = _mm256_fmadd_ps(v24, v60_1, v64_1);
        const __m256 v65_2 = _mm256_fmadd_ps(v24, v60_2, v64_2);
        const __m256 v65_3 = _mm256_fmadd_ps(v24, v60_3, v64_3);
        const __m256 v66_0 = _mm256_fmadd_ps(v34, v65_0, v35);
        const __m256 v66_1 = _mm256_fmadd_ps(v34, v65_1, v35);
        const __m256 v66_2 = _mm256_fmadd_ps(v34, v65_2, v35);
        const __m256 v66_3 = _mm256_fmadd_ps(v34, v65_3, v35);
        const __m256 v67_0 = _mm256_fmadd_ps(v65_0, v66_0, v37);
        const __m256 v67_1 = _mm256_fmadd_ps(v65_1, v66_1, v37);
        const __m256 v67_2 = _mm256_fmadd_ps(v65_2, v66_2, v37);
        const __m256 v67_3 = _mm256_fmadd_ps(v65_3, v66_3, v37);
        const __m256i v68_0 = _mm256_castps_si256(v62_0);
        const __m256i v68_1 = _mm256_castps_si256(v62_1);
        const __m256i v68_2 = _mm256_castps_si256(v62_2);
        const __m256i v68_3 = _mm256_castps_si256(v62_3);
        const __m256i v69_0 = _mm256_permutevar8x32_epi32(t0_0, v68_0);
        const __m256i v69_1 = _mm256_permutevar8x32_epi32(t0_0, v68_1);
        const __m256i v69_2 = _mm256_permutevar8x32_epi32(t0_0, v68_2);
        const __m256i v69_3 = _mm256_permutevar8x32_epi32(t0_0, v68_3);
        const __m256i v70_0 = _mm256_slli_epi32(v68_0, 20);
        const __m256i v70_1 = _mm256_slli_epi32(v68_1, 20);
        const __m256i v70_2 = _mm256_slli_epi32(v68_2, 20);
        const __m256i v70_3 = _mm256_slli_epi32(v68_3, 20);
        const __m256i v71_0 = _mm256_add_epi32(v69_0, v70_0);
        const __m256i v71_1 = _mm256_add_epi32(v69_1, v70_1);
        const __m256i v71_2 = _mm256_add_epi32(v69_2, v70_2);
        const __m256i v71_3 = _mm256_add_epi32(v69_3, v70_3);
        const __m256 v72_0 = _mm256_castsi256_ps(v71_0);
        const __m256 v72_1 = _mm256_castsi256_ps(v71_1);
        const __m256 v72_2 = _mm256_castsi256_ps(v71_2);
        const __m256 v72_3 = _mm256_castsi256_ps(v71_3);
        const __m256 v73_0 = _mm256_mul_ps(v72_0, v65_0);
        const __m256 v73_1 = _mm256_mul_ps(v72_1, v65_1);
        const __m256 v73_2 = _mm256_mul_ps(v72_2, v65_2);
        const __m256 v73_3 = _mm256_mul_ps(v72_3, v65_3);
        const __m256 v74_0 = _mm256_fmadd_ps(v67_0, v73_0, v72_0);
        const __m256 v74_1 = _mm256_fmadd_ps(v67_1, v73_1, v72_1);
        const __m256 v74_2 = _mm256_fmadd_ps(v67_2, v73_2, v72_2);
        const __m256 v74_3 = _mm256_fmadd_ps(v67_3, v73_3, v72_3);
        const __m256 v75_0 = _mm256_sub_ps(v74_0, v47_0);
        const __m256 v75_1 = _mm256_sub_ps(v74_1, v47_1);
        const __m256 v75_2 = _mm256_sub_ps(v74_2, v47_2);
        const __m256 v75_3 = _mm256_sub_ps(v74_3, v47_3);
        const __m256 v76_0 = _mm256_add_ps(v75_0, v49_0);
        const __m256 v76_1 = _mm256_add_ps(v75_1, v49_1);
        const __m256 v76_2 = _mm256_add_ps(v75_2, v49_2);
        const __m256 v76_3 = _mm256_add_ps(v75_3, v49_3);
        const __m256 v77_0 = _mm256_sub_ps(v76_0, v49_0);
        const __m256 v77_1 = _mm256_sub_ps(v76_1, v49_1);
        const __m256 v77_2 = _mm256_sub_ps(v76_2, v49_2);
        const __m256 v77_3 = _mm256_sub_ps(v76_3, v49_3);
        const __m256 v78_0 = _mm256_sub_ps(v77_0, v75_0);
        const __m256 v78_1 = _mm256_sub_ps(v77_1, v75_1);
        const __m256 v78_2 = _mm256_sub_ps(v77_2, v75_2);
        const __m256 v78_3 = _mm256_sub_ps(v77_3, v75_3);
        r0_0 = _mm256_blendv_ps(r0_0, v74_0, _mm256_castsi256_ps(v56_0));
        r0_1 = _mm256_blendv_ps(r0_1, v74_1, _mm256_castsi256_ps(v56_1));
        r0_2 = _mm256_blendv_ps(r0_2, v74_2, _mm256_castsi256_ps(v56_2));
        r0_3 = _mm256_blendv_ps(r0_3, v74_3, _mm256_castsi256_ps(v56_3));
        r1_0 = _mm256_blendv_ps(r1_0, v76_0, _mm256_castsi256_ps(v56_0));
        r1_1 = _mm256_blendv_ps(r1_1, v76_1, _mm256_castsi256_ps(v56_1));
        r1_2 = _mm256_blendv_ps(r1_2, v76_2, _mm256_castsi256_ps(v56_2));
        r1_3 = _mm256_blendv_ps(r1_3, v76_3, _mm256_castsi256_ps(v56_3));
        r2_0 = _mm256_blendv_ps(r2_0, v78_0, _mm256_castsi256_ps(v56_0));
        r2_1 = _mm256_blendv_ps(r2_1, v78_1, _mm256_castsi256_ps(v56_1));
        r2_2 = _mm256_blendv_ps(r2_2, v78_2, _mm256_castsi256_ps(v56_2));
        r2_3 = _mm256_blendv_ps(r2_3, v78_3, _mm256_castsi256_ps(v56_3));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
    _mm256_storeu_ps(y + 16, r0_2);
    _mm256_storeu_ps(y + 24, r0_3);
    acc5[0] = r1_0;
    acc5[1] = r1_1;
    acc5[2] = r1_2;
    acc5[3] = r1_3;
    acc6[0] = r2_0;
    acc6[1] = r2_1;
    acc6[2] = r2_2;
    acc6[3] = r2_3;
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_SCALED_4ULP_AVX512_AVX2_TARGET void softmax_scaled_4ulp_avx512_chunk2_avx2(const float *x, float a0, float a1, float a2, float a3, float a4, const float *state5, const float *state6, float *y, float *value5, float *value6) {
    const __m256 v24 = _mm256_set1_ps(a4);
    const __m256 v25 = _mm256_set1_ps(a2);
    const __m256 v28 = _mm256_set1_ps(a3);
    const __m256 v29 = _mm256_set1_ps(a1);
    const __m256 v34 = _mm256_set1_ps(0x1.c7ebc4p-5f); /* 0.055654414 */
    const __m256 v35 = _mm256_set1_ps(0x1.ec0e3p-3f); /* 0.240261436 */
    const __m256 v37 = _mm256_set1_ps(0x1.62e426p-1f); /* 0.693146884 */
    const __m256 v53 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v54 = _mm256_set1_ps(a0);
    const __m256 v57 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v61 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_scaled_4ulp_avx512_table0));
    const __m256 v26 = _mm256_loadu_ps(x);
    const __m256 v27 = _mm256_max_ps(v25, v26);
    const __m256 v30 = _mm256_fmadd_ps(v28, v27, v29);
    const __m256 v31 = _mm256_sub_ps(v29, v30);
    const __m256 v32 = _mm256_fmadd_ps(v28, v27, v31);
    const __m256 v33 = _mm256_fmadd_ps(v24, v27, v32);
    const __m256 v36 = _mm256_fmadd_ps(v34, v33, v35);
    const __m256 v38 = _mm256_fmadd_ps(v33, v36, v37);
    const __m256i v39 = _mm256_castps_si256(v30);
    const __m256i v40 = _mm256_permutevar8x32_epi32(t0_0, v39);
    const __m256i v42 = _mm256_slli_epi32(v39, 20);
    const __m256i v43 = _mm256_add_epi32(v40, v42);
    const __m256 v44 = _mm256_castsi256_ps(v43);
    const __m256 v45 = _mm256_mul_ps(v44, v33);
    const __m256 v46 = _mm256_fmadd_ps(v38, v45, v44);
    const __m256 v47 = _mm256_loadu_ps(state6);
    const __m256 v48 = _mm256_sub_ps(v46, v47);
    const __m256 v49 = _mm256_loadu_ps(state5);
    const __m256 v50 = _mm256_add_ps(v48, v49);
    const __m256 v51 = _mm256_sub_ps(v50, v49);
    const __m256 v52 = _mm256_sub_ps(v51, v48);
    const __m256 v55 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v54);
    const __m256i v56 = _mm256_castps_si256(_mm256_cmp_ps(v53, v55, _CMP_LT_OQ));
    __m256 r0 = v46;
    __m256 r1 = v50;
    __m256 r2 = v52;
    __m256i any1 = v56;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v58 = _mm256_div_ps(v57, v28);
        const __m256 v59 = _mm256_sub_ps(v26, v54);
        const __m256 v60 = _mm256_max_ps(v58, v59);
        const __m256 v62 = _mm256_fmadd_ps(v28, v60, v61);
        const __m256 v63 = _mm256_sub_ps(v61, v62);
        const __m256 v64 = _mm256_fmadd_ps(v28, v60, v63);
        const __m256 v65 = _mm256_fmadd_ps(v24, v60, v64);
        const __m256 v66 = _mm256_fmadd_ps(v34, v65, v35);
        const __m256 v67 = _mm256_fmadd_ps(v65, v66, v37);
        const __m256i v68 = _mm256_castps_si256(v62);
        const __m256i v69 = _mm256_permutevar8x32_epi32(t0_0, v68);
        const __m256i v70 = _mm256_slli_epi32(v68, 20);
        const __m256i v71 = _mm256_add_epi32(v69, v70);
        const __m256 v72 = _mm256_castsi256_ps(v71);
        const __m256 v73 = _mm256_mul_ps(v72, v65);
        const __m256 v74 = _mm256_fmadd_ps(v67, v73, v72);
        const __m256 v75 = _mm256_sub_ps(v74, v47);
        const __m256 v76 = _mm256_add_ps(v75, v49);
        const __m256 v77 = _mm256_sub_ps(v76, v49);
        const __m256 v78 = _mm256_sub_ps(v77, v75);
        r0 = _mm256_blendv_ps(r0, v74, _mm256_castsi256_ps(v56));
        r1 = _mm256_blendv_ps(r1, v76, _mm256_castsi256_ps(v56));
        r2 = _mm256_blendv_ps(r2, v78, _mm256_castsi256_ps(v56));
    }
    _mm256_storeu_ps(y, r0);
    _mm256_storeu_ps(value5, r1);
    _mm256_storeu_ps(value6, r2);
}

/* Lanes l to 7 behind it. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_combine3_avx2(const float *left5, const float *left6, const float *right5, const float *right6, float *value5, float *value6) {
    const __m256 v80 = _mm256_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m256 v79 = _mm256_loadu_ps(right5);
    const __m256 v81 = _mm256_sub_ps(v79, v80);
    const __m256 v82 = _mm256_loadu_ps(left5);
    const __m256 v83 = _mm256_add_ps(v81, v82);
    const __m256 v84 = _mm256_loadu_ps(right6);
    const __m256 v85 = _mm256_loadu_ps(left6);
    const __m256 v86 = _mm256_add_ps(v84, v85);
    const __m256 v87 = _mm256_sub_ps(v83, v82);
    const __m256 v88 = _mm256_sub_ps(v81, v87);
    const __m256 v89 = _mm256_sub_ps(v83, v87);
    const __m256 v90 = _mm256_sub_ps(v82, v89);
    const __m256 v91 = _mm256_add_ps(v88, v90);
    const __m256 v92 = _mm256_sub_ps(v86, v91);
    _mm256_storeu_ps(value5, v83);
    _mm256_storeu_ps(value6, v92);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_once4_avx2(float a5, float a6, float *value7) {
    const __m256d v93 = _mm256_set1_pd(0x1.ffffffcbf03adp-1); /* 0.99999999393923178 */
    const __m256 v94 = _mm256_set1_ps(a5);
    const __m256d v96 = _mm256_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m256 v98 = _mm256_set1_ps(a6);
    const __m256d v95l = _mm256_cvtps_pd(_mm256_castps256_ps128(v94));
    const __m256d v95h = _mm256_cvtps_pd(_mm256_extractf128_ps(v94, 1));
    const __m256d v97l = _mm256_sub_pd(v95l, v96);
    const __m256d v97h = _mm256_sub_pd(v95h, v96);
    const __m256d v99l = _mm256_cvtps_pd(_mm256_castps256_ps128(v98));
    const __m256d v99h = _mm256_cvtps_pd(_mm256_extractf128_ps(v98, 1));
    const __m256d v100l = _mm256_sub_pd(v97l, v99l);
    const __m256d v100h = _mm256_sub_pd(v97h, v99h);
    const __m256d v101l = _mm256_div_pd(v93, v100l);
    const __m256d v101h = _mm256_div_pd(v93, v100h);
    const __m128 v102l = _mm256_cvtpd_ps(v101l);
    const __m128 v102h = _mm256_cvtpd_ps(v101h);
    const __m256 v102 = _mm256_set_m128(v102h, v102l);
    _mm256_storeu_ps(value7, v102);
}

/* 64 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX2 void softmax_scaled_4ulp_avx512_step5_avx2(float a7, float *y) {
    const __m256 v104 = _mm256_set1_ps(a7);
    const __m256 v103_0 = _mm256_loadu_ps(y);
    const __m256 v103_1 = _mm256_loadu_ps(y + 8);
    const __m256 v103_2 = _mm256_loadu_ps(y + 16);
    const __m256 v103_3 = _mm256_loadu_ps(y + 24);
    const __m256 v103_4 = _mm256_loadu_ps(y + 32);
    const __m256 v103_5 = _mm256_loadu_ps(y + 40);
    const __m256 v103_6 = _mm256_loadu_ps(y + 48);
    const __m256 v103_7 = _mm256_loadu_ps(y + 56);
    const __m256 v105_0 = _mm256_mul_ps(v103_0, v104);
    const __m256 v105_1 = _mm256_mul_ps(v103_1, v104);
    const __m256 v105_2 = _mm256_mul_ps(v103_2, v104);
    const __m256 v105_3 = _mm256_mul_ps(v103_3, v104);
    const __m256 v105_4 = _mm256_mul_ps(v103_4, v104);
    const __m256 v105_5 = _mm256_mul_ps(v103_5, v104);
    const __m256 v105_6 = _mm256_mul_ps(v103_6, v104);
    const __m256 v105_7 = _mm256_mul_ps(v103_7, v104);
    _mm256_storeu_ps(y, v105_0);
    _mm256_storeu_ps(y + 8, v105_1);
    _mm256_storeu_ps(y + 16, v105_2);
    _mm256_storeu_ps(y + 24, v105_3);
    _mm256_storeu_ps(y + 32, v105_4);
    _mm256_storeu_ps(y + 40, v105_5);
    _mm256_storeu_ps(y + 48, v105_6);
    _mm256_storeu_ps(y + 56, v105_7);
}

/* 8 elements. */
static SOFTMAX_SCALED_4ULP_AVX512_AVX2_TARGET void softmax_scaled_4ulp_avx512_chunk5_avx2(float a7, float *y) {
    const __m256 v104 = _mm256_set1_ps(a7);
    const __m256 v103 = _mm256_loadu_ps(y);
    const __m256 v105 = _mm256_mul_ps(v103, v104);
    _mm256_storeu_ps(y, v105);
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
    for (; n - i >= 128; i += 128)
        softmax_scaled_4ulp_avx512_step0_avx2(x + i, acc0);
    float lanes0[128];
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
    __m256 acc5[4];
    acc5[0] = _mm256_set1_ps(0x1p+97f);
    acc5[1] = _mm256_set1_ps(0x1p+97f);
    acc5[2] = _mm256_set1_ps(0x1p+97f);
    acc5[3] = _mm256_set1_ps(0x1p+97f);
    __m256 acc6[4];
    acc6[0] = _mm256_set1_ps(0x0p+0f);
    acc6[1] = _mm256_set1_ps(0x0p+0f);
    acc6[2] = _mm256_set1_ps(0x0p+0f);
    acc6[3] = _mm256_set1_ps(0x0p+0f);
    for (; n - i >= 32; i += 32)
        softmax_scaled_4ulp_avx512_step2_avx2(x + i, a0, a1, a2, a3, a4, y + i, acc5, acc6);
    float lanes5[40] = {0};
    float lanes6[40] = {0};
    _mm256_storeu_ps(lanes5 + 0, acc5[0]);
    _mm256_storeu_ps(lanes5 + 8, acc5[1]);
    _mm256_storeu_ps(lanes5 + 16, acc5[2]);
    _mm256_storeu_ps(lanes5 + 24, acc5[3]);
    _mm256_storeu_ps(lanes6 + 0, acc6[0]);
    _mm256_storeu_ps(lanes6 + 8, acc6[1]);
    _mm256_storeu_ps(lanes6 + 16, acc6[2]);
    _mm256_storeu_ps(lanes6 + 24, acc6[3]);
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
    for (size_t h = 16; h >= 8; h /= 2)
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

/* 128 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_step0_avx512(const float *x, __m512 *acc0) {
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512 v0_4 = _mm512_loadu_ps(x + 64);
    const __m512 v0_5 = _mm512_loadu_ps(x + 80);
    const __m512 v0_6 = _mm512_loadu_ps(x + 96);
    const __m512 v0_7 = _mm512_loadu_ps(x + 112);
    acc0[0] = _mm512_max_ps(acc0[0], v0_0);
    acc0[1] = _mm512_max_ps(acc0[1], v0_1);
    acc0[2] = _mm512_max_ps(acc0[2], v0_2);
    acc0[3] = _mm512_max_ps(acc0[3], v0_3);
    acc0[4] = _mm512_max_ps(acc0[4], v0_4);
    acc0[5] = _mm512_max_ps(acc0[5], v0_5);
    acc0[6] = _mm512_max_ps(acc0[6], v0_6);
    acc0[7] = _mm512_max_ps(acc0[7], v0_7);
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_SCALED_4ULP_AVX512_AVX512_TARGET void softmax_scaled_4ulp_avx512_chunk0_avx512(const float *x, float *value0) {
    const __m512 v0 = _mm512_loadu_ps(x);
    _mm512_storeu_ps(value0, v0);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_once1_avx512(float p0, float p1, float a0, float *value1, float *value2, float *value3, float *value4) {
    const __m512 v1 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v2 = _mm512_set1_ps(a0);
    const __m512 v3 = _mm512_set1_ps(0x1.8005fcp+20f); /* 1572959.75 */
    const __m512d v5 = _mm512_set1_pd(0x1.7154765124b97p+0); /* 1.4426950405220162 */
    const __m512 v6 = _mm512_set1_ps(p0);
    const __m512 v8 = _mm512_set1_ps(p1);
    const __m512 v13 = _mm512_set1_ps(0x1.8p+16f); /* 98304 */
    const __m512 v17 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v4 = _mm512_fmadd_ps(v1, v2, v3);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v9l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8));
    const __m512d v9h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8, 1));
    const __m512d v10l = _mm512_div_pd(v7l, v9l);
    const __m512d v10h = _mm512_div_pd(v7h, v9h);
    const __m512d v11l = _mm512_mul_pd(v5, v10l);
    const __m512d v11h = _mm512_mul_pd(v5, v10h);
    const __m256 v12l = _mm512_cvtpd_ps(v11l);
    const __m256 v12h = _mm512_cvtpd_ps(v11h);
    const __m512 v12 = _mm512_insertf32x8(_mm512_castps256_ps512(v12l), v12h, 1);
    const __m512 v14 = _mm512_range_ps(v12, v13, 6);
    const __m512 v15 = _mm512_mul_ps(v14, v2);
    const __m512 v16 = _mm512_sub_ps(v4, v15);
    const __m512 v18 = _mm512_fmadd_ps(v1, v15, v17);
    const __m512 v19 = _mm512_add_ps(v18, v15);
    const __m512 v20 = _mm512_div_ps(v19, v12);
    const __m512d v21l = _mm512_cvtps_pd(_mm512_castps512_ps256(v12));
    const __m512d v21h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v12, 1));
    const __m512d v22l = _mm512_sub_pd(v11l, v21l);
    const __m512d v22h = _mm512_sub_pd(v11h, v21h);
    const __m256 v23l = _mm512_cvtpd_ps(v22l);
    const __m256 v23h = _mm512_cvtpd_ps(v22h);
    const __m512 v23 = _mm512_insertf32x8(_mm512_castps256_ps512(v23l), v23h, 1);
    _mm512_storeu_ps(value1, v16);
    _mm512_storeu_ps(value2, v20);
    _mm512_storeu_ps(value3, v12);
    _mm512_storeu_ps(value4, v23);
}

/* 32 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_step2_avx512(const float *x, float a0, float a1, float a2, float a3, float a4, float *y, __m512 *acc5, __m512 *acc6) {
    const __m512 v24 = _mm512_set1_ps(a4);
    const __m512 v25 = _mm512_set1_ps(a2);
    const __m512 v28 = _mm512_set1_ps(a3);
    const __m512 v29 = _mm512_set1_ps(a1);
    const __m512 v34 = _mm512_set1_ps(0x1.c7ebc4p-5f); /* 0.055654414 */
    const __m512 v35 = _mm512_set1_ps(0x1.ec0e3p-3f); /* 0.240261436 */
    const __m512 v37 = _mm512_set1_ps(0x1.62e426p-1f); /* 0.693146884 */
    const __m512 v53 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v54 = _mm512_set1_ps(a0);
    const __m512 v57 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v61 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_scaled_4ulp_avx512_table0);
    const __m512 v26_0 = _mm512_loadu_ps(x);
    const __m512 v26_1 = _mm512_loadu_ps(x + 16);
    const __m512 v27_0 = _mm512_max_ps(v25, v26_0);
    const __m512 v27_1 = _mm512_max_ps(v25, v26_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v28, v27_0, v29);
    const __m512 v30_1 = _mm512_fmadd_ps(v28, v27_1, v29);
    const __m512 v31_0 = _mm512_sub_ps(v29, v30_0);
    const __m512 v31_1 = _mm512_sub_ps(v29, v30_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v28, v27_0, v31_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v28, v27_1, v31_1);
    const __m512 v33_0 = _mm512_fmadd_ps(v24, v27_0, v32_0);
    const __m512 v33_1 = _mm512_fmadd_ps(v24, v27_1, v32_1);
    const __m512 v36_0 = _mm512_fmadd_ps(v34, v33_0, v35);
    const __m512 v36_1 = _mm512_fmadd_ps(v34, v33_1, v35);
    const __m512 v38_0 = _mm512_fmadd_ps(v33_0, v36_0, v37);
    const __m512 v38_1 = _mm512_fmadd_ps(v33_1, v36_1, v37);
    const __m512i v39_0 = _mm512_castps_si512(v30_0);
    const __m512i v39_1 = _mm512_castps_si512(v30_1);
    const __m512i v40_0 = _mm512_permutexvar_epi32(v39_0, t0_0);
    const __m512i v40_1 = _mm512_permutexvar_epi32(v39_1, t0_0);
    const __m512i v42_0 = _mm512_slli_epi32(v39_0, 20);
    const __m512i v42_1 = _mm512_slli_epi32(v39_1, 20);
    const __m512i v43_0 = _mm512_add_epi32(v40_0, v42_0);
    const __m512i v43_1 = _mm512_add_epi32(v40_1, v42_1);
    const __m512 v44_0 = _mm512_castsi512_ps(v43_0);
    const __m512 v44_1 = _mm512_castsi512_ps(v43_1);
    const __m512 v45_0 = _mm512_mul_ps(v44_0, v33_0);
    const __m512 v45_1 = _mm512_mul_ps(v44_1, v33_1);
    const __m512 v46_0 = _mm512_fmadd_ps(v38_0, v45_0, v44_0);
    const __m512 v46_1 = _mm512_fmadd_ps(v38_1, v45_1, v44_1);
    const __m512 v47_0 = acc6[0];
    const __m512 v47_1 = acc6[1];
    const __m512 v48_0 = _mm512_sub_ps(v46_0, v47_0);
    const __m512 v48_1 = _mm512_sub_ps(v46_1, v47_1);
    const __m512 v49_0 = acc5[0];
    const __m512 v49_1 = acc5[1];
    const __m512 v50_0 = _mm512_add_ps(v48_0, v49_0);
    const __m512 v50_1 = _mm512_add_ps(v48_1, v49_1);
    const __m512 v51_0 = _mm512_sub_ps(v50_0, v49_0);
    const __m512 v51_1 = _mm512_sub_ps(v50_1, v49_1);
    const __m512 v52_0 = _mm512_sub_ps(v51_0, v48_0);
    const __m512 v52_1 = _mm512_sub_ps(v51_1, v48_1);
    const __m512 v55_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v54), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v55_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v54), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v56_0 = _mm512_cmp_ps_mask(v53, v55_0, _CMP_LT_OQ);
    const __mmask16 v56_1 = _mm512_cmp_ps_mask(v53, v55_1, _CMP_LT_OQ);
    __m512 r0_0 = v46_0;
    __m512 r0_1 = v46_1;
    __m512 r1_0 = v50_0;
    __m512 r1_1 = v50_1;
    __m512 r2_0 = v52_0;
    __m512 r2_1 = v52_1;
    __mmask16 any1 = v56_0;
    any1 = (__mmask16)(any1 | v56_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v58_0 = _mm512_div_ps(v57, v28);
        const __m512 v58_1 = _mm512_div_ps(v57, v28);
        const __m512 v59_0 = _mm512_sub_ps(v26_0, v54);
        const __m512 v59_1 = _mm512_sub_ps(v26_1, v54);
        const __m512 v60_0 = _mm512_max_ps(v58_0, v59_0);
        const __m512 v60_1 = _mm512_max_ps(v58_1, v59_1);
        const __m512 v62_0 = _mm512_fmadd_ps(v28, v60_0, v61);
        const __m512 v62_1 = _mm512_fmadd_ps(v28, v60_1, v61);
        const __m512 v63_0 = _mm512_sub_ps(v61, v62_0);
        const __m512 v63_1 = _mm512_sub_ps(v61, v62_1);
        const __m512 v64_0 = _mm512_fmadd_ps(v28, v60_0, v63_0);
        const __m512 v64_1 = _mm512_fmadd_ps(v28, v60_1, v63_1);
        const __m512 v65_0 = _mm512_fmadd_ps(v24, v60_0, v64_0);
        const __m512 v65_1 = _mm512_fmadd_ps(v24, v60_1, v64_1);
        const __m512 v66_0 = _mm512_fmadd_ps(v34, v65_0, v35);
        const __m512 v66_1 = _mm512_fmadd_ps(v34, v65_1, v35);
        const __m512 v67_0 = _mm512_fmadd_ps(v65_0, v66_0, v37);
        const __m512 v67_1 = _mm512_fmadd_ps(v65_1, v66_1, v37);
        const __m512i v68_0 = _mm512_castps_si512(v62_0);
        const __m512i v68_1 = _mm512_castps_si512(v62_1);
        const __m512i v69_0 = _mm512_permutexvar_epi32(v68_0, t0_0);
        const __m512i v69_1 = _mm512_permutexvar_epi32(v68_1, t0_0);
        const __m512i v70_0 = _mm512_slli_epi32(v68_0, 20);
        const __m512i v70_1 = _mm512_slli_epi32(v68_1, 20);
        const __m512i v71_0 = _mm512_add_epi32(v69_0, v70_0);
        const __m512i v71_1 = _mm512_add_epi32(v69_1, v70_1);
        const __m512 v72_0 = _mm512_castsi512_ps(v71_0);
        const __m512 v72_1 = _mm512_castsi512_ps(v71_1);
        const __m512 v73_0 = _mm512_mul_ps(v72_0, v65_0);
        const __m512 v73_1 = _mm512_mul_ps(v72_1, v65_1);
        const __m512 v74_0 = _mm512_fmadd_ps(v67_0, v73_0, v72_0);
        const __m512 v74_1 = _mm512_fmadd_ps(v67_1, v73_1, v72_1);
        const __m512 v75_0 = _mm512_sub_ps(v74_0, v47_0);
        const __m512 v75_1 = _mm512_sub_ps(v74_1, v47_1);
        const __m512 v76_0 = _mm512_add_ps(v75_0, v49_0);
        const __m512 v76_1 = _mm512_add_ps(v75_1, v49_1);
        const __m512 v77_0 = _mm512_sub_ps(v76_0, v49_0);
        const __m512 v77_1 = _mm512_sub_ps(v76_1, v49_1);
        const __m512 v78_0 = _mm512_sub_ps(v77_0, v75_0);
        const __m512 v78_1 = _mm512_sub_ps(v77_1, v75_1);
        r0_0 = _mm512_mask_blend_ps(v56_0, r0_0, v74_0);
        r0_1 = _mm512_mask_blend_ps(v56_1, r0_1, v74_1);
        r1_0 = _mm512_mask_blend_ps(v56_0, r1_0, v76_0);
        r1_1 = _mm512_mask_blend_ps(v56_1, r1_1, v76_1);
        r2_0 = _mm512_mask_blend_ps(v56_0, r2_0, v78_0);
        r2_1 = _mm512_mask_blend_ps(v56_1, r2_1, v78_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    acc5[0] = r1_0;
    acc5[1] = r1_1;
    acc6[0] = r2_0;
    acc6[1] = r2_1;
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_SCALED_4ULP_AVX512_AVX512_TARGET void softmax_scaled_4ulp_avx512_chunk2_avx512(const float *x, float a0, float a1, float a2, float a3, float a4, const float *state5, const float *state6, float *y, float *value5, float *value6) {
    const __m512 v24 = _mm512_set1_ps(a4);
    const __m512 v25 = _mm512_set1_ps(a2);
    const __m512 v28 = _mm512_set1_ps(a3);
    const __m512 v29 = _mm512_set1_ps(a1);
    const __m512 v34 = _mm512_set1_ps(0x1.c7ebc4p-5f); /* 0.055654414 */
    const __m512 v35 = _mm512_set1_ps(0x1.ec0e3p-3f); /* 0.240261436 */
    const __m512 v37 = _mm512_set1_ps(0x1.62e426p-1f); /* 0.693146884 */
    const __m512 v53 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v54 = _mm512_set1_ps(a0);
    const __m512 v57 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v61 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_scaled_4ulp_avx512_table0);
    const __m512 v26 = _mm512_loadu_ps(x);
    const __m512 v27 = _mm512_max_ps(v25, v26);
    const __m512 v30 = _mm512_fmadd_ps(v28, v27, v29);
    const __m512 v31 = _mm512_sub_ps(v29, v30);
    const __m512 v32 = _mm512_fmadd_ps(v28, v27, v31);
    const __m512 v33 = _mm512_fmadd_ps(v24, v27, v32);
    const __m512 v36 = _mm512_fmadd_ps(v34, v33, v35);
    const __m512 v38 = _mm512_fmadd_ps(v33, v36, v37);
    const __m512i v39 = _mm512_castps_si512(v30);
    const __m512i v40 = _mm512_permutexvar_epi32(v39, t0_0);
    const __m512i v42 = _mm512_slli_epi32(v39, 20);
    const __m512i v43 = _mm512_add_epi32(v40, v42);
    const __m512 v44 = _mm512_castsi512_ps(v43);
    const __m512 v45 = _mm512_mul_ps(v44, v33);
    const __m512 v46 = _mm512_fmadd_ps(v38, v45, v44);
    const __m512 v47 = _mm512_loadu_ps(state6);
    const __m512 v48 = _mm512_sub_ps(v46, v47);
    const __m512 v49 = _mm512_loadu_ps(state5);
    const __m512 v50 = _mm512_add_ps(v48, v49);
    const __m512 v51 = _mm512_sub_ps(v50, v49);
    const __m512 v52 = _mm512_sub_ps(v51, v48);
    const __m512 v55 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v54), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v56 = _mm512_cmp_ps_mask(v53, v55, _CMP_LT_OQ);
    __m512 r0 = v46;
    __m512 r1 = v50;
    __m512 r2 = v52;
    __mmask16 any1 = v56;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v58 = _mm512_div_ps(v57, v28);
        const __m512 v59 = _mm512_sub_ps(v26, v54);
        const __m512 v60 = _mm512_max_ps(v58, v59);
        const __m512 v62 = _mm512_fmadd_ps(v28, v60, v61);
        const __m512 v63 = _mm512_sub_ps(v61, v62);
        const __m512 v64 = _mm512_fmadd_ps(v28, v60, v63);
        const __m512 v65 = _mm512_fmadd_ps(v24, v60, v64);
        const __m512 v66 = _mm512_fmadd_ps(v34, v65, v35);
        const __m512 v67 = _mm512_fmadd_ps(v65, v66, v37);
        const __m512i v68 = _mm512_castps_si512(v62);
        const __m512i v69 = _mm512_permutexvar_epi32(v68, t0_0);
        const __m512i v70 = _mm512_slli_epi32(v68, 20);
        const __m512i v71 = _mm512_add_epi32(v69, v70);
        const __m512 v72 = _mm512_castsi512_ps(v71);
        const __m512 v73 = _mm512_mul_ps(v72, v65);
        const __m512 v74 = _mm512_fmadd_ps(v67, v73, v72);
        const __m512 v75 = _mm512_sub_ps(v74, v47);
        const __m512 v76 = _mm512_add_ps(v75, v49);
        const __m512 v77 = _mm512_sub_ps(v76, v49);
        const __m512 v78 = _mm512_sub_ps(v77, v75);
        r0 = _mm512_mask_blend_ps(v56, r0, v74);
        r1 = _mm512_mask_blend_ps(v56, r1, v76);
        r2 = _mm512_mask_blend_ps(v56, r2, v78);
    }
    _mm512_storeu_ps(y, r0);
    _mm512_storeu_ps(value5, r1);
    _mm512_storeu_ps(value6, r2);
}

/* Lanes l to 15 behind it. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_combine3_avx512(const float *left5, const float *left6, const float *right5, const float *right6, float *value5, float *value6) {
    const __m512 v80 = _mm512_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m512 v79 = _mm512_loadu_ps(right5);
    const __m512 v81 = _mm512_sub_ps(v79, v80);
    const __m512 v82 = _mm512_loadu_ps(left5);
    const __m512 v83 = _mm512_add_ps(v81, v82);
    const __m512 v84 = _mm512_loadu_ps(right6);
    const __m512 v85 = _mm512_loadu_ps(left6);
    const __m512 v86 = _mm512_add_ps(v84, v85);
    const __m512 v87 = _mm512_sub_ps(v83, v82);
    const __m512 v88 = _mm512_sub_ps(v81, v87);
    const __m512 v89 = _mm512_sub_ps(v83, v87);
    const __m512 v90 = _mm512_sub_ps(v82, v89);
    const __m512 v91 = _mm512_add_ps(v88, v90);
    const __m512 v92 = _mm512_sub_ps(v86, v91);
    _mm512_storeu_ps(value5, v83);
    _mm512_storeu_ps(value6, v92);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_once4_avx512(float a5, float a6, float *value7) {
    const __m512d v93 = _mm512_set1_pd(0x1.ffffffcbf03adp-1); /* 0.99999999393923178 */
    const __m512 v94 = _mm512_set1_ps(a5);
    const __m512d v96 = _mm512_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m512 v98 = _mm512_set1_ps(a6);
    const __m512d v95l = _mm512_cvtps_pd(_mm512_castps512_ps256(v94));
    const __m512d v95h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v94, 1));
    const __m512d v97l = _mm512_sub_pd(v95l, v96);
    const __m512d v97h = _mm512_sub_pd(v95h, v96);
    const __m512d v99l = _mm512_cvtps_pd(_mm512_castps512_ps256(v98));
    const __m512d v99h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v98, 1));
    const __m512d v100l = _mm512_sub_pd(v97l, v99l);
    const __m512d v100h = _mm512_sub_pd(v97h, v99h);
    const __m512d v101l = _mm512_div_pd(v93, v100l);
    const __m512d v101h = _mm512_div_pd(v93, v100h);
    const __m256 v102l = _mm512_cvtpd_ps(v101l);
    const __m256 v102h = _mm512_cvtpd_ps(v101h);
    const __m512 v102 = _mm512_insertf32x8(_mm512_castps256_ps512(v102l), v102h, 1);
    _mm512_storeu_ps(value7, v102);
}

/* 64 elements. */
SOFTMAX_SCALED_4ULP_AVX512_AVX512 void softmax_scaled_4ulp_avx512_step5_avx512(float a7, float *y) {
    const __m512 v104 = _mm512_set1_ps(a7);
    const __m512 v103_0 = _mm512_loadu_ps(y);
    const __m512 v103_1 = _mm512_loadu_ps(y + 16);
    const __m512 v103_2 = _mm512_loadu_ps(y + 32);
    const __m512 v103_3 = _mm512_loadu_ps(y + 48);
    const __m512 v105_0 = _mm512_mul_ps(v103_0, v104);
    const __m512 v105_1 = _mm512_mul_ps(v103_1, v104);
    const __m512 v105_2 = _mm512_mul_ps(v103_2, v104);
    const __m512 v105_3 = _mm512_mul_ps(v103_3, v104);
    _mm512_storeu_ps(y, v105_0);
    _mm512_storeu_ps(y + 16, v105_1);
    _mm512_storeu_ps(y + 32, v105_2);
    _mm512_storeu_ps(y + 48, v105_3);
}

/* 16 elements. */
static SOFTMAX_SCALED_4ULP_AVX512_AVX512_TARGET void softmax_scaled_4ulp_avx512_chunk5_avx512(float a7, float *y) {
    const __m512 v104 = _mm512_set1_ps(a7);
    const __m512 v103 = _mm512_loadu_ps(y);
    const __m512 v105 = _mm512_mul_ps(v103, v104);
    _mm512_storeu_ps(y, v105);
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
    __m512 acc0[8];
    acc0[0] = _mm512_set1_ps(-INFINITY);
    acc0[1] = _mm512_set1_ps(-INFINITY);
    acc0[2] = _mm512_set1_ps(-INFINITY);
    acc0[3] = _mm512_set1_ps(-INFINITY);
    acc0[4] = _mm512_set1_ps(-INFINITY);
    acc0[5] = _mm512_set1_ps(-INFINITY);
    acc0[6] = _mm512_set1_ps(-INFINITY);
    acc0[7] = _mm512_set1_ps(-INFINITY);
    for (; n - i >= 128; i += 128)
        softmax_scaled_4ulp_avx512_step0_avx512(x + i, acc0);
    float lanes0[128];
    _mm512_storeu_ps(lanes0 + 0, acc0[0]);
    _mm512_storeu_ps(lanes0 + 16, acc0[1]);
    _mm512_storeu_ps(lanes0 + 32, acc0[2]);
    _mm512_storeu_ps(lanes0 + 48, acc0[3]);
    _mm512_storeu_ps(lanes0 + 64, acc0[4]);
    _mm512_storeu_ps(lanes0 + 80, acc0[5]);
    _mm512_storeu_ps(lanes0 + 96, acc0[6]);
    _mm512_storeu_ps(lanes0 + 112, acc0[7]);
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
    __m512 acc5[2];
    acc5[0] = _mm512_set1_ps(0x1p+97f);
    acc5[1] = _mm512_set1_ps(0x1p+97f);
    __m512 acc6[2];
    acc6[0] = _mm512_set1_ps(0x0p+0f);
    acc6[1] = _mm512_set1_ps(0x0p+0f);
    for (; n - i >= 32; i += 32)
        softmax_scaled_4ulp_avx512_step2_avx512(x + i, a0, a1, a2, a3, a4, y + i, acc5, acc6);
    float lanes5[48] = {0};
    float lanes6[48] = {0};
    _mm512_storeu_ps(lanes5 + 0, acc5[0]);
    _mm512_storeu_ps(lanes5 + 16, acc5[1]);
    _mm512_storeu_ps(lanes6 + 0, acc6[0]);
    _mm512_storeu_ps(lanes6 + 16, acc6[1]);
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
    for (size_t h = 16; h >= 16; h /= 2)
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
