/* expm1_bf16_cr_avx2: expm1
 *
 *   target       expm1, e^x - 1, bf16
 *   domain       every input
 *   max error    0.499784 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.f2p+4 (31.125, encoding 0x41f9)
 *   result there 0x1.ep+44 (3.29853488e+13, encoding 0x55f0)
 *   mean error   0.014992 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3b5106197d8f7a7bfc4d0bd82e7a721e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/expm1_bf16_avx2.db
 *                time: 0.4348 ns/element as avx2 code (inputs mean)
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
#include "expm1_bf16_cr_avx2.h"

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

static inline int32_t expm1_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float expm1_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float expm1_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t expm1_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t expm1_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t expm1_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = -0x1.2p+4f; /* -18 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = expm1_bf16_cr_avx2_shl_i32(v2, v3);
    const float v5 = expm1_bf16_cr_avx2_frombits_f32(v4);
    const float v6 = 0x1.64p+6f; /* 89 */
    const float v7 = v5 < v6 ? v5 : v6;
    const float v8 = v1 > v7 ? v1 : v7;
    const float v9 = 0x1.715476p+0f; /* 1.44269502 */
    const float v10 = 0x1.8p+23f; /* 12582912 */
    const float v11 = expm1_bf16_cr_avx2_fma_f32(v8, v9, v10);
    const float v12 = v11 - v10;
    const float v13 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v14 = expm1_bf16_cr_avx2_fma_f32(v12, v13, v8);
    const float v15 = v14 * v14;
    const float v16 = 0x1.6ebfaap-10f; /* 0.00139903522 */
    const float v17 = 0x1.123a26p-7f; /* 0.00836874824 */
    const float v18 = 0x1.55533cp-5f; /* 0.0416656658 */
    const float v19 = expm1_bf16_cr_avx2_fma_f32(v17, v14, v18);
    const float v20 = expm1_bf16_cr_avx2_fma_f32(v16, v15, v19);
    const float v21 = 0x1.55548ap-3f; /* 0.166665152 */
    const float v22 = 0x1p-1f; /* 0.5 */
    const float v23 = expm1_bf16_cr_avx2_fma_f32(v21, v14, v22);
    const float v24 = expm1_bf16_cr_avx2_fma_f32(v20, v15, v23);
    const float v25 = expm1_bf16_cr_avx2_fma_f32(v15, v24, v14);
    const int32_t v26 = 126;
    const int32_t v27 = expm1_bf16_cr_avx2_bits_f32(v11);
    const int32_t v28 = (int32_t)((uint32_t)v26 + (uint32_t)v27);
    const int32_t v29 = 23;
    const int32_t v30 = expm1_bf16_cr_avx2_shl_i32(v28, v29);
    const float v31 = expm1_bf16_cr_avx2_frombits_f32(v30);
    const float v32 = v31 - v22;
    const float v33 = expm1_bf16_cr_avx2_fma_f32(v25, v31, v32);
    const float v34 = v33 + v33;
    const float v35 = v34 > v5 ? v34 : v5;
    const int32_t v36 = expm1_bf16_cr_avx2_bits_f32(v35);
    const int32_t v37 = (int32_t)((uint32_t)v0 + (uint32_t)v36);
    const int32_t v38 = expm1_bf16_cr_avx2_lshr_i32(v37, v3);
    const int32_t r0 = v38;
    return (uint16_t)r0;
}

static void expm1_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXPM1_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_BF16_CR_AVX2_AVX2 static inline EXPM1_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_BF16_CR_AVX2_AVX512 static inline EXPM1_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXPM1_BF16_CR_AVX2_AVX2 __m256i expm1_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
EXPM1_BF16_CR_AVX2_AVX2 void expm1_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXPM1_BF16_CR_AVX2_AVX2 void expm1_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.2p+4f); /* -18 */
    const __m256 v6 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v13 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v16 = _mm256_set1_ps(0x1.6ebfaap-10f); /* 0.00139903522 */
    const __m256 v17 = _mm256_set1_ps(0x1.123a26p-7f); /* 0.00836874824 */
    const __m256 v18 = _mm256_set1_ps(0x1.55533cp-5f); /* 0.0416656658 */
    const __m256 v21 = _mm256_set1_ps(0x1.55548ap-3f); /* 0.166665152 */
    const __m256 v22 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v26 = _mm256_set1_epi32(126);
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v7_0 = _mm256_min_ps(v5_0, v6);
    const __m256 v7_1 = _mm256_min_ps(v5_1, v6);
    const __m256 v8_0 = _mm256_max_ps(v1, v7_0);
    const __m256 v8_1 = _mm256_max_ps(v1, v7_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v8_0, v9, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v8_1, v9, v10);
    const __m256 v12_0 = _mm256_sub_ps(v11_0, v10);
    const __m256 v12_1 = _mm256_sub_ps(v11_1, v10);
    const __m256 v14_0 = _mm256_fmadd_ps(v12_0, v13, v8_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v12_1, v13, v8_1);
    const __m256 v15_0 = _mm256_mul_ps(v14_0, v14_0);
    const __m256 v15_1 = _mm256_mul_ps(v14_1, v14_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v17, v14_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17, v14_1, v18);
    const __m256 v20_0 = _mm256_fmadd_ps(v16, v15_0, v19_0);
    const __m256 v20_1 = _mm256_fmadd_ps(v16, v15_1, v19_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v21, v14_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v21, v14_1, v22);
    const __m256 v24_0 = _mm256_fmadd_ps(v20_0, v15_0, v23_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v20_1, v15_1, v23_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v15_0, v24_0, v14_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v15_1, v24_1, v14_1);
    const __m256i v27_0 = _mm256_castps_si256(v11_0);
    const __m256i v27_1 = _mm256_castps_si256(v11_1);
    const __m256i v28_0 = _mm256_add_epi32(v26, v27_0);
    const __m256i v28_1 = _mm256_add_epi32(v26, v27_1);
    const __m256i v30_0 = _mm256_slli_epi32(v28_0, 23);
    const __m256i v30_1 = _mm256_slli_epi32(v28_1, 23);
    const __m256 v31_0 = _mm256_castsi256_ps(v30_0);
    const __m256 v31_1 = _mm256_castsi256_ps(v30_1);
    const __m256 v32_0 = _mm256_sub_ps(v31_0, v22);
    const __m256 v32_1 = _mm256_sub_ps(v31_1, v22);
    const __m256 v33_0 = _mm256_fmadd_ps(v25_0, v31_0, v32_0);
    const __m256 v33_1 = _mm256_fmadd_ps(v25_1, v31_1, v32_1);
    const __m256 v34_0 = _mm256_add_ps(v33_0, v33_0);
    const __m256 v34_1 = _mm256_add_ps(v33_1, v33_1);
    const __m256 v35_0 = _mm256_max_ps(v34_0, v5_0);
    const __m256 v35_1 = _mm256_max_ps(v34_1, v5_1);
    const __m256i v36_0 = expm1_bf16_cr_avx2_bits_f32_avx2(v35_0);
    const __m256i v36_1 = expm1_bf16_cr_avx2_bits_f32_avx2(v35_1);
    const __m256i v37_0 = _mm256_add_epi32(v0, v36_0);
    const __m256i v37_1 = _mm256_add_epi32(v0, v36_1);
    const __m256i v38_0 = _mm256_srli_epi32(v37_0, 16);
    const __m256i v38_1 = _mm256_srli_epi32(v37_1, 16);
    expm1_bf16_cr_avx2_store_u16_avx2(y, v38_0);
    expm1_bf16_cr_avx2_store_u16_avx2(y + 8, v38_1);
}

/* 8 elements. */
static EXPM1_BF16_CR_AVX2_AVX2_TARGET void expm1_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.2p+4f); /* -18 */
    const __m256 v6 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v13 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v16 = _mm256_set1_ps(0x1.6ebfaap-10f); /* 0.00139903522 */
    const __m256 v17 = _mm256_set1_ps(0x1.123a26p-7f); /* 0.00836874824 */
    const __m256 v18 = _mm256_set1_ps(0x1.55533cp-5f); /* 0.0416656658 */
    const __m256 v21 = _mm256_set1_ps(0x1.55548ap-3f); /* 0.166665152 */
    const __m256 v22 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v26 = _mm256_set1_epi32(126);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v7 = _mm256_min_ps(v5, v6);
    const __m256 v8 = _mm256_max_ps(v1, v7);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256 v12 = _mm256_sub_ps(v11, v10);
    const __m256 v14 = _mm256_fmadd_ps(v12, v13, v8);
    const __m256 v15 = _mm256_mul_ps(v14, v14);
    const __m256 v19 = _mm256_fmadd_ps(v17, v14, v18);
    const __m256 v20 = _mm256_fmadd_ps(v16, v15, v19);
    const __m256 v23 = _mm256_fmadd_ps(v21, v14, v22);
    const __m256 v24 = _mm256_fmadd_ps(v20, v15, v23);
    const __m256 v25 = _mm256_fmadd_ps(v15, v24, v14);
    const __m256i v27 = _mm256_castps_si256(v11);
    const __m256i v28 = _mm256_add_epi32(v26, v27);
    const __m256i v30 = _mm256_slli_epi32(v28, 23);
    const __m256 v31 = _mm256_castsi256_ps(v30);
    const __m256 v32 = _mm256_sub_ps(v31, v22);
    const __m256 v33 = _mm256_fmadd_ps(v25, v31, v32);
    const __m256 v34 = _mm256_add_ps(v33, v33);
    const __m256 v35 = _mm256_max_ps(v34, v5);
    const __m256i v36 = expm1_bf16_cr_avx2_bits_f32_avx2(v35);
    const __m256i v37 = _mm256_add_epi32(v0, v36);
    const __m256i v38 = _mm256_srli_epi32(v37, 16);
    expm1_bf16_cr_avx2_store_u16_avx2(y, v38);
}

static EXPM1_BF16_CR_AVX2_AVX2_TARGET void expm1_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        expm1_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        expm1_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        expm1_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXPM1_BF16_CR_AVX2_AVX512 __m512i expm1_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXPM1_BF16_CR_AVX2_AVX512 void expm1_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v6 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v13 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v16 = _mm512_set1_ps(0x1.6ebfaap-10f); /* 0.00139903522 */
    const __m512 v17 = _mm512_set1_ps(0x1.123a26p-7f); /* 0.00836874824 */
    const __m512 v18 = _mm512_set1_ps(0x1.55533cp-5f); /* 0.0416656658 */
    const __m512 v21 = _mm512_set1_ps(0x1.55548ap-3f); /* 0.166665152 */
    const __m512 v22 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v26 = _mm512_set1_epi32(126);
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 16);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 16);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512 v7_0 = _mm512_min_ps(v5_0, v6);
    const __m512 v7_1 = _mm512_min_ps(v5_1, v6);
    const __m512 v8_0 = _mm512_max_ps(v1, v7_0);
    const __m512 v8_1 = _mm512_max_ps(v1, v7_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v8_0, v9, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v8_1, v9, v10);
    const __m512 v12_0 = _mm512_sub_ps(v11_0, v10);
    const __m512 v12_1 = _mm512_sub_ps(v11_1, v10);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v13, v8_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v13, v8_1);
    const __m512 v15_0 = _mm512_mul_ps(v14_0, v14_0);
    const __m512 v15_1 = _mm512_mul_ps(v14_1, v14_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v17, v14_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17, v14_1, v18);
    const __m512 v20_0 = _mm512_fmadd_ps(v16, v15_0, v19_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v16, v15_1, v19_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v21, v14_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v21, v14_1, v22);
    const __m512 v24_0 = _mm512_fmadd_ps(v20_0, v15_0, v23_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v20_1, v15_1, v23_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v15_0, v24_0, v14_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v15_1, v24_1, v14_1);
    const __m512i v27_0 = _mm512_castps_si512(v11_0);
    const __m512i v27_1 = _mm512_castps_si512(v11_1);
    const __m512i v28_0 = _mm512_add_epi32(v26, v27_0);
    const __m512i v28_1 = _mm512_add_epi32(v26, v27_1);
    const __m512i v30_0 = _mm512_slli_epi32(v28_0, 23);
    const __m512i v30_1 = _mm512_slli_epi32(v28_1, 23);
    const __m512 v31_0 = _mm512_castsi512_ps(v30_0);
    const __m512 v31_1 = _mm512_castsi512_ps(v30_1);
    const __m512 v32_0 = _mm512_sub_ps(v31_0, v22);
    const __m512 v32_1 = _mm512_sub_ps(v31_1, v22);
    const __m512 v33_0 = _mm512_fmadd_ps(v25_0, v31_0, v32_0);
    const __m512 v33_1 = _mm512_fmadd_ps(v25_1, v31_1, v32_1);
    const __m512 v34_0 = _mm512_add_ps(v33_0, v33_0);
    const __m512 v34_1 = _mm512_add_ps(v33_1, v33_1);
    const __m512 v35_0 = _mm512_max_ps(v34_0, v5_0);
    const __m512 v35_1 = _mm512_max_ps(v34_1, v5_1);
    const __m512i v36_0 = expm1_bf16_cr_avx2_bits_f32_avx512(v35_0);
    const __m512i v36_1 = expm1_bf16_cr_avx2_bits_f32_avx512(v35_1);
    const __m512i v37_0 = _mm512_add_epi32(v0, v36_0);
    const __m512i v37_1 = _mm512_add_epi32(v0, v36_1);
    const __m512i v38_0 = _mm512_srli_epi32(v37_0, 16);
    const __m512i v38_1 = _mm512_srli_epi32(v37_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v38_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v38_1));
}

/* 16 elements. */
static EXPM1_BF16_CR_AVX2_AVX512_TARGET void expm1_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v6 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v13 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v16 = _mm512_set1_ps(0x1.6ebfaap-10f); /* 0.00139903522 */
    const __m512 v17 = _mm512_set1_ps(0x1.123a26p-7f); /* 0.00836874824 */
    const __m512 v18 = _mm512_set1_ps(0x1.55533cp-5f); /* 0.0416656658 */
    const __m512 v21 = _mm512_set1_ps(0x1.55548ap-3f); /* 0.166665152 */
    const __m512 v22 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v26 = _mm512_set1_epi32(126);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v7 = _mm512_min_ps(v5, v6);
    const __m512 v8 = _mm512_max_ps(v1, v7);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512 v12 = _mm512_sub_ps(v11, v10);
    const __m512 v14 = _mm512_fmadd_ps(v12, v13, v8);
    const __m512 v15 = _mm512_mul_ps(v14, v14);
    const __m512 v19 = _mm512_fmadd_ps(v17, v14, v18);
    const __m512 v20 = _mm512_fmadd_ps(v16, v15, v19);
    const __m512 v23 = _mm512_fmadd_ps(v21, v14, v22);
    const __m512 v24 = _mm512_fmadd_ps(v20, v15, v23);
    const __m512 v25 = _mm512_fmadd_ps(v15, v24, v14);
    const __m512i v27 = _mm512_castps_si512(v11);
    const __m512i v28 = _mm512_add_epi32(v26, v27);
    const __m512i v30 = _mm512_slli_epi32(v28, 23);
    const __m512 v31 = _mm512_castsi512_ps(v30);
    const __m512 v32 = _mm512_sub_ps(v31, v22);
    const __m512 v33 = _mm512_fmadd_ps(v25, v31, v32);
    const __m512 v34 = _mm512_add_ps(v33, v33);
    const __m512 v35 = _mm512_max_ps(v34, v5);
    const __m512i v36 = expm1_bf16_cr_avx2_bits_f32_avx512(v35);
    const __m512i v37 = _mm512_add_epi32(v0, v36);
    const __m512i v38 = _mm512_srli_epi32(v37, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v38));
}

static EXPM1_BF16_CR_AVX2_AVX512_TARGET void expm1_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        expm1_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        expm1_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        expm1_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_bf16_cr_avx2_level(void) {
#if defined(EXPM1_BF16_CR_AVX2_FORCE_ISA)
    return EXPM1_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t expm1_bf16_cr_avx2(uint16_t x) {
    return expm1_bf16_cr_avx2_element(x);
}

void expm1_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_bf16_cr_avx2_level();
    if (level == 2) {
        expm1_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_bf16_cr_avx2_array_portable(x, y, n);
}
