/* mish_f16_cr_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f16
 *   domain       every input
 *   max error    0.499985 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.4p-11 (-0.000610351562, encoding 0x9100)
 *   result there -0x1.7fcp-12 (-0.000365972519, encoding 0x8dff)
 *   mean error   0.143299 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           320110e22f1a81d2ab20966bb9dd0ac1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f16 --max-ulp 0.5 --isa avx512 --time 25s --seed 1 --threads 1 --from results/mish_5ulp_avx512/mish_5ulp_avx512.evo --archive formats.tmp/mish_f16_avx512_from.db
 *                time: 0.3149 ns/element as avx512 code (inputs mean)
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
#include "mish_f16_cr_avx512.h"

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

static inline float mish_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float mish_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = mish_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return mish_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float mish_f16_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t mish_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double mish_f16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int mish_f16_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float mish_f16_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = mish_f16_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !mish_f16_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t mish_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)mish_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = mish_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static const float mish_f16_cr_avx512_table0[16] = {
    0x1.00f65ap+0f, 0x1.0c56cap+0f, 0x1.18382ap+0f, 0x1.24a032p+0f,
    0x1.3194d8p+0f, 0x1.3f1c54p+0f, 0x1.4d3d28p+0f, 0x1.5bfe1ep+0f,
    0x1.6b664cp+0f, 0x1.7b7d1ap+0f, 0x1.8c4a42p+0f, 0x1.9dd5d8p+0f,
    0x1.b0284ap+0f, 0x1.c34a66p+0f, 0x1.d7455ep+0f, 0x1.ec22ccp+0f,
};

static inline uint16_t mish_f16_cr_avx512_element(uint16_t x) {
    const float v0 = -0x1.b7fc5p+6f; /* -109.996399 */
    const float v1 = 0x1.8p+4f; /* 24 */
    const int32_t v2 = (int32_t)x;
    const float v3 = mish_f16_cr_avx512_fromhalf_f32(v2);
    const float v4 = v1 < v3 ? v1 : v3;
    const float v5 = v0 > v4 ? v0 : v4;
    const float v6 = 0x1.715476p+0f; /* 1.44269502 */
    const float v7 = 0x1.8p+19f; /* 786432 */
    const float v8 = mish_f16_cr_avx512_fma_f32(v5, v6, v7);
    const int32_t v9 = mish_f16_cr_avx512_bits_f32(v8);
    const float v10 = mish_f16_cr_avx512_table0[(uint32_t)v9 & (16u - 1)];
    const float v11 = v8 - v7;
    const float v12 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v13 = mish_f16_cr_avx512_fma_f32(v11, v12, v5);
    const float v14 = 0x1.00219ep-1f; /* 0.500256479 */
    const float v15 = 0x1.a57a3ap-15f; /* 5.02440271e-05 */
    const float v16 = mish_f16_cr_avx512_fma_f32(v13, v14, v15);
    const float v17 = mish_f16_cr_avx512_fma_f32(v13, v16, v13);
    const float v18 = mish_f16_cr_avx512_fma_f32(v10, v17, v10);
    const float v19 = 0x1.00f674p+1f; /* 2.00752115 */
    const float v20 = mish_f16_cr_avx512_scalef_f32(v18, v11);
    const float v21 = v19 + v20;
    const float v22 = -0x1.71d52p-25f; /* -4.30541718e-08 */
    const float v23 = mish_f16_cr_avx512_fma_f32(v18, v21, v22);
    const float v24 = 0x1.01edb6p+1f; /* 2.01506686 */
    const float v25 = mish_f16_cr_avx512_fma_f32(v21, v20, v24);
    const float v26 = v23 / v25;
    const float v27 = v0 > v3 ? v0 : v3;
    const float v28 = v26 * v27;
    const float v29 = mish_f16_cr_avx512_scalef_f32(v28, v11);
    const int32_t v30 = mish_f16_cr_avx512_tohalf_f32(v29);
    const int32_t r0 = v30;
    return (uint16_t)r0;
}

static void mish_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define MISH_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_F16_CR_AVX512_AVX2 static inline MISH_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MISH_F16_CR_AVX512_AVX512 static inline MISH_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
MISH_F16_CR_AVX512_AVX2 __m256 mish_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
MISH_F16_CR_AVX512_AVX2 __m256i mish_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
MISH_F16_CR_AVX512_AVX2 __m256 mish_f16_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
MISH_F16_CR_AVX512_AVX2 __m128 mish_f16_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static MISH_F16_CR_AVX512_AVX2_TARGET __m256 mish_f16_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        mish_f16_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        mish_f16_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
MISH_F16_CR_AVX512_AVX2 __m256 mish_f16_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return mish_f16_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

MISH_F16_CR_AVX512_AVX2 __m256i mish_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

MISH_F16_CR_AVX512_AVX2 __m256i mish_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return mish_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(mish_f16_cr_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
MISH_F16_CR_AVX512_AVX2 void mish_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
MISH_F16_CR_AVX512_AVX2 void mish_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b7fc5p+6f); /* -109.996399 */
    const __m256 v1 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v12 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v14 = _mm256_set1_ps(0x1.00219ep-1f); /* 0.500256479 */
    const __m256 v15 = _mm256_set1_ps(0x1.a57a3ap-15f); /* 5.02440271e-05 */
    const __m256 v19 = _mm256_set1_ps(0x1.00f674p+1f); /* 2.00752115 */
    const __m256 v22 = _mm256_set1_ps(-0x1.71d52p-25f); /* -4.30541718e-08 */
    const __m256 v24 = _mm256_set1_ps(0x1.01edb6p+1f); /* 2.01506686 */
    const __m256 t0_0 = _mm256_loadu_ps(mish_f16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(mish_f16_cr_avx512_table0 + 8);
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v3_0 = mish_f16_cr_avx512_fromhalf_f32_avx2(v2_0);
    const __m256 v3_1 = mish_f16_cr_avx512_fromhalf_f32_avx2(v2_1);
    const __m256 v4_0 = _mm256_min_ps(v1, v3_0);
    const __m256 v4_1 = _mm256_min_ps(v1, v3_1);
    const __m256 v5_0 = _mm256_max_ps(v0, v4_0);
    const __m256 v5_1 = _mm256_max_ps(v0, v4_1);
    const __m256 v8_0 = _mm256_fmadd_ps(v5_0, v6, v7);
    const __m256 v8_1 = _mm256_fmadd_ps(v5_1, v6, v7);
    const __m256i v9_0 = mish_f16_cr_avx512_bits_f32_avx2(v8_0);
    const __m256i v9_1 = mish_f16_cr_avx512_bits_f32_avx2(v8_1);
    const __m256 v10_0 = mish_f16_cr_avx512_permute16_avx2(v9_0, t0_0, t0_1);
    const __m256 v10_1 = mish_f16_cr_avx512_permute16_avx2(v9_1, t0_0, t0_1);
    const __m256 v11_0 = _mm256_sub_ps(v8_0, v7);
    const __m256 v11_1 = _mm256_sub_ps(v8_1, v7);
    const __m256 v13_0 = _mm256_fmadd_ps(v11_0, v12, v5_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v11_1, v12, v5_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v13_0, v14, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v13_1, v14, v15);
    const __m256 v17_0 = _mm256_fmadd_ps(v13_0, v16_0, v13_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v13_1, v16_1, v13_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v10_0, v17_0, v10_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v10_1, v17_1, v10_1);
    const __m256 v20_0 = mish_f16_cr_avx512_scalef_f32_avx2(v18_0, v11_0);
    const __m256 v20_1 = mish_f16_cr_avx512_scalef_f32_avx2(v18_1, v11_1);
    const __m256 v21_0 = _mm256_add_ps(v19, v20_0);
    const __m256 v21_1 = _mm256_add_ps(v19, v20_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v18_0, v21_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v18_1, v21_1, v22);
    const __m256 v25_0 = _mm256_fmadd_ps(v21_0, v20_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v21_1, v20_1, v24);
    const __m256 v26_0 = _mm256_div_ps(v23_0, v25_0);
    const __m256 v26_1 = _mm256_div_ps(v23_1, v25_1);
    const __m256 v27_0 = _mm256_max_ps(v0, v3_0);
    const __m256 v27_1 = _mm256_max_ps(v0, v3_1);
    const __m256 v28_0 = _mm256_mul_ps(v26_0, v27_0);
    const __m256 v28_1 = _mm256_mul_ps(v26_1, v27_1);
    const __m256 v29_0 = mish_f16_cr_avx512_scalef_f32_avx2(v28_0, v11_0);
    const __m256 v29_1 = mish_f16_cr_avx512_scalef_f32_avx2(v28_1, v11_1);
    const __m256i v30_0 = mish_f16_cr_avx512_tohalf_total_f32_avx2(v29_0);
    const __m256i v30_1 = mish_f16_cr_avx512_tohalf_total_f32_avx2(v29_1);
    mish_f16_cr_avx512_store_u16_avx2(y, v30_0);
    mish_f16_cr_avx512_store_u16_avx2(y + 8, v30_1);
}

/* 8 elements. */
static MISH_F16_CR_AVX512_AVX2_TARGET void mish_f16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b7fc5p+6f); /* -109.996399 */
    const __m256 v1 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v12 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v14 = _mm256_set1_ps(0x1.00219ep-1f); /* 0.500256479 */
    const __m256 v15 = _mm256_set1_ps(0x1.a57a3ap-15f); /* 5.02440271e-05 */
    const __m256 v19 = _mm256_set1_ps(0x1.00f674p+1f); /* 2.00752115 */
    const __m256 v22 = _mm256_set1_ps(-0x1.71d52p-25f); /* -4.30541718e-08 */
    const __m256 v24 = _mm256_set1_ps(0x1.01edb6p+1f); /* 2.01506686 */
    const __m256 t0_0 = _mm256_loadu_ps(mish_f16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(mish_f16_cr_avx512_table0 + 8);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v3 = mish_f16_cr_avx512_fromhalf_f32_avx2(v2);
    const __m256 v4 = _mm256_min_ps(v1, v3);
    const __m256 v5 = _mm256_max_ps(v0, v4);
    const __m256 v8 = _mm256_fmadd_ps(v5, v6, v7);
    const __m256i v9 = mish_f16_cr_avx512_bits_f32_avx2(v8);
    const __m256 v10 = mish_f16_cr_avx512_permute16_avx2(v9, t0_0, t0_1);
    const __m256 v11 = _mm256_sub_ps(v8, v7);
    const __m256 v13 = _mm256_fmadd_ps(v11, v12, v5);
    const __m256 v16 = _mm256_fmadd_ps(v13, v14, v15);
    const __m256 v17 = _mm256_fmadd_ps(v13, v16, v13);
    const __m256 v18 = _mm256_fmadd_ps(v10, v17, v10);
    const __m256 v20 = mish_f16_cr_avx512_scalef_f32_avx2(v18, v11);
    const __m256 v21 = _mm256_add_ps(v19, v20);
    const __m256 v23 = _mm256_fmadd_ps(v18, v21, v22);
    const __m256 v25 = _mm256_fmadd_ps(v21, v20, v24);
    const __m256 v26 = _mm256_div_ps(v23, v25);
    const __m256 v27 = _mm256_max_ps(v0, v3);
    const __m256 v28 = _mm256_mul_ps(v26, v27);
    const __m256 v29 = mish_f16_cr_avx512_scalef_f32_avx2(v28, v11);
    const __m256i v30 = mish_f16_cr_avx512_tohalf_total_f32_avx2(v29);
    mish_f16_cr_avx512_store_u16_avx2(y, v30);
}

static MISH_F16_CR_AVX512_AVX2_TARGET void mish_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_f16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        mish_f16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        mish_f16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MISH_F16_CR_AVX512_AVX512 __m512i mish_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

MISH_F16_CR_AVX512_AVX512 __m512i mish_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

MISH_F16_CR_AVX512_AVX512 __m512i mish_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return mish_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(mish_f16_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
MISH_F16_CR_AVX512_AVX512 void mish_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b7fc5p+6f); /* -109.996399 */
    const __m512 v1 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v12 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v14 = _mm512_set1_ps(0x1.00219ep-1f); /* 0.500256479 */
    const __m512 v15 = _mm512_set1_ps(0x1.a57a3ap-15f); /* 5.02440271e-05 */
    const __m512 v19 = _mm512_set1_ps(0x1.00f674p+1f); /* 2.00752115 */
    const __m512 v22 = _mm512_set1_ps(-0x1.71d52p-25f); /* -4.30541718e-08 */
    const __m512 v24 = _mm512_set1_ps(0x1.01edb6p+1f); /* 2.01506686 */
    const __m512 t0_0 = _mm512_loadu_ps(mish_f16_cr_avx512_table0);
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v2_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v3_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_0));
    const __m512 v3_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_1));
    const __m512 v3_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_2));
    const __m512 v3_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_3));
    const __m512 v4_0 = _mm512_min_ps(v1, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v1, v3_1);
    const __m512 v4_2 = _mm512_min_ps(v1, v3_2);
    const __m512 v4_3 = _mm512_min_ps(v1, v3_3);
    const __m512 v5_0 = _mm512_max_ps(v0, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v0, v4_1);
    const __m512 v5_2 = _mm512_max_ps(v0, v4_2);
    const __m512 v5_3 = _mm512_max_ps(v0, v4_3);
    const __m512 v8_0 = _mm512_fmadd_ps(v5_0, v6, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v5_1, v6, v7);
    const __m512 v8_2 = _mm512_fmadd_ps(v5_2, v6, v7);
    const __m512 v8_3 = _mm512_fmadd_ps(v5_3, v6, v7);
    const __m512i v9_0 = mish_f16_cr_avx512_bits_f32_avx512(v8_0);
    const __m512i v9_1 = mish_f16_cr_avx512_bits_f32_avx512(v8_1);
    const __m512i v9_2 = mish_f16_cr_avx512_bits_f32_avx512(v8_2);
    const __m512i v9_3 = mish_f16_cr_avx512_bits_f32_avx512(v8_3);
    const __m512 v10_0 = _mm512_permutexvar_ps(v9_0, t0_0);
    const __m512 v10_1 = _mm512_permutexvar_ps(v9_1, t0_0);
    const __m512 v10_2 = _mm512_permutexvar_ps(v9_2, t0_0);
    const __m512 v10_3 = _mm512_permutexvar_ps(v9_3, t0_0);
    const __m512 v11_0 = _mm512_sub_ps(v8_0, v7);
    const __m512 v11_1 = _mm512_sub_ps(v8_1, v7);
    const __m512 v11_2 = _mm512_sub_ps(v8_2, v7);
    const __m512 v11_3 = _mm512_sub_ps(v8_3, v7);
    const __m512 v13_0 = _mm512_fmadd_ps(v11_0, v12, v5_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v11_1, v12, v5_1);
    const __m512 v13_2 = _mm512_fmadd_ps(v11_2, v12, v5_2);
    const __m512 v13_3 = _mm512_fmadd_ps(v11_3, v12, v5_3);
    const __m512 v16_0 = _mm512_fmadd_ps(v13_0, v14, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v13_1, v14, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v13_2, v14, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v13_3, v14, v15);
    const __m512 v17_0 = _mm512_fmadd_ps(v13_0, v16_0, v13_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v13_1, v16_1, v13_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v13_2, v16_2, v13_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v13_3, v16_3, v13_3);
    const __m512 v18_0 = _mm512_fmadd_ps(v10_0, v17_0, v10_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v10_1, v17_1, v10_1);
    const __m512 v18_2 = _mm512_fmadd_ps(v10_2, v17_2, v10_2);
    const __m512 v18_3 = _mm512_fmadd_ps(v10_3, v17_3, v10_3);
    const __m512 v20_0 = _mm512_scalef_ps(v18_0, v11_0);
    const __m512 v20_1 = _mm512_scalef_ps(v18_1, v11_1);
    const __m512 v20_2 = _mm512_scalef_ps(v18_2, v11_2);
    const __m512 v20_3 = _mm512_scalef_ps(v18_3, v11_3);
    const __m512 v21_0 = _mm512_add_ps(v19, v20_0);
    const __m512 v21_1 = _mm512_add_ps(v19, v20_1);
    const __m512 v21_2 = _mm512_add_ps(v19, v20_2);
    const __m512 v21_3 = _mm512_add_ps(v19, v20_3);
    const __m512 v23_0 = _mm512_fmadd_ps(v18_0, v21_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v18_1, v21_1, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v18_2, v21_2, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v18_3, v21_3, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v21_0, v20_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v21_1, v20_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v21_2, v20_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v21_3, v20_3, v24);
    const __m512 v26_0 = _mm512_div_ps(v23_0, v25_0);
    const __m512 v26_1 = _mm512_div_ps(v23_1, v25_1);
    const __m512 v26_2 = _mm512_div_ps(v23_2, v25_2);
    const __m512 v26_3 = _mm512_div_ps(v23_3, v25_3);
    const __m512 v27_0 = _mm512_max_ps(v0, v3_0);
    const __m512 v27_1 = _mm512_max_ps(v0, v3_1);
    const __m512 v27_2 = _mm512_max_ps(v0, v3_2);
    const __m512 v27_3 = _mm512_max_ps(v0, v3_3);
    const __m512 v28_0 = _mm512_mul_ps(v26_0, v27_0);
    const __m512 v28_1 = _mm512_mul_ps(v26_1, v27_1);
    const __m512 v28_2 = _mm512_mul_ps(v26_2, v27_2);
    const __m512 v28_3 = _mm512_mul_ps(v26_3, v27_3);
    const __m512 v29_0 = _mm512_scalef_ps(v28_0, v11_0);
    const __m512 v29_1 = _mm512_scalef_ps(v28_1, v11_1);
    const __m512 v29_2 = _mm512_scalef_ps(v28_2, v11_2);
    const __m512 v29_3 = _mm512_scalef_ps(v28_3, v11_3);
    const __m512i v30_0 = mish_f16_cr_avx512_tohalf_total_f32_avx512(v29_0);
    const __m512i v30_1 = mish_f16_cr_avx512_tohalf_total_f32_avx512(v29_1);
    const __m512i v30_2 = mish_f16_cr_avx512_tohalf_total_f32_avx512(v29_2);
    const __m512i v30_3 = mish_f16_cr_avx512_tohalf_total_f32_avx512(v29_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v30_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v30_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v30_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v30_3));
}

/* 16 elements. */
static MISH_F16_CR_AVX512_AVX512_TARGET void mish_f16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b7fc5p+6f); /* -109.996399 */
    const __m512 v1 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v12 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v14 = _mm512_set1_ps(0x1.00219ep-1f); /* 0.500256479 */
    const __m512 v15 = _mm512_set1_ps(0x1.a57a3ap-15f); /* 5.02440271e-05 */
    const __m512 v19 = _mm512_set1_ps(0x1.00f674p+1f); /* 2.00752115 */
    const __m512 v22 = _mm512_set1_ps(-0x1.71d52p-25f); /* -4.30541718e-08 */
    const __m512 v24 = _mm512_set1_ps(0x1.01edb6p+1f); /* 2.01506686 */
    const __m512 t0_0 = _mm512_loadu_ps(mish_f16_cr_avx512_table0);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __m512 v4 = _mm512_min_ps(v1, v3);
    const __m512 v5 = _mm512_max_ps(v0, v4);
    const __m512 v8 = _mm512_fmadd_ps(v5, v6, v7);
    const __m512i v9 = mish_f16_cr_avx512_bits_f32_avx512(v8);
    const __m512 v10 = _mm512_permutexvar_ps(v9, t0_0);
    const __m512 v11 = _mm512_sub_ps(v8, v7);
    const __m512 v13 = _mm512_fmadd_ps(v11, v12, v5);
    const __m512 v16 = _mm512_fmadd_ps(v13, v14, v15);
    const __m512 v17 = _mm512_fmadd_ps(v13, v16, v13);
    const __m512 v18 = _mm512_fmadd_ps(v10, v17, v10);
    const __m512 v20 = _mm512_scalef_ps(v18, v11);
    const __m512 v21 = _mm512_add_ps(v19, v20);
    const __m512 v23 = _mm512_fmadd_ps(v18, v21, v22);
    const __m512 v25 = _mm512_fmadd_ps(v21, v20, v24);
    const __m512 v26 = _mm512_div_ps(v23, v25);
    const __m512 v27 = _mm512_max_ps(v0, v3);
    const __m512 v28 = _mm512_mul_ps(v26, v27);
    const __m512 v29 = _mm512_scalef_ps(v28, v11);
    const __m512i v30 = mish_f16_cr_avx512_tohalf_total_f32_avx512(v29);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v30));
}

static MISH_F16_CR_AVX512_AVX512_TARGET void mish_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        mish_f16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        mish_f16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        mish_f16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_f16_cr_avx512_level(void) {
#if defined(MISH_F16_CR_AVX512_FORCE_ISA)
    return MISH_F16_CR_AVX512_FORCE_ISA;
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

uint16_t mish_f16_cr_avx512(uint16_t x) {
    return mish_f16_cr_avx512_element(x);
}

void mish_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_f16_cr_avx512_level();
    if (level == 2) {
        mish_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    mish_f16_cr_avx512_array_portable(x, y, n);
}
