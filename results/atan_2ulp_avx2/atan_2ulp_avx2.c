/* atan_2ulp_avx2: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    1.502518 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.002a5cp-4 (-0.062540397, encoding 0xbd80152e)
 *   result there -0x1.ffaa1cp-5 (-0.0624590442, encoding 0xbd7fd50e)
 *   mean error   0.327430 ulp
 *   misrounded   1990728386 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a94f844c8924b2e3adce592907a65680
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 2 --isa avx2 --time 40s --seed 1 --threads 1 --archive atan_2ulp_avx2.db
 *                time: 0.3922 ns/element as avx2 code (inputs mean)
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
#include "atan_2ulp_avx2.h"

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

static inline float atan_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atan_2ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t atan_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float atan_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atan_2ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = atan_2ulp_avx2_bits_f32(y) & INT32_MIN;
    return atan_2ulp_avx2_frombits_f32((atan_2ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float atan_2ulp_avx2_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = atan_2ulp_avx2_abs_f32(v1);
    const int v3 = v0 <= v2;
    const float v4 = 0x1.fffffcp-1f; /* 0.999999881 */
    const float v5 = v4 < v2 ? v4 : v2;
    const float v6 = v2 > v0 ? v2 : v0;
    const float v7 = v5 / v6;
    const float v8 = v7 * v7;
    const float v9 = 0x1.db9f9cp-9f; /* 0.00362871913 */
    const float v10 = -0x1.3799f6p-4f; /* -0.076074563 */
    const float v11 = atan_2ulp_avx2_fma_f32(v8, v9, v10);
    const float v12 = 0x1.f4396p-3f; /* 0.244250059 */
    const float v13 = -0x1.34506p-2f; /* -0.301087856 */
    const float v14 = atan_2ulp_avx2_fma_f32(v12, v7, v13);
    const float v15 = atan_2ulp_avx2_fma_f32(v8, v11, v14);
    const float v16 = 0x1.9b7cc4p-8f; /* 0.00627879892 */
    const float v17 = atan_2ulp_avx2_fma_f32(v8, v8, v16);
    const float v18 = 0x1.e88d76p-5f; /* 0.0596377663 */
    const float v19 = 0x1.7fbc52p-3f; /* 0.187370911 */
    const float v20 = atan_2ulp_avx2_fma_f32(v18, v7, v19);
    const float v21 = -0x1.5378b4p-2f; /* -0.331515133 */
    const float v22 = atan_2ulp_avx2_fma_f32(v20, v8, v21);
    const float v23 = atan_2ulp_avx2_fma_f32(v15, v17, v22);
    const float v24 = v23 * v8;
    const float v25 = atan_2ulp_avx2_fma_f32(v24, v7, v7);
    const float v26 = 0x1.921fb4p+0f; /* 1.57079625 */
    const float v27 = v25 - v26;
    const float v28 = v3 ? v27 : v25;
    const float v29 = atan_2ulp_avx2_copysign_f32(v28, v1);
    const float r0 = v29;
    return r0;
}

static void atan_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN_2ULP_AVX2_AVX2 static inline ATAN_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN_2ULP_AVX2_AVX512 static inline ATAN_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_2ULP_AVX2_AVX2 __m256 atan_2ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN_2ULP_AVX2_AVX2 void atan_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v4 = _mm256_set1_ps(0x1.fffffcp-1f); /* 0.999999881 */
    const __m256 v9 = _mm256_set1_ps(0x1.db9f9cp-9f); /* 0.00362871913 */
    const __m256 v10 = _mm256_set1_ps(-0x1.3799f6p-4f); /* -0.076074563 */
    const __m256 v12 = _mm256_set1_ps(0x1.f4396p-3f); /* 0.244250059 */
    const __m256 v13 = _mm256_set1_ps(-0x1.34506p-2f); /* -0.301087856 */
    const __m256 v16 = _mm256_set1_ps(0x1.9b7cc4p-8f); /* 0.00627879892 */
    const __m256 v18 = _mm256_set1_ps(0x1.e88d76p-5f); /* 0.0596377663 */
    const __m256 v19 = _mm256_set1_ps(0x1.7fbc52p-3f); /* 0.187370911 */
    const __m256 v21 = _mm256_set1_ps(-0x1.5378b4p-2f); /* -0.331515133 */
    const __m256 v26 = _mm256_set1_ps(0x1.921fb4p+0f); /* 1.57079625 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2, _CMP_LE_OQ));
    const __m256 v5 = _mm256_min_ps(v4, v2);
    const __m256 v6 = _mm256_max_ps(v2, v0);
    const __m256 v7 = _mm256_div_ps(v5, v6);
    const __m256 v8 = _mm256_mul_ps(v7, v7);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256 v14 = _mm256_fmadd_ps(v12, v7, v13);
    const __m256 v15 = _mm256_fmadd_ps(v8, v11, v14);
    const __m256 v17 = _mm256_fmadd_ps(v8, v8, v16);
    const __m256 v20 = _mm256_fmadd_ps(v18, v7, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v8, v21);
    const __m256 v23 = _mm256_fmadd_ps(v15, v17, v22);
    const __m256 v24 = _mm256_mul_ps(v23, v8);
    const __m256 v25 = _mm256_fmadd_ps(v24, v7, v7);
    const __m256 v27 = _mm256_sub_ps(v25, v26);
    const __m256 v28 = _mm256_blendv_ps(v25, v27, _mm256_castsi256_ps(v3));
    const __m256 v29 = atan_2ulp_avx2_signed_f32_avx2(v28, v1);
    _mm256_storeu_ps(y, v29);
}

static ATAN_2ULP_AVX2_AVX2_TARGET void atan_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        atan_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_2ULP_AVX2_AVX512 __m512 atan_2ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATAN_2ULP_AVX2_AVX512 void atan_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v4 = _mm512_set1_ps(0x1.fffffcp-1f); /* 0.999999881 */
    const __m512 v9 = _mm512_set1_ps(0x1.db9f9cp-9f); /* 0.00362871913 */
    const __m512 v10 = _mm512_set1_ps(-0x1.3799f6p-4f); /* -0.076074563 */
    const __m512 v12 = _mm512_set1_ps(0x1.f4396p-3f); /* 0.244250059 */
    const __m512 v13 = _mm512_set1_ps(-0x1.34506p-2f); /* -0.301087856 */
    const __m512 v16 = _mm512_set1_ps(0x1.9b7cc4p-8f); /* 0.00627879892 */
    const __m512 v18 = _mm512_set1_ps(0x1.e88d76p-5f); /* 0.0596377663 */
    const __m512 v19 = _mm512_set1_ps(0x1.7fbc52p-3f); /* 0.187370911 */
    const __m512 v21 = _mm512_set1_ps(-0x1.5378b4p-2f); /* -0.331515133 */
    const __m512 v26 = _mm512_set1_ps(0x1.921fb4p+0f); /* 1.57079625 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v0, v2_0, _CMP_LE_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v0, v2_1, _CMP_LE_OQ);
    const __m512 v5_0 = _mm512_min_ps(v4, v2_0);
    const __m512 v5_1 = _mm512_min_ps(v4, v2_1);
    const __m512 v6_0 = _mm512_max_ps(v2_0, v0);
    const __m512 v6_1 = _mm512_max_ps(v2_1, v0);
    const __m512 v7_0 = _mm512_div_ps(v5_0, v6_0);
    const __m512 v7_1 = _mm512_div_ps(v5_1, v6_1);
    const __m512 v8_0 = _mm512_mul_ps(v7_0, v7_0);
    const __m512 v8_1 = _mm512_mul_ps(v7_1, v7_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v8_0, v9, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v8_1, v9, v10);
    const __m512 v14_0 = _mm512_fmadd_ps(v12, v7_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12, v7_1, v13);
    const __m512 v15_0 = _mm512_fmadd_ps(v8_0, v11_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v8_1, v11_1, v14_1);
    const __m512 v17_0 = _mm512_fmadd_ps(v8_0, v8_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v8_1, v8_1, v16);
    const __m512 v20_0 = _mm512_fmadd_ps(v18, v7_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18, v7_1, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v8_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v8_1, v21);
    const __m512 v23_0 = _mm512_fmadd_ps(v15_0, v17_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v15_1, v17_1, v22_1);
    const __m512 v24_0 = _mm512_mul_ps(v23_0, v8_0);
    const __m512 v24_1 = _mm512_mul_ps(v23_1, v8_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v24_0, v7_0, v7_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v24_1, v7_1, v7_1);
    const __m512 v27_0 = _mm512_sub_ps(v25_0, v26);
    const __m512 v27_1 = _mm512_sub_ps(v25_1, v26);
    const __m512 v28_0 = _mm512_mask_blend_ps(v3_0, v25_0, v27_0);
    const __m512 v28_1 = _mm512_mask_blend_ps(v3_1, v25_1, v27_1);
    const __m512 v29_0 = atan_2ulp_avx2_signed_f32_avx512(v28_0, v1_0);
    const __m512 v29_1 = atan_2ulp_avx2_signed_f32_avx512(v28_1, v1_1);
    _mm512_storeu_ps(y, v29_0);
    _mm512_storeu_ps(y + 16, v29_1);
}

/* 16 elements. */
static ATAN_2ULP_AVX2_AVX512_TARGET void atan_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v4 = _mm512_set1_ps(0x1.fffffcp-1f); /* 0.999999881 */
    const __m512 v9 = _mm512_set1_ps(0x1.db9f9cp-9f); /* 0.00362871913 */
    const __m512 v10 = _mm512_set1_ps(-0x1.3799f6p-4f); /* -0.076074563 */
    const __m512 v12 = _mm512_set1_ps(0x1.f4396p-3f); /* 0.244250059 */
    const __m512 v13 = _mm512_set1_ps(-0x1.34506p-2f); /* -0.301087856 */
    const __m512 v16 = _mm512_set1_ps(0x1.9b7cc4p-8f); /* 0.00627879892 */
    const __m512 v18 = _mm512_set1_ps(0x1.e88d76p-5f); /* 0.0596377663 */
    const __m512 v19 = _mm512_set1_ps(0x1.7fbc52p-3f); /* 0.187370911 */
    const __m512 v21 = _mm512_set1_ps(-0x1.5378b4p-2f); /* -0.331515133 */
    const __m512 v26 = _mm512_set1_ps(0x1.921fb4p+0f); /* 1.57079625 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v0, v2, _CMP_LE_OQ);
    const __m512 v5 = _mm512_min_ps(v4, v2);
    const __m512 v6 = _mm512_max_ps(v2, v0);
    const __m512 v7 = _mm512_div_ps(v5, v6);
    const __m512 v8 = _mm512_mul_ps(v7, v7);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512 v14 = _mm512_fmadd_ps(v12, v7, v13);
    const __m512 v15 = _mm512_fmadd_ps(v8, v11, v14);
    const __m512 v17 = _mm512_fmadd_ps(v8, v8, v16);
    const __m512 v20 = _mm512_fmadd_ps(v18, v7, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v8, v21);
    const __m512 v23 = _mm512_fmadd_ps(v15, v17, v22);
    const __m512 v24 = _mm512_mul_ps(v23, v8);
    const __m512 v25 = _mm512_fmadd_ps(v24, v7, v7);
    const __m512 v27 = _mm512_sub_ps(v25, v26);
    const __m512 v28 = _mm512_mask_blend_ps(v3, v25, v27);
    const __m512 v29 = atan_2ulp_avx2_signed_f32_avx512(v28, v1);
    _mm512_storeu_ps(y, v29);
}

static ATAN_2ULP_AVX2_AVX512_TARGET void atan_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atan_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atan_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        atan_2ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan_2ulp_avx2_level(void) {
#if defined(ATAN_2ULP_AVX2_FORCE_ISA)
    return ATAN_2ULP_AVX2_FORCE_ISA;
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

float atan_2ulp_avx2(float x) {
    return atan_2ulp_avx2_element(x);
}

void atan_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan_2ulp_avx2_level();
    if (level == 2) {
        atan_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atan_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atan_2ulp_avx2_array_portable(x, y, n);
}
