/* acosh_bf16_1ulp_avx2: acosh
 *
 *   target       acosh, arcosh x, bf16
 *   domain       every input
 *   max error    0.743932 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.56p+10 (1368, encoding 0x44ab)
 *   result there 0x1.fcp+2 (7.9375, encoding 0x40fe)
 *   mean error   0.069615 ulp
 *   misrounded   2678 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           da1bbd415639f7837a9a47ec8f1d01a3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh_bf16_avx2.db
 *                time: 0.7642 ns/element as avx2 code (inputs mean)
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
#include "acosh_bf16_1ulp_avx2.h"

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

static inline int32_t acosh_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float acosh_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acosh_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float acosh_bf16_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t acosh_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t acosh_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t acosh_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1.00000ap-1f; /* 0.500000298 */
    const float v2 = 0x1p+40f; /* 1.09951163e+12 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = acosh_bf16_1ulp_avx2_shl_i32(v3, v4);
    const float v6 = acosh_bf16_1ulp_avx2_frombits_f32(v5);
    const int v7 = v2 < v6;
    const float v8 = 0x1p+0f; /* 1 */
    const float v9 = v6 - v8;
    const float v10 = v9 + v9;
    const float v11 = acosh_bf16_1ulp_avx2_fma_f32(v9, v9, v10);
    const float v12 = acosh_bf16_1ulp_avx2_sqrt_f32(v11);
    const float v13 = v7 ? v6 : v12;
    const float v14 = 0x1p-1f; /* 0.5 */
    const float v15 = 0x1p-40f; /* 9.09494702e-13 */
    const float v16 = acosh_bf16_1ulp_avx2_fma_f32(v14, v6, v15);
    const float v17 = acosh_bf16_1ulp_avx2_fma_f32(v1, v13, v16);
    const int32_t v18 = acosh_bf16_1ulp_avx2_bits_f32(v17);
    const int32_t v19 = 1051372203; /* 0x3eaaaaab */
    const int32_t v20 = (int32_t)((uint32_t)v18 - (uint32_t)v19);
    const int32_t v21 = 23;
    const int32_t v22 = acosh_bf16_1ulp_avx2_ashr_i32(v20, v21);
    const float v23 = (float)v22;
    const float v24 = -0x1.398eeep-2f; /* -0.306209296 */
    const float v25 = 0x1.6579a2p-2f; /* 0.349096805 */
    const float v26 = 0x0p+0f; /* 0 */
    const int32_t v27 = -8388608; /* 0xff800000 */
    const int32_t v28 = 1059760811; /* 0x3f2aaaab */
    const int32_t v29 = (int32_t)((uint32_t)v18 - (uint32_t)v28);
    const int32_t v30 = v27 & v29;
    const int32_t v31 = (int32_t)((uint32_t)v18 - (uint32_t)v30);
    const float v32 = acosh_bf16_1ulp_avx2_frombits_f32(v31);
    const float v33 = v32 - v8;
    const float v34 = acosh_bf16_1ulp_avx2_fma_f32(v26, v13, v33);
    const float v35 = -0x1.0d795ep-1f; /* -0.526316583 */
    const float v36 = acosh_bf16_1ulp_avx2_fma_f32(v25, v34, v35);
    const float v37 = 0x1.bede84p-10f; /* 0.00170467072 */
    const float v38 = acosh_bf16_1ulp_avx2_fma_f32(v36, v34, v37);
    const float v39 = acosh_bf16_1ulp_avx2_fma_f32(v38, v34, v23);
    const float v40 = v39 + v34;
    const float v41 = acosh_bf16_1ulp_avx2_fma_f32(v23, v24, v40);
    const int32_t v42 = acosh_bf16_1ulp_avx2_bits_f32(v41);
    const int32_t v43 = (int32_t)((uint32_t)v0 + (uint32_t)v42);
    const int32_t v44 = acosh_bf16_1ulp_avx2_lshr_i32(v43, v4);
    const int v45 = v15 <= v6;
    const float v46 = INFINITY;
    const float v47 = acosh_bf16_1ulp_avx2_fma_f32(v15, v17, v46);
    const int v48 = v6 < v47;
    const int v49 = v45 & v48;
    const int v50 = !v49;
    int32_t r0 = v44;
    if (v50) {
        const int v51 = v6 < v8;
        const float v52 = NAN;
        const float v53 = v51 ? v52 : v6;
        const int32_t v54 = acosh_bf16_1ulp_avx2_bits_f32(v53);
        const int32_t v55 = (int32_t)((uint32_t)v0 + (uint32_t)v54);
        const int32_t v56 = acosh_bf16_1ulp_avx2_lshr_i32(v55, v4);
        r0 = v56;
    }
    return (uint16_t)r0;
}

static void acosh_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_BF16_1ULP_AVX2_AVX2 static inline ACOSH_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_BF16_1ULP_AVX2_AVX512 static inline ACOSH_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOSH_BF16_1ULP_AVX2_AVX2 __m256i acosh_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ACOSH_BF16_1ULP_AVX2_AVX2 void acosh_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ACOSH_BF16_1ULP_AVX2_AVX2 void acosh_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.00000ap-1f); /* 0.500000298 */
    const __m256 v2 = _mm256_set1_ps(0x1p+40f); /* 1.09951163e+12 */
    const __m256 v8 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v14 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v15 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v19 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256 v24 = _mm256_set1_ps(-0x1.398eeep-2f); /* -0.306209296 */
    const __m256 v25 = _mm256_set1_ps(0x1.6579a2p-2f); /* 0.349096805 */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v27 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v28 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v35 = _mm256_set1_ps(-0x1.0d795ep-1f); /* -0.526316583 */
    const __m256 v37 = _mm256_set1_ps(0x1.bede84p-10f); /* 0.00170467072 */
    const __m256 v46 = _mm256_set1_ps(INFINITY);
    const __m256 v52 = _mm256_set1_ps(NAN);
    const __m256i v3_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 16);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 16);
    const __m256 v6_0 = _mm256_castsi256_ps(v5_0);
    const __m256 v6_1 = _mm256_castsi256_ps(v5_1);
    const __m256i v7_0 = _mm256_castps_si256(_mm256_cmp_ps(v2, v6_0, _CMP_LT_OQ));
    const __m256i v7_1 = _mm256_castps_si256(_mm256_cmp_ps(v2, v6_1, _CMP_LT_OQ));
    const __m256 v9_0 = _mm256_sub_ps(v6_0, v8);
    const __m256 v9_1 = _mm256_sub_ps(v6_1, v8);
    const __m256 v10_0 = _mm256_add_ps(v9_0, v9_0);
    const __m256 v10_1 = _mm256_add_ps(v9_1, v9_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v9_0, v9_0, v10_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v9_1, v9_1, v10_1);
    const __m256 v12_0 = _mm256_sqrt_ps(v11_0);
    const __m256 v12_1 = _mm256_sqrt_ps(v11_1);
    const __m256 v13_0 = _mm256_blendv_ps(v12_0, v6_0, _mm256_castsi256_ps(v7_0));
    const __m256 v13_1 = _mm256_blendv_ps(v12_1, v6_1, _mm256_castsi256_ps(v7_1));
    const __m256 v16_0 = _mm256_fmadd_ps(v14, v6_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v14, v6_1, v15);
    const __m256 v17_0 = _mm256_fmadd_ps(v1, v13_0, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v1, v13_1, v16_1);
    const __m256i v18_0 = _mm256_castps_si256(v17_0);
    const __m256i v18_1 = _mm256_castps_si256(v17_1);
    const __m256i v20_0 = _mm256_sub_epi32(v18_0, v19);
    const __m256i v20_1 = _mm256_sub_epi32(v18_1, v19);
    const __m256i v22_0 = _mm256_srai_epi32(v20_0, 23);
    const __m256i v22_1 = _mm256_srai_epi32(v20_1, 23);
    const __m256 v23_0 = _mm256_cvtepi32_ps(v22_0);
    const __m256 v23_1 = _mm256_cvtepi32_ps(v22_1);
    const __m256i v29_0 = _mm256_sub_epi32(v18_0, v28);
    const __m256i v29_1 = _mm256_sub_epi32(v18_1, v28);
    const __m256i v30_0 = _mm256_and_si256(v27, v29_0);
    const __m256i v30_1 = _mm256_and_si256(v27, v29_1);
    const __m256i v31_0 = _mm256_sub_epi32(v18_0, v30_0);
    const __m256i v31_1 = _mm256_sub_epi32(v18_1, v30_1);
    const __m256 v32_0 = _mm256_castsi256_ps(v31_0);
    const __m256 v32_1 = _mm256_castsi256_ps(v31_1);
    const __m256 v33_0 = _mm256_sub_ps(v32_0, v8);
    const __m256 v33_1 = _mm256_sub_ps(v32_1, v8);
    const __m256 v34_0 = _mm256_fmadd_ps(v26, v13_0, v33_0);
    const __m256 v34_1 = _mm256_fmadd_ps(v26, v13_1, v33_1);
    const __m256 v36_0 = _mm256_fmadd_ps(v25, v34_0, v35);
    const __m256 v36_1 = _mm256_fmadd_ps(v25, v34_1, v35);
    const __m256 v38_0 = _mm256_fmadd_ps(v36_0, v34_0, v37);
    const __m256 v38_1 = _mm256_fmadd_ps(v36_1, v34_1, v37);
    const __m256 v39_0 = _mm256_fmadd_ps(v38_0, v34_0, v23_0);
    const __m256 v39_1 = _mm256_fmadd_ps(v38_1, v34_1, v23_1);
    const __m256 v40_0 = _mm256_add_ps(v39_0, v34_0);
    const __m256 v40_1 = _mm256_add_ps(v39_1, v34_1);
    const __m256 v41_0 = _mm256_fmadd_ps(v23_0, v24, v40_0);
    const __m256 v41_1 = _mm256_fmadd_ps(v23_1, v24, v40_1);
    const __m256i v42_0 = acosh_bf16_1ulp_avx2_bits_f32_avx2(v41_0);
    const __m256i v42_1 = acosh_bf16_1ulp_avx2_bits_f32_avx2(v41_1);
    const __m256i v43_0 = _mm256_add_epi32(v0, v42_0);
    const __m256i v43_1 = _mm256_add_epi32(v0, v42_1);
    const __m256i v44_0 = _mm256_srli_epi32(v43_0, 16);
    const __m256i v44_1 = _mm256_srli_epi32(v43_1, 16);
    const __m256i v45_0 = _mm256_castps_si256(_mm256_cmp_ps(v15, v6_0, _CMP_LE_OQ));
    const __m256i v45_1 = _mm256_castps_si256(_mm256_cmp_ps(v15, v6_1, _CMP_LE_OQ));
    const __m256 v47_0 = _mm256_fmadd_ps(v15, v17_0, v46);
    const __m256 v47_1 = _mm256_fmadd_ps(v15, v17_1, v46);
    const __m256i v48_0 = _mm256_castps_si256(_mm256_cmp_ps(v6_0, v47_0, _CMP_LT_OQ));
    const __m256i v48_1 = _mm256_castps_si256(_mm256_cmp_ps(v6_1, v47_1, _CMP_LT_OQ));
    const __m256i v49_0 = _mm256_and_si256(v45_0, v48_0);
    const __m256i v49_1 = _mm256_and_si256(v45_1, v48_1);
    const __m256i v50_0 = _mm256_xor_si256(v49_0, _mm256_set1_epi32(-1));
    const __m256i v50_1 = _mm256_xor_si256(v49_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v44_0;
    __m256i r0_1 = v44_1;
    __m256i any1 = v50_0;
    any1 = _mm256_or_si256(any1, v50_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v51_0 = _mm256_castps_si256(_mm256_cmp_ps(v6_0, v8, _CMP_LT_OQ));
        const __m256i v51_1 = _mm256_castps_si256(_mm256_cmp_ps(v6_1, v8, _CMP_LT_OQ));
        const __m256 v53_0 = _mm256_blendv_ps(v6_0, v52, _mm256_castsi256_ps(v51_0));
        const __m256 v53_1 = _mm256_blendv_ps(v6_1, v52, _mm256_castsi256_ps(v51_1));
        const __m256i v54_0 = acosh_bf16_1ulp_avx2_bits_f32_avx2(v53_0);
        const __m256i v54_1 = acosh_bf16_1ulp_avx2_bits_f32_avx2(v53_1);
        const __m256i v55_0 = _mm256_add_epi32(v0, v54_0);
        const __m256i v55_1 = _mm256_add_epi32(v0, v54_1);
        const __m256i v56_0 = _mm256_srli_epi32(v55_0, 16);
        const __m256i v56_1 = _mm256_srli_epi32(v55_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v56_0), _mm256_castsi256_ps(v50_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v56_1), _mm256_castsi256_ps(v50_1)));
    }
    acosh_bf16_1ulp_avx2_store_u16_avx2(y, r0_0);
    acosh_bf16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static ACOSH_BF16_1ULP_AVX2_AVX2_TARGET void acosh_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.00000ap-1f); /* 0.500000298 */
    const __m256 v2 = _mm256_set1_ps(0x1p+40f); /* 1.09951163e+12 */
    const __m256 v8 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v14 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v15 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v19 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256 v24 = _mm256_set1_ps(-0x1.398eeep-2f); /* -0.306209296 */
    const __m256 v25 = _mm256_set1_ps(0x1.6579a2p-2f); /* 0.349096805 */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v27 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v28 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v35 = _mm256_set1_ps(-0x1.0d795ep-1f); /* -0.526316583 */
    const __m256 v37 = _mm256_set1_ps(0x1.bede84p-10f); /* 0.00170467072 */
    const __m256 v46 = _mm256_set1_ps(INFINITY);
    const __m256 v52 = _mm256_set1_ps(NAN);
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v2, v6, _CMP_LT_OQ));
    const __m256 v9 = _mm256_sub_ps(v6, v8);
    const __m256 v10 = _mm256_add_ps(v9, v9);
    const __m256 v11 = _mm256_fmadd_ps(v9, v9, v10);
    const __m256 v12 = _mm256_sqrt_ps(v11);
    const __m256 v13 = _mm256_blendv_ps(v12, v6, _mm256_castsi256_ps(v7));
    const __m256 v16 = _mm256_fmadd_ps(v14, v6, v15);
    const __m256 v17 = _mm256_fmadd_ps(v1, v13, v16);
    const __m256i v18 = _mm256_castps_si256(v17);
    const __m256i v20 = _mm256_sub_epi32(v18, v19);
    const __m256i v22 = _mm256_srai_epi32(v20, 23);
    const __m256 v23 = _mm256_cvtepi32_ps(v22);
    const __m256i v29 = _mm256_sub_epi32(v18, v28);
    const __m256i v30 = _mm256_and_si256(v27, v29);
    const __m256i v31 = _mm256_sub_epi32(v18, v30);
    const __m256 v32 = _mm256_castsi256_ps(v31);
    const __m256 v33 = _mm256_sub_ps(v32, v8);
    const __m256 v34 = _mm256_fmadd_ps(v26, v13, v33);
    const __m256 v36 = _mm256_fmadd_ps(v25, v34, v35);
    const __m256 v38 = _mm256_fmadd_ps(v36, v34, v37);
    const __m256 v39 = _mm256_fmadd_ps(v38, v34, v23);
    const __m256 v40 = _mm256_add_ps(v39, v34);
    const __m256 v41 = _mm256_fmadd_ps(v23, v24, v40);
    const __m256i v42 = acosh_bf16_1ulp_avx2_bits_f32_avx2(v41);
    const __m256i v43 = _mm256_add_epi32(v0, v42);
    const __m256i v44 = _mm256_srli_epi32(v43, 16);
    const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v15, v6, _CMP_LE_OQ));
    const __m256 v47 = _mm256_fmadd_ps(v15, v17, v46);
    const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v6, v47, _CMP_LT_OQ));
    const __m256i v49 = _mm256_and_si256(v45, v48);
    const __m256i v50 = _mm256_xor_si256(v49, _mm256_set1_epi32(-1));
    __m256i r0 = v44;
    __m256i any1 = v50;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v51 = _mm256_castps_si256(_mm256_cmp_ps(v6, v8, _CMP_LT_OQ));
        const __m256 v53 = _mm256_blendv_ps(v6, v52, _mm256_castsi256_ps(v51));
        const __m256i v54 = acosh_bf16_1ulp_avx2_bits_f32_avx2(v53);
        const __m256i v55 = _mm256_add_epi32(v0, v54);
        const __m256i v56 = _mm256_srli_epi32(v55, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v56), _mm256_castsi256_ps(v50)));
    }
    acosh_bf16_1ulp_avx2_store_u16_avx2(y, r0);
}

static ACOSH_BF16_1ULP_AVX2_AVX2_TARGET void acosh_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        acosh_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acosh_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_BF16_1ULP_AVX2_AVX512 __m512i acosh_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ACOSH_BF16_1ULP_AVX2_AVX512 void acosh_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.00000ap-1f); /* 0.500000298 */
    const __m512 v2 = _mm512_set1_ps(0x1p+40f); /* 1.09951163e+12 */
    const __m512 v8 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v14 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v15 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v19 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512 v24 = _mm512_set1_ps(-0x1.398eeep-2f); /* -0.306209296 */
    const __m512 v25 = _mm512_set1_ps(0x1.6579a2p-2f); /* 0.349096805 */
    const __m512 v26 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v27 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v28 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v35 = _mm512_set1_ps(-0x1.0d795ep-1f); /* -0.526316583 */
    const __m512 v37 = _mm512_set1_ps(0x1.bede84p-10f); /* 0.00170467072 */
    const __m512 v46 = _mm512_set1_ps(INFINITY);
    const __m512 v52 = _mm512_set1_ps(NAN);
    const __m512i v3_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v3_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v3_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v5_0 = _mm512_slli_epi32(v3_0, 16);
    const __m512i v5_1 = _mm512_slli_epi32(v3_1, 16);
    const __m512i v5_2 = _mm512_slli_epi32(v3_2, 16);
    const __m512i v5_3 = _mm512_slli_epi32(v3_3, 16);
    const __m512 v6_0 = _mm512_castsi512_ps(v5_0);
    const __m512 v6_1 = _mm512_castsi512_ps(v5_1);
    const __m512 v6_2 = _mm512_castsi512_ps(v5_2);
    const __m512 v6_3 = _mm512_castsi512_ps(v5_3);
    const __mmask16 v7_0 = _mm512_cmp_ps_mask(v2, v6_0, _CMP_LT_OQ);
    const __mmask16 v7_1 = _mm512_cmp_ps_mask(v2, v6_1, _CMP_LT_OQ);
    const __mmask16 v7_2 = _mm512_cmp_ps_mask(v2, v6_2, _CMP_LT_OQ);
    const __mmask16 v7_3 = _mm512_cmp_ps_mask(v2, v6_3, _CMP_LT_OQ);
    const __m512 v9_0 = _mm512_sub_ps(v6_0, v8);
    const __m512 v9_1 = _mm512_sub_ps(v6_1, v8);
    const __m512 v9_2 = _mm512_sub_ps(v6_2, v8);
    const __m512 v9_3 = _mm512_sub_ps(v6_3, v8);
    const __m512 v10_0 = _mm512_add_ps(v9_0, v9_0);
    const __m512 v10_1 = _mm512_add_ps(v9_1, v9_1);
    const __m512 v10_2 = _mm512_add_ps(v9_2, v9_2);
    const __m512 v10_3 = _mm512_add_ps(v9_3, v9_3);
    const __m512 v11_0 = _mm512_fmadd_ps(v9_0, v9_0, v10_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v9_1, v9_1, v10_1);
    const __m512 v11_2 = _mm512_fmadd_ps(v9_2, v9_2, v10_2);
    const __m512 v11_3 = _mm512_fmadd_ps(v9_3, v9_3, v10_3);
    const __m512 v12_0 = _mm512_sqrt_ps(v11_0);
    const __m512 v12_1 = _mm512_sqrt_ps(v11_1);
    const __m512 v12_2 = _mm512_sqrt_ps(v11_2);
    const __m512 v12_3 = _mm512_sqrt_ps(v11_3);
    const __m512 v13_0 = _mm512_mask_blend_ps(v7_0, v12_0, v6_0);
    const __m512 v13_1 = _mm512_mask_blend_ps(v7_1, v12_1, v6_1);
    const __m512 v13_2 = _mm512_mask_blend_ps(v7_2, v12_2, v6_2);
    const __m512 v13_3 = _mm512_mask_blend_ps(v7_3, v12_3, v6_3);
    const __m512 v16_0 = _mm512_fmadd_ps(v14, v6_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14, v6_1, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v14, v6_2, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v14, v6_3, v15);
    const __m512 v17_0 = _mm512_fmadd_ps(v1, v13_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v1, v13_1, v16_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v1, v13_2, v16_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v1, v13_3, v16_3);
    const __m512i v18_0 = _mm512_castps_si512(v17_0);
    const __m512i v18_1 = _mm512_castps_si512(v17_1);
    const __m512i v18_2 = _mm512_castps_si512(v17_2);
    const __m512i v18_3 = _mm512_castps_si512(v17_3);
    const __m512i v20_0 = _mm512_sub_epi32(v18_0, v19);
    const __m512i v20_1 = _mm512_sub_epi32(v18_1, v19);
    const __m512i v20_2 = _mm512_sub_epi32(v18_2, v19);
    const __m512i v20_3 = _mm512_sub_epi32(v18_3, v19);
    const __m512i v22_0 = _mm512_srai_epi32(v20_0, 23);
    const __m512i v22_1 = _mm512_srai_epi32(v20_1, 23);
    const __m512i v22_2 = _mm512_srai_epi32(v20_2, 23);
    const __m512i v22_3 = _mm512_srai_epi32(v20_3, 23);
    const __m512 v23_0 = _mm512_cvtepi32_ps(v22_0);
    const __m512 v23_1 = _mm512_cvtepi32_ps(v22_1);
    const __m512 v23_2 = _mm512_cvtepi32_ps(v22_2);
    const __m512 v23_3 = _mm512_cvtepi32_ps(v22_3);
    const __m512i v29_0 = _mm512_sub_epi32(v18_0, v28);
    const __m512i v29_1 = _mm512_sub_epi32(v18_1, v28);
    const __m512i v29_2 = _mm512_sub_epi32(v18_2, v28);
    const __m512i v29_3 = _mm512_sub_epi32(v18_3, v28);
    const __m512i v30_0 = _mm512_and_si512(v27, v29_0);
    const __m512i v30_1 = _mm512_and_si512(v27, v29_1);
    const __m512i v30_2 = _mm512_and_si512(v27, v29_2);
    const __m512i v30_3 = _mm512_and_si512(v27, v29_3);
    const __m512i v31_0 = _mm512_sub_epi32(v18_0, v30_0);
    const __m512i v31_1 = _mm512_sub_epi32(v18_1, v30_1);
    const __m512i v31_2 = _mm512_sub_epi32(v18_2, v30_2);
    const __m512i v31_3 = _mm512_sub_epi32(v18_3, v30_3);
    const __m512 v32_0 = _mm512_castsi512_ps(v31_0);
    const __m512 v32_1 = _mm512_castsi512_ps(v31_1);
    const __m512 v32_2 = _mm512_castsi512_ps(v31_2);
    const __m512 v32_3 = _mm512_castsi512_ps(v31_3);
    const __m512 v33_0 = _mm512_sub_ps(v32_0, v8);
    const __m512 v33_1 = _mm512_sub_ps(v32_1, v8);
    const __m512 v33_2 = _mm512_sub_ps(v32_2, v8);
    const __m512 v33_3 = _mm512_sub_ps(v32_3, v8);
    const __m512 v34_0 = _mm512_fmadd_ps(v26, v13_0, v33_0);
    const __m512 v34_1 = _mm512_fmadd_ps(v26, v13_1, v33_1);
    const __m512 v34_2 = _mm512_fmadd_ps(v26, v13_2, v33_2);
    const __m512 v34_3 = _mm512_fmadd_ps(v26, v13_3, v33_3);
    const __m512 v36_0 = _mm512_fmadd_ps(v25, v34_0, v35);
    const __m512 v36_1 = _mm512_fmadd_ps(v25, v34_1, v35);
    const __m512 v36_2 = _mm512_fmadd_ps(v25, v34_2, v35);
    const __m512 v36_3 = _mm512_fmadd_ps(v25, v34_3, v35);
    const __m512 v38_0 = _mm512_fmadd_ps(v36_0, v34_0, v37);
    const __m512 v38_1 = _mm512_fmadd_ps(v36_1, v34_1, v37);
    const __m512 v38_2 = _mm512_fmadd_ps(v36_2, v34_2, v37);
    const __m512 v38_3 = _mm512_fmadd_ps(v36_3, v34_3, v37);
    const __m512 v39_0 = _mm512_fmadd_ps(v38_0, v34_0, v23_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v38_1, v34_1, v23_1);
    const __m512 v39_2 = _mm512_fmadd_ps(v38_2, v34_2, v23_2);
    const __m512 v39_3 = _mm512_fmadd_ps(v38_3, v34_3, v23_3);
    const __m512 v40_0 = _mm512_add_ps(v39_0, v34_0);
    const __m512 v40_1 = _mm512_add_ps(v39_1, v34_1);
    const __m512 v40_2 = _mm512_add_ps(v39_2, v34_2);
    const __m512 v40_3 = _mm512_add_ps(v39_3, v34_3);
    const __m512 v41_0 = _mm512_fmadd_ps(v23_0, v24, v40_0);
    const __m512 v41_1 = _mm512_fmadd_ps(v23_1, v24, v40_1);
    const __m512 v41_2 = _mm512_fmadd_ps(v23_2, v24, v40_2);
    const __m512 v41_3 = _mm512_fmadd_ps(v23_3, v24, v40_3);
    const __m512i v42_0 = acosh_bf16_1ulp_avx2_bits_f32_avx512(v41_0);
    const __m512i v42_1 = acosh_bf16_1ulp_avx2_bits_f32_avx512(v41_1);
    const __m512i v42_2 = acosh_bf16_1ulp_avx2_bits_f32_avx512(v41_2);
    const __m512i v42_3 = acosh_bf16_1ulp_avx2_bits_f32_avx512(v41_3);
    const __m512i v43_0 = _mm512_add_epi32(v0, v42_0);
    const __m512i v43_1 = _mm512_add_epi32(v0, v42_1);
    const __m512i v43_2 = _mm512_add_epi32(v0, v42_2);
    const __m512i v43_3 = _mm512_add_epi32(v0, v42_3);
    const __m512i v44_0 = _mm512_srli_epi32(v43_0, 16);
    const __m512i v44_1 = _mm512_srli_epi32(v43_1, 16);
    const __m512i v44_2 = _mm512_srli_epi32(v43_2, 16);
    const __m512i v44_3 = _mm512_srli_epi32(v43_3, 16);
    const __mmask16 v45_0 = _mm512_cmp_ps_mask(v15, v6_0, _CMP_LE_OQ);
    const __mmask16 v45_1 = _mm512_cmp_ps_mask(v15, v6_1, _CMP_LE_OQ);
    const __mmask16 v45_2 = _mm512_cmp_ps_mask(v15, v6_2, _CMP_LE_OQ);
    const __mmask16 v45_3 = _mm512_cmp_ps_mask(v15, v6_3, _CMP_LE_OQ);
    const __m512 v47_0 = _mm512_fmadd_ps(v15, v17_0, v46);
    const __m512 v47_1 = _mm512_fmadd_ps(v15, v17_1, v46);
    const __m512 v47_2 = _mm512_fmadd_ps(v15, v17_2, v46);
    const __m512 v47_3 = _mm512_fmadd_ps(v15, v17_3, v46);
    const __mmask16 v48_0 = _mm512_cmp_ps_mask(v6_0, v47_0, _CMP_LT_OQ);
    const __mmask16 v48_1 = _mm512_cmp_ps_mask(v6_1, v47_1, _CMP_LT_OQ);
    const __mmask16 v48_2 = _mm512_cmp_ps_mask(v6_2, v47_2, _CMP_LT_OQ);
    const __mmask16 v48_3 = _mm512_cmp_ps_mask(v6_3, v47_3, _CMP_LT_OQ);
    const __mmask16 v49_0 = (__mmask16)(v45_0 & v48_0);
    const __mmask16 v49_1 = (__mmask16)(v45_1 & v48_1);
    const __mmask16 v49_2 = (__mmask16)(v45_2 & v48_2);
    const __mmask16 v49_3 = (__mmask16)(v45_3 & v48_3);
    const __mmask16 v50_0 = (__mmask16)~v49_0;
    const __mmask16 v50_1 = (__mmask16)~v49_1;
    const __mmask16 v50_2 = (__mmask16)~v49_2;
    const __mmask16 v50_3 = (__mmask16)~v49_3;
    __m512i r0_0 = v44_0;
    __m512i r0_1 = v44_1;
    __m512i r0_2 = v44_2;
    __m512i r0_3 = v44_3;
    __mmask16 any1 = v50_0;
    any1 = (__mmask16)(any1 | v50_1);
    any1 = (__mmask16)(any1 | v50_2);
    any1 = (__mmask16)(any1 | v50_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v51_0 = _mm512_cmp_ps_mask(v6_0, v8, _CMP_LT_OQ);
        const __mmask16 v51_1 = _mm512_cmp_ps_mask(v6_1, v8, _CMP_LT_OQ);
        const __mmask16 v51_2 = _mm512_cmp_ps_mask(v6_2, v8, _CMP_LT_OQ);
        const __mmask16 v51_3 = _mm512_cmp_ps_mask(v6_3, v8, _CMP_LT_OQ);
        const __m512 v53_0 = _mm512_mask_blend_ps(v51_0, v6_0, v52);
        const __m512 v53_1 = _mm512_mask_blend_ps(v51_1, v6_1, v52);
        const __m512 v53_2 = _mm512_mask_blend_ps(v51_2, v6_2, v52);
        const __m512 v53_3 = _mm512_mask_blend_ps(v51_3, v6_3, v52);
        const __m512i v54_0 = acosh_bf16_1ulp_avx2_bits_f32_avx512(v53_0);
        const __m512i v54_1 = acosh_bf16_1ulp_avx2_bits_f32_avx512(v53_1);
        const __m512i v54_2 = acosh_bf16_1ulp_avx2_bits_f32_avx512(v53_2);
        const __m512i v54_3 = acosh_bf16_1ulp_avx2_bits_f32_avx512(v53_3);
        const __m512i v55_0 = _mm512_add_epi32(v0, v54_0);
        const __m512i v55_1 = _mm512_add_epi32(v0, v54_1);
        const __m512i v55_2 = _mm512_add_epi32(v0, v54_2);
        const __m512i v55_3 = _mm512_add_epi32(v0, v54_3);
        const __m512i v56_0 = _mm512_srli_epi32(v55_0, 16);
        const __m512i v56_1 = _mm512_srli_epi32(v55_1, 16);
        const __m512i v56_2 = _mm512_srli_epi32(v55_2, 16);
        const __m512i v56_3 = _mm512_srli_epi32(v55_3, 16);
        r0_0 = _mm512_mask_blend_epi32(v50_0, r0_0, v56_0);
        r0_1 = _mm512_mask_blend_epi32(v50_1, r0_1, v56_1);
        r0_2 = _mm512_mask_blend_epi32(v50_2, r0_2, v56_2);
        r0_3 = _mm512_mask_blend_epi32(v50_3, r0_3, v56_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static ACOSH_BF16_1ULP_AVX2_AVX512_TARGET void acosh_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.00000ap-1f); /* 0.500000298 */
    const __m512 v2 = _mm512_set1_ps(0x1p+40f); /* 1.09951163e+12 */
    const __m512 v8 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v14 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v15 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v19 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512 v24 = _mm512_set1_ps(-0x1.398eeep-2f); /* -0.306209296 */
    const __m512 v25 = _mm512_set1_ps(0x1.6579a2p-2f); /* 0.349096805 */
    const __m512 v26 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v27 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v28 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v35 = _mm512_set1_ps(-0x1.0d795ep-1f); /* -0.526316583 */
    const __m512 v37 = _mm512_set1_ps(0x1.bede84p-10f); /* 0.00170467072 */
    const __m512 v46 = _mm512_set1_ps(INFINITY);
    const __m512 v52 = _mm512_set1_ps(NAN);
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __mmask16 v7 = _mm512_cmp_ps_mask(v2, v6, _CMP_LT_OQ);
    const __m512 v9 = _mm512_sub_ps(v6, v8);
    const __m512 v10 = _mm512_add_ps(v9, v9);
    const __m512 v11 = _mm512_fmadd_ps(v9, v9, v10);
    const __m512 v12 = _mm512_sqrt_ps(v11);
    const __m512 v13 = _mm512_mask_blend_ps(v7, v12, v6);
    const __m512 v16 = _mm512_fmadd_ps(v14, v6, v15);
    const __m512 v17 = _mm512_fmadd_ps(v1, v13, v16);
    const __m512i v18 = _mm512_castps_si512(v17);
    const __m512i v20 = _mm512_sub_epi32(v18, v19);
    const __m512i v22 = _mm512_srai_epi32(v20, 23);
    const __m512 v23 = _mm512_cvtepi32_ps(v22);
    const __m512i v29 = _mm512_sub_epi32(v18, v28);
    const __m512i v30 = _mm512_and_si512(v27, v29);
    const __m512i v31 = _mm512_sub_epi32(v18, v30);
    const __m512 v32 = _mm512_castsi512_ps(v31);
    const __m512 v33 = _mm512_sub_ps(v32, v8);
    const __m512 v34 = _mm512_fmadd_ps(v26, v13, v33);
    const __m512 v36 = _mm512_fmadd_ps(v25, v34, v35);
    const __m512 v38 = _mm512_fmadd_ps(v36, v34, v37);
    const __m512 v39 = _mm512_fmadd_ps(v38, v34, v23);
    const __m512 v40 = _mm512_add_ps(v39, v34);
    const __m512 v41 = _mm512_fmadd_ps(v23, v24, v40);
    const __m512i v42 = acosh_bf16_1ulp_avx2_bits_f32_avx512(v41);
    const __m512i v43 = _mm512_add_epi32(v0, v42);
    const __m512i v44 = _mm512_srli_epi32(v43, 16);
    const __mmask16 v45 = _mm512_cmp_ps_mask(v15, v6, _CMP_LE_OQ);
    const __m512 v47 = _mm512_fmadd_ps(v15, v17, v46);
    const __mmask16 v48 = _mm512_cmp_ps_mask(v6, v47, _CMP_LT_OQ);
    const __mmask16 v49 = (__mmask16)(v45 & v48);
    const __mmask16 v50 = (__mmask16)~v49;
    __m512i r0 = v44;
    __mmask16 any1 = v50;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v51 = _mm512_cmp_ps_mask(v6, v8, _CMP_LT_OQ);
        const __m512 v53 = _mm512_mask_blend_ps(v51, v6, v52);
        const __m512i v54 = acosh_bf16_1ulp_avx2_bits_f32_avx512(v53);
        const __m512i v55 = _mm512_add_epi32(v0, v54);
        const __m512i v56 = _mm512_srli_epi32(v55, 16);
        r0 = _mm512_mask_blend_epi32(v50, r0, v56);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ACOSH_BF16_1ULP_AVX2_AVX512_TARGET void acosh_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        acosh_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acosh_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_bf16_1ulp_avx2_level(void) {
#if defined(ACOSH_BF16_1ULP_AVX2_FORCE_ISA)
    return ACOSH_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t acosh_bf16_1ulp_avx2(uint16_t x) {
    return acosh_bf16_1ulp_avx2_element(x);
}

void acosh_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_bf16_1ulp_avx2_level();
    if (level == 2) {
        acosh_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_bf16_1ulp_avx2_array_portable(x, y, n);
}
