/* softplus_5ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), f32
 *   domain       every input
 *   max error    4.634062 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.04bd6ep+1 (-2.03703094, encoding 0xc0025eb7)
 *   result there 0x1.f61bcap-4 (0.122585095, encoding 0x3dfb0de5)
 *   mean error   0.084018 ulp
 *   misrounded   250237089 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7aa55240cd6cb571b7c2f71800c44388
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f32 --max-ulp 4 --isa avx512 --time 30s --seed 1 --threads 1 --archive softplus_4ulp_avx512.db
 *                time: 0.3268 ns/element as avx512 code (inputs mean)
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
#include "softplus_5ulp_avx512.h"

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

static inline float softplus_5ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softplus_5ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t softplus_5ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double softplus_5ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int softplus_5ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float softplus_5ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = softplus_5ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !softplus_5ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static const float softplus_5ulp_avx512_table0[16] = {
    0x1.00003p+0f, 0x1.172bb8p+0f, 0x1.30701ap+0f, 0x1.4bfdecp+0f,
    0x1.6a0a2ap+0f, 0x1.8ace9ep+0f, 0x1.ae8a4ap+0f, 0x1.d581e6p+0f,
    0x1.00003p+0f, 0x1.172bb8p+0f, 0x1.30701ap+0f, 0x1.4bfdecp+0f,
    0x1.6a0a2ap+0f, 0x1.8ace9ep+0f, 0x1.ae8a4ap+0f, 0x1.d581e6p+0f,
}; /* repeated to fill a register */

static inline float softplus_5ulp_avx512_element(float x) {
    const float v0 = 0x1.544c62p-3f; /* 0.166161314 */
    const float v1 = 0x1.71548cp+0f; /* 1.44269633 */
    const float v2 = -0x1.cac552p+6f; /* -114.692696 */
    const float v3 = x;
    const float v4 = softplus_5ulp_avx512_abs_f32(v3);
    const float v5 = -v4;
    const float v6 = v2 > v5 ? v2 : v5;
    const float v7 = 0x1.8p+20f; /* 1572864 */
    const float v8 = softplus_5ulp_avx512_fma_f32(v1, v6, v7);
    const float v9 = v8 - v7;
    const float v10 = 0x1.f02bcep-30f; /* 1.80505999e-09 */
    const float v11 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v12 = softplus_5ulp_avx512_fma_f32(v9, v11, v6);
    const float v13 = softplus_5ulp_avx512_fma_f32(v9, v10, v12);
    const float v14 = 0x1.000816p-1f; /* 0.500061691 */
    const float v15 = softplus_5ulp_avx512_fma_f32(v0, v13, v14);
    const float v16 = 0x1.c00476p-23f; /* 2.08624371e-07 */
    const float v17 = softplus_5ulp_avx512_fma_f32(v15, v13, v16);
    const float v18 = softplus_5ulp_avx512_fma_f32(v17, v13, v13);
    const int32_t v19 = softplus_5ulp_avx512_bits_f32(v8);
    const float v20 = softplus_5ulp_avx512_table0[(uint32_t)v19 & (8u - 1)];
    const float v21 = softplus_5ulp_avx512_fma_f32(v18, v20, v20);
    const float v22 = softplus_5ulp_avx512_scalef_f32(v21, v9);
    const float v23 = 0x1.fffc2ep+0f; /* 1.99994171 */
    const float v24 = v22 + v23;
    const float v25 = 0x1.c200dap-5f; /* 0.0549320467 */
    const float v26 = 0x1.fae398p-3f; /* 0.247504413 */
    const float v27 = softplus_5ulp_avx512_fma_f32(v24, v25, v26);
    const float v28 = v22 / v24;
    const float v29 = 0x1.a894b6p-6f; /* 0.0259143617 */
    const float v30 = softplus_5ulp_avx512_fma_f32(v28, v28, v29);
    const float v31 = 0x1.4b9336p-1f; /* 0.647607505 */
    const float v32 = softplus_5ulp_avx512_fma_f32(v27, v30, v31);
    const float v33 = 0x1.fba03ap+0f; /* 1.98291361 */
    const float v34 = softplus_5ulp_avx512_fma_f32(v32, v30, v33);
    const float v35 = 0x0p+0f; /* 0 */
    const float v36 = v35 > v3 ? v35 : v3;
    const float v37 = softplus_5ulp_avx512_fma_f32(v34, v28, v36);
    const float r0 = v37;
    return r0;
}

static void softplus_5ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_5ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_5ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_5ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_5ULP_AVX512_AVX2 static inline SOFTPLUS_5ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_5ULP_AVX512_AVX512 static inline SOFTPLUS_5ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
SOFTPLUS_5ULP_AVX512_AVX2 __m128 softplus_5ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static SOFTPLUS_5ULP_AVX512_AVX2_TARGET __m256 softplus_5ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        softplus_5ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        softplus_5ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
SOFTPLUS_5ULP_AVX512_AVX2 __m256 softplus_5ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return softplus_5ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SOFTPLUS_5ULP_AVX512_AVX2 void softplus_5ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.544c62p-3f); /* 0.166161314 */
    const __m256 v1 = _mm256_set1_ps(0x1.71548cp+0f); /* 1.44269633 */
    const __m256 v2 = _mm256_set1_ps(-0x1.cac552p+6f); /* -114.692696 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v10 = _mm256_set1_ps(0x1.f02bcep-30f); /* 1.80505999e-09 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v14 = _mm256_set1_ps(0x1.000816p-1f); /* 0.500061691 */
    const __m256 v16 = _mm256_set1_ps(0x1.c00476p-23f); /* 2.08624371e-07 */
    const __m256 v23 = _mm256_set1_ps(0x1.fffc2ep+0f); /* 1.99994171 */
    const __m256 v25 = _mm256_set1_ps(0x1.c200dap-5f); /* 0.0549320467 */
    const __m256 v26 = _mm256_set1_ps(0x1.fae398p-3f); /* 0.247504413 */
    const __m256 v29 = _mm256_set1_ps(0x1.a894b6p-6f); /* 0.0259143617 */
    const __m256 v31 = _mm256_set1_ps(0x1.4b9336p-1f); /* 0.647607505 */
    const __m256 v33 = _mm256_set1_ps(0x1.fba03ap+0f); /* 1.98291361 */
    const __m256 v35 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(softplus_5ulp_avx512_table0);
    const __m256 v3_0 = _mm256_loadu_ps(x);
    const __m256 v3_1 = _mm256_loadu_ps(x + 8);
    const __m256 v4_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_0);
    const __m256 v4_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_1);
    const __m256 v5_0 = _mm256_xor_ps(v4_0, _mm256_set1_ps(-0.0f));
    const __m256 v5_1 = _mm256_xor_ps(v4_1, _mm256_set1_ps(-0.0f));
    const __m256 v6_0 = _mm256_max_ps(v2, v5_0);
    const __m256 v6_1 = _mm256_max_ps(v2, v5_1);
    const __m256 v8_0 = _mm256_fmadd_ps(v1, v6_0, v7);
    const __m256 v8_1 = _mm256_fmadd_ps(v1, v6_1, v7);
    const __m256 v9_0 = _mm256_sub_ps(v8_0, v7);
    const __m256 v9_1 = _mm256_sub_ps(v8_1, v7);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v11, v6_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v11, v6_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v9_0, v10, v12_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v9_1, v10, v12_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v0, v13_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v0, v13_1, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v15_0, v13_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v15_1, v13_1, v16);
    const __m256 v18_0 = _mm256_fmadd_ps(v17_0, v13_0, v13_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v17_1, v13_1, v13_1);
    const __m256i v19_0 = _mm256_castps_si256(v8_0);
    const __m256i v19_1 = _mm256_castps_si256(v8_1);
    const __m256 v20_0 = _mm256_permutevar8x32_ps(t0_0, v19_0);
    const __m256 v20_1 = _mm256_permutevar8x32_ps(t0_0, v19_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v18_0, v20_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v18_1, v20_1, v20_1);
    const __m256 v22_0 = softplus_5ulp_avx512_scalef_f32_avx2(v21_0, v9_0);
    const __m256 v22_1 = softplus_5ulp_avx512_scalef_f32_avx2(v21_1, v9_1);
    const __m256 v24_0 = _mm256_add_ps(v22_0, v23);
    const __m256 v24_1 = _mm256_add_ps(v22_1, v23);
    const __m256 v27_0 = _mm256_fmadd_ps(v24_0, v25, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v24_1, v25, v26);
    const __m256 v28_0 = _mm256_div_ps(v22_0, v24_0);
    const __m256 v28_1 = _mm256_div_ps(v22_1, v24_1);
    const __m256 v30_0 = _mm256_fmadd_ps(v28_0, v28_0, v29);
    const __m256 v30_1 = _mm256_fmadd_ps(v28_1, v28_1, v29);
    const __m256 v32_0 = _mm256_fmadd_ps(v27_0, v30_0, v31);
    const __m256 v32_1 = _mm256_fmadd_ps(v27_1, v30_1, v31);
    const __m256 v34_0 = _mm256_fmadd_ps(v32_0, v30_0, v33);
    const __m256 v34_1 = _mm256_fmadd_ps(v32_1, v30_1, v33);
    const __m256 v36_0 = _mm256_max_ps(v35, v3_0);
    const __m256 v36_1 = _mm256_max_ps(v35, v3_1);
    const __m256 v37_0 = _mm256_fmadd_ps(v34_0, v28_0, v36_0);
    const __m256 v37_1 = _mm256_fmadd_ps(v34_1, v28_1, v36_1);
    _mm256_storeu_ps(y, v37_0);
    _mm256_storeu_ps(y + 8, v37_1);
}

/* 8 elements. */
static SOFTPLUS_5ULP_AVX512_AVX2_TARGET void softplus_5ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.544c62p-3f); /* 0.166161314 */
    const __m256 v1 = _mm256_set1_ps(0x1.71548cp+0f); /* 1.44269633 */
    const __m256 v2 = _mm256_set1_ps(-0x1.cac552p+6f); /* -114.692696 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v10 = _mm256_set1_ps(0x1.f02bcep-30f); /* 1.80505999e-09 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v14 = _mm256_set1_ps(0x1.000816p-1f); /* 0.500061691 */
    const __m256 v16 = _mm256_set1_ps(0x1.c00476p-23f); /* 2.08624371e-07 */
    const __m256 v23 = _mm256_set1_ps(0x1.fffc2ep+0f); /* 1.99994171 */
    const __m256 v25 = _mm256_set1_ps(0x1.c200dap-5f); /* 0.0549320467 */
    const __m256 v26 = _mm256_set1_ps(0x1.fae398p-3f); /* 0.247504413 */
    const __m256 v29 = _mm256_set1_ps(0x1.a894b6p-6f); /* 0.0259143617 */
    const __m256 v31 = _mm256_set1_ps(0x1.4b9336p-1f); /* 0.647607505 */
    const __m256 v33 = _mm256_set1_ps(0x1.fba03ap+0f); /* 1.98291361 */
    const __m256 v35 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(softplus_5ulp_avx512_table0);
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_xor_ps(v4, _mm256_set1_ps(-0.0f));
    const __m256 v6 = _mm256_max_ps(v2, v5);
    const __m256 v8 = _mm256_fmadd_ps(v1, v6, v7);
    const __m256 v9 = _mm256_sub_ps(v8, v7);
    const __m256 v12 = _mm256_fmadd_ps(v9, v11, v6);
    const __m256 v13 = _mm256_fmadd_ps(v9, v10, v12);
    const __m256 v15 = _mm256_fmadd_ps(v0, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v15, v13, v16);
    const __m256 v18 = _mm256_fmadd_ps(v17, v13, v13);
    const __m256i v19 = _mm256_castps_si256(v8);
    const __m256 v20 = _mm256_permutevar8x32_ps(t0_0, v19);
    const __m256 v21 = _mm256_fmadd_ps(v18, v20, v20);
    const __m256 v22 = softplus_5ulp_avx512_scalef_f32_avx2(v21, v9);
    const __m256 v24 = _mm256_add_ps(v22, v23);
    const __m256 v27 = _mm256_fmadd_ps(v24, v25, v26);
    const __m256 v28 = _mm256_div_ps(v22, v24);
    const __m256 v30 = _mm256_fmadd_ps(v28, v28, v29);
    const __m256 v32 = _mm256_fmadd_ps(v27, v30, v31);
    const __m256 v34 = _mm256_fmadd_ps(v32, v30, v33);
    const __m256 v36 = _mm256_max_ps(v35, v3);
    const __m256 v37 = _mm256_fmadd_ps(v34, v28, v36);
    _mm256_storeu_ps(y, v37);
}

static SOFTPLUS_5ULP_AVX512_AVX2_TARGET void softplus_5ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_5ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        softplus_5ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        softplus_5ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SOFTPLUS_5ULP_AVX512_AVX512 void softplus_5ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.544c62p-3f); /* 0.166161314 */
    const __m512 v1 = _mm512_set1_ps(0x1.71548cp+0f); /* 1.44269633 */
    const __m512 v2 = _mm512_set1_ps(-0x1.cac552p+6f); /* -114.692696 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v10 = _mm512_set1_ps(0x1.f02bcep-30f); /* 1.80505999e-09 */
    const __m512 v11 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v14 = _mm512_set1_ps(0x1.000816p-1f); /* 0.500061691 */
    const __m512 v16 = _mm512_set1_ps(0x1.c00476p-23f); /* 2.08624371e-07 */
    const __m512 v23 = _mm512_set1_ps(0x1.fffc2ep+0f); /* 1.99994171 */
    const __m512 v25 = _mm512_set1_ps(0x1.c200dap-5f); /* 0.0549320467 */
    const __m512 v26 = _mm512_set1_ps(0x1.fae398p-3f); /* 0.247504413 */
    const __m512 v29 = _mm512_set1_ps(0x1.a894b6p-6f); /* 0.0259143617 */
    const __m512 v31 = _mm512_set1_ps(0x1.4b9336p-1f); /* 0.647607505 */
    const __m512 v33 = _mm512_set1_ps(0x1.fba03ap+0f); /* 1.98291361 */
    const __m512 v35 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(softplus_5ulp_avx512_table0);
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v6_0 = _mm512_max_ps(v2, v5_0);
    const __m512 v6_1 = _mm512_max_ps(v2, v5_1);
    const __m512 v8_0 = _mm512_fmadd_ps(v1, v6_0, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v1, v6_1, v7);
    const __m512 v9_0 = _mm512_sub_ps(v8_0, v7);
    const __m512 v9_1 = _mm512_sub_ps(v8_1, v7);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v11, v6_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v11, v6_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v9_0, v10, v12_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v9_1, v10, v12_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v0, v13_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v0, v13_1, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v15_0, v13_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15_1, v13_1, v16);
    const __m512 v18_0 = _mm512_fmadd_ps(v17_0, v13_0, v13_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v17_1, v13_1, v13_1);
    const __m512i v19_0 = _mm512_castps_si512(v8_0);
    const __m512i v19_1 = _mm512_castps_si512(v8_1);
    const __m512 v20_0 = _mm512_permutexvar_ps(v19_0, t0_0);
    const __m512 v20_1 = _mm512_permutexvar_ps(v19_1, t0_0);
    const __m512 v21_0 = _mm512_fmadd_ps(v18_0, v20_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v18_1, v20_1, v20_1);
    const __m512 v22_0 = _mm512_scalef_ps(v21_0, v9_0);
    const __m512 v22_1 = _mm512_scalef_ps(v21_1, v9_1);
    const __m512 v24_0 = _mm512_add_ps(v22_0, v23);
    const __m512 v24_1 = _mm512_add_ps(v22_1, v23);
    const __m512 v27_0 = _mm512_fmadd_ps(v24_0, v25, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v24_1, v25, v26);
    const __m512 v28_0 = _mm512_div_ps(v22_0, v24_0);
    const __m512 v28_1 = _mm512_div_ps(v22_1, v24_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v28_0, v28_0, v29);
    const __m512 v30_1 = _mm512_fmadd_ps(v28_1, v28_1, v29);
    const __m512 v32_0 = _mm512_fmadd_ps(v27_0, v30_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v27_1, v30_1, v31);
    const __m512 v34_0 = _mm512_fmadd_ps(v32_0, v30_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v32_1, v30_1, v33);
    const __m512 v36_0 = _mm512_max_ps(v35, v3_0);
    const __m512 v36_1 = _mm512_max_ps(v35, v3_1);
    const __m512 v37_0 = _mm512_fmadd_ps(v34_0, v28_0, v36_0);
    const __m512 v37_1 = _mm512_fmadd_ps(v34_1, v28_1, v36_1);
    _mm512_storeu_ps(y, v37_0);
    _mm512_storeu_ps(y + 16, v37_1);
}

/* 16 elements. */
static SOFTPLUS_5ULP_AVX512_AVX512_TARGET void softplus_5ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.544c62p-3f); /* 0.166161314 */
    const __m512 v1 = _mm512_set1_ps(0x1.71548cp+0f); /* 1.44269633 */
    const __m512 v2 = _mm512_set1_ps(-0x1.cac552p+6f); /* -114.692696 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v10 = _mm512_set1_ps(0x1.f02bcep-30f); /* 1.80505999e-09 */
    const __m512 v11 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v14 = _mm512_set1_ps(0x1.000816p-1f); /* 0.500061691 */
    const __m512 v16 = _mm512_set1_ps(0x1.c00476p-23f); /* 2.08624371e-07 */
    const __m512 v23 = _mm512_set1_ps(0x1.fffc2ep+0f); /* 1.99994171 */
    const __m512 v25 = _mm512_set1_ps(0x1.c200dap-5f); /* 0.0549320467 */
    const __m512 v26 = _mm512_set1_ps(0x1.fae398p-3f); /* 0.247504413 */
    const __m512 v29 = _mm512_set1_ps(0x1.a894b6p-6f); /* 0.0259143617 */
    const __m512 v31 = _mm512_set1_ps(0x1.4b9336p-1f); /* 0.647607505 */
    const __m512 v33 = _mm512_set1_ps(0x1.fba03ap+0f); /* 1.98291361 */
    const __m512 v35 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(softplus_5ulp_avx512_table0);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v6 = _mm512_max_ps(v2, v5);
    const __m512 v8 = _mm512_fmadd_ps(v1, v6, v7);
    const __m512 v9 = _mm512_sub_ps(v8, v7);
    const __m512 v12 = _mm512_fmadd_ps(v9, v11, v6);
    const __m512 v13 = _mm512_fmadd_ps(v9, v10, v12);
    const __m512 v15 = _mm512_fmadd_ps(v0, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v15, v13, v16);
    const __m512 v18 = _mm512_fmadd_ps(v17, v13, v13);
    const __m512i v19 = _mm512_castps_si512(v8);
    const __m512 v20 = _mm512_permutexvar_ps(v19, t0_0);
    const __m512 v21 = _mm512_fmadd_ps(v18, v20, v20);
    const __m512 v22 = _mm512_scalef_ps(v21, v9);
    const __m512 v24 = _mm512_add_ps(v22, v23);
    const __m512 v27 = _mm512_fmadd_ps(v24, v25, v26);
    const __m512 v28 = _mm512_div_ps(v22, v24);
    const __m512 v30 = _mm512_fmadd_ps(v28, v28, v29);
    const __m512 v32 = _mm512_fmadd_ps(v27, v30, v31);
    const __m512 v34 = _mm512_fmadd_ps(v32, v30, v33);
    const __m512 v36 = _mm512_max_ps(v35, v3);
    const __m512 v37 = _mm512_fmadd_ps(v34, v28, v36);
    _mm512_storeu_ps(y, v37);
}

static SOFTPLUS_5ULP_AVX512_AVX512_TARGET void softplus_5ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        softplus_5ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        softplus_5ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        softplus_5ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_5ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_5ulp_avx512_level(void) {
#if defined(SOFTPLUS_5ULP_AVX512_FORCE_ISA)
    return SOFTPLUS_5ULP_AVX512_FORCE_ISA;
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

float softplus_5ulp_avx512(float x) {
    return softplus_5ulp_avx512_element(x);
}

void softplus_5ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_5ulp_avx512_level();
    if (level == 2) {
        softplus_5ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_5ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_5ulp_avx512_array_portable(x, y, n);
}
