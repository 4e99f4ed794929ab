/* log1p_bf16_1ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), bf16
 *   domain       every input
 *   max error    0.576557 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.84p-8 (-0.00592041016, encoding 0xbbc2)
 *   result there -0x1.84p-8 (-0.00592041016, encoding 0xbbc2)
 *   mean error   0.072950 ulp
 *   misrounded   108 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           db17078f7af419ddca603a5986e3e490
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log1p_bf16_avx2.db
 *                time: 0.4774 ns/element as avx2 code (inputs mean)
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
#include "log1p_bf16_1ulp_avx2.h"

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

static inline int32_t log1p_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log1p_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log1p_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log1p_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t log1p_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t log1p_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t log1p_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = log1p_bf16_1ulp_avx2_shl_i32(v1, v2);
    const float v4 = log1p_bf16_1ulp_avx2_frombits_f32(v3);
    const float v5 = 0x1p+0f; /* 1 */
    const float v6 = v5 + v4;
    const float v7 = v6 - v5;
    const float v8 = v4 - v7;
    const int32_t v9 = 1065353216; /* 0x3f800000 */
    const int32_t v10 = log1p_bf16_1ulp_avx2_bits_f32(v6);
    const int32_t v11 = 1059760811; /* 0x3f2aaaab */
    const int32_t v12 = (int32_t)((uint32_t)v10 - (uint32_t)v11);
    const int32_t v13 = -8388608; /* 0xff800000 */
    const int32_t v14 = v12 & v13;
    const int32_t v15 = (int32_t)((uint32_t)v9 - (uint32_t)v14);
    const int32_t v16 = 0;
    const int32_t v17 = v15 > v16 ? v15 : v16;
    const float v18 = log1p_bf16_1ulp_avx2_frombits_f32(v17);
    const int32_t v19 = (int32_t)((uint32_t)v10 - (uint32_t)v14);
    const float v20 = log1p_bf16_1ulp_avx2_frombits_f32(v19);
    const float v21 = v20 - v5;
    const float v22 = log1p_bf16_1ulp_avx2_fma_f32(v8, v18, v21);
    const float v23 = -0x1.d7efd8p-21f; /* -8.79050958e-07 */
    const float v24 = log1p_bf16_1ulp_avx2_fma_f32(v22, v22, v23);
    const float v25 = -0x1.1c963p-2f; /* -0.27791667 */
    const float v26 = 0x1.d2cd08p-1f; /* 0.911720514 */
    const float v27 = log1p_bf16_1ulp_avx2_fma_f32(v20, v25, v26);
    const float v28 = -0x1.221bacp+0f; /* -1.13323474 */
    const float v29 = log1p_bf16_1ulp_avx2_fma_f32(v20, v27, v28);
    const float v30 = 0x1.ffdbc6p-1f; /* 0.999723613 */
    const float v31 = 0x1.62e4e6p-1f; /* 0.693152606 */
    const int32_t v32 = 23;
    const int32_t v33 = log1p_bf16_1ulp_avx2_ashr_i32(v12, v32);
    const float v34 = (float)v33;
    const float v35 = 0x1.3268e4p-22f; /* 2.85366298e-07 */
    const float v36 = log1p_bf16_1ulp_avx2_fma_f32(v31, v34, v35);
    const float v37 = log1p_bf16_1ulp_avx2_fma_f32(v30, v22, v36);
    const float v38 = log1p_bf16_1ulp_avx2_fma_f32(v24, v29, v37);
    const float v39 = v38 < v4 ? v38 : v4;
    const int32_t v40 = log1p_bf16_1ulp_avx2_bits_f32(v39);
    const int32_t v41 = (int32_t)((uint32_t)v0 + (uint32_t)v40);
    const int32_t v42 = log1p_bf16_1ulp_avx2_lshr_i32(v41, v2);
    const float v43 = -0x1p+0f; /* -1 */
    const int v44 = v43 < v4;
    const int v45 = !v44;
    int32_t r0 = v42;
    if (v45) {
        const int v46 = v4 == v43;
        const float v47 = -INFINITY;
        const float v48 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v49 = !(v4 <= v48);
        const float v50 = NAN;
        const float v51 = v49 ? v4 : v50;
        const float v52 = v46 ? v47 : v51;
        const int32_t v53 = log1p_bf16_1ulp_avx2_bits_f32(v52);
        const int32_t v54 = (int32_t)((uint32_t)v0 + (uint32_t)v53);
        const int32_t v55 = log1p_bf16_1ulp_avx2_lshr_i32(v54, v2);
        r0 = v55;
    }
    return (uint16_t)r0;
}

static void log1p_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_BF16_1ULP_AVX2_AVX2 static inline LOG1P_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_BF16_1ULP_AVX2_AVX512 static inline LOG1P_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG1P_BF16_1ULP_AVX2_AVX2 __m256i log1p_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOG1P_BF16_1ULP_AVX2_AVX2 void log1p_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOG1P_BF16_1ULP_AVX2_AVX2 void log1p_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v5 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v9 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256i v11 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v13 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v16 = _mm256_set1_epi32(0);
    const __m256 v23 = _mm256_set1_ps(-0x1.d7efd8p-21f); /* -8.79050958e-07 */
    const __m256 v25 = _mm256_set1_ps(-0x1.1c963p-2f); /* -0.27791667 */
    const __m256 v26 = _mm256_set1_ps(0x1.d2cd08p-1f); /* 0.911720514 */
    const __m256 v28 = _mm256_set1_ps(-0x1.221bacp+0f); /* -1.13323474 */
    const __m256 v30 = _mm256_set1_ps(0x1.ffdbc6p-1f); /* 0.999723613 */
    const __m256 v31 = _mm256_set1_ps(0x1.62e4e6p-1f); /* 0.693152606 */
    const __m256 v35 = _mm256_set1_ps(0x1.3268e4p-22f); /* 2.85366298e-07 */
    const __m256 v43 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v47 = _mm256_set1_ps(-INFINITY);
    const __m256 v48 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v50 = _mm256_set1_ps(NAN);
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v6_0 = _mm256_add_ps(v5, v4_0);
    const __m256 v6_1 = _mm256_add_ps(v5, v4_1);
    const __m256 v7_0 = _mm256_sub_ps(v6_0, v5);
    const __m256 v7_1 = _mm256_sub_ps(v6_1, v5);
    const __m256 v8_0 = _mm256_sub_ps(v4_0, v7_0);
    const __m256 v8_1 = _mm256_sub_ps(v4_1, v7_1);
    const __m256i v10_0 = log1p_bf16_1ulp_avx2_bits_f32_avx2(v6_0);
    const __m256i v10_1 = log1p_bf16_1ulp_avx2_bits_f32_avx2(v6_1);
    const __m256i v12_0 = _mm256_sub_epi32(v10_0, v11);
    const __m256i v12_1 = _mm256_sub_epi32(v10_1, v11);
    const __m256i v14_0 = _mm256_and_si256(v12_0, v13);
    const __m256i v14_1 = _mm256_and_si256(v12_1, v13);
    const __m256i v15_0 = _mm256_sub_epi32(v9, v14_0);
    const __m256i v15_1 = _mm256_sub_epi32(v9, v14_1);
    const __m256i v17_0 = _mm256_max_epi32(v15_0, v16);
    const __m256i v17_1 = _mm256_max_epi32(v15_1, v16);
    const __m256 v18_0 = _mm256_castsi256_ps(v17_0);
    const __m256 v18_1 = _mm256_castsi256_ps(v17_1);
    const __m256i v19_0 = _mm256_sub_epi32(v10_0, v14_0);
    const __m256i v19_1 = _mm256_sub_epi32(v10_1, v14_1);
    const __m256 v20_0 = _mm256_castsi256_ps(v19_0);
    const __m256 v20_1 = _mm256_castsi256_ps(v19_1);
    const __m256 v21_0 = _mm256_sub_ps(v20_0, v5);
    const __m256 v21_1 = _mm256_sub_ps(v20_1, v5);
    const __m256 v22_0 = _mm256_fmadd_ps(v8_0, v18_0, v21_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v8_1, v18_1, v21_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v22_0, v22_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v22_1, v22_1, v23);
    const __m256 v27_0 = _mm256_fmadd_ps(v20_0, v25, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v20_1, v25, v26);
    const __m256 v29_0 = _mm256_fmadd_ps(v20_0, v27_0, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v20_1, v27_1, v28);
    const __m256i v33_0 = _mm256_srai_epi32(v12_0, 23);
    const __m256i v33_1 = _mm256_srai_epi32(v12_1, 23);
    const __m256 v34_0 = _mm256_cvtepi32_ps(v33_0);
    const __m256 v34_1 = _mm256_cvtepi32_ps(v33_1);
    const __m256 v36_0 = _mm256_fmadd_ps(v31, v34_0, v35);
    const __m256 v36_1 = _mm256_fmadd_ps(v31, v34_1, v35);
    const __m256 v37_0 = _mm256_fmadd_ps(v30, v22_0, v36_0);
    const __m256 v37_1 = _mm256_fmadd_ps(v30, v22_1, v36_1);
    const __m256 v38_0 = _mm256_fmadd_ps(v24_0, v29_0, v37_0);
    const __m256 v38_1 = _mm256_fmadd_ps(v24_1, v29_1, v37_1);
    const __m256 v39_0 = _mm256_min_ps(v38_0, v4_0);
    const __m256 v39_1 = _mm256_min_ps(v38_1, v4_1);
    const __m256i v40_0 = log1p_bf16_1ulp_avx2_bits_f32_avx2(v39_0);
    const __m256i v40_1 = log1p_bf16_1ulp_avx2_bits_f32_avx2(v39_1);
    const __m256i v41_0 = _mm256_add_epi32(v0, v40_0);
    const __m256i v41_1 = _mm256_add_epi32(v0, v40_1);
    const __m256i v42_0 = _mm256_srli_epi32(v41_0, 16);
    const __m256i v42_1 = _mm256_srli_epi32(v41_1, 16);
    const __m256i v44_0 = _mm256_castps_si256(_mm256_cmp_ps(v43, v4_0, _CMP_LT_OQ));
    const __m256i v44_1 = _mm256_castps_si256(_mm256_cmp_ps(v43, v4_1, _CMP_LT_OQ));
    const __m256i v45_0 = _mm256_xor_si256(v44_0, _mm256_set1_epi32(-1));
    const __m256i v45_1 = _mm256_xor_si256(v44_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v42_0;
    __m256i r0_1 = v42_1;
    __m256i any1 = v45_0;
    any1 = _mm256_or_si256(any1, v45_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v46_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v43, _CMP_EQ_OQ));
        const __m256i v46_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v43, _CMP_EQ_OQ));
        const __m256i v49_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v48, _CMP_NLE_UQ));
        const __m256i v49_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v48, _CMP_NLE_UQ));
        const __m256 v51_0 = _mm256_blendv_ps(v50, v4_0, _mm256_castsi256_ps(v49_0));
        const __m256 v51_1 = _mm256_blendv_ps(v50, v4_1, _mm256_castsi256_ps(v49_1));
        const __m256 v52_0 = _mm256_blendv_ps(v51_0, v47, _mm256_castsi256_ps(v46_0));
        const __m256 v52_1 = _mm256_blendv_ps(v51_1, v47, _mm256_castsi256_ps(v46_1));
        const __m256i v53_0 = log1p_bf16_1ulp_avx2_bits_f32_avx2(v52_0);
        const __m256i v53_1 = log1p_bf16_1ulp_avx2_bits_f32_avx2(v52_1);
        const __m256i v54_0 = _mm256_add_epi32(v0, v53_0);
        const __m256i v54_1 = _mm256_add_epi32(v0, v53_1);
        const __m256i v55_0 = _mm256_srli_epi32(v54_0, 16);
        const __m256i v55_1 = _mm256_srli_epi32(v54_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v55_0), _mm256_castsi256_ps(v45_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v55_1), _mm256_castsi256_ps(v45_1)));
    }
    log1p_bf16_1ulp_avx2_store_u16_avx2(y, r0_0);
    log1p_bf16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static LOG1P_BF16_1ULP_AVX2_AVX2_TARGET void log1p_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v5 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v9 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256i v11 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v13 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v16 = _mm256_set1_epi32(0);
    const __m256 v23 = _mm256_set1_ps(-0x1.d7efd8p-21f); /* -8.79050958e-07 */
    const __m256 v25 = _mm256_set1_ps(-0x1.1c963p-2f); /* -0.27791667 */
    const __m256 v26 = _mm256_set1_ps(0x1.d2cd08p-1f); /* 0.911720514 */
    const __m256 v28 = _mm256_set1_ps(-0x1.221bacp+0f); /* -1.13323474 */
    const __m256 v30 = _mm256_set1_ps(0x1.ffdbc6p-1f); /* 0.999723613 */
    const __m256 v31 = _mm256_set1_ps(0x1.62e4e6p-1f); /* 0.693152606 */
    const __m256 v35 = _mm256_set1_ps(0x1.3268e4p-22f); /* 2.85366298e-07 */
    const __m256 v43 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v47 = _mm256_set1_ps(-INFINITY);
    const __m256 v48 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v50 = _mm256_set1_ps(NAN);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v6 = _mm256_add_ps(v5, v4);
    const __m256 v7 = _mm256_sub_ps(v6, v5);
    const __m256 v8 = _mm256_sub_ps(v4, v7);
    const __m256i v10 = log1p_bf16_1ulp_avx2_bits_f32_avx2(v6);
    const __m256i v12 = _mm256_sub_epi32(v10, v11);
    const __m256i v14 = _mm256_and_si256(v12, v13);
    const __m256i v15 = _mm256_sub_epi32(v9, v14);
    const __m256i v17 = _mm256_max_epi32(v15, v16);
    const __m256 v18 = _mm256_castsi256_ps(v17);
    const __m256i v19 = _mm256_sub_epi32(v10, v14);
    const __m256 v20 = _mm256_castsi256_ps(v19);
    const __m256 v21 = _mm256_sub_ps(v20, v5);
    const __m256 v22 = _mm256_fmadd_ps(v8, v18, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v22, v23);
    const __m256 v27 = _mm256_fmadd_ps(v20, v25, v26);
    const __m256 v29 = _mm256_fmadd_ps(v20, v27, v28);
    const __m256i v33 = _mm256_srai_epi32(v12, 23);
    const __m256 v34 = _mm256_cvtepi32_ps(v33);
    const __m256 v36 = _mm256_fmadd_ps(v31, v34, v35);
    const __m256 v37 = _mm256_fmadd_ps(v30, v22, v36);
    const __m256 v38 = _mm256_fmadd_ps(v24, v29, v37);
    const __m256 v39 = _mm256_min_ps(v38, v4);
    const __m256i v40 = log1p_bf16_1ulp_avx2_bits_f32_avx2(v39);
    const __m256i v41 = _mm256_add_epi32(v0, v40);
    const __m256i v42 = _mm256_srli_epi32(v41, 16);
    const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v43, v4, _CMP_LT_OQ));
    const __m256i v45 = _mm256_xor_si256(v44, _mm256_set1_epi32(-1));
    __m256i r0 = v42;
    __m256i any1 = v45;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v4, v43, _CMP_EQ_OQ));
        const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v4, v48, _CMP_NLE_UQ));
        const __m256 v51 = _mm256_blendv_ps(v50, v4, _mm256_castsi256_ps(v49));
        const __m256 v52 = _mm256_blendv_ps(v51, v47, _mm256_castsi256_ps(v46));
        const __m256i v53 = log1p_bf16_1ulp_avx2_bits_f32_avx2(v52);
        const __m256i v54 = _mm256_add_epi32(v0, v53);
        const __m256i v55 = _mm256_srli_epi32(v54, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v55), _mm256_castsi256_ps(v45)));
    }
    log1p_bf16_1ulp_avx2_store_u16_avx2(y, r0);
}

static LOG1P_BF16_1ULP_AVX2_AVX2_TARGET void log1p_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log1p_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log1p_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG1P_BF16_1ULP_AVX2_AVX512 __m512i log1p_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG1P_BF16_1ULP_AVX2_AVX512 void log1p_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v5 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v9 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512i v11 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v13 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v16 = _mm512_set1_epi32(0);
    const __m512 v23 = _mm512_set1_ps(-0x1.d7efd8p-21f); /* -8.79050958e-07 */
    const __m512 v25 = _mm512_set1_ps(-0x1.1c963p-2f); /* -0.27791667 */
    const __m512 v26 = _mm512_set1_ps(0x1.d2cd08p-1f); /* 0.911720514 */
    const __m512 v28 = _mm512_set1_ps(-0x1.221bacp+0f); /* -1.13323474 */
    const __m512 v30 = _mm512_set1_ps(0x1.ffdbc6p-1f); /* 0.999723613 */
    const __m512 v31 = _mm512_set1_ps(0x1.62e4e6p-1f); /* 0.693152606 */
    const __m512 v35 = _mm512_set1_ps(0x1.3268e4p-22f); /* 2.85366298e-07 */
    const __m512 v43 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v47 = _mm512_set1_ps(-INFINITY);
    const __m512 v48 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v50 = _mm512_set1_ps(NAN);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v6 = _mm512_add_ps(v5, v4);
    const __m512 v7 = _mm512_sub_ps(v6, v5);
    const __m512 v8 = _mm512_sub_ps(v4, v7);
    const __m512i v10 = log1p_bf16_1ulp_avx2_bits_f32_avx512(v6);
    const __m512i v12 = _mm512_sub_epi32(v10, v11);
    const __m512i v14 = _mm512_and_si512(v12, v13);
    const __m512i v15 = _mm512_sub_epi32(v9, v14);
    const __m512i v17 = _mm512_max_epi32(v15, v16);
    const __m512 v18 = _mm512_castsi512_ps(v17);
    const __m512i v19 = _mm512_sub_epi32(v10, v14);
    const __m512 v20 = _mm512_castsi512_ps(v19);
    const __m512 v21 = _mm512_sub_ps(v20, v5);
    const __m512 v22 = _mm512_fmadd_ps(v8, v18, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v22, v23);
    const __m512 v27 = _mm512_fmadd_ps(v20, v25, v26);
    const __m512 v29 = _mm512_fmadd_ps(v20, v27, v28);
    const __m512i v33 = _mm512_srai_epi32(v12, 23);
    const __m512 v34 = _mm512_cvtepi32_ps(v33);
    const __m512 v36 = _mm512_fmadd_ps(v31, v34, v35);
    const __m512 v37 = _mm512_fmadd_ps(v30, v22, v36);
    const __m512 v38 = _mm512_fmadd_ps(v24, v29, v37);
    const __m512 v39 = _mm512_min_ps(v38, v4);
    const __m512i v40 = log1p_bf16_1ulp_avx2_bits_f32_avx512(v39);
    const __m512i v41 = _mm512_add_epi32(v0, v40);
    const __m512i v42 = _mm512_srli_epi32(v41, 16);
    const __mmask16 v44 = _mm512_cmp_ps_mask(v43, v4, _CMP_LT_OQ);
    const __mmask16 v45 = (__mmask16)~v44;
    __m512i r0 = v42;
    __mmask16 any1 = v45;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v46 = _mm512_cmp_ps_mask(v4, v43, _CMP_EQ_OQ);
        const __mmask16 v49 = _mm512_cmp_ps_mask(v4, v48, _CMP_NLE_UQ);
        const __m512 v51 = _mm512_mask_blend_ps(v49, v50, v4);
        const __m512 v52 = _mm512_mask_blend_ps(v46, v51, v47);
        const __m512i v53 = log1p_bf16_1ulp_avx2_bits_f32_avx512(v52);
        const __m512i v54 = _mm512_add_epi32(v0, v53);
        const __m512i v55 = _mm512_srli_epi32(v54, 16);
        r0 = _mm512_mask_blend_epi32(v45, r0, v55);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG1P_BF16_1ULP_AVX2_AVX512_TARGET void log1p_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log1p_bf16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_bf16_1ulp_avx2_level(void) {
#if defined(LOG1P_BF16_1ULP_AVX2_FORCE_ISA)
    return LOG1P_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t log1p_bf16_1ulp_avx2(uint16_t x) {
    return log1p_bf16_1ulp_avx2_element(x);
}

void log1p_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_bf16_1ulp_avx2_level();
    if (level == 2) {
        log1p_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_bf16_1ulp_avx2_array_portable(x, y, n);
}
