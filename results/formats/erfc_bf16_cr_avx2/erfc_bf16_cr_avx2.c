/* erfc_bf16_cr_avx2: erfc
 *
 *   target       erfc, 1 - erf x, bf16
 *   domain       every input
 *   max error    0.499957 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.74p-2 (0.36328125, encoding 0x3eba)
 *   result there 0x1.36p-1 (0.60546875, encoding 0x3f1b)
 *   mean error   0.013507 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c7daf1f66c94d8bcfb6af8eb2751c3d5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/erfc_bf16_avx2.db
 *                time: 1.0038 ns/element as avx2 code (inputs mean)
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
#include "erfc_bf16_cr_avx2.h"

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

static inline int32_t erfc_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float erfc_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float erfc_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erfc_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t erfc_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erfc_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float erfc_bf16_cr_avx2_table0[16] = {
    0x1.00006ep-3f, 0x1.00003ep-1f, 0x1.ffff8p-1f, 0x1.bfffaap+0f,
    0x1.5fff86p+1f, 0x1.10006p+2f, 0x1.8fff9ap+2f, 0x1.27ffb8p+3f,
    0x1.00006ep-3f, 0x1.00003ep-1f, 0x1.ffff8p-1f, 0x1.bfffaap+0f,
    0x1.5fff86p+1f, 0x1.10006p+2f, 0x1.8fff9ap+2f, 0x1.27ffb8p+3f,
}; /* repeated to fill a register */

static const float erfc_bf16_cr_avx2_table1[16] = {
    0x1.b5f04ep-4f, 0x1.f7738ep-6f, 0x1.c8ccd4p-8f, 0x1.106caap-10f,
    0x1.131d96p-13f, 0x1.8d8b1cp-17f, 0x1.25a1aap-20f, 0x1.65c3a6p-24f,
    0x1.b5f04ep-4f, 0x1.f7738ep-6f, 0x1.c8ccd4p-8f, 0x1.106caap-10f,
    0x1.131d96p-13f, 0x1.8d8b1cp-17f, 0x1.25a1aap-20f, 0x1.65c3a6p-24f,
}; /* repeated to fill a register */

static const float erfc_bf16_cr_avx2_table2[16] = {
    -0x1.99c49ap-3f, -0x1.060538p-4f, -0x1.10fd9ep-6f, -0x1.8bf82ap-9f,
    -0x1.f9a154p-12f, -0x1.eb8562p-15f, -0x1.f06a3ep-18f, -0x1.addd04p-21f,
    -0x1.99c49ap-3f, -0x1.060538p-4f, -0x1.10fd9ep-6f, -0x1.8bf82ap-9f,
    -0x1.f9a154p-12f, -0x1.eb8562p-15f, -0x1.f06a3ep-18f, -0x1.addd04p-21f,
}; /* repeated to fill a register */

static const float erfc_bf16_cr_avx2_table3[16] = {
    0x1.62109p-2f, 0x1.fc9966p-4f, 0x1.33cb7cp-5f, 0x1.13653p-7f,
    0x1.c2c98ap-10f, 0x1.2a6444p-12f, 0x1.9f59c6p-15f, 0x1.00e62p-17f,
    0x1.62109p-2f, 0x1.fc9966p-4f, 0x1.33cb7cp-5f, 0x1.13653p-7f,
    0x1.c2c98ap-10f, 0x1.2a6444p-12f, 0x1.9f59c6p-15f, 0x1.00e62p-17f,
}; /* repeated to fill a register */

static const float erfc_bf16_cr_avx2_table4[16] = {
    -0x1.163bf2p-1f, -0x1.c6adp-3f, -0x1.44841ap-4f, -0x1.6cb5e8p-6f,
    -0x1.84eb58p-8f, -0x1.637162p-10f, -0x1.57e1f6p-12f, -0x1.316f1ep-14f,
    -0x1.163bf2p-1f, -0x1.c6adp-3f, -0x1.44841ap-4f, -0x1.6cb5e8p-6f,
    -0x1.84eb58p-8f, -0x1.637162p-10f, -0x1.57e1f6p-12f, -0x1.316f1ep-14f,
}; /* repeated to fill a register */

static const float erfc_bf16_cr_avx2_table5[16] = {
    0x1.84d81cp-1f, 0x1.6ff80ep-2f, 0x1.3c27a2p-3f, 0x1.c8d186p-5f,
    0x1.43baa2p-6f, 0x1.9ef586p-8f, 0x1.19a312p-9f, 0x1.692f56p-11f,
    0x1.84d81cp-1f, 0x1.6ff80ep-2f, 0x1.3c27a2p-3f, 0x1.c8d186p-5f,
    0x1.43baa2p-6f, 0x1.9ef586p-8f, 0x1.19a312p-9f, 0x1.692f56p-11f,
}; /* repeated to fill a register */

static const float erfc_bf16_cr_avx2_table6[16] = {
    -0x1.d1f504p-1f, -0x1.067efap-1f, -0x1.17c532p-2f, -0x1.0c3dap-3f,
    -0x1.030612p-4f, -0x1.da381cp-6f, -0x1.c82cf4p-7f, -0x1.a8c6fp-8f,
    -0x1.d1f504p-1f, -0x1.067efap-1f, -0x1.17c532p-2f, -0x1.0c3dap-3f,
    -0x1.030612p-4f, -0x1.da381cp-6f, -0x1.c82cf4p-7f, -0x1.a8c6fp-8f,
}; /* repeated to fill a register */

static const float erfc_bf16_cr_avx2_table7[16] = {
    0x1.bf16d6p-1f, 0x1.3b3ba4p-1f, 0x1.b5d8bep-2f, 0x1.23cffp-2f,
    0x1.8c9f32p-3f, 0x1.08e5d4p-3f, 0x1.6d2fdcp-4f, 0x1.f0ca4cp-5f,
    0x1.bf16d6p-1f, 0x1.3b3ba4p-1f, 0x1.b5d8bep-2f, 0x1.23cffp-2f,
    0x1.8c9f32p-3f, 0x1.08e5d4p-3f, 0x1.6d2fdcp-4f, 0x1.f0ca4cp-5f,
}; /* repeated to fill a register */

static inline uint16_t erfc_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = erfc_bf16_cr_avx2_shl_i32(v0, v1);
    const float v3 = erfc_bf16_cr_avx2_frombits_f32(v2);
    const float v4 = 0x0p+0f; /* 0 */
    const int v5 = v3 < v4;
    const float v6 = 0x1p+1f; /* 2 */
    const float v7 = 0x1p-64f; /* 5.42101086e-20 */
    const int32_t v8 = 191;
    const float v9 = 0x1.44p+3f; /* 10.125 */
    const float v10 = erfc_bf16_cr_avx2_abs_f32(v3);
    const float v11 = v9 < v10 ? v9 : v10;
    const float v12 = v11 * v11;
    const float v13 = -0x1.715476p+0f; /* -1.44269502 */
    const float v14 = 0x1.8p+23f; /* 12582912 */
    const float v15 = erfc_bf16_cr_avx2_fma_f32(v12, v13, v14);
    const int32_t v16 = erfc_bf16_cr_avx2_bits_f32(v15);
    const int32_t v17 = (int32_t)((uint32_t)v8 + (uint32_t)v16);
    const int32_t v18 = 23;
    const int32_t v19 = erfc_bf16_cr_avx2_shl_i32(v17, v18);
    const float v20 = erfc_bf16_cr_avx2_frombits_f32(v19);
    const float v21 = -0x1.7f7d1cp-20f; /* -1.42860677e-06 */
    const float v22 = v15 - v14;
    const float v23 = -0x1.62e4p-1f; /* -0.693145752 */
    const float v24 = -v12;
    const float v25 = erfc_bf16_cr_avx2_fma_f32(v23, v22, v24);
    const float v26 = erfc_bf16_cr_avx2_fma_f32(v11, v11, v24);
    const float v27 = v25 - v26;
    const float v28 = erfc_bf16_cr_avx2_fma_f32(v21, v22, v27);
    const float v29 = 0x1.111112p-7f; /* 0.00833333377 */
    const float v30 = 0x1.555556p-5f; /* 0.0416666679 */
    const float v31 = erfc_bf16_cr_avx2_fma_f32(v28, v29, v30);
    const float v32 = 0x1.555556p-3f; /* 0.166666672 */
    const float v33 = erfc_bf16_cr_avx2_fma_f32(v28, v31, v32);
    const float v34 = 0x1p-1f; /* 0.5 */
    const float v35 = erfc_bf16_cr_avx2_fma_f32(v28, v33, v34);
    const float v36 = 0x1p+0f; /* 1 */
    const float v37 = erfc_bf16_cr_avx2_fma_f32(v28, v35, v36);
    const float v38 = erfc_bf16_cr_avx2_fma_f32(v37, v28, v36);
    const float v39 = 0x1.8p-1f; /* 0.75 */
    const float v40 = v11 + v39;
    const int32_t v41 = erfc_bf16_cr_avx2_bits_f32(v40);
    const int32_t v42 = 22;
    const int32_t v43 = erfc_bf16_cr_avx2_lshr_i32(v41, v42);
    const int32_t v44 = 3;
    const int32_t v45 = (int32_t)((uint32_t)v43 + (uint32_t)v44);
    const float v46 = erfc_bf16_cr_avx2_table0[(uint32_t)v45 & (8u - 1)];
    const float v47 = v11 - v46;
    const float v48 = erfc_bf16_cr_avx2_table1[(uint32_t)v45 & (8u - 1)];
    const float v49 = erfc_bf16_cr_avx2_table2[(uint32_t)v45 & (8u - 1)];
    const float v50 = erfc_bf16_cr_avx2_fma_f32(v48, v47, v49);
    const float v51 = erfc_bf16_cr_avx2_table3[(uint32_t)v45 & (8u - 1)];
    const float v52 = erfc_bf16_cr_avx2_fma_f32(v47, v50, v51);
    const float v53 = erfc_bf16_cr_avx2_table4[(uint32_t)v45 & (8u - 1)];
    const float v54 = erfc_bf16_cr_avx2_fma_f32(v52, v47, v53);
    const float v55 = erfc_bf16_cr_avx2_table5[(uint32_t)v45 & (8u - 1)];
    const float v56 = erfc_bf16_cr_avx2_fma_f32(v54, v47, v55);
    const float v57 = erfc_bf16_cr_avx2_table6[(uint32_t)v45 & (8u - 1)];
    const float v58 = erfc_bf16_cr_avx2_fma_f32(v56, v47, v57);
    const float v59 = erfc_bf16_cr_avx2_table7[(uint32_t)v45 & (8u - 1)];
    const float v60 = erfc_bf16_cr_avx2_fma_f32(v58, v47, v59);
    const float v61 = v38 * v60;
    const float v62 = v20 * v61;
    const float v63 = v7 * v62;
    const float v64 = v6 - v63;
    const float v65 = v5 ? v64 : v63;
    const int32_t v66 = erfc_bf16_cr_avx2_bits_f32(v65);
    const int32_t v67 = 32768; /* 0x00008000 */
    const int32_t v68 = (int32_t)((uint32_t)v66 + (uint32_t)v67);
    const int32_t v69 = erfc_bf16_cr_avx2_lshr_i32(v68, v1);
    const int32_t r0 = v69;
    return (uint16_t)r0;
}

static void erfc_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERFC_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_BF16_CR_AVX2_AVX2 static inline ERFC_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERFC_BF16_CR_AVX2_AVX512 static inline ERFC_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ERFC_BF16_CR_AVX2_AVX2 __m256i erfc_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ERFC_BF16_CR_AVX2_AVX2 void erfc_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERFC_BF16_CR_AVX2_AVX2 void erfc_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v6 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v7 = _mm256_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m256i v8 = _mm256_set1_epi32(191);
    const __m256 v9 = _mm256_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m256 v13 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v14 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v21 = _mm256_set1_ps(-0x1.7f7d1cp-20f); /* -1.42860677e-06 */
    const __m256 v23 = _mm256_set1_ps(-0x1.62e4p-1f); /* -0.693145752 */
    const __m256 v29 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v30 = _mm256_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m256 v32 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v34 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v36 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v39 = _mm256_set1_ps(0x1.8p-1f); /* 0.75 */
    const __m256i v44 = _mm256_set1_epi32(3);
    const __m256i v67 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 t0_0 = _mm256_loadu_ps(erfc_bf16_cr_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(erfc_bf16_cr_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(erfc_bf16_cr_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(erfc_bf16_cr_avx2_table3);
    const __m256 t4_0 = _mm256_loadu_ps(erfc_bf16_cr_avx2_table4);
    const __m256 t5_0 = _mm256_loadu_ps(erfc_bf16_cr_avx2_table5);
    const __m256 t6_0 = _mm256_loadu_ps(erfc_bf16_cr_avx2_table6);
    const __m256 t7_0 = _mm256_loadu_ps(erfc_bf16_cr_avx2_table7);
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_LT_OQ));
    const __m256 v10 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v11 = _mm256_min_ps(v9, v10);
    const __m256 v12 = _mm256_mul_ps(v11, v11);
    const __m256 v15 = _mm256_fmadd_ps(v12, v13, v14);
    const __m256i v16 = erfc_bf16_cr_avx2_bits_f32_avx2(v15);
    const __m256i v17 = _mm256_add_epi32(v8, v16);
    const __m256i v19 = _mm256_slli_epi32(v17, 23);
    const __m256 v20 = _mm256_castsi256_ps(v19);
    const __m256 v22 = _mm256_sub_ps(v15, v14);
    const __m256 v25 = _mm256_fmsub_ps(v23, v22, v12);
    const __m256 v26 = _mm256_fmsub_ps(v11, v11, v12);
    const __m256 v27 = _mm256_sub_ps(v25, v26);
    const __m256 v28 = _mm256_fmadd_ps(v21, v22, v27);
    const __m256 v31 = _mm256_fmadd_ps(v28, v29, v30);
    const __m256 v33 = _mm256_fmadd_ps(v28, v31, v32);
    const __m256 v35 = _mm256_fmadd_ps(v28, v33, v34);
    const __m256 v37 = _mm256_fmadd_ps(v28, v35, v36);
    const __m256 v38 = _mm256_fmadd_ps(v37, v28, v36);
    const __m256 v40 = _mm256_add_ps(v11, v39);
    const __m256i v41 = erfc_bf16_cr_avx2_bits_f32_avx2(v40);
    const __m256i v43 = _mm256_srli_epi32(v41, 22);
    const __m256i v45 = _mm256_add_epi32(v43, v44);
    const __m256 v46 = _mm256_permutevar8x32_ps(t0_0, v45);
    const __m256 v47 = _mm256_sub_ps(v11, v46);
    const __m256 v48 = _mm256_permutevar8x32_ps(t1_0, v45);
    const __m256 v49 = _mm256_permutevar8x32_ps(t2_0, v45);
    const __m256 v50 = _mm256_fmadd_ps(v48, v47, v49);
    const __m256 v51 = _mm256_permutevar8x32_ps(t3_0, v45);
    const __m256 v52 = _mm256_fmadd_ps(v47, v50, v51);
    const __m256 v53 = _mm256_permutevar8x32_ps(t4_0, v45);
    const __m256 v54 = _mm256_fmadd_ps(v52, v47, v53);
    const __m256 v55 = _mm256_permutevar8x32_ps(t5_0, v45);
    const __m256 v56 = _mm256_fmadd_ps(v54, v47, v55);
    const __m256 v57 = _mm256_permutevar8x32_ps(t6_0, v45);
    const __m256 v58 = _mm256_fmadd_ps(v56, v47, v57);
    const __m256 v59 = _mm256_permutevar8x32_ps(t7_0, v45);
    const __m256 v60 = _mm256_fmadd_ps(v58, v47, v59);
    const __m256 v61 = _mm256_mul_ps(v38, v60);
    const __m256 v62 = _mm256_mul_ps(v20, v61);
    const __m256 v63 = _mm256_mul_ps(v7, v62);
    const __m256 v64 = _mm256_sub_ps(v6, v63);
    const __m256 v65 = _mm256_blendv_ps(v63, v64, _mm256_castsi256_ps(v5));
    const __m256i v66 = erfc_bf16_cr_avx2_bits_f32_avx2(v65);
    const __m256i v68 = _mm256_add_epi32(v66, v67);
    const __m256i v69 = _mm256_srli_epi32(v68, 16);
    erfc_bf16_cr_avx2_store_u16_avx2(y, v69);
}

static ERFC_BF16_CR_AVX2_AVX2_TARGET void erfc_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_bf16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erfc_bf16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ERFC_BF16_CR_AVX2_AVX512 __m512i erfc_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERFC_BF16_CR_AVX2_AVX512 void erfc_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v6 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v7 = _mm512_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m512i v8 = _mm512_set1_epi32(191);
    const __m512 v9 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512 v13 = _mm512_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m512 v14 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v21 = _mm512_set1_ps(-0x1.7f7d1cp-20f); /* -1.42860677e-06 */
    const __m512 v23 = _mm512_set1_ps(-0x1.62e4p-1f); /* -0.693145752 */
    const __m512 v29 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v30 = _mm512_set1_ps(0x1.555556p-5f); /* 0.0416666679 */
    const __m512 v32 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v34 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v36 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v39 = _mm512_set1_ps(0x1.8p-1f); /* 0.75 */
    const __m512i v44 = _mm512_set1_epi32(3);
    const __m512i v67 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 t0_0 = _mm512_loadu_ps(erfc_bf16_cr_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erfc_bf16_cr_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erfc_bf16_cr_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erfc_bf16_cr_avx2_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erfc_bf16_cr_avx2_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erfc_bf16_cr_avx2_table5);
    const __m512 t6_0 = _mm512_loadu_ps(erfc_bf16_cr_avx2_table6);
    const __m512 t7_0 = _mm512_loadu_ps(erfc_bf16_cr_avx2_table7);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v3, v4, _CMP_LT_OQ);
    const __m512 v10 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v11 = _mm512_min_ps(v9, v10);
    const __m512 v12 = _mm512_mul_ps(v11, v11);
    const __m512 v15 = _mm512_fmadd_ps(v12, v13, v14);
    const __m512i v16 = erfc_bf16_cr_avx2_bits_f32_avx512(v15);
    const __m512i v17 = _mm512_add_epi32(v8, v16);
    const __m512i v19 = _mm512_slli_epi32(v17, 23);
    const __m512 v20 = _mm512_castsi512_ps(v19);
    const __m512 v22 = _mm512_sub_ps(v15, v14);
    const __m512 v25 = _mm512_fmsub_ps(v23, v22, v12);
    const __m512 v26 = _mm512_fmsub_ps(v11, v11, v12);
    const __m512 v27 = _mm512_sub_ps(v25, v26);
    const __m512 v28 = _mm512_fmadd_ps(v21, v22, v27);
    const __m512 v31 = _mm512_fmadd_ps(v28, v29, v30);
    const __m512 v33 = _mm512_fmadd_ps(v28, v31, v32);
    const __m512 v35 = _mm512_fmadd_ps(v28, v33, v34);
    const __m512 v37 = _mm512_fmadd_ps(v28, v35, v36);
    const __m512 v38 = _mm512_fmadd_ps(v37, v28, v36);
    const __m512 v40 = _mm512_add_ps(v11, v39);
    const __m512i v41 = erfc_bf16_cr_avx2_bits_f32_avx512(v40);
    const __m512i v43 = _mm512_srli_epi32(v41, 22);
    const __m512i v45 = _mm512_add_epi32(v43, v44);
    const __m512 v46 = _mm512_permutexvar_ps(v45, t0_0);
    const __m512 v47 = _mm512_sub_ps(v11, v46);
    const __m512 v48 = _mm512_permutexvar_ps(v45, t1_0);
    const __m512 v49 = _mm512_permutexvar_ps(v45, t2_0);
    const __m512 v50 = _mm512_fmadd_ps(v48, v47, v49);
    const __m512 v51 = _mm512_permutexvar_ps(v45, t3_0);
    const __m512 v52 = _mm512_fmadd_ps(v47, v50, v51);
    const __m512 v53 = _mm512_permutexvar_ps(v45, t4_0);
    const __m512 v54 = _mm512_fmadd_ps(v52, v47, v53);
    const __m512 v55 = _mm512_permutexvar_ps(v45, t5_0);
    const __m512 v56 = _mm512_fmadd_ps(v54, v47, v55);
    const __m512 v57 = _mm512_permutexvar_ps(v45, t6_0);
    const __m512 v58 = _mm512_fmadd_ps(v56, v47, v57);
    const __m512 v59 = _mm512_permutexvar_ps(v45, t7_0);
    const __m512 v60 = _mm512_fmadd_ps(v58, v47, v59);
    const __m512 v61 = _mm512_mul_ps(v38, v60);
    const __m512 v62 = _mm512_mul_ps(v20, v61);
    const __m512 v63 = _mm512_mul_ps(v7, v62);
    const __m512 v64 = _mm512_sub_ps(v6, v63);
    const __m512 v65 = _mm512_mask_blend_ps(v5, v63, v64);
    const __m512i v66 = erfc_bf16_cr_avx2_bits_f32_avx512(v65);
    const __m512i v68 = _mm512_add_epi32(v66, v67);
    const __m512i v69 = _mm512_srli_epi32(v68, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v69));
}

static ERFC_BF16_CR_AVX2_AVX512_TARGET void erfc_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erfc_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erfc_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_bf16_cr_avx2_level(void) {
#if defined(ERFC_BF16_CR_AVX2_FORCE_ISA)
    return ERFC_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t erfc_bf16_cr_avx2(uint16_t x) {
    return erfc_bf16_cr_avx2_element(x);
}

void erfc_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_bf16_cr_avx2_level();
    if (level == 2) {
        erfc_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_bf16_cr_avx2_array_portable(x, y, n);
}
