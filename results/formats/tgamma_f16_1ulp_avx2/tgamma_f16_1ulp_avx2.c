/* tgamma_f16_1ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f16
 *   domain       every input
 *   max error    0.583307 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.b5cp+1 (-3.41992188, encoding 0xc2d7)
 *   result there 0x1.3ecp-2 (0.311279297, encoding 0x34fb)
 *   mean error   0.141598 ulp
 *   misrounded   317 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           239e614f9960621e8de2518d353a18c7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/tgamma_f16_avx2.db
 *                time: 3.5061 ns/element as avx2 code (inputs mean)
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
#include "tgamma_f16_1ulp_avx2.h"

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

static inline float tgamma_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float tgamma_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = tgamma_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return tgamma_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_f16_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tgamma_f16_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_f16_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tgamma_f16_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t tgamma_f16_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_f16_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return tgamma_f16_1ulp_avx2_frombits_f64((int64_t)((uint64_t)tgamma_f16_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tgamma_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t tgamma_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)tgamma_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = tgamma_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline float tgamma_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_f16_1ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline uint16_t tgamma_f16_1ulp_avx2_element(uint16_t x) {
    const double v0 = 0x1.40bd0cee3eed1p-5; /* 0.039152646308108559 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = 0x1.8p+5; /* 48 */
    const float v3 = 0x1p-1f; /* 0.5 */
    const float v4 = -0x1p+6f; /* -64 */
    const int32_t v5 = (int32_t)x;
    const float v6 = tgamma_f16_1ulp_avx2_fromhalf_f32(v5);
    const float v7 = v4 > v6 ? v4 : v6;
    const int v8 = v3 <= v7;
    const double v9 = (double)v6;
    const double v10 = 0x1p+0; /* 1 */
    const double v11 = v10 - v9;
    const double v12 = v8 ? v9 : v11;
    const double v13 = v2 < v12 ? v2 : v12;
    const double v14 = 0x1.1498cd0c8eb4p-1; /* 0.54022827890671721 */
    const double v15 = v13 - v14;
    const int64_t v16 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const double v17 = 0x1.db5e9a4p-1; /* 0.9284561350941658 */
    const double v18 = v17 + v13;
    const int64_t v19 = tgamma_f16_1ulp_avx2_bits_f64(v18);
    const int64_t v20 = (int64_t)((uint64_t)v16 + (uint64_t)v19);
    const int64_t v21 = INT64_C(52);
    const int64_t v22 = tgamma_f16_1ulp_avx2_lshr_i64(v20, v21);
    const int64_t v23 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v24 = (int64_t)((uint64_t)v22 + (uint64_t)v23);
    const double v25 = tgamma_f16_1ulp_avx2_frombits_f64(v24);
    const double v26 = 0x1.8p+52; /* 6755399441055744 */
    const double v27 = v25 - v26;
    const double v28 = 0x1.63073efe2dda9p-1; /* 0.69341465809605041 */
    const int64_t v29 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v30 = v20 & v29;
    const int64_t v31 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v32 = (int64_t)((uint64_t)v30 + (uint64_t)v31);
    const double v33 = tgamma_f16_1ulp_avx2_frombits_f64(v32);
    const double v34 = v33 - v10;
    const double v35 = v33 + v10;
    const double v36 = v34 / v35;
    const double v37 = 0x1.5d4289a2dbb5ap-1; /* 0.68214826691642405 */
    const double v38 = -0x1.8993427f5d49ep-13; /* -0.00018767129584388182 */
    const double v39 = tgamma_f16_1ulp_avx2_fma_f64(v36, v37, v38);
    const double v40 = 0x1.00168b9bf3da8p+1; /* 2.0006880294310641 */
    const double v41 = tgamma_f16_1ulp_avx2_fma_f64(v36, v39, v40);
    const double v42 = v36 * v41;
    const double v43 = v42 < v26 ? v42 : v26;
    const double v44 = tgamma_f16_1ulp_avx2_fma_f64(v27, v28, v43);
    const double v45 = -v18;
    const double v46 = tgamma_f16_1ulp_avx2_fma_f64(v15, v44, v45);
    const double v47 = tgamma_f16_1ulp_avx2_fma_f64(v1, v46, v26);
    const double v48 = v47 - v26;
    const double v49 = -0x1.62f8b30e9aa5bp-1; /* -0.69330367615959732 */
    const double v50 = tgamma_f16_1ulp_avx2_fma_f64(v48, v49, v46);
    const double v51 = 0x1.55e3732d57d98p-3; /* 0.1669377325260768 */
    const double v52 = tgamma_f16_1ulp_avx2_fma_f64(v0, v50, v51);
    const double v53 = 0x1.00123f1c51d19p-1; /* 0.50013920994470873 */
    const double v54 = tgamma_f16_1ulp_avx2_fma_f64(v52, v50, v53);
    const double v55 = tgamma_f16_1ulp_avx2_fma_f64(v54, v50, v10);
    const double v56 = tgamma_f16_1ulp_avx2_fma_f64(v55, v50, v10);
    const double v57 = 0x1.706ea0ca8c90fp+1; /* 2.8783761013993465 */
    const double v58 = 0x1.f1e99aea4ae38p+4; /* 31.11953250427743 */
    const double v59 = tgamma_f16_1ulp_avx2_fma_f64(v57, v13, v58);
    const double v60 = 0x1.f84c6744f5834p+6; /* 126.07461269138804 */
    const double v61 = tgamma_f16_1ulp_avx2_fma_f64(v13, v59, v60);
    const double v62 = 0x1.d7afa1aae47a5p+7; /* 235.84303030051265 */
    const double v63 = tgamma_f16_1ulp_avx2_fma_f64(v13, v61, v62);
    const double v64 = 0x1.b7ad8dff87399p+7; /* 219.83897398496336 */
    const double v65 = tgamma_f16_1ulp_avx2_fma_f64(v63, v13, v64);
    const double v66 = 0x1.2fbad19bfcc9p+6; /* 75.932440221122533 */
    const double v67 = tgamma_f16_1ulp_avx2_fma_f64(v65, v13, v66);
    const double v68 = 0x1.545ac00b2e494p+3; /* 10.636077901685248 */
    const double v69 = tgamma_f16_1ulp_avx2_fma_f64(v13, v10, v68);
    const double v70 = 0x1.29960637ec3d4p+5; /* 37.198254048249197 */
    const double v71 = tgamma_f16_1ulp_avx2_fma_f64(v69, v13, v70);
    const double v72 = 0x1.bd5260de9f6a8p+5; /* 55.665223826637259 */
    const double v73 = tgamma_f16_1ulp_avx2_fma_f64(v13, v71, v72);
    const double v74 = 0x1.fa366c421dcc7p+4; /* 31.638286836878958 */
    const double v75 = tgamma_f16_1ulp_avx2_fma_f64(v73, v13, v74);
    const double v76 = -0x1.fea78d8d0dd2ep-5; /* -0.062335754839688881 */
    const double v77 = tgamma_f16_1ulp_avx2_fma_f64(v75, v13, v76);
    const double v78 = v67 / v77;
    const double v79 = 0x1.55d88dc3645f3p-11; /* 0.00065201933505159985 */
    const double v80 = tgamma_f16_1ulp_avx2_fma_f64(v56, v78, v79);
    const int64_t v81 = tgamma_f16_1ulp_avx2_bits_f64(v47);
    const int64_t v82 = tgamma_f16_1ulp_avx2_shl_i64(v81, v21);
    const double v83 = tgamma_f16_1ulp_avx2_addbits_f64(v80, v82);
    const float v84 = (float)v83;
    const int32_t v85 = tgamma_f16_1ulp_avx2_tohalf_f32(v84);
    const int v86 = !v8;
    int32_t r0 = v85;
    if (v86) {
        const float v87 = tgamma_f16_1ulp_avx2_abs_f32(v6);
        const float v88 = 0x1p-30f; /* 9.31322575e-10 */
        const int v89 = v87 < v88;
        const float v90 = 0x1p+0f; /* 1 */
        const float v91 = v90 / v6;
        const float v92 = 0x0p+0f; /* 0 */
        const int v93 = v6 < v92;
        const float v94 = tgamma_f16_1ulp_avx2_rint_f32(v6);
        const int v95 = v94 == v6;
        const int v96 = v93 & v95;
        const float v97 = NAN;
        const double v98 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v99 = (double)v94;
        const double v100 = v99 + v26;
        const int64_t v101 = tgamma_f16_1ulp_avx2_bits_f64(v100);
        const int64_t v102 = INT64_C(63);
        const int64_t v103 = tgamma_f16_1ulp_avx2_shl_i64(v101, v102);
        const double v104 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const float v105 = v6 - v94;
        const double v106 = (double)v105;
        const double v107 = v106 * v98;
        const double v108 = v107 * v107;
        const double v109 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v110 = tgamma_f16_1ulp_avx2_fma_f64(v104, v108, v109);
        const double v111 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v112 = tgamma_f16_1ulp_avx2_fma_f64(v110, v108, v111);
        const double v113 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v114 = tgamma_f16_1ulp_avx2_fma_f64(v112, v108, v113);
        const double v115 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v116 = tgamma_f16_1ulp_avx2_fma_f64(v114, v108, v115);
        const double v117 = v107 * v108;
        const double v118 = tgamma_f16_1ulp_avx2_fma_f64(v116, v117, v107);
        const int64_t v119 = tgamma_f16_1ulp_avx2_bits_f64(v118);
        const int64_t v120 = v103 ^ v119;
        const double v121 = tgamma_f16_1ulp_avx2_frombits_f64(v120);
        const double v122 = v121 * v83;
        const double v123 = v98 / v122;
        const float v124 = (float)v123;
        const float v125 = v96 ? v97 : v124;
        const float v126 = v89 ? v91 : v125;
        const int32_t v127 = tgamma_f16_1ulp_avx2_tohalf_f32(v126);
        r0 = v127;
    }
    return (uint16_t)r0;
}

static void tgamma_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define TGAMMA_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_F16_1ULP_AVX2_AVX2 static inline TGAMMA_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_F16_1ULP_AVX2_AVX512 static inline TGAMMA_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
TGAMMA_F16_1ULP_AVX2_AVX2 __m256 tgamma_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_1ULP_AVX2_AVX2 __m256i tgamma_f16_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

TGAMMA_F16_1ULP_AVX2_AVX2 __m256i tgamma_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_1ULP_AVX2_AVX2 __m256i tgamma_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

TGAMMA_F16_1ULP_AVX2_AVX2 __m256i tgamma_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return tgamma_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(tgamma_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
TGAMMA_F16_1ULP_AVX2_AVX2 void tgamma_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TGAMMA_F16_1ULP_AVX2_AVX2 void tgamma_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.40bd0cee3eed1p-5); /* 0.039152646308108559 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v3 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v4 = _mm256_set1_ps(-0x1p+6f); /* -64 */
    const __m256d v10 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v14 = _mm256_set1_pd(0x1.1498cd0c8eb4p-1); /* 0.54022827890671721 */
    const __m256i v16 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256d v17 = _mm256_set1_pd(0x1.db5e9a4p-1); /* 0.9284561350941658 */
    const __m256i v23 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v26 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v28 = _mm256_set1_pd(0x1.63073efe2dda9p-1); /* 0.69341465809605041 */
    const __m256i v29 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v31 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v37 = _mm256_set1_pd(0x1.5d4289a2dbb5ap-1); /* 0.68214826691642405 */
    const __m256d v38 = _mm256_set1_pd(-0x1.8993427f5d49ep-13); /* -0.00018767129584388182 */
    const __m256d v40 = _mm256_set1_pd(0x1.00168b9bf3da8p+1); /* 2.0006880294310641 */
    const __m256d v49 = _mm256_set1_pd(-0x1.62f8b30e9aa5bp-1); /* -0.69330367615959732 */
    const __m256d v51 = _mm256_set1_pd(0x1.55e3732d57d98p-3); /* 0.1669377325260768 */
    const __m256d v53 = _mm256_set1_pd(0x1.00123f1c51d19p-1); /* 0.50013920994470873 */
    const __m256d v57 = _mm256_set1_pd(0x1.706ea0ca8c90fp+1); /* 2.8783761013993465 */
    const __m256d v58 = _mm256_set1_pd(0x1.f1e99aea4ae38p+4); /* 31.11953250427743 */
    const __m256d v60 = _mm256_set1_pd(0x1.f84c6744f5834p+6); /* 126.07461269138804 */
    const __m256d v62 = _mm256_set1_pd(0x1.d7afa1aae47a5p+7); /* 235.84303030051265 */
    const __m256d v64 = _mm256_set1_pd(0x1.b7ad8dff87399p+7); /* 219.83897398496336 */
    const __m256d v66 = _mm256_set1_pd(0x1.2fbad19bfcc9p+6); /* 75.932440221122533 */
    const __m256d v68 = _mm256_set1_pd(0x1.545ac00b2e494p+3); /* 10.636077901685248 */
    const __m256d v70 = _mm256_set1_pd(0x1.29960637ec3d4p+5); /* 37.198254048249197 */
    const __m256d v72 = _mm256_set1_pd(0x1.bd5260de9f6a8p+5); /* 55.665223826637259 */
    const __m256d v74 = _mm256_set1_pd(0x1.fa366c421dcc7p+4); /* 31.638286836878958 */
    const __m256d v76 = _mm256_set1_pd(-0x1.fea78d8d0dd2ep-5); /* -0.062335754839688881 */
    const __m256d v79 = _mm256_set1_pd(0x1.55d88dc3645f3p-11); /* 0.00065201933505159985 */
    const __m256 v88 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v90 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v92 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v97 = _mm256_set1_ps(NAN);
    const __m256d v98 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v104 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v109 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v111 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v113 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v115 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v6 = tgamma_f16_1ulp_avx2_fromhalf_f32_avx2(v5);
    const __m256 v7 = _mm256_max_ps(v4, v6);
    const __m256i v8 = _mm256_castps_si256(_mm256_cmp_ps(v3, v7, _CMP_LE_OQ));
    const __m256d v9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v11l = _mm256_sub_pd(v10, v9l);
    const __m256d v11h = _mm256_sub_pd(v10, v9h);
    const __m256d v12l = _mm256_blendv_pd(v11l, v9l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v12h = _mm256_blendv_pd(v11h, v9h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v13l = _mm256_min_pd(v2, v12l);
    const __m256d v13h = _mm256_min_pd(v2, v12h);
    const __m256d v15l = _mm256_sub_pd(v13l, v14);
    const __m256d v15h = _mm256_sub_pd(v13h, v14);
    const __m256d v18l = _mm256_add_pd(v17, v13l);
    const __m256d v18h = _mm256_add_pd(v17, v13h);
    const __m256i v19l = tgamma_f16_1ulp_avx2_bits_f64_avx2(v18l);
    const __m256i v19h = tgamma_f16_1ulp_avx2_bits_f64_avx2(v18h);
    const __m256i v20l = _mm256_add_epi64(v16, v19l);
    const __m256i v20h = _mm256_add_epi64(v16, v19h);
    const __m256i v22l = _mm256_srli_epi64(v20l, 52);
    const __m256i v22h = _mm256_srli_epi64(v20h, 52);
    const __m256i v24l = _mm256_add_epi64(v22l, v23);
    const __m256i v24h = _mm256_add_epi64(v22h, v23);
    const __m256d v25l = _mm256_castsi256_pd(v24l);
    const __m256d v25h = _mm256_castsi256_pd(v24h);
    const __m256d v27l = _mm256_sub_pd(v25l, v26);
    const __m256d v27h = _mm256_sub_pd(v25h, v26);
    const __m256i v30l = _mm256_and_si256(v20l, v29);
    const __m256i v30h = _mm256_and_si256(v20h, v29);
    const __m256i v32l = _mm256_add_epi64(v30l, v31);
    const __m256i v32h = _mm256_add_epi64(v30h, v31);
    const __m256d v33l = _mm256_castsi256_pd(v32l);
    const __m256d v33h = _mm256_castsi256_pd(v32h);
    const __m256d v34l = _mm256_sub_pd(v33l, v10);
    const __m256d v34h = _mm256_sub_pd(v33h, v10);
    const __m256d v35l = _mm256_add_pd(v33l, v10);
    const __m256d v35h = _mm256_add_pd(v33h, v10);
    const __m256d v36l = _mm256_div_pd(v34l, v35l);
    const __m256d v36h = _mm256_div_pd(v34h, v35h);
    const __m256d v39l = _mm256_fmadd_pd(v36l, v37, v38);
    const __m256d v39h = _mm256_fmadd_pd(v36h, v37, v38);
    const __m256d v41l = _mm256_fmadd_pd(v36l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v36h, v39h, v40);
    const __m256d v42l = _mm256_mul_pd(v36l, v41l);
    const __m256d v42h = _mm256_mul_pd(v36h, v41h);
    const __m256d v43l = _mm256_min_pd(v42l, v26);
    const __m256d v43h = _mm256_min_pd(v42h, v26);
    const __m256d v44l = _mm256_fmadd_pd(v27l, v28, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v27h, v28, v43h);
    const __m256d v46l = _mm256_fmsub_pd(v15l, v44l, v18l);
    const __m256d v46h = _mm256_fmsub_pd(v15h, v44h, v18h);
    const __m256d v47l = _mm256_fmadd_pd(v1, v46l, v26);
    const __m256d v47h = _mm256_fmadd_pd(v1, v46h, v26);
    const __m256d v48l = _mm256_sub_pd(v47l, v26);
    const __m256d v48h = _mm256_sub_pd(v47h, v26);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v49, v46l);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v49, v46h);
    const __m256d v52l = _mm256_fmadd_pd(v0, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v0, v50h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v52l, v50l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52h, v50h, v53);
    const __m256d v55l = _mm256_fmadd_pd(v54l, v50l, v10);
    const __m256d v55h = _mm256_fmadd_pd(v54h, v50h, v10);
    const __m256d v56l = _mm256_fmadd_pd(v55l, v50l, v10);
    const __m256d v56h = _mm256_fmadd_pd(v55h, v50h, v10);
    const __m256d v59l = _mm256_fmadd_pd(v57, v13l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57, v13h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v13l, v59l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v13h, v59h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v13l, v61l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v13h, v61h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v63l, v13l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v63h, v13h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v65l, v13l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v65h, v13h, v66);
    const __m256d v69l = _mm256_fmadd_pd(v13l, v10, v68);
    const __m256d v69h = _mm256_fmadd_pd(v13h, v10, v68);
    const __m256d v71l = _mm256_fmadd_pd(v69l, v13l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v69h, v13h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v13l, v71l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v13h, v71h, v72);
    const __m256d v75l = _mm256_fmadd_pd(v73l, v13l, v74);
    const __m256d v75h = _mm256_fmadd_pd(v73h, v13h, v74);
    const __m256d v77l = _mm256_fmadd_pd(v75l, v13l, v76);
    const __m256d v77h = _mm256_fmadd_pd(v75h, v13h, v76);
    const __m256d v78l = _mm256_div_pd(v67l, v77l);
    const __m256d v78h = _mm256_div_pd(v67h, v77h);
    const __m256d v80l = _mm256_fmadd_pd(v56l, v78l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v56h, v78h, v79);
    const __m256i v81l = tgamma_f16_1ulp_avx2_bits_f64_avx2(v47l);
    const __m256i v81h = tgamma_f16_1ulp_avx2_bits_f64_avx2(v47h);
    const __m256i v82l = _mm256_slli_epi64(v81l, 52);
    const __m256i v82h = _mm256_slli_epi64(v81h, 52);
    const __m256d v83l = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_f16_1ulp_avx2_bits_f64_avx2(v80l), v82l));
    const __m256d v83h = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_f16_1ulp_avx2_bits_f64_avx2(v80h), v82h));
    const __m128 v84l = _mm256_cvtpd_ps(v83l);
    const __m128 v84h = _mm256_cvtpd_ps(v83h);
    const __m256 v84 = _mm256_set_m128(v84h, v84l);
    const __m256i v85 = tgamma_f16_1ulp_avx2_tohalf_total_f32_avx2(v84);
    const __m256i v86 = _mm256_xor_si256(v8, _mm256_set1_epi32(-1));
    __m256i r0 = v85;
    __m256i any1 = v86;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v87 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
        const __m256i v89 = _mm256_castps_si256(_mm256_cmp_ps(v87, v88, _CMP_LT_OQ));
        const __m256 v91 = _mm256_div_ps(v90, v6);
        const __m256i v93 = _mm256_castps_si256(_mm256_cmp_ps(v6, v92, _CMP_LT_OQ));
        const __m256 v94 = _mm256_round_ps(v6, 8);
        const __m256i v95 = _mm256_castps_si256(_mm256_cmp_ps(v94, v6, _CMP_EQ_OQ));
        const __m256i v96 = _mm256_and_si256(v93, v95);
        const __m256d v99l = _mm256_cvtps_pd(_mm256_castps256_ps128(v94));
        const __m256d v99h = _mm256_cvtps_pd(_mm256_extractf128_ps(v94, 1));
        const __m256d v100l = _mm256_add_pd(v99l, v26);
        const __m256d v100h = _mm256_add_pd(v99h, v26);
        const __m256i v101l = tgamma_f16_1ulp_avx2_bits_f64_avx2(v100l);
        const __m256i v101h = tgamma_f16_1ulp_avx2_bits_f64_avx2(v100h);
        const __m256i v103l = _mm256_slli_epi64(v101l, 63);
        const __m256i v103h = _mm256_slli_epi64(v101h, 63);
        const __m256 v105 = _mm256_sub_ps(v6, v94);
        const __m256d v106l = _mm256_cvtps_pd(_mm256_castps256_ps128(v105));
        const __m256d v106h = _mm256_cvtps_pd(_mm256_extractf128_ps(v105, 1));
        const __m256d v107l = _mm256_mul_pd(v106l, v98);
        const __m256d v107h = _mm256_mul_pd(v106h, v98);
        const __m256d v108l = _mm256_mul_pd(v107l, v107l);
        const __m256d v108h = _mm256_mul_pd(v107h, v107h);
        const __m256d v110l = _mm256_fmadd_pd(v104, v108l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v104, v108h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v110l, v108l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110h, v108h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v108l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v108h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v108l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v108h, v115);
        const __m256d v117l = _mm256_mul_pd(v107l, v108l);
        const __m256d v117h = _mm256_mul_pd(v107h, v108h);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v117l, v107l);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v117h, v107h);
        const __m256i v119l = tgamma_f16_1ulp_avx2_bits_f64_avx2(v118l);
        const __m256i v119h = tgamma_f16_1ulp_avx2_bits_f64_avx2(v118h);
        const __m256i v120l = _mm256_xor_si256(v103l, v119l);
        const __m256i v120h = _mm256_xor_si256(v103h, v119h);
        const __m256d v121l = _mm256_castsi256_pd(v120l);
        const __m256d v121h = _mm256_castsi256_pd(v120h);
        const __m256d v122l = _mm256_mul_pd(v121l, v83l);
        const __m256d v122h = _mm256_mul_pd(v121h, v83h);
        const __m256d v123l = _mm256_div_pd(v98, v122l);
        const __m256d v123h = _mm256_div_pd(v98, v122h);
        const __m128 v124l = _mm256_cvtpd_ps(v123l);
        const __m128 v124h = _mm256_cvtpd_ps(v123h);
        const __m256 v124 = _mm256_set_m128(v124h, v124l);
        const __m256 v125 = _mm256_blendv_ps(v124, v97, _mm256_castsi256_ps(v96));
        const __m256 v126 = _mm256_blendv_ps(v125, v91, _mm256_castsi256_ps(v89));
        const __m256i v127 = tgamma_f16_1ulp_avx2_tohalf_total_f32_avx2(v126);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v127), _mm256_castsi256_ps(v86)));
    }
    tgamma_f16_1ulp_avx2_store_u16_avx2(y, r0);
}

static TGAMMA_F16_1ULP_AVX2_AVX2_TARGET void tgamma_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_f16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tgamma_f16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_F16_1ULP_AVX2_AVX512 __mmask8 tgamma_f16_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_1ULP_AVX2_AVX512 __m512i tgamma_f16_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

TGAMMA_F16_1ULP_AVX2_AVX512 __m512i tgamma_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F16_1ULP_AVX2_AVX512 __m512i tgamma_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

TGAMMA_F16_1ULP_AVX2_AVX512 __m512i tgamma_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return tgamma_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(tgamma_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_F16_1ULP_AVX2_AVX512 void tgamma_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.40bd0cee3eed1p-5); /* 0.039152646308108559 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v3 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v4 = _mm512_set1_ps(-0x1p+6f); /* -64 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v14 = _mm512_set1_pd(0x1.1498cd0c8eb4p-1); /* 0.54022827890671721 */
    const __m512i v16 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v17 = _mm512_set1_pd(0x1.db5e9a4p-1); /* 0.9284561350941658 */
    const __m512i v23 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v26 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v28 = _mm512_set1_pd(0x1.63073efe2dda9p-1); /* 0.69341465809605041 */
    const __m512i v29 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v31 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v37 = _mm512_set1_pd(0x1.5d4289a2dbb5ap-1); /* 0.68214826691642405 */
    const __m512d v38 = _mm512_set1_pd(-0x1.8993427f5d49ep-13); /* -0.00018767129584388182 */
    const __m512d v40 = _mm512_set1_pd(0x1.00168b9bf3da8p+1); /* 2.0006880294310641 */
    const __m512d v49 = _mm512_set1_pd(-0x1.62f8b30e9aa5bp-1); /* -0.69330367615959732 */
    const __m512d v51 = _mm512_set1_pd(0x1.55e3732d57d98p-3); /* 0.1669377325260768 */
    const __m512d v53 = _mm512_set1_pd(0x1.00123f1c51d19p-1); /* 0.50013920994470873 */
    const __m512d v57 = _mm512_set1_pd(0x1.706ea0ca8c90fp+1); /* 2.8783761013993465 */
    const __m512d v58 = _mm512_set1_pd(0x1.f1e99aea4ae38p+4); /* 31.11953250427743 */
    const __m512d v60 = _mm512_set1_pd(0x1.f84c6744f5834p+6); /* 126.07461269138804 */
    const __m512d v62 = _mm512_set1_pd(0x1.d7afa1aae47a5p+7); /* 235.84303030051265 */
    const __m512d v64 = _mm512_set1_pd(0x1.b7ad8dff87399p+7); /* 219.83897398496336 */
    const __m512d v66 = _mm512_set1_pd(0x1.2fbad19bfcc9p+6); /* 75.932440221122533 */
    const __m512d v68 = _mm512_set1_pd(0x1.545ac00b2e494p+3); /* 10.636077901685248 */
    const __m512d v70 = _mm512_set1_pd(0x1.29960637ec3d4p+5); /* 37.198254048249197 */
    const __m512d v72 = _mm512_set1_pd(0x1.bd5260de9f6a8p+5); /* 55.665223826637259 */
    const __m512d v74 = _mm512_set1_pd(0x1.fa366c421dcc7p+4); /* 31.638286836878958 */
    const __m512d v76 = _mm512_set1_pd(-0x1.fea78d8d0dd2ep-5); /* -0.062335754839688881 */
    const __m512d v79 = _mm512_set1_pd(0x1.55d88dc3645f3p-11); /* 0.00065201933505159985 */
    const __m512 v88 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v90 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v92 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v97 = _mm512_set1_ps(NAN);
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v104 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v109 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v111 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v113 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v115 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v5 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v6 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5));
    const __m512 v7 = _mm512_max_ps(v4, v6);
    const __mmask16 v8 = _mm512_cmp_ps_mask(v3, v7, _CMP_LE_OQ);
    const __m512d v9l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v9h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v11l = _mm512_sub_pd(v10, v9l);
    const __m512d v11h = _mm512_sub_pd(v10, v9h);
    const __m512d v12l = _mm512_mask_blend_pd((__mmask8)v8, v11l, v9l);
    const __m512d v12h = _mm512_mask_blend_pd(tgamma_f16_1ulp_avx2_high_mask_avx512(v8), v11h, v9h);
    const __m512d v13l = _mm512_min_pd(v2, v12l);
    const __m512d v13h = _mm512_min_pd(v2, v12h);
    const __m512d v15l = _mm512_sub_pd(v13l, v14);
    const __m512d v15h = _mm512_sub_pd(v13h, v14);
    const __m512d v18l = _mm512_add_pd(v17, v13l);
    const __m512d v18h = _mm512_add_pd(v17, v13h);
    const __m512i v19l = tgamma_f16_1ulp_avx2_bits_f64_avx512(v18l);
    const __m512i v19h = tgamma_f16_1ulp_avx2_bits_f64_avx512(v18h);
    const __m512i v20l = _mm512_add_epi64(v16, v19l);
    const __m512i v20h = _mm512_add_epi64(v16, v19h);
    const __m512i v22l = _mm512_srli_epi64(v20l, 52);
    const __m512i v22h = _mm512_srli_epi64(v20h, 52);
    const __m512i v24l = _mm512_add_epi64(v22l, v23);
    const __m512i v24h = _mm512_add_epi64(v22h, v23);
    const __m512d v25l = _mm512_castsi512_pd(v24l);
    const __m512d v25h = _mm512_castsi512_pd(v24h);
    const __m512d v27l = _mm512_sub_pd(v25l, v26);
    const __m512d v27h = _mm512_sub_pd(v25h, v26);
    const __m512i v30l = _mm512_and_si512(v20l, v29);
    const __m512i v30h = _mm512_and_si512(v20h, v29);
    const __m512i v32l = _mm512_add_epi64(v30l, v31);
    const __m512i v32h = _mm512_add_epi64(v30h, v31);
    const __m512d v33l = _mm512_castsi512_pd(v32l);
    const __m512d v33h = _mm512_castsi512_pd(v32h);
    const __m512d v34l = _mm512_sub_pd(v33l, v10);
    const __m512d v34h = _mm512_sub_pd(v33h, v10);
    const __m512d v35l = _mm512_add_pd(v33l, v10);
    const __m512d v35h = _mm512_add_pd(v33h, v10);
    const __m512d v36l = _mm512_div_pd(v34l, v35l);
    const __m512d v36h = _mm512_div_pd(v34h, v35h);
    const __m512d v39l = _mm512_fmadd_pd(v36l, v37, v38);
    const __m512d v39h = _mm512_fmadd_pd(v36h, v37, v38);
    const __m512d v41l = _mm512_fmadd_pd(v36l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v36h, v39h, v40);
    const __m512d v42l = _mm512_mul_pd(v36l, v41l);
    const __m512d v42h = _mm512_mul_pd(v36h, v41h);
    const __m512d v43l = _mm512_min_pd(v42l, v26);
    const __m512d v43h = _mm512_min_pd(v42h, v26);
    const __m512d v44l = _mm512_fmadd_pd(v27l, v28, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v27h, v28, v43h);
    const __m512d v46l = _mm512_fmsub_pd(v15l, v44l, v18l);
    const __m512d v46h = _mm512_fmsub_pd(v15h, v44h, v18h);
    const __m512d v47l = _mm512_fmadd_pd(v1, v46l, v26);
    const __m512d v47h = _mm512_fmadd_pd(v1, v46h, v26);
    const __m512d v48l = _mm512_sub_pd(v47l, v26);
    const __m512d v48h = _mm512_sub_pd(v47h, v26);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v49, v46l);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v49, v46h);
    const __m512d v52l = _mm512_fmadd_pd(v0, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v0, v50h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v52l, v50l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52h, v50h, v53);
    const __m512d v55l = _mm512_fmadd_pd(v54l, v50l, v10);
    const __m512d v55h = _mm512_fmadd_pd(v54h, v50h, v10);
    const __m512d v56l = _mm512_fmadd_pd(v55l, v50l, v10);
    const __m512d v56h = _mm512_fmadd_pd(v55h, v50h, v10);
    const __m512d v59l = _mm512_fmadd_pd(v57, v13l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57, v13h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v13l, v59l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v13h, v59h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v13l, v61l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v13h, v61h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v63l, v13l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v63h, v13h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v65l, v13l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v65h, v13h, v66);
    const __m512d v69l = _mm512_fmadd_pd(v13l, v10, v68);
    const __m512d v69h = _mm512_fmadd_pd(v13h, v10, v68);
    const __m512d v71l = _mm512_fmadd_pd(v69l, v13l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v69h, v13h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v13l, v71l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v13h, v71h, v72);
    const __m512d v75l = _mm512_fmadd_pd(v73l, v13l, v74);
    const __m512d v75h = _mm512_fmadd_pd(v73h, v13h, v74);
    const __m512d v77l = _mm512_fmadd_pd(v75l, v13l, v76);
    const __m512d v77h = _mm512_fmadd_pd(v75h, v13h, v76);
    const __m512d v78l = _mm512_div_pd(v67l, v77l);
    const __m512d v78h = _mm512_div_pd(v67h, v77h);
    const __m512d v80l = _mm512_fmadd_pd(v56l, v78l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v56h, v78h, v79);
    const __m512i v81l = tgamma_f16_1ulp_avx2_bits_f64_avx512(v47l);
    const __m512i v81h = tgamma_f16_1ulp_avx2_bits_f64_avx512(v47h);
    const __m512i v82l = _mm512_slli_epi64(v81l, 52);
    const __m512i v82h = _mm512_slli_epi64(v81h, 52);
    const __m512d v83l = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_f16_1ulp_avx2_bits_f64_avx512(v80l), v82l));
    const __m512d v83h = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_f16_1ulp_avx2_bits_f64_avx512(v80h), v82h));
    const __m256 v84l = _mm512_cvtpd_ps(v83l);
    const __m256 v84h = _mm512_cvtpd_ps(v83h);
    const __m512 v84 = _mm512_insertf32x8(_mm512_castps256_ps512(v84l), v84h, 1);
    const __m512i v85 = tgamma_f16_1ulp_avx2_tohalf_total_f32_avx512(v84);
    const __mmask16 v86 = (__mmask16)~v8;
    __m512i r0 = v85;
    __mmask16 any1 = v86;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v87 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v89 = _mm512_cmp_ps_mask(v87, v88, _CMP_LT_OQ);
        const __m512 v91 = _mm512_div_ps(v90, v6);
        const __mmask16 v93 = _mm512_cmp_ps_mask(v6, v92, _CMP_LT_OQ);
        const __m512 v94 = _mm512_roundscale_ps(v6, 8);
        const __mmask16 v95 = _mm512_cmp_ps_mask(v94, v6, _CMP_EQ_OQ);
        const __mmask16 v96 = (__mmask16)(v93 & v95);
        const __m512d v99l = _mm512_cvtps_pd(_mm512_castps512_ps256(v94));
        const __m512d v99h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v94, 1));
        const __m512d v100l = _mm512_add_pd(v99l, v26);
        const __m512d v100h = _mm512_add_pd(v99h, v26);
        const __m512i v101l = tgamma_f16_1ulp_avx2_bits_f64_avx512(v100l);
        const __m512i v101h = tgamma_f16_1ulp_avx2_bits_f64_avx512(v100h);
        const __m512i v103l = _mm512_slli_epi64(v101l, 63);
        const __m512i v103h = _mm512_slli_epi64(v101h, 63);
        const __m512 v105 = _mm512_sub_ps(v6, v94);
        const __m512d v106l = _mm512_cvtps_pd(_mm512_castps512_ps256(v105));
        const __m512d v106h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v105, 1));
        const __m512d v107l = _mm512_mul_pd(v106l, v98);
        const __m512d v107h = _mm512_mul_pd(v106h, v98);
        const __m512d v108l = _mm512_mul_pd(v107l, v107l);
        const __m512d v108h = _mm512_mul_pd(v107h, v107h);
        const __m512d v110l = _mm512_fmadd_pd(v104, v108l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v104, v108h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v110l, v108l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110h, v108h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v108l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v108h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v108l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v108h, v115);
        const __m512d v117l = _mm512_mul_pd(v107l, v108l);
        const __m512d v117h = _mm512_mul_pd(v107h, v108h);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v117l, v107l);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v117h, v107h);
        const __m512i v119l = tgamma_f16_1ulp_avx2_bits_f64_avx512(v118l);
        const __m512i v119h = tgamma_f16_1ulp_avx2_bits_f64_avx512(v118h);
        const __m512i v120l = _mm512_xor_si512(v103l, v119l);
        const __m512i v120h = _mm512_xor_si512(v103h, v119h);
        const __m512d v121l = _mm512_castsi512_pd(v120l);
        const __m512d v121h = _mm512_castsi512_pd(v120h);
        const __m512d v122l = _mm512_mul_pd(v121l, v83l);
        const __m512d v122h = _mm512_mul_pd(v121h, v83h);
        const __m512d v123l = _mm512_div_pd(v98, v122l);
        const __m512d v123h = _mm512_div_pd(v98, v122h);
        const __m256 v124l = _mm512_cvtpd_ps(v123l);
        const __m256 v124h = _mm512_cvtpd_ps(v123h);
        const __m512 v124 = _mm512_insertf32x8(_mm512_castps256_ps512(v124l), v124h, 1);
        const __m512 v125 = _mm512_mask_blend_ps(v96, v124, v97);
        const __m512 v126 = _mm512_mask_blend_ps(v89, v125, v91);
        const __m512i v127 = tgamma_f16_1ulp_avx2_tohalf_total_f32_avx512(v126);
        r0 = _mm512_mask_blend_epi32(v86, r0, v127);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static TGAMMA_F16_1ULP_AVX2_AVX512_TARGET void tgamma_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_f16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tgamma_f16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_f16_1ulp_avx2_level(void) {
#if defined(TGAMMA_F16_1ULP_AVX2_FORCE_ISA)
    return TGAMMA_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t tgamma_f16_1ulp_avx2(uint16_t x) {
    return tgamma_f16_1ulp_avx2_element(x);
}

void tgamma_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_f16_1ulp_avx2_level();
    if (level == 2) {
        tgamma_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_f16_1ulp_avx2_array_portable(x, y, n);
}
