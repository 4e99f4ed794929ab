/* atanh_f16_cr_avx512: atanh
 *
 *   target       atanh, artanh x, f16
 *   domain       every input
 *   max error    0.499856 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.25p-5 (-0.0357666016, encoding 0xa894)
 *   result there -0x1.254p-5 (-0.0357971191, encoding 0xa895)
 *   mean error   0.052455 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           217e00daa8225782928eb56f98f1fc11
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f16 --max-ulp 0.5 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/atanh_f16_avx512.db
 *                time: 0.4153 ns/element as avx512 code (inputs mean)
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
#include "atanh_f16_cr_avx512.h"

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

static inline float atanh_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float atanh_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = atanh_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return atanh_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float atanh_f16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atanh_f16_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t atanh_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t atanh_f16_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float atanh_f16_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = atanh_f16_cr_avx512_bits_f32(y) & INT32_MIN;
    return atanh_f16_cr_avx512_frombits_f32((atanh_f16_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t atanh_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)atanh_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = atanh_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float atanh_f16_cr_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline uint16_t atanh_f16_cr_avx512_element(uint16_t x) {
    const float v0 = 0x1p+0f; /* 1 */
    const int32_t v1 = 1065353216; /* 0x3f800000 */
    const int32_t v2 = -8388608; /* 0xff800000 */
    const int32_t v3 = (int32_t)x;
    const float v4 = atanh_f16_cr_avx512_fromhalf_f32(v3);
    const float v5 = atanh_f16_cr_avx512_abs_f32(v4);
    const float v6 = 0x1p-40f; /* 9.09494702e-13 */
    const float v7 = atanh_f16_cr_avx512_fma_f32(v6, v4, v0);
    const float v8 = v5 + v7;
    const int32_t v9 = atanh_f16_cr_avx512_bits_f32(v8);
    const float v10 = v0 - v5;
    const int32_t v11 = atanh_f16_cr_avx512_bits_f32(v10);
    const int32_t v12 = (int32_t)((uint32_t)v9 - (uint32_t)v11);
    const int32_t v13 = v2 & v12;
    const int32_t v14 = (int32_t)((uint32_t)v1 + (uint32_t)v13);
    const float v15 = atanh_f16_cr_avx512_frombits_f32(v14);
    const float v16 = v0 + v15;
    const float v17 = -0x1.e4905cp-28f; /* -7.05133285e-09 */
    const float v18 = atanh_f16_cr_avx512_fma_f32(v17, v4, v0);
    const float v19 = v18 - v15;
    const float v20 = atanh_f16_cr_avx512_fma_f32(v16, v5, v19);
    const float v21 = atanh_f16_cr_avx512_fma_f32(v19, v5, v16);
    const float v22 = v20 / v21;
    const float v23 = -0x1.30249ap-23f; /* -1.41627609e-07 */
    const float v24 = atanh_f16_cr_avx512_fma_f32(v22, v22, v23);
    const float v25 = 0x1.47a4c2p-28f; /* 4.76784168e-09 */
    const float v26 = atanh_f16_cr_avx512_fma_f32(v22, v24, v25);
    const float v27 = 0x1.5ac732p-3f; /* 0.169325247 */
    const float v28 = 0x1.95e124p-3f; /* 0.198183328 */
    const float v29 = atanh_f16_cr_avx512_fma_f32(v27, v24, v28);
    const float v30 = 0x1.55600ap-2f; /* 0.333374172 */
    const float v31 = atanh_f16_cr_avx512_fma_f32(v29, v24, v30);
    const int32_t v32 = 23;
    const int32_t v33 = atanh_f16_cr_avx512_ashr_i32(v12, v32);
    const float v34 = (float)v33;
    const float v35 = 0x1.62e432p-2f; /* 0.346573621 */
    const float v36 = atanh_f16_cr_avx512_fma_f32(v34, v35, v22);
    const float v37 = atanh_f16_cr_avx512_fma_f32(v26, v31, v36);
    const float v38 = atanh_f16_cr_avx512_copysign_f32(v37, v4);
    const int32_t v39 = atanh_f16_cr_avx512_tohalf_f32(v38);
    const float v40 = 0x1p+1f; /* 2 */
    const int v41 = v8 < v40;
    const int v42 = !v41;
    int32_t r0 = v39;
    if (v42) {
        const float v43 = v5 < v0 ? v5 : v0;
        const int v44 = v43 < v0;
        const float v45 = 0x1.154246p+3f; /* 8.66434002 */
        const float v46 = atanh_f16_cr_avx512_sqrt_f32(v10);
        const float v47 = v5 / v46;
        const float v48 = v44 ? v45 : v47;
        const float v49 = atanh_f16_cr_avx512_copysign_f32(v48, v4);
        const int32_t v50 = atanh_f16_cr_avx512_tohalf_f32(v49);
        r0 = v50;
    }
    return (uint16_t)r0;
}

static void atanh_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ATANH_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_F16_CR_AVX512_AVX2 static inline ATANH_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATANH_F16_CR_AVX512_AVX512 static inline ATANH_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ATANH_F16_CR_AVX512_AVX2 __m256 atanh_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_F16_CR_AVX512_AVX2 __m256 atanh_f16_cr_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

ATANH_F16_CR_AVX512_AVX2 __m256i atanh_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ATANH_F16_CR_AVX512_AVX2 __m256i atanh_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ATANH_F16_CR_AVX512_AVX2 __m256i atanh_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return atanh_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(atanh_f16_cr_avx512_bits_f32_avx2(a)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_F16_CR_AVX512_AVX2 __m256 atanh_f16_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
ATANH_F16_CR_AVX512_AVX2 void atanh_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATANH_F16_CR_AVX512_AVX2 void atanh_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v1 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256i v2 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v6 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v17 = _mm256_set1_ps(-0x1.e4905cp-28f); /* -7.05133285e-09 */
    const __m256 v23 = _mm256_set1_ps(-0x1.30249ap-23f); /* -1.41627609e-07 */
    const __m256 v25 = _mm256_set1_ps(0x1.47a4c2p-28f); /* 4.76784168e-09 */
    const __m256 v27 = _mm256_set1_ps(0x1.5ac732p-3f); /* 0.169325247 */
    const __m256 v28 = _mm256_set1_ps(0x1.95e124p-3f); /* 0.198183328 */
    const __m256 v30 = _mm256_set1_ps(0x1.55600ap-2f); /* 0.333374172 */
    const __m256 v35 = _mm256_set1_ps(0x1.62e432p-2f); /* 0.346573621 */
    const __m256 v40 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v45 = _mm256_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v4 = atanh_f16_cr_avx512_fromhalf_f32_avx2(v3);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v7 = _mm256_fmadd_ps(v6, v4, v0);
    const __m256 v8 = _mm256_add_ps(v5, v7);
    const __m256i v9 = _mm256_castps_si256(v8);
    const __m256 v10 = _mm256_sub_ps(v0, v5);
    const __m256i v11 = _mm256_castps_si256(v10);
    const __m256i v12 = _mm256_sub_epi32(v9, v11);
    const __m256i v13 = _mm256_and_si256(v2, v12);
    const __m256i v14 = _mm256_add_epi32(v1, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v16 = _mm256_add_ps(v0, v15);
    const __m256 v18 = _mm256_fmadd_ps(v17, v4, v0);
    const __m256 v19 = _mm256_sub_ps(v18, v15);
    const __m256 v20 = _mm256_fmadd_ps(v16, v5, v19);
    const __m256 v21 = _mm256_fmadd_ps(v19, v5, v16);
    const __m256 v22 = _mm256_div_ps(v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v22, v23);
    const __m256 v26 = _mm256_fmadd_ps(v22, v24, v25);
    const __m256 v29 = _mm256_fmadd_ps(v27, v24, v28);
    const __m256 v31 = _mm256_fmadd_ps(v29, v24, v30);
    const __m256i v33 = _mm256_srai_epi32(v12, 23);
    const __m256 v34 = _mm256_cvtepi32_ps(v33);
    const __m256 v36 = _mm256_fmadd_ps(v34, v35, v22);
    const __m256 v37 = _mm256_fmadd_ps(v26, v31, v36);
    const __m256 v38 = atanh_f16_cr_avx512_signed_f32_avx2(v37, v4);
    const __m256i v39 = atanh_f16_cr_avx512_tohalf_total_f32_avx2(v38);
    const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v8, v40, _CMP_LT_OQ));
    const __m256i v42 = _mm256_xor_si256(v41, _mm256_set1_epi32(-1));
    __m256i r0 = v39;
    __m256i any1 = v42;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v43 = _mm256_min_ps(v5, v0);
        const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v43, v0, _CMP_LT_OQ));
        const __m256 v46 = _mm256_sqrt_ps(v10);
        const __m256 v47 = _mm256_div_ps(v5, v46);
        const __m256 v48 = _mm256_blendv_ps(v47, v45, _mm256_castsi256_ps(v44));
        const __m256 v49 = atanh_f16_cr_avx512_copysign_f32_avx2(v48, v4);
        const __m256i v50 = atanh_f16_cr_avx512_tohalf_total_f32_avx2(v49);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v50), _mm256_castsi256_ps(v42)));
    }
    atanh_f16_cr_avx512_store_u16_avx2(y, r0);
}

static ATANH_F16_CR_AVX512_AVX2_TARGET void atanh_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_f16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        atanh_f16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_F16_CR_AVX512_AVX512 __m512 atanh_f16_cr_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

ATANH_F16_CR_AVX512_AVX512 __m512i atanh_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ATANH_F16_CR_AVX512_AVX512 __m512i atanh_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ATANH_F16_CR_AVX512_AVX512 __m512i atanh_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return atanh_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(atanh_f16_cr_avx512_bits_f32_avx512(a)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_F16_CR_AVX512_AVX512 __m512 atanh_f16_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATANH_F16_CR_AVX512_AVX512 void atanh_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v1 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512i v2 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v6 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v17 = _mm512_set1_ps(-0x1.e4905cp-28f); /* -7.05133285e-09 */
    const __m512 v23 = _mm512_set1_ps(-0x1.30249ap-23f); /* -1.41627609e-07 */
    const __m512 v25 = _mm512_set1_ps(0x1.47a4c2p-28f); /* 4.76784168e-09 */
    const __m512 v27 = _mm512_set1_ps(0x1.5ac732p-3f); /* 0.169325247 */
    const __m512 v28 = _mm512_set1_ps(0x1.95e124p-3f); /* 0.198183328 */
    const __m512 v30 = _mm512_set1_ps(0x1.55600ap-2f); /* 0.333374172 */
    const __m512 v35 = _mm512_set1_ps(0x1.62e432p-2f); /* 0.346573621 */
    const __m512 v40 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v45 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512i v3_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v4_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_0));
    const __m512 v4_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_1));
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_0 = _mm512_fmadd_ps(v6, v4_0, v0);
    const __m512 v7_1 = _mm512_fmadd_ps(v6, v4_1, v0);
    const __m512 v8_0 = _mm512_add_ps(v5_0, v7_0);
    const __m512 v8_1 = _mm512_add_ps(v5_1, v7_1);
    const __m512i v9_0 = _mm512_castps_si512(v8_0);
    const __m512i v9_1 = _mm512_castps_si512(v8_1);
    const __m512 v10_0 = _mm512_sub_ps(v0, v5_0);
    const __m512 v10_1 = _mm512_sub_ps(v0, v5_1);
    const __m512i v11_0 = _mm512_castps_si512(v10_0);
    const __m512i v11_1 = _mm512_castps_si512(v10_1);
    const __m512i v12_0 = _mm512_sub_epi32(v9_0, v11_0);
    const __m512i v12_1 = _mm512_sub_epi32(v9_1, v11_1);
    const __m512i v13_0 = _mm512_and_si512(v2, v12_0);
    const __m512i v13_1 = _mm512_and_si512(v2, v12_1);
    const __m512i v14_0 = _mm512_add_epi32(v1, v13_0);
    const __m512i v14_1 = _mm512_add_epi32(v1, v13_1);
    const __m512 v15_0 = _mm512_castsi512_ps(v14_0);
    const __m512 v15_1 = _mm512_castsi512_ps(v14_1);
    const __m512 v16_0 = _mm512_add_ps(v0, v15_0);
    const __m512 v16_1 = _mm512_add_ps(v0, v15_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v17, v4_0, v0);
    const __m512 v18_1 = _mm512_fmadd_ps(v17, v4_1, v0);
    const __m512 v19_0 = _mm512_sub_ps(v18_0, v15_0);
    const __m512 v19_1 = _mm512_sub_ps(v18_1, v15_1);
    const __m512 v20_0 = _mm512_fmadd_ps(v16_0, v5_0, v19_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v16_1, v5_1, v19_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v5_0, v16_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v5_1, v16_1);
    const __m512 v22_0 = _mm512_div_ps(v20_0, v21_0);
    const __m512 v22_1 = _mm512_div_ps(v20_1, v21_1);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v22_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v22_1, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v22_0, v24_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v22_1, v24_1, v25);
    const __m512 v29_0 = _mm512_fmadd_ps(v27, v24_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v27, v24_1, v28);
    const __m512 v31_0 = _mm512_fmadd_ps(v29_0, v24_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v29_1, v24_1, v30);
    const __m512i v33_0 = _mm512_srai_epi32(v12_0, 23);
    const __m512i v33_1 = _mm512_srai_epi32(v12_1, 23);
    const __m512 v34_0 = _mm512_cvtepi32_ps(v33_0);
    const __m512 v34_1 = _mm512_cvtepi32_ps(v33_1);
    const __m512 v36_0 = _mm512_fmadd_ps(v34_0, v35, v22_0);
    const __m512 v36_1 = _mm512_fmadd_ps(v34_1, v35, v22_1);
    const __m512 v37_0 = _mm512_fmadd_ps(v26_0, v31_0, v36_0);
    const __m512 v37_1 = _mm512_fmadd_ps(v26_1, v31_1, v36_1);
    const __m512 v38_0 = atanh_f16_cr_avx512_signed_f32_avx512(v37_0, v4_0);
    const __m512 v38_1 = atanh_f16_cr_avx512_signed_f32_avx512(v37_1, v4_1);
    const __m512i v39_0 = atanh_f16_cr_avx512_tohalf_total_f32_avx512(v38_0);
    const __m512i v39_1 = atanh_f16_cr_avx512_tohalf_total_f32_avx512(v38_1);
    const __mmask16 v41_0 = _mm512_cmp_ps_mask(v8_0, v40, _CMP_LT_OQ);
    const __mmask16 v41_1 = _mm512_cmp_ps_mask(v8_1, v40, _CMP_LT_OQ);
    const __mmask16 v42_0 = (__mmask16)~v41_0;
    const __mmask16 v42_1 = (__mmask16)~v41_1;
    __m512i r0_0 = v39_0;
    __m512i r0_1 = v39_1;
    __mmask16 any1 = v42_0;
    any1 = (__mmask16)(any1 | v42_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v43_0 = _mm512_min_ps(v5_0, v0);
        const __m512 v43_1 = _mm512_min_ps(v5_1, v0);
        const __mmask16 v44_0 = _mm512_cmp_ps_mask(v43_0, v0, _CMP_LT_OQ);
        const __mmask16 v44_1 = _mm512_cmp_ps_mask(v43_1, v0, _CMP_LT_OQ);
        const __m512 v46_0 = _mm512_sqrt_ps(v10_0);
        const __m512 v46_1 = _mm512_sqrt_ps(v10_1);
        const __m512 v47_0 = _mm512_div_ps(v5_0, v46_0);
        const __m512 v47_1 = _mm512_div_ps(v5_1, v46_1);
        const __m512 v48_0 = _mm512_mask_blend_ps(v44_0, v47_0, v45);
        const __m512 v48_1 = _mm512_mask_blend_ps(v44_1, v47_1, v45);
        const __m512 v49_0 = atanh_f16_cr_avx512_copysign_f32_avx512(v48_0, v4_0);
        const __m512 v49_1 = atanh_f16_cr_avx512_copysign_f32_avx512(v48_1, v4_1);
        const __m512i v50_0 = atanh_f16_cr_avx512_tohalf_total_f32_avx512(v49_0);
        const __m512i v50_1 = atanh_f16_cr_avx512_tohalf_total_f32_avx512(v49_1);
        r0_0 = _mm512_mask_blend_epi32(v42_0, r0_0, v50_0);
        r0_1 = _mm512_mask_blend_epi32(v42_1, r0_1, v50_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static ATANH_F16_CR_AVX512_AVX512_TARGET void atanh_f16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v1 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512i v2 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v6 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v17 = _mm512_set1_ps(-0x1.e4905cp-28f); /* -7.05133285e-09 */
    const __m512 v23 = _mm512_set1_ps(-0x1.30249ap-23f); /* -1.41627609e-07 */
    const __m512 v25 = _mm512_set1_ps(0x1.47a4c2p-28f); /* 4.76784168e-09 */
    const __m512 v27 = _mm512_set1_ps(0x1.5ac732p-3f); /* 0.169325247 */
    const __m512 v28 = _mm512_set1_ps(0x1.95e124p-3f); /* 0.198183328 */
    const __m512 v30 = _mm512_set1_ps(0x1.55600ap-2f); /* 0.333374172 */
    const __m512 v35 = _mm512_set1_ps(0x1.62e432p-2f); /* 0.346573621 */
    const __m512 v40 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v45 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v4 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3));
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7 = _mm512_fmadd_ps(v6, v4, v0);
    const __m512 v8 = _mm512_add_ps(v5, v7);
    const __m512i v9 = _mm512_castps_si512(v8);
    const __m512 v10 = _mm512_sub_ps(v0, v5);
    const __m512i v11 = _mm512_castps_si512(v10);
    const __m512i v12 = _mm512_sub_epi32(v9, v11);
    const __m512i v13 = _mm512_and_si512(v2, v12);
    const __m512i v14 = _mm512_add_epi32(v1, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v16 = _mm512_add_ps(v0, v15);
    const __m512 v18 = _mm512_fmadd_ps(v17, v4, v0);
    const __m512 v19 = _mm512_sub_ps(v18, v15);
    const __m512 v20 = _mm512_fmadd_ps(v16, v5, v19);
    const __m512 v21 = _mm512_fmadd_ps(v19, v5, v16);
    const __m512 v22 = _mm512_div_ps(v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v22, v23);
    const __m512 v26 = _mm512_fmadd_ps(v22, v24, v25);
    const __m512 v29 = _mm512_fmadd_ps(v27, v24, v28);
    const __m512 v31 = _mm512_fmadd_ps(v29, v24, v30);
    const __m512i v33 = _mm512_srai_epi32(v12, 23);
    const __m512 v34 = _mm512_cvtepi32_ps(v33);
    const __m512 v36 = _mm512_fmadd_ps(v34, v35, v22);
    const __m512 v37 = _mm512_fmadd_ps(v26, v31, v36);
    const __m512 v38 = atanh_f16_cr_avx512_signed_f32_avx512(v37, v4);
    const __m512i v39 = atanh_f16_cr_avx512_tohalf_total_f32_avx512(v38);
    const __mmask16 v41 = _mm512_cmp_ps_mask(v8, v40, _CMP_LT_OQ);
    const __mmask16 v42 = (__mmask16)~v41;
    __m512i r0 = v39;
    __mmask16 any1 = v42;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v43 = _mm512_min_ps(v5, v0);
        const __mmask16 v44 = _mm512_cmp_ps_mask(v43, v0, _CMP_LT_OQ);
        const __m512 v46 = _mm512_sqrt_ps(v10);
        const __m512 v47 = _mm512_div_ps(v5, v46);
        const __m512 v48 = _mm512_mask_blend_ps(v44, v47, v45);
        const __m512 v49 = atanh_f16_cr_avx512_copysign_f32_avx512(v48, v4);
        const __m512i v50 = atanh_f16_cr_avx512_tohalf_total_f32_avx512(v49);
        r0 = _mm512_mask_blend_epi32(v42, r0, v50);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ATANH_F16_CR_AVX512_AVX512_TARGET void atanh_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atanh_f16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atanh_f16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        atanh_f16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_f16_cr_avx512_level(void) {
#if defined(ATANH_F16_CR_AVX512_FORCE_ISA)
    return ATANH_F16_CR_AVX512_FORCE_ISA;
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

uint16_t atanh_f16_cr_avx512(uint16_t x) {
    return atanh_f16_cr_avx512_element(x);
}

void atanh_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_f16_cr_avx512_level();
    if (level == 2) {
        atanh_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_f16_cr_avx512_array_portable(x, y, n);
}
