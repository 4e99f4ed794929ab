/* cos_bf16_cr_avx512: cos
 *
 *   target       cos, cos x, bf16
 *   domain       every input
 *   max error    0.499984 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.1p+31 (-2.28170138e+09, encoding 0xcf08)
 *   result there -0x1.2cp-1 (-0.5859375, encoding 0xbf16)
 *   mean error   0.127388 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           76140441aefbf2ef6aa929d655b6aa79
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt bf16 --max-ulp 0.5 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/cos_bf16_cr_avx512.db
 *                time: 0.3017 ns/element as avx512 code (inputs mean)
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
#include "cos_bf16_cr_avx512.h"

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

static inline int32_t cos_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cos_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t cos_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cos_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_bf16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double cos_bf16_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_bf16_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float cos_bf16_cr_avx512_table0[32] = {
    0x1p+0f, 0x1.f6297cp-1f, 0x1.d906bcp-1f, 0x1.a9b662p-1f,
    0x1.6a09e6p-1f, 0x1.1c73b4p-1f, 0x1.87de2ap-2f, 0x1.8f8b84p-3f,
    0x0p+0f, -0x1.8f8b84p-3f, -0x1.87de2ap-2f, -0x1.1c73b4p-1f,
    -0x1.6a09e6p-1f, -0x1.a9b662p-1f, -0x1.d906bcp-1f, -0x1.f6297cp-1f,
    -0x1p+0f, -0x1.f6297cp-1f, -0x1.d906bcp-1f, -0x1.a9b662p-1f,
    -0x1.6a09e6p-1f, -0x1.1c73b4p-1f, -0x1.87de2ap-2f, -0x1.8f8b84p-3f,
    0x0p+0f, 0x1.8f8b84p-3f, 0x1.87de2ap-2f, 0x1.1c73b4p-1f,
    0x1.6a09e6p-1f, 0x1.a9b662p-1f, 0x1.d906bcp-1f, 0x1.f6297cp-1f,
};

static const float cos_bf16_cr_avx512_table1[32] = {
    0x0p+0f, -0x1.8f8b84p-3f, -0x1.87de2ap-2f, -0x1.1c73b4p-1f,
    -0x1.6a09e6p-1f, -0x1.a9b662p-1f, -0x1.d906bcp-1f, -0x1.f6297cp-1f,
    -0x1p+0f, -0x1.f6297cp-1f, -0x1.d906bcp-1f, -0x1.a9b662p-1f,
    -0x1.6a09e6p-1f, -0x1.1c73b4p-1f, -0x1.87de2ap-2f, -0x1.8f8b84p-3f,
    0x0p+0f, 0x1.8f8b84p-3f, 0x1.87de2ap-2f, 0x1.1c73b4p-1f,
    0x1.6a09e6p-1f, 0x1.a9b662p-1f, 0x1.d906bcp-1f, 0x1.f6297cp-1f,
    0x1p+0f, 0x1.f6297cp-1f, 0x1.d906bcp-1f, 0x1.a9b662p-1f,
    0x1.6a09e6p-1f, 0x1.1c73b4p-1f, 0x1.87de2ap-2f, 0x1.8f8b84p-3f,
};

static const double cos_bf16_cr_avx512_table2[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static const double cos_bf16_cr_avx512_table3[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double cos_bf16_cr_avx512_table4[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static inline uint16_t cos_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1.45f306p-2f; /* 0.318309873 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = cos_bf16_cr_avx512_shl_i32(v2, v3);
    const float v5 = cos_bf16_cr_avx512_frombits_f32(v4);
    const float v6 = 0x1.8p+19f; /* 786432 */
    const float v7 = cos_bf16_cr_avx512_fma_f32(v1, v5, v6);
    const int32_t v8 = cos_bf16_cr_avx512_bits_f32(v7);
    const float v9 = cos_bf16_cr_avx512_table0[(uint32_t)v8 & (32u - 1)];
    const float v10 = -0x1.552da4p-3f; /* -0.166590959 */
    const float v11 = cos_bf16_cr_avx512_table1[(uint32_t)v8 & (32u - 1)];
    const float v12 = -0x1.51157ap-21f; /* -6.27867678e-07 */
    const float v13 = v7 - v6;
    const float v14 = -0x1.921fbp+1f; /* -3.14159203 */
    const float v15 = cos_bf16_cr_avx512_fma_f32(v13, v14, v5);
    const float v16 = cos_bf16_cr_avx512_fma_f32(v12, v13, v15);
    const float v17 = 0x1.6c134ap-30f; /* 1.3244984e-09 */
    const float v18 = cos_bf16_cr_avx512_fma_f32(v11, v16, v17);
    const float v19 = -0x1.ff99f8p-2f; /* -0.499610782 */
    const float v20 = v9 * v19;
    const float v21 = cos_bf16_cr_avx512_fma_f32(v10, v18, v20);
    const float v22 = 0x1.0d333p-20f; /* 1.00284797e-06 */
    const float v23 = cos_bf16_cr_avx512_fma_f32(v16, v16, v22);
    const float v24 = cos_bf16_cr_avx512_fma_f32(v21, v23, v18);
    const float v25 = v9 + v24;
    const int32_t v26 = cos_bf16_cr_avx512_bits_f32(v25);
    const int32_t v27 = (int32_t)((uint32_t)v0 + (uint32_t)v26);
    const int32_t v28 = cos_bf16_cr_avx512_lshr_i32(v27, v3);
    const float v29 = cos_bf16_cr_avx512_abs_f32(v5);
    const float v30 = 0x1p+17f; /* 131072 */
    const int v31 = !(v29 <= v30);
    int32_t r0 = v28;
    if (v31) {
        const float v32 = v29 - v29;
        const int32_t v33 = cos_bf16_cr_avx512_bits_f32(v5);
        const int32_t v34 = 8388608; /* 0x00800000 */
        const int32_t v35 = (int32_t)((uint32_t)v33 + (uint32_t)v34);
        const int32_t v36 = 26;
        const int32_t v37 = cos_bf16_cr_avx512_lshr_i32(v35, v36);
        const double v38 = cos_bf16_cr_avx512_table2[(uint32_t)v37 & (16u - 1)];
        const int32_t v39 = 67108863; /* 0x03ffffff */
        const int32_t v40 = v39 & v35;
        const int32_t v41 = 1207959552; /* 0x48000000 */
        const int32_t v42 = v40 | v41;
        const float v43 = cos_bf16_cr_avx512_frombits_f32(v42);
        const float v44 = 0x1p+6f; /* 64 */
        const float v45 = v43 * v44;
        const double v46 = (double)v45;
        const double v47 = cos_bf16_cr_avx512_table3[(uint32_t)v37 & (16u - 1)];
        const double v48 = cos_bf16_cr_avx512_table4[(uint32_t)v37 & (16u - 1)];
        const double v49 = 0x1p+0; /* 1 */
        const double v50 = cos_bf16_cr_avx512_fma_f64(v48, v46, v49);
        const double v51 = cos_bf16_cr_avx512_fma_f64(v47, v46, v50);
        const double v52 = 0x1.8p+53; /* 13510798882111488 */
        const double v53 = v51 + v52;
        const double v54 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v55 = cos_bf16_cr_avx512_fma_f64(v54, v50, v52);
        const double v56 = v53 - v55;
        const double v57 = v50 - v56;
        const double v58 = cos_bf16_cr_avx512_fma_f64(v47, v46, v57);
        const double v59 = cos_bf16_cr_avx512_fma_f64(v38, v46, v58);
        const double v60 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v61 = v59 * v60;
        const double v62 = v61 * v61;
        const double v63 = v62 * v61;
        const double v64 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v65 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v66 = cos_bf16_cr_avx512_fma_f64(v62, v64, v65);
        const double v67 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v68 = cos_bf16_cr_avx512_fma_f64(v66, v62, v67);
        const double v69 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v70 = cos_bf16_cr_avx512_fma_f64(v68, v62, v69);
        const double v71 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v72 = cos_bf16_cr_avx512_fma_f64(v62, v70, v71);
        const double v73 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v74 = cos_bf16_cr_avx512_fma_f64(v72, v62, v73);
        const double v75 = cos_bf16_cr_avx512_fma_f64(v63, v74, v61);
        const float v76 = (float)v75;
        const int32_t v77 = cos_bf16_cr_avx512_bits_f32(v76);
        const int64_t v78 = cos_bf16_cr_avx512_bits_f64(v53);
        const int32_t v79 = (int32_t)(uint32_t)(uint64_t)v78;
        const int32_t v80 = 31;
        const int32_t v81 = cos_bf16_cr_avx512_shl_i32(v79, v80);
        const int32_t v82 = v77 ^ v81;
        const float v83 = cos_bf16_cr_avx512_frombits_f32(v82);
        const float v84 = v32 + v83;
        const int32_t v85 = cos_bf16_cr_avx512_bits_f32(v84);
        const int32_t v86 = (int32_t)((uint32_t)v0 + (uint32_t)v85);
        const int32_t v87 = cos_bf16_cr_avx512_lshr_i32(v86, v3);
        r0 = v87;
    }
    return (uint16_t)r0;
}

static void cos_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_BF16_CR_AVX512_AVX2 static inline COS_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COS_BF16_CR_AVX512_AVX512 static inline COS_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
COS_BF16_CR_AVX512_AVX2 __m256i cos_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
COS_BF16_CR_AVX512_AVX2 __m256 cos_bf16_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
COS_BF16_CR_AVX512_AVX2 __m256 cos_bf16_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(cos_bf16_cr_avx512_permute16_avx2(i, t0, t1),
                            cos_bf16_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Loads one by one take less time than the gather (Zen 5). */
COS_BF16_CR_AVX512_AVX2 __m256d cos_bf16_cr_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
COS_BF16_CR_AVX512_AVX2 __m256i cos_bf16_cr_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

COS_BF16_CR_AVX512_AVX2 __m128i cos_bf16_cr_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* The low halves of eight lanes. */
COS_BF16_CR_AVX512_AVX2 void cos_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COS_BF16_CR_AVX512_AVX2 void cos_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v10 = _mm256_set1_ps(-0x1.552da4p-3f); /* -0.166590959 */
    const __m256 v12 = _mm256_set1_ps(-0x1.51157ap-21f); /* -6.27867678e-07 */
    const __m256 v14 = _mm256_set1_ps(-0x1.921fbp+1f); /* -3.14159203 */
    const __m256 v17 = _mm256_set1_ps(0x1.6c134ap-30f); /* 1.3244984e-09 */
    const __m256 v19 = _mm256_set1_ps(-0x1.ff99f8p-2f); /* -0.499610782 */
    const __m256 v22 = _mm256_set1_ps(0x1.0d333p-20f); /* 1.00284797e-06 */
    const __m256 v30 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v34 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v39 = _mm256_set1_epi32(67108863); /* 0x03ffffff */
    const __m256i v41 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v44 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v49 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v52 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v54 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v60 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v64 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v65 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v67 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v69 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v71 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v73 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(cos_bf16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(cos_bf16_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(cos_bf16_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(cos_bf16_cr_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(cos_bf16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(cos_bf16_cr_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(cos_bf16_cr_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(cos_bf16_cr_avx512_table1 + 24);
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v1, v5_0, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v1, v5_1, v6);
    const __m256i v8_0 = cos_bf16_cr_avx512_bits_f32_avx2(v7_0);
    const __m256i v8_1 = cos_bf16_cr_avx512_bits_f32_avx2(v7_1);
    const __m256 v9_0 = cos_bf16_cr_avx512_permute32_avx2(v8_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v9_1 = cos_bf16_cr_avx512_permute32_avx2(v8_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v11_0 = cos_bf16_cr_avx512_permute32_avx2(v8_0, t1_0, t1_1, t1_2, t1_3);
    const __m256 v11_1 = cos_bf16_cr_avx512_permute32_avx2(v8_1, t1_0, t1_1, t1_2, t1_3);
    const __m256 v13_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v13_1 = _mm256_sub_ps(v7_1, v6);
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v14, v5_0);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v14, v5_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v12, v13_0, v15_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v12, v13_1, v15_1);
    const __m256 v18_0 = _mm256_fmadd_ps(v11_0, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v11_1, v16_1, v17);
    const __m256 v20_0 = _mm256_mul_ps(v9_0, v19);
    const __m256 v20_1 = _mm256_mul_ps(v9_1, v19);
    const __m256 v21_0 = _mm256_fmadd_ps(v10, v18_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v10, v18_1, v20_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v16_0, v16_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v16_1, v16_1, v22);
    const __m256 v24_0 = _mm256_fmadd_ps(v21_0, v23_0, v18_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v21_1, v23_1, v18_1);
    const __m256 v25_0 = _mm256_add_ps(v9_0, v24_0);
    const __m256 v25_1 = _mm256_add_ps(v9_1, v24_1);
    const __m256i v26_0 = cos_bf16_cr_avx512_bits_f32_avx2(v25_0);
    const __m256i v26_1 = cos_bf16_cr_avx512_bits_f32_avx2(v25_1);
    const __m256i v27_0 = _mm256_add_epi32(v0, v26_0);
    const __m256i v27_1 = _mm256_add_epi32(v0, v26_1);
    const __m256i v28_0 = _mm256_srli_epi32(v27_0, 16);
    const __m256i v28_1 = _mm256_srli_epi32(v27_1, 16);
    const __m256 v29_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_0);
    const __m256 v29_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_1);
    const __m256i v31_0 = _mm256_castps_si256(_mm256_cmp_ps(v29_0, v30, _CMP_NLE_UQ));
    const __m256i v31_1 = _mm256_castps_si256(_mm256_cmp_ps(v29_1, v30, _CMP_NLE_UQ));
    __m256i r0_0 = v28_0;
    __m256i r0_1 = v28_1;
    __m256i any1 = v31_0;
    any1 = _mm256_or_si256(any1, v31_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v32_0 = _mm256_sub_ps(v29_0, v29_0);
        const __m256 v32_1 = _mm256_sub_ps(v29_1, v29_1);
        const __m256i v33_0 = cos_bf16_cr_avx512_bits_f32_avx2(v5_0);
        const __m256i v33_1 = cos_bf16_cr_avx512_bits_f32_avx2(v5_1);
        const __m256i v35_0 = _mm256_add_epi32(v33_0, v34);
        const __m256i v35_1 = _mm256_add_epi32(v33_1, v34);
        const __m256i v37_0 = _mm256_srli_epi32(v35_0, 26);
        const __m256i v37_1 = _mm256_srli_epi32(v35_1, 26);
        const __m256d v38_0l = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v37_0), _mm_set1_epi32(15)));
        const __m256d v38_0h = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v37_0, 1), _mm_set1_epi32(15)));
        const __m256d v38_1l = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v37_1), _mm_set1_epi32(15)));
        const __m256d v38_1h = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v37_1, 1), _mm_set1_epi32(15)));
        const __m256i v40_0 = _mm256_and_si256(v39, v35_0);
        const __m256i v40_1 = _mm256_and_si256(v39, v35_1);
        const __m256i v42_0 = _mm256_or_si256(v40_0, v41);
        const __m256i v42_1 = _mm256_or_si256(v40_1, v41);
        const __m256 v43_0 = _mm256_castsi256_ps(v42_0);
        const __m256 v43_1 = _mm256_castsi256_ps(v42_1);
        const __m256 v45_0 = _mm256_mul_ps(v43_0, v44);
        const __m256 v45_1 = _mm256_mul_ps(v43_1, v44);
        const __m256d v46_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v45_0));
        const __m256d v46_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v45_0, 1));
        const __m256d v46_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v45_1));
        const __m256d v46_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v45_1, 1));
        const __m256d v47_0l = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v37_0), _mm_set1_epi32(15)));
        const __m256d v47_0h = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v37_0, 1), _mm_set1_epi32(15)));
        const __m256d v47_1l = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v37_1), _mm_set1_epi32(15)));
        const __m256d v47_1h = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v37_1, 1), _mm_set1_epi32(15)));
        const __m256d v48_0l = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v37_0), _mm_set1_epi32(15)));
        const __m256d v48_0h = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v37_0, 1), _mm_set1_epi32(15)));
        const __m256d v48_1l = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v37_1), _mm_set1_epi32(15)));
        const __m256d v48_1h = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v37_1, 1), _mm_set1_epi32(15)));
        const __m256d v50_0l = _mm256_fmadd_pd(v48_0l, v46_0l, v49);
        const __m256d v50_0h = _mm256_fmadd_pd(v48_0h, v46_0h, v49);
        const __m256d v50_1l = _mm256_fmadd_pd(v48_1l, v46_1l, v49);
        const __m256d v50_1h = _mm256_fmadd_pd(v48_1h, v46_1h, v49);
        const __m256d v51_0l = _mm256_fmadd_pd(v47_0l, v46_0l, v50_0l);
        const __m256d v51_0h = _mm256_fmadd_pd(v47_0h, v46_0h, v50_0h);
        const __m256d v51_1l = _mm256_fmadd_pd(v47_1l, v46_1l, v50_1l);
        const __m256d v51_1h = _mm256_fmadd_pd(v47_1h, v46_1h, v50_1h);
        const __m256d v53_0l = _mm256_add_pd(v51_0l, v52);
        const __m256d v53_0h = _mm256_add_pd(v51_0h, v52);
        const __m256d v53_1l = _mm256_add_pd(v51_1l, v52);
        const __m256d v53_1h = _mm256_add_pd(v51_1h, v52);
        const __m256d v55_0l = _mm256_fmadd_pd(v54, v50_0l, v52);
        const __m256d v55_0h = _mm256_fmadd_pd(v54, v50_0h, v52);
        const __m256d v55_1l = _mm256_fmadd_pd(v54, v50_1l, v52);
        const __m256d v55_1h = _mm256_fmadd_pd(v54, v50_1h, v52);
        const __m256d v56_0l = _mm256_sub_pd(v53_0l, v55_0l);
        const __m256d v56_0h = _mm256_sub_pd(v53_0h, v55_0h);
        const __m256d v56_1l = _mm256_sub_pd(v53_1l, v55_1l);
        const __m256d v56_1h = _mm256_sub_pd(v53_1h, v55_1h);
        const __m256d v57_0l = _mm256_sub_pd(v50_0l, v56_0l);
        const __m256d v57_0h = _mm256_sub_pd(v50_0h, v56_0h);
        const __m256d v57_1l = _mm256_sub_pd(v50_1l, v56_1l);
        const __m256d v57_1h = _mm256_sub_pd(v50_1h, v56_1h);
        const __m256d v58_0l = _mm256_fmadd_pd(v47_0l, v46_0l, v57_0l);
        const __m256d v58_0h = _mm256_fmadd_pd(v47_0h, v46_0h, v57_0h);
        const __m256d v58_1l = _mm256_fmadd_pd(v47_1l, v46_1l, v57_1l);
        const __m256d v58_1h = _mm256_fmadd_pd(v47_1h, v46_1h, v57_1h);
        const __m256d v59_0l = _mm256_fmadd_pd(v38_0l, v46_0l, v58_0l);
        const __m256d v59_0h = _mm256_fmadd_pd(v38_0h, v46_0h, v58_0h);
        const __m256d v59_1l = _mm256_fmadd_pd(v38_1l, v46_1l, v58_1l);
        const __m256d v59_1h = _mm256_fmadd_pd(v38_1h, v46_1h, v58_1h);
        const __m256d v61_0l = _mm256_mul_pd(v59_0l, v60);
        const __m256d v61_0h = _mm256_mul_pd(v59_0h, v60);
        const __m256d v61_1l = _mm256_mul_pd(v59_1l, v60);
        const __m256d v61_1h = _mm256_mul_pd(v59_1h, v60);
        const __m256d v62_0l = _mm256_mul_pd(v61_0l, v61_0l);
        const __m256d v62_0h = _mm256_mul_pd(v61_0h, v61_0h);
        const __m256d v62_1l = _mm256_mul_pd(v61_1l, v61_1l);
        const __m256d v62_1h = _mm256_mul_pd(v61_1h, v61_1h);
        const __m256d v63_0l = _mm256_mul_pd(v62_0l, v61_0l);
        const __m256d v63_0h = _mm256_mul_pd(v62_0h, v61_0h);
        const __m256d v63_1l = _mm256_mul_pd(v62_1l, v61_1l);
        const __m256d v63_1h = _mm256_mul_pd(v62_1h, v61_1h);
        const __m256d v66_0l = _mm256_fmadd_pd(v62_0l, v64, v65);
        const __m256d v66_0h = _mm256_fmadd_pd(v62_0h, v64, v65);
        const __m256d v66_1l = _mm256_fmadd_pd(v62_1l, v64, v65);
        const __m256d v66_1h = _mm256_fmadd_pd(v62_1h, v64, v65);
        const __m256d v68_0l = _mm256_fmadd_pd(v66_0l, v62_0l, v67);
        const __m256d v68_0h = _mm256_fmadd_pd(v66_0h, v62_0h, v67);
        const __m256d v68_1l = _mm256_fmadd_pd(v66_1l, v62_1l, v67);
        const __m256d v68_1h = _mm256_fmadd_pd(v66_1h, v62_1h, v67);
        const __m256d v70_0l = _mm256_fmadd_pd(v68_0l, v62_0l, v69);
        const __m256d v70_0h = _mm256_fmadd_pd(v68_0h, v62_0h, v69);
        const __m256d v70_1l = _mm256_fmadd_pd(v68_1l, v62_1l, v69);
        const __m256d v70_1h = _mm256_fmadd_pd(v68_1h, v62_1h, v69);
        const __m256d v72_0l = _mm256_fmadd_pd(v62_0l, v70_0l, v71);
        const __m256d v72_0h = _mm256_fmadd_pd(v62_0h, v70_0h, v71);
        const __m256d v72_1l = _mm256_fmadd_pd(v62_1l, v70_1l, v71);
        const __m256d v72_1h = _mm256_fmadd_pd(v62_1h, v70_1h, v71);
        const __m256d v74_0l = _mm256_fmadd_pd(v72_0l, v62_0l, v73);
        const __m256d v74_0h = _mm256_fmadd_pd(v72_0h, v62_0h, v73);
        const __m256d v74_1l = _mm256_fmadd_pd(v72_1l, v62_1l, v73);
        const __m256d v74_1h = _mm256_fmadd_pd(v72_1h, v62_1h, v73);
        const __m256d v75_0l = _mm256_fmadd_pd(v63_0l, v74_0l, v61_0l);
        const __m256d v75_0h = _mm256_fmadd_pd(v63_0h, v74_0h, v61_0h);
        const __m256d v75_1l = _mm256_fmadd_pd(v63_1l, v74_1l, v61_1l);
        const __m256d v75_1h = _mm256_fmadd_pd(v63_1h, v74_1h, v61_1h);
        const __m128 v76_0l = _mm256_cvtpd_ps(v75_0l);
        const __m128 v76_0h = _mm256_cvtpd_ps(v75_0h);
        const __m256 v76_0 = _mm256_set_m128(v76_0h, v76_0l);
        const __m128 v76_1l = _mm256_cvtpd_ps(v75_1l);
        const __m128 v76_1h = _mm256_cvtpd_ps(v75_1h);
        const __m256 v76_1 = _mm256_set_m128(v76_1h, v76_1l);
        const __m256i v77_0 = cos_bf16_cr_avx512_bits_f32_avx2(v76_0);
        const __m256i v77_1 = cos_bf16_cr_avx512_bits_f32_avx2(v76_1);
        const __m256i v78_0l = cos_bf16_cr_avx512_bits_f64_avx2(v53_0l);
        const __m256i v78_0h = cos_bf16_cr_avx512_bits_f64_avx2(v53_0h);
        const __m256i v78_1l = cos_bf16_cr_avx512_bits_f64_avx2(v53_1l);
        const __m256i v78_1h = cos_bf16_cr_avx512_bits_f64_avx2(v53_1h);
        const __m128i v79_0l = cos_bf16_cr_avx512_wrap_avx2(v78_0l);
        const __m128i v79_0h = cos_bf16_cr_avx512_wrap_avx2(v78_0h);
        const __m256i v79_0 = _mm256_set_m128i(v79_0h, v79_0l);
        const __m128i v79_1l = cos_bf16_cr_avx512_wrap_avx2(v78_1l);
        const __m128i v79_1h = cos_bf16_cr_avx512_wrap_avx2(v78_1h);
        const __m256i v79_1 = _mm256_set_m128i(v79_1h, v79_1l);
        const __m256i v81_0 = _mm256_slli_epi32(v79_0, 31);
        const __m256i v81_1 = _mm256_slli_epi32(v79_1, 31);
        const __m256i v82_0 = _mm256_xor_si256(v77_0, v81_0);
        const __m256i v82_1 = _mm256_xor_si256(v77_1, v81_1);
        const __m256 v83_0 = _mm256_castsi256_ps(v82_0);
        const __m256 v83_1 = _mm256_castsi256_ps(v82_1);
        const __m256 v84_0 = _mm256_add_ps(v32_0, v83_0);
        const __m256 v84_1 = _mm256_add_ps(v32_1, v83_1);
        const __m256i v85_0 = cos_bf16_cr_avx512_bits_f32_avx2(v84_0);
        const __m256i v85_1 = cos_bf16_cr_avx512_bits_f32_avx2(v84_1);
        const __m256i v86_0 = _mm256_add_epi32(v0, v85_0);
        const __m256i v86_1 = _mm256_add_epi32(v0, v85_1);
        const __m256i v87_0 = _mm256_srli_epi32(v86_0, 16);
        const __m256i v87_1 = _mm256_srli_epi32(v86_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v87_0), _mm256_castsi256_ps(v31_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v87_1), _mm256_castsi256_ps(v31_1)));
    }
    cos_bf16_cr_avx512_store_u16_avx2(y, r0_0);
    cos_bf16_cr_avx512_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static COS_BF16_CR_AVX512_AVX2_TARGET void cos_bf16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v10 = _mm256_set1_ps(-0x1.552da4p-3f); /* -0.166590959 */
    const __m256 v12 = _mm256_set1_ps(-0x1.51157ap-21f); /* -6.27867678e-07 */
    const __m256 v14 = _mm256_set1_ps(-0x1.921fbp+1f); /* -3.14159203 */
    const __m256 v17 = _mm256_set1_ps(0x1.6c134ap-30f); /* 1.3244984e-09 */
    const __m256 v19 = _mm256_set1_ps(-0x1.ff99f8p-2f); /* -0.499610782 */
    const __m256 v22 = _mm256_set1_ps(0x1.0d333p-20f); /* 1.00284797e-06 */
    const __m256 v30 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v34 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v39 = _mm256_set1_epi32(67108863); /* 0x03ffffff */
    const __m256i v41 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v44 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v49 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v52 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v54 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v60 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v64 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v65 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v67 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v69 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v71 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v73 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(cos_bf16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(cos_bf16_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(cos_bf16_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(cos_bf16_cr_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(cos_bf16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(cos_bf16_cr_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(cos_bf16_cr_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(cos_bf16_cr_avx512_table1 + 24);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v7 = _mm256_fmadd_ps(v1, v5, v6);
    const __m256i v8 = cos_bf16_cr_avx512_bits_f32_avx2(v7);
    const __m256 v9 = cos_bf16_cr_avx512_permute32_avx2(v8, t0_0, t0_1, t0_2, t0_3);
    const __m256 v11 = cos_bf16_cr_avx512_permute32_avx2(v8, t1_0, t1_1, t1_2, t1_3);
    const __m256 v13 = _mm256_sub_ps(v7, v6);
    const __m256 v15 = _mm256_fmadd_ps(v13, v14, v5);
    const __m256 v16 = _mm256_fmadd_ps(v12, v13, v15);
    const __m256 v18 = _mm256_fmadd_ps(v11, v16, v17);
    const __m256 v20 = _mm256_mul_ps(v9, v19);
    const __m256 v21 = _mm256_fmadd_ps(v10, v18, v20);
    const __m256 v23 = _mm256_fmadd_ps(v16, v16, v22);
    const __m256 v24 = _mm256_fmadd_ps(v21, v23, v18);
    const __m256 v25 = _mm256_add_ps(v9, v24);
    const __m256i v26 = cos_bf16_cr_avx512_bits_f32_avx2(v25);
    const __m256i v27 = _mm256_add_epi32(v0, v26);
    const __m256i v28 = _mm256_srli_epi32(v27, 16);
    const __m256 v29 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
    const __m256i v31 = _mm256_castps_si256(_mm256_cmp_ps(v29, v30, _CMP_NLE_UQ));
    __m256i r0 = v28;
    __m256i any1 = v31;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v32 = _mm256_sub_ps(v29, v29);
        const __m256i v33 = cos_bf16_cr_avx512_bits_f32_avx2(v5);
        const __m256i v35 = _mm256_add_epi32(v33, v34);
        const __m256i v37 = _mm256_srli_epi32(v35, 26);
        const __m256d v38l = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v37), _mm_set1_epi32(15)));
        const __m256d v38h = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v37, 1), _mm_set1_epi32(15)));
        const __m256i v40 = _mm256_and_si256(v39, v35);
        const __m256i v42 = _mm256_or_si256(v40, v41);
        const __m256 v43 = _mm256_castsi256_ps(v42);
        const __m256 v45 = _mm256_mul_ps(v43, v44);
        const __m256d v46l = _mm256_cvtps_pd(_mm256_castps256_ps128(v45));
        const __m256d v46h = _mm256_cvtps_pd(_mm256_extractf128_ps(v45, 1));
        const __m256d v47l = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v37), _mm_set1_epi32(15)));
        const __m256d v47h = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v37, 1), _mm_set1_epi32(15)));
        const __m256d v48l = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v37), _mm_set1_epi32(15)));
        const __m256d v48h = cos_bf16_cr_avx512_gather_f64_avx2(cos_bf16_cr_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v37, 1), _mm_set1_epi32(15)));
        const __m256d v50l = _mm256_fmadd_pd(v48l, v46l, v49);
        const __m256d v50h = _mm256_fmadd_pd(v48h, v46h, v49);
        const __m256d v51l = _mm256_fmadd_pd(v47l, v46l, v50l);
        const __m256d v51h = _mm256_fmadd_pd(v47h, v46h, v50h);
        const __m256d v53l = _mm256_add_pd(v51l, v52);
        const __m256d v53h = _mm256_add_pd(v51h, v52);
        const __m256d v55l = _mm256_fmadd_pd(v54, v50l, v52);
        const __m256d v55h = _mm256_fmadd_pd(v54, v50h, v52);
        const __m256d v56l = _mm256_sub_pd(v53l, v55l);
        const __m256d v56h = _mm256_sub_pd(v53h, v55h);
        const __m256d v57l = _mm256_sub_pd(v50l, v56l);
        const __m256d v57h = _mm256_sub_pd(v50h, v56h);
        const __m256d v58l = _mm256_fmadd_pd(v47l, v46l, v57l);
        const __m256d v58h = _mm256_fmadd_pd(v47h, v46h, v57h);
        const __m256d v59l = _mm256_fmadd_pd(v38l, v46l, v58l);
        const __m256d v59h = _mm256_fmadd_pd(v38h, v46h, v58h);
        const __m256d v61l = _mm256_mul_pd(v59l, v60);
        const __m256d v61h = _mm256_mul_pd(v59h, v60);
        const __m256d v62l = _mm256_mul_pd(v61l, v61l);
        const __m256d v62h = _mm256_mul_pd(v61h, v61h);
        const __m256d v63l = _mm256_mul_pd(v62l, v61l);
        const __m256d v63h = _mm256_mul_pd(v62h, v61h);
        const __m256d v66l = _mm256_fmadd_pd(v62l, v64, v65);
        const __m256d v66h = _mm256_fmadd_pd(v62h, v64, v65);
        const __m256d v68l = _mm256_fmadd_pd(v66l, v62l, v67);
        const __m256d v68h = _mm256_fmadd_pd(v66h, v62h, v67);
        const __m256d v70l = _mm256_fmadd_pd(v68l, v62l, v69);
        const __m256d v70h = _mm256_fmadd_pd(v68h, v62h, v69);
        const __m256d v72l = _mm256_fmadd_pd(v62l, v70l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v62h, v70h, v71);
        const __m256d v74l = _mm256_fmadd_pd(v72l, v62l, v73);
        const __m256d v74h = _mm256_fmadd_pd(v72h, v62h, v73);
        const __m256d v75l = _mm256_fmadd_pd(v63l, v74l, v61l);
        const __m256d v75h = _mm256_fmadd_pd(v63h, v74h, v61h);
        const __m128 v76l = _mm256_cvtpd_ps(v75l);
        const __m128 v76h = _mm256_cvtpd_ps(v75h);
        const __m256 v76 = _mm256_set_m128(v76h, v76l);
        const __m256i v77 = cos_bf16_cr_avx512_bits_f32_avx2(v76);
        const __m256i v78l = cos_bf16_cr_avx512_bits_f64_avx2(v53l);
        const __m256i v78h = cos_bf16_cr_avx512_bits_f64_avx2(v53h);
        const __m128i v79l = cos_bf16_cr_avx512_wrap_avx2(v78l);
        const __m128i v79h = cos_bf16_cr_avx512_wrap_avx2(v78h);
        const __m256i v79 = _mm256_set_m128i(v79h, v79l);
        const __m256i v81 = _mm256_slli_epi32(v79, 31);
        const __m256i v82 = _mm256_xor_si256(v77, v81);
        const __m256 v83 = _mm256_castsi256_ps(v82);
        const __m256 v84 = _mm256_add_ps(v32, v83);
        const __m256i v85 = cos_bf16_cr_avx512_bits_f32_avx2(v84);
        const __m256i v86 = _mm256_add_epi32(v0, v85);
        const __m256i v87 = _mm256_srli_epi32(v86, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v87), _mm256_castsi256_ps(v31)));
    }
    cos_bf16_cr_avx512_store_u16_avx2(y, r0);
}

static COS_BF16_CR_AVX512_AVX2_TARGET void cos_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_bf16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cos_bf16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        cos_bf16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COS_BF16_CR_AVX512_AVX512 __m512i cos_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
COS_BF16_CR_AVX512_AVX512 __m512d cos_bf16_cr_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
COS_BF16_CR_AVX512_AVX512 __m512i cos_bf16_cr_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COS_BF16_CR_AVX512_AVX512 void cos_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v10 = _mm512_set1_ps(-0x1.552da4p-3f); /* -0.166590959 */
    const __m512 v12 = _mm512_set1_ps(-0x1.51157ap-21f); /* -6.27867678e-07 */
    const __m512 v14 = _mm512_set1_ps(-0x1.921fbp+1f); /* -3.14159203 */
    const __m512 v17 = _mm512_set1_ps(0x1.6c134ap-30f); /* 1.3244984e-09 */
    const __m512 v19 = _mm512_set1_ps(-0x1.ff99f8p-2f); /* -0.499610782 */
    const __m512 v22 = _mm512_set1_ps(0x1.0d333p-20f); /* 1.00284797e-06 */
    const __m512 v30 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v34 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v39 = _mm512_set1_epi32(67108863); /* 0x03ffffff */
    const __m512i v41 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v44 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v49 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v52 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512d v54 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v60 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v64 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v65 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v67 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v69 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v71 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v73 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(cos_bf16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(cos_bf16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(cos_bf16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(cos_bf16_cr_avx512_table1 + 16);
    const __m512d t2_0 = _mm512_loadu_pd(cos_bf16_cr_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(cos_bf16_cr_avx512_table2 + 8);
    const __m512d t3_0 = _mm512_loadu_pd(cos_bf16_cr_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(cos_bf16_cr_avx512_table3 + 8);
    const __m512d t4_0 = _mm512_loadu_pd(cos_bf16_cr_avx512_table4);
    const __m512d t4_1 = _mm512_loadu_pd(cos_bf16_cr_avx512_table4 + 8);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v7 = _mm512_fmadd_ps(v1, v5, v6);
    const __m512i v8 = cos_bf16_cr_avx512_bits_f32_avx512(v7);
    const __m512 v9 = _mm512_permutex2var_ps(t0_0, v8, t0_1);
    const __m512 v11 = _mm512_permutex2var_ps(t1_0, v8, t1_1);
    const __m512 v13 = _mm512_sub_ps(v7, v6);
    const __m512 v15 = _mm512_fmadd_ps(v13, v14, v5);
    const __m512 v16 = _mm512_fmadd_ps(v12, v13, v15);
    const __m512 v18 = _mm512_fmadd_ps(v11, v16, v17);
    const __m512 v20 = _mm512_mul_ps(v9, v19);
    const __m512 v21 = _mm512_fmadd_ps(v10, v18, v20);
    const __m512 v23 = _mm512_fmadd_ps(v16, v16, v22);
    const __m512 v24 = _mm512_fmadd_ps(v21, v23, v18);
    const __m512 v25 = _mm512_add_ps(v9, v24);
    const __m512i v26 = cos_bf16_cr_avx512_bits_f32_avx512(v25);
    const __m512i v27 = _mm512_add_epi32(v0, v26);
    const __m512i v28 = _mm512_srli_epi32(v27, 16);
    const __m512 v29 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v31 = _mm512_cmp_ps_mask(v29, v30, _CMP_NLE_UQ);
    __m512i r0 = v28;
    __mmask16 any1 = v31;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v32 = _mm512_sub_ps(v29, v29);
        const __m512i v33 = cos_bf16_cr_avx512_bits_f32_avx512(v5);
        const __m512i v35 = _mm512_add_epi32(v33, v34);
        const __m512i v37 = _mm512_srli_epi32(v35, 26);
        const __m512d v38l = cos_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v37), t2_0, t2_1);
        const __m512d v38h = cos_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v37, 1), t2_0, t2_1);
        const __m512i v40 = _mm512_and_si512(v39, v35);
        const __m512i v42 = _mm512_or_si512(v40, v41);
        const __m512 v43 = _mm512_castsi512_ps(v42);
        const __m512 v45 = _mm512_mul_ps(v43, v44);
        const __m512d v46l = _mm512_cvtps_pd(_mm512_castps512_ps256(v45));
        const __m512d v46h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v45, 1));
        const __m512d v47l = cos_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v37), t3_0, t3_1);
        const __m512d v47h = cos_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v37, 1), t3_0, t3_1);
        const __m512d v48l = cos_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v37), t4_0, t4_1);
        const __m512d v48h = cos_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v37, 1), t4_0, t4_1);
        const __m512d v50l = _mm512_fmadd_pd(v48l, v46l, v49);
        const __m512d v50h = _mm512_fmadd_pd(v48h, v46h, v49);
        const __m512d v51l = _mm512_fmadd_pd(v47l, v46l, v50l);
        const __m512d v51h = _mm512_fmadd_pd(v47h, v46h, v50h);
        const __m512d v53l = _mm512_add_pd(v51l, v52);
        const __m512d v53h = _mm512_add_pd(v51h, v52);
        const __m512d v55l = _mm512_fmadd_pd(v54, v50l, v52);
        const __m512d v55h = _mm512_fmadd_pd(v54, v50h, v52);
        const __m512d v56l = _mm512_sub_pd(v53l, v55l);
        const __m512d v56h = _mm512_sub_pd(v53h, v55h);
        const __m512d v57l = _mm512_sub_pd(v50l, v56l);
        const __m512d v57h = _mm512_sub_pd(v50h, v56h);
        const __m512d v58l = _mm512_fmadd_pd(v47l, v46l, v57l);
        const __m512d v58h = _mm512_fmadd_pd(v47h, v46h, v57h);
        const __m512d v59l = _mm512_fmadd_pd(v38l, v46l, v58l);
        const __m512d v59h = _mm512_fmadd_pd(v38h, v46h, v58h);
        const __m512d v61l = _mm512_mul_pd(v59l, v60);
        const __m512d v61h = _mm512_mul_pd(v59h, v60);
        const __m512d v62l = _mm512_mul_pd(v61l, v61l);
        const __m512d v62h = _mm512_mul_pd(v61h, v61h);
        const __m512d v63l = _mm512_mul_pd(v62l, v61l);
        const __m512d v63h = _mm512_mul_pd(v62h, v61h);
        const __m512d v66l = _mm512_fmadd_pd(v62l, v64, v65);
        const __m512d v66h = _mm512_fmadd_pd(v62h, v64, v65);
        const __m512d v68l = _mm512_fmadd_pd(v66l, v62l, v67);
        const __m512d v68h = _mm512_fmadd_pd(v66h, v62h, v67);
        const __m512d v70l = _mm512_fmadd_pd(v68l, v62l, v69);
        const __m512d v70h = _mm512_fmadd_pd(v68h, v62h, v69);
        const __m512d v72l = _mm512_fmadd_pd(v62l, v70l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v62h, v70h, v71);
        const __m512d v74l = _mm512_fmadd_pd(v72l, v62l, v73);
        const __m512d v74h = _mm512_fmadd_pd(v72h, v62h, v73);
        const __m512d v75l = _mm512_fmadd_pd(v63l, v74l, v61l);
        const __m512d v75h = _mm512_fmadd_pd(v63h, v74h, v61h);
        const __m256 v76l = _mm512_cvtpd_ps(v75l);
        const __m256 v76h = _mm512_cvtpd_ps(v75h);
        const __m512 v76 = _mm512_insertf32x8(_mm512_castps256_ps512(v76l), v76h, 1);
        const __m512i v77 = cos_bf16_cr_avx512_bits_f32_avx512(v76);
        const __m512i v78l = cos_bf16_cr_avx512_bits_f64_avx512(v53l);
        const __m512i v78h = cos_bf16_cr_avx512_bits_f64_avx512(v53h);
        const __m256i v79l = _mm512_cvtepi64_epi32(v78l);
        const __m256i v79h = _mm512_cvtepi64_epi32(v78h);
        const __m512i v79 = _mm512_inserti32x8(_mm512_castsi256_si512(v79l), v79h, 1);
        const __m512i v81 = _mm512_slli_epi32(v79, 31);
        const __m512i v82 = _mm512_xor_si512(v77, v81);
        const __m512 v83 = _mm512_castsi512_ps(v82);
        const __m512 v84 = _mm512_add_ps(v32, v83);
        const __m512i v85 = cos_bf16_cr_avx512_bits_f32_avx512(v84);
        const __m512i v86 = _mm512_add_epi32(v0, v85);
        const __m512i v87 = _mm512_srli_epi32(v86, 16);
        r0 = _mm512_mask_blend_epi32(v31, r0, v87);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static COS_BF16_CR_AVX512_AVX512_TARGET void cos_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_bf16_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        cos_bf16_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_bf16_cr_avx512_level(void) {
#if defined(COS_BF16_CR_AVX512_FORCE_ISA)
    return COS_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t cos_bf16_cr_avx512(uint16_t x) {
    return cos_bf16_cr_avx512_element(x);
}

void cos_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_bf16_cr_avx512_level();
    if (level == 2) {
        cos_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cos_bf16_cr_avx512_array_portable(x, y, n);
}
