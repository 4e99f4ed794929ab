/* gelu_tanh_bf16_1ulp_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), bf16
 *   domain       every input
 *   max error    0.509680 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.f2p-8 (0.00759887695, encoding 0x3bf9)
 *   result there 0x1.f4p-9 (0.00381469727, encoding 0x3b7a)
 *   mean error   0.015539 ulp
 *   misrounded   150 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f06c73d67a2e37fda1fb87ded7dabad3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_tanh_bf16_avx512.db
 *                time: 0.3541 ns/element as avx512 code (inputs mean)
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
#include "gelu_tanh_bf16_1ulp_avx512.h"

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

static inline int32_t gelu_tanh_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_tanh_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_tanh_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline double gelu_tanh_bf16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int gelu_tanh_bf16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float gelu_tanh_bf16_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = gelu_tanh_bf16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !gelu_tanh_bf16_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t gelu_tanh_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t gelu_tanh_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t gelu_tanh_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = -0x1.7p+3f; /* -11.5 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = gelu_tanh_bf16_1ulp_avx512_shl_i32(v2, v3);
    const float v5 = gelu_tanh_bf16_1ulp_avx512_frombits_f32(v4);
    const float v6 = v1 > v5 ? v1 : v5;
    const float v7 = 0x1.53462ep-3f; /* 0.165661201 */
    const float v8 = 0x1p+3f; /* 8 */
    const float v9 = v8 < v5 ? v8 : v5;
    const float v10 = v1 > v9 ? v1 : v9;
    const float v11 = v10 * v10;
    const float v12 = 0x1.2444fap-4f; /* 0.0713548437 */
    const float v13 = 0x1.9883bap+0f; /* 1.59575999 */
    const float v14 = gelu_tanh_bf16_1ulp_avx512_fma_f32(v11, v12, v13);
    const float v15 = v14 * v10;
    const float v16 = 0x1.715476p+0f; /* 1.44269502 */
    const float v17 = 0x1.800008p+23f; /* 12582916 */
    const float v18 = gelu_tanh_bf16_1ulp_avx512_fma_f32(v15, v16, v17);
    const float v19 = v18 - v17;
    const float v20 = 0x1.2a01e4p-22f; /* 2.77541005e-07 */
    const float v21 = -0x1.62e428p-1f; /* -0.693146944 */
    const float v22 = gelu_tanh_bf16_1ulp_avx512_fma_f32(v19, v21, v15);
    const float v23 = gelu_tanh_bf16_1ulp_avx512_fma_f32(v19, v20, v22);
    const float v24 = 0x1.026f28p-1f; /* 0.504754305 */
    const float v25 = gelu_tanh_bf16_1ulp_avx512_fma_f32(v7, v23, v24);
    const float v26 = 0x1.000876p+0f; /* 1.0001291 */
    const float v27 = gelu_tanh_bf16_1ulp_avx512_fma_f32(v25, v23, v26);
    const float v28 = 0x1.fff958p-1f; /* 0.999949217 */
    const float v29 = gelu_tanh_bf16_1ulp_avx512_fma_f32(v27, v23, v28);
    const float v30 = gelu_tanh_bf16_1ulp_avx512_scalef_f32(v29, v19);
    const float v31 = 0x1.00027cp+0f; /* 1.00003791 */
    const float v32 = v30 + v31;
    const float v33 = v29 / v32;
    const float v34 = v6 * v33;
    const float v35 = gelu_tanh_bf16_1ulp_avx512_scalef_f32(v34, v19);
    const int32_t v36 = gelu_tanh_bf16_1ulp_avx512_bits_f32(v35);
    const int32_t v37 = (int32_t)((uint32_t)v0 + (uint32_t)v36);
    const int32_t v38 = gelu_tanh_bf16_1ulp_avx512_lshr_i32(v37, v3);
    const int32_t r0 = v38;
    return (uint16_t)r0;
}

static void gelu_tanh_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_BF16_1ULP_AVX512_AVX2 static inline GELU_TANH_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_BF16_1ULP_AVX512_AVX512 static inline GELU_TANH_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
GELU_TANH_BF16_1ULP_AVX512_AVX2 __m128 gelu_tanh_bf16_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static GELU_TANH_BF16_1ULP_AVX512_AVX2_TARGET __m256 gelu_tanh_bf16_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        gelu_tanh_bf16_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        gelu_tanh_bf16_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
GELU_TANH_BF16_1ULP_AVX512_AVX2 __m256 gelu_tanh_bf16_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return gelu_tanh_bf16_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_BF16_1ULP_AVX512_AVX2 __m256i gelu_tanh_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
GELU_TANH_BF16_1ULP_AVX512_AVX2 void gelu_tanh_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
GELU_TANH_BF16_1ULP_AVX512_AVX2 void gelu_tanh_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v7 = _mm256_set1_ps(0x1.53462ep-3f); /* 0.165661201 */
    const __m256 v8 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v12 = _mm256_set1_ps(0x1.2444fap-4f); /* 0.0713548437 */
    const __m256 v13 = _mm256_set1_ps(0x1.9883bap+0f); /* 1.59575999 */
    const __m256 v16 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v17 = _mm256_set1_ps(0x1.800008p+23f); /* 12582916 */
    const __m256 v20 = _mm256_set1_ps(0x1.2a01e4p-22f); /* 2.77541005e-07 */
    const __m256 v21 = _mm256_set1_ps(-0x1.62e428p-1f); /* -0.693146944 */
    const __m256 v24 = _mm256_set1_ps(0x1.026f28p-1f); /* 0.504754305 */
    const __m256 v26 = _mm256_set1_ps(0x1.000876p+0f); /* 1.0001291 */
    const __m256 v28 = _mm256_set1_ps(0x1.fff958p-1f); /* 0.999949217 */
    const __m256 v31 = _mm256_set1_ps(0x1.00027cp+0f); /* 1.00003791 */
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v6_0 = _mm256_max_ps(v1, v5_0);
    const __m256 v6_1 = _mm256_max_ps(v1, v5_1);
    const __m256 v9_0 = _mm256_min_ps(v8, v5_0);
    const __m256 v9_1 = _mm256_min_ps(v8, v5_1);
    const __m256 v10_0 = _mm256_max_ps(v1, v9_0);
    const __m256 v10_1 = _mm256_max_ps(v1, v9_1);
    const __m256 v11_0 = _mm256_mul_ps(v10_0, v10_0);
    const __m256 v11_1 = _mm256_mul_ps(v10_1, v10_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v11_0, v12, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v11_1, v12, v13);
    const __m256 v15_0 = _mm256_mul_ps(v14_0, v10_0);
    const __m256 v15_1 = _mm256_mul_ps(v14_1, v10_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v15_0, v16, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v15_1, v16, v17);
    const __m256 v19_0 = _mm256_sub_ps(v18_0, v17);
    const __m256 v19_1 = _mm256_sub_ps(v18_1, v17);
    const __m256 v22_0 = _mm256_fmadd_ps(v19_0, v21, v15_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v19_1, v21, v15_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v19_0, v20, v22_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v19_1, v20, v22_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v7, v23_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v7, v23_1, v24);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v23_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v23_1, v26);
    const __m256 v29_0 = _mm256_fmadd_ps(v27_0, v23_0, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v27_1, v23_1, v28);
    const __m256 v30_0 = gelu_tanh_bf16_1ulp_avx512_scalef_f32_avx2(v29_0, v19_0);
    const __m256 v30_1 = gelu_tanh_bf16_1ulp_avx512_scalef_f32_avx2(v29_1, v19_1);
    const __m256 v32_0 = _mm256_add_ps(v30_0, v31);
    const __m256 v32_1 = _mm256_add_ps(v30_1, v31);
    const __m256 v33_0 = _mm256_div_ps(v29_0, v32_0);
    const __m256 v33_1 = _mm256_div_ps(v29_1, v32_1);
    const __m256 v34_0 = _mm256_mul_ps(v6_0, v33_0);
    const __m256 v34_1 = _mm256_mul_ps(v6_1, v33_1);
    const __m256 v35_0 = gelu_tanh_bf16_1ulp_avx512_scalef_f32_avx2(v34_0, v19_0);
    const __m256 v35_1 = gelu_tanh_bf16_1ulp_avx512_scalef_f32_avx2(v34_1, v19_1);
    const __m256i v36_0 = gelu_tanh_bf16_1ulp_avx512_bits_f32_avx2(v35_0);
    const __m256i v36_1 = gelu_tanh_bf16_1ulp_avx512_bits_f32_avx2(v35_1);
    const __m256i v37_0 = _mm256_add_epi32(v0, v36_0);
    const __m256i v37_1 = _mm256_add_epi32(v0, v36_1);
    const __m256i v38_0 = _mm256_srli_epi32(v37_0, 16);
    const __m256i v38_1 = _mm256_srli_epi32(v37_1, 16);
    gelu_tanh_bf16_1ulp_avx512_store_u16_avx2(y, v38_0);
    gelu_tanh_bf16_1ulp_avx512_store_u16_avx2(y + 8, v38_1);
}

/* 8 elements. */
static GELU_TANH_BF16_1ULP_AVX512_AVX2_TARGET void gelu_tanh_bf16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v7 = _mm256_set1_ps(0x1.53462ep-3f); /* 0.165661201 */
    const __m256 v8 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v12 = _mm256_set1_ps(0x1.2444fap-4f); /* 0.0713548437 */
    const __m256 v13 = _mm256_set1_ps(0x1.9883bap+0f); /* 1.59575999 */
    const __m256 v16 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v17 = _mm256_set1_ps(0x1.800008p+23f); /* 12582916 */
    const __m256 v20 = _mm256_set1_ps(0x1.2a01e4p-22f); /* 2.77541005e-07 */
    const __m256 v21 = _mm256_set1_ps(-0x1.62e428p-1f); /* -0.693146944 */
    const __m256 v24 = _mm256_set1_ps(0x1.026f28p-1f); /* 0.504754305 */
    const __m256 v26 = _mm256_set1_ps(0x1.000876p+0f); /* 1.0001291 */
    const __m256 v28 = _mm256_set1_ps(0x1.fff958p-1f); /* 0.999949217 */
    const __m256 v31 = _mm256_set1_ps(0x1.00027cp+0f); /* 1.00003791 */
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v6 = _mm256_max_ps(v1, v5);
    const __m256 v9 = _mm256_min_ps(v8, v5);
    const __m256 v10 = _mm256_max_ps(v1, v9);
    const __m256 v11 = _mm256_mul_ps(v10, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256 v15 = _mm256_mul_ps(v14, v10);
    const __m256 v18 = _mm256_fmadd_ps(v15, v16, v17);
    const __m256 v19 = _mm256_sub_ps(v18, v17);
    const __m256 v22 = _mm256_fmadd_ps(v19, v21, v15);
    const __m256 v23 = _mm256_fmadd_ps(v19, v20, v22);
    const __m256 v25 = _mm256_fmadd_ps(v7, v23, v24);
    const __m256 v27 = _mm256_fmadd_ps(v25, v23, v26);
    const __m256 v29 = _mm256_fmadd_ps(v27, v23, v28);
    const __m256 v30 = gelu_tanh_bf16_1ulp_avx512_scalef_f32_avx2(v29, v19);
    const __m256 v32 = _mm256_add_ps(v30, v31);
    const __m256 v33 = _mm256_div_ps(v29, v32);
    const __m256 v34 = _mm256_mul_ps(v6, v33);
    const __m256 v35 = gelu_tanh_bf16_1ulp_avx512_scalef_f32_avx2(v34, v19);
    const __m256i v36 = gelu_tanh_bf16_1ulp_avx512_bits_f32_avx2(v35);
    const __m256i v37 = _mm256_add_epi32(v0, v36);
    const __m256i v38 = _mm256_srli_epi32(v37, 16);
    gelu_tanh_bf16_1ulp_avx512_store_u16_avx2(y, v38);
}

static GELU_TANH_BF16_1ULP_AVX512_AVX2_TARGET void gelu_tanh_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        gelu_tanh_bf16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        gelu_tanh_bf16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_BF16_1ULP_AVX512_AVX512 __m512i gelu_tanh_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
GELU_TANH_BF16_1ULP_AVX512_AVX512 void gelu_tanh_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v7 = _mm512_set1_ps(0x1.53462ep-3f); /* 0.165661201 */
    const __m512 v8 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v12 = _mm512_set1_ps(0x1.2444fap-4f); /* 0.0713548437 */
    const __m512 v13 = _mm512_set1_ps(0x1.9883bap+0f); /* 1.59575999 */
    const __m512 v16 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v17 = _mm512_set1_ps(0x1.800008p+23f); /* 12582916 */
    const __m512 v20 = _mm512_set1_ps(0x1.2a01e4p-22f); /* 2.77541005e-07 */
    const __m512 v21 = _mm512_set1_ps(-0x1.62e428p-1f); /* -0.693146944 */
    const __m512 v24 = _mm512_set1_ps(0x1.026f28p-1f); /* 0.504754305 */
    const __m512 v26 = _mm512_set1_ps(0x1.000876p+0f); /* 1.0001291 */
    const __m512 v28 = _mm512_set1_ps(0x1.fff958p-1f); /* 0.999949217 */
    const __m512 v31 = _mm512_set1_ps(0x1.00027cp+0f); /* 1.00003791 */
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v2_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 16);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 16);
    const __m512i v4_2 = _mm512_slli_epi32(v2_2, 16);
    const __m512i v4_3 = _mm512_slli_epi32(v2_3, 16);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512 v5_2 = _mm512_castsi512_ps(v4_2);
    const __m512 v5_3 = _mm512_castsi512_ps(v4_3);
    const __m512 v6_0 = _mm512_max_ps(v1, v5_0);
    const __m512 v6_1 = _mm512_max_ps(v1, v5_1);
    const __m512 v6_2 = _mm512_max_ps(v1, v5_2);
    const __m512 v6_3 = _mm512_max_ps(v1, v5_3);
    const __m512 v9_0 = _mm512_min_ps(v8, v5_0);
    const __m512 v9_1 = _mm512_min_ps(v8, v5_1);
    const __m512 v9_2 = _mm512_min_ps(v8, v5_2);
    const __m512 v9_3 = _mm512_min_ps(v8, v5_3);
    const __m512 v10_0 = _mm512_max_ps(v1, v9_0);
    const __m512 v10_1 = _mm512_max_ps(v1, v9_1);
    const __m512 v10_2 = _mm512_max_ps(v1, v9_2);
    const __m512 v10_3 = _mm512_max_ps(v1, v9_3);
    const __m512 v11_0 = _mm512_mul_ps(v10_0, v10_0);
    const __m512 v11_1 = _mm512_mul_ps(v10_1, v10_1);
    const __m512 v11_2 = _mm512_mul_ps(v10_2, v10_2);
    const __m512 v11_3 = _mm512_mul_ps(v10_3, v10_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v11_0, v12, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v11_1, v12, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v11_2, v12, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v11_3, v12, v13);
    const __m512 v15_0 = _mm512_mul_ps(v14_0, v10_0);
    const __m512 v15_1 = _mm512_mul_ps(v14_1, v10_1);
    const __m512 v15_2 = _mm512_mul_ps(v14_2, v10_2);
    const __m512 v15_3 = _mm512_mul_ps(v14_3, v10_3);
    const __m512 v18_0 = _mm512_fmadd_ps(v15_0, v16, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v15_1, v16, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v15_2, v16, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v15_3, v16, v17);
    const __m512 v19_0 = _mm512_sub_ps(v18_0, v17);
    const __m512 v19_1 = _mm512_sub_ps(v18_1, v17);
    const __m512 v19_2 = _mm512_sub_ps(v18_2, v17);
    const __m512 v19_3 = _mm512_sub_ps(v18_3, v17);
    const __m512 v22_0 = _mm512_fmadd_ps(v19_0, v21, v15_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v19_1, v21, v15_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v19_2, v21, v15_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v19_3, v21, v15_3);
    const __m512 v23_0 = _mm512_fmadd_ps(v19_0, v20, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v19_1, v20, v22_1);
    const __m512 v23_2 = _mm512_fmadd_ps(v19_2, v20, v22_2);
    const __m512 v23_3 = _mm512_fmadd_ps(v19_3, v20, v22_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v7, v23_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v7, v23_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v7, v23_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v7, v23_3, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v25_0, v23_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v25_1, v23_1, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v25_2, v23_2, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v25_3, v23_3, v26);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v23_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v23_1, v28);
    const __m512 v29_2 = _mm512_fmadd_ps(v27_2, v23_2, v28);
    const __m512 v29_3 = _mm512_fmadd_ps(v27_3, v23_3, v28);
    const __m512 v30_0 = _mm512_scalef_ps(v29_0, v19_0);
    const __m512 v30_1 = _mm512_scalef_ps(v29_1, v19_1);
    const __m512 v30_2 = _mm512_scalef_ps(v29_2, v19_2);
    const __m512 v30_3 = _mm512_scalef_ps(v29_3, v19_3);
    const __m512 v32_0 = _mm512_add_ps(v30_0, v31);
    const __m512 v32_1 = _mm512_add_ps(v30_1, v31);
    const __m512 v32_2 = _mm512_add_ps(v30_2, v31);
    const __m512 v32_3 = _mm512_add_ps(v30_3, v31);
    const __m512 v33_0 = _mm512_div_ps(v29_0, v32_0);
    const __m512 v33_1 = _mm512_div_ps(v29_1, v32_1);
    const __m512 v33_2 = _mm512_div_ps(v29_2, v32_2);
    const __m512 v33_3 = _mm512_div_ps(v29_3, v32_3);
    const __m512 v34_0 = _mm512_mul_ps(v6_0, v33_0);
    const __m512 v34_1 = _mm512_mul_ps(v6_1, v33_1);
    const __m512 v34_2 = _mm512_mul_ps(v6_2, v33_2);
    const __m512 v34_3 = _mm512_mul_ps(v6_3, v33_3);
    const __m512 v35_0 = _mm512_scalef_ps(v34_0, v19_0);
    const __m512 v35_1 = _mm512_scalef_ps(v34_1, v19_1);
    const __m512 v35_2 = _mm512_scalef_ps(v34_2, v19_2);
    const __m512 v35_3 = _mm512_scalef_ps(v34_3, v19_3);
    const __m512i v36_0 = gelu_tanh_bf16_1ulp_avx512_bits_f32_avx512(v35_0);
    const __m512i v36_1 = gelu_tanh_bf16_1ulp_avx512_bits_f32_avx512(v35_1);
    const __m512i v36_2 = gelu_tanh_bf16_1ulp_avx512_bits_f32_avx512(v35_2);
    const __m512i v36_3 = gelu_tanh_bf16_1ulp_avx512_bits_f32_avx512(v35_3);
    const __m512i v37_0 = _mm512_add_epi32(v0, v36_0);
    const __m512i v37_1 = _mm512_add_epi32(v0, v36_1);
    const __m512i v37_2 = _mm512_add_epi32(v0, v36_2);
    const __m512i v37_3 = _mm512_add_epi32(v0, v36_3);
    const __m512i v38_0 = _mm512_srli_epi32(v37_0, 16);
    const __m512i v38_1 = _mm512_srli_epi32(v37_1, 16);
    const __m512i v38_2 = _mm512_srli_epi32(v37_2, 16);
    const __m512i v38_3 = _mm512_srli_epi32(v37_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v38_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v38_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v38_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v38_3));
}

/* 16 elements. */
static GELU_TANH_BF16_1ULP_AVX512_AVX512_TARGET void gelu_tanh_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v7 = _mm512_set1_ps(0x1.53462ep-3f); /* 0.165661201 */
    const __m512 v8 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v12 = _mm512_set1_ps(0x1.2444fap-4f); /* 0.0713548437 */
    const __m512 v13 = _mm512_set1_ps(0x1.9883bap+0f); /* 1.59575999 */
    const __m512 v16 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v17 = _mm512_set1_ps(0x1.800008p+23f); /* 12582916 */
    const __m512 v20 = _mm512_set1_ps(0x1.2a01e4p-22f); /* 2.77541005e-07 */
    const __m512 v21 = _mm512_set1_ps(-0x1.62e428p-1f); /* -0.693146944 */
    const __m512 v24 = _mm512_set1_ps(0x1.026f28p-1f); /* 0.504754305 */
    const __m512 v26 = _mm512_set1_ps(0x1.000876p+0f); /* 1.0001291 */
    const __m512 v28 = _mm512_set1_ps(0x1.fff958p-1f); /* 0.999949217 */
    const __m512 v31 = _mm512_set1_ps(0x1.00027cp+0f); /* 1.00003791 */
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v6 = _mm512_max_ps(v1, v5);
    const __m512 v9 = _mm512_min_ps(v8, v5);
    const __m512 v10 = _mm512_max_ps(v1, v9);
    const __m512 v11 = _mm512_mul_ps(v10, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512 v15 = _mm512_mul_ps(v14, v10);
    const __m512 v18 = _mm512_fmadd_ps(v15, v16, v17);
    const __m512 v19 = _mm512_sub_ps(v18, v17);
    const __m512 v22 = _mm512_fmadd_ps(v19, v21, v15);
    const __m512 v23 = _mm512_fmadd_ps(v19, v20, v22);
    const __m512 v25 = _mm512_fmadd_ps(v7, v23, v24);
    const __m512 v27 = _mm512_fmadd_ps(v25, v23, v26);
    const __m512 v29 = _mm512_fmadd_ps(v27, v23, v28);
    const __m512 v30 = _mm512_scalef_ps(v29, v19);
    const __m512 v32 = _mm512_add_ps(v30, v31);
    const __m512 v33 = _mm512_div_ps(v29, v32);
    const __m512 v34 = _mm512_mul_ps(v6, v33);
    const __m512 v35 = _mm512_scalef_ps(v34, v19);
    const __m512i v36 = gelu_tanh_bf16_1ulp_avx512_bits_f32_avx512(v35);
    const __m512i v37 = _mm512_add_epi32(v0, v36);
    const __m512i v38 = _mm512_srli_epi32(v37, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v38));
}

static GELU_TANH_BF16_1ULP_AVX512_AVX512_TARGET void gelu_tanh_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        gelu_tanh_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_tanh_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        gelu_tanh_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_bf16_1ulp_avx512_level(void) {
#if defined(GELU_TANH_BF16_1ULP_AVX512_FORCE_ISA)
    return GELU_TANH_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t gelu_tanh_bf16_1ulp_avx512(uint16_t x) {
    return gelu_tanh_bf16_1ulp_avx512_element(x);
}

void gelu_tanh_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_bf16_1ulp_avx512_level();
    if (level == 2) {
        gelu_tanh_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_bf16_1ulp_avx512_array_portable(x, y, n);
}
