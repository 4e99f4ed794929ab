/* atanh_bf16_cr_avx2: atanh
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
 *   id           997463e6cc03087a79dab99ba399fb13
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/atanh_bf16_avx2.db
 *                time: 0.6277 ns/element as avx2 code (inputs mean)
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
#include "atanh_bf16_cr_avx2.h"

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

static inline int32_t atanh_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float atanh_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atanh_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atanh_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t atanh_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t atanh_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float atanh_bf16_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = atanh_bf16_cr_avx2_bits_f32(y) & INT32_MIN;
    return atanh_bf16_cr_avx2_frombits_f32((atanh_bf16_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t atanh_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float atanh_bf16_cr_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline uint16_t atanh_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = atanh_bf16_cr_avx2_shl_i32(v1, v2);
    const float v4 = atanh_bf16_cr_avx2_frombits_f32(v3);
    const float v5 = atanh_bf16_cr_avx2_abs_f32(v4);
    const float v6 = 0x1p+0f; /* 1 */
    const int32_t v7 = -8388608; /* 0xff800000 */
    const float v8 = 0x1p-41f; /* 4.54747351e-13 */
    const float v9 = atanh_bf16_cr_avx2_fma_f32(v8, v4, v6);
    const float v10 = v5 + v9;
    const int32_t v11 = atanh_bf16_cr_avx2_bits_f32(v10);
    const float v12 = v6 - v5;
    const int32_t v13 = atanh_bf16_cr_avx2_bits_f32(v12);
    const int32_t v14 = (int32_t)((uint32_t)v11 - (uint32_t)v13);
    const int32_t v15 = v7 & v14;
    const int32_t v16 = 1065353216; /* 0x3f800000 */
    const int32_t v17 = (int32_t)((uint32_t)v15 + (uint32_t)v16);
    const float v18 = atanh_bf16_cr_avx2_frombits_f32(v17);
    const float v19 = v6 + v18;
    const float v20 = v6 - v18;
    const float v21 = atanh_bf16_cr_avx2_fma_f32(v5, v19, v20);
    const float v22 = atanh_bf16_cr_avx2_fma_f32(v20, v5, v19);
    const float v23 = v21 / v22;
    const float v24 = 0x0p+0f; /* 0 */
    const float v25 = atanh_bf16_cr_avx2_fma_f32(v23, v23, v24);
    const float v26 = v23 * v25;
    const float v27 = 0x1.c74bf4p-3f; /* 0.222312838 */
    const float v28 = 0x1.549dcep-2f; /* 0.332633227 */
    const float v29 = atanh_bf16_cr_avx2_fma_f32(v25, v27, v28);
    const int32_t v30 = 23;
    const int32_t v31 = atanh_bf16_cr_avx2_ashr_i32(v14, v30);
    const float v32 = (float)v31;
    const float v33 = 0x1.62e46p-2f; /* 0.346574306 */
    const float v34 = atanh_bf16_cr_avx2_fma_f32(v32, v33, v23);
    const float v35 = atanh_bf16_cr_avx2_fma_f32(v26, v29, v34);
    const float v36 = atanh_bf16_cr_avx2_copysign_f32(v35, v4);
    const int32_t v37 = atanh_bf16_cr_avx2_bits_f32(v36);
    const int32_t v38 = (int32_t)((uint32_t)v0 + (uint32_t)v37);
    const int32_t v39 = atanh_bf16_cr_avx2_lshr_i32(v38, v2);
    const float v40 = 0x1p+1f; /* 2 */
    const int v41 = v10 < v40;
    const int v42 = !v41;
    int32_t r0 = v39;
    if (v42) {
        const int v43 = v5 < v6;
        const float v44 = 0x1.154246p+3f; /* 8.66434002 */
        const float v45 = 0x1p+3f; /* 8 */
        const float v46 = atanh_bf16_cr_avx2_sqrt_f32(v12);
        const float v47 = v5 / v46;
        const float v48 = v45 > v47 ? v45 : v47;
        const float v49 = v43 ? v44 : v48;
        const float v50 = atanh_bf16_cr_avx2_copysign_f32(v49, v4);
        const int32_t v51 = atanh_bf16_cr_avx2_bits_f32(v50);
        const int32_t v52 = (int32_t)((uint32_t)v0 + (uint32_t)v51);
        const int32_t v53 = atanh_bf16_cr_avx2_lshr_i32(v52, v2);
        r0 = v53;
    }
    return (uint16_t)r0;
}

static void atanh_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATANH_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_BF16_CR_AVX2_AVX2 static inline ATANH_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATANH_BF16_CR_AVX2_AVX512 static inline ATANH_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ATANH_BF16_CR_AVX2_AVX2 __m256i atanh_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_BF16_CR_AVX2_AVX2 __m256 atanh_bf16_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
ATANH_BF16_CR_AVX2_AVX2 void atanh_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATANH_BF16_CR_AVX2_AVX2 void atanh_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v6 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v7 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v8 = _mm256_set1_ps(0x1p-41f); /* 4.54747351e-13 */
    const __m256i v16 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256 v24 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v27 = _mm256_set1_ps(0x1.c74bf4p-3f); /* 0.222312838 */
    const __m256 v28 = _mm256_set1_ps(0x1.549dcep-2f); /* 0.332633227 */
    const __m256 v33 = _mm256_set1_ps(0x1.62e46p-2f); /* 0.346574306 */
    const __m256 v40 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v44 = _mm256_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m256 v45 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v9 = _mm256_fmadd_ps(v8, v4, v6);
    const __m256 v10 = _mm256_add_ps(v5, v9);
    const __m256i v11 = _mm256_castps_si256(v10);
    const __m256 v12 = _mm256_sub_ps(v6, v5);
    const __m256i v13 = atanh_bf16_cr_avx2_bits_f32_avx2(v12);
    const __m256i v14 = _mm256_sub_epi32(v11, v13);
    const __m256i v15 = _mm256_and_si256(v7, v14);
    const __m256i v17 = _mm256_add_epi32(v15, v16);
    const __m256 v18 = _mm256_castsi256_ps(v17);
    const __m256 v19 = _mm256_add_ps(v6, v18);
    const __m256 v20 = _mm256_sub_ps(v6, v18);
    const __m256 v21 = _mm256_fmadd_ps(v5, v19, v20);
    const __m256 v22 = _mm256_fmadd_ps(v20, v5, v19);
    const __m256 v23 = _mm256_div_ps(v21, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v23, v24);
    const __m256 v26 = _mm256_mul_ps(v23, v25);
    const __m256 v29 = _mm256_fmadd_ps(v25, v27, v28);
    const __m256i v31 = _mm256_srai_epi32(v14, 23);
    const __m256 v32 = _mm256_cvtepi32_ps(v31);
    const __m256 v34 = _mm256_fmadd_ps(v32, v33, v23);
    const __m256 v35 = _mm256_fmadd_ps(v26, v29, v34);
    const __m256 v36 = atanh_bf16_cr_avx2_copysign_f32_avx2(v35, v4);
    const __m256i v37 = atanh_bf16_cr_avx2_bits_f32_avx2(v36);
    const __m256i v38 = _mm256_add_epi32(v0, v37);
    const __m256i v39 = _mm256_srli_epi32(v38, 16);
    const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v10, v40, _CMP_LT_OQ));
    const __m256i v42 = _mm256_xor_si256(v41, _mm256_set1_epi32(-1));
    __m256i r0 = v39;
    __m256i any1 = v42;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v5, v6, _CMP_LT_OQ));
        const __m256 v46 = _mm256_sqrt_ps(v12);
        const __m256 v47 = _mm256_div_ps(v5, v46);
        const __m256 v48 = _mm256_max_ps(v45, v47);
        const __m256 v49 = _mm256_blendv_ps(v48, v44, _mm256_castsi256_ps(v43));
        const __m256 v50 = atanh_bf16_cr_avx2_copysign_f32_avx2(v49, v4);
        const __m256i v51 = atanh_bf16_cr_avx2_bits_f32_avx2(v50);
        const __m256i v52 = _mm256_add_epi32(v0, v51);
        const __m256i v53 = _mm256_srli_epi32(v52, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v53), _mm256_castsi256_ps(v42)));
    }
    atanh_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static ATANH_BF16_CR_AVX2_AVX2_TARGET void atanh_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_bf16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        atanh_bf16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ATANH_BF16_CR_AVX2_AVX512 __m512i atanh_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_BF16_CR_AVX2_AVX512 __m512 atanh_bf16_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATANH_BF16_CR_AVX2_AVX512 void atanh_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v7 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v8 = _mm512_set1_ps(0x1p-41f); /* 4.54747351e-13 */
    const __m512i v16 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512 v24 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v27 = _mm512_set1_ps(0x1.c74bf4p-3f); /* 0.222312838 */
    const __m512 v28 = _mm512_set1_ps(0x1.549dcep-2f); /* 0.332633227 */
    const __m512 v33 = _mm512_set1_ps(0x1.62e46p-2f); /* 0.346574306 */
    const __m512 v40 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v44 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512 v45 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_fmadd_ps(v8, v4, v6);
    const __m512 v10 = _mm512_add_ps(v5, v9);
    const __m512i v11 = _mm512_castps_si512(v10);
    const __m512 v12 = _mm512_sub_ps(v6, v5);
    const __m512i v13 = atanh_bf16_cr_avx2_bits_f32_avx512(v12);
    const __m512i v14 = _mm512_sub_epi32(v11, v13);
    const __m512i v15 = _mm512_and_si512(v7, v14);
    const __m512i v17 = _mm512_add_epi32(v15, v16);
    const __m512 v18 = _mm512_castsi512_ps(v17);
    const __m512 v19 = _mm512_add_ps(v6, v18);
    const __m512 v20 = _mm512_sub_ps(v6, v18);
    const __m512 v21 = _mm512_fmadd_ps(v5, v19, v20);
    const __m512 v22 = _mm512_fmadd_ps(v20, v5, v19);
    const __m512 v23 = _mm512_div_ps(v21, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v23, v24);
    const __m512 v26 = _mm512_mul_ps(v23, v25);
    const __m512 v29 = _mm512_fmadd_ps(v25, v27, v28);
    const __m512i v31 = _mm512_srai_epi32(v14, 23);
    const __m512 v32 = _mm512_cvtepi32_ps(v31);
    const __m512 v34 = _mm512_fmadd_ps(v32, v33, v23);
    const __m512 v35 = _mm512_fmadd_ps(v26, v29, v34);
    const __m512 v36 = atanh_bf16_cr_avx2_copysign_f32_avx512(v35, v4);
    const __m512i v37 = atanh_bf16_cr_avx2_bits_f32_avx512(v36);
    const __m512i v38 = _mm512_add_epi32(v0, v37);
    const __m512i v39 = _mm512_srli_epi32(v38, 16);
    const __mmask16 v41 = _mm512_cmp_ps_mask(v10, v40, _CMP_LT_OQ);
    const __mmask16 v42 = (__mmask16)~v41;
    __m512i r0 = v39;
    __mmask16 any1 = v42;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v43 = _mm512_cmp_ps_mask(v5, v6, _CMP_LT_OQ);
        const __m512 v46 = _mm512_sqrt_ps(v12);
        const __m512 v47 = _mm512_div_ps(v5, v46);
        const __m512 v48 = _mm512_max_ps(v45, v47);
        const __m512 v49 = _mm512_mask_blend_ps(v43, v48, v44);
        const __m512 v50 = atanh_bf16_cr_avx2_copysign_f32_avx512(v49, v4);
        const __m512i v51 = atanh_bf16_cr_avx2_bits_f32_avx512(v50);
        const __m512i v52 = _mm512_add_epi32(v0, v51);
        const __m512i v53 = _mm512_srli_epi32(v52, 16);
        r0 = _mm512_mask_blend_epi32(v42, r0, v53);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ATANH_BF16_CR_AVX2_AVX512_TARGET void atanh_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atanh_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        atanh_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_bf16_cr_avx2_level(void) {
#if defined(ATANH_BF16_CR_AVX2_FORCE_ISA)
    return ATANH_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t atanh_bf16_cr_avx2(uint16_t x) {
    return atanh_bf16_cr_avx2_element(x);
}

void atanh_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_bf16_cr_avx2_level();
    if (level == 2) {
        atanh_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_bf16_cr_avx2_array_portable(x, y, n);
}
