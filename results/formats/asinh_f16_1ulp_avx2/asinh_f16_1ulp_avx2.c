/* asinh_f16_1ulp_avx2: asinh
 *
 *   target       asinh, arsinh x, f16
 *   domain       every input
 *   max error    0.776703 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.ffp-1 (-0.998046875, encoding 0xbbfc)
 *   result there -0x1.c2cp-1 (-0.880371094, encoding 0xbb0b)
 *   mean error   0.175662 ulp
 *   misrounded   3116 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d99d1cbc64394f0b086d619b0afeec9c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/asinh_f16_avx2.db
 *                time: 1.0148 ns/element as avx2 code (inputs mean)
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
#include "asinh_f16_1ulp_avx2.h"

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

static inline float asinh_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float asinh_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = asinh_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return asinh_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float asinh_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asinh_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float asinh_f16_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asinh_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t asinh_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float asinh_f16_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = asinh_f16_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return asinh_f16_1ulp_avx2_frombits_f32((asinh_f16_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t asinh_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)asinh_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = asinh_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t asinh_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = asinh_f16_1ulp_avx2_fromhalf_f32(v0);
    const float v2 = asinh_f16_1ulp_avx2_abs_f32(v1);
    const float v3 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const int v4 = v2 <= v3;
    const float v5 = 0x1p-1f; /* 0.5 */
    const int v6 = v2 < v5;
    const float v7 = v1 * v1;
    const float v8 = 0x1.3837b8p+5f; /* 39.0272064 */
    const float v9 = v7 - v8;
    const float v10 = -0x1.8fb656p-11f; /* -0.000762390613 */
    const float v11 = 0x1.d29bfp-8f; /* 0.0071198903 */
    const float v12 = asinh_f16_1ulp_avx2_fma_f32(v9, v10, v11);
    const float v13 = -0x1.5be1cap-5f; /* -0.0424660631 */
    const float v14 = asinh_f16_1ulp_avx2_fma_f32(v7, v12, v13);
    const float v15 = v7 * v7;
    const float v16 = 0x1.327b56p-4f; /* 0.0748246536 */
    const float v17 = -0x1.5553d8p-3f; /* -0.166663826 */
    const float v18 = asinh_f16_1ulp_avx2_fma_f32(v7, v16, v17);
    const float v19 = asinh_f16_1ulp_avx2_fma_f32(v14, v15, v18);
    const float v20 = v2 * v7;
    const float v21 = asinh_f16_1ulp_avx2_fma_f32(v19, v20, v2);
    const float v22 = 0x1.ff9b94p-2f; /* 0.499616921 */
    const float v23 = v22 * v2;
    const float v24 = 0x1p+0f; /* 1 */
    const float v25 = asinh_f16_1ulp_avx2_fma_f32(v2, v2, v24);
    const float v26 = asinh_f16_1ulp_avx2_sqrt_f32(v25);
    const float v27 = 0x1.001962p-1f; /* 0.500193655 */
    const float v28 = v26 * v27;
    const float v29 = v23 + v28;
    const int32_t v30 = asinh_f16_1ulp_avx2_bits_f32(v29);
    const int32_t v31 = 1051372203; /* 0x3eaaaaab */
    const int32_t v32 = (int32_t)((uint32_t)v30 - (uint32_t)v31);
    const int32_t v33 = 23;
    const int32_t v34 = asinh_f16_1ulp_avx2_ashr_i32(v32, v33);
    const float v35 = (float)v34;
    const float v36 = 0x1.62ec2ap-1f; /* 0.693208039 */
    const int32_t v37 = 1065353216; /* 0x3f800000 */
    const int32_t v38 = -8388608; /* 0xff800000 */
    const int32_t v39 = 1059760811; /* 0x3f2aaaab */
    const int32_t v40 = (int32_t)((uint32_t)v30 - (uint32_t)v39);
    const int32_t v41 = v38 & v40;
    const int32_t v42 = (int32_t)((uint32_t)v37 - (uint32_t)v41);
    const int32_t v43 = 0;
    const int32_t v44 = v42 > v43 ? v42 : v43;
    const float v45 = asinh_f16_1ulp_avx2_frombits_f32(v44);
    const float v46 = v29 - v28;
    const float v47 = v23 - v46;
    const int32_t v48 = (int32_t)((uint32_t)v30 - (uint32_t)v41);
    const float v49 = asinh_f16_1ulp_avx2_frombits_f32(v48);
    const float v50 = v49 - v24;
    const float v51 = asinh_f16_1ulp_avx2_fma_f32(v45, v47, v50);
    const float v52 = v51 * v51;
    const float v53 = -0x1.32e5e4p-2f; /* -0.299705088 */
    const float v54 = 0x1.6ba7f6p-2f; /* 0.355132908 */
    const float v55 = asinh_f16_1ulp_avx2_fma_f32(v51, v53, v54);
    const float v56 = -0x1.fcf608p-2f; /* -0.497032285 */
    const float v57 = asinh_f16_1ulp_avx2_fma_f32(v51, v55, v56);
    const float v58 = 0x1.2b35fp-18f; /* 4.45858677e-06 */
    const float v59 = v35 * v58;
    const float v60 = asinh_f16_1ulp_avx2_fma_f32(v52, v57, v59);
    const float v61 = v51 + v60;
    const float v62 = asinh_f16_1ulp_avx2_fma_f32(v35, v36, v61);
    const float v63 = v6 ? v21 : v62;
    const float v64 = v4 ? v63 : v2;
    const float v65 = asinh_f16_1ulp_avx2_copysign_f32(v64, v1);
    const int32_t v66 = asinh_f16_1ulp_avx2_tohalf_f32(v65);
    const int32_t r0 = v66;
    return (uint16_t)r0;
}

static void asinh_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ASINH_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_F16_1ULP_AVX2_AVX2 static inline ASINH_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASINH_F16_1ULP_AVX2_AVX512 static inline ASINH_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ASINH_F16_1ULP_AVX2_AVX2 __m256 asinh_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASINH_F16_1ULP_AVX2_AVX2 __m256 asinh_f16_1ulp_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

ASINH_F16_1ULP_AVX2_AVX2 __m256i asinh_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ASINH_F16_1ULP_AVX2_AVX2 __m256i asinh_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ASINH_F16_1ULP_AVX2_AVX2 __m256i asinh_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return asinh_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(asinh_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ASINH_F16_1ULP_AVX2_AVX2 void asinh_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASINH_F16_1ULP_AVX2_AVX2 void asinh_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v3 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v5 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v8 = _mm256_set1_ps(0x1.3837b8p+5f); /* 39.0272064 */
    const __m256 v10 = _mm256_set1_ps(-0x1.8fb656p-11f); /* -0.000762390613 */
    const __m256 v11 = _mm256_set1_ps(0x1.d29bfp-8f); /* 0.0071198903 */
    const __m256 v13 = _mm256_set1_ps(-0x1.5be1cap-5f); /* -0.0424660631 */
    const __m256 v16 = _mm256_set1_ps(0x1.327b56p-4f); /* 0.0748246536 */
    const __m256 v17 = _mm256_set1_ps(-0x1.5553d8p-3f); /* -0.166663826 */
    const __m256 v22 = _mm256_set1_ps(0x1.ff9b94p-2f); /* 0.499616921 */
    const __m256 v24 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v27 = _mm256_set1_ps(0x1.001962p-1f); /* 0.500193655 */
    const __m256i v31 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256 v36 = _mm256_set1_ps(0x1.62ec2ap-1f); /* 0.693208039 */
    const __m256i v37 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256i v38 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v39 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v43 = _mm256_set1_epi32(0);
    const __m256 v53 = _mm256_set1_ps(-0x1.32e5e4p-2f); /* -0.299705088 */
    const __m256 v54 = _mm256_set1_ps(0x1.6ba7f6p-2f); /* 0.355132908 */
    const __m256 v56 = _mm256_set1_ps(-0x1.fcf608p-2f); /* -0.497032285 */
    const __m256 v58 = _mm256_set1_ps(0x1.2b35fp-18f); /* 4.45858677e-06 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = asinh_f16_1ulp_avx2_fromhalf_f32_avx2(v0);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_LE_OQ));
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v2, v5, _CMP_LT_OQ));
    const __m256 v7 = _mm256_mul_ps(v1, v1);
    const __m256 v9 = _mm256_sub_ps(v7, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256 v14 = _mm256_fmadd_ps(v7, v12, v13);
    const __m256 v15 = _mm256_mul_ps(v7, v7);
    const __m256 v18 = _mm256_fmadd_ps(v7, v16, v17);
    const __m256 v19 = _mm256_fmadd_ps(v14, v15, v18);
    const __m256 v20 = _mm256_mul_ps(v2, v7);
    const __m256 v21 = _mm256_fmadd_ps(v19, v20, v2);
    const __m256 v23 = _mm256_mul_ps(v22, v2);
    const __m256 v25 = _mm256_fmadd_ps(v2, v2, v24);
    const __m256 v26 = _mm256_sqrt_ps(v25);
    const __m256 v28 = _mm256_mul_ps(v26, v27);
    const __m256 v29 = _mm256_add_ps(v23, v28);
    const __m256i v30 = _mm256_castps_si256(v29);
    const __m256i v32 = _mm256_sub_epi32(v30, v31);
    const __m256i v34 = _mm256_srai_epi32(v32, 23);
    const __m256 v35 = _mm256_cvtepi32_ps(v34);
    const __m256i v40 = _mm256_sub_epi32(v30, v39);
    const __m256i v41 = _mm256_and_si256(v38, v40);
    const __m256i v42 = _mm256_sub_epi32(v37, v41);
    const __m256i v44 = _mm256_max_epi32(v42, v43);
    const __m256 v45 = _mm256_castsi256_ps(v44);
    const __m256 v46 = _mm256_sub_ps(v29, v28);
    const __m256 v47 = _mm256_sub_ps(v23, v46);
    const __m256i v48 = _mm256_sub_epi32(v30, v41);
    const __m256 v49 = _mm256_castsi256_ps(v48);
    const __m256 v50 = _mm256_sub_ps(v49, v24);
    const __m256 v51 = _mm256_fmadd_ps(v45, v47, v50);
    const __m256 v52 = _mm256_mul_ps(v51, v51);
    const __m256 v55 = _mm256_fmadd_ps(v51, v53, v54);
    const __m256 v57 = _mm256_fmadd_ps(v51, v55, v56);
    const __m256 v59 = _mm256_mul_ps(v35, v58);
    const __m256 v60 = _mm256_fmadd_ps(v52, v57, v59);
    const __m256 v61 = _mm256_add_ps(v51, v60);
    const __m256 v62 = _mm256_fmadd_ps(v35, v36, v61);
    const __m256 v63 = _mm256_blendv_ps(v62, v21, _mm256_castsi256_ps(v6));
    const __m256 v64 = _mm256_blendv_ps(v2, v63, _mm256_castsi256_ps(v4));
    const __m256 v65 = asinh_f16_1ulp_avx2_copysign_f32_avx2(v64, v1);
    const __m256i v66 = asinh_f16_1ulp_avx2_tohalf_total_f32_avx2(v65);
    asinh_f16_1ulp_avx2_store_u16_avx2(y, v66);
}

static ASINH_F16_1ULP_AVX2_AVX2_TARGET void asinh_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_f16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        asinh_f16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASINH_F16_1ULP_AVX2_AVX512 __m512 asinh_f16_1ulp_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

ASINH_F16_1ULP_AVX2_AVX512 __m512i asinh_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ASINH_F16_1ULP_AVX2_AVX512 __m512i asinh_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ASINH_F16_1ULP_AVX2_AVX512 __m512i asinh_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return asinh_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(asinh_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ASINH_F16_1ULP_AVX2_AVX512 void asinh_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v3 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v5 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v8 = _mm512_set1_ps(0x1.3837b8p+5f); /* 39.0272064 */
    const __m512 v10 = _mm512_set1_ps(-0x1.8fb656p-11f); /* -0.000762390613 */
    const __m512 v11 = _mm512_set1_ps(0x1.d29bfp-8f); /* 0.0071198903 */
    const __m512 v13 = _mm512_set1_ps(-0x1.5be1cap-5f); /* -0.0424660631 */
    const __m512 v16 = _mm512_set1_ps(0x1.327b56p-4f); /* 0.0748246536 */
    const __m512 v17 = _mm512_set1_ps(-0x1.5553d8p-3f); /* -0.166663826 */
    const __m512 v22 = _mm512_set1_ps(0x1.ff9b94p-2f); /* 0.499616921 */
    const __m512 v24 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v27 = _mm512_set1_ps(0x1.001962p-1f); /* 0.500193655 */
    const __m512i v31 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512 v36 = _mm512_set1_ps(0x1.62ec2ap-1f); /* 0.693208039 */
    const __m512i v37 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512i v38 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v39 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v43 = _mm512_set1_epi32(0);
    const __m512 v53 = _mm512_set1_ps(-0x1.32e5e4p-2f); /* -0.299705088 */
    const __m512 v54 = _mm512_set1_ps(0x1.6ba7f6p-2f); /* 0.355132908 */
    const __m512 v56 = _mm512_set1_ps(-0x1.fcf608p-2f); /* -0.497032285 */
    const __m512 v58 = _mm512_set1_ps(0x1.2b35fp-18f); /* 4.45858677e-06 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4 = _mm512_cmp_ps_mask(v2, v3, _CMP_LE_OQ);
    const __mmask16 v6 = _mm512_cmp_ps_mask(v2, v5, _CMP_LT_OQ);
    const __m512 v7 = _mm512_mul_ps(v1, v1);
    const __m512 v9 = _mm512_sub_ps(v7, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512 v14 = _mm512_fmadd_ps(v7, v12, v13);
    const __m512 v15 = _mm512_mul_ps(v7, v7);
    const __m512 v18 = _mm512_fmadd_ps(v7, v16, v17);
    const __m512 v19 = _mm512_fmadd_ps(v14, v15, v18);
    const __m512 v20 = _mm512_mul_ps(v2, v7);
    const __m512 v21 = _mm512_fmadd_ps(v19, v20, v2);
    const __m512 v23 = _mm512_mul_ps(v22, v2);
    const __m512 v25 = _mm512_fmadd_ps(v2, v2, v24);
    const __m512 v26 = _mm512_sqrt_ps(v25);
    const __m512 v28 = _mm512_mul_ps(v26, v27);
    const __m512 v29 = _mm512_add_ps(v23, v28);
    const __m512i v30 = _mm512_castps_si512(v29);
    const __m512i v32 = _mm512_sub_epi32(v30, v31);
    const __m512i v34 = _mm512_srai_epi32(v32, 23);
    const __m512 v35 = _mm512_cvtepi32_ps(v34);
    const __m512i v40 = _mm512_sub_epi32(v30, v39);
    const __m512i v41 = _mm512_and_si512(v38, v40);
    const __m512i v42 = _mm512_sub_epi32(v37, v41);
    const __m512i v44 = _mm512_max_epi32(v42, v43);
    const __m512 v45 = _mm512_castsi512_ps(v44);
    const __m512 v46 = _mm512_sub_ps(v29, v28);
    const __m512 v47 = _mm512_sub_ps(v23, v46);
    const __m512i v48 = _mm512_sub_epi32(v30, v41);
    const __m512 v49 = _mm512_castsi512_ps(v48);
    const __m512 v50 = _mm512_sub_ps(v49, v24);
    const __m512 v51 = _mm512_fmadd_ps(v45, v47, v50);
    const __m512 v52 = _mm512_mul_ps(v51, v51);
    const __m512 v55 = _mm512_fmadd_ps(v51, v53, v54);
    const __m512 v57 = _mm512_fmadd_ps(v51, v55, v56);
    const __m512 v59 = _mm512_mul_ps(v35, v58);
    const __m512 v60 = _mm512_fmadd_ps(v52, v57, v59);
    const __m512 v61 = _mm512_add_ps(v51, v60);
    const __m512 v62 = _mm512_fmadd_ps(v35, v36, v61);
    const __m512 v63 = _mm512_mask_blend_ps(v6, v62, v21);
    const __m512 v64 = _mm512_mask_blend_ps(v4, v2, v63);
    const __m512 v65 = asinh_f16_1ulp_avx2_copysign_f32_avx512(v64, v1);
    const __m512i v66 = asinh_f16_1ulp_avx2_tohalf_total_f32_avx512(v65);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v66));
}

static ASINH_F16_1ULP_AVX2_AVX512_TARGET void asinh_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asinh_f16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        asinh_f16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_f16_1ulp_avx2_level(void) {
#if defined(ASINH_F16_1ULP_AVX2_FORCE_ISA)
    return ASINH_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t asinh_f16_1ulp_avx2(uint16_t x) {
    return asinh_f16_1ulp_avx2_element(x);
}

void asinh_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_f16_1ulp_avx2_level();
    if (level == 2) {
        asinh_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_f16_1ulp_avx2_array_portable(x, y, n);
}
