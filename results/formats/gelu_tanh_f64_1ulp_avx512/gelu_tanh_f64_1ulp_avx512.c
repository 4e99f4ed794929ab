/* gelu_tanh_f64_1ulp_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f64
 *   domain       every input
 *   max error    0.938542 ulp, observed on 44201647 inputs
 *   worst input  0x1.52e61fe59bbf8p-2 (0.33095598067205811, encoding 0x3fd52e61fe59bbf8)
 *   result there 0x1.aac68551b7e4ep-3 (0.20838646083483287, encoding 0x3fcaac68551b7e4e)
 *   mean error   0.156529 ulp
 *   misrounded   2561562 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d4e1eb483819a5c16357e8922d97add8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f64 --max-ulp 0.97 --isa avx512 --time 15s --seed 1 --threads 1 --archive gelu_tanh_f64_1ulp_avx512.db
 *                time: 2.0013 ns/element as avx512 code (inputs mean)
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
#include "gelu_tanh_f64_1ulp_avx512.h"

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

static inline double gelu_tanh_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double gelu_tanh_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_tanh_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double gelu_tanh_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double gelu_tanh_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = gelu_tanh_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double gelu_tanh_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = gelu_tanh_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double gelu_tanh_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return gelu_tanh_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int gelu_tanh_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double gelu_tanh_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? gelu_tanh_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = gelu_tanh_f64_1ulp_avx512_getmant_f64(a) * gelu_tanh_f64_1ulp_avx512_pow2_f64(s) * gelu_tanh_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !gelu_tanh_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double gelu_tanh_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = gelu_tanh_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return gelu_tanh_f64_1ulp_avx512_frombits_f64((gelu_tanh_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double gelu_tanh_f64_1ulp_avx512_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double gelu_tanh_f64_1ulp_avx512_table1[32] = {
    0x0p+0, 0x1.d73e2a475b465p-55, 0x1.8a62e4adc610bp-54, -0x1.6c51039449b3ap-54,
    -0x1.19041b9d78a76p-55, 0x1.e016e00a2643cp-54, 0x1.9b07eb6c70573p-54, 0x1.612e8afad1255p-55,
    0x1.6f46ad23182e4p-55, -0x1.63aeabf42eae2p-54, 0x1.ada0911f09ebcp-55, 0x1.89b7a04ef80dp-59,
    0x1.d4397afec42e2p-56, -0x1.07abe1db13cadp-55, 0x1.6324c054647adp-54, -0x1.383c17e40b497p-54,
    -0x1.bdd3413b26456p-54, -0x1.16e4786887a99p-55, -0x1.41577ee04992fp-55, -0x1.d4c1dd41532d8p-54,
    0x1.6e9f156864b27p-54, -0x1.75fc781b57ebcp-57, 0x1.c7c46b071f2bep-56, -0x1.d2f6edb8d41e1p-54,
    0x1.7a1cd345dcc81p-54, -0x1.5584f7e54ac3bp-56, 0x1.11065895048ddp-55, 0x1.503cbd1e949dbp-56,
    0x1.2ed02d75b3707p-55, -0x1.1a5cd4f184b5cp-54, -0x1.e9c23179c2893p-54, 0x1.9d3e12dd8a18bp-54,
};

static inline double gelu_tanh_f64_1ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = gelu_tanh_f64_1ulp_avx512_abs_f64(v0);
    const double v2 = 0x1.8p+4; /* 24 */
    const int v3 = v1 < v2;
    const double v4 = 0x0p+0; /* 0 */
    const double v5 = v4 > v0 ? v4 : v0;
    const double v6 = 0x1.ffffffe8abeep-1; /* 0.99999999728421685 */
    const double v7 = 0x1.01296027e4e14p+0; /* 1.0045375916860211 */
    const double v8 = v2 < v1 ? v2 : v1;
    const double v9 = 0x1.9884533d43651p+0; /* 1.5957691216057308 */
    const double v10 = v8 * v8;
    const double v11 = 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double v12 = v10 * v11;
    const double v13 = v9 + v12;
    const double v14 = v8 * v13;
    const double v15 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v16 = 0x1.8p+47; /* 211106232532992 */
    const double v17 = gelu_tanh_f64_1ulp_avx512_fma_f64(v14, v15, v16);
    const double v18 = v17 - v16;
    const double v19 = 0x1.ef35788629dddp-45; /* 5.4979228980729122e-14 */
    const double v20 = v13 - v12;
    const double v21 = v13 - v20;
    const double v22 = v12 - v21;
    const double v23 = v9 - v20;
    const double v24 = v22 + v23;
    const double v25 = -0x1.6c6b39eb5d2c2p-61; /* -6.173495493866282e-19 */
    const double v26 = -v10;
    const double v27 = gelu_tanh_f64_1ulp_avx512_fma_f64(v8, v8, v26);
    const double v28 = 0x1.24432ebf14b9p-4; /* 0.071353132823146703 */
    const double v29 = -v12;
    const double v30 = gelu_tanh_f64_1ulp_avx512_fma_f64(v10, v11, v29);
    const double v31 = gelu_tanh_f64_1ulp_avx512_fma_f64(v27, v28, v30);
    const double v32 = gelu_tanh_f64_1ulp_avx512_fma_f64(v25, v10, v31);
    const double v33 = v24 + v32;
    const double v34 = -0x1.cc17142a136aep-54; /* -9.976614834471987e-17 */
    const double v35 = v33 + v34;
    const double v36 = -v14;
    const double v37 = gelu_tanh_f64_1ulp_avx512_fma_f64(v8, v13, v36);
    const double v38 = gelu_tanh_f64_1ulp_avx512_fma_f64(v8, v35, v37);
    const double v39 = gelu_tanh_f64_1ulp_avx512_fma_f64(v18, v19, v38);
    const double v40 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v41 = gelu_tanh_f64_1ulp_avx512_fma_f64(v18, v40, v14);
    const double v42 = v39 + v41;
    const double v43 = v7 - v42;
    const int64_t v44 = gelu_tanh_f64_1ulp_avx512_bits_f64(v17);
    const int32_t v45 = (int32_t)(uint32_t)(uint64_t)v44;
    const double v46 = gelu_tanh_f64_1ulp_avx512_table0[(uint32_t)v45 & (32u - 1)];
    const double v47 = v43 * v46;
    const double v48 = 0x1p+0; /* 1 */
    const double v49 = v48 - v43;
    const double v50 = v49 - v42;
    const double v51 = 0x1.6fed7ac8e0b53p-10; /* 0.001403532618696264 */
    const double v52 = -0x1.111037df2198p-7; /* -0.0083332321940019494 */
    const double v53 = gelu_tanh_f64_1ulp_avx512_fma_f64(v51, v42, v52);
    const double v54 = v42 * v42;
    const double v55 = 0x1.55555564e2759p-5; /* 0.04166666677981707 */
    const double v56 = -0x1.084f9ff457905p+8; /* -264.31103446138178 */
    const double v57 = -0x1.55555555d39fcp-3; /* -0.16666666668102426 */
    const double v58 = gelu_tanh_f64_1ulp_avx512_fma_f64(v27, v56, v57);
    const double v59 = gelu_tanh_f64_1ulp_avx512_fma_f64(v55, v42, v58);
    const double v60 = gelu_tanh_f64_1ulp_avx512_fma_f64(v53, v54, v59);
    const double v61 = 0x1.ffffffffff914p-2; /* 0.49999999999990163 */
    const double v62 = gelu_tanh_f64_1ulp_avx512_fma_f64(v42, v60, v61);
    const double v63 = v41 - v42;
    const double v64 = v39 + v63;
    const double v65 = -v64;
    const double v66 = gelu_tanh_f64_1ulp_avx512_fma_f64(v62, v54, v65);
    const double v67 = v50 + v66;
    const double v68 = gelu_tanh_f64_1ulp_avx512_table1[(uint32_t)v45 & (32u - 1)];
    const double v69 = -v47;
    const double v70 = gelu_tanh_f64_1ulp_avx512_fma_f64(v43, v46, v69);
    const double v71 = gelu_tanh_f64_1ulp_avx512_fma_f64(v68, v43, v70);
    const double v72 = gelu_tanh_f64_1ulp_avx512_fma_f64(v67, v46, v71);
    const double v73 = v47 + v72;
    const double v74 = gelu_tanh_f64_1ulp_avx512_scalef_f64(v73, v18);
    const double v75 = 0x1.4740da8e90d56p+74; /* 2.414703406567632e+22 */
    const double v76 = v22 * v22;
    const double v77 = -0x1.692f6dae94becp+23; /* -11835318.840978585 */
    const double v78 = 0x1.ffffffe896154p-1; /* 0.99999999727428213 */
    const double v79 = gelu_tanh_f64_1ulp_avx512_fma_f64(v22, v77, v78);
    const double v80 = gelu_tanh_f64_1ulp_avx512_fma_f64(v75, v76, v79);
    const double v81 = v74 + v80;
    const double v82 = v6 / v81;
    const double v83 = v73 * v8;
    const double v84 = v82 * v83;
    const double v85 = -v84;
    const double v86 = v48 - v81;
    const double v87 = v74 + v86;
    const double v88 = v47 - v73;
    const double v89 = v88 + v72;
    const double v90 = -v83;
    const double v91 = gelu_tanh_f64_1ulp_avx512_fma_f64(v73, v8, v90);
    const double v92 = gelu_tanh_f64_1ulp_avx512_fma_f64(v89, v8, v91);
    const double v93 = gelu_tanh_f64_1ulp_avx512_fma_f64(v85, v87, v92);
    const double v94 = gelu_tanh_f64_1ulp_avx512_fma_f64(v81, v85, v83);
    const double v95 = v93 + v94;
    const double v96 = v95 * v82;
    const double v97 = v84 + v96;
    const double v98 = gelu_tanh_f64_1ulp_avx512_scalef_f64(v97, v18);
    const double v99 = v5 - v98;
    const double v100 = v3 ? v99 : v5;
    const double v101 = gelu_tanh_f64_1ulp_avx512_copysign_f64(v100, v0);
    const double r0 = v101;
    return r0;
}

static void gelu_tanh_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_F64_1ULP_AVX512_AVX2 static inline GELU_TANH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_F64_1ULP_AVX512_AVX512 static inline GELU_TANH_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
GELU_TANH_F64_1ULP_AVX512_AVX2 __m256i gelu_tanh_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

GELU_TANH_F64_1ULP_AVX512_AVX2 __m128i gelu_tanh_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
GELU_TANH_F64_1ULP_AVX512_AVX2 __m256d gelu_tanh_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_TANH_F64_1ULP_AVX512_AVX2 __m256d gelu_tanh_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
GELU_TANH_F64_1ULP_AVX512_AVX2 __m256d gelu_tanh_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = gelu_tanh_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

GELU_TANH_F64_1ULP_AVX512_AVX2 void gelu_tanh_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1.8p+4); /* 24 */
    const __m256d v4 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v6 = _mm256_set1_pd(0x1.ffffffe8abeep-1); /* 0.99999999728421685 */
    const __m256d v7 = _mm256_set1_pd(0x1.01296027e4e14p+0); /* 1.0045375916860211 */
    const __m256d v9 = _mm256_set1_pd(0x1.9884533d43651p+0); /* 1.5957691216057308 */
    const __m256d v11 = _mm256_set1_pd(0x1.2444f2a4d8b4bp-4); /* 0.071354816272600249 */
    const __m256d v15 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v16 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v19 = _mm256_set1_pd(0x1.ef35788629dddp-45); /* 5.4979228980729122e-14 */
    const __m256d v25 = _mm256_set1_pd(-0x1.6c6b39eb5d2c2p-61); /* -6.173495493866282e-19 */
    const __m256d v28 = _mm256_set1_pd(0x1.24432ebf14b9p-4); /* 0.071353132823146703 */
    const __m256d v34 = _mm256_set1_pd(-0x1.cc17142a136aep-54); /* -9.976614834471987e-17 */
    const __m256d v40 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v48 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v51 = _mm256_set1_pd(0x1.6fed7ac8e0b53p-10); /* 0.001403532618696264 */
    const __m256d v52 = _mm256_set1_pd(-0x1.111037df2198p-7); /* -0.0083332321940019494 */
    const __m256d v55 = _mm256_set1_pd(0x1.55555564e2759p-5); /* 0.04166666677981707 */
    const __m256d v56 = _mm256_set1_pd(-0x1.084f9ff457905p+8); /* -264.31103446138178 */
    const __m256d v57 = _mm256_set1_pd(-0x1.55555555d39fcp-3); /* -0.16666666668102426 */
    const __m256d v61 = _mm256_set1_pd(0x1.ffffffffff914p-2); /* 0.49999999999990163 */
    const __m256d v75 = _mm256_set1_pd(0x1.4740da8e90d56p+74); /* 2.414703406567632e+22 */
    const __m256d v77 = _mm256_set1_pd(-0x1.692f6dae94becp+23); /* -11835318.840978585 */
    const __m256d v78 = _mm256_set1_pd(0x1.ffffffe896154p-1); /* 0.99999999727428213 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = gelu_tanh_f64_1ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_max_pd(v4, v0l);
    const __m256d v5h = _mm256_max_pd(v4, v0h);
    const __m256d v8l = _mm256_min_pd(v2, v1l);
    const __m256d v8h = _mm256_min_pd(v2, v1h);
    const __m256d v10l = _mm256_mul_pd(v8l, v8l);
    const __m256d v10h = _mm256_mul_pd(v8h, v8h);
    const __m256d v12l = _mm256_mul_pd(v10l, v11);
    const __m256d v12h = _mm256_mul_pd(v10h, v11);
    const __m256d v13l = _mm256_add_pd(v9, v12l);
    const __m256d v13h = _mm256_add_pd(v9, v12h);
    const __m256d v14l = _mm256_mul_pd(v8l, v13l);
    const __m256d v14h = _mm256_mul_pd(v8h, v13h);
    const __m256d v17l = _mm256_fmadd_pd(v14l, v15, v16);
    const __m256d v17h = _mm256_fmadd_pd(v14h, v15, v16);
    const __m256d v18l = _mm256_sub_pd(v17l, v16);
    const __m256d v18h = _mm256_sub_pd(v17h, v16);
    const __m256d v20l = _mm256_sub_pd(v13l, v12l);
    const __m256d v20h = _mm256_sub_pd(v13h, v12h);
    const __m256d v21l = _mm256_sub_pd(v13l, v20l);
    const __m256d v21h = _mm256_sub_pd(v13h, v20h);
    const __m256d v22l = _mm256_sub_pd(v12l, v21l);
    const __m256d v22h = _mm256_sub_pd(v12h, v21h);
    const __m256d v23l = _mm256_sub_pd(v9, v20l);
    const __m256d v23h = _mm256_sub_pd(v9, v20h);
    const __m256d v24l = _mm256_add_pd(v22l, v23l);
    const __m256d v24h = _mm256_add_pd(v22h, v23h);
    const __m256d v27l = _mm256_fmsub_pd(v8l, v8l, v10l);
    const __m256d v27h = _mm256_fmsub_pd(v8h, v8h, v10h);
    const __m256d v30l = _mm256_fmsub_pd(v10l, v11, v12l);
    const __m256d v30h = _mm256_fmsub_pd(v10h, v11, v12h);
    const __m256d v31l = _mm256_fmadd_pd(v27l, v28, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v27h, v28, v30h);
    const __m256d v32l = _mm256_fmadd_pd(v25, v10l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v25, v10h, v31h);
    const __m256d v33l = _mm256_add_pd(v24l, v32l);
    const __m256d v33h = _mm256_add_pd(v24h, v32h);
    const __m256d v35l = _mm256_add_pd(v33l, v34);
    const __m256d v35h = _mm256_add_pd(v33h, v34);
    const __m256d v37l = _mm256_fmsub_pd(v8l, v13l, v14l);
    const __m256d v37h = _mm256_fmsub_pd(v8h, v13h, v14h);
    const __m256d v38l = _mm256_fmadd_pd(v8l, v35l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v8h, v35h, v37h);
    const __m256d v39l = _mm256_fmadd_pd(v18l, v19, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v18h, v19, v38h);
    const __m256d v41l = _mm256_fmadd_pd(v18l, v40, v14l);
    const __m256d v41h = _mm256_fmadd_pd(v18h, v40, v14h);
    const __m256d v42l = _mm256_add_pd(v39l, v41l);
    const __m256d v42h = _mm256_add_pd(v39h, v41h);
    const __m256d v43l = _mm256_sub_pd(v7, v42l);
    const __m256d v43h = _mm256_sub_pd(v7, v42h);
    const __m256i v44l = _mm256_castpd_si256(v17l);
    const __m256i v44h = _mm256_castpd_si256(v17h);
    const __m128i v45l = gelu_tanh_f64_1ulp_avx512_wrap_avx2(v44l);
    const __m128i v45h = gelu_tanh_f64_1ulp_avx512_wrap_avx2(v44h);
    const __m256i v45 = _mm256_set_m128i(v45h, v45l);
    const __m256d v46l = gelu_tanh_f64_1ulp_avx512_gather_f64_avx2(gelu_tanh_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v45), _mm_set1_epi32(31)));
    const __m256d v46h = gelu_tanh_f64_1ulp_avx512_gather_f64_avx2(gelu_tanh_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v45, 1), _mm_set1_epi32(31)));
    const __m256d v47l = _mm256_mul_pd(v43l, v46l);
    const __m256d v47h = _mm256_mul_pd(v43h, v46h);
    const __m256d v49l = _mm256_sub_pd(v48, v43l);
    const __m256d v49h = _mm256_sub_pd(v48, v43h);
    const __m256d v50l = _mm256_sub_pd(v49l, v42l);
    const __m256d v50h = _mm256_sub_pd(v49h, v42h);
    const __m256d v53l = _mm256_fmadd_pd(v51, v42l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51, v42h, v52);
    const __m256d v54l = _mm256_mul_pd(v42l, v42l);
    const __m256d v54h = _mm256_mul_pd(v42h, v42h);
    const __m256d v58l = _mm256_fmadd_pd(v27l, v56, v57);
    const __m256d v58h = _mm256_fmadd_pd(v27h, v56, v57);
    const __m256d v59l = _mm256_fmadd_pd(v55, v42l, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v55, v42h, v58h);
    const __m256d v60l = _mm256_fmadd_pd(v53l, v54l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v53h, v54h, v59h);
    const __m256d v62l = _mm256_fmadd_pd(v42l, v60l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v42h, v60h, v61);
    const __m256d v63l = _mm256_sub_pd(v41l, v42l);
    const __m256d v63h = _mm256_sub_pd(v41h, v42h);
    const __m256d v64l = _mm256_add_pd(v39l, v63l);
    const __m256d v64h = _mm256_add_pd(v39h, v63h);
    const __m256d v66l = _mm256_fmsub_pd(v62l, v54l, v64l);
    const __m256d v66h = _mm256_fmsub_pd(v62h, v54h, v64h);
    const __m256d v67l = _mm256_add_pd(v50l, v66l);
    const __m256d v67h = _mm256_add_pd(v50h, v66h);
    const __m256d v68l = gelu_tanh_f64_1ulp_avx512_gather_f64_avx2(gelu_tanh_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v45), _mm_set1_epi32(31)));
    const __m256d v68h = gelu_tanh_f64_1ulp_avx512_gather_f64_avx2(gelu_tanh_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v45, 1), _mm_set1_epi32(31)));
    const __m256d v70l = _mm256_fmsub_pd(v43l, v46l, v47l);
    const __m256d v70h = _mm256_fmsub_pd(v43h, v46h, v47h);
    const __m256d v71l = _mm256_fmadd_pd(v68l, v43l, v70l);
    const __m256d v71h = _mm256_fmadd_pd(v68h, v43h, v70h);
    const __m256d v72l = _mm256_fmadd_pd(v67l, v46l, v71l);
    const __m256d v72h = _mm256_fmadd_pd(v67h, v46h, v71h);
    const __m256d v73l = _mm256_add_pd(v47l, v72l);
    const __m256d v73h = _mm256_add_pd(v47h, v72h);
    const __m256d v74l = gelu_tanh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v73l, v18l);
    const __m256d v74h = gelu_tanh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v73h, v18h);
    const __m256d v76l = _mm256_mul_pd(v22l, v22l);
    const __m256d v76h = _mm256_mul_pd(v22h, v22h);
    const __m256d v79l = _mm256_fmadd_pd(v22l, v77, v78);
    const __m256d v79h = _mm256_fmadd_pd(v22h, v77, v78);
    const __m256d v80l = _mm256_fmadd_pd(v75, v76l, v79l);
    const __m256d v80h = _mm256_fmadd_pd(v75, v76h, v79h);
    const __m256d v81l = _mm256_add_pd(v74l, v80l);
    const __m256d v81h = _mm256_add_pd(v74h, v80h);
    const __m256d v82l = _mm256_div_pd(v6, v81l);
    const __m256d v82h = _mm256_div_pd(v6, v81h);
    const __m256d v83l = _mm256_mul_pd(v73l, v8l);
    const __m256d v83h = _mm256_mul_pd(v73h, v8h);
    const __m256d v84l = _mm256_mul_pd(v82l, v83l);
    const __m256d v84h = _mm256_mul_pd(v82h, v83h);
    const __m256d v86l = _mm256_sub_pd(v48, v81l);
    const __m256d v86h = _mm256_sub_pd(v48, v81h);
    const __m256d v87l = _mm256_add_pd(v74l, v86l);
    const __m256d v87h = _mm256_add_pd(v74h, v86h);
    const __m256d v88l = _mm256_sub_pd(v47l, v73l);
    const __m256d v88h = _mm256_sub_pd(v47h, v73h);
    const __m256d v89l = _mm256_add_pd(v88l, v72l);
    const __m256d v89h = _mm256_add_pd(v88h, v72h);
    const __m256d v91l = _mm256_fmsub_pd(v73l, v8l, v83l);
    const __m256d v91h = _mm256_fmsub_pd(v73h, v8h, v83h);
    const __m256d v92l = _mm256_fmadd_pd(v89l, v8l, v91l);
    const __m256d v92h = _mm256_fmadd_pd(v89h, v8h, v91h);
    const __m256d v93l = _mm256_fnmadd_pd(v84l, v87l, v92l);
    const __m256d v93h = _mm256_fnmadd_pd(v84h, v87h, v92h);
    const __m256d v94l = _mm256_fnmadd_pd(v81l, v84l, v83l);
    const __m256d v94h = _mm256_fnmadd_pd(v81h, v84h, v83h);
    const __m256d v95l = _mm256_add_pd(v93l, v94l);
    const __m256d v95h = _mm256_add_pd(v93h, v94h);
    const __m256d v96l = _mm256_mul_pd(v95l, v82l);
    const __m256d v96h = _mm256_mul_pd(v95h, v82h);
    const __m256d v97l = _mm256_add_pd(v84l, v96l);
    const __m256d v97h = _mm256_add_pd(v84h, v96h);
    const __m256d v98l = gelu_tanh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v97l, v18l);
    const __m256d v98h = gelu_tanh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v97h, v18h);
    const __m256d v99l = _mm256_sub_pd(v5l, v98l);
    const __m256d v99h = _mm256_sub_pd(v5h, v98h);
    const __m256d v100l = _mm256_blendv_pd(v5l, v99l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v100h = _mm256_blendv_pd(v5h, v99h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v101l = gelu_tanh_f64_1ulp_avx512_signed_f64_avx2(v100l, v0l);
    const __m256d v101h = gelu_tanh_f64_1ulp_avx512_signed_f64_avx2(v100h, v0h);
    _mm256_storeu_pd(y, v101l);
    _mm256_storeu_pd(y + 4, v101h);
}

static GELU_TANH_F64_1ULP_AVX512_AVX2_TARGET void gelu_tanh_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_tanh_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        gelu_tanh_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
GELU_TANH_F64_1ULP_AVX512_AVX512 __m512d gelu_tanh_f64_1ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
GELU_TANH_F64_1ULP_AVX512_AVX512 __mmask8 gelu_tanh_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_TANH_F64_1ULP_AVX512_AVX512 __m512d gelu_tanh_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_TANH_F64_1ULP_AVX512_AVX512 void gelu_tanh_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1.8p+4); /* 24 */
    const __m512d v4 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v6 = _mm512_set1_pd(0x1.ffffffe8abeep-1); /* 0.99999999728421685 */
    const __m512d v7 = _mm512_set1_pd(0x1.01296027e4e14p+0); /* 1.0045375916860211 */
    const __m512d v9 = _mm512_set1_pd(0x1.9884533d43651p+0); /* 1.5957691216057308 */
    const __m512d v11 = _mm512_set1_pd(0x1.2444f2a4d8b4bp-4); /* 0.071354816272600249 */
    const __m512d v15 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v16 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v19 = _mm512_set1_pd(0x1.ef35788629dddp-45); /* 5.4979228980729122e-14 */
    const __m512d v25 = _mm512_set1_pd(-0x1.6c6b39eb5d2c2p-61); /* -6.173495493866282e-19 */
    const __m512d v28 = _mm512_set1_pd(0x1.24432ebf14b9p-4); /* 0.071353132823146703 */
    const __m512d v34 = _mm512_set1_pd(-0x1.cc17142a136aep-54); /* -9.976614834471987e-17 */
    const __m512d v40 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v48 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v51 = _mm512_set1_pd(0x1.6fed7ac8e0b53p-10); /* 0.001403532618696264 */
    const __m512d v52 = _mm512_set1_pd(-0x1.111037df2198p-7); /* -0.0083332321940019494 */
    const __m512d v55 = _mm512_set1_pd(0x1.55555564e2759p-5); /* 0.04166666677981707 */
    const __m512d v56 = _mm512_set1_pd(-0x1.084f9ff457905p+8); /* -264.31103446138178 */
    const __m512d v57 = _mm512_set1_pd(-0x1.55555555d39fcp-3); /* -0.16666666668102426 */
    const __m512d v61 = _mm512_set1_pd(0x1.ffffffffff914p-2); /* 0.49999999999990163 */
    const __m512d v75 = _mm512_set1_pd(0x1.4740da8e90d56p+74); /* 2.414703406567632e+22 */
    const __m512d v77 = _mm512_set1_pd(-0x1.692f6dae94becp+23); /* -11835318.840978585 */
    const __m512d v78 = _mm512_set1_pd(0x1.ffffffe896154p-1); /* 0.99999999727428213 */
    const __m512d t0_0 = _mm512_loadu_pd(gelu_tanh_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(gelu_tanh_f64_1ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(gelu_tanh_f64_1ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(gelu_tanh_f64_1ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(gelu_tanh_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(gelu_tanh_f64_1ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(gelu_tanh_f64_1ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(gelu_tanh_f64_1ulp_avx512_table1 + 24);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_max_pd(v4, v0l);
    const __m512d v5h = _mm512_max_pd(v4, v0h);
    const __m512d v8l = _mm512_min_pd(v2, v1l);
    const __m512d v8h = _mm512_min_pd(v2, v1h);
    const __m512d v10l = _mm512_mul_pd(v8l, v8l);
    const __m512d v10h = _mm512_mul_pd(v8h, v8h);
    const __m512d v12l = _mm512_mul_pd(v10l, v11);
    const __m512d v12h = _mm512_mul_pd(v10h, v11);
    const __m512d v13l = _mm512_add_pd(v9, v12l);
    const __m512d v13h = _mm512_add_pd(v9, v12h);
    const __m512d v14l = _mm512_mul_pd(v8l, v13l);
    const __m512d v14h = _mm512_mul_pd(v8h, v13h);
    const __m512d v17l = _mm512_fmadd_pd(v14l, v15, v16);
    const __m512d v17h = _mm512_fmadd_pd(v14h, v15, v16);
    const __m512d v18l = _mm512_sub_pd(v17l, v16);
    const __m512d v18h = _mm512_sub_pd(v17h, v16);
    const __m512d v20l = _mm512_sub_pd(v13l, v12l);
    const __m512d v20h = _mm512_sub_pd(v13h, v12h);
    const __m512d v21l = _mm512_sub_pd(v13l, v20l);
    const __m512d v21h = _mm512_sub_pd(v13h, v20h);
    const __m512d v22l = _mm512_sub_pd(v12l, v21l);
    const __m512d v22h = _mm512_sub_pd(v12h, v21h);
    const __m512d v23l = _mm512_sub_pd(v9, v20l);
    const __m512d v23h = _mm512_sub_pd(v9, v20h);
    const __m512d v24l = _mm512_add_pd(v22l, v23l);
    const __m512d v24h = _mm512_add_pd(v22h, v23h);
    const __m512d v27l = _mm512_fmsub_pd(v8l, v8l, v10l);
    const __m512d v27h = _mm512_fmsub_pd(v8h, v8h, v10h);
    const __m512d v30l = _mm512_fmsub_pd(v10l, v11, v12l);
    const __m512d v30h = _mm512_fmsub_pd(v10h, v11, v12h);
    const __m512d v31l = _mm512_fmadd_pd(v27l, v28, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v27h, v28, v30h);
    const __m512d v32l = _mm512_fmadd_pd(v25, v10l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v25, v10h, v31h);
    const __m512d v33l = _mm512_add_pd(v24l, v32l);
    const __m512d v33h = _mm512_add_pd(v24h, v32h);
    const __m512d v35l = _mm512_add_pd(v33l, v34);
    const __m512d v35h = _mm512_add_pd(v33h, v34);
    const __m512d v37l = _mm512_fmsub_pd(v8l, v13l, v14l);
    const __m512d v37h = _mm512_fmsub_pd(v8h, v13h, v14h);
    const __m512d v38l = _mm512_fmadd_pd(v8l, v35l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v8h, v35h, v37h);
    const __m512d v39l = _mm512_fmadd_pd(v18l, v19, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v18h, v19, v38h);
    const __m512d v41l = _mm512_fmadd_pd(v18l, v40, v14l);
    const __m512d v41h = _mm512_fmadd_pd(v18h, v40, v14h);
    const __m512d v42l = _mm512_add_pd(v39l, v41l);
    const __m512d v42h = _mm512_add_pd(v39h, v41h);
    const __m512d v43l = _mm512_sub_pd(v7, v42l);
    const __m512d v43h = _mm512_sub_pd(v7, v42h);
    const __m512i v44l = _mm512_castpd_si512(v17l);
    const __m512i v44h = _mm512_castpd_si512(v17h);
    const __m256i v45l = _mm512_cvtepi64_epi32(v44l);
    const __m256i v45h = _mm512_cvtepi64_epi32(v44h);
    const __m512i v45 = _mm512_inserti32x8(_mm512_castsi256_si512(v45l), v45h, 1);
    const __m512d v46l = gelu_tanh_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v45), t0_0, t0_1, t0_2, t0_3);
    const __m512d v46h = gelu_tanh_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v45, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v47l = _mm512_mul_pd(v43l, v46l);
    const __m512d v47h = _mm512_mul_pd(v43h, v46h);
    const __m512d v49l = _mm512_sub_pd(v48, v43l);
    const __m512d v49h = _mm512_sub_pd(v48, v43h);
    const __m512d v50l = _mm512_sub_pd(v49l, v42l);
    const __m512d v50h = _mm512_sub_pd(v49h, v42h);
    const __m512d v53l = _mm512_fmadd_pd(v51, v42l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51, v42h, v52);
    const __m512d v54l = _mm512_mul_pd(v42l, v42l);
    const __m512d v54h = _mm512_mul_pd(v42h, v42h);
    const __m512d v58l = _mm512_fmadd_pd(v27l, v56, v57);
    const __m512d v58h = _mm512_fmadd_pd(v27h, v56, v57);
    const __m512d v59l = _mm512_fmadd_pd(v55, v42l, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v55, v42h, v58h);
    const __m512d v60l = _mm512_fmadd_pd(v53l, v54l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v53h, v54h, v59h);
    const __m512d v62l = _mm512_fmadd_pd(v42l, v60l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v42h, v60h, v61);
    const __m512d v63l = _mm512_sub_pd(v41l, v42l);
    const __m512d v63h = _mm512_sub_pd(v41h, v42h);
    const __m512d v64l = _mm512_add_pd(v39l, v63l);
    const __m512d v64h = _mm512_add_pd(v39h, v63h);
    const __m512d v66l = _mm512_fmsub_pd(v62l, v54l, v64l);
    const __m512d v66h = _mm512_fmsub_pd(v62h, v54h, v64h);
    const __m512d v67l = _mm512_add_pd(v50l, v66l);
    const __m512d v67h = _mm512_add_pd(v50h, v66h);
    const __m512d v68l = gelu_tanh_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v45), t1_0, t1_1, t1_2, t1_3);
    const __m512d v68h = gelu_tanh_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v45, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v70l = _mm512_fmsub_pd(v43l, v46l, v47l);
    const __m512d v70h = _mm512_fmsub_pd(v43h, v46h, v47h);
    const __m512d v71l = _mm512_fmadd_pd(v68l, v43l, v70l);
    const __m512d v71h = _mm512_fmadd_pd(v68h, v43h, v70h);
    const __m512d v72l = _mm512_fmadd_pd(v67l, v46l, v71l);
    const __m512d v72h = _mm512_fmadd_pd(v67h, v46h, v71h);
    const __m512d v73l = _mm512_add_pd(v47l, v72l);
    const __m512d v73h = _mm512_add_pd(v47h, v72h);
    const __m512d v74l = _mm512_scalef_pd(v73l, v18l);
    const __m512d v74h = _mm512_scalef_pd(v73h, v18h);
    const __m512d v76l = _mm512_mul_pd(v22l, v22l);
    const __m512d v76h = _mm512_mul_pd(v22h, v22h);
    const __m512d v79l = _mm512_fmadd_pd(v22l, v77, v78);
    const __m512d v79h = _mm512_fmadd_pd(v22h, v77, v78);
    const __m512d v80l = _mm512_fmadd_pd(v75, v76l, v79l);
    const __m512d v80h = _mm512_fmadd_pd(v75, v76h, v79h);
    const __m512d v81l = _mm512_add_pd(v74l, v80l);
    const __m512d v81h = _mm512_add_pd(v74h, v80h);
    const __m512d v82l = _mm512_div_pd(v6, v81l);
    const __m512d v82h = _mm512_div_pd(v6, v81h);
    const __m512d v83l = _mm512_mul_pd(v73l, v8l);
    const __m512d v83h = _mm512_mul_pd(v73h, v8h);
    const __m512d v84l = _mm512_mul_pd(v82l, v83l);
    const __m512d v84h = _mm512_mul_pd(v82h, v83h);
    const __m512d v86l = _mm512_sub_pd(v48, v81l);
    const __m512d v86h = _mm512_sub_pd(v48, v81h);
    const __m512d v87l = _mm512_add_pd(v74l, v86l);
    const __m512d v87h = _mm512_add_pd(v74h, v86h);
    const __m512d v88l = _mm512_sub_pd(v47l, v73l);
    const __m512d v88h = _mm512_sub_pd(v47h, v73h);
    const __m512d v89l = _mm512_add_pd(v88l, v72l);
    const __m512d v89h = _mm512_add_pd(v88h, v72h);
    const __m512d v91l = _mm512_fmsub_pd(v73l, v8l, v83l);
    const __m512d v91h = _mm512_fmsub_pd(v73h, v8h, v83h);
    const __m512d v92l = _mm512_fmadd_pd(v89l, v8l, v91l);
    const __m512d v92h = _mm512_fmadd_pd(v89h, v8h, v91h);
    const __m512d v93l = _mm512_fnmadd_pd(v84l, v87l, v92l);
    const __m512d v93h = _mm512_fnmadd_pd(v84h, v87h, v92h);
    const __m512d v94l = _mm512_fnmadd_pd(v81l, v84l, v83l);
    const __m512d v94h = _mm512_fnmadd_pd(v81h, v84h, v83h);
    const __m512d v95l = _mm512_add_pd(v93l, v94l);
    const __m512d v95h = _mm512_add_pd(v93h, v94h);
    const __m512d v96l = _mm512_mul_pd(v95l, v82l);
    const __m512d v96h = _mm512_mul_pd(v95h, v82h);
    const __m512d v97l = _mm512_add_pd(v84l, v96l);
    const __m512d v97h = _mm512_add_pd(v84h, v96h);
    const __m512d v98l = _mm512_scalef_pd(v97l, v18l);
    const __m512d v98h = _mm512_scalef_pd(v97h, v18h);
    const __m512d v99l = _mm512_sub_pd(v5l, v98l);
    const __m512d v99h = _mm512_sub_pd(v5h, v98h);
    const __m512d v100l = _mm512_mask_blend_pd((__mmask8)v3, v5l, v99l);
    const __m512d v100h = _mm512_mask_blend_pd(gelu_tanh_f64_1ulp_avx512_high_mask_avx512(v3), v5h, v99h);
    const __m512d v101l = gelu_tanh_f64_1ulp_avx512_signed_f64_avx512(v100l, v0l);
    const __m512d v101h = gelu_tanh_f64_1ulp_avx512_signed_f64_avx512(v100h, v0h);
    _mm512_storeu_pd(y, v101l);
    _mm512_storeu_pd(y + 8, v101h);
}

static GELU_TANH_F64_1ULP_AVX512_AVX512_TARGET void gelu_tanh_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        gelu_tanh_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_f64_1ulp_avx512_level(void) {
#if defined(GELU_TANH_F64_1ULP_AVX512_FORCE_ISA)
    return GELU_TANH_F64_1ULP_AVX512_FORCE_ISA;
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

double gelu_tanh_f64_1ulp_avx512(double x) {
    return gelu_tanh_f64_1ulp_avx512_element(x);
}

void gelu_tanh_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_f64_1ulp_avx512_level();
    if (level == 2) {
        gelu_tanh_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_f64_1ulp_avx512_array_portable(x, y, n);
}
