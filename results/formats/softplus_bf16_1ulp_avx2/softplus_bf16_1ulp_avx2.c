/* softplus_bf16_1ulp_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), bf16
 *   domain       every input
 *   max error    0.521174 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.4cp+0 (-1.296875, encoding 0xbfa6)
 *   result there 0x1.fp-3 (0.2421875, encoding 0x3e78)
 *   mean error   0.217430 ulp
 *   misrounded   34 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ba9c29a2e208eef09a3524980b77437f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_bf16_avx2.db
 *                time: 0.7951 ns/element as avx2 code (inputs mean)
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
#include "softplus_bf16_1ulp_avx2.h"

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

static inline int32_t softplus_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softplus_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softplus_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softplus_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t softplus_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softplus_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t softplus_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t softplus_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = -0x1.ap+6f; /* -104 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = softplus_bf16_1ulp_avx2_shl_i32(v2, v3);
    const float v5 = softplus_bf16_1ulp_avx2_frombits_f32(v4);
    const float v6 = softplus_bf16_1ulp_avx2_abs_f32(v5);
    const float v7 = -v6;
    const float v8 = v1 > v7 ? v1 : v7;
    const float v9 = -0x1.0a6d58p-4f; /* -0.0650456846 */
    const float v10 = -0x1.13b7e8p+0f; /* -1.07702494 */
    const float v11 = softplus_bf16_1ulp_avx2_fma_f32(v8, v9, v10);
    const float v12 = 0x1.3d86f6p+1f; /* 2.48068118 */
    const float v13 = softplus_bf16_1ulp_avx2_fma_f32(v8, v11, v12);
    const float v14 = 0x1.89595ep-8f; /* 0.0060020308 */
    const float v15 = -0x1.5c657ap+1f; /* -2.72184682 */
    const float v16 = softplus_bf16_1ulp_avx2_fma_f32(v13, v14, v15);
    const int32_t v17 = 127;
    const float v18 = 0x1.715476p+0f; /* 1.44269502 */
    const float v19 = 0x1.8p+23f; /* 12582912 */
    const float v20 = softplus_bf16_1ulp_avx2_fma_f32(v8, v18, v19);
    const int32_t v21 = softplus_bf16_1ulp_avx2_bits_f32(v20);
    const int32_t v22 = 1262485504; /* 0x4b400000 */
    const int32_t v23 = (int32_t)((uint32_t)v21 - (uint32_t)v22);
    const int32_t v24 = 1;
    const int32_t v25 = softplus_bf16_1ulp_avx2_ashr_i32(v23, v24);
    const int32_t v26 = (int32_t)((uint32_t)v23 - (uint32_t)v25);
    const int32_t v27 = (int32_t)((uint32_t)v17 + (uint32_t)v26);
    const int32_t v28 = 23;
    const int32_t v29 = softplus_bf16_1ulp_avx2_shl_i32(v27, v28);
    const float v30 = softplus_bf16_1ulp_avx2_frombits_f32(v29);
    const int32_t v31 = (int32_t)((uint32_t)v17 + (uint32_t)v25);
    const int32_t v32 = softplus_bf16_1ulp_avx2_shl_i32(v31, v28);
    const float v33 = softplus_bf16_1ulp_avx2_frombits_f32(v32);
    const float v34 = 0x1.27ac06p-4f; /* 0.0721855387 */
    const float v35 = -0x1.62e42cp-1f; /* -0.693147063 */
    const float v36 = v20 - v19;
    const float v37 = softplus_bf16_1ulp_avx2_fma_f32(v35, v36, v8);
    const float v38 = 0x1.bff0bep-3f; /* 0.218720898 */
    const float v39 = softplus_bf16_1ulp_avx2_fma_f32(v34, v37, v38);
    const float v40 = 0x1.bc409ep-2f; /* 0.433840245 */
    const float v41 = softplus_bf16_1ulp_avx2_fma_f32(v39, v37, v40);
    const float v42 = 0x1.bc2e2ep-2f; /* 0.433769912 */
    const float v43 = softplus_bf16_1ulp_avx2_fma_f32(v41, v37, v42);
    const float v44 = v33 * v43;
    const float v45 = v30 * v44;
    const float v46 = v13 * v45;
    const float v47 = v16 + v46;
    const float v48 = v45 * v45;
    const float v49 = 0x1.27164ap+1f; /* 2.30536771 */
    const float v50 = 0x0p+0f; /* 0 */
    const float v51 = v50 > v5 ? v50 : v5;
    const float v52 = softplus_bf16_1ulp_avx2_fma_f32(v45, v49, v51);
    const float v53 = softplus_bf16_1ulp_avx2_fma_f32(v47, v48, v52);
    const int32_t v54 = softplus_bf16_1ulp_avx2_bits_f32(v53);
    const int32_t v55 = (int32_t)((uint32_t)v0 + (uint32_t)v54);
    const int32_t v56 = softplus_bf16_1ulp_avx2_lshr_i32(v55, v3);
    const int32_t r0 = v56;
    return (uint16_t)r0;
}

static void softplus_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_BF16_1ULP_AVX2_AVX2 static inline SOFTPLUS_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_BF16_1ULP_AVX2_AVX512 static inline SOFTPLUS_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_BF16_1ULP_AVX2_AVX2 __m256i softplus_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
SOFTPLUS_BF16_1ULP_AVX2_AVX2 void softplus_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SOFTPLUS_BF16_1ULP_AVX2_AVX2 void softplus_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v9 = _mm256_set1_ps(-0x1.0a6d58p-4f); /* -0.0650456846 */
    const __m256 v10 = _mm256_set1_ps(-0x1.13b7e8p+0f); /* -1.07702494 */
    const __m256 v12 = _mm256_set1_ps(0x1.3d86f6p+1f); /* 2.48068118 */
    const __m256 v14 = _mm256_set1_ps(0x1.89595ep-8f); /* 0.0060020308 */
    const __m256 v15 = _mm256_set1_ps(-0x1.5c657ap+1f); /* -2.72184682 */
    const __m256i v17 = _mm256_set1_epi32(127);
    const __m256 v18 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v19 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v22 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v34 = _mm256_set1_ps(0x1.27ac06p-4f); /* 0.0721855387 */
    const __m256 v35 = _mm256_set1_ps(-0x1.62e42cp-1f); /* -0.693147063 */
    const __m256 v38 = _mm256_set1_ps(0x1.bff0bep-3f); /* 0.218720898 */
    const __m256 v40 = _mm256_set1_ps(0x1.bc409ep-2f); /* 0.433840245 */
    const __m256 v42 = _mm256_set1_ps(0x1.bc2e2ep-2f); /* 0.433769912 */
    const __m256 v49 = _mm256_set1_ps(0x1.27164ap+1f); /* 2.30536771 */
    const __m256 v50 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
    const __m256 v7 = _mm256_xor_ps(v6, _mm256_set1_ps(-0.0f));
    const __m256 v8 = _mm256_max_ps(v1, v7);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256 v13 = _mm256_fmadd_ps(v8, v11, v12);
    const __m256 v16 = _mm256_fmadd_ps(v13, v14, v15);
    const __m256 v20 = _mm256_fmadd_ps(v8, v18, v19);
    const __m256i v21 = softplus_bf16_1ulp_avx2_bits_f32_avx2(v20);
    const __m256i v23 = _mm256_sub_epi32(v21, v22);
    const __m256i v25 = _mm256_srai_epi32(v23, 1);
    const __m256i v26 = _mm256_sub_epi32(v23, v25);
    const __m256i v27 = _mm256_add_epi32(v17, v26);
    const __m256i v29 = _mm256_slli_epi32(v27, 23);
    const __m256 v30 = _mm256_castsi256_ps(v29);
    const __m256i v31 = _mm256_add_epi32(v17, v25);
    const __m256i v32 = _mm256_slli_epi32(v31, 23);
    const __m256 v33 = _mm256_castsi256_ps(v32);
    const __m256 v36 = _mm256_sub_ps(v20, v19);
    const __m256 v37 = _mm256_fmadd_ps(v35, v36, v8);
    const __m256 v39 = _mm256_fmadd_ps(v34, v37, v38);
    const __m256 v41 = _mm256_fmadd_ps(v39, v37, v40);
    const __m256 v43 = _mm256_fmadd_ps(v41, v37, v42);
    const __m256 v44 = _mm256_mul_ps(v33, v43);
    const __m256 v45 = _mm256_mul_ps(v30, v44);
    const __m256 v46 = _mm256_mul_ps(v13, v45);
    const __m256 v47 = _mm256_add_ps(v16, v46);
    const __m256 v48 = _mm256_mul_ps(v45, v45);
    const __m256 v51 = _mm256_max_ps(v50, v5);
    const __m256 v52 = _mm256_fmadd_ps(v45, v49, v51);
    const __m256 v53 = _mm256_fmadd_ps(v47, v48, v52);
    const __m256i v54 = softplus_bf16_1ulp_avx2_bits_f32_avx2(v53);
    const __m256i v55 = _mm256_add_epi32(v0, v54);
    const __m256i v56 = _mm256_srli_epi32(v55, 16);
    softplus_bf16_1ulp_avx2_store_u16_avx2(y, v56);
}

static SOFTPLUS_BF16_1ULP_AVX2_AVX2_TARGET void softplus_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        softplus_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        softplus_bf16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_BF16_1ULP_AVX2_AVX512 __m512i softplus_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SOFTPLUS_BF16_1ULP_AVX2_AVX512 void softplus_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v9 = _mm512_set1_ps(-0x1.0a6d58p-4f); /* -0.0650456846 */
    const __m512 v10 = _mm512_set1_ps(-0x1.13b7e8p+0f); /* -1.07702494 */
    const __m512 v12 = _mm512_set1_ps(0x1.3d86f6p+1f); /* 2.48068118 */
    const __m512 v14 = _mm512_set1_ps(0x1.89595ep-8f); /* 0.0060020308 */
    const __m512 v15 = _mm512_set1_ps(-0x1.5c657ap+1f); /* -2.72184682 */
    const __m512i v17 = _mm512_set1_epi32(127);
    const __m512 v18 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v19 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v22 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v34 = _mm512_set1_ps(0x1.27ac06p-4f); /* 0.0721855387 */
    const __m512 v35 = _mm512_set1_ps(-0x1.62e42cp-1f); /* -0.693147063 */
    const __m512 v38 = _mm512_set1_ps(0x1.bff0bep-3f); /* 0.218720898 */
    const __m512 v40 = _mm512_set1_ps(0x1.bc409ep-2f); /* 0.433840245 */
    const __m512 v42 = _mm512_set1_ps(0x1.bc2e2ep-2f); /* 0.433769912 */
    const __m512 v49 = _mm512_set1_ps(0x1.27164ap+1f); /* 2.30536771 */
    const __m512 v50 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8 = _mm512_max_ps(v1, v7);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512 v13 = _mm512_fmadd_ps(v8, v11, v12);
    const __m512 v16 = _mm512_fmadd_ps(v13, v14, v15);
    const __m512 v20 = _mm512_fmadd_ps(v8, v18, v19);
    const __m512i v21 = softplus_bf16_1ulp_avx2_bits_f32_avx512(v20);
    const __m512i v23 = _mm512_sub_epi32(v21, v22);
    const __m512i v25 = _mm512_srai_epi32(v23, 1);
    const __m512i v26 = _mm512_sub_epi32(v23, v25);
    const __m512i v27 = _mm512_add_epi32(v17, v26);
    const __m512i v29 = _mm512_slli_epi32(v27, 23);
    const __m512 v30 = _mm512_castsi512_ps(v29);
    const __m512i v31 = _mm512_add_epi32(v17, v25);
    const __m512i v32 = _mm512_slli_epi32(v31, 23);
    const __m512 v33 = _mm512_castsi512_ps(v32);
    const __m512 v36 = _mm512_sub_ps(v20, v19);
    const __m512 v37 = _mm512_fmadd_ps(v35, v36, v8);
    const __m512 v39 = _mm512_fmadd_ps(v34, v37, v38);
    const __m512 v41 = _mm512_fmadd_ps(v39, v37, v40);
    const __m512 v43 = _mm512_fmadd_ps(v41, v37, v42);
    const __m512 v44 = _mm512_mul_ps(v33, v43);
    const __m512 v45 = _mm512_mul_ps(v30, v44);
    const __m512 v46 = _mm512_mul_ps(v13, v45);
    const __m512 v47 = _mm512_add_ps(v16, v46);
    const __m512 v48 = _mm512_mul_ps(v45, v45);
    const __m512 v51 = _mm512_max_ps(v50, v5);
    const __m512 v52 = _mm512_fmadd_ps(v45, v49, v51);
    const __m512 v53 = _mm512_fmadd_ps(v47, v48, v52);
    const __m512i v54 = softplus_bf16_1ulp_avx2_bits_f32_avx512(v53);
    const __m512i v55 = _mm512_add_epi32(v0, v54);
    const __m512i v56 = _mm512_srli_epi32(v55, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v56));
}

static SOFTPLUS_BF16_1ULP_AVX2_AVX512_TARGET void softplus_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        softplus_bf16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_bf16_1ulp_avx2_level(void) {
#if defined(SOFTPLUS_BF16_1ULP_AVX2_FORCE_ISA)
    return SOFTPLUS_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t softplus_bf16_1ulp_avx2(uint16_t x) {
    return softplus_bf16_1ulp_avx2_element(x);
}

void softplus_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_bf16_1ulp_avx2_level();
    if (level == 2) {
        softplus_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_bf16_1ulp_avx2_array_portable(x, y, n);
}
