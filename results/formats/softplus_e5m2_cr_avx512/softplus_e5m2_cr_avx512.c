/* softplus_e5m2_cr_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), e5m2
 *   domain       every input
 *   max error    0.498440 ulp, proven: all 256 inputs visited
 *   worst input  -0x1.8p-7 (-0.01171875, encoding 0xa2)
 *   result there 0x1.4p-1 (0.625, encoding 0x39)
 *   mean error   0.197631 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8e23d1a03a2c1b44b31fbc1a5c6e85db
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt e5m2 --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_e5m2_avx512.db
 *                time: 0.2815 ns/element as avx512 code (inputs mean)
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
#include "softplus_e5m2_cr_avx512.h"

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

static inline int32_t softplus_e5m2_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softplus_e5m2_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float softplus_e5m2_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = softplus_e5m2_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return softplus_e5m2_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float softplus_e5m2_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softplus_e5m2_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t softplus_e5m2_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double softplus_e5m2_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int softplus_e5m2_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float softplus_e5m2_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = softplus_e5m2_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !softplus_e5m2_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t softplus_e5m2_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)softplus_e5m2_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = softplus_e5m2_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t softplus_e5m2_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float softplus_e5m2_cr_avx512_table0[32] = {
    0x1.ffd348p-1f, 0x1.058434p+0f, 0x1.0b3e2ep+0f, 0x1.11184p+0f,
    0x1.171322p+0f, 0x1.1d2f88p+0f, 0x1.236e3p+0f, 0x1.29cfdap+0f,
    0x1.30554ap+0f, 0x1.36ff48p+0f, 0x1.3dceap+0f, 0x1.44c426p+0f,
    0x1.4be0aep+0f, 0x1.532514p+0f, 0x1.5a9236p+0f, 0x1.6228fap+0f,
    0x1.69ea48p+0f, 0x1.71d70ep+0f, 0x1.79f042p+0f, 0x1.8236dap+0f,
    0x1.8aabd8p+0f, 0x1.93503ep+0f, 0x1.9c2516p+0f, 0x1.a52b6ep+0f,
    0x1.ae645ep+0f, 0x1.b7d102p+0f, 0x1.c17278p+0f, 0x1.cb49ecp+0f,
    0x1.d5588cp+0f, 0x1.df9f8cp+0f, 0x1.ea2028p+0f, 0x1.f4dba2p+0f,
};

static inline uint8_t softplus_e5m2_cr_avx512_element(uint8_t x) {
    const int32_t v0 = 128;
    const float v1 = 0x1.ba5becp-2f; /* 0.431991279 */
    const float v2 = 0x1.715476p+0f; /* 1.44269502 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 8;
    const int32_t v5 = softplus_e5m2_cr_avx512_shl_i32(v3, v4);
    const float v6 = softplus_e5m2_cr_avx512_fromhalf_f32(v5);
    const float v7 = softplus_e5m2_cr_avx512_abs_f32(v6);
    const float v8 = -v7;
    const float v9 = 0x1.8p+18f; /* 393216 */
    const float v10 = softplus_e5m2_cr_avx512_fma_f32(v2, v8, v9);
    const int32_t v11 = softplus_e5m2_cr_avx512_bits_f32(v10);
    const float v12 = softplus_e5m2_cr_avx512_table0[(uint32_t)v11 & (32u - 1)];
    const float v13 = -0x1.93627p-7f; /* -0.0123103186 */
    const float v14 = softplus_e5m2_cr_avx512_fma_f32(v1, v12, v13);
    const float v15 = v10 - v9;
    const float v16 = softplus_e5m2_cr_avx512_scalef_f32(v14, v15);
    const float v17 = 0x1.fbb90cp+0f; /* 1.98329234 */
    const float v18 = -0x1.3d8edp+1f; /* -2.48092079 */
    const float v19 = softplus_e5m2_cr_avx512_fma_f32(v17, v16, v18);
    const float v20 = 0x1.2b444ap+1f; /* 2.33802152 */
    const float v21 = softplus_e5m2_cr_avx512_fma_f32(v16, v19, v20);
    const float v22 = 0x0p+0f; /* 0 */
    const float v23 = v22 > v6 ? v22 : v6;
    const float v24 = softplus_e5m2_cr_avx512_fma_f32(v16, v21, v23);
    const int32_t v25 = softplus_e5m2_cr_avx512_tohalf_f32(v24);
    const int32_t v26 = (int32_t)((uint32_t)v0 + (uint32_t)v25);
    const int32_t v27 = softplus_e5m2_cr_avx512_lshr_i32(v26, v4);
    const int32_t r0 = v27;
    return (uint8_t)r0;
}

static void softplus_e5m2_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_e5m2_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_E5M2_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SOFTPLUS_E5M2_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_E5M2_CR_AVX512_AVX2 static inline SOFTPLUS_E5M2_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_E5M2_CR_AVX512_AVX512 static inline SOFTPLUS_E5M2_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SOFTPLUS_E5M2_CR_AVX512_AVX2 __m256 softplus_e5m2_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_E5M2_CR_AVX512_AVX2 __m256i softplus_e5m2_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SOFTPLUS_E5M2_CR_AVX512_AVX2 __m256 softplus_e5m2_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
SOFTPLUS_E5M2_CR_AVX512_AVX2 __m256 softplus_e5m2_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(softplus_e5m2_cr_avx512_permute16_avx2(i, t0, t1),
                            softplus_e5m2_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
SOFTPLUS_E5M2_CR_AVX512_AVX2 __m128 softplus_e5m2_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static SOFTPLUS_E5M2_CR_AVX512_AVX2_TARGET __m256 softplus_e5m2_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        softplus_e5m2_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        softplus_e5m2_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
SOFTPLUS_E5M2_CR_AVX512_AVX2 __m256 softplus_e5m2_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return softplus_e5m2_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

SOFTPLUS_E5M2_CR_AVX512_AVX2 __m256i softplus_e5m2_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SOFTPLUS_E5M2_CR_AVX512_AVX2 __m256i softplus_e5m2_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return softplus_e5m2_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(softplus_e5m2_cr_avx512_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
SOFTPLUS_E5M2_CR_AVX512_AVX2 void softplus_e5m2_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
SOFTPLUS_E5M2_CR_AVX512_AVX2 void softplus_e5m2_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(0x1.ba5becp-2f); /* 0.431991279 */
    const __m256 v2 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v9 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v13 = _mm256_set1_ps(-0x1.93627p-7f); /* -0.0123103186 */
    const __m256 v17 = _mm256_set1_ps(0x1.fbb90cp+0f); /* 1.98329234 */
    const __m256 v18 = _mm256_set1_ps(-0x1.3d8edp+1f); /* -2.48092079 */
    const __m256 v20 = _mm256_set1_ps(0x1.2b444ap+1f); /* 2.33802152 */
    const __m256 v22 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(softplus_e5m2_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(softplus_e5m2_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(softplus_e5m2_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(softplus_e5m2_cr_avx512_table0 + 24);
    const __m256i v3_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 16)));
    const __m256i v3_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 24)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 8);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 8);
    const __m256i v5_2 = _mm256_slli_epi32(v3_2, 8);
    const __m256i v5_3 = _mm256_slli_epi32(v3_3, 8);
    const __m256 v6_0 = softplus_e5m2_cr_avx512_fromhalf_f32_avx2(v5_0);
    const __m256 v6_1 = softplus_e5m2_cr_avx512_fromhalf_f32_avx2(v5_1);
    const __m256 v6_2 = softplus_e5m2_cr_avx512_fromhalf_f32_avx2(v5_2);
    const __m256 v6_3 = softplus_e5m2_cr_avx512_fromhalf_f32_avx2(v5_3);
    const __m256 v7_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_0);
    const __m256 v7_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_1);
    const __m256 v7_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_2);
    const __m256 v7_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_3);
    const __m256 v10_0 = _mm256_fnmadd_ps(v2, v7_0, v9);
    const __m256 v10_1 = _mm256_fnmadd_ps(v2, v7_1, v9);
    const __m256 v10_2 = _mm256_fnmadd_ps(v2, v7_2, v9);
    const __m256 v10_3 = _mm256_fnmadd_ps(v2, v7_3, v9);
    const __m256i v11_0 = softplus_e5m2_cr_avx512_bits_f32_avx2(v10_0);
    const __m256i v11_1 = softplus_e5m2_cr_avx512_bits_f32_avx2(v10_1);
    const __m256i v11_2 = softplus_e5m2_cr_avx512_bits_f32_avx2(v10_2);
    const __m256i v11_3 = softplus_e5m2_cr_avx512_bits_f32_avx2(v10_3);
    const __m256 v12_0 = softplus_e5m2_cr_avx512_permute32_avx2(v11_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v12_1 = softplus_e5m2_cr_avx512_permute32_avx2(v11_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v12_2 = softplus_e5m2_cr_avx512_permute32_avx2(v11_2, t0_0, t0_1, t0_2, t0_3);
    const __m256 v12_3 = softplus_e5m2_cr_avx512_permute32_avx2(v11_3, t0_0, t0_1, t0_2, t0_3);
    const __m256 v14_0 = _mm256_fmadd_ps(v1, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v1, v12_1, v13);
    const __m256 v14_2 = _mm256_fmadd_ps(v1, v12_2, v13);
    const __m256 v14_3 = _mm256_fmadd_ps(v1, v12_3, v13);
    const __m256 v15_0 = _mm256_sub_ps(v10_0, v9);
    const __m256 v15_1 = _mm256_sub_ps(v10_1, v9);
    const __m256 v15_2 = _mm256_sub_ps(v10_2, v9);
    const __m256 v15_3 = _mm256_sub_ps(v10_3, v9);
    const __m256 v16_0 = softplus_e5m2_cr_avx512_scalef_f32_avx2(v14_0, v15_0);
    const __m256 v16_1 = softplus_e5m2_cr_avx512_scalef_f32_avx2(v14_1, v15_1);
    const __m256 v16_2 = softplus_e5m2_cr_avx512_scalef_f32_avx2(v14_2, v15_2);
    const __m256 v16_3 = softplus_e5m2_cr_avx512_scalef_f32_avx2(v14_3, v15_3);
    const __m256 v19_0 = _mm256_fmadd_ps(v17, v16_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17, v16_1, v18);
    const __m256 v19_2 = _mm256_fmadd_ps(v17, v16_2, v18);
    const __m256 v19_3 = _mm256_fmadd_ps(v17, v16_3, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v16_0, v19_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v16_1, v19_1, v20);
    const __m256 v21_2 = _mm256_fmadd_ps(v16_2, v19_2, v20);
    const __m256 v21_3 = _mm256_fmadd_ps(v16_3, v19_3, v20);
    const __m256 v23_0 = _mm256_max_ps(v22, v6_0);
    const __m256 v23_1 = _mm256_max_ps(v22, v6_1);
    const __m256 v23_2 = _mm256_max_ps(v22, v6_2);
    const __m256 v23_3 = _mm256_max_ps(v22, v6_3);
    const __m256 v24_0 = _mm256_fmadd_ps(v16_0, v21_0, v23_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v16_1, v21_1, v23_1);
    const __m256 v24_2 = _mm256_fmadd_ps(v16_2, v21_2, v23_2);
    const __m256 v24_3 = _mm256_fmadd_ps(v16_3, v21_3, v23_3);
    const __m256i v25_0 = softplus_e5m2_cr_avx512_tohalf_total_f32_avx2(v24_0);
    const __m256i v25_1 = softplus_e5m2_cr_avx512_tohalf_total_f32_avx2(v24_1);
    const __m256i v25_2 = softplus_e5m2_cr_avx512_tohalf_total_f32_avx2(v24_2);
    const __m256i v25_3 = softplus_e5m2_cr_avx512_tohalf_total_f32_avx2(v24_3);
    const __m256i v26_0 = _mm256_add_epi32(v0, v25_0);
    const __m256i v26_1 = _mm256_add_epi32(v0, v25_1);
    const __m256i v26_2 = _mm256_add_epi32(v0, v25_2);
    const __m256i v26_3 = _mm256_add_epi32(v0, v25_3);
    const __m256i v27_0 = _mm256_srli_epi32(v26_0, 8);
    const __m256i v27_1 = _mm256_srli_epi32(v26_1, 8);
    const __m256i v27_2 = _mm256_srli_epi32(v26_2, 8);
    const __m256i v27_3 = _mm256_srli_epi32(v26_3, 8);
    softplus_e5m2_cr_avx512_store_u8_avx2(y, v27_0);
    softplus_e5m2_cr_avx512_store_u8_avx2(y + 8, v27_1);
    softplus_e5m2_cr_avx512_store_u8_avx2(y + 16, v27_2);
    softplus_e5m2_cr_avx512_store_u8_avx2(y + 24, v27_3);
}

/* 8 elements. */
static SOFTPLUS_E5M2_CR_AVX512_AVX2_TARGET void softplus_e5m2_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(0x1.ba5becp-2f); /* 0.431991279 */
    const __m256 v2 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v9 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v13 = _mm256_set1_ps(-0x1.93627p-7f); /* -0.0123103186 */
    const __m256 v17 = _mm256_set1_ps(0x1.fbb90cp+0f); /* 1.98329234 */
    const __m256 v18 = _mm256_set1_ps(-0x1.3d8edp+1f); /* -2.48092079 */
    const __m256 v20 = _mm256_set1_ps(0x1.2b444ap+1f); /* 2.33802152 */
    const __m256 v22 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(softplus_e5m2_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(softplus_e5m2_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(softplus_e5m2_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(softplus_e5m2_cr_avx512_table0 + 24);
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 8);
    const __m256 v6 = softplus_e5m2_cr_avx512_fromhalf_f32_avx2(v5);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256 v10 = _mm256_fnmadd_ps(v2, v7, v9);
    const __m256i v11 = softplus_e5m2_cr_avx512_bits_f32_avx2(v10);
    const __m256 v12 = softplus_e5m2_cr_avx512_permute32_avx2(v11, t0_0, t0_1, t0_2, t0_3);
    const __m256 v14 = _mm256_fmadd_ps(v1, v12, v13);
    const __m256 v15 = _mm256_sub_ps(v10, v9);
    const __m256 v16 = softplus_e5m2_cr_avx512_scalef_f32_avx2(v14, v15);
    const __m256 v19 = _mm256_fmadd_ps(v17, v16, v18);
    const __m256 v21 = _mm256_fmadd_ps(v16, v19, v20);
    const __m256 v23 = _mm256_max_ps(v22, v6);
    const __m256 v24 = _mm256_fmadd_ps(v16, v21, v23);
    const __m256i v25 = softplus_e5m2_cr_avx512_tohalf_total_f32_avx2(v24);
    const __m256i v26 = _mm256_add_epi32(v0, v25);
    const __m256i v27 = _mm256_srli_epi32(v26, 8);
    softplus_e5m2_cr_avx512_store_u8_avx2(y, v27);
}

static SOFTPLUS_E5M2_CR_AVX512_AVX2_TARGET void softplus_e5m2_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        softplus_e5m2_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        softplus_e5m2_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        softplus_e5m2_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_E5M2_CR_AVX512_AVX512 __m512i softplus_e5m2_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

SOFTPLUS_E5M2_CR_AVX512_AVX512 __m512i softplus_e5m2_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SOFTPLUS_E5M2_CR_AVX512_AVX512 __m512i softplus_e5m2_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return softplus_e5m2_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(softplus_e5m2_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTPLUS_E5M2_CR_AVX512_AVX512 void softplus_e5m2_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(0x1.ba5becp-2f); /* 0.431991279 */
    const __m512 v2 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v9 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v13 = _mm512_set1_ps(-0x1.93627p-7f); /* -0.0123103186 */
    const __m512 v17 = _mm512_set1_ps(0x1.fbb90cp+0f); /* 1.98329234 */
    const __m512 v18 = _mm512_set1_ps(-0x1.3d8edp+1f); /* -2.48092079 */
    const __m512 v20 = _mm512_set1_ps(0x1.2b444ap+1f); /* 2.33802152 */
    const __m512 v22 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(softplus_e5m2_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(softplus_e5m2_cr_avx512_table0 + 16);
    const __m512i v3_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v3_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v3_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v5_0 = _mm512_slli_epi32(v3_0, 8);
    const __m512i v5_1 = _mm512_slli_epi32(v3_1, 8);
    const __m512i v5_2 = _mm512_slli_epi32(v3_2, 8);
    const __m512i v5_3 = _mm512_slli_epi32(v3_3, 8);
    const __m512 v6_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5_0));
    const __m512 v6_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5_1));
    const __m512 v6_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5_2));
    const __m512 v6_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5_3));
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10_0 = _mm512_fnmadd_ps(v2, v7_0, v9);
    const __m512 v10_1 = _mm512_fnmadd_ps(v2, v7_1, v9);
    const __m512 v10_2 = _mm512_fnmadd_ps(v2, v7_2, v9);
    const __m512 v10_3 = _mm512_fnmadd_ps(v2, v7_3, v9);
    const __m512i v11_0 = softplus_e5m2_cr_avx512_bits_f32_avx512(v10_0);
    const __m512i v11_1 = softplus_e5m2_cr_avx512_bits_f32_avx512(v10_1);
    const __m512i v11_2 = softplus_e5m2_cr_avx512_bits_f32_avx512(v10_2);
    const __m512i v11_3 = softplus_e5m2_cr_avx512_bits_f32_avx512(v10_3);
    const __m512 v12_0 = _mm512_permutex2var_ps(t0_0, v11_0, t0_1);
    const __m512 v12_1 = _mm512_permutex2var_ps(t0_0, v11_1, t0_1);
    const __m512 v12_2 = _mm512_permutex2var_ps(t0_0, v11_2, t0_1);
    const __m512 v12_3 = _mm512_permutex2var_ps(t0_0, v11_3, t0_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v1, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v1, v12_1, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v1, v12_2, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v1, v12_3, v13);
    const __m512 v15_0 = _mm512_sub_ps(v10_0, v9);
    const __m512 v15_1 = _mm512_sub_ps(v10_1, v9);
    const __m512 v15_2 = _mm512_sub_ps(v10_2, v9);
    const __m512 v15_3 = _mm512_sub_ps(v10_3, v9);
    const __m512 v16_0 = _mm512_scalef_ps(v14_0, v15_0);
    const __m512 v16_1 = _mm512_scalef_ps(v14_1, v15_1);
    const __m512 v16_2 = _mm512_scalef_ps(v14_2, v15_2);
    const __m512 v16_3 = _mm512_scalef_ps(v14_3, v15_3);
    const __m512 v19_0 = _mm512_fmadd_ps(v17, v16_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17, v16_1, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v17, v16_2, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v17, v16_3, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v16_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v16_1, v19_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v16_2, v19_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v16_3, v19_3, v20);
    const __m512 v23_0 = _mm512_max_ps(v22, v6_0);
    const __m512 v23_1 = _mm512_max_ps(v22, v6_1);
    const __m512 v23_2 = _mm512_max_ps(v22, v6_2);
    const __m512 v23_3 = _mm512_max_ps(v22, v6_3);
    const __m512 v24_0 = _mm512_fmadd_ps(v16_0, v21_0, v23_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v16_1, v21_1, v23_1);
    const __m512 v24_2 = _mm512_fmadd_ps(v16_2, v21_2, v23_2);
    const __m512 v24_3 = _mm512_fmadd_ps(v16_3, v21_3, v23_3);
    const __m512i v25_0 = softplus_e5m2_cr_avx512_tohalf_total_f32_avx512(v24_0);
    const __m512i v25_1 = softplus_e5m2_cr_avx512_tohalf_total_f32_avx512(v24_1);
    const __m512i v25_2 = softplus_e5m2_cr_avx512_tohalf_total_f32_avx512(v24_2);
    const __m512i v25_3 = softplus_e5m2_cr_avx512_tohalf_total_f32_avx512(v24_3);
    const __m512i v26_0 = _mm512_add_epi32(v0, v25_0);
    const __m512i v26_1 = _mm512_add_epi32(v0, v25_1);
    const __m512i v26_2 = _mm512_add_epi32(v0, v25_2);
    const __m512i v26_3 = _mm512_add_epi32(v0, v25_3);
    const __m512i v27_0 = _mm512_srli_epi32(v26_0, 8);
    const __m512i v27_1 = _mm512_srli_epi32(v26_1, 8);
    const __m512i v27_2 = _mm512_srli_epi32(v26_2, 8);
    const __m512i v27_3 = _mm512_srli_epi32(v26_3, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v27_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v27_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v27_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v27_3));
}

/* 16 elements. */
static SOFTPLUS_E5M2_CR_AVX512_AVX512_TARGET void softplus_e5m2_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(0x1.ba5becp-2f); /* 0.431991279 */
    const __m512 v2 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v9 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v13 = _mm512_set1_ps(-0x1.93627p-7f); /* -0.0123103186 */
    const __m512 v17 = _mm512_set1_ps(0x1.fbb90cp+0f); /* 1.98329234 */
    const __m512 v18 = _mm512_set1_ps(-0x1.3d8edp+1f); /* -2.48092079 */
    const __m512 v20 = _mm512_set1_ps(0x1.2b444ap+1f); /* 2.33802152 */
    const __m512 v22 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(softplus_e5m2_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(softplus_e5m2_cr_avx512_table0 + 16);
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 8);
    const __m512 v6 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5));
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10 = _mm512_fnmadd_ps(v2, v7, v9);
    const __m512i v11 = softplus_e5m2_cr_avx512_bits_f32_avx512(v10);
    const __m512 v12 = _mm512_permutex2var_ps(t0_0, v11, t0_1);
    const __m512 v14 = _mm512_fmadd_ps(v1, v12, v13);
    const __m512 v15 = _mm512_sub_ps(v10, v9);
    const __m512 v16 = _mm512_scalef_ps(v14, v15);
    const __m512 v19 = _mm512_fmadd_ps(v17, v16, v18);
    const __m512 v21 = _mm512_fmadd_ps(v16, v19, v20);
    const __m512 v23 = _mm512_max_ps(v22, v6);
    const __m512 v24 = _mm512_fmadd_ps(v16, v21, v23);
    const __m512i v25 = softplus_e5m2_cr_avx512_tohalf_total_f32_avx512(v24);
    const __m512i v26 = _mm512_add_epi32(v0, v25);
    const __m512i v27 = _mm512_srli_epi32(v26, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v27));
}

static SOFTPLUS_E5M2_CR_AVX512_AVX512_TARGET void softplus_e5m2_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        softplus_e5m2_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        softplus_e5m2_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        softplus_e5m2_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_E5M2_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_e5m2_cr_avx512_level(void) {
#if defined(SOFTPLUS_E5M2_CR_AVX512_FORCE_ISA)
    return SOFTPLUS_E5M2_CR_AVX512_FORCE_ISA;
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

uint8_t softplus_e5m2_cr_avx512(uint8_t x) {
    return softplus_e5m2_cr_avx512_element(x);
}

void softplus_e5m2_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_e5m2_cr_avx512_level();
    if (level == 2) {
        softplus_e5m2_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_e5m2_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_e5m2_cr_avx512_array_portable(x, y, n);
}
