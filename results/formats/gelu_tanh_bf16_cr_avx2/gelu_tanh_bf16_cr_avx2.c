/* gelu_tanh_bf16_cr_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), bf16
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.fep-126 (-2.34180515e-38, encoding 0x80ff)
 *   result there -0x1.fcp-127 (-1.1663108e-38, encoding 0x807f)
 *   mean error   0.015537 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a88d01295022321850c5601cf18ed988
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_tanh_bf16_avx2.db
 *                time: 1.0370 ns/element as avx2 code (inputs mean)
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
#include "gelu_tanh_bf16_cr_avx2.h"

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

static inline int32_t gelu_tanh_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_tanh_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_tanh_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_tanh_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t gelu_tanh_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float gelu_tanh_bf16_cr_avx2_addbits_f32(float a, int32_t b) {
    return gelu_tanh_bf16_cr_avx2_frombits_f32((int32_t)((uint32_t)gelu_tanh_bf16_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t gelu_tanh_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t gelu_tanh_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 127;
    const float v1 = -0x1.7p+3f; /* -11.5 */
    const float v2 = 0x1p+3f; /* 8 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = gelu_tanh_bf16_cr_avx2_shl_i32(v3, v4);
    const float v6 = gelu_tanh_bf16_cr_avx2_frombits_f32(v5);
    const float v7 = v2 < v6 ? v2 : v6;
    const float v8 = v1 > v7 ? v1 : v7;
    const float v9 = v8 * v8;
    const float v10 = 0x1.2444f2p-4f; /* 0.0713548139 */
    const float v11 = 0x1.988452p+0f; /* 1.59576905 */
    const float v12 = gelu_tanh_bf16_cr_avx2_fma_f32(v9, v10, v11);
    const float v13 = 0x1.59c4e2p-22f; /* 3.22022544e-07 */
    const float v14 = gelu_tanh_bf16_cr_avx2_fma_f32(v12, v8, v13);
    const float v15 = 0x1.715476p+0f; /* 1.44269502 */
    const float v16 = 0x1.8p+23f; /* 12582912 */
    const float v17 = gelu_tanh_bf16_cr_avx2_fma_f32(v14, v15, v16);
    const int32_t v18 = gelu_tanh_bf16_cr_avx2_bits_f32(v17);
    const int32_t v19 = 1262485504; /* 0x4b400000 */
    const int32_t v20 = (int32_t)((uint32_t)v18 - (uint32_t)v19);
    const int32_t v21 = 1;
    const int32_t v22 = gelu_tanh_bf16_cr_avx2_ashr_i32(v20, v21);
    const int32_t v23 = (int32_t)((uint32_t)v20 - (uint32_t)v22);
    const int32_t v24 = (int32_t)((uint32_t)v0 + (uint32_t)v23);
    const int32_t v25 = 23;
    const int32_t v26 = gelu_tanh_bf16_cr_avx2_shl_i32(v24, v25);
    const float v27 = gelu_tanh_bf16_cr_avx2_frombits_f32(v26);
    const float v28 = v1 > v6 ? v1 : v6;
    const float v29 = v17 - v16;
    const float v30 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v31 = gelu_tanh_bf16_cr_avx2_fma_f32(v29, v30, v14);
    const float v32 = 0x1.0ffc72p-7f; /* 0.0083003575 */
    const float v33 = 0x1.574f0ap-5f; /* 0.0419078059 */
    const float v34 = gelu_tanh_bf16_cr_avx2_fma_f32(v32, v31, v33);
    const float v35 = 0x1.5559aap-3f; /* 0.166674927 */
    const float v36 = gelu_tanh_bf16_cr_avx2_fma_f32(v34, v31, v35);
    const float v37 = 0x1.31b2c8p-26f; /* 1.77939867e-08 */
    const float v38 = gelu_tanh_bf16_cr_avx2_fma_f32(v31, v31, v37);
    const float v39 = 0x1.fffd58p-2f; /* 0.499989867 */
    const float v40 = 0x1p+0f; /* 1 */
    const float v41 = gelu_tanh_bf16_cr_avx2_fma_f32(v39, v31, v40);
    const float v42 = gelu_tanh_bf16_cr_avx2_fma_f32(v36, v38, v41);
    const float v43 = 0x1.000006p+0f; /* 1.00000036 */
    const float v44 = gelu_tanh_bf16_cr_avx2_fma_f32(v31, v42, v43);
    const int32_t v45 = 1262485384; /* 0x4b3fff88 */
    const int32_t v46 = v18 > v45 ? v18 : v45;
    const int32_t v47 = gelu_tanh_bf16_cr_avx2_shl_i32(v46, v25);
    const float v48 = gelu_tanh_bf16_cr_avx2_addbits_f32(v44, v47);
    const float v49 = 0x1.00000ap+0f; /* 1.0000006 */
    const float v50 = v48 + v49;
    const float v51 = v44 / v50;
    const float v52 = v28 * v51;
    const int32_t v53 = (int32_t)((uint32_t)v0 + (uint32_t)v22);
    const int32_t v54 = gelu_tanh_bf16_cr_avx2_shl_i32(v53, v25);
    const float v55 = gelu_tanh_bf16_cr_avx2_frombits_f32(v54);
    const float v56 = v52 * v55;
    const float v57 = v27 * v56;
    const int32_t v58 = gelu_tanh_bf16_cr_avx2_bits_f32(v57);
    const int32_t v59 = 31;
    const int32_t v60 = gelu_tanh_bf16_cr_avx2_ashr_i32(v58, v59);
    const int32_t v61 = 32768; /* 0x00008000 */
    const int32_t v62 = (int32_t)((uint32_t)v61 + (uint32_t)v58);
    const int32_t v63 = (int32_t)((uint32_t)v60 + (uint32_t)v62);
    const int32_t v64 = gelu_tanh_bf16_cr_avx2_lshr_i32(v63, v4);
    const int32_t r0 = v64;
    return (uint16_t)r0;
}

static void gelu_tanh_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_BF16_CR_AVX2_AVX2 static inline GELU_TANH_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_BF16_CR_AVX2_AVX512 static inline GELU_TANH_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_BF16_CR_AVX2_AVX2 __m256i gelu_tanh_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
GELU_TANH_BF16_CR_AVX2_AVX2 void gelu_tanh_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_TANH_BF16_CR_AVX2_AVX2 void gelu_tanh_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v1 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v2 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v10 = _mm256_set1_ps(0x1.2444f2p-4f); /* 0.0713548139 */
    const __m256 v11 = _mm256_set1_ps(0x1.988452p+0f); /* 1.59576905 */
    const __m256 v13 = _mm256_set1_ps(0x1.59c4e2p-22f); /* 3.22022544e-07 */
    const __m256 v15 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v16 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v19 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v30 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v32 = _mm256_set1_ps(0x1.0ffc72p-7f); /* 0.0083003575 */
    const __m256 v33 = _mm256_set1_ps(0x1.574f0ap-5f); /* 0.0419078059 */
    const __m256 v35 = _mm256_set1_ps(0x1.5559aap-3f); /* 0.166674927 */
    const __m256 v37 = _mm256_set1_ps(0x1.31b2c8p-26f); /* 1.77939867e-08 */
    const __m256 v39 = _mm256_set1_ps(0x1.fffd58p-2f); /* 0.499989867 */
    const __m256 v40 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v43 = _mm256_set1_ps(0x1.000006p+0f); /* 1.00000036 */
    const __m256i v45 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v49 = _mm256_set1_ps(0x1.00000ap+0f); /* 1.0000006 */
    const __m256i v61 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_min_ps(v2, v6);
    const __m256 v8 = _mm256_max_ps(v1, v7);
    const __m256 v9 = _mm256_mul_ps(v8, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256 v14 = _mm256_fmadd_ps(v12, v8, v13);
    const __m256 v17 = _mm256_fmadd_ps(v14, v15, v16);
    const __m256i v18 = gelu_tanh_bf16_cr_avx2_bits_f32_avx2(v17);
    const __m256i v20 = _mm256_sub_epi32(v18, v19);
    const __m256i v22 = _mm256_srai_epi32(v20, 1);
    const __m256i v23 = _mm256_sub_epi32(v20, v22);
    const __m256i v24 = _mm256_add_epi32(v0, v23);
    const __m256i v26 = _mm256_slli_epi32(v24, 23);
    const __m256 v27 = _mm256_castsi256_ps(v26);
    const __m256 v28 = _mm256_max_ps(v1, v6);
    const __m256 v29 = _mm256_sub_ps(v17, v16);
    const __m256 v31 = _mm256_fmadd_ps(v29, v30, v14);
    const __m256 v34 = _mm256_fmadd_ps(v32, v31, v33);
    const __m256 v36 = _mm256_fmadd_ps(v34, v31, v35);
    const __m256 v38 = _mm256_fmadd_ps(v31, v31, v37);
    const __m256 v41 = _mm256_fmadd_ps(v39, v31, v40);
    const __m256 v42 = _mm256_fmadd_ps(v36, v38, v41);
    const __m256 v44 = _mm256_fmadd_ps(v31, v42, v43);
    const __m256i v46 = _mm256_max_epi32(v18, v45);
    const __m256i v47 = _mm256_slli_epi32(v46, 23);
    const __m256 v48 = _mm256_castsi256_ps(_mm256_add_epi32(gelu_tanh_bf16_cr_avx2_bits_f32_avx2(v44), v47));
    const __m256 v50 = _mm256_add_ps(v48, v49);
    const __m256 v51 = _mm256_div_ps(v44, v50);
    const __m256 v52 = _mm256_mul_ps(v28, v51);
    const __m256i v53 = _mm256_add_epi32(v0, v22);
    const __m256i v54 = _mm256_slli_epi32(v53, 23);
    const __m256 v55 = _mm256_castsi256_ps(v54);
    const __m256 v56 = _mm256_mul_ps(v52, v55);
    const __m256 v57 = _mm256_mul_ps(v27, v56);
    const __m256i v58 = gelu_tanh_bf16_cr_avx2_bits_f32_avx2(v57);
    const __m256i v60 = _mm256_srai_epi32(v58, 31);
    const __m256i v62 = _mm256_add_epi32(v61, v58);
    const __m256i v63 = _mm256_add_epi32(v60, v62);
    const __m256i v64 = _mm256_srli_epi32(v63, 16);
    gelu_tanh_bf16_cr_avx2_store_u16_avx2(y, v64);
}

static GELU_TANH_BF16_CR_AVX2_AVX2_TARGET void gelu_tanh_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_tanh_bf16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        gelu_tanh_bf16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_TANH_BF16_CR_AVX2_AVX512 __m512i gelu_tanh_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_TANH_BF16_CR_AVX2_AVX512 void gelu_tanh_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v1 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v2 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v10 = _mm512_set1_ps(0x1.2444f2p-4f); /* 0.0713548139 */
    const __m512 v11 = _mm512_set1_ps(0x1.988452p+0f); /* 1.59576905 */
    const __m512 v13 = _mm512_set1_ps(0x1.59c4e2p-22f); /* 3.22022544e-07 */
    const __m512 v15 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v16 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v19 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v30 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v32 = _mm512_set1_ps(0x1.0ffc72p-7f); /* 0.0083003575 */
    const __m512 v33 = _mm512_set1_ps(0x1.574f0ap-5f); /* 0.0419078059 */
    const __m512 v35 = _mm512_set1_ps(0x1.5559aap-3f); /* 0.166674927 */
    const __m512 v37 = _mm512_set1_ps(0x1.31b2c8p-26f); /* 1.77939867e-08 */
    const __m512 v39 = _mm512_set1_ps(0x1.fffd58p-2f); /* 0.499989867 */
    const __m512 v40 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v43 = _mm512_set1_ps(0x1.000006p+0f); /* 1.00000036 */
    const __m512i v45 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v49 = _mm512_set1_ps(0x1.00000ap+0f); /* 1.0000006 */
    const __m512i v61 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_min_ps(v2, v6);
    const __m512 v8 = _mm512_max_ps(v1, v7);
    const __m512 v9 = _mm512_mul_ps(v8, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512 v14 = _mm512_fmadd_ps(v12, v8, v13);
    const __m512 v17 = _mm512_fmadd_ps(v14, v15, v16);
    const __m512i v18 = gelu_tanh_bf16_cr_avx2_bits_f32_avx512(v17);
    const __m512i v20 = _mm512_sub_epi32(v18, v19);
    const __m512i v22 = _mm512_srai_epi32(v20, 1);
    const __m512i v23 = _mm512_sub_epi32(v20, v22);
    const __m512i v24 = _mm512_add_epi32(v0, v23);
    const __m512i v26 = _mm512_slli_epi32(v24, 23);
    const __m512 v27 = _mm512_castsi512_ps(v26);
    const __m512 v28 = _mm512_max_ps(v1, v6);
    const __m512 v29 = _mm512_sub_ps(v17, v16);
    const __m512 v31 = _mm512_fmadd_ps(v29, v30, v14);
    const __m512 v34 = _mm512_fmadd_ps(v32, v31, v33);
    const __m512 v36 = _mm512_fmadd_ps(v34, v31, v35);
    const __m512 v38 = _mm512_fmadd_ps(v31, v31, v37);
    const __m512 v41 = _mm512_fmadd_ps(v39, v31, v40);
    const __m512 v42 = _mm512_fmadd_ps(v36, v38, v41);
    const __m512 v44 = _mm512_fmadd_ps(v31, v42, v43);
    const __m512i v46 = _mm512_max_epi32(v18, v45);
    const __m512i v47 = _mm512_slli_epi32(v46, 23);
    const __m512 v48 = _mm512_castsi512_ps(_mm512_add_epi32(gelu_tanh_bf16_cr_avx2_bits_f32_avx512(v44), v47));
    const __m512 v50 = _mm512_add_ps(v48, v49);
    const __m512 v51 = _mm512_div_ps(v44, v50);
    const __m512 v52 = _mm512_mul_ps(v28, v51);
    const __m512i v53 = _mm512_add_epi32(v0, v22);
    const __m512i v54 = _mm512_slli_epi32(v53, 23);
    const __m512 v55 = _mm512_castsi512_ps(v54);
    const __m512 v56 = _mm512_mul_ps(v52, v55);
    const __m512 v57 = _mm512_mul_ps(v27, v56);
    const __m512i v58 = gelu_tanh_bf16_cr_avx2_bits_f32_avx512(v57);
    const __m512i v60 = _mm512_srai_epi32(v58, 31);
    const __m512i v62 = _mm512_add_epi32(v61, v58);
    const __m512i v63 = _mm512_add_epi32(v60, v62);
    const __m512i v64 = _mm512_srli_epi32(v63, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v64));
}

static GELU_TANH_BF16_CR_AVX2_AVX512_TARGET void gelu_tanh_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        gelu_tanh_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_bf16_cr_avx2_level(void) {
#if defined(GELU_TANH_BF16_CR_AVX2_FORCE_ISA)
    return GELU_TANH_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t gelu_tanh_bf16_cr_avx2(uint16_t x) {
    return gelu_tanh_bf16_cr_avx2_element(x);
}

void gelu_tanh_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_bf16_cr_avx2_level();
    if (level == 2) {
        gelu_tanh_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_bf16_cr_avx2_array_portable(x, y, n);
}
