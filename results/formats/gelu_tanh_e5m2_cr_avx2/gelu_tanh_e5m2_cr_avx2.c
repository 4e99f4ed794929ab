/* gelu_tanh_e5m2_cr_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), e5m2
 *   domain       every input
 *   max error    0.499994 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-16 (-1.52587891e-05, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.084145 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1efffc7b7e66167a1b4cb9083aac9e2f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt e5m2 --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_tanh_e5m2_avx2.db
 *                time: 1.0721 ns/element as avx2 code (inputs mean)
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
#include "gelu_tanh_e5m2_cr_avx2.h"

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

static inline int32_t gelu_tanh_e5m2_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_tanh_e5m2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float gelu_tanh_e5m2_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = gelu_tanh_e5m2_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return gelu_tanh_e5m2_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_tanh_e5m2_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline float gelu_tanh_e5m2_cr_avx2_floor_f32(float x) {
    return x != x ? x + x : floorf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t gelu_tanh_e5m2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float gelu_tanh_e5m2_cr_avx2_addbits_f32(float a, int32_t b) {
    return gelu_tanh_e5m2_cr_avx2_frombits_f32((int32_t)((uint32_t)gelu_tanh_e5m2_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t gelu_tanh_e5m2_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t gelu_tanh_e5m2_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)gelu_tanh_e5m2_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = gelu_tanh_e5m2_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t gelu_tanh_e5m2_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t gelu_tanh_e5m2_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 128;
    const float v1 = -0x1.7p+3f; /* -11.5 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 8;
    const int32_t v4 = gelu_tanh_e5m2_cr_avx2_shl_i32(v2, v3);
    const float v5 = gelu_tanh_e5m2_cr_avx2_fromhalf_f32(v4);
    const float v6 = v1 > v5 ? v1 : v5;
    const float v7 = -0x1.62d686p-1f; /* -0.693042934 */
    const float v8 = 0x1p+3f; /* 8 */
    const float v9 = v8 < v5 ? v8 : v5;
    const float v10 = v1 > v9 ? v1 : v9;
    const float v11 = v10 * v10;
    const float v12 = 0x1.24d7d6p-4f; /* 0.0714948997 */
    const float v13 = 0x1.979728p+0f; /* 1.59215021 */
    const float v14 = gelu_tanh_e5m2_cr_avx2_fma_f32(v11, v12, v13);
    const float v15 = v10 * v14;
    const float v16 = gelu_tanh_e5m2_cr_avx2_floor_f32(v15);
    const float v17 = 0x1.715476p+0f; /* 1.44269502 */
    const float v18 = 0x1.8p+23f; /* 12582912 */
    const float v19 = gelu_tanh_e5m2_cr_avx2_fma_f32(v16, v17, v18);
    const float v20 = v19 - v18;
    const float v21 = gelu_tanh_e5m2_cr_avx2_fma_f32(v7, v20, v15);
    const float v22 = 0x1.808556p-1f; /* 0.751017272 */
    const float v23 = v5 < v8 ? v5 : v8;
    const float v24 = v1 > v23 ? v1 : v23;
    const float v25 = 0x1.8a7aaap+1f; /* 3.08186841 */
    const float v26 = gelu_tanh_e5m2_cr_avx2_fma_f32(v24, v24, v25);
    const float v27 = 0x1.8cfedep-11f; /* 0.000757208967 */
    const float v28 = 0x1.e47f76p-8f; /* 0.00739285117 */
    const float v29 = gelu_tanh_e5m2_cr_avx2_fma_f32(v24, v27, v28);
    const float v30 = v26 * v29;
    const float v31 = v22 + v30;
    const float v32 = 0x1.948d2ep-1f; /* 0.790139616 */
    const float v33 = gelu_tanh_e5m2_cr_avx2_fma_f32(v21, v31, v32);
    const float v34 = 0x1.f1faccp-1f; /* 0.972616553 */
    const float v35 = gelu_tanh_e5m2_cr_avx2_fma_f32(v21, v33, v34);
    const int32_t v36 = gelu_tanh_e5m2_cr_avx2_bits_f32(v19);
    const int32_t v37 = 1262485384; /* 0x4b3fff88 */
    const int32_t v38 = v36 > v37 ? v36 : v37;
    const int32_t v39 = 23;
    const int32_t v40 = gelu_tanh_e5m2_cr_avx2_shl_i32(v38, v39);
    const float v41 = gelu_tanh_e5m2_cr_avx2_addbits_f32(v35, v40);
    const float v42 = 0x1.eb7b7ep-1f; /* 0.959926546 */
    const float v43 = v41 + v42;
    const float v44 = v35 / v43;
    const float v45 = v6 * v44;
    const int32_t v46 = 127;
    const int32_t v47 = 1262485504; /* 0x4b400000 */
    const int32_t v48 = (int32_t)((uint32_t)v36 - (uint32_t)v47);
    const int32_t v49 = 1;
    const int32_t v50 = gelu_tanh_e5m2_cr_avx2_ashr_i32(v48, v49);
    const int32_t v51 = (int32_t)((uint32_t)v46 + (uint32_t)v50);
    const int32_t v52 = gelu_tanh_e5m2_cr_avx2_shl_i32(v51, v39);
    const float v53 = gelu_tanh_e5m2_cr_avx2_frombits_f32(v52);
    const float v54 = v45 * v53;
    const int32_t v55 = (int32_t)((uint32_t)v48 - (uint32_t)v50);
    const int32_t v56 = (int32_t)((uint32_t)v46 + (uint32_t)v55);
    const int32_t v57 = gelu_tanh_e5m2_cr_avx2_shl_i32(v56, v39);
    const float v58 = gelu_tanh_e5m2_cr_avx2_frombits_f32(v57);
    const float v59 = v54 * v58;
    const int32_t v60 = gelu_tanh_e5m2_cr_avx2_tohalf_f32(v59);
    const int32_t v61 = (int32_t)((uint32_t)v0 + (uint32_t)v60);
    const int32_t v62 = gelu_tanh_e5m2_cr_avx2_lshr_i32(v61, v3);
    const int32_t r0 = v62;
    return (uint8_t)r0;
}

static void gelu_tanh_e5m2_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_e5m2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_E5M2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define GELU_TANH_E5M2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_E5M2_CR_AVX2_AVX2 static inline GELU_TANH_E5M2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_E5M2_CR_AVX2_AVX512 static inline GELU_TANH_E5M2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
GELU_TANH_E5M2_CR_AVX2_AVX2 __m256 gelu_tanh_e5m2_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_E5M2_CR_AVX2_AVX2 __m256i gelu_tanh_e5m2_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

GELU_TANH_E5M2_CR_AVX2_AVX2 __m256i gelu_tanh_e5m2_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

GELU_TANH_E5M2_CR_AVX2_AVX2 __m256i gelu_tanh_e5m2_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return gelu_tanh_e5m2_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(gelu_tanh_e5m2_cr_avx2_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
GELU_TANH_E5M2_CR_AVX2_AVX2 void gelu_tanh_e5m2_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
GELU_TANH_E5M2_CR_AVX2_AVX2 void gelu_tanh_e5m2_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v7 = _mm256_set1_ps(-0x1.62d686p-1f); /* -0.693042934 */
    const __m256 v8 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v12 = _mm256_set1_ps(0x1.24d7d6p-4f); /* 0.0714948997 */
    const __m256 v13 = _mm256_set1_ps(0x1.979728p+0f); /* 1.59215021 */
    const __m256 v17 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v18 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v22 = _mm256_set1_ps(0x1.808556p-1f); /* 0.751017272 */
    const __m256 v25 = _mm256_set1_ps(0x1.8a7aaap+1f); /* 3.08186841 */
    const __m256 v27 = _mm256_set1_ps(0x1.8cfedep-11f); /* 0.000757208967 */
    const __m256 v28 = _mm256_set1_ps(0x1.e47f76p-8f); /* 0.00739285117 */
    const __m256 v32 = _mm256_set1_ps(0x1.948d2ep-1f); /* 0.790139616 */
    const __m256 v34 = _mm256_set1_ps(0x1.f1faccp-1f); /* 0.972616553 */
    const __m256i v37 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v42 = _mm256_set1_ps(0x1.eb7b7ep-1f); /* 0.959926546 */
    const __m256i v46 = _mm256_set1_epi32(127);
    const __m256i v47 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v2_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 8);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 8);
    const __m256 v5_0 = gelu_tanh_e5m2_cr_avx2_fromhalf_f32_avx2(v4_0);
    const __m256 v5_1 = gelu_tanh_e5m2_cr_avx2_fromhalf_f32_avx2(v4_1);
    const __m256 v6_0 = _mm256_max_ps(v1, v5_0);
    const __m256 v6_1 = _mm256_max_ps(v1, v5_1);
    const __m256 v9_0 = _mm256_min_ps(v8, v5_0);
    const __m256 v9_1 = _mm256_min_ps(v8, v5_1);
    const __m256 v10_0 = _mm256_max_ps(v1, v9_0);
    const __m256 v10_1 = _mm256_max_ps(v1, v9_1);
    const __m256 v11_0 = _mm256_mul_ps(v10_0, v10_0);
    const __m256 v11_1 = _mm256_mul_ps(v10_1, v10_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v11_0, v12, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v11_1, v12, v13);
    const __m256 v15_0 = _mm256_mul_ps(v10_0, v14_0);
    const __m256 v15_1 = _mm256_mul_ps(v10_1, v14_1);
    const __m256 v16_0 = _mm256_round_ps(v15_0, 9);
    const __m256 v16_1 = _mm256_round_ps(v15_1, 9);
    const __m256 v19_0 = _mm256_fmadd_ps(v16_0, v17, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v16_1, v17, v18);
    const __m256 v20_0 = _mm256_sub_ps(v19_0, v18);
    const __m256 v20_1 = _mm256_sub_ps(v19_1, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v7, v20_0, v15_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v7, v20_1, v15_1);
    const __m256 v23_0 = _mm256_min_ps(v5_0, v8);
    const __m256 v23_1 = _mm256_min_ps(v5_1, v8);
    const __m256 v24_0 = _mm256_max_ps(v1, v23_0);
    const __m256 v24_1 = _mm256_max_ps(v1, v23_1);
    const __m256 v26_0 = _mm256_fmadd_ps(v24_0, v24_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v24_1, v24_1, v25);
    const __m256 v29_0 = _mm256_fmadd_ps(v24_0, v27, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v24_1, v27, v28);
    const __m256 v30_0 = _mm256_mul_ps(v26_0, v29_0);
    const __m256 v30_1 = _mm256_mul_ps(v26_1, v29_1);
    const __m256 v31_0 = _mm256_add_ps(v22, v30_0);
    const __m256 v31_1 = _mm256_add_ps(v22, v30_1);
    const __m256 v33_0 = _mm256_fmadd_ps(v21_0, v31_0, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v21_1, v31_1, v32);
    const __m256 v35_0 = _mm256_fmadd_ps(v21_0, v33_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v21_1, v33_1, v34);
    const __m256i v36_0 = gelu_tanh_e5m2_cr_avx2_bits_f32_avx2(v19_0);
    const __m256i v36_1 = gelu_tanh_e5m2_cr_avx2_bits_f32_avx2(v19_1);
    const __m256i v38_0 = _mm256_max_epi32(v36_0, v37);
    const __m256i v38_1 = _mm256_max_epi32(v36_1, v37);
    const __m256i v40_0 = _mm256_slli_epi32(v38_0, 23);
    const __m256i v40_1 = _mm256_slli_epi32(v38_1, 23);
    const __m256 v41_0 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_e5m2_cr_avx2_bits_f32_avx2(v35_0), v40_0));
    const __m256 v41_1 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_e5m2_cr_avx2_bits_f32_avx2(v35_1), v40_1));
    const __m256 v43_0 = _mm256_add_ps(v41_0, v42);
    const __m256 v43_1 = _mm256_add_ps(v41_1, v42);
    const __m256 v44_0 = _mm256_div_ps(v35_0, v43_0);
    const __m256 v44_1 = _mm256_div_ps(v35_1, v43_1);
    const __m256 v45_0 = _mm256_mul_ps(v6_0, v44_0);
    const __m256 v45_1 = _mm256_mul_ps(v6_1, v44_1);
    const __m256i v48_0 = _mm256_sub_epi32(v36_0, v47);
    const __m256i v48_1 = _mm256_sub_epi32(v36_1, v47);
    const __m256i v50_0 = _mm256_srai_epi32(v48_0, 1);
    const __m256i v50_1 = _mm256_srai_epi32(v48_1, 1);
    const __m256i v51_0 = _mm256_add_epi32(v46, v50_0);
    const __m256i v51_1 = _mm256_add_epi32(v46, v50_1);
    const __m256i v52_0 = _mm256_slli_epi32(v51_0, 23);
    const __m256i v52_1 = _mm256_slli_epi32(v51_1, 23);
    const __m256 v53_0 = _mm256_castsi256_ps(v52_0);
    const __m256 v53_1 = _mm256_castsi256_ps(v52_1);
    const __m256 v54_0 = _mm256_mul_ps(v45_0, v53_0);
    const __m256 v54_1 = _mm256_mul_ps(v45_1, v53_1);
    const __m256i v55_0 = _mm256_sub_epi32(v48_0, v50_0);
    const __m256i v55_1 = _mm256_sub_epi32(v48_1, v50_1);
    const __m256i v56_0 = _mm256_add_epi32(v46, v55_0);
    const __m256i v56_1 = _mm256_add_epi32(v46, v55_1);
    const __m256i v57_0 = _mm256_slli_epi32(v56_0, 23);
    const __m256i v57_1 = _mm256_slli_epi32(v56_1, 23);
    const __m256 v58_0 = _mm256_castsi256_ps(v57_0);
    const __m256 v58_1 = _mm256_castsi256_ps(v57_1);
    const __m256 v59_0 = _mm256_mul_ps(v54_0, v58_0);
    const __m256 v59_1 = _mm256_mul_ps(v54_1, v58_1);
    const __m256i v60_0 = gelu_tanh_e5m2_cr_avx2_tohalf_total_f32_avx2(v59_0);
    const __m256i v60_1 = gelu_tanh_e5m2_cr_avx2_tohalf_total_f32_avx2(v59_1);
    const __m256i v61_0 = _mm256_add_epi32(v0, v60_0);
    const __m256i v61_1 = _mm256_add_epi32(v0, v60_1);
    const __m256i v62_0 = _mm256_srli_epi32(v61_0, 8);
    const __m256i v62_1 = _mm256_srli_epi32(v61_1, 8);
    gelu_tanh_e5m2_cr_avx2_store_u8_avx2(y, v62_0);
    gelu_tanh_e5m2_cr_avx2_store_u8_avx2(y + 8, v62_1);
}

/* 8 elements. */
static GELU_TANH_E5M2_CR_AVX2_AVX2_TARGET void gelu_tanh_e5m2_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v7 = _mm256_set1_ps(-0x1.62d686p-1f); /* -0.693042934 */
    const __m256 v8 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v12 = _mm256_set1_ps(0x1.24d7d6p-4f); /* 0.0714948997 */
    const __m256 v13 = _mm256_set1_ps(0x1.979728p+0f); /* 1.59215021 */
    const __m256 v17 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v18 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v22 = _mm256_set1_ps(0x1.808556p-1f); /* 0.751017272 */
    const __m256 v25 = _mm256_set1_ps(0x1.8a7aaap+1f); /* 3.08186841 */
    const __m256 v27 = _mm256_set1_ps(0x1.8cfedep-11f); /* 0.000757208967 */
    const __m256 v28 = _mm256_set1_ps(0x1.e47f76p-8f); /* 0.00739285117 */
    const __m256 v32 = _mm256_set1_ps(0x1.948d2ep-1f); /* 0.790139616 */
    const __m256 v34 = _mm256_set1_ps(0x1.f1faccp-1f); /* 0.972616553 */
    const __m256i v37 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v42 = _mm256_set1_ps(0x1.eb7b7ep-1f); /* 0.959926546 */
    const __m256i v46 = _mm256_set1_epi32(127);
    const __m256i v47 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 8);
    const __m256 v5 = gelu_tanh_e5m2_cr_avx2_fromhalf_f32_avx2(v4);
    const __m256 v6 = _mm256_max_ps(v1, v5);
    const __m256 v9 = _mm256_min_ps(v8, v5);
    const __m256 v10 = _mm256_max_ps(v1, v9);
    const __m256 v11 = _mm256_mul_ps(v10, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256 v15 = _mm256_mul_ps(v10, v14);
    const __m256 v16 = _mm256_round_ps(v15, 9);
    const __m256 v19 = _mm256_fmadd_ps(v16, v17, v18);
    const __m256 v20 = _mm256_sub_ps(v19, v18);
    const __m256 v21 = _mm256_fmadd_ps(v7, v20, v15);
    const __m256 v23 = _mm256_min_ps(v5, v8);
    const __m256 v24 = _mm256_max_ps(v1, v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v24, v25);
    const __m256 v29 = _mm256_fmadd_ps(v24, v27, v28);
    const __m256 v30 = _mm256_mul_ps(v26, v29);
    const __m256 v31 = _mm256_add_ps(v22, v30);
    const __m256 v33 = _mm256_fmadd_ps(v21, v31, v32);
    const __m256 v35 = _mm256_fmadd_ps(v21, v33, v34);
    const __m256i v36 = gelu_tanh_e5m2_cr_avx2_bits_f32_avx2(v19);
    const __m256i v38 = _mm256_max_epi32(v36, v37);
    const __m256i v40 = _mm256_slli_epi32(v38, 23);
    const __m256 v41 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_e5m2_cr_avx2_bits_f32_avx2(v35), v40));
    const __m256 v43 = _mm256_add_ps(v41, v42);
    const __m256 v44 = _mm256_div_ps(v35, v43);
    const __m256 v45 = _mm256_mul_ps(v6, v44);
    const __m256i v48 = _mm256_sub_epi32(v36, v47);
    const __m256i v50 = _mm256_srai_epi32(v48, 1);
    const __m256i v51 = _mm256_add_epi32(v46, v50);
    const __m256i v52 = _mm256_slli_epi32(v51, 23);
    const __m256 v53 = _mm256_castsi256_ps(v52);
    const __m256 v54 = _mm256_mul_ps(v45, v53);
    const __m256i v55 = _mm256_sub_epi32(v48, v50);
    const __m256i v56 = _mm256_add_epi32(v46, v55);
    const __m256i v57 = _mm256_slli_epi32(v56, 23);
    const __m256 v58 = _mm256_castsi256_ps(v57);
    const __m256 v59 = _mm256_mul_ps(v54, v58);
    const __m256i v60 = gelu_tanh_e5m2_cr_avx2_tohalf_total_f32_avx2(v59);
    const __m256i v61 = _mm256_add_epi32(v0, v60);
    const __m256i v62 = _mm256_srli_epi32(v61, 8);
    gelu_tanh_e5m2_cr_avx2_store_u8_avx2(y, v62);
}

static GELU_TANH_E5M2_CR_AVX2_AVX2_TARGET void gelu_tanh_e5m2_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_e5m2_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        gelu_tanh_e5m2_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        gelu_tanh_e5m2_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_E5M2_CR_AVX2_AVX512 __m512i gelu_tanh_e5m2_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

GELU_TANH_E5M2_CR_AVX2_AVX512 __m512i gelu_tanh_e5m2_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

GELU_TANH_E5M2_CR_AVX2_AVX512 __m512i gelu_tanh_e5m2_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return gelu_tanh_e5m2_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(gelu_tanh_e5m2_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_TANH_E5M2_CR_AVX2_AVX512 void gelu_tanh_e5m2_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v7 = _mm512_set1_ps(-0x1.62d686p-1f); /* -0.693042934 */
    const __m512 v8 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v12 = _mm512_set1_ps(0x1.24d7d6p-4f); /* 0.0714948997 */
    const __m512 v13 = _mm512_set1_ps(0x1.979728p+0f); /* 1.59215021 */
    const __m512 v17 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v18 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v22 = _mm512_set1_ps(0x1.808556p-1f); /* 0.751017272 */
    const __m512 v25 = _mm512_set1_ps(0x1.8a7aaap+1f); /* 3.08186841 */
    const __m512 v27 = _mm512_set1_ps(0x1.8cfedep-11f); /* 0.000757208967 */
    const __m512 v28 = _mm512_set1_ps(0x1.e47f76p-8f); /* 0.00739285117 */
    const __m512 v32 = _mm512_set1_ps(0x1.948d2ep-1f); /* 0.790139616 */
    const __m512 v34 = _mm512_set1_ps(0x1.f1faccp-1f); /* 0.972616553 */
    const __m512i v37 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v42 = _mm512_set1_ps(0x1.eb7b7ep-1f); /* 0.959926546 */
    const __m512i v46 = _mm512_set1_epi32(127);
    const __m512i v47 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i v2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 8);
    const __m512 v5 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4));
    const __m512 v6 = _mm512_max_ps(v1, v5);
    const __m512 v9 = _mm512_min_ps(v8, v5);
    const __m512 v10 = _mm512_max_ps(v1, v9);
    const __m512 v11 = _mm512_mul_ps(v10, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512 v15 = _mm512_mul_ps(v10, v14);
    const __m512 v16 = _mm512_roundscale_ps(v15, 9);
    const __m512 v19 = _mm512_fmadd_ps(v16, v17, v18);
    const __m512 v20 = _mm512_sub_ps(v19, v18);
    const __m512 v21 = _mm512_fmadd_ps(v7, v20, v15);
    const __m512 v23 = _mm512_min_ps(v5, v8);
    const __m512 v24 = _mm512_max_ps(v1, v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v24, v25);
    const __m512 v29 = _mm512_fmadd_ps(v24, v27, v28);
    const __m512 v30 = _mm512_mul_ps(v26, v29);
    const __m512 v31 = _mm512_add_ps(v22, v30);
    const __m512 v33 = _mm512_fmadd_ps(v21, v31, v32);
    const __m512 v35 = _mm512_fmadd_ps(v21, v33, v34);
    const __m512i v36 = gelu_tanh_e5m2_cr_avx2_bits_f32_avx512(v19);
    const __m512i v38 = _mm512_max_epi32(v36, v37);
    const __m512i v40 = _mm512_slli_epi32(v38, 23);
    const __m512 v41 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_e5m2_cr_avx2_bits_f32_avx512(v35), v40));
    const __m512 v43 = _mm512_add_ps(v41, v42);
    const __m512 v44 = _mm512_div_ps(v35, v43);
    const __m512 v45 = _mm512_mul_ps(v6, v44);
    const __m512i v48 = _mm512_sub_epi32(v36, v47);
    const __m512i v50 = _mm512_srai_epi32(v48, 1);
    const __m512i v51 = _mm512_add_epi32(v46, v50);
    const __m512i v52 = _mm512_slli_epi32(v51, 23);
    const __m512 v53 = _mm512_castsi512_ps(v52);
    const __m512 v54 = _mm512_mul_ps(v45, v53);
    const __m512i v55 = _mm512_sub_epi32(v48, v50);
    const __m512i v56 = _mm512_add_epi32(v46, v55);
    const __m512i v57 = _mm512_slli_epi32(v56, 23);
    const __m512 v58 = _mm512_castsi512_ps(v57);
    const __m512 v59 = _mm512_mul_ps(v54, v58);
    const __m512i v60 = gelu_tanh_e5m2_cr_avx2_tohalf_total_f32_avx512(v59);
    const __m512i v61 = _mm512_add_epi32(v0, v60);
    const __m512i v62 = _mm512_srli_epi32(v61, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v62));
}

static GELU_TANH_E5M2_CR_AVX2_AVX512_TARGET void gelu_tanh_e5m2_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_e5m2_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        gelu_tanh_e5m2_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_E5M2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_e5m2_cr_avx2_level(void) {
#if defined(GELU_TANH_E5M2_CR_AVX2_FORCE_ISA)
    return GELU_TANH_E5M2_CR_AVX2_FORCE_ISA;
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

uint8_t gelu_tanh_e5m2_cr_avx2(uint8_t x) {
    return gelu_tanh_e5m2_cr_avx2_element(x);
}

void gelu_tanh_e5m2_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_e5m2_cr_avx2_level();
    if (level == 2) {
        gelu_tanh_e5m2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_e5m2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_e5m2_cr_avx2_array_portable(x, y, n);
}
