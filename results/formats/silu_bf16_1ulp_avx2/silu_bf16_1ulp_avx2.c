/* silu_bf16_1ulp_avx2: silu
 *
 *   target       silu, x/(1 + e^-x), bf16
 *   domain       every input
 *   max error    0.636766 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.8cp+4 (-24.75, encoding 0xc1c6)
 *   result there -0x1.e4p-32 (-4.40195436e-10, encoding 0xaff2)
 *   mean error   0.017241 ulp
 *   misrounded   266 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c1513dbe2ff10fa60139ded69824335e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/silu_bf16_avx2.db
 *                time: 0.6180 ns/element as avx2 code (inputs mean)
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
#include "silu_bf16_1ulp_avx2.h"

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

static inline int32_t silu_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float silu_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float silu_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t silu_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t silu_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float silu_bf16_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return silu_bf16_1ulp_avx2_frombits_f32((int32_t)((uint32_t)silu_bf16_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t silu_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t silu_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32775; /* 0x00008007 */
    const int32_t v1 = 127;
    const float v2 = -0x1.c308c6p+6f; /* -112.758568 */
    const float v3 = 0x1p+5f; /* 32 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = silu_bf16_1ulp_avx2_shl_i32(v4, v5);
    const float v7 = silu_bf16_1ulp_avx2_frombits_f32(v6);
    const float v8 = v3 < v7 ? v3 : v7;
    const float v9 = v2 > v8 ? v2 : v8;
    const float v10 = 0x1.715476p+0f; /* 1.44269502 */
    const float v11 = 0x1.7ffffep+23f; /* 12582911 */
    const float v12 = silu_bf16_1ulp_avx2_fma_f32(v9, v10, v11);
    const int32_t v13 = silu_bf16_1ulp_avx2_bits_f32(v12);
    const int32_t v14 = 1262485504; /* 0x4b400000 */
    const int32_t v15 = (int32_t)((uint32_t)v13 - (uint32_t)v14);
    const int32_t v16 = 1;
    const int32_t v17 = silu_bf16_1ulp_avx2_ashr_i32(v15, v16);
    const int32_t v18 = (int32_t)((uint32_t)v15 - (uint32_t)v17);
    const int32_t v19 = (int32_t)((uint32_t)v1 + (uint32_t)v18);
    const int32_t v20 = 23;
    const int32_t v21 = silu_bf16_1ulp_avx2_shl_i32(v19, v20);
    const float v22 = silu_bf16_1ulp_avx2_frombits_f32(v21);
    const int32_t v23 = (int32_t)((uint32_t)v1 + (uint32_t)v17);
    const int32_t v24 = silu_bf16_1ulp_avx2_shl_i32(v23, v20);
    const float v25 = silu_bf16_1ulp_avx2_frombits_f32(v24);
    const float v26 = 0x1.3eeeccp-2f; /* 0.311457813 */
    const float v27 = -0x1.62e42ep-1f; /* -0.693147123 */
    const float v28 = v12 - v11;
    const float v29 = silu_bf16_1ulp_avx2_fma_f32(v27, v28, v9);
    const float v30 = 0x1.40ec4ap-1f; /* 0.626802742 */
    const float v31 = silu_bf16_1ulp_avx2_fma_f32(v26, v29, v30);
    const int32_t v32 = 1262485384; /* 0x4b3fff88 */
    const int32_t v33 = v13 > v32 ? v13 : v32;
    const int32_t v34 = silu_bf16_1ulp_avx2_shl_i32(v33, v20);
    const float v35 = silu_bf16_1ulp_avx2_addbits_f32(v31, v34);
    const float v36 = -0x1.3e54c4p-3f; /* -0.155435115 */
    const float v37 = 0x1.40eb98p-2f; /* 0.313398719 */
    const float v38 = silu_bf16_1ulp_avx2_fma_f32(v36, v29, v37);
    const float v39 = v35 + v38;
    const float v40 = v31 / v39;
    const float v41 = v2 > v7 ? v2 : v7;
    const float v42 = v40 * v41;
    const float v43 = v25 * v42;
    const float v44 = v22 * v43;
    const int32_t v45 = silu_bf16_1ulp_avx2_bits_f32(v44);
    const int32_t v46 = (int32_t)((uint32_t)v0 + (uint32_t)v45);
    const int32_t v47 = silu_bf16_1ulp_avx2_lshr_i32(v46, v5);
    const int32_t r0 = v47;
    return (uint16_t)r0;
}

static void silu_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SILU_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_BF16_1ULP_AVX2_AVX2 static inline SILU_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SILU_BF16_1ULP_AVX2_AVX512 static inline SILU_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SILU_BF16_1ULP_AVX2_AVX2 __m256i silu_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
SILU_BF16_1ULP_AVX2_AVX2 void silu_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SILU_BF16_1ULP_AVX2_AVX2 void silu_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32775); /* 0x00008007 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(-0x1.c308c6p+6f); /* -112.758568 */
    const __m256 v3 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.7ffffep+23f); /* 12582911 */
    const __m256i v14 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v26 = _mm256_set1_ps(0x1.3eeeccp-2f); /* 0.311457813 */
    const __m256 v27 = _mm256_set1_ps(-0x1.62e42ep-1f); /* -0.693147123 */
    const __m256 v30 = _mm256_set1_ps(0x1.40ec4ap-1f); /* 0.626802742 */
    const __m256i v32 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v36 = _mm256_set1_ps(-0x1.3e54c4p-3f); /* -0.155435115 */
    const __m256 v37 = _mm256_set1_ps(0x1.40eb98p-2f); /* 0.313398719 */
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
    const __m256i v13_0 = silu_bf16_1ulp_avx2_bits_f32_avx2(v12_0);
    const __m256i v13_1 = silu_bf16_1ulp_avx2_bits_f32_avx2(v12_1);
    const __m256i v15_0 = _mm256_sub_epi32(v13_0, v14);
    const __m256i v15_1 = _mm256_sub_epi32(v13_1, v14);
    const __m256i v17_0 = _mm256_srai_epi32(v15_0, 1);
    const __m256i v17_1 = _mm256_srai_epi32(v15_1, 1);
    const __m256i v18_0 = _mm256_sub_epi32(v15_0, v17_0);
    const __m256i v18_1 = _mm256_sub_epi32(v15_1, v17_1);
    const __m256i v19_0 = _mm256_add_epi32(v1, v18_0);
    const __m256i v19_1 = _mm256_add_epi32(v1, v18_1);
    const __m256i v21_0 = _mm256_slli_epi32(v19_0, 23);
    const __m256i v21_1 = _mm256_slli_epi32(v19_1, 23);
    const __m256 v22_0 = _mm256_castsi256_ps(v21_0);
    const __m256 v22_1 = _mm256_castsi256_ps(v21_1);
    const __m256i v23_0 = _mm256_add_epi32(v1, v17_0);
    const __m256i v23_1 = _mm256_add_epi32(v1, v17_1);
    const __m256i v24_0 = _mm256_slli_epi32(v23_0, 23);
    const __m256i v24_1 = _mm256_slli_epi32(v23_1, 23);
    const __m256 v25_0 = _mm256_castsi256_ps(v24_0);
    const __m256 v25_1 = _mm256_castsi256_ps(v24_1);
    const __m256 v28_0 = _mm256_sub_ps(v12_0, v11);
    const __m256 v28_1 = _mm256_sub_ps(v12_1, v11);
    const __m256 v29_0 = _mm256_fmadd_ps(v27, v28_0, v9_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v27, v28_1, v9_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v26, v29_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v26, v29_1, v30);
    const __m256i v33_0 = _mm256_max_epi32(v13_0, v32);
    const __m256i v33_1 = _mm256_max_epi32(v13_1, v32);
    const __m256i v34_0 = _mm256_slli_epi32(v33_0, 23);
    const __m256i v34_1 = _mm256_slli_epi32(v33_1, 23);
    const __m256 v35_0 = _mm256_castsi256_ps(_mm256_add_epi32(silu_bf16_1ulp_avx2_bits_f32_avx2(v31_0), v34_0));
    const __m256 v35_1 = _mm256_castsi256_ps(_mm256_add_epi32(silu_bf16_1ulp_avx2_bits_f32_avx2(v31_1), v34_1));
    const __m256 v38_0 = _mm256_fmadd_ps(v36, v29_0, v37);
    const __m256 v38_1 = _mm256_fmadd_ps(v36, v29_1, v37);
    const __m256 v39_0 = _mm256_add_ps(v35_0, v38_0);
    const __m256 v39_1 = _mm256_add_ps(v35_1, v38_1);
    const __m256 v40_0 = _mm256_div_ps(v31_0, v39_0);
    const __m256 v40_1 = _mm256_div_ps(v31_1, v39_1);
    const __m256 v41_0 = _mm256_max_ps(v2, v7_0);
    const __m256 v41_1 = _mm256_max_ps(v2, v7_1);
    const __m256 v42_0 = _mm256_mul_ps(v40_0, v41_0);
    const __m256 v42_1 = _mm256_mul_ps(v40_1, v41_1);
    const __m256 v43_0 = _mm256_mul_ps(v25_0, v42_0);
    const __m256 v43_1 = _mm256_mul_ps(v25_1, v42_1);
    const __m256 v44_0 = _mm256_mul_ps(v22_0, v43_0);
    const __m256 v44_1 = _mm256_mul_ps(v22_1, v43_1);
    const __m256i v45_0 = silu_bf16_1ulp_avx2_bits_f32_avx2(v44_0);
    const __m256i v45_1 = silu_bf16_1ulp_avx2_bits_f32_avx2(v44_1);
    const __m256i v46_0 = _mm256_add_epi32(v0, v45_0);
    const __m256i v46_1 = _mm256_add_epi32(v0, v45_1);
    const __m256i v47_0 = _mm256_srli_epi32(v46_0, 16);
    const __m256i v47_1 = _mm256_srli_epi32(v46_1, 16);
    silu_bf16_1ulp_avx2_store_u16_avx2(y, v47_0);
    silu_bf16_1ulp_avx2_store_u16_avx2(y + 8, v47_1);
}

/* 8 elements. */
static SILU_BF16_1ULP_AVX2_AVX2_TARGET void silu_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32775); /* 0x00008007 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(-0x1.c308c6p+6f); /* -112.758568 */
    const __m256 v3 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.7ffffep+23f); /* 12582911 */
    const __m256i v14 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v26 = _mm256_set1_ps(0x1.3eeeccp-2f); /* 0.311457813 */
    const __m256 v27 = _mm256_set1_ps(-0x1.62e42ep-1f); /* -0.693147123 */
    const __m256 v30 = _mm256_set1_ps(0x1.40ec4ap-1f); /* 0.626802742 */
    const __m256i v32 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v36 = _mm256_set1_ps(-0x1.3e54c4p-3f); /* -0.155435115 */
    const __m256 v37 = _mm256_set1_ps(0x1.40eb98p-2f); /* 0.313398719 */
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256 v8 = _mm256_min_ps(v3, v7);
    const __m256 v9 = _mm256_max_ps(v2, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256i v13 = silu_bf16_1ulp_avx2_bits_f32_avx2(v12);
    const __m256i v15 = _mm256_sub_epi32(v13, v14);
    const __m256i v17 = _mm256_srai_epi32(v15, 1);
    const __m256i v18 = _mm256_sub_epi32(v15, v17);
    const __m256i v19 = _mm256_add_epi32(v1, v18);
    const __m256i v21 = _mm256_slli_epi32(v19, 23);
    const __m256 v22 = _mm256_castsi256_ps(v21);
    const __m256i v23 = _mm256_add_epi32(v1, v17);
    const __m256i v24 = _mm256_slli_epi32(v23, 23);
    const __m256 v25 = _mm256_castsi256_ps(v24);
    const __m256 v28 = _mm256_sub_ps(v12, v11);
    const __m256 v29 = _mm256_fmadd_ps(v27, v28, v9);
    const __m256 v31 = _mm256_fmadd_ps(v26, v29, v30);
    const __m256i v33 = _mm256_max_epi32(v13, v32);
    const __m256i v34 = _mm256_slli_epi32(v33, 23);
    const __m256 v35 = _mm256_castsi256_ps(_mm256_add_epi32(silu_bf16_1ulp_avx2_bits_f32_avx2(v31), v34));
    const __m256 v38 = _mm256_fmadd_ps(v36, v29, v37);
    const __m256 v39 = _mm256_add_ps(v35, v38);
    const __m256 v40 = _mm256_div_ps(v31, v39);
    const __m256 v41 = _mm256_max_ps(v2, v7);
    const __m256 v42 = _mm256_mul_ps(v40, v41);
    const __m256 v43 = _mm256_mul_ps(v25, v42);
    const __m256 v44 = _mm256_mul_ps(v22, v43);
    const __m256i v45 = silu_bf16_1ulp_avx2_bits_f32_avx2(v44);
    const __m256i v46 = _mm256_add_epi32(v0, v45);
    const __m256i v47 = _mm256_srli_epi32(v46, 16);
    silu_bf16_1ulp_avx2_store_u16_avx2(y, v47);
}

static SILU_BF16_1ULP_AVX2_AVX2_TARGET void silu_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        silu_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        silu_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        silu_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SILU_BF16_1ULP_AVX2_AVX512 __m512i silu_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SILU_BF16_1ULP_AVX2_AVX512 void silu_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32775); /* 0x00008007 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v2 = _mm512_set1_ps(-0x1.c308c6p+6f); /* -112.758568 */
    const __m512 v3 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.7ffffep+23f); /* 12582911 */
    const __m512i v14 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v26 = _mm512_set1_ps(0x1.3eeeccp-2f); /* 0.311457813 */
    const __m512 v27 = _mm512_set1_ps(-0x1.62e42ep-1f); /* -0.693147123 */
    const __m512 v30 = _mm512_set1_ps(0x1.40ec4ap-1f); /* 0.626802742 */
    const __m512i v32 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v36 = _mm512_set1_ps(-0x1.3e54c4p-3f); /* -0.155435115 */
    const __m512 v37 = _mm512_set1_ps(0x1.40eb98p-2f); /* 0.313398719 */
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v4_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v4_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 16);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 16);
    const __m512i v6_2 = _mm512_slli_epi32(v4_2, 16);
    const __m512i v6_3 = _mm512_slli_epi32(v4_3, 16);
    const __m512 v7_0 = _mm512_castsi512_ps(v6_0);
    const __m512 v7_1 = _mm512_castsi512_ps(v6_1);
    const __m512 v7_2 = _mm512_castsi512_ps(v6_2);
    const __m512 v7_3 = _mm512_castsi512_ps(v6_3);
    const __m512 v8_0 = _mm512_min_ps(v3, v7_0);
    const __m512 v8_1 = _mm512_min_ps(v3, v7_1);
    const __m512 v8_2 = _mm512_min_ps(v3, v7_2);
    const __m512 v8_3 = _mm512_min_ps(v3, v7_3);
    const __m512 v9_0 = _mm512_max_ps(v2, v8_0);
    const __m512 v9_1 = _mm512_max_ps(v2, v8_1);
    const __m512 v9_2 = _mm512_max_ps(v2, v8_2);
    const __m512 v9_3 = _mm512_max_ps(v2, v8_3);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v10, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v10, v11);
    const __m512 v12_2 = _mm512_fmadd_ps(v9_2, v10, v11);
    const __m512 v12_3 = _mm512_fmadd_ps(v9_3, v10, v11);
    const __m512i v13_0 = silu_bf16_1ulp_avx2_bits_f32_avx512(v12_0);
    const __m512i v13_1 = silu_bf16_1ulp_avx2_bits_f32_avx512(v12_1);
    const __m512i v13_2 = silu_bf16_1ulp_avx2_bits_f32_avx512(v12_2);
    const __m512i v13_3 = silu_bf16_1ulp_avx2_bits_f32_avx512(v12_3);
    const __m512i v15_0 = _mm512_sub_epi32(v13_0, v14);
    const __m512i v15_1 = _mm512_sub_epi32(v13_1, v14);
    const __m512i v15_2 = _mm512_sub_epi32(v13_2, v14);
    const __m512i v15_3 = _mm512_sub_epi32(v13_3, v14);
    const __m512i v17_0 = _mm512_srai_epi32(v15_0, 1);
    const __m512i v17_1 = _mm512_srai_epi32(v15_1, 1);
    const __m512i v17_2 = _mm512_srai_epi32(v15_2, 1);
    const __m512i v17_3 = _mm512_srai_epi32(v15_3, 1);
    const __m512i v18_0 = _mm512_sub_epi32(v15_0, v17_0);
    const __m512i v18_1 = _mm512_sub_epi32(v15_1, v17_1);
    const __m512i v18_2 = _mm512_sub_epi32(v15_2, v17_2);
    const __m512i v18_3 = _mm512_sub_epi32(v15_3, v17_3);
    const __m512i v19_0 = _mm512_add_epi32(v1, v18_0);
    const __m512i v19_1 = _mm512_add_epi32(v1, v18_1);
    const __m512i v19_2 = _mm512_add_epi32(v1, v18_2);
    const __m512i v19_3 = _mm512_add_epi32(v1, v18_3);
    const __m512i v21_0 = _mm512_slli_epi32(v19_0, 23);
    const __m512i v21_1 = _mm512_slli_epi32(v19_1, 23);
    const __m512i v21_2 = _mm512_slli_epi32(v19_2, 23);
    const __m512i v21_3 = _mm512_slli_epi32(v19_3, 23);
    const __m512 v22_0 = _mm512_castsi512_ps(v21_0);
    const __m512 v22_1 = _mm512_castsi512_ps(v21_1);
    const __m512 v22_2 = _mm512_castsi512_ps(v21_2);
    const __m512 v22_3 = _mm512_castsi512_ps(v21_3);
    const __m512i v23_0 = _mm512_add_epi32(v1, v17_0);
    const __m512i v23_1 = _mm512_add_epi32(v1, v17_1);
    const __m512i v23_2 = _mm512_add_epi32(v1, v17_2);
    const __m512i v23_3 = _mm512_add_epi32(v1, v17_3);
    const __m512i v24_0 = _mm512_slli_epi32(v23_0, 23);
    const __m512i v24_1 = _mm512_slli_epi32(v23_1, 23);
    const __m512i v24_2 = _mm512_slli_epi32(v23_2, 23);
    const __m512i v24_3 = _mm512_slli_epi32(v23_3, 23);
    const __m512 v25_0 = _mm512_castsi512_ps(v24_0);
    const __m512 v25_1 = _mm512_castsi512_ps(v24_1);
    const __m512 v25_2 = _mm512_castsi512_ps(v24_2);
    const __m512 v25_3 = _mm512_castsi512_ps(v24_3);
    const __m512 v28_0 = _mm512_sub_ps(v12_0, v11);
    const __m512 v28_1 = _mm512_sub_ps(v12_1, v11);
    const __m512 v28_2 = _mm512_sub_ps(v12_2, v11);
    const __m512 v28_3 = _mm512_sub_ps(v12_3, v11);
    const __m512 v29_0 = _mm512_fmadd_ps(v27, v28_0, v9_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v27, v28_1, v9_1);
    const __m512 v29_2 = _mm512_fmadd_ps(v27, v28_2, v9_2);
    const __m512 v29_3 = _mm512_fmadd_ps(v27, v28_3, v9_3);
    const __m512 v31_0 = _mm512_fmadd_ps(v26, v29_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v26, v29_1, v30);
    const __m512 v31_2 = _mm512_fmadd_ps(v26, v29_2, v30);
    const __m512 v31_3 = _mm512_fmadd_ps(v26, v29_3, v30);
    const __m512i v33_0 = _mm512_max_epi32(v13_0, v32);
    const __m512i v33_1 = _mm512_max_epi32(v13_1, v32);
    const __m512i v33_2 = _mm512_max_epi32(v13_2, v32);
    const __m512i v33_3 = _mm512_max_epi32(v13_3, v32);
    const __m512i v34_0 = _mm512_slli_epi32(v33_0, 23);
    const __m512i v34_1 = _mm512_slli_epi32(v33_1, 23);
    const __m512i v34_2 = _mm512_slli_epi32(v33_2, 23);
    const __m512i v34_3 = _mm512_slli_epi32(v33_3, 23);
    const __m512 v35_0 = _mm512_castsi512_ps(_mm512_add_epi32(silu_bf16_1ulp_avx2_bits_f32_avx512(v31_0), v34_0));
    const __m512 v35_1 = _mm512_castsi512_ps(_mm512_add_epi32(silu_bf16_1ulp_avx2_bits_f32_avx512(v31_1), v34_1));
    const __m512 v35_2 = _mm512_castsi512_ps(_mm512_add_epi32(silu_bf16_1ulp_avx2_bits_f32_avx512(v31_2), v34_2));
    const __m512 v35_3 = _mm512_castsi512_ps(_mm512_add_epi32(silu_bf16_1ulp_avx2_bits_f32_avx512(v31_3), v34_3));
    const __m512 v38_0 = _mm512_fmadd_ps(v36, v29_0, v37);
    const __m512 v38_1 = _mm512_fmadd_ps(v36, v29_1, v37);
    const __m512 v38_2 = _mm512_fmadd_ps(v36, v29_2, v37);
    const __m512 v38_3 = _mm512_fmadd_ps(v36, v29_3, v37);
    const __m512 v39_0 = _mm512_add_ps(v35_0, v38_0);
    const __m512 v39_1 = _mm512_add_ps(v35_1, v38_1);
    const __m512 v39_2 = _mm512_add_ps(v35_2, v38_2);
    const __m512 v39_3 = _mm512_add_ps(v35_3, v38_3);
    const __m512 v40_0 = _mm512_div_ps(v31_0, v39_0);
    const __m512 v40_1 = _mm512_div_ps(v31_1, v39_1);
    const __m512 v40_2 = _mm512_div_ps(v31_2, v39_2);
    const __m512 v40_3 = _mm512_div_ps(v31_3, v39_3);
    const __m512 v41_0 = _mm512_max_ps(v2, v7_0);
    const __m512 v41_1 = _mm512_max_ps(v2, v7_1);
    const __m512 v41_2 = _mm512_max_ps(v2, v7_2);
    const __m512 v41_3 = _mm512_max_ps(v2, v7_3);
    const __m512 v42_0 = _mm512_mul_ps(v40_0, v41_0);
    const __m512 v42_1 = _mm512_mul_ps(v40_1, v41_1);
    const __m512 v42_2 = _mm512_mul_ps(v40_2, v41_2);
    const __m512 v42_3 = _mm512_mul_ps(v40_3, v41_3);
    const __m512 v43_0 = _mm512_mul_ps(v25_0, v42_0);
    const __m512 v43_1 = _mm512_mul_ps(v25_1, v42_1);
    const __m512 v43_2 = _mm512_mul_ps(v25_2, v42_2);
    const __m512 v43_3 = _mm512_mul_ps(v25_3, v42_3);
    const __m512 v44_0 = _mm512_mul_ps(v22_0, v43_0);
    const __m512 v44_1 = _mm512_mul_ps(v22_1, v43_1);
    const __m512 v44_2 = _mm512_mul_ps(v22_2, v43_2);
    const __m512 v44_3 = _mm512_mul_ps(v22_3, v43_3);
    const __m512i v45_0 = silu_bf16_1ulp_avx2_bits_f32_avx512(v44_0);
    const __m512i v45_1 = silu_bf16_1ulp_avx2_bits_f32_avx512(v44_1);
    const __m512i v45_2 = silu_bf16_1ulp_avx2_bits_f32_avx512(v44_2);
    const __m512i v45_3 = silu_bf16_1ulp_avx2_bits_f32_avx512(v44_3);
    const __m512i v46_0 = _mm512_add_epi32(v0, v45_0);
    const __m512i v46_1 = _mm512_add_epi32(v0, v45_1);
    const __m512i v46_2 = _mm512_add_epi32(v0, v45_2);
    const __m512i v46_3 = _mm512_add_epi32(v0, v45_3);
    const __m512i v47_0 = _mm512_srli_epi32(v46_0, 16);
    const __m512i v47_1 = _mm512_srli_epi32(v46_1, 16);
    const __m512i v47_2 = _mm512_srli_epi32(v46_2, 16);
    const __m512i v47_3 = _mm512_srli_epi32(v46_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v47_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v47_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v47_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v47_3));
}

/* 16 elements. */
static SILU_BF16_1ULP_AVX2_AVX512_TARGET void silu_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32775); /* 0x00008007 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v2 = _mm512_set1_ps(-0x1.c308c6p+6f); /* -112.758568 */
    const __m512 v3 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.7ffffep+23f); /* 12582911 */
    const __m512i v14 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v26 = _mm512_set1_ps(0x1.3eeeccp-2f); /* 0.311457813 */
    const __m512 v27 = _mm512_set1_ps(-0x1.62e42ep-1f); /* -0.693147123 */
    const __m512 v30 = _mm512_set1_ps(0x1.40ec4ap-1f); /* 0.626802742 */
    const __m512i v32 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v36 = _mm512_set1_ps(-0x1.3e54c4p-3f); /* -0.155435115 */
    const __m512 v37 = _mm512_set1_ps(0x1.40eb98p-2f); /* 0.313398719 */
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __m512 v8 = _mm512_min_ps(v3, v7);
    const __m512 v9 = _mm512_max_ps(v2, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512i v13 = silu_bf16_1ulp_avx2_bits_f32_avx512(v12);
    const __m512i v15 = _mm512_sub_epi32(v13, v14);
    const __m512i v17 = _mm512_srai_epi32(v15, 1);
    const __m512i v18 = _mm512_sub_epi32(v15, v17);
    const __m512i v19 = _mm512_add_epi32(v1, v18);
    const __m512i v21 = _mm512_slli_epi32(v19, 23);
    const __m512 v22 = _mm512_castsi512_ps(v21);
    const __m512i v23 = _mm512_add_epi32(v1, v17);
    const __m512i v24 = _mm512_slli_epi32(v23, 23);
    const __m512 v25 = _mm512_castsi512_ps(v24);
    const __m512 v28 = _mm512_sub_ps(v12, v11);
    const __m512 v29 = _mm512_fmadd_ps(v27, v28, v9);
    const __m512 v31 = _mm512_fmadd_ps(v26, v29, v30);
    const __m512i v33 = _mm512_max_epi32(v13, v32);
    const __m512i v34 = _mm512_slli_epi32(v33, 23);
    const __m512 v35 = _mm512_castsi512_ps(_mm512_add_epi32(silu_bf16_1ulp_avx2_bits_f32_avx512(v31), v34));
    const __m512 v38 = _mm512_fmadd_ps(v36, v29, v37);
    const __m512 v39 = _mm512_add_ps(v35, v38);
    const __m512 v40 = _mm512_div_ps(v31, v39);
    const __m512 v41 = _mm512_max_ps(v2, v7);
    const __m512 v42 = _mm512_mul_ps(v40, v41);
    const __m512 v43 = _mm512_mul_ps(v25, v42);
    const __m512 v44 = _mm512_mul_ps(v22, v43);
    const __m512i v45 = silu_bf16_1ulp_avx2_bits_f32_avx512(v44);
    const __m512i v46 = _mm512_add_epi32(v0, v45);
    const __m512i v47 = _mm512_srli_epi32(v46, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v47));
}

static SILU_BF16_1ULP_AVX2_AVX512_TARGET void silu_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        silu_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        silu_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        silu_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_bf16_1ulp_avx2_level(void) {
#if defined(SILU_BF16_1ULP_AVX2_FORCE_ISA)
    return SILU_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t silu_bf16_1ulp_avx2(uint16_t x) {
    return silu_bf16_1ulp_avx2_element(x);
}

void silu_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_bf16_1ulp_avx2_level();
    if (level == 2) {
        silu_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    silu_bf16_1ulp_avx2_array_portable(x, y, n);
}
