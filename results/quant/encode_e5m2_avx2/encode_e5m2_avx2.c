/* encode_e5m2_avx2: encode_e5m2
 *
 *   target       encode_e5m2, e5m2 nearest to a float, f32
 *   wrong        0 of 4294967296 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           96bf804254b2ec3914bb2e8b4e2438c2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target encode --fmt e5m2 --isa avx2 --time 16s --seed 1 --threads 1 --archive encode_e5m2_avx2.db
 *                time: 0.2592 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * A code is the low bits of a byte, whose other bits are zero. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "encode_e5m2_avx2.h"

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
static inline int32_t encode_e5m2_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t encode_e5m2_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float encode_e5m2_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t encode_e5m2_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline uint8_t encode_e5m2_avx2_element(float x) {
    const int32_t v0 = 128;
    const float v1 = x;
    const int32_t v2 = encode_e5m2_avx2_bits_f32(v1);
    const int32_t v3 = 24;
    const int32_t v4 = encode_e5m2_avx2_lshr_i32(v2, v3);
    const int32_t v5 = v0 & v4;
    const int32_t v6 = 2139095040; /* 0x7f800000 */
    const int32_t v7 = 2147483647; /* 0x7fffffff */
    const int32_t v8 = v2 & v7;
    const int v9 = v6 < v8;
    const int32_t v10 = 1073741951; /* 0x4000007f */
    const int32_t v11 = 947911677; /* 0x387ffbfd */
    const int v12 = v8 < v11;
    const float v13 = encode_e5m2_avx2_frombits_f32(v8);
    const float v14 = 0x1p+7f; /* 128 */
    const float v15 = v13 + v14;
    const int32_t v16 = encode_e5m2_avx2_bits_f32(v15);
    const int32_t v17 = 21;
    const int32_t v18 = encode_e5m2_avx2_lshr_i32(v8, v17);
    const int32_t v19 = 1;
    const int32_t v20 = v18 & v19;
    const int32_t v21 = -938475521; /* 0xc80fffff */
    const int32_t v22 = (int32_t)((uint32_t)v8 + (uint32_t)v21);
    const int32_t v23 = (int32_t)((uint32_t)v20 + (uint32_t)v22);
    const int32_t v24 = encode_e5m2_avx2_ashr_i32(v23, v17);
    const int32_t v25 = 124;
    const int32_t v26 = v24 < v25 ? v24 : v25;
    const int32_t v27 = v12 ? v16 : v26;
    const int32_t v28 = v9 ? v10 : v27;
    const int32_t v29 = v5 | v28;
    const int32_t r0 = v29;
    return (uint8_t)r0;
}

static void encode_e5m2_avx2_array_portable(const float *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = encode_e5m2_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ENCODE_E5M2_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ENCODE_E5M2_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ENCODE_E5M2_AVX2_AVX2 static inline ENCODE_E5M2_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ENCODE_E5M2_AVX2_AVX512 static inline ENCODE_E5M2_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ENCODE_E5M2_AVX2_AVX2 __m256i encode_e5m2_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
ENCODE_E5M2_AVX2_AVX2 void encode_e5m2_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ENCODE_E5M2_AVX2_AVX2 void encode_e5m2_avx2_step_avx2(const float *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256i v6 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v7 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v10 = _mm256_set1_epi32(1073741951); /* 0x4000007f */
    const __m256i v11 = _mm256_set1_epi32(947911677); /* 0x387ffbfd */
    const __m256 v14 = _mm256_set1_ps(0x1p+7f); /* 128 */
    const __m256i v19 = _mm256_set1_epi32(1);
    const __m256i v21 = _mm256_set1_epi32(-938475521); /* 0xc80fffff */
    const __m256i v25 = _mm256_set1_epi32(124);
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256i v2_0 = encode_e5m2_avx2_bits_f32_avx2(v1_0);
    const __m256i v2_1 = encode_e5m2_avx2_bits_f32_avx2(v1_1);
    const __m256i v4_0 = _mm256_srli_epi32(v2_0, 24);
    const __m256i v4_1 = _mm256_srli_epi32(v2_1, 24);
    const __m256i v5_0 = _mm256_and_si256(v0, v4_0);
    const __m256i v5_1 = _mm256_and_si256(v0, v4_1);
    const __m256i v8_0 = _mm256_and_si256(v2_0, v7);
    const __m256i v8_1 = _mm256_and_si256(v2_1, v7);
    const __m256i v9_0 = _mm256_cmpgt_epi32(v8_0, v6);
    const __m256i v9_1 = _mm256_cmpgt_epi32(v8_1, v6);
    const __m256i v12_0 = _mm256_cmpgt_epi32(v11, v8_0);
    const __m256i v12_1 = _mm256_cmpgt_epi32(v11, v8_1);
    const __m256 v13_0 = _mm256_castsi256_ps(v8_0);
    const __m256 v13_1 = _mm256_castsi256_ps(v8_1);
    const __m256 v15_0 = _mm256_add_ps(v13_0, v14);
    const __m256 v15_1 = _mm256_add_ps(v13_1, v14);
    const __m256i v16_0 = encode_e5m2_avx2_bits_f32_avx2(v15_0);
    const __m256i v16_1 = encode_e5m2_avx2_bits_f32_avx2(v15_1);
    const __m256i v18_0 = _mm256_srli_epi32(v8_0, 21);
    const __m256i v18_1 = _mm256_srli_epi32(v8_1, 21);
    const __m256i v20_0 = _mm256_and_si256(v18_0, v19);
    const __m256i v20_1 = _mm256_and_si256(v18_1, v19);
    const __m256i v22_0 = _mm256_add_epi32(v8_0, v21);
    const __m256i v22_1 = _mm256_add_epi32(v8_1, v21);
    const __m256i v23_0 = _mm256_add_epi32(v20_0, v22_0);
    const __m256i v23_1 = _mm256_add_epi32(v20_1, v22_1);
    const __m256i v24_0 = _mm256_srai_epi32(v23_0, 21);
    const __m256i v24_1 = _mm256_srai_epi32(v23_1, 21);
    const __m256i v26_0 = _mm256_min_epi32(v24_0, v25);
    const __m256i v26_1 = _mm256_min_epi32(v24_1, v25);
    const __m256i v27_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v26_0), _mm256_castsi256_ps(v16_0), _mm256_castsi256_ps(v12_0)));
    const __m256i v27_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v26_1), _mm256_castsi256_ps(v16_1), _mm256_castsi256_ps(v12_1)));
    const __m256i v28_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v27_0), _mm256_castsi256_ps(v10), _mm256_castsi256_ps(v9_0)));
    const __m256i v28_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v27_1), _mm256_castsi256_ps(v10), _mm256_castsi256_ps(v9_1)));
    const __m256i v29_0 = _mm256_or_si256(v5_0, v28_0);
    const __m256i v29_1 = _mm256_or_si256(v5_1, v28_1);
    encode_e5m2_avx2_store_u8_avx2(y, v29_0);
    encode_e5m2_avx2_store_u8_avx2(y + 8, v29_1);
}

/* 8 elements. */
static ENCODE_E5M2_AVX2_AVX2_TARGET void encode_e5m2_avx2_chunk_avx2(const float *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256i v6 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v7 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v10 = _mm256_set1_epi32(1073741951); /* 0x4000007f */
    const __m256i v11 = _mm256_set1_epi32(947911677); /* 0x387ffbfd */
    const __m256 v14 = _mm256_set1_ps(0x1p+7f); /* 128 */
    const __m256i v19 = _mm256_set1_epi32(1);
    const __m256i v21 = _mm256_set1_epi32(-938475521); /* 0xc80fffff */
    const __m256i v25 = _mm256_set1_epi32(124);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v2 = encode_e5m2_avx2_bits_f32_avx2(v1);
    const __m256i v4 = _mm256_srli_epi32(v2, 24);
    const __m256i v5 = _mm256_and_si256(v0, v4);
    const __m256i v8 = _mm256_and_si256(v2, v7);
    const __m256i v9 = _mm256_cmpgt_epi32(v8, v6);
    const __m256i v12 = _mm256_cmpgt_epi32(v11, v8);
    const __m256 v13 = _mm256_castsi256_ps(v8);
    const __m256 v15 = _mm256_add_ps(v13, v14);
    const __m256i v16 = encode_e5m2_avx2_bits_f32_avx2(v15);
    const __m256i v18 = _mm256_srli_epi32(v8, 21);
    const __m256i v20 = _mm256_and_si256(v18, v19);
    const __m256i v22 = _mm256_add_epi32(v8, v21);
    const __m256i v23 = _mm256_add_epi32(v20, v22);
    const __m256i v24 = _mm256_srai_epi32(v23, 21);
    const __m256i v26 = _mm256_min_epi32(v24, v25);
    const __m256i v27 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v26), _mm256_castsi256_ps(v16), _mm256_castsi256_ps(v12)));
    const __m256i v28 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v27), _mm256_castsi256_ps(v10), _mm256_castsi256_ps(v9)));
    const __m256i v29 = _mm256_or_si256(v5, v28);
    encode_e5m2_avx2_store_u8_avx2(y, v29);
}

static ENCODE_E5M2_AVX2_AVX2_TARGET void encode_e5m2_avx2_array_avx2(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        encode_e5m2_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        encode_e5m2_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        encode_e5m2_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ENCODE_E5M2_AVX2_AVX512 __m512i encode_e5m2_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ENCODE_E5M2_AVX2_AVX512 void encode_e5m2_avx2_step_avx512(const float *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512i v6 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v7 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v10 = _mm512_set1_epi32(1073741951); /* 0x4000007f */
    const __m512i v11 = _mm512_set1_epi32(947911677); /* 0x387ffbfd */
    const __m512 v14 = _mm512_set1_ps(0x1p+7f); /* 128 */
    const __m512i v19 = _mm512_set1_epi32(1);
    const __m512i v21 = _mm512_set1_epi32(-938475521); /* 0xc80fffff */
    const __m512i v25 = _mm512_set1_epi32(124);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512i v2 = encode_e5m2_avx2_bits_f32_avx512(v1);
    const __m512i v4 = _mm512_srli_epi32(v2, 24);
    const __m512i v5 = _mm512_and_si512(v0, v4);
    const __m512i v8 = _mm512_and_si512(v2, v7);
    const __mmask16 v9 = _mm512_cmplt_epi32_mask(v6, v8);
    const __mmask16 v12 = _mm512_cmplt_epi32_mask(v8, v11);
    const __m512 v13 = _mm512_castsi512_ps(v8);
    const __m512 v15 = _mm512_add_ps(v13, v14);
    const __m512i v16 = encode_e5m2_avx2_bits_f32_avx512(v15);
    const __m512i v18 = _mm512_srli_epi32(v8, 21);
    const __m512i v20 = _mm512_and_si512(v18, v19);
    const __m512i v22 = _mm512_add_epi32(v8, v21);
    const __m512i v23 = _mm512_add_epi32(v20, v22);
    const __m512i v24 = _mm512_srai_epi32(v23, 21);
    const __m512i v26 = _mm512_min_epi32(v24, v25);
    const __m512i v27 = _mm512_mask_blend_epi32(v12, v26, v16);
    const __m512i v28 = _mm512_mask_blend_epi32(v9, v27, v10);
    const __m512i v29 = _mm512_or_si512(v5, v28);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v29));
}

static ENCODE_E5M2_AVX2_AVX512_TARGET void encode_e5m2_avx2_array_avx512(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        encode_e5m2_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        encode_e5m2_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ENCODE_E5M2_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int encode_e5m2_avx2_level(void) {
#if defined(ENCODE_E5M2_AVX2_FORCE_ISA)
    return ENCODE_E5M2_AVX2_FORCE_ISA;
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

uint8_t encode_e5m2_avx2(float x) {
    return encode_e5m2_avx2_element(x);
}

void encode_e5m2_avx2_array(const float *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = encode_e5m2_avx2_level();
    if (level == 2) {
        encode_e5m2_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        encode_e5m2_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    encode_e5m2_avx2_array_portable(x, y, n);
}
