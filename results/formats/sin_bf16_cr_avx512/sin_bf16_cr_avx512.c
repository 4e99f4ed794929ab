/* sin_bf16_cr_avx512: sin
 *
 *   target       sin, sin x, bf16
 *   domain       every input
 *   max error    0.499995 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.52p+123 (-1.40399707e+37, encoding 0xfd29)
 *   result there 0x1.a4p-2 (0.41015625, encoding 0x3ed2)
 *   mean error   0.128742 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           57318ccf16ebfb4f9eb00293fd382b73
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt bf16 --max-ulp 0.5 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/sin_bf16_cr_avx512.db
 *                time: 0.3439 ns/element as avx512 code (inputs mean)
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
#include "sin_bf16_cr_avx512.h"

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

static inline int32_t sin_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t sin_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sin_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_bf16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double sin_bf16_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_bf16_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float sin_bf16_cr_avx512_table0[32] = {
    -0x0p+0f, 0x1.8f8b84p-3f, 0x1.87de2ap-2f, 0x1.1c73b4p-1f,
    0x1.6a09e6p-1f, 0x1.a9b662p-1f, 0x1.d906bcp-1f, 0x1.f6297cp-1f,
    0x1p+0f, 0x1.f6297cp-1f, 0x1.d906bcp-1f, 0x1.a9b662p-1f,
    0x1.6a09e6p-1f, 0x1.1c73b4p-1f, 0x1.87de2ap-2f, 0x1.8f8b84p-3f,
    -0x0p+0f, -0x1.8f8b84p-3f, -0x1.87de2ap-2f, -0x1.1c73b4p-1f,
    -0x1.6a09e6p-1f, -0x1.a9b662p-1f, -0x1.d906bcp-1f, -0x1.f6297cp-1f,
    -0x1p+0f, -0x1.f6297cp-1f, -0x1.d906bcp-1f, -0x1.a9b662p-1f,
    -0x1.6a09e6p-1f, -0x1.1c73b4p-1f, -0x1.87de2ap-2f, -0x1.8f8b84p-3f,
};

static const float sin_bf16_cr_avx512_table1[32] = {
    0x1p+0f, 0x1.f6297cp-1f, 0x1.d906bcp-1f, 0x1.a9b662p-1f,
    0x1.6a09e6p-1f, 0x1.1c73b4p-1f, 0x1.87de2ap-2f, 0x1.8f8b84p-3f,
    0x0p+0f, -0x1.8f8b84p-3f, -0x1.87de2ap-2f, -0x1.1c73b4p-1f,
    -0x1.6a09e6p-1f, -0x1.a9b662p-1f, -0x1.d906bcp-1f, -0x1.f6297cp-1f,
    -0x1p+0f, -0x1.f6297cp-1f, -0x1.d906bcp-1f, -0x1.a9b662p-1f,
    -0x1.6a09e6p-1f, -0x1.1c73b4p-1f, -0x1.87de2ap-2f, -0x1.8f8b84p-3f,
    0x0p+0f, 0x1.8f8b84p-3f, 0x1.87de2ap-2f, 0x1.1c73b4p-1f,
    0x1.6a09e6p-1f, 0x1.a9b662p-1f, 0x1.d906bcp-1f, 0x1.f6297cp-1f,
};

static const float sin_bf16_cr_avx512_table2[32] = {
    -0x0p+0f, -0x1.cb2cfap-30f, 0x1.abaa58p-28f, -0x1.9465cep-27f,
    0x1.9fcef4p-27f, 0x1.21d434p-26f, 0x1.e651a8p-26f, 0x1.feeb96p-26f,
    0x0p+0f, 0x1.feeb96p-26f, 0x1.e651a8p-26f, 0x1.21d434p-26f,
    0x1.9fcef4p-27f, -0x1.9465cep-27f, 0x1.abaa58p-28f, -0x1.cb2cfap-30f,
    -0x0p+0f, 0x1.cb2cfap-30f, -0x1.abaa58p-28f, 0x1.9465cep-27f,
    -0x1.9fcef4p-27f, -0x1.21d434p-26f, -0x1.e651a8p-26f, -0x1.feeb96p-26f,
    0x0p+0f, -0x1.feeb96p-26f, -0x1.e651a8p-26f, -0x1.21d434p-26f,
    -0x1.9fcef4p-27f, 0x1.9465cep-27f, -0x1.abaa58p-28f, 0x1.cb2cfap-30f,
};

static const double sin_bf16_cr_avx512_table3[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double sin_bf16_cr_avx512_table4[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double sin_bf16_cr_avx512_table5[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline uint16_t sin_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = 32767; /* 0x00007fff */
    const float v1 = 0x1.45f306p-2f; /* 0.318309873 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = sin_bf16_cr_avx512_shl_i32(v2, v3);
    const float v5 = sin_bf16_cr_avx512_frombits_f32(v4);
    const float v6 = 0x1.8p+19f; /* 786432 */
    const float v7 = sin_bf16_cr_avx512_fma_f32(v1, v5, v6);
    const int32_t v8 = sin_bf16_cr_avx512_bits_f32(v7);
    const float v9 = sin_bf16_cr_avx512_table0[(uint32_t)v8 & (32u - 1)];
    const float v10 = -0x1.511dbp-21f; /* -6.2792742e-07 */
    const float v11 = v7 - v6;
    const float v12 = -0x1.921fbp+1f; /* -3.14159203 */
    const float v13 = sin_bf16_cr_avx512_fma_f32(v11, v12, v5);
    const float v14 = sin_bf16_cr_avx512_fma_f32(v10, v11, v13);
    const float v15 = v14 * v14;
    const float v16 = -v15;
    const float v17 = 0x1.55353cp-3f; /* 0.166605443 */
    const float v18 = sin_bf16_cr_avx512_table1[(uint32_t)v8 & (32u - 1)];
    const float v19 = sin_bf16_cr_avx512_table2[(uint32_t)v8 & (32u - 1)];
    const float v20 = sin_bf16_cr_avx512_fma_f32(v14, v18, v19);
    const float v21 = -0x1.58529cp-5f; /* -0.0420315787 */
    const float v22 = 0x1.00008p-1f; /* 0.500003815 */
    const float v23 = sin_bf16_cr_avx512_fma_f32(v15, v21, v22);
    const float v24 = 0x0p+0f; /* 0 */
    const float v25 = sin_bf16_cr_avx512_fma_f32(v23, v9, v24);
    const float v26 = sin_bf16_cr_avx512_fma_f32(v17, v20, v25);
    const float v27 = sin_bf16_cr_avx512_fma_f32(v16, v26, v20);
    const float v28 = v9 + v27;
    const int32_t v29 = sin_bf16_cr_avx512_bits_f32(v28);
    const int32_t v30 = (int32_t)((uint32_t)v0 + (uint32_t)v29);
    const int32_t v31 = sin_bf16_cr_avx512_lshr_i32(v30, v3);
    const float v32 = sin_bf16_cr_avx512_abs_f32(v5);
    const float v33 = 0x1p+17f; /* 131072 */
    const int v34 = !(v32 <= v33);
    const int32_t v35 = 1;
    int32_t r0 = v31;
    if (v34) {
        const double v36 = 0x1.8p+53; /* 13510798882111488 */
        const float v37 = 0x1p+6f; /* 64 */
        const int32_t v38 = 1207959552; /* 0x48000000 */
        const int32_t v39 = -2080374785; /* 0x83ffffff */
        const int32_t v40 = sin_bf16_cr_avx512_bits_f32(v5);
        const int32_t v41 = 8388608; /* 0x00800000 */
        const int32_t v42 = (int32_t)((uint32_t)v40 + (uint32_t)v41);
        const int32_t v43 = v39 & v42;
        const int32_t v44 = v38 | v43;
        const float v45 = sin_bf16_cr_avx512_frombits_f32(v44);
        const float v46 = v37 * v45;
        const double v47 = (double)v46;
        const int32_t v48 = 26;
        const int32_t v49 = sin_bf16_cr_avx512_lshr_i32(v42, v48);
        const double v50 = sin_bf16_cr_avx512_table3[(uint32_t)v49 & (16u - 1)];
        const double v51 = sin_bf16_cr_avx512_table4[(uint32_t)v49 & (16u - 1)];
        const double v52 = v47 * v51;
        const double v53 = sin_bf16_cr_avx512_fma_f64(v47, v50, v52);
        const double v54 = v36 + v53;
        const int64_t v55 = sin_bf16_cr_avx512_bits_f64(v54);
        const int32_t v56 = (int32_t)(uint32_t)(uint64_t)v55;
        const int32_t v57 = 31;
        const int32_t v58 = sin_bf16_cr_avx512_shl_i32(v56, v57);
        const double v59 = sin_bf16_cr_avx512_table5[(uint32_t)v49 & (16u - 1)];
        const double v60 = v54 - v36;
        const double v61 = v52 - v60;
        const double v62 = sin_bf16_cr_avx512_fma_f64(v47, v50, v61);
        const double v63 = sin_bf16_cr_avx512_fma_f64(v59, v47, v62);
        const double v64 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v65 = v63 * v64;
        const double v66 = v65 * v65;
        const double v67 = v65 * v66;
        const double v68 = v66 * v66;
        const double v69 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v70 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v71 = sin_bf16_cr_avx512_fma_f64(v69, v66, v70);
        const double v72 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v73 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v74 = sin_bf16_cr_avx512_fma_f64(v72, v66, v73);
        const double v75 = sin_bf16_cr_avx512_fma_f64(v68, v71, v74);
        const double v76 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v77 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v78 = sin_bf16_cr_avx512_fma_f64(v76, v66, v77);
        const double v79 = sin_bf16_cr_avx512_fma_f64(v75, v68, v78);
        const double v80 = sin_bf16_cr_avx512_fma_f64(v67, v79, v65);
        const float v81 = (float)v80;
        const int32_t v82 = sin_bf16_cr_avx512_bits_f32(v81);
        const int32_t v83 = v58 ^ v82;
        const float v84 = sin_bf16_cr_avx512_frombits_f32(v83);
        const float v85 = v32 - v32;
        const float v86 = v84 + v85;
        const int32_t v87 = sin_bf16_cr_avx512_bits_f32(v86);
        const int32_t v88 = sin_bf16_cr_avx512_lshr_i32(v87, v3);
        const int32_t v89 = v88 & v35;
        const int32_t v90 = (int32_t)((uint32_t)v87 + (uint32_t)v0);
        const int32_t v91 = (int32_t)((uint32_t)v89 + (uint32_t)v90);
        const int32_t v92 = sin_bf16_cr_avx512_lshr_i32(v91, v3);
        r0 = v92;
    }
    return (uint16_t)r0;
}

static void sin_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_BF16_CR_AVX512_AVX2 static inline SIN_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIN_BF16_CR_AVX512_AVX512 static inline SIN_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SIN_BF16_CR_AVX512_AVX2 __m256i sin_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIN_BF16_CR_AVX512_AVX2 __m256 sin_bf16_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
SIN_BF16_CR_AVX512_AVX2 __m256 sin_bf16_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(sin_bf16_cr_avx512_permute16_avx2(i, t0, t1),
                            sin_bf16_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Loads one by one take less time than the gather (Zen 5). */
SIN_BF16_CR_AVX512_AVX2 __m256d sin_bf16_cr_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_BF16_CR_AVX512_AVX2 __m256i sin_bf16_cr_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SIN_BF16_CR_AVX512_AVX2 __m128i sin_bf16_cr_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* The low halves of eight lanes. */
SIN_BF16_CR_AVX512_AVX2 void sin_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SIN_BF16_CR_AVX512_AVX2 void sin_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v10 = _mm256_set1_ps(-0x1.511dbp-21f); /* -6.2792742e-07 */
    const __m256 v12 = _mm256_set1_ps(-0x1.921fbp+1f); /* -3.14159203 */
    const __m256 v17 = _mm256_set1_ps(0x1.55353cp-3f); /* 0.166605443 */
    const __m256 v21 = _mm256_set1_ps(-0x1.58529cp-5f); /* -0.0420315787 */
    const __m256 v22 = _mm256_set1_ps(0x1.00008p-1f); /* 0.500003815 */
    const __m256 v24 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v33 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v35 = _mm256_set1_epi32(1);
    const __m256d v36 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256 v37 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256i v38 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256i v39 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v41 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256d v64 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v69 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v70 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v72 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v73 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v76 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v77 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(sin_bf16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(sin_bf16_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(sin_bf16_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(sin_bf16_cr_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(sin_bf16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(sin_bf16_cr_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(sin_bf16_cr_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(sin_bf16_cr_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(sin_bf16_cr_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(sin_bf16_cr_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(sin_bf16_cr_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(sin_bf16_cr_avx512_table2 + 24);
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v1, v5_0, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v1, v5_1, v6);
    const __m256i v8_0 = sin_bf16_cr_avx512_bits_f32_avx2(v7_0);
    const __m256i v8_1 = sin_bf16_cr_avx512_bits_f32_avx2(v7_1);
    const __m256 v9_0 = sin_bf16_cr_avx512_permute32_avx2(v8_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v9_1 = sin_bf16_cr_avx512_permute32_avx2(v8_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v11_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v11_1 = _mm256_sub_ps(v7_1, v6);
    const __m256 v13_0 = _mm256_fmadd_ps(v11_0, v12, v5_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v11_1, v12, v5_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v10, v11_0, v13_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v10, v11_1, v13_1);
    const __m256 v15_0 = _mm256_mul_ps(v14_0, v14_0);
    const __m256 v15_1 = _mm256_mul_ps(v14_1, v14_1);
    const __m256 v18_0 = sin_bf16_cr_avx512_permute32_avx2(v8_0, t1_0, t1_1, t1_2, t1_3);
    const __m256 v18_1 = sin_bf16_cr_avx512_permute32_avx2(v8_1, t1_0, t1_1, t1_2, t1_3);
    const __m256 v19_0 = sin_bf16_cr_avx512_permute32_avx2(v8_0, t2_0, t2_1, t2_2, t2_3);
    const __m256 v19_1 = sin_bf16_cr_avx512_permute32_avx2(v8_1, t2_0, t2_1, t2_2, t2_3);
    const __m256 v20_0 = _mm256_fmadd_ps(v14_0, v18_0, v19_0);
    const __m256 v20_1 = _mm256_fmadd_ps(v14_1, v18_1, v19_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v15_0, v21, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v15_1, v21, v22);
    const __m256 v25_0 = _mm256_fmadd_ps(v23_0, v9_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v23_1, v9_1, v24);
    const __m256 v26_0 = _mm256_fmadd_ps(v17, v20_0, v25_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v17, v20_1, v25_1);
    const __m256 v27_0 = _mm256_fnmadd_ps(v15_0, v26_0, v20_0);
    const __m256 v27_1 = _mm256_fnmadd_ps(v15_1, v26_1, v20_1);
    const __m256 v28_0 = _mm256_add_ps(v9_0, v27_0);
    const __m256 v28_1 = _mm256_add_ps(v9_1, v27_1);
    const __m256i v29_0 = sin_bf16_cr_avx512_bits_f32_avx2(v28_0);
    const __m256i v29_1 = sin_bf16_cr_avx512_bits_f32_avx2(v28_1);
    const __m256i v30_0 = _mm256_add_epi32(v0, v29_0);
    const __m256i v30_1 = _mm256_add_epi32(v0, v29_1);
    const __m256i v31_0 = _mm256_srli_epi32(v30_0, 16);
    const __m256i v31_1 = _mm256_srli_epi32(v30_1, 16);
    const __m256 v32_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_0);
    const __m256 v32_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_1);
    const __m256i v34_0 = _mm256_castps_si256(_mm256_cmp_ps(v32_0, v33, _CMP_NLE_UQ));
    const __m256i v34_1 = _mm256_castps_si256(_mm256_cmp_ps(v32_1, v33, _CMP_NLE_UQ));
    __m256i r0_0 = v31_0;
    __m256i r0_1 = v31_1;
    __m256i any1 = v34_0;
    any1 = _mm256_or_si256(any1, v34_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v40_0 = sin_bf16_cr_avx512_bits_f32_avx2(v5_0);
        const __m256i v40_1 = sin_bf16_cr_avx512_bits_f32_avx2(v5_1);
        const __m256i v42_0 = _mm256_add_epi32(v40_0, v41);
        const __m256i v42_1 = _mm256_add_epi32(v40_1, v41);
        const __m256i v43_0 = _mm256_and_si256(v39, v42_0);
        const __m256i v43_1 = _mm256_and_si256(v39, v42_1);
        const __m256i v44_0 = _mm256_or_si256(v38, v43_0);
        const __m256i v44_1 = _mm256_or_si256(v38, v43_1);
        const __m256 v45_0 = _mm256_castsi256_ps(v44_0);
        const __m256 v45_1 = _mm256_castsi256_ps(v44_1);
        const __m256 v46_0 = _mm256_mul_ps(v37, v45_0);
        const __m256 v46_1 = _mm256_mul_ps(v37, v45_1);
        const __m256d v47_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v46_0));
        const __m256d v47_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v46_0, 1));
        const __m256d v47_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v46_1));
        const __m256d v47_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v46_1, 1));
        const __m256i v49_0 = _mm256_srli_epi32(v42_0, 26);
        const __m256i v49_1 = _mm256_srli_epi32(v42_1, 26);
        const __m256d v50_0l = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v49_0), _mm_set1_epi32(15)));
        const __m256d v50_0h = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v49_0, 1), _mm_set1_epi32(15)));
        const __m256d v50_1l = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v49_1), _mm_set1_epi32(15)));
        const __m256d v50_1h = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v49_1, 1), _mm_set1_epi32(15)));
        const __m256d v51_0l = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v49_0), _mm_set1_epi32(15)));
        const __m256d v51_0h = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v49_0, 1), _mm_set1_epi32(15)));
        const __m256d v51_1l = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v49_1), _mm_set1_epi32(15)));
        const __m256d v51_1h = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v49_1, 1), _mm_set1_epi32(15)));
        const __m256d v52_0l = _mm256_mul_pd(v47_0l, v51_0l);
        const __m256d v52_0h = _mm256_mul_pd(v47_0h, v51_0h);
        const __m256d v52_1l = _mm256_mul_pd(v47_1l, v51_1l);
        const __m256d v52_1h = _mm256_mul_pd(v47_1h, v51_1h);
        const __m256d v53_0l = _mm256_fmadd_pd(v47_0l, v50_0l, v52_0l);
        const __m256d v53_0h = _mm256_fmadd_pd(v47_0h, v50_0h, v52_0h);
        const __m256d v53_1l = _mm256_fmadd_pd(v47_1l, v50_1l, v52_1l);
        const __m256d v53_1h = _mm256_fmadd_pd(v47_1h, v50_1h, v52_1h);
        const __m256d v54_0l = _mm256_add_pd(v36, v53_0l);
        const __m256d v54_0h = _mm256_add_pd(v36, v53_0h);
        const __m256d v54_1l = _mm256_add_pd(v36, v53_1l);
        const __m256d v54_1h = _mm256_add_pd(v36, v53_1h);
        const __m256i v55_0l = sin_bf16_cr_avx512_bits_f64_avx2(v54_0l);
        const __m256i v55_0h = sin_bf16_cr_avx512_bits_f64_avx2(v54_0h);
        const __m256i v55_1l = sin_bf16_cr_avx512_bits_f64_avx2(v54_1l);
        const __m256i v55_1h = sin_bf16_cr_avx512_bits_f64_avx2(v54_1h);
        const __m128i v56_0l = sin_bf16_cr_avx512_wrap_avx2(v55_0l);
        const __m128i v56_0h = sin_bf16_cr_avx512_wrap_avx2(v55_0h);
        const __m256i v56_0 = _mm256_set_m128i(v56_0h, v56_0l);
        const __m128i v56_1l = sin_bf16_cr_avx512_wrap_avx2(v55_1l);
        const __m128i v56_1h = sin_bf16_cr_avx512_wrap_avx2(v55_1h);
        const __m256i v56_1 = _mm256_set_m128i(v56_1h, v56_1l);
        const __m256i v58_0 = _mm256_slli_epi32(v56_0, 31);
        const __m256i v58_1 = _mm256_slli_epi32(v56_1, 31);
        const __m256d v59_0l = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table5, _mm_and_si128(_mm256_castsi256_si128(v49_0), _mm_set1_epi32(15)));
        const __m256d v59_0h = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table5, _mm_and_si128(_mm256_extracti128_si256(v49_0, 1), _mm_set1_epi32(15)));
        const __m256d v59_1l = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table5, _mm_and_si128(_mm256_castsi256_si128(v49_1), _mm_set1_epi32(15)));
        const __m256d v59_1h = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table5, _mm_and_si128(_mm256_extracti128_si256(v49_1, 1), _mm_set1_epi32(15)));
        const __m256d v60_0l = _mm256_sub_pd(v54_0l, v36);
        const __m256d v60_0h = _mm256_sub_pd(v54_0h, v36);
        const __m256d v60_1l = _mm256_sub_pd(v54_1l, v36);
        const __m256d v60_1h = _mm256_sub_pd(v54_1h, v36);
        const __m256d v61_0l = _mm256_sub_pd(v52_0l, v60_0l);
        const __m256d v61_0h = _mm256_sub_pd(v52_0h, v60_0h);
        const __m256d v61_1l = _mm256_sub_pd(v52_1l, v60_1l);
        const __m256d v61_1h = _mm256_sub_pd(v52_1h, v60_1h);
        const __m256d v62_0l = _mm256_fmadd_pd(v47_0l, v50_0l, v61_0l);
        const __m256d v62_0h = _mm256_fmadd_pd(v47_0h, v50_0h, v61_0h);
        const __m256d v62_1l = _mm256_fmadd_pd(v47_1l, v50_1l, v61_1l);
        const __m256d v62_1h = _mm256_fmadd_pd(v47_1h, v50_1h, v61_1h);
        const __m256d v63_0l = _mm256_fmadd_pd(v59_0l, v47_0l, v62_0l);
        const __m256d v63_0h = _mm256_fmadd_pd(v59_0h, v47_0h, v62_0h);
        const __m256d v63_1l = _mm256_fmadd_pd(v59_1l, v47_1l, v62_1l);
        const __m256d v63_1h = _mm256_fmadd_pd(v59_1h, v47_1h, v62_1h);
        const __m256d v65_0l = _mm256_mul_pd(v63_0l, v64);
        const __m256d v65_0h = _mm256_mul_pd(v63_0h, v64);
        const __m256d v65_1l = _mm256_mul_pd(v63_1l, v64);
        const __m256d v65_1h = _mm256_mul_pd(v63_1h, v64);
        const __m256d v66_0l = _mm256_mul_pd(v65_0l, v65_0l);
        const __m256d v66_0h = _mm256_mul_pd(v65_0h, v65_0h);
        const __m256d v66_1l = _mm256_mul_pd(v65_1l, v65_1l);
        const __m256d v66_1h = _mm256_mul_pd(v65_1h, v65_1h);
        const __m256d v67_0l = _mm256_mul_pd(v65_0l, v66_0l);
        const __m256d v67_0h = _mm256_mul_pd(v65_0h, v66_0h);
        const __m256d v67_1l = _mm256_mul_pd(v65_1l, v66_1l);
        const __m256d v67_1h = _mm256_mul_pd(v65_1h, v66_1h);
        const __m256d v68_0l = _mm256_mul_pd(v66_0l, v66_0l);
        const __m256d v68_0h = _mm256_mul_pd(v66_0h, v66_0h);
        const __m256d v68_1l = _mm256_mul_pd(v66_1l, v66_1l);
        const __m256d v68_1h = _mm256_mul_pd(v66_1h, v66_1h);
        const __m256d v71_0l = _mm256_fmadd_pd(v69, v66_0l, v70);
        const __m256d v71_0h = _mm256_fmadd_pd(v69, v66_0h, v70);
        const __m256d v71_1l = _mm256_fmadd_pd(v69, v66_1l, v70);
        const __m256d v71_1h = _mm256_fmadd_pd(v69, v66_1h, v70);
        const __m256d v74_0l = _mm256_fmadd_pd(v72, v66_0l, v73);
        const __m256d v74_0h = _mm256_fmadd_pd(v72, v66_0h, v73);
        const __m256d v74_1l = _mm256_fmadd_pd(v72, v66_1l, v73);
        const __m256d v74_1h = _mm256_fmadd_pd(v72, v66_1h, v73);
        const __m256d v75_0l = _mm256_fmadd_pd(v68_0l, v71_0l, v74_0l);
        const __m256d v75_0h = _mm256_fmadd_pd(v68_0h, v71_0h, v74_0h);
        const __m256d v75_1l = _mm256_fmadd_pd(v68_1l, v71_1l, v74_1l);
        const __m256d v75_1h = _mm256_fmadd_pd(v68_1h, v71_1h, v74_1h);
        const __m256d v78_0l = _mm256_fmadd_pd(v76, v66_0l, v77);
        const __m256d v78_0h = _mm256_fmadd_pd(v76, v66_0h, v77);
        const __m256d v78_1l = _mm256_fmadd_pd(v76, v66_1l, v77);
        const __m256d v78_1h = _mm256_fmadd_pd(v76, v66_1h, v77);
        const __m256d v79_0l = _mm256_fmadd_pd(v75_0l, v68_0l, v78_0l);
        const __m256d v79_0h = _mm256_fmadd_pd(v75_0h, v68_0h, v78_0h);
        const __m256d v79_1l = _mm256_fmadd_pd(v75_1l, v68_1l, v78_1l);
        const __m256d v79_1h = _mm256_fmadd_pd(v75_1h, v68_1h, v78_1h);
        const __m256d v80_0l = _mm256_fmadd_pd(v67_0l, v79_0l, v65_0l);
        const __m256d v80_0h = _mm256_fmadd_pd(v67_0h, v79_0h, v65_0h);
        const __m256d v80_1l = _mm256_fmadd_pd(v67_1l, v79_1l, v65_1l);
        const __m256d v80_1h = _mm256_fmadd_pd(v67_1h, v79_1h, v65_1h);
        const __m128 v81_0l = _mm256_cvtpd_ps(v80_0l);
        const __m128 v81_0h = _mm256_cvtpd_ps(v80_0h);
        const __m256 v81_0 = _mm256_set_m128(v81_0h, v81_0l);
        const __m128 v81_1l = _mm256_cvtpd_ps(v80_1l);
        const __m128 v81_1h = _mm256_cvtpd_ps(v80_1h);
        const __m256 v81_1 = _mm256_set_m128(v81_1h, v81_1l);
        const __m256i v82_0 = sin_bf16_cr_avx512_bits_f32_avx2(v81_0);
        const __m256i v82_1 = sin_bf16_cr_avx512_bits_f32_avx2(v81_1);
        const __m256i v83_0 = _mm256_xor_si256(v58_0, v82_0);
        const __m256i v83_1 = _mm256_xor_si256(v58_1, v82_1);
        const __m256 v84_0 = _mm256_castsi256_ps(v83_0);
        const __m256 v84_1 = _mm256_castsi256_ps(v83_1);
        const __m256 v85_0 = _mm256_sub_ps(v32_0, v32_0);
        const __m256 v85_1 = _mm256_sub_ps(v32_1, v32_1);
        const __m256 v86_0 = _mm256_add_ps(v84_0, v85_0);
        const __m256 v86_1 = _mm256_add_ps(v84_1, v85_1);
        const __m256i v87_0 = sin_bf16_cr_avx512_bits_f32_avx2(v86_0);
        const __m256i v87_1 = sin_bf16_cr_avx512_bits_f32_avx2(v86_1);
        const __m256i v88_0 = _mm256_srli_epi32(v87_0, 16);
        const __m256i v88_1 = _mm256_srli_epi32(v87_1, 16);
        const __m256i v89_0 = _mm256_and_si256(v88_0, v35);
        const __m256i v89_1 = _mm256_and_si256(v88_1, v35);
        const __m256i v90_0 = _mm256_add_epi32(v87_0, v0);
        const __m256i v90_1 = _mm256_add_epi32(v87_1, v0);
        const __m256i v91_0 = _mm256_add_epi32(v89_0, v90_0);
        const __m256i v91_1 = _mm256_add_epi32(v89_1, v90_1);
        const __m256i v92_0 = _mm256_srli_epi32(v91_0, 16);
        const __m256i v92_1 = _mm256_srli_epi32(v91_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v92_0), _mm256_castsi256_ps(v34_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v92_1), _mm256_castsi256_ps(v34_1)));
    }
    sin_bf16_cr_avx512_store_u16_avx2(y, r0_0);
    sin_bf16_cr_avx512_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static SIN_BF16_CR_AVX512_AVX2_TARGET void sin_bf16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v10 = _mm256_set1_ps(-0x1.511dbp-21f); /* -6.2792742e-07 */
    const __m256 v12 = _mm256_set1_ps(-0x1.921fbp+1f); /* -3.14159203 */
    const __m256 v17 = _mm256_set1_ps(0x1.55353cp-3f); /* 0.166605443 */
    const __m256 v21 = _mm256_set1_ps(-0x1.58529cp-5f); /* -0.0420315787 */
    const __m256 v22 = _mm256_set1_ps(0x1.00008p-1f); /* 0.500003815 */
    const __m256 v24 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v33 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v35 = _mm256_set1_epi32(1);
    const __m256d v36 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256 v37 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256i v38 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256i v39 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v41 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256d v64 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v69 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v70 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v72 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v73 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v76 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v77 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(sin_bf16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(sin_bf16_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(sin_bf16_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(sin_bf16_cr_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(sin_bf16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(sin_bf16_cr_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(sin_bf16_cr_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(sin_bf16_cr_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(sin_bf16_cr_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(sin_bf16_cr_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(sin_bf16_cr_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(sin_bf16_cr_avx512_table2 + 24);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v7 = _mm256_fmadd_ps(v1, v5, v6);
    const __m256i v8 = sin_bf16_cr_avx512_bits_f32_avx2(v7);
    const __m256 v9 = sin_bf16_cr_avx512_permute32_avx2(v8, t0_0, t0_1, t0_2, t0_3);
    const __m256 v11 = _mm256_sub_ps(v7, v6);
    const __m256 v13 = _mm256_fmadd_ps(v11, v12, v5);
    const __m256 v14 = _mm256_fmadd_ps(v10, v11, v13);
    const __m256 v15 = _mm256_mul_ps(v14, v14);
    const __m256 v18 = sin_bf16_cr_avx512_permute32_avx2(v8, t1_0, t1_1, t1_2, t1_3);
    const __m256 v19 = sin_bf16_cr_avx512_permute32_avx2(v8, t2_0, t2_1, t2_2, t2_3);
    const __m256 v20 = _mm256_fmadd_ps(v14, v18, v19);
    const __m256 v23 = _mm256_fmadd_ps(v15, v21, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v9, v24);
    const __m256 v26 = _mm256_fmadd_ps(v17, v20, v25);
    const __m256 v27 = _mm256_fnmadd_ps(v15, v26, v20);
    const __m256 v28 = _mm256_add_ps(v9, v27);
    const __m256i v29 = sin_bf16_cr_avx512_bits_f32_avx2(v28);
    const __m256i v30 = _mm256_add_epi32(v0, v29);
    const __m256i v31 = _mm256_srli_epi32(v30, 16);
    const __m256 v32 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
    const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v32, v33, _CMP_NLE_UQ));
    __m256i r0 = v31;
    __m256i any1 = v34;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v40 = sin_bf16_cr_avx512_bits_f32_avx2(v5);
        const __m256i v42 = _mm256_add_epi32(v40, v41);
        const __m256i v43 = _mm256_and_si256(v39, v42);
        const __m256i v44 = _mm256_or_si256(v38, v43);
        const __m256 v45 = _mm256_castsi256_ps(v44);
        const __m256 v46 = _mm256_mul_ps(v37, v45);
        const __m256d v47l = _mm256_cvtps_pd(_mm256_castps256_ps128(v46));
        const __m256d v47h = _mm256_cvtps_pd(_mm256_extractf128_ps(v46, 1));
        const __m256i v49 = _mm256_srli_epi32(v42, 26);
        const __m256d v50l = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v49), _mm_set1_epi32(15)));
        const __m256d v50h = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v49, 1), _mm_set1_epi32(15)));
        const __m256d v51l = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v49), _mm_set1_epi32(15)));
        const __m256d v51h = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v49, 1), _mm_set1_epi32(15)));
        const __m256d v52l = _mm256_mul_pd(v47l, v51l);
        const __m256d v52h = _mm256_mul_pd(v47h, v51h);
        const __m256d v53l = _mm256_fmadd_pd(v47l, v50l, v52l);
        const __m256d v53h = _mm256_fmadd_pd(v47h, v50h, v52h);
        const __m256d v54l = _mm256_add_pd(v36, v53l);
        const __m256d v54h = _mm256_add_pd(v36, v53h);
        const __m256i v55l = sin_bf16_cr_avx512_bits_f64_avx2(v54l);
        const __m256i v55h = sin_bf16_cr_avx512_bits_f64_avx2(v54h);
        const __m128i v56l = sin_bf16_cr_avx512_wrap_avx2(v55l);
        const __m128i v56h = sin_bf16_cr_avx512_wrap_avx2(v55h);
        const __m256i v56 = _mm256_set_m128i(v56h, v56l);
        const __m256i v58 = _mm256_slli_epi32(v56, 31);
        const __m256d v59l = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table5, _mm_and_si128(_mm256_castsi256_si128(v49), _mm_set1_epi32(15)));
        const __m256d v59h = sin_bf16_cr_avx512_gather_f64_avx2(sin_bf16_cr_avx512_table5, _mm_and_si128(_mm256_extracti128_si256(v49, 1), _mm_set1_epi32(15)));
        const __m256d v60l = _mm256_sub_pd(v54l, v36);
        const __m256d v60h = _mm256_sub_pd(v54h, v36);
        const __m256d v61l = _mm256_sub_pd(v52l, v60l);
        const __m256d v61h = _mm256_sub_pd(v52h, v60h);
        const __m256d v62l = _mm256_fmadd_pd(v47l, v50l, v61l);
        const __m256d v62h = _mm256_fmadd_pd(v47h, v50h, v61h);
        const __m256d v63l = _mm256_fmadd_pd(v59l, v47l, v62l);
        const __m256d v63h = _mm256_fmadd_pd(v59h, v47h, v62h);
        const __m256d v65l = _mm256_mul_pd(v63l, v64);
        const __m256d v65h = _mm256_mul_pd(v63h, v64);
        const __m256d v66l = _mm256_mul_pd(v65l, v65l);
        const __m256d v66h = _mm256_mul_pd(v65h, v65h);
        const __m256d v67l = _mm256_mul_pd(v65l, v66l);
        const __m256d v67h = _mm256_mul_pd(v65h, v66h);
        const __m256d v68l = _mm256_mul_pd(v66l, v66l);
        const __m256d v68h = _mm256_mul_pd(v66h, v66h);
        const __m256d v71l = _mm256_fmadd_pd(v69, v66l, v70);
        const __m256d v71h = _mm256_fmadd_pd(v69, v66h, v70);
        const __m256d v74l = _mm256_fmadd_pd(v72, v66l, v73);
        const __m256d v74h = _mm256_fmadd_pd(v72, v66h, v73);
        const __m256d v75l = _mm256_fmadd_pd(v68l, v71l, v74l);
        const __m256d v75h = _mm256_fmadd_pd(v68h, v71h, v74h);
        const __m256d v78l = _mm256_fmadd_pd(v76, v66l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v76, v66h, v77);
        const __m256d v79l = _mm256_fmadd_pd(v75l, v68l, v78l);
        const __m256d v79h = _mm256_fmadd_pd(v75h, v68h, v78h);
        const __m256d v80l = _mm256_fmadd_pd(v67l, v79l, v65l);
        const __m256d v80h = _mm256_fmadd_pd(v67h, v79h, v65h);
        const __m128 v81l = _mm256_cvtpd_ps(v80l);
        const __m128 v81h = _mm256_cvtpd_ps(v80h);
        const __m256 v81 = _mm256_set_m128(v81h, v81l);
        const __m256i v82 = sin_bf16_cr_avx512_bits_f32_avx2(v81);
        const __m256i v83 = _mm256_xor_si256(v58, v82);
        const __m256 v84 = _mm256_castsi256_ps(v83);
        const __m256 v85 = _mm256_sub_ps(v32, v32);
        const __m256 v86 = _mm256_add_ps(v84, v85);
        const __m256i v87 = sin_bf16_cr_avx512_bits_f32_avx2(v86);
        const __m256i v88 = _mm256_srli_epi32(v87, 16);
        const __m256i v89 = _mm256_and_si256(v88, v35);
        const __m256i v90 = _mm256_add_epi32(v87, v0);
        const __m256i v91 = _mm256_add_epi32(v89, v90);
        const __m256i v92 = _mm256_srli_epi32(v91, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v92), _mm256_castsi256_ps(v34)));
    }
    sin_bf16_cr_avx512_store_u16_avx2(y, r0);
}

static SIN_BF16_CR_AVX512_AVX2_TARGET void sin_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_bf16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sin_bf16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        sin_bf16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIN_BF16_CR_AVX512_AVX512 __m512i sin_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIN_BF16_CR_AVX512_AVX512 __m512d sin_bf16_cr_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
SIN_BF16_CR_AVX512_AVX512 __m512i sin_bf16_cr_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIN_BF16_CR_AVX512_AVX512 void sin_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512 v1 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v10 = _mm512_set1_ps(-0x1.511dbp-21f); /* -6.2792742e-07 */
    const __m512 v12 = _mm512_set1_ps(-0x1.921fbp+1f); /* -3.14159203 */
    const __m512 v17 = _mm512_set1_ps(0x1.55353cp-3f); /* 0.166605443 */
    const __m512 v21 = _mm512_set1_ps(-0x1.58529cp-5f); /* -0.0420315787 */
    const __m512 v22 = _mm512_set1_ps(0x1.00008p-1f); /* 0.500003815 */
    const __m512 v24 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v33 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v35 = _mm512_set1_epi32(1);
    const __m512d v36 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512 v37 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512i v38 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512i v39 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v41 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v64 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v69 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v70 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v72 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v73 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v76 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v77 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(sin_bf16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(sin_bf16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(sin_bf16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(sin_bf16_cr_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(sin_bf16_cr_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(sin_bf16_cr_avx512_table2 + 16);
    const __m512d t3_0 = _mm512_loadu_pd(sin_bf16_cr_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(sin_bf16_cr_avx512_table3 + 8);
    const __m512d t4_0 = _mm512_loadu_pd(sin_bf16_cr_avx512_table4);
    const __m512d t4_1 = _mm512_loadu_pd(sin_bf16_cr_avx512_table4 + 8);
    const __m512d t5_0 = _mm512_loadu_pd(sin_bf16_cr_avx512_table5);
    const __m512d t5_1 = _mm512_loadu_pd(sin_bf16_cr_avx512_table5 + 8);
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 16);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 16);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512 v7_0 = _mm512_fmadd_ps(v1, v5_0, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v1, v5_1, v6);
    const __m512i v8_0 = sin_bf16_cr_avx512_bits_f32_avx512(v7_0);
    const __m512i v8_1 = sin_bf16_cr_avx512_bits_f32_avx512(v7_1);
    const __m512 v9_0 = _mm512_permutex2var_ps(t0_0, v8_0, t0_1);
    const __m512 v9_1 = _mm512_permutex2var_ps(t0_0, v8_1, t0_1);
    const __m512 v11_0 = _mm512_sub_ps(v7_0, v6);
    const __m512 v11_1 = _mm512_sub_ps(v7_1, v6);
    const __m512 v13_0 = _mm512_fmadd_ps(v11_0, v12, v5_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v11_1, v12, v5_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v10, v11_0, v13_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v10, v11_1, v13_1);
    const __m512 v15_0 = _mm512_mul_ps(v14_0, v14_0);
    const __m512 v15_1 = _mm512_mul_ps(v14_1, v14_1);
    const __m512 v18_0 = _mm512_permutex2var_ps(t1_0, v8_0, t1_1);
    const __m512 v18_1 = _mm512_permutex2var_ps(t1_0, v8_1, t1_1);
    const __m512 v19_0 = _mm512_permutex2var_ps(t2_0, v8_0, t2_1);
    const __m512 v19_1 = _mm512_permutex2var_ps(t2_0, v8_1, t2_1);
    const __m512 v20_0 = _mm512_fmadd_ps(v14_0, v18_0, v19_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v14_1, v18_1, v19_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v15_0, v21, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v15_1, v21, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v23_0, v9_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23_1, v9_1, v24);
    const __m512 v26_0 = _mm512_fmadd_ps(v17, v20_0, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v17, v20_1, v25_1);
    const __m512 v27_0 = _mm512_fnmadd_ps(v15_0, v26_0, v20_0);
    const __m512 v27_1 = _mm512_fnmadd_ps(v15_1, v26_1, v20_1);
    const __m512 v28_0 = _mm512_add_ps(v9_0, v27_0);
    const __m512 v28_1 = _mm512_add_ps(v9_1, v27_1);
    const __m512i v29_0 = sin_bf16_cr_avx512_bits_f32_avx512(v28_0);
    const __m512i v29_1 = sin_bf16_cr_avx512_bits_f32_avx512(v28_1);
    const __m512i v30_0 = _mm512_add_epi32(v0, v29_0);
    const __m512i v30_1 = _mm512_add_epi32(v0, v29_1);
    const __m512i v31_0 = _mm512_srli_epi32(v30_0, 16);
    const __m512i v31_1 = _mm512_srli_epi32(v30_1, 16);
    const __m512 v32_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v32_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v34_0 = _mm512_cmp_ps_mask(v32_0, v33, _CMP_NLE_UQ);
    const __mmask16 v34_1 = _mm512_cmp_ps_mask(v32_1, v33, _CMP_NLE_UQ);
    __m512i r0_0 = v31_0;
    __m512i r0_1 = v31_1;
    __mmask16 any1 = v34_0;
    any1 = (__mmask16)(any1 | v34_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512i v40_0 = sin_bf16_cr_avx512_bits_f32_avx512(v5_0);
        const __m512i v40_1 = sin_bf16_cr_avx512_bits_f32_avx512(v5_1);
        const __m512i v42_0 = _mm512_add_epi32(v40_0, v41);
        const __m512i v42_1 = _mm512_add_epi32(v40_1, v41);
        const __m512i v43_0 = _mm512_and_si512(v39, v42_0);
        const __m512i v43_1 = _mm512_and_si512(v39, v42_1);
        const __m512i v44_0 = _mm512_or_si512(v38, v43_0);
        const __m512i v44_1 = _mm512_or_si512(v38, v43_1);
        const __m512 v45_0 = _mm512_castsi512_ps(v44_0);
        const __m512 v45_1 = _mm512_castsi512_ps(v44_1);
        const __m512 v46_0 = _mm512_mul_ps(v37, v45_0);
        const __m512 v46_1 = _mm512_mul_ps(v37, v45_1);
        const __m512d v47_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46_0));
        const __m512d v47_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46_0, 1));
        const __m512d v47_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46_1));
        const __m512d v47_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46_1, 1));
        const __m512i v49_0 = _mm512_srli_epi32(v42_0, 26);
        const __m512i v49_1 = _mm512_srli_epi32(v42_1, 26);
        const __m512d v50_0l = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v49_0), t3_0, t3_1);
        const __m512d v50_0h = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v49_0, 1), t3_0, t3_1);
        const __m512d v50_1l = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v49_1), t3_0, t3_1);
        const __m512d v50_1h = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v49_1, 1), t3_0, t3_1);
        const __m512d v51_0l = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v49_0), t4_0, t4_1);
        const __m512d v51_0h = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v49_0, 1), t4_0, t4_1);
        const __m512d v51_1l = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v49_1), t4_0, t4_1);
        const __m512d v51_1h = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v49_1, 1), t4_0, t4_1);
        const __m512d v52_0l = _mm512_mul_pd(v47_0l, v51_0l);
        const __m512d v52_0h = _mm512_mul_pd(v47_0h, v51_0h);
        const __m512d v52_1l = _mm512_mul_pd(v47_1l, v51_1l);
        const __m512d v52_1h = _mm512_mul_pd(v47_1h, v51_1h);
        const __m512d v53_0l = _mm512_fmadd_pd(v47_0l, v50_0l, v52_0l);
        const __m512d v53_0h = _mm512_fmadd_pd(v47_0h, v50_0h, v52_0h);
        const __m512d v53_1l = _mm512_fmadd_pd(v47_1l, v50_1l, v52_1l);
        const __m512d v53_1h = _mm512_fmadd_pd(v47_1h, v50_1h, v52_1h);
        const __m512d v54_0l = _mm512_add_pd(v36, v53_0l);
        const __m512d v54_0h = _mm512_add_pd(v36, v53_0h);
        const __m512d v54_1l = _mm512_add_pd(v36, v53_1l);
        const __m512d v54_1h = _mm512_add_pd(v36, v53_1h);
        const __m512i v55_0l = sin_bf16_cr_avx512_bits_f64_avx512(v54_0l);
        const __m512i v55_0h = sin_bf16_cr_avx512_bits_f64_avx512(v54_0h);
        const __m512i v55_1l = sin_bf16_cr_avx512_bits_f64_avx512(v54_1l);
        const __m512i v55_1h = sin_bf16_cr_avx512_bits_f64_avx512(v54_1h);
        const __m256i v56_0l = _mm512_cvtepi64_epi32(v55_0l);
        const __m256i v56_0h = _mm512_cvtepi64_epi32(v55_0h);
        const __m512i v56_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v56_0l), v56_0h, 1);
        const __m256i v56_1l = _mm512_cvtepi64_epi32(v55_1l);
        const __m256i v56_1h = _mm512_cvtepi64_epi32(v55_1h);
        const __m512i v56_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v56_1l), v56_1h, 1);
        const __m512i v58_0 = _mm512_slli_epi32(v56_0, 31);
        const __m512i v58_1 = _mm512_slli_epi32(v56_1, 31);
        const __m512d v59_0l = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v49_0), t5_0, t5_1);
        const __m512d v59_0h = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v49_0, 1), t5_0, t5_1);
        const __m512d v59_1l = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v49_1), t5_0, t5_1);
        const __m512d v59_1h = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v49_1, 1), t5_0, t5_1);
        const __m512d v60_0l = _mm512_sub_pd(v54_0l, v36);
        const __m512d v60_0h = _mm512_sub_pd(v54_0h, v36);
        const __m512d v60_1l = _mm512_sub_pd(v54_1l, v36);
        const __m512d v60_1h = _mm512_sub_pd(v54_1h, v36);
        const __m512d v61_0l = _mm512_sub_pd(v52_0l, v60_0l);
        const __m512d v61_0h = _mm512_sub_pd(v52_0h, v60_0h);
        const __m512d v61_1l = _mm512_sub_pd(v52_1l, v60_1l);
        const __m512d v61_1h = _mm512_sub_pd(v52_1h, v60_1h);
        const __m512d v62_0l = _mm512_fmadd_pd(v47_0l, v50_0l, v61_0l);
        const __m512d v62_0h = _mm512_fmadd_pd(v47_0h, v50_0h, v61_0h);
        const __m512d v62_1l = _mm512_fmadd_pd(v47_1l, v50_1l, v61_1l);
        const __m512d v62_1h = _mm512_fmadd_pd(v47_1h, v50_1h, v61_1h);
        const __m512d v63_0l = _mm512_fmadd_pd(v59_0l, v47_0l, v62_0l);
        const __m512d v63_0h = _mm512_fmadd_pd(v59_0h, v47_0h, v62_0h);
        const __m512d v63_1l = _mm512_fmadd_pd(v59_1l, v47_1l, v62_1l);
        const __m512d v63_1h = _mm512_fmadd_pd(v59_1h, v47_1h, v62_1h);
        const __m512d v65_0l = _mm512_mul_pd(v63_0l, v64);
        const __m512d v65_0h = _mm512_mul_pd(v63_0h, v64);
        const __m512d v65_1l = _mm512_mul_pd(v63_1l, v64);
        const __m512d v65_1h = _mm512_mul_pd(v63_1h, v64);
        const __m512d v66_0l = _mm512_mul_pd(v65_0l, v65_0l);
        const __m512d v66_0h = _mm512_mul_pd(v65_0h, v65_0h);
        const __m512d v66_1l = _mm512_mul_pd(v65_1l, v65_1l);
        const __m512d v66_1h = _mm512_mul_pd(v65_1h, v65_1h);
        const __m512d v67_0l = _mm512_mul_pd(v65_0l, v66_0l);
        const __m512d v67_0h = _mm512_mul_pd(v65_0h, v66_0h);
        const __m512d v67_1l = _mm512_mul_pd(v65_1l, v66_1l);
        const __m512d v67_1h = _mm512_mul_pd(v65_1h, v66_1h);
        const __m512d v68_0l = _mm512_mul_pd(v66_0l, v66_0l);
        const __m512d v68_0h = _mm512_mul_pd(v66_0h, v66_0h);
        const __m512d v68_1l = _mm512_mul_pd(v66_1l, v66_1l);
        const __m512d v68_1h = _mm512_mul_pd(v66_1h, v66_1h);
        const __m512d v71_0l = _mm512_fmadd_pd(v69, v66_0l, v70);
        const __m512d v71_0h = _mm512_fmadd_pd(v69, v66_0h, v70);
        const __m512d v71_1l = _mm512_fmadd_pd(v69, v66_1l, v70);
        const __m512d v71_1h = _mm512_fmadd_pd(v69, v66_1h, v70);
        const __m512d v74_0l = _mm512_fmadd_pd(v72, v66_0l, v73);
        const __m512d v74_0h = _mm512_fmadd_pd(v72, v66_0h, v73);
        const __m512d v74_1l = _mm512_fmadd_pd(v72, v66_1l, v73);
        const __m512d v74_1h = _mm512_fmadd_pd(v72, v66_1h, v73);
        const __m512d v75_0l = _mm512_fmadd_pd(v68_0l, v71_0l, v74_0l);
        const __m512d v75_0h = _mm512_fmadd_pd(v68_0h, v71_0h, v74_0h);
        const __m512d v75_1l = _mm512_fmadd_pd(v68_1l, v71_1l, v74_1l);
        const __m512d v75_1h = _mm512_fmadd_pd(v68_1h, v71_1h, v74_1h);
        const __m512d v78_0l = _mm512_fmadd_pd(v76, v66_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v76, v66_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v76, v66_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v76, v66_1h, v77);
        const __m512d v79_0l = _mm512_fmadd_pd(v75_0l, v68_0l, v78_0l);
        const __m512d v79_0h = _mm512_fmadd_pd(v75_0h, v68_0h, v78_0h);
        const __m512d v79_1l = _mm512_fmadd_pd(v75_1l, v68_1l, v78_1l);
        const __m512d v79_1h = _mm512_fmadd_pd(v75_1h, v68_1h, v78_1h);
        const __m512d v80_0l = _mm512_fmadd_pd(v67_0l, v79_0l, v65_0l);
        const __m512d v80_0h = _mm512_fmadd_pd(v67_0h, v79_0h, v65_0h);
        const __m512d v80_1l = _mm512_fmadd_pd(v67_1l, v79_1l, v65_1l);
        const __m512d v80_1h = _mm512_fmadd_pd(v67_1h, v79_1h, v65_1h);
        const __m256 v81_0l = _mm512_cvtpd_ps(v80_0l);
        const __m256 v81_0h = _mm512_cvtpd_ps(v80_0h);
        const __m512 v81_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v81_0l), v81_0h, 1);
        const __m256 v81_1l = _mm512_cvtpd_ps(v80_1l);
        const __m256 v81_1h = _mm512_cvtpd_ps(v80_1h);
        const __m512 v81_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v81_1l), v81_1h, 1);
        const __m512i v82_0 = sin_bf16_cr_avx512_bits_f32_avx512(v81_0);
        const __m512i v82_1 = sin_bf16_cr_avx512_bits_f32_avx512(v81_1);
        const __m512i v83_0 = _mm512_xor_si512(v58_0, v82_0);
        const __m512i v83_1 = _mm512_xor_si512(v58_1, v82_1);
        const __m512 v84_0 = _mm512_castsi512_ps(v83_0);
        const __m512 v84_1 = _mm512_castsi512_ps(v83_1);
        const __m512 v85_0 = _mm512_sub_ps(v32_0, v32_0);
        const __m512 v85_1 = _mm512_sub_ps(v32_1, v32_1);
        const __m512 v86_0 = _mm512_add_ps(v84_0, v85_0);
        const __m512 v86_1 = _mm512_add_ps(v84_1, v85_1);
        const __m512i v87_0 = sin_bf16_cr_avx512_bits_f32_avx512(v86_0);
        const __m512i v87_1 = sin_bf16_cr_avx512_bits_f32_avx512(v86_1);
        const __m512i v88_0 = _mm512_srli_epi32(v87_0, 16);
        const __m512i v88_1 = _mm512_srli_epi32(v87_1, 16);
        const __m512i v89_0 = _mm512_and_si512(v88_0, v35);
        const __m512i v89_1 = _mm512_and_si512(v88_1, v35);
        const __m512i v90_0 = _mm512_add_epi32(v87_0, v0);
        const __m512i v90_1 = _mm512_add_epi32(v87_1, v0);
        const __m512i v91_0 = _mm512_add_epi32(v89_0, v90_0);
        const __m512i v91_1 = _mm512_add_epi32(v89_1, v90_1);
        const __m512i v92_0 = _mm512_srli_epi32(v91_0, 16);
        const __m512i v92_1 = _mm512_srli_epi32(v91_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v34_0, r0_0, v92_0);
        r0_1 = _mm512_mask_blend_epi32(v34_1, r0_1, v92_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static SIN_BF16_CR_AVX512_AVX512_TARGET void sin_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512 v1 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v10 = _mm512_set1_ps(-0x1.511dbp-21f); /* -6.2792742e-07 */
    const __m512 v12 = _mm512_set1_ps(-0x1.921fbp+1f); /* -3.14159203 */
    const __m512 v17 = _mm512_set1_ps(0x1.55353cp-3f); /* 0.166605443 */
    const __m512 v21 = _mm512_set1_ps(-0x1.58529cp-5f); /* -0.0420315787 */
    const __m512 v22 = _mm512_set1_ps(0x1.00008p-1f); /* 0.500003815 */
    const __m512 v24 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v33 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v35 = _mm512_set1_epi32(1);
    const __m512d v36 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512 v37 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512i v38 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512i v39 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v41 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v64 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v69 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v70 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v72 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v73 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v76 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v77 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(sin_bf16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(sin_bf16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(sin_bf16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(sin_bf16_cr_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(sin_bf16_cr_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(sin_bf16_cr_avx512_table2 + 16);
    const __m512d t3_0 = _mm512_loadu_pd(sin_bf16_cr_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(sin_bf16_cr_avx512_table3 + 8);
    const __m512d t4_0 = _mm512_loadu_pd(sin_bf16_cr_avx512_table4);
    const __m512d t4_1 = _mm512_loadu_pd(sin_bf16_cr_avx512_table4 + 8);
    const __m512d t5_0 = _mm512_loadu_pd(sin_bf16_cr_avx512_table5);
    const __m512d t5_1 = _mm512_loadu_pd(sin_bf16_cr_avx512_table5 + 8);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v7 = _mm512_fmadd_ps(v1, v5, v6);
    const __m512i v8 = sin_bf16_cr_avx512_bits_f32_avx512(v7);
    const __m512 v9 = _mm512_permutex2var_ps(t0_0, v8, t0_1);
    const __m512 v11 = _mm512_sub_ps(v7, v6);
    const __m512 v13 = _mm512_fmadd_ps(v11, v12, v5);
    const __m512 v14 = _mm512_fmadd_ps(v10, v11, v13);
    const __m512 v15 = _mm512_mul_ps(v14, v14);
    const __m512 v18 = _mm512_permutex2var_ps(t1_0, v8, t1_1);
    const __m512 v19 = _mm512_permutex2var_ps(t2_0, v8, t2_1);
    const __m512 v20 = _mm512_fmadd_ps(v14, v18, v19);
    const __m512 v23 = _mm512_fmadd_ps(v15, v21, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v9, v24);
    const __m512 v26 = _mm512_fmadd_ps(v17, v20, v25);
    const __m512 v27 = _mm512_fnmadd_ps(v15, v26, v20);
    const __m512 v28 = _mm512_add_ps(v9, v27);
    const __m512i v29 = sin_bf16_cr_avx512_bits_f32_avx512(v28);
    const __m512i v30 = _mm512_add_epi32(v0, v29);
    const __m512i v31 = _mm512_srli_epi32(v30, 16);
    const __m512 v32 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v34 = _mm512_cmp_ps_mask(v32, v33, _CMP_NLE_UQ);
    __m512i r0 = v31;
    __mmask16 any1 = v34;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512i v40 = sin_bf16_cr_avx512_bits_f32_avx512(v5);
        const __m512i v42 = _mm512_add_epi32(v40, v41);
        const __m512i v43 = _mm512_and_si512(v39, v42);
        const __m512i v44 = _mm512_or_si512(v38, v43);
        const __m512 v45 = _mm512_castsi512_ps(v44);
        const __m512 v46 = _mm512_mul_ps(v37, v45);
        const __m512d v47l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46));
        const __m512d v47h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46, 1));
        const __m512i v49 = _mm512_srli_epi32(v42, 26);
        const __m512d v50l = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v49), t3_0, t3_1);
        const __m512d v50h = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v49, 1), t3_0, t3_1);
        const __m512d v51l = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v49), t4_0, t4_1);
        const __m512d v51h = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v49, 1), t4_0, t4_1);
        const __m512d v52l = _mm512_mul_pd(v47l, v51l);
        const __m512d v52h = _mm512_mul_pd(v47h, v51h);
        const __m512d v53l = _mm512_fmadd_pd(v47l, v50l, v52l);
        const __m512d v53h = _mm512_fmadd_pd(v47h, v50h, v52h);
        const __m512d v54l = _mm512_add_pd(v36, v53l);
        const __m512d v54h = _mm512_add_pd(v36, v53h);
        const __m512i v55l = sin_bf16_cr_avx512_bits_f64_avx512(v54l);
        const __m512i v55h = sin_bf16_cr_avx512_bits_f64_avx512(v54h);
        const __m256i v56l = _mm512_cvtepi64_epi32(v55l);
        const __m256i v56h = _mm512_cvtepi64_epi32(v55h);
        const __m512i v56 = _mm512_inserti32x8(_mm512_castsi256_si512(v56l), v56h, 1);
        const __m512i v58 = _mm512_slli_epi32(v56, 31);
        const __m512d v59l = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v49), t5_0, t5_1);
        const __m512d v59h = sin_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v49, 1), t5_0, t5_1);
        const __m512d v60l = _mm512_sub_pd(v54l, v36);
        const __m512d v60h = _mm512_sub_pd(v54h, v36);
        const __m512d v61l = _mm512_sub_pd(v52l, v60l);
        const __m512d v61h = _mm512_sub_pd(v52h, v60h);
        const __m512d v62l = _mm512_fmadd_pd(v47l, v50l, v61l);
        const __m512d v62h = _mm512_fmadd_pd(v47h, v50h, v61h);
        const __m512d v63l = _mm512_fmadd_pd(v59l, v47l, v62l);
        const __m512d v63h = _mm512_fmadd_pd(v59h, v47h, v62h);
        const __m512d v65l = _mm512_mul_pd(v63l, v64);
        const __m512d v65h = _mm512_mul_pd(v63h, v64);
        const __m512d v66l = _mm512_mul_pd(v65l, v65l);
        const __m512d v66h = _mm512_mul_pd(v65h, v65h);
        const __m512d v67l = _mm512_mul_pd(v65l, v66l);
        const __m512d v67h = _mm512_mul_pd(v65h, v66h);
        const __m512d v68l = _mm512_mul_pd(v66l, v66l);
        const __m512d v68h = _mm512_mul_pd(v66h, v66h);
        const __m512d v71l = _mm512_fmadd_pd(v69, v66l, v70);
        const __m512d v71h = _mm512_fmadd_pd(v69, v66h, v70);
        const __m512d v74l = _mm512_fmadd_pd(v72, v66l, v73);
        const __m512d v74h = _mm512_fmadd_pd(v72, v66h, v73);
        const __m512d v75l = _mm512_fmadd_pd(v68l, v71l, v74l);
        const __m512d v75h = _mm512_fmadd_pd(v68h, v71h, v74h);
        const __m512d v78l = _mm512_fmadd_pd(v76, v66l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v76, v66h, v77);
        const __m512d v79l = _mm512_fmadd_pd(v75l, v68l, v78l);
        const __m512d v79h = _mm512_fmadd_pd(v75h, v68h, v78h);
        const __m512d v80l = _mm512_fmadd_pd(v67l, v79l, v65l);
        const __m512d v80h = _mm512_fmadd_pd(v67h, v79h, v65h);
        const __m256 v81l = _mm512_cvtpd_ps(v80l);
        const __m256 v81h = _mm512_cvtpd_ps(v80h);
        const __m512 v81 = _mm512_insertf32x8(_mm512_castps256_ps512(v81l), v81h, 1);
        const __m512i v82 = sin_bf16_cr_avx512_bits_f32_avx512(v81);
        const __m512i v83 = _mm512_xor_si512(v58, v82);
        const __m512 v84 = _mm512_castsi512_ps(v83);
        const __m512 v85 = _mm512_sub_ps(v32, v32);
        const __m512 v86 = _mm512_add_ps(v84, v85);
        const __m512i v87 = sin_bf16_cr_avx512_bits_f32_avx512(v86);
        const __m512i v88 = _mm512_srli_epi32(v87, 16);
        const __m512i v89 = _mm512_and_si512(v88, v35);
        const __m512i v90 = _mm512_add_epi32(v87, v0);
        const __m512i v91 = _mm512_add_epi32(v89, v90);
        const __m512i v92 = _mm512_srli_epi32(v91, 16);
        r0 = _mm512_mask_blend_epi32(v34, r0, v92);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static SIN_BF16_CR_AVX512_AVX512_TARGET void sin_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sin_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sin_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sin_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_bf16_cr_avx512_level(void) {
#if defined(SIN_BF16_CR_AVX512_FORCE_ISA)
    return SIN_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t sin_bf16_cr_avx512(uint16_t x) {
    return sin_bf16_cr_avx512_element(x);
}

void sin_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_bf16_cr_avx512_level();
    if (level == 2) {
        sin_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sin_bf16_cr_avx512_array_portable(x, y, n);
}
