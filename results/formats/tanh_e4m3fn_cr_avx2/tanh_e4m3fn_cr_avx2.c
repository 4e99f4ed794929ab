/* tanh_e4m3fn_cr_avx2: tanh
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
 *   id           2a512a232873faafdcc25aaea2096e69
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/tanh_e4m3fn_avx2.db
 *                time: 0.5924 ns/element as avx2 code (inputs mean)
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
#include "tanh_e4m3fn_cr_avx2.h"

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

static inline int32_t tanh_e4m3fn_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tanh_e4m3fn_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tanh_e4m3fn_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tanh_e4m3fn_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t tanh_e4m3fn_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tanh_e4m3fn_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = tanh_e4m3fn_cr_avx2_bits_f32(y) & INT32_MIN;
    return tanh_e4m3fn_cr_avx2_frombits_f32((tanh_e4m3fn_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t tanh_e4m3fn_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t tanh_e4m3fn_cr_avx2_element(uint8_t x) {
    const float v0 = 0x1p-120f; /* 7.52316385e-37 */
    const float v1 = 0x1.0db218p+1f; /* 2.10699749 */
    const int32_t v2 = 127;
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = v2 & v3;
    const int v5 = v2 == v4;
    const float v6 = NAN;
    const float v7 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v8 = 20;
    const int32_t v9 = tanh_e4m3fn_cr_avx2_shl_i32(v4, v8);
    const int32_t v10 = 128;
    const int32_t v11 = v10 & v3;
    const int32_t v12 = 24;
    const int32_t v13 = tanh_e4m3fn_cr_avx2_shl_i32(v11, v12);
    const int32_t v14 = v9 | v13;
    const float v15 = tanh_e4m3fn_cr_avx2_frombits_f32(v14);
    const float v16 = v7 * v15;
    const float v17 = v5 ? v6 : v16;
    const float v18 = tanh_e4m3fn_cr_avx2_abs_f32(v17);
    const float v19 = v1 < v18 ? v1 : v18;
    const float v20 = 0x0p+0f; /* 0 */
    const float v21 = v19 - v20;
    const float v22 = v21 * v21;
    const float v23 = -0x1.1e1986p-4f; /* -0.0698485598 */
    const float v24 = 0x1.d2d93ep-3f; /* 0.227953419 */
    const float v25 = tanh_e4m3fn_cr_avx2_fma_f32(v21, v23, v24);
    const float v26 = 0x1.62e788p-4f; /* 0.0866465867 */
    const float v27 = tanh_e4m3fn_cr_avx2_fma_f32(v21, v25, v26);
    const float v28 = -0x1.015aaep+1f; /* -2.01057982 */
    const float v29 = tanh_e4m3fn_cr_avx2_fma_f32(v21, v28, v19);
    const float v30 = tanh_e4m3fn_cr_avx2_fma_f32(v22, v27, v29);
    const float v31 = tanh_e4m3fn_cr_avx2_copysign_f32(v30, v17);
    const float v32 = v0 * v31;
    const int32_t v33 = tanh_e4m3fn_cr_avx2_bits_f32(v32);
    const int32_t v34 = tanh_e4m3fn_cr_avx2_lshr_i32(v33, v12);
    const int32_t v35 = v34 & v10;
    const int32_t v36 = 524287; /* 0x0007ffff */
    const int32_t v37 = 2147483647; /* 0x7fffffff */
    const int32_t v38 = v33 & v37;
    const int32_t v39 = (int32_t)((uint32_t)v36 + (uint32_t)v38);
    const int32_t v40 = tanh_e4m3fn_cr_avx2_lshr_i32(v39, v8);
    const int32_t v41 = v40 < v2 ? v40 : v2;
    const int32_t v42 = v35 | v41;
    const int32_t r0 = v42;
    return (uint8_t)r0;
}

static void tanh_e4m3fn_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_e4m3fn_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_E4M3FN_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_E4M3FN_CR_AVX2_AVX2 static inline TANH_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TANH_E4M3FN_CR_AVX2_AVX512 static inline TANH_E4M3FN_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_E4M3FN_CR_AVX2_AVX2 __m256 tanh_e4m3fn_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* Encoding; every NaN gives the canonical one. */
TANH_E4M3FN_CR_AVX2_AVX2 __m256i tanh_e4m3fn_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
TANH_E4M3FN_CR_AVX2_AVX2 void tanh_e4m3fn_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
TANH_E4M3FN_CR_AVX2_AVX2 void tanh_e4m3fn_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256 v1 = _mm256_set1_ps(0x1.0db218p+1f); /* 2.10699749 */
    const __m256i v2 = _mm256_set1_epi32(127);
    const __m256 v6 = _mm256_set1_ps(NAN);
    const __m256 v7 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v10 = _mm256_set1_epi32(128);
    const __m256 v20 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v23 = _mm256_set1_ps(-0x1.1e1986p-4f); /* -0.0698485598 */
    const __m256 v24 = _mm256_set1_ps(0x1.d2d93ep-3f); /* 0.227953419 */
    const __m256 v26 = _mm256_set1_ps(0x1.62e788p-4f); /* 0.0866465867 */
    const __m256 v28 = _mm256_set1_ps(-0x1.015aaep+1f); /* -2.01057982 */
    const __m256i v36 = _mm256_set1_epi32(524287); /* 0x0007ffff */
    const __m256i v37 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v3_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_and_si256(v2, v3_0);
    const __m256i v4_1 = _mm256_and_si256(v2, v3_1);
    const __m256i v5_0 = _mm256_cmpeq_epi32(v2, v4_0);
    const __m256i v5_1 = _mm256_cmpeq_epi32(v2, v4_1);
    const __m256i v9_0 = _mm256_slli_epi32(v4_0, 20);
    const __m256i v9_1 = _mm256_slli_epi32(v4_1, 20);
    const __m256i v11_0 = _mm256_and_si256(v10, v3_0);
    const __m256i v11_1 = _mm256_and_si256(v10, v3_1);
    const __m256i v13_0 = _mm256_slli_epi32(v11_0, 24);
    const __m256i v13_1 = _mm256_slli_epi32(v11_1, 24);
    const __m256i v14_0 = _mm256_or_si256(v9_0, v13_0);
    const __m256i v14_1 = _mm256_or_si256(v9_1, v13_1);
    const __m256 v15_0 = _mm256_castsi256_ps(v14_0);
    const __m256 v15_1 = _mm256_castsi256_ps(v14_1);
    const __m256 v16_0 = _mm256_mul_ps(v7, v15_0);
    const __m256 v16_1 = _mm256_mul_ps(v7, v15_1);
    const __m256 v17_0 = _mm256_blendv_ps(v16_0, v6, _mm256_castsi256_ps(v5_0));
    const __m256 v17_1 = _mm256_blendv_ps(v16_1, v6, _mm256_castsi256_ps(v5_1));
    const __m256 v18_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v17_0);
    const __m256 v18_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v17_1);
    const __m256 v19_0 = _mm256_min_ps(v1, v18_0);
    const __m256 v19_1 = _mm256_min_ps(v1, v18_1);
    const __m256 v21_0 = _mm256_sub_ps(v19_0, v20);
    const __m256 v21_1 = _mm256_sub_ps(v19_1, v20);
    const __m256 v22_0 = _mm256_mul_ps(v21_0, v21_0);
    const __m256 v22_1 = _mm256_mul_ps(v21_1, v21_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v21_0, v23, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v21_1, v23, v24);
    const __m256 v27_0 = _mm256_fmadd_ps(v21_0, v25_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v21_1, v25_1, v26);
    const __m256 v29_0 = _mm256_fmadd_ps(v21_0, v28, v19_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v21_1, v28, v19_1);
    const __m256 v30_0 = _mm256_fmadd_ps(v22_0, v27_0, v29_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v22_1, v27_1, v29_1);
    const __m256 v31_0 = tanh_e4m3fn_cr_avx2_copysign_f32_avx2(v30_0, v17_0);
    const __m256 v31_1 = tanh_e4m3fn_cr_avx2_copysign_f32_avx2(v30_1, v17_1);
    const __m256 v32_0 = _mm256_mul_ps(v0, v31_0);
    const __m256 v32_1 = _mm256_mul_ps(v0, v31_1);
    const __m256i v33_0 = tanh_e4m3fn_cr_avx2_bits_f32_avx2(v32_0);
    const __m256i v33_1 = tanh_e4m3fn_cr_avx2_bits_f32_avx2(v32_1);
    const __m256i v34_0 = _mm256_srli_epi32(v33_0, 24);
    const __m256i v34_1 = _mm256_srli_epi32(v33_1, 24);
    const __m256i v35_0 = _mm256_and_si256(v34_0, v10);
    const __m256i v35_1 = _mm256_and_si256(v34_1, v10);
    const __m256i v38_0 = _mm256_and_si256(v33_0, v37);
    const __m256i v38_1 = _mm256_and_si256(v33_1, v37);
    const __m256i v39_0 = _mm256_add_epi32(v36, v38_0);
    const __m256i v39_1 = _mm256_add_epi32(v36, v38_1);
    const __m256i v40_0 = _mm256_srli_epi32(v39_0, 20);
    const __m256i v40_1 = _mm256_srli_epi32(v39_1, 20);
    const __m256i v41_0 = _mm256_min_epi32(v40_0, v2);
    const __m256i v41_1 = _mm256_min_epi32(v40_1, v2);
    const __m256i v42_0 = _mm256_or_si256(v35_0, v41_0);
    const __m256i v42_1 = _mm256_or_si256(v35_1, v41_1);
    tanh_e4m3fn_cr_avx2_store_u8_avx2(y, v42_0);
    tanh_e4m3fn_cr_avx2_store_u8_avx2(y + 8, v42_1);
}

/* 8 elements. */
static TANH_E4M3FN_CR_AVX2_AVX2_TARGET void tanh_e4m3fn_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m256 v1 = _mm256_set1_ps(0x1.0db218p+1f); /* 2.10699749 */
    const __m256i v2 = _mm256_set1_epi32(127);
    const __m256 v6 = _mm256_set1_ps(NAN);
    const __m256 v7 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v10 = _mm256_set1_epi32(128);
    const __m256 v20 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v23 = _mm256_set1_ps(-0x1.1e1986p-4f); /* -0.0698485598 */
    const __m256 v24 = _mm256_set1_ps(0x1.d2d93ep-3f); /* 0.227953419 */
    const __m256 v26 = _mm256_set1_ps(0x1.62e788p-4f); /* 0.0866465867 */
    const __m256 v28 = _mm256_set1_ps(-0x1.015aaep+1f); /* -2.01057982 */
    const __m256i v36 = _mm256_set1_epi32(524287); /* 0x0007ffff */
    const __m256i v37 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_and_si256(v2, v3);
    const __m256i v5 = _mm256_cmpeq_epi32(v2, v4);
    const __m256i v9 = _mm256_slli_epi32(v4, 20);
    const __m256i v11 = _mm256_and_si256(v10, v3);
    const __m256i v13 = _mm256_slli_epi32(v11, 24);
    const __m256i v14 = _mm256_or_si256(v9, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v16 = _mm256_mul_ps(v7, v15);
    const __m256 v17 = _mm256_blendv_ps(v16, v6, _mm256_castsi256_ps(v5));
    const __m256 v18 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v17);
    const __m256 v19 = _mm256_min_ps(v1, v18);
    const __m256 v21 = _mm256_sub_ps(v19, v20);
    const __m256 v22 = _mm256_mul_ps(v21, v21);
    const __m256 v25 = _mm256_fmadd_ps(v21, v23, v24);
    const __m256 v27 = _mm256_fmadd_ps(v21, v25, v26);
    const __m256 v29 = _mm256_fmadd_ps(v21, v28, v19);
    const __m256 v30 = _mm256_fmadd_ps(v22, v27, v29);
    const __m256 v31 = tanh_e4m3fn_cr_avx2_copysign_f32_avx2(v30, v17);
    const __m256 v32 = _mm256_mul_ps(v0, v31);
    const __m256i v33 = tanh_e4m3fn_cr_avx2_bits_f32_avx2(v32);
    const __m256i v34 = _mm256_srli_epi32(v33, 24);
    const __m256i v35 = _mm256_and_si256(v34, v10);
    const __m256i v38 = _mm256_and_si256(v33, v37);
    const __m256i v39 = _mm256_add_epi32(v36, v38);
    const __m256i v40 = _mm256_srli_epi32(v39, 20);
    const __m256i v41 = _mm256_min_epi32(v40, v2);
    const __m256i v42 = _mm256_or_si256(v35, v41);
    tanh_e4m3fn_cr_avx2_store_u8_avx2(y, v42);
}

static TANH_E4M3FN_CR_AVX2_AVX2_TARGET void tanh_e4m3fn_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_e4m3fn_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tanh_e4m3fn_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        tanh_e4m3fn_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_E4M3FN_CR_AVX2_AVX512 __m512 tanh_e4m3fn_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* Encoding; every NaN gives the canonical one. */
TANH_E4M3FN_CR_AVX2_AVX512 __m512i tanh_e4m3fn_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TANH_E4M3FN_CR_AVX2_AVX512 void tanh_e4m3fn_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-120f); /* 7.52316385e-37 */
    const __m512 v1 = _mm512_set1_ps(0x1.0db218p+1f); /* 2.10699749 */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512 v6 = _mm512_set1_ps(NAN);
    const __m512 v7 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v10 = _mm512_set1_epi32(128);
    const __m512 v20 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v23 = _mm512_set1_ps(-0x1.1e1986p-4f); /* -0.0698485598 */
    const __m512 v24 = _mm512_set1_ps(0x1.d2d93ep-3f); /* 0.227953419 */
    const __m512 v26 = _mm512_set1_ps(0x1.62e788p-4f); /* 0.0866465867 */
    const __m512 v28 = _mm512_set1_ps(-0x1.015aaep+1f); /* -2.01057982 */
    const __m512i v36 = _mm512_set1_epi32(524287); /* 0x0007ffff */
    const __m512i v37 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4 = _mm512_and_si512(v2, v3);
    const __mmask16 v5 = _mm512_cmpeq_epi32_mask(v2, v4);
    const __m512i v9 = _mm512_slli_epi32(v4, 20);
    const __m512i v11 = _mm512_and_si512(v10, v3);
    const __m512i v13 = _mm512_slli_epi32(v11, 24);
    const __m512i v14 = _mm512_or_si512(v9, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v16 = _mm512_mul_ps(v7, v15);
    const __m512 v17 = _mm512_mask_blend_ps(v5, v16, v6);
    const __m512 v18 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v17), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v19 = _mm512_min_ps(v1, v18);
    const __m512 v21 = _mm512_sub_ps(v19, v20);
    const __m512 v22 = _mm512_mul_ps(v21, v21);
    const __m512 v25 = _mm512_fmadd_ps(v21, v23, v24);
    const __m512 v27 = _mm512_fmadd_ps(v21, v25, v26);
    const __m512 v29 = _mm512_fmadd_ps(v21, v28, v19);
    const __m512 v30 = _mm512_fmadd_ps(v22, v27, v29);
    const __m512 v31 = tanh_e4m3fn_cr_avx2_copysign_f32_avx512(v30, v17);
    const __m512 v32 = _mm512_mul_ps(v0, v31);
    const __m512i v33 = tanh_e4m3fn_cr_avx2_bits_f32_avx512(v32);
    const __m512i v34 = _mm512_srli_epi32(v33, 24);
    const __m512i v35 = _mm512_and_si512(v34, v10);
    const __m512i v38 = _mm512_and_si512(v33, v37);
    const __m512i v39 = _mm512_add_epi32(v36, v38);
    const __m512i v40 = _mm512_srli_epi32(v39, 20);
    const __m512i v41 = _mm512_min_epi32(v40, v2);
    const __m512i v42 = _mm512_or_si512(v35, v41);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v42));
}

static TANH_E4M3FN_CR_AVX2_AVX512_TARGET void tanh_e4m3fn_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_e4m3fn_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        tanh_e4m3fn_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_E4M3FN_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_e4m3fn_cr_avx2_level(void) {
#if defined(TANH_E4M3FN_CR_AVX2_FORCE_ISA)
    return TANH_E4M3FN_CR_AVX2_FORCE_ISA;
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

uint8_t tanh_e4m3fn_cr_avx2(uint8_t x) {
    return tanh_e4m3fn_cr_avx2_element(x);
}

void tanh_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_e4m3fn_cr_avx2_level();
    if (level == 2) {
        tanh_e4m3fn_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_e4m3fn_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_e4m3fn_cr_avx2_array_portable(x, y, n);
}
