/* encode_e3m2fn_avx512: encode_e3m2fn
 *
 *   target       encode_e3m2fn, e3m2fn nearest to a float, f32
 *   wrong        0 of 4294967296 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           4b0a5dacb1b576cc197947cd415146e7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target encode --fmt e3m2fn --isa avx512 --time 12s --seed 1 --threads 1 --archive encode_e3m2fn_avx512.db
 *                time: 0.1739 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * A code is the low bits of a byte, whose other bits are zero. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "encode_e3m2fn_avx512.h"

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

static inline float encode_e3m2fn_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* The exponent field, of a subnormal after scaling. */
static inline float encode_e3m2fn_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double encode_e3m2fn_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int encode_e3m2fn_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float encode_e3m2fn_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = encode_e3m2fn_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !encode_e3m2fn_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float encode_e3m2fn_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float encode_e3m2fn_avx512_fma_f32(float a, float b, float c) {
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

static inline int32_t encode_e3m2fn_avx512_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t encode_e3m2fn_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t encode_e3m2fn_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

#ifdef __GNUC__ /* the kernel compares a value with itself */
#pragma GCC diagnostic ignored "-Wtautological-compare"
#endif

static inline uint8_t encode_e3m2fn_avx512_element(float x) {
    const float v0 = x;
    const int v1 = v0 != v0 || v0 != v0;
    const int32_t v2 = -256;
    const float v3 = encode_e3m2fn_avx512_abs_f32(v0);
    const float v4 = encode_e3m2fn_avx512_getexp_f32(v3);
    const float v5 = -0x1p+1f; /* -2 */
    const float v6 = v4 > v5 ? v4 : v5;
    const float v7 = 0x1p+2f; /* 4 */
    const float v8 = 0x1p+1f; /* 2 */
    const float v9 = v8 - v6;
    const float v10 = encode_e3m2fn_avx512_scalef_f32(v3, v9);
    const float v11 = encode_e3m2fn_avx512_rint_f32(v10);
    const float v12 = encode_e3m2fn_avx512_fma_f32(v6, v7, v11);
    const float v13 = 0x1p+3f; /* 8 */
    const float v14 = v12 + v13;
    const float v15 = 0x1.fp+4f; /* 31 */
    const float v16 = v14 < v15 ? v14 : v15;
    const int32_t v17 = encode_e3m2fn_avx512_cvt_i32_f32(v16);
    const int32_t v18 = encode_e3m2fn_avx512_bits_f32(v0);
    const int32_t v19 = 26;
    const int32_t v20 = encode_e3m2fn_avx512_lshr_i32(v18, v19);
    const int32_t v21 = 2147352304; /* 0x7ffdfef0 */
    const int32_t v22 = v20 & v21;
    const int32_t v23 = v17 | v22;
    const int32_t v24 = v1 ? v2 : v23;
    const int32_t r0 = v24;
    return (uint8_t)r0;
}

static void encode_e3m2fn_avx512_array_portable(const float *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = encode_e3m2fn_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ENCODE_E3M2FN_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ENCODE_E3M2FN_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ENCODE_E3M2FN_AVX512_AVX2 static inline ENCODE_E3M2FN_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ENCODE_E3M2FN_AVX512_AVX512 static inline ENCODE_E3M2FN_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
ENCODE_E3M2FN_AVX512_AVX2 __m128 encode_e3m2fn_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static ENCODE_E3M2FN_AVX512_AVX2_TARGET __m256 encode_e3m2fn_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        encode_e3m2fn_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        encode_e3m2fn_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
ENCODE_E3M2FN_AVX512_AVX2 __m256 encode_e3m2fn_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return encode_e3m2fn_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
ENCODE_E3M2FN_AVX512_AVX2 void encode_e3m2fn_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
ENCODE_E3M2FN_AVX512_AVX2 __m256 encode_e3m2fn_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = encode_e3m2fn_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ENCODE_E3M2FN_AVX512_AVX2 void encode_e3m2fn_avx512_step_avx2(const float *x, uint8_t *y) {
    const __m256i v2 = _mm256_set1_epi32(-256);
    const __m256 v5 = _mm256_set1_ps(-0x1p+1f); /* -2 */
    const __m256 v7 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256 v8 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v13 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v15 = _mm256_set1_ps(0x1.fp+4f); /* 31 */
    const __m256i v21 = _mm256_set1_epi32(2147352304); /* 0x7ffdfef0 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256i v1_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v0_0, _CMP_UNORD_Q));
    const __m256i v1_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v0_1, _CMP_UNORD_Q));
    const __m256 v3_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v3_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256 v4_0 = encode_e3m2fn_avx512_lanes_getexp_f32_avx2(v3_0);
    const __m256 v4_1 = encode_e3m2fn_avx512_lanes_getexp_f32_avx2(v3_1);
    const __m256 v6_0 = _mm256_max_ps(v4_0, v5);
    const __m256 v6_1 = _mm256_max_ps(v4_1, v5);
    const __m256 v9_0 = _mm256_sub_ps(v8, v6_0);
    const __m256 v9_1 = _mm256_sub_ps(v8, v6_1);
    const __m256 v10_0 = encode_e3m2fn_avx512_scalef_f32_avx2(v3_0, v9_0);
    const __m256 v10_1 = encode_e3m2fn_avx512_scalef_f32_avx2(v3_1, v9_1);
    const __m256 v11_0 = _mm256_round_ps(v10_0, 8);
    const __m256 v11_1 = _mm256_round_ps(v10_1, 8);
    const __m256 v12_0 = _mm256_fmadd_ps(v6_0, v7, v11_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v6_1, v7, v11_1);
    const __m256 v14_0 = _mm256_add_ps(v12_0, v13);
    const __m256 v14_1 = _mm256_add_ps(v12_1, v13);
    const __m256 v16_0 = _mm256_min_ps(v14_0, v15);
    const __m256 v16_1 = _mm256_min_ps(v14_1, v15);
    const __m256i v17_0 = _mm256_cvtps_epi32(v16_0);
    const __m256i v17_1 = _mm256_cvtps_epi32(v16_1);
    const __m256i v18_0 = _mm256_castps_si256(v0_0);
    const __m256i v18_1 = _mm256_castps_si256(v0_1);
    const __m256i v20_0 = _mm256_srli_epi32(v18_0, 26);
    const __m256i v20_1 = _mm256_srli_epi32(v18_1, 26);
    const __m256i v22_0 = _mm256_and_si256(v20_0, v21);
    const __m256i v22_1 = _mm256_and_si256(v20_1, v21);
    const __m256i v23_0 = _mm256_or_si256(v17_0, v22_0);
    const __m256i v23_1 = _mm256_or_si256(v17_1, v22_1);
    const __m256i v24_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v23_0), _mm256_castsi256_ps(v2), _mm256_castsi256_ps(v1_0)));
    const __m256i v24_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v23_1), _mm256_castsi256_ps(v2), _mm256_castsi256_ps(v1_1)));
    encode_e3m2fn_avx512_store_u8_avx2(y, v24_0);
    encode_e3m2fn_avx512_store_u8_avx2(y + 8, v24_1);
}

/* 8 elements. */
static ENCODE_E3M2FN_AVX512_AVX2_TARGET void encode_e3m2fn_avx512_chunk_avx2(const float *x, uint8_t *y) {
    const __m256i v2 = _mm256_set1_epi32(-256);
    const __m256 v5 = _mm256_set1_ps(-0x1p+1f); /* -2 */
    const __m256 v7 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256 v8 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v13 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v15 = _mm256_set1_ps(0x1.fp+4f); /* 31 */
    const __m256i v21 = _mm256_set1_epi32(2147352304); /* 0x7ffdfef0 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v1 = _mm256_castps_si256(_mm256_cmp_ps(v0, v0, _CMP_UNORD_Q));
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v4 = encode_e3m2fn_avx512_lanes_getexp_f32_avx2(v3);
    const __m256 v6 = _mm256_max_ps(v4, v5);
    const __m256 v9 = _mm256_sub_ps(v8, v6);
    const __m256 v10 = encode_e3m2fn_avx512_scalef_f32_avx2(v3, v9);
    const __m256 v11 = _mm256_round_ps(v10, 8);
    const __m256 v12 = _mm256_fmadd_ps(v6, v7, v11);
    const __m256 v14 = _mm256_add_ps(v12, v13);
    const __m256 v16 = _mm256_min_ps(v14, v15);
    const __m256i v17 = _mm256_cvtps_epi32(v16);
    const __m256i v18 = _mm256_castps_si256(v0);
    const __m256i v20 = _mm256_srli_epi32(v18, 26);
    const __m256i v22 = _mm256_and_si256(v20, v21);
    const __m256i v23 = _mm256_or_si256(v17, v22);
    const __m256i v24 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v23), _mm256_castsi256_ps(v2), _mm256_castsi256_ps(v1)));
    encode_e3m2fn_avx512_store_u8_avx2(y, v24);
}

static ENCODE_E3M2FN_AVX512_AVX2_TARGET void encode_e3m2fn_avx512_array_avx2(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        encode_e3m2fn_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        encode_e3m2fn_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        encode_e3m2fn_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ENCODE_E3M2FN_AVX512_AVX512 void encode_e3m2fn_avx512_step_avx512(const float *x, uint8_t *y) {
    const __m512i v2 = _mm512_set1_epi32(-256);
    const __m512 v5 = _mm512_set1_ps(-0x1p+1f); /* -2 */
    const __m512 v7 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512 v8 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v13 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v15 = _mm512_set1_ps(0x1.fp+4f); /* 31 */
    const __m512i v21 = _mm512_set1_epi32(2147352304); /* 0x7ffdfef0 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __mmask16 v1_0 = _mm512_cmp_ps_mask(v0_0, v0_0, _CMP_UNORD_Q);
    const __mmask16 v1_1 = _mm512_cmp_ps_mask(v0_1, v0_1, _CMP_UNORD_Q);
    const __mmask16 v1_2 = _mm512_cmp_ps_mask(v0_2, v0_2, _CMP_UNORD_Q);
    const __mmask16 v1_3 = _mm512_cmp_ps_mask(v0_3, v0_3, _CMP_UNORD_Q);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_getexp_ps(v3_0);
    const __m512 v4_1 = _mm512_getexp_ps(v3_1);
    const __m512 v4_2 = _mm512_getexp_ps(v3_2);
    const __m512 v4_3 = _mm512_getexp_ps(v3_3);
    const __m512 v6_0 = _mm512_max_ps(v4_0, v5);
    const __m512 v6_1 = _mm512_max_ps(v4_1, v5);
    const __m512 v6_2 = _mm512_max_ps(v4_2, v5);
    const __m512 v6_3 = _mm512_max_ps(v4_3, v5);
    const __m512 v9_0 = _mm512_sub_ps(v8, v6_0);
    const __m512 v9_1 = _mm512_sub_ps(v8, v6_1);
    const __m512 v9_2 = _mm512_sub_ps(v8, v6_2);
    const __m512 v9_3 = _mm512_sub_ps(v8, v6_3);
    const __m512 v10_0 = _mm512_scalef_ps(v3_0, v9_0);
    const __m512 v10_1 = _mm512_scalef_ps(v3_1, v9_1);
    const __m512 v10_2 = _mm512_scalef_ps(v3_2, v9_2);
    const __m512 v10_3 = _mm512_scalef_ps(v3_3, v9_3);
    const __m512 v11_0 = _mm512_roundscale_ps(v10_0, 8);
    const __m512 v11_1 = _mm512_roundscale_ps(v10_1, 8);
    const __m512 v11_2 = _mm512_roundscale_ps(v10_2, 8);
    const __m512 v11_3 = _mm512_roundscale_ps(v10_3, 8);
    const __m512 v12_0 = _mm512_fmadd_ps(v6_0, v7, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v6_1, v7, v11_1);
    const __m512 v12_2 = _mm512_fmadd_ps(v6_2, v7, v11_2);
    const __m512 v12_3 = _mm512_fmadd_ps(v6_3, v7, v11_3);
    const __m512 v14_0 = _mm512_add_ps(v12_0, v13);
    const __m512 v14_1 = _mm512_add_ps(v12_1, v13);
    const __m512 v14_2 = _mm512_add_ps(v12_2, v13);
    const __m512 v14_3 = _mm512_add_ps(v12_3, v13);
    const __m512 v16_0 = _mm512_min_ps(v14_0, v15);
    const __m512 v16_1 = _mm512_min_ps(v14_1, v15);
    const __m512 v16_2 = _mm512_min_ps(v14_2, v15);
    const __m512 v16_3 = _mm512_min_ps(v14_3, v15);
    const __m512i v17_0 = _mm512_cvtps_epi32(v16_0);
    const __m512i v17_1 = _mm512_cvtps_epi32(v16_1);
    const __m512i v17_2 = _mm512_cvtps_epi32(v16_2);
    const __m512i v17_3 = _mm512_cvtps_epi32(v16_3);
    const __m512i v18_0 = _mm512_castps_si512(v0_0);
    const __m512i v18_1 = _mm512_castps_si512(v0_1);
    const __m512i v18_2 = _mm512_castps_si512(v0_2);
    const __m512i v18_3 = _mm512_castps_si512(v0_3);
    const __m512i v20_0 = _mm512_srli_epi32(v18_0, 26);
    const __m512i v20_1 = _mm512_srli_epi32(v18_1, 26);
    const __m512i v20_2 = _mm512_srli_epi32(v18_2, 26);
    const __m512i v20_3 = _mm512_srli_epi32(v18_3, 26);
    const __m512i v22_0 = _mm512_and_si512(v20_0, v21);
    const __m512i v22_1 = _mm512_and_si512(v20_1, v21);
    const __m512i v22_2 = _mm512_and_si512(v20_2, v21);
    const __m512i v22_3 = _mm512_and_si512(v20_3, v21);
    const __m512i v23_0 = _mm512_or_si512(v17_0, v22_0);
    const __m512i v23_1 = _mm512_or_si512(v17_1, v22_1);
    const __m512i v23_2 = _mm512_or_si512(v17_2, v22_2);
    const __m512i v23_3 = _mm512_or_si512(v17_3, v22_3);
    const __m512i v24_0 = _mm512_mask_blend_epi32(v1_0, v23_0, v2);
    const __m512i v24_1 = _mm512_mask_blend_epi32(v1_1, v23_1, v2);
    const __m512i v24_2 = _mm512_mask_blend_epi32(v1_2, v23_2, v2);
    const __m512i v24_3 = _mm512_mask_blend_epi32(v1_3, v23_3, v2);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v24_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v24_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v24_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v24_3));
}

/* 16 elements. */
static ENCODE_E3M2FN_AVX512_AVX512_TARGET void encode_e3m2fn_avx512_chunk_avx512(const float *x, uint8_t *y) {
    const __m512i v2 = _mm512_set1_epi32(-256);
    const __m512 v5 = _mm512_set1_ps(-0x1p+1f); /* -2 */
    const __m512 v7 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512 v8 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v13 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v15 = _mm512_set1_ps(0x1.fp+4f); /* 31 */
    const __m512i v21 = _mm512_set1_epi32(2147352304); /* 0x7ffdfef0 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v1 = _mm512_cmp_ps_mask(v0, v0, _CMP_UNORD_Q);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_getexp_ps(v3);
    const __m512 v6 = _mm512_max_ps(v4, v5);
    const __m512 v9 = _mm512_sub_ps(v8, v6);
    const __m512 v10 = _mm512_scalef_ps(v3, v9);
    const __m512 v11 = _mm512_roundscale_ps(v10, 8);
    const __m512 v12 = _mm512_fmadd_ps(v6, v7, v11);
    const __m512 v14 = _mm512_add_ps(v12, v13);
    const __m512 v16 = _mm512_min_ps(v14, v15);
    const __m512i v17 = _mm512_cvtps_epi32(v16);
    const __m512i v18 = _mm512_castps_si512(v0);
    const __m512i v20 = _mm512_srli_epi32(v18, 26);
    const __m512i v22 = _mm512_and_si512(v20, v21);
    const __m512i v23 = _mm512_or_si512(v17, v22);
    const __m512i v24 = _mm512_mask_blend_epi32(v1, v23, v2);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v24));
}

static ENCODE_E3M2FN_AVX512_AVX512_TARGET void encode_e3m2fn_avx512_array_avx512(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        encode_e3m2fn_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        encode_e3m2fn_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        encode_e3m2fn_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ENCODE_E3M2FN_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int encode_e3m2fn_avx512_level(void) {
#if defined(ENCODE_E3M2FN_AVX512_FORCE_ISA)
    return ENCODE_E3M2FN_AVX512_FORCE_ISA;
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

uint8_t encode_e3m2fn_avx512(float x) {
    return encode_e3m2fn_avx512_element(x);
}

void encode_e3m2fn_avx512_array(const float *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = encode_e3m2fn_avx512_level();
    if (level == 2) {
        encode_e3m2fn_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        encode_e3m2fn_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    encode_e3m2fn_avx512_array_portable(x, y, n);
}
