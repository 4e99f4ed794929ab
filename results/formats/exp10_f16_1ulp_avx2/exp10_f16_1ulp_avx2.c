/* exp10_f16_1ulp_avx2: exp10
 *
 *   target       exp10, 10^x, f16
 *   domain       every input
 *   max error    0.508255 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.634p-7 (-0.0108413696, encoding 0xa18d)
 *   result there 0x1.f34p-1 (0.975097656, encoding 0x3bcd)
 *   mean error   0.136273 ulp
 *   misrounded   97 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dd3054debdce10c02907257c91ea31e4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp10_f16_avx2.db
 *                time: 0.3455 ns/element as avx2 code (inputs mean)
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
#include "exp10_f16_1ulp_avx2.h"

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

static inline float exp10_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float exp10_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = exp10_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return exp10_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp10_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp10_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp10_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t exp10_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)exp10_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = exp10_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float exp10_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp10_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp10_f16_1ulp_avx2_table0[16] = {
    1065353216, 1065063874, 1064843248, 1064697559,
    1064633587, 1064658730, 1064781053, 1065009351,
    1065353216, 1065063874, 1064843248, 1064697559,
    1064633587, 1064658730, 1064781053, 1065009351,
}; /* repeated to fill a register */

static inline uint16_t exp10_f16_1ulp_avx2_element(uint16_t x) {
    const float v0 = 0x1.52f608p+1f; /* 2.64813328 */
    const int32_t v1 = (int32_t)x;
    const float v2 = exp10_f16_1ulp_avx2_fromhalf_f32(v1);
    const float v3 = 0x1.a97afep+1f; /* 3.32406592 */
    const float v4 = 0x1.8p+20f; /* 1572864 */
    const float v5 = exp10_f16_1ulp_avx2_fma_f32(v2, v3, v4);
    const float v6 = v5 - v4;
    const float v7 = -0x1.344134p-2f; /* -0.30102998 */
    const float v8 = exp10_f16_1ulp_avx2_fma_f32(v6, v7, v2);
    const float v9 = 0x1.26ce7p+1f; /* 2.30317497 */
    const float v10 = exp10_f16_1ulp_avx2_fma_f32(v0, v8, v9);
    const float v11 = v10 * v8;
    const int32_t v12 = exp10_f16_1ulp_avx2_bits_f32(v5);
    const int32_t v13 = 20;
    const int32_t v14 = exp10_f16_1ulp_avx2_shl_i32(v12, v13);
    const int32_t v15 = exp10_f16_1ulp_avx2_table0[(uint32_t)v12 & (8u - 1)];
    const int32_t v16 = (int32_t)((uint32_t)v14 + (uint32_t)v15);
    const float v17 = exp10_f16_1ulp_avx2_frombits_f32(v16);
    const float v18 = exp10_f16_1ulp_avx2_fma_f32(v11, v17, v17);
    const int32_t v19 = exp10_f16_1ulp_avx2_tohalf_f32(v18);
    const float v20 = exp10_f16_1ulp_avx2_abs_f32(v2);
    const float v21 = 0x1.2ep+5f; /* 37.75 */
    const int v22 = !(v20 <= v21);
    int32_t r0 = v19;
    if (v22) {
        const float v23 = -0x1.6cp+5f; /* -45.5 */
        const float v24 = 0x1.36p+5f; /* 38.75 */
        const float v25 = v24 < v2 ? v24 : v2;
        const float v26 = v23 > v25 ? v23 : v25;
        const float v27 = 0x1.8p+23f; /* 12582912 */
        const float v28 = exp10_f16_1ulp_avx2_fma_f32(v3, v26, v27);
        const float v29 = v28 - v27;
        const float v30 = 0x1.ec10cp-27f; /* 1.43209888e-08 */
        const float v31 = -0x1.344136p-2f; /* -0.30103001 */
        const float v32 = exp10_f16_1ulp_avx2_fma_f32(v31, v29, v26);
        const float v33 = exp10_f16_1ulp_avx2_fma_f32(v29, v30, v32);
        const float v34 = 0x1.16e4ep-4f; /* 0.068089366 */
        const float v35 = 0x1.a7ed7p-3f; /* 0.206995845 */
        const float v36 = exp10_f16_1ulp_avx2_fma_f32(v34, v33, v35);
        const float v37 = 0x1.142ap-1f; /* 0.539382935 */
        const float v38 = exp10_f16_1ulp_avx2_fma_f32(v36, v33, v37);
        const float v39 = 0x1.2bd76p+0f; /* 1.17125511 */
        const float v40 = exp10_f16_1ulp_avx2_fma_f32(v38, v33, v39);
        const float v41 = 0x1.04705ap+1f; /* 2.0346787 */
        const float v42 = exp10_f16_1ulp_avx2_fma_f32(v33, v40, v41);
        const float v43 = 0x1.26bb1cp+1f; /* 2.30258512 */
        const float v44 = exp10_f16_1ulp_avx2_fma_f32(v42, v33, v43);
        const float v45 = v33 * v44;
        const int32_t v46 = 127;
        const int32_t v47 = exp10_f16_1ulp_avx2_bits_f32(v28);
        const int32_t v48 = 1262485504; /* 0x4b400000 */
        const int32_t v49 = (int32_t)((uint32_t)v47 - (uint32_t)v48);
        const int32_t v50 = 1;
        const int32_t v51 = exp10_f16_1ulp_avx2_ashr_i32(v49, v50);
        const int32_t v52 = (int32_t)((uint32_t)v46 + (uint32_t)v51);
        const int32_t v53 = 23;
        const int32_t v54 = exp10_f16_1ulp_avx2_shl_i32(v52, v53);
        const float v55 = exp10_f16_1ulp_avx2_frombits_f32(v54);
        const float v56 = exp10_f16_1ulp_avx2_fma_f32(v45, v55, v55);
        const int32_t v57 = (int32_t)((uint32_t)v49 - (uint32_t)v51);
        const int32_t v58 = (int32_t)((uint32_t)v46 + (uint32_t)v57);
        const int32_t v59 = exp10_f16_1ulp_avx2_shl_i32(v58, v53);
        const float v60 = exp10_f16_1ulp_avx2_frombits_f32(v59);
        const float v61 = 0x1p-40f; /* 9.09494702e-13 */
        const float v62 = exp10_f16_1ulp_avx2_fma_f32(v56, v60, v61);
        const int32_t v63 = exp10_f16_1ulp_avx2_tohalf_f32(v62);
        r0 = v63;
    }
    return (uint16_t)r0;
}

static void exp10_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define EXP10_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_F16_1ULP_AVX2_AVX2 static inline EXP10_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP10_F16_1ULP_AVX2_AVX512 static inline EXP10_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
EXP10_F16_1ULP_AVX2_AVX2 __m256 exp10_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
EXP10_F16_1ULP_AVX2_AVX2 __m256i exp10_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

EXP10_F16_1ULP_AVX2_AVX2 __m256i exp10_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP10_F16_1ULP_AVX2_AVX2 __m256i exp10_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return exp10_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(exp10_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
EXP10_F16_1ULP_AVX2_AVX2 void exp10_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP10_F16_1ULP_AVX2_AVX2 void exp10_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.52f608p+1f); /* 2.64813328 */
    const __m256 v3 = _mm256_set1_ps(0x1.a97afep+1f); /* 3.32406592 */
    const __m256 v4 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v7 = _mm256_set1_ps(-0x1.344134p-2f); /* -0.30102998 */
    const __m256 v9 = _mm256_set1_ps(0x1.26ce7p+1f); /* 2.30317497 */
    const __m256 v21 = _mm256_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m256 v23 = _mm256_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m256 v24 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256 v27 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v30 = _mm256_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m256 v31 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v34 = _mm256_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m256 v35 = _mm256_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m256 v37 = _mm256_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m256 v39 = _mm256_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m256 v41 = _mm256_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m256 v43 = _mm256_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m256i v46 = _mm256_set1_epi32(127);
    const __m256i v48 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v61 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp10_f16_1ulp_avx2_table0));
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v2_0 = exp10_f16_1ulp_avx2_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = exp10_f16_1ulp_avx2_fromhalf_f32_avx2(v1_1);
    const __m256 v5_0 = _mm256_fmadd_ps(v2_0, v3, v4);
    const __m256 v5_1 = _mm256_fmadd_ps(v2_1, v3, v4);
    const __m256 v6_0 = _mm256_sub_ps(v5_0, v4);
    const __m256 v6_1 = _mm256_sub_ps(v5_1, v4);
    const __m256 v8_0 = _mm256_fmadd_ps(v6_0, v7, v2_0);
    const __m256 v8_1 = _mm256_fmadd_ps(v6_1, v7, v2_1);
    const __m256 v10_0 = _mm256_fmadd_ps(v0, v8_0, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v0, v8_1, v9);
    const __m256 v11_0 = _mm256_mul_ps(v10_0, v8_0);
    const __m256 v11_1 = _mm256_mul_ps(v10_1, v8_1);
    const __m256i v12_0 = exp10_f16_1ulp_avx2_bits_f32_avx2(v5_0);
    const __m256i v12_1 = exp10_f16_1ulp_avx2_bits_f32_avx2(v5_1);
    const __m256i v14_0 = _mm256_slli_epi32(v12_0, 20);
    const __m256i v14_1 = _mm256_slli_epi32(v12_1, 20);
    const __m256i v15_0 = _mm256_permutevar8x32_epi32(t0_0, v12_0);
    const __m256i v15_1 = _mm256_permutevar8x32_epi32(t0_0, v12_1);
    const __m256i v16_0 = _mm256_add_epi32(v14_0, v15_0);
    const __m256i v16_1 = _mm256_add_epi32(v14_1, v15_1);
    const __m256 v17_0 = _mm256_castsi256_ps(v16_0);
    const __m256 v17_1 = _mm256_castsi256_ps(v16_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v11_0, v17_0, v17_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v11_1, v17_1, v17_1);
    const __m256i v19_0 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx2(v18_0);
    const __m256i v19_1 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx2(v18_1);
    const __m256 v20_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_0);
    const __m256 v20_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_1);
    const __m256i v22_0 = _mm256_castps_si256(_mm256_cmp_ps(v20_0, v21, _CMP_NLE_UQ));
    const __m256i v22_1 = _mm256_castps_si256(_mm256_cmp_ps(v20_1, v21, _CMP_NLE_UQ));
    __m256i r0_0 = v19_0;
    __m256i r0_1 = v19_1;
    __m256i any1 = v22_0;
    any1 = _mm256_or_si256(any1, v22_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v25_0 = _mm256_min_ps(v24, v2_0);
        const __m256 v25_1 = _mm256_min_ps(v24, v2_1);
        const __m256 v26_0 = _mm256_max_ps(v23, v25_0);
        const __m256 v26_1 = _mm256_max_ps(v23, v25_1);
        const __m256 v28_0 = _mm256_fmadd_ps(v3, v26_0, v27);
        const __m256 v28_1 = _mm256_fmadd_ps(v3, v26_1, v27);
        const __m256 v29_0 = _mm256_sub_ps(v28_0, v27);
        const __m256 v29_1 = _mm256_sub_ps(v28_1, v27);
        const __m256 v32_0 = _mm256_fmadd_ps(v31, v29_0, v26_0);
        const __m256 v32_1 = _mm256_fmadd_ps(v31, v29_1, v26_1);
        const __m256 v33_0 = _mm256_fmadd_ps(v29_0, v30, v32_0);
        const __m256 v33_1 = _mm256_fmadd_ps(v29_1, v30, v32_1);
        const __m256 v36_0 = _mm256_fmadd_ps(v34, v33_0, v35);
        const __m256 v36_1 = _mm256_fmadd_ps(v34, v33_1, v35);
        const __m256 v38_0 = _mm256_fmadd_ps(v36_0, v33_0, v37);
        const __m256 v38_1 = _mm256_fmadd_ps(v36_1, v33_1, v37);
        const __m256 v40_0 = _mm256_fmadd_ps(v38_0, v33_0, v39);
        const __m256 v40_1 = _mm256_fmadd_ps(v38_1, v33_1, v39);
        const __m256 v42_0 = _mm256_fmadd_ps(v33_0, v40_0, v41);
        const __m256 v42_1 = _mm256_fmadd_ps(v33_1, v40_1, v41);
        const __m256 v44_0 = _mm256_fmadd_ps(v42_0, v33_0, v43);
        const __m256 v44_1 = _mm256_fmadd_ps(v42_1, v33_1, v43);
        const __m256 v45_0 = _mm256_mul_ps(v33_0, v44_0);
        const __m256 v45_1 = _mm256_mul_ps(v33_1, v44_1);
        const __m256i v47_0 = exp10_f16_1ulp_avx2_bits_f32_avx2(v28_0);
        const __m256i v47_1 = exp10_f16_1ulp_avx2_bits_f32_avx2(v28_1);
        const __m256i v49_0 = _mm256_sub_epi32(v47_0, v48);
        const __m256i v49_1 = _mm256_sub_epi32(v47_1, v48);
        const __m256i v51_0 = _mm256_srai_epi32(v49_0, 1);
        const __m256i v51_1 = _mm256_srai_epi32(v49_1, 1);
        const __m256i v52_0 = _mm256_add_epi32(v46, v51_0);
        const __m256i v52_1 = _mm256_add_epi32(v46, v51_1);
        const __m256i v54_0 = _mm256_slli_epi32(v52_0, 23);
        const __m256i v54_1 = _mm256_slli_epi32(v52_1, 23);
        const __m256 v55_0 = _mm256_castsi256_ps(v54_0);
        const __m256 v55_1 = _mm256_castsi256_ps(v54_1);
        const __m256 v56_0 = _mm256_fmadd_ps(v45_0, v55_0, v55_0);
        const __m256 v56_1 = _mm256_fmadd_ps(v45_1, v55_1, v55_1);
        const __m256i v57_0 = _mm256_sub_epi32(v49_0, v51_0);
        const __m256i v57_1 = _mm256_sub_epi32(v49_1, v51_1);
        const __m256i v58_0 = _mm256_add_epi32(v46, v57_0);
        const __m256i v58_1 = _mm256_add_epi32(v46, v57_1);
        const __m256i v59_0 = _mm256_slli_epi32(v58_0, 23);
        const __m256i v59_1 = _mm256_slli_epi32(v58_1, 23);
        const __m256 v60_0 = _mm256_castsi256_ps(v59_0);
        const __m256 v60_1 = _mm256_castsi256_ps(v59_1);
        const __m256 v62_0 = _mm256_fmadd_ps(v56_0, v60_0, v61);
        const __m256 v62_1 = _mm256_fmadd_ps(v56_1, v60_1, v61);
        const __m256i v63_0 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx2(v62_0);
        const __m256i v63_1 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx2(v62_1);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v63_0), _mm256_castsi256_ps(v22_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v63_1), _mm256_castsi256_ps(v22_1)));
    }
    exp10_f16_1ulp_avx2_store_u16_avx2(y, r0_0);
    exp10_f16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static EXP10_F16_1ULP_AVX2_AVX2_TARGET void exp10_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.52f608p+1f); /* 2.64813328 */
    const __m256 v3 = _mm256_set1_ps(0x1.a97afep+1f); /* 3.32406592 */
    const __m256 v4 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v7 = _mm256_set1_ps(-0x1.344134p-2f); /* -0.30102998 */
    const __m256 v9 = _mm256_set1_ps(0x1.26ce7p+1f); /* 2.30317497 */
    const __m256 v21 = _mm256_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m256 v23 = _mm256_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m256 v24 = _mm256_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m256 v27 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v30 = _mm256_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m256 v31 = _mm256_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m256 v34 = _mm256_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m256 v35 = _mm256_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m256 v37 = _mm256_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m256 v39 = _mm256_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m256 v41 = _mm256_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m256 v43 = _mm256_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m256i v46 = _mm256_set1_epi32(127);
    const __m256i v48 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v61 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp10_f16_1ulp_avx2_table0));
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = exp10_f16_1ulp_avx2_fromhalf_f32_avx2(v1);
    const __m256 v5 = _mm256_fmadd_ps(v2, v3, v4);
    const __m256 v6 = _mm256_sub_ps(v5, v4);
    const __m256 v8 = _mm256_fmadd_ps(v6, v7, v2);
    const __m256 v10 = _mm256_fmadd_ps(v0, v8, v9);
    const __m256 v11 = _mm256_mul_ps(v10, v8);
    const __m256i v12 = exp10_f16_1ulp_avx2_bits_f32_avx2(v5);
    const __m256i v14 = _mm256_slli_epi32(v12, 20);
    const __m256i v15 = _mm256_permutevar8x32_epi32(t0_0, v12);
    const __m256i v16 = _mm256_add_epi32(v14, v15);
    const __m256 v17 = _mm256_castsi256_ps(v16);
    const __m256 v18 = _mm256_fmadd_ps(v11, v17, v17);
    const __m256i v19 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx2(v18);
    const __m256 v20 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256i v22 = _mm256_castps_si256(_mm256_cmp_ps(v20, v21, _CMP_NLE_UQ));
    __m256i r0 = v19;
    __m256i any1 = v22;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v25 = _mm256_min_ps(v24, v2);
        const __m256 v26 = _mm256_max_ps(v23, v25);
        const __m256 v28 = _mm256_fmadd_ps(v3, v26, v27);
        const __m256 v29 = _mm256_sub_ps(v28, v27);
        const __m256 v32 = _mm256_fmadd_ps(v31, v29, v26);
        const __m256 v33 = _mm256_fmadd_ps(v29, v30, v32);
        const __m256 v36 = _mm256_fmadd_ps(v34, v33, v35);
        const __m256 v38 = _mm256_fmadd_ps(v36, v33, v37);
        const __m256 v40 = _mm256_fmadd_ps(v38, v33, v39);
        const __m256 v42 = _mm256_fmadd_ps(v33, v40, v41);
        const __m256 v44 = _mm256_fmadd_ps(v42, v33, v43);
        const __m256 v45 = _mm256_mul_ps(v33, v44);
        const __m256i v47 = exp10_f16_1ulp_avx2_bits_f32_avx2(v28);
        const __m256i v49 = _mm256_sub_epi32(v47, v48);
        const __m256i v51 = _mm256_srai_epi32(v49, 1);
        const __m256i v52 = _mm256_add_epi32(v46, v51);
        const __m256i v54 = _mm256_slli_epi32(v52, 23);
        const __m256 v55 = _mm256_castsi256_ps(v54);
        const __m256 v56 = _mm256_fmadd_ps(v45, v55, v55);
        const __m256i v57 = _mm256_sub_epi32(v49, v51);
        const __m256i v58 = _mm256_add_epi32(v46, v57);
        const __m256i v59 = _mm256_slli_epi32(v58, 23);
        const __m256 v60 = _mm256_castsi256_ps(v59);
        const __m256 v62 = _mm256_fmadd_ps(v56, v60, v61);
        const __m256i v63 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx2(v62);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v63), _mm256_castsi256_ps(v22)));
    }
    exp10_f16_1ulp_avx2_store_u16_avx2(y, r0);
}

static EXP10_F16_1ULP_AVX2_AVX2_TARGET void exp10_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp10_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        exp10_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP10_F16_1ULP_AVX2_AVX512 __m512i exp10_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

EXP10_F16_1ULP_AVX2_AVX512 __m512i exp10_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP10_F16_1ULP_AVX2_AVX512 __m512i exp10_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return exp10_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(exp10_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP10_F16_1ULP_AVX2_AVX512 void exp10_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.52f608p+1f); /* 2.64813328 */
    const __m512 v3 = _mm512_set1_ps(0x1.a97afep+1f); /* 3.32406592 */
    const __m512 v4 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v7 = _mm512_set1_ps(-0x1.344134p-2f); /* -0.30102998 */
    const __m512 v9 = _mm512_set1_ps(0x1.26ce7p+1f); /* 2.30317497 */
    const __m512 v21 = _mm512_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m512 v23 = _mm512_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m512 v24 = _mm512_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m512 v27 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v30 = _mm512_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m512 v31 = _mm512_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m512 v34 = _mm512_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m512 v35 = _mm512_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m512 v37 = _mm512_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m512 v39 = _mm512_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m512 v41 = _mm512_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m512 v43 = _mm512_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m512i v46 = _mm512_set1_epi32(127);
    const __m512i v48 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v61 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i t0_0 = _mm512_loadu_si512(exp10_f16_1ulp_avx2_table0);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v5_0 = _mm512_fmadd_ps(v2_0, v3, v4);
    const __m512 v5_1 = _mm512_fmadd_ps(v2_1, v3, v4);
    const __m512 v6_0 = _mm512_sub_ps(v5_0, v4);
    const __m512 v6_1 = _mm512_sub_ps(v5_1, v4);
    const __m512 v8_0 = _mm512_fmadd_ps(v6_0, v7, v2_0);
    const __m512 v8_1 = _mm512_fmadd_ps(v6_1, v7, v2_1);
    const __m512 v10_0 = _mm512_fmadd_ps(v0, v8_0, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v0, v8_1, v9);
    const __m512 v11_0 = _mm512_mul_ps(v10_0, v8_0);
    const __m512 v11_1 = _mm512_mul_ps(v10_1, v8_1);
    const __m512i v12_0 = exp10_f16_1ulp_avx2_bits_f32_avx512(v5_0);
    const __m512i v12_1 = exp10_f16_1ulp_avx2_bits_f32_avx512(v5_1);
    const __m512i v14_0 = _mm512_slli_epi32(v12_0, 20);
    const __m512i v14_1 = _mm512_slli_epi32(v12_1, 20);
    const __m512i v15_0 = _mm512_permutexvar_epi32(v12_0, t0_0);
    const __m512i v15_1 = _mm512_permutexvar_epi32(v12_1, t0_0);
    const __m512i v16_0 = _mm512_add_epi32(v14_0, v15_0);
    const __m512i v16_1 = _mm512_add_epi32(v14_1, v15_1);
    const __m512 v17_0 = _mm512_castsi512_ps(v16_0);
    const __m512 v17_1 = _mm512_castsi512_ps(v16_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v11_0, v17_0, v17_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v11_1, v17_1, v17_1);
    const __m512i v19_0 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx512(v18_0);
    const __m512i v19_1 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx512(v18_1);
    const __m512 v20_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v20_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v22_0 = _mm512_cmp_ps_mask(v20_0, v21, _CMP_NLE_UQ);
    const __mmask16 v22_1 = _mm512_cmp_ps_mask(v20_1, v21, _CMP_NLE_UQ);
    __m512i r0_0 = v19_0;
    __m512i r0_1 = v19_1;
    __mmask16 any1 = v22_0;
    any1 = (__mmask16)(any1 | v22_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v25_0 = _mm512_min_ps(v24, v2_0);
        const __m512 v25_1 = _mm512_min_ps(v24, v2_1);
        const __m512 v26_0 = _mm512_max_ps(v23, v25_0);
        const __m512 v26_1 = _mm512_max_ps(v23, v25_1);
        const __m512 v28_0 = _mm512_fmadd_ps(v3, v26_0, v27);
        const __m512 v28_1 = _mm512_fmadd_ps(v3, v26_1, v27);
        const __m512 v29_0 = _mm512_sub_ps(v28_0, v27);
        const __m512 v29_1 = _mm512_sub_ps(v28_1, v27);
        const __m512 v32_0 = _mm512_fmadd_ps(v31, v29_0, v26_0);
        const __m512 v32_1 = _mm512_fmadd_ps(v31, v29_1, v26_1);
        const __m512 v33_0 = _mm512_fmadd_ps(v29_0, v30, v32_0);
        const __m512 v33_1 = _mm512_fmadd_ps(v29_1, v30, v32_1);
        const __m512 v36_0 = _mm512_fmadd_ps(v34, v33_0, v35);
        const __m512 v36_1 = _mm512_fmadd_ps(v34, v33_1, v35);
        const __m512 v38_0 = _mm512_fmadd_ps(v36_0, v33_0, v37);
        const __m512 v38_1 = _mm512_fmadd_ps(v36_1, v33_1, v37);
        const __m512 v40_0 = _mm512_fmadd_ps(v38_0, v33_0, v39);
        const __m512 v40_1 = _mm512_fmadd_ps(v38_1, v33_1, v39);
        const __m512 v42_0 = _mm512_fmadd_ps(v33_0, v40_0, v41);
        const __m512 v42_1 = _mm512_fmadd_ps(v33_1, v40_1, v41);
        const __m512 v44_0 = _mm512_fmadd_ps(v42_0, v33_0, v43);
        const __m512 v44_1 = _mm512_fmadd_ps(v42_1, v33_1, v43);
        const __m512 v45_0 = _mm512_mul_ps(v33_0, v44_0);
        const __m512 v45_1 = _mm512_mul_ps(v33_1, v44_1);
        const __m512i v47_0 = exp10_f16_1ulp_avx2_bits_f32_avx512(v28_0);
        const __m512i v47_1 = exp10_f16_1ulp_avx2_bits_f32_avx512(v28_1);
        const __m512i v49_0 = _mm512_sub_epi32(v47_0, v48);
        const __m512i v49_1 = _mm512_sub_epi32(v47_1, v48);
        const __m512i v51_0 = _mm512_srai_epi32(v49_0, 1);
        const __m512i v51_1 = _mm512_srai_epi32(v49_1, 1);
        const __m512i v52_0 = _mm512_add_epi32(v46, v51_0);
        const __m512i v52_1 = _mm512_add_epi32(v46, v51_1);
        const __m512i v54_0 = _mm512_slli_epi32(v52_0, 23);
        const __m512i v54_1 = _mm512_slli_epi32(v52_1, 23);
        const __m512 v55_0 = _mm512_castsi512_ps(v54_0);
        const __m512 v55_1 = _mm512_castsi512_ps(v54_1);
        const __m512 v56_0 = _mm512_fmadd_ps(v45_0, v55_0, v55_0);
        const __m512 v56_1 = _mm512_fmadd_ps(v45_1, v55_1, v55_1);
        const __m512i v57_0 = _mm512_sub_epi32(v49_0, v51_0);
        const __m512i v57_1 = _mm512_sub_epi32(v49_1, v51_1);
        const __m512i v58_0 = _mm512_add_epi32(v46, v57_0);
        const __m512i v58_1 = _mm512_add_epi32(v46, v57_1);
        const __m512i v59_0 = _mm512_slli_epi32(v58_0, 23);
        const __m512i v59_1 = _mm512_slli_epi32(v58_1, 23);
        const __m512 v60_0 = _mm512_castsi512_ps(v59_0);
        const __m512 v60_1 = _mm512_castsi512_ps(v59_1);
        const __m512 v62_0 = _mm512_fmadd_ps(v56_0, v60_0, v61);
        const __m512 v62_1 = _mm512_fmadd_ps(v56_1, v60_1, v61);
        const __m512i v63_0 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx512(v62_0);
        const __m512i v63_1 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx512(v62_1);
        r0_0 = _mm512_mask_blend_epi32(v22_0, r0_0, v63_0);
        r0_1 = _mm512_mask_blend_epi32(v22_1, r0_1, v63_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static EXP10_F16_1ULP_AVX2_AVX512_TARGET void exp10_f16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.52f608p+1f); /* 2.64813328 */
    const __m512 v3 = _mm512_set1_ps(0x1.a97afep+1f); /* 3.32406592 */
    const __m512 v4 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v7 = _mm512_set1_ps(-0x1.344134p-2f); /* -0.30102998 */
    const __m512 v9 = _mm512_set1_ps(0x1.26ce7p+1f); /* 2.30317497 */
    const __m512 v21 = _mm512_set1_ps(0x1.2ep+5f); /* 37.75 */
    const __m512 v23 = _mm512_set1_ps(-0x1.6cp+5f); /* -45.5 */
    const __m512 v24 = _mm512_set1_ps(0x1.36p+5f); /* 38.75 */
    const __m512 v27 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v30 = _mm512_set1_ps(0x1.ec10cp-27f); /* 1.43209888e-08 */
    const __m512 v31 = _mm512_set1_ps(-0x1.344136p-2f); /* -0.30103001 */
    const __m512 v34 = _mm512_set1_ps(0x1.16e4ep-4f); /* 0.068089366 */
    const __m512 v35 = _mm512_set1_ps(0x1.a7ed7p-3f); /* 0.206995845 */
    const __m512 v37 = _mm512_set1_ps(0x1.142ap-1f); /* 0.539382935 */
    const __m512 v39 = _mm512_set1_ps(0x1.2bd76p+0f); /* 1.17125511 */
    const __m512 v41 = _mm512_set1_ps(0x1.04705ap+1f); /* 2.0346787 */
    const __m512 v43 = _mm512_set1_ps(0x1.26bb1cp+1f); /* 2.30258512 */
    const __m512i v46 = _mm512_set1_epi32(127);
    const __m512i v48 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v61 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i t0_0 = _mm512_loadu_si512(exp10_f16_1ulp_avx2_table0);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v5 = _mm512_fmadd_ps(v2, v3, v4);
    const __m512 v6 = _mm512_sub_ps(v5, v4);
    const __m512 v8 = _mm512_fmadd_ps(v6, v7, v2);
    const __m512 v10 = _mm512_fmadd_ps(v0, v8, v9);
    const __m512 v11 = _mm512_mul_ps(v10, v8);
    const __m512i v12 = exp10_f16_1ulp_avx2_bits_f32_avx512(v5);
    const __m512i v14 = _mm512_slli_epi32(v12, 20);
    const __m512i v15 = _mm512_permutexvar_epi32(v12, t0_0);
    const __m512i v16 = _mm512_add_epi32(v14, v15);
    const __m512 v17 = _mm512_castsi512_ps(v16);
    const __m512 v18 = _mm512_fmadd_ps(v11, v17, v17);
    const __m512i v19 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx512(v18);
    const __m512 v20 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v22 = _mm512_cmp_ps_mask(v20, v21, _CMP_NLE_UQ);
    __m512i r0 = v19;
    __mmask16 any1 = v22;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v25 = _mm512_min_ps(v24, v2);
        const __m512 v26 = _mm512_max_ps(v23, v25);
        const __m512 v28 = _mm512_fmadd_ps(v3, v26, v27);
        const __m512 v29 = _mm512_sub_ps(v28, v27);
        const __m512 v32 = _mm512_fmadd_ps(v31, v29, v26);
        const __m512 v33 = _mm512_fmadd_ps(v29, v30, v32);
        const __m512 v36 = _mm512_fmadd_ps(v34, v33, v35);
        const __m512 v38 = _mm512_fmadd_ps(v36, v33, v37);
        const __m512 v40 = _mm512_fmadd_ps(v38, v33, v39);
        const __m512 v42 = _mm512_fmadd_ps(v33, v40, v41);
        const __m512 v44 = _mm512_fmadd_ps(v42, v33, v43);
        const __m512 v45 = _mm512_mul_ps(v33, v44);
        const __m512i v47 = exp10_f16_1ulp_avx2_bits_f32_avx512(v28);
        const __m512i v49 = _mm512_sub_epi32(v47, v48);
        const __m512i v51 = _mm512_srai_epi32(v49, 1);
        const __m512i v52 = _mm512_add_epi32(v46, v51);
        const __m512i v54 = _mm512_slli_epi32(v52, 23);
        const __m512 v55 = _mm512_castsi512_ps(v54);
        const __m512 v56 = _mm512_fmadd_ps(v45, v55, v55);
        const __m512i v57 = _mm512_sub_epi32(v49, v51);
        const __m512i v58 = _mm512_add_epi32(v46, v57);
        const __m512i v59 = _mm512_slli_epi32(v58, 23);
        const __m512 v60 = _mm512_castsi512_ps(v59);
        const __m512 v62 = _mm512_fmadd_ps(v56, v60, v61);
        const __m512i v63 = exp10_f16_1ulp_avx2_tohalf_total_f32_avx512(v62);
        r0 = _mm512_mask_blend_epi32(v22, r0, v63);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static EXP10_F16_1ULP_AVX2_AVX512_TARGET void exp10_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp10_f16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp10_f16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        exp10_f16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_f16_1ulp_avx2_level(void) {
#if defined(EXP10_F16_1ULP_AVX2_FORCE_ISA)
    return EXP10_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t exp10_f16_1ulp_avx2(uint16_t x) {
    return exp10_f16_1ulp_avx2_element(x);
}

void exp10_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_f16_1ulp_avx2_level();
    if (level == 2) {
        exp10_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_f16_1ulp_avx2_array_portable(x, y, n);
}
