/* tanh_e4m3fn_cr_avx512: tanh
 *
 *   target       tanh, tanh x, e4m3fn
 *   domain       every input
 *   max error    0.482373 ulp, proven: all 256 inputs visited
 *   worst input  -0x1.8p+0 (-1.5, encoding 0xbc)
 *   result there -0x1.cp-1 (-0.875, encoding 0xb6)
 *   mean error   0.068139 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b7e1c268ccad7dc4312931d8c48b0705
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/tanh_e4m3fn_avx512.db
 *                time: 0.4119 ns/element as avx512 code (inputs mean)
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
#include "tanh_e4m3fn_cr_avx512.h"

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

static inline int32_t tanh_e4m3fn_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tanh_e4m3fn_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tanh_e4m3fn_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tanh_e4m3fn_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t tanh_e4m3fn_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tanh_e4m3fn_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = tanh_e4m3fn_cr_avx512_bits_f32(y) & INT32_MIN;
    return tanh_e4m3fn_cr_avx512_frombits_f32((tanh_e4m3fn_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t tanh_e4m3fn_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float tanh_e4m3fn_cr_avx512_table0[32] = {
    0x1.3e6abp-12f, 0x1.3641d8p-2f, 0x1.1c100cp-1f, 0x1.77ea92p-1f,
    0x1.b25d64p-1f, 0x1.d4ed6p-1f, 0x1.e87c32p-1f, 0x1.f34712p-1f,
    0x1.f92692p-1f, 0x1.fc5288p-1f, 0x1.fe073ap-1f, 0x1.fef192p-1f,
    0x1.ff6f2ep-1f, 0x1.ffb276p-1f, 0x1.ffd67ep-1f, 0x1.ffe9c8p-1f,
    0x1.fff41cp-1f, 0x1.fff9a2p-1f, 0x1.fffc98p-1f, 0x1.fffe2ep-1f,
    0x1.ffff06p-1f, 0x1.ffff7ap-1f, 0x1.ffffb8p-1f, 0x1.ffffdap-1f,
    0x1.ffffecp-1f, 0x1.fffff6p-1f, 0x1.fffffap-1f, 0x1.fffffcp-1f,
    0x1.fffffep-1f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

static inline uint8_t tanh_e4m3fn_cr_avx512_element(uint8_t x) {
    const int32_t v0 = 127;
    const int32_t v1 = 2147483647; /* 0x7fffffff */
    const float v2 = 0x1p-120f; /* 7.52316385e-37 */
    const float v3 = -0x1.87eb88p-4f; /* -0.0956836045 */
    const float v4 = -0x1.213f5ep-16f; /* -1.72404962e-05 */
    const float v5 = -0x1.432e84p-2f; /* -0.315607131 */
    const float v6 = 0x1.28p+3f; /* 9.25 */
    const int32_t v7 = (int32_t)x;
    const int32_t v8 = v0 & v7;
    const int v9 = v0 == v8;
    const float v10 = NAN;
    const float v11 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v12 = 20;
    const int32_t v13 = tanh_e4m3fn_cr_avx512_shl_i32(v8, v12);
    const int32_t v14 = 128;
    const int32_t v15 = v14 & v7;
    const int32_t v16 = 24;
    const int32_t v17 = tanh_e4m3fn_cr_avx512_shl_i32(v15, v16);
    const int32_t v18 = v13 | v17;
    const float v19 = tanh_e4m3fn_cr_avx512_frombits_f32(v18);
    const float v20 = v11 * v19;
    const float v21 = v9 ? v10 : v20;
    const float v22 = tanh_e4m3fn_cr_avx512_abs_f32(v21);
    const float v23 = v6 < v22 ? v6 : v22;
    const float v24 = 0x1.99999ap+1f; /* 3.20000005 */
    const float v25 = 0x1.8p+23f; /* 12582912 */
    const float v26 = tanh_e4m3fn_cr_avx512_fma_f32(v23, v24, v25);
    const float v27 = v26 - v25;
    const float v28 = tanh_e4m3fn_cr_avx512_fma_f32(v5, v27, v23);
    const float v29 = tanh_e4m3fn_cr_avx512_fma_f32(v3, v4, v28);
    const int32_t v30 = tanh_e4m3fn_cr_avx512_bits_f32(v26);
    const float v31 = tanh_e4m3fn_cr_avx512_table0[(uint32_t)v30 & (32u - 1)];
    const float v32 = -v31;
    const float v33 = v32 * v31;
    const float v34 = tanh_e4m3fn_cr_avx512_fma_f32(v29, v33, v29);
    const float v35 = 0x1.04315p+0f; /* 1.01637745 */
    const float v36 = 0x1p+3f; /* 8 */
    const float v37 = v31 < v36 ? v31 : v36;
    const float v38 = tanh_e4m3fn_cr_avx512_fma_f32(v34, v35, v37);
    const float v39 = tanh_e4m3fn_cr_avx512_copysign_f32(v38, v21);
    const float v40 = v2 * v39;
    const int32_t v41 = tanh_e4m3fn_cr_avx512_bits_f32(v40);
    const int32_t v42 = v1 & v41;
    const int32_t v43 = 524288; /* 0x00080000 */
    const int32_t v44 = (int32_t)((uint32_t)v42 + (uint32_t)v43);
    const int32_t v45 = tanh_e4m3fn_cr_avx512_lshr_i32(v44, v12);
    const int32_t v46 = v0 < v45 ? v0 : v45;
    const int32_t v47 = v15 & v14;
    const int32_t v48 = (int32_t)((uint32_t)v46 - (uint32_t)v47);
    const int32_t r0 = v48;
    return (uint8_t)r0;
}

static void tanh_e4m3fn_cr_avx512_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_e4m3fn_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_E4M3FN_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_E4M3FN_CR_AVX512_AVX2 static inline TANH_E4M3FN_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TANH_E4M3FN_CR_AVX512_AVX512 static inline TANH_E4M3FN_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TANH_E4M3FN_CR_AVX512_AVX2 __m256i tanh_e4m3fn_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TANH_E4M3FN_CR_AVX512_AVX2 __m256 tanh_e4m3fn_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
TANH_E4M3FN_CR_AVX512_AVX2 __m256 tanh_e4m3fn_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(tanh_e4m3fn_cr_avx512_permute16_avx2(i, t0, t1),
                            tanh_e4m3fn_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_E4M3FN_CR_AVX512_AVX2 __m256 tanh_e4m3fn_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low bytes of eight lanes. */
TANH_E4M3FN_CR_AVX512_AVX2 void tanh_e4m3fn_cr_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
TANH_E4M3FN_CR_AVX512_AVX2 void tanh_e4m3fn_cr_avx512_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256i v1 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v2 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256 v3 = _mm256_set1_ps(-0x1.87eb88p-4f); /* -0.0956836045 */
    const __m256 v4 = _mm256_set1_ps(-0x1.213f5ep-16f); /* -1.72404962e-05 */
    const __m256 v5 = _mm256_set1_ps(-0x1.432e84p-2f); /* -0.315607131 */
    const __m256 v6 = _mm256_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m256 v10 = _mm256_set1_ps(NAN);
    const __m256 v11 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v14 = _mm256_set1_epi32(128);
    const __m256 v24 = _mm256_set1_ps(0x1.99999ap+1f); /* 3.20000005 */
    const __m256 v25 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v35 = _mm256_set1_ps(0x1.04315p+0f); /* 1.01637745 */
    const __m256 v36 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256i v43 = _mm256_set1_epi32(524288); /* 0x00080000 */
    const __m256 t0_0 = _mm256_loadu_ps(tanh_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(tanh_e4m3fn_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(tanh_e4m3fn_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(tanh_e4m3fn_cr_avx512_table0 + 24);
    const __m256i v7_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v7_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v8_0 = _mm256_and_si256(v0, v7_0);
    const __m256i v8_1 = _mm256_and_si256(v0, v7_1);
    const __m256i v9_0 = _mm256_cmpeq_epi32(v0, v8_0);
    const __m256i v9_1 = _mm256_cmpeq_epi32(v0, v8_1);
    const __m256i v13_0 = _mm256_slli_epi32(v8_0, 20);
    const __m256i v13_1 = _mm256_slli_epi32(v8_1, 20);
    const __m256i v15_0 = _mm256_and_si256(v14, v7_0);
    const __m256i v15_1 = _mm256_and_si256(v14, v7_1);
    const __m256i v17_0 = _mm256_slli_epi32(v15_0, 24);
    const __m256i v17_1 = _mm256_slli_epi32(v15_1, 24);
    const __m256i v18_0 = _mm256_or_si256(v13_0, v17_0);
    const __m256i v18_1 = _mm256_or_si256(v13_1, v17_1);
    const __m256 v19_0 = _mm256_castsi256_ps(v18_0);
    const __m256 v19_1 = _mm256_castsi256_ps(v18_1);
    const __m256 v20_0 = _mm256_mul_ps(v11, v19_0);
    const __m256 v20_1 = _mm256_mul_ps(v11, v19_1);
    const __m256 v21_0 = _mm256_blendv_ps(v20_0, v10, _mm256_castsi256_ps(v9_0));
    const __m256 v21_1 = _mm256_blendv_ps(v20_1, v10, _mm256_castsi256_ps(v9_1));
    const __m256 v22_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v21_0);
    const __m256 v22_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v21_1);
    const __m256 v23_0 = _mm256_min_ps(v6, v22_0);
    const __m256 v23_1 = _mm256_min_ps(v6, v22_1);
    const __m256 v26_0 = _mm256_fmadd_ps(v23_0, v24, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v23_1, v24, v25);
    const __m256 v27_0 = _mm256_sub_ps(v26_0, v25);
    const __m256 v27_1 = _mm256_sub_ps(v26_1, v25);
    const __m256 v28_0 = _mm256_fmadd_ps(v5, v27_0, v23_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v5, v27_1, v23_1);
    const __m256 v29_0 = _mm256_fmadd_ps(v3, v4, v28_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v3, v4, v28_1);
    const __m256i v30_0 = tanh_e4m3fn_cr_avx512_bits_f32_avx2(v26_0);
    const __m256i v30_1 = tanh_e4m3fn_cr_avx512_bits_f32_avx2(v26_1);
    const __m256 v31_0 = tanh_e4m3fn_cr_avx512_permute32_avx2(v30_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v31_1 = tanh_e4m3fn_cr_avx512_permute32_avx2(v30_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v32_0 = _mm256_xor_ps(v31_0, _mm256_set1_ps(-0.0f));
    const __m256 v32_1 = _mm256_xor_ps(v31_1, _mm256_set1_ps(-0.0f));
    const __m256 v33_0 = _mm256_mul_ps(v32_0, v31_0);
    const __m256 v33_1 = _mm256_mul_ps(v32_1, v31_1);
    const __m256 v34_0 = _mm256_fmadd_ps(v29_0, v33_0, v29_0);
    const __m256 v34_1 = _mm256_fmadd_ps(v29_1, v33_1, v29_1);
    const __m256 v37_0 = _mm256_min_ps(v31_0, v36);
    const __m256 v37_1 = _mm256_min_ps(v31_1, v36);
    const __m256 v38_0 = _mm256_fmadd_ps(v34_0, v35, v37_0);
    const __m256 v38_1 = _mm256_fmadd_ps(v34_1, v35, v37_1);
    const __m256 v39_0 = tanh_e4m3fn_cr_avx512_copysign_f32_avx2(v38_0, v21_0);
    const __m256 v39_1 = tanh_e4m3fn_cr_avx512_copysign_f32_avx2(v38_1, v21_1);
    const __m256 v40_0 = _mm256_mul_ps(v2, v39_0);
    const __m256 v40_1 = _mm256_mul_ps(v2, v39_1);
    const __m256i v41_0 = tanh_e4m3fn_cr_avx512_bits_f32_avx2(v40_0);
    const __m256i v41_1 = tanh_e4m3fn_cr_avx512_bits_f32_avx2(v40_1);
    const __m256i v42_0 = _mm256_and_si256(v1, v41_0);
    const __m256i v42_1 = _mm256_and_si256(v1, v41_1);
    const __m256i v44_0 = _mm256_add_epi32(v42_0, v43);
    const __m256i v44_1 = _mm256_add_epi32(v42_1, v43);
    const __m256i v45_0 = _mm256_srli_epi32(v44_0, 20);
    const __m256i v45_1 = _mm256_srli_epi32(v44_1, 20);
    const __m256i v46_0 = _mm256_min_epi32(v0, v45_0);
    const __m256i v46_1 = _mm256_min_epi32(v0, v45_1);
    const __m256i v47_0 = _mm256_and_si256(v15_0, v14);
    const __m256i v47_1 = _mm256_and_si256(v15_1, v14);
    const __m256i v48_0 = _mm256_sub_epi32(v46_0, v47_0);
    const __m256i v48_1 = _mm256_sub_epi32(v46_1, v47_1);
    tanh_e4m3fn_cr_avx512_store_u8_avx2(y, v48_0);
    tanh_e4m3fn_cr_avx512_store_u8_avx2(y + 8, v48_1);
}

/* 8 elements. */
static TANH_E4M3FN_CR_AVX512_AVX2_TARGET void tanh_e4m3fn_cr_avx512_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256i v1 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v2 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256 v3 = _mm256_set1_ps(-0x1.87eb88p-4f); /* -0.0956836045 */
    const __m256 v4 = _mm256_set1_ps(-0x1.213f5ep-16f); /* -1.72404962e-05 */
    const __m256 v5 = _mm256_set1_ps(-0x1.432e84p-2f); /* -0.315607131 */
    const __m256 v6 = _mm256_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m256 v10 = _mm256_set1_ps(NAN);
    const __m256 v11 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v14 = _mm256_set1_epi32(128);
    const __m256 v24 = _mm256_set1_ps(0x1.99999ap+1f); /* 3.20000005 */
    const __m256 v25 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v35 = _mm256_set1_ps(0x1.04315p+0f); /* 1.01637745 */
    const __m256 v36 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256i v43 = _mm256_set1_epi32(524288); /* 0x00080000 */
    const __m256 t0_0 = _mm256_loadu_ps(tanh_e4m3fn_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(tanh_e4m3fn_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(tanh_e4m3fn_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(tanh_e4m3fn_cr_avx512_table0 + 24);
    const __m256i v7 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v8 = _mm256_and_si256(v0, v7);
    const __m256i v9 = _mm256_cmpeq_epi32(v0, v8);
    const __m256i v13 = _mm256_slli_epi32(v8, 20);
    const __m256i v15 = _mm256_and_si256(v14, v7);
    const __m256i v17 = _mm256_slli_epi32(v15, 24);
    const __m256i v18 = _mm256_or_si256(v13, v17);
    const __m256 v19 = _mm256_castsi256_ps(v18);
    const __m256 v20 = _mm256_mul_ps(v11, v19);
    const __m256 v21 = _mm256_blendv_ps(v20, v10, _mm256_castsi256_ps(v9));
    const __m256 v22 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v21);
    const __m256 v23 = _mm256_min_ps(v6, v22);
    const __m256 v26 = _mm256_fmadd_ps(v23, v24, v25);
    const __m256 v27 = _mm256_sub_ps(v26, v25);
    const __m256 v28 = _mm256_fmadd_ps(v5, v27, v23);
    const __m256 v29 = _mm256_fmadd_ps(v3, v4, v28);
    const __m256i v30 = tanh_e4m3fn_cr_avx512_bits_f32_avx2(v26);
    const __m256 v31 = tanh_e4m3fn_cr_avx512_permute32_avx2(v30, t0_0, t0_1, t0_2, t0_3);
    const __m256 v32 = _mm256_xor_ps(v31, _mm256_set1_ps(-0.0f));
    const __m256 v33 = _mm256_mul_ps(v32, v31);
    const __m256 v34 = _mm256_fmadd_ps(v29, v33, v29);
    const __m256 v37 = _mm256_min_ps(v31, v36);
    const __m256 v38 = _mm256_fmadd_ps(v34, v35, v37);
    const __m256 v39 = tanh_e4m3fn_cr_avx512_copysign_f32_avx2(v38, v21);
    const __m256 v40 = _mm256_mul_ps(v2, v39);
    const __m256i v41 = tanh_e4m3fn_cr_avx512_bits_f32_avx2(v40);
    const __m256i v42 = _mm256_and_si256(v1, v41);
    const __m256i v44 = _mm256_add_epi32(v42, v43);
    const __m256i v45 = _mm256_srli_epi32(v44, 20);
    const __m256i v46 = _mm256_min_epi32(v0, v45);
    const __m256i v47 = _mm256_and_si256(v15, v14);
    const __m256i v48 = _mm256_sub_epi32(v46, v47);
    tanh_e4m3fn_cr_avx512_store_u8_avx2(y, v48);
}

static TANH_E4M3FN_CR_AVX512_AVX2_TARGET void tanh_e4m3fn_cr_avx512_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_e4m3fn_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tanh_e4m3fn_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        tanh_e4m3fn_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
TANH_E4M3FN_CR_AVX512_AVX512 __m512i tanh_e4m3fn_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_E4M3FN_CR_AVX512_AVX512 __m512 tanh_e4m3fn_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
TANH_E4M3FN_CR_AVX512_AVX512 void tanh_e4m3fn_cr_avx512_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v2 = _mm512_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m512 v3 = _mm512_set1_ps(-0x1.87eb88p-4f); /* -0.0956836045 */
    const __m512 v4 = _mm512_set1_ps(-0x1.213f5ep-16f); /* -1.72404962e-05 */
    const __m512 v5 = _mm512_set1_ps(-0x1.432e84p-2f); /* -0.315607131 */
    const __m512 v6 = _mm512_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m512 v10 = _mm512_set1_ps(NAN);
    const __m512 v11 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v14 = _mm512_set1_epi32(128);
    const __m512 v24 = _mm512_set1_ps(0x1.99999ap+1f); /* 3.20000005 */
    const __m512 v25 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v35 = _mm512_set1_ps(0x1.04315p+0f); /* 1.01637745 */
    const __m512 v36 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512i v43 = _mm512_set1_epi32(524288); /* 0x00080000 */
    const __m512 t0_0 = _mm512_loadu_ps(tanh_e4m3fn_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(tanh_e4m3fn_cr_avx512_table0 + 16);
    const __m512i v7_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v7_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v7_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v7_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v8_0 = _mm512_and_si512(v0, v7_0);
    const __m512i v8_1 = _mm512_and_si512(v0, v7_1);
    const __m512i v8_2 = _mm512_and_si512(v0, v7_2);
    const __m512i v8_3 = _mm512_and_si512(v0, v7_3);
    const __mmask16 v9_0 = _mm512_cmpeq_epi32_mask(v0, v8_0);
    const __mmask16 v9_1 = _mm512_cmpeq_epi32_mask(v0, v8_1);
    const __mmask16 v9_2 = _mm512_cmpeq_epi32_mask(v0, v8_2);
    const __mmask16 v9_3 = _mm512_cmpeq_epi32_mask(v0, v8_3);
    const __m512i v13_0 = _mm512_slli_epi32(v8_0, 20);
    const __m512i v13_1 = _mm512_slli_epi32(v8_1, 20);
    const __m512i v13_2 = _mm512_slli_epi32(v8_2, 20);
    const __m512i v13_3 = _mm512_slli_epi32(v8_3, 20);
    const __m512i v15_0 = _mm512_and_si512(v14, v7_0);
    const __m512i v15_1 = _mm512_and_si512(v14, v7_1);
    const __m512i v15_2 = _mm512_and_si512(v14, v7_2);
    const __m512i v15_3 = _mm512_and_si512(v14, v7_3);
    const __m512i v17_0 = _mm512_slli_epi32(v15_0, 24);
    const __m512i v17_1 = _mm512_slli_epi32(v15_1, 24);
    const __m512i v17_2 = _mm512_slli_epi32(v15_2, 24);
    const __m512i v17_3 = _mm512_slli_epi32(v15_3, 24);
    const __m512i v18_0 = _mm512_or_si512(v13_0, v17_0);
    const __m512i v18_1 = _mm512_or_si512(v13_1, v17_1);
    const __m512i v18_2 = _mm512_or_si512(v13_2, v17_2);
    const __m512i v18_3 = _mm512_or_si512(v13_3, v17_3);
    const __m512 v19_0 = _mm512_castsi512_ps(v18_0);
    const __m512 v19_1 = _mm512_castsi512_ps(v18_1);
    const __m512 v19_2 = _mm512_castsi512_ps(v18_2);
    const __m512 v19_3 = _mm512_castsi512_ps(v18_3);
    const __m512 v20_0 = _mm512_mul_ps(v11, v19_0);
    const __m512 v20_1 = _mm512_mul_ps(v11, v19_1);
    const __m512 v20_2 = _mm512_mul_ps(v11, v19_2);
    const __m512 v20_3 = _mm512_mul_ps(v11, v19_3);
    const __m512 v21_0 = _mm512_mask_blend_ps(v9_0, v20_0, v10);
    const __m512 v21_1 = _mm512_mask_blend_ps(v9_1, v20_1, v10);
    const __m512 v21_2 = _mm512_mask_blend_ps(v9_2, v20_2, v10);
    const __m512 v21_3 = _mm512_mask_blend_ps(v9_3, v20_3, v10);
    const __m512 v22_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v21_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v22_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v21_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v22_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v21_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v22_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v21_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v23_0 = _mm512_min_ps(v6, v22_0);
    const __m512 v23_1 = _mm512_min_ps(v6, v22_1);
    const __m512 v23_2 = _mm512_min_ps(v6, v22_2);
    const __m512 v23_3 = _mm512_min_ps(v6, v22_3);
    const __m512 v26_0 = _mm512_fmadd_ps(v23_0, v24, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v23_1, v24, v25);
    const __m512 v26_2 = _mm512_fmadd_ps(v23_2, v24, v25);
    const __m512 v26_3 = _mm512_fmadd_ps(v23_3, v24, v25);
    const __m512 v27_0 = _mm512_sub_ps(v26_0, v25);
    const __m512 v27_1 = _mm512_sub_ps(v26_1, v25);
    const __m512 v27_2 = _mm512_sub_ps(v26_2, v25);
    const __m512 v27_3 = _mm512_sub_ps(v26_3, v25);
    const __m512 v28_0 = _mm512_fmadd_ps(v5, v27_0, v23_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v5, v27_1, v23_1);
    const __m512 v28_2 = _mm512_fmadd_ps(v5, v27_2, v23_2);
    const __m512 v28_3 = _mm512_fmadd_ps(v5, v27_3, v23_3);
    const __m512 v29_0 = _mm512_fmadd_ps(v3, v4, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v3, v4, v28_1);
    const __m512 v29_2 = _mm512_fmadd_ps(v3, v4, v28_2);
    const __m512 v29_3 = _mm512_fmadd_ps(v3, v4, v28_3);
    const __m512i v30_0 = tanh_e4m3fn_cr_avx512_bits_f32_avx512(v26_0);
    const __m512i v30_1 = tanh_e4m3fn_cr_avx512_bits_f32_avx512(v26_1);
    const __m512i v30_2 = tanh_e4m3fn_cr_avx512_bits_f32_avx512(v26_2);
    const __m512i v30_3 = tanh_e4m3fn_cr_avx512_bits_f32_avx512(v26_3);
    const __m512 v31_0 = _mm512_permutex2var_ps(t0_0, v30_0, t0_1);
    const __m512 v31_1 = _mm512_permutex2var_ps(t0_0, v30_1, t0_1);
    const __m512 v31_2 = _mm512_permutex2var_ps(t0_0, v30_2, t0_1);
    const __m512 v31_3 = _mm512_permutex2var_ps(t0_0, v30_3, t0_1);
    const __m512 v32_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v31_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v32_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v31_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v32_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v31_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v32_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v31_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v33_0 = _mm512_mul_ps(v32_0, v31_0);
    const __m512 v33_1 = _mm512_mul_ps(v32_1, v31_1);
    const __m512 v33_2 = _mm512_mul_ps(v32_2, v31_2);
    const __m512 v33_3 = _mm512_mul_ps(v32_3, v31_3);
    const __m512 v34_0 = _mm512_fmadd_ps(v29_0, v33_0, v29_0);
    const __m512 v34_1 = _mm512_fmadd_ps(v29_1, v33_1, v29_1);
    const __m512 v34_2 = _mm512_fmadd_ps(v29_2, v33_2, v29_2);
    const __m512 v34_3 = _mm512_fmadd_ps(v29_3, v33_3, v29_3);
    const __m512 v37_0 = _mm512_min_ps(v31_0, v36);
    const __m512 v37_1 = _mm512_min_ps(v31_1, v36);
    const __m512 v37_2 = _mm512_min_ps(v31_2, v36);
    const __m512 v37_3 = _mm512_min_ps(v31_3, v36);
    const __m512 v38_0 = _mm512_fmadd_ps(v34_0, v35, v37_0);
    const __m512 v38_1 = _mm512_fmadd_ps(v34_1, v35, v37_1);
    const __m512 v38_2 = _mm512_fmadd_ps(v34_2, v35, v37_2);
    const __m512 v38_3 = _mm512_fmadd_ps(v34_3, v35, v37_3);
    const __m512 v39_0 = tanh_e4m3fn_cr_avx512_copysign_f32_avx512(v38_0, v21_0);
    const __m512 v39_1 = tanh_e4m3fn_cr_avx512_copysign_f32_avx512(v38_1, v21_1);
    const __m512 v39_2 = tanh_e4m3fn_cr_avx512_copysign_f32_avx512(v38_2, v21_2);
    const __m512 v39_3 = tanh_e4m3fn_cr_avx512_copysign_f32_avx512(v38_3, v21_3);
    const __m512 v40_0 = _mm512_mul_ps(v2, v39_0);
    const __m512 v40_1 = _mm512_mul_ps(v2, v39_1);
    const __m512 v40_2 = _mm512_mul_ps(v2, v39_2);
    const __m512 v40_3 = _mm512_mul_ps(v2, v39_3);
    const __m512i v41_0 = tanh_e4m3fn_cr_avx512_bits_f32_avx512(v40_0);
    const __m512i v41_1 = tanh_e4m3fn_cr_avx512_bits_f32_avx512(v40_1);
    const __m512i v41_2 = tanh_e4m3fn_cr_avx512_bits_f32_avx512(v40_2);
    const __m512i v41_3 = tanh_e4m3fn_cr_avx512_bits_f32_avx512(v40_3);
    const __m512i v42_0 = _mm512_and_si512(v1, v41_0);
    const __m512i v42_1 = _mm512_and_si512(v1, v41_1);
    const __m512i v42_2 = _mm512_and_si512(v1, v41_2);
    const __m512i v42_3 = _mm512_and_si512(v1, v41_3);
    const __m512i v44_0 = _mm512_add_epi32(v42_0, v43);
    const __m512i v44_1 = _mm512_add_epi32(v42_1, v43);
    const __m512i v44_2 = _mm512_add_epi32(v42_2, v43);
    const __m512i v44_3 = _mm512_add_epi32(v42_3, v43);
    const __m512i v45_0 = _mm512_srli_epi32(v44_0, 20);
    const __m512i v45_1 = _mm512_srli_epi32(v44_1, 20);
    const __m512i v45_2 = _mm512_srli_epi32(v44_2, 20);
    const __m512i v45_3 = _mm512_srli_epi32(v44_3, 20);
    const __m512i v46_0 = _mm512_min_epi32(v0, v45_0);
    const __m512i v46_1 = _mm512_min_epi32(v0, v45_1);
    const __m512i v46_2 = _mm512_min_epi32(v0, v45_2);
    const __m512i v46_3 = _mm512_min_epi32(v0, v45_3);
    const __m512i v47_0 = _mm512_and_si512(v15_0, v14);
    const __m512i v47_1 = _mm512_and_si512(v15_1, v14);
    const __m512i v47_2 = _mm512_and_si512(v15_2, v14);
    const __m512i v47_3 = _mm512_and_si512(v15_3, v14);
    const __m512i v48_0 = _mm512_sub_epi32(v46_0, v47_0);
    const __m512i v48_1 = _mm512_sub_epi32(v46_1, v47_1);
    const __m512i v48_2 = _mm512_sub_epi32(v46_2, v47_2);
    const __m512i v48_3 = _mm512_sub_epi32(v46_3, v47_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v48_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v48_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v48_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v48_3));
}

/* 16 elements. */
static TANH_E4M3FN_CR_AVX512_AVX512_TARGET void tanh_e4m3fn_cr_avx512_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v2 = _mm512_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m512 v3 = _mm512_set1_ps(-0x1.87eb88p-4f); /* -0.0956836045 */
    const __m512 v4 = _mm512_set1_ps(-0x1.213f5ep-16f); /* -1.72404962e-05 */
    const __m512 v5 = _mm512_set1_ps(-0x1.432e84p-2f); /* -0.315607131 */
    const __m512 v6 = _mm512_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m512 v10 = _mm512_set1_ps(NAN);
    const __m512 v11 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v14 = _mm512_set1_epi32(128);
    const __m512 v24 = _mm512_set1_ps(0x1.99999ap+1f); /* 3.20000005 */
    const __m512 v25 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v35 = _mm512_set1_ps(0x1.04315p+0f); /* 1.01637745 */
    const __m512 v36 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512i v43 = _mm512_set1_epi32(524288); /* 0x00080000 */
    const __m512 t0_0 = _mm512_loadu_ps(tanh_e4m3fn_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(tanh_e4m3fn_cr_avx512_table0 + 16);
    const __m512i v7 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v8 = _mm512_and_si512(v0, v7);
    const __mmask16 v9 = _mm512_cmpeq_epi32_mask(v0, v8);
    const __m512i v13 = _mm512_slli_epi32(v8, 20);
    const __m512i v15 = _mm512_and_si512(v14, v7);
    const __m512i v17 = _mm512_slli_epi32(v15, 24);
    const __m512i v18 = _mm512_or_si512(v13, v17);
    const __m512 v19 = _mm512_castsi512_ps(v18);
    const __m512 v20 = _mm512_mul_ps(v11, v19);
    const __m512 v21 = _mm512_mask_blend_ps(v9, v20, v10);
    const __m512 v22 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v21), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v23 = _mm512_min_ps(v6, v22);
    const __m512 v26 = _mm512_fmadd_ps(v23, v24, v25);
    const __m512 v27 = _mm512_sub_ps(v26, v25);
    const __m512 v28 = _mm512_fmadd_ps(v5, v27, v23);
    const __m512 v29 = _mm512_fmadd_ps(v3, v4, v28);
    const __m512i v30 = tanh_e4m3fn_cr_avx512_bits_f32_avx512(v26);
    const __m512 v31 = _mm512_permutex2var_ps(t0_0, v30, t0_1);
    const __m512 v32 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v31), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v33 = _mm512_mul_ps(v32, v31);
    const __m512 v34 = _mm512_fmadd_ps(v29, v33, v29);
    const __m512 v37 = _mm512_min_ps(v31, v36);
    const __m512 v38 = _mm512_fmadd_ps(v34, v35, v37);
    const __m512 v39 = tanh_e4m3fn_cr_avx512_copysign_f32_avx512(v38, v21);
    const __m512 v40 = _mm512_mul_ps(v2, v39);
    const __m512i v41 = tanh_e4m3fn_cr_avx512_bits_f32_avx512(v40);
    const __m512i v42 = _mm512_and_si512(v1, v41);
    const __m512i v44 = _mm512_add_epi32(v42, v43);
    const __m512i v45 = _mm512_srli_epi32(v44, 20);
    const __m512i v46 = _mm512_min_epi32(v0, v45);
    const __m512i v47 = _mm512_and_si512(v15, v14);
    const __m512i v48 = _mm512_sub_epi32(v46, v47);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v48));
}

static TANH_E4M3FN_CR_AVX512_AVX512_TARGET void tanh_e4m3fn_cr_avx512_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        tanh_e4m3fn_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tanh_e4m3fn_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        tanh_e4m3fn_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_E4M3FN_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_e4m3fn_cr_avx512_level(void) {
#if defined(TANH_E4M3FN_CR_AVX512_FORCE_ISA)
    return TANH_E4M3FN_CR_AVX512_FORCE_ISA;
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

uint8_t tanh_e4m3fn_cr_avx512(uint8_t x) {
    return tanh_e4m3fn_cr_avx512_element(x);
}

void tanh_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_e4m3fn_cr_avx512_level();
    if (level == 2) {
        tanh_e4m3fn_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_e4m3fn_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_e4m3fn_cr_avx512_array_portable(x, y, n);
}
