/* exp_f16_1ulp_avx2: exp
 *
 *   target       exp, e^x, f16
 *   domain       every input
 *   max error    0.549930 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.338p-5 (-0.0375366211, encoding 0xa8ce)
 *   result there 0x1.edp-1 (0.962890625, encoding 0x3bb4)
 *   mean error   0.140407 ulp
 *   misrounded   519 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7d14fa91430f6a26da855cd48829122f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp_f16_avx2.db
 *                time: 0.3805 ns/element as avx2 code (inputs mean)
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
#include "exp_f16_1ulp_avx2.h"

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

static inline float exp_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float exp_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = exp_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return exp_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t exp_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)exp_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = exp_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float exp_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp_f16_1ulp_avx2_table0[16] = {
    1065353216, 1064843248, 1064633587, 1064781053,
    1065353216, 1064843248, 1064633587, 1064781053,
    1065353216, 1064843248, 1064633587, 1064781053,
    1065353216, 1064843248, 1064633587, 1064781053,
}; /* repeated to fill a register */

static inline uint16_t exp_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = exp_f16_1ulp_avx2_fromhalf_f32(v0);
    const float v2 = 0x1.715476p+0f; /* 1.44269502 */
    const float v3 = 0x1.8p+21f; /* 3145728 */
    const float v4 = exp_f16_1ulp_avx2_fma_f32(v1, v2, v3);
    const int32_t v5 = exp_f16_1ulp_avx2_bits_f32(v4);
    const int32_t v6 = 21;
    const int32_t v7 = exp_f16_1ulp_avx2_shl_i32(v5, v6);
    const int32_t v8 = exp_f16_1ulp_avx2_table0[(uint32_t)v5 & (4u - 1)];
    const int32_t v9 = (int32_t)((uint32_t)v7 + (uint32_t)v8);
    const float v10 = exp_f16_1ulp_avx2_frombits_f32(v9);
    const float v11 = -0x1.62e42cp-1f; /* -0.693147063 */
    const float v12 = v4 - v3;
    const float v13 = exp_f16_1ulp_avx2_fma_f32(v11, v12, v1);
    const float v14 = 0x1.000abp-1f; /* 0.500081539 */
    const float v15 = 0x1.003aaap+0f; /* 1.00089514 */
    const float v16 = exp_f16_1ulp_avx2_fma_f32(v13, v14, v15);
    const float v17 = v13 * v16;
    const float v18 = exp_f16_1ulp_avx2_fma_f32(v10, v17, v10);
    const int32_t v19 = exp_f16_1ulp_avx2_tohalf_f32(v18);
    const float v20 = exp_f16_1ulp_avx2_abs_f32(v1);
    const float v21 = 0x1.5cp+6f; /* 87 */
    const int v22 = !(v20 <= v21);
    int32_t r0 = v19;
    if (v22) {
        const float v23 = 0x1.8p+1f; /* 3 */
        const int v24 = v1 < v23;
        const float v25 = 0x0p+0f; /* 0 */
        const float v26 = 0x1.05c61p-29f; /* 1.90465421e-09 */
        const float v27 = -0x1.ap+6f; /* -104 */
        const float v28 = 0x1.64p+6f; /* 89 */
        const float v29 = v28 < v1 ? v28 : v1;
        const float v30 = v27 > v29 ? v27 : v29;
        const float v31 = v2 * v30;
        const float v32 = 0x1.8p+23f; /* 12582912 */
        const float v33 = v31 + v32;
        const float v34 = v33 - v32;
        const float v35 = -0x1.62e43p-1f; /* -0.693147182 */
        const float v36 = exp_f16_1ulp_avx2_fma_f32(v34, v35, v30);
        const float v37 = exp_f16_1ulp_avx2_fma_f32(v26, v34, v36);
        const float v38 = 0x1.a01a02p-13f; /* 0.000198412701 */
        const float v39 = 0x1.6c16c2p-10f; /* 0.00138888892 */
        const float v40 = exp_f16_1ulp_avx2_fma_f32(v37, v38, v39);
        const float v41 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v42 = exp_f16_1ulp_avx2_fma_f32(v37, v40, v41);
        const float v43 = 0x1.555556p-5f; /* 0.0416666679 */
        const float v44 = exp_f16_1ulp_avx2_fma_f32(v37, v42, v43);
        const float v45 = 0x1.555556p-3f; /* 0.166666672 */
        const float v46 = exp_f16_1ulp_avx2_fma_f32(v37, v44, v45);
        const float v47 = 0x1p-1f; /* 0.5 */
        const float v48 = exp_f16_1ulp_avx2_fma_f32(v37, v46, v47);
        const float v49 = 0x1p+0f; /* 1 */
        const float v50 = exp_f16_1ulp_avx2_fma_f32(v37, v48, v49);
        const float v51 = exp_f16_1ulp_avx2_fma_f32(v37, v50, v49);
        const float v52 = v24 ? v25 : v51;
        const int32_t v53 = 127;
        const int32_t v54 = exp_f16_1ulp_avx2_bits_f32(v33);
        const int32_t v55 = 1262485504; /* 0x4b400000 */
        const int32_t v56 = (int32_t)((uint32_t)v54 - (uint32_t)v55);
        const int32_t v57 = 1;
        const int32_t v58 = exp_f16_1ulp_avx2_ashr_i32(v56, v57);
        const int32_t v59 = (int32_t)((uint32_t)v53 + (uint32_t)v58);
        const int32_t v60 = 23;
        const int32_t v61 = exp_f16_1ulp_avx2_shl_i32(v59, v60);
        const float v62 = exp_f16_1ulp_avx2_frombits_f32(v61);
        const float v63 = v52 * v62;
        const int32_t v64 = (int32_t)((uint32_t)v56 - (uint32_t)v58);
        const int32_t v65 = (int32_t)((uint32_t)v53 + (uint32_t)v64);
        const int32_t v66 = exp_f16_1ulp_avx2_shl_i32(v65, v60);
        const float v67 = exp_f16_1ulp_avx2_frombits_f32(v66);
        const float v68 = v63 * v67;
        const int32_t v69 = exp_f16_1ulp_avx2_tohalf_f32(v68);
        r0 = v69;
    }
    return (uint16_t)r0;
}

static void exp_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define EXP_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_F16_1ULP_AVX2_AVX2 static inline EXP_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_F16_1ULP_AVX2_AVX512 static inline EXP_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
EXP_F16_1ULP_AVX2_AVX2 __m256 exp_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
EXP_F16_1ULP_AVX2_AVX2 __m256i exp_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

EXP_F16_1ULP_AVX2_AVX2 __m256i exp_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP_F16_1ULP_AVX2_AVX2 __m256i exp_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return exp_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(exp_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
EXP_F16_1ULP_AVX2_AVX2 void exp_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_F16_1ULP_AVX2_AVX2 void exp_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e42cp-1f); /* -0.693147063 */
    const __m256 v14 = _mm256_set1_ps(0x1.000abp-1f); /* 0.500081539 */
    const __m256 v15 = _mm256_set1_ps(0x1.003aaap+0f); /* 1.00089514 */
    const __m256 v21 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256 v23 = _mm256_set1_ps(0x1.8p+1f); /* 3 */
    const __m256 v25 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v26 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v27 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v28 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v32 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v35 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v38 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v39 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v41 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v43 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v45 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v47 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v49 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v53 = _mm256_set1_epi32(127);
    const __m256i v55 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_f16_1ulp_avx2_table0));
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = exp_f16_1ulp_avx2_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = exp_f16_1ulp_avx2_fromhalf_f32_avx2(v0_1);
    const __m256 v4_0 = _mm256_fmadd_ps(v1_0, v2, v3);
    const __m256 v4_1 = _mm256_fmadd_ps(v1_1, v2, v3);
    const __m256i v5_0 = exp_f16_1ulp_avx2_bits_f32_avx2(v4_0);
    const __m256i v5_1 = exp_f16_1ulp_avx2_bits_f32_avx2(v4_1);
    const __m256i v7_0 = _mm256_slli_epi32(v5_0, 21);
    const __m256i v7_1 = _mm256_slli_epi32(v5_1, 21);
    const __m256i v8_0 = _mm256_permutevar8x32_epi32(t0_0, v5_0);
    const __m256i v8_1 = _mm256_permutevar8x32_epi32(t0_0, v5_1);
    const __m256i v9_0 = _mm256_add_epi32(v7_0, v8_0);
    const __m256i v9_1 = _mm256_add_epi32(v7_1, v8_1);
    const __m256 v10_0 = _mm256_castsi256_ps(v9_0);
    const __m256 v10_1 = _mm256_castsi256_ps(v9_1);
    const __m256 v12_0 = _mm256_sub_ps(v4_0, v3);
    const __m256 v12_1 = _mm256_sub_ps(v4_1, v3);
    const __m256 v13_0 = _mm256_fmadd_ps(v11, v12_0, v1_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v11, v12_1, v1_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v13_0, v14, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v13_1, v14, v15);
    const __m256 v17_0 = _mm256_mul_ps(v13_0, v16_0);
    const __m256 v17_1 = _mm256_mul_ps(v13_1, v16_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v10_0, v17_0, v10_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v10_1, v17_1, v10_1);
    const __m256i v19_0 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v18_0);
    const __m256i v19_1 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v18_1);
    const __m256 v20_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v20_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256i v22_0 = _mm256_castps_si256(_mm256_cmp_ps(v20_0, v21, _CMP_NLE_UQ));
    const __m256i v22_1 = _mm256_castps_si256(_mm256_cmp_ps(v20_1, v21, _CMP_NLE_UQ));
    __m256i r0_0 = v19_0;
    __m256i r0_1 = v19_1;
    __m256i any1 = v22_0;
    any1 = _mm256_or_si256(any1, v22_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v24_0 = _mm256_castps_si256(_mm256_cmp_ps(v1_0, v23, _CMP_LT_OQ));
        const __m256i v24_1 = _mm256_castps_si256(_mm256_cmp_ps(v1_1, v23, _CMP_LT_OQ));
        const __m256 v29_0 = _mm256_min_ps(v28, v1_0);
        const __m256 v29_1 = _mm256_min_ps(v28, v1_1);
        const __m256 v30_0 = _mm256_max_ps(v27, v29_0);
        const __m256 v30_1 = _mm256_max_ps(v27, v29_1);
        const __m256 v31_0 = _mm256_mul_ps(v2, v30_0);
        const __m256 v31_1 = _mm256_mul_ps(v2, v30_1);
        const __m256 v33_0 = _mm256_add_ps(v31_0, v32);
        const __m256 v33_1 = _mm256_add_ps(v31_1, v32);
        const __m256 v34_0 = _mm256_sub_ps(v33_0, v32);
        const __m256 v34_1 = _mm256_sub_ps(v33_1, v32);
        const __m256 v36_0 = _mm256_fmadd_ps(v34_0, v35, v30_0);
        const __m256 v36_1 = _mm256_fmadd_ps(v34_1, v35, v30_1);
        const __m256 v37_0 = _mm256_fmadd_ps(v26, v34_0, v36_0);
        const __m256 v37_1 = _mm256_fmadd_ps(v26, v34_1, v36_1);
        const __m256 v40_0 = _mm256_fmadd_ps(v37_0, v38, v39);
        const __m256 v40_1 = _mm256_fmadd_ps(v37_1, v38, v39);
        const __m256 v42_0 = _mm256_fmadd_ps(v37_0, v40_0, v41);
        const __m256 v42_1 = _mm256_fmadd_ps(v37_1, v40_1, v41);
        const __m256 v44_0 = _mm256_fmadd_ps(v37_0, v42_0, v43);
        const __m256 v44_1 = _mm256_fmadd_ps(v37_1, v42_1, v43);
        const __m256 v46_0 = _mm256_fmadd_ps(v37_0, v44_0, v45);
        const __m256 v46_1 = _mm256_fmadd_ps(v37_1, v44_1, v45);
        const __m256 v48_0 = _mm256_fmadd_ps(v37_0, v46_0, v47);
        const __m256 v48_1 = _mm256_fmadd_ps(v37_1, v46_1, v47);
        const __m256 v50_0 = _mm256_fmadd_ps(v37_0, v48_0, v49);
        const __m256 v50_1 = _mm256_fmadd_ps(v37_1, v48_1, v49);
        const __m256 v51_0 = _mm256_fmadd_ps(v37_0, v50_0, v49);
        const __m256 v51_1 = _mm256_fmadd_ps(v37_1, v50_1, v49);
        const __m256 v52_0 = _mm256_blendv_ps(v51_0, v25, _mm256_castsi256_ps(v24_0));
        const __m256 v52_1 = _mm256_blendv_ps(v51_1, v25, _mm256_castsi256_ps(v24_1));
        const __m256i v54_0 = exp_f16_1ulp_avx2_bits_f32_avx2(v33_0);
        const __m256i v54_1 = exp_f16_1ulp_avx2_bits_f32_avx2(v33_1);
        const __m256i v56_0 = _mm256_sub_epi32(v54_0, v55);
        const __m256i v56_1 = _mm256_sub_epi32(v54_1, v55);
        const __m256i v58_0 = _mm256_srai_epi32(v56_0, 1);
        const __m256i v58_1 = _mm256_srai_epi32(v56_1, 1);
        const __m256i v59_0 = _mm256_add_epi32(v53, v58_0);
        const __m256i v59_1 = _mm256_add_epi32(v53, v58_1);
        const __m256i v61_0 = _mm256_slli_epi32(v59_0, 23);
        const __m256i v61_1 = _mm256_slli_epi32(v59_1, 23);
        const __m256 v62_0 = _mm256_castsi256_ps(v61_0);
        const __m256 v62_1 = _mm256_castsi256_ps(v61_1);
        const __m256 v63_0 = _mm256_mul_ps(v52_0, v62_0);
        const __m256 v63_1 = _mm256_mul_ps(v52_1, v62_1);
        const __m256i v64_0 = _mm256_sub_epi32(v56_0, v58_0);
        const __m256i v64_1 = _mm256_sub_epi32(v56_1, v58_1);
        const __m256i v65_0 = _mm256_add_epi32(v53, v64_0);
        const __m256i v65_1 = _mm256_add_epi32(v53, v64_1);
        const __m256i v66_0 = _mm256_slli_epi32(v65_0, 23);
        const __m256i v66_1 = _mm256_slli_epi32(v65_1, 23);
        const __m256 v67_0 = _mm256_castsi256_ps(v66_0);
        const __m256 v67_1 = _mm256_castsi256_ps(v66_1);
        const __m256 v68_0 = _mm256_mul_ps(v63_0, v67_0);
        const __m256 v68_1 = _mm256_mul_ps(v63_1, v67_1);
        const __m256i v69_0 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v68_0);
        const __m256i v69_1 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v68_1);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v69_0), _mm256_castsi256_ps(v22_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v69_1), _mm256_castsi256_ps(v22_1)));
    }
    exp_f16_1ulp_avx2_store_u16_avx2(y, r0_0);
    exp_f16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static EXP_F16_1ULP_AVX2_AVX2_TARGET void exp_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e42cp-1f); /* -0.693147063 */
    const __m256 v14 = _mm256_set1_ps(0x1.000abp-1f); /* 0.500081539 */
    const __m256 v15 = _mm256_set1_ps(0x1.003aaap+0f); /* 1.00089514 */
    const __m256 v21 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256 v23 = _mm256_set1_ps(0x1.8p+1f); /* 3 */
    const __m256 v25 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v26 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v27 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v28 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v32 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v35 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v38 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v39 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v41 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v43 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v45 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v47 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v49 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v53 = _mm256_set1_epi32(127);
    const __m256i v55 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_f16_1ulp_avx2_table0));
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = exp_f16_1ulp_avx2_fromhalf_f32_avx2(v0);
    const __m256 v4 = _mm256_fmadd_ps(v1, v2, v3);
    const __m256i v5 = exp_f16_1ulp_avx2_bits_f32_avx2(v4);
    const __m256i v7 = _mm256_slli_epi32(v5, 21);
    const __m256i v8 = _mm256_permutevar8x32_epi32(t0_0, v5);
    const __m256i v9 = _mm256_add_epi32(v7, v8);
    const __m256 v10 = _mm256_castsi256_ps(v9);
    const __m256 v12 = _mm256_sub_ps(v4, v3);
    const __m256 v13 = _mm256_fmadd_ps(v11, v12, v1);
    const __m256 v16 = _mm256_fmadd_ps(v13, v14, v15);
    const __m256 v17 = _mm256_mul_ps(v13, v16);
    const __m256 v18 = _mm256_fmadd_ps(v10, v17, v10);
    const __m256i v19 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v18);
    const __m256 v20 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v22 = _mm256_castps_si256(_mm256_cmp_ps(v20, v21, _CMP_NLE_UQ));
    __m256i r0 = v19;
    __m256i any1 = v22;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v24 = _mm256_castps_si256(_mm256_cmp_ps(v1, v23, _CMP_LT_OQ));
        const __m256 v29 = _mm256_min_ps(v28, v1);
        const __m256 v30 = _mm256_max_ps(v27, v29);
        const __m256 v31 = _mm256_mul_ps(v2, v30);
        const __m256 v33 = _mm256_add_ps(v31, v32);
        const __m256 v34 = _mm256_sub_ps(v33, v32);
        const __m256 v36 = _mm256_fmadd_ps(v34, v35, v30);
        const __m256 v37 = _mm256_fmadd_ps(v26, v34, v36);
        const __m256 v40 = _mm256_fmadd_ps(v37, v38, v39);
        const __m256 v42 = _mm256_fmadd_ps(v37, v40, v41);
        const __m256 v44 = _mm256_fmadd_ps(v37, v42, v43);
        const __m256 v46 = _mm256_fmadd_ps(v37, v44, v45);
        const __m256 v48 = _mm256_fmadd_ps(v37, v46, v47);
        const __m256 v50 = _mm256_fmadd_ps(v37, v48, v49);
        const __m256 v51 = _mm256_fmadd_ps(v37, v50, v49);
        const __m256 v52 = _mm256_blendv_ps(v51, v25, _mm256_castsi256_ps(v24));
        const __m256i v54 = exp_f16_1ulp_avx2_bits_f32_avx2(v33);
        const __m256i v56 = _mm256_sub_epi32(v54, v55);
        const __m256i v58 = _mm256_srai_epi32(v56, 1);
        const __m256i v59 = _mm256_add_epi32(v53, v58);
        const __m256i v61 = _mm256_slli_epi32(v59, 23);
        const __m256 v62 = _mm256_castsi256_ps(v61);
        const __m256 v63 = _mm256_mul_ps(v52, v62);
        const __m256i v64 = _mm256_sub_epi32(v56, v58);
        const __m256i v65 = _mm256_add_epi32(v53, v64);
        const __m256i v66 = _mm256_slli_epi32(v65, 23);
        const __m256 v67 = _mm256_castsi256_ps(v66);
        const __m256 v68 = _mm256_mul_ps(v63, v67);
        const __m256i v69 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v68);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v69), _mm256_castsi256_ps(v22)));
    }
    exp_f16_1ulp_avx2_store_u16_avx2(y, r0);
}

static EXP_F16_1ULP_AVX2_AVX2_TARGET void exp_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        exp_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_F16_1ULP_AVX2_AVX512 __m512i exp_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

EXP_F16_1ULP_AVX2_AVX512 __m512i exp_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP_F16_1ULP_AVX2_AVX512 __m512i exp_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return exp_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(exp_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP_F16_1ULP_AVX2_AVX512 void exp_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v11 = _mm512_set1_ps(-0x1.62e42cp-1f); /* -0.693147063 */
    const __m512 v14 = _mm512_set1_ps(0x1.000abp-1f); /* 0.500081539 */
    const __m512 v15 = _mm512_set1_ps(0x1.003aaap+0f); /* 1.00089514 */
    const __m512 v21 = _mm512_set1_ps(0x1.5cp+6f); /* 87 */
    const __m512 v23 = _mm512_set1_ps(0x1.8p+1f); /* 3 */
    const __m512 v25 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v26 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v27 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v28 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v32 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v35 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v38 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v39 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v41 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v43 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v45 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v47 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v49 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v53 = _mm512_set1_epi32(127);
    const __m512i v55 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_f16_1ulp_avx2_table0);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v4 = _mm512_fmadd_ps(v1, v2, v3);
    const __m512i v5 = exp_f16_1ulp_avx2_bits_f32_avx512(v4);
    const __m512i v7 = _mm512_slli_epi32(v5, 21);
    const __m512i v8 = _mm512_permutexvar_epi32(v5, t0_0);
    const __m512i v9 = _mm512_add_epi32(v7, v8);
    const __m512 v10 = _mm512_castsi512_ps(v9);
    const __m512 v12 = _mm512_sub_ps(v4, v3);
    const __m512 v13 = _mm512_fmadd_ps(v11, v12, v1);
    const __m512 v16 = _mm512_fmadd_ps(v13, v14, v15);
    const __m512 v17 = _mm512_mul_ps(v13, v16);
    const __m512 v18 = _mm512_fmadd_ps(v10, v17, v10);
    const __m512i v19 = exp_f16_1ulp_avx2_tohalf_total_f32_avx512(v18);
    const __m512 v20 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v22 = _mm512_cmp_ps_mask(v20, v21, _CMP_NLE_UQ);
    __m512i r0 = v19;
    __mmask16 any1 = v22;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v24 = _mm512_cmp_ps_mask(v1, v23, _CMP_LT_OQ);
        const __m512 v29 = _mm512_min_ps(v28, v1);
        const __m512 v30 = _mm512_max_ps(v27, v29);
        const __m512 v31 = _mm512_mul_ps(v2, v30);
        const __m512 v33 = _mm512_add_ps(v31, v32);
        const __m512 v34 = _mm512_sub_ps(v33, v32);
        const __m512 v36 = _mm512_fmadd_ps(v34, v35, v30);
        const __m512 v37 = _mm512_fmadd_ps(v26, v34, v36);
        const __m512 v40 = _mm512_fmadd_ps(v37, v38, v39);
        const __m512 v42 = _mm512_fmadd_ps(v37, v40, v41);
        const __m512 v44 = _mm512_fmadd_ps(v37, v42, v43);
        const __m512 v46 = _mm512_fmadd_ps(v37, v44, v45);
        const __m512 v48 = _mm512_fmadd_ps(v37, v46, v47);
        const __m512 v50 = _mm512_fmadd_ps(v37, v48, v49);
        const __m512 v51 = _mm512_fmadd_ps(v37, v50, v49);
        const __m512 v52 = _mm512_mask_blend_ps(v24, v51, v25);
        const __m512i v54 = exp_f16_1ulp_avx2_bits_f32_avx512(v33);
        const __m512i v56 = _mm512_sub_epi32(v54, v55);
        const __m512i v58 = _mm512_srai_epi32(v56, 1);
        const __m512i v59 = _mm512_add_epi32(v53, v58);
        const __m512i v61 = _mm512_slli_epi32(v59, 23);
        const __m512 v62 = _mm512_castsi512_ps(v61);
        const __m512 v63 = _mm512_mul_ps(v52, v62);
        const __m512i v64 = _mm512_sub_epi32(v56, v58);
        const __m512i v65 = _mm512_add_epi32(v53, v64);
        const __m512i v66 = _mm512_slli_epi32(v65, 23);
        const __m512 v67 = _mm512_castsi512_ps(v66);
        const __m512 v68 = _mm512_mul_ps(v63, v67);
        const __m512i v69 = exp_f16_1ulp_avx2_tohalf_total_f32_avx512(v68);
        r0 = _mm512_mask_blend_epi32(v22, r0, v69);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static EXP_F16_1ULP_AVX2_AVX512_TARGET void exp_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_f16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        exp_f16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_f16_1ulp_avx2_level(void) {
#if defined(EXP_F16_1ULP_AVX2_FORCE_ISA)
    return EXP_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t exp_f16_1ulp_avx2(uint16_t x) {
    return exp_f16_1ulp_avx2_element(x);
}

void exp_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_f16_1ulp_avx2_level();
    if (level == 2) {
        exp_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_f16_1ulp_avx2_array_portable(x, y, n);
}
