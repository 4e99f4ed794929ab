/* silu_bf16_1ulp_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), bf16
 *   domain       every input
 *   max error    0.999995 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.12p+4 (17.125, encoding 0x4189)
 *   result there 0x1.1p+4 (17, encoding 0x4188)
 *   mean error   0.022274 ulp
 *   misrounded   993 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c41d68aa6dbc65f74501e76a69ccc662
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/silu_bf16_avx512.db
 *                time: 0.2549 ns/element as avx512 code (inputs mean)
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
#include "silu_bf16_1ulp_avx512.h"

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

static inline int32_t silu_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float silu_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float silu_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t silu_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double silu_bf16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int silu_bf16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float silu_bf16_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = silu_bf16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !silu_bf16_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t silu_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float silu_bf16_1ulp_avx512_table0[16] = {
    0x1.00fefep+0f, 0x1.184196p+0f, 0x1.319f1ep+0f, 0x1.4d485cp+0f,
    0x1.6b7284p+0f, 0x1.8c5796p+0f, 0x1.b036d2p+0f, 0x1.d75536p+0f,
    0x1.00fefep+0f, 0x1.184196p+0f, 0x1.319f1ep+0f, 0x1.4d485cp+0f,
    0x1.6b7284p+0f, 0x1.8c5796p+0f, 0x1.b036d2p+0f, 0x1.d75536p+0f,
}; /* repeated to fill a register */

static inline uint16_t silu_bf16_1ulp_avx512_element(uint16_t x) {
    const float v0 = -0x1.b7ff9ep+6f; /* -109.999626 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = silu_bf16_1ulp_avx512_shl_i32(v1, v2);
    const float v4 = silu_bf16_1ulp_avx512_frombits_f32(v3);
    const float v5 = v0 > v4 ? v0 : v4;
    const float v6 = -0x1.b8p+6f; /* -110 */
    const float v7 = 0x1p+5f; /* 32 */
    const float v8 = v7 < v4 ? v7 : v4;
    const float v9 = v6 > v8 ? v6 : v8;
    const float v10 = 0x1.715476p+0f; /* 1.44269502 */
    const float v11 = 0x1.8p+20f; /* 1572864 */
    const float v12 = silu_bf16_1ulp_avx512_fma_f32(v9, v10, v11);
    const int32_t v13 = silu_bf16_1ulp_avx512_bits_f32(v12);
    const float v14 = silu_bf16_1ulp_avx512_table0[(uint32_t)v13 & (8u - 1)];
    const float v15 = 0x1.fffebcp+3f; /* 15.9998455 */
    const float v16 = v12 > v15 ? v12 : v15;
    const float v17 = v16 - v11;
    const float v18 = silu_bf16_1ulp_avx512_scalef_f32(v14, v17);
    const float v19 = -0x1.62e43cp-1f; /* -0.69314754 */
    const float v20 = silu_bf16_1ulp_avx512_fma_f32(v17, v19, v9);
    const float v21 = -0x1.007c28p+0f; /* -1.00189447 */
    const float v22 = 0x1.0023cap+0f; /* 1.0005461 */
    const float v23 = silu_bf16_1ulp_avx512_fma_f32(v20, v21, v22);
    const float v24 = v18 + v23;
    const float v25 = v14 / v24;
    const float v26 = v5 * v25;
    const float v27 = silu_bf16_1ulp_avx512_scalef_f32(v26, v17);
    const int32_t v28 = silu_bf16_1ulp_avx512_bits_f32(v27);
    const int32_t v29 = silu_bf16_1ulp_avx512_lshr_i32(v28, v2);
    const int32_t r0 = v29;
    return (uint16_t)r0;
}

static void silu_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SILU_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_BF16_1ULP_AVX512_AVX2 static inline SILU_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SILU_BF16_1ULP_AVX512_AVX512 static inline SILU_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
SILU_BF16_1ULP_AVX512_AVX2 __m128 silu_bf16_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static SILU_BF16_1ULP_AVX512_AVX2_TARGET __m256 silu_bf16_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        silu_bf16_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        silu_bf16_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
SILU_BF16_1ULP_AVX512_AVX2 __m256 silu_bf16_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return silu_bf16_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* Encoding; every NaN gives the canonical one. */
SILU_BF16_1ULP_AVX512_AVX2 __m256i silu_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
SILU_BF16_1ULP_AVX512_AVX2 void silu_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SILU_BF16_1ULP_AVX512_AVX2 void silu_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b7ff9ep+6f); /* -109.999626 */
    const __m256 v6 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v7 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v15 = _mm256_set1_ps(0x1.fffebcp+3f); /* 15.9998455 */
    const __m256 v19 = _mm256_set1_ps(-0x1.62e43cp-1f); /* -0.69314754 */
    const __m256 v21 = _mm256_set1_ps(-0x1.007c28p+0f); /* -1.00189447 */
    const __m256 v22 = _mm256_set1_ps(0x1.0023cap+0f); /* 1.0005461 */
    const __m256 t0_0 = _mm256_loadu_ps(silu_bf16_1ulp_avx512_table0);
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v5_0 = _mm256_max_ps(v0, v4_0);
    const __m256 v5_1 = _mm256_max_ps(v0, v4_1);
    const __m256 v8_0 = _mm256_min_ps(v7, v4_0);
    const __m256 v8_1 = _mm256_min_ps(v7, v4_1);
    const __m256 v9_0 = _mm256_max_ps(v6, v8_0);
    const __m256 v9_1 = _mm256_max_ps(v6, v8_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v10, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v10, v11);
    const __m256i v13_0 = _mm256_castps_si256(v12_0);
    const __m256i v13_1 = _mm256_castps_si256(v12_1);
    const __m256 v14_0 = _mm256_permutevar8x32_ps(t0_0, v13_0);
    const __m256 v14_1 = _mm256_permutevar8x32_ps(t0_0, v13_1);
    const __m256 v16_0 = _mm256_max_ps(v12_0, v15);
    const __m256 v16_1 = _mm256_max_ps(v12_1, v15);
    const __m256 v17_0 = _mm256_sub_ps(v16_0, v11);
    const __m256 v17_1 = _mm256_sub_ps(v16_1, v11);
    const __m256 v18_0 = silu_bf16_1ulp_avx512_scalef_f32_avx2(v14_0, v17_0);
    const __m256 v18_1 = silu_bf16_1ulp_avx512_scalef_f32_avx2(v14_1, v17_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v17_0, v19, v9_0);
    const __m256 v20_1 = _mm256_fmadd_ps(v17_1, v19, v9_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v20_0, v21, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v20_1, v21, v22);
    const __m256 v24_0 = _mm256_add_ps(v18_0, v23_0);
    const __m256 v24_1 = _mm256_add_ps(v18_1, v23_1);
    const __m256 v25_0 = _mm256_div_ps(v14_0, v24_0);
    const __m256 v25_1 = _mm256_div_ps(v14_1, v24_1);
    const __m256 v26_0 = _mm256_mul_ps(v5_0, v25_0);
    const __m256 v26_1 = _mm256_mul_ps(v5_1, v25_1);
    const __m256 v27_0 = silu_bf16_1ulp_avx512_scalef_f32_avx2(v26_0, v17_0);
    const __m256 v27_1 = silu_bf16_1ulp_avx512_scalef_f32_avx2(v26_1, v17_1);
    const __m256i v28_0 = silu_bf16_1ulp_avx512_bits_f32_avx2(v27_0);
    const __m256i v28_1 = silu_bf16_1ulp_avx512_bits_f32_avx2(v27_1);
    const __m256i v29_0 = _mm256_srli_epi32(v28_0, 16);
    const __m256i v29_1 = _mm256_srli_epi32(v28_1, 16);
    silu_bf16_1ulp_avx512_store_u16_avx2(y, v29_0);
    silu_bf16_1ulp_avx512_store_u16_avx2(y + 8, v29_1);
}

/* 8 elements. */
static SILU_BF16_1ULP_AVX512_AVX2_TARGET void silu_bf16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b7ff9ep+6f); /* -109.999626 */
    const __m256 v6 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v7 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v15 = _mm256_set1_ps(0x1.fffebcp+3f); /* 15.9998455 */
    const __m256 v19 = _mm256_set1_ps(-0x1.62e43cp-1f); /* -0.69314754 */
    const __m256 v21 = _mm256_set1_ps(-0x1.007c28p+0f); /* -1.00189447 */
    const __m256 v22 = _mm256_set1_ps(0x1.0023cap+0f); /* 1.0005461 */
    const __m256 t0_0 = _mm256_loadu_ps(silu_bf16_1ulp_avx512_table0);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = _mm256_max_ps(v0, v4);
    const __m256 v8 = _mm256_min_ps(v7, v4);
    const __m256 v9 = _mm256_max_ps(v6, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256i v13 = _mm256_castps_si256(v12);
    const __m256 v14 = _mm256_permutevar8x32_ps(t0_0, v13);
    const __m256 v16 = _mm256_max_ps(v12, v15);
    const __m256 v17 = _mm256_sub_ps(v16, v11);
    const __m256 v18 = silu_bf16_1ulp_avx512_scalef_f32_avx2(v14, v17);
    const __m256 v20 = _mm256_fmadd_ps(v17, v19, v9);
    const __m256 v23 = _mm256_fmadd_ps(v20, v21, v22);
    const __m256 v24 = _mm256_add_ps(v18, v23);
    const __m256 v25 = _mm256_div_ps(v14, v24);
    const __m256 v26 = _mm256_mul_ps(v5, v25);
    const __m256 v27 = silu_bf16_1ulp_avx512_scalef_f32_avx2(v26, v17);
    const __m256i v28 = silu_bf16_1ulp_avx512_bits_f32_avx2(v27);
    const __m256i v29 = _mm256_srli_epi32(v28, 16);
    silu_bf16_1ulp_avx512_store_u16_avx2(y, v29);
}

static SILU_BF16_1ULP_AVX512_AVX2_TARGET void silu_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        silu_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        silu_bf16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        silu_bf16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SILU_BF16_1ULP_AVX512_AVX512 __m512i silu_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SILU_BF16_1ULP_AVX512_AVX512 void silu_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b7ff9ep+6f); /* -109.999626 */
    const __m512 v6 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v7 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v15 = _mm512_set1_ps(0x1.fffebcp+3f); /* 15.9998455 */
    const __m512 v19 = _mm512_set1_ps(-0x1.62e43cp-1f); /* -0.69314754 */
    const __m512 v21 = _mm512_set1_ps(-0x1.007c28p+0f); /* -1.00189447 */
    const __m512 v22 = _mm512_set1_ps(0x1.0023cap+0f); /* 1.0005461 */
    const __m512 t0_0 = _mm512_loadu_ps(silu_bf16_1ulp_avx512_table0);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512i v3_2 = _mm512_slli_epi32(v1_2, 16);
    const __m512i v3_3 = _mm512_slli_epi32(v1_3, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __m512 v4_2 = _mm512_castsi512_ps(v3_2);
    const __m512 v4_3 = _mm512_castsi512_ps(v3_3);
    const __m512 v5_0 = _mm512_max_ps(v0, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v0, v4_1);
    const __m512 v5_2 = _mm512_max_ps(v0, v4_2);
    const __m512 v5_3 = _mm512_max_ps(v0, v4_3);
    const __m512 v8_0 = _mm512_min_ps(v7, v4_0);
    const __m512 v8_1 = _mm512_min_ps(v7, v4_1);
    const __m512 v8_2 = _mm512_min_ps(v7, v4_2);
    const __m512 v8_3 = _mm512_min_ps(v7, v4_3);
    const __m512 v9_0 = _mm512_max_ps(v6, v8_0);
    const __m512 v9_1 = _mm512_max_ps(v6, v8_1);
    const __m512 v9_2 = _mm512_max_ps(v6, v8_2);
    const __m512 v9_3 = _mm512_max_ps(v6, v8_3);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v10, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v10, v11);
    const __m512 v12_2 = _mm512_fmadd_ps(v9_2, v10, v11);
    const __m512 v12_3 = _mm512_fmadd_ps(v9_3, v10, v11);
    const __m512i v13_0 = _mm512_castps_si512(v12_0);
    const __m512i v13_1 = _mm512_castps_si512(v12_1);
    const __m512i v13_2 = _mm512_castps_si512(v12_2);
    const __m512i v13_3 = _mm512_castps_si512(v12_3);
    const __m512 v14_0 = _mm512_permutexvar_ps(v13_0, t0_0);
    const __m512 v14_1 = _mm512_permutexvar_ps(v13_1, t0_0);
    const __m512 v14_2 = _mm512_permutexvar_ps(v13_2, t0_0);
    const __m512 v14_3 = _mm512_permutexvar_ps(v13_3, t0_0);
    const __m512 v16_0 = _mm512_max_ps(v12_0, v15);
    const __m512 v16_1 = _mm512_max_ps(v12_1, v15);
    const __m512 v16_2 = _mm512_max_ps(v12_2, v15);
    const __m512 v16_3 = _mm512_max_ps(v12_3, v15);
    const __m512 v17_0 = _mm512_sub_ps(v16_0, v11);
    const __m512 v17_1 = _mm512_sub_ps(v16_1, v11);
    const __m512 v17_2 = _mm512_sub_ps(v16_2, v11);
    const __m512 v17_3 = _mm512_sub_ps(v16_3, v11);
    const __m512 v18_0 = _mm512_scalef_ps(v14_0, v17_0);
    const __m512 v18_1 = _mm512_scalef_ps(v14_1, v17_1);
    const __m512 v18_2 = _mm512_scalef_ps(v14_2, v17_2);
    const __m512 v18_3 = _mm512_scalef_ps(v14_3, v17_3);
    const __m512 v20_0 = _mm512_fmadd_ps(v17_0, v19, v9_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v17_1, v19, v9_1);
    const __m512 v20_2 = _mm512_fmadd_ps(v17_2, v19, v9_2);
    const __m512 v20_3 = _mm512_fmadd_ps(v17_3, v19, v9_3);
    const __m512 v23_0 = _mm512_fmadd_ps(v20_0, v21, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v20_1, v21, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v20_2, v21, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v20_3, v21, v22);
    const __m512 v24_0 = _mm512_add_ps(v18_0, v23_0);
    const __m512 v24_1 = _mm512_add_ps(v18_1, v23_1);
    const __m512 v24_2 = _mm512_add_ps(v18_2, v23_2);
    const __m512 v24_3 = _mm512_add_ps(v18_3, v23_3);
    const __m512 v25_0 = _mm512_div_ps(v14_0, v24_0);
    const __m512 v25_1 = _mm512_div_ps(v14_1, v24_1);
    const __m512 v25_2 = _mm512_div_ps(v14_2, v24_2);
    const __m512 v25_3 = _mm512_div_ps(v14_3, v24_3);
    const __m512 v26_0 = _mm512_mul_ps(v5_0, v25_0);
    const __m512 v26_1 = _mm512_mul_ps(v5_1, v25_1);
    const __m512 v26_2 = _mm512_mul_ps(v5_2, v25_2);
    const __m512 v26_3 = _mm512_mul_ps(v5_3, v25_3);
    const __m512 v27_0 = _mm512_scalef_ps(v26_0, v17_0);
    const __m512 v27_1 = _mm512_scalef_ps(v26_1, v17_1);
    const __m512 v27_2 = _mm512_scalef_ps(v26_2, v17_2);
    const __m512 v27_3 = _mm512_scalef_ps(v26_3, v17_3);
    const __m512i v28_0 = silu_bf16_1ulp_avx512_bits_f32_avx512(v27_0);
    const __m512i v28_1 = silu_bf16_1ulp_avx512_bits_f32_avx512(v27_1);
    const __m512i v28_2 = silu_bf16_1ulp_avx512_bits_f32_avx512(v27_2);
    const __m512i v28_3 = silu_bf16_1ulp_avx512_bits_f32_avx512(v27_3);
    const __m512i v29_0 = _mm512_srli_epi32(v28_0, 16);
    const __m512i v29_1 = _mm512_srli_epi32(v28_1, 16);
    const __m512i v29_2 = _mm512_srli_epi32(v28_2, 16);
    const __m512i v29_3 = _mm512_srli_epi32(v28_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v29_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v29_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v29_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v29_3));
}

/* 16 elements. */
static SILU_BF16_1ULP_AVX512_AVX512_TARGET void silu_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b7ff9ep+6f); /* -109.999626 */
    const __m512 v6 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v7 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v15 = _mm512_set1_ps(0x1.fffebcp+3f); /* 15.9998455 */
    const __m512 v19 = _mm512_set1_ps(-0x1.62e43cp-1f); /* -0.69314754 */
    const __m512 v21 = _mm512_set1_ps(-0x1.007c28p+0f); /* -1.00189447 */
    const __m512 v22 = _mm512_set1_ps(0x1.0023cap+0f); /* 1.0005461 */
    const __m512 t0_0 = _mm512_loadu_ps(silu_bf16_1ulp_avx512_table0);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_max_ps(v0, v4);
    const __m512 v8 = _mm512_min_ps(v7, v4);
    const __m512 v9 = _mm512_max_ps(v6, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512i v13 = _mm512_castps_si512(v12);
    const __m512 v14 = _mm512_permutexvar_ps(v13, t0_0);
    const __m512 v16 = _mm512_max_ps(v12, v15);
    const __m512 v17 = _mm512_sub_ps(v16, v11);
    const __m512 v18 = _mm512_scalef_ps(v14, v17);
    const __m512 v20 = _mm512_fmadd_ps(v17, v19, v9);
    const __m512 v23 = _mm512_fmadd_ps(v20, v21, v22);
    const __m512 v24 = _mm512_add_ps(v18, v23);
    const __m512 v25 = _mm512_div_ps(v14, v24);
    const __m512 v26 = _mm512_mul_ps(v5, v25);
    const __m512 v27 = _mm512_scalef_ps(v26, v17);
    const __m512i v28 = silu_bf16_1ulp_avx512_bits_f32_avx512(v27);
    const __m512i v29 = _mm512_srli_epi32(v28, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v29));
}

static SILU_BF16_1ULP_AVX512_AVX512_TARGET void silu_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        silu_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        silu_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        silu_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_bf16_1ulp_avx512_level(void) {
#if defined(SILU_BF16_1ULP_AVX512_FORCE_ISA)
    return SILU_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t silu_bf16_1ulp_avx512(uint16_t x) {
    return silu_bf16_1ulp_avx512_element(x);
}

void silu_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_bf16_1ulp_avx512_level();
    if (level == 2) {
        silu_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    silu_bf16_1ulp_avx512_array_portable(x, y, n);
}
