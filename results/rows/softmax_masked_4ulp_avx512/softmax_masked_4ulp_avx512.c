/* softmax_masked_4ulp_avx512: softmax_masked
 *
 *   target       softmax_masked, mask > 0 ? exp(x - max(mask > 0 ? x : -inf))/sum(mask > 0 ? exp(x - max(mask > 0 ? x : -inf)) : 0) : 0, f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *                x1: mask
 *   max error    3.890896 ulp, observed on 1082643279 results
 *   |sum - 1|    1.19e-07 at most
 *   worst row    masked, 216 elements, seed 14783, result 178
 *   result there 0x1.ebfec6p-22 (4.58206245e-07, encoding 0x34f5ff63)
 *   mean error   0.143230 ulp
 *   misrounded   126731730 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           38ce7808543b97defe8c9e5cf8709f9d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax_masked --max-ulp 4 --size l2 --time 80s --seed 1 --threads 1 --archive masked.db
 *                time: 0.1739 ns/element as avx512 code (inputs l2)
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
#include "softmax_masked_4ulp_avx512.h"

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
static inline float softmax_masked_4ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softmax_masked_4ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t softmax_masked_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softmax_masked_4ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softmax_masked_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softmax_masked_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static const int32_t softmax_masked_4ulp_avx512_table0[16] = {
    1065392140, 1065106321, 1064889537, 1064748037,
    1064688634, 1064718759, 1064846515, 1065080738,
    1065392140, 1065106321, 1064889537, 1064748037,
    1064688634, 1064718759, 1064846515, 1065080738,
}; /* repeated to fill a register */

static inline void softmax_masked_4ulp_avx512_element0(float x0, uint8_t x1, float *y, float *value0) {
    const int32_t v0 = 0;
    const int32_t v1 = (int32_t)x1;
    const int v2 = v0 == v1;
    const float v3 = -INFINITY;
    const float v4 = x0;
    const float v5 = v2 ? v3 : v4;
    const float r0 = v5;
    const float r1 = v5;
    *y = r0;
    *value0 = r1;
}

static inline void softmax_masked_4ulp_avx512_element1(float a0, float *value1, float *value2) {
    const float v6 = 0x1.8005f8p+20f; /* 1572959.5 */
    const float v7 = a0;
    const float v8 = 0x1.715476p+0f; /* 1.44269502 */
    const float v9 = v7 * v8;
    const float v10 = softmax_masked_4ulp_avx512_rint_f32(v9);
    const float v11 = v6 - v10;
    const float v12 = -0x1.bcp+7f; /* -222 */
    const float v13 = v12 + v10;
    const float v14 = v13 / v8;
    const float r0 = v11;
    const float r1 = v14;
    *value1 = r0;
    *value2 = r1;
}

static inline void softmax_masked_4ulp_avx512_element2(float again0, float a0, float a1, float a2, float state3, float state4, float *y, float *value3, float *value4) {
    const float v15 = a2;
    const float v16 = again0;
    const float v17 = v15 > v16 ? v15 : v16;
    const float v18 = 0x1.715476p+0f; /* 1.44269502 */
    const float v19 = a1;
    const float v20 = softmax_masked_4ulp_avx512_fma_f32(v17, v18, v19);
    const int32_t v21 = softmax_masked_4ulp_avx512_bits_f32(v20);
    const int32_t v22 = 20;
    const int32_t v23 = softmax_masked_4ulp_avx512_shl_i32(v21, v22);
    const int32_t v24 = softmax_masked_4ulp_avx512_table0[(uint32_t)v21 & (8u - 1)];
    const int32_t v25 = (int32_t)((uint32_t)v23 + (uint32_t)v24);
    const float v26 = softmax_masked_4ulp_avx512_frombits_f32(v25);
    const float v27 = 0x1.4c40aep-26f; /* 1.93396499e-08 */
    const float v28 = v19 - v20;
    const float v29 = softmax_masked_4ulp_avx512_fma_f32(v17, v18, v28);
    const float v30 = softmax_masked_4ulp_avx512_fma_f32(v27, v17, v29);
    const float v31 = v26 * v30;
    const float v32 = 0x1.c8b4f2p-5f; /* 0.0557503439 */
    const float v33 = 0x1.ec0eccp-3f; /* 0.240262598 */
    const float v34 = softmax_masked_4ulp_avx512_fma_f32(v32, v30, v33);
    const float v35 = 0x1.62e41ep-1f; /* 0.693146646 */
    const float v36 = softmax_masked_4ulp_avx512_fma_f32(v34, v30, v35);
    const float v37 = v31 * v36;
    const float v38 = v26 + v37;
    const float v39 = state3;
    const float v40 = state4;
    const float v41 = v38 - v40;
    const float v42 = v39 + v41;
    const float v43 = v42 - v39;
    const float v44 = v43 - v41;
    const float v45 = 0x1p+16f; /* 65536 */
    const float v46 = a0;
    const float v47 = softmax_masked_4ulp_avx512_abs_f32(v46);
    const int v48 = v45 < v47;
    float r0 = v38;
    float r1 = v42;
    float r2 = v44;
    if (v48) {
        const float v49 = -0x1.33c1e2p+7f; /* -153.878677 */
        const float v50 = v16 - v46;
        const float v51 = v49 > v50 ? v49 : v50;
        const float v52 = 0x1.8006p+20f; /* 1572960 */
        const float v53 = softmax_masked_4ulp_avx512_fma_f32(v51, v18, v52);
        const float v54 = v52 - v53;
        const float v55 = softmax_masked_4ulp_avx512_fma_f32(v51, v18, v54);
        const float v56 = softmax_masked_4ulp_avx512_fma_f32(v51, v27, v55);
        const float v57 = softmax_masked_4ulp_avx512_fma_f32(v32, v56, v33);
        const float v58 = softmax_masked_4ulp_avx512_fma_f32(v57, v56, v35);
        const int32_t v59 = softmax_masked_4ulp_avx512_bits_f32(v53);
        const int32_t v60 = softmax_masked_4ulp_avx512_shl_i32(v59, v22);
        const int32_t v61 = softmax_masked_4ulp_avx512_table0[(uint32_t)v59 & (8u - 1)];
        const int32_t v62 = (int32_t)((uint32_t)v60 + (uint32_t)v61);
        const float v63 = softmax_masked_4ulp_avx512_frombits_f32(v62);
        const float v64 = v63 * v56;
        const float v65 = softmax_masked_4ulp_avx512_fma_f32(v58, v64, v63);
        const float v66 = v65 - v40;
        const float v67 = v39 + v66;
        const float v68 = v67 - v39;
        const float v69 = v68 - v66;
        r0 = v65;
        r1 = v67;
        r2 = v69;
    }
    *y = r0;
    *value3 = r1;
    *value4 = r2;
}

static inline void softmax_masked_4ulp_avx512_element3(float left3, float left4, float right3, float right4, float *value3, float *value4) {
    const float v70 = right3;
    const float v71 = 0x1p+97f; /* 1.58456325e+29 */
    const float v72 = v70 - v71;
    const float v73 = left3;
    const float v74 = v72 + v73;
    const float v75 = left4;
    const float v76 = right4;
    const float v77 = v75 + v76;
    const float v78 = v74 - v73;
    const float v79 = v74 - v78;
    const float v80 = v73 - v79;
    const float v81 = v72 - v78;
    const float v82 = v80 + v81;
    const float v83 = v77 - v82;
    const float r0 = v74;
    const float r1 = v83;
    *value3 = r0;
    *value4 = r1;
}

static inline float softmax_masked_4ulp_avx512_element4(float a3, float a4) {
    const double v84 = 0x1.00000006320a3p+0; /* 1.0000000014424948 */
    const float v85 = a3;
    const double v86 = (double)v85;
    const double v87 = 0x1p+97; /* 1.5845632502852868e+29 */
    const double v88 = v86 - v87;
    const float v89 = a4;
    const double v90 = (double)v89;
    const double v91 = v88 - v90;
    const double v92 = v84 / v91;
    const float v93 = (float)v92;
    const float r0 = v93;
    return r0;
}

static inline float softmax_masked_4ulp_avx512_element5(uint8_t x1, float again0, float a5) {
    const int32_t v94 = 0;
    const int32_t v95 = (int32_t)x1;
    const int v96 = v94 == v95;
    const float v97 = 0x0p+0f; /* 0 */
    const float v98 = again0;
    const float v99 = a5;
    const float v100 = v98 * v99;
    const float v101 = v96 ? v97 : v100;
    const float r0 = v101;
    return r0;
}

static void softmax_masked_4ulp_avx512_array_portable(const float *x0, const uint8_t *x1, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        float value0;
        softmax_masked_4ulp_avx512_element0(x0[i], x1[i], &y[i], &value0);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    softmax_masked_4ulp_avx512_element1(a0, &a1, &a2);
    float lanes3[32];
    for (size_t l = 0; l < 32; l++)
        lanes3[l] = 0x1p+97f;
    float lanes4[32];
    for (size_t l = 0; l < 32; l++)
        lanes4[l] = 0x0p+0f;
    for (size_t i = 0; i < n; i++) {
        float value3;
        float value4;
        softmax_masked_4ulp_avx512_element2(y[i], a0, a1, a2, lanes3[i % 32], lanes4[i % 32], &y[i], &value3, &value4);
        lanes3[i % 32] = value3;
        lanes4[i % 32] = value4;
    }
    for (size_t h = 16; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++) {
            float value3;
            float value4;
            softmax_masked_4ulp_avx512_element3(lanes3[l], lanes4[l], lanes3[l + h], lanes4[l + h], &value3, &value4);
            lanes3[l] = value3;
            lanes4[l] = value4;
        }
    a3 = lanes3[0];
    a4 = lanes4[0];
    a5 = softmax_masked_4ulp_avx512_element4(a3, a4);
    for (size_t i = 0; i < n; i++) {
        y[i] = softmax_masked_4ulp_avx512_element5(x1[i], y[i], a5);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTMAX_MASKED_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTMAX_MASKED_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTMAX_MASKED_4ULP_AVX512_AVX2 static inline SOFTMAX_MASKED_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTMAX_MASKED_4ULP_AVX512_AVX512 static inline SOFTMAX_MASKED_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
SOFTMAX_MASKED_4ULP_AVX512_AVX2 void softmax_masked_4ulp_avx512_step0_avx2(const float *x0, const uint8_t *x1, float *y, __m256 *acc0) {
    const __m256i v0 = _mm256_set1_epi32(0);
    const __m256 v3 = _mm256_set1_ps(-INFINITY);
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 8)));
    const __m256i v1_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 16)));
    const __m256i v1_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 24)));
    const __m256i v1_4 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 32)));
    const __m256i v1_5 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 40)));
    const __m256i v1_6 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 48)));
    const __m256i v1_7 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 56)));
    const __m256i v2_0 = _mm256_cmpeq_epi32(v0, v1_0);
    const __m256i v2_1 = _mm256_cmpeq_epi32(v0, v1_1);
    const __m256i v2_2 = _mm256_cmpeq_epi32(v0, v1_2);
    const __m256i v2_3 = _mm256_cmpeq_epi32(v0, v1_3);
    const __m256i v2_4 = _mm256_cmpeq_epi32(v0, v1_4);
    const __m256i v2_5 = _mm256_cmpeq_epi32(v0, v1_5);
    const __m256i v2_6 = _mm256_cmpeq_epi32(v0, v1_6);
    const __m256i v2_7 = _mm256_cmpeq_epi32(v0, v1_7);
    const __m256 v4_0 = _mm256_loadu_ps(x0);
    const __m256 v4_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v4_2 = _mm256_loadu_ps(x0 + 16);
    const __m256 v4_3 = _mm256_loadu_ps(x0 + 24);
    const __m256 v4_4 = _mm256_loadu_ps(x0 + 32);
    const __m256 v4_5 = _mm256_loadu_ps(x0 + 40);
    const __m256 v4_6 = _mm256_loadu_ps(x0 + 48);
    const __m256 v4_7 = _mm256_loadu_ps(x0 + 56);
    const __m256 v5_0 = _mm256_blendv_ps(v4_0, v3, _mm256_castsi256_ps(v2_0));
    const __m256 v5_1 = _mm256_blendv_ps(v4_1, v3, _mm256_castsi256_ps(v2_1));
    const __m256 v5_2 = _mm256_blendv_ps(v4_2, v3, _mm256_castsi256_ps(v2_2));
    const __m256 v5_3 = _mm256_blendv_ps(v4_3, v3, _mm256_castsi256_ps(v2_3));
    const __m256 v5_4 = _mm256_blendv_ps(v4_4, v3, _mm256_castsi256_ps(v2_4));
    const __m256 v5_5 = _mm256_blendv_ps(v4_5, v3, _mm256_castsi256_ps(v2_5));
    const __m256 v5_6 = _mm256_blendv_ps(v4_6, v3, _mm256_castsi256_ps(v2_6));
    const __m256 v5_7 = _mm256_blendv_ps(v4_7, v3, _mm256_castsi256_ps(v2_7));
    _mm256_storeu_ps(y, v5_0);
    _mm256_storeu_ps(y + 8, v5_1);
    _mm256_storeu_ps(y + 16, v5_2);
    _mm256_storeu_ps(y + 24, v5_3);
    _mm256_storeu_ps(y + 32, v5_4);
    _mm256_storeu_ps(y + 40, v5_5);
    _mm256_storeu_ps(y + 48, v5_6);
    _mm256_storeu_ps(y + 56, v5_7);
    acc0[0] = _mm256_max_ps(acc0[0], v5_0);
    acc0[1] = _mm256_max_ps(acc0[1], v5_1);
    acc0[2] = _mm256_max_ps(acc0[2], v5_2);
    acc0[3] = _mm256_max_ps(acc0[3], v5_3);
    acc0[4] = _mm256_max_ps(acc0[4], v5_4);
    acc0[5] = _mm256_max_ps(acc0[5], v5_5);
    acc0[6] = _mm256_max_ps(acc0[6], v5_6);
    acc0[7] = _mm256_max_ps(acc0[7], v5_7);
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_MASKED_4ULP_AVX512_AVX2_TARGET void softmax_masked_4ulp_avx512_chunk0_avx2(const float *x0, const uint8_t *x1, float *y, float *value0) {
    const __m256i v0 = _mm256_set1_epi32(0);
    const __m256 v3 = _mm256_set1_ps(-INFINITY);
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v2 = _mm256_cmpeq_epi32(v0, v1);
    const __m256 v4 = _mm256_loadu_ps(x0);
    const __m256 v5 = _mm256_blendv_ps(v4, v3, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v5);
    _mm256_storeu_ps(value0, v5);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_MASKED_4ULP_AVX512_AVX2 void softmax_masked_4ulp_avx512_once1_avx2(float a0, float *value1, float *value2) {
    const __m256 v6 = _mm256_set1_ps(0x1.8005f8p+20f); /* 1572959.5 */
    const __m256 v7 = _mm256_set1_ps(a0);
    const __m256 v8 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v12 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v9 = _mm256_mul_ps(v7, v8);
    const __m256 v10 = _mm256_round_ps(v9, 8);
    const __m256 v11 = _mm256_sub_ps(v6, v10);
    const __m256 v13 = _mm256_add_ps(v12, v10);
    const __m256 v14 = _mm256_div_ps(v13, v8);
    _mm256_storeu_ps(value1, v11);
    _mm256_storeu_ps(value2, v14);
}

/* 32 elements. */
SOFTMAX_MASKED_4ULP_AVX512_AVX2 void softmax_masked_4ulp_avx512_step2_avx2(float a0, float a1, float a2, float *y, __m256 *acc3, __m256 *acc4) {
    const __m256 v15 = _mm256_set1_ps(a2);
    const __m256 v18 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v19 = _mm256_set1_ps(a1);
    const __m256 v27 = _mm256_set1_ps(0x1.4c40aep-26f); /* 1.93396499e-08 */
    const __m256 v32 = _mm256_set1_ps(0x1.c8b4f2p-5f); /* 0.0557503439 */
    const __m256 v33 = _mm256_set1_ps(0x1.ec0eccp-3f); /* 0.240262598 */
    const __m256 v35 = _mm256_set1_ps(0x1.62e41ep-1f); /* 0.693146646 */
    const __m256 v45 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v46 = _mm256_set1_ps(a0);
    const __m256 v49 = _mm256_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m256 v52 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_masked_4ulp_avx512_table0));
    const __m256 v16_0 = _mm256_loadu_ps(y);
    const __m256 v16_1 = _mm256_loadu_ps(y + 8);
    const __m256 v16_2 = _mm256_loadu_ps(y + 16);
    const __m256 v16_3 = _mm256_loadu_ps(y + 24);
    const __m256 v17_0 = _mm256_max_ps(v15, v16_0);
    const __m256 v17_1 = _mm256_max_ps(v15, v16_1);
    const __m256 v17_2 = _mm256_max_ps(v15, v16_2);
    const __m256 v17_3 = _mm256_max_ps(v15, v16_3);
    const __m256 v20_0 = _mm256_fmadd_ps(v17_0, v18, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v17_1, v18, v19);
    const __m256 v20_2 = _mm256_fmadd_ps(v17_2, v18, v19);
    const __m256 v20_3 = _mm256_fmadd_ps(v17_3, v18, v19);
    const __m256i v21_0 = _mm256_castps_si256(v20_0);
    const __m256i v21_1 = _mm256_castps_si256(v20_1);
    const __m256i v21_2 = _mm256_castps_si256(v20_2);
    const __m256i v21_3 = _mm256_castps_si256(v20_3);
    const __m256i v23_0 = _mm256_slli_epi32(v21_0, 20);
    const __m256i v23_1 = _mm256_slli_epi32(v21_1, 20);
    const __m256i v23_2 = _mm256_slli_epi32(v21_2, 20);
    const __m256i v23_3 = _mm256_slli_epi32(v21_3, 20);
    const __m256i v24_0 = _mm256_permutevar8x32_epi32(t0_0, v21_0);
    const __m256i v24_1 = _mm256_permutevar8x32_epi32(t0_0, v21_1);
    const __m256i v24_2 = _mm256_permutevar8x32_epi32(t0_0, v21_2);
    const __m256i v24_3 = _mm256_permutevar8x32_epi32(t0_0, v21_3);
    const __m256i v25_0 = _mm256_add_epi32(v23_0, v24_0);
    const __m256i v25_1 = _mm256_add_epi32(v23_1, v24_1);
    const __m256i v25_2 = _mm256_add_epi32(v23_2, v24_2);
    const __m256i v25_3 = _mm256_add_epi32(v23_3, v24_3);
    const __m256 v26_0 = _mm256_castsi256_ps(v25_0);
    const __m256 v26_1 = _mm256_castsi256_ps(v25_1);
    const __m256 v26_2 = _mm256_castsi256_ps(v25_2);
    const __m256 v26_3 = _mm256_castsi256_ps(v25_3);
    const __m256 v28_0 = _mm256_sub_ps(v19, v20_0);
    const __m256 v28_1 = _mm256_sub_ps(v19, v20_1);
    const __m256 v28_2 = _mm256_sub_ps(v19, v20_2);
    const __m256 v28_3 = _mm256_sub_ps(v19, v20_3);
    const __m256 v29_0 = _mm256_fmadd_ps(v17_0, v18, v28_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v17_1, v18, v28_1);
    const __m256 v29_2 = _mm256_fmadd_ps(v17_2, v18, v28_2);
    const __m256 v29_3 = _mm256_fmadd_ps(v17_3, v18, v28_3);
    const __m256 v30_0 = _mm256_fmadd_ps(v27, v17_0, v29_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v27, v17_1, v29_1);
    const __m256 v30_2 = _mm256_fmadd_ps(v27, v17_2, v29_2);
    const __m256 v30_3 = _mm256_fmadd_ps(v27, v17_3, v29_3);
    const __m256 v31_0 = _mm256_mul_ps(v26_0, v30_0);
    const __m256 v31_1 = _mm256_mul_ps(v26_1, v30_1);
    const __m256 v31_2 = _mm256_mul_ps(v26_2, v30_2);
    const __m256 v31_3 = _mm256_mul_ps(v26_3, v30_3);
    const __m256 v34_0 = _mm256_fmadd_ps(v32, v30_0, v33);
    const __m256 v34_1 = _mm256_fmadd_ps(v32, v30_1, v33);
    const __m256 v34_2 = _mm256_fmadd_ps(v32, v30_2, v33);
    const __m256 v34_3 = _mm256_fmadd_ps(v32, v30_3, v33);
    const __m256 v36_0 = _mm256_fmadd_ps(v34_0, v30_0, v35);
    const __m256 v36_1 = _mm256_fmadd_ps(v34_1, v30_1, v35);
    const __m256 v36_2 = _mm256_fmadd_ps(v34_2, v30_2, v35);
    const __m256 v36_3 = _mm256_fmadd_ps(v34_3, v30_3, v35);
    const __m256 v37_0 = _mm256_mul_ps(v31_0, v36_0);
    const __m256 v37_1 = _mm256_mul_ps(v31_1, v36_1);
    const __m256 v37_2 = _mm256_mul_ps(v31_2, v36_2);
    const __m256 v37_3 = _mm256_mul_ps(v31_3, v36_3);
    const __m256 v38_0 = _mm256_add_ps(v26_0, v37_0);
    const __m256 v38_1 = _mm256_add_ps(v26_1, v37_1);
    const __m256 v38_2 = _mm256_add_ps(v26_2, v37_2);
    const __m256 v38_3 = _mm256_add_ps(v26_3, v37_3);
    const __m256 v39_0 = acc3[0];
    const __m256 v39_1 = acc3[1];
    const __m256 v39_2 = acc3[2];
    const __m256 v39_3 = acc3[3];
    const __m256 v40_0 = acc4[0];
    const __m256 v40_1 = acc4[1];
    const __m256 v40_2 = acc4[2];
    const __m256 v40_3 = acc4[3];
    const __m256 v41_0 = _mm256_sub_ps(v38_0, v40_0);
    const __m256 v41_1 = _mm256_sub_ps(v38_1, v40_1);
    const __m256 v41_2 = _mm256_sub_ps(v38_2, v40_2);
    const __m256 v41_3 = _mm256_sub_ps(v38_3, v40_3);
    const __m256 v42_0 = _mm256_add_ps(v39_0, v41_0);
    const __m256 v42_1 = _mm256_add_ps(v39_1, v41_1);
    const __m256 v42_2 = _mm256_add_ps(v39_2, v41_2);
    const __m256 v42_3 = _mm256_add_ps(v39_3, v41_3);
    const __m256 v43_0 = _mm256_sub_ps(v42_0, v39_0);
    const __m256 v43_1 = _mm256_sub_ps(v42_1, v39_1);
    const __m256 v43_2 = _mm256_sub_ps(v42_2, v39_2);
    const __m256 v43_3 = _mm256_sub_ps(v42_3, v39_3);
    const __m256 v44_0 = _mm256_sub_ps(v43_0, v41_0);
    const __m256 v44_1 = _mm256_sub_ps(v43_1, v41_1);
    const __m256 v44_2 = _mm256_sub_ps(v43_2, v41_2);
    const __m256 v44_3 = _mm256_sub_ps(v43_3, v41_3);
    const __m256 v47_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v46);
    const __m256 v47_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v46);
    const __m256 v47_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v46);
    const __m256 v47_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v46);
    const __m256i v48_0 = _mm256_castps_si256(_mm256_cmp_ps(v45, v47_0, _CMP_LT_OQ));
    const __m256i v48_1 = _mm256_castps_si256(_mm256_cmp_ps(v45, v47_1, _CMP_LT_OQ));
    const __m256i v48_2 = _mm256_castps_si256(_mm256_cmp_ps(v45, v47_2, _CMP_LT_OQ));
    const __m256i v48_3 = _mm256_castps_si256(_mm256_cmp_ps(v45, v47_3, _CMP_LT_OQ));
    __m256 r0_0 = v38_0;
    __m256 r0_1 = v38_1;
    __m256 r0_2 = v38_2;
    __m256 r0_3 = v38_3;
    __m256 r1_0 = v42_0;
    __m256 r1_1 = v42_1;
    __m256 r1_2 = v42_2;
    __m256 r1_3 = v42_3;
    __m256 r2_0 = v44_0;
    __m256 r2_1 = v44_1;
    __m256 r2_2 = v44_2;
    __m256 r2_3 = v44_3;
    __m256i any1 = v48_0;
    any1 = _mm256_or_si256(any1, v48_1);
    any1 = _mm256_or_si256(any1, v48_2);
    any1 = _mm256_or_si256(any1, v48_3);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v50_0 = _mm256_sub_ps(v16_0, v46);
        const __m256 v50_1 = _mm256_sub_ps(v16_1, v46);
        const __m256 v50_2 = _mm256_sub_ps(v16_2, v46);
        const __m256 v50_3 = _mm256_sub_ps(v16_3, v46);
        const __m256 v51_0 = _mm256_max_ps(v49, v50_0);
        const __m256 v51_1 = _mm256_max_ps(v49, v50_1);
        const __m256 v51_2 = _mm256_max_ps(v49, v50_2);
        const __m256 v51_3 = _mm256_max_ps(v49, v50_3);
        const __m256 v53_0 = _mm256_fmadd_ps(v51_0, v18, v52);
        const __m256 v53_1 = _mm256_fmadd_ps(v51_1, v18, v52);
        const __m256 v53_2 = _mm256_fmadd_ps(v51_2, v18, v52);
        const __m256 v53_3 = _mm256_fmadd_ps(v51_3, v18, v52);
        const __m256 v54_0 = _mm256_sub_ps(v52, v53_0);
        const __m256 v54_1 = _mm256_sub_ps(v52, v53_1);
        const __m256 v54_2 = _mm256_sub_ps(v52, v53_2);
        const __m256 v54_3 = _mm256_sub_ps(v52, v53_3);
        const __m256 v55_0 = _mm256_fmadd_ps(v51_0, v18, v54_0);
        const __m256 v55_1 = _mm256_fmadd_ps(v51_1, v18, v54_1);
        const __m256 v55_2 = _mm256_fmadd_ps(v51_2, v18, v54_2);
        const __m256 v55_3 = _mm256_fmadd_ps(v51_3, v18, v54_3);
        const __m256 v56_0 = _mm256_fmadd_ps(v51_0, v27, v55_0);
        const __m256 v56_1 = _mm256_fmadd_ps(v51_1, v27, v55_1);
        const __m256 v56_2 = _mm256_fmadd_ps(v51_2, v27, v55_2);
        const __m256 v56_3 = _mm256_fmadd_ps(v51_3, v27, v55_3);
        const __m256 v57_0 = _mm256_fmadd_ps(v32, v56_0, v33);
        const __m256 v57_1 = _mm256_fmadd_ps(v32, v56_1, v33);
        const __m256 v57_2 = _mm256_fmadd_ps(v32, v56_2, v33);
        const __m256 v57_3 = _mm256_fmadd_ps(v32, v56_3, v33);
        const __m256 v58_0 = _mm256_fmadd_ps(v57_0, v56_0, v35);
        const __m256 v58_1 = _mm256_fmadd_ps(v57_1, v56_1, v35);
        const __m256 v58_2 = _mm256_fmadd_ps(v57_2, v56_2, v35);
        const __m256 v58_3 = _mm256_fmadd_ps(v57_3, v56_3, v35);
        const __m256i v59_0 = _mm256_castps_si256(v53_0);
        const __m256i v59_1 = _mm256_castps_si256(v53_1);
        const __m256i v59_2 = _mm256_castps_si256(v53_2);
        const __m256i v59_3 = _mm256_castps_si256(v53_3);
        const __m256i v60_0 = _mm256_slli_epi32(v59_0, 20);
        const __m256i v60_1 = _mm256_slli_epi32(v59_1, 20);
        const __m256i v60_2 = _mm256_slli_epi32(v59_2, 20);
        const __m256i v60_3 = _mm256_slli_epi32(v59_3, 20);
        const __m256i v61_0 = _mm256_permutevar8x32_epi32(t0_0, v59_0);
        const __m256i v61_1 = _mm256_permutevar8x32_epi32(t0_0, v59_1);
        const __m256i v61_2 = _mm256_permutevar8x32_epi32(t0_0, v59_2);
        const __m256i v61_3 = _mm256_permutevar8x32_epi32(t0_0, v59_3);
        const __m256i v62_0 = _mm256_add_epi32(v60_0, v61_0);
        const __m256i v62_1 = _mm256_add_epi32(v60_1, v61_1);
        const __m256i v62_2 = _mm256_add_epi32(v60_2, v61_2);
        const __m256i v62_3 = _mm256_add_epi32(v60_3, v61_3);
        const __m256 v63_0 = _mm256_castsi256_ps(v62_0);
        const __m256 v63_1 = _mm256_castsi256_ps(v62_1);
        const __m256 v63_2 = _mm256_castsi256_ps(v62_2);
        const __m256 v63_3 = _mm256_castsi256_ps(v62_3);
        const __m256 v64_0 = _mm256_mul_ps(v63_0, v56_0);
        const __m256 v64_1 = _mm256_mul_ps(v63_1, v56_1);
        const __m256 v64_2 = _mm256_mul_ps(v63_2, v56_2);
        const __m256 v64_3 = _mm256_mul_ps(v63_3, v56_3);
        const __m256 v65_0 = _mm256_fmadd_ps(v58_0, v64_0, v63_0);
        const __m256 v65_1 = _mm256_fmadd_ps(v58_1, v64_1, v63_1);
        const __m256 v65_2 = _mm256_fmadd_ps(v58_2, v64_2, v63_2);
        const __m256 v65_3 = _mm256_fmadd_ps(v58_3, v64_3, v63_3);
        const __m256 v66_0 = _mm256_sub_ps(v65_0, v40_0);
        const __m256 v66_1 = _mm256_sub_ps(v65_1, v40_1);
        const __m256 v66_2 = _mm256_sub_ps(v65_2, v40_2);
        const __m256 v66_3 = _mm256_sub_ps(v65_3, v40_3);
        const __m256 v67_0 = _mm256_add_ps(v39_0, v66_0);
        const __m256 v67_1 = _mm256_add_ps(v39_1, v66_1);
        const __m256 v67_2 = _mm256_add_ps(v39_2, v66_2);
        const __m256 v67_3 = _mm256_add_ps(v39_3, v66_3);
        const __m256 v68_0 = _mm256_sub_ps(v67_0, v39_0);
        const __m256 v68_1 = _mm256_sub_ps(v67_1, v39_1);
        const __m256 v68_2 = _mm256_sub_ps(v67_2, v39_2);
        const __m256 v68_3 = _mm256_sub_ps(v67_3, v39_3);
        const __m256 v69_0 = _mm256_sub_ps(v68_0, v66_0);
        const __m256 v69_1 = _mm256_sub_ps(v68_1, v66_1);
        const __m256 v69_2 = _mm256_sub_ps(v68_2, v66_2);
        const __m256 v69_3 = _mm256_sub_ps(v68_3, v66_3);
        r0_0 = _mm256_blendv_ps(r0_0, v65_0, _mm256_castsi256_ps(v48_0));
        r0_1 = _mm256_blendv_ps(r0_1, v65_1, _mm256_castsi256_ps(v48_1));
        r0_2 = _mm256_blendv_ps(r0_2, v65_2, _mm256_castsi256_ps(v48_2));
        r0_3 = _mm256_blendv_ps(r0_3, v65_3, _mm256_castsi256_ps(v48_3));
        r1_0 = _mm256_blendv_ps(r1_0, v67_0, _mm256_castsi256_ps(v48_0));
        r1_1 = _mm256_blendv_ps(r1_1, v67_1, _mm256_castsi256_ps(v48_1));
        r1_2 = _mm256_blendv_ps(r1_2, v67_2, _mm256_castsi256_ps(v48_2));
        r1_3 = _mm256_blendv_ps(r1_3, v67_3, _mm256_castsi256_ps(v48_3));
        r2_0 = _mm256_blendv_ps(r2_0, v69_0, _mm256_castsi256_ps(v48_0));
        r2_1 = _mm256_blendv_ps(r2_1, v69_1, _mm256_castsi256_ps(v48_1));
        r2_2 = _mm256_blendv_ps(r2_2, v69_2, _mm256_castsi256_ps(v48_2));
        r2_3 = _mm256_blendv_ps(r2_3, v69_3, _mm256_castsi256_ps(v48_3));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
    _mm256_storeu_ps(y + 16, r0_2);
    _mm256_storeu_ps(y + 24, r0_3);
    acc3[0] = r1_0;
    acc3[1] = r1_1;
    acc3[2] = r1_2;
    acc3[3] = r1_3;
    acc4[0] = r2_0;
    acc4[1] = r2_1;
    acc4[2] = r2_2;
    acc4[3] = r2_3;
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_MASKED_4ULP_AVX512_AVX2_TARGET void softmax_masked_4ulp_avx512_chunk2_avx2(float a0, float a1, float a2, const float *state3, const float *state4, float *y, float *value3, float *value4) {
    const __m256 v15 = _mm256_set1_ps(a2);
    const __m256 v18 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v19 = _mm256_set1_ps(a1);
    const __m256 v27 = _mm256_set1_ps(0x1.4c40aep-26f); /* 1.93396499e-08 */
    const __m256 v32 = _mm256_set1_ps(0x1.c8b4f2p-5f); /* 0.0557503439 */
    const __m256 v33 = _mm256_set1_ps(0x1.ec0eccp-3f); /* 0.240262598 */
    const __m256 v35 = _mm256_set1_ps(0x1.62e41ep-1f); /* 0.693146646 */
    const __m256 v45 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v46 = _mm256_set1_ps(a0);
    const __m256 v49 = _mm256_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m256 v52 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_masked_4ulp_avx512_table0));
    const __m256 v16 = _mm256_loadu_ps(y);
    const __m256 v17 = _mm256_max_ps(v15, v16);
    const __m256 v20 = _mm256_fmadd_ps(v17, v18, v19);
    const __m256i v21 = _mm256_castps_si256(v20);
    const __m256i v23 = _mm256_slli_epi32(v21, 20);
    const __m256i v24 = _mm256_permutevar8x32_epi32(t0_0, v21);
    const __m256i v25 = _mm256_add_epi32(v23, v24);
    const __m256 v26 = _mm256_castsi256_ps(v25);
    const __m256 v28 = _mm256_sub_ps(v19, v20);
    const __m256 v29 = _mm256_fmadd_ps(v17, v18, v28);
    const __m256 v30 = _mm256_fmadd_ps(v27, v17, v29);
    const __m256 v31 = _mm256_mul_ps(v26, v30);
    const __m256 v34 = _mm256_fmadd_ps(v32, v30, v33);
    const __m256 v36 = _mm256_fmadd_ps(v34, v30, v35);
    const __m256 v37 = _mm256_mul_ps(v31, v36);
    const __m256 v38 = _mm256_add_ps(v26, v37);
    const __m256 v39 = _mm256_loadu_ps(state3);
    const __m256 v40 = _mm256_loadu_ps(state4);
    const __m256 v41 = _mm256_sub_ps(v38, v40);
    const __m256 v42 = _mm256_add_ps(v39, v41);
    const __m256 v43 = _mm256_sub_ps(v42, v39);
    const __m256 v44 = _mm256_sub_ps(v43, v41);
    const __m256 v47 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v46);
    const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v45, v47, _CMP_LT_OQ));
    __m256 r0 = v38;
    __m256 r1 = v42;
    __m256 r2 = v44;
    __m256i any1 = v48;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v50 = _mm256_sub_ps(v16, v46);
        const __m256 v51 = _mm256_max_ps(v49, v50);
        const __m256 v53 = _mm256_fmadd_ps(v51, v18, v52);
        const __m256 v54 = _mm256_sub_ps(v52, v53);
        const __m256 v55 = _mm256_fmadd_ps(v51, v18, v54);
        const __m256 v56 = _mm256_fmadd_ps(v51, v27, v55);
        const __m256 v57 = _mm256_fmadd_ps(v32, v56, v33);
        const __m256 v58 = _mm256_fmadd_ps(v57, v56, v35);
        const __m256i v59 = _mm256_castps_si256(v53);
        const __m256i v60 = _mm256_slli_epi32(v59, 20);
        const __m256i v61 = _mm256_permutevar8x32_epi32(t0_0, v59);
        const __m256i v62 = _mm256_add_epi32(v60, v61);
        const __m256 v63 = _mm256_castsi256_ps(v62);
        const __m256 v64 = _mm256_mul_ps(v63, v56);
        const __m256 v65 = _mm256_fmadd_ps(v58, v64, v63);
        const __m256 v66 = _mm256_sub_ps(v65, v40);
        const __m256 v67 = _mm256_add_ps(v39, v66);
        const __m256 v68 = _mm256_sub_ps(v67, v39);
        const __m256 v69 = _mm256_sub_ps(v68, v66);
        r0 = _mm256_blendv_ps(r0, v65, _mm256_castsi256_ps(v48));
        r1 = _mm256_blendv_ps(r1, v67, _mm256_castsi256_ps(v48));
        r2 = _mm256_blendv_ps(r2, v69, _mm256_castsi256_ps(v48));
    }
    _mm256_storeu_ps(y, r0);
    _mm256_storeu_ps(value3, r1);
    _mm256_storeu_ps(value4, r2);
}

/* Lanes l to 7 behind it. */
SOFTMAX_MASKED_4ULP_AVX512_AVX2 void softmax_masked_4ulp_avx512_combine3_avx2(const float *left3, const float *left4, const float *right3, const float *right4, float *value3, float *value4) {
    const __m256 v71 = _mm256_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m256 v70 = _mm256_loadu_ps(right3);
    const __m256 v72 = _mm256_sub_ps(v70, v71);
    const __m256 v73 = _mm256_loadu_ps(left3);
    const __m256 v74 = _mm256_add_ps(v72, v73);
    const __m256 v75 = _mm256_loadu_ps(left4);
    const __m256 v76 = _mm256_loadu_ps(right4);
    const __m256 v77 = _mm256_add_ps(v75, v76);
    const __m256 v78 = _mm256_sub_ps(v74, v73);
    const __m256 v79 = _mm256_sub_ps(v74, v78);
    const __m256 v80 = _mm256_sub_ps(v73, v79);
    const __m256 v81 = _mm256_sub_ps(v72, v78);
    const __m256 v82 = _mm256_add_ps(v80, v81);
    const __m256 v83 = _mm256_sub_ps(v77, v82);
    _mm256_storeu_ps(value3, v74);
    _mm256_storeu_ps(value4, v83);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_MASKED_4ULP_AVX512_AVX2 void softmax_masked_4ulp_avx512_once4_avx2(float a3, float a4, float *value5) {
    const __m256d v84 = _mm256_set1_pd(0x1.00000006320a3p+0); /* 1.0000000014424948 */
    const __m256 v85 = _mm256_set1_ps(a3);
    const __m256d v87 = _mm256_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m256 v89 = _mm256_set1_ps(a4);
    const __m256d v86l = _mm256_cvtps_pd(_mm256_castps256_ps128(v85));
    const __m256d v86h = _mm256_cvtps_pd(_mm256_extractf128_ps(v85, 1));
    const __m256d v88l = _mm256_sub_pd(v86l, v87);
    const __m256d v88h = _mm256_sub_pd(v86h, v87);
    const __m256d v90l = _mm256_cvtps_pd(_mm256_castps256_ps128(v89));
    const __m256d v90h = _mm256_cvtps_pd(_mm256_extractf128_ps(v89, 1));
    const __m256d v91l = _mm256_sub_pd(v88l, v90l);
    const __m256d v91h = _mm256_sub_pd(v88h, v90h);
    const __m256d v92l = _mm256_div_pd(v84, v91l);
    const __m256d v92h = _mm256_div_pd(v84, v91h);
    const __m128 v93l = _mm256_cvtpd_ps(v92l);
    const __m128 v93h = _mm256_cvtpd_ps(v92h);
    const __m256 v93 = _mm256_set_m128(v93h, v93l);
    _mm256_storeu_ps(value5, v93);
}

/* 32 elements. */
SOFTMAX_MASKED_4ULP_AVX512_AVX2 void softmax_masked_4ulp_avx512_step5_avx2(const uint8_t *x1, float a5, float *y) {
    const __m256i v94 = _mm256_set1_epi32(0);
    const __m256 v97 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v99 = _mm256_set1_ps(a5);
    const __m256i v95_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v95_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 8)));
    const __m256i v95_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 16)));
    const __m256i v95_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 24)));
    const __m256i v96_0 = _mm256_cmpeq_epi32(v94, v95_0);
    const __m256i v96_1 = _mm256_cmpeq_epi32(v94, v95_1);
    const __m256i v96_2 = _mm256_cmpeq_epi32(v94, v95_2);
    const __m256i v96_3 = _mm256_cmpeq_epi32(v94, v95_3);
    const __m256 v98_0 = _mm256_loadu_ps(y);
    const __m256 v98_1 = _mm256_loadu_ps(y + 8);
    const __m256 v98_2 = _mm256_loadu_ps(y + 16);
    const __m256 v98_3 = _mm256_loadu_ps(y + 24);
    const __m256 v100_0 = _mm256_mul_ps(v98_0, v99);
    const __m256 v100_1 = _mm256_mul_ps(v98_1, v99);
    const __m256 v100_2 = _mm256_mul_ps(v98_2, v99);
    const __m256 v100_3 = _mm256_mul_ps(v98_3, v99);
    const __m256 v101_0 = _mm256_blendv_ps(v100_0, v97, _mm256_castsi256_ps(v96_0));
    const __m256 v101_1 = _mm256_blendv_ps(v100_1, v97, _mm256_castsi256_ps(v96_1));
    const __m256 v101_2 = _mm256_blendv_ps(v100_2, v97, _mm256_castsi256_ps(v96_2));
    const __m256 v101_3 = _mm256_blendv_ps(v100_3, v97, _mm256_castsi256_ps(v96_3));
    _mm256_storeu_ps(y, v101_0);
    _mm256_storeu_ps(y + 8, v101_1);
    _mm256_storeu_ps(y + 16, v101_2);
    _mm256_storeu_ps(y + 24, v101_3);
}

/* 8 elements. */
static SOFTMAX_MASKED_4ULP_AVX512_AVX2_TARGET void softmax_masked_4ulp_avx512_chunk5_avx2(const uint8_t *x1, float a5, float *y) {
    const __m256i v94 = _mm256_set1_epi32(0);
    const __m256 v97 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v99 = _mm256_set1_ps(a5);
    const __m256i v95 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v96 = _mm256_cmpeq_epi32(v94, v95);
    const __m256 v98 = _mm256_loadu_ps(y);
    const __m256 v100 = _mm256_mul_ps(v98, v99);
    const __m256 v101 = _mm256_blendv_ps(v100, v97, _mm256_castsi256_ps(v96));
    _mm256_storeu_ps(y, v101);
}

static SOFTMAX_MASKED_4ULP_AVX512_AVX2_TARGET void softmax_masked_4ulp_avx512_array_avx2(const float *x0, const uint8_t *x1, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
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
        softmax_masked_4ulp_avx512_step0_avx2(x0 + i, x1 + i, y + i, acc0);
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
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        float value0[8];
        softmax_masked_4ulp_avx512_chunk0_avx2(tail_x0, tail_x1, tail_y, value0);
        memcpy(y + i, tail_y, m * sizeof *y);
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
        softmax_masked_4ulp_avx512_once1_avx2(a0, value1, value2);
        a1 = value1[0];
        a2 = value2[0];
    }
    i = 0;
    __m256 acc3[4];
    acc3[0] = _mm256_set1_ps(0x1p+97f);
    acc3[1] = _mm256_set1_ps(0x1p+97f);
    acc3[2] = _mm256_set1_ps(0x1p+97f);
    acc3[3] = _mm256_set1_ps(0x1p+97f);
    __m256 acc4[4];
    acc4[0] = _mm256_set1_ps(0x0p+0f);
    acc4[1] = _mm256_set1_ps(0x0p+0f);
    acc4[2] = _mm256_set1_ps(0x0p+0f);
    acc4[3] = _mm256_set1_ps(0x0p+0f);
    for (; n - i >= 32; i += 32)
        softmax_masked_4ulp_avx512_step2_avx2(a0, a1, a2, y + i, acc3, acc4);
    float lanes3[40] = {0};
    float lanes4[40] = {0};
    _mm256_storeu_ps(lanes3 + 0, acc3[0]);
    _mm256_storeu_ps(lanes3 + 8, acc3[1]);
    _mm256_storeu_ps(lanes3 + 16, acc3[2]);
    _mm256_storeu_ps(lanes3 + 24, acc3[3]);
    _mm256_storeu_ps(lanes4 + 0, acc4[0]);
    _mm256_storeu_ps(lanes4 + 8, acc4[1]);
    _mm256_storeu_ps(lanes4 + 16, acc4[2]);
    _mm256_storeu_ps(lanes4 + 24, acc4[3]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_y[8] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        float value3[8];
        float value4[8];
        softmax_masked_4ulp_avx512_chunk2_avx2(a0, a1, a2, lanes3 + base, lanes4 + base, tail_y, value3, value4);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = value3[l];
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = value4[l];
    }
    for (size_t h = 16; h >= 8; h /= 2)
        for (size_t l = 0; l < h; l += 8)
            softmax_masked_4ulp_avx512_combine3_avx2(lanes3 + l, lanes4 + l, lanes3 + l + h, lanes4 + l + h, lanes3 + l, lanes4 + l);
    float right3[8] = {0};
    float right4[8] = {0};
    _mm256_storeu_ps(right3, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes3 + 0), _mm256_loadu_ps(lanes3 + 0), 1));
    _mm256_storeu_ps(right4, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes4 + 0), _mm256_loadu_ps(lanes4 + 0), 1));
    softmax_masked_4ulp_avx512_combine3_avx2(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm256_storeu_ps(right3, _mm256_permute_ps(_mm256_loadu_ps(lanes3 + 0), 0x4e));
    _mm256_storeu_ps(right4, _mm256_permute_ps(_mm256_loadu_ps(lanes4 + 0), 0x4e));
    softmax_masked_4ulp_avx512_combine3_avx2(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm256_storeu_ps(right3, _mm256_permute_ps(_mm256_loadu_ps(lanes3 + 0), 0xb1));
    _mm256_storeu_ps(right4, _mm256_permute_ps(_mm256_loadu_ps(lanes4 + 0), 0xb1));
    softmax_masked_4ulp_avx512_combine3_avx2(lanes3, lanes4, right3, right4, lanes3, lanes4);
    a3 = lanes3[0];
    a4 = lanes4[0];
    {
        float value5[8];
        softmax_masked_4ulp_avx512_once4_avx2(a3, a4, value5);
        a5 = value5[0];
    }
    i = 0;
    for (; n - i >= 32; i += 32)
        softmax_masked_4ulp_avx512_step5_avx2(x1 + i, a5, y + i);
    for (; n - i >= 8; i += 8)
        softmax_masked_4ulp_avx512_chunk5_avx2(x1 + i, a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_masked_4ulp_avx512_chunk5_avx2(tail_x1, a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTMAX_MASKED_4ULP_AVX512_AVX512 void softmax_masked_4ulp_avx512_step0_avx512(const float *x0, const uint8_t *x1, float *y, __m512 *acc0) {
    const __m512i v0 = _mm512_set1_epi32(0);
    const __m512 v3 = _mm512_set1_ps(-INFINITY);
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 16)));
    const __m512i v1_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 32)));
    const __m512i v1_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 48)));
    const __mmask16 v2_0 = _mm512_cmpeq_epi32_mask(v0, v1_0);
    const __mmask16 v2_1 = _mm512_cmpeq_epi32_mask(v0, v1_1);
    const __mmask16 v2_2 = _mm512_cmpeq_epi32_mask(v0, v1_2);
    const __mmask16 v2_3 = _mm512_cmpeq_epi32_mask(v0, v1_3);
    const __m512 v4_0 = _mm512_loadu_ps(x0);
    const __m512 v4_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v4_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v4_3 = _mm512_loadu_ps(x0 + 48);
    const __m512 v5_0 = _mm512_mask_blend_ps(v2_0, v4_0, v3);
    const __m512 v5_1 = _mm512_mask_blend_ps(v2_1, v4_1, v3);
    const __m512 v5_2 = _mm512_mask_blend_ps(v2_2, v4_2, v3);
    const __m512 v5_3 = _mm512_mask_blend_ps(v2_3, v4_3, v3);
    _mm512_storeu_ps(y, v5_0);
    _mm512_storeu_ps(y + 16, v5_1);
    _mm512_storeu_ps(y + 32, v5_2);
    _mm512_storeu_ps(y + 48, v5_3);
    acc0[0] = _mm512_max_ps(acc0[0], v5_0);
    acc0[1] = _mm512_max_ps(acc0[1], v5_1);
    acc0[2] = _mm512_max_ps(acc0[2], v5_2);
    acc0[3] = _mm512_max_ps(acc0[3], v5_3);
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_MASKED_4ULP_AVX512_AVX512_TARGET void softmax_masked_4ulp_avx512_chunk0_avx512(const float *x0, const uint8_t *x1, float *y, float *value0) {
    const __m512i v0 = _mm512_set1_epi32(0);
    const __m512 v3 = _mm512_set1_ps(-INFINITY);
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __mmask16 v2 = _mm512_cmpeq_epi32_mask(v0, v1);
    const __m512 v4 = _mm512_loadu_ps(x0);
    const __m512 v5 = _mm512_mask_blend_ps(v2, v4, v3);
    _mm512_storeu_ps(y, v5);
    _mm512_storeu_ps(value0, v5);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_MASKED_4ULP_AVX512_AVX512 void softmax_masked_4ulp_avx512_once1_avx512(float a0, float *value1, float *value2) {
    const __m512 v6 = _mm512_set1_ps(0x1.8005f8p+20f); /* 1572959.5 */
    const __m512 v7 = _mm512_set1_ps(a0);
    const __m512 v8 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v12 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v9 = _mm512_mul_ps(v7, v8);
    const __m512 v10 = _mm512_roundscale_ps(v9, 8);
    const __m512 v11 = _mm512_sub_ps(v6, v10);
    const __m512 v13 = _mm512_add_ps(v12, v10);
    const __m512 v14 = _mm512_div_ps(v13, v8);
    _mm512_storeu_ps(value1, v11);
    _mm512_storeu_ps(value2, v14);
}

/* 32 elements. */
SOFTMAX_MASKED_4ULP_AVX512_AVX512 void softmax_masked_4ulp_avx512_step2_avx512(float a0, float a1, float a2, float *y, __m512 *acc3, __m512 *acc4) {
    const __m512 v15 = _mm512_set1_ps(a2);
    const __m512 v18 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v19 = _mm512_set1_ps(a1);
    const __m512 v27 = _mm512_set1_ps(0x1.4c40aep-26f); /* 1.93396499e-08 */
    const __m512 v32 = _mm512_set1_ps(0x1.c8b4f2p-5f); /* 0.0557503439 */
    const __m512 v33 = _mm512_set1_ps(0x1.ec0eccp-3f); /* 0.240262598 */
    const __m512 v35 = _mm512_set1_ps(0x1.62e41ep-1f); /* 0.693146646 */
    const __m512 v45 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v46 = _mm512_set1_ps(a0);
    const __m512 v49 = _mm512_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m512 v52 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_masked_4ulp_avx512_table0);
    const __m512 v16_0 = _mm512_loadu_ps(y);
    const __m512 v16_1 = _mm512_loadu_ps(y + 16);
    const __m512 v17_0 = _mm512_max_ps(v15, v16_0);
    const __m512 v17_1 = _mm512_max_ps(v15, v16_1);
    const __m512 v20_0 = _mm512_fmadd_ps(v17_0, v18, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v17_1, v18, v19);
    const __m512i v21_0 = _mm512_castps_si512(v20_0);
    const __m512i v21_1 = _mm512_castps_si512(v20_1);
    const __m512i v23_0 = _mm512_slli_epi32(v21_0, 20);
    const __m512i v23_1 = _mm512_slli_epi32(v21_1, 20);
    const __m512i v24_0 = _mm512_permutexvar_epi32(v21_0, t0_0);
    const __m512i v24_1 = _mm512_permutexvar_epi32(v21_1, t0_0);
    const __m512i v25_0 = _mm512_add_epi32(v23_0, v24_0);
    const __m512i v25_1 = _mm512_add_epi32(v23_1, v24_1);
    const __m512 v26_0 = _mm512_castsi512_ps(v25_0);
    const __m512 v26_1 = _mm512_castsi512_ps(v25_1);
    const __m512 v28_0 = _mm512_sub_ps(v19, v20_0);
    const __m512 v28_1 = _mm512_sub_ps(v19, v20_1);
    const __m512 v29_0 = _mm512_fmadd_ps(v17_0, v18, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v17_1, v18, v28_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v27, v17_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v27, v17_1, v29_1);
    const __m512 v31_0 = _mm512_mul_ps(v26_0, v30_0);
    const __m512 v31_1 = _mm512_mul_ps(v26_1, v30_1);
    const __m512 v34_0 = _mm512_fmadd_ps(v32, v30_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v32, v30_1, v33);
    const __m512 v36_0 = _mm512_fmadd_ps(v34_0, v30_0, v35);
    const __m512 v36_1 = _mm512_fmadd_ps(v34_1, v30_1, v35);
    const __m512 v37_0 = _mm512_mul_ps(v31_0, v36_0);
    const __m512 v37_1 = _mm512_mul_ps(v31_1, v36_1);
    const __m512 v38_0 = _mm512_add_ps(v26_0, v37_0);
    const __m512 v38_1 = _mm512_add_ps(v26_1, v37_1);
    const __m512 v39_0 = acc3[0];
    const __m512 v39_1 = acc3[1];
    const __m512 v40_0 = acc4[0];
    const __m512 v40_1 = acc4[1];
    const __m512 v41_0 = _mm512_sub_ps(v38_0, v40_0);
    const __m512 v41_1 = _mm512_sub_ps(v38_1, v40_1);
    const __m512 v42_0 = _mm512_add_ps(v39_0, v41_0);
    const __m512 v42_1 = _mm512_add_ps(v39_1, v41_1);
    const __m512 v43_0 = _mm512_sub_ps(v42_0, v39_0);
    const __m512 v43_1 = _mm512_sub_ps(v42_1, v39_1);
    const __m512 v44_0 = _mm512_sub_ps(v43_0, v41_0);
    const __m512 v44_1 = _mm512_sub_ps(v43_1, v41_1);
    const __m512 v47_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v46), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v47_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v46), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v48_0 = _mm512_cmp_ps_mask(v45, v47_0, _CMP_LT_OQ);
    const __mmask16 v48_1 = _mm512_cmp_ps_mask(v45, v47_1, _CMP_LT_OQ);
    __m512 r0_0 = v38_0;
    __m512 r0_1 = v38_1;
    __m512 r1_0 = v42_0;
    __m512 r1_1 = v42_1;
    __m512 r2_0 = v44_0;
    __m512 r2_1 = v44_1;
    __mmask16 any1 = v48_0;
    any1 = (__mmask16)(any1 | v48_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v50_0 = _mm512_sub_ps(v16_0, v46);
        const __m512 v50_1 = _mm512_sub_ps(v16_1, v46);
        const __m512 v51_0 = _mm512_max_ps(v49, v50_0);
        const __m512 v51_1 = _mm512_max_ps(v49, v50_1);
        const __m512 v53_0 = _mm512_fmadd_ps(v51_0, v18, v52);
        const __m512 v53_1 = _mm512_fmadd_ps(v51_1, v18, v52);
        const __m512 v54_0 = _mm512_sub_ps(v52, v53_0);
        const __m512 v54_1 = _mm512_sub_ps(v52, v53_1);
        const __m512 v55_0 = _mm512_fmadd_ps(v51_0, v18, v54_0);
        const __m512 v55_1 = _mm512_fmadd_ps(v51_1, v18, v54_1);
        const __m512 v56_0 = _mm512_fmadd_ps(v51_0, v27, v55_0);
        const __m512 v56_1 = _mm512_fmadd_ps(v51_1, v27, v55_1);
        const __m512 v57_0 = _mm512_fmadd_ps(v32, v56_0, v33);
        const __m512 v57_1 = _mm512_fmadd_ps(v32, v56_1, v33);
        const __m512 v58_0 = _mm512_fmadd_ps(v57_0, v56_0, v35);
        const __m512 v58_1 = _mm512_fmadd_ps(v57_1, v56_1, v35);
        const __m512i v59_0 = _mm512_castps_si512(v53_0);
        const __m512i v59_1 = _mm512_castps_si512(v53_1);
        const __m512i v60_0 = _mm512_slli_epi32(v59_0, 20);
        const __m512i v60_1 = _mm512_slli_epi32(v59_1, 20);
        const __m512i v61_0 = _mm512_permutexvar_epi32(v59_0, t0_0);
        const __m512i v61_1 = _mm512_permutexvar_epi32(v59_1, t0_0);
        const __m512i v62_0 = _mm512_add_epi32(v60_0, v61_0);
        const __m512i v62_1 = _mm512_add_epi32(v60_1, v61_1);
        const __m512 v63_0 = _mm512_castsi512_ps(v62_0);
        const __m512 v63_1 = _mm512_castsi512_ps(v62_1);
        const __m512 v64_0 = _mm512_mul_ps(v63_0, v56_0);
        const __m512 v64_1 = _mm512_mul_ps(v63_1, v56_1);
        const __m512 v65_0 = _mm512_fmadd_ps(v58_0, v64_0, v63_0);
        const __m512 v65_1 = _mm512_fmadd_ps(v58_1, v64_1, v63_1);
        const __m512 v66_0 = _mm512_sub_ps(v65_0, v40_0);
        const __m512 v66_1 = _mm512_sub_ps(v65_1, v40_1);
        const __m512 v67_0 = _mm512_add_ps(v39_0, v66_0);
        const __m512 v67_1 = _mm512_add_ps(v39_1, v66_1);
        const __m512 v68_0 = _mm512_sub_ps(v67_0, v39_0);
        const __m512 v68_1 = _mm512_sub_ps(v67_1, v39_1);
        const __m512 v69_0 = _mm512_sub_ps(v68_0, v66_0);
        const __m512 v69_1 = _mm512_sub_ps(v68_1, v66_1);
        r0_0 = _mm512_mask_blend_ps(v48_0, r0_0, v65_0);
        r0_1 = _mm512_mask_blend_ps(v48_1, r0_1, v65_1);
        r1_0 = _mm512_mask_blend_ps(v48_0, r1_0, v67_0);
        r1_1 = _mm512_mask_blend_ps(v48_1, r1_1, v67_1);
        r2_0 = _mm512_mask_blend_ps(v48_0, r2_0, v69_0);
        r2_1 = _mm512_mask_blend_ps(v48_1, r2_1, v69_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    acc3[0] = r1_0;
    acc3[1] = r1_1;
    acc4[0] = r2_0;
    acc4[1] = r2_1;
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_MASKED_4ULP_AVX512_AVX512_TARGET void softmax_masked_4ulp_avx512_chunk2_avx512(float a0, float a1, float a2, const float *state3, const float *state4, float *y, float *value3, float *value4) {
    const __m512 v15 = _mm512_set1_ps(a2);
    const __m512 v18 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v19 = _mm512_set1_ps(a1);
    const __m512 v27 = _mm512_set1_ps(0x1.4c40aep-26f); /* 1.93396499e-08 */
    const __m512 v32 = _mm512_set1_ps(0x1.c8b4f2p-5f); /* 0.0557503439 */
    const __m512 v33 = _mm512_set1_ps(0x1.ec0eccp-3f); /* 0.240262598 */
    const __m512 v35 = _mm512_set1_ps(0x1.62e41ep-1f); /* 0.693146646 */
    const __m512 v45 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v46 = _mm512_set1_ps(a0);
    const __m512 v49 = _mm512_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m512 v52 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_masked_4ulp_avx512_table0);
    const __m512 v16 = _mm512_loadu_ps(y);
    const __m512 v17 = _mm512_max_ps(v15, v16);
    const __m512 v20 = _mm512_fmadd_ps(v17, v18, v19);
    const __m512i v21 = _mm512_castps_si512(v20);
    const __m512i v23 = _mm512_slli_epi32(v21, 20);
    const __m512i v24 = _mm512_permutexvar_epi32(v21, t0_0);
    const __m512i v25 = _mm512_add_epi32(v23, v24);
    const __m512 v26 = _mm512_castsi512_ps(v25);
    const __m512 v28 = _mm512_sub_ps(v19, v20);
    const __m512 v29 = _mm512_fmadd_ps(v17, v18, v28);
    const __m512 v30 = _mm512_fmadd_ps(v27, v17, v29);
    const __m512 v31 = _mm512_mul_ps(v26, v30);
    const __m512 v34 = _mm512_fmadd_ps(v32, v30, v33);
    const __m512 v36 = _mm512_fmadd_ps(v34, v30, v35);
    const __m512 v37 = _mm512_mul_ps(v31, v36);
    const __m512 v38 = _mm512_add_ps(v26, v37);
    const __m512 v39 = _mm512_loadu_ps(state3);
    const __m512 v40 = _mm512_loadu_ps(state4);
    const __m512 v41 = _mm512_sub_ps(v38, v40);
    const __m512 v42 = _mm512_add_ps(v39, v41);
    const __m512 v43 = _mm512_sub_ps(v42, v39);
    const __m512 v44 = _mm512_sub_ps(v43, v41);
    const __m512 v47 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v46), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v48 = _mm512_cmp_ps_mask(v45, v47, _CMP_LT_OQ);
    __m512 r0 = v38;
    __m512 r1 = v42;
    __m512 r2 = v44;
    __mmask16 any1 = v48;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v50 = _mm512_sub_ps(v16, v46);
        const __m512 v51 = _mm512_max_ps(v49, v50);
        const __m512 v53 = _mm512_fmadd_ps(v51, v18, v52);
        const __m512 v54 = _mm512_sub_ps(v52, v53);
        const __m512 v55 = _mm512_fmadd_ps(v51, v18, v54);
        const __m512 v56 = _mm512_fmadd_ps(v51, v27, v55);
        const __m512 v57 = _mm512_fmadd_ps(v32, v56, v33);
        const __m512 v58 = _mm512_fmadd_ps(v57, v56, v35);
        const __m512i v59 = _mm512_castps_si512(v53);
        const __m512i v60 = _mm512_slli_epi32(v59, 20);
        const __m512i v61 = _mm512_permutexvar_epi32(v59, t0_0);
        const __m512i v62 = _mm512_add_epi32(v60, v61);
        const __m512 v63 = _mm512_castsi512_ps(v62);
        const __m512 v64 = _mm512_mul_ps(v63, v56);
        const __m512 v65 = _mm512_fmadd_ps(v58, v64, v63);
        const __m512 v66 = _mm512_sub_ps(v65, v40);
        const __m512 v67 = _mm512_add_ps(v39, v66);
        const __m512 v68 = _mm512_sub_ps(v67, v39);
        const __m512 v69 = _mm512_sub_ps(v68, v66);
        r0 = _mm512_mask_blend_ps(v48, r0, v65);
        r1 = _mm512_mask_blend_ps(v48, r1, v67);
        r2 = _mm512_mask_blend_ps(v48, r2, v69);
    }
    _mm512_storeu_ps(y, r0);
    _mm512_storeu_ps(value3, r1);
    _mm512_storeu_ps(value4, r2);
}

/* Lanes l to 15 behind it. */
SOFTMAX_MASKED_4ULP_AVX512_AVX512 void softmax_masked_4ulp_avx512_combine3_avx512(const float *left3, const float *left4, const float *right3, const float *right4, float *value3, float *value4) {
    const __m512 v71 = _mm512_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m512 v70 = _mm512_loadu_ps(right3);
    const __m512 v72 = _mm512_sub_ps(v70, v71);
    const __m512 v73 = _mm512_loadu_ps(left3);
    const __m512 v74 = _mm512_add_ps(v72, v73);
    const __m512 v75 = _mm512_loadu_ps(left4);
    const __m512 v76 = _mm512_loadu_ps(right4);
    const __m512 v77 = _mm512_add_ps(v75, v76);
    const __m512 v78 = _mm512_sub_ps(v74, v73);
    const __m512 v79 = _mm512_sub_ps(v74, v78);
    const __m512 v80 = _mm512_sub_ps(v73, v79);
    const __m512 v81 = _mm512_sub_ps(v72, v78);
    const __m512 v82 = _mm512_add_ps(v80, v81);
    const __m512 v83 = _mm512_sub_ps(v77, v82);
    _mm512_storeu_ps(value3, v74);
    _mm512_storeu_ps(value4, v83);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_MASKED_4ULP_AVX512_AVX512 void softmax_masked_4ulp_avx512_once4_avx512(float a3, float a4, float *value5) {
    const __m512d v84 = _mm512_set1_pd(0x1.00000006320a3p+0); /* 1.0000000014424948 */
    const __m512 v85 = _mm512_set1_ps(a3);
    const __m512d v87 = _mm512_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m512 v89 = _mm512_set1_ps(a4);
    const __m512d v86l = _mm512_cvtps_pd(_mm512_castps512_ps256(v85));
    const __m512d v86h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v85, 1));
    const __m512d v88l = _mm512_sub_pd(v86l, v87);
    const __m512d v88h = _mm512_sub_pd(v86h, v87);
    const __m512d v90l = _mm512_cvtps_pd(_mm512_castps512_ps256(v89));
    const __m512d v90h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v89, 1));
    const __m512d v91l = _mm512_sub_pd(v88l, v90l);
    const __m512d v91h = _mm512_sub_pd(v88h, v90h);
    const __m512d v92l = _mm512_div_pd(v84, v91l);
    const __m512d v92h = _mm512_div_pd(v84, v91h);
    const __m256 v93l = _mm512_cvtpd_ps(v92l);
    const __m256 v93h = _mm512_cvtpd_ps(v92h);
    const __m512 v93 = _mm512_insertf32x8(_mm512_castps256_ps512(v93l), v93h, 1);
    _mm512_storeu_ps(value5, v93);
}

/* 64 elements. */
SOFTMAX_MASKED_4ULP_AVX512_AVX512 void softmax_masked_4ulp_avx512_step5_avx512(const uint8_t *x1, float a5, float *y) {
    const __m512i v94 = _mm512_set1_epi32(0);
    const __m512 v97 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v99 = _mm512_set1_ps(a5);
    const __m512i v95_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v95_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 16)));
    const __m512i v95_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 32)));
    const __m512i v95_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 48)));
    const __mmask16 v96_0 = _mm512_cmpeq_epi32_mask(v94, v95_0);
    const __mmask16 v96_1 = _mm512_cmpeq_epi32_mask(v94, v95_1);
    const __mmask16 v96_2 = _mm512_cmpeq_epi32_mask(v94, v95_2);
    const __mmask16 v96_3 = _mm512_cmpeq_epi32_mask(v94, v95_3);
    const __m512 v98_0 = _mm512_loadu_ps(y);
    const __m512 v98_1 = _mm512_loadu_ps(y + 16);
    const __m512 v98_2 = _mm512_loadu_ps(y + 32);
    const __m512 v98_3 = _mm512_loadu_ps(y + 48);
    const __m512 v100_0 = _mm512_mul_ps(v98_0, v99);
    const __m512 v100_1 = _mm512_mul_ps(v98_1, v99);
    const __m512 v100_2 = _mm512_mul_ps(v98_2, v99);
    const __m512 v100_3 = _mm512_mul_ps(v98_3, v99);
    const __m512 v101_0 = _mm512_mask_blend_ps(v96_0, v100_0, v97);
    const __m512 v101_1 = _mm512_mask_blend_ps(v96_1, v100_1, v97);
    const __m512 v101_2 = _mm512_mask_blend_ps(v96_2, v100_2, v97);
    const __m512 v101_3 = _mm512_mask_blend_ps(v96_3, v100_3, v97);
    _mm512_storeu_ps(y, v101_0);
    _mm512_storeu_ps(y + 16, v101_1);
    _mm512_storeu_ps(y + 32, v101_2);
    _mm512_storeu_ps(y + 48, v101_3);
}

/* 16 elements. */
static SOFTMAX_MASKED_4ULP_AVX512_AVX512_TARGET void softmax_masked_4ulp_avx512_chunk5_avx512(const uint8_t *x1, float a5, float *y) {
    const __m512i v94 = _mm512_set1_epi32(0);
    const __m512 v97 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v99 = _mm512_set1_ps(a5);
    const __m512i v95 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __mmask16 v96 = _mm512_cmpeq_epi32_mask(v94, v95);
    const __m512 v98 = _mm512_loadu_ps(y);
    const __m512 v100 = _mm512_mul_ps(v98, v99);
    const __m512 v101 = _mm512_mask_blend_ps(v96, v100, v97);
    _mm512_storeu_ps(y, v101);
}

static SOFTMAX_MASKED_4ULP_AVX512_AVX512_TARGET void softmax_masked_4ulp_avx512_array_avx512(const float *x0, const uint8_t *x1, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    size_t i = 0;
    __m512 acc0[4];
    acc0[0] = _mm512_set1_ps(-INFINITY);
    acc0[1] = _mm512_set1_ps(-INFINITY);
    acc0[2] = _mm512_set1_ps(-INFINITY);
    acc0[3] = _mm512_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        softmax_masked_4ulp_avx512_step0_avx512(x0 + i, x1 + i, y + i, acc0);
    float lanes0[64];
    _mm512_storeu_ps(lanes0 + 0, acc0[0]);
    _mm512_storeu_ps(lanes0 + 16, acc0[1]);
    _mm512_storeu_ps(lanes0 + 32, acc0[2]);
    _mm512_storeu_ps(lanes0 + 48, acc0[3]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        float value0[16];
        softmax_masked_4ulp_avx512_chunk0_avx512(tail_x0, tail_x1, tail_y, value0);
        memcpy(y + i, tail_y, m * sizeof *y);
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
        softmax_masked_4ulp_avx512_once1_avx512(a0, value1, value2);
        a1 = value1[0];
        a2 = value2[0];
    }
    i = 0;
    __m512 acc3[2];
    acc3[0] = _mm512_set1_ps(0x1p+97f);
    acc3[1] = _mm512_set1_ps(0x1p+97f);
    __m512 acc4[2];
    acc4[0] = _mm512_set1_ps(0x0p+0f);
    acc4[1] = _mm512_set1_ps(0x0p+0f);
    for (; n - i >= 32; i += 32)
        softmax_masked_4ulp_avx512_step2_avx512(a0, a1, a2, y + i, acc3, acc4);
    float lanes3[48] = {0};
    float lanes4[48] = {0};
    _mm512_storeu_ps(lanes3 + 0, acc3[0]);
    _mm512_storeu_ps(lanes3 + 16, acc3[1]);
    _mm512_storeu_ps(lanes4 + 0, acc4[0]);
    _mm512_storeu_ps(lanes4 + 16, acc4[1]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_y[16] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        float value3[16];
        float value4[16];
        softmax_masked_4ulp_avx512_chunk2_avx512(a0, a1, a2, lanes3 + base, lanes4 + base, tail_y, value3, value4);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = value3[l];
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = value4[l];
    }
    for (size_t h = 16; h >= 16; h /= 2)
        for (size_t l = 0; l < h; l += 16)
            softmax_masked_4ulp_avx512_combine3_avx512(lanes3 + l, lanes4 + l, lanes3 + l + h, lanes4 + l + h, lanes3 + l, lanes4 + l);
    float right3[16] = {0};
    float right4[16] = {0};
    _mm512_storeu_ps(right3, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes3 + 0), _mm512_loadu_ps(lanes3 + 0), 0x4e));
    _mm512_storeu_ps(right4, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes4 + 0), _mm512_loadu_ps(lanes4 + 0), 0x4e));
    softmax_masked_4ulp_avx512_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm512_storeu_ps(right3, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes3 + 0), _mm512_loadu_ps(lanes3 + 0), 0xb1));
    _mm512_storeu_ps(right4, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes4 + 0), _mm512_loadu_ps(lanes4 + 0), 0xb1));
    softmax_masked_4ulp_avx512_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm512_storeu_ps(right3, _mm512_permute_ps(_mm512_loadu_ps(lanes3 + 0), 0x4e));
    _mm512_storeu_ps(right4, _mm512_permute_ps(_mm512_loadu_ps(lanes4 + 0), 0x4e));
    softmax_masked_4ulp_avx512_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm512_storeu_ps(right3, _mm512_permute_ps(_mm512_loadu_ps(lanes3 + 0), 0xb1));
    _mm512_storeu_ps(right4, _mm512_permute_ps(_mm512_loadu_ps(lanes4 + 0), 0xb1));
    softmax_masked_4ulp_avx512_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    a3 = lanes3[0];
    a4 = lanes4[0];
    {
        float value5[16];
        softmax_masked_4ulp_avx512_once4_avx512(a3, a4, value5);
        a5 = value5[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_masked_4ulp_avx512_step5_avx512(x1 + i, a5, y + i);
    for (; n - i >= 16; i += 16)
        softmax_masked_4ulp_avx512_chunk5_avx512(x1 + i, a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_masked_4ulp_avx512_chunk5_avx512(tail_x1, a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTMAX_MASKED_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softmax_masked_4ulp_avx512_level(void) {
#if defined(SOFTMAX_MASKED_4ULP_AVX512_FORCE_ISA)
    return SOFTMAX_MASKED_4ULP_AVX512_FORCE_ISA;
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

static void softmax_masked_4ulp_avx512_row(const float *x0, const uint8_t *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softmax_masked_4ulp_avx512_level();
    if (level == 2) {
        softmax_masked_4ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        softmax_masked_4ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    softmax_masked_4ulp_avx512_array_portable(x0, x1, y, n);
}

void softmax_masked_4ulp_avx512(const float *x0, const uint8_t *x1, float *y, size_t n) {
    softmax_masked_4ulp_avx512_row(x0, x1, y, n);
}

void softmax_masked_4ulp_avx512_rows(const float *x0, size_t x0_stride, const uint8_t *x1, size_t x1_stride, float *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        softmax_masked_4ulp_avx512_row(x0 + r * x0_stride, x1 + r * x1_stride, y + r * y_stride, n);
}
