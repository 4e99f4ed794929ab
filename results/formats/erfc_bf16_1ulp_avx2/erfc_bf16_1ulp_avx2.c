/* erfc_bf16_1ulp_avx2: erfc
 *
 *   target       erfc, 1 - erf x, bf16
 *   domain       every input
 *   max error    0.996129 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.24p-1 (0.5703125, encoding 0x3f12)
 *   result there 0x1.bp-2 (0.421875, encoding 0x3ed8)
 *   mean error   0.014203 ulp
 *   misrounded   238 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           13cf7832fc7c830c9deeeb8dfae1289f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/erfc_bf16_avx2.db
 *                time: 0.8905 ns/element as avx2 code (inputs mean)
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
#include "erfc_bf16_1ulp_avx2.h"

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

static inline int32_t erfc_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float erfc_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float erfc_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erfc_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erfc_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float erfc_bf16_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return erfc_bf16_1ulp_avx2_frombits_f32((int32_t)((uint32_t)erfc_bf16_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erfc_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static const float erfc_bf16_1ulp_avx2_table0[16] = {
    0x1.00006ep-3f, 0x1.00003ep-1f, 0x1.ffff8p-1f, 0x1.bfffaap+0f,
    0x1.5fff86p+1f, 0x1.10006p+2f, 0x1.8fff9ap+2f, 0x1.27ffb8p+3f,
    0x1.00006ep-3f, 0x1.00003ep-1f, 0x1.ffff8p-1f, 0x1.bfffaap+0f,
    0x1.5fff86p+1f, 0x1.10006p+2f, 0x1.8fff9ap+2f, 0x1.27ffb8p+3f,
}; /* repeated to fill a register */

static const float erfc_bf16_1ulp_avx2_table1[16] = {
    0x1.1983aap+4f, 0x1.05eb58p+1f, 0x1.f4832ap-1f, -0x1.74e168p-4f,
    -0x1.b393dep-5f, 0x1.82d43ep-13f, 0x1.de2118p-12f, -0x1.b7796cp-16f,
    0x1.1983aap+4f, 0x1.05eb58p+1f, 0x1.f4832ap-1f, -0x1.74e168p-4f,
    -0x1.b393dep-5f, 0x1.82d43ep-13f, 0x1.de2118p-12f, -0x1.b7796cp-16f,
}; /* repeated to fill a register */

static const float erfc_bf16_1ulp_avx2_table2[16] = {
    -0x1.aa2658p-1f, -0x1.1e617ep-1f, -0x1.47dca8p-4f, -0x1.150896p-9f,
    0x1.c6c61cp-8f, -0x1.a0a0eep-10f, -0x1.00904cp-10f, 0x1.a9fbd4p-12f,
    -0x1.aa2658p-1f, -0x1.1e617ep-1f, -0x1.47dca8p-4f, -0x1.150896p-9f,
    0x1.c6c61cp-8f, -0x1.a0a0eep-10f, -0x1.00904cp-10f, 0x1.a9fbd4p-12f,
}; /* repeated to fill a register */

static const float erfc_bf16_1ulp_avx2_table3[16] = {
    0x1.32a9a2p-30f, -0x1.abb412p-28f, 0x1.5d1a6cp-33f, -0x1.0afd6ep-34f,
    -0x1.6b79dcp-33f, 0x1.9b7d48p-35f, 0x1.a49694p-36f, 0x1.21a642p-36f,
    0x1.32a9a2p-30f, -0x1.abb412p-28f, 0x1.5d1a6cp-33f, -0x1.0afd6ep-34f,
    -0x1.6b79dcp-33f, 0x1.9b7d48p-35f, 0x1.a49694p-36f, 0x1.21a642p-36f,
}; /* repeated to fill a register */

static const float erfc_bf16_1ulp_avx2_table4[16] = {
    0x1.7ba642p-1f, 0x1.8c3104p-2f, 0x1.5dc17cp-3f, 0x1.eecf3ap-5f,
    0x1.62e0d4p-6f, 0x1.be95b4p-8f, 0x1.28433ap-9f, 0x1.e5f702p-10f,
    0x1.7ba642p-1f, 0x1.8c3104p-2f, 0x1.5dc17cp-3f, 0x1.eecf3ap-5f,
    0x1.62e0d4p-6f, 0x1.be95b4p-8f, 0x1.28433ap-9f, 0x1.e5f702p-10f,
}; /* repeated to fill a register */

static const float erfc_bf16_1ulp_avx2_table5[16] = {
    -0x1.d00f48p-1f, -0x1.015842p-1f, -0x1.18b6aep-2f, -0x1.0e2af4p-3f,
    -0x1.053f0ep-4f, -0x1.db7eb4p-6f, -0x1.c25a02p-7f, -0x1.767846p-8f,
    -0x1.d00f48p-1f, -0x1.015842p-1f, -0x1.18b6aep-2f, -0x1.0e2af4p-3f,
    -0x1.053f0ep-4f, -0x1.db7eb4p-6f, -0x1.c25a02p-7f, -0x1.767846p-8f,
}; /* repeated to fill a register */

static const float erfc_bf16_1ulp_avx2_table6[16] = {
    0x1.bf16d6p-1f, 0x1.3b3ba4p-1f, 0x1.b5d8bep-2f, 0x1.23cffp-2f,
    0x1.8c9f32p-3f, 0x1.08e5d4p-3f, 0x1.6d2fdcp-4f, 0x1.f0ca4cp-5f,
    0x1.bf16d6p-1f, 0x1.3b3ba4p-1f, 0x1.b5d8bep-2f, 0x1.23cffp-2f,
    0x1.8c9f32p-3f, 0x1.08e5d4p-3f, 0x1.6d2fdcp-4f, 0x1.f0ca4cp-5f,
}; /* repeated to fill a register */

static inline uint16_t erfc_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = erfc_bf16_1ulp_avx2_shl_i32(v1, v2);
    const float v4 = erfc_bf16_1ulp_avx2_frombits_f32(v3);
    const float v5 = 0x0p+0f; /* 0 */
    const int v6 = v4 < v5;
    const float v7 = 0x1.00032ap+1f; /* 2.00009656 */
    const float v8 = 0x1.44p+3f; /* 10.125 */
    const float v9 = erfc_bf16_1ulp_avx2_abs_f32(v4);
    const float v10 = v8 < v9 ? v8 : v9;
    const float v11 = 0x1.8p-1f; /* 0.75 */
    const float v12 = v10 + v11;
    const int32_t v13 = erfc_bf16_1ulp_avx2_bits_f32(v12);
    const int32_t v14 = 22;
    const int32_t v15 = erfc_bf16_1ulp_avx2_lshr_i32(v13, v14);
    const int32_t v16 = 3;
    const int32_t v17 = (int32_t)((uint32_t)v15 + (uint32_t)v16);
    const float v18 = erfc_bf16_1ulp_avx2_table0[(uint32_t)v17 & (8u - 1)];
    const float v19 = erfc_bf16_1ulp_avx2_addbits_f32(v18, v14);
    const float v20 = v10 - v19;
    const float v21 = v20 * v20;
    const float v22 = erfc_bf16_1ulp_avx2_table1[(uint32_t)v17 & (8u - 1)];
    const float v23 = erfc_bf16_1ulp_avx2_table2[(uint32_t)v17 & (8u - 1)];
    const float v24 = erfc_bf16_1ulp_avx2_fma_f32(v21, v22, v23);
    const float v25 = erfc_bf16_1ulp_avx2_table3[(uint32_t)v17 & (8u - 1)];
    const float v26 = erfc_bf16_1ulp_avx2_table4[(uint32_t)v17 & (8u - 1)];
    const float v27 = erfc_bf16_1ulp_avx2_fma_f32(v20, v25, v26);
    const float v28 = erfc_bf16_1ulp_avx2_table5[(uint32_t)v17 & (8u - 1)];
    const float v29 = erfc_bf16_1ulp_avx2_fma_f32(v20, v27, v28);
    const float v30 = erfc_bf16_1ulp_avx2_fma_f32(v24, v21, v29);
    const float v31 = erfc_bf16_1ulp_avx2_table6[(uint32_t)v17 & (8u - 1)];
    const float v32 = erfc_bf16_1ulp_avx2_fma_f32(v30, v20, v31);
    const float v33 = -0x1.2926aep-11f; /* -0.00056677073 */
    const float v34 = v10 * v10;
    const float v35 = -0x1.715476p+0f; /* -1.44269502 */
    const float v36 = 0x1.8p+23f; /* 12582912 */
    const float v37 = erfc_bf16_1ulp_avx2_fma_f32(v34, v35, v36);
    const float v38 = v37 - v36;
    const float v39 = -0x1.62ebaep-1f; /* -0.693204343 */
    const float v40 = -v34;
    const float v41 = erfc_bf16_1ulp_avx2_fma_f32(v38, v39, v40);
    const float v42 = erfc_bf16_1ulp_avx2_fma_f32(v10, v10, v40);
    const float v43 = v41 - v42;
    const float v44 = erfc_bf16_1ulp_avx2_fma_f32(v12, v33, v43);
    const float v45 = 0x1.f5f394p-2f; /* 0.490186989 */
    const float v46 = 0x1.02f82p+0f; /* 1.01159859 */
    const float v47 = erfc_bf16_1ulp_avx2_fma_f32(v45, v44, v46);
    const float v48 = v44 * v47;
    const float v49 = erfc_bf16_1ulp_avx2_fma_f32(v32, v48, v32);
    const int32_t v50 = 191;
    const int32_t v51 = erfc_bf16_1ulp_avx2_bits_f32(v37);
    const int32_t v52 = (int32_t)((uint32_t)v50 + (uint32_t)v51);
    const int32_t v53 = 23;
    const int32_t v54 = erfc_bf16_1ulp_avx2_shl_i32(v52, v53);
    const float v55 = erfc_bf16_1ulp_avx2_frombits_f32(v54);
    const float v56 = v49 * v55;
    const float v57 = 0x1.004986p-64f; /* 5.42709258e-20 */
    const float v58 = v56 * v57;
    const float v59 = v7 - v58;
    const float v60 = v6 ? v59 : v58;
    const int32_t v61 = erfc_bf16_1ulp_avx2_bits_f32(v60);
    const int32_t v62 = (int32_t)((uint32_t)v0 + (uint32_t)v61);
    const int32_t v63 = erfc_bf16_1ulp_avx2_lshr_i32(v62, v2);
    const int32_t r0 = v63;
    return (uint16_t)r0;
}

static void erfc_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERFC_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_BF16_1ULP_AVX2_AVX2 static inline ERFC_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERFC_BF16_1ULP_AVX2_AVX512 static inline ERFC_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ERFC_BF16_1ULP_AVX2_AVX2 __m256i erfc_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ERFC_BF16_1ULP_AVX2_AVX2 void erfc_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERFC_BF16_1ULP_AVX2_AVX2 void erfc_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v5 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v7 = _mm256_set1_ps(0x1.00032ap+1f); /* 2.00009656 */
    const __m256 v8 = _mm256_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p-1f); /* 0.75 */
    const __m256i v14 = _mm256_set1_epi32(22);
    const __m256i v16 = _mm256_set1_epi32(3);
    const __m256 v33 = _mm256_set1_ps(-0x1.2926aep-11f); /* -0.00056677073 */
    const __m256 v35 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v36 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v39 = _mm256_set1_ps(-0x1.62ebaep-1f); /* -0.693204343 */
    const __m256 v45 = _mm256_set1_ps(0x1.f5f394p-2f); /* 0.490186989 */
    const __m256 v46 = _mm256_set1_ps(0x1.02f82p+0f); /* 1.01159859 */
    const __m256i v50 = _mm256_set1_epi32(191);
    const __m256 v57 = _mm256_set1_ps(0x1.004986p-64f); /* 5.42709258e-20 */
    const __m256 t0_0 = _mm256_loadu_ps(erfc_bf16_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(erfc_bf16_1ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(erfc_bf16_1ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(erfc_bf16_1ulp_avx2_table3);
    const __m256 t4_0 = _mm256_loadu_ps(erfc_bf16_1ulp_avx2_table4);
    const __m256 t5_0 = _mm256_loadu_ps(erfc_bf16_1ulp_avx2_table5);
    const __m256 t6_0 = _mm256_loadu_ps(erfc_bf16_1ulp_avx2_table6);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v4, v5, _CMP_LT_OQ));
    const __m256 v9 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v10 = _mm256_min_ps(v8, v9);
    const __m256 v12 = _mm256_add_ps(v10, v11);
    const __m256i v13 = erfc_bf16_1ulp_avx2_bits_f32_avx2(v12);
    const __m256i v15 = _mm256_srli_epi32(v13, 22);
    const __m256i v17 = _mm256_add_epi32(v15, v16);
    const __m256 v18 = _mm256_permutevar8x32_ps(t0_0, v17);
    const __m256 v19 = _mm256_castsi256_ps(_mm256_add_epi32(erfc_bf16_1ulp_avx2_bits_f32_avx2(v18), v14));
    const __m256 v20 = _mm256_sub_ps(v10, v19);
    const __m256 v21 = _mm256_mul_ps(v20, v20);
    const __m256 v22 = _mm256_permutevar8x32_ps(t1_0, v17);
    const __m256 v23 = _mm256_permutevar8x32_ps(t2_0, v17);
    const __m256 v24 = _mm256_fmadd_ps(v21, v22, v23);
    const __m256 v25 = _mm256_permutevar8x32_ps(t3_0, v17);
    const __m256 v26 = _mm256_permutevar8x32_ps(t4_0, v17);
    const __m256 v27 = _mm256_fmadd_ps(v20, v25, v26);
    const __m256 v28 = _mm256_permutevar8x32_ps(t5_0, v17);
    const __m256 v29 = _mm256_fmadd_ps(v20, v27, v28);
    const __m256 v30 = _mm256_fmadd_ps(v24, v21, v29);
    const __m256 v31 = _mm256_permutevar8x32_ps(t6_0, v17);
    const __m256 v32 = _mm256_fmadd_ps(v30, v20, v31);
    const __m256 v34 = _mm256_mul_ps(v10, v10);
    const __m256 v37 = _mm256_fmadd_ps(v34, v35, v36);
    const __m256 v38 = _mm256_sub_ps(v37, v36);
    const __m256 v41 = _mm256_fmsub_ps(v38, v39, v34);
    const __m256 v42 = _mm256_fmsub_ps(v10, v10, v34);
    const __m256 v43 = _mm256_sub_ps(v41, v42);
    const __m256 v44 = _mm256_fmadd_ps(v12, v33, v43);
    const __m256 v47 = _mm256_fmadd_ps(v45, v44, v46);
    const __m256 v48 = _mm256_mul_ps(v44, v47);
    const __m256 v49 = _mm256_fmadd_ps(v32, v48, v32);
    const __m256i v51 = erfc_bf16_1ulp_avx2_bits_f32_avx2(v37);
    const __m256i v52 = _mm256_add_epi32(v50, v51);
    const __m256i v54 = _mm256_slli_epi32(v52, 23);
    const __m256 v55 = _mm256_castsi256_ps(v54);
    const __m256 v56 = _mm256_mul_ps(v49, v55);
    const __m256 v58 = _mm256_mul_ps(v56, v57);
    const __m256 v59 = _mm256_sub_ps(v7, v58);
    const __m256 v60 = _mm256_blendv_ps(v58, v59, _mm256_castsi256_ps(v6));
    const __m256i v61 = erfc_bf16_1ulp_avx2_bits_f32_avx2(v60);
    const __m256i v62 = _mm256_add_epi32(v0, v61);
    const __m256i v63 = _mm256_srli_epi32(v62, 16);
    erfc_bf16_1ulp_avx2_store_u16_avx2(y, v63);
}

static ERFC_BF16_1ULP_AVX2_AVX2_TARGET void erfc_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erfc_bf16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ERFC_BF16_1ULP_AVX2_AVX512 __m512i erfc_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ERFC_BF16_1ULP_AVX2_AVX512 void erfc_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v5 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v7 = _mm512_set1_ps(0x1.00032ap+1f); /* 2.00009656 */
    const __m512 v8 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p-1f); /* 0.75 */
    const __m512i v14 = _mm512_set1_epi32(22);
    const __m512i v16 = _mm512_set1_epi32(3);
    const __m512 v33 = _mm512_set1_ps(-0x1.2926aep-11f); /* -0.00056677073 */
    const __m512 v35 = _mm512_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m512 v36 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v39 = _mm512_set1_ps(-0x1.62ebaep-1f); /* -0.693204343 */
    const __m512 v45 = _mm512_set1_ps(0x1.f5f394p-2f); /* 0.490186989 */
    const __m512 v46 = _mm512_set1_ps(0x1.02f82p+0f); /* 1.01159859 */
    const __m512i v50 = _mm512_set1_epi32(191);
    const __m512 v57 = _mm512_set1_ps(0x1.004986p-64f); /* 5.42709258e-20 */
    const __m512 t0_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table5);
    const __m512 t6_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table6);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __mmask16 v6_0 = _mm512_cmp_ps_mask(v4_0, v5, _CMP_LT_OQ);
    const __mmask16 v6_1 = _mm512_cmp_ps_mask(v4_1, v5, _CMP_LT_OQ);
    const __m512 v9_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10_0 = _mm512_min_ps(v8, v9_0);
    const __m512 v10_1 = _mm512_min_ps(v8, v9_1);
    const __m512 v12_0 = _mm512_add_ps(v10_0, v11);
    const __m512 v12_1 = _mm512_add_ps(v10_1, v11);
    const __m512i v13_0 = erfc_bf16_1ulp_avx2_bits_f32_avx512(v12_0);
    const __m512i v13_1 = erfc_bf16_1ulp_avx2_bits_f32_avx512(v12_1);
    const __m512i v15_0 = _mm512_srli_epi32(v13_0, 22);
    const __m512i v15_1 = _mm512_srli_epi32(v13_1, 22);
    const __m512i v17_0 = _mm512_add_epi32(v15_0, v16);
    const __m512i v17_1 = _mm512_add_epi32(v15_1, v16);
    const __m512 v18_0 = _mm512_permutexvar_ps(v17_0, t0_0);
    const __m512 v18_1 = _mm512_permutexvar_ps(v17_1, t0_0);
    const __m512 v19_0 = _mm512_castsi512_ps(_mm512_add_epi32(erfc_bf16_1ulp_avx2_bits_f32_avx512(v18_0), v14));
    const __m512 v19_1 = _mm512_castsi512_ps(_mm512_add_epi32(erfc_bf16_1ulp_avx2_bits_f32_avx512(v18_1), v14));
    const __m512 v20_0 = _mm512_sub_ps(v10_0, v19_0);
    const __m512 v20_1 = _mm512_sub_ps(v10_1, v19_1);
    const __m512 v21_0 = _mm512_mul_ps(v20_0, v20_0);
    const __m512 v21_1 = _mm512_mul_ps(v20_1, v20_1);
    const __m512 v22_0 = _mm512_permutexvar_ps(v17_0, t1_0);
    const __m512 v22_1 = _mm512_permutexvar_ps(v17_1, t1_0);
    const __m512 v23_0 = _mm512_permutexvar_ps(v17_0, t2_0);
    const __m512 v23_1 = _mm512_permutexvar_ps(v17_1, t2_0);
    const __m512 v24_0 = _mm512_fmadd_ps(v21_0, v22_0, v23_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v21_1, v22_1, v23_1);
    const __m512 v25_0 = _mm512_permutexvar_ps(v17_0, t3_0);
    const __m512 v25_1 = _mm512_permutexvar_ps(v17_1, t3_0);
    const __m512 v26_0 = _mm512_permutexvar_ps(v17_0, t4_0);
    const __m512 v26_1 = _mm512_permutexvar_ps(v17_1, t4_0);
    const __m512 v27_0 = _mm512_fmadd_ps(v20_0, v25_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v20_1, v25_1, v26_1);
    const __m512 v28_0 = _mm512_permutexvar_ps(v17_0, t5_0);
    const __m512 v28_1 = _mm512_permutexvar_ps(v17_1, t5_0);
    const __m512 v29_0 = _mm512_fmadd_ps(v20_0, v27_0, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v20_1, v27_1, v28_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v24_0, v21_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v24_1, v21_1, v29_1);
    const __m512 v31_0 = _mm512_permutexvar_ps(v17_0, t6_0);
    const __m512 v31_1 = _mm512_permutexvar_ps(v17_1, t6_0);
    const __m512 v32_0 = _mm512_fmadd_ps(v30_0, v20_0, v31_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v30_1, v20_1, v31_1);
    const __m512 v34_0 = _mm512_mul_ps(v10_0, v10_0);
    const __m512 v34_1 = _mm512_mul_ps(v10_1, v10_1);
    const __m512 v37_0 = _mm512_fmadd_ps(v34_0, v35, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v34_1, v35, v36);
    const __m512 v38_0 = _mm512_sub_ps(v37_0, v36);
    const __m512 v38_1 = _mm512_sub_ps(v37_1, v36);
    const __m512 v41_0 = _mm512_fmsub_ps(v38_0, v39, v34_0);
    const __m512 v41_1 = _mm512_fmsub_ps(v38_1, v39, v34_1);
    const __m512 v42_0 = _mm512_fmsub_ps(v10_0, v10_0, v34_0);
    const __m512 v42_1 = _mm512_fmsub_ps(v10_1, v10_1, v34_1);
    const __m512 v43_0 = _mm512_sub_ps(v41_0, v42_0);
    const __m512 v43_1 = _mm512_sub_ps(v41_1, v42_1);
    const __m512 v44_0 = _mm512_fmadd_ps(v12_0, v33, v43_0);
    const __m512 v44_1 = _mm512_fmadd_ps(v12_1, v33, v43_1);
    const __m512 v47_0 = _mm512_fmadd_ps(v45, v44_0, v46);
    const __m512 v47_1 = _mm512_fmadd_ps(v45, v44_1, v46);
    const __m512 v48_0 = _mm512_mul_ps(v44_0, v47_0);
    const __m512 v48_1 = _mm512_mul_ps(v44_1, v47_1);
    const __m512 v49_0 = _mm512_fmadd_ps(v32_0, v48_0, v32_0);
    const __m512 v49_1 = _mm512_fmadd_ps(v32_1, v48_1, v32_1);
    const __m512i v51_0 = erfc_bf16_1ulp_avx2_bits_f32_avx512(v37_0);
    const __m512i v51_1 = erfc_bf16_1ulp_avx2_bits_f32_avx512(v37_1);
    const __m512i v52_0 = _mm512_add_epi32(v50, v51_0);
    const __m512i v52_1 = _mm512_add_epi32(v50, v51_1);
    const __m512i v54_0 = _mm512_slli_epi32(v52_0, 23);
    const __m512i v54_1 = _mm512_slli_epi32(v52_1, 23);
    const __m512 v55_0 = _mm512_castsi512_ps(v54_0);
    const __m512 v55_1 = _mm512_castsi512_ps(v54_1);
    const __m512 v56_0 = _mm512_mul_ps(v49_0, v55_0);
    const __m512 v56_1 = _mm512_mul_ps(v49_1, v55_1);
    const __m512 v58_0 = _mm512_mul_ps(v56_0, v57);
    const __m512 v58_1 = _mm512_mul_ps(v56_1, v57);
    const __m512 v59_0 = _mm512_sub_ps(v7, v58_0);
    const __m512 v59_1 = _mm512_sub_ps(v7, v58_1);
    const __m512 v60_0 = _mm512_mask_blend_ps(v6_0, v58_0, v59_0);
    const __m512 v60_1 = _mm512_mask_blend_ps(v6_1, v58_1, v59_1);
    const __m512i v61_0 = erfc_bf16_1ulp_avx2_bits_f32_avx512(v60_0);
    const __m512i v61_1 = erfc_bf16_1ulp_avx2_bits_f32_avx512(v60_1);
    const __m512i v62_0 = _mm512_add_epi32(v0, v61_0);
    const __m512i v62_1 = _mm512_add_epi32(v0, v61_1);
    const __m512i v63_0 = _mm512_srli_epi32(v62_0, 16);
    const __m512i v63_1 = _mm512_srli_epi32(v62_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v63_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v63_1));
}

/* 16 elements. */
static ERFC_BF16_1ULP_AVX2_AVX512_TARGET void erfc_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v5 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v7 = _mm512_set1_ps(0x1.00032ap+1f); /* 2.00009656 */
    const __m512 v8 = _mm512_set1_ps(0x1.44p+3f); /* 10.125 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p-1f); /* 0.75 */
    const __m512i v14 = _mm512_set1_epi32(22);
    const __m512i v16 = _mm512_set1_epi32(3);
    const __m512 v33 = _mm512_set1_ps(-0x1.2926aep-11f); /* -0.00056677073 */
    const __m512 v35 = _mm512_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m512 v36 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v39 = _mm512_set1_ps(-0x1.62ebaep-1f); /* -0.693204343 */
    const __m512 v45 = _mm512_set1_ps(0x1.f5f394p-2f); /* 0.490186989 */
    const __m512 v46 = _mm512_set1_ps(0x1.02f82p+0f); /* 1.01159859 */
    const __m512i v50 = _mm512_set1_epi32(191);
    const __m512 v57 = _mm512_set1_ps(0x1.004986p-64f); /* 5.42709258e-20 */
    const __m512 t0_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table5);
    const __m512 t6_0 = _mm512_loadu_ps(erfc_bf16_1ulp_avx2_table6);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __mmask16 v6 = _mm512_cmp_ps_mask(v4, v5, _CMP_LT_OQ);
    const __m512 v9 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10 = _mm512_min_ps(v8, v9);
    const __m512 v12 = _mm512_add_ps(v10, v11);
    const __m512i v13 = erfc_bf16_1ulp_avx2_bits_f32_avx512(v12);
    const __m512i v15 = _mm512_srli_epi32(v13, 22);
    const __m512i v17 = _mm512_add_epi32(v15, v16);
    const __m512 v18 = _mm512_permutexvar_ps(v17, t0_0);
    const __m512 v19 = _mm512_castsi512_ps(_mm512_add_epi32(erfc_bf16_1ulp_avx2_bits_f32_avx512(v18), v14));
    const __m512 v20 = _mm512_sub_ps(v10, v19);
    const __m512 v21 = _mm512_mul_ps(v20, v20);
    const __m512 v22 = _mm512_permutexvar_ps(v17, t1_0);
    const __m512 v23 = _mm512_permutexvar_ps(v17, t2_0);
    const __m512 v24 = _mm512_fmadd_ps(v21, v22, v23);
    const __m512 v25 = _mm512_permutexvar_ps(v17, t3_0);
    const __m512 v26 = _mm512_permutexvar_ps(v17, t4_0);
    const __m512 v27 = _mm512_fmadd_ps(v20, v25, v26);
    const __m512 v28 = _mm512_permutexvar_ps(v17, t5_0);
    const __m512 v29 = _mm512_fmadd_ps(v20, v27, v28);
    const __m512 v30 = _mm512_fmadd_ps(v24, v21, v29);
    const __m512 v31 = _mm512_permutexvar_ps(v17, t6_0);
    const __m512 v32 = _mm512_fmadd_ps(v30, v20, v31);
    const __m512 v34 = _mm512_mul_ps(v10, v10);
    const __m512 v37 = _mm512_fmadd_ps(v34, v35, v36);
    const __m512 v38 = _mm512_sub_ps(v37, v36);
    const __m512 v41 = _mm512_fmsub_ps(v38, v39, v34);
    const __m512 v42 = _mm512_fmsub_ps(v10, v10, v34);
    const __m512 v43 = _mm512_sub_ps(v41, v42);
    const __m512 v44 = _mm512_fmadd_ps(v12, v33, v43);
    const __m512 v47 = _mm512_fmadd_ps(v45, v44, v46);
    const __m512 v48 = _mm512_mul_ps(v44, v47);
    const __m512 v49 = _mm512_fmadd_ps(v32, v48, v32);
    const __m512i v51 = erfc_bf16_1ulp_avx2_bits_f32_avx512(v37);
    const __m512i v52 = _mm512_add_epi32(v50, v51);
    const __m512i v54 = _mm512_slli_epi32(v52, 23);
    const __m512 v55 = _mm512_castsi512_ps(v54);
    const __m512 v56 = _mm512_mul_ps(v49, v55);
    const __m512 v58 = _mm512_mul_ps(v56, v57);
    const __m512 v59 = _mm512_sub_ps(v7, v58);
    const __m512 v60 = _mm512_mask_blend_ps(v6, v58, v59);
    const __m512i v61 = erfc_bf16_1ulp_avx2_bits_f32_avx512(v60);
    const __m512i v62 = _mm512_add_epi32(v0, v61);
    const __m512i v63 = _mm512_srli_epi32(v62, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v63));
}

static ERFC_BF16_1ULP_AVX2_AVX512_TARGET void erfc_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        erfc_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erfc_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erfc_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_bf16_1ulp_avx2_level(void) {
#if defined(ERFC_BF16_1ULP_AVX2_FORCE_ISA)
    return ERFC_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t erfc_bf16_1ulp_avx2(uint16_t x) {
    return erfc_bf16_1ulp_avx2_element(x);
}

void erfc_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_bf16_1ulp_avx2_level();
    if (level == 2) {
        erfc_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_bf16_1ulp_avx2_array_portable(x, y, n);
}
