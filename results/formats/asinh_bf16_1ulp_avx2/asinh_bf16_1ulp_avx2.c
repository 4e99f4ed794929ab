/* asinh_bf16_1ulp_avx2: asinh
 *
 *   target       asinh, arsinh x, bf16
 *   domain       every input
 *   max error    0.606692 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.5p+90 (-1.6247963e+27, encoding 0xeca8)
 *   result there -0x1.fcp+5 (-63.5, encoding 0xc27e)
 *   mean error   0.132511 ulp
 *   misrounded   2402 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dd5347d30eb3bdda08e2c80627e8f022
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/asinh_bf16_avx2.db
 *                time: 0.9099 ns/element as avx2 code (inputs mean)
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
#include "asinh_bf16_1ulp_avx2.h"

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

static inline int32_t asinh_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float asinh_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asinh_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asinh_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float asinh_bf16_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asinh_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t asinh_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float asinh_bf16_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = asinh_bf16_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return asinh_bf16_1ulp_avx2_frombits_f32((asinh_bf16_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t asinh_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t asinh_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32766; /* 0x00007ffe */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = asinh_bf16_1ulp_avx2_shl_i32(v1, v2);
    const float v4 = asinh_bf16_1ulp_avx2_frombits_f32(v3);
    const float v5 = asinh_bf16_1ulp_avx2_abs_f32(v4);
    const float v6 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const int v7 = v5 <= v6;
    const float v8 = 0x1.ff9668p-2f; /* 0.499597192 */
    const int v9 = v5 < v8;
    const float v10 = v4 * v4;
    const float v11 = v10 * v5;
    const float v12 = -0x1.f8a558p-6f; /* -0.0308011398 */
    const float v13 = asinh_bf16_1ulp_avx2_fma_f32(v10, v10, v12);
    const float v14 = -0x1.402b6ap-3f; /* -0.156332806 */
    const float v15 = asinh_bf16_1ulp_avx2_fma_f32(v10, v13, v14);
    const float v16 = asinh_bf16_1ulp_avx2_fma_f32(v11, v15, v5);
    const float v17 = 0x1.62fd22p-1f; /* 0.6933375 */
    const float v18 = 0x1.fe88bap-2f; /* 0.498568445 */
    const float v19 = 0x1.006faep-1f; /* 0.500852048 */
    const float v20 = 0x1p+20f; /* 1048576 */
    const int v21 = v20 < v5;
    const float v22 = 0x1p+0f; /* 1 */
    const float v23 = v5 * v5;
    const float v24 = v22 + v23;
    const float v25 = asinh_bf16_1ulp_avx2_sqrt_f32(v24);
    const float v26 = v21 ? v5 : v25;
    const float v27 = v19 * v26;
    const float v28 = asinh_bf16_1ulp_avx2_fma_f32(v18, v5, v27);
    const int32_t v29 = asinh_bf16_1ulp_avx2_bits_f32(v28);
    const int32_t v30 = 1051372203; /* 0x3eaaaaab */
    const int32_t v31 = (int32_t)((uint32_t)v29 - (uint32_t)v30);
    const int32_t v32 = 23;
    const int32_t v33 = asinh_bf16_1ulp_avx2_ashr_i32(v31, v32);
    const float v34 = (float)v33;
    const int32_t v35 = -8388608; /* 0xff800000 */
    const int32_t v36 = 1059760811; /* 0x3f2aaaab */
    const int32_t v37 = (int32_t)((uint32_t)v29 - (uint32_t)v36);
    const int32_t v38 = v35 & v37;
    const int32_t v39 = (int32_t)((uint32_t)v29 - (uint32_t)v38);
    const float v40 = asinh_bf16_1ulp_avx2_frombits_f32(v39);
    const float v41 = v40 - v22;
    const float v42 = v41 * v41;
    const float v43 = 0x1.767274p-2f; /* 0.365670979 */
    const float v44 = -0x1.0d5004p-1f; /* -0.526001096 */
    const float v45 = asinh_bf16_1ulp_avx2_fma_f32(v43, v41, v44);
    const float v46 = 0x1.eb0c32p-14f; /* 0.00011707488 */
    const float v47 = v46 * v34;
    const float v48 = asinh_bf16_1ulp_avx2_fma_f32(v42, v45, v47);
    const float v49 = v48 + v41;
    const float v50 = asinh_bf16_1ulp_avx2_fma_f32(v17, v34, v49);
    const float v51 = v9 ? v16 : v50;
    const float v52 = v7 ? v51 : v5;
    const float v53 = asinh_bf16_1ulp_avx2_copysign_f32(v52, v4);
    const int32_t v54 = asinh_bf16_1ulp_avx2_bits_f32(v53);
    const int32_t v55 = (int32_t)((uint32_t)v0 + (uint32_t)v54);
    const int32_t v56 = asinh_bf16_1ulp_avx2_lshr_i32(v55, v2);
    const int32_t r0 = v56;
    return (uint16_t)r0;
}

static void asinh_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_BF16_1ULP_AVX2_AVX2 static inline ASINH_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASINH_BF16_1ULP_AVX2_AVX512 static inline ASINH_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ASINH_BF16_1ULP_AVX2_AVX2 __m256i asinh_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASINH_BF16_1ULP_AVX2_AVX2 __m256 asinh_bf16_1ulp_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
ASINH_BF16_1ULP_AVX2_AVX2 void asinh_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASINH_BF16_1ULP_AVX2_AVX2 void asinh_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32766); /* 0x00007ffe */
    const __m256 v6 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v8 = _mm256_set1_ps(0x1.ff9668p-2f); /* 0.499597192 */
    const __m256 v12 = _mm256_set1_ps(-0x1.f8a558p-6f); /* -0.0308011398 */
    const __m256 v14 = _mm256_set1_ps(-0x1.402b6ap-3f); /* -0.156332806 */
    const __m256 v17 = _mm256_set1_ps(0x1.62fd22p-1f); /* 0.6933375 */
    const __m256 v18 = _mm256_set1_ps(0x1.fe88bap-2f); /* 0.498568445 */
    const __m256 v19 = _mm256_set1_ps(0x1.006faep-1f); /* 0.500852048 */
    const __m256 v20 = _mm256_set1_ps(0x1p+20f); /* 1048576 */
    const __m256 v22 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v30 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256i v35 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v36 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v43 = _mm256_set1_ps(0x1.767274p-2f); /* 0.365670979 */
    const __m256 v44 = _mm256_set1_ps(-0x1.0d5004p-1f); /* -0.526001096 */
    const __m256 v46 = _mm256_set1_ps(0x1.eb0c32p-14f); /* 0.00011707488 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v5, v6, _CMP_LE_OQ));
    const __m256i v9 = _mm256_castps_si256(_mm256_cmp_ps(v5, v8, _CMP_LT_OQ));
    const __m256 v10 = _mm256_mul_ps(v4, v4);
    const __m256 v11 = _mm256_mul_ps(v10, v5);
    const __m256 v13 = _mm256_fmadd_ps(v10, v10, v12);
    const __m256 v15 = _mm256_fmadd_ps(v10, v13, v14);
    const __m256 v16 = _mm256_fmadd_ps(v11, v15, v5);
    const __m256i v21 = _mm256_castps_si256(_mm256_cmp_ps(v20, v5, _CMP_LT_OQ));
    const __m256 v23 = _mm256_mul_ps(v5, v5);
    const __m256 v24 = _mm256_add_ps(v22, v23);
    const __m256 v25 = _mm256_sqrt_ps(v24);
    const __m256 v26 = _mm256_blendv_ps(v25, v5, _mm256_castsi256_ps(v21));
    const __m256 v27 = _mm256_mul_ps(v19, v26);
    const __m256 v28 = _mm256_fmadd_ps(v18, v5, v27);
    const __m256i v29 = asinh_bf16_1ulp_avx2_bits_f32_avx2(v28);
    const __m256i v31 = _mm256_sub_epi32(v29, v30);
    const __m256i v33 = _mm256_srai_epi32(v31, 23);
    const __m256 v34 = _mm256_cvtepi32_ps(v33);
    const __m256i v37 = _mm256_sub_epi32(v29, v36);
    const __m256i v38 = _mm256_and_si256(v35, v37);
    const __m256i v39 = _mm256_sub_epi32(v29, v38);
    const __m256 v40 = _mm256_castsi256_ps(v39);
    const __m256 v41 = _mm256_sub_ps(v40, v22);
    const __m256 v42 = _mm256_mul_ps(v41, v41);
    const __m256 v45 = _mm256_fmadd_ps(v43, v41, v44);
    const __m256 v47 = _mm256_mul_ps(v46, v34);
    const __m256 v48 = _mm256_fmadd_ps(v42, v45, v47);
    const __m256 v49 = _mm256_add_ps(v48, v41);
    const __m256 v50 = _mm256_fmadd_ps(v17, v34, v49);
    const __m256 v51 = _mm256_blendv_ps(v50, v16, _mm256_castsi256_ps(v9));
    const __m256 v52 = _mm256_blendv_ps(v5, v51, _mm256_castsi256_ps(v7));
    const __m256 v53 = asinh_bf16_1ulp_avx2_copysign_f32_avx2(v52, v4);
    const __m256i v54 = asinh_bf16_1ulp_avx2_bits_f32_avx2(v53);
    const __m256i v55 = _mm256_add_epi32(v0, v54);
    const __m256i v56 = _mm256_srli_epi32(v55, 16);
    asinh_bf16_1ulp_avx2_store_u16_avx2(y, v56);
}

static ASINH_BF16_1ULP_AVX2_AVX2_TARGET void asinh_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        asinh_bf16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ASINH_BF16_1ULP_AVX2_AVX512 __m512i asinh_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASINH_BF16_1ULP_AVX2_AVX512 __m512 asinh_bf16_1ulp_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ASINH_BF16_1ULP_AVX2_AVX512 void asinh_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32766); /* 0x00007ffe */
    const __m512 v6 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v8 = _mm512_set1_ps(0x1.ff9668p-2f); /* 0.499597192 */
    const __m512 v12 = _mm512_set1_ps(-0x1.f8a558p-6f); /* -0.0308011398 */
    const __m512 v14 = _mm512_set1_ps(-0x1.402b6ap-3f); /* -0.156332806 */
    const __m512 v17 = _mm512_set1_ps(0x1.62fd22p-1f); /* 0.6933375 */
    const __m512 v18 = _mm512_set1_ps(0x1.fe88bap-2f); /* 0.498568445 */
    const __m512 v19 = _mm512_set1_ps(0x1.006faep-1f); /* 0.500852048 */
    const __m512 v20 = _mm512_set1_ps(0x1p+20f); /* 1048576 */
    const __m512 v22 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v30 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512i v35 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v36 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v43 = _mm512_set1_ps(0x1.767274p-2f); /* 0.365670979 */
    const __m512 v44 = _mm512_set1_ps(-0x1.0d5004p-1f); /* -0.526001096 */
    const __m512 v46 = _mm512_set1_ps(0x1.eb0c32p-14f); /* 0.00011707488 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v7_0 = _mm512_cmp_ps_mask(v5_0, v6, _CMP_LE_OQ);
    const __mmask16 v7_1 = _mm512_cmp_ps_mask(v5_1, v6, _CMP_LE_OQ);
    const __mmask16 v9_0 = _mm512_cmp_ps_mask(v5_0, v8, _CMP_LT_OQ);
    const __mmask16 v9_1 = _mm512_cmp_ps_mask(v5_1, v8, _CMP_LT_OQ);
    const __m512 v10_0 = _mm512_mul_ps(v4_0, v4_0);
    const __m512 v10_1 = _mm512_mul_ps(v4_1, v4_1);
    const __m512 v11_0 = _mm512_mul_ps(v10_0, v5_0);
    const __m512 v11_1 = _mm512_mul_ps(v10_1, v5_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v10_0, v10_0, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v10_1, v10_1, v12);
    const __m512 v15_0 = _mm512_fmadd_ps(v10_0, v13_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v10_1, v13_1, v14);
    const __m512 v16_0 = _mm512_fmadd_ps(v11_0, v15_0, v5_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v11_1, v15_1, v5_1);
    const __mmask16 v21_0 = _mm512_cmp_ps_mask(v20, v5_0, _CMP_LT_OQ);
    const __mmask16 v21_1 = _mm512_cmp_ps_mask(v20, v5_1, _CMP_LT_OQ);
    const __m512 v23_0 = _mm512_mul_ps(v5_0, v5_0);
    const __m512 v23_1 = _mm512_mul_ps(v5_1, v5_1);
    const __m512 v24_0 = _mm512_add_ps(v22, v23_0);
    const __m512 v24_1 = _mm512_add_ps(v22, v23_1);
    const __m512 v25_0 = _mm512_sqrt_ps(v24_0);
    const __m512 v25_1 = _mm512_sqrt_ps(v24_1);
    const __m512 v26_0 = _mm512_mask_blend_ps(v21_0, v25_0, v5_0);
    const __m512 v26_1 = _mm512_mask_blend_ps(v21_1, v25_1, v5_1);
    const __m512 v27_0 = _mm512_mul_ps(v19, v26_0);
    const __m512 v27_1 = _mm512_mul_ps(v19, v26_1);
    const __m512 v28_0 = _mm512_fmadd_ps(v18, v5_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v18, v5_1, v27_1);
    const __m512i v29_0 = asinh_bf16_1ulp_avx2_bits_f32_avx512(v28_0);
    const __m512i v29_1 = asinh_bf16_1ulp_avx2_bits_f32_avx512(v28_1);
    const __m512i v31_0 = _mm512_sub_epi32(v29_0, v30);
    const __m512i v31_1 = _mm512_sub_epi32(v29_1, v30);
    const __m512i v33_0 = _mm512_srai_epi32(v31_0, 23);
    const __m512i v33_1 = _mm512_srai_epi32(v31_1, 23);
    const __m512 v34_0 = _mm512_cvtepi32_ps(v33_0);
    const __m512 v34_1 = _mm512_cvtepi32_ps(v33_1);
    const __m512i v37_0 = _mm512_sub_epi32(v29_0, v36);
    const __m512i v37_1 = _mm512_sub_epi32(v29_1, v36);
    const __m512i v38_0 = _mm512_and_si512(v35, v37_0);
    const __m512i v38_1 = _mm512_and_si512(v35, v37_1);
    const __m512i v39_0 = _mm512_sub_epi32(v29_0, v38_0);
    const __m512i v39_1 = _mm512_sub_epi32(v29_1, v38_1);
    const __m512 v40_0 = _mm512_castsi512_ps(v39_0);
    const __m512 v40_1 = _mm512_castsi512_ps(v39_1);
    const __m512 v41_0 = _mm512_sub_ps(v40_0, v22);
    const __m512 v41_1 = _mm512_sub_ps(v40_1, v22);
    const __m512 v42_0 = _mm512_mul_ps(v41_0, v41_0);
    const __m512 v42_1 = _mm512_mul_ps(v41_1, v41_1);
    const __m512 v45_0 = _mm512_fmadd_ps(v43, v41_0, v44);
    const __m512 v45_1 = _mm512_fmadd_ps(v43, v41_1, v44);
    const __m512 v47_0 = _mm512_mul_ps(v46, v34_0);
    const __m512 v47_1 = _mm512_mul_ps(v46, v34_1);
    const __m512 v48_0 = _mm512_fmadd_ps(v42_0, v45_0, v47_0);
    const __m512 v48_1 = _mm512_fmadd_ps(v42_1, v45_1, v47_1);
    const __m512 v49_0 = _mm512_add_ps(v48_0, v41_0);
    const __m512 v49_1 = _mm512_add_ps(v48_1, v41_1);
    const __m512 v50_0 = _mm512_fmadd_ps(v17, v34_0, v49_0);
    const __m512 v50_1 = _mm512_fmadd_ps(v17, v34_1, v49_1);
    const __m512 v51_0 = _mm512_mask_blend_ps(v9_0, v50_0, v16_0);
    const __m512 v51_1 = _mm512_mask_blend_ps(v9_1, v50_1, v16_1);
    const __m512 v52_0 = _mm512_mask_blend_ps(v7_0, v5_0, v51_0);
    const __m512 v52_1 = _mm512_mask_blend_ps(v7_1, v5_1, v51_1);
    const __m512 v53_0 = asinh_bf16_1ulp_avx2_copysign_f32_avx512(v52_0, v4_0);
    const __m512 v53_1 = asinh_bf16_1ulp_avx2_copysign_f32_avx512(v52_1, v4_1);
    const __m512i v54_0 = asinh_bf16_1ulp_avx2_bits_f32_avx512(v53_0);
    const __m512i v54_1 = asinh_bf16_1ulp_avx2_bits_f32_avx512(v53_1);
    const __m512i v55_0 = _mm512_add_epi32(v0, v54_0);
    const __m512i v55_1 = _mm512_add_epi32(v0, v54_1);
    const __m512i v56_0 = _mm512_srli_epi32(v55_0, 16);
    const __m512i v56_1 = _mm512_srli_epi32(v55_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v56_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v56_1));
}

/* 16 elements. */
static ASINH_BF16_1ULP_AVX2_AVX512_TARGET void asinh_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32766); /* 0x00007ffe */
    const __m512 v6 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v8 = _mm512_set1_ps(0x1.ff9668p-2f); /* 0.499597192 */
    const __m512 v12 = _mm512_set1_ps(-0x1.f8a558p-6f); /* -0.0308011398 */
    const __m512 v14 = _mm512_set1_ps(-0x1.402b6ap-3f); /* -0.156332806 */
    const __m512 v17 = _mm512_set1_ps(0x1.62fd22p-1f); /* 0.6933375 */
    const __m512 v18 = _mm512_set1_ps(0x1.fe88bap-2f); /* 0.498568445 */
    const __m512 v19 = _mm512_set1_ps(0x1.006faep-1f); /* 0.500852048 */
    const __m512 v20 = _mm512_set1_ps(0x1p+20f); /* 1048576 */
    const __m512 v22 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v30 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512i v35 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v36 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v43 = _mm512_set1_ps(0x1.767274p-2f); /* 0.365670979 */
    const __m512 v44 = _mm512_set1_ps(-0x1.0d5004p-1f); /* -0.526001096 */
    const __m512 v46 = _mm512_set1_ps(0x1.eb0c32p-14f); /* 0.00011707488 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v7 = _mm512_cmp_ps_mask(v5, v6, _CMP_LE_OQ);
    const __mmask16 v9 = _mm512_cmp_ps_mask(v5, v8, _CMP_LT_OQ);
    const __m512 v10 = _mm512_mul_ps(v4, v4);
    const __m512 v11 = _mm512_mul_ps(v10, v5);
    const __m512 v13 = _mm512_fmadd_ps(v10, v10, v12);
    const __m512 v15 = _mm512_fmadd_ps(v10, v13, v14);
    const __m512 v16 = _mm512_fmadd_ps(v11, v15, v5);
    const __mmask16 v21 = _mm512_cmp_ps_mask(v20, v5, _CMP_LT_OQ);
    const __m512 v23 = _mm512_mul_ps(v5, v5);
    const __m512 v24 = _mm512_add_ps(v22, v23);
    const __m512 v25 = _mm512_sqrt_ps(v24);
    const __m512 v26 = _mm512_mask_blend_ps(v21, v25, v5);
    const __m512 v27 = _mm512_mul_ps(v19, v26);
    const __m512 v28 = _mm512_fmadd_ps(v18, v5, v27);
    const __m512i v29 = asinh_bf16_1ulp_avx2_bits_f32_avx512(v28);
    const __m512i v31 = _mm512_sub_epi32(v29, v30);
    const __m512i v33 = _mm512_srai_epi32(v31, 23);
    const __m512 v34 = _mm512_cvtepi32_ps(v33);
    const __m512i v37 = _mm512_sub_epi32(v29, v36);
    const __m512i v38 = _mm512_and_si512(v35, v37);
    const __m512i v39 = _mm512_sub_epi32(v29, v38);
    const __m512 v40 = _mm512_castsi512_ps(v39);
    const __m512 v41 = _mm512_sub_ps(v40, v22);
    const __m512 v42 = _mm512_mul_ps(v41, v41);
    const __m512 v45 = _mm512_fmadd_ps(v43, v41, v44);
    const __m512 v47 = _mm512_mul_ps(v46, v34);
    const __m512 v48 = _mm512_fmadd_ps(v42, v45, v47);
    const __m512 v49 = _mm512_add_ps(v48, v41);
    const __m512 v50 = _mm512_fmadd_ps(v17, v34, v49);
    const __m512 v51 = _mm512_mask_blend_ps(v9, v50, v16);
    const __m512 v52 = _mm512_mask_blend_ps(v7, v5, v51);
    const __m512 v53 = asinh_bf16_1ulp_avx2_copysign_f32_avx512(v52, v4);
    const __m512i v54 = asinh_bf16_1ulp_avx2_bits_f32_avx512(v53);
    const __m512i v55 = _mm512_add_epi32(v0, v54);
    const __m512i v56 = _mm512_srli_epi32(v55, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v56));
}

static ASINH_BF16_1ULP_AVX2_AVX512_TARGET void asinh_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        asinh_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asinh_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        asinh_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_bf16_1ulp_avx2_level(void) {
#if defined(ASINH_BF16_1ULP_AVX2_FORCE_ISA)
    return ASINH_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t asinh_bf16_1ulp_avx2(uint16_t x) {
    return asinh_bf16_1ulp_avx2_element(x);
}

void asinh_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_bf16_1ulp_avx2_level();
    if (level == 2) {
        asinh_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_bf16_1ulp_avx2_array_portable(x, y, n);
}
