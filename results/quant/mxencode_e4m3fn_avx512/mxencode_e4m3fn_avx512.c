/* mxencode_e4m3fn_avx512: mxencode_e4m3fn
 *
 *   target       mxencode_e4m3fn, element of an e4m3fn block, f32
 *   wrong        0 of 1048576 results, observed
 *   FTZ/DAZ      subnormal floats are needed
 *   id           ac1ed180cff46697694d2f0d90c2271e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mxencode --fmt e4m3fn --isa avx512 --time 10s --seed 1 --threads 1 --archive mxencode_e4m3fn_avx512.db
 *                time: 0.1511 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * A code is the low bits of a byte, whose other bits are zero. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "mxencode_e4m3fn_avx512.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t mxencode_e4m3fn_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t mxencode_e4m3fn_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t mxencode_e4m3fn_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float mxencode_e4m3fn_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t mxencode_e4m3fn_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline uint8_t mxencode_e4m3fn_avx512_element(float x0, float x1) {
    const int32_t v0 = 2147483647; /* 0x7fffffff */
    const float v1 = x0;
    const int32_t v2 = 1073742078; /* 0x400000fe */
    const int32_t v3 = 0;
    const float v4 = x1;
    const int32_t v5 = mxencode_e4m3fn_avx512_bits_f32(v4);
    const int32_t v6 = 23;
    const int32_t v7 = mxencode_e4m3fn_avx512_lshr_i32(v5, v6);
    const int32_t v8 = 8;
    const int32_t v9 = (int32_t)((uint32_t)v7 - (uint32_t)v8);
    const int32_t v10 = v3 > v9 ? v3 : v9;
    const int32_t v11 = (int32_t)((uint32_t)v2 - (uint32_t)v10);
    const int32_t v12 = mxencode_e4m3fn_avx512_shl_i32(v11, v6);
    const float v13 = mxencode_e4m3fn_avx512_frombits_f32(v12);
    const float v14 = v1 * v13;
    const int32_t v15 = mxencode_e4m3fn_avx512_bits_f32(v14);
    const int32_t v16 = v0 & v15;
    const int32_t v17 = 1015021569; /* 0x3c800001 */
    const int v18 = v16 < v17;
    const float v19 = 0x1p+14f; /* 16384 */
    const float v20 = mxencode_e4m3fn_avx512_frombits_f32(v16);
    const float v21 = v19 + v20;
    const int32_t v22 = mxencode_e4m3fn_avx512_bits_f32(v21);
    const int32_t v23 = 126;
    const int32_t v24 = -1006108673; /* 0xc407ffff */
    const int32_t v25 = (int32_t)((uint32_t)v24 + (uint32_t)v16);
    const int32_t v26 = 20;
    const int32_t v27 = mxencode_e4m3fn_avx512_lshr_i32(v16, v26);
    const int32_t v28 = 1;
    const int32_t v29 = v27 & v28;
    const int32_t v30 = (int32_t)((uint32_t)v25 + (uint32_t)v29);
    const int32_t v31 = mxencode_e4m3fn_avx512_ashr_i32(v30, v26);
    const int32_t v32 = v23 < v31 ? v23 : v31;
    const int32_t v33 = v18 ? v22 : v32;
    const int32_t v34 = 128;
    const int32_t v35 = 24;
    const int32_t v36 = mxencode_e4m3fn_avx512_lshr_i32(v15, v35);
    const int32_t v37 = v34 & v36;
    const int32_t v38 = v33 | v37;
    const int32_t r0 = v38;
    return (uint8_t)r0;
}

static void mxencode_e4m3fn_avx512_array_portable(const float *x0, const float *x1, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mxencode_e4m3fn_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MXENCODE_E4M3FN_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MXENCODE_E4M3FN_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MXENCODE_E4M3FN_AVX512_AVX2 static inline MXENCODE_E4M3FN_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MXENCODE_E4M3FN_AVX512_AVX512 static inline MXENCODE_E4M3FN_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
MXENCODE_E4M3FN_AVX512_AVX2 __m256i mxencode_e4m3fn_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
MXENCODE_E4M3FN_AVX512_AVX2 void mxencode_e4m3fn_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
MXENCODE_E4M3FN_AVX512_AVX2 void mxencode_e4m3fn_avx512_step_avx2(const float *x0, const float *x1, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v2 = _mm256_set1_epi32(1073742078); /* 0x400000fe */
    const __m256i v3 = _mm256_set1_epi32(0);
    const __m256i v8 = _mm256_set1_epi32(8);
    const __m256i v17 = _mm256_set1_epi32(1015021569); /* 0x3c800001 */
    const __m256 v19 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v23 = _mm256_set1_epi32(126);
    const __m256i v24 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i v28 = _mm256_set1_epi32(1);
    const __m256i v34 = _mm256_set1_epi32(128);
    const __m256 v1_0 = _mm256_loadu_ps(x0);
    const __m256 v1_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v4_0 = _mm256_loadu_ps(x1);
    const __m256 v4_1 = _mm256_loadu_ps(x1 + 8);
    const __m256i v5_0 = mxencode_e4m3fn_avx512_bits_f32_avx2(v4_0);
    const __m256i v5_1 = mxencode_e4m3fn_avx512_bits_f32_avx2(v4_1);
    const __m256i v7_0 = _mm256_srli_epi32(v5_0, 23);
    const __m256i v7_1 = _mm256_srli_epi32(v5_1, 23);
    const __m256i v9_0 = _mm256_sub_epi32(v7_0, v8);
    const __m256i v9_1 = _mm256_sub_epi32(v7_1, v8);
    const __m256i v10_0 = _mm256_max_epi32(v3, v9_0);
    const __m256i v10_1 = _mm256_max_epi32(v3, v9_1);
    const __m256i v11_0 = _mm256_sub_epi32(v2, v10_0);
    const __m256i v11_1 = _mm256_sub_epi32(v2, v10_1);
    const __m256i v12_0 = _mm256_slli_epi32(v11_0, 23);
    const __m256i v12_1 = _mm256_slli_epi32(v11_1, 23);
    const __m256 v13_0 = _mm256_castsi256_ps(v12_0);
    const __m256 v13_1 = _mm256_castsi256_ps(v12_1);
    const __m256 v14_0 = _mm256_mul_ps(v1_0, v13_0);
    const __m256 v14_1 = _mm256_mul_ps(v1_1, v13_1);
    const __m256i v15_0 = mxencode_e4m3fn_avx512_bits_f32_avx2(v14_0);
    const __m256i v15_1 = mxencode_e4m3fn_avx512_bits_f32_avx2(v14_1);
    const __m256i v16_0 = _mm256_and_si256(v0, v15_0);
    const __m256i v16_1 = _mm256_and_si256(v0, v15_1);
    const __m256i v18_0 = _mm256_cmpgt_epi32(v17, v16_0);
    const __m256i v18_1 = _mm256_cmpgt_epi32(v17, v16_1);
    const __m256 v20_0 = _mm256_castsi256_ps(v16_0);
    const __m256 v20_1 = _mm256_castsi256_ps(v16_1);
    const __m256 v21_0 = _mm256_add_ps(v19, v20_0);
    const __m256 v21_1 = _mm256_add_ps(v19, v20_1);
    const __m256i v22_0 = mxencode_e4m3fn_avx512_bits_f32_avx2(v21_0);
    const __m256i v22_1 = mxencode_e4m3fn_avx512_bits_f32_avx2(v21_1);
    const __m256i v25_0 = _mm256_add_epi32(v24, v16_0);
    const __m256i v25_1 = _mm256_add_epi32(v24, v16_1);
    const __m256i v27_0 = _mm256_srli_epi32(v16_0, 20);
    const __m256i v27_1 = _mm256_srli_epi32(v16_1, 20);
    const __m256i v29_0 = _mm256_and_si256(v27_0, v28);
    const __m256i v29_1 = _mm256_and_si256(v27_1, v28);
    const __m256i v30_0 = _mm256_add_epi32(v25_0, v29_0);
    const __m256i v30_1 = _mm256_add_epi32(v25_1, v29_1);
    const __m256i v31_0 = _mm256_srai_epi32(v30_0, 20);
    const __m256i v31_1 = _mm256_srai_epi32(v30_1, 20);
    const __m256i v32_0 = _mm256_min_epi32(v23, v31_0);
    const __m256i v32_1 = _mm256_min_epi32(v23, v31_1);
    const __m256i v33_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v32_0), _mm256_castsi256_ps(v22_0), _mm256_castsi256_ps(v18_0)));
    const __m256i v33_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v32_1), _mm256_castsi256_ps(v22_1), _mm256_castsi256_ps(v18_1)));
    const __m256i v36_0 = _mm256_srli_epi32(v15_0, 24);
    const __m256i v36_1 = _mm256_srli_epi32(v15_1, 24);
    const __m256i v37_0 = _mm256_and_si256(v34, v36_0);
    const __m256i v37_1 = _mm256_and_si256(v34, v36_1);
    const __m256i v38_0 = _mm256_or_si256(v33_0, v37_0);
    const __m256i v38_1 = _mm256_or_si256(v33_1, v37_1);
    mxencode_e4m3fn_avx512_store_u8_avx2(y, v38_0);
    mxencode_e4m3fn_avx512_store_u8_avx2(y + 8, v38_1);
}

/* 8 elements. */
static MXENCODE_E4M3FN_AVX512_AVX2_TARGET void mxencode_e4m3fn_avx512_chunk_avx2(const float *x0, const float *x1, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v2 = _mm256_set1_epi32(1073742078); /* 0x400000fe */
    const __m256i v3 = _mm256_set1_epi32(0);
    const __m256i v8 = _mm256_set1_epi32(8);
    const __m256i v17 = _mm256_set1_epi32(1015021569); /* 0x3c800001 */
    const __m256 v19 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v23 = _mm256_set1_epi32(126);
    const __m256i v24 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i v28 = _mm256_set1_epi32(1);
    const __m256i v34 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_loadu_ps(x0);
    const __m256 v4 = _mm256_loadu_ps(x1);
    const __m256i v5 = mxencode_e4m3fn_avx512_bits_f32_avx2(v4);
    const __m256i v7 = _mm256_srli_epi32(v5, 23);
    const __m256i v9 = _mm256_sub_epi32(v7, v8);
    const __m256i v10 = _mm256_max_epi32(v3, v9);
    const __m256i v11 = _mm256_sub_epi32(v2, v10);
    const __m256i v12 = _mm256_slli_epi32(v11, 23);
    const __m256 v13 = _mm256_castsi256_ps(v12);
    const __m256 v14 = _mm256_mul_ps(v1, v13);
    const __m256i v15 = mxencode_e4m3fn_avx512_bits_f32_avx2(v14);
    const __m256i v16 = _mm256_and_si256(v0, v15);
    const __m256i v18 = _mm256_cmpgt_epi32(v17, v16);
    const __m256 v20 = _mm256_castsi256_ps(v16);
    const __m256 v21 = _mm256_add_ps(v19, v20);
    const __m256i v22 = mxencode_e4m3fn_avx512_bits_f32_avx2(v21);
    const __m256i v25 = _mm256_add_epi32(v24, v16);
    const __m256i v27 = _mm256_srli_epi32(v16, 20);
    const __m256i v29 = _mm256_and_si256(v27, v28);
    const __m256i v30 = _mm256_add_epi32(v25, v29);
    const __m256i v31 = _mm256_srai_epi32(v30, 20);
    const __m256i v32 = _mm256_min_epi32(v23, v31);
    const __m256i v33 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v32), _mm256_castsi256_ps(v22), _mm256_castsi256_ps(v18)));
    const __m256i v36 = _mm256_srli_epi32(v15, 24);
    const __m256i v37 = _mm256_and_si256(v34, v36);
    const __m256i v38 = _mm256_or_si256(v33, v37);
    mxencode_e4m3fn_avx512_store_u8_avx2(y, v38);
}

static MXENCODE_E4M3FN_AVX512_AVX2_TARGET void mxencode_e4m3fn_avx512_array_avx2(const float *x0, const float *x1, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mxencode_e4m3fn_avx512_step_avx2(x0 + i, x1 + i, y + i);
    for (; n - i >= 8; i += 8)
        mxencode_e4m3fn_avx512_chunk_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        uint8_t tail_y[8];
        mxencode_e4m3fn_avx512_chunk_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MXENCODE_E4M3FN_AVX512_AVX512 __m512i mxencode_e4m3fn_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
MXENCODE_E4M3FN_AVX512_AVX512 void mxencode_e4m3fn_avx512_step_avx512(const float *x0, const float *x1, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v2 = _mm512_set1_epi32(1073742078); /* 0x400000fe */
    const __m512i v3 = _mm512_set1_epi32(0);
    const __m512i v8 = _mm512_set1_epi32(8);
    const __m512i v17 = _mm512_set1_epi32(1015021569); /* 0x3c800001 */
    const __m512 v19 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v23 = _mm512_set1_epi32(126);
    const __m512i v24 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v28 = _mm512_set1_epi32(1);
    const __m512i v34 = _mm512_set1_epi32(128);
    const __m512 v1_0 = _mm512_loadu_ps(x0);
    const __m512 v1_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x0 + 48);
    const __m512 v4_0 = _mm512_loadu_ps(x1);
    const __m512 v4_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v4_2 = _mm512_loadu_ps(x1 + 32);
    const __m512 v4_3 = _mm512_loadu_ps(x1 + 48);
    const __m512i v5_0 = mxencode_e4m3fn_avx512_bits_f32_avx512(v4_0);
    const __m512i v5_1 = mxencode_e4m3fn_avx512_bits_f32_avx512(v4_1);
    const __m512i v5_2 = mxencode_e4m3fn_avx512_bits_f32_avx512(v4_2);
    const __m512i v5_3 = mxencode_e4m3fn_avx512_bits_f32_avx512(v4_3);
    const __m512i v7_0 = _mm512_srli_epi32(v5_0, 23);
    const __m512i v7_1 = _mm512_srli_epi32(v5_1, 23);
    const __m512i v7_2 = _mm512_srli_epi32(v5_2, 23);
    const __m512i v7_3 = _mm512_srli_epi32(v5_3, 23);
    const __m512i v9_0 = _mm512_sub_epi32(v7_0, v8);
    const __m512i v9_1 = _mm512_sub_epi32(v7_1, v8);
    const __m512i v9_2 = _mm512_sub_epi32(v7_2, v8);
    const __m512i v9_3 = _mm512_sub_epi32(v7_3, v8);
    const __m512i v10_0 = _mm512_max_epi32(v3, v9_0);
    const __m512i v10_1 = _mm512_max_epi32(v3, v9_1);
    const __m512i v10_2 = _mm512_max_epi32(v3, v9_2);
    const __m512i v10_3 = _mm512_max_epi32(v3, v9_3);
    const __m512i v11_0 = _mm512_sub_epi32(v2, v10_0);
    const __m512i v11_1 = _mm512_sub_epi32(v2, v10_1);
    const __m512i v11_2 = _mm512_sub_epi32(v2, v10_2);
    const __m512i v11_3 = _mm512_sub_epi32(v2, v10_3);
    const __m512i v12_0 = _mm512_slli_epi32(v11_0, 23);
    const __m512i v12_1 = _mm512_slli_epi32(v11_1, 23);
    const __m512i v12_2 = _mm512_slli_epi32(v11_2, 23);
    const __m512i v12_3 = _mm512_slli_epi32(v11_3, 23);
    const __m512 v13_0 = _mm512_castsi512_ps(v12_0);
    const __m512 v13_1 = _mm512_castsi512_ps(v12_1);
    const __m512 v13_2 = _mm512_castsi512_ps(v12_2);
    const __m512 v13_3 = _mm512_castsi512_ps(v12_3);
    const __m512 v14_0 = _mm512_mul_ps(v1_0, v13_0);
    const __m512 v14_1 = _mm512_mul_ps(v1_1, v13_1);
    const __m512 v14_2 = _mm512_mul_ps(v1_2, v13_2);
    const __m512 v14_3 = _mm512_mul_ps(v1_3, v13_3);
    const __m512i v15_0 = mxencode_e4m3fn_avx512_bits_f32_avx512(v14_0);
    const __m512i v15_1 = mxencode_e4m3fn_avx512_bits_f32_avx512(v14_1);
    const __m512i v15_2 = mxencode_e4m3fn_avx512_bits_f32_avx512(v14_2);
    const __m512i v15_3 = mxencode_e4m3fn_avx512_bits_f32_avx512(v14_3);
    const __m512i v16_0 = _mm512_and_si512(v0, v15_0);
    const __m512i v16_1 = _mm512_and_si512(v0, v15_1);
    const __m512i v16_2 = _mm512_and_si512(v0, v15_2);
    const __m512i v16_3 = _mm512_and_si512(v0, v15_3);
    const __mmask16 v18_0 = _mm512_cmplt_epi32_mask(v16_0, v17);
    const __mmask16 v18_1 = _mm512_cmplt_epi32_mask(v16_1, v17);
    const __mmask16 v18_2 = _mm512_cmplt_epi32_mask(v16_2, v17);
    const __mmask16 v18_3 = _mm512_cmplt_epi32_mask(v16_3, v17);
    const __m512 v20_0 = _mm512_castsi512_ps(v16_0);
    const __m512 v20_1 = _mm512_castsi512_ps(v16_1);
    const __m512 v20_2 = _mm512_castsi512_ps(v16_2);
    const __m512 v20_3 = _mm512_castsi512_ps(v16_3);
    const __m512 v21_0 = _mm512_add_ps(v19, v20_0);
    const __m512 v21_1 = _mm512_add_ps(v19, v20_1);
    const __m512 v21_2 = _mm512_add_ps(v19, v20_2);
    const __m512 v21_3 = _mm512_add_ps(v19, v20_3);
    const __m512i v22_0 = mxencode_e4m3fn_avx512_bits_f32_avx512(v21_0);
    const __m512i v22_1 = mxencode_e4m3fn_avx512_bits_f32_avx512(v21_1);
    const __m512i v22_2 = mxencode_e4m3fn_avx512_bits_f32_avx512(v21_2);
    const __m512i v22_3 = mxencode_e4m3fn_avx512_bits_f32_avx512(v21_3);
    const __m512i v25_0 = _mm512_add_epi32(v24, v16_0);
    const __m512i v25_1 = _mm512_add_epi32(v24, v16_1);
    const __m512i v25_2 = _mm512_add_epi32(v24, v16_2);
    const __m512i v25_3 = _mm512_add_epi32(v24, v16_3);
    const __m512i v27_0 = _mm512_srli_epi32(v16_0, 20);
    const __m512i v27_1 = _mm512_srli_epi32(v16_1, 20);
    const __m512i v27_2 = _mm512_srli_epi32(v16_2, 20);
    const __m512i v27_3 = _mm512_srli_epi32(v16_3, 20);
    const __m512i v29_0 = _mm512_and_si512(v27_0, v28);
    const __m512i v29_1 = _mm512_and_si512(v27_1, v28);
    const __m512i v29_2 = _mm512_and_si512(v27_2, v28);
    const __m512i v29_3 = _mm512_and_si512(v27_3, v28);
    const __m512i v30_0 = _mm512_add_epi32(v25_0, v29_0);
    const __m512i v30_1 = _mm512_add_epi32(v25_1, v29_1);
    const __m512i v30_2 = _mm512_add_epi32(v25_2, v29_2);
    const __m512i v30_3 = _mm512_add_epi32(v25_3, v29_3);
    const __m512i v31_0 = _mm512_srai_epi32(v30_0, 20);
    const __m512i v31_1 = _mm512_srai_epi32(v30_1, 20);
    const __m512i v31_2 = _mm512_srai_epi32(v30_2, 20);
    const __m512i v31_3 = _mm512_srai_epi32(v30_3, 20);
    const __m512i v32_0 = _mm512_min_epi32(v23, v31_0);
    const __m512i v32_1 = _mm512_min_epi32(v23, v31_1);
    const __m512i v32_2 = _mm512_min_epi32(v23, v31_2);
    const __m512i v32_3 = _mm512_min_epi32(v23, v31_3);
    const __m512i v33_0 = _mm512_mask_blend_epi32(v18_0, v32_0, v22_0);
    const __m512i v33_1 = _mm512_mask_blend_epi32(v18_1, v32_1, v22_1);
    const __m512i v33_2 = _mm512_mask_blend_epi32(v18_2, v32_2, v22_2);
    const __m512i v33_3 = _mm512_mask_blend_epi32(v18_3, v32_3, v22_3);
    const __m512i v36_0 = _mm512_srli_epi32(v15_0, 24);
    const __m512i v36_1 = _mm512_srli_epi32(v15_1, 24);
    const __m512i v36_2 = _mm512_srli_epi32(v15_2, 24);
    const __m512i v36_3 = _mm512_srli_epi32(v15_3, 24);
    const __m512i v37_0 = _mm512_and_si512(v34, v36_0);
    const __m512i v37_1 = _mm512_and_si512(v34, v36_1);
    const __m512i v37_2 = _mm512_and_si512(v34, v36_2);
    const __m512i v37_3 = _mm512_and_si512(v34, v36_3);
    const __m512i v38_0 = _mm512_or_si512(v33_0, v37_0);
    const __m512i v38_1 = _mm512_or_si512(v33_1, v37_1);
    const __m512i v38_2 = _mm512_or_si512(v33_2, v37_2);
    const __m512i v38_3 = _mm512_or_si512(v33_3, v37_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v38_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v38_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v38_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v38_3));
}

/* 16 elements. */
static MXENCODE_E4M3FN_AVX512_AVX512_TARGET void mxencode_e4m3fn_avx512_chunk_avx512(const float *x0, const float *x1, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v2 = _mm512_set1_epi32(1073742078); /* 0x400000fe */
    const __m512i v3 = _mm512_set1_epi32(0);
    const __m512i v8 = _mm512_set1_epi32(8);
    const __m512i v17 = _mm512_set1_epi32(1015021569); /* 0x3c800001 */
    const __m512 v19 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v23 = _mm512_set1_epi32(126);
    const __m512i v24 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v28 = _mm512_set1_epi32(1);
    const __m512i v34 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_loadu_ps(x0);
    const __m512 v4 = _mm512_loadu_ps(x1);
    const __m512i v5 = mxencode_e4m3fn_avx512_bits_f32_avx512(v4);
    const __m512i v7 = _mm512_srli_epi32(v5, 23);
    const __m512i v9 = _mm512_sub_epi32(v7, v8);
    const __m512i v10 = _mm512_max_epi32(v3, v9);
    const __m512i v11 = _mm512_sub_epi32(v2, v10);
    const __m512i v12 = _mm512_slli_epi32(v11, 23);
    const __m512 v13 = _mm512_castsi512_ps(v12);
    const __m512 v14 = _mm512_mul_ps(v1, v13);
    const __m512i v15 = mxencode_e4m3fn_avx512_bits_f32_avx512(v14);
    const __m512i v16 = _mm512_and_si512(v0, v15);
    const __mmask16 v18 = _mm512_cmplt_epi32_mask(v16, v17);
    const __m512 v20 = _mm512_castsi512_ps(v16);
    const __m512 v21 = _mm512_add_ps(v19, v20);
    const __m512i v22 = mxencode_e4m3fn_avx512_bits_f32_avx512(v21);
    const __m512i v25 = _mm512_add_epi32(v24, v16);
    const __m512i v27 = _mm512_srli_epi32(v16, 20);
    const __m512i v29 = _mm512_and_si512(v27, v28);
    const __m512i v30 = _mm512_add_epi32(v25, v29);
    const __m512i v31 = _mm512_srai_epi32(v30, 20);
    const __m512i v32 = _mm512_min_epi32(v23, v31);
    const __m512i v33 = _mm512_mask_blend_epi32(v18, v32, v22);
    const __m512i v36 = _mm512_srli_epi32(v15, 24);
    const __m512i v37 = _mm512_and_si512(v34, v36);
    const __m512i v38 = _mm512_or_si512(v33, v37);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v38));
}

static MXENCODE_E4M3FN_AVX512_AVX512_TARGET void mxencode_e4m3fn_avx512_array_avx512(const float *x0, const float *x1, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        mxencode_e4m3fn_avx512_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        mxencode_e4m3fn_avx512_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        uint8_t tail_y[16];
        mxencode_e4m3fn_avx512_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MXENCODE_E4M3FN_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mxencode_e4m3fn_avx512_level(void) {
#if defined(MXENCODE_E4M3FN_AVX512_FORCE_ISA)
    return MXENCODE_E4M3FN_AVX512_FORCE_ISA;
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

uint8_t mxencode_e4m3fn_avx512(float x0, float x1) {
    return mxencode_e4m3fn_avx512_element(x0, x1);
}

void mxencode_e4m3fn_avx512_array(const float *x0, const float *x1, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mxencode_e4m3fn_avx512_level();
    if (level == 2) {
        mxencode_e4m3fn_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        mxencode_e4m3fn_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    mxencode_e4m3fn_avx512_array_portable(x0, x1, y, n);
}
