/* mish_bf16_cr_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), bf16
 *   domain       every input
 *   max error    0.499880 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.4p-8 (-0.0048828125, encoding 0xbba0)
 *   result there -0x1.7ep-9 (-0.00291442871, encoding 0xbb3f)
 *   mean error   0.124019 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           77c3ce7b67831deac968390eba0d24e7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/mish_bf16_avx2.db
 *                time: 0.7467 ns/element as avx2 code (inputs mean)
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
#include "mish_bf16_cr_avx2.h"

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

static inline int32_t mish_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float mish_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float mish_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t mish_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t mish_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float mish_bf16_cr_avx2_addbits_f32(float a, int32_t b) {
    return mish_bf16_cr_avx2_frombits_f32((int32_t)((uint32_t)mish_bf16_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t mish_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t mish_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = 127;
    const float v2 = -0x1.b8p+6f; /* -110 */
    const float v3 = 0x1.8p+4f; /* 24 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = mish_bf16_cr_avx2_shl_i32(v4, v5);
    const float v7 = mish_bf16_cr_avx2_frombits_f32(v6);
    const float v8 = v3 < v7 ? v3 : v7;
    const float v9 = v2 > v8 ? v2 : v8;
    const float v10 = 0x1.715476p+0f; /* 1.44269502 */
    const float v11 = 0x1.8p+23f; /* 12582912 */
    const float v12 = mish_bf16_cr_avx2_fma_f32(v9, v10, v11);
    const int32_t v13 = mish_bf16_cr_avx2_bits_f32(v12);
    const int32_t v14 = 1;
    const int32_t v15 = mish_bf16_cr_avx2_ashr_i32(v13, v14);
    const int32_t v16 = (int32_t)((uint32_t)v13 - (uint32_t)v15);
    const int32_t v17 = (int32_t)((uint32_t)v1 + (uint32_t)v16);
    const int32_t v18 = 23;
    const int32_t v19 = mish_bf16_cr_avx2_shl_i32(v17, v18);
    const float v20 = mish_bf16_cr_avx2_frombits_f32(v19);
    const int32_t v21 = (int32_t)((uint32_t)v1 + (uint32_t)v15);
    const int32_t v22 = mish_bf16_cr_avx2_shl_i32(v21, v18);
    const float v23 = mish_bf16_cr_avx2_frombits_f32(v22);
    const float v24 = v7 > v2 ? v7 : v2;
    const float v25 = 0x1.678e08p-1f; /* 0.702255487 */
    const float v26 = v12 - v11;
    const float v27 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v28 = mish_bf16_cr_avx2_fma_f32(v26, v27, v9);
    const float v29 = mish_bf16_cr_avx2_fma_f32(v25, v10, v28);
    const float v30 = 0x1.7a6a2ep+2f; /* 5.91273069 */
    const float v31 = mish_bf16_cr_avx2_fma_f32(v29, v29, v30);
    const float v32 = 0x1.fff462p+2f; /* 7.99929094 */
    const float v33 = mish_bf16_cr_avx2_fma_f32(v29, v31, v32);
    const float v34 = 0x1.1d3c18p+3f; /* 8.91358566 */
    const float v35 = mish_bf16_cr_avx2_fma_f32(v29, v33, v34);
    const float v36 = 0x1.823f66p+5f; /* 48.2809563 */
    const int32_t v37 = 1262485386; /* 0x4b3fff8a */
    const int32_t v38 = v37 > v13 ? v37 : v13;
    const int32_t v39 = mish_bf16_cr_avx2_shl_i32(v38, v18);
    const float v40 = mish_bf16_cr_avx2_addbits_f32(v35, v39);
    const float v41 = v36 + v40;
    const float v42 = v35 * v41;
    const float v43 = 0x1.2362a6p+10f; /* 1165.54138 */
    const float v44 = mish_bf16_cr_avx2_fma_f32(v40, v41, v43);
    const float v45 = v42 / v44;
    const float v46 = v24 * v45;
    const float v47 = v23 * v46;
    const float v48 = v20 * v47;
    const int32_t v49 = mish_bf16_cr_avx2_bits_f32(v48);
    const int32_t v50 = (int32_t)((uint32_t)v0 + (uint32_t)v49);
    const int32_t v51 = mish_bf16_cr_avx2_lshr_i32(v50, v5);
    const int32_t r0 = v51;
    return (uint16_t)r0;
}

static void mish_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_BF16_CR_AVX2_AVX2 static inline MISH_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define MISH_BF16_CR_AVX2_AVX512 static inline MISH_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
MISH_BF16_CR_AVX2_AVX2 __m256i mish_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
MISH_BF16_CR_AVX2_AVX2 void mish_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
MISH_BF16_CR_AVX2_AVX2 void mish_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v25 = _mm256_set1_ps(0x1.678e08p-1f); /* 0.702255487 */
    const __m256 v27 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v30 = _mm256_set1_ps(0x1.7a6a2ep+2f); /* 5.91273069 */
    const __m256 v32 = _mm256_set1_ps(0x1.fff462p+2f); /* 7.99929094 */
    const __m256 v34 = _mm256_set1_ps(0x1.1d3c18p+3f); /* 8.91358566 */
    const __m256 v36 = _mm256_set1_ps(0x1.823f66p+5f); /* 48.2809563 */
    const __m256i v37 = _mm256_set1_epi32(1262485386); /* 0x4b3fff8a */
    const __m256 v43 = _mm256_set1_ps(0x1.2362a6p+10f); /* 1165.54138 */
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
    const __m256i v13_0 = mish_bf16_cr_avx2_bits_f32_avx2(v12_0);
    const __m256i v13_1 = mish_bf16_cr_avx2_bits_f32_avx2(v12_1);
    const __m256i v15_0 = _mm256_srai_epi32(v13_0, 1);
    const __m256i v15_1 = _mm256_srai_epi32(v13_1, 1);
    const __m256i v16_0 = _mm256_sub_epi32(v13_0, v15_0);
    const __m256i v16_1 = _mm256_sub_epi32(v13_1, v15_1);
    const __m256i v17_0 = _mm256_add_epi32(v1, v16_0);
    const __m256i v17_1 = _mm256_add_epi32(v1, v16_1);
    const __m256i v19_0 = _mm256_slli_epi32(v17_0, 23);
    const __m256i v19_1 = _mm256_slli_epi32(v17_1, 23);
    const __m256 v20_0 = _mm256_castsi256_ps(v19_0);
    const __m256 v20_1 = _mm256_castsi256_ps(v19_1);
    const __m256i v21_0 = _mm256_add_epi32(v1, v15_0);
    const __m256i v21_1 = _mm256_add_epi32(v1, v15_1);
    const __m256i v22_0 = _mm256_slli_epi32(v21_0, 23);
    const __m256i v22_1 = _mm256_slli_epi32(v21_1, 23);
    const __m256 v23_0 = _mm256_castsi256_ps(v22_0);
    const __m256 v23_1 = _mm256_castsi256_ps(v22_1);
    const __m256 v24_0 = _mm256_max_ps(v7_0, v2);
    const __m256 v24_1 = _mm256_max_ps(v7_1, v2);
    const __m256 v26_0 = _mm256_sub_ps(v12_0, v11);
    const __m256 v26_1 = _mm256_sub_ps(v12_1, v11);
    const __m256 v28_0 = _mm256_fmadd_ps(v26_0, v27, v9_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v26_1, v27, v9_1);
    const __m256 v29_0 = _mm256_fmadd_ps(v25, v10, v28_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v25, v10, v28_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v29_0, v29_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v29_1, v29_1, v30);
    const __m256 v33_0 = _mm256_fmadd_ps(v29_0, v31_0, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v29_1, v31_1, v32);
    const __m256 v35_0 = _mm256_fmadd_ps(v29_0, v33_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v29_1, v33_1, v34);
    const __m256i v38_0 = _mm256_max_epi32(v37, v13_0);
    const __m256i v38_1 = _mm256_max_epi32(v37, v13_1);
    const __m256i v39_0 = _mm256_slli_epi32(v38_0, 23);
    const __m256i v39_1 = _mm256_slli_epi32(v38_1, 23);
    const __m256 v40_0 = _mm256_castsi256_ps(_mm256_add_epi32(mish_bf16_cr_avx2_bits_f32_avx2(v35_0), v39_0));
    const __m256 v40_1 = _mm256_castsi256_ps(_mm256_add_epi32(mish_bf16_cr_avx2_bits_f32_avx2(v35_1), v39_1));
    const __m256 v41_0 = _mm256_add_ps(v36, v40_0);
    const __m256 v41_1 = _mm256_add_ps(v36, v40_1);
    const __m256 v42_0 = _mm256_mul_ps(v35_0, v41_0);
    const __m256 v42_1 = _mm256_mul_ps(v35_1, v41_1);
    const __m256 v44_0 = _mm256_fmadd_ps(v40_0, v41_0, v43);
    const __m256 v44_1 = _mm256_fmadd_ps(v40_1, v41_1, v43);
    const __m256 v45_0 = _mm256_div_ps(v42_0, v44_0);
    const __m256 v45_1 = _mm256_div_ps(v42_1, v44_1);
    const __m256 v46_0 = _mm256_mul_ps(v24_0, v45_0);
    const __m256 v46_1 = _mm256_mul_ps(v24_1, v45_1);
    const __m256 v47_0 = _mm256_mul_ps(v23_0, v46_0);
    const __m256 v47_1 = _mm256_mul_ps(v23_1, v46_1);
    const __m256 v48_0 = _mm256_mul_ps(v20_0, v47_0);
    const __m256 v48_1 = _mm256_mul_ps(v20_1, v47_1);
    const __m256i v49_0 = mish_bf16_cr_avx2_bits_f32_avx2(v48_0);
    const __m256i v49_1 = mish_bf16_cr_avx2_bits_f32_avx2(v48_1);
    const __m256i v50_0 = _mm256_add_epi32(v0, v49_0);
    const __m256i v50_1 = _mm256_add_epi32(v0, v49_1);
    const __m256i v51_0 = _mm256_srli_epi32(v50_0, 16);
    const __m256i v51_1 = _mm256_srli_epi32(v50_1, 16);
    mish_bf16_cr_avx2_store_u16_avx2(y, v51_0);
    mish_bf16_cr_avx2_store_u16_avx2(y + 8, v51_1);
}

/* 8 elements. */
static MISH_BF16_CR_AVX2_AVX2_TARGET void mish_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v25 = _mm256_set1_ps(0x1.678e08p-1f); /* 0.702255487 */
    const __m256 v27 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v30 = _mm256_set1_ps(0x1.7a6a2ep+2f); /* 5.91273069 */
    const __m256 v32 = _mm256_set1_ps(0x1.fff462p+2f); /* 7.99929094 */
    const __m256 v34 = _mm256_set1_ps(0x1.1d3c18p+3f); /* 8.91358566 */
    const __m256 v36 = _mm256_set1_ps(0x1.823f66p+5f); /* 48.2809563 */
    const __m256i v37 = _mm256_set1_epi32(1262485386); /* 0x4b3fff8a */
    const __m256 v43 = _mm256_set1_ps(0x1.2362a6p+10f); /* 1165.54138 */
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256 v8 = _mm256_min_ps(v3, v7);
    const __m256 v9 = _mm256_max_ps(v2, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256i v13 = mish_bf16_cr_avx2_bits_f32_avx2(v12);
    const __m256i v15 = _mm256_srai_epi32(v13, 1);
    const __m256i v16 = _mm256_sub_epi32(v13, v15);
    const __m256i v17 = _mm256_add_epi32(v1, v16);
    const __m256i v19 = _mm256_slli_epi32(v17, 23);
    const __m256 v20 = _mm256_castsi256_ps(v19);
    const __m256i v21 = _mm256_add_epi32(v1, v15);
    const __m256i v22 = _mm256_slli_epi32(v21, 23);
    const __m256 v23 = _mm256_castsi256_ps(v22);
    const __m256 v24 = _mm256_max_ps(v7, v2);
    const __m256 v26 = _mm256_sub_ps(v12, v11);
    const __m256 v28 = _mm256_fmadd_ps(v26, v27, v9);
    const __m256 v29 = _mm256_fmadd_ps(v25, v10, v28);
    const __m256 v31 = _mm256_fmadd_ps(v29, v29, v30);
    const __m256 v33 = _mm256_fmadd_ps(v29, v31, v32);
    const __m256 v35 = _mm256_fmadd_ps(v29, v33, v34);
    const __m256i v38 = _mm256_max_epi32(v37, v13);
    const __m256i v39 = _mm256_slli_epi32(v38, 23);
    const __m256 v40 = _mm256_castsi256_ps(_mm256_add_epi32(mish_bf16_cr_avx2_bits_f32_avx2(v35), v39));
    const __m256 v41 = _mm256_add_ps(v36, v40);
    const __m256 v42 = _mm256_mul_ps(v35, v41);
    const __m256 v44 = _mm256_fmadd_ps(v40, v41, v43);
    const __m256 v45 = _mm256_div_ps(v42, v44);
    const __m256 v46 = _mm256_mul_ps(v24, v45);
    const __m256 v47 = _mm256_mul_ps(v23, v46);
    const __m256 v48 = _mm256_mul_ps(v20, v47);
    const __m256i v49 = mish_bf16_cr_avx2_bits_f32_avx2(v48);
    const __m256i v50 = _mm256_add_epi32(v0, v49);
    const __m256i v51 = _mm256_srli_epi32(v50, 16);
    mish_bf16_cr_avx2_store_u16_avx2(y, v51);
}

static MISH_BF16_CR_AVX2_AVX2_TARGET void mish_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        mish_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        mish_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MISH_BF16_CR_AVX2_AVX512 __m512i mish_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
MISH_BF16_CR_AVX2_AVX512 void mish_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v25 = _mm512_set1_ps(0x1.678e08p-1f); /* 0.702255487 */
    const __m512 v27 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v30 = _mm512_set1_ps(0x1.7a6a2ep+2f); /* 5.91273069 */
    const __m512 v32 = _mm512_set1_ps(0x1.fff462p+2f); /* 7.99929094 */
    const __m512 v34 = _mm512_set1_ps(0x1.1d3c18p+3f); /* 8.91358566 */
    const __m512 v36 = _mm512_set1_ps(0x1.823f66p+5f); /* 48.2809563 */
    const __m512i v37 = _mm512_set1_epi32(1262485386); /* 0x4b3fff8a */
    const __m512 v43 = _mm512_set1_ps(0x1.2362a6p+10f); /* 1165.54138 */
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __m512 v8 = _mm512_min_ps(v3, v7);
    const __m512 v9 = _mm512_max_ps(v2, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512i v13 = mish_bf16_cr_avx2_bits_f32_avx512(v12);
    const __m512i v15 = _mm512_srai_epi32(v13, 1);
    const __m512i v16 = _mm512_sub_epi32(v13, v15);
    const __m512i v17 = _mm512_add_epi32(v1, v16);
    const __m512i v19 = _mm512_slli_epi32(v17, 23);
    const __m512 v20 = _mm512_castsi512_ps(v19);
    const __m512i v21 = _mm512_add_epi32(v1, v15);
    const __m512i v22 = _mm512_slli_epi32(v21, 23);
    const __m512 v23 = _mm512_castsi512_ps(v22);
    const __m512 v24 = _mm512_max_ps(v7, v2);
    const __m512 v26 = _mm512_sub_ps(v12, v11);
    const __m512 v28 = _mm512_fmadd_ps(v26, v27, v9);
    const __m512 v29 = _mm512_fmadd_ps(v25, v10, v28);
    const __m512 v31 = _mm512_fmadd_ps(v29, v29, v30);
    const __m512 v33 = _mm512_fmadd_ps(v29, v31, v32);
    const __m512 v35 = _mm512_fmadd_ps(v29, v33, v34);
    const __m512i v38 = _mm512_max_epi32(v37, v13);
    const __m512i v39 = _mm512_slli_epi32(v38, 23);
    const __m512 v40 = _mm512_castsi512_ps(_mm512_add_epi32(mish_bf16_cr_avx2_bits_f32_avx512(v35), v39));
    const __m512 v41 = _mm512_add_ps(v36, v40);
    const __m512 v42 = _mm512_mul_ps(v35, v41);
    const __m512 v44 = _mm512_fmadd_ps(v40, v41, v43);
    const __m512 v45 = _mm512_div_ps(v42, v44);
    const __m512 v46 = _mm512_mul_ps(v24, v45);
    const __m512 v47 = _mm512_mul_ps(v23, v46);
    const __m512 v48 = _mm512_mul_ps(v20, v47);
    const __m512i v49 = mish_bf16_cr_avx2_bits_f32_avx512(v48);
    const __m512i v50 = _mm512_add_epi32(v0, v49);
    const __m512i v51 = _mm512_srli_epi32(v50, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v51));
}

static MISH_BF16_CR_AVX2_AVX512_TARGET void mish_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        mish_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_bf16_cr_avx2_level(void) {
#if defined(MISH_BF16_CR_AVX2_FORCE_ISA)
    return MISH_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t mish_bf16_cr_avx2(uint16_t x) {
    return mish_bf16_cr_avx2_element(x);
}

void mish_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_bf16_cr_avx2_level();
    if (level == 2) {
        mish_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    mish_bf16_cr_avx2_array_portable(x, y, n);
}
