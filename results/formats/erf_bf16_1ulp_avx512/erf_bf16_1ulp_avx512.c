/* erf_bf16_1ulp_avx512: erf
 *
 *   target       erf, erf x, bf16
 *   domain       every input
 *   max error    0.944158 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.8p-1 (-0.75, encoding 0xbf40)
 *   result there -0x1.6ep-1 (-0.71484375, encoding 0xbf37)
 *   mean error   0.130027 ulp
 *   misrounded   3018 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c4277dff94f31b1aba430b70fc6d5c4a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt bf16 --max-ulp 1 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/erf_bf16_1ulp_avx512.db
 *                time: 0.2714 ns/element as avx512 code (inputs mean)
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
#include "erf_bf16_1ulp_avx512.h"

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

static inline int32_t erf_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float erf_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float erf_bf16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erf_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erf_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float erf_bf16_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = erf_bf16_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return erf_bf16_1ulp_avx512_frombits_f32((erf_bf16_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const float erf_bf16_1ulp_avx512_table0[32] = {
    0x0p+0f, 0x1.800006p-4f, 0x1.3fffc6p-3f, 0x1.c0002ep-3f,
    0x1.20007cp-2f, 0x1.5fff8cp-2f, 0x1.a0006p-2f, 0x1.dfff9cp-2f,
    0x1.1fffd6p-1f, 0x1.5fffbcp-1f, 0x1.a0004cp-1f, 0x1.e00062p-1f,
    0x1.0fff9p+0f, 0x1.2fffaep+0f, 0x1.50004ep+0f, 0x1.6fff86p+0f,
    0x1.a0007ep+0f, 0x1.dffff2p+0f, 0x1.0fffb8p+1f, 0x1.2fffc4p+1f,
    0x1.4fff8p+1f, 0x1.6fff8p+1f, 0x1.90008p+1f, 0x1.b0008p+1f,
    0x1.dfff8p+1f, 0x1.10008p+2f, 0x1.30008p+2f, 0x1.50008p+2f,
    0x1.70008p+2f, 0x1.90008p+2f, 0x1.b0008p+2f, 0x1.d0008p+2f,
};

static const float erf_bf16_1ulp_avx512_table1[32] = {
    0x1.20b428p+0f, 0x1.1e7c64p+0f, 0x1.19da84p+0f, 0x1.141a58p+0f,
    0x1.0b684cp+0f, 0x1.00c922p+0f, 0x1.e9b98ep-1f, 0x1.d280cp-1f,
    0x1.a44f2ep-1f, 0x1.67c56p-1f, 0x1.2a359cp-1f, 0x1.e20836p-2f,
    0x1.76d44ap-2f, 0x1.1cfa6p-2f, 0x1.a2152ap-3f, 0x1.2906eep-3f,
    0x1.54b57ap-4f, 0x1.1ecf32p-5f, 0x1.b1edb4p-7f, 0x1.1dd4b2p-8f,
    0x1.4d67cep-10f, 0x1.56e246p-12f, 0x1.35e79p-14f, 0x1.f1c72ep-17f,
    0x1.203de4p-19f, 0x1.15479ep-26f, 0x1.8a443p-33f, 0x1.54070ap-40f,
    0x1.63bb02p-48f, 0x1.c37388p-57f, 0x1.5b7fbap-66f, 0x1.447922p-76f,
};

static const float erf_bf16_1ulp_avx512_table2[32] = {
    0x0p+0f, 0x1.b00818p-4f, 0x1.6629ccp-3f, 0x1.f190dcp-3f,
    0x1.3c9b2ap-2f, 0x1.7e152p-2f, 0x1.bcd048p-2f, 0x1.f86f5p-2f,
    0x1.25b886p-1f, 0x1.569214p-1f, 0x1.7fb9ecp-1f, 0x1.a15548p-1f,
    0x1.bbeebep-1f, 0x1.d057dep-1f, 0x1.df860ap-1f, 0x1.ea770ep-1f,
    0x1.f4f6a8p-1f, 0x1.fbe61ep-1f, 0x1.fea41ep-1f, 0x1.ff996p-1f,
    0x1.ffe514p-1f, 0x1.fff9bap-1f, 0x1.fffeb4p-1f, 0x1.ffffc4p-1f,
    0x1.fffffcp-1f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

static inline uint16_t erf_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1.e49d8ap+1f; /* 3.78605771 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = erf_bf16_1ulp_avx512_shl_i32(v2, v3);
    const float v5 = erf_bf16_1ulp_avx512_frombits_f32(v4);
    const float v6 = erf_bf16_1ulp_avx512_abs_f32(v5);
    const float v7 = v1 < v6 ? v1 : v6;
    const float v8 = 0x1p-1f; /* 0.5 */
    const float v9 = v8 + v7;
    const int32_t v10 = erf_bf16_1ulp_avx512_bits_f32(v9);
    const int32_t v11 = 20;
    const int32_t v12 = erf_bf16_1ulp_avx512_lshr_i32(v10, v11);
    const int32_t v13 = (int32_t)((uint32_t)v12 + (uint32_t)v3);
    const float v14 = erf_bf16_1ulp_avx512_table0[(uint32_t)v13 & (32u - 1)];
    const float v15 = v7 - v14;
    const float v16 = erf_bf16_1ulp_avx512_table1[(uint32_t)v13 & (32u - 1)];
    const float v17 = 0x0p+0f; /* 0 */
    const int v18 = v14 < v17;
    const float v19 = erf_bf16_1ulp_avx512_table2[(uint32_t)v13 & (32u - 1)];
    const float v20 = v18 ? v7 : v19;
    const float v21 = erf_bf16_1ulp_avx512_fma_f32(v15, v16, v20);
    const float v22 = erf_bf16_1ulp_avx512_copysign_f32(v21, v5);
    const int32_t v23 = erf_bf16_1ulp_avx512_bits_f32(v22);
    const int32_t v24 = (int32_t)((uint32_t)v0 + (uint32_t)v23);
    const int32_t v25 = erf_bf16_1ulp_avx512_lshr_i32(v24, v3);
    const int32_t r0 = v25;
    return (uint16_t)r0;
}

static void erf_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERF_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_BF16_1ULP_AVX512_AVX2 static inline ERF_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERF_BF16_1ULP_AVX512_AVX512 static inline ERF_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ERF_BF16_1ULP_AVX512_AVX2 __m256i erf_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ERF_BF16_1ULP_AVX512_AVX2 __m256 erf_bf16_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
ERF_BF16_1ULP_AVX512_AVX2 __m256 erf_bf16_1ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(erf_bf16_1ulp_avx512_permute16_avx2(i, t0, t1),
                            erf_bf16_1ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_BF16_1ULP_AVX512_AVX2 __m256 erf_bf16_1ulp_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
ERF_BF16_1ULP_AVX512_AVX2 void erf_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ERF_BF16_1ULP_AVX512_AVX2 void erf_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.e49d8ap+1f); /* 3.78605771 */
    const __m256i v3 = _mm256_set1_epi32(16);
    const __m256 v8 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v17 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table2 + 24);
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
    const __m256 v9_0 = _mm256_add_ps(v8, v7_0);
    const __m256 v9_1 = _mm256_add_ps(v8, v7_1);
    const __m256i v10_0 = erf_bf16_1ulp_avx512_bits_f32_avx2(v9_0);
    const __m256i v10_1 = erf_bf16_1ulp_avx512_bits_f32_avx2(v9_1);
    const __m256i v12_0 = _mm256_srli_epi32(v10_0, 20);
    const __m256i v12_1 = _mm256_srli_epi32(v10_1, 20);
    const __m256i v13_0 = _mm256_add_epi32(v12_0, v3);
    const __m256i v13_1 = _mm256_add_epi32(v12_1, v3);
    const __m256 v14_0 = erf_bf16_1ulp_avx512_permute32_avx2(v13_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v14_1 = erf_bf16_1ulp_avx512_permute32_avx2(v13_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v15_0 = _mm256_sub_ps(v7_0, v14_0);
    const __m256 v15_1 = _mm256_sub_ps(v7_1, v14_1);
    const __m256 v16_0 = erf_bf16_1ulp_avx512_permute32_avx2(v13_0, t1_0, t1_1, t1_2, t1_3);
    const __m256 v16_1 = erf_bf16_1ulp_avx512_permute32_avx2(v13_1, t1_0, t1_1, t1_2, t1_3);
    const __m256i v18_0 = _mm256_castps_si256(_mm256_cmp_ps(v14_0, v17, _CMP_LT_OQ));
    const __m256i v18_1 = _mm256_castps_si256(_mm256_cmp_ps(v14_1, v17, _CMP_LT_OQ));
    const __m256 v19_0 = erf_bf16_1ulp_avx512_permute32_avx2(v13_0, t2_0, t2_1, t2_2, t2_3);
    const __m256 v19_1 = erf_bf16_1ulp_avx512_permute32_avx2(v13_1, t2_0, t2_1, t2_2, t2_3);
    const __m256 v20_0 = _mm256_blendv_ps(v19_0, v7_0, _mm256_castsi256_ps(v18_0));
    const __m256 v20_1 = _mm256_blendv_ps(v19_1, v7_1, _mm256_castsi256_ps(v18_1));
    const __m256 v21_0 = _mm256_fmadd_ps(v15_0, v16_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v15_1, v16_1, v20_1);
    const __m256 v22_0 = erf_bf16_1ulp_avx512_copysign_f32_avx2(v21_0, v5_0);
    const __m256 v22_1 = erf_bf16_1ulp_avx512_copysign_f32_avx2(v21_1, v5_1);
    const __m256i v23_0 = erf_bf16_1ulp_avx512_bits_f32_avx2(v22_0);
    const __m256i v23_1 = erf_bf16_1ulp_avx512_bits_f32_avx2(v22_1);
    const __m256i v24_0 = _mm256_add_epi32(v0, v23_0);
    const __m256i v24_1 = _mm256_add_epi32(v0, v23_1);
    const __m256i v25_0 = _mm256_srli_epi32(v24_0, 16);
    const __m256i v25_1 = _mm256_srli_epi32(v24_1, 16);
    erf_bf16_1ulp_avx512_store_u16_avx2(y, v25_0);
    erf_bf16_1ulp_avx512_store_u16_avx2(y + 8, v25_1);
}

/* 8 elements. */
static ERF_BF16_1ULP_AVX512_AVX2_TARGET void erf_bf16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.e49d8ap+1f); /* 3.78605771 */
    const __m256i v3 = _mm256_set1_epi32(16);
    const __m256 v8 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v17 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(erf_bf16_1ulp_avx512_table2 + 24);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
    const __m256 v7 = _mm256_min_ps(v1, v6);
    const __m256 v9 = _mm256_add_ps(v8, v7);
    const __m256i v10 = erf_bf16_1ulp_avx512_bits_f32_avx2(v9);
    const __m256i v12 = _mm256_srli_epi32(v10, 20);
    const __m256i v13 = _mm256_add_epi32(v12, v3);
    const __m256 v14 = erf_bf16_1ulp_avx512_permute32_avx2(v13, t0_0, t0_1, t0_2, t0_3);
    const __m256 v15 = _mm256_sub_ps(v7, v14);
    const __m256 v16 = erf_bf16_1ulp_avx512_permute32_avx2(v13, t1_0, t1_1, t1_2, t1_3);
    const __m256i v18 = _mm256_castps_si256(_mm256_cmp_ps(v14, v17, _CMP_LT_OQ));
    const __m256 v19 = erf_bf16_1ulp_avx512_permute32_avx2(v13, t2_0, t2_1, t2_2, t2_3);
    const __m256 v20 = _mm256_blendv_ps(v19, v7, _mm256_castsi256_ps(v18));
    const __m256 v21 = _mm256_fmadd_ps(v15, v16, v20);
    const __m256 v22 = erf_bf16_1ulp_avx512_copysign_f32_avx2(v21, v5);
    const __m256i v23 = erf_bf16_1ulp_avx512_bits_f32_avx2(v22);
    const __m256i v24 = _mm256_add_epi32(v0, v23);
    const __m256i v25 = _mm256_srli_epi32(v24, 16);
    erf_bf16_1ulp_avx512_store_u16_avx2(y, v25);
}

static ERF_BF16_1ULP_AVX512_AVX2_TARGET void erf_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        erf_bf16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erf_bf16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ERF_BF16_1ULP_AVX512_AVX512 __m512i erf_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_BF16_1ULP_AVX512_AVX512 __m512 erf_bf16_1ulp_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ERF_BF16_1ULP_AVX512_AVX512 void erf_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.e49d8ap+1f); /* 3.78605771 */
    const __m512i v3 = _mm512_set1_epi32(16);
    const __m512 v8 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v17 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table2 + 16);
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v2_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 16);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 16);
    const __m512i v4_2 = _mm512_slli_epi32(v2_2, 16);
    const __m512i v4_3 = _mm512_slli_epi32(v2_3, 16);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512 v5_2 = _mm512_castsi512_ps(v4_2);
    const __m512 v5_3 = _mm512_castsi512_ps(v4_3);
    const __m512 v6_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_0 = _mm512_min_ps(v1, v6_0);
    const __m512 v7_1 = _mm512_min_ps(v1, v6_1);
    const __m512 v7_2 = _mm512_min_ps(v1, v6_2);
    const __m512 v7_3 = _mm512_min_ps(v1, v6_3);
    const __m512 v9_0 = _mm512_add_ps(v8, v7_0);
    const __m512 v9_1 = _mm512_add_ps(v8, v7_1);
    const __m512 v9_2 = _mm512_add_ps(v8, v7_2);
    const __m512 v9_3 = _mm512_add_ps(v8, v7_3);
    const __m512i v10_0 = erf_bf16_1ulp_avx512_bits_f32_avx512(v9_0);
    const __m512i v10_1 = erf_bf16_1ulp_avx512_bits_f32_avx512(v9_1);
    const __m512i v10_2 = erf_bf16_1ulp_avx512_bits_f32_avx512(v9_2);
    const __m512i v10_3 = erf_bf16_1ulp_avx512_bits_f32_avx512(v9_3);
    const __m512i v12_0 = _mm512_srli_epi32(v10_0, 20);
    const __m512i v12_1 = _mm512_srli_epi32(v10_1, 20);
    const __m512i v12_2 = _mm512_srli_epi32(v10_2, 20);
    const __m512i v12_3 = _mm512_srli_epi32(v10_3, 20);
    const __m512i v13_0 = _mm512_add_epi32(v12_0, v3);
    const __m512i v13_1 = _mm512_add_epi32(v12_1, v3);
    const __m512i v13_2 = _mm512_add_epi32(v12_2, v3);
    const __m512i v13_3 = _mm512_add_epi32(v12_3, v3);
    const __m512 v14_0 = _mm512_permutex2var_ps(t0_0, v13_0, t0_1);
    const __m512 v14_1 = _mm512_permutex2var_ps(t0_0, v13_1, t0_1);
    const __m512 v14_2 = _mm512_permutex2var_ps(t0_0, v13_2, t0_1);
    const __m512 v14_3 = _mm512_permutex2var_ps(t0_0, v13_3, t0_1);
    const __m512 v15_0 = _mm512_sub_ps(v7_0, v14_0);
    const __m512 v15_1 = _mm512_sub_ps(v7_1, v14_1);
    const __m512 v15_2 = _mm512_sub_ps(v7_2, v14_2);
    const __m512 v15_3 = _mm512_sub_ps(v7_3, v14_3);
    const __m512 v16_0 = _mm512_permutex2var_ps(t1_0, v13_0, t1_1);
    const __m512 v16_1 = _mm512_permutex2var_ps(t1_0, v13_1, t1_1);
    const __m512 v16_2 = _mm512_permutex2var_ps(t1_0, v13_2, t1_1);
    const __m512 v16_3 = _mm512_permutex2var_ps(t1_0, v13_3, t1_1);
    const __mmask16 v18_0 = _mm512_cmp_ps_mask(v14_0, v17, _CMP_LT_OQ);
    const __mmask16 v18_1 = _mm512_cmp_ps_mask(v14_1, v17, _CMP_LT_OQ);
    const __mmask16 v18_2 = _mm512_cmp_ps_mask(v14_2, v17, _CMP_LT_OQ);
    const __mmask16 v18_3 = _mm512_cmp_ps_mask(v14_3, v17, _CMP_LT_OQ);
    const __m512 v19_0 = _mm512_permutex2var_ps(t2_0, v13_0, t2_1);
    const __m512 v19_1 = _mm512_permutex2var_ps(t2_0, v13_1, t2_1);
    const __m512 v19_2 = _mm512_permutex2var_ps(t2_0, v13_2, t2_1);
    const __m512 v19_3 = _mm512_permutex2var_ps(t2_0, v13_3, t2_1);
    const __m512 v20_0 = _mm512_mask_blend_ps(v18_0, v19_0, v7_0);
    const __m512 v20_1 = _mm512_mask_blend_ps(v18_1, v19_1, v7_1);
    const __m512 v20_2 = _mm512_mask_blend_ps(v18_2, v19_2, v7_2);
    const __m512 v20_3 = _mm512_mask_blend_ps(v18_3, v19_3, v7_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v15_0, v16_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v15_1, v16_1, v20_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v15_2, v16_2, v20_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v15_3, v16_3, v20_3);
    const __m512 v22_0 = erf_bf16_1ulp_avx512_copysign_f32_avx512(v21_0, v5_0);
    const __m512 v22_1 = erf_bf16_1ulp_avx512_copysign_f32_avx512(v21_1, v5_1);
    const __m512 v22_2 = erf_bf16_1ulp_avx512_copysign_f32_avx512(v21_2, v5_2);
    const __m512 v22_3 = erf_bf16_1ulp_avx512_copysign_f32_avx512(v21_3, v5_3);
    const __m512i v23_0 = erf_bf16_1ulp_avx512_bits_f32_avx512(v22_0);
    const __m512i v23_1 = erf_bf16_1ulp_avx512_bits_f32_avx512(v22_1);
    const __m512i v23_2 = erf_bf16_1ulp_avx512_bits_f32_avx512(v22_2);
    const __m512i v23_3 = erf_bf16_1ulp_avx512_bits_f32_avx512(v22_3);
    const __m512i v24_0 = _mm512_add_epi32(v0, v23_0);
    const __m512i v24_1 = _mm512_add_epi32(v0, v23_1);
    const __m512i v24_2 = _mm512_add_epi32(v0, v23_2);
    const __m512i v24_3 = _mm512_add_epi32(v0, v23_3);
    const __m512i v25_0 = _mm512_srli_epi32(v24_0, 16);
    const __m512i v25_1 = _mm512_srli_epi32(v24_1, 16);
    const __m512i v25_2 = _mm512_srli_epi32(v24_2, 16);
    const __m512i v25_3 = _mm512_srli_epi32(v24_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v25_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v25_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v25_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v25_3));
}

/* 16 elements. */
static ERF_BF16_1ULP_AVX512_AVX512_TARGET void erf_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.e49d8ap+1f); /* 3.78605771 */
    const __m512i v3 = _mm512_set1_epi32(16);
    const __m512 v8 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v17 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(erf_bf16_1ulp_avx512_table2 + 16);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7 = _mm512_min_ps(v1, v6);
    const __m512 v9 = _mm512_add_ps(v8, v7);
    const __m512i v10 = erf_bf16_1ulp_avx512_bits_f32_avx512(v9);
    const __m512i v12 = _mm512_srli_epi32(v10, 20);
    const __m512i v13 = _mm512_add_epi32(v12, v3);
    const __m512 v14 = _mm512_permutex2var_ps(t0_0, v13, t0_1);
    const __m512 v15 = _mm512_sub_ps(v7, v14);
    const __m512 v16 = _mm512_permutex2var_ps(t1_0, v13, t1_1);
    const __mmask16 v18 = _mm512_cmp_ps_mask(v14, v17, _CMP_LT_OQ);
    const __m512 v19 = _mm512_permutex2var_ps(t2_0, v13, t2_1);
    const __m512 v20 = _mm512_mask_blend_ps(v18, v19, v7);
    const __m512 v21 = _mm512_fmadd_ps(v15, v16, v20);
    const __m512 v22 = erf_bf16_1ulp_avx512_copysign_f32_avx512(v21, v5);
    const __m512i v23 = erf_bf16_1ulp_avx512_bits_f32_avx512(v22);
    const __m512i v24 = _mm512_add_epi32(v0, v23);
    const __m512i v25 = _mm512_srli_epi32(v24, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v25));
}

static ERF_BF16_1ULP_AVX512_AVX512_TARGET void erf_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        erf_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erf_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erf_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_bf16_1ulp_avx512_level(void) {
#if defined(ERF_BF16_1ULP_AVX512_FORCE_ISA)
    return ERF_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t erf_bf16_1ulp_avx512(uint16_t x) {
    return erf_bf16_1ulp_avx512_element(x);
}

void erf_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_bf16_1ulp_avx512_level();
    if (level == 2) {
        erf_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erf_bf16_1ulp_avx512_array_portable(x, y, n);
}
