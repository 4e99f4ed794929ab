/* acosh_f16_1ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f16
 *   domain       every input
 *   max error    0.717105 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.54p+3 (10.625, encoding 0x4950)
 *   result there 0x1.86cp+1 (3.05273438, encoding 0x421b)
 *   mean error   0.065543 ulp
 *   misrounded   1687 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1a59e8d71d3e886dd42e7842ba6ad90b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f16 --max-ulp 0.5 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh_f16_avx512.db
 *                time: 0.4872 ns/element as avx512 code (inputs mean)
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
#include "acosh_f16_1ulp_avx512.h"

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

static inline float acosh_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float acosh_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = acosh_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return acosh_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acosh_f16_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t acosh_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t acosh_f16_1ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float acosh_f16_1ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t acosh_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)acosh_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = acosh_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t acosh_f16_1ulp_avx512_element(uint16_t x) {
    const float v0 = 0x1p-1f; /* 0.5 */
    const int32_t v1 = (int32_t)x;
    const float v2 = acosh_f16_1ulp_avx512_fromhalf_f32(v1);
    const float v3 = 0x1p-40f; /* 9.09494702e-13 */
    const float v4 = acosh_f16_1ulp_avx512_fma_f32(v0, v2, v3);
    const int32_t v5 = acosh_f16_1ulp_avx512_bits_f32(v4);
    const int32_t v6 = 1051372202; /* 0x3eaaaaaa */
    const int32_t v7 = (int32_t)((uint32_t)v5 - (uint32_t)v6);
    const int32_t v8 = 23;
    const int32_t v9 = acosh_f16_1ulp_avx512_ashr_i32(v7, v8);
    const float v10 = (float)v9;
    const float v11 = 0x1.62ed62p-1f; /* 0.693217337 */
    const float v12 = 0x1.ffbf3cp-2f; /* 0.499752939 */
    const float v13 = 0x1p+0f; /* 1 */
    const float v14 = v2 - v13;
    const float v15 = v14 + v14;
    const float v16 = acosh_f16_1ulp_avx512_fma_f32(v14, v14, v15);
    const float v17 = acosh_f16_1ulp_avx512_sqrt_f32(v16);
    const float v18 = acosh_f16_1ulp_avx512_fma_f32(v12, v17, v3);
    const float v19 = v4 - v4;
    const float v20 = v18 - v19;
    const int32_t v21 = 0;
    const int32_t v22 = 1065353216; /* 0x3f800000 */
    const int32_t v23 = -8388608; /* 0xff800000 */
    const int32_t v24 = 1059760811; /* 0x3f2aaaab */
    const int32_t v25 = (int32_t)((uint32_t)v5 - (uint32_t)v24);
    const int32_t v26 = v23 & v25;
    const int32_t v27 = (int32_t)((uint32_t)v22 - (uint32_t)v26);
    const int32_t v28 = v21 > v27 ? v21 : v27;
    const float v29 = acosh_f16_1ulp_avx512_frombits_f32(v28);
    const int32_t v30 = (int32_t)((uint32_t)v5 - (uint32_t)v26);
    const float v31 = acosh_f16_1ulp_avx512_frombits_f32(v30);
    const float v32 = v31 - v13;
    const float v33 = acosh_f16_1ulp_avx512_fma_f32(v20, v29, v32);
    const float v34 = v33 * v33;
    const float v35 = -0x1.8588b2p-10f; /* -0.00148595416 */
    const float v36 = 0x1.c0dd84p-7f; /* 0.0136982817 */
    const float v37 = acosh_f16_1ulp_avx512_fma_f32(v34, v35, v36);
    const float v38 = -0x1.aede58p-4f; /* -0.105192512 */
    const float v39 = acosh_f16_1ulp_avx512_fma_f32(v34, v37, v38);
    const float v40 = 0x1.1be8ep-2f; /* 0.277255535 */
    const float v41 = -0x1.7dac58p+0f; /* -1.49091101 */
    const float v42 = acosh_f16_1ulp_avx512_fma_f32(v33, v40, v41);
    const float v43 = acosh_f16_1ulp_avx512_fma_f32(v39, v34, v42);
    const float v44 = acosh_f16_1ulp_avx512_fma_f32(v34, v43, v34);
    const float v45 = v33 + v44;
    const float v46 = acosh_f16_1ulp_avx512_fma_f32(v10, v11, v45);
    const int32_t v47 = acosh_f16_1ulp_avx512_tohalf_f32(v46);
    const float v48 = INFINITY;
    const int v49 = v2 < v48;
    const int v50 = v13 <= v2;
    const int v51 = v49 & v50;
    const int v52 = !v51;
    int32_t r0 = v47;
    if (v52) {
        const int v53 = v2 < v13;
        const float v54 = NAN;
        const float v55 = v53 ? v54 : v2;
        const int32_t v56 = acosh_f16_1ulp_avx512_tohalf_f32(v55);
        r0 = v56;
    }
    return (uint16_t)r0;
}

static void acosh_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ACOSH_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_F16_1ULP_AVX512_AVX2 static inline ACOSH_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_F16_1ULP_AVX512_AVX512 static inline ACOSH_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ACOSH_F16_1ULP_AVX512_AVX2 __m256 acosh_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_F16_1ULP_AVX512_AVX2 __m256i acosh_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ACOSH_F16_1ULP_AVX512_AVX2 __m256i acosh_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ACOSH_F16_1ULP_AVX512_AVX2 __m256i acosh_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return acosh_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(acosh_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ACOSH_F16_1ULP_AVX512_AVX2 void acosh_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ACOSH_F16_1ULP_AVX512_AVX2 void acosh_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v3 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v6 = _mm256_set1_epi32(1051372202); /* 0x3eaaaaaa */
    const __m256 v11 = _mm256_set1_ps(0x1.62ed62p-1f); /* 0.693217337 */
    const __m256 v12 = _mm256_set1_ps(0x1.ffbf3cp-2f); /* 0.499752939 */
    const __m256 v13 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v21 = _mm256_set1_epi32(0);
    const __m256i v22 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256i v23 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v24 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v35 = _mm256_set1_ps(-0x1.8588b2p-10f); /* -0.00148595416 */
    const __m256 v36 = _mm256_set1_ps(0x1.c0dd84p-7f); /* 0.0136982817 */
    const __m256 v38 = _mm256_set1_ps(-0x1.aede58p-4f); /* -0.105192512 */
    const __m256 v40 = _mm256_set1_ps(0x1.1be8ep-2f); /* 0.277255535 */
    const __m256 v41 = _mm256_set1_ps(-0x1.7dac58p+0f); /* -1.49091101 */
    const __m256 v48 = _mm256_set1_ps(INFINITY);
    const __m256 v54 = _mm256_set1_ps(NAN);
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v2_0 = acosh_f16_1ulp_avx512_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = acosh_f16_1ulp_avx512_fromhalf_f32_avx2(v1_1);
    const __m256 v4_0 = _mm256_fmadd_ps(v0, v2_0, v3);
    const __m256 v4_1 = _mm256_fmadd_ps(v0, v2_1, v3);
    const __m256i v5_0 = acosh_f16_1ulp_avx512_bits_f32_avx2(v4_0);
    const __m256i v5_1 = acosh_f16_1ulp_avx512_bits_f32_avx2(v4_1);
    const __m256i v7_0 = _mm256_sub_epi32(v5_0, v6);
    const __m256i v7_1 = _mm256_sub_epi32(v5_1, v6);
    const __m256i v9_0 = _mm256_srai_epi32(v7_0, 23);
    const __m256i v9_1 = _mm256_srai_epi32(v7_1, 23);
    const __m256 v10_0 = _mm256_cvtepi32_ps(v9_0);
    const __m256 v10_1 = _mm256_cvtepi32_ps(v9_1);
    const __m256 v14_0 = _mm256_sub_ps(v2_0, v13);
    const __m256 v14_1 = _mm256_sub_ps(v2_1, v13);
    const __m256 v15_0 = _mm256_add_ps(v14_0, v14_0);
    const __m256 v15_1 = _mm256_add_ps(v14_1, v14_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v14_0, v14_0, v15_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v14_1, v14_1, v15_1);
    const __m256 v17_0 = _mm256_sqrt_ps(v16_0);
    const __m256 v17_1 = _mm256_sqrt_ps(v16_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v12, v17_0, v3);
    const __m256 v18_1 = _mm256_fmadd_ps(v12, v17_1, v3);
    const __m256 v19_0 = _mm256_sub_ps(v4_0, v4_0);
    const __m256 v19_1 = _mm256_sub_ps(v4_1, v4_1);
    const __m256 v20_0 = _mm256_sub_ps(v18_0, v19_0);
    const __m256 v20_1 = _mm256_sub_ps(v18_1, v19_1);
    const __m256i v25_0 = _mm256_sub_epi32(v5_0, v24);
    const __m256i v25_1 = _mm256_sub_epi32(v5_1, v24);
    const __m256i v26_0 = _mm256_and_si256(v23, v25_0);
    const __m256i v26_1 = _mm256_and_si256(v23, v25_1);
    const __m256i v27_0 = _mm256_sub_epi32(v22, v26_0);
    const __m256i v27_1 = _mm256_sub_epi32(v22, v26_1);
    const __m256i v28_0 = _mm256_max_epi32(v21, v27_0);
    const __m256i v28_1 = _mm256_max_epi32(v21, v27_1);
    const __m256 v29_0 = _mm256_castsi256_ps(v28_0);
    const __m256 v29_1 = _mm256_castsi256_ps(v28_1);
    const __m256i v30_0 = _mm256_sub_epi32(v5_0, v26_0);
    const __m256i v30_1 = _mm256_sub_epi32(v5_1, v26_1);
    const __m256 v31_0 = _mm256_castsi256_ps(v30_0);
    const __m256 v31_1 = _mm256_castsi256_ps(v30_1);
    const __m256 v32_0 = _mm256_sub_ps(v31_0, v13);
    const __m256 v32_1 = _mm256_sub_ps(v31_1, v13);
    const __m256 v33_0 = _mm256_fmadd_ps(v20_0, v29_0, v32_0);
    const __m256 v33_1 = _mm256_fmadd_ps(v20_1, v29_1, v32_1);
    const __m256 v34_0 = _mm256_mul_ps(v33_0, v33_0);
    const __m256 v34_1 = _mm256_mul_ps(v33_1, v33_1);
    const __m256 v37_0 = _mm256_fmadd_ps(v34_0, v35, v36);
    const __m256 v37_1 = _mm256_fmadd_ps(v34_1, v35, v36);
    const __m256 v39_0 = _mm256_fmadd_ps(v34_0, v37_0, v38);
    const __m256 v39_1 = _mm256_fmadd_ps(v34_1, v37_1, v38);
    const __m256 v42_0 = _mm256_fmadd_ps(v33_0, v40, v41);
    const __m256 v42_1 = _mm256_fmadd_ps(v33_1, v40, v41);
    const __m256 v43_0 = _mm256_fmadd_ps(v39_0, v34_0, v42_0);
    const __m256 v43_1 = _mm256_fmadd_ps(v39_1, v34_1, v42_1);
    const __m256 v44_0 = _mm256_fmadd_ps(v34_0, v43_0, v34_0);
    const __m256 v44_1 = _mm256_fmadd_ps(v34_1, v43_1, v34_1);
    const __m256 v45_0 = _mm256_add_ps(v33_0, v44_0);
    const __m256 v45_1 = _mm256_add_ps(v33_1, v44_1);
    const __m256 v46_0 = _mm256_fmadd_ps(v10_0, v11, v45_0);
    const __m256 v46_1 = _mm256_fmadd_ps(v10_1, v11, v45_1);
    const __m256i v47_0 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx2(v46_0);
    const __m256i v47_1 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx2(v46_1);
    const __m256i v49_0 = _mm256_castps_si256(_mm256_cmp_ps(v2_0, v48, _CMP_LT_OQ));
    const __m256i v49_1 = _mm256_castps_si256(_mm256_cmp_ps(v2_1, v48, _CMP_LT_OQ));
    const __m256i v50_0 = _mm256_castps_si256(_mm256_cmp_ps(v13, v2_0, _CMP_LE_OQ));
    const __m256i v50_1 = _mm256_castps_si256(_mm256_cmp_ps(v13, v2_1, _CMP_LE_OQ));
    const __m256i v51_0 = _mm256_and_si256(v49_0, v50_0);
    const __m256i v51_1 = _mm256_and_si256(v49_1, v50_1);
    const __m256i v52_0 = _mm256_xor_si256(v51_0, _mm256_set1_epi32(-1));
    const __m256i v52_1 = _mm256_xor_si256(v51_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v47_0;
    __m256i r0_1 = v47_1;
    __m256i any1 = v52_0;
    any1 = _mm256_or_si256(any1, v52_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v53_0 = _mm256_castps_si256(_mm256_cmp_ps(v2_0, v13, _CMP_LT_OQ));
        const __m256i v53_1 = _mm256_castps_si256(_mm256_cmp_ps(v2_1, v13, _CMP_LT_OQ));
        const __m256 v55_0 = _mm256_blendv_ps(v2_0, v54, _mm256_castsi256_ps(v53_0));
        const __m256 v55_1 = _mm256_blendv_ps(v2_1, v54, _mm256_castsi256_ps(v53_1));
        const __m256i v56_0 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx2(v55_0);
        const __m256i v56_1 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx2(v55_1);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v56_0), _mm256_castsi256_ps(v52_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v56_1), _mm256_castsi256_ps(v52_1)));
    }
    acosh_f16_1ulp_avx512_store_u16_avx2(y, r0_0);
    acosh_f16_1ulp_avx512_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static ACOSH_F16_1ULP_AVX512_AVX2_TARGET void acosh_f16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v3 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v6 = _mm256_set1_epi32(1051372202); /* 0x3eaaaaaa */
    const __m256 v11 = _mm256_set1_ps(0x1.62ed62p-1f); /* 0.693217337 */
    const __m256 v12 = _mm256_set1_ps(0x1.ffbf3cp-2f); /* 0.499752939 */
    const __m256 v13 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v21 = _mm256_set1_epi32(0);
    const __m256i v22 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256i v23 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v24 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v35 = _mm256_set1_ps(-0x1.8588b2p-10f); /* -0.00148595416 */
    const __m256 v36 = _mm256_set1_ps(0x1.c0dd84p-7f); /* 0.0136982817 */
    const __m256 v38 = _mm256_set1_ps(-0x1.aede58p-4f); /* -0.105192512 */
    const __m256 v40 = _mm256_set1_ps(0x1.1be8ep-2f); /* 0.277255535 */
    const __m256 v41 = _mm256_set1_ps(-0x1.7dac58p+0f); /* -1.49091101 */
    const __m256 v48 = _mm256_set1_ps(INFINITY);
    const __m256 v54 = _mm256_set1_ps(NAN);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = acosh_f16_1ulp_avx512_fromhalf_f32_avx2(v1);
    const __m256 v4 = _mm256_fmadd_ps(v0, v2, v3);
    const __m256i v5 = acosh_f16_1ulp_avx512_bits_f32_avx2(v4);
    const __m256i v7 = _mm256_sub_epi32(v5, v6);
    const __m256i v9 = _mm256_srai_epi32(v7, 23);
    const __m256 v10 = _mm256_cvtepi32_ps(v9);
    const __m256 v14 = _mm256_sub_ps(v2, v13);
    const __m256 v15 = _mm256_add_ps(v14, v14);
    const __m256 v16 = _mm256_fmadd_ps(v14, v14, v15);
    const __m256 v17 = _mm256_sqrt_ps(v16);
    const __m256 v18 = _mm256_fmadd_ps(v12, v17, v3);
    const __m256 v19 = _mm256_sub_ps(v4, v4);
    const __m256 v20 = _mm256_sub_ps(v18, v19);
    const __m256i v25 = _mm256_sub_epi32(v5, v24);
    const __m256i v26 = _mm256_and_si256(v23, v25);
    const __m256i v27 = _mm256_sub_epi32(v22, v26);
    const __m256i v28 = _mm256_max_epi32(v21, v27);
    const __m256 v29 = _mm256_castsi256_ps(v28);
    const __m256i v30 = _mm256_sub_epi32(v5, v26);
    const __m256 v31 = _mm256_castsi256_ps(v30);
    const __m256 v32 = _mm256_sub_ps(v31, v13);
    const __m256 v33 = _mm256_fmadd_ps(v20, v29, v32);
    const __m256 v34 = _mm256_mul_ps(v33, v33);
    const __m256 v37 = _mm256_fmadd_ps(v34, v35, v36);
    const __m256 v39 = _mm256_fmadd_ps(v34, v37, v38);
    const __m256 v42 = _mm256_fmadd_ps(v33, v40, v41);
    const __m256 v43 = _mm256_fmadd_ps(v39, v34, v42);
    const __m256 v44 = _mm256_fmadd_ps(v34, v43, v34);
    const __m256 v45 = _mm256_add_ps(v33, v44);
    const __m256 v46 = _mm256_fmadd_ps(v10, v11, v45);
    const __m256i v47 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx2(v46);
    const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v2, v48, _CMP_LT_OQ));
    const __m256i v50 = _mm256_castps_si256(_mm256_cmp_ps(v13, v2, _CMP_LE_OQ));
    const __m256i v51 = _mm256_and_si256(v49, v50);
    const __m256i v52 = _mm256_xor_si256(v51, _mm256_set1_epi32(-1));
    __m256i r0 = v47;
    __m256i any1 = v52;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v53 = _mm256_castps_si256(_mm256_cmp_ps(v2, v13, _CMP_LT_OQ));
        const __m256 v55 = _mm256_blendv_ps(v2, v54, _mm256_castsi256_ps(v53));
        const __m256i v56 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx2(v55);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v56), _mm256_castsi256_ps(v52)));
    }
    acosh_f16_1ulp_avx512_store_u16_avx2(y, r0);
}

static ACOSH_F16_1ULP_AVX512_AVX2_TARGET void acosh_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_f16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        acosh_f16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acosh_f16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_F16_1ULP_AVX512_AVX512 __m512i acosh_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ACOSH_F16_1ULP_AVX512_AVX512 __m512i acosh_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ACOSH_F16_1ULP_AVX512_AVX512 __m512i acosh_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return acosh_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(acosh_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH_F16_1ULP_AVX512_AVX512 void acosh_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v3 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v6 = _mm512_set1_epi32(1051372202); /* 0x3eaaaaaa */
    const __m512 v11 = _mm512_set1_ps(0x1.62ed62p-1f); /* 0.693217337 */
    const __m512 v12 = _mm512_set1_ps(0x1.ffbf3cp-2f); /* 0.499752939 */
    const __m512 v13 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v21 = _mm512_set1_epi32(0);
    const __m512i v22 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512i v23 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v24 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v35 = _mm512_set1_ps(-0x1.8588b2p-10f); /* -0.00148595416 */
    const __m512 v36 = _mm512_set1_ps(0x1.c0dd84p-7f); /* 0.0136982817 */
    const __m512 v38 = _mm512_set1_ps(-0x1.aede58p-4f); /* -0.105192512 */
    const __m512 v40 = _mm512_set1_ps(0x1.1be8ep-2f); /* 0.277255535 */
    const __m512 v41 = _mm512_set1_ps(-0x1.7dac58p+0f); /* -1.49091101 */
    const __m512 v48 = _mm512_set1_ps(INFINITY);
    const __m512 v54 = _mm512_set1_ps(NAN);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v4_0 = _mm512_fmadd_ps(v0, v2_0, v3);
    const __m512 v4_1 = _mm512_fmadd_ps(v0, v2_1, v3);
    const __m512i v5_0 = acosh_f16_1ulp_avx512_bits_f32_avx512(v4_0);
    const __m512i v5_1 = acosh_f16_1ulp_avx512_bits_f32_avx512(v4_1);
    const __m512i v7_0 = _mm512_sub_epi32(v5_0, v6);
    const __m512i v7_1 = _mm512_sub_epi32(v5_1, v6);
    const __m512i v9_0 = _mm512_srai_epi32(v7_0, 23);
    const __m512i v9_1 = _mm512_srai_epi32(v7_1, 23);
    const __m512 v10_0 = _mm512_cvtepi32_ps(v9_0);
    const __m512 v10_1 = _mm512_cvtepi32_ps(v9_1);
    const __m512 v14_0 = _mm512_sub_ps(v2_0, v13);
    const __m512 v14_1 = _mm512_sub_ps(v2_1, v13);
    const __m512 v15_0 = _mm512_add_ps(v14_0, v14_0);
    const __m512 v15_1 = _mm512_add_ps(v14_1, v14_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v14_0, v14_0, v15_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v14_1, v14_1, v15_1);
    const __m512 v17_0 = _mm512_sqrt_ps(v16_0);
    const __m512 v17_1 = _mm512_sqrt_ps(v16_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v12, v17_0, v3);
    const __m512 v18_1 = _mm512_fmadd_ps(v12, v17_1, v3);
    const __m512 v19_0 = _mm512_sub_ps(v4_0, v4_0);
    const __m512 v19_1 = _mm512_sub_ps(v4_1, v4_1);
    const __m512 v20_0 = _mm512_sub_ps(v18_0, v19_0);
    const __m512 v20_1 = _mm512_sub_ps(v18_1, v19_1);
    const __m512i v25_0 = _mm512_sub_epi32(v5_0, v24);
    const __m512i v25_1 = _mm512_sub_epi32(v5_1, v24);
    const __m512i v26_0 = _mm512_and_si512(v23, v25_0);
    const __m512i v26_1 = _mm512_and_si512(v23, v25_1);
    const __m512i v27_0 = _mm512_sub_epi32(v22, v26_0);
    const __m512i v27_1 = _mm512_sub_epi32(v22, v26_1);
    const __m512i v28_0 = _mm512_max_epi32(v21, v27_0);
    const __m512i v28_1 = _mm512_max_epi32(v21, v27_1);
    const __m512 v29_0 = _mm512_castsi512_ps(v28_0);
    const __m512 v29_1 = _mm512_castsi512_ps(v28_1);
    const __m512i v30_0 = _mm512_sub_epi32(v5_0, v26_0);
    const __m512i v30_1 = _mm512_sub_epi32(v5_1, v26_1);
    const __m512 v31_0 = _mm512_castsi512_ps(v30_0);
    const __m512 v31_1 = _mm512_castsi512_ps(v30_1);
    const __m512 v32_0 = _mm512_sub_ps(v31_0, v13);
    const __m512 v32_1 = _mm512_sub_ps(v31_1, v13);
    const __m512 v33_0 = _mm512_fmadd_ps(v20_0, v29_0, v32_0);
    const __m512 v33_1 = _mm512_fmadd_ps(v20_1, v29_1, v32_1);
    const __m512 v34_0 = _mm512_mul_ps(v33_0, v33_0);
    const __m512 v34_1 = _mm512_mul_ps(v33_1, v33_1);
    const __m512 v37_0 = _mm512_fmadd_ps(v34_0, v35, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v34_1, v35, v36);
    const __m512 v39_0 = _mm512_fmadd_ps(v34_0, v37_0, v38);
    const __m512 v39_1 = _mm512_fmadd_ps(v34_1, v37_1, v38);
    const __m512 v42_0 = _mm512_fmadd_ps(v33_0, v40, v41);
    const __m512 v42_1 = _mm512_fmadd_ps(v33_1, v40, v41);
    const __m512 v43_0 = _mm512_fmadd_ps(v39_0, v34_0, v42_0);
    const __m512 v43_1 = _mm512_fmadd_ps(v39_1, v34_1, v42_1);
    const __m512 v44_0 = _mm512_fmadd_ps(v34_0, v43_0, v34_0);
    const __m512 v44_1 = _mm512_fmadd_ps(v34_1, v43_1, v34_1);
    const __m512 v45_0 = _mm512_add_ps(v33_0, v44_0);
    const __m512 v45_1 = _mm512_add_ps(v33_1, v44_1);
    const __m512 v46_0 = _mm512_fmadd_ps(v10_0, v11, v45_0);
    const __m512 v46_1 = _mm512_fmadd_ps(v10_1, v11, v45_1);
    const __m512i v47_0 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx512(v46_0);
    const __m512i v47_1 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx512(v46_1);
    const __mmask16 v49_0 = _mm512_cmp_ps_mask(v2_0, v48, _CMP_LT_OQ);
    const __mmask16 v49_1 = _mm512_cmp_ps_mask(v2_1, v48, _CMP_LT_OQ);
    const __mmask16 v50_0 = _mm512_cmp_ps_mask(v13, v2_0, _CMP_LE_OQ);
    const __mmask16 v50_1 = _mm512_cmp_ps_mask(v13, v2_1, _CMP_LE_OQ);
    const __mmask16 v51_0 = (__mmask16)(v49_0 & v50_0);
    const __mmask16 v51_1 = (__mmask16)(v49_1 & v50_1);
    const __mmask16 v52_0 = (__mmask16)~v51_0;
    const __mmask16 v52_1 = (__mmask16)~v51_1;
    __m512i r0_0 = v47_0;
    __m512i r0_1 = v47_1;
    __mmask16 any1 = v52_0;
    any1 = (__mmask16)(any1 | v52_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v53_0 = _mm512_cmp_ps_mask(v2_0, v13, _CMP_LT_OQ);
        const __mmask16 v53_1 = _mm512_cmp_ps_mask(v2_1, v13, _CMP_LT_OQ);
        const __m512 v55_0 = _mm512_mask_blend_ps(v53_0, v2_0, v54);
        const __m512 v55_1 = _mm512_mask_blend_ps(v53_1, v2_1, v54);
        const __m512i v56_0 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx512(v55_0);
        const __m512i v56_1 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx512(v55_1);
        r0_0 = _mm512_mask_blend_epi32(v52_0, r0_0, v56_0);
        r0_1 = _mm512_mask_blend_epi32(v52_1, r0_1, v56_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static ACOSH_F16_1ULP_AVX512_AVX512_TARGET void acosh_f16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v3 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v6 = _mm512_set1_epi32(1051372202); /* 0x3eaaaaaa */
    const __m512 v11 = _mm512_set1_ps(0x1.62ed62p-1f); /* 0.693217337 */
    const __m512 v12 = _mm512_set1_ps(0x1.ffbf3cp-2f); /* 0.499752939 */
    const __m512 v13 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v21 = _mm512_set1_epi32(0);
    const __m512i v22 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512i v23 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v24 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v35 = _mm512_set1_ps(-0x1.8588b2p-10f); /* -0.00148595416 */
    const __m512 v36 = _mm512_set1_ps(0x1.c0dd84p-7f); /* 0.0136982817 */
    const __m512 v38 = _mm512_set1_ps(-0x1.aede58p-4f); /* -0.105192512 */
    const __m512 v40 = _mm512_set1_ps(0x1.1be8ep-2f); /* 0.277255535 */
    const __m512 v41 = _mm512_set1_ps(-0x1.7dac58p+0f); /* -1.49091101 */
    const __m512 v48 = _mm512_set1_ps(INFINITY);
    const __m512 v54 = _mm512_set1_ps(NAN);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v4 = _mm512_fmadd_ps(v0, v2, v3);
    const __m512i v5 = acosh_f16_1ulp_avx512_bits_f32_avx512(v4);
    const __m512i v7 = _mm512_sub_epi32(v5, v6);
    const __m512i v9 = _mm512_srai_epi32(v7, 23);
    const __m512 v10 = _mm512_cvtepi32_ps(v9);
    const __m512 v14 = _mm512_sub_ps(v2, v13);
    const __m512 v15 = _mm512_add_ps(v14, v14);
    const __m512 v16 = _mm512_fmadd_ps(v14, v14, v15);
    const __m512 v17 = _mm512_sqrt_ps(v16);
    const __m512 v18 = _mm512_fmadd_ps(v12, v17, v3);
    const __m512 v19 = _mm512_sub_ps(v4, v4);
    const __m512 v20 = _mm512_sub_ps(v18, v19);
    const __m512i v25 = _mm512_sub_epi32(v5, v24);
    const __m512i v26 = _mm512_and_si512(v23, v25);
    const __m512i v27 = _mm512_sub_epi32(v22, v26);
    const __m512i v28 = _mm512_max_epi32(v21, v27);
    const __m512 v29 = _mm512_castsi512_ps(v28);
    const __m512i v30 = _mm512_sub_epi32(v5, v26);
    const __m512 v31 = _mm512_castsi512_ps(v30);
    const __m512 v32 = _mm512_sub_ps(v31, v13);
    const __m512 v33 = _mm512_fmadd_ps(v20, v29, v32);
    const __m512 v34 = _mm512_mul_ps(v33, v33);
    const __m512 v37 = _mm512_fmadd_ps(v34, v35, v36);
    const __m512 v39 = _mm512_fmadd_ps(v34, v37, v38);
    const __m512 v42 = _mm512_fmadd_ps(v33, v40, v41);
    const __m512 v43 = _mm512_fmadd_ps(v39, v34, v42);
    const __m512 v44 = _mm512_fmadd_ps(v34, v43, v34);
    const __m512 v45 = _mm512_add_ps(v33, v44);
    const __m512 v46 = _mm512_fmadd_ps(v10, v11, v45);
    const __m512i v47 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx512(v46);
    const __mmask16 v49 = _mm512_cmp_ps_mask(v2, v48, _CMP_LT_OQ);
    const __mmask16 v50 = _mm512_cmp_ps_mask(v13, v2, _CMP_LE_OQ);
    const __mmask16 v51 = (__mmask16)(v49 & v50);
    const __mmask16 v52 = (__mmask16)~v51;
    __m512i r0 = v47;
    __mmask16 any1 = v52;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v53 = _mm512_cmp_ps_mask(v2, v13, _CMP_LT_OQ);
        const __m512 v55 = _mm512_mask_blend_ps(v53, v2, v54);
        const __m512i v56 = acosh_f16_1ulp_avx512_tohalf_total_f32_avx512(v55);
        r0 = _mm512_mask_blend_epi32(v52, r0, v56);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ACOSH_F16_1ULP_AVX512_AVX512_TARGET void acosh_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh_f16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh_f16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acosh_f16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_f16_1ulp_avx512_level(void) {
#if defined(ACOSH_F16_1ULP_AVX512_FORCE_ISA)
    return ACOSH_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t acosh_f16_1ulp_avx512(uint16_t x) {
    return acosh_f16_1ulp_avx512_element(x);
}

void acosh_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_f16_1ulp_avx512_level();
    if (level == 2) {
        acosh_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_f16_1ulp_avx512_array_portable(x, y, n);
}
