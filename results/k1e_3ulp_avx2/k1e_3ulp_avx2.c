/* k1e_3ulp_avx2: k1e
 *
 *   target       k1e, e^x K_1(x), f32
 *   domain       every input
 *   max error    2.937421 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.62eeacp-2 (0.346613586, encoding 0x3eb17756)
 *   result there 0x1.d48ec4p+1 (3.66060686, encoding 0x406a4762)
 *   mean error   0.213316 ulp
 *   misrounded   564519842 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4f9a5a6dcab3b9277420c43683ef3e45
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1e --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx2 --from seeds/k1e/double_chebyshev_integer.evo --archive k1e_avx2.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k1e_3ulp_avx2.h"

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

static inline float k1e_3ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline double k1e_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t k1e_3ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float k1e_3ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t k1e_3ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k1e_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t k1e_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k1e_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k1e_3ulp_avx2_addbits_f64(double a, int64_t b) {
    return k1e_3ulp_avx2_frombits_f64((int64_t)((uint64_t)k1e_3ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float k1e_3ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float k1e_3ulp_avx2_element(float x) {
    const float v0 = 0x1.fbc4f2p-1f; /* 0.991736948 */
    const float v1 = x;
    const float v2 = k1e_3ulp_avx2_sqrt_f32(v1);
    const float v3 = v0 / v2;
    const double v4 = (double)v3;
    const double v5 = (double)v1;
    const double v6 = 0x1p+40; /* 1099511627776 */
    const double v7 = v5 < v6 ? v5 : v6;
    const double v8 = 0x1.5fc37f71bdd33p+1; /* 2.748153620279163 */
    const double v9 = v7 - v8;
    const double v10 = 0x1.ce31d01865b0cp-2; /* 0.45136189602764953 */
    const double v11 = v7 + v10;
    const double v12 = v9 / v11;
    const double v13 = 0x1.7bb02b73ce0eep-19; /* 2.828897260356251e-06 */
    const double v14 = v4 - v12;
    const double v15 = -0x1.0048029d7124fp-18; /* -3.8188888117946805e-06 */
    const double v16 = k1e_3ulp_avx2_fma_f64(v13, v14, v15);
    const double v17 = -0x1.38d67aa3844bdp-14; /* -7.4586345867782907e-05 */
    const double v18 = k1e_3ulp_avx2_fma_f64(v12, v16, v17);
    const double v19 = 0x1.dbe288954336ap-13; /* 0.00022691960172274299 */
    const double v20 = k1e_3ulp_avx2_fma_f64(v18, v12, v19);
    const double v21 = -0x1.61d2446ff2fb4p-9; /* -0.0026994427243831279 */
    const double v22 = k1e_3ulp_avx2_fma_f64(v12, v20, v21);
    const double v23 = 0x1.ccc30ab9ac3fdp-7; /* 0.01406133674331222 */
    const double v24 = k1e_3ulp_avx2_fma_f64(v12, v22, v23);
    const double v25 = -0x1.595b1e4b6645p-3; /* -0.16863082568741783 */
    const double v26 = k1e_3ulp_avx2_fma_f64(v12, v24, v25);
    const double v27 = 0x1.6bbec78ee9407p+0; /* 1.4208798145202779 */
    const double v28 = k1e_3ulp_avx2_fma_f64(v12, v26, v27);
    const double v29 = v4 * v28;
    const float v30 = (float)v29;
    const float v31 = 0x1p+0f; /* 1 */
    const int v32 = !(v31 <= v1);
    float r0 = v30;
    if (v32) {
        const float v33 = 0x0p+0f; /* 0 */
        const int v34 = v33 < v1;
        const float v35 = 0x1p+24f; /* 16777216 */
        const float v36 = v1 * v35;
        const int32_t v37 = k1e_3ulp_avx2_bits_f32(v36);
        const int32_t v38 = 201326592; /* 0x0c000000 */
        const int32_t v39 = (int32_t)((uint32_t)v37 - (uint32_t)v38);
        const int32_t v40 = -8388608; /* 0xff800000 */
        const int32_t v41 = 1059760811; /* 0x3f2aaaab */
        const int32_t v42 = (int32_t)((uint32_t)v39 - (uint32_t)v41);
        const int32_t v43 = v40 & v42;
        const int32_t v44 = (int32_t)((uint32_t)v39 - (uint32_t)v43);
        const float v45 = k1e_3ulp_avx2_frombits_f32(v44);
        const float v46 = 0x1p-5f; /* 0.03125 */
        const float v47 = v45 > v46 ? v45 : v46;
        const float v48 = v47 - v31;
        const double v49 = (double)v48;
        const double v50 = 0x1p+1; /* 2 */
        const double v51 = v49 + v50;
        const double v52 = v49 / v51;
        const double v53 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v54 = v52 * v52;
        const double v55 = 0x1.a1bb8a7d05cc7p-2; /* 0.40794197452619269 */
        const double v56 = k1e_3ulp_avx2_fma_f64(v53, v54, v55);
        const double v57 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
        const double v58 = k1e_3ulp_avx2_fma_f64(v56, v54, v57);
        const double v59 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
        const double v60 = k1e_3ulp_avx2_fma_f64(v58, v54, v59);
        const double v61 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
        const double v62 = k1e_3ulp_avx2_fma_f64(v60, v54, v61);
        const double v63 = k1e_3ulp_avx2_fma_f64(v62, v54, v50);
        const int32_t v64 = 23;
        const int32_t v65 = k1e_3ulp_avx2_ashr_i32(v42, v64);
        const double v66 = (double)v65;
        const double v67 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v68 = v66 * v67;
        const double v69 = k1e_3ulp_avx2_fma_f64(v52, v63, v68);
        const double v70 = 0x1p-2; /* 0.25 */
        const double v71 = v5 * v5;
        const double v72 = v70 * v71;
        const double v73 = 0x1.6c16c16c16c17p-13; /* 0.00017361111111111112 */
        const double v74 = 0x1.c71c71c71c71cp-9; /* 0.003472222222222222 */
        const double v75 = k1e_3ulp_avx2_fma_f64(v72, v73, v74);
        const double v76 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v77 = k1e_3ulp_avx2_fma_f64(v72, v75, v76);
        const double v78 = k1e_3ulp_avx2_fma_f64(v72, v77, v70);
        const double v79 = 0x1p-1; /* 0.5 */
        const double v80 = k1e_3ulp_avx2_fma_f64(v72, v78, v79);
        const double v81 = -0x1.a291822473f2fp-12; /* -0.00039917792517217809 */
        const double v82 = -0x1.d802af7a5dbc8p-8; /* -0.0072023085034435622 */
        const double v83 = k1e_3ulp_avx2_fma_f64(v72, v81, v82);
        const double v84 = -0x1.303ae729ff30fp-4; /* -0.07427492426354497 */
        const double v85 = k1e_3ulp_avx2_fma_f64(v72, v83, v84);
        const double v86 = -0x1.5dadb014541ebp-2; /* -0.34148287891460311 */
        const double v87 = k1e_3ulp_avx2_fma_f64(v85, v72, v86);
        const double v88 = -0x1.3b5b6028a83d6p-2; /* -0.30796575782920621 */
        const double v89 = k1e_3ulp_avx2_fma_f64(v87, v72, v88);
        const double v90 = k1e_3ulp_avx2_fma_f64(v69, v80, v89);
        const double v91 = 0x1p+0; /* 1 */
        const double v92 = v91 / v5;
        const double v93 = k1e_3ulp_avx2_fma_f64(v90, v5, v92);
        const double v94 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v95 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v96 = -0x1p+0; /* -1 */
        const double v97 = k1e_3ulp_avx2_fma_f64(v22, v53, v96);
        const double v98 = v97 > v5 ? v97 : v5;
        const double v99 = 0x1.8p+52; /* 6755399441055744 */
        const double v100 = k1e_3ulp_avx2_fma_f64(v95, v98, v99);
        const double v101 = v100 - v99;
        const double v102 = k1e_3ulp_avx2_fma_f64(v94, v101, v98);
        const double v103 = 0x1p-60; /* 8.6736173798840355e-19 */
        const double v104 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v105 = k1e_3ulp_avx2_fma_f64(v102, v103, v104);
        const double v106 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v107 = k1e_3ulp_avx2_fma_f64(v105, v102, v106);
        const double v108 = k1e_3ulp_avx2_fma_f64(v107, v102, v76);
        const double v109 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v110 = k1e_3ulp_avx2_fma_f64(v108, v102, v109);
        const double v111 = k1e_3ulp_avx2_fma_f64(v102, v110, v79);
        const double v112 = v111 * v102;
        const double v113 = k1e_3ulp_avx2_fma_f64(v112, v102, v102);
        const double v114 = k1e_3ulp_avx2_fma_f64(v93, v113, v93);
        const int64_t v115 = k1e_3ulp_avx2_bits_f64(v100);
        const int64_t v116 = INT64_C(52);
        const int64_t v117 = k1e_3ulp_avx2_shl_i64(v115, v116);
        const double v118 = k1e_3ulp_avx2_addbits_f64(v114, v117);
        const float v119 = (float)v118;
        const float v120 = k1e_3ulp_avx2_abs_f32(v3);
        const float v121 = v34 ? v119 : v120;
        r0 = v121;
    }
    return r0;
}

static void k1e_3ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k1e_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K1E_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K1E_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K1E_3ULP_AVX2_AVX2 static inline K1E_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define K1E_3ULP_AVX2_AVX512 static inline K1E_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
K1E_3ULP_AVX2_AVX2 __m256i k1e_3ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
K1E_3ULP_AVX2_AVX2 void k1e_3ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.fbc4f2p-1f); /* 0.991736948 */
    const __m256d v6 = _mm256_set1_pd(0x1p+40); /* 1099511627776 */
    const __m256d v8 = _mm256_set1_pd(0x1.5fc37f71bdd33p+1); /* 2.748153620279163 */
    const __m256d v10 = _mm256_set1_pd(0x1.ce31d01865b0cp-2); /* 0.45136189602764953 */
    const __m256d v13 = _mm256_set1_pd(0x1.7bb02b73ce0eep-19); /* 2.828897260356251e-06 */
    const __m256d v15 = _mm256_set1_pd(-0x1.0048029d7124fp-18); /* -3.8188888117946805e-06 */
    const __m256d v17 = _mm256_set1_pd(-0x1.38d67aa3844bdp-14); /* -7.4586345867782907e-05 */
    const __m256d v19 = _mm256_set1_pd(0x1.dbe288954336ap-13); /* 0.00022691960172274299 */
    const __m256d v21 = _mm256_set1_pd(-0x1.61d2446ff2fb4p-9); /* -0.0026994427243831279 */
    const __m256d v23 = _mm256_set1_pd(0x1.ccc30ab9ac3fdp-7); /* 0.01406133674331222 */
    const __m256d v25 = _mm256_set1_pd(-0x1.595b1e4b6645p-3); /* -0.16863082568741783 */
    const __m256d v27 = _mm256_set1_pd(0x1.6bbec78ee9407p+0); /* 1.4208798145202779 */
    const __m256 v31 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v33 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v35 = _mm256_set1_ps(0x1p+24f); /* 16777216 */
    const __m256i v38 = _mm256_set1_epi32(201326592); /* 0x0c000000 */
    const __m256i v40 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v41 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v46 = _mm256_set1_ps(0x1p-5f); /* 0.03125 */
    const __m256d v50 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v53 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v55 = _mm256_set1_pd(0x1.a1bb8a7d05cc7p-2); /* 0.40794197452619269 */
    const __m256d v57 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v59 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v61 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v67 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v70 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v73 = _mm256_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m256d v74 = _mm256_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m256d v76 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v79 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v81 = _mm256_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m256d v82 = _mm256_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m256d v84 = _mm256_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m256d v86 = _mm256_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m256d v88 = _mm256_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m256d v91 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v94 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v95 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v96 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v99 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v103 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v104 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v106 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v109 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_sqrt_ps(v1);
    const __m256 v3 = _mm256_div_ps(v0, v2);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v7l = _mm256_min_pd(v5l, v6);
    const __m256d v7h = _mm256_min_pd(v5h, v6);
    const __m256d v9l = _mm256_sub_pd(v7l, v8);
    const __m256d v9h = _mm256_sub_pd(v7h, v8);
    const __m256d v11l = _mm256_add_pd(v7l, v10);
    const __m256d v11h = _mm256_add_pd(v7h, v10);
    const __m256d v12l = _mm256_div_pd(v9l, v11l);
    const __m256d v12h = _mm256_div_pd(v9h, v11h);
    const __m256d v14l = _mm256_sub_pd(v4l, v12l);
    const __m256d v14h = _mm256_sub_pd(v4h, v12h);
    const __m256d v16l = _mm256_fmadd_pd(v13, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v13, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v12l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v12h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v12l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v12h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v12l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v12h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v12l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v12h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v12l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v12h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v12l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v12h, v26h, v27);
    const __m256d v29l = _mm256_mul_pd(v4l, v28l);
    const __m256d v29h = _mm256_mul_pd(v4h, v28h);
    const __m128 v30l = _mm256_cvtpd_ps(v29l);
    const __m128 v30h = _mm256_cvtpd_ps(v29h);
    const __m256 v30 = _mm256_set_m128(v30h, v30l);
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v31, v1, _CMP_NLE_UQ));
    __m256 r0 = v30;
    __m256i any1 = v32;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v33, v1, _CMP_LT_OQ));
        const __m256 v36 = _mm256_mul_ps(v1, v35);
        const __m256i v37 = _mm256_castps_si256(v36);
        const __m256i v39 = _mm256_sub_epi32(v37, v38);
        const __m256i v42 = _mm256_sub_epi32(v39, v41);
        const __m256i v43 = _mm256_and_si256(v40, v42);
        const __m256i v44 = _mm256_sub_epi32(v39, v43);
        const __m256 v45 = _mm256_castsi256_ps(v44);
        const __m256 v47 = _mm256_max_ps(v45, v46);
        const __m256 v48 = _mm256_sub_ps(v47, v31);
        const __m256d v49l = _mm256_cvtps_pd(_mm256_castps256_ps128(v48));
        const __m256d v49h = _mm256_cvtps_pd(_mm256_extractf128_ps(v48, 1));
        const __m256d v51l = _mm256_add_pd(v49l, v50);
        const __m256d v51h = _mm256_add_pd(v49h, v50);
        const __m256d v52l = _mm256_div_pd(v49l, v51l);
        const __m256d v52h = _mm256_div_pd(v49h, v51h);
        const __m256d v54l = _mm256_mul_pd(v52l, v52l);
        const __m256d v54h = _mm256_mul_pd(v52h, v52h);
        const __m256d v56l = _mm256_fmadd_pd(v53, v54l, v55);
        const __m256d v56h = _mm256_fmadd_pd(v53, v54h, v55);
        const __m256d v58l = _mm256_fmadd_pd(v56l, v54l, v57);
        const __m256d v58h = _mm256_fmadd_pd(v56h, v54h, v57);
        const __m256d v60l = _mm256_fmadd_pd(v58l, v54l, v59);
        const __m256d v60h = _mm256_fmadd_pd(v58h, v54h, v59);
        const __m256d v62l = _mm256_fmadd_pd(v60l, v54l, v61);
        const __m256d v62h = _mm256_fmadd_pd(v60h, v54h, v61);
        const __m256d v63l = _mm256_fmadd_pd(v62l, v54l, v50);
        const __m256d v63h = _mm256_fmadd_pd(v62h, v54h, v50);
        const __m256i v65 = _mm256_srai_epi32(v42, 23);
        const __m256d v66l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v65));
        const __m256d v66h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v65, 1));
        const __m256d v68l = _mm256_mul_pd(v66l, v67);
        const __m256d v68h = _mm256_mul_pd(v66h, v67);
        const __m256d v69l = _mm256_fmadd_pd(v52l, v63l, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v52h, v63h, v68h);
        const __m256d v71l = _mm256_mul_pd(v5l, v5l);
        const __m256d v71h = _mm256_mul_pd(v5h, v5h);
        const __m256d v72l = _mm256_mul_pd(v70, v71l);
        const __m256d v72h = _mm256_mul_pd(v70, v71h);
        const __m256d v75l = _mm256_fmadd_pd(v72l, v73, v74);
        const __m256d v75h = _mm256_fmadd_pd(v72h, v73, v74);
        const __m256d v77l = _mm256_fmadd_pd(v72l, v75l, v76);
        const __m256d v77h = _mm256_fmadd_pd(v72h, v75h, v76);
        const __m256d v78l = _mm256_fmadd_pd(v72l, v77l, v70);
        const __m256d v78h = _mm256_fmadd_pd(v72h, v77h, v70);
        const __m256d v80l = _mm256_fmadd_pd(v72l, v78l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v72h, v78h, v79);
        const __m256d v83l = _mm256_fmadd_pd(v72l, v81, v82);
        const __m256d v83h = _mm256_fmadd_pd(v72h, v81, v82);
        const __m256d v85l = _mm256_fmadd_pd(v72l, v83l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v72h, v83h, v84);
        const __m256d v87l = _mm256_fmadd_pd(v85l, v72l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v85h, v72h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v87l, v72l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87h, v72h, v88);
        const __m256d v90l = _mm256_fmadd_pd(v69l, v80l, v89l);
        const __m256d v90h = _mm256_fmadd_pd(v69h, v80h, v89h);
        const __m256d v92l = _mm256_div_pd(v91, v5l);
        const __m256d v92h = _mm256_div_pd(v91, v5h);
        const __m256d v93l = _mm256_fmadd_pd(v90l, v5l, v92l);
        const __m256d v93h = _mm256_fmadd_pd(v90h, v5h, v92h);
        const __m256d v97l = _mm256_fmadd_pd(v22l, v53, v96);
        const __m256d v97h = _mm256_fmadd_pd(v22h, v53, v96);
        const __m256d v98l = _mm256_max_pd(v97l, v5l);
        const __m256d v98h = _mm256_max_pd(v97h, v5h);
        const __m256d v100l = _mm256_fmadd_pd(v95, v98l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v95, v98h, v99);
        const __m256d v101l = _mm256_sub_pd(v100l, v99);
        const __m256d v101h = _mm256_sub_pd(v100h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v94, v101l, v98l);
        const __m256d v102h = _mm256_fmadd_pd(v94, v101h, v98h);
        const __m256d v105l = _mm256_fmadd_pd(v102l, v103, v104);
        const __m256d v105h = _mm256_fmadd_pd(v102h, v103, v104);
        const __m256d v107l = _mm256_fmadd_pd(v105l, v102l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v105h, v102h, v106);
        const __m256d v108l = _mm256_fmadd_pd(v107l, v102l, v76);
        const __m256d v108h = _mm256_fmadd_pd(v107h, v102h, v76);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v102l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v102h, v109);
        const __m256d v111l = _mm256_fmadd_pd(v102l, v110l, v79);
        const __m256d v111h = _mm256_fmadd_pd(v102h, v110h, v79);
        const __m256d v112l = _mm256_mul_pd(v111l, v102l);
        const __m256d v112h = _mm256_mul_pd(v111h, v102h);
        const __m256d v113l = _mm256_fmadd_pd(v112l, v102l, v102l);
        const __m256d v113h = _mm256_fmadd_pd(v112h, v102h, v102h);
        const __m256d v114l = _mm256_fmadd_pd(v93l, v113l, v93l);
        const __m256d v114h = _mm256_fmadd_pd(v93h, v113h, v93h);
        const __m256i v115l = k1e_3ulp_avx2_bits_f64_avx2(v100l);
        const __m256i v115h = k1e_3ulp_avx2_bits_f64_avx2(v100h);
        const __m256i v117l = _mm256_slli_epi64(v115l, 52);
        const __m256i v117h = _mm256_slli_epi64(v115h, 52);
        const __m256d v118l = _mm256_castsi256_pd(_mm256_add_epi64(k1e_3ulp_avx2_bits_f64_avx2(v114l), v117l));
        const __m256d v118h = _mm256_castsi256_pd(_mm256_add_epi64(k1e_3ulp_avx2_bits_f64_avx2(v114h), v117h));
        const __m128 v119l = _mm256_cvtpd_ps(v118l);
        const __m128 v119h = _mm256_cvtpd_ps(v118h);
        const __m256 v119 = _mm256_set_m128(v119h, v119l);
        const __m256 v120 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
        const __m256 v121 = _mm256_blendv_ps(v120, v119, _mm256_castsi256_ps(v34));
        r0 = _mm256_blendv_ps(r0, v121, _mm256_castsi256_ps(v32));
    }
    _mm256_storeu_ps(y, r0);
}

static K1E_3ULP_AVX2_AVX2_TARGET void k1e_3ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k1e_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        k1e_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
K1E_3ULP_AVX2_AVX512 __m512i k1e_3ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
K1E_3ULP_AVX2_AVX512 void k1e_3ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.fbc4f2p-1f); /* 0.991736948 */
    const __m512d v6 = _mm512_set1_pd(0x1p+40); /* 1099511627776 */
    const __m512d v8 = _mm512_set1_pd(0x1.5fc37f71bdd33p+1); /* 2.748153620279163 */
    const __m512d v10 = _mm512_set1_pd(0x1.ce31d01865b0cp-2); /* 0.45136189602764953 */
    const __m512d v13 = _mm512_set1_pd(0x1.7bb02b73ce0eep-19); /* 2.828897260356251e-06 */
    const __m512d v15 = _mm512_set1_pd(-0x1.0048029d7124fp-18); /* -3.8188888117946805e-06 */
    const __m512d v17 = _mm512_set1_pd(-0x1.38d67aa3844bdp-14); /* -7.4586345867782907e-05 */
    const __m512d v19 = _mm512_set1_pd(0x1.dbe288954336ap-13); /* 0.00022691960172274299 */
    const __m512d v21 = _mm512_set1_pd(-0x1.61d2446ff2fb4p-9); /* -0.0026994427243831279 */
    const __m512d v23 = _mm512_set1_pd(0x1.ccc30ab9ac3fdp-7); /* 0.01406133674331222 */
    const __m512d v25 = _mm512_set1_pd(-0x1.595b1e4b6645p-3); /* -0.16863082568741783 */
    const __m512d v27 = _mm512_set1_pd(0x1.6bbec78ee9407p+0); /* 1.4208798145202779 */
    const __m512 v31 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v33 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v35 = _mm512_set1_ps(0x1p+24f); /* 16777216 */
    const __m512i v38 = _mm512_set1_epi32(201326592); /* 0x0c000000 */
    const __m512i v40 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v41 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v46 = _mm512_set1_ps(0x1p-5f); /* 0.03125 */
    const __m512d v50 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v53 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v55 = _mm512_set1_pd(0x1.a1bb8a7d05cc7p-2); /* 0.40794197452619269 */
    const __m512d v57 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v59 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v61 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v67 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v70 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v73 = _mm512_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m512d v74 = _mm512_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m512d v76 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v79 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v81 = _mm512_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m512d v82 = _mm512_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m512d v84 = _mm512_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m512d v86 = _mm512_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m512d v88 = _mm512_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m512d v91 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v94 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v95 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v96 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v99 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v103 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v104 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v106 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v109 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_sqrt_ps(v1_0);
    const __m512 v2_1 = _mm512_sqrt_ps(v1_1);
    const __m512 v3_0 = _mm512_div_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_div_ps(v0, v2_1);
    const __m512d v4_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_0));
    const __m512d v4_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_0, 1));
    const __m512d v4_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_1));
    const __m512d v4_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_1, 1));
    const __m512d v5_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v5_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v5_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v5_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v7_0l = _mm512_min_pd(v5_0l, v6);
    const __m512d v7_0h = _mm512_min_pd(v5_0h, v6);
    const __m512d v7_1l = _mm512_min_pd(v5_1l, v6);
    const __m512d v7_1h = _mm512_min_pd(v5_1h, v6);
    const __m512d v9_0l = _mm512_sub_pd(v7_0l, v8);
    const __m512d v9_0h = _mm512_sub_pd(v7_0h, v8);
    const __m512d v9_1l = _mm512_sub_pd(v7_1l, v8);
    const __m512d v9_1h = _mm512_sub_pd(v7_1h, v8);
    const __m512d v11_0l = _mm512_add_pd(v7_0l, v10);
    const __m512d v11_0h = _mm512_add_pd(v7_0h, v10);
    const __m512d v11_1l = _mm512_add_pd(v7_1l, v10);
    const __m512d v11_1h = _mm512_add_pd(v7_1h, v10);
    const __m512d v12_0l = _mm512_div_pd(v9_0l, v11_0l);
    const __m512d v12_0h = _mm512_div_pd(v9_0h, v11_0h);
    const __m512d v12_1l = _mm512_div_pd(v9_1l, v11_1l);
    const __m512d v12_1h = _mm512_div_pd(v9_1h, v11_1h);
    const __m512d v14_0l = _mm512_sub_pd(v4_0l, v12_0l);
    const __m512d v14_0h = _mm512_sub_pd(v4_0h, v12_0h);
    const __m512d v14_1l = _mm512_sub_pd(v4_1l, v12_1l);
    const __m512d v14_1h = _mm512_sub_pd(v4_1h, v12_1h);
    const __m512d v16_0l = _mm512_fmadd_pd(v13, v14_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v13, v14_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v13, v14_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v13, v14_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v12_0l, v16_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v12_0h, v16_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v12_1l, v16_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v12_1h, v16_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v12_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v12_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v12_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v12_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v12_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v12_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v12_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v12_1h, v20_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v12_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v12_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v12_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v12_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v12_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v12_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v12_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v12_1h, v24_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v12_0l, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v12_0h, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v12_1l, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v12_1h, v26_1h, v27);
    const __m512d v29_0l = _mm512_mul_pd(v4_0l, v28_0l);
    const __m512d v29_0h = _mm512_mul_pd(v4_0h, v28_0h);
    const __m512d v29_1l = _mm512_mul_pd(v4_1l, v28_1l);
    const __m512d v29_1h = _mm512_mul_pd(v4_1h, v28_1h);
    const __m256 v30_0l = _mm512_cvtpd_ps(v29_0l);
    const __m256 v30_0h = _mm512_cvtpd_ps(v29_0h);
    const __m512 v30_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v30_0l), v30_0h, 1);
    const __m256 v30_1l = _mm512_cvtpd_ps(v29_1l);
    const __m256 v30_1h = _mm512_cvtpd_ps(v29_1h);
    const __m512 v30_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v30_1l), v30_1h, 1);
    const __mmask16 v32_0 = _mm512_cmp_ps_mask(v31, v1_0, _CMP_NLE_UQ);
    const __mmask16 v32_1 = _mm512_cmp_ps_mask(v31, v1_1, _CMP_NLE_UQ);
    __m512 r0_0 = v30_0;
    __m512 r0_1 = v30_1;
    __mmask16 any1 = v32_0;
    any1 = (__mmask16)(any1 | v32_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v34_0 = _mm512_cmp_ps_mask(v33, v1_0, _CMP_LT_OQ);
        const __mmask16 v34_1 = _mm512_cmp_ps_mask(v33, v1_1, _CMP_LT_OQ);
        const __m512 v36_0 = _mm512_mul_ps(v1_0, v35);
        const __m512 v36_1 = _mm512_mul_ps(v1_1, v35);
        const __m512i v37_0 = _mm512_castps_si512(v36_0);
        const __m512i v37_1 = _mm512_castps_si512(v36_1);
        const __m512i v39_0 = _mm512_sub_epi32(v37_0, v38);
        const __m512i v39_1 = _mm512_sub_epi32(v37_1, v38);
        const __m512i v42_0 = _mm512_sub_epi32(v39_0, v41);
        const __m512i v42_1 = _mm512_sub_epi32(v39_1, v41);
        const __m512i v43_0 = _mm512_and_si512(v40, v42_0);
        const __m512i v43_1 = _mm512_and_si512(v40, v42_1);
        const __m512i v44_0 = _mm512_sub_epi32(v39_0, v43_0);
        const __m512i v44_1 = _mm512_sub_epi32(v39_1, v43_1);
        const __m512 v45_0 = _mm512_castsi512_ps(v44_0);
        const __m512 v45_1 = _mm512_castsi512_ps(v44_1);
        const __m512 v47_0 = _mm512_max_ps(v45_0, v46);
        const __m512 v47_1 = _mm512_max_ps(v45_1, v46);
        const __m512 v48_0 = _mm512_sub_ps(v47_0, v31);
        const __m512 v48_1 = _mm512_sub_ps(v47_1, v31);
        const __m512d v49_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48_0));
        const __m512d v49_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48_0, 1));
        const __m512d v49_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48_1));
        const __m512d v49_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48_1, 1));
        const __m512d v51_0l = _mm512_add_pd(v49_0l, v50);
        const __m512d v51_0h = _mm512_add_pd(v49_0h, v50);
        const __m512d v51_1l = _mm512_add_pd(v49_1l, v50);
        const __m512d v51_1h = _mm512_add_pd(v49_1h, v50);
        const __m512d v52_0l = _mm512_div_pd(v49_0l, v51_0l);
        const __m512d v52_0h = _mm512_div_pd(v49_0h, v51_0h);
        const __m512d v52_1l = _mm512_div_pd(v49_1l, v51_1l);
        const __m512d v52_1h = _mm512_div_pd(v49_1h, v51_1h);
        const __m512d v54_0l = _mm512_mul_pd(v52_0l, v52_0l);
        const __m512d v54_0h = _mm512_mul_pd(v52_0h, v52_0h);
        const __m512d v54_1l = _mm512_mul_pd(v52_1l, v52_1l);
        const __m512d v54_1h = _mm512_mul_pd(v52_1h, v52_1h);
        const __m512d v56_0l = _mm512_fmadd_pd(v53, v54_0l, v55);
        const __m512d v56_0h = _mm512_fmadd_pd(v53, v54_0h, v55);
        const __m512d v56_1l = _mm512_fmadd_pd(v53, v54_1l, v55);
        const __m512d v56_1h = _mm512_fmadd_pd(v53, v54_1h, v55);
        const __m512d v58_0l = _mm512_fmadd_pd(v56_0l, v54_0l, v57);
        const __m512d v58_0h = _mm512_fmadd_pd(v56_0h, v54_0h, v57);
        const __m512d v58_1l = _mm512_fmadd_pd(v56_1l, v54_1l, v57);
        const __m512d v58_1h = _mm512_fmadd_pd(v56_1h, v54_1h, v57);
        const __m512d v60_0l = _mm512_fmadd_pd(v58_0l, v54_0l, v59);
        const __m512d v60_0h = _mm512_fmadd_pd(v58_0h, v54_0h, v59);
        const __m512d v60_1l = _mm512_fmadd_pd(v58_1l, v54_1l, v59);
        const __m512d v60_1h = _mm512_fmadd_pd(v58_1h, v54_1h, v59);
        const __m512d v62_0l = _mm512_fmadd_pd(v60_0l, v54_0l, v61);
        const __m512d v62_0h = _mm512_fmadd_pd(v60_0h, v54_0h, v61);
        const __m512d v62_1l = _mm512_fmadd_pd(v60_1l, v54_1l, v61);
        const __m512d v62_1h = _mm512_fmadd_pd(v60_1h, v54_1h, v61);
        const __m512d v63_0l = _mm512_fmadd_pd(v62_0l, v54_0l, v50);
        const __m512d v63_0h = _mm512_fmadd_pd(v62_0h, v54_0h, v50);
        const __m512d v63_1l = _mm512_fmadd_pd(v62_1l, v54_1l, v50);
        const __m512d v63_1h = _mm512_fmadd_pd(v62_1h, v54_1h, v50);
        const __m512i v65_0 = _mm512_srai_epi32(v42_0, 23);
        const __m512i v65_1 = _mm512_srai_epi32(v42_1, 23);
        const __m512d v66_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v65_0));
        const __m512d v66_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v65_0, 1));
        const __m512d v66_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v65_1));
        const __m512d v66_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v65_1, 1));
        const __m512d v68_0l = _mm512_mul_pd(v66_0l, v67);
        const __m512d v68_0h = _mm512_mul_pd(v66_0h, v67);
        const __m512d v68_1l = _mm512_mul_pd(v66_1l, v67);
        const __m512d v68_1h = _mm512_mul_pd(v66_1h, v67);
        const __m512d v69_0l = _mm512_fmadd_pd(v52_0l, v63_0l, v68_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v52_0h, v63_0h, v68_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v52_1l, v63_1l, v68_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v52_1h, v63_1h, v68_1h);
        const __m512d v71_0l = _mm512_mul_pd(v5_0l, v5_0l);
        const __m512d v71_0h = _mm512_mul_pd(v5_0h, v5_0h);
        const __m512d v71_1l = _mm512_mul_pd(v5_1l, v5_1l);
        const __m512d v71_1h = _mm512_mul_pd(v5_1h, v5_1h);
        const __m512d v72_0l = _mm512_mul_pd(v70, v71_0l);
        const __m512d v72_0h = _mm512_mul_pd(v70, v71_0h);
        const __m512d v72_1l = _mm512_mul_pd(v70, v71_1l);
        const __m512d v72_1h = _mm512_mul_pd(v70, v71_1h);
        const __m512d v75_0l = _mm512_fmadd_pd(v72_0l, v73, v74);
        const __m512d v75_0h = _mm512_fmadd_pd(v72_0h, v73, v74);
        const __m512d v75_1l = _mm512_fmadd_pd(v72_1l, v73, v74);
        const __m512d v75_1h = _mm512_fmadd_pd(v72_1h, v73, v74);
        const __m512d v77_0l = _mm512_fmadd_pd(v72_0l, v75_0l, v76);
        const __m512d v77_0h = _mm512_fmadd_pd(v72_0h, v75_0h, v76);
        const __m512d v77_1l = _mm512_fmadd_pd(v72_1l, v75_1l, v76);
        const __m512d v77_1h = _mm512_fmadd_pd(v72_1h, v75_1h, v76);
        const __m512d v78_0l = _mm512_fmadd_pd(v72_0l, v77_0l, v70);
        const __m512d v78_0h = _mm512_fmadd_pd(v72_0h, v77_0h, v70);
        const __m512d v78_1l = _mm512_fmadd_pd(v72_1l, v77_1l, v70);
        const __m512d v78_1h = _mm512_fmadd_pd(v72_1h, v77_1h, v70);
        const __m512d v80_0l = _mm512_fmadd_pd(v72_0l, v78_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v72_0h, v78_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v72_1l, v78_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v72_1h, v78_1h, v79);
        const __m512d v83_0l = _mm512_fmadd_pd(v72_0l, v81, v82);
        const __m512d v83_0h = _mm512_fmadd_pd(v72_0h, v81, v82);
        const __m512d v83_1l = _mm512_fmadd_pd(v72_1l, v81, v82);
        const __m512d v83_1h = _mm512_fmadd_pd(v72_1h, v81, v82);
        const __m512d v85_0l = _mm512_fmadd_pd(v72_0l, v83_0l, v84);
        const __m512d v85_0h = _mm512_fmadd_pd(v72_0h, v83_0h, v84);
        const __m512d v85_1l = _mm512_fmadd_pd(v72_1l, v83_1l, v84);
        const __m512d v85_1h = _mm512_fmadd_pd(v72_1h, v83_1h, v84);
        const __m512d v87_0l = _mm512_fmadd_pd(v85_0l, v72_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v85_0h, v72_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v85_1l, v72_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v85_1h, v72_1h, v86);
        const __m512d v89_0l = _mm512_fmadd_pd(v87_0l, v72_0l, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v87_0h, v72_0h, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v87_1l, v72_1l, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v87_1h, v72_1h, v88);
        const __m512d v90_0l = _mm512_fmadd_pd(v69_0l, v80_0l, v89_0l);
        const __m512d v90_0h = _mm512_fmadd_pd(v69_0h, v80_0h, v89_0h);
        const __m512d v90_1l = _mm512_fmadd_pd(v69_1l, v80_1l, v89_1l);
        const __m512d v90_1h = _mm512_fmadd_pd(v69_1h, v80_1h, v89_1h);
        const __m512d v92_0l = _mm512_div_pd(v91, v5_0l);
        const __m512d v92_0h = _mm512_div_pd(v91, v5_0h);
        const __m512d v92_1l = _mm512_div_pd(v91, v5_1l);
        const __m512d v92_1h = _mm512_div_pd(v91, v5_1h);
        const __m512d v93_0l = _mm512_fmadd_pd(v90_0l, v5_0l, v92_0l);
        const __m512d v93_0h = _mm512_fmadd_pd(v90_0h, v5_0h, v92_0h);
        const __m512d v93_1l = _mm512_fmadd_pd(v90_1l, v5_1l, v92_1l);
        const __m512d v93_1h = _mm512_fmadd_pd(v90_1h, v5_1h, v92_1h);
        const __m512d v97_0l = _mm512_fmadd_pd(v22_0l, v53, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v22_0h, v53, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v22_1l, v53, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v22_1h, v53, v96);
        const __m512d v98_0l = _mm512_max_pd(v97_0l, v5_0l);
        const __m512d v98_0h = _mm512_max_pd(v97_0h, v5_0h);
        const __m512d v98_1l = _mm512_max_pd(v97_1l, v5_1l);
        const __m512d v98_1h = _mm512_max_pd(v97_1h, v5_1h);
        const __m512d v100_0l = _mm512_fmadd_pd(v95, v98_0l, v99);
        const __m512d v100_0h = _mm512_fmadd_pd(v95, v98_0h, v99);
        const __m512d v100_1l = _mm512_fmadd_pd(v95, v98_1l, v99);
        const __m512d v100_1h = _mm512_fmadd_pd(v95, v98_1h, v99);
        const __m512d v101_0l = _mm512_sub_pd(v100_0l, v99);
        const __m512d v101_0h = _mm512_sub_pd(v100_0h, v99);
        const __m512d v101_1l = _mm512_sub_pd(v100_1l, v99);
        const __m512d v101_1h = _mm512_sub_pd(v100_1h, v99);
        const __m512d v102_0l = _mm512_fmadd_pd(v94, v101_0l, v98_0l);
        const __m512d v102_0h = _mm512_fmadd_pd(v94, v101_0h, v98_0h);
        const __m512d v102_1l = _mm512_fmadd_pd(v94, v101_1l, v98_1l);
        const __m512d v102_1h = _mm512_fmadd_pd(v94, v101_1h, v98_1h);
        const __m512d v105_0l = _mm512_fmadd_pd(v102_0l, v103, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v102_0h, v103, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v102_1l, v103, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v102_1h, v103, v104);
        const __m512d v107_0l = _mm512_fmadd_pd(v105_0l, v102_0l, v106);
        const __m512d v107_0h = _mm512_fmadd_pd(v105_0h, v102_0h, v106);
        const __m512d v107_1l = _mm512_fmadd_pd(v105_1l, v102_1l, v106);
        const __m512d v107_1h = _mm512_fmadd_pd(v105_1h, v102_1h, v106);
        const __m512d v108_0l = _mm512_fmadd_pd(v107_0l, v102_0l, v76);
        const __m512d v108_0h = _mm512_fmadd_pd(v107_0h, v102_0h, v76);
        const __m512d v108_1l = _mm512_fmadd_pd(v107_1l, v102_1l, v76);
        const __m512d v108_1h = _mm512_fmadd_pd(v107_1h, v102_1h, v76);
        const __m512d v110_0l = _mm512_fmadd_pd(v108_0l, v102_0l, v109);
        const __m512d v110_0h = _mm512_fmadd_pd(v108_0h, v102_0h, v109);
        const __m512d v110_1l = _mm512_fmadd_pd(v108_1l, v102_1l, v109);
        const __m512d v110_1h = _mm512_fmadd_pd(v108_1h, v102_1h, v109);
        const __m512d v111_0l = _mm512_fmadd_pd(v102_0l, v110_0l, v79);
        const __m512d v111_0h = _mm512_fmadd_pd(v102_0h, v110_0h, v79);
        const __m512d v111_1l = _mm512_fmadd_pd(v102_1l, v110_1l, v79);
        const __m512d v111_1h = _mm512_fmadd_pd(v102_1h, v110_1h, v79);
        const __m512d v112_0l = _mm512_mul_pd(v111_0l, v102_0l);
        const __m512d v112_0h = _mm512_mul_pd(v111_0h, v102_0h);
        const __m512d v112_1l = _mm512_mul_pd(v111_1l, v102_1l);
        const __m512d v112_1h = _mm512_mul_pd(v111_1h, v102_1h);
        const __m512d v113_0l = _mm512_fmadd_pd(v112_0l, v102_0l, v102_0l);
        const __m512d v113_0h = _mm512_fmadd_pd(v112_0h, v102_0h, v102_0h);
        const __m512d v113_1l = _mm512_fmadd_pd(v112_1l, v102_1l, v102_1l);
        const __m512d v113_1h = _mm512_fmadd_pd(v112_1h, v102_1h, v102_1h);
        const __m512d v114_0l = _mm512_fmadd_pd(v93_0l, v113_0l, v93_0l);
        const __m512d v114_0h = _mm512_fmadd_pd(v93_0h, v113_0h, v93_0h);
        const __m512d v114_1l = _mm512_fmadd_pd(v93_1l, v113_1l, v93_1l);
        const __m512d v114_1h = _mm512_fmadd_pd(v93_1h, v113_1h, v93_1h);
        const __m512i v115_0l = k1e_3ulp_avx2_bits_f64_avx512(v100_0l);
        const __m512i v115_0h = k1e_3ulp_avx2_bits_f64_avx512(v100_0h);
        const __m512i v115_1l = k1e_3ulp_avx2_bits_f64_avx512(v100_1l);
        const __m512i v115_1h = k1e_3ulp_avx2_bits_f64_avx512(v100_1h);
        const __m512i v117_0l = _mm512_slli_epi64(v115_0l, 52);
        const __m512i v117_0h = _mm512_slli_epi64(v115_0h, 52);
        const __m512i v117_1l = _mm512_slli_epi64(v115_1l, 52);
        const __m512i v117_1h = _mm512_slli_epi64(v115_1h, 52);
        const __m512d v118_0l = _mm512_castsi512_pd(_mm512_add_epi64(k1e_3ulp_avx2_bits_f64_avx512(v114_0l), v117_0l));
        const __m512d v118_0h = _mm512_castsi512_pd(_mm512_add_epi64(k1e_3ulp_avx2_bits_f64_avx512(v114_0h), v117_0h));
        const __m512d v118_1l = _mm512_castsi512_pd(_mm512_add_epi64(k1e_3ulp_avx2_bits_f64_avx512(v114_1l), v117_1l));
        const __m512d v118_1h = _mm512_castsi512_pd(_mm512_add_epi64(k1e_3ulp_avx2_bits_f64_avx512(v114_1h), v117_1h));
        const __m256 v119_0l = _mm512_cvtpd_ps(v118_0l);
        const __m256 v119_0h = _mm512_cvtpd_ps(v118_0h);
        const __m512 v119_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v119_0l), v119_0h, 1);
        const __m256 v119_1l = _mm512_cvtpd_ps(v118_1l);
        const __m256 v119_1h = _mm512_cvtpd_ps(v118_1h);
        const __m512 v119_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v119_1l), v119_1h, 1);
        const __m512 v120_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v120_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v121_0 = _mm512_mask_blend_ps(v34_0, v120_0, v119_0);
        const __m512 v121_1 = _mm512_mask_blend_ps(v34_1, v120_1, v119_1);
        r0_0 = _mm512_mask_blend_ps(v32_0, r0_0, v121_0);
        r0_1 = _mm512_mask_blend_ps(v32_1, r0_1, v121_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static K1E_3ULP_AVX2_AVX512_TARGET void k1e_3ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.fbc4f2p-1f); /* 0.991736948 */
    const __m512d v6 = _mm512_set1_pd(0x1p+40); /* 1099511627776 */
    const __m512d v8 = _mm512_set1_pd(0x1.5fc37f71bdd33p+1); /* 2.748153620279163 */
    const __m512d v10 = _mm512_set1_pd(0x1.ce31d01865b0cp-2); /* 0.45136189602764953 */
    const __m512d v13 = _mm512_set1_pd(0x1.7bb02b73ce0eep-19); /* 2.828897260356251e-06 */
    const __m512d v15 = _mm512_set1_pd(-0x1.0048029d7124fp-18); /* -3.8188888117946805e-06 */
    const __m512d v17 = _mm512_set1_pd(-0x1.38d67aa3844bdp-14); /* -7.4586345867782907e-05 */
    const __m512d v19 = _mm512_set1_pd(0x1.dbe288954336ap-13); /* 0.00022691960172274299 */
    const __m512d v21 = _mm512_set1_pd(-0x1.61d2446ff2fb4p-9); /* -0.0026994427243831279 */
    const __m512d v23 = _mm512_set1_pd(0x1.ccc30ab9ac3fdp-7); /* 0.01406133674331222 */
    const __m512d v25 = _mm512_set1_pd(-0x1.595b1e4b6645p-3); /* -0.16863082568741783 */
    const __m512d v27 = _mm512_set1_pd(0x1.6bbec78ee9407p+0); /* 1.4208798145202779 */
    const __m512 v31 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v33 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v35 = _mm512_set1_ps(0x1p+24f); /* 16777216 */
    const __m512i v38 = _mm512_set1_epi32(201326592); /* 0x0c000000 */
    const __m512i v40 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v41 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v46 = _mm512_set1_ps(0x1p-5f); /* 0.03125 */
    const __m512d v50 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v53 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v55 = _mm512_set1_pd(0x1.a1bb8a7d05cc7p-2); /* 0.40794197452619269 */
    const __m512d v57 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v59 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v61 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v67 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v70 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v73 = _mm512_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m512d v74 = _mm512_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m512d v76 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v79 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v81 = _mm512_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m512d v82 = _mm512_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m512d v84 = _mm512_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m512d v86 = _mm512_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m512d v88 = _mm512_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m512d v91 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v94 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v95 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v96 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v99 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v103 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v104 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v106 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v109 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_sqrt_ps(v1);
    const __m512 v3 = _mm512_div_ps(v0, v2);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v7l = _mm512_min_pd(v5l, v6);
    const __m512d v7h = _mm512_min_pd(v5h, v6);
    const __m512d v9l = _mm512_sub_pd(v7l, v8);
    const __m512d v9h = _mm512_sub_pd(v7h, v8);
    const __m512d v11l = _mm512_add_pd(v7l, v10);
    const __m512d v11h = _mm512_add_pd(v7h, v10);
    const __m512d v12l = _mm512_div_pd(v9l, v11l);
    const __m512d v12h = _mm512_div_pd(v9h, v11h);
    const __m512d v14l = _mm512_sub_pd(v4l, v12l);
    const __m512d v14h = _mm512_sub_pd(v4h, v12h);
    const __m512d v16l = _mm512_fmadd_pd(v13, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v13, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v12l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v12h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v12l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v12h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v12l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v12h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v12l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v12h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v12l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v12h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v12l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v12h, v26h, v27);
    const __m512d v29l = _mm512_mul_pd(v4l, v28l);
    const __m512d v29h = _mm512_mul_pd(v4h, v28h);
    const __m256 v30l = _mm512_cvtpd_ps(v29l);
    const __m256 v30h = _mm512_cvtpd_ps(v29h);
    const __m512 v30 = _mm512_insertf32x8(_mm512_castps256_ps512(v30l), v30h, 1);
    const __mmask16 v32 = _mm512_cmp_ps_mask(v31, v1, _CMP_NLE_UQ);
    __m512 r0 = v30;
    __mmask16 any1 = v32;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v34 = _mm512_cmp_ps_mask(v33, v1, _CMP_LT_OQ);
        const __m512 v36 = _mm512_mul_ps(v1, v35);
        const __m512i v37 = _mm512_castps_si512(v36);
        const __m512i v39 = _mm512_sub_epi32(v37, v38);
        const __m512i v42 = _mm512_sub_epi32(v39, v41);
        const __m512i v43 = _mm512_and_si512(v40, v42);
        const __m512i v44 = _mm512_sub_epi32(v39, v43);
        const __m512 v45 = _mm512_castsi512_ps(v44);
        const __m512 v47 = _mm512_max_ps(v45, v46);
        const __m512 v48 = _mm512_sub_ps(v47, v31);
        const __m512d v49l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48));
        const __m512d v49h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48, 1));
        const __m512d v51l = _mm512_add_pd(v49l, v50);
        const __m512d v51h = _mm512_add_pd(v49h, v50);
        const __m512d v52l = _mm512_div_pd(v49l, v51l);
        const __m512d v52h = _mm512_div_pd(v49h, v51h);
        const __m512d v54l = _mm512_mul_pd(v52l, v52l);
        const __m512d v54h = _mm512_mul_pd(v52h, v52h);
        const __m512d v56l = _mm512_fmadd_pd(v53, v54l, v55);
        const __m512d v56h = _mm512_fmadd_pd(v53, v54h, v55);
        const __m512d v58l = _mm512_fmadd_pd(v56l, v54l, v57);
        const __m512d v58h = _mm512_fmadd_pd(v56h, v54h, v57);
        const __m512d v60l = _mm512_fmadd_pd(v58l, v54l, v59);
        const __m512d v60h = _mm512_fmadd_pd(v58h, v54h, v59);
        const __m512d v62l = _mm512_fmadd_pd(v60l, v54l, v61);
        const __m512d v62h = _mm512_fmadd_pd(v60h, v54h, v61);
        const __m512d v63l = _mm512_fmadd_pd(v62l, v54l, v50);
        const __m512d v63h = _mm512_fmadd_pd(v62h, v54h, v50);
        const __m512i v65 = _mm512_srai_epi32(v42, 23);
        const __m512d v66l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v65));
        const __m512d v66h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v65, 1));
        const __m512d v68l = _mm512_mul_pd(v66l, v67);
        const __m512d v68h = _mm512_mul_pd(v66h, v67);
        const __m512d v69l = _mm512_fmadd_pd(v52l, v63l, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v52h, v63h, v68h);
        const __m512d v71l = _mm512_mul_pd(v5l, v5l);
        const __m512d v71h = _mm512_mul_pd(v5h, v5h);
        const __m512d v72l = _mm512_mul_pd(v70, v71l);
        const __m512d v72h = _mm512_mul_pd(v70, v71h);
        const __m512d v75l = _mm512_fmadd_pd(v72l, v73, v74);
        const __m512d v75h = _mm512_fmadd_pd(v72h, v73, v74);
        const __m512d v77l = _mm512_fmadd_pd(v72l, v75l, v76);
        const __m512d v77h = _mm512_fmadd_pd(v72h, v75h, v76);
        const __m512d v78l = _mm512_fmadd_pd(v72l, v77l, v70);
        const __m512d v78h = _mm512_fmadd_pd(v72h, v77h, v70);
        const __m512d v80l = _mm512_fmadd_pd(v72l, v78l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v72h, v78h, v79);
        const __m512d v83l = _mm512_fmadd_pd(v72l, v81, v82);
        const __m512d v83h = _mm512_fmadd_pd(v72h, v81, v82);
        const __m512d v85l = _mm512_fmadd_pd(v72l, v83l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v72h, v83h, v84);
        const __m512d v87l = _mm512_fmadd_pd(v85l, v72l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v85h, v72h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v87l, v72l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87h, v72h, v88);
        const __m512d v90l = _mm512_fmadd_pd(v69l, v80l, v89l);
        const __m512d v90h = _mm512_fmadd_pd(v69h, v80h, v89h);
        const __m512d v92l = _mm512_div_pd(v91, v5l);
        const __m512d v92h = _mm512_div_pd(v91, v5h);
        const __m512d v93l = _mm512_fmadd_pd(v90l, v5l, v92l);
        const __m512d v93h = _mm512_fmadd_pd(v90h, v5h, v92h);
        const __m512d v97l = _mm512_fmadd_pd(v22l, v53, v96);
        const __m512d v97h = _mm512_fmadd_pd(v22h, v53, v96);
        const __m512d v98l = _mm512_max_pd(v97l, v5l);
        const __m512d v98h = _mm512_max_pd(v97h, v5h);
        const __m512d v100l = _mm512_fmadd_pd(v95, v98l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v95, v98h, v99);
        const __m512d v101l = _mm512_sub_pd(v100l, v99);
        const __m512d v101h = _mm512_sub_pd(v100h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v94, v101l, v98l);
        const __m512d v102h = _mm512_fmadd_pd(v94, v101h, v98h);
        const __m512d v105l = _mm512_fmadd_pd(v102l, v103, v104);
        const __m512d v105h = _mm512_fmadd_pd(v102h, v103, v104);
        const __m512d v107l = _mm512_fmadd_pd(v105l, v102l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v105h, v102h, v106);
        const __m512d v108l = _mm512_fmadd_pd(v107l, v102l, v76);
        const __m512d v108h = _mm512_fmadd_pd(v107h, v102h, v76);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v102l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v102h, v109);
        const __m512d v111l = _mm512_fmadd_pd(v102l, v110l, v79);
        const __m512d v111h = _mm512_fmadd_pd(v102h, v110h, v79);
        const __m512d v112l = _mm512_mul_pd(v111l, v102l);
        const __m512d v112h = _mm512_mul_pd(v111h, v102h);
        const __m512d v113l = _mm512_fmadd_pd(v112l, v102l, v102l);
        const __m512d v113h = _mm512_fmadd_pd(v112h, v102h, v102h);
        const __m512d v114l = _mm512_fmadd_pd(v93l, v113l, v93l);
        const __m512d v114h = _mm512_fmadd_pd(v93h, v113h, v93h);
        const __m512i v115l = k1e_3ulp_avx2_bits_f64_avx512(v100l);
        const __m512i v115h = k1e_3ulp_avx2_bits_f64_avx512(v100h);
        const __m512i v117l = _mm512_slli_epi64(v115l, 52);
        const __m512i v117h = _mm512_slli_epi64(v115h, 52);
        const __m512d v118l = _mm512_castsi512_pd(_mm512_add_epi64(k1e_3ulp_avx2_bits_f64_avx512(v114l), v117l));
        const __m512d v118h = _mm512_castsi512_pd(_mm512_add_epi64(k1e_3ulp_avx2_bits_f64_avx512(v114h), v117h));
        const __m256 v119l = _mm512_cvtpd_ps(v118l);
        const __m256 v119h = _mm512_cvtpd_ps(v118h);
        const __m512 v119 = _mm512_insertf32x8(_mm512_castps256_ps512(v119l), v119h, 1);
        const __m512 v120 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v121 = _mm512_mask_blend_ps(v34, v120, v119);
        r0 = _mm512_mask_blend_ps(v32, r0, v121);
    }
    _mm512_storeu_ps(y, r0);
}

static K1E_3ULP_AVX2_AVX512_TARGET void k1e_3ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        k1e_3ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        k1e_3ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        k1e_3ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K1E_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k1e_3ulp_avx2_level(void) {
#if defined(K1E_3ULP_AVX2_FORCE_ISA)
    return K1E_3ULP_AVX2_FORCE_ISA;
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

float k1e_3ulp_avx2(float x) {
    return k1e_3ulp_avx2_element(x);
}

void k1e_3ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k1e_3ulp_avx2_level();
    if (level == 2) {
        k1e_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k1e_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    k1e_3ulp_avx2_array_portable(x, y, n);
}
