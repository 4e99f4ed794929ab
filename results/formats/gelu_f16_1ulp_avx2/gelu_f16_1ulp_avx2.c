/* gelu_f16_1ulp_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f16
 *   domain       every input
 *   max error    0.505565 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.facp-8 (-0.00773239136, encoding 0x9feb)
 *   result there -0x1.f7cp-9 (-0.0038433075, encoding 0x9bdf)
 *   mean error   0.137266 ulp
 *   misrounded   153 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           64d0c7143dceaf9c6fe9c04e6b09f41b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_f16_avx2.db
 *                time: 1.0465 ns/element as avx2 code (inputs mean)
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
#include "gelu_f16_1ulp_avx2.h"

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

static inline float gelu_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float gelu_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = gelu_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return gelu_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float gelu_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t gelu_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t gelu_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t gelu_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)gelu_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = gelu_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t gelu_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 127;
    const float v1 = -0x1.02e54cp-1f; /* -0.505655646 */
    const float v2 = 0x1.dp+3f; /* 14.5 */
    const int32_t v3 = (int32_t)x;
    const float v4 = gelu_f16_1ulp_avx2_fromhalf_f32(v3);
    const float v5 = gelu_f16_1ulp_avx2_abs_f32(v4);
    const float v6 = v2 < v5 ? v2 : v5;
    const float v7 = v1 * v6;
    const float v8 = v7 * v6;
    const float v9 = 0x1.715476p+0f; /* 1.44269502 */
    const float v10 = 0x1.8p+23f; /* 12582912 */
    const float v11 = gelu_f16_1ulp_avx2_fma_f32(v8, v9, v10);
    const int32_t v12 = gelu_f16_1ulp_avx2_bits_f32(v11);
    const int32_t v13 = 1262485505; /* 0x4b400001 */
    const int32_t v14 = (int32_t)((uint32_t)v12 - (uint32_t)v13);
    const int32_t v15 = 1;
    const int32_t v16 = gelu_f16_1ulp_avx2_ashr_i32(v14, v15);
    const int32_t v17 = (int32_t)((uint32_t)v14 - (uint32_t)v16);
    const int32_t v18 = (int32_t)((uint32_t)v0 + (uint32_t)v17);
    const int32_t v19 = 23;
    const int32_t v20 = gelu_f16_1ulp_avx2_shl_i32(v18, v19);
    const float v21 = gelu_f16_1ulp_avx2_frombits_f32(v20);
    const int32_t v22 = (int32_t)((uint32_t)v0 + (uint32_t)v16);
    const int32_t v23 = gelu_f16_1ulp_avx2_shl_i32(v22, v19);
    const float v24 = gelu_f16_1ulp_avx2_frombits_f32(v23);
    const float v25 = v11 - v10;
    const float v26 = -0x1.e8aeeap-9f; /* -0.00372835738 */
    const float v27 = -0x1.64ccep-1f; /* -0.696875572 */
    const float v28 = gelu_f16_1ulp_avx2_fma_f32(v25, v27, v8);
    const float v29 = gelu_f16_1ulp_avx2_fma_f32(v25, v26, v28);
    const float v30 = 0x1.19b34p-7f; /* 0.00859680772 */
    const float v31 = 0x1.739c5ap-5f; /* 0.0453626402 */
    const float v32 = gelu_f16_1ulp_avx2_fma_f32(v29, v30, v31);
    const float v33 = 0x1.74ac3cp-3f; /* 0.181969136 */
    const float v34 = gelu_f16_1ulp_avx2_fma_f32(v29, v32, v33);
    const float v35 = 0x1.1a6ef6p-1f; /* 0.551627815 */
    const float v36 = gelu_f16_1ulp_avx2_fma_f32(v29, v34, v35);
    const float v37 = 0x1.1d7bf4p+0f; /* 1.11517262 */
    const float v38 = gelu_f16_1ulp_avx2_fma_f32(v29, v36, v37);
    const float v39 = 0x1.208e44p+0f; /* 1.1271708 */
    const float v40 = gelu_f16_1ulp_avx2_fma_f32(v29, v38, v39);
    const float v41 = 0x1.0aa6cp+0f; /* 1.0416069 */
    const float v42 = 0x1.ad9e2ap-3f; /* 0.20977433 */
    const float v43 = 0x1.eb0578p-1f; /* 0.959026098 */
    const float v44 = gelu_f16_1ulp_avx2_fma_f32(v42, v6, v43);
    const float v45 = v41 / v44;
    const float v46 = 0x1.1e90c2p-1f; /* 0.559698164 */
    const float v47 = -0x1.a1f2ap-2f; /* -0.408152103 */
    const float v48 = gelu_f16_1ulp_avx2_fma_f32(v45, v46, v47);
    const float v49 = v45 * v45;
    const float v50 = 0x1.1de3f6p-2f; /* 0.279189914 */
    const float v51 = 0x1.064894p-1f; /* 0.512272477 */
    const float v52 = gelu_f16_1ulp_avx2_fma_f32(v50, v45, v51);
    const float v53 = gelu_f16_1ulp_avx2_fma_f32(v48, v49, v52);
    const float v54 = 0x1.1f4788p-5f; /* 0.0350682884 */
    const float v55 = gelu_f16_1ulp_avx2_fma_f32(v53, v45, v54);
    const float v56 = 0x1.597b0cp-2f; /* 0.337383449 */
    const float v57 = gelu_f16_1ulp_avx2_fma_f32(v45, v55, v56);
    const float v58 = v45 * v7;
    const float v59 = v57 * v58;
    const float v60 = v40 * v59;
    const float v61 = v24 * v60;
    const float v62 = v21 * v61;
    const float v63 = -0x0p+0f; /* -0 */
    const float v64 = v63 > v4 ? v63 : v4;
    const float v65 = v62 + v64;
    const int32_t v66 = gelu_f16_1ulp_avx2_tohalf_f32(v65);
    const int32_t r0 = v66;
    return (uint16_t)r0;
}

static void gelu_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define GELU_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_F16_1ULP_AVX2_AVX2 static inline GELU_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_F16_1ULP_AVX2_AVX512 static inline GELU_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
GELU_F16_1ULP_AVX2_AVX2 __m256 gelu_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
GELU_F16_1ULP_AVX2_AVX2 __m256i gelu_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

GELU_F16_1ULP_AVX2_AVX2 __m256i gelu_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

GELU_F16_1ULP_AVX2_AVX2 __m256i gelu_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return gelu_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(gelu_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
GELU_F16_1ULP_AVX2_AVX2 void gelu_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_F16_1ULP_AVX2_AVX2 void gelu_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v1 = _mm256_set1_ps(-0x1.02e54cp-1f); /* -0.505655646 */
    const __m256 v2 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v13 = _mm256_set1_epi32(1262485505); /* 0x4b400001 */
    const __m256 v26 = _mm256_set1_ps(-0x1.e8aeeap-9f); /* -0.00372835738 */
    const __m256 v27 = _mm256_set1_ps(-0x1.64ccep-1f); /* -0.696875572 */
    const __m256 v30 = _mm256_set1_ps(0x1.19b34p-7f); /* 0.00859680772 */
    const __m256 v31 = _mm256_set1_ps(0x1.739c5ap-5f); /* 0.0453626402 */
    const __m256 v33 = _mm256_set1_ps(0x1.74ac3cp-3f); /* 0.181969136 */
    const __m256 v35 = _mm256_set1_ps(0x1.1a6ef6p-1f); /* 0.551627815 */
    const __m256 v37 = _mm256_set1_ps(0x1.1d7bf4p+0f); /* 1.11517262 */
    const __m256 v39 = _mm256_set1_ps(0x1.208e44p+0f); /* 1.1271708 */
    const __m256 v41 = _mm256_set1_ps(0x1.0aa6cp+0f); /* 1.0416069 */
    const __m256 v42 = _mm256_set1_ps(0x1.ad9e2ap-3f); /* 0.20977433 */
    const __m256 v43 = _mm256_set1_ps(0x1.eb0578p-1f); /* 0.959026098 */
    const __m256 v46 = _mm256_set1_ps(0x1.1e90c2p-1f); /* 0.559698164 */
    const __m256 v47 = _mm256_set1_ps(-0x1.a1f2ap-2f); /* -0.408152103 */
    const __m256 v50 = _mm256_set1_ps(0x1.1de3f6p-2f); /* 0.279189914 */
    const __m256 v51 = _mm256_set1_ps(0x1.064894p-1f); /* 0.512272477 */
    const __m256 v54 = _mm256_set1_ps(0x1.1f4788p-5f); /* 0.0350682884 */
    const __m256 v56 = _mm256_set1_ps(0x1.597b0cp-2f); /* 0.337383449 */
    const __m256 v63 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v4 = gelu_f16_1ulp_avx2_fromhalf_f32_avx2(v3);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v6 = _mm256_min_ps(v2, v5);
    const __m256 v7 = _mm256_mul_ps(v1, v6);
    const __m256 v8 = _mm256_mul_ps(v7, v6);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256i v12 = gelu_f16_1ulp_avx2_bits_f32_avx2(v11);
    const __m256i v14 = _mm256_sub_epi32(v12, v13);
    const __m256i v16 = _mm256_srai_epi32(v14, 1);
    const __m256i v17 = _mm256_sub_epi32(v14, v16);
    const __m256i v18 = _mm256_add_epi32(v0, v17);
    const __m256i v20 = _mm256_slli_epi32(v18, 23);
    const __m256 v21 = _mm256_castsi256_ps(v20);
    const __m256i v22 = _mm256_add_epi32(v0, v16);
    const __m256i v23 = _mm256_slli_epi32(v22, 23);
    const __m256 v24 = _mm256_castsi256_ps(v23);
    const __m256 v25 = _mm256_sub_ps(v11, v10);
    const __m256 v28 = _mm256_fmadd_ps(v25, v27, v8);
    const __m256 v29 = _mm256_fmadd_ps(v25, v26, v28);
    const __m256 v32 = _mm256_fmadd_ps(v29, v30, v31);
    const __m256 v34 = _mm256_fmadd_ps(v29, v32, v33);
    const __m256 v36 = _mm256_fmadd_ps(v29, v34, v35);
    const __m256 v38 = _mm256_fmadd_ps(v29, v36, v37);
    const __m256 v40 = _mm256_fmadd_ps(v29, v38, v39);
    const __m256 v44 = _mm256_fmadd_ps(v42, v6, v43);
    const __m256 v45 = _mm256_div_ps(v41, v44);
    const __m256 v48 = _mm256_fmadd_ps(v45, v46, v47);
    const __m256 v49 = _mm256_mul_ps(v45, v45);
    const __m256 v52 = _mm256_fmadd_ps(v50, v45, v51);
    const __m256 v53 = _mm256_fmadd_ps(v48, v49, v52);
    const __m256 v55 = _mm256_fmadd_ps(v53, v45, v54);
    const __m256 v57 = _mm256_fmadd_ps(v45, v55, v56);
    const __m256 v58 = _mm256_mul_ps(v45, v7);
    const __m256 v59 = _mm256_mul_ps(v57, v58);
    const __m256 v60 = _mm256_mul_ps(v40, v59);
    const __m256 v61 = _mm256_mul_ps(v24, v60);
    const __m256 v62 = _mm256_mul_ps(v21, v61);
    const __m256 v64 = _mm256_max_ps(v63, v4);
    const __m256 v65 = _mm256_add_ps(v62, v64);
    const __m256i v66 = gelu_f16_1ulp_avx2_tohalf_total_f32_avx2(v65);
    gelu_f16_1ulp_avx2_store_u16_avx2(y, v66);
}

static GELU_F16_1ULP_AVX2_AVX2_TARGET void gelu_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_f16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        gelu_f16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_F16_1ULP_AVX2_AVX512 __m512i gelu_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

GELU_F16_1ULP_AVX2_AVX512 __m512i gelu_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

GELU_F16_1ULP_AVX2_AVX512 __m512i gelu_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return gelu_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(gelu_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_F16_1ULP_AVX2_AVX512 void gelu_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v1 = _mm512_set1_ps(-0x1.02e54cp-1f); /* -0.505655646 */
    const __m512 v2 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v13 = _mm512_set1_epi32(1262485505); /* 0x4b400001 */
    const __m512 v26 = _mm512_set1_ps(-0x1.e8aeeap-9f); /* -0.00372835738 */
    const __m512 v27 = _mm512_set1_ps(-0x1.64ccep-1f); /* -0.696875572 */
    const __m512 v30 = _mm512_set1_ps(0x1.19b34p-7f); /* 0.00859680772 */
    const __m512 v31 = _mm512_set1_ps(0x1.739c5ap-5f); /* 0.0453626402 */
    const __m512 v33 = _mm512_set1_ps(0x1.74ac3cp-3f); /* 0.181969136 */
    const __m512 v35 = _mm512_set1_ps(0x1.1a6ef6p-1f); /* 0.551627815 */
    const __m512 v37 = _mm512_set1_ps(0x1.1d7bf4p+0f); /* 1.11517262 */
    const __m512 v39 = _mm512_set1_ps(0x1.208e44p+0f); /* 1.1271708 */
    const __m512 v41 = _mm512_set1_ps(0x1.0aa6cp+0f); /* 1.0416069 */
    const __m512 v42 = _mm512_set1_ps(0x1.ad9e2ap-3f); /* 0.20977433 */
    const __m512 v43 = _mm512_set1_ps(0x1.eb0578p-1f); /* 0.959026098 */
    const __m512 v46 = _mm512_set1_ps(0x1.1e90c2p-1f); /* 0.559698164 */
    const __m512 v47 = _mm512_set1_ps(-0x1.a1f2ap-2f); /* -0.408152103 */
    const __m512 v50 = _mm512_set1_ps(0x1.1de3f6p-2f); /* 0.279189914 */
    const __m512 v51 = _mm512_set1_ps(0x1.064894p-1f); /* 0.512272477 */
    const __m512 v54 = _mm512_set1_ps(0x1.1f4788p-5f); /* 0.0350682884 */
    const __m512 v56 = _mm512_set1_ps(0x1.597b0cp-2f); /* 0.337383449 */
    const __m512 v63 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v4 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3));
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6 = _mm512_min_ps(v2, v5);
    const __m512 v7 = _mm512_mul_ps(v1, v6);
    const __m512 v8 = _mm512_mul_ps(v7, v6);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512i v12 = gelu_f16_1ulp_avx2_bits_f32_avx512(v11);
    const __m512i v14 = _mm512_sub_epi32(v12, v13);
    const __m512i v16 = _mm512_srai_epi32(v14, 1);
    const __m512i v17 = _mm512_sub_epi32(v14, v16);
    const __m512i v18 = _mm512_add_epi32(v0, v17);
    const __m512i v20 = _mm512_slli_epi32(v18, 23);
    const __m512 v21 = _mm512_castsi512_ps(v20);
    const __m512i v22 = _mm512_add_epi32(v0, v16);
    const __m512i v23 = _mm512_slli_epi32(v22, 23);
    const __m512 v24 = _mm512_castsi512_ps(v23);
    const __m512 v25 = _mm512_sub_ps(v11, v10);
    const __m512 v28 = _mm512_fmadd_ps(v25, v27, v8);
    const __m512 v29 = _mm512_fmadd_ps(v25, v26, v28);
    const __m512 v32 = _mm512_fmadd_ps(v29, v30, v31);
    const __m512 v34 = _mm512_fmadd_ps(v29, v32, v33);
    const __m512 v36 = _mm512_fmadd_ps(v29, v34, v35);
    const __m512 v38 = _mm512_fmadd_ps(v29, v36, v37);
    const __m512 v40 = _mm512_fmadd_ps(v29, v38, v39);
    const __m512 v44 = _mm512_fmadd_ps(v42, v6, v43);
    const __m512 v45 = _mm512_div_ps(v41, v44);
    const __m512 v48 = _mm512_fmadd_ps(v45, v46, v47);
    const __m512 v49 = _mm512_mul_ps(v45, v45);
    const __m512 v52 = _mm512_fmadd_ps(v50, v45, v51);
    const __m512 v53 = _mm512_fmadd_ps(v48, v49, v52);
    const __m512 v55 = _mm512_fmadd_ps(v53, v45, v54);
    const __m512 v57 = _mm512_fmadd_ps(v45, v55, v56);
    const __m512 v58 = _mm512_mul_ps(v45, v7);
    const __m512 v59 = _mm512_mul_ps(v57, v58);
    const __m512 v60 = _mm512_mul_ps(v40, v59);
    const __m512 v61 = _mm512_mul_ps(v24, v60);
    const __m512 v62 = _mm512_mul_ps(v21, v61);
    const __m512 v64 = _mm512_max_ps(v63, v4);
    const __m512 v65 = _mm512_add_ps(v62, v64);
    const __m512i v66 = gelu_f16_1ulp_avx2_tohalf_total_f32_avx512(v65);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v66));
}

static GELU_F16_1ULP_AVX2_AVX512_TARGET void gelu_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_f16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        gelu_f16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_f16_1ulp_avx2_level(void) {
#if defined(GELU_F16_1ULP_AVX2_FORCE_ISA)
    return GELU_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t gelu_f16_1ulp_avx2(uint16_t x) {
    return gelu_f16_1ulp_avx2_element(x);
}

void gelu_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_f16_1ulp_avx2_level();
    if (level == 2) {
        gelu_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_f16_1ulp_avx2_array_portable(x, y, n);
}
