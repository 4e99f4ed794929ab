/* exp_e5m2_cr_avx2: exp
 *
 *   target       exp, e^x, e5m2
 *   domain       every input
 *   max error    0.498315 ulp, proven: all 256 inputs visited
 *   worst input  -0x1.8p-2 (-0.375, encoding 0xb6)
 *   result there 0x1.4p-1 (0.625, encoding 0x39)
 *   mean error   0.082815 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           340df62c7587e9ec419d048a29de2baf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt e5m2 --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp_e5m2_avx2.db
 *                time: 0.4653 ns/element as avx2 code (inputs mean)
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
#include "exp_e5m2_cr_avx2.h"

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

static inline int32_t exp_e5m2_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_e5m2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float exp_e5m2_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = exp_e5m2_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return exp_e5m2_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp_e5m2_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp_e5m2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t exp_e5m2_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)exp_e5m2_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = exp_e5m2_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t exp_e5m2_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_e5m2_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp_e5m2_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp_e5m2_cr_avx2_table0[16] = {
    1065355105, 1064845495, 1064636259, 1064784230,
    1065355105, 1064845495, 1064636259, 1064784230,
    1065355105, 1064845495, 1064636259, 1064784230,
    1065355105, 1064845495, 1064636259, 1064784230,
}; /* repeated to fill a register */

static inline uint8_t exp_e5m2_cr_avx2_element(uint8_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 8;
    const int32_t v2 = exp_e5m2_cr_avx2_shl_i32(v0, v1);
    const float v3 = exp_e5m2_cr_avx2_fromhalf_f32(v2);
    const float v4 = 0x1.715476p+0f; /* 1.44269502 */
    const float v5 = 0x1.8p+21f; /* 3145728 */
    const float v6 = exp_e5m2_cr_avx2_fma_f32(v3, v4, v5);
    const int32_t v7 = exp_e5m2_cr_avx2_bits_f32(v6);
    const int32_t v8 = exp_e5m2_cr_avx2_table0[(uint32_t)v7 & (4u - 1)];
    const int32_t v9 = 21;
    const int32_t v10 = exp_e5m2_cr_avx2_shl_i32(v7, v9);
    const int32_t v11 = (int32_t)((uint32_t)v8 + (uint32_t)v10);
    const float v12 = exp_e5m2_cr_avx2_frombits_f32(v11);
    const float v13 = 0x1.fcff9cp-1f; /* 0.994137645 */
    const float v14 = -0x1.62af8p-1f; /* -0.692745209 */
    const float v15 = v6 - v5;
    const float v16 = exp_e5m2_cr_avx2_fma_f32(v14, v15, v3);
    const float v17 = 0x1.000ad4p+0f; /* 1.00016522 */
    const float v18 = exp_e5m2_cr_avx2_fma_f32(v13, v16, v17);
    const float v19 = v12 * v18;
    const int32_t v20 = exp_e5m2_cr_avx2_tohalf_f32(v19);
    const int32_t v21 = 128;
    const int32_t v22 = (int32_t)((uint32_t)v20 + (uint32_t)v21);
    const int32_t v23 = exp_e5m2_cr_avx2_lshr_i32(v22, v1);
    const float v24 = exp_e5m2_cr_avx2_abs_f32(v3);
    const float v25 = 0x1.5cp+6f; /* 87 */
    const int v26 = !(v24 <= v25);
    int32_t r0 = v23;
    if (v26) {
        const int32_t v27 = 127;
        const float v28 = -0x1.ap+6f; /* -104 */
        const float v29 = 0x1.64p+6f; /* 89 */
        const float v30 = v29 < v3 ? v29 : v3;
        const float v31 = v28 > v30 ? v28 : v30;
        const float v32 = 0x1.8p+23f; /* 12582912 */
        const float v33 = exp_e5m2_cr_avx2_fma_f32(v31, v4, v32);
        const int32_t v34 = exp_e5m2_cr_avx2_bits_f32(v33);
        const int32_t v35 = 1262485504; /* 0x4b400000 */
        const int32_t v36 = (int32_t)((uint32_t)v34 - (uint32_t)v35);
        const int32_t v37 = 1;
        const int32_t v38 = exp_e5m2_cr_avx2_ashr_i32(v36, v37);
        const int32_t v39 = (int32_t)((uint32_t)v36 - (uint32_t)v38);
        const int32_t v40 = (int32_t)((uint32_t)v27 + (uint32_t)v39);
        const int32_t v41 = 23;
        const int32_t v42 = exp_e5m2_cr_avx2_shl_i32(v40, v41);
        const float v43 = exp_e5m2_cr_avx2_frombits_f32(v42);
        const int v44 = v3 < v28;
        const float v45 = 0x0p+0f; /* 0 */
        const float v46 = 0x1.05c61p-29f; /* 1.90465421e-09 */
        const float v47 = 0x1p-40f; /* 9.09494702e-13 */
        const float v48 = v47 * v24;
        const float v49 = v46 + v48;
        const float v50 = v33 - v32;
        const float v51 = -0x1.62e43p-1f; /* -0.693147182 */
        const float v52 = exp_e5m2_cr_avx2_fma_f32(v50, v51, v31);
        const float v53 = exp_e5m2_cr_avx2_fma_f32(v49, v50, v52);
        const float v54 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v55 = exp_e5m2_cr_avx2_fma_f32(v53, v53, v54);
        const float v56 = 0x1.555556p-5f; /* 0.0416666679 */
        const float v57 = exp_e5m2_cr_avx2_fma_f32(v55, v53, v56);
        const float v58 = 0x1.555556p-3f; /* 0.166666672 */
        const float v59 = exp_e5m2_cr_avx2_fma_f32(v57, v53, v58);
        const float v60 = 0x1p-1f; /* 0.5 */
        const float v61 = exp_e5m2_cr_avx2_fma_f32(v59, v53, v60);
        const float v62 = 0x1p+0f; /* 1 */
        const float v63 = exp_e5m2_cr_avx2_fma_f32(v61, v53, v62);
        const float v64 = exp_e5m2_cr_avx2_fma_f32(v3, v47, v62);
        const float v65 = exp_e5m2_cr_avx2_fma_f32(v63, v53, v64);
        const float v66 = v44 ? v45 : v65;
        const int32_t v67 = (int32_t)((uint32_t)v27 + (uint32_t)v38);
        const int32_t v68 = exp_e5m2_cr_avx2_shl_i32(v67, v41);
        const float v69 = exp_e5m2_cr_avx2_frombits_f32(v68);
        const float v70 = exp_e5m2_cr_avx2_fma_f32(v66, v69, v47);
        const float v71 = v43 * v70;
        const int32_t v72 = exp_e5m2_cr_avx2_tohalf_f32(v71);
        const int32_t v73 = (int32_t)((uint32_t)v72 + (uint32_t)v21);
        const int32_t v74 = exp_e5m2_cr_avx2_lshr_i32(v73, v1);
        r0 = v74;
    }
    return (uint8_t)r0;
}

static void exp_e5m2_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_e5m2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_E5M2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define EXP_E5M2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_E5M2_CR_AVX2_AVX2 static inline EXP_E5M2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_E5M2_CR_AVX2_AVX512 static inline EXP_E5M2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
EXP_E5M2_CR_AVX2_AVX2 __m256 exp_e5m2_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
EXP_E5M2_CR_AVX2_AVX2 __m256i exp_e5m2_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

EXP_E5M2_CR_AVX2_AVX2 __m256i exp_e5m2_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP_E5M2_CR_AVX2_AVX2 __m256i exp_e5m2_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return exp_e5m2_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(exp_e5m2_cr_avx2_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
EXP_E5M2_CR_AVX2_AVX2 void exp_e5m2_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_E5M2_CR_AVX2_AVX2 void exp_e5m2_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v13 = _mm256_set1_ps(0x1.fcff9cp-1f); /* 0.994137645 */
    const __m256 v14 = _mm256_set1_ps(-0x1.62af8p-1f); /* -0.692745209 */
    const __m256 v17 = _mm256_set1_ps(0x1.000ad4p+0f); /* 1.00016522 */
    const __m256i v21 = _mm256_set1_epi32(128);
    const __m256 v25 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256i v27 = _mm256_set1_epi32(127);
    const __m256 v28 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v29 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v32 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v35 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v45 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v46 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v47 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v51 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v54 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v56 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v58 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v60 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v62 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_e5m2_cr_avx2_table0));
    const __m256i v0_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_0 = _mm256_slli_epi32(v0_0, 8);
    const __m256i v2_1 = _mm256_slli_epi32(v0_1, 8);
    const __m256 v3_0 = exp_e5m2_cr_avx2_fromhalf_f32_avx2(v2_0);
    const __m256 v3_1 = exp_e5m2_cr_avx2_fromhalf_f32_avx2(v2_1);
    const __m256 v6_0 = _mm256_fmadd_ps(v3_0, v4, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v3_1, v4, v5);
    const __m256i v7_0 = exp_e5m2_cr_avx2_bits_f32_avx2(v6_0);
    const __m256i v7_1 = exp_e5m2_cr_avx2_bits_f32_avx2(v6_1);
    const __m256i v8_0 = _mm256_permutevar8x32_epi32(t0_0, v7_0);
    const __m256i v8_1 = _mm256_permutevar8x32_epi32(t0_0, v7_1);
    const __m256i v10_0 = _mm256_slli_epi32(v7_0, 21);
    const __m256i v10_1 = _mm256_slli_epi32(v7_1, 21);
    const __m256i v11_0 = _mm256_add_epi32(v8_0, v10_0);
    const __m256i v11_1 = _mm256_add_epi32(v8_1, v10_1);
    const __m256 v12_0 = _mm256_castsi256_ps(v11_0);
    const __m256 v12_1 = _mm256_castsi256_ps(v11_1);
    const __m256 v15_0 = _mm256_sub_ps(v6_0, v5);
    const __m256 v15_1 = _mm256_sub_ps(v6_1, v5);
    const __m256 v16_0 = _mm256_fmadd_ps(v14, v15_0, v3_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v14, v15_1, v3_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v13, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v13, v16_1, v17);
    const __m256 v19_0 = _mm256_mul_ps(v12_0, v18_0);
    const __m256 v19_1 = _mm256_mul_ps(v12_1, v18_1);
    const __m256i v20_0 = exp_e5m2_cr_avx2_tohalf_total_f32_avx2(v19_0);
    const __m256i v20_1 = exp_e5m2_cr_avx2_tohalf_total_f32_avx2(v19_1);
    const __m256i v22_0 = _mm256_add_epi32(v20_0, v21);
    const __m256i v22_1 = _mm256_add_epi32(v20_1, v21);
    const __m256i v23_0 = _mm256_srli_epi32(v22_0, 8);
    const __m256i v23_1 = _mm256_srli_epi32(v22_1, 8);
    const __m256 v24_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_0);
    const __m256 v24_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_1);
    const __m256i v26_0 = _mm256_castps_si256(_mm256_cmp_ps(v24_0, v25, _CMP_NLE_UQ));
    const __m256i v26_1 = _mm256_castps_si256(_mm256_cmp_ps(v24_1, v25, _CMP_NLE_UQ));
    __m256i r0_0 = v23_0;
    __m256i r0_1 = v23_1;
    __m256i any1 = v26_0;
    any1 = _mm256_or_si256(any1, v26_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v30_0 = _mm256_min_ps(v29, v3_0);
        const __m256 v30_1 = _mm256_min_ps(v29, v3_1);
        const __m256 v31_0 = _mm256_max_ps(v28, v30_0);
        const __m256 v31_1 = _mm256_max_ps(v28, v30_1);
        const __m256 v33_0 = _mm256_fmadd_ps(v31_0, v4, v32);
        const __m256 v33_1 = _mm256_fmadd_ps(v31_1, v4, v32);
        const __m256i v34_0 = exp_e5m2_cr_avx2_bits_f32_avx2(v33_0);
        const __m256i v34_1 = exp_e5m2_cr_avx2_bits_f32_avx2(v33_1);
        const __m256i v36_0 = _mm256_sub_epi32(v34_0, v35);
        const __m256i v36_1 = _mm256_sub_epi32(v34_1, v35);
        const __m256i v38_0 = _mm256_srai_epi32(v36_0, 1);
        const __m256i v38_1 = _mm256_srai_epi32(v36_1, 1);
        const __m256i v39_0 = _mm256_sub_epi32(v36_0, v38_0);
        const __m256i v39_1 = _mm256_sub_epi32(v36_1, v38_1);
        const __m256i v40_0 = _mm256_add_epi32(v27, v39_0);
        const __m256i v40_1 = _mm256_add_epi32(v27, v39_1);
        const __m256i v42_0 = _mm256_slli_epi32(v40_0, 23);
        const __m256i v42_1 = _mm256_slli_epi32(v40_1, 23);
        const __m256 v43_0 = _mm256_castsi256_ps(v42_0);
        const __m256 v43_1 = _mm256_castsi256_ps(v42_1);
        const __m256i v44_0 = _mm256_castps_si256(_mm256_cmp_ps(v3_0, v28, _CMP_LT_OQ));
        const __m256i v44_1 = _mm256_castps_si256(_mm256_cmp_ps(v3_1, v28, _CMP_LT_OQ));
        const __m256 v48_0 = _mm256_mul_ps(v47, v24_0);
        const __m256 v48_1 = _mm256_mul_ps(v47, v24_1);
        const __m256 v49_0 = _mm256_add_ps(v46, v48_0);
        const __m256 v49_1 = _mm256_add_ps(v46, v48_1);
        const __m256 v50_0 = _mm256_sub_ps(v33_0, v32);
        const __m256 v50_1 = _mm256_sub_ps(v33_1, v32);
        const __m256 v52_0 = _mm256_fmadd_ps(v50_0, v51, v31_0);
        const __m256 v52_1 = _mm256_fmadd_ps(v50_1, v51, v31_1);
        const __m256 v53_0 = _mm256_fmadd_ps(v49_0, v50_0, v52_0);
        const __m256 v53_1 = _mm256_fmadd_ps(v49_1, v50_1, v52_1);
        const __m256 v55_0 = _mm256_fmadd_ps(v53_0, v53_0, v54);
        const __m256 v55_1 = _mm256_fmadd_ps(v53_1, v53_1, v54);
        const __m256 v57_0 = _mm256_fmadd_ps(v55_0, v53_0, v56);
        const __m256 v57_1 = _mm256_fmadd_ps(v55_1, v53_1, v56);
        const __m256 v59_0 = _mm256_fmadd_ps(v57_0, v53_0, v58);
        const __m256 v59_1 = _mm256_fmadd_ps(v57_1, v53_1, v58);
        const __m256 v61_0 = _mm256_fmadd_ps(v59_0, v53_0, v60);
        const __m256 v61_1 = _mm256_fmadd_ps(v59_1, v53_1, v60);
        const __m256 v63_0 = _mm256_fmadd_ps(v61_0, v53_0, v62);
        const __m256 v63_1 = _mm256_fmadd_ps(v61_1, v53_1, v62);
        const __m256 v64_0 = _mm256_fmadd_ps(v3_0, v47, v62);
        const __m256 v64_1 = _mm256_fmadd_ps(v3_1, v47, v62);
        const __m256 v65_0 = _mm256_fmadd_ps(v63_0, v53_0, v64_0);
        const __m256 v65_1 = _mm256_fmadd_ps(v63_1, v53_1, v64_1);
        const __m256 v66_0 = _mm256_blendv_ps(v65_0, v45, _mm256_castsi256_ps(v44_0));
        const __m256 v66_1 = _mm256_blendv_ps(v65_1, v45, _mm256_castsi256_ps(v44_1));
        const __m256i v67_0 = _mm256_add_epi32(v27, v38_0);
        const __m256i v67_1 = _mm256_add_epi32(v27, v38_1);
        const __m256i v68_0 = _mm256_slli_epi32(v67_0, 23);
        const __m256i v68_1 = _mm256_slli_epi32(v67_1, 23);
        const __m256 v69_0 = _mm256_castsi256_ps(v68_0);
        const __m256 v69_1 = _mm256_castsi256_ps(v68_1);
        const __m256 v70_0 = _mm256_fmadd_ps(v66_0, v69_0, v47);
        const __m256 v70_1 = _mm256_fmadd_ps(v66_1, v69_1, v47);
        const __m256 v71_0 = _mm256_mul_ps(v43_0, v70_0);
        const __m256 v71_1 = _mm256_mul_ps(v43_1, v70_1);
        const __m256i v72_0 = exp_e5m2_cr_avx2_tohalf_total_f32_avx2(v71_0);
        const __m256i v72_1 = exp_e5m2_cr_avx2_tohalf_total_f32_avx2(v71_1);
        const __m256i v73_0 = _mm256_add_epi32(v72_0, v21);
        const __m256i v73_1 = _mm256_add_epi32(v72_1, v21);
        const __m256i v74_0 = _mm256_srli_epi32(v73_0, 8);
        const __m256i v74_1 = _mm256_srli_epi32(v73_1, 8);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v74_0), _mm256_castsi256_ps(v26_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v74_1), _mm256_castsi256_ps(v26_1)));
    }
    exp_e5m2_cr_avx2_store_u8_avx2(y, r0_0);
    exp_e5m2_cr_avx2_store_u8_avx2(y + 8, r0_1);
}

/* 8 elements. */
static EXP_E5M2_CR_AVX2_AVX2_TARGET void exp_e5m2_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v13 = _mm256_set1_ps(0x1.fcff9cp-1f); /* 0.994137645 */
    const __m256 v14 = _mm256_set1_ps(-0x1.62af8p-1f); /* -0.692745209 */
    const __m256 v17 = _mm256_set1_ps(0x1.000ad4p+0f); /* 1.00016522 */
    const __m256i v21 = _mm256_set1_epi32(128);
    const __m256 v25 = _mm256_set1_ps(0x1.5cp+6f); /* 87 */
    const __m256i v27 = _mm256_set1_epi32(127);
    const __m256 v28 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v29 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v32 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v35 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v45 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v46 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v47 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v51 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v54 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v56 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v58 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v60 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v62 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_e5m2_cr_avx2_table0));
    const __m256i v0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 8);
    const __m256 v3 = exp_e5m2_cr_avx2_fromhalf_f32_avx2(v2);
    const __m256 v6 = _mm256_fmadd_ps(v3, v4, v5);
    const __m256i v7 = exp_e5m2_cr_avx2_bits_f32_avx2(v6);
    const __m256i v8 = _mm256_permutevar8x32_epi32(t0_0, v7);
    const __m256i v10 = _mm256_slli_epi32(v7, 21);
    const __m256i v11 = _mm256_add_epi32(v8, v10);
    const __m256 v12 = _mm256_castsi256_ps(v11);
    const __m256 v15 = _mm256_sub_ps(v6, v5);
    const __m256 v16 = _mm256_fmadd_ps(v14, v15, v3);
    const __m256 v18 = _mm256_fmadd_ps(v13, v16, v17);
    const __m256 v19 = _mm256_mul_ps(v12, v18);
    const __m256i v20 = exp_e5m2_cr_avx2_tohalf_total_f32_avx2(v19);
    const __m256i v22 = _mm256_add_epi32(v20, v21);
    const __m256i v23 = _mm256_srli_epi32(v22, 8);
    const __m256 v24 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256i v26 = _mm256_castps_si256(_mm256_cmp_ps(v24, v25, _CMP_NLE_UQ));
    __m256i r0 = v23;
    __m256i any1 = v26;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v30 = _mm256_min_ps(v29, v3);
        const __m256 v31 = _mm256_max_ps(v28, v30);
        const __m256 v33 = _mm256_fmadd_ps(v31, v4, v32);
        const __m256i v34 = exp_e5m2_cr_avx2_bits_f32_avx2(v33);
        const __m256i v36 = _mm256_sub_epi32(v34, v35);
        const __m256i v38 = _mm256_srai_epi32(v36, 1);
        const __m256i v39 = _mm256_sub_epi32(v36, v38);
        const __m256i v40 = _mm256_add_epi32(v27, v39);
        const __m256i v42 = _mm256_slli_epi32(v40, 23);
        const __m256 v43 = _mm256_castsi256_ps(v42);
        const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v3, v28, _CMP_LT_OQ));
        const __m256 v48 = _mm256_mul_ps(v47, v24);
        const __m256 v49 = _mm256_add_ps(v46, v48);
        const __m256 v50 = _mm256_sub_ps(v33, v32);
        const __m256 v52 = _mm256_fmadd_ps(v50, v51, v31);
        const __m256 v53 = _mm256_fmadd_ps(v49, v50, v52);
        const __m256 v55 = _mm256_fmadd_ps(v53, v53, v54);
        const __m256 v57 = _mm256_fmadd_ps(v55, v53, v56);
        const __m256 v59 = _mm256_fmadd_ps(v57, v53, v58);
        const __m256 v61 = _mm256_fmadd_ps(v59, v53, v60);
        const __m256 v63 = _mm256_fmadd_ps(v61, v53, v62);
        const __m256 v64 = _mm256_fmadd_ps(v3, v47, v62);
        const __m256 v65 = _mm256_fmadd_ps(v63, v53, v64);
        const __m256 v66 = _mm256_blendv_ps(v65, v45, _mm256_castsi256_ps(v44));
        const __m256i v67 = _mm256_add_epi32(v27, v38);
        const __m256i v68 = _mm256_slli_epi32(v67, 23);
        const __m256 v69 = _mm256_castsi256_ps(v68);
        const __m256 v70 = _mm256_fmadd_ps(v66, v69, v47);
        const __m256 v71 = _mm256_mul_ps(v43, v70);
        const __m256i v72 = exp_e5m2_cr_avx2_tohalf_total_f32_avx2(v71);
        const __m256i v73 = _mm256_add_epi32(v72, v21);
        const __m256i v74 = _mm256_srli_epi32(v73, 8);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v74), _mm256_castsi256_ps(v26)));
    }
    exp_e5m2_cr_avx2_store_u8_avx2(y, r0);
}

static EXP_E5M2_CR_AVX2_AVX2_TARGET void exp_e5m2_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_e5m2_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_e5m2_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        exp_e5m2_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_E5M2_CR_AVX2_AVX512 __m512i exp_e5m2_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

EXP_E5M2_CR_AVX2_AVX512 __m512i exp_e5m2_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP_E5M2_CR_AVX2_AVX512 __m512i exp_e5m2_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return exp_e5m2_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(exp_e5m2_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP_E5M2_CR_AVX2_AVX512 void exp_e5m2_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v13 = _mm512_set1_ps(0x1.fcff9cp-1f); /* 0.994137645 */
    const __m512 v14 = _mm512_set1_ps(-0x1.62af8p-1f); /* -0.692745209 */
    const __m512 v17 = _mm512_set1_ps(0x1.000ad4p+0f); /* 1.00016522 */
    const __m512i v21 = _mm512_set1_epi32(128);
    const __m512 v25 = _mm512_set1_ps(0x1.5cp+6f); /* 87 */
    const __m512i v27 = _mm512_set1_epi32(127);
    const __m512 v28 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v29 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v32 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v35 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v45 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v46 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v47 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v51 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v54 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v56 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v58 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v60 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v62 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_e5m2_cr_avx2_table0);
    const __m512i v0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 8);
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __m512 v6 = _mm512_fmadd_ps(v3, v4, v5);
    const __m512i v7 = exp_e5m2_cr_avx2_bits_f32_avx512(v6);
    const __m512i v8 = _mm512_permutexvar_epi32(v7, t0_0);
    const __m512i v10 = _mm512_slli_epi32(v7, 21);
    const __m512i v11 = _mm512_add_epi32(v8, v10);
    const __m512 v12 = _mm512_castsi512_ps(v11);
    const __m512 v15 = _mm512_sub_ps(v6, v5);
    const __m512 v16 = _mm512_fmadd_ps(v14, v15, v3);
    const __m512 v18 = _mm512_fmadd_ps(v13, v16, v17);
    const __m512 v19 = _mm512_mul_ps(v12, v18);
    const __m512i v20 = exp_e5m2_cr_avx2_tohalf_total_f32_avx512(v19);
    const __m512i v22 = _mm512_add_epi32(v20, v21);
    const __m512i v23 = _mm512_srli_epi32(v22, 8);
    const __m512 v24 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v26 = _mm512_cmp_ps_mask(v24, v25, _CMP_NLE_UQ);
    __m512i r0 = v23;
    __mmask16 any1 = v26;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v30 = _mm512_min_ps(v29, v3);
        const __m512 v31 = _mm512_max_ps(v28, v30);
        const __m512 v33 = _mm512_fmadd_ps(v31, v4, v32);
        const __m512i v34 = exp_e5m2_cr_avx2_bits_f32_avx512(v33);
        const __m512i v36 = _mm512_sub_epi32(v34, v35);
        const __m512i v38 = _mm512_srai_epi32(v36, 1);
        const __m512i v39 = _mm512_sub_epi32(v36, v38);
        const __m512i v40 = _mm512_add_epi32(v27, v39);
        const __m512i v42 = _mm512_slli_epi32(v40, 23);
        const __m512 v43 = _mm512_castsi512_ps(v42);
        const __mmask16 v44 = _mm512_cmp_ps_mask(v3, v28, _CMP_LT_OQ);
        const __m512 v48 = _mm512_mul_ps(v47, v24);
        const __m512 v49 = _mm512_add_ps(v46, v48);
        const __m512 v50 = _mm512_sub_ps(v33, v32);
        const __m512 v52 = _mm512_fmadd_ps(v50, v51, v31);
        const __m512 v53 = _mm512_fmadd_ps(v49, v50, v52);
        const __m512 v55 = _mm512_fmadd_ps(v53, v53, v54);
        const __m512 v57 = _mm512_fmadd_ps(v55, v53, v56);
        const __m512 v59 = _mm512_fmadd_ps(v57, v53, v58);
        const __m512 v61 = _mm512_fmadd_ps(v59, v53, v60);
        const __m512 v63 = _mm512_fmadd_ps(v61, v53, v62);
        const __m512 v64 = _mm512_fmadd_ps(v3, v47, v62);
        const __m512 v65 = _mm512_fmadd_ps(v63, v53, v64);
        const __m512 v66 = _mm512_mask_blend_ps(v44, v65, v45);
        const __m512i v67 = _mm512_add_epi32(v27, v38);
        const __m512i v68 = _mm512_slli_epi32(v67, 23);
        const __m512 v69 = _mm512_castsi512_ps(v68);
        const __m512 v70 = _mm512_fmadd_ps(v66, v69, v47);
        const __m512 v71 = _mm512_mul_ps(v43, v70);
        const __m512i v72 = exp_e5m2_cr_avx2_tohalf_total_f32_avx512(v71);
        const __m512i v73 = _mm512_add_epi32(v72, v21);
        const __m512i v74 = _mm512_srli_epi32(v73, 8);
        r0 = _mm512_mask_blend_epi32(v26, r0, v74);
    }
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(r0));
}

static EXP_E5M2_CR_AVX2_AVX512_TARGET void exp_e5m2_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_e5m2_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        exp_e5m2_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_E5M2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_e5m2_cr_avx2_level(void) {
#if defined(EXP_E5M2_CR_AVX2_FORCE_ISA)
    return EXP_E5M2_CR_AVX2_FORCE_ISA;
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

uint8_t exp_e5m2_cr_avx2(uint8_t x) {
    return exp_e5m2_cr_avx2_element(x);
}

void exp_e5m2_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_e5m2_cr_avx2_level();
    if (level == 2) {
        exp_e5m2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_e5m2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_e5m2_cr_avx2_array_portable(x, y, n);
}
