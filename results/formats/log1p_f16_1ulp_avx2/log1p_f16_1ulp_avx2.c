/* log1p_f16_1ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f16
 *   domain       every input
 *   max error    0.785205 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.558p-2 (-0.333496094, encoding 0xb556)
 *   result there -0x1.9f4p-2 (-0.405517578, encoding 0xb67d)
 *   mean error   0.167949 ulp
 *   misrounded   941 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           46f77482c6a7671b92ef20d3c6b6341c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log1p_f16_avx2.db
 *                time: 0.5779 ns/element as avx2 code (inputs mean)
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
#include "log1p_f16_1ulp_avx2.h"

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

static inline float log1p_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float log1p_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = log1p_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return log1p_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log1p_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log1p_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log1p_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t log1p_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)log1p_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = log1p_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t log1p_f16_1ulp_avx2_element(uint16_t x) {
    const float v0 = 0x1.301f76p-1f; /* 0.593990028 */
    const float v1 = 0x1p+0f; /* 1 */
    const int32_t v2 = (int32_t)x;
    const float v3 = log1p_f16_1ulp_avx2_fromhalf_f32(v2);
    const float v4 = v1 + v3;
    const int32_t v5 = log1p_f16_1ulp_avx2_bits_f32(v4);
    const int32_t v6 = 1059760811; /* 0x3f2aaaab */
    const int32_t v7 = (int32_t)((uint32_t)v5 - (uint32_t)v6);
    const int32_t v8 = 23;
    const int32_t v9 = log1p_f16_1ulp_avx2_ashr_i32(v7, v8);
    const float v10 = (float)v9;
    const int32_t v11 = -8388608; /* 0xff800000 */
    const int32_t v12 = v11 & v7;
    const int32_t v13 = (int32_t)((uint32_t)v5 - (uint32_t)v12);
    const float v14 = log1p_f16_1ulp_avx2_frombits_f32(v13);
    const float v15 = v14 - v1;
    const float v16 = v4 - v1;
    const float v17 = v3 - v16;
    const float v18 = v1 * v17;
    const float v19 = v15 + v18;
    const float v20 = v19 * v19;
    const float v21 = 0x1.d78a78p-3f; /* 0.230244577 */
    const float v22 = -0x1.272a46p-2f; /* -0.288247198 */
    const float v23 = log1p_f16_1ulp_avx2_fma_f32(v19, v21, v22);
    const float v24 = log1p_f16_1ulp_avx2_fma_f32(v20, v20, v23);
    const float v25 = 0x1.54549cp-2f; /* 0.332354009 */
    const float v26 = -0x1.fed772p-2f; /* -0.498868734 */
    const float v27 = log1p_f16_1ulp_avx2_fma_f32(v25, v19, v26);
    const float v28 = log1p_f16_1ulp_avx2_fma_f32(v24, v20, v27);
    const float v29 = 0x1.96270ap-4f; /* 0.0991583243 */
    const float v30 = v10 * v29;
    const float v31 = log1p_f16_1ulp_avx2_fma_f32(v28, v20, v30);
    const float v32 = v31 + v19;
    const float v33 = log1p_f16_1ulp_avx2_fma_f32(v0, v10, v32);
    const float v34 = v33 < v3 ? v33 : v3;
    const int32_t v35 = log1p_f16_1ulp_avx2_tohalf_f32(v34);
    const float v36 = INFINITY;
    const int v37 = v3 < v36;
    const float v38 = -0x1p+0f; /* -1 */
    const int v39 = v38 < v3;
    const int v40 = v37 & v39;
    const int v41 = !v40;
    int32_t r0 = v35;
    if (v41) {
        const int v42 = v3 == v38;
        const float v43 = -INFINITY;
        const float v44 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v45 = !(v3 <= v44);
        const float v46 = NAN;
        const float v47 = v45 ? v3 : v46;
        const float v48 = v42 ? v43 : v47;
        const int32_t v49 = log1p_f16_1ulp_avx2_tohalf_f32(v48);
        r0 = v49;
    }
    return (uint16_t)r0;
}

static void log1p_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOG1P_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_F16_1ULP_AVX2_AVX2 static inline LOG1P_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_F16_1ULP_AVX2_AVX512 static inline LOG1P_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOG1P_F16_1ULP_AVX2_AVX2 __m256 log1p_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
LOG1P_F16_1ULP_AVX2_AVX2 __m256i log1p_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LOG1P_F16_1ULP_AVX2_AVX2 __m256i log1p_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOG1P_F16_1ULP_AVX2_AVX2 __m256i log1p_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return log1p_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(log1p_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
LOG1P_F16_1ULP_AVX2_AVX2 void log1p_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOG1P_F16_1ULP_AVX2_AVX2 void log1p_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.301f76p-1f); /* 0.593990028 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v6 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v11 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v21 = _mm256_set1_ps(0x1.d78a78p-3f); /* 0.230244577 */
    const __m256 v22 = _mm256_set1_ps(-0x1.272a46p-2f); /* -0.288247198 */
    const __m256 v25 = _mm256_set1_ps(0x1.54549cp-2f); /* 0.332354009 */
    const __m256 v26 = _mm256_set1_ps(-0x1.fed772p-2f); /* -0.498868734 */
    const __m256 v29 = _mm256_set1_ps(0x1.96270ap-4f); /* 0.0991583243 */
    const __m256 v36 = _mm256_set1_ps(INFINITY);
    const __m256 v38 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v43 = _mm256_set1_ps(-INFINITY);
    const __m256 v44 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v46 = _mm256_set1_ps(NAN);
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v3_0 = log1p_f16_1ulp_avx2_fromhalf_f32_avx2(v2_0);
    const __m256 v3_1 = log1p_f16_1ulp_avx2_fromhalf_f32_avx2(v2_1);
    const __m256 v4_0 = _mm256_add_ps(v1, v3_0);
    const __m256 v4_1 = _mm256_add_ps(v1, v3_1);
    const __m256i v5_0 = log1p_f16_1ulp_avx2_bits_f32_avx2(v4_0);
    const __m256i v5_1 = log1p_f16_1ulp_avx2_bits_f32_avx2(v4_1);
    const __m256i v7_0 = _mm256_sub_epi32(v5_0, v6);
    const __m256i v7_1 = _mm256_sub_epi32(v5_1, v6);
    const __m256i v9_0 = _mm256_srai_epi32(v7_0, 23);
    const __m256i v9_1 = _mm256_srai_epi32(v7_1, 23);
    const __m256 v10_0 = _mm256_cvtepi32_ps(v9_0);
    const __m256 v10_1 = _mm256_cvtepi32_ps(v9_1);
    const __m256i v12_0 = _mm256_and_si256(v11, v7_0);
    const __m256i v12_1 = _mm256_and_si256(v11, v7_1);
    const __m256i v13_0 = _mm256_sub_epi32(v5_0, v12_0);
    const __m256i v13_1 = _mm256_sub_epi32(v5_1, v12_1);
    const __m256 v14_0 = _mm256_castsi256_ps(v13_0);
    const __m256 v14_1 = _mm256_castsi256_ps(v13_1);
    const __m256 v15_0 = _mm256_sub_ps(v14_0, v1);
    const __m256 v15_1 = _mm256_sub_ps(v14_1, v1);
    const __m256 v16_0 = _mm256_sub_ps(v4_0, v1);
    const __m256 v16_1 = _mm256_sub_ps(v4_1, v1);
    const __m256 v17_0 = _mm256_sub_ps(v3_0, v16_0);
    const __m256 v17_1 = _mm256_sub_ps(v3_1, v16_1);
    const __m256 v18_0 = _mm256_mul_ps(v1, v17_0);
    const __m256 v18_1 = _mm256_mul_ps(v1, v17_1);
    const __m256 v19_0 = _mm256_add_ps(v15_0, v18_0);
    const __m256 v19_1 = _mm256_add_ps(v15_1, v18_1);
    const __m256 v20_0 = _mm256_mul_ps(v19_0, v19_0);
    const __m256 v20_1 = _mm256_mul_ps(v19_1, v19_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v19_0, v21, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v19_1, v21, v22);
    const __m256 v24_0 = _mm256_fmadd_ps(v20_0, v20_0, v23_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v20_1, v20_1, v23_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v25, v19_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v25, v19_1, v26);
    const __m256 v28_0 = _mm256_fmadd_ps(v24_0, v20_0, v27_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v24_1, v20_1, v27_1);
    const __m256 v30_0 = _mm256_mul_ps(v10_0, v29);
    const __m256 v30_1 = _mm256_mul_ps(v10_1, v29);
    const __m256 v31_0 = _mm256_fmadd_ps(v28_0, v20_0, v30_0);
    const __m256 v31_1 = _mm256_fmadd_ps(v28_1, v20_1, v30_1);
    const __m256 v32_0 = _mm256_add_ps(v31_0, v19_0);
    const __m256 v32_1 = _mm256_add_ps(v31_1, v19_1);
    const __m256 v33_0 = _mm256_fmadd_ps(v0, v10_0, v32_0);
    const __m256 v33_1 = _mm256_fmadd_ps(v0, v10_1, v32_1);
    const __m256 v34_0 = _mm256_min_ps(v33_0, v3_0);
    const __m256 v34_1 = _mm256_min_ps(v33_1, v3_1);
    const __m256i v35_0 = log1p_f16_1ulp_avx2_tohalf_total_f32_avx2(v34_0);
    const __m256i v35_1 = log1p_f16_1ulp_avx2_tohalf_total_f32_avx2(v34_1);
    const __m256i v37_0 = _mm256_castps_si256(_mm256_cmp_ps(v3_0, v36, _CMP_LT_OQ));
    const __m256i v37_1 = _mm256_castps_si256(_mm256_cmp_ps(v3_1, v36, _CMP_LT_OQ));
    const __m256i v39_0 = _mm256_castps_si256(_mm256_cmp_ps(v38, v3_0, _CMP_LT_OQ));
    const __m256i v39_1 = _mm256_castps_si256(_mm256_cmp_ps(v38, v3_1, _CMP_LT_OQ));
    const __m256i v40_0 = _mm256_and_si256(v37_0, v39_0);
    const __m256i v40_1 = _mm256_and_si256(v37_1, v39_1);
    const __m256i v41_0 = _mm256_xor_si256(v40_0, _mm256_set1_epi32(-1));
    const __m256i v41_1 = _mm256_xor_si256(v40_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v35_0;
    __m256i r0_1 = v35_1;
    __m256i any1 = v41_0;
    any1 = _mm256_or_si256(any1, v41_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v42_0 = _mm256_castps_si256(_mm256_cmp_ps(v3_0, v38, _CMP_EQ_OQ));
        const __m256i v42_1 = _mm256_castps_si256(_mm256_cmp_ps(v3_1, v38, _CMP_EQ_OQ));
        const __m256i v45_0 = _mm256_castps_si256(_mm256_cmp_ps(v3_0, v44, _CMP_NLE_UQ));
        const __m256i v45_1 = _mm256_castps_si256(_mm256_cmp_ps(v3_1, v44, _CMP_NLE_UQ));
        const __m256 v47_0 = _mm256_blendv_ps(v46, v3_0, _mm256_castsi256_ps(v45_0));
        const __m256 v47_1 = _mm256_blendv_ps(v46, v3_1, _mm256_castsi256_ps(v45_1));
        const __m256 v48_0 = _mm256_blendv_ps(v47_0, v43, _mm256_castsi256_ps(v42_0));
        const __m256 v48_1 = _mm256_blendv_ps(v47_1, v43, _mm256_castsi256_ps(v42_1));
        const __m256i v49_0 = log1p_f16_1ulp_avx2_tohalf_total_f32_avx2(v48_0);
        const __m256i v49_1 = log1p_f16_1ulp_avx2_tohalf_total_f32_avx2(v48_1);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v49_0), _mm256_castsi256_ps(v41_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v49_1), _mm256_castsi256_ps(v41_1)));
    }
    log1p_f16_1ulp_avx2_store_u16_avx2(y, r0_0);
    log1p_f16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static LOG1P_F16_1ULP_AVX2_AVX2_TARGET void log1p_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.301f76p-1f); /* 0.593990028 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v6 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v11 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v21 = _mm256_set1_ps(0x1.d78a78p-3f); /* 0.230244577 */
    const __m256 v22 = _mm256_set1_ps(-0x1.272a46p-2f); /* -0.288247198 */
    const __m256 v25 = _mm256_set1_ps(0x1.54549cp-2f); /* 0.332354009 */
    const __m256 v26 = _mm256_set1_ps(-0x1.fed772p-2f); /* -0.498868734 */
    const __m256 v29 = _mm256_set1_ps(0x1.96270ap-4f); /* 0.0991583243 */
    const __m256 v36 = _mm256_set1_ps(INFINITY);
    const __m256 v38 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v43 = _mm256_set1_ps(-INFINITY);
    const __m256 v44 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v46 = _mm256_set1_ps(NAN);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v3 = log1p_f16_1ulp_avx2_fromhalf_f32_avx2(v2);
    const __m256 v4 = _mm256_add_ps(v1, v3);
    const __m256i v5 = log1p_f16_1ulp_avx2_bits_f32_avx2(v4);
    const __m256i v7 = _mm256_sub_epi32(v5, v6);
    const __m256i v9 = _mm256_srai_epi32(v7, 23);
    const __m256 v10 = _mm256_cvtepi32_ps(v9);
    const __m256i v12 = _mm256_and_si256(v11, v7);
    const __m256i v13 = _mm256_sub_epi32(v5, v12);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v15 = _mm256_sub_ps(v14, v1);
    const __m256 v16 = _mm256_sub_ps(v4, v1);
    const __m256 v17 = _mm256_sub_ps(v3, v16);
    const __m256 v18 = _mm256_mul_ps(v1, v17);
    const __m256 v19 = _mm256_add_ps(v15, v18);
    const __m256 v20 = _mm256_mul_ps(v19, v19);
    const __m256 v23 = _mm256_fmadd_ps(v19, v21, v22);
    const __m256 v24 = _mm256_fmadd_ps(v20, v20, v23);
    const __m256 v27 = _mm256_fmadd_ps(v25, v19, v26);
    const __m256 v28 = _mm256_fmadd_ps(v24, v20, v27);
    const __m256 v30 = _mm256_mul_ps(v10, v29);
    const __m256 v31 = _mm256_fmadd_ps(v28, v20, v30);
    const __m256 v32 = _mm256_add_ps(v31, v19);
    const __m256 v33 = _mm256_fmadd_ps(v0, v10, v32);
    const __m256 v34 = _mm256_min_ps(v33, v3);
    const __m256i v35 = log1p_f16_1ulp_avx2_tohalf_total_f32_avx2(v34);
    const __m256i v37 = _mm256_castps_si256(_mm256_cmp_ps(v3, v36, _CMP_LT_OQ));
    const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v38, v3, _CMP_LT_OQ));
    const __m256i v40 = _mm256_and_si256(v37, v39);
    const __m256i v41 = _mm256_xor_si256(v40, _mm256_set1_epi32(-1));
    __m256i r0 = v35;
    __m256i any1 = v41;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v3, v38, _CMP_EQ_OQ));
        const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v3, v44, _CMP_NLE_UQ));
        const __m256 v47 = _mm256_blendv_ps(v46, v3, _mm256_castsi256_ps(v45));
        const __m256 v48 = _mm256_blendv_ps(v47, v43, _mm256_castsi256_ps(v42));
        const __m256i v49 = log1p_f16_1ulp_avx2_tohalf_total_f32_avx2(v48);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v49), _mm256_castsi256_ps(v41)));
    }
    log1p_f16_1ulp_avx2_store_u16_avx2(y, r0);
}

static LOG1P_F16_1ULP_AVX2_AVX2_TARGET void log1p_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log1p_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log1p_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG1P_F16_1ULP_AVX2_AVX512 __m512i log1p_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOG1P_F16_1ULP_AVX2_AVX512 __m512i log1p_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOG1P_F16_1ULP_AVX2_AVX512 __m512i log1p_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return log1p_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(log1p_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG1P_F16_1ULP_AVX2_AVX512 void log1p_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.301f76p-1f); /* 0.593990028 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v6 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v11 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v21 = _mm512_set1_ps(0x1.d78a78p-3f); /* 0.230244577 */
    const __m512 v22 = _mm512_set1_ps(-0x1.272a46p-2f); /* -0.288247198 */
    const __m512 v25 = _mm512_set1_ps(0x1.54549cp-2f); /* 0.332354009 */
    const __m512 v26 = _mm512_set1_ps(-0x1.fed772p-2f); /* -0.498868734 */
    const __m512 v29 = _mm512_set1_ps(0x1.96270ap-4f); /* 0.0991583243 */
    const __m512 v36 = _mm512_set1_ps(INFINITY);
    const __m512 v38 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v43 = _mm512_set1_ps(-INFINITY);
    const __m512 v44 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v46 = _mm512_set1_ps(NAN);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __m512 v4 = _mm512_add_ps(v1, v3);
    const __m512i v5 = log1p_f16_1ulp_avx2_bits_f32_avx512(v4);
    const __m512i v7 = _mm512_sub_epi32(v5, v6);
    const __m512i v9 = _mm512_srai_epi32(v7, 23);
    const __m512 v10 = _mm512_cvtepi32_ps(v9);
    const __m512i v12 = _mm512_and_si512(v11, v7);
    const __m512i v13 = _mm512_sub_epi32(v5, v12);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v15 = _mm512_sub_ps(v14, v1);
    const __m512 v16 = _mm512_sub_ps(v4, v1);
    const __m512 v17 = _mm512_sub_ps(v3, v16);
    const __m512 v18 = _mm512_mul_ps(v1, v17);
    const __m512 v19 = _mm512_add_ps(v15, v18);
    const __m512 v20 = _mm512_mul_ps(v19, v19);
    const __m512 v23 = _mm512_fmadd_ps(v19, v21, v22);
    const __m512 v24 = _mm512_fmadd_ps(v20, v20, v23);
    const __m512 v27 = _mm512_fmadd_ps(v25, v19, v26);
    const __m512 v28 = _mm512_fmadd_ps(v24, v20, v27);
    const __m512 v30 = _mm512_mul_ps(v10, v29);
    const __m512 v31 = _mm512_fmadd_ps(v28, v20, v30);
    const __m512 v32 = _mm512_add_ps(v31, v19);
    const __m512 v33 = _mm512_fmadd_ps(v0, v10, v32);
    const __m512 v34 = _mm512_min_ps(v33, v3);
    const __m512i v35 = log1p_f16_1ulp_avx2_tohalf_total_f32_avx512(v34);
    const __mmask16 v37 = _mm512_cmp_ps_mask(v3, v36, _CMP_LT_OQ);
    const __mmask16 v39 = _mm512_cmp_ps_mask(v38, v3, _CMP_LT_OQ);
    const __mmask16 v40 = (__mmask16)(v37 & v39);
    const __mmask16 v41 = (__mmask16)~v40;
    __m512i r0 = v35;
    __mmask16 any1 = v41;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v42 = _mm512_cmp_ps_mask(v3, v38, _CMP_EQ_OQ);
        const __mmask16 v45 = _mm512_cmp_ps_mask(v3, v44, _CMP_NLE_UQ);
        const __m512 v47 = _mm512_mask_blend_ps(v45, v46, v3);
        const __m512 v48 = _mm512_mask_blend_ps(v42, v47, v43);
        const __m512i v49 = log1p_f16_1ulp_avx2_tohalf_total_f32_avx512(v48);
        r0 = _mm512_mask_blend_epi32(v41, r0, v49);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG1P_F16_1ULP_AVX2_AVX512_TARGET void log1p_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_f16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log1p_f16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_f16_1ulp_avx2_level(void) {
#if defined(LOG1P_F16_1ULP_AVX2_FORCE_ISA)
    return LOG1P_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t log1p_f16_1ulp_avx2(uint16_t x) {
    return log1p_f16_1ulp_avx2_element(x);
}

void log1p_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_f16_1ulp_avx2_level();
    if (level == 2) {
        log1p_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_f16_1ulp_avx2_array_portable(x, y, n);
}
