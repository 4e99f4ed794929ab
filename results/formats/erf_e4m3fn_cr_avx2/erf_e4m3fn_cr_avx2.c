/* erf_e4m3fn_cr_avx2: erf
 *
 *   target       erf, erf x, e4m3fn
 *   domain       every input
 *   max error    0.499016 ulp, proven: all 256 inputs visited
 *   worst input  -0x1.8p-4 (-0.09375, encoding 0x9c)
 *   result there -0x1.cp-4 (-0.109375, encoding 0x9e)
 *   mean error   0.126729 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           72b81abde769a89bf21e6e7d4bb3c09b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/erf_e4m3fn_avx2.db
 *                time: 0.7213 ns/element as avx2 code (inputs mean)
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
#include "erf_e4m3fn_cr_avx2.h"

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

static inline int32_t erf_e4m3fn_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float erf_e4m3fn_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float erf_e4m3fn_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_e4m3fn_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t erf_e4m3fn_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float erf_e4m3fn_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = erf_e4m3fn_cr_avx2_bits_f32(y) & INT32_MIN;
    return erf_e4m3fn_cr_avx2_frombits_f32((erf_e4m3fn_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t erf_e4m3fn_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t erf_e4m3fn_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 127;
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = v0 & v1;
    const int v3 = v0 == v2;
    const float v4 = NAN;
    const float v5 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v6 = 20;
    const int32_t v7 = erf_e4m3fn_cr_avx2_shl_i32(v2, v6);
    const int32_t v8 = 128;
    const int32_t v9 = v8 & v1;
    const int32_t v10 = 24;
    const int32_t v11 = erf_e4m3fn_cr_avx2_shl_i32(v9, v10);
    const int32_t v12 = v7 | v11;
    const float v13 = erf_e4m3fn_cr_avx2_frombits_f32(v12);
    const float v14 = v5 * v13;
    const float v15 = v3 ? v4 : v14;
    const float v16 = erf_e4m3fn_cr_avx2_abs_f32(v15);
    const float v17 = 0x1.cp-1f; /* 0.875 */
    const int v18 = v16 < v17;
    const float v19 = v16 * v16;
    const float v20 = 0x1.712426p-4f; /* 0.0901223645 */
    const float v21 = -0x1.6cdfp-2f; /* -0.356319427 */
    const float v22 = erf_e4m3fn_cr_avx2_fma_f32(v19, v20, v21);
    const float v23 = 0x1.20d09cp+0f; /* 1.12818313 */
    const float v24 = erf_e4m3fn_cr_avx2_fma_f32(v19, v22, v23);
    const float v25 = v24 * v16;
    const float v26 = 0x1.006edcp+0f; /* 1.00169158 */
    const float v27 = 0x1.088d4p+7f; /* 132.275879 */
    const float v28 = 0x1.e0a00cp+2f; /* 7.50976849 */
    const float v29 = -0x1.265b4ap+2f; /* -4.59932184 */
    const float v30 = erf_e4m3fn_cr_avx2_fma_f32(v16, v28, v29);
    const float v31 = 0x1.006542p+4f; /* 16.0247211 */
    const float v32 = erf_e4m3fn_cr_avx2_fma_f32(v30, v30, v31);
    const float v33 = 0x1.b3060ep+7f; /* 217.511826 */
    const float v34 = erf_e4m3fn_cr_avx2_fma_f32(v32, v32, v33);
    const float v35 = v27 / v34;
    const float v36 = v26 - v35;
    const float v37 = v18 ? v25 : v36;
    const float v38 = erf_e4m3fn_cr_avx2_copysign_f32(v37, v15);
    const float v39 = 0x1p-120f; /* 7.52316385e-37 */
    const float v40 = v38 * v39;
    const int32_t v41 = erf_e4m3fn_cr_avx2_bits_f32(v40);
    const int32_t v42 = erf_e4m3fn_cr_avx2_lshr_i32(v41, v10);
    const int32_t v43 = v42 & v8;
    const int32_t v44 = 524288; /* 0x00080000 */
    const int32_t v45 = 2147483647; /* 0x7fffffff */
    const int32_t v46 = v45 & v41;
    const int32_t v47 = (int32_t)((uint32_t)v44 + (uint32_t)v46);
    const int32_t v48 = erf_e4m3fn_cr_avx2_lshr_i32(v47, v6);
    const int32_t v49 = v0 < v48 ? v0 : v48;
    const int32_t v50 = v43 | v49;
    const int32_t r0 = v50;
    return (uint8_t)r0;
}

static void erf_e4m3fn_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_e4m3fn_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERF_E4M3FN_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_E4M3FN_CR_AVX2_AVX2 static inline ERF_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERF_E4M3FN_CR_AVX2_AVX512 static inline ERF_E4M3FN_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_E4M3FN_CR_AVX2_AVX2 __m256 erf_e4m3fn_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* Encoding; every NaN gives the canonical one. */
ERF_E4M3FN_CR_AVX2_AVX2 __m256i erf_e4m3fn_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
ERF_E4M3FN_CR_AVX2_AVX2 void erf_e4m3fn_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ERF_E4M3FN_CR_AVX2_AVX2 void erf_e4m3fn_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v4 = _mm256_set1_ps(NAN);
    const __m256 v5 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v8 = _mm256_set1_epi32(128);
    const __m256 v17 = _mm256_set1_ps(0x1.cp-1f); /* 0.875 */
    const __m256 v20 = _mm256_set1_ps(0x1.712426p-4f); /* 0.0901223645 */
    const __m256 v21 = _mm256_set1_ps(-0x1.6cdfp-2f); /* -0.356319427 */
    const __m256 v23 = _mm256_set1_ps(0x1.20d09cp+0f); /* 1.12818313 */
    const __m256 v26 = _mm256_set1_ps(0x1.006edcp+0f); /* 1.00169158 */
    const __m256 v27 = _mm256_set1_ps(0x1.088d4p+7f); /* 132.275879 */
    const __m256 v28 = _mm256_set1_ps(0x1.e0a00cp+2f); /* 7.50976849 */
    const __m256 v29 = _mm256_set1_ps(-0x1.265b4ap+2f); /* -4.59932184 */
    const __m256 v31 = _mm256_set1_ps(0x1.006542p+4f); /* 16.0247211 */
    const __m256 v33 = _mm256_set1_ps(0x1.b3060ep+7f); /* 217.511826 */
    const __m256 v39 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256i v44 = _mm256_set1_epi32(524288); /* 0x00080000 */
    const __m256i v45 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_0 = _mm256_and_si256(v0, v1_0);
    const __m256i v2_1 = _mm256_and_si256(v0, v1_1);
    const __m256i v3_0 = _mm256_cmpeq_epi32(v0, v2_0);
    const __m256i v3_1 = _mm256_cmpeq_epi32(v0, v2_1);
    const __m256i v7_0 = _mm256_slli_epi32(v2_0, 20);
    const __m256i v7_1 = _mm256_slli_epi32(v2_1, 20);
    const __m256i v9_0 = _mm256_and_si256(v8, v1_0);
    const __m256i v9_1 = _mm256_and_si256(v8, v1_1);
    const __m256i v11_0 = _mm256_slli_epi32(v9_0, 24);
    const __m256i v11_1 = _mm256_slli_epi32(v9_1, 24);
    const __m256i v12_0 = _mm256_or_si256(v7_0, v11_0);
    const __m256i v12_1 = _mm256_or_si256(v7_1, v11_1);
    const __m256 v13_0 = _mm256_castsi256_ps(v12_0);
    const __m256 v13_1 = _mm256_castsi256_ps(v12_1);
    const __m256 v14_0 = _mm256_mul_ps(v5, v13_0);
    const __m256 v14_1 = _mm256_mul_ps(v5, v13_1);
    const __m256 v15_0 = _mm256_blendv_ps(v14_0, v4, _mm256_castsi256_ps(v3_0));
    const __m256 v15_1 = _mm256_blendv_ps(v14_1, v4, _mm256_castsi256_ps(v3_1));
    const __m256 v16_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v15_0);
    const __m256 v16_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v15_1);
    const __m256i v18_0 = _mm256_castps_si256(_mm256_cmp_ps(v16_0, v17, _CMP_LT_OQ));
    const __m256i v18_1 = _mm256_castps_si256(_mm256_cmp_ps(v16_1, v17, _CMP_LT_OQ));
    const __m256 v19_0 = _mm256_mul_ps(v16_0, v16_0);
    const __m256 v19_1 = _mm256_mul_ps(v16_1, v16_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v19_0, v20, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v19_1, v20, v21);
    const __m256 v24_0 = _mm256_fmadd_ps(v19_0, v22_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v19_1, v22_1, v23);
    const __m256 v25_0 = _mm256_mul_ps(v24_0, v16_0);
    const __m256 v25_1 = _mm256_mul_ps(v24_1, v16_1);
    const __m256 v30_0 = _mm256_fmadd_ps(v16_0, v28, v29);
    const __m256 v30_1 = _mm256_fmadd_ps(v16_1, v28, v29);
    const __m256 v32_0 = _mm256_fmadd_ps(v30_0, v30_0, v31);
    const __m256 v32_1 = _mm256_fmadd_ps(v30_1, v30_1, v31);
    const __m256 v34_0 = _mm256_fmadd_ps(v32_0, v32_0, v33);
    const __m256 v34_1 = _mm256_fmadd_ps(v32_1, v32_1, v33);
    const __m256 v35_0 = _mm256_div_ps(v27, v34_0);
    const __m256 v35_1 = _mm256_div_ps(v27, v34_1);
    const __m256 v36_0 = _mm256_sub_ps(v26, v35_0);
    const __m256 v36_1 = _mm256_sub_ps(v26, v35_1);
    const __m256 v37_0 = _mm256_blendv_ps(v36_0, v25_0, _mm256_castsi256_ps(v18_0));
    const __m256 v37_1 = _mm256_blendv_ps(v36_1, v25_1, _mm256_castsi256_ps(v18_1));
    const __m256 v38_0 = erf_e4m3fn_cr_avx2_copysign_f32_avx2(v37_0, v15_0);
    const __m256 v38_1 = erf_e4m3fn_cr_avx2_copysign_f32_avx2(v37_1, v15_1);
    const __m256 v40_0 = _mm256_mul_ps(v38_0, v39);
    const __m256 v40_1 = _mm256_mul_ps(v38_1, v39);
    const __m256i v41_0 = erf_e4m3fn_cr_avx2_bits_f32_avx2(v40_0);
    const __m256i v41_1 = erf_e4m3fn_cr_avx2_bits_f32_avx2(v40_1);
    const __m256i v42_0 = _mm256_srli_epi32(v41_0, 24);
    const __m256i v42_1 = _mm256_srli_epi32(v41_1, 24);
    const __m256i v43_0 = _mm256_and_si256(v42_0, v8);
    const __m256i v43_1 = _mm256_and_si256(v42_1, v8);
    const __m256i v46_0 = _mm256_and_si256(v45, v41_0);
    const __m256i v46_1 = _mm256_and_si256(v45, v41_1);
    const __m256i v47_0 = _mm256_add_epi32(v44, v46_0);
    const __m256i v47_1 = _mm256_add_epi32(v44, v46_1);
    const __m256i v48_0 = _mm256_srli_epi32(v47_0, 20);
    const __m256i v48_1 = _mm256_srli_epi32(v47_1, 20);
    const __m256i v49_0 = _mm256_min_epi32(v0, v48_0);
    const __m256i v49_1 = _mm256_min_epi32(v0, v48_1);
    const __m256i v50_0 = _mm256_or_si256(v43_0, v49_0);
    const __m256i v50_1 = _mm256_or_si256(v43_1, v49_1);
    erf_e4m3fn_cr_avx2_store_u8_avx2(y, v50_0);
    erf_e4m3fn_cr_avx2_store_u8_avx2(y + 8, v50_1);
}

/* 8 elements. */
static ERF_E4M3FN_CR_AVX2_AVX2_TARGET void erf_e4m3fn_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v4 = _mm256_set1_ps(NAN);
    const __m256 v5 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v8 = _mm256_set1_epi32(128);
    const __m256 v17 = _mm256_set1_ps(0x1.cp-1f); /* 0.875 */
    const __m256 v20 = _mm256_set1_ps(0x1.712426p-4f); /* 0.0901223645 */
    const __m256 v21 = _mm256_set1_ps(-0x1.6cdfp-2f); /* -0.356319427 */
    const __m256 v23 = _mm256_set1_ps(0x1.20d09cp+0f); /* 1.12818313 */
    const __m256 v26 = _mm256_set1_ps(0x1.006edcp+0f); /* 1.00169158 */
    const __m256 v27 = _mm256_set1_ps(0x1.088d4p+7f); /* 132.275879 */
    const __m256 v28 = _mm256_set1_ps(0x1.e0a00cp+2f); /* 7.50976849 */
    const __m256 v29 = _mm256_set1_ps(-0x1.265b4ap+2f); /* -4.59932184 */
    const __m256 v31 = _mm256_set1_ps(0x1.006542p+4f); /* 16.0247211 */
    const __m256 v33 = _mm256_set1_ps(0x1.b3060ep+7f); /* 217.511826 */
    const __m256 v39 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256i v44 = _mm256_set1_epi32(524288); /* 0x00080000 */
    const __m256i v45 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_and_si256(v0, v1);
    const __m256i v3 = _mm256_cmpeq_epi32(v0, v2);
    const __m256i v7 = _mm256_slli_epi32(v2, 20);
    const __m256i v9 = _mm256_and_si256(v8, v1);
    const __m256i v11 = _mm256_slli_epi32(v9, 24);
    const __m256i v12 = _mm256_or_si256(v7, v11);
    const __m256 v13 = _mm256_castsi256_ps(v12);
    const __m256 v14 = _mm256_mul_ps(v5, v13);
    const __m256 v15 = _mm256_blendv_ps(v14, v4, _mm256_castsi256_ps(v3));
    const __m256 v16 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v15);
    const __m256i v18 = _mm256_castps_si256(_mm256_cmp_ps(v16, v17, _CMP_LT_OQ));
    const __m256 v19 = _mm256_mul_ps(v16, v16);
    const __m256 v22 = _mm256_fmadd_ps(v19, v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v19, v22, v23);
    const __m256 v25 = _mm256_mul_ps(v24, v16);
    const __m256 v30 = _mm256_fmadd_ps(v16, v28, v29);
    const __m256 v32 = _mm256_fmadd_ps(v30, v30, v31);
    const __m256 v34 = _mm256_fmadd_ps(v32, v32, v33);
    const __m256 v35 = _mm256_div_ps(v27, v34);
    const __m256 v36 = _mm256_sub_ps(v26, v35);
    const __m256 v37 = _mm256_blendv_ps(v36, v25, _mm256_castsi256_ps(v18));
    const __m256 v38 = erf_e4m3fn_cr_avx2_copysign_f32_avx2(v37, v15);
    const __m256 v40 = _mm256_mul_ps(v38, v39);
    const __m256i v41 = erf_e4m3fn_cr_avx2_bits_f32_avx2(v40);
    const __m256i v42 = _mm256_srli_epi32(v41, 24);
    const __m256i v43 = _mm256_and_si256(v42, v8);
    const __m256i v46 = _mm256_and_si256(v45, v41);
    const __m256i v47 = _mm256_add_epi32(v44, v46);
    const __m256i v48 = _mm256_srli_epi32(v47, 20);
    const __m256i v49 = _mm256_min_epi32(v0, v48);
    const __m256i v50 = _mm256_or_si256(v43, v49);
    erf_e4m3fn_cr_avx2_store_u8_avx2(y, v50);
}

static ERF_E4M3FN_CR_AVX2_AVX2_TARGET void erf_e4m3fn_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_e4m3fn_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        erf_e4m3fn_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        erf_e4m3fn_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_E4M3FN_CR_AVX2_AVX512 __m512 erf_e4m3fn_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* Encoding; every NaN gives the canonical one. */
ERF_E4M3FN_CR_AVX2_AVX512 __m512i erf_e4m3fn_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERF_E4M3FN_CR_AVX2_AVX512 void erf_e4m3fn_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v4 = _mm512_set1_ps(NAN);
    const __m512 v5 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v8 = _mm512_set1_epi32(128);
    const __m512 v17 = _mm512_set1_ps(0x1.cp-1f); /* 0.875 */
    const __m512 v20 = _mm512_set1_ps(0x1.712426p-4f); /* 0.0901223645 */
    const __m512 v21 = _mm512_set1_ps(-0x1.6cdfp-2f); /* -0.356319427 */
    const __m512 v23 = _mm512_set1_ps(0x1.20d09cp+0f); /* 1.12818313 */
    const __m512 v26 = _mm512_set1_ps(0x1.006edcp+0f); /* 1.00169158 */
    const __m512 v27 = _mm512_set1_ps(0x1.088d4p+7f); /* 132.275879 */
    const __m512 v28 = _mm512_set1_ps(0x1.e0a00cp+2f); /* 7.50976849 */
    const __m512 v29 = _mm512_set1_ps(-0x1.265b4ap+2f); /* -4.59932184 */
    const __m512 v31 = _mm512_set1_ps(0x1.006542p+4f); /* 16.0247211 */
    const __m512 v33 = _mm512_set1_ps(0x1.b3060ep+7f); /* 217.511826 */
    const __m512 v39 = _mm512_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m512i v44 = _mm512_set1_epi32(524288); /* 0x00080000 */
    const __m512i v45 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v2 = _mm512_and_si512(v0, v1);
    const __mmask16 v3 = _mm512_cmpeq_epi32_mask(v0, v2);
    const __m512i v7 = _mm512_slli_epi32(v2, 20);
    const __m512i v9 = _mm512_and_si512(v8, v1);
    const __m512i v11 = _mm512_slli_epi32(v9, 24);
    const __m512i v12 = _mm512_or_si512(v7, v11);
    const __m512 v13 = _mm512_castsi512_ps(v12);
    const __m512 v14 = _mm512_mul_ps(v5, v13);
    const __m512 v15 = _mm512_mask_blend_ps(v3, v14, v4);
    const __m512 v16 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v15), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v18 = _mm512_cmp_ps_mask(v16, v17, _CMP_LT_OQ);
    const __m512 v19 = _mm512_mul_ps(v16, v16);
    const __m512 v22 = _mm512_fmadd_ps(v19, v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v19, v22, v23);
    const __m512 v25 = _mm512_mul_ps(v24, v16);
    const __m512 v30 = _mm512_fmadd_ps(v16, v28, v29);
    const __m512 v32 = _mm512_fmadd_ps(v30, v30, v31);
    const __m512 v34 = _mm512_fmadd_ps(v32, v32, v33);
    const __m512 v35 = _mm512_div_ps(v27, v34);
    const __m512 v36 = _mm512_sub_ps(v26, v35);
    const __m512 v37 = _mm512_mask_blend_ps(v18, v36, v25);
    const __m512 v38 = erf_e4m3fn_cr_avx2_copysign_f32_avx512(v37, v15);
    const __m512 v40 = _mm512_mul_ps(v38, v39);
    const __m512i v41 = erf_e4m3fn_cr_avx2_bits_f32_avx512(v40);
    const __m512i v42 = _mm512_srli_epi32(v41, 24);
    const __m512i v43 = _mm512_and_si512(v42, v8);
    const __m512i v46 = _mm512_and_si512(v45, v41);
    const __m512i v47 = _mm512_add_epi32(v44, v46);
    const __m512i v48 = _mm512_srli_epi32(v47, 20);
    const __m512i v49 = _mm512_min_epi32(v0, v48);
    const __m512i v50 = _mm512_or_si512(v43, v49);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v50));
}

static ERF_E4M3FN_CR_AVX2_AVX512_TARGET void erf_e4m3fn_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_e4m3fn_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        erf_e4m3fn_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_E4M3FN_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_e4m3fn_cr_avx2_level(void) {
#if defined(ERF_E4M3FN_CR_AVX2_FORCE_ISA)
    return ERF_E4M3FN_CR_AVX2_FORCE_ISA;
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

uint8_t erf_e4m3fn_cr_avx2(uint8_t x) {
    return erf_e4m3fn_cr_avx2_element(x);
}

void erf_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_e4m3fn_cr_avx2_level();
    if (level == 2) {
        erf_e4m3fn_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_e4m3fn_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erf_e4m3fn_cr_avx2_array_portable(x, y, n);
}
