/* softplus_f16_1ulp_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), f16
 *   domain       every input
 *   max error    0.517758 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.868p-15 (-4.65512276e-05, encoding 0x830d)
 *   result there 0x1.62cp-1 (0.692871094, encoding 0x398b)
 *   mean error   0.154652 ulp
 *   misrounded   543 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f4688cbdc86220b23ece92bcd5d4983c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_f16_avx2.db
 *                time: 0.6882 ns/element as avx2 code (inputs mean)
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
#include "softplus_f16_1ulp_avx2.h"

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

static inline float softplus_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float softplus_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = softplus_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return softplus_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float softplus_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softplus_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t softplus_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softplus_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t softplus_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t softplus_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)softplus_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = softplus_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t softplus_f16_1ulp_avx2_element(uint16_t x) {
    const float v0 = -0x1.ap+6f; /* -104 */
    const int32_t v1 = (int32_t)x;
    const float v2 = softplus_f16_1ulp_avx2_fromhalf_f32(v1);
    const float v3 = softplus_f16_1ulp_avx2_abs_f32(v2);
    const float v4 = -v3;
    const float v5 = v0 > v4 ? v0 : v4;
    const float v6 = 0x1.715476p+0f; /* 1.44269502 */
    const float v7 = 0x1.8p+23f; /* 12582912 */
    const float v8 = softplus_f16_1ulp_avx2_fma_f32(v5, v6, v7);
    const int32_t v9 = softplus_f16_1ulp_avx2_bits_f32(v8);
    const int32_t v10 = 1;
    const int32_t v11 = softplus_f16_1ulp_avx2_ashr_i32(v9, v10);
    const int32_t v12 = (int32_t)((uint32_t)v9 - (uint32_t)v11);
    const int32_t v13 = 127;
    const int32_t v14 = (int32_t)((uint32_t)v12 + (uint32_t)v13);
    const int32_t v15 = 23;
    const int32_t v16 = softplus_f16_1ulp_avx2_shl_i32(v14, v15);
    const float v17 = softplus_f16_1ulp_avx2_frombits_f32(v16);
    const int32_t v18 = (int32_t)((uint32_t)v13 + (uint32_t)v11);
    const int32_t v19 = softplus_f16_1ulp_avx2_shl_i32(v18, v15);
    const float v20 = softplus_f16_1ulp_avx2_frombits_f32(v19);
    const float v21 = -0x1.37ca76p-20f; /* -1.16151148e-06 */
    const float v22 = v8 - v7;
    const float v23 = -0x1.62e456p-1f; /* -0.693148315 */
    const float v24 = softplus_f16_1ulp_avx2_fma_f32(v23, v22, v5);
    const float v25 = softplus_f16_1ulp_avx2_fma_f32(v21, v22, v24);
    const float v26 = 0x1.4631fp-5f; /* 0.0398187339 */
    const float v27 = 0x1.51f144p-3f; /* 0.165010959 */
    const float v28 = softplus_f16_1ulp_avx2_fma_f32(v25, v26, v27);
    const float v29 = 0x1.f7fd5ap-2f; /* 0.492177397 */
    const float v30 = softplus_f16_1ulp_avx2_fma_f32(v28, v25, v29);
    const float v31 = v25 * v25;
    const float v32 = 0x1.f7d3p-1f; /* 0.984031677 */
    const float v33 = 0x1.f7d58p-1f; /* 0.984050751 */
    const float v34 = softplus_f16_1ulp_avx2_fma_f32(v32, v25, v33);
    const float v35 = softplus_f16_1ulp_avx2_fma_f32(v30, v31, v34);
    const float v36 = v20 * v35;
    const float v37 = v17 * v36;
    const float v38 = -0x1.b66c78p-6f; /* -0.0267592594 */
    const float v39 = 0x1.c51a58p-4f; /* 0.110620826 */
    const float v40 = softplus_f16_1ulp_avx2_fma_f32(v38, v37, v39);
    const float v41 = -0x1.cba138p-3f; /* -0.224428594 */
    const float v42 = softplus_f16_1ulp_avx2_fma_f32(v40, v37, v41);
    const float v43 = 0x1.5d5938p-2f; /* 0.341160655 */
    const float v44 = softplus_f16_1ulp_avx2_fma_f32(v42, v37, v43);
    const float v45 = -0x1.07f91p-1f; /* -0.515572071 */
    const float v46 = softplus_f16_1ulp_avx2_fma_f32(v44, v37, v45);
    const float v47 = 0x1.04245p+0f; /* 1.01617908 */
    const float v48 = softplus_f16_1ulp_avx2_fma_f32(v46, v37, v47);
    const float v49 = 0x0p+0f; /* 0 */
    const float v50 = v49 > v2 ? v49 : v2;
    const float v51 = softplus_f16_1ulp_avx2_fma_f32(v37, v48, v50);
    const int32_t v52 = softplus_f16_1ulp_avx2_tohalf_f32(v51);
    const int32_t r0 = v52;
    return (uint16_t)r0;
}

static void softplus_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SOFTPLUS_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_F16_1ULP_AVX2_AVX2 static inline SOFTPLUS_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_F16_1ULP_AVX2_AVX512 static inline SOFTPLUS_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SOFTPLUS_F16_1ULP_AVX2_AVX2 __m256 softplus_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_F16_1ULP_AVX2_AVX2 __m256i softplus_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

SOFTPLUS_F16_1ULP_AVX2_AVX2 __m256i softplus_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SOFTPLUS_F16_1ULP_AVX2_AVX2 __m256i softplus_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return softplus_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(softplus_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
SOFTPLUS_F16_1ULP_AVX2_AVX2 void softplus_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SOFTPLUS_F16_1ULP_AVX2_AVX2 void softplus_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v13 = _mm256_set1_epi32(127);
    const __m256 v21 = _mm256_set1_ps(-0x1.37ca76p-20f); /* -1.16151148e-06 */
    const __m256 v23 = _mm256_set1_ps(-0x1.62e456p-1f); /* -0.693148315 */
    const __m256 v26 = _mm256_set1_ps(0x1.4631fp-5f); /* 0.0398187339 */
    const __m256 v27 = _mm256_set1_ps(0x1.51f144p-3f); /* 0.165010959 */
    const __m256 v29 = _mm256_set1_ps(0x1.f7fd5ap-2f); /* 0.492177397 */
    const __m256 v32 = _mm256_set1_ps(0x1.f7d3p-1f); /* 0.984031677 */
    const __m256 v33 = _mm256_set1_ps(0x1.f7d58p-1f); /* 0.984050751 */
    const __m256 v38 = _mm256_set1_ps(-0x1.b66c78p-6f); /* -0.0267592594 */
    const __m256 v39 = _mm256_set1_ps(0x1.c51a58p-4f); /* 0.110620826 */
    const __m256 v41 = _mm256_set1_ps(-0x1.cba138p-3f); /* -0.224428594 */
    const __m256 v43 = _mm256_set1_ps(0x1.5d5938p-2f); /* 0.341160655 */
    const __m256 v45 = _mm256_set1_ps(-0x1.07f91p-1f); /* -0.515572071 */
    const __m256 v47 = _mm256_set1_ps(0x1.04245p+0f); /* 1.01617908 */
    const __m256 v49 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v2_0 = softplus_f16_1ulp_avx2_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = softplus_f16_1ulp_avx2_fromhalf_f32_avx2(v1_1);
    const __m256 v3_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_0);
    const __m256 v3_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_1);
    const __m256 v4_0 = _mm256_xor_ps(v3_0, _mm256_set1_ps(-0.0f));
    const __m256 v4_1 = _mm256_xor_ps(v3_1, _mm256_set1_ps(-0.0f));
    const __m256 v5_0 = _mm256_max_ps(v0, v4_0);
    const __m256 v5_1 = _mm256_max_ps(v0, v4_1);
    const __m256 v8_0 = _mm256_fmadd_ps(v5_0, v6, v7);
    const __m256 v8_1 = _mm256_fmadd_ps(v5_1, v6, v7);
    const __m256i v9_0 = softplus_f16_1ulp_avx2_bits_f32_avx2(v8_0);
    const __m256i v9_1 = softplus_f16_1ulp_avx2_bits_f32_avx2(v8_1);
    const __m256i v11_0 = _mm256_srai_epi32(v9_0, 1);
    const __m256i v11_1 = _mm256_srai_epi32(v9_1, 1);
    const __m256i v12_0 = _mm256_sub_epi32(v9_0, v11_0);
    const __m256i v12_1 = _mm256_sub_epi32(v9_1, v11_1);
    const __m256i v14_0 = _mm256_add_epi32(v12_0, v13);
    const __m256i v14_1 = _mm256_add_epi32(v12_1, v13);
    const __m256i v16_0 = _mm256_slli_epi32(v14_0, 23);
    const __m256i v16_1 = _mm256_slli_epi32(v14_1, 23);
    const __m256 v17_0 = _mm256_castsi256_ps(v16_0);
    const __m256 v17_1 = _mm256_castsi256_ps(v16_1);
    const __m256i v18_0 = _mm256_add_epi32(v13, v11_0);
    const __m256i v18_1 = _mm256_add_epi32(v13, v11_1);
    const __m256i v19_0 = _mm256_slli_epi32(v18_0, 23);
    const __m256i v19_1 = _mm256_slli_epi32(v18_1, 23);
    const __m256 v20_0 = _mm256_castsi256_ps(v19_0);
    const __m256 v20_1 = _mm256_castsi256_ps(v19_1);
    const __m256 v22_0 = _mm256_sub_ps(v8_0, v7);
    const __m256 v22_1 = _mm256_sub_ps(v8_1, v7);
    const __m256 v24_0 = _mm256_fmadd_ps(v23, v22_0, v5_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v23, v22_1, v5_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v21, v22_0, v24_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v21, v22_1, v24_1);
    const __m256 v28_0 = _mm256_fmadd_ps(v25_0, v26, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v25_1, v26, v27);
    const __m256 v30_0 = _mm256_fmadd_ps(v28_0, v25_0, v29);
    const __m256 v30_1 = _mm256_fmadd_ps(v28_1, v25_1, v29);
    const __m256 v31_0 = _mm256_mul_ps(v25_0, v25_0);
    const __m256 v31_1 = _mm256_mul_ps(v25_1, v25_1);
    const __m256 v34_0 = _mm256_fmadd_ps(v32, v25_0, v33);
    const __m256 v34_1 = _mm256_fmadd_ps(v32, v25_1, v33);
    const __m256 v35_0 = _mm256_fmadd_ps(v30_0, v31_0, v34_0);
    const __m256 v35_1 = _mm256_fmadd_ps(v30_1, v31_1, v34_1);
    const __m256 v36_0 = _mm256_mul_ps(v20_0, v35_0);
    const __m256 v36_1 = _mm256_mul_ps(v20_1, v35_1);
    const __m256 v37_0 = _mm256_mul_ps(v17_0, v36_0);
    const __m256 v37_1 = _mm256_mul_ps(v17_1, v36_1);
    const __m256 v40_0 = _mm256_fmadd_ps(v38, v37_0, v39);
    const __m256 v40_1 = _mm256_fmadd_ps(v38, v37_1, v39);
    const __m256 v42_0 = _mm256_fmadd_ps(v40_0, v37_0, v41);
    const __m256 v42_1 = _mm256_fmadd_ps(v40_1, v37_1, v41);
    const __m256 v44_0 = _mm256_fmadd_ps(v42_0, v37_0, v43);
    const __m256 v44_1 = _mm256_fmadd_ps(v42_1, v37_1, v43);
    const __m256 v46_0 = _mm256_fmadd_ps(v44_0, v37_0, v45);
    const __m256 v46_1 = _mm256_fmadd_ps(v44_1, v37_1, v45);
    const __m256 v48_0 = _mm256_fmadd_ps(v46_0, v37_0, v47);
    const __m256 v48_1 = _mm256_fmadd_ps(v46_1, v37_1, v47);
    const __m256 v50_0 = _mm256_max_ps(v49, v2_0);
    const __m256 v50_1 = _mm256_max_ps(v49, v2_1);
    const __m256 v51_0 = _mm256_fmadd_ps(v37_0, v48_0, v50_0);
    const __m256 v51_1 = _mm256_fmadd_ps(v37_1, v48_1, v50_1);
    const __m256i v52_0 = softplus_f16_1ulp_avx2_tohalf_total_f32_avx2(v51_0);
    const __m256i v52_1 = softplus_f16_1ulp_avx2_tohalf_total_f32_avx2(v51_1);
    softplus_f16_1ulp_avx2_store_u16_avx2(y, v52_0);
    softplus_f16_1ulp_avx2_store_u16_avx2(y + 8, v52_1);
}

/* 8 elements. */
static SOFTPLUS_F16_1ULP_AVX2_AVX2_TARGET void softplus_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v13 = _mm256_set1_epi32(127);
    const __m256 v21 = _mm256_set1_ps(-0x1.37ca76p-20f); /* -1.16151148e-06 */
    const __m256 v23 = _mm256_set1_ps(-0x1.62e456p-1f); /* -0.693148315 */
    const __m256 v26 = _mm256_set1_ps(0x1.4631fp-5f); /* 0.0398187339 */
    const __m256 v27 = _mm256_set1_ps(0x1.51f144p-3f); /* 0.165010959 */
    const __m256 v29 = _mm256_set1_ps(0x1.f7fd5ap-2f); /* 0.492177397 */
    const __m256 v32 = _mm256_set1_ps(0x1.f7d3p-1f); /* 0.984031677 */
    const __m256 v33 = _mm256_set1_ps(0x1.f7d58p-1f); /* 0.984050751 */
    const __m256 v38 = _mm256_set1_ps(-0x1.b66c78p-6f); /* -0.0267592594 */
    const __m256 v39 = _mm256_set1_ps(0x1.c51a58p-4f); /* 0.110620826 */
    const __m256 v41 = _mm256_set1_ps(-0x1.cba138p-3f); /* -0.224428594 */
    const __m256 v43 = _mm256_set1_ps(0x1.5d5938p-2f); /* 0.341160655 */
    const __m256 v45 = _mm256_set1_ps(-0x1.07f91p-1f); /* -0.515572071 */
    const __m256 v47 = _mm256_set1_ps(0x1.04245p+0f); /* 1.01617908 */
    const __m256 v49 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = softplus_f16_1ulp_avx2_fromhalf_f32_avx2(v1);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_xor_ps(v3, _mm256_set1_ps(-0.0f));
    const __m256 v5 = _mm256_max_ps(v0, v4);
    const __m256 v8 = _mm256_fmadd_ps(v5, v6, v7);
    const __m256i v9 = softplus_f16_1ulp_avx2_bits_f32_avx2(v8);
    const __m256i v11 = _mm256_srai_epi32(v9, 1);
    const __m256i v12 = _mm256_sub_epi32(v9, v11);
    const __m256i v14 = _mm256_add_epi32(v12, v13);
    const __m256i v16 = _mm256_slli_epi32(v14, 23);
    const __m256 v17 = _mm256_castsi256_ps(v16);
    const __m256i v18 = _mm256_add_epi32(v13, v11);
    const __m256i v19 = _mm256_slli_epi32(v18, 23);
    const __m256 v20 = _mm256_castsi256_ps(v19);
    const __m256 v22 = _mm256_sub_ps(v8, v7);
    const __m256 v24 = _mm256_fmadd_ps(v23, v22, v5);
    const __m256 v25 = _mm256_fmadd_ps(v21, v22, v24);
    const __m256 v28 = _mm256_fmadd_ps(v25, v26, v27);
    const __m256 v30 = _mm256_fmadd_ps(v28, v25, v29);
    const __m256 v31 = _mm256_mul_ps(v25, v25);
    const __m256 v34 = _mm256_fmadd_ps(v32, v25, v33);
    const __m256 v35 = _mm256_fmadd_ps(v30, v31, v34);
    const __m256 v36 = _mm256_mul_ps(v20, v35);
    const __m256 v37 = _mm256_mul_ps(v17, v36);
    const __m256 v40 = _mm256_fmadd_ps(v38, v37, v39);
    const __m256 v42 = _mm256_fmadd_ps(v40, v37, v41);
    const __m256 v44 = _mm256_fmadd_ps(v42, v37, v43);
    const __m256 v46 = _mm256_fmadd_ps(v44, v37, v45);
    const __m256 v48 = _mm256_fmadd_ps(v46, v37, v47);
    const __m256 v50 = _mm256_max_ps(v49, v2);
    const __m256 v51 = _mm256_fmadd_ps(v37, v48, v50);
    const __m256i v52 = softplus_f16_1ulp_avx2_tohalf_total_f32_avx2(v51);
    softplus_f16_1ulp_avx2_store_u16_avx2(y, v52);
}

static SOFTPLUS_F16_1ULP_AVX2_AVX2_TARGET void softplus_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        softplus_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        softplus_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_F16_1ULP_AVX2_AVX512 __m512i softplus_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

SOFTPLUS_F16_1ULP_AVX2_AVX512 __m512i softplus_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SOFTPLUS_F16_1ULP_AVX2_AVX512 __m512i softplus_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return softplus_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(softplus_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTPLUS_F16_1ULP_AVX2_AVX512 void softplus_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v13 = _mm512_set1_epi32(127);
    const __m512 v21 = _mm512_set1_ps(-0x1.37ca76p-20f); /* -1.16151148e-06 */
    const __m512 v23 = _mm512_set1_ps(-0x1.62e456p-1f); /* -0.693148315 */
    const __m512 v26 = _mm512_set1_ps(0x1.4631fp-5f); /* 0.0398187339 */
    const __m512 v27 = _mm512_set1_ps(0x1.51f144p-3f); /* 0.165010959 */
    const __m512 v29 = _mm512_set1_ps(0x1.f7fd5ap-2f); /* 0.492177397 */
    const __m512 v32 = _mm512_set1_ps(0x1.f7d3p-1f); /* 0.984031677 */
    const __m512 v33 = _mm512_set1_ps(0x1.f7d58p-1f); /* 0.984050751 */
    const __m512 v38 = _mm512_set1_ps(-0x1.b66c78p-6f); /* -0.0267592594 */
    const __m512 v39 = _mm512_set1_ps(0x1.c51a58p-4f); /* 0.110620826 */
    const __m512 v41 = _mm512_set1_ps(-0x1.cba138p-3f); /* -0.224428594 */
    const __m512 v43 = _mm512_set1_ps(0x1.5d5938p-2f); /* 0.341160655 */
    const __m512 v45 = _mm512_set1_ps(-0x1.07f91p-1f); /* -0.515572071 */
    const __m512 v47 = _mm512_set1_ps(0x1.04245p+0f); /* 1.01617908 */
    const __m512 v49 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v2_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_2));
    const __m512 v2_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_3));
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v4_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v4_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v5_0 = _mm512_max_ps(v0, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v0, v4_1);
    const __m512 v5_2 = _mm512_max_ps(v0, v4_2);
    const __m512 v5_3 = _mm512_max_ps(v0, v4_3);
    const __m512 v8_0 = _mm512_fmadd_ps(v5_0, v6, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v5_1, v6, v7);
    const __m512 v8_2 = _mm512_fmadd_ps(v5_2, v6, v7);
    const __m512 v8_3 = _mm512_fmadd_ps(v5_3, v6, v7);
    const __m512i v9_0 = softplus_f16_1ulp_avx2_bits_f32_avx512(v8_0);
    const __m512i v9_1 = softplus_f16_1ulp_avx2_bits_f32_avx512(v8_1);
    const __m512i v9_2 = softplus_f16_1ulp_avx2_bits_f32_avx512(v8_2);
    const __m512i v9_3 = softplus_f16_1ulp_avx2_bits_f32_avx512(v8_3);
    const __m512i v11_0 = _mm512_srai_epi32(v9_0, 1);
    const __m512i v11_1 = _mm512_srai_epi32(v9_1, 1);
    const __m512i v11_2 = _mm512_srai_epi32(v9_2, 1);
    const __m512i v11_3 = _mm512_srai_epi32(v9_3, 1);
    const __m512i v12_0 = _mm512_sub_epi32(v9_0, v11_0);
    const __m512i v12_1 = _mm512_sub_epi32(v9_1, v11_1);
    const __m512i v12_2 = _mm512_sub_epi32(v9_2, v11_2);
    const __m512i v12_3 = _mm512_sub_epi32(v9_3, v11_3);
    const __m512i v14_0 = _mm512_add_epi32(v12_0, v13);
    const __m512i v14_1 = _mm512_add_epi32(v12_1, v13);
    const __m512i v14_2 = _mm512_add_epi32(v12_2, v13);
    const __m512i v14_3 = _mm512_add_epi32(v12_3, v13);
    const __m512i v16_0 = _mm512_slli_epi32(v14_0, 23);
    const __m512i v16_1 = _mm512_slli_epi32(v14_1, 23);
    const __m512i v16_2 = _mm512_slli_epi32(v14_2, 23);
    const __m512i v16_3 = _mm512_slli_epi32(v14_3, 23);
    const __m512 v17_0 = _mm512_castsi512_ps(v16_0);
    const __m512 v17_1 = _mm512_castsi512_ps(v16_1);
    const __m512 v17_2 = _mm512_castsi512_ps(v16_2);
    const __m512 v17_3 = _mm512_castsi512_ps(v16_3);
    const __m512i v18_0 = _mm512_add_epi32(v13, v11_0);
    const __m512i v18_1 = _mm512_add_epi32(v13, v11_1);
    const __m512i v18_2 = _mm512_add_epi32(v13, v11_2);
    const __m512i v18_3 = _mm512_add_epi32(v13, v11_3);
    const __m512i v19_0 = _mm512_slli_epi32(v18_0, 23);
    const __m512i v19_1 = _mm512_slli_epi32(v18_1, 23);
    const __m512i v19_2 = _mm512_slli_epi32(v18_2, 23);
    const __m512i v19_3 = _mm512_slli_epi32(v18_3, 23);
    const __m512 v20_0 = _mm512_castsi512_ps(v19_0);
    const __m512 v20_1 = _mm512_castsi512_ps(v19_1);
    const __m512 v20_2 = _mm512_castsi512_ps(v19_2);
    const __m512 v20_3 = _mm512_castsi512_ps(v19_3);
    const __m512 v22_0 = _mm512_sub_ps(v8_0, v7);
    const __m512 v22_1 = _mm512_sub_ps(v8_1, v7);
    const __m512 v22_2 = _mm512_sub_ps(v8_2, v7);
    const __m512 v22_3 = _mm512_sub_ps(v8_3, v7);
    const __m512 v24_0 = _mm512_fmadd_ps(v23, v22_0, v5_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v23, v22_1, v5_1);
    const __m512 v24_2 = _mm512_fmadd_ps(v23, v22_2, v5_2);
    const __m512 v24_3 = _mm512_fmadd_ps(v23, v22_3, v5_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v21, v22_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v21, v22_1, v24_1);
    const __m512 v25_2 = _mm512_fmadd_ps(v21, v22_2, v24_2);
    const __m512 v25_3 = _mm512_fmadd_ps(v21, v22_3, v24_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v25_0, v26, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v25_1, v26, v27);
    const __m512 v28_2 = _mm512_fmadd_ps(v25_2, v26, v27);
    const __m512 v28_3 = _mm512_fmadd_ps(v25_3, v26, v27);
    const __m512 v30_0 = _mm512_fmadd_ps(v28_0, v25_0, v29);
    const __m512 v30_1 = _mm512_fmadd_ps(v28_1, v25_1, v29);
    const __m512 v30_2 = _mm512_fmadd_ps(v28_2, v25_2, v29);
    const __m512 v30_3 = _mm512_fmadd_ps(v28_3, v25_3, v29);
    const __m512 v31_0 = _mm512_mul_ps(v25_0, v25_0);
    const __m512 v31_1 = _mm512_mul_ps(v25_1, v25_1);
    const __m512 v31_2 = _mm512_mul_ps(v25_2, v25_2);
    const __m512 v31_3 = _mm512_mul_ps(v25_3, v25_3);
    const __m512 v34_0 = _mm512_fmadd_ps(v32, v25_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v32, v25_1, v33);
    const __m512 v34_2 = _mm512_fmadd_ps(v32, v25_2, v33);
    const __m512 v34_3 = _mm512_fmadd_ps(v32, v25_3, v33);
    const __m512 v35_0 = _mm512_fmadd_ps(v30_0, v31_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v30_1, v31_1, v34_1);
    const __m512 v35_2 = _mm512_fmadd_ps(v30_2, v31_2, v34_2);
    const __m512 v35_3 = _mm512_fmadd_ps(v30_3, v31_3, v34_3);
    const __m512 v36_0 = _mm512_mul_ps(v20_0, v35_0);
    const __m512 v36_1 = _mm512_mul_ps(v20_1, v35_1);
    const __m512 v36_2 = _mm512_mul_ps(v20_2, v35_2);
    const __m512 v36_3 = _mm512_mul_ps(v20_3, v35_3);
    const __m512 v37_0 = _mm512_mul_ps(v17_0, v36_0);
    const __m512 v37_1 = _mm512_mul_ps(v17_1, v36_1);
    const __m512 v37_2 = _mm512_mul_ps(v17_2, v36_2);
    const __m512 v37_3 = _mm512_mul_ps(v17_3, v36_3);
    const __m512 v40_0 = _mm512_fmadd_ps(v38, v37_0, v39);
    const __m512 v40_1 = _mm512_fmadd_ps(v38, v37_1, v39);
    const __m512 v40_2 = _mm512_fmadd_ps(v38, v37_2, v39);
    const __m512 v40_3 = _mm512_fmadd_ps(v38, v37_3, v39);
    const __m512 v42_0 = _mm512_fmadd_ps(v40_0, v37_0, v41);
    const __m512 v42_1 = _mm512_fmadd_ps(v40_1, v37_1, v41);
    const __m512 v42_2 = _mm512_fmadd_ps(v40_2, v37_2, v41);
    const __m512 v42_3 = _mm512_fmadd_ps(v40_3, v37_3, v41);
    const __m512 v44_0 = _mm512_fmadd_ps(v42_0, v37_0, v43);
    const __m512 v44_1 = _mm512_fmadd_ps(v42_1, v37_1, v43);
    const __m512 v44_2 = _mm512_fmadd_ps(v42_2, v37_2, v43);
    const __m512 v44_3 = _mm512_fmadd_ps(v42_3, v37_3, v43);
    const __m512 v46_0 = _mm512_fmadd_ps(v44_0, v37_0, v45);
    const __m512 v46_1 = _mm512_fmadd_ps(v44_1, v37_1, v45);
    const __m512 v46_2 = _mm512_fmadd_ps(v44_2, v37_2, v45);
    const __m512 v46_3 = _mm512_fmadd_ps(v44_3, v37_3, v45);
    const __m512 v48_0 = _mm512_fmadd_ps(v46_0, v37_0, v47);
    const __m512 v48_1 = _mm512_fmadd_ps(v46_1, v37_1, v47);
    const __m512 v48_2 = _mm512_fmadd_ps(v46_2, v37_2, v47);
    const __m512 v48_3 = _mm512_fmadd_ps(v46_3, v37_3, v47);
    const __m512 v50_0 = _mm512_max_ps(v49, v2_0);
    const __m512 v50_1 = _mm512_max_ps(v49, v2_1);
    const __m512 v50_2 = _mm512_max_ps(v49, v2_2);
    const __m512 v50_3 = _mm512_max_ps(v49, v2_3);
    const __m512 v51_0 = _mm512_fmadd_ps(v37_0, v48_0, v50_0);
    const __m512 v51_1 = _mm512_fmadd_ps(v37_1, v48_1, v50_1);
    const __m512 v51_2 = _mm512_fmadd_ps(v37_2, v48_2, v50_2);
    const __m512 v51_3 = _mm512_fmadd_ps(v37_3, v48_3, v50_3);
    const __m512i v52_0 = softplus_f16_1ulp_avx2_tohalf_total_f32_avx512(v51_0);
    const __m512i v52_1 = softplus_f16_1ulp_avx2_tohalf_total_f32_avx512(v51_1);
    const __m512i v52_2 = softplus_f16_1ulp_avx2_tohalf_total_f32_avx512(v51_2);
    const __m512i v52_3 = softplus_f16_1ulp_avx2_tohalf_total_f32_avx512(v51_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v52_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v52_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v52_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v52_3));
}

/* 16 elements. */
static SOFTPLUS_F16_1ULP_AVX2_AVX512_TARGET void softplus_f16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v13 = _mm512_set1_epi32(127);
    const __m512 v21 = _mm512_set1_ps(-0x1.37ca76p-20f); /* -1.16151148e-06 */
    const __m512 v23 = _mm512_set1_ps(-0x1.62e456p-1f); /* -0.693148315 */
    const __m512 v26 = _mm512_set1_ps(0x1.4631fp-5f); /* 0.0398187339 */
    const __m512 v27 = _mm512_set1_ps(0x1.51f144p-3f); /* 0.165010959 */
    const __m512 v29 = _mm512_set1_ps(0x1.f7fd5ap-2f); /* 0.492177397 */
    const __m512 v32 = _mm512_set1_ps(0x1.f7d3p-1f); /* 0.984031677 */
    const __m512 v33 = _mm512_set1_ps(0x1.f7d58p-1f); /* 0.984050751 */
    const __m512 v38 = _mm512_set1_ps(-0x1.b66c78p-6f); /* -0.0267592594 */
    const __m512 v39 = _mm512_set1_ps(0x1.c51a58p-4f); /* 0.110620826 */
    const __m512 v41 = _mm512_set1_ps(-0x1.cba138p-3f); /* -0.224428594 */
    const __m512 v43 = _mm512_set1_ps(0x1.5d5938p-2f); /* 0.341160655 */
    const __m512 v45 = _mm512_set1_ps(-0x1.07f91p-1f); /* -0.515572071 */
    const __m512 v47 = _mm512_set1_ps(0x1.04245p+0f); /* 1.01617908 */
    const __m512 v49 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v5 = _mm512_max_ps(v0, v4);
    const __m512 v8 = _mm512_fmadd_ps(v5, v6, v7);
    const __m512i v9 = softplus_f16_1ulp_avx2_bits_f32_avx512(v8);
    const __m512i v11 = _mm512_srai_epi32(v9, 1);
    const __m512i v12 = _mm512_sub_epi32(v9, v11);
    const __m512i v14 = _mm512_add_epi32(v12, v13);
    const __m512i v16 = _mm512_slli_epi32(v14, 23);
    const __m512 v17 = _mm512_castsi512_ps(v16);
    const __m512i v18 = _mm512_add_epi32(v13, v11);
    const __m512i v19 = _mm512_slli_epi32(v18, 23);
    const __m512 v20 = _mm512_castsi512_ps(v19);
    const __m512 v22 = _mm512_sub_ps(v8, v7);
    const __m512 v24 = _mm512_fmadd_ps(v23, v22, v5);
    const __m512 v25 = _mm512_fmadd_ps(v21, v22, v24);
    const __m512 v28 = _mm512_fmadd_ps(v25, v26, v27);
    const __m512 v30 = _mm512_fmadd_ps(v28, v25, v29);
    const __m512 v31 = _mm512_mul_ps(v25, v25);
    const __m512 v34 = _mm512_fmadd_ps(v32, v25, v33);
    const __m512 v35 = _mm512_fmadd_ps(v30, v31, v34);
    const __m512 v36 = _mm512_mul_ps(v20, v35);
    const __m512 v37 = _mm512_mul_ps(v17, v36);
    const __m512 v40 = _mm512_fmadd_ps(v38, v37, v39);
    const __m512 v42 = _mm512_fmadd_ps(v40, v37, v41);
    const __m512 v44 = _mm512_fmadd_ps(v42, v37, v43);
    const __m512 v46 = _mm512_fmadd_ps(v44, v37, v45);
    const __m512 v48 = _mm512_fmadd_ps(v46, v37, v47);
    const __m512 v50 = _mm512_max_ps(v49, v2);
    const __m512 v51 = _mm512_fmadd_ps(v37, v48, v50);
    const __m512i v52 = softplus_f16_1ulp_avx2_tohalf_total_f32_avx512(v51);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v52));
}

static SOFTPLUS_F16_1ULP_AVX2_AVX512_TARGET void softplus_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        softplus_f16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        softplus_f16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        softplus_f16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_f16_1ulp_avx2_level(void) {
#if defined(SOFTPLUS_F16_1ULP_AVX2_FORCE_ISA)
    return SOFTPLUS_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t softplus_f16_1ulp_avx2(uint16_t x) {
    return softplus_f16_1ulp_avx2_element(x);
}

void softplus_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_f16_1ulp_avx2_level();
    if (level == 2) {
        softplus_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_f16_1ulp_avx2_array_portable(x, y, n);
}
