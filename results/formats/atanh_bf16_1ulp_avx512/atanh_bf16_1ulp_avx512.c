/* atanh_bf16_1ulp_avx512: atanh
 *
 *   target       atanh, artanh x, bf16
 *   domain       every input
 *   max error    0.775182 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.ep-1 (-0.9375, encoding 0xbf70)
 *   result there -0x1.b6p+0 (-1.7109375, encoding 0xbfdb)
 *   mean error   0.005229 ulp
 *   misrounded   152 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           02545a71c9e76da90ed5446ae8047a17
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/atanh_bf16_avx512.db
 *                time: 0.3353 ns/element as avx512 code (inputs mean)
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
#include "atanh_bf16_1ulp_avx512.h"

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

static inline int32_t atanh_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float atanh_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atanh_bf16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t atanh_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atanh_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline int32_t atanh_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float atanh_bf16_1ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline float atanh_bf16_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = atanh_bf16_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return atanh_bf16_1ulp_avx512_frombits_f32((atanh_bf16_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline uint16_t atanh_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = atanh_bf16_1ulp_avx512_shl_i32(v0, v1);
    const float v3 = atanh_bf16_1ulp_avx512_frombits_f32(v2);
    const float v4 = 0x1p+0f; /* 1 */
    const float v5 = atanh_bf16_1ulp_avx512_abs_f32(v3);
    const float v6 = v4 + v5;
    const int32_t v7 = atanh_bf16_1ulp_avx512_bits_f32(v6);
    const float v8 = v4 - v5;
    const int32_t v9 = atanh_bf16_1ulp_avx512_bits_f32(v8);
    const int32_t v10 = (int32_t)((uint32_t)v7 - (uint32_t)v9);
    const float v11 = (float)v10;
    const float v12 = 0x1.271afep-52f; /* 2.55963166e-16 */
    const float v13 = -0x1.f0c6e4p-28f; /* -7.22905558e-09 */
    const float v14 = atanh_bf16_1ulp_avx512_fma_f32(v12, v11, v13);
    const float v15 = -0x1.1e4fe8p+50f; /* -1.25921408e+15 */
    const float v16 = 0x0p+0f; /* 0 */
    const float v17 = atanh_bf16_1ulp_avx512_fma_f32(v15, v5, v16);
    const float v18 = -0x1.e2dccp+117f; /* -3.13395553e+35 */
    const float v19 = -0x1.7a8b2ap+116f; /* -1.22844425e+35 */
    const float v20 = atanh_bf16_1ulp_avx512_fma_f32(v18, v8, v19);
    const float v21 = -0x1.0b86b6p+111f; /* -2.71303813e+33 */
    const float v22 = atanh_bf16_1ulp_avx512_fma_f32(v20, v8, v21);
    const float v23 = v17 / v22;
    const float v24 = 0x1.b1dbbp+65f; /* 6.25255495e+19 */
    const float v25 = 0x1.3c8f02p+61f; /* 2.8513066e+18 */
    const float v26 = atanh_bf16_1ulp_avx512_fma_f32(v24, v8, v25);
    const float v27 = v23 * v26;
    const float v28 = 0x1.004c0cp+0f; /* 1.00116038 */
    const float v29 = v27 + v28;
    const float v30 = atanh_bf16_1ulp_avx512_fma_f32(v11, v14, v29);
    const float v31 = v3 * v30;
    const int32_t v32 = atanh_bf16_1ulp_avx512_bits_f32(v31);
    const int32_t v33 = atanh_bf16_1ulp_avx512_lshr_i32(v32, v1);
    const float v34 = 0x1p+1f; /* 2 */
    const int v35 = v6 < v34;
    const int v36 = !v35;
    const float v37 = 0x1p-40f; /* 9.09494702e-13 */
    const int32_t v38 = 32768; /* 0x00008000 */
    int32_t r0 = v33;
    if (v36) {
        const float v39 = v37 * v3;
        const float v40 = -0x1p+2f; /* -4 */
        const float v41 = v39 > v40 ? v39 : v40;
        const float v42 = v41 + v4;
        const int v43 = v5 < v42;
        const float v44 = 0x1.154246p+3f; /* 8.66434002 */
        const float v45 = atanh_bf16_1ulp_avx512_sqrt_f32(v5);
        const float v46 = atanh_bf16_1ulp_avx512_sqrt_f32(v8);
        const float v47 = v45 / v46;
        const float v48 = v43 ? v44 : v47;
        const float v49 = atanh_bf16_1ulp_avx512_copysign_f32(v48, v3);
        const int32_t v50 = atanh_bf16_1ulp_avx512_bits_f32(v49);
        const int32_t v51 = (int32_t)((uint32_t)v50 + (uint32_t)v38);
        const int32_t v52 = atanh_bf16_1ulp_avx512_lshr_i32(v51, v1);
        r0 = v52;
    }
    return (uint16_t)r0;
}

static void atanh_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATANH_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_BF16_1ULP_AVX512_AVX2 static inline ATANH_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATANH_BF16_1ULP_AVX512_AVX512 static inline ATANH_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ATANH_BF16_1ULP_AVX512_AVX2 __m256i atanh_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_BF16_1ULP_AVX512_AVX2 __m256 atanh_bf16_1ulp_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
ATANH_BF16_1ULP_AVX512_AVX2 void atanh_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATANH_BF16_1ULP_AVX512_AVX2 void atanh_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v12 = _mm256_set1_ps(0x1.271afep-52f); /* 2.55963166e-16 */
    const __m256 v13 = _mm256_set1_ps(-0x1.f0c6e4p-28f); /* -7.22905558e-09 */
    const __m256 v15 = _mm256_set1_ps(-0x1.1e4fe8p+50f); /* -1.25921408e+15 */
    const __m256 v16 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v18 = _mm256_set1_ps(-0x1.e2dccp+117f); /* -3.13395553e+35 */
    const __m256 v19 = _mm256_set1_ps(-0x1.7a8b2ap+116f); /* -1.22844425e+35 */
    const __m256 v21 = _mm256_set1_ps(-0x1.0b86b6p+111f); /* -2.71303813e+33 */
    const __m256 v24 = _mm256_set1_ps(0x1.b1dbbp+65f); /* 6.25255495e+19 */
    const __m256 v25 = _mm256_set1_ps(0x1.3c8f02p+61f); /* 2.8513066e+18 */
    const __m256 v28 = _mm256_set1_ps(0x1.004c0cp+0f); /* 1.00116038 */
    const __m256 v34 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v37 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v38 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v40 = _mm256_set1_ps(-0x1p+2f); /* -4 */
    const __m256 v44 = _mm256_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v6 = _mm256_add_ps(v4, v5);
    const __m256i v7 = atanh_bf16_1ulp_avx512_bits_f32_avx2(v6);
    const __m256 v8 = _mm256_sub_ps(v4, v5);
    const __m256i v9 = atanh_bf16_1ulp_avx512_bits_f32_avx2(v8);
    const __m256i v10 = _mm256_sub_epi32(v7, v9);
    const __m256 v11 = _mm256_cvtepi32_ps(v10);
    const __m256 v14 = _mm256_fmadd_ps(v12, v11, v13);
    const __m256 v17 = _mm256_fmadd_ps(v15, v5, v16);
    const __m256 v20 = _mm256_fmadd_ps(v18, v8, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v8, v21);
    const __m256 v23 = _mm256_div_ps(v17, v22);
    const __m256 v26 = _mm256_fmadd_ps(v24, v8, v25);
    const __m256 v27 = _mm256_mul_ps(v23, v26);
    const __m256 v29 = _mm256_add_ps(v27, v28);
    const __m256 v30 = _mm256_fmadd_ps(v11, v14, v29);
    const __m256 v31 = _mm256_mul_ps(v3, v30);
    const __m256i v32 = atanh_bf16_1ulp_avx512_bits_f32_avx2(v31);
    const __m256i v33 = _mm256_srli_epi32(v32, 16);
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v6, v34, _CMP_LT_OQ));
    const __m256i v36 = _mm256_xor_si256(v35, _mm256_set1_epi32(-1));
    __m256i r0 = v33;
    __m256i any1 = v36;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v39 = _mm256_mul_ps(v37, v3);
        const __m256 v41 = _mm256_max_ps(v39, v40);
        const __m256 v42 = _mm256_add_ps(v41, v4);
        const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v5, v42, _CMP_LT_OQ));
        const __m256 v45 = _mm256_sqrt_ps(v5);
        const __m256 v46 = _mm256_sqrt_ps(v8);
        const __m256 v47 = _mm256_div_ps(v45, v46);
        const __m256 v48 = _mm256_blendv_ps(v47, v44, _mm256_castsi256_ps(v43));
        const __m256 v49 = atanh_bf16_1ulp_avx512_copysign_f32_avx2(v48, v3);
        const __m256i v50 = atanh_bf16_1ulp_avx512_bits_f32_avx2(v49);
        const __m256i v51 = _mm256_add_epi32(v50, v38);
        const __m256i v52 = _mm256_srli_epi32(v51, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v52), _mm256_castsi256_ps(v36)));
    }
    atanh_bf16_1ulp_avx512_store_u16_avx2(y, r0);
}

static ATANH_BF16_1ULP_AVX512_AVX2_TARGET void atanh_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        atanh_bf16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ATANH_BF16_1ULP_AVX512_AVX512 __m512i atanh_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_BF16_1ULP_AVX512_AVX512 __m512 atanh_bf16_1ulp_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATANH_BF16_1ULP_AVX512_AVX512 void atanh_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v12 = _mm512_set1_ps(0x1.271afep-52f); /* 2.55963166e-16 */
    const __m512 v13 = _mm512_set1_ps(-0x1.f0c6e4p-28f); /* -7.22905558e-09 */
    const __m512 v15 = _mm512_set1_ps(-0x1.1e4fe8p+50f); /* -1.25921408e+15 */
    const __m512 v16 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v18 = _mm512_set1_ps(-0x1.e2dccp+117f); /* -3.13395553e+35 */
    const __m512 v19 = _mm512_set1_ps(-0x1.7a8b2ap+116f); /* -1.22844425e+35 */
    const __m512 v21 = _mm512_set1_ps(-0x1.0b86b6p+111f); /* -2.71303813e+33 */
    const __m512 v24 = _mm512_set1_ps(0x1.b1dbbp+65f); /* 6.25255495e+19 */
    const __m512 v25 = _mm512_set1_ps(0x1.3c8f02p+61f); /* 2.8513066e+18 */
    const __m512 v28 = _mm512_set1_ps(0x1.004c0cp+0f); /* 1.00116038 */
    const __m512 v34 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v37 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v38 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v40 = _mm512_set1_ps(-0x1p+2f); /* -4 */
    const __m512 v44 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_0 = _mm512_add_ps(v4, v5_0);
    const __m512 v6_1 = _mm512_add_ps(v4, v5_1);
    const __m512i v7_0 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v6_0);
    const __m512i v7_1 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v6_1);
    const __m512 v8_0 = _mm512_sub_ps(v4, v5_0);
    const __m512 v8_1 = _mm512_sub_ps(v4, v5_1);
    const __m512i v9_0 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v8_0);
    const __m512i v9_1 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v8_1);
    const __m512i v10_0 = _mm512_sub_epi32(v7_0, v9_0);
    const __m512i v10_1 = _mm512_sub_epi32(v7_1, v9_1);
    const __m512 v11_0 = _mm512_cvtepi32_ps(v10_0);
    const __m512 v11_1 = _mm512_cvtepi32_ps(v10_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v12, v11_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12, v11_1, v13);
    const __m512 v17_0 = _mm512_fmadd_ps(v15, v5_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15, v5_1, v16);
    const __m512 v20_0 = _mm512_fmadd_ps(v18, v8_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18, v8_1, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v8_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v8_1, v21);
    const __m512 v23_0 = _mm512_div_ps(v17_0, v22_0);
    const __m512 v23_1 = _mm512_div_ps(v17_1, v22_1);
    const __m512 v26_0 = _mm512_fmadd_ps(v24, v8_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v24, v8_1, v25);
    const __m512 v27_0 = _mm512_mul_ps(v23_0, v26_0);
    const __m512 v27_1 = _mm512_mul_ps(v23_1, v26_1);
    const __m512 v29_0 = _mm512_add_ps(v27_0, v28);
    const __m512 v29_1 = _mm512_add_ps(v27_1, v28);
    const __m512 v30_0 = _mm512_fmadd_ps(v11_0, v14_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v11_1, v14_1, v29_1);
    const __m512 v31_0 = _mm512_mul_ps(v3_0, v30_0);
    const __m512 v31_1 = _mm512_mul_ps(v3_1, v30_1);
    const __m512i v32_0 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v31_0);
    const __m512i v32_1 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v31_1);
    const __m512i v33_0 = _mm512_srli_epi32(v32_0, 16);
    const __m512i v33_1 = _mm512_srli_epi32(v32_1, 16);
    const __mmask16 v35_0 = _mm512_cmp_ps_mask(v6_0, v34, _CMP_LT_OQ);
    const __mmask16 v35_1 = _mm512_cmp_ps_mask(v6_1, v34, _CMP_LT_OQ);
    const __mmask16 v36_0 = (__mmask16)~v35_0;
    const __mmask16 v36_1 = (__mmask16)~v35_1;
    __m512i r0_0 = v33_0;
    __m512i r0_1 = v33_1;
    __mmask16 any1 = v36_0;
    any1 = (__mmask16)(any1 | v36_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v39_0 = _mm512_mul_ps(v37, v3_0);
        const __m512 v39_1 = _mm512_mul_ps(v37, v3_1);
        const __m512 v41_0 = _mm512_max_ps(v39_0, v40);
        const __m512 v41_1 = _mm512_max_ps(v39_1, v40);
        const __m512 v42_0 = _mm512_add_ps(v41_0, v4);
        const __m512 v42_1 = _mm512_add_ps(v41_1, v4);
        const __mmask16 v43_0 = _mm512_cmp_ps_mask(v5_0, v42_0, _CMP_LT_OQ);
        const __mmask16 v43_1 = _mm512_cmp_ps_mask(v5_1, v42_1, _CMP_LT_OQ);
        const __m512 v45_0 = _mm512_sqrt_ps(v5_0);
        const __m512 v45_1 = _mm512_sqrt_ps(v5_1);
        const __m512 v46_0 = _mm512_sqrt_ps(v8_0);
        const __m512 v46_1 = _mm512_sqrt_ps(v8_1);
        const __m512 v47_0 = _mm512_div_ps(v45_0, v46_0);
        const __m512 v47_1 = _mm512_div_ps(v45_1, v46_1);
        const __m512 v48_0 = _mm512_mask_blend_ps(v43_0, v47_0, v44);
        const __m512 v48_1 = _mm512_mask_blend_ps(v43_1, v47_1, v44);
        const __m512 v49_0 = atanh_bf16_1ulp_avx512_copysign_f32_avx512(v48_0, v3_0);
        const __m512 v49_1 = atanh_bf16_1ulp_avx512_copysign_f32_avx512(v48_1, v3_1);
        const __m512i v50_0 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v49_0);
        const __m512i v50_1 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v49_1);
        const __m512i v51_0 = _mm512_add_epi32(v50_0, v38);
        const __m512i v51_1 = _mm512_add_epi32(v50_1, v38);
        const __m512i v52_0 = _mm512_srli_epi32(v51_0, 16);
        const __m512i v52_1 = _mm512_srli_epi32(v51_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v36_0, r0_0, v52_0);
        r0_1 = _mm512_mask_blend_epi32(v36_1, r0_1, v52_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static ATANH_BF16_1ULP_AVX512_AVX512_TARGET void atanh_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v12 = _mm512_set1_ps(0x1.271afep-52f); /* 2.55963166e-16 */
    const __m512 v13 = _mm512_set1_ps(-0x1.f0c6e4p-28f); /* -7.22905558e-09 */
    const __m512 v15 = _mm512_set1_ps(-0x1.1e4fe8p+50f); /* -1.25921408e+15 */
    const __m512 v16 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v18 = _mm512_set1_ps(-0x1.e2dccp+117f); /* -3.13395553e+35 */
    const __m512 v19 = _mm512_set1_ps(-0x1.7a8b2ap+116f); /* -1.22844425e+35 */
    const __m512 v21 = _mm512_set1_ps(-0x1.0b86b6p+111f); /* -2.71303813e+33 */
    const __m512 v24 = _mm512_set1_ps(0x1.b1dbbp+65f); /* 6.25255495e+19 */
    const __m512 v25 = _mm512_set1_ps(0x1.3c8f02p+61f); /* 2.8513066e+18 */
    const __m512 v28 = _mm512_set1_ps(0x1.004c0cp+0f); /* 1.00116038 */
    const __m512 v34 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v37 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v38 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v40 = _mm512_set1_ps(-0x1p+2f); /* -4 */
    const __m512 v44 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6 = _mm512_add_ps(v4, v5);
    const __m512i v7 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v6);
    const __m512 v8 = _mm512_sub_ps(v4, v5);
    const __m512i v9 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v8);
    const __m512i v10 = _mm512_sub_epi32(v7, v9);
    const __m512 v11 = _mm512_cvtepi32_ps(v10);
    const __m512 v14 = _mm512_fmadd_ps(v12, v11, v13);
    const __m512 v17 = _mm512_fmadd_ps(v15, v5, v16);
    const __m512 v20 = _mm512_fmadd_ps(v18, v8, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v8, v21);
    const __m512 v23 = _mm512_div_ps(v17, v22);
    const __m512 v26 = _mm512_fmadd_ps(v24, v8, v25);
    const __m512 v27 = _mm512_mul_ps(v23, v26);
    const __m512 v29 = _mm512_add_ps(v27, v28);
    const __m512 v30 = _mm512_fmadd_ps(v11, v14, v29);
    const __m512 v31 = _mm512_mul_ps(v3, v30);
    const __m512i v32 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v31);
    const __m512i v33 = _mm512_srli_epi32(v32, 16);
    const __mmask16 v35 = _mm512_cmp_ps_mask(v6, v34, _CMP_LT_OQ);
    const __mmask16 v36 = (__mmask16)~v35;
    __m512i r0 = v33;
    __mmask16 any1 = v36;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v39 = _mm512_mul_ps(v37, v3);
        const __m512 v41 = _mm512_max_ps(v39, v40);
        const __m512 v42 = _mm512_add_ps(v41, v4);
        const __mmask16 v43 = _mm512_cmp_ps_mask(v5, v42, _CMP_LT_OQ);
        const __m512 v45 = _mm512_sqrt_ps(v5);
        const __m512 v46 = _mm512_sqrt_ps(v8);
        const __m512 v47 = _mm512_div_ps(v45, v46);
        const __m512 v48 = _mm512_mask_blend_ps(v43, v47, v44);
        const __m512 v49 = atanh_bf16_1ulp_avx512_copysign_f32_avx512(v48, v3);
        const __m512i v50 = atanh_bf16_1ulp_avx512_bits_f32_avx512(v49);
        const __m512i v51 = _mm512_add_epi32(v50, v38);
        const __m512i v52 = _mm512_srli_epi32(v51, 16);
        r0 = _mm512_mask_blend_epi32(v36, r0, v52);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ATANH_BF16_1ULP_AVX512_AVX512_TARGET void atanh_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atanh_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atanh_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        atanh_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_bf16_1ulp_avx512_level(void) {
#if defined(ATANH_BF16_1ULP_AVX512_FORCE_ISA)
    return ATANH_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t atanh_bf16_1ulp_avx512(uint16_t x) {
    return atanh_bf16_1ulp_avx512_element(x);
}

void atanh_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_bf16_1ulp_avx512_level();
    if (level == 2) {
        atanh_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_bf16_1ulp_avx512_array_portable(x, y, n);
}
