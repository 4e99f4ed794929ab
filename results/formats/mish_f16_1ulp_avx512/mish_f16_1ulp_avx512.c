/* mish_f16_1ulp_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f16
 *   domain       every input
 *   max error    0.548911 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.db8p+1 (-3.71484375, encoding 0xc36e)
 *   result there -0x1.6ep-4 (-0.0893554688, encoding 0xadb8)
 *   mean error   0.143476 ulp
 *   misrounded   532 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0cc2f99524f765892b7e37e63f256d89
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f16 --max-ulp 0.5 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/mish_f16_cr_avx512.db
 *                time: 0.2922 ns/element as avx512 code (inputs mean)
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
#include "mish_f16_1ulp_avx512.h"

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

static inline float mish_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float mish_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = mish_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return mish_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float mish_f16_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t mish_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double mish_f16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int mish_f16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float mish_f16_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = mish_f16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !mish_f16_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t mish_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)mish_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = mish_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static const float mish_f16_1ulp_avx512_table0[32] = {
    0x1.00003p+0f, 0x1.059b3ep+0f, 0x1.0b55b8p+0f, 0x1.11305p+0f,
    0x1.172bb8p+0f, 0x1.1d48a8p+0f, 0x1.2387dep+0f, 0x1.29ea18p+0f,
    0x1.30701ap+0f, 0x1.371aaep+0f, 0x1.3deaap+0f, 0x1.44e0c2p+0f,
    0x1.4bfdecp+0f, 0x1.5342f4p+0f, 0x1.5ab0bep+0f, 0x1.62482ep+0f,
    0x1.6a0a2ap+0f, 0x1.71f7a4p+0f, 0x1.7a118ep+0f, 0x1.8258e2p+0f,
    0x1.8ace9ep+0f, 0x1.9373c6p+0f, 0x1.9c4966p+0f, 0x1.a5508ap+0f,
    0x1.ae8a4ap+0f, 0x1.b7f7c2p+0f, 0x1.c19a12p+0f, 0x1.cb7264p+0f,
    0x1.d581e6p+0f, 0x1.dfc9ccp+0f, 0x1.ea4b56p+0f, 0x1.f507c4p+0f,
};

static inline uint16_t mish_f16_1ulp_avx512_element(uint16_t x) {
    const float v0 = -0x1.b8p+6f; /* -110 */
    const int32_t v1 = (int32_t)x;
    const float v2 = mish_f16_1ulp_avx512_fromhalf_f32(v1);
    const float v3 = v0 > v2 ? v0 : v2;
    const float v4 = 0x1.fff93ap+0f; /* 1.99989665 */
    const float v5 = 0x1.8p+4f; /* 24 */
    const float v6 = v5 < v2 ? v5 : v2;
    const float v7 = v0 > v6 ? v0 : v6;
    const float v8 = 0x1.715476p+0f; /* 1.44269502 */
    const float v9 = 0x1.8p+18f; /* 393216 */
    const float v10 = mish_f16_1ulp_avx512_fma_f32(v7, v8, v9);
    const int32_t v11 = mish_f16_1ulp_avx512_bits_f32(v10);
    const float v12 = mish_f16_1ulp_avx512_table0[(uint32_t)v11 & (32u - 1)];
    const float v13 = -0x1.62e43ap-1f; /* -0.69314748 */
    const float v14 = v10 - v9;
    const float v15 = mish_f16_1ulp_avx512_fma_f32(v13, v14, v7);
    const float v16 = mish_f16_1ulp_avx512_fma_f32(v12, v15, v12);
    const float v17 = mish_f16_1ulp_avx512_scalef_f32(v16, v14);
    const float v18 = v4 + v17;
    const float v19 = 0x1.89dc2p-17f; /* 1.17379386e-05 */
    const float v20 = mish_f16_1ulp_avx512_fma_f32(v18, v16, v19);
    const float v21 = 0x1.fff7e8p+0f; /* 1.9998765 */
    const float v22 = mish_f16_1ulp_avx512_fma_f32(v18, v17, v21);
    const float v23 = v20 / v22;
    const float v24 = v3 * v23;
    const float v25 = mish_f16_1ulp_avx512_scalef_f32(v24, v14);
    const int32_t v26 = mish_f16_1ulp_avx512_tohalf_f32(v25);
    const int32_t r0 = v26;
    return (uint16_t)r0;
}

static void mish_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define MISH_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_F16_1ULP_AVX512_AVX2 static inline MISH_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MISH_F16_1ULP_AVX512_AVX512 static inline MISH_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
MISH_F16_1ULP_AVX512_AVX2 __m256 mish_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
MISH_F16_1ULP_AVX512_AVX2 __m256i mish_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
MISH_F16_1ULP_AVX512_AVX2 __m256 mish_f16_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
MISH_F16_1ULP_AVX512_AVX2 __m256 mish_f16_1ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(mish_f16_1ulp_avx512_permute16_avx2(i, t0, t1),
                            mish_f16_1ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
MISH_F16_1ULP_AVX512_AVX2 __m128 mish_f16_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static MISH_F16_1ULP_AVX512_AVX2_TARGET __m256 mish_f16_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        mish_f16_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        mish_f16_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
MISH_F16_1ULP_AVX512_AVX2 __m256 mish_f16_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return mish_f16_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

MISH_F16_1ULP_AVX512_AVX2 __m256i mish_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

MISH_F16_1ULP_AVX512_AVX2 __m256i mish_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return mish_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(mish_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
MISH_F16_1ULP_AVX512_AVX2 void mish_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
MISH_F16_1ULP_AVX512_AVX2 void mish_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v4 = _mm256_set1_ps(0x1.fff93ap+0f); /* 1.99989665 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v8 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v9 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v13 = _mm256_set1_ps(-0x1.62e43ap-1f); /* -0.69314748 */
    const __m256 v19 = _mm256_set1_ps(0x1.89dc2p-17f); /* 1.17379386e-05 */
    const __m256 v21 = _mm256_set1_ps(0x1.fff7e8p+0f); /* 1.9998765 */
    const __m256 t0_0 = _mm256_loadu_ps(mish_f16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(mish_f16_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(mish_f16_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(mish_f16_1ulp_avx512_table0 + 24);
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v2_0 = mish_f16_1ulp_avx512_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = mish_f16_1ulp_avx512_fromhalf_f32_avx2(v1_1);
    const __m256 v3_0 = _mm256_max_ps(v0, v2_0);
    const __m256 v3_1 = _mm256_max_ps(v0, v2_1);
    const __m256 v6_0 = _mm256_min_ps(v5, v2_0);
    const __m256 v6_1 = _mm256_min_ps(v5, v2_1);
    const __m256 v7_0 = _mm256_max_ps(v0, v6_0);
    const __m256 v7_1 = _mm256_max_ps(v0, v6_1);
    const __m256 v10_0 = _mm256_fmadd_ps(v7_0, v8, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v7_1, v8, v9);
    const __m256i v11_0 = mish_f16_1ulp_avx512_bits_f32_avx2(v10_0);
    const __m256i v11_1 = mish_f16_1ulp_avx512_bits_f32_avx2(v10_1);
    const __m256 v12_0 = mish_f16_1ulp_avx512_permute32_avx2(v11_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v12_1 = mish_f16_1ulp_avx512_permute32_avx2(v11_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v14_0 = _mm256_sub_ps(v10_0, v9);
    const __m256 v14_1 = _mm256_sub_ps(v10_1, v9);
    const __m256 v15_0 = _mm256_fmadd_ps(v13, v14_0, v7_0);
    const __m256 v15_1 = _mm256_fmadd_ps(v13, v14_1, v7_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v12_0, v15_0, v12_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v12_1, v15_1, v12_1);
    const __m256 v17_0 = mish_f16_1ulp_avx512_scalef_f32_avx2(v16_0, v14_0);
    const __m256 v17_1 = mish_f16_1ulp_avx512_scalef_f32_avx2(v16_1, v14_1);
    const __m256 v18_0 = _mm256_add_ps(v4, v17_0);
    const __m256 v18_1 = _mm256_add_ps(v4, v17_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v18_0, v16_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18_1, v16_1, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v18_0, v17_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v18_1, v17_1, v21);
    const __m256 v23_0 = _mm256_div_ps(v20_0, v22_0);
    const __m256 v23_1 = _mm256_div_ps(v20_1, v22_1);
    const __m256 v24_0 = _mm256_mul_ps(v3_0, v23_0);
    const __m256 v24_1 = _mm256_mul_ps(v3_1, v23_1);
    const __m256 v25_0 = mish_f16_1ulp_avx512_scalef_f32_avx2(v24_0, v14_0);
    const __m256 v25_1 = mish_f16_1ulp_avx512_scalef_f32_avx2(v24_1, v14_1);
    const __m256i v26_0 = mish_f16_1ulp_avx512_tohalf_total_f32_avx2(v25_0);
    const __m256i v26_1 = mish_f16_1ulp_avx512_tohalf_total_f32_avx2(v25_1);
    mish_f16_1ulp_avx512_store_u16_avx2(y, v26_0);
    mish_f16_1ulp_avx512_store_u16_avx2(y + 8, v26_1);
}

/* 8 elements. */
static MISH_F16_1ULP_AVX512_AVX2_TARGET void mish_f16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v4 = _mm256_set1_ps(0x1.fff93ap+0f); /* 1.99989665 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v8 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v9 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v13 = _mm256_set1_ps(-0x1.62e43ap-1f); /* -0.69314748 */
    const __m256 v19 = _mm256_set1_ps(0x1.89dc2p-17f); /* 1.17379386e-05 */
    const __m256 v21 = _mm256_set1_ps(0x1.fff7e8p+0f); /* 1.9998765 */
    const __m256 t0_0 = _mm256_loadu_ps(mish_f16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(mish_f16_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(mish_f16_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(mish_f16_1ulp_avx512_table0 + 24);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = mish_f16_1ulp_avx512_fromhalf_f32_avx2(v1);
    const __m256 v3 = _mm256_max_ps(v0, v2);
    const __m256 v6 = _mm256_min_ps(v5, v2);
    const __m256 v7 = _mm256_max_ps(v0, v6);
    const __m256 v10 = _mm256_fmadd_ps(v7, v8, v9);
    const __m256i v11 = mish_f16_1ulp_avx512_bits_f32_avx2(v10);
    const __m256 v12 = mish_f16_1ulp_avx512_permute32_avx2(v11, t0_0, t0_1, t0_2, t0_3);
    const __m256 v14 = _mm256_sub_ps(v10, v9);
    const __m256 v15 = _mm256_fmadd_ps(v13, v14, v7);
    const __m256 v16 = _mm256_fmadd_ps(v12, v15, v12);
    const __m256 v17 = mish_f16_1ulp_avx512_scalef_f32_avx2(v16, v14);
    const __m256 v18 = _mm256_add_ps(v4, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v16, v19);
    const __m256 v22 = _mm256_fmadd_ps(v18, v17, v21);
    const __m256 v23 = _mm256_div_ps(v20, v22);
    const __m256 v24 = _mm256_mul_ps(v3, v23);
    const __m256 v25 = mish_f16_1ulp_avx512_scalef_f32_avx2(v24, v14);
    const __m256i v26 = mish_f16_1ulp_avx512_tohalf_total_f32_avx2(v25);
    mish_f16_1ulp_avx512_store_u16_avx2(y, v26);
}

static MISH_F16_1ULP_AVX512_AVX2_TARGET void mish_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_f16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        mish_f16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        mish_f16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MISH_F16_1ULP_AVX512_AVX512 __m512i mish_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

MISH_F16_1ULP_AVX512_AVX512 __m512i mish_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

MISH_F16_1ULP_AVX512_AVX512 __m512i mish_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return mish_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(mish_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
MISH_F16_1ULP_AVX512_AVX512 void mish_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v4 = _mm512_set1_ps(0x1.fff93ap+0f); /* 1.99989665 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v8 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v9 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v13 = _mm512_set1_ps(-0x1.62e43ap-1f); /* -0.69314748 */
    const __m512 v19 = _mm512_set1_ps(0x1.89dc2p-17f); /* 1.17379386e-05 */
    const __m512 v21 = _mm512_set1_ps(0x1.fff7e8p+0f); /* 1.9998765 */
    const __m512 t0_0 = _mm512_loadu_ps(mish_f16_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(mish_f16_1ulp_avx512_table0 + 16);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v2_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_2));
    const __m512 v2_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_3));
    const __m512 v3_0 = _mm512_max_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_max_ps(v0, v2_1);
    const __m512 v3_2 = _mm512_max_ps(v0, v2_2);
    const __m512 v3_3 = _mm512_max_ps(v0, v2_3);
    const __m512 v6_0 = _mm512_min_ps(v5, v2_0);
    const __m512 v6_1 = _mm512_min_ps(v5, v2_1);
    const __m512 v6_2 = _mm512_min_ps(v5, v2_2);
    const __m512 v6_3 = _mm512_min_ps(v5, v2_3);
    const __m512 v7_0 = _mm512_max_ps(v0, v6_0);
    const __m512 v7_1 = _mm512_max_ps(v0, v6_1);
    const __m512 v7_2 = _mm512_max_ps(v0, v6_2);
    const __m512 v7_3 = _mm512_max_ps(v0, v6_3);
    const __m512 v10_0 = _mm512_fmadd_ps(v7_0, v8, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v7_1, v8, v9);
    const __m512 v10_2 = _mm512_fmadd_ps(v7_2, v8, v9);
    const __m512 v10_3 = _mm512_fmadd_ps(v7_3, v8, v9);
    const __m512i v11_0 = mish_f16_1ulp_avx512_bits_f32_avx512(v10_0);
    const __m512i v11_1 = mish_f16_1ulp_avx512_bits_f32_avx512(v10_1);
    const __m512i v11_2 = mish_f16_1ulp_avx512_bits_f32_avx512(v10_2);
    const __m512i v11_3 = mish_f16_1ulp_avx512_bits_f32_avx512(v10_3);
    const __m512 v12_0 = _mm512_permutex2var_ps(t0_0, v11_0, t0_1);
    const __m512 v12_1 = _mm512_permutex2var_ps(t0_0, v11_1, t0_1);
    const __m512 v12_2 = _mm512_permutex2var_ps(t0_0, v11_2, t0_1);
    const __m512 v12_3 = _mm512_permutex2var_ps(t0_0, v11_3, t0_1);
    const __m512 v14_0 = _mm512_sub_ps(v10_0, v9);
    const __m512 v14_1 = _mm512_sub_ps(v10_1, v9);
    const __m512 v14_2 = _mm512_sub_ps(v10_2, v9);
    const __m512 v14_3 = _mm512_sub_ps(v10_3, v9);
    const __m512 v15_0 = _mm512_fmadd_ps(v13, v14_0, v7_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v13, v14_1, v7_1);
    const __m512 v15_2 = _mm512_fmadd_ps(v13, v14_2, v7_2);
    const __m512 v15_3 = _mm512_fmadd_ps(v13, v14_3, v7_3);
    const __m512 v16_0 = _mm512_fmadd_ps(v12_0, v15_0, v12_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v12_1, v15_1, v12_1);
    const __m512 v16_2 = _mm512_fmadd_ps(v12_2, v15_2, v12_2);
    const __m512 v16_3 = _mm512_fmadd_ps(v12_3, v15_3, v12_3);
    const __m512 v17_0 = _mm512_scalef_ps(v16_0, v14_0);
    const __m512 v17_1 = _mm512_scalef_ps(v16_1, v14_1);
    const __m512 v17_2 = _mm512_scalef_ps(v16_2, v14_2);
    const __m512 v17_3 = _mm512_scalef_ps(v16_3, v14_3);
    const __m512 v18_0 = _mm512_add_ps(v4, v17_0);
    const __m512 v18_1 = _mm512_add_ps(v4, v17_1);
    const __m512 v18_2 = _mm512_add_ps(v4, v17_2);
    const __m512 v18_3 = _mm512_add_ps(v4, v17_3);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v16_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v16_1, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v18_2, v16_2, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v18_3, v16_3, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v18_0, v17_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v18_1, v17_1, v21);
    const __m512 v22_2 = _mm512_fmadd_ps(v18_2, v17_2, v21);
    const __m512 v22_3 = _mm512_fmadd_ps(v18_3, v17_3, v21);
    const __m512 v23_0 = _mm512_div_ps(v20_0, v22_0);
    const __m512 v23_1 = _mm512_div_ps(v20_1, v22_1);
    const __m512 v23_2 = _mm512_div_ps(v20_2, v22_2);
    const __m512 v23_3 = _mm512_div_ps(v20_3, v22_3);
    const __m512 v24_0 = _mm512_mul_ps(v3_0, v23_0);
    const __m512 v24_1 = _mm512_mul_ps(v3_1, v23_1);
    const __m512 v24_2 = _mm512_mul_ps(v3_2, v23_2);
    const __m512 v24_3 = _mm512_mul_ps(v3_3, v23_3);
    const __m512 v25_0 = _mm512_scalef_ps(v24_0, v14_0);
    const __m512 v25_1 = _mm512_scalef_ps(v24_1, v14_1);
    const __m512 v25_2 = _mm512_scalef_ps(v24_2, v14_2);
    const __m512 v25_3 = _mm512_scalef_ps(v24_3, v14_3);
    const __m512i v26_0 = mish_f16_1ulp_avx512_tohalf_total_f32_avx512(v25_0);
    const __m512i v26_1 = mish_f16_1ulp_avx512_tohalf_total_f32_avx512(v25_1);
    const __m512i v26_2 = mish_f16_1ulp_avx512_tohalf_total_f32_avx512(v25_2);
    const __m512i v26_3 = mish_f16_1ulp_avx512_tohalf_total_f32_avx512(v25_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v26_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v26_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v26_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v26_3));
}

/* 16 elements. */
static MISH_F16_1ULP_AVX512_AVX512_TARGET void mish_f16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v4 = _mm512_set1_ps(0x1.fff93ap+0f); /* 1.99989665 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v8 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v9 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v13 = _mm512_set1_ps(-0x1.62e43ap-1f); /* -0.69314748 */
    const __m512 v19 = _mm512_set1_ps(0x1.89dc2p-17f); /* 1.17379386e-05 */
    const __m512 v21 = _mm512_set1_ps(0x1.fff7e8p+0f); /* 1.9998765 */
    const __m512 t0_0 = _mm512_loadu_ps(mish_f16_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(mish_f16_1ulp_avx512_table0 + 16);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v3 = _mm512_max_ps(v0, v2);
    const __m512 v6 = _mm512_min_ps(v5, v2);
    const __m512 v7 = _mm512_max_ps(v0, v6);
    const __m512 v10 = _mm512_fmadd_ps(v7, v8, v9);
    const __m512i v11 = mish_f16_1ulp_avx512_bits_f32_avx512(v10);
    const __m512 v12 = _mm512_permutex2var_ps(t0_0, v11, t0_1);
    const __m512 v14 = _mm512_sub_ps(v10, v9);
    const __m512 v15 = _mm512_fmadd_ps(v13, v14, v7);
    const __m512 v16 = _mm512_fmadd_ps(v12, v15, v12);
    const __m512 v17 = _mm512_scalef_ps(v16, v14);
    const __m512 v18 = _mm512_add_ps(v4, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v16, v19);
    const __m512 v22 = _mm512_fmadd_ps(v18, v17, v21);
    const __m512 v23 = _mm512_div_ps(v20, v22);
    const __m512 v24 = _mm512_mul_ps(v3, v23);
    const __m512 v25 = _mm512_scalef_ps(v24, v14);
    const __m512i v26 = mish_f16_1ulp_avx512_tohalf_total_f32_avx512(v25);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v26));
}

static MISH_F16_1ULP_AVX512_AVX512_TARGET void mish_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        mish_f16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        mish_f16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        mish_f16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_f16_1ulp_avx512_level(void) {
#if defined(MISH_F16_1ULP_AVX512_FORCE_ISA)
    return MISH_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t mish_f16_1ulp_avx512(uint16_t x) {
    return mish_f16_1ulp_avx512_element(x);
}

void mish_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_f16_1ulp_avx512_level();
    if (level == 2) {
        mish_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    mish_f16_1ulp_avx512_array_portable(x, y, n);
}
