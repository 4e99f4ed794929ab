/* mish_e4m3fn_cr_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), e4m3fn
 *   domain       every input
 *   max error    0.498484 ulp, proven: all 256 inputs visited
 *   worst input  -0x1.4p-4 (-0.078125, encoding 0x9a)
 *   result there -0x1.6p-5 (-0.04296875, encoding 0x93)
 *   mean error   0.144077 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e524dd54218a514440080b3bfccf7246
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/mish_e4m3fn_avx2.db
 *                time: 1.3766 ns/element as avx2 code (inputs mean)
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
#include "mish_e4m3fn_cr_avx2.h"

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

static inline int32_t mish_e4m3fn_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float mish_e4m3fn_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float mish_e4m3fn_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t mish_e4m3fn_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t mish_e4m3fn_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float mish_e4m3fn_cr_avx2_addbits_f32(float a, int32_t b) {
    return mish_e4m3fn_cr_avx2_frombits_f32((int32_t)((uint32_t)mish_e4m3fn_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t mish_e4m3fn_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t mish_e4m3fn_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 2139095040; /* 0x7f800000 */
    const int32_t v1 = 2147483647; /* 0x7fffffff */
    const int32_t v2 = 127;
    const float v3 = -0x1.b8p+6f; /* -110 */
    const float v4 = 0x1p-40f; /* 9.09494702e-13 */
    const int32_t v5 = (int32_t)x;
    const int32_t v6 = v2 & v5;
    const int32_t v7 = 20;
    const int32_t v8 = mish_e4m3fn_cr_avx2_shl_i32(v6, v7);
    const int32_t v9 = 128;
    const int32_t v10 = v9 & v5;
    const int32_t v11 = 24;
    const int32_t v12 = mish_e4m3fn_cr_avx2_shl_i32(v10, v11);
    const int32_t v13 = v8 | v12;
    const float v14 = mish_e4m3fn_cr_avx2_frombits_f32(v13);
    const float v15 = 0x1.8p+4f; /* 24 */
    const float v16 = mish_e4m3fn_cr_avx2_fma_f32(v4, v14, v15);
    const int v17 = v2 == v6;
    const float v18 = NAN;
    const float v19 = 0x1.ff77f6p+119f; /* 1.3278484e+36 */
    const float v20 = v19 * v14;
    const float v21 = v17 ? v18 : v20;
    const float v22 = v16 < v21 ? v16 : v21;
    const float v23 = v3 > v22 ? v3 : v22;
    const float v24 = 0x1.715476p+0f; /* 1.44269502 */
    const float v25 = 0x1.8p+23f; /* 12582912 */
    const float v26 = mish_e4m3fn_cr_avx2_fma_f32(v23, v24, v25);
    const int32_t v27 = mish_e4m3fn_cr_avx2_bits_f32(v26);
    const int32_t v28 = 1262485504; /* 0x4b400000 */
    const int32_t v29 = (int32_t)((uint32_t)v27 - (uint32_t)v28);
    const int32_t v30 = 1;
    const int32_t v31 = mish_e4m3fn_cr_avx2_ashr_i32(v29, v30);
    const int32_t v32 = (int32_t)((uint32_t)v29 - (uint32_t)v31);
    const int32_t v33 = (int32_t)((uint32_t)v2 + (uint32_t)v32);
    const int32_t v34 = 23;
    const int32_t v35 = mish_e4m3fn_cr_avx2_shl_i32(v33, v34);
    const int32_t v36 = 13;
    const int32_t v37 = (int32_t)((uint32_t)v35 + (uint32_t)v36);
    const float v38 = mish_e4m3fn_cr_avx2_frombits_f32(v37);
    const int32_t v39 = (int32_t)((uint32_t)v2 + (uint32_t)v31);
    const int32_t v40 = mish_e4m3fn_cr_avx2_shl_i32(v39, v34);
    const float v41 = mish_e4m3fn_cr_avx2_frombits_f32(v40);
    const float v42 = v26 - v25;
    const float v43 = 0x1.b773ap-1f; /* 0.858304024 */
    const float v44 = -0x1.1e7d5cp+121f; /* -2.97507898e+36 */
    const float v45 = mish_e4m3fn_cr_avx2_fma_f32(v44, v14, v23);
    const float v46 = mish_e4m3fn_cr_avx2_fma_f32(v42, v43, v45);
    const float v47 = 0x1.9ceca2p-2f; /* 0.403246433 */
    const float v48 = -0x1.9017bap-1f; /* -0.781431019 */
    const float v49 = mish_e4m3fn_cr_avx2_fma_f32(v47, v46, v48);
    const float v50 = -0x1.0ae04ap-2f; /* -0.26062122 */
    const float v51 = 0x1.44b1aep+0f; /* 1.26833618 */
    const float v52 = mish_e4m3fn_cr_avx2_fma_f32(v50, v46, v51);
    const float v53 = mish_e4m3fn_cr_avx2_fma_f32(v46, v49, v52);
    const int32_t v54 = 1262485384; /* 0x4b3fff88 */
    const int32_t v55 = v27 > v54 ? v27 : v54;
    const int32_t v56 = mish_e4m3fn_cr_avx2_shl_i32(v55, v34);
    const float v57 = mish_e4m3fn_cr_avx2_addbits_f32(v53, v56);
    const float v58 = 0x1.45ddeap+1f; /* 2.54583478 */
    const float v59 = v57 + v58;
    const float v60 = v59 * v53;
    const float v61 = 0x1.9c3582p+1f; /* 3.22038293 */
    const float v62 = mish_e4m3fn_cr_avx2_fma_f32(v59, v57, v61);
    const float v63 = v60 / v62;
    const float v64 = v3 > v21 ? v3 : v21;
    const float v65 = v63 * v64;
    const float v66 = v41 * v65;
    const float v67 = v38 * v66;
    const int32_t v68 = mish_e4m3fn_cr_avx2_bits_f32(v67);
    const int32_t v69 = v1 & v68;
    const int v70 = v0 < v69;
    const int32_t v71 = 1015021568; /* 0x3c800000 */
    const int v72 = v69 < v71;
    const float v73 = 0x1p+14f; /* 16384 */
    const float v74 = mish_e4m3fn_cr_avx2_frombits_f32(v69);
    const float v75 = v73 + v74;
    const int32_t v76 = mish_e4m3fn_cr_avx2_bits_f32(v75);
    const int32_t v77 = 1182793728; /* 0x46800000 */
    const int32_t v78 = (int32_t)((uint32_t)v76 - (uint32_t)v77);
    const int32_t v79 = -1006108673; /* 0xc407ffff */
    const int32_t v80 = (int32_t)((uint32_t)v79 + (uint32_t)v69);
    const int32_t v81 = mish_e4m3fn_cr_avx2_ashr_i32(v80, v7);
    const int32_t v82 = v2 < v81 ? v2 : v81;
    const int32_t v83 = v72 ? v78 : v82;
    const int32_t v84 = v70 ? v2 : v83;
    const int32_t v85 = mish_e4m3fn_cr_avx2_lshr_i32(v68, v11);
    const int32_t v86 = v85 & v9;
    const int32_t v87 = v84 | v86;
    const int32_t r0 = v87;
    return (uint8_t)r0;
}

static void mish_e4m3fn_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_e4m3fn_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_E4M3FN_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_E4M3FN_CR_AVX2_AVX2 static inline MISH_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define MISH_E4M3FN_CR_AVX2_AVX512 static inline MISH_E4M3FN_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
MISH_E4M3FN_CR_AVX2_AVX2 __m256i mish_e4m3fn_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
MISH_E4M3FN_CR_AVX2_AVX2 void mish_e4m3fn_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
MISH_E4M3FN_CR_AVX2_AVX2 void mish_e4m3fn_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v1 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v2 = _mm256_set1_epi32(127);
    const __m256 v3 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v4 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v9 = _mm256_set1_epi32(128);
    const __m256 v15 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v18 = _mm256_set1_ps(NAN);
    const __m256 v19 = _mm256_set1_ps(0x1.ff77f6p+119f); /* 1.3278484e+36 */
    const __m256 v24 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v25 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v28 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v36 = _mm256_set1_epi32(13);
    const __m256 v43 = _mm256_set1_ps(0x1.b773ap-1f); /* 0.858304024 */
    const __m256 v44 = _mm256_set1_ps(-0x1.1e7d5cp+121f); /* -2.97507898e+36 */
    const __m256 v47 = _mm256_set1_ps(0x1.9ceca2p-2f); /* 0.403246433 */
    const __m256 v48 = _mm256_set1_ps(-0x1.9017bap-1f); /* -0.781431019 */
    const __m256 v50 = _mm256_set1_ps(-0x1.0ae04ap-2f); /* -0.26062122 */
    const __m256 v51 = _mm256_set1_ps(0x1.44b1aep+0f); /* 1.26833618 */
    const __m256i v54 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v58 = _mm256_set1_ps(0x1.45ddeap+1f); /* 2.54583478 */
    const __m256 v61 = _mm256_set1_ps(0x1.9c3582p+1f); /* 3.22038293 */
    const __m256i v71 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v73 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v77 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v79 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i v5 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_and_si256(v2, v5);
    const __m256i v8 = _mm256_slli_epi32(v6, 20);
    const __m256i v10 = _mm256_and_si256(v9, v5);
    const __m256i v12 = _mm256_slli_epi32(v10, 24);
    const __m256i v13 = _mm256_or_si256(v8, v12);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v16 = _mm256_fmadd_ps(v4, v14, v15);
    const __m256i v17 = _mm256_cmpeq_epi32(v2, v6);
    const __m256 v20 = _mm256_mul_ps(v19, v14);
    const __m256 v21 = _mm256_blendv_ps(v20, v18, _mm256_castsi256_ps(v17));
    const __m256 v22 = _mm256_min_ps(v16, v21);
    const __m256 v23 = _mm256_max_ps(v3, v22);
    const __m256 v26 = _mm256_fmadd_ps(v23, v24, v25);
    const __m256i v27 = mish_e4m3fn_cr_avx2_bits_f32_avx2(v26);
    const __m256i v29 = _mm256_sub_epi32(v27, v28);
    const __m256i v31 = _mm256_srai_epi32(v29, 1);
    const __m256i v32 = _mm256_sub_epi32(v29, v31);
    const __m256i v33 = _mm256_add_epi32(v2, v32);
    const __m256i v35 = _mm256_slli_epi32(v33, 23);
    const __m256i v37 = _mm256_add_epi32(v35, v36);
    const __m256 v38 = _mm256_castsi256_ps(v37);
    const __m256i v39 = _mm256_add_epi32(v2, v31);
    const __m256i v40 = _mm256_slli_epi32(v39, 23);
    const __m256 v41 = _mm256_castsi256_ps(v40);
    const __m256 v42 = _mm256_sub_ps(v26, v25);
    const __m256 v45 = _mm256_fmadd_ps(v44, v14, v23);
    const __m256 v46 = _mm256_fmadd_ps(v42, v43, v45);
    const __m256 v49 = _mm256_fmadd_ps(v47, v46, v48);
    const __m256 v52 = _mm256_fmadd_ps(v50, v46, v51);
    const __m256 v53 = _mm256_fmadd_ps(v46, v49, v52);
    const __m256i v55 = _mm256_max_epi32(v27, v54);
    const __m256i v56 = _mm256_slli_epi32(v55, 23);
    const __m256 v57 = _mm256_castsi256_ps(_mm256_add_epi32(mish_e4m3fn_cr_avx2_bits_f32_avx2(v53), v56));
    const __m256 v59 = _mm256_add_ps(v57, v58);
    const __m256 v60 = _mm256_mul_ps(v59, v53);
    const __m256 v62 = _mm256_fmadd_ps(v59, v57, v61);
    const __m256 v63 = _mm256_div_ps(v60, v62);
    const __m256 v64 = _mm256_max_ps(v3, v21);
    const __m256 v65 = _mm256_mul_ps(v63, v64);
    const __m256 v66 = _mm256_mul_ps(v41, v65);
    const __m256 v67 = _mm256_mul_ps(v38, v66);
    const __m256i v68 = mish_e4m3fn_cr_avx2_bits_f32_avx2(v67);
    const __m256i v69 = _mm256_and_si256(v1, v68);
    const __m256i v70 = _mm256_cmpgt_epi32(v69, v0);
    const __m256i v72 = _mm256_cmpgt_epi32(v71, v69);
    const __m256 v74 = _mm256_castsi256_ps(v69);
    const __m256 v75 = _mm256_add_ps(v73, v74);
    const __m256i v76 = mish_e4m3fn_cr_avx2_bits_f32_avx2(v75);
    const __m256i v78 = _mm256_sub_epi32(v76, v77);
    const __m256i v80 = _mm256_add_epi32(v79, v69);
    const __m256i v81 = _mm256_srai_epi32(v80, 20);
    const __m256i v82 = _mm256_min_epi32(v2, v81);
    const __m256i v83 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v82), _mm256_castsi256_ps(v78), _mm256_castsi256_ps(v72)));
    const __m256i v84 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v83), _mm256_castsi256_ps(v2), _mm256_castsi256_ps(v70)));
    const __m256i v85 = _mm256_srli_epi32(v68, 24);
    const __m256i v86 = _mm256_and_si256(v85, v9);
    const __m256i v87 = _mm256_or_si256(v84, v86);
    mish_e4m3fn_cr_avx2_store_u8_avx2(y, v87);
}

static MISH_E4M3FN_CR_AVX2_AVX2_TARGET void mish_e4m3fn_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        mish_e4m3fn_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        mish_e4m3fn_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MISH_E4M3FN_CR_AVX2_AVX512 __m512i mish_e4m3fn_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
MISH_E4M3FN_CR_AVX2_AVX512 void mish_e4m3fn_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512 v3 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v4 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v9 = _mm512_set1_epi32(128);
    const __m512 v15 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v18 = _mm512_set1_ps(NAN);
    const __m512 v19 = _mm512_set1_ps(0x1.ff77f6p+119f); /* 1.3278484e+36 */
    const __m512 v24 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v25 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v28 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i v36 = _mm512_set1_epi32(13);
    const __m512 v43 = _mm512_set1_ps(0x1.b773ap-1f); /* 0.858304024 */
    const __m512 v44 = _mm512_set1_ps(-0x1.1e7d5cp+121f); /* -2.97507898e+36 */
    const __m512 v47 = _mm512_set1_ps(0x1.9ceca2p-2f); /* 0.403246433 */
    const __m512 v48 = _mm512_set1_ps(-0x1.9017bap-1f); /* -0.781431019 */
    const __m512 v50 = _mm512_set1_ps(-0x1.0ae04ap-2f); /* -0.26062122 */
    const __m512 v51 = _mm512_set1_ps(0x1.44b1aep+0f); /* 1.26833618 */
    const __m512i v54 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v58 = _mm512_set1_ps(0x1.45ddeap+1f); /* 2.54583478 */
    const __m512 v61 = _mm512_set1_ps(0x1.9c3582p+1f); /* 3.22038293 */
    const __m512i v71 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v73 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v77 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v79 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v5_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v5_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v6_0 = _mm512_and_si512(v2, v5_0);
    const __m512i v6_1 = _mm512_and_si512(v2, v5_1);
    const __m512i v8_0 = _mm512_slli_epi32(v6_0, 20);
    const __m512i v8_1 = _mm512_slli_epi32(v6_1, 20);
    const __m512i v10_0 = _mm512_and_si512(v9, v5_0);
    const __m512i v10_1 = _mm512_and_si512(v9, v5_1);
    const __m512i v12_0 = _mm512_slli_epi32(v10_0, 24);
    const __m512i v12_1 = _mm512_slli_epi32(v10_1, 24);
    const __m512i v13_0 = _mm512_or_si512(v8_0, v12_0);
    const __m512i v13_1 = _mm512_or_si512(v8_1, v12_1);
    const __m512 v14_0 = _mm512_castsi512_ps(v13_0);
    const __m512 v14_1 = _mm512_castsi512_ps(v13_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v4, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v4, v14_1, v15);
    const __mmask16 v17_0 = _mm512_cmpeq_epi32_mask(v2, v6_0);
    const __mmask16 v17_1 = _mm512_cmpeq_epi32_mask(v2, v6_1);
    const __m512 v20_0 = _mm512_mul_ps(v19, v14_0);
    const __m512 v20_1 = _mm512_mul_ps(v19, v14_1);
    const __m512 v21_0 = _mm512_mask_blend_ps(v17_0, v20_0, v18);
    const __m512 v21_1 = _mm512_mask_blend_ps(v17_1, v20_1, v18);
    const __m512 v22_0 = _mm512_min_ps(v16_0, v21_0);
    const __m512 v22_1 = _mm512_min_ps(v16_1, v21_1);
    const __m512 v23_0 = _mm512_max_ps(v3, v22_0);
    const __m512 v23_1 = _mm512_max_ps(v3, v22_1);
    const __m512 v26_0 = _mm512_fmadd_ps(v23_0, v24, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v23_1, v24, v25);
    const __m512i v27_0 = mish_e4m3fn_cr_avx2_bits_f32_avx512(v26_0);
    const __m512i v27_1 = mish_e4m3fn_cr_avx2_bits_f32_avx512(v26_1);
    const __m512i v29_0 = _mm512_sub_epi32(v27_0, v28);
    const __m512i v29_1 = _mm512_sub_epi32(v27_1, v28);
    const __m512i v31_0 = _mm512_srai_epi32(v29_0, 1);
    const __m512i v31_1 = _mm512_srai_epi32(v29_1, 1);
    const __m512i v32_0 = _mm512_sub_epi32(v29_0, v31_0);
    const __m512i v32_1 = _mm512_sub_epi32(v29_1, v31_1);
    const __m512i v33_0 = _mm512_add_epi32(v2, v32_0);
    const __m512i v33_1 = _mm512_add_epi32(v2, v32_1);
    const __m512i v35_0 = _mm512_slli_epi32(v33_0, 23);
    const __m512i v35_1 = _mm512_slli_epi32(v33_1, 23);
    const __m512i v37_0 = _mm512_add_epi32(v35_0, v36);
    const __m512i v37_1 = _mm512_add_epi32(v35_1, v36);
    const __m512 v38_0 = _mm512_castsi512_ps(v37_0);
    const __m512 v38_1 = _mm512_castsi512_ps(v37_1);
    const __m512i v39_0 = _mm512_add_epi32(v2, v31_0);
    const __m512i v39_1 = _mm512_add_epi32(v2, v31_1);
    const __m512i v40_0 = _mm512_slli_epi32(v39_0, 23);
    const __m512i v40_1 = _mm512_slli_epi32(v39_1, 23);
    const __m512 v41_0 = _mm512_castsi512_ps(v40_0);
    const __m512 v41_1 = _mm512_castsi512_ps(v40_1);
    const __m512 v42_0 = _mm512_sub_ps(v26_0, v25);
    const __m512 v42_1 = _mm512_sub_ps(v26_1, v25);
    const __m512 v45_0 = _mm512_fmadd_ps(v44, v14_0, v23_0);
    const __m512 v45_1 = _mm512_fmadd_ps(v44, v14_1, v23_1);
    const __m512 v46_0 = _mm512_fmadd_ps(v42_0, v43, v45_0);
    const __m512 v46_1 = _mm512_fmadd_ps(v42_1, v43, v45_1);
    const __m512 v49_0 = _mm512_fmadd_ps(v47, v46_0, v48);
    const __m512 v49_1 = _mm512_fmadd_ps(v47, v46_1, v48);
    const __m512 v52_0 = _mm512_fmadd_ps(v50, v46_0, v51);
    const __m512 v52_1 = _mm512_fmadd_ps(v50, v46_1, v51);
    const __m512 v53_0 = _mm512_fmadd_ps(v46_0, v49_0, v52_0);
    const __m512 v53_1 = _mm512_fmadd_ps(v46_1, v49_1, v52_1);
    const __m512i v55_0 = _mm512_max_epi32(v27_0, v54);
    const __m512i v55_1 = _mm512_max_epi32(v27_1, v54);
    const __m512i v56_0 = _mm512_slli_epi32(v55_0, 23);
    const __m512i v56_1 = _mm512_slli_epi32(v55_1, 23);
    const __m512 v57_0 = _mm512_castsi512_ps(_mm512_add_epi32(mish_e4m3fn_cr_avx2_bits_f32_avx512(v53_0), v56_0));
    const __m512 v57_1 = _mm512_castsi512_ps(_mm512_add_epi32(mish_e4m3fn_cr_avx2_bits_f32_avx512(v53_1), v56_1));
    const __m512 v59_0 = _mm512_add_ps(v57_0, v58);
    const __m512 v59_1 = _mm512_add_ps(v57_1, v58);
    const __m512 v60_0 = _mm512_mul_ps(v59_0, v53_0);
    const __m512 v60_1 = _mm512_mul_ps(v59_1, v53_1);
    const __m512 v62_0 = _mm512_fmadd_ps(v59_0, v57_0, v61);
    const __m512 v62_1 = _mm512_fmadd_ps(v59_1, v57_1, v61);
    const __m512 v63_0 = _mm512_div_ps(v60_0, v62_0);
    const __m512 v63_1 = _mm512_div_ps(v60_1, v62_1);
    const __m512 v64_0 = _mm512_max_ps(v3, v21_0);
    const __m512 v64_1 = _mm512_max_ps(v3, v21_1);
    const __m512 v65_0 = _mm512_mul_ps(v63_0, v64_0);
    const __m512 v65_1 = _mm512_mul_ps(v63_1, v64_1);
    const __m512 v66_0 = _mm512_mul_ps(v41_0, v65_0);
    const __m512 v66_1 = _mm512_mul_ps(v41_1, v65_1);
    const __m512 v67_0 = _mm512_mul_ps(v38_0, v66_0);
    const __m512 v67_1 = _mm512_mul_ps(v38_1, v66_1);
    const __m512i v68_0 = mish_e4m3fn_cr_avx2_bits_f32_avx512(v67_0);
    const __m512i v68_1 = mish_e4m3fn_cr_avx2_bits_f32_avx512(v67_1);
    const __m512i v69_0 = _mm512_and_si512(v1, v68_0);
    const __m512i v69_1 = _mm512_and_si512(v1, v68_1);
    const __mmask16 v70_0 = _mm512_cmplt_epi32_mask(v0, v69_0);
    const __mmask16 v70_1 = _mm512_cmplt_epi32_mask(v0, v69_1);
    const __mmask16 v72_0 = _mm512_cmplt_epi32_mask(v69_0, v71);
    const __mmask16 v72_1 = _mm512_cmplt_epi32_mask(v69_1, v71);
    const __m512 v74_0 = _mm512_castsi512_ps(v69_0);
    const __m512 v74_1 = _mm512_castsi512_ps(v69_1);
    const __m512 v75_0 = _mm512_add_ps(v73, v74_0);
    const __m512 v75_1 = _mm512_add_ps(v73, v74_1);
    const __m512i v76_0 = mish_e4m3fn_cr_avx2_bits_f32_avx512(v75_0);
    const __m512i v76_1 = mish_e4m3fn_cr_avx2_bits_f32_avx512(v75_1);
    const __m512i v78_0 = _mm512_sub_epi32(v76_0, v77);
    const __m512i v78_1 = _mm512_sub_epi32(v76_1, v77);
    const __m512i v80_0 = _mm512_add_epi32(v79, v69_0);
    const __m512i v80_1 = _mm512_add_epi32(v79, v69_1);
    const __m512i v81_0 = _mm512_srai_epi32(v80_0, 20);
    const __m512i v81_1 = _mm512_srai_epi32(v80_1, 20);
    const __m512i v82_0 = _mm512_min_epi32(v2, v81_0);
    const __m512i v82_1 = _mm512_min_epi32(v2, v81_1);
    const __m512i v83_0 = _mm512_mask_blend_epi32(v72_0, v82_0, v78_0);
    const __m512i v83_1 = _mm512_mask_blend_epi32(v72_1, v82_1, v78_1);
    const __m512i v84_0 = _mm512_mask_blend_epi32(v70_0, v83_0, v2);
    const __m512i v84_1 = _mm512_mask_blend_epi32(v70_1, v83_1, v2);
    const __m512i v85_0 = _mm512_srli_epi32(v68_0, 24);
    const __m512i v85_1 = _mm512_srli_epi32(v68_1, 24);
    const __m512i v86_0 = _mm512_and_si512(v85_0, v9);
    const __m512i v86_1 = _mm512_and_si512(v85_1, v9);
    const __m512i v87_0 = _mm512_or_si512(v84_0, v86_0);
    const __m512i v87_1 = _mm512_or_si512(v84_1, v86_1);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v87_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v87_1));
}

/* 16 elements. */
static MISH_E4M3FN_CR_AVX2_AVX512_TARGET void mish_e4m3fn_cr_avx2_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v1 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v2 = _mm512_set1_epi32(127);
    const __m512 v3 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v4 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v9 = _mm512_set1_epi32(128);
    const __m512 v15 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v18 = _mm512_set1_ps(NAN);
    const __m512 v19 = _mm512_set1_ps(0x1.ff77f6p+119f); /* 1.3278484e+36 */
    const __m512 v24 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v25 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v28 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i v36 = _mm512_set1_epi32(13);
    const __m512 v43 = _mm512_set1_ps(0x1.b773ap-1f); /* 0.858304024 */
    const __m512 v44 = _mm512_set1_ps(-0x1.1e7d5cp+121f); /* -2.97507898e+36 */
    const __m512 v47 = _mm512_set1_ps(0x1.9ceca2p-2f); /* 0.403246433 */
    const __m512 v48 = _mm512_set1_ps(-0x1.9017bap-1f); /* -0.781431019 */
    const __m512 v50 = _mm512_set1_ps(-0x1.0ae04ap-2f); /* -0.26062122 */
    const __m512 v51 = _mm512_set1_ps(0x1.44b1aep+0f); /* 1.26833618 */
    const __m512i v54 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v58 = _mm512_set1_ps(0x1.45ddeap+1f); /* 2.54583478 */
    const __m512 v61 = _mm512_set1_ps(0x1.9c3582p+1f); /* 3.22038293 */
    const __m512i v71 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v73 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v77 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v79 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v5 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v6 = _mm512_and_si512(v2, v5);
    const __m512i v8 = _mm512_slli_epi32(v6, 20);
    const __m512i v10 = _mm512_and_si512(v9, v5);
    const __m512i v12 = _mm512_slli_epi32(v10, 24);
    const __m512i v13 = _mm512_or_si512(v8, v12);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v16 = _mm512_fmadd_ps(v4, v14, v15);
    const __mmask16 v17 = _mm512_cmpeq_epi32_mask(v2, v6);
    const __m512 v20 = _mm512_mul_ps(v19, v14);
    const __m512 v21 = _mm512_mask_blend_ps(v17, v20, v18);
    const __m512 v22 = _mm512_min_ps(v16, v21);
    const __m512 v23 = _mm512_max_ps(v3, v22);
    const __m512 v26 = _mm512_fmadd_ps(v23, v24, v25);
    const __m512i v27 = mish_e4m3fn_cr_avx2_bits_f32_avx512(v26);
    const __m512i v29 = _mm512_sub_epi32(v27, v28);
    const __m512i v31 = _mm512_srai_epi32(v29, 1);
    const __m512i v32 = _mm512_sub_epi32(v29, v31);
    const __m512i v33 = _mm512_add_epi32(v2, v32);
    const __m512i v35 = _mm512_slli_epi32(v33, 23);
    const __m512i v37 = _mm512_add_epi32(v35, v36);
    const __m512 v38 = _mm512_castsi512_ps(v37);
    const __m512i v39 = _mm512_add_epi32(v2, v31);
    const __m512i v40 = _mm512_slli_epi32(v39, 23);
    const __m512 v41 = _mm512_castsi512_ps(v40);
    const __m512 v42 = _mm512_sub_ps(v26, v25);
    const __m512 v45 = _mm512_fmadd_ps(v44, v14, v23);
    const __m512 v46 = _mm512_fmadd_ps(v42, v43, v45);
    const __m512 v49 = _mm512_fmadd_ps(v47, v46, v48);
    const __m512 v52 = _mm512_fmadd_ps(v50, v46, v51);
    const __m512 v53 = _mm512_fmadd_ps(v46, v49, v52);
    const __m512i v55 = _mm512_max_epi32(v27, v54);
    const __m512i v56 = _mm512_slli_epi32(v55, 23);
    const __m512 v57 = _mm512_castsi512_ps(_mm512_add_epi32(mish_e4m3fn_cr_avx2_bits_f32_avx512(v53), v56));
    const __m512 v59 = _mm512_add_ps(v57, v58);
    const __m512 v60 = _mm512_mul_ps(v59, v53);
    const __m512 v62 = _mm512_fmadd_ps(v59, v57, v61);
    const __m512 v63 = _mm512_div_ps(v60, v62);
    const __m512 v64 = _mm512_max_ps(v3, v21);
    const __m512 v65 = _mm512_mul_ps(v63, v64);
    const __m512 v66 = _mm512_mul_ps(v41, v65);
    const __m512 v67 = _mm512_mul_ps(v38, v66);
    const __m512i v68 = mish_e4m3fn_cr_avx2_bits_f32_avx512(v67);
    const __m512i v69 = _mm512_and_si512(v1, v68);
    const __mmask16 v70 = _mm512_cmplt_epi32_mask(v0, v69);
    const __mmask16 v72 = _mm512_cmplt_epi32_mask(v69, v71);
    const __m512 v74 = _mm512_castsi512_ps(v69);
    const __m512 v75 = _mm512_add_ps(v73, v74);
    const __m512i v76 = mish_e4m3fn_cr_avx2_bits_f32_avx512(v75);
    const __m512i v78 = _mm512_sub_epi32(v76, v77);
    const __m512i v80 = _mm512_add_epi32(v79, v69);
    const __m512i v81 = _mm512_srai_epi32(v80, 20);
    const __m512i v82 = _mm512_min_epi32(v2, v81);
    const __m512i v83 = _mm512_mask_blend_epi32(v72, v82, v78);
    const __m512i v84 = _mm512_mask_blend_epi32(v70, v83, v2);
    const __m512i v85 = _mm512_srli_epi32(v68, 24);
    const __m512i v86 = _mm512_and_si512(v85, v9);
    const __m512i v87 = _mm512_or_si512(v84, v86);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v87));
}

static MISH_E4M3FN_CR_AVX2_AVX512_TARGET void mish_e4m3fn_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        mish_e4m3fn_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        mish_e4m3fn_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        mish_e4m3fn_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_E4M3FN_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_e4m3fn_cr_avx2_level(void) {
#if defined(MISH_E4M3FN_CR_AVX2_FORCE_ISA)
    return MISH_E4M3FN_CR_AVX2_FORCE_ISA;
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

uint8_t mish_e4m3fn_cr_avx2(uint8_t x) {
    return mish_e4m3fn_cr_avx2_element(x);
}

void mish_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_e4m3fn_cr_avx2_level();
    if (level == 2) {
        mish_e4m3fn_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_e4m3fn_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    mish_e4m3fn_cr_avx2_array_portable(x, y, n);
}
