/* softplus_bf16_cr_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), bf16
 *   domain       every input
 *   max error    0.499997 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.f4p-7 (-0.0152587891, encoding 0xbc7a)
 *   result there 0x1.6p-1 (0.6875, encoding 0x3f30)
 *   mean error   0.217426 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           204d94e4a17052919e831ec327a8cbb9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_bf16_avx2.db
 *                time: 0.9328 ns/element as avx2 code (inputs mean)
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
#include "softplus_bf16_cr_avx2.h"

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

static inline int32_t softplus_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softplus_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softplus_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softplus_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t softplus_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softplus_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t softplus_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t softplus_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = -0x1.8817c2p-7f; /* -0.0119657228 */
    const int32_t v2 = 127;
    const float v3 = -0x1.ap+6f; /* -104 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = softplus_bf16_cr_avx2_shl_i32(v4, v5);
    const float v7 = softplus_bf16_cr_avx2_frombits_f32(v6);
    const float v8 = softplus_bf16_cr_avx2_abs_f32(v7);
    const float v9 = -v8;
    const float v10 = v3 > v9 ? v3 : v9;
    const float v11 = 0x1.715476p+0f; /* 1.44269502 */
    const float v12 = 0x1.8p+23f; /* 12582912 */
    const float v13 = softplus_bf16_cr_avx2_fma_f32(v10, v11, v12);
    const int32_t v14 = softplus_bf16_cr_avx2_bits_f32(v13);
    const int32_t v15 = 1;
    const int32_t v16 = softplus_bf16_cr_avx2_ashr_i32(v14, v15);
    const int32_t v17 = (int32_t)((uint32_t)v14 - (uint32_t)v16);
    const int32_t v18 = (int32_t)((uint32_t)v2 + (uint32_t)v17);
    const int32_t v19 = 23;
    const int32_t v20 = softplus_bf16_cr_avx2_shl_i32(v18, v19);
    const float v21 = softplus_bf16_cr_avx2_frombits_f32(v20);
    const float v22 = 0x1.101c84p-7f; /* 0.00830418058 */
    const float v23 = v13 - v12;
    const float v24 = 0x1.0cfcap-29f; /* 1.95713667e-09 */
    const float v25 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v26 = softplus_bf16_cr_avx2_fma_f32(v23, v25, v10);
    const float v27 = softplus_bf16_cr_avx2_fma_f32(v23, v24, v26);
    const float v28 = 0x1.572d92p-5f; /* 0.0418918468 */
    const float v29 = softplus_bf16_cr_avx2_fma_f32(v22, v27, v28);
    const float v30 = 0x1.5557a2p-3f; /* 0.166671053 */
    const float v31 = softplus_bf16_cr_avx2_fma_f32(v29, v27, v30);
    const float v32 = 0x1.fffdb4p-2f; /* 0.499991238 */
    const float v33 = softplus_bf16_cr_avx2_fma_f32(v31, v27, v32);
    const float v34 = v33 * v27;
    const float v35 = softplus_bf16_cr_avx2_fma_f32(v34, v27, v27);
    const int32_t v36 = (int32_t)((uint32_t)v2 + (uint32_t)v16);
    const int32_t v37 = softplus_bf16_cr_avx2_shl_i32(v36, v19);
    const float v38 = softplus_bf16_cr_avx2_frombits_f32(v37);
    const float v39 = softplus_bf16_cr_avx2_fma_f32(v35, v38, v38);
    const float v40 = v21 * v39;
    const float v41 = 0x1.c404dcp-5f; /* 0.0551780984 */
    const float v42 = softplus_bf16_cr_avx2_fma_f32(v1, v40, v41);
    const float v43 = -0x1.f26472p-4f; /* -0.121677823 */
    const float v44 = softplus_bf16_cr_avx2_fma_f32(v42, v40, v43);
    const float v45 = 0x1.7d3d9ep-3f; /* 0.186152682 */
    const float v46 = softplus_bf16_cr_avx2_fma_f32(v44, v40, v45);
    const float v47 = -0x1.fb508p-3f; /* -0.247712135 */
    const float v48 = softplus_bf16_cr_avx2_fma_f32(v46, v40, v47);
    const float v49 = 0x1.5529e6p-2f; /* 0.333167642 */
    const float v50 = softplus_bf16_cr_avx2_fma_f32(v48, v40, v49);
    const float v51 = -0x1.ffff3ep-2f; /* -0.499997109 */
    const float v52 = softplus_bf16_cr_avx2_fma_f32(v50, v40, v51);
    const float v53 = 0x1.000018p+0f; /* 1.00000143 */
    const float v54 = softplus_bf16_cr_avx2_fma_f32(v52, v40, v53);
    const float v55 = 0x0p+0f; /* 0 */
    const float v56 = v55 > v7 ? v55 : v7;
    const float v57 = softplus_bf16_cr_avx2_fma_f32(v54, v40, v56);
    const int32_t v58 = softplus_bf16_cr_avx2_bits_f32(v57);
    const int32_t v59 = (int32_t)((uint32_t)v0 + (uint32_t)v58);
    const int32_t v60 = softplus_bf16_cr_avx2_lshr_i32(v59, v5);
    const int32_t r0 = v60;
    return (uint16_t)r0;
}

static void softplus_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_BF16_CR_AVX2_AVX2 static inline SOFTPLUS_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_BF16_CR_AVX2_AVX512 static inline SOFTPLUS_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_BF16_CR_AVX2_AVX2 __m256i softplus_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
SOFTPLUS_BF16_CR_AVX2_AVX2 void softplus_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SOFTPLUS_BF16_CR_AVX2_AVX2 void softplus_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.8817c2p-7f); /* -0.0119657228 */
    const __m256i v2 = _mm256_set1_epi32(127);
    const __m256 v3 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v11 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v12 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v22 = _mm256_set1_ps(0x1.101c84p-7f); /* 0.00830418058 */
    const __m256 v24 = _mm256_set1_ps(0x1.0cfcap-29f); /* 1.95713667e-09 */
    const __m256 v25 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v28 = _mm256_set1_ps(0x1.572d92p-5f); /* 0.0418918468 */
    const __m256 v30 = _mm256_set1_ps(0x1.5557a2p-3f); /* 0.166671053 */
    const __m256 v32 = _mm256_set1_ps(0x1.fffdb4p-2f); /* 0.499991238 */
    const __m256 v41 = _mm256_set1_ps(0x1.c404dcp-5f); /* 0.0551780984 */
    const __m256 v43 = _mm256_set1_ps(-0x1.f26472p-4f); /* -0.121677823 */
    const __m256 v45 = _mm256_set1_ps(0x1.7d3d9ep-3f); /* 0.186152682 */
    const __m256 v47 = _mm256_set1_ps(-0x1.fb508p-3f); /* -0.247712135 */
    const __m256 v49 = _mm256_set1_ps(0x1.5529e6p-2f); /* 0.333167642 */
    const __m256 v51 = _mm256_set1_ps(-0x1.ffff3ep-2f); /* -0.499997109 */
    const __m256 v53 = _mm256_set1_ps(0x1.000018p+0f); /* 1.00000143 */
    const __m256 v55 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v4_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 16);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 16);
    const __m256 v7_0 = _mm256_castsi256_ps(v6_0);
    const __m256 v7_1 = _mm256_castsi256_ps(v6_1);
    const __m256 v8_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_0);
    const __m256 v8_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_1);
    const __m256 v9_0 = _mm256_xor_ps(v8_0, _mm256_set1_ps(-0.0f));
    const __m256 v9_1 = _mm256_xor_ps(v8_1, _mm256_set1_ps(-0.0f));
    const __m256 v10_0 = _mm256_max_ps(v3, v9_0);
    const __m256 v10_1 = _mm256_max_ps(v3, v9_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v11, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v11, v12);
    const __m256i v14_0 = softplus_bf16_cr_avx2_bits_f32_avx2(v13_0);
    const __m256i v14_1 = softplus_bf16_cr_avx2_bits_f32_avx2(v13_1);
    const __m256i v16_0 = _mm256_srai_epi32(v14_0, 1);
    const __m256i v16_1 = _mm256_srai_epi32(v14_1, 1);
    const __m256i v17_0 = _mm256_sub_epi32(v14_0, v16_0);
    const __m256i v17_1 = _mm256_sub_epi32(v14_1, v16_1);
    const __m256i v18_0 = _mm256_add_epi32(v2, v17_0);
    const __m256i v18_1 = _mm256_add_epi32(v2, v17_1);
    const __m256i v20_0 = _mm256_slli_epi32(v18_0, 23);
    const __m256i v20_1 = _mm256_slli_epi32(v18_1, 23);
    const __m256 v21_0 = _mm256_castsi256_ps(v20_0);
    const __m256 v21_1 = _mm256_castsi256_ps(v20_1);
    const __m256 v23_0 = _mm256_sub_ps(v13_0, v12);
    const __m256 v23_1 = _mm256_sub_ps(v13_1, v12);
    const __m256 v26_0 = _mm256_fmadd_ps(v23_0, v25, v10_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v23_1, v25, v10_1);
    const __m256 v27_0 = _mm256_fmadd_ps(v23_0, v24, v26_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v23_1, v24, v26_1);
    const __m256 v29_0 = _mm256_fmadd_ps(v22, v27_0, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v22, v27_1, v28);
    const __m256 v31_0 = _mm256_fmadd_ps(v29_0, v27_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v29_1, v27_1, v30);
    const __m256 v33_0 = _mm256_fmadd_ps(v31_0, v27_0, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v31_1, v27_1, v32);
    const __m256 v34_0 = _mm256_mul_ps(v33_0, v27_0);
    const __m256 v34_1 = _mm256_mul_ps(v33_1, v27_1);
    const __m256 v35_0 = _mm256_fmadd_ps(v34_0, v27_0, v27_0);
    const __m256 v35_1 = _mm256_fmadd_ps(v34_1, v27_1, v27_1);
    const __m256i v36_0 = _mm256_add_epi32(v2, v16_0);
    const __m256i v36_1 = _mm256_add_epi32(v2, v16_1);
    const __m256i v37_0 = _mm256_slli_epi32(v36_0, 23);
    const __m256i v37_1 = _mm256_slli_epi32(v36_1, 23);
    const __m256 v38_0 = _mm256_castsi256_ps(v37_0);
    const __m256 v38_1 = _mm256_castsi256_ps(v37_1);
    const __m256 v39_0 = _mm256_fmadd_ps(v35_0, v38_0, v38_0);
    const __m256 v39_1 = _mm256_fmadd_ps(v35_1, v38_1, v38_1);
    const __m256 v40_0 = _mm256_mul_ps(v21_0, v39_0);
    const __m256 v40_1 = _mm256_mul_ps(v21_1, v39_1);
    const __m256 v42_0 = _mm256_fmadd_ps(v1, v40_0, v41);
    const __m256 v42_1 = _mm256_fmadd_ps(v1, v40_1, v41);
    const __m256 v44_0 = _mm256_fmadd_ps(v42_0, v40_0, v43);
    const __m256 v44_1 = _mm256_fmadd_ps(v42_1, v40_1, v43);
    const __m256 v46_0 = _mm256_fmadd_ps(v44_0, v40_0, v45);
    const __m256 v46_1 = _mm256_fmadd_ps(v44_1, v40_1, v45);
    const __m256 v48_0 = _mm256_fmadd_ps(v46_0, v40_0, v47);
    const __m256 v48_1 = _mm256_fmadd_ps(v46_1, v40_1, v47);
    const __m256 v50_0 = _mm256_fmadd_ps(v48_0, v40_0, v49);
    const __m256 v50_1 = _mm256_fmadd_ps(v48_1, v40_1, v49);
    const __m256 v52_0 = _mm256_fmadd_ps(v50_0, v40_0, v51);
    const __m256 v52_1 = _mm256_fmadd_ps(v50_1, v40_1, v51);
    const __m256 v54_0 = _mm256_fmadd_ps(v52_0, v40_0, v53);
    const __m256 v54_1 = _mm256_fmadd_ps(v52_1, v40_1, v53);
    const __m256 v56_0 = _mm256_max_ps(v55, v7_0);
    const __m256 v56_1 = _mm256_max_ps(v55, v7_1);
    const __m256 v57_0 = _mm256_fmadd_ps(v54_0, v40_0, v56_0);
    const __m256 v57_1 = _mm256_fmadd_ps(v54_1, v40_1, v56_1);
    const __m256i v58_0 = softplus_bf16_cr_avx2_bits_f32_avx2(v57_0);
    const __m256i v58_1 = softplus_bf16_cr_avx2_bits_f32_avx2(v57_1);
    const __m256i v59_0 = _mm256_add_epi32(v0, v58_0);
    const __m256i v59_1 = _mm256_add_epi32(v0, v58_1);
    const __m256i v60_0 = _mm256_srli_epi32(v59_0, 16);
    const __m256i v60_1 = _mm256_srli_epi32(v59_1, 16);
    softplus_bf16_cr_avx2_store_u16_avx2(y, v60_0);
    softplus_bf16_cr_avx2_store_u16_avx2(y + 8, v60_1);
}

/* 8 elements. */
static SOFTPLUS_BF16_CR_AVX2_AVX2_TARGET void softplus_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.8817c2p-7f); /* -0.0119657228 */
    const __m256i v2 = _mm256_set1_epi32(127);
    const __m256 v3 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v11 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v12 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v22 = _mm256_set1_ps(0x1.101c84p-7f); /* 0.00830418058 */
    const __m256 v24 = _mm256_set1_ps(0x1.0cfcap-29f); /* 1.95713667e-09 */
    const __m256 v25 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v28 = _mm256_set1_ps(0x1.572d92p-5f); /* 0.0418918468 */
    const __m256 v30 = _mm256_set1_ps(0x1.5557a2p-3f); /* 0.166671053 */
    const __m256 v32 = _mm256_set1_ps(0x1.fffdb4p-2f); /* 0.499991238 */
    const __m256 v41 = _mm256_set1_ps(0x1.c404dcp-5f); /* 0.0551780984 */
    const __m256 v43 = _mm256_set1_ps(-0x1.f26472p-4f); /* -0.121677823 */
    const __m256 v45 = _mm256_set1_ps(0x1.7d3d9ep-3f); /* 0.186152682 */
    const __m256 v47 = _mm256_set1_ps(-0x1.fb508p-3f); /* -0.247712135 */
    const __m256 v49 = _mm256_set1_ps(0x1.5529e6p-2f); /* 0.333167642 */
    const __m256 v51 = _mm256_set1_ps(-0x1.ffff3ep-2f); /* -0.499997109 */
    const __m256 v53 = _mm256_set1_ps(0x1.000018p+0f); /* 1.00000143 */
    const __m256 v55 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256 v9 = _mm256_xor_ps(v8, _mm256_set1_ps(-0.0f));
    const __m256 v10 = _mm256_max_ps(v3, v9);
    const __m256 v13 = _mm256_fmadd_ps(v10, v11, v12);
    const __m256i v14 = softplus_bf16_cr_avx2_bits_f32_avx2(v13);
    const __m256i v16 = _mm256_srai_epi32(v14, 1);
    const __m256i v17 = _mm256_sub_epi32(v14, v16);
    const __m256i v18 = _mm256_add_epi32(v2, v17);
    const __m256i v20 = _mm256_slli_epi32(v18, 23);
    const __m256 v21 = _mm256_castsi256_ps(v20);
    const __m256 v23 = _mm256_sub_ps(v13, v12);
    const __m256 v26 = _mm256_fmadd_ps(v23, v25, v10);
    const __m256 v27 = _mm256_fmadd_ps(v23, v24, v26);
    const __m256 v29 = _mm256_fmadd_ps(v22, v27, v28);
    const __m256 v31 = _mm256_fmadd_ps(v29, v27, v30);
    const __m256 v33 = _mm256_fmadd_ps(v31, v27, v32);
    const __m256 v34 = _mm256_mul_ps(v33, v27);
    const __m256 v35 = _mm256_fmadd_ps(v34, v27, v27);
    const __m256i v36 = _mm256_add_epi32(v2, v16);
    const __m256i v37 = _mm256_slli_epi32(v36, 23);
    const __m256 v38 = _mm256_castsi256_ps(v37);
    const __m256 v39 = _mm256_fmadd_ps(v35, v38, v38);
    const __m256 v40 = _mm256_mul_ps(v21, v39);
    const __m256 v42 = _mm256_fmadd_ps(v1, v40, v41);
    const __m256 v44 = _mm256_fmadd_ps(v42, v40, v43);
    const __m256 v46 = _mm256_fmadd_ps(v44, v40, v45);
    const __m256 v48 = _mm256_fmadd_ps(v46, v40, v47);
    const __m256 v50 = _mm256_fmadd_ps(v48, v40, v49);
    const __m256 v52 = _mm256_fmadd_ps(v50, v40, v51);
    const __m256 v54 = _mm256_fmadd_ps(v52, v40, v53);
    const __m256 v56 = _mm256_max_ps(v55, v7);
    const __m256 v57 = _mm256_fmadd_ps(v54, v40, v56);
    const __m256i v58 = softplus_bf16_cr_avx2_bits_f32_avx2(v57);
    const __m256i v59 = _mm256_add_epi32(v0, v58);
    const __m256i v60 = _mm256_srli_epi32(v59, 16);
    softplus_bf16_cr_avx2_store_u16_avx2(y, v60);
}

static SOFTPLUS_BF16_CR_AVX2_AVX2_TARGET void softplus_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        softplus_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        softplus_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_BF16_CR_AVX2_AVX512 __m512i softplus_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SOFTPLUS_BF16_CR_AVX2_AVX512 void softplus_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.8817c2p-7f); /* -0.0119657228 */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512 v3 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v11 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v12 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v22 = _mm512_set1_ps(0x1.101c84p-7f); /* 0.00830418058 */
    const __m512 v24 = _mm512_set1_ps(0x1.0cfcap-29f); /* 1.95713667e-09 */
    const __m512 v25 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v28 = _mm512_set1_ps(0x1.572d92p-5f); /* 0.0418918468 */
    const __m512 v30 = _mm512_set1_ps(0x1.5557a2p-3f); /* 0.166671053 */
    const __m512 v32 = _mm512_set1_ps(0x1.fffdb4p-2f); /* 0.499991238 */
    const __m512 v41 = _mm512_set1_ps(0x1.c404dcp-5f); /* 0.0551780984 */
    const __m512 v43 = _mm512_set1_ps(-0x1.f26472p-4f); /* -0.121677823 */
    const __m512 v45 = _mm512_set1_ps(0x1.7d3d9ep-3f); /* 0.186152682 */
    const __m512 v47 = _mm512_set1_ps(-0x1.fb508p-3f); /* -0.247712135 */
    const __m512 v49 = _mm512_set1_ps(0x1.5529e6p-2f); /* 0.333167642 */
    const __m512 v51 = _mm512_set1_ps(-0x1.ffff3ep-2f); /* -0.499997109 */
    const __m512 v53 = _mm512_set1_ps(0x1.000018p+0f); /* 1.00000143 */
    const __m512 v55 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 16);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 16);
    const __m512 v7_0 = _mm512_castsi512_ps(v6_0);
    const __m512 v7_1 = _mm512_castsi512_ps(v6_1);
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10_0 = _mm512_max_ps(v3, v9_0);
    const __m512 v10_1 = _mm512_max_ps(v3, v9_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v10_0, v11, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v10_1, v11, v12);
    const __m512i v14_0 = softplus_bf16_cr_avx2_bits_f32_avx512(v13_0);
    const __m512i v14_1 = softplus_bf16_cr_avx2_bits_f32_avx512(v13_1);
    const __m512i v16_0 = _mm512_srai_epi32(v14_0, 1);
    const __m512i v16_1 = _mm512_srai_epi32(v14_1, 1);
    const __m512i v17_0 = _mm512_sub_epi32(v14_0, v16_0);
    const __m512i v17_1 = _mm512_sub_epi32(v14_1, v16_1);
    const __m512i v18_0 = _mm512_add_epi32(v2, v17_0);
    const __m512i v18_1 = _mm512_add_epi32(v2, v17_1);
    const __m512i v20_0 = _mm512_slli_epi32(v18_0, 23);
    const __m512i v20_1 = _mm512_slli_epi32(v18_1, 23);
    const __m512 v21_0 = _mm512_castsi512_ps(v20_0);
    const __m512 v21_1 = _mm512_castsi512_ps(v20_1);
    const __m512 v23_0 = _mm512_sub_ps(v13_0, v12);
    const __m512 v23_1 = _mm512_sub_ps(v13_1, v12);
    const __m512 v26_0 = _mm512_fmadd_ps(v23_0, v25, v10_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v23_1, v25, v10_1);
    const __m512 v27_0 = _mm512_fmadd_ps(v23_0, v24, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v23_1, v24, v26_1);
    const __m512 v29_0 = _mm512_fmadd_ps(v22, v27_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v22, v27_1, v28);
    const __m512 v31_0 = _mm512_fmadd_ps(v29_0, v27_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v29_1, v27_1, v30);
    const __m512 v33_0 = _mm512_fmadd_ps(v31_0, v27_0, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v31_1, v27_1, v32);
    const __m512 v34_0 = _mm512_mul_ps(v33_0, v27_0);
    const __m512 v34_1 = _mm512_mul_ps(v33_1, v27_1);
    const __m512 v35_0 = _mm512_fmadd_ps(v34_0, v27_0, v27_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v34_1, v27_1, v27_1);
    const __m512i v36_0 = _mm512_add_epi32(v2, v16_0);
    const __m512i v36_1 = _mm512_add_epi32(v2, v16_1);
    const __m512i v37_0 = _mm512_slli_epi32(v36_0, 23);
    const __m512i v37_1 = _mm512_slli_epi32(v36_1, 23);
    const __m512 v38_0 = _mm512_castsi512_ps(v37_0);
    const __m512 v38_1 = _mm512_castsi512_ps(v37_1);
    const __m512 v39_0 = _mm512_fmadd_ps(v35_0, v38_0, v38_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v35_1, v38_1, v38_1);
    const __m512 v40_0 = _mm512_mul_ps(v21_0, v39_0);
    const __m512 v40_1 = _mm512_mul_ps(v21_1, v39_1);
    const __m512 v42_0 = _mm512_fmadd_ps(v1, v40_0, v41);
    const __m512 v42_1 = _mm512_fmadd_ps(v1, v40_1, v41);
    const __m512 v44_0 = _mm512_fmadd_ps(v42_0, v40_0, v43);
    const __m512 v44_1 = _mm512_fmadd_ps(v42_1, v40_1, v43);
    const __m512 v46_0 = _mm512_fmadd_ps(v44_0, v40_0, v45);
    const __m512 v46_1 = _mm512_fmadd_ps(v44_1, v40_1, v45);
    const __m512 v48_0 = _mm512_fmadd_ps(v46_0, v40_0, v47);
    const __m512 v48_1 = _mm512_fmadd_ps(v46_1, v40_1, v47);
    const __m512 v50_0 = _mm512_fmadd_ps(v48_0, v40_0, v49);
    const __m512 v50_1 = _mm512_fmadd_ps(v48_1, v40_1, v49);
    const __m512 v52_0 = _mm512_fmadd_ps(v50_0, v40_0, v51);
    const __m512 v52_1 = _mm512_fmadd_ps(v50_1, v40_1, v51);
    const __m512 v54_0 = _mm512_fmadd_ps(v52_0, v40_0, v53);
    const __m512 v54_1 = _mm512_fmadd_ps(v52_1, v40_1, v53);
    const __m512 v56_0 = _mm512_max_ps(v55, v7_0);
    const __m512 v56_1 = _mm512_max_ps(v55, v7_1);
    const __m512 v57_0 = _mm512_fmadd_ps(v54_0, v40_0, v56_0);
    const __m512 v57_1 = _mm512_fmadd_ps(v54_1, v40_1, v56_1);
    const __m512i v58_0 = softplus_bf16_cr_avx2_bits_f32_avx512(v57_0);
    const __m512i v58_1 = softplus_bf16_cr_avx2_bits_f32_avx512(v57_1);
    const __m512i v59_0 = _mm512_add_epi32(v0, v58_0);
    const __m512i v59_1 = _mm512_add_epi32(v0, v58_1);
    const __m512i v60_0 = _mm512_srli_epi32(v59_0, 16);
    const __m512i v60_1 = _mm512_srli_epi32(v59_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v60_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v60_1));
}

/* 16 elements. */
static SOFTPLUS_BF16_CR_AVX2_AVX512_TARGET void softplus_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.8817c2p-7f); /* -0.0119657228 */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512 v3 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v11 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v12 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v22 = _mm512_set1_ps(0x1.101c84p-7f); /* 0.00830418058 */
    const __m512 v24 = _mm512_set1_ps(0x1.0cfcap-29f); /* 1.95713667e-09 */
    const __m512 v25 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v28 = _mm512_set1_ps(0x1.572d92p-5f); /* 0.0418918468 */
    const __m512 v30 = _mm512_set1_ps(0x1.5557a2p-3f); /* 0.166671053 */
    const __m512 v32 = _mm512_set1_ps(0x1.fffdb4p-2f); /* 0.499991238 */
    const __m512 v41 = _mm512_set1_ps(0x1.c404dcp-5f); /* 0.0551780984 */
    const __m512 v43 = _mm512_set1_ps(-0x1.f26472p-4f); /* -0.121677823 */
    const __m512 v45 = _mm512_set1_ps(0x1.7d3d9ep-3f); /* 0.186152682 */
    const __m512 v47 = _mm512_set1_ps(-0x1.fb508p-3f); /* -0.247712135 */
    const __m512 v49 = _mm512_set1_ps(0x1.5529e6p-2f); /* 0.333167642 */
    const __m512 v51 = _mm512_set1_ps(-0x1.ffff3ep-2f); /* -0.499997109 */
    const __m512 v53 = _mm512_set1_ps(0x1.000018p+0f); /* 1.00000143 */
    const __m512 v55 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10 = _mm512_max_ps(v3, v9);
    const __m512 v13 = _mm512_fmadd_ps(v10, v11, v12);
    const __m512i v14 = softplus_bf16_cr_avx2_bits_f32_avx512(v13);
    const __m512i v16 = _mm512_srai_epi32(v14, 1);
    const __m512i v17 = _mm512_sub_epi32(v14, v16);
    const __m512i v18 = _mm512_add_epi32(v2, v17);
    const __m512i v20 = _mm512_slli_epi32(v18, 23);
    const __m512 v21 = _mm512_castsi512_ps(v20);
    const __m512 v23 = _mm512_sub_ps(v13, v12);
    const __m512 v26 = _mm512_fmadd_ps(v23, v25, v10);
    const __m512 v27 = _mm512_fmadd_ps(v23, v24, v26);
    const __m512 v29 = _mm512_fmadd_ps(v22, v27, v28);
    const __m512 v31 = _mm512_fmadd_ps(v29, v27, v30);
    const __m512 v33 = _mm512_fmadd_ps(v31, v27, v32);
    const __m512 v34 = _mm512_mul_ps(v33, v27);
    const __m512 v35 = _mm512_fmadd_ps(v34, v27, v27);
    const __m512i v36 = _mm512_add_epi32(v2, v16);
    const __m512i v37 = _mm512_slli_epi32(v36, 23);
    const __m512 v38 = _mm512_castsi512_ps(v37);
    const __m512 v39 = _mm512_fmadd_ps(v35, v38, v38);
    const __m512 v40 = _mm512_mul_ps(v21, v39);
    const __m512 v42 = _mm512_fmadd_ps(v1, v40, v41);
    const __m512 v44 = _mm512_fmadd_ps(v42, v40, v43);
    const __m512 v46 = _mm512_fmadd_ps(v44, v40, v45);
    const __m512 v48 = _mm512_fmadd_ps(v46, v40, v47);
    const __m512 v50 = _mm512_fmadd_ps(v48, v40, v49);
    const __m512 v52 = _mm512_fmadd_ps(v50, v40, v51);
    const __m512 v54 = _mm512_fmadd_ps(v52, v40, v53);
    const __m512 v56 = _mm512_max_ps(v55, v7);
    const __m512 v57 = _mm512_fmadd_ps(v54, v40, v56);
    const __m512i v58 = softplus_bf16_cr_avx2_bits_f32_avx512(v57);
    const __m512i v59 = _mm512_add_epi32(v0, v58);
    const __m512i v60 = _mm512_srli_epi32(v59, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v60));
}

static SOFTPLUS_BF16_CR_AVX2_AVX512_TARGET void softplus_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        softplus_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        softplus_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        softplus_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_bf16_cr_avx2_level(void) {
#if defined(SOFTPLUS_BF16_CR_AVX2_FORCE_ISA)
    return SOFTPLUS_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t softplus_bf16_cr_avx2(uint16_t x) {
    return softplus_bf16_cr_avx2_element(x);
}

void softplus_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_bf16_cr_avx2_level();
    if (level == 2) {
        softplus_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_bf16_cr_avx2_array_portable(x, y, n);
}
