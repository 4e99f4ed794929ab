/* exp_2ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    1.828386 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.efd0cp-12 (-0.000472846441, encoding 0xb9f7e860)
 *   result there 0x1.ffc206p-1 (0.999527156, encoding 0x3f7fe103)
 *   mean error   0.052442 ulp
 *   misrounded   169940829 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6bc7d6a111f398fe74f89d29b0e14192
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 2 --isa avx2 --time 120s --seed 1 --archive r_2_avx2.db
 *                time: 0.1239 ns/element as avx2 code (inputs moderate)
 *                on GenuineIntel/6.207.2 Intel(R) Xeon(R) Processor, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "exp_2ulp_avx2.h"

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
static inline float exp_2ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp_2ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float exp_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp_2ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const int32_t exp_2ulp_avx2_table0[16] = {
    1065336672, 1065054853, 1064833411, 1064686831,
    1064621889, 1064645973, 1064767141, 1064994180,
    1065336672, 1065054853, 1064833411, 1064686831,
    1064621889, 1064645973, 1064767141, 1064994180,
}; /* repeated to fill a register */

static inline float exp_2ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = 0x1.715476p+0f; /* 1.44269502 */
    const float v2 = 0x1.8p+20f; /* 1572864 */
    const float v3 = exp_2ulp_avx2_fma_f32(v0, v1, v2);
    const int32_t v4 = exp_2ulp_avx2_bits_f32(v3);
    const int32_t v5 = 20;
    const int32_t v6 = exp_2ulp_avx2_shl_i32(v4, v5);
    const int32_t v7 = exp_2ulp_avx2_table0[(uint32_t)v4 & (8u - 1)];
    const int32_t v8 = (int32_t)((uint32_t)v6 + (uint32_t)v7);
    const float v9 = exp_2ulp_avx2_frombits_f32(v8);
    const float v10 = v3 - v2;
    const float v11 = 0x1.0482c8p-29f; /* 1.89546601e-09 */
    const float v12 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v13 = exp_2ulp_avx2_fma_f32(v10, v12, v0);
    const float v14 = exp_2ulp_avx2_fma_f32(v10, v11, v13);
    const float v15 = 0x1.55bb0cp-3f; /* 0.16686067 */
    const float v16 = 0x1.004ab2p-1f; /* 0.50056988 */
    const float v17 = exp_2ulp_avx2_fma_f32(v15, v14, v16);
    const float v18 = 0x1.0040bp+0f; /* 1.00098705 */
    const float v19 = exp_2ulp_avx2_fma_f32(v17, v14, v18);
    const float v20 = exp_2ulp_avx2_fma_f32(v14, v19, v18);
    const float v21 = v9 * v20;
    const float v22 = exp_2ulp_avx2_abs_f32(v0);
    const float v23 = 0x1.5cp+6f; /* 87 */
    const int v24 = !(v22 <= v23);
    float r0 = v21;
    if (v24) {
        const float v25 = -0x1.ap+6f; /* -104 */
        const int v26 = v0 < v25;
        const float v27 = 0x0p+0f; /* 0 */
        const float v28 = 0x1.64p+6f; /* 89 */
        const float v29 = v28 < v0 ? v28 : v0;
        const float v30 = v25 > v29 ? v25 : v29;
        const float v31 = 0x1.8p+23f; /* 12582912 */
        const float v32 = exp_2ulp_avx2_fma_f32(v30, v1, v31);
        const float v33 = v32 - v31;
        const float v34 = 0x1p-40f; /* 9.09494702e-13 */
        const float v35 = 0x1.05c61p-29f; /* 1.90465421e-09 */
        const float v36 = exp_2ulp_avx2_fma_f32(v33, v34, v35);
        const float v37 = exp_2ulp_avx2_fma_f32(v33, v12, v30);
        const float v38 = exp_2ulp_avx2_fma_f32(v33, v36, v37);
        const float v39 = v38 * v38;
        const float v40 = 0x1.a01a02p-13f; /* 0.000198412701 */
        const float v41 = 0x1.6c16c2p-10f; /* 0.00138888892 */
        const float v42 = exp_2ulp_avx2_fma_f32(v41, v38, v34);
        const float v43 = exp_2ulp_avx2_fma_f32(v39, v40, v42);
        const float v44 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v45 = v43 + v44;
        const float v46 = 0x1.555568p-5f; /* 0.0416667014 */
        const float v47 = 0x1.555556p-3f; /* 0.166666672 */
        const float v48 = exp_2ulp_avx2_fma_f32(v38, v46, v47);
        const float v49 = exp_2ulp_avx2_fma_f32(v45, v39, v48);
        const float v50 = 0x1p-1f; /* 0.5 */
        const float v51 = exp_2ulp_avx2_fma_f32(v49, v38, v50);
        const float v52 = 0x1p+0f; /* 1 */
        const float v53 = exp_2ulp_avx2_fma_f32(v51, v38, v52);
        const float v54 = exp_2ulp_avx2_fma_f32(v38, v53, v52);
        const float v55 = v26 ? v27 : v54;
        const int32_t v56 = 127;
        const int32_t v57 = exp_2ulp_avx2_bits_f32(v32);
        const int32_t v58 = 1262485504; /* 0x4b400000 */
        const int32_t v59 = (int32_t)((uint32_t)v57 - (uint32_t)v58);
        const int32_t v60 = 0;
        const int32_t v61 = v59 | v60;
        const int32_t v62 = 1;
        const int32_t v63 = exp_2ulp_avx2_lshr_i32(v61, v62);
        const int32_t v64 = (int32_t)((uint32_t)v56 + (uint32_t)v63);
        const int32_t v65 = 23;
        const int32_t v66 = exp_2ulp_avx2_shl_i32(v64, v65);
        const float v67 = exp_2ulp_avx2_frombits_f32(v66);
        const float v68 = v55 * v67;
        const int32_t v69 = (int32_t)((uint32_t)v59 - (uint32_t)v63);
        const int32_t v70 = (int32_t)((uint32_t)v56 + (uint32_t)v69);
        const int32_t v71 = exp_2ulp_avx2_shl_i32(v70, v65);
        const float v72 = exp_2ulp_avx2_frombits_f32(v71);
        const float v73 = v68 * v72;
        r0 = v73;
    }
    return r0;
}

static void exp_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_2ULP_AVX2_AVX2 static inline EXP_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_2ULP_AVX2_AVX512 static inline EXP_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP_2ULP_AVX2_AVX2 __m256i exp_2ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_2ULP_AVX2_AVX2 void exp_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v11 = _mm256_set1_ps(0x1.0482c8p-29f); /* 1.89546601e-09 */
    const __m256 v12 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v15 = _mm256_set1_ps(0x1.55bb0cp-3f); /* 0.16686067 */
    const __m256 v16 = _mm256_set1_ps(0x1.004ab2p-1f); /* 0.50056988 */
    const __m256 v18 = _mm256_set1_ps(0x1.0040bp+0f); /* 1.00098705 */
    const __m256 v23 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256 v25 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v27 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v28 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v31 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v34 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v35 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v40 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v41 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v44 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v46 = _mm256_set1_ps(0x1.555568p-5f); /* 0.0416667014 */
    const __m256 v47 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v50 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v52 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v56 = _mm256_set1_epi32(127);
    const __m256i v58 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v60 = _mm256_set1_epi32(0);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_2ulp_avx2_table0));
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_fmadd_ps(v0_0, v1, v2);
    const __m256 v3_1 = _mm256_fmadd_ps(v0_1, v1, v2);
    const __m256i v4_0 = _mm256_castps_si256(v3_0);
    const __m256i v4_1 = _mm256_castps_si256(v3_1);
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 20);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 20);
    const __m256i v7_0 = _mm256_permutevar8x32_epi32(t0_0, v4_0);
    const __m256i v7_1 = _mm256_permutevar8x32_epi32(t0_0, v4_1);
    const __m256i v8_0 = _mm256_add_epi32(v6_0, v7_0);
    const __m256i v8_1 = _mm256_add_epi32(v6_1, v7_1);
    const __m256 v9_0 = _mm256_castsi256_ps(v8_0);
    const __m256 v9_1 = _mm256_castsi256_ps(v8_1);
    const __m256 v10_0 = _mm256_sub_ps(v3_0, v2);
    const __m256 v10_1 = _mm256_sub_ps(v3_1, v2);
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v12, v0_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v12, v0_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v10_0, v11, v13_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v10_1, v11, v13_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v15, v14_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v15, v14_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v17_0, v14_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17_1, v14_1, v18);
    const __m256 v20_0 = _mm256_fmadd_ps(v14_0, v19_0, v18);
    const __m256 v20_1 = _mm256_fmadd_ps(v14_1, v19_1, v18);
    const __m256 v21_0 = _mm256_mul_ps(v9_0, v20_0);
    const __m256 v21_1 = _mm256_mul_ps(v9_1, v20_1);
    const __m256 v22_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v22_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256i v24_0 = _mm256_castps_si256(_mm256_cmp_ps(v22_0, v23, _CMP_NLE_UQ));
    const __m256i v24_1 = _mm256_castps_si256(_mm256_cmp_ps(v22_1, v23, _CMP_NLE_UQ));
    __m256 r0_0 = v21_0;
    __m256 r0_1 = v21_1;
    __m256i any1 = v24_0;
    any1 = _mm256_or_si256(any1, v24_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v26_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v25, _CMP_LT_OQ));
        const __m256i v26_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v25, _CMP_LT_OQ));
        const __m256 v29_0 = _mm256_min_ps(v28, v0_0);
        const __m256 v29_1 = _mm256_min_ps(v28, v0_1);
        const __m256 v30_0 = _mm256_max_ps(v25, v29_0);
        const __m256 v30_1 = _mm256_max_ps(v25, v29_1);
        const __m256 v32_0 = _mm256_fmadd_ps(v30_0, v1, v31);
        const __m256 v32_1 = _mm256_fmadd_ps(v30_1, v1, v31);
        const __m256 v33_0 = _mm256_sub_ps(v32_0, v31);
        const __m256 v33_1 = _mm256_sub_ps(v32_1, v31);
        const __m256 v36_0 = _mm256_fmadd_ps(v33_0, v34, v35);
        const __m256 v36_1 = _mm256_fmadd_ps(v33_1, v34, v35);
        const __m256 v37_0 = _mm256_fmadd_ps(v33_0, v12, v30_0);
        const __m256 v37_1 = _mm256_fmadd_ps(v33_1, v12, v30_1);
        const __m256 v38_0 = _mm256_fmadd_ps(v33_0, v36_0, v37_0);
        const __m256 v38_1 = _mm256_fmadd_ps(v33_1, v36_1, v37_1);
        const __m256 v39_0 = _mm256_mul_ps(v38_0, v38_0);
        const __m256 v39_1 = _mm256_mul_ps(v38_1, v38_1);
        const __m256 v42_0 = _mm256_fmadd_ps(v41, v38_0, v34);
        const __m256 v42_1 = _mm256_fmadd_ps(v41, v38_1, v34);
        const __m256 v43_0 = _mm256_fmadd_ps(v39_0, v40, v42_0);
        const __m256 v43_1 = _mm256_fmadd_ps(v39_1, v40, v42_1);
        const __m256 v45_0 = _mm256_add_ps(v43_0, v44);
        const __m256 v45_1 = _mm256_add_ps(v43_1, v44);
        const __m256 v48_0 = _mm256_fmadd_ps(v38_0, v46, v47);
        const __m256 v48_1 = _mm256_fmadd_ps(v38_1, v46, v47);
        const __m256 v49_0 = _mm256_fmadd_ps(v45_0, v39_0, v48_0);
        const __m256 v49_1 = _mm256_fmadd_ps(v45_1, v39_1, v48_1);
        const __m256 v51_0 = _mm256_fmadd_ps(v49_0, v38_0, v50);
        const __m256 v51_1 = _mm256_fmadd_ps(v49_1, v38_1, v50);
        const __m256 v53_0 = _mm256_fmadd_ps(v51_0, v38_0, v52);
        const __m256 v53_1 = _mm256_fmadd_ps(v51_1, v38_1, v52);
        const __m256 v54_0 = _mm256_fmadd_ps(v38_0, v53_0, v52);
        const __m256 v54_1 = _mm256_fmadd_ps(v38_1, v53_1, v52);
        const __m256 v55_0 = _mm256_blendv_ps(v54_0, v27, _mm256_castsi256_ps(v26_0));
        const __m256 v55_1 = _mm256_blendv_ps(v54_1, v27, _mm256_castsi256_ps(v26_1));
        const __m256i v57_0 = exp_2ulp_avx2_bits_f32_avx2(v32_0);
        const __m256i v57_1 = exp_2ulp_avx2_bits_f32_avx2(v32_1);
        const __m256i v59_0 = _mm256_sub_epi32(v57_0, v58);
        const __m256i v59_1 = _mm256_sub_epi32(v57_1, v58);
        const __m256i v61_0 = _mm256_or_si256(v59_0, v60);
        const __m256i v61_1 = _mm256_or_si256(v59_1, v60);
        const __m256i v63_0 = _mm256_srli_epi32(v61_0, 1);
        const __m256i v63_1 = _mm256_srli_epi32(v61_1, 1);
        const __m256i v64_0 = _mm256_add_epi32(v56, v63_0);
        const __m256i v64_1 = _mm256_add_epi32(v56, v63_1);
        const __m256i v66_0 = _mm256_slli_epi32(v64_0, 23);
        const __m256i v66_1 = _mm256_slli_epi32(v64_1, 23);
        const __m256 v67_0 = _mm256_castsi256_ps(v66_0);
        const __m256 v67_1 = _mm256_castsi256_ps(v66_1);
        const __m256 v68_0 = _mm256_mul_ps(v55_0, v67_0);
        const __m256 v68_1 = _mm256_mul_ps(v55_1, v67_1);
        const __m256i v69_0 = _mm256_sub_epi32(v59_0, v63_0);
        const __m256i v69_1 = _mm256_sub_epi32(v59_1, v63_1);
        const __m256i v70_0 = _mm256_add_epi32(v56, v69_0);
        const __m256i v70_1 = _mm256_add_epi32(v56, v69_1);
        const __m256i v71_0 = _mm256_slli_epi32(v70_0, 23);
        const __m256i v71_1 = _mm256_slli_epi32(v70_1, 23);
        const __m256 v72_0 = _mm256_castsi256_ps(v71_0);
        const __m256 v72_1 = _mm256_castsi256_ps(v71_1);
        const __m256 v73_0 = _mm256_mul_ps(v68_0, v72_0);
        const __m256 v73_1 = _mm256_mul_ps(v68_1, v72_1);
        r0_0 = _mm256_blendv_ps(r0_0, v73_0, _mm256_castsi256_ps(v24_0));
        r0_1 = _mm256_blendv_ps(r0_1, v73_1, _mm256_castsi256_ps(v24_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static EXP_2ULP_AVX2_AVX2_TARGET void exp_2ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v11 = _mm256_set1_ps(0x1.0482c8p-29f); /* 1.89546601e-09 */
    const __m256 v12 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v15 = _mm256_set1_ps(0x1.55bb0cp-3f); /* 0.16686067 */
    const __m256 v16 = _mm256_set1_ps(0x1.004ab2p-1f); /* 0.50056988 */
    const __m256 v18 = _mm256_set1_ps(0x1.0040bp+0f); /* 1.00098705 */
    const __m256 v23 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256 v25 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v27 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v28 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v31 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v34 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v35 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v40 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v41 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v44 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v46 = _mm256_set1_ps(0x1.555568p-5f); /* 0.0416667014 */
    const __m256 v47 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v50 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v52 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v56 = _mm256_set1_epi32(127);
    const __m256i v58 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v60 = _mm256_set1_epi32(0);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_2ulp_avx2_table0));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_slli_epi32(v4, 20);
    const __m256i v7 = _mm256_permutevar8x32_epi32(t0_0, v4);
    const __m256i v8 = _mm256_add_epi32(v6, v7);
    const __m256 v9 = _mm256_castsi256_ps(v8);
    const __m256 v10 = _mm256_sub_ps(v3, v2);
    const __m256 v13 = _mm256_fmadd_ps(v10, v12, v0);
    const __m256 v14 = _mm256_fmadd_ps(v10, v11, v13);
    const __m256 v17 = _mm256_fmadd_ps(v15, v14, v16);
    const __m256 v19 = _mm256_fmadd_ps(v17, v14, v18);
    const __m256 v20 = _mm256_fmadd_ps(v14, v19, v18);
    const __m256 v21 = _mm256_mul_ps(v9, v20);
    const __m256 v22 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v24 = _mm256_castps_si256(_mm256_cmp_ps(v22, v23, _CMP_NLE_UQ));
    __m256 r0 = v21;
    __m256i any1 = v24;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v26 = _mm256_castps_si256(_mm256_cmp_ps(v0, v25, _CMP_LT_OQ));
        const __m256 v29 = _mm256_min_ps(v28, v0);
        const __m256 v30 = _mm256_max_ps(v25, v29);
        const __m256 v32 = _mm256_fmadd_ps(v30, v1, v31);
        const __m256 v33 = _mm256_sub_ps(v32, v31);
        const __m256 v36 = _mm256_fmadd_ps(v33, v34, v35);
        const __m256 v37 = _mm256_fmadd_ps(v33, v12, v30);
        const __m256 v38 = _mm256_fmadd_ps(v33, v36, v37);
        const __m256 v39 = _mm256_mul_ps(v38, v38);
        const __m256 v42 = _mm256_fmadd_ps(v41, v38, v34);
        const __m256 v43 = _mm256_fmadd_ps(v39, v40, v42);
        const __m256 v45 = _mm256_add_ps(v43, v44);
        const __m256 v48 = _mm256_fmadd_ps(v38, v46, v47);
        const __m256 v49 = _mm256_fmadd_ps(v45, v39, v48);
        const __m256 v51 = _mm256_fmadd_ps(v49, v38, v50);
        const __m256 v53 = _mm256_fmadd_ps(v51, v38, v52);
        const __m256 v54 = _mm256_fmadd_ps(v38, v53, v52);
        const __m256 v55 = _mm256_blendv_ps(v54, v27, _mm256_castsi256_ps(v26));
        const __m256i v57 = exp_2ulp_avx2_bits_f32_avx2(v32);
        const __m256i v59 = _mm256_sub_epi32(v57, v58);
        const __m256i v61 = _mm256_or_si256(v59, v60);
        const __m256i v63 = _mm256_srli_epi32(v61, 1);
        const __m256i v64 = _mm256_add_epi32(v56, v63);
        const __m256i v66 = _mm256_slli_epi32(v64, 23);
        const __m256 v67 = _mm256_castsi256_ps(v66);
        const __m256 v68 = _mm256_mul_ps(v55, v67);
        const __m256i v69 = _mm256_sub_epi32(v59, v63);
        const __m256i v70 = _mm256_add_epi32(v56, v69);
        const __m256i v71 = _mm256_slli_epi32(v70, 23);
        const __m256 v72 = _mm256_castsi256_ps(v71);
        const __m256 v73 = _mm256_mul_ps(v68, v72);
        r0 = _mm256_blendv_ps(r0, v73, _mm256_castsi256_ps(v24));
    }
    _mm256_storeu_ps(y, r0);
}

static EXP_2ULP_AVX2_AVX2_TARGET void exp_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_2ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_2ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp_2ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_2ULP_AVX2_AVX512 __m512i exp_2ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP_2ULP_AVX2_AVX512 void exp_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v11 = _mm512_set1_ps(0x1.0482c8p-29f); /* 1.89546601e-09 */
    const __m512 v12 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v15 = _mm512_set1_ps(0x1.55bb0cp-3f); /* 0.16686067 */
    const __m512 v16 = _mm512_set1_ps(0x1.004ab2p-1f); /* 0.50056988 */
    const __m512 v18 = _mm512_set1_ps(0x1.0040bp+0f); /* 1.00098705 */
    const __m512 v23 = _mm512_set1_ps(0x1.5cp+6f); /* 87 */
    const __m512 v25 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v27 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v28 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v31 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v34 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v35 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v40 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v41 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v44 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v46 = _mm512_set1_ps(0x1.555568p-5f); /* 0.0416667014 */
    const __m512 v47 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v50 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v52 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v56 = _mm512_set1_epi32(127);
    const __m512i v58 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i v60 = _mm512_set1_epi32(0);
    const __m512i t0_0 = _mm512_loadu_si512(exp_2ulp_avx2_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_slli_epi32(v4, 20);
    const __m512i v7 = _mm512_permutexvar_epi32(v4, t0_0);
    const __m512i v8 = _mm512_add_epi32(v6, v7);
    const __m512 v9 = _mm512_castsi512_ps(v8);
    const __m512 v10 = _mm512_sub_ps(v3, v2);
    const __m512 v13 = _mm512_fmadd_ps(v10, v12, v0);
    const __m512 v14 = _mm512_fmadd_ps(v10, v11, v13);
    const __m512 v17 = _mm512_fmadd_ps(v15, v14, v16);
    const __m512 v19 = _mm512_fmadd_ps(v17, v14, v18);
    const __m512 v20 = _mm512_fmadd_ps(v14, v19, v18);
    const __m512 v21 = _mm512_mul_ps(v9, v20);
    const __m512 v22 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v24 = _mm512_cmp_ps_mask(v22, v23, _CMP_NLE_UQ);
    __m512 r0 = v21;
    __mmask16 any1 = v24;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v26 = _mm512_cmp_ps_mask(v0, v25, _CMP_LT_OQ);
        const __m512 v29 = _mm512_min_ps(v28, v0);
        const __m512 v30 = _mm512_max_ps(v25, v29);
        const __m512 v32 = _mm512_fmadd_ps(v30, v1, v31);
        const __m512 v33 = _mm512_sub_ps(v32, v31);
        const __m512 v36 = _mm512_fmadd_ps(v33, v34, v35);
        const __m512 v37 = _mm512_fmadd_ps(v33, v12, v30);
        const __m512 v38 = _mm512_fmadd_ps(v33, v36, v37);
        const __m512 v39 = _mm512_mul_ps(v38, v38);
        const __m512 v42 = _mm512_fmadd_ps(v41, v38, v34);
        const __m512 v43 = _mm512_fmadd_ps(v39, v40, v42);
        const __m512 v45 = _mm512_add_ps(v43, v44);
        const __m512 v48 = _mm512_fmadd_ps(v38, v46, v47);
        const __m512 v49 = _mm512_fmadd_ps(v45, v39, v48);
        const __m512 v51 = _mm512_fmadd_ps(v49, v38, v50);
        const __m512 v53 = _mm512_fmadd_ps(v51, v38, v52);
        const __m512 v54 = _mm512_fmadd_ps(v38, v53, v52);
        const __m512 v55 = _mm512_mask_blend_ps(v26, v54, v27);
        const __m512i v57 = exp_2ulp_avx2_bits_f32_avx512(v32);
        const __m512i v59 = _mm512_sub_epi32(v57, v58);
        const __m512i v61 = _mm512_or_si512(v59, v60);
        const __m512i v63 = _mm512_srli_epi32(v61, 1);
        const __m512i v64 = _mm512_add_epi32(v56, v63);
        const __m512i v66 = _mm512_slli_epi32(v64, 23);
        const __m512 v67 = _mm512_castsi512_ps(v66);
        const __m512 v68 = _mm512_mul_ps(v55, v67);
        const __m512i v69 = _mm512_sub_epi32(v59, v63);
        const __m512i v70 = _mm512_add_epi32(v56, v69);
        const __m512i v71 = _mm512_slli_epi32(v70, 23);
        const __m512 v72 = _mm512_castsi512_ps(v71);
        const __m512 v73 = _mm512_mul_ps(v68, v72);
        r0 = _mm512_mask_blend_ps(v24, r0, v73);
    }
    _mm512_storeu_ps(y, r0);
}

static EXP_2ULP_AVX2_AVX512_TARGET void exp_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_2ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp_2ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_2ulp_avx2_level(void) {
#if defined(EXP_2ULP_AVX2_FORCE_ISA)
    return EXP_2ULP_AVX2_FORCE_ISA;
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

float exp_2ulp_avx2(float x) {
    return exp_2ulp_avx2_element(x);
}

void exp_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_2ulp_avx2_level();
    if (level == 2) {
        exp_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_2ulp_avx2_array_portable(x, y, n);
}
