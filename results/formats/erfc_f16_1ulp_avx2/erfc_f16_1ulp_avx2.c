/* erfc_f16_1ulp_avx2: erfc
 *
 *   target       erfc, 1 - erf x, f16
 *   domain       every input
 *   max error    0.655922 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.384p-13 (0.000148892403, encoding 0x08e1)
 *   result there 0x1.ffcp-1 (0.999511719, encoding 0x3bff)
 *   mean error   0.128260 ulp
 *   misrounded   2487 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a1fb57f3f12165c65052c1e63c9a5034
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/erfc_f16_avx2.db
 *                time: 0.9543 ns/element as avx2 code (inputs mean)
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
#include "erfc_f16_1ulp_avx2.h"

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

static inline float erfc_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float erfc_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = erfc_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return erfc_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float erfc_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erfc_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t erfc_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erfc_f16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t erfc_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t erfc_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)erfc_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = erfc_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static const float erfc_f16_1ulp_avx2_table0[16] = {
    0x1.00006ep-3f, 0x1.00003ep-1f, 0x1.ffff8p-1f, 0x1.bfffaap+0f,
    0x1.5fff86p+1f, 0x1.10006p+2f, 0x1.8fff9ap+2f, 0x1.27ffb8p+3f,
    0x1.00006ep-3f, 0x1.00003ep-1f, 0x1.ffff8p-1f, 0x1.bfffaap+0f,
    0x1.5fff86p+1f, 0x1.10006p+2f, 0x1.8fff9ap+2f, 0x1.27ffb8p+3f,
}; /* repeated to fill a register */

static const float erfc_f16_1ulp_avx2_table1[16] = {
    0x1.0f6abap+8f, -0x1.0bfdp+5f, -0x1.712bdp+3f, -0x1.421c6ap+1f,
    -0x1.984f1cp-3f, -0x1.5ae0d8p-10f, 0x1.25a1aap-20f, 0x1.65c3a6p-24f,
    0x1.0f6abap+8f, -0x1.0bfdp+5f, -0x1.712bdp+3f, -0x1.421c6ap+1f,
    -0x1.984f1cp-3f, -0x1.5ae0d8p-10f, 0x1.25a1aap-20f, 0x1.65c3a6p-24f,
}; /* repeated to fill a register */

static const float erfc_f16_1ulp_avx2_table2[16] = {
    0x1.56cac4p+3f, 0x1.6875f8p+4f, 0x1.104d88p+3f, -0x1.f6a898p+2f,
    -0x1.d31ffep-2f, 0x1.86e08ap-4f, -0x1.f06a3ep-18f, -0x1.addd04p-21f,
    0x1.56cac4p+3f, 0x1.6875f8p+4f, 0x1.104d88p+3f, -0x1.f6a898p+2f,
    -0x1.d31ffep-2f, 0x1.86e08ap-4f, -0x1.f06a3ep-18f, -0x1.addd04p-21f,
}; /* repeated to fill a register */

static const float erfc_f16_1ulp_avx2_table3[16] = {
    -0x1.93b35ap+3f, -0x1.22b548p+2f, -0x1.c5bb2p+0f, -0x1.a95144p+3f,
    -0x1.0ed73ep+0f, 0x1.148334p-2f, 0x1.9f59c6p-15f, 0x1.00e62p-17f,
    -0x1.93b35ap+3f, -0x1.22b548p+2f, -0x1.c5bb2p+0f, -0x1.a95144p+3f,
    -0x1.0ed73ep+0f, 0x1.148334p-2f, 0x1.9f59c6p-15f, 0x1.00e62p-17f,
}; /* repeated to fill a register */

static const float erfc_f16_1ulp_avx2_table4[16] = {
    0x1.9e26b6p-1f, 0x1.8004e2p-2f, 0x1.479846p-3f, -0x1.47e24p-4f,
    0x1.7ad9c4p-7f, 0x1.c1fa46p-7f, 0x1.19a312p-9f, 0x1.692f56p-11f,
    0x1.9e26b6p-1f, 0x1.8004e2p-2f, 0x1.479846p-3f, -0x1.47e24p-4f,
    0x1.7ad9c4p-7f, 0x1.c1fa46p-7f, 0x1.19a312p-9f, 0x1.692f56p-11f,
}; /* repeated to fill a register */

static const float erfc_f16_1ulp_avx2_table5[16] = {
    -0x1.d228f6p-1f, -0x1.0684c4p-1f, -0x1.179c7cp-2f, -0x1.51323p-3f,
    -0x1.0aed26p-4f, -0x1.9cfe3p-6f, -0x1.c82cf4p-7f, -0x1.a8c6fp-8f,
    -0x1.d228f6p-1f, -0x1.0684c4p-1f, -0x1.179c7cp-2f, -0x1.51323p-3f,
    -0x1.0aed26p-4f, -0x1.9cfe3p-6f, -0x1.c82cf4p-7f, -0x1.a8c6fp-8f,
}; /* repeated to fill a register */

static const float erfc_f16_1ulp_avx2_table6[16] = {
    0x1.bf16d6p-1f, 0x1.3b3ba4p-1f, 0x1.b5d8bep-2f, 0x1.23cffp-2f,
    0x1.8c9f32p-3f, 0x1.08e5d4p-3f, 0x1.6d2fdcp-4f, 0x1.f0ca4cp-5f,
    0x1.bf16d6p-1f, 0x1.3b3ba4p-1f, 0x1.b5d8bep-2f, 0x1.23cffp-2f,
    0x1.8c9f32p-3f, 0x1.08e5d4p-3f, 0x1.6d2fdcp-4f, 0x1.f0ca4cp-5f,
}; /* repeated to fill a register */

static inline uint16_t erfc_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = erfc_f16_1ulp_avx2_fromhalf_f32(v0);
    const float v2 = 0x0p+0f; /* 0 */
    const int v3 = v1 < v2;
    const float v4 = 0x1.00004ap+1f; /* 2.00000882 */
    const float v5 = 0x1.ffe8bp-65f; /* 5.42004668e-20 */
    const float v6 = -0x1.53acdap-5f; /* -0.041464258 */
    const float v7 = -0x1.295b66p-16f; /* -1.77238599e-05 */
    const float v8 = 0x1.44p+3f; /* 10.125 */
    const float v9 = erfc_f16_1ulp_avx2_abs_f32(v1);
    const float v10 = v8 < v9 ? v8 : v9;
    const float v11 = v10 * v10;
    const float v12 = -0x1.715476p+0f; /* -1.44269502 */
    const float v13 = 0x1.8p+23f; /* 12582912 */
    const float v14 = erfc_f16_1ulp_avx2_fma_f32(v11, v12, v13);
    const float v15 = v14 - v13;
    const float v16 = -0x1.62e624p-1f; /* -0.693162084 */
    const float v17 = -v11;
    const float v18 = erfc_f16_1ulp_avx2_fma_f32(v16, v15, v17);
    const float v19 = erfc_f16_1ulp_avx2_fma_f32(v10, v10, v17);
    const float v20 = v18 - v19;
    const float v21 = erfc_f16_1ulp_avx2_fma_f32(v7, v15, v20);
    const float v22 = 0x1.b6590ap-6f; /* 0.026754627 */
    const float v23 = erfc_f16_1ulp_avx2_fma_f32(v6, v21, v22);
    const float v24 = 0x1.6a6a6cp-3f; /* 0.176960796 */
    const float v25 = erfc_f16_1ulp_avx2_fma_f32(v23, v21, v24);
    const float v26 = 0x1.01e2a4p-13f; /* 0.000122969301 */
    const float v27 = 0x1.00ed9p-1f; /* 0.501812458 */
    const float v28 = erfc_f16_1ulp_avx2_fma_f32(v26, v15, v27);
    const float v29 = erfc_f16_1ulp_avx2_fma_f32(v25, v21, v28);
    const float v30 = 0x1.ffb57ep-1f; /* 0.999431551 */
    const float v31 = erfc_f16_1ulp_avx2_fma_f32(v29, v21, v30);
    const float v32 = v31 * v21;
    const int32_t v33 = 3;
    const float v34 = 0x1p+1f; /* 2 */
    const float v35 = v34 + v10;
    const int32_t v36 = erfc_f16_1ulp_avx2_bits_f32(v35);
    const int32_t v37 = 22;
    const int32_t v38 = erfc_f16_1ulp_avx2_lshr_i32(v36, v37);
    const int32_t v39 = (int32_t)((uint32_t)v33 + (uint32_t)v38);
    const float v40 = erfc_f16_1ulp_avx2_table0[(uint32_t)v39 & (8u - 1)];
    const float v41 = v10 - v40;
    const float v42 = erfc_f16_1ulp_avx2_table1[(uint32_t)v39 & (8u - 1)];
    const float v43 = erfc_f16_1ulp_avx2_table2[(uint32_t)v39 & (8u - 1)];
    const float v44 = erfc_f16_1ulp_avx2_fma_f32(v42, v41, v43);
    const float v45 = erfc_f16_1ulp_avx2_table3[(uint32_t)v39 & (8u - 1)];
    const float v46 = erfc_f16_1ulp_avx2_fma_f32(v41, v44, v45);
    const float v47 = 0x1.1972bep-6f; /* 0.0171782356 */
    const float v48 = v41 > v47 ? v41 : v47;
    const float v49 = -0x1.ac37a4p-11f; /* -0.00081675977 */
    const float v50 = erfc_f16_1ulp_avx2_fma_f32(v46, v48, v49);
    const float v51 = erfc_f16_1ulp_avx2_table4[(uint32_t)v39 & (8u - 1)];
    const float v52 = erfc_f16_1ulp_avx2_fma_f32(v50, v41, v51);
    const float v53 = erfc_f16_1ulp_avx2_table5[(uint32_t)v39 & (8u - 1)];
    const float v54 = erfc_f16_1ulp_avx2_fma_f32(v52, v41, v53);
    const float v55 = erfc_f16_1ulp_avx2_table6[(uint32_t)v39 & (8u - 1)];
    const float v56 = erfc_f16_1ulp_avx2_fma_f32(v41, v54, v55);
    const float v57 = erfc_f16_1ulp_avx2_fma_f32(v32, v56, v56);
    const int32_t v58 = 191;
    const int32_t v59 = erfc_f16_1ulp_avx2_bits_f32(v14);
    const int32_t v60 = (int32_t)((uint32_t)v58 + (uint32_t)v59);
    const int32_t v61 = 23;
    const int32_t v62 = erfc_f16_1ulp_avx2_shl_i32(v60, v61);
    const float v63 = erfc_f16_1ulp_avx2_frombits_f32(v62);
    const float v64 = v57 * v63;
    const float v65 = 0x1.47d5acp-29f; /* 2.38531106e-09 */
    const float v66 = erfc_f16_1ulp_avx2_fma_f32(v5, v64, v65);
    const float v67 = v4 - v66;
    const float v68 = v3 ? v67 : v66;
    const int32_t v69 = erfc_f16_1ulp_avx2_tohalf_f32(v68);
    const int32_t r0 = v69;
    return (uint16_t)r0;
}

static void erfc_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ERFC_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_F16_1ULP_AVX2_AVX2 static inline ERFC_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERFC_F16_1ULP_AVX2_AVX512 static inline ERFC_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ERFC_F16_1ULP_AVX2_AVX2 __m256 erfc_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
ERFC_F16_1ULP_AVX2_AVX2 __m256i erfc_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ERFC_F16_1ULP_AVX2_AVX2 __m256i erfc_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ERFC_F16_1ULP_AVX2_AVX2 __m256i erfc_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return erfc_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(erfc_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ERFC_F16_1ULP_AVX2_AVX2 void erfc_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERFC_F16_1ULP_AVX2_AVX2 void erfc_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v4 = _mm256_set1_ps(0x1.00004ap+1f); /* 2.00000882 */
    const __m256 v5 = _mm256_set1_ps(0x1.ffe8bp-65f); /* 5.42004668e-20 */
    const __m256 v6 = _mm256_set1_ps(-0x1.53acdap-5f); /* -0.041464258 */
    const __m256 v7 = _mm256_set1_ps(-0x1.295b66p-16f); /* -1.77238599e-05 */
    const __m256 v8 = _mm256_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m256 v12 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v13 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v16 = _mm256_set1_ps(-0x1.62e624p-1f); /* -0.693162084 */
    const __m256 v22 = _mm256_set1_ps(0x1.b6590ap-6f); /* 0.026754627 */
    const __m256 v24 = _mm256_set1_ps(0x1.6a6a6cp-3f); /* 0.176960796 */
    const __m256 v26 = _mm256_set1_ps(0x1.01e2a4p-13f); /* 0.000122969301 */
    const __m256 v27 = _mm256_set1_ps(0x1.00ed9p-1f); /* 0.501812458 */
    const __m256 v30 = _mm256_set1_ps(0x1.ffb57ep-1f); /* 0.999431551 */
    const __m256i v33 = _mm256_set1_epi32(3);
    const __m256 v34 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v47 = _mm256_set1_ps(0x1.1972bep-6f); /* 0.0171782356 */
    const __m256 v49 = _mm256_set1_ps(-0x1.ac37a4p-11f); /* -0.00081675977 */
    const __m256i v58 = _mm256_set1_epi32(191);
    const __m256 v65 = _mm256_set1_ps(0x1.47d5acp-29f); /* 2.38531106e-09 */
    const __m256 t0_0 = _mm256_loadu_ps(erfc_f16_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(erfc_f16_1ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(erfc_f16_1ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(erfc_f16_1ulp_avx2_table3);
    const __m256 t4_0 = _mm256_loadu_ps(erfc_f16_1ulp_avx2_table4);
    const __m256 t5_0 = _mm256_loadu_ps(erfc_f16_1ulp_avx2_table5);
    const __m256 t6_0 = _mm256_loadu_ps(erfc_f16_1ulp_avx2_table6);
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = erfc_f16_1ulp_avx2_fromhalf_f32_avx2(v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256 v9 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v10 = _mm256_min_ps(v8, v9);
    const __m256 v11 = _mm256_mul_ps(v10, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256 v15 = _mm256_sub_ps(v14, v13);
    const __m256 v18 = _mm256_fmsub_ps(v16, v15, v11);
    const __m256 v19 = _mm256_fmsub_ps(v10, v10, v11);
    const __m256 v20 = _mm256_sub_ps(v18, v19);
    const __m256 v21 = _mm256_fmadd_ps(v7, v15, v20);
    const __m256 v23 = _mm256_fmadd_ps(v6, v21, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v21, v24);
    const __m256 v28 = _mm256_fmadd_ps(v26, v15, v27);
    const __m256 v29 = _mm256_fmadd_ps(v25, v21, v28);
    const __m256 v31 = _mm256_fmadd_ps(v29, v21, v30);
    const __m256 v32 = _mm256_mul_ps(v31, v21);
    const __m256 v35 = _mm256_add_ps(v34, v10);
    const __m256i v36 = erfc_f16_1ulp_avx2_bits_f32_avx2(v35);
    const __m256i v38 = _mm256_srli_epi32(v36, 22);
    const __m256i v39 = _mm256_add_epi32(v33, v38);
    const __m256 v40 = _mm256_permutevar8x32_ps(t0_0, v39);
    const __m256 v41 = _mm256_sub_ps(v10, v40);
    const __m256 v42 = _mm256_permutevar8x32_ps(t1_0, v39);
    const __m256 v43 = _mm256_permutevar8x32_ps(t2_0, v39);
    const __m256 v44 = _mm256_fmadd_ps(v42, v41, v43);
    const __m256 v45 = _mm256_permutevar8x32_ps(t3_0, v39);
    const __m256 v46 = _mm256_fmadd_ps(v41, v44, v45);
    const __m256 v48 = _mm256_max_ps(v41, v47);
    const __m256 v50 = _mm256_fmadd_ps(v46, v48, v49);
    const __m256 v51 = _mm256_permutevar8x32_ps(t4_0, v39);
    const __m256 v52 = _mm256_fmadd_ps(v50, v41, v51);
    const __m256 v53 = _mm256_permutevar8x32_ps(t5_0, v39);
    const __m256 v54 = _mm256_fmadd_ps(v52, v41, v53);
    const __m256 v55 = _mm256_permutevar8x32_ps(t6_0, v39);
    const __m256 v56 = _mm256_fmadd_ps(v41, v54, v55);
    const __m256 v57 = _mm256_fmadd_ps(v32, v56, v56);
    const __m256i v59 = erfc_f16_1ulp_avx2_bits_f32_avx2(v14);
    const __m256i v60 = _mm256_add_epi32(v58, v59);
    const __m256i v62 = _mm256_slli_epi32(v60, 23);
    const __m256 v63 = _mm256_castsi256_ps(v62);
    const __m256 v64 = _mm256_mul_ps(v57, v63);
    const __m256 v66 = _mm256_fmadd_ps(v5, v64, v65);
    const __m256 v67 = _mm256_sub_ps(v4, v66);
    const __m256 v68 = _mm256_blendv_ps(v66, v67, _mm256_castsi256_ps(v3));
    const __m256i v69 = erfc_f16_1ulp_avx2_tohalf_total_f32_avx2(v68);
    erfc_f16_1ulp_avx2_store_u16_avx2(y, v69);
}

static ERFC_F16_1ULP_AVX2_AVX2_TARGET void erfc_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_f16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erfc_f16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ERFC_F16_1ULP_AVX2_AVX512 __m512i erfc_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ERFC_F16_1ULP_AVX2_AVX512 __m512i erfc_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ERFC_F16_1ULP_AVX2_AVX512 __m512i erfc_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return erfc_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(erfc_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERFC_F16_1ULP_AVX2_AVX512 void erfc_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v4 = _mm512_set1_ps(0x1.00004ap+1f); /* 2.00000882 */
    const __m512 v5 = _mm512_set1_ps(0x1.ffe8bp-65f); /* 5.42004668e-20 */
    const __m512 v6 = _mm512_set1_ps(-0x1.53acdap-5f); /* -0.041464258 */
    const __m512 v7 = _mm512_set1_ps(-0x1.295b66p-16f); /* -1.77238599e-05 */
    const __m512 v8 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512 v12 = _mm512_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v16 = _mm512_set1_ps(-0x1.62e624p-1f); /* -0.693162084 */
    const __m512 v22 = _mm512_set1_ps(0x1.b6590ap-6f); /* 0.026754627 */
    const __m512 v24 = _mm512_set1_ps(0x1.6a6a6cp-3f); /* 0.176960796 */
    const __m512 v26 = _mm512_set1_ps(0x1.01e2a4p-13f); /* 0.000122969301 */
    const __m512 v27 = _mm512_set1_ps(0x1.00ed9p-1f); /* 0.501812458 */
    const __m512 v30 = _mm512_set1_ps(0x1.ffb57ep-1f); /* 0.999431551 */
    const __m512i v33 = _mm512_set1_epi32(3);
    const __m512 v34 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v47 = _mm512_set1_ps(0x1.1972bep-6f); /* 0.0171782356 */
    const __m512 v49 = _mm512_set1_ps(-0x1.ac37a4p-11f); /* -0.00081675977 */
    const __m512i v58 = _mm512_set1_epi32(191);
    const __m512 v65 = _mm512_set1_ps(0x1.47d5acp-29f); /* 2.38531106e-09 */
    const __m512 t0_0 = _mm512_loadu_ps(erfc_f16_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erfc_f16_1ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erfc_f16_1ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erfc_f16_1ulp_avx2_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erfc_f16_1ulp_avx2_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erfc_f16_1ulp_avx2_table5);
    const __m512 t6_0 = _mm512_loadu_ps(erfc_f16_1ulp_avx2_table6);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __m512 v9 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10 = _mm512_min_ps(v8, v9);
    const __m512 v11 = _mm512_mul_ps(v10, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512 v15 = _mm512_sub_ps(v14, v13);
    const __m512 v18 = _mm512_fmsub_ps(v16, v15, v11);
    const __m512 v19 = _mm512_fmsub_ps(v10, v10, v11);
    const __m512 v20 = _mm512_sub_ps(v18, v19);
    const __m512 v21 = _mm512_fmadd_ps(v7, v15, v20);
    const __m512 v23 = _mm512_fmadd_ps(v6, v21, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v21, v24);
    const __m512 v28 = _mm512_fmadd_ps(v26, v15, v27);
    const __m512 v29 = _mm512_fmadd_ps(v25, v21, v28);
    const __m512 v31 = _mm512_fmadd_ps(v29, v21, v30);
    const __m512 v32 = _mm512_mul_ps(v31, v21);
    const __m512 v35 = _mm512_add_ps(v34, v10);
    const __m512i v36 = erfc_f16_1ulp_avx2_bits_f32_avx512(v35);
    const __m512i v38 = _mm512_srli_epi32(v36, 22);
    const __m512i v39 = _mm512_add_epi32(v33, v38);
    const __m512 v40 = _mm512_permutexvar_ps(v39, t0_0);
    const __m512 v41 = _mm512_sub_ps(v10, v40);
    const __m512 v42 = _mm512_permutexvar_ps(v39, t1_0);
    const __m512 v43 = _mm512_permutexvar_ps(v39, t2_0);
    const __m512 v44 = _mm512_fmadd_ps(v42, v41, v43);
    const __m512 v45 = _mm512_permutexvar_ps(v39, t3_0);
    const __m512 v46 = _mm512_fmadd_ps(v41, v44, v45);
    const __m512 v48 = _mm512_max_ps(v41, v47);
    const __m512 v50 = _mm512_fmadd_ps(v46, v48, v49);
    const __m512 v51 = _mm512_permutexvar_ps(v39, t4_0);
    const __m512 v52 = _mm512_fmadd_ps(v50, v41, v51);
    const __m512 v53 = _mm512_permutexvar_ps(v39, t5_0);
    const __m512 v54 = _mm512_fmadd_ps(v52, v41, v53);
    const __m512 v55 = _mm512_permutexvar_ps(v39, t6_0);
    const __m512 v56 = _mm512_fmadd_ps(v41, v54, v55);
    const __m512 v57 = _mm512_fmadd_ps(v32, v56, v56);
    const __m512i v59 = erfc_f16_1ulp_avx2_bits_f32_avx512(v14);
    const __m512i v60 = _mm512_add_epi32(v58, v59);
    const __m512i v62 = _mm512_slli_epi32(v60, 23);
    const __m512 v63 = _mm512_castsi512_ps(v62);
    const __m512 v64 = _mm512_mul_ps(v57, v63);
    const __m512 v66 = _mm512_fmadd_ps(v5, v64, v65);
    const __m512 v67 = _mm512_sub_ps(v4, v66);
    const __m512 v68 = _mm512_mask_blend_ps(v3, v66, v67);
    const __m512i v69 = erfc_f16_1ulp_avx2_tohalf_total_f32_avx512(v68);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v69));
}

static ERFC_F16_1ULP_AVX2_AVX512_TARGET void erfc_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erfc_f16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erfc_f16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_f16_1ulp_avx2_level(void) {
#if defined(ERFC_F16_1ULP_AVX2_FORCE_ISA)
    return ERFC_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t erfc_f16_1ulp_avx2(uint16_t x) {
    return erfc_f16_1ulp_avx2_element(x);
}

void erfc_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_f16_1ulp_avx2_level();
    if (level == 2) {
        erfc_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_f16_1ulp_avx2_array_portable(x, y, n);
}
