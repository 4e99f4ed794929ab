/* sin_1ulp_wide_avx512: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.875439 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.96127ap-1 (-0.793109715, encoding 0xbf4b093d)
 *   result there -0x1.6cd1dap-1 (-0.71253854, encoding 0xbf3668ed)
 *   mean error   0.137729 ulp
 *   misrounded   13780272 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d93acf21c322bb3902878398f1fe5c76
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target sin --fmt f32 --max-ulp 0.88 --isa avx512 --time 220s --seed 2 --threads 1 --archive sin_1ulp_avx512e.db --from seeds/sin/pair_perm.evo
 *                time: 0.6170 ns/element as avx512 code (inputs mean)
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
#include "sin_1ulp_wide_avx512.h"

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
static inline float sin_1ulp_wide_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t sin_1ulp_wide_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sin_1ulp_wide_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_1ulp_wide_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sin_1ulp_wide_avx512_addbits_f32(float a, int32_t b) {
    return sin_1ulp_wide_avx512_frombits_f32((int32_t)((uint32_t)sin_1ulp_wide_avx512_bits_f32(a) + (uint32_t)b));
}

static inline float sin_1ulp_wide_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t sin_1ulp_wide_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sin_1ulp_wide_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_1ulp_wide_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const double sin_1ulp_wide_avx512_table0[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double sin_1ulp_wide_avx512_table1[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double sin_1ulp_wide_avx512_table2[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline float sin_1ulp_wide_avx512_element(float x) {
    const float v0 = x;
    const float v1 = -0x1.45f306p-1f; /* -0.636619747 */
    const float v2 = 0x1.8p+23f; /* 12582912 */
    const float v3 = sin_1ulp_wide_avx512_fma_f32(v0, v1, v2);
    const int32_t v4 = sin_1ulp_wide_avx512_bits_f32(v3);
    const int32_t v5 = 1;
    const int32_t v6 = v4 & v5;
    const int v7 = v6 == v5;
    const float v8 = -0x1.d41ec8p-49f; /* -3.24823667e-15 */
    const float v9 = v2 - v3;
    const float v10 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v11 = sin_1ulp_wide_avx512_fma_f32(v9, v10, v0);
    const float v12 = 0x1.19f8a4p-22f; /* 2.62606193e-07 */
    const float v13 = 0x1.320502p-1f; /* 0.597694457 */
    const float v14 = 0x1.32050cp-1f; /* 0.597694755 */
    const float v15 = 0x1.0691e4p-21f; /* 4.89074523e-07 */
    const float v16 = v15 * v9;
    const float v17 = v11 - v16;
    const float v18 = v17 - v11;
    const float v19 = sin_1ulp_wide_avx512_fma_f32(v14, v9, v18);
    const float v20 = sin_1ulp_wide_avx512_fma_f32(v9, v13, v19);
    const float v21 = 0x1.11b306p-3f; /* 0.133642241 */
    const float v22 = sin_1ulp_wide_avx512_fma_f32(v17, v17, v21);
    const float v23 = 0x1.2febdep+1f; /* 2.3743856 */
    const float v24 = 0x1.b5537ep-3f; /* 0.213538155 */
    const float v25 = -0x1.3bd9c8p-3f; /* -0.154223979 */
    const float v26 = v7 ? v24 : v25;
    const float v27 = sin_1ulp_wide_avx512_fma_f32(v22, v23, v26);
    const float v28 = 0x1.6243b4p-2f; /* 0.345961392 */
    const float v29 = 0x1.a4d3fep-2f; /* 0.410964936 */
    const float v30 = v7 ? v28 : v29;
    const float v31 = sin_1ulp_wide_avx512_fma_f32(v27, v22, v30);
    const float v32 = -0x1.467b8ap-3f; /* -0.15941532 */
    const float v33 = -0x1.8432fp-7f; /* -0.0118468925 */
    const float v34 = v7 ? v32 : v33;
    const float v35 = sin_1ulp_wide_avx512_fma_f32(v22, v31, v34);
    const float v36 = v17 * v35;
    const float v37 = v20 + v36;
    const float v38 = v12 * v37;
    const float v39 = v11 - v38;
    const float v40 = v7 ? v8 : v39;
    const float v41 = 0x1.51fd82p-22f; /* 3.14777964e-07 */
    const float v42 = v41 * v9;
    const float v43 = v42 - v11;
    const float v44 = 0x1.46fb36p-13f; /* 0.00015591683 */
    const float v45 = sin_1ulp_wide_avx512_fma_f32(v43, v43, v44);
    const float v46 = -0x1.8150bp-23f; /* -1.79426365e-07 */
    const float v47 = -0x1.493c08p-19f; /* -2.45298816e-06 */
    const float v48 = v7 ? v46 : v47;
    const float v49 = 0x1.a0feeap-16f; /* 2.4854884e-05 */
    const float v50 = 0x1.a04fccp-13f; /* 0.000198512891 */
    const float v51 = v7 ? v49 : v50;
    const float v52 = sin_1ulp_wide_avx512_fma_f32(v45, v48, v51);
    const float v53 = -0x1.6c1582p-10f; /* -0.0013888703 */
    const float v54 = -0x1.1110c8p-7f; /* -0.00833329931 */
    const float v55 = v7 ? v53 : v54;
    const float v56 = sin_1ulp_wide_avx512_fma_f32(v45, v52, v55);
    const float v57 = v39 * v39;
    const float v58 = 0x1.555552p-5f; /* 0.0416666605 */
    const float v59 = 0x1.555556p-3f; /* 0.166666672 */
    const float v60 = v7 ? v58 : v59;
    const float v61 = sin_1ulp_wide_avx512_fma_f32(v56, v57, v60);
    const float v62 = -0x1p-1f; /* -0.5 */
    const float v63 = 0x0p+0f; /* 0 */
    const float v64 = v7 ? v62 : v63;
    const float v65 = sin_1ulp_wide_avx512_fma_f32(v61, v57, v64);
    const float v66 = 0x1.84698ap-48f; /* 5.39030295e-15 */
    const float v67 = 0x1.5110b4p-22f; /* 3.13916473e-07 */
    const float v68 = v39 - v11;
    const float v69 = sin_1ulp_wide_avx512_fma_f32(v67, v9, v68);
    const float v70 = sin_1ulp_wide_avx512_fma_f32(v66, v9, v69);
    const float v71 = sin_1ulp_wide_avx512_fma_f32(v39, v65, v70);
    const float v72 = 0x1p+0f; /* 1 */
    const float v73 = sin_1ulp_wide_avx512_fma_f32(v39, v71, v72);
    const float v74 = v7 ? v73 : v71;
    const float v75 = v40 - v74;
    const int32_t v76 = INT32_MIN; /* 0x80000000 */
    const int32_t v77 = 30;
    const int32_t v78 = sin_1ulp_wide_avx512_shl_i32(v4, v77);
    const int32_t v79 = v76 & v78;
    const float v80 = sin_1ulp_wide_avx512_addbits_f32(v75, v79);
    const float v81 = sin_1ulp_wide_avx512_abs_f32(v0);
    const float v82 = 0x1p+17f; /* 131072 */
    const int v83 = !(v81 <= v82);
    float r0 = v80;
    if (v83) {
        const float v84 = v81 - v81;
        const int32_t v85 = sin_1ulp_wide_avx512_bits_f32(v0);
        const int32_t v86 = 8388608; /* 0x00800000 */
        const int32_t v87 = (int32_t)((uint32_t)v85 + (uint32_t)v86);
        const int32_t v88 = 26;
        const int32_t v89 = sin_1ulp_wide_avx512_lshr_i32(v87, v88);
        const double v90 = sin_1ulp_wide_avx512_table0[(uint32_t)v89 & (16u - 1)];
        const int32_t v91 = -2080374785; /* 0x83ffffff */
        const int32_t v92 = v91 & v87;
        const int32_t v93 = 1207959552; /* 0x48000000 */
        const int32_t v94 = v92 | v93;
        const float v95 = sin_1ulp_wide_avx512_frombits_f32(v94);
        const float v96 = 0x1p+6f; /* 64 */
        const float v97 = v95 * v96;
        const double v98 = (double)v97;
        const double v99 = sin_1ulp_wide_avx512_table1[(uint32_t)v89 & (16u - 1)];
        const double v100 = v99 * v98;
        const double v101 = sin_1ulp_wide_avx512_fma_f64(v90, v98, v100);
        const double v102 = 0x1.8p+53; /* 13510798882111488 */
        const double v103 = v101 + v102;
        const int64_t v104 = sin_1ulp_wide_avx512_bits_f64(v103);
        const int32_t v105 = (int32_t)(uint32_t)(uint64_t)v104;
        const int32_t v106 = 31;
        const int32_t v107 = sin_1ulp_wide_avx512_shl_i32(v105, v106);
        const double v108 = sin_1ulp_wide_avx512_table2[(uint32_t)v89 & (16u - 1)];
        const double v109 = v103 - v102;
        const double v110 = v100 - v109;
        const double v111 = sin_1ulp_wide_avx512_fma_f64(v90, v98, v110);
        const double v112 = sin_1ulp_wide_avx512_fma_f64(v108, v98, v111);
        const double v113 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v114 = v112 * v113;
        const double v115 = v114 * v114;
        const double v116 = v114 * v115;
        const double v117 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v118 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v119 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v120 = sin_1ulp_wide_avx512_fma_f64(v118, v115, v119);
        const double v121 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v122 = sin_1ulp_wide_avx512_fma_f64(v115, v120, v121);
        const double v123 = v122 * v115;
        const double v124 = v117 + v123;
        const double v125 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v126 = sin_1ulp_wide_avx512_fma_f64(v124, v115, v125);
        const double v127 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v128 = sin_1ulp_wide_avx512_fma_f64(v126, v115, v127);
        const double v129 = sin_1ulp_wide_avx512_fma_f64(v116, v128, v114);
        const float v130 = (float)v129;
        const int32_t v131 = sin_1ulp_wide_avx512_bits_f32(v130);
        const int32_t v132 = v107 ^ v131;
        const float v133 = sin_1ulp_wide_avx512_frombits_f32(v132);
        const float v134 = v84 + v133;
        r0 = v134;
    }
    return r0;
}

static void sin_1ulp_wide_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_1ulp_wide_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_1ULP_WIDE_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_1ULP_WIDE_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_1ULP_WIDE_AVX512_AVX2 static inline SIN_1ULP_WIDE_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIN_1ULP_WIDE_AVX512_AVX512 static inline SIN_1ULP_WIDE_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_WIDE_AVX512_AVX2 __m256i sin_1ulp_wide_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SIN_1ULP_WIDE_AVX512_AVX2 __m128i sin_1ulp_wide_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_WIDE_AVX512_AVX2 __m256i sin_1ulp_wide_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIN_1ULP_WIDE_AVX512_AVX2 void sin_1ulp_wide_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v5 = _mm256_set1_epi32(1);
    const __m256 v8 = _mm256_set1_ps(-0x1.d41ec8p-49f); /* -3.24823667e-15 */
    const __m256 v10 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v12 = _mm256_set1_ps(0x1.19f8a4p-22f); /* 2.62606193e-07 */
    const __m256 v13 = _mm256_set1_ps(0x1.320502p-1f); /* 0.597694457 */
    const __m256 v14 = _mm256_set1_ps(0x1.32050cp-1f); /* 0.597694755 */
    const __m256 v15 = _mm256_set1_ps(0x1.0691e4p-21f); /* 4.89074523e-07 */
    const __m256 v21 = _mm256_set1_ps(0x1.11b306p-3f); /* 0.133642241 */
    const __m256 v23 = _mm256_set1_ps(0x1.2febdep+1f); /* 2.3743856 */
    const __m256 v24 = _mm256_set1_ps(0x1.b5537ep-3f); /* 0.213538155 */
    const __m256 v25 = _mm256_set1_ps(-0x1.3bd9c8p-3f); /* -0.154223979 */
    const __m256 v28 = _mm256_set1_ps(0x1.6243b4p-2f); /* 0.345961392 */
    const __m256 v29 = _mm256_set1_ps(0x1.a4d3fep-2f); /* 0.410964936 */
    const __m256 v32 = _mm256_set1_ps(-0x1.467b8ap-3f); /* -0.15941532 */
    const __m256 v33 = _mm256_set1_ps(-0x1.8432fp-7f); /* -0.0118468925 */
    const __m256 v41 = _mm256_set1_ps(0x1.51fd82p-22f); /* 3.14777964e-07 */
    const __m256 v44 = _mm256_set1_ps(0x1.46fb36p-13f); /* 0.00015591683 */
    const __m256 v46 = _mm256_set1_ps(-0x1.8150bp-23f); /* -1.79426365e-07 */
    const __m256 v47 = _mm256_set1_ps(-0x1.493c08p-19f); /* -2.45298816e-06 */
    const __m256 v49 = _mm256_set1_ps(0x1.a0feeap-16f); /* 2.4854884e-05 */
    const __m256 v50 = _mm256_set1_ps(0x1.a04fccp-13f); /* 0.000198512891 */
    const __m256 v53 = _mm256_set1_ps(-0x1.6c1582p-10f); /* -0.0013888703 */
    const __m256 v54 = _mm256_set1_ps(-0x1.1110c8p-7f); /* -0.00833329931 */
    const __m256 v58 = _mm256_set1_ps(0x1.555552p-5f); /* 0.0416666605 */
    const __m256 v59 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v62 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v63 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v66 = _mm256_set1_ps(0x1.84698ap-48f); /* 5.39030295e-15 */
    const __m256 v67 = _mm256_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m256 v72 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v76 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v82 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v86 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v91 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v93 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v96 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v102 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v113 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v117 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v118 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v119 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v121 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v125 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v127 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_and_si256(v4, v5);
    const __m256i v7 = _mm256_cmpeq_epi32(v6, v5);
    const __m256 v9 = _mm256_sub_ps(v2, v3);
    const __m256 v11 = _mm256_fmadd_ps(v9, v10, v0);
    const __m256 v16 = _mm256_mul_ps(v15, v9);
    const __m256 v17 = _mm256_sub_ps(v11, v16);
    const __m256 v18 = _mm256_sub_ps(v17, v11);
    const __m256 v19 = _mm256_fmadd_ps(v14, v9, v18);
    const __m256 v20 = _mm256_fmadd_ps(v9, v13, v19);
    const __m256 v22 = _mm256_fmadd_ps(v17, v17, v21);
    const __m256 v26 = _mm256_blendv_ps(v25, v24, _mm256_castsi256_ps(v7));
    const __m256 v27 = _mm256_fmadd_ps(v22, v23, v26);
    const __m256 v30 = _mm256_blendv_ps(v29, v28, _mm256_castsi256_ps(v7));
    const __m256 v31 = _mm256_fmadd_ps(v27, v22, v30);
    const __m256 v34 = _mm256_blendv_ps(v33, v32, _mm256_castsi256_ps(v7));
    const __m256 v35 = _mm256_fmadd_ps(v22, v31, v34);
    const __m256 v36 = _mm256_mul_ps(v17, v35);
    const __m256 v37 = _mm256_add_ps(v20, v36);
    const __m256 v38 = _mm256_mul_ps(v12, v37);
    const __m256 v39 = _mm256_sub_ps(v11, v38);
    const __m256 v40 = _mm256_blendv_ps(v39, v8, _mm256_castsi256_ps(v7));
    const __m256 v42 = _mm256_mul_ps(v41, v9);
    const __m256 v43 = _mm256_sub_ps(v42, v11);
    const __m256 v45 = _mm256_fmadd_ps(v43, v43, v44);
    const __m256 v48 = _mm256_blendv_ps(v47, v46, _mm256_castsi256_ps(v7));
    const __m256 v51 = _mm256_blendv_ps(v50, v49, _mm256_castsi256_ps(v7));
    const __m256 v52 = _mm256_fmadd_ps(v45, v48, v51);
    const __m256 v55 = _mm256_blendv_ps(v54, v53, _mm256_castsi256_ps(v7));
    const __m256 v56 = _mm256_fmadd_ps(v45, v52, v55);
    const __m256 v57 = _mm256_mul_ps(v39, v39);
    const __m256 v60 = _mm256_blendv_ps(v59, v58, _mm256_castsi256_ps(v7));
    const __m256 v61 = _mm256_fmadd_ps(v56, v57, v60);
    const __m256 v64 = _mm256_blendv_ps(v63, v62, _mm256_castsi256_ps(v7));
    const __m256 v65 = _mm256_fmadd_ps(v61, v57, v64);
    const __m256 v68 = _mm256_sub_ps(v39, v11);
    const __m256 v69 = _mm256_fmadd_ps(v67, v9, v68);
    const __m256 v70 = _mm256_fmadd_ps(v66, v9, v69);
    const __m256 v71 = _mm256_fmadd_ps(v39, v65, v70);
    const __m256 v73 = _mm256_fmadd_ps(v39, v71, v72);
    const __m256 v74 = _mm256_blendv_ps(v71, v73, _mm256_castsi256_ps(v7));
    const __m256 v75 = _mm256_sub_ps(v40, v74);
    const __m256i v78 = _mm256_slli_epi32(v4, 30);
    const __m256i v79 = _mm256_and_si256(v76, v78);
    const __m256 v80 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v75), v79));
    const __m256 v81 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v83 = _mm256_castps_si256(_mm256_cmp_ps(v81, v82, _CMP_NLE_UQ));
    __m256 r0 = v80;
    __m256i any1 = v83;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v84 = _mm256_sub_ps(v81, v81);
        const __m256i v85 = _mm256_castps_si256(v0);
        const __m256i v87 = _mm256_add_epi32(v85, v86);
        const __m256i v89 = _mm256_srli_epi32(v87, 26);
        const __m256d v90l = _mm256_i32gather_pd(sin_1ulp_wide_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v89), _mm_set1_epi32(15)), 8);
        const __m256d v90h = _mm256_i32gather_pd(sin_1ulp_wide_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v89, 1), _mm_set1_epi32(15)), 8);
        const __m256i v92 = _mm256_and_si256(v91, v87);
        const __m256i v94 = _mm256_or_si256(v92, v93);
        const __m256 v95 = _mm256_castsi256_ps(v94);
        const __m256 v97 = _mm256_mul_ps(v95, v96);
        const __m256d v98l = _mm256_cvtps_pd(_mm256_castps256_ps128(v97));
        const __m256d v98h = _mm256_cvtps_pd(_mm256_extractf128_ps(v97, 1));
        const __m256d v99l = _mm256_i32gather_pd(sin_1ulp_wide_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v89), _mm_set1_epi32(15)), 8);
        const __m256d v99h = _mm256_i32gather_pd(sin_1ulp_wide_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v89, 1), _mm_set1_epi32(15)), 8);
        const __m256d v100l = _mm256_mul_pd(v99l, v98l);
        const __m256d v100h = _mm256_mul_pd(v99h, v98h);
        const __m256d v101l = _mm256_fmadd_pd(v90l, v98l, v100l);
        const __m256d v101h = _mm256_fmadd_pd(v90h, v98h, v100h);
        const __m256d v103l = _mm256_add_pd(v101l, v102);
        const __m256d v103h = _mm256_add_pd(v101h, v102);
        const __m256i v104l = sin_1ulp_wide_avx512_bits_f64_avx2(v103l);
        const __m256i v104h = sin_1ulp_wide_avx512_bits_f64_avx2(v103h);
        const __m128i v105l = sin_1ulp_wide_avx512_wrap_avx2(v104l);
        const __m128i v105h = sin_1ulp_wide_avx512_wrap_avx2(v104h);
        const __m256i v105 = _mm256_set_m128i(v105h, v105l);
        const __m256i v107 = _mm256_slli_epi32(v105, 31);
        const __m256d v108l = _mm256_i32gather_pd(sin_1ulp_wide_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v89), _mm_set1_epi32(15)), 8);
        const __m256d v108h = _mm256_i32gather_pd(sin_1ulp_wide_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v89, 1), _mm_set1_epi32(15)), 8);
        const __m256d v109l = _mm256_sub_pd(v103l, v102);
        const __m256d v109h = _mm256_sub_pd(v103h, v102);
        const __m256d v110l = _mm256_sub_pd(v100l, v109l);
        const __m256d v110h = _mm256_sub_pd(v100h, v109h);
        const __m256d v111l = _mm256_fmadd_pd(v90l, v98l, v110l);
        const __m256d v111h = _mm256_fmadd_pd(v90h, v98h, v110h);
        const __m256d v112l = _mm256_fmadd_pd(v108l, v98l, v111l);
        const __m256d v112h = _mm256_fmadd_pd(v108h, v98h, v111h);
        const __m256d v114l = _mm256_mul_pd(v112l, v113);
        const __m256d v114h = _mm256_mul_pd(v112h, v113);
        const __m256d v115l = _mm256_mul_pd(v114l, v114l);
        const __m256d v115h = _mm256_mul_pd(v114h, v114h);
        const __m256d v116l = _mm256_mul_pd(v114l, v115l);
        const __m256d v116h = _mm256_mul_pd(v114h, v115h);
        const __m256d v120l = _mm256_fmadd_pd(v118, v115l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v118, v115h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v115l, v120l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v115h, v120h, v121);
        const __m256d v123l = _mm256_mul_pd(v122l, v115l);
        const __m256d v123h = _mm256_mul_pd(v122h, v115h);
        const __m256d v124l = _mm256_add_pd(v117, v123l);
        const __m256d v124h = _mm256_add_pd(v117, v123h);
        const __m256d v126l = _mm256_fmadd_pd(v124l, v115l, v125);
        const __m256d v126h = _mm256_fmadd_pd(v124h, v115h, v125);
        const __m256d v128l = _mm256_fmadd_pd(v126l, v115l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v126h, v115h, v127);
        const __m256d v129l = _mm256_fmadd_pd(v116l, v128l, v114l);
        const __m256d v129h = _mm256_fmadd_pd(v116h, v128h, v114h);
        const __m128 v130l = _mm256_cvtpd_ps(v129l);
        const __m128 v130h = _mm256_cvtpd_ps(v129h);
        const __m256 v130 = _mm256_set_m128(v130h, v130l);
        const __m256i v131 = sin_1ulp_wide_avx512_bits_f32_avx2(v130);
        const __m256i v132 = _mm256_xor_si256(v107, v131);
        const __m256 v133 = _mm256_castsi256_ps(v132);
        const __m256 v134 = _mm256_add_ps(v84, v133);
        r0 = _mm256_blendv_ps(r0, v134, _mm256_castsi256_ps(v83));
    }
    _mm256_storeu_ps(y, r0);
}

static SIN_1ULP_WIDE_AVX512_AVX2_TARGET void sin_1ulp_wide_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sin_1ulp_wide_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin_1ulp_wide_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SIN_1ULP_WIDE_AVX512_AVX512 __m512d sin_1ulp_wide_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_WIDE_AVX512_AVX512 __m512i sin_1ulp_wide_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_1ULP_WIDE_AVX512_AVX512 __m512i sin_1ulp_wide_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIN_1ULP_WIDE_AVX512_AVX512 void sin_1ulp_wide_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v5 = _mm512_set1_epi32(1);
    const __m512 v8 = _mm512_set1_ps(-0x1.d41ec8p-49f); /* -3.24823667e-15 */
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v12 = _mm512_set1_ps(0x1.19f8a4p-22f); /* 2.62606193e-07 */
    const __m512 v13 = _mm512_set1_ps(0x1.320502p-1f); /* 0.597694457 */
    const __m512 v14 = _mm512_set1_ps(0x1.32050cp-1f); /* 0.597694755 */
    const __m512 v15 = _mm512_set1_ps(0x1.0691e4p-21f); /* 4.89074523e-07 */
    const __m512 v21 = _mm512_set1_ps(0x1.11b306p-3f); /* 0.133642241 */
    const __m512 v23 = _mm512_set1_ps(0x1.2febdep+1f); /* 2.3743856 */
    const __m512 v24 = _mm512_set1_ps(0x1.b5537ep-3f); /* 0.213538155 */
    const __m512 v25 = _mm512_set1_ps(-0x1.3bd9c8p-3f); /* -0.154223979 */
    const __m512 v28 = _mm512_set1_ps(0x1.6243b4p-2f); /* 0.345961392 */
    const __m512 v29 = _mm512_set1_ps(0x1.a4d3fep-2f); /* 0.410964936 */
    const __m512 v32 = _mm512_set1_ps(-0x1.467b8ap-3f); /* -0.15941532 */
    const __m512 v33 = _mm512_set1_ps(-0x1.8432fp-7f); /* -0.0118468925 */
    const __m512 v41 = _mm512_set1_ps(0x1.51fd82p-22f); /* 3.14777964e-07 */
    const __m512 v44 = _mm512_set1_ps(0x1.46fb36p-13f); /* 0.00015591683 */
    const __m512 v46 = _mm512_set1_ps(-0x1.8150bp-23f); /* -1.79426365e-07 */
    const __m512 v47 = _mm512_set1_ps(-0x1.493c08p-19f); /* -2.45298816e-06 */
    const __m512 v49 = _mm512_set1_ps(0x1.a0feeap-16f); /* 2.4854884e-05 */
    const __m512 v50 = _mm512_set1_ps(0x1.a04fccp-13f); /* 0.000198512891 */
    const __m512 v53 = _mm512_set1_ps(-0x1.6c1582p-10f); /* -0.0013888703 */
    const __m512 v54 = _mm512_set1_ps(-0x1.1110c8p-7f); /* -0.00833329931 */
    const __m512 v58 = _mm512_set1_ps(0x1.555552p-5f); /* 0.0416666605 */
    const __m512 v59 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v62 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v63 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v66 = _mm512_set1_ps(0x1.84698ap-48f); /* 5.39030295e-15 */
    const __m512 v67 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v72 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v76 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v82 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v86 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v91 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v93 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v96 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v102 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512d v113 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v117 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v118 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v119 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v121 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v125 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v127 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table2 + 8);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_fmadd_ps(v0_0, v1, v2);
    const __m512 v3_1 = _mm512_fmadd_ps(v0_1, v1, v2);
    const __m512i v4_0 = _mm512_castps_si512(v3_0);
    const __m512i v4_1 = _mm512_castps_si512(v3_1);
    const __m512i v6_0 = _mm512_and_si512(v4_0, v5);
    const __m512i v6_1 = _mm512_and_si512(v4_1, v5);
    const __mmask16 v7_0 = _mm512_cmpeq_epi32_mask(v6_0, v5);
    const __mmask16 v7_1 = _mm512_cmpeq_epi32_mask(v6_1, v5);
    const __m512 v9_0 = _mm512_sub_ps(v2, v3_0);
    const __m512 v9_1 = _mm512_sub_ps(v2, v3_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v9_0, v10, v0_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v9_1, v10, v0_1);
    const __m512 v16_0 = _mm512_mul_ps(v15, v9_0);
    const __m512 v16_1 = _mm512_mul_ps(v15, v9_1);
    const __m512 v17_0 = _mm512_sub_ps(v11_0, v16_0);
    const __m512 v17_1 = _mm512_sub_ps(v11_1, v16_1);
    const __m512 v18_0 = _mm512_sub_ps(v17_0, v11_0);
    const __m512 v18_1 = _mm512_sub_ps(v17_1, v11_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v14, v9_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v14, v9_1, v18_1);
    const __m512 v20_0 = _mm512_fmadd_ps(v9_0, v13, v19_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v9_1, v13, v19_1);
    const __m512 v22_0 = _mm512_fmadd_ps(v17_0, v17_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v17_1, v17_1, v21);
    const __m512 v26_0 = _mm512_mask_blend_ps(v7_0, v25, v24);
    const __m512 v26_1 = _mm512_mask_blend_ps(v7_1, v25, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v22_0, v23, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v22_1, v23, v26_1);
    const __m512 v30_0 = _mm512_mask_blend_ps(v7_0, v29, v28);
    const __m512 v30_1 = _mm512_mask_blend_ps(v7_1, v29, v28);
    const __m512 v31_0 = _mm512_fmadd_ps(v27_0, v22_0, v30_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v27_1, v22_1, v30_1);
    const __m512 v34_0 = _mm512_mask_blend_ps(v7_0, v33, v32);
    const __m512 v34_1 = _mm512_mask_blend_ps(v7_1, v33, v32);
    const __m512 v35_0 = _mm512_fmadd_ps(v22_0, v31_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v22_1, v31_1, v34_1);
    const __m512 v36_0 = _mm512_mul_ps(v17_0, v35_0);
    const __m512 v36_1 = _mm512_mul_ps(v17_1, v35_1);
    const __m512 v37_0 = _mm512_add_ps(v20_0, v36_0);
    const __m512 v37_1 = _mm512_add_ps(v20_1, v36_1);
    const __m512 v38_0 = _mm512_mul_ps(v12, v37_0);
    const __m512 v38_1 = _mm512_mul_ps(v12, v37_1);
    const __m512 v39_0 = _mm512_sub_ps(v11_0, v38_0);
    const __m512 v39_1 = _mm512_sub_ps(v11_1, v38_1);
    const __m512 v40_0 = _mm512_mask_blend_ps(v7_0, v39_0, v8);
    const __m512 v40_1 = _mm512_mask_blend_ps(v7_1, v39_1, v8);
    const __m512 v42_0 = _mm512_mul_ps(v41, v9_0);
    const __m512 v42_1 = _mm512_mul_ps(v41, v9_1);
    const __m512 v43_0 = _mm512_sub_ps(v42_0, v11_0);
    const __m512 v43_1 = _mm512_sub_ps(v42_1, v11_1);
    const __m512 v45_0 = _mm512_fmadd_ps(v43_0, v43_0, v44);
    const __m512 v45_1 = _mm512_fmadd_ps(v43_1, v43_1, v44);
    const __m512 v48_0 = _mm512_mask_blend_ps(v7_0, v47, v46);
    const __m512 v48_1 = _mm512_mask_blend_ps(v7_1, v47, v46);
    const __m512 v51_0 = _mm512_mask_blend_ps(v7_0, v50, v49);
    const __m512 v51_1 = _mm512_mask_blend_ps(v7_1, v50, v49);
    const __m512 v52_0 = _mm512_fmadd_ps(v45_0, v48_0, v51_0);
    const __m512 v52_1 = _mm512_fmadd_ps(v45_1, v48_1, v51_1);
    const __m512 v55_0 = _mm512_mask_blend_ps(v7_0, v54, v53);
    const __m512 v55_1 = _mm512_mask_blend_ps(v7_1, v54, v53);
    const __m512 v56_0 = _mm512_fmadd_ps(v45_0, v52_0, v55_0);
    const __m512 v56_1 = _mm512_fmadd_ps(v45_1, v52_1, v55_1);
    const __m512 v57_0 = _mm512_mul_ps(v39_0, v39_0);
    const __m512 v57_1 = _mm512_mul_ps(v39_1, v39_1);
    const __m512 v60_0 = _mm512_mask_blend_ps(v7_0, v59, v58);
    const __m512 v60_1 = _mm512_mask_blend_ps(v7_1, v59, v58);
    const __m512 v61_0 = _mm512_fmadd_ps(v56_0, v57_0, v60_0);
    const __m512 v61_1 = _mm512_fmadd_ps(v56_1, v57_1, v60_1);
    const __m512 v64_0 = _mm512_mask_blend_ps(v7_0, v63, v62);
    const __m512 v64_1 = _mm512_mask_blend_ps(v7_1, v63, v62);
    const __m512 v65_0 = _mm512_fmadd_ps(v61_0, v57_0, v64_0);
    const __m512 v65_1 = _mm512_fmadd_ps(v61_1, v57_1, v64_1);
    const __m512 v68_0 = _mm512_sub_ps(v39_0, v11_0);
    const __m512 v68_1 = _mm512_sub_ps(v39_1, v11_1);
    const __m512 v69_0 = _mm512_fmadd_ps(v67, v9_0, v68_0);
    const __m512 v69_1 = _mm512_fmadd_ps(v67, v9_1, v68_1);
    const __m512 v70_0 = _mm512_fmadd_ps(v66, v9_0, v69_0);
    const __m512 v70_1 = _mm512_fmadd_ps(v66, v9_1, v69_1);
    const __m512 v71_0 = _mm512_fmadd_ps(v39_0, v65_0, v70_0);
    const __m512 v71_1 = _mm512_fmadd_ps(v39_1, v65_1, v70_1);
    const __m512 v73_0 = _mm512_fmadd_ps(v39_0, v71_0, v72);
    const __m512 v73_1 = _mm512_fmadd_ps(v39_1, v71_1, v72);
    const __m512 v74_0 = _mm512_mask_blend_ps(v7_0, v71_0, v73_0);
    const __m512 v74_1 = _mm512_mask_blend_ps(v7_1, v71_1, v73_1);
    const __m512 v75_0 = _mm512_sub_ps(v40_0, v74_0);
    const __m512 v75_1 = _mm512_sub_ps(v40_1, v74_1);
    const __m512i v78_0 = _mm512_slli_epi32(v4_0, 30);
    const __m512i v78_1 = _mm512_slli_epi32(v4_1, 30);
    const __m512i v79_0 = _mm512_and_si512(v76, v78_0);
    const __m512i v79_1 = _mm512_and_si512(v76, v78_1);
    const __m512 v80_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v75_0), v79_0));
    const __m512 v80_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v75_1), v79_1));
    const __m512 v81_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v81_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v83_0 = _mm512_cmp_ps_mask(v81_0, v82, _CMP_NLE_UQ);
    const __mmask16 v83_1 = _mm512_cmp_ps_mask(v81_1, v82, _CMP_NLE_UQ);
    __m512 r0_0 = v80_0;
    __m512 r0_1 = v80_1;
    __mmask16 any1 = v83_0;
    any1 = (__mmask16)(any1 | v83_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v84_0 = _mm512_sub_ps(v81_0, v81_0);
        const __m512 v84_1 = _mm512_sub_ps(v81_1, v81_1);
        const __m512i v85_0 = _mm512_castps_si512(v0_0);
        const __m512i v85_1 = _mm512_castps_si512(v0_1);
        const __m512i v87_0 = _mm512_add_epi32(v85_0, v86);
        const __m512i v87_1 = _mm512_add_epi32(v85_1, v86);
        const __m512i v89_0 = _mm512_srli_epi32(v87_0, 26);
        const __m512i v89_1 = _mm512_srli_epi32(v87_1, 26);
        const __m512d v90_0l = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v89_0), t0_0, t0_1);
        const __m512d v90_0h = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v89_0, 1), t0_0, t0_1);
        const __m512d v90_1l = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v89_1), t0_0, t0_1);
        const __m512d v90_1h = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v89_1, 1), t0_0, t0_1);
        const __m512i v92_0 = _mm512_and_si512(v91, v87_0);
        const __m512i v92_1 = _mm512_and_si512(v91, v87_1);
        const __m512i v94_0 = _mm512_or_si512(v92_0, v93);
        const __m512i v94_1 = _mm512_or_si512(v92_1, v93);
        const __m512 v95_0 = _mm512_castsi512_ps(v94_0);
        const __m512 v95_1 = _mm512_castsi512_ps(v94_1);
        const __m512 v97_0 = _mm512_mul_ps(v95_0, v96);
        const __m512 v97_1 = _mm512_mul_ps(v95_1, v96);
        const __m512d v98_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v97_0));
        const __m512d v98_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v97_0, 1));
        const __m512d v98_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v97_1));
        const __m512d v98_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v97_1, 1));
        const __m512d v99_0l = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v89_0), t1_0, t1_1);
        const __m512d v99_0h = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v89_0, 1), t1_0, t1_1);
        const __m512d v99_1l = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v89_1), t1_0, t1_1);
        const __m512d v99_1h = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v89_1, 1), t1_0, t1_1);
        const __m512d v100_0l = _mm512_mul_pd(v99_0l, v98_0l);
        const __m512d v100_0h = _mm512_mul_pd(v99_0h, v98_0h);
        const __m512d v100_1l = _mm512_mul_pd(v99_1l, v98_1l);
        const __m512d v100_1h = _mm512_mul_pd(v99_1h, v98_1h);
        const __m512d v101_0l = _mm512_fmadd_pd(v90_0l, v98_0l, v100_0l);
        const __m512d v101_0h = _mm512_fmadd_pd(v90_0h, v98_0h, v100_0h);
        const __m512d v101_1l = _mm512_fmadd_pd(v90_1l, v98_1l, v100_1l);
        const __m512d v101_1h = _mm512_fmadd_pd(v90_1h, v98_1h, v100_1h);
        const __m512d v103_0l = _mm512_add_pd(v101_0l, v102);
        const __m512d v103_0h = _mm512_add_pd(v101_0h, v102);
        const __m512d v103_1l = _mm512_add_pd(v101_1l, v102);
        const __m512d v103_1h = _mm512_add_pd(v101_1h, v102);
        const __m512i v104_0l = sin_1ulp_wide_avx512_bits_f64_avx512(v103_0l);
        const __m512i v104_0h = sin_1ulp_wide_avx512_bits_f64_avx512(v103_0h);
        const __m512i v104_1l = sin_1ulp_wide_avx512_bits_f64_avx512(v103_1l);
        const __m512i v104_1h = sin_1ulp_wide_avx512_bits_f64_avx512(v103_1h);
        const __m256i v105_0l = _mm512_cvtepi64_epi32(v104_0l);
        const __m256i v105_0h = _mm512_cvtepi64_epi32(v104_0h);
        const __m512i v105_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v105_0l), v105_0h, 1);
        const __m256i v105_1l = _mm512_cvtepi64_epi32(v104_1l);
        const __m256i v105_1h = _mm512_cvtepi64_epi32(v104_1h);
        const __m512i v105_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v105_1l), v105_1h, 1);
        const __m512i v107_0 = _mm512_slli_epi32(v105_0, 31);
        const __m512i v107_1 = _mm512_slli_epi32(v105_1, 31);
        const __m512d v108_0l = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v89_0), t2_0, t2_1);
        const __m512d v108_0h = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v89_0, 1), t2_0, t2_1);
        const __m512d v108_1l = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v89_1), t2_0, t2_1);
        const __m512d v108_1h = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v89_1, 1), t2_0, t2_1);
        const __m512d v109_0l = _mm512_sub_pd(v103_0l, v102);
        const __m512d v109_0h = _mm512_sub_pd(v103_0h, v102);
        const __m512d v109_1l = _mm512_sub_pd(v103_1l, v102);
        const __m512d v109_1h = _mm512_sub_pd(v103_1h, v102);
        const __m512d v110_0l = _mm512_sub_pd(v100_0l, v109_0l);
        const __m512d v110_0h = _mm512_sub_pd(v100_0h, v109_0h);
        const __m512d v110_1l = _mm512_sub_pd(v100_1l, v109_1l);
        const __m512d v110_1h = _mm512_sub_pd(v100_1h, v109_1h);
        const __m512d v111_0l = _mm512_fmadd_pd(v90_0l, v98_0l, v110_0l);
        const __m512d v111_0h = _mm512_fmadd_pd(v90_0h, v98_0h, v110_0h);
        const __m512d v111_1l = _mm512_fmadd_pd(v90_1l, v98_1l, v110_1l);
        const __m512d v111_1h = _mm512_fmadd_pd(v90_1h, v98_1h, v110_1h);
        const __m512d v112_0l = _mm512_fmadd_pd(v108_0l, v98_0l, v111_0l);
        const __m512d v112_0h = _mm512_fmadd_pd(v108_0h, v98_0h, v111_0h);
        const __m512d v112_1l = _mm512_fmadd_pd(v108_1l, v98_1l, v111_1l);
        const __m512d v112_1h = _mm512_fmadd_pd(v108_1h, v98_1h, v111_1h);
        const __m512d v114_0l = _mm512_mul_pd(v112_0l, v113);
        const __m512d v114_0h = _mm512_mul_pd(v112_0h, v113);
        const __m512d v114_1l = _mm512_mul_pd(v112_1l, v113);
        const __m512d v114_1h = _mm512_mul_pd(v112_1h, v113);
        const __m512d v115_0l = _mm512_mul_pd(v114_0l, v114_0l);
        const __m512d v115_0h = _mm512_mul_pd(v114_0h, v114_0h);
        const __m512d v115_1l = _mm512_mul_pd(v114_1l, v114_1l);
        const __m512d v115_1h = _mm512_mul_pd(v114_1h, v114_1h);
        const __m512d v116_0l = _mm512_mul_pd(v114_0l, v115_0l);
        const __m512d v116_0h = _mm512_mul_pd(v114_0h, v115_0h);
        const __m512d v116_1l = _mm512_mul_pd(v114_1l, v115_1l);
        const __m512d v116_1h = _mm512_mul_pd(v114_1h, v115_1h);
        const __m512d v120_0l = _mm512_fmadd_pd(v118, v115_0l, v119);
        const __m512d v120_0h = _mm512_fmadd_pd(v118, v115_0h, v119);
        const __m512d v120_1l = _mm512_fmadd_pd(v118, v115_1l, v119);
        const __m512d v120_1h = _mm512_fmadd_pd(v118, v115_1h, v119);
        const __m512d v122_0l = _mm512_fmadd_pd(v115_0l, v120_0l, v121);
        const __m512d v122_0h = _mm512_fmadd_pd(v115_0h, v120_0h, v121);
        const __m512d v122_1l = _mm512_fmadd_pd(v115_1l, v120_1l, v121);
        const __m512d v122_1h = _mm512_fmadd_pd(v115_1h, v120_1h, v121);
        const __m512d v123_0l = _mm512_mul_pd(v122_0l, v115_0l);
        const __m512d v123_0h = _mm512_mul_pd(v122_0h, v115_0h);
        const __m512d v123_1l = _mm512_mul_pd(v122_1l, v115_1l);
        const __m512d v123_1h = _mm512_mul_pd(v122_1h, v115_1h);
        const __m512d v124_0l = _mm512_add_pd(v117, v123_0l);
        const __m512d v124_0h = _mm512_add_pd(v117, v123_0h);
        const __m512d v124_1l = _mm512_add_pd(v117, v123_1l);
        const __m512d v124_1h = _mm512_add_pd(v117, v123_1h);
        const __m512d v126_0l = _mm512_fmadd_pd(v124_0l, v115_0l, v125);
        const __m512d v126_0h = _mm512_fmadd_pd(v124_0h, v115_0h, v125);
        const __m512d v126_1l = _mm512_fmadd_pd(v124_1l, v115_1l, v125);
        const __m512d v126_1h = _mm512_fmadd_pd(v124_1h, v115_1h, v125);
        const __m512d v128_0l = _mm512_fmadd_pd(v126_0l, v115_0l, v127);
        const __m512d v128_0h = _mm512_fmadd_pd(v126_0h, v115_0h, v127);
        const __m512d v128_1l = _mm512_fmadd_pd(v126_1l, v115_1l, v127);
        const __m512d v128_1h = _mm512_fmadd_pd(v126_1h, v115_1h, v127);
        const __m512d v129_0l = _mm512_fmadd_pd(v116_0l, v128_0l, v114_0l);
        const __m512d v129_0h = _mm512_fmadd_pd(v116_0h, v128_0h, v114_0h);
        const __m512d v129_1l = _mm512_fmadd_pd(v116_1l, v128_1l, v114_1l);
        const __m512d v129_1h = _mm512_fmadd_pd(v116_1h, v128_1h, v114_1h);
        const __m256 v130_0l = _mm512_cvtpd_ps(v129_0l);
        const __m256 v130_0h = _mm512_cvtpd_ps(v129_0h);
        const __m512 v130_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v130_0l), v130_0h, 1);
        const __m256 v130_1l = _mm512_cvtpd_ps(v129_1l);
        const __m256 v130_1h = _mm512_cvtpd_ps(v129_1h);
        const __m512 v130_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v130_1l), v130_1h, 1);
        const __m512i v131_0 = sin_1ulp_wide_avx512_bits_f32_avx512(v130_0);
        const __m512i v131_1 = sin_1ulp_wide_avx512_bits_f32_avx512(v130_1);
        const __m512i v132_0 = _mm512_xor_si512(v107_0, v131_0);
        const __m512i v132_1 = _mm512_xor_si512(v107_1, v131_1);
        const __m512 v133_0 = _mm512_castsi512_ps(v132_0);
        const __m512 v133_1 = _mm512_castsi512_ps(v132_1);
        const __m512 v134_0 = _mm512_add_ps(v84_0, v133_0);
        const __m512 v134_1 = _mm512_add_ps(v84_1, v133_1);
        r0_0 = _mm512_mask_blend_ps(v83_0, r0_0, v134_0);
        r0_1 = _mm512_mask_blend_ps(v83_1, r0_1, v134_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static SIN_1ULP_WIDE_AVX512_AVX512_TARGET void sin_1ulp_wide_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v5 = _mm512_set1_epi32(1);
    const __m512 v8 = _mm512_set1_ps(-0x1.d41ec8p-49f); /* -3.24823667e-15 */
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v12 = _mm512_set1_ps(0x1.19f8a4p-22f); /* 2.62606193e-07 */
    const __m512 v13 = _mm512_set1_ps(0x1.320502p-1f); /* 0.597694457 */
    const __m512 v14 = _mm512_set1_ps(0x1.32050cp-1f); /* 0.597694755 */
    const __m512 v15 = _mm512_set1_ps(0x1.0691e4p-21f); /* 4.89074523e-07 */
    const __m512 v21 = _mm512_set1_ps(0x1.11b306p-3f); /* 0.133642241 */
    const __m512 v23 = _mm512_set1_ps(0x1.2febdep+1f); /* 2.3743856 */
    const __m512 v24 = _mm512_set1_ps(0x1.b5537ep-3f); /* 0.213538155 */
    const __m512 v25 = _mm512_set1_ps(-0x1.3bd9c8p-3f); /* -0.154223979 */
    const __m512 v28 = _mm512_set1_ps(0x1.6243b4p-2f); /* 0.345961392 */
    const __m512 v29 = _mm512_set1_ps(0x1.a4d3fep-2f); /* 0.410964936 */
    const __m512 v32 = _mm512_set1_ps(-0x1.467b8ap-3f); /* -0.15941532 */
    const __m512 v33 = _mm512_set1_ps(-0x1.8432fp-7f); /* -0.0118468925 */
    const __m512 v41 = _mm512_set1_ps(0x1.51fd82p-22f); /* 3.14777964e-07 */
    const __m512 v44 = _mm512_set1_ps(0x1.46fb36p-13f); /* 0.00015591683 */
    const __m512 v46 = _mm512_set1_ps(-0x1.8150bp-23f); /* -1.79426365e-07 */
    const __m512 v47 = _mm512_set1_ps(-0x1.493c08p-19f); /* -2.45298816e-06 */
    const __m512 v49 = _mm512_set1_ps(0x1.a0feeap-16f); /* 2.4854884e-05 */
    const __m512 v50 = _mm512_set1_ps(0x1.a04fccp-13f); /* 0.000198512891 */
    const __m512 v53 = _mm512_set1_ps(-0x1.6c1582p-10f); /* -0.0013888703 */
    const __m512 v54 = _mm512_set1_ps(-0x1.1110c8p-7f); /* -0.00833329931 */
    const __m512 v58 = _mm512_set1_ps(0x1.555552p-5f); /* 0.0416666605 */
    const __m512 v59 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v62 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v63 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v66 = _mm512_set1_ps(0x1.84698ap-48f); /* 5.39030295e-15 */
    const __m512 v67 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v72 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v76 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v82 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v86 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v91 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v93 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v96 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v102 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512d v113 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v117 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v118 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v119 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v121 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v125 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v127 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(sin_1ulp_wide_avx512_table2 + 8);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_and_si512(v4, v5);
    const __mmask16 v7 = _mm512_cmpeq_epi32_mask(v6, v5);
    const __m512 v9 = _mm512_sub_ps(v2, v3);
    const __m512 v11 = _mm512_fmadd_ps(v9, v10, v0);
    const __m512 v16 = _mm512_mul_ps(v15, v9);
    const __m512 v17 = _mm512_sub_ps(v11, v16);
    const __m512 v18 = _mm512_sub_ps(v17, v11);
    const __m512 v19 = _mm512_fmadd_ps(v14, v9, v18);
    const __m512 v20 = _mm512_fmadd_ps(v9, v13, v19);
    const __m512 v22 = _mm512_fmadd_ps(v17, v17, v21);
    const __m512 v26 = _mm512_mask_blend_ps(v7, v25, v24);
    const __m512 v27 = _mm512_fmadd_ps(v22, v23, v26);
    const __m512 v30 = _mm512_mask_blend_ps(v7, v29, v28);
    const __m512 v31 = _mm512_fmadd_ps(v27, v22, v30);
    const __m512 v34 = _mm512_mask_blend_ps(v7, v33, v32);
    const __m512 v35 = _mm512_fmadd_ps(v22, v31, v34);
    const __m512 v36 = _mm512_mul_ps(v17, v35);
    const __m512 v37 = _mm512_add_ps(v20, v36);
    const __m512 v38 = _mm512_mul_ps(v12, v37);
    const __m512 v39 = _mm512_sub_ps(v11, v38);
    const __m512 v40 = _mm512_mask_blend_ps(v7, v39, v8);
    const __m512 v42 = _mm512_mul_ps(v41, v9);
    const __m512 v43 = _mm512_sub_ps(v42, v11);
    const __m512 v45 = _mm512_fmadd_ps(v43, v43, v44);
    const __m512 v48 = _mm512_mask_blend_ps(v7, v47, v46);
    const __m512 v51 = _mm512_mask_blend_ps(v7, v50, v49);
    const __m512 v52 = _mm512_fmadd_ps(v45, v48, v51);
    const __m512 v55 = _mm512_mask_blend_ps(v7, v54, v53);
    const __m512 v56 = _mm512_fmadd_ps(v45, v52, v55);
    const __m512 v57 = _mm512_mul_ps(v39, v39);
    const __m512 v60 = _mm512_mask_blend_ps(v7, v59, v58);
    const __m512 v61 = _mm512_fmadd_ps(v56, v57, v60);
    const __m512 v64 = _mm512_mask_blend_ps(v7, v63, v62);
    const __m512 v65 = _mm512_fmadd_ps(v61, v57, v64);
    const __m512 v68 = _mm512_sub_ps(v39, v11);
    const __m512 v69 = _mm512_fmadd_ps(v67, v9, v68);
    const __m512 v70 = _mm512_fmadd_ps(v66, v9, v69);
    const __m512 v71 = _mm512_fmadd_ps(v39, v65, v70);
    const __m512 v73 = _mm512_fmadd_ps(v39, v71, v72);
    const __m512 v74 = _mm512_mask_blend_ps(v7, v71, v73);
    const __m512 v75 = _mm512_sub_ps(v40, v74);
    const __m512i v78 = _mm512_slli_epi32(v4, 30);
    const __m512i v79 = _mm512_and_si512(v76, v78);
    const __m512 v80 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v75), v79));
    const __m512 v81 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v83 = _mm512_cmp_ps_mask(v81, v82, _CMP_NLE_UQ);
    __m512 r0 = v80;
    __mmask16 any1 = v83;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v84 = _mm512_sub_ps(v81, v81);
        const __m512i v85 = _mm512_castps_si512(v0);
        const __m512i v87 = _mm512_add_epi32(v85, v86);
        const __m512i v89 = _mm512_srli_epi32(v87, 26);
        const __m512d v90l = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v89), t0_0, t0_1);
        const __m512d v90h = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v89, 1), t0_0, t0_1);
        const __m512i v92 = _mm512_and_si512(v91, v87);
        const __m512i v94 = _mm512_or_si512(v92, v93);
        const __m512 v95 = _mm512_castsi512_ps(v94);
        const __m512 v97 = _mm512_mul_ps(v95, v96);
        const __m512d v98l = _mm512_cvtps_pd(_mm512_castps512_ps256(v97));
        const __m512d v98h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v97, 1));
        const __m512d v99l = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v89), t1_0, t1_1);
        const __m512d v99h = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v89, 1), t1_0, t1_1);
        const __m512d v100l = _mm512_mul_pd(v99l, v98l);
        const __m512d v100h = _mm512_mul_pd(v99h, v98h);
        const __m512d v101l = _mm512_fmadd_pd(v90l, v98l, v100l);
        const __m512d v101h = _mm512_fmadd_pd(v90h, v98h, v100h);
        const __m512d v103l = _mm512_add_pd(v101l, v102);
        const __m512d v103h = _mm512_add_pd(v101h, v102);
        const __m512i v104l = sin_1ulp_wide_avx512_bits_f64_avx512(v103l);
        const __m512i v104h = sin_1ulp_wide_avx512_bits_f64_avx512(v103h);
        const __m256i v105l = _mm512_cvtepi64_epi32(v104l);
        const __m256i v105h = _mm512_cvtepi64_epi32(v104h);
        const __m512i v105 = _mm512_inserti32x8(_mm512_castsi256_si512(v105l), v105h, 1);
        const __m512i v107 = _mm512_slli_epi32(v105, 31);
        const __m512d v108l = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v89), t2_0, t2_1);
        const __m512d v108h = sin_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v89, 1), t2_0, t2_1);
        const __m512d v109l = _mm512_sub_pd(v103l, v102);
        const __m512d v109h = _mm512_sub_pd(v103h, v102);
        const __m512d v110l = _mm512_sub_pd(v100l, v109l);
        const __m512d v110h = _mm512_sub_pd(v100h, v109h);
        const __m512d v111l = _mm512_fmadd_pd(v90l, v98l, v110l);
        const __m512d v111h = _mm512_fmadd_pd(v90h, v98h, v110h);
        const __m512d v112l = _mm512_fmadd_pd(v108l, v98l, v111l);
        const __m512d v112h = _mm512_fmadd_pd(v108h, v98h, v111h);
        const __m512d v114l = _mm512_mul_pd(v112l, v113);
        const __m512d v114h = _mm512_mul_pd(v112h, v113);
        const __m512d v115l = _mm512_mul_pd(v114l, v114l);
        const __m512d v115h = _mm512_mul_pd(v114h, v114h);
        const __m512d v116l = _mm512_mul_pd(v114l, v115l);
        const __m512d v116h = _mm512_mul_pd(v114h, v115h);
        const __m512d v120l = _mm512_fmadd_pd(v118, v115l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v118, v115h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v115l, v120l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v115h, v120h, v121);
        const __m512d v123l = _mm512_mul_pd(v122l, v115l);
        const __m512d v123h = _mm512_mul_pd(v122h, v115h);
        const __m512d v124l = _mm512_add_pd(v117, v123l);
        const __m512d v124h = _mm512_add_pd(v117, v123h);
        const __m512d v126l = _mm512_fmadd_pd(v124l, v115l, v125);
        const __m512d v126h = _mm512_fmadd_pd(v124h, v115h, v125);
        const __m512d v128l = _mm512_fmadd_pd(v126l, v115l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v126h, v115h, v127);
        const __m512d v129l = _mm512_fmadd_pd(v116l, v128l, v114l);
        const __m512d v129h = _mm512_fmadd_pd(v116h, v128h, v114h);
        const __m256 v130l = _mm512_cvtpd_ps(v129l);
        const __m256 v130h = _mm512_cvtpd_ps(v129h);
        const __m512 v130 = _mm512_insertf32x8(_mm512_castps256_ps512(v130l), v130h, 1);
        const __m512i v131 = sin_1ulp_wide_avx512_bits_f32_avx512(v130);
        const __m512i v132 = _mm512_xor_si512(v107, v131);
        const __m512 v133 = _mm512_castsi512_ps(v132);
        const __m512 v134 = _mm512_add_ps(v84, v133);
        r0 = _mm512_mask_blend_ps(v83, r0, v134);
    }
    _mm512_storeu_ps(y, r0);
}

static SIN_1ULP_WIDE_AVX512_AVX512_TARGET void sin_1ulp_wide_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sin_1ulp_wide_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sin_1ulp_wide_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin_1ulp_wide_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_1ULP_WIDE_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_1ulp_wide_avx512_level(void) {
#if defined(SIN_1ULP_WIDE_AVX512_FORCE_ISA)
    return SIN_1ULP_WIDE_AVX512_FORCE_ISA;
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

float sin_1ulp_wide_avx512(float x) {
    return sin_1ulp_wide_avx512_element(x);
}

void sin_1ulp_wide_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_1ulp_wide_avx512_level();
    if (level == 2) {
        sin_1ulp_wide_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_1ulp_wide_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sin_1ulp_wide_avx512_array_portable(x, y, n);
}
