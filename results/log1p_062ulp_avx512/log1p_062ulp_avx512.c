/* log1p_062ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f32
 *   domain       every input
 *   max error    0.595158 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.554268p-2 (-0.333261132, encoding 0xbeaaa134)
 *   result there -0x1.9f15dap-2 (-0.405356795, encoding 0xbecf8aed)
 *   mean error   0.088481 ulp
 *   misrounded   3287455 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           640bda39289744b70f2a74febba3f10f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f32 --max-ulp 0.62 --isa avx512 --time 60s --seed 1 --archive log1p_062ulp_avx512.db
 *                time: 0.5868 ns/element as avx512 code (inputs moderate)
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
#include "log1p_062ulp_avx512.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log1p_062ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log1p_062ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float log1p_062ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log1p_062ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log1p_062ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float log1p_062ulp_avx512_element(float x) {
    const double v0 = 0x1.62e42fef9153dp-1; /* 0.69314718055162639 */
    const float v1 = 0x1p+0f; /* 1 */
    const float v2 = x;
    const float v3 = v1 + v2;
    const int32_t v4 = log1p_062ulp_avx512_bits_f32(v3);
    const int32_t v5 = 1059760812; /* 0x3f2aaaac */
    const int32_t v6 = (int32_t)((uint32_t)v4 - (uint32_t)v5);
    const int32_t v7 = 23;
    const int32_t v8 = log1p_062ulp_avx512_ashr_i32(v6, v7);
    const double v9 = (double)v8;
    const double v10 = 0x1.1f6c3bdfbbea4p-3; /* 0.14034315849811663 */
    const int32_t v11 = 1065353216; /* 0x3f800000 */
    const int32_t v12 = -8388608; /* 0xff800000 */
    const int32_t v13 = v12 & v6;
    const int32_t v14 = (int32_t)((uint32_t)v11 - (uint32_t)v13);
    const float v15 = log1p_062ulp_avx512_frombits_f32(v14);
    const double v16 = (double)v15;
    const double v17 = (double)v2;
    const double v18 = 0x1p+0; /* 1 */
    const double v19 = v16 - v18;
    const double v20 = log1p_062ulp_avx512_fma_f64(v16, v17, v19);
    const double v21 = v20 * v20;
    const double v22 = 0x1.1ea316cdf9d82p-3; /* 0.13995950523461081 */
    const double v23 = log1p_062ulp_avx512_fma_f64(v10, v21, v22);
    const double v24 = -0x1.c206f13a999d6p-1; /* -0.8789592155488275 */
    const double v25 = log1p_062ulp_avx512_fma_f64(v24, v21, v20);
    const double v26 = -0x1.557613f41457ep-3; /* -0.16672912205335061 */
    const double v27 = log1p_062ulp_avx512_fma_f64(v23, v25, v26);
    const double v28 = 0x1.99d3660d10446p-3; /* 0.20011024215094347 */
    const double v29 = -0x1.ffffa36fd5239p-3; /* -0.24999931035076076 */
    const double v30 = log1p_062ulp_avx512_fma_f64(v28, v20, v29);
    const double v31 = log1p_062ulp_avx512_fma_f64(v27, v21, v30);
    const double v32 = 0x1.5554fe8f6ff2dp-2; /* 0.33333204031440539 */
    const double v33 = -0x1.0000001b421d9p-1; /* -0.50000000317327953 */
    const double v34 = log1p_062ulp_avx512_fma_f64(v32, v20, v33);
    const double v35 = log1p_062ulp_avx512_fma_f64(v31, v21, v34);
    const double v36 = log1p_062ulp_avx512_fma_f64(v35, v21, v20);
    const double v37 = log1p_062ulp_avx512_fma_f64(v0, v9, v36);
    const float v38 = (float)v37;
    const float v39 = v38 < v2 ? v38 : v2;
    const float v40 = 0x1p+126f; /* 8.50705917e+37 */
    const int v41 = v2 < v40;
    const float v42 = -0x1p+0f; /* -1 */
    const int v43 = v42 < v2;
    const int v44 = v41 & v43;
    const int v45 = !v44;
    const float v46 = 0x1p-40f; /* 9.09494702e-13 */
    float r0 = v39;
    if (v45) {
        const int v47 = v2 < v42;
        const float v48 = NAN;
        const int v49 = v2 == v42;
        const float v50 = -INFINITY;
        const float v51 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v52 = !(v2 <= v51);
        const float v53 = 0x1p-64f; /* 5.42101086e-20 */
        const float v54 = v2 * v53;
        const float v55 = v46 + v54;
        const int32_t v56 = log1p_062ulp_avx512_bits_f32(v55);
        const int32_t v57 = (int32_t)((uint32_t)v56 - (uint32_t)v5);
        const int32_t v58 = log1p_062ulp_avx512_ashr_i32(v57, v7);
        const float v59 = (float)v58;
        const float v60 = 0x1p+6f; /* 64 */
        const float v61 = v59 + v60;
        const float v62 = 0x1.62e4p-1f; /* 0.693145752 */
        const int32_t v63 = v12 & v57;
        const int32_t v64 = (int32_t)((uint32_t)v56 - (uint32_t)v63);
        const float v65 = log1p_062ulp_avx512_frombits_f32(v64);
        const float v66 = log1p_062ulp_avx512_fma_f32(v46, v59, v1);
        const float v67 = -0x1p+6f; /* -64 */
        const float v68 = v66 > v67 ? v66 : v67;
        const float v69 = v65 - v68;
        const float v70 = log1p_062ulp_avx512_fma_f32(v69, v69, v46);
        const float v71 = 0x1.24924ap-3f; /* 0.142857149 */
        const float v72 = log1p_062ulp_avx512_fma_f32(v46, v65, v71);
        const float v73 = 0x1.745d18p-4f; /* 0.0909090936 */
        const float v74 = -0x1.99999ap-4f; /* -0.100000001 */
        const float v75 = log1p_062ulp_avx512_fma_f32(v69, v73, v74);
        const float v76 = 0x1.c71c72p-4f; /* 0.111111112 */
        const float v77 = -0x1p-3f; /* -0.125 */
        const float v78 = log1p_062ulp_avx512_fma_f32(v76, v69, v77);
        const float v79 = log1p_062ulp_avx512_fma_f32(v75, v70, v78);
        const float v80 = v79 * v69;
        const float v81 = v72 + v80;
        const float v82 = -0x1.555556p-3f; /* -0.166666672 */
        const float v83 = log1p_062ulp_avx512_fma_f32(v81, v69, v82);
        const float v84 = 0x1.99999ap-3f; /* 0.200000003 */
        const float v85 = log1p_062ulp_avx512_fma_f32(v83, v69, v84);
        const float v86 = -0x1p-2f; /* -0.25 */
        const float v87 = log1p_062ulp_avx512_fma_f32(v85, v69, v86);
        const float v88 = -0x0p+0f; /* -0 */
        const float v89 = v87 < v88 ? v87 : v88;
        const float v90 = 0x1.555556p-2f; /* 0.333333343 */
        const float v91 = log1p_062ulp_avx512_fma_f32(v89, v69, v90);
        const float v92 = v46 > v91 ? v46 : v91;
        const float v93 = -0x1p-1f; /* -0.5 */
        const float v94 = log1p_062ulp_avx512_fma_f32(v92, v69, v93);
        const float v95 = 0x1.7f7d1cp-20f; /* 1.42860677e-06 */
        const float v96 = log1p_062ulp_avx512_fma_f32(v61, v95, v46);
        const float v97 = log1p_062ulp_avx512_fma_f32(v70, v94, v96);
        const float v98 = v97 + v69;
        const float v99 = log1p_062ulp_avx512_fma_f32(v61, v62, v98);
        const float v100 = v52 ? v2 : v99;
        const float v101 = v49 ? v50 : v100;
        const float v102 = v47 ? v48 : v101;
        r0 = v102;
    }
    return r0;
}

static void log1p_062ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_062ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_062ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_062ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_062ULP_AVX512_AVX2 static inline LOG1P_062ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_062ULP_AVX512_AVX512 static inline LOG1P_062ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG1P_062ULP_AVX512_AVX2 void log1p_062ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fef9153dp-1); /* 0.69314718055162639 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v5 = _mm256_set1_epi32(1059760812); /* 0x3f2aaaac */
    const __m256d v10 = _mm256_set1_pd(0x1.1f6c3bdfbbea4p-3); /* 0.14034315849811663 */
    const __m256i v11 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256i v12 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256d v18 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v22 = _mm256_set1_pd(0x1.1ea316cdf9d82p-3); /* 0.13995950523461081 */
    const __m256d v24 = _mm256_set1_pd(-0x1.c206f13a999d6p-1); /* -0.8789592155488275 */
    const __m256d v26 = _mm256_set1_pd(-0x1.557613f41457ep-3); /* -0.16672912205335061 */
    const __m256d v28 = _mm256_set1_pd(0x1.99d3660d10446p-3); /* 0.20011024215094347 */
    const __m256d v29 = _mm256_set1_pd(-0x1.ffffa36fd5239p-3); /* -0.24999931035076076 */
    const __m256d v32 = _mm256_set1_pd(0x1.5554fe8f6ff2dp-2); /* 0.33333204031440539 */
    const __m256d v33 = _mm256_set1_pd(-0x1.0000001b421d9p-1); /* -0.50000000317327953 */
    const __m256 v40 = _mm256_set1_ps(0x1p+126f); /* 8.50705917e+37 */
    const __m256 v42 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v46 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v48 = _mm256_set1_ps(NAN);
    const __m256 v50 = _mm256_set1_ps(-INFINITY);
    const __m256 v51 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v53 = _mm256_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m256 v60 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v62 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v67 = _mm256_set1_ps(-0x1p+6f); /* -64 */
    const __m256 v71 = _mm256_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m256 v73 = _mm256_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m256 v74 = _mm256_set1_ps(-0x1.99999ap-4f); /* -0.100000001 */
    const __m256 v76 = _mm256_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m256 v77 = _mm256_set1_ps(-0x1p-3f); /* -0.125 */
    const __m256 v82 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 v84 = _mm256_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m256 v86 = _mm256_set1_ps(-0x1p-2f); /* -0.25 */
    const __m256 v88 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 v90 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v93 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v95 = _mm256_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_add_ps(v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_sub_epi32(v4, v5);
    const __m256i v8 = _mm256_srai_epi32(v6, 23);
    const __m256d v9l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v8));
    const __m256d v9h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v8, 1));
    const __m256i v13 = _mm256_and_si256(v12, v6);
    const __m256i v14 = _mm256_sub_epi32(v11, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256d v16l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15));
    const __m256d v16h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15, 1));
    const __m256d v17l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v17h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v19l = _mm256_sub_pd(v16l, v18);
    const __m256d v19h = _mm256_sub_pd(v16h, v18);
    const __m256d v20l = _mm256_fmadd_pd(v16l, v17l, v19l);
    const __m256d v20h = _mm256_fmadd_pd(v16h, v17h, v19h);
    const __m256d v21l = _mm256_mul_pd(v20l, v20l);
    const __m256d v21h = _mm256_mul_pd(v20h, v20h);
    const __m256d v23l = _mm256_fmadd_pd(v10, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v10, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v24, v21l, v20l);
    const __m256d v25h = _mm256_fmadd_pd(v24, v21h, v20h);
    const __m256d v27l = _mm256_fmadd_pd(v23l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v23h, v25h, v26);
    const __m256d v30l = _mm256_fmadd_pd(v28, v20l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v20h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v27l, v21l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v27h, v21h, v30h);
    const __m256d v34l = _mm256_fmadd_pd(v32, v20l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32, v20h, v33);
    const __m256d v35l = _mm256_fmadd_pd(v31l, v21l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v31h, v21h, v34h);
    const __m256d v36l = _mm256_fmadd_pd(v35l, v21l, v20l);
    const __m256d v36h = _mm256_fmadd_pd(v35h, v21h, v20h);
    const __m256d v37l = _mm256_fmadd_pd(v0, v9l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v0, v9h, v36h);
    const __m128 v38l = _mm256_cvtpd_ps(v37l);
    const __m128 v38h = _mm256_cvtpd_ps(v37h);
    const __m256 v38 = _mm256_set_m128(v38h, v38l);
    const __m256 v39 = _mm256_min_ps(v38, v2);
    const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v2, v40, _CMP_LT_OQ));
    const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v42, v2, _CMP_LT_OQ));
    const __m256i v44 = _mm256_and_si256(v41, v43);
    const __m256i v45 = _mm256_xor_si256(v44, _mm256_set1_epi32(-1));
    __m256 r0 = v39;
    __m256i any1 = v45;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v47 = _mm256_castps_si256(_mm256_cmp_ps(v2, v42, _CMP_LT_OQ));
        const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v2, v42, _CMP_EQ_OQ));
        const __m256i v52 = _mm256_castps_si256(_mm256_cmp_ps(v2, v51, _CMP_NLE_UQ));
        const __m256 v54 = _mm256_mul_ps(v2, v53);
        const __m256 v55 = _mm256_add_ps(v46, v54);
        const __m256i v56 = _mm256_castps_si256(v55);
        const __m256i v57 = _mm256_sub_epi32(v56, v5);
        const __m256i v58 = _mm256_srai_epi32(v57, 23);
        const __m256 v59 = _mm256_cvtepi32_ps(v58);
        const __m256 v61 = _mm256_add_ps(v59, v60);
        const __m256i v63 = _mm256_and_si256(v12, v57);
        const __m256i v64 = _mm256_sub_epi32(v56, v63);
        const __m256 v65 = _mm256_castsi256_ps(v64);
        const __m256 v66 = _mm256_fmadd_ps(v46, v59, v1);
        const __m256 v68 = _mm256_max_ps(v66, v67);
        const __m256 v69 = _mm256_sub_ps(v65, v68);
        const __m256 v70 = _mm256_fmadd_ps(v69, v69, v46);
        const __m256 v72 = _mm256_fmadd_ps(v46, v65, v71);
        const __m256 v75 = _mm256_fmadd_ps(v69, v73, v74);
        const __m256 v78 = _mm256_fmadd_ps(v76, v69, v77);
        const __m256 v79 = _mm256_fmadd_ps(v75, v70, v78);
        const __m256 v80 = _mm256_mul_ps(v79, v69);
        const __m256 v81 = _mm256_add_ps(v72, v80);
        const __m256 v83 = _mm256_fmadd_ps(v81, v69, v82);
        const __m256 v85 = _mm256_fmadd_ps(v83, v69, v84);
        const __m256 v87 = _mm256_fmadd_ps(v85, v69, v86);
        const __m256 v89 = _mm256_min_ps(v87, v88);
        const __m256 v91 = _mm256_fmadd_ps(v89, v69, v90);
        const __m256 v92 = _mm256_max_ps(v46, v91);
        const __m256 v94 = _mm256_fmadd_ps(v92, v69, v93);
        const __m256 v96 = _mm256_fmadd_ps(v61, v95, v46);
        const __m256 v97 = _mm256_fmadd_ps(v70, v94, v96);
        const __m256 v98 = _mm256_add_ps(v97, v69);
        const __m256 v99 = _mm256_fmadd_ps(v61, v62, v98);
        const __m256 v100 = _mm256_blendv_ps(v99, v2, _mm256_castsi256_ps(v52));
        const __m256 v101 = _mm256_blendv_ps(v100, v50, _mm256_castsi256_ps(v49));
        const __m256 v102 = _mm256_blendv_ps(v101, v48, _mm256_castsi256_ps(v47));
        r0 = _mm256_blendv_ps(r0, v102, _mm256_castsi256_ps(v45));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG1P_062ULP_AVX512_AVX2_TARGET void log1p_062ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log1p_062ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log1p_062ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG1P_062ULP_AVX512_AVX512 void log1p_062ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fef9153dp-1); /* 0.69314718055162639 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v5 = _mm512_set1_epi32(1059760812); /* 0x3f2aaaac */
    const __m512d v10 = _mm512_set1_pd(0x1.1f6c3bdfbbea4p-3); /* 0.14034315849811663 */
    const __m512i v11 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512i v12 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512d v18 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v22 = _mm512_set1_pd(0x1.1ea316cdf9d82p-3); /* 0.13995950523461081 */
    const __m512d v24 = _mm512_set1_pd(-0x1.c206f13a999d6p-1); /* -0.8789592155488275 */
    const __m512d v26 = _mm512_set1_pd(-0x1.557613f41457ep-3); /* -0.16672912205335061 */
    const __m512d v28 = _mm512_set1_pd(0x1.99d3660d10446p-3); /* 0.20011024215094347 */
    const __m512d v29 = _mm512_set1_pd(-0x1.ffffa36fd5239p-3); /* -0.24999931035076076 */
    const __m512d v32 = _mm512_set1_pd(0x1.5554fe8f6ff2dp-2); /* 0.33333204031440539 */
    const __m512d v33 = _mm512_set1_pd(-0x1.0000001b421d9p-1); /* -0.50000000317327953 */
    const __m512 v40 = _mm512_set1_ps(0x1p+126f); /* 8.50705917e+37 */
    const __m512 v42 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v46 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v48 = _mm512_set1_ps(NAN);
    const __m512 v50 = _mm512_set1_ps(-INFINITY);
    const __m512 v51 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v53 = _mm512_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m512 v60 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v62 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v67 = _mm512_set1_ps(-0x1p+6f); /* -64 */
    const __m512 v71 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v73 = _mm512_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m512 v74 = _mm512_set1_ps(-0x1.99999ap-4f); /* -0.100000001 */
    const __m512 v76 = _mm512_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m512 v77 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v82 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v84 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v86 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v88 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v90 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v93 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v95 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_add_ps(v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_sub_epi32(v4, v5);
    const __m512i v8 = _mm512_srai_epi32(v6, 23);
    const __m512d v9l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v8));
    const __m512d v9h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v8, 1));
    const __m512i v13 = _mm512_and_si512(v12, v6);
    const __m512i v14 = _mm512_sub_epi32(v11, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512d v16l = _mm512_cvtps_pd(_mm512_castps512_ps256(v15));
    const __m512d v16h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v15, 1));
    const __m512d v17l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v17h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v19l = _mm512_sub_pd(v16l, v18);
    const __m512d v19h = _mm512_sub_pd(v16h, v18);
    const __m512d v20l = _mm512_fmadd_pd(v16l, v17l, v19l);
    const __m512d v20h = _mm512_fmadd_pd(v16h, v17h, v19h);
    const __m512d v21l = _mm512_mul_pd(v20l, v20l);
    const __m512d v21h = _mm512_mul_pd(v20h, v20h);
    const __m512d v23l = _mm512_fmadd_pd(v10, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v10, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v24, v21l, v20l);
    const __m512d v25h = _mm512_fmadd_pd(v24, v21h, v20h);
    const __m512d v27l = _mm512_fmadd_pd(v23l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v23h, v25h, v26);
    const __m512d v30l = _mm512_fmadd_pd(v28, v20l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v20h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v27l, v21l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v27h, v21h, v30h);
    const __m512d v34l = _mm512_fmadd_pd(v32, v20l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32, v20h, v33);
    const __m512d v35l = _mm512_fmadd_pd(v31l, v21l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v31h, v21h, v34h);
    const __m512d v36l = _mm512_fmadd_pd(v35l, v21l, v20l);
    const __m512d v36h = _mm512_fmadd_pd(v35h, v21h, v20h);
    const __m512d v37l = _mm512_fmadd_pd(v0, v9l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v0, v9h, v36h);
    const __m256 v38l = _mm512_cvtpd_ps(v37l);
    const __m256 v38h = _mm512_cvtpd_ps(v37h);
    const __m512 v38 = _mm512_insertf32x8(_mm512_castps256_ps512(v38l), v38h, 1);
    const __m512 v39 = _mm512_min_ps(v38, v2);
    const __mmask16 v41 = _mm512_cmp_ps_mask(v2, v40, _CMP_LT_OQ);
    const __mmask16 v43 = _mm512_cmp_ps_mask(v42, v2, _CMP_LT_OQ);
    const __mmask16 v44 = (__mmask16)(v41 & v43);
    const __mmask16 v45 = (__mmask16)~v44;
    __m512 r0 = v39;
    __mmask16 any1 = v45;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v47 = _mm512_cmp_ps_mask(v2, v42, _CMP_LT_OQ);
        const __mmask16 v49 = _mm512_cmp_ps_mask(v2, v42, _CMP_EQ_OQ);
        const __mmask16 v52 = _mm512_cmp_ps_mask(v2, v51, _CMP_NLE_UQ);
        const __m512 v54 = _mm512_mul_ps(v2, v53);
        const __m512 v55 = _mm512_add_ps(v46, v54);
        const __m512i v56 = _mm512_castps_si512(v55);
        const __m512i v57 = _mm512_sub_epi32(v56, v5);
        const __m512i v58 = _mm512_srai_epi32(v57, 23);
        const __m512 v59 = _mm512_cvtepi32_ps(v58);
        const __m512 v61 = _mm512_add_ps(v59, v60);
        const __m512i v63 = _mm512_and_si512(v12, v57);
        const __m512i v64 = _mm512_sub_epi32(v56, v63);
        const __m512 v65 = _mm512_castsi512_ps(v64);
        const __m512 v66 = _mm512_fmadd_ps(v46, v59, v1);
        const __m512 v68 = _mm512_max_ps(v66, v67);
        const __m512 v69 = _mm512_sub_ps(v65, v68);
        const __m512 v70 = _mm512_fmadd_ps(v69, v69, v46);
        const __m512 v72 = _mm512_fmadd_ps(v46, v65, v71);
        const __m512 v75 = _mm512_fmadd_ps(v69, v73, v74);
        const __m512 v78 = _mm512_fmadd_ps(v76, v69, v77);
        const __m512 v79 = _mm512_fmadd_ps(v75, v70, v78);
        const __m512 v80 = _mm512_mul_ps(v79, v69);
        const __m512 v81 = _mm512_add_ps(v72, v80);
        const __m512 v83 = _mm512_fmadd_ps(v81, v69, v82);
        const __m512 v85 = _mm512_fmadd_ps(v83, v69, v84);
        const __m512 v87 = _mm512_fmadd_ps(v85, v69, v86);
        const __m512 v89 = _mm512_min_ps(v87, v88);
        const __m512 v91 = _mm512_fmadd_ps(v89, v69, v90);
        const __m512 v92 = _mm512_max_ps(v46, v91);
        const __m512 v94 = _mm512_fmadd_ps(v92, v69, v93);
        const __m512 v96 = _mm512_fmadd_ps(v61, v95, v46);
        const __m512 v97 = _mm512_fmadd_ps(v70, v94, v96);
        const __m512 v98 = _mm512_add_ps(v97, v69);
        const __m512 v99 = _mm512_fmadd_ps(v61, v62, v98);
        const __m512 v100 = _mm512_mask_blend_ps(v52, v99, v2);
        const __m512 v101 = _mm512_mask_blend_ps(v49, v100, v50);
        const __m512 v102 = _mm512_mask_blend_ps(v47, v101, v48);
        r0 = _mm512_mask_blend_ps(v45, r0, v102);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG1P_062ULP_AVX512_AVX512_TARGET void log1p_062ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_062ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log1p_062ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_062ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_062ulp_avx512_level(void) {
#if defined(LOG1P_062ULP_AVX512_FORCE_ISA)
    return LOG1P_062ULP_AVX512_FORCE_ISA;
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

float log1p_062ulp_avx512(float x) {
    return log1p_062ulp_avx512_element(x);
}

void log1p_062ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_062ulp_avx512_level();
    if (level == 2) {
        log1p_062ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_062ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_062ulp_avx512_array_portable(x, y, n);
}
