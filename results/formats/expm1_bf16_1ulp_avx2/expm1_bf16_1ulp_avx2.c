/* expm1_bf16_1ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, bf16
 *   domain       every input
 *   max error    0.500557 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.cp-2 (0.4375, encoding 0x3ee0)
 *   result there 0x1.18p-1 (0.546875, encoding 0x3f0c)
 *   mean error   0.014992 ulp
 *   misrounded   2 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2a3569234c0cdc3bca292ad41d6e2927
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/expm1_bf16_avx2.db
 *                time: 0.3832 ns/element as avx2 code (inputs mean)
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
#include "expm1_bf16_1ulp_avx2.h"

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

static inline int32_t expm1_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float expm1_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float expm1_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t expm1_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t expm1_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t expm1_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = 126;
    const float v2 = -0x1.2p+4f; /* -18 */
    const float v3 = 0x1.64p+6f; /* 89 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = expm1_bf16_1ulp_avx2_shl_i32(v4, v5);
    const float v7 = expm1_bf16_1ulp_avx2_frombits_f32(v6);
    const float v8 = v3 < v7 ? v3 : v7;
    const float v9 = v2 > v8 ? v2 : v8;
    const float v10 = 0x1.715476p+0f; /* 1.44269502 */
    const float v11 = 0x1.8p+23f; /* 12582912 */
    const float v12 = expm1_bf16_1ulp_avx2_fma_f32(v9, v10, v11);
    const int32_t v13 = expm1_bf16_1ulp_avx2_bits_f32(v12);
    const int32_t v14 = (int32_t)((uint32_t)v1 + (uint32_t)v13);
    const int32_t v15 = 23;
    const int32_t v16 = expm1_bf16_1ulp_avx2_shl_i32(v14, v15);
    const float v17 = expm1_bf16_1ulp_avx2_frombits_f32(v16);
    const float v18 = v12 - v11;
    const float v19 = -0x1.62e42cp-1f; /* -0.693147063 */
    const float v20 = expm1_bf16_1ulp_avx2_fma_f32(v18, v19, v9);
    const float v21 = 0x1.48bc36p-5f; /* 0.0401288085 */
    const float v22 = 0x1.56865ap-3f; /* 0.167248443 */
    const float v23 = expm1_bf16_1ulp_avx2_fma_f32(v20, v21, v22);
    const float v24 = 0x1.000b1p-1f; /* 0.5000844 */
    const float v25 = expm1_bf16_1ulp_avx2_fma_f32(v20, v23, v24);
    const float v26 = v20 * v20;
    const float v27 = expm1_bf16_1ulp_avx2_fma_f32(v25, v26, v20);
    const float v28 = 0x1p-1f; /* 0.5 */
    const float v29 = v17 - v28;
    const float v30 = expm1_bf16_1ulp_avx2_fma_f32(v17, v27, v29);
    const float v31 = v30 + v30;
    const float v32 = v31 > v7 ? v31 : v7;
    const int32_t v33 = expm1_bf16_1ulp_avx2_bits_f32(v32);
    const int32_t v34 = (int32_t)((uint32_t)v0 + (uint32_t)v33);
    const int32_t v35 = expm1_bf16_1ulp_avx2_lshr_i32(v34, v5);
    const int32_t r0 = v35;
    return (uint16_t)r0;
}

static void expm1_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXPM1_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_BF16_1ULP_AVX2_AVX2 static inline EXPM1_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_BF16_1ULP_AVX2_AVX512 static inline EXPM1_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXPM1_BF16_1ULP_AVX2_AVX2 __m256i expm1_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
EXPM1_BF16_1ULP_AVX2_AVX2 void expm1_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXPM1_BF16_1ULP_AVX2_AVX2 void expm1_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(126);
    const __m256 v2 = _mm256_set1_ps(-0x1.2p+4f); /* -18 */
    const __m256 v3 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v19 = _mm256_set1_ps(-0x1.62e42cp-1f); /* -0.693147063 */
    const __m256 v21 = _mm256_set1_ps(0x1.48bc36p-5f); /* 0.0401288085 */
    const __m256 v22 = _mm256_set1_ps(0x1.56865ap-3f); /* 0.167248443 */
    const __m256 v24 = _mm256_set1_ps(0x1.000b1p-1f); /* 0.5000844 */
    const __m256 v28 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v4_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 16);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 16);
    const __m256 v7_0 = _mm256_castsi256_ps(v6_0);
    const __m256 v7_1 = _mm256_castsi256_ps(v6_1);
    const __m256 v8_0 = _mm256_min_ps(v3, v7_0);
    const __m256 v8_1 = _mm256_min_ps(v3, v7_1);
    const __m256 v9_0 = _mm256_max_ps(v2, v8_0);
    const __m256 v9_1 = _mm256_max_ps(v2, v8_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v10, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v10, v11);
    const __m256i v13_0 = _mm256_castps_si256(v12_0);
    const __m256i v13_1 = _mm256_castps_si256(v12_1);
    const __m256i v14_0 = _mm256_add_epi32(v1, v13_0);
    const __m256i v14_1 = _mm256_add_epi32(v1, v13_1);
    const __m256i v16_0 = _mm256_slli_epi32(v14_0, 23);
    const __m256i v16_1 = _mm256_slli_epi32(v14_1, 23);
    const __m256 v17_0 = _mm256_castsi256_ps(v16_0);
    const __m256 v17_1 = _mm256_castsi256_ps(v16_1);
    const __m256 v18_0 = _mm256_sub_ps(v12_0, v11);
    const __m256 v18_1 = _mm256_sub_ps(v12_1, v11);
    const __m256 v20_0 = _mm256_fmadd_ps(v18_0, v19, v9_0);
    const __m256 v20_1 = _mm256_fmadd_ps(v18_1, v19, v9_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v20_0, v21, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v20_1, v21, v22);
    const __m256 v25_0 = _mm256_fmadd_ps(v20_0, v23_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v20_1, v23_1, v24);
    const __m256 v26_0 = _mm256_mul_ps(v20_0, v20_0);
    const __m256 v26_1 = _mm256_mul_ps(v20_1, v20_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v26_0, v20_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v26_1, v20_1);
    const __m256 v29_0 = _mm256_sub_ps(v17_0, v28);
    const __m256 v29_1 = _mm256_sub_ps(v17_1, v28);
    const __m256 v30_0 = _mm256_fmadd_ps(v17_0, v27_0, v29_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v17_1, v27_1, v29_1);
    const __m256 v31_0 = _mm256_add_ps(v30_0, v30_0);
    const __m256 v31_1 = _mm256_add_ps(v30_1, v30_1);
    const __m256 v32_0 = _mm256_max_ps(v31_0, v7_0);
    const __m256 v32_1 = _mm256_max_ps(v31_1, v7_1);
    const __m256i v33_0 = expm1_bf16_1ulp_avx2_bits_f32_avx2(v32_0);
    const __m256i v33_1 = expm1_bf16_1ulp_avx2_bits_f32_avx2(v32_1);
    const __m256i v34_0 = _mm256_add_epi32(v0, v33_0);
    const __m256i v34_1 = _mm256_add_epi32(v0, v33_1);
    const __m256i v35_0 = _mm256_srli_epi32(v34_0, 16);
    const __m256i v35_1 = _mm256_srli_epi32(v34_1, 16);
    expm1_bf16_1ulp_avx2_store_u16_avx2(y, v35_0);
    expm1_bf16_1ulp_avx2_store_u16_avx2(y + 8, v35_1);
}

/* 8 elements. */
static EXPM1_BF16_1ULP_AVX2_AVX2_TARGET void expm1_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(126);
    const __m256 v2 = _mm256_set1_ps(-0x1.2p+4f); /* -18 */
    const __m256 v3 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v19 = _mm256_set1_ps(-0x1.62e42cp-1f); /* -0.693147063 */
    const __m256 v21 = _mm256_set1_ps(0x1.48bc36p-5f); /* 0.0401288085 */
    const __m256 v22 = _mm256_set1_ps(0x1.56865ap-3f); /* 0.167248443 */
    const __m256 v24 = _mm256_set1_ps(0x1.000b1p-1f); /* 0.5000844 */
    const __m256 v28 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256 v8 = _mm256_min_ps(v3, v7);
    const __m256 v9 = _mm256_max_ps(v2, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256i v13 = _mm256_castps_si256(v12);
    const __m256i v14 = _mm256_add_epi32(v1, v13);
    const __m256i v16 = _mm256_slli_epi32(v14, 23);
    const __m256 v17 = _mm256_castsi256_ps(v16);
    const __m256 v18 = _mm256_sub_ps(v12, v11);
    const __m256 v20 = _mm256_fmadd_ps(v18, v19, v9);
    const __m256 v23 = _mm256_fmadd_ps(v20, v21, v22);
    const __m256 v25 = _mm256_fmadd_ps(v20, v23, v24);
    const __m256 v26 = _mm256_mul_ps(v20, v20);
    const __m256 v27 = _mm256_fmadd_ps(v25, v26, v20);
    const __m256 v29 = _mm256_sub_ps(v17, v28);
    const __m256 v30 = _mm256_fmadd_ps(v17, v27, v29);
    const __m256 v31 = _mm256_add_ps(v30, v30);
    const __m256 v32 = _mm256_max_ps(v31, v7);
    const __m256i v33 = expm1_bf16_1ulp_avx2_bits_f32_avx2(v32);
    const __m256i v34 = _mm256_add_epi32(v0, v33);
    const __m256i v35 = _mm256_srli_epi32(v34, 16);
    expm1_bf16_1ulp_avx2_store_u16_avx2(y, v35);
}

static EXPM1_BF16_1ULP_AVX2_AVX2_TARGET void expm1_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        expm1_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        expm1_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        expm1_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXPM1_BF16_1ULP_AVX2_AVX512 __m512i expm1_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXPM1_BF16_1ULP_AVX2_AVX512 void expm1_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(126);
    const __m512 v2 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v3 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v19 = _mm512_set1_ps(-0x1.62e42cp-1f); /* -0.693147063 */
    const __m512 v21 = _mm512_set1_ps(0x1.48bc36p-5f); /* 0.0401288085 */
    const __m512 v22 = _mm512_set1_ps(0x1.56865ap-3f); /* 0.167248443 */
    const __m512 v24 = _mm512_set1_ps(0x1.000b1p-1f); /* 0.5000844 */
    const __m512 v28 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 16);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 16);
    const __m512 v7_0 = _mm512_castsi512_ps(v6_0);
    const __m512 v7_1 = _mm512_castsi512_ps(v6_1);
    const __m512 v8_0 = _mm512_min_ps(v3, v7_0);
    const __m512 v8_1 = _mm512_min_ps(v3, v7_1);
    const __m512 v9_0 = _mm512_max_ps(v2, v8_0);
    const __m512 v9_1 = _mm512_max_ps(v2, v8_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v10, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v10, v11);
    const __m512i v13_0 = _mm512_castps_si512(v12_0);
    const __m512i v13_1 = _mm512_castps_si512(v12_1);
    const __m512i v14_0 = _mm512_add_epi32(v1, v13_0);
    const __m512i v14_1 = _mm512_add_epi32(v1, v13_1);
    const __m512i v16_0 = _mm512_slli_epi32(v14_0, 23);
    const __m512i v16_1 = _mm512_slli_epi32(v14_1, 23);
    const __m512 v17_0 = _mm512_castsi512_ps(v16_0);
    const __m512 v17_1 = _mm512_castsi512_ps(v16_1);
    const __m512 v18_0 = _mm512_sub_ps(v12_0, v11);
    const __m512 v18_1 = _mm512_sub_ps(v12_1, v11);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v19, v9_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v19, v9_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v20_0, v21, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v20_1, v21, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v20_0, v23_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v20_1, v23_1, v24);
    const __m512 v26_0 = _mm512_mul_ps(v20_0, v20_0);
    const __m512 v26_1 = _mm512_mul_ps(v20_1, v20_1);
    const __m512 v27_0 = _mm512_fmadd_ps(v25_0, v26_0, v20_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v25_1, v26_1, v20_1);
    const __m512 v29_0 = _mm512_sub_ps(v17_0, v28);
    const __m512 v29_1 = _mm512_sub_ps(v17_1, v28);
    const __m512 v30_0 = _mm512_fmadd_ps(v17_0, v27_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v17_1, v27_1, v29_1);
    const __m512 v31_0 = _mm512_add_ps(v30_0, v30_0);
    const __m512 v31_1 = _mm512_add_ps(v30_1, v30_1);
    const __m512 v32_0 = _mm512_max_ps(v31_0, v7_0);
    const __m512 v32_1 = _mm512_max_ps(v31_1, v7_1);
    const __m512i v33_0 = expm1_bf16_1ulp_avx2_bits_f32_avx512(v32_0);
    const __m512i v33_1 = expm1_bf16_1ulp_avx2_bits_f32_avx512(v32_1);
    const __m512i v34_0 = _mm512_add_epi32(v0, v33_0);
    const __m512i v34_1 = _mm512_add_epi32(v0, v33_1);
    const __m512i v35_0 = _mm512_srli_epi32(v34_0, 16);
    const __m512i v35_1 = _mm512_srli_epi32(v34_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v35_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v35_1));
}

/* 16 elements. */
static EXPM1_BF16_1ULP_AVX2_AVX512_TARGET void expm1_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(126);
    const __m512 v2 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v3 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v19 = _mm512_set1_ps(-0x1.62e42cp-1f); /* -0.693147063 */
    const __m512 v21 = _mm512_set1_ps(0x1.48bc36p-5f); /* 0.0401288085 */
    const __m512 v22 = _mm512_set1_ps(0x1.56865ap-3f); /* 0.167248443 */
    const __m512 v24 = _mm512_set1_ps(0x1.000b1p-1f); /* 0.5000844 */
    const __m512 v28 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __m512 v8 = _mm512_min_ps(v3, v7);
    const __m512 v9 = _mm512_max_ps(v2, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512i v13 = _mm512_castps_si512(v12);
    const __m512i v14 = _mm512_add_epi32(v1, v13);
    const __m512i v16 = _mm512_slli_epi32(v14, 23);
    const __m512 v17 = _mm512_castsi512_ps(v16);
    const __m512 v18 = _mm512_sub_ps(v12, v11);
    const __m512 v20 = _mm512_fmadd_ps(v18, v19, v9);
    const __m512 v23 = _mm512_fmadd_ps(v20, v21, v22);
    const __m512 v25 = _mm512_fmadd_ps(v20, v23, v24);
    const __m512 v26 = _mm512_mul_ps(v20, v20);
    const __m512 v27 = _mm512_fmadd_ps(v25, v26, v20);
    const __m512 v29 = _mm512_sub_ps(v17, v28);
    const __m512 v30 = _mm512_fmadd_ps(v17, v27, v29);
    const __m512 v31 = _mm512_add_ps(v30, v30);
    const __m512 v32 = _mm512_max_ps(v31, v7);
    const __m512i v33 = expm1_bf16_1ulp_avx2_bits_f32_avx512(v32);
    const __m512i v34 = _mm512_add_epi32(v0, v33);
    const __m512i v35 = _mm512_srli_epi32(v34, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v35));
}

static EXPM1_BF16_1ULP_AVX2_AVX512_TARGET void expm1_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        expm1_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        expm1_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        expm1_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_bf16_1ulp_avx2_level(void) {
#if defined(EXPM1_BF16_1ULP_AVX2_FORCE_ISA)
    return EXPM1_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t expm1_bf16_1ulp_avx2(uint16_t x) {
    return expm1_bf16_1ulp_avx2_element(x);
}

void expm1_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_bf16_1ulp_avx2_level();
    if (level == 2) {
        expm1_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_bf16_1ulp_avx2_array_portable(x, y, n);
}
