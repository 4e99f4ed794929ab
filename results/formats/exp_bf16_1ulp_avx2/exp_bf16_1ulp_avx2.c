/* exp_bf16_1ulp_avx2: exp
 *
 *   target       exp, e^x, bf16
 *   domain       every input
 *   max error    0.750427 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.68p-5 (0.0439453125, encoding 0x3d34)
 *   result there 0x1.0ap+0 (1.0390625, encoding 0x3f85)
 *   mean error   0.018753 ulp
 *   misrounded   508 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2b614eca1bcf019d5f83df260df49cc8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp_bf16_avx2.db
 *                time: 0.3218 ns/element as avx2 code (inputs mean)
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
#include "exp_bf16_1ulp_avx2.h"

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

static inline int32_t exp_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp_bf16_1ulp_avx2_table0[16] = {
    1065376421, 1065089179, 1064870844, 1064727652,
    1064666404, 1064694517, 1064820079, 1065051909,
    1065376421, 1065089179, 1064870844, 1064727652,
    1064666404, 1064694517, 1064820079, 1065051909,
}; /* repeated to fill a register */

static inline uint16_t exp_bf16_1ulp_avx2_element(uint16_t x) {
    const float v0 = -0x1.62e42ep-1f; /* -0.693147123 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = exp_bf16_1ulp_avx2_shl_i32(v1, v2);
    const float v4 = exp_bf16_1ulp_avx2_frombits_f32(v3);
    const float v5 = 0x1.715476p+0f; /* 1.44269502 */
    const float v6 = 0x1.8p+20f; /* 1572864 */
    const float v7 = exp_bf16_1ulp_avx2_fma_f32(v4, v5, v6);
    const float v8 = v7 - v6;
    const float v9 = exp_bf16_1ulp_avx2_fma_f32(v0, v8, v4);
    const int32_t v10 = exp_bf16_1ulp_avx2_bits_f32(v7);
    const int32_t v11 = 20;
    const int32_t v12 = exp_bf16_1ulp_avx2_shl_i32(v10, v11);
    const int32_t v13 = exp_bf16_1ulp_avx2_table0[(uint32_t)v10 & (8u - 1)];
    const int32_t v14 = (int32_t)((uint32_t)v12 + (uint32_t)v13);
    const float v15 = exp_bf16_1ulp_avx2_frombits_f32(v14);
    const float v16 = exp_bf16_1ulp_avx2_fma_f32(v9, v15, v15);
    const int32_t v17 = exp_bf16_1ulp_avx2_bits_f32(v16);
    const int32_t v18 = exp_bf16_1ulp_avx2_lshr_i32(v17, v2);
    const float v19 = exp_bf16_1ulp_avx2_abs_f32(v4);
    const float v20 = 0x1.5cp+6f; /* 87 */
    const int v21 = !(v19 <= v20);
    const int32_t v22 = 32768; /* 0x00008000 */
    int32_t r0 = v18;
    if (v21) {
        const int32_t v23 = 127;
        const float v24 = -0x1.ap+6f; /* -104 */
        const float v25 = 0x1.64p+6f; /* 89 */
        const float v26 = v25 < v4 ? v25 : v4;
        const float v27 = v24 > v26 ? v24 : v26;
        const float v28 = 0x1.8p+23f; /* 12582912 */
        const float v29 = exp_bf16_1ulp_avx2_fma_f32(v27, v5, v28);
        const int32_t v30 = exp_bf16_1ulp_avx2_bits_f32(v29);
        const int32_t v31 = 1262485504; /* 0x4b400000 */
        const int32_t v32 = (int32_t)((uint32_t)v30 - (uint32_t)v31);
        const int32_t v33 = 1;
        const int32_t v34 = exp_bf16_1ulp_avx2_ashr_i32(v32, v33);
        const int32_t v35 = (int32_t)((uint32_t)v32 - (uint32_t)v34);
        const int32_t v36 = (int32_t)((uint32_t)v23 + (uint32_t)v35);
        const int32_t v37 = 23;
        const int32_t v38 = exp_bf16_1ulp_avx2_shl_i32(v36, v37);
        const float v39 = exp_bf16_1ulp_avx2_frombits_f32(v38);
        const int32_t v40 = (int32_t)((uint32_t)v23 + (uint32_t)v34);
        const int32_t v41 = exp_bf16_1ulp_avx2_shl_i32(v40, v37);
        const float v42 = exp_bf16_1ulp_avx2_frombits_f32(v41);
        const int v43 = v4 < v24;
        const float v44 = 0x0p+0f; /* 0 */
        const float v45 = 0x1.05c61p-29f; /* 1.90465421e-09 */
        const float v46 = v29 - v28;
        const float v47 = -0x1.62e43p-1f; /* -0.693147182 */
        const float v48 = exp_bf16_1ulp_avx2_fma_f32(v46, v47, v27);
        const float v49 = exp_bf16_1ulp_avx2_fma_f32(v45, v46, v48);
        const float v50 = 0x1.a01a02p-13f; /* 0.000198412701 */
        const float v51 = 0x1.6c16c2p-10f; /* 0.00138888892 */
        const float v52 = exp_bf16_1ulp_avx2_fma_f32(v49, v50, v51);
        const float v53 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v54 = exp_bf16_1ulp_avx2_fma_f32(v52, v49, v53);
        const float v55 = 0x1.555556p-4f; /* 0.0833333358 */
        const float v56 = exp_bf16_1ulp_avx2_fma_f32(v54, v49, v55);
        const float v57 = v49 * v49;
        const float v58 = 0x1.555556p-3f; /* 0.166666672 */
        const float v59 = 0x1p-1f; /* 0.5 */
        const float v60 = exp_bf16_1ulp_avx2_fma_f32(v58, v49, v59);
        const float v61 = exp_bf16_1ulp_avx2_fma_f32(v56, v57, v60);
        const float v62 = 0x1p+0f; /* 1 */
        const float v63 = exp_bf16_1ulp_avx2_fma_f32(v49, v61, v62);
        const float v64 = exp_bf16_1ulp_avx2_fma_f32(v63, v49, v62);
        const float v65 = v43 ? v44 : v64;
        const float v66 = v42 * v65;
        const float v67 = v39 * v66;
        const int32_t v68 = exp_bf16_1ulp_avx2_bits_f32(v67);
        const int32_t v69 = (int32_t)((uint32_t)v22 + (uint32_t)v68);
        const int32_t v70 = exp_bf16_1ulp_avx2_lshr_i32(v69, v2);
        r0 = v70;
    }
    return (uint16_t)r0;
}

static void exp_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_BF16_1ULP_AVX2_AVX2 static inline EXP_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_BF16_1ULP_AVX2_AVX512 static inline EXP_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP_BF16_1ULP_AVX2_AVX2 __m256i exp_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
EXP_BF16_1ULP_AVX2_AVX2 void exp_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_BF16_1ULP_AVX2_AVX2 void exp_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.62e42ep-1f); /* -0.693147123 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v20 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256i v22 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v23 = _mm256_set1_epi32(127);
    const __m256 v24 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v25 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v28 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v31 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v44 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v45 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v47 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v50 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v51 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v53 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v55 = _mm256_set1_ps(0x1.555556p-4f); /* 0.0833333358 */
    const __m256 v58 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v59 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v62 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_bf16_1ulp_avx2_table0));
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v4_0, v5, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v4_1, v5, v6);
    const __m256 v8_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v8_1 = _mm256_sub_ps(v7_1, v6);
    const __m256 v9_0 = _mm256_fmadd_ps(v0, v8_0, v4_0);
    const __m256 v9_1 = _mm256_fmadd_ps(v0, v8_1, v4_1);
    const __m256i v10_0 = exp_bf16_1ulp_avx2_bits_f32_avx2(v7_0);
    const __m256i v10_1 = exp_bf16_1ulp_avx2_bits_f32_avx2(v7_1);
    const __m256i v12_0 = _mm256_slli_epi32(v10_0, 20);
    const __m256i v12_1 = _mm256_slli_epi32(v10_1, 20);
    const __m256i v13_0 = _mm256_permutevar8x32_epi32(t0_0, v10_0);
    const __m256i v13_1 = _mm256_permutevar8x32_epi32(t0_0, v10_1);
    const __m256i v14_0 = _mm256_add_epi32(v12_0, v13_0);
    const __m256i v14_1 = _mm256_add_epi32(v12_1, v13_1);
    const __m256 v15_0 = _mm256_castsi256_ps(v14_0);
    const __m256 v15_1 = _mm256_castsi256_ps(v14_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v9_0, v15_0, v15_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v9_1, v15_1, v15_1);
    const __m256i v17_0 = exp_bf16_1ulp_avx2_bits_f32_avx2(v16_0);
    const __m256i v17_1 = exp_bf16_1ulp_avx2_bits_f32_avx2(v16_1);
    const __m256i v18_0 = _mm256_srli_epi32(v17_0, 16);
    const __m256i v18_1 = _mm256_srli_epi32(v17_1, 16);
    const __m256 v19_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_0);
    const __m256 v19_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_1);
    const __m256i v21_0 = _mm256_castps_si256(_mm256_cmp_ps(v19_0, v20, _CMP_NLE_UQ));
    const __m256i v21_1 = _mm256_castps_si256(_mm256_cmp_ps(v19_1, v20, _CMP_NLE_UQ));
    __m256i r0_0 = v18_0;
    __m256i r0_1 = v18_1;
    __m256i any1 = v21_0;
    any1 = _mm256_or_si256(any1, v21_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v26_0 = _mm256_min_ps(v25, v4_0);
        const __m256 v26_1 = _mm256_min_ps(v25, v4_1);
        const __m256 v27_0 = _mm256_max_ps(v24, v26_0);
        const __m256 v27_1 = _mm256_max_ps(v24, v26_1);
        const __m256 v29_0 = _mm256_fmadd_ps(v27_0, v5, v28);
        const __m256 v29_1 = _mm256_fmadd_ps(v27_1, v5, v28);
        const __m256i v30_0 = exp_bf16_1ulp_avx2_bits_f32_avx2(v29_0);
        const __m256i v30_1 = exp_bf16_1ulp_avx2_bits_f32_avx2(v29_1);
        const __m256i v32_0 = _mm256_sub_epi32(v30_0, v31);
        const __m256i v32_1 = _mm256_sub_epi32(v30_1, v31);
        const __m256i v34_0 = _mm256_srai_epi32(v32_0, 1);
        const __m256i v34_1 = _mm256_srai_epi32(v32_1, 1);
        const __m256i v35_0 = _mm256_sub_epi32(v32_0, v34_0);
        const __m256i v35_1 = _mm256_sub_epi32(v32_1, v34_1);
        const __m256i v36_0 = _mm256_add_epi32(v23, v35_0);
        const __m256i v36_1 = _mm256_add_epi32(v23, v35_1);
        const __m256i v38_0 = _mm256_slli_epi32(v36_0, 23);
        const __m256i v38_1 = _mm256_slli_epi32(v36_1, 23);
        const __m256 v39_0 = _mm256_castsi256_ps(v38_0);
        const __m256 v39_1 = _mm256_castsi256_ps(v38_1);
        const __m256i v40_0 = _mm256_add_epi32(v23, v34_0);
        const __m256i v40_1 = _mm256_add_epi32(v23, v34_1);
        const __m256i v41_0 = _mm256_slli_epi32(v40_0, 23);
        const __m256i v41_1 = _mm256_slli_epi32(v40_1, 23);
        const __m256 v42_0 = _mm256_castsi256_ps(v41_0);
        const __m256 v42_1 = _mm256_castsi256_ps(v41_1);
        const __m256i v43_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v24, _CMP_LT_OQ));
        const __m256i v43_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v24, _CMP_LT_OQ));
        const __m256 v46_0 = _mm256_sub_ps(v29_0, v28);
        const __m256 v46_1 = _mm256_sub_ps(v29_1, v28);
        const __m256 v48_0 = _mm256_fmadd_ps(v46_0, v47, v27_0);
        const __m256 v48_1 = _mm256_fmadd_ps(v46_1, v47, v27_1);
        const __m256 v49_0 = _mm256_fmadd_ps(v45, v46_0, v48_0);
        const __m256 v49_1 = _mm256_fmadd_ps(v45, v46_1, v48_1);
        const __m256 v52_0 = _mm256_fmadd_ps(v49_0, v50, v51);
        const __m256 v52_1 = _mm256_fmadd_ps(v49_1, v50, v51);
        const __m256 v54_0 = _mm256_fmadd_ps(v52_0, v49_0, v53);
        const __m256 v54_1 = _mm256_fmadd_ps(v52_1, v49_1, v53);
        const __m256 v56_0 = _mm256_fmadd_ps(v54_0, v49_0, v55);
        const __m256 v56_1 = _mm256_fmadd_ps(v54_1, v49_1, v55);
        const __m256 v57_0 = _mm256_mul_ps(v49_0, v49_0);
        const __m256 v57_1 = _mm256_mul_ps(v49_1, v49_1);
        const __m256 v60_0 = _mm256_fmadd_ps(v58, v49_0, v59);
        const __m256 v60_1 = _mm256_fmadd_ps(v58, v49_1, v59);
        const __m256 v61_0 = _mm256_fmadd_ps(v56_0, v57_0, v60_0);
        const __m256 v61_1 = _mm256_fmadd_ps(v56_1, v57_1, v60_1);
        const __m256 v63_0 = _mm256_fmadd_ps(v49_0, v61_0, v62);
        const __m256 v63_1 = _mm256_fmadd_ps(v49_1, v61_1, v62);
        const __m256 v64_0 = _mm256_fmadd_ps(v63_0, v49_0, v62);
        const __m256 v64_1 = _mm256_fmadd_ps(v63_1, v49_1, v62);
        const __m256 v65_0 = _mm256_blendv_ps(v64_0, v44, _mm256_castsi256_ps(v43_0));
        const __m256 v65_1 = _mm256_blendv_ps(v64_1, v44, _mm256_castsi256_ps(v43_1));
        const __m256 v66_0 = _mm256_mul_ps(v42_0, v65_0);
        const __m256 v66_1 = _mm256_mul_ps(v42_1, v65_1);
        const __m256 v67_0 = _mm256_mul_ps(v39_0, v66_0);
        const __m256 v67_1 = _mm256_mul_ps(v39_1, v66_1);
        const __m256i v68_0 = exp_bf16_1ulp_avx2_bits_f32_avx2(v67_0);
        const __m256i v68_1 = exp_bf16_1ulp_avx2_bits_f32_avx2(v67_1);
        const __m256i v69_0 = _mm256_add_epi32(v22, v68_0);
        const __m256i v69_1 = _mm256_add_epi32(v22, v68_1);
        const __m256i v70_0 = _mm256_srli_epi32(v69_0, 16);
        const __m256i v70_1 = _mm256_srli_epi32(v69_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v70_0), _mm256_castsi256_ps(v21_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v70_1), _mm256_castsi256_ps(v21_1)));
    }
    exp_bf16_1ulp_avx2_store_u16_avx2(y, r0_0);
    exp_bf16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static EXP_BF16_1ULP_AVX2_AVX2_TARGET void exp_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.62e42ep-1f); /* -0.693147123 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v20 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256i v22 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v23 = _mm256_set1_epi32(127);
    const __m256 v24 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v25 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v28 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v31 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v44 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v45 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v47 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v50 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v51 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v53 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v55 = _mm256_set1_ps(0x1.555556p-4f); /* 0.0833333358 */
    const __m256 v58 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v59 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v62 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_bf16_1ulp_avx2_table0));
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v7 = _mm256_fmadd_ps(v4, v5, v6);
    const __m256 v8 = _mm256_sub_ps(v7, v6);
    const __m256 v9 = _mm256_fmadd_ps(v0, v8, v4);
    const __m256i v10 = exp_bf16_1ulp_avx2_bits_f32_avx2(v7);
    const __m256i v12 = _mm256_slli_epi32(v10, 20);
    const __m256i v13 = _mm256_permutevar8x32_epi32(t0_0, v10);
    const __m256i v14 = _mm256_add_epi32(v12, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v16 = _mm256_fmadd_ps(v9, v15, v15);
    const __m256i v17 = exp_bf16_1ulp_avx2_bits_f32_avx2(v16);
    const __m256i v18 = _mm256_srli_epi32(v17, 16);
    const __m256 v19 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256i v21 = _mm256_castps_si256(_mm256_cmp_ps(v19, v20, _CMP_NLE_UQ));
    __m256i r0 = v18;
    __m256i any1 = v21;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v26 = _mm256_min_ps(v25, v4);
        const __m256 v27 = _mm256_max_ps(v24, v26);
        const __m256 v29 = _mm256_fmadd_ps(v27, v5, v28);
        const __m256i v30 = exp_bf16_1ulp_avx2_bits_f32_avx2(v29);
        const __m256i v32 = _mm256_sub_epi32(v30, v31);
        const __m256i v34 = _mm256_srai_epi32(v32, 1);
        const __m256i v35 = _mm256_sub_epi32(v32, v34);
        const __m256i v36 = _mm256_add_epi32(v23, v35);
        const __m256i v38 = _mm256_slli_epi32(v36, 23);
        const __m256 v39 = _mm256_castsi256_ps(v38);
        const __m256i v40 = _mm256_add_epi32(v23, v34);
        const __m256i v41 = _mm256_slli_epi32(v40, 23);
        const __m256 v42 = _mm256_castsi256_ps(v41);
        const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v4, v24, _CMP_LT_OQ));
        const __m256 v46 = _mm256_sub_ps(v29, v28);
        const __m256 v48 = _mm256_fmadd_ps(v46, v47, v27);
        const __m256 v49 = _mm256_fmadd_ps(v45, v46, v48);
        const __m256 v52 = _mm256_fmadd_ps(v49, v50, v51);
        const __m256 v54 = _mm256_fmadd_ps(v52, v49, v53);
        const __m256 v56 = _mm256_fmadd_ps(v54, v49, v55);
        const __m256 v57 = _mm256_mul_ps(v49, v49);
        const __m256 v60 = _mm256_fmadd_ps(v58, v49, v59);
        const __m256 v61 = _mm256_fmadd_ps(v56, v57, v60);
        const __m256 v63 = _mm256_fmadd_ps(v49, v61, v62);
        const __m256 v64 = _mm256_fmadd_ps(v63, v49, v62);
        const __m256 v65 = _mm256_blendv_ps(v64, v44, _mm256_castsi256_ps(v43));
        const __m256 v66 = _mm256_mul_ps(v42, v65);
        const __m256 v67 = _mm256_mul_ps(v39, v66);
        const __m256i v68 = exp_bf16_1ulp_avx2_bits_f32_avx2(v67);
        const __m256i v69 = _mm256_add_epi32(v22, v68);
        const __m256i v70 = _mm256_srli_epi32(v69, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v70), _mm256_castsi256_ps(v21)));
    }
    exp_bf16_1ulp_avx2_store_u16_avx2(y, r0);
}

static EXP_BF16_1ULP_AVX2_AVX2_TARGET void exp_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        exp_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_BF16_1ULP_AVX2_AVX512 __m512i exp_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP_BF16_1ULP_AVX2_AVX512 void exp_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.62e42ep-1f); /* -0.693147123 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v20 = _mm512_set1_ps(0x1.5cp+6f); /* 87 */
    const __m512i v22 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v23 = _mm512_set1_epi32(127);
    const __m512 v24 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v25 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v28 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v31 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v44 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v45 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v47 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v50 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v51 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v53 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v55 = _mm512_set1_ps(0x1.555556p-4f); /* 0.0833333358 */
    const __m512 v58 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v59 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v62 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_bf16_1ulp_avx2_table0);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __m512 v7_0 = _mm512_fmadd_ps(v4_0, v5, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v4_1, v5, v6);
    const __m512 v8_0 = _mm512_sub_ps(v7_0, v6);
    const __m512 v8_1 = _mm512_sub_ps(v7_1, v6);
    const __m512 v9_0 = _mm512_fmadd_ps(v0, v8_0, v4_0);
    const __m512 v9_1 = _mm512_fmadd_ps(v0, v8_1, v4_1);
    const __m512i v10_0 = exp_bf16_1ulp_avx2_bits_f32_avx512(v7_0);
    const __m512i v10_1 = exp_bf16_1ulp_avx2_bits_f32_avx512(v7_1);
    const __m512i v12_0 = _mm512_slli_epi32(v10_0, 20);
    const __m512i v12_1 = _mm512_slli_epi32(v10_1, 20);
    const __m512i v13_0 = _mm512_permutexvar_epi32(v10_0, t0_0);
    const __m512i v13_1 = _mm512_permutexvar_epi32(v10_1, t0_0);
    const __m512i v14_0 = _mm512_add_epi32(v12_0, v13_0);
    const __m512i v14_1 = _mm512_add_epi32(v12_1, v13_1);
    const __m512 v15_0 = _mm512_castsi512_ps(v14_0);
    const __m512 v15_1 = _mm512_castsi512_ps(v14_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v9_0, v15_0, v15_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v9_1, v15_1, v15_1);
    const __m512i v17_0 = exp_bf16_1ulp_avx2_bits_f32_avx512(v16_0);
    const __m512i v17_1 = exp_bf16_1ulp_avx2_bits_f32_avx512(v16_1);
    const __m512i v18_0 = _mm512_srli_epi32(v17_0, 16);
    const __m512i v18_1 = _mm512_srli_epi32(v17_1, 16);
    const __m512 v19_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v19_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v21_0 = _mm512_cmp_ps_mask(v19_0, v20, _CMP_NLE_UQ);
    const __mmask16 v21_1 = _mm512_cmp_ps_mask(v19_1, v20, _CMP_NLE_UQ);
    __m512i r0_0 = v18_0;
    __m512i r0_1 = v18_1;
    __mmask16 any1 = v21_0;
    any1 = (__mmask16)(any1 | v21_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v26_0 = _mm512_min_ps(v25, v4_0);
        const __m512 v26_1 = _mm512_min_ps(v25, v4_1);
        const __m512 v27_0 = _mm512_max_ps(v24, v26_0);
        const __m512 v27_1 = _mm512_max_ps(v24, v26_1);
        const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v5, v28);
        const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v5, v28);
        const __m512i v30_0 = exp_bf16_1ulp_avx2_bits_f32_avx512(v29_0);
        const __m512i v30_1 = exp_bf16_1ulp_avx2_bits_f32_avx512(v29_1);
        const __m512i v32_0 = _mm512_sub_epi32(v30_0, v31);
        const __m512i v32_1 = _mm512_sub_epi32(v30_1, v31);
        const __m512i v34_0 = _mm512_srai_epi32(v32_0, 1);
        const __m512i v34_1 = _mm512_srai_epi32(v32_1, 1);
        const __m512i v35_0 = _mm512_sub_epi32(v32_0, v34_0);
        const __m512i v35_1 = _mm512_sub_epi32(v32_1, v34_1);
        const __m512i v36_0 = _mm512_add_epi32(v23, v35_0);
        const __m512i v36_1 = _mm512_add_epi32(v23, v35_1);
        const __m512i v38_0 = _mm512_slli_epi32(v36_0, 23);
        const __m512i v38_1 = _mm512_slli_epi32(v36_1, 23);
        const __m512 v39_0 = _mm512_castsi512_ps(v38_0);
        const __m512 v39_1 = _mm512_castsi512_ps(v38_1);
        const __m512i v40_0 = _mm512_add_epi32(v23, v34_0);
        const __m512i v40_1 = _mm512_add_epi32(v23, v34_1);
        const __m512i v41_0 = _mm512_slli_epi32(v40_0, 23);
        const __m512i v41_1 = _mm512_slli_epi32(v40_1, 23);
        const __m512 v42_0 = _mm512_castsi512_ps(v41_0);
        const __m512 v42_1 = _mm512_castsi512_ps(v41_1);
        const __mmask16 v43_0 = _mm512_cmp_ps_mask(v4_0, v24, _CMP_LT_OQ);
        const __mmask16 v43_1 = _mm512_cmp_ps_mask(v4_1, v24, _CMP_LT_OQ);
        const __m512 v46_0 = _mm512_sub_ps(v29_0, v28);
        const __m512 v46_1 = _mm512_sub_ps(v29_1, v28);
        const __m512 v48_0 = _mm512_fmadd_ps(v46_0, v47, v27_0);
        const __m512 v48_1 = _mm512_fmadd_ps(v46_1, v47, v27_1);
        const __m512 v49_0 = _mm512_fmadd_ps(v45, v46_0, v48_0);
        const __m512 v49_1 = _mm512_fmadd_ps(v45, v46_1, v48_1);
        const __m512 v52_0 = _mm512_fmadd_ps(v49_0, v50, v51);
        const __m512 v52_1 = _mm512_fmadd_ps(v49_1, v50, v51);
        const __m512 v54_0 = _mm512_fmadd_ps(v52_0, v49_0, v53);
        const __m512 v54_1 = _mm512_fmadd_ps(v52_1, v49_1, v53);
        const __m512 v56_0 = _mm512_fmadd_ps(v54_0, v49_0, v55);
        const __m512 v56_1 = _mm512_fmadd_ps(v54_1, v49_1, v55);
        const __m512 v57_0 = _mm512_mul_ps(v49_0, v49_0);
        const __m512 v57_1 = _mm512_mul_ps(v49_1, v49_1);
        const __m512 v60_0 = _mm512_fmadd_ps(v58, v49_0, v59);
        const __m512 v60_1 = _mm512_fmadd_ps(v58, v49_1, v59);
        const __m512 v61_0 = _mm512_fmadd_ps(v56_0, v57_0, v60_0);
        const __m512 v61_1 = _mm512_fmadd_ps(v56_1, v57_1, v60_1);
        const __m512 v63_0 = _mm512_fmadd_ps(v49_0, v61_0, v62);
        const __m512 v63_1 = _mm512_fmadd_ps(v49_1, v61_1, v62);
        const __m512 v64_0 = _mm512_fmadd_ps(v63_0, v49_0, v62);
        const __m512 v64_1 = _mm512_fmadd_ps(v63_1, v49_1, v62);
        const __m512 v65_0 = _mm512_mask_blend_ps(v43_0, v64_0, v44);
        const __m512 v65_1 = _mm512_mask_blend_ps(v43_1, v64_1, v44);
        const __m512 v66_0 = _mm512_mul_ps(v42_0, v65_0);
        const __m512 v66_1 = _mm512_mul_ps(v42_1, v65_1);
        const __m512 v67_0 = _mm512_mul_ps(v39_0, v66_0);
        const __m512 v67_1 = _mm512_mul_ps(v39_1, v66_1);
        const __m512i v68_0 = exp_bf16_1ulp_avx2_bits_f32_avx512(v67_0);
        const __m512i v68_1 = exp_bf16_1ulp_avx2_bits_f32_avx512(v67_1);
        const __m512i v69_0 = _mm512_add_epi32(v22, v68_0);
        const __m512i v69_1 = _mm512_add_epi32(v22, v68_1);
        const __m512i v70_0 = _mm512_srli_epi32(v69_0, 16);
        const __m512i v70_1 = _mm512_srli_epi32(v69_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v21_0, r0_0, v70_0);
        r0_1 = _mm512_mask_blend_epi32(v21_1, r0_1, v70_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static EXP_BF16_1ULP_AVX2_AVX512_TARGET void exp_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.62e42ep-1f); /* -0.693147123 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v20 = _mm512_set1_ps(0x1.5cp+6f); /* 87 */
    const __m512i v22 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v23 = _mm512_set1_epi32(127);
    const __m512 v24 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v25 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v28 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v31 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v44 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v45 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v47 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v50 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v51 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v53 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v55 = _mm512_set1_ps(0x1.555556p-4f); /* 0.0833333358 */
    const __m512 v58 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v59 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v62 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_bf16_1ulp_avx2_table0);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v7 = _mm512_fmadd_ps(v4, v5, v6);
    const __m512 v8 = _mm512_sub_ps(v7, v6);
    const __m512 v9 = _mm512_fmadd_ps(v0, v8, v4);
    const __m512i v10 = exp_bf16_1ulp_avx2_bits_f32_avx512(v7);
    const __m512i v12 = _mm512_slli_epi32(v10, 20);
    const __m512i v13 = _mm512_permutexvar_epi32(v10, t0_0);
    const __m512i v14 = _mm512_add_epi32(v12, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v16 = _mm512_fmadd_ps(v9, v15, v15);
    const __m512i v17 = exp_bf16_1ulp_avx2_bits_f32_avx512(v16);
    const __m512i v18 = _mm512_srli_epi32(v17, 16);
    const __m512 v19 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v21 = _mm512_cmp_ps_mask(v19, v20, _CMP_NLE_UQ);
    __m512i r0 = v18;
    __mmask16 any1 = v21;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v26 = _mm512_min_ps(v25, v4);
        const __m512 v27 = _mm512_max_ps(v24, v26);
        const __m512 v29 = _mm512_fmadd_ps(v27, v5, v28);
        const __m512i v30 = exp_bf16_1ulp_avx2_bits_f32_avx512(v29);
        const __m512i v32 = _mm512_sub_epi32(v30, v31);
        const __m512i v34 = _mm512_srai_epi32(v32, 1);
        const __m512i v35 = _mm512_sub_epi32(v32, v34);
        const __m512i v36 = _mm512_add_epi32(v23, v35);
        const __m512i v38 = _mm512_slli_epi32(v36, 23);
        const __m512 v39 = _mm512_castsi512_ps(v38);
        const __m512i v40 = _mm512_add_epi32(v23, v34);
        const __m512i v41 = _mm512_slli_epi32(v40, 23);
        const __m512 v42 = _mm512_castsi512_ps(v41);
        const __mmask16 v43 = _mm512_cmp_ps_mask(v4, v24, _CMP_LT_OQ);
        const __m512 v46 = _mm512_sub_ps(v29, v28);
        const __m512 v48 = _mm512_fmadd_ps(v46, v47, v27);
        const __m512 v49 = _mm512_fmadd_ps(v45, v46, v48);
        const __m512 v52 = _mm512_fmadd_ps(v49, v50, v51);
        const __m512 v54 = _mm512_fmadd_ps(v52, v49, v53);
        const __m512 v56 = _mm512_fmadd_ps(v54, v49, v55);
        const __m512 v57 = _mm512_mul_ps(v49, v49);
        const __m512 v60 = _mm512_fmadd_ps(v58, v49, v59);
        const __m512 v61 = _mm512_fmadd_ps(v56, v57, v60);
        const __m512 v63 = _mm512_fmadd_ps(v49, v61, v62);
        const __m512 v64 = _mm512_fmadd_ps(v63, v49, v62);
        const __m512 v65 = _mm512_mask_blend_ps(v43, v64, v44);
        const __m512 v66 = _mm512_mul_ps(v42, v65);
        const __m512 v67 = _mm512_mul_ps(v39, v66);
        const __m512i v68 = exp_bf16_1ulp_avx2_bits_f32_avx512(v67);
        const __m512i v69 = _mm512_add_epi32(v22, v68);
        const __m512i v70 = _mm512_srli_epi32(v69, 16);
        r0 = _mm512_mask_blend_epi32(v21, r0, v70);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static EXP_BF16_1ULP_AVX2_AVX512_TARGET void exp_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        exp_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_bf16_1ulp_avx2_level(void) {
#if defined(EXP_BF16_1ULP_AVX2_FORCE_ISA)
    return EXP_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t exp_bf16_1ulp_avx2(uint16_t x) {
    return exp_bf16_1ulp_avx2_element(x);
}

void exp_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_bf16_1ulp_avx2_level();
    if (level == 2) {
        exp_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_bf16_1ulp_avx2_array_portable(x, y, n);
}
