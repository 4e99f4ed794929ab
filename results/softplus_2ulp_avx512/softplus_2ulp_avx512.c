/* softplus_2ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), f32
 *   domain       every input
 *   max error    1.475421 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.ca2ebap-2 (-0.447443873, encoding 0xbee5175d)
 *   result there 0x1.fa1b5ep-2 (0.494245023, encoding 0x3efd0daf)
 *   mean error   0.052448 ulp
 *   misrounded   112527497 results
 *   holds        never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b0ec78f8f38d3e77a57e2fa1643f0a0f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f32 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive softplus_1ulp_avx512c.db
 *                time: 1.0181 ns/element as avx512 code (inputs mean)
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
#include "softplus_2ulp_avx512.h"

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

static inline float softplus_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double softplus_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t softplus_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double softplus_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double softplus_2ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = softplus_2ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double softplus_2ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = softplus_2ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double softplus_2ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return softplus_2ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int softplus_2ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double softplus_2ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? softplus_2ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = softplus_2ulp_avx512_getmant_f64(a) * softplus_2ulp_avx512_pow2_f64(s) * softplus_2ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !softplus_2ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double softplus_2ulp_avx512_table0[16] = {
    0x1.000b763c77848p+0, 0x1.0b617ef4f47afp+0, 0x1.173803967df49p+0, 0x1.2394b460e4e8fp+0,
    0x1.307d820d3c58fp+0, 0x1.3df8a0a8995bdp+0, 0x1.4c0c8a8f2d8f8p+0, 0x1.5ac003892a9d4p+0,
    0x1.6a1a1c0aedc03p+0, 0x1.7a22349a032f5p+0, 0x1.8ae00158a301p+0, 0x1.9c5b8db95b9a4p+0,
    0x1.ae9d405cb10bcp+0, 0x1.c1addf1a8ce6dp+0, 0x1.d59693396f22bp+0, 0x1.ea60edd566a78p+0,
};

static inline float softplus_2ulp_avx512_element(float x) {
    const float v0 = 0x1.584a0ep-1f; /* 0.672439992 */
    const double v1 = 0x1.555c422990d18p-3; /* 0.16667987527225914 */
    const double v2 = 0x1.8p+48; /* 422212465065984 */
    const float v3 = x;
    const float v4 = softplus_2ulp_avx512_abs_f32(v3);
    const float v5 = -v4;
    const double v6 = (double)v5;
    const double v7 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v8 = v6 * v7;
    const double v9 = v2 + v8;
    const double v10 = v9 - v2;
    const double v11 = -0x1.62e42fefa3b5p-1; /* -0.69314718055998448 */
    const double v12 = softplus_2ulp_avx512_fma_f64(v10, v11, v6);
    const double v13 = 0x1.000269fda28eap-1; /* 0.50001841755991205 */
    const double v14 = softplus_2ulp_avx512_fma_f64(v1, v12, v13);
    const double v15 = 0x1.fffffff59b9edp-1; /* 0.99999999879019941 */
    const double v16 = softplus_2ulp_avx512_fma_f64(v14, v12, v15);
    const int64_t v17 = softplus_2ulp_avx512_bits_f64(v9);
    const int32_t v18 = (int32_t)(uint32_t)(uint64_t)v17;
    const double v19 = softplus_2ulp_avx512_table0[(uint32_t)v18 & (16u - 1)];
    const double v20 = v12 * v19;
    const double v21 = softplus_2ulp_avx512_fma_f64(v16, v20, v19);
    const double v22 = softplus_2ulp_avx512_scalef_f64(v21, v10);
    const double v23 = 0x1.000b74c183efcp+1; /* 2.0003496117495825 */
    const double v24 = v22 + v23;
    const float v25 = (float)v24;
    const float v26 = v0 / v25;
    const double v27 = (double)v26;
    const double v28 = -v24;
    const double v29 = 0x1.144aa51293f5dp+0; /* 1.0792639894825335 */
    const double v30 = softplus_2ulp_avx512_fma_f64(v27, v28, v29);
    const double v31 = softplus_2ulp_avx512_fma_f64(v30, v27, v27);
    const double v32 = v31 * v22;
    const double v33 = 0x1.ea8e9f62a8879p-2; /* 0.47905968703901852 */
    const double v34 = v32 * v32;
    const double v35 = 0x1.a2172ccee9df2p-2; /* 0.40829153073215629 */
    const double v36 = softplus_2ulp_avx512_fma_f64(v33, v34, v35);
    const double v37 = 0x1.0f11645f345edp-1; /* 0.52942956602254088 */
    const double v38 = softplus_2ulp_avx512_fma_f64(v36, v34, v37);
    const double v39 = -0x1.b65479b13643p-14; /* -0.00010450601145652115 */
    const double v40 = 0x1.932fa6e68363p-1; /* 0.78747293056375689 */
    const double v41 = softplus_2ulp_avx512_fma_f64(v22, v39, v40);
    const double v42 = softplus_2ulp_avx512_fma_f64(v38, v34, v41);
    const double v43 = 0x1.0e9c9aa5cdebp+1; /* 2.1141541776267658 */
    const double v44 = softplus_2ulp_avx512_fma_f64(v42, v34, v43);
    const float v45 = 0x0p+0f; /* 0 */
    const float v46 = v45 > v3 ? v45 : v3;
    const double v47 = (double)v46;
    const double v48 = softplus_2ulp_avx512_fma_f64(v32, v44, v47);
    const float v49 = (float)v48;
    const float r0 = v49;
    return r0;
}

static void softplus_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_2ULP_AVX512_AVX2 static inline SOFTPLUS_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_2ULP_AVX512_AVX512 static inline SOFTPLUS_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

SOFTPLUS_2ULP_AVX512_AVX2 __m128i softplus_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
SOFTPLUS_2ULP_AVX512_AVX2 __m256d softplus_2ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = softplus_2ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

SOFTPLUS_2ULP_AVX512_AVX2 void softplus_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.584a0ep-1f); /* 0.672439992 */
    const __m256d v1 = _mm256_set1_pd(0x1.555c422990d18p-3); /* 0.16667987527225914 */
    const __m256d v2 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v7 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v11 = _mm256_set1_pd(-0x1.62e42fefa3b5p-1); /* -0.69314718055998448 */
    const __m256d v13 = _mm256_set1_pd(0x1.000269fda28eap-1); /* 0.50001841755991205 */
    const __m256d v15 = _mm256_set1_pd(0x1.fffffff59b9edp-1); /* 0.99999999879019941 */
    const __m256d v23 = _mm256_set1_pd(0x1.000b74c183efcp+1); /* 2.0003496117495825 */
    const __m256d v29 = _mm256_set1_pd(0x1.144aa51293f5dp+0); /* 1.0792639894825335 */
    const __m256d v33 = _mm256_set1_pd(0x1.ea8e9f62a8879p-2); /* 0.47905968703901852 */
    const __m256d v35 = _mm256_set1_pd(0x1.a2172ccee9df2p-2); /* 0.40829153073215629 */
    const __m256d v37 = _mm256_set1_pd(0x1.0f11645f345edp-1); /* 0.52942956602254088 */
    const __m256d v39 = _mm256_set1_pd(-0x1.b65479b13643p-14); /* -0.00010450601145652115 */
    const __m256d v40 = _mm256_set1_pd(0x1.932fa6e68363p-1); /* 0.78747293056375689 */
    const __m256d v43 = _mm256_set1_pd(0x1.0e9c9aa5cdebp+1); /* 2.1141541776267658 */
    const __m256 v45 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_xor_ps(v4, _mm256_set1_ps(-0.0f));
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v8l = _mm256_mul_pd(v6l, v7);
    const __m256d v8h = _mm256_mul_pd(v6h, v7);
    const __m256d v9l = _mm256_add_pd(v2, v8l);
    const __m256d v9h = _mm256_add_pd(v2, v8h);
    const __m256d v10l = _mm256_sub_pd(v9l, v2);
    const __m256d v10h = _mm256_sub_pd(v9h, v2);
    const __m256d v12l = _mm256_fmadd_pd(v10l, v11, v6l);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v11, v6h);
    const __m256d v14l = _mm256_fmadd_pd(v1, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v1, v12h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v12l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v12h, v15);
    const __m256i v17l = _mm256_castpd_si256(v9l);
    const __m256i v17h = _mm256_castpd_si256(v9h);
    const __m128i v18l = softplus_2ulp_avx512_wrap_avx2(v17l);
    const __m128i v18h = softplus_2ulp_avx512_wrap_avx2(v17h);
    const __m256i v18 = _mm256_set_m128i(v18h, v18l);
    const __m256d v19l = _mm256_i32gather_pd(softplus_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v18), _mm_set1_epi32(15)), 8);
    const __m256d v19h = _mm256_i32gather_pd(softplus_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v18, 1), _mm_set1_epi32(15)), 8);
    const __m256d v20l = _mm256_mul_pd(v12l, v19l);
    const __m256d v20h = _mm256_mul_pd(v12h, v19h);
    const __m256d v21l = _mm256_fmadd_pd(v16l, v20l, v19l);
    const __m256d v21h = _mm256_fmadd_pd(v16h, v20h, v19h);
    const __m256d v22l = softplus_2ulp_avx512_lanes_scalef_f64_avx2(v21l, v10l);
    const __m256d v22h = softplus_2ulp_avx512_lanes_scalef_f64_avx2(v21h, v10h);
    const __m256d v24l = _mm256_add_pd(v22l, v23);
    const __m256d v24h = _mm256_add_pd(v22h, v23);
    const __m128 v25l = _mm256_cvtpd_ps(v24l);
    const __m128 v25h = _mm256_cvtpd_ps(v24h);
    const __m256 v25 = _mm256_set_m128(v25h, v25l);
    const __m256 v26 = _mm256_div_ps(v0, v25);
    const __m256d v27l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26));
    const __m256d v27h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26, 1));
    const __m256d v30l = _mm256_fnmadd_pd(v27l, v24l, v29);
    const __m256d v30h = _mm256_fnmadd_pd(v27h, v24h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v30l, v27l, v27l);
    const __m256d v31h = _mm256_fmadd_pd(v30h, v27h, v27h);
    const __m256d v32l = _mm256_mul_pd(v31l, v22l);
    const __m256d v32h = _mm256_mul_pd(v31h, v22h);
    const __m256d v34l = _mm256_mul_pd(v32l, v32l);
    const __m256d v34h = _mm256_mul_pd(v32h, v32h);
    const __m256d v36l = _mm256_fmadd_pd(v33, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v33, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v34l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v34h, v37);
    const __m256d v41l = _mm256_fmadd_pd(v22l, v39, v40);
    const __m256d v41h = _mm256_fmadd_pd(v22h, v39, v40);
    const __m256d v42l = _mm256_fmadd_pd(v38l, v34l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v38h, v34h, v41h);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v34l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v34h, v43);
    const __m256 v46 = _mm256_max_ps(v45, v3);
    const __m256d v47l = _mm256_cvtps_pd(_mm256_castps256_ps128(v46));
    const __m256d v47h = _mm256_cvtps_pd(_mm256_extractf128_ps(v46, 1));
    const __m256d v48l = _mm256_fmadd_pd(v32l, v44l, v47l);
    const __m256d v48h = _mm256_fmadd_pd(v32h, v44h, v47h);
    const __m128 v49l = _mm256_cvtpd_ps(v48l);
    const __m128 v49h = _mm256_cvtpd_ps(v48h);
    const __m256 v49 = _mm256_set_m128(v49h, v49l);
    _mm256_storeu_ps(y, v49);
}

static SOFTPLUS_2ULP_AVX512_AVX2_TARGET void softplus_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        softplus_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        softplus_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SOFTPLUS_2ULP_AVX512_AVX512 __m512d softplus_2ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SOFTPLUS_2ULP_AVX512_AVX512 void softplus_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.584a0ep-1f); /* 0.672439992 */
    const __m512d v1 = _mm512_set1_pd(0x1.555c422990d18p-3); /* 0.16667987527225914 */
    const __m512d v2 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v11 = _mm512_set1_pd(-0x1.62e42fefa3b5p-1); /* -0.69314718055998448 */
    const __m512d v13 = _mm512_set1_pd(0x1.000269fda28eap-1); /* 0.50001841755991205 */
    const __m512d v15 = _mm512_set1_pd(0x1.fffffff59b9edp-1); /* 0.99999999879019941 */
    const __m512d v23 = _mm512_set1_pd(0x1.000b74c183efcp+1); /* 2.0003496117495825 */
    const __m512d v29 = _mm512_set1_pd(0x1.144aa51293f5dp+0); /* 1.0792639894825335 */
    const __m512d v33 = _mm512_set1_pd(0x1.ea8e9f62a8879p-2); /* 0.47905968703901852 */
    const __m512d v35 = _mm512_set1_pd(0x1.a2172ccee9df2p-2); /* 0.40829153073215629 */
    const __m512d v37 = _mm512_set1_pd(0x1.0f11645f345edp-1); /* 0.52942956602254088 */
    const __m512d v39 = _mm512_set1_pd(-0x1.b65479b13643p-14); /* -0.00010450601145652115 */
    const __m512d v40 = _mm512_set1_pd(0x1.932fa6e68363p-1); /* 0.78747293056375689 */
    const __m512d v43 = _mm512_set1_pd(0x1.0e9c9aa5cdebp+1); /* 2.1141541776267658 */
    const __m512 v45 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d t0_0 = _mm512_loadu_pd(softplus_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(softplus_2ulp_avx512_table0 + 8);
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_1, 1));
    const __m512d v8_0l = _mm512_mul_pd(v6_0l, v7);
    const __m512d v8_0h = _mm512_mul_pd(v6_0h, v7);
    const __m512d v8_1l = _mm512_mul_pd(v6_1l, v7);
    const __m512d v8_1h = _mm512_mul_pd(v6_1h, v7);
    const __m512d v9_0l = _mm512_add_pd(v2, v8_0l);
    const __m512d v9_0h = _mm512_add_pd(v2, v8_0h);
    const __m512d v9_1l = _mm512_add_pd(v2, v8_1l);
    const __m512d v9_1h = _mm512_add_pd(v2, v8_1h);
    const __m512d v10_0l = _mm512_sub_pd(v9_0l, v2);
    const __m512d v10_0h = _mm512_sub_pd(v9_0h, v2);
    const __m512d v10_1l = _mm512_sub_pd(v9_1l, v2);
    const __m512d v10_1h = _mm512_sub_pd(v9_1h, v2);
    const __m512d v12_0l = _mm512_fmadd_pd(v10_0l, v11, v6_0l);
    const __m512d v12_0h = _mm512_fmadd_pd(v10_0h, v11, v6_0h);
    const __m512d v12_1l = _mm512_fmadd_pd(v10_1l, v11, v6_1l);
    const __m512d v12_1h = _mm512_fmadd_pd(v10_1h, v11, v6_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v1, v12_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v1, v12_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v1, v12_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v1, v12_1h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v14_0l, v12_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14_0h, v12_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14_1l, v12_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14_1h, v12_1h, v15);
    const __m512i v17_0l = _mm512_castpd_si512(v9_0l);
    const __m512i v17_0h = _mm512_castpd_si512(v9_0h);
    const __m512i v17_1l = _mm512_castpd_si512(v9_1l);
    const __m512i v17_1h = _mm512_castpd_si512(v9_1h);
    const __m256i v18_0l = _mm512_cvtepi64_epi32(v17_0l);
    const __m256i v18_0h = _mm512_cvtepi64_epi32(v17_0h);
    const __m512i v18_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v18_0l), v18_0h, 1);
    const __m256i v18_1l = _mm512_cvtepi64_epi32(v17_1l);
    const __m256i v18_1h = _mm512_cvtepi64_epi32(v17_1h);
    const __m512i v18_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v18_1l), v18_1h, 1);
    const __m512d v19_0l = softplus_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v18_0), t0_0, t0_1);
    const __m512d v19_0h = softplus_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v18_0, 1), t0_0, t0_1);
    const __m512d v19_1l = softplus_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v18_1), t0_0, t0_1);
    const __m512d v19_1h = softplus_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v18_1, 1), t0_0, t0_1);
    const __m512d v20_0l = _mm512_mul_pd(v12_0l, v19_0l);
    const __m512d v20_0h = _mm512_mul_pd(v12_0h, v19_0h);
    const __m512d v20_1l = _mm512_mul_pd(v12_1l, v19_1l);
    const __m512d v20_1h = _mm512_mul_pd(v12_1h, v19_1h);
    const __m512d v21_0l = _mm512_fmadd_pd(v16_0l, v20_0l, v19_0l);
    const __m512d v21_0h = _mm512_fmadd_pd(v16_0h, v20_0h, v19_0h);
    const __m512d v21_1l = _mm512_fmadd_pd(v16_1l, v20_1l, v19_1l);
    const __m512d v21_1h = _mm512_fmadd_pd(v16_1h, v20_1h, v19_1h);
    const __m512d v22_0l = _mm512_scalef_pd(v21_0l, v10_0l);
    const __m512d v22_0h = _mm512_scalef_pd(v21_0h, v10_0h);
    const __m512d v22_1l = _mm512_scalef_pd(v21_1l, v10_1l);
    const __m512d v22_1h = _mm512_scalef_pd(v21_1h, v10_1h);
    const __m512d v24_0l = _mm512_add_pd(v22_0l, v23);
    const __m512d v24_0h = _mm512_add_pd(v22_0h, v23);
    const __m512d v24_1l = _mm512_add_pd(v22_1l, v23);
    const __m512d v24_1h = _mm512_add_pd(v22_1h, v23);
    const __m256 v25_0l = _mm512_cvtpd_ps(v24_0l);
    const __m256 v25_0h = _mm512_cvtpd_ps(v24_0h);
    const __m512 v25_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v25_0l), v25_0h, 1);
    const __m256 v25_1l = _mm512_cvtpd_ps(v24_1l);
    const __m256 v25_1h = _mm512_cvtpd_ps(v24_1h);
    const __m512 v25_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v25_1l), v25_1h, 1);
    const __m512 v26_0 = _mm512_div_ps(v0, v25_0);
    const __m512 v26_1 = _mm512_div_ps(v0, v25_1);
    const __m512d v27_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_0));
    const __m512d v27_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_0, 1));
    const __m512d v27_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_1));
    const __m512d v27_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_1, 1));
    const __m512d v30_0l = _mm512_fnmadd_pd(v27_0l, v24_0l, v29);
    const __m512d v30_0h = _mm512_fnmadd_pd(v27_0h, v24_0h, v29);
    const __m512d v30_1l = _mm512_fnmadd_pd(v27_1l, v24_1l, v29);
    const __m512d v30_1h = _mm512_fnmadd_pd(v27_1h, v24_1h, v29);
    const __m512d v31_0l = _mm512_fmadd_pd(v30_0l, v27_0l, v27_0l);
    const __m512d v31_0h = _mm512_fmadd_pd(v30_0h, v27_0h, v27_0h);
    const __m512d v31_1l = _mm512_fmadd_pd(v30_1l, v27_1l, v27_1l);
    const __m512d v31_1h = _mm512_fmadd_pd(v30_1h, v27_1h, v27_1h);
    const __m512d v32_0l = _mm512_mul_pd(v31_0l, v22_0l);
    const __m512d v32_0h = _mm512_mul_pd(v31_0h, v22_0h);
    const __m512d v32_1l = _mm512_mul_pd(v31_1l, v22_1l);
    const __m512d v32_1h = _mm512_mul_pd(v31_1h, v22_1h);
    const __m512d v34_0l = _mm512_mul_pd(v32_0l, v32_0l);
    const __m512d v34_0h = _mm512_mul_pd(v32_0h, v32_0h);
    const __m512d v34_1l = _mm512_mul_pd(v32_1l, v32_1l);
    const __m512d v34_1h = _mm512_mul_pd(v32_1h, v32_1h);
    const __m512d v36_0l = _mm512_fmadd_pd(v33, v34_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v33, v34_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v33, v34_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v33, v34_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v34_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v34_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v34_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v34_1h, v37);
    const __m512d v41_0l = _mm512_fmadd_pd(v22_0l, v39, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v22_0h, v39, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v22_1l, v39, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v22_1h, v39, v40);
    const __m512d v42_0l = _mm512_fmadd_pd(v38_0l, v34_0l, v41_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v38_0h, v34_0h, v41_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v38_1l, v34_1l, v41_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v38_1h, v34_1h, v41_1h);
    const __m512d v44_0l = _mm512_fmadd_pd(v42_0l, v34_0l, v43);
    const __m512d v44_0h = _mm512_fmadd_pd(v42_0h, v34_0h, v43);
    const __m512d v44_1l = _mm512_fmadd_pd(v42_1l, v34_1l, v43);
    const __m512d v44_1h = _mm512_fmadd_pd(v42_1h, v34_1h, v43);
    const __m512 v46_0 = _mm512_max_ps(v45, v3_0);
    const __m512 v46_1 = _mm512_max_ps(v45, v3_1);
    const __m512d v47_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46_0));
    const __m512d v47_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46_0, 1));
    const __m512d v47_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46_1));
    const __m512d v47_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46_1, 1));
    const __m512d v48_0l = _mm512_fmadd_pd(v32_0l, v44_0l, v47_0l);
    const __m512d v48_0h = _mm512_fmadd_pd(v32_0h, v44_0h, v47_0h);
    const __m512d v48_1l = _mm512_fmadd_pd(v32_1l, v44_1l, v47_1l);
    const __m512d v48_1h = _mm512_fmadd_pd(v32_1h, v44_1h, v47_1h);
    const __m256 v49_0l = _mm512_cvtpd_ps(v48_0l);
    const __m256 v49_0h = _mm512_cvtpd_ps(v48_0h);
    const __m512 v49_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v49_0l), v49_0h, 1);
    const __m256 v49_1l = _mm512_cvtpd_ps(v48_1l);
    const __m256 v49_1h = _mm512_cvtpd_ps(v48_1h);
    const __m512 v49_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v49_1l), v49_1h, 1);
    _mm512_storeu_ps(y, v49_0);
    _mm512_storeu_ps(y + 16, v49_1);
}

/* 16 elements. */
static SOFTPLUS_2ULP_AVX512_AVX512_TARGET void softplus_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.584a0ep-1f); /* 0.672439992 */
    const __m512d v1 = _mm512_set1_pd(0x1.555c422990d18p-3); /* 0.16667987527225914 */
    const __m512d v2 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v11 = _mm512_set1_pd(-0x1.62e42fefa3b5p-1); /* -0.69314718055998448 */
    const __m512d v13 = _mm512_set1_pd(0x1.000269fda28eap-1); /* 0.50001841755991205 */
    const __m512d v15 = _mm512_set1_pd(0x1.fffffff59b9edp-1); /* 0.99999999879019941 */
    const __m512d v23 = _mm512_set1_pd(0x1.000b74c183efcp+1); /* 2.0003496117495825 */
    const __m512d v29 = _mm512_set1_pd(0x1.144aa51293f5dp+0); /* 1.0792639894825335 */
    const __m512d v33 = _mm512_set1_pd(0x1.ea8e9f62a8879p-2); /* 0.47905968703901852 */
    const __m512d v35 = _mm512_set1_pd(0x1.a2172ccee9df2p-2); /* 0.40829153073215629 */
    const __m512d v37 = _mm512_set1_pd(0x1.0f11645f345edp-1); /* 0.52942956602254088 */
    const __m512d v39 = _mm512_set1_pd(-0x1.b65479b13643p-14); /* -0.00010450601145652115 */
    const __m512d v40 = _mm512_set1_pd(0x1.932fa6e68363p-1); /* 0.78747293056375689 */
    const __m512d v43 = _mm512_set1_pd(0x1.0e9c9aa5cdebp+1); /* 2.1141541776267658 */
    const __m512 v45 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d t0_0 = _mm512_loadu_pd(softplus_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(softplus_2ulp_avx512_table0 + 8);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MIN)));
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v8l = _mm512_mul_pd(v6l, v7);
    const __m512d v8h = _mm512_mul_pd(v6h, v7);
    const __m512d v9l = _mm512_add_pd(v2, v8l);
    const __m512d v9h = _mm512_add_pd(v2, v8h);
    const __m512d v10l = _mm512_sub_pd(v9l, v2);
    const __m512d v10h = _mm512_sub_pd(v9h, v2);
    const __m512d v12l = _mm512_fmadd_pd(v10l, v11, v6l);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v11, v6h);
    const __m512d v14l = _mm512_fmadd_pd(v1, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v1, v12h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v12l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v12h, v15);
    const __m512i v17l = _mm512_castpd_si512(v9l);
    const __m512i v17h = _mm512_castpd_si512(v9h);
    const __m256i v18l = _mm512_cvtepi64_epi32(v17l);
    const __m256i v18h = _mm512_cvtepi64_epi32(v17h);
    const __m512i v18 = _mm512_inserti32x8(_mm512_castsi256_si512(v18l), v18h, 1);
    const __m512d v19l = softplus_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v18), t0_0, t0_1);
    const __m512d v19h = softplus_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v18, 1), t0_0, t0_1);
    const __m512d v20l = _mm512_mul_pd(v12l, v19l);
    const __m512d v20h = _mm512_mul_pd(v12h, v19h);
    const __m512d v21l = _mm512_fmadd_pd(v16l, v20l, v19l);
    const __m512d v21h = _mm512_fmadd_pd(v16h, v20h, v19h);
    const __m512d v22l = _mm512_scalef_pd(v21l, v10l);
    const __m512d v22h = _mm512_scalef_pd(v21h, v10h);
    const __m512d v24l = _mm512_add_pd(v22l, v23);
    const __m512d v24h = _mm512_add_pd(v22h, v23);
    const __m256 v25l = _mm512_cvtpd_ps(v24l);
    const __m256 v25h = _mm512_cvtpd_ps(v24h);
    const __m512 v25 = _mm512_insertf32x8(_mm512_castps256_ps512(v25l), v25h, 1);
    const __m512 v26 = _mm512_div_ps(v0, v25);
    const __m512d v27l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26));
    const __m512d v27h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26, 1));
    const __m512d v30l = _mm512_fnmadd_pd(v27l, v24l, v29);
    const __m512d v30h = _mm512_fnmadd_pd(v27h, v24h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v30l, v27l, v27l);
    const __m512d v31h = _mm512_fmadd_pd(v30h, v27h, v27h);
    const __m512d v32l = _mm512_mul_pd(v31l, v22l);
    const __m512d v32h = _mm512_mul_pd(v31h, v22h);
    const __m512d v34l = _mm512_mul_pd(v32l, v32l);
    const __m512d v34h = _mm512_mul_pd(v32h, v32h);
    const __m512d v36l = _mm512_fmadd_pd(v33, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v33, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v34l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v34h, v37);
    const __m512d v41l = _mm512_fmadd_pd(v22l, v39, v40);
    const __m512d v41h = _mm512_fmadd_pd(v22h, v39, v40);
    const __m512d v42l = _mm512_fmadd_pd(v38l, v34l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v38h, v34h, v41h);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v34l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v34h, v43);
    const __m512 v46 = _mm512_max_ps(v45, v3);
    const __m512d v47l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46));
    const __m512d v47h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46, 1));
    const __m512d v48l = _mm512_fmadd_pd(v32l, v44l, v47l);
    const __m512d v48h = _mm512_fmadd_pd(v32h, v44h, v47h);
    const __m256 v49l = _mm512_cvtpd_ps(v48l);
    const __m256 v49h = _mm512_cvtpd_ps(v48h);
    const __m512 v49 = _mm512_insertf32x8(_mm512_castps256_ps512(v49l), v49h, 1);
    _mm512_storeu_ps(y, v49);
}

static SOFTPLUS_2ULP_AVX512_AVX512_TARGET void softplus_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        softplus_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        softplus_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        softplus_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_2ulp_avx512_level(void) {
#if defined(SOFTPLUS_2ULP_AVX512_FORCE_ISA)
    return SOFTPLUS_2ULP_AVX512_FORCE_ISA;
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

float softplus_2ulp_avx512(float x) {
    return softplus_2ulp_avx512_element(x);
}

void softplus_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_2ulp_avx512_level();
    if (level == 2) {
        softplus_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_2ulp_avx512_array_portable(x, y, n);
}
