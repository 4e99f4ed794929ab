/* atan_2ulp_avx512: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    1.522658 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.03047ep-2 (-0.252946824, encoding 0xbe81823f)
 *   result there -0x1.fb6474p-3 (-0.247750193, encoding 0xbe7db23a)
 *   mean error   0.186076 ulp
 *   misrounded   28576590 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1dc0b71cbc226457e8f19861ef982d28
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive atan_1ulp_avx512.db
 *                time: 0.2377 ns/element as avx512 code (inputs mean)
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
#include "atan_2ulp_avx512.h"

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

static inline float atan_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t atan_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t atan_2ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atan_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float atan_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atan_2ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = atan_2ulp_avx512_bits_f32(y) & INT32_MIN;
    return atan_2ulp_avx512_frombits_f32((atan_2ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const float atan_2ulp_avx512_table0[16] = {
    0x0p+0f, 0x1.6f61dcp-2f, 0x1.1e00ccp-1f, 0x1.700a82p-1f,
    0x1.cac82p-1f, 0x1.0d3904p+0f, 0x1.270ef8p+0f, 0x1.38d6a4p+0f,
    0x1.4ae104p+0f, 0x1.5a2504p+0f, 0x1.6414d4p+0f, 0x1.6b0ba6p+0f,
    0x1.7249f6p+0f, 0x1.789bcep+0f, 0x1.7cd6f2p+0f, 0x1.7fde7ep+0f,
};

static const float atan_2ulp_avx512_table1[16] = {
    0x0p+0f, 0x1.800052p-2f, 0x1.400018p-1f, 0x1.c0000ap-1f,
    0x1.400074p+0f, 0x1.c00046p+0f, 0x1.200008p+1f, 0x1.5ffff4p+1f,
    0x1.bfffb2p+1f, 0x1.1ffffap+2f, 0x1.5ffffep+2f, 0x1.9fffa4p+2f,
    0x1.ffffb4p+2f, 0x1.3fffc4p+3f, 0x1.7fffa8p+3f, 0x1.bfffc2p+3f,
};

static inline float atan_2ulp_avx512_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = atan_2ulp_avx512_abs_f32(v1);
    const float v3 = v0 + v2;
    const int32_t v4 = atan_2ulp_avx512_bits_f32(v3);
    const int32_t v5 = 21;
    const int32_t v6 = atan_2ulp_avx512_lshr_i32(v4, v5);
    const int32_t v7 = 522;
    const int32_t v8 = v6 < v7 ? v6 : v7;
    const int32_t v9 = 4;
    const int32_t v10 = (int32_t)((uint32_t)v8 + (uint32_t)v9);
    const float v11 = atan_2ulp_avx512_table0[(uint32_t)v10 & (16u - 1)];
    const float v12 = 0x1.00b696p+60f; /* 1.15613359e+18 */
    const float v13 = v12 < v2 ? v12 : v2;
    const float v14 = atan_2ulp_avx512_table1[(uint32_t)v10 & (16u - 1)];
    const float v15 = v13 - v14;
    const float v16 = atan_2ulp_avx512_fma_f32(v14, v13, v0);
    const float v17 = v15 / v16;
    const float v18 = 0x1.0b5f48p-27f; /* 7.78155496e-09 */
    const float v19 = atan_2ulp_avx512_fma_f32(v17, v17, v18);
    const float v20 = v19 * v17;
    const float v21 = -0x1.0bb044p-3f; /* -0.130707294 */
    const float v22 = 0x1.98b2b8p-3f; /* 0.199559629 */
    const float v23 = atan_2ulp_avx512_fma_f32(v19, v21, v22);
    const float v24 = -0x1.5553eap-2f; /* -0.333327919 */
    const float v25 = atan_2ulp_avx512_fma_f32(v23, v19, v24);
    const float v26 = atan_2ulp_avx512_fma_f32(v20, v25, v17);
    const float v27 = v11 + v26;
    const float v28 = atan_2ulp_avx512_copysign_f32(v27, v1);
    const float r0 = v28;
    return r0;
}

static void atan_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN_2ULP_AVX512_AVX2 static inline ATAN_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATAN_2ULP_AVX512_AVX512 static inline ATAN_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ATAN_2ULP_AVX512_AVX2 __m256 atan_2ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_2ULP_AVX512_AVX2 __m256 atan_2ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ATAN_2ULP_AVX512_AVX2 void atan_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v7 = _mm256_set1_epi32(522);
    const __m256i v9 = _mm256_set1_epi32(4);
    const __m256 v12 = _mm256_set1_ps(0x1.00b696p+60f); /* 1.15613359e+18 */
    const __m256 v18 = _mm256_set1_ps(0x1.0b5f48p-27f); /* 7.78155496e-09 */
    const __m256 v21 = _mm256_set1_ps(-0x1.0bb044p-3f); /* -0.130707294 */
    const __m256 v22 = _mm256_set1_ps(0x1.98b2b8p-3f); /* 0.199559629 */
    const __m256 v24 = _mm256_set1_ps(-0x1.5553eap-2f); /* -0.333327919 */
    const __m256 t0_0 = _mm256_loadu_ps(atan_2ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(atan_2ulp_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(atan_2ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(atan_2ulp_avx512_table1 + 8);
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256 v3_0 = _mm256_add_ps(v0, v2_0);
    const __m256 v3_1 = _mm256_add_ps(v0, v2_1);
    const __m256i v4_0 = _mm256_castps_si256(v3_0);
    const __m256i v4_1 = _mm256_castps_si256(v3_1);
    const __m256i v6_0 = _mm256_srli_epi32(v4_0, 21);
    const __m256i v6_1 = _mm256_srli_epi32(v4_1, 21);
    const __m256i v8_0 = _mm256_min_epi32(v6_0, v7);
    const __m256i v8_1 = _mm256_min_epi32(v6_1, v7);
    const __m256i v10_0 = _mm256_add_epi32(v8_0, v9);
    const __m256i v10_1 = _mm256_add_epi32(v8_1, v9);
    const __m256 v11_0 = atan_2ulp_avx512_permute16_avx2(v10_0, t0_0, t0_1);
    const __m256 v11_1 = atan_2ulp_avx512_permute16_avx2(v10_1, t0_0, t0_1);
    const __m256 v13_0 = _mm256_min_ps(v12, v2_0);
    const __m256 v13_1 = _mm256_min_ps(v12, v2_1);
    const __m256 v14_0 = atan_2ulp_avx512_permute16_avx2(v10_0, t1_0, t1_1);
    const __m256 v14_1 = atan_2ulp_avx512_permute16_avx2(v10_1, t1_0, t1_1);
    const __m256 v15_0 = _mm256_sub_ps(v13_0, v14_0);
    const __m256 v15_1 = _mm256_sub_ps(v13_1, v14_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v14_0, v13_0, v0);
    const __m256 v16_1 = _mm256_fmadd_ps(v14_1, v13_1, v0);
    const __m256 v17_0 = _mm256_div_ps(v15_0, v16_0);
    const __m256 v17_1 = _mm256_div_ps(v15_1, v16_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v17_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17_1, v17_1, v18);
    const __m256 v20_0 = _mm256_mul_ps(v19_0, v17_0);
    const __m256 v20_1 = _mm256_mul_ps(v19_1, v17_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v19_0, v21, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v19_1, v21, v22);
    const __m256 v25_0 = _mm256_fmadd_ps(v23_0, v19_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v23_1, v19_1, v24);
    const __m256 v26_0 = _mm256_fmadd_ps(v20_0, v25_0, v17_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v20_1, v25_1, v17_1);
    const __m256 v27_0 = _mm256_add_ps(v11_0, v26_0);
    const __m256 v27_1 = _mm256_add_ps(v11_1, v26_1);
    const __m256 v28_0 = atan_2ulp_avx512_signed_f32_avx2(v27_0, v1_0);
    const __m256 v28_1 = atan_2ulp_avx512_signed_f32_avx2(v27_1, v1_1);
    _mm256_storeu_ps(y, v28_0);
    _mm256_storeu_ps(y + 8, v28_1);
}

/* 8 elements. */
static ATAN_2ULP_AVX512_AVX2_TARGET void atan_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v7 = _mm256_set1_epi32(522);
    const __m256i v9 = _mm256_set1_epi32(4);
    const __m256 v12 = _mm256_set1_ps(0x1.00b696p+60f); /* 1.15613359e+18 */
    const __m256 v18 = _mm256_set1_ps(0x1.0b5f48p-27f); /* 7.78155496e-09 */
    const __m256 v21 = _mm256_set1_ps(-0x1.0bb044p-3f); /* -0.130707294 */
    const __m256 v22 = _mm256_set1_ps(0x1.98b2b8p-3f); /* 0.199559629 */
    const __m256 v24 = _mm256_set1_ps(-0x1.5553eap-2f); /* -0.333327919 */
    const __m256 t0_0 = _mm256_loadu_ps(atan_2ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(atan_2ulp_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(atan_2ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(atan_2ulp_avx512_table1 + 8);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_add_ps(v0, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_srli_epi32(v4, 21);
    const __m256i v8 = _mm256_min_epi32(v6, v7);
    const __m256i v10 = _mm256_add_epi32(v8, v9);
    const __m256 v11 = atan_2ulp_avx512_permute16_avx2(v10, t0_0, t0_1);
    const __m256 v13 = _mm256_min_ps(v12, v2);
    const __m256 v14 = atan_2ulp_avx512_permute16_avx2(v10, t1_0, t1_1);
    const __m256 v15 = _mm256_sub_ps(v13, v14);
    const __m256 v16 = _mm256_fmadd_ps(v14, v13, v0);
    const __m256 v17 = _mm256_div_ps(v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v17, v17, v18);
    const __m256 v20 = _mm256_mul_ps(v19, v17);
    const __m256 v23 = _mm256_fmadd_ps(v19, v21, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v19, v24);
    const __m256 v26 = _mm256_fmadd_ps(v20, v25, v17);
    const __m256 v27 = _mm256_add_ps(v11, v26);
    const __m256 v28 = atan_2ulp_avx512_signed_f32_avx2(v27, v1);
    _mm256_storeu_ps(y, v28);
}

static ATAN_2ULP_AVX512_AVX2_TARGET void atan_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        atan_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        atan_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_2ULP_AVX512_AVX512 __m512 atan_2ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ATAN_2ULP_AVX512_AVX512 void atan_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v7 = _mm512_set1_epi32(522);
    const __m512i v9 = _mm512_set1_epi32(4);
    const __m512 v12 = _mm512_set1_ps(0x1.00b696p+60f); /* 1.15613359e+18 */
    const __m512 v18 = _mm512_set1_ps(0x1.0b5f48p-27f); /* 7.78155496e-09 */
    const __m512 v21 = _mm512_set1_ps(-0x1.0bb044p-3f); /* -0.130707294 */
    const __m512 v22 = _mm512_set1_ps(0x1.98b2b8p-3f); /* 0.199559629 */
    const __m512 v24 = _mm512_set1_ps(-0x1.5553eap-2f); /* -0.333327919 */
    const __m512 t0_0 = _mm512_loadu_ps(atan_2ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(atan_2ulp_avx512_table1);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_add_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_add_ps(v0, v2_1);
    const __m512 v3_2 = _mm512_add_ps(v0, v2_2);
    const __m512 v3_3 = _mm512_add_ps(v0, v2_3);
    const __m512i v4_0 = _mm512_castps_si512(v3_0);
    const __m512i v4_1 = _mm512_castps_si512(v3_1);
    const __m512i v4_2 = _mm512_castps_si512(v3_2);
    const __m512i v4_3 = _mm512_castps_si512(v3_3);
    const __m512i v6_0 = _mm512_srli_epi32(v4_0, 21);
    const __m512i v6_1 = _mm512_srli_epi32(v4_1, 21);
    const __m512i v6_2 = _mm512_srli_epi32(v4_2, 21);
    const __m512i v6_3 = _mm512_srli_epi32(v4_3, 21);
    const __m512i v8_0 = _mm512_min_epi32(v6_0, v7);
    const __m512i v8_1 = _mm512_min_epi32(v6_1, v7);
    const __m512i v8_2 = _mm512_min_epi32(v6_2, v7);
    const __m512i v8_3 = _mm512_min_epi32(v6_3, v7);
    const __m512i v10_0 = _mm512_add_epi32(v8_0, v9);
    const __m512i v10_1 = _mm512_add_epi32(v8_1, v9);
    const __m512i v10_2 = _mm512_add_epi32(v8_2, v9);
    const __m512i v10_3 = _mm512_add_epi32(v8_3, v9);
    const __m512 v11_0 = _mm512_permutexvar_ps(v10_0, t0_0);
    const __m512 v11_1 = _mm512_permutexvar_ps(v10_1, t0_0);
    const __m512 v11_2 = _mm512_permutexvar_ps(v10_2, t0_0);
    const __m512 v11_3 = _mm512_permutexvar_ps(v10_3, t0_0);
    const __m512 v13_0 = _mm512_min_ps(v12, v2_0);
    const __m512 v13_1 = _mm512_min_ps(v12, v2_1);
    const __m512 v13_2 = _mm512_min_ps(v12, v2_2);
    const __m512 v13_3 = _mm512_min_ps(v12, v2_3);
    const __m512 v14_0 = _mm512_permutexvar_ps(v10_0, t1_0);
    const __m512 v14_1 = _mm512_permutexvar_ps(v10_1, t1_0);
    const __m512 v14_2 = _mm512_permutexvar_ps(v10_2, t1_0);
    const __m512 v14_3 = _mm512_permutexvar_ps(v10_3, t1_0);
    const __m512 v15_0 = _mm512_sub_ps(v13_0, v14_0);
    const __m512 v15_1 = _mm512_sub_ps(v13_1, v14_1);
    const __m512 v15_2 = _mm512_sub_ps(v13_2, v14_2);
    const __m512 v15_3 = _mm512_sub_ps(v13_3, v14_3);
    const __m512 v16_0 = _mm512_fmadd_ps(v14_0, v13_0, v0);
    const __m512 v16_1 = _mm512_fmadd_ps(v14_1, v13_1, v0);
    const __m512 v16_2 = _mm512_fmadd_ps(v14_2, v13_2, v0);
    const __m512 v16_3 = _mm512_fmadd_ps(v14_3, v13_3, v0);
    const __m512 v17_0 = _mm512_div_ps(v15_0, v16_0);
    const __m512 v17_1 = _mm512_div_ps(v15_1, v16_1);
    const __m512 v17_2 = _mm512_div_ps(v15_2, v16_2);
    const __m512 v17_3 = _mm512_div_ps(v15_3, v16_3);
    const __m512 v19_0 = _mm512_fmadd_ps(v17_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17_1, v17_1, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v17_2, v17_2, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v17_3, v17_3, v18);
    const __m512 v20_0 = _mm512_mul_ps(v19_0, v17_0);
    const __m512 v20_1 = _mm512_mul_ps(v19_1, v17_1);
    const __m512 v20_2 = _mm512_mul_ps(v19_2, v17_2);
    const __m512 v20_3 = _mm512_mul_ps(v19_3, v17_3);
    const __m512 v23_0 = _mm512_fmadd_ps(v19_0, v21, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v19_1, v21, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v19_2, v21, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v19_3, v21, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v23_0, v19_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23_1, v19_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v23_2, v19_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v23_3, v19_3, v24);
    const __m512 v26_0 = _mm512_fmadd_ps(v20_0, v25_0, v17_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v20_1, v25_1, v17_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v20_2, v25_2, v17_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v20_3, v25_3, v17_3);
    const __m512 v27_0 = _mm512_add_ps(v11_0, v26_0);
    const __m512 v27_1 = _mm512_add_ps(v11_1, v26_1);
    const __m512 v27_2 = _mm512_add_ps(v11_2, v26_2);
    const __m512 v27_3 = _mm512_add_ps(v11_3, v26_3);
    const __m512 v28_0 = atan_2ulp_avx512_signed_f32_avx512(v27_0, v1_0);
    const __m512 v28_1 = atan_2ulp_avx512_signed_f32_avx512(v27_1, v1_1);
    const __m512 v28_2 = atan_2ulp_avx512_signed_f32_avx512(v27_2, v1_2);
    const __m512 v28_3 = atan_2ulp_avx512_signed_f32_avx512(v27_3, v1_3);
    _mm512_storeu_ps(y, v28_0);
    _mm512_storeu_ps(y + 16, v28_1);
    _mm512_storeu_ps(y + 32, v28_2);
    _mm512_storeu_ps(y + 48, v28_3);
}

/* 16 elements. */
static ATAN_2ULP_AVX512_AVX512_TARGET void atan_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v7 = _mm512_set1_epi32(522);
    const __m512i v9 = _mm512_set1_epi32(4);
    const __m512 v12 = _mm512_set1_ps(0x1.00b696p+60f); /* 1.15613359e+18 */
    const __m512 v18 = _mm512_set1_ps(0x1.0b5f48p-27f); /* 7.78155496e-09 */
    const __m512 v21 = _mm512_set1_ps(-0x1.0bb044p-3f); /* -0.130707294 */
    const __m512 v22 = _mm512_set1_ps(0x1.98b2b8p-3f); /* 0.199559629 */
    const __m512 v24 = _mm512_set1_ps(-0x1.5553eap-2f); /* -0.333327919 */
    const __m512 t0_0 = _mm512_loadu_ps(atan_2ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(atan_2ulp_avx512_table1);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_add_ps(v0, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_srli_epi32(v4, 21);
    const __m512i v8 = _mm512_min_epi32(v6, v7);
    const __m512i v10 = _mm512_add_epi32(v8, v9);
    const __m512 v11 = _mm512_permutexvar_ps(v10, t0_0);
    const __m512 v13 = _mm512_min_ps(v12, v2);
    const __m512 v14 = _mm512_permutexvar_ps(v10, t1_0);
    const __m512 v15 = _mm512_sub_ps(v13, v14);
    const __m512 v16 = _mm512_fmadd_ps(v14, v13, v0);
    const __m512 v17 = _mm512_div_ps(v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v17, v17, v18);
    const __m512 v20 = _mm512_mul_ps(v19, v17);
    const __m512 v23 = _mm512_fmadd_ps(v19, v21, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v19, v24);
    const __m512 v26 = _mm512_fmadd_ps(v20, v25, v17);
    const __m512 v27 = _mm512_add_ps(v11, v26);
    const __m512 v28 = atan_2ulp_avx512_signed_f32_avx512(v27, v1);
    _mm512_storeu_ps(y, v28);
}

static ATAN_2ULP_AVX512_AVX512_TARGET void atan_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        atan_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atan_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        atan_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan_2ulp_avx512_level(void) {
#if defined(ATAN_2ULP_AVX512_FORCE_ISA)
    return ATAN_2ULP_AVX512_FORCE_ISA;
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

float atan_2ulp_avx512(float x) {
    return atan_2ulp_avx512_element(x);
}

void atan_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan_2ulp_avx512_level();
    if (level == 2) {
        atan_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atan_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    atan_2ulp_avx512_array_portable(x, y, n);
}
