/* sigmoid_bf16_cr_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), bf16
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1p-8 (-0.00390625, encoding 0xbb80)
 *   result there 0x1p-1 (0.5, encoding 0x3f00)
 *   mean error   0.014939 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6060540883ebad07936ee6d19f4d581e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/sigmoid_bf16_avx2.db
 *                time: 0.4462 ns/element as avx2 code (inputs mean)
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
#include "sigmoid_bf16_cr_avx2.h"

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

static inline int32_t sigmoid_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sigmoid_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sigmoid_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t sigmoid_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sigmoid_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const int32_t sigmoid_bf16_cr_avx2_table0[16] = {
    1065582862, 1065314305, 1065116345, 1064995373,
    1064958356, 1065012893, 1065167270, 1065430524,
    1065582862, 1065314305, 1065116345, 1064995373,
    1064958356, 1065012893, 1065167270, 1065430524,
}; /* repeated to fill a register */

static inline uint16_t sigmoid_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1.024b76p-24f; /* 6.01389374e-08 */
    const float v2 = -0x1.ap+6f; /* -104 */
    const float v3 = 0x1p+6f; /* 64 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = sigmoid_bf16_cr_avx2_shl_i32(v4, v5);
    const float v7 = sigmoid_bf16_cr_avx2_frombits_f32(v6);
    const float v8 = v3 < v7 ? v3 : v7;
    const float v9 = v2 > v8 ? v2 : v8;
    const float v10 = -0x1.715476p+0f; /* -1.44269502 */
    const float v11 = 0x1.8p+20f; /* 1572864 */
    const float v12 = sigmoid_bf16_cr_avx2_fma_f32(v9, v10, v11);
    const int32_t v13 = sigmoid_bf16_cr_avx2_bits_f32(v12);
    const int32_t v14 = sigmoid_bf16_cr_avx2_table0[(uint32_t)v13 & (8u - 1)];
    const int32_t v15 = 20;
    const int32_t v16 = sigmoid_bf16_cr_avx2_shl_i32(v13, v15);
    const int32_t v17 = (int32_t)((uint32_t)v14 + (uint32_t)v16);
    const int32_t v18 = -201326592; /* 0xf4000000 */
    const int32_t v19 = (int32_t)((uint32_t)v17 + (uint32_t)v18);
    const float v20 = sigmoid_bf16_cr_avx2_frombits_f32(v19);
    const float v21 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v22 = v12 - v11;
    const float v23 = sigmoid_bf16_cr_avx2_fma_f32(v21, v22, v9);
    const float v24 = v23 * v23;
    const float v25 = -0x1.cfb5dep-3f; /* -0.226421103 */
    const float v26 = 0x1.f6e3aep-2f; /* 0.491102904 */
    const float v27 = sigmoid_bf16_cr_avx2_fma_f32(v23, v25, v26);
    const float v28 = -0x1.f6ccccp-1f; /* -0.982031226 */
    const float v29 = -0x1.259fe2p-6f; /* -0.0179214198 */
    const float v30 = sigmoid_bf16_cr_avx2_fma_f32(v28, v23, v29);
    const float v31 = sigmoid_bf16_cr_avx2_fma_f32(v24, v27, v30);
    const float v32 = sigmoid_bf16_cr_avx2_fma_f32(v20, v31, v20);
    const float v33 = v32 + v1;
    const float v34 = v1 / v33;
    const int32_t v35 = sigmoid_bf16_cr_avx2_bits_f32(v34);
    const int32_t v36 = (int32_t)((uint32_t)v0 + (uint32_t)v35);
    const int32_t v37 = sigmoid_bf16_cr_avx2_lshr_i32(v36, v5);
    const int32_t r0 = v37;
    return (uint16_t)r0;
}

static void sigmoid_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIGMOID_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_BF16_CR_AVX2_AVX2 static inline SIGMOID_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_BF16_CR_AVX2_AVX512 static inline SIGMOID_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SIGMOID_BF16_CR_AVX2_AVX2 __m256i sigmoid_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
SIGMOID_BF16_CR_AVX2_AVX2 void sigmoid_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SIGMOID_BF16_CR_AVX2_AVX2 void sigmoid_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.024b76p-24f); /* 6.01389374e-08 */
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v3 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v10 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256i v18 = _mm256_set1_epi32(-201326592); /* 0xf4000000 */
    const __m256 v21 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v25 = _mm256_set1_ps(-0x1.cfb5dep-3f); /* -0.226421103 */
    const __m256 v26 = _mm256_set1_ps(0x1.f6e3aep-2f); /* 0.491102904 */
    const __m256 v28 = _mm256_set1_ps(-0x1.f6ccccp-1f); /* -0.982031226 */
    const __m256 v29 = _mm256_set1_ps(-0x1.259fe2p-6f); /* -0.0179214198 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(sigmoid_bf16_cr_avx2_table0));
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
    const __m256i v13_0 = sigmoid_bf16_cr_avx2_bits_f32_avx2(v12_0);
    const __m256i v13_1 = sigmoid_bf16_cr_avx2_bits_f32_avx2(v12_1);
    const __m256i v14_0 = _mm256_permutevar8x32_epi32(t0_0, v13_0);
    const __m256i v14_1 = _mm256_permutevar8x32_epi32(t0_0, v13_1);
    const __m256i v16_0 = _mm256_slli_epi32(v13_0, 20);
    const __m256i v16_1 = _mm256_slli_epi32(v13_1, 20);
    const __m256i v17_0 = _mm256_add_epi32(v14_0, v16_0);
    const __m256i v17_1 = _mm256_add_epi32(v14_1, v16_1);
    const __m256i v19_0 = _mm256_add_epi32(v17_0, v18);
    const __m256i v19_1 = _mm256_add_epi32(v17_1, v18);
    const __m256 v20_0 = _mm256_castsi256_ps(v19_0);
    const __m256 v20_1 = _mm256_castsi256_ps(v19_1);
    const __m256 v22_0 = _mm256_sub_ps(v12_0, v11);
    const __m256 v22_1 = _mm256_sub_ps(v12_1, v11);
    const __m256 v23_0 = _mm256_fmadd_ps(v21, v22_0, v9_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v21, v22_1, v9_1);
    const __m256 v24_0 = _mm256_mul_ps(v23_0, v23_0);
    const __m256 v24_1 = _mm256_mul_ps(v23_1, v23_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v23_0, v25, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v23_1, v25, v26);
    const __m256 v30_0 = _mm256_fmadd_ps(v28, v23_0, v29);
    const __m256 v30_1 = _mm256_fmadd_ps(v28, v23_1, v29);
    const __m256 v31_0 = _mm256_fmadd_ps(v24_0, v27_0, v30_0);
    const __m256 v31_1 = _mm256_fmadd_ps(v24_1, v27_1, v30_1);
    const __m256 v32_0 = _mm256_fmadd_ps(v20_0, v31_0, v20_0);
    const __m256 v32_1 = _mm256_fmadd_ps(v20_1, v31_1, v20_1);
    const __m256 v33_0 = _mm256_add_ps(v32_0, v1);
    const __m256 v33_1 = _mm256_add_ps(v32_1, v1);
    const __m256 v34_0 = _mm256_div_ps(v1, v33_0);
    const __m256 v34_1 = _mm256_div_ps(v1, v33_1);
    const __m256i v35_0 = sigmoid_bf16_cr_avx2_bits_f32_avx2(v34_0);
    const __m256i v35_1 = sigmoid_bf16_cr_avx2_bits_f32_avx2(v34_1);
    const __m256i v36_0 = _mm256_add_epi32(v0, v35_0);
    const __m256i v36_1 = _mm256_add_epi32(v0, v35_1);
    const __m256i v37_0 = _mm256_srli_epi32(v36_0, 16);
    const __m256i v37_1 = _mm256_srli_epi32(v36_1, 16);
    sigmoid_bf16_cr_avx2_store_u16_avx2(y, v37_0);
    sigmoid_bf16_cr_avx2_store_u16_avx2(y + 8, v37_1);
}

/* 8 elements. */
static SIGMOID_BF16_CR_AVX2_AVX2_TARGET void sigmoid_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.024b76p-24f); /* 6.01389374e-08 */
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v3 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v10 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256i v18 = _mm256_set1_epi32(-201326592); /* 0xf4000000 */
    const __m256 v21 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v25 = _mm256_set1_ps(-0x1.cfb5dep-3f); /* -0.226421103 */
    const __m256 v26 = _mm256_set1_ps(0x1.f6e3aep-2f); /* 0.491102904 */
    const __m256 v28 = _mm256_set1_ps(-0x1.f6ccccp-1f); /* -0.982031226 */
    const __m256 v29 = _mm256_set1_ps(-0x1.259fe2p-6f); /* -0.0179214198 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(sigmoid_bf16_cr_avx2_table0));
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256 v8 = _mm256_min_ps(v3, v7);
    const __m256 v9 = _mm256_max_ps(v2, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256i v13 = sigmoid_bf16_cr_avx2_bits_f32_avx2(v12);
    const __m256i v14 = _mm256_permutevar8x32_epi32(t0_0, v13);
    const __m256i v16 = _mm256_slli_epi32(v13, 20);
    const __m256i v17 = _mm256_add_epi32(v14, v16);
    const __m256i v19 = _mm256_add_epi32(v17, v18);
    const __m256 v20 = _mm256_castsi256_ps(v19);
    const __m256 v22 = _mm256_sub_ps(v12, v11);
    const __m256 v23 = _mm256_fmadd_ps(v21, v22, v9);
    const __m256 v24 = _mm256_mul_ps(v23, v23);
    const __m256 v27 = _mm256_fmadd_ps(v23, v25, v26);
    const __m256 v30 = _mm256_fmadd_ps(v28, v23, v29);
    const __m256 v31 = _mm256_fmadd_ps(v24, v27, v30);
    const __m256 v32 = _mm256_fmadd_ps(v20, v31, v20);
    const __m256 v33 = _mm256_add_ps(v32, v1);
    const __m256 v34 = _mm256_div_ps(v1, v33);
    const __m256i v35 = sigmoid_bf16_cr_avx2_bits_f32_avx2(v34);
    const __m256i v36 = _mm256_add_epi32(v0, v35);
    const __m256i v37 = _mm256_srli_epi32(v36, 16);
    sigmoid_bf16_cr_avx2_store_u16_avx2(y, v37);
}

static SIGMOID_BF16_CR_AVX2_AVX2_TARGET void sigmoid_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sigmoid_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sigmoid_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        sigmoid_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIGMOID_BF16_CR_AVX2_AVX512 __m512i sigmoid_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIGMOID_BF16_CR_AVX2_AVX512 void sigmoid_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.024b76p-24f); /* 6.01389374e-08 */
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v3 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v10 = _mm512_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512i v18 = _mm512_set1_epi32(-201326592); /* 0xf4000000 */
    const __m512 v21 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v25 = _mm512_set1_ps(-0x1.cfb5dep-3f); /* -0.226421103 */
    const __m512 v26 = _mm512_set1_ps(0x1.f6e3aep-2f); /* 0.491102904 */
    const __m512 v28 = _mm512_set1_ps(-0x1.f6ccccp-1f); /* -0.982031226 */
    const __m512 v29 = _mm512_set1_ps(-0x1.259fe2p-6f); /* -0.0179214198 */
    const __m512i t0_0 = _mm512_loadu_si512(sigmoid_bf16_cr_avx2_table0);
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __m512 v8 = _mm512_min_ps(v3, v7);
    const __m512 v9 = _mm512_max_ps(v2, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512i v13 = sigmoid_bf16_cr_avx2_bits_f32_avx512(v12);
    const __m512i v14 = _mm512_permutexvar_epi32(v13, t0_0);
    const __m512i v16 = _mm512_slli_epi32(v13, 20);
    const __m512i v17 = _mm512_add_epi32(v14, v16);
    const __m512i v19 = _mm512_add_epi32(v17, v18);
    const __m512 v20 = _mm512_castsi512_ps(v19);
    const __m512 v22 = _mm512_sub_ps(v12, v11);
    const __m512 v23 = _mm512_fmadd_ps(v21, v22, v9);
    const __m512 v24 = _mm512_mul_ps(v23, v23);
    const __m512 v27 = _mm512_fmadd_ps(v23, v25, v26);
    const __m512 v30 = _mm512_fmadd_ps(v28, v23, v29);
    const __m512 v31 = _mm512_fmadd_ps(v24, v27, v30);
    const __m512 v32 = _mm512_fmadd_ps(v20, v31, v20);
    const __m512 v33 = _mm512_add_ps(v32, v1);
    const __m512 v34 = _mm512_div_ps(v1, v33);
    const __m512i v35 = sigmoid_bf16_cr_avx2_bits_f32_avx512(v34);
    const __m512i v36 = _mm512_add_epi32(v0, v35);
    const __m512i v37 = _mm512_srli_epi32(v36, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v37));
}

static SIGMOID_BF16_CR_AVX2_AVX512_TARGET void sigmoid_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sigmoid_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sigmoid_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_bf16_cr_avx2_level(void) {
#if defined(SIGMOID_BF16_CR_AVX2_FORCE_ISA)
    return SIGMOID_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t sigmoid_bf16_cr_avx2(uint16_t x) {
    return sigmoid_bf16_cr_avx2_element(x);
}

void sigmoid_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_bf16_cr_avx2_level();
    if (level == 2) {
        sigmoid_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_bf16_cr_avx2_array_portable(x, y, n);
}
