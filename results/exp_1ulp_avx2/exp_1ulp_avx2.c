/* exp_1ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.881059 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.cdf52ep+5 (57.7447166, encoding 0x4266fa97)
 *   result there 0x1.3cedd8p+83 (1.1973242e+25, encoding 0x691e76ec)
 *   mean error   0.034908 ulp
 *   misrounded   31257156 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2fdc42b3be1182705ae354819c86fc28
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 1 --isa avx2 --time 75s --threads 1 --seed 1 --archive exp_1_avx2_s1_evolve0.db
 *                time: 0.2372 ns/element as avx2 code (inputs moderate)
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
    1065353216, 1065063874, 1064843248, 1064697559,
    1064633587, 1064658730, 1064781053, 1065009351,
    1065353216, 1065063874, 1064843248, 1064697559,
    1064633587, 1064658730, 1064781053, 1065009351,
}; /* repeated to fill a register */

static inline float exp_1ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = 0x1.715476p+0f; /* 1.44269502 */
    const float v2 = 0x1.8p+20f; /* 1572864 */
    const float v3 = exp_1ulp_avx2_fma_f32(v0, v1, v2);
    const float v4 = v3 - v2;
    const float v5 = 0x1.053b8ep-29f; /* 1.90071758e-09 */
    const float v6 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v7 = exp_1ulp_avx2_fma_f32(v4, v6, v0);
    const float v8 = exp_1ulp_avx2_fma_f32(v4, v5, v7);
    const float v9 = 0x1.5c0aecp-5f; /* 0.0424856767 */
    const float v10 = 0x1.555ab6p-3f; /* 0.166676924 */
    const float v11 = exp_1ulp_avx2_fma_f32(v9, v8, v10);
    const float v12 = 0x1.ffff8p-2f; /* 0.499998093 */
    const float v13 = exp_1ulp_avx2_fma_f32(v11, v8, v12);
    const float v14 = v13 * v8;
    const float v15 = exp_1ulp_avx2_fma_f32(v8, v14, v8);
    const int32_t v16 = exp_1ulp_avx2_bits_f32(v3);
    const int32_t v17 = 20;
    const int32_t v18 = exp_1ulp_avx2_shl_i32(v16, v17);
    const int32_t v19 = exp_1ulp_avx2_table0[(uint32_t)v16 & (8u - 1)];
    const int32_t v20 = (int32_t)((uint32_t)v18 + (uint32_t)v19);
    const float v21 = exp_1ulp_avx2_frombits_f32(v20);
    const float v22 = exp_1ulp_avx2_fma_f32(v15, v21, v21);
    const float v23 = exp_1ulp_avx2_abs_f32(v0);
    const float v24 = 0x1.5cp+6f; /* 87 */
    const int v25 = !(v23 <= v24);
    const float v26 = 0x1p+0f; /* 1 */
    float r0 = v22;
    if (v25) {
        const int32_t v27 = 127;
        const float v28 = -0x1.ap+6f; /* -104 */
        const float v29 = 0x1.64p+6f; /* 89 */
        const float v30 = v29 < v0 ? v29 : v0;
        const float v31 = v28 > v30 ? v28 : v30;
        const float v32 = 0x1.8p+23f; /* 12582912 */
        const float v33 = exp_1ulp_avx2_fma_f32(v31, v1, v32);
        const int32_t v34 = exp_1ulp_avx2_bits_f32(v33);
        const int32_t v35 = 1262485504; /* 0x4b400000 */
        const int32_t v36 = (int32_t)((uint32_t)v34 - (uint32_t)v35);
        const int32_t v37 = 1;
        const int32_t v38 = exp_1ulp_avx2_ashr_i32(v36, v37);
        const int32_t v39 = (int32_t)((uint32_t)v36 - (uint32_t)v38);
        const int32_t v40 = (int32_t)((uint32_t)v27 + (uint32_t)v39);
        const int32_t v41 = 23;
        const int32_t v42 = exp_1ulp_avx2_shl_i32(v40, v41);
        const float v43 = exp_1ulp_avx2_frombits_f32(v42);
        const int32_t v44 = (int32_t)((uint32_t)v27 + (uint32_t)v38);
        const int32_t v45 = exp_1ulp_avx2_shl_i32(v44, v41);
        const float v46 = exp_1ulp_avx2_frombits_f32(v45);
        const int v47 = v0 < v28;
        const float v48 = 0x0p+0f; /* 0 */
        const float v49 = 0x1.05c61p-29f; /* 1.90465421e-09 */
        const float v50 = v33 - v32;
        const float v51 = exp_1ulp_avx2_fma_f32(v50, v6, v31);
        const float v52 = exp_1ulp_avx2_fma_f32(v49, v50, v51);
        const float v53 = 0x1.555556p-5f; /* 0.0416666679 */
        const float v54 = v52 * v52;
        const float v55 = 0x1.a01a02p-13f; /* 0.000198412701 */
        const float v56 = 0x1.6c16c2p-10f; /* 0.00138888892 */
        const float v57 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v58 = exp_1ulp_avx2_fma_f32(v52, v56, v57);
        const float v59 = exp_1ulp_avx2_fma_f32(v54, v55, v58);
        const float v60 = v52 * v59;
        const float v61 = v53 + v60;
        const float v62 = 0x1.555556p-3f; /* 0.166666672 */
        const float v63 = exp_1ulp_avx2_fma_f32(v61, v52, v62);
        const float v64 = 0x1p-1f; /* 0.5 */
        const float v65 = exp_1ulp_avx2_fma_f32(v52, v63, v64);
        const float v66 = exp_1ulp_avx2_fma_f32(v52, v65, v26);
        const float v67 = exp_1ulp_avx2_fma_f32(v66, v52, v26);
        const float v68 = v47 ? v48 : v67;
        const float v69 = v46 * v68;
        const float v70 = v43 * v69;
        r0 = v70;
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

/* Encoding; every NaN gives the canonical one. */
EXP_1ULP_AVX2_AVX2 __m256i exp_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_1ULP_AVX2_AVX2 void exp_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v5 = _mm256_set1_ps(0x1.053b8ep-29f); /* 1.90071758e-09 */
    const __m256 v6 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v9 = _mm256_set1_ps(0x1.5c0aecp-5f); /* 0.0424856767 */
    const __m256 v10 = _mm256_set1_ps(0x1.555ab6p-3f); /* 0.166676924 */
    const __m256 v12 = _mm256_set1_ps(0x1.ffff8p-2f); /* 0.499998093 */
    const __m256 v24 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256 v26 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v27 = _mm256_set1_epi32(127);
    const __m256 v28 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v29 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v32 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v35 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v48 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v49 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v53 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v55 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v56 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v57 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v62 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v64 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_1ulp_avx2_table0));
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_fmadd_ps(v0_0, v1, v2);
    const __m256 v3_1 = _mm256_fmadd_ps(v0_1, v1, v2);
    const __m256 v4_0 = _mm256_sub_ps(v3_0, v2);
    const __m256 v4_1 = _mm256_sub_ps(v3_1, v2);
    const __m256 v7_0 = _mm256_fmadd_ps(v4_0, v6, v0_0);
    const __m256 v7_1 = _mm256_fmadd_ps(v4_1, v6, v0_1);
    const __m256 v8_0 = _mm256_fmadd_ps(v4_0, v5, v7_0);
    const __m256 v8_1 = _mm256_fmadd_ps(v4_1, v5, v7_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v9, v8_0, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v9, v8_1, v10);
    const __m256 v13_0 = _mm256_fmadd_ps(v11_0, v8_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v11_1, v8_1, v12);
    const __m256 v14_0 = _mm256_mul_ps(v13_0, v8_0);
    const __m256 v14_1 = _mm256_mul_ps(v13_1, v8_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v8_0, v14_0, v8_0);
    const __m256 v15_1 = _mm256_fmadd_ps(v8_1, v14_1, v8_1);
    const __m256i v16_0 = _mm256_castps_si256(v3_0);
    const __m256i v16_1 = _mm256_castps_si256(v3_1);
    const __m256i v18_0 = _mm256_slli_epi32(v16_0, 20);
    const __m256i v18_1 = _mm256_slli_epi32(v16_1, 20);
    const __m256i v19_0 = _mm256_permutevar8x32_epi32(t0_0, v16_0);
    const __m256i v19_1 = _mm256_permutevar8x32_epi32(t0_0, v16_1);
    const __m256i v20_0 = _mm256_add_epi32(v18_0, v19_0);
    const __m256i v20_1 = _mm256_add_epi32(v18_1, v19_1);
    const __m256 v21_0 = _mm256_castsi256_ps(v20_0);
    const __m256 v21_1 = _mm256_castsi256_ps(v20_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v15_0, v21_0, v21_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v15_1, v21_1, v21_1);
    const __m256 v23_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v23_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256i v25_0 = _mm256_castps_si256(_mm256_cmp_ps(v23_0, v24, _CMP_NLE_UQ));
    const __m256i v25_1 = _mm256_castps_si256(_mm256_cmp_ps(v23_1, v24, _CMP_NLE_UQ));
    __m256 r0_0 = v22_0;
    __m256 r0_1 = v22_1;
    __m256i any1 = v25_0;
    any1 = _mm256_or_si256(any1, v25_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v30_0 = _mm256_min_ps(v29, v0_0);
        const __m256 v30_1 = _mm256_min_ps(v29, v0_1);
        const __m256 v31_0 = _mm256_max_ps(v28, v30_0);
        const __m256 v31_1 = _mm256_max_ps(v28, v30_1);
        const __m256 v33_0 = _mm256_fmadd_ps(v31_0, v1, v32);
        const __m256 v33_1 = _mm256_fmadd_ps(v31_1, v1, v32);
        const __m256i v34_0 = exp_1ulp_avx2_bits_f32_avx2(v33_0);
        const __m256i v34_1 = exp_1ulp_avx2_bits_f32_avx2(v33_1);
        const __m256i v36_0 = _mm256_sub_epi32(v34_0, v35);
        const __m256i v36_1 = _mm256_sub_epi32(v34_1, v35);
        const __m256i v38_0 = _mm256_srai_epi32(v36_0, 1);
        const __m256i v38_1 = _mm256_srai_epi32(v36_1, 1);
        const __m256i v39_0 = _mm256_sub_epi32(v36_0, v38_0);
        const __m256i v39_1 = _mm256_sub_epi32(v36_1, v38_1);
        const __m256i v40_0 = _mm256_add_epi32(v27, v39_0);
        const __m256i v40_1 = _mm256_add_epi32(v27, v39_1);
        const __m256i v42_0 = _mm256_slli_epi32(v40_0, 23);
        const __m256i v42_1 = _mm256_slli_epi32(v40_1, 23);
        const __m256 v43_0 = _mm256_castsi256_ps(v42_0);
        const __m256 v43_1 = _mm256_castsi256_ps(v42_1);
        const __m256i v44_0 = _mm256_add_epi32(v27, v38_0);
        const __m256i v44_1 = _mm256_add_epi32(v27, v38_1);
        const __m256i v45_0 = _mm256_slli_epi32(v44_0, 23);
        const __m256i v45_1 = _mm256_slli_epi32(v44_1, 23);
        const __m256 v46_0 = _mm256_castsi256_ps(v45_0);
        const __m256 v46_1 = _mm256_castsi256_ps(v45_1);
        const __m256i v47_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v28, _CMP_LT_OQ));
        const __m256i v47_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v28, _CMP_LT_OQ));
        const __m256 v50_0 = _mm256_sub_ps(v33_0, v32);
        const __m256 v50_1 = _mm256_sub_ps(v33_1, v32);
        const __m256 v51_0 = _mm256_fmadd_ps(v50_0, v6, v31_0);
        const __m256 v51_1 = _mm256_fmadd_ps(v50_1, v6, v31_1);
        const __m256 v52_0 = _mm256_fmadd_ps(v49, v50_0, v51_0);
        const __m256 v52_1 = _mm256_fmadd_ps(v49, v50_1, v51_1);
        const __m256 v54_0 = _mm256_mul_ps(v52_0, v52_0);
        const __m256 v54_1 = _mm256_mul_ps(v52_1, v52_1);
        const __m256 v58_0 = _mm256_fmadd_ps(v52_0, v56, v57);
        const __m256 v58_1 = _mm256_fmadd_ps(v52_1, v56, v57);
        const __m256 v59_0 = _mm256_fmadd_ps(v54_0, v55, v58_0);
        const __m256 v59_1 = _mm256_fmadd_ps(v54_1, v55, v58_1);
        const __m256 v60_0 = _mm256_mul_ps(v52_0, v59_0);
        const __m256 v60_1 = _mm256_mul_ps(v52_1, v59_1);
        const __m256 v61_0 = _mm256_add_ps(v53, v60_0);
        const __m256 v61_1 = _mm256_add_ps(v53, v60_1);
        const __m256 v63_0 = _mm256_fmadd_ps(v61_0, v52_0, v62);
        const __m256 v63_1 = _mm256_fmadd_ps(v61_1, v52_1, v62);
        const __m256 v65_0 = _mm256_fmadd_ps(v52_0, v63_0, v64);
        const __m256 v65_1 = _mm256_fmadd_ps(v52_1, v63_1, v64);
        const __m256 v66_0 = _mm256_fmadd_ps(v52_0, v65_0, v26);
        const __m256 v66_1 = _mm256_fmadd_ps(v52_1, v65_1, v26);
        const __m256 v67_0 = _mm256_fmadd_ps(v66_0, v52_0, v26);
        const __m256 v67_1 = _mm256_fmadd_ps(v66_1, v52_1, v26);
        const __m256 v68_0 = _mm256_blendv_ps(v67_0, v48, _mm256_castsi256_ps(v47_0));
        const __m256 v68_1 = _mm256_blendv_ps(v67_1, v48, _mm256_castsi256_ps(v47_1));
        const __m256 v69_0 = _mm256_mul_ps(v46_0, v68_0);
        const __m256 v69_1 = _mm256_mul_ps(v46_1, v68_1);
        const __m256 v70_0 = _mm256_mul_ps(v43_0, v69_0);
        const __m256 v70_1 = _mm256_mul_ps(v43_1, v69_1);
        r0_0 = _mm256_blendv_ps(r0_0, v70_0, _mm256_castsi256_ps(v25_0));
        r0_1 = _mm256_blendv_ps(r0_1, v70_1, _mm256_castsi256_ps(v25_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static EXP_1ULP_AVX2_AVX2_TARGET void exp_1ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v5 = _mm256_set1_ps(0x1.053b8ep-29f); /* 1.90071758e-09 */
    const __m256 v6 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v9 = _mm256_set1_ps(0x1.5c0aecp-5f); /* 0.0424856767 */
    const __m256 v10 = _mm256_set1_ps(0x1.555ab6p-3f); /* 0.166676924 */
    const __m256 v12 = _mm256_set1_ps(0x1.ffff8p-2f); /* 0.499998093 */
    const __m256 v24 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256 v26 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v27 = _mm256_set1_epi32(127);
    const __m256 v28 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v29 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v32 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v35 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v48 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v49 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v53 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v55 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v56 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v57 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v62 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v64 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_1ulp_avx2_table0));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256 v4 = _mm256_sub_ps(v3, v2);
    const __m256 v7 = _mm256_fmadd_ps(v4, v6, v0);
    const __m256 v8 = _mm256_fmadd_ps(v4, v5, v7);
    const __m256 v11 = _mm256_fmadd_ps(v9, v8, v10);
    const __m256 v13 = _mm256_fmadd_ps(v11, v8, v12);
    const __m256 v14 = _mm256_mul_ps(v13, v8);
    const __m256 v15 = _mm256_fmadd_ps(v8, v14, v8);
    const __m256i v16 = _mm256_castps_si256(v3);
    const __m256i v18 = _mm256_slli_epi32(v16, 20);
    const __m256i v19 = _mm256_permutevar8x32_epi32(t0_0, v16);
    const __m256i v20 = _mm256_add_epi32(v18, v19);
    const __m256 v21 = _mm256_castsi256_ps(v20);
    const __m256 v22 = _mm256_fmadd_ps(v15, v21, v21);
    const __m256 v23 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v25 = _mm256_castps_si256(_mm256_cmp_ps(v23, v24, _CMP_NLE_UQ));
    __m256 r0 = v22;
    __m256i any1 = v25;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v30 = _mm256_min_ps(v29, v0);
        const __m256 v31 = _mm256_max_ps(v28, v30);
        const __m256 v33 = _mm256_fmadd_ps(v31, v1, v32);
        const __m256i v34 = exp_1ulp_avx2_bits_f32_avx2(v33);
        const __m256i v36 = _mm256_sub_epi32(v34, v35);
        const __m256i v38 = _mm256_srai_epi32(v36, 1);
        const __m256i v39 = _mm256_sub_epi32(v36, v38);
        const __m256i v40 = _mm256_add_epi32(v27, v39);
        const __m256i v42 = _mm256_slli_epi32(v40, 23);
        const __m256 v43 = _mm256_castsi256_ps(v42);
        const __m256i v44 = _mm256_add_epi32(v27, v38);
        const __m256i v45 = _mm256_slli_epi32(v44, 23);
        const __m256 v46 = _mm256_castsi256_ps(v45);
        const __m256i v47 = _mm256_castps_si256(_mm256_cmp_ps(v0, v28, _CMP_LT_OQ));
        const __m256 v50 = _mm256_sub_ps(v33, v32);
        const __m256 v51 = _mm256_fmadd_ps(v50, v6, v31);
        const __m256 v52 = _mm256_fmadd_ps(v49, v50, v51);
        const __m256 v54 = _mm256_mul_ps(v52, v52);
        const __m256 v58 = _mm256_fmadd_ps(v52, v56, v57);
        const __m256 v59 = _mm256_fmadd_ps(v54, v55, v58);
        const __m256 v60 = _mm256_mul_ps(v52, v59);
        const __m256 v61 = _mm256_add_ps(v53, v60);
        const __m256 v63 = _mm256_fmadd_ps(v61, v52, v62);
        const __m256 v65 = _mm256_fmadd_ps(v52, v63, v64);
        const __m256 v66 = _mm256_fmadd_ps(v52, v65, v26);
        const __m256 v67 = _mm256_fmadd_ps(v66, v52, v26);
        const __m256 v68 = _mm256_blendv_ps(v67, v48, _mm256_castsi256_ps(v47));
        const __m256 v69 = _mm256_mul_ps(v46, v68);
        const __m256 v70 = _mm256_mul_ps(v43, v69);
        r0 = _mm256_blendv_ps(r0, v70, _mm256_castsi256_ps(v25));
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

/* Encoding; every NaN gives the canonical one. */
EXP_1ULP_AVX2_AVX512 __m512i exp_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP_1ULP_AVX2_AVX512 void exp_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v5 = _mm512_set1_ps(0x1.053b8ep-29f); /* 1.90071758e-09 */
    const __m512 v6 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v9 = _mm512_set1_ps(0x1.5c0aecp-5f); /* 0.0424856767 */
    const __m512 v10 = _mm512_set1_ps(0x1.555ab6p-3f); /* 0.166676924 */
    const __m512 v12 = _mm512_set1_ps(0x1.ffff8p-2f); /* 0.499998093 */
    const __m512 v24 = _mm512_set1_ps(0x1.5cp+6f); /* 87 */
    const __m512 v26 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v27 = _mm512_set1_epi32(127);
    const __m512 v28 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v29 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v32 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v35 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v48 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v49 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v53 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v55 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v56 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v57 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v62 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v64 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_1ulp_avx2_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512 v4 = _mm512_sub_ps(v3, v2);
    const __m512 v7 = _mm512_fmadd_ps(v4, v6, v0);
    const __m512 v8 = _mm512_fmadd_ps(v4, v5, v7);
    const __m512 v11 = _mm512_fmadd_ps(v9, v8, v10);
    const __m512 v13 = _mm512_fmadd_ps(v11, v8, v12);
    const __m512 v14 = _mm512_mul_ps(v13, v8);
    const __m512 v15 = _mm512_fmadd_ps(v8, v14, v8);
    const __m512i v16 = _mm512_castps_si512(v3);
    const __m512i v18 = _mm512_slli_epi32(v16, 20);
    const __m512i v19 = _mm512_permutexvar_epi32(v16, t0_0);
    const __m512i v20 = _mm512_add_epi32(v18, v19);
    const __m512 v21 = _mm512_castsi512_ps(v20);
    const __m512 v22 = _mm512_fmadd_ps(v15, v21, v21);
    const __m512 v23 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v25 = _mm512_cmp_ps_mask(v23, v24, _CMP_NLE_UQ);
    __m512 r0 = v22;
    __mmask16 any1 = v25;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v30 = _mm512_min_ps(v29, v0);
        const __m512 v31 = _mm512_max_ps(v28, v30);
        const __m512 v33 = _mm512_fmadd_ps(v31, v1, v32);
        const __m512i v34 = exp_1ulp_avx2_bits_f32_avx512(v33);
        const __m512i v36 = _mm512_sub_epi32(v34, v35);
        const __m512i v38 = _mm512_srai_epi32(v36, 1);
        const __m512i v39 = _mm512_sub_epi32(v36, v38);
        const __m512i v40 = _mm512_add_epi32(v27, v39);
        const __m512i v42 = _mm512_slli_epi32(v40, 23);
        const __m512 v43 = _mm512_castsi512_ps(v42);
        const __m512i v44 = _mm512_add_epi32(v27, v38);
        const __m512i v45 = _mm512_slli_epi32(v44, 23);
        const __m512 v46 = _mm512_castsi512_ps(v45);
        const __mmask16 v47 = _mm512_cmp_ps_mask(v0, v28, _CMP_LT_OQ);
        const __m512 v50 = _mm512_sub_ps(v33, v32);
        const __m512 v51 = _mm512_fmadd_ps(v50, v6, v31);
        const __m512 v52 = _mm512_fmadd_ps(v49, v50, v51);
        const __m512 v54 = _mm512_mul_ps(v52, v52);
        const __m512 v58 = _mm512_fmadd_ps(v52, v56, v57);
        const __m512 v59 = _mm512_fmadd_ps(v54, v55, v58);
        const __m512 v60 = _mm512_mul_ps(v52, v59);
        const __m512 v61 = _mm512_add_ps(v53, v60);
        const __m512 v63 = _mm512_fmadd_ps(v61, v52, v62);
        const __m512 v65 = _mm512_fmadd_ps(v52, v63, v64);
        const __m512 v66 = _mm512_fmadd_ps(v52, v65, v26);
        const __m512 v67 = _mm512_fmadd_ps(v66, v52, v26);
        const __m512 v68 = _mm512_mask_blend_ps(v47, v67, v48);
        const __m512 v69 = _mm512_mul_ps(v46, v68);
        const __m512 v70 = _mm512_mul_ps(v43, v69);
        r0 = _mm512_mask_blend_ps(v25, r0, v70);
    }
    _mm512_storeu_ps(y, r0);
}

static EXP_1ULP_AVX2_AVX512_TARGET void exp_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp_1ulp_avx2_step_avx512(tail_x, tail_y);
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
