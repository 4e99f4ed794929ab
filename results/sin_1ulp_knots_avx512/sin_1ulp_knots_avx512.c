/* sin_1ulp_knots_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.977995 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.91d3dep+2 (-6.27855635, encoding 0xc0c8e9ef)
 *   result there 0x1.2f5cccp-8 (0.00462894421, encoding 0x3b97ae66)
 *   mean error   0.138024 ulp
 *   misrounded   13807464 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b7287fdbe82796923a4573f4e09f31ea
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 1 --isa avx512 --evaluations 96 --inputs moderate --seed 1 --threads 1 --from seeds/sin/knots5.evo --archive sin_q.db
 *                time: 0.2133 ns/element as avx512 code (inputs moderate)
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
#include "sin_1ulp_knots_avx512.h"

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

static inline float sin_1ulp_knots_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin_1ulp_knots_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t sin_1ulp_knots_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sin_1ulp_knots_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sin_1ulp_knots_avx512_addbits_f32(float a, int32_t b) {
    return sin_1ulp_knots_avx512_frombits_f32((int32_t)((uint32_t)sin_1ulp_knots_avx512_bits_f32(a) + (uint32_t)b));
}

static inline int32_t sin_1ulp_knots_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sin_1ulp_knots_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_1ulp_knots_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int32_t sin_1ulp_knots_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const float sin_1ulp_knots_avx512_table0[32] = {
    0x0p+0f, 0x1.87dcfap-2f, 0x1.6a0a58p-1f, 0x1.d906fp-1f,
    0x1p+0f, 0x1.d90756p-1f, 0x1.6a0608p-1f, 0x1.87ecbcp-2f,
    -0x1.777a5cp-24f, -0x1.87e4p-2f, -0x1.6a090ep-1f, -0x1.d9074ep-1f,
    -0x1p+0f, -0x1.d90508p-1f, -0x1.69febp-1f, -0x1.87c0d4p-2f,
    0x1.777a5cp-23f, 0x1.87dcfap-2f, 0x1.6a0a58p-1f, 0x1.d906fp-1f,
    0x1p+0f, 0x1.d90756p-1f, 0x1.6a060ap-1f, 0x1.87eccp-2f,
    -0x1.99bc5cp-26f, -0x1.87e3fcp-2f, -0x1.6a090cp-1f, -0x1.d9074ap-1f,
    -0x1p+0f, -0x1.d90506p-1f, -0x1.69feacp-1f, -0x1.87c0cap-2f,
};

static const float sin_1ulp_knots_avx512_table1[16] = {
    0x1p+0f, 0x1.d906fcp-1f, 0x1.6a0974p-1f, 0x1.87dd36p-2f,
    0x1.a22168p-23f, -0x1.87db46p-2f, -0x1.6a0dc4p-1f, -0x1.d903b8p-1f,
    -0x1p+0f, -0x1.d90588p-1f, -0x1.6a0acp-1f, -0x1.87db6ep-2f,
    0x1.99bc5cp-27f, 0x1.87e668p-2f, 0x1.6a151cp-1f, 0x1.d90cdp-1f,
};

static const float sin_1ulp_knots_avx512_table2[32] = {
    0x0p+0f, 0x1.921e6cp-2f, 0x1.922056p-1f, 0x1.2d980ap+0f,
    0x1.921fb2p+0f, 0x1.f6a6dap+0f, 0x1.2d9926p+1f, 0x1.5fd9c6p+1f,
    0x1.921fb6p+1f, 0x1.c46476p+1f, 0x1.f6a756p+1f, 0x1.1475fcp+2f,
    0x1.2d97c8p+2f, 0x1.46ba52p+2f, 0x1.5fddbap+2f, 0x1.78ffb6p+2f,
    0x1.921fb6p+2f, 0x1.ab419cp+2f, 0x1.c463cp+2f, 0x1.dd85b8p+2f,
    0x1.f6a7a2p+2f, 0x1.07e4b6p+3f, 0x1.147624p+3f, 0x1.21064cp+3f,
    0x1.2d97c8p+3f, 0x1.3a28f8p+3f, 0x1.46b9bp+3f, 0x1.534ad8p+3f,
    0x1.5fdbbep+3f, 0x1.6c6d04p+3f, 0x1.78feb8p+3f, 0x1.858fb6p+3f,
};

static const double sin_1ulp_knots_avx512_table3[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double sin_1ulp_knots_avx512_table4[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double sin_1ulp_knots_avx512_table5[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline float sin_1ulp_knots_avx512_element(float x) {
    const float v0 = 0x1.45f306p-2f; /* 0.318309873 */
    const float v1 = x;
    const float v2 = sin_1ulp_knots_avx512_abs_f32(v1);
    const float v3 = 0x1.8p+20f; /* 1572864 */
    const float v4 = sin_1ulp_knots_avx512_fma_f32(v0, v2, v3);
    const int32_t v5 = sin_1ulp_knots_avx512_bits_f32(v4);
    const float v6 = sin_1ulp_knots_avx512_table0[(uint32_t)v5 & (32u - 1)];
    const float v7 = sin_1ulp_knots_avx512_table1[(uint32_t)v5 & (16u - 1)];
    const float v8 = sin_1ulp_knots_avx512_table2[(uint32_t)v5 & (32u - 1)];
    const float v9 = v2 - v8;
    const float v10 = v9 * v9;
    const float v11 = 0x1.10c056p-7f; /* 0.00832370948 */
    const float v12 = -0x1.555548p-3f; /* -0.166666567 */
    const float v13 = sin_1ulp_knots_avx512_fma_f32(v10, v11, v12);
    const float v14 = v7 * v9;
    const float v15 = 0x1.54c80ep-5f; /* 0.0415992998 */
    const float v16 = -0x1.ffffdp-2f; /* -0.499999285 */
    const float v17 = sin_1ulp_knots_avx512_fma_f32(v10, v15, v16);
    const float v18 = v6 * v17;
    const float v19 = sin_1ulp_knots_avx512_fma_f32(v13, v14, v18);
    const float v20 = v19 * v10;
    const float v21 = sin_1ulp_knots_avx512_fma_f32(v7, v9, v20);
    const float v22 = v6 + v21;
    const int32_t v23 = sin_1ulp_knots_avx512_bits_f32(v1);
    const int32_t v24 = INT32_MIN; /* 0x80000000 */
    const int32_t v25 = v23 & v24;
    const float v26 = sin_1ulp_knots_avx512_addbits_f32(v22, v25);
    const float v27 = 0x1.48p+3f; /* 10.25 */
    const int v28 = !(v2 <= v27);
    float r0 = v26;
    if (v28) {
        const float v29 = v2 - v2;
        const double v30 = 0x1.8p+53; /* 13510798882111488 */
        const int32_t v31 = 8388608; /* 0x00800000 */
        const int32_t v32 = (int32_t)((uint32_t)v23 + (uint32_t)v31);
        const int32_t v33 = 26;
        const int32_t v34 = v33 < v5 ? v33 : v5;
        const int32_t v35 = sin_1ulp_knots_avx512_lshr_i32(v32, v34);
        const double v36 = sin_1ulp_knots_avx512_table3[(uint32_t)v35 & (16u - 1)];
        const int32_t v37 = -2080374785; /* 0x83ffffff */
        const int32_t v38 = v37 & v32;
        const int32_t v39 = 1207959552; /* 0x48000000 */
        const int32_t v40 = v38 | v39;
        const float v41 = sin_1ulp_knots_avx512_frombits_f32(v40);
        const float v42 = 0x1p+6f; /* 64 */
        const float v43 = v41 * v42;
        const double v44 = (double)v43;
        const double v45 = sin_1ulp_knots_avx512_table4[(uint32_t)v35 & (16u - 1)];
        const double v46 = v45 * v44;
        const double v47 = sin_1ulp_knots_avx512_fma_f64(v36, v44, v46);
        const double v48 = v30 + v47;
        const int64_t v49 = sin_1ulp_knots_avx512_bits_f64(v48);
        const int32_t v50 = (int32_t)(uint32_t)(uint64_t)v49;
        const int32_t v51 = 31;
        const int32_t v52 = sin_1ulp_knots_avx512_shl_i32(v50, v51);
        const double v53 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v54 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v55 = sin_1ulp_knots_avx512_table5[(uint32_t)v35 & (16u - 1)];
        const double v56 = v48 - v30;
        const double v57 = v46 - v56;
        const double v58 = sin_1ulp_knots_avx512_fma_f64(v36, v44, v57);
        const double v59 = sin_1ulp_knots_avx512_fma_f64(v44, v55, v58);
        const double v60 = v54 * v59;
        const double v61 = v60 * v60;
        const double v62 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v63 = sin_1ulp_knots_avx512_fma_f64(v53, v61, v62);
        const double v64 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v65 = sin_1ulp_knots_avx512_fma_f64(v63, v61, v64);
        const double v66 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v67 = sin_1ulp_knots_avx512_fma_f64(v65, v61, v66);
        const double v68 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v69 = sin_1ulp_knots_avx512_fma_f64(v67, v61, v68);
        const double v70 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v71 = sin_1ulp_knots_avx512_fma_f64(v69, v61, v70);
        const double v72 = v60 * v61;
        const double v73 = sin_1ulp_knots_avx512_fma_f64(v71, v72, v60);
        const float v74 = (float)v73;
        const int32_t v75 = sin_1ulp_knots_avx512_bits_f32(v74);
        const int32_t v76 = v52 ^ v75;
        const float v77 = sin_1ulp_knots_avx512_frombits_f32(v76);
        const float v78 = v29 + v77;
        r0 = v78;
    }
    return r0;
}

static void sin_1ulp_knots_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_1ulp_knots_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_1ULP_KNOTS_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_1ULP_KNOTS_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_1ULP_KNOTS_AVX512_AVX2 static inline SIN_1ULP_KNOTS_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIN_1ULP_KNOTS_AVX512_AVX512 static inline SIN_1ULP_KNOTS_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIN_1ULP_KNOTS_AVX512_AVX2 __m256 sin_1ulp_knots_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
SIN_1ULP_KNOTS_AVX512_AVX2 __m256 sin_1ulp_knots_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(sin_1ulp_knots_avx512_permute16_avx2(i, t0, t1),
                            sin_1ulp_knots_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Loads one by one take less time than the gather (Zen 5). */
SIN_1ULP_KNOTS_AVX512_AVX2 __m256d sin_1ulp_knots_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_KNOTS_AVX512_AVX2 __m256i sin_1ulp_knots_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SIN_1ULP_KNOTS_AVX512_AVX2 __m128i sin_1ulp_knots_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_KNOTS_AVX512_AVX2 __m256i sin_1ulp_knots_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIN_1ULP_KNOTS_AVX512_AVX2 void sin_1ulp_knots_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v11 = _mm256_set1_ps(0x1.10c056p-7f); /* 0.00832370948 */
    const __m256 v12 = _mm256_set1_ps(-0x1.555548p-3f); /* -0.166666567 */
    const __m256 v15 = _mm256_set1_ps(0x1.54c80ep-5f); /* 0.0415992998 */
    const __m256 v16 = _mm256_set1_ps(-0x1.ffffdp-2f); /* -0.499999285 */
    const __m256i v24 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v27 = _mm256_set1_ps(0x1.48p+3f); /* 10.25 */
    const __m256d v30 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256i v31 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v33 = _mm256_set1_epi32(26);
    const __m256i v37 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v39 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v42 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v53 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v54 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v62 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v64 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v66 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v68 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v70 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(sin_1ulp_knots_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(sin_1ulp_knots_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(sin_1ulp_knots_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(sin_1ulp_knots_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(sin_1ulp_knots_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(sin_1ulp_knots_avx512_table1 + 8);
    const __m256 t2_0 = _mm256_loadu_ps(sin_1ulp_knots_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(sin_1ulp_knots_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(sin_1ulp_knots_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(sin_1ulp_knots_avx512_table2 + 24);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v4 = _mm256_fmadd_ps(v0, v2, v3);
    const __m256i v5 = _mm256_castps_si256(v4);
    const __m256 v6 = sin_1ulp_knots_avx512_permute32_avx2(v5, t0_0, t0_1, t0_2, t0_3);
    const __m256 v7 = sin_1ulp_knots_avx512_permute16_avx2(v5, t1_0, t1_1);
    const __m256 v8 = sin_1ulp_knots_avx512_permute32_avx2(v5, t2_0, t2_1, t2_2, t2_3);
    const __m256 v9 = _mm256_sub_ps(v2, v8);
    const __m256 v10 = _mm256_mul_ps(v9, v9);
    const __m256 v13 = _mm256_fmadd_ps(v10, v11, v12);
    const __m256 v14 = _mm256_mul_ps(v7, v9);
    const __m256 v17 = _mm256_fmadd_ps(v10, v15, v16);
    const __m256 v18 = _mm256_mul_ps(v6, v17);
    const __m256 v19 = _mm256_fmadd_ps(v13, v14, v18);
    const __m256 v20 = _mm256_mul_ps(v19, v10);
    const __m256 v21 = _mm256_fmadd_ps(v7, v9, v20);
    const __m256 v22 = _mm256_add_ps(v6, v21);
    const __m256i v23 = _mm256_castps_si256(v1);
    const __m256i v25 = _mm256_and_si256(v23, v24);
    const __m256 v26 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v22), v25));
    const __m256i v28 = _mm256_castps_si256(_mm256_cmp_ps(v2, v27, _CMP_NLE_UQ));
    __m256 r0 = v26;
    __m256i any1 = v28;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v29 = _mm256_sub_ps(v2, v2);
        const __m256i v32 = _mm256_add_epi32(v23, v31);
        const __m256i v34 = _mm256_min_epi32(v33, v5);
        const __m256i v35 = _mm256_srlv_epi32(v32, v34);
        const __m256d v36l = sin_1ulp_knots_avx512_gather_f64_avx2(sin_1ulp_knots_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v35), _mm_set1_epi32(15)));
        const __m256d v36h = sin_1ulp_knots_avx512_gather_f64_avx2(sin_1ulp_knots_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v35, 1), _mm_set1_epi32(15)));
        const __m256i v38 = _mm256_and_si256(v37, v32);
        const __m256i v40 = _mm256_or_si256(v38, v39);
        const __m256 v41 = _mm256_castsi256_ps(v40);
        const __m256 v43 = _mm256_mul_ps(v41, v42);
        const __m256d v44l = _mm256_cvtps_pd(_mm256_castps256_ps128(v43));
        const __m256d v44h = _mm256_cvtps_pd(_mm256_extractf128_ps(v43, 1));
        const __m256d v45l = sin_1ulp_knots_avx512_gather_f64_avx2(sin_1ulp_knots_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v35), _mm_set1_epi32(15)));
        const __m256d v45h = sin_1ulp_knots_avx512_gather_f64_avx2(sin_1ulp_knots_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v35, 1), _mm_set1_epi32(15)));
        const __m256d v46l = _mm256_mul_pd(v45l, v44l);
        const __m256d v46h = _mm256_mul_pd(v45h, v44h);
        const __m256d v47l = _mm256_fmadd_pd(v36l, v44l, v46l);
        const __m256d v47h = _mm256_fmadd_pd(v36h, v44h, v46h);
        const __m256d v48l = _mm256_add_pd(v30, v47l);
        const __m256d v48h = _mm256_add_pd(v30, v47h);
        const __m256i v49l = sin_1ulp_knots_avx512_bits_f64_avx2(v48l);
        const __m256i v49h = sin_1ulp_knots_avx512_bits_f64_avx2(v48h);
        const __m128i v50l = sin_1ulp_knots_avx512_wrap_avx2(v49l);
        const __m128i v50h = sin_1ulp_knots_avx512_wrap_avx2(v49h);
        const __m256i v50 = _mm256_set_m128i(v50h, v50l);
        const __m256i v52 = _mm256_slli_epi32(v50, 31);
        const __m256d v55l = sin_1ulp_knots_avx512_gather_f64_avx2(sin_1ulp_knots_avx512_table5, _mm_and_si128(_mm256_castsi256_si128(v35), _mm_set1_epi32(15)));
        const __m256d v55h = sin_1ulp_knots_avx512_gather_f64_avx2(sin_1ulp_knots_avx512_table5, _mm_and_si128(_mm256_extracti128_si256(v35, 1), _mm_set1_epi32(15)));
        const __m256d v56l = _mm256_sub_pd(v48l, v30);
        const __m256d v56h = _mm256_sub_pd(v48h, v30);
        const __m256d v57l = _mm256_sub_pd(v46l, v56l);
        const __m256d v57h = _mm256_sub_pd(v46h, v56h);
        const __m256d v58l = _mm256_fmadd_pd(v36l, v44l, v57l);
        const __m256d v58h = _mm256_fmadd_pd(v36h, v44h, v57h);
        const __m256d v59l = _mm256_fmadd_pd(v44l, v55l, v58l);
        const __m256d v59h = _mm256_fmadd_pd(v44h, v55h, v58h);
        const __m256d v60l = _mm256_mul_pd(v54, v59l);
        const __m256d v60h = _mm256_mul_pd(v54, v59h);
        const __m256d v61l = _mm256_mul_pd(v60l, v60l);
        const __m256d v61h = _mm256_mul_pd(v60h, v60h);
        const __m256d v63l = _mm256_fmadd_pd(v53, v61l, v62);
        const __m256d v63h = _mm256_fmadd_pd(v53, v61h, v62);
        const __m256d v65l = _mm256_fmadd_pd(v63l, v61l, v64);
        const __m256d v65h = _mm256_fmadd_pd(v63h, v61h, v64);
        const __m256d v67l = _mm256_fmadd_pd(v65l, v61l, v66);
        const __m256d v67h = _mm256_fmadd_pd(v65h, v61h, v66);
        const __m256d v69l = _mm256_fmadd_pd(v67l, v61l, v68);
        const __m256d v69h = _mm256_fmadd_pd(v67h, v61h, v68);
        const __m256d v71l = _mm256_fmadd_pd(v69l, v61l, v70);
        const __m256d v71h = _mm256_fmadd_pd(v69h, v61h, v70);
        const __m256d v72l = _mm256_mul_pd(v60l, v61l);
        const __m256d v72h = _mm256_mul_pd(v60h, v61h);
        const __m256d v73l = _mm256_fmadd_pd(v71l, v72l, v60l);
        const __m256d v73h = _mm256_fmadd_pd(v71h, v72h, v60h);
        const __m128 v74l = _mm256_cvtpd_ps(v73l);
        const __m128 v74h = _mm256_cvtpd_ps(v73h);
        const __m256 v74 = _mm256_set_m128(v74h, v74l);
        const __m256i v75 = sin_1ulp_knots_avx512_bits_f32_avx2(v74);
        const __m256i v76 = _mm256_xor_si256(v52, v75);
        const __m256 v77 = _mm256_castsi256_ps(v76);
        const __m256 v78 = _mm256_add_ps(v29, v77);
        r0 = _mm256_blendv_ps(r0, v78, _mm256_castsi256_ps(v28));
    }
    _mm256_storeu_ps(y, r0);
}

static SIN_1ULP_KNOTS_AVX512_AVX2_TARGET void sin_1ulp_knots_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sin_1ulp_knots_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin_1ulp_knots_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIN_1ULP_KNOTS_AVX512_AVX512 __m512d sin_1ulp_knots_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_KNOTS_AVX512_AVX512 __m512i sin_1ulp_knots_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_KNOTS_AVX512_AVX512 __m512i sin_1ulp_knots_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIN_1ULP_KNOTS_AVX512_AVX512 void sin_1ulp_knots_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v11 = _mm512_set1_ps(0x1.10c056p-7f); /* 0.00832370948 */
    const __m512 v12 = _mm512_set1_ps(-0x1.555548p-3f); /* -0.166666567 */
    const __m512 v15 = _mm512_set1_ps(0x1.54c80ep-5f); /* 0.0415992998 */
    const __m512 v16 = _mm512_set1_ps(-0x1.ffffdp-2f); /* -0.499999285 */
    const __m512i v24 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v27 = _mm512_set1_ps(0x1.48p+3f); /* 10.25 */
    const __m512d v30 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v31 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v33 = _mm512_set1_epi32(26);
    const __m512i v37 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v39 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v42 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v53 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v54 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v62 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v64 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v66 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v68 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v70 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(sin_1ulp_knots_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(sin_1ulp_knots_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(sin_1ulp_knots_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(sin_1ulp_knots_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(sin_1ulp_knots_avx512_table2 + 16);
    const __m512d t3_0 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table3 + 8);
    const __m512d t4_0 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table4);
    const __m512d t4_1 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table4 + 8);
    const __m512d t5_0 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table5);
    const __m512d t5_1 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table5 + 8);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_fmadd_ps(v0, v2_0, v3);
    const __m512 v4_1 = _mm512_fmadd_ps(v0, v2_1, v3);
    const __m512i v5_0 = _mm512_castps_si512(v4_0);
    const __m512i v5_1 = _mm512_castps_si512(v4_1);
    const __m512 v6_0 = _mm512_permutex2var_ps(t0_0, v5_0, t0_1);
    const __m512 v6_1 = _mm512_permutex2var_ps(t0_0, v5_1, t0_1);
    const __m512 v7_0 = _mm512_permutexvar_ps(v5_0, t1_0);
    const __m512 v7_1 = _mm512_permutexvar_ps(v5_1, t1_0);
    const __m512 v8_0 = _mm512_permutex2var_ps(t2_0, v5_0, t2_1);
    const __m512 v8_1 = _mm512_permutex2var_ps(t2_0, v5_1, t2_1);
    const __m512 v9_0 = _mm512_sub_ps(v2_0, v8_0);
    const __m512 v9_1 = _mm512_sub_ps(v2_1, v8_1);
    const __m512 v10_0 = _mm512_mul_ps(v9_0, v9_0);
    const __m512 v10_1 = _mm512_mul_ps(v9_1, v9_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v10_0, v11, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v10_1, v11, v12);
    const __m512 v14_0 = _mm512_mul_ps(v7_0, v9_0);
    const __m512 v14_1 = _mm512_mul_ps(v7_1, v9_1);
    const __m512 v17_0 = _mm512_fmadd_ps(v10_0, v15, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v10_1, v15, v16);
    const __m512 v18_0 = _mm512_mul_ps(v6_0, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v6_1, v17_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v13_0, v14_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v13_1, v14_1, v18_1);
    const __m512 v20_0 = _mm512_mul_ps(v19_0, v10_0);
    const __m512 v20_1 = _mm512_mul_ps(v19_1, v10_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v7_0, v9_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v7_1, v9_1, v20_1);
    const __m512 v22_0 = _mm512_add_ps(v6_0, v21_0);
    const __m512 v22_1 = _mm512_add_ps(v6_1, v21_1);
    const __m512i v23_0 = _mm512_castps_si512(v1_0);
    const __m512i v23_1 = _mm512_castps_si512(v1_1);
    const __m512i v25_0 = _mm512_and_si512(v23_0, v24);
    const __m512i v25_1 = _mm512_and_si512(v23_1, v24);
    const __m512 v26_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_0), v25_0));
    const __m512 v26_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_1), v25_1));
    const __mmask16 v28_0 = _mm512_cmp_ps_mask(v2_0, v27, _CMP_NLE_UQ);
    const __mmask16 v28_1 = _mm512_cmp_ps_mask(v2_1, v27, _CMP_NLE_UQ);
    __m512 r0_0 = v26_0;
    __m512 r0_1 = v26_1;
    __mmask16 any1 = v28_0;
    any1 = (__mmask16)(any1 | v28_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v29_0 = _mm512_sub_ps(v2_0, v2_0);
        const __m512 v29_1 = _mm512_sub_ps(v2_1, v2_1);
        const __m512i v32_0 = _mm512_add_epi32(v23_0, v31);
        const __m512i v32_1 = _mm512_add_epi32(v23_1, v31);
        const __m512i v34_0 = _mm512_min_epi32(v33, v5_0);
        const __m512i v34_1 = _mm512_min_epi32(v33, v5_1);
        const __m512i v35_0 = _mm512_srlv_epi32(v32_0, v34_0);
        const __m512i v35_1 = _mm512_srlv_epi32(v32_1, v34_1);
        const __m512d v36_0l = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35_0), t3_0, t3_1);
        const __m512d v36_0h = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35_0, 1), t3_0, t3_1);
        const __m512d v36_1l = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35_1), t3_0, t3_1);
        const __m512d v36_1h = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35_1, 1), t3_0, t3_1);
        const __m512i v38_0 = _mm512_and_si512(v37, v32_0);
        const __m512i v38_1 = _mm512_and_si512(v37, v32_1);
        const __m512i v40_0 = _mm512_or_si512(v38_0, v39);
        const __m512i v40_1 = _mm512_or_si512(v38_1, v39);
        const __m512 v41_0 = _mm512_castsi512_ps(v40_0);
        const __m512 v41_1 = _mm512_castsi512_ps(v40_1);
        const __m512 v43_0 = _mm512_mul_ps(v41_0, v42);
        const __m512 v43_1 = _mm512_mul_ps(v41_1, v42);
        const __m512d v44_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43_0));
        const __m512d v44_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43_0, 1));
        const __m512d v44_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43_1));
        const __m512d v44_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43_1, 1));
        const __m512d v45_0l = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35_0), t4_0, t4_1);
        const __m512d v45_0h = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35_0, 1), t4_0, t4_1);
        const __m512d v45_1l = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35_1), t4_0, t4_1);
        const __m512d v45_1h = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35_1, 1), t4_0, t4_1);
        const __m512d v46_0l = _mm512_mul_pd(v45_0l, v44_0l);
        const __m512d v46_0h = _mm512_mul_pd(v45_0h, v44_0h);
        const __m512d v46_1l = _mm512_mul_pd(v45_1l, v44_1l);
        const __m512d v46_1h = _mm512_mul_pd(v45_1h, v44_1h);
        const __m512d v47_0l = _mm512_fmadd_pd(v36_0l, v44_0l, v46_0l);
        const __m512d v47_0h = _mm512_fmadd_pd(v36_0h, v44_0h, v46_0h);
        const __m512d v47_1l = _mm512_fmadd_pd(v36_1l, v44_1l, v46_1l);
        const __m512d v47_1h = _mm512_fmadd_pd(v36_1h, v44_1h, v46_1h);
        const __m512d v48_0l = _mm512_add_pd(v30, v47_0l);
        const __m512d v48_0h = _mm512_add_pd(v30, v47_0h);
        const __m512d v48_1l = _mm512_add_pd(v30, v47_1l);
        const __m512d v48_1h = _mm512_add_pd(v30, v47_1h);
        const __m512i v49_0l = sin_1ulp_knots_avx512_bits_f64_avx512(v48_0l);
        const __m512i v49_0h = sin_1ulp_knots_avx512_bits_f64_avx512(v48_0h);
        const __m512i v49_1l = sin_1ulp_knots_avx512_bits_f64_avx512(v48_1l);
        const __m512i v49_1h = sin_1ulp_knots_avx512_bits_f64_avx512(v48_1h);
        const __m256i v50_0l = _mm512_cvtepi64_epi32(v49_0l);
        const __m256i v50_0h = _mm512_cvtepi64_epi32(v49_0h);
        const __m512i v50_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v50_0l), v50_0h, 1);
        const __m256i v50_1l = _mm512_cvtepi64_epi32(v49_1l);
        const __m256i v50_1h = _mm512_cvtepi64_epi32(v49_1h);
        const __m512i v50_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v50_1l), v50_1h, 1);
        const __m512i v52_0 = _mm512_slli_epi32(v50_0, 31);
        const __m512i v52_1 = _mm512_slli_epi32(v50_1, 31);
        const __m512d v55_0l = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35_0), t5_0, t5_1);
        const __m512d v55_0h = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35_0, 1), t5_0, t5_1);
        const __m512d v55_1l = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35_1), t5_0, t5_1);
        const __m512d v55_1h = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35_1, 1), t5_0, t5_1);
        const __m512d v56_0l = _mm512_sub_pd(v48_0l, v30);
        const __m512d v56_0h = _mm512_sub_pd(v48_0h, v30);
        const __m512d v56_1l = _mm512_sub_pd(v48_1l, v30);
        const __m512d v56_1h = _mm512_sub_pd(v48_1h, v30);
        const __m512d v57_0l = _mm512_sub_pd(v46_0l, v56_0l);
        const __m512d v57_0h = _mm512_sub_pd(v46_0h, v56_0h);
        const __m512d v57_1l = _mm512_sub_pd(v46_1l, v56_1l);
        const __m512d v57_1h = _mm512_sub_pd(v46_1h, v56_1h);
        const __m512d v58_0l = _mm512_fmadd_pd(v36_0l, v44_0l, v57_0l);
        const __m512d v58_0h = _mm512_fmadd_pd(v36_0h, v44_0h, v57_0h);
        const __m512d v58_1l = _mm512_fmadd_pd(v36_1l, v44_1l, v57_1l);
        const __m512d v58_1h = _mm512_fmadd_pd(v36_1h, v44_1h, v57_1h);
        const __m512d v59_0l = _mm512_fmadd_pd(v44_0l, v55_0l, v58_0l);
        const __m512d v59_0h = _mm512_fmadd_pd(v44_0h, v55_0h, v58_0h);
        const __m512d v59_1l = _mm512_fmadd_pd(v44_1l, v55_1l, v58_1l);
        const __m512d v59_1h = _mm512_fmadd_pd(v44_1h, v55_1h, v58_1h);
        const __m512d v60_0l = _mm512_mul_pd(v54, v59_0l);
        const __m512d v60_0h = _mm512_mul_pd(v54, v59_0h);
        const __m512d v60_1l = _mm512_mul_pd(v54, v59_1l);
        const __m512d v60_1h = _mm512_mul_pd(v54, v59_1h);
        const __m512d v61_0l = _mm512_mul_pd(v60_0l, v60_0l);
        const __m512d v61_0h = _mm512_mul_pd(v60_0h, v60_0h);
        const __m512d v61_1l = _mm512_mul_pd(v60_1l, v60_1l);
        const __m512d v61_1h = _mm512_mul_pd(v60_1h, v60_1h);
        const __m512d v63_0l = _mm512_fmadd_pd(v53, v61_0l, v62);
        const __m512d v63_0h = _mm512_fmadd_pd(v53, v61_0h, v62);
        const __m512d v63_1l = _mm512_fmadd_pd(v53, v61_1l, v62);
        const __m512d v63_1h = _mm512_fmadd_pd(v53, v61_1h, v62);
        const __m512d v65_0l = _mm512_fmadd_pd(v63_0l, v61_0l, v64);
        const __m512d v65_0h = _mm512_fmadd_pd(v63_0h, v61_0h, v64);
        const __m512d v65_1l = _mm512_fmadd_pd(v63_1l, v61_1l, v64);
        const __m512d v65_1h = _mm512_fmadd_pd(v63_1h, v61_1h, v64);
        const __m512d v67_0l = _mm512_fmadd_pd(v65_0l, v61_0l, v66);
        const __m512d v67_0h = _mm512_fmadd_pd(v65_0h, v61_0h, v66);
        const __m512d v67_1l = _mm512_fmadd_pd(v65_1l, v61_1l, v66);
        const __m512d v67_1h = _mm512_fmadd_pd(v65_1h, v61_1h, v66);
        const __m512d v69_0l = _mm512_fmadd_pd(v67_0l, v61_0l, v68);
        const __m512d v69_0h = _mm512_fmadd_pd(v67_0h, v61_0h, v68);
        const __m512d v69_1l = _mm512_fmadd_pd(v67_1l, v61_1l, v68);
        const __m512d v69_1h = _mm512_fmadd_pd(v67_1h, v61_1h, v68);
        const __m512d v71_0l = _mm512_fmadd_pd(v69_0l, v61_0l, v70);
        const __m512d v71_0h = _mm512_fmadd_pd(v69_0h, v61_0h, v70);
        const __m512d v71_1l = _mm512_fmadd_pd(v69_1l, v61_1l, v70);
        const __m512d v71_1h = _mm512_fmadd_pd(v69_1h, v61_1h, v70);
        const __m512d v72_0l = _mm512_mul_pd(v60_0l, v61_0l);
        const __m512d v72_0h = _mm512_mul_pd(v60_0h, v61_0h);
        const __m512d v72_1l = _mm512_mul_pd(v60_1l, v61_1l);
        const __m512d v72_1h = _mm512_mul_pd(v60_1h, v61_1h);
        const __m512d v73_0l = _mm512_fmadd_pd(v71_0l, v72_0l, v60_0l);
        const __m512d v73_0h = _mm512_fmadd_pd(v71_0h, v72_0h, v60_0h);
        const __m512d v73_1l = _mm512_fmadd_pd(v71_1l, v72_1l, v60_1l);
        const __m512d v73_1h = _mm512_fmadd_pd(v71_1h, v72_1h, v60_1h);
        const __m256 v74_0l = _mm512_cvtpd_ps(v73_0l);
        const __m256 v74_0h = _mm512_cvtpd_ps(v73_0h);
        const __m512 v74_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v74_0l), v74_0h, 1);
        const __m256 v74_1l = _mm512_cvtpd_ps(v73_1l);
        const __m256 v74_1h = _mm512_cvtpd_ps(v73_1h);
        const __m512 v74_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v74_1l), v74_1h, 1);
        const __m512i v75_0 = sin_1ulp_knots_avx512_bits_f32_avx512(v74_0);
        const __m512i v75_1 = sin_1ulp_knots_avx512_bits_f32_avx512(v74_1);
        const __m512i v76_0 = _mm512_xor_si512(v52_0, v75_0);
        const __m512i v76_1 = _mm512_xor_si512(v52_1, v75_1);
        const __m512 v77_0 = _mm512_castsi512_ps(v76_0);
        const __m512 v77_1 = _mm512_castsi512_ps(v76_1);
        const __m512 v78_0 = _mm512_add_ps(v29_0, v77_0);
        const __m512 v78_1 = _mm512_add_ps(v29_1, v77_1);
        r0_0 = _mm512_mask_blend_ps(v28_0, r0_0, v78_0);
        r0_1 = _mm512_mask_blend_ps(v28_1, r0_1, v78_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static SIN_1ULP_KNOTS_AVX512_AVX512_TARGET void sin_1ulp_knots_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v11 = _mm512_set1_ps(0x1.10c056p-7f); /* 0.00832370948 */
    const __m512 v12 = _mm512_set1_ps(-0x1.555548p-3f); /* -0.166666567 */
    const __m512 v15 = _mm512_set1_ps(0x1.54c80ep-5f); /* 0.0415992998 */
    const __m512 v16 = _mm512_set1_ps(-0x1.ffffdp-2f); /* -0.499999285 */
    const __m512i v24 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v27 = _mm512_set1_ps(0x1.48p+3f); /* 10.25 */
    const __m512d v30 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v31 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v33 = _mm512_set1_epi32(26);
    const __m512i v37 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v39 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v42 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v53 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v54 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v62 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v64 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v66 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v68 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v70 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(sin_1ulp_knots_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(sin_1ulp_knots_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(sin_1ulp_knots_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(sin_1ulp_knots_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(sin_1ulp_knots_avx512_table2 + 16);
    const __m512d t3_0 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table3 + 8);
    const __m512d t4_0 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table4);
    const __m512d t4_1 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table4 + 8);
    const __m512d t5_0 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table5);
    const __m512d t5_1 = _mm512_loadu_pd(sin_1ulp_knots_avx512_table5 + 8);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_fmadd_ps(v0, v2, v3);
    const __m512i v5 = _mm512_castps_si512(v4);
    const __m512 v6 = _mm512_permutex2var_ps(t0_0, v5, t0_1);
    const __m512 v7 = _mm512_permutexvar_ps(v5, t1_0);
    const __m512 v8 = _mm512_permutex2var_ps(t2_0, v5, t2_1);
    const __m512 v9 = _mm512_sub_ps(v2, v8);
    const __m512 v10 = _mm512_mul_ps(v9, v9);
    const __m512 v13 = _mm512_fmadd_ps(v10, v11, v12);
    const __m512 v14 = _mm512_mul_ps(v7, v9);
    const __m512 v17 = _mm512_fmadd_ps(v10, v15, v16);
    const __m512 v18 = _mm512_mul_ps(v6, v17);
    const __m512 v19 = _mm512_fmadd_ps(v13, v14, v18);
    const __m512 v20 = _mm512_mul_ps(v19, v10);
    const __m512 v21 = _mm512_fmadd_ps(v7, v9, v20);
    const __m512 v22 = _mm512_add_ps(v6, v21);
    const __m512i v23 = _mm512_castps_si512(v1);
    const __m512i v25 = _mm512_and_si512(v23, v24);
    const __m512 v26 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22), v25));
    const __mmask16 v28 = _mm512_cmp_ps_mask(v2, v27, _CMP_NLE_UQ);
    __m512 r0 = v26;
    __mmask16 any1 = v28;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v29 = _mm512_sub_ps(v2, v2);
        const __m512i v32 = _mm512_add_epi32(v23, v31);
        const __m512i v34 = _mm512_min_epi32(v33, v5);
        const __m512i v35 = _mm512_srlv_epi32(v32, v34);
        const __m512d v36l = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35), t3_0, t3_1);
        const __m512d v36h = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35, 1), t3_0, t3_1);
        const __m512i v38 = _mm512_and_si512(v37, v32);
        const __m512i v40 = _mm512_or_si512(v38, v39);
        const __m512 v41 = _mm512_castsi512_ps(v40);
        const __m512 v43 = _mm512_mul_ps(v41, v42);
        const __m512d v44l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43));
        const __m512d v44h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43, 1));
        const __m512d v45l = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35), t4_0, t4_1);
        const __m512d v45h = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35, 1), t4_0, t4_1);
        const __m512d v46l = _mm512_mul_pd(v45l, v44l);
        const __m512d v46h = _mm512_mul_pd(v45h, v44h);
        const __m512d v47l = _mm512_fmadd_pd(v36l, v44l, v46l);
        const __m512d v47h = _mm512_fmadd_pd(v36h, v44h, v46h);
        const __m512d v48l = _mm512_add_pd(v30, v47l);
        const __m512d v48h = _mm512_add_pd(v30, v47h);
        const __m512i v49l = sin_1ulp_knots_avx512_bits_f64_avx512(v48l);
        const __m512i v49h = sin_1ulp_knots_avx512_bits_f64_avx512(v48h);
        const __m256i v50l = _mm512_cvtepi64_epi32(v49l);
        const __m256i v50h = _mm512_cvtepi64_epi32(v49h);
        const __m512i v50 = _mm512_inserti32x8(_mm512_castsi256_si512(v50l), v50h, 1);
        const __m512i v52 = _mm512_slli_epi32(v50, 31);
        const __m512d v55l = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v35), t5_0, t5_1);
        const __m512d v55h = sin_1ulp_knots_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v35, 1), t5_0, t5_1);
        const __m512d v56l = _mm512_sub_pd(v48l, v30);
        const __m512d v56h = _mm512_sub_pd(v48h, v30);
        const __m512d v57l = _mm512_sub_pd(v46l, v56l);
        const __m512d v57h = _mm512_sub_pd(v46h, v56h);
        const __m512d v58l = _mm512_fmadd_pd(v36l, v44l, v57l);
        const __m512d v58h = _mm512_fmadd_pd(v36h, v44h, v57h);
        const __m512d v59l = _mm512_fmadd_pd(v44l, v55l, v58l);
        const __m512d v59h = _mm512_fmadd_pd(v44h, v55h, v58h);
        const __m512d v60l = _mm512_mul_pd(v54, v59l);
        const __m512d v60h = _mm512_mul_pd(v54, v59h);
        const __m512d v61l = _mm512_mul_pd(v60l, v60l);
        const __m512d v61h = _mm512_mul_pd(v60h, v60h);
        const __m512d v63l = _mm512_fmadd_pd(v53, v61l, v62);
        const __m512d v63h = _mm512_fmadd_pd(v53, v61h, v62);
        const __m512d v65l = _mm512_fmadd_pd(v63l, v61l, v64);
        const __m512d v65h = _mm512_fmadd_pd(v63h, v61h, v64);
        const __m512d v67l = _mm512_fmadd_pd(v65l, v61l, v66);
        const __m512d v67h = _mm512_fmadd_pd(v65h, v61h, v66);
        const __m512d v69l = _mm512_fmadd_pd(v67l, v61l, v68);
        const __m512d v69h = _mm512_fmadd_pd(v67h, v61h, v68);
        const __m512d v71l = _mm512_fmadd_pd(v69l, v61l, v70);
        const __m512d v71h = _mm512_fmadd_pd(v69h, v61h, v70);
        const __m512d v72l = _mm512_mul_pd(v60l, v61l);
        const __m512d v72h = _mm512_mul_pd(v60h, v61h);
        const __m512d v73l = _mm512_fmadd_pd(v71l, v72l, v60l);
        const __m512d v73h = _mm512_fmadd_pd(v71h, v72h, v60h);
        const __m256 v74l = _mm512_cvtpd_ps(v73l);
        const __m256 v74h = _mm512_cvtpd_ps(v73h);
        const __m512 v74 = _mm512_insertf32x8(_mm512_castps256_ps512(v74l), v74h, 1);
        const __m512i v75 = sin_1ulp_knots_avx512_bits_f32_avx512(v74);
        const __m512i v76 = _mm512_xor_si512(v52, v75);
        const __m512 v77 = _mm512_castsi512_ps(v76);
        const __m512 v78 = _mm512_add_ps(v29, v77);
        r0 = _mm512_mask_blend_ps(v28, r0, v78);
    }
    _mm512_storeu_ps(y, r0);
}

static SIN_1ULP_KNOTS_AVX512_AVX512_TARGET void sin_1ulp_knots_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sin_1ulp_knots_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sin_1ulp_knots_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin_1ulp_knots_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_1ULP_KNOTS_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_1ulp_knots_avx512_level(void) {
#if defined(SIN_1ULP_KNOTS_AVX512_FORCE_ISA)
    return SIN_1ULP_KNOTS_AVX512_FORCE_ISA;
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

float sin_1ulp_knots_avx512(float x) {
    return sin_1ulp_knots_avx512_element(x);
}

void sin_1ulp_knots_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_1ulp_knots_avx512_level();
    if (level == 2) {
        sin_1ulp_knots_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_1ulp_knots_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sin_1ulp_knots_avx512_array_portable(x, y, n);
}
