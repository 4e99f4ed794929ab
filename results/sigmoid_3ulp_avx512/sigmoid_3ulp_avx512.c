/* sigmoid_3ulp_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f32
 *   domain       every input
 *   max error    2.763328 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.5b3218p+1 (-2.71246624, encoding 0xc02d990c)
 *   result there 0x1.fde262p-5 (0.0622417368, encoding 0x3d7ef131)
 *   mean error   0.051483 ulp
 *   misrounded   180159369 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           335067c035d4398817fa3a7785547f62
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f32 --max-ulp 2.9 --isa avx512 --time 100s --seed 1 --threads 1 --archive sigmoid_3ulp_avx512.db
 *                time: 0.1842 ns/element as avx512 code (inputs mean)
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
#include "sigmoid_3ulp_avx512.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sigmoid_3ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float sigmoid_3ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int sigmoid_3ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float sigmoid_3ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? sigmoid_3ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (sigmoid_3ulp_avx512_signaling_f32(a) | sigmoid_3ulp_avx512_signaling_f32(b)) ? a + b : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sigmoid_3ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double sigmoid_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float sigmoid_3ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = sigmoid_3ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !sigmoid_3ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static const float sigmoid_3ulp_avx512_table0[16] = {
    0x1.fffabap-1f, 0x1.0b52c6p+0f, 0x1.1728a4p+0f, 0x1.2384a6p+0f,
    0x1.306cbep+0f, 0x1.3de71ep+0f, 0x1.4bfa42p+0f, 0x1.5aacecp+0f,
    0x1.6a062cp+0f, 0x1.7a0d62p+0f, 0x1.8aca44p+0f, 0x1.9c44dap+0f,
    0x1.ae858ap+0f, 0x1.c1951cp+0f, 0x1.d57cb8p+0f, 0x1.ea45eep+0f,
};

static inline float sigmoid_3ulp_avx512_element(float x) {
    const float v0 = 0x1.72fdf2p-25f; /* 4.318915e-08 */
    const float v1 = 0x1.d1e31ep-3f; /* 0.227483973 */
    const float v2 = 0x1.9efd48p-21f; /* 7.72977955e-07 */
    const float v3 = -0x1.7156bep+0f; /* -1.44272983 */
    const float v4 = x;
    const float v5 = 0x1.f9238p+19f; /* 1034524 */
    const float v6 = sigmoid_3ulp_avx512_fma_f32(v3, v4, v5);
    const float v7 = v6 - v5;
    const float v8 = 0x1.62e416p-1f; /* 0.693146408 */
    const float v9 = sigmoid_3ulp_avx512_fma_f32(v8, v7, v4);
    const float v10 = sigmoid_3ulp_avx512_fma_f32(v2, v7, v9);
    const float v11 = sigmoid_3ulp_avx512_minmag_f32(v1, v10);
    const float v12 = -0x1.ede2c4p-28f; /* -7.18698434e-09 */
    const float v13 = 0x1.7304b6p-26f; /* 2.15961133e-08 */
    const float v14 = sigmoid_3ulp_avx512_fma_f32(v12, v11, v13);
    const float v15 = -0x1.7301c6p-25f; /* -4.31908909e-08 */
    const float v16 = sigmoid_3ulp_avx512_fma_f32(v11, v14, v15);
    const float v17 = 0x1.7301c4p-25f; /* 4.31908873e-08 */
    const float v18 = sigmoid_3ulp_avx512_fma_f32(v16, v11, v17);
    const int32_t v19 = sigmoid_3ulp_avx512_bits_f32(v6);
    const float v20 = sigmoid_3ulp_avx512_table0[(uint32_t)v19 & (16u - 1)];
    const float v21 = 0x1.4f04a2p-50f; /* 1.16232752e-15 */
    const float v22 = sigmoid_3ulp_avx512_fma_f32(v18, v20, v21);
    const float v23 = sigmoid_3ulp_avx512_scalef_f32(v22, v7);
    const float v24 = v23 + v0;
    const float v25 = v0 / v24;
    const float r0 = v25;
    return r0;
}

static void sigmoid_3ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIGMOID_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_3ULP_AVX512_AVX2 static inline SIGMOID_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_3ULP_AVX512_AVX512 static inline SIGMOID_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
SIGMOID_3ULP_AVX512_AVX2 __m256 sigmoid_3ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

SIGMOID_3ULP_AVX512_AVX2 __m256 sigmoid_3ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(sigmoid_3ulp_avx512_signaling_f32_avx2(a), sigmoid_3ulp_avx512_signaling_f32_avx2(b)));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIGMOID_3ULP_AVX512_AVX2 __m256 sigmoid_3ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
SIGMOID_3ULP_AVX512_AVX2 __m128 sigmoid_3ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static SIGMOID_3ULP_AVX512_AVX2_TARGET __m256 sigmoid_3ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        sigmoid_3ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        sigmoid_3ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
SIGMOID_3ULP_AVX512_AVX2 __m256 sigmoid_3ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return sigmoid_3ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SIGMOID_3ULP_AVX512_AVX2 void sigmoid_3ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.72fdf2p-25f); /* 4.318915e-08 */
    const __m256 v1 = _mm256_set1_ps(0x1.d1e31ep-3f); /* 0.227483973 */
    const __m256 v2 = _mm256_set1_ps(0x1.9efd48p-21f); /* 7.72977955e-07 */
    const __m256 v3 = _mm256_set1_ps(-0x1.7156bep+0f); /* -1.44272983 */
    const __m256 v5 = _mm256_set1_ps(0x1.f9238p+19f); /* 1034524 */
    const __m256 v8 = _mm256_set1_ps(0x1.62e416p-1f); /* 0.693146408 */
    const __m256 v12 = _mm256_set1_ps(-0x1.ede2c4p-28f); /* -7.18698434e-09 */
    const __m256 v13 = _mm256_set1_ps(0x1.7304b6p-26f); /* 2.15961133e-08 */
    const __m256 v15 = _mm256_set1_ps(-0x1.7301c6p-25f); /* -4.31908909e-08 */
    const __m256 v17 = _mm256_set1_ps(0x1.7301c4p-25f); /* 4.31908873e-08 */
    const __m256 v21 = _mm256_set1_ps(0x1.4f04a2p-50f); /* 1.16232752e-15 */
    const __m256 t0_0 = _mm256_loadu_ps(sigmoid_3ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(sigmoid_3ulp_avx512_table0 + 8);
    const __m256 v4_0 = _mm256_loadu_ps(x);
    const __m256 v4_1 = _mm256_loadu_ps(x + 8);
    const __m256 v6_0 = _mm256_fmadd_ps(v3, v4_0, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v3, v4_1, v5);
    const __m256 v7_0 = _mm256_sub_ps(v6_0, v5);
    const __m256 v7_1 = _mm256_sub_ps(v6_1, v5);
    const __m256 v9_0 = _mm256_fmadd_ps(v8, v7_0, v4_0);
    const __m256 v9_1 = _mm256_fmadd_ps(v8, v7_1, v4_1);
    const __m256 v10_0 = _mm256_fmadd_ps(v2, v7_0, v9_0);
    const __m256 v10_1 = _mm256_fmadd_ps(v2, v7_1, v9_1);
    const __m256 v11_0 = sigmoid_3ulp_avx512_minmag_f32_avx2(v1, v10_0);
    const __m256 v11_1 = sigmoid_3ulp_avx512_minmag_f32_avx2(v1, v10_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v12, v11_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v12, v11_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v11_0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v11_1, v14_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v16_0, v11_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v16_1, v11_1, v17);
    const __m256i v19_0 = _mm256_castps_si256(v6_0);
    const __m256i v19_1 = _mm256_castps_si256(v6_1);
    const __m256 v20_0 = sigmoid_3ulp_avx512_permute16_avx2(v19_0, t0_0, t0_1);
    const __m256 v20_1 = sigmoid_3ulp_avx512_permute16_avx2(v19_1, t0_0, t0_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v18_0, v20_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v18_1, v20_1, v21);
    const __m256 v23_0 = sigmoid_3ulp_avx512_scalef_f32_avx2(v22_0, v7_0);
    const __m256 v23_1 = sigmoid_3ulp_avx512_scalef_f32_avx2(v22_1, v7_1);
    const __m256 v24_0 = _mm256_add_ps(v23_0, v0);
    const __m256 v24_1 = _mm256_add_ps(v23_1, v0);
    const __m256 v25_0 = _mm256_div_ps(v0, v24_0);
    const __m256 v25_1 = _mm256_div_ps(v0, v24_1);
    _mm256_storeu_ps(y, v25_0);
    _mm256_storeu_ps(y + 8, v25_1);
}

/* 8 elements. */
static SIGMOID_3ULP_AVX512_AVX2_TARGET void sigmoid_3ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.72fdf2p-25f); /* 4.318915e-08 */
    const __m256 v1 = _mm256_set1_ps(0x1.d1e31ep-3f); /* 0.227483973 */
    const __m256 v2 = _mm256_set1_ps(0x1.9efd48p-21f); /* 7.72977955e-07 */
    const __m256 v3 = _mm256_set1_ps(-0x1.7156bep+0f); /* -1.44272983 */
    const __m256 v5 = _mm256_set1_ps(0x1.f9238p+19f); /* 1034524 */
    const __m256 v8 = _mm256_set1_ps(0x1.62e416p-1f); /* 0.693146408 */
    const __m256 v12 = _mm256_set1_ps(-0x1.ede2c4p-28f); /* -7.18698434e-09 */
    const __m256 v13 = _mm256_set1_ps(0x1.7304b6p-26f); /* 2.15961133e-08 */
    const __m256 v15 = _mm256_set1_ps(-0x1.7301c6p-25f); /* -4.31908909e-08 */
    const __m256 v17 = _mm256_set1_ps(0x1.7301c4p-25f); /* 4.31908873e-08 */
    const __m256 v21 = _mm256_set1_ps(0x1.4f04a2p-50f); /* 1.16232752e-15 */
    const __m256 t0_0 = _mm256_loadu_ps(sigmoid_3ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(sigmoid_3ulp_avx512_table0 + 8);
    const __m256 v4 = _mm256_loadu_ps(x);
    const __m256 v6 = _mm256_fmadd_ps(v3, v4, v5);
    const __m256 v7 = _mm256_sub_ps(v6, v5);
    const __m256 v9 = _mm256_fmadd_ps(v8, v7, v4);
    const __m256 v10 = _mm256_fmadd_ps(v2, v7, v9);
    const __m256 v11 = sigmoid_3ulp_avx512_minmag_f32_avx2(v1, v10);
    const __m256 v14 = _mm256_fmadd_ps(v12, v11, v13);
    const __m256 v16 = _mm256_fmadd_ps(v11, v14, v15);
    const __m256 v18 = _mm256_fmadd_ps(v16, v11, v17);
    const __m256i v19 = _mm256_castps_si256(v6);
    const __m256 v20 = sigmoid_3ulp_avx512_permute16_avx2(v19, t0_0, t0_1);
    const __m256 v22 = _mm256_fmadd_ps(v18, v20, v21);
    const __m256 v23 = sigmoid_3ulp_avx512_scalef_f32_avx2(v22, v7);
    const __m256 v24 = _mm256_add_ps(v23, v0);
    const __m256 v25 = _mm256_div_ps(v0, v24);
    _mm256_storeu_ps(y, v25);
}

static SIGMOID_3ULP_AVX512_AVX2_TARGET void sigmoid_3ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sigmoid_3ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sigmoid_3ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sigmoid_3ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SIGMOID_3ULP_AVX512_AVX512 void sigmoid_3ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.72fdf2p-25f); /* 4.318915e-08 */
    const __m512 v1 = _mm512_set1_ps(0x1.d1e31ep-3f); /* 0.227483973 */
    const __m512 v2 = _mm512_set1_ps(0x1.9efd48p-21f); /* 7.72977955e-07 */
    const __m512 v3 = _mm512_set1_ps(-0x1.7156bep+0f); /* -1.44272983 */
    const __m512 v5 = _mm512_set1_ps(0x1.f9238p+19f); /* 1034524 */
    const __m512 v8 = _mm512_set1_ps(0x1.62e416p-1f); /* 0.693146408 */
    const __m512 v12 = _mm512_set1_ps(-0x1.ede2c4p-28f); /* -7.18698434e-09 */
    const __m512 v13 = _mm512_set1_ps(0x1.7304b6p-26f); /* 2.15961133e-08 */
    const __m512 v15 = _mm512_set1_ps(-0x1.7301c6p-25f); /* -4.31908909e-08 */
    const __m512 v17 = _mm512_set1_ps(0x1.7301c4p-25f); /* 4.31908873e-08 */
    const __m512 v21 = _mm512_set1_ps(0x1.4f04a2p-50f); /* 1.16232752e-15 */
    const __m512 t0_0 = _mm512_loadu_ps(sigmoid_3ulp_avx512_table0);
    const __m512 v4_0 = _mm512_loadu_ps(x);
    const __m512 v4_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_2 = _mm512_loadu_ps(x + 32);
    const __m512 v4_3 = _mm512_loadu_ps(x + 48);
    const __m512 v6_0 = _mm512_fmadd_ps(v3, v4_0, v5);
    const __m512 v6_1 = _mm512_fmadd_ps(v3, v4_1, v5);
    const __m512 v6_2 = _mm512_fmadd_ps(v3, v4_2, v5);
    const __m512 v6_3 = _mm512_fmadd_ps(v3, v4_3, v5);
    const __m512 v7_0 = _mm512_sub_ps(v6_0, v5);
    const __m512 v7_1 = _mm512_sub_ps(v6_1, v5);
    const __m512 v7_2 = _mm512_sub_ps(v6_2, v5);
    const __m512 v7_3 = _mm512_sub_ps(v6_3, v5);
    const __m512 v9_0 = _mm512_fmadd_ps(v8, v7_0, v4_0);
    const __m512 v9_1 = _mm512_fmadd_ps(v8, v7_1, v4_1);
    const __m512 v9_2 = _mm512_fmadd_ps(v8, v7_2, v4_2);
    const __m512 v9_3 = _mm512_fmadd_ps(v8, v7_3, v4_3);
    const __m512 v10_0 = _mm512_fmadd_ps(v2, v7_0, v9_0);
    const __m512 v10_1 = _mm512_fmadd_ps(v2, v7_1, v9_1);
    const __m512 v10_2 = _mm512_fmadd_ps(v2, v7_2, v9_2);
    const __m512 v10_3 = _mm512_fmadd_ps(v2, v7_3, v9_3);
    const __m512 v11_0 = _mm512_range_ps(v1, v10_0, 6);
    const __m512 v11_1 = _mm512_range_ps(v1, v10_1, 6);
    const __m512 v11_2 = _mm512_range_ps(v1, v10_2, 6);
    const __m512 v11_3 = _mm512_range_ps(v1, v10_3, 6);
    const __m512 v14_0 = _mm512_fmadd_ps(v12, v11_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12, v11_1, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v12, v11_2, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v12, v11_3, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v11_0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v11_1, v14_1, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v11_2, v14_2, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v11_3, v14_3, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v11_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v11_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v16_2, v11_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v16_3, v11_3, v17);
    const __m512i v19_0 = _mm512_castps_si512(v6_0);
    const __m512i v19_1 = _mm512_castps_si512(v6_1);
    const __m512i v19_2 = _mm512_castps_si512(v6_2);
    const __m512i v19_3 = _mm512_castps_si512(v6_3);
    const __m512 v20_0 = _mm512_permutexvar_ps(v19_0, t0_0);
    const __m512 v20_1 = _mm512_permutexvar_ps(v19_1, t0_0);
    const __m512 v20_2 = _mm512_permutexvar_ps(v19_2, t0_0);
    const __m512 v20_3 = _mm512_permutexvar_ps(v19_3, t0_0);
    const __m512 v22_0 = _mm512_fmadd_ps(v18_0, v20_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v18_1, v20_1, v21);
    const __m512 v22_2 = _mm512_fmadd_ps(v18_2, v20_2, v21);
    const __m512 v22_3 = _mm512_fmadd_ps(v18_3, v20_3, v21);
    const __m512 v23_0 = _mm512_scalef_ps(v22_0, v7_0);
    const __m512 v23_1 = _mm512_scalef_ps(v22_1, v7_1);
    const __m512 v23_2 = _mm512_scalef_ps(v22_2, v7_2);
    const __m512 v23_3 = _mm512_scalef_ps(v22_3, v7_3);
    const __m512 v24_0 = _mm512_add_ps(v23_0, v0);
    const __m512 v24_1 = _mm512_add_ps(v23_1, v0);
    const __m512 v24_2 = _mm512_add_ps(v23_2, v0);
    const __m512 v24_3 = _mm512_add_ps(v23_3, v0);
    const __m512 v25_0 = _mm512_div_ps(v0, v24_0);
    const __m512 v25_1 = _mm512_div_ps(v0, v24_1);
    const __m512 v25_2 = _mm512_div_ps(v0, v24_2);
    const __m512 v25_3 = _mm512_div_ps(v0, v24_3);
    _mm512_storeu_ps(y, v25_0);
    _mm512_storeu_ps(y + 16, v25_1);
    _mm512_storeu_ps(y + 32, v25_2);
    _mm512_storeu_ps(y + 48, v25_3);
}

/* 16 elements. */
static SIGMOID_3ULP_AVX512_AVX512_TARGET void sigmoid_3ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.72fdf2p-25f); /* 4.318915e-08 */
    const __m512 v1 = _mm512_set1_ps(0x1.d1e31ep-3f); /* 0.227483973 */
    const __m512 v2 = _mm512_set1_ps(0x1.9efd48p-21f); /* 7.72977955e-07 */
    const __m512 v3 = _mm512_set1_ps(-0x1.7156bep+0f); /* -1.44272983 */
    const __m512 v5 = _mm512_set1_ps(0x1.f9238p+19f); /* 1034524 */
    const __m512 v8 = _mm512_set1_ps(0x1.62e416p-1f); /* 0.693146408 */
    const __m512 v12 = _mm512_set1_ps(-0x1.ede2c4p-28f); /* -7.18698434e-09 */
    const __m512 v13 = _mm512_set1_ps(0x1.7304b6p-26f); /* 2.15961133e-08 */
    const __m512 v15 = _mm512_set1_ps(-0x1.7301c6p-25f); /* -4.31908909e-08 */
    const __m512 v17 = _mm512_set1_ps(0x1.7301c4p-25f); /* 4.31908873e-08 */
    const __m512 v21 = _mm512_set1_ps(0x1.4f04a2p-50f); /* 1.16232752e-15 */
    const __m512 t0_0 = _mm512_loadu_ps(sigmoid_3ulp_avx512_table0);
    const __m512 v4 = _mm512_loadu_ps(x);
    const __m512 v6 = _mm512_fmadd_ps(v3, v4, v5);
    const __m512 v7 = _mm512_sub_ps(v6, v5);
    const __m512 v9 = _mm512_fmadd_ps(v8, v7, v4);
    const __m512 v10 = _mm512_fmadd_ps(v2, v7, v9);
    const __m512 v11 = _mm512_range_ps(v1, v10, 6);
    const __m512 v14 = _mm512_fmadd_ps(v12, v11, v13);
    const __m512 v16 = _mm512_fmadd_ps(v11, v14, v15);
    const __m512 v18 = _mm512_fmadd_ps(v16, v11, v17);
    const __m512i v19 = _mm512_castps_si512(v6);
    const __m512 v20 = _mm512_permutexvar_ps(v19, t0_0);
    const __m512 v22 = _mm512_fmadd_ps(v18, v20, v21);
    const __m512 v23 = _mm512_scalef_ps(v22, v7);
    const __m512 v24 = _mm512_add_ps(v23, v0);
    const __m512 v25 = _mm512_div_ps(v0, v24);
    _mm512_storeu_ps(y, v25);
}

static SIGMOID_3ULP_AVX512_AVX512_TARGET void sigmoid_3ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        sigmoid_3ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sigmoid_3ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sigmoid_3ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_3ulp_avx512_level(void) {
#if defined(SIGMOID_3ULP_AVX512_FORCE_ISA)
    return SIGMOID_3ULP_AVX512_FORCE_ISA;
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

float sigmoid_3ulp_avx512(float x) {
    return sigmoid_3ulp_avx512_element(x);
}

void sigmoid_3ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_3ulp_avx512_level();
    if (level == 2) {
        sigmoid_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_3ulp_avx512_array_portable(x, y, n);
}
