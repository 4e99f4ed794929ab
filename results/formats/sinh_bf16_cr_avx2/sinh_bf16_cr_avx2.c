/* sinh_bf16_cr_avx2: sinh
 *
 *   target       sinh, sinh x, bf16
 *   domain       every input
 *   max error    0.499784 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.f2p+4 (-31.125, encoding 0xc1f9)
 *   result there -0x1.ep+43 (-1.64926744e+13, encoding 0xd570)
 *   mean error   0.011036 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fd36690cba4487b4ea60642aec24a602
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/sinh_bf16_avx2.db
 *                time: 0.5525 ns/element as avx2 code (inputs mean)
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
#include "sinh_bf16_cr_avx2.h"

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

static inline int32_t sinh_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sinh_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sinh_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sinh_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t sinh_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sinh_bf16_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = sinh_bf16_cr_avx2_bits_f32(y) & INT32_MIN;
    return sinh_bf16_cr_avx2_frombits_f32((sinh_bf16_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t sinh_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t sinh_bf16_cr_avx2_element(uint16_t x) {
    const float v0 = 0x1.111abap-7f; /* 0.00833448488 */
    const float v1 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v2 = 0x1.66p+6f; /* 89.5 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = sinh_bf16_cr_avx2_shl_i32(v3, v4);
    const float v6 = sinh_bf16_cr_avx2_frombits_f32(v5);
    const float v7 = sinh_bf16_cr_avx2_abs_f32(v6);
    const float v8 = v2 < v7 ? v2 : v7;
    const float v9 = 0x1.715476p+0f; /* 1.44269502 */
    const float v10 = 0x1.8p+23f; /* 12582912 */
    const float v11 = sinh_bf16_cr_avx2_fma_f32(v8, v9, v10);
    const float v12 = v11 - v10;
    const float v13 = sinh_bf16_cr_avx2_fma_f32(v1, v12, v8);
    const float v14 = -0x1.d434aep-24f; /* -1.09012653e-07 */
    const float v15 = sinh_bf16_cr_avx2_fma_f32(v13, v13, v14);
    const float v16 = 0x1.55561p-3f; /* 0.166668057 */
    const float v17 = sinh_bf16_cr_avx2_fma_f32(v0, v15, v16);
    const float v18 = v17 * v15;
    const float v19 = sinh_bf16_cr_avx2_fma_f32(v18, v13, v13);
    const int32_t v20 = 1048576001; /* 0x3e800001 */
    const int32_t v21 = sinh_bf16_cr_avx2_bits_f32(v11);
    const int32_t v22 = 23;
    const int32_t v23 = sinh_bf16_cr_avx2_shl_i32(v21, v22);
    const int32_t v24 = (int32_t)((uint32_t)v20 + (uint32_t)v23);
    const float v25 = sinh_bf16_cr_avx2_frombits_f32(v24);
    const int32_t v26 = (int32_t)((uint32_t)v20 - (uint32_t)v23);
    const int32_t v27 = 0;
    const int32_t v28 = v26 > v27 ? v26 : v27;
    const float v29 = sinh_bf16_cr_avx2_frombits_f32(v28);
    const float v30 = v25 + v29;
    const float v31 = v25 - v29;
    const float v32 = 0x1.5735f2p-5f; /* 0.0418958403 */
    const float v33 = 0x1.fffd9ap-2f; /* 0.499990851 */
    const float v34 = sinh_bf16_cr_avx2_fma_f32(v32, v15, v33);
    const float v35 = v15 * v34;
    const float v36 = v31 * v35;
    const float v37 = sinh_bf16_cr_avx2_fma_f32(v19, v30, v36);
    const float v38 = v37 + v31;
    const float v39 = v38 + v38;
    const float v40 = sinh_bf16_cr_avx2_copysign_f32(v39, v6);
    const int32_t v41 = sinh_bf16_cr_avx2_bits_f32(v40);
    const int32_t v42 = 32769; /* 0x00008001 */
    const int32_t v43 = (int32_t)((uint32_t)v41 + (uint32_t)v42);
    const int32_t v44 = sinh_bf16_cr_avx2_lshr_i32(v43, v4);
    const int32_t r0 = v44;
    return (uint16_t)r0;
}

static void sinh_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinh_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINH_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINH_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINH_BF16_CR_AVX2_AVX2 static inline SINH_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SINH_BF16_CR_AVX2_AVX512 static inline SINH_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SINH_BF16_CR_AVX2_AVX2 __m256i sinh_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
SINH_BF16_CR_AVX2_AVX2 __m256 sinh_bf16_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
SINH_BF16_CR_AVX2_AVX2 void sinh_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SINH_BF16_CR_AVX2_AVX2 void sinh_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.111abap-7f); /* 0.00833448488 */
    const __m256 v1 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v2 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v14 = _mm256_set1_ps(-0x1.d434aep-24f); /* -1.09012653e-07 */
    const __m256 v16 = _mm256_set1_ps(0x1.55561p-3f); /* 0.166668057 */
    const __m256i v20 = _mm256_set1_epi32(1048576001); /* 0x3e800001 */
    const __m256i v27 = _mm256_set1_epi32(0);
    const __m256 v32 = _mm256_set1_ps(0x1.5735f2p-5f); /* 0.0418958403 */
    const __m256 v33 = _mm256_set1_ps(0x1.fffd9ap-2f); /* 0.499990851 */
    const __m256i v42 = _mm256_set1_epi32(32769); /* 0x00008001 */
    const __m256i v3_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 16);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 16);
    const __m256 v6_0 = _mm256_castsi256_ps(v5_0);
    const __m256 v6_1 = _mm256_castsi256_ps(v5_1);
    const __m256 v7_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_0);
    const __m256 v7_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_1);
    const __m256 v8_0 = _mm256_min_ps(v2, v7_0);
    const __m256 v8_1 = _mm256_min_ps(v2, v7_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v8_0, v9, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v8_1, v9, v10);
    const __m256 v12_0 = _mm256_sub_ps(v11_0, v10);
    const __m256 v12_1 = _mm256_sub_ps(v11_1, v10);
    const __m256 v13_0 = _mm256_fmadd_ps(v1, v12_0, v8_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v1, v12_1, v8_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v13_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v13_1, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v0, v15_1, v16);
    const __m256 v18_0 = _mm256_mul_ps(v17_0, v15_0);
    const __m256 v18_1 = _mm256_mul_ps(v17_1, v15_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v18_0, v13_0, v13_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v18_1, v13_1, v13_1);
    const __m256i v21_0 = sinh_bf16_cr_avx2_bits_f32_avx2(v11_0);
    const __m256i v21_1 = sinh_bf16_cr_avx2_bits_f32_avx2(v11_1);
    const __m256i v23_0 = _mm256_slli_epi32(v21_0, 23);
    const __m256i v23_1 = _mm256_slli_epi32(v21_1, 23);
    const __m256i v24_0 = _mm256_add_epi32(v20, v23_0);
    const __m256i v24_1 = _mm256_add_epi32(v20, v23_1);
    const __m256 v25_0 = _mm256_castsi256_ps(v24_0);
    const __m256 v25_1 = _mm256_castsi256_ps(v24_1);
    const __m256i v26_0 = _mm256_sub_epi32(v20, v23_0);
    const __m256i v26_1 = _mm256_sub_epi32(v20, v23_1);
    const __m256i v28_0 = _mm256_max_epi32(v26_0, v27);
    const __m256i v28_1 = _mm256_max_epi32(v26_1, v27);
    const __m256 v29_0 = _mm256_castsi256_ps(v28_0);
    const __m256 v29_1 = _mm256_castsi256_ps(v28_1);
    const __m256 v30_0 = _mm256_add_ps(v25_0, v29_0);
    const __m256 v30_1 = _mm256_add_ps(v25_1, v29_1);
    const __m256 v31_0 = _mm256_sub_ps(v25_0, v29_0);
    const __m256 v31_1 = _mm256_sub_ps(v25_1, v29_1);
    const __m256 v34_0 = _mm256_fmadd_ps(v32, v15_0, v33);
    const __m256 v34_1 = _mm256_fmadd_ps(v32, v15_1, v33);
    const __m256 v35_0 = _mm256_mul_ps(v15_0, v34_0);
    const __m256 v35_1 = _mm256_mul_ps(v15_1, v34_1);
    const __m256 v36_0 = _mm256_mul_ps(v31_0, v35_0);
    const __m256 v36_1 = _mm256_mul_ps(v31_1, v35_1);
    const __m256 v37_0 = _mm256_fmadd_ps(v19_0, v30_0, v36_0);
    const __m256 v37_1 = _mm256_fmadd_ps(v19_1, v30_1, v36_1);
    const __m256 v38_0 = _mm256_add_ps(v37_0, v31_0);
    const __m256 v38_1 = _mm256_add_ps(v37_1, v31_1);
    const __m256 v39_0 = _mm256_add_ps(v38_0, v38_0);
    const __m256 v39_1 = _mm256_add_ps(v38_1, v38_1);
    const __m256 v40_0 = sinh_bf16_cr_avx2_copysign_f32_avx2(v39_0, v6_0);
    const __m256 v40_1 = sinh_bf16_cr_avx2_copysign_f32_avx2(v39_1, v6_1);
    const __m256i v41_0 = sinh_bf16_cr_avx2_bits_f32_avx2(v40_0);
    const __m256i v41_1 = sinh_bf16_cr_avx2_bits_f32_avx2(v40_1);
    const __m256i v43_0 = _mm256_add_epi32(v41_0, v42);
    const __m256i v43_1 = _mm256_add_epi32(v41_1, v42);
    const __m256i v44_0 = _mm256_srli_epi32(v43_0, 16);
    const __m256i v44_1 = _mm256_srli_epi32(v43_1, 16);
    sinh_bf16_cr_avx2_store_u16_avx2(y, v44_0);
    sinh_bf16_cr_avx2_store_u16_avx2(y + 8, v44_1);
}

/* 8 elements. */
static SINH_BF16_CR_AVX2_AVX2_TARGET void sinh_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.111abap-7f); /* 0.00833448488 */
    const __m256 v1 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v2 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v14 = _mm256_set1_ps(-0x1.d434aep-24f); /* -1.09012653e-07 */
    const __m256 v16 = _mm256_set1_ps(0x1.55561p-3f); /* 0.166668057 */
    const __m256i v20 = _mm256_set1_epi32(1048576001); /* 0x3e800001 */
    const __m256i v27 = _mm256_set1_epi32(0);
    const __m256 v32 = _mm256_set1_ps(0x1.5735f2p-5f); /* 0.0418958403 */
    const __m256 v33 = _mm256_set1_ps(0x1.fffd9ap-2f); /* 0.499990851 */
    const __m256i v42 = _mm256_set1_epi32(32769); /* 0x00008001 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256 v8 = _mm256_min_ps(v2, v7);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256 v12 = _mm256_sub_ps(v11, v10);
    const __m256 v13 = _mm256_fmadd_ps(v1, v12, v8);
    const __m256 v15 = _mm256_fmadd_ps(v13, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v0, v15, v16);
    const __m256 v18 = _mm256_mul_ps(v17, v15);
    const __m256 v19 = _mm256_fmadd_ps(v18, v13, v13);
    const __m256i v21 = sinh_bf16_cr_avx2_bits_f32_avx2(v11);
    const __m256i v23 = _mm256_slli_epi32(v21, 23);
    const __m256i v24 = _mm256_add_epi32(v20, v23);
    const __m256 v25 = _mm256_castsi256_ps(v24);
    const __m256i v26 = _mm256_sub_epi32(v20, v23);
    const __m256i v28 = _mm256_max_epi32(v26, v27);
    const __m256 v29 = _mm256_castsi256_ps(v28);
    const __m256 v30 = _mm256_add_ps(v25, v29);
    const __m256 v31 = _mm256_sub_ps(v25, v29);
    const __m256 v34 = _mm256_fmadd_ps(v32, v15, v33);
    const __m256 v35 = _mm256_mul_ps(v15, v34);
    const __m256 v36 = _mm256_mul_ps(v31, v35);
    const __m256 v37 = _mm256_fmadd_ps(v19, v30, v36);
    const __m256 v38 = _mm256_add_ps(v37, v31);
    const __m256 v39 = _mm256_add_ps(v38, v38);
    const __m256 v40 = sinh_bf16_cr_avx2_copysign_f32_avx2(v39, v6);
    const __m256i v41 = sinh_bf16_cr_avx2_bits_f32_avx2(v40);
    const __m256i v43 = _mm256_add_epi32(v41, v42);
    const __m256i v44 = _mm256_srli_epi32(v43, 16);
    sinh_bf16_cr_avx2_store_u16_avx2(y, v44);
}

static SINH_BF16_CR_AVX2_AVX2_TARGET void sinh_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinh_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sinh_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        sinh_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SINH_BF16_CR_AVX2_AVX512 __m512i sinh_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
SINH_BF16_CR_AVX2_AVX512 __m512 sinh_bf16_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SINH_BF16_CR_AVX2_AVX512 void sinh_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.111abap-7f); /* 0.00833448488 */
    const __m512 v1 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v2 = _mm512_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v14 = _mm512_set1_ps(-0x1.d434aep-24f); /* -1.09012653e-07 */
    const __m512 v16 = _mm512_set1_ps(0x1.55561p-3f); /* 0.166668057 */
    const __m512i v20 = _mm512_set1_epi32(1048576001); /* 0x3e800001 */
    const __m512i v27 = _mm512_set1_epi32(0);
    const __m512 v32 = _mm512_set1_ps(0x1.5735f2p-5f); /* 0.0418958403 */
    const __m512 v33 = _mm512_set1_ps(0x1.fffd9ap-2f); /* 0.499990851 */
    const __m512i v42 = _mm512_set1_epi32(32769); /* 0x00008001 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_min_ps(v2, v7);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512 v12 = _mm512_sub_ps(v11, v10);
    const __m512 v13 = _mm512_fmadd_ps(v1, v12, v8);
    const __m512 v15 = _mm512_fmadd_ps(v13, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v0, v15, v16);
    const __m512 v18 = _mm512_mul_ps(v17, v15);
    const __m512 v19 = _mm512_fmadd_ps(v18, v13, v13);
    const __m512i v21 = sinh_bf16_cr_avx2_bits_f32_avx512(v11);
    const __m512i v23 = _mm512_slli_epi32(v21, 23);
    const __m512i v24 = _mm512_add_epi32(v20, v23);
    const __m512 v25 = _mm512_castsi512_ps(v24);
    const __m512i v26 = _mm512_sub_epi32(v20, v23);
    const __m512i v28 = _mm512_max_epi32(v26, v27);
    const __m512 v29 = _mm512_castsi512_ps(v28);
    const __m512 v30 = _mm512_add_ps(v25, v29);
    const __m512 v31 = _mm512_sub_ps(v25, v29);
    const __m512 v34 = _mm512_fmadd_ps(v32, v15, v33);
    const __m512 v35 = _mm512_mul_ps(v15, v34);
    const __m512 v36 = _mm512_mul_ps(v31, v35);
    const __m512 v37 = _mm512_fmadd_ps(v19, v30, v36);
    const __m512 v38 = _mm512_add_ps(v37, v31);
    const __m512 v39 = _mm512_add_ps(v38, v38);
    const __m512 v40 = sinh_bf16_cr_avx2_copysign_f32_avx512(v39, v6);
    const __m512i v41 = sinh_bf16_cr_avx2_bits_f32_avx512(v40);
    const __m512i v43 = _mm512_add_epi32(v41, v42);
    const __m512i v44 = _mm512_srli_epi32(v43, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v44));
}

static SINH_BF16_CR_AVX2_AVX512_TARGET void sinh_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinh_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sinh_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINH_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinh_bf16_cr_avx2_level(void) {
#if defined(SINH_BF16_CR_AVX2_FORCE_ISA)
    return SINH_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t sinh_bf16_cr_avx2(uint16_t x) {
    return sinh_bf16_cr_avx2_element(x);
}

void sinh_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinh_bf16_cr_avx2_level();
    if (level == 2) {
        sinh_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinh_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sinh_bf16_cr_avx2_array_portable(x, y, n);
}
