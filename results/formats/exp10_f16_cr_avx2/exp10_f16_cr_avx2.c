/* exp10_f16_cr_avx2: exp10
 *
 *   target       exp10, 10^x, f16
 *   domain       every input
 *   max error    0.499997 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.e88p-9 (-0.00372695923, encoding 0x9ba2)
 *   result there 0x1.fb8p-1 (0.991210938, encoding 0x3bee)
 *   mean error   0.136266 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e5ad44a3b9a3c1a1b38432d2b463b6bc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp10_f16_avx2.db
 *                time: 0.3923 ns/element as avx2 code (inputs mean)
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
#include "exp10_f16_cr_avx2.h"

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

static inline float exp10_f16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float exp10_f16_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = exp10_f16_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return exp10_f16_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp10_f16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp10_f16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp10_f16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t exp10_f16_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)exp10_f16_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = exp10_f16_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float exp10_f16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp10_f16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp10_f16_cr_avx2_table0[16] = {
    1065353216, 1065063874, 1064843248, 1064697559,
    1064633587, 1064658730, 1064781053, 1065009351,
    1065353216, 1065063874, 1064843248, 1064697559,
    1064633587, 1064658730, 1064781053, 1065009351,
}; /* repeated to fill a register */

static inline uint16_t exp10_f16_cr_avx2_element(uint16_t x) {
    const float v0 = 0x1.a934fp+1f; /* 3.32192802 */
    const int32_t v1 = (int32_t)x;
    const float v2 = exp10_f16_cr_avx2_fromhalf_f32(v1);
    const float v3 = 0x1.8p+20f; /* 1572864 */
    const float v4 = exp10_f16_cr_avx2_fma_f32(v0, v2, v3);
    const float v5 = v4 - v3;
    const float v6 = 0x1.eddcacp-27f; /* 1.43732759e-08 */
    const float v7 = -0x1.344136p-2f; /* -0.30103001 */
    const float v8 = exp10_f16_cr_avx2_fma_f32(v7, v5, v2);
    const float v9 = exp10_f16_cr_avx2_fma_f32(v5, v6, v8);
    const float v10 = 0x1.04d64ap+1f; /* 2.03778958 */
    const float v11 = 0x1.535c76p+1f; /* 2.65125918 */
    const float v12 = exp10_f16_cr_avx2_fma_f32(v9, v10, v11);
    const float v13 = 0x1.26bafep+1f; /* 2.30258155 */
    const float v14 = exp10_f16_cr_avx2_fma_f32(v9, v12, v13);
    const float v15 = v14 * v9;
    const int32_t v16 = exp10_f16_cr_avx2_bits_f32(v4);
    const int32_t v17 = 20;
    const int32_t v18 = exp10_f16_cr_avx2_shl_i32(v16, v17);
    const int32_t v19 = exp10_f16_cr_avx2_table0[(uint32_t)v16 & (8u - 1)];
    const int32_t v20 = (int32_t)((uint32_t)v18 + (uint32_t)v19);
    const float v21 = exp10_f16_cr_avx2_frombits_f32(v20);
    const float v22 = exp10_f16_cr_avx2_fma_f32(v15, v21, v21);
    const int32_t v23 = exp10_f16_cr_avx2_tohalf_f32(v22);
    const float v24 = exp10_f16_cr_avx2_abs_f32(v2);
    const float v25 = 0x1.2ep+5f; /* 37.75 */
    const int v26 = !(v24 <= v25);
    const float v27 = 0x1p+0f; /* 1 */
    int32_t r0 = v23;
    if (v26) {
        const int32_t v28 = 127;
        const float v29 = -0x1.6cp+5f; /* -45.5 */
        const float v30 = 0x1.36p+5f; /* 38.75 */
        const float v31 = v30 < v2 ? v30 : v2;
        const float v32 = v29 > v31 ? v29 : v31;
        const float v33 = 0x1.8p+23f; /* 12582912 */
        const float v34 = exp10_f16_cr_avx2_fma_f32(v0, v32, v33);
        const int32_t v35 = exp10_f16_cr_avx2_bits_f32(v34);
        const int32_t v36 = 1262485504; /* 0x4b400000 */
        const int32_t v37 = (int32_t)((uint32_t)v35 - (uint32_t)v36);
        const int32_t v38 = 1;
        const int32_t v39 = exp10_f16_cr_avx2_ashr_i32(v37, v38);
        const int32_t v40 = (int32_t)((uint32_t)v37 - (uint32_t)v39);
        const int32_t v41 = (int32_t)((uint32_t)v28 + (uint32_t)v40);
        const int32_t v42 = 23;
        const int32_t v43 = exp10_f16_cr_avx2_shl_i32(v41, v42);
        const float v44 = exp10_f16_cr_avx2_frombits_f32(v43);
        const float v45 = v34 - v33;
        const float v46 = 0x1.ec10cp-27f; /* 1.43209888e-08 */
        const float v47 = exp10_f16_cr_avx2_fma_f32(v45, v7, v32);
        const float v48 = exp10_f16_cr_avx2_fma_f32(v45, v46, v47);
        const float v49 = 0x1.04705ap+1f; /* 2.0346787 */
        const float v50 = exp10_f16_cr_avx2_fma_f32(v48, v48, v49);
        const float v51 = 0x1.26bb1cp+1f; /* 2.30258512 */
        const float v52 = exp10_f16_cr_avx2_fma_f32(v50, v48, v51);
        const float v53 = exp10_f16_cr_avx2_fma_f32(v52, v48, v27);
        const int32_t v54 = (int32_t)((uint32_t)v28 + (uint32_t)v39);
        const int32_t v55 = exp10_f16_cr_avx2_shl_i32(v54, v42);
        const float v56 = exp10_f16_cr_avx2_frombits_f32(v55);
        const float v57 = v53 * v56;
        const float v58 = 0x1p-40f; /* 9.09494702e-13 */
        const float v59 = exp10_f16_cr_avx2_fma_f32(v44, v57, v58);
        const int32_t v60 = exp10_f16_cr_avx2_tohalf_f32(v59);
        r0 = v60;
    }
    return (uint16_t)r0;
}

static void exp10_f16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_f16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_F16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define EXP10_F16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_F16_CR_AVX2_AVX2 static inline EXP10_F16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP10_F16_CR_AVX2_AVX512 static inline EXP10_F16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
EXP10_F16_CR_AVX2_AVX2 __m256 exp10_f16_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
EXP10_F16_CR_AVX2_AVX2 __m256i exp10_f16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

EXP10_F16_CR_AVX2_AVX2 __m256i exp10_f16_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP10_F16_CR_AVX2_AVX2 __m256i exp10_f16_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return exp10_f16_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(exp10_f16_cr_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
EXP10_F16_CR_AVX2_AVX2 void exp10_f16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP10_F16_CR_AVX2_AVX2 void exp10_f16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v6 = _mm256_set1_ps(0x1.eddcacp-27f); /* 1.43732759e-08 */
    const __m256 v7 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v10 = _mm256_set1_ps(0x1.04d64ap+1f); /* 2.03778958 */
    const __m256 v11 = _mm256_set1_ps(0x1.535c76p+1f); /* 2.65125918 */
    const __m256 v13 = _mm256_set1_ps(0x1.26bafep+1f); /* 2.30258155 */
    const __m256 v25 = _mm256_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m256 v27 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v28 = _mm256_set1_epi32(127);
    const __m256 v29 = _mm256_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m256 v30 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256 v33 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v36 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v46 = _mm256_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m256 v49 = _mm256_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m256 v51 = _mm256_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m256 v58 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp10_f16_cr_avx2_table0));
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v2_0 = exp10_f16_cr_avx2_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = exp10_f16_cr_avx2_fromhalf_f32_avx2(v1_1);
    const __m256 v4_0 = _mm256_fmadd_ps(v0, v2_0, v3);
    const __m256 v4_1 = _mm256_fmadd_ps(v0, v2_1, v3);
    const __m256 v5_0 = _mm256_sub_ps(v4_0, v3);
    const __m256 v5_1 = _mm256_sub_ps(v4_1, v3);
    const __m256 v8_0 = _mm256_fmadd_ps(v7, v5_0, v2_0);
    const __m256 v8_1 = _mm256_fmadd_ps(v7, v5_1, v2_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v5_0, v6, v8_0);
    const __m256 v9_1 = _mm256_fmadd_ps(v5_1, v6, v8_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v10, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v10, v11);
    const __m256 v14_0 = _mm256_fmadd_ps(v9_0, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v9_1, v12_1, v13);
    const __m256 v15_0 = _mm256_mul_ps(v14_0, v9_0);
    const __m256 v15_1 = _mm256_mul_ps(v14_1, v9_1);
    const __m256i v16_0 = exp10_f16_cr_avx2_bits_f32_avx2(v4_0);
    const __m256i v16_1 = exp10_f16_cr_avx2_bits_f32_avx2(v4_1);
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
    const __m256i v23_0 = exp10_f16_cr_avx2_tohalf_total_f32_avx2(v22_0);
    const __m256i v23_1 = exp10_f16_cr_avx2_tohalf_total_f32_avx2(v22_1);
    const __m256 v24_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_0);
    const __m256 v24_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_1);
    const __m256i v26_0 = _mm256_castps_si256(_mm256_cmp_ps(v24_0, v25, _CMP_NLE_UQ));
    const __m256i v26_1 = _mm256_castps_si256(_mm256_cmp_ps(v24_1, v25, _CMP_NLE_UQ));
    __m256i r0_0 = v23_0;
    __m256i r0_1 = v23_1;
    __m256i any1 = v26_0;
    any1 = _mm256_or_si256(any1, v26_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v31_0 = _mm256_min_ps(v30, v2_0);
        const __m256 v31_1 = _mm256_min_ps(v30, v2_1);
        const __m256 v32_0 = _mm256_max_ps(v29, v31_0);
        const __m256 v32_1 = _mm256_max_ps(v29, v31_1);
        const __m256 v34_0 = _mm256_fmadd_ps(v0, v32_0, v33);
        const __m256 v34_1 = _mm256_fmadd_ps(v0, v32_1, v33);
        const __m256i v35_0 = exp10_f16_cr_avx2_bits_f32_avx2(v34_0);
        const __m256i v35_1 = exp10_f16_cr_avx2_bits_f32_avx2(v34_1);
        const __m256i v37_0 = _mm256_sub_epi32(v35_0, v36);
        const __m256i v37_1 = _mm256_sub_epi32(v35_1, v36);
        const __m256i v39_0 = _mm256_srai_epi32(v37_0, 1);
        const __m256i v39_1 = _mm256_srai_epi32(v37_1, 1);
        const __m256i v40_0 = _mm256_sub_epi32(v37_0, v39_0);
        const __m256i v40_1 = _mm256_sub_epi32(v37_1, v39_1);
        const __m256i v41_0 = _mm256_add_epi32(v28, v40_0);
        const __m256i v41_1 = _mm256_add_epi32(v28, v40_1);
        const __m256i v43_0 = _mm256_slli_epi32(v41_0, 23);
        const __m256i v43_1 = _mm256_slli_epi32(v41_1, 23);
        const __m256 v44_0 = _mm256_castsi256_ps(v43_0);
        const __m256 v44_1 = _mm256_castsi256_ps(v43_1);
        const __m256 v45_0 = _mm256_sub_ps(v34_0, v33);
        const __m256 v45_1 = _mm256_sub_ps(v34_1, v33);
        const __m256 v47_0 = _mm256_fmadd_ps(v45_0, v7, v32_0);
        const __m256 v47_1 = _mm256_fmadd_ps(v45_1, v7, v32_1);
        const __m256 v48_0 = _mm256_fmadd_ps(v45_0, v46, v47_0);
        const __m256 v48_1 = _mm256_fmadd_ps(v45_1, v46, v47_1);
        const __m256 v50_0 = _mm256_fmadd_ps(v48_0, v48_0, v49);
        const __m256 v50_1 = _mm256_fmadd_ps(v48_1, v48_1, v49);
        const __m256 v52_0 = _mm256_fmadd_ps(v50_0, v48_0, v51);
        const __m256 v52_1 = _mm256_fmadd_ps(v50_1, v48_1, v51);
        const __m256 v53_0 = _mm256_fmadd_ps(v52_0, v48_0, v27);
        const __m256 v53_1 = _mm256_fmadd_ps(v52_1, v48_1, v27);
        const __m256i v54_0 = _mm256_add_epi32(v28, v39_0);
        const __m256i v54_1 = _mm256_add_epi32(v28, v39_1);
        const __m256i v55_0 = _mm256_slli_epi32(v54_0, 23);
        const __m256i v55_1 = _mm256_slli_epi32(v54_1, 23);
        const __m256 v56_0 = _mm256_castsi256_ps(v55_0);
        const __m256 v56_1 = _mm256_castsi256_ps(v55_1);
        const __m256 v57_0 = _mm256_mul_ps(v53_0, v56_0);
        const __m256 v57_1 = _mm256_mul_ps(v53_1, v56_1);
        const __m256 v59_0 = _mm256_fmadd_ps(v44_0, v57_0, v58);
        const __m256 v59_1 = _mm256_fmadd_ps(v44_1, v57_1, v58);
        const __m256i v60_0 = exp10_f16_cr_avx2_tohalf_total_f32_avx2(v59_0);
        const __m256i v60_1 = exp10_f16_cr_avx2_tohalf_total_f32_avx2(v59_1);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v60_0), _mm256_castsi256_ps(v26_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v60_1), _mm256_castsi256_ps(v26_1)));
    }
    exp10_f16_cr_avx2_store_u16_avx2(y, r0_0);
    exp10_f16_cr_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static EXP10_F16_CR_AVX2_AVX2_TARGET void exp10_f16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v6 = _mm256_set1_ps(0x1.eddcacp-27f); /* 1.43732759e-08 */
    const __m256 v7 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v10 = _mm256_set1_ps(0x1.04d64ap+1f); /* 2.03778958 */
    const __m256 v11 = _mm256_set1_ps(0x1.535c76p+1f); /* 2.65125918 */
    const __m256 v13 = _mm256_set1_ps(0x1.26bafep+1f); /* 2.30258155 */
    const __m256 v25 = _mm256_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m256 v27 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v28 = _mm256_set1_epi32(127);
    const __m256 v29 = _mm256_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m256 v30 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256 v33 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v36 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v46 = _mm256_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m256 v49 = _mm256_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m256 v51 = _mm256_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m256 v58 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp10_f16_cr_avx2_table0));
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = exp10_f16_cr_avx2_fromhalf_f32_avx2(v1);
    const __m256 v4 = _mm256_fmadd_ps(v0, v2, v3);
    const __m256 v5 = _mm256_sub_ps(v4, v3);
    const __m256 v8 = _mm256_fmadd_ps(v7, v5, v2);
    const __m256 v9 = _mm256_fmadd_ps(v5, v6, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256 v14 = _mm256_fmadd_ps(v9, v12, v13);
    const __m256 v15 = _mm256_mul_ps(v14, v9);
    const __m256i v16 = exp10_f16_cr_avx2_bits_f32_avx2(v4);
    const __m256i v18 = _mm256_slli_epi32(v16, 20);
    const __m256i v19 = _mm256_permutevar8x32_epi32(t0_0, v16);
    const __m256i v20 = _mm256_add_epi32(v18, v19);
    const __m256 v21 = _mm256_castsi256_ps(v20);
    const __m256 v22 = _mm256_fmadd_ps(v15, v21, v21);
    const __m256i v23 = exp10_f16_cr_avx2_tohalf_total_f32_avx2(v22);
    const __m256 v24 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256i v26 = _mm256_castps_si256(_mm256_cmp_ps(v24, v25, _CMP_NLE_UQ));
    __m256i r0 = v23;
    __m256i any1 = v26;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v31 = _mm256_min_ps(v30, v2);
        const __m256 v32 = _mm256_max_ps(v29, v31);
        const __m256 v34 = _mm256_fmadd_ps(v0, v32, v33);
        const __m256i v35 = exp10_f16_cr_avx2_bits_f32_avx2(v34);
        const __m256i v37 = _mm256_sub_epi32(v35, v36);
        const __m256i v39 = _mm256_srai_epi32(v37, 1);
        const __m256i v40 = _mm256_sub_epi32(v37, v39);
        const __m256i v41 = _mm256_add_epi32(v28, v40);
        const __m256i v43 = _mm256_slli_epi32(v41, 23);
        const __m256 v44 = _mm256_castsi256_ps(v43);
        const __m256 v45 = _mm256_sub_ps(v34, v33);
        const __m256 v47 = _mm256_fmadd_ps(v45, v7, v32);
        const __m256 v48 = _mm256_fmadd_ps(v45, v46, v47);
        const __m256 v50 = _mm256_fmadd_ps(v48, v48, v49);
        const __m256 v52 = _mm256_fmadd_ps(v50, v48, v51);
        const __m256 v53 = _mm256_fmadd_ps(v52, v48, v27);
        const __m256i v54 = _mm256_add_epi32(v28, v39);
        const __m256i v55 = _mm256_slli_epi32(v54, 23);
        const __m256 v56 = _mm256_castsi256_ps(v55);
        const __m256 v57 = _mm256_mul_ps(v53, v56);
        const __m256 v59 = _mm256_fmadd_ps(v44, v57, v58);
        const __m256i v60 = exp10_f16_cr_avx2_tohalf_total_f32_avx2(v59);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v60), _mm256_castsi256_ps(v26)));
    }
    exp10_f16_cr_avx2_store_u16_avx2(y, r0);
}

static EXP10_F16_CR_AVX2_AVX2_TARGET void exp10_f16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_f16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp10_f16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        exp10_f16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP10_F16_CR_AVX2_AVX512 __m512i exp10_f16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

EXP10_F16_CR_AVX2_AVX512 __m512i exp10_f16_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP10_F16_CR_AVX2_AVX512 __m512i exp10_f16_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return exp10_f16_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(exp10_f16_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP10_F16_CR_AVX2_AVX512 void exp10_f16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v6 = _mm512_set1_ps(0x1.eddcacp-27f); /* 1.43732759e-08 */
    const __m512 v7 = _mm512_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m512 v10 = _mm512_set1_ps(0x1.04d64ap+1f); /* 2.03778958 */
    const __m512 v11 = _mm512_set1_ps(0x1.535c76p+1f); /* 2.65125918 */
    const __m512 v13 = _mm512_set1_ps(0x1.26bafep+1f); /* 2.30258155 */
    const __m512 v25 = _mm512_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m512 v27 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v28 = _mm512_set1_epi32(127);
    const __m512 v29 = _mm512_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m512 v30 = _mm512_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m512 v33 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v36 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v46 = _mm512_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m512 v49 = _mm512_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m512 v51 = _mm512_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m512 v58 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i t0_0 = _mm512_loadu_si512(exp10_f16_cr_avx2_table0);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v4_0 = _mm512_fmadd_ps(v0, v2_0, v3);
    const __m512 v4_1 = _mm512_fmadd_ps(v0, v2_1, v3);
    const __m512 v5_0 = _mm512_sub_ps(v4_0, v3);
    const __m512 v5_1 = _mm512_sub_ps(v4_1, v3);
    const __m512 v8_0 = _mm512_fmadd_ps(v7, v5_0, v2_0);
    const __m512 v8_1 = _mm512_fmadd_ps(v7, v5_1, v2_1);
    const __m512 v9_0 = _mm512_fmadd_ps(v5_0, v6, v8_0);
    const __m512 v9_1 = _mm512_fmadd_ps(v5_1, v6, v8_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v10, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v10, v11);
    const __m512 v14_0 = _mm512_fmadd_ps(v9_0, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v9_1, v12_1, v13);
    const __m512 v15_0 = _mm512_mul_ps(v14_0, v9_0);
    const __m512 v15_1 = _mm512_mul_ps(v14_1, v9_1);
    const __m512i v16_0 = exp10_f16_cr_avx2_bits_f32_avx512(v4_0);
    const __m512i v16_1 = exp10_f16_cr_avx2_bits_f32_avx512(v4_1);
    const __m512i v18_0 = _mm512_slli_epi32(v16_0, 20);
    const __m512i v18_1 = _mm512_slli_epi32(v16_1, 20);
    const __m512i v19_0 = _mm512_permutexvar_epi32(v16_0, t0_0);
    const __m512i v19_1 = _mm512_permutexvar_epi32(v16_1, t0_0);
    const __m512i v20_0 = _mm512_add_epi32(v18_0, v19_0);
    const __m512i v20_1 = _mm512_add_epi32(v18_1, v19_1);
    const __m512 v21_0 = _mm512_castsi512_ps(v20_0);
    const __m512 v21_1 = _mm512_castsi512_ps(v20_1);
    const __m512 v22_0 = _mm512_fmadd_ps(v15_0, v21_0, v21_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v15_1, v21_1, v21_1);
    const __m512i v23_0 = exp10_f16_cr_avx2_tohalf_total_f32_avx512(v22_0);
    const __m512i v23_1 = exp10_f16_cr_avx2_tohalf_total_f32_avx512(v22_1);
    const __m512 v24_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v24_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v26_0 = _mm512_cmp_ps_mask(v24_0, v25, _CMP_NLE_UQ);
    const __mmask16 v26_1 = _mm512_cmp_ps_mask(v24_1, v25, _CMP_NLE_UQ);
    __m512i r0_0 = v23_0;
    __m512i r0_1 = v23_1;
    __mmask16 any1 = v26_0;
    any1 = (__mmask16)(any1 | v26_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v31_0 = _mm512_min_ps(v30, v2_0);
        const __m512 v31_1 = _mm512_min_ps(v30, v2_1);
        const __m512 v32_0 = _mm512_max_ps(v29, v31_0);
        const __m512 v32_1 = _mm512_max_ps(v29, v31_1);
        const __m512 v34_0 = _mm512_fmadd_ps(v0, v32_0, v33);
        const __m512 v34_1 = _mm512_fmadd_ps(v0, v32_1, v33);
        const __m512i v35_0 = exp10_f16_cr_avx2_bits_f32_avx512(v34_0);
        const __m512i v35_1 = exp10_f16_cr_avx2_bits_f32_avx512(v34_1);
        const __m512i v37_0 = _mm512_sub_epi32(v35_0, v36);
        const __m512i v37_1 = _mm512_sub_epi32(v35_1, v36);
        const __m512i v39_0 = _mm512_srai_epi32(v37_0, 1);
        const __m512i v39_1 = _mm512_srai_epi32(v37_1, 1);
        const __m512i v40_0 = _mm512_sub_epi32(v37_0, v39_0);
        const __m512i v40_1 = _mm512_sub_epi32(v37_1, v39_1);
        const __m512i v41_0 = _mm512_add_epi32(v28, v40_0);
        const __m512i v41_1 = _mm512_add_epi32(v28, v40_1);
        const __m512i v43_0 = _mm512_slli_epi32(v41_0, 23);
        const __m512i v43_1 = _mm512_slli_epi32(v41_1, 23);
        const __m512 v44_0 = _mm512_castsi512_ps(v43_0);
        const __m512 v44_1 = _mm512_castsi512_ps(v43_1);
        const __m512 v45_0 = _mm512_sub_ps(v34_0, v33);
        const __m512 v45_1 = _mm512_sub_ps(v34_1, v33);
        const __m512 v47_0 = _mm512_fmadd_ps(v45_0, v7, v32_0);
        const __m512 v47_1 = _mm512_fmadd_ps(v45_1, v7, v32_1);
        const __m512 v48_0 = _mm512_fmadd_ps(v45_0, v46, v47_0);
        const __m512 v48_1 = _mm512_fmadd_ps(v45_1, v46, v47_1);
        const __m512 v50_0 = _mm512_fmadd_ps(v48_0, v48_0, v49);
        const __m512 v50_1 = _mm512_fmadd_ps(v48_1, v48_1, v49);
        const __m512 v52_0 = _mm512_fmadd_ps(v50_0, v48_0, v51);
        const __m512 v52_1 = _mm512_fmadd_ps(v50_1, v48_1, v51);
        const __m512 v53_0 = _mm512_fmadd_ps(v52_0, v48_0, v27);
        const __m512 v53_1 = _mm512_fmadd_ps(v52_1, v48_1, v27);
        const __m512i v54_0 = _mm512_add_epi32(v28, v39_0);
        const __m512i v54_1 = _mm512_add_epi32(v28, v39_1);
        const __m512i v55_0 = _mm512_slli_epi32(v54_0, 23);
        const __m512i v55_1 = _mm512_slli_epi32(v54_1, 23);
        const __m512 v56_0 = _mm512_castsi512_ps(v55_0);
        const __m512 v56_1 = _mm512_castsi512_ps(v55_1);
        const __m512 v57_0 = _mm512_mul_ps(v53_0, v56_0);
        const __m512 v57_1 = _mm512_mul_ps(v53_1, v56_1);
        const __m512 v59_0 = _mm512_fmadd_ps(v44_0, v57_0, v58);
        const __m512 v59_1 = _mm512_fmadd_ps(v44_1, v57_1, v58);
        const __m512i v60_0 = exp10_f16_cr_avx2_tohalf_total_f32_avx512(v59_0);
        const __m512i v60_1 = exp10_f16_cr_avx2_tohalf_total_f32_avx512(v59_1);
        r0_0 = _mm512_mask_blend_epi32(v26_0, r0_0, v60_0);
        r0_1 = _mm512_mask_blend_epi32(v26_1, r0_1, v60_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static EXP10_F16_CR_AVX2_AVX512_TARGET void exp10_f16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v6 = _mm512_set1_ps(0x1.eddcacp-27f); /* 1.43732759e-08 */
    const __m512 v7 = _mm512_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m512 v10 = _mm512_set1_ps(0x1.04d64ap+1f); /* 2.03778958 */
    const __m512 v11 = _mm512_set1_ps(0x1.535c76p+1f); /* 2.65125918 */
    const __m512 v13 = _mm512_set1_ps(0x1.26bafep+1f); /* 2.30258155 */
    const __m512 v25 = _mm512_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m512 v27 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v28 = _mm512_set1_epi32(127);
    const __m512 v29 = _mm512_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m512 v30 = _mm512_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m512 v33 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v36 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v46 = _mm512_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m512 v49 = _mm512_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m512 v51 = _mm512_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m512 v58 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i t0_0 = _mm512_loadu_si512(exp10_f16_cr_avx2_table0);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v4 = _mm512_fmadd_ps(v0, v2, v3);
    const __m512 v5 = _mm512_sub_ps(v4, v3);
    const __m512 v8 = _mm512_fmadd_ps(v7, v5, v2);
    const __m512 v9 = _mm512_fmadd_ps(v5, v6, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512 v14 = _mm512_fmadd_ps(v9, v12, v13);
    const __m512 v15 = _mm512_mul_ps(v14, v9);
    const __m512i v16 = exp10_f16_cr_avx2_bits_f32_avx512(v4);
    const __m512i v18 = _mm512_slli_epi32(v16, 20);
    const __m512i v19 = _mm512_permutexvar_epi32(v16, t0_0);
    const __m512i v20 = _mm512_add_epi32(v18, v19);
    const __m512 v21 = _mm512_castsi512_ps(v20);
    const __m512 v22 = _mm512_fmadd_ps(v15, v21, v21);
    const __m512i v23 = exp10_f16_cr_avx2_tohalf_total_f32_avx512(v22);
    const __m512 v24 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v26 = _mm512_cmp_ps_mask(v24, v25, _CMP_NLE_UQ);
    __m512i r0 = v23;
    __mmask16 any1 = v26;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v31 = _mm512_min_ps(v30, v2);
        const __m512 v32 = _mm512_max_ps(v29, v31);
        const __m512 v34 = _mm512_fmadd_ps(v0, v32, v33);
        const __m512i v35 = exp10_f16_cr_avx2_bits_f32_avx512(v34);
        const __m512i v37 = _mm512_sub_epi32(v35, v36);
        const __m512i v39 = _mm512_srai_epi32(v37, 1);
        const __m512i v40 = _mm512_sub_epi32(v37, v39);
        const __m512i v41 = _mm512_add_epi32(v28, v40);
        const __m512i v43 = _mm512_slli_epi32(v41, 23);
        const __m512 v44 = _mm512_castsi512_ps(v43);
        const __m512 v45 = _mm512_sub_ps(v34, v33);
        const __m512 v47 = _mm512_fmadd_ps(v45, v7, v32);
        const __m512 v48 = _mm512_fmadd_ps(v45, v46, v47);
        const __m512 v50 = _mm512_fmadd_ps(v48, v48, v49);
        const __m512 v52 = _mm512_fmadd_ps(v50, v48, v51);
        const __m512 v53 = _mm512_fmadd_ps(v52, v48, v27);
        const __m512i v54 = _mm512_add_epi32(v28, v39);
        const __m512i v55 = _mm512_slli_epi32(v54, 23);
        const __m512 v56 = _mm512_castsi512_ps(v55);
        const __m512 v57 = _mm512_mul_ps(v53, v56);
        const __m512 v59 = _mm512_fmadd_ps(v44, v57, v58);
        const __m512i v60 = exp10_f16_cr_avx2_tohalf_total_f32_avx512(v59);
        r0 = _mm512_mask_blend_epi32(v26, r0, v60);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static EXP10_F16_CR_AVX2_AVX512_TARGET void exp10_f16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp10_f16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp10_f16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        exp10_f16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_F16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_f16_cr_avx2_level(void) {
#if defined(EXP10_F16_CR_AVX2_FORCE_ISA)
    return EXP10_F16_CR_AVX2_FORCE_ISA;
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

uint16_t exp10_f16_cr_avx2(uint16_t x) {
    return exp10_f16_cr_avx2_element(x);
}

void exp10_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_f16_cr_avx2_level();
    if (level == 2) {
        exp10_f16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_f16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_f16_cr_avx2_array_portable(x, y, n);
}
