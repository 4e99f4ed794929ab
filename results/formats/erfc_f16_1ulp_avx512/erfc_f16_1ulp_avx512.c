/* erfc_f16_1ulp_avx512: erfc
 *
 *   target       erfc, 1 - erf x, f16
 *   domain       every input
 *   max error    0.500002 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.c5cp-13 (0.000216364861, encoding 0x0b17)
 *   result there 0x1p+0 (1, encoding 0x3c00)
 *   mean error   0.124158 ulp
 *   misrounded   2 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e381c1d7ae1213fb70c9060ff669f5f8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f16 --max-ulp 0.5 --isa avx512 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/erfc_f16_avx512.db
 *                time: 0.5483 ns/element as avx512 code (inputs mean)
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
#include "erfc_f16_1ulp_avx512.h"

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

static inline float erfc_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float erfc_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = erfc_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return erfc_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float erfc_f16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erfc_f16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline double erfc_f16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int erfc_f16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float erfc_f16_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = erfc_f16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !erfc_f16_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erfc_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t erfc_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)erfc_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = erfc_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t erfc_f16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = erfc_f16_1ulp_avx512_fromhalf_f32(v0);
    const float v2 = 0x0p+0f; /* 0 */
    const int v3 = v1 < v2;
    const float v4 = 0x1p+1f; /* 2 */
    const float v5 = 0x1.be03f6p-1f; /* 0.87112397 */
    const float v6 = 0x1.8914c2p-1f; /* 0.767736495 */
    const float v7 = 0x1.44p+3f; /* 10.125 */
    const float v8 = erfc_f16_1ulp_avx512_abs_f32(v1);
    const float v9 = v7 < v8 ? v7 : v8;
    const float v10 = 0x1.0cd2ap+0f; /* 1.05008888 */
    const float v11 = erfc_f16_1ulp_avx512_fma_f32(v6, v9, v10);
    const float v12 = v5 / v11;
    const float v13 = 0x1.a180e2p-10f; /* 0.00159264926 */
    const float v14 = 0x1.61478cp-2f; /* 0.344999492 */
    const float v15 = erfc_f16_1ulp_avx512_fma_f32(v13, v12, v14);
    const float v16 = -0x1.5cfc3ep+0f; /* -1.36322391 */
    const float v17 = erfc_f16_1ulp_avx512_fma_f32(v15, v12, v16);
    const float v18 = 0x1.cd70f8p+0f; /* 1.80250502 */
    const float v19 = erfc_f16_1ulp_avx512_fma_f32(v12, v17, v18);
    const float v20 = -0x1.fc997cp-3f; /* -0.248339623 */
    const float v21 = erfc_f16_1ulp_avx512_fma_f32(v19, v12, v20);
    const float v22 = -0x1.90c04ep+0f; /* -1.56543434 */
    const float v23 = erfc_f16_1ulp_avx512_fma_f32(v21, v12, v22);
    const float v24 = 0x1.da51bap-1f; /* 0.926404774 */
    const float v25 = erfc_f16_1ulp_avx512_fma_f32(v23, v12, v24);
    const float v26 = 0x1.1254d8p+0f; /* 1.07160711 */
    const float v27 = erfc_f16_1ulp_avx512_fma_f32(v12, v25, v26);
    const float v28 = -0x1.007fcp+0f; /* -1.00194931 */
    const float v29 = erfc_f16_1ulp_avx512_fma_f32(v27, v12, v28);
    const float v30 = 0x1p-40f; /* 9.09494702e-13 */
    const float v31 = erfc_f16_1ulp_avx512_fma_f32(v9, v9, v30);
    const float v32 = v29 - v31;
    const float v33 = 0x1.715476p+0f; /* 1.44269502 */
    const float v34 = 0x1.8p+23f; /* 12582912 */
    const float v35 = erfc_f16_1ulp_avx512_fma_f32(v32, v33, v34);
    const float v36 = v35 - v34;
    const float v37 = 0x1.7b30ecp-16f; /* 2.26015509e-05 */
    const float v38 = -0x1.62e0dcp-1f; /* -0.693121791 */
    const float v39 = -v31;
    const float v40 = erfc_f16_1ulp_avx512_fma_f32(v36, v38, v39);
    const float v41 = erfc_f16_1ulp_avx512_fma_f32(v9, v9, v39);
    const float v42 = v29 - v41;
    const float v43 = v40 + v42;
    const float v44 = erfc_f16_1ulp_avx512_fma_f32(v36, v37, v43);
    const float v45 = 0x1.7c65c6p-7f; /* 0.011608812 */
    const float v46 = 0x1.d7677ap-5f; /* 0.0575444587 */
    const float v47 = erfc_f16_1ulp_avx512_fma_f32(v45, v44, v46);
    const float v48 = 0x1.d44a5ap-3f; /* 0.228657439 */
    const float v49 = erfc_f16_1ulp_avx512_fma_f32(v44, v47, v48);
    const float v50 = 0x1.5f36b6p-1f; /* 0.685964286 */
    const float v51 = erfc_f16_1ulp_avx512_fma_f32(v44, v49, v50);
    const float v52 = 0x1.5f32c4p+0f; /* 1.37186837 */
    const float v53 = erfc_f16_1ulp_avx512_fma_f32(v44, v51, v52);
    const float v54 = 0x1.5f2c8ap+0f; /* 1.37177336 */
    const float v55 = erfc_f16_1ulp_avx512_fma_f32(v44, v53, v54);
    const float v56 = -0x1.133024p-23f; /* -1.28144421e-07 */
    const float v57 = erfc_f16_1ulp_avx512_fma_f32(v12, v55, v56);
    const float v58 = erfc_f16_1ulp_avx512_scalef_f32(v57, v36);
    const float v59 = v4 - v58;
    const float v60 = v3 ? v59 : v58;
    const int32_t v61 = erfc_f16_1ulp_avx512_tohalf_f32(v60);
    const int32_t r0 = v61;
    return (uint16_t)r0;
}

static void erfc_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ERFC_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_F16_1ULP_AVX512_AVX2 static inline ERFC_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERFC_F16_1ULP_AVX512_AVX512 static inline ERFC_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ERFC_F16_1ULP_AVX512_AVX2 __m256 erfc_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
ERFC_F16_1ULP_AVX512_AVX2 __m128 erfc_f16_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
    const __m256d x = _mm256_cvtps_pd(a), y = _mm256_cvtps_pd(b);
    const __m256d infinity = _mm256_set1_pd(INFINITY);
    const __m256d e =
        _mm256_min_pd(_mm256_max_pd(_mm256_floor_pd(y), _mm256_set1_pd(-400.0)),
                      _mm256_set1_pd(400.0));
    const __m256i whole = _mm256_cvtepi32_epi64(_mm256_cvtpd_epi32(e));
    const __m256i biased = _mm256_add_epi64(whole, _mm256_set1_epi64x(1023));
    __m256d p = _mm256_castsi256_pd(_mm256_slli_epi64(biased, 52));
    p = _mm256_blendv_pd(p, infinity, _mm256_cmp_pd(y, infinity, _CMP_EQ_OQ));
    p = _mm256_andnot_pd(_mm256_cmp_pd(y, _mm256_set1_pd(-INFINITY), _CMP_EQ_OQ), p);
    p = _mm256_blendv_pd(p, y, _mm256_cmp_pd(y, y, _CMP_UNORD_Q));
    return _mm256_cvtpd_ps(_mm256_mul_pd(x, p));
}

/* Any operands. A quiet NaN times 2^inf is inf, and times 2^-inf zero. */
static ERFC_F16_1ULP_AVX512_AVX2_TARGET __m256 erfc_f16_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        erfc_f16_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        erfc_f16_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
ERFC_F16_1ULP_AVX512_AVX2 __m256 erfc_f16_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return erfc_f16_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

ERFC_F16_1ULP_AVX512_AVX2 __m256i erfc_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ERFC_F16_1ULP_AVX512_AVX2 __m256i erfc_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ERFC_F16_1ULP_AVX512_AVX2 __m256i erfc_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return erfc_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(erfc_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ERFC_F16_1ULP_AVX512_AVX2 void erfc_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERFC_F16_1ULP_AVX512_AVX2 void erfc_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v4 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v5 = _mm256_set1_ps(0x1.be03f6p-1f); /* 0.87112397 */
    const __m256 v6 = _mm256_set1_ps(0x1.8914c2p-1f); /* 0.767736495 */
    const __m256 v7 = _mm256_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m256 v10 = _mm256_set1_ps(0x1.0cd2ap+0f); /* 1.05008888 */
    const __m256 v13 = _mm256_set1_ps(0x1.a180e2p-10f); /* 0.00159264926 */
    const __m256 v14 = _mm256_set1_ps(0x1.61478cp-2f); /* 0.344999492 */
    const __m256 v16 = _mm256_set1_ps(-0x1.5cfc3ep+0f); /* -1.36322391 */
    const __m256 v18 = _mm256_set1_ps(0x1.cd70f8p+0f); /* 1.80250502 */
    const __m256 v20 = _mm256_set1_ps(-0x1.fc997cp-3f); /* -0.248339623 */
    const __m256 v22 = _mm256_set1_ps(-0x1.90c04ep+0f); /* -1.56543434 */
    const __m256 v24 = _mm256_set1_ps(0x1.da51bap-1f); /* 0.926404774 */
    const __m256 v26 = _mm256_set1_ps(0x1.1254d8p+0f); /* 1.07160711 */
    const __m256 v28 = _mm256_set1_ps(-0x1.007fcp+0f); /* -1.00194931 */
    const __m256 v30 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v33 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v34 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v37 = _mm256_set1_ps(0x1.7b30ecp-16f); /* 2.26015509e-05 */
    const __m256 v38 = _mm256_set1_ps(-0x1.62e0dcp-1f); /* -0.693121791 */
    const __m256 v45 = _mm256_set1_ps(0x1.7c65c6p-7f); /* 0.011608812 */
    const __m256 v46 = _mm256_set1_ps(0x1.d7677ap-5f); /* 0.0575444587 */
    const __m256 v48 = _mm256_set1_ps(0x1.d44a5ap-3f); /* 0.228657439 */
    const __m256 v50 = _mm256_set1_ps(0x1.5f36b6p-1f); /* 0.685964286 */
    const __m256 v52 = _mm256_set1_ps(0x1.5f32c4p+0f); /* 1.37186837 */
    const __m256 v54 = _mm256_set1_ps(0x1.5f2c8ap+0f); /* 1.37177336 */
    const __m256 v56 = _mm256_set1_ps(-0x1.133024p-23f); /* -1.28144421e-07 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = erfc_f16_1ulp_avx512_fromhalf_f32_avx2(v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v9 = _mm256_min_ps(v7, v8);
    const __m256 v11 = _mm256_fmadd_ps(v6, v9, v10);
    const __m256 v12 = _mm256_div_ps(v5, v11);
    const __m256 v15 = _mm256_fmadd_ps(v13, v12, v14);
    const __m256 v17 = _mm256_fmadd_ps(v15, v12, v16);
    const __m256 v19 = _mm256_fmadd_ps(v12, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v12, v20);
    const __m256 v23 = _mm256_fmadd_ps(v21, v12, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v12, v24);
    const __m256 v27 = _mm256_fmadd_ps(v12, v25, v26);
    const __m256 v29 = _mm256_fmadd_ps(v27, v12, v28);
    const __m256 v31 = _mm256_fmadd_ps(v9, v9, v30);
    const __m256 v32 = _mm256_sub_ps(v29, v31);
    const __m256 v35 = _mm256_fmadd_ps(v32, v33, v34);
    const __m256 v36 = _mm256_sub_ps(v35, v34);
    const __m256 v40 = _mm256_fmsub_ps(v36, v38, v31);
    const __m256 v41 = _mm256_fmsub_ps(v9, v9, v31);
    const __m256 v42 = _mm256_sub_ps(v29, v41);
    const __m256 v43 = _mm256_add_ps(v40, v42);
    const __m256 v44 = _mm256_fmadd_ps(v36, v37, v43);
    const __m256 v47 = _mm256_fmadd_ps(v45, v44, v46);
    const __m256 v49 = _mm256_fmadd_ps(v44, v47, v48);
    const __m256 v51 = _mm256_fmadd_ps(v44, v49, v50);
    const __m256 v53 = _mm256_fmadd_ps(v44, v51, v52);
    const __m256 v55 = _mm256_fmadd_ps(v44, v53, v54);
    const __m256 v57 = _mm256_fmadd_ps(v12, v55, v56);
    const __m256 v58 = erfc_f16_1ulp_avx512_scalef_f32_avx2(v57, v36);
    const __m256 v59 = _mm256_sub_ps(v4, v58);
    const __m256 v60 = _mm256_blendv_ps(v58, v59, _mm256_castsi256_ps(v3));
    const __m256i v61 = erfc_f16_1ulp_avx512_tohalf_total_f32_avx2(v60);
    erfc_f16_1ulp_avx512_store_u16_avx2(y, v61);
}

static ERFC_F16_1ULP_AVX512_AVX2_TARGET void erfc_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_f16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erfc_f16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

ERFC_F16_1ULP_AVX512_AVX512 __m512i erfc_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ERFC_F16_1ULP_AVX512_AVX512 __m512i erfc_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ERFC_F16_1ULP_AVX512_AVX512 __m512i erfc_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return erfc_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(erfc_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ERFC_F16_1ULP_AVX512_AVX512 void erfc_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v4 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v5 = _mm512_set1_ps(0x1.be03f6p-1f); /* 0.87112397 */
    const __m512 v6 = _mm512_set1_ps(0x1.8914c2p-1f); /* 0.767736495 */
    const __m512 v7 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512 v10 = _mm512_set1_ps(0x1.0cd2ap+0f); /* 1.05008888 */
    const __m512 v13 = _mm512_set1_ps(0x1.a180e2p-10f); /* 0.00159264926 */
    const __m512 v14 = _mm512_set1_ps(0x1.61478cp-2f); /* 0.344999492 */
    const __m512 v16 = _mm512_set1_ps(-0x1.5cfc3ep+0f); /* -1.36322391 */
    const __m512 v18 = _mm512_set1_ps(0x1.cd70f8p+0f); /* 1.80250502 */
    const __m512 v20 = _mm512_set1_ps(-0x1.fc997cp-3f); /* -0.248339623 */
    const __m512 v22 = _mm512_set1_ps(-0x1.90c04ep+0f); /* -1.56543434 */
    const __m512 v24 = _mm512_set1_ps(0x1.da51bap-1f); /* 0.926404774 */
    const __m512 v26 = _mm512_set1_ps(0x1.1254d8p+0f); /* 1.07160711 */
    const __m512 v28 = _mm512_set1_ps(-0x1.007fcp+0f); /* -1.00194931 */
    const __m512 v30 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v33 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v34 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v37 = _mm512_set1_ps(0x1.7b30ecp-16f); /* 2.26015509e-05 */
    const __m512 v38 = _mm512_set1_ps(-0x1.62e0dcp-1f); /* -0.693121791 */
    const __m512 v45 = _mm512_set1_ps(0x1.7c65c6p-7f); /* 0.011608812 */
    const __m512 v46 = _mm512_set1_ps(0x1.d7677ap-5f); /* 0.0575444587 */
    const __m512 v48 = _mm512_set1_ps(0x1.d44a5ap-3f); /* 0.228657439 */
    const __m512 v50 = _mm512_set1_ps(0x1.5f36b6p-1f); /* 0.685964286 */
    const __m512 v52 = _mm512_set1_ps(0x1.5f32c4p+0f); /* 1.37186837 */
    const __m512 v54 = _mm512_set1_ps(0x1.5f2c8ap+0f); /* 1.37177336 */
    const __m512 v56 = _mm512_set1_ps(-0x1.133024p-23f); /* -1.28144421e-07 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __m512 v1_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_2));
    const __m512 v1_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_3));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v1_0, v2, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v1_1, v2, _CMP_LT_OQ);
    const __mmask16 v3_2 = _mm512_cmp_ps_mask(v1_2, v2, _CMP_LT_OQ);
    const __mmask16 v3_3 = _mm512_cmp_ps_mask(v1_3, v2, _CMP_LT_OQ);
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_0 = _mm512_min_ps(v7, v8_0);
    const __m512 v9_1 = _mm512_min_ps(v7, v8_1);
    const __m512 v9_2 = _mm512_min_ps(v7, v8_2);
    const __m512 v9_3 = _mm512_min_ps(v7, v8_3);
    const __m512 v11_0 = _mm512_fmadd_ps(v6, v9_0, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v6, v9_1, v10);
    const __m512 v11_2 = _mm512_fmadd_ps(v6, v9_2, v10);
    const __m512 v11_3 = _mm512_fmadd_ps(v6, v9_3, v10);
    const __m512 v12_0 = _mm512_div_ps(v5, v11_0);
    const __m512 v12_1 = _mm512_div_ps(v5, v11_1);
    const __m512 v12_2 = _mm512_div_ps(v5, v11_2);
    const __m512 v12_3 = _mm512_div_ps(v5, v11_3);
    const __m512 v15_0 = _mm512_fmadd_ps(v13, v12_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13, v12_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v13, v12_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v13, v12_3, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v15_0, v12_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15_1, v12_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v15_2, v12_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v15_3, v12_3, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v12_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v12_1, v17_1, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v12_2, v17_2, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v12_3, v17_3, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v12_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v12_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v19_2, v12_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v19_3, v12_3, v20);
    const __m512 v23_0 = _mm512_fmadd_ps(v21_0, v12_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v21_1, v12_1, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v21_2, v12_2, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v21_3, v12_3, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v23_0, v12_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23_1, v12_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v23_2, v12_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v23_3, v12_3, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v12_0, v25_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v12_1, v25_1, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v12_2, v25_2, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v12_3, v25_3, v26);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v12_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v12_1, v28);
    const __m512 v29_2 = _mm512_fmadd_ps(v27_2, v12_2, v28);
    const __m512 v29_3 = _mm512_fmadd_ps(v27_3, v12_3, v28);
    const __m512 v31_0 = _mm512_fmadd_ps(v9_0, v9_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v9_1, v9_1, v30);
    const __m512 v31_2 = _mm512_fmadd_ps(v9_2, v9_2, v30);
    const __m512 v31_3 = _mm512_fmadd_ps(v9_3, v9_3, v30);
    const __m512 v32_0 = _mm512_sub_ps(v29_0, v31_0);
    const __m512 v32_1 = _mm512_sub_ps(v29_1, v31_1);
    const __m512 v32_2 = _mm512_sub_ps(v29_2, v31_2);
    const __m512 v32_3 = _mm512_sub_ps(v29_3, v31_3);
    const __m512 v35_0 = _mm512_fmadd_ps(v32_0, v33, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v32_1, v33, v34);
    const __m512 v35_2 = _mm512_fmadd_ps(v32_2, v33, v34);
    const __m512 v35_3 = _mm512_fmadd_ps(v32_3, v33, v34);
    const __m512 v36_0 = _mm512_sub_ps(v35_0, v34);
    const __m512 v36_1 = _mm512_sub_ps(v35_1, v34);
    const __m512 v36_2 = _mm512_sub_ps(v35_2, v34);
    const __m512 v36_3 = _mm512_sub_ps(v35_3, v34);
    const __m512 v40_0 = _mm512_fmsub_ps(v36_0, v38, v31_0);
    const __m512 v40_1 = _mm512_fmsub_ps(v36_1, v38, v31_1);
    const __m512 v40_2 = _mm512_fmsub_ps(v36_2, v38, v31_2);
    const __m512 v40_3 = _mm512_fmsub_ps(v36_3, v38, v31_3);
    const __m512 v41_0 = _mm512_fmsub_ps(v9_0, v9_0, v31_0);
    const __m512 v41_1 = _mm512_fmsub_ps(v9_1, v9_1, v31_1);
    const __m512 v41_2 = _mm512_fmsub_ps(v9_2, v9_2, v31_2);
    const __m512 v41_3 = _mm512_fmsub_ps(v9_3, v9_3, v31_3);
    const __m512 v42_0 = _mm512_sub_ps(v29_0, v41_0);
    const __m512 v42_1 = _mm512_sub_ps(v29_1, v41_1);
    const __m512 v42_2 = _mm512_sub_ps(v29_2, v41_2);
    const __m512 v42_3 = _mm512_sub_ps(v29_3, v41_3);
    const __m512 v43_0 = _mm512_add_ps(v40_0, v42_0);
    const __m512 v43_1 = _mm512_add_ps(v40_1, v42_1);
    const __m512 v43_2 = _mm512_add_ps(v40_2, v42_2);
    const __m512 v43_3 = _mm512_add_ps(v40_3, v42_3);
    const __m512 v44_0 = _mm512_fmadd_ps(v36_0, v37, v43_0);
    const __m512 v44_1 = _mm512_fmadd_ps(v36_1, v37, v43_1);
    const __m512 v44_2 = _mm512_fmadd_ps(v36_2, v37, v43_2);
    const __m512 v44_3 = _mm512_fmadd_ps(v36_3, v37, v43_3);
    const __m512 v47_0 = _mm512_fmadd_ps(v45, v44_0, v46);
    const __m512 v47_1 = _mm512_fmadd_ps(v45, v44_1, v46);
    const __m512 v47_2 = _mm512_fmadd_ps(v45, v44_2, v46);
    const __m512 v47_3 = _mm512_fmadd_ps(v45, v44_3, v46);
    const __m512 v49_0 = _mm512_fmadd_ps(v44_0, v47_0, v48);
    const __m512 v49_1 = _mm512_fmadd_ps(v44_1, v47_1, v48);
    const __m512 v49_2 = _mm512_fmadd_ps(v44_2, v47_2, v48);
    const __m512 v49_3 = _mm512_fmadd_ps(v44_3, v47_3, v48);
    const __m512 v51_0 = _mm512_fmadd_ps(v44_0, v49_0, v50);
    const __m512 v51_1 = _mm512_fmadd_ps(v44_1, v49_1, v50);
    const __m512 v51_2 = _mm512_fmadd_ps(v44_2, v49_2, v50);
    const __m512 v51_3 = _mm512_fmadd_ps(v44_3, v49_3, v50);
    const __m512 v53_0 = _mm512_fmadd_ps(v44_0, v51_0, v52);
    const __m512 v53_1 = _mm512_fmadd_ps(v44_1, v51_1, v52);
    const __m512 v53_2 = _mm512_fmadd_ps(v44_2, v51_2, v52);
    const __m512 v53_3 = _mm512_fmadd_ps(v44_3, v51_3, v52);
    const __m512 v55_0 = _mm512_fmadd_ps(v44_0, v53_0, v54);
    const __m512 v55_1 = _mm512_fmadd_ps(v44_1, v53_1, v54);
    const __m512 v55_2 = _mm512_fmadd_ps(v44_2, v53_2, v54);
    const __m512 v55_3 = _mm512_fmadd_ps(v44_3, v53_3, v54);
    const __m512 v57_0 = _mm512_fmadd_ps(v12_0, v55_0, v56);
    const __m512 v57_1 = _mm512_fmadd_ps(v12_1, v55_1, v56);
    const __m512 v57_2 = _mm512_fmadd_ps(v12_2, v55_2, v56);
    const __m512 v57_3 = _mm512_fmadd_ps(v12_3, v55_3, v56);
    const __m512 v58_0 = _mm512_scalef_ps(v57_0, v36_0);
    const __m512 v58_1 = _mm512_scalef_ps(v57_1, v36_1);
    const __m512 v58_2 = _mm512_scalef_ps(v57_2, v36_2);
    const __m512 v58_3 = _mm512_scalef_ps(v57_3, v36_3);
    const __m512 v59_0 = _mm512_sub_ps(v4, v58_0);
    const __m512 v59_1 = _mm512_sub_ps(v4, v58_1);
    const __m512 v59_2 = _mm512_sub_ps(v4, v58_2);
    const __m512 v59_3 = _mm512_sub_ps(v4, v58_3);
    const __m512 v60_0 = _mm512_mask_blend_ps(v3_0, v58_0, v59_0);
    const __m512 v60_1 = _mm512_mask_blend_ps(v3_1, v58_1, v59_1);
    const __m512 v60_2 = _mm512_mask_blend_ps(v3_2, v58_2, v59_2);
    const __m512 v60_3 = _mm512_mask_blend_ps(v3_3, v58_3, v59_3);
    const __m512i v61_0 = erfc_f16_1ulp_avx512_tohalf_total_f32_avx512(v60_0);
    const __m512i v61_1 = erfc_f16_1ulp_avx512_tohalf_total_f32_avx512(v60_1);
    const __m512i v61_2 = erfc_f16_1ulp_avx512_tohalf_total_f32_avx512(v60_2);
    const __m512i v61_3 = erfc_f16_1ulp_avx512_tohalf_total_f32_avx512(v60_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v61_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v61_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v61_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v61_3));
}

/* 16 elements. */
static ERFC_F16_1ULP_AVX512_AVX512_TARGET void erfc_f16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v4 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v5 = _mm512_set1_ps(0x1.be03f6p-1f); /* 0.87112397 */
    const __m512 v6 = _mm512_set1_ps(0x1.8914c2p-1f); /* 0.767736495 */
    const __m512 v7 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512 v10 = _mm512_set1_ps(0x1.0cd2ap+0f); /* 1.05008888 */
    const __m512 v13 = _mm512_set1_ps(0x1.a180e2p-10f); /* 0.00159264926 */
    const __m512 v14 = _mm512_set1_ps(0x1.61478cp-2f); /* 0.344999492 */
    const __m512 v16 = _mm512_set1_ps(-0x1.5cfc3ep+0f); /* -1.36322391 */
    const __m512 v18 = _mm512_set1_ps(0x1.cd70f8p+0f); /* 1.80250502 */
    const __m512 v20 = _mm512_set1_ps(-0x1.fc997cp-3f); /* -0.248339623 */
    const __m512 v22 = _mm512_set1_ps(-0x1.90c04ep+0f); /* -1.56543434 */
    const __m512 v24 = _mm512_set1_ps(0x1.da51bap-1f); /* 0.926404774 */
    const __m512 v26 = _mm512_set1_ps(0x1.1254d8p+0f); /* 1.07160711 */
    const __m512 v28 = _mm512_set1_ps(-0x1.007fcp+0f); /* -1.00194931 */
    const __m512 v30 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v33 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v34 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v37 = _mm512_set1_ps(0x1.7b30ecp-16f); /* 2.26015509e-05 */
    const __m512 v38 = _mm512_set1_ps(-0x1.62e0dcp-1f); /* -0.693121791 */
    const __m512 v45 = _mm512_set1_ps(0x1.7c65c6p-7f); /* 0.011608812 */
    const __m512 v46 = _mm512_set1_ps(0x1.d7677ap-5f); /* 0.0575444587 */
    const __m512 v48 = _mm512_set1_ps(0x1.d44a5ap-3f); /* 0.228657439 */
    const __m512 v50 = _mm512_set1_ps(0x1.5f36b6p-1f); /* 0.685964286 */
    const __m512 v52 = _mm512_set1_ps(0x1.5f32c4p+0f); /* 1.37186837 */
    const __m512 v54 = _mm512_set1_ps(0x1.5f2c8ap+0f); /* 1.37177336 */
    const __m512 v56 = _mm512_set1_ps(-0x1.133024p-23f); /* -1.28144421e-07 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_min_ps(v7, v8);
    const __m512 v11 = _mm512_fmadd_ps(v6, v9, v10);
    const __m512 v12 = _mm512_div_ps(v5, v11);
    const __m512 v15 = _mm512_fmadd_ps(v13, v12, v14);
    const __m512 v17 = _mm512_fmadd_ps(v15, v12, v16);
    const __m512 v19 = _mm512_fmadd_ps(v12, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v12, v20);
    const __m512 v23 = _mm512_fmadd_ps(v21, v12, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v12, v24);
    const __m512 v27 = _mm512_fmadd_ps(v12, v25, v26);
    const __m512 v29 = _mm512_fmadd_ps(v27, v12, v28);
    const __m512 v31 = _mm512_fmadd_ps(v9, v9, v30);
    const __m512 v32 = _mm512_sub_ps(v29, v31);
    const __m512 v35 = _mm512_fmadd_ps(v32, v33, v34);
    const __m512 v36 = _mm512_sub_ps(v35, v34);
    const __m512 v40 = _mm512_fmsub_ps(v36, v38, v31);
    const __m512 v41 = _mm512_fmsub_ps(v9, v9, v31);
    const __m512 v42 = _mm512_sub_ps(v29, v41);
    const __m512 v43 = _mm512_add_ps(v40, v42);
    const __m512 v44 = _mm512_fmadd_ps(v36, v37, v43);
    const __m512 v47 = _mm512_fmadd_ps(v45, v44, v46);
    const __m512 v49 = _mm512_fmadd_ps(v44, v47, v48);
    const __m512 v51 = _mm512_fmadd_ps(v44, v49, v50);
    const __m512 v53 = _mm512_fmadd_ps(v44, v51, v52);
    const __m512 v55 = _mm512_fmadd_ps(v44, v53, v54);
    const __m512 v57 = _mm512_fmadd_ps(v12, v55, v56);
    const __m512 v58 = _mm512_scalef_ps(v57, v36);
    const __m512 v59 = _mm512_sub_ps(v4, v58);
    const __m512 v60 = _mm512_mask_blend_ps(v3, v58, v59);
    const __m512i v61 = erfc_f16_1ulp_avx512_tohalf_total_f32_avx512(v60);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v61));
}

static ERFC_F16_1ULP_AVX512_AVX512_TARGET void erfc_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        erfc_f16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erfc_f16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erfc_f16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_f16_1ulp_avx512_level(void) {
#if defined(ERFC_F16_1ULP_AVX512_FORCE_ISA)
    return ERFC_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t erfc_f16_1ulp_avx512(uint16_t x) {
    return erfc_f16_1ulp_avx512_element(x);
}

void erfc_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_f16_1ulp_avx512_level();
    if (level == 2) {
        erfc_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_f16_1ulp_avx512_array_portable(x, y, n);
}
