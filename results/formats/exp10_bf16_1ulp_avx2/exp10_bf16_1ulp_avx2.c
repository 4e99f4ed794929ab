/* exp10_bf16_1ulp_avx2: exp10
 *
 *   target       exp10, 10^x, bf16
 *   domain       every input
 *   max error    0.974141 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.ccp+2 (7.1875, encoding 0x40e6)
 *   result there 0x1.d4p+23 (15335424, encoding 0x4b6a)
 *   mean error   0.021538 ulp
 *   misrounded   941 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ddece8677582fff8c7970369557eb492
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp10_bf16_avx2.db
 *                time: 0.3124 ns/element as avx2 code (inputs mean)
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
#include "exp10_bf16_1ulp_avx2.h"

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

static inline int32_t exp10_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp10_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp10_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp10_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp10_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp10_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp10_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp10_bf16_1ulp_avx2_table0[16] = {
    1065343146, 1064837260, 1064626466, 1064772585,
    1065343146, 1064837260, 1064626466, 1064772585,
    1065343146, 1064837260, 1064626466, 1064772585,
    1065343146, 1064837260, 1064626466, 1064772585,
}; /* repeated to fill a register */

static inline uint16_t exp10_bf16_1ulp_avx2_element(uint16_t x) {
    const float v0 = 0x1.a934fp+1f; /* 3.32192802 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = exp10_bf16_1ulp_avx2_shl_i32(v1, v2);
    const float v4 = exp10_bf16_1ulp_avx2_frombits_f32(v3);
    const float v5 = 0x1.8p+21f; /* 3145728 */
    const float v6 = exp10_bf16_1ulp_avx2_fma_f32(v0, v4, v5);
    const float v7 = v6 - v5;
    const float v8 = -0x1.34413p-2f; /* -0.301029921 */
    const float v9 = exp10_bf16_1ulp_avx2_fma_f32(v7, v8, v4);
    const float v10 = 0x1.26ff8p+1f; /* 2.30467224 */
    const float v11 = 0x1.0096dp+0f; /* 1.00230122 */
    const float v12 = exp10_bf16_1ulp_avx2_fma_f32(v9, v10, v11);
    const int32_t v13 = exp10_bf16_1ulp_avx2_bits_f32(v6);
    const int32_t v14 = exp10_bf16_1ulp_avx2_table0[(uint32_t)v13 & (4u - 1)];
    const int32_t v15 = 21;
    const int32_t v16 = exp10_bf16_1ulp_avx2_shl_i32(v13, v15);
    const int32_t v17 = (int32_t)((uint32_t)v14 + (uint32_t)v16);
    const float v18 = exp10_bf16_1ulp_avx2_frombits_f32(v17);
    const float v19 = v12 * v18;
    const int32_t v20 = exp10_bf16_1ulp_avx2_bits_f32(v19);
    const int32_t v21 = 32768; /* 0x00008000 */
    const int32_t v22 = (int32_t)((uint32_t)v20 + (uint32_t)v21);
    const int32_t v23 = exp10_bf16_1ulp_avx2_lshr_i32(v22, v2);
    const float v24 = exp10_bf16_1ulp_avx2_abs_f32(v4);
    const float v25 = 0x1.2ep+5f; /* 37.75 */
    const int v26 = !(v24 <= v25);
    int32_t r0 = v23;
    if (v26) {
        const float v27 = -0x1.6cp+5f; /* -45.5 */
        const float v28 = 0x1.36p+5f; /* 38.75 */
        const float v29 = v28 < v4 ? v28 : v4;
        const float v30 = v27 > v29 ? v27 : v29;
        const float v31 = 0x1.8p+23f; /* 12582912 */
        const float v32 = exp10_bf16_1ulp_avx2_fma_f32(v0, v30, v31);
        const float v33 = v32 - v31;
        const float v34 = 0x1.ec10cp-27f; /* 1.43209888e-08 */
        const float v35 = -0x1.344136p-2f; /* -0.30103001 */
        const float v36 = exp10_bf16_1ulp_avx2_fma_f32(v33, v35, v30);
        const float v37 = exp10_bf16_1ulp_avx2_fma_f32(v33, v34, v36);
        const float v38 = 0x1p-40f; /* 9.09494702e-13 */
        const float v39 = exp10_bf16_1ulp_avx2_fma_f32(v37, v37, v38);
        const float v40 = 0x1.16e4ep-4f; /* 0.068089366 */
        const float v41 = 0x1.a7ed7p-3f; /* 0.206995845 */
        const float v42 = exp10_bf16_1ulp_avx2_fma_f32(v40, v37, v41);
        const float v43 = 0x1.142ap-1f; /* 0.539382935 */
        const float v44 = exp10_bf16_1ulp_avx2_fma_f32(v37, v42, v43);
        const float v45 = 0x1.2bd76p+0f; /* 1.17125511 */
        const float v46 = 0x1.04705ap+1f; /* 2.0346787 */
        const float v47 = exp10_bf16_1ulp_avx2_fma_f32(v45, v37, v46);
        const float v48 = exp10_bf16_1ulp_avx2_fma_f32(v39, v44, v47);
        const float v49 = 0x1.53524cp+1f; /* 2.650949 */
        const float v50 = exp10_bf16_1ulp_avx2_fma_f32(v37, v48, v49);
        const float v51 = 0x1.26bb1cp+1f; /* 2.30258512 */
        const float v52 = exp10_bf16_1ulp_avx2_fma_f32(v50, v37, v51);
        const float v53 = 0x1p+0f; /* 1 */
        const float v54 = exp10_bf16_1ulp_avx2_fma_f32(v52, v37, v53);
        const int32_t v55 = 127;
        const int32_t v56 = exp10_bf16_1ulp_avx2_bits_f32(v32);
        const int32_t v57 = 1262485504; /* 0x4b400000 */
        const int32_t v58 = (int32_t)((uint32_t)v56 - (uint32_t)v57);
        const int32_t v59 = 1;
        const int32_t v60 = exp10_bf16_1ulp_avx2_ashr_i32(v58, v59);
        const int32_t v61 = (int32_t)((uint32_t)v55 + (uint32_t)v60);
        const int32_t v62 = 23;
        const int32_t v63 = exp10_bf16_1ulp_avx2_shl_i32(v61, v62);
        const float v64 = exp10_bf16_1ulp_avx2_frombits_f32(v63);
        const float v65 = v54 * v64;
        const int32_t v66 = (int32_t)((uint32_t)v58 - (uint32_t)v60);
        const int32_t v67 = (int32_t)((uint32_t)v55 + (uint32_t)v66);
        const int32_t v68 = exp10_bf16_1ulp_avx2_shl_i32(v67, v62);
        const float v69 = exp10_bf16_1ulp_avx2_frombits_f32(v68);
        const float v70 = v65 * v69;
        const int32_t v71 = exp10_bf16_1ulp_avx2_bits_f32(v70);
        const int32_t v72 = (int32_t)((uint32_t)v71 + (uint32_t)v21);
        const int32_t v73 = exp10_bf16_1ulp_avx2_lshr_i32(v72, v2);
        r0 = v73;
    }
    return (uint16_t)r0;
}

static void exp10_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP10_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_BF16_1ULP_AVX2_AVX2 static inline EXP10_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP10_BF16_1ULP_AVX2_AVX512 static inline EXP10_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP10_BF16_1ULP_AVX2_AVX2 __m256i exp10_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
EXP10_BF16_1ULP_AVX2_AVX2 void exp10_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP10_BF16_1ULP_AVX2_AVX2 void exp10_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v8 = _mm256_set1_ps(-0x1.34413p-2f); /* -0.301029921 */
    const __m256 v10 = _mm256_set1_ps(0x1.26ff8p+1f); /* 2.30467224 */
    const __m256 v11 = _mm256_set1_ps(0x1.0096dp+0f); /* 1.00230122 */
    const __m256i v21 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v25 = _mm256_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m256 v27 = _mm256_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m256 v28 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256 v31 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v34 = _mm256_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m256 v35 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v38 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v40 = _mm256_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m256 v41 = _mm256_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m256 v43 = _mm256_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m256 v45 = _mm256_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m256 v46 = _mm256_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m256 v49 = _mm256_set1_ps(0x1.53524cp+1f); /* 2.650949 */
    const __m256 v51 = _mm256_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m256 v53 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v55 = _mm256_set1_epi32(127);
    const __m256i v57 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp10_bf16_1ulp_avx2_table0));
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v6_0 = _mm256_fmadd_ps(v0, v4_0, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v0, v4_1, v5);
    const __m256 v7_0 = _mm256_sub_ps(v6_0, v5);
    const __m256 v7_1 = _mm256_sub_ps(v6_1, v5);
    const __m256 v9_0 = _mm256_fmadd_ps(v7_0, v8, v4_0);
    const __m256 v9_1 = _mm256_fmadd_ps(v7_1, v8, v4_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v10, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v10, v11);
    const __m256i v13_0 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v6_0);
    const __m256i v13_1 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v6_1);
    const __m256i v14_0 = _mm256_permutevar8x32_epi32(t0_0, v13_0);
    const __m256i v14_1 = _mm256_permutevar8x32_epi32(t0_0, v13_1);
    const __m256i v16_0 = _mm256_slli_epi32(v13_0, 21);
    const __m256i v16_1 = _mm256_slli_epi32(v13_1, 21);
    const __m256i v17_0 = _mm256_add_epi32(v14_0, v16_0);
    const __m256i v17_1 = _mm256_add_epi32(v14_1, v16_1);
    const __m256 v18_0 = _mm256_castsi256_ps(v17_0);
    const __m256 v18_1 = _mm256_castsi256_ps(v17_1);
    const __m256 v19_0 = _mm256_mul_ps(v12_0, v18_0);
    const __m256 v19_1 = _mm256_mul_ps(v12_1, v18_1);
    const __m256i v20_0 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v19_0);
    const __m256i v20_1 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v19_1);
    const __m256i v22_0 = _mm256_add_epi32(v20_0, v21);
    const __m256i v22_1 = _mm256_add_epi32(v20_1, v21);
    const __m256i v23_0 = _mm256_srli_epi32(v22_0, 16);
    const __m256i v23_1 = _mm256_srli_epi32(v22_1, 16);
    const __m256 v24_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_0);
    const __m256 v24_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_1);
    const __m256i v26_0 = _mm256_castps_si256(_mm256_cmp_ps(v24_0, v25, _CMP_NLE_UQ));
    const __m256i v26_1 = _mm256_castps_si256(_mm256_cmp_ps(v24_1, v25, _CMP_NLE_UQ));
    __m256i r0_0 = v23_0;
    __m256i r0_1 = v23_1;
    __m256i any1 = v26_0;
    any1 = _mm256_or_si256(any1, v26_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v29_0 = _mm256_min_ps(v28, v4_0);
        const __m256 v29_1 = _mm256_min_ps(v28, v4_1);
        const __m256 v30_0 = _mm256_max_ps(v27, v29_0);
        const __m256 v30_1 = _mm256_max_ps(v27, v29_1);
        const __m256 v32_0 = _mm256_fmadd_ps(v0, v30_0, v31);
        const __m256 v32_1 = _mm256_fmadd_ps(v0, v30_1, v31);
        const __m256 v33_0 = _mm256_sub_ps(v32_0, v31);
        const __m256 v33_1 = _mm256_sub_ps(v32_1, v31);
        const __m256 v36_0 = _mm256_fmadd_ps(v33_0, v35, v30_0);
        const __m256 v36_1 = _mm256_fmadd_ps(v33_1, v35, v30_1);
        const __m256 v37_0 = _mm256_fmadd_ps(v33_0, v34, v36_0);
        const __m256 v37_1 = _mm256_fmadd_ps(v33_1, v34, v36_1);
        const __m256 v39_0 = _mm256_fmadd_ps(v37_0, v37_0, v38);
        const __m256 v39_1 = _mm256_fmadd_ps(v37_1, v37_1, v38);
        const __m256 v42_0 = _mm256_fmadd_ps(v40, v37_0, v41);
        const __m256 v42_1 = _mm256_fmadd_ps(v40, v37_1, v41);
        const __m256 v44_0 = _mm256_fmadd_ps(v37_0, v42_0, v43);
        const __m256 v44_1 = _mm256_fmadd_ps(v37_1, v42_1, v43);
        const __m256 v47_0 = _mm256_fmadd_ps(v45, v37_0, v46);
        const __m256 v47_1 = _mm256_fmadd_ps(v45, v37_1, v46);
        const __m256 v48_0 = _mm256_fmadd_ps(v39_0, v44_0, v47_0);
        const __m256 v48_1 = _mm256_fmadd_ps(v39_1, v44_1, v47_1);
        const __m256 v50_0 = _mm256_fmadd_ps(v37_0, v48_0, v49);
        const __m256 v50_1 = _mm256_fmadd_ps(v37_1, v48_1, v49);
        const __m256 v52_0 = _mm256_fmadd_ps(v50_0, v37_0, v51);
        const __m256 v52_1 = _mm256_fmadd_ps(v50_1, v37_1, v51);
        const __m256 v54_0 = _mm256_fmadd_ps(v52_0, v37_0, v53);
        const __m256 v54_1 = _mm256_fmadd_ps(v52_1, v37_1, v53);
        const __m256i v56_0 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v32_0);
        const __m256i v56_1 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v32_1);
        const __m256i v58_0 = _mm256_sub_epi32(v56_0, v57);
        const __m256i v58_1 = _mm256_sub_epi32(v56_1, v57);
        const __m256i v60_0 = _mm256_srai_epi32(v58_0, 1);
        const __m256i v60_1 = _mm256_srai_epi32(v58_1, 1);
        const __m256i v61_0 = _mm256_add_epi32(v55, v60_0);
        const __m256i v61_1 = _mm256_add_epi32(v55, v60_1);
        const __m256i v63_0 = _mm256_slli_epi32(v61_0, 23);
        const __m256i v63_1 = _mm256_slli_epi32(v61_1, 23);
        const __m256 v64_0 = _mm256_castsi256_ps(v63_0);
        const __m256 v64_1 = _mm256_castsi256_ps(v63_1);
        const __m256 v65_0 = _mm256_mul_ps(v54_0, v64_0);
        const __m256 v65_1 = _mm256_mul_ps(v54_1, v64_1);
        const __m256i v66_0 = _mm256_sub_epi32(v58_0, v60_0);
        const __m256i v66_1 = _mm256_sub_epi32(v58_1, v60_1);
        const __m256i v67_0 = _mm256_add_epi32(v55, v66_0);
        const __m256i v67_1 = _mm256_add_epi32(v55, v66_1);
        const __m256i v68_0 = _mm256_slli_epi32(v67_0, 23);
        const __m256i v68_1 = _mm256_slli_epi32(v67_1, 23);
        const __m256 v69_0 = _mm256_castsi256_ps(v68_0);
        const __m256 v69_1 = _mm256_castsi256_ps(v68_1);
        const __m256 v70_0 = _mm256_mul_ps(v65_0, v69_0);
        const __m256 v70_1 = _mm256_mul_ps(v65_1, v69_1);
        const __m256i v71_0 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v70_0);
        const __m256i v71_1 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v70_1);
        const __m256i v72_0 = _mm256_add_epi32(v71_0, v21);
        const __m256i v72_1 = _mm256_add_epi32(v71_1, v21);
        const __m256i v73_0 = _mm256_srli_epi32(v72_0, 16);
        const __m256i v73_1 = _mm256_srli_epi32(v72_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v73_0), _mm256_castsi256_ps(v26_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v73_1), _mm256_castsi256_ps(v26_1)));
    }
    exp10_bf16_1ulp_avx2_store_u16_avx2(y, r0_0);
    exp10_bf16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static EXP10_BF16_1ULP_AVX2_AVX2_TARGET void exp10_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v8 = _mm256_set1_ps(-0x1.34413p-2f); /* -0.301029921 */
    const __m256 v10 = _mm256_set1_ps(0x1.26ff8p+1f); /* 2.30467224 */
    const __m256 v11 = _mm256_set1_ps(0x1.0096dp+0f); /* 1.00230122 */
    const __m256i v21 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v25 = _mm256_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m256 v27 = _mm256_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m256 v28 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256 v31 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v34 = _mm256_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m256 v35 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v38 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v40 = _mm256_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m256 v41 = _mm256_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m256 v43 = _mm256_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m256 v45 = _mm256_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m256 v46 = _mm256_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m256 v49 = _mm256_set1_ps(0x1.53524cp+1f); /* 2.650949 */
    const __m256 v51 = _mm256_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m256 v53 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v55 = _mm256_set1_epi32(127);
    const __m256i v57 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp10_bf16_1ulp_avx2_table0));
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v6 = _mm256_fmadd_ps(v0, v4, v5);
    const __m256 v7 = _mm256_sub_ps(v6, v5);
    const __m256 v9 = _mm256_fmadd_ps(v7, v8, v4);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256i v13 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v6);
    const __m256i v14 = _mm256_permutevar8x32_epi32(t0_0, v13);
    const __m256i v16 = _mm256_slli_epi32(v13, 21);
    const __m256i v17 = _mm256_add_epi32(v14, v16);
    const __m256 v18 = _mm256_castsi256_ps(v17);
    const __m256 v19 = _mm256_mul_ps(v12, v18);
    const __m256i v20 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v19);
    const __m256i v22 = _mm256_add_epi32(v20, v21);
    const __m256i v23 = _mm256_srli_epi32(v22, 16);
    const __m256 v24 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256i v26 = _mm256_castps_si256(_mm256_cmp_ps(v24, v25, _CMP_NLE_UQ));
    __m256i r0 = v23;
    __m256i any1 = v26;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v29 = _mm256_min_ps(v28, v4);
        const __m256 v30 = _mm256_max_ps(v27, v29);
        const __m256 v32 = _mm256_fmadd_ps(v0, v30, v31);
        const __m256 v33 = _mm256_sub_ps(v32, v31);
        const __m256 v36 = _mm256_fmadd_ps(v33, v35, v30);
        const __m256 v37 = _mm256_fmadd_ps(v33, v34, v36);
        const __m256 v39 = _mm256_fmadd_ps(v37, v37, v38);
        const __m256 v42 = _mm256_fmadd_ps(v40, v37, v41);
        const __m256 v44 = _mm256_fmadd_ps(v37, v42, v43);
        const __m256 v47 = _mm256_fmadd_ps(v45, v37, v46);
        const __m256 v48 = _mm256_fmadd_ps(v39, v44, v47);
        const __m256 v50 = _mm256_fmadd_ps(v37, v48, v49);
        const __m256 v52 = _mm256_fmadd_ps(v50, v37, v51);
        const __m256 v54 = _mm256_fmadd_ps(v52, v37, v53);
        const __m256i v56 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v32);
        const __m256i v58 = _mm256_sub_epi32(v56, v57);
        const __m256i v60 = _mm256_srai_epi32(v58, 1);
        const __m256i v61 = _mm256_add_epi32(v55, v60);
        const __m256i v63 = _mm256_slli_epi32(v61, 23);
        const __m256 v64 = _mm256_castsi256_ps(v63);
        const __m256 v65 = _mm256_mul_ps(v54, v64);
        const __m256i v66 = _mm256_sub_epi32(v58, v60);
        const __m256i v67 = _mm256_add_epi32(v55, v66);
        const __m256i v68 = _mm256_slli_epi32(v67, 23);
        const __m256 v69 = _mm256_castsi256_ps(v68);
        const __m256 v70 = _mm256_mul_ps(v65, v69);
        const __m256i v71 = exp10_bf16_1ulp_avx2_bits_f32_avx2(v70);
        const __m256i v72 = _mm256_add_epi32(v71, v21);
        const __m256i v73 = _mm256_srli_epi32(v72, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v73), _mm256_castsi256_ps(v26)));
    }
    exp10_bf16_1ulp_avx2_store_u16_avx2(y, r0);
}

static EXP10_BF16_1ULP_AVX2_AVX2_TARGET void exp10_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp10_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        exp10_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP10_BF16_1ULP_AVX2_AVX512 __m512i exp10_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP10_BF16_1ULP_AVX2_AVX512 void exp10_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v8 = _mm512_set1_ps(-0x1.34413p-2f); /* -0.301029921 */
    const __m512 v10 = _mm512_set1_ps(0x1.26ff8p+1f); /* 2.30467224 */
    const __m512 v11 = _mm512_set1_ps(0x1.0096dp+0f); /* 1.00230122 */
    const __m512i v21 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v25 = _mm512_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m512 v27 = _mm512_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m512 v28 = _mm512_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m512 v31 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v34 = _mm512_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m512 v35 = _mm512_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m512 v38 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v40 = _mm512_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m512 v41 = _mm512_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m512 v43 = _mm512_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m512 v45 = _mm512_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m512 v46 = _mm512_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m512 v49 = _mm512_set1_ps(0x1.53524cp+1f); /* 2.650949 */
    const __m512 v51 = _mm512_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m512 v53 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v55 = _mm512_set1_epi32(127);
    const __m512i v57 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i t0_0 = _mm512_loadu_si512(exp10_bf16_1ulp_avx2_table0);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v6 = _mm512_fmadd_ps(v0, v4, v5);
    const __m512 v7 = _mm512_sub_ps(v6, v5);
    const __m512 v9 = _mm512_fmadd_ps(v7, v8, v4);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512i v13 = exp10_bf16_1ulp_avx2_bits_f32_avx512(v6);
    const __m512i v14 = _mm512_permutexvar_epi32(v13, t0_0);
    const __m512i v16 = _mm512_slli_epi32(v13, 21);
    const __m512i v17 = _mm512_add_epi32(v14, v16);
    const __m512 v18 = _mm512_castsi512_ps(v17);
    const __m512 v19 = _mm512_mul_ps(v12, v18);
    const __m512i v20 = exp10_bf16_1ulp_avx2_bits_f32_avx512(v19);
    const __m512i v22 = _mm512_add_epi32(v20, v21);
    const __m512i v23 = _mm512_srli_epi32(v22, 16);
    const __m512 v24 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v26 = _mm512_cmp_ps_mask(v24, v25, _CMP_NLE_UQ);
    __m512i r0 = v23;
    __mmask16 any1 = v26;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v29 = _mm512_min_ps(v28, v4);
        const __m512 v30 = _mm512_max_ps(v27, v29);
        const __m512 v32 = _mm512_fmadd_ps(v0, v30, v31);
        const __m512 v33 = _mm512_sub_ps(v32, v31);
        const __m512 v36 = _mm512_fmadd_ps(v33, v35, v30);
        const __m512 v37 = _mm512_fmadd_ps(v33, v34, v36);
        const __m512 v39 = _mm512_fmadd_ps(v37, v37, v38);
        const __m512 v42 = _mm512_fmadd_ps(v40, v37, v41);
        const __m512 v44 = _mm512_fmadd_ps(v37, v42, v43);
        const __m512 v47 = _mm512_fmadd_ps(v45, v37, v46);
        const __m512 v48 = _mm512_fmadd_ps(v39, v44, v47);
        const __m512 v50 = _mm512_fmadd_ps(v37, v48, v49);
        const __m512 v52 = _mm512_fmadd_ps(v50, v37, v51);
        const __m512 v54 = _mm512_fmadd_ps(v52, v37, v53);
        const __m512i v56 = exp10_bf16_1ulp_avx2_bits_f32_avx512(v32);
        const __m512i v58 = _mm512_sub_epi32(v56, v57);
        const __m512i v60 = _mm512_srai_epi32(v58, 1);
        const __m512i v61 = _mm512_add_epi32(v55, v60);
        const __m512i v63 = _mm512_slli_epi32(v61, 23);
        const __m512 v64 = _mm512_castsi512_ps(v63);
        const __m512 v65 = _mm512_mul_ps(v54, v64);
        const __m512i v66 = _mm512_sub_epi32(v58, v60);
        const __m512i v67 = _mm512_add_epi32(v55, v66);
        const __m512i v68 = _mm512_slli_epi32(v67, 23);
        const __m512 v69 = _mm512_castsi512_ps(v68);
        const __m512 v70 = _mm512_mul_ps(v65, v69);
        const __m512i v71 = exp10_bf16_1ulp_avx2_bits_f32_avx512(v70);
        const __m512i v72 = _mm512_add_epi32(v71, v21);
        const __m512i v73 = _mm512_srli_epi32(v72, 16);
        r0 = _mm512_mask_blend_epi32(v26, r0, v73);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static EXP10_BF16_1ULP_AVX2_AVX512_TARGET void exp10_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        exp10_bf16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_bf16_1ulp_avx2_level(void) {
#if defined(EXP10_BF16_1ULP_AVX2_FORCE_ISA)
    return EXP10_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t exp10_bf16_1ulp_avx2(uint16_t x) {
    return exp10_bf16_1ulp_avx2_element(x);
}

void exp10_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_bf16_1ulp_avx2_level();
    if (level == 2) {
        exp10_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_bf16_1ulp_avx2_array_portable(x, y, n);
}
