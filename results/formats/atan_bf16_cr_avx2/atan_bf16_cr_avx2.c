/* atan_bf16_cr_avx2: atan
 *
 *   target       atan, arctan x, bf16
 *   domain       every input
 *   max error    0.499785 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.7p+4 (-23, encoding 0xc1b8)
 *   result there -0x1.88p+0 (-1.53125, encoding 0xbfc4)
 *   mean error   0.042320 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ff8dc86cf1665bccfdb503920bd5ea03
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/atan_bf16_avx2.db
 *                time: 0.4648 ns/element as avx2 code (inputs mean)
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
#include "atan_bf16_cr_avx2.h"

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

static inline int32_t atan_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float atan_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atan_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atan_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t atan_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float atan_bf16_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = atan_bf16_cr_avx2_bits_f32(y) & INT32_MIN;
    return atan_bf16_cr_avx2_frombits_f32((atan_bf16_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t atan_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t atan_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1p+0f; /* 1 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = atan_bf16_cr_avx2_shl_i32(v2, v3);
    const float v5 = atan_bf16_cr_avx2_frombits_f32(v4);
    const float v6 = atan_bf16_cr_avx2_abs_f32(v5);
    const int v7 = v1 < v6;
    const float v8 = 0x1.92209cp+0f; /* 1.57081008 */
    const float v9 = 0x1.86e95ap-6f; /* 0.0238593463 */
    const float v10 = 0x1.0037cap+0f; /* 1.00085127 */
    const float v11 = v10 < v6 ? v10 : v6;
    const float v12 = 0x1.ff9752p-1f; /* 0.999201357 */
    const float v13 = v12 > v6 ? v12 : v6;
    const float v14 = v11 / v13;
    const float v15 = v14 * v14;
    const float v16 = -0x1.76fd88p-4f; /* -0.09155038 */
    const float v17 = atan_bf16_cr_avx2_fma_f32(v9, v15, v16);
    const float v18 = 0x1.79a28ep-3f; /* 0.18439208 */
    const float v19 = atan_bf16_cr_avx2_fma_f32(v17, v15, v18);
    const float v20 = -0x1.42affep-12f; /* -0.000307738752 */
    const float v21 = atan_bf16_cr_avx2_fma_f32(v15, v15, v20);
    const float v22 = -0x1.52cbb2p-2f; /* -0.330855161 */
    const float v23 = 0x1.ff99f8p-1f; /* 0.999221563 */
    const float v24 = atan_bf16_cr_avx2_fma_f32(v22, v15, v23);
    const float v25 = atan_bf16_cr_avx2_fma_f32(v19, v21, v24);
    const float v26 = v25 * v14;
    const float v27 = v8 - v26;
    const float v28 = v7 ? v27 : v26;
    const float v29 = atan_bf16_cr_avx2_copysign_f32(v28, v5);
    const int32_t v30 = atan_bf16_cr_avx2_bits_f32(v29);
    const int32_t v31 = (int32_t)((uint32_t)v0 + (uint32_t)v30);
    const int32_t v32 = atan_bf16_cr_avx2_lshr_i32(v31, v3);
    const int32_t r0 = v32;
    return (uint16_t)r0;
}

static void atan_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN_BF16_CR_AVX2_AVX2 static inline ATAN_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN_BF16_CR_AVX2_AVX512 static inline ATAN_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATAN_BF16_CR_AVX2_AVX2 __m256 atan_bf16_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* Encoding; every NaN gives the canonical one. */
ATAN_BF16_CR_AVX2_AVX2 __m256i atan_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ATAN_BF16_CR_AVX2_AVX2 void atan_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ATAN_BF16_CR_AVX2_AVX2 void atan_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(0x1.92209cp+0f); /* 1.57081008 */
    const __m256 v9 = _mm256_set1_ps(0x1.86e95ap-6f); /* 0.0238593463 */
    const __m256 v10 = _mm256_set1_ps(0x1.0037cap+0f); /* 1.00085127 */
    const __m256 v12 = _mm256_set1_ps(0x1.ff9752p-1f); /* 0.999201357 */
    const __m256 v16 = _mm256_set1_ps(-0x1.76fd88p-4f); /* -0.09155038 */
    const __m256 v18 = _mm256_set1_ps(0x1.79a28ep-3f); /* 0.18439208 */
    const __m256 v20 = _mm256_set1_ps(-0x1.42affep-12f); /* -0.000307738752 */
    const __m256 v22 = _mm256_set1_ps(-0x1.52cbb2p-2f); /* -0.330855161 */
    const __m256 v23 = _mm256_set1_ps(0x1.ff99f8p-1f); /* 0.999221563 */
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v6_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_0);
    const __m256 v6_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_1);
    const __m256i v7_0 = _mm256_castps_si256(_mm256_cmp_ps(v1, v6_0, _CMP_LT_OQ));
    const __m256i v7_1 = _mm256_castps_si256(_mm256_cmp_ps(v1, v6_1, _CMP_LT_OQ));
    const __m256 v11_0 = _mm256_min_ps(v10, v6_0);
    const __m256 v11_1 = _mm256_min_ps(v10, v6_1);
    const __m256 v13_0 = _mm256_max_ps(v12, v6_0);
    const __m256 v13_1 = _mm256_max_ps(v12, v6_1);
    const __m256 v14_0 = _mm256_div_ps(v11_0, v13_0);
    const __m256 v14_1 = _mm256_div_ps(v11_1, v13_1);
    const __m256 v15_0 = _mm256_mul_ps(v14_0, v14_0);
    const __m256 v15_1 = _mm256_mul_ps(v14_1, v14_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v9, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v9, v15_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v17_0, v15_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17_1, v15_1, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v15_0, v15_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v15_1, v15_1, v20);
    const __m256 v24_0 = _mm256_fmadd_ps(v22, v15_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v22, v15_1, v23);
    const __m256 v25_0 = _mm256_fmadd_ps(v19_0, v21_0, v24_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v19_1, v21_1, v24_1);
    const __m256 v26_0 = _mm256_mul_ps(v25_0, v14_0);
    const __m256 v26_1 = _mm256_mul_ps(v25_1, v14_1);
    const __m256 v27_0 = _mm256_sub_ps(v8, v26_0);
    const __m256 v27_1 = _mm256_sub_ps(v8, v26_1);
    const __m256 v28_0 = _mm256_blendv_ps(v26_0, v27_0, _mm256_castsi256_ps(v7_0));
    const __m256 v28_1 = _mm256_blendv_ps(v26_1, v27_1, _mm256_castsi256_ps(v7_1));
    const __m256 v29_0 = atan_bf16_cr_avx2_copysign_f32_avx2(v28_0, v5_0);
    const __m256 v29_1 = atan_bf16_cr_avx2_copysign_f32_avx2(v28_1, v5_1);
    const __m256i v30_0 = atan_bf16_cr_avx2_bits_f32_avx2(v29_0);
    const __m256i v30_1 = atan_bf16_cr_avx2_bits_f32_avx2(v29_1);
    const __m256i v31_0 = _mm256_add_epi32(v0, v30_0);
    const __m256i v31_1 = _mm256_add_epi32(v0, v30_1);
    const __m256i v32_0 = _mm256_srli_epi32(v31_0, 16);
    const __m256i v32_1 = _mm256_srli_epi32(v31_1, 16);
    atan_bf16_cr_avx2_store_u16_avx2(y, v32_0);
    atan_bf16_cr_avx2_store_u16_avx2(y + 8, v32_1);
}

/* 8 elements. */
static ATAN_BF16_CR_AVX2_AVX2_TARGET void atan_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(0x1.92209cp+0f); /* 1.57081008 */
    const __m256 v9 = _mm256_set1_ps(0x1.86e95ap-6f); /* 0.0238593463 */
    const __m256 v10 = _mm256_set1_ps(0x1.0037cap+0f); /* 1.00085127 */
    const __m256 v12 = _mm256_set1_ps(0x1.ff9752p-1f); /* 0.999201357 */
    const __m256 v16 = _mm256_set1_ps(-0x1.76fd88p-4f); /* -0.09155038 */
    const __m256 v18 = _mm256_set1_ps(0x1.79a28ep-3f); /* 0.18439208 */
    const __m256 v20 = _mm256_set1_ps(-0x1.42affep-12f); /* -0.000307738752 */
    const __m256 v22 = _mm256_set1_ps(-0x1.52cbb2p-2f); /* -0.330855161 */
    const __m256 v23 = _mm256_set1_ps(0x1.ff99f8p-1f); /* 0.999221563 */
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v1, v6, _CMP_LT_OQ));
    const __m256 v11 = _mm256_min_ps(v10, v6);
    const __m256 v13 = _mm256_max_ps(v12, v6);
    const __m256 v14 = _mm256_div_ps(v11, v13);
    const __m256 v15 = _mm256_mul_ps(v14, v14);
    const __m256 v17 = _mm256_fmadd_ps(v9, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v17, v15, v18);
    const __m256 v21 = _mm256_fmadd_ps(v15, v15, v20);
    const __m256 v24 = _mm256_fmadd_ps(v22, v15, v23);
    const __m256 v25 = _mm256_fmadd_ps(v19, v21, v24);
    const __m256 v26 = _mm256_mul_ps(v25, v14);
    const __m256 v27 = _mm256_sub_ps(v8, v26);
    const __m256 v28 = _mm256_blendv_ps(v26, v27, _mm256_castsi256_ps(v7));
    const __m256 v29 = atan_bf16_cr_avx2_copysign_f32_avx2(v28, v5);
    const __m256i v30 = atan_bf16_cr_avx2_bits_f32_avx2(v29);
    const __m256i v31 = _mm256_add_epi32(v0, v30);
    const __m256i v32 = _mm256_srli_epi32(v31, 16);
    atan_bf16_cr_avx2_store_u16_avx2(y, v32);
}

static ATAN_BF16_CR_AVX2_AVX2_TARGET void atan_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        atan_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        atan_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATAN_BF16_CR_AVX2_AVX512 __m512 atan_bf16_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* Encoding; every NaN gives the canonical one. */
ATAN_BF16_CR_AVX2_AVX512 __m512i atan_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATAN_BF16_CR_AVX2_AVX512 void atan_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(0x1.92209cp+0f); /* 1.57081008 */
    const __m512 v9 = _mm512_set1_ps(0x1.86e95ap-6f); /* 0.0238593463 */
    const __m512 v10 = _mm512_set1_ps(0x1.0037cap+0f); /* 1.00085127 */
    const __m512 v12 = _mm512_set1_ps(0x1.ff9752p-1f); /* 0.999201357 */
    const __m512 v16 = _mm512_set1_ps(-0x1.76fd88p-4f); /* -0.09155038 */
    const __m512 v18 = _mm512_set1_ps(0x1.79a28ep-3f); /* 0.18439208 */
    const __m512 v20 = _mm512_set1_ps(-0x1.42affep-12f); /* -0.000307738752 */
    const __m512 v22 = _mm512_set1_ps(-0x1.52cbb2p-2f); /* -0.330855161 */
    const __m512 v23 = _mm512_set1_ps(0x1.ff99f8p-1f); /* 0.999221563 */
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 16);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 16);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512 v6_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v7_0 = _mm512_cmp_ps_mask(v1, v6_0, _CMP_LT_OQ);
    const __mmask16 v7_1 = _mm512_cmp_ps_mask(v1, v6_1, _CMP_LT_OQ);
    const __m512 v11_0 = _mm512_min_ps(v10, v6_0);
    const __m512 v11_1 = _mm512_min_ps(v10, v6_1);
    const __m512 v13_0 = _mm512_max_ps(v12, v6_0);
    const __m512 v13_1 = _mm512_max_ps(v12, v6_1);
    const __m512 v14_0 = _mm512_div_ps(v11_0, v13_0);
    const __m512 v14_1 = _mm512_div_ps(v11_1, v13_1);
    const __m512 v15_0 = _mm512_mul_ps(v14_0, v14_0);
    const __m512 v15_1 = _mm512_mul_ps(v14_1, v14_1);
    const __m512 v17_0 = _mm512_fmadd_ps(v9, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v9, v15_1, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v17_0, v15_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17_1, v15_1, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v15_0, v15_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v15_1, v15_1, v20);
    const __m512 v24_0 = _mm512_fmadd_ps(v22, v15_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22, v15_1, v23);
    const __m512 v25_0 = _mm512_fmadd_ps(v19_0, v21_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v19_1, v21_1, v24_1);
    const __m512 v26_0 = _mm512_mul_ps(v25_0, v14_0);
    const __m512 v26_1 = _mm512_mul_ps(v25_1, v14_1);
    const __m512 v27_0 = _mm512_sub_ps(v8, v26_0);
    const __m512 v27_1 = _mm512_sub_ps(v8, v26_1);
    const __m512 v28_0 = _mm512_mask_blend_ps(v7_0, v26_0, v27_0);
    const __m512 v28_1 = _mm512_mask_blend_ps(v7_1, v26_1, v27_1);
    const __m512 v29_0 = atan_bf16_cr_avx2_copysign_f32_avx512(v28_0, v5_0);
    const __m512 v29_1 = atan_bf16_cr_avx2_copysign_f32_avx512(v28_1, v5_1);
    const __m512i v30_0 = atan_bf16_cr_avx2_bits_f32_avx512(v29_0);
    const __m512i v30_1 = atan_bf16_cr_avx2_bits_f32_avx512(v29_1);
    const __m512i v31_0 = _mm512_add_epi32(v0, v30_0);
    const __m512i v31_1 = _mm512_add_epi32(v0, v30_1);
    const __m512i v32_0 = _mm512_srli_epi32(v31_0, 16);
    const __m512i v32_1 = _mm512_srli_epi32(v31_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v32_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v32_1));
}

/* 16 elements. */
static ATAN_BF16_CR_AVX2_AVX512_TARGET void atan_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(0x1.92209cp+0f); /* 1.57081008 */
    const __m512 v9 = _mm512_set1_ps(0x1.86e95ap-6f); /* 0.0238593463 */
    const __m512 v10 = _mm512_set1_ps(0x1.0037cap+0f); /* 1.00085127 */
    const __m512 v12 = _mm512_set1_ps(0x1.ff9752p-1f); /* 0.999201357 */
    const __m512 v16 = _mm512_set1_ps(-0x1.76fd88p-4f); /* -0.09155038 */
    const __m512 v18 = _mm512_set1_ps(0x1.79a28ep-3f); /* 0.18439208 */
    const __m512 v20 = _mm512_set1_ps(-0x1.42affep-12f); /* -0.000307738752 */
    const __m512 v22 = _mm512_set1_ps(-0x1.52cbb2p-2f); /* -0.330855161 */
    const __m512 v23 = _mm512_set1_ps(0x1.ff99f8p-1f); /* 0.999221563 */
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v7 = _mm512_cmp_ps_mask(v1, v6, _CMP_LT_OQ);
    const __m512 v11 = _mm512_min_ps(v10, v6);
    const __m512 v13 = _mm512_max_ps(v12, v6);
    const __m512 v14 = _mm512_div_ps(v11, v13);
    const __m512 v15 = _mm512_mul_ps(v14, v14);
    const __m512 v17 = _mm512_fmadd_ps(v9, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v17, v15, v18);
    const __m512 v21 = _mm512_fmadd_ps(v15, v15, v20);
    const __m512 v24 = _mm512_fmadd_ps(v22, v15, v23);
    const __m512 v25 = _mm512_fmadd_ps(v19, v21, v24);
    const __m512 v26 = _mm512_mul_ps(v25, v14);
    const __m512 v27 = _mm512_sub_ps(v8, v26);
    const __m512 v28 = _mm512_mask_blend_ps(v7, v26, v27);
    const __m512 v29 = atan_bf16_cr_avx2_copysign_f32_avx512(v28, v5);
    const __m512i v30 = atan_bf16_cr_avx2_bits_f32_avx512(v29);
    const __m512i v31 = _mm512_add_epi32(v0, v30);
    const __m512i v32 = _mm512_srli_epi32(v31, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v32));
}

static ATAN_BF16_CR_AVX2_AVX512_TARGET void atan_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atan_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atan_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        atan_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan_bf16_cr_avx2_level(void) {
#if defined(ATAN_BF16_CR_AVX2_FORCE_ISA)
    return ATAN_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t atan_bf16_cr_avx2(uint16_t x) {
    return atan_bf16_cr_avx2_element(x);
}

void atan_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan_bf16_cr_avx2_level();
    if (level == 2) {
        atan_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atan_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atan_bf16_cr_avx2_array_portable(x, y, n);
}
