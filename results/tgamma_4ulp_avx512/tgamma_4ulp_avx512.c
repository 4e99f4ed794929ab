/* tgamma_4ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    2.289747 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.502cd2p+4 (-21.0109425, encoding 0xc1a81669)
 *   result there 0x1.fe9abap-60 (1.729995e-18, encoding 0x21ff4d5d)
 *   mean error   0.133327 ulp
 *   misrounded   87054645 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a80aa9a770d4be81ff05271bdfa6cc91
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 4 --isa avx512 --time 50s --seed 1 --threads 1 --archive tgamma_4ulp_avx512.db
 *                time: 1.7022 ns/element as avx512 code (inputs mean)
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

static inline double tgamma_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

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
    0x1.04d65415db27p+0, 0x1.1062ae386b97dp+0, 0x1.1c71ebe93a445p+0, 0x1.2909d8a9df542p+0,
    0x1.363081aa23b91p+0, 0x1.43ec38b06eb44p+0, 0x1.5243972328c4ap+0, 0x1.613d8134898cep+0,
    0x1.70e1293256c92p+0, 0x1.813612fb2bb1dp+0, 0x1.9244179af233p+0, 0x1.a41369104a34p+0,
    0x1.b6ac963caed6cp+0, 0x1.ca188f013e203p+0, 0x1.de60a88a1ced7p+0, 0x1.f38ea1ca87802p+0,
};

static inline float tgamma_4ulp_avx512_element(float x) {
    const double v0 = 0x1.7eea809eab7a5p+1; /* 2.9915314459567122 */
    const double v1 = 0x1.8p+5; /* 48 */
    const float v2 = 0x1p-1f; /* 0.5 */
    const float v3 = x;
    const int v4 = v2 <= v3;
    const double v5 = (double)v3;
    const double v6 = 0x1p+0; /* 1 */
    const double v7 = v6 - v5;
    const double v8 = v4 ? v5 : v7;
    const double v9 = v1 < v8 ? v1 : v8;
    const double v10 = v0 + v9;
    const double v11 = 0x1.002805e54c7b2p+1; /* 2.0012214059470006 */
    const double v12 = v9 + v11;
    const double v13 = tgamma_4ulp_avx512_fma_f64(v9, v9, v9);
    const double v14 = -0x1.32ed83e418fb9p-19; /* -2.2867902647483567e-06 */
    const double v15 = tgamma_4ulp_avx512_fma_f64(v12, v13, v14);
    const double v16 = v10 * v15;
    const double v17 = v6 / v16;
    const double v18 = v10 * v17;
    const double v19 = 0x1.498349b5454p-4; /* 0.08044747154447407 */
    const double v20 = 0x1.2b1048cbe3afep-5; /* 0.036506788425972644 */
    const double v21 = tgamma_4ulp_avx512_fma_f64(v17, v15, v20);
    const double v22 = 0x1.62e42fe3a8292p-1; /* 0.69314717916502588 */
    const float v23 = (float)v10;
    const float v24 = tgamma_4ulp_avx512_getexp_f32(v23);
    const float v25 = tgamma_4ulp_avx512_getmant75_f32(v23);
    const float v26 = tgamma_4ulp_avx512_getexp_f32(v25);
    const float v27 = v24 - v26;
    const double v28 = (double)v27;
    const double v29 = -v28;
    const double v30 = tgamma_4ulp_avx512_scalef_f64(v10, v29);
    const float v31 = 0x1.7fffe8p+19f; /* 786431.25 */
    const float v32 = v25 + v31;
    const int32_t v33 = tgamma_4ulp_avx512_bits_f32(v32);
    const double v34 = tgamma_4ulp_avx512_table0[(uint32_t)v33 & (16u - 1)];
    const double v35 = -0x1.fffffca19f516p-1; /* -0.99999989960602664 */
    const double v36 = tgamma_4ulp_avx512_fma_f64(v30, v34, v35);
    const double v37 = -0x1.ff75e82324b28p-3; /* -0.24973660809754361 */
    const double v38 = 0x1.55a90dd426b5ep-2; /* 0.333652702401812 */
    const double v39 = tgamma_4ulp_avx512_fma_f64(v36, v37, v38);
    const double v40 = -0x1.0000061391e0ap-1; /* -0.50000018109216282 */
    const double v41 = tgamma_4ulp_avx512_fma_f64(v39, v36, v40);
    const double v42 = tgamma_4ulp_avx512_fma_f64(v41, v36, v6);
    const double v43 = tgamma_4ulp_avx512_table1[(uint32_t)v33 & (16u - 1)];
    const double v44 = tgamma_4ulp_avx512_fma_f64(v36, v42, v43);
    const double v45 = tgamma_4ulp_avx512_fma_f64(v22, v28, v44);
    const double v46 = v45 - v6;
    const double v47 = 0x1.f753559bd3469p-2; /* 0.49152883304197431 */
    const double v48 = v10 - v47;
    const double v49 = 0x1.9f7acfe15e81fp-2; /* 0.40574192822498562 */
    const double v50 = tgamma_4ulp_avx512_fma_f64(v46, v48, v49);
    const double v51 = tgamma_4ulp_avx512_fma_f64(v19, v21, v50);
    const double v52 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v53 = 0x1.8p+48; /* 422212465065984 */
    const double v54 = tgamma_4ulp_avx512_fma_f64(v51, v52, v53);
    const double v55 = v54 - v53;
    const double v56 = -0x1.62e430b199e3p-1; /* -0.69314720314009115 */
    const double v57 = tgamma_4ulp_avx512_fma_f64(v55, v56, v51);
    const int64_t v58 = tgamma_4ulp_avx512_bits_f64(v54);
    const int32_t v59 = (int32_t)(uint32_t)(uint64_t)v58;
    const double v60 = tgamma_4ulp_avx512_table2[(uint32_t)v59 & (16u - 1)];
    const double v61 = 0x1.ab5d3962142ep-32; /* 3.8868543637993771e-10 */
    const double v62 = tgamma_4ulp_avx512_fma_f64(v57, v60, v61);
    const double v63 = 0x1.5895af1904d89p-3; /* 0.16825424952604021 */
    const double v64 = 0x1.0000c7dbd50e7p-1; /* 0.50000595625399746 */
    const double v65 = tgamma_4ulp_avx512_fma_f64(v57, v63, v64);
    const double v66 = 0x1.ffffef3674c48p-1; /* 0.99999949970004653 */
    const double v67 = tgamma_4ulp_avx512_fma_f64(v57, v65, v66);
    const double v68 = tgamma_4ulp_avx512_fma_f64(v62, v67, v60);
    const double v69 = 0x0p+0; /* 0 */
    const double v70 = tgamma_4ulp_avx512_fma_f64(v18, v68, v69);
    const double v71 = tgamma_4ulp_avx512_scalef_f64(v70, v55);
    const float v72 = (float)v71;
    const int v73 = !v4;
    float r0 = v72;
    if (v73) {
        const float v74 = tgamma_4ulp_avx512_abs_f32(v3);
        const float v75 = 0x1p-30f; /* 9.31322575e-10 */
        const int v76 = v74 < v75;
        const float v77 = 0x1p+0f; /* 1 */
        const float v78 = v77 / v3;
        const float v79 = tgamma_4ulp_avx512_rint_f32(v3);
        const int v80 = v3 == v79;
        const float v81 = 0x0p+0f; /* 0 */
        const int v82 = v3 < v81;
        const int v83 = v80 & v82;
        const float v84 = NAN;
        const double v85 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v86 = v3 - v79;
        const double v87 = (double)v86;
        const double v88 = v85 * v87;
        const double v89 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v90 = tgamma_4ulp_avx512_fma_f64(v88, v88, v89);
        const double v91 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v92 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v93 = tgamma_4ulp_avx512_fma_f64(v90, v91, v92);
        const double v94 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v95 = tgamma_4ulp_avx512_fma_f64(v93, v90, v94);
        const double v96 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v97 = tgamma_4ulp_avx512_fma_f64(v90, v95, v96);
        const double v98 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v99 = tgamma_4ulp_avx512_fma_f64(v90, v97, v98);
        const double v100 = v90 * v88;
        const double v101 = tgamma_4ulp_avx512_fma_f64(v99, v100, v88);
        const int64_t v102 = tgamma_4ulp_avx512_bits_f64(v101);
        const double v103 = (double)v79;
        const double v104 = 0x1.8p+52; /* 6755399441055744 */
        const double v105 = v103 + v104;
        const int64_t v106 = tgamma_4ulp_avx512_bits_f64(v105);
        const int64_t v107 = INT64_C(63);
        const int64_t v108 = tgamma_4ulp_avx512_shl_i64(v106, v107);
        const int64_t v109 = v102 ^ v108;
        const double v110 = tgamma_4ulp_avx512_frombits_f64(v109);
        const double v111 = v110 * v71;
        const double v112 = v85 / v111;
        const float v113 = (float)v112;
        const float v114 = v83 ? v84 : v113;
        const float v115 = v76 ? v78 : v114;
        r0 = v115;
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
    const __m256d v0 = _mm256_set1_pd(0x1.7eea809eab7a5p+1); /* 2.9915314459567122 */
    const __m256d v1 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v2 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v6 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v11 = _mm256_set1_pd(0x1.002805e54c7b2p+1); /* 2.0012214059470006 */
    const __m256d v14 = _mm256_set1_pd(-0x1.32ed83e418fb9p-19); /* -2.2867902647483567e-06 */
    const __m256d v19 = _mm256_set1_pd(0x1.498349b5454p-4); /* 0.08044747154447407 */
    const __m256d v20 = _mm256_set1_pd(0x1.2b1048cbe3afep-5); /* 0.036506788425972644 */
    const __m256d v22 = _mm256_set1_pd(0x1.62e42fe3a8292p-1); /* 0.69314717916502588 */
    const __m256 v31 = _mm256_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m256d v35 = _mm256_set1_pd(-0x1.fffffca19f516p-1); /* -0.99999989960602664 */
    const __m256d v37 = _mm256_set1_pd(-0x1.ff75e82324b28p-3); /* -0.24973660809754361 */
    const __m256d v38 = _mm256_set1_pd(0x1.55a90dd426b5ep-2); /* 0.333652702401812 */
    const __m256d v40 = _mm256_set1_pd(-0x1.0000061391e0ap-1); /* -0.50000018109216282 */
    const __m256d v47 = _mm256_set1_pd(0x1.f753559bd3469p-2); /* 0.49152883304197431 */
    const __m256d v49 = _mm256_set1_pd(0x1.9f7acfe15e81fp-2); /* 0.40574192822498562 */
    const __m256d v52 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v53 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v56 = _mm256_set1_pd(-0x1.62e430b199e3p-1); /* -0.69314720314009115 */
    const __m256d v61 = _mm256_set1_pd(0x1.ab5d3962142ep-32); /* 3.8868543637993771e-10 */
    const __m256d v63 = _mm256_set1_pd(0x1.5895af1904d89p-3); /* 0.16825424952604021 */
    const __m256d v64 = _mm256_set1_pd(0x1.0000c7dbd50e7p-1); /* 0.50000595625399746 */
    const __m256d v66 = _mm256_set1_pd(0x1.ffffef3674c48p-1); /* 0.99999949970004653 */
    const __m256d v69 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256 v75 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v77 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v81 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v84 = _mm256_set1_ps(NAN);
    const __m256d v85 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v89 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v91 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v92 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v94 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v96 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v98 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v104 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_LE_OQ));
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v7l = _mm256_sub_pd(v6, v5l);
    const __m256d v7h = _mm256_sub_pd(v6, v5h);
    const __m256d v8l = _mm256_blendv_pd(v7l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v8h = _mm256_blendv_pd(v7h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v9l = _mm256_min_pd(v1, v8l);
    const __m256d v9h = _mm256_min_pd(v1, v8h);
    const __m256d v10l = _mm256_add_pd(v0, v9l);
    const __m256d v10h = _mm256_add_pd(v0, v9h);
    const __m256d v12l = _mm256_add_pd(v9l, v11);
    const __m256d v12h = _mm256_add_pd(v9h, v11);
    const __m256d v13l = _mm256_fmadd_pd(v9l, v9l, v9l);
    const __m256d v13h = _mm256_fmadd_pd(v9h, v9h, v9h);
    const __m256d v15l = _mm256_fmadd_pd(v12l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v12h, v13h, v14);
    const __m256d v16l = _mm256_mul_pd(v10l, v15l);
    const __m256d v16h = _mm256_mul_pd(v10h, v15h);
    const __m256d v17l = _mm256_div_pd(v6, v16l);
    const __m256d v17h = _mm256_div_pd(v6, v16h);
    const __m256d v18l = _mm256_mul_pd(v10l, v17l);
    const __m256d v18h = _mm256_mul_pd(v10h, v17h);
    const __m256d v21l = _mm256_fmadd_pd(v17l, v15l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v17h, v15h, v20);
    const __m128 v23l = _mm256_cvtpd_ps(v10l);
    const __m128 v23h = _mm256_cvtpd_ps(v10h);
    const __m256 v23 = _mm256_set_m128(v23h, v23l);
    const __m256 v24 = tgamma_4ulp_avx512_lanes_getexp_f32_avx2(v23);
    const __m256 v25 = tgamma_4ulp_avx512_lanes_getmant75_f32_avx2(v23);
    const __m256 v26 = tgamma_4ulp_avx512_lanes_getexp_f32_avx2(v25);
    const __m256 v27 = _mm256_sub_ps(v24, v26);
    const __m256d v28l = _mm256_cvtps_pd(_mm256_castps256_ps128(v27));
    const __m256d v28h = _mm256_cvtps_pd(_mm256_extractf128_ps(v27, 1));
    const __m256d v29l = _mm256_xor_pd(v28l, _mm256_set1_pd(-0.0));
    const __m256d v29h = _mm256_xor_pd(v28h, _mm256_set1_pd(-0.0));
    const __m256d v30l = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v10l, v29l);
    const __m256d v30h = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v10h, v29h);
    const __m256 v32 = _mm256_add_ps(v25, v31);
    const __m256i v33 = _mm256_castps_si256(v32);
    const __m256d v34l = _mm256_i32gather_pd(tgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v33), _mm_set1_epi32(15)), 8);
    const __m256d v34h = _mm256_i32gather_pd(tgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v33, 1), _mm_set1_epi32(15)), 8);
    const __m256d v36l = _mm256_fmadd_pd(v30l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v30h, v34h, v35);
    const __m256d v39l = _mm256_fmadd_pd(v36l, v37, v38);
    const __m256d v39h = _mm256_fmadd_pd(v36h, v37, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v36l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v36h, v40);
    const __m256d v42l = _mm256_fmadd_pd(v41l, v36l, v6);
    const __m256d v42h = _mm256_fmadd_pd(v41h, v36h, v6);
    const __m256d v43l = _mm256_i32gather_pd(tgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v33), _mm_set1_epi32(15)), 8);
    const __m256d v43h = _mm256_i32gather_pd(tgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v33, 1), _mm_set1_epi32(15)), 8);
    const __m256d v44l = _mm256_fmadd_pd(v36l, v42l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v36h, v42h, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v22, v28l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v22, v28h, v44h);
    const __m256d v46l = _mm256_sub_pd(v45l, v6);
    const __m256d v46h = _mm256_sub_pd(v45h, v6);
    const __m256d v48l = _mm256_sub_pd(v10l, v47);
    const __m256d v48h = _mm256_sub_pd(v10h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v46l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v46h, v48h, v49);
    const __m256d v51l = _mm256_fmadd_pd(v19, v21l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v19, v21h, v50h);
    const __m256d v54l = _mm256_fmadd_pd(v51l, v52, v53);
    const __m256d v54h = _mm256_fmadd_pd(v51h, v52, v53);
    const __m256d v55l = _mm256_sub_pd(v54l, v53);
    const __m256d v55h = _mm256_sub_pd(v54h, v53);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v56, v51l);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v56, v51h);
    const __m256i v58l = _mm256_castpd_si256(v54l);
    const __m256i v58h = _mm256_castpd_si256(v54h);
    const __m128i v59l = tgamma_4ulp_avx512_wrap_avx2(v58l);
    const __m128i v59h = tgamma_4ulp_avx512_wrap_avx2(v58h);
    const __m256i v59 = _mm256_set_m128i(v59h, v59l);
    const __m256d v60l = _mm256_i32gather_pd(tgamma_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v59), _mm_set1_epi32(15)), 8);
    const __m256d v60h = _mm256_i32gather_pd(tgamma_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v59, 1), _mm_set1_epi32(15)), 8);
    const __m256d v62l = _mm256_fmadd_pd(v57l, v60l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v57h, v60h, v61);
    const __m256d v65l = _mm256_fmadd_pd(v57l, v63, v64);
    const __m256d v65h = _mm256_fmadd_pd(v57h, v63, v64);
    const __m256d v67l = _mm256_fmadd_pd(v57l, v65l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v57h, v65h, v66);
    const __m256d v68l = _mm256_fmadd_pd(v62l, v67l, v60l);
    const __m256d v68h = _mm256_fmadd_pd(v62h, v67h, v60h);
    const __m256d v70l = _mm256_fmadd_pd(v18l, v68l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v18h, v68h, v69);
    const __m256d v71l = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v70l, v55l);
    const __m256d v71h = tgamma_4ulp_avx512_lanes_scalef_f64_avx2(v70h, v55h);
    const __m128 v72l = _mm256_cvtpd_ps(v71l);
    const __m128 v72h = _mm256_cvtpd_ps(v71h);
    const __m256 v72 = _mm256_set_m128(v72h, v72l);
    const __m256i v73 = _mm256_xor_si256(v4, _mm256_set1_epi32(-1));
    __m256 r0 = v72;
    __m256i any1 = v73;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v74 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
        const __m256i v76 = _mm256_castps_si256(_mm256_cmp_ps(v74, v75, _CMP_LT_OQ));
        const __m256 v78 = _mm256_div_ps(v77, v3);
        const __m256 v79 = _mm256_round_ps(v3, 8);
        const __m256i v80 = _mm256_castps_si256(_mm256_cmp_ps(v3, v79, _CMP_EQ_OQ));
        const __m256i v82 = _mm256_castps_si256(_mm256_cmp_ps(v3, v81, _CMP_LT_OQ));
        const __m256i v83 = _mm256_and_si256(v80, v82);
        const __m256 v86 = _mm256_sub_ps(v3, v79);
        const __m256d v87l = _mm256_cvtps_pd(_mm256_castps256_ps128(v86));
        const __m256d v87h = _mm256_cvtps_pd(_mm256_extractf128_ps(v86, 1));
        const __m256d v88l = _mm256_mul_pd(v85, v87l);
        const __m256d v88h = _mm256_mul_pd(v85, v87h);
        const __m256d v90l = _mm256_fmadd_pd(v88l, v88l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v88h, v88h, v89);
        const __m256d v93l = _mm256_fmadd_pd(v90l, v91, v92);
        const __m256d v93h = _mm256_fmadd_pd(v90h, v91, v92);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v90l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v90h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v90l, v95l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v90h, v95h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v90l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v90h, v97h, v98);
        const __m256d v100l = _mm256_mul_pd(v90l, v88l);
        const __m256d v100h = _mm256_mul_pd(v90h, v88h);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v100l, v88l);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v100h, v88h);
        const __m256i v102l = tgamma_4ulp_avx512_bits_f64_avx2(v101l);
        const __m256i v102h = tgamma_4ulp_avx512_bits_f64_avx2(v101h);
        const __m256d v103l = _mm256_cvtps_pd(_mm256_castps256_ps128(v79));
        const __m256d v103h = _mm256_cvtps_pd(_mm256_extractf128_ps(v79, 1));
        const __m256d v105l = _mm256_add_pd(v103l, v104);
        const __m256d v105h = _mm256_add_pd(v103h, v104);
        const __m256i v106l = _mm256_castpd_si256(v105l);
        const __m256i v106h = _mm256_castpd_si256(v105h);
        const __m256i v108l = _mm256_slli_epi64(v106l, 63);
        const __m256i v108h = _mm256_slli_epi64(v106h, 63);
        const __m256i v109l = _mm256_xor_si256(v102l, v108l);
        const __m256i v109h = _mm256_xor_si256(v102h, v108h);
        const __m256d v110l = _mm256_castsi256_pd(v109l);
        const __m256d v110h = _mm256_castsi256_pd(v109h);
        const __m256d v111l = _mm256_mul_pd(v110l, v71l);
        const __m256d v111h = _mm256_mul_pd(v110h, v71h);
        const __m256d v112l = _mm256_div_pd(v85, v111l);
        const __m256d v112h = _mm256_div_pd(v85, v111h);
        const __m128 v113l = _mm256_cvtpd_ps(v112l);
        const __m128 v113h = _mm256_cvtpd_ps(v112h);
        const __m256 v113 = _mm256_set_m128(v113h, v113l);
        const __m256 v114 = _mm256_blendv_ps(v113, v84, _mm256_castsi256_ps(v83));
        const __m256 v115 = _mm256_blendv_ps(v114, v78, _mm256_castsi256_ps(v76));
        r0 = _mm256_blendv_ps(r0, v115, _mm256_castsi256_ps(v73));
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

/* 16 elements. */
TGAMMA_4ULP_AVX512_AVX512 void tgamma_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.7eea809eab7a5p+1); /* 2.9915314459567122 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v2 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v6 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v11 = _mm512_set1_pd(0x1.002805e54c7b2p+1); /* 2.0012214059470006 */
    const __m512d v14 = _mm512_set1_pd(-0x1.32ed83e418fb9p-19); /* -2.2867902647483567e-06 */
    const __m512d v19 = _mm512_set1_pd(0x1.498349b5454p-4); /* 0.08044747154447407 */
    const __m512d v20 = _mm512_set1_pd(0x1.2b1048cbe3afep-5); /* 0.036506788425972644 */
    const __m512d v22 = _mm512_set1_pd(0x1.62e42fe3a8292p-1); /* 0.69314717916502588 */
    const __m512 v31 = _mm512_set1_ps(0x1.7fffe8p+19f); /* 786431.25 */
    const __m512d v35 = _mm512_set1_pd(-0x1.fffffca19f516p-1); /* -0.99999989960602664 */
    const __m512d v37 = _mm512_set1_pd(-0x1.ff75e82324b28p-3); /* -0.24973660809754361 */
    const __m512d v38 = _mm512_set1_pd(0x1.55a90dd426b5ep-2); /* 0.333652702401812 */
    const __m512d v40 = _mm512_set1_pd(-0x1.0000061391e0ap-1); /* -0.50000018109216282 */
    const __m512d v47 = _mm512_set1_pd(0x1.f753559bd3469p-2); /* 0.49152883304197431 */
    const __m512d v49 = _mm512_set1_pd(0x1.9f7acfe15e81fp-2); /* 0.40574192822498562 */
    const __m512d v52 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v53 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v56 = _mm512_set1_pd(-0x1.62e430b199e3p-1); /* -0.69314720314009115 */
    const __m512d v61 = _mm512_set1_pd(0x1.ab5d3962142ep-32); /* 3.8868543637993771e-10 */
    const __m512d v63 = _mm512_set1_pd(0x1.5895af1904d89p-3); /* 0.16825424952604021 */
    const __m512d v64 = _mm512_set1_pd(0x1.0000c7dbd50e7p-1); /* 0.50000595625399746 */
    const __m512d v66 = _mm512_set1_pd(0x1.ffffef3674c48p-1); /* 0.99999949970004653 */
    const __m512d v69 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512 v75 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v77 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v81 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v84 = _mm512_set1_ps(NAN);
    const __m512d v85 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v89 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v91 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v92 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v94 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v96 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v98 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v104 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(tgamma_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tgamma_4ulp_avx512_table2 + 8);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v2, v3, _CMP_LE_OQ);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v7l = _mm512_sub_pd(v6, v5l);
    const __m512d v7h = _mm512_sub_pd(v6, v5h);
    const __m512d v8l = _mm512_mask_blend_pd((__mmask8)v4, v7l, v5l);
    const __m512d v8h = _mm512_mask_blend_pd((__mmask8)(v4 >> 8), v7h, v5h);
    const __m512d v9l = _mm512_min_pd(v1, v8l);
    const __m512d v9h = _mm512_min_pd(v1, v8h);
    const __m512d v10l = _mm512_add_pd(v0, v9l);
    const __m512d v10h = _mm512_add_pd(v0, v9h);
    const __m512d v12l = _mm512_add_pd(v9l, v11);
    const __m512d v12h = _mm512_add_pd(v9h, v11);
    const __m512d v13l = _mm512_fmadd_pd(v9l, v9l, v9l);
    const __m512d v13h = _mm512_fmadd_pd(v9h, v9h, v9h);
    const __m512d v15l = _mm512_fmadd_pd(v12l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v12h, v13h, v14);
    const __m512d v16l = _mm512_mul_pd(v10l, v15l);
    const __m512d v16h = _mm512_mul_pd(v10h, v15h);
    const __m512d v17l = _mm512_div_pd(v6, v16l);
    const __m512d v17h = _mm512_div_pd(v6, v16h);
    const __m512d v18l = _mm512_mul_pd(v10l, v17l);
    const __m512d v18h = _mm512_mul_pd(v10h, v17h);
    const __m512d v21l = _mm512_fmadd_pd(v17l, v15l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v17h, v15h, v20);
    const __m256 v23l = _mm512_cvtpd_ps(v10l);
    const __m256 v23h = _mm512_cvtpd_ps(v10h);
    const __m512 v23 = _mm512_insertf32x8(_mm512_castps256_ps512(v23l), v23h, 1);
    const __m512 v24 = _mm512_getexp_ps(v23);
    const __m512 v25 = _mm512_getmant_ps(v23, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v26 = _mm512_getexp_ps(v25);
    const __m512 v27 = _mm512_sub_ps(v24, v26);
    const __m512d v28l = _mm512_cvtps_pd(_mm512_castps512_ps256(v27));
    const __m512d v28h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v27, 1));
    const __m512d v29l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v28l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v29h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v28h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v30l = _mm512_scalef_pd(v10l, v29l);
    const __m512d v30h = _mm512_scalef_pd(v10h, v29h);
    const __m512 v32 = _mm512_add_ps(v25, v31);
    const __m512i v33 = _mm512_castps_si512(v32);
    const __m512d v34l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v33), t0_0, t0_1);
    const __m512d v34h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v33, 1), t0_0, t0_1);
    const __m512d v36l = _mm512_fmadd_pd(v30l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v30h, v34h, v35);
    const __m512d v39l = _mm512_fmadd_pd(v36l, v37, v38);
    const __m512d v39h = _mm512_fmadd_pd(v36h, v37, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v36l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v36h, v40);
    const __m512d v42l = _mm512_fmadd_pd(v41l, v36l, v6);
    const __m512d v42h = _mm512_fmadd_pd(v41h, v36h, v6);
    const __m512d v43l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v33), t1_0, t1_1);
    const __m512d v43h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v33, 1), t1_0, t1_1);
    const __m512d v44l = _mm512_fmadd_pd(v36l, v42l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v36h, v42h, v43h);
    const __m512d v45l = _mm512_fmadd_pd(v22, v28l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v22, v28h, v44h);
    const __m512d v46l = _mm512_sub_pd(v45l, v6);
    const __m512d v46h = _mm512_sub_pd(v45h, v6);
    const __m512d v48l = _mm512_sub_pd(v10l, v47);
    const __m512d v48h = _mm512_sub_pd(v10h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v46l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v46h, v48h, v49);
    const __m512d v51l = _mm512_fmadd_pd(v19, v21l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v19, v21h, v50h);
    const __m512d v54l = _mm512_fmadd_pd(v51l, v52, v53);
    const __m512d v54h = _mm512_fmadd_pd(v51h, v52, v53);
    const __m512d v55l = _mm512_sub_pd(v54l, v53);
    const __m512d v55h = _mm512_sub_pd(v54h, v53);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v56, v51l);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v56, v51h);
    const __m512i v58l = _mm512_castpd_si512(v54l);
    const __m512i v58h = _mm512_castpd_si512(v54h);
    const __m256i v59l = _mm512_cvtepi64_epi32(v58l);
    const __m256i v59h = _mm512_cvtepi64_epi32(v58h);
    const __m512i v59 = _mm512_inserti32x8(_mm512_castsi256_si512(v59l), v59h, 1);
    const __m512d v60l = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59), t2_0, t2_1);
    const __m512d v60h = tgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59, 1), t2_0, t2_1);
    const __m512d v62l = _mm512_fmadd_pd(v57l, v60l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v57h, v60h, v61);
    const __m512d v65l = _mm512_fmadd_pd(v57l, v63, v64);
    const __m512d v65h = _mm512_fmadd_pd(v57h, v63, v64);
    const __m512d v67l = _mm512_fmadd_pd(v57l, v65l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v57h, v65h, v66);
    const __m512d v68l = _mm512_fmadd_pd(v62l, v67l, v60l);
    const __m512d v68h = _mm512_fmadd_pd(v62h, v67h, v60h);
    const __m512d v70l = _mm512_fmadd_pd(v18l, v68l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v18h, v68h, v69);
    const __m512d v71l = _mm512_scalef_pd(v70l, v55l);
    const __m512d v71h = _mm512_scalef_pd(v70h, v55h);
    const __m256 v72l = _mm512_cvtpd_ps(v71l);
    const __m256 v72h = _mm512_cvtpd_ps(v71h);
    const __m512 v72 = _mm512_insertf32x8(_mm512_castps256_ps512(v72l), v72h, 1);
    const __mmask16 v73 = (__mmask16)~v4;
    __m512 r0 = v72;
    __mmask16 any1 = v73;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v74 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v76 = _mm512_cmp_ps_mask(v74, v75, _CMP_LT_OQ);
        const __m512 v78 = _mm512_div_ps(v77, v3);
        const __m512 v79 = _mm512_roundscale_ps(v3, 8);
        const __mmask16 v80 = _mm512_cmp_ps_mask(v3, v79, _CMP_EQ_OQ);
        const __mmask16 v82 = _mm512_cmp_ps_mask(v3, v81, _CMP_LT_OQ);
        const __mmask16 v83 = (__mmask16)(v80 & v82);
        const __m512 v86 = _mm512_sub_ps(v3, v79);
        const __m512d v87l = _mm512_cvtps_pd(_mm512_castps512_ps256(v86));
        const __m512d v87h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v86, 1));
        const __m512d v88l = _mm512_mul_pd(v85, v87l);
        const __m512d v88h = _mm512_mul_pd(v85, v87h);
        const __m512d v90l = _mm512_fmadd_pd(v88l, v88l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v88h, v88h, v89);
        const __m512d v93l = _mm512_fmadd_pd(v90l, v91, v92);
        const __m512d v93h = _mm512_fmadd_pd(v90h, v91, v92);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v90l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v90h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v90l, v95l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v90h, v95h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v90l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v90h, v97h, v98);
        const __m512d v100l = _mm512_mul_pd(v90l, v88l);
        const __m512d v100h = _mm512_mul_pd(v90h, v88h);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v100l, v88l);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v100h, v88h);
        const __m512i v102l = tgamma_4ulp_avx512_bits_f64_avx512(v101l);
        const __m512i v102h = tgamma_4ulp_avx512_bits_f64_avx512(v101h);
        const __m512d v103l = _mm512_cvtps_pd(_mm512_castps512_ps256(v79));
        const __m512d v103h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v79, 1));
        const __m512d v105l = _mm512_add_pd(v103l, v104);
        const __m512d v105h = _mm512_add_pd(v103h, v104);
        const __m512i v106l = _mm512_castpd_si512(v105l);
        const __m512i v106h = _mm512_castpd_si512(v105h);
        const __m512i v108l = _mm512_slli_epi64(v106l, 63);
        const __m512i v108h = _mm512_slli_epi64(v106h, 63);
        const __m512i v109l = _mm512_xor_si512(v102l, v108l);
        const __m512i v109h = _mm512_xor_si512(v102h, v108h);
        const __m512d v110l = _mm512_castsi512_pd(v109l);
        const __m512d v110h = _mm512_castsi512_pd(v109h);
        const __m512d v111l = _mm512_mul_pd(v110l, v71l);
        const __m512d v111h = _mm512_mul_pd(v110h, v71h);
        const __m512d v112l = _mm512_div_pd(v85, v111l);
        const __m512d v112h = _mm512_div_pd(v85, v111h);
        const __m256 v113l = _mm512_cvtpd_ps(v112l);
        const __m256 v113h = _mm512_cvtpd_ps(v112h);
        const __m512 v113 = _mm512_insertf32x8(_mm512_castps256_ps512(v113l), v113h, 1);
        const __m512 v114 = _mm512_mask_blend_ps(v83, v113, v84);
        const __m512 v115 = _mm512_mask_blend_ps(v76, v114, v78);
        r0 = _mm512_mask_blend_ps(v73, r0, v115);
    }
    _mm512_storeu_ps(y, r0);
}

static TGAMMA_4ULP_AVX512_AVX512_TARGET void tgamma_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tgamma_4ulp_avx512_step_avx512(tail_x, tail_y);
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
