/* gelu_bf16_cr_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, bf16
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.fep-126 (-2.34180515e-38, encoding 0x80ff)
 *   result there -0x1.fcp-127 (-1.1663108e-38, encoding 0x807f)
 *   mean error   0.015672 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fe9c78020b4b541183b483b446dd1b71
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_bf16_avx2.db
 *                time: 1.1101 ns/element as avx2 code (inputs mean)
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
#include "gelu_bf16_cr_avx2.h"

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

static inline int32_t gelu_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float gelu_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t gelu_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t gelu_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t gelu_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = 127;
    const float v2 = 0x1.dp+3f; /* 14.5 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = gelu_bf16_cr_avx2_shl_i32(v3, v4);
    const float v6 = gelu_bf16_cr_avx2_frombits_f32(v5);
    const float v7 = gelu_bf16_cr_avx2_abs_f32(v6);
    const float v8 = v2 < v7 ? v2 : v7;
    const float v9 = -0x1p-1f; /* -0.5 */
    const float v10 = v8 * v9;
    const float v11 = v8 * v10;
    const float v12 = 0x1.715476p+0f; /* 1.44269502 */
    const float v13 = 0x1.8p+23f; /* 12582912 */
    const float v14 = gelu_bf16_cr_avx2_fma_f32(v11, v12, v13);
    const int32_t v15 = gelu_bf16_cr_avx2_bits_f32(v14);
    const int32_t v16 = 1262485504; /* 0x4b400000 */
    const int32_t v17 = (int32_t)((uint32_t)v15 - (uint32_t)v16);
    const int32_t v18 = 1;
    const int32_t v19 = gelu_bf16_cr_avx2_ashr_i32(v17, v18);
    const int32_t v20 = (int32_t)((uint32_t)v17 - (uint32_t)v19);
    const int32_t v21 = (int32_t)((uint32_t)v1 + (uint32_t)v20);
    const int32_t v22 = 23;
    const int32_t v23 = gelu_bf16_cr_avx2_shl_i32(v21, v22);
    const float v24 = gelu_bf16_cr_avx2_frombits_f32(v23);
    const float v25 = 0x1.ffbf8cp-1f; /* 0.999508262 */
    const float v26 = 0x1.fd49f8p-3f; /* 0.24867624 */
    const float v27 = 0x1.00d5b2p+0f; /* 1.00326073 */
    const float v28 = gelu_bf16_cr_avx2_fma_f32(v26, v8, v27);
    const float v29 = v25 / v28;
    const float v30 = v29 * v10;
    const float v31 = -0x1.35d3eap-5f; /* -0.0378207751 */
    const float v32 = -0x1.ece90cp-3f; /* -0.240678877 */
    const float v33 = gelu_bf16_cr_avx2_fma_f32(v31, v29, v32);
    const float v34 = 0x1.5f4a4ap-2f; /* 0.343056828 */
    const float v35 = 0x1.841488p-5f; /* 0.0473730713 */
    const float v36 = gelu_bf16_cr_avx2_fma_f32(v33, v34, v35);
    const float v37 = 0x1.fa8626p-4f; /* 0.12366309 */
    const float v38 = gelu_bf16_cr_avx2_fma_f32(v29, v36, v37);
    const float v39 = 0x1.3ea216p-5f; /* 0.038895648 */
    const float v40 = gelu_bf16_cr_avx2_fma_f32(v29, v38, v39);
    const float v41 = 0x1.55de68p-3f; /* 0.166928113 */
    const float v42 = gelu_bf16_cr_avx2_fma_f32(v40, v29, v41);
    const float v43 = 0x1.1095a2p-3f; /* 0.133097902 */
    const float v44 = gelu_bf16_cr_avx2_fma_f32(v29, v42, v43);
    const float v45 = 0x1.a1c8bep-3f; /* 0.203996167 */
    const float v46 = gelu_bf16_cr_avx2_fma_f32(v29, v44, v45);
    const float v47 = 0x1.8eb2d2p-3f; /* 0.19467701 */
    const float v48 = gelu_bf16_cr_avx2_fma_f32(v29, v46, v47);
    const float v49 = 0x1.97ad64p-3f; /* 0.199061185 */
    const float v50 = gelu_bf16_cr_avx2_fma_f32(v29, v48, v49);
    const float v51 = v30 * v50;
    const float v52 = 0x1.532bdp-5f; /* 0.0414027274 */
    const float v53 = 0x1.02026ap-20f; /* 9.61160026e-07 */
    const float v54 = v14 - v13;
    const float v55 = -0x1.62e41p-1f; /* -0.693146229 */
    const float v56 = gelu_bf16_cr_avx2_fma_f32(v55, v54, v11);
    const float v57 = gelu_bf16_cr_avx2_fma_f32(v53, v54, v56);
    const float v58 = -v11;
    const float v59 = gelu_bf16_cr_avx2_fma_f32(v8, v10, v58);
    const float v60 = v57 + v59;
    const float v61 = 0x1.577bd6p-3f; /* 0.167716667 */
    const float v62 = gelu_bf16_cr_avx2_fma_f32(v52, v60, v61);
    const float v63 = 0x1.96f54p-15f; /* 4.8513175e-05 */
    const float v64 = 0x1.000396p-1f; /* 0.500027359 */
    const float v65 = gelu_bf16_cr_avx2_fma_f32(v42, v63, v64);
    const float v66 = gelu_bf16_cr_avx2_fma_f32(v62, v60, v65);
    const float v67 = 0x1.fffd18p-1f; /* 0.999977827 */
    const float v68 = gelu_bf16_cr_avx2_fma_f32(v66, v60, v67);
    const float v69 = v68 * v60;
    const float v70 = gelu_bf16_cr_avx2_fma_f32(v51, v69, v51);
    const int32_t v71 = (int32_t)((uint32_t)v19 + (uint32_t)v1);
    const int32_t v72 = gelu_bf16_cr_avx2_shl_i32(v71, v22);
    const float v73 = gelu_bf16_cr_avx2_frombits_f32(v72);
    const float v74 = v70 * v73;
    const float v75 = -0x0p+0f; /* -0 */
    const float v76 = v75 > v6 ? v75 : v6;
    const float v77 = gelu_bf16_cr_avx2_fma_f32(v24, v74, v76);
    const int32_t v78 = gelu_bf16_cr_avx2_bits_f32(v77);
    const int32_t v79 = (int32_t)((uint32_t)v0 + (uint32_t)v78);
    const int32_t v80 = gelu_bf16_cr_avx2_lshr_i32(v79, v4);
    const int32_t r0 = v80;
    return (uint16_t)r0;
}

static void gelu_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_BF16_CR_AVX2_AVX2 static inline GELU_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_BF16_CR_AVX2_AVX512 static inline GELU_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
GELU_BF16_CR_AVX2_AVX2 __m256i gelu_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
GELU_BF16_CR_AVX2_AVX2 void gelu_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_BF16_CR_AVX2_AVX2 void gelu_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256 v9 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v12 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v13 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v16 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v25 = _mm256_set1_ps(0x1.ffbf8cp-1f); /* 0.999508262 */
    const __m256 v26 = _mm256_set1_ps(0x1.fd49f8p-3f); /* 0.24867624 */
    const __m256 v27 = _mm256_set1_ps(0x1.00d5b2p+0f); /* 1.00326073 */
    const __m256 v31 = _mm256_set1_ps(-0x1.35d3eap-5f); /* -0.0378207751 */
    const __m256 v32 = _mm256_set1_ps(-0x1.ece90cp-3f); /* -0.240678877 */
    const __m256 v34 = _mm256_set1_ps(0x1.5f4a4ap-2f); /* 0.343056828 */
    const __m256 v35 = _mm256_set1_ps(0x1.841488p-5f); /* 0.0473730713 */
    const __m256 v37 = _mm256_set1_ps(0x1.fa8626p-4f); /* 0.12366309 */
    const __m256 v39 = _mm256_set1_ps(0x1.3ea216p-5f); /* 0.038895648 */
    const __m256 v41 = _mm256_set1_ps(0x1.55de68p-3f); /* 0.166928113 */
    const __m256 v43 = _mm256_set1_ps(0x1.1095a2p-3f); /* 0.133097902 */
    const __m256 v45 = _mm256_set1_ps(0x1.a1c8bep-3f); /* 0.203996167 */
    const __m256 v47 = _mm256_set1_ps(0x1.8eb2d2p-3f); /* 0.19467701 */
    const __m256 v49 = _mm256_set1_ps(0x1.97ad64p-3f); /* 0.199061185 */
    const __m256 v52 = _mm256_set1_ps(0x1.532bdp-5f); /* 0.0414027274 */
    const __m256 v53 = _mm256_set1_ps(0x1.02026ap-20f); /* 9.61160026e-07 */
    const __m256 v55 = _mm256_set1_ps(-0x1.62e41p-1f); /* -0.693146229 */
    const __m256 v61 = _mm256_set1_ps(0x1.577bd6p-3f); /* 0.167716667 */
    const __m256 v63 = _mm256_set1_ps(0x1.96f54p-15f); /* 4.8513175e-05 */
    const __m256 v64 = _mm256_set1_ps(0x1.000396p-1f); /* 0.500027359 */
    const __m256 v67 = _mm256_set1_ps(0x1.fffd18p-1f); /* 0.999977827 */
    const __m256 v75 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256 v8 = _mm256_min_ps(v2, v7);
    const __m256 v10 = _mm256_mul_ps(v8, v9);
    const __m256 v11 = _mm256_mul_ps(v8, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256i v15 = gelu_bf16_cr_avx2_bits_f32_avx2(v14);
    const __m256i v17 = _mm256_sub_epi32(v15, v16);
    const __m256i v19 = _mm256_srai_epi32(v17, 1);
    const __m256i v20 = _mm256_sub_epi32(v17, v19);
    const __m256i v21 = _mm256_add_epi32(v1, v20);
    const __m256i v23 = _mm256_slli_epi32(v21, 23);
    const __m256 v24 = _mm256_castsi256_ps(v23);
    const __m256 v28 = _mm256_fmadd_ps(v26, v8, v27);
    const __m256 v29 = _mm256_div_ps(v25, v28);
    const __m256 v30 = _mm256_mul_ps(v29, v10);
    const __m256 v33 = _mm256_fmadd_ps(v31, v29, v32);
    const __m256 v36 = _mm256_fmadd_ps(v33, v34, v35);
    const __m256 v38 = _mm256_fmadd_ps(v29, v36, v37);
    const __m256 v40 = _mm256_fmadd_ps(v29, v38, v39);
    const __m256 v42 = _mm256_fmadd_ps(v40, v29, v41);
    const __m256 v44 = _mm256_fmadd_ps(v29, v42, v43);
    const __m256 v46 = _mm256_fmadd_ps(v29, v44, v45);
    const __m256 v48 = _mm256_fmadd_ps(v29, v46, v47);
    const __m256 v50 = _mm256_fmadd_ps(v29, v48, v49);
    const __m256 v51 = _mm256_mul_ps(v30, v50);
    const __m256 v54 = _mm256_sub_ps(v14, v13);
    const __m256 v56 = _mm256_fmadd_ps(v55, v54, v11);
    const __m256 v57 = _mm256_fmadd_ps(v53, v54, v56);
    const __m256 v59 = _mm256_fmsub_ps(v8, v10, v11);
    const __m256 v60 = _mm256_add_ps(v57, v59);
    const __m256 v62 = _mm256_fmadd_ps(v52, v60, v61);
    const __m256 v65 = _mm256_fmadd_ps(v42, v63, v64);
    const __m256 v66 = _mm256_fmadd_ps(v62, v60, v65);
    const __m256 v68 = _mm256_fmadd_ps(v66, v60, v67);
    const __m256 v69 = _mm256_mul_ps(v68, v60);
    const __m256 v70 = _mm256_fmadd_ps(v51, v69, v51);
    const __m256i v71 = _mm256_add_epi32(v19, v1);
    const __m256i v72 = _mm256_slli_epi32(v71, 23);
    const __m256 v73 = _mm256_castsi256_ps(v72);
    const __m256 v74 = _mm256_mul_ps(v70, v73);
    const __m256 v76 = _mm256_max_ps(v75, v6);
    const __m256 v77 = _mm256_fmadd_ps(v24, v74, v76);
    const __m256i v78 = gelu_bf16_cr_avx2_bits_f32_avx2(v77);
    const __m256i v79 = _mm256_add_epi32(v0, v78);
    const __m256i v80 = _mm256_srli_epi32(v79, 16);
    gelu_bf16_cr_avx2_store_u16_avx2(y, v80);
}

static GELU_BF16_CR_AVX2_AVX2_TARGET void gelu_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_bf16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        gelu_bf16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_BF16_CR_AVX2_AVX512 __m512i gelu_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_BF16_CR_AVX2_AVX512 void gelu_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v2 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v9 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v12 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v13 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v16 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v25 = _mm512_set1_ps(0x1.ffbf8cp-1f); /* 0.999508262 */
    const __m512 v26 = _mm512_set1_ps(0x1.fd49f8p-3f); /* 0.24867624 */
    const __m512 v27 = _mm512_set1_ps(0x1.00d5b2p+0f); /* 1.00326073 */
    const __m512 v31 = _mm512_set1_ps(-0x1.35d3eap-5f); /* -0.0378207751 */
    const __m512 v32 = _mm512_set1_ps(-0x1.ece90cp-3f); /* -0.240678877 */
    const __m512 v34 = _mm512_set1_ps(0x1.5f4a4ap-2f); /* 0.343056828 */
    const __m512 v35 = _mm512_set1_ps(0x1.841488p-5f); /* 0.0473730713 */
    const __m512 v37 = _mm512_set1_ps(0x1.fa8626p-4f); /* 0.12366309 */
    const __m512 v39 = _mm512_set1_ps(0x1.3ea216p-5f); /* 0.038895648 */
    const __m512 v41 = _mm512_set1_ps(0x1.55de68p-3f); /* 0.166928113 */
    const __m512 v43 = _mm512_set1_ps(0x1.1095a2p-3f); /* 0.133097902 */
    const __m512 v45 = _mm512_set1_ps(0x1.a1c8bep-3f); /* 0.203996167 */
    const __m512 v47 = _mm512_set1_ps(0x1.8eb2d2p-3f); /* 0.19467701 */
    const __m512 v49 = _mm512_set1_ps(0x1.97ad64p-3f); /* 0.199061185 */
    const __m512 v52 = _mm512_set1_ps(0x1.532bdp-5f); /* 0.0414027274 */
    const __m512 v53 = _mm512_set1_ps(0x1.02026ap-20f); /* 9.61160026e-07 */
    const __m512 v55 = _mm512_set1_ps(-0x1.62e41p-1f); /* -0.693146229 */
    const __m512 v61 = _mm512_set1_ps(0x1.577bd6p-3f); /* 0.167716667 */
    const __m512 v63 = _mm512_set1_ps(0x1.96f54p-15f); /* 4.8513175e-05 */
    const __m512 v64 = _mm512_set1_ps(0x1.000396p-1f); /* 0.500027359 */
    const __m512 v67 = _mm512_set1_ps(0x1.fffd18p-1f); /* 0.999977827 */
    const __m512 v75 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_min_ps(v2, v7);
    const __m512 v10 = _mm512_mul_ps(v8, v9);
    const __m512 v11 = _mm512_mul_ps(v8, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512i v15 = gelu_bf16_cr_avx2_bits_f32_avx512(v14);
    const __m512i v17 = _mm512_sub_epi32(v15, v16);
    const __m512i v19 = _mm512_srai_epi32(v17, 1);
    const __m512i v20 = _mm512_sub_epi32(v17, v19);
    const __m512i v21 = _mm512_add_epi32(v1, v20);
    const __m512i v23 = _mm512_slli_epi32(v21, 23);
    const __m512 v24 = _mm512_castsi512_ps(v23);
    const __m512 v28 = _mm512_fmadd_ps(v26, v8, v27);
    const __m512 v29 = _mm512_div_ps(v25, v28);
    const __m512 v30 = _mm512_mul_ps(v29, v10);
    const __m512 v33 = _mm512_fmadd_ps(v31, v29, v32);
    const __m512 v36 = _mm512_fmadd_ps(v33, v34, v35);
    const __m512 v38 = _mm512_fmadd_ps(v29, v36, v37);
    const __m512 v40 = _mm512_fmadd_ps(v29, v38, v39);
    const __m512 v42 = _mm512_fmadd_ps(v40, v29, v41);
    const __m512 v44 = _mm512_fmadd_ps(v29, v42, v43);
    const __m512 v46 = _mm512_fmadd_ps(v29, v44, v45);
    const __m512 v48 = _mm512_fmadd_ps(v29, v46, v47);
    const __m512 v50 = _mm512_fmadd_ps(v29, v48, v49);
    const __m512 v51 = _mm512_mul_ps(v30, v50);
    const __m512 v54 = _mm512_sub_ps(v14, v13);
    const __m512 v56 = _mm512_fmadd_ps(v55, v54, v11);
    const __m512 v57 = _mm512_fmadd_ps(v53, v54, v56);
    const __m512 v59 = _mm512_fmsub_ps(v8, v10, v11);
    const __m512 v60 = _mm512_add_ps(v57, v59);
    const __m512 v62 = _mm512_fmadd_ps(v52, v60, v61);
    const __m512 v65 = _mm512_fmadd_ps(v42, v63, v64);
    const __m512 v66 = _mm512_fmadd_ps(v62, v60, v65);
    const __m512 v68 = _mm512_fmadd_ps(v66, v60, v67);
    const __m512 v69 = _mm512_mul_ps(v68, v60);
    const __m512 v70 = _mm512_fmadd_ps(v51, v69, v51);
    const __m512i v71 = _mm512_add_epi32(v19, v1);
    const __m512i v72 = _mm512_slli_epi32(v71, 23);
    const __m512 v73 = _mm512_castsi512_ps(v72);
    const __m512 v74 = _mm512_mul_ps(v70, v73);
    const __m512 v76 = _mm512_max_ps(v75, v6);
    const __m512 v77 = _mm512_fmadd_ps(v24, v74, v76);
    const __m512i v78 = gelu_bf16_cr_avx2_bits_f32_avx512(v77);
    const __m512i v79 = _mm512_add_epi32(v0, v78);
    const __m512i v80 = _mm512_srli_epi32(v79, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v80));
}

static GELU_BF16_CR_AVX2_AVX512_TARGET void gelu_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        gelu_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_bf16_cr_avx2_level(void) {
#if defined(GELU_BF16_CR_AVX2_FORCE_ISA)
    return GELU_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t gelu_bf16_cr_avx2(uint16_t x) {
    return gelu_bf16_cr_avx2_element(x);
}

void gelu_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_bf16_cr_avx2_level();
    if (level == 2) {
        gelu_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_bf16_cr_avx2_array_portable(x, y, n);
}
