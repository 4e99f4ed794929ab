/* exp_1ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.926298 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.61898cp+6 (88.3843231, encoding 0x42b0c4c6)
 *   result there 0x1.6cf7b4p+127 (2.42562569e+38, encoding 0x7f367bda)
 *   mean error   0.039765 ulp
 *   misrounded   111878960 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4811b1626eab70b206b7ca5019de9e10
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 0.98 --isa avx2 --time 90s --seed 1 --threads 1 --archive exp_1ulp_avx2.db
 *                time: 0.2211 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "exp_1ulp_avx2.h"

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
static inline float exp_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float exp_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp_1ulp_avx2_table0[16] = {
    1065359372, 1065070587, 1064850569, 1064705542,
    1064642293, 1064668224, 1064791406, 1065020641,
    1065359372, 1065070587, 1064850569, 1064705542,
    1064642293, 1064668224, 1064791406, 1065020641,
}; /* repeated to fill a register */

static inline float exp_1ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = 0x1.715476p+0f; /* 1.44269502 */
    const float v2 = 0x1.8p+20f; /* 1572864 */
    const float v3 = exp_1ulp_avx2_fma_f32(v0, v1, v2);
    const float v4 = v3 - v2;
    const float v5 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v6 = exp_1ulp_avx2_fma_f32(v4, v5, v0);
    const float v7 = 0x1.059d1cp-29f; /* 1.90349025e-09 */
    const float v8 = -0x1.808c92p-11f; /* -0.000733469205 */
    const float v9 = exp_1ulp_avx2_fma_f32(v4, v7, v8);
    const float v10 = v6 + v9;
    const float v11 = -0x1.1cf50cp-22f; /* -2.65387087e-07 */
    const float v12 = exp_1ulp_avx2_fma_f32(v10, v10, v11);
    const float v13 = 0x1.553128p-3f; /* 0.166597664 */
    const float v14 = 0x1.000a26p-1f; /* 0.500077426 */
    const float v15 = exp_1ulp_avx2_fma_f32(v13, v10, v14);
    const float v16 = exp_1ulp_avx2_fma_f32(v12, v15, v10);
    const int32_t v17 = exp_1ulp_avx2_bits_f32(v3);
    const int32_t v18 = exp_1ulp_avx2_table0[(uint32_t)v17 & (8u - 1)];
    const int32_t v19 = 20;
    const int32_t v20 = exp_1ulp_avx2_shl_i32(v17, v19);
    const int32_t v21 = (int32_t)((uint32_t)v18 + (uint32_t)v20);
    const float v22 = exp_1ulp_avx2_frombits_f32(v21);
    const float v23 = exp_1ulp_avx2_fma_f32(v16, v22, v22);
    const float v24 = exp_1ulp_avx2_abs_f32(v0);
    const float v25 = 0x1.5d7368p+6f; /* 87.3627014 */
    const int v26 = !(v24 <= v25);
    float r0 = v23;
    if (v26) {
        const float v27 = 0x1.05c61p-29f; /* 1.90465421e-09 */
        const float v28 = -0x1.ap+6f; /* -104 */
        const float v29 = 0x1.64p+6f; /* 89 */
        const float v30 = v29 < v0 ? v29 : v0;
        const float v31 = v28 > v30 ? v28 : v30;
        const float v32 = 0x1.8p+23f; /* 12582912 */
        const float v33 = exp_1ulp_avx2_fma_f32(v31, v1, v32);
        const float v34 = v33 - v32;
        const float v35 = exp_1ulp_avx2_fma_f32(v34, v5, v31);
        const float v36 = exp_1ulp_avx2_fma_f32(v27, v34, v35);
        const float v37 = v36 * v36;
        const float v38 = 0x1.a01a02p-13f; /* 0.000198412701 */
        const float v39 = 0x1.6c16c2p-10f; /* 0.00138888892 */
        const float v40 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v41 = exp_1ulp_avx2_fma_f32(v36, v39, v40);
        const float v42 = exp_1ulp_avx2_fma_f32(v37, v38, v41);
        const float v43 = 0x1.555556p-5f; /* 0.0416666679 */
        const float v44 = 0x1.555556p-3f; /* 0.166666672 */
        const float v45 = exp_1ulp_avx2_fma_f32(v36, v43, v44);
        const float v46 = exp_1ulp_avx2_fma_f32(v42, v37, v45);
        const float v47 = 0x1p-1f; /* 0.5 */
        const float v48 = exp_1ulp_avx2_fma_f32(v36, v46, v47);
        const float v49 = v36 * v48;
        const float v50 = exp_1ulp_avx2_fma_f32(v36, v49, v36);
        const int32_t v51 = 127;
        const int32_t v52 = exp_1ulp_avx2_bits_f32(v33);
        const int32_t v53 = 1262485504; /* 0x4b400000 */
        const int32_t v54 = (int32_t)((uint32_t)v52 - (uint32_t)v53);
        const int32_t v55 = 1;
        const int32_t v56 = exp_1ulp_avx2_ashr_i32(v54, v55);
        const int32_t v57 = (int32_t)((uint32_t)v51 + (uint32_t)v56);
        const int32_t v58 = 23;
        const int32_t v59 = exp_1ulp_avx2_shl_i32(v57, v58);
        const float v60 = exp_1ulp_avx2_frombits_f32(v59);
        const float v61 = exp_1ulp_avx2_fma_f32(v50, v60, v60);
        const int32_t v62 = (int32_t)((uint32_t)v54 - (uint32_t)v56);
        const int32_t v63 = (int32_t)((uint32_t)v51 + (uint32_t)v62);
        const int32_t v64 = exp_1ulp_avx2_shl_i32(v63, v58);
        const float v65 = exp_1ulp_avx2_frombits_f32(v64);
        const float v66 = v61 * v65;
        r0 = v66;
    }
    return r0;
}

static void exp_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_1ULP_AVX2_AVX2 static inline EXP_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_1ULP_AVX2_AVX512 static inline EXP_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_1ULP_AVX2_AVX2 void exp_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v5 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v7 = _mm256_set1_ps(0x1.059d1cp-29f); /* 1.90349025e-09 */
    const __m256 v8 = _mm256_set1_ps(-0x1.808c92p-11f); /* -0.000733469205 */
    const __m256 v11 = _mm256_set1_ps(-0x1.1cf50cp-22f); /* -2.65387087e-07 */
    const __m256 v13 = _mm256_set1_ps(0x1.553128p-3f); /* 0.166597664 */
    const __m256 v14 = _mm256_set1_ps(0x1.000a26p-1f); /* 0.500077426 */
    const __m256 v25 = _mm256_set1_ps(0x1.5d7368p+6f); /* 87.3627014 */
    const __m256 v27 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v28 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v29 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v32 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v38 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v39 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v40 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v43 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v44 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v47 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v51 = _mm256_set1_epi32(127);
    const __m256i v53 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_1ulp_avx2_table0));
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_fmadd_ps(v0_0, v1, v2);
    const __m256 v3_1 = _mm256_fmadd_ps(v0_1, v1, v2);
    const __m256 v4_0 = _mm256_sub_ps(v3_0, v2);
    const __m256 v4_1 = _mm256_sub_ps(v3_1, v2);
    const __m256 v6_0 = _mm256_fmadd_ps(v4_0, v5, v0_0);
    const __m256 v6_1 = _mm256_fmadd_ps(v4_1, v5, v0_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v4_0, v7, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v4_1, v7, v8);
    const __m256 v10_0 = _mm256_add_ps(v6_0, v9_0);
    const __m256 v10_1 = _mm256_add_ps(v6_1, v9_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v10_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v10_1, v11);
    const __m256 v15_0 = _mm256_fmadd_ps(v13, v10_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13, v10_1, v14);
    const __m256 v16_0 = _mm256_fmadd_ps(v12_0, v15_0, v10_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v12_1, v15_1, v10_1);
    const __m256i v17_0 = _mm256_castps_si256(v3_0);
    const __m256i v17_1 = _mm256_castps_si256(v3_1);
    const __m256i v18_0 = _mm256_permutevar8x32_epi32(t0_0, v17_0);
    const __m256i v18_1 = _mm256_permutevar8x32_epi32(t0_0, v17_1);
    const __m256i v20_0 = _mm256_slli_epi32(v17_0, 20);
    const __m256i v20_1 = _mm256_slli_epi32(v17_1, 20);
    const __m256i v21_0 = _mm256_add_epi32(v18_0, v20_0);
    const __m256i v21_1 = _mm256_add_epi32(v18_1, v20_1);
    const __m256 v22_0 = _mm256_castsi256_ps(v21_0);
    const __m256 v22_1 = _mm256_castsi256_ps(v21_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v16_0, v22_0, v22_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v16_1, v22_1, v22_1);
    const __m256 v24_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v24_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256i v26_0 = _mm256_castps_si256(_mm256_cmp_ps(v24_0, v25, _CMP_NLE_UQ));
    const __m256i v26_1 = _mm256_castps_si256(_mm256_cmp_ps(v24_1, v25, _CMP_NLE_UQ));
    __m256 r0_0 = v23_0;
    __m256 r0_1 = v23_1;
    __m256i any1 = v26_0;
    any1 = _mm256_or_si256(any1, v26_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v30_0 = _mm256_min_ps(v29, v0_0);
        const __m256 v30_1 = _mm256_min_ps(v29, v0_1);
        const __m256 v31_0 = _mm256_max_ps(v28, v30_0);
        const __m256 v31_1 = _mm256_max_ps(v28, v30_1);
        const __m256 v33_0 = _mm256_fmadd_ps(v31_0, v1, v32);
        const __m256 v33_1 = _mm256_fmadd_ps(v31_1, v1, v32);
        const __m256 v34_0 = _mm256_sub_ps(v33_0, v32);
        const __m256 v34_1 = _mm256_sub_ps(v33_1, v32);
        const __m256 v35_0 = _mm256_fmadd_ps(v34_0, v5, v31_0);
        const __m256 v35_1 = _mm256_fmadd_ps(v34_1, v5, v31_1);
        const __m256 v36_0 = _mm256_fmadd_ps(v27, v34_0, v35_0);
        const __m256 v36_1 = _mm256_fmadd_ps(v27, v34_1, v35_1);
        const __m256 v37_0 = _mm256_mul_ps(v36_0, v36_0);
        const __m256 v37_1 = _mm256_mul_ps(v36_1, v36_1);
        const __m256 v41_0 = _mm256_fmadd_ps(v36_0, v39, v40);
        const __m256 v41_1 = _mm256_fmadd_ps(v36_1, v39, v40);
        const __m256 v42_0 = _mm256_fmadd_ps(v37_0, v38, v41_0);
        const __m256 v42_1 = _mm256_fmadd_ps(v37_1, v38, v41_1);
        const __m256 v45_0 = _mm256_fmadd_ps(v36_0, v43, v44);
        const __m256 v45_1 = _mm256_fmadd_ps(v36_1, v43, v44);
        const __m256 v46_0 = _mm256_fmadd_ps(v42_0, v37_0, v45_0);
        const __m256 v46_1 = _mm256_fmadd_ps(v42_1, v37_1, v45_1);
        const __m256 v48_0 = _mm256_fmadd_ps(v36_0, v46_0, v47);
        const __m256 v48_1 = _mm256_fmadd_ps(v36_1, v46_1, v47);
        const __m256 v49_0 = _mm256_mul_ps(v36_0, v48_0);
        const __m256 v49_1 = _mm256_mul_ps(v36_1, v48_1);
        const __m256 v50_0 = _mm256_fmadd_ps(v36_0, v49_0, v36_0);
        const __m256 v50_1 = _mm256_fmadd_ps(v36_1, v49_1, v36_1);
        const __m256i v52_0 = _mm256_castps_si256(v33_0);
        const __m256i v52_1 = _mm256_castps_si256(v33_1);
        const __m256i v54_0 = _mm256_sub_epi32(v52_0, v53);
        const __m256i v54_1 = _mm256_sub_epi32(v52_1, v53);
        const __m256i v56_0 = _mm256_srai_epi32(v54_0, 1);
        const __m256i v56_1 = _mm256_srai_epi32(v54_1, 1);
        const __m256i v57_0 = _mm256_add_epi32(v51, v56_0);
        const __m256i v57_1 = _mm256_add_epi32(v51, v56_1);
        const __m256i v59_0 = _mm256_slli_epi32(v57_0, 23);
        const __m256i v59_1 = _mm256_slli_epi32(v57_1, 23);
        const __m256 v60_0 = _mm256_castsi256_ps(v59_0);
        const __m256 v60_1 = _mm256_castsi256_ps(v59_1);
        const __m256 v61_0 = _mm256_fmadd_ps(v50_0, v60_0, v60_0);
        const __m256 v61_1 = _mm256_fmadd_ps(v50_1, v60_1, v60_1);
        const __m256i v62_0 = _mm256_sub_epi32(v54_0, v56_0);
        const __m256i v62_1 = _mm256_sub_epi32(v54_1, v56_1);
        const __m256i v63_0 = _mm256_add_epi32(v51, v62_0);
        const __m256i v63_1 = _mm256_add_epi32(v51, v62_1);
        const __m256i v64_0 = _mm256_slli_epi32(v63_0, 23);
        const __m256i v64_1 = _mm256_slli_epi32(v63_1, 23);
        const __m256 v65_0 = _mm256_castsi256_ps(v64_0);
        const __m256 v65_1 = _mm256_castsi256_ps(v64_1);
        const __m256 v66_0 = _mm256_mul_ps(v61_0, v65_0);
        const __m256 v66_1 = _mm256_mul_ps(v61_1, v65_1);
        r0_0 = _mm256_blendv_ps(r0_0, v66_0, _mm256_castsi256_ps(v26_0));
        r0_1 = _mm256_blendv_ps(r0_1, v66_1, _mm256_castsi256_ps(v26_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static EXP_1ULP_AVX2_AVX2_TARGET void exp_1ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v5 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v7 = _mm256_set1_ps(0x1.059d1cp-29f); /* 1.90349025e-09 */
    const __m256 v8 = _mm256_set1_ps(-0x1.808c92p-11f); /* -0.000733469205 */
    const __m256 v11 = _mm256_set1_ps(-0x1.1cf50cp-22f); /* -2.65387087e-07 */
    const __m256 v13 = _mm256_set1_ps(0x1.553128p-3f); /* 0.166597664 */
    const __m256 v14 = _mm256_set1_ps(0x1.000a26p-1f); /* 0.500077426 */
    const __m256 v25 = _mm256_set1_ps(0x1.5d7368p+6f); /* 87.3627014 */
    const __m256 v27 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v28 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v29 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v32 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v38 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v39 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v40 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v43 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v44 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v47 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v51 = _mm256_set1_epi32(127);
    const __m256i v53 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_1ulp_avx2_table0));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256 v4 = _mm256_sub_ps(v3, v2);
    const __m256 v6 = _mm256_fmadd_ps(v4, v5, v0);
    const __m256 v9 = _mm256_fmadd_ps(v4, v7, v8);
    const __m256 v10 = _mm256_add_ps(v6, v9);
    const __m256 v12 = _mm256_fmadd_ps(v10, v10, v11);
    const __m256 v15 = _mm256_fmadd_ps(v13, v10, v14);
    const __m256 v16 = _mm256_fmadd_ps(v12, v15, v10);
    const __m256i v17 = _mm256_castps_si256(v3);
    const __m256i v18 = _mm256_permutevar8x32_epi32(t0_0, v17);
    const __m256i v20 = _mm256_slli_epi32(v17, 20);
    const __m256i v21 = _mm256_add_epi32(v18, v20);
    const __m256 v22 = _mm256_castsi256_ps(v21);
    const __m256 v23 = _mm256_fmadd_ps(v16, v22, v22);
    const __m256 v24 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v26 = _mm256_castps_si256(_mm256_cmp_ps(v24, v25, _CMP_NLE_UQ));
    __m256 r0 = v23;
    __m256i any1 = v26;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v30 = _mm256_min_ps(v29, v0);
        const __m256 v31 = _mm256_max_ps(v28, v30);
        const __m256 v33 = _mm256_fmadd_ps(v31, v1, v32);
        const __m256 v34 = _mm256_sub_ps(v33, v32);
        const __m256 v35 = _mm256_fmadd_ps(v34, v5, v31);
        const __m256 v36 = _mm256_fmadd_ps(v27, v34, v35);
        const __m256 v37 = _mm256_mul_ps(v36, v36);
        const __m256 v41 = _mm256_fmadd_ps(v36, v39, v40);
        const __m256 v42 = _mm256_fmadd_ps(v37, v38, v41);
        const __m256 v45 = _mm256_fmadd_ps(v36, v43, v44);
        const __m256 v46 = _mm256_fmadd_ps(v42, v37, v45);
        const __m256 v48 = _mm256_fmadd_ps(v36, v46, v47);
        const __m256 v49 = _mm256_mul_ps(v36, v48);
        const __m256 v50 = _mm256_fmadd_ps(v36, v49, v36);
        const __m256i v52 = _mm256_castps_si256(v33);
        const __m256i v54 = _mm256_sub_epi32(v52, v53);
        const __m256i v56 = _mm256_srai_epi32(v54, 1);
        const __m256i v57 = _mm256_add_epi32(v51, v56);
        const __m256i v59 = _mm256_slli_epi32(v57, 23);
        const __m256 v60 = _mm256_castsi256_ps(v59);
        const __m256 v61 = _mm256_fmadd_ps(v50, v60, v60);
        const __m256i v62 = _mm256_sub_epi32(v54, v56);
        const __m256i v63 = _mm256_add_epi32(v51, v62);
        const __m256i v64 = _mm256_slli_epi32(v63, 23);
        const __m256 v65 = _mm256_castsi256_ps(v64);
        const __m256 v66 = _mm256_mul_ps(v61, v65);
        r0 = _mm256_blendv_ps(r0, v66, _mm256_castsi256_ps(v26));
    }
    _mm256_storeu_ps(y, r0);
}

static EXP_1ULP_AVX2_AVX2_TARGET void exp_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
EXP_1ULP_AVX2_AVX512 void exp_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v5 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v7 = _mm512_set1_ps(0x1.059d1cp-29f); /* 1.90349025e-09 */
    const __m512 v8 = _mm512_set1_ps(-0x1.808c92p-11f); /* -0.000733469205 */
    const __m512 v11 = _mm512_set1_ps(-0x1.1cf50cp-22f); /* -2.65387087e-07 */
    const __m512 v13 = _mm512_set1_ps(0x1.553128p-3f); /* 0.166597664 */
    const __m512 v14 = _mm512_set1_ps(0x1.000a26p-1f); /* 0.500077426 */
    const __m512 v25 = _mm512_set1_ps(0x1.5d7368p+6f); /* 87.3627014 */
    const __m512 v27 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v28 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v29 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v32 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v38 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v39 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v40 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v43 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v44 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v47 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v51 = _mm512_set1_epi32(127);
    const __m512i v53 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_1ulp_avx2_table0);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = _mm512_fmadd_ps(v0_0, v1, v2);
    const __m512 v3_1 = _mm512_fmadd_ps(v0_1, v1, v2);
    const __m512 v3_2 = _mm512_fmadd_ps(v0_2, v1, v2);
    const __m512 v3_3 = _mm512_fmadd_ps(v0_3, v1, v2);
    const __m512 v4_0 = _mm512_sub_ps(v3_0, v2);
    const __m512 v4_1 = _mm512_sub_ps(v3_1, v2);
    const __m512 v4_2 = _mm512_sub_ps(v3_2, v2);
    const __m512 v4_3 = _mm512_sub_ps(v3_3, v2);
    const __m512 v6_0 = _mm512_fmadd_ps(v4_0, v5, v0_0);
    const __m512 v6_1 = _mm512_fmadd_ps(v4_1, v5, v0_1);
    const __m512 v6_2 = _mm512_fmadd_ps(v4_2, v5, v0_2);
    const __m512 v6_3 = _mm512_fmadd_ps(v4_3, v5, v0_3);
    const __m512 v9_0 = _mm512_fmadd_ps(v4_0, v7, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v4_1, v7, v8);
    const __m512 v9_2 = _mm512_fmadd_ps(v4_2, v7, v8);
    const __m512 v9_3 = _mm512_fmadd_ps(v4_3, v7, v8);
    const __m512 v10_0 = _mm512_add_ps(v6_0, v9_0);
    const __m512 v10_1 = _mm512_add_ps(v6_1, v9_1);
    const __m512 v10_2 = _mm512_add_ps(v6_2, v9_2);
    const __m512 v10_3 = _mm512_add_ps(v6_3, v9_3);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v10_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v10_1, v11);
    const __m512 v12_2 = _mm512_fmadd_ps(v10_2, v10_2, v11);
    const __m512 v12_3 = _mm512_fmadd_ps(v10_3, v10_3, v11);
    const __m512 v15_0 = _mm512_fmadd_ps(v13, v10_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13, v10_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v13, v10_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v13, v10_3, v14);
    const __m512 v16_0 = _mm512_fmadd_ps(v12_0, v15_0, v10_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v12_1, v15_1, v10_1);
    const __m512 v16_2 = _mm512_fmadd_ps(v12_2, v15_2, v10_2);
    const __m512 v16_3 = _mm512_fmadd_ps(v12_3, v15_3, v10_3);
    const __m512i v17_0 = _mm512_castps_si512(v3_0);
    const __m512i v17_1 = _mm512_castps_si512(v3_1);
    const __m512i v17_2 = _mm512_castps_si512(v3_2);
    const __m512i v17_3 = _mm512_castps_si512(v3_3);
    const __m512i v18_0 = _mm512_permutexvar_epi32(v17_0, t0_0);
    const __m512i v18_1 = _mm512_permutexvar_epi32(v17_1, t0_0);
    const __m512i v18_2 = _mm512_permutexvar_epi32(v17_2, t0_0);
    const __m512i v18_3 = _mm512_permutexvar_epi32(v17_3, t0_0);
    const __m512i v20_0 = _mm512_slli_epi32(v17_0, 20);
    const __m512i v20_1 = _mm512_slli_epi32(v17_1, 20);
    const __m512i v20_2 = _mm512_slli_epi32(v17_2, 20);
    const __m512i v20_3 = _mm512_slli_epi32(v17_3, 20);
    const __m512i v21_0 = _mm512_add_epi32(v18_0, v20_0);
    const __m512i v21_1 = _mm512_add_epi32(v18_1, v20_1);
    const __m512i v21_2 = _mm512_add_epi32(v18_2, v20_2);
    const __m512i v21_3 = _mm512_add_epi32(v18_3, v20_3);
    const __m512 v22_0 = _mm512_castsi512_ps(v21_0);
    const __m512 v22_1 = _mm512_castsi512_ps(v21_1);
    const __m512 v22_2 = _mm512_castsi512_ps(v21_2);
    const __m512 v22_3 = _mm512_castsi512_ps(v21_3);
    const __m512 v23_0 = _mm512_fmadd_ps(v16_0, v22_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v16_1, v22_1, v22_1);
    const __m512 v23_2 = _mm512_fmadd_ps(v16_2, v22_2, v22_2);
    const __m512 v23_3 = _mm512_fmadd_ps(v16_3, v22_3, v22_3);
    const __m512 v24_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v24_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v24_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v24_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v26_0 = _mm512_cmp_ps_mask(v24_0, v25, _CMP_NLE_UQ);
    const __mmask16 v26_1 = _mm512_cmp_ps_mask(v24_1, v25, _CMP_NLE_UQ);
    const __mmask16 v26_2 = _mm512_cmp_ps_mask(v24_2, v25, _CMP_NLE_UQ);
    const __mmask16 v26_3 = _mm512_cmp_ps_mask(v24_3, v25, _CMP_NLE_UQ);
    __m512 r0_0 = v23_0;
    __m512 r0_1 = v23_1;
    __m512 r0_2 = v23_2;
    __m512 r0_3 = v23_3;
    __mmask16 any1 = v26_0;
    any1 = (__mmask16)(any1 | v26_1);
    any1 = (__mmask16)(any1 | v26_2);
    any1 = (__mmask16)(any1 | v26_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v30_0 = _mm512_min_ps(v29, v0_0);
        const __m512 v30_1 = _mm512_min_ps(v29, v0_1);
        const __m512 v30_2 = _mm512_min_ps(v29, v0_2);
        const __m512 v30_3 = _mm512_min_ps(v29, v0_3);
        const __m512 v31_0 = _mm512_max_ps(v28, v30_0);
        const __m512 v31_1 = _mm512_max_ps(v28, v30_1);
        const __m512 v31_2 = _mm512_max_ps(v28, v30_2);
        const __m512 v31_3 = _mm512_max_ps(v28, v30_3);
        const __m512 v33_0 = _mm512_fmadd_ps(v31_0, v1, v32);
        const __m512 v33_1 = _mm512_fmadd_ps(v31_1, v1, v32);
        const __m512 v33_2 = _mm512_fmadd_ps(v31_2, v1, v32);
        const __m512 v33_3 = _mm512_fmadd_ps(v31_3, v1, v32);
        const __m512 v34_0 = _mm512_sub_ps(v33_0, v32);
        const __m512 v34_1 = _mm512_sub_ps(v33_1, v32);
        const __m512 v34_2 = _mm512_sub_ps(v33_2, v32);
        const __m512 v34_3 = _mm512_sub_ps(v33_3, v32);
        const __m512 v35_0 = _mm512_fmadd_ps(v34_0, v5, v31_0);
        const __m512 v35_1 = _mm512_fmadd_ps(v34_1, v5, v31_1);
        const __m512 v35_2 = _mm512_fmadd_ps(v34_2, v5, v31_2);
        const __m512 v35_3 = _mm512_fmadd_ps(v34_3, v5, v31_3);
        const __m512 v36_0 = _mm512_fmadd_ps(v27, v34_0, v35_0);
        const __m512 v36_1 = _mm512_fmadd_ps(v27, v34_1, v35_1);
        const __m512 v36_2 = _mm512_fmadd_ps(v27, v34_2, v35_2);
        const __m512 v36_3 = _mm512_fmadd_ps(v27, v34_3, v35_3);
        const __m512 v37_0 = _mm512_mul_ps(v36_0, v36_0);
        const __m512 v37_1 = _mm512_mul_ps(v36_1, v36_1);
        const __m512 v37_2 = _mm512_mul_ps(v36_2, v36_2);
        const __m512 v37_3 = _mm512_mul_ps(v36_3, v36_3);
        const __m512 v41_0 = _mm512_fmadd_ps(v36_0, v39, v40);
        const __m512 v41_1 = _mm512_fmadd_ps(v36_1, v39, v40);
        const __m512 v41_2 = _mm512_fmadd_ps(v36_2, v39, v40);
        const __m512 v41_3 = _mm512_fmadd_ps(v36_3, v39, v40);
        const __m512 v42_0 = _mm512_fmadd_ps(v37_0, v38, v41_0);
        const __m512 v42_1 = _mm512_fmadd_ps(v37_1, v38, v41_1);
        const __m512 v42_2 = _mm512_fmadd_ps(v37_2, v38, v41_2);
        const __m512 v42_3 = _mm512_fmadd_ps(v37_3, v38, v41_3);
        const __m512 v45_0 = _mm512_fmadd_ps(v36_0, v43, v44);
        const __m512 v45_1 = _mm512_fmadd_ps(v36_1, v43, v44);
        const __m512 v45_2 = _mm512_fmadd_ps(v36_2, v43, v44);
        const __m512 v45_3 = _mm512_fmadd_ps(v36_3, v43, v44);
        const __m512 v46_0 = _mm512_fmadd_ps(v42_0, v37_0, v45_0);
        const __m512 v46_1 = _mm512_fmadd_ps(v42_1, v37_1, v45_1);
        const __m512 v46_2 = _mm512_fmadd_ps(v42_2, v37_2, v45_2);
        const __m512 v46_3 = _mm512_fmadd_ps(v42_3, v37_3, v45_3);
        const __m512 v48_0 = _mm512_fmadd_ps(v36_0, v46_0, v47);
        const __m512 v48_1 = _mm512_fmadd_ps(v36_1, v46_1, v47);
        const __m512 v48_2 = _mm512_fmadd_ps(v36_2, v46_2, v47);
        const __m512 v48_3 = _mm512_fmadd_ps(v36_3, v46_3, v47);
        const __m512 v49_0 = _mm512_mul_ps(v36_0, v48_0);
        const __m512 v49_1 = _mm512_mul_ps(v36_1, v48_1);
        const __m512 v49_2 = _mm512_mul_ps(v36_2, v48_2);
        const __m512 v49_3 = _mm512_mul_ps(v36_3, v48_3);
        const __m512 v50_0 = _mm512_fmadd_ps(v36_0, v49_0, v36_0);
        const __m512 v50_1 = _mm512_fmadd_ps(v36_1, v49_1, v36_1);
        const __m512 v50_2 = _mm512_fmadd_ps(v36_2, v49_2, v36_2);
        const __m512 v50_3 = _mm512_fmadd_ps(v36_3, v49_3, v36_3);
        const __m512i v52_0 = _mm512_castps_si512(v33_0);
        const __m512i v52_1 = _mm512_castps_si512(v33_1);
        const __m512i v52_2 = _mm512_castps_si512(v33_2);
        const __m512i v52_3 = _mm512_castps_si512(v33_3);
        const __m512i v54_0 = _mm512_sub_epi32(v52_0, v53);
        const __m512i v54_1 = _mm512_sub_epi32(v52_1, v53);
        const __m512i v54_2 = _mm512_sub_epi32(v52_2, v53);
        const __m512i v54_3 = _mm512_sub_epi32(v52_3, v53);
        const __m512i v56_0 = _mm512_srai_epi32(v54_0, 1);
        const __m512i v56_1 = _mm512_srai_epi32(v54_1, 1);
        const __m512i v56_2 = _mm512_srai_epi32(v54_2, 1);
        const __m512i v56_3 = _mm512_srai_epi32(v54_3, 1);
        const __m512i v57_0 = _mm512_add_epi32(v51, v56_0);
        const __m512i v57_1 = _mm512_add_epi32(v51, v56_1);
        const __m512i v57_2 = _mm512_add_epi32(v51, v56_2);
        const __m512i v57_3 = _mm512_add_epi32(v51, v56_3);
        const __m512i v59_0 = _mm512_slli_epi32(v57_0, 23);
        const __m512i v59_1 = _mm512_slli_epi32(v57_1, 23);
        const __m512i v59_2 = _mm512_slli_epi32(v57_2, 23);
        const __m512i v59_3 = _mm512_slli_epi32(v57_3, 23);
        const __m512 v60_0 = _mm512_castsi512_ps(v59_0);
        const __m512 v60_1 = _mm512_castsi512_ps(v59_1);
        const __m512 v60_2 = _mm512_castsi512_ps(v59_2);
        const __m512 v60_3 = _mm512_castsi512_ps(v59_3);
        const __m512 v61_0 = _mm512_fmadd_ps(v50_0, v60_0, v60_0);
        const __m512 v61_1 = _mm512_fmadd_ps(v50_1, v60_1, v60_1);
        const __m512 v61_2 = _mm512_fmadd_ps(v50_2, v60_2, v60_2);
        const __m512 v61_3 = _mm512_fmadd_ps(v50_3, v60_3, v60_3);
        const __m512i v62_0 = _mm512_sub_epi32(v54_0, v56_0);
        const __m512i v62_1 = _mm512_sub_epi32(v54_1, v56_1);
        const __m512i v62_2 = _mm512_sub_epi32(v54_2, v56_2);
        const __m512i v62_3 = _mm512_sub_epi32(v54_3, v56_3);
        const __m512i v63_0 = _mm512_add_epi32(v51, v62_0);
        const __m512i v63_1 = _mm512_add_epi32(v51, v62_1);
        const __m512i v63_2 = _mm512_add_epi32(v51, v62_2);
        const __m512i v63_3 = _mm512_add_epi32(v51, v62_3);
        const __m512i v64_0 = _mm512_slli_epi32(v63_0, 23);
        const __m512i v64_1 = _mm512_slli_epi32(v63_1, 23);
        const __m512i v64_2 = _mm512_slli_epi32(v63_2, 23);
        const __m512i v64_3 = _mm512_slli_epi32(v63_3, 23);
        const __m512 v65_0 = _mm512_castsi512_ps(v64_0);
        const __m512 v65_1 = _mm512_castsi512_ps(v64_1);
        const __m512 v65_2 = _mm512_castsi512_ps(v64_2);
        const __m512 v65_3 = _mm512_castsi512_ps(v64_3);
        const __m512 v66_0 = _mm512_mul_ps(v61_0, v65_0);
        const __m512 v66_1 = _mm512_mul_ps(v61_1, v65_1);
        const __m512 v66_2 = _mm512_mul_ps(v61_2, v65_2);
        const __m512 v66_3 = _mm512_mul_ps(v61_3, v65_3);
        r0_0 = _mm512_mask_blend_ps(v26_0, r0_0, v66_0);
        r0_1 = _mm512_mask_blend_ps(v26_1, r0_1, v66_1);
        r0_2 = _mm512_mask_blend_ps(v26_2, r0_2, v66_2);
        r0_3 = _mm512_mask_blend_ps(v26_3, r0_3, v66_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static EXP_1ULP_AVX2_AVX512_TARGET void exp_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v5 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v7 = _mm512_set1_ps(0x1.059d1cp-29f); /* 1.90349025e-09 */
    const __m512 v8 = _mm512_set1_ps(-0x1.808c92p-11f); /* -0.000733469205 */
    const __m512 v11 = _mm512_set1_ps(-0x1.1cf50cp-22f); /* -2.65387087e-07 */
    const __m512 v13 = _mm512_set1_ps(0x1.553128p-3f); /* 0.166597664 */
    const __m512 v14 = _mm512_set1_ps(0x1.000a26p-1f); /* 0.500077426 */
    const __m512 v25 = _mm512_set1_ps(0x1.5d7368p+6f); /* 87.3627014 */
    const __m512 v27 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v28 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v29 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v32 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v38 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v39 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v40 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v43 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v44 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v47 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v51 = _mm512_set1_epi32(127);
    const __m512i v53 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_1ulp_avx2_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512 v4 = _mm512_sub_ps(v3, v2);
    const __m512 v6 = _mm512_fmadd_ps(v4, v5, v0);
    const __m512 v9 = _mm512_fmadd_ps(v4, v7, v8);
    const __m512 v10 = _mm512_add_ps(v6, v9);
    const __m512 v12 = _mm512_fmadd_ps(v10, v10, v11);
    const __m512 v15 = _mm512_fmadd_ps(v13, v10, v14);
    const __m512 v16 = _mm512_fmadd_ps(v12, v15, v10);
    const __m512i v17 = _mm512_castps_si512(v3);
    const __m512i v18 = _mm512_permutexvar_epi32(v17, t0_0);
    const __m512i v20 = _mm512_slli_epi32(v17, 20);
    const __m512i v21 = _mm512_add_epi32(v18, v20);
    const __m512 v22 = _mm512_castsi512_ps(v21);
    const __m512 v23 = _mm512_fmadd_ps(v16, v22, v22);
    const __m512 v24 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v26 = _mm512_cmp_ps_mask(v24, v25, _CMP_NLE_UQ);
    __m512 r0 = v23;
    __mmask16 any1 = v26;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v30 = _mm512_min_ps(v29, v0);
        const __m512 v31 = _mm512_max_ps(v28, v30);
        const __m512 v33 = _mm512_fmadd_ps(v31, v1, v32);
        const __m512 v34 = _mm512_sub_ps(v33, v32);
        const __m512 v35 = _mm512_fmadd_ps(v34, v5, v31);
        const __m512 v36 = _mm512_fmadd_ps(v27, v34, v35);
        const __m512 v37 = _mm512_mul_ps(v36, v36);
        const __m512 v41 = _mm512_fmadd_ps(v36, v39, v40);
        const __m512 v42 = _mm512_fmadd_ps(v37, v38, v41);
        const __m512 v45 = _mm512_fmadd_ps(v36, v43, v44);
        const __m512 v46 = _mm512_fmadd_ps(v42, v37, v45);
        const __m512 v48 = _mm512_fmadd_ps(v36, v46, v47);
        const __m512 v49 = _mm512_mul_ps(v36, v48);
        const __m512 v50 = _mm512_fmadd_ps(v36, v49, v36);
        const __m512i v52 = _mm512_castps_si512(v33);
        const __m512i v54 = _mm512_sub_epi32(v52, v53);
        const __m512i v56 = _mm512_srai_epi32(v54, 1);
        const __m512i v57 = _mm512_add_epi32(v51, v56);
        const __m512i v59 = _mm512_slli_epi32(v57, 23);
        const __m512 v60 = _mm512_castsi512_ps(v59);
        const __m512 v61 = _mm512_fmadd_ps(v50, v60, v60);
        const __m512i v62 = _mm512_sub_epi32(v54, v56);
        const __m512i v63 = _mm512_add_epi32(v51, v62);
        const __m512i v64 = _mm512_slli_epi32(v63, 23);
        const __m512 v65 = _mm512_castsi512_ps(v64);
        const __m512 v66 = _mm512_mul_ps(v61, v65);
        r0 = _mm512_mask_blend_ps(v26, r0, v66);
    }
    _mm512_storeu_ps(y, r0);
}

static EXP_1ULP_AVX2_AVX512_TARGET void exp_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        exp_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_1ulp_avx2_level(void) {
#if defined(EXP_1ULP_AVX2_FORCE_ISA)
    return EXP_1ULP_AVX2_FORCE_ISA;
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

float exp_1ulp_avx2(float x) {
    return exp_1ulp_avx2_element(x);
}

void exp_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_1ulp_avx2_level();
    if (level == 2) {
        exp_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_1ulp_avx2_array_portable(x, y, n);
}
