/* erf_f16_1ulp_avx2: erf
 *
 *   target       erf, erf x, f16
 *   domain       every input
 *   max error    0.996037 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.efcp-1 (-0.968261719, encoding 0xbbbf)
 *   result there -0x1.a8cp-1 (-0.829589844, encoding 0xbaa3)
 *   mean error   0.132509 ulp
 *   misrounded   1118 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           39eb593be83aee71640d9ec0a8b32b4f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/erf_f16_avx2.db
 *                time: 0.4285 ns/element as avx2 code (inputs mean)
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
#include "erf_f16_1ulp_avx2.h"

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

static inline float erf_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float erf_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = erf_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return erf_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float erf_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t erf_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float erf_f16_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = erf_f16_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return erf_f16_1ulp_avx2_frombits_f32((erf_f16_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t erf_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)erf_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = erf_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t erf_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = erf_f16_1ulp_avx2_fromhalf_f32(v0);
    const float v2 = erf_f16_1ulp_avx2_abs_f32(v1);
    const float v3 = 0x1.cp-1f; /* 0.875 */
    const int v4 = v2 <= v3;
    const float v5 = v2 * v2;
    const float v6 = -0x1.4fdebp-6f; /* -0.0204998702 */
    const float v7 = 0x1.c3306p-4f; /* 0.110153556 */
    const float v8 = erf_f16_1ulp_avx2_fma_f32(v6, v5, v7);
    const float v9 = -0x1.80c61ep-2f; /* -0.375755757 */
    const float v10 = erf_f16_1ulp_avx2_fma_f32(v5, v8, v9);
    const float v11 = 0x1.20dcep+0f; /* 1.12837029 */
    const float v12 = erf_f16_1ulp_avx2_fma_f32(v5, v10, v11);
    const float v13 = v2 * v12;
    const float v14 = 0x1.0005dap+0f; /* 1.00008929 */
    const float v15 = 0x1.cfa67cp+2f; /* 7.2445364 */
    const float v16 = 0x1.b91b1ep-1f; /* 0.861535013 */
    const float v17 = -0x1.71a568p+0f; /* -1.44393015 */
    const float v18 = erf_f16_1ulp_avx2_fma_f32(v16, v2, v17);
    const float v19 = 0x1.c7f9fep+0f; /* 1.78115833 */
    const float v20 = erf_f16_1ulp_avx2_fma_f32(v18, v2, v19);
    const float v21 = 0x1.89afdp+0f; /* 1.53783894 */
    const float v22 = erf_f16_1ulp_avx2_fma_f32(v20, v2, v21);
    const float v23 = v22 * v22;
    const float v24 = -0x1.3fc6eep+3f; /* -9.99303341 */
    const float v25 = erf_f16_1ulp_avx2_fma_f32(v23, v23, v24);
    const float v26 = v15 / v25;
    const float v27 = v14 - v26;
    const float v28 = v4 ? v13 : v27;
    const float v29 = erf_f16_1ulp_avx2_copysign_f32(v28, v1);
    const int32_t v30 = erf_f16_1ulp_avx2_tohalf_f32(v29);
    const int32_t r0 = v30;
    return (uint16_t)r0;
}

static void erf_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ERF_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_F16_1ULP_AVX2_AVX2 static inline ERF_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERF_F16_1ULP_AVX2_AVX512 static inline ERF_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ERF_F16_1ULP_AVX2_AVX2 __m256 erf_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_F16_1ULP_AVX2_AVX2 __m256 erf_f16_1ulp_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

ERF_F16_1ULP_AVX2_AVX2 __m256i erf_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ERF_F16_1ULP_AVX2_AVX2 __m256i erf_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ERF_F16_1ULP_AVX2_AVX2 __m256i erf_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return erf_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(erf_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ERF_F16_1ULP_AVX2_AVX2 void erf_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ERF_F16_1ULP_AVX2_AVX2 void erf_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v3 = _mm256_set1_ps(0x1.cp-1f); /* 0.875 */
    const __m256 v6 = _mm256_set1_ps(-0x1.4fdebp-6f); /* -0.0204998702 */
    const __m256 v7 = _mm256_set1_ps(0x1.c3306p-4f); /* 0.110153556 */
    const __m256 v9 = _mm256_set1_ps(-0x1.80c61ep-2f); /* -0.375755757 */
    const __m256 v11 = _mm256_set1_ps(0x1.20dcep+0f); /* 1.12837029 */
    const __m256 v14 = _mm256_set1_ps(0x1.0005dap+0f); /* 1.00008929 */
    const __m256 v15 = _mm256_set1_ps(0x1.cfa67cp+2f); /* 7.2445364 */
    const __m256 v16 = _mm256_set1_ps(0x1.b91b1ep-1f); /* 0.861535013 */
    const __m256 v17 = _mm256_set1_ps(-0x1.71a568p+0f); /* -1.44393015 */
    const __m256 v19 = _mm256_set1_ps(0x1.c7f9fep+0f); /* 1.78115833 */
    const __m256 v21 = _mm256_set1_ps(0x1.89afdp+0f); /* 1.53783894 */
    const __m256 v24 = _mm256_set1_ps(-0x1.3fc6eep+3f); /* -9.99303341 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = erf_f16_1ulp_avx2_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = erf_f16_1ulp_avx2_fromhalf_f32_avx2(v0_1);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256i v4_0 = _mm256_castps_si256(_mm256_cmp_ps(v2_0, v3, _CMP_LE_OQ));
    const __m256i v4_1 = _mm256_castps_si256(_mm256_cmp_ps(v2_1, v3, _CMP_LE_OQ));
    const __m256 v5_0 = _mm256_mul_ps(v2_0, v2_0);
    const __m256 v5_1 = _mm256_mul_ps(v2_1, v2_1);
    const __m256 v8_0 = _mm256_fmadd_ps(v6, v5_0, v7);
    const __m256 v8_1 = _mm256_fmadd_ps(v6, v5_1, v7);
    const __m256 v10_0 = _mm256_fmadd_ps(v5_0, v8_0, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v5_1, v8_1, v9);
    const __m256 v12_0 = _mm256_fmadd_ps(v5_0, v10_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v5_1, v10_1, v11);
    const __m256 v13_0 = _mm256_mul_ps(v2_0, v12_0);
    const __m256 v13_1 = _mm256_mul_ps(v2_1, v12_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v16, v2_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v16, v2_1, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v18_0, v2_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18_1, v2_1, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v2_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v2_1, v21);
    const __m256 v23_0 = _mm256_mul_ps(v22_0, v22_0);
    const __m256 v23_1 = _mm256_mul_ps(v22_1, v22_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v23_0, v23_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v23_1, v23_1, v24);
    const __m256 v26_0 = _mm256_div_ps(v15, v25_0);
    const __m256 v26_1 = _mm256_div_ps(v15, v25_1);
    const __m256 v27_0 = _mm256_sub_ps(v14, v26_0);
    const __m256 v27_1 = _mm256_sub_ps(v14, v26_1);
    const __m256 v28_0 = _mm256_blendv_ps(v27_0, v13_0, _mm256_castsi256_ps(v4_0));
    const __m256 v28_1 = _mm256_blendv_ps(v27_1, v13_1, _mm256_castsi256_ps(v4_1));
    const __m256 v29_0 = erf_f16_1ulp_avx2_copysign_f32_avx2(v28_0, v1_0);
    const __m256 v29_1 = erf_f16_1ulp_avx2_copysign_f32_avx2(v28_1, v1_1);
    const __m256i v30_0 = erf_f16_1ulp_avx2_tohalf_total_f32_avx2(v29_0);
    const __m256i v30_1 = erf_f16_1ulp_avx2_tohalf_total_f32_avx2(v29_1);
    erf_f16_1ulp_avx2_store_u16_avx2(y, v30_0);
    erf_f16_1ulp_avx2_store_u16_avx2(y + 8, v30_1);
}

/* 8 elements. */
static ERF_F16_1ULP_AVX2_AVX2_TARGET void erf_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v3 = _mm256_set1_ps(0x1.cp-1f); /* 0.875 */
    const __m256 v6 = _mm256_set1_ps(-0x1.4fdebp-6f); /* -0.0204998702 */
    const __m256 v7 = _mm256_set1_ps(0x1.c3306p-4f); /* 0.110153556 */
    const __m256 v9 = _mm256_set1_ps(-0x1.80c61ep-2f); /* -0.375755757 */
    const __m256 v11 = _mm256_set1_ps(0x1.20dcep+0f); /* 1.12837029 */
    const __m256 v14 = _mm256_set1_ps(0x1.0005dap+0f); /* 1.00008929 */
    const __m256 v15 = _mm256_set1_ps(0x1.cfa67cp+2f); /* 7.2445364 */
    const __m256 v16 = _mm256_set1_ps(0x1.b91b1ep-1f); /* 0.861535013 */
    const __m256 v17 = _mm256_set1_ps(-0x1.71a568p+0f); /* -1.44393015 */
    const __m256 v19 = _mm256_set1_ps(0x1.c7f9fep+0f); /* 1.78115833 */
    const __m256 v21 = _mm256_set1_ps(0x1.89afdp+0f); /* 1.53783894 */
    const __m256 v24 = _mm256_set1_ps(-0x1.3fc6eep+3f); /* -9.99303341 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = erf_f16_1ulp_avx2_fromhalf_f32_avx2(v0);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_LE_OQ));
    const __m256 v5 = _mm256_mul_ps(v2, v2);
    const __m256 v8 = _mm256_fmadd_ps(v6, v5, v7);
    const __m256 v10 = _mm256_fmadd_ps(v5, v8, v9);
    const __m256 v12 = _mm256_fmadd_ps(v5, v10, v11);
    const __m256 v13 = _mm256_mul_ps(v2, v12);
    const __m256 v18 = _mm256_fmadd_ps(v16, v2, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v2, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v2, v21);
    const __m256 v23 = _mm256_mul_ps(v22, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v23, v24);
    const __m256 v26 = _mm256_div_ps(v15, v25);
    const __m256 v27 = _mm256_sub_ps(v14, v26);
    const __m256 v28 = _mm256_blendv_ps(v27, v13, _mm256_castsi256_ps(v4));
    const __m256 v29 = erf_f16_1ulp_avx2_copysign_f32_avx2(v28, v1);
    const __m256i v30 = erf_f16_1ulp_avx2_tohalf_total_f32_avx2(v29);
    erf_f16_1ulp_avx2_store_u16_avx2(y, v30);
}

static ERF_F16_1ULP_AVX2_AVX2_TARGET void erf_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        erf_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erf_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_F16_1ULP_AVX2_AVX512 __m512 erf_f16_1ulp_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

ERF_F16_1ULP_AVX2_AVX512 __m512i erf_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ERF_F16_1ULP_AVX2_AVX512 __m512i erf_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ERF_F16_1ULP_AVX2_AVX512 __m512i erf_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return erf_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(erf_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ERF_F16_1ULP_AVX2_AVX512 void erf_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v3 = _mm512_set1_ps(0x1.cp-1f); /* 0.875 */
    const __m512 v6 = _mm512_set1_ps(-0x1.4fdebp-6f); /* -0.0204998702 */
    const __m512 v7 = _mm512_set1_ps(0x1.c3306p-4f); /* 0.110153556 */
    const __m512 v9 = _mm512_set1_ps(-0x1.80c61ep-2f); /* -0.375755757 */
    const __m512 v11 = _mm512_set1_ps(0x1.20dcep+0f); /* 1.12837029 */
    const __m512 v14 = _mm512_set1_ps(0x1.0005dap+0f); /* 1.00008929 */
    const __m512 v15 = _mm512_set1_ps(0x1.cfa67cp+2f); /* 7.2445364 */
    const __m512 v16 = _mm512_set1_ps(0x1.b91b1ep-1f); /* 0.861535013 */
    const __m512 v17 = _mm512_set1_ps(-0x1.71a568p+0f); /* -1.44393015 */
    const __m512 v19 = _mm512_set1_ps(0x1.c7f9fep+0f); /* 1.78115833 */
    const __m512 v21 = _mm512_set1_ps(0x1.89afdp+0f); /* 1.53783894 */
    const __m512 v24 = _mm512_set1_ps(-0x1.3fc6eep+3f); /* -9.99303341 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4_0 = _mm512_cmp_ps_mask(v2_0, v3, _CMP_LE_OQ);
    const __mmask16 v4_1 = _mm512_cmp_ps_mask(v2_1, v3, _CMP_LE_OQ);
    const __m512 v5_0 = _mm512_mul_ps(v2_0, v2_0);
    const __m512 v5_1 = _mm512_mul_ps(v2_1, v2_1);
    const __m512 v8_0 = _mm512_fmadd_ps(v6, v5_0, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v6, v5_1, v7);
    const __m512 v10_0 = _mm512_fmadd_ps(v5_0, v8_0, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v5_1, v8_1, v9);
    const __m512 v12_0 = _mm512_fmadd_ps(v5_0, v10_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v5_1, v10_1, v11);
    const __m512 v13_0 = _mm512_mul_ps(v2_0, v12_0);
    const __m512 v13_1 = _mm512_mul_ps(v2_1, v12_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v16, v2_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16, v2_1, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v2_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v2_1, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v2_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v2_1, v21);
    const __m512 v23_0 = _mm512_mul_ps(v22_0, v22_0);
    const __m512 v23_1 = _mm512_mul_ps(v22_1, v22_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v23_0, v23_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23_1, v23_1, v24);
    const __m512 v26_0 = _mm512_div_ps(v15, v25_0);
    const __m512 v26_1 = _mm512_div_ps(v15, v25_1);
    const __m512 v27_0 = _mm512_sub_ps(v14, v26_0);
    const __m512 v27_1 = _mm512_sub_ps(v14, v26_1);
    const __m512 v28_0 = _mm512_mask_blend_ps(v4_0, v27_0, v13_0);
    const __m512 v28_1 = _mm512_mask_blend_ps(v4_1, v27_1, v13_1);
    const __m512 v29_0 = erf_f16_1ulp_avx2_copysign_f32_avx512(v28_0, v1_0);
    const __m512 v29_1 = erf_f16_1ulp_avx2_copysign_f32_avx512(v28_1, v1_1);
    const __m512i v30_0 = erf_f16_1ulp_avx2_tohalf_total_f32_avx512(v29_0);
    const __m512i v30_1 = erf_f16_1ulp_avx2_tohalf_total_f32_avx512(v29_1);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v30_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v30_1));
}

/* 16 elements. */
static ERF_F16_1ULP_AVX2_AVX512_TARGET void erf_f16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v3 = _mm512_set1_ps(0x1.cp-1f); /* 0.875 */
    const __m512 v6 = _mm512_set1_ps(-0x1.4fdebp-6f); /* -0.0204998702 */
    const __m512 v7 = _mm512_set1_ps(0x1.c3306p-4f); /* 0.110153556 */
    const __m512 v9 = _mm512_set1_ps(-0x1.80c61ep-2f); /* -0.375755757 */
    const __m512 v11 = _mm512_set1_ps(0x1.20dcep+0f); /* 1.12837029 */
    const __m512 v14 = _mm512_set1_ps(0x1.0005dap+0f); /* 1.00008929 */
    const __m512 v15 = _mm512_set1_ps(0x1.cfa67cp+2f); /* 7.2445364 */
    const __m512 v16 = _mm512_set1_ps(0x1.b91b1ep-1f); /* 0.861535013 */
    const __m512 v17 = _mm512_set1_ps(-0x1.71a568p+0f); /* -1.44393015 */
    const __m512 v19 = _mm512_set1_ps(0x1.c7f9fep+0f); /* 1.78115833 */
    const __m512 v21 = _mm512_set1_ps(0x1.89afdp+0f); /* 1.53783894 */
    const __m512 v24 = _mm512_set1_ps(-0x1.3fc6eep+3f); /* -9.99303341 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4 = _mm512_cmp_ps_mask(v2, v3, _CMP_LE_OQ);
    const __m512 v5 = _mm512_mul_ps(v2, v2);
    const __m512 v8 = _mm512_fmadd_ps(v6, v5, v7);
    const __m512 v10 = _mm512_fmadd_ps(v5, v8, v9);
    const __m512 v12 = _mm512_fmadd_ps(v5, v10, v11);
    const __m512 v13 = _mm512_mul_ps(v2, v12);
    const __m512 v18 = _mm512_fmadd_ps(v16, v2, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v2, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v2, v21);
    const __m512 v23 = _mm512_mul_ps(v22, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v23, v24);
    const __m512 v26 = _mm512_div_ps(v15, v25);
    const __m512 v27 = _mm512_sub_ps(v14, v26);
    const __m512 v28 = _mm512_mask_blend_ps(v4, v27, v13);
    const __m512 v29 = erf_f16_1ulp_avx2_copysign_f32_avx512(v28, v1);
    const __m512i v30 = erf_f16_1ulp_avx2_tohalf_total_f32_avx512(v29);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v30));
}

static ERF_F16_1ULP_AVX2_AVX512_TARGET void erf_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        erf_f16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erf_f16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erf_f16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_f16_1ulp_avx2_level(void) {
#if defined(ERF_F16_1ULP_AVX2_FORCE_ISA)
    return ERF_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t erf_f16_1ulp_avx2(uint16_t x) {
    return erf_f16_1ulp_avx2_element(x);
}

void erf_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_f16_1ulp_avx2_level();
    if (level == 2) {
        erf_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erf_f16_1ulp_avx2_array_portable(x, y, n);
}
