/* silu_e5m2_cr_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), e5m2
 *   domain       every input
 *   max error    0.499997 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-16 (-1.52587891e-05, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.083411 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dd6b0f3bae92becd341443a367af9521
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt e5m2 --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/silu_e5m2_avx512.db
 *                time: 0.5141 ns/element as avx512 code (inputs mean)
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
#include "silu_e5m2_cr_avx512.h"

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

static inline int32_t silu_e5m2_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float silu_e5m2_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float silu_e5m2_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = silu_e5m2_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return silu_e5m2_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float silu_e5m2_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t silu_e5m2_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double silu_e5m2_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int silu_e5m2_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float silu_e5m2_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = silu_e5m2_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !silu_e5m2_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t silu_e5m2_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t silu_e5m2_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float silu_e5m2_cr_avx512_table0[16] = {
    0x1.02098ep+0f, 0x1.196446p+0f, 0x1.32dc1cp+0f, 0x1.4ea20cp+0f,
    0x1.6ceb7cp+0f, 0x1.8df2acp+0f, 0x1.b1f71ep+0f, 0x1.d93e16p+0f,
    0x1.02098ep+0f, 0x1.196446p+0f, 0x1.32dc1cp+0f, 0x1.4ea20cp+0f,
    0x1.6ceb7cp+0f, 0x1.8df2acp+0f, 0x1.b1f71ep+0f, 0x1.d93e16p+0f,
}; /* repeated to fill a register */

static inline uint8_t silu_e5m2_cr_avx512_element(uint8_t x) {
    const float v0 = -0x1.b8p+6f; /* -110 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 8;
    const int32_t v3 = silu_e5m2_cr_avx512_shl_i32(v1, v2);
    const float v4 = silu_e5m2_cr_avx512_fromhalf_f32(v3);
    const float v5 = v0 > v4 ? v0 : v4;
    const float v6 = 0x1p+5f; /* 32 */
    const float v7 = v6 < v4 ? v6 : v4;
    const float v8 = v0 > v7 ? v0 : v7;
    const float v9 = 0x1.715476p+0f; /* 1.44269502 */
    const float v10 = 0x1.8p+20f; /* 1572864 */
    const float v11 = silu_e5m2_cr_avx512_fma_f32(v8, v9, v10);
    const int32_t v12 = silu_e5m2_cr_avx512_bits_f32(v11);
    const float v13 = silu_e5m2_cr_avx512_table0[(uint32_t)v12 & (8u - 1)];
    const float v14 = -0x1.2f5d18p-17f; /* -9.04094122e-06 */
    const float v15 = v11 - v10;
    const float v16 = -0x1.62e56p-1f; /* -0.693156242 */
    const float v17 = silu_e5m2_cr_avx512_fma_f32(v15, v16, v8);
    const float v18 = silu_e5m2_cr_avx512_fma_f32(v14, v15, v17);
    const float v19 = 0x1.f5f9bap-1f; /* 0.980420887 */
    const float v20 = 0x1.fdce5p-1f; /* 0.995714664 */
    const float v21 = silu_e5m2_cr_avx512_fma_f32(v18, v19, v20);
    const float v22 = v13 * v21;
    const float v23 = silu_e5m2_cr_avx512_scalef_f32(v22, v15);
    const float v24 = 0x1.00ed8cp+0f; /* 1.00362468 */
    const float v25 = v23 + v24;
    const float v26 = v22 / v25;
    const float v27 = v5 * v26;
    const float v28 = silu_e5m2_cr_avx512_scalef_f32(v27, v15);
    const int32_t v29 = silu_e5m2_cr_avx512_bits_f32(v28);
    const int32_t v30 = 24;
    const int32_t v31 = silu_e5m2_cr_avx512_lshr_i32(v29, v30);
    const int32_t v32 = 128;
    const int32_t v33 = v31 & v32;
    const int32_t v34 = 2139095040; /* 0x7f800000 */
    const int32_t v35 = 2147483647; /* 0x7fffffff */
    const int32_t v36 = v35 & v29;
    const int v37 = v34 < v36;
    const int32_t v38 = 127;
    const int32_t v39 = 947912705; /* 0x38800001 */
    const int v40 = v36 < v39;
    const float v41 = silu_e5m2_cr_avx512_frombits_f32(v36);
    const float v42 = 0x1p+7f; /* 128 */
    const float v43 = v41 + v42;
    const int32_t v44 = silu_e5m2_cr_avx512_bits_f32(v43);
    const int32_t v45 = 1124073472; /* 0x43000000 */
    const int32_t v46 = (int32_t)((uint32_t)v44 - (uint32_t)v45);
    const int32_t v47 = -938475521; /* 0xc80fffff */
    const int32_t v48 = (int32_t)((uint32_t)v36 + (uint32_t)v47);
    const int32_t v49 = 21;
    const int32_t v50 = silu_e5m2_cr_avx512_ashr_i32(v48, v49);
    const int32_t v51 = 124;
    const int32_t v52 = v50 < v51 ? v50 : v51;
    const int32_t v53 = v40 ? v46 : v52;
    const int32_t v54 = v37 ? v38 : v53;
    const int32_t v55 = v33 | v54;
    const int32_t r0 = v55;
    return (uint8_t)r0;
}

static void silu_e5m2_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_e5m2_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_E5M2_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SILU_E5M2_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_E5M2_CR_AVX512_AVX2 static inline SILU_E5M2_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SILU_E5M2_CR_AVX512_AVX512 static inline SILU_E5M2_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SILU_E5M2_CR_AVX512_AVX2 __m256 silu_e5m2_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
SILU_E5M2_CR_AVX512_AVX2 __m256i silu_e5m2_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
SILU_E5M2_CR_AVX512_AVX2 __m128 silu_e5m2_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static SILU_E5M2_CR_AVX512_AVX2_TARGET __m256 silu_e5m2_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        silu_e5m2_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        silu_e5m2_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
SILU_E5M2_CR_AVX512_AVX2 __m256 silu_e5m2_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return silu_e5m2_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
SILU_E5M2_CR_AVX512_AVX2 void silu_e5m2_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SILU_E5M2_CR_AVX512_AVX2 void silu_e5m2_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v6 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v14 = _mm256_set1_ps(-0x1.2f5d18p-17f); /* -9.04094122e-06 */
    const __m256 v16 = _mm256_set1_ps(-0x1.62e56p-1f); /* -0.693156242 */
    const __m256 v19 = _mm256_set1_ps(0x1.f5f9bap-1f); /* 0.980420887 */
    const __m256 v20 = _mm256_set1_ps(0x1.fdce5p-1f); /* 0.995714664 */
    const __m256 v24 = _mm256_set1_ps(0x1.00ed8cp+0f); /* 1.00362468 */
    const __m256i v32 = _mm256_set1_epi32(128);
    const __m256i v34 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v35 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v38 = _mm256_set1_epi32(127);
    const __m256i v39 = _mm256_set1_epi32(947912705); /* 0x38800001 */
    const __m256 v42 = _mm256_set1_ps(0x1p+7f); /* 128 */
    const __m256i v45 = _mm256_set1_epi32(1124073472); /* 0x43000000 */
    const __m256i v47 = _mm256_set1_epi32(-938475521); /* 0xc80fffff */
    const __m256i v51 = _mm256_set1_epi32(124);
    const __m256 t0_0 = _mm256_loadu_ps(silu_e5m2_cr_avx512_table0);
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 8);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 8);
    const __m256 v4_0 = silu_e5m2_cr_avx512_fromhalf_f32_avx2(v3_0);
    const __m256 v4_1 = silu_e5m2_cr_avx512_fromhalf_f32_avx2(v3_1);
    const __m256 v5_0 = _mm256_max_ps(v0, v4_0);
    const __m256 v5_1 = _mm256_max_ps(v0, v4_1);
    const __m256 v7_0 = _mm256_min_ps(v6, v4_0);
    const __m256 v7_1 = _mm256_min_ps(v6, v4_1);
    const __m256 v8_0 = _mm256_max_ps(v0, v7_0);
    const __m256 v8_1 = _mm256_max_ps(v0, v7_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v8_0, v9, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v8_1, v9, v10);
    const __m256i v12_0 = silu_e5m2_cr_avx512_bits_f32_avx2(v11_0);
    const __m256i v12_1 = silu_e5m2_cr_avx512_bits_f32_avx2(v11_1);
    const __m256 v13_0 = _mm256_permutevar8x32_ps(t0_0, v12_0);
    const __m256 v13_1 = _mm256_permutevar8x32_ps(t0_0, v12_1);
    const __m256 v15_0 = _mm256_sub_ps(v11_0, v10);
    const __m256 v15_1 = _mm256_sub_ps(v11_1, v10);
    const __m256 v17_0 = _mm256_fmadd_ps(v15_0, v16, v8_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v15_1, v16, v8_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v14, v15_0, v17_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v14, v15_1, v17_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v18_0, v19, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v18_1, v19, v20);
    const __m256 v22_0 = _mm256_mul_ps(v13_0, v21_0);
    const __m256 v22_1 = _mm256_mul_ps(v13_1, v21_1);
    const __m256 v23_0 = silu_e5m2_cr_avx512_scalef_f32_avx2(v22_0, v15_0);
    const __m256 v23_1 = silu_e5m2_cr_avx512_scalef_f32_avx2(v22_1, v15_1);
    const __m256 v25_0 = _mm256_add_ps(v23_0, v24);
    const __m256 v25_1 = _mm256_add_ps(v23_1, v24);
    const __m256 v26_0 = _mm256_div_ps(v22_0, v25_0);
    const __m256 v26_1 = _mm256_div_ps(v22_1, v25_1);
    const __m256 v27_0 = _mm256_mul_ps(v5_0, v26_0);
    const __m256 v27_1 = _mm256_mul_ps(v5_1, v26_1);
    const __m256 v28_0 = silu_e5m2_cr_avx512_scalef_f32_avx2(v27_0, v15_0);
    const __m256 v28_1 = silu_e5m2_cr_avx512_scalef_f32_avx2(v27_1, v15_1);
    const __m256i v29_0 = silu_e5m2_cr_avx512_bits_f32_avx2(v28_0);
    const __m256i v29_1 = silu_e5m2_cr_avx512_bits_f32_avx2(v28_1);
    const __m256i v31_0 = _mm256_srli_epi32(v29_0, 24);
    const __m256i v31_1 = _mm256_srli_epi32(v29_1, 24);
    const __m256i v33_0 = _mm256_and_si256(v31_0, v32);
    const __m256i v33_1 = _mm256_and_si256(v31_1, v32);
    const __m256i v36_0 = _mm256_and_si256(v35, v29_0);
    const __m256i v36_1 = _mm256_and_si256(v35, v29_1);
    const __m256i v37_0 = _mm256_cmpgt_epi32(v36_0, v34);
    const __m256i v37_1 = _mm256_cmpgt_epi32(v36_1, v34);
    const __m256i v40_0 = _mm256_cmpgt_epi32(v39, v36_0);
    const __m256i v40_1 = _mm256_cmpgt_epi32(v39, v36_1);
    const __m256 v41_0 = _mm256_castsi256_ps(v36_0);
    const __m256 v41_1 = _mm256_castsi256_ps(v36_1);
    const __m256 v43_0 = _mm256_add_ps(v41_0, v42);
    const __m256 v43_1 = _mm256_add_ps(v41_1, v42);
    const __m256i v44_0 = silu_e5m2_cr_avx512_bits_f32_avx2(v43_0);
    const __m256i v44_1 = silu_e5m2_cr_avx512_bits_f32_avx2(v43_1);
    const __m256i v46_0 = _mm256_sub_epi32(v44_0, v45);
    const __m256i v46_1 = _mm256_sub_epi32(v44_1, v45);
    const __m256i v48_0 = _mm256_add_epi32(v36_0, v47);
    const __m256i v48_1 = _mm256_add_epi32(v36_1, v47);
    const __m256i v50_0 = _mm256_srai_epi32(v48_0, 21);
    const __m256i v50_1 = _mm256_srai_epi32(v48_1, 21);
    const __m256i v52_0 = _mm256_min_epi32(v50_0, v51);
    const __m256i v52_1 = _mm256_min_epi32(v50_1, v51);
    const __m256i v53_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v52_0), _mm256_castsi256_ps(v46_0), _mm256_castsi256_ps(v40_0)));
    const __m256i v53_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v52_1), _mm256_castsi256_ps(v46_1), _mm256_castsi256_ps(v40_1)));
    const __m256i v54_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v53_0), _mm256_castsi256_ps(v38), _mm256_castsi256_ps(v37_0)));
    const __m256i v54_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v53_1), _mm256_castsi256_ps(v38), _mm256_castsi256_ps(v37_1)));
    const __m256i v55_0 = _mm256_or_si256(v33_0, v54_0);
    const __m256i v55_1 = _mm256_or_si256(v33_1, v54_1);
    silu_e5m2_cr_avx512_store_u8_avx2(y, v55_0);
    silu_e5m2_cr_avx512_store_u8_avx2(y + 8, v55_1);
}

/* 8 elements. */
static SILU_E5M2_CR_AVX512_AVX2_TARGET void silu_e5m2_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v6 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v14 = _mm256_set1_ps(-0x1.2f5d18p-17f); /* -9.04094122e-06 */
    const __m256 v16 = _mm256_set1_ps(-0x1.62e56p-1f); /* -0.693156242 */
    const __m256 v19 = _mm256_set1_ps(0x1.f5f9bap-1f); /* 0.980420887 */
    const __m256 v20 = _mm256_set1_ps(0x1.fdce5p-1f); /* 0.995714664 */
    const __m256 v24 = _mm256_set1_ps(0x1.00ed8cp+0f); /* 1.00362468 */
    const __m256i v32 = _mm256_set1_epi32(128);
    const __m256i v34 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v35 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v38 = _mm256_set1_epi32(127);
    const __m256i v39 = _mm256_set1_epi32(947912705); /* 0x38800001 */
    const __m256 v42 = _mm256_set1_ps(0x1p+7f); /* 128 */
    const __m256i v45 = _mm256_set1_epi32(1124073472); /* 0x43000000 */
    const __m256i v47 = _mm256_set1_epi32(-938475521); /* 0xc80fffff */
    const __m256i v51 = _mm256_set1_epi32(124);
    const __m256 t0_0 = _mm256_loadu_ps(silu_e5m2_cr_avx512_table0);
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 8);
    const __m256 v4 = silu_e5m2_cr_avx512_fromhalf_f32_avx2(v3);
    const __m256 v5 = _mm256_max_ps(v0, v4);
    const __m256 v7 = _mm256_min_ps(v6, v4);
    const __m256 v8 = _mm256_max_ps(v0, v7);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256i v12 = silu_e5m2_cr_avx512_bits_f32_avx2(v11);
    const __m256 v13 = _mm256_permutevar8x32_ps(t0_0, v12);
    const __m256 v15 = _mm256_sub_ps(v11, v10);
    const __m256 v17 = _mm256_fmadd_ps(v15, v16, v8);
    const __m256 v18 = _mm256_fmadd_ps(v14, v15, v17);
    const __m256 v21 = _mm256_fmadd_ps(v18, v19, v20);
    const __m256 v22 = _mm256_mul_ps(v13, v21);
    const __m256 v23 = silu_e5m2_cr_avx512_scalef_f32_avx2(v22, v15);
    const __m256 v25 = _mm256_add_ps(v23, v24);
    const __m256 v26 = _mm256_div_ps(v22, v25);
    const __m256 v27 = _mm256_mul_ps(v5, v26);
    const __m256 v28 = silu_e5m2_cr_avx512_scalef_f32_avx2(v27, v15);
    const __m256i v29 = silu_e5m2_cr_avx512_bits_f32_avx2(v28);
    const __m256i v31 = _mm256_srli_epi32(v29, 24);
    const __m256i v33 = _mm256_and_si256(v31, v32);
    const __m256i v36 = _mm256_and_si256(v35, v29);
    const __m256i v37 = _mm256_cmpgt_epi32(v36, v34);
    const __m256i v40 = _mm256_cmpgt_epi32(v39, v36);
    const __m256 v41 = _mm256_castsi256_ps(v36);
    const __m256 v43 = _mm256_add_ps(v41, v42);
    const __m256i v44 = silu_e5m2_cr_avx512_bits_f32_avx2(v43);
    const __m256i v46 = _mm256_sub_epi32(v44, v45);
    const __m256i v48 = _mm256_add_epi32(v36, v47);
    const __m256i v50 = _mm256_srai_epi32(v48, 21);
    const __m256i v52 = _mm256_min_epi32(v50, v51);
    const __m256i v53 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v52), _mm256_castsi256_ps(v46), _mm256_castsi256_ps(v40)));
    const __m256i v54 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v53), _mm256_castsi256_ps(v38), _mm256_castsi256_ps(v37)));
    const __m256i v55 = _mm256_or_si256(v33, v54);
    silu_e5m2_cr_avx512_store_u8_avx2(y, v55);
}

static SILU_E5M2_CR_AVX512_AVX2_TARGET void silu_e5m2_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        silu_e5m2_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        silu_e5m2_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        silu_e5m2_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SILU_E5M2_CR_AVX512_AVX512 __m512i silu_e5m2_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SILU_E5M2_CR_AVX512_AVX512 void silu_e5m2_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v6 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v14 = _mm512_set1_ps(-0x1.2f5d18p-17f); /* -9.04094122e-06 */
    const __m512 v16 = _mm512_set1_ps(-0x1.62e56p-1f); /* -0.693156242 */
    const __m512 v19 = _mm512_set1_ps(0x1.f5f9bap-1f); /* 0.980420887 */
    const __m512 v20 = _mm512_set1_ps(0x1.fdce5p-1f); /* 0.995714664 */
    const __m512 v24 = _mm512_set1_ps(0x1.00ed8cp+0f); /* 1.00362468 */
    const __m512i v32 = _mm512_set1_epi32(128);
    const __m512i v34 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v35 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v38 = _mm512_set1_epi32(127);
    const __m512i v39 = _mm512_set1_epi32(947912705); /* 0x38800001 */
    const __m512 v42 = _mm512_set1_ps(0x1p+7f); /* 128 */
    const __m512i v45 = _mm512_set1_epi32(1124073472); /* 0x43000000 */
    const __m512i v47 = _mm512_set1_epi32(-938475521); /* 0xc80fffff */
    const __m512i v51 = _mm512_set1_epi32(124);
    const __m512 t0_0 = _mm512_loadu_ps(silu_e5m2_cr_avx512_table0);
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 8);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 8);
    const __m512i v3_2 = _mm512_slli_epi32(v1_2, 8);
    const __m512i v3_3 = _mm512_slli_epi32(v1_3, 8);
    const __m512 v4_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_0));
    const __m512 v4_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_1));
    const __m512 v4_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_2));
    const __m512 v4_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_3));
    const __m512 v5_0 = _mm512_max_ps(v0, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v0, v4_1);
    const __m512 v5_2 = _mm512_max_ps(v0, v4_2);
    const __m512 v5_3 = _mm512_max_ps(v0, v4_3);
    const __m512 v7_0 = _mm512_min_ps(v6, v4_0);
    const __m512 v7_1 = _mm512_min_ps(v6, v4_1);
    const __m512 v7_2 = _mm512_min_ps(v6, v4_2);
    const __m512 v7_3 = _mm512_min_ps(v6, v4_3);
    const __m512 v8_0 = _mm512_max_ps(v0, v7_0);
    const __m512 v8_1 = _mm512_max_ps(v0, v7_1);
    const __m512 v8_2 = _mm512_max_ps(v0, v7_2);
    const __m512 v8_3 = _mm512_max_ps(v0, v7_3);
    const __m512 v11_0 = _mm512_fmadd_ps(v8_0, v9, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v8_1, v9, v10);
    const __m512 v11_2 = _mm512_fmadd_ps(v8_2, v9, v10);
    const __m512 v11_3 = _mm512_fmadd_ps(v8_3, v9, v10);
    const __m512i v12_0 = silu_e5m2_cr_avx512_bits_f32_avx512(v11_0);
    const __m512i v12_1 = silu_e5m2_cr_avx512_bits_f32_avx512(v11_1);
    const __m512i v12_2 = silu_e5m2_cr_avx512_bits_f32_avx512(v11_2);
    const __m512i v12_3 = silu_e5m2_cr_avx512_bits_f32_avx512(v11_3);
    const __m512 v13_0 = _mm512_permutexvar_ps(v12_0, t0_0);
    const __m512 v13_1 = _mm512_permutexvar_ps(v12_1, t0_0);
    const __m512 v13_2 = _mm512_permutexvar_ps(v12_2, t0_0);
    const __m512 v13_3 = _mm512_permutexvar_ps(v12_3, t0_0);
    const __m512 v15_0 = _mm512_sub_ps(v11_0, v10);
    const __m512 v15_1 = _mm512_sub_ps(v11_1, v10);
    const __m512 v15_2 = _mm512_sub_ps(v11_2, v10);
    const __m512 v15_3 = _mm512_sub_ps(v11_3, v10);
    const __m512 v17_0 = _mm512_fmadd_ps(v15_0, v16, v8_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v15_1, v16, v8_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v15_2, v16, v8_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v15_3, v16, v8_3);
    const __m512 v18_0 = _mm512_fmadd_ps(v14, v15_0, v17_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v14, v15_1, v17_1);
    const __m512 v18_2 = _mm512_fmadd_ps(v14, v15_2, v17_2);
    const __m512 v18_3 = _mm512_fmadd_ps(v14, v15_3, v17_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v18_0, v19, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v18_1, v19, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v18_2, v19, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v18_3, v19, v20);
    const __m512 v22_0 = _mm512_mul_ps(v13_0, v21_0);
    const __m512 v22_1 = _mm512_mul_ps(v13_1, v21_1);
    const __m512 v22_2 = _mm512_mul_ps(v13_2, v21_2);
    const __m512 v22_3 = _mm512_mul_ps(v13_3, v21_3);
    const __m512 v23_0 = _mm512_scalef_ps(v22_0, v15_0);
    const __m512 v23_1 = _mm512_scalef_ps(v22_1, v15_1);
    const __m512 v23_2 = _mm512_scalef_ps(v22_2, v15_2);
    const __m512 v23_3 = _mm512_scalef_ps(v22_3, v15_3);
    const __m512 v25_0 = _mm512_add_ps(v23_0, v24);
    const __m512 v25_1 = _mm512_add_ps(v23_1, v24);
    const __m512 v25_2 = _mm512_add_ps(v23_2, v24);
    const __m512 v25_3 = _mm512_add_ps(v23_3, v24);
    const __m512 v26_0 = _mm512_div_ps(v22_0, v25_0);
    const __m512 v26_1 = _mm512_div_ps(v22_1, v25_1);
    const __m512 v26_2 = _mm512_div_ps(v22_2, v25_2);
    const __m512 v26_3 = _mm512_div_ps(v22_3, v25_3);
    const __m512 v27_0 = _mm512_mul_ps(v5_0, v26_0);
    const __m512 v27_1 = _mm512_mul_ps(v5_1, v26_1);
    const __m512 v27_2 = _mm512_mul_ps(v5_2, v26_2);
    const __m512 v27_3 = _mm512_mul_ps(v5_3, v26_3);
    const __m512 v28_0 = _mm512_scalef_ps(v27_0, v15_0);
    const __m512 v28_1 = _mm512_scalef_ps(v27_1, v15_1);
    const __m512 v28_2 = _mm512_scalef_ps(v27_2, v15_2);
    const __m512 v28_3 = _mm512_scalef_ps(v27_3, v15_3);
    const __m512i v29_0 = silu_e5m2_cr_avx512_bits_f32_avx512(v28_0);
    const __m512i v29_1 = silu_e5m2_cr_avx512_bits_f32_avx512(v28_1);
    const __m512i v29_2 = silu_e5m2_cr_avx512_bits_f32_avx512(v28_2);
    const __m512i v29_3 = silu_e5m2_cr_avx512_bits_f32_avx512(v28_3);
    const __m512i v31_0 = _mm512_srli_epi32(v29_0, 24);
    const __m512i v31_1 = _mm512_srli_epi32(v29_1, 24);
    const __m512i v31_2 = _mm512_srli_epi32(v29_2, 24);
    const __m512i v31_3 = _mm512_srli_epi32(v29_3, 24);
    const __m512i v33_0 = _mm512_and_si512(v31_0, v32);
    const __m512i v33_1 = _mm512_and_si512(v31_1, v32);
    const __m512i v33_2 = _mm512_and_si512(v31_2, v32);
    const __m512i v33_3 = _mm512_and_si512(v31_3, v32);
    const __m512i v36_0 = _mm512_and_si512(v35, v29_0);
    const __m512i v36_1 = _mm512_and_si512(v35, v29_1);
    const __m512i v36_2 = _mm512_and_si512(v35, v29_2);
    const __m512i v36_3 = _mm512_and_si512(v35, v29_3);
    const __mmask16 v37_0 = _mm512_cmplt_epi32_mask(v34, v36_0);
    const __mmask16 v37_1 = _mm512_cmplt_epi32_mask(v34, v36_1);
    const __mmask16 v37_2 = _mm512_cmplt_epi32_mask(v34, v36_2);
    const __mmask16 v37_3 = _mm512_cmplt_epi32_mask(v34, v36_3);
    const __mmask16 v40_0 = _mm512_cmplt_epi32_mask(v36_0, v39);
    const __mmask16 v40_1 = _mm512_cmplt_epi32_mask(v36_1, v39);
    const __mmask16 v40_2 = _mm512_cmplt_epi32_mask(v36_2, v39);
    const __mmask16 v40_3 = _mm512_cmplt_epi32_mask(v36_3, v39);
    const __m512 v41_0 = _mm512_castsi512_ps(v36_0);
    const __m512 v41_1 = _mm512_castsi512_ps(v36_1);
    const __m512 v41_2 = _mm512_castsi512_ps(v36_2);
    const __m512 v41_3 = _mm512_castsi512_ps(v36_3);
    const __m512 v43_0 = _mm512_add_ps(v41_0, v42);
    const __m512 v43_1 = _mm512_add_ps(v41_1, v42);
    const __m512 v43_2 = _mm512_add_ps(v41_2, v42);
    const __m512 v43_3 = _mm512_add_ps(v41_3, v42);
    const __m512i v44_0 = silu_e5m2_cr_avx512_bits_f32_avx512(v43_0);
    const __m512i v44_1 = silu_e5m2_cr_avx512_bits_f32_avx512(v43_1);
    const __m512i v44_2 = silu_e5m2_cr_avx512_bits_f32_avx512(v43_2);
    const __m512i v44_3 = silu_e5m2_cr_avx512_bits_f32_avx512(v43_3);
    const __m512i v46_0 = _mm512_sub_epi32(v44_0, v45);
    const __m512i v46_1 = _mm512_sub_epi32(v44_1, v45);
    const __m512i v46_2 = _mm512_sub_epi32(v44_2, v45);
    const __m512i v46_3 = _mm512_sub_epi32(v44_3, v45);
    const __m512i v48_0 = _mm512_add_epi32(v36_0, v47);
    const __m512i v48_1 = _mm512_add_epi32(v36_1, v47);
    const __m512i v48_2 = _mm512_add_epi32(v36_2, v47);
    const __m512i v48_3 = _mm512_add_epi32(v36_3, v47);
    const __m512i v50_0 = _mm512_srai_epi32(v48_0, 21);
    const __m512i v50_1 = _mm512_srai_epi32(v48_1, 21);
    const __m512i v50_2 = _mm512_srai_epi32(v48_2, 21);
    const __m512i v50_3 = _mm512_srai_epi32(v48_3, 21);
    const __m512i v52_0 = _mm512_min_epi32(v50_0, v51);
    const __m512i v52_1 = _mm512_min_epi32(v50_1, v51);
    const __m512i v52_2 = _mm512_min_epi32(v50_2, v51);
    const __m512i v52_3 = _mm512_min_epi32(v50_3, v51);
    const __m512i v53_0 = _mm512_mask_blend_epi32(v40_0, v52_0, v46_0);
    const __m512i v53_1 = _mm512_mask_blend_epi32(v40_1, v52_1, v46_1);
    const __m512i v53_2 = _mm512_mask_blend_epi32(v40_2, v52_2, v46_2);
    const __m512i v53_3 = _mm512_mask_blend_epi32(v40_3, v52_3, v46_3);
    const __m512i v54_0 = _mm512_mask_blend_epi32(v37_0, v53_0, v38);
    const __m512i v54_1 = _mm512_mask_blend_epi32(v37_1, v53_1, v38);
    const __m512i v54_2 = _mm512_mask_blend_epi32(v37_2, v53_2, v38);
    const __m512i v54_3 = _mm512_mask_blend_epi32(v37_3, v53_3, v38);
    const __m512i v55_0 = _mm512_or_si512(v33_0, v54_0);
    const __m512i v55_1 = _mm512_or_si512(v33_1, v54_1);
    const __m512i v55_2 = _mm512_or_si512(v33_2, v54_2);
    const __m512i v55_3 = _mm512_or_si512(v33_3, v54_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v55_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v55_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v55_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v55_3));
}

/* 16 elements. */
static SILU_E5M2_CR_AVX512_AVX512_TARGET void silu_e5m2_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v6 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v14 = _mm512_set1_ps(-0x1.2f5d18p-17f); /* -9.04094122e-06 */
    const __m512 v16 = _mm512_set1_ps(-0x1.62e56p-1f); /* -0.693156242 */
    const __m512 v19 = _mm512_set1_ps(0x1.f5f9bap-1f); /* 0.980420887 */
    const __m512 v20 = _mm512_set1_ps(0x1.fdce5p-1f); /* 0.995714664 */
    const __m512 v24 = _mm512_set1_ps(0x1.00ed8cp+0f); /* 1.00362468 */
    const __m512i v32 = _mm512_set1_epi32(128);
    const __m512i v34 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v35 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v38 = _mm512_set1_epi32(127);
    const __m512i v39 = _mm512_set1_epi32(947912705); /* 0x38800001 */
    const __m512 v42 = _mm512_set1_ps(0x1p+7f); /* 128 */
    const __m512i v45 = _mm512_set1_epi32(1124073472); /* 0x43000000 */
    const __m512i v47 = _mm512_set1_epi32(-938475521); /* 0xc80fffff */
    const __m512i v51 = _mm512_set1_epi32(124);
    const __m512 t0_0 = _mm512_loadu_ps(silu_e5m2_cr_avx512_table0);
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 8);
    const __m512 v4 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3));
    const __m512 v5 = _mm512_max_ps(v0, v4);
    const __m512 v7 = _mm512_min_ps(v6, v4);
    const __m512 v8 = _mm512_max_ps(v0, v7);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512i v12 = silu_e5m2_cr_avx512_bits_f32_avx512(v11);
    const __m512 v13 = _mm512_permutexvar_ps(v12, t0_0);
    const __m512 v15 = _mm512_sub_ps(v11, v10);
    const __m512 v17 = _mm512_fmadd_ps(v15, v16, v8);
    const __m512 v18 = _mm512_fmadd_ps(v14, v15, v17);
    const __m512 v21 = _mm512_fmadd_ps(v18, v19, v20);
    const __m512 v22 = _mm512_mul_ps(v13, v21);
    const __m512 v23 = _mm512_scalef_ps(v22, v15);
    const __m512 v25 = _mm512_add_ps(v23, v24);
    const __m512 v26 = _mm512_div_ps(v22, v25);
    const __m512 v27 = _mm512_mul_ps(v5, v26);
    const __m512 v28 = _mm512_scalef_ps(v27, v15);
    const __m512i v29 = silu_e5m2_cr_avx512_bits_f32_avx512(v28);
    const __m512i v31 = _mm512_srli_epi32(v29, 24);
    const __m512i v33 = _mm512_and_si512(v31, v32);
    const __m512i v36 = _mm512_and_si512(v35, v29);
    const __mmask16 v37 = _mm512_cmplt_epi32_mask(v34, v36);
    const __mmask16 v40 = _mm512_cmplt_epi32_mask(v36, v39);
    const __m512 v41 = _mm512_castsi512_ps(v36);
    const __m512 v43 = _mm512_add_ps(v41, v42);
    const __m512i v44 = silu_e5m2_cr_avx512_bits_f32_avx512(v43);
    const __m512i v46 = _mm512_sub_epi32(v44, v45);
    const __m512i v48 = _mm512_add_epi32(v36, v47);
    const __m512i v50 = _mm512_srai_epi32(v48, 21);
    const __m512i v52 = _mm512_min_epi32(v50, v51);
    const __m512i v53 = _mm512_mask_blend_epi32(v40, v52, v46);
    const __m512i v54 = _mm512_mask_blend_epi32(v37, v53, v38);
    const __m512i v55 = _mm512_or_si512(v33, v54);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v55));
}

static SILU_E5M2_CR_AVX512_AVX512_TARGET void silu_e5m2_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        silu_e5m2_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        silu_e5m2_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        silu_e5m2_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_E5M2_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_e5m2_cr_avx512_level(void) {
#if defined(SILU_E5M2_CR_AVX512_FORCE_ISA)
    return SILU_E5M2_CR_AVX512_FORCE_ISA;
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

uint8_t silu_e5m2_cr_avx512(uint8_t x) {
    return silu_e5m2_cr_avx512_element(x);
}

void silu_e5m2_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_e5m2_cr_avx512_level();
    if (level == 2) {
        silu_e5m2_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_e5m2_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    silu_e5m2_cr_avx512_array_portable(x, y, n);
}
