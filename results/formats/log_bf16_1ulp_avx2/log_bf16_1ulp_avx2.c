/* log_bf16_1ulp_avx2: log
 *
 *   target       log, ln x, bf16
 *   domain       every input
 *   max error    0.882643 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.a8p-1 (0.828125, encoding 0x3f54)
 *   result there -0x1.84p-3 (-0.189453125, encoding 0xbe42)
 *   mean error   0.125430 ulp
 *   misrounded   1088 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5601eb58414188a0510ca73a53d5d53c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log_bf16_avx2.db
 *                time: 0.3938 ns/element as avx2 code (inputs mean)
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
#include "log_bf16_1ulp_avx2.h"

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

static inline int32_t log_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t log_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t log_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = -0x1.3a5632p-2f; /* -0.306969434 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = log_bf16_1ulp_avx2_shl_i32(v2, v3);
    const float v5 = log_bf16_1ulp_avx2_frombits_f32(v4);
    const int32_t v6 = log_bf16_1ulp_avx2_bits_f32(v5);
    const int32_t v7 = 1059760809; /* 0x3f2aaaa9 */
    const int32_t v8 = (int32_t)((uint32_t)v6 - (uint32_t)v7);
    const int32_t v9 = 23;
    const int32_t v10 = log_bf16_1ulp_avx2_ashr_i32(v8, v9);
    const float v11 = (float)v10;
    const int32_t v12 = -8388608; /* 0xff800000 */
    const int32_t v13 = v8 & v12;
    const int32_t v14 = (int32_t)((uint32_t)v6 - (uint32_t)v13);
    const float v15 = log_bf16_1ulp_avx2_frombits_f32(v14);
    const float v16 = 0x1p+0f; /* 1 */
    const float v17 = v15 - v16;
    const float v18 = v17 * v17;
    const float v19 = 0x1.6feb1p-2f; /* 0.35929513 */
    const float v20 = -0x1.096c5p-1f; /* -0.518404484 */
    const float v21 = log_bf16_1ulp_avx2_fma_f32(v19, v17, v20);
    const float v22 = log_bf16_1ulp_avx2_fma_f32(v18, v21, v11);
    const float v23 = v22 + v17;
    const float v24 = log_bf16_1ulp_avx2_fma_f32(v1, v11, v23);
    const int32_t v25 = log_bf16_1ulp_avx2_bits_f32(v24);
    const int32_t v26 = (int32_t)((uint32_t)v0 + (uint32_t)v25);
    const int32_t v27 = log_bf16_1ulp_avx2_lshr_i32(v26, v3);
    const float v28 = INFINITY;
    const int v29 = v5 < v28;
    const float v30 = 0x1p-126f; /* 1.17549435e-38 */
    const int v31 = v30 <= v5;
    const int v32 = v29 & v31;
    const int v33 = !v32;
    int32_t r0 = v27;
    if (v33) {
        const float v34 = 0x0p+0f; /* 0 */
        const int v35 = v5 < v34;
        const float v36 = NAN;
        const int v37 = v34 == v5;
        const float v38 = -INFINITY;
        const float v39 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v40 = !(v5 <= v39);
        const float v41 = 0x1.62e4p-1f; /* 0.693145752 */
        const float v42 = 0x1p+23f; /* 8388608 */
        const float v43 = v42 * v5;
        const int32_t v44 = log_bf16_1ulp_avx2_bits_f32(v43);
        const int32_t v45 = (int32_t)((uint32_t)v44 - (uint32_t)v7);
        const int32_t v46 = log_bf16_1ulp_avx2_ashr_i32(v45, v9);
        const float v47 = (float)v46;
        const float v48 = 0x1.7p+4f; /* 23 */
        const float v49 = v47 - v48;
        const int32_t v50 = v12 & v45;
        const int32_t v51 = (int32_t)((uint32_t)v44 - (uint32_t)v50);
        const float v52 = log_bf16_1ulp_avx2_frombits_f32(v51);
        const float v53 = v52 - v16;
        const float v54 = 0x1p-40f; /* 9.09494702e-13 */
        const float v55 = log_bf16_1ulp_avx2_fma_f32(v53, v53, v54);
        const float v56 = v53 + v55;
        const float v57 = log_bf16_1ulp_avx2_fma_f32(v41, v49, v56);
        const float v58 = v40 ? v5 : v57;
        const float v59 = v37 ? v38 : v58;
        const float v60 = v35 ? v36 : v59;
        const int32_t v61 = log_bf16_1ulp_avx2_bits_f32(v60);
        const int32_t v62 = (int32_t)((uint32_t)v61 + (uint32_t)v0);
        const int32_t v63 = log_bf16_1ulp_avx2_lshr_i32(v62, v3);
        r0 = v63;
    }
    return (uint16_t)r0;
}

static void log_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_BF16_1ULP_AVX2_AVX2 static inline LOG_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG_BF16_1ULP_AVX2_AVX512 static inline LOG_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG_BF16_1ULP_AVX2_AVX2 __m256i log_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOG_BF16_1ULP_AVX2_AVX2 void log_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOG_BF16_1ULP_AVX2_AVX2 void log_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.3a5632p-2f); /* -0.306969434 */
    const __m256i v7 = _mm256_set1_epi32(1059760809); /* 0x3f2aaaa9 */
    const __m256i v12 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v16 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v19 = _mm256_set1_ps(0x1.6feb1p-2f); /* 0.35929513 */
    const __m256 v20 = _mm256_set1_ps(-0x1.096c5p-1f); /* -0.518404484 */
    const __m256 v28 = _mm256_set1_ps(INFINITY);
    const __m256 v30 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v34 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v36 = _mm256_set1_ps(NAN);
    const __m256 v38 = _mm256_set1_ps(-INFINITY);
    const __m256 v39 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v41 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v42 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v48 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v54 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256i v6_0 = log_bf16_1ulp_avx2_bits_f32_avx2(v5_0);
    const __m256i v6_1 = log_bf16_1ulp_avx2_bits_f32_avx2(v5_1);
    const __m256i v8_0 = _mm256_sub_epi32(v6_0, v7);
    const __m256i v8_1 = _mm256_sub_epi32(v6_1, v7);
    const __m256i v10_0 = _mm256_srai_epi32(v8_0, 23);
    const __m256i v10_1 = _mm256_srai_epi32(v8_1, 23);
    const __m256 v11_0 = _mm256_cvtepi32_ps(v10_0);
    const __m256 v11_1 = _mm256_cvtepi32_ps(v10_1);
    const __m256i v13_0 = _mm256_and_si256(v8_0, v12);
    const __m256i v13_1 = _mm256_and_si256(v8_1, v12);
    const __m256i v14_0 = _mm256_sub_epi32(v6_0, v13_0);
    const __m256i v14_1 = _mm256_sub_epi32(v6_1, v13_1);
    const __m256 v15_0 = _mm256_castsi256_ps(v14_0);
    const __m256 v15_1 = _mm256_castsi256_ps(v14_1);
    const __m256 v17_0 = _mm256_sub_ps(v15_0, v16);
    const __m256 v17_1 = _mm256_sub_ps(v15_1, v16);
    const __m256 v18_0 = _mm256_mul_ps(v17_0, v17_0);
    const __m256 v18_1 = _mm256_mul_ps(v17_1, v17_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v19, v17_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19, v17_1, v20);
    const __m256 v22_0 = _mm256_fmadd_ps(v18_0, v21_0, v11_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v18_1, v21_1, v11_1);
    const __m256 v23_0 = _mm256_add_ps(v22_0, v17_0);
    const __m256 v23_1 = _mm256_add_ps(v22_1, v17_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v1, v11_0, v23_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v1, v11_1, v23_1);
    const __m256i v25_0 = log_bf16_1ulp_avx2_bits_f32_avx2(v24_0);
    const __m256i v25_1 = log_bf16_1ulp_avx2_bits_f32_avx2(v24_1);
    const __m256i v26_0 = _mm256_add_epi32(v0, v25_0);
    const __m256i v26_1 = _mm256_add_epi32(v0, v25_1);
    const __m256i v27_0 = _mm256_srli_epi32(v26_0, 16);
    const __m256i v27_1 = _mm256_srli_epi32(v26_1, 16);
    const __m256i v29_0 = _mm256_castps_si256(_mm256_cmp_ps(v5_0, v28, _CMP_LT_OQ));
    const __m256i v29_1 = _mm256_castps_si256(_mm256_cmp_ps(v5_1, v28, _CMP_LT_OQ));
    const __m256i v31_0 = _mm256_castps_si256(_mm256_cmp_ps(v30, v5_0, _CMP_LE_OQ));
    const __m256i v31_1 = _mm256_castps_si256(_mm256_cmp_ps(v30, v5_1, _CMP_LE_OQ));
    const __m256i v32_0 = _mm256_and_si256(v29_0, v31_0);
    const __m256i v32_1 = _mm256_and_si256(v29_1, v31_1);
    const __m256i v33_0 = _mm256_xor_si256(v32_0, _mm256_set1_epi32(-1));
    const __m256i v33_1 = _mm256_xor_si256(v32_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v27_0;
    __m256i r0_1 = v27_1;
    __m256i any1 = v33_0;
    any1 = _mm256_or_si256(any1, v33_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v35_0 = _mm256_castps_si256(_mm256_cmp_ps(v5_0, v34, _CMP_LT_OQ));
        const __m256i v35_1 = _mm256_castps_si256(_mm256_cmp_ps(v5_1, v34, _CMP_LT_OQ));
        const __m256i v37_0 = _mm256_castps_si256(_mm256_cmp_ps(v34, v5_0, _CMP_EQ_OQ));
        const __m256i v37_1 = _mm256_castps_si256(_mm256_cmp_ps(v34, v5_1, _CMP_EQ_OQ));
        const __m256i v40_0 = _mm256_castps_si256(_mm256_cmp_ps(v5_0, v39, _CMP_NLE_UQ));
        const __m256i v40_1 = _mm256_castps_si256(_mm256_cmp_ps(v5_1, v39, _CMP_NLE_UQ));
        const __m256 v43_0 = _mm256_mul_ps(v42, v5_0);
        const __m256 v43_1 = _mm256_mul_ps(v42, v5_1);
        const __m256i v44_0 = log_bf16_1ulp_avx2_bits_f32_avx2(v43_0);
        const __m256i v44_1 = log_bf16_1ulp_avx2_bits_f32_avx2(v43_1);
        const __m256i v45_0 = _mm256_sub_epi32(v44_0, v7);
        const __m256i v45_1 = _mm256_sub_epi32(v44_1, v7);
        const __m256i v46_0 = _mm256_srai_epi32(v45_0, 23);
        const __m256i v46_1 = _mm256_srai_epi32(v45_1, 23);
        const __m256 v47_0 = _mm256_cvtepi32_ps(v46_0);
        const __m256 v47_1 = _mm256_cvtepi32_ps(v46_1);
        const __m256 v49_0 = _mm256_sub_ps(v47_0, v48);
        const __m256 v49_1 = _mm256_sub_ps(v47_1, v48);
        const __m256i v50_0 = _mm256_and_si256(v12, v45_0);
        const __m256i v50_1 = _mm256_and_si256(v12, v45_1);
        const __m256i v51_0 = _mm256_sub_epi32(v44_0, v50_0);
        const __m256i v51_1 = _mm256_sub_epi32(v44_1, v50_1);
        const __m256 v52_0 = _mm256_castsi256_ps(v51_0);
        const __m256 v52_1 = _mm256_castsi256_ps(v51_1);
        const __m256 v53_0 = _mm256_sub_ps(v52_0, v16);
        const __m256 v53_1 = _mm256_sub_ps(v52_1, v16);
        const __m256 v55_0 = _mm256_fmadd_ps(v53_0, v53_0, v54);
        const __m256 v55_1 = _mm256_fmadd_ps(v53_1, v53_1, v54);
        const __m256 v56_0 = _mm256_add_ps(v53_0, v55_0);
        const __m256 v56_1 = _mm256_add_ps(v53_1, v55_1);
        const __m256 v57_0 = _mm256_fmadd_ps(v41, v49_0, v56_0);
        const __m256 v57_1 = _mm256_fmadd_ps(v41, v49_1, v56_1);
        const __m256 v58_0 = _mm256_blendv_ps(v57_0, v5_0, _mm256_castsi256_ps(v40_0));
        const __m256 v58_1 = _mm256_blendv_ps(v57_1, v5_1, _mm256_castsi256_ps(v40_1));
        const __m256 v59_0 = _mm256_blendv_ps(v58_0, v38, _mm256_castsi256_ps(v37_0));
        const __m256 v59_1 = _mm256_blendv_ps(v58_1, v38, _mm256_castsi256_ps(v37_1));
        const __m256 v60_0 = _mm256_blendv_ps(v59_0, v36, _mm256_castsi256_ps(v35_0));
        const __m256 v60_1 = _mm256_blendv_ps(v59_1, v36, _mm256_castsi256_ps(v35_1));
        const __m256i v61_0 = log_bf16_1ulp_avx2_bits_f32_avx2(v60_0);
        const __m256i v61_1 = log_bf16_1ulp_avx2_bits_f32_avx2(v60_1);
        const __m256i v62_0 = _mm256_add_epi32(v61_0, v0);
        const __m256i v62_1 = _mm256_add_epi32(v61_1, v0);
        const __m256i v63_0 = _mm256_srli_epi32(v62_0, 16);
        const __m256i v63_1 = _mm256_srli_epi32(v62_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v63_0), _mm256_castsi256_ps(v33_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v63_1), _mm256_castsi256_ps(v33_1)));
    }
    log_bf16_1ulp_avx2_store_u16_avx2(y, r0_0);
    log_bf16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static LOG_BF16_1ULP_AVX2_AVX2_TARGET void log_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.3a5632p-2f); /* -0.306969434 */
    const __m256i v7 = _mm256_set1_epi32(1059760809); /* 0x3f2aaaa9 */
    const __m256i v12 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v16 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v19 = _mm256_set1_ps(0x1.6feb1p-2f); /* 0.35929513 */
    const __m256 v20 = _mm256_set1_ps(-0x1.096c5p-1f); /* -0.518404484 */
    const __m256 v28 = _mm256_set1_ps(INFINITY);
    const __m256 v30 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v34 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v36 = _mm256_set1_ps(NAN);
    const __m256 v38 = _mm256_set1_ps(-INFINITY);
    const __m256 v39 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v41 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v42 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v48 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v54 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256i v6 = log_bf16_1ulp_avx2_bits_f32_avx2(v5);
    const __m256i v8 = _mm256_sub_epi32(v6, v7);
    const __m256i v10 = _mm256_srai_epi32(v8, 23);
    const __m256 v11 = _mm256_cvtepi32_ps(v10);
    const __m256i v13 = _mm256_and_si256(v8, v12);
    const __m256i v14 = _mm256_sub_epi32(v6, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v17 = _mm256_sub_ps(v15, v16);
    const __m256 v18 = _mm256_mul_ps(v17, v17);
    const __m256 v21 = _mm256_fmadd_ps(v19, v17, v20);
    const __m256 v22 = _mm256_fmadd_ps(v18, v21, v11);
    const __m256 v23 = _mm256_add_ps(v22, v17);
    const __m256 v24 = _mm256_fmadd_ps(v1, v11, v23);
    const __m256i v25 = log_bf16_1ulp_avx2_bits_f32_avx2(v24);
    const __m256i v26 = _mm256_add_epi32(v0, v25);
    const __m256i v27 = _mm256_srli_epi32(v26, 16);
    const __m256i v29 = _mm256_castps_si256(_mm256_cmp_ps(v5, v28, _CMP_LT_OQ));
    const __m256i v31 = _mm256_castps_si256(_mm256_cmp_ps(v30, v5, _CMP_LE_OQ));
    const __m256i v32 = _mm256_and_si256(v29, v31);
    const __m256i v33 = _mm256_xor_si256(v32, _mm256_set1_epi32(-1));
    __m256i r0 = v27;
    __m256i any1 = v33;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v5, v34, _CMP_LT_OQ));
        const __m256i v37 = _mm256_castps_si256(_mm256_cmp_ps(v34, v5, _CMP_EQ_OQ));
        const __m256i v40 = _mm256_castps_si256(_mm256_cmp_ps(v5, v39, _CMP_NLE_UQ));
        const __m256 v43 = _mm256_mul_ps(v42, v5);
        const __m256i v44 = log_bf16_1ulp_avx2_bits_f32_avx2(v43);
        const __m256i v45 = _mm256_sub_epi32(v44, v7);
        const __m256i v46 = _mm256_srai_epi32(v45, 23);
        const __m256 v47 = _mm256_cvtepi32_ps(v46);
        const __m256 v49 = _mm256_sub_ps(v47, v48);
        const __m256i v50 = _mm256_and_si256(v12, v45);
        const __m256i v51 = _mm256_sub_epi32(v44, v50);
        const __m256 v52 = _mm256_castsi256_ps(v51);
        const __m256 v53 = _mm256_sub_ps(v52, v16);
        const __m256 v55 = _mm256_fmadd_ps(v53, v53, v54);
        const __m256 v56 = _mm256_add_ps(v53, v55);
        const __m256 v57 = _mm256_fmadd_ps(v41, v49, v56);
        const __m256 v58 = _mm256_blendv_ps(v57, v5, _mm256_castsi256_ps(v40));
        const __m256 v59 = _mm256_blendv_ps(v58, v38, _mm256_castsi256_ps(v37));
        const __m256 v60 = _mm256_blendv_ps(v59, v36, _mm256_castsi256_ps(v35));
        const __m256i v61 = log_bf16_1ulp_avx2_bits_f32_avx2(v60);
        const __m256i v62 = _mm256_add_epi32(v61, v0);
        const __m256i v63 = _mm256_srli_epi32(v62, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v63), _mm256_castsi256_ps(v33)));
    }
    log_bf16_1ulp_avx2_store_u16_avx2(y, r0);
}

static LOG_BF16_1ULP_AVX2_AVX2_TARGET void log_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG_BF16_1ULP_AVX2_AVX512 __m512i log_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG_BF16_1ULP_AVX2_AVX512 void log_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.3a5632p-2f); /* -0.306969434 */
    const __m512i v7 = _mm512_set1_epi32(1059760809); /* 0x3f2aaaa9 */
    const __m512i v12 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v16 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v19 = _mm512_set1_ps(0x1.6feb1p-2f); /* 0.35929513 */
    const __m512 v20 = _mm512_set1_ps(-0x1.096c5p-1f); /* -0.518404484 */
    const __m512 v28 = _mm512_set1_ps(INFINITY);
    const __m512 v30 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v34 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v36 = _mm512_set1_ps(NAN);
    const __m512 v38 = _mm512_set1_ps(-INFINITY);
    const __m512 v39 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v41 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v42 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v48 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v54 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v2_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 16);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 16);
    const __m512i v4_2 = _mm512_slli_epi32(v2_2, 16);
    const __m512i v4_3 = _mm512_slli_epi32(v2_3, 16);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512 v5_2 = _mm512_castsi512_ps(v4_2);
    const __m512 v5_3 = _mm512_castsi512_ps(v4_3);
    const __m512i v6_0 = log_bf16_1ulp_avx2_bits_f32_avx512(v5_0);
    const __m512i v6_1 = log_bf16_1ulp_avx2_bits_f32_avx512(v5_1);
    const __m512i v6_2 = log_bf16_1ulp_avx2_bits_f32_avx512(v5_2);
    const __m512i v6_3 = log_bf16_1ulp_avx2_bits_f32_avx512(v5_3);
    const __m512i v8_0 = _mm512_sub_epi32(v6_0, v7);
    const __m512i v8_1 = _mm512_sub_epi32(v6_1, v7);
    const __m512i v8_2 = _mm512_sub_epi32(v6_2, v7);
    const __m512i v8_3 = _mm512_sub_epi32(v6_3, v7);
    const __m512i v10_0 = _mm512_srai_epi32(v8_0, 23);
    const __m512i v10_1 = _mm512_srai_epi32(v8_1, 23);
    const __m512i v10_2 = _mm512_srai_epi32(v8_2, 23);
    const __m512i v10_3 = _mm512_srai_epi32(v8_3, 23);
    const __m512 v11_0 = _mm512_cvtepi32_ps(v10_0);
    const __m512 v11_1 = _mm512_cvtepi32_ps(v10_1);
    const __m512 v11_2 = _mm512_cvtepi32_ps(v10_2);
    const __m512 v11_3 = _mm512_cvtepi32_ps(v10_3);
    const __m512i v13_0 = _mm512_and_si512(v8_0, v12);
    const __m512i v13_1 = _mm512_and_si512(v8_1, v12);
    const __m512i v13_2 = _mm512_and_si512(v8_2, v12);
    const __m512i v13_3 = _mm512_and_si512(v8_3, v12);
    const __m512i v14_0 = _mm512_sub_epi32(v6_0, v13_0);
    const __m512i v14_1 = _mm512_sub_epi32(v6_1, v13_1);
    const __m512i v14_2 = _mm512_sub_epi32(v6_2, v13_2);
    const __m512i v14_3 = _mm512_sub_epi32(v6_3, v13_3);
    const __m512 v15_0 = _mm512_castsi512_ps(v14_0);
    const __m512 v15_1 = _mm512_castsi512_ps(v14_1);
    const __m512 v15_2 = _mm512_castsi512_ps(v14_2);
    const __m512 v15_3 = _mm512_castsi512_ps(v14_3);
    const __m512 v17_0 = _mm512_sub_ps(v15_0, v16);
    const __m512 v17_1 = _mm512_sub_ps(v15_1, v16);
    const __m512 v17_2 = _mm512_sub_ps(v15_2, v16);
    const __m512 v17_3 = _mm512_sub_ps(v15_3, v16);
    const __m512 v18_0 = _mm512_mul_ps(v17_0, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v17_1, v17_1);
    const __m512 v18_2 = _mm512_mul_ps(v17_2, v17_2);
    const __m512 v18_3 = _mm512_mul_ps(v17_3, v17_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v19, v17_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19, v17_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v19, v17_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v19, v17_3, v20);
    const __m512 v22_0 = _mm512_fmadd_ps(v18_0, v21_0, v11_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v18_1, v21_1, v11_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v18_2, v21_2, v11_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v18_3, v21_3, v11_3);
    const __m512 v23_0 = _mm512_add_ps(v22_0, v17_0);
    const __m512 v23_1 = _mm512_add_ps(v22_1, v17_1);
    const __m512 v23_2 = _mm512_add_ps(v22_2, v17_2);
    const __m512 v23_3 = _mm512_add_ps(v22_3, v17_3);
    const __m512 v24_0 = _mm512_fmadd_ps(v1, v11_0, v23_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v1, v11_1, v23_1);
    const __m512 v24_2 = _mm512_fmadd_ps(v1, v11_2, v23_2);
    const __m512 v24_3 = _mm512_fmadd_ps(v1, v11_3, v23_3);
    const __m512i v25_0 = log_bf16_1ulp_avx2_bits_f32_avx512(v24_0);
    const __m512i v25_1 = log_bf16_1ulp_avx2_bits_f32_avx512(v24_1);
    const __m512i v25_2 = log_bf16_1ulp_avx2_bits_f32_avx512(v24_2);
    const __m512i v25_3 = log_bf16_1ulp_avx2_bits_f32_avx512(v24_3);
    const __m512i v26_0 = _mm512_add_epi32(v0, v25_0);
    const __m512i v26_1 = _mm512_add_epi32(v0, v25_1);
    const __m512i v26_2 = _mm512_add_epi32(v0, v25_2);
    const __m512i v26_3 = _mm512_add_epi32(v0, v25_3);
    const __m512i v27_0 = _mm512_srli_epi32(v26_0, 16);
    const __m512i v27_1 = _mm512_srli_epi32(v26_1, 16);
    const __m512i v27_2 = _mm512_srli_epi32(v26_2, 16);
    const __m512i v27_3 = _mm512_srli_epi32(v26_3, 16);
    const __mmask16 v29_0 = _mm512_cmp_ps_mask(v5_0, v28, _CMP_LT_OQ);
    const __mmask16 v29_1 = _mm512_cmp_ps_mask(v5_1, v28, _CMP_LT_OQ);
    const __mmask16 v29_2 = _mm512_cmp_ps_mask(v5_2, v28, _CMP_LT_OQ);
    const __mmask16 v29_3 = _mm512_cmp_ps_mask(v5_3, v28, _CMP_LT_OQ);
    const __mmask16 v31_0 = _mm512_cmp_ps_mask(v30, v5_0, _CMP_LE_OQ);
    const __mmask16 v31_1 = _mm512_cmp_ps_mask(v30, v5_1, _CMP_LE_OQ);
    const __mmask16 v31_2 = _mm512_cmp_ps_mask(v30, v5_2, _CMP_LE_OQ);
    const __mmask16 v31_3 = _mm512_cmp_ps_mask(v30, v5_3, _CMP_LE_OQ);
    const __mmask16 v32_0 = (__mmask16)(v29_0 & v31_0);
    const __mmask16 v32_1 = (__mmask16)(v29_1 & v31_1);
    const __mmask16 v32_2 = (__mmask16)(v29_2 & v31_2);
    const __mmask16 v32_3 = (__mmask16)(v29_3 & v31_3);
    const __mmask16 v33_0 = (__mmask16)~v32_0;
    const __mmask16 v33_1 = (__mmask16)~v32_1;
    const __mmask16 v33_2 = (__mmask16)~v32_2;
    const __mmask16 v33_3 = (__mmask16)~v32_3;
    __m512i r0_0 = v27_0;
    __m512i r0_1 = v27_1;
    __m512i r0_2 = v27_2;
    __m512i r0_3 = v27_3;
    __mmask16 any1 = v33_0;
    any1 = (__mmask16)(any1 | v33_1);
    any1 = (__mmask16)(any1 | v33_2);
    any1 = (__mmask16)(any1 | v33_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v35_0 = _mm512_cmp_ps_mask(v5_0, v34, _CMP_LT_OQ);
        const __mmask16 v35_1 = _mm512_cmp_ps_mask(v5_1, v34, _CMP_LT_OQ);
        const __mmask16 v35_2 = _mm512_cmp_ps_mask(v5_2, v34, _CMP_LT_OQ);
        const __mmask16 v35_3 = _mm512_cmp_ps_mask(v5_3, v34, _CMP_LT_OQ);
        const __mmask16 v37_0 = _mm512_cmp_ps_mask(v34, v5_0, _CMP_EQ_OQ);
        const __mmask16 v37_1 = _mm512_cmp_ps_mask(v34, v5_1, _CMP_EQ_OQ);
        const __mmask16 v37_2 = _mm512_cmp_ps_mask(v34, v5_2, _CMP_EQ_OQ);
        const __mmask16 v37_3 = _mm512_cmp_ps_mask(v34, v5_3, _CMP_EQ_OQ);
        const __mmask16 v40_0 = _mm512_cmp_ps_mask(v5_0, v39, _CMP_NLE_UQ);
        const __mmask16 v40_1 = _mm512_cmp_ps_mask(v5_1, v39, _CMP_NLE_UQ);
        const __mmask16 v40_2 = _mm512_cmp_ps_mask(v5_2, v39, _CMP_NLE_UQ);
        const __mmask16 v40_3 = _mm512_cmp_ps_mask(v5_3, v39, _CMP_NLE_UQ);
        const __m512 v43_0 = _mm512_mul_ps(v42, v5_0);
        const __m512 v43_1 = _mm512_mul_ps(v42, v5_1);
        const __m512 v43_2 = _mm512_mul_ps(v42, v5_2);
        const __m512 v43_3 = _mm512_mul_ps(v42, v5_3);
        const __m512i v44_0 = log_bf16_1ulp_avx2_bits_f32_avx512(v43_0);
        const __m512i v44_1 = log_bf16_1ulp_avx2_bits_f32_avx512(v43_1);
        const __m512i v44_2 = log_bf16_1ulp_avx2_bits_f32_avx512(v43_2);
        const __m512i v44_3 = log_bf16_1ulp_avx2_bits_f32_avx512(v43_3);
        const __m512i v45_0 = _mm512_sub_epi32(v44_0, v7);
        const __m512i v45_1 = _mm512_sub_epi32(v44_1, v7);
        const __m512i v45_2 = _mm512_sub_epi32(v44_2, v7);
        const __m512i v45_3 = _mm512_sub_epi32(v44_3, v7);
        const __m512i v46_0 = _mm512_srai_epi32(v45_0, 23);
        const __m512i v46_1 = _mm512_srai_epi32(v45_1, 23);
        const __m512i v46_2 = _mm512_srai_epi32(v45_2, 23);
        const __m512i v46_3 = _mm512_srai_epi32(v45_3, 23);
        const __m512 v47_0 = _mm512_cvtepi32_ps(v46_0);
        const __m512 v47_1 = _mm512_cvtepi32_ps(v46_1);
        const __m512 v47_2 = _mm512_cvtepi32_ps(v46_2);
        const __m512 v47_3 = _mm512_cvtepi32_ps(v46_3);
        const __m512 v49_0 = _mm512_sub_ps(v47_0, v48);
        const __m512 v49_1 = _mm512_sub_ps(v47_1, v48);
        const __m512 v49_2 = _mm512_sub_ps(v47_2, v48);
        const __m512 v49_3 = _mm512_sub_ps(v47_3, v48);
        const __m512i v50_0 = _mm512_and_si512(v12, v45_0);
        const __m512i v50_1 = _mm512_and_si512(v12, v45_1);
        const __m512i v50_2 = _mm512_and_si512(v12, v45_2);
        const __m512i v50_3 = _mm512_and_si512(v12, v45_3);
        const __m512i v51_0 = _mm512_sub_epi32(v44_0, v50_0);
        const __m512i v51_1 = _mm512_sub_epi32(v44_1, v50_1);
        const __m512i v51_2 = _mm512_sub_epi32(v44_2, v50_2);
        const __m512i v51_3 = _mm512_sub_epi32(v44_3, v50_3);
        const __m512 v52_0 = _mm512_castsi512_ps(v51_0);
        const __m512 v52_1 = _mm512_castsi512_ps(v51_1);
        const __m512 v52_2 = _mm512_castsi512_ps(v51_2);
        const __m512 v52_3 = _mm512_castsi512_ps(v51_3);
        const __m512 v53_0 = _mm512_sub_ps(v52_0, v16);
        const __m512 v53_1 = _mm512_sub_ps(v52_1, v16);
        const __m512 v53_2 = _mm512_sub_ps(v52_2, v16);
        const __m512 v53_3 = _mm512_sub_ps(v52_3, v16);
        const __m512 v55_0 = _mm512_fmadd_ps(v53_0, v53_0, v54);
        const __m512 v55_1 = _mm512_fmadd_ps(v53_1, v53_1, v54);
        const __m512 v55_2 = _mm512_fmadd_ps(v53_2, v53_2, v54);
        const __m512 v55_3 = _mm512_fmadd_ps(v53_3, v53_3, v54);
        const __m512 v56_0 = _mm512_add_ps(v53_0, v55_0);
        const __m512 v56_1 = _mm512_add_ps(v53_1, v55_1);
        const __m512 v56_2 = _mm512_add_ps(v53_2, v55_2);
        const __m512 v56_3 = _mm512_add_ps(v53_3, v55_3);
        const __m512 v57_0 = _mm512_fmadd_ps(v41, v49_0, v56_0);
        const __m512 v57_1 = _mm512_fmadd_ps(v41, v49_1, v56_1);
        const __m512 v57_2 = _mm512_fmadd_ps(v41, v49_2, v56_2);
        const __m512 v57_3 = _mm512_fmadd_ps(v41, v49_3, v56_3);
        const __m512 v58_0 = _mm512_mask_blend_ps(v40_0, v57_0, v5_0);
        const __m512 v58_1 = _mm512_mask_blend_ps(v40_1, v57_1, v5_1);
        const __m512 v58_2 = _mm512_mask_blend_ps(v40_2, v57_2, v5_2);
        const __m512 v58_3 = _mm512_mask_blend_ps(v40_3, v57_3, v5_3);
        const __m512 v59_0 = _mm512_mask_blend_ps(v37_0, v58_0, v38);
        const __m512 v59_1 = _mm512_mask_blend_ps(v37_1, v58_1, v38);
        const __m512 v59_2 = _mm512_mask_blend_ps(v37_2, v58_2, v38);
        const __m512 v59_3 = _mm512_mask_blend_ps(v37_3, v58_3, v38);
        const __m512 v60_0 = _mm512_mask_blend_ps(v35_0, v59_0, v36);
        const __m512 v60_1 = _mm512_mask_blend_ps(v35_1, v59_1, v36);
        const __m512 v60_2 = _mm512_mask_blend_ps(v35_2, v59_2, v36);
        const __m512 v60_3 = _mm512_mask_blend_ps(v35_3, v59_3, v36);
        const __m512i v61_0 = log_bf16_1ulp_avx2_bits_f32_avx512(v60_0);
        const __m512i v61_1 = log_bf16_1ulp_avx2_bits_f32_avx512(v60_1);
        const __m512i v61_2 = log_bf16_1ulp_avx2_bits_f32_avx512(v60_2);
        const __m512i v61_3 = log_bf16_1ulp_avx2_bits_f32_avx512(v60_3);
        const __m512i v62_0 = _mm512_add_epi32(v61_0, v0);
        const __m512i v62_1 = _mm512_add_epi32(v61_1, v0);
        const __m512i v62_2 = _mm512_add_epi32(v61_2, v0);
        const __m512i v62_3 = _mm512_add_epi32(v61_3, v0);
        const __m512i v63_0 = _mm512_srli_epi32(v62_0, 16);
        const __m512i v63_1 = _mm512_srli_epi32(v62_1, 16);
        const __m512i v63_2 = _mm512_srli_epi32(v62_2, 16);
        const __m512i v63_3 = _mm512_srli_epi32(v62_3, 16);
        r0_0 = _mm512_mask_blend_epi32(v33_0, r0_0, v63_0);
        r0_1 = _mm512_mask_blend_epi32(v33_1, r0_1, v63_1);
        r0_2 = _mm512_mask_blend_epi32(v33_2, r0_2, v63_2);
        r0_3 = _mm512_mask_blend_epi32(v33_3, r0_3, v63_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static LOG_BF16_1ULP_AVX2_AVX512_TARGET void log_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.3a5632p-2f); /* -0.306969434 */
    const __m512i v7 = _mm512_set1_epi32(1059760809); /* 0x3f2aaaa9 */
    const __m512i v12 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v16 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v19 = _mm512_set1_ps(0x1.6feb1p-2f); /* 0.35929513 */
    const __m512 v20 = _mm512_set1_ps(-0x1.096c5p-1f); /* -0.518404484 */
    const __m512 v28 = _mm512_set1_ps(INFINITY);
    const __m512 v30 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v34 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v36 = _mm512_set1_ps(NAN);
    const __m512 v38 = _mm512_set1_ps(-INFINITY);
    const __m512 v39 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v41 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v42 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v48 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v54 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512i v6 = log_bf16_1ulp_avx2_bits_f32_avx512(v5);
    const __m512i v8 = _mm512_sub_epi32(v6, v7);
    const __m512i v10 = _mm512_srai_epi32(v8, 23);
    const __m512 v11 = _mm512_cvtepi32_ps(v10);
    const __m512i v13 = _mm512_and_si512(v8, v12);
    const __m512i v14 = _mm512_sub_epi32(v6, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v17 = _mm512_sub_ps(v15, v16);
    const __m512 v18 = _mm512_mul_ps(v17, v17);
    const __m512 v21 = _mm512_fmadd_ps(v19, v17, v20);
    const __m512 v22 = _mm512_fmadd_ps(v18, v21, v11);
    const __m512 v23 = _mm512_add_ps(v22, v17);
    const __m512 v24 = _mm512_fmadd_ps(v1, v11, v23);
    const __m512i v25 = log_bf16_1ulp_avx2_bits_f32_avx512(v24);
    const __m512i v26 = _mm512_add_epi32(v0, v25);
    const __m512i v27 = _mm512_srli_epi32(v26, 16);
    const __mmask16 v29 = _mm512_cmp_ps_mask(v5, v28, _CMP_LT_OQ);
    const __mmask16 v31 = _mm512_cmp_ps_mask(v30, v5, _CMP_LE_OQ);
    const __mmask16 v32 = (__mmask16)(v29 & v31);
    const __mmask16 v33 = (__mmask16)~v32;
    __m512i r0 = v27;
    __mmask16 any1 = v33;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v35 = _mm512_cmp_ps_mask(v5, v34, _CMP_LT_OQ);
        const __mmask16 v37 = _mm512_cmp_ps_mask(v34, v5, _CMP_EQ_OQ);
        const __mmask16 v40 = _mm512_cmp_ps_mask(v5, v39, _CMP_NLE_UQ);
        const __m512 v43 = _mm512_mul_ps(v42, v5);
        const __m512i v44 = log_bf16_1ulp_avx2_bits_f32_avx512(v43);
        const __m512i v45 = _mm512_sub_epi32(v44, v7);
        const __m512i v46 = _mm512_srai_epi32(v45, 23);
        const __m512 v47 = _mm512_cvtepi32_ps(v46);
        const __m512 v49 = _mm512_sub_ps(v47, v48);
        const __m512i v50 = _mm512_and_si512(v12, v45);
        const __m512i v51 = _mm512_sub_epi32(v44, v50);
        const __m512 v52 = _mm512_castsi512_ps(v51);
        const __m512 v53 = _mm512_sub_ps(v52, v16);
        const __m512 v55 = _mm512_fmadd_ps(v53, v53, v54);
        const __m512 v56 = _mm512_add_ps(v53, v55);
        const __m512 v57 = _mm512_fmadd_ps(v41, v49, v56);
        const __m512 v58 = _mm512_mask_blend_ps(v40, v57, v5);
        const __m512 v59 = _mm512_mask_blend_ps(v37, v58, v38);
        const __m512 v60 = _mm512_mask_blend_ps(v35, v59, v36);
        const __m512i v61 = log_bf16_1ulp_avx2_bits_f32_avx512(v60);
        const __m512i v62 = _mm512_add_epi32(v61, v0);
        const __m512i v63 = _mm512_srli_epi32(v62, 16);
        r0 = _mm512_mask_blend_epi32(v33, r0, v63);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG_BF16_1ULP_AVX2_AVX512_TARGET void log_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_bf16_1ulp_avx2_level(void) {
#if defined(LOG_BF16_1ULP_AVX2_FORCE_ISA)
    return LOG_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t log_bf16_1ulp_avx2(uint16_t x) {
    return log_bf16_1ulp_avx2_element(x);
}

void log_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_bf16_1ulp_avx2_level();
    if (level == 2) {
        log_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log_bf16_1ulp_avx2_array_portable(x, y, n);
}
