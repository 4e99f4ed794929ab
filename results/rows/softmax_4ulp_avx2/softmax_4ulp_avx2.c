/* softmax_4ulp_avx2: softmax
 *
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.411442 ulp, observed on 765989378 inputs
 *   |sum - 1|    1e-07 at most
 *   worst row    far, 16777216 elements, seed 0, result 16224277
 *   result there 0x1.f60a1ep-76 (2.59548349e-23, encoding 0x19fb050f)
 *   mean error   0.210692 ulp
 *   misrounded   134833707 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ba212df8498cd52106b30bf2cf487f44
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target softmax --isa avx2 --max-ulp 4 --size l2 --time 45s --seed 2 --from seeds/softmax/reload_perm8_near.evo --threads 1 --archive avx2_5.db
 *                time: 0.2427 ns/element as avx2 code (inputs l2)
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

static const int32_t softmax_4ulp_avx2_table0[16] = {
    1065353426, 1065064103, 1064843498, 1064697831,
    1064633884, 1064659054, 1064781406, 1065009736,
    1065353426, 1065064103, 1064843498, 1064697831,
    1064633884, 1064659054, 1064781406, 1065009736,
}; /* repeated to fill a register */

static inline float softmax_4ulp_avx2_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline void softmax_4ulp_avx2_element1(float a0, float *value1, float *value2) {
    const float v1 = 0x1.8p+6f; /* 96 */
    const float v2 = a0;
    const float v3 = 0x1.715476p+0f; /* 1.44269502 */
    const float v4 = v2 * v3;
    const float v5 = v1 - v4;
    const float v6 = 0x1.80000ap+20f; /* 1572864.62 */
    const float v7 = v5 + v6;
    const float v8 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v9 = -0x1.bcp+7f; /* -222 */
    const float v10 = v9 + v4;
    const float v11 = v8 * v10;
    const float r0 = v7;
    const float r1 = v11;
    *value1 = r0;
    *value2 = r1;
}

static inline void softmax_4ulp_avx2_element2(float x, float a0, float a1, float a2, float state3, float state4, float *y, float *value3, float *value4) {
    const float v12 = 0x1.068c4cp-29f; /* 1.91028837e-09 */
    const float v13 = a2;
    const float v14 = x;
    const float v15 = v13 > v14 ? v13 : v14;
    const float v16 = 0x1.715476p+0f; /* 1.44269502 */
    const float v17 = a1;
    const float v18 = softmax_4ulp_avx2_fma_f32(v15, v16, v17);
    const float v19 = v18 - v17;
    const float v20 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v21 = softmax_4ulp_avx2_fma_f32(v19, v20, v15);
    const float v22 = softmax_4ulp_avx2_fma_f32(v12, v19, v21);
    const float v23 = 0x1.566ed8p-3f; /* 0.167203605 */
    const float v24 = 0x1.00098cp-1f; /* 0.500072837 */
    const float v25 = softmax_4ulp_avx2_fma_f32(v22, v23, v24);
    const float v26 = 0x1.fffff2p-1f; /* 0.999999583 */
    const float v27 = softmax_4ulp_avx2_fma_f32(v25, v22, v26);
    const int32_t v28 = softmax_4ulp_avx2_bits_f32(v18);
    const int32_t v29 = softmax_4ulp_avx2_table0[(uint32_t)v28 & (8u - 1)];
    const int32_t v30 = 20;
    const int32_t v31 = softmax_4ulp_avx2_shl_i32(v28, v30);
    const int32_t v32 = (int32_t)((uint32_t)v29 + (uint32_t)v31);
    const float v33 = softmax_4ulp_avx2_frombits_f32(v32);
    const float v34 = v33 * v22;
    const float v35 = softmax_4ulp_avx2_fma_f32(v27, v34, v33);
    const float v36 = state3;
    const float v37 = state4;
    const float v38 = v35 - v37;
    const float v39 = v36 + v38;
    const float v40 = v39 - v36;
    const float v41 = v40 - v38;
    const float v42 = 0x1p+16f; /* 65536 */
    const float v43 = a0;
    const float v44 = softmax_4ulp_avx2_abs_f32(v43);
    const int v45 = v42 < v44;
    float r0 = v35;
    float r1 = v39;
    float r2 = v41;
    if (v45) {
        const float v46 = -0x1.33p+7f; /* -153.5 */
        const float v47 = v14 - v43;
        const float v48 = v46 > v47 ? v46 : v47;
        const float v49 = 0x1.8006p+20f; /* 1572960 */
        const float v50 = softmax_4ulp_avx2_fma_f32(v48, v16, v49);
        const float v51 = v50 - v49;
        const float v52 = softmax_4ulp_avx2_fma_f32(v51, v20, v48);
        const float v53 = softmax_4ulp_avx2_fma_f32(v51, v12, v52);
        const float v54 = softmax_4ulp_avx2_fma_f32(v53, v23, v24);
        const float v55 = softmax_4ulp_avx2_fma_f32(v53, v54, v26);
        const int32_t v56 = softmax_4ulp_avx2_bits_f32(v50);
        const int32_t v57 = softmax_4ulp_avx2_shl_i32(v56, v30);
        const int32_t v58 = softmax_4ulp_avx2_table0[(uint32_t)v56 & (8u - 1)];
        const int32_t v59 = (int32_t)((uint32_t)v57 + (uint32_t)v58);
        const float v60 = softmax_4ulp_avx2_frombits_f32(v59);
        const float v61 = v53 * v60;
        const float v62 = softmax_4ulp_avx2_fma_f32(v55, v61, v60);
        const float v63 = v62 - v37;
        const float v64 = v36 + v63;
        const float v65 = v64 - v36;
        const float v66 = v65 - v63;
        r0 = v62;
        r1 = v64;
        r2 = v66;
    }
    *y = r0;
    *value3 = r1;
    *value4 = r2;
}

static inline void softmax_4ulp_avx2_element3(float left3, float left4, float right3, float right4, float *value3, float *value4) {
    const float v67 = right3;
    const float v68 = 0x1p+97f; /* 1.58456325e+29 */
    const float v69 = v67 - v68;
    const float v70 = left3;
    const float v71 = v69 + v70;
    const float v72 = left4;
    const float v73 = right4;
    const float v74 = v72 + v73;
    const float v75 = v71 - v70;
    const float v76 = v71 - v75;
    const float v77 = v70 - v76;
    const float v78 = v69 - v75;
    const float v79 = v77 + v78;
    const float v80 = v74 - v79;
    const float r0 = v71;
    const float r1 = v80;
    *value3 = r0;
    *value4 = r1;
}

static inline float softmax_4ulp_avx2_element4(float a3, float a4) {
    const double v81 = 0x1.00000024fb096p+0; /* 1.0000000086102196 */
    const float v82 = a3;
    const double v83 = (double)v82;
    const double v84 = 0x1p+97; /* 1.5845632502852868e+29 */
    const double v85 = v83 - v84;
    const float v86 = a4;
    const double v87 = (double)v86;
    const double v88 = v85 - v87;
    const double v89 = v81 / v88;
    const float v90 = (float)v89;
    const float r0 = v90;
    return r0;
}

static inline float softmax_4ulp_avx2_element5(float again0, float a5) {
    const float v91 = again0;
    const float v92 = a5;
    const float v93 = v91 * v92;
    const float r0 = v93;
    return r0;
}

static void softmax_4ulp_avx2_array_portable(const float *x, float *y, size_t n) {
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
        const float value0 = softmax_4ulp_avx2_element0(x[i]);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    softmax_4ulp_avx2_element1(a0, &a1, &a2);
    float lanes3[64];
    for (size_t l = 0; l < 64; l++)
        lanes3[l] = 0x1p+97f;
    float lanes4[64];
    for (size_t l = 0; l < 64; l++)
        lanes4[l] = 0x0p+0f;
    for (size_t i = 0; i < n; i++) {
        float value3;
        float value4;
        softmax_4ulp_avx2_element2(x[i], a0, a1, a2, lanes3[i % 64], lanes4[i % 64], &y[i], &value3, &value4);
        lanes3[i % 64] = value3;
        lanes4[i % 64] = value4;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++) {
            float value3;
            float value4;
            softmax_4ulp_avx2_element3(lanes3[l], lanes4[l], lanes3[l + h], lanes4[l + h], &value3, &value4);
            lanes3[l] = value3;
            lanes4[l] = value4;
        }
    a3 = lanes3[0];
    a4 = lanes4[0];
    a5 = softmax_4ulp_avx2_element4(a3, a4);
    for (size_t i = 0; i < n; i++) {
        y[i] = softmax_4ulp_avx2_element5(y[i], a5);
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
    const __m256 v1 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256 v2 = _mm256_set1_ps(a0);
    const __m256 v3 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.80000ap+20f); /* 1572864.62 */
    const __m256 v8 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v9 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v4 = _mm256_mul_ps(v2, v3);
    const __m256 v5 = _mm256_sub_ps(v1, v4);
    const __m256 v7 = _mm256_add_ps(v5, v6);
    const __m256 v10 = _mm256_add_ps(v9, v4);
    const __m256 v11 = _mm256_mul_ps(v8, v10);
    _mm256_storeu_ps(value1, v7);
    _mm256_storeu_ps(value2, v11);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX2 void softmax_4ulp_avx2_step2_avx2(const float *x, float a0, float a1, float a2, float *y, __m256 *acc3, __m256 *acc4) {
    const __m256 v12 = _mm256_set1_ps(0x1.068c4cp-29f); /* 1.91028837e-09 */
    const __m256 v13 = _mm256_set1_ps(a2);
    const __m256 v16 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v17 = _mm256_set1_ps(a1);
    const __m256 v20 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v23 = _mm256_set1_ps(0x1.566ed8p-3f); /* 0.167203605 */
    const __m256 v24 = _mm256_set1_ps(0x1.00098cp-1f); /* 0.500072837 */
    const __m256 v26 = _mm256_set1_ps(0x1.fffff2p-1f); /* 0.999999583 */
    const __m256 v42 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v43 = _mm256_set1_ps(a0);
    const __m256 v46 = _mm256_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m256 v49 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx2_table0));
    const __m256 v14_0 = _mm256_loadu_ps(x);
    const __m256 v14_1 = _mm256_loadu_ps(x + 8);
    const __m256 v14_2 = _mm256_loadu_ps(x + 16);
    const __m256 v14_3 = _mm256_loadu_ps(x + 24);
    const __m256 v14_4 = _mm256_loadu_ps(x + 32);
    const __m256 v14_5 = _mm256_loadu_ps(x + 40);
    const __m256 v14_6 = _mm256_loadu_ps(x + 48);
    const __m256 v14_7 = _mm256_loadu_ps(x + 56);
    const __m256 v15_0 = _mm256_max_ps(v13, v14_0);
    const __m256 v15_1 = _mm256_max_ps(v13, v14_1);
    const __m256 v15_2 = _mm256_max_ps(v13, v14_2);
    const __m256 v15_3 = _mm256_max_ps(v13, v14_3);
    const __m256 v15_4 = _mm256_max_ps(v13, v14_4);
    const __m256 v15_5 = _mm256_max_ps(v13, v14_5);
    const __m256 v15_6 = _mm256_max_ps(v13, v14_6);
    const __m256 v15_7 = _mm256_max_ps(v13, v14_7);
    const __m256 v18_0 = _mm256_fmadd_ps(v15_0, v16, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v15_1, v16, v17);
    const __m256 v18_2 = _mm256_fmadd_ps(v15_2, v16, v17);
    const __m256 v18_3 = _mm256_fmadd_ps(v15_3, v16, v17);
    const __m256 v18_4 = _mm256_fmadd_ps(v15_4, v16, v17);
    const __m256 v18_5 = _mm256_fmadd_ps(v15_5, v16, v17);
    const __m256 v18_6 = _mm256_fmadd_ps(v15_6, v16, v17);
    const __m256 v18_7 = _mm256_fmadd_ps(v15_7, v16, v17);
    const __m256 v19_0 = _mm256_sub_ps(v18_0, v17);
    const __m256 v19_1 = _mm256_sub_ps(v18_1, v17);
    const __m256 v19_2 = _mm256_sub_ps(v18_2, v17);
    const __m256 v19_3 = _mm256_sub_ps(v18_3, v17);
    const __m256 v19_4 = _mm256_sub_ps(v18_4, v17);
    const __m256 v19_5 = _mm256_sub_ps(v18_5, v17);
    const __m256 v19_6 = _mm256_sub_ps(v18_6, v17);
    const __m256 v19_7 = _mm256_sub_ps(v18_7, v17);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v20, v15_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v20, v15_1);
    const __m256 v21_2 = _mm256_fmadd_ps(v19_2, v20, v15_2);
    const __m256 v21_3 = _mm256_fmadd_ps(v19_3, v20, v15_3);
    const __m256 v21_4 = _mm256_fmadd_ps(v19_4, v20, v15_4);
    const __m256 v21_5 = _mm256_fmadd_ps(v19_5, v20, v15_5);
    const __m256 v21_6 = _mm256_fmadd_ps(v19_6, v20, v15_6);
    const __m256 v21_7 = _mm256_fmadd_ps(v19_7, v20, v15_7);
    const __m256 v22_0 = _mm256_fmadd_ps(v12, v19_0, v21_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v12, v19_1, v21_1);
    const __m256 v22_2 = _mm256_fmadd_ps(v12, v19_2, v21_2);
    const __m256 v22_3 = _mm256_fmadd_ps(v12, v19_3, v21_3);
    const __m256 v22_4 = _mm256_fmadd_ps(v12, v19_4, v21_4);
    const __m256 v22_5 = _mm256_fmadd_ps(v12, v19_5, v21_5);
    const __m256 v22_6 = _mm256_fmadd_ps(v12, v19_6, v21_6);
    const __m256 v22_7 = _mm256_fmadd_ps(v12, v19_7, v21_7);
    const __m256 v25_0 = _mm256_fmadd_ps(v22_0, v23, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v22_1, v23, v24);
    const __m256 v25_2 = _mm256_fmadd_ps(v22_2, v23, v24);
    const __m256 v25_3 = _mm256_fmadd_ps(v22_3, v23, v24);
    const __m256 v25_4 = _mm256_fmadd_ps(v22_4, v23, v24);
    const __m256 v25_5 = _mm256_fmadd_ps(v22_5, v23, v24);
    const __m256 v25_6 = _mm256_fmadd_ps(v22_6, v23, v24);
    const __m256 v25_7 = _mm256_fmadd_ps(v22_7, v23, v24);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v22_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v22_1, v26);
    const __m256 v27_2 = _mm256_fmadd_ps(v25_2, v22_2, v26);
    const __m256 v27_3 = _mm256_fmadd_ps(v25_3, v22_3, v26);
    const __m256 v27_4 = _mm256_fmadd_ps(v25_4, v22_4, v26);
    const __m256 v27_5 = _mm256_fmadd_ps(v25_5, v22_5, v26);
    const __m256 v27_6 = _mm256_fmadd_ps(v25_6, v22_6, v26);
    const __m256 v27_7 = _mm256_fmadd_ps(v25_7, v22_7, v26);
    const __m256i v28_0 = _mm256_castps_si256(v18_0);
    const __m256i v28_1 = _mm256_castps_si256(v18_1);
    const __m256i v28_2 = _mm256_castps_si256(v18_2);
    const __m256i v28_3 = _mm256_castps_si256(v18_3);
    const __m256i v28_4 = _mm256_castps_si256(v18_4);
    const __m256i v28_5 = _mm256_castps_si256(v18_5);
    const __m256i v28_6 = _mm256_castps_si256(v18_6);
    const __m256i v28_7 = _mm256_castps_si256(v18_7);
    const __m256i v29_0 = _mm256_permutevar8x32_epi32(t0_0, v28_0);
    const __m256i v29_1 = _mm256_permutevar8x32_epi32(t0_0, v28_1);
    const __m256i v29_2 = _mm256_permutevar8x32_epi32(t0_0, v28_2);
    const __m256i v29_3 = _mm256_permutevar8x32_epi32(t0_0, v28_3);
    const __m256i v29_4 = _mm256_permutevar8x32_epi32(t0_0, v28_4);
    const __m256i v29_5 = _mm256_permutevar8x32_epi32(t0_0, v28_5);
    const __m256i v29_6 = _mm256_permutevar8x32_epi32(t0_0, v28_6);
    const __m256i v29_7 = _mm256_permutevar8x32_epi32(t0_0, v28_7);
    const __m256i v31_0 = _mm256_slli_epi32(v28_0, 20);
    const __m256i v31_1 = _mm256_slli_epi32(v28_1, 20);
    const __m256i v31_2 = _mm256_slli_epi32(v28_2, 20);
    const __m256i v31_3 = _mm256_slli_epi32(v28_3, 20);
    const __m256i v31_4 = _mm256_slli_epi32(v28_4, 20);
    const __m256i v31_5 = _mm256_slli_epi32(v28_5, 20);
    const __m256i v31_6 = _mm256_slli_epi32(v28_6, 20);
    const __m256i v31_7 = _mm256_slli_epi32(v28_7, 20);
    const __m256i v32_0 = _mm256_add_epi32(v29_0, v31_0);
    const __m256i v32_1 = _mm256_add_epi32(v29_1, v31_1);
    const __m256i v32_2 = _mm256_add_epi32(v29_2, v31_2);
    const __m256i v32_3 = _mm256_add_epi32(v29_3, v31_3);
    const __m256i v32_4 = _mm256_add_epi32(v29_4, v31_4);
    const __m256i v32_5 = _mm256_add_epi32(v29_5, v31_5);
    const __m256i v32_6 = _mm256_add_epi32(v29_6, v31_6);
    const __m256i v32_7 = _mm256_add_epi32(v29_7, v31_7);
    const __m256 v33_0 = _mm256_castsi256_ps(v32_0);
    const __m256 v33_1 = _mm256_castsi256_ps(v32_1);
    const __m256 v33_2 = _mm256_castsi256_ps(v32_2);
    const __m256 v33_3 = _mm256_castsi256_ps(v32_3);
    const __m256 v33_4 = _mm256_castsi256_ps(v32_4);
    const __m256 v33_5 = _mm256_castsi256_ps(v32_5);
    const __m256 v33_6 = _mm256_castsi256_ps(v32_6);
    const __m256 v33_7 = _mm256_castsi256_ps(v32_7);
    const __m256 v34_0 = _mm256_mul_ps(v33_0, v22_0);
    const __m256 v34_1 = _mm256_mul_ps(v33_1, v22_1);
    const __m256 v34_2 = _mm256_mul_ps(v33_2, v22_2);
    const __m256 v34_3 = _mm256_mul_ps(v33_3, v22_3);
    const __m256 v34_4 = _mm256_mul_ps(v33_4, v22_4);
    const __m256 v34_5 = _mm256_mul_ps(v33_5, v22_5);
    const __m256 v34_6 = _mm256_mul_ps(v33_6, v22_6);
    const __m256 v34_7 = _mm256_mul_ps(v33_7, v22_7);
    const __m256 v35_0 = _mm256_fmadd_ps(v27_0, v34_0, v33_0);
    const __m256 v35_1 = _mm256_fmadd_ps(v27_1, v34_1, v33_1);
    const __m256 v35_2 = _mm256_fmadd_ps(v27_2, v34_2, v33_2);
    const __m256 v35_3 = _mm256_fmadd_ps(v27_3, v34_3, v33_3);
    const __m256 v35_4 = _mm256_fmadd_ps(v27_4, v34_4, v33_4);
    const __m256 v35_5 = _mm256_fmadd_ps(v27_5, v34_5, v33_5);
    const __m256 v35_6 = _mm256_fmadd_ps(v27_6, v34_6, v33_6);
    const __m256 v35_7 = _mm256_fmadd_ps(v27_7, v34_7, v33_7);
    const __m256 v36_0 = acc3[0];
    const __m256 v36_1 = acc3[1];
    const __m256 v36_2 = acc3[2];
    const __m256 v36_3 = acc3[3];
    const __m256 v36_4 = acc3[4];
    const __m256 v36_5 = acc3[5];
    const __m256 v36_6 = acc3[6];
    const __m256 v36_7 = acc3[7];
    const __m256 v37_0 = acc4[0];
    const __m256 v37_1 = acc4[1];
    const __m256 v37_2 = acc4[2];
    const __m256 v37_3 = acc4[3];
    const __m256 v37_4 = acc4[4];
    const __m256 v37_5 = acc4[5];
    const __m256 v37_6 = acc4[6];
    const __m256 v37_7 = acc4[7];
    const __m256 v38_0 = _mm256_sub_ps(v35_0, v37_0);
    const __m256 v38_1 = _mm256_sub_ps(v35_1, v37_1);
    const __m256 v38_2 = _mm256_sub_ps(v35_2, v37_2);
    const __m256 v38_3 = _mm256_sub_ps(v35_3, v37_3);
    const __m256 v38_4 = _mm256_sub_ps(v35_4, v37_4);
    const __m256 v38_5 = _mm256_sub_ps(v35_5, v37_5);
    const __m256 v38_6 = _mm256_sub_ps(v35_6, v37_6);
    const __m256 v38_7 = _mm256_sub_ps(v35_7, v37_7);
    const __m256 v39_0 = _mm256_add_ps(v36_0, v38_0);
    const __m256 v39_1 = _mm256_add_ps(v36_1, v38_1);
    const __m256 v39_2 = _mm256_add_ps(v36_2, v38_2);
    const __m256 v39_3 = _mm256_add_ps(v36_3, v38_3);
    const __m256 v39_4 = _mm256_add_ps(v36_4, v38_4);
    const __m256 v39_5 = _mm256_add_ps(v36_5, v38_5);
    const __m256 v39_6 = _mm256_add_ps(v36_6, v38_6);
    const __m256 v39_7 = _mm256_add_ps(v36_7, v38_7);
    const __m256 v40_0 = _mm256_sub_ps(v39_0, v36_0);
    const __m256 v40_1 = _mm256_sub_ps(v39_1, v36_1);
    const __m256 v40_2 = _mm256_sub_ps(v39_2, v36_2);
    const __m256 v40_3 = _mm256_sub_ps(v39_3, v36_3);
    const __m256 v40_4 = _mm256_sub_ps(v39_4, v36_4);
    const __m256 v40_5 = _mm256_sub_ps(v39_5, v36_5);
    const __m256 v40_6 = _mm256_sub_ps(v39_6, v36_6);
    const __m256 v40_7 = _mm256_sub_ps(v39_7, v36_7);
    const __m256 v41_0 = _mm256_sub_ps(v40_0, v38_0);
    const __m256 v41_1 = _mm256_sub_ps(v40_1, v38_1);
    const __m256 v41_2 = _mm256_sub_ps(v40_2, v38_2);
    const __m256 v41_3 = _mm256_sub_ps(v40_3, v38_3);
    const __m256 v41_4 = _mm256_sub_ps(v40_4, v38_4);
    const __m256 v41_5 = _mm256_sub_ps(v40_5, v38_5);
    const __m256 v41_6 = _mm256_sub_ps(v40_6, v38_6);
    const __m256 v41_7 = _mm256_sub_ps(v40_7, v38_7);
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
    __m256 r0_0 = v35_0;
    __m256 r0_1 = v35_1;
    __m256 r0_2 = v35_2;
    __m256 r0_3 = v35_3;
    __m256 r0_4 = v35_4;
    __m256 r0_5 = v35_5;
    __m256 r0_6 = v35_6;
    __m256 r0_7 = v35_7;
    __m256 r1_0 = v39_0;
    __m256 r1_1 = v39_1;
    __m256 r1_2 = v39_2;
    __m256 r1_3 = v39_3;
    __m256 r1_4 = v39_4;
    __m256 r1_5 = v39_5;
    __m256 r1_6 = v39_6;
    __m256 r1_7 = v39_7;
    __m256 r2_0 = v41_0;
    __m256 r2_1 = v41_1;
    __m256 r2_2 = v41_2;
    __m256 r2_3 = v41_3;
    __m256 r2_4 = v41_4;
    __m256 r2_5 = v41_5;
    __m256 r2_6 = v41_6;
    __m256 r2_7 = v41_7;
    __m256i any1 = v45_0;
    any1 = _mm256_or_si256(any1, v45_1);
    any1 = _mm256_or_si256(any1, v45_2);
    any1 = _mm256_or_si256(any1, v45_3);
    any1 = _mm256_or_si256(any1, v45_4);
    any1 = _mm256_or_si256(any1, v45_5);
    any1 = _mm256_or_si256(any1, v45_6);
    any1 = _mm256_or_si256(any1, v45_7);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v47_0 = _mm256_sub_ps(v14_0, v43);
        const __m256 v47_1 = _mm256_sub_ps(v14_1, v43);
        const __m256 v47_2 = _mm256_sub_ps(v14_2, v43);
        const __m256 v47_3 = _mm256_sub_ps(v14_3, v43);
        const __m256 v47_4 = _mm256_sub_ps(v14_4, v43);
        const __m256 v47_5 = _mm256_sub_ps(v14_5, v43);
        const __m256 v47_6 = _mm256_sub_ps(v14_6, v43);
        const __m256 v47_7 = _mm256_sub_ps(v14_7, v43);
        const __m256 v48_0 = _mm256_max_ps(v46, v47_0);
        const __m256 v48_1 = _mm256_max_ps(v46, v47_1);
        const __m256 v48_2 = _mm256_max_ps(v46, v47_2);
        const __m256 v48_3 = _mm256_max_ps(v46, v47_3);
        const __m256 v48_4 = _mm256_max_ps(v46, v47_4);
        const __m256 v48_5 = _mm256_max_ps(v46, v47_5);
        const __m256 v48_6 = _mm256_max_ps(v46, v47_6);
        const __m256 v48_7 = _mm256_max_ps(v46, v47_7);
        const __m256 v50_0 = _mm256_fmadd_ps(v48_0, v16, v49);
        const __m256 v50_1 = _mm256_fmadd_ps(v48_1, v16, v49);
        const __m256 v50_2 = _mm256_fmadd_ps(v48_2, v16, v49);
        const __m256 v50_3 = _mm256_fmadd_ps(v48_3, v16, v49);
        const __m256 v50_4 = _mm256_fmadd_ps(v48_4, v16, v49);
        const __m256 v50_5 = _mm256_fmadd_ps(v48_5, v16, v49);
        const __m256 v50_6 = _mm256_fmadd_ps(v48_6, v16, v49);
        const __m256 v50_7 = _mm256_fmadd_ps(v48_7, v16, v49);
        const __m256 v51_0 = _mm256_sub_ps(v50_0, v49);
        const __m256 v51_1 = _mm256_sub_ps(v50_1, v49);
        const __m256 v51_2 = _mm256_sub_ps(v50_2, v49);
        const __m256 v51_3 = _mm256_sub_ps(v50_3, v49);
        const __m256 v51_4 = _mm256_sub_ps(v50_4, v49);
        const __m256 v51_5 = _mm256_sub_ps(v50_5, v49);
        const __m256 v51_6 = _mm256_sub_ps(v50_6, v49);
        const __m256 v51_7 = _mm256_sub_ps(v50_7, v49);
        const __m256 v52_0 = _mm256_fmadd_ps(v51_0, v20, v48_0);
        const __m256 v52_1 = _mm256_fmadd_ps(v51_1, v20, v48_1);
        const __m256 v52_2 = _mm256_fmadd_ps(v51_2, v20, v48_2);
        const __m256 v52_3 = _mm256_fmadd_ps(v51_3, v20, v48_3);
        const __m256 v52_4 = _mm256_fmadd_ps(v51_4, v20, v48_4);
        const __m256 v52_5 = _mm256_fmadd_ps(v51_5, v20, v48_5);
        const __m256 v52_6 = _mm256_fmadd_ps(v51_6, v20, v48_6);
        const __m256 v52_7 = _mm256_fmadd_ps(v51_7, v20, v48_7);
        const __m256 v53_0 = _mm256_fmadd_ps(v51_0, v12, v52_0);
        const __m256 v53_1 = _mm256_fmadd_ps(v51_1, v12, v52_1);
        const __m256 v53_2 = _mm256_fmadd_ps(v51_2, v12, v52_2);
        const __m256 v53_3 = _mm256_fmadd_ps(v51_3, v12, v52_3);
        const __m256 v53_4 = _mm256_fmadd_ps(v51_4, v12, v52_4);
        const __m256 v53_5 = _mm256_fmadd_ps(v51_5, v12, v52_5);
        const __m256 v53_6 = _mm256_fmadd_ps(v51_6, v12, v52_6);
        const __m256 v53_7 = _mm256_fmadd_ps(v51_7, v12, v52_7);
        const __m256 v54_0 = _mm256_fmadd_ps(v53_0, v23, v24);
        const __m256 v54_1 = _mm256_fmadd_ps(v53_1, v23, v24);
        const __m256 v54_2 = _mm256_fmadd_ps(v53_2, v23, v24);
        const __m256 v54_3 = _mm256_fmadd_ps(v53_3, v23, v24);
        const __m256 v54_4 = _mm256_fmadd_ps(v53_4, v23, v24);
        const __m256 v54_5 = _mm256_fmadd_ps(v53_5, v23, v24);
        const __m256 v54_6 = _mm256_fmadd_ps(v53_6, v23, v24);
        const __m256 v54_7 = _mm256_fmadd_ps(v53_7, v23, v24);
        const __m256 v55_0 = _mm256_fmadd_ps(v53_0, v54_0, v26);
        const __m256 v55_1 = _mm256_fmadd_ps(v53_1, v54_1, v26);
        const __m256 v55_2 = _mm256_fmadd_ps(v53_2, v54_2, v26);
        const __m256 v55_3 = _mm256_fmadd_ps(v53_3, v54_3, v26);
        const __m256 v55_4 = _mm256_fmadd_ps(v53_4, v54_4, v26);
        const __m256 v55_5 = _mm256_fmadd_ps(v53_5, v54_5, v26);
        const __m256 v55_6 = _mm256_fmadd_ps(v53_6, v54_6, v26);
        const __m256 v55_7 = _mm256_fmadd_ps(v53_7, v54_7, v26);
        const __m256i v56_0 = _mm256_castps_si256(v50_0);
        const __m256i v56_1 = _mm256_castps_si256(v50_1);
        const __m256i v56_2 = _mm256_castps_si256(v50_2);
        const __m256i v56_3 = _mm256_castps_si256(v50_3);
        const __m256i v56_4 = _mm256_castps_si256(v50_4);
        const __m256i v56_5 = _mm256_castps_si256(v50_5);
        const __m256i v56_6 = _mm256_castps_si256(v50_6);
        const __m256i v56_7 = _mm256_castps_si256(v50_7);
        const __m256i v57_0 = _mm256_slli_epi32(v56_0, 20);
        const __m256i v57_1 = _mm256_slli_epi32(v56_1, 20);
        const __m256i v57_2 = _mm256_slli_epi32(v56_2, 20);
        const __m256i v57_3 = _mm256_slli_epi32(v56_3, 20);
        const __m256i v57_4 = _mm256_slli_epi32(v56_4, 20);
        const __m256i v57_5 = _mm256_slli_epi32(v56_5, 20);
        const __m256i v57_6 = _mm256_slli_epi32(v56_6, 20);
        const __m256i v57_7 = _mm256_slli_epi32(v56_7, 20);
        const __m256i v58_0 = _mm256_permutevar8x32_epi32(t0_0, v56_0);
        const __m256i v58_1 = _mm256_permutevar8x32_epi32(t0_0, v56_1);
        const __m256i v58_2 = _mm256_permutevar8x32_epi32(t0_0, v56_2);
        const __m256i v58_3 = _mm256_permutevar8x32_epi32(t0_0, v56_3);
        const __m256i v58_4 = _mm256_permutevar8x32_epi32(t0_0, v56_4);
        const __m256i v58_5 = _mm256_permutevar8x32_epi32(t0_0, v56_5);
        const __m256i v58_6 = _mm256_permutevar8x32_epi32(t0_0, v56_6);
        const __m256i v58_7 = _mm256_permutevar8x32_epi32(t0_0, v56_7);
        const __m256i v59_0 = _mm256_add_epi32(v57_0, v58_0);
        const __m256i v59_1 = _mm256_add_epi32(v57_1, v58_1);
        const __m256i v59_2 = _mm256_add_epi32(v57_2, v58_2);
        const __m256i v59_3 = _mm256_add_epi32(v57_3, v58_3);
        const __m256i v59_4 = _mm256_add_epi32(v57_4, v58_4);
        const __m256i v59_5 = _mm256_add_epi32(v57_5, v58_5);
        const __m256i v59_6 = _mm256_add_epi32(v57_6, v58_6);
        const __m256i v59_7 = _mm256_add_epi32(v57_7, v58_7);
        const __m256 v60_0 = _mm256_castsi256_ps(v59_0);
        const __m256 v60_1 = _mm256_castsi256_ps(v59_1);
        const __m256 v60_2 = _mm256_castsi256_ps(v59_2);
        const __m256 v60_3 = _mm256_castsi256_ps(v59_3);
        const __m256 v60_4 = _mm256_castsi256_ps(v59_4);
        const __m256 v60_5 = _mm256_castsi256_ps(v59_5);
        const __m256 v60_6 = _mm256_castsi256_ps(v59_6);
        const __m256 v60_7 = _mm256_castsi256_ps(v59_7);
        const __m256 v61_0 = _mm256_mul_ps(v53_0, v60_0);
        const __m256 v61_1 = _mm256_mul_ps(v53_1, v60_1);
        const __m256 v61_2 = _mm256_mul_ps(v53_2, v60_2);
        const __m256 v61_3 = _mm256_mul_ps(v53_3, v60_3);
        const __m256 v61_4 = _mm256_mul_ps(v53_4, v60_4);
        const __m256 v61_5 = _mm256_mul_ps(v53_5, v60_5);
        const __m256 v61_6 = _mm256_mul_ps(v53_6, v60_6);
        const __m256 v61_7 = _mm256_mul_ps(v53_7, v60_7);
        const __m256 v62_0 = _mm256_fmadd_ps(v55_0, v61_0, v60_0);
        const __m256 v62_1 = _mm256_fmadd_ps(v55_1, v61_1, v60_1);
        const __m256 v62_2 = _mm256_fmadd_ps(v55_2, v61_2, v60_2);
        const __m256 v62_3 = _mm256_fmadd_ps(v55_3, v61_3, v60_3);
        const __m256 v62_4 = _mm256_fmadd_ps(v55_4, v61_4, v60_4);
        const __m256 v62_5 = _mm256_fmadd_ps(v55_5, v61_5, v60_5);
        const __m256 v62_6 = _mm256_fmadd_ps(v55_6, v61_6, v60_6);
        const __m256 v62_7 = _mm256_fmadd_ps(v55_7, v61_7, v60_7);
        const __m256 v63_0 = _mm256_sub_ps(v62_0, v37_0);
        const __m256 v63_1 = _mm256_sub_ps(v62_1, v37_1);
        const __m256 v63_2 = _mm256_sub_ps(v62_2, v37_2);
        const __m256 v63_3 = _mm256_sub_ps(v62_3, v37_3);
        const __m256 v63_4 = _mm256_sub_ps(v62_4, v37_4);
        const __m256 v63_5 = _mm256_sub_ps(v62_5, v37_5);
        const __m256 v63_6 = _mm256_sub_ps(v62_6, v37_6);
        const __m256 v63_7 = _mm256_sub_ps(v62_7, v37_7);
        const __m256 v64_0 = _mm256_add_ps(v36_0, v63_0);
        const __m256 v64_1 = _mm256_add_ps(v36_1, v63_1);
        const __m256 v64_2 = _mm256_add_ps(v36_2, v63_2);
        const __m256 v64_3 = _mm256_add_ps(v36_3, v63_3);
        const __m256 v64_4 = _mm256_add_ps(v36_4, v63_4);
        const __m256 v64_5 = _mm256_add_ps(v36_5, v63_5);
        const __m256 v64_6 = _mm256_add_ps(v36_6, v63_6);
        const __m256 v64_7 = _mm256_add_ps(v36_7, v63_7);
        const __m256 v65_0 = _mm256_sub_ps(v64_0, v36_0);
        const __m256 v65_1 = _mm256_sub_ps(v64_1, v36_1);
        const __m256 v65_2 = _mm256_sub_ps(v64_2, v36_2);
        const __m256 v65_3 = _mm256_sub_ps(v64_3, v36_3);
        const __m256 v65_4 = _mm256_sub_ps(v64_4, v36_4);
        const __m256 v65_5 = _mm256_sub_ps(v64_5, v36_5);
        const __m256 v65_6 = _mm256_sub_ps(v64_6, v36_6);
        const __m256 v65_7 = _mm256_sub_ps(v64_7, v36_7);
        const __m256 v66_0 = _mm256_sub_ps(v65_0, v63_0);
        const __m256 v66_1 = _mm256_sub_ps(v65_1, v63_1);
        const __m256 v66_2 = _mm256_sub_ps(v65_2, v63_2);
        const __m256 v66_3 = _mm256_sub_ps(v65_3, v63_3);
        const __m256 v66_4 = _mm256_sub_ps(v65_4, v63_4);
        const __m256 v66_5 = _mm256_sub_ps(v65_5, v63_5);
        const __m256 v66_6 = _mm256_sub_ps(v65_6, v63_6);
        const __m256 v66_7 = _mm256_sub_ps(v65_7, v63_7);
        r0_0 = _mm256_blendv_ps(r0_0, v62_0, _mm256_castsi256_ps(v45_0));
        r0_1 = _mm256_blendv_ps(r0_1, v62_1, _mm256_castsi256_ps(v45_1));
        r0_2 = _mm256_blendv_ps(r0_2, v62_2, _mm256_castsi256_ps(v45_2));
        r0_3 = _mm256_blendv_ps(r0_3, v62_3, _mm256_castsi256_ps(v45_3));
        r0_4 = _mm256_blendv_ps(r0_4, v62_4, _mm256_castsi256_ps(v45_4));
        r0_5 = _mm256_blendv_ps(r0_5, v62_5, _mm256_castsi256_ps(v45_5));
        r0_6 = _mm256_blendv_ps(r0_6, v62_6, _mm256_castsi256_ps(v45_6));
        r0_7 = _mm256_blendv_ps(r0_7, v62_7, _mm256_castsi256_ps(v45_7));
        r1_0 = _mm256_blendv_ps(r1_0, v64_0, _mm256_castsi256_ps(v45_0));
        r1_1 = _mm256_blendv_ps(r1_1, v64_1, _mm256_castsi256_ps(v45_1));
        r1_2 = _mm256_blendv_ps(r1_2, v64_2, _mm256_castsi256_ps(v45_2));
        r1_3 = _mm256_blendv_ps(r1_3, v64_3, _mm256_castsi256_ps(v45_3));
        r1_4 = _mm256_blendv_ps(r1_4, v64_4, _mm256_castsi256_ps(v45_4));
        r1_5 = _mm256_blendv_ps(r1_5, v64_5, _mm256_castsi256_ps(v45_5));
        r1_6 = _mm256_blendv_ps(r1_6, v64_6, _mm256_castsi256_ps(v45_6));
        r1_7 = _mm256_blendv_ps(r1_7, v64_7, _mm256_castsi256_ps(v45_7));
        r2_0 = _mm256_blendv_ps(r2_0, v66_0, _mm256_castsi256_ps(v45_0));
        r2_1 = _mm256_blendv_ps(r2_1, v66_1, _mm256_castsi256_ps(v45_1));
        r2_2 = _mm256_blendv_ps(r2_2, v66_2, _mm256_castsi256_ps(v45_2));
        r2_3 = _mm256_blendv_ps(r2_3, v66_3, _mm256_castsi256_ps(v45_3));
        r2_4 = _mm256_blendv_ps(r2_4, v66_4, _mm256_castsi256_ps(v45_4));
        r2_5 = _mm256_blendv_ps(r2_5, v66_5, _mm256_castsi256_ps(v45_5));
        r2_6 = _mm256_blendv_ps(r2_6, v66_6, _mm256_castsi256_ps(v45_6));
        r2_7 = _mm256_blendv_ps(r2_7, v66_7, _mm256_castsi256_ps(v45_7));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
    _mm256_storeu_ps(y + 16, r0_2);
    _mm256_storeu_ps(y + 24, r0_3);
    _mm256_storeu_ps(y + 32, r0_4);
    _mm256_storeu_ps(y + 40, r0_5);
    _mm256_storeu_ps(y + 48, r0_6);
    _mm256_storeu_ps(y + 56, r0_7);
    acc3[0] = r1_0;
    acc3[1] = r1_1;
    acc3[2] = r1_2;
    acc3[3] = r1_3;
    acc3[4] = r1_4;
    acc3[5] = r1_5;
    acc3[6] = r1_6;
    acc3[7] = r1_7;
    acc4[0] = r2_0;
    acc4[1] = r2_1;
    acc4[2] = r2_2;
    acc4[3] = r2_3;
    acc4[4] = r2_4;
    acc4[5] = r2_5;
    acc4[6] = r2_6;
    acc4[7] = r2_7;
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX2_AVX2_TARGET void softmax_4ulp_avx2_chunk2_avx2(const float *x, float a0, float a1, float a2, const float *state3, const float *state4, float *y, float *value3, float *value4) {
    const __m256 v12 = _mm256_set1_ps(0x1.068c4cp-29f); /* 1.91028837e-09 */
    const __m256 v13 = _mm256_set1_ps(a2);
    const __m256 v16 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v17 = _mm256_set1_ps(a1);
    const __m256 v20 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v23 = _mm256_set1_ps(0x1.566ed8p-3f); /* 0.167203605 */
    const __m256 v24 = _mm256_set1_ps(0x1.00098cp-1f); /* 0.500072837 */
    const __m256 v26 = _mm256_set1_ps(0x1.fffff2p-1f); /* 0.999999583 */
    const __m256 v42 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v43 = _mm256_set1_ps(a0);
    const __m256 v46 = _mm256_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m256 v49 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx2_table0));
    const __m256 v14 = _mm256_loadu_ps(x);
    const __m256 v15 = _mm256_max_ps(v13, v14);
    const __m256 v18 = _mm256_fmadd_ps(v15, v16, v17);
    const __m256 v19 = _mm256_sub_ps(v18, v17);
    const __m256 v21 = _mm256_fmadd_ps(v19, v20, v15);
    const __m256 v22 = _mm256_fmadd_ps(v12, v19, v21);
    const __m256 v25 = _mm256_fmadd_ps(v22, v23, v24);
    const __m256 v27 = _mm256_fmadd_ps(v25, v22, v26);
    const __m256i v28 = _mm256_castps_si256(v18);
    const __m256i v29 = _mm256_permutevar8x32_epi32(t0_0, v28);
    const __m256i v31 = _mm256_slli_epi32(v28, 20);
    const __m256i v32 = _mm256_add_epi32(v29, v31);
    const __m256 v33 = _mm256_castsi256_ps(v32);
    const __m256 v34 = _mm256_mul_ps(v33, v22);
    const __m256 v35 = _mm256_fmadd_ps(v27, v34, v33);
    const __m256 v36 = _mm256_loadu_ps(state3);
    const __m256 v37 = _mm256_loadu_ps(state4);
    const __m256 v38 = _mm256_sub_ps(v35, v37);
    const __m256 v39 = _mm256_add_ps(v36, v38);
    const __m256 v40 = _mm256_sub_ps(v39, v36);
    const __m256 v41 = _mm256_sub_ps(v40, v38);
    const __m256 v44 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v43);
    const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v42, v44, _CMP_LT_OQ));
    __m256 r0 = v35;
    __m256 r1 = v39;
    __m256 r2 = v41;
    __m256i any1 = v45;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v47 = _mm256_sub_ps(v14, v43);
        const __m256 v48 = _mm256_max_ps(v46, v47);
        const __m256 v50 = _mm256_fmadd_ps(v48, v16, v49);
        const __m256 v51 = _mm256_sub_ps(v50, v49);
        const __m256 v52 = _mm256_fmadd_ps(v51, v20, v48);
        const __m256 v53 = _mm256_fmadd_ps(v51, v12, v52);
        const __m256 v54 = _mm256_fmadd_ps(v53, v23, v24);
        const __m256 v55 = _mm256_fmadd_ps(v53, v54, v26);
        const __m256i v56 = _mm256_castps_si256(v50);
        const __m256i v57 = _mm256_slli_epi32(v56, 20);
        const __m256i v58 = _mm256_permutevar8x32_epi32(t0_0, v56);
        const __m256i v59 = _mm256_add_epi32(v57, v58);
        const __m256 v60 = _mm256_castsi256_ps(v59);
        const __m256 v61 = _mm256_mul_ps(v53, v60);
        const __m256 v62 = _mm256_fmadd_ps(v55, v61, v60);
        const __m256 v63 = _mm256_sub_ps(v62, v37);
        const __m256 v64 = _mm256_add_ps(v36, v63);
        const __m256 v65 = _mm256_sub_ps(v64, v36);
        const __m256 v66 = _mm256_sub_ps(v65, v63);
        r0 = _mm256_blendv_ps(r0, v62, _mm256_castsi256_ps(v45));
        r1 = _mm256_blendv_ps(r1, v64, _mm256_castsi256_ps(v45));
        r2 = _mm256_blendv_ps(r2, v66, _mm256_castsi256_ps(v45));
    }
    _mm256_storeu_ps(y, r0);
    _mm256_storeu_ps(value3, r1);
    _mm256_storeu_ps(value4, r2);
}

/* Lanes l to 7 behind it. */
SOFTMAX_4ULP_AVX2_AVX2 void softmax_4ulp_avx2_combine3_avx2(const float *left3, const float *left4, const float *right3, const float *right4, float *value3, float *value4) {
    const __m256 v68 = _mm256_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m256 v67 = _mm256_loadu_ps(right3);
    const __m256 v69 = _mm256_sub_ps(v67, v68);
    const __m256 v70 = _mm256_loadu_ps(left3);
    const __m256 v71 = _mm256_add_ps(v69, v70);
    const __m256 v72 = _mm256_loadu_ps(left4);
    const __m256 v73 = _mm256_loadu_ps(right4);
    const __m256 v74 = _mm256_add_ps(v72, v73);
    const __m256 v75 = _mm256_sub_ps(v71, v70);
    const __m256 v76 = _mm256_sub_ps(v71, v75);
    const __m256 v77 = _mm256_sub_ps(v70, v76);
    const __m256 v78 = _mm256_sub_ps(v69, v75);
    const __m256 v79 = _mm256_add_ps(v77, v78);
    const __m256 v80 = _mm256_sub_ps(v74, v79);
    _mm256_storeu_ps(value3, v71);
    _mm256_storeu_ps(value4, v80);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX2_AVX2 void softmax_4ulp_avx2_once4_avx2(float a3, float a4, float *value5) {
    const __m256d v81 = _mm256_set1_pd(0x1.00000024fb096p+0); /* 1.0000000086102196 */
    const __m256 v82 = _mm256_set1_ps(a3);
    const __m256d v84 = _mm256_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m256 v86 = _mm256_set1_ps(a4);
    const __m256d v83l = _mm256_cvtps_pd(_mm256_castps256_ps128(v82));
    const __m256d v83h = _mm256_cvtps_pd(_mm256_extractf128_ps(v82, 1));
    const __m256d v85l = _mm256_sub_pd(v83l, v84);
    const __m256d v85h = _mm256_sub_pd(v83h, v84);
    const __m256d v87l = _mm256_cvtps_pd(_mm256_castps256_ps128(v86));
    const __m256d v87h = _mm256_cvtps_pd(_mm256_extractf128_ps(v86, 1));
    const __m256d v88l = _mm256_sub_pd(v85l, v87l);
    const __m256d v88h = _mm256_sub_pd(v85h, v87h);
    const __m256d v89l = _mm256_div_pd(v81, v88l);
    const __m256d v89h = _mm256_div_pd(v81, v88h);
    const __m128 v90l = _mm256_cvtpd_ps(v89l);
    const __m128 v90h = _mm256_cvtpd_ps(v89h);
    const __m256 v90 = _mm256_set_m128(v90h, v90l);
    _mm256_storeu_ps(value5, v90);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX2 void softmax_4ulp_avx2_step5_avx2(float a5, float *y) {
    const __m256 v92 = _mm256_set1_ps(a5);
    const __m256 v91_0 = _mm256_loadu_ps(y);
    const __m256 v91_1 = _mm256_loadu_ps(y + 8);
    const __m256 v91_2 = _mm256_loadu_ps(y + 16);
    const __m256 v91_3 = _mm256_loadu_ps(y + 24);
    const __m256 v91_4 = _mm256_loadu_ps(y + 32);
    const __m256 v91_5 = _mm256_loadu_ps(y + 40);
    const __m256 v91_6 = _mm256_loadu_ps(y + 48);
    const __m256 v91_7 = _mm256_loadu_ps(y + 56);
    const __m256 v93_0 = _mm256_mul_ps(v91_0, v92);
    const __m256 v93_1 = _mm256_mul_ps(v91_1, v92);
    const __m256 v93_2 = _mm256_mul_ps(v91_2, v92);
    const __m256 v93_3 = _mm256_mul_ps(v91_3, v92);
    const __m256 v93_4 = _mm256_mul_ps(v91_4, v92);
    const __m256 v93_5 = _mm256_mul_ps(v91_5, v92);
    const __m256 v93_6 = _mm256_mul_ps(v91_6, v92);
    const __m256 v93_7 = _mm256_mul_ps(v91_7, v92);
    _mm256_storeu_ps(y, v93_0);
    _mm256_storeu_ps(y + 8, v93_1);
    _mm256_storeu_ps(y + 16, v93_2);
    _mm256_storeu_ps(y + 24, v93_3);
    _mm256_storeu_ps(y + 32, v93_4);
    _mm256_storeu_ps(y + 40, v93_5);
    _mm256_storeu_ps(y + 48, v93_6);
    _mm256_storeu_ps(y + 56, v93_7);
}

/* 8 elements. */
static SOFTMAX_4ULP_AVX2_AVX2_TARGET void softmax_4ulp_avx2_chunk5_avx2(float a5, float *y) {
    const __m256 v92 = _mm256_set1_ps(a5);
    const __m256 v91 = _mm256_loadu_ps(y);
    const __m256 v93 = _mm256_mul_ps(v91, v92);
    _mm256_storeu_ps(y, v93);
}

static SOFTMAX_4ULP_AVX2_AVX2_TARGET void softmax_4ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
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
    __m256 acc3[8];
    acc3[0] = _mm256_set1_ps(0x1p+97f);
    acc3[1] = _mm256_set1_ps(0x1p+97f);
    acc3[2] = _mm256_set1_ps(0x1p+97f);
    acc3[3] = _mm256_set1_ps(0x1p+97f);
    acc3[4] = _mm256_set1_ps(0x1p+97f);
    acc3[5] = _mm256_set1_ps(0x1p+97f);
    acc3[6] = _mm256_set1_ps(0x1p+97f);
    acc3[7] = _mm256_set1_ps(0x1p+97f);
    __m256 acc4[8];
    acc4[0] = _mm256_set1_ps(0x0p+0f);
    acc4[1] = _mm256_set1_ps(0x0p+0f);
    acc4[2] = _mm256_set1_ps(0x0p+0f);
    acc4[3] = _mm256_set1_ps(0x0p+0f);
    acc4[4] = _mm256_set1_ps(0x0p+0f);
    acc4[5] = _mm256_set1_ps(0x0p+0f);
    acc4[6] = _mm256_set1_ps(0x0p+0f);
    acc4[7] = _mm256_set1_ps(0x0p+0f);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx2_step2_avx2(x + i, a0, a1, a2, y + i, acc3, acc4);
    float lanes3[72] = {0};
    float lanes4[72] = {0};
    _mm256_storeu_ps(lanes3 + 0, acc3[0]);
    _mm256_storeu_ps(lanes3 + 8, acc3[1]);
    _mm256_storeu_ps(lanes3 + 16, acc3[2]);
    _mm256_storeu_ps(lanes3 + 24, acc3[3]);
    _mm256_storeu_ps(lanes3 + 32, acc3[4]);
    _mm256_storeu_ps(lanes3 + 40, acc3[5]);
    _mm256_storeu_ps(lanes3 + 48, acc3[6]);
    _mm256_storeu_ps(lanes3 + 56, acc3[7]);
    _mm256_storeu_ps(lanes4 + 0, acc4[0]);
    _mm256_storeu_ps(lanes4 + 8, acc4[1]);
    _mm256_storeu_ps(lanes4 + 16, acc4[2]);
    _mm256_storeu_ps(lanes4 + 24, acc4[3]);
    _mm256_storeu_ps(lanes4 + 32, acc4[4]);
    _mm256_storeu_ps(lanes4 + 40, acc4[5]);
    _mm256_storeu_ps(lanes4 + 48, acc4[6]);
    _mm256_storeu_ps(lanes4 + 56, acc4[7]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        float value3[8];
        float value4[8];
        softmax_4ulp_avx2_chunk2_avx2(tail_x, a0, a1, a2, lanes3 + base, lanes4 + base, tail_y, value3, value4);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = value3[l];
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = value4[l];
    }
    for (size_t h = 32; h >= 8; h /= 2)
        for (size_t l = 0; l < h; l += 8)
            softmax_4ulp_avx2_combine3_avx2(lanes3 + l, lanes4 + l, lanes3 + l + h, lanes4 + l + h, lanes3 + l, lanes4 + l);
    float right3[8] = {0};
    float right4[8] = {0};
    _mm256_storeu_ps(right3, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes3 + 0), _mm256_loadu_ps(lanes3 + 0), 1));
    _mm256_storeu_ps(right4, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes4 + 0), _mm256_loadu_ps(lanes4 + 0), 1));
    softmax_4ulp_avx2_combine3_avx2(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm256_storeu_ps(right3, _mm256_permute_ps(_mm256_loadu_ps(lanes3 + 0), 0x4e));
    _mm256_storeu_ps(right4, _mm256_permute_ps(_mm256_loadu_ps(lanes4 + 0), 0x4e));
    softmax_4ulp_avx2_combine3_avx2(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm256_storeu_ps(right3, _mm256_permute_ps(_mm256_loadu_ps(lanes3 + 0), 0xb1));
    _mm256_storeu_ps(right4, _mm256_permute_ps(_mm256_loadu_ps(lanes4 + 0), 0xb1));
    softmax_4ulp_avx2_combine3_avx2(lanes3, lanes4, right3, right4, lanes3, lanes4);
    a3 = lanes3[0];
    a4 = lanes4[0];
    {
        float value5[8];
        softmax_4ulp_avx2_once4_avx2(a3, a4, value5);
        a5 = value5[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx2_step5_avx2(a5, y + i);
    for (; n - i >= 8; i += 8)
        softmax_4ulp_avx2_chunk5_avx2(a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[8] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_4ulp_avx2_chunk5_avx2(a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX512 void softmax_4ulp_avx2_step0_avx512(const float *x, __m512 *acc0) {
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
    const __m512 v1 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512 v2 = _mm512_set1_ps(a0);
    const __m512 v3 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.80000ap+20f); /* 1572864.62 */
    const __m512 v8 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v9 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v4 = _mm512_mul_ps(v2, v3);
    const __m512 v5 = _mm512_sub_ps(v1, v4);
    const __m512 v7 = _mm512_add_ps(v5, v6);
    const __m512 v10 = _mm512_add_ps(v9, v4);
    const __m512 v11 = _mm512_mul_ps(v8, v10);
    _mm512_storeu_ps(value1, v7);
    _mm512_storeu_ps(value2, v11);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX512 void softmax_4ulp_avx2_step2_avx512(const float *x, float a0, float a1, float a2, float *y, __m512 *acc3, __m512 *acc4) {
    const __m512 v12 = _mm512_set1_ps(0x1.068c4cp-29f); /* 1.91028837e-09 */
    const __m512 v13 = _mm512_set1_ps(a2);
    const __m512 v16 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v17 = _mm512_set1_ps(a1);
    const __m512 v20 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v23 = _mm512_set1_ps(0x1.566ed8p-3f); /* 0.167203605 */
    const __m512 v24 = _mm512_set1_ps(0x1.00098cp-1f); /* 0.500072837 */
    const __m512 v26 = _mm512_set1_ps(0x1.fffff2p-1f); /* 0.999999583 */
    const __m512 v42 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v43 = _mm512_set1_ps(a0);
    const __m512 v46 = _mm512_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m512 v49 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx2_table0);
    const __m512 v14_0 = _mm512_loadu_ps(x);
    const __m512 v14_1 = _mm512_loadu_ps(x + 16);
    const __m512 v14_2 = _mm512_loadu_ps(x + 32);
    const __m512 v14_3 = _mm512_loadu_ps(x + 48);
    const __m512 v15_0 = _mm512_max_ps(v13, v14_0);
    const __m512 v15_1 = _mm512_max_ps(v13, v14_1);
    const __m512 v15_2 = _mm512_max_ps(v13, v14_2);
    const __m512 v15_3 = _mm512_max_ps(v13, v14_3);
    const __m512 v18_0 = _mm512_fmadd_ps(v15_0, v16, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v15_1, v16, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v15_2, v16, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v15_3, v16, v17);
    const __m512 v19_0 = _mm512_sub_ps(v18_0, v17);
    const __m512 v19_1 = _mm512_sub_ps(v18_1, v17);
    const __m512 v19_2 = _mm512_sub_ps(v18_2, v17);
    const __m512 v19_3 = _mm512_sub_ps(v18_3, v17);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v20, v15_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v20, v15_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v19_2, v20, v15_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v19_3, v20, v15_3);
    const __m512 v22_0 = _mm512_fmadd_ps(v12, v19_0, v21_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v12, v19_1, v21_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v12, v19_2, v21_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v12, v19_3, v21_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v22_0, v23, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v22_1, v23, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v22_2, v23, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v22_3, v23, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v25_0, v22_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v25_1, v22_1, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v25_2, v22_2, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v25_3, v22_3, v26);
    const __m512i v28_0 = _mm512_castps_si512(v18_0);
    const __m512i v28_1 = _mm512_castps_si512(v18_1);
    const __m512i v28_2 = _mm512_castps_si512(v18_2);
    const __m512i v28_3 = _mm512_castps_si512(v18_3);
    const __m512i v29_0 = _mm512_permutexvar_epi32(v28_0, t0_0);
    const __m512i v29_1 = _mm512_permutexvar_epi32(v28_1, t0_0);
    const __m512i v29_2 = _mm512_permutexvar_epi32(v28_2, t0_0);
    const __m512i v29_3 = _mm512_permutexvar_epi32(v28_3, t0_0);
    const __m512i v31_0 = _mm512_slli_epi32(v28_0, 20);
    const __m512i v31_1 = _mm512_slli_epi32(v28_1, 20);
    const __m512i v31_2 = _mm512_slli_epi32(v28_2, 20);
    const __m512i v31_3 = _mm512_slli_epi32(v28_3, 20);
    const __m512i v32_0 = _mm512_add_epi32(v29_0, v31_0);
    const __m512i v32_1 = _mm512_add_epi32(v29_1, v31_1);
    const __m512i v32_2 = _mm512_add_epi32(v29_2, v31_2);
    const __m512i v32_3 = _mm512_add_epi32(v29_3, v31_3);
    const __m512 v33_0 = _mm512_castsi512_ps(v32_0);
    const __m512 v33_1 = _mm512_castsi512_ps(v32_1);
    const __m512 v33_2 = _mm512_castsi512_ps(v32_2);
    const __m512 v33_3 = _mm512_castsi512_ps(v32_3);
    const __m512 v34_0 = _mm512_mul_ps(v33_0, v22_0);
    const __m512 v34_1 = _mm512_mul_ps(v33_1, v22_1);
    const __m512 v34_2 = _mm512_mul_ps(v33_2, v22_2);
    const __m512 v34_3 = _mm512_mul_ps(v33_3, v22_3);
    const __m512 v35_0 = _mm512_fmadd_ps(v27_0, v34_0, v33_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v27_1, v34_1, v33_1);
    const __m512 v35_2 = _mm512_fmadd_ps(v27_2, v34_2, v33_2);
    const __m512 v35_3 = _mm512_fmadd_ps(v27_3, v34_3, v33_3);
    const __m512 v36_0 = acc3[0];
    const __m512 v36_1 = acc3[1];
    const __m512 v36_2 = acc3[2];
    const __m512 v36_3 = acc3[3];
    const __m512 v37_0 = acc4[0];
    const __m512 v37_1 = acc4[1];
    const __m512 v37_2 = acc4[2];
    const __m512 v37_3 = acc4[3];
    const __m512 v38_0 = _mm512_sub_ps(v35_0, v37_0);
    const __m512 v38_1 = _mm512_sub_ps(v35_1, v37_1);
    const __m512 v38_2 = _mm512_sub_ps(v35_2, v37_2);
    const __m512 v38_3 = _mm512_sub_ps(v35_3, v37_3);
    const __m512 v39_0 = _mm512_add_ps(v36_0, v38_0);
    const __m512 v39_1 = _mm512_add_ps(v36_1, v38_1);
    const __m512 v39_2 = _mm512_add_ps(v36_2, v38_2);
    const __m512 v39_3 = _mm512_add_ps(v36_3, v38_3);
    const __m512 v40_0 = _mm512_sub_ps(v39_0, v36_0);
    const __m512 v40_1 = _mm512_sub_ps(v39_1, v36_1);
    const __m512 v40_2 = _mm512_sub_ps(v39_2, v36_2);
    const __m512 v40_3 = _mm512_sub_ps(v39_3, v36_3);
    const __m512 v41_0 = _mm512_sub_ps(v40_0, v38_0);
    const __m512 v41_1 = _mm512_sub_ps(v40_1, v38_1);
    const __m512 v41_2 = _mm512_sub_ps(v40_2, v38_2);
    const __m512 v41_3 = _mm512_sub_ps(v40_3, v38_3);
    const __m512 v44_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v43), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v44_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v43), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v44_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v43), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v44_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v43), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v45_0 = _mm512_cmp_ps_mask(v42, v44_0, _CMP_LT_OQ);
    const __mmask16 v45_1 = _mm512_cmp_ps_mask(v42, v44_1, _CMP_LT_OQ);
    const __mmask16 v45_2 = _mm512_cmp_ps_mask(v42, v44_2, _CMP_LT_OQ);
    const __mmask16 v45_3 = _mm512_cmp_ps_mask(v42, v44_3, _CMP_LT_OQ);
    __m512 r0_0 = v35_0;
    __m512 r0_1 = v35_1;
    __m512 r0_2 = v35_2;
    __m512 r0_3 = v35_3;
    __m512 r1_0 = v39_0;
    __m512 r1_1 = v39_1;
    __m512 r1_2 = v39_2;
    __m512 r1_3 = v39_3;
    __m512 r2_0 = v41_0;
    __m512 r2_1 = v41_1;
    __m512 r2_2 = v41_2;
    __m512 r2_3 = v41_3;
    __mmask16 any1 = v45_0;
    any1 = (__mmask16)(any1 | v45_1);
    any1 = (__mmask16)(any1 | v45_2);
    any1 = (__mmask16)(any1 | v45_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v47_0 = _mm512_sub_ps(v14_0, v43);
        const __m512 v47_1 = _mm512_sub_ps(v14_1, v43);
        const __m512 v47_2 = _mm512_sub_ps(v14_2, v43);
        const __m512 v47_3 = _mm512_sub_ps(v14_3, v43);
        const __m512 v48_0 = _mm512_max_ps(v46, v47_0);
        const __m512 v48_1 = _mm512_max_ps(v46, v47_1);
        const __m512 v48_2 = _mm512_max_ps(v46, v47_2);
        const __m512 v48_3 = _mm512_max_ps(v46, v47_3);
        const __m512 v50_0 = _mm512_fmadd_ps(v48_0, v16, v49);
        const __m512 v50_1 = _mm512_fmadd_ps(v48_1, v16, v49);
        const __m512 v50_2 = _mm512_fmadd_ps(v48_2, v16, v49);
        const __m512 v50_3 = _mm512_fmadd_ps(v48_3, v16, v49);
        const __m512 v51_0 = _mm512_sub_ps(v50_0, v49);
        const __m512 v51_1 = _mm512_sub_ps(v50_1, v49);
        const __m512 v51_2 = _mm512_sub_ps(v50_2, v49);
        const __m512 v51_3 = _mm512_sub_ps(v50_3, v49);
        const __m512 v52_0 = _mm512_fmadd_ps(v51_0, v20, v48_0);
        const __m512 v52_1 = _mm512_fmadd_ps(v51_1, v20, v48_1);
        const __m512 v52_2 = _mm512_fmadd_ps(v51_2, v20, v48_2);
        const __m512 v52_3 = _mm512_fmadd_ps(v51_3, v20, v48_3);
        const __m512 v53_0 = _mm512_fmadd_ps(v51_0, v12, v52_0);
        const __m512 v53_1 = _mm512_fmadd_ps(v51_1, v12, v52_1);
        const __m512 v53_2 = _mm512_fmadd_ps(v51_2, v12, v52_2);
        const __m512 v53_3 = _mm512_fmadd_ps(v51_3, v12, v52_3);
        const __m512 v54_0 = _mm512_fmadd_ps(v53_0, v23, v24);
        const __m512 v54_1 = _mm512_fmadd_ps(v53_1, v23, v24);
        const __m512 v54_2 = _mm512_fmadd_ps(v53_2, v23, v24);
        const __m512 v54_3 = _mm512_fmadd_ps(v53_3, v23, v24);
        const __m512 v55_0 = _mm512_fmadd_ps(v53_0, v54_0, v26);
        const __m512 v55_1 = _mm512_fmadd_ps(v53_1, v54_1, v26);
        const __m512 v55_2 = _mm512_fmadd_ps(v53_2, v54_2, v26);
        const __m512 v55_3 = _mm512_fmadd_ps(v53_3, v54_3, v26);
        const __m512i v56_0 = _mm512_castps_si512(v50_0);
        const __m512i v56_1 = _mm512_castps_si512(v50_1);
        const __m512i v56_2 = _mm512_castps_si512(v50_2);
        const __m512i v56_3 = _mm512_castps_si512(v50_3);
        const __m512i v57_0 = _mm512_slli_epi32(v56_0, 20);
        const __m512i v57_1 = _mm512_slli_epi32(v56_1, 20);
        const __m512i v57_2 = _mm512_slli_epi32(v56_2, 20);
        const __m512i v57_3 = _mm512_slli_epi32(v56_3, 20);
        const __m512i v58_0 = _mm512_permutexvar_epi32(v56_0, t0_0);
        const __m512i v58_1 = _mm512_permutexvar_epi32(v56_1, t0_0);
        const __m512i v58_2 = _mm512_permutexvar_epi32(v56_2, t0_0);
        const __m512i v58_3 = _mm512_permutexvar_epi32(v56_3, t0_0);
        const __m512i v59_0 = _mm512_add_epi32(v57_0, v58_0);
        const __m512i v59_1 = _mm512_add_epi32(v57_1, v58_1);
        const __m512i v59_2 = _mm512_add_epi32(v57_2, v58_2);
        const __m512i v59_3 = _mm512_add_epi32(v57_3, v58_3);
        const __m512 v60_0 = _mm512_castsi512_ps(v59_0);
        const __m512 v60_1 = _mm512_castsi512_ps(v59_1);
        const __m512 v60_2 = _mm512_castsi512_ps(v59_2);
        const __m512 v60_3 = _mm512_castsi512_ps(v59_3);
        const __m512 v61_0 = _mm512_mul_ps(v53_0, v60_0);
        const __m512 v61_1 = _mm512_mul_ps(v53_1, v60_1);
        const __m512 v61_2 = _mm512_mul_ps(v53_2, v60_2);
        const __m512 v61_3 = _mm512_mul_ps(v53_3, v60_3);
        const __m512 v62_0 = _mm512_fmadd_ps(v55_0, v61_0, v60_0);
        const __m512 v62_1 = _mm512_fmadd_ps(v55_1, v61_1, v60_1);
        const __m512 v62_2 = _mm512_fmadd_ps(v55_2, v61_2, v60_2);
        const __m512 v62_3 = _mm512_fmadd_ps(v55_3, v61_3, v60_3);
        const __m512 v63_0 = _mm512_sub_ps(v62_0, v37_0);
        const __m512 v63_1 = _mm512_sub_ps(v62_1, v37_1);
        const __m512 v63_2 = _mm512_sub_ps(v62_2, v37_2);
        const __m512 v63_3 = _mm512_sub_ps(v62_3, v37_3);
        const __m512 v64_0 = _mm512_add_ps(v36_0, v63_0);
        const __m512 v64_1 = _mm512_add_ps(v36_1, v63_1);
        const __m512 v64_2 = _mm512_add_ps(v36_2, v63_2);
        const __m512 v64_3 = _mm512_add_ps(v36_3, v63_3);
        const __m512 v65_0 = _mm512_sub_ps(v64_0, v36_0);
        const __m512 v65_1 = _mm512_sub_ps(v64_1, v36_1);
        const __m512 v65_2 = _mm512_sub_ps(v64_2, v36_2);
        const __m512 v65_3 = _mm512_sub_ps(v64_3, v36_3);
        const __m512 v66_0 = _mm512_sub_ps(v65_0, v63_0);
        const __m512 v66_1 = _mm512_sub_ps(v65_1, v63_1);
        const __m512 v66_2 = _mm512_sub_ps(v65_2, v63_2);
        const __m512 v66_3 = _mm512_sub_ps(v65_3, v63_3);
        r0_0 = _mm512_mask_blend_ps(v45_0, r0_0, v62_0);
        r0_1 = _mm512_mask_blend_ps(v45_1, r0_1, v62_1);
        r0_2 = _mm512_mask_blend_ps(v45_2, r0_2, v62_2);
        r0_3 = _mm512_mask_blend_ps(v45_3, r0_3, v62_3);
        r1_0 = _mm512_mask_blend_ps(v45_0, r1_0, v64_0);
        r1_1 = _mm512_mask_blend_ps(v45_1, r1_1, v64_1);
        r1_2 = _mm512_mask_blend_ps(v45_2, r1_2, v64_2);
        r1_3 = _mm512_mask_blend_ps(v45_3, r1_3, v64_3);
        r2_0 = _mm512_mask_blend_ps(v45_0, r2_0, v66_0);
        r2_1 = _mm512_mask_blend_ps(v45_1, r2_1, v66_1);
        r2_2 = _mm512_mask_blend_ps(v45_2, r2_2, v66_2);
        r2_3 = _mm512_mask_blend_ps(v45_3, r2_3, v66_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
    acc3[0] = r1_0;
    acc3[1] = r1_1;
    acc3[2] = r1_2;
    acc3[3] = r1_3;
    acc4[0] = r2_0;
    acc4[1] = r2_1;
    acc4[2] = r2_2;
    acc4[3] = r2_3;
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX2_AVX512_TARGET void softmax_4ulp_avx2_chunk2_avx512(const float *x, float a0, float a1, float a2, const float *state3, const float *state4, float *y, float *value3, float *value4) {
    const __m512 v12 = _mm512_set1_ps(0x1.068c4cp-29f); /* 1.91028837e-09 */
    const __m512 v13 = _mm512_set1_ps(a2);
    const __m512 v16 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v17 = _mm512_set1_ps(a1);
    const __m512 v20 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v23 = _mm512_set1_ps(0x1.566ed8p-3f); /* 0.167203605 */
    const __m512 v24 = _mm512_set1_ps(0x1.00098cp-1f); /* 0.500072837 */
    const __m512 v26 = _mm512_set1_ps(0x1.fffff2p-1f); /* 0.999999583 */
    const __m512 v42 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v43 = _mm512_set1_ps(a0);
    const __m512 v46 = _mm512_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m512 v49 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx2_table0);
    const __m512 v14 = _mm512_loadu_ps(x);
    const __m512 v15 = _mm512_max_ps(v13, v14);
    const __m512 v18 = _mm512_fmadd_ps(v15, v16, v17);
    const __m512 v19 = _mm512_sub_ps(v18, v17);
    const __m512 v21 = _mm512_fmadd_ps(v19, v20, v15);
    const __m512 v22 = _mm512_fmadd_ps(v12, v19, v21);
    const __m512 v25 = _mm512_fmadd_ps(v22, v23, v24);
    const __m512 v27 = _mm512_fmadd_ps(v25, v22, v26);
    const __m512i v28 = _mm512_castps_si512(v18);
    const __m512i v29 = _mm512_permutexvar_epi32(v28, t0_0);
    const __m512i v31 = _mm512_slli_epi32(v28, 20);
    const __m512i v32 = _mm512_add_epi32(v29, v31);
    const __m512 v33 = _mm512_castsi512_ps(v32);
    const __m512 v34 = _mm512_mul_ps(v33, v22);
    const __m512 v35 = _mm512_fmadd_ps(v27, v34, v33);
    const __m512 v36 = _mm512_loadu_ps(state3);
    const __m512 v37 = _mm512_loadu_ps(state4);
    const __m512 v38 = _mm512_sub_ps(v35, v37);
    const __m512 v39 = _mm512_add_ps(v36, v38);
    const __m512 v40 = _mm512_sub_ps(v39, v36);
    const __m512 v41 = _mm512_sub_ps(v40, v38);
    const __m512 v44 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v43), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v45 = _mm512_cmp_ps_mask(v42, v44, _CMP_LT_OQ);
    __m512 r0 = v35;
    __m512 r1 = v39;
    __m512 r2 = v41;
    __mmask16 any1 = v45;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v47 = _mm512_sub_ps(v14, v43);
        const __m512 v48 = _mm512_max_ps(v46, v47);
        const __m512 v50 = _mm512_fmadd_ps(v48, v16, v49);
        const __m512 v51 = _mm512_sub_ps(v50, v49);
        const __m512 v52 = _mm512_fmadd_ps(v51, v20, v48);
        const __m512 v53 = _mm512_fmadd_ps(v51, v12, v52);
        const __m512 v54 = _mm512_fmadd_ps(v53, v23, v24);
        const __m512 v55 = _mm512_fmadd_ps(v53, v54, v26);
        const __m512i v56 = _mm512_castps_si512(v50);
        const __m512i v57 = _mm512_slli_epi32(v56, 20);
        const __m512i v58 = _mm512_permutexvar_epi32(v56, t0_0);
        const __m512i v59 = _mm512_add_epi32(v57, v58);
        const __m512 v60 = _mm512_castsi512_ps(v59);
        const __m512 v61 = _mm512_mul_ps(v53, v60);
        const __m512 v62 = _mm512_fmadd_ps(v55, v61, v60);
        const __m512 v63 = _mm512_sub_ps(v62, v37);
        const __m512 v64 = _mm512_add_ps(v36, v63);
        const __m512 v65 = _mm512_sub_ps(v64, v36);
        const __m512 v66 = _mm512_sub_ps(v65, v63);
        r0 = _mm512_mask_blend_ps(v45, r0, v62);
        r1 = _mm512_mask_blend_ps(v45, r1, v64);
        r2 = _mm512_mask_blend_ps(v45, r2, v66);
    }
    _mm512_storeu_ps(y, r0);
    _mm512_storeu_ps(value3, r1);
    _mm512_storeu_ps(value4, r2);
}

/* Lanes l to 15 behind it. */
SOFTMAX_4ULP_AVX2_AVX512 void softmax_4ulp_avx2_combine3_avx512(const float *left3, const float *left4, const float *right3, const float *right4, float *value3, float *value4) {
    const __m512 v68 = _mm512_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m512 v67 = _mm512_loadu_ps(right3);
    const __m512 v69 = _mm512_sub_ps(v67, v68);
    const __m512 v70 = _mm512_loadu_ps(left3);
    const __m512 v71 = _mm512_add_ps(v69, v70);
    const __m512 v72 = _mm512_loadu_ps(left4);
    const __m512 v73 = _mm512_loadu_ps(right4);
    const __m512 v74 = _mm512_add_ps(v72, v73);
    const __m512 v75 = _mm512_sub_ps(v71, v70);
    const __m512 v76 = _mm512_sub_ps(v71, v75);
    const __m512 v77 = _mm512_sub_ps(v70, v76);
    const __m512 v78 = _mm512_sub_ps(v69, v75);
    const __m512 v79 = _mm512_add_ps(v77, v78);
    const __m512 v80 = _mm512_sub_ps(v74, v79);
    _mm512_storeu_ps(value3, v71);
    _mm512_storeu_ps(value4, v80);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX2_AVX512 void softmax_4ulp_avx2_once4_avx512(float a3, float a4, float *value5) {
    const __m512d v81 = _mm512_set1_pd(0x1.00000024fb096p+0); /* 1.0000000086102196 */
    const __m512 v82 = _mm512_set1_ps(a3);
    const __m512d v84 = _mm512_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m512 v86 = _mm512_set1_ps(a4);
    const __m512d v83l = _mm512_cvtps_pd(_mm512_castps512_ps256(v82));
    const __m512d v83h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v82, 1));
    const __m512d v85l = _mm512_sub_pd(v83l, v84);
    const __m512d v85h = _mm512_sub_pd(v83h, v84);
    const __m512d v87l = _mm512_cvtps_pd(_mm512_castps512_ps256(v86));
    const __m512d v87h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v86, 1));
    const __m512d v88l = _mm512_sub_pd(v85l, v87l);
    const __m512d v88h = _mm512_sub_pd(v85h, v87h);
    const __m512d v89l = _mm512_div_pd(v81, v88l);
    const __m512d v89h = _mm512_div_pd(v81, v88h);
    const __m256 v90l = _mm512_cvtpd_ps(v89l);
    const __m256 v90h = _mm512_cvtpd_ps(v89h);
    const __m512 v90 = _mm512_insertf32x8(_mm512_castps256_ps512(v90l), v90h, 1);
    _mm512_storeu_ps(value5, v90);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX512 void softmax_4ulp_avx2_step5_avx512(float a5, float *y) {
    const __m512 v92 = _mm512_set1_ps(a5);
    const __m512 v91_0 = _mm512_loadu_ps(y);
    const __m512 v91_1 = _mm512_loadu_ps(y + 16);
    const __m512 v91_2 = _mm512_loadu_ps(y + 32);
    const __m512 v91_3 = _mm512_loadu_ps(y + 48);
    const __m512 v93_0 = _mm512_mul_ps(v91_0, v92);
    const __m512 v93_1 = _mm512_mul_ps(v91_1, v92);
    const __m512 v93_2 = _mm512_mul_ps(v91_2, v92);
    const __m512 v93_3 = _mm512_mul_ps(v91_3, v92);
    _mm512_storeu_ps(y, v93_0);
    _mm512_storeu_ps(y + 16, v93_1);
    _mm512_storeu_ps(y + 32, v93_2);
    _mm512_storeu_ps(y + 48, v93_3);
}

/* 16 elements. */
static SOFTMAX_4ULP_AVX2_AVX512_TARGET void softmax_4ulp_avx2_chunk5_avx512(float a5, float *y) {
    const __m512 v92 = _mm512_set1_ps(a5);
    const __m512 v91 = _mm512_loadu_ps(y);
    const __m512 v93 = _mm512_mul_ps(v91, v92);
    _mm512_storeu_ps(y, v93);
}

static SOFTMAX_4ULP_AVX2_AVX512_TARGET void softmax_4ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
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
    __m512 acc3[4];
    acc3[0] = _mm512_set1_ps(0x1p+97f);
    acc3[1] = _mm512_set1_ps(0x1p+97f);
    acc3[2] = _mm512_set1_ps(0x1p+97f);
    acc3[3] = _mm512_set1_ps(0x1p+97f);
    __m512 acc4[4];
    acc4[0] = _mm512_set1_ps(0x0p+0f);
    acc4[1] = _mm512_set1_ps(0x0p+0f);
    acc4[2] = _mm512_set1_ps(0x0p+0f);
    acc4[3] = _mm512_set1_ps(0x0p+0f);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx2_step2_avx512(x + i, a0, a1, a2, y + i, acc3, acc4);
    float lanes3[80] = {0};
    float lanes4[80] = {0};
    _mm512_storeu_ps(lanes3 + 0, acc3[0]);
    _mm512_storeu_ps(lanes3 + 16, acc3[1]);
    _mm512_storeu_ps(lanes3 + 32, acc3[2]);
    _mm512_storeu_ps(lanes3 + 48, acc3[3]);
    _mm512_storeu_ps(lanes4 + 0, acc4[0]);
    _mm512_storeu_ps(lanes4 + 16, acc4[1]);
    _mm512_storeu_ps(lanes4 + 32, acc4[2]);
    _mm512_storeu_ps(lanes4 + 48, acc4[3]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        float value3[16];
        float value4[16];
        softmax_4ulp_avx2_chunk2_avx512(tail_x, a0, a1, a2, lanes3 + base, lanes4 + base, tail_y, value3, value4);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = value3[l];
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = value4[l];
    }
    for (size_t h = 32; h >= 16; h /= 2)
        for (size_t l = 0; l < h; l += 16)
            softmax_4ulp_avx2_combine3_avx512(lanes3 + l, lanes4 + l, lanes3 + l + h, lanes4 + l + h, lanes3 + l, lanes4 + l);
    float right3[16] = {0};
    float right4[16] = {0};
    _mm512_storeu_ps(right3, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes3 + 0), _mm512_loadu_ps(lanes3 + 0), 0x4e));
    _mm512_storeu_ps(right4, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes4 + 0), _mm512_loadu_ps(lanes4 + 0), 0x4e));
    softmax_4ulp_avx2_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm512_storeu_ps(right3, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes3 + 0), _mm512_loadu_ps(lanes3 + 0), 0xb1));
    _mm512_storeu_ps(right4, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes4 + 0), _mm512_loadu_ps(lanes4 + 0), 0xb1));
    softmax_4ulp_avx2_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm512_storeu_ps(right3, _mm512_permute_ps(_mm512_loadu_ps(lanes3 + 0), 0x4e));
    _mm512_storeu_ps(right4, _mm512_permute_ps(_mm512_loadu_ps(lanes4 + 0), 0x4e));
    softmax_4ulp_avx2_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm512_storeu_ps(right3, _mm512_permute_ps(_mm512_loadu_ps(lanes3 + 0), 0xb1));
    _mm512_storeu_ps(right4, _mm512_permute_ps(_mm512_loadu_ps(lanes4 + 0), 0xb1));
    softmax_4ulp_avx2_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    a3 = lanes3[0];
    a4 = lanes4[0];
    {
        float value5[16];
        softmax_4ulp_avx2_once4_avx512(a3, a4, value5);
        a5 = value5[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx2_step5_avx512(a5, y + i);
    for (; n - i >= 16; i += 16)
        softmax_4ulp_avx2_chunk5_avx512(a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[16] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_4ulp_avx2_chunk5_avx512(a5, tail_y);
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
