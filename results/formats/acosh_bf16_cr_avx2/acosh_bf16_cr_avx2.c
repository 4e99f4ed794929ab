/* acosh_bf16_cr_avx2: acosh
 *
 *   target       acosh, arcosh x, bf16
 *   domain       every input
 *   max error    0.499915 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.34p+88 (3.72349152e+26, encoding 0x6b9a)
 *   result there 0x1.fp+5 (62, encoding 0x4278)
 *   mean error   0.062569 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3016923dff8157e3ea5d783203274e51
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh_bf16_avx2.db
 *                time: 0.8183 ns/element as avx2 code (inputs mean)
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
#include "acosh_bf16_cr_avx2.h"

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

static inline int32_t acosh_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float acosh_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acosh_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline float acosh_bf16_cr_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t acosh_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t acosh_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t acosh_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = -0x1.3a3782p-2f; /* -0.306852371 */
    const float v2 = 0x1.00000ap-1f; /* 0.500000298 */
    const float v3 = 0x1p+40f; /* 1.09951163e+12 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = acosh_bf16_cr_avx2_shl_i32(v4, v5);
    const float v7 = acosh_bf16_cr_avx2_frombits_f32(v6);
    const int v8 = v3 < v7;
    const float v9 = 0x1p+0f; /* 1 */
    const float v10 = v7 - v9;
    const float v11 = v10 + v10;
    const float v12 = acosh_bf16_cr_avx2_fma_f32(v10, v10, v11);
    const float v13 = acosh_bf16_cr_avx2_sqrt_f32(v12);
    const float v14 = v8 ? v7 : v13;
    const float v15 = 0x1p-1f; /* 0.5 */
    const float v16 = 0x1p-40f; /* 9.09494702e-13 */
    const float v17 = acosh_bf16_cr_avx2_fma_f32(v15, v7, v16);
    const float v18 = acosh_bf16_cr_avx2_fma_f32(v2, v14, v17);
    const int32_t v19 = acosh_bf16_cr_avx2_bits_f32(v18);
    const int32_t v20 = 1051372203; /* 0x3eaaaaab */
    const int32_t v21 = (int32_t)((uint32_t)v19 - (uint32_t)v20);
    const int32_t v22 = 23;
    const int32_t v23 = acosh_bf16_cr_avx2_ashr_i32(v21, v22);
    const float v24 = (float)v23;
    const float v25 = v2 * v14;
    const float v26 = 0x0p+0f; /* 0 */
    const int32_t v27 = -8388608; /* 0xff800000 */
    const int32_t v28 = 1059760811; /* 0x3f2aaaab */
    const int32_t v29 = (int32_t)((uint32_t)v19 - (uint32_t)v28);
    const int32_t v30 = v27 & v29;
    const int32_t v31 = (int32_t)((uint32_t)v19 - (uint32_t)v30);
    const float v32 = acosh_bf16_cr_avx2_frombits_f32(v31);
    const float v33 = v32 - v9;
    const float v34 = acosh_bf16_cr_avx2_fma_f32(v25, v26, v33);
    const float v35 = v34 * v34;
    const float v36 = 0x1.db1924p-3f; /* 0.231981546 */
    const float v37 = -0x1.1c9744p-2f; /* -0.277920783 */
    const float v38 = acosh_bf16_cr_avx2_fma_f32(v36, v34, v37);
    const float v39 = 0x1.537fc4p-2f; /* 0.331542075 */
    const float v40 = -0x1.fef288p-2f; /* -0.498972058 */
    const float v41 = acosh_bf16_cr_avx2_fma_f32(v34, v39, v40);
    const float v42 = acosh_bf16_cr_avx2_fma_f32(v38, v35, v41);
    const float v43 = acosh_bf16_cr_avx2_fma_f32(v35, v42, v24);
    const float v44 = v43 + v34;
    const float v45 = acosh_bf16_cr_avx2_fma_f32(v1, v24, v44);
    const int32_t v46 = acosh_bf16_cr_avx2_bits_f32(v45);
    const int32_t v47 = (int32_t)((uint32_t)v0 + (uint32_t)v46);
    const int32_t v48 = acosh_bf16_cr_avx2_lshr_i32(v47, v5);
    const int v49 = v16 <= v7;
    const float v50 = INFINITY;
    const int v51 = v7 < v50;
    const int v52 = v49 & v51;
    const int v53 = !v52;
    int32_t r0 = v48;
    if (v53) {
        const int v54 = v7 < v9;
        const float v55 = NAN;
        const float v56 = v54 ? v55 : v7;
        const int32_t v57 = acosh_bf16_cr_avx2_bits_f32(v56);
        const int32_t v58 = (int32_t)((uint32_t)v0 + (uint32_t)v57);
        const int32_t v59 = acosh_bf16_cr_avx2_lshr_i32(v58, v5);
        r0 = v59;
    }
    return (uint16_t)r0;
}

static void acosh_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_BF16_CR_AVX2_AVX2 static inline ACOSH_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_BF16_CR_AVX2_AVX512 static inline ACOSH_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOSH_BF16_CR_AVX2_AVX2 __m256i acosh_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ACOSH_BF16_CR_AVX2_AVX2 void acosh_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ACOSH_BF16_CR_AVX2_AVX2 void acosh_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.3a3782p-2f); /* -0.306852371 */
    const __m256 v2 = _mm256_set1_ps(0x1.00000ap-1f); /* 0.500000298 */
    const __m256 v3 = _mm256_set1_ps(0x1p+40f); /* 1.09951163e+12 */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v15 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v16 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v20 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v27 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v28 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v36 = _mm256_set1_ps(0x1.db1924p-3f); /* 0.231981546 */
    const __m256 v37 = _mm256_set1_ps(-0x1.1c9744p-2f); /* -0.277920783 */
    const __m256 v39 = _mm256_set1_ps(0x1.537fc4p-2f); /* 0.331542075 */
    const __m256 v40 = _mm256_set1_ps(-0x1.fef288p-2f); /* -0.498972058 */
    const __m256 v50 = _mm256_set1_ps(INFINITY);
    const __m256 v55 = _mm256_set1_ps(NAN);
    const __m256i v4_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 16);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 16);
    const __m256 v7_0 = _mm256_castsi256_ps(v6_0);
    const __m256 v7_1 = _mm256_castsi256_ps(v6_1);
    const __m256i v8_0 = _mm256_castps_si256(_mm256_cmp_ps(v3, v7_0, _CMP_LT_OQ));
    const __m256i v8_1 = _mm256_castps_si256(_mm256_cmp_ps(v3, v7_1, _CMP_LT_OQ));
    const __m256 v10_0 = _mm256_sub_ps(v7_0, v9);
    const __m256 v10_1 = _mm256_sub_ps(v7_1, v9);
    const __m256 v11_0 = _mm256_add_ps(v10_0, v10_0);
    const __m256 v11_1 = _mm256_add_ps(v10_1, v10_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v10_0, v11_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v10_1, v11_1);
    const __m256 v13_0 = _mm256_sqrt_ps(v12_0);
    const __m256 v13_1 = _mm256_sqrt_ps(v12_1);
    const __m256 v14_0 = _mm256_blendv_ps(v13_0, v7_0, _mm256_castsi256_ps(v8_0));
    const __m256 v14_1 = _mm256_blendv_ps(v13_1, v7_1, _mm256_castsi256_ps(v8_1));
    const __m256 v17_0 = _mm256_fmadd_ps(v15, v7_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v15, v7_1, v16);
    const __m256 v18_0 = _mm256_fmadd_ps(v2, v14_0, v17_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v2, v14_1, v17_1);
    const __m256i v19_0 = acosh_bf16_cr_avx2_bits_f32_avx2(v18_0);
    const __m256i v19_1 = acosh_bf16_cr_avx2_bits_f32_avx2(v18_1);
    const __m256i v21_0 = _mm256_sub_epi32(v19_0, v20);
    const __m256i v21_1 = _mm256_sub_epi32(v19_1, v20);
    const __m256i v23_0 = _mm256_srai_epi32(v21_0, 23);
    const __m256i v23_1 = _mm256_srai_epi32(v21_1, 23);
    const __m256 v24_0 = _mm256_cvtepi32_ps(v23_0);
    const __m256 v24_1 = _mm256_cvtepi32_ps(v23_1);
    const __m256 v25_0 = _mm256_mul_ps(v2, v14_0);
    const __m256 v25_1 = _mm256_mul_ps(v2, v14_1);
    const __m256i v29_0 = _mm256_sub_epi32(v19_0, v28);
    const __m256i v29_1 = _mm256_sub_epi32(v19_1, v28);
    const __m256i v30_0 = _mm256_and_si256(v27, v29_0);
    const __m256i v30_1 = _mm256_and_si256(v27, v29_1);
    const __m256i v31_0 = _mm256_sub_epi32(v19_0, v30_0);
    const __m256i v31_1 = _mm256_sub_epi32(v19_1, v30_1);
    const __m256 v32_0 = _mm256_castsi256_ps(v31_0);
    const __m256 v32_1 = _mm256_castsi256_ps(v31_1);
    const __m256 v33_0 = _mm256_sub_ps(v32_0, v9);
    const __m256 v33_1 = _mm256_sub_ps(v32_1, v9);
    const __m256 v34_0 = _mm256_fmadd_ps(v25_0, v26, v33_0);
    const __m256 v34_1 = _mm256_fmadd_ps(v25_1, v26, v33_1);
    const __m256 v35_0 = _mm256_mul_ps(v34_0, v34_0);
    const __m256 v35_1 = _mm256_mul_ps(v34_1, v34_1);
    const __m256 v38_0 = _mm256_fmadd_ps(v36, v34_0, v37);
    const __m256 v38_1 = _mm256_fmadd_ps(v36, v34_1, v37);
    const __m256 v41_0 = _mm256_fmadd_ps(v34_0, v39, v40);
    const __m256 v41_1 = _mm256_fmadd_ps(v34_1, v39, v40);
    const __m256 v42_0 = _mm256_fmadd_ps(v38_0, v35_0, v41_0);
    const __m256 v42_1 = _mm256_fmadd_ps(v38_1, v35_1, v41_1);
    const __m256 v43_0 = _mm256_fmadd_ps(v35_0, v42_0, v24_0);
    const __m256 v43_1 = _mm256_fmadd_ps(v35_1, v42_1, v24_1);
    const __m256 v44_0 = _mm256_add_ps(v43_0, v34_0);
    const __m256 v44_1 = _mm256_add_ps(v43_1, v34_1);
    const __m256 v45_0 = _mm256_fmadd_ps(v1, v24_0, v44_0);
    const __m256 v45_1 = _mm256_fmadd_ps(v1, v24_1, v44_1);
    const __m256i v46_0 = acosh_bf16_cr_avx2_bits_f32_avx2(v45_0);
    const __m256i v46_1 = acosh_bf16_cr_avx2_bits_f32_avx2(v45_1);
    const __m256i v47_0 = _mm256_add_epi32(v0, v46_0);
    const __m256i v47_1 = _mm256_add_epi32(v0, v46_1);
    const __m256i v48_0 = _mm256_srli_epi32(v47_0, 16);
    const __m256i v48_1 = _mm256_srli_epi32(v47_1, 16);
    const __m256i v49_0 = _mm256_castps_si256(_mm256_cmp_ps(v16, v7_0, _CMP_LE_OQ));
    const __m256i v49_1 = _mm256_castps_si256(_mm256_cmp_ps(v16, v7_1, _CMP_LE_OQ));
    const __m256i v51_0 = _mm256_castps_si256(_mm256_cmp_ps(v7_0, v50, _CMP_LT_OQ));
    const __m256i v51_1 = _mm256_castps_si256(_mm256_cmp_ps(v7_1, v50, _CMP_LT_OQ));
    const __m256i v52_0 = _mm256_and_si256(v49_0, v51_0);
    const __m256i v52_1 = _mm256_and_si256(v49_1, v51_1);
    const __m256i v53_0 = _mm256_xor_si256(v52_0, _mm256_set1_epi32(-1));
    const __m256i v53_1 = _mm256_xor_si256(v52_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v48_0;
    __m256i r0_1 = v48_1;
    __m256i any1 = v53_0;
    any1 = _mm256_or_si256(any1, v53_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v54_0 = _mm256_castps_si256(_mm256_cmp_ps(v7_0, v9, _CMP_LT_OQ));
        const __m256i v54_1 = _mm256_castps_si256(_mm256_cmp_ps(v7_1, v9, _CMP_LT_OQ));
        const __m256 v56_0 = _mm256_blendv_ps(v7_0, v55, _mm256_castsi256_ps(v54_0));
        const __m256 v56_1 = _mm256_blendv_ps(v7_1, v55, _mm256_castsi256_ps(v54_1));
        const __m256i v57_0 = acosh_bf16_cr_avx2_bits_f32_avx2(v56_0);
        const __m256i v57_1 = acosh_bf16_cr_avx2_bits_f32_avx2(v56_1);
        const __m256i v58_0 = _mm256_add_epi32(v0, v57_0);
        const __m256i v58_1 = _mm256_add_epi32(v0, v57_1);
        const __m256i v59_0 = _mm256_srli_epi32(v58_0, 16);
        const __m256i v59_1 = _mm256_srli_epi32(v58_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v59_0), _mm256_castsi256_ps(v53_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v59_1), _mm256_castsi256_ps(v53_1)));
    }
    acosh_bf16_cr_avx2_store_u16_avx2(y, r0_0);
    acosh_bf16_cr_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static ACOSH_BF16_CR_AVX2_AVX2_TARGET void acosh_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.3a3782p-2f); /* -0.306852371 */
    const __m256 v2 = _mm256_set1_ps(0x1.00000ap-1f); /* 0.500000298 */
    const __m256 v3 = _mm256_set1_ps(0x1p+40f); /* 1.09951163e+12 */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v15 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v16 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v20 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v27 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v28 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v36 = _mm256_set1_ps(0x1.db1924p-3f); /* 0.231981546 */
    const __m256 v37 = _mm256_set1_ps(-0x1.1c9744p-2f); /* -0.277920783 */
    const __m256 v39 = _mm256_set1_ps(0x1.537fc4p-2f); /* 0.331542075 */
    const __m256 v40 = _mm256_set1_ps(-0x1.fef288p-2f); /* -0.498972058 */
    const __m256 v50 = _mm256_set1_ps(INFINITY);
    const __m256 v55 = _mm256_set1_ps(NAN);
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256i v8 = _mm256_castps_si256(_mm256_cmp_ps(v3, v7, _CMP_LT_OQ));
    const __m256 v10 = _mm256_sub_ps(v7, v9);
    const __m256 v11 = _mm256_add_ps(v10, v10);
    const __m256 v12 = _mm256_fmadd_ps(v10, v10, v11);
    const __m256 v13 = _mm256_sqrt_ps(v12);
    const __m256 v14 = _mm256_blendv_ps(v13, v7, _mm256_castsi256_ps(v8));
    const __m256 v17 = _mm256_fmadd_ps(v15, v7, v16);
    const __m256 v18 = _mm256_fmadd_ps(v2, v14, v17);
    const __m256i v19 = acosh_bf16_cr_avx2_bits_f32_avx2(v18);
    const __m256i v21 = _mm256_sub_epi32(v19, v20);
    const __m256i v23 = _mm256_srai_epi32(v21, 23);
    const __m256 v24 = _mm256_cvtepi32_ps(v23);
    const __m256 v25 = _mm256_mul_ps(v2, v14);
    const __m256i v29 = _mm256_sub_epi32(v19, v28);
    const __m256i v30 = _mm256_and_si256(v27, v29);
    const __m256i v31 = _mm256_sub_epi32(v19, v30);
    const __m256 v32 = _mm256_castsi256_ps(v31);
    const __m256 v33 = _mm256_sub_ps(v32, v9);
    const __m256 v34 = _mm256_fmadd_ps(v25, v26, v33);
    const __m256 v35 = _mm256_mul_ps(v34, v34);
    const __m256 v38 = _mm256_fmadd_ps(v36, v34, v37);
    const __m256 v41 = _mm256_fmadd_ps(v34, v39, v40);
    const __m256 v42 = _mm256_fmadd_ps(v38, v35, v41);
    const __m256 v43 = _mm256_fmadd_ps(v35, v42, v24);
    const __m256 v44 = _mm256_add_ps(v43, v34);
    const __m256 v45 = _mm256_fmadd_ps(v1, v24, v44);
    const __m256i v46 = acosh_bf16_cr_avx2_bits_f32_avx2(v45);
    const __m256i v47 = _mm256_add_epi32(v0, v46);
    const __m256i v48 = _mm256_srli_epi32(v47, 16);
    const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v16, v7, _CMP_LE_OQ));
    const __m256i v51 = _mm256_castps_si256(_mm256_cmp_ps(v7, v50, _CMP_LT_OQ));
    const __m256i v52 = _mm256_and_si256(v49, v51);
    const __m256i v53 = _mm256_xor_si256(v52, _mm256_set1_epi32(-1));
    __m256i r0 = v48;
    __m256i any1 = v53;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v54 = _mm256_castps_si256(_mm256_cmp_ps(v7, v9, _CMP_LT_OQ));
        const __m256 v56 = _mm256_blendv_ps(v7, v55, _mm256_castsi256_ps(v54));
        const __m256i v57 = acosh_bf16_cr_avx2_bits_f32_avx2(v56);
        const __m256i v58 = _mm256_add_epi32(v0, v57);
        const __m256i v59 = _mm256_srli_epi32(v58, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v59), _mm256_castsi256_ps(v53)));
    }
    acosh_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static ACOSH_BF16_CR_AVX2_AVX2_TARGET void acosh_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        acosh_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acosh_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_BF16_CR_AVX2_AVX512 __m512i acosh_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOSH_BF16_CR_AVX2_AVX512 void acosh_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.3a3782p-2f); /* -0.306852371 */
    const __m512 v2 = _mm512_set1_ps(0x1.00000ap-1f); /* 0.500000298 */
    const __m512 v3 = _mm512_set1_ps(0x1p+40f); /* 1.09951163e+12 */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v16 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v20 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512 v26 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v27 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v28 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v36 = _mm512_set1_ps(0x1.db1924p-3f); /* 0.231981546 */
    const __m512 v37 = _mm512_set1_ps(-0x1.1c9744p-2f); /* -0.277920783 */
    const __m512 v39 = _mm512_set1_ps(0x1.537fc4p-2f); /* 0.331542075 */
    const __m512 v40 = _mm512_set1_ps(-0x1.fef288p-2f); /* -0.498972058 */
    const __m512 v50 = _mm512_set1_ps(INFINITY);
    const __m512 v55 = _mm512_set1_ps(NAN);
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __mmask16 v8 = _mm512_cmp_ps_mask(v3, v7, _CMP_LT_OQ);
    const __m512 v10 = _mm512_sub_ps(v7, v9);
    const __m512 v11 = _mm512_add_ps(v10, v10);
    const __m512 v12 = _mm512_fmadd_ps(v10, v10, v11);
    const __m512 v13 = _mm512_sqrt_ps(v12);
    const __m512 v14 = _mm512_mask_blend_ps(v8, v13, v7);
    const __m512 v17 = _mm512_fmadd_ps(v15, v7, v16);
    const __m512 v18 = _mm512_fmadd_ps(v2, v14, v17);
    const __m512i v19 = acosh_bf16_cr_avx2_bits_f32_avx512(v18);
    const __m512i v21 = _mm512_sub_epi32(v19, v20);
    const __m512i v23 = _mm512_srai_epi32(v21, 23);
    const __m512 v24 = _mm512_cvtepi32_ps(v23);
    const __m512 v25 = _mm512_mul_ps(v2, v14);
    const __m512i v29 = _mm512_sub_epi32(v19, v28);
    const __m512i v30 = _mm512_and_si512(v27, v29);
    const __m512i v31 = _mm512_sub_epi32(v19, v30);
    const __m512 v32 = _mm512_castsi512_ps(v31);
    const __m512 v33 = _mm512_sub_ps(v32, v9);
    const __m512 v34 = _mm512_fmadd_ps(v25, v26, v33);
    const __m512 v35 = _mm512_mul_ps(v34, v34);
    const __m512 v38 = _mm512_fmadd_ps(v36, v34, v37);
    const __m512 v41 = _mm512_fmadd_ps(v34, v39, v40);
    const __m512 v42 = _mm512_fmadd_ps(v38, v35, v41);
    const __m512 v43 = _mm512_fmadd_ps(v35, v42, v24);
    const __m512 v44 = _mm512_add_ps(v43, v34);
    const __m512 v45 = _mm512_fmadd_ps(v1, v24, v44);
    const __m512i v46 = acosh_bf16_cr_avx2_bits_f32_avx512(v45);
    const __m512i v47 = _mm512_add_epi32(v0, v46);
    const __m512i v48 = _mm512_srli_epi32(v47, 16);
    const __mmask16 v49 = _mm512_cmp_ps_mask(v16, v7, _CMP_LE_OQ);
    const __mmask16 v51 = _mm512_cmp_ps_mask(v7, v50, _CMP_LT_OQ);
    const __mmask16 v52 = (__mmask16)(v49 & v51);
    const __mmask16 v53 = (__mmask16)~v52;
    __m512i r0 = v48;
    __mmask16 any1 = v53;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v54 = _mm512_cmp_ps_mask(v7, v9, _CMP_LT_OQ);
        const __m512 v56 = _mm512_mask_blend_ps(v54, v7, v55);
        const __m512i v57 = acosh_bf16_cr_avx2_bits_f32_avx512(v56);
        const __m512i v58 = _mm512_add_epi32(v0, v57);
        const __m512i v59 = _mm512_srli_epi32(v58, 16);
        r0 = _mm512_mask_blend_epi32(v53, r0, v59);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ACOSH_BF16_CR_AVX2_AVX512_TARGET void acosh_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acosh_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_bf16_cr_avx2_level(void) {
#if defined(ACOSH_BF16_CR_AVX2_FORCE_ISA)
    return ACOSH_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t acosh_bf16_cr_avx2(uint16_t x) {
    return acosh_bf16_cr_avx2_element(x);
}

void acosh_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_bf16_cr_avx2_level();
    if (level == 2) {
        acosh_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_bf16_cr_avx2_array_portable(x, y, n);
}
