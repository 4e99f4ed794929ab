/* mish_e4m3fn_cr_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), e4m3fn
 *   domain       every input
 *   max error    0.498484 ulp, proven: all 256 inputs visited
 *   worst input  -0x1.4p-4 (-0.078125, encoding 0x9a)
 *   result there -0x1.6p-5 (-0.04296875, encoding 0x93)
 *   mean error   0.144077 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           aab1ab0dcc86b1cdb2cb63e69d943b8a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/mish_e4m3fn_avx512.db
 *                time: 0.6095 ns/element as avx512 code (inputs mean)
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
#include "mish_e4m3fn_cr_avx512.h"

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

static inline int32_t mish_e4m3fn_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float mish_e4m3fn_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float mish_e4m3fn_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t mish_e4m3fn_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double mish_e4m3fn_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int mish_e4m3fn_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float mish_e4m3fn_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = mish_e4m3fn_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !mish_e4m3fn_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t mish_e4m3fn_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float mish_e4m3fn_cr_avx512_table0[16] = {
    0x1.fde92cp-1f, 0x1.1607e6p+0f, 0x1.2f31dep+0f, 0x1.4aa2e2p+0f,
    0x1.688fb8p+0f, 0x1.8931ecp+0f, 0x1.acc83ep+0f, 0x1.d3971ep+0f,
    0x1.fde92cp-1f, 0x1.1607e6p+0f, 0x1.2f31dep+0f, 0x1.4aa2e2p+0f,
    0x1.688fb8p+0f, 0x1.8931ecp+0f, 0x1.acc83ep+0f, 0x1.d3971ep+0f,
}; /* repeated to fill a register */

static inline uint8_t mish_e4m3fn_cr_avx512_element(uint8_t x) {
    const int32_t v0 = 127;
    const int32_t v1 = 524287; /* 0x0007ffff */
    const int32_t v2 = 2147483647; /* 0x7fffffff */
    const float v3 = 0x1p-120f; /* 7.52316385e-37 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = v0 & v4;
    const int v6 = v0 == v5;
    const float v7 = NAN;
    const float v8 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v9 = 20;
    const int32_t v10 = mish_e4m3fn_cr_avx512_shl_i32(v5, v9);
    const int32_t v11 = 128;
    const int32_t v12 = v11 & v4;
    const int32_t v13 = 24;
    const int32_t v14 = mish_e4m3fn_cr_avx512_shl_i32(v12, v13);
    const int32_t v15 = v10 | v14;
    const float v16 = mish_e4m3fn_cr_avx512_frombits_f32(v15);
    const float v17 = v8 * v16;
    const float v18 = v6 ? v7 : v17;
    const float v19 = 0x1.0480e6p+0f; /* 1.01759183 */
    const float v20 = -0x1.64acdep-6f; /* -0.0217697304 */
    const float v21 = 0x1.8p+4f; /* 24 */
    const float v22 = v21 < v18 ? v21 : v18;
    const float v23 = 0x1.715476p+0f; /* 1.44269502 */
    const float v24 = 0x1.8p+20f; /* 1572864 */
    const float v25 = mish_e4m3fn_cr_avx512_fma_f32(v22, v23, v24);
    const float v26 = v25 - v24;
    const float v27 = -0x1.580642p-1f; /* -0.671922743 */
    const float v28 = mish_e4m3fn_cr_avx512_fma_f32(v26, v27, v22);
    const float v29 = mish_e4m3fn_cr_avx512_fma_f32(v20, v26, v28);
    const float v30 = 0x1.00f73ap+0f; /* 1.00377238 */
    const float v31 = mish_e4m3fn_cr_avx512_fma_f32(v19, v29, v30);
    const int32_t v32 = mish_e4m3fn_cr_avx512_bits_f32(v25);
    const float v33 = mish_e4m3fn_cr_avx512_table0[(uint32_t)v32 & (8u - 1)];
    const float v34 = v31 * v33;
    const float v35 = mish_e4m3fn_cr_avx512_scalef_f32(v34, v26);
    const float v36 = 0x1.6a5224p-5f; /* 0.0442286208 */
    const float v37 = 0x1.ff1772p+0f; /* 1.9964515 */
    const float v38 = mish_e4m3fn_cr_avx512_fma_f32(v36, v28, v37);
    const float v39 = v35 + v38;
    const float v40 = v34 * v39;
    const float v41 = 0x1.ff4f42p+0f; /* 1.99730313 */
    const float v42 = mish_e4m3fn_cr_avx512_fma_f32(v35, v39, v41);
    const float v43 = v40 / v42;
    const float v44 = v18 * v43;
    const float v45 = mish_e4m3fn_cr_avx512_scalef_f32(v44, v26);
    const float v46 = v3 * v45;
    const int32_t v47 = mish_e4m3fn_cr_avx512_bits_f32(v46);
    const int32_t v48 = v2 & v47;
    const int32_t v49 = (int32_t)((uint32_t)v1 + (uint32_t)v48);
    const int32_t v50 = mish_e4m3fn_cr_avx512_lshr_i32(v49, v9);
    const int32_t v51 = v0 < v50 ? v0 : v50;
    const int32_t v52 = mish_e4m3fn_cr_avx512_lshr_i32(v47, v13);
    const int32_t v53 = v52 & v11;
    const int32_t v54 = v51 | v53;
    const int32_t r0 = v54;
    return (uint8_t)r0;
}

static void mish_e4m3fn_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_e4m3fn_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_E4M3FN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_E4M3FN_CR_AVX512_AVX2 static inline MISH_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MISH_E4M3FN_CR_AVX512_AVX512 static inline MISH_E4M3FN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
MISH_E4M3FN_CR_AVX512_AVX2 __m256i mish_e4m3fn_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
MISH_E4M3FN_CR_AVX512_AVX2 __m128 mish_e4m3fn_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static MISH_E4M3FN_CR_AVX512_AVX2_TARGET __m256 mish_e4m3fn_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        mish_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        mish_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
MISH_E4M3FN_CR_AVX512_AVX2 __m256 mish_e4m3fn_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return mish_e4m3fn_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
MISH_E4M3FN_CR_AVX512_AVX2 void mish_e4m3fn_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
MISH_E4M3FN_CR_AVX512_AVX2 void mish_e4m3fn_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256i v1 = _mm256_set1_epi32(524287); /* 0x0007ffff */
    const __m256i v2 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v3 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256 v7 = _mm256_set1_ps(NAN);
    const __m256 v8 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v11 = _mm256_set1_epi32(128);
    const __m256 v19 = _mm256_set1_ps(0x1.0480e6p+0f); /* 1.01759183 */
    const __m256 v20 = _mm256_set1_ps(-0x1.64acdep-6f); /* -0.0217697304 */
    const __m256 v21 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v23 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v24 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v27 = _mm256_set1_ps(-0x1.580642p-1f); /* -0.671922743 */
    const __m256 v30 = _mm256_set1_ps(0x1.00f73ap+0f); /* 1.00377238 */
    const __m256 v36 = _mm256_set1_ps(0x1.6a5224p-5f); /* 0.0442286208 */
    const __m256 v37 = _mm256_set1_ps(0x1.ff1772p+0f); /* 1.9964515 */
    const __m256 v41 = _mm256_set1_ps(0x1.ff4f42p+0f); /* 1.99730313 */
    const __m256 t0_0 = _mm256_loadu_ps(mish_e4m3fn_cr_avx512_table0);
    const __m256i v4_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_and_si256(v0, v4_0);
    const __m256i v5_1 = _mm256_and_si256(v0, v4_1);
    const __m256i v6_0 = _mm256_cmpeq_epi32(v0, v5_0);
    const __m256i v6_1 = _mm256_cmpeq_epi32(v0, v5_1);
    const __m256i v10_0 = _mm256_slli_epi32(v5_0, 20);
    const __m256i v10_1 = _mm256_slli_epi32(v5_1, 20);
    const __m256i v12_0 = _mm256_and_si256(v11, v4_0);
    const __m256i v12_1 = _mm256_and_si256(v11, v4_1);
    const __m256i v14_0 = _mm256_slli_epi32(v12_0, 24);
    const __m256i v14_1 = _mm256_slli_epi32(v12_1, 24);
    const __m256i v15_0 = _mm256_or_si256(v10_0, v14_0);
    const __m256i v15_1 = _mm256_or_si256(v10_1, v14_1);
    const __m256 v16_0 = _mm256_castsi256_ps(v15_0);
    const __m256 v16_1 = _mm256_castsi256_ps(v15_1);
    const __m256 v17_0 = _mm256_mul_ps(v8, v16_0);
    const __m256 v17_1 = _mm256_mul_ps(v8, v16_1);
    const __m256 v18_0 = _mm256_blendv_ps(v17_0, v7, _mm256_castsi256_ps(v6_0));
    const __m256 v18_1 = _mm256_blendv_ps(v17_1, v7, _mm256_castsi256_ps(v6_1));
    const __m256 v22_0 = _mm256_min_ps(v21, v18_0);
    const __m256 v22_1 = _mm256_min_ps(v21, v18_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v22_0, v23, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v22_1, v23, v24);
    const __m256 v26_0 = _mm256_sub_ps(v25_0, v24);
    const __m256 v26_1 = _mm256_sub_ps(v25_1, v24);
    const __m256 v28_0 = _mm256_fmadd_ps(v26_0, v27, v22_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v26_1, v27, v22_1);
    const __m256 v29_0 = _mm256_fmadd_ps(v20, v26_0, v28_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v20, v26_1, v28_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v19, v29_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v19, v29_1, v30);
    const __m256i v32_0 = mish_e4m3fn_cr_avx512_bits_f32_avx2(v25_0);
    const __m256i v32_1 = mish_e4m3fn_cr_avx512_bits_f32_avx2(v25_1);
    const __m256 v33_0 = _mm256_permutevar8x32_ps(t0_0, v32_0);
    const __m256 v33_1 = _mm256_permutevar8x32_ps(t0_0, v32_1);
    const __m256 v34_0 = _mm256_mul_ps(v31_0, v33_0);
    const __m256 v34_1 = _mm256_mul_ps(v31_1, v33_1);
    const __m256 v35_0 = mish_e4m3fn_cr_avx512_scalef_f32_avx2(v34_0, v26_0);
    const __m256 v35_1 = mish_e4m3fn_cr_avx512_scalef_f32_avx2(v34_1, v26_1);
    const __m256 v38_0 = _mm256_fmadd_ps(v36, v28_0, v37);
    const __m256 v38_1 = _mm256_fmadd_ps(v36, v28_1, v37);
    const __m256 v39_0 = _mm256_add_ps(v35_0, v38_0);
    const __m256 v39_1 = _mm256_add_ps(v35_1, v38_1);
    const __m256 v40_0 = _mm256_mul_ps(v34_0, v39_0);
    const __m256 v40_1 = _mm256_mul_ps(v34_1, v39_1);
    const __m256 v42_0 = _mm256_fmadd_ps(v35_0, v39_0, v41);
    const __m256 v42_1 = _mm256_fmadd_ps(v35_1, v39_1, v41);
    const __m256 v43_0 = _mm256_div_ps(v40_0, v42_0);
    const __m256 v43_1 = _mm256_div_ps(v40_1, v42_1);
    const __m256 v44_0 = _mm256_mul_ps(v18_0, v43_0);
    const __m256 v44_1 = _mm256_mul_ps(v18_1, v43_1);
    const __m256 v45_0 = mish_e4m3fn_cr_avx512_scalef_f32_avx2(v44_0, v26_0);
    const __m256 v45_1 = mish_e4m3fn_cr_avx512_scalef_f32_avx2(v44_1, v26_1);
    const __m256 v46_0 = _mm256_mul_ps(v3, v45_0);
    const __m256 v46_1 = _mm256_mul_ps(v3, v45_1);
    const __m256i v47_0 = mish_e4m3fn_cr_avx512_bits_f32_avx2(v46_0);
    const __m256i v47_1 = mish_e4m3fn_cr_avx512_bits_f32_avx2(v46_1);
    const __m256i v48_0 = _mm256_and_si256(v2, v47_0);
    const __m256i v48_1 = _mm256_and_si256(v2, v47_1);
    const __m256i v49_0 = _mm256_add_epi32(v1, v48_0);
    const __m256i v49_1 = _mm256_add_epi32(v1, v48_1);
    const __m256i v50_0 = _mm256_srli_epi32(v49_0, 20);
    const __m256i v50_1 = _mm256_srli_epi32(v49_1, 20);
    const __m256i v51_0 = _mm256_min_epi32(v0, v50_0);
    const __m256i v51_1 = _mm256_min_epi32(v0, v50_1);
    const __m256i v52_0 = _mm256_srli_epi32(v47_0, 24);
    const __m256i v52_1 = _mm256_srli_epi32(v47_1, 24);
    const __m256i v53_0 = _mm256_and_si256(v52_0, v11);
    const __m256i v53_1 = _mm256_and_si256(v52_1, v11);
    const __m256i v54_0 = _mm256_or_si256(v51_0, v53_0);
    const __m256i v54_1 = _mm256_or_si256(v51_1, v53_1);
    mish_e4m3fn_cr_avx512_store_u8_avx2(y, v54_0);
    mish_e4m3fn_cr_avx512_store_u8_avx2(y + 8, v54_1);
}

/* 8 elements. */
static MISH_E4M3FN_CR_AVX512_AVX2_TARGET void mish_e4m3fn_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256i v1 = _mm256_set1_epi32(524287); /* 0x0007ffff */
    const __m256i v2 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v3 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256 v7 = _mm256_set1_ps(NAN);
    const __m256 v8 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v11 = _mm256_set1_epi32(128);
    const __m256 v19 = _mm256_set1_ps(0x1.0480e6p+0f); /* 1.01759183 */
    const __m256 v20 = _mm256_set1_ps(-0x1.64acdep-6f); /* -0.0217697304 */
    const __m256 v21 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v23 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v24 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v27 = _mm256_set1_ps(-0x1.580642p-1f); /* -0.671922743 */
    const __m256 v30 = _mm256_set1_ps(0x1.00f73ap+0f); /* 1.00377238 */
    const __m256 v36 = _mm256_set1_ps(0x1.6a5224p-5f); /* 0.0442286208 */
    const __m256 v37 = _mm256_set1_ps(0x1.ff1772p+0f); /* 1.9964515 */
    const __m256 v41 = _mm256_set1_ps(0x1.ff4f42p+0f); /* 1.99730313 */
    const __m256 t0_0 = _mm256_loadu_ps(mish_e4m3fn_cr_avx512_table0);
    const __m256i v4 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_and_si256(v0, v4);
    const __m256i v6 = _mm256_cmpeq_epi32(v0, v5);
    const __m256i v10 = _mm256_slli_epi32(v5, 20);
    const __m256i v12 = _mm256_and_si256(v11, v4);
    const __m256i v14 = _mm256_slli_epi32(v12, 24);
    const __m256i v15 = _mm256_or_si256(v10, v14);
    const __m256 v16 = _mm256_castsi256_ps(v15);
    const __m256 v17 = _mm256_mul_ps(v8, v16);
    const __m256 v18 = _mm256_blendv_ps(v17, v7, _mm256_castsi256_ps(v6));
    const __m256 v22 = _mm256_min_ps(v21, v18);
    const __m256 v25 = _mm256_fmadd_ps(v22, v23, v24);
    const __m256 v26 = _mm256_sub_ps(v25, v24);
    const __m256 v28 = _mm256_fmadd_ps(v26, v27, v22);
    const __m256 v29 = _mm256_fmadd_ps(v20, v26, v28);
    const __m256 v31 = _mm256_fmadd_ps(v19, v29, v30);
    const __m256i v32 = mish_e4m3fn_cr_avx512_bits_f32_avx2(v25);
    const __m256 v33 = _mm256_permutevar8x32_ps(t0_0, v32);
    const __m256 v34 = _mm256_mul_ps(v31, v33);
    const __m256 v35 = mish_e4m3fn_cr_avx512_scalef_f32_avx2(v34, v26);
    const __m256 v38 = _mm256_fmadd_ps(v36, v28, v37);
    const __m256 v39 = _mm256_add_ps(v35, v38);
    const __m256 v40 = _mm256_mul_ps(v34, v39);
    const __m256 v42 = _mm256_fmadd_ps(v35, v39, v41);
    const __m256 v43 = _mm256_div_ps(v40, v42);
    const __m256 v44 = _mm256_mul_ps(v18, v43);
    const __m256 v45 = mish_e4m3fn_cr_avx512_scalef_f32_avx2(v44, v26);
    const __m256 v46 = _mm256_mul_ps(v3, v45);
    const __m256i v47 = mish_e4m3fn_cr_avx512_bits_f32_avx2(v46);
    const __m256i v48 = _mm256_and_si256(v2, v47);
    const __m256i v49 = _mm256_add_epi32(v1, v48);
    const __m256i v50 = _mm256_srli_epi32(v49, 20);
    const __m256i v51 = _mm256_min_epi32(v0, v50);
    const __m256i v52 = _mm256_srli_epi32(v47, 24);
    const __m256i v53 = _mm256_and_si256(v52, v11);
    const __m256i v54 = _mm256_or_si256(v51, v53);
    mish_e4m3fn_cr_avx512_store_u8_avx2(y, v54);
}

static MISH_E4M3FN_CR_AVX512_AVX2_TARGET void mish_e4m3fn_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_e4m3fn_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        mish_e4m3fn_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        mish_e4m3fn_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MISH_E4M3FN_CR_AVX512_AVX512 __m512i mish_e4m3fn_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
MISH_E4M3FN_CR_AVX512_AVX512 void mish_e4m3fn_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512i v1 = _mm512_set1_epi32(524287); /* 0x0007ffff */
    const __m512i v2 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v3 = _mm512_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m512 v7 = _mm512_set1_ps(NAN);
    const __m512 v8 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v11 = _mm512_set1_epi32(128);
    const __m512 v19 = _mm512_set1_ps(0x1.0480e6p+0f); /* 1.01759183 */
    const __m512 v20 = _mm512_set1_ps(-0x1.64acdep-6f); /* -0.0217697304 */
    const __m512 v21 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v23 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v24 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v27 = _mm512_set1_ps(-0x1.580642p-1f); /* -0.671922743 */
    const __m512 v30 = _mm512_set1_ps(0x1.00f73ap+0f); /* 1.00377238 */
    const __m512 v36 = _mm512_set1_ps(0x1.6a5224p-5f); /* 0.0442286208 */
    const __m512 v37 = _mm512_set1_ps(0x1.ff1772p+0f); /* 1.9964515 */
    const __m512 v41 = _mm512_set1_ps(0x1.ff4f42p+0f); /* 1.99730313 */
    const __m512 t0_0 = _mm512_loadu_ps(mish_e4m3fn_cr_avx512_table0);
    const __m512i v4_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v4_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v4_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v5_0 = _mm512_and_si512(v0, v4_0);
    const __m512i v5_1 = _mm512_and_si512(v0, v4_1);
    const __m512i v5_2 = _mm512_and_si512(v0, v4_2);
    const __m512i v5_3 = _mm512_and_si512(v0, v4_3);
    const __mmask16 v6_0 = _mm512_cmpeq_epi32_mask(v0, v5_0);
    const __mmask16 v6_1 = _mm512_cmpeq_epi32_mask(v0, v5_1);
    const __mmask16 v6_2 = _mm512_cmpeq_epi32_mask(v0, v5_2);
    const __mmask16 v6_3 = _mm512_cmpeq_epi32_mask(v0, v5_3);
    const __m512i v10_0 = _mm512_slli_epi32(v5_0, 20);
    const __m512i v10_1 = _mm512_slli_epi32(v5_1, 20);
    const __m512i v10_2 = _mm512_slli_epi32(v5_2, 20);
    const __m512i v10_3 = _mm512_slli_epi32(v5_3, 20);
    const __m512i v12_0 = _mm512_and_si512(v11, v4_0);
    const __m512i v12_1 = _mm512_and_si512(v11, v4_1);
    const __m512i v12_2 = _mm512_and_si512(v11, v4_2);
    const __m512i v12_3 = _mm512_and_si512(v11, v4_3);
    const __m512i v14_0 = _mm512_slli_epi32(v12_0, 24);
    const __m512i v14_1 = _mm512_slli_epi32(v12_1, 24);
    const __m512i v14_2 = _mm512_slli_epi32(v12_2, 24);
    const __m512i v14_3 = _mm512_slli_epi32(v12_3, 24);
    const __m512i v15_0 = _mm512_or_si512(v10_0, v14_0);
    const __m512i v15_1 = _mm512_or_si512(v10_1, v14_1);
    const __m512i v15_2 = _mm512_or_si512(v10_2, v14_2);
    const __m512i v15_3 = _mm512_or_si512(v10_3, v14_3);
    const __m512 v16_0 = _mm512_castsi512_ps(v15_0);
    const __m512 v16_1 = _mm512_castsi512_ps(v15_1);
    const __m512 v16_2 = _mm512_castsi512_ps(v15_2);
    const __m512 v16_3 = _mm512_castsi512_ps(v15_3);
    const __m512 v17_0 = _mm512_mul_ps(v8, v16_0);
    const __m512 v17_1 = _mm512_mul_ps(v8, v16_1);
    const __m512 v17_2 = _mm512_mul_ps(v8, v16_2);
    const __m512 v17_3 = _mm512_mul_ps(v8, v16_3);
    const __m512 v18_0 = _mm512_mask_blend_ps(v6_0, v17_0, v7);
    const __m512 v18_1 = _mm512_mask_blend_ps(v6_1, v17_1, v7);
    const __m512 v18_2 = _mm512_mask_blend_ps(v6_2, v17_2, v7);
    const __m512 v18_3 = _mm512_mask_blend_ps(v6_3, v17_3, v7);
    const __m512 v22_0 = _mm512_min_ps(v21, v18_0);
    const __m512 v22_1 = _mm512_min_ps(v21, v18_1);
    const __m512 v22_2 = _mm512_min_ps(v21, v18_2);
    const __m512 v22_3 = _mm512_min_ps(v21, v18_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v22_0, v23, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v22_1, v23, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v22_2, v23, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v22_3, v23, v24);
    const __m512 v26_0 = _mm512_sub_ps(v25_0, v24);
    const __m512 v26_1 = _mm512_sub_ps(v25_1, v24);
    const __m512 v26_2 = _mm512_sub_ps(v25_2, v24);
    const __m512 v26_3 = _mm512_sub_ps(v25_3, v24);
    const __m512 v28_0 = _mm512_fmadd_ps(v26_0, v27, v22_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v26_1, v27, v22_1);
    const __m512 v28_2 = _mm512_fmadd_ps(v26_2, v27, v22_2);
    const __m512 v28_3 = _mm512_fmadd_ps(v26_3, v27, v22_3);
    const __m512 v29_0 = _mm512_fmadd_ps(v20, v26_0, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v20, v26_1, v28_1);
    const __m512 v29_2 = _mm512_fmadd_ps(v20, v26_2, v28_2);
    const __m512 v29_3 = _mm512_fmadd_ps(v20, v26_3, v28_3);
    const __m512 v31_0 = _mm512_fmadd_ps(v19, v29_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v19, v29_1, v30);
    const __m512 v31_2 = _mm512_fmadd_ps(v19, v29_2, v30);
    const __m512 v31_3 = _mm512_fmadd_ps(v19, v29_3, v30);
    const __m512i v32_0 = mish_e4m3fn_cr_avx512_bits_f32_avx512(v25_0);
    const __m512i v32_1 = mish_e4m3fn_cr_avx512_bits_f32_avx512(v25_1);
    const __m512i v32_2 = mish_e4m3fn_cr_avx512_bits_f32_avx512(v25_2);
    const __m512i v32_3 = mish_e4m3fn_cr_avx512_bits_f32_avx512(v25_3);
    const __m512 v33_0 = _mm512_permutexvar_ps(v32_0, t0_0);
    const __m512 v33_1 = _mm512_permutexvar_ps(v32_1, t0_0);
    const __m512 v33_2 = _mm512_permutexvar_ps(v32_2, t0_0);
    const __m512 v33_3 = _mm512_permutexvar_ps(v32_3, t0_0);
    const __m512 v34_0 = _mm512_mul_ps(v31_0, v33_0);
    const __m512 v34_1 = _mm512_mul_ps(v31_1, v33_1);
    const __m512 v34_2 = _mm512_mul_ps(v31_2, v33_2);
    const __m512 v34_3 = _mm512_mul_ps(v31_3, v33_3);
    const __m512 v35_0 = _mm512_scalef_ps(v34_0, v26_0);
    const __m512 v35_1 = _mm512_scalef_ps(v34_1, v26_1);
    const __m512 v35_2 = _mm512_scalef_ps(v34_2, v26_2);
    const __m512 v35_3 = _mm512_scalef_ps(v34_3, v26_3);
    const __m512 v38_0 = _mm512_fmadd_ps(v36, v28_0, v37);
    const __m512 v38_1 = _mm512_fmadd_ps(v36, v28_1, v37);
    const __m512 v38_2 = _mm512_fmadd_ps(v36, v28_2, v37);
    const __m512 v38_3 = _mm512_fmadd_ps(v36, v28_3, v37);
    const __m512 v39_0 = _mm512_add_ps(v35_0, v38_0);
    const __m512 v39_1 = _mm512_add_ps(v35_1, v38_1);
    const __m512 v39_2 = _mm512_add_ps(v35_2, v38_2);
    const __m512 v39_3 = _mm512_add_ps(v35_3, v38_3);
    const __m512 v40_0 = _mm512_mul_ps(v34_0, v39_0);
    const __m512 v40_1 = _mm512_mul_ps(v34_1, v39_1);
    const __m512 v40_2 = _mm512_mul_ps(v34_2, v39_2);
    const __m512 v40_3 = _mm512_mul_ps(v34_3, v39_3);
    const __m512 v42_0 = _mm512_fmadd_ps(v35_0, v39_0, v41);
    const __m512 v42_1 = _mm512_fmadd_ps(v35_1, v39_1, v41);
    const __m512 v42_2 = _mm512_fmadd_ps(v35_2, v39_2, v41);
    const __m512 v42_3 = _mm512_fmadd_ps(v35_3, v39_3, v41);
    const __m512 v43_0 = _mm512_div_ps(v40_0, v42_0);
    const __m512 v43_1 = _mm512_div_ps(v40_1, v42_1);
    const __m512 v43_2 = _mm512_div_ps(v40_2, v42_2);
    const __m512 v43_3 = _mm512_div_ps(v40_3, v42_3);
    const __m512 v44_0 = _mm512_mul_ps(v18_0, v43_0);
    const __m512 v44_1 = _mm512_mul_ps(v18_1, v43_1);
    const __m512 v44_2 = _mm512_mul_ps(v18_2, v43_2);
    const __m512 v44_3 = _mm512_mul_ps(v18_3, v43_3);
    const __m512 v45_0 = _mm512_scalef_ps(v44_0, v26_0);
    const __m512 v45_1 = _mm512_scalef_ps(v44_1, v26_1);
    const __m512 v45_2 = _mm512_scalef_ps(v44_2, v26_2);
    const __m512 v45_3 = _mm512_scalef_ps(v44_3, v26_3);
    const __m512 v46_0 = _mm512_mul_ps(v3, v45_0);
    const __m512 v46_1 = _mm512_mul_ps(v3, v45_1);
    const __m512 v46_2 = _mm512_mul_ps(v3, v45_2);
    const __m512 v46_3 = _mm512_mul_ps(v3, v45_3);
    const __m512i v47_0 = mish_e4m3fn_cr_avx512_bits_f32_avx512(v46_0);
    const __m512i v47_1 = mish_e4m3fn_cr_avx512_bits_f32_avx512(v46_1);
    const __m512i v47_2 = mish_e4m3fn_cr_avx512_bits_f32_avx512(v46_2);
    const __m512i v47_3 = mish_e4m3fn_cr_avx512_bits_f32_avx512(v46_3);
    const __m512i v48_0 = _mm512_and_si512(v2, v47_0);
    const __m512i v48_1 = _mm512_and_si512(v2, v47_1);
    const __m512i v48_2 = _mm512_and_si512(v2, v47_2);
    const __m512i v48_3 = _mm512_and_si512(v2, v47_3);
    const __m512i v49_0 = _mm512_add_epi32(v1, v48_0);
    const __m512i v49_1 = _mm512_add_epi32(v1, v48_1);
    const __m512i v49_2 = _mm512_add_epi32(v1, v48_2);
    const __m512i v49_3 = _mm512_add_epi32(v1, v48_3);
    const __m512i v50_0 = _mm512_srli_epi32(v49_0, 20);
    const __m512i v50_1 = _mm512_srli_epi32(v49_1, 20);
    const __m512i v50_2 = _mm512_srli_epi32(v49_2, 20);
    const __m512i v50_3 = _mm512_srli_epi32(v49_3, 20);
    const __m512i v51_0 = _mm512_min_epi32(v0, v50_0);
    const __m512i v51_1 = _mm512_min_epi32(v0, v50_1);
    const __m512i v51_2 = _mm512_min_epi32(v0, v50_2);
    const __m512i v51_3 = _mm512_min_epi32(v0, v50_3);
    const __m512i v52_0 = _mm512_srli_epi32(v47_0, 24);
    const __m512i v52_1 = _mm512_srli_epi32(v47_1, 24);
    const __m512i v52_2 = _mm512_srli_epi32(v47_2, 24);
    const __m512i v52_3 = _mm512_srli_epi32(v47_3, 24);
    const __m512i v53_0 = _mm512_and_si512(v52_0, v11);
    const __m512i v53_1 = _mm512_and_si512(v52_1, v11);
    const __m512i v53_2 = _mm512_and_si512(v52_2, v11);
    const __m512i v53_3 = _mm512_and_si512(v52_3, v11);
    const __m512i v54_0 = _mm512_or_si512(v51_0, v53_0);
    const __m512i v54_1 = _mm512_or_si512(v51_1, v53_1);
    const __m512i v54_2 = _mm512_or_si512(v51_2, v53_2);
    const __m512i v54_3 = _mm512_or_si512(v51_3, v53_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v54_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v54_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v54_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v54_3));
}

/* 16 elements. */
static MISH_E4M3FN_CR_AVX512_AVX512_TARGET void mish_e4m3fn_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512i v1 = _mm512_set1_epi32(524287); /* 0x0007ffff */
    const __m512i v2 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v3 = _mm512_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m512 v7 = _mm512_set1_ps(NAN);
    const __m512 v8 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v11 = _mm512_set1_epi32(128);
    const __m512 v19 = _mm512_set1_ps(0x1.0480e6p+0f); /* 1.01759183 */
    const __m512 v20 = _mm512_set1_ps(-0x1.64acdep-6f); /* -0.0217697304 */
    const __m512 v21 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v23 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v24 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v27 = _mm512_set1_ps(-0x1.580642p-1f); /* -0.671922743 */
    const __m512 v30 = _mm512_set1_ps(0x1.00f73ap+0f); /* 1.00377238 */
    const __m512 v36 = _mm512_set1_ps(0x1.6a5224p-5f); /* 0.0442286208 */
    const __m512 v37 = _mm512_set1_ps(0x1.ff1772p+0f); /* 1.9964515 */
    const __m512 v41 = _mm512_set1_ps(0x1.ff4f42p+0f); /* 1.99730313 */
    const __m512 t0_0 = _mm512_loadu_ps(mish_e4m3fn_cr_avx512_table0);
    const __m512i v4 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v5 = _mm512_and_si512(v0, v4);
    const __mmask16 v6 = _mm512_cmpeq_epi32_mask(v0, v5);
    const __m512i v10 = _mm512_slli_epi32(v5, 20);
    const __m512i v12 = _mm512_and_si512(v11, v4);
    const __m512i v14 = _mm512_slli_epi32(v12, 24);
    const __m512i v15 = _mm512_or_si512(v10, v14);
    const __m512 v16 = _mm512_castsi512_ps(v15);
    const __m512 v17 = _mm512_mul_ps(v8, v16);
    const __m512 v18 = _mm512_mask_blend_ps(v6, v17, v7);
    const __m512 v22 = _mm512_min_ps(v21, v18);
    const __m512 v25 = _mm512_fmadd_ps(v22, v23, v24);
    const __m512 v26 = _mm512_sub_ps(v25, v24);
    const __m512 v28 = _mm512_fmadd_ps(v26, v27, v22);
    const __m512 v29 = _mm512_fmadd_ps(v20, v26, v28);
    const __m512 v31 = _mm512_fmadd_ps(v19, v29, v30);
    const __m512i v32 = mish_e4m3fn_cr_avx512_bits_f32_avx512(v25);
    const __m512 v33 = _mm512_permutexvar_ps(v32, t0_0);
    const __m512 v34 = _mm512_mul_ps(v31, v33);
    const __m512 v35 = _mm512_scalef_ps(v34, v26);
    const __m512 v38 = _mm512_fmadd_ps(v36, v28, v37);
    const __m512 v39 = _mm512_add_ps(v35, v38);
    const __m512 v40 = _mm512_mul_ps(v34, v39);
    const __m512 v42 = _mm512_fmadd_ps(v35, v39, v41);
    const __m512 v43 = _mm512_div_ps(v40, v42);
    const __m512 v44 = _mm512_mul_ps(v18, v43);
    const __m512 v45 = _mm512_scalef_ps(v44, v26);
    const __m512 v46 = _mm512_mul_ps(v3, v45);
    const __m512i v47 = mish_e4m3fn_cr_avx512_bits_f32_avx512(v46);
    const __m512i v48 = _mm512_and_si512(v2, v47);
    const __m512i v49 = _mm512_add_epi32(v1, v48);
    const __m512i v50 = _mm512_srli_epi32(v49, 20);
    const __m512i v51 = _mm512_min_epi32(v0, v50);
    const __m512i v52 = _mm512_srli_epi32(v47, 24);
    const __m512i v53 = _mm512_and_si512(v52, v11);
    const __m512i v54 = _mm512_or_si512(v51, v53);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v54));
}

static MISH_E4M3FN_CR_AVX512_AVX512_TARGET void mish_e4m3fn_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        mish_e4m3fn_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        mish_e4m3fn_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        mish_e4m3fn_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_E4M3FN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_e4m3fn_cr_avx512_level(void) {
#if defined(MISH_E4M3FN_CR_AVX512_FORCE_ISA)
    return MISH_E4M3FN_CR_AVX512_FORCE_ISA;
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

uint8_t mish_e4m3fn_cr_avx512(uint8_t x) {
    return mish_e4m3fn_cr_avx512_element(x);
}

void mish_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_e4m3fn_cr_avx512_level();
    if (level == 2) {
        mish_e4m3fn_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_e4m3fn_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    mish_e4m3fn_cr_avx512_array_portable(x, y, n);
}
