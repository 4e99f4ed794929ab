/* acosh_bf16_1ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, bf16
 *   domain       every input
 *   max error    0.821888 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.76p+90 (1.80855303e+27, encoding 0x6cbb)
 *   result there 0x1.fap+5 (63.25, encoding 0x427d)
 *   mean error   0.074664 ulp
 *   misrounded   3502 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           23a30ce6f525e1c900429f37e28731c4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh_bf16_avx512.db
 *                time: 0.5189 ns/element as avx512 code (inputs mean)
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
#include "acosh_bf16_1ulp_avx512.h"

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

static inline int32_t acosh_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float acosh_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acosh_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float acosh_bf16_1ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t acosh_bf16_1ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t acosh_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t acosh_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = acosh_bf16_1ulp_avx512_shl_i32(v1, v2);
    const float v4 = acosh_bf16_1ulp_avx512_frombits_f32(v3);
    const float v5 = 0x1.8p+0f; /* 1.5 */
    const int v6 = v4 < v5;
    const float v7 = 0x1p+0f; /* 1 */
    const float v8 = v4 - v7;
    const float v9 = v8 + v8;
    const float v10 = acosh_bf16_1ulp_avx512_fma_f32(v8, v8, v9);
    const float v11 = acosh_bf16_1ulp_avx512_sqrt_f32(v10);
    const float v12 = v8 * v11;
    const float v13 = -0x1.a23814p-4f; /* -0.102104262 */
    const float v14 = 0x1.0691dap-4f; /* 0.0641039386 */
    const float v15 = v14 * v8;
    const float v16 = v13 + v15;
    const float v17 = 0x1.2e3ae2p-3f; /* 0.147573248 */
    const float v18 = acosh_bf16_1ulp_avx512_fma_f32(v16, v8, v17);
    const float v19 = -0x1.569e94p-2f; /* -0.334589303 */
    const float v20 = acosh_bf16_1ulp_avx512_fma_f32(v18, v8, v19);
    const float v21 = v12 * v20;
    const float v22 = v21 + v11;
    const float v23 = 0x1.fbbc84p-2f; /* 0.495836318 */
    const float v24 = v23 * v4;
    const float v25 = 0x1.4p+4f; /* 20 */
    const int v26 = v25 < v4;
    const float v27 = v26 ? v4 : v11;
    const float v28 = 0x1.03d404p-1f; /* 0.507476926 */
    const float v29 = v27 * v28;
    const float v30 = v24 + v29;
    const int32_t v31 = acosh_bf16_1ulp_avx512_bits_f32(v30);
    const int32_t v32 = 1051372203; /* 0x3eaaaaab */
    const int32_t v33 = (int32_t)((uint32_t)v31 - (uint32_t)v32);
    const int32_t v34 = 23;
    const int32_t v35 = acosh_bf16_1ulp_avx512_ashr_i32(v33, v34);
    const float v36 = (float)v35;
    const float v37 = -0x1.3b2466p-2f; /* -0.307756037 */
    const int32_t v38 = -8388608; /* 0xff800000 */
    const int32_t v39 = 1059760811; /* 0x3f2aaaab */
    const int32_t v40 = (int32_t)((uint32_t)v31 - (uint32_t)v39);
    const int32_t v41 = v38 & v40;
    const int32_t v42 = (int32_t)((uint32_t)v31 - (uint32_t)v41);
    const float v43 = acosh_bf16_1ulp_avx512_frombits_f32(v42);
    const float v44 = v43 - v7;
    const float v45 = 0x1.0fc148p-12f; /* 0.000259165769 */
    const float v46 = acosh_bf16_1ulp_avx512_fma_f32(v44, v44, v45);
    const float v47 = 0x1.5f6fc6p-2f; /* 0.343199819 */
    const float v48 = -0x1.0e6cb4p-1f; /* -0.528173089 */
    const float v49 = acosh_bf16_1ulp_avx512_fma_f32(v44, v47, v48);
    const float v50 = acosh_bf16_1ulp_avx512_fma_f32(v46, v49, v36);
    const float v51 = v44 + v50;
    const float v52 = acosh_bf16_1ulp_avx512_fma_f32(v36, v37, v51);
    const float v53 = v6 ? v22 : v52;
    const int32_t v54 = acosh_bf16_1ulp_avx512_bits_f32(v53);
    const int32_t v55 = (int32_t)((uint32_t)v0 + (uint32_t)v54);
    const int32_t v56 = acosh_bf16_1ulp_avx512_lshr_i32(v55, v2);
    const int v57 = v7 <= v4;
    const float v58 = 0x1.fff96cp-41f; /* 9.09449057e-13 */
    const float v59 = INFINITY;
    const float v60 = acosh_bf16_1ulp_avx512_fma_f32(v30, v58, v59);
    const int v61 = v4 < v60;
    const int v62 = v57 & v61;
    const int v63 = !v62;
    int32_t r0 = v56;
    if (v63) {
        const int v64 = v4 < v7;
        const float v65 = NAN;
        const float v66 = v64 ? v65 : v4;
        const int32_t v67 = acosh_bf16_1ulp_avx512_bits_f32(v66);
        const int32_t v68 = (int32_t)((uint32_t)v0 + (uint32_t)v67);
        const int32_t v69 = acosh_bf16_1ulp_avx512_lshr_i32(v68, v2);
        r0 = v69;
    }
    return (uint16_t)r0;
}

static void acosh_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_BF16_1ULP_AVX512_AVX2 static inline ACOSH_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_BF16_1ULP_AVX512_AVX512 static inline ACOSH_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOSH_BF16_1ULP_AVX512_AVX2 __m256i acosh_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ACOSH_BF16_1ULP_AVX512_AVX2 void acosh_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH_BF16_1ULP_AVX512_AVX2 void acosh_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+0f); /* 1.5 */
    const __m256 v7 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v13 = _mm256_set1_ps(-0x1.a23814p-4f); /* -0.102104262 */
    const __m256 v14 = _mm256_set1_ps(0x1.0691dap-4f); /* 0.0641039386 */
    const __m256 v17 = _mm256_set1_ps(0x1.2e3ae2p-3f); /* 0.147573248 */
    const __m256 v19 = _mm256_set1_ps(-0x1.569e94p-2f); /* -0.334589303 */
    const __m256 v23 = _mm256_set1_ps(0x1.fbbc84p-2f); /* 0.495836318 */
    const __m256 v25 = _mm256_set1_ps(0x1.4p+4f); /* 20 */
    const __m256 v28 = _mm256_set1_ps(0x1.03d404p-1f); /* 0.507476926 */
    const __m256i v32 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256 v37 = _mm256_set1_ps(-0x1.3b2466p-2f); /* -0.307756037 */
    const __m256i v38 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v39 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v45 = _mm256_set1_ps(0x1.0fc148p-12f); /* 0.000259165769 */
    const __m256 v47 = _mm256_set1_ps(0x1.5f6fc6p-2f); /* 0.343199819 */
    const __m256 v48 = _mm256_set1_ps(-0x1.0e6cb4p-1f); /* -0.528173089 */
    const __m256 v58 = _mm256_set1_ps(0x1.fff96cp-41f); /* 9.09449057e-13 */
    const __m256 v59 = _mm256_set1_ps(INFINITY);
    const __m256 v65 = _mm256_set1_ps(NAN);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v4, v5, _CMP_LT_OQ));
    const __m256 v8 = _mm256_sub_ps(v4, v7);
    const __m256 v9 = _mm256_add_ps(v8, v8);
    const __m256 v10 = _mm256_fmadd_ps(v8, v8, v9);
    const __m256 v11 = _mm256_sqrt_ps(v10);
    const __m256 v12 = _mm256_mul_ps(v8, v11);
    const __m256 v15 = _mm256_mul_ps(v14, v8);
    const __m256 v16 = _mm256_add_ps(v13, v15);
    const __m256 v18 = _mm256_fmadd_ps(v16, v8, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v8, v19);
    const __m256 v21 = _mm256_mul_ps(v12, v20);
    const __m256 v22 = _mm256_add_ps(v21, v11);
    const __m256 v24 = _mm256_mul_ps(v23, v4);
    const __m256i v26 = _mm256_castps_si256(_mm256_cmp_ps(v25, v4, _CMP_LT_OQ));
    const __m256 v27 = _mm256_blendv_ps(v11, v4, _mm256_castsi256_ps(v26));
    const __m256 v29 = _mm256_mul_ps(v27, v28);
    const __m256 v30 = _mm256_add_ps(v24, v29);
    const __m256i v31 = _mm256_castps_si256(v30);
    const __m256i v33 = _mm256_sub_epi32(v31, v32);
    const __m256i v35 = _mm256_srai_epi32(v33, 23);
    const __m256 v36 = _mm256_cvtepi32_ps(v35);
    const __m256i v40 = _mm256_sub_epi32(v31, v39);
    const __m256i v41 = _mm256_and_si256(v38, v40);
    const __m256i v42 = _mm256_sub_epi32(v31, v41);
    const __m256 v43 = _mm256_castsi256_ps(v42);
    const __m256 v44 = _mm256_sub_ps(v43, v7);
    const __m256 v46 = _mm256_fmadd_ps(v44, v44, v45);
    const __m256 v49 = _mm256_fmadd_ps(v44, v47, v48);
    const __m256 v50 = _mm256_fmadd_ps(v46, v49, v36);
    const __m256 v51 = _mm256_add_ps(v44, v50);
    const __m256 v52 = _mm256_fmadd_ps(v36, v37, v51);
    const __m256 v53 = _mm256_blendv_ps(v52, v22, _mm256_castsi256_ps(v6));
    const __m256i v54 = acosh_bf16_1ulp_avx512_bits_f32_avx2(v53);
    const __m256i v55 = _mm256_add_epi32(v0, v54);
    const __m256i v56 = _mm256_srli_epi32(v55, 16);
    const __m256i v57 = _mm256_castps_si256(_mm256_cmp_ps(v7, v4, _CMP_LE_OQ));
    const __m256 v60 = _mm256_fmadd_ps(v30, v58, v59);
    const __m256i v61 = _mm256_castps_si256(_mm256_cmp_ps(v4, v60, _CMP_LT_OQ));
    const __m256i v62 = _mm256_and_si256(v57, v61);
    const __m256i v63 = _mm256_xor_si256(v62, _mm256_set1_epi32(-1));
    __m256i r0 = v56;
    __m256i any1 = v63;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v64 = _mm256_castps_si256(_mm256_cmp_ps(v4, v7, _CMP_LT_OQ));
        const __m256 v66 = _mm256_blendv_ps(v4, v65, _mm256_castsi256_ps(v64));
        const __m256i v67 = acosh_bf16_1ulp_avx512_bits_f32_avx2(v66);
        const __m256i v68 = _mm256_add_epi32(v0, v67);
        const __m256i v69 = _mm256_srli_epi32(v68, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v69), _mm256_castsi256_ps(v63)));
    }
    acosh_bf16_1ulp_avx512_store_u16_avx2(y, r0);
}

static ACOSH_BF16_1ULP_AVX512_AVX2_TARGET void acosh_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acosh_bf16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_BF16_1ULP_AVX512_AVX512 __m512i acosh_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH_BF16_1ULP_AVX512_AVX512 void acosh_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+0f); /* 1.5 */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(-0x1.a23814p-4f); /* -0.102104262 */
    const __m512 v14 = _mm512_set1_ps(0x1.0691dap-4f); /* 0.0641039386 */
    const __m512 v17 = _mm512_set1_ps(0x1.2e3ae2p-3f); /* 0.147573248 */
    const __m512 v19 = _mm512_set1_ps(-0x1.569e94p-2f); /* -0.334589303 */
    const __m512 v23 = _mm512_set1_ps(0x1.fbbc84p-2f); /* 0.495836318 */
    const __m512 v25 = _mm512_set1_ps(0x1.4p+4f); /* 20 */
    const __m512 v28 = _mm512_set1_ps(0x1.03d404p-1f); /* 0.507476926 */
    const __m512i v32 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512 v37 = _mm512_set1_ps(-0x1.3b2466p-2f); /* -0.307756037 */
    const __m512i v38 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v39 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v45 = _mm512_set1_ps(0x1.0fc148p-12f); /* 0.000259165769 */
    const __m512 v47 = _mm512_set1_ps(0x1.5f6fc6p-2f); /* 0.343199819 */
    const __m512 v48 = _mm512_set1_ps(-0x1.0e6cb4p-1f); /* -0.528173089 */
    const __m512 v58 = _mm512_set1_ps(0x1.fff96cp-41f); /* 9.09449057e-13 */
    const __m512 v59 = _mm512_set1_ps(INFINITY);
    const __m512 v65 = _mm512_set1_ps(NAN);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __mmask16 v6_0 = _mm512_cmp_ps_mask(v4_0, v5, _CMP_LT_OQ);
    const __mmask16 v6_1 = _mm512_cmp_ps_mask(v4_1, v5, _CMP_LT_OQ);
    const __m512 v8_0 = _mm512_sub_ps(v4_0, v7);
    const __m512 v8_1 = _mm512_sub_ps(v4_1, v7);
    const __m512 v9_0 = _mm512_add_ps(v8_0, v8_0);
    const __m512 v9_1 = _mm512_add_ps(v8_1, v8_1);
    const __m512 v10_0 = _mm512_fmadd_ps(v8_0, v8_0, v9_0);
    const __m512 v10_1 = _mm512_fmadd_ps(v8_1, v8_1, v9_1);
    const __m512 v11_0 = _mm512_sqrt_ps(v10_0);
    const __m512 v11_1 = _mm512_sqrt_ps(v10_1);
    const __m512 v12_0 = _mm512_mul_ps(v8_0, v11_0);
    const __m512 v12_1 = _mm512_mul_ps(v8_1, v11_1);
    const __m512 v15_0 = _mm512_mul_ps(v14, v8_0);
    const __m512 v15_1 = _mm512_mul_ps(v14, v8_1);
    const __m512 v16_0 = _mm512_add_ps(v13, v15_0);
    const __m512 v16_1 = _mm512_add_ps(v13, v15_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v8_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v8_1, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v8_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v8_1, v19);
    const __m512 v21_0 = _mm512_mul_ps(v12_0, v20_0);
    const __m512 v21_1 = _mm512_mul_ps(v12_1, v20_1);
    const __m512 v22_0 = _mm512_add_ps(v21_0, v11_0);
    const __m512 v22_1 = _mm512_add_ps(v21_1, v11_1);
    const __m512 v24_0 = _mm512_mul_ps(v23, v4_0);
    const __m512 v24_1 = _mm512_mul_ps(v23, v4_1);
    const __mmask16 v26_0 = _mm512_cmp_ps_mask(v25, v4_0, _CMP_LT_OQ);
    const __mmask16 v26_1 = _mm512_cmp_ps_mask(v25, v4_1, _CMP_LT_OQ);
    const __m512 v27_0 = _mm512_mask_blend_ps(v26_0, v11_0, v4_0);
    const __m512 v27_1 = _mm512_mask_blend_ps(v26_1, v11_1, v4_1);
    const __m512 v29_0 = _mm512_mul_ps(v27_0, v28);
    const __m512 v29_1 = _mm512_mul_ps(v27_1, v28);
    const __m512 v30_0 = _mm512_add_ps(v24_0, v29_0);
    const __m512 v30_1 = _mm512_add_ps(v24_1, v29_1);
    const __m512i v31_0 = _mm512_castps_si512(v30_0);
    const __m512i v31_1 = _mm512_castps_si512(v30_1);
    const __m512i v33_0 = _mm512_sub_epi32(v31_0, v32);
    const __m512i v33_1 = _mm512_sub_epi32(v31_1, v32);
    const __m512i v35_0 = _mm512_srai_epi32(v33_0, 23);
    const __m512i v35_1 = _mm512_srai_epi32(v33_1, 23);
    const __m512 v36_0 = _mm512_cvtepi32_ps(v35_0);
    const __m512 v36_1 = _mm512_cvtepi32_ps(v35_1);
    const __m512i v40_0 = _mm512_sub_epi32(v31_0, v39);
    const __m512i v40_1 = _mm512_sub_epi32(v31_1, v39);
    const __m512i v41_0 = _mm512_and_si512(v38, v40_0);
    const __m512i v41_1 = _mm512_and_si512(v38, v40_1);
    const __m512i v42_0 = _mm512_sub_epi32(v31_0, v41_0);
    const __m512i v42_1 = _mm512_sub_epi32(v31_1, v41_1);
    const __m512 v43_0 = _mm512_castsi512_ps(v42_0);
    const __m512 v43_1 = _mm512_castsi512_ps(v42_1);
    const __m512 v44_0 = _mm512_sub_ps(v43_0, v7);
    const __m512 v44_1 = _mm512_sub_ps(v43_1, v7);
    const __m512 v46_0 = _mm512_fmadd_ps(v44_0, v44_0, v45);
    const __m512 v46_1 = _mm512_fmadd_ps(v44_1, v44_1, v45);
    const __m512 v49_0 = _mm512_fmadd_ps(v44_0, v47, v48);
    const __m512 v49_1 = _mm512_fmadd_ps(v44_1, v47, v48);
    const __m512 v50_0 = _mm512_fmadd_ps(v46_0, v49_0, v36_0);
    const __m512 v50_1 = _mm512_fmadd_ps(v46_1, v49_1, v36_1);
    const __m512 v51_0 = _mm512_add_ps(v44_0, v50_0);
    const __m512 v51_1 = _mm512_add_ps(v44_1, v50_1);
    const __m512 v52_0 = _mm512_fmadd_ps(v36_0, v37, v51_0);
    const __m512 v52_1 = _mm512_fmadd_ps(v36_1, v37, v51_1);
    const __m512 v53_0 = _mm512_mask_blend_ps(v6_0, v52_0, v22_0);
    const __m512 v53_1 = _mm512_mask_blend_ps(v6_1, v52_1, v22_1);
    const __m512i v54_0 = acosh_bf16_1ulp_avx512_bits_f32_avx512(v53_0);
    const __m512i v54_1 = acosh_bf16_1ulp_avx512_bits_f32_avx512(v53_1);
    const __m512i v55_0 = _mm512_add_epi32(v0, v54_0);
    const __m512i v55_1 = _mm512_add_epi32(v0, v54_1);
    const __m512i v56_0 = _mm512_srli_epi32(v55_0, 16);
    const __m512i v56_1 = _mm512_srli_epi32(v55_1, 16);
    const __mmask16 v57_0 = _mm512_cmp_ps_mask(v7, v4_0, _CMP_LE_OQ);
    const __mmask16 v57_1 = _mm512_cmp_ps_mask(v7, v4_1, _CMP_LE_OQ);
    const __m512 v60_0 = _mm512_fmadd_ps(v30_0, v58, v59);
    const __m512 v60_1 = _mm512_fmadd_ps(v30_1, v58, v59);
    const __mmask16 v61_0 = _mm512_cmp_ps_mask(v4_0, v60_0, _CMP_LT_OQ);
    const __mmask16 v61_1 = _mm512_cmp_ps_mask(v4_1, v60_1, _CMP_LT_OQ);
    const __mmask16 v62_0 = (__mmask16)(v57_0 & v61_0);
    const __mmask16 v62_1 = (__mmask16)(v57_1 & v61_1);
    const __mmask16 v63_0 = (__mmask16)~v62_0;
    const __mmask16 v63_1 = (__mmask16)~v62_1;
    __m512i r0_0 = v56_0;
    __m512i r0_1 = v56_1;
    __mmask16 any1 = v63_0;
    any1 = (__mmask16)(any1 | v63_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v64_0 = _mm512_cmp_ps_mask(v4_0, v7, _CMP_LT_OQ);
        const __mmask16 v64_1 = _mm512_cmp_ps_mask(v4_1, v7, _CMP_LT_OQ);
        const __m512 v66_0 = _mm512_mask_blend_ps(v64_0, v4_0, v65);
        const __m512 v66_1 = _mm512_mask_blend_ps(v64_1, v4_1, v65);
        const __m512i v67_0 = acosh_bf16_1ulp_avx512_bits_f32_avx512(v66_0);
        const __m512i v67_1 = acosh_bf16_1ulp_avx512_bits_f32_avx512(v66_1);
        const __m512i v68_0 = _mm512_add_epi32(v0, v67_0);
        const __m512i v68_1 = _mm512_add_epi32(v0, v67_1);
        const __m512i v69_0 = _mm512_srli_epi32(v68_0, 16);
        const __m512i v69_1 = _mm512_srli_epi32(v68_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v63_0, r0_0, v69_0);
        r0_1 = _mm512_mask_blend_epi32(v63_1, r0_1, v69_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static ACOSH_BF16_1ULP_AVX512_AVX512_TARGET void acosh_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+0f); /* 1.5 */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(-0x1.a23814p-4f); /* -0.102104262 */
    const __m512 v14 = _mm512_set1_ps(0x1.0691dap-4f); /* 0.0641039386 */
    const __m512 v17 = _mm512_set1_ps(0x1.2e3ae2p-3f); /* 0.147573248 */
    const __m512 v19 = _mm512_set1_ps(-0x1.569e94p-2f); /* -0.334589303 */
    const __m512 v23 = _mm512_set1_ps(0x1.fbbc84p-2f); /* 0.495836318 */
    const __m512 v25 = _mm512_set1_ps(0x1.4p+4f); /* 20 */
    const __m512 v28 = _mm512_set1_ps(0x1.03d404p-1f); /* 0.507476926 */
    const __m512i v32 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512 v37 = _mm512_set1_ps(-0x1.3b2466p-2f); /* -0.307756037 */
    const __m512i v38 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v39 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v45 = _mm512_set1_ps(0x1.0fc148p-12f); /* 0.000259165769 */
    const __m512 v47 = _mm512_set1_ps(0x1.5f6fc6p-2f); /* 0.343199819 */
    const __m512 v48 = _mm512_set1_ps(-0x1.0e6cb4p-1f); /* -0.528173089 */
    const __m512 v58 = _mm512_set1_ps(0x1.fff96cp-41f); /* 9.09449057e-13 */
    const __m512 v59 = _mm512_set1_ps(INFINITY);
    const __m512 v65 = _mm512_set1_ps(NAN);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __mmask16 v6 = _mm512_cmp_ps_mask(v4, v5, _CMP_LT_OQ);
    const __m512 v8 = _mm512_sub_ps(v4, v7);
    const __m512 v9 = _mm512_add_ps(v8, v8);
    const __m512 v10 = _mm512_fmadd_ps(v8, v8, v9);
    const __m512 v11 = _mm512_sqrt_ps(v10);
    const __m512 v12 = _mm512_mul_ps(v8, v11);
    const __m512 v15 = _mm512_mul_ps(v14, v8);
    const __m512 v16 = _mm512_add_ps(v13, v15);
    const __m512 v18 = _mm512_fmadd_ps(v16, v8, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v8, v19);
    const __m512 v21 = _mm512_mul_ps(v12, v20);
    const __m512 v22 = _mm512_add_ps(v21, v11);
    const __m512 v24 = _mm512_mul_ps(v23, v4);
    const __mmask16 v26 = _mm512_cmp_ps_mask(v25, v4, _CMP_LT_OQ);
    const __m512 v27 = _mm512_mask_blend_ps(v26, v11, v4);
    const __m512 v29 = _mm512_mul_ps(v27, v28);
    const __m512 v30 = _mm512_add_ps(v24, v29);
    const __m512i v31 = _mm512_castps_si512(v30);
    const __m512i v33 = _mm512_sub_epi32(v31, v32);
    const __m512i v35 = _mm512_srai_epi32(v33, 23);
    const __m512 v36 = _mm512_cvtepi32_ps(v35);
    const __m512i v40 = _mm512_sub_epi32(v31, v39);
    const __m512i v41 = _mm512_and_si512(v38, v40);
    const __m512i v42 = _mm512_sub_epi32(v31, v41);
    const __m512 v43 = _mm512_castsi512_ps(v42);
    const __m512 v44 = _mm512_sub_ps(v43, v7);
    const __m512 v46 = _mm512_fmadd_ps(v44, v44, v45);
    const __m512 v49 = _mm512_fmadd_ps(v44, v47, v48);
    const __m512 v50 = _mm512_fmadd_ps(v46, v49, v36);
    const __m512 v51 = _mm512_add_ps(v44, v50);
    const __m512 v52 = _mm512_fmadd_ps(v36, v37, v51);
    const __m512 v53 = _mm512_mask_blend_ps(v6, v52, v22);
    const __m512i v54 = acosh_bf16_1ulp_avx512_bits_f32_avx512(v53);
    const __m512i v55 = _mm512_add_epi32(v0, v54);
    const __m512i v56 = _mm512_srli_epi32(v55, 16);
    const __mmask16 v57 = _mm512_cmp_ps_mask(v7, v4, _CMP_LE_OQ);
    const __m512 v60 = _mm512_fmadd_ps(v30, v58, v59);
    const __mmask16 v61 = _mm512_cmp_ps_mask(v4, v60, _CMP_LT_OQ);
    const __mmask16 v62 = (__mmask16)(v57 & v61);
    const __mmask16 v63 = (__mmask16)~v62;
    __m512i r0 = v56;
    __mmask16 any1 = v63;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v64 = _mm512_cmp_ps_mask(v4, v7, _CMP_LT_OQ);
        const __m512 v66 = _mm512_mask_blend_ps(v64, v4, v65);
        const __m512i v67 = acosh_bf16_1ulp_avx512_bits_f32_avx512(v66);
        const __m512i v68 = _mm512_add_epi32(v0, v67);
        const __m512i v69 = _mm512_srli_epi32(v68, 16);
        r0 = _mm512_mask_blend_epi32(v63, r0, v69);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ACOSH_BF16_1ULP_AVX512_AVX512_TARGET void acosh_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acosh_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_bf16_1ulp_avx512_level(void) {
#if defined(ACOSH_BF16_1ULP_AVX512_FORCE_ISA)
    return ACOSH_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t acosh_bf16_1ulp_avx512(uint16_t x) {
    return acosh_bf16_1ulp_avx512_element(x);
}

void acosh_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_bf16_1ulp_avx512_level();
    if (level == 2) {
        acosh_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_bf16_1ulp_avx512_array_portable(x, y, n);
}
