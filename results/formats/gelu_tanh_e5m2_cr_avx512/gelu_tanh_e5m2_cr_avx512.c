/* gelu_tanh_e5m2_cr_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), e5m2
 *   domain       every input
 *   max error    0.499994 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-16 (-1.52587891e-05, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.084145 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d93e1071badf4937fb476d1352a740fe
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt e5m2 --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_tanh_e5m2_avx512.db
 *                time: 0.5901 ns/element as avx512 code (inputs mean)
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
#include "gelu_tanh_e5m2_cr_avx512.h"

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

static inline int32_t gelu_tanh_e5m2_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_tanh_e5m2_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float gelu_tanh_e5m2_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = gelu_tanh_e5m2_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return gelu_tanh_e5m2_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t gelu_tanh_e5m2_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_tanh_e5m2_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline double gelu_tanh_e5m2_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int gelu_tanh_e5m2_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float gelu_tanh_e5m2_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = gelu_tanh_e5m2_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !gelu_tanh_e5m2_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t gelu_tanh_e5m2_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t gelu_tanh_e5m2_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float gelu_tanh_e5m2_cr_avx512_table0[32] = {
    0x1.001872p+0f, 0x1.05b408p+0f, 0x1.0b6f0cp+0f, 0x1.114a32p+0f,
    0x1.17462cp+0f, 0x1.1d63bp+0f, 0x1.23a37cp+0f, 0x1.2a065p+0f,
    0x1.308cf2p+0f, 0x1.373828p+0f, 0x1.3e08cp+0f, 0x1.44ff8ap+0f,
    0x1.4c1d6p+0f, 0x1.53631ap+0f, 0x1.5ad198p+0f, 0x1.6269bep+0f,
    0x1.6a2c78p+0f, 0x1.721ab2p+0f, 0x1.7a356p+0f, 0x1.827d7cp+0f,
    0x1.8af406p+0f, 0x1.939ap+0f, 0x1.9c7076p+0f, 0x1.a57874p+0f,
    0x1.aeb314p+0f, 0x1.b8217p+0f, 0x1.c1c4aap+0f, 0x1.cb9decp+0f,
    0x1.d5ae62p+0f, 0x1.dff742p+0f, 0x1.ea79cap+0f, 0x1.f5373cp+0f,
};

static inline uint8_t gelu_tanh_e5m2_cr_avx512_element(uint8_t x) {
    const float v0 = 0x1.8p+18f; /* 393216 */
    const float v1 = -0x1.70111cp+3f; /* -11.5020885 */
    const float v2 = 0x1p+3f; /* 8 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 8;
    const int32_t v5 = gelu_tanh_e5m2_cr_avx512_shl_i32(v3, v4);
    const float v6 = gelu_tanh_e5m2_cr_avx512_fromhalf_f32(v5);
    const float v7 = v2 < v6 ? v2 : v6;
    const float v8 = v1 > v7 ? v1 : v7;
    const float v9 = 0x1.9864dp+0f; /* 1.59528828 */
    const float v10 = v8 * v8;
    const float v11 = 0x1.242d8p-4f; /* 0.0713324547 */
    const float v12 = v10 * v11;
    const float v13 = v9 + v12;
    const float v14 = v8 * v13;
    const float v15 = 0x1.715476p+0f; /* 1.44269502 */
    const float v16 = v14 * v15;
    const float v17 = v0 + v16;
    const int32_t v18 = gelu_tanh_e5m2_cr_avx512_bits_f32(v17);
    const float v19 = gelu_tanh_e5m2_cr_avx512_table0[(uint32_t)v18 & (32u - 1)];
    const float v20 = 0x1.ffb61p-1f; /* 0.999435902 */
    const float v21 = 0x1.be1bacp-14f; /* 0.000106360458 */
    const float v22 = v17 - v0;
    const float v23 = -0x1.62d63ep-1f; /* -0.693040788 */
    const float v24 = gelu_tanh_e5m2_cr_avx512_fma_f32(v23, v22, v14);
    const float v25 = gelu_tanh_e5m2_cr_avx512_fma_f32(v21, v22, v24);
    const float v26 = 0x1.ffe62ep-1f; /* 0.999803007 */
    const float v27 = gelu_tanh_e5m2_cr_avx512_fma_f32(v20, v25, v26);
    const float v28 = v19 * v27;
    const float v29 = 0x1.000c8ap+0f; /* 1.00019133 */
    const float v30 = gelu_tanh_e5m2_cr_avx512_scalef_f32(v28, v22);
    const float v31 = v29 + v30;
    const float v32 = v28 / v31;
    const float v33 = v1 > v6 ? v1 : v6;
    const float v34 = v32 * v33;
    const float v35 = gelu_tanh_e5m2_cr_avx512_scalef_f32(v34, v22);
    const int32_t v36 = gelu_tanh_e5m2_cr_avx512_bits_f32(v35);
    const int32_t v37 = 24;
    const int32_t v38 = gelu_tanh_e5m2_cr_avx512_lshr_i32(v36, v37);
    const int32_t v39 = 128;
    const int32_t v40 = v38 & v39;
    const int32_t v41 = 2139095040; /* 0x7f800000 */
    const int32_t v42 = 2147483647; /* 0x7fffffff */
    const int32_t v43 = v36 & v42;
    const int v44 = v41 < v43;
    const int32_t v45 = 127;
    const int32_t v46 = 947912704; /* 0x38800000 */
    const int v47 = v43 < v46;
    const float v48 = 0x1p+7f; /* 128 */
    const float v49 = gelu_tanh_e5m2_cr_avx512_frombits_f32(v43);
    const float v50 = v48 + v49;
    const int32_t v51 = gelu_tanh_e5m2_cr_avx512_bits_f32(v50);
    const int32_t v52 = 1124073472; /* 0x43000000 */
    const int32_t v53 = (int32_t)((uint32_t)v51 - (uint32_t)v52);
    const int32_t v54 = -938475521; /* 0xc80fffff */
    const int32_t v55 = (int32_t)((uint32_t)v54 + (uint32_t)v43);
    const int32_t v56 = 1;
    const int32_t v57 = (int32_t)((uint32_t)v55 + (uint32_t)v56);
    const int32_t v58 = 21;
    const int32_t v59 = gelu_tanh_e5m2_cr_avx512_ashr_i32(v57, v58);
    const int32_t v60 = 124;
    const int32_t v61 = v59 < v60 ? v59 : v60;
    const int32_t v62 = v47 ? v53 : v61;
    const int32_t v63 = v44 ? v45 : v62;
    const int32_t v64 = v40 | v63;
    const int32_t r0 = v64;
    return (uint8_t)r0;
}

static void gelu_tanh_e5m2_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_e5m2_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_E5M2_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define GELU_TANH_E5M2_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_E5M2_CR_AVX512_AVX2 static inline GELU_TANH_E5M2_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_E5M2_CR_AVX512_AVX512 static inline GELU_TANH_E5M2_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
GELU_TANH_E5M2_CR_AVX512_AVX2 __m256 gelu_tanh_e5m2_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_E5M2_CR_AVX512_AVX2 __m256i gelu_tanh_e5m2_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
GELU_TANH_E5M2_CR_AVX512_AVX2 __m256 gelu_tanh_e5m2_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
GELU_TANH_E5M2_CR_AVX512_AVX2 __m256 gelu_tanh_e5m2_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(gelu_tanh_e5m2_cr_avx512_permute16_avx2(i, t0, t1),
                            gelu_tanh_e5m2_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
GELU_TANH_E5M2_CR_AVX512_AVX2 __m128 gelu_tanh_e5m2_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static GELU_TANH_E5M2_CR_AVX512_AVX2_TARGET __m256 gelu_tanh_e5m2_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        gelu_tanh_e5m2_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        gelu_tanh_e5m2_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
GELU_TANH_E5M2_CR_AVX512_AVX2 __m256 gelu_tanh_e5m2_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return gelu_tanh_e5m2_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
GELU_TANH_E5M2_CR_AVX512_AVX2 void gelu_tanh_e5m2_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
GELU_TANH_E5M2_CR_AVX512_AVX2 void gelu_tanh_e5m2_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v1 = _mm256_set1_ps(-0x1.70111cp+3f); /* -11.5020885 */
    const __m256 v2 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v9 = _mm256_set1_ps(0x1.9864dp+0f); /* 1.59528828 */
    const __m256 v11 = _mm256_set1_ps(0x1.242d8p-4f); /* 0.0713324547 */
    const __m256 v15 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v20 = _mm256_set1_ps(0x1.ffb61p-1f); /* 0.999435902 */
    const __m256 v21 = _mm256_set1_ps(0x1.be1bacp-14f); /* 0.000106360458 */
    const __m256 v23 = _mm256_set1_ps(-0x1.62d63ep-1f); /* -0.693040788 */
    const __m256 v26 = _mm256_set1_ps(0x1.ffe62ep-1f); /* 0.999803007 */
    const __m256 v29 = _mm256_set1_ps(0x1.000c8ap+0f); /* 1.00019133 */
    const __m256i v39 = _mm256_set1_epi32(128);
    const __m256i v41 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v42 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v45 = _mm256_set1_epi32(127);
    const __m256i v46 = _mm256_set1_epi32(947912704); /* 0x38800000 */
    const __m256 v48 = _mm256_set1_ps(0x1p+7f); /* 128 */
    const __m256i v52 = _mm256_set1_epi32(1124073472); /* 0x43000000 */
    const __m256i v54 = _mm256_set1_epi32(-938475521); /* 0xc80fffff */
    const __m256i v56 = _mm256_set1_epi32(1);
    const __m256i v60 = _mm256_set1_epi32(124);
    const __m256 t0_0 = _mm256_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0 + 24);
    const __m256i v3_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 8);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 8);
    const __m256 v6_0 = gelu_tanh_e5m2_cr_avx512_fromhalf_f32_avx2(v5_0);
    const __m256 v6_1 = gelu_tanh_e5m2_cr_avx512_fromhalf_f32_avx2(v5_1);
    const __m256 v7_0 = _mm256_min_ps(v2, v6_0);
    const __m256 v7_1 = _mm256_min_ps(v2, v6_1);
    const __m256 v8_0 = _mm256_max_ps(v1, v7_0);
    const __m256 v8_1 = _mm256_max_ps(v1, v7_1);
    const __m256 v10_0 = _mm256_mul_ps(v8_0, v8_0);
    const __m256 v10_1 = _mm256_mul_ps(v8_1, v8_1);
    const __m256 v12_0 = _mm256_mul_ps(v10_0, v11);
    const __m256 v12_1 = _mm256_mul_ps(v10_1, v11);
    const __m256 v13_0 = _mm256_add_ps(v9, v12_0);
    const __m256 v13_1 = _mm256_add_ps(v9, v12_1);
    const __m256 v14_0 = _mm256_mul_ps(v8_0, v13_0);
    const __m256 v14_1 = _mm256_mul_ps(v8_1, v13_1);
    const __m256 v16_0 = _mm256_mul_ps(v14_0, v15);
    const __m256 v16_1 = _mm256_mul_ps(v14_1, v15);
    const __m256 v17_0 = _mm256_add_ps(v0, v16_0);
    const __m256 v17_1 = _mm256_add_ps(v0, v16_1);
    const __m256i v18_0 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx2(v17_0);
    const __m256i v18_1 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx2(v17_1);
    const __m256 v19_0 = gelu_tanh_e5m2_cr_avx512_permute32_avx2(v18_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v19_1 = gelu_tanh_e5m2_cr_avx512_permute32_avx2(v18_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v22_0 = _mm256_sub_ps(v17_0, v0);
    const __m256 v22_1 = _mm256_sub_ps(v17_1, v0);
    const __m256 v24_0 = _mm256_fmadd_ps(v23, v22_0, v14_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v23, v22_1, v14_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v21, v22_0, v24_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v21, v22_1, v24_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v20, v25_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v20, v25_1, v26);
    const __m256 v28_0 = _mm256_mul_ps(v19_0, v27_0);
    const __m256 v28_1 = _mm256_mul_ps(v19_1, v27_1);
    const __m256 v30_0 = gelu_tanh_e5m2_cr_avx512_scalef_f32_avx2(v28_0, v22_0);
    const __m256 v30_1 = gelu_tanh_e5m2_cr_avx512_scalef_f32_avx2(v28_1, v22_1);
    const __m256 v31_0 = _mm256_add_ps(v29, v30_0);
    const __m256 v31_1 = _mm256_add_ps(v29, v30_1);
    const __m256 v32_0 = _mm256_div_ps(v28_0, v31_0);
    const __m256 v32_1 = _mm256_div_ps(v28_1, v31_1);
    const __m256 v33_0 = _mm256_max_ps(v1, v6_0);
    const __m256 v33_1 = _mm256_max_ps(v1, v6_1);
    const __m256 v34_0 = _mm256_mul_ps(v32_0, v33_0);
    const __m256 v34_1 = _mm256_mul_ps(v32_1, v33_1);
    const __m256 v35_0 = gelu_tanh_e5m2_cr_avx512_scalef_f32_avx2(v34_0, v22_0);
    const __m256 v35_1 = gelu_tanh_e5m2_cr_avx512_scalef_f32_avx2(v34_1, v22_1);
    const __m256i v36_0 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx2(v35_0);
    const __m256i v36_1 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx2(v35_1);
    const __m256i v38_0 = _mm256_srli_epi32(v36_0, 24);
    const __m256i v38_1 = _mm256_srli_epi32(v36_1, 24);
    const __m256i v40_0 = _mm256_and_si256(v38_0, v39);
    const __m256i v40_1 = _mm256_and_si256(v38_1, v39);
    const __m256i v43_0 = _mm256_and_si256(v36_0, v42);
    const __m256i v43_1 = _mm256_and_si256(v36_1, v42);
    const __m256i v44_0 = _mm256_cmpgt_epi32(v43_0, v41);
    const __m256i v44_1 = _mm256_cmpgt_epi32(v43_1, v41);
    const __m256i v47_0 = _mm256_cmpgt_epi32(v46, v43_0);
    const __m256i v47_1 = _mm256_cmpgt_epi32(v46, v43_1);
    const __m256 v49_0 = _mm256_castsi256_ps(v43_0);
    const __m256 v49_1 = _mm256_castsi256_ps(v43_1);
    const __m256 v50_0 = _mm256_add_ps(v48, v49_0);
    const __m256 v50_1 = _mm256_add_ps(v48, v49_1);
    const __m256i v51_0 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx2(v50_0);
    const __m256i v51_1 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx2(v50_1);
    const __m256i v53_0 = _mm256_sub_epi32(v51_0, v52);
    const __m256i v53_1 = _mm256_sub_epi32(v51_1, v52);
    const __m256i v55_0 = _mm256_add_epi32(v54, v43_0);
    const __m256i v55_1 = _mm256_add_epi32(v54, v43_1);
    const __m256i v57_0 = _mm256_add_epi32(v55_0, v56);
    const __m256i v57_1 = _mm256_add_epi32(v55_1, v56);
    const __m256i v59_0 = _mm256_srai_epi32(v57_0, 21);
    const __m256i v59_1 = _mm256_srai_epi32(v57_1, 21);
    const __m256i v61_0 = _mm256_min_epi32(v59_0, v60);
    const __m256i v61_1 = _mm256_min_epi32(v59_1, v60);
    const __m256i v62_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v61_0), _mm256_castsi256_ps(v53_0), _mm256_castsi256_ps(v47_0)));
    const __m256i v62_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v61_1), _mm256_castsi256_ps(v53_1), _mm256_castsi256_ps(v47_1)));
    const __m256i v63_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v62_0), _mm256_castsi256_ps(v45), _mm256_castsi256_ps(v44_0)));
    const __m256i v63_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v62_1), _mm256_castsi256_ps(v45), _mm256_castsi256_ps(v44_1)));
    const __m256i v64_0 = _mm256_or_si256(v40_0, v63_0);
    const __m256i v64_1 = _mm256_or_si256(v40_1, v63_1);
    gelu_tanh_e5m2_cr_avx512_store_u8_avx2(y, v64_0);
    gelu_tanh_e5m2_cr_avx512_store_u8_avx2(y + 8, v64_1);
}

/* 8 elements. */
static GELU_TANH_E5M2_CR_AVX512_AVX2_TARGET void gelu_tanh_e5m2_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v1 = _mm256_set1_ps(-0x1.70111cp+3f); /* -11.5020885 */
    const __m256 v2 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v9 = _mm256_set1_ps(0x1.9864dp+0f); /* 1.59528828 */
    const __m256 v11 = _mm256_set1_ps(0x1.242d8p-4f); /* 0.0713324547 */
    const __m256 v15 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v20 = _mm256_set1_ps(0x1.ffb61p-1f); /* 0.999435902 */
    const __m256 v21 = _mm256_set1_ps(0x1.be1bacp-14f); /* 0.000106360458 */
    const __m256 v23 = _mm256_set1_ps(-0x1.62d63ep-1f); /* -0.693040788 */
    const __m256 v26 = _mm256_set1_ps(0x1.ffe62ep-1f); /* 0.999803007 */
    const __m256 v29 = _mm256_set1_ps(0x1.000c8ap+0f); /* 1.00019133 */
    const __m256i v39 = _mm256_set1_epi32(128);
    const __m256i v41 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v42 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v45 = _mm256_set1_epi32(127);
    const __m256i v46 = _mm256_set1_epi32(947912704); /* 0x38800000 */
    const __m256 v48 = _mm256_set1_ps(0x1p+7f); /* 128 */
    const __m256i v52 = _mm256_set1_epi32(1124073472); /* 0x43000000 */
    const __m256i v54 = _mm256_set1_epi32(-938475521); /* 0xc80fffff */
    const __m256i v56 = _mm256_set1_epi32(1);
    const __m256i v60 = _mm256_set1_epi32(124);
    const __m256 t0_0 = _mm256_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0 + 24);
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 8);
    const __m256 v6 = gelu_tanh_e5m2_cr_avx512_fromhalf_f32_avx2(v5);
    const __m256 v7 = _mm256_min_ps(v2, v6);
    const __m256 v8 = _mm256_max_ps(v1, v7);
    const __m256 v10 = _mm256_mul_ps(v8, v8);
    const __m256 v12 = _mm256_mul_ps(v10, v11);
    const __m256 v13 = _mm256_add_ps(v9, v12);
    const __m256 v14 = _mm256_mul_ps(v8, v13);
    const __m256 v16 = _mm256_mul_ps(v14, v15);
    const __m256 v17 = _mm256_add_ps(v0, v16);
    const __m256i v18 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx2(v17);
    const __m256 v19 = gelu_tanh_e5m2_cr_avx512_permute32_avx2(v18, t0_0, t0_1, t0_2, t0_3);
    const __m256 v22 = _mm256_sub_ps(v17, v0);
    const __m256 v24 = _mm256_fmadd_ps(v23, v22, v14);
    const __m256 v25 = _mm256_fmadd_ps(v21, v22, v24);
    const __m256 v27 = _mm256_fmadd_ps(v20, v25, v26);
    const __m256 v28 = _mm256_mul_ps(v19, v27);
    const __m256 v30 = gelu_tanh_e5m2_cr_avx512_scalef_f32_avx2(v28, v22);
    const __m256 v31 = _mm256_add_ps(v29, v30);
    const __m256 v32 = _mm256_div_ps(v28, v31);
    const __m256 v33 = _mm256_max_ps(v1, v6);
    const __m256 v34 = _mm256_mul_ps(v32, v33);
    const __m256 v35 = gelu_tanh_e5m2_cr_avx512_scalef_f32_avx2(v34, v22);
    const __m256i v36 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx2(v35);
    const __m256i v38 = _mm256_srli_epi32(v36, 24);
    const __m256i v40 = _mm256_and_si256(v38, v39);
    const __m256i v43 = _mm256_and_si256(v36, v42);
    const __m256i v44 = _mm256_cmpgt_epi32(v43, v41);
    const __m256i v47 = _mm256_cmpgt_epi32(v46, v43);
    const __m256 v49 = _mm256_castsi256_ps(v43);
    const __m256 v50 = _mm256_add_ps(v48, v49);
    const __m256i v51 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx2(v50);
    const __m256i v53 = _mm256_sub_epi32(v51, v52);
    const __m256i v55 = _mm256_add_epi32(v54, v43);
    const __m256i v57 = _mm256_add_epi32(v55, v56);
    const __m256i v59 = _mm256_srai_epi32(v57, 21);
    const __m256i v61 = _mm256_min_epi32(v59, v60);
    const __m256i v62 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v61), _mm256_castsi256_ps(v53), _mm256_castsi256_ps(v47)));
    const __m256i v63 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v62), _mm256_castsi256_ps(v45), _mm256_castsi256_ps(v44)));
    const __m256i v64 = _mm256_or_si256(v40, v63);
    gelu_tanh_e5m2_cr_avx512_store_u8_avx2(y, v64);
}

static GELU_TANH_E5M2_CR_AVX512_AVX2_TARGET void gelu_tanh_e5m2_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_e5m2_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        gelu_tanh_e5m2_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        gelu_tanh_e5m2_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_E5M2_CR_AVX512_AVX512 __m512i gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
GELU_TANH_E5M2_CR_AVX512_AVX512 void gelu_tanh_e5m2_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v1 = _mm512_set1_ps(-0x1.70111cp+3f); /* -11.5020885 */
    const __m512 v2 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v9 = _mm512_set1_ps(0x1.9864dp+0f); /* 1.59528828 */
    const __m512 v11 = _mm512_set1_ps(0x1.242d8p-4f); /* 0.0713324547 */
    const __m512 v15 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v20 = _mm512_set1_ps(0x1.ffb61p-1f); /* 0.999435902 */
    const __m512 v21 = _mm512_set1_ps(0x1.be1bacp-14f); /* 0.000106360458 */
    const __m512 v23 = _mm512_set1_ps(-0x1.62d63ep-1f); /* -0.693040788 */
    const __m512 v26 = _mm512_set1_ps(0x1.ffe62ep-1f); /* 0.999803007 */
    const __m512 v29 = _mm512_set1_ps(0x1.000c8ap+0f); /* 1.00019133 */
    const __m512i v39 = _mm512_set1_epi32(128);
    const __m512i v41 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v42 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v45 = _mm512_set1_epi32(127);
    const __m512i v46 = _mm512_set1_epi32(947912704); /* 0x38800000 */
    const __m512 v48 = _mm512_set1_ps(0x1p+7f); /* 128 */
    const __m512i v52 = _mm512_set1_epi32(1124073472); /* 0x43000000 */
    const __m512i v54 = _mm512_set1_epi32(-938475521); /* 0xc80fffff */
    const __m512i v56 = _mm512_set1_epi32(1);
    const __m512i v60 = _mm512_set1_epi32(124);
    const __m512 t0_0 = _mm512_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0 + 16);
    const __m512i v3_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v3_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v3_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v5_0 = _mm512_slli_epi32(v3_0, 8);
    const __m512i v5_1 = _mm512_slli_epi32(v3_1, 8);
    const __m512i v5_2 = _mm512_slli_epi32(v3_2, 8);
    const __m512i v5_3 = _mm512_slli_epi32(v3_3, 8);
    const __m512 v6_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5_0));
    const __m512 v6_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5_1));
    const __m512 v6_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5_2));
    const __m512 v6_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5_3));
    const __m512 v7_0 = _mm512_min_ps(v2, v6_0);
    const __m512 v7_1 = _mm512_min_ps(v2, v6_1);
    const __m512 v7_2 = _mm512_min_ps(v2, v6_2);
    const __m512 v7_3 = _mm512_min_ps(v2, v6_3);
    const __m512 v8_0 = _mm512_max_ps(v1, v7_0);
    const __m512 v8_1 = _mm512_max_ps(v1, v7_1);
    const __m512 v8_2 = _mm512_max_ps(v1, v7_2);
    const __m512 v8_3 = _mm512_max_ps(v1, v7_3);
    const __m512 v10_0 = _mm512_mul_ps(v8_0, v8_0);
    const __m512 v10_1 = _mm512_mul_ps(v8_1, v8_1);
    const __m512 v10_2 = _mm512_mul_ps(v8_2, v8_2);
    const __m512 v10_3 = _mm512_mul_ps(v8_3, v8_3);
    const __m512 v12_0 = _mm512_mul_ps(v10_0, v11);
    const __m512 v12_1 = _mm512_mul_ps(v10_1, v11);
    const __m512 v12_2 = _mm512_mul_ps(v10_2, v11);
    const __m512 v12_3 = _mm512_mul_ps(v10_3, v11);
    const __m512 v13_0 = _mm512_add_ps(v9, v12_0);
    const __m512 v13_1 = _mm512_add_ps(v9, v12_1);
    const __m512 v13_2 = _mm512_add_ps(v9, v12_2);
    const __m512 v13_3 = _mm512_add_ps(v9, v12_3);
    const __m512 v14_0 = _mm512_mul_ps(v8_0, v13_0);
    const __m512 v14_1 = _mm512_mul_ps(v8_1, v13_1);
    const __m512 v14_2 = _mm512_mul_ps(v8_2, v13_2);
    const __m512 v14_3 = _mm512_mul_ps(v8_3, v13_3);
    const __m512 v16_0 = _mm512_mul_ps(v14_0, v15);
    const __m512 v16_1 = _mm512_mul_ps(v14_1, v15);
    const __m512 v16_2 = _mm512_mul_ps(v14_2, v15);
    const __m512 v16_3 = _mm512_mul_ps(v14_3, v15);
    const __m512 v17_0 = _mm512_add_ps(v0, v16_0);
    const __m512 v17_1 = _mm512_add_ps(v0, v16_1);
    const __m512 v17_2 = _mm512_add_ps(v0, v16_2);
    const __m512 v17_3 = _mm512_add_ps(v0, v16_3);
    const __m512i v18_0 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v17_0);
    const __m512i v18_1 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v17_1);
    const __m512i v18_2 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v17_2);
    const __m512i v18_3 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v17_3);
    const __m512 v19_0 = _mm512_permutex2var_ps(t0_0, v18_0, t0_1);
    const __m512 v19_1 = _mm512_permutex2var_ps(t0_0, v18_1, t0_1);
    const __m512 v19_2 = _mm512_permutex2var_ps(t0_0, v18_2, t0_1);
    const __m512 v19_3 = _mm512_permutex2var_ps(t0_0, v18_3, t0_1);
    const __m512 v22_0 = _mm512_sub_ps(v17_0, v0);
    const __m512 v22_1 = _mm512_sub_ps(v17_1, v0);
    const __m512 v22_2 = _mm512_sub_ps(v17_2, v0);
    const __m512 v22_3 = _mm512_sub_ps(v17_3, v0);
    const __m512 v24_0 = _mm512_fmadd_ps(v23, v22_0, v14_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v23, v22_1, v14_1);
    const __m512 v24_2 = _mm512_fmadd_ps(v23, v22_2, v14_2);
    const __m512 v24_3 = _mm512_fmadd_ps(v23, v22_3, v14_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v21, v22_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v21, v22_1, v24_1);
    const __m512 v25_2 = _mm512_fmadd_ps(v21, v22_2, v24_2);
    const __m512 v25_3 = _mm512_fmadd_ps(v21, v22_3, v24_3);
    const __m512 v27_0 = _mm512_fmadd_ps(v20, v25_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v20, v25_1, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v20, v25_2, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v20, v25_3, v26);
    const __m512 v28_0 = _mm512_mul_ps(v19_0, v27_0);
    const __m512 v28_1 = _mm512_mul_ps(v19_1, v27_1);
    const __m512 v28_2 = _mm512_mul_ps(v19_2, v27_2);
    const __m512 v28_3 = _mm512_mul_ps(v19_3, v27_3);
    const __m512 v30_0 = _mm512_scalef_ps(v28_0, v22_0);
    const __m512 v30_1 = _mm512_scalef_ps(v28_1, v22_1);
    const __m512 v30_2 = _mm512_scalef_ps(v28_2, v22_2);
    const __m512 v30_3 = _mm512_scalef_ps(v28_3, v22_3);
    const __m512 v31_0 = _mm512_add_ps(v29, v30_0);
    const __m512 v31_1 = _mm512_add_ps(v29, v30_1);
    const __m512 v31_2 = _mm512_add_ps(v29, v30_2);
    const __m512 v31_3 = _mm512_add_ps(v29, v30_3);
    const __m512 v32_0 = _mm512_div_ps(v28_0, v31_0);
    const __m512 v32_1 = _mm512_div_ps(v28_1, v31_1);
    const __m512 v32_2 = _mm512_div_ps(v28_2, v31_2);
    const __m512 v32_3 = _mm512_div_ps(v28_3, v31_3);
    const __m512 v33_0 = _mm512_max_ps(v1, v6_0);
    const __m512 v33_1 = _mm512_max_ps(v1, v6_1);
    const __m512 v33_2 = _mm512_max_ps(v1, v6_2);
    const __m512 v33_3 = _mm512_max_ps(v1, v6_3);
    const __m512 v34_0 = _mm512_mul_ps(v32_0, v33_0);
    const __m512 v34_1 = _mm512_mul_ps(v32_1, v33_1);
    const __m512 v34_2 = _mm512_mul_ps(v32_2, v33_2);
    const __m512 v34_3 = _mm512_mul_ps(v32_3, v33_3);
    const __m512 v35_0 = _mm512_scalef_ps(v34_0, v22_0);
    const __m512 v35_1 = _mm512_scalef_ps(v34_1, v22_1);
    const __m512 v35_2 = _mm512_scalef_ps(v34_2, v22_2);
    const __m512 v35_3 = _mm512_scalef_ps(v34_3, v22_3);
    const __m512i v36_0 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v35_0);
    const __m512i v36_1 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v35_1);
    const __m512i v36_2 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v35_2);
    const __m512i v36_3 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v35_3);
    const __m512i v38_0 = _mm512_srli_epi32(v36_0, 24);
    const __m512i v38_1 = _mm512_srli_epi32(v36_1, 24);
    const __m512i v38_2 = _mm512_srli_epi32(v36_2, 24);
    const __m512i v38_3 = _mm512_srli_epi32(v36_3, 24);
    const __m512i v40_0 = _mm512_and_si512(v38_0, v39);
    const __m512i v40_1 = _mm512_and_si512(v38_1, v39);
    const __m512i v40_2 = _mm512_and_si512(v38_2, v39);
    const __m512i v40_3 = _mm512_and_si512(v38_3, v39);
    const __m512i v43_0 = _mm512_and_si512(v36_0, v42);
    const __m512i v43_1 = _mm512_and_si512(v36_1, v42);
    const __m512i v43_2 = _mm512_and_si512(v36_2, v42);
    const __m512i v43_3 = _mm512_and_si512(v36_3, v42);
    const __mmask16 v44_0 = _mm512_cmplt_epi32_mask(v41, v43_0);
    const __mmask16 v44_1 = _mm512_cmplt_epi32_mask(v41, v43_1);
    const __mmask16 v44_2 = _mm512_cmplt_epi32_mask(v41, v43_2);
    const __mmask16 v44_3 = _mm512_cmplt_epi32_mask(v41, v43_3);
    const __mmask16 v47_0 = _mm512_cmplt_epi32_mask(v43_0, v46);
    const __mmask16 v47_1 = _mm512_cmplt_epi32_mask(v43_1, v46);
    const __mmask16 v47_2 = _mm512_cmplt_epi32_mask(v43_2, v46);
    const __mmask16 v47_3 = _mm512_cmplt_epi32_mask(v43_3, v46);
    const __m512 v49_0 = _mm512_castsi512_ps(v43_0);
    const __m512 v49_1 = _mm512_castsi512_ps(v43_1);
    const __m512 v49_2 = _mm512_castsi512_ps(v43_2);
    const __m512 v49_3 = _mm512_castsi512_ps(v43_3);
    const __m512 v50_0 = _mm512_add_ps(v48, v49_0);
    const __m512 v50_1 = _mm512_add_ps(v48, v49_1);
    const __m512 v50_2 = _mm512_add_ps(v48, v49_2);
    const __m512 v50_3 = _mm512_add_ps(v48, v49_3);
    const __m512i v51_0 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v50_0);
    const __m512i v51_1 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v50_1);
    const __m512i v51_2 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v50_2);
    const __m512i v51_3 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v50_3);
    const __m512i v53_0 = _mm512_sub_epi32(v51_0, v52);
    const __m512i v53_1 = _mm512_sub_epi32(v51_1, v52);
    const __m512i v53_2 = _mm512_sub_epi32(v51_2, v52);
    const __m512i v53_3 = _mm512_sub_epi32(v51_3, v52);
    const __m512i v55_0 = _mm512_add_epi32(v54, v43_0);
    const __m512i v55_1 = _mm512_add_epi32(v54, v43_1);
    const __m512i v55_2 = _mm512_add_epi32(v54, v43_2);
    const __m512i v55_3 = _mm512_add_epi32(v54, v43_3);
    const __m512i v57_0 = _mm512_add_epi32(v55_0, v56);
    const __m512i v57_1 = _mm512_add_epi32(v55_1, v56);
    const __m512i v57_2 = _mm512_add_epi32(v55_2, v56);
    const __m512i v57_3 = _mm512_add_epi32(v55_3, v56);
    const __m512i v59_0 = _mm512_srai_epi32(v57_0, 21);
    const __m512i v59_1 = _mm512_srai_epi32(v57_1, 21);
    const __m512i v59_2 = _mm512_srai_epi32(v57_2, 21);
    const __m512i v59_3 = _mm512_srai_epi32(v57_3, 21);
    const __m512i v61_0 = _mm512_min_epi32(v59_0, v60);
    const __m512i v61_1 = _mm512_min_epi32(v59_1, v60);
    const __m512i v61_2 = _mm512_min_epi32(v59_2, v60);
    const __m512i v61_3 = _mm512_min_epi32(v59_3, v60);
    const __m512i v62_0 = _mm512_mask_blend_epi32(v47_0, v61_0, v53_0);
    const __m512i v62_1 = _mm512_mask_blend_epi32(v47_1, v61_1, v53_1);
    const __m512i v62_2 = _mm512_mask_blend_epi32(v47_2, v61_2, v53_2);
    const __m512i v62_3 = _mm512_mask_blend_epi32(v47_3, v61_3, v53_3);
    const __m512i v63_0 = _mm512_mask_blend_epi32(v44_0, v62_0, v45);
    const __m512i v63_1 = _mm512_mask_blend_epi32(v44_1, v62_1, v45);
    const __m512i v63_2 = _mm512_mask_blend_epi32(v44_2, v62_2, v45);
    const __m512i v63_3 = _mm512_mask_blend_epi32(v44_3, v62_3, v45);
    const __m512i v64_0 = _mm512_or_si512(v40_0, v63_0);
    const __m512i v64_1 = _mm512_or_si512(v40_1, v63_1);
    const __m512i v64_2 = _mm512_or_si512(v40_2, v63_2);
    const __m512i v64_3 = _mm512_or_si512(v40_3, v63_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v64_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v64_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v64_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v64_3));
}

/* 16 elements. */
static GELU_TANH_E5M2_CR_AVX512_AVX512_TARGET void gelu_tanh_e5m2_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v1 = _mm512_set1_ps(-0x1.70111cp+3f); /* -11.5020885 */
    const __m512 v2 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v9 = _mm512_set1_ps(0x1.9864dp+0f); /* 1.59528828 */
    const __m512 v11 = _mm512_set1_ps(0x1.242d8p-4f); /* 0.0713324547 */
    const __m512 v15 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v20 = _mm512_set1_ps(0x1.ffb61p-1f); /* 0.999435902 */
    const __m512 v21 = _mm512_set1_ps(0x1.be1bacp-14f); /* 0.000106360458 */
    const __m512 v23 = _mm512_set1_ps(-0x1.62d63ep-1f); /* -0.693040788 */
    const __m512 v26 = _mm512_set1_ps(0x1.ffe62ep-1f); /* 0.999803007 */
    const __m512 v29 = _mm512_set1_ps(0x1.000c8ap+0f); /* 1.00019133 */
    const __m512i v39 = _mm512_set1_epi32(128);
    const __m512i v41 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v42 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v45 = _mm512_set1_epi32(127);
    const __m512i v46 = _mm512_set1_epi32(947912704); /* 0x38800000 */
    const __m512 v48 = _mm512_set1_ps(0x1p+7f); /* 128 */
    const __m512i v52 = _mm512_set1_epi32(1124073472); /* 0x43000000 */
    const __m512i v54 = _mm512_set1_epi32(-938475521); /* 0xc80fffff */
    const __m512i v56 = _mm512_set1_epi32(1);
    const __m512i v60 = _mm512_set1_epi32(124);
    const __m512 t0_0 = _mm512_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(gelu_tanh_e5m2_cr_avx512_table0 + 16);
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 8);
    const __m512 v6 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5));
    const __m512 v7 = _mm512_min_ps(v2, v6);
    const __m512 v8 = _mm512_max_ps(v1, v7);
    const __m512 v10 = _mm512_mul_ps(v8, v8);
    const __m512 v12 = _mm512_mul_ps(v10, v11);
    const __m512 v13 = _mm512_add_ps(v9, v12);
    const __m512 v14 = _mm512_mul_ps(v8, v13);
    const __m512 v16 = _mm512_mul_ps(v14, v15);
    const __m512 v17 = _mm512_add_ps(v0, v16);
    const __m512i v18 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v17);
    const __m512 v19 = _mm512_permutex2var_ps(t0_0, v18, t0_1);
    const __m512 v22 = _mm512_sub_ps(v17, v0);
    const __m512 v24 = _mm512_fmadd_ps(v23, v22, v14);
    const __m512 v25 = _mm512_fmadd_ps(v21, v22, v24);
    const __m512 v27 = _mm512_fmadd_ps(v20, v25, v26);
    const __m512 v28 = _mm512_mul_ps(v19, v27);
    const __m512 v30 = _mm512_scalef_ps(v28, v22);
    const __m512 v31 = _mm512_add_ps(v29, v30);
    const __m512 v32 = _mm512_div_ps(v28, v31);
    const __m512 v33 = _mm512_max_ps(v1, v6);
    const __m512 v34 = _mm512_mul_ps(v32, v33);
    const __m512 v35 = _mm512_scalef_ps(v34, v22);
    const __m512i v36 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v35);
    const __m512i v38 = _mm512_srli_epi32(v36, 24);
    const __m512i v40 = _mm512_and_si512(v38, v39);
    const __m512i v43 = _mm512_and_si512(v36, v42);
    const __mmask16 v44 = _mm512_cmplt_epi32_mask(v41, v43);
    const __mmask16 v47 = _mm512_cmplt_epi32_mask(v43, v46);
    const __m512 v49 = _mm512_castsi512_ps(v43);
    const __m512 v50 = _mm512_add_ps(v48, v49);
    const __m512i v51 = gelu_tanh_e5m2_cr_avx512_bits_f32_avx512(v50);
    const __m512i v53 = _mm512_sub_epi32(v51, v52);
    const __m512i v55 = _mm512_add_epi32(v54, v43);
    const __m512i v57 = _mm512_add_epi32(v55, v56);
    const __m512i v59 = _mm512_srai_epi32(v57, 21);
    const __m512i v61 = _mm512_min_epi32(v59, v60);
    const __m512i v62 = _mm512_mask_blend_epi32(v47, v61, v53);
    const __m512i v63 = _mm512_mask_blend_epi32(v44, v62, v45);
    const __m512i v64 = _mm512_or_si512(v40, v63);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v64));
}

static GELU_TANH_E5M2_CR_AVX512_AVX512_TARGET void gelu_tanh_e5m2_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        gelu_tanh_e5m2_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_tanh_e5m2_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        gelu_tanh_e5m2_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_E5M2_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_e5m2_cr_avx512_level(void) {
#if defined(GELU_TANH_E5M2_CR_AVX512_FORCE_ISA)
    return GELU_TANH_E5M2_CR_AVX512_FORCE_ISA;
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

uint8_t gelu_tanh_e5m2_cr_avx512(uint8_t x) {
    return gelu_tanh_e5m2_cr_avx512_element(x);
}

void gelu_tanh_e5m2_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_e5m2_cr_avx512_level();
    if (level == 2) {
        gelu_tanh_e5m2_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_e5m2_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_e5m2_cr_avx512_array_portable(x, y, n);
}
