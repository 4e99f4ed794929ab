/* log_softmax_bf16_1ulp_avx512: log_softmax
 *
 *   target       log_softmax, (x - max(x)) - log(sum(exp(x - max(x)))), bf16
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    0.500271 ulp, observed on 936236098 results
 *   worst row    huge, 67108864 elements, seed 0, result 1596
 *   result there -0x1.28p+4 (-18.5, encoding 0xc194)
 *   mean error   0.150199 ulp
 *   misrounded   29658 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c03bf885c6f013aaa72b81d300757567
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_softmax --fmt bf16 --max-ulp 1 --size l2 --time 60s --seed 1 --threads 1 --archive log_softmax_bf16.db
 *                time: 0.1507 ns/element as avx512 code (inputs l2)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result,
 * at 1 where it is smaller. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "log_softmax_bf16_1ulp_avx512.h"

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

static inline int32_t log_softmax_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log_softmax_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log_softmax_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t log_softmax_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log_softmax_bf16_1ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline double log_softmax_bf16_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int32_t log_softmax_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log_softmax_bf16_1ulp_avx512_element0(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = log_softmax_bf16_1ulp_avx512_shl_i32(v0, v1);
    const float v3 = log_softmax_bf16_1ulp_avx512_frombits_f32(v2);
    const float r0 = v3;
    return r0;
}

static inline float log_softmax_bf16_1ulp_avx512_element1(uint16_t x, float a0) {
    const float v4 = -0x1.5p+6f; /* -84 */
    const int32_t v5 = (int32_t)x;
    const int32_t v6 = 16;
    const int32_t v7 = log_softmax_bf16_1ulp_avx512_shl_i32(v5, v6);
    const float v8 = log_softmax_bf16_1ulp_avx512_frombits_f32(v7);
    const float v9 = a0;
    const float v10 = v8 - v9;
    const float v11 = v4 > v10 ? v4 : v10;
    const float v12 = 0x1.715476p+0f; /* 1.44269502 */
    const float v13 = 0x1.8000fep+23f; /* 12583039 */
    const float v14 = log_softmax_bf16_1ulp_avx512_fma_f32(v11, v12, v13);
    const int32_t v15 = log_softmax_bf16_1ulp_avx512_bits_f32(v14);
    const int32_t v16 = 23;
    const int32_t v17 = log_softmax_bf16_1ulp_avx512_shl_i32(v15, v16);
    const float v18 = log_softmax_bf16_1ulp_avx512_frombits_f32(v17);
    const float v19 = 0x1.5d87fep-10f; /* 0.00133335579 */
    const float v20 = v4 > v11 ? v4 : v11;
    const float v21 = log_softmax_bf16_1ulp_avx512_fma_f32(v20, v12, v13);
    const float v22 = v13 - v21;
    const float v23 = log_softmax_bf16_1ulp_avx512_fma_f32(v20, v12, v22);
    const float v24 = 0x1.3b2ab6p-7f; /* 0.00961812865 */
    const float v25 = log_softmax_bf16_1ulp_avx512_fma_f32(v19, v23, v24);
    const float v26 = 0x1.c6b08ep-5f; /* 0.0555041097 */
    const float v27 = log_softmax_bf16_1ulp_avx512_fma_f32(v25, v23, v26);
    const float v28 = 0x1.ebfbep-3f; /* 0.240226507 */
    const float v29 = log_softmax_bf16_1ulp_avx512_fma_f32(v27, v23, v28);
    const float v30 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v31 = log_softmax_bf16_1ulp_avx512_fma_f32(v29, v23, v30);
    const float v32 = 0x1p+0f; /* 1 */
    const float v33 = log_softmax_bf16_1ulp_avx512_fma_f32(v31, v23, v32);
    const float v34 = v18 * v33;
    const double v35 = (double)v34;
    const float v36 = (float)v35;
    const float r0 = v36;
    return r0;
}

static inline float log_softmax_bf16_1ulp_avx512_element2(float a1) {
    const double v37 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const float v38 = a1;
    const double v39 = (double)v38;
    const float v40 = (float)v39;
    const int32_t v41 = log_softmax_bf16_1ulp_avx512_bits_f32(v40);
    const int32_t v42 = 1059760811; /* 0x3f2aaaab */
    const int32_t v43 = (int32_t)((uint32_t)v41 - (uint32_t)v42);
    const int32_t v44 = 23;
    const int32_t v45 = log_softmax_bf16_1ulp_avx512_ashr_i32(v43, v44);
    const double v46 = (double)v45;
    const double v47 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const int32_t v48 = -8388608; /* 0xff800000 */
    const int32_t v49 = v48 & v43;
    const int32_t v50 = (int32_t)((uint32_t)v41 - (uint32_t)v49);
    const float v51 = log_softmax_bf16_1ulp_avx512_frombits_f32(v50);
    const double v52 = (double)v51;
    const double v53 = 0x1p+0; /* 1 */
    const double v54 = v52 - v53;
    const double v55 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v56 = log_softmax_bf16_1ulp_avx512_fma_f64(v52, v55, v53);
    const double v57 = v52 + v56;
    const double v58 = v54 / v57;
    const double v59 = log_softmax_bf16_1ulp_avx512_fma_f64(v58, v58, v55);
    const double v60 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v61 = log_softmax_bf16_1ulp_avx512_fma_f64(v47, v59, v60);
    const double v62 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v63 = log_softmax_bf16_1ulp_avx512_fma_f64(v61, v59, v62);
    const double v64 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v65 = log_softmax_bf16_1ulp_avx512_fma_f64(v63, v59, v64);
    const double v66 = 0x1p+1; /* 2 */
    const double v67 = log_softmax_bf16_1ulp_avx512_fma_f64(v65, v59, v66);
    const double v68 = (double)v40;
    const double v69 = v39 - v68;
    const double v70 = v69 / v68;
    const double v71 = log_softmax_bf16_1ulp_avx512_fma_f64(v67, v58, v70);
    const double v72 = log_softmax_bf16_1ulp_avx512_fma_f64(v37, v46, v71);
    const float v73 = (float)v72;
    const float r0 = v73;
    return r0;
}

static inline uint16_t log_softmax_bf16_1ulp_avx512_element3(uint16_t x, float a0, float a2) {
    const int32_t v74 = (int32_t)x;
    const int32_t v75 = 16;
    const int32_t v76 = log_softmax_bf16_1ulp_avx512_shl_i32(v74, v75);
    const float v77 = log_softmax_bf16_1ulp_avx512_frombits_f32(v76);
    const float v78 = a0;
    const float v79 = v77 - v78;
    const float v80 = a2;
    const float v81 = v79 - v80;
    const int32_t v82 = log_softmax_bf16_1ulp_avx512_bits_f32(v81);
    const int32_t v83 = 32768; /* 0x00008000 */
    const int32_t v84 = (int32_t)((uint32_t)v82 + (uint32_t)v83);
    const int32_t v85 = log_softmax_bf16_1ulp_avx512_lshr_i32(v84, v75);
    const int32_t r0 = v85;
    return (uint16_t)r0;
}

static void log_softmax_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float value0 = log_softmax_bf16_1ulp_avx512_element0(x[i]);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    float lanes1[64];
    for (size_t l = 0; l < 64; l++)
        lanes1[l] = 0x0p+0f;
    for (size_t i = 0; i < n; i++) {
        const float value1 = log_softmax_bf16_1ulp_avx512_element1(x[i], a0);
        lanes1[i % 64] = lanes1[i % 64] + value1;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes1[l] = lanes1[l] + lanes1[l + h];
    a1 = lanes1[0];
    a2 = log_softmax_bf16_1ulp_avx512_element2(a1);
    for (size_t i = 0; i < n; i++) {
        y[i] = log_softmax_bf16_1ulp_avx512_element3(x[i], a0, a2);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2 static inline LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512 static inline LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2 __m256i log_softmax_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2 void log_softmax_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2 void log_softmax_bf16_1ulp_avx512_step0_avx2(const uint16_t *x, __m256 *acc0) {
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v0_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v0_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v0_4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m256i v0_5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 40)));
    const __m256i v0_6 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m256i v0_7 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 56)));
    const __m256i v2_0 = _mm256_slli_epi32(v0_0, 16);
    const __m256i v2_1 = _mm256_slli_epi32(v0_1, 16);
    const __m256i v2_2 = _mm256_slli_epi32(v0_2, 16);
    const __m256i v2_3 = _mm256_slli_epi32(v0_3, 16);
    const __m256i v2_4 = _mm256_slli_epi32(v0_4, 16);
    const __m256i v2_5 = _mm256_slli_epi32(v0_5, 16);
    const __m256i v2_6 = _mm256_slli_epi32(v0_6, 16);
    const __m256i v2_7 = _mm256_slli_epi32(v0_7, 16);
    const __m256 v3_0 = _mm256_castsi256_ps(v2_0);
    const __m256 v3_1 = _mm256_castsi256_ps(v2_1);
    const __m256 v3_2 = _mm256_castsi256_ps(v2_2);
    const __m256 v3_3 = _mm256_castsi256_ps(v2_3);
    const __m256 v3_4 = _mm256_castsi256_ps(v2_4);
    const __m256 v3_5 = _mm256_castsi256_ps(v2_5);
    const __m256 v3_6 = _mm256_castsi256_ps(v2_6);
    const __m256 v3_7 = _mm256_castsi256_ps(v2_7);
    acc0[0] = _mm256_max_ps(acc0[0], v3_0);
    acc0[1] = _mm256_max_ps(acc0[1], v3_1);
    acc0[2] = _mm256_max_ps(acc0[2], v3_2);
    acc0[3] = _mm256_max_ps(acc0[3], v3_3);
    acc0[4] = _mm256_max_ps(acc0[4], v3_4);
    acc0[5] = _mm256_max_ps(acc0[5], v3_5);
    acc0[6] = _mm256_max_ps(acc0[6], v3_6);
    acc0[7] = _mm256_max_ps(acc0[7], v3_7);
}

/* 8 elements; what is to be accumulated goes to memory. */
static LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET void log_softmax_bf16_1ulp_avx512_chunk0_avx2(const uint16_t *x, float *value0) {
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    _mm256_storeu_ps(value0, v3);
}

/* 64 elements. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2 void log_softmax_bf16_1ulp_avx512_step1_avx2(const uint16_t *x, float a0, __m256 *acc1) {
    const __m256 v4 = _mm256_set1_ps(-0x1.5p+6f); /* -84 */
    const __m256 v9 = _mm256_set1_ps(a0);
    const __m256 v12 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v13 = _mm256_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m256 v19 = _mm256_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m256 v24 = _mm256_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m256 v26 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v28 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v30 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v32 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v5_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v5_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v5_4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m256i v5_5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 40)));
    const __m256i v5_6 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m256i v5_7 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 56)));
    const __m256i v7_0 = _mm256_slli_epi32(v5_0, 16);
    const __m256i v7_1 = _mm256_slli_epi32(v5_1, 16);
    const __m256i v7_2 = _mm256_slli_epi32(v5_2, 16);
    const __m256i v7_3 = _mm256_slli_epi32(v5_3, 16);
    const __m256i v7_4 = _mm256_slli_epi32(v5_4, 16);
    const __m256i v7_5 = _mm256_slli_epi32(v5_5, 16);
    const __m256i v7_6 = _mm256_slli_epi32(v5_6, 16);
    const __m256i v7_7 = _mm256_slli_epi32(v5_7, 16);
    const __m256 v8_0 = _mm256_castsi256_ps(v7_0);
    const __m256 v8_1 = _mm256_castsi256_ps(v7_1);
    const __m256 v8_2 = _mm256_castsi256_ps(v7_2);
    const __m256 v8_3 = _mm256_castsi256_ps(v7_3);
    const __m256 v8_4 = _mm256_castsi256_ps(v7_4);
    const __m256 v8_5 = _mm256_castsi256_ps(v7_5);
    const __m256 v8_6 = _mm256_castsi256_ps(v7_6);
    const __m256 v8_7 = _mm256_castsi256_ps(v7_7);
    const __m256 v10_0 = _mm256_sub_ps(v8_0, v9);
    const __m256 v10_1 = _mm256_sub_ps(v8_1, v9);
    const __m256 v10_2 = _mm256_sub_ps(v8_2, v9);
    const __m256 v10_3 = _mm256_sub_ps(v8_3, v9);
    const __m256 v10_4 = _mm256_sub_ps(v8_4, v9);
    const __m256 v10_5 = _mm256_sub_ps(v8_5, v9);
    const __m256 v10_6 = _mm256_sub_ps(v8_6, v9);
    const __m256 v10_7 = _mm256_sub_ps(v8_7, v9);
    const __m256 v11_0 = _mm256_max_ps(v4, v10_0);
    const __m256 v11_1 = _mm256_max_ps(v4, v10_1);
    const __m256 v11_2 = _mm256_max_ps(v4, v10_2);
    const __m256 v11_3 = _mm256_max_ps(v4, v10_3);
    const __m256 v11_4 = _mm256_max_ps(v4, v10_4);
    const __m256 v11_5 = _mm256_max_ps(v4, v10_5);
    const __m256 v11_6 = _mm256_max_ps(v4, v10_6);
    const __m256 v11_7 = _mm256_max_ps(v4, v10_7);
    const __m256 v14_0 = _mm256_fmadd_ps(v11_0, v12, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v11_1, v12, v13);
    const __m256 v14_2 = _mm256_fmadd_ps(v11_2, v12, v13);
    const __m256 v14_3 = _mm256_fmadd_ps(v11_3, v12, v13);
    const __m256 v14_4 = _mm256_fmadd_ps(v11_4, v12, v13);
    const __m256 v14_5 = _mm256_fmadd_ps(v11_5, v12, v13);
    const __m256 v14_6 = _mm256_fmadd_ps(v11_6, v12, v13);
    const __m256 v14_7 = _mm256_fmadd_ps(v11_7, v12, v13);
    const __m256i v15_0 = _mm256_castps_si256(v14_0);
    const __m256i v15_1 = _mm256_castps_si256(v14_1);
    const __m256i v15_2 = _mm256_castps_si256(v14_2);
    const __m256i v15_3 = _mm256_castps_si256(v14_3);
    const __m256i v15_4 = _mm256_castps_si256(v14_4);
    const __m256i v15_5 = _mm256_castps_si256(v14_5);
    const __m256i v15_6 = _mm256_castps_si256(v14_6);
    const __m256i v15_7 = _mm256_castps_si256(v14_7);
    const __m256i v17_0 = _mm256_slli_epi32(v15_0, 23);
    const __m256i v17_1 = _mm256_slli_epi32(v15_1, 23);
    const __m256i v17_2 = _mm256_slli_epi32(v15_2, 23);
    const __m256i v17_3 = _mm256_slli_epi32(v15_3, 23);
    const __m256i v17_4 = _mm256_slli_epi32(v15_4, 23);
    const __m256i v17_5 = _mm256_slli_epi32(v15_5, 23);
    const __m256i v17_6 = _mm256_slli_epi32(v15_6, 23);
    const __m256i v17_7 = _mm256_slli_epi32(v15_7, 23);
    const __m256 v18_0 = _mm256_castsi256_ps(v17_0);
    const __m256 v18_1 = _mm256_castsi256_ps(v17_1);
    const __m256 v18_2 = _mm256_castsi256_ps(v17_2);
    const __m256 v18_3 = _mm256_castsi256_ps(v17_3);
    const __m256 v18_4 = _mm256_castsi256_ps(v17_4);
    const __m256 v18_5 = _mm256_castsi256_ps(v17_5);
    const __m256 v18_6 = _mm256_castsi256_ps(v17_6);
    const __m256 v18_7 = _mm256_castsi256_ps(v17_7);
    const __m256 v20_0 = _mm256_max_ps(v4, v11_0);
    const __m256 v20_1 = _mm256_max_ps(v4, v11_1);
    const __m256 v20_2 = _mm256_max_ps(v4, v11_2);
    const __m256 v20_3 = _mm256_max_ps(v4, v11_3);
    const __m256 v20_4 = _mm256_max_ps(v4, v11_4);
    const __m256 v20_5 = _mm256_max_ps(v4, v11_5);
    const __m256 v20_6 = _mm256_max_ps(v4, v11_6);
    const __m256 v20_7 = _mm256_max_ps(v4, v11_7);
    const __m256 v21_0 = _mm256_fmadd_ps(v20_0, v12, v13);
    const __m256 v21_1 = _mm256_fmadd_ps(v20_1, v12, v13);
    const __m256 v21_2 = _mm256_fmadd_ps(v20_2, v12, v13);
    const __m256 v21_3 = _mm256_fmadd_ps(v20_3, v12, v13);
    const __m256 v21_4 = _mm256_fmadd_ps(v20_4, v12, v13);
    const __m256 v21_5 = _mm256_fmadd_ps(v20_5, v12, v13);
    const __m256 v21_6 = _mm256_fmadd_ps(v20_6, v12, v13);
    const __m256 v21_7 = _mm256_fmadd_ps(v20_7, v12, v13);
    const __m256 v22_0 = _mm256_sub_ps(v13, v21_0);
    const __m256 v22_1 = _mm256_sub_ps(v13, v21_1);
    const __m256 v22_2 = _mm256_sub_ps(v13, v21_2);
    const __m256 v22_3 = _mm256_sub_ps(v13, v21_3);
    const __m256 v22_4 = _mm256_sub_ps(v13, v21_4);
    const __m256 v22_5 = _mm256_sub_ps(v13, v21_5);
    const __m256 v22_6 = _mm256_sub_ps(v13, v21_6);
    const __m256 v22_7 = _mm256_sub_ps(v13, v21_7);
    const __m256 v23_0 = _mm256_fmadd_ps(v20_0, v12, v22_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v20_1, v12, v22_1);
    const __m256 v23_2 = _mm256_fmadd_ps(v20_2, v12, v22_2);
    const __m256 v23_3 = _mm256_fmadd_ps(v20_3, v12, v22_3);
    const __m256 v23_4 = _mm256_fmadd_ps(v20_4, v12, v22_4);
    const __m256 v23_5 = _mm256_fmadd_ps(v20_5, v12, v22_5);
    const __m256 v23_6 = _mm256_fmadd_ps(v20_6, v12, v22_6);
    const __m256 v23_7 = _mm256_fmadd_ps(v20_7, v12, v22_7);
    const __m256 v25_0 = _mm256_fmadd_ps(v19, v23_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v19, v23_1, v24);
    const __m256 v25_2 = _mm256_fmadd_ps(v19, v23_2, v24);
    const __m256 v25_3 = _mm256_fmadd_ps(v19, v23_3, v24);
    const __m256 v25_4 = _mm256_fmadd_ps(v19, v23_4, v24);
    const __m256 v25_5 = _mm256_fmadd_ps(v19, v23_5, v24);
    const __m256 v25_6 = _mm256_fmadd_ps(v19, v23_6, v24);
    const __m256 v25_7 = _mm256_fmadd_ps(v19, v23_7, v24);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v23_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v23_1, v26);
    const __m256 v27_2 = _mm256_fmadd_ps(v25_2, v23_2, v26);
    const __m256 v27_3 = _mm256_fmadd_ps(v25_3, v23_3, v26);
    const __m256 v27_4 = _mm256_fmadd_ps(v25_4, v23_4, v26);
    const __m256 v27_5 = _mm256_fmadd_ps(v25_5, v23_5, v26);
    const __m256 v27_6 = _mm256_fmadd_ps(v25_6, v23_6, v26);
    const __m256 v27_7 = _mm256_fmadd_ps(v25_7, v23_7, v26);
    const __m256 v29_0 = _mm256_fmadd_ps(v27_0, v23_0, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v27_1, v23_1, v28);
    const __m256 v29_2 = _mm256_fmadd_ps(v27_2, v23_2, v28);
    const __m256 v29_3 = _mm256_fmadd_ps(v27_3, v23_3, v28);
    const __m256 v29_4 = _mm256_fmadd_ps(v27_4, v23_4, v28);
    const __m256 v29_5 = _mm256_fmadd_ps(v27_5, v23_5, v28);
    const __m256 v29_6 = _mm256_fmadd_ps(v27_6, v23_6, v28);
    const __m256 v29_7 = _mm256_fmadd_ps(v27_7, v23_7, v28);
    const __m256 v31_0 = _mm256_fmadd_ps(v29_0, v23_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v29_1, v23_1, v30);
    const __m256 v31_2 = _mm256_fmadd_ps(v29_2, v23_2, v30);
    const __m256 v31_3 = _mm256_fmadd_ps(v29_3, v23_3, v30);
    const __m256 v31_4 = _mm256_fmadd_ps(v29_4, v23_4, v30);
    const __m256 v31_5 = _mm256_fmadd_ps(v29_5, v23_5, v30);
    const __m256 v31_6 = _mm256_fmadd_ps(v29_6, v23_6, v30);
    const __m256 v31_7 = _mm256_fmadd_ps(v29_7, v23_7, v30);
    const __m256 v33_0 = _mm256_fmadd_ps(v31_0, v23_0, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v31_1, v23_1, v32);
    const __m256 v33_2 = _mm256_fmadd_ps(v31_2, v23_2, v32);
    const __m256 v33_3 = _mm256_fmadd_ps(v31_3, v23_3, v32);
    const __m256 v33_4 = _mm256_fmadd_ps(v31_4, v23_4, v32);
    const __m256 v33_5 = _mm256_fmadd_ps(v31_5, v23_5, v32);
    const __m256 v33_6 = _mm256_fmadd_ps(v31_6, v23_6, v32);
    const __m256 v33_7 = _mm256_fmadd_ps(v31_7, v23_7, v32);
    const __m256 v34_0 = _mm256_mul_ps(v18_0, v33_0);
    const __m256 v34_1 = _mm256_mul_ps(v18_1, v33_1);
    const __m256 v34_2 = _mm256_mul_ps(v18_2, v33_2);
    const __m256 v34_3 = _mm256_mul_ps(v18_3, v33_3);
    const __m256 v34_4 = _mm256_mul_ps(v18_4, v33_4);
    const __m256 v34_5 = _mm256_mul_ps(v18_5, v33_5);
    const __m256 v34_6 = _mm256_mul_ps(v18_6, v33_6);
    const __m256 v34_7 = _mm256_mul_ps(v18_7, v33_7);
    const __m256d v35_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34_0));
    const __m256d v35_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34_0, 1));
    const __m256d v35_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34_1));
    const __m256d v35_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34_1, 1));
    const __m256d v35_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34_2));
    const __m256d v35_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34_2, 1));
    const __m256d v35_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34_3));
    const __m256d v35_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34_3, 1));
    const __m256d v35_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34_4));
    const __m256d v35_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34_4, 1));
    const __m256d v35_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34_5));
    const __m256d v35_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34_5, 1));
    const __m256d v35_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34_6));
    const __m256d v35_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34_6, 1));
    const __m256d v35_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34_7));
    const __m256d v35_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34_7, 1));
    const __m128 v36_0l = _mm256_cvtpd_ps(v35_0l);
    const __m128 v36_0h = _mm256_cvtpd_ps(v35_0h);
    const __m256 v36_0 = _mm256_set_m128(v36_0h, v36_0l);
    const __m128 v36_1l = _mm256_cvtpd_ps(v35_1l);
    const __m128 v36_1h = _mm256_cvtpd_ps(v35_1h);
    const __m256 v36_1 = _mm256_set_m128(v36_1h, v36_1l);
    const __m128 v36_2l = _mm256_cvtpd_ps(v35_2l);
    const __m128 v36_2h = _mm256_cvtpd_ps(v35_2h);
    const __m256 v36_2 = _mm256_set_m128(v36_2h, v36_2l);
    const __m128 v36_3l = _mm256_cvtpd_ps(v35_3l);
    const __m128 v36_3h = _mm256_cvtpd_ps(v35_3h);
    const __m256 v36_3 = _mm256_set_m128(v36_3h, v36_3l);
    const __m128 v36_4l = _mm256_cvtpd_ps(v35_4l);
    const __m128 v36_4h = _mm256_cvtpd_ps(v35_4h);
    const __m256 v36_4 = _mm256_set_m128(v36_4h, v36_4l);
    const __m128 v36_5l = _mm256_cvtpd_ps(v35_5l);
    const __m128 v36_5h = _mm256_cvtpd_ps(v35_5h);
    const __m256 v36_5 = _mm256_set_m128(v36_5h, v36_5l);
    const __m128 v36_6l = _mm256_cvtpd_ps(v35_6l);
    const __m128 v36_6h = _mm256_cvtpd_ps(v35_6h);
    const __m256 v36_6 = _mm256_set_m128(v36_6h, v36_6l);
    const __m128 v36_7l = _mm256_cvtpd_ps(v35_7l);
    const __m128 v36_7h = _mm256_cvtpd_ps(v35_7h);
    const __m256 v36_7 = _mm256_set_m128(v36_7h, v36_7l);
    acc1[0] = _mm256_add_ps(acc1[0], v36_0);
    acc1[1] = _mm256_add_ps(acc1[1], v36_1);
    acc1[2] = _mm256_add_ps(acc1[2], v36_2);
    acc1[3] = _mm256_add_ps(acc1[3], v36_3);
    acc1[4] = _mm256_add_ps(acc1[4], v36_4);
    acc1[5] = _mm256_add_ps(acc1[5], v36_5);
    acc1[6] = _mm256_add_ps(acc1[6], v36_6);
    acc1[7] = _mm256_add_ps(acc1[7], v36_7);
}

/* 8 elements; what is to be accumulated goes to memory. */
static LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET void log_softmax_bf16_1ulp_avx512_chunk1_avx2(const uint16_t *x, float a0, float *value1) {
    const __m256 v4 = _mm256_set1_ps(-0x1.5p+6f); /* -84 */
    const __m256 v9 = _mm256_set1_ps(a0);
    const __m256 v12 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v13 = _mm256_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m256 v19 = _mm256_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m256 v24 = _mm256_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m256 v26 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v28 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v30 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v32 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v7 = _mm256_slli_epi32(v5, 16);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256 v10 = _mm256_sub_ps(v8, v9);
    const __m256 v11 = _mm256_max_ps(v4, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256i v15 = _mm256_castps_si256(v14);
    const __m256i v17 = _mm256_slli_epi32(v15, 23);
    const __m256 v18 = _mm256_castsi256_ps(v17);
    const __m256 v20 = _mm256_max_ps(v4, v11);
    const __m256 v21 = _mm256_fmadd_ps(v20, v12, v13);
    const __m256 v22 = _mm256_sub_ps(v13, v21);
    const __m256 v23 = _mm256_fmadd_ps(v20, v12, v22);
    const __m256 v25 = _mm256_fmadd_ps(v19, v23, v24);
    const __m256 v27 = _mm256_fmadd_ps(v25, v23, v26);
    const __m256 v29 = _mm256_fmadd_ps(v27, v23, v28);
    const __m256 v31 = _mm256_fmadd_ps(v29, v23, v30);
    const __m256 v33 = _mm256_fmadd_ps(v31, v23, v32);
    const __m256 v34 = _mm256_mul_ps(v18, v33);
    const __m256d v35l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34));
    const __m256d v35h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34, 1));
    const __m128 v36l = _mm256_cvtpd_ps(v35l);
    const __m128 v36h = _mm256_cvtpd_ps(v35h);
    const __m256 v36 = _mm256_set_m128(v36h, v36l);
    _mm256_storeu_ps(value1, v36);
}

/* Once a row, in 8 equal lanes. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2 void log_softmax_bf16_1ulp_avx512_once2_avx2(float a1, float *value2) {
    const __m256d v37 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256 v38 = _mm256_set1_ps(a1);
    const __m256i v42 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256d v47 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256i v48 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256d v53 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v55 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v60 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v62 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v64 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v66 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v39l = _mm256_cvtps_pd(_mm256_castps256_ps128(v38));
    const __m256d v39h = _mm256_cvtps_pd(_mm256_extractf128_ps(v38, 1));
    const __m128 v40l = _mm256_cvtpd_ps(v39l);
    const __m128 v40h = _mm256_cvtpd_ps(v39h);
    const __m256 v40 = _mm256_set_m128(v40h, v40l);
    const __m256i v41 = _mm256_castps_si256(v40);
    const __m256i v43 = _mm256_sub_epi32(v41, v42);
    const __m256i v45 = _mm256_srai_epi32(v43, 23);
    const __m256d v46l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v45));
    const __m256d v46h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v45, 1));
    const __m256i v49 = _mm256_and_si256(v48, v43);
    const __m256i v50 = _mm256_sub_epi32(v41, v49);
    const __m256 v51 = _mm256_castsi256_ps(v50);
    const __m256d v52l = _mm256_cvtps_pd(_mm256_castps256_ps128(v51));
    const __m256d v52h = _mm256_cvtps_pd(_mm256_extractf128_ps(v51, 1));
    const __m256d v54l = _mm256_sub_pd(v52l, v53);
    const __m256d v54h = _mm256_sub_pd(v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v52l, v55, v53);
    const __m256d v56h = _mm256_fmadd_pd(v52h, v55, v53);
    const __m256d v57l = _mm256_add_pd(v52l, v56l);
    const __m256d v57h = _mm256_add_pd(v52h, v56h);
    const __m256d v58l = _mm256_div_pd(v54l, v57l);
    const __m256d v58h = _mm256_div_pd(v54h, v57h);
    const __m256d v59l = _mm256_fmadd_pd(v58l, v58l, v55);
    const __m256d v59h = _mm256_fmadd_pd(v58h, v58h, v55);
    const __m256d v61l = _mm256_fmadd_pd(v47, v59l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v47, v59h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v59l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v59h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v63l, v59l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v63h, v59h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v65l, v59l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v65h, v59h, v66);
    const __m256d v68l = _mm256_cvtps_pd(_mm256_castps256_ps128(v40));
    const __m256d v68h = _mm256_cvtps_pd(_mm256_extractf128_ps(v40, 1));
    const __m256d v69l = _mm256_sub_pd(v39l, v68l);
    const __m256d v69h = _mm256_sub_pd(v39h, v68h);
    const __m256d v70l = _mm256_div_pd(v69l, v68l);
    const __m256d v70h = _mm256_div_pd(v69h, v68h);
    const __m256d v71l = _mm256_fmadd_pd(v67l, v58l, v70l);
    const __m256d v71h = _mm256_fmadd_pd(v67h, v58h, v70h);
    const __m256d v72l = _mm256_fmadd_pd(v37, v46l, v71l);
    const __m256d v72h = _mm256_fmadd_pd(v37, v46h, v71h);
    const __m128 v73l = _mm256_cvtpd_ps(v72l);
    const __m128 v73h = _mm256_cvtpd_ps(v72h);
    const __m256 v73 = _mm256_set_m128(v73h, v73l);
    _mm256_storeu_ps(value2, v73);
}

/* 64 elements. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2 void log_softmax_bf16_1ulp_avx512_step3_avx2(const uint16_t *x, float a0, float a2, uint16_t *y) {
    const __m256 v78 = _mm256_set1_ps(a0);
    const __m256 v80 = _mm256_set1_ps(a2);
    const __m256i v83 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v74_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v74_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v74_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v74_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v74_4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m256i v74_5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 40)));
    const __m256i v74_6 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m256i v74_7 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 56)));
    const __m256i v76_0 = _mm256_slli_epi32(v74_0, 16);
    const __m256i v76_1 = _mm256_slli_epi32(v74_1, 16);
    const __m256i v76_2 = _mm256_slli_epi32(v74_2, 16);
    const __m256i v76_3 = _mm256_slli_epi32(v74_3, 16);
    const __m256i v76_4 = _mm256_slli_epi32(v74_4, 16);
    const __m256i v76_5 = _mm256_slli_epi32(v74_5, 16);
    const __m256i v76_6 = _mm256_slli_epi32(v74_6, 16);
    const __m256i v76_7 = _mm256_slli_epi32(v74_7, 16);
    const __m256 v77_0 = _mm256_castsi256_ps(v76_0);
    const __m256 v77_1 = _mm256_castsi256_ps(v76_1);
    const __m256 v77_2 = _mm256_castsi256_ps(v76_2);
    const __m256 v77_3 = _mm256_castsi256_ps(v76_3);
    const __m256 v77_4 = _mm256_castsi256_ps(v76_4);
    const __m256 v77_5 = _mm256_castsi256_ps(v76_5);
    const __m256 v77_6 = _mm256_castsi256_ps(v76_6);
    const __m256 v77_7 = _mm256_castsi256_ps(v76_7);
    const __m256 v79_0 = _mm256_sub_ps(v77_0, v78);
    const __m256 v79_1 = _mm256_sub_ps(v77_1, v78);
    const __m256 v79_2 = _mm256_sub_ps(v77_2, v78);
    const __m256 v79_3 = _mm256_sub_ps(v77_3, v78);
    const __m256 v79_4 = _mm256_sub_ps(v77_4, v78);
    const __m256 v79_5 = _mm256_sub_ps(v77_5, v78);
    const __m256 v79_6 = _mm256_sub_ps(v77_6, v78);
    const __m256 v79_7 = _mm256_sub_ps(v77_7, v78);
    const __m256 v81_0 = _mm256_sub_ps(v79_0, v80);
    const __m256 v81_1 = _mm256_sub_ps(v79_1, v80);
    const __m256 v81_2 = _mm256_sub_ps(v79_2, v80);
    const __m256 v81_3 = _mm256_sub_ps(v79_3, v80);
    const __m256 v81_4 = _mm256_sub_ps(v79_4, v80);
    const __m256 v81_5 = _mm256_sub_ps(v79_5, v80);
    const __m256 v81_6 = _mm256_sub_ps(v79_6, v80);
    const __m256 v81_7 = _mm256_sub_ps(v79_7, v80);
    const __m256i v82_0 = log_softmax_bf16_1ulp_avx512_bits_f32_avx2(v81_0);
    const __m256i v82_1 = log_softmax_bf16_1ulp_avx512_bits_f32_avx2(v81_1);
    const __m256i v82_2 = log_softmax_bf16_1ulp_avx512_bits_f32_avx2(v81_2);
    const __m256i v82_3 = log_softmax_bf16_1ulp_avx512_bits_f32_avx2(v81_3);
    const __m256i v82_4 = log_softmax_bf16_1ulp_avx512_bits_f32_avx2(v81_4);
    const __m256i v82_5 = log_softmax_bf16_1ulp_avx512_bits_f32_avx2(v81_5);
    const __m256i v82_6 = log_softmax_bf16_1ulp_avx512_bits_f32_avx2(v81_6);
    const __m256i v82_7 = log_softmax_bf16_1ulp_avx512_bits_f32_avx2(v81_7);
    const __m256i v84_0 = _mm256_add_epi32(v82_0, v83);
    const __m256i v84_1 = _mm256_add_epi32(v82_1, v83);
    const __m256i v84_2 = _mm256_add_epi32(v82_2, v83);
    const __m256i v84_3 = _mm256_add_epi32(v82_3, v83);
    const __m256i v84_4 = _mm256_add_epi32(v82_4, v83);
    const __m256i v84_5 = _mm256_add_epi32(v82_5, v83);
    const __m256i v84_6 = _mm256_add_epi32(v82_6, v83);
    const __m256i v84_7 = _mm256_add_epi32(v82_7, v83);
    const __m256i v85_0 = _mm256_srli_epi32(v84_0, 16);
    const __m256i v85_1 = _mm256_srli_epi32(v84_1, 16);
    const __m256i v85_2 = _mm256_srli_epi32(v84_2, 16);
    const __m256i v85_3 = _mm256_srli_epi32(v84_3, 16);
    const __m256i v85_4 = _mm256_srli_epi32(v84_4, 16);
    const __m256i v85_5 = _mm256_srli_epi32(v84_5, 16);
    const __m256i v85_6 = _mm256_srli_epi32(v84_6, 16);
    const __m256i v85_7 = _mm256_srli_epi32(v84_7, 16);
    log_softmax_bf16_1ulp_avx512_store_u16_avx2(y, v85_0);
    log_softmax_bf16_1ulp_avx512_store_u16_avx2(y + 8, v85_1);
    log_softmax_bf16_1ulp_avx512_store_u16_avx2(y + 16, v85_2);
    log_softmax_bf16_1ulp_avx512_store_u16_avx2(y + 24, v85_3);
    log_softmax_bf16_1ulp_avx512_store_u16_avx2(y + 32, v85_4);
    log_softmax_bf16_1ulp_avx512_store_u16_avx2(y + 40, v85_5);
    log_softmax_bf16_1ulp_avx512_store_u16_avx2(y + 48, v85_6);
    log_softmax_bf16_1ulp_avx512_store_u16_avx2(y + 56, v85_7);
}

/* 8 elements. */
static LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET void log_softmax_bf16_1ulp_avx512_chunk3_avx2(const uint16_t *x, float a0, float a2, uint16_t *y) {
    const __m256 v78 = _mm256_set1_ps(a0);
    const __m256 v80 = _mm256_set1_ps(a2);
    const __m256i v83 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v74 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v76 = _mm256_slli_epi32(v74, 16);
    const __m256 v77 = _mm256_castsi256_ps(v76);
    const __m256 v79 = _mm256_sub_ps(v77, v78);
    const __m256 v81 = _mm256_sub_ps(v79, v80);
    const __m256i v82 = log_softmax_bf16_1ulp_avx512_bits_f32_avx2(v81);
    const __m256i v84 = _mm256_add_epi32(v82, v83);
    const __m256i v85 = _mm256_srli_epi32(v84, 16);
    log_softmax_bf16_1ulp_avx512_store_u16_avx2(y, v85);
}

static LOG_SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET void log_softmax_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    size_t i = 0;
    __m256 acc0[8];
    acc0[0] = _mm256_set1_ps(-INFINITY);
    acc0[1] = _mm256_set1_ps(-INFINITY);
    acc0[2] = _mm256_set1_ps(-INFINITY);
    acc0[3] = _mm256_set1_ps(-INFINITY);
    acc0[4] = _mm256_set1_ps(-INFINITY);
    acc0[5] = _mm256_set1_ps(-INFINITY);
    acc0[6] = _mm256_set1_ps(-INFINITY);
    acc0[7] = _mm256_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        log_softmax_bf16_1ulp_avx512_step0_avx2(x + i, acc0);
    float lanes0[64];
    _mm256_storeu_ps(lanes0 + 0, acc0[0]);
    _mm256_storeu_ps(lanes0 + 8, acc0[1]);
    _mm256_storeu_ps(lanes0 + 16, acc0[2]);
    _mm256_storeu_ps(lanes0 + 24, acc0[3]);
    _mm256_storeu_ps(lanes0 + 32, acc0[4]);
    _mm256_storeu_ps(lanes0 + 40, acc0[5]);
    _mm256_storeu_ps(lanes0 + 48, acc0[6]);
    _mm256_storeu_ps(lanes0 + 56, acc0[7]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[8];
        log_softmax_bf16_1ulp_avx512_chunk0_avx2(tail_x, value0);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
    }
    __m256 fold0_0 = _mm256_loadu_ps(lanes0 + 0);
    __m256 fold0_1 = _mm256_loadu_ps(lanes0 + 8);
    __m256 fold0_2 = _mm256_loadu_ps(lanes0 + 16);
    __m256 fold0_3 = _mm256_loadu_ps(lanes0 + 24);
    __m256 fold0_4 = _mm256_loadu_ps(lanes0 + 32);
    __m256 fold0_5 = _mm256_loadu_ps(lanes0 + 40);
    __m256 fold0_6 = _mm256_loadu_ps(lanes0 + 48);
    __m256 fold0_7 = _mm256_loadu_ps(lanes0 + 56);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_4);
    fold0_1 = _mm256_max_ps(fold0_1, fold0_5);
    fold0_2 = _mm256_max_ps(fold0_2, fold0_6);
    fold0_3 = _mm256_max_ps(fold0_3, fold0_7);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_2);
    fold0_1 = _mm256_max_ps(fold0_1, fold0_3);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_1);
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute2f128_ps(fold0_0, fold0_0, 1));
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute_ps(fold0_0, 0x4e));
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute_ps(fold0_0, 0xb1));
    _mm256_storeu_ps(lanes0, fold0_0);
    a0 = lanes0[0];
    i = 0;
    __m256 acc1[8];
    acc1[0] = _mm256_set1_ps(0x0p+0f);
    acc1[1] = _mm256_set1_ps(0x0p+0f);
    acc1[2] = _mm256_set1_ps(0x0p+0f);
    acc1[3] = _mm256_set1_ps(0x0p+0f);
    acc1[4] = _mm256_set1_ps(0x0p+0f);
    acc1[5] = _mm256_set1_ps(0x0p+0f);
    acc1[6] = _mm256_set1_ps(0x0p+0f);
    acc1[7] = _mm256_set1_ps(0x0p+0f);
    for (; n - i >= 64; i += 64)
        log_softmax_bf16_1ulp_avx512_step1_avx2(x + i, a0, acc1);
    float lanes1[64];
    _mm256_storeu_ps(lanes1 + 0, acc1[0]);
    _mm256_storeu_ps(lanes1 + 8, acc1[1]);
    _mm256_storeu_ps(lanes1 + 16, acc1[2]);
    _mm256_storeu_ps(lanes1 + 24, acc1[3]);
    _mm256_storeu_ps(lanes1 + 32, acc1[4]);
    _mm256_storeu_ps(lanes1 + 40, acc1[5]);
    _mm256_storeu_ps(lanes1 + 48, acc1[6]);
    _mm256_storeu_ps(lanes1 + 56, acc1[7]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value1[8];
        log_softmax_bf16_1ulp_avx512_chunk1_avx2(tail_x, a0, value1);
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = lanes1[base + l] + value1[l];
    }
    __m256 fold1_0 = _mm256_loadu_ps(lanes1 + 0);
    __m256 fold1_1 = _mm256_loadu_ps(lanes1 + 8);
    __m256 fold1_2 = _mm256_loadu_ps(lanes1 + 16);
    __m256 fold1_3 = _mm256_loadu_ps(lanes1 + 24);
    __m256 fold1_4 = _mm256_loadu_ps(lanes1 + 32);
    __m256 fold1_5 = _mm256_loadu_ps(lanes1 + 40);
    __m256 fold1_6 = _mm256_loadu_ps(lanes1 + 48);
    __m256 fold1_7 = _mm256_loadu_ps(lanes1 + 56);
    fold1_0 = _mm256_add_ps(fold1_0, fold1_4);
    fold1_1 = _mm256_add_ps(fold1_1, fold1_5);
    fold1_2 = _mm256_add_ps(fold1_2, fold1_6);
    fold1_3 = _mm256_add_ps(fold1_3, fold1_7);
    fold1_0 = _mm256_add_ps(fold1_0, fold1_2);
    fold1_1 = _mm256_add_ps(fold1_1, fold1_3);
    fold1_0 = _mm256_add_ps(fold1_0, fold1_1);
    fold1_0 = _mm256_add_ps(fold1_0, _mm256_permute2f128_ps(fold1_0, fold1_0, 1));
    fold1_0 = _mm256_add_ps(fold1_0, _mm256_permute_ps(fold1_0, 0x4e));
    fold1_0 = _mm256_add_ps(fold1_0, _mm256_permute_ps(fold1_0, 0xb1));
    _mm256_storeu_ps(lanes1, fold1_0);
    a1 = lanes1[0];
    {
        float value2[8];
        log_softmax_bf16_1ulp_avx512_once2_avx2(a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        log_softmax_bf16_1ulp_avx512_step3_avx2(x + i, a0, a2, y + i);
    for (; n - i >= 8; i += 8)
        log_softmax_bf16_1ulp_avx512_chunk3_avx2(x + i, a0, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log_softmax_bf16_1ulp_avx512_chunk3_avx2(tail_x, a0, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512 __m512i log_softmax_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512 void log_softmax_bf16_1ulp_avx512_step0_avx512(const uint16_t *x, __m512 *acc0) {
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512i v2_2 = _mm512_slli_epi32(v0_2, 16);
    const __m512i v2_3 = _mm512_slli_epi32(v0_3, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __m512 v3_2 = _mm512_castsi512_ps(v2_2);
    const __m512 v3_3 = _mm512_castsi512_ps(v2_3);
    acc0[0] = _mm512_max_ps(acc0[0], v3_0);
    acc0[1] = _mm512_max_ps(acc0[1], v3_1);
    acc0[2] = _mm512_max_ps(acc0[2], v3_2);
    acc0[3] = _mm512_max_ps(acc0[3], v3_3);
}

/* 16 elements; what is to be accumulated goes to memory. */
static LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET void log_softmax_bf16_1ulp_avx512_chunk0_avx512(const uint16_t *x, float *value0) {
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    _mm512_storeu_ps(value0, v3);
}

/* 64 elements. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512 void log_softmax_bf16_1ulp_avx512_step1_avx512(const uint16_t *x, float a0, __m512 *acc1) {
    const __m512 v4 = _mm512_set1_ps(-0x1.5p+6f); /* -84 */
    const __m512 v9 = _mm512_set1_ps(a0);
    const __m512 v12 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m512 v19 = _mm512_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m512 v24 = _mm512_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m512 v26 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v28 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v30 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v32 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v5_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v5_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v5_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v7_0 = _mm512_slli_epi32(v5_0, 16);
    const __m512i v7_1 = _mm512_slli_epi32(v5_1, 16);
    const __m512i v7_2 = _mm512_slli_epi32(v5_2, 16);
    const __m512i v7_3 = _mm512_slli_epi32(v5_3, 16);
    const __m512 v8_0 = _mm512_castsi512_ps(v7_0);
    const __m512 v8_1 = _mm512_castsi512_ps(v7_1);
    const __m512 v8_2 = _mm512_castsi512_ps(v7_2);
    const __m512 v8_3 = _mm512_castsi512_ps(v7_3);
    const __m512 v10_0 = _mm512_sub_ps(v8_0, v9);
    const __m512 v10_1 = _mm512_sub_ps(v8_1, v9);
    const __m512 v10_2 = _mm512_sub_ps(v8_2, v9);
    const __m512 v10_3 = _mm512_sub_ps(v8_3, v9);
    const __m512 v11_0 = _mm512_max_ps(v4, v10_0);
    const __m512 v11_1 = _mm512_max_ps(v4, v10_1);
    const __m512 v11_2 = _mm512_max_ps(v4, v10_2);
    const __m512 v11_3 = _mm512_max_ps(v4, v10_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v11_0, v12, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v11_1, v12, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v11_2, v12, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v11_3, v12, v13);
    const __m512i v15_0 = _mm512_castps_si512(v14_0);
    const __m512i v15_1 = _mm512_castps_si512(v14_1);
    const __m512i v15_2 = _mm512_castps_si512(v14_2);
    const __m512i v15_3 = _mm512_castps_si512(v14_3);
    const __m512i v17_0 = _mm512_slli_epi32(v15_0, 23);
    const __m512i v17_1 = _mm512_slli_epi32(v15_1, 23);
    const __m512i v17_2 = _mm512_slli_epi32(v15_2, 23);
    const __m512i v17_3 = _mm512_slli_epi32(v15_3, 23);
    const __m512 v18_0 = _mm512_castsi512_ps(v17_0);
    const __m512 v18_1 = _mm512_castsi512_ps(v17_1);
    const __m512 v18_2 = _mm512_castsi512_ps(v17_2);
    const __m512 v18_3 = _mm512_castsi512_ps(v17_3);
    const __m512 v20_0 = _mm512_max_ps(v4, v11_0);
    const __m512 v20_1 = _mm512_max_ps(v4, v11_1);
    const __m512 v20_2 = _mm512_max_ps(v4, v11_2);
    const __m512 v20_3 = _mm512_max_ps(v4, v11_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v20_0, v12, v13);
    const __m512 v21_1 = _mm512_fmadd_ps(v20_1, v12, v13);
    const __m512 v21_2 = _mm512_fmadd_ps(v20_2, v12, v13);
    const __m512 v21_3 = _mm512_fmadd_ps(v20_3, v12, v13);
    const __m512 v22_0 = _mm512_sub_ps(v13, v21_0);
    const __m512 v22_1 = _mm512_sub_ps(v13, v21_1);
    const __m512 v22_2 = _mm512_sub_ps(v13, v21_2);
    const __m512 v22_3 = _mm512_sub_ps(v13, v21_3);
    const __m512 v23_0 = _mm512_fmadd_ps(v20_0, v12, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v20_1, v12, v22_1);
    const __m512 v23_2 = _mm512_fmadd_ps(v20_2, v12, v22_2);
    const __m512 v23_3 = _mm512_fmadd_ps(v20_3, v12, v22_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v19, v23_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v19, v23_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v19, v23_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v19, v23_3, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v25_0, v23_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v25_1, v23_1, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v25_2, v23_2, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v25_3, v23_3, v26);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v23_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v23_1, v28);
    const __m512 v29_2 = _mm512_fmadd_ps(v27_2, v23_2, v28);
    const __m512 v29_3 = _mm512_fmadd_ps(v27_3, v23_3, v28);
    const __m512 v31_0 = _mm512_fmadd_ps(v29_0, v23_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v29_1, v23_1, v30);
    const __m512 v31_2 = _mm512_fmadd_ps(v29_2, v23_2, v30);
    const __m512 v31_3 = _mm512_fmadd_ps(v29_3, v23_3, v30);
    const __m512 v33_0 = _mm512_fmadd_ps(v31_0, v23_0, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v31_1, v23_1, v32);
    const __m512 v33_2 = _mm512_fmadd_ps(v31_2, v23_2, v32);
    const __m512 v33_3 = _mm512_fmadd_ps(v31_3, v23_3, v32);
    const __m512 v34_0 = _mm512_mul_ps(v18_0, v33_0);
    const __m512 v34_1 = _mm512_mul_ps(v18_1, v33_1);
    const __m512 v34_2 = _mm512_mul_ps(v18_2, v33_2);
    const __m512 v34_3 = _mm512_mul_ps(v18_3, v33_3);
    const __m512d v35_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v34_0));
    const __m512d v35_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v34_0, 1));
    const __m512d v35_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v34_1));
    const __m512d v35_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v34_1, 1));
    const __m512d v35_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v34_2));
    const __m512d v35_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v34_2, 1));
    const __m512d v35_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v34_3));
    const __m512d v35_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v34_3, 1));
    const __m256 v36_0l = _mm512_cvtpd_ps(v35_0l);
    const __m256 v36_0h = _mm512_cvtpd_ps(v35_0h);
    const __m512 v36_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_0l), v36_0h, 1);
    const __m256 v36_1l = _mm512_cvtpd_ps(v35_1l);
    const __m256 v36_1h = _mm512_cvtpd_ps(v35_1h);
    const __m512 v36_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_1l), v36_1h, 1);
    const __m256 v36_2l = _mm512_cvtpd_ps(v35_2l);
    const __m256 v36_2h = _mm512_cvtpd_ps(v35_2h);
    const __m512 v36_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_2l), v36_2h, 1);
    const __m256 v36_3l = _mm512_cvtpd_ps(v35_3l);
    const __m256 v36_3h = _mm512_cvtpd_ps(v35_3h);
    const __m512 v36_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_3l), v36_3h, 1);
    acc1[0] = _mm512_add_ps(acc1[0], v36_0);
    acc1[1] = _mm512_add_ps(acc1[1], v36_1);
    acc1[2] = _mm512_add_ps(acc1[2], v36_2);
    acc1[3] = _mm512_add_ps(acc1[3], v36_3);
}

/* 16 elements; what is to be accumulated goes to memory. */
static LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET void log_softmax_bf16_1ulp_avx512_chunk1_avx512(const uint16_t *x, float a0, float *value1) {
    const __m512 v4 = _mm512_set1_ps(-0x1.5p+6f); /* -84 */
    const __m512 v9 = _mm512_set1_ps(a0);
    const __m512 v12 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m512 v19 = _mm512_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m512 v24 = _mm512_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m512 v26 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v28 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v30 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v32 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v5 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v7 = _mm512_slli_epi32(v5, 16);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __m512 v10 = _mm512_sub_ps(v8, v9);
    const __m512 v11 = _mm512_max_ps(v4, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512i v15 = _mm512_castps_si512(v14);
    const __m512i v17 = _mm512_slli_epi32(v15, 23);
    const __m512 v18 = _mm512_castsi512_ps(v17);
    const __m512 v20 = _mm512_max_ps(v4, v11);
    const __m512 v21 = _mm512_fmadd_ps(v20, v12, v13);
    const __m512 v22 = _mm512_sub_ps(v13, v21);
    const __m512 v23 = _mm512_fmadd_ps(v20, v12, v22);
    const __m512 v25 = _mm512_fmadd_ps(v19, v23, v24);
    const __m512 v27 = _mm512_fmadd_ps(v25, v23, v26);
    const __m512 v29 = _mm512_fmadd_ps(v27, v23, v28);
    const __m512 v31 = _mm512_fmadd_ps(v29, v23, v30);
    const __m512 v33 = _mm512_fmadd_ps(v31, v23, v32);
    const __m512 v34 = _mm512_mul_ps(v18, v33);
    const __m512d v35l = _mm512_cvtps_pd(_mm512_castps512_ps256(v34));
    const __m512d v35h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v34, 1));
    const __m256 v36l = _mm512_cvtpd_ps(v35l);
    const __m256 v36h = _mm512_cvtpd_ps(v35h);
    const __m512 v36 = _mm512_insertf32x8(_mm512_castps256_ps512(v36l), v36h, 1);
    _mm512_storeu_ps(value1, v36);
}

/* Once a row, in 16 equal lanes. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512 void log_softmax_bf16_1ulp_avx512_once2_avx512(float a1, float *value2) {
    const __m512d v37 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512 v38 = _mm512_set1_ps(a1);
    const __m512i v42 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512d v47 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512i v48 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512d v53 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v55 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v60 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v62 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v64 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v66 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v39l = _mm512_cvtps_pd(_mm512_castps512_ps256(v38));
    const __m512d v39h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v38, 1));
    const __m256 v40l = _mm512_cvtpd_ps(v39l);
    const __m256 v40h = _mm512_cvtpd_ps(v39h);
    const __m512 v40 = _mm512_insertf32x8(_mm512_castps256_ps512(v40l), v40h, 1);
    const __m512i v41 = _mm512_castps_si512(v40);
    const __m512i v43 = _mm512_sub_epi32(v41, v42);
    const __m512i v45 = _mm512_srai_epi32(v43, 23);
    const __m512d v46l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v45));
    const __m512d v46h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v45, 1));
    const __m512i v49 = _mm512_and_si512(v48, v43);
    const __m512i v50 = _mm512_sub_epi32(v41, v49);
    const __m512 v51 = _mm512_castsi512_ps(v50);
    const __m512d v52l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51));
    const __m512d v52h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51, 1));
    const __m512d v54l = _mm512_sub_pd(v52l, v53);
    const __m512d v54h = _mm512_sub_pd(v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v52l, v55, v53);
    const __m512d v56h = _mm512_fmadd_pd(v52h, v55, v53);
    const __m512d v57l = _mm512_add_pd(v52l, v56l);
    const __m512d v57h = _mm512_add_pd(v52h, v56h);
    const __m512d v58l = _mm512_div_pd(v54l, v57l);
    const __m512d v58h = _mm512_div_pd(v54h, v57h);
    const __m512d v59l = _mm512_fmadd_pd(v58l, v58l, v55);
    const __m512d v59h = _mm512_fmadd_pd(v58h, v58h, v55);
    const __m512d v61l = _mm512_fmadd_pd(v47, v59l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v47, v59h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v59l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v59h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v63l, v59l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v63h, v59h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v65l, v59l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v65h, v59h, v66);
    const __m512d v68l = _mm512_cvtps_pd(_mm512_castps512_ps256(v40));
    const __m512d v68h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v40, 1));
    const __m512d v69l = _mm512_sub_pd(v39l, v68l);
    const __m512d v69h = _mm512_sub_pd(v39h, v68h);
    const __m512d v70l = _mm512_div_pd(v69l, v68l);
    const __m512d v70h = _mm512_div_pd(v69h, v68h);
    const __m512d v71l = _mm512_fmadd_pd(v67l, v58l, v70l);
    const __m512d v71h = _mm512_fmadd_pd(v67h, v58h, v70h);
    const __m512d v72l = _mm512_fmadd_pd(v37, v46l, v71l);
    const __m512d v72h = _mm512_fmadd_pd(v37, v46h, v71h);
    const __m256 v73l = _mm512_cvtpd_ps(v72l);
    const __m256 v73h = _mm512_cvtpd_ps(v72h);
    const __m512 v73 = _mm512_insertf32x8(_mm512_castps256_ps512(v73l), v73h, 1);
    _mm512_storeu_ps(value2, v73);
}

/* 64 elements. */
LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512 void log_softmax_bf16_1ulp_avx512_step3_avx512(const uint16_t *x, float a0, float a2, uint16_t *y) {
    const __m512 v78 = _mm512_set1_ps(a0);
    const __m512 v80 = _mm512_set1_ps(a2);
    const __m512i v83 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v74_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v74_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v74_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v74_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v76_0 = _mm512_slli_epi32(v74_0, 16);
    const __m512i v76_1 = _mm512_slli_epi32(v74_1, 16);
    const __m512i v76_2 = _mm512_slli_epi32(v74_2, 16);
    const __m512i v76_3 = _mm512_slli_epi32(v74_3, 16);
    const __m512 v77_0 = _mm512_castsi512_ps(v76_0);
    const __m512 v77_1 = _mm512_castsi512_ps(v76_1);
    const __m512 v77_2 = _mm512_castsi512_ps(v76_2);
    const __m512 v77_3 = _mm512_castsi512_ps(v76_3);
    const __m512 v79_0 = _mm512_sub_ps(v77_0, v78);
    const __m512 v79_1 = _mm512_sub_ps(v77_1, v78);
    const __m512 v79_2 = _mm512_sub_ps(v77_2, v78);
    const __m512 v79_3 = _mm512_sub_ps(v77_3, v78);
    const __m512 v81_0 = _mm512_sub_ps(v79_0, v80);
    const __m512 v81_1 = _mm512_sub_ps(v79_1, v80);
    const __m512 v81_2 = _mm512_sub_ps(v79_2, v80);
    const __m512 v81_3 = _mm512_sub_ps(v79_3, v80);
    const __m512i v82_0 = log_softmax_bf16_1ulp_avx512_bits_f32_avx512(v81_0);
    const __m512i v82_1 = log_softmax_bf16_1ulp_avx512_bits_f32_avx512(v81_1);
    const __m512i v82_2 = log_softmax_bf16_1ulp_avx512_bits_f32_avx512(v81_2);
    const __m512i v82_3 = log_softmax_bf16_1ulp_avx512_bits_f32_avx512(v81_3);
    const __m512i v84_0 = _mm512_add_epi32(v82_0, v83);
    const __m512i v84_1 = _mm512_add_epi32(v82_1, v83);
    const __m512i v84_2 = _mm512_add_epi32(v82_2, v83);
    const __m512i v84_3 = _mm512_add_epi32(v82_3, v83);
    const __m512i v85_0 = _mm512_srli_epi32(v84_0, 16);
    const __m512i v85_1 = _mm512_srli_epi32(v84_1, 16);
    const __m512i v85_2 = _mm512_srli_epi32(v84_2, 16);
    const __m512i v85_3 = _mm512_srli_epi32(v84_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v85_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v85_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v85_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v85_3));
}

/* 16 elements. */
static LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET void log_softmax_bf16_1ulp_avx512_chunk3_avx512(const uint16_t *x, float a0, float a2, uint16_t *y) {
    const __m512 v78 = _mm512_set1_ps(a0);
    const __m512 v80 = _mm512_set1_ps(a2);
    const __m512i v83 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v74 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v76 = _mm512_slli_epi32(v74, 16);
    const __m512 v77 = _mm512_castsi512_ps(v76);
    const __m512 v79 = _mm512_sub_ps(v77, v78);
    const __m512 v81 = _mm512_sub_ps(v79, v80);
    const __m512i v82 = log_softmax_bf16_1ulp_avx512_bits_f32_avx512(v81);
    const __m512i v84 = _mm512_add_epi32(v82, v83);
    const __m512i v85 = _mm512_srli_epi32(v84, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v85));
}

static LOG_SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET void log_softmax_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    size_t i = 0;
    __m512 acc0[4];
    acc0[0] = _mm512_set1_ps(-INFINITY);
    acc0[1] = _mm512_set1_ps(-INFINITY);
    acc0[2] = _mm512_set1_ps(-INFINITY);
    acc0[3] = _mm512_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        log_softmax_bf16_1ulp_avx512_step0_avx512(x + i, acc0);
    float lanes0[64];
    _mm512_storeu_ps(lanes0 + 0, acc0[0]);
    _mm512_storeu_ps(lanes0 + 16, acc0[1]);
    _mm512_storeu_ps(lanes0 + 32, acc0[2]);
    _mm512_storeu_ps(lanes0 + 48, acc0[3]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[16];
        log_softmax_bf16_1ulp_avx512_chunk0_avx512(tail_x, value0);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
    }
    __m512 fold0_0 = _mm512_loadu_ps(lanes0 + 0);
    __m512 fold0_1 = _mm512_loadu_ps(lanes0 + 16);
    __m512 fold0_2 = _mm512_loadu_ps(lanes0 + 32);
    __m512 fold0_3 = _mm512_loadu_ps(lanes0 + 48);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_2);
    fold0_1 = _mm512_max_ps(fold0_1, fold0_3);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_1);
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_shuffle_f32x4(fold0_0, fold0_0, 0x4e));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_shuffle_f32x4(fold0_0, fold0_0, 0xb1));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_permute_ps(fold0_0, 0x4e));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_permute_ps(fold0_0, 0xb1));
    _mm512_storeu_ps(lanes0, fold0_0);
    a0 = lanes0[0];
    i = 0;
    __m512 acc1[4];
    acc1[0] = _mm512_set1_ps(0x0p+0f);
    acc1[1] = _mm512_set1_ps(0x0p+0f);
    acc1[2] = _mm512_set1_ps(0x0p+0f);
    acc1[3] = _mm512_set1_ps(0x0p+0f);
    for (; n - i >= 64; i += 64)
        log_softmax_bf16_1ulp_avx512_step1_avx512(x + i, a0, acc1);
    float lanes1[64];
    _mm512_storeu_ps(lanes1 + 0, acc1[0]);
    _mm512_storeu_ps(lanes1 + 16, acc1[1]);
    _mm512_storeu_ps(lanes1 + 32, acc1[2]);
    _mm512_storeu_ps(lanes1 + 48, acc1[3]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value1[16];
        log_softmax_bf16_1ulp_avx512_chunk1_avx512(tail_x, a0, value1);
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = lanes1[base + l] + value1[l];
    }
    __m512 fold1_0 = _mm512_loadu_ps(lanes1 + 0);
    __m512 fold1_1 = _mm512_loadu_ps(lanes1 + 16);
    __m512 fold1_2 = _mm512_loadu_ps(lanes1 + 32);
    __m512 fold1_3 = _mm512_loadu_ps(lanes1 + 48);
    fold1_0 = _mm512_add_ps(fold1_0, fold1_2);
    fold1_1 = _mm512_add_ps(fold1_1, fold1_3);
    fold1_0 = _mm512_add_ps(fold1_0, fold1_1);
    fold1_0 = _mm512_add_ps(fold1_0, _mm512_shuffle_f32x4(fold1_0, fold1_0, 0x4e));
    fold1_0 = _mm512_add_ps(fold1_0, _mm512_shuffle_f32x4(fold1_0, fold1_0, 0xb1));
    fold1_0 = _mm512_add_ps(fold1_0, _mm512_permute_ps(fold1_0, 0x4e));
    fold1_0 = _mm512_add_ps(fold1_0, _mm512_permute_ps(fold1_0, 0xb1));
    _mm512_storeu_ps(lanes1, fold1_0);
    a1 = lanes1[0];
    {
        float value2[16];
        log_softmax_bf16_1ulp_avx512_once2_avx512(a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        log_softmax_bf16_1ulp_avx512_step3_avx512(x + i, a0, a2, y + i);
    for (; n - i >= 16; i += 16)
        log_softmax_bf16_1ulp_avx512_chunk3_avx512(x + i, a0, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log_softmax_bf16_1ulp_avx512_chunk3_avx512(tail_x, a0, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_SOFTMAX_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_softmax_bf16_1ulp_avx512_level(void) {
#if defined(LOG_SOFTMAX_BF16_1ULP_AVX512_FORCE_ISA)
    return LOG_SOFTMAX_BF16_1ULP_AVX512_FORCE_ISA;
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

static void log_softmax_bf16_1ulp_avx512_row(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_softmax_bf16_1ulp_avx512_level();
    if (level == 2) {
        log_softmax_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_softmax_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log_softmax_bf16_1ulp_avx512_array_portable(x, y, n);
}

void log_softmax_bf16_1ulp_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    log_softmax_bf16_1ulp_avx512_row(x, y, n);
}

void log_softmax_bf16_1ulp_avx512_rows(const uint16_t *x, size_t x_stride, uint16_t *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        log_softmax_bf16_1ulp_avx512_row(x + r * x_stride, y + r * y_stride, n);
}
