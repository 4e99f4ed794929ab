/* gelu_e5m2_cr_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, e5m2
 *   domain       every input
 *   max error    0.499994 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-16 (-1.52587891e-05, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.082337 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c88d521b1acb5df43e8bb68eae39e1a8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt e5m2 --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_e5m2_avx2.db
 *                time: 0.8772 ns/element as avx2 code (inputs mean)
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
#include "gelu_e5m2_cr_avx2.h"

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

static inline int32_t gelu_e5m2_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_e5m2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float gelu_e5m2_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = gelu_e5m2_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return gelu_e5m2_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float gelu_e5m2_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_e5m2_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_e5m2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t gelu_e5m2_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float gelu_e5m2_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = gelu_e5m2_cr_avx2_bits_f32(y) & INT32_MIN;
    return gelu_e5m2_cr_avx2_frombits_f32((gelu_e5m2_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t gelu_e5m2_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)gelu_e5m2_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = gelu_e5m2_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t gelu_e5m2_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t gelu_e5m2_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 128;
    const int32_t v1 = 126;
    const float v2 = 0x1.715476p+0f; /* 1.44269502 */
    const float v3 = 0x1.dp+3f; /* 14.5 */
    const float v4 = 0x1p+8f; /* 256 */
    const int32_t v5 = (int32_t)x;
    const int32_t v6 = 8;
    const int32_t v7 = gelu_e5m2_cr_avx2_shl_i32(v5, v6);
    const float v8 = gelu_e5m2_cr_avx2_fromhalf_f32(v7);
    const float v9 = gelu_e5m2_cr_avx2_abs_f32(v8);
    const float v10 = v4 < v9 ? v4 : v9;
    const float v11 = v3 < v10 ? v3 : v10;
    const float v12 = -0x1.fadd9ep-2f; /* -0.494986027 */
    const float v13 = v11 * v12;
    const float v14 = v11 * v13;
    const float v15 = 0x1.8p+23f; /* 12582912 */
    const float v16 = gelu_e5m2_cr_avx2_fma_f32(v2, v14, v15);
    const int32_t v17 = gelu_e5m2_cr_avx2_bits_f32(v16);
    const int32_t v18 = 1262485504; /* 0x4b400000 */
    const int32_t v19 = (int32_t)((uint32_t)v17 - (uint32_t)v18);
    const int32_t v20 = 1;
    const int32_t v21 = gelu_e5m2_cr_avx2_ashr_i32(v19, v20);
    const int32_t v22 = (int32_t)((uint32_t)v19 - (uint32_t)v21);
    const int32_t v23 = (int32_t)((uint32_t)v1 + (uint32_t)v22);
    const int32_t v24 = 23;
    const int32_t v25 = gelu_e5m2_cr_avx2_shl_i32(v23, v24);
    const float v26 = gelu_e5m2_cr_avx2_frombits_f32(v25);
    const float v27 = 0x1.1e09fep+0f; /* 1.11733997 */
    const float v28 = 0x1.104p+0f; /* 1.06347656 */
    const float v29 = 0x1.40e9dap-2f; /* 0.313392073 */
    const float v30 = 0x1.603f46p-1f; /* 0.687982738 */
    const float v31 = gelu_e5m2_cr_avx2_fma_f32(v11, v29, v30);
    const float v32 = v28 / v31;
    const float v33 = 0x1.04effp-1f; /* 0.509643078 */
    const float v34 = gelu_e5m2_cr_avx2_fma_f32(v27, v32, v33);
    const float v35 = 0x1.2d299cp+0f; /* 1.17641616 */
    const float v36 = gelu_e5m2_cr_avx2_copysign_f32(v34, v35);
    const float v37 = -0x1p+7f; /* -128 */
    const float v38 = v37 > v13 ? v37 : v13;
    const float v39 = v32 * v38;
    const float v40 = v36 * v39;
    const float v41 = -0x1.63fe22p-1f; /* -0.695298254 */
    const float v42 = v16 - v15;
    const float v43 = gelu_e5m2_cr_avx2_fma_f32(v41, v42, v14);
    const float v44 = v43 * v43;
    const float v45 = 0x1.25865ap-1f; /* 0.573290646 */
    const float v46 = 0x1.2c32e6p+0f; /* 1.17265165 */
    const float v47 = 0x1.29c89cp+0f; /* 1.16321731 */
    const float v48 = gelu_e5m2_cr_avx2_fma_f32(v46, v43, v47);
    const float v49 = gelu_e5m2_cr_avx2_fma_f32(v44, v45, v48);
    const float v50 = v40 * v49;
    const int32_t v51 = (int32_t)((uint32_t)v21 + (uint32_t)v1);
    const int32_t v52 = gelu_e5m2_cr_avx2_shl_i32(v51, v24);
    const float v53 = gelu_e5m2_cr_avx2_frombits_f32(v52);
    const float v54 = v50 * v53;
    const float v55 = -0x0p+0f; /* -0 */
    const float v56 = v55 > v8 ? v55 : v8;
    const float v57 = gelu_e5m2_cr_avx2_fma_f32(v26, v54, v56);
    const int32_t v58 = gelu_e5m2_cr_avx2_tohalf_f32(v57);
    const int32_t v59 = (int32_t)((uint32_t)v0 + (uint32_t)v58);
    const int32_t v60 = gelu_e5m2_cr_avx2_lshr_i32(v59, v6);
    const int32_t r0 = v60;
    return (uint8_t)r0;
}

static void gelu_e5m2_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_e5m2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_E5M2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define GELU_E5M2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_E5M2_CR_AVX2_AVX2 static inline GELU_E5M2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_E5M2_CR_AVX2_AVX512 static inline GELU_E5M2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
GELU_E5M2_CR_AVX2_AVX2 __m256 gelu_e5m2_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
GELU_E5M2_CR_AVX2_AVX2 __m256i gelu_e5m2_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
GELU_E5M2_CR_AVX2_AVX2 __m256 gelu_e5m2_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

GELU_E5M2_CR_AVX2_AVX2 __m256i gelu_e5m2_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

GELU_E5M2_CR_AVX2_AVX2 __m256i gelu_e5m2_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return gelu_e5m2_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(gelu_e5m2_cr_avx2_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
GELU_E5M2_CR_AVX2_AVX2 void gelu_e5m2_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_E5M2_CR_AVX2_AVX2 void gelu_e5m2_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256i v1 = _mm256_set1_epi32(126);
    const __m256 v2 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v3 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256 v4 = _mm256_set1_ps(0x1p+8f); /* 256 */
    const __m256 v12 = _mm256_set1_ps(-0x1.fadd9ep-2f); /* -0.494986027 */
    const __m256 v15 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v18 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v27 = _mm256_set1_ps(0x1.1e09fep+0f); /* 1.11733997 */
    const __m256 v28 = _mm256_set1_ps(0x1.104p+0f); /* 1.06347656 */
    const __m256 v29 = _mm256_set1_ps(0x1.40e9dap-2f); /* 0.313392073 */
    const __m256 v30 = _mm256_set1_ps(0x1.603f46p-1f); /* 0.687982738 */
    const __m256 v33 = _mm256_set1_ps(0x1.04effp-1f); /* 0.509643078 */
    const __m256 v35 = _mm256_set1_ps(0x1.2d299cp+0f); /* 1.17641616 */
    const __m256 v37 = _mm256_set1_ps(-0x1p+7f); /* -128 */
    const __m256 v41 = _mm256_set1_ps(-0x1.63fe22p-1f); /* -0.695298254 */
    const __m256 v45 = _mm256_set1_ps(0x1.25865ap-1f); /* 0.573290646 */
    const __m256 v46 = _mm256_set1_ps(0x1.2c32e6p+0f); /* 1.17265165 */
    const __m256 v47 = _mm256_set1_ps(0x1.29c89cp+0f); /* 1.16321731 */
    const __m256 v55 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256i v5 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v7 = _mm256_slli_epi32(v5, 8);
    const __m256 v8 = gelu_e5m2_cr_avx2_fromhalf_f32_avx2(v7);
    const __m256 v9 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8);
    const __m256 v10 = _mm256_min_ps(v4, v9);
    const __m256 v11 = _mm256_min_ps(v3, v10);
    const __m256 v13 = _mm256_mul_ps(v11, v12);
    const __m256 v14 = _mm256_mul_ps(v11, v13);
    const __m256 v16 = _mm256_fmadd_ps(v2, v14, v15);
    const __m256i v17 = gelu_e5m2_cr_avx2_bits_f32_avx2(v16);
    const __m256i v19 = _mm256_sub_epi32(v17, v18);
    const __m256i v21 = _mm256_srai_epi32(v19, 1);
    const __m256i v22 = _mm256_sub_epi32(v19, v21);
    const __m256i v23 = _mm256_add_epi32(v1, v22);
    const __m256i v25 = _mm256_slli_epi32(v23, 23);
    const __m256 v26 = _mm256_castsi256_ps(v25);
    const __m256 v31 = _mm256_fmadd_ps(v11, v29, v30);
    const __m256 v32 = _mm256_div_ps(v28, v31);
    const __m256 v34 = _mm256_fmadd_ps(v27, v32, v33);
    const __m256 v36 = gelu_e5m2_cr_avx2_copysign_f32_avx2(v34, v35);
    const __m256 v38 = _mm256_max_ps(v37, v13);
    const __m256 v39 = _mm256_mul_ps(v32, v38);
    const __m256 v40 = _mm256_mul_ps(v36, v39);
    const __m256 v42 = _mm256_sub_ps(v16, v15);
    const __m256 v43 = _mm256_fmadd_ps(v41, v42, v14);
    const __m256 v44 = _mm256_mul_ps(v43, v43);
    const __m256 v48 = _mm256_fmadd_ps(v46, v43, v47);
    const __m256 v49 = _mm256_fmadd_ps(v44, v45, v48);
    const __m256 v50 = _mm256_mul_ps(v40, v49);
    const __m256i v51 = _mm256_add_epi32(v21, v1);
    const __m256i v52 = _mm256_slli_epi32(v51, 23);
    const __m256 v53 = _mm256_castsi256_ps(v52);
    const __m256 v54 = _mm256_mul_ps(v50, v53);
    const __m256 v56 = _mm256_max_ps(v55, v8);
    const __m256 v57 = _mm256_fmadd_ps(v26, v54, v56);
    const __m256i v58 = gelu_e5m2_cr_avx2_tohalf_total_f32_avx2(v57);
    const __m256i v59 = _mm256_add_epi32(v0, v58);
    const __m256i v60 = _mm256_srli_epi32(v59, 8);
    gelu_e5m2_cr_avx2_store_u8_avx2(y, v60);
}

static GELU_E5M2_CR_AVX2_AVX2_TARGET void gelu_e5m2_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_e5m2_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        gelu_e5m2_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_E5M2_CR_AVX2_AVX512 __m512i gelu_e5m2_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
GELU_E5M2_CR_AVX2_AVX512 __m512 gelu_e5m2_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

GELU_E5M2_CR_AVX2_AVX512 __m512i gelu_e5m2_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

GELU_E5M2_CR_AVX2_AVX512 __m512i gelu_e5m2_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return gelu_e5m2_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(gelu_e5m2_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_E5M2_CR_AVX2_AVX512 void gelu_e5m2_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512i v1 = _mm512_set1_epi32(126);
    const __m512 v2 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v3 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v4 = _mm512_set1_ps(0x1p+8f); /* 256 */
    const __m512 v12 = _mm512_set1_ps(-0x1.fadd9ep-2f); /* -0.494986027 */
    const __m512 v15 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v18 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v27 = _mm512_set1_ps(0x1.1e09fep+0f); /* 1.11733997 */
    const __m512 v28 = _mm512_set1_ps(0x1.104p+0f); /* 1.06347656 */
    const __m512 v29 = _mm512_set1_ps(0x1.40e9dap-2f); /* 0.313392073 */
    const __m512 v30 = _mm512_set1_ps(0x1.603f46p-1f); /* 0.687982738 */
    const __m512 v33 = _mm512_set1_ps(0x1.04effp-1f); /* 0.509643078 */
    const __m512 v35 = _mm512_set1_ps(0x1.2d299cp+0f); /* 1.17641616 */
    const __m512 v37 = _mm512_set1_ps(-0x1p+7f); /* -128 */
    const __m512 v41 = _mm512_set1_ps(-0x1.63fe22p-1f); /* -0.695298254 */
    const __m512 v45 = _mm512_set1_ps(0x1.25865ap-1f); /* 0.573290646 */
    const __m512 v46 = _mm512_set1_ps(0x1.2c32e6p+0f); /* 1.17265165 */
    const __m512 v47 = _mm512_set1_ps(0x1.29c89cp+0f); /* 1.16321731 */
    const __m512 v55 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512i v5 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v7 = _mm512_slli_epi32(v5, 8);
    const __m512 v8 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v7));
    const __m512 v9 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10 = _mm512_min_ps(v4, v9);
    const __m512 v11 = _mm512_min_ps(v3, v10);
    const __m512 v13 = _mm512_mul_ps(v11, v12);
    const __m512 v14 = _mm512_mul_ps(v11, v13);
    const __m512 v16 = _mm512_fmadd_ps(v2, v14, v15);
    const __m512i v17 = gelu_e5m2_cr_avx2_bits_f32_avx512(v16);
    const __m512i v19 = _mm512_sub_epi32(v17, v18);
    const __m512i v21 = _mm512_srai_epi32(v19, 1);
    const __m512i v22 = _mm512_sub_epi32(v19, v21);
    const __m512i v23 = _mm512_add_epi32(v1, v22);
    const __m512i v25 = _mm512_slli_epi32(v23, 23);
    const __m512 v26 = _mm512_castsi512_ps(v25);
    const __m512 v31 = _mm512_fmadd_ps(v11, v29, v30);
    const __m512 v32 = _mm512_div_ps(v28, v31);
    const __m512 v34 = _mm512_fmadd_ps(v27, v32, v33);
    const __m512 v36 = gelu_e5m2_cr_avx2_copysign_f32_avx512(v34, v35);
    const __m512 v38 = _mm512_max_ps(v37, v13);
    const __m512 v39 = _mm512_mul_ps(v32, v38);
    const __m512 v40 = _mm512_mul_ps(v36, v39);
    const __m512 v42 = _mm512_sub_ps(v16, v15);
    const __m512 v43 = _mm512_fmadd_ps(v41, v42, v14);
    const __m512 v44 = _mm512_mul_ps(v43, v43);
    const __m512 v48 = _mm512_fmadd_ps(v46, v43, v47);
    const __m512 v49 = _mm512_fmadd_ps(v44, v45, v48);
    const __m512 v50 = _mm512_mul_ps(v40, v49);
    const __m512i v51 = _mm512_add_epi32(v21, v1);
    const __m512i v52 = _mm512_slli_epi32(v51, 23);
    const __m512 v53 = _mm512_castsi512_ps(v52);
    const __m512 v54 = _mm512_mul_ps(v50, v53);
    const __m512 v56 = _mm512_max_ps(v55, v8);
    const __m512 v57 = _mm512_fmadd_ps(v26, v54, v56);
    const __m512i v58 = gelu_e5m2_cr_avx2_tohalf_total_f32_avx512(v57);
    const __m512i v59 = _mm512_add_epi32(v0, v58);
    const __m512i v60 = _mm512_srli_epi32(v59, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v60));
}

static GELU_E5M2_CR_AVX2_AVX512_TARGET void gelu_e5m2_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_e5m2_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        gelu_e5m2_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_E5M2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_e5m2_cr_avx2_level(void) {
#if defined(GELU_E5M2_CR_AVX2_FORCE_ISA)
    return GELU_E5M2_CR_AVX2_FORCE_ISA;
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

uint8_t gelu_e5m2_cr_avx2(uint8_t x) {
    return gelu_e5m2_cr_avx2_element(x);
}

void gelu_e5m2_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_e5m2_cr_avx2_level();
    if (level == 2) {
        gelu_e5m2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_e5m2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_e5m2_cr_avx2_array_portable(x, y, n);
}
