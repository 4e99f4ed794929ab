/* gelu_f16_1ulp_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f16
 *   domain       every input
 *   max error    0.881547 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.e68p-10 (-0.00185585022, encoding 0x979a)
 *   result there -0x1.e6p-11 (-0.000926971436, encoding 0x9398)
 *   mean error   0.159558 ulp
 *   misrounded   7329 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           54bc5b5ef97c2c7ab5aef6f5549b783e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f16 --max-ulp 1 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_f16_1ulp_avx512.db
 *                time: 0.4427 ns/element as avx512 code (inputs mean)
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
#include "gelu_f16_1ulp_avx512.h"

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

static inline float gelu_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float gelu_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = gelu_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return gelu_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float gelu_f16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_f16_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double gelu_f16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int gelu_f16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float gelu_f16_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = gelu_f16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !gelu_f16_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t gelu_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)gelu_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = gelu_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static const float gelu_f16_1ulp_avx512_table0[32] = {
    0x1.00017cp+0f, 0x1.059c92p+0f, 0x1.0b5714p+0f, 0x1.1131b2p+0f,
    0x1.172d22p+0f, 0x1.1d4a1ap+0f, 0x1.238958p+0f, 0x1.29eb9ap+0f,
    0x1.3071a4p+0f, 0x1.371c4p+0f, 0x1.3dec3cp+0f, 0x1.44e268p+0f,
    0x1.4bff9ap+0f, 0x1.5344acp+0f, 0x1.5ab28p+0f, 0x1.6249f8p+0f,
    0x1.6a0cp+0f, 0x1.71f984p+0f, 0x1.7a1378p+0f, 0x1.825ad6p+0f,
    0x1.8ad09ep+0f, 0x1.9375d2p+0f, 0x1.9c4b7cp+0f, 0x1.a552acp+0f,
    0x1.ae8c78p+0f, 0x1.b7f9fcp+0f, 0x1.c19c58p+0f, 0x1.cb74b8p+0f,
    0x1.d58446p+0f, 0x1.dfcc3ap+0f, 0x1.ea4dd2p+0f, 0x1.f50a4cp+0f,
};

static inline uint16_t gelu_f16_1ulp_avx512_element(uint16_t x) {
    const float v0 = -0x1.ff236ep-2f; /* -0.499158591 */
    const float v1 = 0x1.dp+3f; /* 14.5 */
    const int32_t v2 = (int32_t)x;
    const float v3 = gelu_f16_1ulp_avx512_fromhalf_f32(v2);
    const float v4 = gelu_f16_1ulp_avx512_abs_f32(v3);
    const float v5 = v1 < v4 ? v1 : v4;
    const float v6 = v0 * v5;
    const float v7 = v6 * v5;
    const float v8 = 0x1.715476p+0f; /* 1.44269502 */
    const float v9 = 0x1.8p+18f; /* 393216 */
    const float v10 = gelu_f16_1ulp_avx512_fma_f32(v7, v8, v9);
    const int32_t v11 = gelu_f16_1ulp_avx512_bits_f32(v10);
    const float v12 = gelu_f16_1ulp_avx512_table0[(uint32_t)v11 & (32u - 1)];
    const float v13 = -0x1.eb78ap-16f; /* -2.92939658e-05 */
    const float v14 = v10 - v9;
    const float v15 = 0x1.694f06p-11f; /* 0.000689141627 */
    const float v16 = gelu_f16_1ulp_avx512_fma_f32(v13, v14, v15);
    const float v17 = -0x1.6289dep-1f; /* -0.692458093 */
    const float v18 = gelu_f16_1ulp_avx512_fma_f32(v17, v14, v7);
    const float v19 = gelu_f16_1ulp_avx512_fma_f32(v16, v14, v18);
    const float v20 = -v7;
    const float v21 = gelu_f16_1ulp_avx512_fma_f32(v6, v5, v20);
    const float v22 = v19 + v21;
    const float v23 = 0x1.00acd4p-1f; /* 0.501318574 */
    const float v24 = 0x1.dc088cp-1f; /* 0.929752707 */
    const float v25 = gelu_f16_1ulp_avx512_fma_f32(v23, v22, v24);
    const float v26 = 0x1.db53ap-1f; /* 0.928372383 */
    const float v27 = gelu_f16_1ulp_avx512_fma_f32(v22, v25, v26);
    const float v28 = v12 * v27;
    const float v29 = 0x1.d5aef4p-1f; /* 0.917350411 */
    const float v30 = 0x1.665a8ep-2f; /* 0.349954814 */
    const float v31 = 0x1.05c338p+0f; /* 1.02251005 */
    const float v32 = gelu_f16_1ulp_avx512_fma_f32(v30, v5, v31);
    const float v33 = v29 / v32;
    const float v34 = v33 * v6;
    const float v35 = 0x1.978902p-2f; /* 0.397983581 */
    const float v36 = gelu_f16_1ulp_avx512_fma_f32(v33, v33, v35);
    const float v37 = v34 * v36;
    const float v38 = v28 * v37;
    const float v39 = gelu_f16_1ulp_avx512_scalef_f32(v38, v14);
    const float v40 = -0x0p+0f; /* -0 */
    const float v41 = v40 > v3 ? v40 : v3;
    const float v42 = v39 + v41;
    const int32_t v43 = gelu_f16_1ulp_avx512_tohalf_f32(v42);
    const int32_t r0 = v43;
    return (uint16_t)r0;
}

static void gelu_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define GELU_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_F16_1ULP_AVX512_AVX2 static inline GELU_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_F16_1ULP_AVX512_AVX512 static inline GELU_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
GELU_F16_1ULP_AVX512_AVX2 __m256 gelu_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
GELU_F16_1ULP_AVX512_AVX2 __m256i gelu_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
GELU_F16_1ULP_AVX512_AVX2 __m256 gelu_f16_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
GELU_F16_1ULP_AVX512_AVX2 __m256 gelu_f16_1ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(gelu_f16_1ulp_avx512_permute16_avx2(i, t0, t1),
                            gelu_f16_1ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
GELU_F16_1ULP_AVX512_AVX2 __m128 gelu_f16_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static GELU_F16_1ULP_AVX512_AVX2_TARGET __m256 gelu_f16_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        gelu_f16_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        gelu_f16_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
GELU_F16_1ULP_AVX512_AVX2 __m256 gelu_f16_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return gelu_f16_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

GELU_F16_1ULP_AVX512_AVX2 __m256i gelu_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

GELU_F16_1ULP_AVX512_AVX2 __m256i gelu_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return gelu_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(gelu_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
GELU_F16_1ULP_AVX512_AVX2 void gelu_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_F16_1ULP_AVX512_AVX2 void gelu_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.ff236ep-2f); /* -0.499158591 */
    const __m256 v1 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256 v8 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v9 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v13 = _mm256_set1_ps(-0x1.eb78ap-16f); /* -2.92939658e-05 */
    const __m256 v15 = _mm256_set1_ps(0x1.694f06p-11f); /* 0.000689141627 */
    const __m256 v17 = _mm256_set1_ps(-0x1.6289dep-1f); /* -0.692458093 */
    const __m256 v23 = _mm256_set1_ps(0x1.00acd4p-1f); /* 0.501318574 */
    const __m256 v24 = _mm256_set1_ps(0x1.dc088cp-1f); /* 0.929752707 */
    const __m256 v26 = _mm256_set1_ps(0x1.db53ap-1f); /* 0.928372383 */
    const __m256 v29 = _mm256_set1_ps(0x1.d5aef4p-1f); /* 0.917350411 */
    const __m256 v30 = _mm256_set1_ps(0x1.665a8ep-2f); /* 0.349954814 */
    const __m256 v31 = _mm256_set1_ps(0x1.05c338p+0f); /* 1.02251005 */
    const __m256 v35 = _mm256_set1_ps(0x1.978902p-2f); /* 0.397983581 */
    const __m256 v40 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 t0_0 = _mm256_loadu_ps(gelu_f16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(gelu_f16_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(gelu_f16_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(gelu_f16_1ulp_avx512_table0 + 24);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v3 = gelu_f16_1ulp_avx512_fromhalf_f32_avx2(v2);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_min_ps(v1, v4);
    const __m256 v6 = _mm256_mul_ps(v0, v5);
    const __m256 v7 = _mm256_mul_ps(v6, v5);
    const __m256 v10 = _mm256_fmadd_ps(v7, v8, v9);
    const __m256i v11 = gelu_f16_1ulp_avx512_bits_f32_avx2(v10);
    const __m256 v12 = gelu_f16_1ulp_avx512_permute32_avx2(v11, t0_0, t0_1, t0_2, t0_3);
    const __m256 v14 = _mm256_sub_ps(v10, v9);
    const __m256 v16 = _mm256_fmadd_ps(v13, v14, v15);
    const __m256 v18 = _mm256_fmadd_ps(v17, v14, v7);
    const __m256 v19 = _mm256_fmadd_ps(v16, v14, v18);
    const __m256 v21 = _mm256_fmsub_ps(v6, v5, v7);
    const __m256 v22 = _mm256_add_ps(v19, v21);
    const __m256 v25 = _mm256_fmadd_ps(v23, v22, v24);
    const __m256 v27 = _mm256_fmadd_ps(v22, v25, v26);
    const __m256 v28 = _mm256_mul_ps(v12, v27);
    const __m256 v32 = _mm256_fmadd_ps(v30, v5, v31);
    const __m256 v33 = _mm256_div_ps(v29, v32);
    const __m256 v34 = _mm256_mul_ps(v33, v6);
    const __m256 v36 = _mm256_fmadd_ps(v33, v33, v35);
    const __m256 v37 = _mm256_mul_ps(v34, v36);
    const __m256 v38 = _mm256_mul_ps(v28, v37);
    const __m256 v39 = gelu_f16_1ulp_avx512_scalef_f32_avx2(v38, v14);
    const __m256 v41 = _mm256_max_ps(v40, v3);
    const __m256 v42 = _mm256_add_ps(v39, v41);
    const __m256i v43 = gelu_f16_1ulp_avx512_tohalf_total_f32_avx2(v42);
    gelu_f16_1ulp_avx512_store_u16_avx2(y, v43);
}

static GELU_F16_1ULP_AVX512_AVX2_TARGET void gelu_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_f16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        gelu_f16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_F16_1ULP_AVX512_AVX512 __m512i gelu_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

GELU_F16_1ULP_AVX512_AVX512 __m512i gelu_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

GELU_F16_1ULP_AVX512_AVX512 __m512i gelu_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return gelu_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(gelu_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
GELU_F16_1ULP_AVX512_AVX512 void gelu_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ff236ep-2f); /* -0.499158591 */
    const __m512 v1 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v8 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v9 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v13 = _mm512_set1_ps(-0x1.eb78ap-16f); /* -2.92939658e-05 */
    const __m512 v15 = _mm512_set1_ps(0x1.694f06p-11f); /* 0.000689141627 */
    const __m512 v17 = _mm512_set1_ps(-0x1.6289dep-1f); /* -0.692458093 */
    const __m512 v23 = _mm512_set1_ps(0x1.00acd4p-1f); /* 0.501318574 */
    const __m512 v24 = _mm512_set1_ps(0x1.dc088cp-1f); /* 0.929752707 */
    const __m512 v26 = _mm512_set1_ps(0x1.db53ap-1f); /* 0.928372383 */
    const __m512 v29 = _mm512_set1_ps(0x1.d5aef4p-1f); /* 0.917350411 */
    const __m512 v30 = _mm512_set1_ps(0x1.665a8ep-2f); /* 0.349954814 */
    const __m512 v31 = _mm512_set1_ps(0x1.05c338p+0f); /* 1.02251005 */
    const __m512 v35 = _mm512_set1_ps(0x1.978902p-2f); /* 0.397983581 */
    const __m512 v40 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 t0_0 = _mm512_loadu_ps(gelu_f16_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(gelu_f16_1ulp_avx512_table0 + 16);
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v3_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_0));
    const __m512 v3_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_1));
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_0 = _mm512_min_ps(v1, v4_0);
    const __m512 v5_1 = _mm512_min_ps(v1, v4_1);
    const __m512 v6_0 = _mm512_mul_ps(v0, v5_0);
    const __m512 v6_1 = _mm512_mul_ps(v0, v5_1);
    const __m512 v7_0 = _mm512_mul_ps(v6_0, v5_0);
    const __m512 v7_1 = _mm512_mul_ps(v6_1, v5_1);
    const __m512 v10_0 = _mm512_fmadd_ps(v7_0, v8, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v7_1, v8, v9);
    const __m512i v11_0 = gelu_f16_1ulp_avx512_bits_f32_avx512(v10_0);
    const __m512i v11_1 = gelu_f16_1ulp_avx512_bits_f32_avx512(v10_1);
    const __m512 v12_0 = _mm512_permutex2var_ps(t0_0, v11_0, t0_1);
    const __m512 v12_1 = _mm512_permutex2var_ps(t0_0, v11_1, t0_1);
    const __m512 v14_0 = _mm512_sub_ps(v10_0, v9);
    const __m512 v14_1 = _mm512_sub_ps(v10_1, v9);
    const __m512 v16_0 = _mm512_fmadd_ps(v13, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v13, v14_1, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v17, v14_0, v7_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v17, v14_1, v7_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v16_0, v14_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v16_1, v14_1, v18_1);
    const __m512 v21_0 = _mm512_fmsub_ps(v6_0, v5_0, v7_0);
    const __m512 v21_1 = _mm512_fmsub_ps(v6_1, v5_1, v7_1);
    const __m512 v22_0 = _mm512_add_ps(v19_0, v21_0);
    const __m512 v22_1 = _mm512_add_ps(v19_1, v21_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v23, v22_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23, v22_1, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v22_0, v25_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v22_1, v25_1, v26);
    const __m512 v28_0 = _mm512_mul_ps(v12_0, v27_0);
    const __m512 v28_1 = _mm512_mul_ps(v12_1, v27_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v30, v5_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v30, v5_1, v31);
    const __m512 v33_0 = _mm512_div_ps(v29, v32_0);
    const __m512 v33_1 = _mm512_div_ps(v29, v32_1);
    const __m512 v34_0 = _mm512_mul_ps(v33_0, v6_0);
    const __m512 v34_1 = _mm512_mul_ps(v33_1, v6_1);
    const __m512 v36_0 = _mm512_fmadd_ps(v33_0, v33_0, v35);
    const __m512 v36_1 = _mm512_fmadd_ps(v33_1, v33_1, v35);
    const __m512 v37_0 = _mm512_mul_ps(v34_0, v36_0);
    const __m512 v37_1 = _mm512_mul_ps(v34_1, v36_1);
    const __m512 v38_0 = _mm512_mul_ps(v28_0, v37_0);
    const __m512 v38_1 = _mm512_mul_ps(v28_1, v37_1);
    const __m512 v39_0 = _mm512_scalef_ps(v38_0, v14_0);
    const __m512 v39_1 = _mm512_scalef_ps(v38_1, v14_1);
    const __m512 v41_0 = _mm512_max_ps(v40, v3_0);
    const __m512 v41_1 = _mm512_max_ps(v40, v3_1);
    const __m512 v42_0 = _mm512_add_ps(v39_0, v41_0);
    const __m512 v42_1 = _mm512_add_ps(v39_1, v41_1);
    const __m512i v43_0 = gelu_f16_1ulp_avx512_tohalf_total_f32_avx512(v42_0);
    const __m512i v43_1 = gelu_f16_1ulp_avx512_tohalf_total_f32_avx512(v42_1);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v43_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v43_1));
}

/* 16 elements. */
static GELU_F16_1ULP_AVX512_AVX512_TARGET void gelu_f16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ff236ep-2f); /* -0.499158591 */
    const __m512 v1 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v8 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v9 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v13 = _mm512_set1_ps(-0x1.eb78ap-16f); /* -2.92939658e-05 */
    const __m512 v15 = _mm512_set1_ps(0x1.694f06p-11f); /* 0.000689141627 */
    const __m512 v17 = _mm512_set1_ps(-0x1.6289dep-1f); /* -0.692458093 */
    const __m512 v23 = _mm512_set1_ps(0x1.00acd4p-1f); /* 0.501318574 */
    const __m512 v24 = _mm512_set1_ps(0x1.dc088cp-1f); /* 0.929752707 */
    const __m512 v26 = _mm512_set1_ps(0x1.db53ap-1f); /* 0.928372383 */
    const __m512 v29 = _mm512_set1_ps(0x1.d5aef4p-1f); /* 0.917350411 */
    const __m512 v30 = _mm512_set1_ps(0x1.665a8ep-2f); /* 0.349954814 */
    const __m512 v31 = _mm512_set1_ps(0x1.05c338p+0f); /* 1.02251005 */
    const __m512 v35 = _mm512_set1_ps(0x1.978902p-2f); /* 0.397983581 */
    const __m512 v40 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 t0_0 = _mm512_loadu_ps(gelu_f16_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(gelu_f16_1ulp_avx512_table0 + 16);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_min_ps(v1, v4);
    const __m512 v6 = _mm512_mul_ps(v0, v5);
    const __m512 v7 = _mm512_mul_ps(v6, v5);
    const __m512 v10 = _mm512_fmadd_ps(v7, v8, v9);
    const __m512i v11 = gelu_f16_1ulp_avx512_bits_f32_avx512(v10);
    const __m512 v12 = _mm512_permutex2var_ps(t0_0, v11, t0_1);
    const __m512 v14 = _mm512_sub_ps(v10, v9);
    const __m512 v16 = _mm512_fmadd_ps(v13, v14, v15);
    const __m512 v18 = _mm512_fmadd_ps(v17, v14, v7);
    const __m512 v19 = _mm512_fmadd_ps(v16, v14, v18);
    const __m512 v21 = _mm512_fmsub_ps(v6, v5, v7);
    const __m512 v22 = _mm512_add_ps(v19, v21);
    const __m512 v25 = _mm512_fmadd_ps(v23, v22, v24);
    const __m512 v27 = _mm512_fmadd_ps(v22, v25, v26);
    const __m512 v28 = _mm512_mul_ps(v12, v27);
    const __m512 v32 = _mm512_fmadd_ps(v30, v5, v31);
    const __m512 v33 = _mm512_div_ps(v29, v32);
    const __m512 v34 = _mm512_mul_ps(v33, v6);
    const __m512 v36 = _mm512_fmadd_ps(v33, v33, v35);
    const __m512 v37 = _mm512_mul_ps(v34, v36);
    const __m512 v38 = _mm512_mul_ps(v28, v37);
    const __m512 v39 = _mm512_scalef_ps(v38, v14);
    const __m512 v41 = _mm512_max_ps(v40, v3);
    const __m512 v42 = _mm512_add_ps(v39, v41);
    const __m512i v43 = gelu_f16_1ulp_avx512_tohalf_total_f32_avx512(v42);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v43));
}

static GELU_F16_1ULP_AVX512_AVX512_TARGET void gelu_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        gelu_f16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_f16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        gelu_f16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_f16_1ulp_avx512_level(void) {
#if defined(GELU_F16_1ULP_AVX512_FORCE_ISA)
    return GELU_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t gelu_f16_1ulp_avx512(uint16_t x) {
    return gelu_f16_1ulp_avx512_element(x);
}

void gelu_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_f16_1ulp_avx512_level();
    if (level == 2) {
        gelu_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_f16_1ulp_avx512_array_portable(x, y, n);
}
