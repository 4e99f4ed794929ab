/* mish_f16_1ulp_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f16
 *   domain       every input
 *   max error    0.502598 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.a84p-4 (-0.10357666, encoding 0xaea1)
 *   result there -0x1.e1p-5 (-0.0587158203, encoding 0xab84)
 *   mean error   0.143299 ulp
 *   misrounded   37 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7438fb395f3814b707d25aee2c59e4b6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/mish_f16_avx2.db
 *                time: 0.7140 ns/element as avx2 code (inputs mean)
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
#include "mish_f16_1ulp_avx2.h"

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

static inline float mish_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float mish_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = mish_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return mish_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float mish_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t mish_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t mish_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t mish_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float mish_f16_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return mish_f16_1ulp_avx2_frombits_f32((int32_t)((uint32_t)mish_f16_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t mish_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)mish_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = mish_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t mish_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 127;
    const float v1 = -0x1.b939b6p+6f; /* -110.306358 */
    const float v2 = 0x1.8p+4f; /* 24 */
    const int32_t v3 = (int32_t)x;
    const float v4 = mish_f16_1ulp_avx2_fromhalf_f32(v3);
    const float v5 = v2 < v4 ? v2 : v4;
    const float v6 = v1 > v5 ? v1 : v5;
    const float v7 = 0x1.715476p+0f; /* 1.44269502 */
    const float v8 = 0x1.8p+23f; /* 12582912 */
    const float v9 = mish_f16_1ulp_avx2_fma_f32(v6, v7, v8);
    const int32_t v10 = mish_f16_1ulp_avx2_bits_f32(v9);
    const int32_t v11 = 1262485504; /* 0x4b400000 */
    const int32_t v12 = (int32_t)((uint32_t)v10 - (uint32_t)v11);
    const int32_t v13 = 2;
    const int32_t v14 = mish_f16_1ulp_avx2_ashr_i32(v12, v13);
    const int32_t v15 = (int32_t)((uint32_t)v0 + (uint32_t)v14);
    const int32_t v16 = 23;
    const int32_t v17 = mish_f16_1ulp_avx2_shl_i32(v15, v16);
    const float v18 = mish_f16_1ulp_avx2_frombits_f32(v17);
    const float v19 = v1 > v4 ? v1 : v4;
    const float v20 = 0x1.fe93e6p+0f; /* 1.99444425 */
    const float v21 = 0x1.4ff2p-5f; /* 0.0410089493 */
    const float v22 = v9 - v8;
    const float v23 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v24 = mish_f16_1ulp_avx2_fma_f32(v22, v23, v6);
    const float v25 = v24 * v24;
    const float v26 = 0x1.56b764p-3f; /* 0.167341977 */
    const float v27 = 0x1.fea6b4p-2f; /* 0.498682797 */
    const float v28 = mish_f16_1ulp_avx2_fma_f32(v26, v24, v27);
    const float v29 = mish_f16_1ulp_avx2_fma_f32(v21, v25, v28);
    const float v30 = 0x1.fe90c4p-1f; /* 0.997198224 */
    const float v31 = 0x1.fe9498p-1f; /* 0.99722743 */
    const float v32 = mish_f16_1ulp_avx2_fma_f32(v30, v24, v31);
    const float v33 = mish_f16_1ulp_avx2_fma_f32(v29, v25, v32);
    const int32_t v34 = 1262485384; /* 0x4b3fff88 */
    const int32_t v35 = v10 > v34 ? v10 : v34;
    const int32_t v36 = mish_f16_1ulp_avx2_shl_i32(v35, v16);
    const float v37 = mish_f16_1ulp_avx2_addbits_f32(v33, v36);
    const float v38 = v20 + v37;
    const float v39 = v38 * v33;
    const float v40 = 0x1.fd29a2p+0f; /* 1.98891652 */
    const float v41 = mish_f16_1ulp_avx2_fma_f32(v38, v37, v40);
    const float v42 = v39 / v41;
    const float v43 = v19 * v42;
    const float v44 = v18 * v43;
    const int32_t v45 = (int32_t)((uint32_t)v12 - (uint32_t)v14);
    const int32_t v46 = (int32_t)((uint32_t)v0 + (uint32_t)v45);
    const int32_t v47 = mish_f16_1ulp_avx2_shl_i32(v46, v16);
    const float v48 = mish_f16_1ulp_avx2_frombits_f32(v47);
    const float v49 = v44 * v48;
    const int32_t v50 = mish_f16_1ulp_avx2_tohalf_f32(v49);
    const int32_t r0 = v50;
    return (uint16_t)r0;
}

static void mish_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define MISH_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_F16_1ULP_AVX2_AVX2 static inline MISH_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define MISH_F16_1ULP_AVX2_AVX512 static inline MISH_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
MISH_F16_1ULP_AVX2_AVX2 __m256 mish_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
MISH_F16_1ULP_AVX2_AVX2 __m256i mish_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

MISH_F16_1ULP_AVX2_AVX2 __m256i mish_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

MISH_F16_1ULP_AVX2_AVX2 __m256i mish_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return mish_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(mish_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
MISH_F16_1ULP_AVX2_AVX2 void mish_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
MISH_F16_1ULP_AVX2_AVX2 void mish_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v1 = _mm256_set1_ps(-0x1.b939b6p+6f); /* -110.306358 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v7 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v11 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v20 = _mm256_set1_ps(0x1.fe93e6p+0f); /* 1.99444425 */
    const __m256 v21 = _mm256_set1_ps(0x1.4ff2p-5f); /* 0.0410089493 */
    const __m256 v23 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v26 = _mm256_set1_ps(0x1.56b764p-3f); /* 0.167341977 */
    const __m256 v27 = _mm256_set1_ps(0x1.fea6b4p-2f); /* 0.498682797 */
    const __m256 v30 = _mm256_set1_ps(0x1.fe90c4p-1f); /* 0.997198224 */
    const __m256 v31 = _mm256_set1_ps(0x1.fe9498p-1f); /* 0.99722743 */
    const __m256i v34 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v40 = _mm256_set1_ps(0x1.fd29a2p+0f); /* 1.98891652 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v4 = mish_f16_1ulp_avx2_fromhalf_f32_avx2(v3);
    const __m256 v5 = _mm256_min_ps(v2, v4);
    const __m256 v6 = _mm256_max_ps(v1, v5);
    const __m256 v9 = _mm256_fmadd_ps(v6, v7, v8);
    const __m256i v10 = mish_f16_1ulp_avx2_bits_f32_avx2(v9);
    const __m256i v12 = _mm256_sub_epi32(v10, v11);
    const __m256i v14 = _mm256_srai_epi32(v12, 2);
    const __m256i v15 = _mm256_add_epi32(v0, v14);
    const __m256i v17 = _mm256_slli_epi32(v15, 23);
    const __m256 v18 = _mm256_castsi256_ps(v17);
    const __m256 v19 = _mm256_max_ps(v1, v4);
    const __m256 v22 = _mm256_sub_ps(v9, v8);
    const __m256 v24 = _mm256_fmadd_ps(v22, v23, v6);
    const __m256 v25 = _mm256_mul_ps(v24, v24);
    const __m256 v28 = _mm256_fmadd_ps(v26, v24, v27);
    const __m256 v29 = _mm256_fmadd_ps(v21, v25, v28);
    const __m256 v32 = _mm256_fmadd_ps(v30, v24, v31);
    const __m256 v33 = _mm256_fmadd_ps(v29, v25, v32);
    const __m256i v35 = _mm256_max_epi32(v10, v34);
    const __m256i v36 = _mm256_slli_epi32(v35, 23);
    const __m256 v37 = _mm256_castsi256_ps(_mm256_add_epi32(mish_f16_1ulp_avx2_bits_f32_avx2(v33), v36));
    const __m256 v38 = _mm256_add_ps(v20, v37);
    const __m256 v39 = _mm256_mul_ps(v38, v33);
    const __m256 v41 = _mm256_fmadd_ps(v38, v37, v40);
    const __m256 v42 = _mm256_div_ps(v39, v41);
    const __m256 v43 = _mm256_mul_ps(v19, v42);
    const __m256 v44 = _mm256_mul_ps(v18, v43);
    const __m256i v45 = _mm256_sub_epi32(v12, v14);
    const __m256i v46 = _mm256_add_epi32(v0, v45);
    const __m256i v47 = _mm256_slli_epi32(v46, 23);
    const __m256 v48 = _mm256_castsi256_ps(v47);
    const __m256 v49 = _mm256_mul_ps(v44, v48);
    const __m256i v50 = mish_f16_1ulp_avx2_tohalf_total_f32_avx2(v49);
    mish_f16_1ulp_avx2_store_u16_avx2(y, v50);
}

static MISH_F16_1ULP_AVX2_AVX2_TARGET void mish_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        mish_f16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        mish_f16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MISH_F16_1ULP_AVX2_AVX512 __m512i mish_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

MISH_F16_1ULP_AVX2_AVX512 __m512i mish_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

MISH_F16_1ULP_AVX2_AVX512 __m512i mish_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return mish_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(mish_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
MISH_F16_1ULP_AVX2_AVX512 void mish_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v1 = _mm512_set1_ps(-0x1.b939b6p+6f); /* -110.306358 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v7 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v11 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v20 = _mm512_set1_ps(0x1.fe93e6p+0f); /* 1.99444425 */
    const __m512 v21 = _mm512_set1_ps(0x1.4ff2p-5f); /* 0.0410089493 */
    const __m512 v23 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v26 = _mm512_set1_ps(0x1.56b764p-3f); /* 0.167341977 */
    const __m512 v27 = _mm512_set1_ps(0x1.fea6b4p-2f); /* 0.498682797 */
    const __m512 v30 = _mm512_set1_ps(0x1.fe90c4p-1f); /* 0.997198224 */
    const __m512 v31 = _mm512_set1_ps(0x1.fe9498p-1f); /* 0.99722743 */
    const __m512i v34 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v40 = _mm512_set1_ps(0x1.fd29a2p+0f); /* 1.98891652 */
    const __m512i v3_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v4_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_0));
    const __m512 v4_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3_1));
    const __m512 v5_0 = _mm512_min_ps(v2, v4_0);
    const __m512 v5_1 = _mm512_min_ps(v2, v4_1);
    const __m512 v6_0 = _mm512_max_ps(v1, v5_0);
    const __m512 v6_1 = _mm512_max_ps(v1, v5_1);
    const __m512 v9_0 = _mm512_fmadd_ps(v6_0, v7, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v6_1, v7, v8);
    const __m512i v10_0 = mish_f16_1ulp_avx2_bits_f32_avx512(v9_0);
    const __m512i v10_1 = mish_f16_1ulp_avx2_bits_f32_avx512(v9_1);
    const __m512i v12_0 = _mm512_sub_epi32(v10_0, v11);
    const __m512i v12_1 = _mm512_sub_epi32(v10_1, v11);
    const __m512i v14_0 = _mm512_srai_epi32(v12_0, 2);
    const __m512i v14_1 = _mm512_srai_epi32(v12_1, 2);
    const __m512i v15_0 = _mm512_add_epi32(v0, v14_0);
    const __m512i v15_1 = _mm512_add_epi32(v0, v14_1);
    const __m512i v17_0 = _mm512_slli_epi32(v15_0, 23);
    const __m512i v17_1 = _mm512_slli_epi32(v15_1, 23);
    const __m512 v18_0 = _mm512_castsi512_ps(v17_0);
    const __m512 v18_1 = _mm512_castsi512_ps(v17_1);
    const __m512 v19_0 = _mm512_max_ps(v1, v4_0);
    const __m512 v19_1 = _mm512_max_ps(v1, v4_1);
    const __m512 v22_0 = _mm512_sub_ps(v9_0, v8);
    const __m512 v22_1 = _mm512_sub_ps(v9_1, v8);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v23, v6_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v23, v6_1);
    const __m512 v25_0 = _mm512_mul_ps(v24_0, v24_0);
    const __m512 v25_1 = _mm512_mul_ps(v24_1, v24_1);
    const __m512 v28_0 = _mm512_fmadd_ps(v26, v24_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26, v24_1, v27);
    const __m512 v29_0 = _mm512_fmadd_ps(v21, v25_0, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v21, v25_1, v28_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v30, v24_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v30, v24_1, v31);
    const __m512 v33_0 = _mm512_fmadd_ps(v29_0, v25_0, v32_0);
    const __m512 v33_1 = _mm512_fmadd_ps(v29_1, v25_1, v32_1);
    const __m512i v35_0 = _mm512_max_epi32(v10_0, v34);
    const __m512i v35_1 = _mm512_max_epi32(v10_1, v34);
    const __m512i v36_0 = _mm512_slli_epi32(v35_0, 23);
    const __m512i v36_1 = _mm512_slli_epi32(v35_1, 23);
    const __m512 v37_0 = _mm512_castsi512_ps(_mm512_add_epi32(mish_f16_1ulp_avx2_bits_f32_avx512(v33_0), v36_0));
    const __m512 v37_1 = _mm512_castsi512_ps(_mm512_add_epi32(mish_f16_1ulp_avx2_bits_f32_avx512(v33_1), v36_1));
    const __m512 v38_0 = _mm512_add_ps(v20, v37_0);
    const __m512 v38_1 = _mm512_add_ps(v20, v37_1);
    const __m512 v39_0 = _mm512_mul_ps(v38_0, v33_0);
    const __m512 v39_1 = _mm512_mul_ps(v38_1, v33_1);
    const __m512 v41_0 = _mm512_fmadd_ps(v38_0, v37_0, v40);
    const __m512 v41_1 = _mm512_fmadd_ps(v38_1, v37_1, v40);
    const __m512 v42_0 = _mm512_div_ps(v39_0, v41_0);
    const __m512 v42_1 = _mm512_div_ps(v39_1, v41_1);
    const __m512 v43_0 = _mm512_mul_ps(v19_0, v42_0);
    const __m512 v43_1 = _mm512_mul_ps(v19_1, v42_1);
    const __m512 v44_0 = _mm512_mul_ps(v18_0, v43_0);
    const __m512 v44_1 = _mm512_mul_ps(v18_1, v43_1);
    const __m512i v45_0 = _mm512_sub_epi32(v12_0, v14_0);
    const __m512i v45_1 = _mm512_sub_epi32(v12_1, v14_1);
    const __m512i v46_0 = _mm512_add_epi32(v0, v45_0);
    const __m512i v46_1 = _mm512_add_epi32(v0, v45_1);
    const __m512i v47_0 = _mm512_slli_epi32(v46_0, 23);
    const __m512i v47_1 = _mm512_slli_epi32(v46_1, 23);
    const __m512 v48_0 = _mm512_castsi512_ps(v47_0);
    const __m512 v48_1 = _mm512_castsi512_ps(v47_1);
    const __m512 v49_0 = _mm512_mul_ps(v44_0, v48_0);
    const __m512 v49_1 = _mm512_mul_ps(v44_1, v48_1);
    const __m512i v50_0 = mish_f16_1ulp_avx2_tohalf_total_f32_avx512(v49_0);
    const __m512i v50_1 = mish_f16_1ulp_avx2_tohalf_total_f32_avx512(v49_1);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v50_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v50_1));
}

/* 16 elements. */
static MISH_F16_1ULP_AVX2_AVX512_TARGET void mish_f16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v1 = _mm512_set1_ps(-0x1.b939b6p+6f); /* -110.306358 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v7 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v11 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v20 = _mm512_set1_ps(0x1.fe93e6p+0f); /* 1.99444425 */
    const __m512 v21 = _mm512_set1_ps(0x1.4ff2p-5f); /* 0.0410089493 */
    const __m512 v23 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v26 = _mm512_set1_ps(0x1.56b764p-3f); /* 0.167341977 */
    const __m512 v27 = _mm512_set1_ps(0x1.fea6b4p-2f); /* 0.498682797 */
    const __m512 v30 = _mm512_set1_ps(0x1.fe90c4p-1f); /* 0.997198224 */
    const __m512 v31 = _mm512_set1_ps(0x1.fe9498p-1f); /* 0.99722743 */
    const __m512i v34 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v40 = _mm512_set1_ps(0x1.fd29a2p+0f); /* 1.98891652 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v4 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v3));
    const __m512 v5 = _mm512_min_ps(v2, v4);
    const __m512 v6 = _mm512_max_ps(v1, v5);
    const __m512 v9 = _mm512_fmadd_ps(v6, v7, v8);
    const __m512i v10 = mish_f16_1ulp_avx2_bits_f32_avx512(v9);
    const __m512i v12 = _mm512_sub_epi32(v10, v11);
    const __m512i v14 = _mm512_srai_epi32(v12, 2);
    const __m512i v15 = _mm512_add_epi32(v0, v14);
    const __m512i v17 = _mm512_slli_epi32(v15, 23);
    const __m512 v18 = _mm512_castsi512_ps(v17);
    const __m512 v19 = _mm512_max_ps(v1, v4);
    const __m512 v22 = _mm512_sub_ps(v9, v8);
    const __m512 v24 = _mm512_fmadd_ps(v22, v23, v6);
    const __m512 v25 = _mm512_mul_ps(v24, v24);
    const __m512 v28 = _mm512_fmadd_ps(v26, v24, v27);
    const __m512 v29 = _mm512_fmadd_ps(v21, v25, v28);
    const __m512 v32 = _mm512_fmadd_ps(v30, v24, v31);
    const __m512 v33 = _mm512_fmadd_ps(v29, v25, v32);
    const __m512i v35 = _mm512_max_epi32(v10, v34);
    const __m512i v36 = _mm512_slli_epi32(v35, 23);
    const __m512 v37 = _mm512_castsi512_ps(_mm512_add_epi32(mish_f16_1ulp_avx2_bits_f32_avx512(v33), v36));
    const __m512 v38 = _mm512_add_ps(v20, v37);
    const __m512 v39 = _mm512_mul_ps(v38, v33);
    const __m512 v41 = _mm512_fmadd_ps(v38, v37, v40);
    const __m512 v42 = _mm512_div_ps(v39, v41);
    const __m512 v43 = _mm512_mul_ps(v19, v42);
    const __m512 v44 = _mm512_mul_ps(v18, v43);
    const __m512i v45 = _mm512_sub_epi32(v12, v14);
    const __m512i v46 = _mm512_add_epi32(v0, v45);
    const __m512i v47 = _mm512_slli_epi32(v46, 23);
    const __m512 v48 = _mm512_castsi512_ps(v47);
    const __m512 v49 = _mm512_mul_ps(v44, v48);
    const __m512i v50 = mish_f16_1ulp_avx2_tohalf_total_f32_avx512(v49);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v50));
}

static MISH_F16_1ULP_AVX2_AVX512_TARGET void mish_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        mish_f16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        mish_f16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        mish_f16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_f16_1ulp_avx2_level(void) {
#if defined(MISH_F16_1ULP_AVX2_FORCE_ISA)
    return MISH_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t mish_f16_1ulp_avx2(uint16_t x) {
    return mish_f16_1ulp_avx2_element(x);
}

void mish_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_f16_1ulp_avx2_level();
    if (level == 2) {
        mish_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    mish_f16_1ulp_avx2_array_portable(x, y, n);
}
