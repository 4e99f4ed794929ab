/* log_softmax_f16_1ulp_avx512: log_softmax
 *
 *   target       log_softmax, (x - max(x)) - log(sum(exp(x - max(x)))), f16
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    0.583099 ulp, observed on 1082643279 results
 *   worst row    normal, 67108864 elements, seed 0, result 84936
 *   result there -0x1.208p+4 (-18.03125, encoding 0xcc82)
 *   mean error   0.218664 ulp
 *   misrounded   74274390 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b640052ee3eae6b1a491fe9a96f332c0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_softmax --fmt f16 --max-ulp 1 --size l2 --time 60s --seed 1 --threads 1 --archive log_softmax_f16.db
 *                time: 0.1542 ns/element as avx512 code (inputs l2)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result,
 * at 1 where it is smaller. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "log_softmax_f16_1ulp_avx512.h"

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

static inline float log_softmax_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float log_softmax_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = log_softmax_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return log_softmax_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log_softmax_f16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline double log_softmax_f16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int log_softmax_f16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float log_softmax_f16_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = log_softmax_f16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !log_softmax_f16_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log_softmax_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log_softmax_f16_1ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline double log_softmax_f16_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t log_softmax_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)log_softmax_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = log_softmax_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float log_softmax_f16_1ulp_avx512_element0(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = log_softmax_f16_1ulp_avx512_fromhalf_f32(v0);
    const float r0 = v1;
    return r0;
}

static inline float log_softmax_f16_1ulp_avx512_element1(uint16_t x, float a0) {
    const float v2 = 0x1.05c61p-29f; /* 1.90465421e-09 */
    const float v3 = 0x1.715476p+0f; /* 1.44269502 */
    const int32_t v4 = (int32_t)x;
    const float v5 = log_softmax_f16_1ulp_avx512_fromhalf_f32(v4);
    const float v6 = a0;
    const float v7 = v5 - v6;
    const float v8 = 0x1.8p+23f; /* 12582912 */
    const float v9 = log_softmax_f16_1ulp_avx512_fma_f32(v3, v7, v8);
    const float v10 = v9 - v8;
    const float v11 = -0x1.62e426p-1f; /* -0.693146884 */
    const float v12 = log_softmax_f16_1ulp_avx512_fma_f32(v10, v11, v7);
    const float v13 = log_softmax_f16_1ulp_avx512_fma_f32(v2, v10, v12);
    const float v14 = 0x1.111112p-7f; /* 0.00833333377 */
    const float v15 = 0x1.555556p-5f; /* 0.0416666679 */
    const float v16 = log_softmax_f16_1ulp_avx512_fma_f32(v13, v14, v15);
    const float v17 = 0x1.555556p-3f; /* 0.166666672 */
    const float v18 = log_softmax_f16_1ulp_avx512_fma_f32(v13, v16, v17);
    const float v19 = 0x1.000088p-1f; /* 0.500004053 */
    const float v20 = log_softmax_f16_1ulp_avx512_fma_f32(v13, v18, v19);
    const float v21 = 0x1.ffff8p-1f; /* 0.999996185 */
    const float v22 = log_softmax_f16_1ulp_avx512_fma_f32(v20, v13, v21);
    const float v23 = log_softmax_f16_1ulp_avx512_fma_f32(v22, v13, v21);
    const float v24 = log_softmax_f16_1ulp_avx512_scalef_f32(v23, v10);
    const float r0 = v24;
    return r0;
}

static inline float log_softmax_f16_1ulp_avx512_element2(float a1) {
    const double v25 = 0x1.62e45a2f1f95fp-1; /* 0.69314843964802353 */
    const float v26 = a1;
    const double v27 = (double)v26;
    const float v28 = (float)v27;
    const int32_t v29 = log_softmax_f16_1ulp_avx512_bits_f32(v28);
    const int32_t v30 = 1059760811; /* 0x3f2aaaab */
    const int32_t v31 = (int32_t)((uint32_t)v29 - (uint32_t)v30);
    const int32_t v32 = 23;
    const int32_t v33 = log_softmax_f16_1ulp_avx512_ashr_i32(v31, v32);
    const double v34 = (double)v33;
    const int32_t v35 = -8388608; /* 0xff800000 */
    const int32_t v36 = v35 & v31;
    const int32_t v37 = (int32_t)((uint32_t)v29 - (uint32_t)v36);
    const float v38 = log_softmax_f16_1ulp_avx512_frombits_f32(v37);
    const double v39 = (double)v38;
    const double v40 = 0x1p+0; /* 1 */
    const double v41 = v39 - v40;
    const double v42 = v39 + v40;
    const double v43 = v41 / v42;
    const double v44 = v43 * v43;
    const double v45 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v46 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v47 = log_softmax_f16_1ulp_avx512_fma_f64(v45, v44, v46);
    const double v48 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v49 = log_softmax_f16_1ulp_avx512_fma_f64(v44, v47, v48);
    const double v50 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v51 = log_softmax_f16_1ulp_avx512_fma_f64(v49, v44, v50);
    const double v52 = 0x1.00006fc946e8fp+1; /* 2.0000133259580433 */
    const double v53 = log_softmax_f16_1ulp_avx512_fma_f64(v51, v44, v52);
    const double v54 = (double)v28;
    const double v55 = v27 - v54;
    const double v56 = v55 / v54;
    const double v57 = log_softmax_f16_1ulp_avx512_fma_f64(v53, v43, v56);
    const double v58 = log_softmax_f16_1ulp_avx512_fma_f64(v25, v34, v57);
    const float v59 = (float)v58;
    const float r0 = v59;
    return r0;
}

static inline uint16_t log_softmax_f16_1ulp_avx512_element3(uint16_t x, float a0, float a2) {
    const int32_t v60 = (int32_t)x;
    const float v61 = log_softmax_f16_1ulp_avx512_fromhalf_f32(v60);
    const float v62 = a0;
    const float v63 = v61 - v62;
    const float v64 = a2;
    const float v65 = v63 - v64;
    const int32_t v66 = log_softmax_f16_1ulp_avx512_tohalf_f32(v65);
    const int32_t r0 = v66;
    return (uint16_t)r0;
}

static void log_softmax_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float value0 = log_softmax_f16_1ulp_avx512_element0(x[i]);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    float lanes1[32];
    for (size_t l = 0; l < 32; l++)
        lanes1[l] = 0x0p+0f;
    for (size_t i = 0; i < n; i++) {
        const float value1 = log_softmax_f16_1ulp_avx512_element1(x[i], a0);
        lanes1[i % 32] = lanes1[i % 32] + value1;
    }
    for (size_t h = 16; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes1[l] = lanes1[l] + lanes1[l + h];
    a1 = lanes1[0];
    a2 = log_softmax_f16_1ulp_avx512_element2(a1);
    for (size_t i = 0; i < n; i++) {
        y[i] = log_softmax_f16_1ulp_avx512_element3(x[i], a0, a2);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_SOFTMAX_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOG_SOFTMAX_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 static inline LOG_SOFTMAX_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_SOFTMAX_F16_1ULP_AVX512_AVX512 static inline LOG_SOFTMAX_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 __m256 log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 __m128 log_softmax_f16_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static LOG_SOFTMAX_F16_1ULP_AVX512_AVX2_TARGET __m256 log_softmax_f16_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        log_softmax_f16_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        log_softmax_f16_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 __m256 log_softmax_f16_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return log_softmax_f16_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 __m256i log_softmax_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 __m256i log_softmax_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 __m256i log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return log_softmax_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(log_softmax_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 void log_softmax_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 void log_softmax_f16_1ulp_avx512_step0_avx2(const uint16_t *x, __m256 *acc0) {
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v0_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v0_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v0_4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m256i v0_5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 40)));
    const __m256i v0_6 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m256i v0_7 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 56)));
    const __m256 v1_0 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v0_1);
    const __m256 v1_2 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v0_2);
    const __m256 v1_3 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v0_3);
    const __m256 v1_4 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v0_4);
    const __m256 v1_5 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v0_5);
    const __m256 v1_6 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v0_6);
    const __m256 v1_7 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v0_7);
    acc0[0] = _mm256_max_ps(acc0[0], v1_0);
    acc0[1] = _mm256_max_ps(acc0[1], v1_1);
    acc0[2] = _mm256_max_ps(acc0[2], v1_2);
    acc0[3] = _mm256_max_ps(acc0[3], v1_3);
    acc0[4] = _mm256_max_ps(acc0[4], v1_4);
    acc0[5] = _mm256_max_ps(acc0[5], v1_5);
    acc0[6] = _mm256_max_ps(acc0[6], v1_6);
    acc0[7] = _mm256_max_ps(acc0[7], v1_7);
}

/* 8 elements; what is to be accumulated goes to memory. */
static LOG_SOFTMAX_F16_1ULP_AVX512_AVX2_TARGET void log_softmax_f16_1ulp_avx512_chunk0_avx2(const uint16_t *x, float *value0) {
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v0);
    _mm256_storeu_ps(value0, v1);
}

/* 32 elements. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 void log_softmax_f16_1ulp_avx512_step1_avx2(const uint16_t *x, float a0, __m256 *acc1) {
    const __m256 v2 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v3 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(a0);
    const __m256 v8 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e426p-1f); /* -0.693146884 */
    const __m256 v14 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v15 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v17 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v19 = _mm256_set1_ps(0x1.000088p-1f); /* 0.500004053 */
    const __m256 v21 = _mm256_set1_ps(0x1.ffff8p-1f); /* 0.999996185 */
    const __m256i v4_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v4_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256 v5_0 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v4_0);
    const __m256 v5_1 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v4_1);
    const __m256 v5_2 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v4_2);
    const __m256 v5_3 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v4_3);
    const __m256 v7_0 = _mm256_sub_ps(v5_0, v6);
    const __m256 v7_1 = _mm256_sub_ps(v5_1, v6);
    const __m256 v7_2 = _mm256_sub_ps(v5_2, v6);
    const __m256 v7_3 = _mm256_sub_ps(v5_3, v6);
    const __m256 v9_0 = _mm256_fmadd_ps(v3, v7_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v3, v7_1, v8);
    const __m256 v9_2 = _mm256_fmadd_ps(v3, v7_2, v8);
    const __m256 v9_3 = _mm256_fmadd_ps(v3, v7_3, v8);
    const __m256 v10_0 = _mm256_sub_ps(v9_0, v8);
    const __m256 v10_1 = _mm256_sub_ps(v9_1, v8);
    const __m256 v10_2 = _mm256_sub_ps(v9_2, v8);
    const __m256 v10_3 = _mm256_sub_ps(v9_3, v8);
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v11, v7_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v11, v7_1);
    const __m256 v12_2 = _mm256_fmadd_ps(v10_2, v11, v7_2);
    const __m256 v12_3 = _mm256_fmadd_ps(v10_3, v11, v7_3);
    const __m256 v13_0 = _mm256_fmadd_ps(v2, v10_0, v12_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v2, v10_1, v12_1);
    const __m256 v13_2 = _mm256_fmadd_ps(v2, v10_2, v12_2);
    const __m256 v13_3 = _mm256_fmadd_ps(v2, v10_3, v12_3);
    const __m256 v16_0 = _mm256_fmadd_ps(v13_0, v14, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v13_1, v14, v15);
    const __m256 v16_2 = _mm256_fmadd_ps(v13_2, v14, v15);
    const __m256 v16_3 = _mm256_fmadd_ps(v13_3, v14, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v13_0, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v13_1, v16_1, v17);
    const __m256 v18_2 = _mm256_fmadd_ps(v13_2, v16_2, v17);
    const __m256 v18_3 = _mm256_fmadd_ps(v13_3, v16_3, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v13_0, v18_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v13_1, v18_1, v19);
    const __m256 v20_2 = _mm256_fmadd_ps(v13_2, v18_2, v19);
    const __m256 v20_3 = _mm256_fmadd_ps(v13_3, v18_3, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v13_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v13_1, v21);
    const __m256 v22_2 = _mm256_fmadd_ps(v20_2, v13_2, v21);
    const __m256 v22_3 = _mm256_fmadd_ps(v20_3, v13_3, v21);
    const __m256 v23_0 = _mm256_fmadd_ps(v22_0, v13_0, v21);
    const __m256 v23_1 = _mm256_fmadd_ps(v22_1, v13_1, v21);
    const __m256 v23_2 = _mm256_fmadd_ps(v22_2, v13_2, v21);
    const __m256 v23_3 = _mm256_fmadd_ps(v22_3, v13_3, v21);
    const __m256 v24_0 = log_softmax_f16_1ulp_avx512_scalef_f32_avx2(v23_0, v10_0);
    const __m256 v24_1 = log_softmax_f16_1ulp_avx512_scalef_f32_avx2(v23_1, v10_1);
    const __m256 v24_2 = log_softmax_f16_1ulp_avx512_scalef_f32_avx2(v23_2, v10_2);
    const __m256 v24_3 = log_softmax_f16_1ulp_avx512_scalef_f32_avx2(v23_3, v10_3);
    acc1[0] = _mm256_add_ps(acc1[0], v24_0);
    acc1[1] = _mm256_add_ps(acc1[1], v24_1);
    acc1[2] = _mm256_add_ps(acc1[2], v24_2);
    acc1[3] = _mm256_add_ps(acc1[3], v24_3);
}

/* 8 elements; what is to be accumulated goes to memory. */
static LOG_SOFTMAX_F16_1ULP_AVX512_AVX2_TARGET void log_softmax_f16_1ulp_avx512_chunk1_avx2(const uint16_t *x, float a0, float *value1) {
    const __m256 v2 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v3 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(a0);
    const __m256 v8 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e426p-1f); /* -0.693146884 */
    const __m256 v14 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v15 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v17 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v19 = _mm256_set1_ps(0x1.000088p-1f); /* 0.500004053 */
    const __m256 v21 = _mm256_set1_ps(0x1.ffff8p-1f); /* 0.999996185 */
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v5 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v4);
    const __m256 v7 = _mm256_sub_ps(v5, v6);
    const __m256 v9 = _mm256_fmadd_ps(v3, v7, v8);
    const __m256 v10 = _mm256_sub_ps(v9, v8);
    const __m256 v12 = _mm256_fmadd_ps(v10, v11, v7);
    const __m256 v13 = _mm256_fmadd_ps(v2, v10, v12);
    const __m256 v16 = _mm256_fmadd_ps(v13, v14, v15);
    const __m256 v18 = _mm256_fmadd_ps(v13, v16, v17);
    const __m256 v20 = _mm256_fmadd_ps(v13, v18, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v13, v21);
    const __m256 v23 = _mm256_fmadd_ps(v22, v13, v21);
    const __m256 v24 = log_softmax_f16_1ulp_avx512_scalef_f32_avx2(v23, v10);
    _mm256_storeu_ps(value1, v24);
}

/* Once a row, in 8 equal lanes. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 void log_softmax_f16_1ulp_avx512_once2_avx2(float a1, float *value2) {
    const __m256d v25 = _mm256_set1_pd(0x1.62e45a2f1f95fp-1); /* 0.69314843964802353 */
    const __m256 v26 = _mm256_set1_ps(a1);
    const __m256i v30 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v35 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256d v40 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v45 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v46 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v48 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v50 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v52 = _mm256_set1_pd(0x1.00006fc946e8fp+1); /* 2.0000133259580433 */
    const __m256d v27l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26));
    const __m256d v27h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26, 1));
    const __m128 v28l = _mm256_cvtpd_ps(v27l);
    const __m128 v28h = _mm256_cvtpd_ps(v27h);
    const __m256 v28 = _mm256_set_m128(v28h, v28l);
    const __m256i v29 = _mm256_castps_si256(v28);
    const __m256i v31 = _mm256_sub_epi32(v29, v30);
    const __m256i v33 = _mm256_srai_epi32(v31, 23);
    const __m256d v34l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v33));
    const __m256d v34h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v33, 1));
    const __m256i v36 = _mm256_and_si256(v35, v31);
    const __m256i v37 = _mm256_sub_epi32(v29, v36);
    const __m256 v38 = _mm256_castsi256_ps(v37);
    const __m256d v39l = _mm256_cvtps_pd(_mm256_castps256_ps128(v38));
    const __m256d v39h = _mm256_cvtps_pd(_mm256_extractf128_ps(v38, 1));
    const __m256d v41l = _mm256_sub_pd(v39l, v40);
    const __m256d v41h = _mm256_sub_pd(v39h, v40);
    const __m256d v42l = _mm256_add_pd(v39l, v40);
    const __m256d v42h = _mm256_add_pd(v39h, v40);
    const __m256d v43l = _mm256_div_pd(v41l, v42l);
    const __m256d v43h = _mm256_div_pd(v41h, v42h);
    const __m256d v44l = _mm256_mul_pd(v43l, v43l);
    const __m256d v44h = _mm256_mul_pd(v43h, v43h);
    const __m256d v47l = _mm256_fmadd_pd(v45, v44l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45, v44h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v44l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v44h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v44l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v44h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v44l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v44h, v52);
    const __m256d v54l = _mm256_cvtps_pd(_mm256_castps256_ps128(v28));
    const __m256d v54h = _mm256_cvtps_pd(_mm256_extractf128_ps(v28, 1));
    const __m256d v55l = _mm256_sub_pd(v27l, v54l);
    const __m256d v55h = _mm256_sub_pd(v27h, v54h);
    const __m256d v56l = _mm256_div_pd(v55l, v54l);
    const __m256d v56h = _mm256_div_pd(v55h, v54h);
    const __m256d v57l = _mm256_fmadd_pd(v53l, v43l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v53h, v43h, v56h);
    const __m256d v58l = _mm256_fmadd_pd(v25, v34l, v57l);
    const __m256d v58h = _mm256_fmadd_pd(v25, v34h, v57h);
    const __m128 v59l = _mm256_cvtpd_ps(v58l);
    const __m128 v59h = _mm256_cvtpd_ps(v58h);
    const __m256 v59 = _mm256_set_m128(v59h, v59l);
    _mm256_storeu_ps(value2, v59);
}

/* 64 elements. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX2 void log_softmax_f16_1ulp_avx512_step3_avx2(const uint16_t *x, float a0, float a2, uint16_t *y) {
    const __m256 v62 = _mm256_set1_ps(a0);
    const __m256 v64 = _mm256_set1_ps(a2);
    const __m256i v60_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v60_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v60_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v60_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v60_4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m256i v60_5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 40)));
    const __m256i v60_6 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m256i v60_7 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 56)));
    const __m256 v61_0 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v60_0);
    const __m256 v61_1 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v60_1);
    const __m256 v61_2 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v60_2);
    const __m256 v61_3 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v60_3);
    const __m256 v61_4 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v60_4);
    const __m256 v61_5 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v60_5);
    const __m256 v61_6 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v60_6);
    const __m256 v61_7 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v60_7);
    const __m256 v63_0 = _mm256_sub_ps(v61_0, v62);
    const __m256 v63_1 = _mm256_sub_ps(v61_1, v62);
    const __m256 v63_2 = _mm256_sub_ps(v61_2, v62);
    const __m256 v63_3 = _mm256_sub_ps(v61_3, v62);
    const __m256 v63_4 = _mm256_sub_ps(v61_4, v62);
    const __m256 v63_5 = _mm256_sub_ps(v61_5, v62);
    const __m256 v63_6 = _mm256_sub_ps(v61_6, v62);
    const __m256 v63_7 = _mm256_sub_ps(v61_7, v62);
    const __m256 v65_0 = _mm256_sub_ps(v63_0, v64);
    const __m256 v65_1 = _mm256_sub_ps(v63_1, v64);
    const __m256 v65_2 = _mm256_sub_ps(v63_2, v64);
    const __m256 v65_3 = _mm256_sub_ps(v63_3, v64);
    const __m256 v65_4 = _mm256_sub_ps(v63_4, v64);
    const __m256 v65_5 = _mm256_sub_ps(v63_5, v64);
    const __m256 v65_6 = _mm256_sub_ps(v63_6, v64);
    const __m256 v65_7 = _mm256_sub_ps(v63_7, v64);
    const __m256i v66_0 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx2(v65_0);
    const __m256i v66_1 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx2(v65_1);
    const __m256i v66_2 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx2(v65_2);
    const __m256i v66_3 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx2(v65_3);
    const __m256i v66_4 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx2(v65_4);
    const __m256i v66_5 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx2(v65_5);
    const __m256i v66_6 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx2(v65_6);
    const __m256i v66_7 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx2(v65_7);
    log_softmax_f16_1ulp_avx512_store_u16_avx2(y, v66_0);
    log_softmax_f16_1ulp_avx512_store_u16_avx2(y + 8, v66_1);
    log_softmax_f16_1ulp_avx512_store_u16_avx2(y + 16, v66_2);
    log_softmax_f16_1ulp_avx512_store_u16_avx2(y + 24, v66_3);
    log_softmax_f16_1ulp_avx512_store_u16_avx2(y + 32, v66_4);
    log_softmax_f16_1ulp_avx512_store_u16_avx2(y + 40, v66_5);
    log_softmax_f16_1ulp_avx512_store_u16_avx2(y + 48, v66_6);
    log_softmax_f16_1ulp_avx512_store_u16_avx2(y + 56, v66_7);
}

/* 8 elements. */
static LOG_SOFTMAX_F16_1ULP_AVX512_AVX2_TARGET void log_softmax_f16_1ulp_avx512_chunk3_avx2(const uint16_t *x, float a0, float a2, uint16_t *y) {
    const __m256 v62 = _mm256_set1_ps(a0);
    const __m256 v64 = _mm256_set1_ps(a2);
    const __m256i v60 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v61 = log_softmax_f16_1ulp_avx512_fromhalf_f32_avx2(v60);
    const __m256 v63 = _mm256_sub_ps(v61, v62);
    const __m256 v65 = _mm256_sub_ps(v63, v64);
    const __m256i v66 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx2(v65);
    log_softmax_f16_1ulp_avx512_store_u16_avx2(y, v66);
}

static LOG_SOFTMAX_F16_1ULP_AVX512_AVX2_TARGET void log_softmax_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    size_t i = 0;
    __m256 acc0[8];
    acc0[0] = _mm256_set1_ps(-INFINITY);
    acc0[1] = _mm256_set1_ps(-INFINITY);
    acc0[2] = _mm256_set1_ps(-INFINITY);
    acc0[3] = _mm256_set1_ps(-INFINITY);
    acc0[4] = _mm256_set1_ps(-INFINITY);
    acc0[5] = _mm256_set1_ps(-INFINITY);
    acc0[6] = _mm256_set1_ps(-INFINITY);
    acc0[7] = _mm256_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        log_softmax_f16_1ulp_avx512_step0_avx2(x + i, acc0);
    float lanes0[64];
    _mm256_storeu_ps(lanes0 + 0, acc0[0]);
    _mm256_storeu_ps(lanes0 + 8, acc0[1]);
    _mm256_storeu_ps(lanes0 + 16, acc0[2]);
    _mm256_storeu_ps(lanes0 + 24, acc0[3]);
    _mm256_storeu_ps(lanes0 + 32, acc0[4]);
    _mm256_storeu_ps(lanes0 + 40, acc0[5]);
    _mm256_storeu_ps(lanes0 + 48, acc0[6]);
    _mm256_storeu_ps(lanes0 + 56, acc0[7]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[8];
        log_softmax_f16_1ulp_avx512_chunk0_avx2(tail_x, value0);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
    }
    __m256 fold0_0 = _mm256_loadu_ps(lanes0 + 0);
    __m256 fold0_1 = _mm256_loadu_ps(lanes0 + 8);
    __m256 fold0_2 = _mm256_loadu_ps(lanes0 + 16);
    __m256 fold0_3 = _mm256_loadu_ps(lanes0 + 24);
    __m256 fold0_4 = _mm256_loadu_ps(lanes0 + 32);
    __m256 fold0_5 = _mm256_loadu_ps(lanes0 + 40);
    __m256 fold0_6 = _mm256_loadu_ps(lanes0 + 48);
    __m256 fold0_7 = _mm256_loadu_ps(lanes0 + 56);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_4);
    fold0_1 = _mm256_max_ps(fold0_1, fold0_5);
    fold0_2 = _mm256_max_ps(fold0_2, fold0_6);
    fold0_3 = _mm256_max_ps(fold0_3, fold0_7);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_2);
    fold0_1 = _mm256_max_ps(fold0_1, fold0_3);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_1);
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute2f128_ps(fold0_0, fold0_0, 1));
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute_ps(fold0_0, 0x4e));
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute_ps(fold0_0, 0xb1));
    _mm256_storeu_ps(lanes0, fold0_0);
    a0 = lanes0[0];
    i = 0;
    __m256 acc1[4];
    acc1[0] = _mm256_set1_ps(0x0p+0f);
    acc1[1] = _mm256_set1_ps(0x0p+0f);
    acc1[2] = _mm256_set1_ps(0x0p+0f);
    acc1[3] = _mm256_set1_ps(0x0p+0f);
    for (; n - i >= 32; i += 32)
        log_softmax_f16_1ulp_avx512_step1_avx2(x + i, a0, acc1);
    float lanes1[32];
    _mm256_storeu_ps(lanes1 + 0, acc1[0]);
    _mm256_storeu_ps(lanes1 + 8, acc1[1]);
    _mm256_storeu_ps(lanes1 + 16, acc1[2]);
    _mm256_storeu_ps(lanes1 + 24, acc1[3]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value1[8];
        log_softmax_f16_1ulp_avx512_chunk1_avx2(tail_x, a0, value1);
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = lanes1[base + l] + value1[l];
    }
    __m256 fold1_0 = _mm256_loadu_ps(lanes1 + 0);
    __m256 fold1_1 = _mm256_loadu_ps(lanes1 + 8);
    __m256 fold1_2 = _mm256_loadu_ps(lanes1 + 16);
    __m256 fold1_3 = _mm256_loadu_ps(lanes1 + 24);
    fold1_0 = _mm256_add_ps(fold1_0, fold1_2);
    fold1_1 = _mm256_add_ps(fold1_1, fold1_3);
    fold1_0 = _mm256_add_ps(fold1_0, fold1_1);
    fold1_0 = _mm256_add_ps(fold1_0, _mm256_permute2f128_ps(fold1_0, fold1_0, 1));
    fold1_0 = _mm256_add_ps(fold1_0, _mm256_permute_ps(fold1_0, 0x4e));
    fold1_0 = _mm256_add_ps(fold1_0, _mm256_permute_ps(fold1_0, 0xb1));
    _mm256_storeu_ps(lanes1, fold1_0);
    a1 = lanes1[0];
    {
        float value2[8];
        log_softmax_f16_1ulp_avx512_once2_avx2(a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        log_softmax_f16_1ulp_avx512_step3_avx2(x + i, a0, a2, y + i);
    for (; n - i >= 8; i += 8)
        log_softmax_f16_1ulp_avx512_chunk3_avx2(x + i, a0, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log_softmax_f16_1ulp_avx512_chunk3_avx2(tail_x, a0, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

LOG_SOFTMAX_F16_1ULP_AVX512_AVX512 __m512i log_softmax_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX512 __m512i log_softmax_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOG_SOFTMAX_F16_1ULP_AVX512_AVX512 __m512i log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return log_softmax_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(log_softmax_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX512 void log_softmax_f16_1ulp_avx512_step0_avx512(const uint16_t *x, __m512 *acc0) {
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __m512 v1_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_2));
    const __m512 v1_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_3));
    acc0[0] = _mm512_max_ps(acc0[0], v1_0);
    acc0[1] = _mm512_max_ps(acc0[1], v1_1);
    acc0[2] = _mm512_max_ps(acc0[2], v1_2);
    acc0[3] = _mm512_max_ps(acc0[3], v1_3);
}

/* 16 elements; what is to be accumulated goes to memory. */
static LOG_SOFTMAX_F16_1ULP_AVX512_AVX512_TARGET void log_softmax_f16_1ulp_avx512_chunk0_avx512(const uint16_t *x, float *value0) {
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    _mm512_storeu_ps(value0, v1);
}

/* 32 elements. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX512 void log_softmax_f16_1ulp_avx512_step1_avx512(const uint16_t *x, float a0, __m512 *acc1) {
    const __m512 v2 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v3 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(a0);
    const __m512 v8 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v11 = _mm512_set1_ps(-0x1.62e426p-1f); /* -0.693146884 */
    const __m512 v14 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v15 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v17 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v19 = _mm512_set1_ps(0x1.000088p-1f); /* 0.500004053 */
    const __m512 v21 = _mm512_set1_ps(0x1.ffff8p-1f); /* 0.999996185 */
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v5_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4_0));
    const __m512 v5_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4_1));
    const __m512 v7_0 = _mm512_sub_ps(v5_0, v6);
    const __m512 v7_1 = _mm512_sub_ps(v5_1, v6);
    const __m512 v9_0 = _mm512_fmadd_ps(v3, v7_0, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v3, v7_1, v8);
    const __m512 v10_0 = _mm512_sub_ps(v9_0, v8);
    const __m512 v10_1 = _mm512_sub_ps(v9_1, v8);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v11, v7_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v11, v7_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v2, v10_0, v12_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v2, v10_1, v12_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v13_0, v14, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v13_1, v14, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v13_0, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v13_1, v16_1, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v13_0, v18_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v13_1, v18_1, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v13_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v13_1, v21);
    const __m512 v23_0 = _mm512_fmadd_ps(v22_0, v13_0, v21);
    const __m512 v23_1 = _mm512_fmadd_ps(v22_1, v13_1, v21);
    const __m512 v24_0 = _mm512_scalef_ps(v23_0, v10_0);
    const __m512 v24_1 = _mm512_scalef_ps(v23_1, v10_1);
    acc1[0] = _mm512_add_ps(acc1[0], v24_0);
    acc1[1] = _mm512_add_ps(acc1[1], v24_1);
}

/* 16 elements; what is to be accumulated goes to memory. */
static LOG_SOFTMAX_F16_1ULP_AVX512_AVX512_TARGET void log_softmax_f16_1ulp_avx512_chunk1_avx512(const uint16_t *x, float a0, float *value1) {
    const __m512 v2 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v3 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(a0);
    const __m512 v8 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v11 = _mm512_set1_ps(-0x1.62e426p-1f); /* -0.693146884 */
    const __m512 v14 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v15 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v17 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v19 = _mm512_set1_ps(0x1.000088p-1f); /* 0.500004053 */
    const __m512 v21 = _mm512_set1_ps(0x1.ffff8p-1f); /* 0.999996185 */
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v5 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4));
    const __m512 v7 = _mm512_sub_ps(v5, v6);
    const __m512 v9 = _mm512_fmadd_ps(v3, v7, v8);
    const __m512 v10 = _mm512_sub_ps(v9, v8);
    const __m512 v12 = _mm512_fmadd_ps(v10, v11, v7);
    const __m512 v13 = _mm512_fmadd_ps(v2, v10, v12);
    const __m512 v16 = _mm512_fmadd_ps(v13, v14, v15);
    const __m512 v18 = _mm512_fmadd_ps(v13, v16, v17);
    const __m512 v20 = _mm512_fmadd_ps(v13, v18, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v13, v21);
    const __m512 v23 = _mm512_fmadd_ps(v22, v13, v21);
    const __m512 v24 = _mm512_scalef_ps(v23, v10);
    _mm512_storeu_ps(value1, v24);
}

/* Once a row, in 16 equal lanes. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX512 void log_softmax_f16_1ulp_avx512_once2_avx512(float a1, float *value2) {
    const __m512d v25 = _mm512_set1_pd(0x1.62e45a2f1f95fp-1); /* 0.69314843964802353 */
    const __m512 v26 = _mm512_set1_ps(a1);
    const __m512i v30 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v35 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512d v40 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v45 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v46 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v48 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v50 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v52 = _mm512_set1_pd(0x1.00006fc946e8fp+1); /* 2.0000133259580433 */
    const __m512d v27l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26));
    const __m512d v27h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26, 1));
    const __m256 v28l = _mm512_cvtpd_ps(v27l);
    const __m256 v28h = _mm512_cvtpd_ps(v27h);
    const __m512 v28 = _mm512_insertf32x8(_mm512_castps256_ps512(v28l), v28h, 1);
    const __m512i v29 = _mm512_castps_si512(v28);
    const __m512i v31 = _mm512_sub_epi32(v29, v30);
    const __m512i v33 = _mm512_srai_epi32(v31, 23);
    const __m512d v34l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v33));
    const __m512d v34h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v33, 1));
    const __m512i v36 = _mm512_and_si512(v35, v31);
    const __m512i v37 = _mm512_sub_epi32(v29, v36);
    const __m512 v38 = _mm512_castsi512_ps(v37);
    const __m512d v39l = _mm512_cvtps_pd(_mm512_castps512_ps256(v38));
    const __m512d v39h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v38, 1));
    const __m512d v41l = _mm512_sub_pd(v39l, v40);
    const __m512d v41h = _mm512_sub_pd(v39h, v40);
    const __m512d v42l = _mm512_add_pd(v39l, v40);
    const __m512d v42h = _mm512_add_pd(v39h, v40);
    const __m512d v43l = _mm512_div_pd(v41l, v42l);
    const __m512d v43h = _mm512_div_pd(v41h, v42h);
    const __m512d v44l = _mm512_mul_pd(v43l, v43l);
    const __m512d v44h = _mm512_mul_pd(v43h, v43h);
    const __m512d v47l = _mm512_fmadd_pd(v45, v44l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45, v44h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v44l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v44h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v44l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v44h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v44l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v44h, v52);
    const __m512d v54l = _mm512_cvtps_pd(_mm512_castps512_ps256(v28));
    const __m512d v54h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v28, 1));
    const __m512d v55l = _mm512_sub_pd(v27l, v54l);
    const __m512d v55h = _mm512_sub_pd(v27h, v54h);
    const __m512d v56l = _mm512_div_pd(v55l, v54l);
    const __m512d v56h = _mm512_div_pd(v55h, v54h);
    const __m512d v57l = _mm512_fmadd_pd(v53l, v43l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v53h, v43h, v56h);
    const __m512d v58l = _mm512_fmadd_pd(v25, v34l, v57l);
    const __m512d v58h = _mm512_fmadd_pd(v25, v34h, v57h);
    const __m256 v59l = _mm512_cvtpd_ps(v58l);
    const __m256 v59h = _mm512_cvtpd_ps(v58h);
    const __m512 v59 = _mm512_insertf32x8(_mm512_castps256_ps512(v59l), v59h, 1);
    _mm512_storeu_ps(value2, v59);
}

/* 64 elements. */
LOG_SOFTMAX_F16_1ULP_AVX512_AVX512 void log_softmax_f16_1ulp_avx512_step3_avx512(const uint16_t *x, float a0, float a2, uint16_t *y) {
    const __m512 v62 = _mm512_set1_ps(a0);
    const __m512 v64 = _mm512_set1_ps(a2);
    const __m512i v60_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v60_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v60_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v60_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v61_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v60_0));
    const __m512 v61_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v60_1));
    const __m512 v61_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v60_2));
    const __m512 v61_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v60_3));
    const __m512 v63_0 = _mm512_sub_ps(v61_0, v62);
    const __m512 v63_1 = _mm512_sub_ps(v61_1, v62);
    const __m512 v63_2 = _mm512_sub_ps(v61_2, v62);
    const __m512 v63_3 = _mm512_sub_ps(v61_3, v62);
    const __m512 v65_0 = _mm512_sub_ps(v63_0, v64);
    const __m512 v65_1 = _mm512_sub_ps(v63_1, v64);
    const __m512 v65_2 = _mm512_sub_ps(v63_2, v64);
    const __m512 v65_3 = _mm512_sub_ps(v63_3, v64);
    const __m512i v66_0 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx512(v65_0);
    const __m512i v66_1 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx512(v65_1);
    const __m512i v66_2 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx512(v65_2);
    const __m512i v66_3 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx512(v65_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v66_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v66_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v66_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v66_3));
}

/* 16 elements. */
static LOG_SOFTMAX_F16_1ULP_AVX512_AVX512_TARGET void log_softmax_f16_1ulp_avx512_chunk3_avx512(const uint16_t *x, float a0, float a2, uint16_t *y) {
    const __m512 v62 = _mm512_set1_ps(a0);
    const __m512 v64 = _mm512_set1_ps(a2);
    const __m512i v60 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v61 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v60));
    const __m512 v63 = _mm512_sub_ps(v61, v62);
    const __m512 v65 = _mm512_sub_ps(v63, v64);
    const __m512i v66 = log_softmax_f16_1ulp_avx512_tohalf_total_f32_avx512(v65);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v66));
}

static LOG_SOFTMAX_F16_1ULP_AVX512_AVX512_TARGET void log_softmax_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    size_t i = 0;
    __m512 acc0[4];
    acc0[0] = _mm512_set1_ps(-INFINITY);
    acc0[1] = _mm512_set1_ps(-INFINITY);
    acc0[2] = _mm512_set1_ps(-INFINITY);
    acc0[3] = _mm512_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        log_softmax_f16_1ulp_avx512_step0_avx512(x + i, acc0);
    float lanes0[64];
    _mm512_storeu_ps(lanes0 + 0, acc0[0]);
    _mm512_storeu_ps(lanes0 + 16, acc0[1]);
    _mm512_storeu_ps(lanes0 + 32, acc0[2]);
    _mm512_storeu_ps(lanes0 + 48, acc0[3]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[16];
        log_softmax_f16_1ulp_avx512_chunk0_avx512(tail_x, value0);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
    }
    __m512 fold0_0 = _mm512_loadu_ps(lanes0 + 0);
    __m512 fold0_1 = _mm512_loadu_ps(lanes0 + 16);
    __m512 fold0_2 = _mm512_loadu_ps(lanes0 + 32);
    __m512 fold0_3 = _mm512_loadu_ps(lanes0 + 48);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_2);
    fold0_1 = _mm512_max_ps(fold0_1, fold0_3);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_1);
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_shuffle_f32x4(fold0_0, fold0_0, 0x4e));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_shuffle_f32x4(fold0_0, fold0_0, 0xb1));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_permute_ps(fold0_0, 0x4e));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_permute_ps(fold0_0, 0xb1));
    _mm512_storeu_ps(lanes0, fold0_0);
    a0 = lanes0[0];
    i = 0;
    __m512 acc1[2];
    acc1[0] = _mm512_set1_ps(0x0p+0f);
    acc1[1] = _mm512_set1_ps(0x0p+0f);
    for (; n - i >= 32; i += 32)
        log_softmax_f16_1ulp_avx512_step1_avx512(x + i, a0, acc1);
    float lanes1[32];
    _mm512_storeu_ps(lanes1 + 0, acc1[0]);
    _mm512_storeu_ps(lanes1 + 16, acc1[1]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value1[16];
        log_softmax_f16_1ulp_avx512_chunk1_avx512(tail_x, a0, value1);
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = lanes1[base + l] + value1[l];
    }
    __m512 fold1_0 = _mm512_loadu_ps(lanes1 + 0);
    __m512 fold1_1 = _mm512_loadu_ps(lanes1 + 16);
    fold1_0 = _mm512_add_ps(fold1_0, fold1_1);
    fold1_0 = _mm512_add_ps(fold1_0, _mm512_shuffle_f32x4(fold1_0, fold1_0, 0x4e));
    fold1_0 = _mm512_add_ps(fold1_0, _mm512_shuffle_f32x4(fold1_0, fold1_0, 0xb1));
    fold1_0 = _mm512_add_ps(fold1_0, _mm512_permute_ps(fold1_0, 0x4e));
    fold1_0 = _mm512_add_ps(fold1_0, _mm512_permute_ps(fold1_0, 0xb1));
    _mm512_storeu_ps(lanes1, fold1_0);
    a1 = lanes1[0];
    {
        float value2[16];
        log_softmax_f16_1ulp_avx512_once2_avx512(a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        log_softmax_f16_1ulp_avx512_step3_avx512(x + i, a0, a2, y + i);
    for (; n - i >= 16; i += 16)
        log_softmax_f16_1ulp_avx512_chunk3_avx512(x + i, a0, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log_softmax_f16_1ulp_avx512_chunk3_avx512(tail_x, a0, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_SOFTMAX_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_softmax_f16_1ulp_avx512_level(void) {
#if defined(LOG_SOFTMAX_F16_1ULP_AVX512_FORCE_ISA)
    return LOG_SOFTMAX_F16_1ULP_AVX512_FORCE_ISA;
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

static void log_softmax_f16_1ulp_avx512_row(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_softmax_f16_1ulp_avx512_level();
    if (level == 2) {
        log_softmax_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_softmax_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log_softmax_f16_1ulp_avx512_array_portable(x, y, n);
}

void log_softmax_f16_1ulp_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    log_softmax_f16_1ulp_avx512_row(x, y, n);
}

void log_softmax_f16_1ulp_avx512_rows(const uint16_t *x, size_t x_stride, uint16_t *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        log_softmax_f16_1ulp_avx512_row(x + r * x_stride, y + r * y_stride, n);
}
