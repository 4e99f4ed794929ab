/* exp10_1ulp_avx2: exp10
 *
 *   target       exp10, 10^x, f32
 *   domain       every input
 *   max error    0.916112 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.30db3ep+5 (38.1070518, encoding 0x42186d9f)
 *   result there 0x1.810bb6p+126 (1.27953396e+38, encoding 0x7ec085db)
 *   mean error   0.036087 ulp
 *   misrounded   78453461 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f98f8f0977810538fca5b0a3df52e22d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive exp10_1ulp_avx2.db
 *                time: 0.2887 ns/element as avx2 code (inputs mean)
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
#include "exp10_1ulp_avx2.h"

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
static inline float exp10_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp10_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp10_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp10_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float exp10_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp10_1ulp_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline int32_t exp10_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp10_1ulp_avx2_table0[16] = {
    1065357617, 1065068673, 1064848482, 1064703266,
    1064639811, 1064665517, 1064788454, 1065017422,
    1065357617, 1065068673, 1064848482, 1064703266,
    1064639811, 1064665517, 1064788454, 1065017422,
}; /* repeated to fill a register */

static inline float exp10_1ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = 0x1.a934eep+1f; /* 3.32192779 */
    const float v2 = 0x1.8p+20f; /* 1572864 */
    const float v3 = exp10_1ulp_avx2_fma_f32(v0, v1, v2);
    const int32_t v4 = exp10_1ulp_avx2_bits_f32(v3);
    const int32_t v5 = 20;
    const int32_t v6 = exp10_1ulp_avx2_shl_i32(v4, v5);
    const int32_t v7 = exp10_1ulp_avx2_table0[(uint32_t)v4 & (8u - 1)];
    const int32_t v8 = (int32_t)((uint32_t)v6 + (uint32_t)v7);
    const float v9 = exp10_1ulp_avx2_frombits_f32(v8);
    const float v10 = 0x1.ec0fb4p-27f; /* 1.43208698e-08 */
    const float v11 = v3 - v2;
    const float v12 = -0x1.344136p-2f; /* -0.30103001 */
    const float v13 = exp10_1ulp_avx2_fma_f32(v12, v11, v0);
    const float v14 = exp10_1ulp_avx2_fma_f32(v10, v11, v13);
    const float v15 = 0x1.1bd2fep+0f; /* 1.10868824 */
    const float v16 = 0x1.0445a4p+1f; /* 2.03337526 */
    const float v17 = exp10_1ulp_avx2_fma_f32(v15, v14, v16);
    const float v18 = 0x1.53258ap+1f; /* 2.6495831 */
    const float v19 = exp10_1ulp_avx2_fma_f32(v14, v17, v18);
    const float v20 = 0x1.26938ep+1f; /* 2.30137801 */
    const float v21 = exp10_1ulp_avx2_fma_f32(v19, v14, v20);
    const float v22 = -0x1.12e972p-11f; /* -0.000524352829 */
    const float v23 = exp10_1ulp_avx2_fma_f32(v21, v14, v22);
    const float v24 = exp10_1ulp_avx2_fma_f32(v9, v23, v9);
    const float v25 = exp10_1ulp_avx2_abs_f32(v0);
    const float v26 = 0x1.2ep+5f; /* 37.75 */
    const int v27 = !(v25 <= v26);
    float r0 = v24;
    if (v27) {
        const int32_t v28 = 127;
        const float v29 = -0x1.6cp+5f; /* -45.5 */
        const float v30 = 0x1.36p+5f; /* 38.75 */
        const float v31 = v30 < v0 ? v30 : v0;
        const float v32 = v29 > v31 ? v29 : v31;
        const float v33 = v1 * v32;
        const float v34 = 0x1.8p+23f; /* 12582912 */
        const float v35 = v33 + v34;
        const int32_t v36 = exp10_1ulp_avx2_cvt_i32_f32(v35);
        const int32_t v37 = 1262485504; /* 0x4b400000 */
        const int32_t v38 = (int32_t)((uint32_t)v36 - (uint32_t)v37);
        const int32_t v39 = 2;
        const int32_t v40 = exp10_1ulp_avx2_ashr_i32(v38, v39);
        const int32_t v41 = (int32_t)((uint32_t)v38 - (uint32_t)v40);
        const int32_t v42 = (int32_t)((uint32_t)v28 + (uint32_t)v41);
        const int32_t v43 = 23;
        const int32_t v44 = exp10_1ulp_avx2_shl_i32(v42, v43);
        const float v45 = exp10_1ulp_avx2_frombits_f32(v44);
        const float v46 = v35 - v34;
        const float v47 = 0x1.ec10cp-27f; /* 1.43209888e-08 */
        const float v48 = exp10_1ulp_avx2_fma_f32(v46, v12, v32);
        const float v49 = exp10_1ulp_avx2_fma_f32(v46, v47, v48);
        const float v50 = 0x1.26bb1cp+1f; /* 2.30258512 */
        const float v51 = 0x1.16e4ep-4f; /* 0.068089366 */
        const float v52 = 0x1.a7ed7p-3f; /* 0.206995845 */
        const float v53 = exp10_1ulp_avx2_fma_f32(v51, v49, v52);
        const float v54 = 0x1.142ap-1f; /* 0.539382935 */
        const float v55 = exp10_1ulp_avx2_fma_f32(v49, v53, v54);
        const float v56 = 0x1.2bd76p+0f; /* 1.17125511 */
        const float v57 = exp10_1ulp_avx2_fma_f32(v49, v55, v56);
        const float v58 = 0x1.04705ap+1f; /* 2.0346787 */
        const float v59 = exp10_1ulp_avx2_fma_f32(v49, v57, v58);
        const float v60 = 0x1.53524cp+1f; /* 2.650949 */
        const float v61 = exp10_1ulp_avx2_fma_f32(v59, v49, v60);
        const float v62 = v49 * v61;
        const float v63 = v50 + v62;
        const float v64 = 0x1p+0f; /* 1 */
        const float v65 = exp10_1ulp_avx2_fma_f32(v49, v63, v64);
        const int32_t v66 = (int32_t)((uint32_t)v28 + (uint32_t)v40);
        const int32_t v67 = exp10_1ulp_avx2_shl_i32(v66, v43);
        const float v68 = exp10_1ulp_avx2_frombits_f32(v67);
        const float v69 = v65 * v68;
        const float v70 = v45 * v69;
        r0 = v70;
    }
    return r0;
}

static void exp10_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP10_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_1ULP_AVX2_AVX2 static inline EXP10_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP10_1ULP_AVX2_AVX512 static inline EXP10_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP10_1ULP_AVX2_AVX2 void exp10_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.a934eep+1f); /* 3.32192779 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v10 = _mm256_set1_ps(0x1.ec0fb4p-27f); /* 1.43208698e-08 */
    const __m256 v12 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v15 = _mm256_set1_ps(0x1.1bd2fep+0f); /* 1.10868824 */
    const __m256 v16 = _mm256_set1_ps(0x1.0445a4p+1f); /* 2.03337526 */
    const __m256 v18 = _mm256_set1_ps(0x1.53258ap+1f); /* 2.6495831 */
    const __m256 v20 = _mm256_set1_ps(0x1.26938ep+1f); /* 2.30137801 */
    const __m256 v22 = _mm256_set1_ps(-0x1.12e972p-11f); /* -0.000524352829 */
    const __m256 v26 = _mm256_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m256i v28 = _mm256_set1_epi32(127);
    const __m256 v29 = _mm256_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m256 v30 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256 v34 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v37 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v47 = _mm256_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m256 v50 = _mm256_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m256 v51 = _mm256_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m256 v52 = _mm256_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m256 v54 = _mm256_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m256 v56 = _mm256_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m256 v58 = _mm256_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m256 v60 = _mm256_set1_ps(0x1.53524cp+1f); /* 2.650949 */
    const __m256 v64 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp10_1ulp_avx2_table0));
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
    const __m256 v11_0 = _mm256_sub_ps(v3_0, v2);
    const __m256 v11_1 = _mm256_sub_ps(v3_1, v2);
    const __m256 v13_0 = _mm256_fmadd_ps(v12, v11_0, v0_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v12, v11_1, v0_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v10, v11_0, v13_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v10, v11_1, v13_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v15, v14_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v15, v14_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v14_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v14_1, v17_1, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v14_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v14_1, v20);
    const __m256 v23_0 = _mm256_fmadd_ps(v21_0, v14_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v21_1, v14_1, v22);
    const __m256 v24_0 = _mm256_fmadd_ps(v9_0, v23_0, v9_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v9_1, v23_1, v9_1);
    const __m256 v25_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v25_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256i v27_0 = _mm256_castps_si256(_mm256_cmp_ps(v25_0, v26, _CMP_NLE_UQ));
    const __m256i v27_1 = _mm256_castps_si256(_mm256_cmp_ps(v25_1, v26, _CMP_NLE_UQ));
    __m256 r0_0 = v24_0;
    __m256 r0_1 = v24_1;
    __m256i any1 = v27_0;
    any1 = _mm256_or_si256(any1, v27_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v31_0 = _mm256_min_ps(v30, v0_0);
        const __m256 v31_1 = _mm256_min_ps(v30, v0_1);
        const __m256 v32_0 = _mm256_max_ps(v29, v31_0);
        const __m256 v32_1 = _mm256_max_ps(v29, v31_1);
        const __m256 v33_0 = _mm256_mul_ps(v1, v32_0);
        const __m256 v33_1 = _mm256_mul_ps(v1, v32_1);
        const __m256 v35_0 = _mm256_add_ps(v33_0, v34);
        const __m256 v35_1 = _mm256_add_ps(v33_1, v34);
        const __m256i v36_0 = _mm256_cvtps_epi32(v35_0);
        const __m256i v36_1 = _mm256_cvtps_epi32(v35_1);
        const __m256i v38_0 = _mm256_sub_epi32(v36_0, v37);
        const __m256i v38_1 = _mm256_sub_epi32(v36_1, v37);
        const __m256i v40_0 = _mm256_srai_epi32(v38_0, 2);
        const __m256i v40_1 = _mm256_srai_epi32(v38_1, 2);
        const __m256i v41_0 = _mm256_sub_epi32(v38_0, v40_0);
        const __m256i v41_1 = _mm256_sub_epi32(v38_1, v40_1);
        const __m256i v42_0 = _mm256_add_epi32(v28, v41_0);
        const __m256i v42_1 = _mm256_add_epi32(v28, v41_1);
        const __m256i v44_0 = _mm256_slli_epi32(v42_0, 23);
        const __m256i v44_1 = _mm256_slli_epi32(v42_1, 23);
        const __m256 v45_0 = _mm256_castsi256_ps(v44_0);
        const __m256 v45_1 = _mm256_castsi256_ps(v44_1);
        const __m256 v46_0 = _mm256_sub_ps(v35_0, v34);
        const __m256 v46_1 = _mm256_sub_ps(v35_1, v34);
        const __m256 v48_0 = _mm256_fmadd_ps(v46_0, v12, v32_0);
        const __m256 v48_1 = _mm256_fmadd_ps(v46_1, v12, v32_1);
        const __m256 v49_0 = _mm256_fmadd_ps(v46_0, v47, v48_0);
        const __m256 v49_1 = _mm256_fmadd_ps(v46_1, v47, v48_1);
        const __m256 v53_0 = _mm256_fmadd_ps(v51, v49_0, v52);
        const __m256 v53_1 = _mm256_fmadd_ps(v51, v49_1, v52);
        const __m256 v55_0 = _mm256_fmadd_ps(v49_0, v53_0, v54);
        const __m256 v55_1 = _mm256_fmadd_ps(v49_1, v53_1, v54);
        const __m256 v57_0 = _mm256_fmadd_ps(v49_0, v55_0, v56);
        const __m256 v57_1 = _mm256_fmadd_ps(v49_1, v55_1, v56);
        const __m256 v59_0 = _mm256_fmadd_ps(v49_0, v57_0, v58);
        const __m256 v59_1 = _mm256_fmadd_ps(v49_1, v57_1, v58);
        const __m256 v61_0 = _mm256_fmadd_ps(v59_0, v49_0, v60);
        const __m256 v61_1 = _mm256_fmadd_ps(v59_1, v49_1, v60);
        const __m256 v62_0 = _mm256_mul_ps(v49_0, v61_0);
        const __m256 v62_1 = _mm256_mul_ps(v49_1, v61_1);
        const __m256 v63_0 = _mm256_add_ps(v50, v62_0);
        const __m256 v63_1 = _mm256_add_ps(v50, v62_1);
        const __m256 v65_0 = _mm256_fmadd_ps(v49_0, v63_0, v64);
        const __m256 v65_1 = _mm256_fmadd_ps(v49_1, v63_1, v64);
        const __m256i v66_0 = _mm256_add_epi32(v28, v40_0);
        const __m256i v66_1 = _mm256_add_epi32(v28, v40_1);
        const __m256i v67_0 = _mm256_slli_epi32(v66_0, 23);
        const __m256i v67_1 = _mm256_slli_epi32(v66_1, 23);
        const __m256 v68_0 = _mm256_castsi256_ps(v67_0);
        const __m256 v68_1 = _mm256_castsi256_ps(v67_1);
        const __m256 v69_0 = _mm256_mul_ps(v65_0, v68_0);
        const __m256 v69_1 = _mm256_mul_ps(v65_1, v68_1);
        const __m256 v70_0 = _mm256_mul_ps(v45_0, v69_0);
        const __m256 v70_1 = _mm256_mul_ps(v45_1, v69_1);
        r0_0 = _mm256_blendv_ps(r0_0, v70_0, _mm256_castsi256_ps(v27_0));
        r0_1 = _mm256_blendv_ps(r0_1, v70_1, _mm256_castsi256_ps(v27_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static EXP10_1ULP_AVX2_AVX2_TARGET void exp10_1ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.a934eep+1f); /* 3.32192779 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v10 = _mm256_set1_ps(0x1.ec0fb4p-27f); /* 1.43208698e-08 */
    const __m256 v12 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v15 = _mm256_set1_ps(0x1.1bd2fep+0f); /* 1.10868824 */
    const __m256 v16 = _mm256_set1_ps(0x1.0445a4p+1f); /* 2.03337526 */
    const __m256 v18 = _mm256_set1_ps(0x1.53258ap+1f); /* 2.6495831 */
    const __m256 v20 = _mm256_set1_ps(0x1.26938ep+1f); /* 2.30137801 */
    const __m256 v22 = _mm256_set1_ps(-0x1.12e972p-11f); /* -0.000524352829 */
    const __m256 v26 = _mm256_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m256i v28 = _mm256_set1_epi32(127);
    const __m256 v29 = _mm256_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m256 v30 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256 v34 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v37 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v47 = _mm256_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m256 v50 = _mm256_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m256 v51 = _mm256_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m256 v52 = _mm256_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m256 v54 = _mm256_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m256 v56 = _mm256_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m256 v58 = _mm256_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m256 v60 = _mm256_set1_ps(0x1.53524cp+1f); /* 2.650949 */
    const __m256 v64 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp10_1ulp_avx2_table0));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_slli_epi32(v4, 20);
    const __m256i v7 = _mm256_permutevar8x32_epi32(t0_0, v4);
    const __m256i v8 = _mm256_add_epi32(v6, v7);
    const __m256 v9 = _mm256_castsi256_ps(v8);
    const __m256 v11 = _mm256_sub_ps(v3, v2);
    const __m256 v13 = _mm256_fmadd_ps(v12, v11, v0);
    const __m256 v14 = _mm256_fmadd_ps(v10, v11, v13);
    const __m256 v17 = _mm256_fmadd_ps(v15, v14, v16);
    const __m256 v19 = _mm256_fmadd_ps(v14, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v14, v20);
    const __m256 v23 = _mm256_fmadd_ps(v21, v14, v22);
    const __m256 v24 = _mm256_fmadd_ps(v9, v23, v9);
    const __m256 v25 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v27 = _mm256_castps_si256(_mm256_cmp_ps(v25, v26, _CMP_NLE_UQ));
    __m256 r0 = v24;
    __m256i any1 = v27;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v31 = _mm256_min_ps(v30, v0);
        const __m256 v32 = _mm256_max_ps(v29, v31);
        const __m256 v33 = _mm256_mul_ps(v1, v32);
        const __m256 v35 = _mm256_add_ps(v33, v34);
        const __m256i v36 = _mm256_cvtps_epi32(v35);
        const __m256i v38 = _mm256_sub_epi32(v36, v37);
        const __m256i v40 = _mm256_srai_epi32(v38, 2);
        const __m256i v41 = _mm256_sub_epi32(v38, v40);
        const __m256i v42 = _mm256_add_epi32(v28, v41);
        const __m256i v44 = _mm256_slli_epi32(v42, 23);
        const __m256 v45 = _mm256_castsi256_ps(v44);
        const __m256 v46 = _mm256_sub_ps(v35, v34);
        const __m256 v48 = _mm256_fmadd_ps(v46, v12, v32);
        const __m256 v49 = _mm256_fmadd_ps(v46, v47, v48);
        const __m256 v53 = _mm256_fmadd_ps(v51, v49, v52);
        const __m256 v55 = _mm256_fmadd_ps(v49, v53, v54);
        const __m256 v57 = _mm256_fmadd_ps(v49, v55, v56);
        const __m256 v59 = _mm256_fmadd_ps(v49, v57, v58);
        const __m256 v61 = _mm256_fmadd_ps(v59, v49, v60);
        const __m256 v62 = _mm256_mul_ps(v49, v61);
        const __m256 v63 = _mm256_add_ps(v50, v62);
        const __m256 v65 = _mm256_fmadd_ps(v49, v63, v64);
        const __m256i v66 = _mm256_add_epi32(v28, v40);
        const __m256i v67 = _mm256_slli_epi32(v66, 23);
        const __m256 v68 = _mm256_castsi256_ps(v67);
        const __m256 v69 = _mm256_mul_ps(v65, v68);
        const __m256 v70 = _mm256_mul_ps(v45, v69);
        r0 = _mm256_blendv_ps(r0, v70, _mm256_castsi256_ps(v27));
    }
    _mm256_storeu_ps(y, r0);
}

static EXP10_1ULP_AVX2_AVX2_TARGET void exp10_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp10_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp10_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
EXP10_1ULP_AVX2_AVX512 void exp10_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.a934eep+1f); /* 3.32192779 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v10 = _mm512_set1_ps(0x1.ec0fb4p-27f); /* 1.43208698e-08 */
    const __m512 v12 = _mm512_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m512 v15 = _mm512_set1_ps(0x1.1bd2fep+0f); /* 1.10868824 */
    const __m512 v16 = _mm512_set1_ps(0x1.0445a4p+1f); /* 2.03337526 */
    const __m512 v18 = _mm512_set1_ps(0x1.53258ap+1f); /* 2.6495831 */
    const __m512 v20 = _mm512_set1_ps(0x1.26938ep+1f); /* 2.30137801 */
    const __m512 v22 = _mm512_set1_ps(-0x1.12e972p-11f); /* -0.000524352829 */
    const __m512 v26 = _mm512_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m512i v28 = _mm512_set1_epi32(127);
    const __m512 v29 = _mm512_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m512 v30 = _mm512_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m512 v34 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v37 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v47 = _mm512_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m512 v50 = _mm512_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m512 v51 = _mm512_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m512 v52 = _mm512_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m512 v54 = _mm512_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m512 v56 = _mm512_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m512 v58 = _mm512_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m512 v60 = _mm512_set1_ps(0x1.53524cp+1f); /* 2.650949 */
    const __m512 v64 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i t0_0 = _mm512_loadu_si512(exp10_1ulp_avx2_table0);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = _mm512_fmadd_ps(v0_0, v1, v2);
    const __m512 v3_1 = _mm512_fmadd_ps(v0_1, v1, v2);
    const __m512 v3_2 = _mm512_fmadd_ps(v0_2, v1, v2);
    const __m512 v3_3 = _mm512_fmadd_ps(v0_3, v1, v2);
    const __m512i v4_0 = _mm512_castps_si512(v3_0);
    const __m512i v4_1 = _mm512_castps_si512(v3_1);
    const __m512i v4_2 = _mm512_castps_si512(v3_2);
    const __m512i v4_3 = _mm512_castps_si512(v3_3);
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 20);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 20);
    const __m512i v6_2 = _mm512_slli_epi32(v4_2, 20);
    const __m512i v6_3 = _mm512_slli_epi32(v4_3, 20);
    const __m512i v7_0 = _mm512_permutexvar_epi32(v4_0, t0_0);
    const __m512i v7_1 = _mm512_permutexvar_epi32(v4_1, t0_0);
    const __m512i v7_2 = _mm512_permutexvar_epi32(v4_2, t0_0);
    const __m512i v7_3 = _mm512_permutexvar_epi32(v4_3, t0_0);
    const __m512i v8_0 = _mm512_add_epi32(v6_0, v7_0);
    const __m512i v8_1 = _mm512_add_epi32(v6_1, v7_1);
    const __m512i v8_2 = _mm512_add_epi32(v6_2, v7_2);
    const __m512i v8_3 = _mm512_add_epi32(v6_3, v7_3);
    const __m512 v9_0 = _mm512_castsi512_ps(v8_0);
    const __m512 v9_1 = _mm512_castsi512_ps(v8_1);
    const __m512 v9_2 = _mm512_castsi512_ps(v8_2);
    const __m512 v9_3 = _mm512_castsi512_ps(v8_3);
    const __m512 v11_0 = _mm512_sub_ps(v3_0, v2);
    const __m512 v11_1 = _mm512_sub_ps(v3_1, v2);
    const __m512 v11_2 = _mm512_sub_ps(v3_2, v2);
    const __m512 v11_3 = _mm512_sub_ps(v3_3, v2);
    const __m512 v13_0 = _mm512_fmadd_ps(v12, v11_0, v0_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v12, v11_1, v0_1);
    const __m512 v13_2 = _mm512_fmadd_ps(v12, v11_2, v0_2);
    const __m512 v13_3 = _mm512_fmadd_ps(v12, v11_3, v0_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v10, v11_0, v13_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v10, v11_1, v13_1);
    const __m512 v14_2 = _mm512_fmadd_ps(v10, v11_2, v13_2);
    const __m512 v14_3 = _mm512_fmadd_ps(v10, v11_3, v13_3);
    const __m512 v17_0 = _mm512_fmadd_ps(v15, v14_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15, v14_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v15, v14_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v15, v14_3, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v14_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v14_1, v17_1, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v14_2, v17_2, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v14_3, v17_3, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v14_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v14_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v19_2, v14_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v19_3, v14_3, v20);
    const __m512 v23_0 = _mm512_fmadd_ps(v21_0, v14_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v21_1, v14_1, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v21_2, v14_2, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v21_3, v14_3, v22);
    const __m512 v24_0 = _mm512_fmadd_ps(v9_0, v23_0, v9_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v9_1, v23_1, v9_1);
    const __m512 v24_2 = _mm512_fmadd_ps(v9_2, v23_2, v9_2);
    const __m512 v24_3 = _mm512_fmadd_ps(v9_3, v23_3, v9_3);
    const __m512 v25_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v25_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v25_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v25_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v27_0 = _mm512_cmp_ps_mask(v25_0, v26, _CMP_NLE_UQ);
    const __mmask16 v27_1 = _mm512_cmp_ps_mask(v25_1, v26, _CMP_NLE_UQ);
    const __mmask16 v27_2 = _mm512_cmp_ps_mask(v25_2, v26, _CMP_NLE_UQ);
    const __mmask16 v27_3 = _mm512_cmp_ps_mask(v25_3, v26, _CMP_NLE_UQ);
    __m512 r0_0 = v24_0;
    __m512 r0_1 = v24_1;
    __m512 r0_2 = v24_2;
    __m512 r0_3 = v24_3;
    __mmask16 any1 = v27_0;
    any1 = (__mmask16)(any1 | v27_1);
    any1 = (__mmask16)(any1 | v27_2);
    any1 = (__mmask16)(any1 | v27_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v31_0 = _mm512_min_ps(v30, v0_0);
        const __m512 v31_1 = _mm512_min_ps(v30, v0_1);
        const __m512 v31_2 = _mm512_min_ps(v30, v0_2);
        const __m512 v31_3 = _mm512_min_ps(v30, v0_3);
        const __m512 v32_0 = _mm512_max_ps(v29, v31_0);
        const __m512 v32_1 = _mm512_max_ps(v29, v31_1);
        const __m512 v32_2 = _mm512_max_ps(v29, v31_2);
        const __m512 v32_3 = _mm512_max_ps(v29, v31_3);
        const __m512 v33_0 = _mm512_mul_ps(v1, v32_0);
        const __m512 v33_1 = _mm512_mul_ps(v1, v32_1);
        const __m512 v33_2 = _mm512_mul_ps(v1, v32_2);
        const __m512 v33_3 = _mm512_mul_ps(v1, v32_3);
        const __m512 v35_0 = _mm512_add_ps(v33_0, v34);
        const __m512 v35_1 = _mm512_add_ps(v33_1, v34);
        const __m512 v35_2 = _mm512_add_ps(v33_2, v34);
        const __m512 v35_3 = _mm512_add_ps(v33_3, v34);
        const __m512i v36_0 = _mm512_cvtps_epi32(v35_0);
        const __m512i v36_1 = _mm512_cvtps_epi32(v35_1);
        const __m512i v36_2 = _mm512_cvtps_epi32(v35_2);
        const __m512i v36_3 = _mm512_cvtps_epi32(v35_3);
        const __m512i v38_0 = _mm512_sub_epi32(v36_0, v37);
        const __m512i v38_1 = _mm512_sub_epi32(v36_1, v37);
        const __m512i v38_2 = _mm512_sub_epi32(v36_2, v37);
        const __m512i v38_3 = _mm512_sub_epi32(v36_3, v37);
        const __m512i v40_0 = _mm512_srai_epi32(v38_0, 2);
        const __m512i v40_1 = _mm512_srai_epi32(v38_1, 2);
        const __m512i v40_2 = _mm512_srai_epi32(v38_2, 2);
        const __m512i v40_3 = _mm512_srai_epi32(v38_3, 2);
        const __m512i v41_0 = _mm512_sub_epi32(v38_0, v40_0);
        const __m512i v41_1 = _mm512_sub_epi32(v38_1, v40_1);
        const __m512i v41_2 = _mm512_sub_epi32(v38_2, v40_2);
        const __m512i v41_3 = _mm512_sub_epi32(v38_3, v40_3);
        const __m512i v42_0 = _mm512_add_epi32(v28, v41_0);
        const __m512i v42_1 = _mm512_add_epi32(v28, v41_1);
        const __m512i v42_2 = _mm512_add_epi32(v28, v41_2);
        const __m512i v42_3 = _mm512_add_epi32(v28, v41_3);
        const __m512i v44_0 = _mm512_slli_epi32(v42_0, 23);
        const __m512i v44_1 = _mm512_slli_epi32(v42_1, 23);
        const __m512i v44_2 = _mm512_slli_epi32(v42_2, 23);
        const __m512i v44_3 = _mm512_slli_epi32(v42_3, 23);
        const __m512 v45_0 = _mm512_castsi512_ps(v44_0);
        const __m512 v45_1 = _mm512_castsi512_ps(v44_1);
        const __m512 v45_2 = _mm512_castsi512_ps(v44_2);
        const __m512 v45_3 = _mm512_castsi512_ps(v44_3);
        const __m512 v46_0 = _mm512_sub_ps(v35_0, v34);
        const __m512 v46_1 = _mm512_sub_ps(v35_1, v34);
        const __m512 v46_2 = _mm512_sub_ps(v35_2, v34);
        const __m512 v46_3 = _mm512_sub_ps(v35_3, v34);
        const __m512 v48_0 = _mm512_fmadd_ps(v46_0, v12, v32_0);
        const __m512 v48_1 = _mm512_fmadd_ps(v46_1, v12, v32_1);
        const __m512 v48_2 = _mm512_fmadd_ps(v46_2, v12, v32_2);
        const __m512 v48_3 = _mm512_fmadd_ps(v46_3, v12, v32_3);
        const __m512 v49_0 = _mm512_fmadd_ps(v46_0, v47, v48_0);
        const __m512 v49_1 = _mm512_fmadd_ps(v46_1, v47, v48_1);
        const __m512 v49_2 = _mm512_fmadd_ps(v46_2, v47, v48_2);
        const __m512 v49_3 = _mm512_fmadd_ps(v46_3, v47, v48_3);
        const __m512 v53_0 = _mm512_fmadd_ps(v51, v49_0, v52);
        const __m512 v53_1 = _mm512_fmadd_ps(v51, v49_1, v52);
        const __m512 v53_2 = _mm512_fmadd_ps(v51, v49_2, v52);
        const __m512 v53_3 = _mm512_fmadd_ps(v51, v49_3, v52);
        const __m512 v55_0 = _mm512_fmadd_ps(v49_0, v53_0, v54);
        const __m512 v55_1 = _mm512_fmadd_ps(v49_1, v53_1, v54);
        const __m512 v55_2 = _mm512_fmadd_ps(v49_2, v53_2, v54);
        const __m512 v55_3 = _mm512_fmadd_ps(v49_3, v53_3, v54);
        const __m512 v57_0 = _mm512_fmadd_ps(v49_0, v55_0, v56);
        const __m512 v57_1 = _mm512_fmadd_ps(v49_1, v55_1, v56);
        const __m512 v57_2 = _mm512_fmadd_ps(v49_2, v55_2, v56);
        const __m512 v57_3 = _mm512_fmadd_ps(v49_3, v55_3, v56);
        const __m512 v59_0 = _mm512_fmadd_ps(v49_0, v57_0, v58);
        const __m512 v59_1 = _mm512_fmadd_ps(v49_1, v57_1, v58);
        const __m512 v59_2 = _mm512_fmadd_ps(v49_2, v57_2, v58);
        const __m512 v59_3 = _mm512_fmadd_ps(v49_3, v57_3, v58);
        const __m512 v61_0 = _mm512_fmadd_ps(v59_0, v49_0, v60);
        const __m512 v61_1 = _mm512_fmadd_ps(v59_1, v49_1, v60);
        const __m512 v61_2 = _mm512_fmadd_ps(v59_2, v49_2, v60);
        const __m512 v61_3 = _mm512_fmadd_ps(v59_3, v49_3, v60);
        const __m512 v62_0 = _mm512_mul_ps(v49_0, v61_0);
        const __m512 v62_1 = _mm512_mul_ps(v49_1, v61_1);
        const __m512 v62_2 = _mm512_mul_ps(v49_2, v61_2);
        const __m512 v62_3 = _mm512_mul_ps(v49_3, v61_3);
        const __m512 v63_0 = _mm512_add_ps(v50, v62_0);
        const __m512 v63_1 = _mm512_add_ps(v50, v62_1);
        const __m512 v63_2 = _mm512_add_ps(v50, v62_2);
        const __m512 v63_3 = _mm512_add_ps(v50, v62_3);
        const __m512 v65_0 = _mm512_fmadd_ps(v49_0, v63_0, v64);
        const __m512 v65_1 = _mm512_fmadd_ps(v49_1, v63_1, v64);
        const __m512 v65_2 = _mm512_fmadd_ps(v49_2, v63_2, v64);
        const __m512 v65_3 = _mm512_fmadd_ps(v49_3, v63_3, v64);
        const __m512i v66_0 = _mm512_add_epi32(v28, v40_0);
        const __m512i v66_1 = _mm512_add_epi32(v28, v40_1);
        const __m512i v66_2 = _mm512_add_epi32(v28, v40_2);
        const __m512i v66_3 = _mm512_add_epi32(v28, v40_3);
        const __m512i v67_0 = _mm512_slli_epi32(v66_0, 23);
        const __m512i v67_1 = _mm512_slli_epi32(v66_1, 23);
        const __m512i v67_2 = _mm512_slli_epi32(v66_2, 23);
        const __m512i v67_3 = _mm512_slli_epi32(v66_3, 23);
        const __m512 v68_0 = _mm512_castsi512_ps(v67_0);
        const __m512 v68_1 = _mm512_castsi512_ps(v67_1);
        const __m512 v68_2 = _mm512_castsi512_ps(v67_2);
        const __m512 v68_3 = _mm512_castsi512_ps(v67_3);
        const __m512 v69_0 = _mm512_mul_ps(v65_0, v68_0);
        const __m512 v69_1 = _mm512_mul_ps(v65_1, v68_1);
        const __m512 v69_2 = _mm512_mul_ps(v65_2, v68_2);
        const __m512 v69_3 = _mm512_mul_ps(v65_3, v68_3);
        const __m512 v70_0 = _mm512_mul_ps(v45_0, v69_0);
        const __m512 v70_1 = _mm512_mul_ps(v45_1, v69_1);
        const __m512 v70_2 = _mm512_mul_ps(v45_2, v69_2);
        const __m512 v70_3 = _mm512_mul_ps(v45_3, v69_3);
        r0_0 = _mm512_mask_blend_ps(v27_0, r0_0, v70_0);
        r0_1 = _mm512_mask_blend_ps(v27_1, r0_1, v70_1);
        r0_2 = _mm512_mask_blend_ps(v27_2, r0_2, v70_2);
        r0_3 = _mm512_mask_blend_ps(v27_3, r0_3, v70_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static EXP10_1ULP_AVX2_AVX512_TARGET void exp10_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.a934eep+1f); /* 3.32192779 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v10 = _mm512_set1_ps(0x1.ec0fb4p-27f); /* 1.43208698e-08 */
    const __m512 v12 = _mm512_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m512 v15 = _mm512_set1_ps(0x1.1bd2fep+0f); /* 1.10868824 */
    const __m512 v16 = _mm512_set1_ps(0x1.0445a4p+1f); /* 2.03337526 */
    const __m512 v18 = _mm512_set1_ps(0x1.53258ap+1f); /* 2.6495831 */
    const __m512 v20 = _mm512_set1_ps(0x1.26938ep+1f); /* 2.30137801 */
    const __m512 v22 = _mm512_set1_ps(-0x1.12e972p-11f); /* -0.000524352829 */
    const __m512 v26 = _mm512_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m512i v28 = _mm512_set1_epi32(127);
    const __m512 v29 = _mm512_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m512 v30 = _mm512_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m512 v34 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v37 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v47 = _mm512_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m512 v50 = _mm512_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m512 v51 = _mm512_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m512 v52 = _mm512_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m512 v54 = _mm512_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m512 v56 = _mm512_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m512 v58 = _mm512_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m512 v60 = _mm512_set1_ps(0x1.53524cp+1f); /* 2.650949 */
    const __m512 v64 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i t0_0 = _mm512_loadu_si512(exp10_1ulp_avx2_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_slli_epi32(v4, 20);
    const __m512i v7 = _mm512_permutexvar_epi32(v4, t0_0);
    const __m512i v8 = _mm512_add_epi32(v6, v7);
    const __m512 v9 = _mm512_castsi512_ps(v8);
    const __m512 v11 = _mm512_sub_ps(v3, v2);
    const __m512 v13 = _mm512_fmadd_ps(v12, v11, v0);
    const __m512 v14 = _mm512_fmadd_ps(v10, v11, v13);
    const __m512 v17 = _mm512_fmadd_ps(v15, v14, v16);
    const __m512 v19 = _mm512_fmadd_ps(v14, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v14, v20);
    const __m512 v23 = _mm512_fmadd_ps(v21, v14, v22);
    const __m512 v24 = _mm512_fmadd_ps(v9, v23, v9);
    const __m512 v25 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v27 = _mm512_cmp_ps_mask(v25, v26, _CMP_NLE_UQ);
    __m512 r0 = v24;
    __mmask16 any1 = v27;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v31 = _mm512_min_ps(v30, v0);
        const __m512 v32 = _mm512_max_ps(v29, v31);
        const __m512 v33 = _mm512_mul_ps(v1, v32);
        const __m512 v35 = _mm512_add_ps(v33, v34);
        const __m512i v36 = _mm512_cvtps_epi32(v35);
        const __m512i v38 = _mm512_sub_epi32(v36, v37);
        const __m512i v40 = _mm512_srai_epi32(v38, 2);
        const __m512i v41 = _mm512_sub_epi32(v38, v40);
        const __m512i v42 = _mm512_add_epi32(v28, v41);
        const __m512i v44 = _mm512_slli_epi32(v42, 23);
        const __m512 v45 = _mm512_castsi512_ps(v44);
        const __m512 v46 = _mm512_sub_ps(v35, v34);
        const __m512 v48 = _mm512_fmadd_ps(v46, v12, v32);
        const __m512 v49 = _mm512_fmadd_ps(v46, v47, v48);
        const __m512 v53 = _mm512_fmadd_ps(v51, v49, v52);
        const __m512 v55 = _mm512_fmadd_ps(v49, v53, v54);
        const __m512 v57 = _mm512_fmadd_ps(v49, v55, v56);
        const __m512 v59 = _mm512_fmadd_ps(v49, v57, v58);
        const __m512 v61 = _mm512_fmadd_ps(v59, v49, v60);
        const __m512 v62 = _mm512_mul_ps(v49, v61);
        const __m512 v63 = _mm512_add_ps(v50, v62);
        const __m512 v65 = _mm512_fmadd_ps(v49, v63, v64);
        const __m512i v66 = _mm512_add_epi32(v28, v40);
        const __m512i v67 = _mm512_slli_epi32(v66, 23);
        const __m512 v68 = _mm512_castsi512_ps(v67);
        const __m512 v69 = _mm512_mul_ps(v65, v68);
        const __m512 v70 = _mm512_mul_ps(v45, v69);
        r0 = _mm512_mask_blend_ps(v27, r0, v70);
    }
    _mm512_storeu_ps(y, r0);
}

static EXP10_1ULP_AVX2_AVX512_TARGET void exp10_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        exp10_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp10_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp10_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_1ulp_avx2_level(void) {
#if defined(EXP10_1ULP_AVX2_FORCE_ISA)
    return EXP10_1ULP_AVX2_FORCE_ISA;
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

float exp10_1ulp_avx2(float x) {
    return exp10_1ulp_avx2_element(x);
}

void exp10_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_1ulp_avx2_level();
    if (level == 2) {
        exp10_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_1ulp_avx2_array_portable(x, y, n);
}
