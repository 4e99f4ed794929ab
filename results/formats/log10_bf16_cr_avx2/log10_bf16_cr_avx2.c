/* log10_bf16_cr_avx2: log10
 *
 *   target       log10, log10 x, bf16
 *   domain       every input
 *   max error    0.499967 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.92p+13 (12864, encoding 0x4649)
 *   result there 0x1.08p+2 (4.125, encoding 0x4084)
 *   mean error   0.124421 ulp
 *   misrounded   0 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a7b7f19c27e37b8689d9ae2491bd4ec4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log10_bf16_avx2.db
 *                time: 0.4941 ns/element as avx2 code (inputs mean)
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
#include "log10_bf16_cr_avx2.h"

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

static inline int32_t log10_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log10_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log10_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log10_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log10_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t log10_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t log10_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = log10_bf16_cr_avx2_shl_i32(v1, v2);
    const float v4 = log10_bf16_cr_avx2_frombits_f32(v3);
    const int32_t v5 = log10_bf16_cr_avx2_bits_f32(v4);
    const int32_t v6 = 1059760811; /* 0x3f2aaaab */
    const int32_t v7 = (int32_t)((uint32_t)v5 - (uint32_t)v6);
    const int32_t v8 = 23;
    const int32_t v9 = log10_bf16_cr_avx2_ashr_i32(v7, v8);
    const float v10 = (float)v9;
    const float v11 = 0x1.344136p-2f; /* 0.30103001 */
    const int32_t v12 = -8388608; /* 0xff800000 */
    const int32_t v13 = v7 & v12;
    const int32_t v14 = (int32_t)((uint32_t)v5 - (uint32_t)v13);
    const float v15 = log10_bf16_cr_avx2_frombits_f32(v14);
    const float v16 = 0x1p+0f; /* 1 */
    const float v17 = v15 - v16;
    const float v18 = 0x1.bcb7bcp-2f; /* 0.434294641 */
    const float v19 = v17 * v17;
    const float v20 = 0x1.92e88p-4f; /* 0.0983662605 */
    const float v21 = -0x1.e528cp-4f; /* -0.118447065 */
    const float v22 = log10_bf16_cr_avx2_fma_f32(v17, v20, v21);
    const float v23 = 0x1.277b5ep-3f; /* 0.144278273 */
    const float v24 = -0x1.bc3474p-3f; /* -0.216896921 */
    const float v25 = log10_bf16_cr_avx2_fma_f32(v17, v23, v24);
    const float v26 = log10_bf16_cr_avx2_fma_f32(v19, v22, v25);
    const float v27 = v19 * v26;
    const float v28 = log10_bf16_cr_avx2_fma_f32(v17, v18, v27);
    const float v29 = log10_bf16_cr_avx2_fma_f32(v10, v11, v28);
    const int32_t v30 = log10_bf16_cr_avx2_bits_f32(v29);
    const int32_t v31 = (int32_t)((uint32_t)v0 + (uint32_t)v30);
    const int32_t v32 = log10_bf16_cr_avx2_lshr_i32(v31, v2);
    const float v33 = INFINITY;
    const int v34 = v4 < v33;
    const float v35 = 0x1p-126f; /* 1.17549435e-38 */
    const int v36 = v35 <= v4;
    const int v37 = v34 & v36;
    const int v38 = !v37;
    int32_t r0 = v32;
    if (v38) {
        const float v39 = 0x0p+0f; /* 0 */
        const int v40 = v4 < v39;
        const float v41 = NAN;
        const int v42 = v39 == v4;
        const float v43 = -INFINITY;
        const float v44 = 0x1p-40f; /* 9.09494702e-13 */
        const float v45 = 0x1.fffffep+87f; /* 3.09484991e+26 */
        const float v46 = log10_bf16_cr_avx2_fma_f32(v10, v44, v45);
        const int v47 = !(v4 <= v46);
        const float v48 = 0x1.344134p-2f; /* 0.30102998 */
        const float v49 = 0x1p+23f; /* 8388608 */
        const float v50 = v49 * v4;
        const int32_t v51 = log10_bf16_cr_avx2_bits_f32(v50);
        const int32_t v52 = (int32_t)((uint32_t)v51 - (uint32_t)v6);
        const int32_t v53 = log10_bf16_cr_avx2_ashr_i32(v52, v8);
        const float v54 = (float)v53;
        const float v55 = 0x1.7p+4f; /* 23 */
        const float v56 = v54 - v55;
        const float v57 = 0x1.09f7ap-26f; /* 1.54813335e-08 */
        const int32_t v58 = v12 & v52;
        const int32_t v59 = (int32_t)((uint32_t)v51 - (uint32_t)v58);
        const float v60 = log10_bf16_cr_avx2_frombits_f32(v59);
        const float v61 = v60 - v16;
        const float v62 = 0x1.bccp-2f; /* 0.434326172 */
        const float v63 = -0x1.09d5b2p-15f; /* -3.16899714e-05 */
        const float v64 = v61 * v61;
        const float v65 = 0x1.436e52p-5f; /* 0.0394813158 */
        const float v66 = -0x1.63c628p-5f; /* -0.0434294492 */
        const float v67 = log10_bf16_cr_avx2_fma_f32(v61, v65, v66);
        const float v68 = 0x1.8b4df2p-5f; /* 0.0482549407 */
        const float v69 = log10_bf16_cr_avx2_fma_f32(v61, v67, v68);
        const float v70 = -0x1.bcb7b2p-5f; /* -0.0542868115 */
        const float v71 = log10_bf16_cr_avx2_fma_f32(v61, v69, v70);
        const float v72 = 0x1.fc3fa6p-5f; /* 0.0620420687 */
        const float v73 = log10_bf16_cr_avx2_fma_f32(v61, v71, v72);
        const float v74 = -0x1.287a76p-4f; /* -0.0723824129 */
        const float v75 = 0x1.63c628p-4f; /* 0.0868588984 */
        const float v76 = log10_bf16_cr_avx2_fma_f32(v61, v74, v75);
        const float v77 = log10_bf16_cr_avx2_fma_f32(v73, v64, v76);
        const float v78 = -0x1.bcb7b2p-3f; /* -0.217147246 */
        const float v79 = log10_bf16_cr_avx2_fma_f32(v61, v77, v78);
        const float v80 = 0x1.287a76p-3f; /* 0.144764826 */
        const float v81 = log10_bf16_cr_avx2_fma_f32(v61, v79, v80);
        const float v82 = log10_bf16_cr_avx2_fma_f32(v61, v81, v78);
        const float v83 = v64 * v82;
        const float v84 = log10_bf16_cr_avx2_fma_f32(v61, v63, v83);
        const float v85 = log10_bf16_cr_avx2_fma_f32(v61, v62, v84);
        const float v86 = log10_bf16_cr_avx2_fma_f32(v57, v56, v85);
        const float v87 = log10_bf16_cr_avx2_fma_f32(v48, v56, v86);
        const float v88 = v47 ? v4 : v87;
        const float v89 = v42 ? v43 : v88;
        const float v90 = v40 ? v41 : v89;
        const int32_t v91 = log10_bf16_cr_avx2_bits_f32(v90);
        const int32_t v92 = (int32_t)((uint32_t)v0 + (uint32_t)v91);
        const int32_t v93 = log10_bf16_cr_avx2_lshr_i32(v92, v2);
        r0 = v93;
    }
    return (uint16_t)r0;
}

static void log10_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_BF16_CR_AVX2_AVX2 static inline LOG10_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG10_BF16_CR_AVX2_AVX512 static inline LOG10_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG10_BF16_CR_AVX2_AVX2 __m256i log10_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOG10_BF16_CR_AVX2_AVX2 void log10_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOG10_BF16_CR_AVX2_AVX2 void log10_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v6 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v11 = _mm256_set1_ps(0x1.344136p-2f); /* 0.30103001 */
    const __m256i v12 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v16 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v18 = _mm256_set1_ps(0x1.bcb7bcp-2f); /* 0.434294641 */
    const __m256 v20 = _mm256_set1_ps(0x1.92e88p-4f); /* 0.0983662605 */
    const __m256 v21 = _mm256_set1_ps(-0x1.e528cp-4f); /* -0.118447065 */
    const __m256 v23 = _mm256_set1_ps(0x1.277b5ep-3f); /* 0.144278273 */
    const __m256 v24 = _mm256_set1_ps(-0x1.bc3474p-3f); /* -0.216896921 */
    const __m256 v33 = _mm256_set1_ps(INFINITY);
    const __m256 v35 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v39 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v41 = _mm256_set1_ps(NAN);
    const __m256 v43 = _mm256_set1_ps(-INFINITY);
    const __m256 v44 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v45 = _mm256_set1_ps(0x1.fffffep+87f); /* 3.09484991e+26 */
    const __m256 v48 = _mm256_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m256 v49 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v55 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v57 = _mm256_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m256 v62 = _mm256_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m256 v63 = _mm256_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m256 v65 = _mm256_set1_ps(0x1.436e52p-5f); /* 0.0394813158 */
    const __m256 v66 = _mm256_set1_ps(-0x1.63c628p-5f); /* -0.0434294492 */
    const __m256 v68 = _mm256_set1_ps(0x1.8b4df2p-5f); /* 0.0482549407 */
    const __m256 v70 = _mm256_set1_ps(-0x1.bcb7b2p-5f); /* -0.0542868115 */
    const __m256 v72 = _mm256_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m256 v74 = _mm256_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m256 v75 = _mm256_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m256 v78 = _mm256_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m256 v80 = _mm256_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256i v5_0 = log10_bf16_cr_avx2_bits_f32_avx2(v4_0);
    const __m256i v5_1 = log10_bf16_cr_avx2_bits_f32_avx2(v4_1);
    const __m256i v7_0 = _mm256_sub_epi32(v5_0, v6);
    const __m256i v7_1 = _mm256_sub_epi32(v5_1, v6);
    const __m256i v9_0 = _mm256_srai_epi32(v7_0, 23);
    const __m256i v9_1 = _mm256_srai_epi32(v7_1, 23);
    const __m256 v10_0 = _mm256_cvtepi32_ps(v9_0);
    const __m256 v10_1 = _mm256_cvtepi32_ps(v9_1);
    const __m256i v13_0 = _mm256_and_si256(v7_0, v12);
    const __m256i v13_1 = _mm256_and_si256(v7_1, v12);
    const __m256i v14_0 = _mm256_sub_epi32(v5_0, v13_0);
    const __m256i v14_1 = _mm256_sub_epi32(v5_1, v13_1);
    const __m256 v15_0 = _mm256_castsi256_ps(v14_0);
    const __m256 v15_1 = _mm256_castsi256_ps(v14_1);
    const __m256 v17_0 = _mm256_sub_ps(v15_0, v16);
    const __m256 v17_1 = _mm256_sub_ps(v15_1, v16);
    const __m256 v19_0 = _mm256_mul_ps(v17_0, v17_0);
    const __m256 v19_1 = _mm256_mul_ps(v17_1, v17_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v17_0, v20, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v17_1, v20, v21);
    const __m256 v25_0 = _mm256_fmadd_ps(v17_0, v23, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v17_1, v23, v24);
    const __m256 v26_0 = _mm256_fmadd_ps(v19_0, v22_0, v25_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v19_1, v22_1, v25_1);
    const __m256 v27_0 = _mm256_mul_ps(v19_0, v26_0);
    const __m256 v27_1 = _mm256_mul_ps(v19_1, v26_1);
    const __m256 v28_0 = _mm256_fmadd_ps(v17_0, v18, v27_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v17_1, v18, v27_1);
    const __m256 v29_0 = _mm256_fmadd_ps(v10_0, v11, v28_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v10_1, v11, v28_1);
    const __m256i v30_0 = log10_bf16_cr_avx2_bits_f32_avx2(v29_0);
    const __m256i v30_1 = log10_bf16_cr_avx2_bits_f32_avx2(v29_1);
    const __m256i v31_0 = _mm256_add_epi32(v0, v30_0);
    const __m256i v31_1 = _mm256_add_epi32(v0, v30_1);
    const __m256i v32_0 = _mm256_srli_epi32(v31_0, 16);
    const __m256i v32_1 = _mm256_srli_epi32(v31_1, 16);
    const __m256i v34_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v33, _CMP_LT_OQ));
    const __m256i v34_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v33, _CMP_LT_OQ));
    const __m256i v36_0 = _mm256_castps_si256(_mm256_cmp_ps(v35, v4_0, _CMP_LE_OQ));
    const __m256i v36_1 = _mm256_castps_si256(_mm256_cmp_ps(v35, v4_1, _CMP_LE_OQ));
    const __m256i v37_0 = _mm256_and_si256(v34_0, v36_0);
    const __m256i v37_1 = _mm256_and_si256(v34_1, v36_1);
    const __m256i v38_0 = _mm256_xor_si256(v37_0, _mm256_set1_epi32(-1));
    const __m256i v38_1 = _mm256_xor_si256(v37_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v32_0;
    __m256i r0_1 = v32_1;
    __m256i any1 = v38_0;
    any1 = _mm256_or_si256(any1, v38_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v40_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v39, _CMP_LT_OQ));
        const __m256i v40_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v39, _CMP_LT_OQ));
        const __m256i v42_0 = _mm256_castps_si256(_mm256_cmp_ps(v39, v4_0, _CMP_EQ_OQ));
        const __m256i v42_1 = _mm256_castps_si256(_mm256_cmp_ps(v39, v4_1, _CMP_EQ_OQ));
        const __m256 v46_0 = _mm256_fmadd_ps(v10_0, v44, v45);
        const __m256 v46_1 = _mm256_fmadd_ps(v10_1, v44, v45);
        const __m256i v47_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v46_0, _CMP_NLE_UQ));
        const __m256i v47_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v46_1, _CMP_NLE_UQ));
        const __m256 v50_0 = _mm256_mul_ps(v49, v4_0);
        const __m256 v50_1 = _mm256_mul_ps(v49, v4_1);
        const __m256i v51_0 = log10_bf16_cr_avx2_bits_f32_avx2(v50_0);
        const __m256i v51_1 = log10_bf16_cr_avx2_bits_f32_avx2(v50_1);
        const __m256i v52_0 = _mm256_sub_epi32(v51_0, v6);
        const __m256i v52_1 = _mm256_sub_epi32(v51_1, v6);
        const __m256i v53_0 = _mm256_srai_epi32(v52_0, 23);
        const __m256i v53_1 = _mm256_srai_epi32(v52_1, 23);
        const __m256 v54_0 = _mm256_cvtepi32_ps(v53_0);
        const __m256 v54_1 = _mm256_cvtepi32_ps(v53_1);
        const __m256 v56_0 = _mm256_sub_ps(v54_0, v55);
        const __m256 v56_1 = _mm256_sub_ps(v54_1, v55);
        const __m256i v58_0 = _mm256_and_si256(v12, v52_0);
        const __m256i v58_1 = _mm256_and_si256(v12, v52_1);
        const __m256i v59_0 = _mm256_sub_epi32(v51_0, v58_0);
        const __m256i v59_1 = _mm256_sub_epi32(v51_1, v58_1);
        const __m256 v60_0 = _mm256_castsi256_ps(v59_0);
        const __m256 v60_1 = _mm256_castsi256_ps(v59_1);
        const __m256 v61_0 = _mm256_sub_ps(v60_0, v16);
        const __m256 v61_1 = _mm256_sub_ps(v60_1, v16);
        const __m256 v64_0 = _mm256_mul_ps(v61_0, v61_0);
        const __m256 v64_1 = _mm256_mul_ps(v61_1, v61_1);
        const __m256 v67_0 = _mm256_fmadd_ps(v61_0, v65, v66);
        const __m256 v67_1 = _mm256_fmadd_ps(v61_1, v65, v66);
        const __m256 v69_0 = _mm256_fmadd_ps(v61_0, v67_0, v68);
        const __m256 v69_1 = _mm256_fmadd_ps(v61_1, v67_1, v68);
        const __m256 v71_0 = _mm256_fmadd_ps(v61_0, v69_0, v70);
        const __m256 v71_1 = _mm256_fmadd_ps(v61_1, v69_1, v70);
        const __m256 v73_0 = _mm256_fmadd_ps(v61_0, v71_0, v72);
        const __m256 v73_1 = _mm256_fmadd_ps(v61_1, v71_1, v72);
        const __m256 v76_0 = _mm256_fmadd_ps(v61_0, v74, v75);
        const __m256 v76_1 = _mm256_fmadd_ps(v61_1, v74, v75);
        const __m256 v77_0 = _mm256_fmadd_ps(v73_0, v64_0, v76_0);
        const __m256 v77_1 = _mm256_fmadd_ps(v73_1, v64_1, v76_1);
        const __m256 v79_0 = _mm256_fmadd_ps(v61_0, v77_0, v78);
        const __m256 v79_1 = _mm256_fmadd_ps(v61_1, v77_1, v78);
        const __m256 v81_0 = _mm256_fmadd_ps(v61_0, v79_0, v80);
        const __m256 v81_1 = _mm256_fmadd_ps(v61_1, v79_1, v80);
        const __m256 v82_0 = _mm256_fmadd_ps(v61_0, v81_0, v78);
        const __m256 v82_1 = _mm256_fmadd_ps(v61_1, v81_1, v78);
        const __m256 v83_0 = _mm256_mul_ps(v64_0, v82_0);
        const __m256 v83_1 = _mm256_mul_ps(v64_1, v82_1);
        const __m256 v84_0 = _mm256_fmadd_ps(v61_0, v63, v83_0);
        const __m256 v84_1 = _mm256_fmadd_ps(v61_1, v63, v83_1);
        const __m256 v85_0 = _mm256_fmadd_ps(v61_0, v62, v84_0);
        const __m256 v85_1 = _mm256_fmadd_ps(v61_1, v62, v84_1);
        const __m256 v86_0 = _mm256_fmadd_ps(v57, v56_0, v85_0);
        const __m256 v86_1 = _mm256_fmadd_ps(v57, v56_1, v85_1);
        const __m256 v87_0 = _mm256_fmadd_ps(v48, v56_0, v86_0);
        const __m256 v87_1 = _mm256_fmadd_ps(v48, v56_1, v86_1);
        const __m256 v88_0 = _mm256_blendv_ps(v87_0, v4_0, _mm256_castsi256_ps(v47_0));
        const __m256 v88_1 = _mm256_blendv_ps(v87_1, v4_1, _mm256_castsi256_ps(v47_1));
        const __m256 v89_0 = _mm256_blendv_ps(v88_0, v43, _mm256_castsi256_ps(v42_0));
        const __m256 v89_1 = _mm256_blendv_ps(v88_1, v43, _mm256_castsi256_ps(v42_1));
        const __m256 v90_0 = _mm256_blendv_ps(v89_0, v41, _mm256_castsi256_ps(v40_0));
        const __m256 v90_1 = _mm256_blendv_ps(v89_1, v41, _mm256_castsi256_ps(v40_1));
        const __m256i v91_0 = log10_bf16_cr_avx2_bits_f32_avx2(v90_0);
        const __m256i v91_1 = log10_bf16_cr_avx2_bits_f32_avx2(v90_1);
        const __m256i v92_0 = _mm256_add_epi32(v0, v91_0);
        const __m256i v92_1 = _mm256_add_epi32(v0, v91_1);
        const __m256i v93_0 = _mm256_srli_epi32(v92_0, 16);
        const __m256i v93_1 = _mm256_srli_epi32(v92_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v93_0), _mm256_castsi256_ps(v38_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v93_1), _mm256_castsi256_ps(v38_1)));
    }
    log10_bf16_cr_avx2_store_u16_avx2(y, r0_0);
    log10_bf16_cr_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static LOG10_BF16_CR_AVX2_AVX2_TARGET void log10_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v6 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v11 = _mm256_set1_ps(0x1.344136p-2f); /* 0.30103001 */
    const __m256i v12 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v16 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v18 = _mm256_set1_ps(0x1.bcb7bcp-2f); /* 0.434294641 */
    const __m256 v20 = _mm256_set1_ps(0x1.92e88p-4f); /* 0.0983662605 */
    const __m256 v21 = _mm256_set1_ps(-0x1.e528cp-4f); /* -0.118447065 */
    const __m256 v23 = _mm256_set1_ps(0x1.277b5ep-3f); /* 0.144278273 */
    const __m256 v24 = _mm256_set1_ps(-0x1.bc3474p-3f); /* -0.216896921 */
    const __m256 v33 = _mm256_set1_ps(INFINITY);
    const __m256 v35 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v39 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v41 = _mm256_set1_ps(NAN);
    const __m256 v43 = _mm256_set1_ps(-INFINITY);
    const __m256 v44 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v45 = _mm256_set1_ps(0x1.fffffep+87f); /* 3.09484991e+26 */
    const __m256 v48 = _mm256_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m256 v49 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v55 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v57 = _mm256_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m256 v62 = _mm256_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m256 v63 = _mm256_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m256 v65 = _mm256_set1_ps(0x1.436e52p-5f); /* 0.0394813158 */
    const __m256 v66 = _mm256_set1_ps(-0x1.63c628p-5f); /* -0.0434294492 */
    const __m256 v68 = _mm256_set1_ps(0x1.8b4df2p-5f); /* 0.0482549407 */
    const __m256 v70 = _mm256_set1_ps(-0x1.bcb7b2p-5f); /* -0.0542868115 */
    const __m256 v72 = _mm256_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m256 v74 = _mm256_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m256 v75 = _mm256_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m256 v78 = _mm256_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m256 v80 = _mm256_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256i v5 = log10_bf16_cr_avx2_bits_f32_avx2(v4);
    const __m256i v7 = _mm256_sub_epi32(v5, v6);
    const __m256i v9 = _mm256_srai_epi32(v7, 23);
    const __m256 v10 = _mm256_cvtepi32_ps(v9);
    const __m256i v13 = _mm256_and_si256(v7, v12);
    const __m256i v14 = _mm256_sub_epi32(v5, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v17 = _mm256_sub_ps(v15, v16);
    const __m256 v19 = _mm256_mul_ps(v17, v17);
    const __m256 v22 = _mm256_fmadd_ps(v17, v20, v21);
    const __m256 v25 = _mm256_fmadd_ps(v17, v23, v24);
    const __m256 v26 = _mm256_fmadd_ps(v19, v22, v25);
    const __m256 v27 = _mm256_mul_ps(v19, v26);
    const __m256 v28 = _mm256_fmadd_ps(v17, v18, v27);
    const __m256 v29 = _mm256_fmadd_ps(v10, v11, v28);
    const __m256i v30 = log10_bf16_cr_avx2_bits_f32_avx2(v29);
    const __m256i v31 = _mm256_add_epi32(v0, v30);
    const __m256i v32 = _mm256_srli_epi32(v31, 16);
    const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v4, v33, _CMP_LT_OQ));
    const __m256i v36 = _mm256_castps_si256(_mm256_cmp_ps(v35, v4, _CMP_LE_OQ));
    const __m256i v37 = _mm256_and_si256(v34, v36);
    const __m256i v38 = _mm256_xor_si256(v37, _mm256_set1_epi32(-1));
    __m256i r0 = v32;
    __m256i any1 = v38;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v40 = _mm256_castps_si256(_mm256_cmp_ps(v4, v39, _CMP_LT_OQ));
        const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v39, v4, _CMP_EQ_OQ));
        const __m256 v46 = _mm256_fmadd_ps(v10, v44, v45);
        const __m256i v47 = _mm256_castps_si256(_mm256_cmp_ps(v4, v46, _CMP_NLE_UQ));
        const __m256 v50 = _mm256_mul_ps(v49, v4);
        const __m256i v51 = log10_bf16_cr_avx2_bits_f32_avx2(v50);
        const __m256i v52 = _mm256_sub_epi32(v51, v6);
        const __m256i v53 = _mm256_srai_epi32(v52, 23);
        const __m256 v54 = _mm256_cvtepi32_ps(v53);
        const __m256 v56 = _mm256_sub_ps(v54, v55);
        const __m256i v58 = _mm256_and_si256(v12, v52);
        const __m256i v59 = _mm256_sub_epi32(v51, v58);
        const __m256 v60 = _mm256_castsi256_ps(v59);
        const __m256 v61 = _mm256_sub_ps(v60, v16);
        const __m256 v64 = _mm256_mul_ps(v61, v61);
        const __m256 v67 = _mm256_fmadd_ps(v61, v65, v66);
        const __m256 v69 = _mm256_fmadd_ps(v61, v67, v68);
        const __m256 v71 = _mm256_fmadd_ps(v61, v69, v70);
        const __m256 v73 = _mm256_fmadd_ps(v61, v71, v72);
        const __m256 v76 = _mm256_fmadd_ps(v61, v74, v75);
        const __m256 v77 = _mm256_fmadd_ps(v73, v64, v76);
        const __m256 v79 = _mm256_fmadd_ps(v61, v77, v78);
        const __m256 v81 = _mm256_fmadd_ps(v61, v79, v80);
        const __m256 v82 = _mm256_fmadd_ps(v61, v81, v78);
        const __m256 v83 = _mm256_mul_ps(v64, v82);
        const __m256 v84 = _mm256_fmadd_ps(v61, v63, v83);
        const __m256 v85 = _mm256_fmadd_ps(v61, v62, v84);
        const __m256 v86 = _mm256_fmadd_ps(v57, v56, v85);
        const __m256 v87 = _mm256_fmadd_ps(v48, v56, v86);
        const __m256 v88 = _mm256_blendv_ps(v87, v4, _mm256_castsi256_ps(v47));
        const __m256 v89 = _mm256_blendv_ps(v88, v43, _mm256_castsi256_ps(v42));
        const __m256 v90 = _mm256_blendv_ps(v89, v41, _mm256_castsi256_ps(v40));
        const __m256i v91 = log10_bf16_cr_avx2_bits_f32_avx2(v90);
        const __m256i v92 = _mm256_add_epi32(v0, v91);
        const __m256i v93 = _mm256_srli_epi32(v92, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v93), _mm256_castsi256_ps(v38)));
    }
    log10_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static LOG10_BF16_CR_AVX2_AVX2_TARGET void log10_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log10_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log10_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG10_BF16_CR_AVX2_AVX512 __m512i log10_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG10_BF16_CR_AVX2_AVX512 void log10_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v6 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v11 = _mm512_set1_ps(0x1.344136p-2f); /* 0.30103001 */
    const __m512i v12 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v16 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v18 = _mm512_set1_ps(0x1.bcb7bcp-2f); /* 0.434294641 */
    const __m512 v20 = _mm512_set1_ps(0x1.92e88p-4f); /* 0.0983662605 */
    const __m512 v21 = _mm512_set1_ps(-0x1.e528cp-4f); /* -0.118447065 */
    const __m512 v23 = _mm512_set1_ps(0x1.277b5ep-3f); /* 0.144278273 */
    const __m512 v24 = _mm512_set1_ps(-0x1.bc3474p-3f); /* -0.216896921 */
    const __m512 v33 = _mm512_set1_ps(INFINITY);
    const __m512 v35 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v39 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v41 = _mm512_set1_ps(NAN);
    const __m512 v43 = _mm512_set1_ps(-INFINITY);
    const __m512 v44 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v45 = _mm512_set1_ps(0x1.fffffep+87f); /* 3.09484991e+26 */
    const __m512 v48 = _mm512_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m512 v49 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v55 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v57 = _mm512_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m512 v62 = _mm512_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m512 v63 = _mm512_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m512 v65 = _mm512_set1_ps(0x1.436e52p-5f); /* 0.0394813158 */
    const __m512 v66 = _mm512_set1_ps(-0x1.63c628p-5f); /* -0.0434294492 */
    const __m512 v68 = _mm512_set1_ps(0x1.8b4df2p-5f); /* 0.0482549407 */
    const __m512 v70 = _mm512_set1_ps(-0x1.bcb7b2p-5f); /* -0.0542868115 */
    const __m512 v72 = _mm512_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m512 v74 = _mm512_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m512 v75 = _mm512_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m512 v78 = _mm512_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m512 v80 = _mm512_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
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
    const __m512i v5_0 = log10_bf16_cr_avx2_bits_f32_avx512(v4_0);
    const __m512i v5_1 = log10_bf16_cr_avx2_bits_f32_avx512(v4_1);
    const __m512i v5_2 = log10_bf16_cr_avx2_bits_f32_avx512(v4_2);
    const __m512i v5_3 = log10_bf16_cr_avx2_bits_f32_avx512(v4_3);
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
    const __m512i v14_0 = _mm512_sub_epi32(v5_0, v13_0);
    const __m512i v14_1 = _mm512_sub_epi32(v5_1, v13_1);
    const __m512i v14_2 = _mm512_sub_epi32(v5_2, v13_2);
    const __m512i v14_3 = _mm512_sub_epi32(v5_3, v13_3);
    const __m512 v15_0 = _mm512_castsi512_ps(v14_0);
    const __m512 v15_1 = _mm512_castsi512_ps(v14_1);
    const __m512 v15_2 = _mm512_castsi512_ps(v14_2);
    const __m512 v15_3 = _mm512_castsi512_ps(v14_3);
    const __m512 v17_0 = _mm512_sub_ps(v15_0, v16);
    const __m512 v17_1 = _mm512_sub_ps(v15_1, v16);
    const __m512 v17_2 = _mm512_sub_ps(v15_2, v16);
    const __m512 v17_3 = _mm512_sub_ps(v15_3, v16);
    const __m512 v19_0 = _mm512_mul_ps(v17_0, v17_0);
    const __m512 v19_1 = _mm512_mul_ps(v17_1, v17_1);
    const __m512 v19_2 = _mm512_mul_ps(v17_2, v17_2);
    const __m512 v19_3 = _mm512_mul_ps(v17_3, v17_3);
    const __m512 v22_0 = _mm512_fmadd_ps(v17_0, v20, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v17_1, v20, v21);
    const __m512 v22_2 = _mm512_fmadd_ps(v17_2, v20, v21);
    const __m512 v22_3 = _mm512_fmadd_ps(v17_3, v20, v21);
    const __m512 v25_0 = _mm512_fmadd_ps(v17_0, v23, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v17_1, v23, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v17_2, v23, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v17_3, v23, v24);
    const __m512 v26_0 = _mm512_fmadd_ps(v19_0, v22_0, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v19_1, v22_1, v25_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v19_2, v22_2, v25_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v19_3, v22_3, v25_3);
    const __m512 v27_0 = _mm512_mul_ps(v19_0, v26_0);
    const __m512 v27_1 = _mm512_mul_ps(v19_1, v26_1);
    const __m512 v27_2 = _mm512_mul_ps(v19_2, v26_2);
    const __m512 v27_3 = _mm512_mul_ps(v19_3, v26_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v17_0, v18, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v17_1, v18, v27_1);
    const __m512 v28_2 = _mm512_fmadd_ps(v17_2, v18, v27_2);
    const __m512 v28_3 = _mm512_fmadd_ps(v17_3, v18, v27_3);
    const __m512 v29_0 = _mm512_fmadd_ps(v10_0, v11, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v10_1, v11, v28_1);
    const __m512 v29_2 = _mm512_fmadd_ps(v10_2, v11, v28_2);
    const __m512 v29_3 = _mm512_fmadd_ps(v10_3, v11, v28_3);
    const __m512i v30_0 = log10_bf16_cr_avx2_bits_f32_avx512(v29_0);
    const __m512i v30_1 = log10_bf16_cr_avx2_bits_f32_avx512(v29_1);
    const __m512i v30_2 = log10_bf16_cr_avx2_bits_f32_avx512(v29_2);
    const __m512i v30_3 = log10_bf16_cr_avx2_bits_f32_avx512(v29_3);
    const __m512i v31_0 = _mm512_add_epi32(v0, v30_0);
    const __m512i v31_1 = _mm512_add_epi32(v0, v30_1);
    const __m512i v31_2 = _mm512_add_epi32(v0, v30_2);
    const __m512i v31_3 = _mm512_add_epi32(v0, v30_3);
    const __m512i v32_0 = _mm512_srli_epi32(v31_0, 16);
    const __m512i v32_1 = _mm512_srli_epi32(v31_1, 16);
    const __m512i v32_2 = _mm512_srli_epi32(v31_2, 16);
    const __m512i v32_3 = _mm512_srli_epi32(v31_3, 16);
    const __mmask16 v34_0 = _mm512_cmp_ps_mask(v4_0, v33, _CMP_LT_OQ);
    const __mmask16 v34_1 = _mm512_cmp_ps_mask(v4_1, v33, _CMP_LT_OQ);
    const __mmask16 v34_2 = _mm512_cmp_ps_mask(v4_2, v33, _CMP_LT_OQ);
    const __mmask16 v34_3 = _mm512_cmp_ps_mask(v4_3, v33, _CMP_LT_OQ);
    const __mmask16 v36_0 = _mm512_cmp_ps_mask(v35, v4_0, _CMP_LE_OQ);
    const __mmask16 v36_1 = _mm512_cmp_ps_mask(v35, v4_1, _CMP_LE_OQ);
    const __mmask16 v36_2 = _mm512_cmp_ps_mask(v35, v4_2, _CMP_LE_OQ);
    const __mmask16 v36_3 = _mm512_cmp_ps_mask(v35, v4_3, _CMP_LE_OQ);
    const __mmask16 v37_0 = (__mmask16)(v34_0 & v36_0);
    const __mmask16 v37_1 = (__mmask16)(v34_1 & v36_1);
    const __mmask16 v37_2 = (__mmask16)(v34_2 & v36_2);
    const __mmask16 v37_3 = (__mmask16)(v34_3 & v36_3);
    const __mmask16 v38_0 = (__mmask16)~v37_0;
    const __mmask16 v38_1 = (__mmask16)~v37_1;
    const __mmask16 v38_2 = (__mmask16)~v37_2;
    const __mmask16 v38_3 = (__mmask16)~v37_3;
    __m512i r0_0 = v32_0;
    __m512i r0_1 = v32_1;
    __m512i r0_2 = v32_2;
    __m512i r0_3 = v32_3;
    __mmask16 any1 = v38_0;
    any1 = (__mmask16)(any1 | v38_1);
    any1 = (__mmask16)(any1 | v38_2);
    any1 = (__mmask16)(any1 | v38_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v40_0 = _mm512_cmp_ps_mask(v4_0, v39, _CMP_LT_OQ);
        const __mmask16 v40_1 = _mm512_cmp_ps_mask(v4_1, v39, _CMP_LT_OQ);
        const __mmask16 v40_2 = _mm512_cmp_ps_mask(v4_2, v39, _CMP_LT_OQ);
        const __mmask16 v40_3 = _mm512_cmp_ps_mask(v4_3, v39, _CMP_LT_OQ);
        const __mmask16 v42_0 = _mm512_cmp_ps_mask(v39, v4_0, _CMP_EQ_OQ);
        const __mmask16 v42_1 = _mm512_cmp_ps_mask(v39, v4_1, _CMP_EQ_OQ);
        const __mmask16 v42_2 = _mm512_cmp_ps_mask(v39, v4_2, _CMP_EQ_OQ);
        const __mmask16 v42_3 = _mm512_cmp_ps_mask(v39, v4_3, _CMP_EQ_OQ);
        const __m512 v46_0 = _mm512_fmadd_ps(v10_0, v44, v45);
        const __m512 v46_1 = _mm512_fmadd_ps(v10_1, v44, v45);
        const __m512 v46_2 = _mm512_fmadd_ps(v10_2, v44, v45);
        const __m512 v46_3 = _mm512_fmadd_ps(v10_3, v44, v45);
        const __mmask16 v47_0 = _mm512_cmp_ps_mask(v4_0, v46_0, _CMP_NLE_UQ);
        const __mmask16 v47_1 = _mm512_cmp_ps_mask(v4_1, v46_1, _CMP_NLE_UQ);
        const __mmask16 v47_2 = _mm512_cmp_ps_mask(v4_2, v46_2, _CMP_NLE_UQ);
        const __mmask16 v47_3 = _mm512_cmp_ps_mask(v4_3, v46_3, _CMP_NLE_UQ);
        const __m512 v50_0 = _mm512_mul_ps(v49, v4_0);
        const __m512 v50_1 = _mm512_mul_ps(v49, v4_1);
        const __m512 v50_2 = _mm512_mul_ps(v49, v4_2);
        const __m512 v50_3 = _mm512_mul_ps(v49, v4_3);
        const __m512i v51_0 = log10_bf16_cr_avx2_bits_f32_avx512(v50_0);
        const __m512i v51_1 = log10_bf16_cr_avx2_bits_f32_avx512(v50_1);
        const __m512i v51_2 = log10_bf16_cr_avx2_bits_f32_avx512(v50_2);
        const __m512i v51_3 = log10_bf16_cr_avx2_bits_f32_avx512(v50_3);
        const __m512i v52_0 = _mm512_sub_epi32(v51_0, v6);
        const __m512i v52_1 = _mm512_sub_epi32(v51_1, v6);
        const __m512i v52_2 = _mm512_sub_epi32(v51_2, v6);
        const __m512i v52_3 = _mm512_sub_epi32(v51_3, v6);
        const __m512i v53_0 = _mm512_srai_epi32(v52_0, 23);
        const __m512i v53_1 = _mm512_srai_epi32(v52_1, 23);
        const __m512i v53_2 = _mm512_srai_epi32(v52_2, 23);
        const __m512i v53_3 = _mm512_srai_epi32(v52_3, 23);
        const __m512 v54_0 = _mm512_cvtepi32_ps(v53_0);
        const __m512 v54_1 = _mm512_cvtepi32_ps(v53_1);
        const __m512 v54_2 = _mm512_cvtepi32_ps(v53_2);
        const __m512 v54_3 = _mm512_cvtepi32_ps(v53_3);
        const __m512 v56_0 = _mm512_sub_ps(v54_0, v55);
        const __m512 v56_1 = _mm512_sub_ps(v54_1, v55);
        const __m512 v56_2 = _mm512_sub_ps(v54_2, v55);
        const __m512 v56_3 = _mm512_sub_ps(v54_3, v55);
        const __m512i v58_0 = _mm512_and_si512(v12, v52_0);
        const __m512i v58_1 = _mm512_and_si512(v12, v52_1);
        const __m512i v58_2 = _mm512_and_si512(v12, v52_2);
        const __m512i v58_3 = _mm512_and_si512(v12, v52_3);
        const __m512i v59_0 = _mm512_sub_epi32(v51_0, v58_0);
        const __m512i v59_1 = _mm512_sub_epi32(v51_1, v58_1);
        const __m512i v59_2 = _mm512_sub_epi32(v51_2, v58_2);
        const __m512i v59_3 = _mm512_sub_epi32(v51_3, v58_3);
        const __m512 v60_0 = _mm512_castsi512_ps(v59_0);
        const __m512 v60_1 = _mm512_castsi512_ps(v59_1);
        const __m512 v60_2 = _mm512_castsi512_ps(v59_2);
        const __m512 v60_3 = _mm512_castsi512_ps(v59_3);
        const __m512 v61_0 = _mm512_sub_ps(v60_0, v16);
        const __m512 v61_1 = _mm512_sub_ps(v60_1, v16);
        const __m512 v61_2 = _mm512_sub_ps(v60_2, v16);
        const __m512 v61_3 = _mm512_sub_ps(v60_3, v16);
        const __m512 v64_0 = _mm512_mul_ps(v61_0, v61_0);
        const __m512 v64_1 = _mm512_mul_ps(v61_1, v61_1);
        const __m512 v64_2 = _mm512_mul_ps(v61_2, v61_2);
        const __m512 v64_3 = _mm512_mul_ps(v61_3, v61_3);
        const __m512 v67_0 = _mm512_fmadd_ps(v61_0, v65, v66);
        const __m512 v67_1 = _mm512_fmadd_ps(v61_1, v65, v66);
        const __m512 v67_2 = _mm512_fmadd_ps(v61_2, v65, v66);
        const __m512 v67_3 = _mm512_fmadd_ps(v61_3, v65, v66);
        const __m512 v69_0 = _mm512_fmadd_ps(v61_0, v67_0, v68);
        const __m512 v69_1 = _mm512_fmadd_ps(v61_1, v67_1, v68);
        const __m512 v69_2 = _mm512_fmadd_ps(v61_2, v67_2, v68);
        const __m512 v69_3 = _mm512_fmadd_ps(v61_3, v67_3, v68);
        const __m512 v71_0 = _mm512_fmadd_ps(v61_0, v69_0, v70);
        const __m512 v71_1 = _mm512_fmadd_ps(v61_1, v69_1, v70);
        const __m512 v71_2 = _mm512_fmadd_ps(v61_2, v69_2, v70);
        const __m512 v71_3 = _mm512_fmadd_ps(v61_3, v69_3, v70);
        const __m512 v73_0 = _mm512_fmadd_ps(v61_0, v71_0, v72);
        const __m512 v73_1 = _mm512_fmadd_ps(v61_1, v71_1, v72);
        const __m512 v73_2 = _mm512_fmadd_ps(v61_2, v71_2, v72);
        const __m512 v73_3 = _mm512_fmadd_ps(v61_3, v71_3, v72);
        const __m512 v76_0 = _mm512_fmadd_ps(v61_0, v74, v75);
        const __m512 v76_1 = _mm512_fmadd_ps(v61_1, v74, v75);
        const __m512 v76_2 = _mm512_fmadd_ps(v61_2, v74, v75);
        const __m512 v76_3 = _mm512_fmadd_ps(v61_3, v74, v75);
        const __m512 v77_0 = _mm512_fmadd_ps(v73_0, v64_0, v76_0);
        const __m512 v77_1 = _mm512_fmadd_ps(v73_1, v64_1, v76_1);
        const __m512 v77_2 = _mm512_fmadd_ps(v73_2, v64_2, v76_2);
        const __m512 v77_3 = _mm512_fmadd_ps(v73_3, v64_3, v76_3);
        const __m512 v79_0 = _mm512_fmadd_ps(v61_0, v77_0, v78);
        const __m512 v79_1 = _mm512_fmadd_ps(v61_1, v77_1, v78);
        const __m512 v79_2 = _mm512_fmadd_ps(v61_2, v77_2, v78);
        const __m512 v79_3 = _mm512_fmadd_ps(v61_3, v77_3, v78);
        const __m512 v81_0 = _mm512_fmadd_ps(v61_0, v79_0, v80);
        const __m512 v81_1 = _mm512_fmadd_ps(v61_1, v79_1, v80);
        const __m512 v81_2 = _mm512_fmadd_ps(v61_2, v79_2, v80);
        const __m512 v81_3 = _mm512_fmadd_ps(v61_3, v79_3, v80);
        const __m512 v82_0 = _mm512_fmadd_ps(v61_0, v81_0, v78);
        const __m512 v82_1 = _mm512_fmadd_ps(v61_1, v81_1, v78);
        const __m512 v82_2 = _mm512_fmadd_ps(v61_2, v81_2, v78);
        const __m512 v82_3 = _mm512_fmadd_ps(v61_3, v81_3, v78);
        const __m512 v83_0 = _mm512_mul_ps(v64_0, v82_0);
        const __m512 v83_1 = _mm512_mul_ps(v64_1, v82_1);
        const __m512 v83_2 = _mm512_mul_ps(v64_2, v82_2);
        const __m512 v83_3 = _mm512_mul_ps(v64_3, v82_3);
        const __m512 v84_0 = _mm512_fmadd_ps(v61_0, v63, v83_0);
        const __m512 v84_1 = _mm512_fmadd_ps(v61_1, v63, v83_1);
        const __m512 v84_2 = _mm512_fmadd_ps(v61_2, v63, v83_2);
        const __m512 v84_3 = _mm512_fmadd_ps(v61_3, v63, v83_3);
        const __m512 v85_0 = _mm512_fmadd_ps(v61_0, v62, v84_0);
        const __m512 v85_1 = _mm512_fmadd_ps(v61_1, v62, v84_1);
        const __m512 v85_2 = _mm512_fmadd_ps(v61_2, v62, v84_2);
        const __m512 v85_3 = _mm512_fmadd_ps(v61_3, v62, v84_3);
        const __m512 v86_0 = _mm512_fmadd_ps(v57, v56_0, v85_0);
        const __m512 v86_1 = _mm512_fmadd_ps(v57, v56_1, v85_1);
        const __m512 v86_2 = _mm512_fmadd_ps(v57, v56_2, v85_2);
        const __m512 v86_3 = _mm512_fmadd_ps(v57, v56_3, v85_3);
        const __m512 v87_0 = _mm512_fmadd_ps(v48, v56_0, v86_0);
        const __m512 v87_1 = _mm512_fmadd_ps(v48, v56_1, v86_1);
        const __m512 v87_2 = _mm512_fmadd_ps(v48, v56_2, v86_2);
        const __m512 v87_3 = _mm512_fmadd_ps(v48, v56_3, v86_3);
        const __m512 v88_0 = _mm512_mask_blend_ps(v47_0, v87_0, v4_0);
        const __m512 v88_1 = _mm512_mask_blend_ps(v47_1, v87_1, v4_1);
        const __m512 v88_2 = _mm512_mask_blend_ps(v47_2, v87_2, v4_2);
        const __m512 v88_3 = _mm512_mask_blend_ps(v47_3, v87_3, v4_3);
        const __m512 v89_0 = _mm512_mask_blend_ps(v42_0, v88_0, v43);
        const __m512 v89_1 = _mm512_mask_blend_ps(v42_1, v88_1, v43);
        const __m512 v89_2 = _mm512_mask_blend_ps(v42_2, v88_2, v43);
        const __m512 v89_3 = _mm512_mask_blend_ps(v42_3, v88_3, v43);
        const __m512 v90_0 = _mm512_mask_blend_ps(v40_0, v89_0, v41);
        const __m512 v90_1 = _mm512_mask_blend_ps(v40_1, v89_1, v41);
        const __m512 v90_2 = _mm512_mask_blend_ps(v40_2, v89_2, v41);
        const __m512 v90_3 = _mm512_mask_blend_ps(v40_3, v89_3, v41);
        const __m512i v91_0 = log10_bf16_cr_avx2_bits_f32_avx512(v90_0);
        const __m512i v91_1 = log10_bf16_cr_avx2_bits_f32_avx512(v90_1);
        const __m512i v91_2 = log10_bf16_cr_avx2_bits_f32_avx512(v90_2);
        const __m512i v91_3 = log10_bf16_cr_avx2_bits_f32_avx512(v90_3);
        const __m512i v92_0 = _mm512_add_epi32(v0, v91_0);
        const __m512i v92_1 = _mm512_add_epi32(v0, v91_1);
        const __m512i v92_2 = _mm512_add_epi32(v0, v91_2);
        const __m512i v92_3 = _mm512_add_epi32(v0, v91_3);
        const __m512i v93_0 = _mm512_srli_epi32(v92_0, 16);
        const __m512i v93_1 = _mm512_srli_epi32(v92_1, 16);
        const __m512i v93_2 = _mm512_srli_epi32(v92_2, 16);
        const __m512i v93_3 = _mm512_srli_epi32(v92_3, 16);
        r0_0 = _mm512_mask_blend_epi32(v38_0, r0_0, v93_0);
        r0_1 = _mm512_mask_blend_epi32(v38_1, r0_1, v93_1);
        r0_2 = _mm512_mask_blend_epi32(v38_2, r0_2, v93_2);
        r0_3 = _mm512_mask_blend_epi32(v38_3, r0_3, v93_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static LOG10_BF16_CR_AVX2_AVX512_TARGET void log10_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v6 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v11 = _mm512_set1_ps(0x1.344136p-2f); /* 0.30103001 */
    const __m512i v12 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v16 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v18 = _mm512_set1_ps(0x1.bcb7bcp-2f); /* 0.434294641 */
    const __m512 v20 = _mm512_set1_ps(0x1.92e88p-4f); /* 0.0983662605 */
    const __m512 v21 = _mm512_set1_ps(-0x1.e528cp-4f); /* -0.118447065 */
    const __m512 v23 = _mm512_set1_ps(0x1.277b5ep-3f); /* 0.144278273 */
    const __m512 v24 = _mm512_set1_ps(-0x1.bc3474p-3f); /* -0.216896921 */
    const __m512 v33 = _mm512_set1_ps(INFINITY);
    const __m512 v35 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v39 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v41 = _mm512_set1_ps(NAN);
    const __m512 v43 = _mm512_set1_ps(-INFINITY);
    const __m512 v44 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v45 = _mm512_set1_ps(0x1.fffffep+87f); /* 3.09484991e+26 */
    const __m512 v48 = _mm512_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m512 v49 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v55 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v57 = _mm512_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m512 v62 = _mm512_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m512 v63 = _mm512_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m512 v65 = _mm512_set1_ps(0x1.436e52p-5f); /* 0.0394813158 */
    const __m512 v66 = _mm512_set1_ps(-0x1.63c628p-5f); /* -0.0434294492 */
    const __m512 v68 = _mm512_set1_ps(0x1.8b4df2p-5f); /* 0.0482549407 */
    const __m512 v70 = _mm512_set1_ps(-0x1.bcb7b2p-5f); /* -0.0542868115 */
    const __m512 v72 = _mm512_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m512 v74 = _mm512_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m512 v75 = _mm512_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m512 v78 = _mm512_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m512 v80 = _mm512_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512i v5 = log10_bf16_cr_avx2_bits_f32_avx512(v4);
    const __m512i v7 = _mm512_sub_epi32(v5, v6);
    const __m512i v9 = _mm512_srai_epi32(v7, 23);
    const __m512 v10 = _mm512_cvtepi32_ps(v9);
    const __m512i v13 = _mm512_and_si512(v7, v12);
    const __m512i v14 = _mm512_sub_epi32(v5, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v17 = _mm512_sub_ps(v15, v16);
    const __m512 v19 = _mm512_mul_ps(v17, v17);
    const __m512 v22 = _mm512_fmadd_ps(v17, v20, v21);
    const __m512 v25 = _mm512_fmadd_ps(v17, v23, v24);
    const __m512 v26 = _mm512_fmadd_ps(v19, v22, v25);
    const __m512 v27 = _mm512_mul_ps(v19, v26);
    const __m512 v28 = _mm512_fmadd_ps(v17, v18, v27);
    const __m512 v29 = _mm512_fmadd_ps(v10, v11, v28);
    const __m512i v30 = log10_bf16_cr_avx2_bits_f32_avx512(v29);
    const __m512i v31 = _mm512_add_epi32(v0, v30);
    const __m512i v32 = _mm512_srli_epi32(v31, 16);
    const __mmask16 v34 = _mm512_cmp_ps_mask(v4, v33, _CMP_LT_OQ);
    const __mmask16 v36 = _mm512_cmp_ps_mask(v35, v4, _CMP_LE_OQ);
    const __mmask16 v37 = (__mmask16)(v34 & v36);
    const __mmask16 v38 = (__mmask16)~v37;
    __m512i r0 = v32;
    __mmask16 any1 = v38;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v40 = _mm512_cmp_ps_mask(v4, v39, _CMP_LT_OQ);
        const __mmask16 v42 = _mm512_cmp_ps_mask(v39, v4, _CMP_EQ_OQ);
        const __m512 v46 = _mm512_fmadd_ps(v10, v44, v45);
        const __mmask16 v47 = _mm512_cmp_ps_mask(v4, v46, _CMP_NLE_UQ);
        const __m512 v50 = _mm512_mul_ps(v49, v4);
        const __m512i v51 = log10_bf16_cr_avx2_bits_f32_avx512(v50);
        const __m512i v52 = _mm512_sub_epi32(v51, v6);
        const __m512i v53 = _mm512_srai_epi32(v52, 23);
        const __m512 v54 = _mm512_cvtepi32_ps(v53);
        const __m512 v56 = _mm512_sub_ps(v54, v55);
        const __m512i v58 = _mm512_and_si512(v12, v52);
        const __m512i v59 = _mm512_sub_epi32(v51, v58);
        const __m512 v60 = _mm512_castsi512_ps(v59);
        const __m512 v61 = _mm512_sub_ps(v60, v16);
        const __m512 v64 = _mm512_mul_ps(v61, v61);
        const __m512 v67 = _mm512_fmadd_ps(v61, v65, v66);
        const __m512 v69 = _mm512_fmadd_ps(v61, v67, v68);
        const __m512 v71 = _mm512_fmadd_ps(v61, v69, v70);
        const __m512 v73 = _mm512_fmadd_ps(v61, v71, v72);
        const __m512 v76 = _mm512_fmadd_ps(v61, v74, v75);
        const __m512 v77 = _mm512_fmadd_ps(v73, v64, v76);
        const __m512 v79 = _mm512_fmadd_ps(v61, v77, v78);
        const __m512 v81 = _mm512_fmadd_ps(v61, v79, v80);
        const __m512 v82 = _mm512_fmadd_ps(v61, v81, v78);
        const __m512 v83 = _mm512_mul_ps(v64, v82);
        const __m512 v84 = _mm512_fmadd_ps(v61, v63, v83);
        const __m512 v85 = _mm512_fmadd_ps(v61, v62, v84);
        const __m512 v86 = _mm512_fmadd_ps(v57, v56, v85);
        const __m512 v87 = _mm512_fmadd_ps(v48, v56, v86);
        const __m512 v88 = _mm512_mask_blend_ps(v47, v87, v4);
        const __m512 v89 = _mm512_mask_blend_ps(v42, v88, v43);
        const __m512 v90 = _mm512_mask_blend_ps(v40, v89, v41);
        const __m512i v91 = log10_bf16_cr_avx2_bits_f32_avx512(v90);
        const __m512i v92 = _mm512_add_epi32(v0, v91);
        const __m512i v93 = _mm512_srli_epi32(v92, 16);
        r0 = _mm512_mask_blend_epi32(v38, r0, v93);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG10_BF16_CR_AVX2_AVX512_TARGET void log10_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log10_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log10_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log10_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_bf16_cr_avx2_level(void) {
#if defined(LOG10_BF16_CR_AVX2_FORCE_ISA)
    return LOG10_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t log10_bf16_cr_avx2(uint16_t x) {
    return log10_bf16_cr_avx2_element(x);
}

void log10_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_bf16_cr_avx2_level();
    if (level == 2) {
        log10_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log10_bf16_cr_avx2_array_portable(x, y, n);
}
