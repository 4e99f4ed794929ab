/* erf_e4m3fn_cr_avx512: erf
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
 *   id           2e0295854eaa96cc89725c49ae33862e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/erf_e4m3fn_avx512.db
 *                time: 0.4262 ns/element as avx512 code (inputs mean)
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
#include "erf_e4m3fn_cr_avx512.h"

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

static inline int32_t erf_e4m3fn_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float erf_e4m3fn_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_e4m3fn_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline float erf_e4m3fn_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erf_e4m3fn_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float erf_e4m3fn_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = erf_e4m3fn_cr_avx512_bits_f32(y) & INT32_MIN;
    return erf_e4m3fn_cr_avx512_frombits_f32((erf_e4m3fn_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t erf_e4m3fn_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float erf_e4m3fn_cr_avx512_table0[16] = {
    0x1.20dd74p+0f, 0x1.0d34cap+0f, 0x1.b3bba4p-1f, 0x1.3239acp-1f,
    0x1.75c5acp-2f, 0x1.8c2d0cp-3f, 0x1.6ca832p-4f, 0x1.2378bep-5f,
    0x1.94a026p-7f, 0x1.e7c826p-9f, 0x1.fea35ap-11f, 0x1.d0363p-13f,
    0x1.6e7768p-15f, 0x1.f6749cp-18f, 0x1.2b1eep-20f, 0x1.354594p-23f,
};

static const float erf_e4m3fn_cr_avx512_table1[16] = {
    0x0p+0f, 0x1.2bd9dcp-2f, 0x1.1855a6p-1f, 0x1.7b0058p-1f,
    0x1.bbef1p-1f, 0x1.e11a3ep-1f, 0x1.f39bc2p-1f, 0x1.fb9f6p-1f,
    0x1.fea422p-1f, 0x1.ffa14ap-1f, 0x1.ffe96ap-1f, 0x1.fffb4ap-1f,
    0x1.ffff24p-1f, 0x1.ffffdep-1f, 0x1.fffffcp-1f, 0x1p+0f,
};

static inline uint8_t erf_e4m3fn_cr_avx512_element(uint8_t x) {
    const float v0 = 0x1p-120f; /* 7.52316385e-37 */
    const float v1 = -0x1.6f6ac4p+100f; /* -1.81936113e+30 */
    const int32_t v2 = 127;
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = v2 & v3;
    const int32_t v5 = 20;
    const int32_t v6 = erf_e4m3fn_cr_avx512_shl_i32(v4, v5);
    const int32_t v7 = 128;
    const int32_t v8 = v7 & v3;
    const int32_t v9 = 24;
    const int32_t v10 = erf_e4m3fn_cr_avx512_shl_i32(v8, v9);
    const int32_t v11 = v6 | v10;
    const float v12 = erf_e4m3fn_cr_avx512_frombits_f32(v11);
    const float v13 = 0x1.acf694p+1f; /* 3.35127497 */
    const float v14 = erf_e4m3fn_cr_avx512_fma_f32(v1, v12, v13);
    const int v15 = v2 == v4;
    const float v16 = NAN;
    const float v17 = 0x1p+120f; /* 1.329228e+36 */
    const float v18 = v17 * v12;
    const float v19 = v15 ? v16 : v18;
    const float v20 = erf_e4m3fn_cr_avx512_abs_f32(v19);
    const float v21 = v14 < v20 ? v14 : v20;
    const float v22 = 0x1.e1e1e2p+1f; /* 3.7647059 */
    const float v23 = 0x1.8p+23f; /* 12582912 */
    const float v24 = erf_e4m3fn_cr_avx512_fma_f32(v21, v22, v23);
    const int32_t v25 = erf_e4m3fn_cr_avx512_bits_f32(v24);
    const float v26 = erf_e4m3fn_cr_avx512_table0[(uint32_t)v25 & (16u - 1)];
    const float v27 = v24 - v23;
    const float v28 = 0x1.10885ep-2f; /* 0.2661452 */
    const float v29 = v27 * v28;
    const float v30 = v21 - v29;
    const float v31 = v26 * v30;
    const float v32 = 0x1.00c2a2p+0f; /* 1.00296986 */
    const float v33 = erf_e4m3fn_cr_avx512_table1[(uint32_t)v25 & (16u - 1)];
    const float v34 = erf_e4m3fn_cr_avx512_fma_f32(v31, v32, v33);
    const float v35 = erf_e4m3fn_cr_avx512_copysign_f32(v34, v19);
    const float v36 = v0 * v35;
    const int32_t v37 = erf_e4m3fn_cr_avx512_bits_f32(v36);
    const int32_t v38 = erf_e4m3fn_cr_avx512_lshr_i32(v37, v9);
    const int32_t v39 = v38 & v7;
    const int32_t v40 = 2147483647; /* 0x7fffffff */
    const int32_t v41 = v40 & v37;
    const int32_t v42 = 524288; /* 0x00080000 */
    const int32_t v43 = (int32_t)((uint32_t)v41 + (uint32_t)v42);
    const int32_t v44 = erf_e4m3fn_cr_avx512_lshr_i32(v43, v5);
    const int32_t v45 = v2 < v44 ? v2 : v44;
    const int32_t v46 = v39 | v45;
    const int32_t r0 = v46;
    return (uint8_t)r0;
}

static void erf_e4m3fn_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_e4m3fn_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERF_E4M3FN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_E4M3FN_CR_AVX512_AVX2 static inline ERF_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERF_E4M3FN_CR_AVX512_AVX512 static inline ERF_E4M3FN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ERF_E4M3FN_CR_AVX512_AVX2 __m256i erf_e4m3fn_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ERF_E4M3FN_CR_AVX512_AVX2 __m256 erf_e4m3fn_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_E4M3FN_CR_AVX512_AVX2 __m256 erf_e4m3fn_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low bytes of eight lanes. */
ERF_E4M3FN_CR_AVX512_AVX2 void erf_e4m3fn_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ERF_E4M3FN_CR_AVX512_AVX2 void erf_e4m3fn_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256 v1 = _mm256_set1_ps(-0x1.6f6ac4p+100f); /* -1.81936113e+30 */
    const __m256i v2 = _mm256_set1_epi32(127);
    const __m256i v7 = _mm256_set1_epi32(128);
    const __m256 v13 = _mm256_set1_ps(0x1.acf694p+1f); /* 3.35127497 */
    const __m256 v16 = _mm256_set1_ps(NAN);
    const __m256 v17 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256 v22 = _mm256_set1_ps(0x1.e1e1e2p+1f); /* 3.7647059 */
    const __m256 v23 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v28 = _mm256_set1_ps(0x1.10885ep-2f); /* 0.2661452 */
    const __m256 v32 = _mm256_set1_ps(0x1.00c2a2p+0f); /* 1.00296986 */
    const __m256i v40 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v42 = _mm256_set1_epi32(524288); /* 0x00080000 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(erf_e4m3fn_cr_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(erf_e4m3fn_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(erf_e4m3fn_cr_avx512_table1 + 8);
    const __m256i v3_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_and_si256(v2, v3_0);
    const __m256i v4_1 = _mm256_and_si256(v2, v3_1);
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 20);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 20);
    const __m256i v8_0 = _mm256_and_si256(v7, v3_0);
    const __m256i v8_1 = _mm256_and_si256(v7, v3_1);
    const __m256i v10_0 = _mm256_slli_epi32(v8_0, 24);
    const __m256i v10_1 = _mm256_slli_epi32(v8_1, 24);
    const __m256i v11_0 = _mm256_or_si256(v6_0, v10_0);
    const __m256i v11_1 = _mm256_or_si256(v6_1, v10_1);
    const __m256 v12_0 = _mm256_castsi256_ps(v11_0);
    const __m256 v12_1 = _mm256_castsi256_ps(v11_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v1, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v1, v12_1, v13);
    const __m256i v15_0 = _mm256_cmpeq_epi32(v2, v4_0);
    const __m256i v15_1 = _mm256_cmpeq_epi32(v2, v4_1);
    const __m256 v18_0 = _mm256_mul_ps(v17, v12_0);
    const __m256 v18_1 = _mm256_mul_ps(v17, v12_1);
    const __m256 v19_0 = _mm256_blendv_ps(v18_0, v16, _mm256_castsi256_ps(v15_0));
    const __m256 v19_1 = _mm256_blendv_ps(v18_1, v16, _mm256_castsi256_ps(v15_1));
    const __m256 v20_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v19_0);
    const __m256 v20_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v19_1);
    const __m256 v21_0 = _mm256_min_ps(v14_0, v20_0);
    const __m256 v21_1 = _mm256_min_ps(v14_1, v20_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v21_0, v22, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v21_1, v22, v23);
    const __m256i v25_0 = erf_e4m3fn_cr_avx512_bits_f32_avx2(v24_0);
    const __m256i v25_1 = erf_e4m3fn_cr_avx512_bits_f32_avx2(v24_1);
    const __m256 v26_0 = erf_e4m3fn_cr_avx512_permute16_avx2(v25_0, t0_0, t0_1);
    const __m256 v26_1 = erf_e4m3fn_cr_avx512_permute16_avx2(v25_1, t0_0, t0_1);
    const __m256 v27_0 = _mm256_sub_ps(v24_0, v23);
    const __m256 v27_1 = _mm256_sub_ps(v24_1, v23);
    const __m256 v29_0 = _mm256_mul_ps(v27_0, v28);
    const __m256 v29_1 = _mm256_mul_ps(v27_1, v28);
    const __m256 v30_0 = _mm256_sub_ps(v21_0, v29_0);
    const __m256 v30_1 = _mm256_sub_ps(v21_1, v29_1);
    const __m256 v31_0 = _mm256_mul_ps(v26_0, v30_0);
    const __m256 v31_1 = _mm256_mul_ps(v26_1, v30_1);
    const __m256 v33_0 = erf_e4m3fn_cr_avx512_permute16_avx2(v25_0, t1_0, t1_1);
    const __m256 v33_1 = erf_e4m3fn_cr_avx512_permute16_avx2(v25_1, t1_0, t1_1);
    const __m256 v34_0 = _mm256_fmadd_ps(v31_0, v32, v33_0);
    const __m256 v34_1 = _mm256_fmadd_ps(v31_1, v32, v33_1);
    const __m256 v35_0 = erf_e4m3fn_cr_avx512_copysign_f32_avx2(v34_0, v19_0);
    const __m256 v35_1 = erf_e4m3fn_cr_avx512_copysign_f32_avx2(v34_1, v19_1);
    const __m256 v36_0 = _mm256_mul_ps(v0, v35_0);
    const __m256 v36_1 = _mm256_mul_ps(v0, v35_1);
    const __m256i v37_0 = erf_e4m3fn_cr_avx512_bits_f32_avx2(v36_0);
    const __m256i v37_1 = erf_e4m3fn_cr_avx512_bits_f32_avx2(v36_1);
    const __m256i v38_0 = _mm256_srli_epi32(v37_0, 24);
    const __m256i v38_1 = _mm256_srli_epi32(v37_1, 24);
    const __m256i v39_0 = _mm256_and_si256(v38_0, v7);
    const __m256i v39_1 = _mm256_and_si256(v38_1, v7);
    const __m256i v41_0 = _mm256_and_si256(v40, v37_0);
    const __m256i v41_1 = _mm256_and_si256(v40, v37_1);
    const __m256i v43_0 = _mm256_add_epi32(v41_0, v42);
    const __m256i v43_1 = _mm256_add_epi32(v41_1, v42);
    const __m256i v44_0 = _mm256_srli_epi32(v43_0, 20);
    const __m256i v44_1 = _mm256_srli_epi32(v43_1, 20);
    const __m256i v45_0 = _mm256_min_epi32(v2, v44_0);
    const __m256i v45_1 = _mm256_min_epi32(v2, v44_1);
    const __m256i v46_0 = _mm256_or_si256(v39_0, v45_0);
    const __m256i v46_1 = _mm256_or_si256(v39_1, v45_1);
    erf_e4m3fn_cr_avx512_store_u8_avx2(y, v46_0);
    erf_e4m3fn_cr_avx512_store_u8_avx2(y + 8, v46_1);
}

/* 8 elements. */
static ERF_E4M3FN_CR_AVX512_AVX2_TARGET void erf_e4m3fn_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256 v1 = _mm256_set1_ps(-0x1.6f6ac4p+100f); /* -1.81936113e+30 */
    const __m256i v2 = _mm256_set1_epi32(127);
    const __m256i v7 = _mm256_set1_epi32(128);
    const __m256 v13 = _mm256_set1_ps(0x1.acf694p+1f); /* 3.35127497 */
    const __m256 v16 = _mm256_set1_ps(NAN);
    const __m256 v17 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256 v22 = _mm256_set1_ps(0x1.e1e1e2p+1f); /* 3.7647059 */
    const __m256 v23 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v28 = _mm256_set1_ps(0x1.10885ep-2f); /* 0.2661452 */
    const __m256 v32 = _mm256_set1_ps(0x1.00c2a2p+0f); /* 1.00296986 */
    const __m256i v40 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v42 = _mm256_set1_epi32(524288); /* 0x00080000 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(erf_e4m3fn_cr_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(erf_e4m3fn_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(erf_e4m3fn_cr_avx512_table1 + 8);
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_and_si256(v2, v3);
    const __m256i v6 = _mm256_slli_epi32(v4, 20);
    const __m256i v8 = _mm256_and_si256(v7, v3);
    const __m256i v10 = _mm256_slli_epi32(v8, 24);
    const __m256i v11 = _mm256_or_si256(v6, v10);
    const __m256 v12 = _mm256_castsi256_ps(v11);
    const __m256 v14 = _mm256_fmadd_ps(v1, v12, v13);
    const __m256i v15 = _mm256_cmpeq_epi32(v2, v4);
    const __m256 v18 = _mm256_mul_ps(v17, v12);
    const __m256 v19 = _mm256_blendv_ps(v18, v16, _mm256_castsi256_ps(v15));
    const __m256 v20 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v19);
    const __m256 v21 = _mm256_min_ps(v14, v20);
    const __m256 v24 = _mm256_fmadd_ps(v21, v22, v23);
    const __m256i v25 = erf_e4m3fn_cr_avx512_bits_f32_avx2(v24);
    const __m256 v26 = erf_e4m3fn_cr_avx512_permute16_avx2(v25, t0_0, t0_1);
    const __m256 v27 = _mm256_sub_ps(v24, v23);
    const __m256 v29 = _mm256_mul_ps(v27, v28);
    const __m256 v30 = _mm256_sub_ps(v21, v29);
    const __m256 v31 = _mm256_mul_ps(v26, v30);
    const __m256 v33 = erf_e4m3fn_cr_avx512_permute16_avx2(v25, t1_0, t1_1);
    const __m256 v34 = _mm256_fmadd_ps(v31, v32, v33);
    const __m256 v35 = erf_e4m3fn_cr_avx512_copysign_f32_avx2(v34, v19);
    const __m256 v36 = _mm256_mul_ps(v0, v35);
    const __m256i v37 = erf_e4m3fn_cr_avx512_bits_f32_avx2(v36);
    const __m256i v38 = _mm256_srli_epi32(v37, 24);
    const __m256i v39 = _mm256_and_si256(v38, v7);
    const __m256i v41 = _mm256_and_si256(v40, v37);
    const __m256i v43 = _mm256_add_epi32(v41, v42);
    const __m256i v44 = _mm256_srli_epi32(v43, 20);
    const __m256i v45 = _mm256_min_epi32(v2, v44);
    const __m256i v46 = _mm256_or_si256(v39, v45);
    erf_e4m3fn_cr_avx512_store_u8_avx2(y, v46);
}

static ERF_E4M3FN_CR_AVX512_AVX2_TARGET void erf_e4m3fn_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_e4m3fn_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        erf_e4m3fn_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        erf_e4m3fn_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ERF_E4M3FN_CR_AVX512_AVX512 __m512i erf_e4m3fn_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_E4M3FN_CR_AVX512_AVX512 __m512 erf_e4m3fn_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ERF_E4M3FN_CR_AVX512_AVX512 void erf_e4m3fn_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m512 v1 = _mm512_set1_ps(-0x1.6f6ac4p+100f); /* -1.81936113e+30 */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512i v7 = _mm512_set1_epi32(128);
    const __m512 v13 = _mm512_set1_ps(0x1.acf694p+1f); /* 3.35127497 */
    const __m512 v16 = _mm512_set1_ps(NAN);
    const __m512 v17 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v22 = _mm512_set1_ps(0x1.e1e1e2p+1f); /* 3.7647059 */
    const __m512 v23 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v28 = _mm512_set1_ps(0x1.10885ep-2f); /* 0.2661452 */
    const __m512 v32 = _mm512_set1_ps(0x1.00c2a2p+0f); /* 1.00296986 */
    const __m512i v40 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v42 = _mm512_set1_epi32(524288); /* 0x00080000 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_e4m3fn_cr_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erf_e4m3fn_cr_avx512_table1);
    const __m512i v3_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v3_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v3_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v4_0 = _mm512_and_si512(v2, v3_0);
    const __m512i v4_1 = _mm512_and_si512(v2, v3_1);
    const __m512i v4_2 = _mm512_and_si512(v2, v3_2);
    const __m512i v4_3 = _mm512_and_si512(v2, v3_3);
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 20);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 20);
    const __m512i v6_2 = _mm512_slli_epi32(v4_2, 20);
    const __m512i v6_3 = _mm512_slli_epi32(v4_3, 20);
    const __m512i v8_0 = _mm512_and_si512(v7, v3_0);
    const __m512i v8_1 = _mm512_and_si512(v7, v3_1);
    const __m512i v8_2 = _mm512_and_si512(v7, v3_2);
    const __m512i v8_3 = _mm512_and_si512(v7, v3_3);
    const __m512i v10_0 = _mm512_slli_epi32(v8_0, 24);
    const __m512i v10_1 = _mm512_slli_epi32(v8_1, 24);
    const __m512i v10_2 = _mm512_slli_epi32(v8_2, 24);
    const __m512i v10_3 = _mm512_slli_epi32(v8_3, 24);
    const __m512i v11_0 = _mm512_or_si512(v6_0, v10_0);
    const __m512i v11_1 = _mm512_or_si512(v6_1, v10_1);
    const __m512i v11_2 = _mm512_or_si512(v6_2, v10_2);
    const __m512i v11_3 = _mm512_or_si512(v6_3, v10_3);
    const __m512 v12_0 = _mm512_castsi512_ps(v11_0);
    const __m512 v12_1 = _mm512_castsi512_ps(v11_1);
    const __m512 v12_2 = _mm512_castsi512_ps(v11_2);
    const __m512 v12_3 = _mm512_castsi512_ps(v11_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v1, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v1, v12_1, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v1, v12_2, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v1, v12_3, v13);
    const __mmask16 v15_0 = _mm512_cmpeq_epi32_mask(v2, v4_0);
    const __mmask16 v15_1 = _mm512_cmpeq_epi32_mask(v2, v4_1);
    const __mmask16 v15_2 = _mm512_cmpeq_epi32_mask(v2, v4_2);
    const __mmask16 v15_3 = _mm512_cmpeq_epi32_mask(v2, v4_3);
    const __m512 v18_0 = _mm512_mul_ps(v17, v12_0);
    const __m512 v18_1 = _mm512_mul_ps(v17, v12_1);
    const __m512 v18_2 = _mm512_mul_ps(v17, v12_2);
    const __m512 v18_3 = _mm512_mul_ps(v17, v12_3);
    const __m512 v19_0 = _mm512_mask_blend_ps(v15_0, v18_0, v16);
    const __m512 v19_1 = _mm512_mask_blend_ps(v15_1, v18_1, v16);
    const __m512 v19_2 = _mm512_mask_blend_ps(v15_2, v18_2, v16);
    const __m512 v19_3 = _mm512_mask_blend_ps(v15_3, v18_3, v16);
    const __m512 v20_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v19_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v20_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v19_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v20_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v19_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v20_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v19_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v21_0 = _mm512_min_ps(v14_0, v20_0);
    const __m512 v21_1 = _mm512_min_ps(v14_1, v20_1);
    const __m512 v21_2 = _mm512_min_ps(v14_2, v20_2);
    const __m512 v21_3 = _mm512_min_ps(v14_3, v20_3);
    const __m512 v24_0 = _mm512_fmadd_ps(v21_0, v22, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v21_1, v22, v23);
    const __m512 v24_2 = _mm512_fmadd_ps(v21_2, v22, v23);
    const __m512 v24_3 = _mm512_fmadd_ps(v21_3, v22, v23);
    const __m512i v25_0 = erf_e4m3fn_cr_avx512_bits_f32_avx512(v24_0);
    const __m512i v25_1 = erf_e4m3fn_cr_avx512_bits_f32_avx512(v24_1);
    const __m512i v25_2 = erf_e4m3fn_cr_avx512_bits_f32_avx512(v24_2);
    const __m512i v25_3 = erf_e4m3fn_cr_avx512_bits_f32_avx512(v24_3);
    const __m512 v26_0 = _mm512_permutexvar_ps(v25_0, t0_0);
    const __m512 v26_1 = _mm512_permutexvar_ps(v25_1, t0_0);
    const __m512 v26_2 = _mm512_permutexvar_ps(v25_2, t0_0);
    const __m512 v26_3 = _mm512_permutexvar_ps(v25_3, t0_0);
    const __m512 v27_0 = _mm512_sub_ps(v24_0, v23);
    const __m512 v27_1 = _mm512_sub_ps(v24_1, v23);
    const __m512 v27_2 = _mm512_sub_ps(v24_2, v23);
    const __m512 v27_3 = _mm512_sub_ps(v24_3, v23);
    const __m512 v29_0 = _mm512_mul_ps(v27_0, v28);
    const __m512 v29_1 = _mm512_mul_ps(v27_1, v28);
    const __m512 v29_2 = _mm512_mul_ps(v27_2, v28);
    const __m512 v29_3 = _mm512_mul_ps(v27_3, v28);
    const __m512 v30_0 = _mm512_sub_ps(v21_0, v29_0);
    const __m512 v30_1 = _mm512_sub_ps(v21_1, v29_1);
    const __m512 v30_2 = _mm512_sub_ps(v21_2, v29_2);
    const __m512 v30_3 = _mm512_sub_ps(v21_3, v29_3);
    const __m512 v31_0 = _mm512_mul_ps(v26_0, v30_0);
    const __m512 v31_1 = _mm512_mul_ps(v26_1, v30_1);
    const __m512 v31_2 = _mm512_mul_ps(v26_2, v30_2);
    const __m512 v31_3 = _mm512_mul_ps(v26_3, v30_3);
    const __m512 v33_0 = _mm512_permutexvar_ps(v25_0, t1_0);
    const __m512 v33_1 = _mm512_permutexvar_ps(v25_1, t1_0);
    const __m512 v33_2 = _mm512_permutexvar_ps(v25_2, t1_0);
    const __m512 v33_3 = _mm512_permutexvar_ps(v25_3, t1_0);
    const __m512 v34_0 = _mm512_fmadd_ps(v31_0, v32, v33_0);
    const __m512 v34_1 = _mm512_fmadd_ps(v31_1, v32, v33_1);
    const __m512 v34_2 = _mm512_fmadd_ps(v31_2, v32, v33_2);
    const __m512 v34_3 = _mm512_fmadd_ps(v31_3, v32, v33_3);
    const __m512 v35_0 = erf_e4m3fn_cr_avx512_copysign_f32_avx512(v34_0, v19_0);
    const __m512 v35_1 = erf_e4m3fn_cr_avx512_copysign_f32_avx512(v34_1, v19_1);
    const __m512 v35_2 = erf_e4m3fn_cr_avx512_copysign_f32_avx512(v34_2, v19_2);
    const __m512 v35_3 = erf_e4m3fn_cr_avx512_copysign_f32_avx512(v34_3, v19_3);
    const __m512 v36_0 = _mm512_mul_ps(v0, v35_0);
    const __m512 v36_1 = _mm512_mul_ps(v0, v35_1);
    const __m512 v36_2 = _mm512_mul_ps(v0, v35_2);
    const __m512 v36_3 = _mm512_mul_ps(v0, v35_3);
    const __m512i v37_0 = erf_e4m3fn_cr_avx512_bits_f32_avx512(v36_0);
    const __m512i v37_1 = erf_e4m3fn_cr_avx512_bits_f32_avx512(v36_1);
    const __m512i v37_2 = erf_e4m3fn_cr_avx512_bits_f32_avx512(v36_2);
    const __m512i v37_3 = erf_e4m3fn_cr_avx512_bits_f32_avx512(v36_3);
    const __m512i v38_0 = _mm512_srli_epi32(v37_0, 24);
    const __m512i v38_1 = _mm512_srli_epi32(v37_1, 24);
    const __m512i v38_2 = _mm512_srli_epi32(v37_2, 24);
    const __m512i v38_3 = _mm512_srli_epi32(v37_3, 24);
    const __m512i v39_0 = _mm512_and_si512(v38_0, v7);
    const __m512i v39_1 = _mm512_and_si512(v38_1, v7);
    const __m512i v39_2 = _mm512_and_si512(v38_2, v7);
    const __m512i v39_3 = _mm512_and_si512(v38_3, v7);
    const __m512i v41_0 = _mm512_and_si512(v40, v37_0);
    const __m512i v41_1 = _mm512_and_si512(v40, v37_1);
    const __m512i v41_2 = _mm512_and_si512(v40, v37_2);
    const __m512i v41_3 = _mm512_and_si512(v40, v37_3);
    const __m512i v43_0 = _mm512_add_epi32(v41_0, v42);
    const __m512i v43_1 = _mm512_add_epi32(v41_1, v42);
    const __m512i v43_2 = _mm512_add_epi32(v41_2, v42);
    const __m512i v43_3 = _mm512_add_epi32(v41_3, v42);
    const __m512i v44_0 = _mm512_srli_epi32(v43_0, 20);
    const __m512i v44_1 = _mm512_srli_epi32(v43_1, 20);
    const __m512i v44_2 = _mm512_srli_epi32(v43_2, 20);
    const __m512i v44_3 = _mm512_srli_epi32(v43_3, 20);
    const __m512i v45_0 = _mm512_min_epi32(v2, v44_0);
    const __m512i v45_1 = _mm512_min_epi32(v2, v44_1);
    const __m512i v45_2 = _mm512_min_epi32(v2, v44_2);
    const __m512i v45_3 = _mm512_min_epi32(v2, v44_3);
    const __m512i v46_0 = _mm512_or_si512(v39_0, v45_0);
    const __m512i v46_1 = _mm512_or_si512(v39_1, v45_1);
    const __m512i v46_2 = _mm512_or_si512(v39_2, v45_2);
    const __m512i v46_3 = _mm512_or_si512(v39_3, v45_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v46_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v46_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v46_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v46_3));
}

/* 16 elements. */
static ERF_E4M3FN_CR_AVX512_AVX512_TARGET void erf_e4m3fn_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m512 v1 = _mm512_set1_ps(-0x1.6f6ac4p+100f); /* -1.81936113e+30 */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512i v7 = _mm512_set1_epi32(128);
    const __m512 v13 = _mm512_set1_ps(0x1.acf694p+1f); /* 3.35127497 */
    const __m512 v16 = _mm512_set1_ps(NAN);
    const __m512 v17 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512 v22 = _mm512_set1_ps(0x1.e1e1e2p+1f); /* 3.7647059 */
    const __m512 v23 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v28 = _mm512_set1_ps(0x1.10885ep-2f); /* 0.2661452 */
    const __m512 v32 = _mm512_set1_ps(0x1.00c2a2p+0f); /* 1.00296986 */
    const __m512i v40 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v42 = _mm512_set1_epi32(524288); /* 0x00080000 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_e4m3fn_cr_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erf_e4m3fn_cr_avx512_table1);
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4 = _mm512_and_si512(v2, v3);
    const __m512i v6 = _mm512_slli_epi32(v4, 20);
    const __m512i v8 = _mm512_and_si512(v7, v3);
    const __m512i v10 = _mm512_slli_epi32(v8, 24);
    const __m512i v11 = _mm512_or_si512(v6, v10);
    const __m512 v12 = _mm512_castsi512_ps(v11);
    const __m512 v14 = _mm512_fmadd_ps(v1, v12, v13);
    const __mmask16 v15 = _mm512_cmpeq_epi32_mask(v2, v4);
    const __m512 v18 = _mm512_mul_ps(v17, v12);
    const __m512 v19 = _mm512_mask_blend_ps(v15, v18, v16);
    const __m512 v20 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v19), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v21 = _mm512_min_ps(v14, v20);
    const __m512 v24 = _mm512_fmadd_ps(v21, v22, v23);
    const __m512i v25 = erf_e4m3fn_cr_avx512_bits_f32_avx512(v24);
    const __m512 v26 = _mm512_permutexvar_ps(v25, t0_0);
    const __m512 v27 = _mm512_sub_ps(v24, v23);
    const __m512 v29 = _mm512_mul_ps(v27, v28);
    const __m512 v30 = _mm512_sub_ps(v21, v29);
    const __m512 v31 = _mm512_mul_ps(v26, v30);
    const __m512 v33 = _mm512_permutexvar_ps(v25, t1_0);
    const __m512 v34 = _mm512_fmadd_ps(v31, v32, v33);
    const __m512 v35 = erf_e4m3fn_cr_avx512_copysign_f32_avx512(v34, v19);
    const __m512 v36 = _mm512_mul_ps(v0, v35);
    const __m512i v37 = erf_e4m3fn_cr_avx512_bits_f32_avx512(v36);
    const __m512i v38 = _mm512_srli_epi32(v37, 24);
    const __m512i v39 = _mm512_and_si512(v38, v7);
    const __m512i v41 = _mm512_and_si512(v40, v37);
    const __m512i v43 = _mm512_add_epi32(v41, v42);
    const __m512i v44 = _mm512_srli_epi32(v43, 20);
    const __m512i v45 = _mm512_min_epi32(v2, v44);
    const __m512i v46 = _mm512_or_si512(v39, v45);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v46));
}

static ERF_E4M3FN_CR_AVX512_AVX512_TARGET void erf_e4m3fn_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        erf_e4m3fn_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erf_e4m3fn_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        erf_e4m3fn_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_E4M3FN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_e4m3fn_cr_avx512_level(void) {
#if defined(ERF_E4M3FN_CR_AVX512_FORCE_ISA)
    return ERF_E4M3FN_CR_AVX512_FORCE_ISA;
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

uint8_t erf_e4m3fn_cr_avx512(uint8_t x) {
    return erf_e4m3fn_cr_avx512_element(x);
}

void erf_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_e4m3fn_cr_avx512_level();
    if (level == 2) {
        erf_e4m3fn_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_e4m3fn_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erf_e4m3fn_cr_avx512_array_portable(x, y, n);
}
