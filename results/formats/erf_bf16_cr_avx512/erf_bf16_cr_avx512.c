/* erf_bf16_cr_avx512: erf
 *
 *   target       erf, erf x, bf16
 *   domain       every input
 *   max error    0.499942 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.28p-127 (-6.79582672e-39, encoding 0x804a)
 *   result there -0x1.5p-127 (-7.71418168e-39, encoding 0x8054)
 *   mean error   0.124658 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a35370fafa67cc22646dd9e94bd83ae8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt bf16 --max-ulp 0.5 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/erf_bf16_cr_avx512.db
 *                time: 0.3118 ns/element as avx512 code (inputs mean)
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
#include "erf_bf16_cr_avx512.h"

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

static inline int32_t erf_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float erf_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float erf_bf16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erf_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erf_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline float erf_bf16_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = erf_bf16_cr_avx512_bits_f32(y) & INT32_MIN;
    return erf_bf16_cr_avx512_frombits_f32((erf_bf16_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const float erf_bf16_cr_avx512_table0[32] = {
    0x0p+0f, 0x1.800048p-5f, 0x1.40002p-4f, 0x1.c00012p-4f,
    0x1.200024p-3f, 0x1.5fffa2p-3f, 0x1.a0006cp-3f, 0x1.ffffdap-3f,
    0x1.400052p-2f, 0x1.800024p-2f, 0x1.bfff98p-2f, 0x1.fffffcp-2f,
    0x1.1fffd6p-1f, 0x1.40007ep-1f, 0x1.5fffbcp-1f, 0x1.8fff96p-1f,
    0x1.cfff8cp-1f, 0x1.07ffe4p+0f, 0x1.27ff9cp+0f, 0x1.480006p+0f,
    0x1.680072p+0f, 0x1.880038p+0f, 0x1.a7ff84p+0f, 0x1.d7ffe4p+0f,
    0x1.0bffc6p+1f, 0x1.2bffacp+1f, 0x1.4c008p+1f, 0x1.6bff8p+1f,
    0x1.8bff8p+1f, 0x1.abff8p+1f, 0x1.cc008p+1f, 0x1.fc008p+1f,
};

static const float erf_bf16_cr_avx512_table1[32] = {
    -0x1.80cccep-2f, -0x1.7e9f46p-2f, -0x1.79d976p-2f, -0x1.73908ap-2f,
    -0x1.6adbeap-2f, -0x1.5fbc18p-2f, -0x1.530aa4p-2f, -0x1.3e1a6ap-2f,
    -0x1.18fcbp-2f, -0x1.e285aap-3f, -0x1.8b4182p-3f, -0x1.31f268p-3f,
    -0x1.a2205cp-4f, -0x1.d1568cp-5f, -0x1.d034dcp-7f, 0x1.65470ap-5f,
    0x1.af105ep-4f, 0x1.29287ep-3f, 0x1.516d2ep-3f, 0x1.549c68p-3f,
    0x1.3be08ep-3f, 0x1.11f06cp-3f, 0x1.c0126ep-4f, 0x1.2e0874p-4f,
    0x1.342416p-5f, 0x1.07d0f4p-6f, 0x1.82489cp-8f, 0x1.e7e648p-10f,
    0x1.0a3f26p-11f, 0x1.fb548ep-14f, 0x1.8523cep-16f, -0x1.872a6p-17f,
};

static const float erf_bf16_cr_avx512_table2[32] = {
    -0x1.32545p-17f, -0x1.b04f8ep-5f, -0x1.66db26p-4f, -0x1.f3748p-4f,
    -0x1.3e94dcp-3f, -0x1.819706p-3f, -0x1.c264p-3f, -0x1.0f45fap-2f,
    -0x1.475d86p-2f, -0x1.785346p-2f, -0x1.a152e2p-2f, -0x1.c1cf9cp-2f,
    -0x1.d9869ap-2f, -0x1.e882ccp-2f, -0x1.ef0d9ep-2f, -0x1.e9df16p-2f,
    -0x1.cc4842p-2f, -0x1.9b3a04p-2f, -0x1.5edb44p-2f, -0x1.1ec094p-2f,
    -0x1.c1fca4p-3f, -0x1.538584p-3f, -0x1.ed4cc2p-4f, -0x1.1ec072p-4f,
    -0x1.e83786p-6f, -0x1.69eebep-7f, -0x1.d46988p-9f, -0x1.087f72p-10f,
    -0x1.03e2bcp-12f, -0x1.c427e6p-15f, -0x1.9b743ap-17f, -0x1.1d4a48p-18f,
};

static const float erf_bf16_cr_avx512_table3[32] = {
    0x1.20dd76p+0f, 0x1.203b26p+0f, 0x1.1f1b7ap+0f, 0x1.1d6e14p+0f,
    0x1.1b357p+0f, 0x1.1874e2p+0f, 0x1.153062p+0f, 0x1.0f5d24p+0f,
    0x1.05fd2cp+0f, 0x1.f5f0ccp-1f, 0x1.dd16b6p-1f, 0x1.c1fp-1f,
    0x1.a50786p-1f, 0x1.86e8fap-1f, 0x1.682044p-1f, 0x1.39cd72p-1f,
    0x1.fc4016p-2f, 0x1.8eedfep-2f, 0x1.2f7e0ap-2f, 0x1.bf8df4p-3f,
    0x1.3fd888p-3f, 0x1.bb1a4p-4f, 0x1.297e6ep-4f, 0x1.34a1d2p-5f,
    0x1.cd2cd8p-7f, 0x1.3012ap-8f, 0x1.61cbbep-10f, 0x1.6b640cp-12f,
    0x1.497e62p-14f, 0x1.0769eap-16f, 0x1.745b52p-19f, 0x1.7abfe2p-23f,
};

static const float erf_bf16_cr_avx512_table4[32] = {
    0x0p+0f, 0x1.b0fb5p-5f, 0x1.68593ep-4f, 0x1.f7816ep-4f,
    0x1.42d824p-3f, 0x1.894faap-3f, 0x1.cf07e2p-3f, 0x1.1af53ap-2f,
    0x1.5daa48p-2f, 0x1.9dd0f6p-2f, 0x1.db07bcp-2f, 0x1.0a7ef4p-1f,
    0x1.25b886p-1f, 0x1.3f19cep-1f, 0x1.569214p-1f, 0x1.76283p-1f,
    0x1.999d08p-1f, 0x1.b5e61ap-1f, 0x1.cbc51p-1f, 0x1.dc29fep-1f,
    0x1.e8132p-1f, 0x1.f0763cp-1f, 0x1.f62fd6p-1f, 0x1.fb5462p-1f,
    0x1.fe6e14p-1f, 0x1.ff87bp-1f, 0x1.ffdffap-1f, 0x1.fff86cp-1f,
    0x1.fffe68p-1f, 0x1.ffffb4p-1f, 0x1.fffff4p-1f, 0x1p+0f,
};

static inline uint16_t erf_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1p+2f; /* 4 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = erf_bf16_cr_avx512_shl_i32(v2, v3);
    const float v5 = erf_bf16_cr_avx512_frombits_f32(v4);
    const float v6 = erf_bf16_cr_avx512_abs_f32(v5);
    const float v7 = v1 < v6 ? v1 : v6;
    const int32_t v8 = 23;
    const float v9 = 0x1.2p-2f; /* 0.28125 */
    const float v10 = v9 + v7;
    const int32_t v11 = erf_bf16_cr_avx512_bits_f32(v10);
    const int32_t v12 = 20;
    const int32_t v13 = erf_bf16_cr_avx512_lshr_i32(v11, v12);
    const int32_t v14 = (int32_t)((uint32_t)v8 + (uint32_t)v13);
    const float v15 = erf_bf16_cr_avx512_table0[(uint32_t)v14 & (32u - 1)];
    const float v16 = v7 - v15;
    const float v17 = erf_bf16_cr_avx512_table1[(uint32_t)v14 & (32u - 1)];
    const float v18 = erf_bf16_cr_avx512_table2[(uint32_t)v14 & (32u - 1)];
    const float v19 = erf_bf16_cr_avx512_fma_f32(v16, v17, v18);
    const float v20 = erf_bf16_cr_avx512_table3[(uint32_t)v14 & (32u - 1)];
    const float v21 = erf_bf16_cr_avx512_fma_f32(v16, v19, v20);
    const float v22 = erf_bf16_cr_avx512_table4[(uint32_t)v14 & (32u - 1)];
    const float v23 = erf_bf16_cr_avx512_fma_f32(v21, v16, v22);
    const float v24 = erf_bf16_cr_avx512_copysign_f32(v23, v5);
    const int32_t v25 = erf_bf16_cr_avx512_bits_f32(v24);
    const int32_t v26 = (int32_t)((uint32_t)v0 + (uint32_t)v25);
    const int32_t v27 = erf_bf16_cr_avx512_lshr_i32(v26, v3);
    const int32_t r0 = v27;
    return (uint16_t)r0;
}

static void erf_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERF_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_BF16_CR_AVX512_AVX2 static inline ERF_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERF_BF16_CR_AVX512_AVX512 static inline ERF_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ERF_BF16_CR_AVX512_AVX2 __m256i erf_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ERF_BF16_CR_AVX512_AVX2 __m256 erf_bf16_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
ERF_BF16_CR_AVX512_AVX2 __m256 erf_bf16_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(erf_bf16_cr_avx512_permute16_avx2(i, t0, t1),
                            erf_bf16_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_BF16_CR_AVX512_AVX2 __m256 erf_bf16_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
ERF_BF16_CR_AVX512_AVX2 void erf_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ERF_BF16_CR_AVX512_AVX2 void erf_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256i v8 = _mm256_set1_epi32(23);
    const __m256 v9 = _mm256_set1_ps(0x1.2p-2f); /* 0.28125 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_bf16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(erf_bf16_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(erf_bf16_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(erf_bf16_cr_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(erf_bf16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(erf_bf16_cr_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(erf_bf16_cr_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(erf_bf16_cr_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(erf_bf16_cr_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(erf_bf16_cr_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(erf_bf16_cr_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(erf_bf16_cr_avx512_table2 + 24);
    const __m256 t3_0 = _mm256_loadu_ps(erf_bf16_cr_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(erf_bf16_cr_avx512_table3 + 8);
    const __m256 t3_2 = _mm256_loadu_ps(erf_bf16_cr_avx512_table3 + 16);
    const __m256 t3_3 = _mm256_loadu_ps(erf_bf16_cr_avx512_table3 + 24);
    const __m256 t4_0 = _mm256_loadu_ps(erf_bf16_cr_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(erf_bf16_cr_avx512_table4 + 8);
    const __m256 t4_2 = _mm256_loadu_ps(erf_bf16_cr_avx512_table4 + 16);
    const __m256 t4_3 = _mm256_loadu_ps(erf_bf16_cr_avx512_table4 + 24);
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v6_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_0);
    const __m256 v6_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_1);
    const __m256 v7_0 = _mm256_min_ps(v1, v6_0);
    const __m256 v7_1 = _mm256_min_ps(v1, v6_1);
    const __m256 v10_0 = _mm256_add_ps(v9, v7_0);
    const __m256 v10_1 = _mm256_add_ps(v9, v7_1);
    const __m256i v11_0 = erf_bf16_cr_avx512_bits_f32_avx2(v10_0);
    const __m256i v11_1 = erf_bf16_cr_avx512_bits_f32_avx2(v10_1);
    const __m256i v13_0 = _mm256_srli_epi32(v11_0, 20);
    const __m256i v13_1 = _mm256_srli_epi32(v11_1, 20);
    const __m256i v14_0 = _mm256_add_epi32(v8, v13_0);
    const __m256i v14_1 = _mm256_add_epi32(v8, v13_1);
    const __m256 v15_0 = erf_bf16_cr_avx512_permute32_avx2(v14_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v15_1 = erf_bf16_cr_avx512_permute32_avx2(v14_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v16_0 = _mm256_sub_ps(v7_0, v15_0);
    const __m256 v16_1 = _mm256_sub_ps(v7_1, v15_1);
    const __m256 v17_0 = erf_bf16_cr_avx512_permute32_avx2(v14_0, t1_0, t1_1, t1_2, t1_3);
    const __m256 v17_1 = erf_bf16_cr_avx512_permute32_avx2(v14_1, t1_0, t1_1, t1_2, t1_3);
    const __m256 v18_0 = erf_bf16_cr_avx512_permute32_avx2(v14_0, t2_0, t2_1, t2_2, t2_3);
    const __m256 v18_1 = erf_bf16_cr_avx512_permute32_avx2(v14_1, t2_0, t2_1, t2_2, t2_3);
    const __m256 v19_0 = _mm256_fmadd_ps(v16_0, v17_0, v18_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v16_1, v17_1, v18_1);
    const __m256 v20_0 = erf_bf16_cr_avx512_permute32_avx2(v14_0, t3_0, t3_1, t3_2, t3_3);
    const __m256 v20_1 = erf_bf16_cr_avx512_permute32_avx2(v14_1, t3_0, t3_1, t3_2, t3_3);
    const __m256 v21_0 = _mm256_fmadd_ps(v16_0, v19_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v16_1, v19_1, v20_1);
    const __m256 v22_0 = erf_bf16_cr_avx512_permute32_avx2(v14_0, t4_0, t4_1, t4_2, t4_3);
    const __m256 v22_1 = erf_bf16_cr_avx512_permute32_avx2(v14_1, t4_0, t4_1, t4_2, t4_3);
    const __m256 v23_0 = _mm256_fmadd_ps(v21_0, v16_0, v22_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v21_1, v16_1, v22_1);
    const __m256 v24_0 = erf_bf16_cr_avx512_copysign_f32_avx2(v23_0, v5_0);
    const __m256 v24_1 = erf_bf16_cr_avx512_copysign_f32_avx2(v23_1, v5_1);
    const __m256i v25_0 = erf_bf16_cr_avx512_bits_f32_avx2(v24_0);
    const __m256i v25_1 = erf_bf16_cr_avx512_bits_f32_avx2(v24_1);
    const __m256i v26_0 = _mm256_add_epi32(v0, v25_0);
    const __m256i v26_1 = _mm256_add_epi32(v0, v25_1);
    const __m256i v27_0 = _mm256_srli_epi32(v26_0, 16);
    const __m256i v27_1 = _mm256_srli_epi32(v26_1, 16);
    erf_bf16_cr_avx512_store_u16_avx2(y, v27_0);
    erf_bf16_cr_avx512_store_u16_avx2(y + 8, v27_1);
}

/* 8 elements. */
static ERF_BF16_CR_AVX512_AVX2_TARGET void erf_bf16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256i v8 = _mm256_set1_epi32(23);
    const __m256 v9 = _mm256_set1_ps(0x1.2p-2f); /* 0.28125 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_bf16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(erf_bf16_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(erf_bf16_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(erf_bf16_cr_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(erf_bf16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(erf_bf16_cr_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(erf_bf16_cr_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(erf_bf16_cr_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(erf_bf16_cr_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(erf_bf16_cr_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(erf_bf16_cr_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(erf_bf16_cr_avx512_table2 + 24);
    const __m256 t3_0 = _mm256_loadu_ps(erf_bf16_cr_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(erf_bf16_cr_avx512_table3 + 8);
    const __m256 t3_2 = _mm256_loadu_ps(erf_bf16_cr_avx512_table3 + 16);
    const __m256 t3_3 = _mm256_loadu_ps(erf_bf16_cr_avx512_table3 + 24);
    const __m256 t4_0 = _mm256_loadu_ps(erf_bf16_cr_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(erf_bf16_cr_avx512_table4 + 8);
    const __m256 t4_2 = _mm256_loadu_ps(erf_bf16_cr_avx512_table4 + 16);
    const __m256 t4_3 = _mm256_loadu_ps(erf_bf16_cr_avx512_table4 + 24);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
    const __m256 v7 = _mm256_min_ps(v1, v6);
    const __m256 v10 = _mm256_add_ps(v9, v7);
    const __m256i v11 = erf_bf16_cr_avx512_bits_f32_avx2(v10);
    const __m256i v13 = _mm256_srli_epi32(v11, 20);
    const __m256i v14 = _mm256_add_epi32(v8, v13);
    const __m256 v15 = erf_bf16_cr_avx512_permute32_avx2(v14, t0_0, t0_1, t0_2, t0_3);
    const __m256 v16 = _mm256_sub_ps(v7, v15);
    const __m256 v17 = erf_bf16_cr_avx512_permute32_avx2(v14, t1_0, t1_1, t1_2, t1_3);
    const __m256 v18 = erf_bf16_cr_avx512_permute32_avx2(v14, t2_0, t2_1, t2_2, t2_3);
    const __m256 v19 = _mm256_fmadd_ps(v16, v17, v18);
    const __m256 v20 = erf_bf16_cr_avx512_permute32_avx2(v14, t3_0, t3_1, t3_2, t3_3);
    const __m256 v21 = _mm256_fmadd_ps(v16, v19, v20);
    const __m256 v22 = erf_bf16_cr_avx512_permute32_avx2(v14, t4_0, t4_1, t4_2, t4_3);
    const __m256 v23 = _mm256_fmadd_ps(v21, v16, v22);
    const __m256 v24 = erf_bf16_cr_avx512_copysign_f32_avx2(v23, v5);
    const __m256i v25 = erf_bf16_cr_avx512_bits_f32_avx2(v24);
    const __m256i v26 = _mm256_add_epi32(v0, v25);
    const __m256i v27 = _mm256_srli_epi32(v26, 16);
    erf_bf16_cr_avx512_store_u16_avx2(y, v27);
}

static ERF_BF16_CR_AVX512_AVX2_TARGET void erf_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_bf16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        erf_bf16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erf_bf16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ERF_BF16_CR_AVX512_AVX512 __m512i erf_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_BF16_CR_AVX512_AVX512 __m512 erf_bf16_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ERF_BF16_CR_AVX512_AVX512 void erf_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512i v8 = _mm512_set1_epi32(23);
    const __m512 v9 = _mm512_set1_ps(0x1.2p-2f); /* 0.28125 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_bf16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(erf_bf16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(erf_bf16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(erf_bf16_cr_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(erf_bf16_cr_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(erf_bf16_cr_avx512_table2 + 16);
    const __m512 t3_0 = _mm512_loadu_ps(erf_bf16_cr_avx512_table3);
    const __m512 t3_1 = _mm512_loadu_ps(erf_bf16_cr_avx512_table3 + 16);
    const __m512 t4_0 = _mm512_loadu_ps(erf_bf16_cr_avx512_table4);
    const __m512 t4_1 = _mm512_loadu_ps(erf_bf16_cr_avx512_table4 + 16);
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 16);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 16);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512 v6_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_0 = _mm512_min_ps(v1, v6_0);
    const __m512 v7_1 = _mm512_min_ps(v1, v6_1);
    const __m512 v10_0 = _mm512_add_ps(v9, v7_0);
    const __m512 v10_1 = _mm512_add_ps(v9, v7_1);
    const __m512i v11_0 = erf_bf16_cr_avx512_bits_f32_avx512(v10_0);
    const __m512i v11_1 = erf_bf16_cr_avx512_bits_f32_avx512(v10_1);
    const __m512i v13_0 = _mm512_srli_epi32(v11_0, 20);
    const __m512i v13_1 = _mm512_srli_epi32(v11_1, 20);
    const __m512i v14_0 = _mm512_add_epi32(v8, v13_0);
    const __m512i v14_1 = _mm512_add_epi32(v8, v13_1);
    const __m512 v15_0 = _mm512_permutex2var_ps(t0_0, v14_0, t0_1);
    const __m512 v15_1 = _mm512_permutex2var_ps(t0_0, v14_1, t0_1);
    const __m512 v16_0 = _mm512_sub_ps(v7_0, v15_0);
    const __m512 v16_1 = _mm512_sub_ps(v7_1, v15_1);
    const __m512 v17_0 = _mm512_permutex2var_ps(t1_0, v14_0, t1_1);
    const __m512 v17_1 = _mm512_permutex2var_ps(t1_0, v14_1, t1_1);
    const __m512 v18_0 = _mm512_permutex2var_ps(t2_0, v14_0, t2_1);
    const __m512 v18_1 = _mm512_permutex2var_ps(t2_0, v14_1, t2_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v16_0, v17_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v16_1, v17_1, v18_1);
    const __m512 v20_0 = _mm512_permutex2var_ps(t3_0, v14_0, t3_1);
    const __m512 v20_1 = _mm512_permutex2var_ps(t3_0, v14_1, t3_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v16_0, v19_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v16_1, v19_1, v20_1);
    const __m512 v22_0 = _mm512_permutex2var_ps(t4_0, v14_0, t4_1);
    const __m512 v22_1 = _mm512_permutex2var_ps(t4_0, v14_1, t4_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v21_0, v16_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v21_1, v16_1, v22_1);
    const __m512 v24_0 = erf_bf16_cr_avx512_copysign_f32_avx512(v23_0, v5_0);
    const __m512 v24_1 = erf_bf16_cr_avx512_copysign_f32_avx512(v23_1, v5_1);
    const __m512i v25_0 = erf_bf16_cr_avx512_bits_f32_avx512(v24_0);
    const __m512i v25_1 = erf_bf16_cr_avx512_bits_f32_avx512(v24_1);
    const __m512i v26_0 = _mm512_add_epi32(v0, v25_0);
    const __m512i v26_1 = _mm512_add_epi32(v0, v25_1);
    const __m512i v27_0 = _mm512_srli_epi32(v26_0, 16);
    const __m512i v27_1 = _mm512_srli_epi32(v26_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v27_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v27_1));
}

/* 16 elements. */
static ERF_BF16_CR_AVX512_AVX512_TARGET void erf_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512i v8 = _mm512_set1_epi32(23);
    const __m512 v9 = _mm512_set1_ps(0x1.2p-2f); /* 0.28125 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_bf16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(erf_bf16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(erf_bf16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(erf_bf16_cr_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(erf_bf16_cr_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(erf_bf16_cr_avx512_table2 + 16);
    const __m512 t3_0 = _mm512_loadu_ps(erf_bf16_cr_avx512_table3);
    const __m512 t3_1 = _mm512_loadu_ps(erf_bf16_cr_avx512_table3 + 16);
    const __m512 t4_0 = _mm512_loadu_ps(erf_bf16_cr_avx512_table4);
    const __m512 t4_1 = _mm512_loadu_ps(erf_bf16_cr_avx512_table4 + 16);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7 = _mm512_min_ps(v1, v6);
    const __m512 v10 = _mm512_add_ps(v9, v7);
    const __m512i v11 = erf_bf16_cr_avx512_bits_f32_avx512(v10);
    const __m512i v13 = _mm512_srli_epi32(v11, 20);
    const __m512i v14 = _mm512_add_epi32(v8, v13);
    const __m512 v15 = _mm512_permutex2var_ps(t0_0, v14, t0_1);
    const __m512 v16 = _mm512_sub_ps(v7, v15);
    const __m512 v17 = _mm512_permutex2var_ps(t1_0, v14, t1_1);
    const __m512 v18 = _mm512_permutex2var_ps(t2_0, v14, t2_1);
    const __m512 v19 = _mm512_fmadd_ps(v16, v17, v18);
    const __m512 v20 = _mm512_permutex2var_ps(t3_0, v14, t3_1);
    const __m512 v21 = _mm512_fmadd_ps(v16, v19, v20);
    const __m512 v22 = _mm512_permutex2var_ps(t4_0, v14, t4_1);
    const __m512 v23 = _mm512_fmadd_ps(v21, v16, v22);
    const __m512 v24 = erf_bf16_cr_avx512_copysign_f32_avx512(v23, v5);
    const __m512i v25 = erf_bf16_cr_avx512_bits_f32_avx512(v24);
    const __m512i v26 = _mm512_add_epi32(v0, v25);
    const __m512i v27 = _mm512_srli_epi32(v26, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v27));
}

static ERF_BF16_CR_AVX512_AVX512_TARGET void erf_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        erf_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erf_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erf_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_bf16_cr_avx512_level(void) {
#if defined(ERF_BF16_CR_AVX512_FORCE_ISA)
    return ERF_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t erf_bf16_cr_avx512(uint16_t x) {
    return erf_bf16_cr_avx512_element(x);
}

void erf_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_bf16_cr_avx512_level();
    if (level == 2) {
        erf_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erf_bf16_cr_avx512_array_portable(x, y, n);
}
