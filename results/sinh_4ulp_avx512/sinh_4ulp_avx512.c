/* sinh_4ulp_avx512: sinh
 *
 *   target       sinh, sinh x, f32
 *   domain       every input
 *   max error    3.851488 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.6450d8p+6 (-89.078949, encoding 0xc2b2286c)
 *   result there -0x1.6d81fp+127 (-2.42921446e+38, encoding 0xff36c0f8)
 *   mean error   0.318282 ulp
 *   misrounded   1313722950 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a804eba777d4c2ab28a903e3baa34bf2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive sinh_4ulp_avx512.db
 *                time: 0.2685 ns/element as avx512 code (inputs mean)
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
#include "sinh_4ulp_avx512.h"

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

static inline float sinh_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sinh_4ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t sinh_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sinh_4ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sinh_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sinh_4ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = sinh_4ulp_avx512_bits_f32(y) & INT32_MIN;
    return sinh_4ulp_avx512_frombits_f32((sinh_4ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float sinh_4ulp_avx512_element(float x) {
    const float v0 = 0x1.7149e6p+0f; /* 1.44253385 */
    const float v1 = 0x1.6600a8p+6f; /* 89.5006409 */
    const float v2 = x;
    const float v3 = sinh_4ulp_avx512_abs_f32(v2);
    const float v4 = v1 < v3 ? v1 : v3;
    const float v5 = 0x1.8p+23f; /* 12582912 */
    const float v6 = sinh_4ulp_avx512_fma_f32(v0, v4, v5);
    const int32_t v7 = sinh_4ulp_avx512_bits_f32(v6);
    const int32_t v8 = 23;
    const int32_t v9 = sinh_4ulp_avx512_shl_i32(v7, v8);
    const int32_t v10 = 1048575998; /* 0x3e7ffffe */
    const int32_t v11 = (int32_t)((uint32_t)v9 + (uint32_t)v10);
    const float v12 = sinh_4ulp_avx512_frombits_f32(v11);
    const int32_t v13 = (int32_t)((uint32_t)v10 - (uint32_t)v9);
    const int32_t v14 = 1;
    const int32_t v15 = v13 > v14 ? v13 : v14;
    const float v16 = sinh_4ulp_avx512_frombits_f32(v15);
    const float v17 = v12 + v16;
    const float v18 = v6 - v5;
    const float v19 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v20 = sinh_4ulp_avx512_fma_f32(v18, v19, v4);
    const float v21 = 0x1.a4a894p-11f; /* 0.000802342431 */
    const float v22 = sinh_4ulp_avx512_fma_f32(v20, v20, v21);
    const float v23 = 0x1.1203f6p-7f; /* 0.00836228859 */
    const float v24 = 0x1.554e7ap-3f; /* 0.166653588 */
    const float v25 = sinh_4ulp_avx512_fma_f32(v22, v23, v24);
    const float v26 = -0x1.184fdap-13f; /* -0.000133663139 */
    const float v27 = sinh_4ulp_avx512_fma_f32(v25, v22, v26);
    const float v28 = sinh_4ulp_avx512_fma_f32(v27, v20, v20);
    const float v29 = v12 - v16;
    const float v30 = 0x1.99c6fep-4f; /* 0.100043289 */
    const float v31 = 0x1.7ffc6p+1f; /* 2.99988937 */
    const float v32 = sinh_4ulp_avx512_fma_f32(v22, v30, v31);
    const float v33 = 0x1.7b4364p-24f; /* 8.83041054e-08 */
    const float v34 = sinh_4ulp_avx512_fma_f32(v27, v32, v33);
    const float v35 = sinh_4ulp_avx512_fma_f32(v29, v34, v29);
    const float v36 = sinh_4ulp_avx512_fma_f32(v17, v28, v35);
    const float v37 = v36 + v36;
    const float v38 = sinh_4ulp_avx512_copysign_f32(v37, v2);
    const float r0 = v38;
    return r0;
}

static void sinh_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinh_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINH_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINH_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINH_4ULP_AVX512_AVX2 static inline SINH_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINH_4ULP_AVX512_AVX512 static inline SINH_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_4ULP_AVX512_AVX2 __m256 sinh_4ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINH_4ULP_AVX512_AVX2 void sinh_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.7149e6p+0f); /* 1.44253385 */
    const __m256 v1 = _mm256_set1_ps(0x1.6600a8p+6f); /* 89.5006409 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v10 = _mm256_set1_epi32(1048575998); /* 0x3e7ffffe */
    const __m256i v14 = _mm256_set1_epi32(1);
    const __m256 v19 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v21 = _mm256_set1_ps(0x1.a4a894p-11f); /* 0.000802342431 */
    const __m256 v23 = _mm256_set1_ps(0x1.1203f6p-7f); /* 0.00836228859 */
    const __m256 v24 = _mm256_set1_ps(0x1.554e7ap-3f); /* 0.166653588 */
    const __m256 v26 = _mm256_set1_ps(-0x1.184fdap-13f); /* -0.000133663139 */
    const __m256 v30 = _mm256_set1_ps(0x1.99c6fep-4f); /* 0.100043289 */
    const __m256 v31 = _mm256_set1_ps(0x1.7ffc6p+1f); /* 2.99988937 */
    const __m256 v33 = _mm256_set1_ps(0x1.7b4364p-24f); /* 8.83041054e-08 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_min_ps(v1, v3);
    const __m256 v6 = _mm256_fmadd_ps(v0, v4, v5);
    const __m256i v7 = _mm256_castps_si256(v6);
    const __m256i v9 = _mm256_slli_epi32(v7, 23);
    const __m256i v11 = _mm256_add_epi32(v9, v10);
    const __m256 v12 = _mm256_castsi256_ps(v11);
    const __m256i v13 = _mm256_sub_epi32(v10, v9);
    const __m256i v15 = _mm256_max_epi32(v13, v14);
    const __m256 v16 = _mm256_castsi256_ps(v15);
    const __m256 v17 = _mm256_add_ps(v12, v16);
    const __m256 v18 = _mm256_sub_ps(v6, v5);
    const __m256 v20 = _mm256_fmadd_ps(v18, v19, v4);
    const __m256 v22 = _mm256_fmadd_ps(v20, v20, v21);
    const __m256 v25 = _mm256_fmadd_ps(v22, v23, v24);
    const __m256 v27 = _mm256_fmadd_ps(v25, v22, v26);
    const __m256 v28 = _mm256_fmadd_ps(v27, v20, v20);
    const __m256 v29 = _mm256_sub_ps(v12, v16);
    const __m256 v32 = _mm256_fmadd_ps(v22, v30, v31);
    const __m256 v34 = _mm256_fmadd_ps(v27, v32, v33);
    const __m256 v35 = _mm256_fmadd_ps(v29, v34, v29);
    const __m256 v36 = _mm256_fmadd_ps(v17, v28, v35);
    const __m256 v37 = _mm256_add_ps(v36, v36);
    const __m256 v38 = sinh_4ulp_avx512_signed_f32_avx2(v37, v2);
    _mm256_storeu_ps(y, v38);
}

static SINH_4ULP_AVX512_AVX2_TARGET void sinh_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinh_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sinh_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_4ULP_AVX512_AVX512 __m512 sinh_4ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINH_4ULP_AVX512_AVX512 void sinh_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.7149e6p+0f); /* 1.44253385 */
    const __m512 v1 = _mm512_set1_ps(0x1.6600a8p+6f); /* 89.5006409 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v10 = _mm512_set1_epi32(1048575998); /* 0x3e7ffffe */
    const __m512i v14 = _mm512_set1_epi32(1);
    const __m512 v19 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v21 = _mm512_set1_ps(0x1.a4a894p-11f); /* 0.000802342431 */
    const __m512 v23 = _mm512_set1_ps(0x1.1203f6p-7f); /* 0.00836228859 */
    const __m512 v24 = _mm512_set1_ps(0x1.554e7ap-3f); /* 0.166653588 */
    const __m512 v26 = _mm512_set1_ps(-0x1.184fdap-13f); /* -0.000133663139 */
    const __m512 v30 = _mm512_set1_ps(0x1.99c6fep-4f); /* 0.100043289 */
    const __m512 v31 = _mm512_set1_ps(0x1.7ffc6p+1f); /* 2.99988937 */
    const __m512 v33 = _mm512_set1_ps(0x1.7b4364p-24f); /* 8.83041054e-08 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_min_ps(v1, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v1, v3_1);
    const __m512 v6_0 = _mm512_fmadd_ps(v0, v4_0, v5);
    const __m512 v6_1 = _mm512_fmadd_ps(v0, v4_1, v5);
    const __m512i v7_0 = _mm512_castps_si512(v6_0);
    const __m512i v7_1 = _mm512_castps_si512(v6_1);
    const __m512i v9_0 = _mm512_slli_epi32(v7_0, 23);
    const __m512i v9_1 = _mm512_slli_epi32(v7_1, 23);
    const __m512i v11_0 = _mm512_add_epi32(v9_0, v10);
    const __m512i v11_1 = _mm512_add_epi32(v9_1, v10);
    const __m512 v12_0 = _mm512_castsi512_ps(v11_0);
    const __m512 v12_1 = _mm512_castsi512_ps(v11_1);
    const __m512i v13_0 = _mm512_sub_epi32(v10, v9_0);
    const __m512i v13_1 = _mm512_sub_epi32(v10, v9_1);
    const __m512i v15_0 = _mm512_max_epi32(v13_0, v14);
    const __m512i v15_1 = _mm512_max_epi32(v13_1, v14);
    const __m512 v16_0 = _mm512_castsi512_ps(v15_0);
    const __m512 v16_1 = _mm512_castsi512_ps(v15_1);
    const __m512 v17_0 = _mm512_add_ps(v12_0, v16_0);
    const __m512 v17_1 = _mm512_add_ps(v12_1, v16_1);
    const __m512 v18_0 = _mm512_sub_ps(v6_0, v5);
    const __m512 v18_1 = _mm512_sub_ps(v6_1, v5);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v19, v4_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v19, v4_1);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v20_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v20_1, v21);
    const __m512 v25_0 = _mm512_fmadd_ps(v22_0, v23, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v22_1, v23, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v25_0, v22_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v25_1, v22_1, v26);
    const __m512 v28_0 = _mm512_fmadd_ps(v27_0, v20_0, v20_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v27_1, v20_1, v20_1);
    const __m512 v29_0 = _mm512_sub_ps(v12_0, v16_0);
    const __m512 v29_1 = _mm512_sub_ps(v12_1, v16_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v22_0, v30, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v22_1, v30, v31);
    const __m512 v34_0 = _mm512_fmadd_ps(v27_0, v32_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v27_1, v32_1, v33);
    const __m512 v35_0 = _mm512_fmadd_ps(v29_0, v34_0, v29_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v29_1, v34_1, v29_1);
    const __m512 v36_0 = _mm512_fmadd_ps(v17_0, v28_0, v35_0);
    const __m512 v36_1 = _mm512_fmadd_ps(v17_1, v28_1, v35_1);
    const __m512 v37_0 = _mm512_add_ps(v36_0, v36_0);
    const __m512 v37_1 = _mm512_add_ps(v36_1, v36_1);
    const __m512 v38_0 = sinh_4ulp_avx512_signed_f32_avx512(v37_0, v2_0);
    const __m512 v38_1 = sinh_4ulp_avx512_signed_f32_avx512(v37_1, v2_1);
    _mm512_storeu_ps(y, v38_0);
    _mm512_storeu_ps(y + 16, v38_1);
}

/* 16 elements. */
static SINH_4ULP_AVX512_AVX512_TARGET void sinh_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.7149e6p+0f); /* 1.44253385 */
    const __m512 v1 = _mm512_set1_ps(0x1.6600a8p+6f); /* 89.5006409 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v10 = _mm512_set1_epi32(1048575998); /* 0x3e7ffffe */
    const __m512i v14 = _mm512_set1_epi32(1);
    const __m512 v19 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v21 = _mm512_set1_ps(0x1.a4a894p-11f); /* 0.000802342431 */
    const __m512 v23 = _mm512_set1_ps(0x1.1203f6p-7f); /* 0.00836228859 */
    const __m512 v24 = _mm512_set1_ps(0x1.554e7ap-3f); /* 0.166653588 */
    const __m512 v26 = _mm512_set1_ps(-0x1.184fdap-13f); /* -0.000133663139 */
    const __m512 v30 = _mm512_set1_ps(0x1.99c6fep-4f); /* 0.100043289 */
    const __m512 v31 = _mm512_set1_ps(0x1.7ffc6p+1f); /* 2.99988937 */
    const __m512 v33 = _mm512_set1_ps(0x1.7b4364p-24f); /* 8.83041054e-08 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_min_ps(v1, v3);
    const __m512 v6 = _mm512_fmadd_ps(v0, v4, v5);
    const __m512i v7 = _mm512_castps_si512(v6);
    const __m512i v9 = _mm512_slli_epi32(v7, 23);
    const __m512i v11 = _mm512_add_epi32(v9, v10);
    const __m512 v12 = _mm512_castsi512_ps(v11);
    const __m512i v13 = _mm512_sub_epi32(v10, v9);
    const __m512i v15 = _mm512_max_epi32(v13, v14);
    const __m512 v16 = _mm512_castsi512_ps(v15);
    const __m512 v17 = _mm512_add_ps(v12, v16);
    const __m512 v18 = _mm512_sub_ps(v6, v5);
    const __m512 v20 = _mm512_fmadd_ps(v18, v19, v4);
    const __m512 v22 = _mm512_fmadd_ps(v20, v20, v21);
    const __m512 v25 = _mm512_fmadd_ps(v22, v23, v24);
    const __m512 v27 = _mm512_fmadd_ps(v25, v22, v26);
    const __m512 v28 = _mm512_fmadd_ps(v27, v20, v20);
    const __m512 v29 = _mm512_sub_ps(v12, v16);
    const __m512 v32 = _mm512_fmadd_ps(v22, v30, v31);
    const __m512 v34 = _mm512_fmadd_ps(v27, v32, v33);
    const __m512 v35 = _mm512_fmadd_ps(v29, v34, v29);
    const __m512 v36 = _mm512_fmadd_ps(v17, v28, v35);
    const __m512 v37 = _mm512_add_ps(v36, v36);
    const __m512 v38 = sinh_4ulp_avx512_signed_f32_avx512(v37, v2);
    _mm512_storeu_ps(y, v38);
}

static SINH_4ULP_AVX512_AVX512_TARGET void sinh_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sinh_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinh_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sinh_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINH_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinh_4ulp_avx512_level(void) {
#if defined(SINH_4ULP_AVX512_FORCE_ISA)
    return SINH_4ULP_AVX512_FORCE_ISA;
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

float sinh_4ulp_avx512(float x) {
    return sinh_4ulp_avx512_element(x);
}

void sinh_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinh_4ulp_avx512_level();
    if (level == 2) {
        sinh_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinh_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinh_4ulp_avx512_array_portable(x, y, n);
}
