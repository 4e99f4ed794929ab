/* encode_e4m3fn_avx512: encode_e4m3fn
 *
 *   target       encode_e4m3fn, e4m3fn nearest to a float, f32
 *   wrong        0 of 4294967296 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           239e4a74b4555ca95bf9b53a50ea5cb7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target encode --fmt e4m3fn --isa avx512 --time 16s --seed 1 --threads 1 --archive encode_e4m3fn_avx512.db
 *                time: 0.1822 ns/element as avx512 code (inputs mean)
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
#include "encode_e4m3fn_avx512.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t encode_e4m3fn_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t encode_e4m3fn_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* The exponent field, of a subnormal after scaling. */
static inline float encode_e4m3fn_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float encode_e4m3fn_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float encode_e4m3fn_avx512_fma_f32(float a, float b, float c) {
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

static inline double encode_e4m3fn_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int encode_e4m3fn_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float encode_e4m3fn_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = encode_e4m3fn_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !encode_e4m3fn_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float encode_e4m3fn_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int32_t encode_e4m3fn_avx512_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline uint8_t encode_e4m3fn_avx512_element(float x) {
    const float v0 = x;
    const int32_t v1 = encode_e4m3fn_avx512_bits_f32(v0);
    const int32_t v2 = 24;
    const int32_t v3 = encode_e4m3fn_avx512_lshr_i32(v1, v2);
    const int32_t v4 = 1040183232; /* 0x3dffefc0 */
    const int32_t v5 = v3 & v4;
    const float v6 = 0x1.fffc2p+2f; /* 7.99976349 */
    const float v7 = encode_e4m3fn_avx512_getexp_f32(v0);
    const float v8 = -0x1.802a32p+2f; /* -6.0025754 */
    const float v9 = v7 > v8 ? v7 : v8;
    const float v10 = encode_e4m3fn_avx512_abs_f32(v0);
    const float v11 = 0x1p-40f; /* 9.09494702e-13 */
    const float v12 = 0x1.8p+1f; /* 3 */
    const float v13 = encode_e4m3fn_avx512_fma_f32(v11, v0, v12);
    const float v14 = v13 - v9;
    const float v15 = encode_e4m3fn_avx512_scalef_f32(v10, v14);
    const float v16 = encode_e4m3fn_avx512_rint_f32(v15);
    const float v17 = encode_e4m3fn_avx512_fma_f32(v6, v9, v16);
    const float v18 = 0x1.8p+5f; /* 48 */
    const float v19 = v17 + v18;
    const float v20 = 0x1.fcp+6f; /* 127 */
    const float v21 = v19 < v20 ? v19 : v20;
    const int32_t v22 = encode_e4m3fn_avx512_cvt_i32_f32(v21);
    const int32_t v23 = v5 | v22;
    const int32_t r0 = v23;
    return (uint8_t)r0;
}

static void encode_e4m3fn_avx512_array_portable(const float *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = encode_e4m3fn_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ENCODE_E4M3FN_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ENCODE_E4M3FN_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ENCODE_E4M3FN_AVX512_AVX2 static inline ENCODE_E4M3FN_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ENCODE_E4M3FN_AVX512_AVX512 static inline ENCODE_E4M3FN_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ENCODE_E4M3FN_AVX512_AVX2 __m256i encode_e4m3fn_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
ENCODE_E4M3FN_AVX512_AVX2 __m128 encode_e4m3fn_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static ENCODE_E4M3FN_AVX512_AVX2_TARGET __m256 encode_e4m3fn_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        encode_e4m3fn_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        encode_e4m3fn_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
ENCODE_E4M3FN_AVX512_AVX2 __m256 encode_e4m3fn_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return encode_e4m3fn_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* The low bytes of eight lanes. */
ENCODE_E4M3FN_AVX512_AVX2 void encode_e4m3fn_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
ENCODE_E4M3FN_AVX512_AVX2 __m256 encode_e4m3fn_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = encode_e4m3fn_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ENCODE_E4M3FN_AVX512_AVX2 void encode_e4m3fn_avx512_step_avx2(const float *x, uint8_t *y) {
    const __m256i v4 = _mm256_set1_epi32(1040183232); /* 0x3dffefc0 */
    const __m256 v6 = _mm256_set1_ps(0x1.fffc2p+2f); /* 7.99976349 */
    const __m256 v8 = _mm256_set1_ps(-0x1.802a32p+2f); /* -6.0025754 */
    const __m256 v11 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v12 = _mm256_set1_ps(0x1.8p+1f); /* 3 */
    const __m256 v18 = _mm256_set1_ps(0x1.8p+5f); /* 48 */
    const __m256 v20 = _mm256_set1_ps(0x1.fcp+6f); /* 127 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256i v1_0 = encode_e4m3fn_avx512_bits_f32_avx2(v0_0);
    const __m256i v1_1 = encode_e4m3fn_avx512_bits_f32_avx2(v0_1);
    const __m256i v3_0 = _mm256_srli_epi32(v1_0, 24);
    const __m256i v3_1 = _mm256_srli_epi32(v1_1, 24);
    const __m256i v5_0 = _mm256_and_si256(v3_0, v4);
    const __m256i v5_1 = _mm256_and_si256(v3_1, v4);
    const __m256 v7_0 = encode_e4m3fn_avx512_lanes_getexp_f32_avx2(v0_0);
    const __m256 v7_1 = encode_e4m3fn_avx512_lanes_getexp_f32_avx2(v0_1);
    const __m256 v9_0 = _mm256_max_ps(v7_0, v8);
    const __m256 v9_1 = _mm256_max_ps(v7_1, v8);
    const __m256 v10_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v10_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v11, v0_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v11, v0_1, v12);
    const __m256 v14_0 = _mm256_sub_ps(v13_0, v9_0);
    const __m256 v14_1 = _mm256_sub_ps(v13_1, v9_1);
    const __m256 v15_0 = encode_e4m3fn_avx512_scalef_f32_avx2(v10_0, v14_0);
    const __m256 v15_1 = encode_e4m3fn_avx512_scalef_f32_avx2(v10_1, v14_1);
    const __m256 v16_0 = _mm256_round_ps(v15_0, 8);
    const __m256 v16_1 = _mm256_round_ps(v15_1, 8);
    const __m256 v17_0 = _mm256_fmadd_ps(v6, v9_0, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v6, v9_1, v16_1);
    const __m256 v19_0 = _mm256_add_ps(v17_0, v18);
    const __m256 v19_1 = _mm256_add_ps(v17_1, v18);
    const __m256 v21_0 = _mm256_min_ps(v19_0, v20);
    const __m256 v21_1 = _mm256_min_ps(v19_1, v20);
    const __m256i v22_0 = _mm256_cvtps_epi32(v21_0);
    const __m256i v22_1 = _mm256_cvtps_epi32(v21_1);
    const __m256i v23_0 = _mm256_or_si256(v5_0, v22_0);
    const __m256i v23_1 = _mm256_or_si256(v5_1, v22_1);
    encode_e4m3fn_avx512_store_u8_avx2(y, v23_0);
    encode_e4m3fn_avx512_store_u8_avx2(y + 8, v23_1);
}

/* 8 elements. */
static ENCODE_E4M3FN_AVX512_AVX2_TARGET void encode_e4m3fn_avx512_chunk_avx2(const float *x, uint8_t *y) {
    const __m256i v4 = _mm256_set1_epi32(1040183232); /* 0x3dffefc0 */
    const __m256 v6 = _mm256_set1_ps(0x1.fffc2p+2f); /* 7.99976349 */
    const __m256 v8 = _mm256_set1_ps(-0x1.802a32p+2f); /* -6.0025754 */
    const __m256 v11 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v12 = _mm256_set1_ps(0x1.8p+1f); /* 3 */
    const __m256 v18 = _mm256_set1_ps(0x1.8p+5f); /* 48 */
    const __m256 v20 = _mm256_set1_ps(0x1.fcp+6f); /* 127 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v1 = encode_e4m3fn_avx512_bits_f32_avx2(v0);
    const __m256i v3 = _mm256_srli_epi32(v1, 24);
    const __m256i v5 = _mm256_and_si256(v3, v4);
    const __m256 v7 = encode_e4m3fn_avx512_lanes_getexp_f32_avx2(v0);
    const __m256 v9 = _mm256_max_ps(v7, v8);
    const __m256 v10 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v13 = _mm256_fmadd_ps(v11, v0, v12);
    const __m256 v14 = _mm256_sub_ps(v13, v9);
    const __m256 v15 = encode_e4m3fn_avx512_scalef_f32_avx2(v10, v14);
    const __m256 v16 = _mm256_round_ps(v15, 8);
    const __m256 v17 = _mm256_fmadd_ps(v6, v9, v16);
    const __m256 v19 = _mm256_add_ps(v17, v18);
    const __m256 v21 = _mm256_min_ps(v19, v20);
    const __m256i v22 = _mm256_cvtps_epi32(v21);
    const __m256i v23 = _mm256_or_si256(v5, v22);
    encode_e4m3fn_avx512_store_u8_avx2(y, v23);
}

static ENCODE_E4M3FN_AVX512_AVX2_TARGET void encode_e4m3fn_avx512_array_avx2(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        encode_e4m3fn_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        encode_e4m3fn_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        encode_e4m3fn_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ENCODE_E4M3FN_AVX512_AVX512 __m512i encode_e4m3fn_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ENCODE_E4M3FN_AVX512_AVX512 void encode_e4m3fn_avx512_step_avx512(const float *x, uint8_t *y) {
    const __m512i v4 = _mm512_set1_epi32(1040183232); /* 0x3dffefc0 */
    const __m512 v6 = _mm512_set1_ps(0x1.fffc2p+2f); /* 7.99976349 */
    const __m512 v8 = _mm512_set1_ps(-0x1.802a32p+2f); /* -6.0025754 */
    const __m512 v11 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v12 = _mm512_set1_ps(0x1.8p+1f); /* 3 */
    const __m512 v18 = _mm512_set1_ps(0x1.8p+5f); /* 48 */
    const __m512 v20 = _mm512_set1_ps(0x1.fcp+6f); /* 127 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512i v1_0 = encode_e4m3fn_avx512_bits_f32_avx512(v0_0);
    const __m512i v1_1 = encode_e4m3fn_avx512_bits_f32_avx512(v0_1);
    const __m512i v3_0 = _mm512_srli_epi32(v1_0, 24);
    const __m512i v3_1 = _mm512_srli_epi32(v1_1, 24);
    const __m512i v5_0 = _mm512_and_si512(v3_0, v4);
    const __m512i v5_1 = _mm512_and_si512(v3_1, v4);
    const __m512 v7_0 = _mm512_getexp_ps(v0_0);
    const __m512 v7_1 = _mm512_getexp_ps(v0_1);
    const __m512 v9_0 = _mm512_max_ps(v7_0, v8);
    const __m512 v9_1 = _mm512_max_ps(v7_1, v8);
    const __m512 v10_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v13_0 = _mm512_fmadd_ps(v11, v0_0, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v11, v0_1, v12);
    const __m512 v14_0 = _mm512_sub_ps(v13_0, v9_0);
    const __m512 v14_1 = _mm512_sub_ps(v13_1, v9_1);
    const __m512 v15_0 = _mm512_scalef_ps(v10_0, v14_0);
    const __m512 v15_1 = _mm512_scalef_ps(v10_1, v14_1);
    const __m512 v16_0 = _mm512_roundscale_ps(v15_0, 8);
    const __m512 v16_1 = _mm512_roundscale_ps(v15_1, 8);
    const __m512 v17_0 = _mm512_fmadd_ps(v6, v9_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v6, v9_1, v16_1);
    const __m512 v19_0 = _mm512_add_ps(v17_0, v18);
    const __m512 v19_1 = _mm512_add_ps(v17_1, v18);
    const __m512 v21_0 = _mm512_min_ps(v19_0, v20);
    const __m512 v21_1 = _mm512_min_ps(v19_1, v20);
    const __m512i v22_0 = _mm512_cvtps_epi32(v21_0);
    const __m512i v22_1 = _mm512_cvtps_epi32(v21_1);
    const __m512i v23_0 = _mm512_or_si512(v5_0, v22_0);
    const __m512i v23_1 = _mm512_or_si512(v5_1, v22_1);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v23_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v23_1));
}

/* 16 elements. */
static ENCODE_E4M3FN_AVX512_AVX512_TARGET void encode_e4m3fn_avx512_chunk_avx512(const float *x, uint8_t *y) {
    const __m512i v4 = _mm512_set1_epi32(1040183232); /* 0x3dffefc0 */
    const __m512 v6 = _mm512_set1_ps(0x1.fffc2p+2f); /* 7.99976349 */
    const __m512 v8 = _mm512_set1_ps(-0x1.802a32p+2f); /* -6.0025754 */
    const __m512 v11 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v12 = _mm512_set1_ps(0x1.8p+1f); /* 3 */
    const __m512 v18 = _mm512_set1_ps(0x1.8p+5f); /* 48 */
    const __m512 v20 = _mm512_set1_ps(0x1.fcp+6f); /* 127 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512i v1 = encode_e4m3fn_avx512_bits_f32_avx512(v0);
    const __m512i v3 = _mm512_srli_epi32(v1, 24);
    const __m512i v5 = _mm512_and_si512(v3, v4);
    const __m512 v7 = _mm512_getexp_ps(v0);
    const __m512 v9 = _mm512_max_ps(v7, v8);
    const __m512 v10 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v13 = _mm512_fmadd_ps(v11, v0, v12);
    const __m512 v14 = _mm512_sub_ps(v13, v9);
    const __m512 v15 = _mm512_scalef_ps(v10, v14);
    const __m512 v16 = _mm512_roundscale_ps(v15, 8);
    const __m512 v17 = _mm512_fmadd_ps(v6, v9, v16);
    const __m512 v19 = _mm512_add_ps(v17, v18);
    const __m512 v21 = _mm512_min_ps(v19, v20);
    const __m512i v22 = _mm512_cvtps_epi32(v21);
    const __m512i v23 = _mm512_or_si512(v5, v22);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v23));
}

static ENCODE_E4M3FN_AVX512_AVX512_TARGET void encode_e4m3fn_avx512_array_avx512(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        encode_e4m3fn_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        encode_e4m3fn_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        encode_e4m3fn_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ENCODE_E4M3FN_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int encode_e4m3fn_avx512_level(void) {
#if defined(ENCODE_E4M3FN_AVX512_FORCE_ISA)
    return ENCODE_E4M3FN_AVX512_FORCE_ISA;
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

uint8_t encode_e4m3fn_avx512(float x) {
    return encode_e4m3fn_avx512_element(x);
}

void encode_e4m3fn_avx512_array(const float *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = encode_e4m3fn_avx512_level();
    if (level == 2) {
        encode_e4m3fn_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        encode_e4m3fn_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    encode_e4m3fn_avx512_array_portable(x, y, n);
}
