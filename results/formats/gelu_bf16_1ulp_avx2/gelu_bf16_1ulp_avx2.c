/* gelu_bf16_1ulp_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, bf16
 *   domain       every input
 *   max error    0.506664 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.98p-9 (-0.00311279297, encoding 0xbb4c)
 *   result there -0x1.98p-10 (-0.00155639648, encoding 0xbacc)
 *   mean error   0.015672 ulp
 *   misrounded   262 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           44070d91630470410f172b6db10eceba
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_bf16_avx2.db
 *                time: 1.0174 ns/element as avx2 code (inputs mean)
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
#include "gelu_bf16_1ulp_avx2.h"

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

static inline int32_t gelu_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float gelu_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t gelu_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t gelu_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t gelu_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = 127;
    const float v2 = 0x1.dp+3f; /* 14.5 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = gelu_bf16_1ulp_avx2_shl_i32(v3, v4);
    const float v6 = gelu_bf16_1ulp_avx2_frombits_f32(v5);
    const float v7 = gelu_bf16_1ulp_avx2_abs_f32(v6);
    const float v8 = v2 < v7 ? v2 : v7;
    const float v9 = -0x1.fffd32p-2f; /* -0.499989301 */
    const float v10 = v8 * v9;
    const float v11 = v8 * v10;
    const float v12 = 0x1.715476p+0f; /* 1.44269502 */
    const float v13 = 0x1.8p+23f; /* 12582912 */
    const float v14 = gelu_bf16_1ulp_avx2_fma_f32(v11, v12, v13);
    const int32_t v15 = gelu_bf16_1ulp_avx2_bits_f32(v14);
    const int32_t v16 = 1262485504; /* 0x4b400000 */
    const int32_t v17 = (int32_t)((uint32_t)v15 - (uint32_t)v16);
    const int32_t v18 = 1;
    const int32_t v19 = gelu_bf16_1ulp_avx2_ashr_i32(v17, v18);
    const int32_t v20 = (int32_t)((uint32_t)v17 - (uint32_t)v19);
    const int32_t v21 = (int32_t)((uint32_t)v1 + (uint32_t)v20);
    const int32_t v22 = 23;
    const int32_t v23 = gelu_bf16_1ulp_avx2_shl_i32(v21, v22);
    const float v24 = gelu_bf16_1ulp_avx2_frombits_f32(v23);
    const int32_t v25 = (int32_t)((uint32_t)v1 + (uint32_t)v19);
    const int32_t v26 = gelu_bf16_1ulp_avx2_shl_i32(v25, v22);
    const float v27 = gelu_bf16_1ulp_avx2_frombits_f32(v26);
    const float v28 = v14 - v13;
    const float v29 = 0x1.7295a8p-18f; /* 5.52214078e-06 */
    const float v30 = -0x1.62e378p-1f; /* -0.693141699 */
    const float v31 = gelu_bf16_1ulp_avx2_fma_f32(v28, v30, v11);
    const float v32 = gelu_bf16_1ulp_avx2_fma_f32(v28, v29, v31);
    const float v33 = 0x1.581ce8p-5f; /* 0.0420059711 */
    const float v34 = 0x1.57c7b8p-3f; /* 0.167861402 */
    const float v35 = gelu_bf16_1ulp_avx2_fma_f32(v32, v33, v34);
    const float v36 = 0x1.fff98cp-2f; /* 0.499975383 */
    const float v37 = gelu_bf16_1ulp_avx2_fma_f32(v35, v32, v36);
    const float v38 = 0x1.fffdb4p-1f; /* 0.999982476 */
    const float v39 = gelu_bf16_1ulp_avx2_fma_f32(v32, v37, v38);
    const float v40 = v32 * v39;
    const float v41 = 0x1.8a08a4p-10f; /* 0.00150311948 */
    const float v42 = 0x1.d8434ap-1f; /* 0.922388375 */
    const float v43 = gelu_bf16_1ulp_avx2_fma_f32(v41, v10, v42);
    const float v44 = 0x1.0a92cep-2f; /* 0.26032564 */
    const float v45 = 0x1.220b7cp+0f; /* 1.13298774 */
    const float v46 = gelu_bf16_1ulp_avx2_fma_f32(v8, v44, v45);
    const float v47 = v43 / v46;
    const float v48 = v10 * v47;
    const float v49 = 0x1.168e26p-2f; /* 0.272026628 */
    const float v50 = gelu_bf16_1ulp_avx2_fma_f32(v47, v47, v49);
    const float v51 = 0x1.daa3eep-2f; /* 0.463515967 */
    const float v52 = gelu_bf16_1ulp_avx2_fma_f32(v50, v47, v51);
    const float v53 = 0x1.c84012p-3f; /* 0.222778454 */
    const float v54 = gelu_bf16_1ulp_avx2_fma_f32(v47, v52, v53);
    const float v55 = 0x1.e21164p-3f; /* 0.235384732 */
    const float v56 = gelu_bf16_1ulp_avx2_fma_f32(v47, v54, v55);
    const float v57 = v48 * v56;
    const float v58 = gelu_bf16_1ulp_avx2_fma_f32(v40, v57, v57);
    const float v59 = v27 * v58;
    const float v60 = v24 * v59;
    const float v61 = -0x0p+0f; /* -0 */
    const float v62 = v61 > v6 ? v61 : v6;
    const float v63 = v60 + v62;
    const int32_t v64 = gelu_bf16_1ulp_avx2_bits_f32(v63);
    const int32_t v65 = (int32_t)((uint32_t)v0 + (uint32_t)v64);
    const int32_t v66 = gelu_bf16_1ulp_avx2_lshr_i32(v65, v4);
    const int32_t r0 = v66;
    return (uint16_t)r0;
}

static void gelu_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_BF16_1ULP_AVX2_AVX2 static inline GELU_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_BF16_1ULP_AVX2_AVX512 static inline GELU_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
GELU_BF16_1ULP_AVX2_AVX2 __m256i gelu_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
GELU_BF16_1ULP_AVX2_AVX2 void gelu_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_BF16_1ULP_AVX2_AVX2 void gelu_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256 v9 = _mm256_set1_ps(-0x1.fffd32p-2f); /* -0.499989301 */
    const __m256 v12 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v13 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v16 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v29 = _mm256_set1_ps(0x1.7295a8p-18f); /* 5.52214078e-06 */
    const __m256 v30 = _mm256_set1_ps(-0x1.62e378p-1f); /* -0.693141699 */
    const __m256 v33 = _mm256_set1_ps(0x1.581ce8p-5f); /* 0.0420059711 */
    const __m256 v34 = _mm256_set1_ps(0x1.57c7b8p-3f); /* 0.167861402 */
    const __m256 v36 = _mm256_set1_ps(0x1.fff98cp-2f); /* 0.499975383 */
    const __m256 v38 = _mm256_set1_ps(0x1.fffdb4p-1f); /* 0.999982476 */
    const __m256 v41 = _mm256_set1_ps(0x1.8a08a4p-10f); /* 0.00150311948 */
    const __m256 v42 = _mm256_set1_ps(0x1.d8434ap-1f); /* 0.922388375 */
    const __m256 v44 = _mm256_set1_ps(0x1.0a92cep-2f); /* 0.26032564 */
    const __m256 v45 = _mm256_set1_ps(0x1.220b7cp+0f); /* 1.13298774 */
    const __m256 v49 = _mm256_set1_ps(0x1.168e26p-2f); /* 0.272026628 */
    const __m256 v51 = _mm256_set1_ps(0x1.daa3eep-2f); /* 0.463515967 */
    const __m256 v53 = _mm256_set1_ps(0x1.c84012p-3f); /* 0.222778454 */
    const __m256 v55 = _mm256_set1_ps(0x1.e21164p-3f); /* 0.235384732 */
    const __m256 v61 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256 v8 = _mm256_min_ps(v2, v7);
    const __m256 v10 = _mm256_mul_ps(v8, v9);
    const __m256 v11 = _mm256_mul_ps(v8, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256i v15 = gelu_bf16_1ulp_avx2_bits_f32_avx2(v14);
    const __m256i v17 = _mm256_sub_epi32(v15, v16);
    const __m256i v19 = _mm256_srai_epi32(v17, 1);
    const __m256i v20 = _mm256_sub_epi32(v17, v19);
    const __m256i v21 = _mm256_add_epi32(v1, v20);
    const __m256i v23 = _mm256_slli_epi32(v21, 23);
    const __m256 v24 = _mm256_castsi256_ps(v23);
    const __m256i v25 = _mm256_add_epi32(v1, v19);
    const __m256i v26 = _mm256_slli_epi32(v25, 23);
    const __m256 v27 = _mm256_castsi256_ps(v26);
    const __m256 v28 = _mm256_sub_ps(v14, v13);
    const __m256 v31 = _mm256_fmadd_ps(v28, v30, v11);
    const __m256 v32 = _mm256_fmadd_ps(v28, v29, v31);
    const __m256 v35 = _mm256_fmadd_ps(v32, v33, v34);
    const __m256 v37 = _mm256_fmadd_ps(v35, v32, v36);
    const __m256 v39 = _mm256_fmadd_ps(v32, v37, v38);
    const __m256 v40 = _mm256_mul_ps(v32, v39);
    const __m256 v43 = _mm256_fmadd_ps(v41, v10, v42);
    const __m256 v46 = _mm256_fmadd_ps(v8, v44, v45);
    const __m256 v47 = _mm256_div_ps(v43, v46);
    const __m256 v48 = _mm256_mul_ps(v10, v47);
    const __m256 v50 = _mm256_fmadd_ps(v47, v47, v49);
    const __m256 v52 = _mm256_fmadd_ps(v50, v47, v51);
    const __m256 v54 = _mm256_fmadd_ps(v47, v52, v53);
    const __m256 v56 = _mm256_fmadd_ps(v47, v54, v55);
    const __m256 v57 = _mm256_mul_ps(v48, v56);
    const __m256 v58 = _mm256_fmadd_ps(v40, v57, v57);
    const __m256 v59 = _mm256_mul_ps(v27, v58);
    const __m256 v60 = _mm256_mul_ps(v24, v59);
    const __m256 v62 = _mm256_max_ps(v61, v6);
    const __m256 v63 = _mm256_add_ps(v60, v62);
    const __m256i v64 = gelu_bf16_1ulp_avx2_bits_f32_avx2(v63);
    const __m256i v65 = _mm256_add_epi32(v0, v64);
    const __m256i v66 = _mm256_srli_epi32(v65, 16);
    gelu_bf16_1ulp_avx2_store_u16_avx2(y, v66);
}

static GELU_BF16_1ULP_AVX2_AVX2_TARGET void gelu_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        gelu_bf16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_BF16_1ULP_AVX2_AVX512 __m512i gelu_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_BF16_1ULP_AVX2_AVX512 void gelu_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v2 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v9 = _mm512_set1_ps(-0x1.fffd32p-2f); /* -0.499989301 */
    const __m512 v12 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v16 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v29 = _mm512_set1_ps(0x1.7295a8p-18f); /* 5.52214078e-06 */
    const __m512 v30 = _mm512_set1_ps(-0x1.62e378p-1f); /* -0.693141699 */
    const __m512 v33 = _mm512_set1_ps(0x1.581ce8p-5f); /* 0.0420059711 */
    const __m512 v34 = _mm512_set1_ps(0x1.57c7b8p-3f); /* 0.167861402 */
    const __m512 v36 = _mm512_set1_ps(0x1.fff98cp-2f); /* 0.499975383 */
    const __m512 v38 = _mm512_set1_ps(0x1.fffdb4p-1f); /* 0.999982476 */
    const __m512 v41 = _mm512_set1_ps(0x1.8a08a4p-10f); /* 0.00150311948 */
    const __m512 v42 = _mm512_set1_ps(0x1.d8434ap-1f); /* 0.922388375 */
    const __m512 v44 = _mm512_set1_ps(0x1.0a92cep-2f); /* 0.26032564 */
    const __m512 v45 = _mm512_set1_ps(0x1.220b7cp+0f); /* 1.13298774 */
    const __m512 v49 = _mm512_set1_ps(0x1.168e26p-2f); /* 0.272026628 */
    const __m512 v51 = _mm512_set1_ps(0x1.daa3eep-2f); /* 0.463515967 */
    const __m512 v53 = _mm512_set1_ps(0x1.c84012p-3f); /* 0.222778454 */
    const __m512 v55 = _mm512_set1_ps(0x1.e21164p-3f); /* 0.235384732 */
    const __m512 v61 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_min_ps(v2, v7);
    const __m512 v10 = _mm512_mul_ps(v8, v9);
    const __m512 v11 = _mm512_mul_ps(v8, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512i v15 = gelu_bf16_1ulp_avx2_bits_f32_avx512(v14);
    const __m512i v17 = _mm512_sub_epi32(v15, v16);
    const __m512i v19 = _mm512_srai_epi32(v17, 1);
    const __m512i v20 = _mm512_sub_epi32(v17, v19);
    const __m512i v21 = _mm512_add_epi32(v1, v20);
    const __m512i v23 = _mm512_slli_epi32(v21, 23);
    const __m512 v24 = _mm512_castsi512_ps(v23);
    const __m512i v25 = _mm512_add_epi32(v1, v19);
    const __m512i v26 = _mm512_slli_epi32(v25, 23);
    const __m512 v27 = _mm512_castsi512_ps(v26);
    const __m512 v28 = _mm512_sub_ps(v14, v13);
    const __m512 v31 = _mm512_fmadd_ps(v28, v30, v11);
    const __m512 v32 = _mm512_fmadd_ps(v28, v29, v31);
    const __m512 v35 = _mm512_fmadd_ps(v32, v33, v34);
    const __m512 v37 = _mm512_fmadd_ps(v35, v32, v36);
    const __m512 v39 = _mm512_fmadd_ps(v32, v37, v38);
    const __m512 v40 = _mm512_mul_ps(v32, v39);
    const __m512 v43 = _mm512_fmadd_ps(v41, v10, v42);
    const __m512 v46 = _mm512_fmadd_ps(v8, v44, v45);
    const __m512 v47 = _mm512_div_ps(v43, v46);
    const __m512 v48 = _mm512_mul_ps(v10, v47);
    const __m512 v50 = _mm512_fmadd_ps(v47, v47, v49);
    const __m512 v52 = _mm512_fmadd_ps(v50, v47, v51);
    const __m512 v54 = _mm512_fmadd_ps(v47, v52, v53);
    const __m512 v56 = _mm512_fmadd_ps(v47, v54, v55);
    const __m512 v57 = _mm512_mul_ps(v48, v56);
    const __m512 v58 = _mm512_fmadd_ps(v40, v57, v57);
    const __m512 v59 = _mm512_mul_ps(v27, v58);
    const __m512 v60 = _mm512_mul_ps(v24, v59);
    const __m512 v62 = _mm512_max_ps(v61, v6);
    const __m512 v63 = _mm512_add_ps(v60, v62);
    const __m512i v64 = gelu_bf16_1ulp_avx2_bits_f32_avx512(v63);
    const __m512i v65 = _mm512_add_epi32(v0, v64);
    const __m512i v66 = _mm512_srli_epi32(v65, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v66));
}

static GELU_BF16_1ULP_AVX2_AVX512_TARGET void gelu_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        gelu_bf16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_bf16_1ulp_avx2_level(void) {
#if defined(GELU_BF16_1ULP_AVX2_FORCE_ISA)
    return GELU_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t gelu_bf16_1ulp_avx2(uint16_t x) {
    return gelu_bf16_1ulp_avx2_element(x);
}

void gelu_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_bf16_1ulp_avx2_level();
    if (level == 2) {
        gelu_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_bf16_1ulp_avx2_array_portable(x, y, n);
}
