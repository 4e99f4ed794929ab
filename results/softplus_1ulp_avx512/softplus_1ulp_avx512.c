/* softplus_1ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), f32
 *   domain       every input
 *   max error    0.965058 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.64854ep+1 (-2.78531814, encoding 0xc03242a7)
 *   result there 0x1.ea8a1ap-5 (0.0598803051, encoding 0x3d75450d)
 *   mean error   0.043781 ulp
 *   misrounded   3831407 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9ac4d15164b1c5a780b740ce19015387
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f32 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive softplus_1ulp_avx512.db --from seeds/softplus/double_perm16_points8.evo
 *                time: 0.7779 ns/element as avx512 code (inputs mean)
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
#include "softplus_1ulp_avx512.h"

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

static inline float softplus_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double softplus_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t softplus_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double softplus_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double softplus_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = softplus_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double softplus_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = softplus_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double softplus_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return softplus_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int softplus_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double softplus_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? softplus_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = softplus_1ulp_avx512_getmant_f64(a) * softplus_1ulp_avx512_pow2_f64(s) * softplus_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !softplus_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double softplus_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double softplus_1ulp_avx512_table1[16] = {
    0x1p+0, 0x1.c71c71c71c71cp-1, 0x1.999999999999ap-1, 0x1.745d1745d1746p-1,
    0x1.5555555555555p-1, 0x1.3b13b13b13b14p-1, 0x1.2492492492492p-1, 0x1.1111111111111p-1,
    0x1p-1, 0x1.e1e1e1e1e1e1ep-2, 0x1.c71c71c71c71cp-2, 0x1.af286bca1af28p-2,
    0x1.999999999999ap-2, 0x1.8618618618618p-2, 0x1.745d1745d1746p-2, 0x1.642c8590b2164p-2,
};

static const double softplus_1ulp_avx512_table2[16] = {
    0x0p+0, 0x1.e27076e2af2eap-4, 0x1.c8ff7c79a9a2p-3, 0x1.4618bc21c5ec2p-2,
    0x1.9f323ecbf984dp-2, 0x1.f128f5faf06ecp-2, 0x1.1e85f5e7040d1p-1, 0x1.41d8fe84672afp-1,
    0x1.62e42fefa39efp-1, 0x1.81ee60afb501ap-1, 0x1.9f323ecbf984cp-1, 0x1.bae0f1b241ee5p-1,
    0x1.d5240f0e0e077p-1, 0x1.ee1f154d00cf7p-1, 0x1.02f84700434a8p+0, 0x1.0e5977d2c10f9p+0,
};

static inline float softplus_1ulp_avx512_element(float x) {
    const double v0 = -0x1.62e42fefa359bp-1; /* -0.69314718055982227 */
    const float v1 = x;
    const float v2 = softplus_1ulp_avx512_abs_f32(v1);
    const float v3 = -v2;
    const double v4 = (double)v3;
    const double v5 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v6 = 0x1.8p+48; /* 422212465065984 */
    const double v7 = softplus_1ulp_avx512_fma_f64(v4, v5, v6);
    const double v8 = v7 - v6;
    const double v9 = softplus_1ulp_avx512_fma_f64(v0, v8, v4);
    const double v10 = 0x1.55611d43b1fafp-3; /* 0.16668913710441077 */
    const double v11 = 0x1.0002663155422p-1; /* 0.5000183043690678 */
    const double v12 = softplus_1ulp_avx512_fma_f64(v9, v10, v11);
    const double v13 = 0x1.ffffffe529088p-1; /* 0.99999999687544605 */
    const double v14 = softplus_1ulp_avx512_fma_f64(v12, v9, v13);
    const int64_t v15 = softplus_1ulp_avx512_bits_f64(v7);
    const int32_t v16 = (int32_t)(uint32_t)(uint64_t)v15;
    const double v17 = softplus_1ulp_avx512_table0[(uint32_t)v16 & (16u - 1)];
    const double v18 = 0x1.1d38acc8ab2eap-31; /* 5.1881467965814254e-10 */
    const double v19 = softplus_1ulp_avx512_fma_f64(v17, v9, v18);
    const double v20 = softplus_1ulp_avx512_fma_f64(v14, v19, v17);
    const double v21 = softplus_1ulp_avx512_scalef_f64(v20, v8);
    const double v22 = 0x1.0325d0dffde6p+3; /* 8.0983662009086288 */
    const double v23 = 0x1.8p+52; /* 6755399441055744 */
    const double v24 = softplus_1ulp_avx512_fma_f64(v21, v22, v23);
    const int64_t v25 = softplus_1ulp_avx512_bits_f64(v24);
    const int32_t v26 = (int32_t)(uint32_t)(uint64_t)v25;
    const double v27 = softplus_1ulp_avx512_table1[(uint32_t)v26 & (16u - 1)];
    const double v28 = 0x1p+0; /* 1 */
    const double v29 = v27 - v28;
    const double v30 = softplus_1ulp_avx512_fma_f64(v21, v27, v29);
    const double v31 = 0x1.986709c9f08ebp-3; /* 0.19941527984162319 */
    const double v32 = -0x1.007d0f8f402cfp-2; /* -0.25047706901390837 */
    const double v33 = softplus_1ulp_avx512_fma_f64(v30, v31, v32);
    const double v34 = 0x1.55559ebb3710ep-2; /* 0.33333442704839988 */
    const double v35 = softplus_1ulp_avx512_fma_f64(v33, v30, v34);
    const double v36 = -0x1.fffffdfb28113p-2; /* -0.49999996991574952 */
    const double v37 = softplus_1ulp_avx512_fma_f64(v35, v30, v36);
    const double v38 = 0x1.fffffff4f7845p-1; /* 0.99999999871557377 */
    const double v39 = softplus_1ulp_avx512_fma_f64(v37, v30, v38);
    const float v40 = 0x0p+0f; /* 0 */
    const float v41 = v40 > v1 ? v40 : v1;
    const double v42 = (double)v41;
    const double v43 = softplus_1ulp_avx512_table2[(uint32_t)v26 & (16u - 1)];
    const double v44 = v42 + v43;
    const double v45 = softplus_1ulp_avx512_fma_f64(v39, v30, v44);
    const float v46 = (float)v45;
    const float r0 = v46;
    return r0;
}

static void softplus_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_1ULP_AVX512_AVX2 static inline SOFTPLUS_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_1ULP_AVX512_AVX512 static inline SOFTPLUS_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

SOFTPLUS_1ULP_AVX512_AVX2 __m128i softplus_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SOFTPLUS_1ULP_AVX512_AVX2 __m256d softplus_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
SOFTPLUS_1ULP_AVX512_AVX2 __m256d softplus_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = softplus_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

SOFTPLUS_1ULP_AVX512_AVX2 void softplus_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42fefa359bp-1); /* -0.69314718055982227 */
    const __m256d v5 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v10 = _mm256_set1_pd(0x1.55611d43b1fafp-3); /* 0.16668913710441077 */
    const __m256d v11 = _mm256_set1_pd(0x1.0002663155422p-1); /* 0.5000183043690678 */
    const __m256d v13 = _mm256_set1_pd(0x1.ffffffe529088p-1); /* 0.99999999687544605 */
    const __m256d v18 = _mm256_set1_pd(0x1.1d38acc8ab2eap-31); /* 5.1881467965814254e-10 */
    const __m256d v22 = _mm256_set1_pd(0x1.0325d0dffde6p+3); /* 8.0983662009086288 */
    const __m256d v23 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v28 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v31 = _mm256_set1_pd(0x1.986709c9f08ebp-3); /* 0.19941527984162319 */
    const __m256d v32 = _mm256_set1_pd(-0x1.007d0f8f402cfp-2); /* -0.25047706901390837 */
    const __m256d v34 = _mm256_set1_pd(0x1.55559ebb3710ep-2); /* 0.33333442704839988 */
    const __m256d v36 = _mm256_set1_pd(-0x1.fffffdfb28113p-2); /* -0.49999996991574952 */
    const __m256d v38 = _mm256_set1_pd(0x1.fffffff4f7845p-1); /* 0.99999999871557377 */
    const __m256 v40 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_xor_ps(v2, _mm256_set1_ps(-0.0f));
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v7l = _mm256_fmadd_pd(v4l, v5, v6);
    const __m256d v7h = _mm256_fmadd_pd(v4h, v5, v6);
    const __m256d v8l = _mm256_sub_pd(v7l, v6);
    const __m256d v8h = _mm256_sub_pd(v7h, v6);
    const __m256d v9l = _mm256_fmadd_pd(v0, v8l, v4l);
    const __m256d v9h = _mm256_fmadd_pd(v0, v8h, v4h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v9l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v9h, v13);
    const __m256i v15l = _mm256_castpd_si256(v7l);
    const __m256i v15h = _mm256_castpd_si256(v7h);
    const __m128i v16l = softplus_1ulp_avx512_wrap_avx2(v15l);
    const __m128i v16h = softplus_1ulp_avx512_wrap_avx2(v15h);
    const __m256i v16 = _mm256_set_m128i(v16h, v16l);
    const __m256d v17l = softplus_1ulp_avx512_gather_f64_avx2(softplus_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v16), _mm_set1_epi32(15)));
    const __m256d v17h = softplus_1ulp_avx512_gather_f64_avx2(softplus_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v16, 1), _mm_set1_epi32(15)));
    const __m256d v19l = _mm256_fmadd_pd(v17l, v9l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v9h, v18);
    const __m256d v20l = _mm256_fmadd_pd(v14l, v19l, v17l);
    const __m256d v20h = _mm256_fmadd_pd(v14h, v19h, v17h);
    const __m256d v21l = softplus_1ulp_avx512_lanes_scalef_f64_avx2(v20l, v8l);
    const __m256d v21h = softplus_1ulp_avx512_lanes_scalef_f64_avx2(v20h, v8h);
    const __m256d v24l = _mm256_fmadd_pd(v21l, v22, v23);
    const __m256d v24h = _mm256_fmadd_pd(v21h, v22, v23);
    const __m256i v25l = _mm256_castpd_si256(v24l);
    const __m256i v25h = _mm256_castpd_si256(v24h);
    const __m128i v26l = softplus_1ulp_avx512_wrap_avx2(v25l);
    const __m128i v26h = softplus_1ulp_avx512_wrap_avx2(v25h);
    const __m256i v26 = _mm256_set_m128i(v26h, v26l);
    const __m256d v27l = softplus_1ulp_avx512_gather_f64_avx2(softplus_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v26), _mm_set1_epi32(15)));
    const __m256d v27h = softplus_1ulp_avx512_gather_f64_avx2(softplus_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v26, 1), _mm_set1_epi32(15)));
    const __m256d v29l = _mm256_sub_pd(v27l, v28);
    const __m256d v29h = _mm256_sub_pd(v27h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v21l, v27l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v21h, v27h, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v30l, v31, v32);
    const __m256d v33h = _mm256_fmadd_pd(v30h, v31, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v30l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v30h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v30l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v30h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v30l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v30h, v38);
    const __m256 v41 = _mm256_max_ps(v40, v1);
    const __m256d v42l = _mm256_cvtps_pd(_mm256_castps256_ps128(v41));
    const __m256d v42h = _mm256_cvtps_pd(_mm256_extractf128_ps(v41, 1));
    const __m256d v43l = softplus_1ulp_avx512_gather_f64_avx2(softplus_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v26), _mm_set1_epi32(15)));
    const __m256d v43h = softplus_1ulp_avx512_gather_f64_avx2(softplus_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v26, 1), _mm_set1_epi32(15)));
    const __m256d v44l = _mm256_add_pd(v42l, v43l);
    const __m256d v44h = _mm256_add_pd(v42h, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v39l, v30l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v39h, v30h, v44h);
    const __m128 v46l = _mm256_cvtpd_ps(v45l);
    const __m128 v46h = _mm256_cvtpd_ps(v45h);
    const __m256 v46 = _mm256_set_m128(v46h, v46l);
    _mm256_storeu_ps(y, v46);
}

static SOFTPLUS_1ULP_AVX512_AVX2_TARGET void softplus_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        softplus_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        softplus_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SOFTPLUS_1ULP_AVX512_AVX512 __m512d softplus_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SOFTPLUS_1ULP_AVX512_AVX512 void softplus_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa359bp-1); /* -0.69314718055982227 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v10 = _mm512_set1_pd(0x1.55611d43b1fafp-3); /* 0.16668913710441077 */
    const __m512d v11 = _mm512_set1_pd(0x1.0002663155422p-1); /* 0.5000183043690678 */
    const __m512d v13 = _mm512_set1_pd(0x1.ffffffe529088p-1); /* 0.99999999687544605 */
    const __m512d v18 = _mm512_set1_pd(0x1.1d38acc8ab2eap-31); /* 5.1881467965814254e-10 */
    const __m512d v22 = _mm512_set1_pd(0x1.0325d0dffde6p+3); /* 8.0983662009086288 */
    const __m512d v23 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v28 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v31 = _mm512_set1_pd(0x1.986709c9f08ebp-3); /* 0.19941527984162319 */
    const __m512d v32 = _mm512_set1_pd(-0x1.007d0f8f402cfp-2); /* -0.25047706901390837 */
    const __m512d v34 = _mm512_set1_pd(0x1.55559ebb3710ep-2); /* 0.33333442704839988 */
    const __m512d v36 = _mm512_set1_pd(-0x1.fffffdfb28113p-2); /* -0.49999996991574952 */
    const __m512d v38 = _mm512_set1_pd(0x1.fffffff4f7845p-1); /* 0.99999999871557377 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d t0_0 = _mm512_loadu_pd(softplus_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(softplus_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(softplus_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(softplus_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(softplus_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(softplus_1ulp_avx512_table2 + 8);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512d v4_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_0));
    const __m512d v4_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_0, 1));
    const __m512d v4_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_1));
    const __m512d v4_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_1, 1));
    const __m512d v7_0l = _mm512_fmadd_pd(v4_0l, v5, v6);
    const __m512d v7_0h = _mm512_fmadd_pd(v4_0h, v5, v6);
    const __m512d v7_1l = _mm512_fmadd_pd(v4_1l, v5, v6);
    const __m512d v7_1h = _mm512_fmadd_pd(v4_1h, v5, v6);
    const __m512d v8_0l = _mm512_sub_pd(v7_0l, v6);
    const __m512d v8_0h = _mm512_sub_pd(v7_0h, v6);
    const __m512d v8_1l = _mm512_sub_pd(v7_1l, v6);
    const __m512d v8_1h = _mm512_sub_pd(v7_1h, v6);
    const __m512d v9_0l = _mm512_fmadd_pd(v0, v8_0l, v4_0l);
    const __m512d v9_0h = _mm512_fmadd_pd(v0, v8_0h, v4_0h);
    const __m512d v9_1l = _mm512_fmadd_pd(v0, v8_1l, v4_1l);
    const __m512d v9_1h = _mm512_fmadd_pd(v0, v8_1h, v4_1h);
    const __m512d v12_0l = _mm512_fmadd_pd(v9_0l, v10, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v9_0h, v10, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v9_1l, v10, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v9_1h, v10, v11);
    const __m512d v14_0l = _mm512_fmadd_pd(v12_0l, v9_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v12_0h, v9_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v12_1l, v9_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v12_1h, v9_1h, v13);
    const __m512i v15_0l = _mm512_castpd_si512(v7_0l);
    const __m512i v15_0h = _mm512_castpd_si512(v7_0h);
    const __m512i v15_1l = _mm512_castpd_si512(v7_1l);
    const __m512i v15_1h = _mm512_castpd_si512(v7_1h);
    const __m256i v16_0l = _mm512_cvtepi64_epi32(v15_0l);
    const __m256i v16_0h = _mm512_cvtepi64_epi32(v15_0h);
    const __m512i v16_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v16_0l), v16_0h, 1);
    const __m256i v16_1l = _mm512_cvtepi64_epi32(v15_1l);
    const __m256i v16_1h = _mm512_cvtepi64_epi32(v15_1h);
    const __m512i v16_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v16_1l), v16_1h, 1);
    const __m512d v17_0l = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v16_0), t0_0, t0_1);
    const __m512d v17_0h = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v16_0, 1), t0_0, t0_1);
    const __m512d v17_1l = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v16_1), t0_0, t0_1);
    const __m512d v17_1h = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v16_1, 1), t0_0, t0_1);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v9_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v9_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v9_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v9_1h, v18);
    const __m512d v20_0l = _mm512_fmadd_pd(v14_0l, v19_0l, v17_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v14_0h, v19_0h, v17_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v14_1l, v19_1l, v17_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v14_1h, v19_1h, v17_1h);
    const __m512d v21_0l = _mm512_scalef_pd(v20_0l, v8_0l);
    const __m512d v21_0h = _mm512_scalef_pd(v20_0h, v8_0h);
    const __m512d v21_1l = _mm512_scalef_pd(v20_1l, v8_1l);
    const __m512d v21_1h = _mm512_scalef_pd(v20_1h, v8_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v21_0l, v22, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v21_0h, v22, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v21_1l, v22, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v21_1h, v22, v23);
    const __m512i v25_0l = _mm512_castpd_si512(v24_0l);
    const __m512i v25_0h = _mm512_castpd_si512(v24_0h);
    const __m512i v25_1l = _mm512_castpd_si512(v24_1l);
    const __m512i v25_1h = _mm512_castpd_si512(v24_1h);
    const __m256i v26_0l = _mm512_cvtepi64_epi32(v25_0l);
    const __m256i v26_0h = _mm512_cvtepi64_epi32(v25_0h);
    const __m512i v26_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v26_0l), v26_0h, 1);
    const __m256i v26_1l = _mm512_cvtepi64_epi32(v25_1l);
    const __m256i v26_1h = _mm512_cvtepi64_epi32(v25_1h);
    const __m512i v26_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v26_1l), v26_1h, 1);
    const __m512d v27_0l = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26_0), t1_0, t1_1);
    const __m512d v27_0h = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26_0, 1), t1_0, t1_1);
    const __m512d v27_1l = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26_1), t1_0, t1_1);
    const __m512d v27_1h = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26_1, 1), t1_0, t1_1);
    const __m512d v29_0l = _mm512_sub_pd(v27_0l, v28);
    const __m512d v29_0h = _mm512_sub_pd(v27_0h, v28);
    const __m512d v29_1l = _mm512_sub_pd(v27_1l, v28);
    const __m512d v29_1h = _mm512_sub_pd(v27_1h, v28);
    const __m512d v30_0l = _mm512_fmadd_pd(v21_0l, v27_0l, v29_0l);
    const __m512d v30_0h = _mm512_fmadd_pd(v21_0h, v27_0h, v29_0h);
    const __m512d v30_1l = _mm512_fmadd_pd(v21_1l, v27_1l, v29_1l);
    const __m512d v30_1h = _mm512_fmadd_pd(v21_1h, v27_1h, v29_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v30_0l, v31, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v30_0h, v31, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v30_1l, v31, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v30_1h, v31, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v30_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v30_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v30_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v30_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v35_0l, v30_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v35_0h, v30_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v35_1l, v30_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v35_1h, v30_1h, v36);
    const __m512d v39_0l = _mm512_fmadd_pd(v37_0l, v30_0l, v38);
    const __m512d v39_0h = _mm512_fmadd_pd(v37_0h, v30_0h, v38);
    const __m512d v39_1l = _mm512_fmadd_pd(v37_1l, v30_1l, v38);
    const __m512d v39_1h = _mm512_fmadd_pd(v37_1h, v30_1h, v38);
    const __m512 v41_0 = _mm512_max_ps(v40, v1_0);
    const __m512 v41_1 = _mm512_max_ps(v40, v1_1);
    const __m512d v42_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41_0));
    const __m512d v42_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41_0, 1));
    const __m512d v42_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41_1));
    const __m512d v42_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41_1, 1));
    const __m512d v43_0l = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26_0), t2_0, t2_1);
    const __m512d v43_0h = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26_0, 1), t2_0, t2_1);
    const __m512d v43_1l = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26_1), t2_0, t2_1);
    const __m512d v43_1h = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26_1, 1), t2_0, t2_1);
    const __m512d v44_0l = _mm512_add_pd(v42_0l, v43_0l);
    const __m512d v44_0h = _mm512_add_pd(v42_0h, v43_0h);
    const __m512d v44_1l = _mm512_add_pd(v42_1l, v43_1l);
    const __m512d v44_1h = _mm512_add_pd(v42_1h, v43_1h);
    const __m512d v45_0l = _mm512_fmadd_pd(v39_0l, v30_0l, v44_0l);
    const __m512d v45_0h = _mm512_fmadd_pd(v39_0h, v30_0h, v44_0h);
    const __m512d v45_1l = _mm512_fmadd_pd(v39_1l, v30_1l, v44_1l);
    const __m512d v45_1h = _mm512_fmadd_pd(v39_1h, v30_1h, v44_1h);
    const __m256 v46_0l = _mm512_cvtpd_ps(v45_0l);
    const __m256 v46_0h = _mm512_cvtpd_ps(v45_0h);
    const __m512 v46_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v46_0l), v46_0h, 1);
    const __m256 v46_1l = _mm512_cvtpd_ps(v45_1l);
    const __m256 v46_1h = _mm512_cvtpd_ps(v45_1h);
    const __m512 v46_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v46_1l), v46_1h, 1);
    _mm512_storeu_ps(y, v46_0);
    _mm512_storeu_ps(y + 16, v46_1);
}

/* 16 elements. */
static SOFTPLUS_1ULP_AVX512_AVX512_TARGET void softplus_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa359bp-1); /* -0.69314718055982227 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v10 = _mm512_set1_pd(0x1.55611d43b1fafp-3); /* 0.16668913710441077 */
    const __m512d v11 = _mm512_set1_pd(0x1.0002663155422p-1); /* 0.5000183043690678 */
    const __m512d v13 = _mm512_set1_pd(0x1.ffffffe529088p-1); /* 0.99999999687544605 */
    const __m512d v18 = _mm512_set1_pd(0x1.1d38acc8ab2eap-31); /* 5.1881467965814254e-10 */
    const __m512d v22 = _mm512_set1_pd(0x1.0325d0dffde6p+3); /* 8.0983662009086288 */
    const __m512d v23 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v28 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v31 = _mm512_set1_pd(0x1.986709c9f08ebp-3); /* 0.19941527984162319 */
    const __m512d v32 = _mm512_set1_pd(-0x1.007d0f8f402cfp-2); /* -0.25047706901390837 */
    const __m512d v34 = _mm512_set1_pd(0x1.55559ebb3710ep-2); /* 0.33333442704839988 */
    const __m512d v36 = _mm512_set1_pd(-0x1.fffffdfb28113p-2); /* -0.49999996991574952 */
    const __m512d v38 = _mm512_set1_pd(0x1.fffffff4f7845p-1); /* 0.99999999871557377 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d t0_0 = _mm512_loadu_pd(softplus_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(softplus_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(softplus_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(softplus_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(softplus_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(softplus_1ulp_avx512_table2 + 8);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MIN)));
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v7l = _mm512_fmadd_pd(v4l, v5, v6);
    const __m512d v7h = _mm512_fmadd_pd(v4h, v5, v6);
    const __m512d v8l = _mm512_sub_pd(v7l, v6);
    const __m512d v8h = _mm512_sub_pd(v7h, v6);
    const __m512d v9l = _mm512_fmadd_pd(v0, v8l, v4l);
    const __m512d v9h = _mm512_fmadd_pd(v0, v8h, v4h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v9l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v9h, v13);
    const __m512i v15l = _mm512_castpd_si512(v7l);
    const __m512i v15h = _mm512_castpd_si512(v7h);
    const __m256i v16l = _mm512_cvtepi64_epi32(v15l);
    const __m256i v16h = _mm512_cvtepi64_epi32(v15h);
    const __m512i v16 = _mm512_inserti32x8(_mm512_castsi256_si512(v16l), v16h, 1);
    const __m512d v17l = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v16), t0_0, t0_1);
    const __m512d v17h = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v16, 1), t0_0, t0_1);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v9l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v9h, v18);
    const __m512d v20l = _mm512_fmadd_pd(v14l, v19l, v17l);
    const __m512d v20h = _mm512_fmadd_pd(v14h, v19h, v17h);
    const __m512d v21l = _mm512_scalef_pd(v20l, v8l);
    const __m512d v21h = _mm512_scalef_pd(v20h, v8h);
    const __m512d v24l = _mm512_fmadd_pd(v21l, v22, v23);
    const __m512d v24h = _mm512_fmadd_pd(v21h, v22, v23);
    const __m512i v25l = _mm512_castpd_si512(v24l);
    const __m512i v25h = _mm512_castpd_si512(v24h);
    const __m256i v26l = _mm512_cvtepi64_epi32(v25l);
    const __m256i v26h = _mm512_cvtepi64_epi32(v25h);
    const __m512i v26 = _mm512_inserti32x8(_mm512_castsi256_si512(v26l), v26h, 1);
    const __m512d v27l = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26), t1_0, t1_1);
    const __m512d v27h = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26, 1), t1_0, t1_1);
    const __m512d v29l = _mm512_sub_pd(v27l, v28);
    const __m512d v29h = _mm512_sub_pd(v27h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v21l, v27l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v21h, v27h, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v30l, v31, v32);
    const __m512d v33h = _mm512_fmadd_pd(v30h, v31, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v30l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v30h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v30l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v30h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v30l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v30h, v38);
    const __m512 v41 = _mm512_max_ps(v40, v1);
    const __m512d v42l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41));
    const __m512d v42h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41, 1));
    const __m512d v43l = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26), t2_0, t2_1);
    const __m512d v43h = softplus_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26, 1), t2_0, t2_1);
    const __m512d v44l = _mm512_add_pd(v42l, v43l);
    const __m512d v44h = _mm512_add_pd(v42h, v43h);
    const __m512d v45l = _mm512_fmadd_pd(v39l, v30l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v39h, v30h, v44h);
    const __m256 v46l = _mm512_cvtpd_ps(v45l);
    const __m256 v46h = _mm512_cvtpd_ps(v45h);
    const __m512 v46 = _mm512_insertf32x8(_mm512_castps256_ps512(v46l), v46h, 1);
    _mm512_storeu_ps(y, v46);
}

static SOFTPLUS_1ULP_AVX512_AVX512_TARGET void softplus_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        softplus_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        softplus_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        softplus_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_1ulp_avx512_level(void) {
#if defined(SOFTPLUS_1ULP_AVX512_FORCE_ISA)
    return SOFTPLUS_1ULP_AVX512_FORCE_ISA;
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

float softplus_1ulp_avx512(float x) {
    return softplus_1ulp_avx512_element(x);
}

void softplus_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_1ulp_avx512_level();
    if (level == 2) {
        softplus_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_1ulp_avx512_array_portable(x, y, n);
}
