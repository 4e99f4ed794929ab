/* sin_1ulp_avx2: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.920677 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fce694p+5 (-63.612587, encoding 0xc27e734a)
 *   result there -0x1.685898p-1 (-0.703800917, encoding 0xbf342c4c)
 *   mean error   0.137603 ulp
 *   misrounded   12819262 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3426911f68fd2f810d7649b8be80a776
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 0.9 --isa avx2 --time 100s --seed 1 --threads 1 --archive sin_1ulp_avx2.db --from seeds/sin/pair_gather.evo
 *                time: 0.8334 ns/element as avx2 code (inputs mean)
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
#include "sin_1ulp_avx2.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t sin_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sin_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float sin_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sin_1ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int32_t sin_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sin_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const double sin_1ulp_avx2_table0[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double sin_1ulp_avx2_table1[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double sin_1ulp_avx2_table2[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline float sin_1ulp_avx2_element(float x) {
    const float v0 = -0x1.45f304p-1f; /* -0.636619687 */
    const float v1 = x;
    const float v2 = 0x1.8p+23f; /* 12582912 */
    const float v3 = sin_1ulp_avx2_fma_f32(v0, v1, v2);
    const int32_t v4 = sin_1ulp_avx2_bits_f32(v3);
    const int32_t v5 = 30;
    const int32_t v6 = sin_1ulp_avx2_shl_i32(v4, v5);
    const int32_t v7 = 0;
    const int v8 = v6 < v7;
    const int32_t v9 = 31;
    const int32_t v10 = sin_1ulp_avx2_shl_i32(v4, v9);
    const int v11 = v10 < v7;
    const float v12 = -0x1.448356p-3f; /* -0.158453628 */
    const float v13 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v14 = v2 - v3;
    const float v15 = sin_1ulp_avx2_fma_f32(v13, v14, v1);
    const float v16 = 0x1.5082eap-22f; /* 3.13400648e-07 */
    const float v17 = v16 * v14;
    const float v18 = v15 - v17;
    const float v19 = v11 ? v12 : v18;
    const float v20 = 0x1.99955cp-16f; /* 2.44130752e-05 */
    const float v21 = 0x1.99772p-13f; /* 0.000195248285 */
    const float v22 = v11 ? v20 : v21;
    const float v23 = 0x1.ec4af6p-27f; /* 1.43276067e-08 */
    const float v24 = sin_1ulp_avx2_fma_f32(v18, v18, v23);
    const float v25 = -0x1.6c09f4p-10f; /* -0.00138869812 */
    const float v26 = -0x1.110798p-7f; /* -0.00833220407 */
    const float v27 = v11 ? v25 : v26;
    const float v28 = sin_1ulp_avx2_fma_f32(v22, v24, v27);
    const float v29 = 0x1.555542p-5f; /* 0.0416666307 */
    const float v30 = 0x1.555544p-3f; /* 0.166666538 */
    const float v31 = v11 ? v29 : v30;
    const float v32 = sin_1ulp_avx2_fma_f32(v28, v24, v31);
    const float v33 = -0x1p-1f; /* -0.5 */
    const float v34 = 0x0p+0f; /* 0 */
    const float v35 = v11 ? v33 : v34;
    const float v36 = sin_1ulp_avx2_fma_f32(v32, v24, v35);
    const float v37 = 0x1.83e57cp-48f; /* 5.38314425e-15 */
    const float v38 = 0x1.ea61dep-35f; /* 5.57500122e-11 */
    const float v39 = 0x1.5110b4p-22f; /* 3.13916473e-07 */
    const float v40 = sin_1ulp_avx2_fma_f32(v38, v35, v39);
    const float v41 = v18 - v15;
    const float v42 = sin_1ulp_avx2_fma_f32(v14, v40, v41);
    const float v43 = sin_1ulp_avx2_fma_f32(v37, v14, v42);
    const float v44 = sin_1ulp_avx2_fma_f32(v18, v36, v43);
    const float v45 = 0x1.aedf2ap-1f; /* 0.841546357 */
    const float v46 = sin_1ulp_avx2_fma_f32(v44, v18, v45);
    const float v47 = v11 ? v46 : v44;
    const float v48 = v19 - v47;
    const float v49 = -v48;
    const float v50 = v8 ? v49 : v48;
    const float v51 = sin_1ulp_avx2_abs_f32(v1);
    const float v52 = 0x1p+6f; /* 64 */
    const int v53 = !(v51 <= v52);
    float r0 = v50;
    if (v53) {
        const float v54 = v51 - v51;
        const int32_t v55 = -2080374785; /* 0x83ffffff */
        const int32_t v56 = sin_1ulp_avx2_bits_f32(v1);
        const int32_t v57 = 8388608; /* 0x00800000 */
        const int32_t v58 = (int32_t)((uint32_t)v56 + (uint32_t)v57);
        const int32_t v59 = v55 & v58;
        const int32_t v60 = 1207959552; /* 0x48000000 */
        const int32_t v61 = v59 | v60;
        const float v62 = sin_1ulp_avx2_frombits_f32(v61);
        const float v63 = v62 * v52;
        const double v64 = (double)v63;
        const double v65 = sin_1ulp_avx2_rint_f64(v64);
        const int32_t v66 = 15;
        const int32_t v67 = 26;
        const int32_t v68 = sin_1ulp_avx2_lshr_i32(v58, v67);
        const int32_t v69 = v66 & v68;
        const double v70 = sin_1ulp_avx2_table0[v69];
        const double v71 = sin_1ulp_avx2_table1[v69];
        const double v72 = v64 * v71;
        const double v73 = sin_1ulp_avx2_fma_f64(v65, v70, v72);
        const double v74 = 0x1.7fecf6ca9d3c8p+53; /* 13508182598199184 */
        const double v75 = v73 + v74;
        const int64_t v76 = sin_1ulp_avx2_bits_f64(v75);
        const int32_t v77 = (int32_t)(uint32_t)(uint64_t)v76;
        const int32_t v78 = sin_1ulp_avx2_shl_i32(v77, v9);
        const double v79 = sin_1ulp_avx2_table2[v69];
        const double v80 = v75 - v74;
        const double v81 = v72 - v80;
        const double v82 = sin_1ulp_avx2_fma_f64(v70, v64, v81);
        const double v83 = sin_1ulp_avx2_fma_f64(v79, v64, v82);
        const double v84 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v85 = v83 * v84;
        const double v86 = v85 * v85;
        const double v87 = v85 * v86;
        const double v88 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v89 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v90 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v91 = sin_1ulp_avx2_fma_f64(v89, v86, v90);
        const double v92 = sin_1ulp_avx2_fma_f64(v88, v86, v91);
        const double v93 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v94 = sin_1ulp_avx2_fma_f64(v70, v88, v93);
        const double v95 = sin_1ulp_avx2_fma_f64(v92, v86, v94);
        const double v96 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v97 = sin_1ulp_avx2_fma_f64(v95, v86, v96);
        const double v98 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v99 = sin_1ulp_avx2_fma_f64(v97, v86, v98);
        const double v100 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v101 = sin_1ulp_avx2_fma_f64(v99, v86, v100);
        const double v102 = sin_1ulp_avx2_fma_f64(v87, v101, v85);
        const float v103 = (float)v102;
        const int32_t v104 = sin_1ulp_avx2_bits_f32(v103);
        const int32_t v105 = v78 ^ v104;
        const float v106 = sin_1ulp_avx2_frombits_f32(v105);
        const float v107 = v54 + v106;
        r0 = v107;
    }
    return r0;
}

static void sin_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_1ULP_AVX2_AVX2 static inline SIN_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIN_1ULP_AVX2_AVX512 static inline SIN_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_AVX2_AVX2 __m256i sin_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SIN_1ULP_AVX2_AVX2 __m128i sin_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_AVX2_AVX2 __m256i sin_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIN_1ULP_AVX2_AVX2 void sin_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.45f304p-1f); /* -0.636619687 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v7 = _mm256_set1_epi32(0);
    const __m256 v12 = _mm256_set1_ps(-0x1.448356p-3f); /* -0.158453628 */
    const __m256 v13 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v16 = _mm256_set1_ps(0x1.5082eap-22f); /* 3.13400648e-07 */
    const __m256 v20 = _mm256_set1_ps(0x1.99955cp-16f); /* 2.44130752e-05 */
    const __m256 v21 = _mm256_set1_ps(0x1.99772p-13f); /* 0.000195248285 */
    const __m256 v23 = _mm256_set1_ps(0x1.ec4af6p-27f); /* 1.43276067e-08 */
    const __m256 v25 = _mm256_set1_ps(-0x1.6c09f4p-10f); /* -0.00138869812 */
    const __m256 v26 = _mm256_set1_ps(-0x1.110798p-7f); /* -0.00833220407 */
    const __m256 v29 = _mm256_set1_ps(0x1.555542p-5f); /* 0.0416666307 */
    const __m256 v30 = _mm256_set1_ps(0x1.555544p-3f); /* 0.166666538 */
    const __m256 v33 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v34 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v37 = _mm256_set1_ps(0x1.83e57cp-48f); /* 5.38314425e-15 */
    const __m256 v38 = _mm256_set1_ps(0x1.ea61dep-35f); /* 5.57500122e-11 */
    const __m256 v39 = _mm256_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m256 v45 = _mm256_set1_ps(0x1.aedf2ap-1f); /* 0.841546357 */
    const __m256 v52 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256i v55 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v57 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v60 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256i v66 = _mm256_set1_epi32(15);
    const __m256d v74 = _mm256_set1_pd(0x1.7fecf6ca9d3c8p+53); /* 13508182598199184 */
    const __m256d v84 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v88 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v89 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v90 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v93 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v96 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v98 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v100 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_slli_epi32(v4, 30);
    const __m256i v8 = _mm256_cmpgt_epi32(v7, v6);
    const __m256i v10 = _mm256_slli_epi32(v4, 31);
    const __m256i v11 = _mm256_cmpgt_epi32(v7, v10);
    const __m256 v14 = _mm256_sub_ps(v2, v3);
    const __m256 v15 = _mm256_fmadd_ps(v13, v14, v1);
    const __m256 v17 = _mm256_mul_ps(v16, v14);
    const __m256 v18 = _mm256_sub_ps(v15, v17);
    const __m256 v19 = _mm256_blendv_ps(v18, v12, _mm256_castsi256_ps(v11));
    const __m256 v22 = _mm256_blendv_ps(v21, v20, _mm256_castsi256_ps(v11));
    const __m256 v24 = _mm256_fmadd_ps(v18, v18, v23);
    const __m256 v27 = _mm256_blendv_ps(v26, v25, _mm256_castsi256_ps(v11));
    const __m256 v28 = _mm256_fmadd_ps(v22, v24, v27);
    const __m256 v31 = _mm256_blendv_ps(v30, v29, _mm256_castsi256_ps(v11));
    const __m256 v32 = _mm256_fmadd_ps(v28, v24, v31);
    const __m256 v35 = _mm256_blendv_ps(v34, v33, _mm256_castsi256_ps(v11));
    const __m256 v36 = _mm256_fmadd_ps(v32, v24, v35);
    const __m256 v40 = _mm256_fmadd_ps(v38, v35, v39);
    const __m256 v41 = _mm256_sub_ps(v18, v15);
    const __m256 v42 = _mm256_fmadd_ps(v14, v40, v41);
    const __m256 v43 = _mm256_fmadd_ps(v37, v14, v42);
    const __m256 v44 = _mm256_fmadd_ps(v18, v36, v43);
    const __m256 v46 = _mm256_fmadd_ps(v44, v18, v45);
    const __m256 v47 = _mm256_blendv_ps(v44, v46, _mm256_castsi256_ps(v11));
    const __m256 v48 = _mm256_sub_ps(v19, v47);
    const __m256 v49 = _mm256_xor_ps(v48, _mm256_set1_ps(-0.0f));
    const __m256 v50 = _mm256_blendv_ps(v48, v49, _mm256_castsi256_ps(v8));
    const __m256 v51 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v53 = _mm256_castps_si256(_mm256_cmp_ps(v51, v52, _CMP_NLE_UQ));
    __m256 r0 = v50;
    __m256i any1 = v53;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v54 = _mm256_sub_ps(v51, v51);
        const __m256i v56 = _mm256_castps_si256(v1);
        const __m256i v58 = _mm256_add_epi32(v56, v57);
        const __m256i v59 = _mm256_and_si256(v55, v58);
        const __m256i v61 = _mm256_or_si256(v59, v60);
        const __m256 v62 = _mm256_castsi256_ps(v61);
        const __m256 v63 = _mm256_mul_ps(v62, v52);
        const __m256d v64l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63));
        const __m256d v64h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63, 1));
        const __m256d v65l = _mm256_round_pd(v64l, 8);
        const __m256d v65h = _mm256_round_pd(v64h, 8);
        const __m256i v68 = _mm256_srli_epi32(v58, 26);
        const __m256i v69 = _mm256_and_si256(v66, v68);
        const __m256d v70l = _mm256_i32gather_pd(sin_1ulp_avx2_table0, _mm256_castsi256_si128(v69), 8);
        const __m256d v70h = _mm256_i32gather_pd(sin_1ulp_avx2_table0, _mm256_extracti128_si256(v69, 1), 8);
        const __m256d v71l = _mm256_i32gather_pd(sin_1ulp_avx2_table1, _mm256_castsi256_si128(v69), 8);
        const __m256d v71h = _mm256_i32gather_pd(sin_1ulp_avx2_table1, _mm256_extracti128_si256(v69, 1), 8);
        const __m256d v72l = _mm256_mul_pd(v64l, v71l);
        const __m256d v72h = _mm256_mul_pd(v64h, v71h);
        const __m256d v73l = _mm256_fmadd_pd(v65l, v70l, v72l);
        const __m256d v73h = _mm256_fmadd_pd(v65h, v70h, v72h);
        const __m256d v75l = _mm256_add_pd(v73l, v74);
        const __m256d v75h = _mm256_add_pd(v73h, v74);
        const __m256i v76l = sin_1ulp_avx2_bits_f64_avx2(v75l);
        const __m256i v76h = sin_1ulp_avx2_bits_f64_avx2(v75h);
        const __m128i v77l = sin_1ulp_avx2_wrap_avx2(v76l);
        const __m128i v77h = sin_1ulp_avx2_wrap_avx2(v76h);
        const __m256i v77 = _mm256_set_m128i(v77h, v77l);
        const __m256i v78 = _mm256_slli_epi32(v77, 31);
        const __m256d v79l = _mm256_i32gather_pd(sin_1ulp_avx2_table2, _mm256_castsi256_si128(v69), 8);
        const __m256d v79h = _mm256_i32gather_pd(sin_1ulp_avx2_table2, _mm256_extracti128_si256(v69, 1), 8);
        const __m256d v80l = _mm256_sub_pd(v75l, v74);
        const __m256d v80h = _mm256_sub_pd(v75h, v74);
        const __m256d v81l = _mm256_sub_pd(v72l, v80l);
        const __m256d v81h = _mm256_sub_pd(v72h, v80h);
        const __m256d v82l = _mm256_fmadd_pd(v70l, v64l, v81l);
        const __m256d v82h = _mm256_fmadd_pd(v70h, v64h, v81h);
        const __m256d v83l = _mm256_fmadd_pd(v79l, v64l, v82l);
        const __m256d v83h = _mm256_fmadd_pd(v79h, v64h, v82h);
        const __m256d v85l = _mm256_mul_pd(v83l, v84);
        const __m256d v85h = _mm256_mul_pd(v83h, v84);
        const __m256d v86l = _mm256_mul_pd(v85l, v85l);
        const __m256d v86h = _mm256_mul_pd(v85h, v85h);
        const __m256d v87l = _mm256_mul_pd(v85l, v86l);
        const __m256d v87h = _mm256_mul_pd(v85h, v86h);
        const __m256d v91l = _mm256_fmadd_pd(v89, v86l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v89, v86h, v90);
        const __m256d v92l = _mm256_fmadd_pd(v88, v86l, v91l);
        const __m256d v92h = _mm256_fmadd_pd(v88, v86h, v91h);
        const __m256d v94l = _mm256_fmadd_pd(v70l, v88, v93);
        const __m256d v94h = _mm256_fmadd_pd(v70h, v88, v93);
        const __m256d v95l = _mm256_fmadd_pd(v92l, v86l, v94l);
        const __m256d v95h = _mm256_fmadd_pd(v92h, v86h, v94h);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v86l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v86h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v86l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v86h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v86l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v86h, v100);
        const __m256d v102l = _mm256_fmadd_pd(v87l, v101l, v85l);
        const __m256d v102h = _mm256_fmadd_pd(v87h, v101h, v85h);
        const __m128 v103l = _mm256_cvtpd_ps(v102l);
        const __m128 v103h = _mm256_cvtpd_ps(v102h);
        const __m256 v103 = _mm256_set_m128(v103h, v103l);
        const __m256i v104 = sin_1ulp_avx2_bits_f32_avx2(v103);
        const __m256i v105 = _mm256_xor_si256(v78, v104);
        const __m256 v106 = _mm256_castsi256_ps(v105);
        const __m256 v107 = _mm256_add_ps(v54, v106);
        r0 = _mm256_blendv_ps(r0, v107, _mm256_castsi256_ps(v53));
    }
    _mm256_storeu_ps(y, r0);
}

static SIN_1ULP_AVX2_AVX2_TARGET void sin_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sin_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_AVX2_AVX512 __m512i sin_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_AVX2_AVX512 __m512i sin_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIN_1ULP_AVX2_AVX512 void sin_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.45f304p-1f); /* -0.636619687 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512 v12 = _mm512_set1_ps(-0x1.448356p-3f); /* -0.158453628 */
    const __m512 v13 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v16 = _mm512_set1_ps(0x1.5082eap-22f); /* 3.13400648e-07 */
    const __m512 v20 = _mm512_set1_ps(0x1.99955cp-16f); /* 2.44130752e-05 */
    const __m512 v21 = _mm512_set1_ps(0x1.99772p-13f); /* 0.000195248285 */
    const __m512 v23 = _mm512_set1_ps(0x1.ec4af6p-27f); /* 1.43276067e-08 */
    const __m512 v25 = _mm512_set1_ps(-0x1.6c09f4p-10f); /* -0.00138869812 */
    const __m512 v26 = _mm512_set1_ps(-0x1.110798p-7f); /* -0.00833220407 */
    const __m512 v29 = _mm512_set1_ps(0x1.555542p-5f); /* 0.0416666307 */
    const __m512 v30 = _mm512_set1_ps(0x1.555544p-3f); /* 0.166666538 */
    const __m512 v33 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v34 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v37 = _mm512_set1_ps(0x1.83e57cp-48f); /* 5.38314425e-15 */
    const __m512 v38 = _mm512_set1_ps(0x1.ea61dep-35f); /* 5.57500122e-11 */
    const __m512 v39 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v45 = _mm512_set1_ps(0x1.aedf2ap-1f); /* 0.841546357 */
    const __m512 v52 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512i v55 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v57 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v60 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512i v66 = _mm512_set1_epi32(15);
    const __m512d v74 = _mm512_set1_pd(0x1.7fecf6ca9d3c8p+53); /* 13508182598199184 */
    const __m512d v84 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v88 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v89 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v90 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v93 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v96 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_fmadd_ps(v0, v1_0, v2);
    const __m512 v3_1 = _mm512_fmadd_ps(v0, v1_1, v2);
    const __m512i v4_0 = _mm512_castps_si512(v3_0);
    const __m512i v4_1 = _mm512_castps_si512(v3_1);
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 30);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 30);
    const __mmask16 v8_0 = _mm512_cmplt_epi32_mask(v6_0, v7);
    const __mmask16 v8_1 = _mm512_cmplt_epi32_mask(v6_1, v7);
    const __m512i v10_0 = _mm512_slli_epi32(v4_0, 31);
    const __m512i v10_1 = _mm512_slli_epi32(v4_1, 31);
    const __mmask16 v11_0 = _mm512_cmplt_epi32_mask(v10_0, v7);
    const __mmask16 v11_1 = _mm512_cmplt_epi32_mask(v10_1, v7);
    const __m512 v14_0 = _mm512_sub_ps(v2, v3_0);
    const __m512 v14_1 = _mm512_sub_ps(v2, v3_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v13, v14_0, v1_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v13, v14_1, v1_1);
    const __m512 v17_0 = _mm512_mul_ps(v16, v14_0);
    const __m512 v17_1 = _mm512_mul_ps(v16, v14_1);
    const __m512 v18_0 = _mm512_sub_ps(v15_0, v17_0);
    const __m512 v18_1 = _mm512_sub_ps(v15_1, v17_1);
    const __m512 v19_0 = _mm512_mask_blend_ps(v11_0, v18_0, v12);
    const __m512 v19_1 = _mm512_mask_blend_ps(v11_1, v18_1, v12);
    const __m512 v22_0 = _mm512_mask_blend_ps(v11_0, v21, v20);
    const __m512 v22_1 = _mm512_mask_blend_ps(v11_1, v21, v20);
    const __m512 v24_0 = _mm512_fmadd_ps(v18_0, v18_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v18_1, v18_1, v23);
    const __m512 v27_0 = _mm512_mask_blend_ps(v11_0, v26, v25);
    const __m512 v27_1 = _mm512_mask_blend_ps(v11_1, v26, v25);
    const __m512 v28_0 = _mm512_fmadd_ps(v22_0, v24_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v22_1, v24_1, v27_1);
    const __m512 v31_0 = _mm512_mask_blend_ps(v11_0, v30, v29);
    const __m512 v31_1 = _mm512_mask_blend_ps(v11_1, v30, v29);
    const __m512 v32_0 = _mm512_fmadd_ps(v28_0, v24_0, v31_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v28_1, v24_1, v31_1);
    const __m512 v35_0 = _mm512_mask_blend_ps(v11_0, v34, v33);
    const __m512 v35_1 = _mm512_mask_blend_ps(v11_1, v34, v33);
    const __m512 v36_0 = _mm512_fmadd_ps(v32_0, v24_0, v35_0);
    const __m512 v36_1 = _mm512_fmadd_ps(v32_1, v24_1, v35_1);
    const __m512 v40_0 = _mm512_fmadd_ps(v38, v35_0, v39);
    const __m512 v40_1 = _mm512_fmadd_ps(v38, v35_1, v39);
    const __m512 v41_0 = _mm512_sub_ps(v18_0, v15_0);
    const __m512 v41_1 = _mm512_sub_ps(v18_1, v15_1);
    const __m512 v42_0 = _mm512_fmadd_ps(v14_0, v40_0, v41_0);
    const __m512 v42_1 = _mm512_fmadd_ps(v14_1, v40_1, v41_1);
    const __m512 v43_0 = _mm512_fmadd_ps(v37, v14_0, v42_0);
    const __m512 v43_1 = _mm512_fmadd_ps(v37, v14_1, v42_1);
    const __m512 v44_0 = _mm512_fmadd_ps(v18_0, v36_0, v43_0);
    const __m512 v44_1 = _mm512_fmadd_ps(v18_1, v36_1, v43_1);
    const __m512 v46_0 = _mm512_fmadd_ps(v44_0, v18_0, v45);
    const __m512 v46_1 = _mm512_fmadd_ps(v44_1, v18_1, v45);
    const __m512 v47_0 = _mm512_mask_blend_ps(v11_0, v44_0, v46_0);
    const __m512 v47_1 = _mm512_mask_blend_ps(v11_1, v44_1, v46_1);
    const __m512 v48_0 = _mm512_sub_ps(v19_0, v47_0);
    const __m512 v48_1 = _mm512_sub_ps(v19_1, v47_1);
    const __m512 v49_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v48_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v49_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v48_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v50_0 = _mm512_mask_blend_ps(v8_0, v48_0, v49_0);
    const __m512 v50_1 = _mm512_mask_blend_ps(v8_1, v48_1, v49_1);
    const __m512 v51_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v51_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v53_0 = _mm512_cmp_ps_mask(v51_0, v52, _CMP_NLE_UQ);
    const __mmask16 v53_1 = _mm512_cmp_ps_mask(v51_1, v52, _CMP_NLE_UQ);
    __m512 r0_0 = v50_0;
    __m512 r0_1 = v50_1;
    __mmask16 any1 = v53_0;
    any1 = (__mmask16)(any1 | v53_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54_0 = _mm512_sub_ps(v51_0, v51_0);
        const __m512 v54_1 = _mm512_sub_ps(v51_1, v51_1);
        const __m512i v56_0 = _mm512_castps_si512(v1_0);
        const __m512i v56_1 = _mm512_castps_si512(v1_1);
        const __m512i v58_0 = _mm512_add_epi32(v56_0, v57);
        const __m512i v58_1 = _mm512_add_epi32(v56_1, v57);
        const __m512i v59_0 = _mm512_and_si512(v55, v58_0);
        const __m512i v59_1 = _mm512_and_si512(v55, v58_1);
        const __m512i v61_0 = _mm512_or_si512(v59_0, v60);
        const __m512i v61_1 = _mm512_or_si512(v59_1, v60);
        const __m512 v62_0 = _mm512_castsi512_ps(v61_0);
        const __m512 v62_1 = _mm512_castsi512_ps(v61_1);
        const __m512 v63_0 = _mm512_mul_ps(v62_0, v52);
        const __m512 v63_1 = _mm512_mul_ps(v62_1, v52);
        const __m512d v64_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_0));
        const __m512d v64_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_0, 1));
        const __m512d v64_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_1));
        const __m512d v64_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_1, 1));
        const __m512d v65_0l = _mm512_roundscale_pd(v64_0l, 8);
        const __m512d v65_0h = _mm512_roundscale_pd(v64_0h, 8);
        const __m512d v65_1l = _mm512_roundscale_pd(v64_1l, 8);
        const __m512d v65_1h = _mm512_roundscale_pd(v64_1h, 8);
        const __m512i v68_0 = _mm512_srli_epi32(v58_0, 26);
        const __m512i v68_1 = _mm512_srli_epi32(v58_1, 26);
        const __m512i v69_0 = _mm512_and_si512(v66, v68_0);
        const __m512i v69_1 = _mm512_and_si512(v66, v68_1);
        const __m512d v70_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v69_0), sin_1ulp_avx2_table0, 8);
        const __m512d v70_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v69_0, 1), sin_1ulp_avx2_table0, 8);
        const __m512d v70_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v69_1), sin_1ulp_avx2_table0, 8);
        const __m512d v70_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v69_1, 1), sin_1ulp_avx2_table0, 8);
        const __m512d v71_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v69_0), sin_1ulp_avx2_table1, 8);
        const __m512d v71_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v69_0, 1), sin_1ulp_avx2_table1, 8);
        const __m512d v71_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v69_1), sin_1ulp_avx2_table1, 8);
        const __m512d v71_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v69_1, 1), sin_1ulp_avx2_table1, 8);
        const __m512d v72_0l = _mm512_mul_pd(v64_0l, v71_0l);
        const __m512d v72_0h = _mm512_mul_pd(v64_0h, v71_0h);
        const __m512d v72_1l = _mm512_mul_pd(v64_1l, v71_1l);
        const __m512d v72_1h = _mm512_mul_pd(v64_1h, v71_1h);
        const __m512d v73_0l = _mm512_fmadd_pd(v65_0l, v70_0l, v72_0l);
        const __m512d v73_0h = _mm512_fmadd_pd(v65_0h, v70_0h, v72_0h);
        const __m512d v73_1l = _mm512_fmadd_pd(v65_1l, v70_1l, v72_1l);
        const __m512d v73_1h = _mm512_fmadd_pd(v65_1h, v70_1h, v72_1h);
        const __m512d v75_0l = _mm512_add_pd(v73_0l, v74);
        const __m512d v75_0h = _mm512_add_pd(v73_0h, v74);
        const __m512d v75_1l = _mm512_add_pd(v73_1l, v74);
        const __m512d v75_1h = _mm512_add_pd(v73_1h, v74);
        const __m512i v76_0l = sin_1ulp_avx2_bits_f64_avx512(v75_0l);
        const __m512i v76_0h = sin_1ulp_avx2_bits_f64_avx512(v75_0h);
        const __m512i v76_1l = sin_1ulp_avx2_bits_f64_avx512(v75_1l);
        const __m512i v76_1h = sin_1ulp_avx2_bits_f64_avx512(v75_1h);
        const __m256i v77_0l = _mm512_cvtepi64_epi32(v76_0l);
        const __m256i v77_0h = _mm512_cvtepi64_epi32(v76_0h);
        const __m512i v77_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v77_0l), v77_0h, 1);
        const __m256i v77_1l = _mm512_cvtepi64_epi32(v76_1l);
        const __m256i v77_1h = _mm512_cvtepi64_epi32(v76_1h);
        const __m512i v77_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v77_1l), v77_1h, 1);
        const __m512i v78_0 = _mm512_slli_epi32(v77_0, 31);
        const __m512i v78_1 = _mm512_slli_epi32(v77_1, 31);
        const __m512d v79_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v69_0), sin_1ulp_avx2_table2, 8);
        const __m512d v79_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v69_0, 1), sin_1ulp_avx2_table2, 8);
        const __m512d v79_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v69_1), sin_1ulp_avx2_table2, 8);
        const __m512d v79_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v69_1, 1), sin_1ulp_avx2_table2, 8);
        const __m512d v80_0l = _mm512_sub_pd(v75_0l, v74);
        const __m512d v80_0h = _mm512_sub_pd(v75_0h, v74);
        const __m512d v80_1l = _mm512_sub_pd(v75_1l, v74);
        const __m512d v80_1h = _mm512_sub_pd(v75_1h, v74);
        const __m512d v81_0l = _mm512_sub_pd(v72_0l, v80_0l);
        const __m512d v81_0h = _mm512_sub_pd(v72_0h, v80_0h);
        const __m512d v81_1l = _mm512_sub_pd(v72_1l, v80_1l);
        const __m512d v81_1h = _mm512_sub_pd(v72_1h, v80_1h);
        const __m512d v82_0l = _mm512_fmadd_pd(v70_0l, v64_0l, v81_0l);
        const __m512d v82_0h = _mm512_fmadd_pd(v70_0h, v64_0h, v81_0h);
        const __m512d v82_1l = _mm512_fmadd_pd(v70_1l, v64_1l, v81_1l);
        const __m512d v82_1h = _mm512_fmadd_pd(v70_1h, v64_1h, v81_1h);
        const __m512d v83_0l = _mm512_fmadd_pd(v79_0l, v64_0l, v82_0l);
        const __m512d v83_0h = _mm512_fmadd_pd(v79_0h, v64_0h, v82_0h);
        const __m512d v83_1l = _mm512_fmadd_pd(v79_1l, v64_1l, v82_1l);
        const __m512d v83_1h = _mm512_fmadd_pd(v79_1h, v64_1h, v82_1h);
        const __m512d v85_0l = _mm512_mul_pd(v83_0l, v84);
        const __m512d v85_0h = _mm512_mul_pd(v83_0h, v84);
        const __m512d v85_1l = _mm512_mul_pd(v83_1l, v84);
        const __m512d v85_1h = _mm512_mul_pd(v83_1h, v84);
        const __m512d v86_0l = _mm512_mul_pd(v85_0l, v85_0l);
        const __m512d v86_0h = _mm512_mul_pd(v85_0h, v85_0h);
        const __m512d v86_1l = _mm512_mul_pd(v85_1l, v85_1l);
        const __m512d v86_1h = _mm512_mul_pd(v85_1h, v85_1h);
        const __m512d v87_0l = _mm512_mul_pd(v85_0l, v86_0l);
        const __m512d v87_0h = _mm512_mul_pd(v85_0h, v86_0h);
        const __m512d v87_1l = _mm512_mul_pd(v85_1l, v86_1l);
        const __m512d v87_1h = _mm512_mul_pd(v85_1h, v86_1h);
        const __m512d v91_0l = _mm512_fmadd_pd(v89, v86_0l, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v89, v86_0h, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v89, v86_1l, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v89, v86_1h, v90);
        const __m512d v92_0l = _mm512_fmadd_pd(v88, v86_0l, v91_0l);
        const __m512d v92_0h = _mm512_fmadd_pd(v88, v86_0h, v91_0h);
        const __m512d v92_1l = _mm512_fmadd_pd(v88, v86_1l, v91_1l);
        const __m512d v92_1h = _mm512_fmadd_pd(v88, v86_1h, v91_1h);
        const __m512d v94_0l = _mm512_fmadd_pd(v70_0l, v88, v93);
        const __m512d v94_0h = _mm512_fmadd_pd(v70_0h, v88, v93);
        const __m512d v94_1l = _mm512_fmadd_pd(v70_1l, v88, v93);
        const __m512d v94_1h = _mm512_fmadd_pd(v70_1h, v88, v93);
        const __m512d v95_0l = _mm512_fmadd_pd(v92_0l, v86_0l, v94_0l);
        const __m512d v95_0h = _mm512_fmadd_pd(v92_0h, v86_0h, v94_0h);
        const __m512d v95_1l = _mm512_fmadd_pd(v92_1l, v86_1l, v94_1l);
        const __m512d v95_1h = _mm512_fmadd_pd(v92_1h, v86_1h, v94_1h);
        const __m512d v97_0l = _mm512_fmadd_pd(v95_0l, v86_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v95_0h, v86_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v95_1l, v86_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v95_1h, v86_1h, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v97_0l, v86_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v97_0h, v86_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v97_1l, v86_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v97_1h, v86_1h, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v99_0l, v86_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v99_0h, v86_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v99_1l, v86_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v99_1h, v86_1h, v100);
        const __m512d v102_0l = _mm512_fmadd_pd(v87_0l, v101_0l, v85_0l);
        const __m512d v102_0h = _mm512_fmadd_pd(v87_0h, v101_0h, v85_0h);
        const __m512d v102_1l = _mm512_fmadd_pd(v87_1l, v101_1l, v85_1l);
        const __m512d v102_1h = _mm512_fmadd_pd(v87_1h, v101_1h, v85_1h);
        const __m256 v103_0l = _mm512_cvtpd_ps(v102_0l);
        const __m256 v103_0h = _mm512_cvtpd_ps(v102_0h);
        const __m512 v103_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v103_0l), v103_0h, 1);
        const __m256 v103_1l = _mm512_cvtpd_ps(v102_1l);
        const __m256 v103_1h = _mm512_cvtpd_ps(v102_1h);
        const __m512 v103_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v103_1l), v103_1h, 1);
        const __m512i v104_0 = sin_1ulp_avx2_bits_f32_avx512(v103_0);
        const __m512i v104_1 = sin_1ulp_avx2_bits_f32_avx512(v103_1);
        const __m512i v105_0 = _mm512_xor_si512(v78_0, v104_0);
        const __m512i v105_1 = _mm512_xor_si512(v78_1, v104_1);
        const __m512 v106_0 = _mm512_castsi512_ps(v105_0);
        const __m512 v106_1 = _mm512_castsi512_ps(v105_1);
        const __m512 v107_0 = _mm512_add_ps(v54_0, v106_0);
        const __m512 v107_1 = _mm512_add_ps(v54_1, v106_1);
        r0_0 = _mm512_mask_blend_ps(v53_0, r0_0, v107_0);
        r0_1 = _mm512_mask_blend_ps(v53_1, r0_1, v107_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static SIN_1ULP_AVX2_AVX512_TARGET void sin_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.45f304p-1f); /* -0.636619687 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512 v12 = _mm512_set1_ps(-0x1.448356p-3f); /* -0.158453628 */
    const __m512 v13 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v16 = _mm512_set1_ps(0x1.5082eap-22f); /* 3.13400648e-07 */
    const __m512 v20 = _mm512_set1_ps(0x1.99955cp-16f); /* 2.44130752e-05 */
    const __m512 v21 = _mm512_set1_ps(0x1.99772p-13f); /* 0.000195248285 */
    const __m512 v23 = _mm512_set1_ps(0x1.ec4af6p-27f); /* 1.43276067e-08 */
    const __m512 v25 = _mm512_set1_ps(-0x1.6c09f4p-10f); /* -0.00138869812 */
    const __m512 v26 = _mm512_set1_ps(-0x1.110798p-7f); /* -0.00833220407 */
    const __m512 v29 = _mm512_set1_ps(0x1.555542p-5f); /* 0.0416666307 */
    const __m512 v30 = _mm512_set1_ps(0x1.555544p-3f); /* 0.166666538 */
    const __m512 v33 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v34 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v37 = _mm512_set1_ps(0x1.83e57cp-48f); /* 5.38314425e-15 */
    const __m512 v38 = _mm512_set1_ps(0x1.ea61dep-35f); /* 5.57500122e-11 */
    const __m512 v39 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v45 = _mm512_set1_ps(0x1.aedf2ap-1f); /* 0.841546357 */
    const __m512 v52 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512i v55 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v57 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v60 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512i v66 = _mm512_set1_epi32(15);
    const __m512d v74 = _mm512_set1_pd(0x1.7fecf6ca9d3c8p+53); /* 13508182598199184 */
    const __m512d v84 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v88 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v89 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v90 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v93 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v96 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_slli_epi32(v4, 30);
    const __mmask16 v8 = _mm512_cmplt_epi32_mask(v6, v7);
    const __m512i v10 = _mm512_slli_epi32(v4, 31);
    const __mmask16 v11 = _mm512_cmplt_epi32_mask(v10, v7);
    const __m512 v14 = _mm512_sub_ps(v2, v3);
    const __m512 v15 = _mm512_fmadd_ps(v13, v14, v1);
    const __m512 v17 = _mm512_mul_ps(v16, v14);
    const __m512 v18 = _mm512_sub_ps(v15, v17);
    const __m512 v19 = _mm512_mask_blend_ps(v11, v18, v12);
    const __m512 v22 = _mm512_mask_blend_ps(v11, v21, v20);
    const __m512 v24 = _mm512_fmadd_ps(v18, v18, v23);
    const __m512 v27 = _mm512_mask_blend_ps(v11, v26, v25);
    const __m512 v28 = _mm512_fmadd_ps(v22, v24, v27);
    const __m512 v31 = _mm512_mask_blend_ps(v11, v30, v29);
    const __m512 v32 = _mm512_fmadd_ps(v28, v24, v31);
    const __m512 v35 = _mm512_mask_blend_ps(v11, v34, v33);
    const __m512 v36 = _mm512_fmadd_ps(v32, v24, v35);
    const __m512 v40 = _mm512_fmadd_ps(v38, v35, v39);
    const __m512 v41 = _mm512_sub_ps(v18, v15);
    const __m512 v42 = _mm512_fmadd_ps(v14, v40, v41);
    const __m512 v43 = _mm512_fmadd_ps(v37, v14, v42);
    const __m512 v44 = _mm512_fmadd_ps(v18, v36, v43);
    const __m512 v46 = _mm512_fmadd_ps(v44, v18, v45);
    const __m512 v47 = _mm512_mask_blend_ps(v11, v44, v46);
    const __m512 v48 = _mm512_sub_ps(v19, v47);
    const __m512 v49 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v48), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v50 = _mm512_mask_blend_ps(v8, v48, v49);
    const __m512 v51 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v53 = _mm512_cmp_ps_mask(v51, v52, _CMP_NLE_UQ);
    __m512 r0 = v50;
    __mmask16 any1 = v53;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54 = _mm512_sub_ps(v51, v51);
        const __m512i v56 = _mm512_castps_si512(v1);
        const __m512i v58 = _mm512_add_epi32(v56, v57);
        const __m512i v59 = _mm512_and_si512(v55, v58);
        const __m512i v61 = _mm512_or_si512(v59, v60);
        const __m512 v62 = _mm512_castsi512_ps(v61);
        const __m512 v63 = _mm512_mul_ps(v62, v52);
        const __m512d v64l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63));
        const __m512d v64h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63, 1));
        const __m512d v65l = _mm512_roundscale_pd(v64l, 8);
        const __m512d v65h = _mm512_roundscale_pd(v64h, 8);
        const __m512i v68 = _mm512_srli_epi32(v58, 26);
        const __m512i v69 = _mm512_and_si512(v66, v68);
        const __m512d v70l = _mm512_i32gather_pd(_mm512_castsi512_si256(v69), sin_1ulp_avx2_table0, 8);
        const __m512d v70h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v69, 1), sin_1ulp_avx2_table0, 8);
        const __m512d v71l = _mm512_i32gather_pd(_mm512_castsi512_si256(v69), sin_1ulp_avx2_table1, 8);
        const __m512d v71h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v69, 1), sin_1ulp_avx2_table1, 8);
        const __m512d v72l = _mm512_mul_pd(v64l, v71l);
        const __m512d v72h = _mm512_mul_pd(v64h, v71h);
        const __m512d v73l = _mm512_fmadd_pd(v65l, v70l, v72l);
        const __m512d v73h = _mm512_fmadd_pd(v65h, v70h, v72h);
        const __m512d v75l = _mm512_add_pd(v73l, v74);
        const __m512d v75h = _mm512_add_pd(v73h, v74);
        const __m512i v76l = sin_1ulp_avx2_bits_f64_avx512(v75l);
        const __m512i v76h = sin_1ulp_avx2_bits_f64_avx512(v75h);
        const __m256i v77l = _mm512_cvtepi64_epi32(v76l);
        const __m256i v77h = _mm512_cvtepi64_epi32(v76h);
        const __m512i v77 = _mm512_inserti32x8(_mm512_castsi256_si512(v77l), v77h, 1);
        const __m512i v78 = _mm512_slli_epi32(v77, 31);
        const __m512d v79l = _mm512_i32gather_pd(_mm512_castsi512_si256(v69), sin_1ulp_avx2_table2, 8);
        const __m512d v79h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v69, 1), sin_1ulp_avx2_table2, 8);
        const __m512d v80l = _mm512_sub_pd(v75l, v74);
        const __m512d v80h = _mm512_sub_pd(v75h, v74);
        const __m512d v81l = _mm512_sub_pd(v72l, v80l);
        const __m512d v81h = _mm512_sub_pd(v72h, v80h);
        const __m512d v82l = _mm512_fmadd_pd(v70l, v64l, v81l);
        const __m512d v82h = _mm512_fmadd_pd(v70h, v64h, v81h);
        const __m512d v83l = _mm512_fmadd_pd(v79l, v64l, v82l);
        const __m512d v83h = _mm512_fmadd_pd(v79h, v64h, v82h);
        const __m512d v85l = _mm512_mul_pd(v83l, v84);
        const __m512d v85h = _mm512_mul_pd(v83h, v84);
        const __m512d v86l = _mm512_mul_pd(v85l, v85l);
        const __m512d v86h = _mm512_mul_pd(v85h, v85h);
        const __m512d v87l = _mm512_mul_pd(v85l, v86l);
        const __m512d v87h = _mm512_mul_pd(v85h, v86h);
        const __m512d v91l = _mm512_fmadd_pd(v89, v86l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v89, v86h, v90);
        const __m512d v92l = _mm512_fmadd_pd(v88, v86l, v91l);
        const __m512d v92h = _mm512_fmadd_pd(v88, v86h, v91h);
        const __m512d v94l = _mm512_fmadd_pd(v70l, v88, v93);
        const __m512d v94h = _mm512_fmadd_pd(v70h, v88, v93);
        const __m512d v95l = _mm512_fmadd_pd(v92l, v86l, v94l);
        const __m512d v95h = _mm512_fmadd_pd(v92h, v86h, v94h);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v86l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v86h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v86l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v86h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v86l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v86h, v100);
        const __m512d v102l = _mm512_fmadd_pd(v87l, v101l, v85l);
        const __m512d v102h = _mm512_fmadd_pd(v87h, v101h, v85h);
        const __m256 v103l = _mm512_cvtpd_ps(v102l);
        const __m256 v103h = _mm512_cvtpd_ps(v102h);
        const __m512 v103 = _mm512_insertf32x8(_mm512_castps256_ps512(v103l), v103h, 1);
        const __m512i v104 = sin_1ulp_avx2_bits_f32_avx512(v103);
        const __m512i v105 = _mm512_xor_si512(v78, v104);
        const __m512 v106 = _mm512_castsi512_ps(v105);
        const __m512 v107 = _mm512_add_ps(v54, v106);
        r0 = _mm512_mask_blend_ps(v53, r0, v107);
    }
    _mm512_storeu_ps(y, r0);
}

static SIN_1ULP_AVX2_AVX512_TARGET void sin_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sin_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sin_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_1ulp_avx2_level(void) {
#if defined(SIN_1ULP_AVX2_FORCE_ISA)
    return SIN_1ULP_AVX2_FORCE_ISA;
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

float sin_1ulp_avx2(float x) {
    return sin_1ulp_avx2_element(x);
}

void sin_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_1ulp_avx2_level();
    if (level == 2) {
        sin_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sin_1ulp_avx2_array_portable(x, y, n);
}
