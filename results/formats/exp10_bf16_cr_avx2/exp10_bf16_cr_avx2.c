/* exp10_bf16_cr_avx2: exp10
 *
 *   target       exp10, 10^x, bf16
 *   domain       every input
 *   max error    0.499996 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.2ap-6 (-0.0181884766, encoding 0xbc95)
 *   result there 0x1.eap-1 (0.95703125, encoding 0x3f75)
 *   mean error   0.017472 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           82d9c93873586b7435e6751302438c8e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp10_bf16_avx2.db
 *                time: 0.3421 ns/element as avx2 code (inputs mean)
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
#include "exp10_bf16_cr_avx2.h"

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

static inline int32_t exp10_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp10_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp10_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp10_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp10_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp10_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp10_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp10_bf16_cr_avx2_table0[16] = {
    1065348180, 1065061128, 1064840254, 1064694293,
    1064630026, 1064654847, 1064776818, 1065004733,
    1065348180, 1065061128, 1064840254, 1064694293,
    1064630026, 1064654847, 1064776818, 1065004733,
}; /* repeated to fill a register */

static inline uint16_t exp10_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1.a934fp+1f; /* 3.32192802 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = exp10_bf16_cr_avx2_shl_i32(v2, v3);
    const float v5 = exp10_bf16_cr_avx2_frombits_f32(v4);
    const float v6 = 0x1.8p+20f; /* 1572864 */
    const float v7 = exp10_bf16_cr_avx2_fma_f32(v1, v5, v6);
    const int32_t v8 = exp10_bf16_cr_avx2_bits_f32(v7);
    const int32_t v9 = 20;
    const int32_t v10 = exp10_bf16_cr_avx2_shl_i32(v8, v9);
    const int32_t v11 = exp10_bf16_cr_avx2_table0[(uint32_t)v8 & (8u - 1)];
    const int32_t v12 = (int32_t)((uint32_t)v10 + (uint32_t)v11);
    const float v13 = exp10_bf16_cr_avx2_frombits_f32(v12);
    const float v14 = -0x1.344136p-2f; /* -0.30103001 */
    const float v15 = v7 - v6;
    const float v16 = exp10_bf16_cr_avx2_fma_f32(v14, v15, v5);
    const float v17 = 0x1.4b1c44p+1f; /* 2.5868001 */
    const float v18 = 0x1.26e2bap+1f; /* 2.30379415 */
    const float v19 = exp10_bf16_cr_avx2_fma_f32(v16, v17, v18);
    const float v20 = 0x1.0013b6p+0f; /* 1.00030077 */
    const float v21 = exp10_bf16_cr_avx2_fma_f32(v16, v19, v20);
    const float v22 = v13 * v21;
    const int32_t v23 = exp10_bf16_cr_avx2_bits_f32(v22);
    const int32_t v24 = (int32_t)((uint32_t)v0 + (uint32_t)v23);
    const int32_t v25 = exp10_bf16_cr_avx2_lshr_i32(v24, v3);
    const float v26 = exp10_bf16_cr_avx2_abs_f32(v5);
    const float v27 = 0x1.2ep+5f; /* 37.75 */
    const int v28 = !(v26 <= v27);
    int32_t r0 = v25;
    if (v28) {
        const float v29 = -0x1.6cp+5f; /* -45.5 */
        const float v30 = 0x1.36p+5f; /* 38.75 */
        const float v31 = v30 < v5 ? v30 : v5;
        const float v32 = v29 > v31 ? v29 : v31;
        const float v33 = 0x1.8p+23f; /* 12582912 */
        const float v34 = exp10_bf16_cr_avx2_fma_f32(v1, v32, v33);
        const float v35 = v34 - v33;
        const float v36 = 0x1.ec10cp-27f; /* 1.43209888e-08 */
        const float v37 = exp10_bf16_cr_avx2_fma_f32(v35, v14, v32);
        const float v38 = exp10_bf16_cr_avx2_fma_f32(v35, v36, v37);
        const float v39 = 0x1.16e4ep-4f; /* 0.068089366 */
        const float v40 = 0x1.a7ed7p-3f; /* 0.206995845 */
        const float v41 = exp10_bf16_cr_avx2_fma_f32(v39, v38, v40);
        const float v42 = 0x1.142ap-1f; /* 0.539382935 */
        const float v43 = exp10_bf16_cr_avx2_fma_f32(v38, v41, v42);
        const float v44 = 0x1.2bd76p+0f; /* 1.17125511 */
        const float v45 = exp10_bf16_cr_avx2_fma_f32(v38, v43, v44);
        const float v46 = 0x1.04705ap+1f; /* 2.0346787 */
        const float v47 = exp10_bf16_cr_avx2_fma_f32(v45, v38, v46);
        const float v48 = 0x1.53524cp+1f; /* 2.650949 */
        const float v49 = exp10_bf16_cr_avx2_fma_f32(v47, v38, v48);
        const float v50 = 0x1.26bb1cp+1f; /* 2.30258512 */
        const float v51 = exp10_bf16_cr_avx2_fma_f32(v49, v38, v50);
        const float v52 = 0x1p+0f; /* 1 */
        const float v53 = exp10_bf16_cr_avx2_fma_f32(v38, v51, v52);
        const int32_t v54 = 127;
        const int32_t v55 = exp10_bf16_cr_avx2_bits_f32(v34);
        const int32_t v56 = 1262485504; /* 0x4b400000 */
        const int32_t v57 = (int32_t)((uint32_t)v55 - (uint32_t)v56);
        const int32_t v58 = 1;
        const int32_t v59 = exp10_bf16_cr_avx2_ashr_i32(v57, v58);
        const int32_t v60 = (int32_t)((uint32_t)v54 + (uint32_t)v59);
        const int32_t v61 = 23;
        const int32_t v62 = exp10_bf16_cr_avx2_shl_i32(v60, v61);
        const float v63 = exp10_bf16_cr_avx2_frombits_f32(v62);
        const float v64 = v53 * v63;
        const int32_t v65 = (int32_t)((uint32_t)v57 - (uint32_t)v59);
        const int32_t v66 = (int32_t)((uint32_t)v54 + (uint32_t)v65);
        const int32_t v67 = exp10_bf16_cr_avx2_shl_i32(v66, v61);
        const float v68 = exp10_bf16_cr_avx2_frombits_f32(v67);
        const float v69 = v64 * v68;
        const int32_t v70 = exp10_bf16_cr_avx2_bits_f32(v69);
        const int32_t v71 = (int32_t)((uint32_t)v0 + (uint32_t)v70);
        const int32_t v72 = exp10_bf16_cr_avx2_lshr_i32(v71, v3);
        r0 = v72;
    }
    return (uint16_t)r0;
}

static void exp10_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP10_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_BF16_CR_AVX2_AVX2 static inline EXP10_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP10_BF16_CR_AVX2_AVX512 static inline EXP10_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP10_BF16_CR_AVX2_AVX2 __m256i exp10_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
EXP10_BF16_CR_AVX2_AVX2 void exp10_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP10_BF16_CR_AVX2_AVX2 void exp10_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v14 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v17 = _mm256_set1_ps(0x1.4b1c44p+1f); /* 2.5868001 */
    const __m256 v18 = _mm256_set1_ps(0x1.26e2bap+1f); /* 2.30379415 */
    const __m256 v20 = _mm256_set1_ps(0x1.0013b6p+0f); /* 1.00030077 */
    const __m256 v27 = _mm256_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m256 v29 = _mm256_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m256 v30 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256 v33 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v36 = _mm256_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m256 v39 = _mm256_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m256 v40 = _mm256_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m256 v42 = _mm256_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m256 v44 = _mm256_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m256 v46 = _mm256_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m256 v48 = _mm256_set1_ps(0x1.53524cp+1f); /* 2.650949 */
    const __m256 v50 = _mm256_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m256 v52 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v54 = _mm256_set1_epi32(127);
    const __m256i v56 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp10_bf16_cr_avx2_table0));
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v1, v5_0, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v1, v5_1, v6);
    const __m256i v8_0 = exp10_bf16_cr_avx2_bits_f32_avx2(v7_0);
    const __m256i v8_1 = exp10_bf16_cr_avx2_bits_f32_avx2(v7_1);
    const __m256i v10_0 = _mm256_slli_epi32(v8_0, 20);
    const __m256i v10_1 = _mm256_slli_epi32(v8_1, 20);
    const __m256i v11_0 = _mm256_permutevar8x32_epi32(t0_0, v8_0);
    const __m256i v11_1 = _mm256_permutevar8x32_epi32(t0_0, v8_1);
    const __m256i v12_0 = _mm256_add_epi32(v10_0, v11_0);
    const __m256i v12_1 = _mm256_add_epi32(v10_1, v11_1);
    const __m256 v13_0 = _mm256_castsi256_ps(v12_0);
    const __m256 v13_1 = _mm256_castsi256_ps(v12_1);
    const __m256 v15_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v15_1 = _mm256_sub_ps(v7_1, v6);
    const __m256 v16_0 = _mm256_fmadd_ps(v14, v15_0, v5_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v14, v15_1, v5_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v16_0, v17, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v16_1, v17, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v16_0, v19_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v16_1, v19_1, v20);
    const __m256 v22_0 = _mm256_mul_ps(v13_0, v21_0);
    const __m256 v22_1 = _mm256_mul_ps(v13_1, v21_1);
    const __m256i v23_0 = exp10_bf16_cr_avx2_bits_f32_avx2(v22_0);
    const __m256i v23_1 = exp10_bf16_cr_avx2_bits_f32_avx2(v22_1);
    const __m256i v24_0 = _mm256_add_epi32(v0, v23_0);
    const __m256i v24_1 = _mm256_add_epi32(v0, v23_1);
    const __m256i v25_0 = _mm256_srli_epi32(v24_0, 16);
    const __m256i v25_1 = _mm256_srli_epi32(v24_1, 16);
    const __m256 v26_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_0);
    const __m256 v26_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_1);
    const __m256i v28_0 = _mm256_castps_si256(_mm256_cmp_ps(v26_0, v27, _CMP_NLE_UQ));
    const __m256i v28_1 = _mm256_castps_si256(_mm256_cmp_ps(v26_1, v27, _CMP_NLE_UQ));
    __m256i r0_0 = v25_0;
    __m256i r0_1 = v25_1;
    __m256i any1 = v28_0;
    any1 = _mm256_or_si256(any1, v28_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v31_0 = _mm256_min_ps(v30, v5_0);
        const __m256 v31_1 = _mm256_min_ps(v30, v5_1);
        const __m256 v32_0 = _mm256_max_ps(v29, v31_0);
        const __m256 v32_1 = _mm256_max_ps(v29, v31_1);
        const __m256 v34_0 = _mm256_fmadd_ps(v1, v32_0, v33);
        const __m256 v34_1 = _mm256_fmadd_ps(v1, v32_1, v33);
        const __m256 v35_0 = _mm256_sub_ps(v34_0, v33);
        const __m256 v35_1 = _mm256_sub_ps(v34_1, v33);
        const __m256 v37_0 = _mm256_fmadd_ps(v35_0, v14, v32_0);
        const __m256 v37_1 = _mm256_fmadd_ps(v35_1, v14, v32_1);
        const __m256 v38_0 = _mm256_fmadd_ps(v35_0, v36, v37_0);
        const __m256 v38_1 = _mm256_fmadd_ps(v35_1, v36, v37_1);
        const __m256 v41_0 = _mm256_fmadd_ps(v39, v38_0, v40);
        const __m256 v41_1 = _mm256_fmadd_ps(v39, v38_1, v40);
        const __m256 v43_0 = _mm256_fmadd_ps(v38_0, v41_0, v42);
        const __m256 v43_1 = _mm256_fmadd_ps(v38_1, v41_1, v42);
        const __m256 v45_0 = _mm256_fmadd_ps(v38_0, v43_0, v44);
        const __m256 v45_1 = _mm256_fmadd_ps(v38_1, v43_1, v44);
        const __m256 v47_0 = _mm256_fmadd_ps(v45_0, v38_0, v46);
        const __m256 v47_1 = _mm256_fmadd_ps(v45_1, v38_1, v46);
        const __m256 v49_0 = _mm256_fmadd_ps(v47_0, v38_0, v48);
        const __m256 v49_1 = _mm256_fmadd_ps(v47_1, v38_1, v48);
        const __m256 v51_0 = _mm256_fmadd_ps(v49_0, v38_0, v50);
        const __m256 v51_1 = _mm256_fmadd_ps(v49_1, v38_1, v50);
        const __m256 v53_0 = _mm256_fmadd_ps(v38_0, v51_0, v52);
        const __m256 v53_1 = _mm256_fmadd_ps(v38_1, v51_1, v52);
        const __m256i v55_0 = exp10_bf16_cr_avx2_bits_f32_avx2(v34_0);
        const __m256i v55_1 = exp10_bf16_cr_avx2_bits_f32_avx2(v34_1);
        const __m256i v57_0 = _mm256_sub_epi32(v55_0, v56);
        const __m256i v57_1 = _mm256_sub_epi32(v55_1, v56);
        const __m256i v59_0 = _mm256_srai_epi32(v57_0, 1);
        const __m256i v59_1 = _mm256_srai_epi32(v57_1, 1);
        const __m256i v60_0 = _mm256_add_epi32(v54, v59_0);
        const __m256i v60_1 = _mm256_add_epi32(v54, v59_1);
        const __m256i v62_0 = _mm256_slli_epi32(v60_0, 23);
        const __m256i v62_1 = _mm256_slli_epi32(v60_1, 23);
        const __m256 v63_0 = _mm256_castsi256_ps(v62_0);
        const __m256 v63_1 = _mm256_castsi256_ps(v62_1);
        const __m256 v64_0 = _mm256_mul_ps(v53_0, v63_0);
        const __m256 v64_1 = _mm256_mul_ps(v53_1, v63_1);
        const __m256i v65_0 = _mm256_sub_epi32(v57_0, v59_0);
        const __m256i v65_1 = _mm256_sub_epi32(v57_1, v59_1);
        const __m256i v66_0 = _mm256_add_epi32(v54, v65_0);
        const __m256i v66_1 = _mm256_add_epi32(v54, v65_1);
        const __m256i v67_0 = _mm256_slli_epi32(v66_0, 23);
        const __m256i v67_1 = _mm256_slli_epi32(v66_1, 23);
        const __m256 v68_0 = _mm256_castsi256_ps(v67_0);
        const __m256 v68_1 = _mm256_castsi256_ps(v67_1);
        const __m256 v69_0 = _mm256_mul_ps(v64_0, v68_0);
        const __m256 v69_1 = _mm256_mul_ps(v64_1, v68_1);
        const __m256i v70_0 = exp10_bf16_cr_avx2_bits_f32_avx2(v69_0);
        const __m256i v70_1 = exp10_bf16_cr_avx2_bits_f32_avx2(v69_1);
        const __m256i v71_0 = _mm256_add_epi32(v0, v70_0);
        const __m256i v71_1 = _mm256_add_epi32(v0, v70_1);
        const __m256i v72_0 = _mm256_srli_epi32(v71_0, 16);
        const __m256i v72_1 = _mm256_srli_epi32(v71_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v72_0), _mm256_castsi256_ps(v28_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v72_1), _mm256_castsi256_ps(v28_1)));
    }
    exp10_bf16_cr_avx2_store_u16_avx2(y, r0_0);
    exp10_bf16_cr_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static EXP10_BF16_CR_AVX2_AVX2_TARGET void exp10_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v14 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v17 = _mm256_set1_ps(0x1.4b1c44p+1f); /* 2.5868001 */
    const __m256 v18 = _mm256_set1_ps(0x1.26e2bap+1f); /* 2.30379415 */
    const __m256 v20 = _mm256_set1_ps(0x1.0013b6p+0f); /* 1.00030077 */
    const __m256 v27 = _mm256_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m256 v29 = _mm256_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m256 v30 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256 v33 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v36 = _mm256_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m256 v39 = _mm256_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m256 v40 = _mm256_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m256 v42 = _mm256_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m256 v44 = _mm256_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m256 v46 = _mm256_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m256 v48 = _mm256_set1_ps(0x1.53524cp+1f); /* 2.650949 */
    const __m256 v50 = _mm256_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m256 v52 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v54 = _mm256_set1_epi32(127);
    const __m256i v56 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp10_bf16_cr_avx2_table0));
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v7 = _mm256_fmadd_ps(v1, v5, v6);
    const __m256i v8 = exp10_bf16_cr_avx2_bits_f32_avx2(v7);
    const __m256i v10 = _mm256_slli_epi32(v8, 20);
    const __m256i v11 = _mm256_permutevar8x32_epi32(t0_0, v8);
    const __m256i v12 = _mm256_add_epi32(v10, v11);
    const __m256 v13 = _mm256_castsi256_ps(v12);
    const __m256 v15 = _mm256_sub_ps(v7, v6);
    const __m256 v16 = _mm256_fmadd_ps(v14, v15, v5);
    const __m256 v19 = _mm256_fmadd_ps(v16, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v16, v19, v20);
    const __m256 v22 = _mm256_mul_ps(v13, v21);
    const __m256i v23 = exp10_bf16_cr_avx2_bits_f32_avx2(v22);
    const __m256i v24 = _mm256_add_epi32(v0, v23);
    const __m256i v25 = _mm256_srli_epi32(v24, 16);
    const __m256 v26 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
    const __m256i v28 = _mm256_castps_si256(_mm256_cmp_ps(v26, v27, _CMP_NLE_UQ));
    __m256i r0 = v25;
    __m256i any1 = v28;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v31 = _mm256_min_ps(v30, v5);
        const __m256 v32 = _mm256_max_ps(v29, v31);
        const __m256 v34 = _mm256_fmadd_ps(v1, v32, v33);
        const __m256 v35 = _mm256_sub_ps(v34, v33);
        const __m256 v37 = _mm256_fmadd_ps(v35, v14, v32);
        const __m256 v38 = _mm256_fmadd_ps(v35, v36, v37);
        const __m256 v41 = _mm256_fmadd_ps(v39, v38, v40);
        const __m256 v43 = _mm256_fmadd_ps(v38, v41, v42);
        const __m256 v45 = _mm256_fmadd_ps(v38, v43, v44);
        const __m256 v47 = _mm256_fmadd_ps(v45, v38, v46);
        const __m256 v49 = _mm256_fmadd_ps(v47, v38, v48);
        const __m256 v51 = _mm256_fmadd_ps(v49, v38, v50);
        const __m256 v53 = _mm256_fmadd_ps(v38, v51, v52);
        const __m256i v55 = exp10_bf16_cr_avx2_bits_f32_avx2(v34);
        const __m256i v57 = _mm256_sub_epi32(v55, v56);
        const __m256i v59 = _mm256_srai_epi32(v57, 1);
        const __m256i v60 = _mm256_add_epi32(v54, v59);
        const __m256i v62 = _mm256_slli_epi32(v60, 23);
        const __m256 v63 = _mm256_castsi256_ps(v62);
        const __m256 v64 = _mm256_mul_ps(v53, v63);
        const __m256i v65 = _mm256_sub_epi32(v57, v59);
        const __m256i v66 = _mm256_add_epi32(v54, v65);
        const __m256i v67 = _mm256_slli_epi32(v66, 23);
        const __m256 v68 = _mm256_castsi256_ps(v67);
        const __m256 v69 = _mm256_mul_ps(v64, v68);
        const __m256i v70 = exp10_bf16_cr_avx2_bits_f32_avx2(v69);
        const __m256i v71 = _mm256_add_epi32(v0, v70);
        const __m256i v72 = _mm256_srli_epi32(v71, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v72), _mm256_castsi256_ps(v28)));
    }
    exp10_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static EXP10_BF16_CR_AVX2_AVX2_TARGET void exp10_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp10_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        exp10_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP10_BF16_CR_AVX2_AVX512 __m512i exp10_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP10_BF16_CR_AVX2_AVX512 void exp10_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v14 = _mm512_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m512 v17 = _mm512_set1_ps(0x1.4b1c44p+1f); /* 2.5868001 */
    const __m512 v18 = _mm512_set1_ps(0x1.26e2bap+1f); /* 2.30379415 */
    const __m512 v20 = _mm512_set1_ps(0x1.0013b6p+0f); /* 1.00030077 */
    const __m512 v27 = _mm512_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m512 v29 = _mm512_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m512 v30 = _mm512_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m512 v33 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v36 = _mm512_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m512 v39 = _mm512_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m512 v40 = _mm512_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m512 v42 = _mm512_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m512 v44 = _mm512_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m512 v46 = _mm512_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m512 v48 = _mm512_set1_ps(0x1.53524cp+1f); /* 2.650949 */
    const __m512 v50 = _mm512_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m512 v52 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v54 = _mm512_set1_epi32(127);
    const __m512i v56 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i t0_0 = _mm512_loadu_si512(exp10_bf16_cr_avx2_table0);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v7 = _mm512_fmadd_ps(v1, v5, v6);
    const __m512i v8 = exp10_bf16_cr_avx2_bits_f32_avx512(v7);
    const __m512i v10 = _mm512_slli_epi32(v8, 20);
    const __m512i v11 = _mm512_permutexvar_epi32(v8, t0_0);
    const __m512i v12 = _mm512_add_epi32(v10, v11);
    const __m512 v13 = _mm512_castsi512_ps(v12);
    const __m512 v15 = _mm512_sub_ps(v7, v6);
    const __m512 v16 = _mm512_fmadd_ps(v14, v15, v5);
    const __m512 v19 = _mm512_fmadd_ps(v16, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v16, v19, v20);
    const __m512 v22 = _mm512_mul_ps(v13, v21);
    const __m512i v23 = exp10_bf16_cr_avx2_bits_f32_avx512(v22);
    const __m512i v24 = _mm512_add_epi32(v0, v23);
    const __m512i v25 = _mm512_srli_epi32(v24, 16);
    const __m512 v26 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v28 = _mm512_cmp_ps_mask(v26, v27, _CMP_NLE_UQ);
    __m512i r0 = v25;
    __mmask16 any1 = v28;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v31 = _mm512_min_ps(v30, v5);
        const __m512 v32 = _mm512_max_ps(v29, v31);
        const __m512 v34 = _mm512_fmadd_ps(v1, v32, v33);
        const __m512 v35 = _mm512_sub_ps(v34, v33);
        const __m512 v37 = _mm512_fmadd_ps(v35, v14, v32);
        const __m512 v38 = _mm512_fmadd_ps(v35, v36, v37);
        const __m512 v41 = _mm512_fmadd_ps(v39, v38, v40);
        const __m512 v43 = _mm512_fmadd_ps(v38, v41, v42);
        const __m512 v45 = _mm512_fmadd_ps(v38, v43, v44);
        const __m512 v47 = _mm512_fmadd_ps(v45, v38, v46);
        const __m512 v49 = _mm512_fmadd_ps(v47, v38, v48);
        const __m512 v51 = _mm512_fmadd_ps(v49, v38, v50);
        const __m512 v53 = _mm512_fmadd_ps(v38, v51, v52);
        const __m512i v55 = exp10_bf16_cr_avx2_bits_f32_avx512(v34);
        const __m512i v57 = _mm512_sub_epi32(v55, v56);
        const __m512i v59 = _mm512_srai_epi32(v57, 1);
        const __m512i v60 = _mm512_add_epi32(v54, v59);
        const __m512i v62 = _mm512_slli_epi32(v60, 23);
        const __m512 v63 = _mm512_castsi512_ps(v62);
        const __m512 v64 = _mm512_mul_ps(v53, v63);
        const __m512i v65 = _mm512_sub_epi32(v57, v59);
        const __m512i v66 = _mm512_add_epi32(v54, v65);
        const __m512i v67 = _mm512_slli_epi32(v66, 23);
        const __m512 v68 = _mm512_castsi512_ps(v67);
        const __m512 v69 = _mm512_mul_ps(v64, v68);
        const __m512i v70 = exp10_bf16_cr_avx2_bits_f32_avx512(v69);
        const __m512i v71 = _mm512_add_epi32(v0, v70);
        const __m512i v72 = _mm512_srli_epi32(v71, 16);
        r0 = _mm512_mask_blend_epi32(v28, r0, v72);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static EXP10_BF16_CR_AVX2_AVX512_TARGET void exp10_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        exp10_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_bf16_cr_avx2_level(void) {
#if defined(EXP10_BF16_CR_AVX2_FORCE_ISA)
    return EXP10_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t exp10_bf16_cr_avx2(uint16_t x) {
    return exp10_bf16_cr_avx2_element(x);
}

void exp10_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_bf16_cr_avx2_level();
    if (level == 2) {
        exp10_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_bf16_cr_avx2_array_portable(x, y, n);
}
