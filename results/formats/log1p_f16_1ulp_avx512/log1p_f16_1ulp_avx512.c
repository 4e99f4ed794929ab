/* log1p_f16_1ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f16
 *   domain       every input
 *   max error    0.585030 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.f98p-2 (0.493652344, encoding 0x37e6)
 *   result there 0x1.9bp-2 (0.401367188, encoding 0x366c)
 *   mean error   0.167886 ulp
 *   misrounded   1437 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b9424946e96f27978fa9b204b3d218b1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f16 --max-ulp 0.5 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/log1p_f16_cr_avx512.db
 *                time: 0.2711 ns/element as avx512 code (inputs mean)
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
#include "log1p_f16_1ulp_avx512.h"

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

static inline float log1p_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float log1p_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = log1p_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return log1p_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

/* The exponent field, of a subnormal after scaling. */
static inline float log1p_f16_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float log1p_f16_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log1p_f16_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log1p_f16_1ulp_avx512_getmant75_f32(float a) {
    float m = log1p_f16_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

static inline double log1p_f16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int log1p_f16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float log1p_f16_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = log1p_f16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !log1p_f16_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log1p_f16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

/* What vrange does with immediate 6. */
static inline float log1p_f16_1ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? log1p_f16_1ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (log1p_f16_1ulp_avx512_signaling_f32(a) | log1p_f16_1ulp_avx512_signaling_f32(b)) ? a + b : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log1p_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float log1p_f16_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = log1p_f16_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return log1p_f16_1ulp_avx512_frombits_f32((log1p_f16_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t log1p_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)log1p_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = log1p_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t log1p_f16_1ulp_avx512_element(uint16_t x) {
    const float v0 = 0x1.62e312p-1f; /* 0.693138659 */
    const float v1 = 0x1p+0f; /* 1 */
    const int32_t v2 = (int32_t)x;
    const float v3 = log1p_f16_1ulp_avx512_fromhalf_f32(v2);
    const float v4 = v1 + v3;
    const float v5 = log1p_f16_1ulp_avx512_getexp_f32(v4);
    const float v6 = log1p_f16_1ulp_avx512_getmant75_f32(v4);
    const float v7 = log1p_f16_1ulp_avx512_getexp_f32(v6);
    const float v8 = v5 - v7;
    const float v9 = -v8;
    const float v10 = log1p_f16_1ulp_avx512_scalef_f32(v1, v9);
    const float v11 = v10 - v1;
    const float v12 = log1p_f16_1ulp_avx512_fma_f32(v10, v3, v11);
    const float v13 = log1p_f16_1ulp_avx512_minmag_f32(v1, v12);
    const float v14 = 0x1.1b2e34p-3f; /* 0.138271719 */
    const float v15 = -0x1.57b996p-1f; /* -0.671337783 */
    const float v16 = log1p_f16_1ulp_avx512_fma_f32(v14, v6, v15);
    const float v17 = 0x1.440176p+0f; /* 1.26564729 */
    const float v18 = log1p_f16_1ulp_avx512_fma_f32(v6, v16, v17);
    const float v19 = 0x1.05170cp-14f; /* 6.22487132e-05 */
    const float v20 = -0x1.3b8946p+0f; /* -1.23256338 */
    const float v21 = log1p_f16_1ulp_avx512_fma_f32(v19, v5, v20);
    const float v22 = log1p_f16_1ulp_avx512_fma_f32(v6, v18, v21);
    const float v23 = 0x1.fffb2ep-1f; /* 0.999963224 */
    const float v24 = log1p_f16_1ulp_avx512_fma_f32(v13, v22, v23);
    const float v25 = v13 * v24;
    const float v26 = log1p_f16_1ulp_avx512_fma_f32(v0, v8, v25);
    const float v27 = log1p_f16_1ulp_avx512_copysign_f32(v26, v3);
    const int32_t v28 = log1p_f16_1ulp_avx512_tohalf_f32(v27);
    const int32_t r0 = v28;
    return (uint16_t)r0;
}

static void log1p_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOG1P_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_F16_1ULP_AVX512_AVX2 static inline LOG1P_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_F16_1ULP_AVX512_AVX512 static inline LOG1P_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOG1P_F16_1ULP_AVX512_AVX2 __m256 log1p_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
LOG1P_F16_1ULP_AVX512_AVX2 __m128 log1p_f16_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static LOG1P_F16_1ULP_AVX512_AVX2_TARGET __m256 log1p_f16_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        log1p_f16_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        log1p_f16_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
LOG1P_F16_1ULP_AVX512_AVX2 __m256 log1p_f16_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return log1p_f16_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
LOG1P_F16_1ULP_AVX512_AVX2 __m256 log1p_f16_1ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

LOG1P_F16_1ULP_AVX512_AVX2 __m256 log1p_f16_1ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(log1p_f16_1ulp_avx512_signaling_f32_avx2(a), log1p_f16_1ulp_avx512_signaling_f32_avx2(b)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
LOG1P_F16_1ULP_AVX512_AVX2 __m256 log1p_f16_1ulp_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

LOG1P_F16_1ULP_AVX512_AVX2 __m256i log1p_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
LOG1P_F16_1ULP_AVX512_AVX2 __m256i log1p_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LOG1P_F16_1ULP_AVX512_AVX2 __m256i log1p_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return log1p_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(log1p_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
LOG1P_F16_1ULP_AVX512_AVX2 void log1p_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
LOG1P_F16_1ULP_AVX512_AVX2 __m256 log1p_f16_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log1p_f16_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG1P_F16_1ULP_AVX512_AVX2 __m256 log1p_f16_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log1p_f16_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG1P_F16_1ULP_AVX512_AVX2 void log1p_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.62e312p-1f); /* 0.693138659 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v14 = _mm256_set1_ps(0x1.1b2e34p-3f); /* 0.138271719 */
    const __m256 v15 = _mm256_set1_ps(-0x1.57b996p-1f); /* -0.671337783 */
    const __m256 v17 = _mm256_set1_ps(0x1.440176p+0f); /* 1.26564729 */
    const __m256 v19 = _mm256_set1_ps(0x1.05170cp-14f); /* 6.22487132e-05 */
    const __m256 v20 = _mm256_set1_ps(-0x1.3b8946p+0f); /* -1.23256338 */
    const __m256 v23 = _mm256_set1_ps(0x1.fffb2ep-1f); /* 0.999963224 */
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v3_0 = log1p_f16_1ulp_avx512_fromhalf_f32_avx2(v2_0);
    const __m256 v3_1 = log1p_f16_1ulp_avx512_fromhalf_f32_avx2(v2_1);
    const __m256 v4_0 = _mm256_add_ps(v1, v3_0);
    const __m256 v4_1 = _mm256_add_ps(v1, v3_1);
    const __m256 v5_0 = log1p_f16_1ulp_avx512_lanes_getexp_f32_avx2(v4_0);
    const __m256 v5_1 = log1p_f16_1ulp_avx512_lanes_getexp_f32_avx2(v4_1);
    const __m256 v6_0 = log1p_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v4_0);
    const __m256 v6_1 = log1p_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v4_1);
    const __m256 v7_0 = log1p_f16_1ulp_avx512_lanes_getexp_f32_avx2(v6_0);
    const __m256 v7_1 = log1p_f16_1ulp_avx512_lanes_getexp_f32_avx2(v6_1);
    const __m256 v8_0 = _mm256_sub_ps(v5_0, v7_0);
    const __m256 v8_1 = _mm256_sub_ps(v5_1, v7_1);
    const __m256 v9_0 = _mm256_xor_ps(v8_0, _mm256_set1_ps(-0.0f));
    const __m256 v9_1 = _mm256_xor_ps(v8_1, _mm256_set1_ps(-0.0f));
    const __m256 v10_0 = log1p_f16_1ulp_avx512_scalef_f32_avx2(v1, v9_0);
    const __m256 v10_1 = log1p_f16_1ulp_avx512_scalef_f32_avx2(v1, v9_1);
    const __m256 v11_0 = _mm256_sub_ps(v10_0, v1);
    const __m256 v11_1 = _mm256_sub_ps(v10_1, v1);
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v3_0, v11_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v3_1, v11_1);
    const __m256 v13_0 = log1p_f16_1ulp_avx512_minmag_f32_avx2(v1, v12_0);
    const __m256 v13_1 = log1p_f16_1ulp_avx512_minmag_f32_avx2(v1, v12_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v14, v6_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v14, v6_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v6_0, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v6_1, v16_1, v17);
    const __m256 v21_0 = _mm256_fmadd_ps(v19, v5_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19, v5_1, v20);
    const __m256 v22_0 = _mm256_fmadd_ps(v6_0, v18_0, v21_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v6_1, v18_1, v21_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v13_0, v22_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v13_1, v22_1, v23);
    const __m256 v25_0 = _mm256_mul_ps(v13_0, v24_0);
    const __m256 v25_1 = _mm256_mul_ps(v13_1, v24_1);
    const __m256 v26_0 = _mm256_fmadd_ps(v0, v8_0, v25_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v0, v8_1, v25_1);
    const __m256 v27_0 = log1p_f16_1ulp_avx512_copysign_f32_avx2(v26_0, v3_0);
    const __m256 v27_1 = log1p_f16_1ulp_avx512_copysign_f32_avx2(v26_1, v3_1);
    const __m256i v28_0 = log1p_f16_1ulp_avx512_tohalf_total_f32_avx2(v27_0);
    const __m256i v28_1 = log1p_f16_1ulp_avx512_tohalf_total_f32_avx2(v27_1);
    log1p_f16_1ulp_avx512_store_u16_avx2(y, v28_0);
    log1p_f16_1ulp_avx512_store_u16_avx2(y + 8, v28_1);
}

/* 8 elements. */
static LOG1P_F16_1ULP_AVX512_AVX2_TARGET void log1p_f16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.62e312p-1f); /* 0.693138659 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v14 = _mm256_set1_ps(0x1.1b2e34p-3f); /* 0.138271719 */
    const __m256 v15 = _mm256_set1_ps(-0x1.57b996p-1f); /* -0.671337783 */
    const __m256 v17 = _mm256_set1_ps(0x1.440176p+0f); /* 1.26564729 */
    const __m256 v19 = _mm256_set1_ps(0x1.05170cp-14f); /* 6.22487132e-05 */
    const __m256 v20 = _mm256_set1_ps(-0x1.3b8946p+0f); /* -1.23256338 */
    const __m256 v23 = _mm256_set1_ps(0x1.fffb2ep-1f); /* 0.999963224 */
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v3 = log1p_f16_1ulp_avx512_fromhalf_f32_avx2(v2);
    const __m256 v4 = _mm256_add_ps(v1, v3);
    const __m256 v5 = log1p_f16_1ulp_avx512_lanes_getexp_f32_avx2(v4);
    const __m256 v6 = log1p_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v4);
    const __m256 v7 = log1p_f16_1ulp_avx512_lanes_getexp_f32_avx2(v6);
    const __m256 v8 = _mm256_sub_ps(v5, v7);
    const __m256 v9 = _mm256_xor_ps(v8, _mm256_set1_ps(-0.0f));
    const __m256 v10 = log1p_f16_1ulp_avx512_scalef_f32_avx2(v1, v9);
    const __m256 v11 = _mm256_sub_ps(v10, v1);
    const __m256 v12 = _mm256_fmadd_ps(v10, v3, v11);
    const __m256 v13 = log1p_f16_1ulp_avx512_minmag_f32_avx2(v1, v12);
    const __m256 v16 = _mm256_fmadd_ps(v14, v6, v15);
    const __m256 v18 = _mm256_fmadd_ps(v6, v16, v17);
    const __m256 v21 = _mm256_fmadd_ps(v19, v5, v20);
    const __m256 v22 = _mm256_fmadd_ps(v6, v18, v21);
    const __m256 v24 = _mm256_fmadd_ps(v13, v22, v23);
    const __m256 v25 = _mm256_mul_ps(v13, v24);
    const __m256 v26 = _mm256_fmadd_ps(v0, v8, v25);
    const __m256 v27 = log1p_f16_1ulp_avx512_copysign_f32_avx2(v26, v3);
    const __m256i v28 = log1p_f16_1ulp_avx512_tohalf_total_f32_avx2(v27);
    log1p_f16_1ulp_avx512_store_u16_avx2(y, v28);
}

static LOG1P_F16_1ULP_AVX512_AVX2_TARGET void log1p_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_f16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log1p_f16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log1p_f16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
LOG1P_F16_1ULP_AVX512_AVX512 __m512 log1p_f16_1ulp_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

LOG1P_F16_1ULP_AVX512_AVX512 __m512i log1p_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
LOG1P_F16_1ULP_AVX512_AVX512 __m512i log1p_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOG1P_F16_1ULP_AVX512_AVX512 __m512i log1p_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return log1p_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(log1p_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG1P_F16_1ULP_AVX512_AVX512 void log1p_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e312p-1f); /* 0.693138659 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v14 = _mm512_set1_ps(0x1.1b2e34p-3f); /* 0.138271719 */
    const __m512 v15 = _mm512_set1_ps(-0x1.57b996p-1f); /* -0.671337783 */
    const __m512 v17 = _mm512_set1_ps(0x1.440176p+0f); /* 1.26564729 */
    const __m512 v19 = _mm512_set1_ps(0x1.05170cp-14f); /* 6.22487132e-05 */
    const __m512 v20 = _mm512_set1_ps(-0x1.3b8946p+0f); /* -1.23256338 */
    const __m512 v23 = _mm512_set1_ps(0x1.fffb2ep-1f); /* 0.999963224 */
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v2_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v3_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_0));
    const __m512 v3_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_1));
    const __m512 v3_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_2));
    const __m512 v3_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_3));
    const __m512 v4_0 = _mm512_add_ps(v1, v3_0);
    const __m512 v4_1 = _mm512_add_ps(v1, v3_1);
    const __m512 v4_2 = _mm512_add_ps(v1, v3_2);
    const __m512 v4_3 = _mm512_add_ps(v1, v3_3);
    const __m512 v5_0 = _mm512_getexp_ps(v4_0);
    const __m512 v5_1 = _mm512_getexp_ps(v4_1);
    const __m512 v5_2 = _mm512_getexp_ps(v4_2);
    const __m512 v5_3 = _mm512_getexp_ps(v4_3);
    const __m512 v6_0 = _mm512_getmant_ps(v4_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v6_1 = _mm512_getmant_ps(v4_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v6_2 = _mm512_getmant_ps(v4_2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v6_3 = _mm512_getmant_ps(v4_3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v7_0 = _mm512_getexp_ps(v6_0);
    const __m512 v7_1 = _mm512_getexp_ps(v6_1);
    const __m512 v7_2 = _mm512_getexp_ps(v6_2);
    const __m512 v7_3 = _mm512_getexp_ps(v6_3);
    const __m512 v8_0 = _mm512_sub_ps(v5_0, v7_0);
    const __m512 v8_1 = _mm512_sub_ps(v5_1, v7_1);
    const __m512 v8_2 = _mm512_sub_ps(v5_2, v7_2);
    const __m512 v8_3 = _mm512_sub_ps(v5_3, v7_3);
    const __m512 v9_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10_0 = _mm512_scalef_ps(v1, v9_0);
    const __m512 v10_1 = _mm512_scalef_ps(v1, v9_1);
    const __m512 v10_2 = _mm512_scalef_ps(v1, v9_2);
    const __m512 v10_3 = _mm512_scalef_ps(v1, v9_3);
    const __m512 v11_0 = _mm512_sub_ps(v10_0, v1);
    const __m512 v11_1 = _mm512_sub_ps(v10_1, v1);
    const __m512 v11_2 = _mm512_sub_ps(v10_2, v1);
    const __m512 v11_3 = _mm512_sub_ps(v10_3, v1);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v3_0, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v3_1, v11_1);
    const __m512 v12_2 = _mm512_fmadd_ps(v10_2, v3_2, v11_2);
    const __m512 v12_3 = _mm512_fmadd_ps(v10_3, v3_3, v11_3);
    const __m512 v13_0 = _mm512_range_ps(v1, v12_0, 6);
    const __m512 v13_1 = _mm512_range_ps(v1, v12_1, 6);
    const __m512 v13_2 = _mm512_range_ps(v1, v12_2, 6);
    const __m512 v13_3 = _mm512_range_ps(v1, v12_3, 6);
    const __m512 v16_0 = _mm512_fmadd_ps(v14, v6_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14, v6_1, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v14, v6_2, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v14, v6_3, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v6_0, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v6_1, v16_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v6_2, v16_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v6_3, v16_3, v17);
    const __m512 v21_0 = _mm512_fmadd_ps(v19, v5_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19, v5_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v19, v5_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v19, v5_3, v20);
    const __m512 v22_0 = _mm512_fmadd_ps(v6_0, v18_0, v21_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v6_1, v18_1, v21_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v6_2, v18_2, v21_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v6_3, v18_3, v21_3);
    const __m512 v24_0 = _mm512_fmadd_ps(v13_0, v22_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v13_1, v22_1, v23);
    const __m512 v24_2 = _mm512_fmadd_ps(v13_2, v22_2, v23);
    const __m512 v24_3 = _mm512_fmadd_ps(v13_3, v22_3, v23);
    const __m512 v25_0 = _mm512_mul_ps(v13_0, v24_0);
    const __m512 v25_1 = _mm512_mul_ps(v13_1, v24_1);
    const __m512 v25_2 = _mm512_mul_ps(v13_2, v24_2);
    const __m512 v25_3 = _mm512_mul_ps(v13_3, v24_3);
    const __m512 v26_0 = _mm512_fmadd_ps(v0, v8_0, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v0, v8_1, v25_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v0, v8_2, v25_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v0, v8_3, v25_3);
    const __m512 v27_0 = log1p_f16_1ulp_avx512_copysign_f32_avx512(v26_0, v3_0);
    const __m512 v27_1 = log1p_f16_1ulp_avx512_copysign_f32_avx512(v26_1, v3_1);
    const __m512 v27_2 = log1p_f16_1ulp_avx512_copysign_f32_avx512(v26_2, v3_2);
    const __m512 v27_3 = log1p_f16_1ulp_avx512_copysign_f32_avx512(v26_3, v3_3);
    const __m512i v28_0 = log1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v27_0);
    const __m512i v28_1 = log1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v27_1);
    const __m512i v28_2 = log1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v27_2);
    const __m512i v28_3 = log1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v27_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v28_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v28_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v28_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v28_3));
}

/* 16 elements. */
static LOG1P_F16_1ULP_AVX512_AVX512_TARGET void log1p_f16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e312p-1f); /* 0.693138659 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v14 = _mm512_set1_ps(0x1.1b2e34p-3f); /* 0.138271719 */
    const __m512 v15 = _mm512_set1_ps(-0x1.57b996p-1f); /* -0.671337783 */
    const __m512 v17 = _mm512_set1_ps(0x1.440176p+0f); /* 1.26564729 */
    const __m512 v19 = _mm512_set1_ps(0x1.05170cp-14f); /* 6.22487132e-05 */
    const __m512 v20 = _mm512_set1_ps(-0x1.3b8946p+0f); /* -1.23256338 */
    const __m512 v23 = _mm512_set1_ps(0x1.fffb2ep-1f); /* 0.999963224 */
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __m512 v4 = _mm512_add_ps(v1, v3);
    const __m512 v5 = _mm512_getexp_ps(v4);
    const __m512 v6 = _mm512_getmant_ps(v4, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v7 = _mm512_getexp_ps(v6);
    const __m512 v8 = _mm512_sub_ps(v5, v7);
    const __m512 v9 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10 = _mm512_scalef_ps(v1, v9);
    const __m512 v11 = _mm512_sub_ps(v10, v1);
    const __m512 v12 = _mm512_fmadd_ps(v10, v3, v11);
    const __m512 v13 = _mm512_range_ps(v1, v12, 6);
    const __m512 v16 = _mm512_fmadd_ps(v14, v6, v15);
    const __m512 v18 = _mm512_fmadd_ps(v6, v16, v17);
    const __m512 v21 = _mm512_fmadd_ps(v19, v5, v20);
    const __m512 v22 = _mm512_fmadd_ps(v6, v18, v21);
    const __m512 v24 = _mm512_fmadd_ps(v13, v22, v23);
    const __m512 v25 = _mm512_mul_ps(v13, v24);
    const __m512 v26 = _mm512_fmadd_ps(v0, v8, v25);
    const __m512 v27 = log1p_f16_1ulp_avx512_copysign_f32_avx512(v26, v3);
    const __m512i v28 = log1p_f16_1ulp_avx512_tohalf_total_f32_avx512(v27);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v28));
}

static LOG1P_F16_1ULP_AVX512_AVX512_TARGET void log1p_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log1p_f16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log1p_f16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log1p_f16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_f16_1ulp_avx512_level(void) {
#if defined(LOG1P_F16_1ULP_AVX512_FORCE_ISA)
    return LOG1P_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t log1p_f16_1ulp_avx512(uint16_t x) {
    return log1p_f16_1ulp_avx512_element(x);
}

void log1p_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_f16_1ulp_avx512_level();
    if (level == 2) {
        log1p_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_f16_1ulp_avx512_array_portable(x, y, n);
}
