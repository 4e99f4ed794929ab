/* cbrt_1ulp_avx512: cbrt
 *
 *   target       cbrt, x^(1/3), f32
 *   domain       every input
 *   max error    0.955871 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.709c74p+127 (-2.44984127e+38, encoding 0xff384e3a)
 *   result there -0x1.6c3766p+42 (-6.25719011e+12, encoding 0xd4b61bb3)
 *   mean error   0.268644 ulp
 *   misrounded   487964252 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           41e5c08b090997a16ee2c062269178b4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive cbrt_1ulp_avx512.db
 *                time: 0.3457 ns/element as avx512 code (inputs mean)
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
#include "cbrt_1ulp_avx512.h"

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

/* The exponent field, of a subnormal after scaling. */
static inline float cbrt_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cbrt_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline double cbrt_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int cbrt_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float cbrt_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = cbrt_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !cbrt_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline float cbrt_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cbrt_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cbrt_1ulp_avx512_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline float cbrt_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cbrt_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = cbrt_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return cbrt_1ulp_avx512_frombits_f32((cbrt_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float cbrt_1ulp_avx512_element(float x) {
    const int32_t v0 = 1419899904; /* 0x54a1f400 */
    const float v1 = x;
    const float v2 = -0x1.8p+1f; /* -3 */
    const float v3 = cbrt_1ulp_avx512_getexp_f32(v1);
    const float v4 = 0x1.5560f4p-2f; /* 0.333377659 */
    const float v5 = 0x1.8p+23f; /* 12582912 */
    const float v6 = cbrt_1ulp_avx512_fma_f32(v3, v4, v5);
    const float v7 = v6 - v5;
    const float v8 = v2 * v7;
    const float v9 = cbrt_1ulp_avx512_scalef_f32(v1, v8);
    const float v10 = cbrt_1ulp_avx512_abs_f32(v9);
    const int32_t v11 = cbrt_1ulp_avx512_bits_f32(v10);
    const float v12 = (float)v11;
    const float v13 = 0x1p-40f; /* 9.09494702e-13 */
    const float v14 = cbrt_1ulp_avx512_fma_f32(v12, v4, v13);
    const int32_t v15 = cbrt_1ulp_avx512_cvt_i32_f32(v14);
    const int32_t v16 = (int32_t)((uint32_t)v0 - (uint32_t)v15);
    const float v17 = cbrt_1ulp_avx512_frombits_f32(v16);
    const float v18 = v10 * v17;
    const float v19 = v17 * v18;
    const float v20 = -v19;
    const float v21 = 0x1p+0f; /* 1 */
    const float v22 = cbrt_1ulp_avx512_fma_f32(v17, v20, v21);
    const float v23 = 0x1.c21706p-2f; /* 0.439540952 */
    const float v24 = 0x1.b656d6p-2f; /* 0.428065628 */
    const float v25 = cbrt_1ulp_avx512_fma_f32(v22, v23, v24);
    const float v26 = 0x1.cf15bap-2f; /* 0.452231318 */
    const float v27 = cbrt_1ulp_avx512_fma_f32(v22, v25, v26);
    const float v28 = 0x1.f9a78cp-2f; /* 0.493803203 */
    const float v29 = cbrt_1ulp_avx512_fma_f32(v27, v22, v28);
    const float v30 = 0x1.1c71f2p-1f; /* 0.555556834 */
    const float v31 = cbrt_1ulp_avx512_fma_f32(v22, v29, v30);
    const float v32 = 0x1.555556p-1f; /* 0.666666687 */
    const float v33 = cbrt_1ulp_avx512_fma_f32(v22, v31, v32);
    const float v34 = 0x1.1b117ap-33f; /* 1.28724545e-10 */
    const float v35 = cbrt_1ulp_avx512_fma_f32(v22, v19, v34);
    const float v36 = cbrt_1ulp_avx512_fma_f32(v33, v35, v19);
    const float v37 = cbrt_1ulp_avx512_scalef_f32(v36, v7);
    const float v38 = cbrt_1ulp_avx512_copysign_f32(v37, v1);
    const float r0 = v38;
    return r0;
}

static void cbrt_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cbrt_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define CBRT_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define CBRT_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define CBRT_1ULP_AVX512_AVX2 static inline CBRT_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define CBRT_1ULP_AVX512_AVX512 static inline CBRT_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
CBRT_1ULP_AVX512_AVX2 __m128 cbrt_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static CBRT_1ULP_AVX512_AVX2_TARGET __m256 cbrt_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        cbrt_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        cbrt_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
CBRT_1ULP_AVX512_AVX2 __m256 cbrt_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return cbrt_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
CBRT_1ULP_AVX512_AVX2 __m256 cbrt_1ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
CBRT_1ULP_AVX512_AVX2 __m256 cbrt_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = cbrt_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

CBRT_1ULP_AVX512_AVX2 void cbrt_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m256 v2 = _mm256_set1_ps(-0x1.8p+1f); /* -3 */
    const __m256 v4 = _mm256_set1_ps(0x1.5560f4p-2f); /* 0.333377659 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v13 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v21 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v23 = _mm256_set1_ps(0x1.c21706p-2f); /* 0.439540952 */
    const __m256 v24 = _mm256_set1_ps(0x1.b656d6p-2f); /* 0.428065628 */
    const __m256 v26 = _mm256_set1_ps(0x1.cf15bap-2f); /* 0.452231318 */
    const __m256 v28 = _mm256_set1_ps(0x1.f9a78cp-2f); /* 0.493803203 */
    const __m256 v30 = _mm256_set1_ps(0x1.1c71f2p-1f); /* 0.555556834 */
    const __m256 v32 = _mm256_set1_ps(0x1.555556p-1f); /* 0.666666687 */
    const __m256 v34 = _mm256_set1_ps(0x1.1b117ap-33f); /* 1.28724545e-10 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = cbrt_1ulp_avx512_lanes_getexp_f32_avx2(v1_0);
    const __m256 v3_1 = cbrt_1ulp_avx512_lanes_getexp_f32_avx2(v1_1);
    const __m256 v6_0 = _mm256_fmadd_ps(v3_0, v4, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v3_1, v4, v5);
    const __m256 v7_0 = _mm256_sub_ps(v6_0, v5);
    const __m256 v7_1 = _mm256_sub_ps(v6_1, v5);
    const __m256 v8_0 = _mm256_mul_ps(v2, v7_0);
    const __m256 v8_1 = _mm256_mul_ps(v2, v7_1);
    const __m256 v9_0 = cbrt_1ulp_avx512_scalef_f32_avx2(v1_0, v8_0);
    const __m256 v9_1 = cbrt_1ulp_avx512_scalef_f32_avx2(v1_1, v8_1);
    const __m256 v10_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v9_0);
    const __m256 v10_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v9_1);
    const __m256i v11_0 = _mm256_castps_si256(v10_0);
    const __m256i v11_1 = _mm256_castps_si256(v10_1);
    const __m256 v12_0 = _mm256_cvtepi32_ps(v11_0);
    const __m256 v12_1 = _mm256_cvtepi32_ps(v11_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v12_0, v4, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v12_1, v4, v13);
    const __m256i v15_0 = _mm256_cvtps_epi32(v14_0);
    const __m256i v15_1 = _mm256_cvtps_epi32(v14_1);
    const __m256i v16_0 = _mm256_sub_epi32(v0, v15_0);
    const __m256i v16_1 = _mm256_sub_epi32(v0, v15_1);
    const __m256 v17_0 = _mm256_castsi256_ps(v16_0);
    const __m256 v17_1 = _mm256_castsi256_ps(v16_1);
    const __m256 v18_0 = _mm256_mul_ps(v10_0, v17_0);
    const __m256 v18_1 = _mm256_mul_ps(v10_1, v17_1);
    const __m256 v19_0 = _mm256_mul_ps(v17_0, v18_0);
    const __m256 v19_1 = _mm256_mul_ps(v17_1, v18_1);
    const __m256 v22_0 = _mm256_fnmadd_ps(v17_0, v19_0, v21);
    const __m256 v22_1 = _mm256_fnmadd_ps(v17_1, v19_1, v21);
    const __m256 v25_0 = _mm256_fmadd_ps(v22_0, v23, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v22_1, v23, v24);
    const __m256 v27_0 = _mm256_fmadd_ps(v22_0, v25_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v22_1, v25_1, v26);
    const __m256 v29_0 = _mm256_fmadd_ps(v27_0, v22_0, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v27_1, v22_1, v28);
    const __m256 v31_0 = _mm256_fmadd_ps(v22_0, v29_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v22_1, v29_1, v30);
    const __m256 v33_0 = _mm256_fmadd_ps(v22_0, v31_0, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v22_1, v31_1, v32);
    const __m256 v35_0 = _mm256_fmadd_ps(v22_0, v19_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v22_1, v19_1, v34);
    const __m256 v36_0 = _mm256_fmadd_ps(v33_0, v35_0, v19_0);
    const __m256 v36_1 = _mm256_fmadd_ps(v33_1, v35_1, v19_1);
    const __m256 v37_0 = cbrt_1ulp_avx512_scalef_f32_avx2(v36_0, v7_0);
    const __m256 v37_1 = cbrt_1ulp_avx512_scalef_f32_avx2(v36_1, v7_1);
    const __m256 v38_0 = cbrt_1ulp_avx512_signed_f32_avx2(v37_0, v1_0);
    const __m256 v38_1 = cbrt_1ulp_avx512_signed_f32_avx2(v37_1, v1_1);
    _mm256_storeu_ps(y, v38_0);
    _mm256_storeu_ps(y + 8, v38_1);
}

/* 8 elements. */
static CBRT_1ULP_AVX512_AVX2_TARGET void cbrt_1ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m256 v2 = _mm256_set1_ps(-0x1.8p+1f); /* -3 */
    const __m256 v4 = _mm256_set1_ps(0x1.5560f4p-2f); /* 0.333377659 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v13 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v21 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v23 = _mm256_set1_ps(0x1.c21706p-2f); /* 0.439540952 */
    const __m256 v24 = _mm256_set1_ps(0x1.b656d6p-2f); /* 0.428065628 */
    const __m256 v26 = _mm256_set1_ps(0x1.cf15bap-2f); /* 0.452231318 */
    const __m256 v28 = _mm256_set1_ps(0x1.f9a78cp-2f); /* 0.493803203 */
    const __m256 v30 = _mm256_set1_ps(0x1.1c71f2p-1f); /* 0.555556834 */
    const __m256 v32 = _mm256_set1_ps(0x1.555556p-1f); /* 0.666666687 */
    const __m256 v34 = _mm256_set1_ps(0x1.1b117ap-33f); /* 1.28724545e-10 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v3 = cbrt_1ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v6 = _mm256_fmadd_ps(v3, v4, v5);
    const __m256 v7 = _mm256_sub_ps(v6, v5);
    const __m256 v8 = _mm256_mul_ps(v2, v7);
    const __m256 v9 = cbrt_1ulp_avx512_scalef_f32_avx2(v1, v8);
    const __m256 v10 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v9);
    const __m256i v11 = _mm256_castps_si256(v10);
    const __m256 v12 = _mm256_cvtepi32_ps(v11);
    const __m256 v14 = _mm256_fmadd_ps(v12, v4, v13);
    const __m256i v15 = _mm256_cvtps_epi32(v14);
    const __m256i v16 = _mm256_sub_epi32(v0, v15);
    const __m256 v17 = _mm256_castsi256_ps(v16);
    const __m256 v18 = _mm256_mul_ps(v10, v17);
    const __m256 v19 = _mm256_mul_ps(v17, v18);
    const __m256 v22 = _mm256_fnmadd_ps(v17, v19, v21);
    const __m256 v25 = _mm256_fmadd_ps(v22, v23, v24);
    const __m256 v27 = _mm256_fmadd_ps(v22, v25, v26);
    const __m256 v29 = _mm256_fmadd_ps(v27, v22, v28);
    const __m256 v31 = _mm256_fmadd_ps(v22, v29, v30);
    const __m256 v33 = _mm256_fmadd_ps(v22, v31, v32);
    const __m256 v35 = _mm256_fmadd_ps(v22, v19, v34);
    const __m256 v36 = _mm256_fmadd_ps(v33, v35, v19);
    const __m256 v37 = cbrt_1ulp_avx512_scalef_f32_avx2(v36, v7);
    const __m256 v38 = cbrt_1ulp_avx512_signed_f32_avx2(v37, v1);
    _mm256_storeu_ps(y, v38);
}

static CBRT_1ULP_AVX512_AVX2_TARGET void cbrt_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cbrt_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cbrt_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cbrt_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
CBRT_1ULP_AVX512_AVX512 __m512 cbrt_1ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
CBRT_1ULP_AVX512_AVX512 void cbrt_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m512 v2 = _mm512_set1_ps(-0x1.8p+1f); /* -3 */
    const __m512 v4 = _mm512_set1_ps(0x1.5560f4p-2f); /* 0.333377659 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v13 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v21 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v23 = _mm512_set1_ps(0x1.c21706p-2f); /* 0.439540952 */
    const __m512 v24 = _mm512_set1_ps(0x1.b656d6p-2f); /* 0.428065628 */
    const __m512 v26 = _mm512_set1_ps(0x1.cf15bap-2f); /* 0.452231318 */
    const __m512 v28 = _mm512_set1_ps(0x1.f9a78cp-2f); /* 0.493803203 */
    const __m512 v30 = _mm512_set1_ps(0x1.1c71f2p-1f); /* 0.555556834 */
    const __m512 v32 = _mm512_set1_ps(0x1.555556p-1f); /* 0.666666687 */
    const __m512 v34 = _mm512_set1_ps(0x1.1b117ap-33f); /* 1.28724545e-10 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_getexp_ps(v1_0);
    const __m512 v3_1 = _mm512_getexp_ps(v1_1);
    const __m512 v6_0 = _mm512_fmadd_ps(v3_0, v4, v5);
    const __m512 v6_1 = _mm512_fmadd_ps(v3_1, v4, v5);
    const __m512 v7_0 = _mm512_sub_ps(v6_0, v5);
    const __m512 v7_1 = _mm512_sub_ps(v6_1, v5);
    const __m512 v8_0 = _mm512_mul_ps(v2, v7_0);
    const __m512 v8_1 = _mm512_mul_ps(v2, v7_1);
    const __m512 v9_0 = _mm512_scalef_ps(v1_0, v8_0);
    const __m512 v9_1 = _mm512_scalef_ps(v1_1, v8_1);
    const __m512 v10_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v9_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v9_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512i v11_0 = _mm512_castps_si512(v10_0);
    const __m512i v11_1 = _mm512_castps_si512(v10_1);
    const __m512 v12_0 = _mm512_cvtepi32_ps(v11_0);
    const __m512 v12_1 = _mm512_cvtepi32_ps(v11_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v4, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v4, v13);
    const __m512i v15_0 = _mm512_cvtps_epi32(v14_0);
    const __m512i v15_1 = _mm512_cvtps_epi32(v14_1);
    const __m512i v16_0 = _mm512_sub_epi32(v0, v15_0);
    const __m512i v16_1 = _mm512_sub_epi32(v0, v15_1);
    const __m512 v17_0 = _mm512_castsi512_ps(v16_0);
    const __m512 v17_1 = _mm512_castsi512_ps(v16_1);
    const __m512 v18_0 = _mm512_mul_ps(v10_0, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v10_1, v17_1);
    const __m512 v19_0 = _mm512_mul_ps(v17_0, v18_0);
    const __m512 v19_1 = _mm512_mul_ps(v17_1, v18_1);
    const __m512 v22_0 = _mm512_fnmadd_ps(v17_0, v19_0, v21);
    const __m512 v22_1 = _mm512_fnmadd_ps(v17_1, v19_1, v21);
    const __m512 v25_0 = _mm512_fmadd_ps(v22_0, v23, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v22_1, v23, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v22_0, v25_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v22_1, v25_1, v26);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v22_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v22_1, v28);
    const __m512 v31_0 = _mm512_fmadd_ps(v22_0, v29_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v22_1, v29_1, v30);
    const __m512 v33_0 = _mm512_fmadd_ps(v22_0, v31_0, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v22_1, v31_1, v32);
    const __m512 v35_0 = _mm512_fmadd_ps(v22_0, v19_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v22_1, v19_1, v34);
    const __m512 v36_0 = _mm512_fmadd_ps(v33_0, v35_0, v19_0);
    const __m512 v36_1 = _mm512_fmadd_ps(v33_1, v35_1, v19_1);
    const __m512 v37_0 = _mm512_scalef_ps(v36_0, v7_0);
    const __m512 v37_1 = _mm512_scalef_ps(v36_1, v7_1);
    const __m512 v38_0 = cbrt_1ulp_avx512_signed_f32_avx512(v37_0, v1_0);
    const __m512 v38_1 = cbrt_1ulp_avx512_signed_f32_avx512(v37_1, v1_1);
    _mm512_storeu_ps(y, v38_0);
    _mm512_storeu_ps(y + 16, v38_1);
}

/* 16 elements. */
static CBRT_1ULP_AVX512_AVX512_TARGET void cbrt_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m512 v2 = _mm512_set1_ps(-0x1.8p+1f); /* -3 */
    const __m512 v4 = _mm512_set1_ps(0x1.5560f4p-2f); /* 0.333377659 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v13 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v21 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v23 = _mm512_set1_ps(0x1.c21706p-2f); /* 0.439540952 */
    const __m512 v24 = _mm512_set1_ps(0x1.b656d6p-2f); /* 0.428065628 */
    const __m512 v26 = _mm512_set1_ps(0x1.cf15bap-2f); /* 0.452231318 */
    const __m512 v28 = _mm512_set1_ps(0x1.f9a78cp-2f); /* 0.493803203 */
    const __m512 v30 = _mm512_set1_ps(0x1.1c71f2p-1f); /* 0.555556834 */
    const __m512 v32 = _mm512_set1_ps(0x1.555556p-1f); /* 0.666666687 */
    const __m512 v34 = _mm512_set1_ps(0x1.1b117ap-33f); /* 1.28724545e-10 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_getexp_ps(v1);
    const __m512 v6 = _mm512_fmadd_ps(v3, v4, v5);
    const __m512 v7 = _mm512_sub_ps(v6, v5);
    const __m512 v8 = _mm512_mul_ps(v2, v7);
    const __m512 v9 = _mm512_scalef_ps(v1, v8);
    const __m512 v10 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v9), _mm512_set1_epi32(INT32_MAX)));
    const __m512i v11 = _mm512_castps_si512(v10);
    const __m512 v12 = _mm512_cvtepi32_ps(v11);
    const __m512 v14 = _mm512_fmadd_ps(v12, v4, v13);
    const __m512i v15 = _mm512_cvtps_epi32(v14);
    const __m512i v16 = _mm512_sub_epi32(v0, v15);
    const __m512 v17 = _mm512_castsi512_ps(v16);
    const __m512 v18 = _mm512_mul_ps(v10, v17);
    const __m512 v19 = _mm512_mul_ps(v17, v18);
    const __m512 v22 = _mm512_fnmadd_ps(v17, v19, v21);
    const __m512 v25 = _mm512_fmadd_ps(v22, v23, v24);
    const __m512 v27 = _mm512_fmadd_ps(v22, v25, v26);
    const __m512 v29 = _mm512_fmadd_ps(v27, v22, v28);
    const __m512 v31 = _mm512_fmadd_ps(v22, v29, v30);
    const __m512 v33 = _mm512_fmadd_ps(v22, v31, v32);
    const __m512 v35 = _mm512_fmadd_ps(v22, v19, v34);
    const __m512 v36 = _mm512_fmadd_ps(v33, v35, v19);
    const __m512 v37 = _mm512_scalef_ps(v36, v7);
    const __m512 v38 = cbrt_1ulp_avx512_signed_f32_avx512(v37, v1);
    _mm512_storeu_ps(y, v38);
}

static CBRT_1ULP_AVX512_AVX512_TARGET void cbrt_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cbrt_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cbrt_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cbrt_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. CBRT_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cbrt_1ulp_avx512_level(void) {
#if defined(CBRT_1ULP_AVX512_FORCE_ISA)
    return CBRT_1ULP_AVX512_FORCE_ISA;
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

float cbrt_1ulp_avx512(float x) {
    return cbrt_1ulp_avx512_element(x);
}

void cbrt_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cbrt_1ulp_avx512_level();
    if (level == 2) {
        cbrt_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cbrt_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cbrt_1ulp_avx512_array_portable(x, y, n);
}
