/* tgamma_f16_cr_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f16
 *   domain       every input
 *   max error    0.499981 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.308p-9 (0.00232315063, encoding 0x18c2)
 *   result there 0x1.adcp+8 (429.75, encoding 0x5eb7)
 *   mean error   0.141513 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           76df5b866cce9d7a5c8bbbdecfa5e629
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f16 --max-ulp 0.5 --isa avx512 --time 20s --seed 1 --threads 1 --from seeds --archive formats.tmp/tgamma_f16_avx512.db
 *                time: 2.1092 ns/element as avx512 code (inputs mean)
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
#include "tgamma_f16_cr_avx512.h"

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

static inline float tgamma_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float tgamma_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = tgamma_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return tgamma_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_f16_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tgamma_f16_cr_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_f16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tgamma_f16_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t tgamma_f16_cr_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_f16_cr_avx512_addbits_f64(double a, int64_t b) {
    return tgamma_f16_cr_avx512_frombits_f64((int64_t)((uint64_t)tgamma_f16_cr_avx512_bits_f64(a) + (uint64_t)b));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t tgamma_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)tgamma_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = tgamma_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float tgamma_f16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_f16_cr_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline uint16_t tgamma_f16_cr_avx512_element(uint16_t x) {
    const double v0 = -0x1.62e430b5fd39bp-1; /* -0.69314720365092641 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = 0x1.8p+5; /* 48 */
    const float v3 = 0x1p-1f; /* 0.5 */
    const int32_t v4 = (int32_t)x;
    const float v5 = tgamma_f16_cr_avx512_fromhalf_f32(v4);
    const int v6 = v3 <= v5;
    const double v7 = (double)v5;
    const double v8 = 0x1p+0; /* 1 */
    const double v9 = v8 - v7;
    const double v10 = v6 ? v7 : v9;
    const double v11 = v2 < v10 ? v2 : v10;
    const double v12 = 0x1.00451469d5e77p-1; /* 0.5005270365899851 */
    const double v13 = v11 - v12;
    const double v14 = 0x1.db5e9a4p-1; /* 0.9284561350941658 */
    const double v15 = v11 + v14;
    const int64_t v16 = tgamma_f16_cr_avx512_bits_f64(v15);
    const int64_t v17 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v18 = (int64_t)((uint64_t)v16 + (uint64_t)v17);
    const int64_t v19 = INT64_C(52);
    const int64_t v20 = tgamma_f16_cr_avx512_lshr_i64(v18, v19);
    const int64_t v21 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v22 = (int64_t)((uint64_t)v20 + (uint64_t)v21);
    const double v23 = tgamma_f16_cr_avx512_frombits_f64(v22);
    const double v24 = 0x1.8p+52; /* 6755399441055744 */
    const double v25 = v23 - v24;
    const double v26 = 0x1.62e48975b9114p-1; /* 0.69314984857604367 */
    const int64_t v27 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v28 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v29 = v18 & v28;
    const int64_t v30 = (int64_t)((uint64_t)v27 + (uint64_t)v29);
    const double v31 = tgamma_f16_cr_avx512_frombits_f64(v30);
    const double v32 = v31 - v8;
    const double v33 = v8 + v31;
    const double v34 = v32 / v33;
    const double v35 = v34 * v34;
    const double v36 = 0x1.a8f0acd7f3527p-2; /* 0.41498060291344746 */
    const double v37 = tgamma_f16_cr_avx512_fma_f64(v35, v35, v36);
    const double v38 = 0x1.5537e2deb2b51p-1; /* 0.66644200294954647 */
    const double v39 = tgamma_f16_cr_avx512_fma_f64(v37, v35, v38);
    const double v40 = 0x1.000047fbd5063p+1; /* 2.0000085811280299 */
    const double v41 = tgamma_f16_cr_avx512_fma_f64(v39, v35, v40);
    const double v42 = v34 * v41;
    const double v43 = tgamma_f16_cr_avx512_fma_f64(v25, v26, v42);
    const double v44 = -v15;
    const double v45 = tgamma_f16_cr_avx512_fma_f64(v13, v43, v44);
    const double v46 = tgamma_f16_cr_avx512_fma_f64(v1, v45, v24);
    const double v47 = v46 - v24;
    const double v48 = tgamma_f16_cr_avx512_fma_f64(v0, v47, v45);
    const double v49 = 0x1.10b6596a6032p-7; /* 0.0083225189780491982 */
    const double v50 = 0x1.573e33a976e43p-5; /* 0.041899777319227137 */
    const double v51 = tgamma_f16_cr_avx512_fma_f64(v49, v48, v50);
    const double v52 = 0x1.5555e13646894p-3; /* 0.16666770884404924 */
    const double v53 = tgamma_f16_cr_avx512_fma_f64(v51, v48, v52);
    const double v54 = 0x1.fffd67da979fcp-2; /* 0.49999010345155148 */
    const double v55 = 0x1.fffd5718bee97p-2; /* 0.49998985374961918 */
    const double v56 = v6 ? v54 : v55;
    const double v57 = tgamma_f16_cr_avx512_fma_f64(v53, v48, v56);
    const double v58 = tgamma_f16_cr_avx512_fma_f64(v57, v48, v8);
    const double v59 = v48 * v58;
    const double v60 = 0x1.4168bcebbc9d4p+1; /* 2.5110088492449254 */
    const double v61 = 0x1.b87c0eae27d9p+4; /* 27.530287437720801 */
    const double v62 = tgamma_f16_cr_avx512_fma_f64(v11, v60, v61);
    const double v63 = 0x1.c26756a66d204p+6; /* 112.60091648140957 */
    const double v64 = tgamma_f16_cr_avx512_fma_f64(v11, v62, v63);
    const double v65 = v11 * v11;
    const double v66 = 0x1.a1907cb05c63bp+7; /* 208.78220130088616 */
    const double v67 = 0x1.6db83c5aa4474p+7; /* 182.8598354650054 */
    const double v68 = tgamma_f16_cr_avx512_fma_f64(v66, v11, v67);
    const double v69 = tgamma_f16_cr_avx512_fma_f64(v64, v65, v68);
    const double v70 = 0x1.ea8e09f5d8328p+5; /* 61.31935493532211 */
    const double v71 = tgamma_f16_cr_avx512_fma_f64(v69, v11, v70);
    const double v72 = 0x1.3fd1b08fa9f21p+3; /* 9.9943468862471168 */
    const double v73 = v11 * v8;
    const double v74 = v72 + v73;
    const double v75 = 0x1.18e72f4c2bbbdp+5; /* 35.112883181652684 */
    const double v76 = tgamma_f16_cr_avx512_fma_f64(v74, v11, v75);
    const double v77 = 0x1.87899869e2bfbp+5; /* 48.942185237152408 */
    const double v78 = tgamma_f16_cr_avx512_fma_f64(v11, v76, v77);
    const double v79 = 0x1.925d83376aecp+4; /* 25.147830215907334 */
    const double v80 = tgamma_f16_cr_avx512_fma_f64(v78, v11, v79);
    const double v81 = v11 * v80;
    const double v82 = v71 / v81;
    const double v83 = tgamma_f16_cr_avx512_fma_f64(v59, v82, v82);
    const int64_t v84 = tgamma_f16_cr_avx512_bits_f64(v46);
    const int64_t v85 = tgamma_f16_cr_avx512_shl_i64(v84, v19);
    const double v86 = tgamma_f16_cr_avx512_addbits_f64(v83, v85);
    const float v87 = (float)v86;
    const int32_t v88 = tgamma_f16_cr_avx512_tohalf_f32(v87);
    const int v89 = !v6;
    int32_t r0 = v88;
    if (v89) {
        const float v90 = tgamma_f16_cr_avx512_abs_f32(v5);
        const float v91 = 0x1p-30f; /* 9.31322575e-10 */
        const int v92 = v90 < v91;
        const float v93 = 0x1p+0f; /* 1 */
        const float v94 = v93 / v5;
        const float v95 = 0x0p+0f; /* 0 */
        const int v96 = v5 < v95;
        const float v97 = tgamma_f16_cr_avx512_rint_f32(v5);
        const int v98 = v97 == v5;
        const int v99 = v96 & v98;
        const float v100 = NAN;
        const double v101 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v102 = (double)v97;
        const double v103 = v102 + v24;
        const int64_t v104 = tgamma_f16_cr_avx512_bits_f64(v103);
        const int64_t v105 = INT64_C(63);
        const int64_t v106 = tgamma_f16_cr_avx512_shl_i64(v104, v105);
        const double v107 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const float v108 = v5 - v97;
        const double v109 = (double)v108;
        const double v110 = v109 * v101;
        const double v111 = v110 * v110;
        const double v112 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v113 = tgamma_f16_cr_avx512_fma_f64(v107, v111, v112);
        const double v114 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v115 = tgamma_f16_cr_avx512_fma_f64(v113, v111, v114);
        const double v116 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v117 = tgamma_f16_cr_avx512_fma_f64(v115, v111, v116);
        const double v118 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v119 = tgamma_f16_cr_avx512_fma_f64(v117, v111, v118);
        const double v120 = v110 * v111;
        const double v121 = tgamma_f16_cr_avx512_fma_f64(v119, v120, v110);
        const int64_t v122 = tgamma_f16_cr_avx512_bits_f64(v121);
        const int64_t v123 = v106 ^ v122;
        const double v124 = tgamma_f16_cr_avx512_frombits_f64(v123);
        const double v125 = v124 * v86;
        const double v126 = v101 / v125;
        const float v127 = (float)v126;
        const float v128 = v99 ? v100 : v127;
        const float v129 = v92 ? v94 : v128;
        const int32_t v130 = tgamma_f16_cr_avx512_tohalf_f32(v129);
        r0 = v130;
    }
    return (uint16_t)r0;
}

static void tgamma_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define TGAMMA_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_F16_CR_AVX512_AVX2 static inline TGAMMA_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_F16_CR_AVX512_AVX512 static inline TGAMMA_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
TGAMMA_F16_CR_AVX512_AVX2 __m256 tgamma_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_CR_AVX512_AVX2 __m256i tgamma_f16_cr_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

TGAMMA_F16_CR_AVX512_AVX2 __m256i tgamma_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_CR_AVX512_AVX2 __m256i tgamma_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

TGAMMA_F16_CR_AVX512_AVX2 __m256i tgamma_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return tgamma_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(tgamma_f16_cr_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
TGAMMA_F16_CR_AVX512_AVX2 void tgamma_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TGAMMA_F16_CR_AVX512_AVX2 void tgamma_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e430b5fd39bp-1); /* -0.69314720365092641 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v3 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v8 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v12 = _mm256_set1_pd(0x1.00451469d5e77p-1); /* 0.5005270365899851 */
    const __m256d v14 = _mm256_set1_pd(0x1.db5e9a4p-1); /* 0.9284561350941658 */
    const __m256i v17 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v21 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v24 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v26 = _mm256_set1_pd(0x1.62e48975b9114p-1); /* 0.69314984857604367 */
    const __m256i v27 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256i v28 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v36 = _mm256_set1_pd(0x1.a8f0acd7f3527p-2); /* 0.41498060291344746 */
    const __m256d v38 = _mm256_set1_pd(0x1.5537e2deb2b51p-1); /* 0.66644200294954647 */
    const __m256d v40 = _mm256_set1_pd(0x1.000047fbd5063p+1); /* 2.0000085811280299 */
    const __m256d v49 = _mm256_set1_pd(0x1.10b6596a6032p-7); /* 0.0083225189780491982 */
    const __m256d v50 = _mm256_set1_pd(0x1.573e33a976e43p-5); /* 0.041899777319227137 */
    const __m256d v52 = _mm256_set1_pd(0x1.5555e13646894p-3); /* 0.16666770884404924 */
    const __m256d v54 = _mm256_set1_pd(0x1.fffd67da979fcp-2); /* 0.49999010345155148 */
    const __m256d v55 = _mm256_set1_pd(0x1.fffd5718bee97p-2); /* 0.49998985374961918 */
    const __m256d v60 = _mm256_set1_pd(0x1.4168bcebbc9d4p+1); /* 2.5110088492449254 */
    const __m256d v61 = _mm256_set1_pd(0x1.b87c0eae27d9p+4); /* 27.530287437720801 */
    const __m256d v63 = _mm256_set1_pd(0x1.c26756a66d204p+6); /* 112.60091648140957 */
    const __m256d v66 = _mm256_set1_pd(0x1.a1907cb05c63bp+7); /* 208.78220130088616 */
    const __m256d v67 = _mm256_set1_pd(0x1.6db83c5aa4474p+7); /* 182.8598354650054 */
    const __m256d v70 = _mm256_set1_pd(0x1.ea8e09f5d8328p+5); /* 61.31935493532211 */
    const __m256d v72 = _mm256_set1_pd(0x1.3fd1b08fa9f21p+3); /* 9.9943468862471168 */
    const __m256d v75 = _mm256_set1_pd(0x1.18e72f4c2bbbdp+5); /* 35.112883181652684 */
    const __m256d v77 = _mm256_set1_pd(0x1.87899869e2bfbp+5); /* 48.942185237152408 */
    const __m256d v79 = _mm256_set1_pd(0x1.925d83376aecp+4); /* 25.147830215907334 */
    const __m256 v91 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v93 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v95 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v100 = _mm256_set1_ps(NAN);
    const __m256d v101 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v107 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v112 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v114 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v116 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v118 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v5 = tgamma_f16_cr_avx512_fromhalf_f32_avx2(v4);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v3, v5, _CMP_LE_OQ));
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v9l = _mm256_sub_pd(v8, v7l);
    const __m256d v9h = _mm256_sub_pd(v8, v7h);
    const __m256d v10l = _mm256_blendv_pd(v9l, v7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v10h = _mm256_blendv_pd(v9h, v7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v11l = _mm256_min_pd(v2, v10l);
    const __m256d v11h = _mm256_min_pd(v2, v10h);
    const __m256d v13l = _mm256_sub_pd(v11l, v12);
    const __m256d v13h = _mm256_sub_pd(v11h, v12);
    const __m256d v15l = _mm256_add_pd(v11l, v14);
    const __m256d v15h = _mm256_add_pd(v11h, v14);
    const __m256i v16l = tgamma_f16_cr_avx512_bits_f64_avx2(v15l);
    const __m256i v16h = tgamma_f16_cr_avx512_bits_f64_avx2(v15h);
    const __m256i v18l = _mm256_add_epi64(v16l, v17);
    const __m256i v18h = _mm256_add_epi64(v16h, v17);
    const __m256i v20l = _mm256_srli_epi64(v18l, 52);
    const __m256i v20h = _mm256_srli_epi64(v18h, 52);
    const __m256i v22l = _mm256_add_epi64(v20l, v21);
    const __m256i v22h = _mm256_add_epi64(v20h, v21);
    const __m256d v23l = _mm256_castsi256_pd(v22l);
    const __m256d v23h = _mm256_castsi256_pd(v22h);
    const __m256d v25l = _mm256_sub_pd(v23l, v24);
    const __m256d v25h = _mm256_sub_pd(v23h, v24);
    const __m256i v29l = _mm256_and_si256(v18l, v28);
    const __m256i v29h = _mm256_and_si256(v18h, v28);
    const __m256i v30l = _mm256_add_epi64(v27, v29l);
    const __m256i v30h = _mm256_add_epi64(v27, v29h);
    const __m256d v31l = _mm256_castsi256_pd(v30l);
    const __m256d v31h = _mm256_castsi256_pd(v30h);
    const __m256d v32l = _mm256_sub_pd(v31l, v8);
    const __m256d v32h = _mm256_sub_pd(v31h, v8);
    const __m256d v33l = _mm256_add_pd(v8, v31l);
    const __m256d v33h = _mm256_add_pd(v8, v31h);
    const __m256d v34l = _mm256_div_pd(v32l, v33l);
    const __m256d v34h = _mm256_div_pd(v32h, v33h);
    const __m256d v35l = _mm256_mul_pd(v34l, v34l);
    const __m256d v35h = _mm256_mul_pd(v34h, v34h);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v35l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v35h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v35l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v35h, v40);
    const __m256d v42l = _mm256_mul_pd(v34l, v41l);
    const __m256d v42h = _mm256_mul_pd(v34h, v41h);
    const __m256d v43l = _mm256_fmadd_pd(v25l, v26, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v25h, v26, v42h);
    const __m256d v45l = _mm256_fmsub_pd(v13l, v43l, v15l);
    const __m256d v45h = _mm256_fmsub_pd(v13h, v43h, v15h);
    const __m256d v46l = _mm256_fmadd_pd(v1, v45l, v24);
    const __m256d v46h = _mm256_fmadd_pd(v1, v45h, v24);
    const __m256d v47l = _mm256_sub_pd(v46l, v24);
    const __m256d v47h = _mm256_sub_pd(v46h, v24);
    const __m256d v48l = _mm256_fmadd_pd(v0, v47l, v45l);
    const __m256d v48h = _mm256_fmadd_pd(v0, v47h, v45h);
    const __m256d v51l = _mm256_fmadd_pd(v49, v48l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49, v48h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v48l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v48h, v52);
    const __m256d v56l = _mm256_blendv_pd(v55, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v56h = _mm256_blendv_pd(v55, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v57l = _mm256_fmadd_pd(v53l, v48l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v53h, v48h, v56h);
    const __m256d v58l = _mm256_fmadd_pd(v57l, v48l, v8);
    const __m256d v58h = _mm256_fmadd_pd(v57h, v48h, v8);
    const __m256d v59l = _mm256_mul_pd(v48l, v58l);
    const __m256d v59h = _mm256_mul_pd(v48h, v58h);
    const __m256d v62l = _mm256_fmadd_pd(v11l, v60, v61);
    const __m256d v62h = _mm256_fmadd_pd(v11h, v60, v61);
    const __m256d v64l = _mm256_fmadd_pd(v11l, v62l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v11h, v62h, v63);
    const __m256d v65l = _mm256_mul_pd(v11l, v11l);
    const __m256d v65h = _mm256_mul_pd(v11h, v11h);
    const __m256d v68l = _mm256_fmadd_pd(v66, v11l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v66, v11h, v67);
    const __m256d v69l = _mm256_fmadd_pd(v64l, v65l, v68l);
    const __m256d v69h = _mm256_fmadd_pd(v64h, v65h, v68h);
    const __m256d v71l = _mm256_fmadd_pd(v69l, v11l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v69h, v11h, v70);
    const __m256d v73l = _mm256_mul_pd(v11l, v8);
    const __m256d v73h = _mm256_mul_pd(v11h, v8);
    const __m256d v74l = _mm256_add_pd(v72, v73l);
    const __m256d v74h = _mm256_add_pd(v72, v73h);
    const __m256d v76l = _mm256_fmadd_pd(v74l, v11l, v75);
    const __m256d v76h = _mm256_fmadd_pd(v74h, v11h, v75);
    const __m256d v78l = _mm256_fmadd_pd(v11l, v76l, v77);
    const __m256d v78h = _mm256_fmadd_pd(v11h, v76h, v77);
    const __m256d v80l = _mm256_fmadd_pd(v78l, v11l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v78h, v11h, v79);
    const __m256d v81l = _mm256_mul_pd(v11l, v80l);
    const __m256d v81h = _mm256_mul_pd(v11h, v80h);
    const __m256d v82l = _mm256_div_pd(v71l, v81l);
    const __m256d v82h = _mm256_div_pd(v71h, v81h);
    const __m256d v83l = _mm256_fmadd_pd(v59l, v82l, v82l);
    const __m256d v83h = _mm256_fmadd_pd(v59h, v82h, v82h);
    const __m256i v84l = tgamma_f16_cr_avx512_bits_f64_avx2(v46l);
    const __m256i v84h = tgamma_f16_cr_avx512_bits_f64_avx2(v46h);
    const __m256i v85l = _mm256_slli_epi64(v84l, 52);
    const __m256i v85h = _mm256_slli_epi64(v84h, 52);
    const __m256d v86l = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_f16_cr_avx512_bits_f64_avx2(v83l), v85l));
    const __m256d v86h = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_f16_cr_avx512_bits_f64_avx2(v83h), v85h));
    const __m128 v87l = _mm256_cvtpd_ps(v86l);
    const __m128 v87h = _mm256_cvtpd_ps(v86h);
    const __m256 v87 = _mm256_set_m128(v87h, v87l);
    const __m256i v88 = tgamma_f16_cr_avx512_tohalf_total_f32_avx2(v87);
    const __m256i v89 = _mm256_xor_si256(v6, _mm256_set1_epi32(-1));
    __m256i r0 = v88;
    __m256i any1 = v89;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v90 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
        const __m256i v92 = _mm256_castps_si256(_mm256_cmp_ps(v90, v91, _CMP_LT_OQ));
        const __m256 v94 = _mm256_div_ps(v93, v5);
        const __m256i v96 = _mm256_castps_si256(_mm256_cmp_ps(v5, v95, _CMP_LT_OQ));
        const __m256 v97 = _mm256_round_ps(v5, 8);
        const __m256i v98 = _mm256_castps_si256(_mm256_cmp_ps(v97, v5, _CMP_EQ_OQ));
        const __m256i v99 = _mm256_and_si256(v96, v98);
        const __m256d v102l = _mm256_cvtps_pd(_mm256_castps256_ps128(v97));
        const __m256d v102h = _mm256_cvtps_pd(_mm256_extractf128_ps(v97, 1));
        const __m256d v103l = _mm256_add_pd(v102l, v24);
        const __m256d v103h = _mm256_add_pd(v102h, v24);
        const __m256i v104l = tgamma_f16_cr_avx512_bits_f64_avx2(v103l);
        const __m256i v104h = tgamma_f16_cr_avx512_bits_f64_avx2(v103h);
        const __m256i v106l = _mm256_slli_epi64(v104l, 63);
        const __m256i v106h = _mm256_slli_epi64(v104h, 63);
        const __m256 v108 = _mm256_sub_ps(v5, v97);
        const __m256d v109l = _mm256_cvtps_pd(_mm256_castps256_ps128(v108));
        const __m256d v109h = _mm256_cvtps_pd(_mm256_extractf128_ps(v108, 1));
        const __m256d v110l = _mm256_mul_pd(v109l, v101);
        const __m256d v110h = _mm256_mul_pd(v109h, v101);
        const __m256d v111l = _mm256_mul_pd(v110l, v110l);
        const __m256d v111h = _mm256_mul_pd(v110h, v110h);
        const __m256d v113l = _mm256_fmadd_pd(v107, v111l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v107, v111h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v111l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v111h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v115l, v111l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v115h, v111h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v117l, v111l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v117h, v111h, v118);
        const __m256d v120l = _mm256_mul_pd(v110l, v111l);
        const __m256d v120h = _mm256_mul_pd(v110h, v111h);
        const __m256d v121l = _mm256_fmadd_pd(v119l, v120l, v110l);
        const __m256d v121h = _mm256_fmadd_pd(v119h, v120h, v110h);
        const __m256i v122l = tgamma_f16_cr_avx512_bits_f64_avx2(v121l);
        const __m256i v122h = tgamma_f16_cr_avx512_bits_f64_avx2(v121h);
        const __m256i v123l = _mm256_xor_si256(v106l, v122l);
        const __m256i v123h = _mm256_xor_si256(v106h, v122h);
        const __m256d v124l = _mm256_castsi256_pd(v123l);
        const __m256d v124h = _mm256_castsi256_pd(v123h);
        const __m256d v125l = _mm256_mul_pd(v124l, v86l);
        const __m256d v125h = _mm256_mul_pd(v124h, v86h);
        const __m256d v126l = _mm256_div_pd(v101, v125l);
        const __m256d v126h = _mm256_div_pd(v101, v125h);
        const __m128 v127l = _mm256_cvtpd_ps(v126l);
        const __m128 v127h = _mm256_cvtpd_ps(v126h);
        const __m256 v127 = _mm256_set_m128(v127h, v127l);
        const __m256 v128 = _mm256_blendv_ps(v127, v100, _mm256_castsi256_ps(v99));
        const __m256 v129 = _mm256_blendv_ps(v128, v94, _mm256_castsi256_ps(v92));
        const __m256i v130 = tgamma_f16_cr_avx512_tohalf_total_f32_avx2(v129);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v130), _mm256_castsi256_ps(v89)));
    }
    tgamma_f16_cr_avx512_store_u16_avx2(y, r0);
}

static TGAMMA_F16_CR_AVX512_AVX2_TARGET void tgamma_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_f16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tgamma_f16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_F16_CR_AVX512_AVX512 __mmask8 tgamma_f16_cr_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_CR_AVX512_AVX512 __m512i tgamma_f16_cr_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

TGAMMA_F16_CR_AVX512_AVX512 __m512i tgamma_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_CR_AVX512_AVX512 __m512i tgamma_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

TGAMMA_F16_CR_AVX512_AVX512 __m512i tgamma_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return tgamma_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(tgamma_f16_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_F16_CR_AVX512_AVX512 void tgamma_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e430b5fd39bp-1); /* -0.69314720365092641 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v3 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v8 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v12 = _mm512_set1_pd(0x1.00451469d5e77p-1); /* 0.5005270365899851 */
    const __m512d v14 = _mm512_set1_pd(0x1.db5e9a4p-1); /* 0.9284561350941658 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v21 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v24 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v26 = _mm512_set1_pd(0x1.62e48975b9114p-1); /* 0.69314984857604367 */
    const __m512i v27 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512i v28 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v36 = _mm512_set1_pd(0x1.a8f0acd7f3527p-2); /* 0.41498060291344746 */
    const __m512d v38 = _mm512_set1_pd(0x1.5537e2deb2b51p-1); /* 0.66644200294954647 */
    const __m512d v40 = _mm512_set1_pd(0x1.000047fbd5063p+1); /* 2.0000085811280299 */
    const __m512d v49 = _mm512_set1_pd(0x1.10b6596a6032p-7); /* 0.0083225189780491982 */
    const __m512d v50 = _mm512_set1_pd(0x1.573e33a976e43p-5); /* 0.041899777319227137 */
    const __m512d v52 = _mm512_set1_pd(0x1.5555e13646894p-3); /* 0.16666770884404924 */
    const __m512d v54 = _mm512_set1_pd(0x1.fffd67da979fcp-2); /* 0.49999010345155148 */
    const __m512d v55 = _mm512_set1_pd(0x1.fffd5718bee97p-2); /* 0.49998985374961918 */
    const __m512d v60 = _mm512_set1_pd(0x1.4168bcebbc9d4p+1); /* 2.5110088492449254 */
    const __m512d v61 = _mm512_set1_pd(0x1.b87c0eae27d9p+4); /* 27.530287437720801 */
    const __m512d v63 = _mm512_set1_pd(0x1.c26756a66d204p+6); /* 112.60091648140957 */
    const __m512d v66 = _mm512_set1_pd(0x1.a1907cb05c63bp+7); /* 208.78220130088616 */
    const __m512d v67 = _mm512_set1_pd(0x1.6db83c5aa4474p+7); /* 182.8598354650054 */
    const __m512d v70 = _mm512_set1_pd(0x1.ea8e09f5d8328p+5); /* 61.31935493532211 */
    const __m512d v72 = _mm512_set1_pd(0x1.3fd1b08fa9f21p+3); /* 9.9943468862471168 */
    const __m512d v75 = _mm512_set1_pd(0x1.18e72f4c2bbbdp+5); /* 35.112883181652684 */
    const __m512d v77 = _mm512_set1_pd(0x1.87899869e2bfbp+5); /* 48.942185237152408 */
    const __m512d v79 = _mm512_set1_pd(0x1.925d83376aecp+4); /* 25.147830215907334 */
    const __m512 v91 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v93 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v95 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v100 = _mm512_set1_ps(NAN);
    const __m512d v101 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v107 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v112 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v114 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v116 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v118 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v5 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4));
    const __mmask16 v6 = _mm512_cmp_ps_mask(v3, v5, _CMP_LE_OQ);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v9l = _mm512_sub_pd(v8, v7l);
    const __m512d v9h = _mm512_sub_pd(v8, v7h);
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v6, v9l, v7l);
    const __m512d v10h = _mm512_mask_blend_pd(tgamma_f16_cr_avx512_high_mask_avx512(v6), v9h, v7h);
    const __m512d v11l = _mm512_min_pd(v2, v10l);
    const __m512d v11h = _mm512_min_pd(v2, v10h);
    const __m512d v13l = _mm512_sub_pd(v11l, v12);
    const __m512d v13h = _mm512_sub_pd(v11h, v12);
    const __m512d v15l = _mm512_add_pd(v11l, v14);
    const __m512d v15h = _mm512_add_pd(v11h, v14);
    const __m512i v16l = tgamma_f16_cr_avx512_bits_f64_avx512(v15l);
    const __m512i v16h = tgamma_f16_cr_avx512_bits_f64_avx512(v15h);
    const __m512i v18l = _mm512_add_epi64(v16l, v17);
    const __m512i v18h = _mm512_add_epi64(v16h, v17);
    const __m512i v20l = _mm512_srli_epi64(v18l, 52);
    const __m512i v20h = _mm512_srli_epi64(v18h, 52);
    const __m512i v22l = _mm512_add_epi64(v20l, v21);
    const __m512i v22h = _mm512_add_epi64(v20h, v21);
    const __m512d v23l = _mm512_castsi512_pd(v22l);
    const __m512d v23h = _mm512_castsi512_pd(v22h);
    const __m512d v25l = _mm512_sub_pd(v23l, v24);
    const __m512d v25h = _mm512_sub_pd(v23h, v24);
    const __m512i v29l = _mm512_and_si512(v18l, v28);
    const __m512i v29h = _mm512_and_si512(v18h, v28);
    const __m512i v30l = _mm512_add_epi64(v27, v29l);
    const __m512i v30h = _mm512_add_epi64(v27, v29h);
    const __m512d v31l = _mm512_castsi512_pd(v30l);
    const __m512d v31h = _mm512_castsi512_pd(v30h);
    const __m512d v32l = _mm512_sub_pd(v31l, v8);
    const __m512d v32h = _mm512_sub_pd(v31h, v8);
    const __m512d v33l = _mm512_add_pd(v8, v31l);
    const __m512d v33h = _mm512_add_pd(v8, v31h);
    const __m512d v34l = _mm512_div_pd(v32l, v33l);
    const __m512d v34h = _mm512_div_pd(v32h, v33h);
    const __m512d v35l = _mm512_mul_pd(v34l, v34l);
    const __m512d v35h = _mm512_mul_pd(v34h, v34h);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v35l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v35h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v35l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v35h, v40);
    const __m512d v42l = _mm512_mul_pd(v34l, v41l);
    const __m512d v42h = _mm512_mul_pd(v34h, v41h);
    const __m512d v43l = _mm512_fmadd_pd(v25l, v26, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v25h, v26, v42h);
    const __m512d v45l = _mm512_fmsub_pd(v13l, v43l, v15l);
    const __m512d v45h = _mm512_fmsub_pd(v13h, v43h, v15h);
    const __m512d v46l = _mm512_fmadd_pd(v1, v45l, v24);
    const __m512d v46h = _mm512_fmadd_pd(v1, v45h, v24);
    const __m512d v47l = _mm512_sub_pd(v46l, v24);
    const __m512d v47h = _mm512_sub_pd(v46h, v24);
    const __m512d v48l = _mm512_fmadd_pd(v0, v47l, v45l);
    const __m512d v48h = _mm512_fmadd_pd(v0, v47h, v45h);
    const __m512d v51l = _mm512_fmadd_pd(v49, v48l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49, v48h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v48l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v48h, v52);
    const __m512d v56l = _mm512_mask_blend_pd((__mmask8)v6, v55, v54);
    const __m512d v56h = _mm512_mask_blend_pd(tgamma_f16_cr_avx512_high_mask_avx512(v6), v55, v54);
    const __m512d v57l = _mm512_fmadd_pd(v53l, v48l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v53h, v48h, v56h);
    const __m512d v58l = _mm512_fmadd_pd(v57l, v48l, v8);
    const __m512d v58h = _mm512_fmadd_pd(v57h, v48h, v8);
    const __m512d v59l = _mm512_mul_pd(v48l, v58l);
    const __m512d v59h = _mm512_mul_pd(v48h, v58h);
    const __m512d v62l = _mm512_fmadd_pd(v11l, v60, v61);
    const __m512d v62h = _mm512_fmadd_pd(v11h, v60, v61);
    const __m512d v64l = _mm512_fmadd_pd(v11l, v62l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v11h, v62h, v63);
    const __m512d v65l = _mm512_mul_pd(v11l, v11l);
    const __m512d v65h = _mm512_mul_pd(v11h, v11h);
    const __m512d v68l = _mm512_fmadd_pd(v66, v11l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v66, v11h, v67);
    const __m512d v69l = _mm512_fmadd_pd(v64l, v65l, v68l);
    const __m512d v69h = _mm512_fmadd_pd(v64h, v65h, v68h);
    const __m512d v71l = _mm512_fmadd_pd(v69l, v11l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v69h, v11h, v70);
    const __m512d v73l = _mm512_mul_pd(v11l, v8);
    const __m512d v73h = _mm512_mul_pd(v11h, v8);
    const __m512d v74l = _mm512_add_pd(v72, v73l);
    const __m512d v74h = _mm512_add_pd(v72, v73h);
    const __m512d v76l = _mm512_fmadd_pd(v74l, v11l, v75);
    const __m512d v76h = _mm512_fmadd_pd(v74h, v11h, v75);
    const __m512d v78l = _mm512_fmadd_pd(v11l, v76l, v77);
    const __m512d v78h = _mm512_fmadd_pd(v11h, v76h, v77);
    const __m512d v80l = _mm512_fmadd_pd(v78l, v11l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v78h, v11h, v79);
    const __m512d v81l = _mm512_mul_pd(v11l, v80l);
    const __m512d v81h = _mm512_mul_pd(v11h, v80h);
    const __m512d v82l = _mm512_div_pd(v71l, v81l);
    const __m512d v82h = _mm512_div_pd(v71h, v81h);
    const __m512d v83l = _mm512_fmadd_pd(v59l, v82l, v82l);
    const __m512d v83h = _mm512_fmadd_pd(v59h, v82h, v82h);
    const __m512i v84l = tgamma_f16_cr_avx512_bits_f64_avx512(v46l);
    const __m512i v84h = tgamma_f16_cr_avx512_bits_f64_avx512(v46h);
    const __m512i v85l = _mm512_slli_epi64(v84l, 52);
    const __m512i v85h = _mm512_slli_epi64(v84h, 52);
    const __m512d v86l = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_f16_cr_avx512_bits_f64_avx512(v83l), v85l));
    const __m512d v86h = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_f16_cr_avx512_bits_f64_avx512(v83h), v85h));
    const __m256 v87l = _mm512_cvtpd_ps(v86l);
    const __m256 v87h = _mm512_cvtpd_ps(v86h);
    const __m512 v87 = _mm512_insertf32x8(_mm512_castps256_ps512(v87l), v87h, 1);
    const __m512i v88 = tgamma_f16_cr_avx512_tohalf_total_f32_avx512(v87);
    const __mmask16 v89 = (__mmask16)~v6;
    __m512i r0 = v88;
    __mmask16 any1 = v89;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v90 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v92 = _mm512_cmp_ps_mask(v90, v91, _CMP_LT_OQ);
        const __m512 v94 = _mm512_div_ps(v93, v5);
        const __mmask16 v96 = _mm512_cmp_ps_mask(v5, v95, _CMP_LT_OQ);
        const __m512 v97 = _mm512_roundscale_ps(v5, 8);
        const __mmask16 v98 = _mm512_cmp_ps_mask(v97, v5, _CMP_EQ_OQ);
        const __mmask16 v99 = (__mmask16)(v96 & v98);
        const __m512d v102l = _mm512_cvtps_pd(_mm512_castps512_ps256(v97));
        const __m512d v102h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v97, 1));
        const __m512d v103l = _mm512_add_pd(v102l, v24);
        const __m512d v103h = _mm512_add_pd(v102h, v24);
        const __m512i v104l = tgamma_f16_cr_avx512_bits_f64_avx512(v103l);
        const __m512i v104h = tgamma_f16_cr_avx512_bits_f64_avx512(v103h);
        const __m512i v106l = _mm512_slli_epi64(v104l, 63);
        const __m512i v106h = _mm512_slli_epi64(v104h, 63);
        const __m512 v108 = _mm512_sub_ps(v5, v97);
        const __m512d v109l = _mm512_cvtps_pd(_mm512_castps512_ps256(v108));
        const __m512d v109h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v108, 1));
        const __m512d v110l = _mm512_mul_pd(v109l, v101);
        const __m512d v110h = _mm512_mul_pd(v109h, v101);
        const __m512d v111l = _mm512_mul_pd(v110l, v110l);
        const __m512d v111h = _mm512_mul_pd(v110h, v110h);
        const __m512d v113l = _mm512_fmadd_pd(v107, v111l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v107, v111h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v111l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v111h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v115l, v111l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v115h, v111h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v117l, v111l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v117h, v111h, v118);
        const __m512d v120l = _mm512_mul_pd(v110l, v111l);
        const __m512d v120h = _mm512_mul_pd(v110h, v111h);
        const __m512d v121l = _mm512_fmadd_pd(v119l, v120l, v110l);
        const __m512d v121h = _mm512_fmadd_pd(v119h, v120h, v110h);
        const __m512i v122l = tgamma_f16_cr_avx512_bits_f64_avx512(v121l);
        const __m512i v122h = tgamma_f16_cr_avx512_bits_f64_avx512(v121h);
        const __m512i v123l = _mm512_xor_si512(v106l, v122l);
        const __m512i v123h = _mm512_xor_si512(v106h, v122h);
        const __m512d v124l = _mm512_castsi512_pd(v123l);
        const __m512d v124h = _mm512_castsi512_pd(v123h);
        const __m512d v125l = _mm512_mul_pd(v124l, v86l);
        const __m512d v125h = _mm512_mul_pd(v124h, v86h);
        const __m512d v126l = _mm512_div_pd(v101, v125l);
        const __m512d v126h = _mm512_div_pd(v101, v125h);
        const __m256 v127l = _mm512_cvtpd_ps(v126l);
        const __m256 v127h = _mm512_cvtpd_ps(v126h);
        const __m512 v127 = _mm512_insertf32x8(_mm512_castps256_ps512(v127l), v127h, 1);
        const __m512 v128 = _mm512_mask_blend_ps(v99, v127, v100);
        const __m512 v129 = _mm512_mask_blend_ps(v92, v128, v94);
        const __m512i v130 = tgamma_f16_cr_avx512_tohalf_total_f32_avx512(v129);
        r0 = _mm512_mask_blend_epi32(v89, r0, v130);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static TGAMMA_F16_CR_AVX512_AVX512_TARGET void tgamma_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_f16_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tgamma_f16_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_f16_cr_avx512_level(void) {
#if defined(TGAMMA_F16_CR_AVX512_FORCE_ISA)
    return TGAMMA_F16_CR_AVX512_FORCE_ISA;
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

uint16_t tgamma_f16_cr_avx512(uint16_t x) {
    return tgamma_f16_cr_avx512_element(x);
}

void tgamma_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_f16_cr_avx512_level();
    if (level == 2) {
        tgamma_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_f16_cr_avx512_array_portable(x, y, n);
}
