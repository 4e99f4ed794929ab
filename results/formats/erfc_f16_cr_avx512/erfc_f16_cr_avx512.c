/* erfc_f16_cr_avx512: erfc
 *
 *   target       erfc, 1 - erf x, f16
 *   domain       every input
 *   max error    0.499999 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.c5cp-12 (-0.000432729721, encoding 0x8f17)
 *   result there 0x1.004p+0 (1.00097656, encoding 0x3c01)
 *   mean error   0.124158 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           11c3c9604bc42fb1a03018bf40f24905
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f16 --max-ulp 0.5 --isa avx512 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/erfc_f16_avx512.db
 *                time: 0.6290 ns/element as avx512 code (inputs mean)
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
#include "erfc_f16_cr_avx512.h"

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

static inline float erfc_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float erfc_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = erfc_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return erfc_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float erfc_f16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erfc_f16_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline double erfc_f16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int erfc_f16_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float erfc_f16_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = erfc_f16_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !erfc_f16_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erfc_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t erfc_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)erfc_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = erfc_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t erfc_f16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = erfc_f16_cr_avx512_fromhalf_f32(v0);
    const float v2 = 0x0p+0f; /* 0 */
    const int v3 = v1 < v2;
    const float v4 = 0x1p+1f; /* 2 */
    const float v5 = -0x1.944cdcp-20f; /* -1.50613573e-06 */
    const float v6 = 0x1.71852ep-3f; /* 0.180429801 */
    const float v7 = 0x1.fab518p-1f; /* 0.989662886 */
    const float v8 = 0x1.ffa278p-2f; /* 0.499643207 */
    const float v9 = 0x1.44p+3f; /* 10.125 */
    const float v10 = erfc_f16_cr_avx512_abs_f32(v1);
    const float v11 = v9 < v10 ? v9 : v10;
    const float v12 = 0x1.05823ep+0f; /* 1.02151859 */
    const float v13 = erfc_f16_cr_avx512_fma_f32(v8, v11, v12);
    const float v14 = v7 / v13;
    const float v15 = -0x1.b898b6p-1f; /* -0.860540092 */
    const float v16 = erfc_f16_cr_avx512_fma_f32(v6, v14, v15);
    const float v17 = v14 * v14;
    const float v18 = -0x1.fdb62cp-5f; /* -0.0622206554 */
    const float v19 = erfc_f16_cr_avx512_fma_f32(v17, v17, v18);
    const float v20 = -0x1.f814bp-1f; /* -0.984532833 */
    const float v21 = 0x1.80e174p+0f; /* 1.50344014 */
    const float v22 = v21 * v14;
    const float v23 = v20 + v22;
    const float v24 = -0x1.2308bp-4f; /* -0.0710532069 */
    const float v25 = erfc_f16_cr_avx512_fma_f32(v23, v17, v24);
    const float v26 = erfc_f16_cr_avx512_fma_f32(v16, v19, v25);
    const float v27 = 0x1.bbfe46p-4f; /* 0.108396791 */
    const float v28 = 0x1.7e93ccp-2f; /* 0.373610675 */
    const float v29 = erfc_f16_cr_avx512_fma_f32(v27, v14, v28);
    const float v30 = 0x1.06aab2p+0f; /* 1.0260421 */
    const float v31 = -0x1.42b37ap+0f; /* -1.2605511 */
    const float v32 = erfc_f16_cr_avx512_fma_f32(v30, v14, v31);
    const float v33 = erfc_f16_cr_avx512_fma_f32(v29, v17, v32);
    const float v34 = erfc_f16_cr_avx512_fma_f32(v26, v19, v33);
    const float v35 = v11 * v11;
    const float v36 = v34 - v35;
    const float v37 = 0x1.715476p+0f; /* 1.44269502 */
    const float v38 = 0x1.8p+23f; /* 12582912 */
    const float v39 = erfc_f16_cr_avx512_fma_f32(v36, v37, v38);
    const float v40 = v39 - v38;
    const float v41 = -0x1.62e404p-1f; /* -0.693145871 */
    const float v42 = -v35;
    const float v43 = erfc_f16_cr_avx512_fma_f32(v41, v40, v42);
    const float v44 = erfc_f16_cr_avx512_fma_f32(v11, v11, v42);
    const float v45 = v34 - v44;
    const float v46 = v43 + v45;
    const float v47 = erfc_f16_cr_avx512_fma_f32(v5, v40, v46);
    const float v48 = 0x1.1297bcp-7f; /* 0.00837990455 */
    const float v49 = 0x1.587d32p-5f; /* 0.0420518853 */
    const float v50 = erfc_f16_cr_avx512_fma_f32(v48, v47, v49);
    const float v51 = 0x1.56baf8p-3f; /* 0.167348802 */
    const float v52 = erfc_f16_cr_avx512_fma_f32(v47, v50, v51);
    const float v53 = 0x1.010a1cp-1f; /* 0.502030253 */
    const float v54 = erfc_f16_cr_avx512_fma_f32(v47, v52, v53);
    const float v55 = 0x1.010b28p+0f; /* 1.00407648 */
    const float v56 = erfc_f16_cr_avx512_fma_f32(v54, v47, v55);
    const float v57 = 0x1.010b3p+0f; /* 1.00407696 */
    const float v58 = erfc_f16_cr_avx512_fma_f32(v56, v47, v57);
    const float v59 = v58 * v14;
    const float v60 = erfc_f16_cr_avx512_scalef_f32(v59, v40);
    const float v61 = v4 - v60;
    const float v62 = v3 ? v61 : v60;
    const int32_t v63 = erfc_f16_cr_avx512_tohalf_f32(v62);
    const int32_t r0 = v63;
    return (uint16_t)r0;
}

static void erfc_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ERFC_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_F16_CR_AVX512_AVX2 static inline ERFC_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERFC_F16_CR_AVX512_AVX512 static inline ERFC_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ERFC_F16_CR_AVX512_AVX2 __m256 erfc_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
ERFC_F16_CR_AVX512_AVX2 __m128 erfc_f16_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
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
static ERFC_F16_CR_AVX512_AVX2_TARGET __m256 erfc_f16_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        erfc_f16_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        erfc_f16_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
ERFC_F16_CR_AVX512_AVX2 __m256 erfc_f16_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return erfc_f16_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

ERFC_F16_CR_AVX512_AVX2 __m256i erfc_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ERFC_F16_CR_AVX512_AVX2 __m256i erfc_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ERFC_F16_CR_AVX512_AVX2 __m256i erfc_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return erfc_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(erfc_f16_cr_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ERFC_F16_CR_AVX512_AVX2 void erfc_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERFC_F16_CR_AVX512_AVX2 void erfc_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v4 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v5 = _mm256_set1_ps(-0x1.944cdcp-20f); /* -1.50613573e-06 */
    const __m256 v6 = _mm256_set1_ps(0x1.71852ep-3f); /* 0.180429801 */
    const __m256 v7 = _mm256_set1_ps(0x1.fab518p-1f); /* 0.989662886 */
    const __m256 v8 = _mm256_set1_ps(0x1.ffa278p-2f); /* 0.499643207 */
    const __m256 v9 = _mm256_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m256 v12 = _mm256_set1_ps(0x1.05823ep+0f); /* 1.02151859 */
    const __m256 v15 = _mm256_set1_ps(-0x1.b898b6p-1f); /* -0.860540092 */
    const __m256 v18 = _mm256_set1_ps(-0x1.fdb62cp-5f); /* -0.0622206554 */
    const __m256 v20 = _mm256_set1_ps(-0x1.f814bp-1f); /* -0.984532833 */
    const __m256 v21 = _mm256_set1_ps(0x1.80e174p+0f); /* 1.50344014 */
    const __m256 v24 = _mm256_set1_ps(-0x1.2308bp-4f); /* -0.0710532069 */
    const __m256 v27 = _mm256_set1_ps(0x1.bbfe46p-4f); /* 0.108396791 */
    const __m256 v28 = _mm256_set1_ps(0x1.7e93ccp-2f); /* 0.373610675 */
    const __m256 v30 = _mm256_set1_ps(0x1.06aab2p+0f); /* 1.0260421 */
    const __m256 v31 = _mm256_set1_ps(-0x1.42b37ap+0f); /* -1.2605511 */
    const __m256 v37 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v38 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v41 = _mm256_set1_ps(-0x1.62e404p-1f); /* -0.693145871 */
    const __m256 v48 = _mm256_set1_ps(0x1.1297bcp-7f); /* 0.00837990455 */
    const __m256 v49 = _mm256_set1_ps(0x1.587d32p-5f); /* 0.0420518853 */
    const __m256 v51 = _mm256_set1_ps(0x1.56baf8p-3f); /* 0.167348802 */
    const __m256 v53 = _mm256_set1_ps(0x1.010a1cp-1f); /* 0.502030253 */
    const __m256 v55 = _mm256_set1_ps(0x1.010b28p+0f); /* 1.00407648 */
    const __m256 v57 = _mm256_set1_ps(0x1.010b3p+0f); /* 1.00407696 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = erfc_f16_cr_avx512_fromhalf_f32_avx2(v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256 v10 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v11 = _mm256_min_ps(v9, v10);
    const __m256 v13 = _mm256_fmadd_ps(v8, v11, v12);
    const __m256 v14 = _mm256_div_ps(v7, v13);
    const __m256 v16 = _mm256_fmadd_ps(v6, v14, v15);
    const __m256 v17 = _mm256_mul_ps(v14, v14);
    const __m256 v19 = _mm256_fmadd_ps(v17, v17, v18);
    const __m256 v22 = _mm256_mul_ps(v21, v14);
    const __m256 v23 = _mm256_add_ps(v20, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v17, v24);
    const __m256 v26 = _mm256_fmadd_ps(v16, v19, v25);
    const __m256 v29 = _mm256_fmadd_ps(v27, v14, v28);
    const __m256 v32 = _mm256_fmadd_ps(v30, v14, v31);
    const __m256 v33 = _mm256_fmadd_ps(v29, v17, v32);
    const __m256 v34 = _mm256_fmadd_ps(v26, v19, v33);
    const __m256 v35 = _mm256_mul_ps(v11, v11);
    const __m256 v36 = _mm256_sub_ps(v34, v35);
    const __m256 v39 = _mm256_fmadd_ps(v36, v37, v38);
    const __m256 v40 = _mm256_sub_ps(v39, v38);
    const __m256 v43 = _mm256_fmsub_ps(v41, v40, v35);
    const __m256 v44 = _mm256_fmsub_ps(v11, v11, v35);
    const __m256 v45 = _mm256_sub_ps(v34, v44);
    const __m256 v46 = _mm256_add_ps(v43, v45);
    const __m256 v47 = _mm256_fmadd_ps(v5, v40, v46);
    const __m256 v50 = _mm256_fmadd_ps(v48, v47, v49);
    const __m256 v52 = _mm256_fmadd_ps(v47, v50, v51);
    const __m256 v54 = _mm256_fmadd_ps(v47, v52, v53);
    const __m256 v56 = _mm256_fmadd_ps(v54, v47, v55);
    const __m256 v58 = _mm256_fmadd_ps(v56, v47, v57);
    const __m256 v59 = _mm256_mul_ps(v58, v14);
    const __m256 v60 = erfc_f16_cr_avx512_scalef_f32_avx2(v59, v40);
    const __m256 v61 = _mm256_sub_ps(v4, v60);
    const __m256 v62 = _mm256_blendv_ps(v60, v61, _mm256_castsi256_ps(v3));
    const __m256i v63 = erfc_f16_cr_avx512_tohalf_total_f32_avx2(v62);
    erfc_f16_cr_avx512_store_u16_avx2(y, v63);
}

static ERFC_F16_CR_AVX512_AVX2_TARGET void erfc_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_f16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erfc_f16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

ERFC_F16_CR_AVX512_AVX512 __m512i erfc_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ERFC_F16_CR_AVX512_AVX512 __m512i erfc_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ERFC_F16_CR_AVX512_AVX512 __m512i erfc_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return erfc_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(erfc_f16_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERFC_F16_CR_AVX512_AVX512 void erfc_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v4 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v5 = _mm512_set1_ps(-0x1.944cdcp-20f); /* -1.50613573e-06 */
    const __m512 v6 = _mm512_set1_ps(0x1.71852ep-3f); /* 0.180429801 */
    const __m512 v7 = _mm512_set1_ps(0x1.fab518p-1f); /* 0.989662886 */
    const __m512 v8 = _mm512_set1_ps(0x1.ffa278p-2f); /* 0.499643207 */
    const __m512 v9 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512 v12 = _mm512_set1_ps(0x1.05823ep+0f); /* 1.02151859 */
    const __m512 v15 = _mm512_set1_ps(-0x1.b898b6p-1f); /* -0.860540092 */
    const __m512 v18 = _mm512_set1_ps(-0x1.fdb62cp-5f); /* -0.0622206554 */
    const __m512 v20 = _mm512_set1_ps(-0x1.f814bp-1f); /* -0.984532833 */
    const __m512 v21 = _mm512_set1_ps(0x1.80e174p+0f); /* 1.50344014 */
    const __m512 v24 = _mm512_set1_ps(-0x1.2308bp-4f); /* -0.0710532069 */
    const __m512 v27 = _mm512_set1_ps(0x1.bbfe46p-4f); /* 0.108396791 */
    const __m512 v28 = _mm512_set1_ps(0x1.7e93ccp-2f); /* 0.373610675 */
    const __m512 v30 = _mm512_set1_ps(0x1.06aab2p+0f); /* 1.0260421 */
    const __m512 v31 = _mm512_set1_ps(-0x1.42b37ap+0f); /* -1.2605511 */
    const __m512 v37 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v38 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v41 = _mm512_set1_ps(-0x1.62e404p-1f); /* -0.693145871 */
    const __m512 v48 = _mm512_set1_ps(0x1.1297bcp-7f); /* 0.00837990455 */
    const __m512 v49 = _mm512_set1_ps(0x1.587d32p-5f); /* 0.0420518853 */
    const __m512 v51 = _mm512_set1_ps(0x1.56baf8p-3f); /* 0.167348802 */
    const __m512 v53 = _mm512_set1_ps(0x1.010a1cp-1f); /* 0.502030253 */
    const __m512 v55 = _mm512_set1_ps(0x1.010b28p+0f); /* 1.00407648 */
    const __m512 v57 = _mm512_set1_ps(0x1.010b3p+0f); /* 1.00407696 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __m512 v10 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v11 = _mm512_min_ps(v9, v10);
    const __m512 v13 = _mm512_fmadd_ps(v8, v11, v12);
    const __m512 v14 = _mm512_div_ps(v7, v13);
    const __m512 v16 = _mm512_fmadd_ps(v6, v14, v15);
    const __m512 v17 = _mm512_mul_ps(v14, v14);
    const __m512 v19 = _mm512_fmadd_ps(v17, v17, v18);
    const __m512 v22 = _mm512_mul_ps(v21, v14);
    const __m512 v23 = _mm512_add_ps(v20, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v17, v24);
    const __m512 v26 = _mm512_fmadd_ps(v16, v19, v25);
    const __m512 v29 = _mm512_fmadd_ps(v27, v14, v28);
    const __m512 v32 = _mm512_fmadd_ps(v30, v14, v31);
    const __m512 v33 = _mm512_fmadd_ps(v29, v17, v32);
    const __m512 v34 = _mm512_fmadd_ps(v26, v19, v33);
    const __m512 v35 = _mm512_mul_ps(v11, v11);
    const __m512 v36 = _mm512_sub_ps(v34, v35);
    const __m512 v39 = _mm512_fmadd_ps(v36, v37, v38);
    const __m512 v40 = _mm512_sub_ps(v39, v38);
    const __m512 v43 = _mm512_fmsub_ps(v41, v40, v35);
    const __m512 v44 = _mm512_fmsub_ps(v11, v11, v35);
    const __m512 v45 = _mm512_sub_ps(v34, v44);
    const __m512 v46 = _mm512_add_ps(v43, v45);
    const __m512 v47 = _mm512_fmadd_ps(v5, v40, v46);
    const __m512 v50 = _mm512_fmadd_ps(v48, v47, v49);
    const __m512 v52 = _mm512_fmadd_ps(v47, v50, v51);
    const __m512 v54 = _mm512_fmadd_ps(v47, v52, v53);
    const __m512 v56 = _mm512_fmadd_ps(v54, v47, v55);
    const __m512 v58 = _mm512_fmadd_ps(v56, v47, v57);
    const __m512 v59 = _mm512_mul_ps(v58, v14);
    const __m512 v60 = _mm512_scalef_ps(v59, v40);
    const __m512 v61 = _mm512_sub_ps(v4, v60);
    const __m512 v62 = _mm512_mask_blend_ps(v3, v60, v61);
    const __m512i v63 = erfc_f16_cr_avx512_tohalf_total_f32_avx512(v62);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v63));
}

static ERFC_F16_CR_AVX512_AVX512_TARGET void erfc_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erfc_f16_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erfc_f16_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_f16_cr_avx512_level(void) {
#if defined(ERFC_F16_CR_AVX512_FORCE_ISA)
    return ERFC_F16_CR_AVX512_FORCE_ISA;
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

uint16_t erfc_f16_cr_avx512(uint16_t x) {
    return erfc_f16_cr_avx512_element(x);
}

void erfc_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_f16_cr_avx512_level();
    if (level == 2) {
        erfc_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_f16_cr_avx512_array_portable(x, y, n);
}
