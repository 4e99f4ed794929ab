/* sinh_2ulp_avx512: sinh
 *
 *   target       sinh, sinh x, f32
 *   domain       every input
 *   max error    1.517799 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7fe0bp-2 (-0.374880552, encoding 0xbebff058)
 *   result there -0x1.88eeb4p-2 (-0.38372308, encoding 0xbec4775a)
 *   mean error   0.023844 ulp
 *   misrounded   40370442 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           aa3d64995f947c7a79be3520c026d75d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive sinh_2ulp_avx512.db
 *                time: 0.2936 ns/element as avx512 code (inputs mean)
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
#include "sinh_2ulp_avx512.h"

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

static inline float sinh_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sinh_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline double sinh_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int sinh_2ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float sinh_2ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = sinh_2ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !sinh_2ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sinh_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sinh_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sinh_2ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = sinh_2ulp_avx512_bits_f32(y) & INT32_MIN;
    return sinh_2ulp_avx512_frombits_f32((sinh_2ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float sinh_2ulp_avx512_element(float x) {
    const float v0 = 0x1p-2f; /* 0.25 */
    const float v1 = 0x1.66p+6f; /* 89.5 */
    const float v2 = x;
    const float v3 = sinh_2ulp_avx512_abs_f32(v2);
    const float v4 = v1 < v3 ? v1 : v3;
    const float v5 = 0x1.715476p+0f; /* 1.44269502 */
    const float v6 = 0x1.800028p+23f; /* 12582932 */
    const float v7 = sinh_2ulp_avx512_fma_f32(v4, v5, v6);
    const float v8 = v7 - v6;
    const float v9 = sinh_2ulp_avx512_scalef_f32(v0, v8);
    const float v10 = v6 - v7;
    const float v11 = sinh_2ulp_avx512_scalef_f32(v0, v10);
    const float v12 = v9 - v11;
    const float v13 = v11 + v9;
    const float v14 = 0x1.060038p-29f; /* 1.90630711e-09 */
    const float v15 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v16 = sinh_2ulp_avx512_fma_f32(v8, v15, v4);
    const float v17 = sinh_2ulp_avx512_fma_f32(v14, v8, v16);
    const float v18 = v17 * v17;
    const float v19 = 0x1.123b7cp-7f; /* 0.0083689075 */
    const float v20 = 0x1.55548ap-3f; /* 0.166665152 */
    const float v21 = sinh_2ulp_avx512_fma_f32(v18, v19, v20);
    const float v22 = v18 * v21;
    const float v23 = sinh_2ulp_avx512_fma_f32(v22, v17, v17);
    const float v24 = 0x1.67accap-10f; /* 0.00137205108 */
    const float v25 = 0x1.555d34p-5f; /* 0.0416704193 */
    const float v26 = sinh_2ulp_avx512_fma_f32(v18, v24, v25);
    const float v27 = 0x1.fffff2p-2f; /* 0.499999791 */
    const float v28 = sinh_2ulp_avx512_fma_f32(v18, v26, v27);
    const float v29 = v28 * v18;
    const float v30 = v12 * v29;
    const float v31 = sinh_2ulp_avx512_fma_f32(v13, v23, v30);
    const float v32 = v12 + v31;
    const float v33 = v32 + v32;
    const float v34 = sinh_2ulp_avx512_copysign_f32(v33, v2);
    const float r0 = v34;
    return r0;
}

static void sinh_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinh_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINH_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINH_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINH_2ULP_AVX512_AVX2 static inline SINH_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINH_2ULP_AVX512_AVX512 static inline SINH_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
SINH_2ULP_AVX512_AVX2 __m128 sinh_2ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static SINH_2ULP_AVX512_AVX2_TARGET __m256 sinh_2ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        sinh_2ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        sinh_2ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
SINH_2ULP_AVX512_AVX2 __m256 sinh_2ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return sinh_2ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_2ULP_AVX512_AVX2 __m256 sinh_2ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SINH_2ULP_AVX512_AVX2 void sinh_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-2f); /* 0.25 */
    const __m256 v1 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.800028p+23f); /* 12582932 */
    const __m256 v14 = _mm256_set1_ps(0x1.060038p-29f); /* 1.90630711e-09 */
    const __m256 v15 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v19 = _mm256_set1_ps(0x1.123b7cp-7f); /* 0.0083689075 */
    const __m256 v20 = _mm256_set1_ps(0x1.55548ap-3f); /* 0.166665152 */
    const __m256 v24 = _mm256_set1_ps(0x1.67accap-10f); /* 0.00137205108 */
    const __m256 v25 = _mm256_set1_ps(0x1.555d34p-5f); /* 0.0416704193 */
    const __m256 v27 = _mm256_set1_ps(0x1.fffff2p-2f); /* 0.499999791 */
    const __m256 v2_0 = _mm256_loadu_ps(x);
    const __m256 v2_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_0);
    const __m256 v3_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_1);
    const __m256 v4_0 = _mm256_min_ps(v1, v3_0);
    const __m256 v4_1 = _mm256_min_ps(v1, v3_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v4_0, v5, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v4_1, v5, v6);
    const __m256 v8_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v8_1 = _mm256_sub_ps(v7_1, v6);
    const __m256 v9_0 = sinh_2ulp_avx512_scalef_f32_avx2(v0, v8_0);
    const __m256 v9_1 = sinh_2ulp_avx512_scalef_f32_avx2(v0, v8_1);
    const __m256 v10_0 = _mm256_sub_ps(v6, v7_0);
    const __m256 v10_1 = _mm256_sub_ps(v6, v7_1);
    const __m256 v11_0 = sinh_2ulp_avx512_scalef_f32_avx2(v0, v10_0);
    const __m256 v11_1 = sinh_2ulp_avx512_scalef_f32_avx2(v0, v10_1);
    const __m256 v12_0 = _mm256_sub_ps(v9_0, v11_0);
    const __m256 v12_1 = _mm256_sub_ps(v9_1, v11_1);
    const __m256 v13_0 = _mm256_add_ps(v11_0, v9_0);
    const __m256 v13_1 = _mm256_add_ps(v11_1, v9_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v8_0, v15, v4_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v8_1, v15, v4_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v14, v8_0, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v14, v8_1, v16_1);
    const __m256 v18_0 = _mm256_mul_ps(v17_0, v17_0);
    const __m256 v18_1 = _mm256_mul_ps(v17_1, v17_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v18_0, v19, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v18_1, v19, v20);
    const __m256 v22_0 = _mm256_mul_ps(v18_0, v21_0);
    const __m256 v22_1 = _mm256_mul_ps(v18_1, v21_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v22_0, v17_0, v17_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v22_1, v17_1, v17_1);
    const __m256 v26_0 = _mm256_fmadd_ps(v18_0, v24, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v18_1, v24, v25);
    const __m256 v28_0 = _mm256_fmadd_ps(v18_0, v26_0, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v18_1, v26_1, v27);
    const __m256 v29_0 = _mm256_mul_ps(v28_0, v18_0);
    const __m256 v29_1 = _mm256_mul_ps(v28_1, v18_1);
    const __m256 v30_0 = _mm256_mul_ps(v12_0, v29_0);
    const __m256 v30_1 = _mm256_mul_ps(v12_1, v29_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v13_0, v23_0, v30_0);
    const __m256 v31_1 = _mm256_fmadd_ps(v13_1, v23_1, v30_1);
    const __m256 v32_0 = _mm256_add_ps(v12_0, v31_0);
    const __m256 v32_1 = _mm256_add_ps(v12_1, v31_1);
    const __m256 v33_0 = _mm256_add_ps(v32_0, v32_0);
    const __m256 v33_1 = _mm256_add_ps(v32_1, v32_1);
    const __m256 v34_0 = sinh_2ulp_avx512_signed_f32_avx2(v33_0, v2_0);
    const __m256 v34_1 = sinh_2ulp_avx512_signed_f32_avx2(v33_1, v2_1);
    _mm256_storeu_ps(y, v34_0);
    _mm256_storeu_ps(y + 8, v34_1);
}

/* 8 elements. */
static SINH_2ULP_AVX512_AVX2_TARGET void sinh_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-2f); /* 0.25 */
    const __m256 v1 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.800028p+23f); /* 12582932 */
    const __m256 v14 = _mm256_set1_ps(0x1.060038p-29f); /* 1.90630711e-09 */
    const __m256 v15 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v19 = _mm256_set1_ps(0x1.123b7cp-7f); /* 0.0083689075 */
    const __m256 v20 = _mm256_set1_ps(0x1.55548ap-3f); /* 0.166665152 */
    const __m256 v24 = _mm256_set1_ps(0x1.67accap-10f); /* 0.00137205108 */
    const __m256 v25 = _mm256_set1_ps(0x1.555d34p-5f); /* 0.0416704193 */
    const __m256 v27 = _mm256_set1_ps(0x1.fffff2p-2f); /* 0.499999791 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_min_ps(v1, v3);
    const __m256 v7 = _mm256_fmadd_ps(v4, v5, v6);
    const __m256 v8 = _mm256_sub_ps(v7, v6);
    const __m256 v9 = sinh_2ulp_avx512_scalef_f32_avx2(v0, v8);
    const __m256 v10 = _mm256_sub_ps(v6, v7);
    const __m256 v11 = sinh_2ulp_avx512_scalef_f32_avx2(v0, v10);
    const __m256 v12 = _mm256_sub_ps(v9, v11);
    const __m256 v13 = _mm256_add_ps(v11, v9);
    const __m256 v16 = _mm256_fmadd_ps(v8, v15, v4);
    const __m256 v17 = _mm256_fmadd_ps(v14, v8, v16);
    const __m256 v18 = _mm256_mul_ps(v17, v17);
    const __m256 v21 = _mm256_fmadd_ps(v18, v19, v20);
    const __m256 v22 = _mm256_mul_ps(v18, v21);
    const __m256 v23 = _mm256_fmadd_ps(v22, v17, v17);
    const __m256 v26 = _mm256_fmadd_ps(v18, v24, v25);
    const __m256 v28 = _mm256_fmadd_ps(v18, v26, v27);
    const __m256 v29 = _mm256_mul_ps(v28, v18);
    const __m256 v30 = _mm256_mul_ps(v12, v29);
    const __m256 v31 = _mm256_fmadd_ps(v13, v23, v30);
    const __m256 v32 = _mm256_add_ps(v12, v31);
    const __m256 v33 = _mm256_add_ps(v32, v32);
    const __m256 v34 = sinh_2ulp_avx512_signed_f32_avx2(v33, v2);
    _mm256_storeu_ps(y, v34);
}

static SINH_2ULP_AVX512_AVX2_TARGET void sinh_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinh_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sinh_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sinh_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_2ULP_AVX512_AVX512 __m512 sinh_2ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SINH_2ULP_AVX512_AVX512 void sinh_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-2f); /* 0.25 */
    const __m512 v1 = _mm512_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.800028p+23f); /* 12582932 */
    const __m512 v14 = _mm512_set1_ps(0x1.060038p-29f); /* 1.90630711e-09 */
    const __m512 v15 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v19 = _mm512_set1_ps(0x1.123b7cp-7f); /* 0.0083689075 */
    const __m512 v20 = _mm512_set1_ps(0x1.55548ap-3f); /* 0.166665152 */
    const __m512 v24 = _mm512_set1_ps(0x1.67accap-10f); /* 0.00137205108 */
    const __m512 v25 = _mm512_set1_ps(0x1.555d34p-5f); /* 0.0416704193 */
    const __m512 v27 = _mm512_set1_ps(0x1.fffff2p-2f); /* 0.499999791 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_2 = _mm512_loadu_ps(x + 32);
    const __m512 v2_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_min_ps(v1, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v1, v3_1);
    const __m512 v4_2 = _mm512_min_ps(v1, v3_2);
    const __m512 v4_3 = _mm512_min_ps(v1, v3_3);
    const __m512 v7_0 = _mm512_fmadd_ps(v4_0, v5, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v4_1, v5, v6);
    const __m512 v7_2 = _mm512_fmadd_ps(v4_2, v5, v6);
    const __m512 v7_3 = _mm512_fmadd_ps(v4_3, v5, v6);
    const __m512 v8_0 = _mm512_sub_ps(v7_0, v6);
    const __m512 v8_1 = _mm512_sub_ps(v7_1, v6);
    const __m512 v8_2 = _mm512_sub_ps(v7_2, v6);
    const __m512 v8_3 = _mm512_sub_ps(v7_3, v6);
    const __m512 v9_0 = _mm512_scalef_ps(v0, v8_0);
    const __m512 v9_1 = _mm512_scalef_ps(v0, v8_1);
    const __m512 v9_2 = _mm512_scalef_ps(v0, v8_2);
    const __m512 v9_3 = _mm512_scalef_ps(v0, v8_3);
    const __m512 v10_0 = _mm512_sub_ps(v6, v7_0);
    const __m512 v10_1 = _mm512_sub_ps(v6, v7_1);
    const __m512 v10_2 = _mm512_sub_ps(v6, v7_2);
    const __m512 v10_3 = _mm512_sub_ps(v6, v7_3);
    const __m512 v11_0 = _mm512_scalef_ps(v0, v10_0);
    const __m512 v11_1 = _mm512_scalef_ps(v0, v10_1);
    const __m512 v11_2 = _mm512_scalef_ps(v0, v10_2);
    const __m512 v11_3 = _mm512_scalef_ps(v0, v10_3);
    const __m512 v12_0 = _mm512_sub_ps(v9_0, v11_0);
    const __m512 v12_1 = _mm512_sub_ps(v9_1, v11_1);
    const __m512 v12_2 = _mm512_sub_ps(v9_2, v11_2);
    const __m512 v12_3 = _mm512_sub_ps(v9_3, v11_3);
    const __m512 v13_0 = _mm512_add_ps(v11_0, v9_0);
    const __m512 v13_1 = _mm512_add_ps(v11_1, v9_1);
    const __m512 v13_2 = _mm512_add_ps(v11_2, v9_2);
    const __m512 v13_3 = _mm512_add_ps(v11_3, v9_3);
    const __m512 v16_0 = _mm512_fmadd_ps(v8_0, v15, v4_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v8_1, v15, v4_1);
    const __m512 v16_2 = _mm512_fmadd_ps(v8_2, v15, v4_2);
    const __m512 v16_3 = _mm512_fmadd_ps(v8_3, v15, v4_3);
    const __m512 v17_0 = _mm512_fmadd_ps(v14, v8_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v14, v8_1, v16_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v14, v8_2, v16_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v14, v8_3, v16_3);
    const __m512 v18_0 = _mm512_mul_ps(v17_0, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v17_1, v17_1);
    const __m512 v18_2 = _mm512_mul_ps(v17_2, v17_2);
    const __m512 v18_3 = _mm512_mul_ps(v17_3, v17_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v18_0, v19, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v18_1, v19, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v18_2, v19, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v18_3, v19, v20);
    const __m512 v22_0 = _mm512_mul_ps(v18_0, v21_0);
    const __m512 v22_1 = _mm512_mul_ps(v18_1, v21_1);
    const __m512 v22_2 = _mm512_mul_ps(v18_2, v21_2);
    const __m512 v22_3 = _mm512_mul_ps(v18_3, v21_3);
    const __m512 v23_0 = _mm512_fmadd_ps(v22_0, v17_0, v17_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v22_1, v17_1, v17_1);
    const __m512 v23_2 = _mm512_fmadd_ps(v22_2, v17_2, v17_2);
    const __m512 v23_3 = _mm512_fmadd_ps(v22_3, v17_3, v17_3);
    const __m512 v26_0 = _mm512_fmadd_ps(v18_0, v24, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v18_1, v24, v25);
    const __m512 v26_2 = _mm512_fmadd_ps(v18_2, v24, v25);
    const __m512 v26_3 = _mm512_fmadd_ps(v18_3, v24, v25);
    const __m512 v28_0 = _mm512_fmadd_ps(v18_0, v26_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v18_1, v26_1, v27);
    const __m512 v28_2 = _mm512_fmadd_ps(v18_2, v26_2, v27);
    const __m512 v28_3 = _mm512_fmadd_ps(v18_3, v26_3, v27);
    const __m512 v29_0 = _mm512_mul_ps(v28_0, v18_0);
    const __m512 v29_1 = _mm512_mul_ps(v28_1, v18_1);
    const __m512 v29_2 = _mm512_mul_ps(v28_2, v18_2);
    const __m512 v29_3 = _mm512_mul_ps(v28_3, v18_3);
    const __m512 v30_0 = _mm512_mul_ps(v12_0, v29_0);
    const __m512 v30_1 = _mm512_mul_ps(v12_1, v29_1);
    const __m512 v30_2 = _mm512_mul_ps(v12_2, v29_2);
    const __m512 v30_3 = _mm512_mul_ps(v12_3, v29_3);
    const __m512 v31_0 = _mm512_fmadd_ps(v13_0, v23_0, v30_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v13_1, v23_1, v30_1);
    const __m512 v31_2 = _mm512_fmadd_ps(v13_2, v23_2, v30_2);
    const __m512 v31_3 = _mm512_fmadd_ps(v13_3, v23_3, v30_3);
    const __m512 v32_0 = _mm512_add_ps(v12_0, v31_0);
    const __m512 v32_1 = _mm512_add_ps(v12_1, v31_1);
    const __m512 v32_2 = _mm512_add_ps(v12_2, v31_2);
    const __m512 v32_3 = _mm512_add_ps(v12_3, v31_3);
    const __m512 v33_0 = _mm512_add_ps(v32_0, v32_0);
    const __m512 v33_1 = _mm512_add_ps(v32_1, v32_1);
    const __m512 v33_2 = _mm512_add_ps(v32_2, v32_2);
    const __m512 v33_3 = _mm512_add_ps(v32_3, v32_3);
    const __m512 v34_0 = sinh_2ulp_avx512_signed_f32_avx512(v33_0, v2_0);
    const __m512 v34_1 = sinh_2ulp_avx512_signed_f32_avx512(v33_1, v2_1);
    const __m512 v34_2 = sinh_2ulp_avx512_signed_f32_avx512(v33_2, v2_2);
    const __m512 v34_3 = sinh_2ulp_avx512_signed_f32_avx512(v33_3, v2_3);
    _mm512_storeu_ps(y, v34_0);
    _mm512_storeu_ps(y + 16, v34_1);
    _mm512_storeu_ps(y + 32, v34_2);
    _mm512_storeu_ps(y + 48, v34_3);
}

/* 16 elements. */
static SINH_2ULP_AVX512_AVX512_TARGET void sinh_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-2f); /* 0.25 */
    const __m512 v1 = _mm512_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.800028p+23f); /* 12582932 */
    const __m512 v14 = _mm512_set1_ps(0x1.060038p-29f); /* 1.90630711e-09 */
    const __m512 v15 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v19 = _mm512_set1_ps(0x1.123b7cp-7f); /* 0.0083689075 */
    const __m512 v20 = _mm512_set1_ps(0x1.55548ap-3f); /* 0.166665152 */
    const __m512 v24 = _mm512_set1_ps(0x1.67accap-10f); /* 0.00137205108 */
    const __m512 v25 = _mm512_set1_ps(0x1.555d34p-5f); /* 0.0416704193 */
    const __m512 v27 = _mm512_set1_ps(0x1.fffff2p-2f); /* 0.499999791 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_min_ps(v1, v3);
    const __m512 v7 = _mm512_fmadd_ps(v4, v5, v6);
    const __m512 v8 = _mm512_sub_ps(v7, v6);
    const __m512 v9 = _mm512_scalef_ps(v0, v8);
    const __m512 v10 = _mm512_sub_ps(v6, v7);
    const __m512 v11 = _mm512_scalef_ps(v0, v10);
    const __m512 v12 = _mm512_sub_ps(v9, v11);
    const __m512 v13 = _mm512_add_ps(v11, v9);
    const __m512 v16 = _mm512_fmadd_ps(v8, v15, v4);
    const __m512 v17 = _mm512_fmadd_ps(v14, v8, v16);
    const __m512 v18 = _mm512_mul_ps(v17, v17);
    const __m512 v21 = _mm512_fmadd_ps(v18, v19, v20);
    const __m512 v22 = _mm512_mul_ps(v18, v21);
    const __m512 v23 = _mm512_fmadd_ps(v22, v17, v17);
    const __m512 v26 = _mm512_fmadd_ps(v18, v24, v25);
    const __m512 v28 = _mm512_fmadd_ps(v18, v26, v27);
    const __m512 v29 = _mm512_mul_ps(v28, v18);
    const __m512 v30 = _mm512_mul_ps(v12, v29);
    const __m512 v31 = _mm512_fmadd_ps(v13, v23, v30);
    const __m512 v32 = _mm512_add_ps(v12, v31);
    const __m512 v33 = _mm512_add_ps(v32, v32);
    const __m512 v34 = sinh_2ulp_avx512_signed_f32_avx512(v33, v2);
    _mm512_storeu_ps(y, v34);
}

static SINH_2ULP_AVX512_AVX512_TARGET void sinh_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        sinh_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinh_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sinh_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINH_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinh_2ulp_avx512_level(void) {
#if defined(SINH_2ULP_AVX512_FORCE_ISA)
    return SINH_2ULP_AVX512_FORCE_ISA;
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

float sinh_2ulp_avx512(float x) {
    return sinh_2ulp_avx512_element(x);
}

void sinh_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinh_2ulp_avx512_level();
    if (level == 2) {
        sinh_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinh_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinh_2ulp_avx512_array_portable(x, y, n);
}
