/* mxencode_e2m1fn_avx2: mxencode_e2m1fn
 *
 *   target       mxencode_e2m1fn, element of an e2m1fn block, f32
 *   wrong        0 of 1048576 results, observed
 *   FTZ/DAZ      subnormal floats are needed
 *   id           06bdf7ff18561aa3757723e7da096142
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mxencode --fmt e2m1fn --isa avx2 --time 10s --seed 1 --threads 1 --archive mxencode_e2m1fn_avx2.db
 *                time: 0.3540 ns/element as avx2 code (inputs mean)
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
#include "mxencode_e2m1fn_avx2.h"

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
static inline int32_t mxencode_e2m1fn_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t mxencode_e2m1fn_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t mxencode_e2m1fn_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float mxencode_e2m1fn_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t mxencode_e2m1fn_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline uint8_t mxencode_e2m1fn_avx2_element(float x0, float x1) {
    const int32_t v0 = 254;
    const int32_t v1 = 0;
    const float v2 = x1;
    const int32_t v3 = mxencode_e2m1fn_avx2_bits_f32(v2);
    const int32_t v4 = 23;
    const int32_t v5 = mxencode_e2m1fn_avx2_lshr_i32(v3, v4);
    const int32_t v6 = 2;
    const int32_t v7 = (int32_t)((uint32_t)v5 - (uint32_t)v6);
    const int32_t v8 = v1 > v7 ? v1 : v7;
    const int32_t v9 = (int32_t)((uint32_t)v0 - (uint32_t)v8);
    const int32_t v10 = mxencode_e2m1fn_avx2_shl_i32(v9, v4);
    const float v11 = mxencode_e2m1fn_avx2_frombits_f32(v10);
    const float v12 = x0;
    const float v13 = v11 * v12;
    const int32_t v14 = mxencode_e2m1fn_avx2_bits_f32(v13);
    const int32_t v15 = 2147483647; /* 0x7fffffff */
    const int32_t v16 = v14 & v15;
    const int32_t v17 = 1066401793; /* 0x3f900001 */
    const int v18 = v16 < v17;
    const float v19 = mxencode_e2m1fn_avx2_frombits_f32(v16);
    const float v20 = 0x1p+22f; /* 4194304 */
    const float v21 = v19 + v20;
    const int32_t v22 = mxencode_e2m1fn_avx2_bits_f32(v21);
    const int32_t v23 = 16777217; /* 0x01000001 */
    const int32_t v24 = 22;
    const int32_t v25 = mxencode_e2m1fn_avx2_lshr_i32(v14, v24);
    const int32_t v26 = v23 & v25;
    const int32_t v27 = -1054867457; /* 0xc11fffff */
    const int32_t v28 = (int32_t)((uint32_t)v27 + (uint32_t)v16);
    const int32_t v29 = (int32_t)((uint32_t)v26 + (uint32_t)v28);
    const int32_t v30 = mxencode_e2m1fn_avx2_ashr_i32(v29, v24);
    const int32_t v31 = 7;
    const int32_t v32 = v30 < v31 ? v30 : v31;
    const int32_t v33 = v18 ? v22 : v32;
    const int32_t v34 = 1073741832; /* 0x40000008 */
    const int32_t v35 = 29;
    const int32_t v36 = mxencode_e2m1fn_avx2_ashr_i32(v14, v35);
    const int32_t v37 = v34 & v36;
    const int32_t v38 = v33 | v37;
    const int32_t r0 = v38;
    return (uint8_t)r0;
}

static void mxencode_e2m1fn_avx2_array_portable(const float *x0, const float *x1, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mxencode_e2m1fn_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MXENCODE_E2M1FN_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MXENCODE_E2M1FN_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MXENCODE_E2M1FN_AVX2_AVX2 static inline MXENCODE_E2M1FN_AVX2_AVX2_TARGET __attribute__((always_inline))
#define MXENCODE_E2M1FN_AVX2_AVX512 static inline MXENCODE_E2M1FN_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
MXENCODE_E2M1FN_AVX2_AVX2 __m256i mxencode_e2m1fn_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
MXENCODE_E2M1FN_AVX2_AVX2 void mxencode_e2m1fn_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
MXENCODE_E2M1FN_AVX2_AVX2 void mxencode_e2m1fn_avx2_step_avx2(const float *x0, const float *x1, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(254);
    const __m256i v1 = _mm256_set1_epi32(0);
    const __m256i v6 = _mm256_set1_epi32(2);
    const __m256i v15 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v17 = _mm256_set1_epi32(1066401793); /* 0x3f900001 */
    const __m256 v20 = _mm256_set1_ps(0x1p+22f); /* 4194304 */
    const __m256i v23 = _mm256_set1_epi32(16777217); /* 0x01000001 */
    const __m256i v27 = _mm256_set1_epi32(-1054867457); /* 0xc11fffff */
    const __m256i v31 = _mm256_set1_epi32(7);
    const __m256i v34 = _mm256_set1_epi32(1073741832); /* 0x40000008 */
    const __m256 v2_0 = _mm256_loadu_ps(x1);
    const __m256 v2_1 = _mm256_loadu_ps(x1 + 8);
    const __m256i v3_0 = mxencode_e2m1fn_avx2_bits_f32_avx2(v2_0);
    const __m256i v3_1 = mxencode_e2m1fn_avx2_bits_f32_avx2(v2_1);
    const __m256i v5_0 = _mm256_srli_epi32(v3_0, 23);
    const __m256i v5_1 = _mm256_srli_epi32(v3_1, 23);
    const __m256i v7_0 = _mm256_sub_epi32(v5_0, v6);
    const __m256i v7_1 = _mm256_sub_epi32(v5_1, v6);
    const __m256i v8_0 = _mm256_max_epi32(v1, v7_0);
    const __m256i v8_1 = _mm256_max_epi32(v1, v7_1);
    const __m256i v9_0 = _mm256_sub_epi32(v0, v8_0);
    const __m256i v9_1 = _mm256_sub_epi32(v0, v8_1);
    const __m256i v10_0 = _mm256_slli_epi32(v9_0, 23);
    const __m256i v10_1 = _mm256_slli_epi32(v9_1, 23);
    const __m256 v11_0 = _mm256_castsi256_ps(v10_0);
    const __m256 v11_1 = _mm256_castsi256_ps(v10_1);
    const __m256 v12_0 = _mm256_loadu_ps(x0);
    const __m256 v12_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v13_0 = _mm256_mul_ps(v11_0, v12_0);
    const __m256 v13_1 = _mm256_mul_ps(v11_1, v12_1);
    const __m256i v14_0 = mxencode_e2m1fn_avx2_bits_f32_avx2(v13_0);
    const __m256i v14_1 = mxencode_e2m1fn_avx2_bits_f32_avx2(v13_1);
    const __m256i v16_0 = _mm256_and_si256(v14_0, v15);
    const __m256i v16_1 = _mm256_and_si256(v14_1, v15);
    const __m256i v18_0 = _mm256_cmpgt_epi32(v17, v16_0);
    const __m256i v18_1 = _mm256_cmpgt_epi32(v17, v16_1);
    const __m256 v19_0 = _mm256_castsi256_ps(v16_0);
    const __m256 v19_1 = _mm256_castsi256_ps(v16_1);
    const __m256 v21_0 = _mm256_add_ps(v19_0, v20);
    const __m256 v21_1 = _mm256_add_ps(v19_1, v20);
    const __m256i v22_0 = mxencode_e2m1fn_avx2_bits_f32_avx2(v21_0);
    const __m256i v22_1 = mxencode_e2m1fn_avx2_bits_f32_avx2(v21_1);
    const __m256i v25_0 = _mm256_srli_epi32(v14_0, 22);
    const __m256i v25_1 = _mm256_srli_epi32(v14_1, 22);
    const __m256i v26_0 = _mm256_and_si256(v23, v25_0);
    const __m256i v26_1 = _mm256_and_si256(v23, v25_1);
    const __m256i v28_0 = _mm256_add_epi32(v27, v16_0);
    const __m256i v28_1 = _mm256_add_epi32(v27, v16_1);
    const __m256i v29_0 = _mm256_add_epi32(v26_0, v28_0);
    const __m256i v29_1 = _mm256_add_epi32(v26_1, v28_1);
    const __m256i v30_0 = _mm256_srai_epi32(v29_0, 22);
    const __m256i v30_1 = _mm256_srai_epi32(v29_1, 22);
    const __m256i v32_0 = _mm256_min_epi32(v30_0, v31);
    const __m256i v32_1 = _mm256_min_epi32(v30_1, v31);
    const __m256i v33_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v32_0), _mm256_castsi256_ps(v22_0), _mm256_castsi256_ps(v18_0)));
    const __m256i v33_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v32_1), _mm256_castsi256_ps(v22_1), _mm256_castsi256_ps(v18_1)));
    const __m256i v36_0 = _mm256_srai_epi32(v14_0, 29);
    const __m256i v36_1 = _mm256_srai_epi32(v14_1, 29);
    const __m256i v37_0 = _mm256_and_si256(v34, v36_0);
    const __m256i v37_1 = _mm256_and_si256(v34, v36_1);
    const __m256i v38_0 = _mm256_or_si256(v33_0, v37_0);
    const __m256i v38_1 = _mm256_or_si256(v33_1, v37_1);
    mxencode_e2m1fn_avx2_store_u8_avx2(y, v38_0);
    mxencode_e2m1fn_avx2_store_u8_avx2(y + 8, v38_1);
}

/* 8 elements. */
static MXENCODE_E2M1FN_AVX2_AVX2_TARGET void mxencode_e2m1fn_avx2_chunk_avx2(const float *x0, const float *x1, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(254);
    const __m256i v1 = _mm256_set1_epi32(0);
    const __m256i v6 = _mm256_set1_epi32(2);
    const __m256i v15 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v17 = _mm256_set1_epi32(1066401793); /* 0x3f900001 */
    const __m256 v20 = _mm256_set1_ps(0x1p+22f); /* 4194304 */
    const __m256i v23 = _mm256_set1_epi32(16777217); /* 0x01000001 */
    const __m256i v27 = _mm256_set1_epi32(-1054867457); /* 0xc11fffff */
    const __m256i v31 = _mm256_set1_epi32(7);
    const __m256i v34 = _mm256_set1_epi32(1073741832); /* 0x40000008 */
    const __m256 v2 = _mm256_loadu_ps(x1);
    const __m256i v3 = mxencode_e2m1fn_avx2_bits_f32_avx2(v2);
    const __m256i v5 = _mm256_srli_epi32(v3, 23);
    const __m256i v7 = _mm256_sub_epi32(v5, v6);
    const __m256i v8 = _mm256_max_epi32(v1, v7);
    const __m256i v9 = _mm256_sub_epi32(v0, v8);
    const __m256i v10 = _mm256_slli_epi32(v9, 23);
    const __m256 v11 = _mm256_castsi256_ps(v10);
    const __m256 v12 = _mm256_loadu_ps(x0);
    const __m256 v13 = _mm256_mul_ps(v11, v12);
    const __m256i v14 = mxencode_e2m1fn_avx2_bits_f32_avx2(v13);
    const __m256i v16 = _mm256_and_si256(v14, v15);
    const __m256i v18 = _mm256_cmpgt_epi32(v17, v16);
    const __m256 v19 = _mm256_castsi256_ps(v16);
    const __m256 v21 = _mm256_add_ps(v19, v20);
    const __m256i v22 = mxencode_e2m1fn_avx2_bits_f32_avx2(v21);
    const __m256i v25 = _mm256_srli_epi32(v14, 22);
    const __m256i v26 = _mm256_and_si256(v23, v25);
    const __m256i v28 = _mm256_add_epi32(v27, v16);
    const __m256i v29 = _mm256_add_epi32(v26, v28);
    const __m256i v30 = _mm256_srai_epi32(v29, 22);
    const __m256i v32 = _mm256_min_epi32(v30, v31);
    const __m256i v33 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v32), _mm256_castsi256_ps(v22), _mm256_castsi256_ps(v18)));
    const __m256i v36 = _mm256_srai_epi32(v14, 29);
    const __m256i v37 = _mm256_and_si256(v34, v36);
    const __m256i v38 = _mm256_or_si256(v33, v37);
    mxencode_e2m1fn_avx2_store_u8_avx2(y, v38);
}

static MXENCODE_E2M1FN_AVX2_AVX2_TARGET void mxencode_e2m1fn_avx2_array_avx2(const float *x0, const float *x1, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mxencode_e2m1fn_avx2_step_avx2(x0 + i, x1 + i, y + i);
    for (; n - i >= 8; i += 8)
        mxencode_e2m1fn_avx2_chunk_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        uint8_t tail_y[8];
        mxencode_e2m1fn_avx2_chunk_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MXENCODE_E2M1FN_AVX2_AVX512 __m512i mxencode_e2m1fn_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
MXENCODE_E2M1FN_AVX2_AVX512 void mxencode_e2m1fn_avx2_step_avx512(const float *x0, const float *x1, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(254);
    const __m512i v1 = _mm512_set1_epi32(0);
    const __m512i v6 = _mm512_set1_epi32(2);
    const __m512i v15 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v17 = _mm512_set1_epi32(1066401793); /* 0x3f900001 */
    const __m512 v20 = _mm512_set1_ps(0x1p+22f); /* 4194304 */
    const __m512i v23 = _mm512_set1_epi32(16777217); /* 0x01000001 */
    const __m512i v27 = _mm512_set1_epi32(-1054867457); /* 0xc11fffff */
    const __m512i v31 = _mm512_set1_epi32(7);
    const __m512i v34 = _mm512_set1_epi32(1073741832); /* 0x40000008 */
    const __m512 v2 = _mm512_loadu_ps(x1);
    const __m512i v3 = mxencode_e2m1fn_avx2_bits_f32_avx512(v2);
    const __m512i v5 = _mm512_srli_epi32(v3, 23);
    const __m512i v7 = _mm512_sub_epi32(v5, v6);
    const __m512i v8 = _mm512_max_epi32(v1, v7);
    const __m512i v9 = _mm512_sub_epi32(v0, v8);
    const __m512i v10 = _mm512_slli_epi32(v9, 23);
    const __m512 v11 = _mm512_castsi512_ps(v10);
    const __m512 v12 = _mm512_loadu_ps(x0);
    const __m512 v13 = _mm512_mul_ps(v11, v12);
    const __m512i v14 = mxencode_e2m1fn_avx2_bits_f32_avx512(v13);
    const __m512i v16 = _mm512_and_si512(v14, v15);
    const __mmask16 v18 = _mm512_cmplt_epi32_mask(v16, v17);
    const __m512 v19 = _mm512_castsi512_ps(v16);
    const __m512 v21 = _mm512_add_ps(v19, v20);
    const __m512i v22 = mxencode_e2m1fn_avx2_bits_f32_avx512(v21);
    const __m512i v25 = _mm512_srli_epi32(v14, 22);
    const __m512i v26 = _mm512_and_si512(v23, v25);
    const __m512i v28 = _mm512_add_epi32(v27, v16);
    const __m512i v29 = _mm512_add_epi32(v26, v28);
    const __m512i v30 = _mm512_srai_epi32(v29, 22);
    const __m512i v32 = _mm512_min_epi32(v30, v31);
    const __m512i v33 = _mm512_mask_blend_epi32(v18, v32, v22);
    const __m512i v36 = _mm512_srai_epi32(v14, 29);
    const __m512i v37 = _mm512_and_si512(v34, v36);
    const __m512i v38 = _mm512_or_si512(v33, v37);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v38));
}

static MXENCODE_E2M1FN_AVX2_AVX512_TARGET void mxencode_e2m1fn_avx2_array_avx512(const float *x0, const float *x1, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mxencode_e2m1fn_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        uint8_t tail_y[16];
        mxencode_e2m1fn_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MXENCODE_E2M1FN_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mxencode_e2m1fn_avx2_level(void) {
#if defined(MXENCODE_E2M1FN_AVX2_FORCE_ISA)
    return MXENCODE_E2M1FN_AVX2_FORCE_ISA;
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

uint8_t mxencode_e2m1fn_avx2(float x0, float x1) {
    return mxencode_e2m1fn_avx2_element(x0, x1);
}

void mxencode_e2m1fn_avx2_array(const float *x0, const float *x1, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mxencode_e2m1fn_avx2_level();
    if (level == 2) {
        mxencode_e2m1fn_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        mxencode_e2m1fn_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    mxencode_e2m1fn_avx2_array_portable(x0, x1, y, n);
}
