/* erf_2ulp_avx2: erf
 *
 *   target       erf, erf x, f32
 *   domain       every input
 *   max error    1.571976 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.3e3e7ap+1 (-2.48628163, encoding 0xc01f1f3d)
 *   result there -0x1.ffc698p-1 (-0.999562025, encoding 0xbf7fe34c)
 *   mean error   0.303145 ulp
 *   misrounded   1280388068 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2a7264428a191d1c5df66e36b8b55107
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f32 --max-ulp 1.9 --isa avx2 --time 75s --seed 1 --archive erf_2ulp_avx2.db
 *                time: 0.4664 ns/element as avx2 code (inputs moderate)
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
#include "erf_2ulp_avx2.h"

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

static inline float erf_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erf_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erf_2ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_2ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float erf_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float erf_2ulp_avx2_addbits_f32(float a, int32_t b) {
    return erf_2ulp_avx2_frombits_f32((int32_t)((uint32_t)erf_2ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline float erf_2ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = erf_2ulp_avx2_bits_f32(y) & INT32_MIN;
    return erf_2ulp_avx2_frombits_f32((erf_2ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static const float erf_2ulp_avx2_table0[16] = {
    0x0p+0f, 0x1.800024p-2f, 0x1.7fff8ep-1f, 0x1.400016p+0f,
    0x1.ffffe2p+0f, 0x1.7fff8p+1f, 0x1.20008p+2f, 0x1.a0008p+2f,
    0x0p+0f, 0x1.800024p-2f, 0x1.7fff8ep-1f, 0x1.400016p+0f,
    0x1.ffffe2p+0f, 0x1.7fff8p+1f, 0x1.20008p+2f, 0x1.a0008p+2f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table1[16] = {
    -0x1.18e23ep-8f, -0x1.0d5412p+1f, -0x1.db64fap-3f, 0x1.6f5d6p-3f,
    0x1.44cc24p-9f, -0x1.b360a8p-10f, -0x1.cc53bap-19f, 0x1.1cp-40f,
    -0x1.18e23ep-8f, -0x1.0d5412p+1f, -0x1.db64fap-3f, 0x1.6f5d6p-3f,
    0x1.44cc24p-9f, -0x1.b360a8p-10f, -0x1.cc53bap-19f, 0x1.1cp-40f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table2[16] = {
    0x1.c8f9e6p-6f, -0x1.01a088p-2f, -0x1.0d6d88p-7f, 0x1.880882p-6f,
    -0x1.aad298p-9f, 0x1.e4667cp-13f, -0x1.aaf452p-18f, 0x1.ce2eb4p-52f,
    0x1.c8f9e6p-6f, -0x1.01a088p-2f, -0x1.0d6d88p-7f, 0x1.880882p-6f,
    -0x1.aad298p-9f, 0x1.e4667cp-13f, -0x1.aaf452p-18f, 0x1.ce2eb4p-52f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table3[16] = {
    -0x1.ce4d56p-4f, 0x1.9e335ep-5f, -0x1.a0e84ep-5f, -0x1.914646p-5f,
    0x1.ab6354p-7f, 0x1.1a0cfp-10f, 0x1.acc6fep-17f, -0x1.09616p-52f,
    -0x1.ce4d56p-4f, 0x1.9e335ep-5f, -0x1.a0e84ep-5f, -0x1.914646p-5f,
    0x1.ab6354p-7f, 0x1.1a0cfp-10f, 0x1.acc6fep-17f, -0x1.09616p-52f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table4[16] = {
    0x1.9cf068p-19f, 0x1.546306p-3f, 0x1.32ac98p-3f, -0x1.629b24p-8f,
    -0x1.199eecp-5f, -0x1.2e97c8p-10f, 0x1.0f55d2p-16f, 0x1.0351p-56f,
    0x1.9cf068p-19f, 0x1.546306p-3f, 0x1.32ac98p-3f, -0x1.629b24p-8f,
    -0x1.199eecp-5f, -0x1.2e97c8p-10f, 0x1.0f55d2p-16f, 0x1.0351p-56f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table5[16] = {
    0x1.812738p-2f, -0x1.e115dp-3f, 0x1.b5f20ep-6f, 0x1.5733a8p-3f,
    0x1.8b14dcp-5f, 0x1.9aa114p-11f, 0x1.3df042p-17f, -0x1.9b4c4ap-55f,
    0x1.812738p-2f, -0x1.e115dp-3f, 0x1.b5f20ep-6f, 0x1.5733a8p-3f,
    0x1.8b14dcp-5f, 0x1.9aa114p-11f, 0x1.3df042p-17f, -0x1.9b4c4ap-55f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table6[16] = {
    -0x1.20dd7p+0f, 0x1.64e47ep-1f, 0x1.15df8cp-2f, 0x1.1ca2p-7f,
    -0x1.6e9508p-7f, -0x1.76c938p-13f, 0x1.45a48p-19f, -0x1.e47812p-59f,
    -0x1.20dd7p+0f, 0x1.64e47ep-1f, 0x1.15df8cp-2f, 0x1.1ca2p-7f,
    -0x1.6e9508p-7f, -0x1.76c938p-13f, 0x1.45a48p-19f, -0x1.e47812p-59f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table7[16] = {
    -0x1.3d468ep-28f, -0x1.78746ep-2f, -0x1.edc2e4p-2f, -0x1.2ec10ep-2f,
    -0x1.52a214p-5f, -0x1.b0dfa6p-12f, 0x1.6df194p-19f, 0x1.2a2226p-61f,
    -0x1.3d468ep-28f, -0x1.78746ep-2f, -0x1.edc2e4p-2f, -0x1.2ec10ep-2f,
    -0x1.52a214p-5f, -0x1.b0dfa6p-12f, 0x1.6df194p-19f, 0x1.2a2226p-61f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table8[16] = {
    0x0p+0f, 0x1.9dd0f6p-2f, 0x1.6c1c4ep-1f, 0x1.d88668p-1f,
    0x1.fd9aep-1f, 0x1.fffd1ap-1f, 0x1p+0f, 0x1p+0f,
    0x0p+0f, 0x1.9dd0f6p-2f, 0x1.6c1c4ep-1f, 0x1.d88668p-1f,
    0x1.fd9aep-1f, 0x1.fffd1ap-1f, 0x1p+0f, 0x1p+0f,
}; /* repeated to fill a register */

static inline float erf_2ulp_avx2_element(float x) {
    const float v0 = 0x1.02b034p+2f; /* 4.04200459 */
    const float v1 = x;
    const float v2 = erf_2ulp_avx2_abs_f32(v1);
    const float v3 = v0 < v2 ? v0 : v2;
    const int32_t v4 = 4;
    const float v5 = 0x1.0707f2p-1f; /* 0.513732493 */
    const float v6 = v5 + v3;
    const int32_t v7 = erf_2ulp_avx2_bits_f32(v6);
    const int32_t v8 = 22;
    const int32_t v9 = erf_2ulp_avx2_lshr_i32(v7, v8);
    const int32_t v10 = (int32_t)((uint32_t)v4 + (uint32_t)v9);
    const float v11 = erf_2ulp_avx2_table0[(uint32_t)v10 & (8u - 1)];
    const float v12 = v3 - v11;
    const float v13 = -0x1.aaad18p-21f; /* -7.94746256e-07 */
    const float v14 = erf_2ulp_avx2_fma_f32(v12, v12, v13);
    const float v15 = erf_2ulp_avx2_table1[(uint32_t)v10 & (8u - 1)];
    const float v16 = erf_2ulp_avx2_addbits_f32(v15, v4);
    const float v17 = erf_2ulp_avx2_table2[(uint32_t)v10 & (8u - 1)];
    const float v18 = erf_2ulp_avx2_fma_f32(v16, v12, v17);
    const int32_t v19 = v10 < v7 ? v10 : v7;
    const float v20 = erf_2ulp_avx2_table3[(uint32_t)v19 & (8u - 1)];
    const float v21 = erf_2ulp_avx2_fma_f32(v18, v14, v20);
    const float v22 = erf_2ulp_avx2_table4[(uint32_t)v10 & (8u - 1)];
    const float v23 = erf_2ulp_avx2_table5[(uint32_t)v10 & (8u - 1)];
    const float v24 = erf_2ulp_avx2_fma_f32(v12, v22, v23);
    const float v25 = erf_2ulp_avx2_fma_f32(v14, v21, v24);
    const float v26 = erf_2ulp_avx2_table6[(uint32_t)v10 & (8u - 1)];
    const float v27 = -0x1.8a8beep-1f; /* -0.770598829 */
    const float v28 = v12 + v27;
    const float v29 = erf_2ulp_avx2_table7[(uint32_t)v10 & (8u - 1)];
    const float v30 = -0x1.5b144ep-28f; /* -5.05066877e-09 */
    const float v31 = erf_2ulp_avx2_fma_f32(v28, v29, v30);
    const float v32 = v26 + v31;
    const float v33 = erf_2ulp_avx2_fma_f32(v14, v25, v32);
    const float v34 = erf_2ulp_avx2_table8[(uint32_t)v10 & (8u - 1)];
    const float v35 = erf_2ulp_avx2_fma_f32(v12, v33, v34);
    const float v36 = erf_2ulp_avx2_copysign_f32(v35, v1);
    const float r0 = v36;
    return r0;
}

static void erf_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERF_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_2ULP_AVX2_AVX2 static inline ERF_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERF_2ULP_AVX2_AVX512 static inline ERF_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ERF_2ULP_AVX2_AVX2 __m256i erf_2ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_2ULP_AVX2_AVX2 __m256 erf_2ulp_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERF_2ULP_AVX2_AVX2 void erf_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.02b034p+2f); /* 4.04200459 */
    const __m256i v4 = _mm256_set1_epi32(4);
    const __m256 v5 = _mm256_set1_ps(0x1.0707f2p-1f); /* 0.513732493 */
    const __m256 v13 = _mm256_set1_ps(-0x1.aaad18p-21f); /* -7.94746256e-07 */
    const __m256 v27 = _mm256_set1_ps(-0x1.8a8beep-1f); /* -0.770598829 */
    const __m256 v30 = _mm256_set1_ps(-0x1.5b144ep-28f); /* -5.05066877e-09 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_2ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(erf_2ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(erf_2ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(erf_2ulp_avx2_table3);
    const __m256 t4_0 = _mm256_loadu_ps(erf_2ulp_avx2_table4);
    const __m256 t5_0 = _mm256_loadu_ps(erf_2ulp_avx2_table5);
    const __m256 t6_0 = _mm256_loadu_ps(erf_2ulp_avx2_table6);
    const __m256 t7_0 = _mm256_loadu_ps(erf_2ulp_avx2_table7);
    const __m256 t8_0 = _mm256_loadu_ps(erf_2ulp_avx2_table8);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_min_ps(v0, v2);
    const __m256 v6 = _mm256_add_ps(v5, v3);
    const __m256i v7 = _mm256_castps_si256(v6);
    const __m256i v9 = _mm256_srli_epi32(v7, 22);
    const __m256i v10 = _mm256_add_epi32(v4, v9);
    const __m256 v11 = _mm256_permutevar8x32_ps(t0_0, v10);
    const __m256 v12 = _mm256_sub_ps(v3, v11);
    const __m256 v14 = _mm256_fmadd_ps(v12, v12, v13);
    const __m256 v15 = _mm256_permutevar8x32_ps(t1_0, v10);
    const __m256 v16 = _mm256_castsi256_ps(_mm256_add_epi32(erf_2ulp_avx2_bits_f32_avx2(v15), v4));
    const __m256 v17 = _mm256_permutevar8x32_ps(t2_0, v10);
    const __m256 v18 = _mm256_fmadd_ps(v16, v12, v17);
    const __m256i v19 = _mm256_min_epi32(v10, v7);
    const __m256 v20 = _mm256_permutevar8x32_ps(t3_0, v19);
    const __m256 v21 = _mm256_fmadd_ps(v18, v14, v20);
    const __m256 v22 = _mm256_permutevar8x32_ps(t4_0, v10);
    const __m256 v23 = _mm256_permutevar8x32_ps(t5_0, v10);
    const __m256 v24 = _mm256_fmadd_ps(v12, v22, v23);
    const __m256 v25 = _mm256_fmadd_ps(v14, v21, v24);
    const __m256 v26 = _mm256_permutevar8x32_ps(t6_0, v10);
    const __m256 v28 = _mm256_add_ps(v12, v27);
    const __m256 v29 = _mm256_permutevar8x32_ps(t7_0, v10);
    const __m256 v31 = _mm256_fmadd_ps(v28, v29, v30);
    const __m256 v32 = _mm256_add_ps(v26, v31);
    const __m256 v33 = _mm256_fmadd_ps(v14, v25, v32);
    const __m256 v34 = _mm256_permutevar8x32_ps(t8_0, v10);
    const __m256 v35 = _mm256_fmadd_ps(v12, v33, v34);
    const __m256 v36 = erf_2ulp_avx2_copysign_f32_avx2(v35, v1);
    _mm256_storeu_ps(y, v36);
}

static ERF_2ULP_AVX2_AVX2_TARGET void erf_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erf_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        erf_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ERF_2ULP_AVX2_AVX512 __m512i erf_2ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_2ULP_AVX2_AVX512 __m512 erf_2ulp_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ERF_2ULP_AVX2_AVX512 void erf_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.02b034p+2f); /* 4.04200459 */
    const __m512i v4 = _mm512_set1_epi32(4);
    const __m512 v5 = _mm512_set1_ps(0x1.0707f2p-1f); /* 0.513732493 */
    const __m512 v13 = _mm512_set1_ps(-0x1.aaad18p-21f); /* -7.94746256e-07 */
    const __m512 v27 = _mm512_set1_ps(-0x1.8a8beep-1f); /* -0.770598829 */
    const __m512 v30 = _mm512_set1_ps(-0x1.5b144ep-28f); /* -5.05066877e-09 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erf_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erf_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erf_2ulp_avx2_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erf_2ulp_avx2_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erf_2ulp_avx2_table5);
    const __m512 t6_0 = _mm512_loadu_ps(erf_2ulp_avx2_table6);
    const __m512 t7_0 = _mm512_loadu_ps(erf_2ulp_avx2_table7);
    const __m512 t8_0 = _mm512_loadu_ps(erf_2ulp_avx2_table8);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_min_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_min_ps(v0, v2_1);
    const __m512 v6_0 = _mm512_add_ps(v5, v3_0);
    const __m512 v6_1 = _mm512_add_ps(v5, v3_1);
    const __m512i v7_0 = _mm512_castps_si512(v6_0);
    const __m512i v7_1 = _mm512_castps_si512(v6_1);
    const __m512i v9_0 = _mm512_srli_epi32(v7_0, 22);
    const __m512i v9_1 = _mm512_srli_epi32(v7_1, 22);
    const __m512i v10_0 = _mm512_add_epi32(v4, v9_0);
    const __m512i v10_1 = _mm512_add_epi32(v4, v9_1);
    const __m512 v11_0 = _mm512_permutexvar_ps(v10_0, t0_0);
    const __m512 v11_1 = _mm512_permutexvar_ps(v10_1, t0_0);
    const __m512 v12_0 = _mm512_sub_ps(v3_0, v11_0);
    const __m512 v12_1 = _mm512_sub_ps(v3_1, v11_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v12_1, v13);
    const __m512 v15_0 = _mm512_permutexvar_ps(v10_0, t1_0);
    const __m512 v15_1 = _mm512_permutexvar_ps(v10_1, t1_0);
    const __m512 v16_0 = _mm512_castsi512_ps(_mm512_add_epi32(erf_2ulp_avx2_bits_f32_avx512(v15_0), v4));
    const __m512 v16_1 = _mm512_castsi512_ps(_mm512_add_epi32(erf_2ulp_avx2_bits_f32_avx512(v15_1), v4));
    const __m512 v17_0 = _mm512_permutexvar_ps(v10_0, t2_0);
    const __m512 v17_1 = _mm512_permutexvar_ps(v10_1, t2_0);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v12_0, v17_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v12_1, v17_1);
    const __m512i v19_0 = _mm512_min_epi32(v10_0, v7_0);
    const __m512i v19_1 = _mm512_min_epi32(v10_1, v7_1);
    const __m512 v20_0 = _mm512_permutexvar_ps(v19_0, t3_0);
    const __m512 v20_1 = _mm512_permutexvar_ps(v19_1, t3_0);
    const __m512 v21_0 = _mm512_fmadd_ps(v18_0, v14_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v18_1, v14_1, v20_1);
    const __m512 v22_0 = _mm512_permutexvar_ps(v10_0, t4_0);
    const __m512 v22_1 = _mm512_permutexvar_ps(v10_1, t4_0);
    const __m512 v23_0 = _mm512_permutexvar_ps(v10_0, t5_0);
    const __m512 v23_1 = _mm512_permutexvar_ps(v10_1, t5_0);
    const __m512 v24_0 = _mm512_fmadd_ps(v12_0, v22_0, v23_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v12_1, v22_1, v23_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v14_0, v21_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v14_1, v21_1, v24_1);
    const __m512 v26_0 = _mm512_permutexvar_ps(v10_0, t6_0);
    const __m512 v26_1 = _mm512_permutexvar_ps(v10_1, t6_0);
    const __m512 v28_0 = _mm512_add_ps(v12_0, v27);
    const __m512 v28_1 = _mm512_add_ps(v12_1, v27);
    const __m512 v29_0 = _mm512_permutexvar_ps(v10_0, t7_0);
    const __m512 v29_1 = _mm512_permutexvar_ps(v10_1, t7_0);
    const __m512 v31_0 = _mm512_fmadd_ps(v28_0, v29_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v28_1, v29_1, v30);
    const __m512 v32_0 = _mm512_add_ps(v26_0, v31_0);
    const __m512 v32_1 = _mm512_add_ps(v26_1, v31_1);
    const __m512 v33_0 = _mm512_fmadd_ps(v14_0, v25_0, v32_0);
    const __m512 v33_1 = _mm512_fmadd_ps(v14_1, v25_1, v32_1);
    const __m512 v34_0 = _mm512_permutexvar_ps(v10_0, t8_0);
    const __m512 v34_1 = _mm512_permutexvar_ps(v10_1, t8_0);
    const __m512 v35_0 = _mm512_fmadd_ps(v12_0, v33_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v12_1, v33_1, v34_1);
    const __m512 v36_0 = erf_2ulp_avx2_copysign_f32_avx512(v35_0, v1_0);
    const __m512 v36_1 = erf_2ulp_avx2_copysign_f32_avx512(v35_1, v1_1);
    _mm512_storeu_ps(y, v36_0);
    _mm512_storeu_ps(y + 16, v36_1);
}

/* 16 elements. */
static ERF_2ULP_AVX2_AVX512_TARGET void erf_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.02b034p+2f); /* 4.04200459 */
    const __m512i v4 = _mm512_set1_epi32(4);
    const __m512 v5 = _mm512_set1_ps(0x1.0707f2p-1f); /* 0.513732493 */
    const __m512 v13 = _mm512_set1_ps(-0x1.aaad18p-21f); /* -7.94746256e-07 */
    const __m512 v27 = _mm512_set1_ps(-0x1.8a8beep-1f); /* -0.770598829 */
    const __m512 v30 = _mm512_set1_ps(-0x1.5b144ep-28f); /* -5.05066877e-09 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erf_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erf_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erf_2ulp_avx2_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erf_2ulp_avx2_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erf_2ulp_avx2_table5);
    const __m512 t6_0 = _mm512_loadu_ps(erf_2ulp_avx2_table6);
    const __m512 t7_0 = _mm512_loadu_ps(erf_2ulp_avx2_table7);
    const __m512 t8_0 = _mm512_loadu_ps(erf_2ulp_avx2_table8);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_min_ps(v0, v2);
    const __m512 v6 = _mm512_add_ps(v5, v3);
    const __m512i v7 = _mm512_castps_si512(v6);
    const __m512i v9 = _mm512_srli_epi32(v7, 22);
    const __m512i v10 = _mm512_add_epi32(v4, v9);
    const __m512 v11 = _mm512_permutexvar_ps(v10, t0_0);
    const __m512 v12 = _mm512_sub_ps(v3, v11);
    const __m512 v14 = _mm512_fmadd_ps(v12, v12, v13);
    const __m512 v15 = _mm512_permutexvar_ps(v10, t1_0);
    const __m512 v16 = _mm512_castsi512_ps(_mm512_add_epi32(erf_2ulp_avx2_bits_f32_avx512(v15), v4));
    const __m512 v17 = _mm512_permutexvar_ps(v10, t2_0);
    const __m512 v18 = _mm512_fmadd_ps(v16, v12, v17);
    const __m512i v19 = _mm512_min_epi32(v10, v7);
    const __m512 v20 = _mm512_permutexvar_ps(v19, t3_0);
    const __m512 v21 = _mm512_fmadd_ps(v18, v14, v20);
    const __m512 v22 = _mm512_permutexvar_ps(v10, t4_0);
    const __m512 v23 = _mm512_permutexvar_ps(v10, t5_0);
    const __m512 v24 = _mm512_fmadd_ps(v12, v22, v23);
    const __m512 v25 = _mm512_fmadd_ps(v14, v21, v24);
    const __m512 v26 = _mm512_permutexvar_ps(v10, t6_0);
    const __m512 v28 = _mm512_add_ps(v12, v27);
    const __m512 v29 = _mm512_permutexvar_ps(v10, t7_0);
    const __m512 v31 = _mm512_fmadd_ps(v28, v29, v30);
    const __m512 v32 = _mm512_add_ps(v26, v31);
    const __m512 v33 = _mm512_fmadd_ps(v14, v25, v32);
    const __m512 v34 = _mm512_permutexvar_ps(v10, t8_0);
    const __m512 v35 = _mm512_fmadd_ps(v12, v33, v34);
    const __m512 v36 = erf_2ulp_avx2_copysign_f32_avx512(v35, v1);
    _mm512_storeu_ps(y, v36);
}

static ERF_2ULP_AVX2_AVX512_TARGET void erf_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        erf_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erf_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        erf_2ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_2ulp_avx2_level(void) {
#if defined(ERF_2ULP_AVX2_FORCE_ISA)
    return ERF_2ULP_AVX2_FORCE_ISA;
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

float erf_2ulp_avx2(float x) {
    return erf_2ulp_avx2_element(x);
}

void erf_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_2ulp_avx2_level();
    if (level == 2) {
        erf_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erf_2ulp_avx2_array_portable(x, y, n);
}
