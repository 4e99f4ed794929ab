/* gelu_tanh_e4m3fn_cr_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), e4m3fn
 *   domain       every input
 *   max error    0.499221 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-9 (-0.001953125, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.139503 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5c5525e60c09c515b75926ca669c7832
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_tanh_e4m3fn_avx512.db
 *                time: 0.6237 ns/element as avx512 code (inputs mean)
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
#include "gelu_tanh_e4m3fn_cr_avx512.h"

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

static inline int32_t gelu_tanh_e4m3fn_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_tanh_e4m3fn_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_tanh_e4m3fn_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline int gelu_tanh_e4m3fn_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float gelu_tanh_e4m3fn_cr_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? gelu_tanh_e4m3fn_cr_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (gelu_tanh_e4m3fn_cr_avx512_signaling_f32(a) | gelu_tanh_e4m3fn_cr_avx512_signaling_f32(b)) ? a + b : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t gelu_tanh_e4m3fn_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double gelu_tanh_e4m3fn_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float gelu_tanh_e4m3fn_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = gelu_tanh_e4m3fn_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !gelu_tanh_e4m3fn_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline int32_t gelu_tanh_e4m3fn_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t gelu_tanh_e4m3fn_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float gelu_tanh_e4m3fn_cr_avx512_table0[32] = {
    0x1.fffeccp-1f, 0x1.059a7p+0f, 0x1.0b54e6p+0f, 0x1.112f78p+0f,
    0x1.172adcp+0f, 0x1.1d47c8p+0f, 0x1.2386f8p+0f, 0x1.29e92cp+0f,
    0x1.306f2ap+0f, 0x1.3719b8p+0f, 0x1.3de9a6p+0f, 0x1.44dfc2p+0f,
    0x1.4bfce6p+0f, 0x1.5341eap+0f, 0x1.5aafaep+0f, 0x1.624716p+0f,
    0x1.6a090cp+0f, 0x1.71f68p+0f, 0x1.7a1064p+0f, 0x1.8257b2p+0f,
    0x1.8acd66p+0f, 0x1.937288p+0f, 0x1.9c482p+0f, 0x1.a54f3ep+0f,
    0x1.ae88f6p+0f, 0x1.b7f666p+0f, 0x1.c198bp+0f, 0x1.cb70fap+0f,
    0x1.d58074p+0f, 0x1.dfc852p+0f, 0x1.ea49d4p+0f, 0x1.f50638p+0f,
};

static inline uint8_t gelu_tanh_e4m3fn_cr_avx512_element(uint8_t x) {
    const int32_t v0 = 128;
    const float v1 = 0x1.110094p-1f; /* 0.533207536 */
    const float v2 = -0x1p-8f; /* -0.00390625 */
    const float v3 = 0x1p+4f; /* 16 */
    const float v4 = 0x1p+3f; /* 8 */
    const int32_t v5 = 127;
    const int32_t v6 = (int32_t)x;
    const int32_t v7 = v5 & v6;
    const int v8 = v5 == v7;
    const float v9 = 0x1p-40f; /* 9.09494702e-13 */
    const int32_t v10 = 20;
    const int32_t v11 = gelu_tanh_e4m3fn_cr_avx512_shl_i32(v7, v10);
    const int32_t v12 = v0 & v6;
    const int32_t v13 = 24;
    const int32_t v14 = gelu_tanh_e4m3fn_cr_avx512_shl_i32(v12, v13);
    const int32_t v15 = v11 | v14;
    const float v16 = gelu_tanh_e4m3fn_cr_avx512_frombits_f32(v15);
    const float v17 = NAN;
    const float v18 = gelu_tanh_e4m3fn_cr_avx512_fma_f32(v9, v16, v17);
    const float v19 = 0x1.000da2p+120f; /* 1.3295045e+36 */
    const float v20 = v19 * v16;
    const float v21 = v8 ? v18 : v20;
    const float v22 = v4 < v21 ? v4 : v21;
    const float v23 = gelu_tanh_e4m3fn_cr_avx512_minmag_f32(v3, v22);
    const float v24 = -0x1.145042p-8f; /* -0.00421620952 */
    const float v25 = gelu_tanh_e4m3fn_cr_avx512_fma_f32(v22, v22, v24);
    const float v26 = 0x1.0fcdd8p-4f; /* 0.0663584173 */
    const float v27 = 0x1.7d5826p+0f; /* 1.48962629 */
    const float v28 = gelu_tanh_e4m3fn_cr_avx512_fma_f32(v25, v26, v27);
    const float v29 = v23 * v28;
    const float v30 = 0x1.715476p+0f; /* 1.44269502 */
    const float v31 = 0x1.8p+18f; /* 393216 */
    const float v32 = gelu_tanh_e4m3fn_cr_avx512_fma_f32(v29, v30, v31);
    const float v33 = v32 - v31;
    const float v34 = -0x1.4b4264p-1f; /* -0.646990895 */
    const float v35 = gelu_tanh_e4m3fn_cr_avx512_fma_f32(v33, v34, v29);
    const float v36 = v35 * v35;
    const float v37 = v2 > v36 ? v2 : v36;
    const float v38 = 0x1.3e5082p+0f; /* 1.24341595 */
    const float v39 = 0x1.2c787cp+0f; /* 1.17371345 */
    const float v40 = gelu_tanh_e4m3fn_cr_avx512_fma_f32(v38, v35, v39);
    const float v41 = gelu_tanh_e4m3fn_cr_avx512_fma_f32(v1, v37, v40);
    const int32_t v42 = gelu_tanh_e4m3fn_cr_avx512_bits_f32(v32);
    const float v43 = gelu_tanh_e4m3fn_cr_avx512_table0[(uint32_t)v42 & (32u - 1)];
    const float v44 = -0x1.915d42p-13f; /* -0.000191385407 */
    const float v45 = gelu_tanh_e4m3fn_cr_avx512_fma_f32(v41, v43, v44);
    const float v46 = 0x1.2c861p+0f; /* 1.17392063 */
    const float v47 = gelu_tanh_e4m3fn_cr_avx512_scalef_f32(v45, v33);
    const float v48 = v46 + v47;
    const float v49 = v45 / v48;
    const float v50 = v49 * v21;
    const float v51 = gelu_tanh_e4m3fn_cr_avx512_scalef_f32(v50, v33);
    const int32_t v52 = gelu_tanh_e4m3fn_cr_avx512_bits_f32(v51);
    const int32_t v53 = gelu_tanh_e4m3fn_cr_avx512_lshr_i32(v52, v13);
    const int32_t v54 = v0 & v53;
    const int32_t v55 = 2147483647; /* 0x7fffffff */
    const int32_t v56 = v52 & v55;
    const int32_t v57 = 1015021568; /* 0x3c800000 */
    const int v58 = v56 < v57;
    const float v59 = 0x1p+14f; /* 16384 */
    const float v60 = gelu_tanh_e4m3fn_cr_avx512_frombits_f32(v56);
    const float v61 = v59 + v60;
    const int32_t v62 = gelu_tanh_e4m3fn_cr_avx512_bits_f32(v61);
    const int32_t v63 = -1006108673; /* 0xc407ffff */
    const int32_t v64 = (int32_t)((uint32_t)v63 + (uint32_t)v56);
    const int32_t v65 = gelu_tanh_e4m3fn_cr_avx512_ashr_i32(v64, v10);
    const int32_t v66 = v5 < v65 ? v5 : v65;
    const int32_t v67 = v58 ? v62 : v66;
    const int32_t v68 = v54 | v67;
    const int32_t r0 = v68;
    return (uint8_t)r0;
}

static void gelu_tanh_e4m3fn_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_e4m3fn_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_E4M3FN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_E4M3FN_CR_AVX512_AVX2 static inline GELU_TANH_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_E4M3FN_CR_AVX512_AVX512 static inline GELU_TANH_E4M3FN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
GELU_TANH_E4M3FN_CR_AVX512_AVX2 __m256 gelu_tanh_e4m3fn_cr_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

GELU_TANH_E4M3FN_CR_AVX512_AVX2 __m256 gelu_tanh_e4m3fn_cr_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(gelu_tanh_e4m3fn_cr_avx512_signaling_f32_avx2(a), gelu_tanh_e4m3fn_cr_avx512_signaling_f32_avx2(b)));
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_E4M3FN_CR_AVX512_AVX2 __m256i gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
GELU_TANH_E4M3FN_CR_AVX512_AVX2 __m256 gelu_tanh_e4m3fn_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
GELU_TANH_E4M3FN_CR_AVX512_AVX2 __m256 gelu_tanh_e4m3fn_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(gelu_tanh_e4m3fn_cr_avx512_permute16_avx2(i, t0, t1),
                            gelu_tanh_e4m3fn_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
GELU_TANH_E4M3FN_CR_AVX512_AVX2 __m128 gelu_tanh_e4m3fn_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static GELU_TANH_E4M3FN_CR_AVX512_AVX2_TARGET __m256 gelu_tanh_e4m3fn_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        gelu_tanh_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        gelu_tanh_e4m3fn_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
GELU_TANH_E4M3FN_CR_AVX512_AVX2 __m256 gelu_tanh_e4m3fn_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return gelu_tanh_e4m3fn_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
GELU_TANH_E4M3FN_CR_AVX512_AVX2 void gelu_tanh_e4m3fn_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
GELU_TANH_E4M3FN_CR_AVX512_AVX2 void gelu_tanh_e4m3fn_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(0x1.110094p-1f); /* 0.533207536 */
    const __m256 v2 = _mm256_set1_ps(-0x1p-8f); /* -0.00390625 */
    const __m256 v3 = _mm256_set1_ps(0x1p+4f); /* 16 */
    const __m256 v4 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256i v5 = _mm256_set1_epi32(127);
    const __m256 v9 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v17 = _mm256_set1_ps(NAN);
    const __m256 v19 = _mm256_set1_ps(0x1.000da2p+120f); /* 1.3295045e+36 */
    const __m256 v24 = _mm256_set1_ps(-0x1.145042p-8f); /* -0.00421620952 */
    const __m256 v26 = _mm256_set1_ps(0x1.0fcdd8p-4f); /* 0.0663584173 */
    const __m256 v27 = _mm256_set1_ps(0x1.7d5826p+0f); /* 1.48962629 */
    const __m256 v30 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v31 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v34 = _mm256_set1_ps(-0x1.4b4264p-1f); /* -0.646990895 */
    const __m256 v38 = _mm256_set1_ps(0x1.3e5082p+0f); /* 1.24341595 */
    const __m256 v39 = _mm256_set1_ps(0x1.2c787cp+0f); /* 1.17371345 */
    const __m256 v44 = _mm256_set1_ps(-0x1.915d42p-13f); /* -0.000191385407 */
    const __m256 v46 = _mm256_set1_ps(0x1.2c861p+0f); /* 1.17392063 */
    const __m256i v55 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v57 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v59 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v63 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256 t0_0 = _mm256_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0 + 24);
    const __m256i v6_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v6_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v7_0 = _mm256_and_si256(v5, v6_0);
    const __m256i v7_1 = _mm256_and_si256(v5, v6_1);
    const __m256i v8_0 = _mm256_cmpeq_epi32(v5, v7_0);
    const __m256i v8_1 = _mm256_cmpeq_epi32(v5, v7_1);
    const __m256i v11_0 = _mm256_slli_epi32(v7_0, 20);
    const __m256i v11_1 = _mm256_slli_epi32(v7_1, 20);
    const __m256i v12_0 = _mm256_and_si256(v0, v6_0);
    const __m256i v12_1 = _mm256_and_si256(v0, v6_1);
    const __m256i v14_0 = _mm256_slli_epi32(v12_0, 24);
    const __m256i v14_1 = _mm256_slli_epi32(v12_1, 24);
    const __m256i v15_0 = _mm256_or_si256(v11_0, v14_0);
    const __m256i v15_1 = _mm256_or_si256(v11_1, v14_1);
    const __m256 v16_0 = _mm256_castsi256_ps(v15_0);
    const __m256 v16_1 = _mm256_castsi256_ps(v15_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v9, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v9, v16_1, v17);
    const __m256 v20_0 = _mm256_mul_ps(v19, v16_0);
    const __m256 v20_1 = _mm256_mul_ps(v19, v16_1);
    const __m256 v21_0 = _mm256_blendv_ps(v20_0, v18_0, _mm256_castsi256_ps(v8_0));
    const __m256 v21_1 = _mm256_blendv_ps(v20_1, v18_1, _mm256_castsi256_ps(v8_1));
    const __m256 v22_0 = _mm256_min_ps(v4, v21_0);
    const __m256 v22_1 = _mm256_min_ps(v4, v21_1);
    const __m256 v23_0 = gelu_tanh_e4m3fn_cr_avx512_minmag_f32_avx2(v3, v22_0);
    const __m256 v23_1 = gelu_tanh_e4m3fn_cr_avx512_minmag_f32_avx2(v3, v22_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v22_0, v22_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v22_1, v22_1, v24);
    const __m256 v28_0 = _mm256_fmadd_ps(v25_0, v26, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v25_1, v26, v27);
    const __m256 v29_0 = _mm256_mul_ps(v23_0, v28_0);
    const __m256 v29_1 = _mm256_mul_ps(v23_1, v28_1);
    const __m256 v32_0 = _mm256_fmadd_ps(v29_0, v30, v31);
    const __m256 v32_1 = _mm256_fmadd_ps(v29_1, v30, v31);
    const __m256 v33_0 = _mm256_sub_ps(v32_0, v31);
    const __m256 v33_1 = _mm256_sub_ps(v32_1, v31);
    const __m256 v35_0 = _mm256_fmadd_ps(v33_0, v34, v29_0);
    const __m256 v35_1 = _mm256_fmadd_ps(v33_1, v34, v29_1);
    const __m256 v36_0 = _mm256_mul_ps(v35_0, v35_0);
    const __m256 v36_1 = _mm256_mul_ps(v35_1, v35_1);
    const __m256 v37_0 = _mm256_max_ps(v2, v36_0);
    const __m256 v37_1 = _mm256_max_ps(v2, v36_1);
    const __m256 v40_0 = _mm256_fmadd_ps(v38, v35_0, v39);
    const __m256 v40_1 = _mm256_fmadd_ps(v38, v35_1, v39);
    const __m256 v41_0 = _mm256_fmadd_ps(v1, v37_0, v40_0);
    const __m256 v41_1 = _mm256_fmadd_ps(v1, v37_1, v40_1);
    const __m256i v42_0 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx2(v32_0);
    const __m256i v42_1 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx2(v32_1);
    const __m256 v43_0 = gelu_tanh_e4m3fn_cr_avx512_permute32_avx2(v42_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v43_1 = gelu_tanh_e4m3fn_cr_avx512_permute32_avx2(v42_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v45_0 = _mm256_fmadd_ps(v41_0, v43_0, v44);
    const __m256 v45_1 = _mm256_fmadd_ps(v41_1, v43_1, v44);
    const __m256 v47_0 = gelu_tanh_e4m3fn_cr_avx512_scalef_f32_avx2(v45_0, v33_0);
    const __m256 v47_1 = gelu_tanh_e4m3fn_cr_avx512_scalef_f32_avx2(v45_1, v33_1);
    const __m256 v48_0 = _mm256_add_ps(v46, v47_0);
    const __m256 v48_1 = _mm256_add_ps(v46, v47_1);
    const __m256 v49_0 = _mm256_div_ps(v45_0, v48_0);
    const __m256 v49_1 = _mm256_div_ps(v45_1, v48_1);
    const __m256 v50_0 = _mm256_mul_ps(v49_0, v21_0);
    const __m256 v50_1 = _mm256_mul_ps(v49_1, v21_1);
    const __m256 v51_0 = gelu_tanh_e4m3fn_cr_avx512_scalef_f32_avx2(v50_0, v33_0);
    const __m256 v51_1 = gelu_tanh_e4m3fn_cr_avx512_scalef_f32_avx2(v50_1, v33_1);
    const __m256i v52_0 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx2(v51_0);
    const __m256i v52_1 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx2(v51_1);
    const __m256i v53_0 = _mm256_srli_epi32(v52_0, 24);
    const __m256i v53_1 = _mm256_srli_epi32(v52_1, 24);
    const __m256i v54_0 = _mm256_and_si256(v0, v53_0);
    const __m256i v54_1 = _mm256_and_si256(v0, v53_1);
    const __m256i v56_0 = _mm256_and_si256(v52_0, v55);
    const __m256i v56_1 = _mm256_and_si256(v52_1, v55);
    const __m256i v58_0 = _mm256_cmpgt_epi32(v57, v56_0);
    const __m256i v58_1 = _mm256_cmpgt_epi32(v57, v56_1);
    const __m256 v60_0 = _mm256_castsi256_ps(v56_0);
    const __m256 v60_1 = _mm256_castsi256_ps(v56_1);
    const __m256 v61_0 = _mm256_add_ps(v59, v60_0);
    const __m256 v61_1 = _mm256_add_ps(v59, v60_1);
    const __m256i v62_0 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx2(v61_0);
    const __m256i v62_1 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx2(v61_1);
    const __m256i v64_0 = _mm256_add_epi32(v63, v56_0);
    const __m256i v64_1 = _mm256_add_epi32(v63, v56_1);
    const __m256i v65_0 = _mm256_srai_epi32(v64_0, 20);
    const __m256i v65_1 = _mm256_srai_epi32(v64_1, 20);
    const __m256i v66_0 = _mm256_min_epi32(v5, v65_0);
    const __m256i v66_1 = _mm256_min_epi32(v5, v65_1);
    const __m256i v67_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v66_0), _mm256_castsi256_ps(v62_0), _mm256_castsi256_ps(v58_0)));
    const __m256i v67_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v66_1), _mm256_castsi256_ps(v62_1), _mm256_castsi256_ps(v58_1)));
    const __m256i v68_0 = _mm256_or_si256(v54_0, v67_0);
    const __m256i v68_1 = _mm256_or_si256(v54_1, v67_1);
    gelu_tanh_e4m3fn_cr_avx512_store_u8_avx2(y, v68_0);
    gelu_tanh_e4m3fn_cr_avx512_store_u8_avx2(y + 8, v68_1);
}

/* 8 elements. */
static GELU_TANH_E4M3FN_CR_AVX512_AVX2_TARGET void gelu_tanh_e4m3fn_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(0x1.110094p-1f); /* 0.533207536 */
    const __m256 v2 = _mm256_set1_ps(-0x1p-8f); /* -0.00390625 */
    const __m256 v3 = _mm256_set1_ps(0x1p+4f); /* 16 */
    const __m256 v4 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256i v5 = _mm256_set1_epi32(127);
    const __m256 v9 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v17 = _mm256_set1_ps(NAN);
    const __m256 v19 = _mm256_set1_ps(0x1.000da2p+120f); /* 1.3295045e+36 */
    const __m256 v24 = _mm256_set1_ps(-0x1.145042p-8f); /* -0.00421620952 */
    const __m256 v26 = _mm256_set1_ps(0x1.0fcdd8p-4f); /* 0.0663584173 */
    const __m256 v27 = _mm256_set1_ps(0x1.7d5826p+0f); /* 1.48962629 */
    const __m256 v30 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v31 = _mm256_set1_ps(0x1.8p+18f); /* 393216 */
    const __m256 v34 = _mm256_set1_ps(-0x1.4b4264p-1f); /* -0.646990895 */
    const __m256 v38 = _mm256_set1_ps(0x1.3e5082p+0f); /* 1.24341595 */
    const __m256 v39 = _mm256_set1_ps(0x1.2c787cp+0f); /* 1.17371345 */
    const __m256 v44 = _mm256_set1_ps(-0x1.915d42p-13f); /* -0.000191385407 */
    const __m256 v46 = _mm256_set1_ps(0x1.2c861p+0f); /* 1.17392063 */
    const __m256i v55 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v57 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v59 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v63 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256 t0_0 = _mm256_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0 + 24);
    const __m256i v6 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v7 = _mm256_and_si256(v5, v6);
    const __m256i v8 = _mm256_cmpeq_epi32(v5, v7);
    const __m256i v11 = _mm256_slli_epi32(v7, 20);
    const __m256i v12 = _mm256_and_si256(v0, v6);
    const __m256i v14 = _mm256_slli_epi32(v12, 24);
    const __m256i v15 = _mm256_or_si256(v11, v14);
    const __m256 v16 = _mm256_castsi256_ps(v15);
    const __m256 v18 = _mm256_fmadd_ps(v9, v16, v17);
    const __m256 v20 = _mm256_mul_ps(v19, v16);
    const __m256 v21 = _mm256_blendv_ps(v20, v18, _mm256_castsi256_ps(v8));
    const __m256 v22 = _mm256_min_ps(v4, v21);
    const __m256 v23 = gelu_tanh_e4m3fn_cr_avx512_minmag_f32_avx2(v3, v22);
    const __m256 v25 = _mm256_fmadd_ps(v22, v22, v24);
    const __m256 v28 = _mm256_fmadd_ps(v25, v26, v27);
    const __m256 v29 = _mm256_mul_ps(v23, v28);
    const __m256 v32 = _mm256_fmadd_ps(v29, v30, v31);
    const __m256 v33 = _mm256_sub_ps(v32, v31);
    const __m256 v35 = _mm256_fmadd_ps(v33, v34, v29);
    const __m256 v36 = _mm256_mul_ps(v35, v35);
    const __m256 v37 = _mm256_max_ps(v2, v36);
    const __m256 v40 = _mm256_fmadd_ps(v38, v35, v39);
    const __m256 v41 = _mm256_fmadd_ps(v1, v37, v40);
    const __m256i v42 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx2(v32);
    const __m256 v43 = gelu_tanh_e4m3fn_cr_avx512_permute32_avx2(v42, t0_0, t0_1, t0_2, t0_3);
    const __m256 v45 = _mm256_fmadd_ps(v41, v43, v44);
    const __m256 v47 = gelu_tanh_e4m3fn_cr_avx512_scalef_f32_avx2(v45, v33);
    const __m256 v48 = _mm256_add_ps(v46, v47);
    const __m256 v49 = _mm256_div_ps(v45, v48);
    const __m256 v50 = _mm256_mul_ps(v49, v21);
    const __m256 v51 = gelu_tanh_e4m3fn_cr_avx512_scalef_f32_avx2(v50, v33);
    const __m256i v52 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx2(v51);
    const __m256i v53 = _mm256_srli_epi32(v52, 24);
    const __m256i v54 = _mm256_and_si256(v0, v53);
    const __m256i v56 = _mm256_and_si256(v52, v55);
    const __m256i v58 = _mm256_cmpgt_epi32(v57, v56);
    const __m256 v60 = _mm256_castsi256_ps(v56);
    const __m256 v61 = _mm256_add_ps(v59, v60);
    const __m256i v62 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx2(v61);
    const __m256i v64 = _mm256_add_epi32(v63, v56);
    const __m256i v65 = _mm256_srai_epi32(v64, 20);
    const __m256i v66 = _mm256_min_epi32(v5, v65);
    const __m256i v67 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v66), _mm256_castsi256_ps(v62), _mm256_castsi256_ps(v58)));
    const __m256i v68 = _mm256_or_si256(v54, v67);
    gelu_tanh_e4m3fn_cr_avx512_store_u8_avx2(y, v68);
}

static GELU_TANH_E4M3FN_CR_AVX512_AVX2_TARGET void gelu_tanh_e4m3fn_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_e4m3fn_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        gelu_tanh_e4m3fn_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        gelu_tanh_e4m3fn_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_E4M3FN_CR_AVX512_AVX512 __m512i gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
GELU_TANH_E4M3FN_CR_AVX512_AVX512 void gelu_tanh_e4m3fn_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(0x1.110094p-1f); /* 0.533207536 */
    const __m512 v2 = _mm512_set1_ps(-0x1p-8f); /* -0.00390625 */
    const __m512 v3 = _mm512_set1_ps(0x1p+4f); /* 16 */
    const __m512 v4 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512i v5 = _mm512_set1_epi32(127);
    const __m512 v9 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v17 = _mm512_set1_ps(NAN);
    const __m512 v19 = _mm512_set1_ps(0x1.000da2p+120f); /* 1.3295045e+36 */
    const __m512 v24 = _mm512_set1_ps(-0x1.145042p-8f); /* -0.00421620952 */
    const __m512 v26 = _mm512_set1_ps(0x1.0fcdd8p-4f); /* 0.0663584173 */
    const __m512 v27 = _mm512_set1_ps(0x1.7d5826p+0f); /* 1.48962629 */
    const __m512 v30 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v31 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v34 = _mm512_set1_ps(-0x1.4b4264p-1f); /* -0.646990895 */
    const __m512 v38 = _mm512_set1_ps(0x1.3e5082p+0f); /* 1.24341595 */
    const __m512 v39 = _mm512_set1_ps(0x1.2c787cp+0f); /* 1.17371345 */
    const __m512 v44 = _mm512_set1_ps(-0x1.915d42p-13f); /* -0.000191385407 */
    const __m512 v46 = _mm512_set1_ps(0x1.2c861p+0f); /* 1.17392063 */
    const __m512i v55 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v57 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v59 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v63 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512 t0_0 = _mm512_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0 + 16);
    const __m512i v6_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v6_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v6_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v6_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v7_0 = _mm512_and_si512(v5, v6_0);
    const __m512i v7_1 = _mm512_and_si512(v5, v6_1);
    const __m512i v7_2 = _mm512_and_si512(v5, v6_2);
    const __m512i v7_3 = _mm512_and_si512(v5, v6_3);
    const __mmask16 v8_0 = _mm512_cmpeq_epi32_mask(v5, v7_0);
    const __mmask16 v8_1 = _mm512_cmpeq_epi32_mask(v5, v7_1);
    const __mmask16 v8_2 = _mm512_cmpeq_epi32_mask(v5, v7_2);
    const __mmask16 v8_3 = _mm512_cmpeq_epi32_mask(v5, v7_3);
    const __m512i v11_0 = _mm512_slli_epi32(v7_0, 20);
    const __m512i v11_1 = _mm512_slli_epi32(v7_1, 20);
    const __m512i v11_2 = _mm512_slli_epi32(v7_2, 20);
    const __m512i v11_3 = _mm512_slli_epi32(v7_3, 20);
    const __m512i v12_0 = _mm512_and_si512(v0, v6_0);
    const __m512i v12_1 = _mm512_and_si512(v0, v6_1);
    const __m512i v12_2 = _mm512_and_si512(v0, v6_2);
    const __m512i v12_3 = _mm512_and_si512(v0, v6_3);
    const __m512i v14_0 = _mm512_slli_epi32(v12_0, 24);
    const __m512i v14_1 = _mm512_slli_epi32(v12_1, 24);
    const __m512i v14_2 = _mm512_slli_epi32(v12_2, 24);
    const __m512i v14_3 = _mm512_slli_epi32(v12_3, 24);
    const __m512i v15_0 = _mm512_or_si512(v11_0, v14_0);
    const __m512i v15_1 = _mm512_or_si512(v11_1, v14_1);
    const __m512i v15_2 = _mm512_or_si512(v11_2, v14_2);
    const __m512i v15_3 = _mm512_or_si512(v11_3, v14_3);
    const __m512 v16_0 = _mm512_castsi512_ps(v15_0);
    const __m512 v16_1 = _mm512_castsi512_ps(v15_1);
    const __m512 v16_2 = _mm512_castsi512_ps(v15_2);
    const __m512 v16_3 = _mm512_castsi512_ps(v15_3);
    const __m512 v18_0 = _mm512_fmadd_ps(v9, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v9, v16_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v9, v16_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v9, v16_3, v17);
    const __m512 v20_0 = _mm512_mul_ps(v19, v16_0);
    const __m512 v20_1 = _mm512_mul_ps(v19, v16_1);
    const __m512 v20_2 = _mm512_mul_ps(v19, v16_2);
    const __m512 v20_3 = _mm512_mul_ps(v19, v16_3);
    const __m512 v21_0 = _mm512_mask_blend_ps(v8_0, v20_0, v18_0);
    const __m512 v21_1 = _mm512_mask_blend_ps(v8_1, v20_1, v18_1);
    const __m512 v21_2 = _mm512_mask_blend_ps(v8_2, v20_2, v18_2);
    const __m512 v21_3 = _mm512_mask_blend_ps(v8_3, v20_3, v18_3);
    const __m512 v22_0 = _mm512_min_ps(v4, v21_0);
    const __m512 v22_1 = _mm512_min_ps(v4, v21_1);
    const __m512 v22_2 = _mm512_min_ps(v4, v21_2);
    const __m512 v22_3 = _mm512_min_ps(v4, v21_3);
    const __m512 v23_0 = _mm512_range_ps(v3, v22_0, 6);
    const __m512 v23_1 = _mm512_range_ps(v3, v22_1, 6);
    const __m512 v23_2 = _mm512_range_ps(v3, v22_2, 6);
    const __m512 v23_3 = _mm512_range_ps(v3, v22_3, 6);
    const __m512 v25_0 = _mm512_fmadd_ps(v22_0, v22_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v22_1, v22_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v22_2, v22_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v22_3, v22_3, v24);
    const __m512 v28_0 = _mm512_fmadd_ps(v25_0, v26, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v25_1, v26, v27);
    const __m512 v28_2 = _mm512_fmadd_ps(v25_2, v26, v27);
    const __m512 v28_3 = _mm512_fmadd_ps(v25_3, v26, v27);
    const __m512 v29_0 = _mm512_mul_ps(v23_0, v28_0);
    const __m512 v29_1 = _mm512_mul_ps(v23_1, v28_1);
    const __m512 v29_2 = _mm512_mul_ps(v23_2, v28_2);
    const __m512 v29_3 = _mm512_mul_ps(v23_3, v28_3);
    const __m512 v32_0 = _mm512_fmadd_ps(v29_0, v30, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v29_1, v30, v31);
    const __m512 v32_2 = _mm512_fmadd_ps(v29_2, v30, v31);
    const __m512 v32_3 = _mm512_fmadd_ps(v29_3, v30, v31);
    const __m512 v33_0 = _mm512_sub_ps(v32_0, v31);
    const __m512 v33_1 = _mm512_sub_ps(v32_1, v31);
    const __m512 v33_2 = _mm512_sub_ps(v32_2, v31);
    const __m512 v33_3 = _mm512_sub_ps(v32_3, v31);
    const __m512 v35_0 = _mm512_fmadd_ps(v33_0, v34, v29_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v33_1, v34, v29_1);
    const __m512 v35_2 = _mm512_fmadd_ps(v33_2, v34, v29_2);
    const __m512 v35_3 = _mm512_fmadd_ps(v33_3, v34, v29_3);
    const __m512 v36_0 = _mm512_mul_ps(v35_0, v35_0);
    const __m512 v36_1 = _mm512_mul_ps(v35_1, v35_1);
    const __m512 v36_2 = _mm512_mul_ps(v35_2, v35_2);
    const __m512 v36_3 = _mm512_mul_ps(v35_3, v35_3);
    const __m512 v37_0 = _mm512_max_ps(v2, v36_0);
    const __m512 v37_1 = _mm512_max_ps(v2, v36_1);
    const __m512 v37_2 = _mm512_max_ps(v2, v36_2);
    const __m512 v37_3 = _mm512_max_ps(v2, v36_3);
    const __m512 v40_0 = _mm512_fmadd_ps(v38, v35_0, v39);
    const __m512 v40_1 = _mm512_fmadd_ps(v38, v35_1, v39);
    const __m512 v40_2 = _mm512_fmadd_ps(v38, v35_2, v39);
    const __m512 v40_3 = _mm512_fmadd_ps(v38, v35_3, v39);
    const __m512 v41_0 = _mm512_fmadd_ps(v1, v37_0, v40_0);
    const __m512 v41_1 = _mm512_fmadd_ps(v1, v37_1, v40_1);
    const __m512 v41_2 = _mm512_fmadd_ps(v1, v37_2, v40_2);
    const __m512 v41_3 = _mm512_fmadd_ps(v1, v37_3, v40_3);
    const __m512i v42_0 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v32_0);
    const __m512i v42_1 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v32_1);
    const __m512i v42_2 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v32_2);
    const __m512i v42_3 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v32_3);
    const __m512 v43_0 = _mm512_permutex2var_ps(t0_0, v42_0, t0_1);
    const __m512 v43_1 = _mm512_permutex2var_ps(t0_0, v42_1, t0_1);
    const __m512 v43_2 = _mm512_permutex2var_ps(t0_0, v42_2, t0_1);
    const __m512 v43_3 = _mm512_permutex2var_ps(t0_0, v42_3, t0_1);
    const __m512 v45_0 = _mm512_fmadd_ps(v41_0, v43_0, v44);
    const __m512 v45_1 = _mm512_fmadd_ps(v41_1, v43_1, v44);
    const __m512 v45_2 = _mm512_fmadd_ps(v41_2, v43_2, v44);
    const __m512 v45_3 = _mm512_fmadd_ps(v41_3, v43_3, v44);
    const __m512 v47_0 = _mm512_scalef_ps(v45_0, v33_0);
    const __m512 v47_1 = _mm512_scalef_ps(v45_1, v33_1);
    const __m512 v47_2 = _mm512_scalef_ps(v45_2, v33_2);
    const __m512 v47_3 = _mm512_scalef_ps(v45_3, v33_3);
    const __m512 v48_0 = _mm512_add_ps(v46, v47_0);
    const __m512 v48_1 = _mm512_add_ps(v46, v47_1);
    const __m512 v48_2 = _mm512_add_ps(v46, v47_2);
    const __m512 v48_3 = _mm512_add_ps(v46, v47_3);
    const __m512 v49_0 = _mm512_div_ps(v45_0, v48_0);
    const __m512 v49_1 = _mm512_div_ps(v45_1, v48_1);
    const __m512 v49_2 = _mm512_div_ps(v45_2, v48_2);
    const __m512 v49_3 = _mm512_div_ps(v45_3, v48_3);
    const __m512 v50_0 = _mm512_mul_ps(v49_0, v21_0);
    const __m512 v50_1 = _mm512_mul_ps(v49_1, v21_1);
    const __m512 v50_2 = _mm512_mul_ps(v49_2, v21_2);
    const __m512 v50_3 = _mm512_mul_ps(v49_3, v21_3);
    const __m512 v51_0 = _mm512_scalef_ps(v50_0, v33_0);
    const __m512 v51_1 = _mm512_scalef_ps(v50_1, v33_1);
    const __m512 v51_2 = _mm512_scalef_ps(v50_2, v33_2);
    const __m512 v51_3 = _mm512_scalef_ps(v50_3, v33_3);
    const __m512i v52_0 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v51_0);
    const __m512i v52_1 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v51_1);
    const __m512i v52_2 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v51_2);
    const __m512i v52_3 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v51_3);
    const __m512i v53_0 = _mm512_srli_epi32(v52_0, 24);
    const __m512i v53_1 = _mm512_srli_epi32(v52_1, 24);
    const __m512i v53_2 = _mm512_srli_epi32(v52_2, 24);
    const __m512i v53_3 = _mm512_srli_epi32(v52_3, 24);
    const __m512i v54_0 = _mm512_and_si512(v0, v53_0);
    const __m512i v54_1 = _mm512_and_si512(v0, v53_1);
    const __m512i v54_2 = _mm512_and_si512(v0, v53_2);
    const __m512i v54_3 = _mm512_and_si512(v0, v53_3);
    const __m512i v56_0 = _mm512_and_si512(v52_0, v55);
    const __m512i v56_1 = _mm512_and_si512(v52_1, v55);
    const __m512i v56_2 = _mm512_and_si512(v52_2, v55);
    const __m512i v56_3 = _mm512_and_si512(v52_3, v55);
    const __mmask16 v58_0 = _mm512_cmplt_epi32_mask(v56_0, v57);
    const __mmask16 v58_1 = _mm512_cmplt_epi32_mask(v56_1, v57);
    const __mmask16 v58_2 = _mm512_cmplt_epi32_mask(v56_2, v57);
    const __mmask16 v58_3 = _mm512_cmplt_epi32_mask(v56_3, v57);
    const __m512 v60_0 = _mm512_castsi512_ps(v56_0);
    const __m512 v60_1 = _mm512_castsi512_ps(v56_1);
    const __m512 v60_2 = _mm512_castsi512_ps(v56_2);
    const __m512 v60_3 = _mm512_castsi512_ps(v56_3);
    const __m512 v61_0 = _mm512_add_ps(v59, v60_0);
    const __m512 v61_1 = _mm512_add_ps(v59, v60_1);
    const __m512 v61_2 = _mm512_add_ps(v59, v60_2);
    const __m512 v61_3 = _mm512_add_ps(v59, v60_3);
    const __m512i v62_0 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v61_0);
    const __m512i v62_1 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v61_1);
    const __m512i v62_2 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v61_2);
    const __m512i v62_3 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v61_3);
    const __m512i v64_0 = _mm512_add_epi32(v63, v56_0);
    const __m512i v64_1 = _mm512_add_epi32(v63, v56_1);
    const __m512i v64_2 = _mm512_add_epi32(v63, v56_2);
    const __m512i v64_3 = _mm512_add_epi32(v63, v56_3);
    const __m512i v65_0 = _mm512_srai_epi32(v64_0, 20);
    const __m512i v65_1 = _mm512_srai_epi32(v64_1, 20);
    const __m512i v65_2 = _mm512_srai_epi32(v64_2, 20);
    const __m512i v65_3 = _mm512_srai_epi32(v64_3, 20);
    const __m512i v66_0 = _mm512_min_epi32(v5, v65_0);
    const __m512i v66_1 = _mm512_min_epi32(v5, v65_1);
    const __m512i v66_2 = _mm512_min_epi32(v5, v65_2);
    const __m512i v66_3 = _mm512_min_epi32(v5, v65_3);
    const __m512i v67_0 = _mm512_mask_blend_epi32(v58_0, v66_0, v62_0);
    const __m512i v67_1 = _mm512_mask_blend_epi32(v58_1, v66_1, v62_1);
    const __m512i v67_2 = _mm512_mask_blend_epi32(v58_2, v66_2, v62_2);
    const __m512i v67_3 = _mm512_mask_blend_epi32(v58_3, v66_3, v62_3);
    const __m512i v68_0 = _mm512_or_si512(v54_0, v67_0);
    const __m512i v68_1 = _mm512_or_si512(v54_1, v67_1);
    const __m512i v68_2 = _mm512_or_si512(v54_2, v67_2);
    const __m512i v68_3 = _mm512_or_si512(v54_3, v67_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v68_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v68_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v68_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v68_3));
}

/* 16 elements. */
static GELU_TANH_E4M3FN_CR_AVX512_AVX512_TARGET void gelu_tanh_e4m3fn_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(0x1.110094p-1f); /* 0.533207536 */
    const __m512 v2 = _mm512_set1_ps(-0x1p-8f); /* -0.00390625 */
    const __m512 v3 = _mm512_set1_ps(0x1p+4f); /* 16 */
    const __m512 v4 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512i v5 = _mm512_set1_epi32(127);
    const __m512 v9 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v17 = _mm512_set1_ps(NAN);
    const __m512 v19 = _mm512_set1_ps(0x1.000da2p+120f); /* 1.3295045e+36 */
    const __m512 v24 = _mm512_set1_ps(-0x1.145042p-8f); /* -0.00421620952 */
    const __m512 v26 = _mm512_set1_ps(0x1.0fcdd8p-4f); /* 0.0663584173 */
    const __m512 v27 = _mm512_set1_ps(0x1.7d5826p+0f); /* 1.48962629 */
    const __m512 v30 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v31 = _mm512_set1_ps(0x1.8p+18f); /* 393216 */
    const __m512 v34 = _mm512_set1_ps(-0x1.4b4264p-1f); /* -0.646990895 */
    const __m512 v38 = _mm512_set1_ps(0x1.3e5082p+0f); /* 1.24341595 */
    const __m512 v39 = _mm512_set1_ps(0x1.2c787cp+0f); /* 1.17371345 */
    const __m512 v44 = _mm512_set1_ps(-0x1.915d42p-13f); /* -0.000191385407 */
    const __m512 v46 = _mm512_set1_ps(0x1.2c861p+0f); /* 1.17392063 */
    const __m512i v55 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v57 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v59 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v63 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512 t0_0 = _mm512_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(gelu_tanh_e4m3fn_cr_avx512_table0 + 16);
    const __m512i v6 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v7 = _mm512_and_si512(v5, v6);
    const __mmask16 v8 = _mm512_cmpeq_epi32_mask(v5, v7);
    const __m512i v11 = _mm512_slli_epi32(v7, 20);
    const __m512i v12 = _mm512_and_si512(v0, v6);
    const __m512i v14 = _mm512_slli_epi32(v12, 24);
    const __m512i v15 = _mm512_or_si512(v11, v14);
    const __m512 v16 = _mm512_castsi512_ps(v15);
    const __m512 v18 = _mm512_fmadd_ps(v9, v16, v17);
    const __m512 v20 = _mm512_mul_ps(v19, v16);
    const __m512 v21 = _mm512_mask_blend_ps(v8, v20, v18);
    const __m512 v22 = _mm512_min_ps(v4, v21);
    const __m512 v23 = _mm512_range_ps(v3, v22, 6);
    const __m512 v25 = _mm512_fmadd_ps(v22, v22, v24);
    const __m512 v28 = _mm512_fmadd_ps(v25, v26, v27);
    const __m512 v29 = _mm512_mul_ps(v23, v28);
    const __m512 v32 = _mm512_fmadd_ps(v29, v30, v31);
    const __m512 v33 = _mm512_sub_ps(v32, v31);
    const __m512 v35 = _mm512_fmadd_ps(v33, v34, v29);
    const __m512 v36 = _mm512_mul_ps(v35, v35);
    const __m512 v37 = _mm512_max_ps(v2, v36);
    const __m512 v40 = _mm512_fmadd_ps(v38, v35, v39);
    const __m512 v41 = _mm512_fmadd_ps(v1, v37, v40);
    const __m512i v42 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v32);
    const __m512 v43 = _mm512_permutex2var_ps(t0_0, v42, t0_1);
    const __m512 v45 = _mm512_fmadd_ps(v41, v43, v44);
    const __m512 v47 = _mm512_scalef_ps(v45, v33);
    const __m512 v48 = _mm512_add_ps(v46, v47);
    const __m512 v49 = _mm512_div_ps(v45, v48);
    const __m512 v50 = _mm512_mul_ps(v49, v21);
    const __m512 v51 = _mm512_scalef_ps(v50, v33);
    const __m512i v52 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v51);
    const __m512i v53 = _mm512_srli_epi32(v52, 24);
    const __m512i v54 = _mm512_and_si512(v0, v53);
    const __m512i v56 = _mm512_and_si512(v52, v55);
    const __mmask16 v58 = _mm512_cmplt_epi32_mask(v56, v57);
    const __m512 v60 = _mm512_castsi512_ps(v56);
    const __m512 v61 = _mm512_add_ps(v59, v60);
    const __m512i v62 = gelu_tanh_e4m3fn_cr_avx512_bits_f32_avx512(v61);
    const __m512i v64 = _mm512_add_epi32(v63, v56);
    const __m512i v65 = _mm512_srai_epi32(v64, 20);
    const __m512i v66 = _mm512_min_epi32(v5, v65);
    const __m512i v67 = _mm512_mask_blend_epi32(v58, v66, v62);
    const __m512i v68 = _mm512_or_si512(v54, v67);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v68));
}

static GELU_TANH_E4M3FN_CR_AVX512_AVX512_TARGET void gelu_tanh_e4m3fn_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        gelu_tanh_e4m3fn_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_tanh_e4m3fn_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        gelu_tanh_e4m3fn_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_E4M3FN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_e4m3fn_cr_avx512_level(void) {
#if defined(GELU_TANH_E4M3FN_CR_AVX512_FORCE_ISA)
    return GELU_TANH_E4M3FN_CR_AVX512_FORCE_ISA;
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

uint8_t gelu_tanh_e4m3fn_cr_avx512(uint8_t x) {
    return gelu_tanh_e4m3fn_cr_avx512_element(x);
}

void gelu_tanh_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_e4m3fn_cr_avx512_level();
    if (level == 2) {
        gelu_tanh_e4m3fn_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_e4m3fn_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_e4m3fn_cr_avx512_array_portable(x, y, n);
}
