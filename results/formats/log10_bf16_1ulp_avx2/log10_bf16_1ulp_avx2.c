/* log10_bf16_1ulp_avx2: log10
 *
 *   target       log10, log10 x, bf16
 *   domain       every input
 *   max error    0.870077 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.92p-1 (0.78515625, encoding 0x3f49)
 *   result there -0x1.bp-4 (-0.10546875, encoding 0xbdd8)
 *   mean error   0.127744 ulp
 *   misrounded   2533 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b28e0b6eddf272340544844935652e00
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log10_bf16_avx2.db
 *                time: 0.4128 ns/element as avx2 code (inputs mean)
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
#include "log10_bf16_1ulp_avx2.h"

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

static inline int32_t log10_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log10_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log10_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log10_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log10_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t log10_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t log10_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32767; /* 0x00007fff */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = log10_bf16_1ulp_avx2_shl_i32(v1, v2);
    const float v4 = log10_bf16_1ulp_avx2_frombits_f32(v3);
    const int32_t v5 = log10_bf16_1ulp_avx2_bits_f32(v4);
    const int32_t v6 = 1059760811; /* 0x3f2aaaab */
    const int32_t v7 = (int32_t)((uint32_t)v5 - (uint32_t)v6);
    const int32_t v8 = 23;
    const int32_t v9 = log10_bf16_1ulp_avx2_ashr_i32(v7, v8);
    const float v10 = (float)v9;
    const float v11 = 0x1.341ff8p-2f; /* 0.300903201 */
    const int32_t v12 = -8388608; /* 0xff800000 */
    const int32_t v13 = v7 & v12;
    const int32_t v14 = (int32_t)((uint32_t)v3 - (uint32_t)v13);
    const float v15 = log10_bf16_1ulp_avx2_frombits_f32(v14);
    const float v16 = 0x1p+0f; /* 1 */
    const float v17 = v15 - v16;
    const float v18 = 0x1.bcae86p-2f; /* 0.434259504 */
    const float v19 = 0x1.3945f2p-3f; /* 0.152965441 */
    const float v20 = -0x1.ce5d4ap-3f; /* -0.225763872 */
    const float v21 = log10_bf16_1ulp_avx2_fma_f32(v19, v17, v20);
    const float v22 = v17 * v17;
    const float v23 = v21 * v22;
    const float v24 = log10_bf16_1ulp_avx2_fma_f32(v17, v18, v23);
    const float v25 = log10_bf16_1ulp_avx2_fma_f32(v10, v11, v24);
    const int32_t v26 = log10_bf16_1ulp_avx2_bits_f32(v25);
    const int32_t v27 = (int32_t)((uint32_t)v0 + (uint32_t)v26);
    const int32_t v28 = log10_bf16_1ulp_avx2_lshr_i32(v27, v2);
    const float v29 = INFINITY;
    const int v30 = v4 < v29;
    const float v31 = 0x1p-126f; /* 1.17549435e-38 */
    const int v32 = v31 <= v4;
    const int v33 = v30 & v32;
    const int v34 = !v33;
    int32_t r0 = v28;
    if (v34) {
        const float v35 = 0x0p+0f; /* 0 */
        const int v36 = v4 < v35;
        const float v37 = NAN;
        const int v38 = v35 == v4;
        const float v39 = -INFINITY;
        const float v40 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v41 = !(v4 <= v40);
        const float v42 = 0x1p+23f; /* 8388608 */
        const float v43 = v42 * v4;
        const int32_t v44 = log10_bf16_1ulp_avx2_bits_f32(v43);
        const int32_t v45 = (int32_t)((uint32_t)v44 - (uint32_t)v6);
        const int32_t v46 = log10_bf16_1ulp_avx2_ashr_i32(v45, v8);
        const float v47 = (float)v46;
        const float v48 = 0x1p-40f; /* 9.09494702e-13 */
        const float v49 = 0x1.7p+4f; /* 23 */
        const float v50 = log10_bf16_1ulp_avx2_fma_f32(v48, v22, v49);
        const float v51 = v47 - v50;
        const float v52 = 0x1.344134p-2f; /* 0.30102998 */
        const float v53 = 0x1.09f7ap-26f; /* 1.54813335e-08 */
        const int32_t v54 = v12 & v45;
        const int32_t v55 = (int32_t)((uint32_t)v44 - (uint32_t)v54);
        const float v56 = log10_bf16_1ulp_avx2_frombits_f32(v55);
        const float v57 = v56 - v16;
        const float v58 = 0x1.bccp-2f; /* 0.434326172 */
        const float v59 = -0x1.09d5b2p-15f; /* -3.16899714e-05 */
        const float v60 = v57 * v57;
        const float v61 = 0x1.287a76p-3f; /* 0.144764826 */
        const float v62 = log10_bf16_1ulp_avx2_fma_f32(v57, v57, v61);
        const float v63 = -0x1.bcb7b2p-3f; /* -0.217147246 */
        const float v64 = log10_bf16_1ulp_avx2_fma_f32(v57, v62, v63);
        const float v65 = v60 * v64;
        const float v66 = log10_bf16_1ulp_avx2_fma_f32(v57, v59, v65);
        const float v67 = log10_bf16_1ulp_avx2_fma_f32(v57, v58, v66);
        const float v68 = log10_bf16_1ulp_avx2_fma_f32(v53, v51, v67);
        const float v69 = log10_bf16_1ulp_avx2_fma_f32(v51, v52, v68);
        const float v70 = v41 ? v4 : v69;
        const float v71 = v38 ? v39 : v70;
        const float v72 = v36 ? v37 : v71;
        const int32_t v73 = log10_bf16_1ulp_avx2_bits_f32(v72);
        const int32_t v74 = (int32_t)((uint32_t)v73 + (uint32_t)v0);
        const int32_t v75 = log10_bf16_1ulp_avx2_lshr_i32(v74, v2);
        r0 = v75;
    }
    return (uint16_t)r0;
}

static void log10_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_BF16_1ULP_AVX2_AVX2 static inline LOG10_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG10_BF16_1ULP_AVX2_AVX512 static inline LOG10_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG10_BF16_1ULP_AVX2_AVX2 __m256i log10_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOG10_BF16_1ULP_AVX2_AVX2 void log10_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOG10_BF16_1ULP_AVX2_AVX2 void log10_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256i v6 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v11 = _mm256_set1_ps(0x1.341ff8p-2f); /* 0.300903201 */
    const __m256i v12 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v16 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v18 = _mm256_set1_ps(0x1.bcae86p-2f); /* 0.434259504 */
    const __m256 v19 = _mm256_set1_ps(0x1.3945f2p-3f); /* 0.152965441 */
    const __m256 v20 = _mm256_set1_ps(-0x1.ce5d4ap-3f); /* -0.225763872 */
    const __m256 v29 = _mm256_set1_ps(INFINITY);
    const __m256 v31 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v35 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v37 = _mm256_set1_ps(NAN);
    const __m256 v39 = _mm256_set1_ps(-INFINITY);
    const __m256 v40 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v42 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v48 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v49 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v52 = _mm256_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m256 v53 = _mm256_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m256 v58 = _mm256_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m256 v59 = _mm256_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m256 v61 = _mm256_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m256 v63 = _mm256_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256i v5_0 = log10_bf16_1ulp_avx2_bits_f32_avx2(v4_0);
    const __m256i v5_1 = log10_bf16_1ulp_avx2_bits_f32_avx2(v4_1);
    const __m256i v7_0 = _mm256_sub_epi32(v5_0, v6);
    const __m256i v7_1 = _mm256_sub_epi32(v5_1, v6);
    const __m256i v9_0 = _mm256_srai_epi32(v7_0, 23);
    const __m256i v9_1 = _mm256_srai_epi32(v7_1, 23);
    const __m256 v10_0 = _mm256_cvtepi32_ps(v9_0);
    const __m256 v10_1 = _mm256_cvtepi32_ps(v9_1);
    const __m256i v13_0 = _mm256_and_si256(v7_0, v12);
    const __m256i v13_1 = _mm256_and_si256(v7_1, v12);
    const __m256i v14_0 = _mm256_sub_epi32(v3_0, v13_0);
    const __m256i v14_1 = _mm256_sub_epi32(v3_1, v13_1);
    const __m256 v15_0 = _mm256_castsi256_ps(v14_0);
    const __m256 v15_1 = _mm256_castsi256_ps(v14_1);
    const __m256 v17_0 = _mm256_sub_ps(v15_0, v16);
    const __m256 v17_1 = _mm256_sub_ps(v15_1, v16);
    const __m256 v21_0 = _mm256_fmadd_ps(v19, v17_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19, v17_1, v20);
    const __m256 v22_0 = _mm256_mul_ps(v17_0, v17_0);
    const __m256 v22_1 = _mm256_mul_ps(v17_1, v17_1);
    const __m256 v23_0 = _mm256_mul_ps(v21_0, v22_0);
    const __m256 v23_1 = _mm256_mul_ps(v21_1, v22_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v17_0, v18, v23_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v17_1, v18, v23_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v10_0, v11, v24_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v10_1, v11, v24_1);
    const __m256i v26_0 = log10_bf16_1ulp_avx2_bits_f32_avx2(v25_0);
    const __m256i v26_1 = log10_bf16_1ulp_avx2_bits_f32_avx2(v25_1);
    const __m256i v27_0 = _mm256_add_epi32(v0, v26_0);
    const __m256i v27_1 = _mm256_add_epi32(v0, v26_1);
    const __m256i v28_0 = _mm256_srli_epi32(v27_0, 16);
    const __m256i v28_1 = _mm256_srli_epi32(v27_1, 16);
    const __m256i v30_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v29, _CMP_LT_OQ));
    const __m256i v30_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v29, _CMP_LT_OQ));
    const __m256i v32_0 = _mm256_castps_si256(_mm256_cmp_ps(v31, v4_0, _CMP_LE_OQ));
    const __m256i v32_1 = _mm256_castps_si256(_mm256_cmp_ps(v31, v4_1, _CMP_LE_OQ));
    const __m256i v33_0 = _mm256_and_si256(v30_0, v32_0);
    const __m256i v33_1 = _mm256_and_si256(v30_1, v32_1);
    const __m256i v34_0 = _mm256_xor_si256(v33_0, _mm256_set1_epi32(-1));
    const __m256i v34_1 = _mm256_xor_si256(v33_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v28_0;
    __m256i r0_1 = v28_1;
    __m256i any1 = v34_0;
    any1 = _mm256_or_si256(any1, v34_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v36_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v35, _CMP_LT_OQ));
        const __m256i v36_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v35, _CMP_LT_OQ));
        const __m256i v38_0 = _mm256_castps_si256(_mm256_cmp_ps(v35, v4_0, _CMP_EQ_OQ));
        const __m256i v38_1 = _mm256_castps_si256(_mm256_cmp_ps(v35, v4_1, _CMP_EQ_OQ));
        const __m256i v41_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v40, _CMP_NLE_UQ));
        const __m256i v41_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v40, _CMP_NLE_UQ));
        const __m256 v43_0 = _mm256_mul_ps(v42, v4_0);
        const __m256 v43_1 = _mm256_mul_ps(v42, v4_1);
        const __m256i v44_0 = log10_bf16_1ulp_avx2_bits_f32_avx2(v43_0);
        const __m256i v44_1 = log10_bf16_1ulp_avx2_bits_f32_avx2(v43_1);
        const __m256i v45_0 = _mm256_sub_epi32(v44_0, v6);
        const __m256i v45_1 = _mm256_sub_epi32(v44_1, v6);
        const __m256i v46_0 = _mm256_srai_epi32(v45_0, 23);
        const __m256i v46_1 = _mm256_srai_epi32(v45_1, 23);
        const __m256 v47_0 = _mm256_cvtepi32_ps(v46_0);
        const __m256 v47_1 = _mm256_cvtepi32_ps(v46_1);
        const __m256 v50_0 = _mm256_fmadd_ps(v48, v22_0, v49);
        const __m256 v50_1 = _mm256_fmadd_ps(v48, v22_1, v49);
        const __m256 v51_0 = _mm256_sub_ps(v47_0, v50_0);
        const __m256 v51_1 = _mm256_sub_ps(v47_1, v50_1);
        const __m256i v54_0 = _mm256_and_si256(v12, v45_0);
        const __m256i v54_1 = _mm256_and_si256(v12, v45_1);
        const __m256i v55_0 = _mm256_sub_epi32(v44_0, v54_0);
        const __m256i v55_1 = _mm256_sub_epi32(v44_1, v54_1);
        const __m256 v56_0 = _mm256_castsi256_ps(v55_0);
        const __m256 v56_1 = _mm256_castsi256_ps(v55_1);
        const __m256 v57_0 = _mm256_sub_ps(v56_0, v16);
        const __m256 v57_1 = _mm256_sub_ps(v56_1, v16);
        const __m256 v60_0 = _mm256_mul_ps(v57_0, v57_0);
        const __m256 v60_1 = _mm256_mul_ps(v57_1, v57_1);
        const __m256 v62_0 = _mm256_fmadd_ps(v57_0, v57_0, v61);
        const __m256 v62_1 = _mm256_fmadd_ps(v57_1, v57_1, v61);
        const __m256 v64_0 = _mm256_fmadd_ps(v57_0, v62_0, v63);
        const __m256 v64_1 = _mm256_fmadd_ps(v57_1, v62_1, v63);
        const __m256 v65_0 = _mm256_mul_ps(v60_0, v64_0);
        const __m256 v65_1 = _mm256_mul_ps(v60_1, v64_1);
        const __m256 v66_0 = _mm256_fmadd_ps(v57_0, v59, v65_0);
        const __m256 v66_1 = _mm256_fmadd_ps(v57_1, v59, v65_1);
        const __m256 v67_0 = _mm256_fmadd_ps(v57_0, v58, v66_0);
        const __m256 v67_1 = _mm256_fmadd_ps(v57_1, v58, v66_1);
        const __m256 v68_0 = _mm256_fmadd_ps(v53, v51_0, v67_0);
        const __m256 v68_1 = _mm256_fmadd_ps(v53, v51_1, v67_1);
        const __m256 v69_0 = _mm256_fmadd_ps(v51_0, v52, v68_0);
        const __m256 v69_1 = _mm256_fmadd_ps(v51_1, v52, v68_1);
        const __m256 v70_0 = _mm256_blendv_ps(v69_0, v4_0, _mm256_castsi256_ps(v41_0));
        const __m256 v70_1 = _mm256_blendv_ps(v69_1, v4_1, _mm256_castsi256_ps(v41_1));
        const __m256 v71_0 = _mm256_blendv_ps(v70_0, v39, _mm256_castsi256_ps(v38_0));
        const __m256 v71_1 = _mm256_blendv_ps(v70_1, v39, _mm256_castsi256_ps(v38_1));
        const __m256 v72_0 = _mm256_blendv_ps(v71_0, v37, _mm256_castsi256_ps(v36_0));
        const __m256 v72_1 = _mm256_blendv_ps(v71_1, v37, _mm256_castsi256_ps(v36_1));
        const __m256i v73_0 = log10_bf16_1ulp_avx2_bits_f32_avx2(v72_0);
        const __m256i v73_1 = log10_bf16_1ulp_avx2_bits_f32_avx2(v72_1);
        const __m256i v74_0 = _mm256_add_epi32(v73_0, v0);
        const __m256i v74_1 = _mm256_add_epi32(v73_1, v0);
        const __m256i v75_0 = _mm256_srli_epi32(v74_0, 16);
        const __m256i v75_1 = _mm256_srli_epi32(v74_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v75_0), _mm256_castsi256_ps(v34_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v75_1), _mm256_castsi256_ps(v34_1)));
    }
    log10_bf16_1ulp_avx2_store_u16_avx2(y, r0_0);
    log10_bf16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static LOG10_BF16_1ULP_AVX2_AVX2_TARGET void log10_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256i v6 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v11 = _mm256_set1_ps(0x1.341ff8p-2f); /* 0.300903201 */
    const __m256i v12 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v16 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v18 = _mm256_set1_ps(0x1.bcae86p-2f); /* 0.434259504 */
    const __m256 v19 = _mm256_set1_ps(0x1.3945f2p-3f); /* 0.152965441 */
    const __m256 v20 = _mm256_set1_ps(-0x1.ce5d4ap-3f); /* -0.225763872 */
    const __m256 v29 = _mm256_set1_ps(INFINITY);
    const __m256 v31 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v35 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v37 = _mm256_set1_ps(NAN);
    const __m256 v39 = _mm256_set1_ps(-INFINITY);
    const __m256 v40 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v42 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v48 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v49 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v52 = _mm256_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m256 v53 = _mm256_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m256 v58 = _mm256_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m256 v59 = _mm256_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m256 v61 = _mm256_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m256 v63 = _mm256_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256i v5 = log10_bf16_1ulp_avx2_bits_f32_avx2(v4);
    const __m256i v7 = _mm256_sub_epi32(v5, v6);
    const __m256i v9 = _mm256_srai_epi32(v7, 23);
    const __m256 v10 = _mm256_cvtepi32_ps(v9);
    const __m256i v13 = _mm256_and_si256(v7, v12);
    const __m256i v14 = _mm256_sub_epi32(v3, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v17 = _mm256_sub_ps(v15, v16);
    const __m256 v21 = _mm256_fmadd_ps(v19, v17, v20);
    const __m256 v22 = _mm256_mul_ps(v17, v17);
    const __m256 v23 = _mm256_mul_ps(v21, v22);
    const __m256 v24 = _mm256_fmadd_ps(v17, v18, v23);
    const __m256 v25 = _mm256_fmadd_ps(v10, v11, v24);
    const __m256i v26 = log10_bf16_1ulp_avx2_bits_f32_avx2(v25);
    const __m256i v27 = _mm256_add_epi32(v0, v26);
    const __m256i v28 = _mm256_srli_epi32(v27, 16);
    const __m256i v30 = _mm256_castps_si256(_mm256_cmp_ps(v4, v29, _CMP_LT_OQ));
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v31, v4, _CMP_LE_OQ));
    const __m256i v33 = _mm256_and_si256(v30, v32);
    const __m256i v34 = _mm256_xor_si256(v33, _mm256_set1_epi32(-1));
    __m256i r0 = v28;
    __m256i any1 = v34;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v36 = _mm256_castps_si256(_mm256_cmp_ps(v4, v35, _CMP_LT_OQ));
        const __m256i v38 = _mm256_castps_si256(_mm256_cmp_ps(v35, v4, _CMP_EQ_OQ));
        const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v4, v40, _CMP_NLE_UQ));
        const __m256 v43 = _mm256_mul_ps(v42, v4);
        const __m256i v44 = log10_bf16_1ulp_avx2_bits_f32_avx2(v43);
        const __m256i v45 = _mm256_sub_epi32(v44, v6);
        const __m256i v46 = _mm256_srai_epi32(v45, 23);
        const __m256 v47 = _mm256_cvtepi32_ps(v46);
        const __m256 v50 = _mm256_fmadd_ps(v48, v22, v49);
        const __m256 v51 = _mm256_sub_ps(v47, v50);
        const __m256i v54 = _mm256_and_si256(v12, v45);
        const __m256i v55 = _mm256_sub_epi32(v44, v54);
        const __m256 v56 = _mm256_castsi256_ps(v55);
        const __m256 v57 = _mm256_sub_ps(v56, v16);
        const __m256 v60 = _mm256_mul_ps(v57, v57);
        const __m256 v62 = _mm256_fmadd_ps(v57, v57, v61);
        const __m256 v64 = _mm256_fmadd_ps(v57, v62, v63);
        const __m256 v65 = _mm256_mul_ps(v60, v64);
        const __m256 v66 = _mm256_fmadd_ps(v57, v59, v65);
        const __m256 v67 = _mm256_fmadd_ps(v57, v58, v66);
        const __m256 v68 = _mm256_fmadd_ps(v53, v51, v67);
        const __m256 v69 = _mm256_fmadd_ps(v51, v52, v68);
        const __m256 v70 = _mm256_blendv_ps(v69, v4, _mm256_castsi256_ps(v41));
        const __m256 v71 = _mm256_blendv_ps(v70, v39, _mm256_castsi256_ps(v38));
        const __m256 v72 = _mm256_blendv_ps(v71, v37, _mm256_castsi256_ps(v36));
        const __m256i v73 = log10_bf16_1ulp_avx2_bits_f32_avx2(v72);
        const __m256i v74 = _mm256_add_epi32(v73, v0);
        const __m256i v75 = _mm256_srli_epi32(v74, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v75), _mm256_castsi256_ps(v34)));
    }
    log10_bf16_1ulp_avx2_store_u16_avx2(y, r0);
}

static LOG10_BF16_1ULP_AVX2_AVX2_TARGET void log10_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log10_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log10_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG10_BF16_1ULP_AVX2_AVX512 __m512i log10_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG10_BF16_1ULP_AVX2_AVX512 void log10_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512i v6 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v11 = _mm512_set1_ps(0x1.341ff8p-2f); /* 0.300903201 */
    const __m512i v12 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v16 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v18 = _mm512_set1_ps(0x1.bcae86p-2f); /* 0.434259504 */
    const __m512 v19 = _mm512_set1_ps(0x1.3945f2p-3f); /* 0.152965441 */
    const __m512 v20 = _mm512_set1_ps(-0x1.ce5d4ap-3f); /* -0.225763872 */
    const __m512 v29 = _mm512_set1_ps(INFINITY);
    const __m512 v31 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v35 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v37 = _mm512_set1_ps(NAN);
    const __m512 v39 = _mm512_set1_ps(-INFINITY);
    const __m512 v40 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v42 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v48 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v49 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v52 = _mm512_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m512 v53 = _mm512_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m512 v58 = _mm512_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m512 v59 = _mm512_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m512 v61 = _mm512_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m512 v63 = _mm512_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
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
    const __m512i v5_0 = log10_bf16_1ulp_avx2_bits_f32_avx512(v4_0);
    const __m512i v5_1 = log10_bf16_1ulp_avx2_bits_f32_avx512(v4_1);
    const __m512i v5_2 = log10_bf16_1ulp_avx2_bits_f32_avx512(v4_2);
    const __m512i v5_3 = log10_bf16_1ulp_avx2_bits_f32_avx512(v4_3);
    const __m512i v7_0 = _mm512_sub_epi32(v5_0, v6);
    const __m512i v7_1 = _mm512_sub_epi32(v5_1, v6);
    const __m512i v7_2 = _mm512_sub_epi32(v5_2, v6);
    const __m512i v7_3 = _mm512_sub_epi32(v5_3, v6);
    const __m512i v9_0 = _mm512_srai_epi32(v7_0, 23);
    const __m512i v9_1 = _mm512_srai_epi32(v7_1, 23);
    const __m512i v9_2 = _mm512_srai_epi32(v7_2, 23);
    const __m512i v9_3 = _mm512_srai_epi32(v7_3, 23);
    const __m512 v10_0 = _mm512_cvtepi32_ps(v9_0);
    const __m512 v10_1 = _mm512_cvtepi32_ps(v9_1);
    const __m512 v10_2 = _mm512_cvtepi32_ps(v9_2);
    const __m512 v10_3 = _mm512_cvtepi32_ps(v9_3);
    const __m512i v13_0 = _mm512_and_si512(v7_0, v12);
    const __m512i v13_1 = _mm512_and_si512(v7_1, v12);
    const __m512i v13_2 = _mm512_and_si512(v7_2, v12);
    const __m512i v13_3 = _mm512_and_si512(v7_3, v12);
    const __m512i v14_0 = _mm512_sub_epi32(v3_0, v13_0);
    const __m512i v14_1 = _mm512_sub_epi32(v3_1, v13_1);
    const __m512i v14_2 = _mm512_sub_epi32(v3_2, v13_2);
    const __m512i v14_3 = _mm512_sub_epi32(v3_3, v13_3);
    const __m512 v15_0 = _mm512_castsi512_ps(v14_0);
    const __m512 v15_1 = _mm512_castsi512_ps(v14_1);
    const __m512 v15_2 = _mm512_castsi512_ps(v14_2);
    const __m512 v15_3 = _mm512_castsi512_ps(v14_3);
    const __m512 v17_0 = _mm512_sub_ps(v15_0, v16);
    const __m512 v17_1 = _mm512_sub_ps(v15_1, v16);
    const __m512 v17_2 = _mm512_sub_ps(v15_2, v16);
    const __m512 v17_3 = _mm512_sub_ps(v15_3, v16);
    const __m512 v21_0 = _mm512_fmadd_ps(v19, v17_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19, v17_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v19, v17_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v19, v17_3, v20);
    const __m512 v22_0 = _mm512_mul_ps(v17_0, v17_0);
    const __m512 v22_1 = _mm512_mul_ps(v17_1, v17_1);
    const __m512 v22_2 = _mm512_mul_ps(v17_2, v17_2);
    const __m512 v22_3 = _mm512_mul_ps(v17_3, v17_3);
    const __m512 v23_0 = _mm512_mul_ps(v21_0, v22_0);
    const __m512 v23_1 = _mm512_mul_ps(v21_1, v22_1);
    const __m512 v23_2 = _mm512_mul_ps(v21_2, v22_2);
    const __m512 v23_3 = _mm512_mul_ps(v21_3, v22_3);
    const __m512 v24_0 = _mm512_fmadd_ps(v17_0, v18, v23_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v17_1, v18, v23_1);
    const __m512 v24_2 = _mm512_fmadd_ps(v17_2, v18, v23_2);
    const __m512 v24_3 = _mm512_fmadd_ps(v17_3, v18, v23_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v10_0, v11, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v10_1, v11, v24_1);
    const __m512 v25_2 = _mm512_fmadd_ps(v10_2, v11, v24_2);
    const __m512 v25_3 = _mm512_fmadd_ps(v10_3, v11, v24_3);
    const __m512i v26_0 = log10_bf16_1ulp_avx2_bits_f32_avx512(v25_0);
    const __m512i v26_1 = log10_bf16_1ulp_avx2_bits_f32_avx512(v25_1);
    const __m512i v26_2 = log10_bf16_1ulp_avx2_bits_f32_avx512(v25_2);
    const __m512i v26_3 = log10_bf16_1ulp_avx2_bits_f32_avx512(v25_3);
    const __m512i v27_0 = _mm512_add_epi32(v0, v26_0);
    const __m512i v27_1 = _mm512_add_epi32(v0, v26_1);
    const __m512i v27_2 = _mm512_add_epi32(v0, v26_2);
    const __m512i v27_3 = _mm512_add_epi32(v0, v26_3);
    const __m512i v28_0 = _mm512_srli_epi32(v27_0, 16);
    const __m512i v28_1 = _mm512_srli_epi32(v27_1, 16);
    const __m512i v28_2 = _mm512_srli_epi32(v27_2, 16);
    const __m512i v28_3 = _mm512_srli_epi32(v27_3, 16);
    const __mmask16 v30_0 = _mm512_cmp_ps_mask(v4_0, v29, _CMP_LT_OQ);
    const __mmask16 v30_1 = _mm512_cmp_ps_mask(v4_1, v29, _CMP_LT_OQ);
    const __mmask16 v30_2 = _mm512_cmp_ps_mask(v4_2, v29, _CMP_LT_OQ);
    const __mmask16 v30_3 = _mm512_cmp_ps_mask(v4_3, v29, _CMP_LT_OQ);
    const __mmask16 v32_0 = _mm512_cmp_ps_mask(v31, v4_0, _CMP_LE_OQ);
    const __mmask16 v32_1 = _mm512_cmp_ps_mask(v31, v4_1, _CMP_LE_OQ);
    const __mmask16 v32_2 = _mm512_cmp_ps_mask(v31, v4_2, _CMP_LE_OQ);
    const __mmask16 v32_3 = _mm512_cmp_ps_mask(v31, v4_3, _CMP_LE_OQ);
    const __mmask16 v33_0 = (__mmask16)(v30_0 & v32_0);
    const __mmask16 v33_1 = (__mmask16)(v30_1 & v32_1);
    const __mmask16 v33_2 = (__mmask16)(v30_2 & v32_2);
    const __mmask16 v33_3 = (__mmask16)(v30_3 & v32_3);
    const __mmask16 v34_0 = (__mmask16)~v33_0;
    const __mmask16 v34_1 = (__mmask16)~v33_1;
    const __mmask16 v34_2 = (__mmask16)~v33_2;
    const __mmask16 v34_3 = (__mmask16)~v33_3;
    __m512i r0_0 = v28_0;
    __m512i r0_1 = v28_1;
    __m512i r0_2 = v28_2;
    __m512i r0_3 = v28_3;
    __mmask16 any1 = v34_0;
    any1 = (__mmask16)(any1 | v34_1);
    any1 = (__mmask16)(any1 | v34_2);
    any1 = (__mmask16)(any1 | v34_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v36_0 = _mm512_cmp_ps_mask(v4_0, v35, _CMP_LT_OQ);
        const __mmask16 v36_1 = _mm512_cmp_ps_mask(v4_1, v35, _CMP_LT_OQ);
        const __mmask16 v36_2 = _mm512_cmp_ps_mask(v4_2, v35, _CMP_LT_OQ);
        const __mmask16 v36_3 = _mm512_cmp_ps_mask(v4_3, v35, _CMP_LT_OQ);
        const __mmask16 v38_0 = _mm512_cmp_ps_mask(v35, v4_0, _CMP_EQ_OQ);
        const __mmask16 v38_1 = _mm512_cmp_ps_mask(v35, v4_1, _CMP_EQ_OQ);
        const __mmask16 v38_2 = _mm512_cmp_ps_mask(v35, v4_2, _CMP_EQ_OQ);
        const __mmask16 v38_3 = _mm512_cmp_ps_mask(v35, v4_3, _CMP_EQ_OQ);
        const __mmask16 v41_0 = _mm512_cmp_ps_mask(v4_0, v40, _CMP_NLE_UQ);
        const __mmask16 v41_1 = _mm512_cmp_ps_mask(v4_1, v40, _CMP_NLE_UQ);
        const __mmask16 v41_2 = _mm512_cmp_ps_mask(v4_2, v40, _CMP_NLE_UQ);
        const __mmask16 v41_3 = _mm512_cmp_ps_mask(v4_3, v40, _CMP_NLE_UQ);
        const __m512 v43_0 = _mm512_mul_ps(v42, v4_0);
        const __m512 v43_1 = _mm512_mul_ps(v42, v4_1);
        const __m512 v43_2 = _mm512_mul_ps(v42, v4_2);
        const __m512 v43_3 = _mm512_mul_ps(v42, v4_3);
        const __m512i v44_0 = log10_bf16_1ulp_avx2_bits_f32_avx512(v43_0);
        const __m512i v44_1 = log10_bf16_1ulp_avx2_bits_f32_avx512(v43_1);
        const __m512i v44_2 = log10_bf16_1ulp_avx2_bits_f32_avx512(v43_2);
        const __m512i v44_3 = log10_bf16_1ulp_avx2_bits_f32_avx512(v43_3);
        const __m512i v45_0 = _mm512_sub_epi32(v44_0, v6);
        const __m512i v45_1 = _mm512_sub_epi32(v44_1, v6);
        const __m512i v45_2 = _mm512_sub_epi32(v44_2, v6);
        const __m512i v45_3 = _mm512_sub_epi32(v44_3, v6);
        const __m512i v46_0 = _mm512_srai_epi32(v45_0, 23);
        const __m512i v46_1 = _mm512_srai_epi32(v45_1, 23);
        const __m512i v46_2 = _mm512_srai_epi32(v45_2, 23);
        const __m512i v46_3 = _mm512_srai_epi32(v45_3, 23);
        const __m512 v47_0 = _mm512_cvtepi32_ps(v46_0);
        const __m512 v47_1 = _mm512_cvtepi32_ps(v46_1);
        const __m512 v47_2 = _mm512_cvtepi32_ps(v46_2);
        const __m512 v47_3 = _mm512_cvtepi32_ps(v46_3);
        const __m512 v50_0 = _mm512_fmadd_ps(v48, v22_0, v49);
        const __m512 v50_1 = _mm512_fmadd_ps(v48, v22_1, v49);
        const __m512 v50_2 = _mm512_fmadd_ps(v48, v22_2, v49);
        const __m512 v50_3 = _mm512_fmadd_ps(v48, v22_3, v49);
        const __m512 v51_0 = _mm512_sub_ps(v47_0, v50_0);
        const __m512 v51_1 = _mm512_sub_ps(v47_1, v50_1);
        const __m512 v51_2 = _mm512_sub_ps(v47_2, v50_2);
        const __m512 v51_3 = _mm512_sub_ps(v47_3, v50_3);
        const __m512i v54_0 = _mm512_and_si512(v12, v45_0);
        const __m512i v54_1 = _mm512_and_si512(v12, v45_1);
        const __m512i v54_2 = _mm512_and_si512(v12, v45_2);
        const __m512i v54_3 = _mm512_and_si512(v12, v45_3);
        const __m512i v55_0 = _mm512_sub_epi32(v44_0, v54_0);
        const __m512i v55_1 = _mm512_sub_epi32(v44_1, v54_1);
        const __m512i v55_2 = _mm512_sub_epi32(v44_2, v54_2);
        const __m512i v55_3 = _mm512_sub_epi32(v44_3, v54_3);
        const __m512 v56_0 = _mm512_castsi512_ps(v55_0);
        const __m512 v56_1 = _mm512_castsi512_ps(v55_1);
        const __m512 v56_2 = _mm512_castsi512_ps(v55_2);
        const __m512 v56_3 = _mm512_castsi512_ps(v55_3);
        const __m512 v57_0 = _mm512_sub_ps(v56_0, v16);
        const __m512 v57_1 = _mm512_sub_ps(v56_1, v16);
        const __m512 v57_2 = _mm512_sub_ps(v56_2, v16);
        const __m512 v57_3 = _mm512_sub_ps(v56_3, v16);
        const __m512 v60_0 = _mm512_mul_ps(v57_0, v57_0);
        const __m512 v60_1 = _mm512_mul_ps(v57_1, v57_1);
        const __m512 v60_2 = _mm512_mul_ps(v57_2, v57_2);
        const __m512 v60_3 = _mm512_mul_ps(v57_3, v57_3);
        const __m512 v62_0 = _mm512_fmadd_ps(v57_0, v57_0, v61);
        const __m512 v62_1 = _mm512_fmadd_ps(v57_1, v57_1, v61);
        const __m512 v62_2 = _mm512_fmadd_ps(v57_2, v57_2, v61);
        const __m512 v62_3 = _mm512_fmadd_ps(v57_3, v57_3, v61);
        const __m512 v64_0 = _mm512_fmadd_ps(v57_0, v62_0, v63);
        const __m512 v64_1 = _mm512_fmadd_ps(v57_1, v62_1, v63);
        const __m512 v64_2 = _mm512_fmadd_ps(v57_2, v62_2, v63);
        const __m512 v64_3 = _mm512_fmadd_ps(v57_3, v62_3, v63);
        const __m512 v65_0 = _mm512_mul_ps(v60_0, v64_0);
        const __m512 v65_1 = _mm512_mul_ps(v60_1, v64_1);
        const __m512 v65_2 = _mm512_mul_ps(v60_2, v64_2);
        const __m512 v65_3 = _mm512_mul_ps(v60_3, v64_3);
        const __m512 v66_0 = _mm512_fmadd_ps(v57_0, v59, v65_0);
        const __m512 v66_1 = _mm512_fmadd_ps(v57_1, v59, v65_1);
        const __m512 v66_2 = _mm512_fmadd_ps(v57_2, v59, v65_2);
        const __m512 v66_3 = _mm512_fmadd_ps(v57_3, v59, v65_3);
        const __m512 v67_0 = _mm512_fmadd_ps(v57_0, v58, v66_0);
        const __m512 v67_1 = _mm512_fmadd_ps(v57_1, v58, v66_1);
        const __m512 v67_2 = _mm512_fmadd_ps(v57_2, v58, v66_2);
        const __m512 v67_3 = _mm512_fmadd_ps(v57_3, v58, v66_3);
        const __m512 v68_0 = _mm512_fmadd_ps(v53, v51_0, v67_0);
        const __m512 v68_1 = _mm512_fmadd_ps(v53, v51_1, v67_1);
        const __m512 v68_2 = _mm512_fmadd_ps(v53, v51_2, v67_2);
        const __m512 v68_3 = _mm512_fmadd_ps(v53, v51_3, v67_3);
        const __m512 v69_0 = _mm512_fmadd_ps(v51_0, v52, v68_0);
        const __m512 v69_1 = _mm512_fmadd_ps(v51_1, v52, v68_1);
        const __m512 v69_2 = _mm512_fmadd_ps(v51_2, v52, v68_2);
        const __m512 v69_3 = _mm512_fmadd_ps(v51_3, v52, v68_3);
        const __m512 v70_0 = _mm512_mask_blend_ps(v41_0, v69_0, v4_0);
        const __m512 v70_1 = _mm512_mask_blend_ps(v41_1, v69_1, v4_1);
        const __m512 v70_2 = _mm512_mask_blend_ps(v41_2, v69_2, v4_2);
        const __m512 v70_3 = _mm512_mask_blend_ps(v41_3, v69_3, v4_3);
        const __m512 v71_0 = _mm512_mask_blend_ps(v38_0, v70_0, v39);
        const __m512 v71_1 = _mm512_mask_blend_ps(v38_1, v70_1, v39);
        const __m512 v71_2 = _mm512_mask_blend_ps(v38_2, v70_2, v39);
        const __m512 v71_3 = _mm512_mask_blend_ps(v38_3, v70_3, v39);
        const __m512 v72_0 = _mm512_mask_blend_ps(v36_0, v71_0, v37);
        const __m512 v72_1 = _mm512_mask_blend_ps(v36_1, v71_1, v37);
        const __m512 v72_2 = _mm512_mask_blend_ps(v36_2, v71_2, v37);
        const __m512 v72_3 = _mm512_mask_blend_ps(v36_3, v71_3, v37);
        const __m512i v73_0 = log10_bf16_1ulp_avx2_bits_f32_avx512(v72_0);
        const __m512i v73_1 = log10_bf16_1ulp_avx2_bits_f32_avx512(v72_1);
        const __m512i v73_2 = log10_bf16_1ulp_avx2_bits_f32_avx512(v72_2);
        const __m512i v73_3 = log10_bf16_1ulp_avx2_bits_f32_avx512(v72_3);
        const __m512i v74_0 = _mm512_add_epi32(v73_0, v0);
        const __m512i v74_1 = _mm512_add_epi32(v73_1, v0);
        const __m512i v74_2 = _mm512_add_epi32(v73_2, v0);
        const __m512i v74_3 = _mm512_add_epi32(v73_3, v0);
        const __m512i v75_0 = _mm512_srli_epi32(v74_0, 16);
        const __m512i v75_1 = _mm512_srli_epi32(v74_1, 16);
        const __m512i v75_2 = _mm512_srli_epi32(v74_2, 16);
        const __m512i v75_3 = _mm512_srli_epi32(v74_3, 16);
        r0_0 = _mm512_mask_blend_epi32(v34_0, r0_0, v75_0);
        r0_1 = _mm512_mask_blend_epi32(v34_1, r0_1, v75_1);
        r0_2 = _mm512_mask_blend_epi32(v34_2, r0_2, v75_2);
        r0_3 = _mm512_mask_blend_epi32(v34_3, r0_3, v75_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static LOG10_BF16_1ULP_AVX2_AVX512_TARGET void log10_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512i v6 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v11 = _mm512_set1_ps(0x1.341ff8p-2f); /* 0.300903201 */
    const __m512i v12 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v16 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v18 = _mm512_set1_ps(0x1.bcae86p-2f); /* 0.434259504 */
    const __m512 v19 = _mm512_set1_ps(0x1.3945f2p-3f); /* 0.152965441 */
    const __m512 v20 = _mm512_set1_ps(-0x1.ce5d4ap-3f); /* -0.225763872 */
    const __m512 v29 = _mm512_set1_ps(INFINITY);
    const __m512 v31 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v35 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v37 = _mm512_set1_ps(NAN);
    const __m512 v39 = _mm512_set1_ps(-INFINITY);
    const __m512 v40 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v42 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v48 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v49 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v52 = _mm512_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m512 v53 = _mm512_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m512 v58 = _mm512_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m512 v59 = _mm512_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m512 v61 = _mm512_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m512 v63 = _mm512_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512i v5 = log10_bf16_1ulp_avx2_bits_f32_avx512(v4);
    const __m512i v7 = _mm512_sub_epi32(v5, v6);
    const __m512i v9 = _mm512_srai_epi32(v7, 23);
    const __m512 v10 = _mm512_cvtepi32_ps(v9);
    const __m512i v13 = _mm512_and_si512(v7, v12);
    const __m512i v14 = _mm512_sub_epi32(v3, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v17 = _mm512_sub_ps(v15, v16);
    const __m512 v21 = _mm512_fmadd_ps(v19, v17, v20);
    const __m512 v22 = _mm512_mul_ps(v17, v17);
    const __m512 v23 = _mm512_mul_ps(v21, v22);
    const __m512 v24 = _mm512_fmadd_ps(v17, v18, v23);
    const __m512 v25 = _mm512_fmadd_ps(v10, v11, v24);
    const __m512i v26 = log10_bf16_1ulp_avx2_bits_f32_avx512(v25);
    const __m512i v27 = _mm512_add_epi32(v0, v26);
    const __m512i v28 = _mm512_srli_epi32(v27, 16);
    const __mmask16 v30 = _mm512_cmp_ps_mask(v4, v29, _CMP_LT_OQ);
    const __mmask16 v32 = _mm512_cmp_ps_mask(v31, v4, _CMP_LE_OQ);
    const __mmask16 v33 = (__mmask16)(v30 & v32);
    const __mmask16 v34 = (__mmask16)~v33;
    __m512i r0 = v28;
    __mmask16 any1 = v34;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v36 = _mm512_cmp_ps_mask(v4, v35, _CMP_LT_OQ);
        const __mmask16 v38 = _mm512_cmp_ps_mask(v35, v4, _CMP_EQ_OQ);
        const __mmask16 v41 = _mm512_cmp_ps_mask(v4, v40, _CMP_NLE_UQ);
        const __m512 v43 = _mm512_mul_ps(v42, v4);
        const __m512i v44 = log10_bf16_1ulp_avx2_bits_f32_avx512(v43);
        const __m512i v45 = _mm512_sub_epi32(v44, v6);
        const __m512i v46 = _mm512_srai_epi32(v45, 23);
        const __m512 v47 = _mm512_cvtepi32_ps(v46);
        const __m512 v50 = _mm512_fmadd_ps(v48, v22, v49);
        const __m512 v51 = _mm512_sub_ps(v47, v50);
        const __m512i v54 = _mm512_and_si512(v12, v45);
        const __m512i v55 = _mm512_sub_epi32(v44, v54);
        const __m512 v56 = _mm512_castsi512_ps(v55);
        const __m512 v57 = _mm512_sub_ps(v56, v16);
        const __m512 v60 = _mm512_mul_ps(v57, v57);
        const __m512 v62 = _mm512_fmadd_ps(v57, v57, v61);
        const __m512 v64 = _mm512_fmadd_ps(v57, v62, v63);
        const __m512 v65 = _mm512_mul_ps(v60, v64);
        const __m512 v66 = _mm512_fmadd_ps(v57, v59, v65);
        const __m512 v67 = _mm512_fmadd_ps(v57, v58, v66);
        const __m512 v68 = _mm512_fmadd_ps(v53, v51, v67);
        const __m512 v69 = _mm512_fmadd_ps(v51, v52, v68);
        const __m512 v70 = _mm512_mask_blend_ps(v41, v69, v4);
        const __m512 v71 = _mm512_mask_blend_ps(v38, v70, v39);
        const __m512 v72 = _mm512_mask_blend_ps(v36, v71, v37);
        const __m512i v73 = log10_bf16_1ulp_avx2_bits_f32_avx512(v72);
        const __m512i v74 = _mm512_add_epi32(v73, v0);
        const __m512i v75 = _mm512_srli_epi32(v74, 16);
        r0 = _mm512_mask_blend_epi32(v34, r0, v75);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG10_BF16_1ULP_AVX2_AVX512_TARGET void log10_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log10_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log10_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log10_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_bf16_1ulp_avx2_level(void) {
#if defined(LOG10_BF16_1ULP_AVX2_FORCE_ISA)
    return LOG10_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t log10_bf16_1ulp_avx2(uint16_t x) {
    return log10_bf16_1ulp_avx2_element(x);
}

void log10_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_bf16_1ulp_avx2_level();
    if (level == 2) {
        log10_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log10_bf16_1ulp_avx2_array_portable(x, y, n);
}
