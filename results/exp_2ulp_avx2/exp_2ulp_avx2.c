/* exp_2ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    1.905495 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.571bcep+4 (21.4442883, encoding 0x41ab8de7)
 *   result there 0x1.ea50e8p+30 (2.05653453e+09, encoding 0x4ef52874)
 *   mean error   0.039446 ulp
 *   misrounded   104407695 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5fade0e1b92b5d58d21f2be2e625e986
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 1.9 --isa avx2 --inputs moderate --time 50s --seed 1 --threads 1 --archive exp_2ulp_avx2.db
 *                time: 0.1563 ns/element as avx2 code (inputs moderate)
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

static inline int32_t exp_2ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp_2ulp_avx2_table0[16] = {
    1065132290, 1064943413, 1064711885, 1064554306,
    1064477369, 1064488373, 1064595277, 1064806761,
    1065132290, 1064943413, 1064711885, 1064554306,
    1064477369, 1064488373, 1064595277, 1064806761,
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
    const float v11 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v12 = exp_2ulp_avx2_fma_f32(v10, v11, v0);
    const float v13 = 0x1.59f528p-3f; /* 0.16892463 */
    const float v14 = 0x1.0373cap-1f; /* 0.506742775 */
    const float v15 = exp_2ulp_avx2_fma_f32(v12, v13, v14);
    const float v16 = 0x1.036a8p+0f; /* 1.01334381 */
    const float v17 = exp_2ulp_avx2_fma_f32(v12, v15, v16);
    const float v18 = 0x1.b540ep-7f; /* 0.0133439153 */
    const float v19 = exp_2ulp_avx2_fma_f32(v12, v17, v18);
    const float v20 = exp_2ulp_avx2_fma_f32(v9, v19, v9);
    const float v21 = exp_2ulp_avx2_abs_f32(v0);
    const float v22 = 0x1.5eb584p+4f; /* 21.9193153 */
    const int v23 = !(v21 <= v22);
    float r0 = v20;
    if (v23) {
        const float v24 = -0x1.ap+6f; /* -104 */
        const int v25 = v0 < v24;
        const float v26 = 0x0p+0f; /* 0 */
        const float v27 = 0x1.05c61p-29f; /* 1.90465421e-09 */
        const float v28 = 0x1.64p+6f; /* 89 */
        const float v29 = v28 < v0 ? v28 : v0;
        const float v30 = v24 > v29 ? v24 : v29;
        const float v31 = 0x1.8p+23f; /* 12582912 */
        const float v32 = exp_2ulp_avx2_fma_f32(v30, v1, v31);
        const float v33 = 0x1.8p+18f; /* 393216 */
        const float v34 = v23 ? v31 : v33;
        const float v35 = v32 - v34;
        const float v36 = exp_2ulp_avx2_fma_f32(v35, v11, v30);
        const float v37 = exp_2ulp_avx2_fma_f32(v27, v35, v36);
        const float v38 = 0x1p-40f; /* 9.09494702e-13 */
        const float v39 = 0x1.a01a02p-13f; /* 0.000198412701 */
        const float v40 = exp_2ulp_avx2_fma_f32(v38, v37, v39);
        const float v41 = 0x1.6c16c2p-10f; /* 0.00138888892 */
        const float v42 = exp_2ulp_avx2_fma_f32(v38, v37, v41);
        const float v43 = exp_2ulp_avx2_fma_f32(v37, v40, v42);
        const float v44 = exp_2ulp_avx2_fma_f32(v37, v43, v38);
        const float v45 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v46 = v44 + v45;
        const float v47 = 0x1.555556p-5f; /* 0.0416666679 */
        const float v48 = exp_2ulp_avx2_fma_f32(v37, v46, v47);
        const float v49 = 0x1.555556p-3f; /* 0.166666672 */
        const float v50 = exp_2ulp_avx2_fma_f32(v48, v37, v49);
        const float v51 = 0x1p-1f; /* 0.5 */
        const float v52 = exp_2ulp_avx2_fma_f32(v50, v37, v51);
        const float v53 = 0x1p+0f; /* 1 */
        const float v54 = exp_2ulp_avx2_fma_f32(v52, v37, v53);
        const float v55 = exp_2ulp_avx2_fma_f32(v54, v37, v53);
        const float v56 = v25 ? v26 : v55;
        const int32_t v57 = 127;
        const int32_t v58 = exp_2ulp_avx2_bits_f32(v32);
        const int32_t v59 = 1262485504; /* 0x4b400000 */
        const int32_t v60 = (int32_t)((uint32_t)v58 - (uint32_t)v59);
        const int32_t v61 = 1;
        const int32_t v62 = exp_2ulp_avx2_ashr_i32(v60, v61);
        const int32_t v63 = (int32_t)((uint32_t)v57 + (uint32_t)v62);
        const int32_t v64 = 23;
        const int32_t v65 = exp_2ulp_avx2_shl_i32(v63, v64);
        const float v66 = exp_2ulp_avx2_frombits_f32(v65);
        const float v67 = v56 * v66;
        const int32_t v68 = (int32_t)((uint32_t)v60 - (uint32_t)v62);
        const int32_t v69 = (int32_t)((uint32_t)v57 + (uint32_t)v68);
        const int32_t v70 = exp_2ulp_avx2_shl_i32(v69, v64);
        const float v71 = exp_2ulp_avx2_frombits_f32(v70);
        const float v72 = v67 * v71;
        r0 = v72;
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
    const __m256 v11 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v13 = _mm256_set1_ps(0x1.59f528p-3f); /* 0.16892463 */
    const __m256 v14 = _mm256_set1_ps(0x1.0373cap-1f); /* 0.506742775 */
    const __m256 v16 = _mm256_set1_ps(0x1.036a8p+0f); /* 1.01334381 */
    const __m256 v18 = _mm256_set1_ps(0x1.b540ep-7f); /* 0.0133439153 */
    const __m256 v22 = _mm256_set1_ps(0x1.5eb584p+4f); /* 21.9193153 */
    const __m256 v24 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v27 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v28 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v31 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v33 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v38 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v39 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v41 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v45 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v47 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v49 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v51 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v53 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v57 = _mm256_set1_epi32(127);
    const __m256i v59 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
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
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v11, v0_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v11, v0_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v12_0, v13, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v12_1, v13, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v12_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v12_1, v15_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v12_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v12_1, v17_1, v18);
    const __m256 v20_0 = _mm256_fmadd_ps(v9_0, v19_0, v9_0);
    const __m256 v20_1 = _mm256_fmadd_ps(v9_1, v19_1, v9_1);
    const __m256 v21_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v21_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256i v23_0 = _mm256_castps_si256(_mm256_cmp_ps(v21_0, v22, _CMP_NLE_UQ));
    const __m256i v23_1 = _mm256_castps_si256(_mm256_cmp_ps(v21_1, v22, _CMP_NLE_UQ));
    __m256 r0_0 = v20_0;
    __m256 r0_1 = v20_1;
    __m256i any1 = v23_0;
    any1 = _mm256_or_si256(any1, v23_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v25_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v24, _CMP_LT_OQ));
        const __m256i v25_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v24, _CMP_LT_OQ));
        const __m256 v29_0 = _mm256_min_ps(v28, v0_0);
        const __m256 v29_1 = _mm256_min_ps(v28, v0_1);
        const __m256 v30_0 = _mm256_max_ps(v24, v29_0);
        const __m256 v30_1 = _mm256_max_ps(v24, v29_1);
        const __m256 v32_0 = _mm256_fmadd_ps(v30_0, v1, v31);
        const __m256 v32_1 = _mm256_fmadd_ps(v30_1, v1, v31);
        const __m256 v34_0 = _mm256_blendv_ps(v33, v31, _mm256_castsi256_ps(v23_0));
        const __m256 v34_1 = _mm256_blendv_ps(v33, v31, _mm256_castsi256_ps(v23_1));
        const __m256 v35_0 = _mm256_sub_ps(v32_0, v34_0);
        const __m256 v35_1 = _mm256_sub_ps(v32_1, v34_1);
        const __m256 v36_0 = _mm256_fmadd_ps(v35_0, v11, v30_0);
        const __m256 v36_1 = _mm256_fmadd_ps(v35_1, v11, v30_1);
        const __m256 v37_0 = _mm256_fmadd_ps(v27, v35_0, v36_0);
        const __m256 v37_1 = _mm256_fmadd_ps(v27, v35_1, v36_1);
        const __m256 v40_0 = _mm256_fmadd_ps(v38, v37_0, v39);
        const __m256 v40_1 = _mm256_fmadd_ps(v38, v37_1, v39);
        const __m256 v42_0 = _mm256_fmadd_ps(v38, v37_0, v41);
        const __m256 v42_1 = _mm256_fmadd_ps(v38, v37_1, v41);
        const __m256 v43_0 = _mm256_fmadd_ps(v37_0, v40_0, v42_0);
        const __m256 v43_1 = _mm256_fmadd_ps(v37_1, v40_1, v42_1);
        const __m256 v44_0 = _mm256_fmadd_ps(v37_0, v43_0, v38);
        const __m256 v44_1 = _mm256_fmadd_ps(v37_1, v43_1, v38);
        const __m256 v46_0 = _mm256_add_ps(v44_0, v45);
        const __m256 v46_1 = _mm256_add_ps(v44_1, v45);
        const __m256 v48_0 = _mm256_fmadd_ps(v37_0, v46_0, v47);
        const __m256 v48_1 = _mm256_fmadd_ps(v37_1, v46_1, v47);
        const __m256 v50_0 = _mm256_fmadd_ps(v48_0, v37_0, v49);
        const __m256 v50_1 = _mm256_fmadd_ps(v48_1, v37_1, v49);
        const __m256 v52_0 = _mm256_fmadd_ps(v50_0, v37_0, v51);
        const __m256 v52_1 = _mm256_fmadd_ps(v50_1, v37_1, v51);
        const __m256 v54_0 = _mm256_fmadd_ps(v52_0, v37_0, v53);
        const __m256 v54_1 = _mm256_fmadd_ps(v52_1, v37_1, v53);
        const __m256 v55_0 = _mm256_fmadd_ps(v54_0, v37_0, v53);
        const __m256 v55_1 = _mm256_fmadd_ps(v54_1, v37_1, v53);
        const __m256 v56_0 = _mm256_blendv_ps(v55_0, v26, _mm256_castsi256_ps(v25_0));
        const __m256 v56_1 = _mm256_blendv_ps(v55_1, v26, _mm256_castsi256_ps(v25_1));
        const __m256i v58_0 = exp_2ulp_avx2_bits_f32_avx2(v32_0);
        const __m256i v58_1 = exp_2ulp_avx2_bits_f32_avx2(v32_1);
        const __m256i v60_0 = _mm256_sub_epi32(v58_0, v59);
        const __m256i v60_1 = _mm256_sub_epi32(v58_1, v59);
        const __m256i v62_0 = _mm256_srai_epi32(v60_0, 1);
        const __m256i v62_1 = _mm256_srai_epi32(v60_1, 1);
        const __m256i v63_0 = _mm256_add_epi32(v57, v62_0);
        const __m256i v63_1 = _mm256_add_epi32(v57, v62_1);
        const __m256i v65_0 = _mm256_slli_epi32(v63_0, 23);
        const __m256i v65_1 = _mm256_slli_epi32(v63_1, 23);
        const __m256 v66_0 = _mm256_castsi256_ps(v65_0);
        const __m256 v66_1 = _mm256_castsi256_ps(v65_1);
        const __m256 v67_0 = _mm256_mul_ps(v56_0, v66_0);
        const __m256 v67_1 = _mm256_mul_ps(v56_1, v66_1);
        const __m256i v68_0 = _mm256_sub_epi32(v60_0, v62_0);
        const __m256i v68_1 = _mm256_sub_epi32(v60_1, v62_1);
        const __m256i v69_0 = _mm256_add_epi32(v57, v68_0);
        const __m256i v69_1 = _mm256_add_epi32(v57, v68_1);
        const __m256i v70_0 = _mm256_slli_epi32(v69_0, 23);
        const __m256i v70_1 = _mm256_slli_epi32(v69_1, 23);
        const __m256 v71_0 = _mm256_castsi256_ps(v70_0);
        const __m256 v71_1 = _mm256_castsi256_ps(v70_1);
        const __m256 v72_0 = _mm256_mul_ps(v67_0, v71_0);
        const __m256 v72_1 = _mm256_mul_ps(v67_1, v71_1);
        r0_0 = _mm256_blendv_ps(r0_0, v72_0, _mm256_castsi256_ps(v23_0));
        r0_1 = _mm256_blendv_ps(r0_1, v72_1, _mm256_castsi256_ps(v23_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static EXP_2ULP_AVX2_AVX2_TARGET void exp_2ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v13 = _mm256_set1_ps(0x1.59f528p-3f); /* 0.16892463 */
    const __m256 v14 = _mm256_set1_ps(0x1.0373cap-1f); /* 0.506742775 */
    const __m256 v16 = _mm256_set1_ps(0x1.036a8p+0f); /* 1.01334381 */
    const __m256 v18 = _mm256_set1_ps(0x1.b540ep-7f); /* 0.0133439153 */
    const __m256 v22 = _mm256_set1_ps(0x1.5eb584p+4f); /* 21.9193153 */
    const __m256 v24 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v27 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v28 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v31 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v33 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v38 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v39 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v41 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v45 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v47 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v49 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v51 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v53 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v57 = _mm256_set1_epi32(127);
    const __m256i v59 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_2ulp_avx2_table0));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_slli_epi32(v4, 20);
    const __m256i v7 = _mm256_permutevar8x32_epi32(t0_0, v4);
    const __m256i v8 = _mm256_add_epi32(v6, v7);
    const __m256 v9 = _mm256_castsi256_ps(v8);
    const __m256 v10 = _mm256_sub_ps(v3, v2);
    const __m256 v12 = _mm256_fmadd_ps(v10, v11, v0);
    const __m256 v15 = _mm256_fmadd_ps(v12, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v12, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v12, v17, v18);
    const __m256 v20 = _mm256_fmadd_ps(v9, v19, v9);
    const __m256 v21 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v23 = _mm256_castps_si256(_mm256_cmp_ps(v21, v22, _CMP_NLE_UQ));
    __m256 r0 = v20;
    __m256i any1 = v23;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v25 = _mm256_castps_si256(_mm256_cmp_ps(v0, v24, _CMP_LT_OQ));
        const __m256 v29 = _mm256_min_ps(v28, v0);
        const __m256 v30 = _mm256_max_ps(v24, v29);
        const __m256 v32 = _mm256_fmadd_ps(v30, v1, v31);
        const __m256 v34 = _mm256_blendv_ps(v33, v31, _mm256_castsi256_ps(v23));
        const __m256 v35 = _mm256_sub_ps(v32, v34);
        const __m256 v36 = _mm256_fmadd_ps(v35, v11, v30);
        const __m256 v37 = _mm256_fmadd_ps(v27, v35, v36);
        const __m256 v40 = _mm256_fmadd_ps(v38, v37, v39);
        const __m256 v42 = _mm256_fmadd_ps(v38, v37, v41);
        const __m256 v43 = _mm256_fmadd_ps(v37, v40, v42);
        const __m256 v44 = _mm256_fmadd_ps(v37, v43, v38);
        const __m256 v46 = _mm256_add_ps(v44, v45);
        const __m256 v48 = _mm256_fmadd_ps(v37, v46, v47);
        const __m256 v50 = _mm256_fmadd_ps(v48, v37, v49);
        const __m256 v52 = _mm256_fmadd_ps(v50, v37, v51);
        const __m256 v54 = _mm256_fmadd_ps(v52, v37, v53);
        const __m256 v55 = _mm256_fmadd_ps(v54, v37, v53);
        const __m256 v56 = _mm256_blendv_ps(v55, v26, _mm256_castsi256_ps(v25));
        const __m256i v58 = exp_2ulp_avx2_bits_f32_avx2(v32);
        const __m256i v60 = _mm256_sub_epi32(v58, v59);
        const __m256i v62 = _mm256_srai_epi32(v60, 1);
        const __m256i v63 = _mm256_add_epi32(v57, v62);
        const __m256i v65 = _mm256_slli_epi32(v63, 23);
        const __m256 v66 = _mm256_castsi256_ps(v65);
        const __m256 v67 = _mm256_mul_ps(v56, v66);
        const __m256i v68 = _mm256_sub_epi32(v60, v62);
        const __m256i v69 = _mm256_add_epi32(v57, v68);
        const __m256i v70 = _mm256_slli_epi32(v69, 23);
        const __m256 v71 = _mm256_castsi256_ps(v70);
        const __m256 v72 = _mm256_mul_ps(v67, v71);
        r0 = _mm256_blendv_ps(r0, v72, _mm256_castsi256_ps(v23));
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

/* 32 elements. */
EXP_2ULP_AVX2_AVX512 void exp_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v11 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v13 = _mm512_set1_ps(0x1.59f528p-3f); /* 0.16892463 */
    const __m512 v14 = _mm512_set1_ps(0x1.0373cap-1f); /* 0.506742775 */
    const __m512 v16 = _mm512_set1_ps(0x1.036a8p+0f); /* 1.01334381 */
    const __m512 v18 = _mm512_set1_ps(0x1.b540ep-7f); /* 0.0133439153 */
    const __m512 v22 = _mm512_set1_ps(0x1.5eb584p+4f); /* 21.9193153 */
    const __m512 v24 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v26 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v27 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v28 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v31 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v33 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v38 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v39 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v41 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v45 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v47 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v49 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v51 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v53 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v57 = _mm512_set1_epi32(127);
    const __m512i v59 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_2ulp_avx2_table0);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_fmadd_ps(v0_0, v1, v2);
    const __m512 v3_1 = _mm512_fmadd_ps(v0_1, v1, v2);
    const __m512i v4_0 = _mm512_castps_si512(v3_0);
    const __m512i v4_1 = _mm512_castps_si512(v3_1);
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 20);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 20);
    const __m512i v7_0 = _mm512_permutexvar_epi32(v4_0, t0_0);
    const __m512i v7_1 = _mm512_permutexvar_epi32(v4_1, t0_0);
    const __m512i v8_0 = _mm512_add_epi32(v6_0, v7_0);
    const __m512i v8_1 = _mm512_add_epi32(v6_1, v7_1);
    const __m512 v9_0 = _mm512_castsi512_ps(v8_0);
    const __m512 v9_1 = _mm512_castsi512_ps(v8_1);
    const __m512 v10_0 = _mm512_sub_ps(v3_0, v2);
    const __m512 v10_1 = _mm512_sub_ps(v3_1, v2);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v11, v0_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v11, v0_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v12_0, v13, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v12_1, v13, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v12_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v12_1, v15_1, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v12_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v12_1, v17_1, v18);
    const __m512 v20_0 = _mm512_fmadd_ps(v9_0, v19_0, v9_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v9_1, v19_1, v9_1);
    const __m512 v21_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v21_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v23_0 = _mm512_cmp_ps_mask(v21_0, v22, _CMP_NLE_UQ);
    const __mmask16 v23_1 = _mm512_cmp_ps_mask(v21_1, v22, _CMP_NLE_UQ);
    __m512 r0_0 = v20_0;
    __m512 r0_1 = v20_1;
    __mmask16 any1 = v23_0;
    any1 = (__mmask16)(any1 | v23_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v25_0 = _mm512_cmp_ps_mask(v0_0, v24, _CMP_LT_OQ);
        const __mmask16 v25_1 = _mm512_cmp_ps_mask(v0_1, v24, _CMP_LT_OQ);
        const __m512 v29_0 = _mm512_min_ps(v28, v0_0);
        const __m512 v29_1 = _mm512_min_ps(v28, v0_1);
        const __m512 v30_0 = _mm512_max_ps(v24, v29_0);
        const __m512 v30_1 = _mm512_max_ps(v24, v29_1);
        const __m512 v32_0 = _mm512_fmadd_ps(v30_0, v1, v31);
        const __m512 v32_1 = _mm512_fmadd_ps(v30_1, v1, v31);
        const __m512 v34_0 = _mm512_mask_blend_ps(v23_0, v33, v31);
        const __m512 v34_1 = _mm512_mask_blend_ps(v23_1, v33, v31);
        const __m512 v35_0 = _mm512_sub_ps(v32_0, v34_0);
        const __m512 v35_1 = _mm512_sub_ps(v32_1, v34_1);
        const __m512 v36_0 = _mm512_fmadd_ps(v35_0, v11, v30_0);
        const __m512 v36_1 = _mm512_fmadd_ps(v35_1, v11, v30_1);
        const __m512 v37_0 = _mm512_fmadd_ps(v27, v35_0, v36_0);
        const __m512 v37_1 = _mm512_fmadd_ps(v27, v35_1, v36_1);
        const __m512 v40_0 = _mm512_fmadd_ps(v38, v37_0, v39);
        const __m512 v40_1 = _mm512_fmadd_ps(v38, v37_1, v39);
        const __m512 v42_0 = _mm512_fmadd_ps(v38, v37_0, v41);
        const __m512 v42_1 = _mm512_fmadd_ps(v38, v37_1, v41);
        const __m512 v43_0 = _mm512_fmadd_ps(v37_0, v40_0, v42_0);
        const __m512 v43_1 = _mm512_fmadd_ps(v37_1, v40_1, v42_1);
        const __m512 v44_0 = _mm512_fmadd_ps(v37_0, v43_0, v38);
        const __m512 v44_1 = _mm512_fmadd_ps(v37_1, v43_1, v38);
        const __m512 v46_0 = _mm512_add_ps(v44_0, v45);
        const __m512 v46_1 = _mm512_add_ps(v44_1, v45);
        const __m512 v48_0 = _mm512_fmadd_ps(v37_0, v46_0, v47);
        const __m512 v48_1 = _mm512_fmadd_ps(v37_1, v46_1, v47);
        const __m512 v50_0 = _mm512_fmadd_ps(v48_0, v37_0, v49);
        const __m512 v50_1 = _mm512_fmadd_ps(v48_1, v37_1, v49);
        const __m512 v52_0 = _mm512_fmadd_ps(v50_0, v37_0, v51);
        const __m512 v52_1 = _mm512_fmadd_ps(v50_1, v37_1, v51);
        const __m512 v54_0 = _mm512_fmadd_ps(v52_0, v37_0, v53);
        const __m512 v54_1 = _mm512_fmadd_ps(v52_1, v37_1, v53);
        const __m512 v55_0 = _mm512_fmadd_ps(v54_0, v37_0, v53);
        const __m512 v55_1 = _mm512_fmadd_ps(v54_1, v37_1, v53);
        const __m512 v56_0 = _mm512_mask_blend_ps(v25_0, v55_0, v26);
        const __m512 v56_1 = _mm512_mask_blend_ps(v25_1, v55_1, v26);
        const __m512i v58_0 = exp_2ulp_avx2_bits_f32_avx512(v32_0);
        const __m512i v58_1 = exp_2ulp_avx2_bits_f32_avx512(v32_1);
        const __m512i v60_0 = _mm512_sub_epi32(v58_0, v59);
        const __m512i v60_1 = _mm512_sub_epi32(v58_1, v59);
        const __m512i v62_0 = _mm512_srai_epi32(v60_0, 1);
        const __m512i v62_1 = _mm512_srai_epi32(v60_1, 1);
        const __m512i v63_0 = _mm512_add_epi32(v57, v62_0);
        const __m512i v63_1 = _mm512_add_epi32(v57, v62_1);
        const __m512i v65_0 = _mm512_slli_epi32(v63_0, 23);
        const __m512i v65_1 = _mm512_slli_epi32(v63_1, 23);
        const __m512 v66_0 = _mm512_castsi512_ps(v65_0);
        const __m512 v66_1 = _mm512_castsi512_ps(v65_1);
        const __m512 v67_0 = _mm512_mul_ps(v56_0, v66_0);
        const __m512 v67_1 = _mm512_mul_ps(v56_1, v66_1);
        const __m512i v68_0 = _mm512_sub_epi32(v60_0, v62_0);
        const __m512i v68_1 = _mm512_sub_epi32(v60_1, v62_1);
        const __m512i v69_0 = _mm512_add_epi32(v57, v68_0);
        const __m512i v69_1 = _mm512_add_epi32(v57, v68_1);
        const __m512i v70_0 = _mm512_slli_epi32(v69_0, 23);
        const __m512i v70_1 = _mm512_slli_epi32(v69_1, 23);
        const __m512 v71_0 = _mm512_castsi512_ps(v70_0);
        const __m512 v71_1 = _mm512_castsi512_ps(v70_1);
        const __m512 v72_0 = _mm512_mul_ps(v67_0, v71_0);
        const __m512 v72_1 = _mm512_mul_ps(v67_1, v71_1);
        r0_0 = _mm512_mask_blend_ps(v23_0, r0_0, v72_0);
        r0_1 = _mm512_mask_blend_ps(v23_1, r0_1, v72_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static EXP_2ULP_AVX2_AVX512_TARGET void exp_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v11 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v13 = _mm512_set1_ps(0x1.59f528p-3f); /* 0.16892463 */
    const __m512 v14 = _mm512_set1_ps(0x1.0373cap-1f); /* 0.506742775 */
    const __m512 v16 = _mm512_set1_ps(0x1.036a8p+0f); /* 1.01334381 */
    const __m512 v18 = _mm512_set1_ps(0x1.b540ep-7f); /* 0.0133439153 */
    const __m512 v22 = _mm512_set1_ps(0x1.5eb584p+4f); /* 21.9193153 */
    const __m512 v24 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v26 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v27 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v28 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v31 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v33 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v38 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v39 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v41 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v45 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v47 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v49 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v51 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v53 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v57 = _mm512_set1_epi32(127);
    const __m512i v59 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_2ulp_avx2_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_slli_epi32(v4, 20);
    const __m512i v7 = _mm512_permutexvar_epi32(v4, t0_0);
    const __m512i v8 = _mm512_add_epi32(v6, v7);
    const __m512 v9 = _mm512_castsi512_ps(v8);
    const __m512 v10 = _mm512_sub_ps(v3, v2);
    const __m512 v12 = _mm512_fmadd_ps(v10, v11, v0);
    const __m512 v15 = _mm512_fmadd_ps(v12, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v12, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v12, v17, v18);
    const __m512 v20 = _mm512_fmadd_ps(v9, v19, v9);
    const __m512 v21 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v23 = _mm512_cmp_ps_mask(v21, v22, _CMP_NLE_UQ);
    __m512 r0 = v20;
    __mmask16 any1 = v23;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v25 = _mm512_cmp_ps_mask(v0, v24, _CMP_LT_OQ);
        const __m512 v29 = _mm512_min_ps(v28, v0);
        const __m512 v30 = _mm512_max_ps(v24, v29);
        const __m512 v32 = _mm512_fmadd_ps(v30, v1, v31);
        const __m512 v34 = _mm512_mask_blend_ps(v23, v33, v31);
        const __m512 v35 = _mm512_sub_ps(v32, v34);
        const __m512 v36 = _mm512_fmadd_ps(v35, v11, v30);
        const __m512 v37 = _mm512_fmadd_ps(v27, v35, v36);
        const __m512 v40 = _mm512_fmadd_ps(v38, v37, v39);
        const __m512 v42 = _mm512_fmadd_ps(v38, v37, v41);
        const __m512 v43 = _mm512_fmadd_ps(v37, v40, v42);
        const __m512 v44 = _mm512_fmadd_ps(v37, v43, v38);
        const __m512 v46 = _mm512_add_ps(v44, v45);
        const __m512 v48 = _mm512_fmadd_ps(v37, v46, v47);
        const __m512 v50 = _mm512_fmadd_ps(v48, v37, v49);
        const __m512 v52 = _mm512_fmadd_ps(v50, v37, v51);
        const __m512 v54 = _mm512_fmadd_ps(v52, v37, v53);
        const __m512 v55 = _mm512_fmadd_ps(v54, v37, v53);
        const __m512 v56 = _mm512_mask_blend_ps(v25, v55, v26);
        const __m512i v58 = exp_2ulp_avx2_bits_f32_avx512(v32);
        const __m512i v60 = _mm512_sub_epi32(v58, v59);
        const __m512i v62 = _mm512_srai_epi32(v60, 1);
        const __m512i v63 = _mm512_add_epi32(v57, v62);
        const __m512i v65 = _mm512_slli_epi32(v63, 23);
        const __m512 v66 = _mm512_castsi512_ps(v65);
        const __m512 v67 = _mm512_mul_ps(v56, v66);
        const __m512i v68 = _mm512_sub_epi32(v60, v62);
        const __m512i v69 = _mm512_add_epi32(v57, v68);
        const __m512i v70 = _mm512_slli_epi32(v69, 23);
        const __m512 v71 = _mm512_castsi512_ps(v70);
        const __m512 v72 = _mm512_mul_ps(v67, v71);
        r0 = _mm512_mask_blend_ps(v23, r0, v72);
    }
    _mm512_storeu_ps(y, r0);
}

static EXP_2ULP_AVX2_AVX512_TARGET void exp_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp_2ulp_avx2_chunk_avx512(tail_x, tail_y);
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
