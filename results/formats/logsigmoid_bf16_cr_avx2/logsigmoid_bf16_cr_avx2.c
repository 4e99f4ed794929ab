/* logsigmoid_bf16_cr_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), bf16
 *   domain       every input
 *   max error    0.499997 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.f4p-7 (0.0152587891, encoding 0x3c7a)
 *   result there -0x1.6p-1 (-0.6875, encoding 0xbf30)
 *   mean error   0.217426 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1e6de09f4b886eeb662010bbdde0a9e4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/logsigmoid_bf16_avx2.db
 *                time: 1.1341 ns/element as avx2 code (inputs mean)
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
#include "logsigmoid_bf16_cr_avx2.h"

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

static inline int32_t logsigmoid_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float logsigmoid_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float logsigmoid_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float logsigmoid_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t logsigmoid_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t logsigmoid_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t logsigmoid_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t logsigmoid_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = 127;
    const float v2 = -0x1.ap+6f; /* -104 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = logsigmoid_bf16_cr_avx2_shl_i32(v3, v4);
    const float v6 = logsigmoid_bf16_cr_avx2_frombits_f32(v5);
    const float v7 = -v6;
    const float v8 = logsigmoid_bf16_cr_avx2_abs_f32(v7);
    const float v9 = -v8;
    const float v10 = v2 > v9 ? v2 : v9;
    const float v11 = 0x1.715476p+0f; /* 1.44269502 */
    const float v12 = 0x1.8p+23f; /* 12582912 */
    const float v13 = logsigmoid_bf16_cr_avx2_fma_f32(v10, v11, v12);
    const int32_t v14 = logsigmoid_bf16_cr_avx2_bits_f32(v13);
    const int32_t v15 = 1262485504; /* 0x4b400000 */
    const int32_t v16 = (int32_t)((uint32_t)v14 - (uint32_t)v15);
    const int32_t v17 = 1;
    const int32_t v18 = logsigmoid_bf16_cr_avx2_ashr_i32(v16, v17);
    const int32_t v19 = (int32_t)((uint32_t)v16 - (uint32_t)v18);
    const int32_t v20 = (int32_t)((uint32_t)v1 + (uint32_t)v19);
    const int32_t v21 = 23;
    const int32_t v22 = logsigmoid_bf16_cr_avx2_shl_i32(v20, v21);
    const float v23 = logsigmoid_bf16_cr_avx2_frombits_f32(v22);
    const float v24 = 0x1.05c61p-29f; /* 1.90465421e-09 */
    const float v25 = v13 - v12;
    const float v26 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v27 = logsigmoid_bf16_cr_avx2_fma_f32(v25, v26, v10);
    const float v28 = logsigmoid_bf16_cr_avx2_fma_f32(v24, v25, v27);
    const float v29 = 0x1.111112p-7f; /* 0.00833333377 */
    const float v30 = 0x1.555556p-5f; /* 0.0416666679 */
    const float v31 = logsigmoid_bf16_cr_avx2_fma_f32(v29, v28, v30);
    const float v32 = 0x1.555556p-3f; /* 0.166666672 */
    const float v33 = logsigmoid_bf16_cr_avx2_fma_f32(v28, v31, v32);
    const float v34 = 0x1p-1f; /* 0.5 */
    const float v35 = logsigmoid_bf16_cr_avx2_fma_f32(v28, v33, v34);
    const float v36 = 0x1p+0f; /* 1 */
    const float v37 = logsigmoid_bf16_cr_avx2_fma_f32(v28, v35, v36);
    const float v38 = logsigmoid_bf16_cr_avx2_fma_f32(v37, v28, v36);
    const int32_t v39 = (int32_t)((uint32_t)v1 + (uint32_t)v18);
    const int32_t v40 = logsigmoid_bf16_cr_avx2_shl_i32(v39, v21);
    const float v41 = logsigmoid_bf16_cr_avx2_frombits_f32(v40);
    const float v42 = v38 * v41;
    const float v43 = v23 * v42;
    const float v44 = -0x1.a6f082p-8f; /* -0.00645354437 */
    const float v45 = 0x1.27a30ep-5f; /* 0.0360884927 */
    const float v46 = logsigmoid_bf16_cr_avx2_fma_f32(v44, v43, v45);
    const float v47 = -0x1.86781cp-4f; /* -0.095329389 */
    const float v48 = logsigmoid_bf16_cr_avx2_fma_f32(v43, v46, v47);
    const float v49 = 0x1.575b04p-3f; /* 0.167654067 */
    const float v50 = logsigmoid_bf16_cr_avx2_fma_f32(v48, v43, v49);
    const float v51 = -0x1.ed05d8p-3f; /* -0.240733802 */
    const float v52 = logsigmoid_bf16_cr_avx2_fma_f32(v43, v50, v51);
    const float v53 = 0x1.53c32p-2f; /* 0.33179903 */
    const float v54 = logsigmoid_bf16_cr_avx2_fma_f32(v52, v43, v53);
    const float v55 = -0x1.ffdfp-2f; /* -0.499874115 */
    const float v56 = logsigmoid_bf16_cr_avx2_fma_f32(v54, v43, v55);
    const float v57 = 0x1.ffff88p-1f; /* 0.999996424 */
    const float v58 = logsigmoid_bf16_cr_avx2_fma_f32(v43, v56, v57);
    const float v59 = 0x0p+0f; /* 0 */
    const float v60 = v59 > v7 ? v59 : v7;
    const float v61 = logsigmoid_bf16_cr_avx2_fma_f32(v58, v43, v60);
    const float v62 = -v61;
    const int32_t v63 = logsigmoid_bf16_cr_avx2_bits_f32(v62);
    const int32_t v64 = (int32_t)((uint32_t)v0 + (uint32_t)v63);
    const int32_t v65 = logsigmoid_bf16_cr_avx2_lshr_i32(v64, v4);
    const int32_t r0 = v65;
    return (uint16_t)r0;
}

static void logsigmoid_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_BF16_CR_AVX2_AVX2 static inline LOGSIGMOID_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_BF16_CR_AVX2_AVX512 static inline LOGSIGMOID_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_BF16_CR_AVX2_AVX2 __m256i logsigmoid_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOGSIGMOID_BF16_CR_AVX2_AVX2 void logsigmoid_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOGSIGMOID_BF16_CR_AVX2_AVX2 void logsigmoid_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v11 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v12 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v15 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v24 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v26 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v29 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v30 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v32 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v34 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v36 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v44 = _mm256_set1_ps(-0x1.a6f082p-8f); /* -0.00645354437 */
    const __m256 v45 = _mm256_set1_ps(0x1.27a30ep-5f); /* 0.0360884927 */
    const __m256 v47 = _mm256_set1_ps(-0x1.86781cp-4f); /* -0.095329389 */
    const __m256 v49 = _mm256_set1_ps(0x1.575b04p-3f); /* 0.167654067 */
    const __m256 v51 = _mm256_set1_ps(-0x1.ed05d8p-3f); /* -0.240733802 */
    const __m256 v53 = _mm256_set1_ps(0x1.53c32p-2f); /* 0.33179903 */
    const __m256 v55 = _mm256_set1_ps(-0x1.ffdfp-2f); /* -0.499874115 */
    const __m256 v57 = _mm256_set1_ps(0x1.ffff88p-1f); /* 0.999996424 */
    const __m256 v59 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v3_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 16);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 16);
    const __m256 v6_0 = _mm256_castsi256_ps(v5_0);
    const __m256 v6_1 = _mm256_castsi256_ps(v5_1);
    const __m256 v7_0 = _mm256_xor_ps(v6_0, _mm256_set1_ps(-0.0f));
    const __m256 v7_1 = _mm256_xor_ps(v6_1, _mm256_set1_ps(-0.0f));
    const __m256 v8_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_0);
    const __m256 v8_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_1);
    const __m256 v9_0 = _mm256_xor_ps(v8_0, _mm256_set1_ps(-0.0f));
    const __m256 v9_1 = _mm256_xor_ps(v8_1, _mm256_set1_ps(-0.0f));
    const __m256 v10_0 = _mm256_max_ps(v2, v9_0);
    const __m256 v10_1 = _mm256_max_ps(v2, v9_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v11, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v11, v12);
    const __m256i v14_0 = logsigmoid_bf16_cr_avx2_bits_f32_avx2(v13_0);
    const __m256i v14_1 = logsigmoid_bf16_cr_avx2_bits_f32_avx2(v13_1);
    const __m256i v16_0 = _mm256_sub_epi32(v14_0, v15);
    const __m256i v16_1 = _mm256_sub_epi32(v14_1, v15);
    const __m256i v18_0 = _mm256_srai_epi32(v16_0, 1);
    const __m256i v18_1 = _mm256_srai_epi32(v16_1, 1);
    const __m256i v19_0 = _mm256_sub_epi32(v16_0, v18_0);
    const __m256i v19_1 = _mm256_sub_epi32(v16_1, v18_1);
    const __m256i v20_0 = _mm256_add_epi32(v1, v19_0);
    const __m256i v20_1 = _mm256_add_epi32(v1, v19_1);
    const __m256i v22_0 = _mm256_slli_epi32(v20_0, 23);
    const __m256i v22_1 = _mm256_slli_epi32(v20_1, 23);
    const __m256 v23_0 = _mm256_castsi256_ps(v22_0);
    const __m256 v23_1 = _mm256_castsi256_ps(v22_1);
    const __m256 v25_0 = _mm256_sub_ps(v13_0, v12);
    const __m256 v25_1 = _mm256_sub_ps(v13_1, v12);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v26, v10_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v26, v10_1);
    const __m256 v28_0 = _mm256_fmadd_ps(v24, v25_0, v27_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v24, v25_1, v27_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v29, v28_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v29, v28_1, v30);
    const __m256 v33_0 = _mm256_fmadd_ps(v28_0, v31_0, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v28_1, v31_1, v32);
    const __m256 v35_0 = _mm256_fmadd_ps(v28_0, v33_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v28_1, v33_1, v34);
    const __m256 v37_0 = _mm256_fmadd_ps(v28_0, v35_0, v36);
    const __m256 v37_1 = _mm256_fmadd_ps(v28_1, v35_1, v36);
    const __m256 v38_0 = _mm256_fmadd_ps(v37_0, v28_0, v36);
    const __m256 v38_1 = _mm256_fmadd_ps(v37_1, v28_1, v36);
    const __m256i v39_0 = _mm256_add_epi32(v1, v18_0);
    const __m256i v39_1 = _mm256_add_epi32(v1, v18_1);
    const __m256i v40_0 = _mm256_slli_epi32(v39_0, 23);
    const __m256i v40_1 = _mm256_slli_epi32(v39_1, 23);
    const __m256 v41_0 = _mm256_castsi256_ps(v40_0);
    const __m256 v41_1 = _mm256_castsi256_ps(v40_1);
    const __m256 v42_0 = _mm256_mul_ps(v38_0, v41_0);
    const __m256 v42_1 = _mm256_mul_ps(v38_1, v41_1);
    const __m256 v43_0 = _mm256_mul_ps(v23_0, v42_0);
    const __m256 v43_1 = _mm256_mul_ps(v23_1, v42_1);
    const __m256 v46_0 = _mm256_fmadd_ps(v44, v43_0, v45);
    const __m256 v46_1 = _mm256_fmadd_ps(v44, v43_1, v45);
    const __m256 v48_0 = _mm256_fmadd_ps(v43_0, v46_0, v47);
    const __m256 v48_1 = _mm256_fmadd_ps(v43_1, v46_1, v47);
    const __m256 v50_0 = _mm256_fmadd_ps(v48_0, v43_0, v49);
    const __m256 v50_1 = _mm256_fmadd_ps(v48_1, v43_1, v49);
    const __m256 v52_0 = _mm256_fmadd_ps(v43_0, v50_0, v51);
    const __m256 v52_1 = _mm256_fmadd_ps(v43_1, v50_1, v51);
    const __m256 v54_0 = _mm256_fmadd_ps(v52_0, v43_0, v53);
    const __m256 v54_1 = _mm256_fmadd_ps(v52_1, v43_1, v53);
    const __m256 v56_0 = _mm256_fmadd_ps(v54_0, v43_0, v55);
    const __m256 v56_1 = _mm256_fmadd_ps(v54_1, v43_1, v55);
    const __m256 v58_0 = _mm256_fmadd_ps(v43_0, v56_0, v57);
    const __m256 v58_1 = _mm256_fmadd_ps(v43_1, v56_1, v57);
    const __m256 v60_0 = _mm256_max_ps(v59, v7_0);
    const __m256 v60_1 = _mm256_max_ps(v59, v7_1);
    const __m256 v61_0 = _mm256_fmadd_ps(v58_0, v43_0, v60_0);
    const __m256 v61_1 = _mm256_fmadd_ps(v58_1, v43_1, v60_1);
    const __m256 v62_0 = _mm256_xor_ps(v61_0, _mm256_set1_ps(-0.0f));
    const __m256 v62_1 = _mm256_xor_ps(v61_1, _mm256_set1_ps(-0.0f));
    const __m256i v63_0 = logsigmoid_bf16_cr_avx2_bits_f32_avx2(v62_0);
    const __m256i v63_1 = logsigmoid_bf16_cr_avx2_bits_f32_avx2(v62_1);
    const __m256i v64_0 = _mm256_add_epi32(v0, v63_0);
    const __m256i v64_1 = _mm256_add_epi32(v0, v63_1);
    const __m256i v65_0 = _mm256_srli_epi32(v64_0, 16);
    const __m256i v65_1 = _mm256_srli_epi32(v64_1, 16);
    logsigmoid_bf16_cr_avx2_store_u16_avx2(y, v65_0);
    logsigmoid_bf16_cr_avx2_store_u16_avx2(y + 8, v65_1);
}

/* 8 elements. */
static LOGSIGMOID_BF16_CR_AVX2_AVX2_TARGET void logsigmoid_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v11 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v12 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v15 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v24 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v26 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v29 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v30 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v32 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v34 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v36 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v44 = _mm256_set1_ps(-0x1.a6f082p-8f); /* -0.00645354437 */
    const __m256 v45 = _mm256_set1_ps(0x1.27a30ep-5f); /* 0.0360884927 */
    const __m256 v47 = _mm256_set1_ps(-0x1.86781cp-4f); /* -0.095329389 */
    const __m256 v49 = _mm256_set1_ps(0x1.575b04p-3f); /* 0.167654067 */
    const __m256 v51 = _mm256_set1_ps(-0x1.ed05d8p-3f); /* -0.240733802 */
    const __m256 v53 = _mm256_set1_ps(0x1.53c32p-2f); /* 0.33179903 */
    const __m256 v55 = _mm256_set1_ps(-0x1.ffdfp-2f); /* -0.499874115 */
    const __m256 v57 = _mm256_set1_ps(0x1.ffff88p-1f); /* 0.999996424 */
    const __m256 v59 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_xor_ps(v6, _mm256_set1_ps(-0.0f));
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256 v9 = _mm256_xor_ps(v8, _mm256_set1_ps(-0.0f));
    const __m256 v10 = _mm256_max_ps(v2, v9);
    const __m256 v13 = _mm256_fmadd_ps(v10, v11, v12);
    const __m256i v14 = logsigmoid_bf16_cr_avx2_bits_f32_avx2(v13);
    const __m256i v16 = _mm256_sub_epi32(v14, v15);
    const __m256i v18 = _mm256_srai_epi32(v16, 1);
    const __m256i v19 = _mm256_sub_epi32(v16, v18);
    const __m256i v20 = _mm256_add_epi32(v1, v19);
    const __m256i v22 = _mm256_slli_epi32(v20, 23);
    const __m256 v23 = _mm256_castsi256_ps(v22);
    const __m256 v25 = _mm256_sub_ps(v13, v12);
    const __m256 v27 = _mm256_fmadd_ps(v25, v26, v10);
    const __m256 v28 = _mm256_fmadd_ps(v24, v25, v27);
    const __m256 v31 = _mm256_fmadd_ps(v29, v28, v30);
    const __m256 v33 = _mm256_fmadd_ps(v28, v31, v32);
    const __m256 v35 = _mm256_fmadd_ps(v28, v33, v34);
    const __m256 v37 = _mm256_fmadd_ps(v28, v35, v36);
    const __m256 v38 = _mm256_fmadd_ps(v37, v28, v36);
    const __m256i v39 = _mm256_add_epi32(v1, v18);
    const __m256i v40 = _mm256_slli_epi32(v39, 23);
    const __m256 v41 = _mm256_castsi256_ps(v40);
    const __m256 v42 = _mm256_mul_ps(v38, v41);
    const __m256 v43 = _mm256_mul_ps(v23, v42);
    const __m256 v46 = _mm256_fmadd_ps(v44, v43, v45);
    const __m256 v48 = _mm256_fmadd_ps(v43, v46, v47);
    const __m256 v50 = _mm256_fmadd_ps(v48, v43, v49);
    const __m256 v52 = _mm256_fmadd_ps(v43, v50, v51);
    const __m256 v54 = _mm256_fmadd_ps(v52, v43, v53);
    const __m256 v56 = _mm256_fmadd_ps(v54, v43, v55);
    const __m256 v58 = _mm256_fmadd_ps(v43, v56, v57);
    const __m256 v60 = _mm256_max_ps(v59, v7);
    const __m256 v61 = _mm256_fmadd_ps(v58, v43, v60);
    const __m256 v62 = _mm256_xor_ps(v61, _mm256_set1_ps(-0.0f));
    const __m256i v63 = logsigmoid_bf16_cr_avx2_bits_f32_avx2(v62);
    const __m256i v64 = _mm256_add_epi32(v0, v63);
    const __m256i v65 = _mm256_srli_epi32(v64, 16);
    logsigmoid_bf16_cr_avx2_store_u16_avx2(y, v65);
}

static LOGSIGMOID_BF16_CR_AVX2_AVX2_TARGET void logsigmoid_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        logsigmoid_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        logsigmoid_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_BF16_CR_AVX2_AVX512 __m512i logsigmoid_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOGSIGMOID_BF16_CR_AVX2_AVX512 void logsigmoid_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v11 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v12 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v15 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v24 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v26 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v29 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v30 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v32 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v34 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v36 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v44 = _mm512_set1_ps(-0x1.a6f082p-8f); /* -0.00645354437 */
    const __m512 v45 = _mm512_set1_ps(0x1.27a30ep-5f); /* 0.0360884927 */
    const __m512 v47 = _mm512_set1_ps(-0x1.86781cp-4f); /* -0.095329389 */
    const __m512 v49 = _mm512_set1_ps(0x1.575b04p-3f); /* 0.167654067 */
    const __m512 v51 = _mm512_set1_ps(-0x1.ed05d8p-3f); /* -0.240733802 */
    const __m512 v53 = _mm512_set1_ps(0x1.53c32p-2f); /* 0.33179903 */
    const __m512 v55 = _mm512_set1_ps(-0x1.ffdfp-2f); /* -0.499874115 */
    const __m512 v57 = _mm512_set1_ps(0x1.ffff88p-1f); /* 0.999996424 */
    const __m512 v59 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10 = _mm512_max_ps(v2, v9);
    const __m512 v13 = _mm512_fmadd_ps(v10, v11, v12);
    const __m512i v14 = logsigmoid_bf16_cr_avx2_bits_f32_avx512(v13);
    const __m512i v16 = _mm512_sub_epi32(v14, v15);
    const __m512i v18 = _mm512_srai_epi32(v16, 1);
    const __m512i v19 = _mm512_sub_epi32(v16, v18);
    const __m512i v20 = _mm512_add_epi32(v1, v19);
    const __m512i v22 = _mm512_slli_epi32(v20, 23);
    const __m512 v23 = _mm512_castsi512_ps(v22);
    const __m512 v25 = _mm512_sub_ps(v13, v12);
    const __m512 v27 = _mm512_fmadd_ps(v25, v26, v10);
    const __m512 v28 = _mm512_fmadd_ps(v24, v25, v27);
    const __m512 v31 = _mm512_fmadd_ps(v29, v28, v30);
    const __m512 v33 = _mm512_fmadd_ps(v28, v31, v32);
    const __m512 v35 = _mm512_fmadd_ps(v28, v33, v34);
    const __m512 v37 = _mm512_fmadd_ps(v28, v35, v36);
    const __m512 v38 = _mm512_fmadd_ps(v37, v28, v36);
    const __m512i v39 = _mm512_add_epi32(v1, v18);
    const __m512i v40 = _mm512_slli_epi32(v39, 23);
    const __m512 v41 = _mm512_castsi512_ps(v40);
    const __m512 v42 = _mm512_mul_ps(v38, v41);
    const __m512 v43 = _mm512_mul_ps(v23, v42);
    const __m512 v46 = _mm512_fmadd_ps(v44, v43, v45);
    const __m512 v48 = _mm512_fmadd_ps(v43, v46, v47);
    const __m512 v50 = _mm512_fmadd_ps(v48, v43, v49);
    const __m512 v52 = _mm512_fmadd_ps(v43, v50, v51);
    const __m512 v54 = _mm512_fmadd_ps(v52, v43, v53);
    const __m512 v56 = _mm512_fmadd_ps(v54, v43, v55);
    const __m512 v58 = _mm512_fmadd_ps(v43, v56, v57);
    const __m512 v60 = _mm512_max_ps(v59, v7);
    const __m512 v61 = _mm512_fmadd_ps(v58, v43, v60);
    const __m512 v62 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v61), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v63 = logsigmoid_bf16_cr_avx2_bits_f32_avx512(v62);
    const __m512i v64 = _mm512_add_epi32(v0, v63);
    const __m512i v65 = _mm512_srli_epi32(v64, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v65));
}

static LOGSIGMOID_BF16_CR_AVX2_AVX512_TARGET void logsigmoid_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        logsigmoid_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_bf16_cr_avx2_level(void) {
#if defined(LOGSIGMOID_BF16_CR_AVX2_FORCE_ISA)
    return LOGSIGMOID_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t logsigmoid_bf16_cr_avx2(uint16_t x) {
    return logsigmoid_bf16_cr_avx2_element(x);
}

void logsigmoid_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_bf16_cr_avx2_level();
    if (level == 2) {
        logsigmoid_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_bf16_cr_avx2_array_portable(x, y, n);
}
