/* log1p_2ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f32
 *   domain       every input
 *   max error    1.715932 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.ff1ffap-2 (0.499145418, encoding 0x3eff8ffd)
 *   result there 0x1.9e9cdep-2 (0.404895276, encoding 0x3ecf4e6f)
 *   mean error   0.090659 ulp
 *   misrounded   86351903 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           80e5e791b7bac1141323700477e55941
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f32 --max-ulp 1.95 --isa avx512 --time 80s --seed 1 --threads 1 --archive log1p_2ulp_avx512.db
 *                time: 0.2439 ns/element as avx512 code (inputs mean)
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
#include "log1p_2ulp_avx512.h"

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

/* The exponent field, of a subnormal after scaling. */
static inline float log1p_2ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float log1p_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log1p_2ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log1p_2ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log1p_2ulp_avx512_getmant75_f32(float a) {
    float m = log1p_2ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log1p_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline double log1p_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int log1p_2ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float log1p_2ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = log1p_2ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !log1p_2ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

/* What vrange does with immediate 6. */
static inline float log1p_2ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? log1p_2ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (log1p_2ulp_avx512_signaling_f32(a) | log1p_2ulp_avx512_signaling_f32(b)) ? a + b : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log1p_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float log1p_2ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = log1p_2ulp_avx512_bits_f32(y) & INT32_MIN;
    return log1p_2ulp_avx512_frombits_f32((log1p_2ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float log1p_2ulp_avx512_element(float x) {
    const float v0 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v1 = 0x1p+0f; /* 1 */
    const float v2 = x;
    const float v3 = v1 + v2;
    const float v4 = log1p_2ulp_avx512_getexp_f32(v3);
    const float v5 = log1p_2ulp_avx512_getmant75_f32(v3);
    const float v6 = log1p_2ulp_avx512_getexp_f32(v5);
    const float v7 = v4 - v6;
    const float v8 = 0x1.b4ed24p-5f; /* 0.0533357337 */
    const float v9 = -0x1.8b9fdp-2f; /* -0.386351824 */
    const float v10 = log1p_2ulp_avx512_fma_f32(v5, v8, v9);
    const float v11 = 0x1.295d9ap+0f; /* 1.1615845 */
    const float v12 = log1p_2ulp_avx512_fma_f32(v5, v10, v11);
    const float v13 = -0x1.de4746p+0f; /* -1.86827505 */
    const float v14 = log1p_2ulp_avx512_fma_f32(v5, v12, v13);
    const float v15 = 0x1.baf65ep+0f; /* 1.73032176 */
    const float v16 = log1p_2ulp_avx512_fma_f32(v5, v14, v15);
    const float v17 = -0x1.e18fbap-1f; /* -0.940549672 */
    const float v18 = log1p_2ulp_avx512_fma_f32(v5, v16, v17);
    const float v19 = -v7;
    const float v20 = log1p_2ulp_avx512_scalef_f32(v1, v19);
    const float v21 = v20 - v1;
    const float v22 = log1p_2ulp_avx512_fma_f32(v2, v20, v21);
    const float v23 = log1p_2ulp_avx512_minmag_f32(v1, v22);
    const float v24 = 0x1.5555d8p-2f; /* 0.33333528 */
    const float v25 = log1p_2ulp_avx512_fma_f32(v18, v23, v24);
    const float v26 = -0x1.000014p-1f; /* -0.500000596 */
    const float v27 = log1p_2ulp_avx512_fma_f32(v25, v23, v26);
    const float v28 = -0x1.092fd4p-27f; /* -7.7179525e-09 */
    const float v29 = log1p_2ulp_avx512_fma_f32(v27, v23, v28);
    const float v30 = log1p_2ulp_avx512_fma_f32(v29, v23, v23);
    const float v31 = log1p_2ulp_avx512_fma_f32(v0, v7, v30);
    const float v32 = log1p_2ulp_avx512_copysign_f32(v31, v2);
    const float r0 = v32;
    return r0;
}

static void log1p_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_2ULP_AVX512_AVX2 static inline LOG1P_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_2ULP_AVX512_AVX512 static inline LOG1P_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
LOG1P_2ULP_AVX512_AVX2 __m128 log1p_2ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static LOG1P_2ULP_AVX512_AVX2_TARGET __m256 log1p_2ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        log1p_2ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        log1p_2ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
LOG1P_2ULP_AVX512_AVX2 __m256 log1p_2ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return log1p_2ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
LOG1P_2ULP_AVX512_AVX2 __m256 log1p_2ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

LOG1P_2ULP_AVX512_AVX2 __m256 log1p_2ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(log1p_2ulp_avx512_signaling_f32_avx2(a), log1p_2ulp_avx512_signaling_f32_avx2(b)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
LOG1P_2ULP_AVX512_AVX2 __m256 log1p_2ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
LOG1P_2ULP_AVX512_AVX2 __m256 log1p_2ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log1p_2ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG1P_2ULP_AVX512_AVX2 __m256 log1p_2ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log1p_2ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG1P_2ULP_AVX512_AVX2 void log1p_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(0x1.b4ed24p-5f); /* 0.0533357337 */
    const __m256 v9 = _mm256_set1_ps(-0x1.8b9fdp-2f); /* -0.386351824 */
    const __m256 v11 = _mm256_set1_ps(0x1.295d9ap+0f); /* 1.1615845 */
    const __m256 v13 = _mm256_set1_ps(-0x1.de4746p+0f); /* -1.86827505 */
    const __m256 v15 = _mm256_set1_ps(0x1.baf65ep+0f); /* 1.73032176 */
    const __m256 v17 = _mm256_set1_ps(-0x1.e18fbap-1f); /* -0.940549672 */
    const __m256 v24 = _mm256_set1_ps(0x1.5555d8p-2f); /* 0.33333528 */
    const __m256 v26 = _mm256_set1_ps(-0x1.000014p-1f); /* -0.500000596 */
    const __m256 v28 = _mm256_set1_ps(-0x1.092fd4p-27f); /* -7.7179525e-09 */
    const __m256 v2_0 = _mm256_loadu_ps(x);
    const __m256 v2_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_add_ps(v1, v2_0);
    const __m256 v3_1 = _mm256_add_ps(v1, v2_1);
    const __m256 v4_0 = log1p_2ulp_avx512_lanes_getexp_f32_avx2(v3_0);
    const __m256 v4_1 = log1p_2ulp_avx512_lanes_getexp_f32_avx2(v3_1);
    const __m256 v5_0 = log1p_2ulp_avx512_lanes_getmant75_f32_avx2(v3_0);
    const __m256 v5_1 = log1p_2ulp_avx512_lanes_getmant75_f32_avx2(v3_1);
    const __m256 v6_0 = log1p_2ulp_avx512_lanes_getexp_f32_avx2(v5_0);
    const __m256 v6_1 = log1p_2ulp_avx512_lanes_getexp_f32_avx2(v5_1);
    const __m256 v7_0 = _mm256_sub_ps(v4_0, v6_0);
    const __m256 v7_1 = _mm256_sub_ps(v4_1, v6_1);
    const __m256 v10_0 = _mm256_fmadd_ps(v5_0, v8, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v5_1, v8, v9);
    const __m256 v12_0 = _mm256_fmadd_ps(v5_0, v10_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v5_1, v10_1, v11);
    const __m256 v14_0 = _mm256_fmadd_ps(v5_0, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v5_1, v12_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v5_0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v5_1, v14_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v5_0, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v5_1, v16_1, v17);
    const __m256 v19_0 = _mm256_xor_ps(v7_0, _mm256_set1_ps(-0.0f));
    const __m256 v19_1 = _mm256_xor_ps(v7_1, _mm256_set1_ps(-0.0f));
    const __m256 v20_0 = log1p_2ulp_avx512_scalef_f32_avx2(v1, v19_0);
    const __m256 v20_1 = log1p_2ulp_avx512_scalef_f32_avx2(v1, v19_1);
    const __m256 v21_0 = _mm256_sub_ps(v20_0, v1);
    const __m256 v21_1 = _mm256_sub_ps(v20_1, v1);
    const __m256 v22_0 = _mm256_fmadd_ps(v2_0, v20_0, v21_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v2_1, v20_1, v21_1);
    const __m256 v23_0 = log1p_2ulp_avx512_minmag_f32_avx2(v1, v22_0);
    const __m256 v23_1 = log1p_2ulp_avx512_minmag_f32_avx2(v1, v22_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v18_0, v23_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v18_1, v23_1, v24);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v23_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v23_1, v26);
    const __m256 v29_0 = _mm256_fmadd_ps(v27_0, v23_0, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v27_1, v23_1, v28);
    const __m256 v30_0 = _mm256_fmadd_ps(v29_0, v23_0, v23_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v29_1, v23_1, v23_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v0, v7_0, v30_0);
    const __m256 v31_1 = _mm256_fmadd_ps(v0, v7_1, v30_1);
    const __m256 v32_0 = log1p_2ulp_avx512_signed_f32_avx2(v31_0, v2_0);
    const __m256 v32_1 = log1p_2ulp_avx512_signed_f32_avx2(v31_1, v2_1);
    _mm256_storeu_ps(y, v32_0);
    _mm256_storeu_ps(y + 8, v32_1);
}

/* 8 elements. */
static LOG1P_2ULP_AVX512_AVX2_TARGET void log1p_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(0x1.b4ed24p-5f); /* 0.0533357337 */
    const __m256 v9 = _mm256_set1_ps(-0x1.8b9fdp-2f); /* -0.386351824 */
    const __m256 v11 = _mm256_set1_ps(0x1.295d9ap+0f); /* 1.1615845 */
    const __m256 v13 = _mm256_set1_ps(-0x1.de4746p+0f); /* -1.86827505 */
    const __m256 v15 = _mm256_set1_ps(0x1.baf65ep+0f); /* 1.73032176 */
    const __m256 v17 = _mm256_set1_ps(-0x1.e18fbap-1f); /* -0.940549672 */
    const __m256 v24 = _mm256_set1_ps(0x1.5555d8p-2f); /* 0.33333528 */
    const __m256 v26 = _mm256_set1_ps(-0x1.000014p-1f); /* -0.500000596 */
    const __m256 v28 = _mm256_set1_ps(-0x1.092fd4p-27f); /* -7.7179525e-09 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_add_ps(v1, v2);
    const __m256 v4 = log1p_2ulp_avx512_lanes_getexp_f32_avx2(v3);
    const __m256 v5 = log1p_2ulp_avx512_lanes_getmant75_f32_avx2(v3);
    const __m256 v6 = log1p_2ulp_avx512_lanes_getexp_f32_avx2(v5);
    const __m256 v7 = _mm256_sub_ps(v4, v6);
    const __m256 v10 = _mm256_fmadd_ps(v5, v8, v9);
    const __m256 v12 = _mm256_fmadd_ps(v5, v10, v11);
    const __m256 v14 = _mm256_fmadd_ps(v5, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v5, v14, v15);
    const __m256 v18 = _mm256_fmadd_ps(v5, v16, v17);
    const __m256 v19 = _mm256_xor_ps(v7, _mm256_set1_ps(-0.0f));
    const __m256 v20 = log1p_2ulp_avx512_scalef_f32_avx2(v1, v19);
    const __m256 v21 = _mm256_sub_ps(v20, v1);
    const __m256 v22 = _mm256_fmadd_ps(v2, v20, v21);
    const __m256 v23 = log1p_2ulp_avx512_minmag_f32_avx2(v1, v22);
    const __m256 v25 = _mm256_fmadd_ps(v18, v23, v24);
    const __m256 v27 = _mm256_fmadd_ps(v25, v23, v26);
    const __m256 v29 = _mm256_fmadd_ps(v27, v23, v28);
    const __m256 v30 = _mm256_fmadd_ps(v29, v23, v23);
    const __m256 v31 = _mm256_fmadd_ps(v0, v7, v30);
    const __m256 v32 = log1p_2ulp_avx512_signed_f32_avx2(v31, v2);
    _mm256_storeu_ps(y, v32);
}

static LOG1P_2ULP_AVX512_AVX2_TARGET void log1p_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log1p_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log1p_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
LOG1P_2ULP_AVX512_AVX512 __m512 log1p_2ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG1P_2ULP_AVX512_AVX512 void log1p_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(0x1.b4ed24p-5f); /* 0.0533357337 */
    const __m512 v9 = _mm512_set1_ps(-0x1.8b9fdp-2f); /* -0.386351824 */
    const __m512 v11 = _mm512_set1_ps(0x1.295d9ap+0f); /* 1.1615845 */
    const __m512 v13 = _mm512_set1_ps(-0x1.de4746p+0f); /* -1.86827505 */
    const __m512 v15 = _mm512_set1_ps(0x1.baf65ep+0f); /* 1.73032176 */
    const __m512 v17 = _mm512_set1_ps(-0x1.e18fbap-1f); /* -0.940549672 */
    const __m512 v24 = _mm512_set1_ps(0x1.5555d8p-2f); /* 0.33333528 */
    const __m512 v26 = _mm512_set1_ps(-0x1.000014p-1f); /* -0.500000596 */
    const __m512 v28 = _mm512_set1_ps(-0x1.092fd4p-27f); /* -7.7179525e-09 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_2 = _mm512_loadu_ps(x + 32);
    const __m512 v2_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = _mm512_add_ps(v1, v2_0);
    const __m512 v3_1 = _mm512_add_ps(v1, v2_1);
    const __m512 v3_2 = _mm512_add_ps(v1, v2_2);
    const __m512 v3_3 = _mm512_add_ps(v1, v2_3);
    const __m512 v4_0 = _mm512_getexp_ps(v3_0);
    const __m512 v4_1 = _mm512_getexp_ps(v3_1);
    const __m512 v4_2 = _mm512_getexp_ps(v3_2);
    const __m512 v4_3 = _mm512_getexp_ps(v3_3);
    const __m512 v5_0 = _mm512_getmant_ps(v3_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v5_1 = _mm512_getmant_ps(v3_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v5_2 = _mm512_getmant_ps(v3_2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v5_3 = _mm512_getmant_ps(v3_3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v6_0 = _mm512_getexp_ps(v5_0);
    const __m512 v6_1 = _mm512_getexp_ps(v5_1);
    const __m512 v6_2 = _mm512_getexp_ps(v5_2);
    const __m512 v6_3 = _mm512_getexp_ps(v5_3);
    const __m512 v7_0 = _mm512_sub_ps(v4_0, v6_0);
    const __m512 v7_1 = _mm512_sub_ps(v4_1, v6_1);
    const __m512 v7_2 = _mm512_sub_ps(v4_2, v6_2);
    const __m512 v7_3 = _mm512_sub_ps(v4_3, v6_3);
    const __m512 v10_0 = _mm512_fmadd_ps(v5_0, v8, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v5_1, v8, v9);
    const __m512 v10_2 = _mm512_fmadd_ps(v5_2, v8, v9);
    const __m512 v10_3 = _mm512_fmadd_ps(v5_3, v8, v9);
    const __m512 v12_0 = _mm512_fmadd_ps(v5_0, v10_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v5_1, v10_1, v11);
    const __m512 v12_2 = _mm512_fmadd_ps(v5_2, v10_2, v11);
    const __m512 v12_3 = _mm512_fmadd_ps(v5_3, v10_3, v11);
    const __m512 v14_0 = _mm512_fmadd_ps(v5_0, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v5_1, v12_1, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v5_2, v12_2, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v5_3, v12_3, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v5_0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v5_1, v14_1, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v5_2, v14_2, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v5_3, v14_3, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v5_0, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v5_1, v16_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v5_2, v16_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v5_3, v16_3, v17);
    const __m512 v19_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v19_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v19_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v19_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v20_0 = _mm512_scalef_ps(v1, v19_0);
    const __m512 v20_1 = _mm512_scalef_ps(v1, v19_1);
    const __m512 v20_2 = _mm512_scalef_ps(v1, v19_2);
    const __m512 v20_3 = _mm512_scalef_ps(v1, v19_3);
    const __m512 v21_0 = _mm512_sub_ps(v20_0, v1);
    const __m512 v21_1 = _mm512_sub_ps(v20_1, v1);
    const __m512 v21_2 = _mm512_sub_ps(v20_2, v1);
    const __m512 v21_3 = _mm512_sub_ps(v20_3, v1);
    const __m512 v22_0 = _mm512_fmadd_ps(v2_0, v20_0, v21_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v2_1, v20_1, v21_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v2_2, v20_2, v21_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v2_3, v20_3, v21_3);
    const __m512 v23_0 = _mm512_range_ps(v1, v22_0, 6);
    const __m512 v23_1 = _mm512_range_ps(v1, v22_1, 6);
    const __m512 v23_2 = _mm512_range_ps(v1, v22_2, 6);
    const __m512 v23_3 = _mm512_range_ps(v1, v22_3, 6);
    const __m512 v25_0 = _mm512_fmadd_ps(v18_0, v23_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v18_1, v23_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v18_2, v23_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v18_3, v23_3, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v25_0, v23_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v25_1, v23_1, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v25_2, v23_2, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v25_3, v23_3, v26);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v23_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v23_1, v28);
    const __m512 v29_2 = _mm512_fmadd_ps(v27_2, v23_2, v28);
    const __m512 v29_3 = _mm512_fmadd_ps(v27_3, v23_3, v28);
    const __m512 v30_0 = _mm512_fmadd_ps(v29_0, v23_0, v23_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v29_1, v23_1, v23_1);
    const __m512 v30_2 = _mm512_fmadd_ps(v29_2, v23_2, v23_2);
    const __m512 v30_3 = _mm512_fmadd_ps(v29_3, v23_3, v23_3);
    const __m512 v31_0 = _mm512_fmadd_ps(v0, v7_0, v30_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v0, v7_1, v30_1);
    const __m512 v31_2 = _mm512_fmadd_ps(v0, v7_2, v30_2);
    const __m512 v31_3 = _mm512_fmadd_ps(v0, v7_3, v30_3);
    const __m512 v32_0 = log1p_2ulp_avx512_signed_f32_avx512(v31_0, v2_0);
    const __m512 v32_1 = log1p_2ulp_avx512_signed_f32_avx512(v31_1, v2_1);
    const __m512 v32_2 = log1p_2ulp_avx512_signed_f32_avx512(v31_2, v2_2);
    const __m512 v32_3 = log1p_2ulp_avx512_signed_f32_avx512(v31_3, v2_3);
    _mm512_storeu_ps(y, v32_0);
    _mm512_storeu_ps(y + 16, v32_1);
    _mm512_storeu_ps(y + 32, v32_2);
    _mm512_storeu_ps(y + 48, v32_3);
}

/* 16 elements. */
static LOG1P_2ULP_AVX512_AVX512_TARGET void log1p_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(0x1.b4ed24p-5f); /* 0.0533357337 */
    const __m512 v9 = _mm512_set1_ps(-0x1.8b9fdp-2f); /* -0.386351824 */
    const __m512 v11 = _mm512_set1_ps(0x1.295d9ap+0f); /* 1.1615845 */
    const __m512 v13 = _mm512_set1_ps(-0x1.de4746p+0f); /* -1.86827505 */
    const __m512 v15 = _mm512_set1_ps(0x1.baf65ep+0f); /* 1.73032176 */
    const __m512 v17 = _mm512_set1_ps(-0x1.e18fbap-1f); /* -0.940549672 */
    const __m512 v24 = _mm512_set1_ps(0x1.5555d8p-2f); /* 0.33333528 */
    const __m512 v26 = _mm512_set1_ps(-0x1.000014p-1f); /* -0.500000596 */
    const __m512 v28 = _mm512_set1_ps(-0x1.092fd4p-27f); /* -7.7179525e-09 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_add_ps(v1, v2);
    const __m512 v4 = _mm512_getexp_ps(v3);
    const __m512 v5 = _mm512_getmant_ps(v3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v6 = _mm512_getexp_ps(v5);
    const __m512 v7 = _mm512_sub_ps(v4, v6);
    const __m512 v10 = _mm512_fmadd_ps(v5, v8, v9);
    const __m512 v12 = _mm512_fmadd_ps(v5, v10, v11);
    const __m512 v14 = _mm512_fmadd_ps(v5, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v5, v14, v15);
    const __m512 v18 = _mm512_fmadd_ps(v5, v16, v17);
    const __m512 v19 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v20 = _mm512_scalef_ps(v1, v19);
    const __m512 v21 = _mm512_sub_ps(v20, v1);
    const __m512 v22 = _mm512_fmadd_ps(v2, v20, v21);
    const __m512 v23 = _mm512_range_ps(v1, v22, 6);
    const __m512 v25 = _mm512_fmadd_ps(v18, v23, v24);
    const __m512 v27 = _mm512_fmadd_ps(v25, v23, v26);
    const __m512 v29 = _mm512_fmadd_ps(v27, v23, v28);
    const __m512 v30 = _mm512_fmadd_ps(v29, v23, v23);
    const __m512 v31 = _mm512_fmadd_ps(v0, v7, v30);
    const __m512 v32 = log1p_2ulp_avx512_signed_f32_avx512(v31, v2);
    _mm512_storeu_ps(y, v32);
}

static LOG1P_2ULP_AVX512_AVX512_TARGET void log1p_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log1p_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log1p_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log1p_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_2ulp_avx512_level(void) {
#if defined(LOG1P_2ULP_AVX512_FORCE_ISA)
    return LOG1P_2ULP_AVX512_FORCE_ISA;
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

float log1p_2ulp_avx512(float x) {
    return log1p_2ulp_avx512_element(x);
}

void log1p_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_2ulp_avx512_level();
    if (level == 2) {
        log1p_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_2ulp_avx512_array_portable(x, y, n);
}
