/* exp_bf16_cr_avx2: exp
 *
 *   target       exp, e^x, bf16
 *   domain       every input
 *   max error    0.499989 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.b6p+2 (6.84375, encoding 0x40db)
 *   result there 0x1.d6p+9 (940, encoding 0x446b)
 *   mean error   0.017569 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a293b771ed1b22de5043261454f7eeb8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/exp_bf16_avx2.db
 *                time: 0.3519 ns/element as avx2 code (inputs mean)
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
#include "exp_bf16_cr_avx2.h"

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

static inline int32_t exp_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp_bf16_cr_avx2_table0[16] = {
    1065349495, 1065061845, 1064841036, 1064695146,
    1064630956, 1064655861, 1064777924, 1065005939,
    1065349495, 1065061845, 1064841036, 1064695146,
    1064630956, 1064655861, 1064777924, 1065005939,
}; /* repeated to fill a register */

static inline uint16_t exp_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = exp_bf16_cr_avx2_shl_i32(v1, v2);
    const float v4 = exp_bf16_cr_avx2_frombits_f32(v3);
    const float v5 = 0x1.715476p+0f; /* 1.44269502 */
    const float v6 = 0x1.8p+20f; /* 1572864 */
    const float v7 = exp_bf16_cr_avx2_fma_f32(v4, v5, v6);
    const float v8 = v7 - v6;
    const float v9 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v10 = exp_bf16_cr_avx2_fma_f32(v8, v9, v4);
    const float v11 = 0x1.000ce4p-1f; /* 0.500098348 */
    const float v12 = 0x1.001d6p+0f; /* 1.00044823 */
    const float v13 = exp_bf16_cr_avx2_fma_f32(v10, v11, v12);
    const float v14 = 0x1.000eacp+0f; /* 1.00022388 */
    const float v15 = exp_bf16_cr_avx2_fma_f32(v13, v10, v14);
    const int32_t v16 = exp_bf16_cr_avx2_bits_f32(v7);
    const int32_t v17 = 20;
    const int32_t v18 = exp_bf16_cr_avx2_shl_i32(v16, v17);
    const int32_t v19 = exp_bf16_cr_avx2_table0[(uint32_t)v16 & (8u - 1)];
    const int32_t v20 = (int32_t)((uint32_t)v18 + (uint32_t)v19);
    const float v21 = exp_bf16_cr_avx2_frombits_f32(v20);
    const float v22 = v15 * v21;
    const int32_t v23 = exp_bf16_cr_avx2_bits_f32(v22);
    const int32_t v24 = (int32_t)((uint32_t)v0 + (uint32_t)v23);
    const int32_t v25 = exp_bf16_cr_avx2_lshr_i32(v24, v2);
    const float v26 = exp_bf16_cr_avx2_abs_f32(v4);
    const float v27 = 0x1.5c0002p+6f; /* 87.0000076 */
    const int v28 = !(v26 <= v27);
    int32_t r0 = v25;
    if (v28) {
        const int32_t v29 = 127;
        const float v30 = -0x1.ap+6f; /* -104 */
        const float v31 = 0x1.64p+6f; /* 89 */
        const float v32 = v31 < v4 ? v31 : v4;
        const float v33 = v30 > v32 ? v30 : v32;
        const float v34 = 0x1.8p+23f; /* 12582912 */
        const float v35 = exp_bf16_cr_avx2_fma_f32(v33, v5, v34);
        const int32_t v36 = exp_bf16_cr_avx2_bits_f32(v35);
        const int32_t v37 = 1262485504; /* 0x4b400000 */
        const int32_t v38 = (int32_t)((uint32_t)v36 - (uint32_t)v37);
        const int32_t v39 = 1;
        const int32_t v40 = exp_bf16_cr_avx2_ashr_i32(v38, v39);
        const int32_t v41 = (int32_t)((uint32_t)v29 + (uint32_t)v40);
        const int32_t v42 = 23;
        const int32_t v43 = exp_bf16_cr_avx2_shl_i32(v41, v42);
        const float v44 = exp_bf16_cr_avx2_frombits_f32(v43);
        const int v45 = v4 < v30;
        const float v46 = 0x0p+0f; /* 0 */
        const float v47 = 0x1.05c61p-29f; /* 1.90465421e-09 */
        const float v48 = v35 - v34;
        const float v49 = exp_bf16_cr_avx2_fma_f32(v48, v9, v33);
        const float v50 = exp_bf16_cr_avx2_fma_f32(v47, v48, v49);
        const float v51 = 0x1.a01a02p-13f; /* 0.000198412701 */
        const float v52 = 0x1.6c16c2p-10f; /* 0.00138888892 */
        const float v53 = exp_bf16_cr_avx2_fma_f32(v50, v51, v52);
        const float v54 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v55 = exp_bf16_cr_avx2_fma_f32(v53, v50, v54);
        const float v56 = 0x1.555556p-5f; /* 0.0416666679 */
        const float v57 = exp_bf16_cr_avx2_fma_f32(v55, v50, v56);
        const float v58 = 0x1.555556p-3f; /* 0.166666672 */
        const float v59 = exp_bf16_cr_avx2_fma_f32(v50, v57, v58);
        const float v60 = 0x1p-1f; /* 0.5 */
        const float v61 = exp_bf16_cr_avx2_fma_f32(v59, v50, v60);
        const float v62 = 0x1p+0f; /* 1 */
        const float v63 = exp_bf16_cr_avx2_fma_f32(v61, v50, v62);
        const float v64 = exp_bf16_cr_avx2_fma_f32(v50, v63, v62);
        const float v65 = v45 ? v46 : v64;
        const float v66 = v44 * v65;
        const int32_t v67 = (int32_t)((uint32_t)v38 - (uint32_t)v40);
        const int32_t v68 = (int32_t)((uint32_t)v29 + (uint32_t)v67);
        const int32_t v69 = exp_bf16_cr_avx2_shl_i32(v68, v42);
        const float v70 = exp_bf16_cr_avx2_frombits_f32(v69);
        const float v71 = v66 * v70;
        const int32_t v72 = exp_bf16_cr_avx2_bits_f32(v71);
        const int32_t v73 = (int32_t)((uint32_t)v0 + (uint32_t)v72);
        const int32_t v74 = exp_bf16_cr_avx2_lshr_i32(v73, v2);
        r0 = v74;
    }
    return (uint16_t)r0;
}

static void exp_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_BF16_CR_AVX2_AVX2 static inline EXP_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_BF16_CR_AVX2_AVX512 static inline EXP_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP_BF16_CR_AVX2_AVX2 __m256i exp_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
EXP_BF16_CR_AVX2_AVX2 void exp_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_BF16_CR_AVX2_AVX2 void exp_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v9 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v11 = _mm256_set1_ps(0x1.000ce4p-1f); /* 0.500098348 */
    const __m256 v12 = _mm256_set1_ps(0x1.001d6p+0f); /* 1.00044823 */
    const __m256 v14 = _mm256_set1_ps(0x1.000eacp+0f); /* 1.00022388 */
    const __m256 v27 = _mm256_set1_ps(0x1.5c0002p+6f); /* 87.0000076 */
    const __m256i v29 = _mm256_set1_epi32(127);
    const __m256 v30 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v31 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v34 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v37 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v46 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v47 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v51 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v52 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v54 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v56 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v58 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v60 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v62 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_bf16_cr_avx2_table0));
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v4_0, v5, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v4_1, v5, v6);
    const __m256 v8_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v8_1 = _mm256_sub_ps(v7_1, v6);
    const __m256 v10_0 = _mm256_fmadd_ps(v8_0, v9, v4_0);
    const __m256 v10_1 = _mm256_fmadd_ps(v8_1, v9, v4_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v11, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v11, v12);
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v10_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v10_1, v14);
    const __m256i v16_0 = exp_bf16_cr_avx2_bits_f32_avx2(v7_0);
    const __m256i v16_1 = exp_bf16_cr_avx2_bits_f32_avx2(v7_1);
    const __m256i v18_0 = _mm256_slli_epi32(v16_0, 20);
    const __m256i v18_1 = _mm256_slli_epi32(v16_1, 20);
    const __m256i v19_0 = _mm256_permutevar8x32_epi32(t0_0, v16_0);
    const __m256i v19_1 = _mm256_permutevar8x32_epi32(t0_0, v16_1);
    const __m256i v20_0 = _mm256_add_epi32(v18_0, v19_0);
    const __m256i v20_1 = _mm256_add_epi32(v18_1, v19_1);
    const __m256 v21_0 = _mm256_castsi256_ps(v20_0);
    const __m256 v21_1 = _mm256_castsi256_ps(v20_1);
    const __m256 v22_0 = _mm256_mul_ps(v15_0, v21_0);
    const __m256 v22_1 = _mm256_mul_ps(v15_1, v21_1);
    const __m256i v23_0 = exp_bf16_cr_avx2_bits_f32_avx2(v22_0);
    const __m256i v23_1 = exp_bf16_cr_avx2_bits_f32_avx2(v22_1);
    const __m256i v24_0 = _mm256_add_epi32(v0, v23_0);
    const __m256i v24_1 = _mm256_add_epi32(v0, v23_1);
    const __m256i v25_0 = _mm256_srli_epi32(v24_0, 16);
    const __m256i v25_1 = _mm256_srli_epi32(v24_1, 16);
    const __m256 v26_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_0);
    const __m256 v26_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_1);
    const __m256i v28_0 = _mm256_castps_si256(_mm256_cmp_ps(v26_0, v27, _CMP_NLE_UQ));
    const __m256i v28_1 = _mm256_castps_si256(_mm256_cmp_ps(v26_1, v27, _CMP_NLE_UQ));
    __m256i r0_0 = v25_0;
    __m256i r0_1 = v25_1;
    __m256i any1 = v28_0;
    any1 = _mm256_or_si256(any1, v28_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v32_0 = _mm256_min_ps(v31, v4_0);
        const __m256 v32_1 = _mm256_min_ps(v31, v4_1);
        const __m256 v33_0 = _mm256_max_ps(v30, v32_0);
        const __m256 v33_1 = _mm256_max_ps(v30, v32_1);
        const __m256 v35_0 = _mm256_fmadd_ps(v33_0, v5, v34);
        const __m256 v35_1 = _mm256_fmadd_ps(v33_1, v5, v34);
        const __m256i v36_0 = exp_bf16_cr_avx2_bits_f32_avx2(v35_0);
        const __m256i v36_1 = exp_bf16_cr_avx2_bits_f32_avx2(v35_1);
        const __m256i v38_0 = _mm256_sub_epi32(v36_0, v37);
        const __m256i v38_1 = _mm256_sub_epi32(v36_1, v37);
        const __m256i v40_0 = _mm256_srai_epi32(v38_0, 1);
        const __m256i v40_1 = _mm256_srai_epi32(v38_1, 1);
        const __m256i v41_0 = _mm256_add_epi32(v29, v40_0);
        const __m256i v41_1 = _mm256_add_epi32(v29, v40_1);
        const __m256i v43_0 = _mm256_slli_epi32(v41_0, 23);
        const __m256i v43_1 = _mm256_slli_epi32(v41_1, 23);
        const __m256 v44_0 = _mm256_castsi256_ps(v43_0);
        const __m256 v44_1 = _mm256_castsi256_ps(v43_1);
        const __m256i v45_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v30, _CMP_LT_OQ));
        const __m256i v45_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v30, _CMP_LT_OQ));
        const __m256 v48_0 = _mm256_sub_ps(v35_0, v34);
        const __m256 v48_1 = _mm256_sub_ps(v35_1, v34);
        const __m256 v49_0 = _mm256_fmadd_ps(v48_0, v9, v33_0);
        const __m256 v49_1 = _mm256_fmadd_ps(v48_1, v9, v33_1);
        const __m256 v50_0 = _mm256_fmadd_ps(v47, v48_0, v49_0);
        const __m256 v50_1 = _mm256_fmadd_ps(v47, v48_1, v49_1);
        const __m256 v53_0 = _mm256_fmadd_ps(v50_0, v51, v52);
        const __m256 v53_1 = _mm256_fmadd_ps(v50_1, v51, v52);
        const __m256 v55_0 = _mm256_fmadd_ps(v53_0, v50_0, v54);
        const __m256 v55_1 = _mm256_fmadd_ps(v53_1, v50_1, v54);
        const __m256 v57_0 = _mm256_fmadd_ps(v55_0, v50_0, v56);
        const __m256 v57_1 = _mm256_fmadd_ps(v55_1, v50_1, v56);
        const __m256 v59_0 = _mm256_fmadd_ps(v50_0, v57_0, v58);
        const __m256 v59_1 = _mm256_fmadd_ps(v50_1, v57_1, v58);
        const __m256 v61_0 = _mm256_fmadd_ps(v59_0, v50_0, v60);
        const __m256 v61_1 = _mm256_fmadd_ps(v59_1, v50_1, v60);
        const __m256 v63_0 = _mm256_fmadd_ps(v61_0, v50_0, v62);
        const __m256 v63_1 = _mm256_fmadd_ps(v61_1, v50_1, v62);
        const __m256 v64_0 = _mm256_fmadd_ps(v50_0, v63_0, v62);
        const __m256 v64_1 = _mm256_fmadd_ps(v50_1, v63_1, v62);
        const __m256 v65_0 = _mm256_blendv_ps(v64_0, v46, _mm256_castsi256_ps(v45_0));
        const __m256 v65_1 = _mm256_blendv_ps(v64_1, v46, _mm256_castsi256_ps(v45_1));
        const __m256 v66_0 = _mm256_mul_ps(v44_0, v65_0);
        const __m256 v66_1 = _mm256_mul_ps(v44_1, v65_1);
        const __m256i v67_0 = _mm256_sub_epi32(v38_0, v40_0);
        const __m256i v67_1 = _mm256_sub_epi32(v38_1, v40_1);
        const __m256i v68_0 = _mm256_add_epi32(v29, v67_0);
        const __m256i v68_1 = _mm256_add_epi32(v29, v67_1);
        const __m256i v69_0 = _mm256_slli_epi32(v68_0, 23);
        const __m256i v69_1 = _mm256_slli_epi32(v68_1, 23);
        const __m256 v70_0 = _mm256_castsi256_ps(v69_0);
        const __m256 v70_1 = _mm256_castsi256_ps(v69_1);
        const __m256 v71_0 = _mm256_mul_ps(v66_0, v70_0);
        const __m256 v71_1 = _mm256_mul_ps(v66_1, v70_1);
        const __m256i v72_0 = exp_bf16_cr_avx2_bits_f32_avx2(v71_0);
        const __m256i v72_1 = exp_bf16_cr_avx2_bits_f32_avx2(v71_1);
        const __m256i v73_0 = _mm256_add_epi32(v0, v72_0);
        const __m256i v73_1 = _mm256_add_epi32(v0, v72_1);
        const __m256i v74_0 = _mm256_srli_epi32(v73_0, 16);
        const __m256i v74_1 = _mm256_srli_epi32(v73_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v74_0), _mm256_castsi256_ps(v28_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v74_1), _mm256_castsi256_ps(v28_1)));
    }
    exp_bf16_cr_avx2_store_u16_avx2(y, r0_0);
    exp_bf16_cr_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static EXP_BF16_CR_AVX2_AVX2_TARGET void exp_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v9 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v11 = _mm256_set1_ps(0x1.000ce4p-1f); /* 0.500098348 */
    const __m256 v12 = _mm256_set1_ps(0x1.001d6p+0f); /* 1.00044823 */
    const __m256 v14 = _mm256_set1_ps(0x1.000eacp+0f); /* 1.00022388 */
    const __m256 v27 = _mm256_set1_ps(0x1.5c0002p+6f); /* 87.0000076 */
    const __m256i v29 = _mm256_set1_epi32(127);
    const __m256 v30 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v31 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v34 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v37 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v46 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v47 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v51 = _mm256_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m256 v52 = _mm256_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m256 v54 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v56 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v58 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v60 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v62 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_bf16_cr_avx2_table0));
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v7 = _mm256_fmadd_ps(v4, v5, v6);
    const __m256 v8 = _mm256_sub_ps(v7, v6);
    const __m256 v10 = _mm256_fmadd_ps(v8, v9, v4);
    const __m256 v13 = _mm256_fmadd_ps(v10, v11, v12);
    const __m256 v15 = _mm256_fmadd_ps(v13, v10, v14);
    const __m256i v16 = exp_bf16_cr_avx2_bits_f32_avx2(v7);
    const __m256i v18 = _mm256_slli_epi32(v16, 20);
    const __m256i v19 = _mm256_permutevar8x32_epi32(t0_0, v16);
    const __m256i v20 = _mm256_add_epi32(v18, v19);
    const __m256 v21 = _mm256_castsi256_ps(v20);
    const __m256 v22 = _mm256_mul_ps(v15, v21);
    const __m256i v23 = exp_bf16_cr_avx2_bits_f32_avx2(v22);
    const __m256i v24 = _mm256_add_epi32(v0, v23);
    const __m256i v25 = _mm256_srli_epi32(v24, 16);
    const __m256 v26 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256i v28 = _mm256_castps_si256(_mm256_cmp_ps(v26, v27, _CMP_NLE_UQ));
    __m256i r0 = v25;
    __m256i any1 = v28;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v32 = _mm256_min_ps(v31, v4);
        const __m256 v33 = _mm256_max_ps(v30, v32);
        const __m256 v35 = _mm256_fmadd_ps(v33, v5, v34);
        const __m256i v36 = exp_bf16_cr_avx2_bits_f32_avx2(v35);
        const __m256i v38 = _mm256_sub_epi32(v36, v37);
        const __m256i v40 = _mm256_srai_epi32(v38, 1);
        const __m256i v41 = _mm256_add_epi32(v29, v40);
        const __m256i v43 = _mm256_slli_epi32(v41, 23);
        const __m256 v44 = _mm256_castsi256_ps(v43);
        const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v4, v30, _CMP_LT_OQ));
        const __m256 v48 = _mm256_sub_ps(v35, v34);
        const __m256 v49 = _mm256_fmadd_ps(v48, v9, v33);
        const __m256 v50 = _mm256_fmadd_ps(v47, v48, v49);
        const __m256 v53 = _mm256_fmadd_ps(v50, v51, v52);
        const __m256 v55 = _mm256_fmadd_ps(v53, v50, v54);
        const __m256 v57 = _mm256_fmadd_ps(v55, v50, v56);
        const __m256 v59 = _mm256_fmadd_ps(v50, v57, v58);
        const __m256 v61 = _mm256_fmadd_ps(v59, v50, v60);
        const __m256 v63 = _mm256_fmadd_ps(v61, v50, v62);
        const __m256 v64 = _mm256_fmadd_ps(v50, v63, v62);
        const __m256 v65 = _mm256_blendv_ps(v64, v46, _mm256_castsi256_ps(v45));
        const __m256 v66 = _mm256_mul_ps(v44, v65);
        const __m256i v67 = _mm256_sub_epi32(v38, v40);
        const __m256i v68 = _mm256_add_epi32(v29, v67);
        const __m256i v69 = _mm256_slli_epi32(v68, 23);
        const __m256 v70 = _mm256_castsi256_ps(v69);
        const __m256 v71 = _mm256_mul_ps(v66, v70);
        const __m256i v72 = exp_bf16_cr_avx2_bits_f32_avx2(v71);
        const __m256i v73 = _mm256_add_epi32(v0, v72);
        const __m256i v74 = _mm256_srli_epi32(v73, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v74), _mm256_castsi256_ps(v28)));
    }
    exp_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static EXP_BF16_CR_AVX2_AVX2_TARGET void exp_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        exp_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_BF16_CR_AVX2_AVX512 __m512i exp_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
EXP_BF16_CR_AVX2_AVX512 void exp_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v9 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v11 = _mm512_set1_ps(0x1.000ce4p-1f); /* 0.500098348 */
    const __m512 v12 = _mm512_set1_ps(0x1.001d6p+0f); /* 1.00044823 */
    const __m512 v14 = _mm512_set1_ps(0x1.000eacp+0f); /* 1.00022388 */
    const __m512 v27 = _mm512_set1_ps(0x1.5c0002p+6f); /* 87.0000076 */
    const __m512i v29 = _mm512_set1_epi32(127);
    const __m512 v30 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v31 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v34 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v37 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v46 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v47 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v51 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v52 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v54 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v56 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v58 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v60 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v62 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_bf16_cr_avx2_table0);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512i v3_2 = _mm512_slli_epi32(v1_2, 16);
    const __m512i v3_3 = _mm512_slli_epi32(v1_3, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __m512 v4_2 = _mm512_castsi512_ps(v3_2);
    const __m512 v4_3 = _mm512_castsi512_ps(v3_3);
    const __m512 v7_0 = _mm512_fmadd_ps(v4_0, v5, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v4_1, v5, v6);
    const __m512 v7_2 = _mm512_fmadd_ps(v4_2, v5, v6);
    const __m512 v7_3 = _mm512_fmadd_ps(v4_3, v5, v6);
    const __m512 v8_0 = _mm512_sub_ps(v7_0, v6);
    const __m512 v8_1 = _mm512_sub_ps(v7_1, v6);
    const __m512 v8_2 = _mm512_sub_ps(v7_2, v6);
    const __m512 v8_3 = _mm512_sub_ps(v7_3, v6);
    const __m512 v10_0 = _mm512_fmadd_ps(v8_0, v9, v4_0);
    const __m512 v10_1 = _mm512_fmadd_ps(v8_1, v9, v4_1);
    const __m512 v10_2 = _mm512_fmadd_ps(v8_2, v9, v4_2);
    const __m512 v10_3 = _mm512_fmadd_ps(v8_3, v9, v4_3);
    const __m512 v13_0 = _mm512_fmadd_ps(v10_0, v11, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v10_1, v11, v12);
    const __m512 v13_2 = _mm512_fmadd_ps(v10_2, v11, v12);
    const __m512 v13_3 = _mm512_fmadd_ps(v10_3, v11, v12);
    const __m512 v15_0 = _mm512_fmadd_ps(v13_0, v10_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13_1, v10_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v13_2, v10_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v13_3, v10_3, v14);
    const __m512i v16_0 = exp_bf16_cr_avx2_bits_f32_avx512(v7_0);
    const __m512i v16_1 = exp_bf16_cr_avx2_bits_f32_avx512(v7_1);
    const __m512i v16_2 = exp_bf16_cr_avx2_bits_f32_avx512(v7_2);
    const __m512i v16_3 = exp_bf16_cr_avx2_bits_f32_avx512(v7_3);
    const __m512i v18_0 = _mm512_slli_epi32(v16_0, 20);
    const __m512i v18_1 = _mm512_slli_epi32(v16_1, 20);
    const __m512i v18_2 = _mm512_slli_epi32(v16_2, 20);
    const __m512i v18_3 = _mm512_slli_epi32(v16_3, 20);
    const __m512i v19_0 = _mm512_permutexvar_epi32(v16_0, t0_0);
    const __m512i v19_1 = _mm512_permutexvar_epi32(v16_1, t0_0);
    const __m512i v19_2 = _mm512_permutexvar_epi32(v16_2, t0_0);
    const __m512i v19_3 = _mm512_permutexvar_epi32(v16_3, t0_0);
    const __m512i v20_0 = _mm512_add_epi32(v18_0, v19_0);
    const __m512i v20_1 = _mm512_add_epi32(v18_1, v19_1);
    const __m512i v20_2 = _mm512_add_epi32(v18_2, v19_2);
    const __m512i v20_3 = _mm512_add_epi32(v18_3, v19_3);
    const __m512 v21_0 = _mm512_castsi512_ps(v20_0);
    const __m512 v21_1 = _mm512_castsi512_ps(v20_1);
    const __m512 v21_2 = _mm512_castsi512_ps(v20_2);
    const __m512 v21_3 = _mm512_castsi512_ps(v20_3);
    const __m512 v22_0 = _mm512_mul_ps(v15_0, v21_0);
    const __m512 v22_1 = _mm512_mul_ps(v15_1, v21_1);
    const __m512 v22_2 = _mm512_mul_ps(v15_2, v21_2);
    const __m512 v22_3 = _mm512_mul_ps(v15_3, v21_3);
    const __m512i v23_0 = exp_bf16_cr_avx2_bits_f32_avx512(v22_0);
    const __m512i v23_1 = exp_bf16_cr_avx2_bits_f32_avx512(v22_1);
    const __m512i v23_2 = exp_bf16_cr_avx2_bits_f32_avx512(v22_2);
    const __m512i v23_3 = exp_bf16_cr_avx2_bits_f32_avx512(v22_3);
    const __m512i v24_0 = _mm512_add_epi32(v0, v23_0);
    const __m512i v24_1 = _mm512_add_epi32(v0, v23_1);
    const __m512i v24_2 = _mm512_add_epi32(v0, v23_2);
    const __m512i v24_3 = _mm512_add_epi32(v0, v23_3);
    const __m512i v25_0 = _mm512_srli_epi32(v24_0, 16);
    const __m512i v25_1 = _mm512_srli_epi32(v24_1, 16);
    const __m512i v25_2 = _mm512_srli_epi32(v24_2, 16);
    const __m512i v25_3 = _mm512_srli_epi32(v24_3, 16);
    const __m512 v26_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v26_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v26_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v26_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v28_0 = _mm512_cmp_ps_mask(v26_0, v27, _CMP_NLE_UQ);
    const __mmask16 v28_1 = _mm512_cmp_ps_mask(v26_1, v27, _CMP_NLE_UQ);
    const __mmask16 v28_2 = _mm512_cmp_ps_mask(v26_2, v27, _CMP_NLE_UQ);
    const __mmask16 v28_3 = _mm512_cmp_ps_mask(v26_3, v27, _CMP_NLE_UQ);
    __m512i r0_0 = v25_0;
    __m512i r0_1 = v25_1;
    __m512i r0_2 = v25_2;
    __m512i r0_3 = v25_3;
    __mmask16 any1 = v28_0;
    any1 = (__mmask16)(any1 | v28_1);
    any1 = (__mmask16)(any1 | v28_2);
    any1 = (__mmask16)(any1 | v28_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v32_0 = _mm512_min_ps(v31, v4_0);
        const __m512 v32_1 = _mm512_min_ps(v31, v4_1);
        const __m512 v32_2 = _mm512_min_ps(v31, v4_2);
        const __m512 v32_3 = _mm512_min_ps(v31, v4_3);
        const __m512 v33_0 = _mm512_max_ps(v30, v32_0);
        const __m512 v33_1 = _mm512_max_ps(v30, v32_1);
        const __m512 v33_2 = _mm512_max_ps(v30, v32_2);
        const __m512 v33_3 = _mm512_max_ps(v30, v32_3);
        const __m512 v35_0 = _mm512_fmadd_ps(v33_0, v5, v34);
        const __m512 v35_1 = _mm512_fmadd_ps(v33_1, v5, v34);
        const __m512 v35_2 = _mm512_fmadd_ps(v33_2, v5, v34);
        const __m512 v35_3 = _mm512_fmadd_ps(v33_3, v5, v34);
        const __m512i v36_0 = exp_bf16_cr_avx2_bits_f32_avx512(v35_0);
        const __m512i v36_1 = exp_bf16_cr_avx2_bits_f32_avx512(v35_1);
        const __m512i v36_2 = exp_bf16_cr_avx2_bits_f32_avx512(v35_2);
        const __m512i v36_3 = exp_bf16_cr_avx2_bits_f32_avx512(v35_3);
        const __m512i v38_0 = _mm512_sub_epi32(v36_0, v37);
        const __m512i v38_1 = _mm512_sub_epi32(v36_1, v37);
        const __m512i v38_2 = _mm512_sub_epi32(v36_2, v37);
        const __m512i v38_3 = _mm512_sub_epi32(v36_3, v37);
        const __m512i v40_0 = _mm512_srai_epi32(v38_0, 1);
        const __m512i v40_1 = _mm512_srai_epi32(v38_1, 1);
        const __m512i v40_2 = _mm512_srai_epi32(v38_2, 1);
        const __m512i v40_3 = _mm512_srai_epi32(v38_3, 1);
        const __m512i v41_0 = _mm512_add_epi32(v29, v40_0);
        const __m512i v41_1 = _mm512_add_epi32(v29, v40_1);
        const __m512i v41_2 = _mm512_add_epi32(v29, v40_2);
        const __m512i v41_3 = _mm512_add_epi32(v29, v40_3);
        const __m512i v43_0 = _mm512_slli_epi32(v41_0, 23);
        const __m512i v43_1 = _mm512_slli_epi32(v41_1, 23);
        const __m512i v43_2 = _mm512_slli_epi32(v41_2, 23);
        const __m512i v43_3 = _mm512_slli_epi32(v41_3, 23);
        const __m512 v44_0 = _mm512_castsi512_ps(v43_0);
        const __m512 v44_1 = _mm512_castsi512_ps(v43_1);
        const __m512 v44_2 = _mm512_castsi512_ps(v43_2);
        const __m512 v44_3 = _mm512_castsi512_ps(v43_3);
        const __mmask16 v45_0 = _mm512_cmp_ps_mask(v4_0, v30, _CMP_LT_OQ);
        const __mmask16 v45_1 = _mm512_cmp_ps_mask(v4_1, v30, _CMP_LT_OQ);
        const __mmask16 v45_2 = _mm512_cmp_ps_mask(v4_2, v30, _CMP_LT_OQ);
        const __mmask16 v45_3 = _mm512_cmp_ps_mask(v4_3, v30, _CMP_LT_OQ);
        const __m512 v48_0 = _mm512_sub_ps(v35_0, v34);
        const __m512 v48_1 = _mm512_sub_ps(v35_1, v34);
        const __m512 v48_2 = _mm512_sub_ps(v35_2, v34);
        const __m512 v48_3 = _mm512_sub_ps(v35_3, v34);
        const __m512 v49_0 = _mm512_fmadd_ps(v48_0, v9, v33_0);
        const __m512 v49_1 = _mm512_fmadd_ps(v48_1, v9, v33_1);
        const __m512 v49_2 = _mm512_fmadd_ps(v48_2, v9, v33_2);
        const __m512 v49_3 = _mm512_fmadd_ps(v48_3, v9, v33_3);
        const __m512 v50_0 = _mm512_fmadd_ps(v47, v48_0, v49_0);
        const __m512 v50_1 = _mm512_fmadd_ps(v47, v48_1, v49_1);
        const __m512 v50_2 = _mm512_fmadd_ps(v47, v48_2, v49_2);
        const __m512 v50_3 = _mm512_fmadd_ps(v47, v48_3, v49_3);
        const __m512 v53_0 = _mm512_fmadd_ps(v50_0, v51, v52);
        const __m512 v53_1 = _mm512_fmadd_ps(v50_1, v51, v52);
        const __m512 v53_2 = _mm512_fmadd_ps(v50_2, v51, v52);
        const __m512 v53_3 = _mm512_fmadd_ps(v50_3, v51, v52);
        const __m512 v55_0 = _mm512_fmadd_ps(v53_0, v50_0, v54);
        const __m512 v55_1 = _mm512_fmadd_ps(v53_1, v50_1, v54);
        const __m512 v55_2 = _mm512_fmadd_ps(v53_2, v50_2, v54);
        const __m512 v55_3 = _mm512_fmadd_ps(v53_3, v50_3, v54);
        const __m512 v57_0 = _mm512_fmadd_ps(v55_0, v50_0, v56);
        const __m512 v57_1 = _mm512_fmadd_ps(v55_1, v50_1, v56);
        const __m512 v57_2 = _mm512_fmadd_ps(v55_2, v50_2, v56);
        const __m512 v57_3 = _mm512_fmadd_ps(v55_3, v50_3, v56);
        const __m512 v59_0 = _mm512_fmadd_ps(v50_0, v57_0, v58);
        const __m512 v59_1 = _mm512_fmadd_ps(v50_1, v57_1, v58);
        const __m512 v59_2 = _mm512_fmadd_ps(v50_2, v57_2, v58);
        const __m512 v59_3 = _mm512_fmadd_ps(v50_3, v57_3, v58);
        const __m512 v61_0 = _mm512_fmadd_ps(v59_0, v50_0, v60);
        const __m512 v61_1 = _mm512_fmadd_ps(v59_1, v50_1, v60);
        const __m512 v61_2 = _mm512_fmadd_ps(v59_2, v50_2, v60);
        const __m512 v61_3 = _mm512_fmadd_ps(v59_3, v50_3, v60);
        const __m512 v63_0 = _mm512_fmadd_ps(v61_0, v50_0, v62);
        const __m512 v63_1 = _mm512_fmadd_ps(v61_1, v50_1, v62);
        const __m512 v63_2 = _mm512_fmadd_ps(v61_2, v50_2, v62);
        const __m512 v63_3 = _mm512_fmadd_ps(v61_3, v50_3, v62);
        const __m512 v64_0 = _mm512_fmadd_ps(v50_0, v63_0, v62);
        const __m512 v64_1 = _mm512_fmadd_ps(v50_1, v63_1, v62);
        const __m512 v64_2 = _mm512_fmadd_ps(v50_2, v63_2, v62);
        const __m512 v64_3 = _mm512_fmadd_ps(v50_3, v63_3, v62);
        const __m512 v65_0 = _mm512_mask_blend_ps(v45_0, v64_0, v46);
        const __m512 v65_1 = _mm512_mask_blend_ps(v45_1, v64_1, v46);
        const __m512 v65_2 = _mm512_mask_blend_ps(v45_2, v64_2, v46);
        const __m512 v65_3 = _mm512_mask_blend_ps(v45_3, v64_3, v46);
        const __m512 v66_0 = _mm512_mul_ps(v44_0, v65_0);
        const __m512 v66_1 = _mm512_mul_ps(v44_1, v65_1);
        const __m512 v66_2 = _mm512_mul_ps(v44_2, v65_2);
        const __m512 v66_3 = _mm512_mul_ps(v44_3, v65_3);
        const __m512i v67_0 = _mm512_sub_epi32(v38_0, v40_0);
        const __m512i v67_1 = _mm512_sub_epi32(v38_1, v40_1);
        const __m512i v67_2 = _mm512_sub_epi32(v38_2, v40_2);
        const __m512i v67_3 = _mm512_sub_epi32(v38_3, v40_3);
        const __m512i v68_0 = _mm512_add_epi32(v29, v67_0);
        const __m512i v68_1 = _mm512_add_epi32(v29, v67_1);
        const __m512i v68_2 = _mm512_add_epi32(v29, v67_2);
        const __m512i v68_3 = _mm512_add_epi32(v29, v67_3);
        const __m512i v69_0 = _mm512_slli_epi32(v68_0, 23);
        const __m512i v69_1 = _mm512_slli_epi32(v68_1, 23);
        const __m512i v69_2 = _mm512_slli_epi32(v68_2, 23);
        const __m512i v69_3 = _mm512_slli_epi32(v68_3, 23);
        const __m512 v70_0 = _mm512_castsi512_ps(v69_0);
        const __m512 v70_1 = _mm512_castsi512_ps(v69_1);
        const __m512 v70_2 = _mm512_castsi512_ps(v69_2);
        const __m512 v70_3 = _mm512_castsi512_ps(v69_3);
        const __m512 v71_0 = _mm512_mul_ps(v66_0, v70_0);
        const __m512 v71_1 = _mm512_mul_ps(v66_1, v70_1);
        const __m512 v71_2 = _mm512_mul_ps(v66_2, v70_2);
        const __m512 v71_3 = _mm512_mul_ps(v66_3, v70_3);
        const __m512i v72_0 = exp_bf16_cr_avx2_bits_f32_avx512(v71_0);
        const __m512i v72_1 = exp_bf16_cr_avx2_bits_f32_avx512(v71_1);
        const __m512i v72_2 = exp_bf16_cr_avx2_bits_f32_avx512(v71_2);
        const __m512i v72_3 = exp_bf16_cr_avx2_bits_f32_avx512(v71_3);
        const __m512i v73_0 = _mm512_add_epi32(v0, v72_0);
        const __m512i v73_1 = _mm512_add_epi32(v0, v72_1);
        const __m512i v73_2 = _mm512_add_epi32(v0, v72_2);
        const __m512i v73_3 = _mm512_add_epi32(v0, v72_3);
        const __m512i v74_0 = _mm512_srli_epi32(v73_0, 16);
        const __m512i v74_1 = _mm512_srli_epi32(v73_1, 16);
        const __m512i v74_2 = _mm512_srli_epi32(v73_2, 16);
        const __m512i v74_3 = _mm512_srli_epi32(v73_3, 16);
        r0_0 = _mm512_mask_blend_epi32(v28_0, r0_0, v74_0);
        r0_1 = _mm512_mask_blend_epi32(v28_1, r0_1, v74_1);
        r0_2 = _mm512_mask_blend_epi32(v28_2, r0_2, v74_2);
        r0_3 = _mm512_mask_blend_epi32(v28_3, r0_3, v74_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static EXP_BF16_CR_AVX2_AVX512_TARGET void exp_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v9 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v11 = _mm512_set1_ps(0x1.000ce4p-1f); /* 0.500098348 */
    const __m512 v12 = _mm512_set1_ps(0x1.001d6p+0f); /* 1.00044823 */
    const __m512 v14 = _mm512_set1_ps(0x1.000eacp+0f); /* 1.00022388 */
    const __m512 v27 = _mm512_set1_ps(0x1.5c0002p+6f); /* 87.0000076 */
    const __m512i v29 = _mm512_set1_epi32(127);
    const __m512 v30 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v31 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v34 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v37 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v46 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v47 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v51 = _mm512_set1_ps(0x1.a01a02p-13f); /* 0.000198412701 */
    const __m512 v52 = _mm512_set1_ps(0x1.6c16c2p-10f); /* 0.00138888892 */
    const __m512 v54 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v56 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v58 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v60 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v62 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_bf16_cr_avx2_table0);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v7 = _mm512_fmadd_ps(v4, v5, v6);
    const __m512 v8 = _mm512_sub_ps(v7, v6);
    const __m512 v10 = _mm512_fmadd_ps(v8, v9, v4);
    const __m512 v13 = _mm512_fmadd_ps(v10, v11, v12);
    const __m512 v15 = _mm512_fmadd_ps(v13, v10, v14);
    const __m512i v16 = exp_bf16_cr_avx2_bits_f32_avx512(v7);
    const __m512i v18 = _mm512_slli_epi32(v16, 20);
    const __m512i v19 = _mm512_permutexvar_epi32(v16, t0_0);
    const __m512i v20 = _mm512_add_epi32(v18, v19);
    const __m512 v21 = _mm512_castsi512_ps(v20);
    const __m512 v22 = _mm512_mul_ps(v15, v21);
    const __m512i v23 = exp_bf16_cr_avx2_bits_f32_avx512(v22);
    const __m512i v24 = _mm512_add_epi32(v0, v23);
    const __m512i v25 = _mm512_srli_epi32(v24, 16);
    const __m512 v26 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v28 = _mm512_cmp_ps_mask(v26, v27, _CMP_NLE_UQ);
    __m512i r0 = v25;
    __mmask16 any1 = v28;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v32 = _mm512_min_ps(v31, v4);
        const __m512 v33 = _mm512_max_ps(v30, v32);
        const __m512 v35 = _mm512_fmadd_ps(v33, v5, v34);
        const __m512i v36 = exp_bf16_cr_avx2_bits_f32_avx512(v35);
        const __m512i v38 = _mm512_sub_epi32(v36, v37);
        const __m512i v40 = _mm512_srai_epi32(v38, 1);
        const __m512i v41 = _mm512_add_epi32(v29, v40);
        const __m512i v43 = _mm512_slli_epi32(v41, 23);
        const __m512 v44 = _mm512_castsi512_ps(v43);
        const __mmask16 v45 = _mm512_cmp_ps_mask(v4, v30, _CMP_LT_OQ);
        const __m512 v48 = _mm512_sub_ps(v35, v34);
        const __m512 v49 = _mm512_fmadd_ps(v48, v9, v33);
        const __m512 v50 = _mm512_fmadd_ps(v47, v48, v49);
        const __m512 v53 = _mm512_fmadd_ps(v50, v51, v52);
        const __m512 v55 = _mm512_fmadd_ps(v53, v50, v54);
        const __m512 v57 = _mm512_fmadd_ps(v55, v50, v56);
        const __m512 v59 = _mm512_fmadd_ps(v50, v57, v58);
        const __m512 v61 = _mm512_fmadd_ps(v59, v50, v60);
        const __m512 v63 = _mm512_fmadd_ps(v61, v50, v62);
        const __m512 v64 = _mm512_fmadd_ps(v50, v63, v62);
        const __m512 v65 = _mm512_mask_blend_ps(v45, v64, v46);
        const __m512 v66 = _mm512_mul_ps(v44, v65);
        const __m512i v67 = _mm512_sub_epi32(v38, v40);
        const __m512i v68 = _mm512_add_epi32(v29, v67);
        const __m512i v69 = _mm512_slli_epi32(v68, 23);
        const __m512 v70 = _mm512_castsi512_ps(v69);
        const __m512 v71 = _mm512_mul_ps(v66, v70);
        const __m512i v72 = exp_bf16_cr_avx2_bits_f32_avx512(v71);
        const __m512i v73 = _mm512_add_epi32(v0, v72);
        const __m512i v74 = _mm512_srli_epi32(v73, 16);
        r0 = _mm512_mask_blend_epi32(v28, r0, v74);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static EXP_BF16_CR_AVX2_AVX512_TARGET void exp_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        exp_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        exp_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_bf16_cr_avx2_level(void) {
#if defined(EXP_BF16_CR_AVX2_FORCE_ISA)
    return EXP_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t exp_bf16_cr_avx2(uint16_t x) {
    return exp_bf16_cr_avx2_element(x);
}

void exp_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_bf16_cr_avx2_level();
    if (level == 2) {
        exp_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_bf16_cr_avx2_array_portable(x, y, n);
}
