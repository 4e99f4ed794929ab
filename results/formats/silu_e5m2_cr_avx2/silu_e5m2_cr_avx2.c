/* silu_e5m2_cr_avx2: silu
 *
 *   target       silu, x/(1 + e^-x), e5m2
 *   domain       every input
 *   max error    0.499997 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-16 (-1.52587891e-05, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.083411 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           df592f556cad244d091ed8acd11d4ad0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt e5m2 --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/silu_e5m2_avx2.db
 *                time: 1.2252 ns/element as avx2 code (inputs mean)
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
#include "silu_e5m2_cr_avx2.h"

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

static inline int32_t silu_e5m2_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float silu_e5m2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float silu_e5m2_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = silu_e5m2_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return silu_e5m2_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float silu_e5m2_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t silu_e5m2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t silu_e5m2_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float silu_e5m2_cr_avx2_addbits_f32(float a, int32_t b) {
    return silu_e5m2_cr_avx2_frombits_f32((int32_t)((uint32_t)silu_e5m2_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t silu_e5m2_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t silu_e5m2_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 128;
    const float v1 = -0x1.ac1742p+6f; /* -107.022713 */
    const float v2 = 0x1p+5f; /* 32 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 8;
    const int32_t v5 = silu_e5m2_cr_avx2_shl_i32(v3, v4);
    const float v6 = silu_e5m2_cr_avx2_fromhalf_f32(v5);
    const float v7 = v2 < v6 ? v2 : v6;
    const float v8 = v1 > v7 ? v1 : v7;
    const float v9 = 0x1.715476p+0f; /* 1.44269502 */
    const float v10 = 0x1.8p+23f; /* 12582912 */
    const float v11 = silu_e5m2_cr_avx2_fma_f32(v8, v9, v10);
    const int32_t v12 = silu_e5m2_cr_avx2_bits_f32(v11);
    const int32_t v13 = 1;
    const int32_t v14 = silu_e5m2_cr_avx2_ashr_i32(v12, v13);
    const int32_t v15 = (int32_t)((uint32_t)v12 - (uint32_t)v14);
    const int32_t v16 = 127;
    const int32_t v17 = (int32_t)((uint32_t)v15 + (uint32_t)v16);
    const int32_t v18 = 23;
    const int32_t v19 = silu_e5m2_cr_avx2_shl_i32(v17, v18);
    const float v20 = silu_e5m2_cr_avx2_frombits_f32(v19);
    const float v21 = 0x1.9521e4p-1f; /* 0.79127419 */
    const float v22 = v11 - v10;
    const float v23 = -0x1.62ea8ap-1f; /* -0.693195641 */
    const float v24 = silu_e5m2_cr_avx2_fma_f32(v22, v23, v8);
    const float v25 = -0x1.95fd82p-15f; /* -4.8397811e-05 */
    const float v26 = v25 * v22;
    const float v27 = v24 + v26;
    const float v28 = 0x1.4b99cap-3f; /* 0.161914423 */
    const float v29 = silu_e5m2_cr_avx2_fma_f32(v27, v27, v28);
    const float v30 = -0x1.b02124p-29f; /* -3.1441556e-09 */
    const float v31 = 0x1.a99ec4p+0f; /* 1.66257882 */
    const float v32 = silu_e5m2_cr_avx2_fma_f32(v30, v11, v31);
    const float v33 = 0x1.7de28ep+0f; /* 1.4917382 */
    const float v34 = silu_e5m2_cr_avx2_fma_f32(v27, v32, v33);
    const float v35 = silu_e5m2_cr_avx2_fma_f32(v21, v29, v34);
    const float v36 = 0x1.9eae52p+0f; /* 1.61984742 */
    const int32_t v37 = 1262485384; /* 0x4b3fff88 */
    const int32_t v38 = v12 > v37 ? v12 : v37;
    const int32_t v39 = silu_e5m2_cr_avx2_shl_i32(v38, v18);
    const float v40 = silu_e5m2_cr_avx2_addbits_f32(v35, v39);
    const float v41 = v36 + v40;
    const float v42 = v35 / v41;
    const float v43 = v1 > v6 ? v1 : v6;
    const float v44 = v42 * v43;
    const int32_t v45 = (int32_t)((uint32_t)v16 + (uint32_t)v14);
    const int32_t v46 = silu_e5m2_cr_avx2_shl_i32(v45, v18);
    const float v47 = silu_e5m2_cr_avx2_frombits_f32(v46);
    const float v48 = v44 * v47;
    const float v49 = v20 * v48;
    const int32_t v50 = silu_e5m2_cr_avx2_bits_f32(v49);
    const int32_t v51 = 24;
    const int32_t v52 = silu_e5m2_cr_avx2_lshr_i32(v50, v51);
    const int32_t v53 = v0 & v52;
    const int32_t v54 = 2139095040; /* 0x7f800000 */
    const int32_t v55 = 2147483647; /* 0x7fffffff */
    const int32_t v56 = v55 & v50;
    const int v57 = v54 < v56;
    const int32_t v58 = 947912704; /* 0x38800000 */
    const int v59 = v56 < v58;
    const float v60 = 0x1p+7f; /* 128 */
    const float v61 = silu_e5m2_cr_avx2_frombits_f32(v56);
    const float v62 = v60 + v61;
    const int32_t v63 = silu_e5m2_cr_avx2_bits_f32(v62);
    const int32_t v64 = silu_e5m2_cr_avx2_lshr_i32(v56, v63);
    const int32_t v65 = -938475521; /* 0xc80fffff */
    const int32_t v66 = (int32_t)((uint32_t)v65 + (uint32_t)v56);
    const int32_t v67 = (int32_t)((uint32_t)v64 + (uint32_t)v66);
    const int32_t v68 = 21;
    const int32_t v69 = silu_e5m2_cr_avx2_ashr_i32(v67, v68);
    const int32_t v70 = 124;
    const int32_t v71 = v69 < v70 ? v69 : v70;
    const int32_t v72 = v59 ? v63 : v71;
    const int32_t v73 = v57 ? v16 : v72;
    const int32_t v74 = v53 | v73;
    const int32_t r0 = v74;
    return (uint8_t)r0;
}

static void silu_e5m2_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_e5m2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_E5M2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SILU_E5M2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_E5M2_CR_AVX2_AVX2 static inline SILU_E5M2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SILU_E5M2_CR_AVX2_AVX512 static inline SILU_E5M2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SILU_E5M2_CR_AVX2_AVX2 __m256 silu_e5m2_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
SILU_E5M2_CR_AVX2_AVX2 __m256i silu_e5m2_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
SILU_E5M2_CR_AVX2_AVX2 void silu_e5m2_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SILU_E5M2_CR_AVX2_AVX2 void silu_e5m2_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(-0x1.ac1742p+6f); /* -107.022713 */
    const __m256 v2 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v16 = _mm256_set1_epi32(127);
    const __m256 v21 = _mm256_set1_ps(0x1.9521e4p-1f); /* 0.79127419 */
    const __m256 v23 = _mm256_set1_ps(-0x1.62ea8ap-1f); /* -0.693195641 */
    const __m256 v25 = _mm256_set1_ps(-0x1.95fd82p-15f); /* -4.8397811e-05 */
    const __m256 v28 = _mm256_set1_ps(0x1.4b99cap-3f); /* 0.161914423 */
    const __m256 v30 = _mm256_set1_ps(-0x1.b02124p-29f); /* -3.1441556e-09 */
    const __m256 v31 = _mm256_set1_ps(0x1.a99ec4p+0f); /* 1.66257882 */
    const __m256 v33 = _mm256_set1_ps(0x1.7de28ep+0f); /* 1.4917382 */
    const __m256 v36 = _mm256_set1_ps(0x1.9eae52p+0f); /* 1.61984742 */
    const __m256i v37 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256i v54 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v55 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v58 = _mm256_set1_epi32(947912704); /* 0x38800000 */
    const __m256 v60 = _mm256_set1_ps(0x1p+7f); /* 128 */
    const __m256i v65 = _mm256_set1_epi32(-938475521); /* 0xc80fffff */
    const __m256i v70 = _mm256_set1_epi32(124);
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 8);
    const __m256 v6 = silu_e5m2_cr_avx2_fromhalf_f32_avx2(v5);
    const __m256 v7 = _mm256_min_ps(v2, v6);
    const __m256 v8 = _mm256_max_ps(v1, v7);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256i v12 = silu_e5m2_cr_avx2_bits_f32_avx2(v11);
    const __m256i v14 = _mm256_srai_epi32(v12, 1);
    const __m256i v15 = _mm256_sub_epi32(v12, v14);
    const __m256i v17 = _mm256_add_epi32(v15, v16);
    const __m256i v19 = _mm256_slli_epi32(v17, 23);
    const __m256 v20 = _mm256_castsi256_ps(v19);
    const __m256 v22 = _mm256_sub_ps(v11, v10);
    const __m256 v24 = _mm256_fmadd_ps(v22, v23, v8);
    const __m256 v26 = _mm256_mul_ps(v25, v22);
    const __m256 v27 = _mm256_add_ps(v24, v26);
    const __m256 v29 = _mm256_fmadd_ps(v27, v27, v28);
    const __m256 v32 = _mm256_fmadd_ps(v30, v11, v31);
    const __m256 v34 = _mm256_fmadd_ps(v27, v32, v33);
    const __m256 v35 = _mm256_fmadd_ps(v21, v29, v34);
    const __m256i v38 = _mm256_max_epi32(v12, v37);
    const __m256i v39 = _mm256_slli_epi32(v38, 23);
    const __m256 v40 = _mm256_castsi256_ps(_mm256_add_epi32(silu_e5m2_cr_avx2_bits_f32_avx2(v35), v39));
    const __m256 v41 = _mm256_add_ps(v36, v40);
    const __m256 v42 = _mm256_div_ps(v35, v41);
    const __m256 v43 = _mm256_max_ps(v1, v6);
    const __m256 v44 = _mm256_mul_ps(v42, v43);
    const __m256i v45 = _mm256_add_epi32(v16, v14);
    const __m256i v46 = _mm256_slli_epi32(v45, 23);
    const __m256 v47 = _mm256_castsi256_ps(v46);
    const __m256 v48 = _mm256_mul_ps(v44, v47);
    const __m256 v49 = _mm256_mul_ps(v20, v48);
    const __m256i v50 = silu_e5m2_cr_avx2_bits_f32_avx2(v49);
    const __m256i v52 = _mm256_srli_epi32(v50, 24);
    const __m256i v53 = _mm256_and_si256(v0, v52);
    const __m256i v56 = _mm256_and_si256(v55, v50);
    const __m256i v57 = _mm256_cmpgt_epi32(v56, v54);
    const __m256i v59 = _mm256_cmpgt_epi32(v58, v56);
    const __m256 v61 = _mm256_castsi256_ps(v56);
    const __m256 v62 = _mm256_add_ps(v60, v61);
    const __m256i v63 = silu_e5m2_cr_avx2_bits_f32_avx2(v62);
    const __m256i v64 = _mm256_srlv_epi32(v56, v63);
    const __m256i v66 = _mm256_add_epi32(v65, v56);
    const __m256i v67 = _mm256_add_epi32(v64, v66);
    const __m256i v69 = _mm256_srai_epi32(v67, 21);
    const __m256i v71 = _mm256_min_epi32(v69, v70);
    const __m256i v72 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v71), _mm256_castsi256_ps(v63), _mm256_castsi256_ps(v59)));
    const __m256i v73 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v72), _mm256_castsi256_ps(v16), _mm256_castsi256_ps(v57)));
    const __m256i v74 = _mm256_or_si256(v53, v73);
    silu_e5m2_cr_avx2_store_u8_avx2(y, v74);
}

static SILU_E5M2_CR_AVX2_AVX2_TARGET void silu_e5m2_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        silu_e5m2_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        silu_e5m2_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SILU_E5M2_CR_AVX2_AVX512 __m512i silu_e5m2_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SILU_E5M2_CR_AVX2_AVX512 void silu_e5m2_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(-0x1.ac1742p+6f); /* -107.022713 */
    const __m512 v2 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v16 = _mm512_set1_epi32(127);
    const __m512 v21 = _mm512_set1_ps(0x1.9521e4p-1f); /* 0.79127419 */
    const __m512 v23 = _mm512_set1_ps(-0x1.62ea8ap-1f); /* -0.693195641 */
    const __m512 v25 = _mm512_set1_ps(-0x1.95fd82p-15f); /* -4.8397811e-05 */
    const __m512 v28 = _mm512_set1_ps(0x1.4b99cap-3f); /* 0.161914423 */
    const __m512 v30 = _mm512_set1_ps(-0x1.b02124p-29f); /* -3.1441556e-09 */
    const __m512 v31 = _mm512_set1_ps(0x1.a99ec4p+0f); /* 1.66257882 */
    const __m512 v33 = _mm512_set1_ps(0x1.7de28ep+0f); /* 1.4917382 */
    const __m512 v36 = _mm512_set1_ps(0x1.9eae52p+0f); /* 1.61984742 */
    const __m512i v37 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512i v54 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v55 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v58 = _mm512_set1_epi32(947912704); /* 0x38800000 */
    const __m512 v60 = _mm512_set1_ps(0x1p+7f); /* 128 */
    const __m512i v65 = _mm512_set1_epi32(-938475521); /* 0xc80fffff */
    const __m512i v70 = _mm512_set1_epi32(124);
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 8);
    const __m512 v6 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5));
    const __m512 v7 = _mm512_min_ps(v2, v6);
    const __m512 v8 = _mm512_max_ps(v1, v7);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512i v12 = silu_e5m2_cr_avx2_bits_f32_avx512(v11);
    const __m512i v14 = _mm512_srai_epi32(v12, 1);
    const __m512i v15 = _mm512_sub_epi32(v12, v14);
    const __m512i v17 = _mm512_add_epi32(v15, v16);
    const __m512i v19 = _mm512_slli_epi32(v17, 23);
    const __m512 v20 = _mm512_castsi512_ps(v19);
    const __m512 v22 = _mm512_sub_ps(v11, v10);
    const __m512 v24 = _mm512_fmadd_ps(v22, v23, v8);
    const __m512 v26 = _mm512_mul_ps(v25, v22);
    const __m512 v27 = _mm512_add_ps(v24, v26);
    const __m512 v29 = _mm512_fmadd_ps(v27, v27, v28);
    const __m512 v32 = _mm512_fmadd_ps(v30, v11, v31);
    const __m512 v34 = _mm512_fmadd_ps(v27, v32, v33);
    const __m512 v35 = _mm512_fmadd_ps(v21, v29, v34);
    const __m512i v38 = _mm512_max_epi32(v12, v37);
    const __m512i v39 = _mm512_slli_epi32(v38, 23);
    const __m512 v40 = _mm512_castsi512_ps(_mm512_add_epi32(silu_e5m2_cr_avx2_bits_f32_avx512(v35), v39));
    const __m512 v41 = _mm512_add_ps(v36, v40);
    const __m512 v42 = _mm512_div_ps(v35, v41);
    const __m512 v43 = _mm512_max_ps(v1, v6);
    const __m512 v44 = _mm512_mul_ps(v42, v43);
    const __m512i v45 = _mm512_add_epi32(v16, v14);
    const __m512i v46 = _mm512_slli_epi32(v45, 23);
    const __m512 v47 = _mm512_castsi512_ps(v46);
    const __m512 v48 = _mm512_mul_ps(v44, v47);
    const __m512 v49 = _mm512_mul_ps(v20, v48);
    const __m512i v50 = silu_e5m2_cr_avx2_bits_f32_avx512(v49);
    const __m512i v52 = _mm512_srli_epi32(v50, 24);
    const __m512i v53 = _mm512_and_si512(v0, v52);
    const __m512i v56 = _mm512_and_si512(v55, v50);
    const __mmask16 v57 = _mm512_cmplt_epi32_mask(v54, v56);
    const __mmask16 v59 = _mm512_cmplt_epi32_mask(v56, v58);
    const __m512 v61 = _mm512_castsi512_ps(v56);
    const __m512 v62 = _mm512_add_ps(v60, v61);
    const __m512i v63 = silu_e5m2_cr_avx2_bits_f32_avx512(v62);
    const __m512i v64 = _mm512_srlv_epi32(v56, v63);
    const __m512i v66 = _mm512_add_epi32(v65, v56);
    const __m512i v67 = _mm512_add_epi32(v64, v66);
    const __m512i v69 = _mm512_srai_epi32(v67, 21);
    const __m512i v71 = _mm512_min_epi32(v69, v70);
    const __m512i v72 = _mm512_mask_blend_epi32(v59, v71, v63);
    const __m512i v73 = _mm512_mask_blend_epi32(v57, v72, v16);
    const __m512i v74 = _mm512_or_si512(v53, v73);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v74));
}

static SILU_E5M2_CR_AVX2_AVX512_TARGET void silu_e5m2_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        silu_e5m2_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        silu_e5m2_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_E5M2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_e5m2_cr_avx2_level(void) {
#if defined(SILU_E5M2_CR_AVX2_FORCE_ISA)
    return SILU_E5M2_CR_AVX2_FORCE_ISA;
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

uint8_t silu_e5m2_cr_avx2(uint8_t x) {
    return silu_e5m2_cr_avx2_element(x);
}

void silu_e5m2_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_e5m2_cr_avx2_level();
    if (level == 2) {
        silu_e5m2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_e5m2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    silu_e5m2_cr_avx2_array_portable(x, y, n);
}
