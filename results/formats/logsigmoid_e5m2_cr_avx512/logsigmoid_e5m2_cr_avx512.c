/* logsigmoid_e5m2_cr_avx512: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), e5m2
 *   domain       every input
 *   max error    0.498440 ulp, proven: all 256 inputs visited
 *   worst input  0x1.8p-7 (0.01171875, encoding 0x22)
 *   result there -0x1.4p-1 (-0.625, encoding 0xb9)
 *   mean error   0.197631 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7ae25fb5c216b2f15c0a67651efd172d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt e5m2 --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/logsigmoid_e5m2_avx512.db
 *                time: 0.3489 ns/element as avx512 code (inputs mean)
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
#include "logsigmoid_e5m2_cr_avx512.h"

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

static inline int32_t logsigmoid_e5m2_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float logsigmoid_e5m2_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float logsigmoid_e5m2_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = logsigmoid_e5m2_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return logsigmoid_e5m2_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float logsigmoid_e5m2_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float logsigmoid_e5m2_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t logsigmoid_e5m2_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double logsigmoid_e5m2_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int logsigmoid_e5m2_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float logsigmoid_e5m2_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = logsigmoid_e5m2_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !logsigmoid_e5m2_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t logsigmoid_e5m2_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)logsigmoid_e5m2_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = logsigmoid_e5m2_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t logsigmoid_e5m2_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float logsigmoid_e5m2_cr_avx512_table0[16] = {
    0x1.ffedb4p-1f, 0x1.3064fep+0f, 0x1.69fcf6p+0f, 0x1.ae7a96p+0f,
    0x1.ffedb4p-1f, 0x1.3064fep+0f, 0x1.69fcf6p+0f, 0x1.ae7a96p+0f,
    0x1.ffedb4p-1f, 0x1.3064fep+0f, 0x1.69fcf6p+0f, 0x1.ae7a96p+0f,
    0x1.ffedb4p-1f, 0x1.3064fep+0f, 0x1.69fcf6p+0f, 0x1.ae7a96p+0f,
}; /* repeated to fill a register */

static inline uint8_t logsigmoid_e5m2_cr_avx512_element(uint8_t x) {
    const int32_t v0 = 127;
    const float v1 = 0x1.104abap+0f; /* 1.06364024 */
    const float v2 = -0x1.b5c4c4p-1f; /* -0.855016828 */
    const float v3 = -0x1.ap+6f; /* -104 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 8;
    const int32_t v6 = logsigmoid_e5m2_cr_avx512_shl_i32(v4, v5);
    const float v7 = logsigmoid_e5m2_cr_avx512_fromhalf_f32(v6);
    const float v8 = -v7;
    const float v9 = logsigmoid_e5m2_cr_avx512_abs_f32(v8);
    const float v10 = -v9;
    const float v11 = v3 > v10 ? v3 : v10;
    const float v12 = 0x1.715476p+0f; /* 1.44269502 */
    const float v13 = 0x1.8p+21f; /* 3145728 */
    const float v14 = logsigmoid_e5m2_cr_avx512_fma_f32(v11, v12, v13);
    const float v15 = v14 - v13;
    const float v16 = 0x1.4e4034p-3f; /* 0.163208395 */
    const float v17 = logsigmoid_e5m2_cr_avx512_fma_f32(v16, v15, v11);
    const float v18 = logsigmoid_e5m2_cr_avx512_fma_f32(v2, v15, v17);
    const float v19 = 0x1.059e14p+0f; /* 1.02194333 */
    const float v20 = logsigmoid_e5m2_cr_avx512_fma_f32(v1, v18, v19);
    const int32_t v21 = logsigmoid_e5m2_cr_avx512_bits_f32(v14);
    const float v22 = logsigmoid_e5m2_cr_avx512_table0[(uint32_t)v21 & (4u - 1)];
    const float v23 = 0x1.cb8a66p-9f; /* 0.00350601668 */
    const float v24 = logsigmoid_e5m2_cr_avx512_fma_f32(v20, v22, v23);
    const float v25 = logsigmoid_e5m2_cr_avx512_scalef_f32(v24, v15);
    const float v26 = 0x1.6a1a7cp-4f; /* 0.0884041637 */
    const float v27 = -0x1.3f4a36p-2f; /* -0.31180653 */
    const float v28 = logsigmoid_e5m2_cr_avx512_fma_f32(v17, v26, v27);
    const float v29 = 0x1.fdaea6p-1f; /* 0.995473087 */
    const float v30 = logsigmoid_e5m2_cr_avx512_fma_f32(v25, v28, v29);
    const float v31 = 0x0p+0f; /* 0 */
    const float v32 = v31 > v8 ? v31 : v8;
    const float v33 = logsigmoid_e5m2_cr_avx512_fma_f32(v30, v25, v32);
    const float v34 = -v33;
    const int32_t v35 = logsigmoid_e5m2_cr_avx512_tohalf_f32(v34);
    const int32_t v36 = (int32_t)((uint32_t)v0 + (uint32_t)v35);
    const int32_t v37 = logsigmoid_e5m2_cr_avx512_lshr_i32(v36, v5);
    const int32_t r0 = v37;
    return (uint8_t)r0;
}

static void logsigmoid_e5m2_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_e5m2_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_E5M2_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOGSIGMOID_E5M2_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_E5M2_CR_AVX512_AVX2 static inline LOGSIGMOID_E5M2_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_E5M2_CR_AVX512_AVX512 static inline LOGSIGMOID_E5M2_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOGSIGMOID_E5M2_CR_AVX512_AVX2 __m256 logsigmoid_e5m2_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_E5M2_CR_AVX512_AVX2 __m256i logsigmoid_e5m2_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
LOGSIGMOID_E5M2_CR_AVX512_AVX2 __m128 logsigmoid_e5m2_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static LOGSIGMOID_E5M2_CR_AVX512_AVX2_TARGET __m256 logsigmoid_e5m2_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        logsigmoid_e5m2_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        logsigmoid_e5m2_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
LOGSIGMOID_E5M2_CR_AVX512_AVX2 __m256 logsigmoid_e5m2_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return logsigmoid_e5m2_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

LOGSIGMOID_E5M2_CR_AVX512_AVX2 __m256i logsigmoid_e5m2_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOGSIGMOID_E5M2_CR_AVX512_AVX2 __m256i logsigmoid_e5m2_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return logsigmoid_e5m2_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(logsigmoid_e5m2_cr_avx512_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
LOGSIGMOID_E5M2_CR_AVX512_AVX2 void logsigmoid_e5m2_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOGSIGMOID_E5M2_CR_AVX512_AVX2 void logsigmoid_e5m2_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v1 = _mm256_set1_ps(0x1.104abap+0f); /* 1.06364024 */
    const __m256 v2 = _mm256_set1_ps(-0x1.b5c4c4p-1f); /* -0.855016828 */
    const __m256 v3 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v12 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v13 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v16 = _mm256_set1_ps(0x1.4e4034p-3f); /* 0.163208395 */
    const __m256 v19 = _mm256_set1_ps(0x1.059e14p+0f); /* 1.02194333 */
    const __m256 v23 = _mm256_set1_ps(0x1.cb8a66p-9f); /* 0.00350601668 */
    const __m256 v26 = _mm256_set1_ps(0x1.6a1a7cp-4f); /* 0.0884041637 */
    const __m256 v27 = _mm256_set1_ps(-0x1.3f4a36p-2f); /* -0.31180653 */
    const __m256 v29 = _mm256_set1_ps(0x1.fdaea6p-1f); /* 0.995473087 */
    const __m256 v31 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(logsigmoid_e5m2_cr_avx512_table0);
    const __m256i v4_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 8);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 8);
    const __m256 v7_0 = logsigmoid_e5m2_cr_avx512_fromhalf_f32_avx2(v6_0);
    const __m256 v7_1 = logsigmoid_e5m2_cr_avx512_fromhalf_f32_avx2(v6_1);
    const __m256 v8_0 = _mm256_xor_ps(v7_0, _mm256_set1_ps(-0.0f));
    const __m256 v8_1 = _mm256_xor_ps(v7_1, _mm256_set1_ps(-0.0f));
    const __m256 v9_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8_0);
    const __m256 v9_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8_1);
    const __m256 v10_0 = _mm256_xor_ps(v9_0, _mm256_set1_ps(-0.0f));
    const __m256 v10_1 = _mm256_xor_ps(v9_1, _mm256_set1_ps(-0.0f));
    const __m256 v11_0 = _mm256_max_ps(v3, v10_0);
    const __m256 v11_1 = _mm256_max_ps(v3, v10_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v11_0, v12, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v11_1, v12, v13);
    const __m256 v15_0 = _mm256_sub_ps(v14_0, v13);
    const __m256 v15_1 = _mm256_sub_ps(v14_1, v13);
    const __m256 v17_0 = _mm256_fmadd_ps(v16, v15_0, v11_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v16, v15_1, v11_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v2, v15_0, v17_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v2, v15_1, v17_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v1, v18_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v1, v18_1, v19);
    const __m256i v21_0 = logsigmoid_e5m2_cr_avx512_bits_f32_avx2(v14_0);
    const __m256i v21_1 = logsigmoid_e5m2_cr_avx512_bits_f32_avx2(v14_1);
    const __m256 v22_0 = _mm256_permutevar8x32_ps(t0_0, v21_0);
    const __m256 v22_1 = _mm256_permutevar8x32_ps(t0_0, v21_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v20_0, v22_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v20_1, v22_1, v23);
    const __m256 v25_0 = logsigmoid_e5m2_cr_avx512_scalef_f32_avx2(v24_0, v15_0);
    const __m256 v25_1 = logsigmoid_e5m2_cr_avx512_scalef_f32_avx2(v24_1, v15_1);
    const __m256 v28_0 = _mm256_fmadd_ps(v17_0, v26, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v17_1, v26, v27);
    const __m256 v30_0 = _mm256_fmadd_ps(v25_0, v28_0, v29);
    const __m256 v30_1 = _mm256_fmadd_ps(v25_1, v28_1, v29);
    const __m256 v32_0 = _mm256_max_ps(v31, v8_0);
    const __m256 v32_1 = _mm256_max_ps(v31, v8_1);
    const __m256 v33_0 = _mm256_fmadd_ps(v30_0, v25_0, v32_0);
    const __m256 v33_1 = _mm256_fmadd_ps(v30_1, v25_1, v32_1);
    const __m256 v34_0 = _mm256_xor_ps(v33_0, _mm256_set1_ps(-0.0f));
    const __m256 v34_1 = _mm256_xor_ps(v33_1, _mm256_set1_ps(-0.0f));
    const __m256i v35_0 = logsigmoid_e5m2_cr_avx512_tohalf_total_f32_avx2(v34_0);
    const __m256i v35_1 = logsigmoid_e5m2_cr_avx512_tohalf_total_f32_avx2(v34_1);
    const __m256i v36_0 = _mm256_add_epi32(v0, v35_0);
    const __m256i v36_1 = _mm256_add_epi32(v0, v35_1);
    const __m256i v37_0 = _mm256_srli_epi32(v36_0, 8);
    const __m256i v37_1 = _mm256_srli_epi32(v36_1, 8);
    logsigmoid_e5m2_cr_avx512_store_u8_avx2(y, v37_0);
    logsigmoid_e5m2_cr_avx512_store_u8_avx2(y + 8, v37_1);
}

/* 8 elements. */
static LOGSIGMOID_E5M2_CR_AVX512_AVX2_TARGET void logsigmoid_e5m2_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v1 = _mm256_set1_ps(0x1.104abap+0f); /* 1.06364024 */
    const __m256 v2 = _mm256_set1_ps(-0x1.b5c4c4p-1f); /* -0.855016828 */
    const __m256 v3 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v12 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v13 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v16 = _mm256_set1_ps(0x1.4e4034p-3f); /* 0.163208395 */
    const __m256 v19 = _mm256_set1_ps(0x1.059e14p+0f); /* 1.02194333 */
    const __m256 v23 = _mm256_set1_ps(0x1.cb8a66p-9f); /* 0.00350601668 */
    const __m256 v26 = _mm256_set1_ps(0x1.6a1a7cp-4f); /* 0.0884041637 */
    const __m256 v27 = _mm256_set1_ps(-0x1.3f4a36p-2f); /* -0.31180653 */
    const __m256 v29 = _mm256_set1_ps(0x1.fdaea6p-1f); /* 0.995473087 */
    const __m256 v31 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(logsigmoid_e5m2_cr_avx512_table0);
    const __m256i v4 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 8);
    const __m256 v7 = logsigmoid_e5m2_cr_avx512_fromhalf_f32_avx2(v6);
    const __m256 v8 = _mm256_xor_ps(v7, _mm256_set1_ps(-0.0f));
    const __m256 v9 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8);
    const __m256 v10 = _mm256_xor_ps(v9, _mm256_set1_ps(-0.0f));
    const __m256 v11 = _mm256_max_ps(v3, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256 v15 = _mm256_sub_ps(v14, v13);
    const __m256 v17 = _mm256_fmadd_ps(v16, v15, v11);
    const __m256 v18 = _mm256_fmadd_ps(v2, v15, v17);
    const __m256 v20 = _mm256_fmadd_ps(v1, v18, v19);
    const __m256i v21 = logsigmoid_e5m2_cr_avx512_bits_f32_avx2(v14);
    const __m256 v22 = _mm256_permutevar8x32_ps(t0_0, v21);
    const __m256 v24 = _mm256_fmadd_ps(v20, v22, v23);
    const __m256 v25 = logsigmoid_e5m2_cr_avx512_scalef_f32_avx2(v24, v15);
    const __m256 v28 = _mm256_fmadd_ps(v17, v26, v27);
    const __m256 v30 = _mm256_fmadd_ps(v25, v28, v29);
    const __m256 v32 = _mm256_max_ps(v31, v8);
    const __m256 v33 = _mm256_fmadd_ps(v30, v25, v32);
    const __m256 v34 = _mm256_xor_ps(v33, _mm256_set1_ps(-0.0f));
    const __m256i v35 = logsigmoid_e5m2_cr_avx512_tohalf_total_f32_avx2(v34);
    const __m256i v36 = _mm256_add_epi32(v0, v35);
    const __m256i v37 = _mm256_srli_epi32(v36, 8);
    logsigmoid_e5m2_cr_avx512_store_u8_avx2(y, v37);
}

static LOGSIGMOID_E5M2_CR_AVX512_AVX2_TARGET void logsigmoid_e5m2_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_e5m2_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        logsigmoid_e5m2_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        logsigmoid_e5m2_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_E5M2_CR_AVX512_AVX512 __m512i logsigmoid_e5m2_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOGSIGMOID_E5M2_CR_AVX512_AVX512 __m512i logsigmoid_e5m2_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOGSIGMOID_E5M2_CR_AVX512_AVX512 __m512i logsigmoid_e5m2_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return logsigmoid_e5m2_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(logsigmoid_e5m2_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOGSIGMOID_E5M2_CR_AVX512_AVX512 void logsigmoid_e5m2_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v1 = _mm512_set1_ps(0x1.104abap+0f); /* 1.06364024 */
    const __m512 v2 = _mm512_set1_ps(-0x1.b5c4c4p-1f); /* -0.855016828 */
    const __m512 v3 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v12 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v16 = _mm512_set1_ps(0x1.4e4034p-3f); /* 0.163208395 */
    const __m512 v19 = _mm512_set1_ps(0x1.059e14p+0f); /* 1.02194333 */
    const __m512 v23 = _mm512_set1_ps(0x1.cb8a66p-9f); /* 0.00350601668 */
    const __m512 v26 = _mm512_set1_ps(0x1.6a1a7cp-4f); /* 0.0884041637 */
    const __m512 v27 = _mm512_set1_ps(-0x1.3f4a36p-2f); /* -0.31180653 */
    const __m512 v29 = _mm512_set1_ps(0x1.fdaea6p-1f); /* 0.995473087 */
    const __m512 v31 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(logsigmoid_e5m2_cr_avx512_table0);
    const __m512i v4_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v4_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v4_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 8);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 8);
    const __m512i v6_2 = _mm512_slli_epi32(v4_2, 8);
    const __m512i v6_3 = _mm512_slli_epi32(v4_3, 8);
    const __m512 v7_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6_0));
    const __m512 v7_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6_1));
    const __m512 v7_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6_2));
    const __m512 v7_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6_3));
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v9_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v9_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v9_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v9_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v11_0 = _mm512_max_ps(v3, v10_0);
    const __m512 v11_1 = _mm512_max_ps(v3, v10_1);
    const __m512 v11_2 = _mm512_max_ps(v3, v10_2);
    const __m512 v11_3 = _mm512_max_ps(v3, v10_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v11_0, v12, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v11_1, v12, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v11_2, v12, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v11_3, v12, v13);
    const __m512 v15_0 = _mm512_sub_ps(v14_0, v13);
    const __m512 v15_1 = _mm512_sub_ps(v14_1, v13);
    const __m512 v15_2 = _mm512_sub_ps(v14_2, v13);
    const __m512 v15_3 = _mm512_sub_ps(v14_3, v13);
    const __m512 v17_0 = _mm512_fmadd_ps(v16, v15_0, v11_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v16, v15_1, v11_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v16, v15_2, v11_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v16, v15_3, v11_3);
    const __m512 v18_0 = _mm512_fmadd_ps(v2, v15_0, v17_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v2, v15_1, v17_1);
    const __m512 v18_2 = _mm512_fmadd_ps(v2, v15_2, v17_2);
    const __m512 v18_3 = _mm512_fmadd_ps(v2, v15_3, v17_3);
    const __m512 v20_0 = _mm512_fmadd_ps(v1, v18_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v1, v18_1, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v1, v18_2, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v1, v18_3, v19);
    const __m512i v21_0 = logsigmoid_e5m2_cr_avx512_bits_f32_avx512(v14_0);
    const __m512i v21_1 = logsigmoid_e5m2_cr_avx512_bits_f32_avx512(v14_1);
    const __m512i v21_2 = logsigmoid_e5m2_cr_avx512_bits_f32_avx512(v14_2);
    const __m512i v21_3 = logsigmoid_e5m2_cr_avx512_bits_f32_avx512(v14_3);
    const __m512 v22_0 = _mm512_permutexvar_ps(v21_0, t0_0);
    const __m512 v22_1 = _mm512_permutexvar_ps(v21_1, t0_0);
    const __m512 v22_2 = _mm512_permutexvar_ps(v21_2, t0_0);
    const __m512 v22_3 = _mm512_permutexvar_ps(v21_3, t0_0);
    const __m512 v24_0 = _mm512_fmadd_ps(v20_0, v22_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v20_1, v22_1, v23);
    const __m512 v24_2 = _mm512_fmadd_ps(v20_2, v22_2, v23);
    const __m512 v24_3 = _mm512_fmadd_ps(v20_3, v22_3, v23);
    const __m512 v25_0 = _mm512_scalef_ps(v24_0, v15_0);
    const __m512 v25_1 = _mm512_scalef_ps(v24_1, v15_1);
    const __m512 v25_2 = _mm512_scalef_ps(v24_2, v15_2);
    const __m512 v25_3 = _mm512_scalef_ps(v24_3, v15_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v17_0, v26, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v17_1, v26, v27);
    const __m512 v28_2 = _mm512_fmadd_ps(v17_2, v26, v27);
    const __m512 v28_3 = _mm512_fmadd_ps(v17_3, v26, v27);
    const __m512 v30_0 = _mm512_fmadd_ps(v25_0, v28_0, v29);
    const __m512 v30_1 = _mm512_fmadd_ps(v25_1, v28_1, v29);
    const __m512 v30_2 = _mm512_fmadd_ps(v25_2, v28_2, v29);
    const __m512 v30_3 = _mm512_fmadd_ps(v25_3, v28_3, v29);
    const __m512 v32_0 = _mm512_max_ps(v31, v8_0);
    const __m512 v32_1 = _mm512_max_ps(v31, v8_1);
    const __m512 v32_2 = _mm512_max_ps(v31, v8_2);
    const __m512 v32_3 = _mm512_max_ps(v31, v8_3);
    const __m512 v33_0 = _mm512_fmadd_ps(v30_0, v25_0, v32_0);
    const __m512 v33_1 = _mm512_fmadd_ps(v30_1, v25_1, v32_1);
    const __m512 v33_2 = _mm512_fmadd_ps(v30_2, v25_2, v32_2);
    const __m512 v33_3 = _mm512_fmadd_ps(v30_3, v25_3, v32_3);
    const __m512 v34_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v33_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v34_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v33_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v34_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v33_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v34_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v33_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v35_0 = logsigmoid_e5m2_cr_avx512_tohalf_total_f32_avx512(v34_0);
    const __m512i v35_1 = logsigmoid_e5m2_cr_avx512_tohalf_total_f32_avx512(v34_1);
    const __m512i v35_2 = logsigmoid_e5m2_cr_avx512_tohalf_total_f32_avx512(v34_2);
    const __m512i v35_3 = logsigmoid_e5m2_cr_avx512_tohalf_total_f32_avx512(v34_3);
    const __m512i v36_0 = _mm512_add_epi32(v0, v35_0);
    const __m512i v36_1 = _mm512_add_epi32(v0, v35_1);
    const __m512i v36_2 = _mm512_add_epi32(v0, v35_2);
    const __m512i v36_3 = _mm512_add_epi32(v0, v35_3);
    const __m512i v37_0 = _mm512_srli_epi32(v36_0, 8);
    const __m512i v37_1 = _mm512_srli_epi32(v36_1, 8);
    const __m512i v37_2 = _mm512_srli_epi32(v36_2, 8);
    const __m512i v37_3 = _mm512_srli_epi32(v36_3, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v37_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v37_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v37_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v37_3));
}

/* 16 elements. */
static LOGSIGMOID_E5M2_CR_AVX512_AVX512_TARGET void logsigmoid_e5m2_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v1 = _mm512_set1_ps(0x1.104abap+0f); /* 1.06364024 */
    const __m512 v2 = _mm512_set1_ps(-0x1.b5c4c4p-1f); /* -0.855016828 */
    const __m512 v3 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v12 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v16 = _mm512_set1_ps(0x1.4e4034p-3f); /* 0.163208395 */
    const __m512 v19 = _mm512_set1_ps(0x1.059e14p+0f); /* 1.02194333 */
    const __m512 v23 = _mm512_set1_ps(0x1.cb8a66p-9f); /* 0.00350601668 */
    const __m512 v26 = _mm512_set1_ps(0x1.6a1a7cp-4f); /* 0.0884041637 */
    const __m512 v27 = _mm512_set1_ps(-0x1.3f4a36p-2f); /* -0.31180653 */
    const __m512 v29 = _mm512_set1_ps(0x1.fdaea6p-1f); /* 0.995473087 */
    const __m512 v31 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(logsigmoid_e5m2_cr_avx512_table0);
    const __m512i v4 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 8);
    const __m512 v7 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6));
    const __m512 v8 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v9), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v11 = _mm512_max_ps(v3, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512 v15 = _mm512_sub_ps(v14, v13);
    const __m512 v17 = _mm512_fmadd_ps(v16, v15, v11);
    const __m512 v18 = _mm512_fmadd_ps(v2, v15, v17);
    const __m512 v20 = _mm512_fmadd_ps(v1, v18, v19);
    const __m512i v21 = logsigmoid_e5m2_cr_avx512_bits_f32_avx512(v14);
    const __m512 v22 = _mm512_permutexvar_ps(v21, t0_0);
    const __m512 v24 = _mm512_fmadd_ps(v20, v22, v23);
    const __m512 v25 = _mm512_scalef_ps(v24, v15);
    const __m512 v28 = _mm512_fmadd_ps(v17, v26, v27);
    const __m512 v30 = _mm512_fmadd_ps(v25, v28, v29);
    const __m512 v32 = _mm512_max_ps(v31, v8);
    const __m512 v33 = _mm512_fmadd_ps(v30, v25, v32);
    const __m512 v34 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v33), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v35 = logsigmoid_e5m2_cr_avx512_tohalf_total_f32_avx512(v34);
    const __m512i v36 = _mm512_add_epi32(v0, v35);
    const __m512i v37 = _mm512_srli_epi32(v36, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v37));
}

static LOGSIGMOID_E5M2_CR_AVX512_AVX512_TARGET void logsigmoid_e5m2_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        logsigmoid_e5m2_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_e5m2_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        logsigmoid_e5m2_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_E5M2_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_e5m2_cr_avx512_level(void) {
#if defined(LOGSIGMOID_E5M2_CR_AVX512_FORCE_ISA)
    return LOGSIGMOID_E5M2_CR_AVX512_FORCE_ISA;
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

uint8_t logsigmoid_e5m2_cr_avx512(uint8_t x) {
    return logsigmoid_e5m2_cr_avx512_element(x);
}

void logsigmoid_e5m2_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_e5m2_cr_avx512_level();
    if (level == 2) {
        logsigmoid_e5m2_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_e5m2_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_e5m2_cr_avx512_array_portable(x, y, n);
}
