/* k1_3ulp_avx2: k1
 *
 *   target       k1, K_1(x), f32
 *   domain       every input
 *   max error    2.386777 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.1d4baap+0 (1.11443579, encoding 0x3f8ea5d5)
 *   result there 0x1.fdeac2p-2 (0.497965842, encoding 0x3efef561)
 *   mean error   0.067586 ulp
 *   misrounded   21471528 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7c9098fac99db5be41e159150bbfeb6f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 4:
 *                evolve --target k1 --max-ulp 1 --time 50s --threads 1 --seed 4 --isa avx2 --from seeds/k1/double_chebyshev_integer.evo --archive k1s4_avx2.db
 *                time: 1.5166 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k1_3ulp_avx2.h"

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

static inline double k1_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float k1_3ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k1_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t k1_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k1_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k1_3ulp_avx2_addbits_f64(double a, int64_t b) {
    return k1_3ulp_avx2_frombits_f64((int64_t)((uint64_t)k1_3ulp_avx2_bits_f64(a) + (uint64_t)b));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float k1_3ulp_avx2_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t k1_3ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float k1_3ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t k1_3ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float k1_3ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float k1_3ulp_avx2_element(float x) {
    const double v0 = -0x1.62e42ff3ed0cfp-1; /* -0.69314718105899853 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v2 = 0x1p+8f; /* 256 */
    const float v3 = x;
    const float v4 = v2 < v3 ? v2 : v3;
    const double v5 = (double)v4;
    const double v6 = -v5;
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = k1_3ulp_avx2_fma_f64(v1, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = k1_3ulp_avx2_fma_f64(v0, v9, v6);
    const double v11 = 0x1.68d631a6d3146p-10; /* 0.0013764827542273746 */
    const double v12 = 0x1.12473a8fccb0ap-7; /* 0.0083703075357326635 */
    const double v13 = k1_3ulp_avx2_fma_f64(v11, v10, v12);
    const double v14 = 0x1.555a2808f60fep-5; /* 0.041668966477745414 */
    const double v15 = k1_3ulp_avx2_fma_f64(v13, v10, v14);
    const double v16 = 0x1.555451e0634cap-3; /* 0.16666473356273165 */
    const double v17 = k1_3ulp_avx2_fma_f64(v15, v10, v16);
    const double v18 = -0x1.d2c7e193cb1c3p-36; /* -2.6533415722651176e-11 */
    const double v19 = 0x1.fffff9dc11f85p-2; /* 0.49999990850164294 */
    const double v20 = k1_3ulp_avx2_fma_f64(v18, v6, v19);
    const double v21 = k1_3ulp_avx2_fma_f64(v17, v10, v20);
    const double v22 = 0x1.abaa88a38240cp-20; /* 1.5931805500432717e-06 */
    const double v23 = 0x1.5a8aecddc4d3p+0; /* 1.3536823312213748 */
    const double v24 = v5 - v23;
    const double v25 = 0x1.298ddce28e554p-1; /* 0.58116045251441983 */
    const double v26 = v25 + v5;
    const double v27 = v24 / v26;
    const double v28 = -0x1.81651eaefd101p-12; /* -0.00036754131264095385 */
    const double v29 = 0x1.beb87f0b79a4ep-10; /* 0.001704104189110506 */
    const double v30 = k1_3ulp_avx2_fma_f64(v28, v27, v29);
    const double v31 = -0x1.632e2083df34fp-8; /* -0.0054196195013645606 */
    const double v32 = k1_3ulp_avx2_fma_f64(v27, v30, v31);
    const double v33 = 0x1.0589273165a2cp-25; /* 3.0446769004578812e-08 */
    const double v34 = k1_3ulp_avx2_fma_f64(v22, v32, v33);
    const double v35 = k1_3ulp_avx2_fma_f64(v10, v21, v34);
    const double v36 = k1_3ulp_avx2_fma_f64(v35, v10, v10);
    const double v37 = 0x1.ec5efab1f6a36p-8; /* 0.0075129854248765972 */
    const float v38 = 0x1.000dc4p+0f; /* 1.00021005 */
    const float v39 = k1_3ulp_avx2_sqrt_f32(v4);
    const float v40 = v38 / v39;
    const double v41 = (double)v40;
    const double v42 = k1_3ulp_avx2_fma_f64(v37, v41, v41);
    const double v43 = 0x1.cc16c7ffb88fap-7; /* 0.014040801673619974 */
    const double v44 = k1_3ulp_avx2_fma_f64(v32, v27, v43);
    const double v45 = -0x1.3fa113eafeb5cp-5; /* -0.039017237570041913 */
    const double v46 = k1_3ulp_avx2_fma_f64(v44, v27, v45);
    const double v47 = 0x1.a4751e6b26357p-4; /* 0.10265075571295533 */
    const double v48 = k1_3ulp_avx2_fma_f64(v46, v27, v47);
    const double v49 = -0x1.76cc0dd7eb5c9p-2; /* -0.36601277952544514 */
    const double v50 = k1_3ulp_avx2_fma_f64(v27, v48, v49);
    const double v51 = 0x1.893fba79ec6fdp+0; /* 1.5361286685624116 */
    const double v52 = k1_3ulp_avx2_fma_f64(v50, v27, v51);
    const double v53 = -0x1.8e8b2981236e6p-26; /* -2.3198290847800683e-08 */
    const double v54 = k1_3ulp_avx2_fma_f64(v42, v52, v53);
    const double v55 = k1_3ulp_avx2_fma_f64(v36, v54, v54);
    const int64_t v56 = k1_3ulp_avx2_bits_f64(v8);
    const int64_t v57 = INT64_C(52);
    const int64_t v58 = k1_3ulp_avx2_shl_i64(v56, v57);
    const double v59 = k1_3ulp_avx2_addbits_f64(v55, v58);
    const float v60 = (float)v59;
    const float v61 = 0x1p+0f; /* 1 */
    const int v62 = !(v61 <= v4);
    float r0 = v60;
    if (v62) {
        const float v63 = 0x0p+0f; /* 0 */
        const int v64 = v63 < v4;
        const float v65 = 0x1p+24f; /* 16777216 */
        const float v66 = 0x1p-40f; /* 9.09494702e-13 */
        const float v67 = k1_3ulp_avx2_fma_f32(v65, v4, v66);
        const int32_t v68 = k1_3ulp_avx2_bits_f32(v67);
        const int32_t v69 = 201326592; /* 0x0c000000 */
        const int32_t v70 = (int32_t)((uint32_t)v68 - (uint32_t)v69);
        const int32_t v71 = 1059760811; /* 0x3f2aaaab */
        const int32_t v72 = (int32_t)((uint32_t)v70 - (uint32_t)v71);
        const int32_t v73 = -8388607; /* 0xff800001 */
        const int32_t v74 = v72 & v73;
        const int32_t v75 = (int32_t)((uint32_t)v70 - (uint32_t)v74);
        const float v76 = k1_3ulp_avx2_frombits_f32(v75);
        const float v77 = v76 - v61;
        const double v78 = (double)v77;
        const double v79 = 0x1p+1; /* 2 */
        const double v80 = v79 + v78;
        const double v81 = v78 / v80;
        const double v82 = v81 * v81;
        const double v83 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
        const double v84 = k1_3ulp_avx2_fma_f64(v82, v82, v83);
        const double v85 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
        const double v86 = k1_3ulp_avx2_fma_f64(v82, v84, v85);
        const double v87 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
        const double v88 = k1_3ulp_avx2_fma_f64(v82, v86, v87);
        const double v89 = k1_3ulp_avx2_fma_f64(v82, v88, v79);
        const int32_t v90 = 23;
        const int32_t v91 = k1_3ulp_avx2_ashr_i32(v72, v90);
        const double v92 = (double)v91;
        const double v93 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v94 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v95 = k1_3ulp_avx2_fma_f64(v92, v93, v94);
        const double v96 = k1_3ulp_avx2_fma_f64(v89, v81, v95);
        const double v97 = 0x1p-2; /* 0.25 */
        const double v98 = v5 * v5;
        const double v99 = k1_3ulp_avx2_fma_f64(v97, v98, v94);
        const double v100 = 0x1.845c8a0ce5129p-18; /* 5.7870370370370367e-06 */
        const double v101 = 0x1.6c16c16c16c17p-13; /* 0.00017361111111111112 */
        const double v102 = k1_3ulp_avx2_fma_f64(v99, v100, v101);
        const double v103 = 0x1.c71c71c71c71cp-9; /* 0.003472222222222222 */
        const double v104 = k1_3ulp_avx2_fma_f64(v99, v102, v103);
        const double v105 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v106 = k1_3ulp_avx2_fma_f64(v104, v99, v105);
        const double v107 = k1_3ulp_avx2_fma_f64(v106, v99, v97);
        const double v108 = 0x1p-1; /* 0.5 */
        const double v109 = k1_3ulp_avx2_fma_f64(v107, v99, v108);
        const double v110 = -0x1.e212a001aa46fp-17; /* -1.4366887629196059e-05 */
        const double v111 = -0x1.a291822473f2fp-12; /* -0.00039917792517217809 */
        const double v112 = k1_3ulp_avx2_fma_f64(v99, v110, v111);
        const double v113 = -0x1.d802af7a5dbc8p-8; /* -0.0072023085034435622 */
        const double v114 = k1_3ulp_avx2_fma_f64(v99, v112, v113);
        const double v115 = -0x1.303ae729ff30fp-4; /* -0.07427492426354497 */
        const double v116 = k1_3ulp_avx2_fma_f64(v114, v99, v115);
        const double v117 = -0x1.5dadb014541ebp-2; /* -0.34148287891460311 */
        const double v118 = k1_3ulp_avx2_fma_f64(v116, v99, v117);
        const double v119 = -0x1.3b5b6028a83d6p-2; /* -0.30796575782920621 */
        const double v120 = k1_3ulp_avx2_fma_f64(v99, v118, v119);
        const double v121 = k1_3ulp_avx2_fma_f64(v96, v109, v120);
        const double v122 = 0x1p+0; /* 1 */
        const double v123 = v122 / v5;
        const double v124 = k1_3ulp_avx2_fma_f64(v5, v121, v123);
        const float v125 = (float)v124;
        const float v126 = k1_3ulp_avx2_abs_f32(v40);
        const float v127 = v64 ? v125 : v126;
        r0 = v127;
    }
    return r0;
}

static void k1_3ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k1_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K1_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K1_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K1_3ULP_AVX2_AVX2 static inline K1_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define K1_3ULP_AVX2_AVX512 static inline K1_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
K1_3ULP_AVX2_AVX2 __m256i k1_3ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
K1_3ULP_AVX2_AVX2 void k1_3ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42ff3ed0cfp-1); /* -0.69314718105899853 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v2 = _mm256_set1_ps(0x1p+8f); /* 256 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v11 = _mm256_set1_pd(0x1.68d631a6d3146p-10); /* 0.0013764827542273746 */
    const __m256d v12 = _mm256_set1_pd(0x1.12473a8fccb0ap-7); /* 0.0083703075357326635 */
    const __m256d v14 = _mm256_set1_pd(0x1.555a2808f60fep-5); /* 0.041668966477745414 */
    const __m256d v16 = _mm256_set1_pd(0x1.555451e0634cap-3); /* 0.16666473356273165 */
    const __m256d v18 = _mm256_set1_pd(-0x1.d2c7e193cb1c3p-36); /* -2.6533415722651176e-11 */
    const __m256d v19 = _mm256_set1_pd(0x1.fffff9dc11f85p-2); /* 0.49999990850164294 */
    const __m256d v22 = _mm256_set1_pd(0x1.abaa88a38240cp-20); /* 1.5931805500432717e-06 */
    const __m256d v23 = _mm256_set1_pd(0x1.5a8aecddc4d3p+0); /* 1.3536823312213748 */
    const __m256d v25 = _mm256_set1_pd(0x1.298ddce28e554p-1); /* 0.58116045251441983 */
    const __m256d v28 = _mm256_set1_pd(-0x1.81651eaefd101p-12); /* -0.00036754131264095385 */
    const __m256d v29 = _mm256_set1_pd(0x1.beb87f0b79a4ep-10); /* 0.001704104189110506 */
    const __m256d v31 = _mm256_set1_pd(-0x1.632e2083df34fp-8); /* -0.0054196195013645606 */
    const __m256d v33 = _mm256_set1_pd(0x1.0589273165a2cp-25); /* 3.0446769004578812e-08 */
    const __m256d v37 = _mm256_set1_pd(0x1.ec5efab1f6a36p-8); /* 0.0075129854248765972 */
    const __m256 v38 = _mm256_set1_ps(0x1.000dc4p+0f); /* 1.00021005 */
    const __m256d v43 = _mm256_set1_pd(0x1.cc16c7ffb88fap-7); /* 0.014040801673619974 */
    const __m256d v45 = _mm256_set1_pd(-0x1.3fa113eafeb5cp-5); /* -0.039017237570041913 */
    const __m256d v47 = _mm256_set1_pd(0x1.a4751e6b26357p-4); /* 0.10265075571295533 */
    const __m256d v49 = _mm256_set1_pd(-0x1.76cc0dd7eb5c9p-2); /* -0.36601277952544514 */
    const __m256d v51 = _mm256_set1_pd(0x1.893fba79ec6fdp+0); /* 1.5361286685624116 */
    const __m256d v53 = _mm256_set1_pd(-0x1.8e8b2981236e6p-26); /* -2.3198290847800683e-08 */
    const __m256 v61 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v63 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v65 = _mm256_set1_ps(0x1p+24f); /* 16777216 */
    const __m256 v66 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v69 = _mm256_set1_epi32(201326592); /* 0x0c000000 */
    const __m256i v71 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v73 = _mm256_set1_epi32(-8388607); /* 0xff800001 */
    const __m256d v79 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v83 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v85 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v87 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v93 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v94 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v97 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v100 = _mm256_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m256d v101 = _mm256_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m256d v103 = _mm256_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m256d v105 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v108 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v110 = _mm256_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m256d v111 = _mm256_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m256d v113 = _mm256_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m256d v115 = _mm256_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m256d v117 = _mm256_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m256d v119 = _mm256_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m256d v122 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v8l = _mm256_fnmadd_pd(v1, v5l, v7);
    const __m256d v8h = _mm256_fnmadd_pd(v1, v5h, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v10l = _mm256_fmsub_pd(v0, v9l, v5l);
    const __m256d v10h = _mm256_fmsub_pd(v0, v9h, v5h);
    const __m256d v13l = _mm256_fmadd_pd(v11, v10l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11, v10h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v10l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v10h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v10l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v10h, v16);
    const __m256d v20l = _mm256_fnmadd_pd(v18, v5l, v19);
    const __m256d v20h = _mm256_fnmadd_pd(v18, v5h, v19);
    const __m256d v21l = _mm256_fmadd_pd(v17l, v10l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v17h, v10h, v20h);
    const __m256d v24l = _mm256_sub_pd(v5l, v23);
    const __m256d v24h = _mm256_sub_pd(v5h, v23);
    const __m256d v26l = _mm256_add_pd(v25, v5l);
    const __m256d v26h = _mm256_add_pd(v25, v5h);
    const __m256d v27l = _mm256_div_pd(v24l, v26l);
    const __m256d v27h = _mm256_div_pd(v24h, v26h);
    const __m256d v30l = _mm256_fmadd_pd(v28, v27l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v27h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v27l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v27h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v22, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v22, v32h, v33);
    const __m256d v35l = _mm256_fmadd_pd(v10l, v21l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v10h, v21h, v34h);
    const __m256d v36l = _mm256_fmadd_pd(v35l, v10l, v10l);
    const __m256d v36h = _mm256_fmadd_pd(v35h, v10h, v10h);
    const __m256 v39 = _mm256_sqrt_ps(v4);
    const __m256 v40 = _mm256_div_ps(v38, v39);
    const __m256d v41l = _mm256_cvtps_pd(_mm256_castps256_ps128(v40));
    const __m256d v41h = _mm256_cvtps_pd(_mm256_extractf128_ps(v40, 1));
    const __m256d v42l = _mm256_fmadd_pd(v37, v41l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v37, v41h, v41h);
    const __m256d v44l = _mm256_fmadd_pd(v32l, v27l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v32h, v27h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v27l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v27h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v46l, v27l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46h, v27h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v27l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v27h, v48h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v27l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v27h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v42l, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v42h, v52h, v53);
    const __m256d v55l = _mm256_fmadd_pd(v36l, v54l, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v36h, v54h, v54h);
    const __m256i v56l = _mm256_castpd_si256(v8l);
    const __m256i v56h = _mm256_castpd_si256(v8h);
    const __m256i v58l = _mm256_slli_epi64(v56l, 52);
    const __m256i v58h = _mm256_slli_epi64(v56h, 52);
    const __m256d v59l = _mm256_castsi256_pd(_mm256_add_epi64(k1_3ulp_avx2_bits_f64_avx2(v55l), v58l));
    const __m256d v59h = _mm256_castsi256_pd(_mm256_add_epi64(k1_3ulp_avx2_bits_f64_avx2(v55h), v58h));
    const __m128 v60l = _mm256_cvtpd_ps(v59l);
    const __m128 v60h = _mm256_cvtpd_ps(v59h);
    const __m256 v60 = _mm256_set_m128(v60h, v60l);
    const __m256i v62 = _mm256_castps_si256(_mm256_cmp_ps(v61, v4, _CMP_NLE_UQ));
    __m256 r0 = v60;
    __m256i any1 = v62;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v64 = _mm256_castps_si256(_mm256_cmp_ps(v63, v4, _CMP_LT_OQ));
        const __m256 v67 = _mm256_fmadd_ps(v65, v4, v66);
        const __m256i v68 = _mm256_castps_si256(v67);
        const __m256i v70 = _mm256_sub_epi32(v68, v69);
        const __m256i v72 = _mm256_sub_epi32(v70, v71);
        const __m256i v74 = _mm256_and_si256(v72, v73);
        const __m256i v75 = _mm256_sub_epi32(v70, v74);
        const __m256 v76 = _mm256_castsi256_ps(v75);
        const __m256 v77 = _mm256_sub_ps(v76, v61);
        const __m256d v78l = _mm256_cvtps_pd(_mm256_castps256_ps128(v77));
        const __m256d v78h = _mm256_cvtps_pd(_mm256_extractf128_ps(v77, 1));
        const __m256d v80l = _mm256_add_pd(v79, v78l);
        const __m256d v80h = _mm256_add_pd(v79, v78h);
        const __m256d v81l = _mm256_div_pd(v78l, v80l);
        const __m256d v81h = _mm256_div_pd(v78h, v80h);
        const __m256d v82l = _mm256_mul_pd(v81l, v81l);
        const __m256d v82h = _mm256_mul_pd(v81h, v81h);
        const __m256d v84l = _mm256_fmadd_pd(v82l, v82l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v82h, v82h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v82l, v84l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v82h, v84h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v82l, v86l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v82h, v86h, v87);
        const __m256d v89l = _mm256_fmadd_pd(v82l, v88l, v79);
        const __m256d v89h = _mm256_fmadd_pd(v82h, v88h, v79);
        const __m256i v91 = _mm256_srai_epi32(v72, 23);
        const __m256d v92l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v91));
        const __m256d v92h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v91, 1));
        const __m256d v95l = _mm256_fmadd_pd(v92l, v93, v94);
        const __m256d v95h = _mm256_fmadd_pd(v92h, v93, v94);
        const __m256d v96l = _mm256_fmadd_pd(v89l, v81l, v95l);
        const __m256d v96h = _mm256_fmadd_pd(v89h, v81h, v95h);
        const __m256d v98l = _mm256_mul_pd(v5l, v5l);
        const __m256d v98h = _mm256_mul_pd(v5h, v5h);
        const __m256d v99l = _mm256_fmadd_pd(v97, v98l, v94);
        const __m256d v99h = _mm256_fmadd_pd(v97, v98h, v94);
        const __m256d v102l = _mm256_fmadd_pd(v99l, v100, v101);
        const __m256d v102h = _mm256_fmadd_pd(v99h, v100, v101);
        const __m256d v104l = _mm256_fmadd_pd(v99l, v102l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v99h, v102h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v104l, v99l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v104h, v99h, v105);
        const __m256d v107l = _mm256_fmadd_pd(v106l, v99l, v97);
        const __m256d v107h = _mm256_fmadd_pd(v106h, v99h, v97);
        const __m256d v109l = _mm256_fmadd_pd(v107l, v99l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v107h, v99h, v108);
        const __m256d v112l = _mm256_fmadd_pd(v99l, v110, v111);
        const __m256d v112h = _mm256_fmadd_pd(v99h, v110, v111);
        const __m256d v114l = _mm256_fmadd_pd(v99l, v112l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v99h, v112h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v99l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v99h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v99l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v99h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v99l, v118l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v99h, v118h, v119);
        const __m256d v121l = _mm256_fmadd_pd(v96l, v109l, v120l);
        const __m256d v121h = _mm256_fmadd_pd(v96h, v109h, v120h);
        const __m256d v123l = _mm256_div_pd(v122, v5l);
        const __m256d v123h = _mm256_div_pd(v122, v5h);
        const __m256d v124l = _mm256_fmadd_pd(v5l, v121l, v123l);
        const __m256d v124h = _mm256_fmadd_pd(v5h, v121h, v123h);
        const __m128 v125l = _mm256_cvtpd_ps(v124l);
        const __m128 v125h = _mm256_cvtpd_ps(v124h);
        const __m256 v125 = _mm256_set_m128(v125h, v125l);
        const __m256 v126 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
        const __m256 v127 = _mm256_blendv_ps(v126, v125, _mm256_castsi256_ps(v64));
        r0 = _mm256_blendv_ps(r0, v127, _mm256_castsi256_ps(v62));
    }
    _mm256_storeu_ps(y, r0);
}

static K1_3ULP_AVX2_AVX2_TARGET void k1_3ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k1_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        k1_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
K1_3ULP_AVX2_AVX512 __m512i k1_3ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
K1_3ULP_AVX2_AVX512 void k1_3ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42ff3ed0cfp-1); /* -0.69314718105899853 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(0x1p+8f); /* 256 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v11 = _mm512_set1_pd(0x1.68d631a6d3146p-10); /* 0.0013764827542273746 */
    const __m512d v12 = _mm512_set1_pd(0x1.12473a8fccb0ap-7); /* 0.0083703075357326635 */
    const __m512d v14 = _mm512_set1_pd(0x1.555a2808f60fep-5); /* 0.041668966477745414 */
    const __m512d v16 = _mm512_set1_pd(0x1.555451e0634cap-3); /* 0.16666473356273165 */
    const __m512d v18 = _mm512_set1_pd(-0x1.d2c7e193cb1c3p-36); /* -2.6533415722651176e-11 */
    const __m512d v19 = _mm512_set1_pd(0x1.fffff9dc11f85p-2); /* 0.49999990850164294 */
    const __m512d v22 = _mm512_set1_pd(0x1.abaa88a38240cp-20); /* 1.5931805500432717e-06 */
    const __m512d v23 = _mm512_set1_pd(0x1.5a8aecddc4d3p+0); /* 1.3536823312213748 */
    const __m512d v25 = _mm512_set1_pd(0x1.298ddce28e554p-1); /* 0.58116045251441983 */
    const __m512d v28 = _mm512_set1_pd(-0x1.81651eaefd101p-12); /* -0.00036754131264095385 */
    const __m512d v29 = _mm512_set1_pd(0x1.beb87f0b79a4ep-10); /* 0.001704104189110506 */
    const __m512d v31 = _mm512_set1_pd(-0x1.632e2083df34fp-8); /* -0.0054196195013645606 */
    const __m512d v33 = _mm512_set1_pd(0x1.0589273165a2cp-25); /* 3.0446769004578812e-08 */
    const __m512d v37 = _mm512_set1_pd(0x1.ec5efab1f6a36p-8); /* 0.0075129854248765972 */
    const __m512 v38 = _mm512_set1_ps(0x1.000dc4p+0f); /* 1.00021005 */
    const __m512d v43 = _mm512_set1_pd(0x1.cc16c7ffb88fap-7); /* 0.014040801673619974 */
    const __m512d v45 = _mm512_set1_pd(-0x1.3fa113eafeb5cp-5); /* -0.039017237570041913 */
    const __m512d v47 = _mm512_set1_pd(0x1.a4751e6b26357p-4); /* 0.10265075571295533 */
    const __m512d v49 = _mm512_set1_pd(-0x1.76cc0dd7eb5c9p-2); /* -0.36601277952544514 */
    const __m512d v51 = _mm512_set1_pd(0x1.893fba79ec6fdp+0); /* 1.5361286685624116 */
    const __m512d v53 = _mm512_set1_pd(-0x1.8e8b2981236e6p-26); /* -2.3198290847800683e-08 */
    const __m512 v61 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v63 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v65 = _mm512_set1_ps(0x1p+24f); /* 16777216 */
    const __m512 v66 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v69 = _mm512_set1_epi32(201326592); /* 0x0c000000 */
    const __m512i v71 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v73 = _mm512_set1_epi32(-8388607); /* 0xff800001 */
    const __m512d v79 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v83 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v85 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v87 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v93 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v94 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v97 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v100 = _mm512_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m512d v101 = _mm512_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m512d v103 = _mm512_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m512d v105 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v108 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v110 = _mm512_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m512d v111 = _mm512_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m512d v113 = _mm512_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m512d v115 = _mm512_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m512d v117 = _mm512_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m512d v119 = _mm512_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m512d v122 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v8l = _mm512_fnmadd_pd(v1, v5l, v7);
    const __m512d v8h = _mm512_fnmadd_pd(v1, v5h, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v10l = _mm512_fmsub_pd(v0, v9l, v5l);
    const __m512d v10h = _mm512_fmsub_pd(v0, v9h, v5h);
    const __m512d v13l = _mm512_fmadd_pd(v11, v10l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11, v10h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v10l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v10h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v10l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v10h, v16);
    const __m512d v20l = _mm512_fnmadd_pd(v18, v5l, v19);
    const __m512d v20h = _mm512_fnmadd_pd(v18, v5h, v19);
    const __m512d v21l = _mm512_fmadd_pd(v17l, v10l, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v17h, v10h, v20h);
    const __m512d v24l = _mm512_sub_pd(v5l, v23);
    const __m512d v24h = _mm512_sub_pd(v5h, v23);
    const __m512d v26l = _mm512_add_pd(v25, v5l);
    const __m512d v26h = _mm512_add_pd(v25, v5h);
    const __m512d v27l = _mm512_div_pd(v24l, v26l);
    const __m512d v27h = _mm512_div_pd(v24h, v26h);
    const __m512d v30l = _mm512_fmadd_pd(v28, v27l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v27h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v27l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v27h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v22, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v22, v32h, v33);
    const __m512d v35l = _mm512_fmadd_pd(v10l, v21l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v10h, v21h, v34h);
    const __m512d v36l = _mm512_fmadd_pd(v35l, v10l, v10l);
    const __m512d v36h = _mm512_fmadd_pd(v35h, v10h, v10h);
    const __m512 v39 = _mm512_sqrt_ps(v4);
    const __m512 v40 = _mm512_div_ps(v38, v39);
    const __m512d v41l = _mm512_cvtps_pd(_mm512_castps512_ps256(v40));
    const __m512d v41h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v40, 1));
    const __m512d v42l = _mm512_fmadd_pd(v37, v41l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v37, v41h, v41h);
    const __m512d v44l = _mm512_fmadd_pd(v32l, v27l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v32h, v27h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v27l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v27h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v46l, v27l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46h, v27h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v27l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v27h, v48h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v27l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v27h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v42l, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v42h, v52h, v53);
    const __m512d v55l = _mm512_fmadd_pd(v36l, v54l, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v36h, v54h, v54h);
    const __m512i v56l = _mm512_castpd_si512(v8l);
    const __m512i v56h = _mm512_castpd_si512(v8h);
    const __m512i v58l = _mm512_slli_epi64(v56l, 52);
    const __m512i v58h = _mm512_slli_epi64(v56h, 52);
    const __m512d v59l = _mm512_castsi512_pd(_mm512_add_epi64(k1_3ulp_avx2_bits_f64_avx512(v55l), v58l));
    const __m512d v59h = _mm512_castsi512_pd(_mm512_add_epi64(k1_3ulp_avx2_bits_f64_avx512(v55h), v58h));
    const __m256 v60l = _mm512_cvtpd_ps(v59l);
    const __m256 v60h = _mm512_cvtpd_ps(v59h);
    const __m512 v60 = _mm512_insertf32x8(_mm512_castps256_ps512(v60l), v60h, 1);
    const __mmask16 v62 = _mm512_cmp_ps_mask(v61, v4, _CMP_NLE_UQ);
    __m512 r0 = v60;
    __mmask16 any1 = v62;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v64 = _mm512_cmp_ps_mask(v63, v4, _CMP_LT_OQ);
        const __m512 v67 = _mm512_fmadd_ps(v65, v4, v66);
        const __m512i v68 = _mm512_castps_si512(v67);
        const __m512i v70 = _mm512_sub_epi32(v68, v69);
        const __m512i v72 = _mm512_sub_epi32(v70, v71);
        const __m512i v74 = _mm512_and_si512(v72, v73);
        const __m512i v75 = _mm512_sub_epi32(v70, v74);
        const __m512 v76 = _mm512_castsi512_ps(v75);
        const __m512 v77 = _mm512_sub_ps(v76, v61);
        const __m512d v78l = _mm512_cvtps_pd(_mm512_castps512_ps256(v77));
        const __m512d v78h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v77, 1));
        const __m512d v80l = _mm512_add_pd(v79, v78l);
        const __m512d v80h = _mm512_add_pd(v79, v78h);
        const __m512d v81l = _mm512_div_pd(v78l, v80l);
        const __m512d v81h = _mm512_div_pd(v78h, v80h);
        const __m512d v82l = _mm512_mul_pd(v81l, v81l);
        const __m512d v82h = _mm512_mul_pd(v81h, v81h);
        const __m512d v84l = _mm512_fmadd_pd(v82l, v82l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v82h, v82h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v82l, v84l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v82h, v84h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v82l, v86l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v82h, v86h, v87);
        const __m512d v89l = _mm512_fmadd_pd(v82l, v88l, v79);
        const __m512d v89h = _mm512_fmadd_pd(v82h, v88h, v79);
        const __m512i v91 = _mm512_srai_epi32(v72, 23);
        const __m512d v92l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v91));
        const __m512d v92h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v91, 1));
        const __m512d v95l = _mm512_fmadd_pd(v92l, v93, v94);
        const __m512d v95h = _mm512_fmadd_pd(v92h, v93, v94);
        const __m512d v96l = _mm512_fmadd_pd(v89l, v81l, v95l);
        const __m512d v96h = _mm512_fmadd_pd(v89h, v81h, v95h);
        const __m512d v98l = _mm512_mul_pd(v5l, v5l);
        const __m512d v98h = _mm512_mul_pd(v5h, v5h);
        const __m512d v99l = _mm512_fmadd_pd(v97, v98l, v94);
        const __m512d v99h = _mm512_fmadd_pd(v97, v98h, v94);
        const __m512d v102l = _mm512_fmadd_pd(v99l, v100, v101);
        const __m512d v102h = _mm512_fmadd_pd(v99h, v100, v101);
        const __m512d v104l = _mm512_fmadd_pd(v99l, v102l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v99h, v102h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v104l, v99l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v104h, v99h, v105);
        const __m512d v107l = _mm512_fmadd_pd(v106l, v99l, v97);
        const __m512d v107h = _mm512_fmadd_pd(v106h, v99h, v97);
        const __m512d v109l = _mm512_fmadd_pd(v107l, v99l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v107h, v99h, v108);
        const __m512d v112l = _mm512_fmadd_pd(v99l, v110, v111);
        const __m512d v112h = _mm512_fmadd_pd(v99h, v110, v111);
        const __m512d v114l = _mm512_fmadd_pd(v99l, v112l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v99h, v112h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v99l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v99h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v99l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v99h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v99l, v118l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v99h, v118h, v119);
        const __m512d v121l = _mm512_fmadd_pd(v96l, v109l, v120l);
        const __m512d v121h = _mm512_fmadd_pd(v96h, v109h, v120h);
        const __m512d v123l = _mm512_div_pd(v122, v5l);
        const __m512d v123h = _mm512_div_pd(v122, v5h);
        const __m512d v124l = _mm512_fmadd_pd(v5l, v121l, v123l);
        const __m512d v124h = _mm512_fmadd_pd(v5h, v121h, v123h);
        const __m256 v125l = _mm512_cvtpd_ps(v124l);
        const __m256 v125h = _mm512_cvtpd_ps(v124h);
        const __m512 v125 = _mm512_insertf32x8(_mm512_castps256_ps512(v125l), v125h, 1);
        const __m512 v126 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v127 = _mm512_mask_blend_ps(v64, v126, v125);
        r0 = _mm512_mask_blend_ps(v62, r0, v127);
    }
    _mm512_storeu_ps(y, r0);
}

static K1_3ULP_AVX2_AVX512_TARGET void k1_3ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k1_3ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        k1_3ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K1_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k1_3ulp_avx2_level(void) {
#if defined(K1_3ULP_AVX2_FORCE_ISA)
    return K1_3ULP_AVX2_FORCE_ISA;
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

float k1_3ulp_avx2(float x) {
    return k1_3ulp_avx2_element(x);
}

void k1_3ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k1_3ulp_avx2_level();
    if (level == 2) {
        k1_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k1_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    k1_3ulp_avx2_array_portable(x, y, n);
}
