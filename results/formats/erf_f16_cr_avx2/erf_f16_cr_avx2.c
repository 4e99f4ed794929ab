/* erf_f16_cr_avx2: erf
 *
 *   target       erf, erf x, f16
 *   domain       every input
 *   max error    0.499973 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.984p-2 (-0.398681641, encoding 0xb661)
 *   result there -0x1.b58p-2 (-0.427246094, encoding 0xb6d6)
 *   mean error   0.128607 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fa3d6eff8c720bbe12be1e651528bea5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/erf_f16_avx2.db
 *                time: 0.5211 ns/element as avx2 code (inputs mean)
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
#include "erf_f16_cr_avx2.h"

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

static inline float erf_f16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float erf_f16_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = erf_f16_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return erf_f16_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float erf_f16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erf_f16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erf_f16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_f16_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline float erf_f16_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = erf_f16_cr_avx2_bits_f32(y) & INT32_MIN;
    return erf_f16_cr_avx2_frombits_f32((erf_f16_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t erf_f16_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)erf_f16_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = erf_f16_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static const float erf_f16_cr_avx2_table0[16] = {
    0x0p+0f, 0x1.800024p-2f, 0x1.7fff8ep-1f, 0x1.400016p+0f,
    0x1.ffffe2p+0f, 0x1.7fff8p+1f, 0x1.20008p+2f, 0x1.a0008p+2f,
    0x0p+0f, 0x1.800024p-2f, 0x1.7fff8ep-1f, 0x1.400016p+0f,
    0x1.ffffe2p+0f, 0x1.7fff8p+1f, 0x1.20008p+2f, 0x1.a0008p+2f,
}; /* repeated to fill a register */

static const float erf_f16_cr_avx2_table1[16] = {
    0x1.b27a9p-4f, 0x1.7b2022p-5f, -0x1.a2c5aap-5f, -0x1.7ea332p-5f,
    0x1.77d486p-7f, 0x1.3d95f6p-10f, 0x1.860ff6p-17f, 0x1.1cp-40f,
    0x1.b27a9p-4f, 0x1.7b2022p-5f, -0x1.a2c5aap-5f, -0x1.7ea332p-5f,
    0x1.77d486p-7f, 0x1.3d95f6p-10f, 0x1.860ff6p-17f, 0x1.1cp-40f,
}; /* repeated to fill a register */

static const float erf_f16_cr_avx2_table2[16] = {
    0x1.049faap-9f, 0x1.530eb2p-3f, 0x1.2ffe94p-3f, -0x1.20bfc6p-8f,
    -0x1.17c39ap-5f, -0x1.587fbap-10f, 0x1.cd7b34p-16f, 0x1.1cp-40f,
    0x1.049faap-9f, 0x1.530eb2p-3f, 0x1.2ffe94p-3f, -0x1.20bfc6p-8f,
    -0x1.17c39ap-5f, -0x1.587fbap-10f, 0x1.cd7b34p-16f, 0x1.1cp-40f,
}; /* repeated to fill a register */

static const float erf_f16_cr_avx2_table3[16] = {
    -0x1.815d44p-2f, -0x1.e10ddcp-3f, 0x1.b5b4aep-6f, 0x1.57143cp-3f,
    0x1.8cdddep-5f, 0x1.8f2fcep-11f, 0x1.af14b8p-16f, 0x1.1cp-40f,
    -0x1.815d44p-2f, -0x1.e10ddcp-3f, 0x1.b5b4aep-6f, 0x1.57143cp-3f,
    0x1.8cdddep-5f, 0x1.8f2fcep-11f, 0x1.af14b8p-16f, 0x1.1cp-40f,
}; /* repeated to fill a register */

static const float erf_f16_cr_avx2_table4[16] = {
    0x1.f9ed04p-18f, -0x1.787378p-2f, -0x1.edba6ep-2f, -0x1.2ec79p-2f,
    -0x1.52d094p-5f, -0x1.9fb174p-12f, 0x1.69c52p-17f, 0x1.1cp-40f,
    0x1.f9ed04p-18f, -0x1.787378p-2f, -0x1.edba6ep-2f, -0x1.2ec79p-2f,
    -0x1.52d094p-5f, -0x1.9fb174p-12f, 0x1.69c52p-17f, 0x1.1cp-40f,
}; /* repeated to fill a register */

static const float erf_f16_cr_avx2_table5[16] = {
    0x1.06ebap-3f, 0x1.f5f0c2p-1f, 0x1.492ec4p-1f, 0x1.e464dap-3f,
    0x1.527d2ap-6f, 0x1.2614dp-13f, 0x1.cb58ecp-20f, 0x1.2a2226p-61f,
    0x1.06ebap-3f, 0x1.f5f0c2p-1f, 0x1.492ec4p-1f, 0x1.e464dap-3f,
    0x1.527d2ap-6f, 0x1.2614dp-13f, 0x1.cb58ecp-20f, 0x1.2a2226p-61f,
}; /* repeated to fill a register */

static const float erf_f16_cr_avx2_table6[16] = {
    0x0p+0f, 0x1.9dd0f6p-2f, 0x1.6c1c4ep-1f, 0x1.d88668p-1f,
    0x1.fd9aep-1f, 0x1.fffd1ap-1f, 0x1p+0f, 0x1p+0f,
    0x0p+0f, 0x1.9dd0f6p-2f, 0x1.6c1c4ep-1f, 0x1.d88668p-1f,
    0x1.fd9aep-1f, 0x1.fffd1ap-1f, 0x1p+0f, 0x1p+0f,
}; /* repeated to fill a register */

static inline uint16_t erf_f16_cr_avx2_element(uint16_t x) {
    const float v0 = 0x1.1dbfd8p+2f; /* 4.46483421 */
    const int32_t v1 = (int32_t)x;
    const float v2 = erf_f16_cr_avx2_fromhalf_f32(v1);
    const float v3 = erf_f16_cr_avx2_abs_f32(v2);
    const float v4 = v0 < v3 ? v0 : v3;
    const float v5 = 0x1p-1f; /* 0.5 */
    const float v6 = v5 + v4;
    const int32_t v7 = erf_f16_cr_avx2_bits_f32(v6);
    const int32_t v8 = 22;
    const int32_t v9 = erf_f16_cr_avx2_lshr_i32(v7, v8);
    const int32_t v10 = 4;
    const int32_t v11 = (int32_t)((uint32_t)v9 + (uint32_t)v10);
    const float v12 = erf_f16_cr_avx2_table0[(uint32_t)v11 & (8u - 1)];
    const float v13 = v4 - v12;
    const float v14 = erf_f16_cr_avx2_table1[(uint32_t)v11 & (8u - 1)];
    const float v15 = erf_f16_cr_avx2_table2[(uint32_t)v11 & (8u - 1)];
    const float v16 = erf_f16_cr_avx2_fma_f32(v13, v14, v15);
    const float v17 = erf_f16_cr_avx2_table3[(uint32_t)v11 & (8u - 1)];
    const float v18 = erf_f16_cr_avx2_fma_f32(v16, v13, v17);
    const float v19 = erf_f16_cr_avx2_table4[(uint32_t)v11 & (8u - 1)];
    const float v20 = erf_f16_cr_avx2_fma_f32(v18, v13, v19);
    const float v21 = erf_f16_cr_avx2_table5[(uint32_t)v11 & (8u - 1)];
    const float v22 = erf_f16_cr_avx2_fma_f32(v13, v20, v21);
    const float v23 = 0x1p-40f; /* 9.09494702e-13 */
    const int v24 = v12 < v23;
    const float v25 = erf_f16_cr_avx2_table6[(uint32_t)v11 & (8u - 1)];
    const float v26 = v24 ? v4 : v25;
    const float v27 = erf_f16_cr_avx2_fma_f32(v22, v13, v26);
    const float v28 = erf_f16_cr_avx2_copysign_f32(v27, v2);
    const int32_t v29 = erf_f16_cr_avx2_tohalf_f32(v28);
    const int32_t r0 = v29;
    return (uint16_t)r0;
}

static void erf_f16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_f16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_F16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ERF_F16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_F16_CR_AVX2_AVX2 static inline ERF_F16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERF_F16_CR_AVX2_AVX512 static inline ERF_F16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ERF_F16_CR_AVX2_AVX2 __m256 erf_f16_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
ERF_F16_CR_AVX2_AVX2 __m256i erf_f16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_F16_CR_AVX2_AVX2 __m256 erf_f16_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

ERF_F16_CR_AVX2_AVX2 __m256i erf_f16_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ERF_F16_CR_AVX2_AVX2 __m256i erf_f16_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return erf_f16_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(erf_f16_cr_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ERF_F16_CR_AVX2_AVX2 void erf_f16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERF_F16_CR_AVX2_AVX2 void erf_f16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.1dbfd8p+2f); /* 4.46483421 */
    const __m256 v5 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v10 = _mm256_set1_epi32(4);
    const __m256 v23 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_f16_cr_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(erf_f16_cr_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(erf_f16_cr_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(erf_f16_cr_avx2_table3);
    const __m256 t4_0 = _mm256_loadu_ps(erf_f16_cr_avx2_table4);
    const __m256 t5_0 = _mm256_loadu_ps(erf_f16_cr_avx2_table5);
    const __m256 t6_0 = _mm256_loadu_ps(erf_f16_cr_avx2_table6);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = erf_f16_cr_avx2_fromhalf_f32_avx2(v1);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_min_ps(v0, v3);
    const __m256 v6 = _mm256_add_ps(v5, v4);
    const __m256i v7 = erf_f16_cr_avx2_bits_f32_avx2(v6);
    const __m256i v9 = _mm256_srli_epi32(v7, 22);
    const __m256i v11 = _mm256_add_epi32(v9, v10);
    const __m256 v12 = _mm256_permutevar8x32_ps(t0_0, v11);
    const __m256 v13 = _mm256_sub_ps(v4, v12);
    const __m256 v14 = _mm256_permutevar8x32_ps(t1_0, v11);
    const __m256 v15 = _mm256_permutevar8x32_ps(t2_0, v11);
    const __m256 v16 = _mm256_fmadd_ps(v13, v14, v15);
    const __m256 v17 = _mm256_permutevar8x32_ps(t3_0, v11);
    const __m256 v18 = _mm256_fmadd_ps(v16, v13, v17);
    const __m256 v19 = _mm256_permutevar8x32_ps(t4_0, v11);
    const __m256 v20 = _mm256_fmadd_ps(v18, v13, v19);
    const __m256 v21 = _mm256_permutevar8x32_ps(t5_0, v11);
    const __m256 v22 = _mm256_fmadd_ps(v13, v20, v21);
    const __m256i v24 = _mm256_castps_si256(_mm256_cmp_ps(v12, v23, _CMP_LT_OQ));
    const __m256 v25 = _mm256_permutevar8x32_ps(t6_0, v11);
    const __m256 v26 = _mm256_blendv_ps(v25, v4, _mm256_castsi256_ps(v24));
    const __m256 v27 = _mm256_fmadd_ps(v22, v13, v26);
    const __m256 v28 = erf_f16_cr_avx2_copysign_f32_avx2(v27, v2);
    const __m256i v29 = erf_f16_cr_avx2_tohalf_total_f32_avx2(v28);
    erf_f16_cr_avx2_store_u16_avx2(y, v29);
}

static ERF_F16_CR_AVX2_AVX2_TARGET void erf_f16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erf_f16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erf_f16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ERF_F16_CR_AVX2_AVX512 __m512i erf_f16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_F16_CR_AVX2_AVX512 __m512 erf_f16_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

ERF_F16_CR_AVX2_AVX512 __m512i erf_f16_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ERF_F16_CR_AVX2_AVX512 __m512i erf_f16_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return erf_f16_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(erf_f16_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERF_F16_CR_AVX2_AVX512 void erf_f16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.1dbfd8p+2f); /* 4.46483421 */
    const __m512 v5 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v10 = _mm512_set1_epi32(4);
    const __m512 v23 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_f16_cr_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erf_f16_cr_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erf_f16_cr_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erf_f16_cr_avx2_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erf_f16_cr_avx2_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erf_f16_cr_avx2_table5);
    const __m512 t6_0 = _mm512_loadu_ps(erf_f16_cr_avx2_table6);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_min_ps(v0, v3);
    const __m512 v6 = _mm512_add_ps(v5, v4);
    const __m512i v7 = erf_f16_cr_avx2_bits_f32_avx512(v6);
    const __m512i v9 = _mm512_srli_epi32(v7, 22);
    const __m512i v11 = _mm512_add_epi32(v9, v10);
    const __m512 v12 = _mm512_permutexvar_ps(v11, t0_0);
    const __m512 v13 = _mm512_sub_ps(v4, v12);
    const __m512 v14 = _mm512_permutexvar_ps(v11, t1_0);
    const __m512 v15 = _mm512_permutexvar_ps(v11, t2_0);
    const __m512 v16 = _mm512_fmadd_ps(v13, v14, v15);
    const __m512 v17 = _mm512_permutexvar_ps(v11, t3_0);
    const __m512 v18 = _mm512_fmadd_ps(v16, v13, v17);
    const __m512 v19 = _mm512_permutexvar_ps(v11, t4_0);
    const __m512 v20 = _mm512_fmadd_ps(v18, v13, v19);
    const __m512 v21 = _mm512_permutexvar_ps(v11, t5_0);
    const __m512 v22 = _mm512_fmadd_ps(v13, v20, v21);
    const __mmask16 v24 = _mm512_cmp_ps_mask(v12, v23, _CMP_LT_OQ);
    const __m512 v25 = _mm512_permutexvar_ps(v11, t6_0);
    const __m512 v26 = _mm512_mask_blend_ps(v24, v25, v4);
    const __m512 v27 = _mm512_fmadd_ps(v22, v13, v26);
    const __m512 v28 = erf_f16_cr_avx2_copysign_f32_avx512(v27, v2);
    const __m512i v29 = erf_f16_cr_avx2_tohalf_total_f32_avx512(v28);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v29));
}

static ERF_F16_CR_AVX2_AVX512_TARGET void erf_f16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_f16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erf_f16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_F16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_f16_cr_avx2_level(void) {
#if defined(ERF_F16_CR_AVX2_FORCE_ISA)
    return ERF_F16_CR_AVX2_FORCE_ISA;
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

uint16_t erf_f16_cr_avx2(uint16_t x) {
    return erf_f16_cr_avx2_element(x);
}

void erf_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_f16_cr_avx2_level();
    if (level == 2) {
        erf_f16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_f16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erf_f16_cr_avx2_array_portable(x, y, n);
}
