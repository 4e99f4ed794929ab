/* tgamma_4ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    2.372920 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.20023ep+2 (-4.50013685, encoding 0xc090011f)
 *   result there -0x1.eb9282p-5 (-0.0600063838, encoding 0xbd75c941)
 *   mean error   0.188354 ulp
 *   misrounded   390702392 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6a2649014a11fa9320a721b3b457b2c0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 1 --isa avx512 --time 60s --seed 1 --threads 1 --archive tgamma_1ulp_avx512.db
 *                time: 1.7183 ns/element as avx512 code (inputs mean)
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
#include "tgamma_4ulp_avx512.h"

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
static inline float tgamma_4ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float tgamma_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tgamma_4ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_4ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float tgamma_4ulp_avx512_getmant75_f32(float a) {
    float m = tgamma_4ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

static inline double tgamma_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double tgamma_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tgamma_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tgamma_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double tgamma_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tgamma_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int tgamma_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tgamma_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tgamma_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tgamma_4ulp_avx512_getmant_f64(a) * tgamma_4ulp_avx512_pow2_f64(s) * tgamma_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tgamma_4ulp_avx512_signaling_f64(a)) ? p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double tgamma_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline float tgamma_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_4ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int64_t tgamma_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static const double tgamma_4ulp_avx512_table0[16] = {
    0x1.5555555555555p+0, 0x1.3b13b13b13b14p+0, 0x1.2492492492492p+0, 0x1.1111111111111p+0,
    0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1, 0x1.af286bca1af28p-1,
    0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1, 0x1.642c8590b2164p-1,
    0x1.5555555555555p-1, 0x1.47ae147ae147bp-1, 0x1.3b13b13b13b14p-1, 0x1.2f684bda12f68p-1,
};

static const double tgamma_4ulp_avx512_table1[16] = {
    -0x1.269621134db91p-2, -0x1.a93ed3c8ad9e5p-3, -0x1.1178e8227e47ap-3, -0x1.08598b59e3a06p-4,
    0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4, 0x1.5ff3070a793d6p-3,
    0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2, 0x1.739d7f6bbd007p-2,
    0x1.9f323ecbf984dp-2, 0x1.c8ff7c79a9a21p-2, 0x1.f128f5faf06ecp-2, 0x1.0be72e4252a83p-1,
};

static const double tgamma_4ulp_avx512_table2[16] = {
    0x1.fff53d2448d8dp-1, 0x1.0b4fe865d5b7ap+0, 0x1.1725a5aef8478p+0, 0x1.2381864d9292p+0,
    0x1.30697a96af622p+0, 0x1.3de3b62eedd39p+0, 0x1.4bf6b3056990bp+0, 0x1.5aa9347069ecp+0,
    0x1.6a024a6d56a95p+0, 0x1.7a095505823e2p+0, 0x1.8ac607d96b035p+0, 0x1.9c406dd4274e4p+0,
    0x1.ae80ed08c3b53p+0, 0x1.c1904abb6ee99p+0, 0x1.d577af9863a03p+0, 0x1.ea40ac1a96fadp+0,
};

static inline float tgamma_4ulp_avx512_element(float x) {
    const double v0 = 0x1.7164a85cd3d28p+0; /* 1.4429421640996427 */
    const double v1 = -0x1.fa5f7849c5202p-3; /* -0.24725240683677902 */
    const double v2 = 0x1.8p+5; /* 48 */
    const float v3 = 0x1p-1f; /* 0.5 */
    const float v4 = x;
    const int v5 = v3 <= v4;
    const double v6 = (double)v4;
    const double v7 = 0x1p+0; /* 1 */
    const double v8 = v7 - v6;
    const double v9 = v5 ? v6 : v8;
    const double v10 = v2 < v9 ? v2 : v9;
    const double v11 = 0x1.615efa606023ep+1; /* 2.7607109995444992 */
    const double v12 = v10 + v11;
    const float v13 = (float)v12;
    const float v14 = tgamma_4ulp_avx512_getexp_f32(v13);
    const float v15 = tgamma_4ulp_avx512_getmant75_f32(v13);
    const float v16 = tgamma_4ulp_avx512_getexp_f32(v15);
    const float v17 = v14 - v16;
    const double v18 = (double)v17;
    const double v19 = -v18;
    const double v20 = tgamma_4ulp_avx512_scalef_f64(v12, v19);
    const float v21 = 0x1.7fffe8p+19f; /* 786431.25 */
    const float v22 = v15 + v21;
    const int32_t v23 = tgamma_4ulp_avx512_bits_f32(v22);
    const double v24 = tgamma_4ulp_avx512_table0[(uint32_t)v23 & (16u - 1)];
    const double v25 = -0x1.fffffe006427p-1; /* -0.99999994044089924 */
    const double v26 = tgamma_4ulp_avx512_fma_f64(v20, v24, v25);
    const double v27 = 0x1.559c7afbec912p-2; /* 0.33360473787901512 */
    const double v28 = tgamma_4ulp_avx512_fma_f64(v1, v26, v27);
    const double v29 = -0x1.00005c0a3341bp-1; /* -0.50000274300112169 */
    const double v30 = tgamma_4ulp_avx512_fma_f64(v28, v26, v29);
    const double v31 = tgamma_4ulp_avx512_fma_f64(v30, v26, v7);
    const double v32 = 0x1.caa6c28c7812ap-22; /* 4.2715240835927893e-07 */
    const double v33 = 0x1.62e42fd33f538p-1; /* 0.69314717725470754 */
    const double v34 = tgamma_4ulp_avx512_table1[(uint32_t)v23 & (16u - 1)];
    const double v35 = tgamma_4ulp_avx512_fma_f64(v31, v26, v34);
    const double v36 = tgamma_4ulp_avx512_fma_f64(v33, v18, v35);
    const double v37 = v36 - v7;
    const double v38 = 0x1.0b01aa5db4e1bp-2; /* 0.26074854084910876 */
    const double v39 = v12 - v38;
    const double v40 = 0x1.5119eb2505d63p-1; /* 0.65840086771906348 */
    const double v41 = tgamma_4ulp_avx512_fma_f64(v37, v39, v40);
    const double v42 = tgamma_4ulp_avx512_fma_f64(v31, v32, v41);
    const double v43 = 0x1.8p+48; /* 422212465065984 */
    const double v44 = tgamma_4ulp_avx512_fma_f64(v0, v42, v43);
    const int64_t v45 = tgamma_4ulp_avx512_bits_f64(v44);
    const int32_t v46 = (int32_t)(uint32_t)(uint64_t)v45;
    const double v47 = tgamma_4ulp_avx512_table2[(uint32_t)v46 & (16u - 1)];
    const double v48 = v44 - v43;
    const double v49 = -0x1.62e429c63605ap-1; /* -0.69314699692314297 */
    const double v50 = tgamma_4ulp_avx512_fma_f64(v48, v49, v42);
    const double v51 = 0x1.52d770323ef99p-3; /* 0.16544997838343248 */
    const double v52 = 0x1.fffae5c850fa3p-2; /* 0.49998053584226393 */
    const double v53 = tgamma_4ulp_avx512_fma_f64(v51, v50, v52);
    const double v54 = tgamma_4ulp_avx512_fma_f64(v50, v53, v7);
    const double v55 = v47 * v50;
    const double v56 = v54 * v55;
    const double v57 = v47 + v56;
    const double v58 = 0x1.811121761096cp+1; /* 3.0083352877128871 */
    const double v59 = v10 + v58;
    const double v60 = 0x1.00fd544e5ade5p+1; /* 2.0077309973328163 */
    const double v61 = tgamma_4ulp_avx512_fma_f64(v10, v10, v60);
    const double v62 = -0x1.828df603accdfp+2; /* -6.0399146114243356 */
    const double v63 = tgamma_4ulp_avx512_fma_f64(v59, v61, v62);
    const double v64 = v12 * v63;
    const double v65 = v7 / v64;
    const double v66 = -0x1.d6be4f216ab07p-34; /* -1.0703465589725277e-10 */
    const double v67 = tgamma_4ulp_avx512_fma_f64(v12, v65, v66);
    const double v68 = 0x1.116e1f22ab7b8p-44; /* 6.0713692426649418e-14 */
    const double v69 = tgamma_4ulp_avx512_fma_f64(v57, v67, v68);
    const double v70 = tgamma_4ulp_avx512_scalef_f64(v69, v48);
    const float v71 = (float)v70;
    const int v72 = !v5;
    float r0 = v71;
    if (v72) {
        const float v73 = tgamma_4ulp_avx512_abs_f32(v4);
        const float v74 = 0x1p-30f; /* 9.31322575e-10 */
        const int v75 = v73 < v74;
        const float v76 = 0x1p+0f; /* 1 */
        const float v77 = v76 / v4;
        const float v78 = tgamma_4ulp_avx512_rint_f32(v4);
        const int v79 = v4 == v78;
        const float v80 = 0x0p+0f; /* 0 */
        const int v81 = v4 < v80;
        const int v82 = v79 & v81;
        const float v83 = NAN;
        const double v84 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v85 = v4 - v78;
        const double v86 = (double)v85;
        const double v87 = v84 * v86;
        const double v88 = v87 * v87;
        const double v89 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v90 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v91 = tgamma_4ulp_avx512_fma_f64(v88, v89, v90);
        const double v92 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v93 = tgamma_4ulp_avx512_fma_f64(v88, v91, v92);
        const double v94 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v95 = tgamma_4ulp_avx512_fma_f64(v88, v93, v94);
        const double v96 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v97 = tgamma_4ulp_avx512_fma_f64(v88, v95, v96);
        const double v98 = v88 * v87;
        const double v99 = tgamma_4ulp_avx512_fma_f64(v97, v98, v87);
        const int64_t v100 = tgamma_4ulp_avx512_bits_f64(v99);
        const double v101 = (double)v78;
        const double v102 = 0x1.8p+52; /* 6755399441055744 */
        const double v103 = v101 + v102;
        const int64_t v104 = tgamma_4ulp_avx512_bits_f64(v103);
        const int64_t v105 = INT64_C(63);
        const int64_t v106 = tgamma_4ulp_avx512_shl_i64(v104, v105);
        const int64_t v107 = v100 ^ v106;
        const double v108 = tgamma_4ulp_avx512_frombits_f64(v107);
        const double v109 = v108 * v70;
        const double v110 = v84 / v109;
        const float v111 = (float)v110;
        const float v112 = v82 ? v83 : v111;
        const float v113 = v75 ? v77 : v112;
        r0 = v113;
    }
    return r0;
}

static void tgamma_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_4ULP_AVX512_AVX2 static inline TGAMMA_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_4ULP_AVX512_AVX512 static inline TGAMMA_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

TGAMMA_4ULP_AVX512_AVX2 __m128i tgamma_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_4ULP_AVX512_AVX2 __m256i tgamma_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
TGAMMA_4ULP_AVX512_AVX2 __m256 tgamma_4ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_4ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_4ULP_AVX512_AVX2 __m256 tgamma_4ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = tgamma_4ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
TGAMMA_4ULP_AVX512_AVX2 __m256d tgamma_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

TGAMMA_4ULP_AVX512_AVX2 void tgamma_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.7164a85cd3d28p+0); /* 1.4429421640996427 */
    const __m256d v1 = _mm256_set1_pd(-0x1.fa5f7849c5202p-3); /* -0.24725240683677902 */
    const __m256d v2 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v3 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v7 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v11 = _mm256_set1_pd(0x1.615efa606023ep+1); /* 2.7607109995444992 */
    const __m256 v21 = _mm256_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m256d v25 = _mm256_set1_pd(-0x1.fffffe006427p-1); /* -0.99999994044089924 */
    const __m256d v27 = _mm256_set1_pd(0x1.559c7afbec912p-2); /* 0.33360473787901512 */
    const __m256d v29 = _mm256_set1_pd(-0x1.00005c0a3341bp-1); /* -0.50000274300112169 */
    const __m256d v32 = _mm256_set1_pd(0x1.caa6c28c7812ap-22); /* 4.2715240835927893e-07 */
    const __m256d v33 = _mm256_set1_pd(0x1.62e42fd33f538p-1); /* 0.69314717725470754 */
    const __m256d v38 = _mm256_set1_pd(0x1.0b01aa5db4e1bp-2); /* 0.26074854084910876 */
    const __m256d v40 = _mm256_set1_pd(0x1.5119eb2505d63p-1); /* 0.65840086771906348 */
    const __m256d v43 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v49 = _mm256_set1_pd(-0x1.62e429c63605ap-1); /* -0.69314699692314297 */
    const __m256d v51 = _mm256_set1_pd(0x1.52d770323ef99p-3); /* 0.16544997838343248 */
    const __m256d v52 = _mm256_set1_pd(0x1.fffae5c850fa3p-2); /* 0.49998053584226393 */
    const __m256d v58 = _mm256_set1_pd(0x1.811121761096cp+1); /* 3.0083352877128871 */
    const __m256d v60 = _mm256_set1_pd(0x1.00fd544e5ade5p+1); /* 2.0077309973328163 */
    const __m256d v62 = _mm256_set1_pd(-0x1.828df603accdfp+2); /* -6.0399146114243356 */
    const __m256d v66 = _mm256_set1_pd(-0x1.d6be4f216ab07p-34); /* -1.0703465589725277e-10 */
    const __m256d v68 = _mm256_set1_pd(0x1.116e1f22ab7b8p-44); /* 6.0713692426649418e-14 */
    const __m256 v74 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v76 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v80 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v83 = _mm256_set1_ps(NAN);
    const __m256d v84 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v89 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v90 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v92 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v94 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v96 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v102 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256 v4 = _mm256_loadu_ps(x);
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_LE_OQ));
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v8l = _mm256_sub_pd(v7, v6l);
    const __m256d v8h = _mm256_sub_pd(v7, v6h);
    const __m256d v9l = _mm256_blendv_pd(v8l, v6l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v9h = _mm256_blendv_pd(v8h, v6h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v10l = _mm256_min_pd(v2, v9l);
    const __m256d v10h = _mm256_min_pd(v2, v9h);
    const __m256d v12l = _mm256_add_pd(v10l, v11);
    const __m256d v12h = _mm256_add_pd(v10h, v11);
    const __m128 v13l = _mm256_cvtpd_ps(v12l);
    const __m128 v13h = _mm256_cvtpd_ps(v12h);
    const __m256 v13 = _mm256_set_m128(v13h, v13l);
    const __m256 v14 = tgamma_4ulp_avx512_lanes_getexp_f32_avx2(v13);
    const __m256 v15 = tgamma_4ulp_avx512_lanes_getmant75_f32_avx2(v13);
    const __m256 v16 = tgamma_4ulp_avx512_lanes_getexp_f32_avx2(v15);
    const __m256 v17 = _mm256_sub_ps(v14, v16);
    const __m256d v18l = _mm256_cvtps_pd(_mm256_castps256_ps128(v17));
    const __m256d v18h = _mm256_cvtps_pd(_mm256_extractf128_ps(v17, 1));
    const __m256d v19l = _mm256_xor_pd(v18l, _mm256_set1_pd(-0.0));
    const __m256d v19h = _mm256_xor_pd(v18h, _mm256_set1_pd(-0.0));
    const __m256d v20l = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v12l, v19l);
    const __m256d v20h = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v12h, v19h);
    const __m256 v22 = _mm256_add_ps(v15, v21);
    const __m256i v23 = _mm256_castps_si256(v22);
    const __m256d v24l = _mm256_i32gather_pd(tgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v23), _mm_set1_epi32(15)), 8);
    const __m256d v24h = _mm256_i32gather_pd(tgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v23, 1), _mm_set1_epi32(15)), 8);
    const __m256d v26l = _mm256_fmadd_pd(v20l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v20h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v1, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v1, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v26l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v26h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v30l, v26l, v7);
    const __m256d v31h = _mm256_fmadd_pd(v30h, v26h, v7);
    const __m256d v34l = _mm256_i32gather_pd(tgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v23), _mm_set1_epi32(15)), 8);
    const __m256d v34h = _mm256_i32gather_pd(tgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v23, 1), _mm_set1_epi32(15)), 8);
    const __m256d v35l = _mm256_fmadd_pd(v31l, v26l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v31h, v26h, v34h);
    const __m256d v36l = _mm256_fmadd_pd(v33, v18l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v33, v18h, v35h);
    const __m256d v37l = _mm256_sub_pd(v36l, v7);
    const __m256d v37h = _mm256_sub_pd(v36h, v7);
    const __m256d v39l = _mm256_sub_pd(v12l, v38);
    const __m256d v39h = _mm256_sub_pd(v12h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v37l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v37h, v39h, v40);
    const __m256d v42l = _mm256_fmadd_pd(v31l, v32, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v31h, v32, v41h);
    const __m256d v44l = _mm256_fmadd_pd(v0, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v0, v42h, v43);
    const __m256i v45l = _mm256_castpd_si256(v44l);
    const __m256i v45h = _mm256_castpd_si256(v44h);
    const __m128i v46l = tgamma_4ulp_avx512_wrap_avx2(v45l);
    const __m128i v46h = tgamma_4ulp_avx512_wrap_avx2(v45h);
    const __m256i v46 = _mm256_set_m128i(v46h, v46l);
    const __m256d v47l = _mm256_i32gather_pd(tgamma_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v46), _mm_set1_epi32(15)), 8);
    const __m256d v47h = _mm256_i32gather_pd(tgamma_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v46, 1), _mm_set1_epi32(15)), 8);
    const __m256d v48l = _mm256_sub_pd(v44l, v43);
    const __m256d v48h = _mm256_sub_pd(v44h, v43);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v49, v42l);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v49, v42h);
    const __m256d v53l = _mm256_fmadd_pd(v51, v50l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51, v50h, v52);
    const __m256d v54l = _mm256_fmadd_pd(v50l, v53l, v7);
    const __m256d v54h = _mm256_fmadd_pd(v50h, v53h, v7);
    const __m256d v55l = _mm256_mul_pd(v47l, v50l);
    const __m256d v55h = _mm256_mul_pd(v47h, v50h);
    const __m256d v56l = _mm256_mul_pd(v54l, v55l);
    const __m256d v56h = _mm256_mul_pd(v54h, v55h);
    const __m256d v57l = _mm256_add_pd(v47l, v56l);
    const __m256d v57h = _mm256_add_pd(v47h, v56h);
    const __m256d v59l = _mm256_add_pd(v10l, v58);
    const __m256d v59h = _mm256_add_pd(v10h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v10l, v10l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v10h, v10h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v59l, v61l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v59h, v61h, v62);
    const __m256d v64l = _mm256_mul_pd(v12l, v63l);
    const __m256d v64h = _mm256_mul_pd(v12h, v63h);
    const __m256d v65l = _mm256_div_pd(v7, v64l);
    const __m256d v65h = _mm256_div_pd(v7, v64h);
    const __m256d v67l = _mm256_fmadd_pd(v12l, v65l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v12h, v65h, v66);
    const __m256d v69l = _mm256_fmadd_pd(v57l, v67l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v57h, v67h, v68);
    const __m256d v70l = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v69l, v48l);
    const __m256d v70h = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v69h, v48h);
    const __m128 v71l = _mm256_cvtpd_ps(v70l);
    const __m128 v71h = _mm256_cvtpd_ps(v70h);
    const __m256 v71 = _mm256_set_m128(v71h, v71l);
    const __m256i v72 = _mm256_xor_si256(v5, _mm256_set1_epi32(-1));
    __m256 r0 = v71;
    __m256i any1 = v72;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v73 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
        const __m256i v75 = _mm256_castps_si256(_mm256_cmp_ps(v73, v74, _CMP_LT_OQ));
        const __m256 v77 = _mm256_div_ps(v76, v4);
        const __m256 v78 = _mm256_round_ps(v4, 8);
        const __m256i v79 = _mm256_castps_si256(_mm256_cmp_ps(v4, v78, _CMP_EQ_OQ));
        const __m256i v81 = _mm256_castps_si256(_mm256_cmp_ps(v4, v80, _CMP_LT_OQ));
        const __m256i v82 = _mm256_and_si256(v79, v81);
        const __m256 v85 = _mm256_sub_ps(v4, v78);
        const __m256d v86l = _mm256_cvtps_pd(_mm256_castps256_ps128(v85));
        const __m256d v86h = _mm256_cvtps_pd(_mm256_extractf128_ps(v85, 1));
        const __m256d v87l = _mm256_mul_pd(v84, v86l);
        const __m256d v87h = _mm256_mul_pd(v84, v86h);
        const __m256d v88l = _mm256_mul_pd(v87l, v87l);
        const __m256d v88h = _mm256_mul_pd(v87h, v87h);
        const __m256d v91l = _mm256_fmadd_pd(v88l, v89, v90);
        const __m256d v91h = _mm256_fmadd_pd(v88h, v89, v90);
        const __m256d v93l = _mm256_fmadd_pd(v88l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v88h, v91h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v88l, v93l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v88h, v93h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v88l, v95l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v88h, v95h, v96);
        const __m256d v98l = _mm256_mul_pd(v88l, v87l);
        const __m256d v98h = _mm256_mul_pd(v88h, v87h);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v98l, v87l);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v98h, v87h);
        const __m256i v100l = tgamma_4ulp_avx512_bits_f64_avx2(v99l);
        const __m256i v100h = tgamma_4ulp_avx512_bits_f64_avx2(v99h);
        const __m256d v101l = _mm256_cvtps_pd(_mm256_castps256_ps128(v78));
        const __m256d v101h = _mm256_cvtps_pd(_mm256_extractf128_ps(v78, 1));
        const __m256d v103l = _mm256_add_pd(v101l, v102);
        const __m256d v103h = _mm256_add_pd(v101h, v102);
        const __m256i v104l = _mm256_castpd_si256(v103l);
        const __m256i v104h = _mm256_castpd_si256(v103h);
        const __m256i v106l = _mm256_slli_epi64(v104l, 63);
        const __m256i v106h = _mm256_slli_epi64(v104h, 63);
        const __m256i v107l = _mm256_xor_si256(v100l, v106l);
        const __m256i v107h = _mm256_xor_si256(v100h, v106h);
        const __m256d v108l = _mm256_castsi256_pd(v107l);
        const __m256d v108h = _mm256_castsi256_pd(v107h);
        const __m256d v109l = _mm256_mul_pd(v108l, v70l);
        const __m256d v109h = _mm256_mul_pd(v108h, v70h);
        const __m256d v110l = _mm256_div_pd(v84, v109l);
        const __m256d v110h = _mm256_div_pd(v84, v109h);
        const __m128 v111l = _mm256_cvtpd_ps(v110l);
        const __m128 v111h = _mm256_cvtpd_ps(v110h);
        const __m256 v111 = _mm256_set_m128(v111h, v111l);
        const __m256 v112 = _mm256_blendv_ps(v111, v83, _mm256_castsi256_ps(v82));
        const __m256 v113 = _mm256_blendv_ps(v112, v77, _mm256_castsi256_ps(v75));
        r0 = _mm256_blendv_ps(r0, v113, _mm256_castsi256_ps(v72));
    }
    _mm256_storeu_ps(y, r0);
}

static TGAMMA_4ULP_AVX512_AVX2_TARGET void tgamma_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tgamma_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TGAMMA_4ULP_AVX512_AVX512 __m512d tgamma_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_4ULP_AVX512_AVX512 __m512i tgamma_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TGAMMA_4ULP_AVX512_AVX512 void tgamma_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.7164a85cd3d28p+0); /* 1.4429421640996427 */
    const __m512d v1 = _mm512_set1_pd(-0x1.fa5f7849c5202p-3); /* -0.24725240683677902 */
    const __m512d v2 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v3 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v7 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v11 = _mm512_set1_pd(0x1.615efa606023ep+1); /* 2.7607109995444992 */
    const __m512 v21 = _mm512_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m512d v25 = _mm512_set1_pd(-0x1.fffffe006427p-1); /* -0.99999994044089924 */
    const __m512d v27 = _mm512_set1_pd(0x1.559c7afbec912p-2); /* 0.33360473787901512 */
    const __m512d v29 = _mm512_set1_pd(-0x1.00005c0a3341bp-1); /* -0.50000274300112169 */
    const __m512d v32 = _mm512_set1_pd(0x1.caa6c28c7812ap-22); /* 4.2715240835927893e-07 */
    const __m512d v33 = _mm512_set1_pd(0x1.62e42fd33f538p-1); /* 0.69314717725470754 */
    const __m512d v38 = _mm512_set1_pd(0x1.0b01aa5db4e1bp-2); /* 0.26074854084910876 */
    const __m512d v40 = _mm512_set1_pd(0x1.5119eb2505d63p-1); /* 0.65840086771906348 */
    const __m512d v43 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v49 = _mm512_set1_pd(-0x1.62e429c63605ap-1); /* -0.69314699692314297 */
    const __m512d v51 = _mm512_set1_pd(0x1.52d770323ef99p-3); /* 0.16544997838343248 */
    const __m512d v52 = _mm512_set1_pd(0x1.fffae5c850fa3p-2); /* 0.49998053584226393 */
    const __m512d v58 = _mm512_set1_pd(0x1.811121761096cp+1); /* 3.0083352877128871 */
    const __m512d v60 = _mm512_set1_pd(0x1.00fd544e5ade5p+1); /* 2.0077309973328163 */
    const __m512d v62 = _mm512_set1_pd(-0x1.828df603accdfp+2); /* -6.0399146114243356 */
    const __m512d v66 = _mm512_set1_pd(-0x1.d6be4f216ab07p-34); /* -1.0703465589725277e-10 */
    const __m512d v68 = _mm512_set1_pd(0x1.116e1f22ab7b8p-44); /* 6.0713692426649418e-14 */
    const __m512 v74 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v76 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v80 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v83 = _mm512_set1_ps(NAN);
    const __m512d v84 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v89 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v90 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v92 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v94 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v96 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v102 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table2 + 8);
    const __m512 v4_0 = _mm512_loadu_ps(x);
    const __m512 v4_1 = _mm512_loadu_ps(x + 16);
    const __mmask16 v5_0 = _mm512_cmp_ps_mask(v3, v4_0, _CMP_LE_OQ);
    const __mmask16 v5_1 = _mm512_cmp_ps_mask(v3, v4_1, _CMP_LE_OQ);
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v8_0l = _mm512_sub_pd(v7, v6_0l);
    const __m512d v8_0h = _mm512_sub_pd(v7, v6_0h);
    const __m512d v8_1l = _mm512_sub_pd(v7, v6_1l);
    const __m512d v8_1h = _mm512_sub_pd(v7, v6_1h);
    const __m512d v9_0l = _mm512_mask_blend_pd((__mmask8)v5_0, v8_0l, v6_0l);
    const __m512d v9_0h = _mm512_mask_blend_pd((__mmask8)(v5_0 >> 8), v8_0h, v6_0h);
    const __m512d v9_1l = _mm512_mask_blend_pd((__mmask8)v5_1, v8_1l, v6_1l);
    const __m512d v9_1h = _mm512_mask_blend_pd((__mmask8)(v5_1 >> 8), v8_1h, v6_1h);
    const __m512d v10_0l = _mm512_min_pd(v2, v9_0l);
    const __m512d v10_0h = _mm512_min_pd(v2, v9_0h);
    const __m512d v10_1l = _mm512_min_pd(v2, v9_1l);
    const __m512d v10_1h = _mm512_min_pd(v2, v9_1h);
    const __m512d v12_0l = _mm512_add_pd(v10_0l, v11);
    const __m512d v12_0h = _mm512_add_pd(v10_0h, v11);
    const __m512d v12_1l = _mm512_add_pd(v10_1l, v11);
    const __m512d v12_1h = _mm512_add_pd(v10_1h, v11);
    const __m256 v13_0l = _mm512_cvtpd_ps(v12_0l);
    const __m256 v13_0h = _mm512_cvtpd_ps(v12_0h);
    const __m512 v13_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v13_0l), v13_0h, 1);
    const __m256 v13_1l = _mm512_cvtpd_ps(v12_1l);
    const __m256 v13_1h = _mm512_cvtpd_ps(v12_1h);
    const __m512 v13_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v13_1l), v13_1h, 1);
    const __m512 v14_0 = _mm512_getexp_ps(v13_0);
    const __m512 v14_1 = _mm512_getexp_ps(v13_1);
    const __m512 v15_0 = _mm512_getmant_ps(v13_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v15_1 = _mm512_getmant_ps(v13_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v16_0 = _mm512_getexp_ps(v15_0);
    const __m512 v16_1 = _mm512_getexp_ps(v15_1);
    const __m512 v17_0 = _mm512_sub_ps(v14_0, v16_0);
    const __m512 v17_1 = _mm512_sub_ps(v14_1, v16_1);
    const __m512d v18_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v17_0));
    const __m512d v18_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v17_0, 1));
    const __m512d v18_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v17_1));
    const __m512d v18_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v17_1, 1));
    const __m512d v19_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v18_0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v19_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v18_0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v19_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v18_1l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v19_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v18_1h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v20_0l = _mm512_scalef_pd(v12_0l, v19_0l);
    const __m512d v20_0h = _mm512_scalef_pd(v12_0h, v19_0h);
    const __m512d v20_1l = _mm512_scalef_pd(v12_1l, v19_1l);
    const __m512d v20_1h = _mm512_scalef_pd(v12_1h, v19_1h);
    const __m512 v22_0 = _mm512_add_ps(v15_0, v21);
    const __m512 v22_1 = _mm512_add_ps(v15_1, v21);
    const __m512i v23_0 = _mm512_castps_si512(v22_0);
    const __m512i v23_1 = _mm512_castps_si512(v22_1);
    const __m512d v24_0l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v23_0), t0_0, t0_1);
    const __m512d v24_0h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v23_0, 1), t0_0, t0_1);
    const __m512d v24_1l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v23_1), t0_0, t0_1);
    const __m512d v24_1h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v23_1, 1), t0_0, t0_1);
    const __m512d v26_0l = _mm512_fmadd_pd(v20_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v20_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v20_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v20_1h, v24_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v1, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v1, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v1, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v1, v26_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v28_0l, v26_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28_0h, v26_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28_1l, v26_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28_1h, v26_1h, v29);
    const __m512d v31_0l = _mm512_fmadd_pd(v30_0l, v26_0l, v7);
    const __m512d v31_0h = _mm512_fmadd_pd(v30_0h, v26_0h, v7);
    const __m512d v31_1l = _mm512_fmadd_pd(v30_1l, v26_1l, v7);
    const __m512d v31_1h = _mm512_fmadd_pd(v30_1h, v26_1h, v7);
    const __m512d v34_0l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v23_0), t1_0, t1_1);
    const __m512d v34_0h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v23_0, 1), t1_0, t1_1);
    const __m512d v34_1l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v23_1), t1_0, t1_1);
    const __m512d v34_1h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v23_1, 1), t1_0, t1_1);
    const __m512d v35_0l = _mm512_fmadd_pd(v31_0l, v26_0l, v34_0l);
    const __m512d v35_0h = _mm512_fmadd_pd(v31_0h, v26_0h, v34_0h);
    const __m512d v35_1l = _mm512_fmadd_pd(v31_1l, v26_1l, v34_1l);
    const __m512d v35_1h = _mm512_fmadd_pd(v31_1h, v26_1h, v34_1h);
    const __m512d v36_0l = _mm512_fmadd_pd(v33, v18_0l, v35_0l);
    const __m512d v36_0h = _mm512_fmadd_pd(v33, v18_0h, v35_0h);
    const __m512d v36_1l = _mm512_fmadd_pd(v33, v18_1l, v35_1l);
    const __m512d v36_1h = _mm512_fmadd_pd(v33, v18_1h, v35_1h);
    const __m512d v37_0l = _mm512_sub_pd(v36_0l, v7);
    const __m512d v37_0h = _mm512_sub_pd(v36_0h, v7);
    const __m512d v37_1l = _mm512_sub_pd(v36_1l, v7);
    const __m512d v37_1h = _mm512_sub_pd(v36_1h, v7);
    const __m512d v39_0l = _mm512_sub_pd(v12_0l, v38);
    const __m512d v39_0h = _mm512_sub_pd(v12_0h, v38);
    const __m512d v39_1l = _mm512_sub_pd(v12_1l, v38);
    const __m512d v39_1h = _mm512_sub_pd(v12_1h, v38);
    const __m512d v41_0l = _mm512_fmadd_pd(v37_0l, v39_0l, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v37_0h, v39_0h, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v37_1l, v39_1l, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v37_1h, v39_1h, v40);
    const __m512d v42_0l = _mm512_fmadd_pd(v31_0l, v32, v41_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v31_0h, v32, v41_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v31_1l, v32, v41_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v31_1h, v32, v41_1h);
    const __m512d v44_0l = _mm512_fmadd_pd(v0, v42_0l, v43);
    const __m512d v44_0h = _mm512_fmadd_pd(v0, v42_0h, v43);
    const __m512d v44_1l = _mm512_fmadd_pd(v0, v42_1l, v43);
    const __m512d v44_1h = _mm512_fmadd_pd(v0, v42_1h, v43);
    const __m512i v45_0l = _mm512_castpd_si512(v44_0l);
    const __m512i v45_0h = _mm512_castpd_si512(v44_0h);
    const __m512i v45_1l = _mm512_castpd_si512(v44_1l);
    const __m512i v45_1h = _mm512_castpd_si512(v44_1h);
    const __m256i v46_0l = _mm512_cvtepi64_epi32(v45_0l);
    const __m256i v46_0h = _mm512_cvtepi64_epi32(v45_0h);
    const __m512i v46_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v46_0l), v46_0h, 1);
    const __m256i v46_1l = _mm512_cvtepi64_epi32(v45_1l);
    const __m256i v46_1h = _mm512_cvtepi64_epi32(v45_1h);
    const __m512i v46_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v46_1l), v46_1h, 1);
    const __m512d v47_0l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v46_0), t2_0, t2_1);
    const __m512d v47_0h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v46_0, 1), t2_0, t2_1);
    const __m512d v47_1l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v46_1), t2_0, t2_1);
    const __m512d v47_1h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v46_1, 1), t2_0, t2_1);
    const __m512d v48_0l = _mm512_sub_pd(v44_0l, v43);
    const __m512d v48_0h = _mm512_sub_pd(v44_0h, v43);
    const __m512d v48_1l = _mm512_sub_pd(v44_1l, v43);
    const __m512d v48_1h = _mm512_sub_pd(v44_1h, v43);
    const __m512d v50_0l = _mm512_fmadd_pd(v48_0l, v49, v42_0l);
    const __m512d v50_0h = _mm512_fmadd_pd(v48_0h, v49, v42_0h);
    const __m512d v50_1l = _mm512_fmadd_pd(v48_1l, v49, v42_1l);
    const __m512d v50_1h = _mm512_fmadd_pd(v48_1h, v49, v42_1h);
    const __m512d v53_0l = _mm512_fmadd_pd(v51, v50_0l, v52);
    const __m512d v53_0h = _mm512_fmadd_pd(v51, v50_0h, v52);
    const __m512d v53_1l = _mm512_fmadd_pd(v51, v50_1l, v52);
    const __m512d v53_1h = _mm512_fmadd_pd(v51, v50_1h, v52);
    const __m512d v54_0l = _mm512_fmadd_pd(v50_0l, v53_0l, v7);
    const __m512d v54_0h = _mm512_fmadd_pd(v50_0h, v53_0h, v7);
    const __m512d v54_1l = _mm512_fmadd_pd(v50_1l, v53_1l, v7);
    const __m512d v54_1h = _mm512_fmadd_pd(v50_1h, v53_1h, v7);
    const __m512d v55_0l = _mm512_mul_pd(v47_0l, v50_0l);
    const __m512d v55_0h = _mm512_mul_pd(v47_0h, v50_0h);
    const __m512d v55_1l = _mm512_mul_pd(v47_1l, v50_1l);
    const __m512d v55_1h = _mm512_mul_pd(v47_1h, v50_1h);
    const __m512d v56_0l = _mm512_mul_pd(v54_0l, v55_0l);
    const __m512d v56_0h = _mm512_mul_pd(v54_0h, v55_0h);
    const __m512d v56_1l = _mm512_mul_pd(v54_1l, v55_1l);
    const __m512d v56_1h = _mm512_mul_pd(v54_1h, v55_1h);
    const __m512d v57_0l = _mm512_add_pd(v47_0l, v56_0l);
    const __m512d v57_0h = _mm512_add_pd(v47_0h, v56_0h);
    const __m512d v57_1l = _mm512_add_pd(v47_1l, v56_1l);
    const __m512d v57_1h = _mm512_add_pd(v47_1h, v56_1h);
    const __m512d v59_0l = _mm512_add_pd(v10_0l, v58);
    const __m512d v59_0h = _mm512_add_pd(v10_0h, v58);
    const __m512d v59_1l = _mm512_add_pd(v10_1l, v58);
    const __m512d v59_1h = _mm512_add_pd(v10_1h, v58);
    const __m512d v61_0l = _mm512_fmadd_pd(v10_0l, v10_0l, v60);
    const __m512d v61_0h = _mm512_fmadd_pd(v10_0h, v10_0h, v60);
    const __m512d v61_1l = _mm512_fmadd_pd(v10_1l, v10_1l, v60);
    const __m512d v61_1h = _mm512_fmadd_pd(v10_1h, v10_1h, v60);
    const __m512d v63_0l = _mm512_fmadd_pd(v59_0l, v61_0l, v62);
    const __m512d v63_0h = _mm512_fmadd_pd(v59_0h, v61_0h, v62);
    const __m512d v63_1l = _mm512_fmadd_pd(v59_1l, v61_1l, v62);
    const __m512d v63_1h = _mm512_fmadd_pd(v59_1h, v61_1h, v62);
    const __m512d v64_0l = _mm512_mul_pd(v12_0l, v63_0l);
    const __m512d v64_0h = _mm512_mul_pd(v12_0h, v63_0h);
    const __m512d v64_1l = _mm512_mul_pd(v12_1l, v63_1l);
    const __m512d v64_1h = _mm512_mul_pd(v12_1h, v63_1h);
    const __m512d v65_0l = _mm512_div_pd(v7, v64_0l);
    const __m512d v65_0h = _mm512_div_pd(v7, v64_0h);
    const __m512d v65_1l = _mm512_div_pd(v7, v64_1l);
    const __m512d v65_1h = _mm512_div_pd(v7, v64_1h);
    const __m512d v67_0l = _mm512_fmadd_pd(v12_0l, v65_0l, v66);
    const __m512d v67_0h = _mm512_fmadd_pd(v12_0h, v65_0h, v66);
    const __m512d v67_1l = _mm512_fmadd_pd(v12_1l, v65_1l, v66);
    const __m512d v67_1h = _mm512_fmadd_pd(v12_1h, v65_1h, v66);
    const __m512d v69_0l = _mm512_fmadd_pd(v57_0l, v67_0l, v68);
    const __m512d v69_0h = _mm512_fmadd_pd(v57_0h, v67_0h, v68);
    const __m512d v69_1l = _mm512_fmadd_pd(v57_1l, v67_1l, v68);
    const __m512d v69_1h = _mm512_fmadd_pd(v57_1h, v67_1h, v68);
    const __m512d v70_0l = _mm512_scalef_pd(v69_0l, v48_0l);
    const __m512d v70_0h = _mm512_scalef_pd(v69_0h, v48_0h);
    const __m512d v70_1l = _mm512_scalef_pd(v69_1l, v48_1l);
    const __m512d v70_1h = _mm512_scalef_pd(v69_1h, v48_1h);
    const __m256 v71_0l = _mm512_cvtpd_ps(v70_0l);
    const __m256 v71_0h = _mm512_cvtpd_ps(v70_0h);
    const __m512 v71_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v71_0l), v71_0h, 1);
    const __m256 v71_1l = _mm512_cvtpd_ps(v70_1l);
    const __m256 v71_1h = _mm512_cvtpd_ps(v70_1h);
    const __m512 v71_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v71_1l), v71_1h, 1);
    const __mmask16 v72_0 = (__mmask16)~v5_0;
    const __mmask16 v72_1 = (__mmask16)~v5_1;
    __m512 r0_0 = v71_0;
    __m512 r0_1 = v71_1;
    __mmask16 any1 = v72_0;
    any1 = (__mmask16)(any1 | v72_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v73_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v73_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v75_0 = _mm512_cmp_ps_mask(v73_0, v74, _CMP_LT_OQ);
        const __mmask16 v75_1 = _mm512_cmp_ps_mask(v73_1, v74, _CMP_LT_OQ);
        const __m512 v77_0 = _mm512_div_ps(v76, v4_0);
        const __m512 v77_1 = _mm512_div_ps(v76, v4_1);
        const __m512 v78_0 = _mm512_roundscale_ps(v4_0, 8);
        const __m512 v78_1 = _mm512_roundscale_ps(v4_1, 8);
        const __mmask16 v79_0 = _mm512_cmp_ps_mask(v4_0, v78_0, _CMP_EQ_OQ);
        const __mmask16 v79_1 = _mm512_cmp_ps_mask(v4_1, v78_1, _CMP_EQ_OQ);
        const __mmask16 v81_0 = _mm512_cmp_ps_mask(v4_0, v80, _CMP_LT_OQ);
        const __mmask16 v81_1 = _mm512_cmp_ps_mask(v4_1, v80, _CMP_LT_OQ);
        const __mmask16 v82_0 = (__mmask16)(v79_0 & v81_0);
        const __mmask16 v82_1 = (__mmask16)(v79_1 & v81_1);
        const __m512 v85_0 = _mm512_sub_ps(v4_0, v78_0);
        const __m512 v85_1 = _mm512_sub_ps(v4_1, v78_1);
        const __m512d v86_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v85_0));
        const __m512d v86_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v85_0, 1));
        const __m512d v86_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v85_1));
        const __m512d v86_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v85_1, 1));
        const __m512d v87_0l = _mm512_mul_pd(v84, v86_0l);
        const __m512d v87_0h = _mm512_mul_pd(v84, v86_0h);
        const __m512d v87_1l = _mm512_mul_pd(v84, v86_1l);
        const __m512d v87_1h = _mm512_mul_pd(v84, v86_1h);
        const __m512d v88_0l = _mm512_mul_pd(v87_0l, v87_0l);
        const __m512d v88_0h = _mm512_mul_pd(v87_0h, v87_0h);
        const __m512d v88_1l = _mm512_mul_pd(v87_1l, v87_1l);
        const __m512d v88_1h = _mm512_mul_pd(v87_1h, v87_1h);
        const __m512d v91_0l = _mm512_fmadd_pd(v88_0l, v89, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v88_0h, v89, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v88_1l, v89, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v88_1h, v89, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v88_0l, v91_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v88_0h, v91_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v88_1l, v91_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v88_1h, v91_1h, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v88_0l, v93_0l, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v88_0h, v93_0h, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v88_1l, v93_1l, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v88_1h, v93_1h, v94);
        const __m512d v97_0l = _mm512_fmadd_pd(v88_0l, v95_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v88_0h, v95_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v88_1l, v95_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v88_1h, v95_1h, v96);
        const __m512d v98_0l = _mm512_mul_pd(v88_0l, v87_0l);
        const __m512d v98_0h = _mm512_mul_pd(v88_0h, v87_0h);
        const __m512d v98_1l = _mm512_mul_pd(v88_1l, v87_1l);
        const __m512d v98_1h = _mm512_mul_pd(v88_1h, v87_1h);
        const __m512d v99_0l = _mm512_fmadd_pd(v97_0l, v98_0l, v87_0l);
        const __m512d v99_0h = _mm512_fmadd_pd(v97_0h, v98_0h, v87_0h);
        const __m512d v99_1l = _mm512_fmadd_pd(v97_1l, v98_1l, v87_1l);
        const __m512d v99_1h = _mm512_fmadd_pd(v97_1h, v98_1h, v87_1h);
        const __m512i v100_0l = tgamma_4ulp_avx512_bits_f64_avx512(v99_0l);
        const __m512i v100_0h = tgamma_4ulp_avx512_bits_f64_avx512(v99_0h);
        const __m512i v100_1l = tgamma_4ulp_avx512_bits_f64_avx512(v99_1l);
        const __m512i v100_1h = tgamma_4ulp_avx512_bits_f64_avx512(v99_1h);
        const __m512d v101_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v78_0));
        const __m512d v101_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v78_0, 1));
        const __m512d v101_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v78_1));
        const __m512d v101_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v78_1, 1));
        const __m512d v103_0l = _mm512_add_pd(v101_0l, v102);
        const __m512d v103_0h = _mm512_add_pd(v101_0h, v102);
        const __m512d v103_1l = _mm512_add_pd(v101_1l, v102);
        const __m512d v103_1h = _mm512_add_pd(v101_1h, v102);
        const __m512i v104_0l = _mm512_castpd_si512(v103_0l);
        const __m512i v104_0h = _mm512_castpd_si512(v103_0h);
        const __m512i v104_1l = _mm512_castpd_si512(v103_1l);
        const __m512i v104_1h = _mm512_castpd_si512(v103_1h);
        const __m512i v106_0l = _mm512_slli_epi64(v104_0l, 63);
        const __m512i v106_0h = _mm512_slli_epi64(v104_0h, 63);
        const __m512i v106_1l = _mm512_slli_epi64(v104_1l, 63);
        const __m512i v106_1h = _mm512_slli_epi64(v104_1h, 63);
        const __m512i v107_0l = _mm512_xor_si512(v100_0l, v106_0l);
        const __m512i v107_0h = _mm512_xor_si512(v100_0h, v106_0h);
        const __m512i v107_1l = _mm512_xor_si512(v100_1l, v106_1l);
        const __m512i v107_1h = _mm512_xor_si512(v100_1h, v106_1h);
        const __m512d v108_0l = _mm512_castsi512_pd(v107_0l);
        const __m512d v108_0h = _mm512_castsi512_pd(v107_0h);
        const __m512d v108_1l = _mm512_castsi512_pd(v107_1l);
        const __m512d v108_1h = _mm512_castsi512_pd(v107_1h);
        const __m512d v109_0l = _mm512_mul_pd(v108_0l, v70_0l);
        const __m512d v109_0h = _mm512_mul_pd(v108_0h, v70_0h);
        const __m512d v109_1l = _mm512_mul_pd(v108_1l, v70_1l);
        const __m512d v109_1h = _mm512_mul_pd(v108_1h, v70_1h);
        const __m512d v110_0l = _mm512_div_pd(v84, v109_0l);
        const __m512d v110_0h = _mm512_div_pd(v84, v109_0h);
        const __m512d v110_1l = _mm512_div_pd(v84, v109_1l);
        const __m512d v110_1h = _mm512_div_pd(v84, v109_1h);
        const __m256 v111_0l = _mm512_cvtpd_ps(v110_0l);
        const __m256 v111_0h = _mm512_cvtpd_ps(v110_0h);
        const __m512 v111_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v111_0l), v111_0h, 1);
        const __m256 v111_1l = _mm512_cvtpd_ps(v110_1l);
        const __m256 v111_1h = _mm512_cvtpd_ps(v110_1h);
        const __m512 v111_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v111_1l), v111_1h, 1);
        const __m512 v112_0 = _mm512_mask_blend_ps(v82_0, v111_0, v83);
        const __m512 v112_1 = _mm512_mask_blend_ps(v82_1, v111_1, v83);
        const __m512 v113_0 = _mm512_mask_blend_ps(v75_0, v112_0, v77_0);
        const __m512 v113_1 = _mm512_mask_blend_ps(v75_1, v112_1, v77_1);
        r0_0 = _mm512_mask_blend_ps(v72_0, r0_0, v113_0);
        r0_1 = _mm512_mask_blend_ps(v72_1, r0_1, v113_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static TGAMMA_4ULP_AVX512_AVX512_TARGET void tgamma_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.7164a85cd3d28p+0); /* 1.4429421640996427 */
    const __m512d v1 = _mm512_set1_pd(-0x1.fa5f7849c5202p-3); /* -0.24725240683677902 */
    const __m512d v2 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v3 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v7 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v11 = _mm512_set1_pd(0x1.615efa606023ep+1); /* 2.7607109995444992 */
    const __m512 v21 = _mm512_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m512d v25 = _mm512_set1_pd(-0x1.fffffe006427p-1); /* -0.99999994044089924 */
    const __m512d v27 = _mm512_set1_pd(0x1.559c7afbec912p-2); /* 0.33360473787901512 */
    const __m512d v29 = _mm512_set1_pd(-0x1.00005c0a3341bp-1); /* -0.50000274300112169 */
    const __m512d v32 = _mm512_set1_pd(0x1.caa6c28c7812ap-22); /* 4.2715240835927893e-07 */
    const __m512d v33 = _mm512_set1_pd(0x1.62e42fd33f538p-1); /* 0.69314717725470754 */
    const __m512d v38 = _mm512_set1_pd(0x1.0b01aa5db4e1bp-2); /* 0.26074854084910876 */
    const __m512d v40 = _mm512_set1_pd(0x1.5119eb2505d63p-1); /* 0.65840086771906348 */
    const __m512d v43 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v49 = _mm512_set1_pd(-0x1.62e429c63605ap-1); /* -0.69314699692314297 */
    const __m512d v51 = _mm512_set1_pd(0x1.52d770323ef99p-3); /* 0.16544997838343248 */
    const __m512d v52 = _mm512_set1_pd(0x1.fffae5c850fa3p-2); /* 0.49998053584226393 */
    const __m512d v58 = _mm512_set1_pd(0x1.811121761096cp+1); /* 3.0083352877128871 */
    const __m512d v60 = _mm512_set1_pd(0x1.00fd544e5ade5p+1); /* 2.0077309973328163 */
    const __m512d v62 = _mm512_set1_pd(-0x1.828df603accdfp+2); /* -6.0399146114243356 */
    const __m512d v66 = _mm512_set1_pd(-0x1.d6be4f216ab07p-34); /* -1.0703465589725277e-10 */
    const __m512d v68 = _mm512_set1_pd(0x1.116e1f22ab7b8p-44); /* 6.0713692426649418e-14 */
    const __m512 v74 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v76 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v80 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v83 = _mm512_set1_ps(NAN);
    const __m512d v84 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v89 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v90 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v92 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v94 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v96 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v102 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table2 + 8);
    const __m512 v4 = _mm512_loadu_ps(x);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v3, v4, _CMP_LE_OQ);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v8l = _mm512_sub_pd(v7, v6l);
    const __m512d v8h = _mm512_sub_pd(v7, v6h);
    const __m512d v9l = _mm512_mask_blend_pd((__mmask8)v5, v8l, v6l);
    const __m512d v9h = _mm512_mask_blend_pd((__mmask8)(v5 >> 8), v8h, v6h);
    const __m512d v10l = _mm512_min_pd(v2, v9l);
    const __m512d v10h = _mm512_min_pd(v2, v9h);
    const __m512d v12l = _mm512_add_pd(v10l, v11);
    const __m512d v12h = _mm512_add_pd(v10h, v11);
    const __m256 v13l = _mm512_cvtpd_ps(v12l);
    const __m256 v13h = _mm512_cvtpd_ps(v12h);
    const __m512 v13 = _mm512_insertf32x8(_mm512_castps256_ps512(v13l), v13h, 1);
    const __m512 v14 = _mm512_getexp_ps(v13);
    const __m512 v15 = _mm512_getmant_ps(v13, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v16 = _mm512_getexp_ps(v15);
    const __m512 v17 = _mm512_sub_ps(v14, v16);
    const __m512d v18l = _mm512_cvtps_pd(_mm512_castps512_ps256(v17));
    const __m512d v18h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v17, 1));
    const __m512d v19l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v18l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v19h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v18h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v20l = _mm512_scalef_pd(v12l, v19l);
    const __m512d v20h = _mm512_scalef_pd(v12h, v19h);
    const __m512 v22 = _mm512_add_ps(v15, v21);
    const __m512i v23 = _mm512_castps_si512(v22);
    const __m512d v24l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v23), t0_0, t0_1);
    const __m512d v24h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v23, 1), t0_0, t0_1);
    const __m512d v26l = _mm512_fmadd_pd(v20l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v20h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v1, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v1, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v26l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v26h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v30l, v26l, v7);
    const __m512d v31h = _mm512_fmadd_pd(v30h, v26h, v7);
    const __m512d v34l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v23), t1_0, t1_1);
    const __m512d v34h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v23, 1), t1_0, t1_1);
    const __m512d v35l = _mm512_fmadd_pd(v31l, v26l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v31h, v26h, v34h);
    const __m512d v36l = _mm512_fmadd_pd(v33, v18l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v33, v18h, v35h);
    const __m512d v37l = _mm512_sub_pd(v36l, v7);
    const __m512d v37h = _mm512_sub_pd(v36h, v7);
    const __m512d v39l = _mm512_sub_pd(v12l, v38);
    const __m512d v39h = _mm512_sub_pd(v12h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v37l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v37h, v39h, v40);
    const __m512d v42l = _mm512_fmadd_pd(v31l, v32, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v31h, v32, v41h);
    const __m512d v44l = _mm512_fmadd_pd(v0, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v0, v42h, v43);
    const __m512i v45l = _mm512_castpd_si512(v44l);
    const __m512i v45h = _mm512_castpd_si512(v44h);
    const __m256i v46l = _mm512_cvtepi64_epi32(v45l);
    const __m256i v46h = _mm512_cvtepi64_epi32(v45h);
    const __m512i v46 = _mm512_inserti32x8(_mm512_castsi256_si512(v46l), v46h, 1);
    const __m512d v47l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v46), t2_0, t2_1);
    const __m512d v47h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v46, 1), t2_0, t2_1);
    const __m512d v48l = _mm512_sub_pd(v44l, v43);
    const __m512d v48h = _mm512_sub_pd(v44h, v43);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v49, v42l);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v49, v42h);
    const __m512d v53l = _mm512_fmadd_pd(v51, v50l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51, v50h, v52);
    const __m512d v54l = _mm512_fmadd_pd(v50l, v53l, v7);
    const __m512d v54h = _mm512_fmadd_pd(v50h, v53h, v7);
    const __m512d v55l = _mm512_mul_pd(v47l, v50l);
    const __m512d v55h = _mm512_mul_pd(v47h, v50h);
    const __m512d v56l = _mm512_mul_pd(v54l, v55l);
    const __m512d v56h = _mm512_mul_pd(v54h, v55h);
    const __m512d v57l = _mm512_add_pd(v47l, v56l);
    const __m512d v57h = _mm512_add_pd(v47h, v56h);
    const __m512d v59l = _mm512_add_pd(v10l, v58);
    const __m512d v59h = _mm512_add_pd(v10h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v10l, v10l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v10h, v10h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v59l, v61l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v59h, v61h, v62);
    const __m512d v64l = _mm512_mul_pd(v12l, v63l);
    const __m512d v64h = _mm512_mul_pd(v12h, v63h);
    const __m512d v65l = _mm512_div_pd(v7, v64l);
    const __m512d v65h = _mm512_div_pd(v7, v64h);
    const __m512d v67l = _mm512_fmadd_pd(v12l, v65l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v12h, v65h, v66);
    const __m512d v69l = _mm512_fmadd_pd(v57l, v67l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v57h, v67h, v68);
    const __m512d v70l = _mm512_scalef_pd(v69l, v48l);
    const __m512d v70h = _mm512_scalef_pd(v69h, v48h);
    const __m256 v71l = _mm512_cvtpd_ps(v70l);
    const __m256 v71h = _mm512_cvtpd_ps(v70h);
    const __m512 v71 = _mm512_insertf32x8(_mm512_castps256_ps512(v71l), v71h, 1);
    const __mmask16 v72 = (__mmask16)~v5;
    __m512 r0 = v71;
    __mmask16 any1 = v72;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v73 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v75 = _mm512_cmp_ps_mask(v73, v74, _CMP_LT_OQ);
        const __m512 v77 = _mm512_div_ps(v76, v4);
        const __m512 v78 = _mm512_roundscale_ps(v4, 8);
        const __mmask16 v79 = _mm512_cmp_ps_mask(v4, v78, _CMP_EQ_OQ);
        const __mmask16 v81 = _mm512_cmp_ps_mask(v4, v80, _CMP_LT_OQ);
        const __mmask16 v82 = (__mmask16)(v79 & v81);
        const __m512 v85 = _mm512_sub_ps(v4, v78);
        const __m512d v86l = _mm512_cvtps_pd(_mm512_castps512_ps256(v85));
        const __m512d v86h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v85, 1));
        const __m512d v87l = _mm512_mul_pd(v84, v86l);
        const __m512d v87h = _mm512_mul_pd(v84, v86h);
        const __m512d v88l = _mm512_mul_pd(v87l, v87l);
        const __m512d v88h = _mm512_mul_pd(v87h, v87h);
        const __m512d v91l = _mm512_fmadd_pd(v88l, v89, v90);
        const __m512d v91h = _mm512_fmadd_pd(v88h, v89, v90);
        const __m512d v93l = _mm512_fmadd_pd(v88l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v88h, v91h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v88l, v93l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v88h, v93h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v88l, v95l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v88h, v95h, v96);
        const __m512d v98l = _mm512_mul_pd(v88l, v87l);
        const __m512d v98h = _mm512_mul_pd(v88h, v87h);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v98l, v87l);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v98h, v87h);
        const __m512i v100l = tgamma_4ulp_avx512_bits_f64_avx512(v99l);
        const __m512i v100h = tgamma_4ulp_avx512_bits_f64_avx512(v99h);
        const __m512d v101l = _mm512_cvtps_pd(_mm512_castps512_ps256(v78));
        const __m512d v101h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v78, 1));
        const __m512d v103l = _mm512_add_pd(v101l, v102);
        const __m512d v103h = _mm512_add_pd(v101h, v102);
        const __m512i v104l = _mm512_castpd_si512(v103l);
        const __m512i v104h = _mm512_castpd_si512(v103h);
        const __m512i v106l = _mm512_slli_epi64(v104l, 63);
        const __m512i v106h = _mm512_slli_epi64(v104h, 63);
        const __m512i v107l = _mm512_xor_si512(v100l, v106l);
        const __m512i v107h = _mm512_xor_si512(v100h, v106h);
        const __m512d v108l = _mm512_castsi512_pd(v107l);
        const __m512d v108h = _mm512_castsi512_pd(v107h);
        const __m512d v109l = _mm512_mul_pd(v108l, v70l);
        const __m512d v109h = _mm512_mul_pd(v108h, v70h);
        const __m512d v110l = _mm512_div_pd(v84, v109l);
        const __m512d v110h = _mm512_div_pd(v84, v109h);
        const __m256 v111l = _mm512_cvtpd_ps(v110l);
        const __m256 v111h = _mm512_cvtpd_ps(v110h);
        const __m512 v111 = _mm512_insertf32x8(_mm512_castps256_ps512(v111l), v111h, 1);
        const __m512 v112 = _mm512_mask_blend_ps(v82, v111, v83);
        const __m512 v113 = _mm512_mask_blend_ps(v75, v112, v77);
        r0 = _mm512_mask_blend_ps(v72, r0, v113);
    }
    _mm512_storeu_ps(y, r0);
}

static TGAMMA_4ULP_AVX512_AVX512_TARGET void tgamma_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tgamma_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tgamma_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tgamma_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_4ulp_avx512_level(void) {
#if defined(TGAMMA_4ULP_AVX512_FORCE_ISA)
    return TGAMMA_4ULP_AVX512_FORCE_ISA;
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

float tgamma_4ulp_avx512(float x) {
    return tgamma_4ulp_avx512_element(x);
}

void tgamma_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_4ulp_avx512_level();
    if (level == 2) {
        tgamma_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_4ulp_avx512_array_portable(x, y, n);
}
