/* gelu_bf16_1ulp_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, bf16
 *   domain       every input
 *   max error    0.924427 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.46p-1 (-0.63671875, encoding 0xbf23)
 *   result there -0x1.54p-3 (-0.166015625, encoding 0xbe2a)
 *   mean error   0.016700 ulp
 *   misrounded   659 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           13d201bff2a2c8fc3514e4d827abe554
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt bf16 --max-ulp 1 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_bf16_1ulp_avx512.db
 *                time: 0.3995 ns/element as avx512 code (inputs mean)
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
#include "gelu_bf16_1ulp_avx512.h"

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

static inline int32_t gelu_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float gelu_bf16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline double gelu_bf16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int gelu_bf16_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float gelu_bf16_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = gelu_bf16_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !gelu_bf16_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t gelu_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t gelu_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t gelu_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = -0x0p+0f; /* -0 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = gelu_bf16_1ulp_avx512_shl_i32(v2, v3);
    const float v5 = gelu_bf16_1ulp_avx512_frombits_f32(v4);
    const float v6 = v1 > v5 ? v1 : v5;
    const float v7 = 0x1.dp+3f; /* 14.5 */
    const float v8 = gelu_bf16_1ulp_avx512_abs_f32(v5);
    const float v9 = v7 < v8 ? v7 : v8;
    const float v10 = -0x1.ffce96p-2f; /* -0.4998115 */
    const float v11 = v10 * v9;
    const float v12 = v9 * v11;
    const float v13 = 0x1.714c4cp+0f; /* 1.44257045 */
    const float v14 = 0x1.8p+23f; /* 12582912 */
    const float v15 = gelu_bf16_1ulp_avx512_fma_f32(v12, v13, v14);
    const float v16 = v15 - v14;
    const float v17 = -0x1.58be5ep-13f; /* -0.000164386569 */
    const float v18 = -0x1.62f9bap-1f; /* -0.693311512 */
    const float v19 = v18 * v16;
    const float v20 = v12 + v19;
    const float v21 = gelu_bf16_1ulp_avx512_fma_f32(v16, v17, v20);
    const float v22 = 0x1.8a5f28p-2f; /* 0.385128617 */
    const float v23 = 0x1.95b41ap-1f; /* 0.792389691 */
    const float v24 = gelu_bf16_1ulp_avx512_fma_f32(v21, v22, v23);
    const float v25 = 0x1.906f88p-1f; /* 0.782100916 */
    const float v26 = gelu_bf16_1ulp_avx512_fma_f32(v24, v21, v25);
    const float v27 = gelu_bf16_1ulp_avx512_abs_f32(v26);
    const float v28 = 0x1.cf072p-1f; /* 0.904351234 */
    const float v29 = 0x1.ee3da8p-1f; /* 0.96531415 */
    const float v30 = 0x1.59e7fcp-2f; /* 0.337799013 */
    const float v31 = v9 * v30;
    const float v32 = v29 + v31;
    const float v33 = v28 / v32;
    const float v34 = 0x1.0403fap-1f; /* 0.507842839 */
    const float v35 = gelu_bf16_1ulp_avx512_fma_f32(v33, v33, v34);
    const float v36 = -0x1.250b64p-6f; /* -0.0178860165 */
    const float v37 = gelu_bf16_1ulp_avx512_fma_f32(v33, v35, v36);
    const float v38 = v37 * v11;
    const float v39 = v27 * v38;
    const float v40 = gelu_bf16_1ulp_avx512_scalef_f32(v39, v16);
    const float v41 = v6 + v40;
    const int32_t v42 = gelu_bf16_1ulp_avx512_bits_f32(v41);
    const int32_t v43 = (int32_t)((uint32_t)v0 + (uint32_t)v42);
    const int32_t v44 = gelu_bf16_1ulp_avx512_lshr_i32(v43, v3);
    const int32_t r0 = v44;
    return (uint16_t)r0;
}

static void gelu_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_BF16_1ULP_AVX512_AVX2 static inline GELU_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_BF16_1ULP_AVX512_AVX512 static inline GELU_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
GELU_BF16_1ULP_AVX512_AVX2 __m128 gelu_bf16_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static GELU_BF16_1ULP_AVX512_AVX2_TARGET __m256 gelu_bf16_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        gelu_bf16_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        gelu_bf16_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
GELU_BF16_1ULP_AVX512_AVX2 __m256 gelu_bf16_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return gelu_bf16_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* Encoding; every NaN gives the canonical one. */
GELU_BF16_1ULP_AVX512_AVX2 __m256i gelu_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
GELU_BF16_1ULP_AVX512_AVX2 void gelu_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
GELU_BF16_1ULP_AVX512_AVX2 void gelu_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 v7 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256 v10 = _mm256_set1_ps(-0x1.ffce96p-2f); /* -0.4998115 */
    const __m256 v13 = _mm256_set1_ps(0x1.714c4cp+0f); /* 1.44257045 */
    const __m256 v14 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v17 = _mm256_set1_ps(-0x1.58be5ep-13f); /* -0.000164386569 */
    const __m256 v18 = _mm256_set1_ps(-0x1.62f9bap-1f); /* -0.693311512 */
    const __m256 v22 = _mm256_set1_ps(0x1.8a5f28p-2f); /* 0.385128617 */
    const __m256 v23 = _mm256_set1_ps(0x1.95b41ap-1f); /* 0.792389691 */
    const __m256 v25 = _mm256_set1_ps(0x1.906f88p-1f); /* 0.782100916 */
    const __m256 v28 = _mm256_set1_ps(0x1.cf072p-1f); /* 0.904351234 */
    const __m256 v29 = _mm256_set1_ps(0x1.ee3da8p-1f); /* 0.96531415 */
    const __m256 v30 = _mm256_set1_ps(0x1.59e7fcp-2f); /* 0.337799013 */
    const __m256 v34 = _mm256_set1_ps(0x1.0403fap-1f); /* 0.507842839 */
    const __m256 v36 = _mm256_set1_ps(-0x1.250b64p-6f); /* -0.0178860165 */
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v6_0 = _mm256_max_ps(v1, v5_0);
    const __m256 v6_1 = _mm256_max_ps(v1, v5_1);
    const __m256 v8_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_0);
    const __m256 v8_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_1);
    const __m256 v9_0 = _mm256_min_ps(v7, v8_0);
    const __m256 v9_1 = _mm256_min_ps(v7, v8_1);
    const __m256 v11_0 = _mm256_mul_ps(v10, v9_0);
    const __m256 v11_1 = _mm256_mul_ps(v10, v9_1);
    const __m256 v12_0 = _mm256_mul_ps(v9_0, v11_0);
    const __m256 v12_1 = _mm256_mul_ps(v9_1, v11_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v12_0, v13, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v12_1, v13, v14);
    const __m256 v16_0 = _mm256_sub_ps(v15_0, v14);
    const __m256 v16_1 = _mm256_sub_ps(v15_1, v14);
    const __m256 v19_0 = _mm256_mul_ps(v18, v16_0);
    const __m256 v19_1 = _mm256_mul_ps(v18, v16_1);
    const __m256 v20_0 = _mm256_add_ps(v12_0, v19_0);
    const __m256 v20_1 = _mm256_add_ps(v12_1, v19_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v16_0, v17, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v16_1, v17, v20_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v21_0, v22, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v21_1, v22, v23);
    const __m256 v26_0 = _mm256_fmadd_ps(v24_0, v21_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v24_1, v21_1, v25);
    const __m256 v27_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v26_0);
    const __m256 v27_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v26_1);
    const __m256 v31_0 = _mm256_mul_ps(v9_0, v30);
    const __m256 v31_1 = _mm256_mul_ps(v9_1, v30);
    const __m256 v32_0 = _mm256_add_ps(v29, v31_0);
    const __m256 v32_1 = _mm256_add_ps(v29, v31_1);
    const __m256 v33_0 = _mm256_div_ps(v28, v32_0);
    const __m256 v33_1 = _mm256_div_ps(v28, v32_1);
    const __m256 v35_0 = _mm256_fmadd_ps(v33_0, v33_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v33_1, v33_1, v34);
    const __m256 v37_0 = _mm256_fmadd_ps(v33_0, v35_0, v36);
    const __m256 v37_1 = _mm256_fmadd_ps(v33_1, v35_1, v36);
    const __m256 v38_0 = _mm256_mul_ps(v37_0, v11_0);
    const __m256 v38_1 = _mm256_mul_ps(v37_1, v11_1);
    const __m256 v39_0 = _mm256_mul_ps(v27_0, v38_0);
    const __m256 v39_1 = _mm256_mul_ps(v27_1, v38_1);
    const __m256 v40_0 = gelu_bf16_1ulp_avx512_scalef_f32_avx2(v39_0, v16_0);
    const __m256 v40_1 = gelu_bf16_1ulp_avx512_scalef_f32_avx2(v39_1, v16_1);
    const __m256 v41_0 = _mm256_add_ps(v6_0, v40_0);
    const __m256 v41_1 = _mm256_add_ps(v6_1, v40_1);
    const __m256i v42_0 = gelu_bf16_1ulp_avx512_bits_f32_avx2(v41_0);
    const __m256i v42_1 = gelu_bf16_1ulp_avx512_bits_f32_avx2(v41_1);
    const __m256i v43_0 = _mm256_add_epi32(v0, v42_0);
    const __m256i v43_1 = _mm256_add_epi32(v0, v42_1);
    const __m256i v44_0 = _mm256_srli_epi32(v43_0, 16);
    const __m256i v44_1 = _mm256_srli_epi32(v43_1, 16);
    gelu_bf16_1ulp_avx512_store_u16_avx2(y, v44_0);
    gelu_bf16_1ulp_avx512_store_u16_avx2(y + 8, v44_1);
}

/* 8 elements. */
static GELU_BF16_1ULP_AVX512_AVX2_TARGET void gelu_bf16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 v7 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256 v10 = _mm256_set1_ps(-0x1.ffce96p-2f); /* -0.4998115 */
    const __m256 v13 = _mm256_set1_ps(0x1.714c4cp+0f); /* 1.44257045 */
    const __m256 v14 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v17 = _mm256_set1_ps(-0x1.58be5ep-13f); /* -0.000164386569 */
    const __m256 v18 = _mm256_set1_ps(-0x1.62f9bap-1f); /* -0.693311512 */
    const __m256 v22 = _mm256_set1_ps(0x1.8a5f28p-2f); /* 0.385128617 */
    const __m256 v23 = _mm256_set1_ps(0x1.95b41ap-1f); /* 0.792389691 */
    const __m256 v25 = _mm256_set1_ps(0x1.906f88p-1f); /* 0.782100916 */
    const __m256 v28 = _mm256_set1_ps(0x1.cf072p-1f); /* 0.904351234 */
    const __m256 v29 = _mm256_set1_ps(0x1.ee3da8p-1f); /* 0.96531415 */
    const __m256 v30 = _mm256_set1_ps(0x1.59e7fcp-2f); /* 0.337799013 */
    const __m256 v34 = _mm256_set1_ps(0x1.0403fap-1f); /* 0.507842839 */
    const __m256 v36 = _mm256_set1_ps(-0x1.250b64p-6f); /* -0.0178860165 */
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v6 = _mm256_max_ps(v1, v5);
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
    const __m256 v9 = _mm256_min_ps(v7, v8);
    const __m256 v11 = _mm256_mul_ps(v10, v9);
    const __m256 v12 = _mm256_mul_ps(v9, v11);
    const __m256 v15 = _mm256_fmadd_ps(v12, v13, v14);
    const __m256 v16 = _mm256_sub_ps(v15, v14);
    const __m256 v19 = _mm256_mul_ps(v18, v16);
    const __m256 v20 = _mm256_add_ps(v12, v19);
    const __m256 v21 = _mm256_fmadd_ps(v16, v17, v20);
    const __m256 v24 = _mm256_fmadd_ps(v21, v22, v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v21, v25);
    const __m256 v27 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v26);
    const __m256 v31 = _mm256_mul_ps(v9, v30);
    const __m256 v32 = _mm256_add_ps(v29, v31);
    const __m256 v33 = _mm256_div_ps(v28, v32);
    const __m256 v35 = _mm256_fmadd_ps(v33, v33, v34);
    const __m256 v37 = _mm256_fmadd_ps(v33, v35, v36);
    const __m256 v38 = _mm256_mul_ps(v37, v11);
    const __m256 v39 = _mm256_mul_ps(v27, v38);
    const __m256 v40 = gelu_bf16_1ulp_avx512_scalef_f32_avx2(v39, v16);
    const __m256 v41 = _mm256_add_ps(v6, v40);
    const __m256i v42 = gelu_bf16_1ulp_avx512_bits_f32_avx2(v41);
    const __m256i v43 = _mm256_add_epi32(v0, v42);
    const __m256i v44 = _mm256_srli_epi32(v43, 16);
    gelu_bf16_1ulp_avx512_store_u16_avx2(y, v44);
}

static GELU_BF16_1ULP_AVX512_AVX2_TARGET void gelu_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        gelu_bf16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        gelu_bf16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_BF16_1ULP_AVX512_AVX512 __m512i gelu_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
GELU_BF16_1ULP_AVX512_AVX512 void gelu_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v7 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v10 = _mm512_set1_ps(-0x1.ffce96p-2f); /* -0.4998115 */
    const __m512 v13 = _mm512_set1_ps(0x1.714c4cp+0f); /* 1.44257045 */
    const __m512 v14 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v17 = _mm512_set1_ps(-0x1.58be5ep-13f); /* -0.000164386569 */
    const __m512 v18 = _mm512_set1_ps(-0x1.62f9bap-1f); /* -0.693311512 */
    const __m512 v22 = _mm512_set1_ps(0x1.8a5f28p-2f); /* 0.385128617 */
    const __m512 v23 = _mm512_set1_ps(0x1.95b41ap-1f); /* 0.792389691 */
    const __m512 v25 = _mm512_set1_ps(0x1.906f88p-1f); /* 0.782100916 */
    const __m512 v28 = _mm512_set1_ps(0x1.cf072p-1f); /* 0.904351234 */
    const __m512 v29 = _mm512_set1_ps(0x1.ee3da8p-1f); /* 0.96531415 */
    const __m512 v30 = _mm512_set1_ps(0x1.59e7fcp-2f); /* 0.337799013 */
    const __m512 v34 = _mm512_set1_ps(0x1.0403fap-1f); /* 0.507842839 */
    const __m512 v36 = _mm512_set1_ps(-0x1.250b64p-6f); /* -0.0178860165 */
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
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_0 = _mm512_min_ps(v7, v8_0);
    const __m512 v9_1 = _mm512_min_ps(v7, v8_1);
    const __m512 v9_2 = _mm512_min_ps(v7, v8_2);
    const __m512 v9_3 = _mm512_min_ps(v7, v8_3);
    const __m512 v11_0 = _mm512_mul_ps(v10, v9_0);
    const __m512 v11_1 = _mm512_mul_ps(v10, v9_1);
    const __m512 v11_2 = _mm512_mul_ps(v10, v9_2);
    const __m512 v11_3 = _mm512_mul_ps(v10, v9_3);
    const __m512 v12_0 = _mm512_mul_ps(v9_0, v11_0);
    const __m512 v12_1 = _mm512_mul_ps(v9_1, v11_1);
    const __m512 v12_2 = _mm512_mul_ps(v9_2, v11_2);
    const __m512 v12_3 = _mm512_mul_ps(v9_3, v11_3);
    const __m512 v15_0 = _mm512_fmadd_ps(v12_0, v13, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v12_1, v13, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v12_2, v13, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v12_3, v13, v14);
    const __m512 v16_0 = _mm512_sub_ps(v15_0, v14);
    const __m512 v16_1 = _mm512_sub_ps(v15_1, v14);
    const __m512 v16_2 = _mm512_sub_ps(v15_2, v14);
    const __m512 v16_3 = _mm512_sub_ps(v15_3, v14);
    const __m512 v19_0 = _mm512_mul_ps(v18, v16_0);
    const __m512 v19_1 = _mm512_mul_ps(v18, v16_1);
    const __m512 v19_2 = _mm512_mul_ps(v18, v16_2);
    const __m512 v19_3 = _mm512_mul_ps(v18, v16_3);
    const __m512 v20_0 = _mm512_add_ps(v12_0, v19_0);
    const __m512 v20_1 = _mm512_add_ps(v12_1, v19_1);
    const __m512 v20_2 = _mm512_add_ps(v12_2, v19_2);
    const __m512 v20_3 = _mm512_add_ps(v12_3, v19_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v16_0, v17, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v16_1, v17, v20_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v16_2, v17, v20_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v16_3, v17, v20_3);
    const __m512 v24_0 = _mm512_fmadd_ps(v21_0, v22, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v21_1, v22, v23);
    const __m512 v24_2 = _mm512_fmadd_ps(v21_2, v22, v23);
    const __m512 v24_3 = _mm512_fmadd_ps(v21_3, v22, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v21_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v21_1, v25);
    const __m512 v26_2 = _mm512_fmadd_ps(v24_2, v21_2, v25);
    const __m512 v26_3 = _mm512_fmadd_ps(v24_3, v21_3, v25);
    const __m512 v27_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v26_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v27_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v26_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v27_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v26_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v27_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v26_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v31_0 = _mm512_mul_ps(v9_0, v30);
    const __m512 v31_1 = _mm512_mul_ps(v9_1, v30);
    const __m512 v31_2 = _mm512_mul_ps(v9_2, v30);
    const __m512 v31_3 = _mm512_mul_ps(v9_3, v30);
    const __m512 v32_0 = _mm512_add_ps(v29, v31_0);
    const __m512 v32_1 = _mm512_add_ps(v29, v31_1);
    const __m512 v32_2 = _mm512_add_ps(v29, v31_2);
    const __m512 v32_3 = _mm512_add_ps(v29, v31_3);
    const __m512 v33_0 = _mm512_div_ps(v28, v32_0);
    const __m512 v33_1 = _mm512_div_ps(v28, v32_1);
    const __m512 v33_2 = _mm512_div_ps(v28, v32_2);
    const __m512 v33_3 = _mm512_div_ps(v28, v32_3);
    const __m512 v35_0 = _mm512_fmadd_ps(v33_0, v33_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v33_1, v33_1, v34);
    const __m512 v35_2 = _mm512_fmadd_ps(v33_2, v33_2, v34);
    const __m512 v35_3 = _mm512_fmadd_ps(v33_3, v33_3, v34);
    const __m512 v37_0 = _mm512_fmadd_ps(v33_0, v35_0, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v33_1, v35_1, v36);
    const __m512 v37_2 = _mm512_fmadd_ps(v33_2, v35_2, v36);
    const __m512 v37_3 = _mm512_fmadd_ps(v33_3, v35_3, v36);
    const __m512 v38_0 = _mm512_mul_ps(v37_0, v11_0);
    const __m512 v38_1 = _mm512_mul_ps(v37_1, v11_1);
    const __m512 v38_2 = _mm512_mul_ps(v37_2, v11_2);
    const __m512 v38_3 = _mm512_mul_ps(v37_3, v11_3);
    const __m512 v39_0 = _mm512_mul_ps(v27_0, v38_0);
    const __m512 v39_1 = _mm512_mul_ps(v27_1, v38_1);
    const __m512 v39_2 = _mm512_mul_ps(v27_2, v38_2);
    const __m512 v39_3 = _mm512_mul_ps(v27_3, v38_3);
    const __m512 v40_0 = _mm512_scalef_ps(v39_0, v16_0);
    const __m512 v40_1 = _mm512_scalef_ps(v39_1, v16_1);
    const __m512 v40_2 = _mm512_scalef_ps(v39_2, v16_2);
    const __m512 v40_3 = _mm512_scalef_ps(v39_3, v16_3);
    const __m512 v41_0 = _mm512_add_ps(v6_0, v40_0);
    const __m512 v41_1 = _mm512_add_ps(v6_1, v40_1);
    const __m512 v41_2 = _mm512_add_ps(v6_2, v40_2);
    const __m512 v41_3 = _mm512_add_ps(v6_3, v40_3);
    const __m512i v42_0 = gelu_bf16_1ulp_avx512_bits_f32_avx512(v41_0);
    const __m512i v42_1 = gelu_bf16_1ulp_avx512_bits_f32_avx512(v41_1);
    const __m512i v42_2 = gelu_bf16_1ulp_avx512_bits_f32_avx512(v41_2);
    const __m512i v42_3 = gelu_bf16_1ulp_avx512_bits_f32_avx512(v41_3);
    const __m512i v43_0 = _mm512_add_epi32(v0, v42_0);
    const __m512i v43_1 = _mm512_add_epi32(v0, v42_1);
    const __m512i v43_2 = _mm512_add_epi32(v0, v42_2);
    const __m512i v43_3 = _mm512_add_epi32(v0, v42_3);
    const __m512i v44_0 = _mm512_srli_epi32(v43_0, 16);
    const __m512i v44_1 = _mm512_srli_epi32(v43_1, 16);
    const __m512i v44_2 = _mm512_srli_epi32(v43_2, 16);
    const __m512i v44_3 = _mm512_srli_epi32(v43_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v44_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v44_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v44_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v44_3));
}

/* 16 elements. */
static GELU_BF16_1ULP_AVX512_AVX512_TARGET void gelu_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v7 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v10 = _mm512_set1_ps(-0x1.ffce96p-2f); /* -0.4998115 */
    const __m512 v13 = _mm512_set1_ps(0x1.714c4cp+0f); /* 1.44257045 */
    const __m512 v14 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v17 = _mm512_set1_ps(-0x1.58be5ep-13f); /* -0.000164386569 */
    const __m512 v18 = _mm512_set1_ps(-0x1.62f9bap-1f); /* -0.693311512 */
    const __m512 v22 = _mm512_set1_ps(0x1.8a5f28p-2f); /* 0.385128617 */
    const __m512 v23 = _mm512_set1_ps(0x1.95b41ap-1f); /* 0.792389691 */
    const __m512 v25 = _mm512_set1_ps(0x1.906f88p-1f); /* 0.782100916 */
    const __m512 v28 = _mm512_set1_ps(0x1.cf072p-1f); /* 0.904351234 */
    const __m512 v29 = _mm512_set1_ps(0x1.ee3da8p-1f); /* 0.96531415 */
    const __m512 v30 = _mm512_set1_ps(0x1.59e7fcp-2f); /* 0.337799013 */
    const __m512 v34 = _mm512_set1_ps(0x1.0403fap-1f); /* 0.507842839 */
    const __m512 v36 = _mm512_set1_ps(-0x1.250b64p-6f); /* -0.0178860165 */
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v6 = _mm512_max_ps(v1, v5);
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_min_ps(v7, v8);
    const __m512 v11 = _mm512_mul_ps(v10, v9);
    const __m512 v12 = _mm512_mul_ps(v9, v11);
    const __m512 v15 = _mm512_fmadd_ps(v12, v13, v14);
    const __m512 v16 = _mm512_sub_ps(v15, v14);
    const __m512 v19 = _mm512_mul_ps(v18, v16);
    const __m512 v20 = _mm512_add_ps(v12, v19);
    const __m512 v21 = _mm512_fmadd_ps(v16, v17, v20);
    const __m512 v24 = _mm512_fmadd_ps(v21, v22, v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v21, v25);
    const __m512 v27 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v26), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v31 = _mm512_mul_ps(v9, v30);
    const __m512 v32 = _mm512_add_ps(v29, v31);
    const __m512 v33 = _mm512_div_ps(v28, v32);
    const __m512 v35 = _mm512_fmadd_ps(v33, v33, v34);
    const __m512 v37 = _mm512_fmadd_ps(v33, v35, v36);
    const __m512 v38 = _mm512_mul_ps(v37, v11);
    const __m512 v39 = _mm512_mul_ps(v27, v38);
    const __m512 v40 = _mm512_scalef_ps(v39, v16);
    const __m512 v41 = _mm512_add_ps(v6, v40);
    const __m512i v42 = gelu_bf16_1ulp_avx512_bits_f32_avx512(v41);
    const __m512i v43 = _mm512_add_epi32(v0, v42);
    const __m512i v44 = _mm512_srli_epi32(v43, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v44));
}

static GELU_BF16_1ULP_AVX512_AVX512_TARGET void gelu_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        gelu_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        gelu_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_bf16_1ulp_avx512_level(void) {
#if defined(GELU_BF16_1ULP_AVX512_FORCE_ISA)
    return GELU_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t gelu_bf16_1ulp_avx512(uint16_t x) {
    return gelu_bf16_1ulp_avx512_element(x);
}

void gelu_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_bf16_1ulp_avx512_level();
    if (level == 2) {
        gelu_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_bf16_1ulp_avx512_array_portable(x, y, n);
}
