/* softplus_bf16_1ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), bf16
 *   domain       every input
 *   max error    0.990877 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.6ep+6 (-91.5, encoding 0xc2b7)
 *   result there 0x1p-133 (9.18354962e-41, encoding 0x0001)
 *   mean error   0.220014 ulp
 *   misrounded   635 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           99866cfd33103bb913ec757770d01a97
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_bf16_avx512.db
 *                time: 0.2717 ns/element as avx512 code (inputs mean)
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
#include "softplus_bf16_1ulp_avx512.h"

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

static inline int32_t softplus_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softplus_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softplus_bf16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softplus_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t softplus_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double softplus_bf16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int softplus_bf16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float softplus_bf16_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = softplus_bf16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !softplus_bf16_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t softplus_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float softplus_bf16_1ulp_avx512_table0[16] = {
    0x1.006f7p+0f, 0x1.0bc9e6p+0f, 0x1.17a50ap+0f, 0x1.24068ep+0f,
    0x1.30f466p+0f, 0x1.3e74c8p+0f, 0x1.4c8e32p+0f, 0x1.5b4768p+0f,
    0x1.6aa78p+0f, 0x1.7ab5dap+0f, 0x1.8b7a3p+0f, 0x1.9cfc9p+0f,
    0x1.af4564p+0f, 0x1.c25d74p+0f, 0x1.d64deep+0f, 0x1.eb2068p+0f,
};

static inline uint16_t softplus_bf16_1ulp_avx512_element(uint16_t x) {
    const float v0 = -0x1.b7d51p-3f; /* -0.214761853 */
    const float v1 = 0x1.b402ecp-1f; /* 0.851584792 */
    const float v2 = 0x1.2fabf4p-19f; /* 2.26253042e-06 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = softplus_bf16_1ulp_avx512_shl_i32(v3, v4);
    const float v6 = softplus_bf16_1ulp_avx512_frombits_f32(v5);
    const float v7 = softplus_bf16_1ulp_avx512_abs_f32(v6);
    const float v8 = -v7;
    const float v9 = 0x1.715476p+0f; /* 1.44269502 */
    const float v10 = 0x1.8p+19f; /* 786432 */
    const float v11 = softplus_bf16_1ulp_avx512_fma_f32(v8, v9, v10);
    const float v12 = v11 - v10;
    const float v13 = -0x1.62e498p-1f; /* -0.693150282 */
    const float v14 = softplus_bf16_1ulp_avx512_fma_f32(v12, v13, v8);
    const float v15 = softplus_bf16_1ulp_avx512_fma_f32(v2, v12, v14);
    const float v16 = 0x1.966698p-1f; /* 0.793751478 */
    const float v17 = softplus_bf16_1ulp_avx512_fma_f32(v1, v15, v16);
    const int32_t v18 = softplus_bf16_1ulp_avx512_bits_f32(v11);
    const float v19 = softplus_bf16_1ulp_avx512_table0[(uint32_t)v18 & (16u - 1)];
    const float v20 = -0x1.b9a6fap-18f; /* -6.5811314e-06 */
    const float v21 = softplus_bf16_1ulp_avx512_fma_f32(v17, v19, v20);
    const float v22 = softplus_bf16_1ulp_avx512_scalef_f32(v21, v12);
    const float v23 = 0x1.15ce22p-1f; /* 0.542588294 */
    const float v24 = softplus_bf16_1ulp_avx512_fma_f32(v0, v22, v23);
    const float v25 = -0x1.9006e4p-1f; /* -0.781302571 */
    const float v26 = softplus_bf16_1ulp_avx512_fma_f32(v24, v22, v25);
    const float v27 = 0x1.42a2f8p+0f; /* 1.26029921 */
    const float v28 = softplus_bf16_1ulp_avx512_fma_f32(v26, v22, v27);
    const float v29 = 0x0p+0f; /* 0 */
    const float v30 = v29 > v6 ? v29 : v6;
    const float v31 = softplus_bf16_1ulp_avx512_fma_f32(v28, v22, v30);
    const int32_t v32 = softplus_bf16_1ulp_avx512_bits_f32(v31);
    const int32_t v33 = softplus_bf16_1ulp_avx512_lshr_i32(v32, v4);
    const int32_t r0 = v33;
    return (uint16_t)r0;
}

static void softplus_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_BF16_1ULP_AVX512_AVX2 static inline SOFTPLUS_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_BF16_1ULP_AVX512_AVX512 static inline SOFTPLUS_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_BF16_1ULP_AVX512_AVX2 __m256i softplus_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SOFTPLUS_BF16_1ULP_AVX512_AVX2 __m256 softplus_bf16_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
SOFTPLUS_BF16_1ULP_AVX512_AVX2 __m128 softplus_bf16_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static SOFTPLUS_BF16_1ULP_AVX512_AVX2_TARGET __m256 softplus_bf16_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        softplus_bf16_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        softplus_bf16_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
SOFTPLUS_BF16_1ULP_AVX512_AVX2 __m256 softplus_bf16_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return softplus_bf16_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low halves of eight lanes. */
SOFTPLUS_BF16_1ULP_AVX512_AVX2 void softplus_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SOFTPLUS_BF16_1ULP_AVX512_AVX2 void softplus_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b7d51p-3f); /* -0.214761853 */
    const __m256 v1 = _mm256_set1_ps(0x1.b402ecp-1f); /* 0.851584792 */
    const __m256 v2 = _mm256_set1_ps(0x1.2fabf4p-19f); /* 2.26253042e-06 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v13 = _mm256_set1_ps(-0x1.62e498p-1f); /* -0.693150282 */
    const __m256 v16 = _mm256_set1_ps(0x1.966698p-1f); /* 0.793751478 */
    const __m256 v20 = _mm256_set1_ps(-0x1.b9a6fap-18f); /* -6.5811314e-06 */
    const __m256 v23 = _mm256_set1_ps(0x1.15ce22p-1f); /* 0.542588294 */
    const __m256 v25 = _mm256_set1_ps(-0x1.9006e4p-1f); /* -0.781302571 */
    const __m256 v27 = _mm256_set1_ps(0x1.42a2f8p+0f); /* 1.26029921 */
    const __m256 v29 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(softplus_bf16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(softplus_bf16_1ulp_avx512_table0 + 8);
    const __m256i v3_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 16);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 16);
    const __m256 v6_0 = _mm256_castsi256_ps(v5_0);
    const __m256 v6_1 = _mm256_castsi256_ps(v5_1);
    const __m256 v7_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_0);
    const __m256 v7_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_1);
    const __m256 v11_0 = _mm256_fnmadd_ps(v7_0, v9, v10);
    const __m256 v11_1 = _mm256_fnmadd_ps(v7_1, v9, v10);
    const __m256 v12_0 = _mm256_sub_ps(v11_0, v10);
    const __m256 v12_1 = _mm256_sub_ps(v11_1, v10);
    const __m256 v14_0 = _mm256_fmsub_ps(v12_0, v13, v7_0);
    const __m256 v14_1 = _mm256_fmsub_ps(v12_1, v13, v7_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v2, v12_0, v14_0);
    const __m256 v15_1 = _mm256_fmadd_ps(v2, v12_1, v14_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v1, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v1, v15_1, v16);
    const __m256i v18_0 = softplus_bf16_1ulp_avx512_bits_f32_avx2(v11_0);
    const __m256i v18_1 = softplus_bf16_1ulp_avx512_bits_f32_avx2(v11_1);
    const __m256 v19_0 = softplus_bf16_1ulp_avx512_permute16_avx2(v18_0, t0_0, t0_1);
    const __m256 v19_1 = softplus_bf16_1ulp_avx512_permute16_avx2(v18_1, t0_0, t0_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v17_0, v19_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v17_1, v19_1, v20);
    const __m256 v22_0 = softplus_bf16_1ulp_avx512_scalef_f32_avx2(v21_0, v12_0);
    const __m256 v22_1 = softplus_bf16_1ulp_avx512_scalef_f32_avx2(v21_1, v12_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v0, v22_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v0, v22_1, v23);
    const __m256 v26_0 = _mm256_fmadd_ps(v24_0, v22_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v24_1, v22_1, v25);
    const __m256 v28_0 = _mm256_fmadd_ps(v26_0, v22_0, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v26_1, v22_1, v27);
    const __m256 v30_0 = _mm256_max_ps(v29, v6_0);
    const __m256 v30_1 = _mm256_max_ps(v29, v6_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v28_0, v22_0, v30_0);
    const __m256 v31_1 = _mm256_fmadd_ps(v28_1, v22_1, v30_1);
    const __m256i v32_0 = softplus_bf16_1ulp_avx512_bits_f32_avx2(v31_0);
    const __m256i v32_1 = softplus_bf16_1ulp_avx512_bits_f32_avx2(v31_1);
    const __m256i v33_0 = _mm256_srli_epi32(v32_0, 16);
    const __m256i v33_1 = _mm256_srli_epi32(v32_1, 16);
    softplus_bf16_1ulp_avx512_store_u16_avx2(y, v33_0);
    softplus_bf16_1ulp_avx512_store_u16_avx2(y + 8, v33_1);
}

/* 8 elements. */
static SOFTPLUS_BF16_1ULP_AVX512_AVX2_TARGET void softplus_bf16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b7d51p-3f); /* -0.214761853 */
    const __m256 v1 = _mm256_set1_ps(0x1.b402ecp-1f); /* 0.851584792 */
    const __m256 v2 = _mm256_set1_ps(0x1.2fabf4p-19f); /* 2.26253042e-06 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v13 = _mm256_set1_ps(-0x1.62e498p-1f); /* -0.693150282 */
    const __m256 v16 = _mm256_set1_ps(0x1.966698p-1f); /* 0.793751478 */
    const __m256 v20 = _mm256_set1_ps(-0x1.b9a6fap-18f); /* -6.5811314e-06 */
    const __m256 v23 = _mm256_set1_ps(0x1.15ce22p-1f); /* 0.542588294 */
    const __m256 v25 = _mm256_set1_ps(-0x1.9006e4p-1f); /* -0.781302571 */
    const __m256 v27 = _mm256_set1_ps(0x1.42a2f8p+0f); /* 1.26029921 */
    const __m256 v29 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(softplus_bf16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(softplus_bf16_1ulp_avx512_table0 + 8);
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256 v11 = _mm256_fnmadd_ps(v7, v9, v10);
    const __m256 v12 = _mm256_sub_ps(v11, v10);
    const __m256 v14 = _mm256_fmsub_ps(v12, v13, v7);
    const __m256 v15 = _mm256_fmadd_ps(v2, v12, v14);
    const __m256 v17 = _mm256_fmadd_ps(v1, v15, v16);
    const __m256i v18 = softplus_bf16_1ulp_avx512_bits_f32_avx2(v11);
    const __m256 v19 = softplus_bf16_1ulp_avx512_permute16_avx2(v18, t0_0, t0_1);
    const __m256 v21 = _mm256_fmadd_ps(v17, v19, v20);
    const __m256 v22 = softplus_bf16_1ulp_avx512_scalef_f32_avx2(v21, v12);
    const __m256 v24 = _mm256_fmadd_ps(v0, v22, v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v22, v25);
    const __m256 v28 = _mm256_fmadd_ps(v26, v22, v27);
    const __m256 v30 = _mm256_max_ps(v29, v6);
    const __m256 v31 = _mm256_fmadd_ps(v28, v22, v30);
    const __m256i v32 = softplus_bf16_1ulp_avx512_bits_f32_avx2(v31);
    const __m256i v33 = _mm256_srli_epi32(v32, 16);
    softplus_bf16_1ulp_avx512_store_u16_avx2(y, v33);
}

static SOFTPLUS_BF16_1ULP_AVX512_AVX2_TARGET void softplus_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        softplus_bf16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        softplus_bf16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_BF16_1ULP_AVX512_AVX512 __m512i softplus_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SOFTPLUS_BF16_1ULP_AVX512_AVX512 void softplus_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b7d51p-3f); /* -0.214761853 */
    const __m512 v1 = _mm512_set1_ps(0x1.b402ecp-1f); /* 0.851584792 */
    const __m512 v2 = _mm512_set1_ps(0x1.2fabf4p-19f); /* 2.26253042e-06 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v13 = _mm512_set1_ps(-0x1.62e498p-1f); /* -0.693150282 */
    const __m512 v16 = _mm512_set1_ps(0x1.966698p-1f); /* 0.793751478 */
    const __m512 v20 = _mm512_set1_ps(-0x1.b9a6fap-18f); /* -6.5811314e-06 */
    const __m512 v23 = _mm512_set1_ps(0x1.15ce22p-1f); /* 0.542588294 */
    const __m512 v25 = _mm512_set1_ps(-0x1.9006e4p-1f); /* -0.781302571 */
    const __m512 v27 = _mm512_set1_ps(0x1.42a2f8p+0f); /* 1.26029921 */
    const __m512 v29 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(softplus_bf16_1ulp_avx512_table0);
    const __m512i v3_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v5_0 = _mm512_slli_epi32(v3_0, 16);
    const __m512i v5_1 = _mm512_slli_epi32(v3_1, 16);
    const __m512 v6_0 = _mm512_castsi512_ps(v5_0);
    const __m512 v6_1 = _mm512_castsi512_ps(v5_1);
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v11_0 = _mm512_fnmadd_ps(v7_0, v9, v10);
    const __m512 v11_1 = _mm512_fnmadd_ps(v7_1, v9, v10);
    const __m512 v12_0 = _mm512_sub_ps(v11_0, v10);
    const __m512 v12_1 = _mm512_sub_ps(v11_1, v10);
    const __m512 v14_0 = _mm512_fmsub_ps(v12_0, v13, v7_0);
    const __m512 v14_1 = _mm512_fmsub_ps(v12_1, v13, v7_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v2, v12_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v2, v12_1, v14_1);
    const __m512 v17_0 = _mm512_fmadd_ps(v1, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v1, v15_1, v16);
    const __m512i v18_0 = softplus_bf16_1ulp_avx512_bits_f32_avx512(v11_0);
    const __m512i v18_1 = softplus_bf16_1ulp_avx512_bits_f32_avx512(v11_1);
    const __m512 v19_0 = _mm512_permutexvar_ps(v18_0, t0_0);
    const __m512 v19_1 = _mm512_permutexvar_ps(v18_1, t0_0);
    const __m512 v21_0 = _mm512_fmadd_ps(v17_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v17_1, v19_1, v20);
    const __m512 v22_0 = _mm512_scalef_ps(v21_0, v12_0);
    const __m512 v22_1 = _mm512_scalef_ps(v21_1, v12_1);
    const __m512 v24_0 = _mm512_fmadd_ps(v0, v22_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v0, v22_1, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v22_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v22_1, v25);
    const __m512 v28_0 = _mm512_fmadd_ps(v26_0, v22_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26_1, v22_1, v27);
    const __m512 v30_0 = _mm512_max_ps(v29, v6_0);
    const __m512 v30_1 = _mm512_max_ps(v29, v6_1);
    const __m512 v31_0 = _mm512_fmadd_ps(v28_0, v22_0, v30_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v28_1, v22_1, v30_1);
    const __m512i v32_0 = softplus_bf16_1ulp_avx512_bits_f32_avx512(v31_0);
    const __m512i v32_1 = softplus_bf16_1ulp_avx512_bits_f32_avx512(v31_1);
    const __m512i v33_0 = _mm512_srli_epi32(v32_0, 16);
    const __m512i v33_1 = _mm512_srli_epi32(v32_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v33_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v33_1));
}

/* 16 elements. */
static SOFTPLUS_BF16_1ULP_AVX512_AVX512_TARGET void softplus_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b7d51p-3f); /* -0.214761853 */
    const __m512 v1 = _mm512_set1_ps(0x1.b402ecp-1f); /* 0.851584792 */
    const __m512 v2 = _mm512_set1_ps(0x1.2fabf4p-19f); /* 2.26253042e-06 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v13 = _mm512_set1_ps(-0x1.62e498p-1f); /* -0.693150282 */
    const __m512 v16 = _mm512_set1_ps(0x1.966698p-1f); /* 0.793751478 */
    const __m512 v20 = _mm512_set1_ps(-0x1.b9a6fap-18f); /* -6.5811314e-06 */
    const __m512 v23 = _mm512_set1_ps(0x1.15ce22p-1f); /* 0.542588294 */
    const __m512 v25 = _mm512_set1_ps(-0x1.9006e4p-1f); /* -0.781302571 */
    const __m512 v27 = _mm512_set1_ps(0x1.42a2f8p+0f); /* 1.26029921 */
    const __m512 v29 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(softplus_bf16_1ulp_avx512_table0);
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v11 = _mm512_fnmadd_ps(v7, v9, v10);
    const __m512 v12 = _mm512_sub_ps(v11, v10);
    const __m512 v14 = _mm512_fmsub_ps(v12, v13, v7);
    const __m512 v15 = _mm512_fmadd_ps(v2, v12, v14);
    const __m512 v17 = _mm512_fmadd_ps(v1, v15, v16);
    const __m512i v18 = softplus_bf16_1ulp_avx512_bits_f32_avx512(v11);
    const __m512 v19 = _mm512_permutexvar_ps(v18, t0_0);
    const __m512 v21 = _mm512_fmadd_ps(v17, v19, v20);
    const __m512 v22 = _mm512_scalef_ps(v21, v12);
    const __m512 v24 = _mm512_fmadd_ps(v0, v22, v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v22, v25);
    const __m512 v28 = _mm512_fmadd_ps(v26, v22, v27);
    const __m512 v30 = _mm512_max_ps(v29, v6);
    const __m512 v31 = _mm512_fmadd_ps(v28, v22, v30);
    const __m512i v32 = softplus_bf16_1ulp_avx512_bits_f32_avx512(v31);
    const __m512i v33 = _mm512_srli_epi32(v32, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v33));
}

static SOFTPLUS_BF16_1ULP_AVX512_AVX512_TARGET void softplus_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        softplus_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        softplus_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        softplus_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_bf16_1ulp_avx512_level(void) {
#if defined(SOFTPLUS_BF16_1ULP_AVX512_FORCE_ISA)
    return SOFTPLUS_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t softplus_bf16_1ulp_avx512(uint16_t x) {
    return softplus_bf16_1ulp_avx512_element(x);
}

void softplus_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_bf16_1ulp_avx512_level();
    if (level == 2) {
        softplus_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_bf16_1ulp_avx512_array_portable(x, y, n);
}
