/* exp_2ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    1.736992 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.fcc502p+3 (15.8990488, encoding 0x417e6281)
 *   result there 0x1.ea492p+22 (8032840, encoding 0x4af52490)
 *   mean error   0.036581 ulp
 *   misrounded   65419596 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           65bd6a7d3c8541de0626425de837020f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 2 --isa avx2 --time 75s --threads 1 --seed 1 --archive exp_2_avx2_s1_evolve0.db
 *                time: 0.1511 ns/element as avx2 code (inputs moderate)
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
    1065349921, 1065062077, 1064841289, 1064695422,
    1064631257, 1064656189, 1064778282, 1065006329,
    1065349921, 1065062077, 1064841289, 1064695422,
    1064631257, 1064656189, 1064778282, 1065006329,
}; /* repeated to fill a register */

static inline float exp_2ulp_avx2_element(float x) {
    const float v0 = 0x1.556f2p-3f; /* 0.16671586 */
    const float v1 = x;
    const float v2 = 0x1.715476p+0f; /* 1.44269502 */
    const float v3 = 0x1.8p+20f; /* 1572864 */
    const float v4 = exp_2ulp_avx2_fma_f32(v1, v2, v3);
    const float v5 = v4 - v3;
    const float v6 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v7 = exp_2ulp_avx2_fma_f32(v5, v6, v1);
    const float v8 = 0x1.0016eap-1f; /* 0.50017482 */
    const float v9 = exp_2ulp_avx2_fma_f32(v0, v7, v8);
    const float v10 = 0x1.000cep+0f; /* 1.00019646 */
    const float v11 = exp_2ulp_avx2_fma_f32(v9, v7, v10);
    const float v12 = 0x1.9bf156p-13f; /* 0.000196429595 */
    const float v13 = exp_2ulp_avx2_fma_f32(v11, v7, v12);
    const int32_t v14 = exp_2ulp_avx2_bits_f32(v4);
    const int32_t v15 = 20;
    const int32_t v16 = exp_2ulp_avx2_shl_i32(v14, v15);
    const int32_t v17 = exp_2ulp_avx2_table0[(uint32_t)v14 & (8u - 1)];
    const int32_t v18 = (int32_t)((uint32_t)v16 + (uint32_t)v17);
    const float v19 = exp_2ulp_avx2_frombits_f32(v18);
    const float v20 = exp_2ulp_avx2_fma_f32(v13, v19, v19);
    const float v21 = exp_2ulp_avx2_abs_f32(v1);
    const float v22 = 0x1p+4f; /* 16 */
    const int v23 = !(v21 <= v22);
    float r0 = v20;
    if (v23) {
        const float v24 = -0x1.ap+6f; /* -104 */
        const int v25 = v1 < v24;
        const float v26 = 0x0p+0f; /* 0 */
        const float v27 = 0x1p+0f; /* 1 */
        const float v28 = 0x1.05c61p-29f; /* 1.90465421e-09 */
        const float v29 = 0x1.64p+6f; /* 89 */
        const float v30 = v29 < v1 ? v29 : v1;
        const float v31 = v24 > v30 ? v24 : v30;
        const float v32 = 0x1.8p+23f; /* 12582912 */
        const float v33 = exp_2ulp_avx2_fma_f32(v31, v2, v32);
        const float v34 = v33 - v32;
        const float v35 = exp_2ulp_avx2_fma_f32(v34, v6, v31);
        const float v36 = exp_2ulp_avx2_fma_f32(v28, v34, v35);
        const float v37 = 0x1p-1f; /* 0.5 */
        const float v38 = 0x1.a01a02p-13f; /* 0.000198412701 */
        const float v39 = 0x1.6c16c2p-10f; /* 0.00138888892 */
        const float v40 = exp_2ulp_avx2_fma_f32(v36, v38, v39);
        const float v41 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v42 = exp_2ulp_avx2_fma_f32(v36, v40, v41);
        const float v43 = 0x1.555556p-5f; /* 0.0416666679 */
        const float v44 = exp_2ulp_avx2_fma_f32(v36, v42, v43);
        const float v45 = 0x1.555556p-3f; /* 0.166666672 */
        const float v46 = exp_2ulp_avx2_fma_f32(v36, v44, v45);
        const float v47 = v36 * v46;
        const float v48 = v37 + v47;
        const float v49 = v48 * v36;
        const float v50 = exp_2ulp_avx2_fma_f32(v36, v49, v36);
        const float v51 = v27 + v50;
        const float v52 = v25 ? v26 : v51;
        const int32_t v53 = 127;
        const int32_t v54 = exp_2ulp_avx2_bits_f32(v33);
        const int32_t v55 = 1;
        const int32_t v56 = v54 > v55 ? v54 : v55;
        const int32_t v57 = exp_2ulp_avx2_ashr_i32(v56, v55);
        const int32_t v58 = (int32_t)((uint32_t)v53 + (uint32_t)v57);
        const int32_t v59 = 23;
        const int32_t v60 = exp_2ulp_avx2_shl_i32(v58, v59);
        const float v61 = exp_2ulp_avx2_frombits_f32(v60);
        const float v62 = v52 * v61;
        const int32_t v63 = (int32_t)((uint32_t)v54 - (uint32_t)v57);
        const int32_t v64 = (int32_t)((uint32_t)v53 + (uint32_t)v63);
        const int32_t v65 = exp_2ulp_avx2_shl_i32(v64, v59);
        const float v66 = exp_2ulp_avx2_frombits_f32(v65);
        const float v67 = v62 * v66;
        r0 = v67;
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
    const __m256 v0 = _mm256_set1_ps(0x1.556f2p-3f); /* 0.16671586 */
    const __m256 v2 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v6 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v8 = _mm256_set1_ps(0x1.0016eap-1f); /* 0.50017482 */
    const __m256 v10 = _mm256_set1_ps(0x1.000cep+0f); /* 1.00019646 */
    const __m256 v12 = _mm256_set1_ps(0x1.9bf156p-13f); /* 0.000196429595 */
    const __m256 v22 = _mm256_set1_ps(0x1p+4f); /* 16 */
    const __m256 v24 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v27 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v28 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v29 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v32 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v37 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v38 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v39 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v41 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v43 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v45 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256i v53 = _mm256_set1_epi32(127);
    const __m256i v55 = _mm256_set1_epi32(1);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_2ulp_avx2_table0));
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v4_0 = _mm256_fmadd_ps(v1_0, v2, v3);
    const __m256 v4_1 = _mm256_fmadd_ps(v1_1, v2, v3);
    const __m256 v5_0 = _mm256_sub_ps(v4_0, v3);
    const __m256 v5_1 = _mm256_sub_ps(v4_1, v3);
    const __m256 v7_0 = _mm256_fmadd_ps(v5_0, v6, v1_0);
    const __m256 v7_1 = _mm256_fmadd_ps(v5_1, v6, v1_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v0, v7_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v0, v7_1, v8);
    const __m256 v11_0 = _mm256_fmadd_ps(v9_0, v7_0, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v9_1, v7_1, v10);
    const __m256 v13_0 = _mm256_fmadd_ps(v11_0, v7_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v11_1, v7_1, v12);
    const __m256i v14_0 = _mm256_castps_si256(v4_0);
    const __m256i v14_1 = _mm256_castps_si256(v4_1);
    const __m256i v16_0 = _mm256_slli_epi32(v14_0, 20);
    const __m256i v16_1 = _mm256_slli_epi32(v14_1, 20);
    const __m256i v17_0 = _mm256_permutevar8x32_epi32(t0_0, v14_0);
    const __m256i v17_1 = _mm256_permutevar8x32_epi32(t0_0, v14_1);
    const __m256i v18_0 = _mm256_add_epi32(v16_0, v17_0);
    const __m256i v18_1 = _mm256_add_epi32(v16_1, v17_1);
    const __m256 v19_0 = _mm256_castsi256_ps(v18_0);
    const __m256 v19_1 = _mm256_castsi256_ps(v18_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v13_0, v19_0, v19_0);
    const __m256 v20_1 = _mm256_fmadd_ps(v13_1, v19_1, v19_1);
    const __m256 v21_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v21_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256i v23_0 = _mm256_castps_si256(_mm256_cmp_ps(v21_0, v22, _CMP_NLE_UQ));
    const __m256i v23_1 = _mm256_castps_si256(_mm256_cmp_ps(v21_1, v22, _CMP_NLE_UQ));
    __m256 r0_0 = v20_0;
    __m256 r0_1 = v20_1;
    __m256i any1 = v23_0;
    any1 = _mm256_or_si256(any1, v23_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v25_0 = _mm256_castps_si256(_mm256_cmp_ps(v1_0, v24, _CMP_LT_OQ));
        const __m256i v25_1 = _mm256_castps_si256(_mm256_cmp_ps(v1_1, v24, _CMP_LT_OQ));
        const __m256 v30_0 = _mm256_min_ps(v29, v1_0);
        const __m256 v30_1 = _mm256_min_ps(v29, v1_1);
        const __m256 v31_0 = _mm256_max_ps(v24, v30_0);
        const __m256 v31_1 = _mm256_max_ps(v24, v30_1);
        const __m256 v33_0 = _mm256_fmadd_ps(v31_0, v2, v32);
        const __m256 v33_1 = _mm256_fmadd_ps(v31_1, v2, v32);
        const __m256 v34_0 = _mm256_sub_ps(v33_0, v32);
        const __m256 v34_1 = _mm256_sub_ps(v33_1, v32);
        const __m256 v35_0 = _mm256_fmadd_ps(v34_0, v6, v31_0);
        const __m256 v35_1 = _mm256_fmadd_ps(v34_1, v6, v31_1);
        const __m256 v36_0 = _mm256_fmadd_ps(v28, v34_0, v35_0);
        const __m256 v36_1 = _mm256_fmadd_ps(v28, v34_1, v35_1);
        const __m256 v40_0 = _mm256_fmadd_ps(v36_0, v38, v39);
        const __m256 v40_1 = _mm256_fmadd_ps(v36_1, v38, v39);
        const __m256 v42_0 = _mm256_fmadd_ps(v36_0, v40_0, v41);
        const __m256 v42_1 = _mm256_fmadd_ps(v36_1, v40_1, v41);
        const __m256 v44_0 = _mm256_fmadd_ps(v36_0, v42_0, v43);
        const __m256 v44_1 = _mm256_fmadd_ps(v36_1, v42_1, v43);
        const __m256 v46_0 = _mm256_fmadd_ps(v36_0, v44_0, v45);
        const __m256 v46_1 = _mm256_fmadd_ps(v36_1, v44_1, v45);
        const __m256 v47_0 = _mm256_mul_ps(v36_0, v46_0);
        const __m256 v47_1 = _mm256_mul_ps(v36_1, v46_1);
        const __m256 v48_0 = _mm256_add_ps(v37, v47_0);
        const __m256 v48_1 = _mm256_add_ps(v37, v47_1);
        const __m256 v49_0 = _mm256_mul_ps(v48_0, v36_0);
        const __m256 v49_1 = _mm256_mul_ps(v48_1, v36_1);
        const __m256 v50_0 = _mm256_fmadd_ps(v36_0, v49_0, v36_0);
        const __m256 v50_1 = _mm256_fmadd_ps(v36_1, v49_1, v36_1);
        const __m256 v51_0 = _mm256_add_ps(v27, v50_0);
        const __m256 v51_1 = _mm256_add_ps(v27, v50_1);
        const __m256 v52_0 = _mm256_blendv_ps(v51_0, v26, _mm256_castsi256_ps(v25_0));
        const __m256 v52_1 = _mm256_blendv_ps(v51_1, v26, _mm256_castsi256_ps(v25_1));
        const __m256i v54_0 = exp_2ulp_avx2_bits_f32_avx2(v33_0);
        const __m256i v54_1 = exp_2ulp_avx2_bits_f32_avx2(v33_1);
        const __m256i v56_0 = _mm256_max_epi32(v54_0, v55);
        const __m256i v56_1 = _mm256_max_epi32(v54_1, v55);
        const __m256i v57_0 = _mm256_srai_epi32(v56_0, 1);
        const __m256i v57_1 = _mm256_srai_epi32(v56_1, 1);
        const __m256i v58_0 = _mm256_add_epi32(v53, v57_0);
        const __m256i v58_1 = _mm256_add_epi32(v53, v57_1);
        const __m256i v60_0 = _mm256_slli_epi32(v58_0, 23);
        const __m256i v60_1 = _mm256_slli_epi32(v58_1, 23);
        const __m256 v61_0 = _mm256_castsi256_ps(v60_0);
        const __m256 v61_1 = _mm256_castsi256_ps(v60_1);
        const __m256 v62_0 = _mm256_mul_ps(v52_0, v61_0);
        const __m256 v62_1 = _mm256_mul_ps(v52_1, v61_1);
        const __m256i v63_0 = _mm256_sub_epi32(v54_0, v57_0);
        const __m256i v63_1 = _mm256_sub_epi32(v54_1, v57_1);
        const __m256i v64_0 = _mm256_add_epi32(v53, v63_0);
        const __m256i v64_1 = _mm256_add_epi32(v53, v63_1);
        const __m256i v65_0 = _mm256_slli_epi32(v64_0, 23);
        const __m256i v65_1 = _mm256_slli_epi32(v64_1, 23);
        const __m256 v66_0 = _mm256_castsi256_ps(v65_0);
        const __m256 v66_1 = _mm256_castsi256_ps(v65_1);
        const __m256 v67_0 = _mm256_mul_ps(v62_0, v66_0);
        const __m256 v67_1 = _mm256_mul_ps(v62_1, v66_1);
        r0_0 = _mm256_blendv_ps(r0_0, v67_0, _mm256_castsi256_ps(v23_0));
        r0_1 = _mm256_blendv_ps(r0_1, v67_1, _mm256_castsi256_ps(v23_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static EXP_2ULP_AVX2_AVX2_TARGET void exp_2ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.556f2p-3f); /* 0.16671586 */
    const __m256 v2 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v6 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v8 = _mm256_set1_ps(0x1.0016eap-1f); /* 0.50017482 */
    const __m256 v10 = _mm256_set1_ps(0x1.000cep+0f); /* 1.00019646 */
    const __m256 v12 = _mm256_set1_ps(0x1.9bf156p-13f); /* 0.000196429595 */
    const __m256 v22 = _mm256_set1_ps(0x1p+4f); /* 16 */
    const __m256 v24 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v27 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v28 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v29 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v32 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v37 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v38 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v39 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v41 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v43 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v45 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256i v53 = _mm256_set1_epi32(127);
    const __m256i v55 = _mm256_set1_epi32(1);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_2ulp_avx2_table0));
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_fmadd_ps(v1, v2, v3);
    const __m256 v5 = _mm256_sub_ps(v4, v3);
    const __m256 v7 = _mm256_fmadd_ps(v5, v6, v1);
    const __m256 v9 = _mm256_fmadd_ps(v0, v7, v8);
    const __m256 v11 = _mm256_fmadd_ps(v9, v7, v10);
    const __m256 v13 = _mm256_fmadd_ps(v11, v7, v12);
    const __m256i v14 = _mm256_castps_si256(v4);
    const __m256i v16 = _mm256_slli_epi32(v14, 20);
    const __m256i v17 = _mm256_permutevar8x32_epi32(t0_0, v14);
    const __m256i v18 = _mm256_add_epi32(v16, v17);
    const __m256 v19 = _mm256_castsi256_ps(v18);
    const __m256 v20 = _mm256_fmadd_ps(v13, v19, v19);
    const __m256 v21 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v23 = _mm256_castps_si256(_mm256_cmp_ps(v21, v22, _CMP_NLE_UQ));
    __m256 r0 = v20;
    __m256i any1 = v23;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v25 = _mm256_castps_si256(_mm256_cmp_ps(v1, v24, _CMP_LT_OQ));
        const __m256 v30 = _mm256_min_ps(v29, v1);
        const __m256 v31 = _mm256_max_ps(v24, v30);
        const __m256 v33 = _mm256_fmadd_ps(v31, v2, v32);
        const __m256 v34 = _mm256_sub_ps(v33, v32);
        const __m256 v35 = _mm256_fmadd_ps(v34, v6, v31);
        const __m256 v36 = _mm256_fmadd_ps(v28, v34, v35);
        const __m256 v40 = _mm256_fmadd_ps(v36, v38, v39);
        const __m256 v42 = _mm256_fmadd_ps(v36, v40, v41);
        const __m256 v44 = _mm256_fmadd_ps(v36, v42, v43);
        const __m256 v46 = _mm256_fmadd_ps(v36, v44, v45);
        const __m256 v47 = _mm256_mul_ps(v36, v46);
        const __m256 v48 = _mm256_add_ps(v37, v47);
        const __m256 v49 = _mm256_mul_ps(v48, v36);
        const __m256 v50 = _mm256_fmadd_ps(v36, v49, v36);
        const __m256 v51 = _mm256_add_ps(v27, v50);
        const __m256 v52 = _mm256_blendv_ps(v51, v26, _mm256_castsi256_ps(v25));
        const __m256i v54 = exp_2ulp_avx2_bits_f32_avx2(v33);
        const __m256i v56 = _mm256_max_epi32(v54, v55);
        const __m256i v57 = _mm256_srai_epi32(v56, 1);
        const __m256i v58 = _mm256_add_epi32(v53, v57);
        const __m256i v60 = _mm256_slli_epi32(v58, 23);
        const __m256 v61 = _mm256_castsi256_ps(v60);
        const __m256 v62 = _mm256_mul_ps(v52, v61);
        const __m256i v63 = _mm256_sub_epi32(v54, v57);
        const __m256i v64 = _mm256_add_epi32(v53, v63);
        const __m256i v65 = _mm256_slli_epi32(v64, 23);
        const __m256 v66 = _mm256_castsi256_ps(v65);
        const __m256 v67 = _mm256_mul_ps(v62, v66);
        r0 = _mm256_blendv_ps(r0, v67, _mm256_castsi256_ps(v23));
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
    const __m512 v0 = _mm512_set1_ps(0x1.556f2p-3f); /* 0.16671586 */
    const __m512 v2 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v6 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v8 = _mm512_set1_ps(0x1.0016eap-1f); /* 0.50017482 */
    const __m512 v10 = _mm512_set1_ps(0x1.000cep+0f); /* 1.00019646 */
    const __m512 v12 = _mm512_set1_ps(0x1.9bf156p-13f); /* 0.000196429595 */
    const __m512 v22 = _mm512_set1_ps(0x1p+4f); /* 16 */
    const __m512 v24 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v26 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v27 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v28 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v29 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v32 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v37 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v38 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v39 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v41 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v43 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v45 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512i v53 = _mm512_set1_epi32(127);
    const __m512i v55 = _mm512_set1_epi32(1);
    const __m512i t0_0 = _mm512_loadu_si512(exp_2ulp_avx2_table0);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_fmadd_ps(v1, v2, v3);
    const __m512 v5 = _mm512_sub_ps(v4, v3);
    const __m512 v7 = _mm512_fmadd_ps(v5, v6, v1);
    const __m512 v9 = _mm512_fmadd_ps(v0, v7, v8);
    const __m512 v11 = _mm512_fmadd_ps(v9, v7, v10);
    const __m512 v13 = _mm512_fmadd_ps(v11, v7, v12);
    const __m512i v14 = _mm512_castps_si512(v4);
    const __m512i v16 = _mm512_slli_epi32(v14, 20);
    const __m512i v17 = _mm512_permutexvar_epi32(v14, t0_0);
    const __m512i v18 = _mm512_add_epi32(v16, v17);
    const __m512 v19 = _mm512_castsi512_ps(v18);
    const __m512 v20 = _mm512_fmadd_ps(v13, v19, v19);
    const __m512 v21 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v23 = _mm512_cmp_ps_mask(v21, v22, _CMP_NLE_UQ);
    __m512 r0 = v20;
    __mmask16 any1 = v23;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v25 = _mm512_cmp_ps_mask(v1, v24, _CMP_LT_OQ);
        const __m512 v30 = _mm512_min_ps(v29, v1);
        const __m512 v31 = _mm512_max_ps(v24, v30);
        const __m512 v33 = _mm512_fmadd_ps(v31, v2, v32);
        const __m512 v34 = _mm512_sub_ps(v33, v32);
        const __m512 v35 = _mm512_fmadd_ps(v34, v6, v31);
        const __m512 v36 = _mm512_fmadd_ps(v28, v34, v35);
        const __m512 v40 = _mm512_fmadd_ps(v36, v38, v39);
        const __m512 v42 = _mm512_fmadd_ps(v36, v40, v41);
        const __m512 v44 = _mm512_fmadd_ps(v36, v42, v43);
        const __m512 v46 = _mm512_fmadd_ps(v36, v44, v45);
        const __m512 v47 = _mm512_mul_ps(v36, v46);
        const __m512 v48 = _mm512_add_ps(v37, v47);
        const __m512 v49 = _mm512_mul_ps(v48, v36);
        const __m512 v50 = _mm512_fmadd_ps(v36, v49, v36);
        const __m512 v51 = _mm512_add_ps(v27, v50);
        const __m512 v52 = _mm512_mask_blend_ps(v25, v51, v26);
        const __m512i v54 = exp_2ulp_avx2_bits_f32_avx512(v33);
        const __m512i v56 = _mm512_max_epi32(v54, v55);
        const __m512i v57 = _mm512_srai_epi32(v56, 1);
        const __m512i v58 = _mm512_add_epi32(v53, v57);
        const __m512i v60 = _mm512_slli_epi32(v58, 23);
        const __m512 v61 = _mm512_castsi512_ps(v60);
        const __m512 v62 = _mm512_mul_ps(v52, v61);
        const __m512i v63 = _mm512_sub_epi32(v54, v57);
        const __m512i v64 = _mm512_add_epi32(v53, v63);
        const __m512i v65 = _mm512_slli_epi32(v64, 23);
        const __m512 v66 = _mm512_castsi512_ps(v65);
        const __m512 v67 = _mm512_mul_ps(v62, v66);
        r0 = _mm512_mask_blend_ps(v23, r0, v67);
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
