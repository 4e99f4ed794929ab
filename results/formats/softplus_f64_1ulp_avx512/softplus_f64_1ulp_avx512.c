/* softplus_f64_1ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), f64
 *   domain       every input
 *   max error    0.798342 ulp, observed on 32173569 inputs
 *   worst input  -0x1.61899f2ed24f6p+9 (-707.07517037648245, encoding 0xc0861899f2ed24f6)
 *   result there 0x1.dfc1a1b070444p-1021 (8.3397919138661119e-308, encoding 0x002dfc1a1b070444)
 *   mean error   0.190098 ulp
 *   misrounded   2178930 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           aaff7c101efa7c3b1f3e5e58ac027f5e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive softplus_f64_1ulp_avx512.db
 *                time: 2.1175 ns/element as avx512 code (inputs mean)
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
#include "softplus_f64_1ulp_avx512.h"

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

static inline double softplus_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double softplus_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t softplus_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double softplus_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double softplus_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = softplus_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double softplus_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = softplus_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double softplus_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return softplus_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int softplus_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double softplus_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? softplus_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = softplus_f64_1ulp_avx512_getmant_f64(a) * softplus_f64_1ulp_avx512_pow2_f64(s) * softplus_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !softplus_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double softplus_f64_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double softplus_f64_1ulp_avx512_table1[16] = {
    0x0p+0, 0x1.8a62e4adc610bp-54, -0x1.19041b9d78a76p-55, 0x1.9b07eb6c70573p-54,
    0x1.6f46ad23182e4p-55, 0x1.ada0911f09ebcp-55, 0x1.d4397afec42e2p-56, 0x1.6324c054647adp-54,
    -0x1.bdd3413b26456p-54, -0x1.41577ee04992fp-55, 0x1.6e9f156864b27p-54, 0x1.c7c46b071f2bep-56,
    0x1.7a1cd345dcc81p-54, 0x1.11065895048ddp-55, 0x1.2ed02d75b3707p-55, -0x1.e9c23179c2893p-54,
};

static const double softplus_f64_1ulp_avx512_table2[32] = {
    0x1p-1, 0x1.fp-2, 0x1.ep-2, 0x1.d4p-2,
    0x1.c8p-2, 0x1.bcp-2, 0x1.bp-2, 0x1.a4p-2,
    0x1.98p-2, 0x1.9p-2, 0x1.88p-2, 0x1.7cp-2,
    0x1.74p-2, 0x1.6cp-2, 0x1.64p-2, 0x1.5cp-2,
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.48p-1, 0x1.3cp-1, 0x1.3p-1,
    0x1.24p-1, 0x1.1cp-1, 0x1.1p-1, 0x1.08p-1,
};

static const double softplus_f64_1ulp_avx512_table3[32] = {
    0x1.62e42fefa4p-1, 0x1.73258d798bp-1, 0x1.83ef615aep-1, 0x1.90e5d60579p-1,
    0x1.9e327eb6acp-1, 0x1.abd9f498cbp-1, 0x1.b9e1319cf5p-1, 0x1.c84d9b638p-1,
    0x1.d7250fb939p-1, 0x1.e148a1a272p-1, 0x1.eba0a400e3p-1, 0x1.fb8bbefe3fp-1,
    0x1.03384f0199p+0, 0x1.08c90f75378p+0, 0x1.0e7979d2eb8p+0, 0x1.144afe99fe8p+0,
    0x0p+0, 0x1.08598b59ep-4, 0x1.da72763848p-4, 0x1.5bf406b544p-3,
    0x1.d1037f2654p-3, 0x1.1178e8227ep-2, 0x1.4718dc271cp-2, 0x1.741d876c68p-2,
    0x1.a33440225p-2, 0x1.c7ff9c7456p-2, 0x1.ee2a156b42p-2, 0x1.0ae76e2d05p-1,
    0x1.1f8635fc61p-1, 0x1.2dbf557b0ep-1, 0x1.43d9ff2f92p-1, 0x1.5322e26868p-1,
};

static const double softplus_f64_1ulp_avx512_table4[32] = {
    -0x1.8432a1b0e2634p-43, -0x1.cc83854fc22fbp-45, 0x1.30068dbc29f1ap-45, 0x1.05aa03730a302p-44,
    0x1.61bfbd1cd7965p-44, -0x1.64185a913aa48p-43, -0x1.a912e987b3937p-43, -0x1.6c4079584163dp-43,
    0x1.8e0b7f659a977p-45, 0x1.b36537e3375b2p-43, -0x1.e96db67ef4476p-44, -0x1.e7bc8cfd67562p-43,
    -0x1.00d1d9d681bd1p-43, -0x1.9e3dcbb986c92p-43, 0x1.f1f983768f1f9p-43, 0x1.d30eb5bc0c57fp-46,
    0x0p+0, 0x1.d034451fecdfbp-43, -0x1.caed7fc0b1d1ap-43, -0x1.27023eb68981cp-46,
    0x1.e7b5818a49092p-43, 0x1.1ef78ce2d07f2p-44, 0x1.06c18fb4c14c5p-44, -0x1.13a7b5b11cfa7p-44,
    -0x1.61cdd40314305p-44, -0x1.66db77054926cp-43, -0x1.83602e96e3f6cp-43, 0x1.3e90d710fcfc5p-43,
    0x1.9636f4d805f8bp-43, -0x1.7a6e507b9dc11p-46, 0x1.e267b0b7efae1p-44, -0x1.ea333ba2da8adp-43,
};

static inline double softplus_f64_1ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = 0x0p+0; /* 0 */
    const double v2 = v0 > v1 ? v0 : v1;
    const double v3 = INFINITY;
    const int v4 = v2 < v3;
    const double v5 = 0x1.8p+48; /* 422212465065984 */
    const double v6 = 0x1p+0; /* 1 */
    const double v7 = -0x1.abc49e21ed891p-56; /* -2.3189351801144633e-17 */
    const double v8 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v9 = -0x1.75p+9; /* -746 */
    const double v10 = softplus_f64_1ulp_avx512_abs_f64(v0);
    const double v11 = -v10;
    const double v12 = v9 > v11 ? v9 : v11;
    const double v13 = softplus_f64_1ulp_avx512_fma_f64(v8, v12, v5);
    const double v14 = v13 - v5;
    const double v15 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v16 = softplus_f64_1ulp_avx512_fma_f64(v15, v14, v12);
    const double v17 = softplus_f64_1ulp_avx512_fma_f64(v7, v14, v16);
    const double v18 = 0x1.9f6a8a161c9eap-13; /* 0.00019808586575072114 */
    const double v19 = 0x1.6c16cdf81878ep-10; /* 0.0013888896192146591 */
    const double v20 = softplus_f64_1ulp_avx512_fma_f64(v17, v18, v19);
    const double v21 = 0x1.111110f309f77p-7; /* 0.0083333332787132019 */
    const double v22 = softplus_f64_1ulp_avx512_fma_f64(v17, v20, v21);
    const double v23 = 0x1.555555555ae11p-5; /* 0.041666666666824288 */
    const double v24 = softplus_f64_1ulp_avx512_fma_f64(v17, v22, v23);
    const double v25 = 0x1.5555555555ba6p-3; /* 0.16666666666671154 */
    const double v26 = softplus_f64_1ulp_avx512_fma_f64(v17, v24, v25);
    const double v27 = 0x1.0000000000004p-1; /* 0.50000000000000044 */
    const double v28 = softplus_f64_1ulp_avx512_fma_f64(v26, v17, v27);
    const double v29 = softplus_f64_1ulp_avx512_fma_f64(v17, v28, v6);
    const int64_t v30 = softplus_f64_1ulp_avx512_bits_f64(v13);
    const int32_t v31 = (int32_t)(uint32_t)(uint64_t)v30;
    const double v32 = softplus_f64_1ulp_avx512_table0[(uint32_t)v31 & (16u - 1)];
    const double v33 = v17 * v32;
    const double v34 = softplus_f64_1ulp_avx512_table1[(uint32_t)v31 & (16u - 1)];
    const double v35 = softplus_f64_1ulp_avx512_fma_f64(v29, v33, v34);
    const double v36 = v35 + v32;
    const double v37 = softplus_f64_1ulp_avx512_scalef_f64(v36, v14);
    const double v38 = v6 + v37;
    const double v39 = v5 + v38;
    const int64_t v40 = softplus_f64_1ulp_avx512_bits_f64(v39);
    const int32_t v41 = (int32_t)(uint32_t)(uint64_t)v40;
    const double v42 = softplus_f64_1ulp_avx512_table2[(uint32_t)v41 & (32u - 1)];
    const double v43 = v6 - v38;
    const double v44 = v43 + v37;
    const double v45 = v32 - v36;
    const double v46 = v35 + v45;
    const double v47 = softplus_f64_1ulp_avx512_scalef_f64(v46, v14);
    const double v48 = v44 + v47;
    const double v49 = v42 * v48;
    const double v50 = -0x1p+0; /* -1 */
    const double v51 = softplus_f64_1ulp_avx512_fma_f64(v38, v42, v50);
    const double v52 = v49 + v51;
    const double v53 = softplus_f64_1ulp_avx512_table3[(uint32_t)v41 & (32u - 1)];
    const double v54 = v52 + v53;
    const double v55 = v2 + v54;
    const double v56 = 0x1.74a6d2ef85db5p-4; /* 0.090979408233002726 */
    const double v57 = -0x1.999b52720f7ap-4; /* -0.10000164227764552 */
    const double v58 = softplus_f64_1ulp_avx512_fma_f64(v56, v52, v57);
    const double v59 = 0x1.c71c8c80d6257p-4; /* 0.11111121067131911 */
    const double v60 = softplus_f64_1ulp_avx512_fma_f64(v52, v58, v59);
    const double v61 = -0x1.0000004f29ba9p-3; /* -0.12500000230394662 */
    const double v62 = softplus_f64_1ulp_avx512_fma_f64(v60, v52, v61);
    const double v63 = 0x1.2492492954a7p-3; /* 0.14285714299565511 */
    const double v64 = softplus_f64_1ulp_avx512_fma_f64(v62, v52, v63);
    const double v65 = -0x1.55555555734a2p-3; /* -0.16666666667007229 */
    const double v66 = softplus_f64_1ulp_avx512_fma_f64(v64, v52, v65);
    const double v67 = 0x1.999999999b1d4p-3; /* 0.20000000000017215 */
    const double v68 = softplus_f64_1ulp_avx512_fma_f64(v66, v52, v67);
    const double v69 = -0x1.000000000004bp-2; /* -0.25000000000000416 */
    const double v70 = softplus_f64_1ulp_avx512_fma_f64(v68, v52, v69);
    const double v71 = 0x1.5555555555558p-2; /* 0.33333333333333348 */
    const double v72 = softplus_f64_1ulp_avx512_fma_f64(v52, v70, v71);
    const double v73 = -0x1p-1; /* -0.5 */
    const double v74 = softplus_f64_1ulp_avx512_fma_f64(v72, v52, v73);
    const double v75 = v52 * v52;
    const double v76 = v51 - v52;
    const double v77 = v49 + v76;
    const double v78 = v44 - v48;
    const double v79 = v78 + v47;
    const double v80 = v77 + v79;
    const double v81 = softplus_f64_1ulp_avx512_table4[(uint32_t)v41 & (32u - 1)];
    const double v82 = v80 + v81;
    const double v83 = softplus_f64_1ulp_avx512_fma_f64(v74, v75, v82);
    const double v84 = v53 - v54;
    const double v85 = v84 + v52;
    const double v86 = v83 + v85;
    const double v87 = v55 - v2;
    const double v88 = v54 - v87;
    const double v89 = v55 - v87;
    const double v90 = v2 - v89;
    const double v91 = v88 + v90;
    const double v92 = v86 + v91;
    const double v93 = v55 + v92;
    const double v94 = v4 ? v93 : v2;
    const double r0 = v94;
    return r0;
}

static void softplus_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_F64_1ULP_AVX512_AVX2 static inline SOFTPLUS_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_F64_1ULP_AVX512_AVX512 static inline SOFTPLUS_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SOFTPLUS_F64_1ULP_AVX512_AVX2 __m256i softplus_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

SOFTPLUS_F64_1ULP_AVX512_AVX2 __m128i softplus_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SOFTPLUS_F64_1ULP_AVX512_AVX2 __m256d softplus_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
SOFTPLUS_F64_1ULP_AVX512_AVX2 __m256d softplus_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = softplus_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

SOFTPLUS_F64_1ULP_AVX512_AVX2 void softplus_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v3 = _mm256_set1_pd(INFINITY);
    const __m256d v5 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v6 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v7 = _mm256_set1_pd(-0x1.abc49e21ed891p-56); /* -2.3189351801144633e-17 */
    const __m256d v8 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v9 = _mm256_set1_pd(-0x1.75p+9); /* -746 */
    const __m256d v15 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v18 = _mm256_set1_pd(0x1.9f6a8a161c9eap-13); /* 0.00019808586575072114 */
    const __m256d v19 = _mm256_set1_pd(0x1.6c16cdf81878ep-10); /* 0.0013888896192146591 */
    const __m256d v21 = _mm256_set1_pd(0x1.111110f309f77p-7); /* 0.0083333332787132019 */
    const __m256d v23 = _mm256_set1_pd(0x1.555555555ae11p-5); /* 0.041666666666824288 */
    const __m256d v25 = _mm256_set1_pd(0x1.5555555555ba6p-3); /* 0.16666666666671154 */
    const __m256d v27 = _mm256_set1_pd(0x1.0000000000004p-1); /* 0.50000000000000044 */
    const __m256d v50 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v56 = _mm256_set1_pd(0x1.74a6d2ef85db5p-4); /* 0.090979408233002726 */
    const __m256d v57 = _mm256_set1_pd(-0x1.999b52720f7ap-4); /* -0.10000164227764552 */
    const __m256d v59 = _mm256_set1_pd(0x1.c71c8c80d6257p-4); /* 0.11111121067131911 */
    const __m256d v61 = _mm256_set1_pd(-0x1.0000004f29ba9p-3); /* -0.12500000230394662 */
    const __m256d v63 = _mm256_set1_pd(0x1.2492492954a7p-3); /* 0.14285714299565511 */
    const __m256d v65 = _mm256_set1_pd(-0x1.55555555734a2p-3); /* -0.16666666667007229 */
    const __m256d v67 = _mm256_set1_pd(0x1.999999999b1d4p-3); /* 0.20000000000017215 */
    const __m256d v69 = _mm256_set1_pd(-0x1.000000000004bp-2); /* -0.25000000000000416 */
    const __m256d v71 = _mm256_set1_pd(0x1.5555555555558p-2); /* 0.33333333333333348 */
    const __m256d v73 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_max_pd(v0l, v1);
    const __m256d v2h = _mm256_max_pd(v0h, v1);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v3, _CMP_LT_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v3, _CMP_LT_OQ));
    const __m256i v4 = softplus_f64_1ulp_avx512_join_mask_avx2(v4l, v4h);
    const __m256d v10l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v10h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v11l = _mm256_xor_pd(v10l, _mm256_set1_pd(-0.0));
    const __m256d v11h = _mm256_xor_pd(v10h, _mm256_set1_pd(-0.0));
    const __m256d v12l = _mm256_max_pd(v9, v11l);
    const __m256d v12h = _mm256_max_pd(v9, v11h);
    const __m256d v13l = _mm256_fmadd_pd(v8, v12l, v5);
    const __m256d v13h = _mm256_fmadd_pd(v8, v12h, v5);
    const __m256d v14l = _mm256_sub_pd(v13l, v5);
    const __m256d v14h = _mm256_sub_pd(v13h, v5);
    const __m256d v16l = _mm256_fmadd_pd(v15, v14l, v12l);
    const __m256d v16h = _mm256_fmadd_pd(v15, v14h, v12h);
    const __m256d v17l = _mm256_fmadd_pd(v7, v14l, v16l);
    const __m256d v17h = _mm256_fmadd_pd(v7, v14h, v16h);
    const __m256d v20l = _mm256_fmadd_pd(v17l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v17h, v18, v19);
    const __m256d v22l = _mm256_fmadd_pd(v17l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v17h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v17l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v17h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v17l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v17h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v17l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v17h, v27);
    const __m256d v29l = _mm256_fmadd_pd(v17l, v28l, v6);
    const __m256d v29h = _mm256_fmadd_pd(v17h, v28h, v6);
    const __m256i v30l = _mm256_castpd_si256(v13l);
    const __m256i v30h = _mm256_castpd_si256(v13h);
    const __m128i v31l = softplus_f64_1ulp_avx512_wrap_avx2(v30l);
    const __m128i v31h = softplus_f64_1ulp_avx512_wrap_avx2(v30h);
    const __m256i v31 = _mm256_set_m128i(v31h, v31l);
    const __m256d v32l = softplus_f64_1ulp_avx512_gather_f64_avx2(softplus_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v31), _mm_set1_epi32(15)));
    const __m256d v32h = softplus_f64_1ulp_avx512_gather_f64_avx2(softplus_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v31, 1), _mm_set1_epi32(15)));
    const __m256d v33l = _mm256_mul_pd(v17l, v32l);
    const __m256d v33h = _mm256_mul_pd(v17h, v32h);
    const __m256d v34l = softplus_f64_1ulp_avx512_gather_f64_avx2(softplus_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v31), _mm_set1_epi32(15)));
    const __m256d v34h = softplus_f64_1ulp_avx512_gather_f64_avx2(softplus_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v31, 1), _mm_set1_epi32(15)));
    const __m256d v35l = _mm256_fmadd_pd(v29l, v33l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v29h, v33h, v34h);
    const __m256d v36l = _mm256_add_pd(v35l, v32l);
    const __m256d v36h = _mm256_add_pd(v35h, v32h);
    const __m256d v37l = softplus_f64_1ulp_avx512_lanes_scalef_f64_avx2(v36l, v14l);
    const __m256d v37h = softplus_f64_1ulp_avx512_lanes_scalef_f64_avx2(v36h, v14h);
    const __m256d v38l = _mm256_add_pd(v6, v37l);
    const __m256d v38h = _mm256_add_pd(v6, v37h);
    const __m256d v39l = _mm256_add_pd(v5, v38l);
    const __m256d v39h = _mm256_add_pd(v5, v38h);
    const __m256i v40l = _mm256_castpd_si256(v39l);
    const __m256i v40h = _mm256_castpd_si256(v39h);
    const __m128i v41l = softplus_f64_1ulp_avx512_wrap_avx2(v40l);
    const __m128i v41h = softplus_f64_1ulp_avx512_wrap_avx2(v40h);
    const __m256i v41 = _mm256_set_m128i(v41h, v41l);
    const __m256d v42l = softplus_f64_1ulp_avx512_gather_f64_avx2(softplus_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v41), _mm_set1_epi32(31)));
    const __m256d v42h = softplus_f64_1ulp_avx512_gather_f64_avx2(softplus_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v41, 1), _mm_set1_epi32(31)));
    const __m256d v43l = _mm256_sub_pd(v6, v38l);
    const __m256d v43h = _mm256_sub_pd(v6, v38h);
    const __m256d v44l = _mm256_add_pd(v43l, v37l);
    const __m256d v44h = _mm256_add_pd(v43h, v37h);
    const __m256d v45l = _mm256_sub_pd(v32l, v36l);
    const __m256d v45h = _mm256_sub_pd(v32h, v36h);
    const __m256d v46l = _mm256_add_pd(v35l, v45l);
    const __m256d v46h = _mm256_add_pd(v35h, v45h);
    const __m256d v47l = softplus_f64_1ulp_avx512_lanes_scalef_f64_avx2(v46l, v14l);
    const __m256d v47h = softplus_f64_1ulp_avx512_lanes_scalef_f64_avx2(v46h, v14h);
    const __m256d v48l = _mm256_add_pd(v44l, v47l);
    const __m256d v48h = _mm256_add_pd(v44h, v47h);
    const __m256d v49l = _mm256_mul_pd(v42l, v48l);
    const __m256d v49h = _mm256_mul_pd(v42h, v48h);
    const __m256d v51l = _mm256_fmadd_pd(v38l, v42l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v38h, v42h, v50);
    const __m256d v52l = _mm256_add_pd(v49l, v51l);
    const __m256d v52h = _mm256_add_pd(v49h, v51h);
    const __m256d v53l = softplus_f64_1ulp_avx512_gather_f64_avx2(softplus_f64_1ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v41), _mm_set1_epi32(31)));
    const __m256d v53h = softplus_f64_1ulp_avx512_gather_f64_avx2(softplus_f64_1ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v41, 1), _mm_set1_epi32(31)));
    const __m256d v54l = _mm256_add_pd(v52l, v53l);
    const __m256d v54h = _mm256_add_pd(v52h, v53h);
    const __m256d v55l = _mm256_add_pd(v2l, v54l);
    const __m256d v55h = _mm256_add_pd(v2h, v54h);
    const __m256d v58l = _mm256_fmadd_pd(v56, v52l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56, v52h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v52l, v58l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v52h, v58h, v59);
    const __m256d v62l = _mm256_fmadd_pd(v60l, v52l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v60h, v52h, v61);
    const __m256d v64l = _mm256_fmadd_pd(v62l, v52l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v62h, v52h, v63);
    const __m256d v66l = _mm256_fmadd_pd(v64l, v52l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v64h, v52h, v65);
    const __m256d v68l = _mm256_fmadd_pd(v66l, v52l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v66h, v52h, v67);
    const __m256d v70l = _mm256_fmadd_pd(v68l, v52l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v68h, v52h, v69);
    const __m256d v72l = _mm256_fmadd_pd(v52l, v70l, v71);
    const __m256d v72h = _mm256_fmadd_pd(v52h, v70h, v71);
    const __m256d v74l = _mm256_fmadd_pd(v72l, v52l, v73);
    const __m256d v74h = _mm256_fmadd_pd(v72h, v52h, v73);
    const __m256d v75l = _mm256_mul_pd(v52l, v52l);
    const __m256d v75h = _mm256_mul_pd(v52h, v52h);
    const __m256d v76l = _mm256_sub_pd(v51l, v52l);
    const __m256d v76h = _mm256_sub_pd(v51h, v52h);
    const __m256d v77l = _mm256_add_pd(v49l, v76l);
    const __m256d v77h = _mm256_add_pd(v49h, v76h);
    const __m256d v78l = _mm256_sub_pd(v44l, v48l);
    const __m256d v78h = _mm256_sub_pd(v44h, v48h);
    const __m256d v79l = _mm256_add_pd(v78l, v47l);
    const __m256d v79h = _mm256_add_pd(v78h, v47h);
    const __m256d v80l = _mm256_add_pd(v77l, v79l);
    const __m256d v80h = _mm256_add_pd(v77h, v79h);
    const __m256d v81l = softplus_f64_1ulp_avx512_gather_f64_avx2(softplus_f64_1ulp_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v41), _mm_set1_epi32(31)));
    const __m256d v81h = softplus_f64_1ulp_avx512_gather_f64_avx2(softplus_f64_1ulp_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v41, 1), _mm_set1_epi32(31)));
    const __m256d v82l = _mm256_add_pd(v80l, v81l);
    const __m256d v82h = _mm256_add_pd(v80h, v81h);
    const __m256d v83l = _mm256_fmadd_pd(v74l, v75l, v82l);
    const __m256d v83h = _mm256_fmadd_pd(v74h, v75h, v82h);
    const __m256d v84l = _mm256_sub_pd(v53l, v54l);
    const __m256d v84h = _mm256_sub_pd(v53h, v54h);
    const __m256d v85l = _mm256_add_pd(v84l, v52l);
    const __m256d v85h = _mm256_add_pd(v84h, v52h);
    const __m256d v86l = _mm256_add_pd(v83l, v85l);
    const __m256d v86h = _mm256_add_pd(v83h, v85h);
    const __m256d v87l = _mm256_sub_pd(v55l, v2l);
    const __m256d v87h = _mm256_sub_pd(v55h, v2h);
    const __m256d v88l = _mm256_sub_pd(v54l, v87l);
    const __m256d v88h = _mm256_sub_pd(v54h, v87h);
    const __m256d v89l = _mm256_sub_pd(v55l, v87l);
    const __m256d v89h = _mm256_sub_pd(v55h, v87h);
    const __m256d v90l = _mm256_sub_pd(v2l, v89l);
    const __m256d v90h = _mm256_sub_pd(v2h, v89h);
    const __m256d v91l = _mm256_add_pd(v88l, v90l);
    const __m256d v91h = _mm256_add_pd(v88h, v90h);
    const __m256d v92l = _mm256_add_pd(v86l, v91l);
    const __m256d v92h = _mm256_add_pd(v86h, v91h);
    const __m256d v93l = _mm256_add_pd(v55l, v92l);
    const __m256d v93h = _mm256_add_pd(v55h, v92h);
    const __m256d v94l = _mm256_blendv_pd(v2l, v93l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v94h = _mm256_blendv_pd(v2h, v93h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    _mm256_storeu_pd(y, v94l);
    _mm256_storeu_pd(y + 4, v94h);
}

static SOFTPLUS_F64_1ULP_AVX512_AVX2_TARGET void softplus_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        softplus_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        softplus_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SOFTPLUS_F64_1ULP_AVX512_AVX512 __m512d softplus_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
SOFTPLUS_F64_1ULP_AVX512_AVX512 __m512d softplus_f64_1ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SOFTPLUS_F64_1ULP_AVX512_AVX512 __mmask8 softplus_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SOFTPLUS_F64_1ULP_AVX512_AVX512 void softplus_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v3 = _mm512_set1_pd(INFINITY);
    const __m512d v5 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v6 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v7 = _mm512_set1_pd(-0x1.abc49e21ed891p-56); /* -2.3189351801144633e-17 */
    const __m512d v8 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v9 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v15 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v18 = _mm512_set1_pd(0x1.9f6a8a161c9eap-13); /* 0.00019808586575072114 */
    const __m512d v19 = _mm512_set1_pd(0x1.6c16cdf81878ep-10); /* 0.0013888896192146591 */
    const __m512d v21 = _mm512_set1_pd(0x1.111110f309f77p-7); /* 0.0083333332787132019 */
    const __m512d v23 = _mm512_set1_pd(0x1.555555555ae11p-5); /* 0.041666666666824288 */
    const __m512d v25 = _mm512_set1_pd(0x1.5555555555ba6p-3); /* 0.16666666666671154 */
    const __m512d v27 = _mm512_set1_pd(0x1.0000000000004p-1); /* 0.50000000000000044 */
    const __m512d v50 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v56 = _mm512_set1_pd(0x1.74a6d2ef85db5p-4); /* 0.090979408233002726 */
    const __m512d v57 = _mm512_set1_pd(-0x1.999b52720f7ap-4); /* -0.10000164227764552 */
    const __m512d v59 = _mm512_set1_pd(0x1.c71c8c80d6257p-4); /* 0.11111121067131911 */
    const __m512d v61 = _mm512_set1_pd(-0x1.0000004f29ba9p-3); /* -0.12500000230394662 */
    const __m512d v63 = _mm512_set1_pd(0x1.2492492954a7p-3); /* 0.14285714299565511 */
    const __m512d v65 = _mm512_set1_pd(-0x1.55555555734a2p-3); /* -0.16666666667007229 */
    const __m512d v67 = _mm512_set1_pd(0x1.999999999b1d4p-3); /* 0.20000000000017215 */
    const __m512d v69 = _mm512_set1_pd(-0x1.000000000004bp-2); /* -0.25000000000000416 */
    const __m512d v71 = _mm512_set1_pd(0x1.5555555555558p-2); /* 0.33333333333333348 */
    const __m512d v73 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d t0_0 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table3 + 8);
    const __m512d t3_2 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table3 + 16);
    const __m512d t3_3 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table3 + 24);
    const __m512d t4_0 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table4);
    const __m512d t4_1 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table4 + 8);
    const __m512d t4_2 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table4 + 16);
    const __m512d t4_3 = _mm512_loadu_pd(softplus_f64_1ulp_avx512_table4 + 24);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_max_pd(v0l, v1);
    const __m512d v2h = _mm512_max_pd(v0h, v1);
    const __mmask8 v4l = _mm512_cmp_pd_mask(v2l, v3, _CMP_LT_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v2h, v3, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v10l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v10h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v11l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v10l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v11h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v10h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v12l = _mm512_max_pd(v9, v11l);
    const __m512d v12h = _mm512_max_pd(v9, v11h);
    const __m512d v13l = _mm512_fmadd_pd(v8, v12l, v5);
    const __m512d v13h = _mm512_fmadd_pd(v8, v12h, v5);
    const __m512d v14l = _mm512_sub_pd(v13l, v5);
    const __m512d v14h = _mm512_sub_pd(v13h, v5);
    const __m512d v16l = _mm512_fmadd_pd(v15, v14l, v12l);
    const __m512d v16h = _mm512_fmadd_pd(v15, v14h, v12h);
    const __m512d v17l = _mm512_fmadd_pd(v7, v14l, v16l);
    const __m512d v17h = _mm512_fmadd_pd(v7, v14h, v16h);
    const __m512d v20l = _mm512_fmadd_pd(v17l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v17h, v18, v19);
    const __m512d v22l = _mm512_fmadd_pd(v17l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v17h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v17l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v17h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v17l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v17h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v17l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v17h, v27);
    const __m512d v29l = _mm512_fmadd_pd(v17l, v28l, v6);
    const __m512d v29h = _mm512_fmadd_pd(v17h, v28h, v6);
    const __m512i v30l = _mm512_castpd_si512(v13l);
    const __m512i v30h = _mm512_castpd_si512(v13h);
    const __m256i v31l = _mm512_cvtepi64_epi32(v30l);
    const __m256i v31h = _mm512_cvtepi64_epi32(v30h);
    const __m512i v31 = _mm512_inserti32x8(_mm512_castsi256_si512(v31l), v31h, 1);
    const __m512d v32l = softplus_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v31), t0_0, t0_1);
    const __m512d v32h = softplus_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v31, 1), t0_0, t0_1);
    const __m512d v33l = _mm512_mul_pd(v17l, v32l);
    const __m512d v33h = _mm512_mul_pd(v17h, v32h);
    const __m512d v34l = softplus_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v31), t1_0, t1_1);
    const __m512d v34h = softplus_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v31, 1), t1_0, t1_1);
    const __m512d v35l = _mm512_fmadd_pd(v29l, v33l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v29h, v33h, v34h);
    const __m512d v36l = _mm512_add_pd(v35l, v32l);
    const __m512d v36h = _mm512_add_pd(v35h, v32h);
    const __m512d v37l = _mm512_scalef_pd(v36l, v14l);
    const __m512d v37h = _mm512_scalef_pd(v36h, v14h);
    const __m512d v38l = _mm512_add_pd(v6, v37l);
    const __m512d v38h = _mm512_add_pd(v6, v37h);
    const __m512d v39l = _mm512_add_pd(v5, v38l);
    const __m512d v39h = _mm512_add_pd(v5, v38h);
    const __m512i v40l = _mm512_castpd_si512(v39l);
    const __m512i v40h = _mm512_castpd_si512(v39h);
    const __m256i v41l = _mm512_cvtepi64_epi32(v40l);
    const __m256i v41h = _mm512_cvtepi64_epi32(v40h);
    const __m512i v41 = _mm512_inserti32x8(_mm512_castsi256_si512(v41l), v41h, 1);
    const __m512d v42l = softplus_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v41), t2_0, t2_1, t2_2, t2_3);
    const __m512d v42h = softplus_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v41, 1), t2_0, t2_1, t2_2, t2_3);
    const __m512d v43l = _mm512_sub_pd(v6, v38l);
    const __m512d v43h = _mm512_sub_pd(v6, v38h);
    const __m512d v44l = _mm512_add_pd(v43l, v37l);
    const __m512d v44h = _mm512_add_pd(v43h, v37h);
    const __m512d v45l = _mm512_sub_pd(v32l, v36l);
    const __m512d v45h = _mm512_sub_pd(v32h, v36h);
    const __m512d v46l = _mm512_add_pd(v35l, v45l);
    const __m512d v46h = _mm512_add_pd(v35h, v45h);
    const __m512d v47l = _mm512_scalef_pd(v46l, v14l);
    const __m512d v47h = _mm512_scalef_pd(v46h, v14h);
    const __m512d v48l = _mm512_add_pd(v44l, v47l);
    const __m512d v48h = _mm512_add_pd(v44h, v47h);
    const __m512d v49l = _mm512_mul_pd(v42l, v48l);
    const __m512d v49h = _mm512_mul_pd(v42h, v48h);
    const __m512d v51l = _mm512_fmadd_pd(v38l, v42l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v38h, v42h, v50);
    const __m512d v52l = _mm512_add_pd(v49l, v51l);
    const __m512d v52h = _mm512_add_pd(v49h, v51h);
    const __m512d v53l = softplus_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v41), t3_0, t3_1, t3_2, t3_3);
    const __m512d v53h = softplus_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v41, 1), t3_0, t3_1, t3_2, t3_3);
    const __m512d v54l = _mm512_add_pd(v52l, v53l);
    const __m512d v54h = _mm512_add_pd(v52h, v53h);
    const __m512d v55l = _mm512_add_pd(v2l, v54l);
    const __m512d v55h = _mm512_add_pd(v2h, v54h);
    const __m512d v58l = _mm512_fmadd_pd(v56, v52l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v56, v52h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v52l, v58l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v52h, v58h, v59);
    const __m512d v62l = _mm512_fmadd_pd(v60l, v52l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v60h, v52h, v61);
    const __m512d v64l = _mm512_fmadd_pd(v62l, v52l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v62h, v52h, v63);
    const __m512d v66l = _mm512_fmadd_pd(v64l, v52l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v64h, v52h, v65);
    const __m512d v68l = _mm512_fmadd_pd(v66l, v52l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v66h, v52h, v67);
    const __m512d v70l = _mm512_fmadd_pd(v68l, v52l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v68h, v52h, v69);
    const __m512d v72l = _mm512_fmadd_pd(v52l, v70l, v71);
    const __m512d v72h = _mm512_fmadd_pd(v52h, v70h, v71);
    const __m512d v74l = _mm512_fmadd_pd(v72l, v52l, v73);
    const __m512d v74h = _mm512_fmadd_pd(v72h, v52h, v73);
    const __m512d v75l = _mm512_mul_pd(v52l, v52l);
    const __m512d v75h = _mm512_mul_pd(v52h, v52h);
    const __m512d v76l = _mm512_sub_pd(v51l, v52l);
    const __m512d v76h = _mm512_sub_pd(v51h, v52h);
    const __m512d v77l = _mm512_add_pd(v49l, v76l);
    const __m512d v77h = _mm512_add_pd(v49h, v76h);
    const __m512d v78l = _mm512_sub_pd(v44l, v48l);
    const __m512d v78h = _mm512_sub_pd(v44h, v48h);
    const __m512d v79l = _mm512_add_pd(v78l, v47l);
    const __m512d v79h = _mm512_add_pd(v78h, v47h);
    const __m512d v80l = _mm512_add_pd(v77l, v79l);
    const __m512d v80h = _mm512_add_pd(v77h, v79h);
    const __m512d v81l = softplus_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v41), t4_0, t4_1, t4_2, t4_3);
    const __m512d v81h = softplus_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v41, 1), t4_0, t4_1, t4_2, t4_3);
    const __m512d v82l = _mm512_add_pd(v80l, v81l);
    const __m512d v82h = _mm512_add_pd(v80h, v81h);
    const __m512d v83l = _mm512_fmadd_pd(v74l, v75l, v82l);
    const __m512d v83h = _mm512_fmadd_pd(v74h, v75h, v82h);
    const __m512d v84l = _mm512_sub_pd(v53l, v54l);
    const __m512d v84h = _mm512_sub_pd(v53h, v54h);
    const __m512d v85l = _mm512_add_pd(v84l, v52l);
    const __m512d v85h = _mm512_add_pd(v84h, v52h);
    const __m512d v86l = _mm512_add_pd(v83l, v85l);
    const __m512d v86h = _mm512_add_pd(v83h, v85h);
    const __m512d v87l = _mm512_sub_pd(v55l, v2l);
    const __m512d v87h = _mm512_sub_pd(v55h, v2h);
    const __m512d v88l = _mm512_sub_pd(v54l, v87l);
    const __m512d v88h = _mm512_sub_pd(v54h, v87h);
    const __m512d v89l = _mm512_sub_pd(v55l, v87l);
    const __m512d v89h = _mm512_sub_pd(v55h, v87h);
    const __m512d v90l = _mm512_sub_pd(v2l, v89l);
    const __m512d v90h = _mm512_sub_pd(v2h, v89h);
    const __m512d v91l = _mm512_add_pd(v88l, v90l);
    const __m512d v91h = _mm512_add_pd(v88h, v90h);
    const __m512d v92l = _mm512_add_pd(v86l, v91l);
    const __m512d v92h = _mm512_add_pd(v86h, v91h);
    const __m512d v93l = _mm512_add_pd(v55l, v92l);
    const __m512d v93h = _mm512_add_pd(v55h, v92h);
    const __m512d v94l = _mm512_mask_blend_pd((__mmask8)v4, v2l, v93l);
    const __m512d v94h = _mm512_mask_blend_pd(softplus_f64_1ulp_avx512_high_mask_avx512(v4), v2h, v93h);
    _mm512_storeu_pd(y, v94l);
    _mm512_storeu_pd(y + 8, v94h);
}

static SOFTPLUS_F64_1ULP_AVX512_AVX512_TARGET void softplus_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        softplus_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_f64_1ulp_avx512_level(void) {
#if defined(SOFTPLUS_F64_1ULP_AVX512_FORCE_ISA)
    return SOFTPLUS_F64_1ULP_AVX512_FORCE_ISA;
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

double softplus_f64_1ulp_avx512(double x) {
    return softplus_f64_1ulp_avx512_element(x);
}

void softplus_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_f64_1ulp_avx512_level();
    if (level == 2) {
        softplus_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_f64_1ulp_avx512_array_portable(x, y, n);
}
