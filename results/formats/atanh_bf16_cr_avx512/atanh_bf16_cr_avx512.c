/* atanh_bf16_cr_avx512: atanh
 *
 *   target       atanh, artanh x, bf16
 *   domain       every input
 *   max error    0.498544 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.bap-2 (-0.431640625, encoding 0xbedd)
 *   result there -0x1.d8p-2 (-0.4609375, encoding 0xbeec)
 *   mean error   0.004709 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           497932825918b4c8af94e363ac8f32cc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/atanh_bf16_avx512.db
 *                time: 0.3859 ns/element as avx512 code (inputs mean)
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
#include "atanh_bf16_cr_avx512.h"

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

static inline int32_t atanh_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float atanh_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atanh_bf16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t atanh_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atanh_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline int atanh_bf16_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float atanh_bf16_cr_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? atanh_bf16_cr_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (atanh_bf16_cr_avx512_signaling_f32(a) | atanh_bf16_cr_avx512_signaling_f32(b)) ? a + b : r;
}

static inline int32_t atanh_bf16_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float atanh_bf16_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = atanh_bf16_cr_avx512_bits_f32(y) & INT32_MIN;
    return atanh_bf16_cr_avx512_frombits_f32((atanh_bf16_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t atanh_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float atanh_bf16_cr_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline uint16_t atanh_bf16_cr_avx512_element(uint16_t x) {
    const float v0 = 0x1.c74dcap-3f; /* 0.22231634 */
    const int32_t v1 = 1065353216; /* 0x3f800000 */
    const int32_t v2 = -8388608; /* 0xff800000 */
    const float v3 = 0x1p+0f; /* 1 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = atanh_bf16_cr_avx512_shl_i32(v4, v5);
    const float v7 = atanh_bf16_cr_avx512_frombits_f32(v6);
    const float v8 = atanh_bf16_cr_avx512_abs_f32(v7);
    const float v9 = v3 + v8;
    const int32_t v10 = atanh_bf16_cr_avx512_bits_f32(v9);
    const float v11 = v3 - v8;
    const int32_t v12 = atanh_bf16_cr_avx512_bits_f32(v11);
    const int32_t v13 = (int32_t)((uint32_t)v10 - (uint32_t)v12);
    const int32_t v14 = v2 & v13;
    const int32_t v15 = (int32_t)((uint32_t)v1 + (uint32_t)v14);
    const float v16 = atanh_bf16_cr_avx512_frombits_f32(v15);
    const float v17 = 0x1.5adb22p-16f; /* 2.06742279e-05 */
    const float v18 = atanh_bf16_cr_avx512_fma_f32(v17, v11, v3);
    const float v19 = v16 + v18;
    const float v20 = v3 - v16;
    const float v21 = atanh_bf16_cr_avx512_fma_f32(v19, v8, v20);
    const float v22 = 0x1p+3f; /* 8 */
    const float v23 = atanh_bf16_cr_avx512_minmag_f32(v8, v22);
    const float v24 = atanh_bf16_cr_avx512_fma_f32(v23, v20, v19);
    const float v25 = v21 / v24;
    const float v26 = v25 * v25;
    const float v27 = 0x1.549dbep-2f; /* 0.332632989 */
    const float v28 = atanh_bf16_cr_avx512_fma_f32(v0, v26, v27);
    const float v29 = v25 * v26;
    const int32_t v30 = 23;
    const int32_t v31 = atanh_bf16_cr_avx512_ashr_i32(v13, v30);
    const float v32 = (float)v31;
    const float v33 = 0x1.62e42ep-2f; /* 0.346573561 */
    const float v34 = atanh_bf16_cr_avx512_fma_f32(v32, v33, v25);
    const float v35 = atanh_bf16_cr_avx512_fma_f32(v28, v29, v34);
    const float v36 = atanh_bf16_cr_avx512_copysign_f32(v35, v7);
    const int32_t v37 = atanh_bf16_cr_avx512_bits_f32(v36);
    const int32_t v38 = 32768; /* 0x00008000 */
    const int32_t v39 = (int32_t)((uint32_t)v37 + (uint32_t)v38);
    const int32_t v40 = atanh_bf16_cr_avx512_lshr_i32(v39, v5);
    const float v41 = 0x1p+1f; /* 2 */
    const int v42 = v9 < v41;
    const int v43 = !v42;
    int32_t r0 = v40;
    if (v43) {
        const int v44 = v23 < v3;
        const float v45 = 0x1.154246p+3f; /* 8.66434002 */
        const float v46 = atanh_bf16_cr_avx512_sqrt_f32(v11);
        const float v47 = v23 / v46;
        const float v48 = v44 ? v45 : v47;
        const float v49 = atanh_bf16_cr_avx512_copysign_f32(v48, v7);
        const int32_t v50 = atanh_bf16_cr_avx512_bits_f32(v49);
        const int32_t v51 = (int32_t)((uint32_t)v38 + (uint32_t)v50);
        const int32_t v52 = atanh_bf16_cr_avx512_lshr_i32(v51, v5);
        r0 = v52;
    }
    return (uint16_t)r0;
}

static void atanh_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATANH_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_BF16_CR_AVX512_AVX2 static inline ATANH_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATANH_BF16_CR_AVX512_AVX512 static inline ATANH_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
ATANH_BF16_CR_AVX512_AVX2 __m256 atanh_bf16_cr_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

ATANH_BF16_CR_AVX512_AVX2 __m256 atanh_bf16_cr_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(atanh_bf16_cr_avx512_signaling_f32_avx2(a), atanh_bf16_cr_avx512_signaling_f32_avx2(b)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_BF16_CR_AVX512_AVX2 __m256 atanh_bf16_cr_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* Encoding; every NaN gives the canonical one. */
ATANH_BF16_CR_AVX512_AVX2 __m256i atanh_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_BF16_CR_AVX512_AVX2 __m256 atanh_bf16_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
ATANH_BF16_CR_AVX512_AVX2 void atanh_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATANH_BF16_CR_AVX512_AVX2 void atanh_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.c74dcap-3f); /* 0.22231634 */
    const __m256i v1 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256i v2 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v3 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v17 = _mm256_set1_ps(0x1.5adb22p-16f); /* 2.06742279e-05 */
    const __m256 v22 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v27 = _mm256_set1_ps(0x1.549dbep-2f); /* 0.332632989 */
    const __m256 v33 = _mm256_set1_ps(0x1.62e42ep-2f); /* 0.346573561 */
    const __m256i v38 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v41 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v45 = _mm256_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256 v9 = _mm256_add_ps(v3, v8);
    const __m256i v10 = _mm256_castps_si256(v9);
    const __m256 v11 = _mm256_sub_ps(v3, v8);
    const __m256i v12 = _mm256_castps_si256(v11);
    const __m256i v13 = _mm256_sub_epi32(v10, v12);
    const __m256i v14 = _mm256_and_si256(v2, v13);
    const __m256i v15 = _mm256_add_epi32(v1, v14);
    const __m256 v16 = _mm256_castsi256_ps(v15);
    const __m256 v18 = _mm256_fmadd_ps(v17, v11, v3);
    const __m256 v19 = _mm256_add_ps(v16, v18);
    const __m256 v20 = _mm256_sub_ps(v3, v16);
    const __m256 v21 = _mm256_fmadd_ps(v19, v8, v20);
    const __m256 v23 = atanh_bf16_cr_avx512_minmag_f32_avx2(v8, v22);
    const __m256 v24 = _mm256_fmadd_ps(v23, v20, v19);
    const __m256 v25 = _mm256_div_ps(v21, v24);
    const __m256 v26 = _mm256_mul_ps(v25, v25);
    const __m256 v28 = _mm256_fmadd_ps(v0, v26, v27);
    const __m256 v29 = _mm256_mul_ps(v25, v26);
    const __m256i v31 = _mm256_srai_epi32(v13, 23);
    const __m256 v32 = _mm256_cvtepi32_ps(v31);
    const __m256 v34 = _mm256_fmadd_ps(v32, v33, v25);
    const __m256 v35 = _mm256_fmadd_ps(v28, v29, v34);
    const __m256 v36 = atanh_bf16_cr_avx512_signed_f32_avx2(v35, v7);
    const __m256i v37 = atanh_bf16_cr_avx512_bits_f32_avx2(v36);
    const __m256i v39 = _mm256_add_epi32(v37, v38);
    const __m256i v40 = _mm256_srli_epi32(v39, 16);
    const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v9, v41, _CMP_LT_OQ));
    const __m256i v43 = _mm256_xor_si256(v42, _mm256_set1_epi32(-1));
    __m256i r0 = v40;
    __m256i any1 = v43;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v23, v3, _CMP_LT_OQ));
        const __m256 v46 = _mm256_sqrt_ps(v11);
        const __m256 v47 = _mm256_div_ps(v23, v46);
        const __m256 v48 = _mm256_blendv_ps(v47, v45, _mm256_castsi256_ps(v44));
        const __m256 v49 = atanh_bf16_cr_avx512_copysign_f32_avx2(v48, v7);
        const __m256i v50 = atanh_bf16_cr_avx512_bits_f32_avx2(v49);
        const __m256i v51 = _mm256_add_epi32(v38, v50);
        const __m256i v52 = _mm256_srli_epi32(v51, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v52), _mm256_castsi256_ps(v43)));
    }
    atanh_bf16_cr_avx512_store_u16_avx2(y, r0);
}

static ATANH_BF16_CR_AVX512_AVX2_TARGET void atanh_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_bf16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        atanh_bf16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_BF16_CR_AVX512_AVX512 __m512 atanh_bf16_cr_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* Encoding; every NaN gives the canonical one. */
ATANH_BF16_CR_AVX512_AVX512 __m512i atanh_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_BF16_CR_AVX512_AVX512 __m512 atanh_bf16_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATANH_BF16_CR_AVX512_AVX512 void atanh_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.c74dcap-3f); /* 0.22231634 */
    const __m512i v1 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512i v2 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v17 = _mm512_set1_ps(0x1.5adb22p-16f); /* 2.06742279e-05 */
    const __m512 v22 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v27 = _mm512_set1_ps(0x1.549dbep-2f); /* 0.332632989 */
    const __m512 v33 = _mm512_set1_ps(0x1.62e42ep-2f); /* 0.346573561 */
    const __m512i v38 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v41 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v45 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 16);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 16);
    const __m512 v7_0 = _mm512_castsi512_ps(v6_0);
    const __m512 v7_1 = _mm512_castsi512_ps(v6_1);
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_0 = _mm512_add_ps(v3, v8_0);
    const __m512 v9_1 = _mm512_add_ps(v3, v8_1);
    const __m512i v10_0 = _mm512_castps_si512(v9_0);
    const __m512i v10_1 = _mm512_castps_si512(v9_1);
    const __m512 v11_0 = _mm512_sub_ps(v3, v8_0);
    const __m512 v11_1 = _mm512_sub_ps(v3, v8_1);
    const __m512i v12_0 = _mm512_castps_si512(v11_0);
    const __m512i v12_1 = _mm512_castps_si512(v11_1);
    const __m512i v13_0 = _mm512_sub_epi32(v10_0, v12_0);
    const __m512i v13_1 = _mm512_sub_epi32(v10_1, v12_1);
    const __m512i v14_0 = _mm512_and_si512(v2, v13_0);
    const __m512i v14_1 = _mm512_and_si512(v2, v13_1);
    const __m512i v15_0 = _mm512_add_epi32(v1, v14_0);
    const __m512i v15_1 = _mm512_add_epi32(v1, v14_1);
    const __m512 v16_0 = _mm512_castsi512_ps(v15_0);
    const __m512 v16_1 = _mm512_castsi512_ps(v15_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v17, v11_0, v3);
    const __m512 v18_1 = _mm512_fmadd_ps(v17, v11_1, v3);
    const __m512 v19_0 = _mm512_add_ps(v16_0, v18_0);
    const __m512 v19_1 = _mm512_add_ps(v16_1, v18_1);
    const __m512 v20_0 = _mm512_sub_ps(v3, v16_0);
    const __m512 v20_1 = _mm512_sub_ps(v3, v16_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v8_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v8_1, v20_1);
    const __m512 v23_0 = _mm512_range_ps(v8_0, v22, 6);
    const __m512 v23_1 = _mm512_range_ps(v8_1, v22, 6);
    const __m512 v24_0 = _mm512_fmadd_ps(v23_0, v20_0, v19_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v23_1, v20_1, v19_1);
    const __m512 v25_0 = _mm512_div_ps(v21_0, v24_0);
    const __m512 v25_1 = _mm512_div_ps(v21_1, v24_1);
    const __m512 v26_0 = _mm512_mul_ps(v25_0, v25_0);
    const __m512 v26_1 = _mm512_mul_ps(v25_1, v25_1);
    const __m512 v28_0 = _mm512_fmadd_ps(v0, v26_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v0, v26_1, v27);
    const __m512 v29_0 = _mm512_mul_ps(v25_0, v26_0);
    const __m512 v29_1 = _mm512_mul_ps(v25_1, v26_1);
    const __m512i v31_0 = _mm512_srai_epi32(v13_0, 23);
    const __m512i v31_1 = _mm512_srai_epi32(v13_1, 23);
    const __m512 v32_0 = _mm512_cvtepi32_ps(v31_0);
    const __m512 v32_1 = _mm512_cvtepi32_ps(v31_1);
    const __m512 v34_0 = _mm512_fmadd_ps(v32_0, v33, v25_0);
    const __m512 v34_1 = _mm512_fmadd_ps(v32_1, v33, v25_1);
    const __m512 v35_0 = _mm512_fmadd_ps(v28_0, v29_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v28_1, v29_1, v34_1);
    const __m512 v36_0 = atanh_bf16_cr_avx512_signed_f32_avx512(v35_0, v7_0);
    const __m512 v36_1 = atanh_bf16_cr_avx512_signed_f32_avx512(v35_1, v7_1);
    const __m512i v37_0 = atanh_bf16_cr_avx512_bits_f32_avx512(v36_0);
    const __m512i v37_1 = atanh_bf16_cr_avx512_bits_f32_avx512(v36_1);
    const __m512i v39_0 = _mm512_add_epi32(v37_0, v38);
    const __m512i v39_1 = _mm512_add_epi32(v37_1, v38);
    const __m512i v40_0 = _mm512_srli_epi32(v39_0, 16);
    const __m512i v40_1 = _mm512_srli_epi32(v39_1, 16);
    const __mmask16 v42_0 = _mm512_cmp_ps_mask(v9_0, v41, _CMP_LT_OQ);
    const __mmask16 v42_1 = _mm512_cmp_ps_mask(v9_1, v41, _CMP_LT_OQ);
    const __mmask16 v43_0 = (__mmask16)~v42_0;
    const __mmask16 v43_1 = (__mmask16)~v42_1;
    __m512i r0_0 = v40_0;
    __m512i r0_1 = v40_1;
    __mmask16 any1 = v43_0;
    any1 = (__mmask16)(any1 | v43_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v44_0 = _mm512_cmp_ps_mask(v23_0, v3, _CMP_LT_OQ);
        const __mmask16 v44_1 = _mm512_cmp_ps_mask(v23_1, v3, _CMP_LT_OQ);
        const __m512 v46_0 = _mm512_sqrt_ps(v11_0);
        const __m512 v46_1 = _mm512_sqrt_ps(v11_1);
        const __m512 v47_0 = _mm512_div_ps(v23_0, v46_0);
        const __m512 v47_1 = _mm512_div_ps(v23_1, v46_1);
        const __m512 v48_0 = _mm512_mask_blend_ps(v44_0, v47_0, v45);
        const __m512 v48_1 = _mm512_mask_blend_ps(v44_1, v47_1, v45);
        const __m512 v49_0 = atanh_bf16_cr_avx512_copysign_f32_avx512(v48_0, v7_0);
        const __m512 v49_1 = atanh_bf16_cr_avx512_copysign_f32_avx512(v48_1, v7_1);
        const __m512i v50_0 = atanh_bf16_cr_avx512_bits_f32_avx512(v49_0);
        const __m512i v50_1 = atanh_bf16_cr_avx512_bits_f32_avx512(v49_1);
        const __m512i v51_0 = _mm512_add_epi32(v38, v50_0);
        const __m512i v51_1 = _mm512_add_epi32(v38, v50_1);
        const __m512i v52_0 = _mm512_srli_epi32(v51_0, 16);
        const __m512i v52_1 = _mm512_srli_epi32(v51_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v43_0, r0_0, v52_0);
        r0_1 = _mm512_mask_blend_epi32(v43_1, r0_1, v52_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static ATANH_BF16_CR_AVX512_AVX512_TARGET void atanh_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.c74dcap-3f); /* 0.22231634 */
    const __m512i v1 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512i v2 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v17 = _mm512_set1_ps(0x1.5adb22p-16f); /* 2.06742279e-05 */
    const __m512 v22 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v27 = _mm512_set1_ps(0x1.549dbep-2f); /* 0.332632989 */
    const __m512 v33 = _mm512_set1_ps(0x1.62e42ep-2f); /* 0.346573561 */
    const __m512i v38 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v41 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v45 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_add_ps(v3, v8);
    const __m512i v10 = _mm512_castps_si512(v9);
    const __m512 v11 = _mm512_sub_ps(v3, v8);
    const __m512i v12 = _mm512_castps_si512(v11);
    const __m512i v13 = _mm512_sub_epi32(v10, v12);
    const __m512i v14 = _mm512_and_si512(v2, v13);
    const __m512i v15 = _mm512_add_epi32(v1, v14);
    const __m512 v16 = _mm512_castsi512_ps(v15);
    const __m512 v18 = _mm512_fmadd_ps(v17, v11, v3);
    const __m512 v19 = _mm512_add_ps(v16, v18);
    const __m512 v20 = _mm512_sub_ps(v3, v16);
    const __m512 v21 = _mm512_fmadd_ps(v19, v8, v20);
    const __m512 v23 = _mm512_range_ps(v8, v22, 6);
    const __m512 v24 = _mm512_fmadd_ps(v23, v20, v19);
    const __m512 v25 = _mm512_div_ps(v21, v24);
    const __m512 v26 = _mm512_mul_ps(v25, v25);
    const __m512 v28 = _mm512_fmadd_ps(v0, v26, v27);
    const __m512 v29 = _mm512_mul_ps(v25, v26);
    const __m512i v31 = _mm512_srai_epi32(v13, 23);
    const __m512 v32 = _mm512_cvtepi32_ps(v31);
    const __m512 v34 = _mm512_fmadd_ps(v32, v33, v25);
    const __m512 v35 = _mm512_fmadd_ps(v28, v29, v34);
    const __m512 v36 = atanh_bf16_cr_avx512_signed_f32_avx512(v35, v7);
    const __m512i v37 = atanh_bf16_cr_avx512_bits_f32_avx512(v36);
    const __m512i v39 = _mm512_add_epi32(v37, v38);
    const __m512i v40 = _mm512_srli_epi32(v39, 16);
    const __mmask16 v42 = _mm512_cmp_ps_mask(v9, v41, _CMP_LT_OQ);
    const __mmask16 v43 = (__mmask16)~v42;
    __m512i r0 = v40;
    __mmask16 any1 = v43;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v44 = _mm512_cmp_ps_mask(v23, v3, _CMP_LT_OQ);
        const __m512 v46 = _mm512_sqrt_ps(v11);
        const __m512 v47 = _mm512_div_ps(v23, v46);
        const __m512 v48 = _mm512_mask_blend_ps(v44, v47, v45);
        const __m512 v49 = atanh_bf16_cr_avx512_copysign_f32_avx512(v48, v7);
        const __m512i v50 = atanh_bf16_cr_avx512_bits_f32_avx512(v49);
        const __m512i v51 = _mm512_add_epi32(v38, v50);
        const __m512i v52 = _mm512_srli_epi32(v51, 16);
        r0 = _mm512_mask_blend_epi32(v43, r0, v52);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ATANH_BF16_CR_AVX512_AVX512_TARGET void atanh_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atanh_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atanh_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        atanh_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_bf16_cr_avx512_level(void) {
#if defined(ATANH_BF16_CR_AVX512_FORCE_ISA)
    return ATANH_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t atanh_bf16_cr_avx512(uint16_t x) {
    return atanh_bf16_cr_avx512_element(x);
}

void atanh_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_bf16_cr_avx512_level();
    if (level == 2) {
        atanh_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_bf16_cr_avx512_array_portable(x, y, n);
}
