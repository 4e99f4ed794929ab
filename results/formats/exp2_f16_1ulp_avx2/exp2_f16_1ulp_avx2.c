/* exp2_f16_1ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f16
 *   domain       every input
 *   max error    0.624009 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.cdp-12 (-0.00043964386, encoding 0x8f34)
 *   result there 0x1p+0 (1, encoding 0x3c00)
 *   mean error   0.143766 ulp
 *   misrounded   2331 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b5ecb48cf2684a31489f4528c23fb1a1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp2_f16_avx2.db
 *                time: 0.3273 ns/element as avx2 code (inputs mean)
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
#include "exp2_f16_1ulp_avx2.h"

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

static inline float exp2_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float exp2_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = exp2_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return exp2_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp2_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp2_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp2_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t exp2_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)exp2_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = exp2_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float exp2_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp2_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp2_f16_1ulp_avx2_table0[16] = {
    1065353727, 1065064431, 1064843856, 1064698221,
    1064634310, 1064659518, 1064781912, 1065010288,
    1065353727, 1065064431, 1064843856, 1064698221,
    1064634310, 1064659518, 1064781912, 1065010288,
}; /* repeated to fill a register */

static inline uint16_t exp2_f16_1ulp_avx2_element(uint16_t x) {
    const float v0 = 0x1.bb545p-3f; /* 0.216469407 */
    const int32_t v1 = (int32_t)x;
    const float v2 = exp2_f16_1ulp_avx2_fromhalf_f32(v1);
    const float v3 = 0x1.8p+20f; /* 1572864 */
    const float v4 = v3 + v2;
    const float v5 = v4 - v3;
    const float v6 = v2 - v5;
    const float v7 = 0x1.6326a8p-1f; /* 0.693654299 */
    const float v8 = exp2_f16_1ulp_avx2_fma_f32(v0, v6, v7);
    const float v9 = v8 * v6;
    const int32_t v10 = exp2_f16_1ulp_avx2_bits_f32(v4);
    const int32_t v11 = exp2_f16_1ulp_avx2_table0[(uint32_t)v10 & (8u - 1)];
    const int32_t v12 = 20;
    const int32_t v13 = exp2_f16_1ulp_avx2_shl_i32(v10, v12);
    const int32_t v14 = (int32_t)((uint32_t)v11 + (uint32_t)v13);
    const float v15 = exp2_f16_1ulp_avx2_frombits_f32(v14);
    const float v16 = exp2_f16_1ulp_avx2_fma_f32(v9, v15, v15);
    const int32_t v17 = exp2_f16_1ulp_avx2_tohalf_f32(v16);
    const float v18 = exp2_f16_1ulp_avx2_abs_f32(v2);
    const float v19 = 0x1.f8p+6f; /* 126 */
    const int v20 = !(v18 <= v19);
    const float v21 = 0x1p+0f; /* 1 */
    int32_t r0 = v17;
    if (v20) {
        const int32_t v22 = 127;
        const float v23 = -0x1.2ep+7f; /* -151 */
        const float v24 = 0x1.02p+7f; /* 129 */
        const float v25 = v24 < v2 ? v24 : v2;
        const float v26 = v23 > v25 ? v23 : v25;
        const float v27 = 0x1.8p+23f; /* 12582912 */
        const float v28 = v26 + v27;
        const int32_t v29 = exp2_f16_1ulp_avx2_bits_f32(v28);
        const int32_t v30 = 1262485504; /* 0x4b400000 */
        const int32_t v31 = (int32_t)((uint32_t)v29 - (uint32_t)v30);
        const int32_t v32 = 1;
        const int32_t v33 = exp2_f16_1ulp_avx2_ashr_i32(v31, v32);
        const int32_t v34 = (int32_t)((uint32_t)v31 - (uint32_t)v33);
        const int32_t v35 = (int32_t)((uint32_t)v22 + (uint32_t)v34);
        const int32_t v36 = 23;
        const int32_t v37 = exp2_f16_1ulp_avx2_shl_i32(v35, v36);
        const float v38 = exp2_f16_1ulp_avx2_frombits_f32(v37);
        const int v39 = v2 < v23;
        const float v40 = 0x0p+0f; /* 0 */
        const float v41 = v28 - v27;
        const float v42 = v26 - v41;
        const float v43 = v42 * v42;
        const float v44 = 0x1.ffcbfcp-17f; /* 1.52527336e-05 */
        const float v45 = 0x1.430912p-13f; /* 0.000154035297 */
        const float v46 = exp2_f16_1ulp_avx2_fma_f32(v42, v44, v45);
        const float v47 = 0x1.5d88p-10f; /* 0.0013333559 */
        const float v48 = 0x1.3b2ab6p-7f; /* 0.00961812865 */
        const float v49 = exp2_f16_1ulp_avx2_fma_f32(v47, v42, v48);
        const float v50 = exp2_f16_1ulp_avx2_fma_f32(v43, v46, v49);
        const float v51 = 0x1.c6b08ep-5f; /* 0.0555041097 */
        const float v52 = exp2_f16_1ulp_avx2_fma_f32(v42, v50, v51);
        const float v53 = 0x1.ebfbep-3f; /* 0.240226507 */
        const float v54 = exp2_f16_1ulp_avx2_fma_f32(v42, v52, v53);
        const float v55 = 0x1.62e43p-1f; /* 0.693147182 */
        const float v56 = exp2_f16_1ulp_avx2_fma_f32(v55, v42, v21);
        const float v57 = exp2_f16_1ulp_avx2_fma_f32(v54, v43, v56);
        const float v58 = v39 ? v40 : v57;
        const float v59 = v58 * v21;
        const float v60 = v38 * v59;
        const int32_t v61 = exp2_f16_1ulp_avx2_tohalf_f32(v60);
        r0 = v61;
    }
    return (uint16_t)r0;
}

static void exp2_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define EXP2_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_F16_1ULP_AVX2_AVX2 static inline EXP2_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP2_F16_1ULP_AVX2_AVX512 static inline EXP2_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
EXP2_F16_1ULP_AVX2_AVX2 __m256 exp2_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
EXP2_F16_1ULP_AVX2_AVX2 __m256i exp2_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

EXP2_F16_1ULP_AVX2_AVX2 __m256i exp2_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP2_F16_1ULP_AVX2_AVX2 __m256i exp2_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return exp2_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(exp2_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
EXP2_F16_1ULP_AVX2_AVX2 void exp2_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP2_F16_1ULP_AVX2_AVX2 void exp2_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.bb545p-3f); /* 0.216469407 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v7 = _mm256_set1_ps(0x1.6326a8p-1f); /* 0.693654299 */
    const __m256 v19 = _mm256_set1_ps(0x1.f8p+6f); /* 126 */
    const __m256 v21 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v22 = _mm256_set1_epi32(127);
    const __m256 v23 = _mm256_set1_ps(-0x1.2ep+7f); /* -151 */
    const __m256 v24 = _mm256_set1_ps(0x1.02p+7f); /* 129 */
    const __m256 v27 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v30 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v40 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v44 = _mm256_set1_ps(0x1.ffcbfcp-17f); /* 1.52527336e-05 */
    const __m256 v45 = _mm256_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m256 v47 = _mm256_set1_ps(0x1.5d88p-10f); /* 0.0013333559 */
    const __m256 v48 = _mm256_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m256 v51 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v53 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v55 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp2_f16_1ulp_avx2_table0));
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v2_0 = exp2_f16_1ulp_avx2_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = exp2_f16_1ulp_avx2_fromhalf_f32_avx2(v1_1);
    const __m256 v4_0 = _mm256_add_ps(v3, v2_0);
    const __m256 v4_1 = _mm256_add_ps(v3, v2_1);
    const __m256 v5_0 = _mm256_sub_ps(v4_0, v3);
    const __m256 v5_1 = _mm256_sub_ps(v4_1, v3);
    const __m256 v6_0 = _mm256_sub_ps(v2_0, v5_0);
    const __m256 v6_1 = _mm256_sub_ps(v2_1, v5_1);
    const __m256 v8_0 = _mm256_fmadd_ps(v0, v6_0, v7);
    const __m256 v8_1 = _mm256_fmadd_ps(v0, v6_1, v7);
    const __m256 v9_0 = _mm256_mul_ps(v8_0, v6_0);
    const __m256 v9_1 = _mm256_mul_ps(v8_1, v6_1);
    const __m256i v10_0 = exp2_f16_1ulp_avx2_bits_f32_avx2(v4_0);
    const __m256i v10_1 = exp2_f16_1ulp_avx2_bits_f32_avx2(v4_1);
    const __m256i v11_0 = _mm256_permutevar8x32_epi32(t0_0, v10_0);
    const __m256i v11_1 = _mm256_permutevar8x32_epi32(t0_0, v10_1);
    const __m256i v13_0 = _mm256_slli_epi32(v10_0, 20);
    const __m256i v13_1 = _mm256_slli_epi32(v10_1, 20);
    const __m256i v14_0 = _mm256_add_epi32(v11_0, v13_0);
    const __m256i v14_1 = _mm256_add_epi32(v11_1, v13_1);
    const __m256 v15_0 = _mm256_castsi256_ps(v14_0);
    const __m256 v15_1 = _mm256_castsi256_ps(v14_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v9_0, v15_0, v15_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v9_1, v15_1, v15_1);
    const __m256i v17_0 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx2(v16_0);
    const __m256i v17_1 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx2(v16_1);
    const __m256 v18_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_0);
    const __m256 v18_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_1);
    const __m256i v20_0 = _mm256_castps_si256(_mm256_cmp_ps(v18_0, v19, _CMP_NLE_UQ));
    const __m256i v20_1 = _mm256_castps_si256(_mm256_cmp_ps(v18_1, v19, _CMP_NLE_UQ));
    __m256i r0_0 = v17_0;
    __m256i r0_1 = v17_1;
    __m256i any1 = v20_0;
    any1 = _mm256_or_si256(any1, v20_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v25_0 = _mm256_min_ps(v24, v2_0);
        const __m256 v25_1 = _mm256_min_ps(v24, v2_1);
        const __m256 v26_0 = _mm256_max_ps(v23, v25_0);
        const __m256 v26_1 = _mm256_max_ps(v23, v25_1);
        const __m256 v28_0 = _mm256_add_ps(v26_0, v27);
        const __m256 v28_1 = _mm256_add_ps(v26_1, v27);
        const __m256i v29_0 = exp2_f16_1ulp_avx2_bits_f32_avx2(v28_0);
        const __m256i v29_1 = exp2_f16_1ulp_avx2_bits_f32_avx2(v28_1);
        const __m256i v31_0 = _mm256_sub_epi32(v29_0, v30);
        const __m256i v31_1 = _mm256_sub_epi32(v29_1, v30);
        const __m256i v33_0 = _mm256_srai_epi32(v31_0, 1);
        const __m256i v33_1 = _mm256_srai_epi32(v31_1, 1);
        const __m256i v34_0 = _mm256_sub_epi32(v31_0, v33_0);
        const __m256i v34_1 = _mm256_sub_epi32(v31_1, v33_1);
        const __m256i v35_0 = _mm256_add_epi32(v22, v34_0);
        const __m256i v35_1 = _mm256_add_epi32(v22, v34_1);
        const __m256i v37_0 = _mm256_slli_epi32(v35_0, 23);
        const __m256i v37_1 = _mm256_slli_epi32(v35_1, 23);
        const __m256 v38_0 = _mm256_castsi256_ps(v37_0);
        const __m256 v38_1 = _mm256_castsi256_ps(v37_1);
        const __m256i v39_0 = _mm256_castps_si256(_mm256_cmp_ps(v2_0, v23, _CMP_LT_OQ));
        const __m256i v39_1 = _mm256_castps_si256(_mm256_cmp_ps(v2_1, v23, _CMP_LT_OQ));
        const __m256 v41_0 = _mm256_sub_ps(v28_0, v27);
        const __m256 v41_1 = _mm256_sub_ps(v28_1, v27);
        const __m256 v42_0 = _mm256_sub_ps(v26_0, v41_0);
        const __m256 v42_1 = _mm256_sub_ps(v26_1, v41_1);
        const __m256 v43_0 = _mm256_mul_ps(v42_0, v42_0);
        const __m256 v43_1 = _mm256_mul_ps(v42_1, v42_1);
        const __m256 v46_0 = _mm256_fmadd_ps(v42_0, v44, v45);
        const __m256 v46_1 = _mm256_fmadd_ps(v42_1, v44, v45);
        const __m256 v49_0 = _mm256_fmadd_ps(v47, v42_0, v48);
        const __m256 v49_1 = _mm256_fmadd_ps(v47, v42_1, v48);
        const __m256 v50_0 = _mm256_fmadd_ps(v43_0, v46_0, v49_0);
        const __m256 v50_1 = _mm256_fmadd_ps(v43_1, v46_1, v49_1);
        const __m256 v52_0 = _mm256_fmadd_ps(v42_0, v50_0, v51);
        const __m256 v52_1 = _mm256_fmadd_ps(v42_1, v50_1, v51);
        const __m256 v54_0 = _mm256_fmadd_ps(v42_0, v52_0, v53);
        const __m256 v54_1 = _mm256_fmadd_ps(v42_1, v52_1, v53);
        const __m256 v56_0 = _mm256_fmadd_ps(v55, v42_0, v21);
        const __m256 v56_1 = _mm256_fmadd_ps(v55, v42_1, v21);
        const __m256 v57_0 = _mm256_fmadd_ps(v54_0, v43_0, v56_0);
        const __m256 v57_1 = _mm256_fmadd_ps(v54_1, v43_1, v56_1);
        const __m256 v58_0 = _mm256_blendv_ps(v57_0, v40, _mm256_castsi256_ps(v39_0));
        const __m256 v58_1 = _mm256_blendv_ps(v57_1, v40, _mm256_castsi256_ps(v39_1));
        const __m256 v59_0 = _mm256_mul_ps(v58_0, v21);
        const __m256 v59_1 = _mm256_mul_ps(v58_1, v21);
        const __m256 v60_0 = _mm256_mul_ps(v38_0, v59_0);
        const __m256 v60_1 = _mm256_mul_ps(v38_1, v59_1);
        const __m256i v61_0 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx2(v60_0);
        const __m256i v61_1 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx2(v60_1);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v61_0), _mm256_castsi256_ps(v20_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v61_1), _mm256_castsi256_ps(v20_1)));
    }
    exp2_f16_1ulp_avx2_store_u16_avx2(y, r0_0);
    exp2_f16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static EXP2_F16_1ULP_AVX2_AVX2_TARGET void exp2_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.bb545p-3f); /* 0.216469407 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v7 = _mm256_set1_ps(0x1.6326a8p-1f); /* 0.693654299 */
    const __m256 v19 = _mm256_set1_ps(0x1.f8p+6f); /* 126 */
    const __m256 v21 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v22 = _mm256_set1_epi32(127);
    const __m256 v23 = _mm256_set1_ps(-0x1.2ep+7f); /* -151 */
    const __m256 v24 = _mm256_set1_ps(0x1.02p+7f); /* 129 */
    const __m256 v27 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v30 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v40 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v44 = _mm256_set1_ps(0x1.ffcbfcp-17f); /* 1.52527336e-05 */
    const __m256 v45 = _mm256_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m256 v47 = _mm256_set1_ps(0x1.5d88p-10f); /* 0.0013333559 */
    const __m256 v48 = _mm256_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m256 v51 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v53 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v55 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp2_f16_1ulp_avx2_table0));
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = exp2_f16_1ulp_avx2_fromhalf_f32_avx2(v1);
    const __m256 v4 = _mm256_add_ps(v3, v2);
    const __m256 v5 = _mm256_sub_ps(v4, v3);
    const __m256 v6 = _mm256_sub_ps(v2, v5);
    const __m256 v8 = _mm256_fmadd_ps(v0, v6, v7);
    const __m256 v9 = _mm256_mul_ps(v8, v6);
    const __m256i v10 = exp2_f16_1ulp_avx2_bits_f32_avx2(v4);
    const __m256i v11 = _mm256_permutevar8x32_epi32(t0_0, v10);
    const __m256i v13 = _mm256_slli_epi32(v10, 20);
    const __m256i v14 = _mm256_add_epi32(v11, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v16 = _mm256_fmadd_ps(v9, v15, v15);
    const __m256i v17 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx2(v16);
    const __m256 v18 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256i v20 = _mm256_castps_si256(_mm256_cmp_ps(v18, v19, _CMP_NLE_UQ));
    __m256i r0 = v17;
    __m256i any1 = v20;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v25 = _mm256_min_ps(v24, v2);
        const __m256 v26 = _mm256_max_ps(v23, v25);
        const __m256 v28 = _mm256_add_ps(v26, v27);
        const __m256i v29 = exp2_f16_1ulp_avx2_bits_f32_avx2(v28);
        const __m256i v31 = _mm256_sub_epi32(v29, v30);
        const __m256i v33 = _mm256_srai_epi32(v31, 1);
        const __m256i v34 = _mm256_sub_epi32(v31, v33);
        const __m256i v35 = _mm256_add_epi32(v22, v34);
        const __m256i v37 = _mm256_slli_epi32(v35, 23);
        const __m256 v38 = _mm256_castsi256_ps(v37);
        const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v2, v23, _CMP_LT_OQ));
        const __m256 v41 = _mm256_sub_ps(v28, v27);
        const __m256 v42 = _mm256_sub_ps(v26, v41);
        const __m256 v43 = _mm256_mul_ps(v42, v42);
        const __m256 v46 = _mm256_fmadd_ps(v42, v44, v45);
        const __m256 v49 = _mm256_fmadd_ps(v47, v42, v48);
        const __m256 v50 = _mm256_fmadd_ps(v43, v46, v49);
        const __m256 v52 = _mm256_fmadd_ps(v42, v50, v51);
        const __m256 v54 = _mm256_fmadd_ps(v42, v52, v53);
        const __m256 v56 = _mm256_fmadd_ps(v55, v42, v21);
        const __m256 v57 = _mm256_fmadd_ps(v54, v43, v56);
        const __m256 v58 = _mm256_blendv_ps(v57, v40, _mm256_castsi256_ps(v39));
        const __m256 v59 = _mm256_mul_ps(v58, v21);
        const __m256 v60 = _mm256_mul_ps(v38, v59);
        const __m256i v61 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx2(v60);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v61), _mm256_castsi256_ps(v20)));
    }
    exp2_f16_1ulp_avx2_store_u16_avx2(y, r0);
}

static EXP2_F16_1ULP_AVX2_AVX2_TARGET void exp2_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp2_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        exp2_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP2_F16_1ULP_AVX2_AVX512 __m512i exp2_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

EXP2_F16_1ULP_AVX2_AVX512 __m512i exp2_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP2_F16_1ULP_AVX2_AVX512 __m512i exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return exp2_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(exp2_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
EXP2_F16_1ULP_AVX2_AVX512 void exp2_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.bb545p-3f); /* 0.216469407 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v7 = _mm512_set1_ps(0x1.6326a8p-1f); /* 0.693654299 */
    const __m512 v19 = _mm512_set1_ps(0x1.f8p+6f); /* 126 */
    const __m512 v21 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v22 = _mm512_set1_epi32(127);
    const __m512 v23 = _mm512_set1_ps(-0x1.2ep+7f); /* -151 */
    const __m512 v24 = _mm512_set1_ps(0x1.02p+7f); /* 129 */
    const __m512 v27 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v30 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v44 = _mm512_set1_ps(0x1.ffcbfcp-17f); /* 1.52527336e-05 */
    const __m512 v45 = _mm512_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m512 v47 = _mm512_set1_ps(0x1.5d88p-10f); /* 0.0013333559 */
    const __m512 v48 = _mm512_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m512 v51 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v53 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v55 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512i t0_0 = _mm512_loadu_si512(exp2_f16_1ulp_avx2_table0);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v2_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_2));
    const __m512 v2_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_3));
    const __m512 v4_0 = _mm512_add_ps(v3, v2_0);
    const __m512 v4_1 = _mm512_add_ps(v3, v2_1);
    const __m512 v4_2 = _mm512_add_ps(v3, v2_2);
    const __m512 v4_3 = _mm512_add_ps(v3, v2_3);
    const __m512 v5_0 = _mm512_sub_ps(v4_0, v3);
    const __m512 v5_1 = _mm512_sub_ps(v4_1, v3);
    const __m512 v5_2 = _mm512_sub_ps(v4_2, v3);
    const __m512 v5_3 = _mm512_sub_ps(v4_3, v3);
    const __m512 v6_0 = _mm512_sub_ps(v2_0, v5_0);
    const __m512 v6_1 = _mm512_sub_ps(v2_1, v5_1);
    const __m512 v6_2 = _mm512_sub_ps(v2_2, v5_2);
    const __m512 v6_3 = _mm512_sub_ps(v2_3, v5_3);
    const __m512 v8_0 = _mm512_fmadd_ps(v0, v6_0, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v0, v6_1, v7);
    const __m512 v8_2 = _mm512_fmadd_ps(v0, v6_2, v7);
    const __m512 v8_3 = _mm512_fmadd_ps(v0, v6_3, v7);
    const __m512 v9_0 = _mm512_mul_ps(v8_0, v6_0);
    const __m512 v9_1 = _mm512_mul_ps(v8_1, v6_1);
    const __m512 v9_2 = _mm512_mul_ps(v8_2, v6_2);
    const __m512 v9_3 = _mm512_mul_ps(v8_3, v6_3);
    const __m512i v10_0 = exp2_f16_1ulp_avx2_bits_f32_avx512(v4_0);
    const __m512i v10_1 = exp2_f16_1ulp_avx2_bits_f32_avx512(v4_1);
    const __m512i v10_2 = exp2_f16_1ulp_avx2_bits_f32_avx512(v4_2);
    const __m512i v10_3 = exp2_f16_1ulp_avx2_bits_f32_avx512(v4_3);
    const __m512i v11_0 = _mm512_permutexvar_epi32(v10_0, t0_0);
    const __m512i v11_1 = _mm512_permutexvar_epi32(v10_1, t0_0);
    const __m512i v11_2 = _mm512_permutexvar_epi32(v10_2, t0_0);
    const __m512i v11_3 = _mm512_permutexvar_epi32(v10_3, t0_0);
    const __m512i v13_0 = _mm512_slli_epi32(v10_0, 20);
    const __m512i v13_1 = _mm512_slli_epi32(v10_1, 20);
    const __m512i v13_2 = _mm512_slli_epi32(v10_2, 20);
    const __m512i v13_3 = _mm512_slli_epi32(v10_3, 20);
    const __m512i v14_0 = _mm512_add_epi32(v11_0, v13_0);
    const __m512i v14_1 = _mm512_add_epi32(v11_1, v13_1);
    const __m512i v14_2 = _mm512_add_epi32(v11_2, v13_2);
    const __m512i v14_3 = _mm512_add_epi32(v11_3, v13_3);
    const __m512 v15_0 = _mm512_castsi512_ps(v14_0);
    const __m512 v15_1 = _mm512_castsi512_ps(v14_1);
    const __m512 v15_2 = _mm512_castsi512_ps(v14_2);
    const __m512 v15_3 = _mm512_castsi512_ps(v14_3);
    const __m512 v16_0 = _mm512_fmadd_ps(v9_0, v15_0, v15_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v9_1, v15_1, v15_1);
    const __m512 v16_2 = _mm512_fmadd_ps(v9_2, v15_2, v15_2);
    const __m512 v16_3 = _mm512_fmadd_ps(v9_3, v15_3, v15_3);
    const __m512i v17_0 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(v16_0);
    const __m512i v17_1 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(v16_1);
    const __m512i v17_2 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(v16_2);
    const __m512i v17_3 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(v16_3);
    const __m512 v18_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v18_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v18_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v18_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v20_0 = _mm512_cmp_ps_mask(v18_0, v19, _CMP_NLE_UQ);
    const __mmask16 v20_1 = _mm512_cmp_ps_mask(v18_1, v19, _CMP_NLE_UQ);
    const __mmask16 v20_2 = _mm512_cmp_ps_mask(v18_2, v19, _CMP_NLE_UQ);
    const __mmask16 v20_3 = _mm512_cmp_ps_mask(v18_3, v19, _CMP_NLE_UQ);
    __m512i r0_0 = v17_0;
    __m512i r0_1 = v17_1;
    __m512i r0_2 = v17_2;
    __m512i r0_3 = v17_3;
    __mmask16 any1 = v20_0;
    any1 = (__mmask16)(any1 | v20_1);
    any1 = (__mmask16)(any1 | v20_2);
    any1 = (__mmask16)(any1 | v20_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v25_0 = _mm512_min_ps(v24, v2_0);
        const __m512 v25_1 = _mm512_min_ps(v24, v2_1);
        const __m512 v25_2 = _mm512_min_ps(v24, v2_2);
        const __m512 v25_3 = _mm512_min_ps(v24, v2_3);
        const __m512 v26_0 = _mm512_max_ps(v23, v25_0);
        const __m512 v26_1 = _mm512_max_ps(v23, v25_1);
        const __m512 v26_2 = _mm512_max_ps(v23, v25_2);
        const __m512 v26_3 = _mm512_max_ps(v23, v25_3);
        const __m512 v28_0 = _mm512_add_ps(v26_0, v27);
        const __m512 v28_1 = _mm512_add_ps(v26_1, v27);
        const __m512 v28_2 = _mm512_add_ps(v26_2, v27);
        const __m512 v28_3 = _mm512_add_ps(v26_3, v27);
        const __m512i v29_0 = exp2_f16_1ulp_avx2_bits_f32_avx512(v28_0);
        const __m512i v29_1 = exp2_f16_1ulp_avx2_bits_f32_avx512(v28_1);
        const __m512i v29_2 = exp2_f16_1ulp_avx2_bits_f32_avx512(v28_2);
        const __m512i v29_3 = exp2_f16_1ulp_avx2_bits_f32_avx512(v28_3);
        const __m512i v31_0 = _mm512_sub_epi32(v29_0, v30);
        const __m512i v31_1 = _mm512_sub_epi32(v29_1, v30);
        const __m512i v31_2 = _mm512_sub_epi32(v29_2, v30);
        const __m512i v31_3 = _mm512_sub_epi32(v29_3, v30);
        const __m512i v33_0 = _mm512_srai_epi32(v31_0, 1);
        const __m512i v33_1 = _mm512_srai_epi32(v31_1, 1);
        const __m512i v33_2 = _mm512_srai_epi32(v31_2, 1);
        const __m512i v33_3 = _mm512_srai_epi32(v31_3, 1);
        const __m512i v34_0 = _mm512_sub_epi32(v31_0, v33_0);
        const __m512i v34_1 = _mm512_sub_epi32(v31_1, v33_1);
        const __m512i v34_2 = _mm512_sub_epi32(v31_2, v33_2);
        const __m512i v34_3 = _mm512_sub_epi32(v31_3, v33_3);
        const __m512i v35_0 = _mm512_add_epi32(v22, v34_0);
        const __m512i v35_1 = _mm512_add_epi32(v22, v34_1);
        const __m512i v35_2 = _mm512_add_epi32(v22, v34_2);
        const __m512i v35_3 = _mm512_add_epi32(v22, v34_3);
        const __m512i v37_0 = _mm512_slli_epi32(v35_0, 23);
        const __m512i v37_1 = _mm512_slli_epi32(v35_1, 23);
        const __m512i v37_2 = _mm512_slli_epi32(v35_2, 23);
        const __m512i v37_3 = _mm512_slli_epi32(v35_3, 23);
        const __m512 v38_0 = _mm512_castsi512_ps(v37_0);
        const __m512 v38_1 = _mm512_castsi512_ps(v37_1);
        const __m512 v38_2 = _mm512_castsi512_ps(v37_2);
        const __m512 v38_3 = _mm512_castsi512_ps(v37_3);
        const __mmask16 v39_0 = _mm512_cmp_ps_mask(v2_0, v23, _CMP_LT_OQ);
        const __mmask16 v39_1 = _mm512_cmp_ps_mask(v2_1, v23, _CMP_LT_OQ);
        const __mmask16 v39_2 = _mm512_cmp_ps_mask(v2_2, v23, _CMP_LT_OQ);
        const __mmask16 v39_3 = _mm512_cmp_ps_mask(v2_3, v23, _CMP_LT_OQ);
        const __m512 v41_0 = _mm512_sub_ps(v28_0, v27);
        const __m512 v41_1 = _mm512_sub_ps(v28_1, v27);
        const __m512 v41_2 = _mm512_sub_ps(v28_2, v27);
        const __m512 v41_3 = _mm512_sub_ps(v28_3, v27);
        const __m512 v42_0 = _mm512_sub_ps(v26_0, v41_0);
        const __m512 v42_1 = _mm512_sub_ps(v26_1, v41_1);
        const __m512 v42_2 = _mm512_sub_ps(v26_2, v41_2);
        const __m512 v42_3 = _mm512_sub_ps(v26_3, v41_3);
        const __m512 v43_0 = _mm512_mul_ps(v42_0, v42_0);
        const __m512 v43_1 = _mm512_mul_ps(v42_1, v42_1);
        const __m512 v43_2 = _mm512_mul_ps(v42_2, v42_2);
        const __m512 v43_3 = _mm512_mul_ps(v42_3, v42_3);
        const __m512 v46_0 = _mm512_fmadd_ps(v42_0, v44, v45);
        const __m512 v46_1 = _mm512_fmadd_ps(v42_1, v44, v45);
        const __m512 v46_2 = _mm512_fmadd_ps(v42_2, v44, v45);
        const __m512 v46_3 = _mm512_fmadd_ps(v42_3, v44, v45);
        const __m512 v49_0 = _mm512_fmadd_ps(v47, v42_0, v48);
        const __m512 v49_1 = _mm512_fmadd_ps(v47, v42_1, v48);
        const __m512 v49_2 = _mm512_fmadd_ps(v47, v42_2, v48);
        const __m512 v49_3 = _mm512_fmadd_ps(v47, v42_3, v48);
        const __m512 v50_0 = _mm512_fmadd_ps(v43_0, v46_0, v49_0);
        const __m512 v50_1 = _mm512_fmadd_ps(v43_1, v46_1, v49_1);
        const __m512 v50_2 = _mm512_fmadd_ps(v43_2, v46_2, v49_2);
        const __m512 v50_3 = _mm512_fmadd_ps(v43_3, v46_3, v49_3);
        const __m512 v52_0 = _mm512_fmadd_ps(v42_0, v50_0, v51);
        const __m512 v52_1 = _mm512_fmadd_ps(v42_1, v50_1, v51);
        const __m512 v52_2 = _mm512_fmadd_ps(v42_2, v50_2, v51);
        const __m512 v52_3 = _mm512_fmadd_ps(v42_3, v50_3, v51);
        const __m512 v54_0 = _mm512_fmadd_ps(v42_0, v52_0, v53);
        const __m512 v54_1 = _mm512_fmadd_ps(v42_1, v52_1, v53);
        const __m512 v54_2 = _mm512_fmadd_ps(v42_2, v52_2, v53);
        const __m512 v54_3 = _mm512_fmadd_ps(v42_3, v52_3, v53);
        const __m512 v56_0 = _mm512_fmadd_ps(v55, v42_0, v21);
        const __m512 v56_1 = _mm512_fmadd_ps(v55, v42_1, v21);
        const __m512 v56_2 = _mm512_fmadd_ps(v55, v42_2, v21);
        const __m512 v56_3 = _mm512_fmadd_ps(v55, v42_3, v21);
        const __m512 v57_0 = _mm512_fmadd_ps(v54_0, v43_0, v56_0);
        const __m512 v57_1 = _mm512_fmadd_ps(v54_1, v43_1, v56_1);
        const __m512 v57_2 = _mm512_fmadd_ps(v54_2, v43_2, v56_2);
        const __m512 v57_3 = _mm512_fmadd_ps(v54_3, v43_3, v56_3);
        const __m512 v58_0 = _mm512_mask_blend_ps(v39_0, v57_0, v40);
        const __m512 v58_1 = _mm512_mask_blend_ps(v39_1, v57_1, v40);
        const __m512 v58_2 = _mm512_mask_blend_ps(v39_2, v57_2, v40);
        const __m512 v58_3 = _mm512_mask_blend_ps(v39_3, v57_3, v40);
        const __m512 v59_0 = _mm512_mul_ps(v58_0, v21);
        const __m512 v59_1 = _mm512_mul_ps(v58_1, v21);
        const __m512 v59_2 = _mm512_mul_ps(v58_2, v21);
        const __m512 v59_3 = _mm512_mul_ps(v58_3, v21);
        const __m512 v60_0 = _mm512_mul_ps(v38_0, v59_0);
        const __m512 v60_1 = _mm512_mul_ps(v38_1, v59_1);
        const __m512 v60_2 = _mm512_mul_ps(v38_2, v59_2);
        const __m512 v60_3 = _mm512_mul_ps(v38_3, v59_3);
        const __m512i v61_0 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(v60_0);
        const __m512i v61_1 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(v60_1);
        const __m512i v61_2 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(v60_2);
        const __m512i v61_3 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(v60_3);
        r0_0 = _mm512_mask_blend_epi32(v20_0, r0_0, v61_0);
        r0_1 = _mm512_mask_blend_epi32(v20_1, r0_1, v61_1);
        r0_2 = _mm512_mask_blend_epi32(v20_2, r0_2, v61_2);
        r0_3 = _mm512_mask_blend_epi32(v20_3, r0_3, v61_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static EXP2_F16_1ULP_AVX2_AVX512_TARGET void exp2_f16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.bb545p-3f); /* 0.216469407 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v7 = _mm512_set1_ps(0x1.6326a8p-1f); /* 0.693654299 */
    const __m512 v19 = _mm512_set1_ps(0x1.f8p+6f); /* 126 */
    const __m512 v21 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v22 = _mm512_set1_epi32(127);
    const __m512 v23 = _mm512_set1_ps(-0x1.2ep+7f); /* -151 */
    const __m512 v24 = _mm512_set1_ps(0x1.02p+7f); /* 129 */
    const __m512 v27 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v30 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v44 = _mm512_set1_ps(0x1.ffcbfcp-17f); /* 1.52527336e-05 */
    const __m512 v45 = _mm512_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m512 v47 = _mm512_set1_ps(0x1.5d88p-10f); /* 0.0013333559 */
    const __m512 v48 = _mm512_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m512 v51 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v53 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v55 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512i t0_0 = _mm512_loadu_si512(exp2_f16_1ulp_avx2_table0);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v4 = _mm512_add_ps(v3, v2);
    const __m512 v5 = _mm512_sub_ps(v4, v3);
    const __m512 v6 = _mm512_sub_ps(v2, v5);
    const __m512 v8 = _mm512_fmadd_ps(v0, v6, v7);
    const __m512 v9 = _mm512_mul_ps(v8, v6);
    const __m512i v10 = exp2_f16_1ulp_avx2_bits_f32_avx512(v4);
    const __m512i v11 = _mm512_permutexvar_epi32(v10, t0_0);
    const __m512i v13 = _mm512_slli_epi32(v10, 20);
    const __m512i v14 = _mm512_add_epi32(v11, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v16 = _mm512_fmadd_ps(v9, v15, v15);
    const __m512i v17 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(v16);
    const __m512 v18 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v20 = _mm512_cmp_ps_mask(v18, v19, _CMP_NLE_UQ);
    __m512i r0 = v17;
    __mmask16 any1 = v20;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v25 = _mm512_min_ps(v24, v2);
        const __m512 v26 = _mm512_max_ps(v23, v25);
        const __m512 v28 = _mm512_add_ps(v26, v27);
        const __m512i v29 = exp2_f16_1ulp_avx2_bits_f32_avx512(v28);
        const __m512i v31 = _mm512_sub_epi32(v29, v30);
        const __m512i v33 = _mm512_srai_epi32(v31, 1);
        const __m512i v34 = _mm512_sub_epi32(v31, v33);
        const __m512i v35 = _mm512_add_epi32(v22, v34);
        const __m512i v37 = _mm512_slli_epi32(v35, 23);
        const __m512 v38 = _mm512_castsi512_ps(v37);
        const __mmask16 v39 = _mm512_cmp_ps_mask(v2, v23, _CMP_LT_OQ);
        const __m512 v41 = _mm512_sub_ps(v28, v27);
        const __m512 v42 = _mm512_sub_ps(v26, v41);
        const __m512 v43 = _mm512_mul_ps(v42, v42);
        const __m512 v46 = _mm512_fmadd_ps(v42, v44, v45);
        const __m512 v49 = _mm512_fmadd_ps(v47, v42, v48);
        const __m512 v50 = _mm512_fmadd_ps(v43, v46, v49);
        const __m512 v52 = _mm512_fmadd_ps(v42, v50, v51);
        const __m512 v54 = _mm512_fmadd_ps(v42, v52, v53);
        const __m512 v56 = _mm512_fmadd_ps(v55, v42, v21);
        const __m512 v57 = _mm512_fmadd_ps(v54, v43, v56);
        const __m512 v58 = _mm512_mask_blend_ps(v39, v57, v40);
        const __m512 v59 = _mm512_mul_ps(v58, v21);
        const __m512 v60 = _mm512_mul_ps(v38, v59);
        const __m512i v61 = exp2_f16_1ulp_avx2_tohalf_total_f32_avx512(v60);
        r0 = _mm512_mask_blend_epi32(v20, r0, v61);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static EXP2_F16_1ULP_AVX2_AVX512_TARGET void exp2_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        exp2_f16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp2_f16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        exp2_f16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_f16_1ulp_avx2_level(void) {
#if defined(EXP2_F16_1ULP_AVX2_FORCE_ISA)
    return EXP2_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t exp2_f16_1ulp_avx2(uint16_t x) {
    return exp2_f16_1ulp_avx2_element(x);
}

void exp2_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_f16_1ulp_avx2_level();
    if (level == 2) {
        exp2_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_f16_1ulp_avx2_array_portable(x, y, n);
}
