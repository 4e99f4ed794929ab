/* log_sum_exp_2ulp_avx512: log_sum_exp
 *
 *   target       log_sum_exp, abs(max(x)) < inf ? max(x) + log(sum(exp(x - max(x)))) : max(x), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    1.385610 ulp, observed on 18615 results
 *   worst row    normal, 3 elements, seed 124, result 0
 *   result there 0x1.6ebf4ep+0 (1.43260658, encoding 0x3fb75fa7)
 *   mean error   0.115228 ulp
 *   misrounded   405 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0e1ad79b41b80f8b3d20fe702f8a4c27
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 0:
 *                evolve --target log_sum_exp --max-ulp 4 --size l2 --time 60s --threads 1 --archive log_sum_exp.db
 *                time: 0.1678 ns/element as avx512 code (inputs l2)
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

static inline float log_sum_exp_2ulp_avx512_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline double log_sum_exp_2ulp_avx512_element1(float x, float a0) {
    const float v1 = 0x1.4ae0cp-26f; /* 1.92596303e-08 */
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
    const float v12 = log_sum_exp_2ulp_avx512_fma_f32(v1, v6, v11);
    const float v13 = 0x1.5dca18p-10f; /* 0.00133434078 */
    const float v14 = 0x1.3ca74p-7f; /* 0.00966349244 */
    const float v15 = log_sum_exp_2ulp_avx512_fma_f32(v13, v12, v14);
    const float v16 = 0x1.c6b2ap-5f; /* 0.0555050969 */
    const float v17 = log_sum_exp_2ulp_avx512_fma_f32(v12, v15, v16);
    const float v18 = 0x1.ebfabep-3f; /* 0.240224347 */
    const float v19 = log_sum_exp_2ulp_avx512_fma_f32(v12, v17, v18);
    const float v20 = 0x1.62e42ep-1f; /* 0.693147123 */
    const float v21 = log_sum_exp_2ulp_avx512_fma_f32(v19, v12, v20);
    const float v22 = 0x1p-40f; /* 9.09494702e-13 */
    const float v23 = 0x1.fffe8p-1f; /* 0.999988556 */
    const float v24 = log_sum_exp_2ulp_avx512_fma_f32(v9, v22, v23);
    const float v25 = log_sum_exp_2ulp_avx512_fma_f32(v12, v21, v24);
    const int32_t v26 = log_sum_exp_2ulp_avx512_bits_f32(v9);
    const int32_t v27 = 23;
    const int32_t v28 = log_sum_exp_2ulp_avx512_shl_i32(v26, v27);
    const float v29 = log_sum_exp_2ulp_avx512_frombits_f32(v28);
    const float v30 = v25 * v29;
    const double v31 = (double)v30;
    const double r0 = v31;
    return r0;
}

static inline float log_sum_exp_2ulp_avx512_element2(float a0, double a1) {
    const float v32 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const float v33 = a0;
    const int v34 = v32 < v33;
    const double v35 = a1;
    const float v36 = (float)v35;
    const float v37 = 0x1p-1f; /* 0.5 */
    const int v38 = v36 < v37;
    const float v39 = -INFINITY;
    const double v40 = (double)v33;
    const double v41 = 0x1.62e42ffbdbfb7p-1; /* 0.69314718198255931 */
    const int32_t v42 = log_sum_exp_2ulp_avx512_bits_f32(v36);
    const int32_t v43 = 1059760811; /* 0x3f2aaaab */
    const int32_t v44 = (int32_t)((uint32_t)v42 - (uint32_t)v43);
    const int32_t v45 = 23;
    const int32_t v46 = log_sum_exp_2ulp_avx512_ashr_i32(v44, v45);
    const double v47 = (double)v46;
    const double v48 = v41 * v47;
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
    const double v62 = 0x1.9a8a3cda66d8fp-2; /* 0.40091796000498275 */
    const double v63 = log_sum_exp_2ulp_avx512_fma_f64(v58, v61, v62);
    const double v64 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v65 = 0x1.555220a1ecef1p-1; /* 0.66664220787649076 */
    const double v66 = log_sum_exp_2ulp_avx512_fma_f64(v55, v64, v65);
    const double v67 = log_sum_exp_2ulp_avx512_fma_f64(v58, v63, v66);
    const double v68 = 0x1.00000196af0d2p+1; /* 2.0000001893768991 */
    const double v69 = log_sum_exp_2ulp_avx512_fma_f64(v58, v67, v68);
    const double v70 = (double)v36;
    const double v71 = v35 - v70;
    const double v72 = v71 / v70;
    const double v73 = log_sum_exp_2ulp_avx512_fma_f64(v69, v57, v72);
    const double v74 = v48 + v73;
    const double v75 = v40 + v74;
    const float v76 = (float)v75;
    const float v77 = v38 ? v39 : v76;
    const float v78 = v34 ? v33 : v77;
    const float r0 = v78;
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
    double lanes1[32];
    for (size_t l = 0; l < 32; l++)
        lanes1[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        const double value1 = log_sum_exp_2ulp_avx512_element1(x[i], a0);
        lanes1[i % 32] = lanes1[i % 32] + value1;
    }
    for (size_t h = 16; h > 0; h /= 2)
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

/* 32 elements. */
LOG_SUM_EXP_2ULP_AVX512_AVX2 void log_sum_exp_2ulp_avx512_step1_avx2(const float *x, float a0, __m256d *acc1) {
    const __m256 v1 = _mm256_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m256 v2 = _mm256_set1_ps(-0x1.5p+6f); /* -84 */
    const __m256 v4 = _mm256_set1_ps(a0);
    const __m256 v7 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v8 = _mm256_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m256 v13 = _mm256_set1_ps(0x1.5dca18p-10f); /* 0.00133434078 */
    const __m256 v14 = _mm256_set1_ps(0x1.3ca74p-7f); /* 0.00966349244 */
    const __m256 v16 = _mm256_set1_ps(0x1.c6b2ap-5f); /* 0.0555050969 */
    const __m256 v18 = _mm256_set1_ps(0x1.ebfabep-3f); /* 0.240224347 */
    const __m256 v20 = _mm256_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m256 v22 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v23 = _mm256_set1_ps(0x1.fffe8p-1f); /* 0.999988556 */
    const __m256 v3_0 = _mm256_loadu_ps(x);
    const __m256 v3_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_2 = _mm256_loadu_ps(x + 16);
    const __m256 v3_3 = _mm256_loadu_ps(x + 24);
    const __m256 v5_0 = _mm256_sub_ps(v3_0, v4);
    const __m256 v5_1 = _mm256_sub_ps(v3_1, v4);
    const __m256 v5_2 = _mm256_sub_ps(v3_2, v4);
    const __m256 v5_3 = _mm256_sub_ps(v3_3, v4);
    const __m256 v6_0 = _mm256_max_ps(v2, v5_0);
    const __m256 v6_1 = _mm256_max_ps(v2, v5_1);
    const __m256 v6_2 = _mm256_max_ps(v2, v5_2);
    const __m256 v6_3 = _mm256_max_ps(v2, v5_3);
    const __m256 v9_0 = _mm256_fmadd_ps(v6_0, v7, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v6_1, v7, v8);
    const __m256 v9_2 = _mm256_fmadd_ps(v6_2, v7, v8);
    const __m256 v9_3 = _mm256_fmadd_ps(v6_3, v7, v8);
    const __m256 v10_0 = _mm256_sub_ps(v8, v9_0);
    const __m256 v10_1 = _mm256_sub_ps(v8, v9_1);
    const __m256 v10_2 = _mm256_sub_ps(v8, v9_2);
    const __m256 v10_3 = _mm256_sub_ps(v8, v9_3);
    const __m256 v11_0 = _mm256_fmadd_ps(v6_0, v7, v10_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v6_1, v7, v10_1);
    const __m256 v11_2 = _mm256_fmadd_ps(v6_2, v7, v10_2);
    const __m256 v11_3 = _mm256_fmadd_ps(v6_3, v7, v10_3);
    const __m256 v12_0 = _mm256_fmadd_ps(v1, v6_0, v11_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v1, v6_1, v11_1);
    const __m256 v12_2 = _mm256_fmadd_ps(v1, v6_2, v11_2);
    const __m256 v12_3 = _mm256_fmadd_ps(v1, v6_3, v11_3);
    const __m256 v15_0 = _mm256_fmadd_ps(v13, v12_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13, v12_1, v14);
    const __m256 v15_2 = _mm256_fmadd_ps(v13, v12_2, v14);
    const __m256 v15_3 = _mm256_fmadd_ps(v13, v12_3, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v12_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v12_1, v15_1, v16);
    const __m256 v17_2 = _mm256_fmadd_ps(v12_2, v15_2, v16);
    const __m256 v17_3 = _mm256_fmadd_ps(v12_3, v15_3, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v12_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v12_1, v17_1, v18);
    const __m256 v19_2 = _mm256_fmadd_ps(v12_2, v17_2, v18);
    const __m256 v19_3 = _mm256_fmadd_ps(v12_3, v17_3, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v12_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v12_1, v20);
    const __m256 v21_2 = _mm256_fmadd_ps(v19_2, v12_2, v20);
    const __m256 v21_3 = _mm256_fmadd_ps(v19_3, v12_3, v20);
    const __m256 v24_0 = _mm256_fmadd_ps(v9_0, v22, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v9_1, v22, v23);
    const __m256 v24_2 = _mm256_fmadd_ps(v9_2, v22, v23);
    const __m256 v24_3 = _mm256_fmadd_ps(v9_3, v22, v23);
    const __m256 v25_0 = _mm256_fmadd_ps(v12_0, v21_0, v24_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v12_1, v21_1, v24_1);
    const __m256 v25_2 = _mm256_fmadd_ps(v12_2, v21_2, v24_2);
    const __m256 v25_3 = _mm256_fmadd_ps(v12_3, v21_3, v24_3);
    const __m256i v26_0 = _mm256_castps_si256(v9_0);
    const __m256i v26_1 = _mm256_castps_si256(v9_1);
    const __m256i v26_2 = _mm256_castps_si256(v9_2);
    const __m256i v26_3 = _mm256_castps_si256(v9_3);
    const __m256i v28_0 = _mm256_slli_epi32(v26_0, 23);
    const __m256i v28_1 = _mm256_slli_epi32(v26_1, 23);
    const __m256i v28_2 = _mm256_slli_epi32(v26_2, 23);
    const __m256i v28_3 = _mm256_slli_epi32(v26_3, 23);
    const __m256 v29_0 = _mm256_castsi256_ps(v28_0);
    const __m256 v29_1 = _mm256_castsi256_ps(v28_1);
    const __m256 v29_2 = _mm256_castsi256_ps(v28_2);
    const __m256 v29_3 = _mm256_castsi256_ps(v28_3);
    const __m256 v30_0 = _mm256_mul_ps(v25_0, v29_0);
    const __m256 v30_1 = _mm256_mul_ps(v25_1, v29_1);
    const __m256 v30_2 = _mm256_mul_ps(v25_2, v29_2);
    const __m256 v30_3 = _mm256_mul_ps(v25_3, v29_3);
    const __m256d v31_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v30_0));
    const __m256d v31_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v30_0, 1));
    const __m256d v31_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v30_1));
    const __m256d v31_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v30_1, 1));
    const __m256d v31_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v30_2));
    const __m256d v31_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v30_2, 1));
    const __m256d v31_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v30_3));
    const __m256d v31_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v30_3, 1));
    acc1[0] = _mm256_add_pd(acc1[0], v31_0l);
    acc1[1] = _mm256_add_pd(acc1[1], v31_0h);
    acc1[2] = _mm256_add_pd(acc1[2], v31_1l);
    acc1[3] = _mm256_add_pd(acc1[3], v31_1h);
    acc1[4] = _mm256_add_pd(acc1[4], v31_2l);
    acc1[5] = _mm256_add_pd(acc1[5], v31_2h);
    acc1[6] = _mm256_add_pd(acc1[6], v31_3l);
    acc1[7] = _mm256_add_pd(acc1[7], v31_3h);
}

/* 8 elements; what is to be accumulated goes to memory. */
static LOG_SUM_EXP_2ULP_AVX512_AVX2_TARGET void log_sum_exp_2ulp_avx512_chunk1_avx2(const float *x, float a0, double *value1) {
    const __m256 v1 = _mm256_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m256 v2 = _mm256_set1_ps(-0x1.5p+6f); /* -84 */
    const __m256 v4 = _mm256_set1_ps(a0);
    const __m256 v7 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v8 = _mm256_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m256 v13 = _mm256_set1_ps(0x1.5dca18p-10f); /* 0.00133434078 */
    const __m256 v14 = _mm256_set1_ps(0x1.3ca74p-7f); /* 0.00966349244 */
    const __m256 v16 = _mm256_set1_ps(0x1.c6b2ap-5f); /* 0.0555050969 */
    const __m256 v18 = _mm256_set1_ps(0x1.ebfabep-3f); /* 0.240224347 */
    const __m256 v20 = _mm256_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m256 v22 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v23 = _mm256_set1_ps(0x1.fffe8p-1f); /* 0.999988556 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v5 = _mm256_sub_ps(v3, v4);
    const __m256 v6 = _mm256_max_ps(v2, v5);
    const __m256 v9 = _mm256_fmadd_ps(v6, v7, v8);
    const __m256 v10 = _mm256_sub_ps(v8, v9);
    const __m256 v11 = _mm256_fmadd_ps(v6, v7, v10);
    const __m256 v12 = _mm256_fmadd_ps(v1, v6, v11);
    const __m256 v15 = _mm256_fmadd_ps(v13, v12, v14);
    const __m256 v17 = _mm256_fmadd_ps(v12, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v12, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v12, v20);
    const __m256 v24 = _mm256_fmadd_ps(v9, v22, v23);
    const __m256 v25 = _mm256_fmadd_ps(v12, v21, v24);
    const __m256i v26 = _mm256_castps_si256(v9);
    const __m256i v28 = _mm256_slli_epi32(v26, 23);
    const __m256 v29 = _mm256_castsi256_ps(v28);
    const __m256 v30 = _mm256_mul_ps(v25, v29);
    const __m256d v31l = _mm256_cvtps_pd(_mm256_castps256_ps128(v30));
    const __m256d v31h = _mm256_cvtps_pd(_mm256_extractf128_ps(v30, 1));
    _mm256_storeu_pd(value1, v31l);
    _mm256_storeu_pd(value1 + 4, v31h);
}

/* Once a row, in 8 equal lanes. */
LOG_SUM_EXP_2ULP_AVX512_AVX2 void log_sum_exp_2ulp_avx512_once2_avx2(float a0, double a1, float *y) {
    const __m256 v32 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v33 = _mm256_set1_ps(a0);
    const __m256d v35 = _mm256_set1_pd(a1);
    const __m256 v37 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v39 = _mm256_set1_ps(-INFINITY);
    const __m256d v41 = _mm256_set1_pd(0x1.62e42ffbdbfb7p-1); /* 0.69314718198255931 */
    const __m256i v43 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v49 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256d v54 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v59 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v60 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v62 = _mm256_set1_pd(0x1.9a8a3cda66d8fp-2); /* 0.40091796000498275 */
    const __m256d v64 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v65 = _mm256_set1_pd(0x1.555220a1ecef1p-1); /* 0.66664220787649076 */
    const __m256d v68 = _mm256_set1_pd(0x1.00000196af0d2p+1); /* 2.0000001893768991 */
    const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v32, v33, _CMP_LT_OQ));
    const __m128 v36l = _mm256_cvtpd_ps(v35);
    const __m128 v36h = _mm256_cvtpd_ps(v35);
    const __m256 v36 = _mm256_set_m128(v36h, v36l);
    const __m256i v38 = _mm256_castps_si256(_mm256_cmp_ps(v36, v37, _CMP_LT_OQ));
    const __m256d v40l = _mm256_cvtps_pd(_mm256_castps256_ps128(v33));
    const __m256d v40h = _mm256_cvtps_pd(_mm256_extractf128_ps(v33, 1));
    const __m256i v42 = _mm256_castps_si256(v36);
    const __m256i v44 = _mm256_sub_epi32(v42, v43);
    const __m256i v46 = _mm256_srai_epi32(v44, 23);
    const __m256d v47l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v46));
    const __m256d v47h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v46, 1));
    const __m256d v48l = _mm256_mul_pd(v41, v47l);
    const __m256d v48h = _mm256_mul_pd(v41, v47h);
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
    const __m256d v66l = _mm256_fmadd_pd(v55l, v64, v65);
    const __m256d v66h = _mm256_fmadd_pd(v55h, v64, v65);
    const __m256d v67l = _mm256_fmadd_pd(v58l, v63l, v66l);
    const __m256d v67h = _mm256_fmadd_pd(v58h, v63h, v66h);
    const __m256d v69l = _mm256_fmadd_pd(v58l, v67l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v58h, v67h, v68);
    const __m256d v70l = _mm256_cvtps_pd(_mm256_castps256_ps128(v36));
    const __m256d v70h = _mm256_cvtps_pd(_mm256_extractf128_ps(v36, 1));
    const __m256d v71l = _mm256_sub_pd(v35, v70l);
    const __m256d v71h = _mm256_sub_pd(v35, v70h);
    const __m256d v72l = _mm256_div_pd(v71l, v70l);
    const __m256d v72h = _mm256_div_pd(v71h, v70h);
    const __m256d v73l = _mm256_fmadd_pd(v69l, v57l, v72l);
    const __m256d v73h = _mm256_fmadd_pd(v69h, v57h, v72h);
    const __m256d v74l = _mm256_add_pd(v48l, v73l);
    const __m256d v74h = _mm256_add_pd(v48h, v73h);
    const __m256d v75l = _mm256_add_pd(v40l, v74l);
    const __m256d v75h = _mm256_add_pd(v40h, v74h);
    const __m128 v76l = _mm256_cvtpd_ps(v75l);
    const __m128 v76h = _mm256_cvtpd_ps(v75h);
    const __m256 v76 = _mm256_set_m128(v76h, v76l);
    const __m256 v77 = _mm256_blendv_ps(v76, v39, _mm256_castsi256_ps(v38));
    const __m256 v78 = _mm256_blendv_ps(v77, v33, _mm256_castsi256_ps(v34));
    _mm256_storeu_ps(y, v78);
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
    __m256d acc1[8];
    acc1[0] = _mm256_set1_pd(0x0p+0);
    acc1[1] = _mm256_set1_pd(0x0p+0);
    acc1[2] = _mm256_set1_pd(0x0p+0);
    acc1[3] = _mm256_set1_pd(0x0p+0);
    acc1[4] = _mm256_set1_pd(0x0p+0);
    acc1[5] = _mm256_set1_pd(0x0p+0);
    acc1[6] = _mm256_set1_pd(0x0p+0);
    acc1[7] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 32; i += 32)
        log_sum_exp_2ulp_avx512_step1_avx2(x + i, a0, acc1);
    double lanes1[32];
    _mm256_storeu_pd(lanes1 + 0, acc1[0]);
    _mm256_storeu_pd(lanes1 + 4, acc1[1]);
    _mm256_storeu_pd(lanes1 + 8, acc1[2]);
    _mm256_storeu_pd(lanes1 + 12, acc1[3]);
    _mm256_storeu_pd(lanes1 + 16, acc1[4]);
    _mm256_storeu_pd(lanes1 + 20, acc1[5]);
    _mm256_storeu_pd(lanes1 + 24, acc1[6]);
    _mm256_storeu_pd(lanes1 + 28, acc1[7]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double value1[8];
        log_sum_exp_2ulp_avx512_chunk1_avx2(tail_x, a0, value1);
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = lanes1[base + l] + value1[l];
    }
    __m256d fold1_0 = _mm256_loadu_pd(lanes1 + 0);
    __m256d fold1_1 = _mm256_loadu_pd(lanes1 + 4);
    __m256d fold1_2 = _mm256_loadu_pd(lanes1 + 8);
    __m256d fold1_3 = _mm256_loadu_pd(lanes1 + 12);
    __m256d fold1_4 = _mm256_loadu_pd(lanes1 + 16);
    __m256d fold1_5 = _mm256_loadu_pd(lanes1 + 20);
    __m256d fold1_6 = _mm256_loadu_pd(lanes1 + 24);
    __m256d fold1_7 = _mm256_loadu_pd(lanes1 + 28);
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
        float tail_y[8];
        log_sum_exp_2ulp_avx512_once2_avx2(a0, a1, tail_y);
        *y = tail_y[0];
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG_SUM_EXP_2ULP_AVX512_AVX512 void log_sum_exp_2ulp_avx512_step0_avx512(const float *x, __m512 *acc0) {
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

/* 32 elements. */
LOG_SUM_EXP_2ULP_AVX512_AVX512 void log_sum_exp_2ulp_avx512_step1_avx512(const float *x, float a0, __m512d *acc1) {
    const __m512 v1 = _mm512_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m512 v2 = _mm512_set1_ps(-0x1.5p+6f); /* -84 */
    const __m512 v4 = _mm512_set1_ps(a0);
    const __m512 v7 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v8 = _mm512_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m512 v13 = _mm512_set1_ps(0x1.5dca18p-10f); /* 0.00133434078 */
    const __m512 v14 = _mm512_set1_ps(0x1.3ca74p-7f); /* 0.00966349244 */
    const __m512 v16 = _mm512_set1_ps(0x1.c6b2ap-5f); /* 0.0555050969 */
    const __m512 v18 = _mm512_set1_ps(0x1.ebfabep-3f); /* 0.240224347 */
    const __m512 v20 = _mm512_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m512 v22 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v23 = _mm512_set1_ps(0x1.fffe8p-1f); /* 0.999988556 */
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v5_0 = _mm512_sub_ps(v3_0, v4);
    const __m512 v5_1 = _mm512_sub_ps(v3_1, v4);
    const __m512 v6_0 = _mm512_max_ps(v2, v5_0);
    const __m512 v6_1 = _mm512_max_ps(v2, v5_1);
    const __m512 v9_0 = _mm512_fmadd_ps(v6_0, v7, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v6_1, v7, v8);
    const __m512 v10_0 = _mm512_sub_ps(v8, v9_0);
    const __m512 v10_1 = _mm512_sub_ps(v8, v9_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v6_0, v7, v10_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v6_1, v7, v10_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v1, v6_0, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v1, v6_1, v11_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v13, v12_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13, v12_1, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v12_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v12_1, v15_1, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v12_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v12_1, v17_1, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v12_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v12_1, v20);
    const __m512 v24_0 = _mm512_fmadd_ps(v9_0, v22, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v9_1, v22, v23);
    const __m512 v25_0 = _mm512_fmadd_ps(v12_0, v21_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v12_1, v21_1, v24_1);
    const __m512i v26_0 = _mm512_castps_si512(v9_0);
    const __m512i v26_1 = _mm512_castps_si512(v9_1);
    const __m512i v28_0 = _mm512_slli_epi32(v26_0, 23);
    const __m512i v28_1 = _mm512_slli_epi32(v26_1, 23);
    const __m512 v29_0 = _mm512_castsi512_ps(v28_0);
    const __m512 v29_1 = _mm512_castsi512_ps(v28_1);
    const __m512 v30_0 = _mm512_mul_ps(v25_0, v29_0);
    const __m512 v30_1 = _mm512_mul_ps(v25_1, v29_1);
    const __m512d v31_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v30_0));
    const __m512d v31_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v30_0, 1));
    const __m512d v31_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v30_1));
    const __m512d v31_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v30_1, 1));
    acc1[0] = _mm512_add_pd(acc1[0], v31_0l);
    acc1[1] = _mm512_add_pd(acc1[1], v31_0h);
    acc1[2] = _mm512_add_pd(acc1[2], v31_1l);
    acc1[3] = _mm512_add_pd(acc1[3], v31_1h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static LOG_SUM_EXP_2ULP_AVX512_AVX512_TARGET void log_sum_exp_2ulp_avx512_chunk1_avx512(const float *x, float a0, double *value1) {
    const __m512 v1 = _mm512_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m512 v2 = _mm512_set1_ps(-0x1.5p+6f); /* -84 */
    const __m512 v4 = _mm512_set1_ps(a0);
    const __m512 v7 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v8 = _mm512_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m512 v13 = _mm512_set1_ps(0x1.5dca18p-10f); /* 0.00133434078 */
    const __m512 v14 = _mm512_set1_ps(0x1.3ca74p-7f); /* 0.00966349244 */
    const __m512 v16 = _mm512_set1_ps(0x1.c6b2ap-5f); /* 0.0555050969 */
    const __m512 v18 = _mm512_set1_ps(0x1.ebfabep-3f); /* 0.240224347 */
    const __m512 v20 = _mm512_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m512 v22 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v23 = _mm512_set1_ps(0x1.fffe8p-1f); /* 0.999988556 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v5 = _mm512_sub_ps(v3, v4);
    const __m512 v6 = _mm512_max_ps(v2, v5);
    const __m512 v9 = _mm512_fmadd_ps(v6, v7, v8);
    const __m512 v10 = _mm512_sub_ps(v8, v9);
    const __m512 v11 = _mm512_fmadd_ps(v6, v7, v10);
    const __m512 v12 = _mm512_fmadd_ps(v1, v6, v11);
    const __m512 v15 = _mm512_fmadd_ps(v13, v12, v14);
    const __m512 v17 = _mm512_fmadd_ps(v12, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v12, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v12, v20);
    const __m512 v24 = _mm512_fmadd_ps(v9, v22, v23);
    const __m512 v25 = _mm512_fmadd_ps(v12, v21, v24);
    const __m512i v26 = _mm512_castps_si512(v9);
    const __m512i v28 = _mm512_slli_epi32(v26, 23);
    const __m512 v29 = _mm512_castsi512_ps(v28);
    const __m512 v30 = _mm512_mul_ps(v25, v29);
    const __m512d v31l = _mm512_cvtps_pd(_mm512_castps512_ps256(v30));
    const __m512d v31h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v30, 1));
    _mm512_storeu_pd(value1, v31l);
    _mm512_storeu_pd(value1 + 8, v31h);
}

/* Once a row, in 16 equal lanes. */
LOG_SUM_EXP_2ULP_AVX512_AVX512 void log_sum_exp_2ulp_avx512_once2_avx512(float a0, double a1, float *y) {
    const __m512 v32 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v33 = _mm512_set1_ps(a0);
    const __m512d v35 = _mm512_set1_pd(a1);
    const __m512 v37 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v39 = _mm512_set1_ps(-INFINITY);
    const __m512d v41 = _mm512_set1_pd(0x1.62e42ffbdbfb7p-1); /* 0.69314718198255931 */
    const __m512i v43 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v49 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512d v54 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v59 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v60 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v62 = _mm512_set1_pd(0x1.9a8a3cda66d8fp-2); /* 0.40091796000498275 */
    const __m512d v64 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v65 = _mm512_set1_pd(0x1.555220a1ecef1p-1); /* 0.66664220787649076 */
    const __m512d v68 = _mm512_set1_pd(0x1.00000196af0d2p+1); /* 2.0000001893768991 */
    const __mmask16 v34 = _mm512_cmp_ps_mask(v32, v33, _CMP_LT_OQ);
    const __m256 v36l = _mm512_cvtpd_ps(v35);
    const __m256 v36h = _mm512_cvtpd_ps(v35);
    const __m512 v36 = _mm512_insertf32x8(_mm512_castps256_ps512(v36l), v36h, 1);
    const __mmask16 v38 = _mm512_cmp_ps_mask(v36, v37, _CMP_LT_OQ);
    const __m512d v40l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33));
    const __m512d v40h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33, 1));
    const __m512i v42 = _mm512_castps_si512(v36);
    const __m512i v44 = _mm512_sub_epi32(v42, v43);
    const __m512i v46 = _mm512_srai_epi32(v44, 23);
    const __m512d v47l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v46));
    const __m512d v47h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v46, 1));
    const __m512d v48l = _mm512_mul_pd(v41, v47l);
    const __m512d v48h = _mm512_mul_pd(v41, v47h);
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
    const __m512d v66l = _mm512_fmadd_pd(v55l, v64, v65);
    const __m512d v66h = _mm512_fmadd_pd(v55h, v64, v65);
    const __m512d v67l = _mm512_fmadd_pd(v58l, v63l, v66l);
    const __m512d v67h = _mm512_fmadd_pd(v58h, v63h, v66h);
    const __m512d v69l = _mm512_fmadd_pd(v58l, v67l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v58h, v67h, v68);
    const __m512d v70l = _mm512_cvtps_pd(_mm512_castps512_ps256(v36));
    const __m512d v70h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v36, 1));
    const __m512d v71l = _mm512_sub_pd(v35, v70l);
    const __m512d v71h = _mm512_sub_pd(v35, v70h);
    const __m512d v72l = _mm512_div_pd(v71l, v70l);
    const __m512d v72h = _mm512_div_pd(v71h, v70h);
    const __m512d v73l = _mm512_fmadd_pd(v69l, v57l, v72l);
    const __m512d v73h = _mm512_fmadd_pd(v69h, v57h, v72h);
    const __m512d v74l = _mm512_add_pd(v48l, v73l);
    const __m512d v74h = _mm512_add_pd(v48h, v73h);
    const __m512d v75l = _mm512_add_pd(v40l, v74l);
    const __m512d v75h = _mm512_add_pd(v40h, v74h);
    const __m256 v76l = _mm512_cvtpd_ps(v75l);
    const __m256 v76h = _mm512_cvtpd_ps(v75h);
    const __m512 v76 = _mm512_insertf32x8(_mm512_castps256_ps512(v76l), v76h, 1);
    const __m512 v77 = _mm512_mask_blend_ps(v38, v76, v39);
    const __m512 v78 = _mm512_mask_blend_ps(v34, v77, v33);
    _mm512_storeu_ps(y, v78);
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
    __m512d acc1[4];
    acc1[0] = _mm512_set1_pd(0x0p+0);
    acc1[1] = _mm512_set1_pd(0x0p+0);
    acc1[2] = _mm512_set1_pd(0x0p+0);
    acc1[3] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 32; i += 32)
        log_sum_exp_2ulp_avx512_step1_avx512(x + i, a0, acc1);
    double lanes1[32];
    _mm512_storeu_pd(lanes1 + 0, acc1[0]);
    _mm512_storeu_pd(lanes1 + 8, acc1[1]);
    _mm512_storeu_pd(lanes1 + 16, acc1[2]);
    _mm512_storeu_pd(lanes1 + 24, acc1[3]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double value1[16];
        log_sum_exp_2ulp_avx512_chunk1_avx512(tail_x, a0, value1);
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = lanes1[base + l] + value1[l];
    }
    __m512d fold1_0 = _mm512_loadu_pd(lanes1 + 0);
    __m512d fold1_1 = _mm512_loadu_pd(lanes1 + 8);
    __m512d fold1_2 = _mm512_loadu_pd(lanes1 + 16);
    __m512d fold1_3 = _mm512_loadu_pd(lanes1 + 24);
    fold1_0 = _mm512_add_pd(fold1_0, fold1_2);
    fold1_1 = _mm512_add_pd(fold1_1, fold1_3);
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
