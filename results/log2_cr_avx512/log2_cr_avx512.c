/* log2_cr_avx512: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.40f572p-2 (0.3134363, encoding 0x3ea07ab9)
 *   result there -0x1.ac7b44p+0 (-1.67375588, encoding 0xbfd63da2)
 *   mean error   0.124513 ulp
 *   misrounded   0 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bce2c62593eeb5f6c0fc4a917b9c3562
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 0.5 --isa avx512 --from seeds/log2/double_points32.evo --evaluations 6000 --threads 1 --seed 1 --archive log2_cr_avx512.db
 *                time: 0.6504 ns/element as avx512 code (inputs moderate)
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
#include "log2_cr_avx512.h"

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

static inline float log2_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log2_cr_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log2_cr_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log2_cr_avx512_getmant75_f32(float a) {
    float m = log2_cr_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log2_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double log2_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline float log2_cr_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static const double log2_cr_avx512_table0[32] = {
    0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0, 0x1.2f684bda12f68p+0,
    0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0, 0x1.0842108421084p+0,
    0x1p+0, 0x1.f07c1f07c1f08p-1, 0x1.e1e1e1e1e1e1ep-1, 0x1.d41d41d41d41dp-1,
    0x1.c71c71c71c71cp-1, 0x1.bacf914c1badp-1, 0x1.af286bca1af28p-1, 0x1.a41a41a41a41ap-1,
    0x1.999999999999ap-1, 0x1.8f9c18f9c18fap-1, 0x1.8618618618618p-1, 0x1.7d05f417d05f4p-1,
    0x1.745d1745d1746p-1, 0x1.6c16c16c16c17p-1, 0x1.642c8590b2164p-1, 0x1.5c9882b931057p-1,
    0x1.5555555555555p-1, 0x1.4e5e0a72f0539p-1, 0x1.47ae147ae147bp-1, 0x1.4141414141414p-1,
    0x1.3b13b13b13b14p-1, 0x1.3521cfb2b78c1p-1, 0x1.2f684bda12f68p-1, 0x1.29e4129e4129ep-1,
};

static const double log2_cr_avx512_table1[32] = {
    -0x1.a8ff971810a5dp-2, -0x1.6cb0f6865c8ebp-2, -0x1.32bfee370ee6ap-2, -0x1.f5fd8a9063e32p-3,
    -0x1.8a8980abfbd3p-3, -0x1.22dadc2ab3496p-3, -0x1.7d60496cfbb4bp-4, -0x1.77394c9d958dp-5,
    0x0p+0, 0x1.6bad3758efd81p-5, 0x1.663f6fac91318p-4, 0x1.08c588cda79e5p-3,
    0x1.5c01a39fbd68bp-3, 0x1.acf5e2db4ec91p-3, 0x1.fbc16b902680dp-3, 0x1.24407ab0e073ap-2,
    0x1.49a784bcd1b8ap-2, 0x1.6e221cd9d0cddp-2, 0x1.91bba891f170ap-2, 0x1.b47ebf73882a1p-2,
    0x1.d6753e032ea0ep-2, 0x1.f7a8568cb06cep-2, 0x1.0c10500d63aa7p-1, 0x1.1bf311e95d00ep-1,
    0x1.2b803473f7ad2p-1, 0x1.3abb3faa02168p-1, 0x1.49a784bcd1b8bp-1, 0x1.5848226989d34p-1,
    0x1.66a008e4788cbp-1, 0x1.74b1fd64e0754p-1, 0x1.82809d5be7074p-1, 0x1.900e6160002cep-1,
};

static inline float log2_cr_avx512_element(float x) {
    const float v0 = x;
    const float v1 = log2_cr_avx512_getmant75_f32(v0);
    const double v2 = (double)v1;
    const float v3 = 0x1.7fffdp+18f; /* 393215.25 */
    const float v4 = v1 + v3;
    const int32_t v5 = log2_cr_avx512_bits_f32(v4);
    const double v6 = log2_cr_avx512_table0[(uint32_t)v5 & (32u - 1)];
    const double v7 = -0x1p+0; /* -1 */
    const double v8 = log2_cr_avx512_fma_f64(v2, v6, v7);
    const double v9 = v8 * v8;
    const double v10 = 0x1.a98c9bec69d8ep-3; /* 0.20778772177912369 */
    const double v11 = -0x1.ec81a81ebc45ap-3; /* -0.24048167556569205 */
    const double v12 = 0x1.2776857d08f58p-2; /* 0.28853806090977718 */
    const double v13 = log2_cr_avx512_fma_f64(v11, v8, v12);
    const double v14 = log2_cr_avx512_fma_f64(v9, v10, v13);
    const double v15 = -0x1.715476ca7a9bbp-2; /* -0.36067376719315875 */
    const double v16 = log2_cr_avx512_fma_f64(v14, v8, v15);
    const double v17 = 0x1.ec709dc5deb2cp-2; /* 0.48089834709360235 */
    const double v18 = -0x1.71547652b60f8p-1; /* -0.72134752044351469 */
    const double v19 = log2_cr_avx512_fma_f64(v17, v8, v18);
    const double v20 = log2_cr_avx512_fma_f64(v9, v16, v19);
    const double v21 = 0x1.71547652b82f3p+0; /* 1.4426950408889609 */
    const float v22 = log2_cr_avx512_getexp_f32(v0);
    const float v23 = log2_cr_avx512_getexp_f32(v1);
    const float v24 = v22 - v23;
    const double v25 = (double)v24;
    const double v26 = log2_cr_avx512_table1[(uint32_t)v5 & (32u - 1)];
    const double v27 = v25 + v26;
    const double v28 = log2_cr_avx512_fma_f64(v8, v21, v27);
    const double v29 = log2_cr_avx512_fma_f64(v9, v20, v28);
    const float v30 = (float)v29;
    const float r0 = v30;
    return r0;
}

static void log2_cr_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_CR_AVX512_AVX2 static inline LOG2_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG2_CR_AVX512_AVX512 static inline LOG2_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG2_CR_AVX512_AVX2 __m256 log2_cr_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log2_cr_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG2_CR_AVX512_AVX2 __m256 log2_cr_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log2_cr_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG2_CR_AVX512_AVX2 void log2_cr_avx512_step_avx2(const float *x, float *y) {
    const __m256 v3 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256d v7 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v10 = _mm256_set1_pd(0x1.a98c9bec69d8ep-3); /* 0.20778772177912369 */
    const __m256d v11 = _mm256_set1_pd(-0x1.ec81a81ebc45ap-3); /* -0.24048167556569205 */
    const __m256d v12 = _mm256_set1_pd(0x1.2776857d08f58p-2); /* 0.28853806090977718 */
    const __m256d v15 = _mm256_set1_pd(-0x1.715476ca7a9bbp-2); /* -0.36067376719315875 */
    const __m256d v17 = _mm256_set1_pd(0x1.ec709dc5deb2cp-2); /* 0.48089834709360235 */
    const __m256d v18 = _mm256_set1_pd(-0x1.71547652b60f8p-1); /* -0.72134752044351469 */
    const __m256d v21 = _mm256_set1_pd(0x1.71547652b82f3p+0); /* 1.4426950408889609 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = log2_cr_avx512_lanes_getmant75_f32_avx2(v0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256 v4 = _mm256_add_ps(v1, v3);
    const __m256i v5 = _mm256_castps_si256(v4);
    const __m256d v6l = _mm256_i32gather_pd(log2_cr_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v5), _mm_set1_epi32(31)), 8);
    const __m256d v6h = _mm256_i32gather_pd(log2_cr_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v5, 1), _mm_set1_epi32(31)), 8);
    const __m256d v8l = _mm256_fmadd_pd(v2l, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v2h, v6h, v7);
    const __m256d v9l = _mm256_mul_pd(v8l, v8l);
    const __m256d v9h = _mm256_mul_pd(v8h, v8h);
    const __m256d v13l = _mm256_fmadd_pd(v11, v8l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11, v8h, v12);
    const __m256d v14l = _mm256_fmadd_pd(v9l, v10, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v9h, v10, v13h);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v8l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v8h, v15);
    const __m256d v19l = _mm256_fmadd_pd(v17, v8l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17, v8h, v18);
    const __m256d v20l = _mm256_fmadd_pd(v9l, v16l, v19l);
    const __m256d v20h = _mm256_fmadd_pd(v9h, v16h, v19h);
    const __m256 v22 = log2_cr_avx512_lanes_getexp_f32_avx2(v0);
    const __m256 v23 = log2_cr_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v24 = _mm256_sub_ps(v22, v23);
    const __m256d v25l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24));
    const __m256d v25h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24, 1));
    const __m256d v26l = _mm256_i32gather_pd(log2_cr_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v5), _mm_set1_epi32(31)), 8);
    const __m256d v26h = _mm256_i32gather_pd(log2_cr_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v5, 1), _mm_set1_epi32(31)), 8);
    const __m256d v27l = _mm256_add_pd(v25l, v26l);
    const __m256d v27h = _mm256_add_pd(v25h, v26h);
    const __m256d v28l = _mm256_fmadd_pd(v8l, v21, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v8h, v21, v27h);
    const __m256d v29l = _mm256_fmadd_pd(v9l, v20l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v9h, v20h, v28h);
    const __m128 v30l = _mm256_cvtpd_ps(v29l);
    const __m128 v30h = _mm256_cvtpd_ps(v29h);
    const __m256 v30 = _mm256_set_m128(v30h, v30l);
    _mm256_storeu_ps(y, v30);
}

static LOG2_CR_AVX512_AVX2_TARGET void log2_cr_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log2_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
LOG2_CR_AVX512_AVX512 __m512d log2_cr_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* ---- AVX-512 ---- */

/* 32 elements. */
LOG2_CR_AVX512_AVX512 void log2_cr_avx512_step_avx512(const float *x, float *y) {
    const __m512 v3 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512d v7 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v10 = _mm512_set1_pd(0x1.a98c9bec69d8ep-3); /* 0.20778772177912369 */
    const __m512d v11 = _mm512_set1_pd(-0x1.ec81a81ebc45ap-3); /* -0.24048167556569205 */
    const __m512d v12 = _mm512_set1_pd(0x1.2776857d08f58p-2); /* 0.28853806090977718 */
    const __m512d v15 = _mm512_set1_pd(-0x1.715476ca7a9bbp-2); /* -0.36067376719315875 */
    const __m512d v17 = _mm512_set1_pd(0x1.ec709dc5deb2cp-2); /* 0.48089834709360235 */
    const __m512d v18 = _mm512_set1_pd(-0x1.71547652b60f8p-1); /* -0.72134752044351469 */
    const __m512d v21 = _mm512_set1_pd(0x1.71547652b82f3p+0); /* 1.4426950408889609 */
    const __m512d t0_0 = _mm512_loadu_pd(log2_cr_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log2_cr_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(log2_cr_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(log2_cr_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(log2_cr_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log2_cr_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(log2_cr_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(log2_cr_avx512_table1 + 24);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_getmant_ps(v0_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v1_1 = _mm512_getmant_ps(v0_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512 v4_0 = _mm512_add_ps(v1_0, v3);
    const __m512 v4_1 = _mm512_add_ps(v1_1, v3);
    const __m512i v5_0 = _mm512_castps_si512(v4_0);
    const __m512i v5_1 = _mm512_castps_si512(v4_1);
    const __m512d v6_0l = log2_cr_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v5_0), t0_0, t0_1, t0_2, t0_3);
    const __m512d v6_0h = log2_cr_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v5_0, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v6_1l = log2_cr_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v5_1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v6_1h = log2_cr_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v5_1, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v8_0l = _mm512_fmadd_pd(v2_0l, v6_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v2_0h, v6_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v2_1l, v6_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v2_1h, v6_1h, v7);
    const __m512d v9_0l = _mm512_mul_pd(v8_0l, v8_0l);
    const __m512d v9_0h = _mm512_mul_pd(v8_0h, v8_0h);
    const __m512d v9_1l = _mm512_mul_pd(v8_1l, v8_1l);
    const __m512d v9_1h = _mm512_mul_pd(v8_1h, v8_1h);
    const __m512d v13_0l = _mm512_fmadd_pd(v11, v8_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11, v8_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11, v8_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11, v8_1h, v12);
    const __m512d v14_0l = _mm512_fmadd_pd(v9_0l, v10, v13_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v9_0h, v10, v13_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v9_1l, v10, v13_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v9_1h, v10, v13_1h);
    const __m512d v16_0l = _mm512_fmadd_pd(v14_0l, v8_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14_0h, v8_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14_1l, v8_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14_1h, v8_1h, v15);
    const __m512d v19_0l = _mm512_fmadd_pd(v17, v8_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17, v8_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17, v8_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17, v8_1h, v18);
    const __m512d v20_0l = _mm512_fmadd_pd(v9_0l, v16_0l, v19_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v9_0h, v16_0h, v19_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v9_1l, v16_1l, v19_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v9_1h, v16_1h, v19_1h);
    const __m512 v22_0 = _mm512_getexp_ps(v0_0);
    const __m512 v22_1 = _mm512_getexp_ps(v0_1);
    const __m512 v23_0 = _mm512_getexp_ps(v1_0);
    const __m512 v23_1 = _mm512_getexp_ps(v1_1);
    const __m512 v24_0 = _mm512_sub_ps(v22_0, v23_0);
    const __m512 v24_1 = _mm512_sub_ps(v22_1, v23_1);
    const __m512d v25_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_0));
    const __m512d v25_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_0, 1));
    const __m512d v25_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_1));
    const __m512d v25_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_1, 1));
    const __m512d v26_0l = log2_cr_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v5_0), t1_0, t1_1, t1_2, t1_3);
    const __m512d v26_0h = log2_cr_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v5_0, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v26_1l = log2_cr_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v5_1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v26_1h = log2_cr_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v5_1, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v27_0l = _mm512_add_pd(v25_0l, v26_0l);
    const __m512d v27_0h = _mm512_add_pd(v25_0h, v26_0h);
    const __m512d v27_1l = _mm512_add_pd(v25_1l, v26_1l);
    const __m512d v27_1h = _mm512_add_pd(v25_1h, v26_1h);
    const __m512d v28_0l = _mm512_fmadd_pd(v8_0l, v21, v27_0l);
    const __m512d v28_0h = _mm512_fmadd_pd(v8_0h, v21, v27_0h);
    const __m512d v28_1l = _mm512_fmadd_pd(v8_1l, v21, v27_1l);
    const __m512d v28_1h = _mm512_fmadd_pd(v8_1h, v21, v27_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v9_0l, v20_0l, v28_0l);
    const __m512d v29_0h = _mm512_fmadd_pd(v9_0h, v20_0h, v28_0h);
    const __m512d v29_1l = _mm512_fmadd_pd(v9_1l, v20_1l, v28_1l);
    const __m512d v29_1h = _mm512_fmadd_pd(v9_1h, v20_1h, v28_1h);
    const __m256 v30_0l = _mm512_cvtpd_ps(v29_0l);
    const __m256 v30_0h = _mm512_cvtpd_ps(v29_0h);
    const __m512 v30_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v30_0l), v30_0h, 1);
    const __m256 v30_1l = _mm512_cvtpd_ps(v29_1l);
    const __m256 v30_1h = _mm512_cvtpd_ps(v29_1h);
    const __m512 v30_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v30_1l), v30_1h, 1);
    _mm512_storeu_ps(y, v30_0);
    _mm512_storeu_ps(y + 16, v30_1);
}

/* 16 elements. */
static LOG2_CR_AVX512_AVX512_TARGET void log2_cr_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v3 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512d v7 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v10 = _mm512_set1_pd(0x1.a98c9bec69d8ep-3); /* 0.20778772177912369 */
    const __m512d v11 = _mm512_set1_pd(-0x1.ec81a81ebc45ap-3); /* -0.24048167556569205 */
    const __m512d v12 = _mm512_set1_pd(0x1.2776857d08f58p-2); /* 0.28853806090977718 */
    const __m512d v15 = _mm512_set1_pd(-0x1.715476ca7a9bbp-2); /* -0.36067376719315875 */
    const __m512d v17 = _mm512_set1_pd(0x1.ec709dc5deb2cp-2); /* 0.48089834709360235 */
    const __m512d v18 = _mm512_set1_pd(-0x1.71547652b60f8p-1); /* -0.72134752044351469 */
    const __m512d v21 = _mm512_set1_pd(0x1.71547652b82f3p+0); /* 1.4426950408889609 */
    const __m512d t0_0 = _mm512_loadu_pd(log2_cr_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log2_cr_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(log2_cr_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(log2_cr_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(log2_cr_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log2_cr_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(log2_cr_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(log2_cr_avx512_table1 + 24);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_getmant_ps(v0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512 v4 = _mm512_add_ps(v1, v3);
    const __m512i v5 = _mm512_castps_si512(v4);
    const __m512d v6l = log2_cr_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v5), t0_0, t0_1, t0_2, t0_3);
    const __m512d v6h = log2_cr_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v5, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v8l = _mm512_fmadd_pd(v2l, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v2h, v6h, v7);
    const __m512d v9l = _mm512_mul_pd(v8l, v8l);
    const __m512d v9h = _mm512_mul_pd(v8h, v8h);
    const __m512d v13l = _mm512_fmadd_pd(v11, v8l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11, v8h, v12);
    const __m512d v14l = _mm512_fmadd_pd(v9l, v10, v13l);
    const __m512d v14h = _mm512_fmadd_pd(v9h, v10, v13h);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v8l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v8h, v15);
    const __m512d v19l = _mm512_fmadd_pd(v17, v8l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17, v8h, v18);
    const __m512d v20l = _mm512_fmadd_pd(v9l, v16l, v19l);
    const __m512d v20h = _mm512_fmadd_pd(v9h, v16h, v19h);
    const __m512 v22 = _mm512_getexp_ps(v0);
    const __m512 v23 = _mm512_getexp_ps(v1);
    const __m512 v24 = _mm512_sub_ps(v22, v23);
    const __m512d v25l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24));
    const __m512d v25h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24, 1));
    const __m512d v26l = log2_cr_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v5), t1_0, t1_1, t1_2, t1_3);
    const __m512d v26h = log2_cr_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v5, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v27l = _mm512_add_pd(v25l, v26l);
    const __m512d v27h = _mm512_add_pd(v25h, v26h);
    const __m512d v28l = _mm512_fmadd_pd(v8l, v21, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v8h, v21, v27h);
    const __m512d v29l = _mm512_fmadd_pd(v9l, v20l, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v9h, v20h, v28h);
    const __m256 v30l = _mm512_cvtpd_ps(v29l);
    const __m256 v30h = _mm512_cvtpd_ps(v29h);
    const __m512 v30 = _mm512_insertf32x8(_mm512_castps256_ps512(v30l), v30h, 1);
    _mm512_storeu_ps(y, v30);
}

static LOG2_CR_AVX512_AVX512_TARGET void log2_cr_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log2_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log2_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log2_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_cr_avx512_level(void) {
#if defined(LOG2_CR_AVX512_FORCE_ISA)
    return LOG2_CR_AVX512_FORCE_ISA;
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

float log2_cr_avx512(float x) {
    return log2_cr_avx512_element(x);
}

void log2_cr_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_cr_avx512_level();
    if (level == 2) {
        log2_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log2_cr_avx512_array_portable(x, y, n);
}
