/* log_cr_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.b121a6p+76 (1.27837837e+23, encoding 0x65d890d3)
 *   result there 0x1.a9a3f2p+5 (53.2050514, encoding 0x4254d1f9)
 *   mean error   0.124512 ulp
 *   misrounded   0 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           238e4ce4bcdc007ad1114df1450af8fe
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.5 --isa avx512 --time 110s --seed 1 --threads 1 --archive log_cr_avx512.db --from seeds/log/double_parts16.evo
 *                time: 0.6146 ns/element as avx512 code (inputs mean)
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
#include "log_cr_avx512.h"

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

/* The exponent field, of a subnormal after scaling. */
static inline float log_cr_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float log_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log_cr_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log_cr_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log_cr_avx512_getmant75_f32(float a) {
    float m = log_cr_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double log_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static const double log_cr_avx512_table0[16] = {
    0x1.5555555555555p+0, 0x1.3b13b13b13b14p+0, 0x1.249249249249ap+0, 0x1.1111111111111p+0,
    0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1, 0x1.af286bca1af23p-1,
    0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1, 0x1.642c8590b2164p-1,
    0x1.5555555555555p-1, 0x1.47ae147ae147bp-1, 0x1.3b13b13b13b14p-1, 0x1.2f684bda12f68p-1,
};

static const double log_cr_avx512_table1[16] = {
    -0x1.269621134db91p-2, -0x1.a93ed3c8ad9e5p-3, -0x1.1178e8227e47ap-3, -0x1.08598b59e3a06p-4,
    0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4, 0x1.5ff3070a793d6p-3,
    0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5f02p-2, 0x1.739d7f6bbd007p-2,
    0x1.9f323ecbf984dp-2, 0x1.c8ff7c79a9a21p-2, 0x1.f128f5faf06ecp-2, 0x1.0be72e4252a83p-1,
};

static inline float log_cr_avx512_element(float x) {
    const float v0 = x;
    const float v1 = log_cr_avx512_getexp_f32(v0);
    const float v2 = log_cr_avx512_getmant75_f32(v0);
    const float v3 = log_cr_avx512_getexp_f32(v2);
    const float v4 = v1 - v3;
    const double v5 = (double)v4;
    const double v6 = 0x1.62e42fefa3951p-2; /* 0.34657359027996387 */
    const double v7 = (double)v2;
    const float v8 = 0x1.7fffe8p+19f; /* 786431.25 */
    const float v9 = v2 + v8;
    const int32_t v10 = log_cr_avx512_bits_f32(v9);
    const double v11 = log_cr_avx512_table0[(uint32_t)v10 & (16u - 1)];
    const double v12 = -0x1p+0; /* -1 */
    const double v13 = log_cr_avx512_fma_f64(v7, v11, v12);
    const double v14 = -0x1.660dbf4d194f7p-49; /* -2.4844966381038058e-15 */
    const double v15 = 0x1.62e42fefa3a8dp-2; /* 0.34657359027998141 */
    const double v16 = log_cr_avx512_fma_f64(v13, v14, v15);
    const double v17 = -0x1.f8dcc6afc6d41p-4; /* -0.12325742351497572 */
    const double v18 = 0x1.2521593a26466p-3; /* 0.14313001354892946 */
    const double v19 = log_cr_avx512_fma_f64(v17, v13, v18);
    const double v20 = -0x1.55576e0a0e648p-3; /* -0.1666706654375949 */
    const double v21 = log_cr_avx512_fma_f64(v13, v19, v20);
    const double v22 = 0x1.99997d50bfb9bp-3; /* 0.19999978926349801 */
    const double v23 = log_cr_avx512_fma_f64(v13, v21, v22);
    const double v24 = -0x1.ffffffab9f3e8p-3; /* -0.24999999754427837 */
    const double v25 = log_cr_avx512_fma_f64(v23, v13, v24);
    const double v26 = 0x1.5555555645e83p-2; /* 0.33333333338803345 */
    const double v27 = log_cr_avx512_fma_f64(v13, v25, v26);
    const double v28 = -0x1.0000000000d4ep-1; /* -0.50000000000037814 */
    const double v29 = log_cr_avx512_fma_f64(v27, v13, v28);
    const double v30 = 0x1.fffffffffffe8p-1; /* 0.99999999999999734 */
    const double v31 = log_cr_avx512_fma_f64(v29, v13, v30);
    const double v32 = log_cr_avx512_table1[(uint32_t)v10 & (16u - 1)];
    const double v33 = log_cr_avx512_fma_f64(v31, v13, v32);
    const double v34 = log_cr_avx512_fma_f64(v5, v16, v33);
    const double v35 = log_cr_avx512_fma_f64(v5, v6, v34);
    const float v36 = (float)v35;
    const float r0 = v36;
    return r0;
}

static void log_cr_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_CR_AVX512_AVX2 static inline LOG_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_CR_AVX512_AVX512 static inline LOG_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
LOG_CR_AVX512_AVX2 __m256d log_cr_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG_CR_AVX512_AVX2 __m256 log_cr_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log_cr_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG_CR_AVX512_AVX2 __m256 log_cr_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log_cr_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG_CR_AVX512_AVX2 void log_cr_avx512_step_avx2(const float *x, float *y) {
    const __m256d v6 = _mm256_set1_pd(0x1.62e42fefa3951p-2); /* 0.34657359027996387 */
    const __m256 v8 = _mm256_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m256d v12 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v14 = _mm256_set1_pd(-0x1.660dbf4d194f7p-49); /* -2.4844966381038058e-15 */
    const __m256d v15 = _mm256_set1_pd(0x1.62e42fefa3a8dp-2); /* 0.34657359027998141 */
    const __m256d v17 = _mm256_set1_pd(-0x1.f8dcc6afc6d41p-4); /* -0.12325742351497572 */
    const __m256d v18 = _mm256_set1_pd(0x1.2521593a26466p-3); /* 0.14313001354892946 */
    const __m256d v20 = _mm256_set1_pd(-0x1.55576e0a0e648p-3); /* -0.1666706654375949 */
    const __m256d v22 = _mm256_set1_pd(0x1.99997d50bfb9bp-3); /* 0.19999978926349801 */
    const __m256d v24 = _mm256_set1_pd(-0x1.ffffffab9f3e8p-3); /* -0.24999999754427837 */
    const __m256d v26 = _mm256_set1_pd(0x1.5555555645e83p-2); /* 0.33333333338803345 */
    const __m256d v28 = _mm256_set1_pd(-0x1.0000000000d4ep-1); /* -0.50000000000037814 */
    const __m256d v30 = _mm256_set1_pd(0x1.fffffffffffe8p-1); /* 0.99999999999999734 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = log_cr_avx512_lanes_getexp_f32_avx2(v0);
    const __m256 v2 = log_cr_avx512_lanes_getmant75_f32_avx2(v0);
    const __m256 v3 = log_cr_avx512_lanes_getexp_f32_avx2(v2);
    const __m256 v4 = _mm256_sub_ps(v1, v3);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256 v9 = _mm256_add_ps(v2, v8);
    const __m256i v10 = _mm256_castps_si256(v9);
    const __m256d v11l = log_cr_avx512_gather_f64_avx2(log_cr_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v10), _mm_set1_epi32(15)));
    const __m256d v11h = log_cr_avx512_gather_f64_avx2(log_cr_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v10, 1), _mm_set1_epi32(15)));
    const __m256d v13l = _mm256_fmadd_pd(v7l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v7h, v11h, v12);
    const __m256d v16l = _mm256_fmadd_pd(v13l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v13h, v14, v15);
    const __m256d v19l = _mm256_fmadd_pd(v17, v13l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17, v13h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v13l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v13h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v13l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v13h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v13l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v13h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v13l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v13h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v13l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v13h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v13l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v13h, v30);
    const __m256d v32l = log_cr_avx512_gather_f64_avx2(log_cr_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v10), _mm_set1_epi32(15)));
    const __m256d v32h = log_cr_avx512_gather_f64_avx2(log_cr_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v10, 1), _mm_set1_epi32(15)));
    const __m256d v33l = _mm256_fmadd_pd(v31l, v13l, v32l);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v13h, v32h);
    const __m256d v34l = _mm256_fmadd_pd(v5l, v16l, v33l);
    const __m256d v34h = _mm256_fmadd_pd(v5h, v16h, v33h);
    const __m256d v35l = _mm256_fmadd_pd(v5l, v6, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v5h, v6, v34h);
    const __m128 v36l = _mm256_cvtpd_ps(v35l);
    const __m128 v36h = _mm256_cvtpd_ps(v35h);
    const __m256 v36 = _mm256_set_m128(v36h, v36l);
    _mm256_storeu_ps(y, v36);
}

static LOG_CR_AVX512_AVX2_TARGET void log_cr_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG_CR_AVX512_AVX512 __m512d log_cr_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG_CR_AVX512_AVX512 void log_cr_avx512_step_avx512(const float *x, float *y) {
    const __m512d v6 = _mm512_set1_pd(0x1.62e42fefa3951p-2); /* 0.34657359027996387 */
    const __m512 v8 = _mm512_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m512d v12 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v14 = _mm512_set1_pd(-0x1.660dbf4d194f7p-49); /* -2.4844966381038058e-15 */
    const __m512d v15 = _mm512_set1_pd(0x1.62e42fefa3a8dp-2); /* 0.34657359027998141 */
    const __m512d v17 = _mm512_set1_pd(-0x1.f8dcc6afc6d41p-4); /* -0.12325742351497572 */
    const __m512d v18 = _mm512_set1_pd(0x1.2521593a26466p-3); /* 0.14313001354892946 */
    const __m512d v20 = _mm512_set1_pd(-0x1.55576e0a0e648p-3); /* -0.1666706654375949 */
    const __m512d v22 = _mm512_set1_pd(0x1.99997d50bfb9bp-3); /* 0.19999978926349801 */
    const __m512d v24 = _mm512_set1_pd(-0x1.ffffffab9f3e8p-3); /* -0.24999999754427837 */
    const __m512d v26 = _mm512_set1_pd(0x1.5555555645e83p-2); /* 0.33333333338803345 */
    const __m512d v28 = _mm512_set1_pd(-0x1.0000000000d4ep-1); /* -0.50000000000037814 */
    const __m512d v30 = _mm512_set1_pd(0x1.fffffffffffe8p-1); /* 0.99999999999999734 */
    const __m512d t0_0 = _mm512_loadu_pd(log_cr_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log_cr_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log_cr_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log_cr_avx512_table1 + 8);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_getexp_ps(v0_0);
    const __m512 v1_1 = _mm512_getexp_ps(v0_1);
    const __m512 v2_0 = _mm512_getmant_ps(v0_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_1 = _mm512_getmant_ps(v0_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3_0 = _mm512_getexp_ps(v2_0);
    const __m512 v3_1 = _mm512_getexp_ps(v2_1);
    const __m512 v4_0 = _mm512_sub_ps(v1_0, v3_0);
    const __m512 v4_1 = _mm512_sub_ps(v1_1, v3_1);
    const __m512d v5_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v5_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v5_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v5_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v7_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v7_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v7_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v7_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512 v9_0 = _mm512_add_ps(v2_0, v8);
    const __m512 v9_1 = _mm512_add_ps(v2_1, v8);
    const __m512i v10_0 = _mm512_castps_si512(v9_0);
    const __m512i v10_1 = _mm512_castps_si512(v9_1);
    const __m512d v11_0l = log_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v10_0), t0_0, t0_1);
    const __m512d v11_0h = log_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v10_0, 1), t0_0, t0_1);
    const __m512d v11_1l = log_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v10_1), t0_0, t0_1);
    const __m512d v11_1h = log_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v10_1, 1), t0_0, t0_1);
    const __m512d v13_0l = _mm512_fmadd_pd(v7_0l, v11_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v7_0h, v11_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v7_1l, v11_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v7_1h, v11_1h, v12);
    const __m512d v16_0l = _mm512_fmadd_pd(v13_0l, v14, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v13_0h, v14, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v13_1l, v14, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v13_1h, v14, v15);
    const __m512d v19_0l = _mm512_fmadd_pd(v17, v13_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17, v13_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17, v13_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17, v13_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v13_0l, v19_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v13_0h, v19_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v13_1l, v19_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v13_1h, v19_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v13_0l, v21_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v13_0h, v21_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v13_1l, v21_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v13_1h, v21_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v13_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v13_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v13_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v13_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v13_0l, v25_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v13_0h, v25_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v13_1l, v25_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v13_1h, v25_1h, v26);
    const __m512d v29_0l = _mm512_fmadd_pd(v27_0l, v13_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27_0h, v13_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27_1l, v13_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27_1h, v13_1h, v28);
    const __m512d v31_0l = _mm512_fmadd_pd(v29_0l, v13_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v29_0h, v13_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v29_1l, v13_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v29_1h, v13_1h, v30);
    const __m512d v32_0l = log_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v10_0), t1_0, t1_1);
    const __m512d v32_0h = log_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v10_0, 1), t1_0, t1_1);
    const __m512d v32_1l = log_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v10_1), t1_0, t1_1);
    const __m512d v32_1h = log_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v10_1, 1), t1_0, t1_1);
    const __m512d v33_0l = _mm512_fmadd_pd(v31_0l, v13_0l, v32_0l);
    const __m512d v33_0h = _mm512_fmadd_pd(v31_0h, v13_0h, v32_0h);
    const __m512d v33_1l = _mm512_fmadd_pd(v31_1l, v13_1l, v32_1l);
    const __m512d v33_1h = _mm512_fmadd_pd(v31_1h, v13_1h, v32_1h);
    const __m512d v34_0l = _mm512_fmadd_pd(v5_0l, v16_0l, v33_0l);
    const __m512d v34_0h = _mm512_fmadd_pd(v5_0h, v16_0h, v33_0h);
    const __m512d v34_1l = _mm512_fmadd_pd(v5_1l, v16_1l, v33_1l);
    const __m512d v34_1h = _mm512_fmadd_pd(v5_1h, v16_1h, v33_1h);
    const __m512d v35_0l = _mm512_fmadd_pd(v5_0l, v6, v34_0l);
    const __m512d v35_0h = _mm512_fmadd_pd(v5_0h, v6, v34_0h);
    const __m512d v35_1l = _mm512_fmadd_pd(v5_1l, v6, v34_1l);
    const __m512d v35_1h = _mm512_fmadd_pd(v5_1h, v6, v34_1h);
    const __m256 v36_0l = _mm512_cvtpd_ps(v35_0l);
    const __m256 v36_0h = _mm512_cvtpd_ps(v35_0h);
    const __m512 v36_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_0l), v36_0h, 1);
    const __m256 v36_1l = _mm512_cvtpd_ps(v35_1l);
    const __m256 v36_1h = _mm512_cvtpd_ps(v35_1h);
    const __m512 v36_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_1l), v36_1h, 1);
    _mm512_storeu_ps(y, v36_0);
    _mm512_storeu_ps(y + 16, v36_1);
}

/* 16 elements. */
static LOG_CR_AVX512_AVX512_TARGET void log_cr_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v6 = _mm512_set1_pd(0x1.62e42fefa3951p-2); /* 0.34657359027996387 */
    const __m512 v8 = _mm512_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m512d v12 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v14 = _mm512_set1_pd(-0x1.660dbf4d194f7p-49); /* -2.4844966381038058e-15 */
    const __m512d v15 = _mm512_set1_pd(0x1.62e42fefa3a8dp-2); /* 0.34657359027998141 */
    const __m512d v17 = _mm512_set1_pd(-0x1.f8dcc6afc6d41p-4); /* -0.12325742351497572 */
    const __m512d v18 = _mm512_set1_pd(0x1.2521593a26466p-3); /* 0.14313001354892946 */
    const __m512d v20 = _mm512_set1_pd(-0x1.55576e0a0e648p-3); /* -0.1666706654375949 */
    const __m512d v22 = _mm512_set1_pd(0x1.99997d50bfb9bp-3); /* 0.19999978926349801 */
    const __m512d v24 = _mm512_set1_pd(-0x1.ffffffab9f3e8p-3); /* -0.24999999754427837 */
    const __m512d v26 = _mm512_set1_pd(0x1.5555555645e83p-2); /* 0.33333333338803345 */
    const __m512d v28 = _mm512_set1_pd(-0x1.0000000000d4ep-1); /* -0.50000000000037814 */
    const __m512d v30 = _mm512_set1_pd(0x1.fffffffffffe8p-1); /* 0.99999999999999734 */
    const __m512d t0_0 = _mm512_loadu_pd(log_cr_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log_cr_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log_cr_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log_cr_avx512_table1 + 8);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_getexp_ps(v0);
    const __m512 v2 = _mm512_getmant_ps(v0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3 = _mm512_getexp_ps(v2);
    const __m512 v4 = _mm512_sub_ps(v1, v3);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512 v9 = _mm512_add_ps(v2, v8);
    const __m512i v10 = _mm512_castps_si512(v9);
    const __m512d v11l = log_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v10), t0_0, t0_1);
    const __m512d v11h = log_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v10, 1), t0_0, t0_1);
    const __m512d v13l = _mm512_fmadd_pd(v7l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v7h, v11h, v12);
    const __m512d v16l = _mm512_fmadd_pd(v13l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v13h, v14, v15);
    const __m512d v19l = _mm512_fmadd_pd(v17, v13l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17, v13h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v13l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v13h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v13l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v13h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v13l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v13h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v13l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v13h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v13l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v13h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v13l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v13h, v30);
    const __m512d v32l = log_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v10), t1_0, t1_1);
    const __m512d v32h = log_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v10, 1), t1_0, t1_1);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v13l, v32l);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v13h, v32h);
    const __m512d v34l = _mm512_fmadd_pd(v5l, v16l, v33l);
    const __m512d v34h = _mm512_fmadd_pd(v5h, v16h, v33h);
    const __m512d v35l = _mm512_fmadd_pd(v5l, v6, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v5h, v6, v34h);
    const __m256 v36l = _mm512_cvtpd_ps(v35l);
    const __m256 v36h = _mm512_cvtpd_ps(v35h);
    const __m512 v36 = _mm512_insertf32x8(_mm512_castps256_ps512(v36l), v36h, 1);
    _mm512_storeu_ps(y, v36);
}

static LOG_CR_AVX512_AVX512_TARGET void log_cr_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_cr_avx512_level(void) {
#if defined(LOG_CR_AVX512_FORCE_ISA)
    return LOG_CR_AVX512_FORCE_ISA;
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

float log_cr_avx512(float x) {
    return log_cr_avx512_element(x);
}

void log_cr_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_cr_avx512_level();
    if (level == 2) {
        log_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log_cr_avx512_array_portable(x, y, n);
}
