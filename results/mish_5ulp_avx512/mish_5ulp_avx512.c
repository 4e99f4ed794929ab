/* mish_5ulp_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f32
 *   domain       every input
 *   max error    4.811601 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a429c4p+1 (-3.28252459, encoding 0xc05214e2)
 *   result there -0x1.ef2e2cp-4 (-0.120893642, encoding 0xbdf79716)
 *   mean error   0.259118 ulp
 *   misrounded   1063957239 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a15be0c872cd5029afd86a0f815b4b9d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f32 --max-ulp 4 --isa avx512 --time 20s --seed 1 --threads 1 --archive mish_4ulp_avx512.db
 *                time: 0.2346 ns/element as avx512 code (inputs mean)
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
#include "mish_5ulp_avx512.h"

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
static inline float mish_5ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t mish_5ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double mish_5ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int mish_5ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float mish_5ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = mish_5ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !mish_5ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static const float mish_5ulp_avx512_table0[16] = {
    0x1.fe7ad6p-1f, 0x1.0a8a54p+0f, 0x1.165752p+0f, 0x1.22aa1p+0f,
    0x1.2f887ap+0f, 0x1.3cf8cp+0f, 0x1.4b0156p+0f, 0x1.59a8fap+0f,
    0x1.68f6b8p+0f, 0x1.78f1eap+0f, 0x1.89a23ep+0f, 0x1.9b0fb8p+0f,
    0x1.ad42bap+0f, 0x1.c04402p+0f, 0x1.d41cbp+0f, 0x1.e8d65p+0f,
};

static inline float mish_5ulp_avx512_element(float x) {
    const float v0 = -0x1.b7fc5p+6f; /* -109.996399 */
    const float v1 = x;
    const float v2 = v0 > v1 ? v0 : v1;
    const float v3 = 0x1.fe7ad2p+0f; /* 1.99406159 */
    const float v4 = 0x1.53e124p-3f; /* 0.165956765 */
    const float v5 = 0x1.0f1c12p-29f; /* 1.97258232e-09 */
    const float v6 = 0x1.8p+4f; /* 24 */
    const float v7 = v6 < v1 ? v6 : v1;
    const float v8 = v0 > v7 ? v0 : v7;
    const float v9 = 0x1.715476p+0f; /* 1.44269502 */
    const float v10 = 0x1.8p+19f; /* 786432 */
    const float v11 = mish_5ulp_avx512_fma_f32(v8, v9, v10);
    const float v12 = v11 - v10;
    const float v13 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v14 = mish_5ulp_avx512_fma_f32(v12, v13, v8);
    const float v15 = mish_5ulp_avx512_fma_f32(v5, v12, v14);
    const float v16 = 0x1.00022cp-1f; /* 0.50001657 */
    const float v17 = mish_5ulp_avx512_fma_f32(v4, v15, v16);
    const float v18 = 0x1.2f0ebep-24f; /* 7.0561093e-08 */
    const float v19 = mish_5ulp_avx512_fma_f32(v17, v15, v18);
    const float v20 = mish_5ulp_avx512_fma_f32(v19, v15, v15);
    const int32_t v21 = mish_5ulp_avx512_bits_f32(v11);
    const float v22 = mish_5ulp_avx512_table0[(uint32_t)v21 & (16u - 1)];
    const float v23 = mish_5ulp_avx512_fma_f32(v20, v22, v22);
    const float v24 = mish_5ulp_avx512_scalef_f32(v23, v12);
    const float v25 = v3 + v24;
    const float v26 = 0x1.d2989ep-26f; /* 2.71594711e-08 */
    const float v27 = mish_5ulp_avx512_fma_f32(v25, v23, v26);
    const float v28 = 0x1.fcf6dp+0f; /* 1.98814106 */
    const float v29 = mish_5ulp_avx512_fma_f32(v25, v24, v28);
    const float v30 = v27 / v29;
    const float v31 = v2 * v30;
    const float v32 = mish_5ulp_avx512_scalef_f32(v31, v12);
    const float r0 = v32;
    return r0;
}

static void mish_5ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_5ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_5ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_5ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_5ULP_AVX512_AVX2 static inline MISH_5ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MISH_5ULP_AVX512_AVX512 static inline MISH_5ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
MISH_5ULP_AVX512_AVX2 __m256 mish_5ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
MISH_5ULP_AVX512_AVX2 __m128 mish_5ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static MISH_5ULP_AVX512_AVX2_TARGET __m256 mish_5ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        mish_5ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        mish_5ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
MISH_5ULP_AVX512_AVX2 __m256 mish_5ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return mish_5ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
MISH_5ULP_AVX512_AVX2 void mish_5ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b7fc5p+6f); /* -109.996399 */
    const __m256 v3 = _mm256_set1_ps(0x1.fe7ad2p+0f); /* 1.99406159 */
    const __m256 v4 = _mm256_set1_ps(0x1.53e124p-3f); /* 0.165956765 */
    const __m256 v5 = _mm256_set1_ps(0x1.0f1c12p-29f); /* 1.97258232e-09 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v13 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v16 = _mm256_set1_ps(0x1.00022cp-1f); /* 0.50001657 */
    const __m256 v18 = _mm256_set1_ps(0x1.2f0ebep-24f); /* 7.0561093e-08 */
    const __m256 v26 = _mm256_set1_ps(0x1.d2989ep-26f); /* 2.71594711e-08 */
    const __m256 v28 = _mm256_set1_ps(0x1.fcf6dp+0f); /* 1.98814106 */
    const __m256 t0_0 = _mm256_loadu_ps(mish_5ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(mish_5ulp_avx512_table0 + 8);
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_max_ps(v0, v1_0);
    const __m256 v2_1 = _mm256_max_ps(v0, v1_1);
    const __m256 v7_0 = _mm256_min_ps(v6, v1_0);
    const __m256 v7_1 = _mm256_min_ps(v6, v1_1);
    const __m256 v8_0 = _mm256_max_ps(v0, v7_0);
    const __m256 v8_1 = _mm256_max_ps(v0, v7_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v8_0, v9, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v8_1, v9, v10);
    const __m256 v12_0 = _mm256_sub_ps(v11_0, v10);
    const __m256 v12_1 = _mm256_sub_ps(v11_1, v10);
    const __m256 v14_0 = _mm256_fmadd_ps(v12_0, v13, v8_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v12_1, v13, v8_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v5, v12_0, v14_0);
    const __m256 v15_1 = _mm256_fmadd_ps(v5, v12_1, v14_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v4, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v4, v15_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v17_0, v15_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17_1, v15_1, v18);
    const __m256 v20_0 = _mm256_fmadd_ps(v19_0, v15_0, v15_0);
    const __m256 v20_1 = _mm256_fmadd_ps(v19_1, v15_1, v15_1);
    const __m256i v21_0 = _mm256_castps_si256(v11_0);
    const __m256i v21_1 = _mm256_castps_si256(v11_1);
    const __m256 v22_0 = mish_5ulp_avx512_permute16_avx2(v21_0, t0_0, t0_1);
    const __m256 v22_1 = mish_5ulp_avx512_permute16_avx2(v21_1, t0_0, t0_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v20_0, v22_0, v22_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v20_1, v22_1, v22_1);
    const __m256 v24_0 = mish_5ulp_avx512_scalef_f32_avx2(v23_0, v12_0);
    const __m256 v24_1 = mish_5ulp_avx512_scalef_f32_avx2(v23_1, v12_1);
    const __m256 v25_0 = _mm256_add_ps(v3, v24_0);
    const __m256 v25_1 = _mm256_add_ps(v3, v24_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v23_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v23_1, v26);
    const __m256 v29_0 = _mm256_fmadd_ps(v25_0, v24_0, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v25_1, v24_1, v28);
    const __m256 v30_0 = _mm256_div_ps(v27_0, v29_0);
    const __m256 v30_1 = _mm256_div_ps(v27_1, v29_1);
    const __m256 v31_0 = _mm256_mul_ps(v2_0, v30_0);
    const __m256 v31_1 = _mm256_mul_ps(v2_1, v30_1);
    const __m256 v32_0 = mish_5ulp_avx512_scalef_f32_avx2(v31_0, v12_0);
    const __m256 v32_1 = mish_5ulp_avx512_scalef_f32_avx2(v31_1, v12_1);
    _mm256_storeu_ps(y, v32_0);
    _mm256_storeu_ps(y + 8, v32_1);
}

/* 8 elements. */
static MISH_5ULP_AVX512_AVX2_TARGET void mish_5ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b7fc5p+6f); /* -109.996399 */
    const __m256 v3 = _mm256_set1_ps(0x1.fe7ad2p+0f); /* 1.99406159 */
    const __m256 v4 = _mm256_set1_ps(0x1.53e124p-3f); /* 0.165956765 */
    const __m256 v5 = _mm256_set1_ps(0x1.0f1c12p-29f); /* 1.97258232e-09 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v13 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v16 = _mm256_set1_ps(0x1.00022cp-1f); /* 0.50001657 */
    const __m256 v18 = _mm256_set1_ps(0x1.2f0ebep-24f); /* 7.0561093e-08 */
    const __m256 v26 = _mm256_set1_ps(0x1.d2989ep-26f); /* 2.71594711e-08 */
    const __m256 v28 = _mm256_set1_ps(0x1.fcf6dp+0f); /* 1.98814106 */
    const __m256 t0_0 = _mm256_loadu_ps(mish_5ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(mish_5ulp_avx512_table0 + 8);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_max_ps(v0, v1);
    const __m256 v7 = _mm256_min_ps(v6, v1);
    const __m256 v8 = _mm256_max_ps(v0, v7);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256 v12 = _mm256_sub_ps(v11, v10);
    const __m256 v14 = _mm256_fmadd_ps(v12, v13, v8);
    const __m256 v15 = _mm256_fmadd_ps(v5, v12, v14);
    const __m256 v17 = _mm256_fmadd_ps(v4, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v17, v15, v18);
    const __m256 v20 = _mm256_fmadd_ps(v19, v15, v15);
    const __m256i v21 = _mm256_castps_si256(v11);
    const __m256 v22 = mish_5ulp_avx512_permute16_avx2(v21, t0_0, t0_1);
    const __m256 v23 = _mm256_fmadd_ps(v20, v22, v22);
    const __m256 v24 = mish_5ulp_avx512_scalef_f32_avx2(v23, v12);
    const __m256 v25 = _mm256_add_ps(v3, v24);
    const __m256 v27 = _mm256_fmadd_ps(v25, v23, v26);
    const __m256 v29 = _mm256_fmadd_ps(v25, v24, v28);
    const __m256 v30 = _mm256_div_ps(v27, v29);
    const __m256 v31 = _mm256_mul_ps(v2, v30);
    const __m256 v32 = mish_5ulp_avx512_scalef_f32_avx2(v31, v12);
    _mm256_storeu_ps(y, v32);
}

static MISH_5ULP_AVX512_AVX2_TARGET void mish_5ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_5ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        mish_5ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        mish_5ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
MISH_5ULP_AVX512_AVX512 void mish_5ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b7fc5p+6f); /* -109.996399 */
    const __m512 v3 = _mm512_set1_ps(0x1.fe7ad2p+0f); /* 1.99406159 */
    const __m512 v4 = _mm512_set1_ps(0x1.53e124p-3f); /* 0.165956765 */
    const __m512 v5 = _mm512_set1_ps(0x1.0f1c12p-29f); /* 1.97258232e-09 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v13 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v16 = _mm512_set1_ps(0x1.00022cp-1f); /* 0.50001657 */
    const __m512 v18 = _mm512_set1_ps(0x1.2f0ebep-24f); /* 7.0561093e-08 */
    const __m512 v26 = _mm512_set1_ps(0x1.d2989ep-26f); /* 2.71594711e-08 */
    const __m512 v28 = _mm512_set1_ps(0x1.fcf6dp+0f); /* 1.98814106 */
    const __m512 t0_0 = _mm512_loadu_ps(mish_5ulp_avx512_table0);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512 v2_0 = _mm512_max_ps(v0, v1_0);
    const __m512 v2_1 = _mm512_max_ps(v0, v1_1);
    const __m512 v2_2 = _mm512_max_ps(v0, v1_2);
    const __m512 v2_3 = _mm512_max_ps(v0, v1_3);
    const __m512 v7_0 = _mm512_min_ps(v6, v1_0);
    const __m512 v7_1 = _mm512_min_ps(v6, v1_1);
    const __m512 v7_2 = _mm512_min_ps(v6, v1_2);
    const __m512 v7_3 = _mm512_min_ps(v6, v1_3);
    const __m512 v8_0 = _mm512_max_ps(v0, v7_0);
    const __m512 v8_1 = _mm512_max_ps(v0, v7_1);
    const __m512 v8_2 = _mm512_max_ps(v0, v7_2);
    const __m512 v8_3 = _mm512_max_ps(v0, v7_3);
    const __m512 v11_0 = _mm512_fmadd_ps(v8_0, v9, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v8_1, v9, v10);
    const __m512 v11_2 = _mm512_fmadd_ps(v8_2, v9, v10);
    const __m512 v11_3 = _mm512_fmadd_ps(v8_3, v9, v10);
    const __m512 v12_0 = _mm512_sub_ps(v11_0, v10);
    const __m512 v12_1 = _mm512_sub_ps(v11_1, v10);
    const __m512 v12_2 = _mm512_sub_ps(v11_2, v10);
    const __m512 v12_3 = _mm512_sub_ps(v11_3, v10);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v13, v8_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v13, v8_1);
    const __m512 v14_2 = _mm512_fmadd_ps(v12_2, v13, v8_2);
    const __m512 v14_3 = _mm512_fmadd_ps(v12_3, v13, v8_3);
    const __m512 v15_0 = _mm512_fmadd_ps(v5, v12_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v5, v12_1, v14_1);
    const __m512 v15_2 = _mm512_fmadd_ps(v5, v12_2, v14_2);
    const __m512 v15_3 = _mm512_fmadd_ps(v5, v12_3, v14_3);
    const __m512 v17_0 = _mm512_fmadd_ps(v4, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v4, v15_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v4, v15_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v4, v15_3, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v17_0, v15_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17_1, v15_1, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v17_2, v15_2, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v17_3, v15_3, v18);
    const __m512 v20_0 = _mm512_fmadd_ps(v19_0, v15_0, v15_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v19_1, v15_1, v15_1);
    const __m512 v20_2 = _mm512_fmadd_ps(v19_2, v15_2, v15_2);
    const __m512 v20_3 = _mm512_fmadd_ps(v19_3, v15_3, v15_3);
    const __m512i v21_0 = _mm512_castps_si512(v11_0);
    const __m512i v21_1 = _mm512_castps_si512(v11_1);
    const __m512i v21_2 = _mm512_castps_si512(v11_2);
    const __m512i v21_3 = _mm512_castps_si512(v11_3);
    const __m512 v22_0 = _mm512_permutexvar_ps(v21_0, t0_0);
    const __m512 v22_1 = _mm512_permutexvar_ps(v21_1, t0_0);
    const __m512 v22_2 = _mm512_permutexvar_ps(v21_2, t0_0);
    const __m512 v22_3 = _mm512_permutexvar_ps(v21_3, t0_0);
    const __m512 v23_0 = _mm512_fmadd_ps(v20_0, v22_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v20_1, v22_1, v22_1);
    const __m512 v23_2 = _mm512_fmadd_ps(v20_2, v22_2, v22_2);
    const __m512 v23_3 = _mm512_fmadd_ps(v20_3, v22_3, v22_3);
    const __m512 v24_0 = _mm512_scalef_ps(v23_0, v12_0);
    const __m512 v24_1 = _mm512_scalef_ps(v23_1, v12_1);
    const __m512 v24_2 = _mm512_scalef_ps(v23_2, v12_2);
    const __m512 v24_3 = _mm512_scalef_ps(v23_3, v12_3);
    const __m512 v25_0 = _mm512_add_ps(v3, v24_0);
    const __m512 v25_1 = _mm512_add_ps(v3, v24_1);
    const __m512 v25_2 = _mm512_add_ps(v3, v24_2);
    const __m512 v25_3 = _mm512_add_ps(v3, v24_3);
    const __m512 v27_0 = _mm512_fmadd_ps(v25_0, v23_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v25_1, v23_1, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v25_2, v23_2, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v25_3, v23_3, v26);
    const __m512 v29_0 = _mm512_fmadd_ps(v25_0, v24_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v25_1, v24_1, v28);
    const __m512 v29_2 = _mm512_fmadd_ps(v25_2, v24_2, v28);
    const __m512 v29_3 = _mm512_fmadd_ps(v25_3, v24_3, v28);
    const __m512 v30_0 = _mm512_div_ps(v27_0, v29_0);
    const __m512 v30_1 = _mm512_div_ps(v27_1, v29_1);
    const __m512 v30_2 = _mm512_div_ps(v27_2, v29_2);
    const __m512 v30_3 = _mm512_div_ps(v27_3, v29_3);
    const __m512 v31_0 = _mm512_mul_ps(v2_0, v30_0);
    const __m512 v31_1 = _mm512_mul_ps(v2_1, v30_1);
    const __m512 v31_2 = _mm512_mul_ps(v2_2, v30_2);
    const __m512 v31_3 = _mm512_mul_ps(v2_3, v30_3);
    const __m512 v32_0 = _mm512_scalef_ps(v31_0, v12_0);
    const __m512 v32_1 = _mm512_scalef_ps(v31_1, v12_1);
    const __m512 v32_2 = _mm512_scalef_ps(v31_2, v12_2);
    const __m512 v32_3 = _mm512_scalef_ps(v31_3, v12_3);
    _mm512_storeu_ps(y, v32_0);
    _mm512_storeu_ps(y + 16, v32_1);
    _mm512_storeu_ps(y + 32, v32_2);
    _mm512_storeu_ps(y + 48, v32_3);
}

/* 16 elements. */
static MISH_5ULP_AVX512_AVX512_TARGET void mish_5ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b7fc5p+6f); /* -109.996399 */
    const __m512 v3 = _mm512_set1_ps(0x1.fe7ad2p+0f); /* 1.99406159 */
    const __m512 v4 = _mm512_set1_ps(0x1.53e124p-3f); /* 0.165956765 */
    const __m512 v5 = _mm512_set1_ps(0x1.0f1c12p-29f); /* 1.97258232e-09 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v13 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v16 = _mm512_set1_ps(0x1.00022cp-1f); /* 0.50001657 */
    const __m512 v18 = _mm512_set1_ps(0x1.2f0ebep-24f); /* 7.0561093e-08 */
    const __m512 v26 = _mm512_set1_ps(0x1.d2989ep-26f); /* 2.71594711e-08 */
    const __m512 v28 = _mm512_set1_ps(0x1.fcf6dp+0f); /* 1.98814106 */
    const __m512 t0_0 = _mm512_loadu_ps(mish_5ulp_avx512_table0);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_max_ps(v0, v1);
    const __m512 v7 = _mm512_min_ps(v6, v1);
    const __m512 v8 = _mm512_max_ps(v0, v7);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512 v12 = _mm512_sub_ps(v11, v10);
    const __m512 v14 = _mm512_fmadd_ps(v12, v13, v8);
    const __m512 v15 = _mm512_fmadd_ps(v5, v12, v14);
    const __m512 v17 = _mm512_fmadd_ps(v4, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v17, v15, v18);
    const __m512 v20 = _mm512_fmadd_ps(v19, v15, v15);
    const __m512i v21 = _mm512_castps_si512(v11);
    const __m512 v22 = _mm512_permutexvar_ps(v21, t0_0);
    const __m512 v23 = _mm512_fmadd_ps(v20, v22, v22);
    const __m512 v24 = _mm512_scalef_ps(v23, v12);
    const __m512 v25 = _mm512_add_ps(v3, v24);
    const __m512 v27 = _mm512_fmadd_ps(v25, v23, v26);
    const __m512 v29 = _mm512_fmadd_ps(v25, v24, v28);
    const __m512 v30 = _mm512_div_ps(v27, v29);
    const __m512 v31 = _mm512_mul_ps(v2, v30);
    const __m512 v32 = _mm512_scalef_ps(v31, v12);
    _mm512_storeu_ps(y, v32);
}

static MISH_5ULP_AVX512_AVX512_TARGET void mish_5ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        mish_5ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        mish_5ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        mish_5ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_5ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_5ulp_avx512_level(void) {
#if defined(MISH_5ULP_AVX512_FORCE_ISA)
    return MISH_5ULP_AVX512_FORCE_ISA;
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

float mish_5ulp_avx512(float x) {
    return mish_5ulp_avx512_element(x);
}

void mish_5ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_5ulp_avx512_level();
    if (level == 2) {
        mish_5ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_5ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    mish_5ulp_avx512_array_portable(x, y, n);
}
