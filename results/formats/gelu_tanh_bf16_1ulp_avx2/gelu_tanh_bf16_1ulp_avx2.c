/* gelu_tanh_bf16_1ulp_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), bf16
 *   domain       every input
 *   max error    0.837060 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.04p+1 (-2.03125, encoding 0xc002)
 *   result there -0x1.6p-5 (-0.04296875, encoding 0xbd30)
 *   mean error   0.016211 ulp
 *   misrounded   445 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d7e3fd003da22c4d4c781b9de79777b3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_tanh_bf16_avx2.db
 *                time: 0.8264 ns/element as avx2 code (inputs mean)
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
#include "gelu_tanh_bf16_1ulp_avx2.h"

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

static inline int32_t gelu_tanh_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_tanh_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_tanh_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_tanh_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t gelu_tanh_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float gelu_tanh_bf16_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return gelu_tanh_bf16_1ulp_avx2_frombits_f32((int32_t)((uint32_t)gelu_tanh_bf16_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t gelu_tanh_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t gelu_tanh_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = 127;
    const float v2 = -0x1.7p+3f; /* -11.5 */
    const float v3 = 0x1p+3f; /* 8 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = gelu_tanh_bf16_1ulp_avx2_shl_i32(v4, v5);
    const float v7 = gelu_tanh_bf16_1ulp_avx2_frombits_f32(v6);
    const float v8 = v3 < v7 ? v3 : v7;
    const float v9 = v2 > v8 ? v2 : v8;
    const float v10 = v9 * v9;
    const float v11 = 0x1.244e18p-4f; /* 0.0713635385 */
    const float v12 = 0x1.9894cep+0f; /* 1.59602058 */
    const float v13 = gelu_tanh_bf16_1ulp_avx2_fma_f32(v10, v11, v12);
    const float v14 = 0x1.fe2df2p-6f; /* 0.0311388839 */
    const float v15 = gelu_tanh_bf16_1ulp_avx2_fma_f32(v13, v9, v14);
    const float v16 = 0x1.715476p+0f; /* 1.44269502 */
    const float v17 = 0x1.8p+23f; /* 12582912 */
    const float v18 = gelu_tanh_bf16_1ulp_avx2_fma_f32(v15, v16, v17);
    const int32_t v19 = gelu_tanh_bf16_1ulp_avx2_bits_f32(v18);
    const int32_t v20 = 1262485504; /* 0x4b400000 */
    const int32_t v21 = (int32_t)((uint32_t)v19 - (uint32_t)v20);
    const int32_t v22 = 1;
    const int32_t v23 = gelu_tanh_bf16_1ulp_avx2_ashr_i32(v21, v22);
    const int32_t v24 = (int32_t)((uint32_t)v21 - (uint32_t)v23);
    const int32_t v25 = (int32_t)((uint32_t)v1 + (uint32_t)v24);
    const int32_t v26 = 23;
    const int32_t v27 = gelu_tanh_bf16_1ulp_avx2_shl_i32(v25, v26);
    const float v28 = gelu_tanh_bf16_1ulp_avx2_frombits_f32(v27);
    const float v29 = v2 > v7 ? v2 : v7;
    const float v30 = v18 - v17;
    const float v31 = -0x1.62efd4p-1f; /* -0.693235993 */
    const float v32 = gelu_tanh_bf16_1ulp_avx2_fma_f32(v30, v31, v15);
    const float v33 = 0x1.f35caep-2f; /* 0.487658232 */
    const float v34 = 0x1.fdc576p-1f; /* 0.995647132 */
    const float v35 = gelu_tanh_bf16_1ulp_avx2_fma_f32(v33, v32, v34);
    const float v36 = 0x1.f6fa44p-1f; /* 0.982378125 */
    const float v37 = gelu_tanh_bf16_1ulp_avx2_fma_f32(v32, v35, v36);
    const int32_t v38 = 1262485384; /* 0x4b3fff88 */
    const int32_t v39 = v19 > v38 ? v19 : v38;
    const int32_t v40 = gelu_tanh_bf16_1ulp_avx2_shl_i32(v39, v26);
    const float v41 = gelu_tanh_bf16_1ulp_avx2_addbits_f32(v37, v40);
    const float v42 = 0x1.034e38p+0f; /* 1.01291227 */
    const float v43 = v41 + v42;
    const float v44 = v37 / v43;
    const float v45 = v29 * v44;
    const int32_t v46 = (int32_t)((uint32_t)v1 + (uint32_t)v23);
    const int32_t v47 = gelu_tanh_bf16_1ulp_avx2_shl_i32(v46, v26);
    const float v48 = gelu_tanh_bf16_1ulp_avx2_frombits_f32(v47);
    const float v49 = v45 * v48;
    const float v50 = v28 * v49;
    const int32_t v51 = gelu_tanh_bf16_1ulp_avx2_bits_f32(v50);
    const int32_t v52 = (int32_t)((uint32_t)v0 + (uint32_t)v51);
    const int32_t v53 = gelu_tanh_bf16_1ulp_avx2_lshr_i32(v52, v5);
    const int32_t r0 = v53;
    return (uint16_t)r0;
}

static void gelu_tanh_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_BF16_1ULP_AVX2_AVX2 static inline GELU_TANH_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_BF16_1ULP_AVX2_AVX512 static inline GELU_TANH_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_BF16_1ULP_AVX2_AVX2 __m256i gelu_tanh_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
GELU_TANH_BF16_1ULP_AVX2_AVX2 void gelu_tanh_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
GELU_TANH_BF16_1ULP_AVX2_AVX2 void gelu_tanh_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v3 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v11 = _mm256_set1_ps(0x1.244e18p-4f); /* 0.0713635385 */
    const __m256 v12 = _mm256_set1_ps(0x1.9894cep+0f); /* 1.59602058 */
    const __m256 v14 = _mm256_set1_ps(0x1.fe2df2p-6f); /* 0.0311388839 */
    const __m256 v16 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v17 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v20 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v31 = _mm256_set1_ps(-0x1.62efd4p-1f); /* -0.693235993 */
    const __m256 v33 = _mm256_set1_ps(0x1.f35caep-2f); /* 0.487658232 */
    const __m256 v34 = _mm256_set1_ps(0x1.fdc576p-1f); /* 0.995647132 */
    const __m256 v36 = _mm256_set1_ps(0x1.f6fa44p-1f); /* 0.982378125 */
    const __m256i v38 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v42 = _mm256_set1_ps(0x1.034e38p+0f); /* 1.01291227 */
    const __m256i v4_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 16);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 16);
    const __m256 v7_0 = _mm256_castsi256_ps(v6_0);
    const __m256 v7_1 = _mm256_castsi256_ps(v6_1);
    const __m256 v8_0 = _mm256_min_ps(v3, v7_0);
    const __m256 v8_1 = _mm256_min_ps(v3, v7_1);
    const __m256 v9_0 = _mm256_max_ps(v2, v8_0);
    const __m256 v9_1 = _mm256_max_ps(v2, v8_1);
    const __m256 v10_0 = _mm256_mul_ps(v9_0, v9_0);
    const __m256 v10_1 = _mm256_mul_ps(v9_1, v9_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v11, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v11, v12);
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v9_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v9_1, v14);
    const __m256 v18_0 = _mm256_fmadd_ps(v15_0, v16, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v15_1, v16, v17);
    const __m256i v19_0 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx2(v18_0);
    const __m256i v19_1 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx2(v18_1);
    const __m256i v21_0 = _mm256_sub_epi32(v19_0, v20);
    const __m256i v21_1 = _mm256_sub_epi32(v19_1, v20);
    const __m256i v23_0 = _mm256_srai_epi32(v21_0, 1);
    const __m256i v23_1 = _mm256_srai_epi32(v21_1, 1);
    const __m256i v24_0 = _mm256_sub_epi32(v21_0, v23_0);
    const __m256i v24_1 = _mm256_sub_epi32(v21_1, v23_1);
    const __m256i v25_0 = _mm256_add_epi32(v1, v24_0);
    const __m256i v25_1 = _mm256_add_epi32(v1, v24_1);
    const __m256i v27_0 = _mm256_slli_epi32(v25_0, 23);
    const __m256i v27_1 = _mm256_slli_epi32(v25_1, 23);
    const __m256 v28_0 = _mm256_castsi256_ps(v27_0);
    const __m256 v28_1 = _mm256_castsi256_ps(v27_1);
    const __m256 v29_0 = _mm256_max_ps(v2, v7_0);
    const __m256 v29_1 = _mm256_max_ps(v2, v7_1);
    const __m256 v30_0 = _mm256_sub_ps(v18_0, v17);
    const __m256 v30_1 = _mm256_sub_ps(v18_1, v17);
    const __m256 v32_0 = _mm256_fmadd_ps(v30_0, v31, v15_0);
    const __m256 v32_1 = _mm256_fmadd_ps(v30_1, v31, v15_1);
    const __m256 v35_0 = _mm256_fmadd_ps(v33, v32_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v33, v32_1, v34);
    const __m256 v37_0 = _mm256_fmadd_ps(v32_0, v35_0, v36);
    const __m256 v37_1 = _mm256_fmadd_ps(v32_1, v35_1, v36);
    const __m256i v39_0 = _mm256_max_epi32(v19_0, v38);
    const __m256i v39_1 = _mm256_max_epi32(v19_1, v38);
    const __m256i v40_0 = _mm256_slli_epi32(v39_0, 23);
    const __m256i v40_1 = _mm256_slli_epi32(v39_1, 23);
    const __m256 v41_0 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_bf16_1ulp_avx2_bits_f32_avx2(v37_0), v40_0));
    const __m256 v41_1 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_bf16_1ulp_avx2_bits_f32_avx2(v37_1), v40_1));
    const __m256 v43_0 = _mm256_add_ps(v41_0, v42);
    const __m256 v43_1 = _mm256_add_ps(v41_1, v42);
    const __m256 v44_0 = _mm256_div_ps(v37_0, v43_0);
    const __m256 v44_1 = _mm256_div_ps(v37_1, v43_1);
    const __m256 v45_0 = _mm256_mul_ps(v29_0, v44_0);
    const __m256 v45_1 = _mm256_mul_ps(v29_1, v44_1);
    const __m256i v46_0 = _mm256_add_epi32(v1, v23_0);
    const __m256i v46_1 = _mm256_add_epi32(v1, v23_1);
    const __m256i v47_0 = _mm256_slli_epi32(v46_0, 23);
    const __m256i v47_1 = _mm256_slli_epi32(v46_1, 23);
    const __m256 v48_0 = _mm256_castsi256_ps(v47_0);
    const __m256 v48_1 = _mm256_castsi256_ps(v47_1);
    const __m256 v49_0 = _mm256_mul_ps(v45_0, v48_0);
    const __m256 v49_1 = _mm256_mul_ps(v45_1, v48_1);
    const __m256 v50_0 = _mm256_mul_ps(v28_0, v49_0);
    const __m256 v50_1 = _mm256_mul_ps(v28_1, v49_1);
    const __m256i v51_0 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx2(v50_0);
    const __m256i v51_1 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx2(v50_1);
    const __m256i v52_0 = _mm256_add_epi32(v0, v51_0);
    const __m256i v52_1 = _mm256_add_epi32(v0, v51_1);
    const __m256i v53_0 = _mm256_srli_epi32(v52_0, 16);
    const __m256i v53_1 = _mm256_srli_epi32(v52_1, 16);
    gelu_tanh_bf16_1ulp_avx2_store_u16_avx2(y, v53_0);
    gelu_tanh_bf16_1ulp_avx2_store_u16_avx2(y + 8, v53_1);
}

/* 8 elements. */
static GELU_TANH_BF16_1ULP_AVX2_AVX2_TARGET void gelu_tanh_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v3 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v11 = _mm256_set1_ps(0x1.244e18p-4f); /* 0.0713635385 */
    const __m256 v12 = _mm256_set1_ps(0x1.9894cep+0f); /* 1.59602058 */
    const __m256 v14 = _mm256_set1_ps(0x1.fe2df2p-6f); /* 0.0311388839 */
    const __m256 v16 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v17 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v20 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v31 = _mm256_set1_ps(-0x1.62efd4p-1f); /* -0.693235993 */
    const __m256 v33 = _mm256_set1_ps(0x1.f35caep-2f); /* 0.487658232 */
    const __m256 v34 = _mm256_set1_ps(0x1.fdc576p-1f); /* 0.995647132 */
    const __m256 v36 = _mm256_set1_ps(0x1.f6fa44p-1f); /* 0.982378125 */
    const __m256i v38 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v42 = _mm256_set1_ps(0x1.034e38p+0f); /* 1.01291227 */
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256 v8 = _mm256_min_ps(v3, v7);
    const __m256 v9 = _mm256_max_ps(v2, v8);
    const __m256 v10 = _mm256_mul_ps(v9, v9);
    const __m256 v13 = _mm256_fmadd_ps(v10, v11, v12);
    const __m256 v15 = _mm256_fmadd_ps(v13, v9, v14);
    const __m256 v18 = _mm256_fmadd_ps(v15, v16, v17);
    const __m256i v19 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx2(v18);
    const __m256i v21 = _mm256_sub_epi32(v19, v20);
    const __m256i v23 = _mm256_srai_epi32(v21, 1);
    const __m256i v24 = _mm256_sub_epi32(v21, v23);
    const __m256i v25 = _mm256_add_epi32(v1, v24);
    const __m256i v27 = _mm256_slli_epi32(v25, 23);
    const __m256 v28 = _mm256_castsi256_ps(v27);
    const __m256 v29 = _mm256_max_ps(v2, v7);
    const __m256 v30 = _mm256_sub_ps(v18, v17);
    const __m256 v32 = _mm256_fmadd_ps(v30, v31, v15);
    const __m256 v35 = _mm256_fmadd_ps(v33, v32, v34);
    const __m256 v37 = _mm256_fmadd_ps(v32, v35, v36);
    const __m256i v39 = _mm256_max_epi32(v19, v38);
    const __m256i v40 = _mm256_slli_epi32(v39, 23);
    const __m256 v41 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_bf16_1ulp_avx2_bits_f32_avx2(v37), v40));
    const __m256 v43 = _mm256_add_ps(v41, v42);
    const __m256 v44 = _mm256_div_ps(v37, v43);
    const __m256 v45 = _mm256_mul_ps(v29, v44);
    const __m256i v46 = _mm256_add_epi32(v1, v23);
    const __m256i v47 = _mm256_slli_epi32(v46, 23);
    const __m256 v48 = _mm256_castsi256_ps(v47);
    const __m256 v49 = _mm256_mul_ps(v45, v48);
    const __m256 v50 = _mm256_mul_ps(v28, v49);
    const __m256i v51 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx2(v50);
    const __m256i v52 = _mm256_add_epi32(v0, v51);
    const __m256i v53 = _mm256_srli_epi32(v52, 16);
    gelu_tanh_bf16_1ulp_avx2_store_u16_avx2(y, v53);
}

static GELU_TANH_BF16_1ULP_AVX2_AVX2_TARGET void gelu_tanh_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        gelu_tanh_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        gelu_tanh_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_BF16_1ULP_AVX2_AVX512 __m512i gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
GELU_TANH_BF16_1ULP_AVX2_AVX512 void gelu_tanh_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v2 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v3 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v11 = _mm512_set1_ps(0x1.244e18p-4f); /* 0.0713635385 */
    const __m512 v12 = _mm512_set1_ps(0x1.9894cep+0f); /* 1.59602058 */
    const __m512 v14 = _mm512_set1_ps(0x1.fe2df2p-6f); /* 0.0311388839 */
    const __m512 v16 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v17 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v20 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v31 = _mm512_set1_ps(-0x1.62efd4p-1f); /* -0.693235993 */
    const __m512 v33 = _mm512_set1_ps(0x1.f35caep-2f); /* 0.487658232 */
    const __m512 v34 = _mm512_set1_ps(0x1.fdc576p-1f); /* 0.995647132 */
    const __m512 v36 = _mm512_set1_ps(0x1.f6fa44p-1f); /* 0.982378125 */
    const __m512i v38 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v42 = _mm512_set1_ps(0x1.034e38p+0f); /* 1.01291227 */
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v4_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v4_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 16);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 16);
    const __m512i v6_2 = _mm512_slli_epi32(v4_2, 16);
    const __m512i v6_3 = _mm512_slli_epi32(v4_3, 16);
    const __m512 v7_0 = _mm512_castsi512_ps(v6_0);
    const __m512 v7_1 = _mm512_castsi512_ps(v6_1);
    const __m512 v7_2 = _mm512_castsi512_ps(v6_2);
    const __m512 v7_3 = _mm512_castsi512_ps(v6_3);
    const __m512 v8_0 = _mm512_min_ps(v3, v7_0);
    const __m512 v8_1 = _mm512_min_ps(v3, v7_1);
    const __m512 v8_2 = _mm512_min_ps(v3, v7_2);
    const __m512 v8_3 = _mm512_min_ps(v3, v7_3);
    const __m512 v9_0 = _mm512_max_ps(v2, v8_0);
    const __m512 v9_1 = _mm512_max_ps(v2, v8_1);
    const __m512 v9_2 = _mm512_max_ps(v2, v8_2);
    const __m512 v9_3 = _mm512_max_ps(v2, v8_3);
    const __m512 v10_0 = _mm512_mul_ps(v9_0, v9_0);
    const __m512 v10_1 = _mm512_mul_ps(v9_1, v9_1);
    const __m512 v10_2 = _mm512_mul_ps(v9_2, v9_2);
    const __m512 v10_3 = _mm512_mul_ps(v9_3, v9_3);
    const __m512 v13_0 = _mm512_fmadd_ps(v10_0, v11, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v10_1, v11, v12);
    const __m512 v13_2 = _mm512_fmadd_ps(v10_2, v11, v12);
    const __m512 v13_3 = _mm512_fmadd_ps(v10_3, v11, v12);
    const __m512 v15_0 = _mm512_fmadd_ps(v13_0, v9_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13_1, v9_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v13_2, v9_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v13_3, v9_3, v14);
    const __m512 v18_0 = _mm512_fmadd_ps(v15_0, v16, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v15_1, v16, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v15_2, v16, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v15_3, v16, v17);
    const __m512i v19_0 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v18_0);
    const __m512i v19_1 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v18_1);
    const __m512i v19_2 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v18_2);
    const __m512i v19_3 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v18_3);
    const __m512i v21_0 = _mm512_sub_epi32(v19_0, v20);
    const __m512i v21_1 = _mm512_sub_epi32(v19_1, v20);
    const __m512i v21_2 = _mm512_sub_epi32(v19_2, v20);
    const __m512i v21_3 = _mm512_sub_epi32(v19_3, v20);
    const __m512i v23_0 = _mm512_srai_epi32(v21_0, 1);
    const __m512i v23_1 = _mm512_srai_epi32(v21_1, 1);
    const __m512i v23_2 = _mm512_srai_epi32(v21_2, 1);
    const __m512i v23_3 = _mm512_srai_epi32(v21_3, 1);
    const __m512i v24_0 = _mm512_sub_epi32(v21_0, v23_0);
    const __m512i v24_1 = _mm512_sub_epi32(v21_1, v23_1);
    const __m512i v24_2 = _mm512_sub_epi32(v21_2, v23_2);
    const __m512i v24_3 = _mm512_sub_epi32(v21_3, v23_3);
    const __m512i v25_0 = _mm512_add_epi32(v1, v24_0);
    const __m512i v25_1 = _mm512_add_epi32(v1, v24_1);
    const __m512i v25_2 = _mm512_add_epi32(v1, v24_2);
    const __m512i v25_3 = _mm512_add_epi32(v1, v24_3);
    const __m512i v27_0 = _mm512_slli_epi32(v25_0, 23);
    const __m512i v27_1 = _mm512_slli_epi32(v25_1, 23);
    const __m512i v27_2 = _mm512_slli_epi32(v25_2, 23);
    const __m512i v27_3 = _mm512_slli_epi32(v25_3, 23);
    const __m512 v28_0 = _mm512_castsi512_ps(v27_0);
    const __m512 v28_1 = _mm512_castsi512_ps(v27_1);
    const __m512 v28_2 = _mm512_castsi512_ps(v27_2);
    const __m512 v28_3 = _mm512_castsi512_ps(v27_3);
    const __m512 v29_0 = _mm512_max_ps(v2, v7_0);
    const __m512 v29_1 = _mm512_max_ps(v2, v7_1);
    const __m512 v29_2 = _mm512_max_ps(v2, v7_2);
    const __m512 v29_3 = _mm512_max_ps(v2, v7_3);
    const __m512 v30_0 = _mm512_sub_ps(v18_0, v17);
    const __m512 v30_1 = _mm512_sub_ps(v18_1, v17);
    const __m512 v30_2 = _mm512_sub_ps(v18_2, v17);
    const __m512 v30_3 = _mm512_sub_ps(v18_3, v17);
    const __m512 v32_0 = _mm512_fmadd_ps(v30_0, v31, v15_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v30_1, v31, v15_1);
    const __m512 v32_2 = _mm512_fmadd_ps(v30_2, v31, v15_2);
    const __m512 v32_3 = _mm512_fmadd_ps(v30_3, v31, v15_3);
    const __m512 v35_0 = _mm512_fmadd_ps(v33, v32_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v33, v32_1, v34);
    const __m512 v35_2 = _mm512_fmadd_ps(v33, v32_2, v34);
    const __m512 v35_3 = _mm512_fmadd_ps(v33, v32_3, v34);
    const __m512 v37_0 = _mm512_fmadd_ps(v32_0, v35_0, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v32_1, v35_1, v36);
    const __m512 v37_2 = _mm512_fmadd_ps(v32_2, v35_2, v36);
    const __m512 v37_3 = _mm512_fmadd_ps(v32_3, v35_3, v36);
    const __m512i v39_0 = _mm512_max_epi32(v19_0, v38);
    const __m512i v39_1 = _mm512_max_epi32(v19_1, v38);
    const __m512i v39_2 = _mm512_max_epi32(v19_2, v38);
    const __m512i v39_3 = _mm512_max_epi32(v19_3, v38);
    const __m512i v40_0 = _mm512_slli_epi32(v39_0, 23);
    const __m512i v40_1 = _mm512_slli_epi32(v39_1, 23);
    const __m512i v40_2 = _mm512_slli_epi32(v39_2, 23);
    const __m512i v40_3 = _mm512_slli_epi32(v39_3, 23);
    const __m512 v41_0 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v37_0), v40_0));
    const __m512 v41_1 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v37_1), v40_1));
    const __m512 v41_2 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v37_2), v40_2));
    const __m512 v41_3 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v37_3), v40_3));
    const __m512 v43_0 = _mm512_add_ps(v41_0, v42);
    const __m512 v43_1 = _mm512_add_ps(v41_1, v42);
    const __m512 v43_2 = _mm512_add_ps(v41_2, v42);
    const __m512 v43_3 = _mm512_add_ps(v41_3, v42);
    const __m512 v44_0 = _mm512_div_ps(v37_0, v43_0);
    const __m512 v44_1 = _mm512_div_ps(v37_1, v43_1);
    const __m512 v44_2 = _mm512_div_ps(v37_2, v43_2);
    const __m512 v44_3 = _mm512_div_ps(v37_3, v43_3);
    const __m512 v45_0 = _mm512_mul_ps(v29_0, v44_0);
    const __m512 v45_1 = _mm512_mul_ps(v29_1, v44_1);
    const __m512 v45_2 = _mm512_mul_ps(v29_2, v44_2);
    const __m512 v45_3 = _mm512_mul_ps(v29_3, v44_3);
    const __m512i v46_0 = _mm512_add_epi32(v1, v23_0);
    const __m512i v46_1 = _mm512_add_epi32(v1, v23_1);
    const __m512i v46_2 = _mm512_add_epi32(v1, v23_2);
    const __m512i v46_3 = _mm512_add_epi32(v1, v23_3);
    const __m512i v47_0 = _mm512_slli_epi32(v46_0, 23);
    const __m512i v47_1 = _mm512_slli_epi32(v46_1, 23);
    const __m512i v47_2 = _mm512_slli_epi32(v46_2, 23);
    const __m512i v47_3 = _mm512_slli_epi32(v46_3, 23);
    const __m512 v48_0 = _mm512_castsi512_ps(v47_0);
    const __m512 v48_1 = _mm512_castsi512_ps(v47_1);
    const __m512 v48_2 = _mm512_castsi512_ps(v47_2);
    const __m512 v48_3 = _mm512_castsi512_ps(v47_3);
    const __m512 v49_0 = _mm512_mul_ps(v45_0, v48_0);
    const __m512 v49_1 = _mm512_mul_ps(v45_1, v48_1);
    const __m512 v49_2 = _mm512_mul_ps(v45_2, v48_2);
    const __m512 v49_3 = _mm512_mul_ps(v45_3, v48_3);
    const __m512 v50_0 = _mm512_mul_ps(v28_0, v49_0);
    const __m512 v50_1 = _mm512_mul_ps(v28_1, v49_1);
    const __m512 v50_2 = _mm512_mul_ps(v28_2, v49_2);
    const __m512 v50_3 = _mm512_mul_ps(v28_3, v49_3);
    const __m512i v51_0 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v50_0);
    const __m512i v51_1 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v50_1);
    const __m512i v51_2 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v50_2);
    const __m512i v51_3 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v50_3);
    const __m512i v52_0 = _mm512_add_epi32(v0, v51_0);
    const __m512i v52_1 = _mm512_add_epi32(v0, v51_1);
    const __m512i v52_2 = _mm512_add_epi32(v0, v51_2);
    const __m512i v52_3 = _mm512_add_epi32(v0, v51_3);
    const __m512i v53_0 = _mm512_srli_epi32(v52_0, 16);
    const __m512i v53_1 = _mm512_srli_epi32(v52_1, 16);
    const __m512i v53_2 = _mm512_srli_epi32(v52_2, 16);
    const __m512i v53_3 = _mm512_srli_epi32(v52_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v53_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v53_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v53_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v53_3));
}

/* 16 elements. */
static GELU_TANH_BF16_1ULP_AVX2_AVX512_TARGET void gelu_tanh_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v2 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v3 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v11 = _mm512_set1_ps(0x1.244e18p-4f); /* 0.0713635385 */
    const __m512 v12 = _mm512_set1_ps(0x1.9894cep+0f); /* 1.59602058 */
    const __m512 v14 = _mm512_set1_ps(0x1.fe2df2p-6f); /* 0.0311388839 */
    const __m512 v16 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v17 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v20 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v31 = _mm512_set1_ps(-0x1.62efd4p-1f); /* -0.693235993 */
    const __m512 v33 = _mm512_set1_ps(0x1.f35caep-2f); /* 0.487658232 */
    const __m512 v34 = _mm512_set1_ps(0x1.fdc576p-1f); /* 0.995647132 */
    const __m512 v36 = _mm512_set1_ps(0x1.f6fa44p-1f); /* 0.982378125 */
    const __m512i v38 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v42 = _mm512_set1_ps(0x1.034e38p+0f); /* 1.01291227 */
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __m512 v8 = _mm512_min_ps(v3, v7);
    const __m512 v9 = _mm512_max_ps(v2, v8);
    const __m512 v10 = _mm512_mul_ps(v9, v9);
    const __m512 v13 = _mm512_fmadd_ps(v10, v11, v12);
    const __m512 v15 = _mm512_fmadd_ps(v13, v9, v14);
    const __m512 v18 = _mm512_fmadd_ps(v15, v16, v17);
    const __m512i v19 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v18);
    const __m512i v21 = _mm512_sub_epi32(v19, v20);
    const __m512i v23 = _mm512_srai_epi32(v21, 1);
    const __m512i v24 = _mm512_sub_epi32(v21, v23);
    const __m512i v25 = _mm512_add_epi32(v1, v24);
    const __m512i v27 = _mm512_slli_epi32(v25, 23);
    const __m512 v28 = _mm512_castsi512_ps(v27);
    const __m512 v29 = _mm512_max_ps(v2, v7);
    const __m512 v30 = _mm512_sub_ps(v18, v17);
    const __m512 v32 = _mm512_fmadd_ps(v30, v31, v15);
    const __m512 v35 = _mm512_fmadd_ps(v33, v32, v34);
    const __m512 v37 = _mm512_fmadd_ps(v32, v35, v36);
    const __m512i v39 = _mm512_max_epi32(v19, v38);
    const __m512i v40 = _mm512_slli_epi32(v39, 23);
    const __m512 v41 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v37), v40));
    const __m512 v43 = _mm512_add_ps(v41, v42);
    const __m512 v44 = _mm512_div_ps(v37, v43);
    const __m512 v45 = _mm512_mul_ps(v29, v44);
    const __m512i v46 = _mm512_add_epi32(v1, v23);
    const __m512i v47 = _mm512_slli_epi32(v46, 23);
    const __m512 v48 = _mm512_castsi512_ps(v47);
    const __m512 v49 = _mm512_mul_ps(v45, v48);
    const __m512 v50 = _mm512_mul_ps(v28, v49);
    const __m512i v51 = gelu_tanh_bf16_1ulp_avx2_bits_f32_avx512(v50);
    const __m512i v52 = _mm512_add_epi32(v0, v51);
    const __m512i v53 = _mm512_srli_epi32(v52, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v53));
}

static GELU_TANH_BF16_1ULP_AVX2_AVX512_TARGET void gelu_tanh_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        gelu_tanh_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_tanh_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        gelu_tanh_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_bf16_1ulp_avx2_level(void) {
#if defined(GELU_TANH_BF16_1ULP_AVX2_FORCE_ISA)
    return GELU_TANH_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t gelu_tanh_bf16_1ulp_avx2(uint16_t x) {
    return gelu_tanh_bf16_1ulp_avx2_element(x);
}

void gelu_tanh_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_bf16_1ulp_avx2_level();
    if (level == 2) {
        gelu_tanh_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_bf16_1ulp_avx2_array_portable(x, y, n);
}
