/* rsqrt_2ulp_avx2: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f32
 *   domain       every input
 *   max error    1.488580 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0197fp-128 (2.95702843e-39, encoding 0x002032fe)
 *   result there 0x1.fe69f8p+63 (1.83896003e+19, encoding 0x5f7f34fc)
 *   mean error   0.153836 ulp
 *   misrounded   421709118 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           533247f36cc3686812c778e06931badd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive rsqrt_1ulp_avx2.db
 *                time: 0.1739 ns/element as avx2 code (inputs mean)
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
#include "rsqrt_2ulp_avx2.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t rsqrt_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t rsqrt_2ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float rsqrt_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float rsqrt_2ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float rsqrt_2ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline float rsqrt_2ulp_avx2_element(float x) {
    const float v0 = x;
    const int32_t v1 = 1597463009; /* 0x5f3759e1 */
    const int32_t v2 = rsqrt_2ulp_avx2_bits_f32(v0);
    const int32_t v3 = 1;
    const int32_t v4 = rsqrt_2ulp_avx2_lshr_i32(v2, v3);
    const int32_t v5 = (int32_t)((uint32_t)v1 - (uint32_t)v4);
    const float v6 = rsqrt_2ulp_avx2_frombits_f32(v5);
    const float v7 = v0 * v6;
    const float v8 = -0x1.1404acp+0f; /* -1.07819629 */
    const float v9 = rsqrt_2ulp_avx2_fma_f32(v7, v6, v8);
    const float v10 = 0x1.192a78p-2f; /* 0.274576068 */
    const float v11 = -0x1.d2f6aap-3f; /* -0.228009537 */
    const float v12 = rsqrt_2ulp_avx2_fma_f32(v9, v10, v11);
    const float v13 = 0x1.3ee8fcp-2f; /* 0.31143564 */
    const float v14 = rsqrt_2ulp_avx2_fma_f32(v9, v12, v13);
    const float v15 = -0x1.c94d7p-2f; /* -0.446584463 */
    const float v16 = rsqrt_2ulp_avx2_fma_f32(v14, v9, v15);
    const float v17 = -0x1.2ea6fap-5f; /* -0.036944855 */
    const float v18 = rsqrt_2ulp_avx2_fma_f32(v16, v9, v17);
    const float v19 = rsqrt_2ulp_avx2_fma_f32(v18, v6, v6);
    const float v20 = 0x1.0010e2p-126f; /* 1.17579717e-38 */
    const int v21 = v20 <= v0;
    const float v22 = INFINITY;
    const int v23 = v0 < v22;
    const int v24 = v21 ^ v23;
    float r0 = v19;
    if (v24) {
        const float v25 = 0x1p+0f; /* 1 */
        const float v26 = rsqrt_2ulp_avx2_sqrt_f32(v0);
        const float v27 = v25 / v26;
        r0 = v27;
    }
    return r0;
}

static void rsqrt_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = rsqrt_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RSQRT_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RSQRT_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RSQRT_2ULP_AVX2_AVX2 static inline RSQRT_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define RSQRT_2ULP_AVX2_AVX512 static inline RSQRT_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
RSQRT_2ULP_AVX2_AVX2 void rsqrt_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v1 = _mm256_set1_epi32(1597463009); /* 0x5f3759e1 */
    const __m256 v8 = _mm256_set1_ps(-0x1.1404acp+0f); /* -1.07819629 */
    const __m256 v10 = _mm256_set1_ps(0x1.192a78p-2f); /* 0.274576068 */
    const __m256 v11 = _mm256_set1_ps(-0x1.d2f6aap-3f); /* -0.228009537 */
    const __m256 v13 = _mm256_set1_ps(0x1.3ee8fcp-2f); /* 0.31143564 */
    const __m256 v15 = _mm256_set1_ps(-0x1.c94d7p-2f); /* -0.446584463 */
    const __m256 v17 = _mm256_set1_ps(-0x1.2ea6fap-5f); /* -0.036944855 */
    const __m256 v20 = _mm256_set1_ps(0x1.0010e2p-126f); /* 1.17579717e-38 */
    const __m256 v22 = _mm256_set1_ps(INFINITY);
    const __m256 v25 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256i v2_0 = _mm256_castps_si256(v0_0);
    const __m256i v2_1 = _mm256_castps_si256(v0_1);
    const __m256i v4_0 = _mm256_srli_epi32(v2_0, 1);
    const __m256i v4_1 = _mm256_srli_epi32(v2_1, 1);
    const __m256i v5_0 = _mm256_sub_epi32(v1, v4_0);
    const __m256i v5_1 = _mm256_sub_epi32(v1, v4_1);
    const __m256 v6_0 = _mm256_castsi256_ps(v5_0);
    const __m256 v6_1 = _mm256_castsi256_ps(v5_1);
    const __m256 v7_0 = _mm256_mul_ps(v0_0, v6_0);
    const __m256 v7_1 = _mm256_mul_ps(v0_1, v6_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v7_0, v6_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v7_1, v6_1, v8);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v10, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v10, v11);
    const __m256 v14_0 = _mm256_fmadd_ps(v9_0, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v9_1, v12_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v14_0, v9_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v14_1, v9_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v16_0, v9_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v16_1, v9_1, v17);
    const __m256 v19_0 = _mm256_fmadd_ps(v18_0, v6_0, v6_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v18_1, v6_1, v6_1);
    const __m256i v21_0 = _mm256_castps_si256(_mm256_cmp_ps(v20, v0_0, _CMP_LE_OQ));
    const __m256i v21_1 = _mm256_castps_si256(_mm256_cmp_ps(v20, v0_1, _CMP_LE_OQ));
    const __m256i v23_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v22, _CMP_LT_OQ));
    const __m256i v23_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v22, _CMP_LT_OQ));
    const __m256i v24_0 = _mm256_xor_si256(v21_0, v23_0);
    const __m256i v24_1 = _mm256_xor_si256(v21_1, v23_1);
    __m256 r0_0 = v19_0;
    __m256 r0_1 = v19_1;
    __m256i any1 = v24_0;
    any1 = _mm256_or_si256(any1, v24_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v26_0 = _mm256_sqrt_ps(v0_0);
        const __m256 v26_1 = _mm256_sqrt_ps(v0_1);
        const __m256 v27_0 = _mm256_div_ps(v25, v26_0);
        const __m256 v27_1 = _mm256_div_ps(v25, v26_1);
        r0_0 = _mm256_blendv_ps(r0_0, v27_0, _mm256_castsi256_ps(v24_0));
        r0_1 = _mm256_blendv_ps(r0_1, v27_1, _mm256_castsi256_ps(v24_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static RSQRT_2ULP_AVX2_AVX2_TARGET void rsqrt_2ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256i v1 = _mm256_set1_epi32(1597463009); /* 0x5f3759e1 */
    const __m256 v8 = _mm256_set1_ps(-0x1.1404acp+0f); /* -1.07819629 */
    const __m256 v10 = _mm256_set1_ps(0x1.192a78p-2f); /* 0.274576068 */
    const __m256 v11 = _mm256_set1_ps(-0x1.d2f6aap-3f); /* -0.228009537 */
    const __m256 v13 = _mm256_set1_ps(0x1.3ee8fcp-2f); /* 0.31143564 */
    const __m256 v15 = _mm256_set1_ps(-0x1.c94d7p-2f); /* -0.446584463 */
    const __m256 v17 = _mm256_set1_ps(-0x1.2ea6fap-5f); /* -0.036944855 */
    const __m256 v20 = _mm256_set1_ps(0x1.0010e2p-126f); /* 1.17579717e-38 */
    const __m256 v22 = _mm256_set1_ps(INFINITY);
    const __m256 v25 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(v0);
    const __m256i v4 = _mm256_srli_epi32(v2, 1);
    const __m256i v5 = _mm256_sub_epi32(v1, v4);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_mul_ps(v0, v6);
    const __m256 v9 = _mm256_fmadd_ps(v7, v6, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256 v14 = _mm256_fmadd_ps(v9, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v14, v9, v15);
    const __m256 v18 = _mm256_fmadd_ps(v16, v9, v17);
    const __m256 v19 = _mm256_fmadd_ps(v18, v6, v6);
    const __m256i v21 = _mm256_castps_si256(_mm256_cmp_ps(v20, v0, _CMP_LE_OQ));
    const __m256i v23 = _mm256_castps_si256(_mm256_cmp_ps(v0, v22, _CMP_LT_OQ));
    const __m256i v24 = _mm256_xor_si256(v21, v23);
    __m256 r0 = v19;
    __m256i any1 = v24;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v26 = _mm256_sqrt_ps(v0);
        const __m256 v27 = _mm256_div_ps(v25, v26);
        r0 = _mm256_blendv_ps(r0, v27, _mm256_castsi256_ps(v24));
    }
    _mm256_storeu_ps(y, r0);
}

static RSQRT_2ULP_AVX2_AVX2_TARGET void rsqrt_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        rsqrt_2ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        rsqrt_2ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        rsqrt_2ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RSQRT_2ULP_AVX2_AVX512 void rsqrt_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v1 = _mm512_set1_epi32(1597463009); /* 0x5f3759e1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.1404acp+0f); /* -1.07819629 */
    const __m512 v10 = _mm512_set1_ps(0x1.192a78p-2f); /* 0.274576068 */
    const __m512 v11 = _mm512_set1_ps(-0x1.d2f6aap-3f); /* -0.228009537 */
    const __m512 v13 = _mm512_set1_ps(0x1.3ee8fcp-2f); /* 0.31143564 */
    const __m512 v15 = _mm512_set1_ps(-0x1.c94d7p-2f); /* -0.446584463 */
    const __m512 v17 = _mm512_set1_ps(-0x1.2ea6fap-5f); /* -0.036944855 */
    const __m512 v20 = _mm512_set1_ps(0x1.0010e2p-126f); /* 1.17579717e-38 */
    const __m512 v22 = _mm512_set1_ps(INFINITY);
    const __m512 v25 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512i v2_0 = _mm512_castps_si512(v0_0);
    const __m512i v2_1 = _mm512_castps_si512(v0_1);
    const __m512i v2_2 = _mm512_castps_si512(v0_2);
    const __m512i v2_3 = _mm512_castps_si512(v0_3);
    const __m512i v4_0 = _mm512_srli_epi32(v2_0, 1);
    const __m512i v4_1 = _mm512_srli_epi32(v2_1, 1);
    const __m512i v4_2 = _mm512_srli_epi32(v2_2, 1);
    const __m512i v4_3 = _mm512_srli_epi32(v2_3, 1);
    const __m512i v5_0 = _mm512_sub_epi32(v1, v4_0);
    const __m512i v5_1 = _mm512_sub_epi32(v1, v4_1);
    const __m512i v5_2 = _mm512_sub_epi32(v1, v4_2);
    const __m512i v5_3 = _mm512_sub_epi32(v1, v4_3);
    const __m512 v6_0 = _mm512_castsi512_ps(v5_0);
    const __m512 v6_1 = _mm512_castsi512_ps(v5_1);
    const __m512 v6_2 = _mm512_castsi512_ps(v5_2);
    const __m512 v6_3 = _mm512_castsi512_ps(v5_3);
    const __m512 v7_0 = _mm512_mul_ps(v0_0, v6_0);
    const __m512 v7_1 = _mm512_mul_ps(v0_1, v6_1);
    const __m512 v7_2 = _mm512_mul_ps(v0_2, v6_2);
    const __m512 v7_3 = _mm512_mul_ps(v0_3, v6_3);
    const __m512 v9_0 = _mm512_fmadd_ps(v7_0, v6_0, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v7_1, v6_1, v8);
    const __m512 v9_2 = _mm512_fmadd_ps(v7_2, v6_2, v8);
    const __m512 v9_3 = _mm512_fmadd_ps(v7_3, v6_3, v8);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v10, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v10, v11);
    const __m512 v12_2 = _mm512_fmadd_ps(v9_2, v10, v11);
    const __m512 v12_3 = _mm512_fmadd_ps(v9_3, v10, v11);
    const __m512 v14_0 = _mm512_fmadd_ps(v9_0, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v9_1, v12_1, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v9_2, v12_2, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v9_3, v12_3, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v14_0, v9_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14_1, v9_1, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v14_2, v9_2, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v14_3, v9_3, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v9_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v9_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v16_2, v9_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v16_3, v9_3, v17);
    const __m512 v19_0 = _mm512_fmadd_ps(v18_0, v6_0, v6_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v18_1, v6_1, v6_1);
    const __m512 v19_2 = _mm512_fmadd_ps(v18_2, v6_2, v6_2);
    const __m512 v19_3 = _mm512_fmadd_ps(v18_3, v6_3, v6_3);
    const __mmask16 v21_0 = _mm512_cmp_ps_mask(v20, v0_0, _CMP_LE_OQ);
    const __mmask16 v21_1 = _mm512_cmp_ps_mask(v20, v0_1, _CMP_LE_OQ);
    const __mmask16 v21_2 = _mm512_cmp_ps_mask(v20, v0_2, _CMP_LE_OQ);
    const __mmask16 v21_3 = _mm512_cmp_ps_mask(v20, v0_3, _CMP_LE_OQ);
    const __mmask16 v23_0 = _mm512_cmp_ps_mask(v0_0, v22, _CMP_LT_OQ);
    const __mmask16 v23_1 = _mm512_cmp_ps_mask(v0_1, v22, _CMP_LT_OQ);
    const __mmask16 v23_2 = _mm512_cmp_ps_mask(v0_2, v22, _CMP_LT_OQ);
    const __mmask16 v23_3 = _mm512_cmp_ps_mask(v0_3, v22, _CMP_LT_OQ);
    const __mmask16 v24_0 = (__mmask16)(v21_0 ^ v23_0);
    const __mmask16 v24_1 = (__mmask16)(v21_1 ^ v23_1);
    const __mmask16 v24_2 = (__mmask16)(v21_2 ^ v23_2);
    const __mmask16 v24_3 = (__mmask16)(v21_3 ^ v23_3);
    __m512 r0_0 = v19_0;
    __m512 r0_1 = v19_1;
    __m512 r0_2 = v19_2;
    __m512 r0_3 = v19_3;
    __mmask16 any1 = v24_0;
    any1 = (__mmask16)(any1 | v24_1);
    any1 = (__mmask16)(any1 | v24_2);
    any1 = (__mmask16)(any1 | v24_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v26_0 = _mm512_sqrt_ps(v0_0);
        const __m512 v26_1 = _mm512_sqrt_ps(v0_1);
        const __m512 v26_2 = _mm512_sqrt_ps(v0_2);
        const __m512 v26_3 = _mm512_sqrt_ps(v0_3);
        const __m512 v27_0 = _mm512_div_ps(v25, v26_0);
        const __m512 v27_1 = _mm512_div_ps(v25, v26_1);
        const __m512 v27_2 = _mm512_div_ps(v25, v26_2);
        const __m512 v27_3 = _mm512_div_ps(v25, v26_3);
        r0_0 = _mm512_mask_blend_ps(v24_0, r0_0, v27_0);
        r0_1 = _mm512_mask_blend_ps(v24_1, r0_1, v27_1);
        r0_2 = _mm512_mask_blend_ps(v24_2, r0_2, v27_2);
        r0_3 = _mm512_mask_blend_ps(v24_3, r0_3, v27_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static RSQRT_2ULP_AVX2_AVX512_TARGET void rsqrt_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v1 = _mm512_set1_epi32(1597463009); /* 0x5f3759e1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.1404acp+0f); /* -1.07819629 */
    const __m512 v10 = _mm512_set1_ps(0x1.192a78p-2f); /* 0.274576068 */
    const __m512 v11 = _mm512_set1_ps(-0x1.d2f6aap-3f); /* -0.228009537 */
    const __m512 v13 = _mm512_set1_ps(0x1.3ee8fcp-2f); /* 0.31143564 */
    const __m512 v15 = _mm512_set1_ps(-0x1.c94d7p-2f); /* -0.446584463 */
    const __m512 v17 = _mm512_set1_ps(-0x1.2ea6fap-5f); /* -0.036944855 */
    const __m512 v20 = _mm512_set1_ps(0x1.0010e2p-126f); /* 1.17579717e-38 */
    const __m512 v22 = _mm512_set1_ps(INFINITY);
    const __m512 v25 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512i v2 = _mm512_castps_si512(v0);
    const __m512i v4 = _mm512_srli_epi32(v2, 1);
    const __m512i v5 = _mm512_sub_epi32(v1, v4);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_mul_ps(v0, v6);
    const __m512 v9 = _mm512_fmadd_ps(v7, v6, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512 v14 = _mm512_fmadd_ps(v9, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v14, v9, v15);
    const __m512 v18 = _mm512_fmadd_ps(v16, v9, v17);
    const __m512 v19 = _mm512_fmadd_ps(v18, v6, v6);
    const __mmask16 v21 = _mm512_cmp_ps_mask(v20, v0, _CMP_LE_OQ);
    const __mmask16 v23 = _mm512_cmp_ps_mask(v0, v22, _CMP_LT_OQ);
    const __mmask16 v24 = (__mmask16)(v21 ^ v23);
    __m512 r0 = v19;
    __mmask16 any1 = v24;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v26 = _mm512_sqrt_ps(v0);
        const __m512 v27 = _mm512_div_ps(v25, v26);
        r0 = _mm512_mask_blend_ps(v24, r0, v27);
    }
    _mm512_storeu_ps(y, r0);
}

static RSQRT_2ULP_AVX2_AVX512_TARGET void rsqrt_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        rsqrt_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        rsqrt_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        rsqrt_2ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RSQRT_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int rsqrt_2ulp_avx2_level(void) {
#if defined(RSQRT_2ULP_AVX2_FORCE_ISA)
    return RSQRT_2ULP_AVX2_FORCE_ISA;
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

float rsqrt_2ulp_avx2(float x) {
    return rsqrt_2ulp_avx2_element(x);
}

void rsqrt_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = rsqrt_2ulp_avx2_level();
    if (level == 2) {
        rsqrt_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        rsqrt_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    rsqrt_2ulp_avx2_array_portable(x, y, n);
}
