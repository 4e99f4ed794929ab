/* tanh_bf16_1ulp_avx512: tanh
 *
 *   target       tanh, tanh x, bf16
 *   domain       every input
 *   max error    0.506060 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.cep+0 (-1.8046875, encoding 0xbfe7)
 *   result there -0x1.e4p-1 (-0.9453125, encoding 0xbf72)
 *   mean error   0.006830 ulp
 *   misrounded   4 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fff980c88ff37dd6307e4d15c3abe930
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt bf16 --max-ulp 1 --isa avx512 --time 30s --seed 1 --threads 1 --from results/tanh_1ulp_avx512/tanh_1ulp_avx512.evo --archive tanh_bf16_1ulp_avx512.db
 *                time: 0.2797 ns/element as avx512 code (inputs mean)
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
#include "tanh_bf16_1ulp_avx512.h"

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

static inline int32_t tanh_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tanh_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tanh_bf16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tanh_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t tanh_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tanh_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float tanh_bf16_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = tanh_bf16_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return tanh_bf16_1ulp_avx512_frombits_f32((tanh_bf16_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const float tanh_bf16_1ulp_avx512_table0[32] = {
    0x1.3c5684p-6f, -0x1.652d4p-4f, -0x1.27c3c6p-3f, -0x1.9d61bp-3f,
    -0x1.14a35ap-2f, -0x1.5b5b4ep-2f, -0x1.80907p-2f, -0x1.893852p-2f,
    -0x1.6c15fep-2f, -0x1.1eba34p-2f, -0x1.99644p-3f, -0x1.10e182p-3f,
    -0x1.1d9feep-4f, -0x1.b9f39ep-6f, -0x1.4b132ep-7f, -0x1.e4ee2p-9f,
    -0x1.d4d294p-11f, -0x1.fcdb92p-14f, -0x1.14cbb4p-16f, -0x1.290c8ap-19f,
    -0x1.7c71e8p-23f, 0x1.54p-40f, 0x1.58p-40f, 0x1.5cp-40f,
    0x1.6p-40f, 0x1.64p-40f, 0x1.68p-40f, 0x1.6cp-40f,
    0x1.7p-40f, 0x1.74p-40f, 0x1.78p-40f, 0x1.7cp-40f,
};

static const float tanh_bf16_1ulp_avx512_table1[32] = {
    0x0p+0f, 0x1.80002p-4f, 0x1.3fffap-3f, 0x1.c00002p-3f,
    0x1.400058p-2f, 0x1.bfffd6p-2f, 0x1.200078p-1f, 0x1.600038p-1f,
    0x1.c0003ep-1f, 0x1.20000cp+0f, 0x1.5fffdap+0f, 0x1.9fffbp+0f,
    0x1.ffffbap+0f, 0x1.3fffc4p+1f, 0x1.7fffb2p+1f, 0x1.c0006ep+1f,
    0x1.0fffdap+2f, 0x1.4fff82p+2f, 0x1.90008p+2f, 0x1.cfff8p+2f,
    0x1.17ff8p+3f, 0x1.58008p+3f, 0x1.98008p+3f, 0x1.d8008p+3f,
    0x1.1c008p+4f, 0x1.5c008p+4f, 0x1.9c008p+4f, 0x1.dc008p+4f,
    0x1.1e0076p+5f, 0x1.5ep+5f, 0x1.9ep+5f, 0x1.dep+5f,
};

static const float tanh_bf16_1ulp_avx512_table2[32] = {
    -0x1.000d2ap+0f, 0x1.fb7116p-1f, 0x1.f3a284p-1f, 0x1.e83412p-1f,
    0x1.d0ccc2p-1f, 0x1.a924d8p-1f, 0x1.7adaccp-1f, 0x1.49eb16p-1f,
    0x1.02c202p-1f, 0x1.628e9cp-2f, 0x1.d0e0dcp-3f, 0x1.27f922p-3f,
    0x1.28f512p-4f, 0x1.bfe5dap-6f, 0x1.4cb124p-7f, 0x1.ea2872p-9f,
    0x1.dd8378p-11f, 0x1.02b062p-13f, 0x1.17d724p-16f, 0x1.2e514cp-19f,
    0x1.de8b66p-24f, -0x1.f99c1ap-30f, -0x1.28568ep-35f, -0x1.5b5e28p-41f,
    -0x1.b8cc48p-50f, -0x1.2ed72p-61f, -0x1.a01e86p-73f, -0x1.1de2a6p-84f,
    -0x1.cc4p-102f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
};

static const float tanh_bf16_1ulp_avx512_table3[32] = {
    0x0p+0f, 0x1.7ee122p-4f, 0x1.3d6b6ap-3f, 0x1.b8fd06p-3f,
    0x1.35f9dap-2f, 0x1.a5727cp-2f, 0x1.0508c8p-1f, 0x1.315804p-1f,
    0x1.68667p-1f, 0x1.9e5cbep-1f, 0x1.c27894p-1f, 0x1.d9c6e4p-1f,
    0x1.ed94fcp-1f, 0x1.f9257cp-1f, 0x1.fd77cep-1f, 0x1.ff112ep-1f,
    0x1.ffcaacp-1f, 0x1.fff8c8p-1f, 0x1.ffff06p-1f, 0x1.ffffdep-1f,
    0x1.fffffep-1f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

static inline uint16_t tanh_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = 12;
    const float v2 = 0x1.064246p-2f; /* 0.256112188 */
    const float v3 = 0x1.230882p+3f; /* 9.09478855 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = tanh_bf16_1ulp_avx512_shl_i32(v4, v5);
    const float v7 = tanh_bf16_1ulp_avx512_frombits_f32(v6);
    const float v8 = tanh_bf16_1ulp_avx512_abs_f32(v7);
    const float v9 = v3 < v8 ? v3 : v8;
    const float v10 = v2 + v9;
    const int32_t v11 = tanh_bf16_1ulp_avx512_bits_f32(v10);
    const int32_t v12 = 21;
    const int32_t v13 = tanh_bf16_1ulp_avx512_lshr_i32(v11, v12);
    const int32_t v14 = (int32_t)((uint32_t)v1 + (uint32_t)v13);
    const float v15 = tanh_bf16_1ulp_avx512_table0[(uint32_t)v14 & (32u - 1)];
    const float v16 = tanh_bf16_1ulp_avx512_table1[(uint32_t)v14 & (32u - 1)];
    const float v17 = v9 - v16;
    const float v18 = tanh_bf16_1ulp_avx512_table2[(uint32_t)v14 & (32u - 1)];
    const float v19 = tanh_bf16_1ulp_avx512_fma_f32(v15, v17, v18);
    const float v20 = tanh_bf16_1ulp_avx512_table3[(uint32_t)v14 & (32u - 1)];
    const float v21 = tanh_bf16_1ulp_avx512_fma_f32(v19, v17, v20);
    const float v22 = tanh_bf16_1ulp_avx512_copysign_f32(v21, v7);
    const int32_t v23 = tanh_bf16_1ulp_avx512_bits_f32(v22);
    const int32_t v24 = (int32_t)((uint32_t)v0 + (uint32_t)v23);
    const int32_t v25 = 1;
    const int32_t v26 = v6 & v25;
    const int32_t v27 = (int32_t)((uint32_t)v24 + (uint32_t)v26);
    const int32_t v28 = tanh_bf16_1ulp_avx512_lshr_i32(v27, v5);
    const int32_t r0 = v28;
    return (uint16_t)r0;
}

static void tanh_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_BF16_1ULP_AVX512_AVX2 static inline TANH_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TANH_BF16_1ULP_AVX512_AVX512 static inline TANH_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TANH_BF16_1ULP_AVX512_AVX2 __m256i tanh_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TANH_BF16_1ULP_AVX512_AVX2 __m256 tanh_bf16_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
TANH_BF16_1ULP_AVX512_AVX2 __m256 tanh_bf16_1ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(tanh_bf16_1ulp_avx512_permute16_avx2(i, t0, t1),
                            tanh_bf16_1ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_BF16_1ULP_AVX512_AVX2 __m256 tanh_bf16_1ulp_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
TANH_BF16_1ULP_AVX512_AVX2 void tanh_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
TANH_BF16_1ULP_AVX512_AVX2 void tanh_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(12);
    const __m256 v2 = _mm256_set1_ps(0x1.064246p-2f); /* 0.256112188 */
    const __m256 v3 = _mm256_set1_ps(0x1.230882p+3f); /* 9.09478855 */
    const __m256i v25 = _mm256_set1_epi32(1);
    const __m256 t0_0 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table2 + 24);
    const __m256 t3_0 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table3 + 8);
    const __m256 t3_2 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table3 + 16);
    const __m256 t3_3 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table3 + 24);
    const __m256i v4_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 16);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 16);
    const __m256 v7_0 = _mm256_castsi256_ps(v6_0);
    const __m256 v7_1 = _mm256_castsi256_ps(v6_1);
    const __m256 v8_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_0);
    const __m256 v8_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_1);
    const __m256 v9_0 = _mm256_min_ps(v3, v8_0);
    const __m256 v9_1 = _mm256_min_ps(v3, v8_1);
    const __m256 v10_0 = _mm256_add_ps(v2, v9_0);
    const __m256 v10_1 = _mm256_add_ps(v2, v9_1);
    const __m256i v11_0 = tanh_bf16_1ulp_avx512_bits_f32_avx2(v10_0);
    const __m256i v11_1 = tanh_bf16_1ulp_avx512_bits_f32_avx2(v10_1);
    const __m256i v13_0 = _mm256_srli_epi32(v11_0, 21);
    const __m256i v13_1 = _mm256_srli_epi32(v11_1, 21);
    const __m256i v14_0 = _mm256_add_epi32(v1, v13_0);
    const __m256i v14_1 = _mm256_add_epi32(v1, v13_1);
    const __m256 v15_0 = tanh_bf16_1ulp_avx512_permute32_avx2(v14_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v15_1 = tanh_bf16_1ulp_avx512_permute32_avx2(v14_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v16_0 = tanh_bf16_1ulp_avx512_permute32_avx2(v14_0, t1_0, t1_1, t1_2, t1_3);
    const __m256 v16_1 = tanh_bf16_1ulp_avx512_permute32_avx2(v14_1, t1_0, t1_1, t1_2, t1_3);
    const __m256 v17_0 = _mm256_sub_ps(v9_0, v16_0);
    const __m256 v17_1 = _mm256_sub_ps(v9_1, v16_1);
    const __m256 v18_0 = tanh_bf16_1ulp_avx512_permute32_avx2(v14_0, t2_0, t2_1, t2_2, t2_3);
    const __m256 v18_1 = tanh_bf16_1ulp_avx512_permute32_avx2(v14_1, t2_0, t2_1, t2_2, t2_3);
    const __m256 v19_0 = _mm256_fmadd_ps(v15_0, v17_0, v18_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v15_1, v17_1, v18_1);
    const __m256 v20_0 = tanh_bf16_1ulp_avx512_permute32_avx2(v14_0, t3_0, t3_1, t3_2, t3_3);
    const __m256 v20_1 = tanh_bf16_1ulp_avx512_permute32_avx2(v14_1, t3_0, t3_1, t3_2, t3_3);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v17_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v17_1, v20_1);
    const __m256 v22_0 = tanh_bf16_1ulp_avx512_copysign_f32_avx2(v21_0, v7_0);
    const __m256 v22_1 = tanh_bf16_1ulp_avx512_copysign_f32_avx2(v21_1, v7_1);
    const __m256i v23_0 = tanh_bf16_1ulp_avx512_bits_f32_avx2(v22_0);
    const __m256i v23_1 = tanh_bf16_1ulp_avx512_bits_f32_avx2(v22_1);
    const __m256i v24_0 = _mm256_add_epi32(v0, v23_0);
    const __m256i v24_1 = _mm256_add_epi32(v0, v23_1);
    const __m256i v26_0 = _mm256_and_si256(v6_0, v25);
    const __m256i v26_1 = _mm256_and_si256(v6_1, v25);
    const __m256i v27_0 = _mm256_add_epi32(v24_0, v26_0);
    const __m256i v27_1 = _mm256_add_epi32(v24_1, v26_1);
    const __m256i v28_0 = _mm256_srli_epi32(v27_0, 16);
    const __m256i v28_1 = _mm256_srli_epi32(v27_1, 16);
    tanh_bf16_1ulp_avx512_store_u16_avx2(y, v28_0);
    tanh_bf16_1ulp_avx512_store_u16_avx2(y + 8, v28_1);
}

/* 8 elements. */
static TANH_BF16_1ULP_AVX512_AVX2_TARGET void tanh_bf16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(12);
    const __m256 v2 = _mm256_set1_ps(0x1.064246p-2f); /* 0.256112188 */
    const __m256 v3 = _mm256_set1_ps(0x1.230882p+3f); /* 9.09478855 */
    const __m256i v25 = _mm256_set1_epi32(1);
    const __m256 t0_0 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table2 + 24);
    const __m256 t3_0 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table3 + 8);
    const __m256 t3_2 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table3 + 16);
    const __m256 t3_3 = _mm256_loadu_ps(tanh_bf16_1ulp_avx512_table3 + 24);
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256 v9 = _mm256_min_ps(v3, v8);
    const __m256 v10 = _mm256_add_ps(v2, v9);
    const __m256i v11 = tanh_bf16_1ulp_avx512_bits_f32_avx2(v10);
    const __m256i v13 = _mm256_srli_epi32(v11, 21);
    const __m256i v14 = _mm256_add_epi32(v1, v13);
    const __m256 v15 = tanh_bf16_1ulp_avx512_permute32_avx2(v14, t0_0, t0_1, t0_2, t0_3);
    const __m256 v16 = tanh_bf16_1ulp_avx512_permute32_avx2(v14, t1_0, t1_1, t1_2, t1_3);
    const __m256 v17 = _mm256_sub_ps(v9, v16);
    const __m256 v18 = tanh_bf16_1ulp_avx512_permute32_avx2(v14, t2_0, t2_1, t2_2, t2_3);
    const __m256 v19 = _mm256_fmadd_ps(v15, v17, v18);
    const __m256 v20 = tanh_bf16_1ulp_avx512_permute32_avx2(v14, t3_0, t3_1, t3_2, t3_3);
    const __m256 v21 = _mm256_fmadd_ps(v19, v17, v20);
    const __m256 v22 = tanh_bf16_1ulp_avx512_copysign_f32_avx2(v21, v7);
    const __m256i v23 = tanh_bf16_1ulp_avx512_bits_f32_avx2(v22);
    const __m256i v24 = _mm256_add_epi32(v0, v23);
    const __m256i v26 = _mm256_and_si256(v6, v25);
    const __m256i v27 = _mm256_add_epi32(v24, v26);
    const __m256i v28 = _mm256_srli_epi32(v27, 16);
    tanh_bf16_1ulp_avx512_store_u16_avx2(y, v28);
}

static TANH_BF16_1ULP_AVX512_AVX2_TARGET void tanh_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tanh_bf16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tanh_bf16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
TANH_BF16_1ULP_AVX512_AVX512 __m512i tanh_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_BF16_1ULP_AVX512_AVX512 __m512 tanh_bf16_1ulp_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TANH_BF16_1ULP_AVX512_AVX512 void tanh_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(12);
    const __m512 v2 = _mm512_set1_ps(0x1.064246p-2f); /* 0.256112188 */
    const __m512 v3 = _mm512_set1_ps(0x1.230882p+3f); /* 9.09478855 */
    const __m512i v25 = _mm512_set1_epi32(1);
    const __m512 t0_0 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table2 + 16);
    const __m512 t3_0 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table3);
    const __m512 t3_1 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table3 + 16);
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 16);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 16);
    const __m512 v7_0 = _mm512_castsi512_ps(v6_0);
    const __m512 v7_1 = _mm512_castsi512_ps(v6_1);
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_0 = _mm512_min_ps(v3, v8_0);
    const __m512 v9_1 = _mm512_min_ps(v3, v8_1);
    const __m512 v10_0 = _mm512_add_ps(v2, v9_0);
    const __m512 v10_1 = _mm512_add_ps(v2, v9_1);
    const __m512i v11_0 = tanh_bf16_1ulp_avx512_bits_f32_avx512(v10_0);
    const __m512i v11_1 = tanh_bf16_1ulp_avx512_bits_f32_avx512(v10_1);
    const __m512i v13_0 = _mm512_srli_epi32(v11_0, 21);
    const __m512i v13_1 = _mm512_srli_epi32(v11_1, 21);
    const __m512i v14_0 = _mm512_add_epi32(v1, v13_0);
    const __m512i v14_1 = _mm512_add_epi32(v1, v13_1);
    const __m512 v15_0 = _mm512_permutex2var_ps(t0_0, v14_0, t0_1);
    const __m512 v15_1 = _mm512_permutex2var_ps(t0_0, v14_1, t0_1);
    const __m512 v16_0 = _mm512_permutex2var_ps(t1_0, v14_0, t1_1);
    const __m512 v16_1 = _mm512_permutex2var_ps(t1_0, v14_1, t1_1);
    const __m512 v17_0 = _mm512_sub_ps(v9_0, v16_0);
    const __m512 v17_1 = _mm512_sub_ps(v9_1, v16_1);
    const __m512 v18_0 = _mm512_permutex2var_ps(t2_0, v14_0, t2_1);
    const __m512 v18_1 = _mm512_permutex2var_ps(t2_0, v14_1, t2_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v15_0, v17_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v15_1, v17_1, v18_1);
    const __m512 v20_0 = _mm512_permutex2var_ps(t3_0, v14_0, t3_1);
    const __m512 v20_1 = _mm512_permutex2var_ps(t3_0, v14_1, t3_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v17_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v17_1, v20_1);
    const __m512 v22_0 = tanh_bf16_1ulp_avx512_copysign_f32_avx512(v21_0, v7_0);
    const __m512 v22_1 = tanh_bf16_1ulp_avx512_copysign_f32_avx512(v21_1, v7_1);
    const __m512i v23_0 = tanh_bf16_1ulp_avx512_bits_f32_avx512(v22_0);
    const __m512i v23_1 = tanh_bf16_1ulp_avx512_bits_f32_avx512(v22_1);
    const __m512i v24_0 = _mm512_add_epi32(v0, v23_0);
    const __m512i v24_1 = _mm512_add_epi32(v0, v23_1);
    const __m512i v26_0 = _mm512_and_si512(v6_0, v25);
    const __m512i v26_1 = _mm512_and_si512(v6_1, v25);
    const __m512i v27_0 = _mm512_add_epi32(v24_0, v26_0);
    const __m512i v27_1 = _mm512_add_epi32(v24_1, v26_1);
    const __m512i v28_0 = _mm512_srli_epi32(v27_0, 16);
    const __m512i v28_1 = _mm512_srli_epi32(v27_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v28_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v28_1));
}

/* 16 elements. */
static TANH_BF16_1ULP_AVX512_AVX512_TARGET void tanh_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(12);
    const __m512 v2 = _mm512_set1_ps(0x1.064246p-2f); /* 0.256112188 */
    const __m512 v3 = _mm512_set1_ps(0x1.230882p+3f); /* 9.09478855 */
    const __m512i v25 = _mm512_set1_epi32(1);
    const __m512 t0_0 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table2 + 16);
    const __m512 t3_0 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table3);
    const __m512 t3_1 = _mm512_loadu_ps(tanh_bf16_1ulp_avx512_table3 + 16);
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_min_ps(v3, v8);
    const __m512 v10 = _mm512_add_ps(v2, v9);
    const __m512i v11 = tanh_bf16_1ulp_avx512_bits_f32_avx512(v10);
    const __m512i v13 = _mm512_srli_epi32(v11, 21);
    const __m512i v14 = _mm512_add_epi32(v1, v13);
    const __m512 v15 = _mm512_permutex2var_ps(t0_0, v14, t0_1);
    const __m512 v16 = _mm512_permutex2var_ps(t1_0, v14, t1_1);
    const __m512 v17 = _mm512_sub_ps(v9, v16);
    const __m512 v18 = _mm512_permutex2var_ps(t2_0, v14, t2_1);
    const __m512 v19 = _mm512_fmadd_ps(v15, v17, v18);
    const __m512 v20 = _mm512_permutex2var_ps(t3_0, v14, t3_1);
    const __m512 v21 = _mm512_fmadd_ps(v19, v17, v20);
    const __m512 v22 = tanh_bf16_1ulp_avx512_copysign_f32_avx512(v21, v7);
    const __m512i v23 = tanh_bf16_1ulp_avx512_bits_f32_avx512(v22);
    const __m512i v24 = _mm512_add_epi32(v0, v23);
    const __m512i v26 = _mm512_and_si512(v6, v25);
    const __m512i v27 = _mm512_add_epi32(v24, v26);
    const __m512i v28 = _mm512_srli_epi32(v27, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v28));
}

static TANH_BF16_1ULP_AVX512_AVX512_TARGET void tanh_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tanh_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tanh_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tanh_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_bf16_1ulp_avx512_level(void) {
#if defined(TANH_BF16_1ULP_AVX512_FORCE_ISA)
    return TANH_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t tanh_bf16_1ulp_avx512(uint16_t x) {
    return tanh_bf16_1ulp_avx512_element(x);
}

void tanh_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_bf16_1ulp_avx512_level();
    if (level == 2) {
        tanh_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_bf16_1ulp_avx512_array_portable(x, y, n);
}
