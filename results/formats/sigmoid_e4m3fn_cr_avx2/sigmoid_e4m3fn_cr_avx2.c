/* sigmoid_e4m3fn_cr_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), e4m3fn
 *   domain       every input
 *   max error    0.499838 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-4 (-0.0625, encoding 0x98)
 *   result there 0x1p-1 (0.5, encoding 0x30)
 *   mean error   0.143593 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e36d6afd53701f7269ec412a5cc294c6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/sigmoid_e4m3fn_avx2.db
 *                time: 0.8476 ns/element as avx2 code (inputs mean)
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
#include "sigmoid_e4m3fn_cr_avx2.h"

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

static inline int32_t sigmoid_e4m3fn_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sigmoid_e4m3fn_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sigmoid_e4m3fn_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t sigmoid_e4m3fn_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sigmoid_e4m3fn_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t sigmoid_e4m3fn_cr_avx2_table0[16] = {
    1065353262, 1065063924, 1064843303, 1064697618,
    1064633652, 1064658801, 1064781130, 1065009435,
    1065353262, 1065063924, 1064843303, 1064697618,
    1064633652, 1064658801, 1064781130, 1065009435,
}; /* repeated to fill a register */

static inline uint8_t sigmoid_e4m3fn_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 2147483647; /* 0x7fffffff */
    const float v1 = 0x1.00ccf8p-24f; /* 5.97910628e-08 */
    const float v2 = 0x1.0000dcp-1f; /* 0.500006557 */
    const float v3 = -0x1.ap+6f; /* -104 */
    const float v4 = 0x1p+6f; /* 64 */
    const int32_t v5 = 127;
    const int32_t v6 = (int32_t)x;
    const int32_t v7 = v5 & v6;
    const int v8 = v5 == v7;
    const float v9 = NAN;
    const float v10 = 0x1.fffd7ep+119f; /* 1.32920256e+36 */
    const int32_t v11 = 20;
    const int32_t v12 = sigmoid_e4m3fn_cr_avx2_shl_i32(v7, v11);
    const int32_t v13 = 128;
    const int32_t v14 = v13 & v6;
    const int32_t v15 = 24;
    const int32_t v16 = sigmoid_e4m3fn_cr_avx2_shl_i32(v14, v15);
    const int32_t v17 = v12 | v16;
    const float v18 = sigmoid_e4m3fn_cr_avx2_frombits_f32(v17);
    const float v19 = -0x1.9888d4p-9f; /* -0.00311687076 */
    const float v20 = sigmoid_e4m3fn_cr_avx2_fma_f32(v10, v18, v19);
    const float v21 = v8 ? v9 : v20;
    const float v22 = v4 < v21 ? v4 : v21;
    const float v23 = v3 > v22 ? v3 : v22;
    const float v24 = -0x1.715476p+0f; /* -1.44269502 */
    const float v25 = 0x1.8p+20f; /* 1572864 */
    const float v26 = sigmoid_e4m3fn_cr_avx2_fma_f32(v23, v24, v25);
    const float v27 = v26 - v25;
    const float v28 = 0x1.62e26cp-1f; /* 0.693133712 */
    const float v29 = sigmoid_e4m3fn_cr_avx2_fma_f32(v27, v28, v23);
    const float v30 = -0x1.000deap+0f; /* -1.00021231 */
    const float v31 = sigmoid_e4m3fn_cr_avx2_fma_f32(v2, v29, v30);
    const float v32 = v31 * v29;
    const int32_t v33 = sigmoid_e4m3fn_cr_avx2_bits_f32(v26);
    const int32_t v34 = sigmoid_e4m3fn_cr_avx2_table0[(uint32_t)v33 & (8u - 1)];
    const int32_t v35 = sigmoid_e4m3fn_cr_avx2_shl_i32(v33, v11);
    const int32_t v36 = (int32_t)((uint32_t)v34 + (uint32_t)v35);
    const int32_t v37 = -201326592; /* 0xf4000000 */
    const int32_t v38 = (int32_t)((uint32_t)v36 + (uint32_t)v37);
    const float v39 = sigmoid_e4m3fn_cr_avx2_frombits_f32(v38);
    const float v40 = sigmoid_e4m3fn_cr_avx2_fma_f32(v32, v39, v39);
    const float v41 = 0x1.00cd08p-24f; /* 5.97911196e-08 */
    const float v42 = v40 + v41;
    const float v43 = v1 / v42;
    const int32_t v44 = sigmoid_e4m3fn_cr_avx2_bits_f32(v43);
    const int32_t v45 = v0 & v44;
    const int32_t v46 = 1015021568; /* 0x3c800000 */
    const int v47 = v45 < v46;
    const float v48 = 0x1p+14f; /* 16384 */
    const float v49 = sigmoid_e4m3fn_cr_avx2_frombits_f32(v45);
    const float v50 = v48 + v49;
    const int32_t v51 = sigmoid_e4m3fn_cr_avx2_bits_f32(v50);
    const int32_t v52 = 1182793728; /* 0x46800000 */
    const int32_t v53 = (int32_t)((uint32_t)v51 - (uint32_t)v52);
    const int32_t v54 = -1006108673; /* 0xc407ffff */
    const int32_t v55 = (int32_t)((uint32_t)v54 + (uint32_t)v45);
    const int32_t v56 = sigmoid_e4m3fn_cr_avx2_ashr_i32(v55, v11);
    const int32_t v57 = v5 < v56 ? v5 : v56;
    const int32_t v58 = v47 ? v53 : v57;
    const int32_t r0 = v58;
    return (uint8_t)r0;
}

static void sigmoid_e4m3fn_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_e4m3fn_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIGMOID_E4M3FN_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_E4M3FN_CR_AVX2_AVX2 static inline SIGMOID_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_E4M3FN_CR_AVX2_AVX512 static inline SIGMOID_E4M3FN_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SIGMOID_E4M3FN_CR_AVX2_AVX2 __m256i sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
SIGMOID_E4M3FN_CR_AVX2_AVX2 void sigmoid_e4m3fn_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
SIGMOID_E4M3FN_CR_AVX2_AVX2 void sigmoid_e4m3fn_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v1 = _mm256_set1_ps(0x1.00ccf8p-24f); /* 5.97910628e-08 */
    const __m256 v2 = _mm256_set1_ps(0x1.0000dcp-1f); /* 0.500006557 */
    const __m256 v3 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v4 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256i v5 = _mm256_set1_epi32(127);
    const __m256 v9 = _mm256_set1_ps(NAN);
    const __m256 v10 = _mm256_set1_ps(0x1.fffd7ep+119f); /* 1.32920256e+36 */
    const __m256i v13 = _mm256_set1_epi32(128);
    const __m256 v19 = _mm256_set1_ps(-0x1.9888d4p-9f); /* -0.00311687076 */
    const __m256 v24 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v25 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v28 = _mm256_set1_ps(0x1.62e26cp-1f); /* 0.693133712 */
    const __m256 v30 = _mm256_set1_ps(-0x1.000deap+0f); /* -1.00021231 */
    const __m256i v37 = _mm256_set1_epi32(-201326592); /* 0xf4000000 */
    const __m256 v41 = _mm256_set1_ps(0x1.00cd08p-24f); /* 5.97911196e-08 */
    const __m256i v46 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v48 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v52 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v54 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(sigmoid_e4m3fn_cr_avx2_table0));
    const __m256i v6_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v6_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v6_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 16)));
    const __m256i v6_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 24)));
    const __m256i v7_0 = _mm256_and_si256(v5, v6_0);
    const __m256i v7_1 = _mm256_and_si256(v5, v6_1);
    const __m256i v7_2 = _mm256_and_si256(v5, v6_2);
    const __m256i v7_3 = _mm256_and_si256(v5, v6_3);
    const __m256i v8_0 = _mm256_cmpeq_epi32(v5, v7_0);
    const __m256i v8_1 = _mm256_cmpeq_epi32(v5, v7_1);
    const __m256i v8_2 = _mm256_cmpeq_epi32(v5, v7_2);
    const __m256i v8_3 = _mm256_cmpeq_epi32(v5, v7_3);
    const __m256i v12_0 = _mm256_slli_epi32(v7_0, 20);
    const __m256i v12_1 = _mm256_slli_epi32(v7_1, 20);
    const __m256i v12_2 = _mm256_slli_epi32(v7_2, 20);
    const __m256i v12_3 = _mm256_slli_epi32(v7_3, 20);
    const __m256i v14_0 = _mm256_and_si256(v13, v6_0);
    const __m256i v14_1 = _mm256_and_si256(v13, v6_1);
    const __m256i v14_2 = _mm256_and_si256(v13, v6_2);
    const __m256i v14_3 = _mm256_and_si256(v13, v6_3);
    const __m256i v16_0 = _mm256_slli_epi32(v14_0, 24);
    const __m256i v16_1 = _mm256_slli_epi32(v14_1, 24);
    const __m256i v16_2 = _mm256_slli_epi32(v14_2, 24);
    const __m256i v16_3 = _mm256_slli_epi32(v14_3, 24);
    const __m256i v17_0 = _mm256_or_si256(v12_0, v16_0);
    const __m256i v17_1 = _mm256_or_si256(v12_1, v16_1);
    const __m256i v17_2 = _mm256_or_si256(v12_2, v16_2);
    const __m256i v17_3 = _mm256_or_si256(v12_3, v16_3);
    const __m256 v18_0 = _mm256_castsi256_ps(v17_0);
    const __m256 v18_1 = _mm256_castsi256_ps(v17_1);
    const __m256 v18_2 = _mm256_castsi256_ps(v17_2);
    const __m256 v18_3 = _mm256_castsi256_ps(v17_3);
    const __m256 v20_0 = _mm256_fmadd_ps(v10, v18_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v10, v18_1, v19);
    const __m256 v20_2 = _mm256_fmadd_ps(v10, v18_2, v19);
    const __m256 v20_3 = _mm256_fmadd_ps(v10, v18_3, v19);
    const __m256 v21_0 = _mm256_blendv_ps(v20_0, v9, _mm256_castsi256_ps(v8_0));
    const __m256 v21_1 = _mm256_blendv_ps(v20_1, v9, _mm256_castsi256_ps(v8_1));
    const __m256 v21_2 = _mm256_blendv_ps(v20_2, v9, _mm256_castsi256_ps(v8_2));
    const __m256 v21_3 = _mm256_blendv_ps(v20_3, v9, _mm256_castsi256_ps(v8_3));
    const __m256 v22_0 = _mm256_min_ps(v4, v21_0);
    const __m256 v22_1 = _mm256_min_ps(v4, v21_1);
    const __m256 v22_2 = _mm256_min_ps(v4, v21_2);
    const __m256 v22_3 = _mm256_min_ps(v4, v21_3);
    const __m256 v23_0 = _mm256_max_ps(v3, v22_0);
    const __m256 v23_1 = _mm256_max_ps(v3, v22_1);
    const __m256 v23_2 = _mm256_max_ps(v3, v22_2);
    const __m256 v23_3 = _mm256_max_ps(v3, v22_3);
    const __m256 v26_0 = _mm256_fmadd_ps(v23_0, v24, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v23_1, v24, v25);
    const __m256 v26_2 = _mm256_fmadd_ps(v23_2, v24, v25);
    const __m256 v26_3 = _mm256_fmadd_ps(v23_3, v24, v25);
    const __m256 v27_0 = _mm256_sub_ps(v26_0, v25);
    const __m256 v27_1 = _mm256_sub_ps(v26_1, v25);
    const __m256 v27_2 = _mm256_sub_ps(v26_2, v25);
    const __m256 v27_3 = _mm256_sub_ps(v26_3, v25);
    const __m256 v29_0 = _mm256_fmadd_ps(v27_0, v28, v23_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v27_1, v28, v23_1);
    const __m256 v29_2 = _mm256_fmadd_ps(v27_2, v28, v23_2);
    const __m256 v29_3 = _mm256_fmadd_ps(v27_3, v28, v23_3);
    const __m256 v31_0 = _mm256_fmadd_ps(v2, v29_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v2, v29_1, v30);
    const __m256 v31_2 = _mm256_fmadd_ps(v2, v29_2, v30);
    const __m256 v31_3 = _mm256_fmadd_ps(v2, v29_3, v30);
    const __m256 v32_0 = _mm256_mul_ps(v31_0, v29_0);
    const __m256 v32_1 = _mm256_mul_ps(v31_1, v29_1);
    const __m256 v32_2 = _mm256_mul_ps(v31_2, v29_2);
    const __m256 v32_3 = _mm256_mul_ps(v31_3, v29_3);
    const __m256i v33_0 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v26_0);
    const __m256i v33_1 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v26_1);
    const __m256i v33_2 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v26_2);
    const __m256i v33_3 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v26_3);
    const __m256i v34_0 = _mm256_permutevar8x32_epi32(t0_0, v33_0);
    const __m256i v34_1 = _mm256_permutevar8x32_epi32(t0_0, v33_1);
    const __m256i v34_2 = _mm256_permutevar8x32_epi32(t0_0, v33_2);
    const __m256i v34_3 = _mm256_permutevar8x32_epi32(t0_0, v33_3);
    const __m256i v35_0 = _mm256_slli_epi32(v33_0, 20);
    const __m256i v35_1 = _mm256_slli_epi32(v33_1, 20);
    const __m256i v35_2 = _mm256_slli_epi32(v33_2, 20);
    const __m256i v35_3 = _mm256_slli_epi32(v33_3, 20);
    const __m256i v36_0 = _mm256_add_epi32(v34_0, v35_0);
    const __m256i v36_1 = _mm256_add_epi32(v34_1, v35_1);
    const __m256i v36_2 = _mm256_add_epi32(v34_2, v35_2);
    const __m256i v36_3 = _mm256_add_epi32(v34_3, v35_3);
    const __m256i v38_0 = _mm256_add_epi32(v36_0, v37);
    const __m256i v38_1 = _mm256_add_epi32(v36_1, v37);
    const __m256i v38_2 = _mm256_add_epi32(v36_2, v37);
    const __m256i v38_3 = _mm256_add_epi32(v36_3, v37);
    const __m256 v39_0 = _mm256_castsi256_ps(v38_0);
    const __m256 v39_1 = _mm256_castsi256_ps(v38_1);
    const __m256 v39_2 = _mm256_castsi256_ps(v38_2);
    const __m256 v39_3 = _mm256_castsi256_ps(v38_3);
    const __m256 v40_0 = _mm256_fmadd_ps(v32_0, v39_0, v39_0);
    const __m256 v40_1 = _mm256_fmadd_ps(v32_1, v39_1, v39_1);
    const __m256 v40_2 = _mm256_fmadd_ps(v32_2, v39_2, v39_2);
    const __m256 v40_3 = _mm256_fmadd_ps(v32_3, v39_3, v39_3);
    const __m256 v42_0 = _mm256_add_ps(v40_0, v41);
    const __m256 v42_1 = _mm256_add_ps(v40_1, v41);
    const __m256 v42_2 = _mm256_add_ps(v40_2, v41);
    const __m256 v42_3 = _mm256_add_ps(v40_3, v41);
    const __m256 v43_0 = _mm256_div_ps(v1, v42_0);
    const __m256 v43_1 = _mm256_div_ps(v1, v42_1);
    const __m256 v43_2 = _mm256_div_ps(v1, v42_2);
    const __m256 v43_3 = _mm256_div_ps(v1, v42_3);
    const __m256i v44_0 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v43_0);
    const __m256i v44_1 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v43_1);
    const __m256i v44_2 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v43_2);
    const __m256i v44_3 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v43_3);
    const __m256i v45_0 = _mm256_and_si256(v0, v44_0);
    const __m256i v45_1 = _mm256_and_si256(v0, v44_1);
    const __m256i v45_2 = _mm256_and_si256(v0, v44_2);
    const __m256i v45_3 = _mm256_and_si256(v0, v44_3);
    const __m256i v47_0 = _mm256_cmpgt_epi32(v46, v45_0);
    const __m256i v47_1 = _mm256_cmpgt_epi32(v46, v45_1);
    const __m256i v47_2 = _mm256_cmpgt_epi32(v46, v45_2);
    const __m256i v47_3 = _mm256_cmpgt_epi32(v46, v45_3);
    const __m256 v49_0 = _mm256_castsi256_ps(v45_0);
    const __m256 v49_1 = _mm256_castsi256_ps(v45_1);
    const __m256 v49_2 = _mm256_castsi256_ps(v45_2);
    const __m256 v49_3 = _mm256_castsi256_ps(v45_3);
    const __m256 v50_0 = _mm256_add_ps(v48, v49_0);
    const __m256 v50_1 = _mm256_add_ps(v48, v49_1);
    const __m256 v50_2 = _mm256_add_ps(v48, v49_2);
    const __m256 v50_3 = _mm256_add_ps(v48, v49_3);
    const __m256i v51_0 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v50_0);
    const __m256i v51_1 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v50_1);
    const __m256i v51_2 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v50_2);
    const __m256i v51_3 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v50_3);
    const __m256i v53_0 = _mm256_sub_epi32(v51_0, v52);
    const __m256i v53_1 = _mm256_sub_epi32(v51_1, v52);
    const __m256i v53_2 = _mm256_sub_epi32(v51_2, v52);
    const __m256i v53_3 = _mm256_sub_epi32(v51_3, v52);
    const __m256i v55_0 = _mm256_add_epi32(v54, v45_0);
    const __m256i v55_1 = _mm256_add_epi32(v54, v45_1);
    const __m256i v55_2 = _mm256_add_epi32(v54, v45_2);
    const __m256i v55_3 = _mm256_add_epi32(v54, v45_3);
    const __m256i v56_0 = _mm256_srai_epi32(v55_0, 20);
    const __m256i v56_1 = _mm256_srai_epi32(v55_1, 20);
    const __m256i v56_2 = _mm256_srai_epi32(v55_2, 20);
    const __m256i v56_3 = _mm256_srai_epi32(v55_3, 20);
    const __m256i v57_0 = _mm256_min_epi32(v5, v56_0);
    const __m256i v57_1 = _mm256_min_epi32(v5, v56_1);
    const __m256i v57_2 = _mm256_min_epi32(v5, v56_2);
    const __m256i v57_3 = _mm256_min_epi32(v5, v56_3);
    const __m256i v58_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v57_0), _mm256_castsi256_ps(v53_0), _mm256_castsi256_ps(v47_0)));
    const __m256i v58_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v57_1), _mm256_castsi256_ps(v53_1), _mm256_castsi256_ps(v47_1)));
    const __m256i v58_2 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v57_2), _mm256_castsi256_ps(v53_2), _mm256_castsi256_ps(v47_2)));
    const __m256i v58_3 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v57_3), _mm256_castsi256_ps(v53_3), _mm256_castsi256_ps(v47_3)));
    sigmoid_e4m3fn_cr_avx2_store_u8_avx2(y, v58_0);
    sigmoid_e4m3fn_cr_avx2_store_u8_avx2(y + 8, v58_1);
    sigmoid_e4m3fn_cr_avx2_store_u8_avx2(y + 16, v58_2);
    sigmoid_e4m3fn_cr_avx2_store_u8_avx2(y + 24, v58_3);
}

/* 8 elements. */
static SIGMOID_E4M3FN_CR_AVX2_AVX2_TARGET void sigmoid_e4m3fn_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256 v1 = _mm256_set1_ps(0x1.00ccf8p-24f); /* 5.97910628e-08 */
    const __m256 v2 = _mm256_set1_ps(0x1.0000dcp-1f); /* 0.500006557 */
    const __m256 v3 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v4 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256i v5 = _mm256_set1_epi32(127);
    const __m256 v9 = _mm256_set1_ps(NAN);
    const __m256 v10 = _mm256_set1_ps(0x1.fffd7ep+119f); /* 1.32920256e+36 */
    const __m256i v13 = _mm256_set1_epi32(128);
    const __m256 v19 = _mm256_set1_ps(-0x1.9888d4p-9f); /* -0.00311687076 */
    const __m256 v24 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v25 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v28 = _mm256_set1_ps(0x1.62e26cp-1f); /* 0.693133712 */
    const __m256 v30 = _mm256_set1_ps(-0x1.000deap+0f); /* -1.00021231 */
    const __m256i v37 = _mm256_set1_epi32(-201326592); /* 0xf4000000 */
    const __m256 v41 = _mm256_set1_ps(0x1.00cd08p-24f); /* 5.97911196e-08 */
    const __m256i v46 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v48 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v52 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v54 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(sigmoid_e4m3fn_cr_avx2_table0));
    const __m256i v6 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v7 = _mm256_and_si256(v5, v6);
    const __m256i v8 = _mm256_cmpeq_epi32(v5, v7);
    const __m256i v12 = _mm256_slli_epi32(v7, 20);
    const __m256i v14 = _mm256_and_si256(v13, v6);
    const __m256i v16 = _mm256_slli_epi32(v14, 24);
    const __m256i v17 = _mm256_or_si256(v12, v16);
    const __m256 v18 = _mm256_castsi256_ps(v17);
    const __m256 v20 = _mm256_fmadd_ps(v10, v18, v19);
    const __m256 v21 = _mm256_blendv_ps(v20, v9, _mm256_castsi256_ps(v8));
    const __m256 v22 = _mm256_min_ps(v4, v21);
    const __m256 v23 = _mm256_max_ps(v3, v22);
    const __m256 v26 = _mm256_fmadd_ps(v23, v24, v25);
    const __m256 v27 = _mm256_sub_ps(v26, v25);
    const __m256 v29 = _mm256_fmadd_ps(v27, v28, v23);
    const __m256 v31 = _mm256_fmadd_ps(v2, v29, v30);
    const __m256 v32 = _mm256_mul_ps(v31, v29);
    const __m256i v33 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v26);
    const __m256i v34 = _mm256_permutevar8x32_epi32(t0_0, v33);
    const __m256i v35 = _mm256_slli_epi32(v33, 20);
    const __m256i v36 = _mm256_add_epi32(v34, v35);
    const __m256i v38 = _mm256_add_epi32(v36, v37);
    const __m256 v39 = _mm256_castsi256_ps(v38);
    const __m256 v40 = _mm256_fmadd_ps(v32, v39, v39);
    const __m256 v42 = _mm256_add_ps(v40, v41);
    const __m256 v43 = _mm256_div_ps(v1, v42);
    const __m256i v44 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v43);
    const __m256i v45 = _mm256_and_si256(v0, v44);
    const __m256i v47 = _mm256_cmpgt_epi32(v46, v45);
    const __m256 v49 = _mm256_castsi256_ps(v45);
    const __m256 v50 = _mm256_add_ps(v48, v49);
    const __m256i v51 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx2(v50);
    const __m256i v53 = _mm256_sub_epi32(v51, v52);
    const __m256i v55 = _mm256_add_epi32(v54, v45);
    const __m256i v56 = _mm256_srai_epi32(v55, 20);
    const __m256i v57 = _mm256_min_epi32(v5, v56);
    const __m256i v58 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v57), _mm256_castsi256_ps(v53), _mm256_castsi256_ps(v47)));
    sigmoid_e4m3fn_cr_avx2_store_u8_avx2(y, v58);
}

static SIGMOID_E4M3FN_CR_AVX2_AVX2_TARGET void sigmoid_e4m3fn_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sigmoid_e4m3fn_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sigmoid_e4m3fn_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        sigmoid_e4m3fn_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIGMOID_E4M3FN_CR_AVX2_AVX512 __m512i sigmoid_e4m3fn_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIGMOID_E4M3FN_CR_AVX2_AVX512 void sigmoid_e4m3fn_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v1 = _mm512_set1_ps(0x1.00ccf8p-24f); /* 5.97910628e-08 */
    const __m512 v2 = _mm512_set1_ps(0x1.0000dcp-1f); /* 0.500006557 */
    const __m512 v3 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v4 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512i v5 = _mm512_set1_epi32(127);
    const __m512 v9 = _mm512_set1_ps(NAN);
    const __m512 v10 = _mm512_set1_ps(0x1.fffd7ep+119f); /* 1.32920256e+36 */
    const __m512i v13 = _mm512_set1_epi32(128);
    const __m512 v19 = _mm512_set1_ps(-0x1.9888d4p-9f); /* -0.00311687076 */
    const __m512 v24 = _mm512_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m512 v25 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v28 = _mm512_set1_ps(0x1.62e26cp-1f); /* 0.693133712 */
    const __m512 v30 = _mm512_set1_ps(-0x1.000deap+0f); /* -1.00021231 */
    const __m512i v37 = _mm512_set1_epi32(-201326592); /* 0xf4000000 */
    const __m512 v41 = _mm512_set1_ps(0x1.00cd08p-24f); /* 5.97911196e-08 */
    const __m512i v46 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v48 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v52 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v54 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i t0_0 = _mm512_loadu_si512(sigmoid_e4m3fn_cr_avx2_table0);
    const __m512i v6_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v6_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v7_0 = _mm512_and_si512(v5, v6_0);
    const __m512i v7_1 = _mm512_and_si512(v5, v6_1);
    const __mmask16 v8_0 = _mm512_cmpeq_epi32_mask(v5, v7_0);
    const __mmask16 v8_1 = _mm512_cmpeq_epi32_mask(v5, v7_1);
    const __m512i v12_0 = _mm512_slli_epi32(v7_0, 20);
    const __m512i v12_1 = _mm512_slli_epi32(v7_1, 20);
    const __m512i v14_0 = _mm512_and_si512(v13, v6_0);
    const __m512i v14_1 = _mm512_and_si512(v13, v6_1);
    const __m512i v16_0 = _mm512_slli_epi32(v14_0, 24);
    const __m512i v16_1 = _mm512_slli_epi32(v14_1, 24);
    const __m512i v17_0 = _mm512_or_si512(v12_0, v16_0);
    const __m512i v17_1 = _mm512_or_si512(v12_1, v16_1);
    const __m512 v18_0 = _mm512_castsi512_ps(v17_0);
    const __m512 v18_1 = _mm512_castsi512_ps(v17_1);
    const __m512 v20_0 = _mm512_fmadd_ps(v10, v18_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v10, v18_1, v19);
    const __m512 v21_0 = _mm512_mask_blend_ps(v8_0, v20_0, v9);
    const __m512 v21_1 = _mm512_mask_blend_ps(v8_1, v20_1, v9);
    const __m512 v22_0 = _mm512_min_ps(v4, v21_0);
    const __m512 v22_1 = _mm512_min_ps(v4, v21_1);
    const __m512 v23_0 = _mm512_max_ps(v3, v22_0);
    const __m512 v23_1 = _mm512_max_ps(v3, v22_1);
    const __m512 v26_0 = _mm512_fmadd_ps(v23_0, v24, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v23_1, v24, v25);
    const __m512 v27_0 = _mm512_sub_ps(v26_0, v25);
    const __m512 v27_1 = _mm512_sub_ps(v26_1, v25);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v28, v23_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v28, v23_1);
    const __m512 v31_0 = _mm512_fmadd_ps(v2, v29_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v2, v29_1, v30);
    const __m512 v32_0 = _mm512_mul_ps(v31_0, v29_0);
    const __m512 v32_1 = _mm512_mul_ps(v31_1, v29_1);
    const __m512i v33_0 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v26_0);
    const __m512i v33_1 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v26_1);
    const __m512i v34_0 = _mm512_permutexvar_epi32(v33_0, t0_0);
    const __m512i v34_1 = _mm512_permutexvar_epi32(v33_1, t0_0);
    const __m512i v35_0 = _mm512_slli_epi32(v33_0, 20);
    const __m512i v35_1 = _mm512_slli_epi32(v33_1, 20);
    const __m512i v36_0 = _mm512_add_epi32(v34_0, v35_0);
    const __m512i v36_1 = _mm512_add_epi32(v34_1, v35_1);
    const __m512i v38_0 = _mm512_add_epi32(v36_0, v37);
    const __m512i v38_1 = _mm512_add_epi32(v36_1, v37);
    const __m512 v39_0 = _mm512_castsi512_ps(v38_0);
    const __m512 v39_1 = _mm512_castsi512_ps(v38_1);
    const __m512 v40_0 = _mm512_fmadd_ps(v32_0, v39_0, v39_0);
    const __m512 v40_1 = _mm512_fmadd_ps(v32_1, v39_1, v39_1);
    const __m512 v42_0 = _mm512_add_ps(v40_0, v41);
    const __m512 v42_1 = _mm512_add_ps(v40_1, v41);
    const __m512 v43_0 = _mm512_div_ps(v1, v42_0);
    const __m512 v43_1 = _mm512_div_ps(v1, v42_1);
    const __m512i v44_0 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v43_0);
    const __m512i v44_1 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v43_1);
    const __m512i v45_0 = _mm512_and_si512(v0, v44_0);
    const __m512i v45_1 = _mm512_and_si512(v0, v44_1);
    const __mmask16 v47_0 = _mm512_cmplt_epi32_mask(v45_0, v46);
    const __mmask16 v47_1 = _mm512_cmplt_epi32_mask(v45_1, v46);
    const __m512 v49_0 = _mm512_castsi512_ps(v45_0);
    const __m512 v49_1 = _mm512_castsi512_ps(v45_1);
    const __m512 v50_0 = _mm512_add_ps(v48, v49_0);
    const __m512 v50_1 = _mm512_add_ps(v48, v49_1);
    const __m512i v51_0 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v50_0);
    const __m512i v51_1 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v50_1);
    const __m512i v53_0 = _mm512_sub_epi32(v51_0, v52);
    const __m512i v53_1 = _mm512_sub_epi32(v51_1, v52);
    const __m512i v55_0 = _mm512_add_epi32(v54, v45_0);
    const __m512i v55_1 = _mm512_add_epi32(v54, v45_1);
    const __m512i v56_0 = _mm512_srai_epi32(v55_0, 20);
    const __m512i v56_1 = _mm512_srai_epi32(v55_1, 20);
    const __m512i v57_0 = _mm512_min_epi32(v5, v56_0);
    const __m512i v57_1 = _mm512_min_epi32(v5, v56_1);
    const __m512i v58_0 = _mm512_mask_blend_epi32(v47_0, v57_0, v53_0);
    const __m512i v58_1 = _mm512_mask_blend_epi32(v47_1, v57_1, v53_1);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v58_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v58_1));
}

/* 16 elements. */
static SIGMOID_E4M3FN_CR_AVX2_AVX512_TARGET void sigmoid_e4m3fn_cr_avx2_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512 v1 = _mm512_set1_ps(0x1.00ccf8p-24f); /* 5.97910628e-08 */
    const __m512 v2 = _mm512_set1_ps(0x1.0000dcp-1f); /* 0.500006557 */
    const __m512 v3 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v4 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512i v5 = _mm512_set1_epi32(127);
    const __m512 v9 = _mm512_set1_ps(NAN);
    const __m512 v10 = _mm512_set1_ps(0x1.fffd7ep+119f); /* 1.32920256e+36 */
    const __m512i v13 = _mm512_set1_epi32(128);
    const __m512 v19 = _mm512_set1_ps(-0x1.9888d4p-9f); /* -0.00311687076 */
    const __m512 v24 = _mm512_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m512 v25 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v28 = _mm512_set1_ps(0x1.62e26cp-1f); /* 0.693133712 */
    const __m512 v30 = _mm512_set1_ps(-0x1.000deap+0f); /* -1.00021231 */
    const __m512i v37 = _mm512_set1_epi32(-201326592); /* 0xf4000000 */
    const __m512 v41 = _mm512_set1_ps(0x1.00cd08p-24f); /* 5.97911196e-08 */
    const __m512i v46 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v48 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v52 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v54 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i t0_0 = _mm512_loadu_si512(sigmoid_e4m3fn_cr_avx2_table0);
    const __m512i v6 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v7 = _mm512_and_si512(v5, v6);
    const __mmask16 v8 = _mm512_cmpeq_epi32_mask(v5, v7);
    const __m512i v12 = _mm512_slli_epi32(v7, 20);
    const __m512i v14 = _mm512_and_si512(v13, v6);
    const __m512i v16 = _mm512_slli_epi32(v14, 24);
    const __m512i v17 = _mm512_or_si512(v12, v16);
    const __m512 v18 = _mm512_castsi512_ps(v17);
    const __m512 v20 = _mm512_fmadd_ps(v10, v18, v19);
    const __m512 v21 = _mm512_mask_blend_ps(v8, v20, v9);
    const __m512 v22 = _mm512_min_ps(v4, v21);
    const __m512 v23 = _mm512_max_ps(v3, v22);
    const __m512 v26 = _mm512_fmadd_ps(v23, v24, v25);
    const __m512 v27 = _mm512_sub_ps(v26, v25);
    const __m512 v29 = _mm512_fmadd_ps(v27, v28, v23);
    const __m512 v31 = _mm512_fmadd_ps(v2, v29, v30);
    const __m512 v32 = _mm512_mul_ps(v31, v29);
    const __m512i v33 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v26);
    const __m512i v34 = _mm512_permutexvar_epi32(v33, t0_0);
    const __m512i v35 = _mm512_slli_epi32(v33, 20);
    const __m512i v36 = _mm512_add_epi32(v34, v35);
    const __m512i v38 = _mm512_add_epi32(v36, v37);
    const __m512 v39 = _mm512_castsi512_ps(v38);
    const __m512 v40 = _mm512_fmadd_ps(v32, v39, v39);
    const __m512 v42 = _mm512_add_ps(v40, v41);
    const __m512 v43 = _mm512_div_ps(v1, v42);
    const __m512i v44 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v43);
    const __m512i v45 = _mm512_and_si512(v0, v44);
    const __mmask16 v47 = _mm512_cmplt_epi32_mask(v45, v46);
    const __m512 v49 = _mm512_castsi512_ps(v45);
    const __m512 v50 = _mm512_add_ps(v48, v49);
    const __m512i v51 = sigmoid_e4m3fn_cr_avx2_bits_f32_avx512(v50);
    const __m512i v53 = _mm512_sub_epi32(v51, v52);
    const __m512i v55 = _mm512_add_epi32(v54, v45);
    const __m512i v56 = _mm512_srai_epi32(v55, 20);
    const __m512i v57 = _mm512_min_epi32(v5, v56);
    const __m512i v58 = _mm512_mask_blend_epi32(v47, v57, v53);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v58));
}

static SIGMOID_E4M3FN_CR_AVX2_AVX512_TARGET void sigmoid_e4m3fn_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sigmoid_e4m3fn_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sigmoid_e4m3fn_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        sigmoid_e4m3fn_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_E4M3FN_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_e4m3fn_cr_avx2_level(void) {
#if defined(SIGMOID_E4M3FN_CR_AVX2_FORCE_ISA)
    return SIGMOID_E4M3FN_CR_AVX2_FORCE_ISA;
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

uint8_t sigmoid_e4m3fn_cr_avx2(uint8_t x) {
    return sigmoid_e4m3fn_cr_avx2_element(x);
}

void sigmoid_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_e4m3fn_cr_avx2_level();
    if (level == 2) {
        sigmoid_e4m3fn_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_e4m3fn_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_e4m3fn_cr_avx2_array_portable(x, y, n);
}
