/* exp10_082ulp_avx512: exp10
 *
 *   target       exp10, 10^x, f32
 *   domain       every input
 *   max error    0.769613 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.2faf16p+5 (-37.9604912, encoding 0xc217d78b)
 *   result there 0x1.dd0b38p-127 (1.0952389e-38, encoding 0x007742ce)
 *   mean error   0.033174 ulp
 *   misrounded   5191288 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4f93bd7b8f7bcc671e395eee6ff2b2e1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f32 --max-ulp 0.82 --isa avx512 --time 15s --seed 1 --threads 1 --archive exp10_082ulp_avx512.db --from seeds/exp10/perm32_low.evo
 *                time: 0.1392 ns/element as avx512 code (inputs mean)
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
#include "exp10_082ulp_avx512.h"

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
static inline float exp10_082ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t exp10_082ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float exp10_082ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int exp10_082ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float exp10_082ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? exp10_082ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (exp10_082ulp_avx512_signaling_f32(a) | exp10_082ulp_avx512_signaling_f32(b)) ? a + b : r;
}

static inline double exp10_082ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float exp10_082ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = exp10_082ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !exp10_082ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static const float exp10_082ulp_avx512_table0[16] = {
    0x1.0218c4p+0f, 0x1.0d860ep+0f, 0x1.1974dcp+0f, 0x1.25eaeap+0f,
    0x1.32ee34p+0f, 0x1.4084fap+0f, 0x1.4eb5c6p+0f, 0x1.5d8768p+0f,
    0x1.6d01p+0f, 0x1.7d29fcp+0f, 0x1.8e0a22p+0f, 0x1.9fa98cp+0f,
    0x1.b210b4p+0f, 0x1.c5487p+0f, 0x1.d959fcp+0f, 0x1.ee4efep+0f,
};

static const float exp10_082ulp_avx512_table1[16] = {
    -0x1.170b82p-26f, 0x1.19f384p-26f, 0x1.53f492p-26f, -0x1.76599ap-27f,
    -0x1.6f73dep-26f, 0x1.29d53p-25f, 0x1.28275p-26f, 0x1.b28454p-26f,
    -0x1.0b6792p-28f, 0x1.e83dc2p-26f, -0x1.658d56p-31f, 0x1.b1d1c4p-26f,
    -0x1.6dc4e8p-26f, -0x1.05fa76p-25f, 0x1.f91daep-30f, 0x1.ddaf14p-32f,
};

static inline float exp10_082ulp_avx512_element(float x) {
    const float v0 = 0x1.a934fp+1f; /* 3.32192802 */
    const float v1 = x;
    const float v2 = 0x1.8p+19f; /* 786432 */
    const float v3 = exp10_082ulp_avx512_fma_f32(v0, v1, v2);
    const int32_t v4 = exp10_082ulp_avx512_bits_f32(v3);
    const float v5 = exp10_082ulp_avx512_table0[(uint32_t)v4 & (16u - 1)];
    const float v6 = 0x1p+0f; /* 1 */
    const float v7 = 0x1.ebf88ep-27f; /* 1.43182382e-08 */
    const float v8 = v3 - v2;
    const float v9 = -0x1.344136p-2f; /* -0.30103001 */
    const float v10 = exp10_082ulp_avx512_fma_f32(v9, v8, v1);
    const float v11 = exp10_082ulp_avx512_fma_f32(v7, v8, v10);
    const float v12 = 0x1.028c1cp+1f; /* 2.0199008 */
    const float v13 = 0x1.50936p+1f; /* 2.62949753 */
    const float v14 = exp10_082ulp_avx512_fma_f32(v11, v12, v13);
    const float v15 = 0x1.245628p+1f; /* 2.28387928 */
    const float v16 = exp10_082ulp_avx512_fma_f32(v11, v14, v15);
    const float v17 = -0x1.0a33b6p-7f; /* -0.00812384021 */
    const float v18 = exp10_082ulp_avx512_fma_f32(v16, v11, v17);
    const float v19 = exp10_082ulp_avx512_minmag_f32(v6, v18);
    const float v20 = exp10_082ulp_avx512_table1[(uint32_t)v4 & (16u - 1)];
    const float v21 = exp10_082ulp_avx512_fma_f32(v5, v19, v20);
    const float v22 = v21 + v5;
    const float v23 = exp10_082ulp_avx512_scalef_f32(v22, v8);
    const float r0 = v23;
    return r0;
}

static void exp10_082ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_082ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_082ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP10_082ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_082ULP_AVX512_AVX2 static inline EXP10_082ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP10_082ULP_AVX512_AVX512 static inline EXP10_082ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXP10_082ULP_AVX512_AVX2 __m256 exp10_082ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
EXP10_082ULP_AVX512_AVX2 __m256 exp10_082ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

EXP10_082ULP_AVX512_AVX2 __m256 exp10_082ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(exp10_082ulp_avx512_signaling_f32_avx2(a), exp10_082ulp_avx512_signaling_f32_avx2(b)));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
EXP10_082ULP_AVX512_AVX2 __m128 exp10_082ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static EXP10_082ULP_AVX512_AVX2_TARGET __m256 exp10_082ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        exp10_082ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        exp10_082ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
EXP10_082ULP_AVX512_AVX2 __m256 exp10_082ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return exp10_082ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP10_082ULP_AVX512_AVX2 void exp10_082ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v6 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v7 = _mm256_set1_ps(0x1.ebf88ep-27f); /* 1.43182382e-08 */
    const __m256 v9 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v12 = _mm256_set1_ps(0x1.028c1cp+1f); /* 2.0199008 */
    const __m256 v13 = _mm256_set1_ps(0x1.50936p+1f); /* 2.62949753 */
    const __m256 v15 = _mm256_set1_ps(0x1.245628p+1f); /* 2.28387928 */
    const __m256 v17 = _mm256_set1_ps(-0x1.0a33b6p-7f); /* -0.00812384021 */
    const __m256 t0_0 = _mm256_loadu_ps(exp10_082ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(exp10_082ulp_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(exp10_082ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(exp10_082ulp_avx512_table1 + 8);
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_fmadd_ps(v0, v1_0, v2);
    const __m256 v3_1 = _mm256_fmadd_ps(v0, v1_1, v2);
    const __m256i v4_0 = _mm256_castps_si256(v3_0);
    const __m256i v4_1 = _mm256_castps_si256(v3_1);
    const __m256 v5_0 = exp10_082ulp_avx512_permute16_avx2(v4_0, t0_0, t0_1);
    const __m256 v5_1 = exp10_082ulp_avx512_permute16_avx2(v4_1, t0_0, t0_1);
    const __m256 v8_0 = _mm256_sub_ps(v3_0, v2);
    const __m256 v8_1 = _mm256_sub_ps(v3_1, v2);
    const __m256 v10_0 = _mm256_fmadd_ps(v9, v8_0, v1_0);
    const __m256 v10_1 = _mm256_fmadd_ps(v9, v8_1, v1_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v7, v8_0, v10_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v7, v8_1, v10_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v11_0, v12, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v11_1, v12, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v11_0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v11_1, v14_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v16_0, v11_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v16_1, v11_1, v17);
    const __m256 v19_0 = exp10_082ulp_avx512_minmag_f32_avx2(v6, v18_0);
    const __m256 v19_1 = exp10_082ulp_avx512_minmag_f32_avx2(v6, v18_1);
    const __m256 v20_0 = exp10_082ulp_avx512_permute16_avx2(v4_0, t1_0, t1_1);
    const __m256 v20_1 = exp10_082ulp_avx512_permute16_avx2(v4_1, t1_0, t1_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v5_0, v19_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v5_1, v19_1, v20_1);
    const __m256 v22_0 = _mm256_add_ps(v21_0, v5_0);
    const __m256 v22_1 = _mm256_add_ps(v21_1, v5_1);
    const __m256 v23_0 = exp10_082ulp_avx512_scalef_f32_avx2(v22_0, v8_0);
    const __m256 v23_1 = exp10_082ulp_avx512_scalef_f32_avx2(v22_1, v8_1);
    _mm256_storeu_ps(y, v23_0);
    _mm256_storeu_ps(y + 8, v23_1);
}

/* 8 elements. */
static EXP10_082ULP_AVX512_AVX2_TARGET void exp10_082ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v6 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v7 = _mm256_set1_ps(0x1.ebf88ep-27f); /* 1.43182382e-08 */
    const __m256 v9 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v12 = _mm256_set1_ps(0x1.028c1cp+1f); /* 2.0199008 */
    const __m256 v13 = _mm256_set1_ps(0x1.50936p+1f); /* 2.62949753 */
    const __m256 v15 = _mm256_set1_ps(0x1.245628p+1f); /* 2.28387928 */
    const __m256 v17 = _mm256_set1_ps(-0x1.0a33b6p-7f); /* -0.00812384021 */
    const __m256 t0_0 = _mm256_loadu_ps(exp10_082ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(exp10_082ulp_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(exp10_082ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(exp10_082ulp_avx512_table1 + 8);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256 v5 = exp10_082ulp_avx512_permute16_avx2(v4, t0_0, t0_1);
    const __m256 v8 = _mm256_sub_ps(v3, v2);
    const __m256 v10 = _mm256_fmadd_ps(v9, v8, v1);
    const __m256 v11 = _mm256_fmadd_ps(v7, v8, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v11, v14, v15);
    const __m256 v18 = _mm256_fmadd_ps(v16, v11, v17);
    const __m256 v19 = exp10_082ulp_avx512_minmag_f32_avx2(v6, v18);
    const __m256 v20 = exp10_082ulp_avx512_permute16_avx2(v4, t1_0, t1_1);
    const __m256 v21 = _mm256_fmadd_ps(v5, v19, v20);
    const __m256 v22 = _mm256_add_ps(v21, v5);
    const __m256 v23 = exp10_082ulp_avx512_scalef_f32_avx2(v22, v8);
    _mm256_storeu_ps(y, v23);
}

static EXP10_082ULP_AVX512_AVX2_TARGET void exp10_082ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_082ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp10_082ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp10_082ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
EXP10_082ULP_AVX512_AVX512 void exp10_082ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v7 = _mm512_set1_ps(0x1.ebf88ep-27f); /* 1.43182382e-08 */
    const __m512 v9 = _mm512_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m512 v12 = _mm512_set1_ps(0x1.028c1cp+1f); /* 2.0199008 */
    const __m512 v13 = _mm512_set1_ps(0x1.50936p+1f); /* 2.62949753 */
    const __m512 v15 = _mm512_set1_ps(0x1.245628p+1f); /* 2.28387928 */
    const __m512 v17 = _mm512_set1_ps(-0x1.0a33b6p-7f); /* -0.00812384021 */
    const __m512 t0_0 = _mm512_loadu_ps(exp10_082ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(exp10_082ulp_avx512_table1);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = _mm512_fmadd_ps(v0, v1_0, v2);
    const __m512 v3_1 = _mm512_fmadd_ps(v0, v1_1, v2);
    const __m512 v3_2 = _mm512_fmadd_ps(v0, v1_2, v2);
    const __m512 v3_3 = _mm512_fmadd_ps(v0, v1_3, v2);
    const __m512i v4_0 = _mm512_castps_si512(v3_0);
    const __m512i v4_1 = _mm512_castps_si512(v3_1);
    const __m512i v4_2 = _mm512_castps_si512(v3_2);
    const __m512i v4_3 = _mm512_castps_si512(v3_3);
    const __m512 v5_0 = _mm512_permutexvar_ps(v4_0, t0_0);
    const __m512 v5_1 = _mm512_permutexvar_ps(v4_1, t0_0);
    const __m512 v5_2 = _mm512_permutexvar_ps(v4_2, t0_0);
    const __m512 v5_3 = _mm512_permutexvar_ps(v4_3, t0_0);
    const __m512 v8_0 = _mm512_sub_ps(v3_0, v2);
    const __m512 v8_1 = _mm512_sub_ps(v3_1, v2);
    const __m512 v8_2 = _mm512_sub_ps(v3_2, v2);
    const __m512 v8_3 = _mm512_sub_ps(v3_3, v2);
    const __m512 v10_0 = _mm512_fmadd_ps(v9, v8_0, v1_0);
    const __m512 v10_1 = _mm512_fmadd_ps(v9, v8_1, v1_1);
    const __m512 v10_2 = _mm512_fmadd_ps(v9, v8_2, v1_2);
    const __m512 v10_3 = _mm512_fmadd_ps(v9, v8_3, v1_3);
    const __m512 v11_0 = _mm512_fmadd_ps(v7, v8_0, v10_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v7, v8_1, v10_1);
    const __m512 v11_2 = _mm512_fmadd_ps(v7, v8_2, v10_2);
    const __m512 v11_3 = _mm512_fmadd_ps(v7, v8_3, v10_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v11_0, v12, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v11_1, v12, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v11_2, v12, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v11_3, v12, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v11_0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v11_1, v14_1, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v11_2, v14_2, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v11_3, v14_3, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v11_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v11_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v16_2, v11_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v16_3, v11_3, v17);
    const __m512 v19_0 = _mm512_range_ps(v6, v18_0, 6);
    const __m512 v19_1 = _mm512_range_ps(v6, v18_1, 6);
    const __m512 v19_2 = _mm512_range_ps(v6, v18_2, 6);
    const __m512 v19_3 = _mm512_range_ps(v6, v18_3, 6);
    const __m512 v20_0 = _mm512_permutexvar_ps(v4_0, t1_0);
    const __m512 v20_1 = _mm512_permutexvar_ps(v4_1, t1_0);
    const __m512 v20_2 = _mm512_permutexvar_ps(v4_2, t1_0);
    const __m512 v20_3 = _mm512_permutexvar_ps(v4_3, t1_0);
    const __m512 v21_0 = _mm512_fmadd_ps(v5_0, v19_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v5_1, v19_1, v20_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v5_2, v19_2, v20_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v5_3, v19_3, v20_3);
    const __m512 v22_0 = _mm512_add_ps(v21_0, v5_0);
    const __m512 v22_1 = _mm512_add_ps(v21_1, v5_1);
    const __m512 v22_2 = _mm512_add_ps(v21_2, v5_2);
    const __m512 v22_3 = _mm512_add_ps(v21_3, v5_3);
    const __m512 v23_0 = _mm512_scalef_ps(v22_0, v8_0);
    const __m512 v23_1 = _mm512_scalef_ps(v22_1, v8_1);
    const __m512 v23_2 = _mm512_scalef_ps(v22_2, v8_2);
    const __m512 v23_3 = _mm512_scalef_ps(v22_3, v8_3);
    _mm512_storeu_ps(y, v23_0);
    _mm512_storeu_ps(y + 16, v23_1);
    _mm512_storeu_ps(y + 32, v23_2);
    _mm512_storeu_ps(y + 48, v23_3);
}

/* 16 elements. */
static EXP10_082ULP_AVX512_AVX512_TARGET void exp10_082ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.a934fp+1f); /* 3.32192802 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v7 = _mm512_set1_ps(0x1.ebf88ep-27f); /* 1.43182382e-08 */
    const __m512 v9 = _mm512_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m512 v12 = _mm512_set1_ps(0x1.028c1cp+1f); /* 2.0199008 */
    const __m512 v13 = _mm512_set1_ps(0x1.50936p+1f); /* 2.62949753 */
    const __m512 v15 = _mm512_set1_ps(0x1.245628p+1f); /* 2.28387928 */
    const __m512 v17 = _mm512_set1_ps(-0x1.0a33b6p-7f); /* -0.00812384021 */
    const __m512 t0_0 = _mm512_loadu_ps(exp10_082ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(exp10_082ulp_avx512_table1);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512 v5 = _mm512_permutexvar_ps(v4, t0_0);
    const __m512 v8 = _mm512_sub_ps(v3, v2);
    const __m512 v10 = _mm512_fmadd_ps(v9, v8, v1);
    const __m512 v11 = _mm512_fmadd_ps(v7, v8, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v11, v14, v15);
    const __m512 v18 = _mm512_fmadd_ps(v16, v11, v17);
    const __m512 v19 = _mm512_range_ps(v6, v18, 6);
    const __m512 v20 = _mm512_permutexvar_ps(v4, t1_0);
    const __m512 v21 = _mm512_fmadd_ps(v5, v19, v20);
    const __m512 v22 = _mm512_add_ps(v21, v5);
    const __m512 v23 = _mm512_scalef_ps(v22, v8);
    _mm512_storeu_ps(y, v23);
}

static EXP10_082ULP_AVX512_AVX512_TARGET void exp10_082ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        exp10_082ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp10_082ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp10_082ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_082ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_082ulp_avx512_level(void) {
#if defined(EXP10_082ULP_AVX512_FORCE_ISA)
    return EXP10_082ULP_AVX512_FORCE_ISA;
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

float exp10_082ulp_avx512(float x) {
    return exp10_082ulp_avx512_element(x);
}

void exp10_082ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_082ulp_avx512_level();
    if (level == 2) {
        exp10_082ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_082ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_082ulp_avx512_array_portable(x, y, n);
}
