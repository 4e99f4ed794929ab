/* gelu_e5m2_cr_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, e5m2
 *   domain       every input
 *   max error    0.499994 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-16 (-1.52587891e-05, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.082337 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ea69066303aa4701d0c2ae315acf9935
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt e5m2 --max-ulp 0.5 --isa avx512 --time 5s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_e5m2_cr_avx512.db
 *                time: 0.4910 ns/element as avx512 code (inputs mean)
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
#include "gelu_e5m2_cr_avx512.h"

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

static inline int32_t gelu_e5m2_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_e5m2_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float gelu_e5m2_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = gelu_e5m2_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return gelu_e5m2_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float gelu_e5m2_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_e5m2_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline double gelu_e5m2_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int gelu_e5m2_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float gelu_e5m2_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = gelu_e5m2_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !gelu_e5m2_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t gelu_e5m2_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t gelu_e5m2_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)gelu_e5m2_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = gelu_e5m2_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t gelu_e5m2_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t gelu_e5m2_cr_avx512_element(uint8_t x) {
    const float v0 = -0x0p+0f; /* -0 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 8;
    const int32_t v3 = gelu_e5m2_cr_avx512_shl_i32(v1, v2);
    const float v4 = gelu_e5m2_cr_avx512_fromhalf_f32(v3);
    const float v5 = v0 > v4 ? v0 : v4;
    const float v6 = 0x1.dp+3f; /* 14.5 */
    const float v7 = gelu_e5m2_cr_avx512_abs_f32(v4);
    const float v8 = v6 < v7 ? v6 : v7;
    const float v9 = -0x1.ffeb7cp-2f; /* -0.499921739 */
    const float v10 = v8 * v9;
    const float v11 = v10 * v8;
    const float v12 = 0x1.715476p+0f; /* 1.44269502 */
    const float v13 = 0x1.8p+23f; /* 12582912 */
    const float v14 = gelu_e5m2_cr_avx512_fma_f32(v11, v12, v13);
    const float v15 = v14 - v13;
    const float v16 = -0x1.afa00cp-16f; /* -2.57268657e-05 */
    const float v17 = -0x1.62e78ep-1f; /* -0.693172872 */
    const float v18 = gelu_e5m2_cr_avx512_fma_f32(v15, v17, v11);
    const float v19 = gelu_e5m2_cr_avx512_fma_f32(v15, v16, v18);
    const float v20 = -v11;
    const float v21 = v11 + v20;
    const float v22 = v19 + v21;
    const float v23 = 0x1.587adcp-3f; /* 0.168203086 */
    const float v24 = 0x1.026cb8p-1f; /* 0.504735708 */
    const float v25 = gelu_e5m2_cr_avx512_fma_f32(v22, v23, v24);
    const float v26 = v22 * v25;
    const float v27 = gelu_e5m2_cr_avx512_fma_f32(v26, v22, v22);
    const float v28 = 0x1.96fe9ap-1f; /* 0.794911206 */
    const float v29 = 0x1.89f3bep-2f; /* 0.384718865 */
    const float v30 = 0x1.26b71ap+0f; /* 1.15123141 */
    const float v31 = gelu_e5m2_cr_avx512_fma_f32(v29, v8, v30);
    const float v32 = v28 / v31;
    const float v33 = 0x1.271286p+1f; /* 2.30525279 */
    const float v34 = -0x1.17761p-2f; /* -0.27291131 */
    const float v35 = gelu_e5m2_cr_avx512_fma_f32(v32, v33, v34);
    const float v36 = 0x1.0f55b6p-1f; /* 0.529950798 */
    const float v37 = gelu_e5m2_cr_avx512_fma_f32(v32, v35, v36);
    const float v38 = v32 * v10;
    const float v39 = v37 * v38;
    const float v40 = gelu_e5m2_cr_avx512_fma_f32(v27, v39, v39);
    const float v41 = gelu_e5m2_cr_avx512_scalef_f32(v40, v15);
    const float v42 = v5 + v41;
    const int32_t v43 = gelu_e5m2_cr_avx512_tohalf_f32(v42);
    const int32_t v44 = 128;
    const int32_t v45 = (int32_t)((uint32_t)v43 + (uint32_t)v44);
    const int32_t v46 = gelu_e5m2_cr_avx512_lshr_i32(v45, v2);
    const int32_t r0 = v46;
    return (uint8_t)r0;
}

static void gelu_e5m2_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_e5m2_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_E5M2_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define GELU_E5M2_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_E5M2_CR_AVX512_AVX2 static inline GELU_E5M2_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_E5M2_CR_AVX512_AVX512 static inline GELU_E5M2_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
GELU_E5M2_CR_AVX512_AVX2 __m256 gelu_e5m2_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
GELU_E5M2_CR_AVX512_AVX2 __m128 gelu_e5m2_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static GELU_E5M2_CR_AVX512_AVX2_TARGET __m256 gelu_e5m2_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        gelu_e5m2_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        gelu_e5m2_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
GELU_E5M2_CR_AVX512_AVX2 __m256 gelu_e5m2_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return gelu_e5m2_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

GELU_E5M2_CR_AVX512_AVX2 __m256i gelu_e5m2_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
GELU_E5M2_CR_AVX512_AVX2 __m256i gelu_e5m2_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

GELU_E5M2_CR_AVX512_AVX2 __m256i gelu_e5m2_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return gelu_e5m2_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(gelu_e5m2_cr_avx512_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
GELU_E5M2_CR_AVX512_AVX2 void gelu_e5m2_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_E5M2_CR_AVX512_AVX2 void gelu_e5m2_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 v6 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256 v9 = _mm256_set1_ps(-0x1.ffeb7cp-2f); /* -0.499921739 */
    const __m256 v12 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v13 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v16 = _mm256_set1_ps(-0x1.afa00cp-16f); /* -2.57268657e-05 */
    const __m256 v17 = _mm256_set1_ps(-0x1.62e78ep-1f); /* -0.693172872 */
    const __m256 v23 = _mm256_set1_ps(0x1.587adcp-3f); /* 0.168203086 */
    const __m256 v24 = _mm256_set1_ps(0x1.026cb8p-1f); /* 0.504735708 */
    const __m256 v28 = _mm256_set1_ps(0x1.96fe9ap-1f); /* 0.794911206 */
    const __m256 v29 = _mm256_set1_ps(0x1.89f3bep-2f); /* 0.384718865 */
    const __m256 v30 = _mm256_set1_ps(0x1.26b71ap+0f); /* 1.15123141 */
    const __m256 v33 = _mm256_set1_ps(0x1.271286p+1f); /* 2.30525279 */
    const __m256 v34 = _mm256_set1_ps(-0x1.17761p-2f); /* -0.27291131 */
    const __m256 v36 = _mm256_set1_ps(0x1.0f55b6p-1f); /* 0.529950798 */
    const __m256i v44 = _mm256_set1_epi32(128);
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 8);
    const __m256 v4 = gelu_e5m2_cr_avx512_fromhalf_f32_avx2(v3);
    const __m256 v5 = _mm256_max_ps(v0, v4);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v8 = _mm256_min_ps(v6, v7);
    const __m256 v10 = _mm256_mul_ps(v8, v9);
    const __m256 v11 = _mm256_mul_ps(v10, v8);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256 v15 = _mm256_sub_ps(v14, v13);
    const __m256 v18 = _mm256_fmadd_ps(v15, v17, v11);
    const __m256 v19 = _mm256_fmadd_ps(v15, v16, v18);
    const __m256 v20 = _mm256_xor_ps(v11, _mm256_set1_ps(-0.0f));
    const __m256 v21 = _mm256_add_ps(v11, v20);
    const __m256 v22 = _mm256_add_ps(v19, v21);
    const __m256 v25 = _mm256_fmadd_ps(v22, v23, v24);
    const __m256 v26 = _mm256_mul_ps(v22, v25);
    const __m256 v27 = _mm256_fmadd_ps(v26, v22, v22);
    const __m256 v31 = _mm256_fmadd_ps(v29, v8, v30);
    const __m256 v32 = _mm256_div_ps(v28, v31);
    const __m256 v35 = _mm256_fmadd_ps(v32, v33, v34);
    const __m256 v37 = _mm256_fmadd_ps(v32, v35, v36);
    const __m256 v38 = _mm256_mul_ps(v32, v10);
    const __m256 v39 = _mm256_mul_ps(v37, v38);
    const __m256 v40 = _mm256_fmadd_ps(v27, v39, v39);
    const __m256 v41 = gelu_e5m2_cr_avx512_scalef_f32_avx2(v40, v15);
    const __m256 v42 = _mm256_add_ps(v5, v41);
    const __m256i v43 = gelu_e5m2_cr_avx512_tohalf_total_f32_avx2(v42);
    const __m256i v45 = _mm256_add_epi32(v43, v44);
    const __m256i v46 = _mm256_srli_epi32(v45, 8);
    gelu_e5m2_cr_avx512_store_u8_avx2(y, v46);
}

static GELU_E5M2_CR_AVX512_AVX2_TARGET void gelu_e5m2_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_e5m2_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        gelu_e5m2_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

GELU_E5M2_CR_AVX512_AVX512 __m512i gelu_e5m2_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
GELU_E5M2_CR_AVX512_AVX512 __m512i gelu_e5m2_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

GELU_E5M2_CR_AVX512_AVX512 __m512i gelu_e5m2_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return gelu_e5m2_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(gelu_e5m2_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
GELU_E5M2_CR_AVX512_AVX512 void gelu_e5m2_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v6 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v9 = _mm512_set1_ps(-0x1.ffeb7cp-2f); /* -0.499921739 */
    const __m512 v12 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v16 = _mm512_set1_ps(-0x1.afa00cp-16f); /* -2.57268657e-05 */
    const __m512 v17 = _mm512_set1_ps(-0x1.62e78ep-1f); /* -0.693172872 */
    const __m512 v23 = _mm512_set1_ps(0x1.587adcp-3f); /* 0.168203086 */
    const __m512 v24 = _mm512_set1_ps(0x1.026cb8p-1f); /* 0.504735708 */
    const __m512 v28 = _mm512_set1_ps(0x1.96fe9ap-1f); /* 0.794911206 */
    const __m512 v29 = _mm512_set1_ps(0x1.89f3bep-2f); /* 0.384718865 */
    const __m512 v30 = _mm512_set1_ps(0x1.26b71ap+0f); /* 1.15123141 */
    const __m512 v33 = _mm512_set1_ps(0x1.271286p+1f); /* 2.30525279 */
    const __m512 v34 = _mm512_set1_ps(-0x1.17761p-2f); /* -0.27291131 */
    const __m512 v36 = _mm512_set1_ps(0x1.0f55b6p-1f); /* 0.529950798 */
    const __m512i v44 = _mm512_set1_epi32(128);
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 8);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 8);
    const __m512 v4_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_0));
    const __m512 v4_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_1));
    const __m512 v5_0 = _mm512_max_ps(v0, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v0, v4_1);
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_0 = _mm512_min_ps(v6, v7_0);
    const __m512 v8_1 = _mm512_min_ps(v6, v7_1);
    const __m512 v10_0 = _mm512_mul_ps(v8_0, v9);
    const __m512 v10_1 = _mm512_mul_ps(v8_1, v9);
    const __m512 v11_0 = _mm512_mul_ps(v10_0, v8_0);
    const __m512 v11_1 = _mm512_mul_ps(v10_1, v8_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v11_0, v12, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v11_1, v12, v13);
    const __m512 v15_0 = _mm512_sub_ps(v14_0, v13);
    const __m512 v15_1 = _mm512_sub_ps(v14_1, v13);
    const __m512 v18_0 = _mm512_fmadd_ps(v15_0, v17, v11_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v15_1, v17, v11_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v15_0, v16, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v15_1, v16, v18_1);
    const __m512 v20_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v11_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v20_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v11_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v21_0 = _mm512_add_ps(v11_0, v20_0);
    const __m512 v21_1 = _mm512_add_ps(v11_1, v20_1);
    const __m512 v22_0 = _mm512_add_ps(v19_0, v21_0);
    const __m512 v22_1 = _mm512_add_ps(v19_1, v21_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v22_0, v23, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v22_1, v23, v24);
    const __m512 v26_0 = _mm512_mul_ps(v22_0, v25_0);
    const __m512 v26_1 = _mm512_mul_ps(v22_1, v25_1);
    const __m512 v27_0 = _mm512_fmadd_ps(v26_0, v22_0, v22_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v26_1, v22_1, v22_1);
    const __m512 v31_0 = _mm512_fmadd_ps(v29, v8_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v29, v8_1, v30);
    const __m512 v32_0 = _mm512_div_ps(v28, v31_0);
    const __m512 v32_1 = _mm512_div_ps(v28, v31_1);
    const __m512 v35_0 = _mm512_fmadd_ps(v32_0, v33, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v32_1, v33, v34);
    const __m512 v37_0 = _mm512_fmadd_ps(v32_0, v35_0, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v32_1, v35_1, v36);
    const __m512 v38_0 = _mm512_mul_ps(v32_0, v10_0);
    const __m512 v38_1 = _mm512_mul_ps(v32_1, v10_1);
    const __m512 v39_0 = _mm512_mul_ps(v37_0, v38_0);
    const __m512 v39_1 = _mm512_mul_ps(v37_1, v38_1);
    const __m512 v40_0 = _mm512_fmadd_ps(v27_0, v39_0, v39_0);
    const __m512 v40_1 = _mm512_fmadd_ps(v27_1, v39_1, v39_1);
    const __m512 v41_0 = _mm512_scalef_ps(v40_0, v15_0);
    const __m512 v41_1 = _mm512_scalef_ps(v40_1, v15_1);
    const __m512 v42_0 = _mm512_add_ps(v5_0, v41_0);
    const __m512 v42_1 = _mm512_add_ps(v5_1, v41_1);
    const __m512i v43_0 = gelu_e5m2_cr_avx512_tohalf_total_f32_avx512(v42_0);
    const __m512i v43_1 = gelu_e5m2_cr_avx512_tohalf_total_f32_avx512(v42_1);
    const __m512i v45_0 = _mm512_add_epi32(v43_0, v44);
    const __m512i v45_1 = _mm512_add_epi32(v43_1, v44);
    const __m512i v46_0 = _mm512_srli_epi32(v45_0, 8);
    const __m512i v46_1 = _mm512_srli_epi32(v45_1, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v46_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v46_1));
}

/* 16 elements. */
static GELU_E5M2_CR_AVX512_AVX512_TARGET void gelu_e5m2_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v6 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v9 = _mm512_set1_ps(-0x1.ffeb7cp-2f); /* -0.499921739 */
    const __m512 v12 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v16 = _mm512_set1_ps(-0x1.afa00cp-16f); /* -2.57268657e-05 */
    const __m512 v17 = _mm512_set1_ps(-0x1.62e78ep-1f); /* -0.693172872 */
    const __m512 v23 = _mm512_set1_ps(0x1.587adcp-3f); /* 0.168203086 */
    const __m512 v24 = _mm512_set1_ps(0x1.026cb8p-1f); /* 0.504735708 */
    const __m512 v28 = _mm512_set1_ps(0x1.96fe9ap-1f); /* 0.794911206 */
    const __m512 v29 = _mm512_set1_ps(0x1.89f3bep-2f); /* 0.384718865 */
    const __m512 v30 = _mm512_set1_ps(0x1.26b71ap+0f); /* 1.15123141 */
    const __m512 v33 = _mm512_set1_ps(0x1.271286p+1f); /* 2.30525279 */
    const __m512 v34 = _mm512_set1_ps(-0x1.17761p-2f); /* -0.27291131 */
    const __m512 v36 = _mm512_set1_ps(0x1.0f55b6p-1f); /* 0.529950798 */
    const __m512i v44 = _mm512_set1_epi32(128);
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 8);
    const __m512 v4 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3));
    const __m512 v5 = _mm512_max_ps(v0, v4);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_min_ps(v6, v7);
    const __m512 v10 = _mm512_mul_ps(v8, v9);
    const __m512 v11 = _mm512_mul_ps(v10, v8);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512 v15 = _mm512_sub_ps(v14, v13);
    const __m512 v18 = _mm512_fmadd_ps(v15, v17, v11);
    const __m512 v19 = _mm512_fmadd_ps(v15, v16, v18);
    const __m512 v20 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v11), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v21 = _mm512_add_ps(v11, v20);
    const __m512 v22 = _mm512_add_ps(v19, v21);
    const __m512 v25 = _mm512_fmadd_ps(v22, v23, v24);
    const __m512 v26 = _mm512_mul_ps(v22, v25);
    const __m512 v27 = _mm512_fmadd_ps(v26, v22, v22);
    const __m512 v31 = _mm512_fmadd_ps(v29, v8, v30);
    const __m512 v32 = _mm512_div_ps(v28, v31);
    const __m512 v35 = _mm512_fmadd_ps(v32, v33, v34);
    const __m512 v37 = _mm512_fmadd_ps(v32, v35, v36);
    const __m512 v38 = _mm512_mul_ps(v32, v10);
    const __m512 v39 = _mm512_mul_ps(v37, v38);
    const __m512 v40 = _mm512_fmadd_ps(v27, v39, v39);
    const __m512 v41 = _mm512_scalef_ps(v40, v15);
    const __m512 v42 = _mm512_add_ps(v5, v41);
    const __m512i v43 = gelu_e5m2_cr_avx512_tohalf_total_f32_avx512(v42);
    const __m512i v45 = _mm512_add_epi32(v43, v44);
    const __m512i v46 = _mm512_srli_epi32(v45, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v46));
}

static GELU_E5M2_CR_AVX512_AVX512_TARGET void gelu_e5m2_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        gelu_e5m2_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_e5m2_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        gelu_e5m2_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_E5M2_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_e5m2_cr_avx512_level(void) {
#if defined(GELU_E5M2_CR_AVX512_FORCE_ISA)
    return GELU_E5M2_CR_AVX512_FORCE_ISA;
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

uint8_t gelu_e5m2_cr_avx512(uint8_t x) {
    return gelu_e5m2_cr_avx512_element(x);
}

void gelu_e5m2_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_e5m2_cr_avx512_level();
    if (level == 2) {
        gelu_e5m2_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_e5m2_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_e5m2_cr_avx512_array_portable(x, y, n);
}
