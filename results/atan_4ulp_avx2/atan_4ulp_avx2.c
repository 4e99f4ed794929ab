/* atan_4ulp_avx2: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    3.406173 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fff348p-1 (-0.999902964, encoding 0xbf7ff9a4)
 *   result there -0x1.92196p-1 (-0.785349846, encoding 0xbf490cb0)
 *   mean error   1.406055 ulp
 *   misrounded   4234409314 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *                monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7909f544d82766b44369a93801912fc0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 1 --isa avx2 --time 40s --seed 1 --threads 1 --archive atan_1ulp_avx2.db
 *                time: 0.3617 ns/element as avx2 code (inputs mean)
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
#include "atan_4ulp_avx2.h"

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

static inline float atan_4ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atan_4ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t atan_4ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float atan_4ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atan_4ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = atan_4ulp_avx2_bits_f32(y) & INT32_MIN;
    return atan_4ulp_avx2_frombits_f32((atan_4ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float atan_4ulp_avx2_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = atan_4ulp_avx2_abs_f32(v1);
    const int v3 = v0 < v2;
    const float v4 = 0x1.000002p+0f; /* 1.00000012 */
    const float v5 = v2 < v4 ? v2 : v4;
    const float v6 = v4 > v2 ? v4 : v2;
    const float v7 = v5 / v6;
    const float v8 = v7 * v7;
    const float v9 = 0x1.c4ffd6p-6f; /* 0.0276488867 */
    const float v10 = -0x1.d17dc6p-4f; /* -0.113645338 */
    const float v11 = 0x1.329376p-3f; /* 0.149695322 */
    const float v12 = atan_4ulp_avx2_fma_f32(v10, v7, v11);
    const float v13 = atan_4ulp_avx2_fma_f32(v9, v8, v12);
    const float v14 = -0x1.290b9ep-3f; /* -0.145041689 */
    const float v15 = atan_4ulp_avx2_fma_f32(v13, v8, v14);
    const float v16 = 0x1.99bf7ep-3f; /* 0.200072274 */
    const float v17 = atan_4ulp_avx2_fma_f32(v8, v15, v16);
    const float v18 = -0x1.5554bep-2f; /* -0.333331078 */
    const float v19 = atan_4ulp_avx2_fma_f32(v8, v17, v18);
    const float v20 = v8 * v19;
    const float v21 = atan_4ulp_avx2_fma_f32(v20, v7, v7);
    const float v22 = 0x1.921fb8p+0f; /* 1.57079649 */
    const float v23 = v21 - v22;
    const float v24 = v3 ? v23 : v21;
    const float v25 = atan_4ulp_avx2_copysign_f32(v24, v1);
    const float r0 = v25;
    return r0;
}

static void atan_4ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN_4ULP_AVX2_AVX2 static inline ATAN_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN_4ULP_AVX2_AVX512 static inline ATAN_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_4ULP_AVX2_AVX2 __m256 atan_4ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ATAN_4ULP_AVX2_AVX2 void atan_4ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v4 = _mm256_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m256 v9 = _mm256_set1_ps(0x1.c4ffd6p-6f); /* 0.0276488867 */
    const __m256 v10 = _mm256_set1_ps(-0x1.d17dc6p-4f); /* -0.113645338 */
    const __m256 v11 = _mm256_set1_ps(0x1.329376p-3f); /* 0.149695322 */
    const __m256 v14 = _mm256_set1_ps(-0x1.290b9ep-3f); /* -0.145041689 */
    const __m256 v16 = _mm256_set1_ps(0x1.99bf7ep-3f); /* 0.200072274 */
    const __m256 v18 = _mm256_set1_ps(-0x1.5554bep-2f); /* -0.333331078 */
    const __m256 v22 = _mm256_set1_ps(0x1.921fb8p+0f); /* 1.57079649 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256i v3_0 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2_0, _CMP_LT_OQ));
    const __m256i v3_1 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2_1, _CMP_LT_OQ));
    const __m256 v5_0 = _mm256_min_ps(v2_0, v4);
    const __m256 v5_1 = _mm256_min_ps(v2_1, v4);
    const __m256 v6_0 = _mm256_max_ps(v4, v2_0);
    const __m256 v6_1 = _mm256_max_ps(v4, v2_1);
    const __m256 v7_0 = _mm256_div_ps(v5_0, v6_0);
    const __m256 v7_1 = _mm256_div_ps(v5_1, v6_1);
    const __m256 v8_0 = _mm256_mul_ps(v7_0, v7_0);
    const __m256 v8_1 = _mm256_mul_ps(v7_1, v7_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v10, v7_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v10, v7_1, v11);
    const __m256 v13_0 = _mm256_fmadd_ps(v9, v8_0, v12_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v9, v8_1, v12_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v8_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v8_1, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v8_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v8_1, v15_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v8_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v8_1, v17_1, v18);
    const __m256 v20_0 = _mm256_mul_ps(v8_0, v19_0);
    const __m256 v20_1 = _mm256_mul_ps(v8_1, v19_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v20_0, v7_0, v7_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v20_1, v7_1, v7_1);
    const __m256 v23_0 = _mm256_sub_ps(v21_0, v22);
    const __m256 v23_1 = _mm256_sub_ps(v21_1, v22);
    const __m256 v24_0 = _mm256_blendv_ps(v21_0, v23_0, _mm256_castsi256_ps(v3_0));
    const __m256 v24_1 = _mm256_blendv_ps(v21_1, v23_1, _mm256_castsi256_ps(v3_1));
    const __m256 v25_0 = atan_4ulp_avx2_signed_f32_avx2(v24_0, v1_0);
    const __m256 v25_1 = atan_4ulp_avx2_signed_f32_avx2(v24_1, v1_1);
    _mm256_storeu_ps(y, v25_0);
    _mm256_storeu_ps(y + 8, v25_1);
}

/* 8 elements. */
static ATAN_4ULP_AVX2_AVX2_TARGET void atan_4ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v4 = _mm256_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m256 v9 = _mm256_set1_ps(0x1.c4ffd6p-6f); /* 0.0276488867 */
    const __m256 v10 = _mm256_set1_ps(-0x1.d17dc6p-4f); /* -0.113645338 */
    const __m256 v11 = _mm256_set1_ps(0x1.329376p-3f); /* 0.149695322 */
    const __m256 v14 = _mm256_set1_ps(-0x1.290b9ep-3f); /* -0.145041689 */
    const __m256 v16 = _mm256_set1_ps(0x1.99bf7ep-3f); /* 0.200072274 */
    const __m256 v18 = _mm256_set1_ps(-0x1.5554bep-2f); /* -0.333331078 */
    const __m256 v22 = _mm256_set1_ps(0x1.921fb8p+0f); /* 1.57079649 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2, _CMP_LT_OQ));
    const __m256 v5 = _mm256_min_ps(v2, v4);
    const __m256 v6 = _mm256_max_ps(v4, v2);
    const __m256 v7 = _mm256_div_ps(v5, v6);
    const __m256 v8 = _mm256_mul_ps(v7, v7);
    const __m256 v12 = _mm256_fmadd_ps(v10, v7, v11);
    const __m256 v13 = _mm256_fmadd_ps(v9, v8, v12);
    const __m256 v15 = _mm256_fmadd_ps(v13, v8, v14);
    const __m256 v17 = _mm256_fmadd_ps(v8, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v8, v17, v18);
    const __m256 v20 = _mm256_mul_ps(v8, v19);
    const __m256 v21 = _mm256_fmadd_ps(v20, v7, v7);
    const __m256 v23 = _mm256_sub_ps(v21, v22);
    const __m256 v24 = _mm256_blendv_ps(v21, v23, _mm256_castsi256_ps(v3));
    const __m256 v25 = atan_4ulp_avx2_signed_f32_avx2(v24, v1);
    _mm256_storeu_ps(y, v25);
}

static ATAN_4ULP_AVX2_AVX2_TARGET void atan_4ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan_4ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        atan_4ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        atan_4ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_4ULP_AVX2_AVX512 __m512 atan_4ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN_4ULP_AVX2_AVX512 void atan_4ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v4 = _mm512_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m512 v9 = _mm512_set1_ps(0x1.c4ffd6p-6f); /* 0.0276488867 */
    const __m512 v10 = _mm512_set1_ps(-0x1.d17dc6p-4f); /* -0.113645338 */
    const __m512 v11 = _mm512_set1_ps(0x1.329376p-3f); /* 0.149695322 */
    const __m512 v14 = _mm512_set1_ps(-0x1.290b9ep-3f); /* -0.145041689 */
    const __m512 v16 = _mm512_set1_ps(0x1.99bf7ep-3f); /* 0.200072274 */
    const __m512 v18 = _mm512_set1_ps(-0x1.5554bep-2f); /* -0.333331078 */
    const __m512 v22 = _mm512_set1_ps(0x1.921fb8p+0f); /* 1.57079649 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v0, v2, _CMP_LT_OQ);
    const __m512 v5 = _mm512_min_ps(v2, v4);
    const __m512 v6 = _mm512_max_ps(v4, v2);
    const __m512 v7 = _mm512_div_ps(v5, v6);
    const __m512 v8 = _mm512_mul_ps(v7, v7);
    const __m512 v12 = _mm512_fmadd_ps(v10, v7, v11);
    const __m512 v13 = _mm512_fmadd_ps(v9, v8, v12);
    const __m512 v15 = _mm512_fmadd_ps(v13, v8, v14);
    const __m512 v17 = _mm512_fmadd_ps(v8, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v8, v17, v18);
    const __m512 v20 = _mm512_mul_ps(v8, v19);
    const __m512 v21 = _mm512_fmadd_ps(v20, v7, v7);
    const __m512 v23 = _mm512_sub_ps(v21, v22);
    const __m512 v24 = _mm512_mask_blend_ps(v3, v21, v23);
    const __m512 v25 = atan_4ulp_avx2_signed_f32_avx512(v24, v1);
    _mm512_storeu_ps(y, v25);
}

static ATAN_4ULP_AVX2_AVX512_TARGET void atan_4ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        atan_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan_4ulp_avx2_level(void) {
#if defined(ATAN_4ULP_AVX2_FORCE_ISA)
    return ATAN_4ULP_AVX2_FORCE_ISA;
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

float atan_4ulp_avx2(float x) {
    return atan_4ulp_avx2_element(x);
}

void atan_4ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan_4ulp_avx2_level();
    if (level == 2) {
        atan_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atan_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atan_4ulp_avx2_array_portable(x, y, n);
}
