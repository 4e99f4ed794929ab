/* gelu_tanh_f16_1ulp_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f16
 *   domain       every input
 *   max error    0.628809 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.e04p+0 (-1.87597656, encoding 0xbf81)
 *   result there -0x1.d2p-5 (-0.0568847656, encoding 0xab48)
 *   mean error   0.137069 ulp
 *   misrounded   1250 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5f89deb6e61a7110f8bb169a8f73e35d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_tanh_f16_avx2.db
 *                time: 0.7762 ns/element as avx2 code (inputs mean)
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
#include "gelu_tanh_f16_1ulp_avx2.h"

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

static inline float gelu_tanh_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float gelu_tanh_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = gelu_tanh_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return gelu_tanh_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_tanh_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_tanh_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t gelu_tanh_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t gelu_tanh_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_tanh_f16_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return gelu_tanh_f16_1ulp_avx2_frombits_f32((int32_t)((uint32_t)gelu_tanh_f16_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t gelu_tanh_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)gelu_tanh_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = gelu_tanh_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t gelu_tanh_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 127;
    const float v1 = -0x1.7p+3f; /* -11.5 */
    const float v2 = 0x1p+3f; /* 8 */
    const int32_t v3 = (int32_t)x;
    const float v4 = gelu_tanh_f16_1ulp_avx2_fromhalf_f32(v3);
    const float v5 = v2 < v4 ? v2 : v4;
    const float v6 = v1 > v5 ? v1 : v5;
    const float v7 = v6 * v6;
    const float v8 = 0x1.244386p-4f; /* 0.0713534579 */
    const float v9 = 0x1.988536p+0f; /* 1.59578264 */
    const float v10 = gelu_tanh_f16_1ulp_avx2_fma_f32(v7, v8, v9);
    const float v11 = v6 * v10;
    const float v12 = 0x1.715476p+0f; /* 1.44269502 */
    const float v13 = 0x1.8p+23f; /* 12582912 */
    const float v14 = gelu_tanh_f16_1ulp_avx2_fma_f32(v11, v12, v13);
    const int32_t v15 = gelu_tanh_f16_1ulp_avx2_bits_f32(v14);
    const int32_t v16 = 1262485504; /* 0x4b400000 */
    const int32_t v17 = (int32_t)((uint32_t)v15 - (uint32_t)v16);
    const int32_t v18 = 1;
    const int32_t v19 = gelu_tanh_f16_1ulp_avx2_ashr_i32(v17, v18);
    const int32_t v20 = (int32_t)((uint32_t)v17 - (uint32_t)v19);
    const int32_t v21 = (int32_t)((uint32_t)v0 + (uint32_t)v20);
    const int32_t v22 = 23;
    const int32_t v23 = gelu_tanh_f16_1ulp_avx2_shl_i32(v21, v22);
    const float v24 = gelu_tanh_f16_1ulp_avx2_frombits_f32(v23);
    const float v25 = 0x1.54a5e4p-3f; /* 0.166332036 */
    const float v26 = -0x1.62e3dp-1f; /* -0.693144321 */
    const float v27 = v14 - v13;
    const float v28 = gelu_tanh_f16_1ulp_avx2_fma_f32(v26, v27, v11);
    const float v29 = 0x1.028164p-1f; /* 0.504893422 */
    const float v30 = gelu_tanh_f16_1ulp_avx2_fma_f32(v25, v28, v29);
    const float v31 = -0x1.82ba08p-15f; /* -4.61014133e-05 */
    const float v32 = gelu_tanh_f16_1ulp_avx2_fma_f32(v28, v28, v31);
    const float v33 = 0x1.000f34p+0f; /* 1.00023198 */
    const float v34 = 0x1.000348p+0f; /* 1.00005007 */
    const float v35 = gelu_tanh_f16_1ulp_avx2_fma_f32(v28, v33, v34);
    const float v36 = gelu_tanh_f16_1ulp_avx2_fma_f32(v30, v32, v35);
    const float v37 = 0x1.0004b6p+0f; /* 1.00007188 */
    const int32_t v38 = 1262485384; /* 0x4b3fff88 */
    const int32_t v39 = v15 > v38 ? v15 : v38;
    const int32_t v40 = gelu_tanh_f16_1ulp_avx2_shl_i32(v39, v22);
    const float v41 = gelu_tanh_f16_1ulp_avx2_addbits_f32(v36, v40);
    const float v42 = v37 + v41;
    const float v43 = v36 / v42;
    const float v44 = v4 > v1 ? v4 : v1;
    const float v45 = v43 * v44;
    const int32_t v46 = (int32_t)((uint32_t)v0 + (uint32_t)v19);
    const int32_t v47 = gelu_tanh_f16_1ulp_avx2_shl_i32(v46, v22);
    const float v48 = gelu_tanh_f16_1ulp_avx2_frombits_f32(v47);
    const float v49 = v45 * v48;
    const float v50 = v24 * v49;
    const int32_t v51 = gelu_tanh_f16_1ulp_avx2_tohalf_f32(v50);
    const int32_t r0 = v51;
    return (uint16_t)r0;
}

static void gelu_tanh_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define GELU_TANH_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_F16_1ULP_AVX2_AVX2 static inline GELU_TANH_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_F16_1ULP_AVX2_AVX512 static inline GELU_TANH_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
GELU_TANH_F16_1ULP_AVX2_AVX2 __m256 gelu_tanh_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_F16_1ULP_AVX2_AVX2 __m256i gelu_tanh_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

GELU_TANH_F16_1ULP_AVX2_AVX2 __m256i gelu_tanh_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

GELU_TANH_F16_1ULP_AVX2_AVX2 __m256i gelu_tanh_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return gelu_tanh_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(gelu_tanh_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
GELU_TANH_F16_1ULP_AVX2_AVX2 void gelu_tanh_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_TANH_F16_1ULP_AVX2_AVX2 void gelu_tanh_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v1 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v2 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v8 = _mm256_set1_ps(0x1.244386p-4f); /* 0.0713534579 */
    const __m256 v9 = _mm256_set1_ps(0x1.988536p+0f); /* 1.59578264 */
    const __m256 v12 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v13 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v16 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v25 = _mm256_set1_ps(0x1.54a5e4p-3f); /* 0.166332036 */
    const __m256 v26 = _mm256_set1_ps(-0x1.62e3dp-1f); /* -0.693144321 */
    const __m256 v29 = _mm256_set1_ps(0x1.028164p-1f); /* 0.504893422 */
    const __m256 v31 = _mm256_set1_ps(-0x1.82ba08p-15f); /* -4.61014133e-05 */
    const __m256 v33 = _mm256_set1_ps(0x1.000f34p+0f); /* 1.00023198 */
    const __m256 v34 = _mm256_set1_ps(0x1.000348p+0f); /* 1.00005007 */
    const __m256 v37 = _mm256_set1_ps(0x1.0004b6p+0f); /* 1.00007188 */
    const __m256i v38 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v4 = gelu_tanh_f16_1ulp_avx2_fromhalf_f32_avx2(v3);
    const __m256 v5 = _mm256_min_ps(v2, v4);
    const __m256 v6 = _mm256_max_ps(v1, v5);
    const __m256 v7 = _mm256_mul_ps(v6, v6);
    const __m256 v10 = _mm256_fmadd_ps(v7, v8, v9);
    const __m256 v11 = _mm256_mul_ps(v6, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256i v15 = gelu_tanh_f16_1ulp_avx2_bits_f32_avx2(v14);
    const __m256i v17 = _mm256_sub_epi32(v15, v16);
    const __m256i v19 = _mm256_srai_epi32(v17, 1);
    const __m256i v20 = _mm256_sub_epi32(v17, v19);
    const __m256i v21 = _mm256_add_epi32(v0, v20);
    const __m256i v23 = _mm256_slli_epi32(v21, 23);
    const __m256 v24 = _mm256_castsi256_ps(v23);
    const __m256 v27 = _mm256_sub_ps(v14, v13);
    const __m256 v28 = _mm256_fmadd_ps(v26, v27, v11);
    const __m256 v30 = _mm256_fmadd_ps(v25, v28, v29);
    const __m256 v32 = _mm256_fmadd_ps(v28, v28, v31);
    const __m256 v35 = _mm256_fmadd_ps(v28, v33, v34);
    const __m256 v36 = _mm256_fmadd_ps(v30, v32, v35);
    const __m256i v39 = _mm256_max_epi32(v15, v38);
    const __m256i v40 = _mm256_slli_epi32(v39, 23);
    const __m256 v41 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_f16_1ulp_avx2_bits_f32_avx2(v36), v40));
    const __m256 v42 = _mm256_add_ps(v37, v41);
    const __m256 v43 = _mm256_div_ps(v36, v42);
    const __m256 v44 = _mm256_max_ps(v4, v1);
    const __m256 v45 = _mm256_mul_ps(v43, v44);
    const __m256i v46 = _mm256_add_epi32(v0, v19);
    const __m256i v47 = _mm256_slli_epi32(v46, 23);
    const __m256 v48 = _mm256_castsi256_ps(v47);
    const __m256 v49 = _mm256_mul_ps(v45, v48);
    const __m256 v50 = _mm256_mul_ps(v24, v49);
    const __m256i v51 = gelu_tanh_f16_1ulp_avx2_tohalf_total_f32_avx2(v50);
    gelu_tanh_f16_1ulp_avx2_store_u16_avx2(y, v51);
}

static GELU_TANH_F16_1ULP_AVX2_AVX2_TARGET void gelu_tanh_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_tanh_f16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        gelu_tanh_f16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_F16_1ULP_AVX2_AVX512 __m512i gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

GELU_TANH_F16_1ULP_AVX2_AVX512 __m512i gelu_tanh_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

GELU_TANH_F16_1ULP_AVX2_AVX512 __m512i gelu_tanh_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return gelu_tanh_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
GELU_TANH_F16_1ULP_AVX2_AVX512 void gelu_tanh_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v1 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v2 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v8 = _mm512_set1_ps(0x1.244386p-4f); /* 0.0713534579 */
    const __m512 v9 = _mm512_set1_ps(0x1.988536p+0f); /* 1.59578264 */
    const __m512 v12 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v16 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v25 = _mm512_set1_ps(0x1.54a5e4p-3f); /* 0.166332036 */
    const __m512 v26 = _mm512_set1_ps(-0x1.62e3dp-1f); /* -0.693144321 */
    const __m512 v29 = _mm512_set1_ps(0x1.028164p-1f); /* 0.504893422 */
    const __m512 v31 = _mm512_set1_ps(-0x1.82ba08p-15f); /* -4.61014133e-05 */
    const __m512 v33 = _mm512_set1_ps(0x1.000f34p+0f); /* 1.00023198 */
    const __m512 v34 = _mm512_set1_ps(0x1.000348p+0f); /* 1.00005007 */
    const __m512 v37 = _mm512_set1_ps(0x1.0004b6p+0f); /* 1.00007188 */
    const __m512i v38 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512i v3_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v3_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v3_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v4_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_0));
    const __m512 v4_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_1));
    const __m512 v4_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_2));
    const __m512 v4_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_3));
    const __m512 v5_0 = _mm512_min_ps(v2, v4_0);
    const __m512 v5_1 = _mm512_min_ps(v2, v4_1);
    const __m512 v5_2 = _mm512_min_ps(v2, v4_2);
    const __m512 v5_3 = _mm512_min_ps(v2, v4_3);
    const __m512 v6_0 = _mm512_max_ps(v1, v5_0);
    const __m512 v6_1 = _mm512_max_ps(v1, v5_1);
    const __m512 v6_2 = _mm512_max_ps(v1, v5_2);
    const __m512 v6_3 = _mm512_max_ps(v1, v5_3);
    const __m512 v7_0 = _mm512_mul_ps(v6_0, v6_0);
    const __m512 v7_1 = _mm512_mul_ps(v6_1, v6_1);
    const __m512 v7_2 = _mm512_mul_ps(v6_2, v6_2);
    const __m512 v7_3 = _mm512_mul_ps(v6_3, v6_3);
    const __m512 v10_0 = _mm512_fmadd_ps(v7_0, v8, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v7_1, v8, v9);
    const __m512 v10_2 = _mm512_fmadd_ps(v7_2, v8, v9);
    const __m512 v10_3 = _mm512_fmadd_ps(v7_3, v8, v9);
    const __m512 v11_0 = _mm512_mul_ps(v6_0, v10_0);
    const __m512 v11_1 = _mm512_mul_ps(v6_1, v10_1);
    const __m512 v11_2 = _mm512_mul_ps(v6_2, v10_2);
    const __m512 v11_3 = _mm512_mul_ps(v6_3, v10_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v11_0, v12, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v11_1, v12, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v11_2, v12, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v11_3, v12, v13);
    const __m512i v15_0 = gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(v14_0);
    const __m512i v15_1 = gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(v14_1);
    const __m512i v15_2 = gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(v14_2);
    const __m512i v15_3 = gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(v14_3);
    const __m512i v17_0 = _mm512_sub_epi32(v15_0, v16);
    const __m512i v17_1 = _mm512_sub_epi32(v15_1, v16);
    const __m512i v17_2 = _mm512_sub_epi32(v15_2, v16);
    const __m512i v17_3 = _mm512_sub_epi32(v15_3, v16);
    const __m512i v19_0 = _mm512_srai_epi32(v17_0, 1);
    const __m512i v19_1 = _mm512_srai_epi32(v17_1, 1);
    const __m512i v19_2 = _mm512_srai_epi32(v17_2, 1);
    const __m512i v19_3 = _mm512_srai_epi32(v17_3, 1);
    const __m512i v20_0 = _mm512_sub_epi32(v17_0, v19_0);
    const __m512i v20_1 = _mm512_sub_epi32(v17_1, v19_1);
    const __m512i v20_2 = _mm512_sub_epi32(v17_2, v19_2);
    const __m512i v20_3 = _mm512_sub_epi32(v17_3, v19_3);
    const __m512i v21_0 = _mm512_add_epi32(v0, v20_0);
    const __m512i v21_1 = _mm512_add_epi32(v0, v20_1);
    const __m512i v21_2 = _mm512_add_epi32(v0, v20_2);
    const __m512i v21_3 = _mm512_add_epi32(v0, v20_3);
    const __m512i v23_0 = _mm512_slli_epi32(v21_0, 23);
    const __m512i v23_1 = _mm512_slli_epi32(v21_1, 23);
    const __m512i v23_2 = _mm512_slli_epi32(v21_2, 23);
    const __m512i v23_3 = _mm512_slli_epi32(v21_3, 23);
    const __m512 v24_0 = _mm512_castsi512_ps(v23_0);
    const __m512 v24_1 = _mm512_castsi512_ps(v23_1);
    const __m512 v24_2 = _mm512_castsi512_ps(v23_2);
    const __m512 v24_3 = _mm512_castsi512_ps(v23_3);
    const __m512 v27_0 = _mm512_sub_ps(v14_0, v13);
    const __m512 v27_1 = _mm512_sub_ps(v14_1, v13);
    const __m512 v27_2 = _mm512_sub_ps(v14_2, v13);
    const __m512 v27_3 = _mm512_sub_ps(v14_3, v13);
    const __m512 v28_0 = _mm512_fmadd_ps(v26, v27_0, v11_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v26, v27_1, v11_1);
    const __m512 v28_2 = _mm512_fmadd_ps(v26, v27_2, v11_2);
    const __m512 v28_3 = _mm512_fmadd_ps(v26, v27_3, v11_3);
    const __m512 v30_0 = _mm512_fmadd_ps(v25, v28_0, v29);
    const __m512 v30_1 = _mm512_fmadd_ps(v25, v28_1, v29);
    const __m512 v30_2 = _mm512_fmadd_ps(v25, v28_2, v29);
    const __m512 v30_3 = _mm512_fmadd_ps(v25, v28_3, v29);
    const __m512 v32_0 = _mm512_fmadd_ps(v28_0, v28_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v28_1, v28_1, v31);
    const __m512 v32_2 = _mm512_fmadd_ps(v28_2, v28_2, v31);
    const __m512 v32_3 = _mm512_fmadd_ps(v28_3, v28_3, v31);
    const __m512 v35_0 = _mm512_fmadd_ps(v28_0, v33, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v28_1, v33, v34);
    const __m512 v35_2 = _mm512_fmadd_ps(v28_2, v33, v34);
    const __m512 v35_3 = _mm512_fmadd_ps(v28_3, v33, v34);
    const __m512 v36_0 = _mm512_fmadd_ps(v30_0, v32_0, v35_0);
    const __m512 v36_1 = _mm512_fmadd_ps(v30_1, v32_1, v35_1);
    const __m512 v36_2 = _mm512_fmadd_ps(v30_2, v32_2, v35_2);
    const __m512 v36_3 = _mm512_fmadd_ps(v30_3, v32_3, v35_3);
    const __m512i v39_0 = _mm512_max_epi32(v15_0, v38);
    const __m512i v39_1 = _mm512_max_epi32(v15_1, v38);
    const __m512i v39_2 = _mm512_max_epi32(v15_2, v38);
    const __m512i v39_3 = _mm512_max_epi32(v15_3, v38);
    const __m512i v40_0 = _mm512_slli_epi32(v39_0, 23);
    const __m512i v40_1 = _mm512_slli_epi32(v39_1, 23);
    const __m512i v40_2 = _mm512_slli_epi32(v39_2, 23);
    const __m512i v40_3 = _mm512_slli_epi32(v39_3, 23);
    const __m512 v41_0 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(v36_0), v40_0));
    const __m512 v41_1 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(v36_1), v40_1));
    const __m512 v41_2 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(v36_2), v40_2));
    const __m512 v41_3 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(v36_3), v40_3));
    const __m512 v42_0 = _mm512_add_ps(v37, v41_0);
    const __m512 v42_1 = _mm512_add_ps(v37, v41_1);
    const __m512 v42_2 = _mm512_add_ps(v37, v41_2);
    const __m512 v42_3 = _mm512_add_ps(v37, v41_3);
    const __m512 v43_0 = _mm512_div_ps(v36_0, v42_0);
    const __m512 v43_1 = _mm512_div_ps(v36_1, v42_1);
    const __m512 v43_2 = _mm512_div_ps(v36_2, v42_2);
    const __m512 v43_3 = _mm512_div_ps(v36_3, v42_3);
    const __m512 v44_0 = _mm512_max_ps(v4_0, v1);
    const __m512 v44_1 = _mm512_max_ps(v4_1, v1);
    const __m512 v44_2 = _mm512_max_ps(v4_2, v1);
    const __m512 v44_3 = _mm512_max_ps(v4_3, v1);
    const __m512 v45_0 = _mm512_mul_ps(v43_0, v44_0);
    const __m512 v45_1 = _mm512_mul_ps(v43_1, v44_1);
    const __m512 v45_2 = _mm512_mul_ps(v43_2, v44_2);
    const __m512 v45_3 = _mm512_mul_ps(v43_3, v44_3);
    const __m512i v46_0 = _mm512_add_epi32(v0, v19_0);
    const __m512i v46_1 = _mm512_add_epi32(v0, v19_1);
    const __m512i v46_2 = _mm512_add_epi32(v0, v19_2);
    const __m512i v46_3 = _mm512_add_epi32(v0, v19_3);
    const __m512i v47_0 = _mm512_slli_epi32(v46_0, 23);
    const __m512i v47_1 = _mm512_slli_epi32(v46_1, 23);
    const __m512i v47_2 = _mm512_slli_epi32(v46_2, 23);
    const __m512i v47_3 = _mm512_slli_epi32(v46_3, 23);
    const __m512 v48_0 = _mm512_castsi512_ps(v47_0);
    const __m512 v48_1 = _mm512_castsi512_ps(v47_1);
    const __m512 v48_2 = _mm512_castsi512_ps(v47_2);
    const __m512 v48_3 = _mm512_castsi512_ps(v47_3);
    const __m512 v49_0 = _mm512_mul_ps(v45_0, v48_0);
    const __m512 v49_1 = _mm512_mul_ps(v45_1, v48_1);
    const __m512 v49_2 = _mm512_mul_ps(v45_2, v48_2);
    const __m512 v49_3 = _mm512_mul_ps(v45_3, v48_3);
    const __m512 v50_0 = _mm512_mul_ps(v24_0, v49_0);
    const __m512 v50_1 = _mm512_mul_ps(v24_1, v49_1);
    const __m512 v50_2 = _mm512_mul_ps(v24_2, v49_2);
    const __m512 v50_3 = _mm512_mul_ps(v24_3, v49_3);
    const __m512i v51_0 = gelu_tanh_f16_1ulp_avx2_tohalf_total_f32_avx512(v50_0);
    const __m512i v51_1 = gelu_tanh_f16_1ulp_avx2_tohalf_total_f32_avx512(v50_1);
    const __m512i v51_2 = gelu_tanh_f16_1ulp_avx2_tohalf_total_f32_avx512(v50_2);
    const __m512i v51_3 = gelu_tanh_f16_1ulp_avx2_tohalf_total_f32_avx512(v50_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v51_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v51_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v51_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v51_3));
}

/* 16 elements. */
static GELU_TANH_F16_1ULP_AVX2_AVX512_TARGET void gelu_tanh_f16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v1 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v2 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v8 = _mm512_set1_ps(0x1.244386p-4f); /* 0.0713534579 */
    const __m512 v9 = _mm512_set1_ps(0x1.988536p+0f); /* 1.59578264 */
    const __m512 v12 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v16 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v25 = _mm512_set1_ps(0x1.54a5e4p-3f); /* 0.166332036 */
    const __m512 v26 = _mm512_set1_ps(-0x1.62e3dp-1f); /* -0.693144321 */
    const __m512 v29 = _mm512_set1_ps(0x1.028164p-1f); /* 0.504893422 */
    const __m512 v31 = _mm512_set1_ps(-0x1.82ba08p-15f); /* -4.61014133e-05 */
    const __m512 v33 = _mm512_set1_ps(0x1.000f34p+0f); /* 1.00023198 */
    const __m512 v34 = _mm512_set1_ps(0x1.000348p+0f); /* 1.00005007 */
    const __m512 v37 = _mm512_set1_ps(0x1.0004b6p+0f); /* 1.00007188 */
    const __m512i v38 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v4 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3));
    const __m512 v5 = _mm512_min_ps(v2, v4);
    const __m512 v6 = _mm512_max_ps(v1, v5);
    const __m512 v7 = _mm512_mul_ps(v6, v6);
    const __m512 v10 = _mm512_fmadd_ps(v7, v8, v9);
    const __m512 v11 = _mm512_mul_ps(v6, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512i v15 = gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(v14);
    const __m512i v17 = _mm512_sub_epi32(v15, v16);
    const __m512i v19 = _mm512_srai_epi32(v17, 1);
    const __m512i v20 = _mm512_sub_epi32(v17, v19);
    const __m512i v21 = _mm512_add_epi32(v0, v20);
    const __m512i v23 = _mm512_slli_epi32(v21, 23);
    const __m512 v24 = _mm512_castsi512_ps(v23);
    const __m512 v27 = _mm512_sub_ps(v14, v13);
    const __m512 v28 = _mm512_fmadd_ps(v26, v27, v11);
    const __m512 v30 = _mm512_fmadd_ps(v25, v28, v29);
    const __m512 v32 = _mm512_fmadd_ps(v28, v28, v31);
    const __m512 v35 = _mm512_fmadd_ps(v28, v33, v34);
    const __m512 v36 = _mm512_fmadd_ps(v30, v32, v35);
    const __m512i v39 = _mm512_max_epi32(v15, v38);
    const __m512i v40 = _mm512_slli_epi32(v39, 23);
    const __m512 v41 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_f16_1ulp_avx2_bits_f32_avx512(v36), v40));
    const __m512 v42 = _mm512_add_ps(v37, v41);
    const __m512 v43 = _mm512_div_ps(v36, v42);
    const __m512 v44 = _mm512_max_ps(v4, v1);
    const __m512 v45 = _mm512_mul_ps(v43, v44);
    const __m512i v46 = _mm512_add_epi32(v0, v19);
    const __m512i v47 = _mm512_slli_epi32(v46, 23);
    const __m512 v48 = _mm512_castsi512_ps(v47);
    const __m512 v49 = _mm512_mul_ps(v45, v48);
    const __m512 v50 = _mm512_mul_ps(v24, v49);
    const __m512i v51 = gelu_tanh_f16_1ulp_avx2_tohalf_total_f32_avx512(v50);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v51));
}

static GELU_TANH_F16_1ULP_AVX2_AVX512_TARGET void gelu_tanh_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        gelu_tanh_f16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_tanh_f16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        gelu_tanh_f16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_f16_1ulp_avx2_level(void) {
#if defined(GELU_TANH_F16_1ULP_AVX2_FORCE_ISA)
    return GELU_TANH_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t gelu_tanh_f16_1ulp_avx2(uint16_t x) {
    return gelu_tanh_f16_1ulp_avx2_element(x);
}

void gelu_tanh_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_f16_1ulp_avx2_level();
    if (level == 2) {
        gelu_tanh_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_f16_1ulp_avx2_array_portable(x, y, n);
}
