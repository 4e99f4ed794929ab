/* asinh_bf16_cr_avx2: asinh
 *
 *   target       asinh, arsinh x, bf16
 *   domain       every input
 *   max error    0.499915 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.34p+88 (-3.72349152e+26, encoding 0xeb9a)
 *   result there -0x1.fp+5 (-62, encoding 0xc278)
 *   mean error   0.129670 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9fbb0196bd2030ec48e5fee5db626ee7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/asinh_bf16_avx2.db
 *                time: 1.0143 ns/element as avx2 code (inputs mean)
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
#include "asinh_bf16_cr_avx2.h"

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

static inline int32_t asinh_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float asinh_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asinh_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asinh_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline float asinh_bf16_cr_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asinh_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t asinh_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float asinh_bf16_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = asinh_bf16_cr_avx2_bits_f32(y) & INT32_MIN;
    return asinh_bf16_cr_avx2_frombits_f32((asinh_bf16_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t asinh_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t asinh_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = asinh_bf16_cr_avx2_shl_i32(v1, v2);
    const float v4 = asinh_bf16_cr_avx2_frombits_f32(v3);
    const float v5 = asinh_bf16_cr_avx2_abs_f32(v4);
    const float v6 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const int v7 = v5 <= v6;
    const float v8 = 0x1p-1f; /* 0.5 */
    const int v9 = v5 < v8;
    const float v10 = v4 * v4;
    const float v11 = v10 * v5;
    const float v12 = -0x1.104f6ap-5f; /* -0.0332409926 */
    const float v13 = v10 * v10;
    const float v14 = 0x1.2d1218p-4f; /* 0.0735035837 */
    const float v15 = -0x1.5537p-3f; /* -0.16660881 */
    const float v16 = asinh_bf16_cr_avx2_fma_f32(v10, v14, v15);
    const float v17 = asinh_bf16_cr_avx2_fma_f32(v12, v13, v16);
    const float v18 = asinh_bf16_cr_avx2_fma_f32(v11, v17, v5);
    const float v19 = 0x1p+20f; /* 1048576 */
    const int v20 = v19 < v5;
    const float v21 = 0x1p+0f; /* 1 */
    const float v22 = asinh_bf16_cr_avx2_fma_f32(v5, v5, v21);
    const float v23 = asinh_bf16_cr_avx2_sqrt_f32(v22);
    const float v24 = v20 ? v5 : v23;
    const float v25 = v8 * v24;
    const float v26 = 0x1p-40f; /* 9.09494702e-13 */
    const float v27 = asinh_bf16_cr_avx2_fma_f32(v8, v5, v26);
    const float v28 = v25 + v27;
    const int32_t v29 = asinh_bf16_cr_avx2_bits_f32(v28);
    const int32_t v30 = 1051372203; /* 0x3eaaaaab */
    const int32_t v31 = (int32_t)((uint32_t)v29 - (uint32_t)v30);
    const int32_t v32 = 23;
    const int32_t v33 = asinh_bf16_cr_avx2_ashr_i32(v31, v32);
    const float v34 = (float)v33;
    const float v35 = -0x1.3a37aep-2f; /* -0.306853026 */
    const int32_t v36 = -8388608; /* 0xff800000 */
    const int32_t v37 = 1059760811; /* 0x3f2aaaab */
    const int32_t v38 = (int32_t)((uint32_t)v29 - (uint32_t)v37);
    const int32_t v39 = v36 & v38;
    const int32_t v40 = (int32_t)((uint32_t)v29 - (uint32_t)v39);
    const float v41 = asinh_bf16_cr_avx2_frombits_f32(v40);
    const float v42 = v41 - v21;
    const float v43 = 0x1.e64c44p-18f; /* 7.24640358e-06 */
    const float v44 = asinh_bf16_cr_avx2_fma_f32(v42, v42, v43);
    const float v45 = -0x1.a53b28p-3f; /* -0.205679238 */
    const float v46 = -0x1.c91346p-6f; /* -0.0278976616 */
    const float v47 = asinh_bf16_cr_avx2_fma_f32(v44, v45, v46);
    const float v48 = 0x1.20ac34p-2f; /* 0.281906903 */
    const float v49 = -0x1.c23cfep-3f; /* -0.219842896 */
    const float v50 = asinh_bf16_cr_avx2_fma_f32(v48, v42, v49);
    const float v51 = asinh_bf16_cr_avx2_fma_f32(v41, v47, v50);
    const float v52 = v44 * v44;
    const float v53 = 0x1.53775cp-2f; /* 0.331510007 */
    const float v54 = -0x1.00016p-1f; /* -0.50001049 */
    const float v55 = asinh_bf16_cr_avx2_fma_f32(v53, v42, v54);
    const float v56 = asinh_bf16_cr_avx2_fma_f32(v44, v55, v34);
    const float v57 = asinh_bf16_cr_avx2_fma_f32(v51, v52, v56);
    const float v58 = v57 + v42;
    const float v59 = asinh_bf16_cr_avx2_fma_f32(v34, v35, v58);
    const float v60 = v9 ? v18 : v59;
    const float v61 = v7 ? v60 : v5;
    const float v62 = asinh_bf16_cr_avx2_copysign_f32(v61, v4);
    const int32_t v63 = asinh_bf16_cr_avx2_bits_f32(v62);
    const int32_t v64 = (int32_t)((uint32_t)v0 + (uint32_t)v63);
    const int32_t v65 = asinh_bf16_cr_avx2_lshr_i32(v64, v2);
    const int32_t r0 = v65;
    return (uint16_t)r0;
}

static void asinh_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_BF16_CR_AVX2_AVX2 static inline ASINH_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASINH_BF16_CR_AVX2_AVX512 static inline ASINH_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ASINH_BF16_CR_AVX2_AVX2 __m256i asinh_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASINH_BF16_CR_AVX2_AVX2 __m256 asinh_bf16_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
ASINH_BF16_CR_AVX2_AVX2 void asinh_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASINH_BF16_CR_AVX2_AVX2 void asinh_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v6 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v8 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v12 = _mm256_set1_ps(-0x1.104f6ap-5f); /* -0.0332409926 */
    const __m256 v14 = _mm256_set1_ps(0x1.2d1218p-4f); /* 0.0735035837 */
    const __m256 v15 = _mm256_set1_ps(-0x1.5537p-3f); /* -0.16660881 */
    const __m256 v19 = _mm256_set1_ps(0x1p+20f); /* 1048576 */
    const __m256 v21 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v26 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v30 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256 v35 = _mm256_set1_ps(-0x1.3a37aep-2f); /* -0.306853026 */
    const __m256i v36 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v37 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v43 = _mm256_set1_ps(0x1.e64c44p-18f); /* 7.24640358e-06 */
    const __m256 v45 = _mm256_set1_ps(-0x1.a53b28p-3f); /* -0.205679238 */
    const __m256 v46 = _mm256_set1_ps(-0x1.c91346p-6f); /* -0.0278976616 */
    const __m256 v48 = _mm256_set1_ps(0x1.20ac34p-2f); /* 0.281906903 */
    const __m256 v49 = _mm256_set1_ps(-0x1.c23cfep-3f); /* -0.219842896 */
    const __m256 v53 = _mm256_set1_ps(0x1.53775cp-2f); /* 0.331510007 */
    const __m256 v54 = _mm256_set1_ps(-0x1.00016p-1f); /* -0.50001049 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v5, v6, _CMP_LE_OQ));
    const __m256i v9 = _mm256_castps_si256(_mm256_cmp_ps(v5, v8, _CMP_LT_OQ));
    const __m256 v10 = _mm256_mul_ps(v4, v4);
    const __m256 v11 = _mm256_mul_ps(v10, v5);
    const __m256 v13 = _mm256_mul_ps(v10, v10);
    const __m256 v16 = _mm256_fmadd_ps(v10, v14, v15);
    const __m256 v17 = _mm256_fmadd_ps(v12, v13, v16);
    const __m256 v18 = _mm256_fmadd_ps(v11, v17, v5);
    const __m256i v20 = _mm256_castps_si256(_mm256_cmp_ps(v19, v5, _CMP_LT_OQ));
    const __m256 v22 = _mm256_fmadd_ps(v5, v5, v21);
    const __m256 v23 = _mm256_sqrt_ps(v22);
    const __m256 v24 = _mm256_blendv_ps(v23, v5, _mm256_castsi256_ps(v20));
    const __m256 v25 = _mm256_mul_ps(v8, v24);
    const __m256 v27 = _mm256_fmadd_ps(v8, v5, v26);
    const __m256 v28 = _mm256_add_ps(v25, v27);
    const __m256i v29 = asinh_bf16_cr_avx2_bits_f32_avx2(v28);
    const __m256i v31 = _mm256_sub_epi32(v29, v30);
    const __m256i v33 = _mm256_srai_epi32(v31, 23);
    const __m256 v34 = _mm256_cvtepi32_ps(v33);
    const __m256i v38 = _mm256_sub_epi32(v29, v37);
    const __m256i v39 = _mm256_and_si256(v36, v38);
    const __m256i v40 = _mm256_sub_epi32(v29, v39);
    const __m256 v41 = _mm256_castsi256_ps(v40);
    const __m256 v42 = _mm256_sub_ps(v41, v21);
    const __m256 v44 = _mm256_fmadd_ps(v42, v42, v43);
    const __m256 v47 = _mm256_fmadd_ps(v44, v45, v46);
    const __m256 v50 = _mm256_fmadd_ps(v48, v42, v49);
    const __m256 v51 = _mm256_fmadd_ps(v41, v47, v50);
    const __m256 v52 = _mm256_mul_ps(v44, v44);
    const __m256 v55 = _mm256_fmadd_ps(v53, v42, v54);
    const __m256 v56 = _mm256_fmadd_ps(v44, v55, v34);
    const __m256 v57 = _mm256_fmadd_ps(v51, v52, v56);
    const __m256 v58 = _mm256_add_ps(v57, v42);
    const __m256 v59 = _mm256_fmadd_ps(v34, v35, v58);
    const __m256 v60 = _mm256_blendv_ps(v59, v18, _mm256_castsi256_ps(v9));
    const __m256 v61 = _mm256_blendv_ps(v5, v60, _mm256_castsi256_ps(v7));
    const __m256 v62 = asinh_bf16_cr_avx2_copysign_f32_avx2(v61, v4);
    const __m256i v63 = asinh_bf16_cr_avx2_bits_f32_avx2(v62);
    const __m256i v64 = _mm256_add_epi32(v0, v63);
    const __m256i v65 = _mm256_srli_epi32(v64, 16);
    asinh_bf16_cr_avx2_store_u16_avx2(y, v65);
}

static ASINH_BF16_CR_AVX2_AVX2_TARGET void asinh_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_bf16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        asinh_bf16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ASINH_BF16_CR_AVX2_AVX512 __m512i asinh_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASINH_BF16_CR_AVX2_AVX512 __m512 asinh_bf16_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ASINH_BF16_CR_AVX2_AVX512 void asinh_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v6 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v8 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v12 = _mm512_set1_ps(-0x1.104f6ap-5f); /* -0.0332409926 */
    const __m512 v14 = _mm512_set1_ps(0x1.2d1218p-4f); /* 0.0735035837 */
    const __m512 v15 = _mm512_set1_ps(-0x1.5537p-3f); /* -0.16660881 */
    const __m512 v19 = _mm512_set1_ps(0x1p+20f); /* 1048576 */
    const __m512 v21 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v26 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v30 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512 v35 = _mm512_set1_ps(-0x1.3a37aep-2f); /* -0.306853026 */
    const __m512i v36 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v37 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v43 = _mm512_set1_ps(0x1.e64c44p-18f); /* 7.24640358e-06 */
    const __m512 v45 = _mm512_set1_ps(-0x1.a53b28p-3f); /* -0.205679238 */
    const __m512 v46 = _mm512_set1_ps(-0x1.c91346p-6f); /* -0.0278976616 */
    const __m512 v48 = _mm512_set1_ps(0x1.20ac34p-2f); /* 0.281906903 */
    const __m512 v49 = _mm512_set1_ps(-0x1.c23cfep-3f); /* -0.219842896 */
    const __m512 v53 = _mm512_set1_ps(0x1.53775cp-2f); /* 0.331510007 */
    const __m512 v54 = _mm512_set1_ps(-0x1.00016p-1f); /* -0.50001049 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v7 = _mm512_cmp_ps_mask(v5, v6, _CMP_LE_OQ);
    const __mmask16 v9 = _mm512_cmp_ps_mask(v5, v8, _CMP_LT_OQ);
    const __m512 v10 = _mm512_mul_ps(v4, v4);
    const __m512 v11 = _mm512_mul_ps(v10, v5);
    const __m512 v13 = _mm512_mul_ps(v10, v10);
    const __m512 v16 = _mm512_fmadd_ps(v10, v14, v15);
    const __m512 v17 = _mm512_fmadd_ps(v12, v13, v16);
    const __m512 v18 = _mm512_fmadd_ps(v11, v17, v5);
    const __mmask16 v20 = _mm512_cmp_ps_mask(v19, v5, _CMP_LT_OQ);
    const __m512 v22 = _mm512_fmadd_ps(v5, v5, v21);
    const __m512 v23 = _mm512_sqrt_ps(v22);
    const __m512 v24 = _mm512_mask_blend_ps(v20, v23, v5);
    const __m512 v25 = _mm512_mul_ps(v8, v24);
    const __m512 v27 = _mm512_fmadd_ps(v8, v5, v26);
    const __m512 v28 = _mm512_add_ps(v25, v27);
    const __m512i v29 = asinh_bf16_cr_avx2_bits_f32_avx512(v28);
    const __m512i v31 = _mm512_sub_epi32(v29, v30);
    const __m512i v33 = _mm512_srai_epi32(v31, 23);
    const __m512 v34 = _mm512_cvtepi32_ps(v33);
    const __m512i v38 = _mm512_sub_epi32(v29, v37);
    const __m512i v39 = _mm512_and_si512(v36, v38);
    const __m512i v40 = _mm512_sub_epi32(v29, v39);
    const __m512 v41 = _mm512_castsi512_ps(v40);
    const __m512 v42 = _mm512_sub_ps(v41, v21);
    const __m512 v44 = _mm512_fmadd_ps(v42, v42, v43);
    const __m512 v47 = _mm512_fmadd_ps(v44, v45, v46);
    const __m512 v50 = _mm512_fmadd_ps(v48, v42, v49);
    const __m512 v51 = _mm512_fmadd_ps(v41, v47, v50);
    const __m512 v52 = _mm512_mul_ps(v44, v44);
    const __m512 v55 = _mm512_fmadd_ps(v53, v42, v54);
    const __m512 v56 = _mm512_fmadd_ps(v44, v55, v34);
    const __m512 v57 = _mm512_fmadd_ps(v51, v52, v56);
    const __m512 v58 = _mm512_add_ps(v57, v42);
    const __m512 v59 = _mm512_fmadd_ps(v34, v35, v58);
    const __m512 v60 = _mm512_mask_blend_ps(v9, v59, v18);
    const __m512 v61 = _mm512_mask_blend_ps(v7, v5, v60);
    const __m512 v62 = asinh_bf16_cr_avx2_copysign_f32_avx512(v61, v4);
    const __m512i v63 = asinh_bf16_cr_avx2_bits_f32_avx512(v62);
    const __m512i v64 = _mm512_add_epi32(v0, v63);
    const __m512i v65 = _mm512_srli_epi32(v64, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v65));
}

static ASINH_BF16_CR_AVX2_AVX512_TARGET void asinh_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asinh_bf16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        asinh_bf16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_bf16_cr_avx2_level(void) {
#if defined(ASINH_BF16_CR_AVX2_FORCE_ISA)
    return ASINH_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t asinh_bf16_cr_avx2(uint16_t x) {
    return asinh_bf16_cr_avx2_element(x);
}

void asinh_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_bf16_cr_avx2_level();
    if (level == 2) {
        asinh_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_bf16_cr_avx2_array_portable(x, y, n);
}
