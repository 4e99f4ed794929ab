/* sincos_1ulp_avx512: sincos
 *
 *   target       sincos, sin x0; cos x0, f32
 *   domain       every input
 *   max error    0.951498 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7c6d1ap+11 (-3043.40942, encoding 0xc53e368d)
 *   result there -0x1.6d169cp-1 (-0.713063121, encoding 0xbf368b4e)
 *   mean error   0.138986 ulp
 *   misrounded   74489494 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           650d78a8d1358b9e5df4c377cbb4db0d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target sincos --fmt f32 --max-ulp 1 --isa avx512 --time 55s --seed 2 --threads 1 --archive sincos_1ulp_avx512.db
 *                time: 0.3685 ns/element as avx512 code (inputs mean)
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
#include "sincos_1ulp_avx512.h"

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
static inline float sincos_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t sincos_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sincos_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sincos_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sincos_1ulp_avx512_addbits_f32(float a, int32_t b) {
    return sincos_1ulp_avx512_frombits_f32((int32_t)((uint32_t)sincos_1ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static inline float sincos_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t sincos_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sincos_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sincos_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const double sincos_1ulp_avx512_table0[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double sincos_1ulp_avx512_table1[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double sincos_1ulp_avx512_table2[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline void sincos_1ulp_avx512_element(float x, float *y0, float *y1) {
    const float v0 = x;
    const float v1 = -0x1.45f306p-1f; /* -0.636619747 */
    const float v2 = 0x1.8p+23f; /* 12582912 */
    const float v3 = sincos_1ulp_avx512_fma_f32(v0, v1, v2);
    const int32_t v4 = sincos_1ulp_avx512_bits_f32(v3);
    const int32_t v5 = 31;
    const int32_t v6 = sincos_1ulp_avx512_shl_i32(v4, v5);
    const int32_t v7 = 0;
    const int v8 = v6 < v7;
    const float v9 = v2 - v3;
    const float v10 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v11 = sincos_1ulp_avx512_fma_f32(v9, v10, v0);
    const float v12 = 0x1.5110c2p-22f; /* 3.13916672e-07 */
    const float v13 = v12 * v9;
    const float v14 = v11 - v13;
    const float v15 = -0x1.a6442p-4f; /* -0.103092313 */
    const float v16 = sincos_1ulp_avx512_fma_f32(v14, v14, v15);
    const float v17 = 0x1.996c6cp-16f; /* 2.44035436e-05 */
    const float v18 = -0x1.6a0eep-10f; /* -0.00138114206 */
    const float v19 = sincos_1ulp_avx512_fma_f32(v16, v17, v18);
    const float v20 = 0x1.52fe74p-5f; /* 0.0413810983 */
    const float v21 = sincos_1ulp_avx512_fma_f32(v16, v19, v20);
    const float v22 = -0x1.fb9dd2p-2f; /* -0.495719224 */
    const float v23 = sincos_1ulp_avx512_fma_f32(v16, v21, v22);
    const float v24 = 0x1.846988p-48f; /* 5.39030253e-15 */
    const float v25 = v9 * v24;
    const float v26 = 0x1.5110b4p-22f; /* 3.13916473e-07 */
    const float v27 = v14 - v11;
    const float v28 = sincos_1ulp_avx512_fma_f32(v26, v9, v27);
    const float v29 = v25 + v28;
    const float v30 = sincos_1ulp_avx512_fma_f32(v23, v14, v29);
    const float v31 = 0x1p+0f; /* 1 */
    const float v32 = sincos_1ulp_avx512_fma_f32(v30, v14, v31);
    const float v33 = 0x1.99b346p-13f; /* 0.000195360321 */
    const float v34 = -0x1.0f0d46p-7f; /* -0.00827184599 */
    const float v35 = sincos_1ulp_avx512_fma_f32(v16, v33, v34);
    const float v36 = 0x1.51d3d2p-3f; /* 0.164954796 */
    const float v37 = sincos_1ulp_avx512_fma_f32(v16, v35, v36);
    const float v38 = 0x1.181022p-6f; /* 0.0170936901 */
    const float v39 = sincos_1ulp_avx512_fma_f32(v16, v37, v38);
    const float v40 = sincos_1ulp_avx512_fma_f32(v39, v14, v29);
    const float v41 = v14 - v40;
    const float v42 = v8 ? v32 : v41;
    const int32_t v43 = INT32_MIN; /* 0x80000000 */
    const int32_t v44 = 30;
    const int32_t v45 = sincos_1ulp_avx512_shl_i32(v4, v44);
    const int32_t v46 = v43 & v45;
    const int32_t v47 = v46 ^ v6;
    const float v48 = sincos_1ulp_avx512_addbits_f32(v42, v47);
    const float v49 = v8 ? v41 : v32;
    const float v50 = sincos_1ulp_avx512_addbits_f32(v49, v46);
    const float v51 = sincos_1ulp_avx512_abs_f32(v0);
    const float v52 = 0x1p+17f; /* 131072 */
    const int v53 = !(v51 <= v52);
    float r0 = v48;
    float r1 = v50;
    if (v53) {
        const float v54 = v51 - v51;
        const int32_t v55 = sincos_1ulp_avx512_bits_f32(v0);
        const int32_t v56 = 8388608; /* 0x00800000 */
        const int32_t v57 = (int32_t)((uint32_t)v55 + (uint32_t)v56);
        const int32_t v58 = 26;
        const int32_t v59 = sincos_1ulp_avx512_lshr_i32(v57, v58);
        const double v60 = sincos_1ulp_avx512_table0[(uint32_t)v59 & (16u - 1)];
        const int32_t v61 = -2080374785; /* 0x83ffffff */
        const int32_t v62 = v61 & v57;
        const int32_t v63 = 1207959552; /* 0x48000000 */
        const int32_t v64 = v62 | v63;
        const float v65 = sincos_1ulp_avx512_frombits_f32(v64);
        const float v66 = 0x1p+6f; /* 64 */
        const float v67 = v65 * v66;
        const double v68 = (double)v67;
        const double v69 = sincos_1ulp_avx512_table1[(uint32_t)v59 & (16u - 1)];
        const double v70 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v71 = sincos_1ulp_avx512_fma_f64(v69, v68, v70);
        const double v72 = sincos_1ulp_avx512_fma_f64(v60, v68, v71);
        const double v73 = 0x1.8p+52; /* 6755399441055744 */
        const double v74 = v72 + v73;
        const int64_t v75 = sincos_1ulp_avx512_bits_f64(v74);
        const int32_t v76 = (int32_t)(uint32_t)(uint64_t)v75;
        const int32_t v77 = sincos_1ulp_avx512_shl_i32(v76, v44);
        const int32_t v78 = v43 & v77;
        const int32_t v79 = 1;
        const int32_t v80 = v76 & v79;
        const int v81 = v80 == v79;
        const double v82 = sincos_1ulp_avx512_table2[(uint32_t)v59 & (16u - 1)];
        const double v83 = v74 - v73;
        const double v84 = v71 - v83;
        const double v85 = sincos_1ulp_avx512_fma_f64(v60, v68, v84);
        const double v86 = sincos_1ulp_avx512_fma_f64(v82, v68, v85);
        const double v87 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v88 = v86 * v87;
        const double v89 = v88 * v88;
        const double v90 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v91 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v92 = sincos_1ulp_avx512_fma_f64(v89, v90, v91);
        const double v93 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v94 = sincos_1ulp_avx512_fma_f64(v89, v92, v93);
        const double v95 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v96 = sincos_1ulp_avx512_fma_f64(v89, v94, v95);
        const double v97 = -0x1p-1; /* -0.5 */
        const double v98 = sincos_1ulp_avx512_fma_f64(v89, v96, v97);
        const double v99 = 0x1p+0; /* 1 */
        const double v100 = sincos_1ulp_avx512_fma_f64(v89, v98, v99);
        const double v101 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v102 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v103 = sincos_1ulp_avx512_fma_f64(v89, v101, v102);
        const double v104 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v105 = sincos_1ulp_avx512_fma_f64(v89, v103, v104);
        const double v106 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v107 = sincos_1ulp_avx512_fma_f64(v89, v105, v106);
        const double v108 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v109 = sincos_1ulp_avx512_fma_f64(v107, v89, v108);
        const double v110 = v89 * v88;
        const double v111 = sincos_1ulp_avx512_fma_f64(v109, v110, v88);
        const double v112 = v81 ? v100 : v111;
        const float v113 = (float)v112;
        const int32_t v114 = sincos_1ulp_avx512_bits_f32(v113);
        const int32_t v115 = v78 ^ v114;
        const float v116 = sincos_1ulp_avx512_frombits_f32(v115);
        const float v117 = v54 + v116;
        const int32_t v118 = (int32_t)((uint32_t)v76 + (uint32_t)v79);
        const int32_t v119 = sincos_1ulp_avx512_shl_i32(v118, v44);
        const int32_t v120 = v43 & v119;
        const double v121 = v81 ? v111 : v100;
        const float v122 = (float)v121;
        const int32_t v123 = sincos_1ulp_avx512_bits_f32(v122);
        const int32_t v124 = v120 ^ v123;
        const float v125 = sincos_1ulp_avx512_frombits_f32(v124);
        const float v126 = v125 + v54;
        r0 = v117;
        r1 = v126;
    }
    *y0 = r0;
    *y1 = r1;
}

static void sincos_1ulp_avx512_array_portable(const float *x, float *y0, float *y1, size_t n) {
    for (size_t i = 0; i < n; i++) {
        sincos_1ulp_avx512_element(x[i], &y0[i], &y1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINCOS_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINCOS_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINCOS_1ULP_AVX512_AVX2 static inline SINCOS_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINCOS_1ULP_AVX512_AVX512 static inline SINCOS_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
SINCOS_1ULP_AVX512_AVX2 __m256d sincos_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_1ULP_AVX512_AVX2 __m256i sincos_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SINCOS_1ULP_AVX512_AVX2 __m128i sincos_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_1ULP_AVX512_AVX2 __m256i sincos_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINCOS_1ULP_AVX512_AVX2 void sincos_1ulp_avx512_step_avx2(const float *x, float *y0, float *y1) {
    const __m256 v1 = _mm256_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v7 = _mm256_set1_epi32(0);
    const __m256 v10 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v12 = _mm256_set1_ps(0x1.5110c2p-22f); /* 3.13916672e-07 */
    const __m256 v15 = _mm256_set1_ps(-0x1.a6442p-4f); /* -0.103092313 */
    const __m256 v17 = _mm256_set1_ps(0x1.996c6cp-16f); /* 2.44035436e-05 */
    const __m256 v18 = _mm256_set1_ps(-0x1.6a0eep-10f); /* -0.00138114206 */
    const __m256 v20 = _mm256_set1_ps(0x1.52fe74p-5f); /* 0.0413810983 */
    const __m256 v22 = _mm256_set1_ps(-0x1.fb9dd2p-2f); /* -0.495719224 */
    const __m256 v24 = _mm256_set1_ps(0x1.846988p-48f); /* 5.39030253e-15 */
    const __m256 v26 = _mm256_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m256 v31 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v33 = _mm256_set1_ps(0x1.99b346p-13f); /* 0.000195360321 */
    const __m256 v34 = _mm256_set1_ps(-0x1.0f0d46p-7f); /* -0.00827184599 */
    const __m256 v36 = _mm256_set1_ps(0x1.51d3d2p-3f); /* 0.164954796 */
    const __m256 v38 = _mm256_set1_ps(0x1.181022p-6f); /* 0.0170936901 */
    const __m256i v43 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v52 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v56 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v61 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v63 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v66 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v70 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v73 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v79 = _mm256_set1_epi32(1);
    const __m256d v87 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v90 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v91 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v93 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v95 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v97 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v99 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v101 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v102 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v104 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v106 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v108 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_slli_epi32(v4, 31);
    const __m256i v8 = _mm256_cmpgt_epi32(v7, v6);
    const __m256 v9 = _mm256_sub_ps(v2, v3);
    const __m256 v11 = _mm256_fmadd_ps(v9, v10, v0);
    const __m256 v13 = _mm256_mul_ps(v12, v9);
    const __m256 v14 = _mm256_sub_ps(v11, v13);
    const __m256 v16 = _mm256_fmadd_ps(v14, v14, v15);
    const __m256 v19 = _mm256_fmadd_ps(v16, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v16, v19, v20);
    const __m256 v23 = _mm256_fmadd_ps(v16, v21, v22);
    const __m256 v25 = _mm256_mul_ps(v9, v24);
    const __m256 v27 = _mm256_sub_ps(v14, v11);
    const __m256 v28 = _mm256_fmadd_ps(v26, v9, v27);
    const __m256 v29 = _mm256_add_ps(v25, v28);
    const __m256 v30 = _mm256_fmadd_ps(v23, v14, v29);
    const __m256 v32 = _mm256_fmadd_ps(v30, v14, v31);
    const __m256 v35 = _mm256_fmadd_ps(v16, v33, v34);
    const __m256 v37 = _mm256_fmadd_ps(v16, v35, v36);
    const __m256 v39 = _mm256_fmadd_ps(v16, v37, v38);
    const __m256 v40 = _mm256_fmadd_ps(v39, v14, v29);
    const __m256 v41 = _mm256_sub_ps(v14, v40);
    const __m256 v42 = _mm256_blendv_ps(v41, v32, _mm256_castsi256_ps(v8));
    const __m256i v45 = _mm256_slli_epi32(v4, 30);
    const __m256i v46 = _mm256_and_si256(v43, v45);
    const __m256i v47 = _mm256_xor_si256(v46, v6);
    const __m256 v48 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v42), v47));
    const __m256 v49 = _mm256_blendv_ps(v32, v41, _mm256_castsi256_ps(v8));
    const __m256 v50 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v49), v46));
    const __m256 v51 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v53 = _mm256_castps_si256(_mm256_cmp_ps(v51, v52, _CMP_NLE_UQ));
    __m256 r0 = v48;
    __m256 r1 = v50;
    __m256i any1 = v53;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v54 = _mm256_sub_ps(v51, v51);
        const __m256i v55 = _mm256_castps_si256(v0);
        const __m256i v57 = _mm256_add_epi32(v55, v56);
        const __m256i v59 = _mm256_srli_epi32(v57, 26);
        const __m256d v60l = sincos_1ulp_avx512_gather_f64_avx2(sincos_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v59), _mm_set1_epi32(15)));
        const __m256d v60h = sincos_1ulp_avx512_gather_f64_avx2(sincos_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v59, 1), _mm_set1_epi32(15)));
        const __m256i v62 = _mm256_and_si256(v61, v57);
        const __m256i v64 = _mm256_or_si256(v62, v63);
        const __m256 v65 = _mm256_castsi256_ps(v64);
        const __m256 v67 = _mm256_mul_ps(v65, v66);
        const __m256d v68l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67));
        const __m256d v68h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67, 1));
        const __m256d v69l = sincos_1ulp_avx512_gather_f64_avx2(sincos_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v59), _mm_set1_epi32(15)));
        const __m256d v69h = sincos_1ulp_avx512_gather_f64_avx2(sincos_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v59, 1), _mm_set1_epi32(15)));
        const __m256d v71l = _mm256_fmadd_pd(v69l, v68l, v70);
        const __m256d v71h = _mm256_fmadd_pd(v69h, v68h, v70);
        const __m256d v72l = _mm256_fmadd_pd(v60l, v68l, v71l);
        const __m256d v72h = _mm256_fmadd_pd(v60h, v68h, v71h);
        const __m256d v74l = _mm256_add_pd(v72l, v73);
        const __m256d v74h = _mm256_add_pd(v72h, v73);
        const __m256i v75l = sincos_1ulp_avx512_bits_f64_avx2(v74l);
        const __m256i v75h = sincos_1ulp_avx512_bits_f64_avx2(v74h);
        const __m128i v76l = sincos_1ulp_avx512_wrap_avx2(v75l);
        const __m128i v76h = sincos_1ulp_avx512_wrap_avx2(v75h);
        const __m256i v76 = _mm256_set_m128i(v76h, v76l);
        const __m256i v77 = _mm256_slli_epi32(v76, 30);
        const __m256i v78 = _mm256_and_si256(v43, v77);
        const __m256i v80 = _mm256_and_si256(v76, v79);
        const __m256i v81 = _mm256_cmpeq_epi32(v80, v79);
        const __m256d v82l = sincos_1ulp_avx512_gather_f64_avx2(sincos_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v59), _mm_set1_epi32(15)));
        const __m256d v82h = sincos_1ulp_avx512_gather_f64_avx2(sincos_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v59, 1), _mm_set1_epi32(15)));
        const __m256d v83l = _mm256_sub_pd(v74l, v73);
        const __m256d v83h = _mm256_sub_pd(v74h, v73);
        const __m256d v84l = _mm256_sub_pd(v71l, v83l);
        const __m256d v84h = _mm256_sub_pd(v71h, v83h);
        const __m256d v85l = _mm256_fmadd_pd(v60l, v68l, v84l);
        const __m256d v85h = _mm256_fmadd_pd(v60h, v68h, v84h);
        const __m256d v86l = _mm256_fmadd_pd(v82l, v68l, v85l);
        const __m256d v86h = _mm256_fmadd_pd(v82h, v68h, v85h);
        const __m256d v88l = _mm256_mul_pd(v86l, v87);
        const __m256d v88h = _mm256_mul_pd(v86h, v87);
        const __m256d v89l = _mm256_mul_pd(v88l, v88l);
        const __m256d v89h = _mm256_mul_pd(v88h, v88h);
        const __m256d v92l = _mm256_fmadd_pd(v89l, v90, v91);
        const __m256d v92h = _mm256_fmadd_pd(v89h, v90, v91);
        const __m256d v94l = _mm256_fmadd_pd(v89l, v92l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v89h, v92h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v89l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v89h, v94h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v89l, v96l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v89h, v96h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v89l, v98l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v89h, v98h, v99);
        const __m256d v103l = _mm256_fmadd_pd(v89l, v101, v102);
        const __m256d v103h = _mm256_fmadd_pd(v89h, v101, v102);
        const __m256d v105l = _mm256_fmadd_pd(v89l, v103l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v89h, v103h, v104);
        const __m256d v107l = _mm256_fmadd_pd(v89l, v105l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v89h, v105h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v107l, v89l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v107h, v89h, v108);
        const __m256d v110l = _mm256_mul_pd(v89l, v88l);
        const __m256d v110h = _mm256_mul_pd(v89h, v88h);
        const __m256d v111l = _mm256_fmadd_pd(v109l, v110l, v88l);
        const __m256d v111h = _mm256_fmadd_pd(v109h, v110h, v88h);
        const __m256d v112l = _mm256_blendv_pd(v111l, v100l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v112h = _mm256_blendv_pd(v111h, v100h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m128 v113l = _mm256_cvtpd_ps(v112l);
        const __m128 v113h = _mm256_cvtpd_ps(v112h);
        const __m256 v113 = _mm256_set_m128(v113h, v113l);
        const __m256i v114 = sincos_1ulp_avx512_bits_f32_avx2(v113);
        const __m256i v115 = _mm256_xor_si256(v78, v114);
        const __m256 v116 = _mm256_castsi256_ps(v115);
        const __m256 v117 = _mm256_add_ps(v54, v116);
        const __m256i v118 = _mm256_add_epi32(v76, v79);
        const __m256i v119 = _mm256_slli_epi32(v118, 30);
        const __m256i v120 = _mm256_and_si256(v43, v119);
        const __m256d v121l = _mm256_blendv_pd(v100l, v111l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v121h = _mm256_blendv_pd(v100h, v111h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m128 v122l = _mm256_cvtpd_ps(v121l);
        const __m128 v122h = _mm256_cvtpd_ps(v121h);
        const __m256 v122 = _mm256_set_m128(v122h, v122l);
        const __m256i v123 = sincos_1ulp_avx512_bits_f32_avx2(v122);
        const __m256i v124 = _mm256_xor_si256(v120, v123);
        const __m256 v125 = _mm256_castsi256_ps(v124);
        const __m256 v126 = _mm256_add_ps(v125, v54);
        r0 = _mm256_blendv_ps(r0, v117, _mm256_castsi256_ps(v53));
        r1 = _mm256_blendv_ps(r1, v126, _mm256_castsi256_ps(v53));
    }
    _mm256_storeu_ps(y0, r0);
    _mm256_storeu_ps(y1, r1);
}

static SINCOS_1ULP_AVX512_AVX2_TARGET void sincos_1ulp_avx512_array_avx2(const float *x, float *y0, float *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sincos_1ulp_avx512_step_avx2(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y0[8];
        float tail_y1[8];
        sincos_1ulp_avx512_step_avx2(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SINCOS_1ULP_AVX512_AVX512 __m512d sincos_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_1ULP_AVX512_AVX512 __m512i sincos_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SINCOS_1ULP_AVX512_AVX512 __mmask8 sincos_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_1ULP_AVX512_AVX512 __m512i sincos_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINCOS_1ULP_AVX512_AVX512 void sincos_1ulp_avx512_step_avx512(const float *x, float *y0, float *y1) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v12 = _mm512_set1_ps(0x1.5110c2p-22f); /* 3.13916672e-07 */
    const __m512 v15 = _mm512_set1_ps(-0x1.a6442p-4f); /* -0.103092313 */
    const __m512 v17 = _mm512_set1_ps(0x1.996c6cp-16f); /* 2.44035436e-05 */
    const __m512 v18 = _mm512_set1_ps(-0x1.6a0eep-10f); /* -0.00138114206 */
    const __m512 v20 = _mm512_set1_ps(0x1.52fe74p-5f); /* 0.0413810983 */
    const __m512 v22 = _mm512_set1_ps(-0x1.fb9dd2p-2f); /* -0.495719224 */
    const __m512 v24 = _mm512_set1_ps(0x1.846988p-48f); /* 5.39030253e-15 */
    const __m512 v26 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v31 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v33 = _mm512_set1_ps(0x1.99b346p-13f); /* 0.000195360321 */
    const __m512 v34 = _mm512_set1_ps(-0x1.0f0d46p-7f); /* -0.00827184599 */
    const __m512 v36 = _mm512_set1_ps(0x1.51d3d2p-3f); /* 0.164954796 */
    const __m512 v38 = _mm512_set1_ps(0x1.181022p-6f); /* 0.0170936901 */
    const __m512i v43 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v52 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v56 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v61 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v63 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v66 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v70 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v73 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v79 = _mm512_set1_epi32(1);
    const __m512d v87 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v90 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v91 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v93 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v95 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v97 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v99 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v101 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v102 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v104 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v106 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v108 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(sincos_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(sincos_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(sincos_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(sincos_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(sincos_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(sincos_1ulp_avx512_table2 + 8);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_fmadd_ps(v0_0, v1, v2);
    const __m512 v3_1 = _mm512_fmadd_ps(v0_1, v1, v2);
    const __m512i v4_0 = _mm512_castps_si512(v3_0);
    const __m512i v4_1 = _mm512_castps_si512(v3_1);
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 31);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 31);
    const __mmask16 v8_0 = _mm512_cmplt_epi32_mask(v6_0, v7);
    const __mmask16 v8_1 = _mm512_cmplt_epi32_mask(v6_1, v7);
    const __m512 v9_0 = _mm512_sub_ps(v2, v3_0);
    const __m512 v9_1 = _mm512_sub_ps(v2, v3_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v9_0, v10, v0_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v9_1, v10, v0_1);
    const __m512 v13_0 = _mm512_mul_ps(v12, v9_0);
    const __m512 v13_1 = _mm512_mul_ps(v12, v9_1);
    const __m512 v14_0 = _mm512_sub_ps(v11_0, v13_0);
    const __m512 v14_1 = _mm512_sub_ps(v11_1, v13_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v14_0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14_1, v14_1, v15);
    const __m512 v19_0 = _mm512_fmadd_ps(v16_0, v17, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v16_1, v17, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v16_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v16_1, v19_1, v20);
    const __m512 v23_0 = _mm512_fmadd_ps(v16_0, v21_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v16_1, v21_1, v22);
    const __m512 v25_0 = _mm512_mul_ps(v9_0, v24);
    const __m512 v25_1 = _mm512_mul_ps(v9_1, v24);
    const __m512 v27_0 = _mm512_sub_ps(v14_0, v11_0);
    const __m512 v27_1 = _mm512_sub_ps(v14_1, v11_1);
    const __m512 v28_0 = _mm512_fmadd_ps(v26, v9_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v26, v9_1, v27_1);
    const __m512 v29_0 = _mm512_add_ps(v25_0, v28_0);
    const __m512 v29_1 = _mm512_add_ps(v25_1, v28_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v23_0, v14_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v23_1, v14_1, v29_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v30_0, v14_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v30_1, v14_1, v31);
    const __m512 v35_0 = _mm512_fmadd_ps(v16_0, v33, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v16_1, v33, v34);
    const __m512 v37_0 = _mm512_fmadd_ps(v16_0, v35_0, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v16_1, v35_1, v36);
    const __m512 v39_0 = _mm512_fmadd_ps(v16_0, v37_0, v38);
    const __m512 v39_1 = _mm512_fmadd_ps(v16_1, v37_1, v38);
    const __m512 v40_0 = _mm512_fmadd_ps(v39_0, v14_0, v29_0);
    const __m512 v40_1 = _mm512_fmadd_ps(v39_1, v14_1, v29_1);
    const __m512 v41_0 = _mm512_sub_ps(v14_0, v40_0);
    const __m512 v41_1 = _mm512_sub_ps(v14_1, v40_1);
    const __m512 v42_0 = _mm512_mask_blend_ps(v8_0, v41_0, v32_0);
    const __m512 v42_1 = _mm512_mask_blend_ps(v8_1, v41_1, v32_1);
    const __m512i v45_0 = _mm512_slli_epi32(v4_0, 30);
    const __m512i v45_1 = _mm512_slli_epi32(v4_1, 30);
    const __m512i v46_0 = _mm512_and_si512(v43, v45_0);
    const __m512i v46_1 = _mm512_and_si512(v43, v45_1);
    const __m512i v47_0 = _mm512_xor_si512(v46_0, v6_0);
    const __m512i v47_1 = _mm512_xor_si512(v46_1, v6_1);
    const __m512 v48_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v42_0), v47_0));
    const __m512 v48_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v42_1), v47_1));
    const __m512 v49_0 = _mm512_mask_blend_ps(v8_0, v32_0, v41_0);
    const __m512 v49_1 = _mm512_mask_blend_ps(v8_1, v32_1, v41_1);
    const __m512 v50_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v49_0), v46_0));
    const __m512 v50_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v49_1), v46_1));
    const __m512 v51_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v51_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v53_0 = _mm512_cmp_ps_mask(v51_0, v52, _CMP_NLE_UQ);
    const __mmask16 v53_1 = _mm512_cmp_ps_mask(v51_1, v52, _CMP_NLE_UQ);
    __m512 r0_0 = v48_0;
    __m512 r0_1 = v48_1;
    __m512 r1_0 = v50_0;
    __m512 r1_1 = v50_1;
    __mmask16 any1 = v53_0;
    any1 = (__mmask16)(any1 | v53_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54_0 = _mm512_sub_ps(v51_0, v51_0);
        const __m512 v54_1 = _mm512_sub_ps(v51_1, v51_1);
        const __m512i v55_0 = _mm512_castps_si512(v0_0);
        const __m512i v55_1 = _mm512_castps_si512(v0_1);
        const __m512i v57_0 = _mm512_add_epi32(v55_0, v56);
        const __m512i v57_1 = _mm512_add_epi32(v55_1, v56);
        const __m512i v59_0 = _mm512_srli_epi32(v57_0, 26);
        const __m512i v59_1 = _mm512_srli_epi32(v57_1, 26);
        const __m512d v60_0l = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59_0), t0_0, t0_1);
        const __m512d v60_0h = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59_0, 1), t0_0, t0_1);
        const __m512d v60_1l = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59_1), t0_0, t0_1);
        const __m512d v60_1h = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59_1, 1), t0_0, t0_1);
        const __m512i v62_0 = _mm512_and_si512(v61, v57_0);
        const __m512i v62_1 = _mm512_and_si512(v61, v57_1);
        const __m512i v64_0 = _mm512_or_si512(v62_0, v63);
        const __m512i v64_1 = _mm512_or_si512(v62_1, v63);
        const __m512 v65_0 = _mm512_castsi512_ps(v64_0);
        const __m512 v65_1 = _mm512_castsi512_ps(v64_1);
        const __m512 v67_0 = _mm512_mul_ps(v65_0, v66);
        const __m512 v67_1 = _mm512_mul_ps(v65_1, v66);
        const __m512d v68_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_0));
        const __m512d v68_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_0, 1));
        const __m512d v68_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_1));
        const __m512d v68_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_1, 1));
        const __m512d v69_0l = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59_0), t1_0, t1_1);
        const __m512d v69_0h = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59_0, 1), t1_0, t1_1);
        const __m512d v69_1l = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59_1), t1_0, t1_1);
        const __m512d v69_1h = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59_1, 1), t1_0, t1_1);
        const __m512d v71_0l = _mm512_fmadd_pd(v69_0l, v68_0l, v70);
        const __m512d v71_0h = _mm512_fmadd_pd(v69_0h, v68_0h, v70);
        const __m512d v71_1l = _mm512_fmadd_pd(v69_1l, v68_1l, v70);
        const __m512d v71_1h = _mm512_fmadd_pd(v69_1h, v68_1h, v70);
        const __m512d v72_0l = _mm512_fmadd_pd(v60_0l, v68_0l, v71_0l);
        const __m512d v72_0h = _mm512_fmadd_pd(v60_0h, v68_0h, v71_0h);
        const __m512d v72_1l = _mm512_fmadd_pd(v60_1l, v68_1l, v71_1l);
        const __m512d v72_1h = _mm512_fmadd_pd(v60_1h, v68_1h, v71_1h);
        const __m512d v74_0l = _mm512_add_pd(v72_0l, v73);
        const __m512d v74_0h = _mm512_add_pd(v72_0h, v73);
        const __m512d v74_1l = _mm512_add_pd(v72_1l, v73);
        const __m512d v74_1h = _mm512_add_pd(v72_1h, v73);
        const __m512i v75_0l = sincos_1ulp_avx512_bits_f64_avx512(v74_0l);
        const __m512i v75_0h = sincos_1ulp_avx512_bits_f64_avx512(v74_0h);
        const __m512i v75_1l = sincos_1ulp_avx512_bits_f64_avx512(v74_1l);
        const __m512i v75_1h = sincos_1ulp_avx512_bits_f64_avx512(v74_1h);
        const __m256i v76_0l = _mm512_cvtepi64_epi32(v75_0l);
        const __m256i v76_0h = _mm512_cvtepi64_epi32(v75_0h);
        const __m512i v76_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v76_0l), v76_0h, 1);
        const __m256i v76_1l = _mm512_cvtepi64_epi32(v75_1l);
        const __m256i v76_1h = _mm512_cvtepi64_epi32(v75_1h);
        const __m512i v76_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v76_1l), v76_1h, 1);
        const __m512i v77_0 = _mm512_slli_epi32(v76_0, 30);
        const __m512i v77_1 = _mm512_slli_epi32(v76_1, 30);
        const __m512i v78_0 = _mm512_and_si512(v43, v77_0);
        const __m512i v78_1 = _mm512_and_si512(v43, v77_1);
        const __m512i v80_0 = _mm512_and_si512(v76_0, v79);
        const __m512i v80_1 = _mm512_and_si512(v76_1, v79);
        const __mmask16 v81_0 = _mm512_cmpeq_epi32_mask(v80_0, v79);
        const __mmask16 v81_1 = _mm512_cmpeq_epi32_mask(v80_1, v79);
        const __m512d v82_0l = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59_0), t2_0, t2_1);
        const __m512d v82_0h = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59_0, 1), t2_0, t2_1);
        const __m512d v82_1l = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59_1), t2_0, t2_1);
        const __m512d v82_1h = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59_1, 1), t2_0, t2_1);
        const __m512d v83_0l = _mm512_sub_pd(v74_0l, v73);
        const __m512d v83_0h = _mm512_sub_pd(v74_0h, v73);
        const __m512d v83_1l = _mm512_sub_pd(v74_1l, v73);
        const __m512d v83_1h = _mm512_sub_pd(v74_1h, v73);
        const __m512d v84_0l = _mm512_sub_pd(v71_0l, v83_0l);
        const __m512d v84_0h = _mm512_sub_pd(v71_0h, v83_0h);
        const __m512d v84_1l = _mm512_sub_pd(v71_1l, v83_1l);
        const __m512d v84_1h = _mm512_sub_pd(v71_1h, v83_1h);
        const __m512d v85_0l = _mm512_fmadd_pd(v60_0l, v68_0l, v84_0l);
        const __m512d v85_0h = _mm512_fmadd_pd(v60_0h, v68_0h, v84_0h);
        const __m512d v85_1l = _mm512_fmadd_pd(v60_1l, v68_1l, v84_1l);
        const __m512d v85_1h = _mm512_fmadd_pd(v60_1h, v68_1h, v84_1h);
        const __m512d v86_0l = _mm512_fmadd_pd(v82_0l, v68_0l, v85_0l);
        const __m512d v86_0h = _mm512_fmadd_pd(v82_0h, v68_0h, v85_0h);
        const __m512d v86_1l = _mm512_fmadd_pd(v82_1l, v68_1l, v85_1l);
        const __m512d v86_1h = _mm512_fmadd_pd(v82_1h, v68_1h, v85_1h);
        const __m512d v88_0l = _mm512_mul_pd(v86_0l, v87);
        const __m512d v88_0h = _mm512_mul_pd(v86_0h, v87);
        const __m512d v88_1l = _mm512_mul_pd(v86_1l, v87);
        const __m512d v88_1h = _mm512_mul_pd(v86_1h, v87);
        const __m512d v89_0l = _mm512_mul_pd(v88_0l, v88_0l);
        const __m512d v89_0h = _mm512_mul_pd(v88_0h, v88_0h);
        const __m512d v89_1l = _mm512_mul_pd(v88_1l, v88_1l);
        const __m512d v89_1h = _mm512_mul_pd(v88_1h, v88_1h);
        const __m512d v92_0l = _mm512_fmadd_pd(v89_0l, v90, v91);
        const __m512d v92_0h = _mm512_fmadd_pd(v89_0h, v90, v91);
        const __m512d v92_1l = _mm512_fmadd_pd(v89_1l, v90, v91);
        const __m512d v92_1h = _mm512_fmadd_pd(v89_1h, v90, v91);
        const __m512d v94_0l = _mm512_fmadd_pd(v89_0l, v92_0l, v93);
        const __m512d v94_0h = _mm512_fmadd_pd(v89_0h, v92_0h, v93);
        const __m512d v94_1l = _mm512_fmadd_pd(v89_1l, v92_1l, v93);
        const __m512d v94_1h = _mm512_fmadd_pd(v89_1h, v92_1h, v93);
        const __m512d v96_0l = _mm512_fmadd_pd(v89_0l, v94_0l, v95);
        const __m512d v96_0h = _mm512_fmadd_pd(v89_0h, v94_0h, v95);
        const __m512d v96_1l = _mm512_fmadd_pd(v89_1l, v94_1l, v95);
        const __m512d v96_1h = _mm512_fmadd_pd(v89_1h, v94_1h, v95);
        const __m512d v98_0l = _mm512_fmadd_pd(v89_0l, v96_0l, v97);
        const __m512d v98_0h = _mm512_fmadd_pd(v89_0h, v96_0h, v97);
        const __m512d v98_1l = _mm512_fmadd_pd(v89_1l, v96_1l, v97);
        const __m512d v98_1h = _mm512_fmadd_pd(v89_1h, v96_1h, v97);
        const __m512d v100_0l = _mm512_fmadd_pd(v89_0l, v98_0l, v99);
        const __m512d v100_0h = _mm512_fmadd_pd(v89_0h, v98_0h, v99);
        const __m512d v100_1l = _mm512_fmadd_pd(v89_1l, v98_1l, v99);
        const __m512d v100_1h = _mm512_fmadd_pd(v89_1h, v98_1h, v99);
        const __m512d v103_0l = _mm512_fmadd_pd(v89_0l, v101, v102);
        const __m512d v103_0h = _mm512_fmadd_pd(v89_0h, v101, v102);
        const __m512d v103_1l = _mm512_fmadd_pd(v89_1l, v101, v102);
        const __m512d v103_1h = _mm512_fmadd_pd(v89_1h, v101, v102);
        const __m512d v105_0l = _mm512_fmadd_pd(v89_0l, v103_0l, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v89_0h, v103_0h, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v89_1l, v103_1l, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v89_1h, v103_1h, v104);
        const __m512d v107_0l = _mm512_fmadd_pd(v89_0l, v105_0l, v106);
        const __m512d v107_0h = _mm512_fmadd_pd(v89_0h, v105_0h, v106);
        const __m512d v107_1l = _mm512_fmadd_pd(v89_1l, v105_1l, v106);
        const __m512d v107_1h = _mm512_fmadd_pd(v89_1h, v105_1h, v106);
        const __m512d v109_0l = _mm512_fmadd_pd(v107_0l, v89_0l, v108);
        const __m512d v109_0h = _mm512_fmadd_pd(v107_0h, v89_0h, v108);
        const __m512d v109_1l = _mm512_fmadd_pd(v107_1l, v89_1l, v108);
        const __m512d v109_1h = _mm512_fmadd_pd(v107_1h, v89_1h, v108);
        const __m512d v110_0l = _mm512_mul_pd(v89_0l, v88_0l);
        const __m512d v110_0h = _mm512_mul_pd(v89_0h, v88_0h);
        const __m512d v110_1l = _mm512_mul_pd(v89_1l, v88_1l);
        const __m512d v110_1h = _mm512_mul_pd(v89_1h, v88_1h);
        const __m512d v111_0l = _mm512_fmadd_pd(v109_0l, v110_0l, v88_0l);
        const __m512d v111_0h = _mm512_fmadd_pd(v109_0h, v110_0h, v88_0h);
        const __m512d v111_1l = _mm512_fmadd_pd(v109_1l, v110_1l, v88_1l);
        const __m512d v111_1h = _mm512_fmadd_pd(v109_1h, v110_1h, v88_1h);
        const __m512d v112_0l = _mm512_mask_blend_pd((__mmask8)v81_0, v111_0l, v100_0l);
        const __m512d v112_0h = _mm512_mask_blend_pd(sincos_1ulp_avx512_high_mask_avx512(v81_0), v111_0h, v100_0h);
        const __m512d v112_1l = _mm512_mask_blend_pd((__mmask8)v81_1, v111_1l, v100_1l);
        const __m512d v112_1h = _mm512_mask_blend_pd(sincos_1ulp_avx512_high_mask_avx512(v81_1), v111_1h, v100_1h);
        const __m256 v113_0l = _mm512_cvtpd_ps(v112_0l);
        const __m256 v113_0h = _mm512_cvtpd_ps(v112_0h);
        const __m512 v113_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v113_0l), v113_0h, 1);
        const __m256 v113_1l = _mm512_cvtpd_ps(v112_1l);
        const __m256 v113_1h = _mm512_cvtpd_ps(v112_1h);
        const __m512 v113_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v113_1l), v113_1h, 1);
        const __m512i v114_0 = sincos_1ulp_avx512_bits_f32_avx512(v113_0);
        const __m512i v114_1 = sincos_1ulp_avx512_bits_f32_avx512(v113_1);
        const __m512i v115_0 = _mm512_xor_si512(v78_0, v114_0);
        const __m512i v115_1 = _mm512_xor_si512(v78_1, v114_1);
        const __m512 v116_0 = _mm512_castsi512_ps(v115_0);
        const __m512 v116_1 = _mm512_castsi512_ps(v115_1);
        const __m512 v117_0 = _mm512_add_ps(v54_0, v116_0);
        const __m512 v117_1 = _mm512_add_ps(v54_1, v116_1);
        const __m512i v118_0 = _mm512_add_epi32(v76_0, v79);
        const __m512i v118_1 = _mm512_add_epi32(v76_1, v79);
        const __m512i v119_0 = _mm512_slli_epi32(v118_0, 30);
        const __m512i v119_1 = _mm512_slli_epi32(v118_1, 30);
        const __m512i v120_0 = _mm512_and_si512(v43, v119_0);
        const __m512i v120_1 = _mm512_and_si512(v43, v119_1);
        const __m512d v121_0l = _mm512_mask_blend_pd((__mmask8)v81_0, v100_0l, v111_0l);
        const __m512d v121_0h = _mm512_mask_blend_pd(sincos_1ulp_avx512_high_mask_avx512(v81_0), v100_0h, v111_0h);
        const __m512d v121_1l = _mm512_mask_blend_pd((__mmask8)v81_1, v100_1l, v111_1l);
        const __m512d v121_1h = _mm512_mask_blend_pd(sincos_1ulp_avx512_high_mask_avx512(v81_1), v100_1h, v111_1h);
        const __m256 v122_0l = _mm512_cvtpd_ps(v121_0l);
        const __m256 v122_0h = _mm512_cvtpd_ps(v121_0h);
        const __m512 v122_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v122_0l), v122_0h, 1);
        const __m256 v122_1l = _mm512_cvtpd_ps(v121_1l);
        const __m256 v122_1h = _mm512_cvtpd_ps(v121_1h);
        const __m512 v122_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v122_1l), v122_1h, 1);
        const __m512i v123_0 = sincos_1ulp_avx512_bits_f32_avx512(v122_0);
        const __m512i v123_1 = sincos_1ulp_avx512_bits_f32_avx512(v122_1);
        const __m512i v124_0 = _mm512_xor_si512(v120_0, v123_0);
        const __m512i v124_1 = _mm512_xor_si512(v120_1, v123_1);
        const __m512 v125_0 = _mm512_castsi512_ps(v124_0);
        const __m512 v125_1 = _mm512_castsi512_ps(v124_1);
        const __m512 v126_0 = _mm512_add_ps(v125_0, v54_0);
        const __m512 v126_1 = _mm512_add_ps(v125_1, v54_1);
        r0_0 = _mm512_mask_blend_ps(v53_0, r0_0, v117_0);
        r0_1 = _mm512_mask_blend_ps(v53_1, r0_1, v117_1);
        r1_0 = _mm512_mask_blend_ps(v53_0, r1_0, v126_0);
        r1_1 = _mm512_mask_blend_ps(v53_1, r1_1, v126_1);
    }
    _mm512_storeu_ps(y0, r0_0);
    _mm512_storeu_ps(y0 + 16, r0_1);
    _mm512_storeu_ps(y1, r1_0);
    _mm512_storeu_ps(y1 + 16, r1_1);
}

/* 16 elements. */
static SINCOS_1ULP_AVX512_AVX512_TARGET void sincos_1ulp_avx512_chunk_avx512(const float *x, float *y0, float *y1) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v12 = _mm512_set1_ps(0x1.5110c2p-22f); /* 3.13916672e-07 */
    const __m512 v15 = _mm512_set1_ps(-0x1.a6442p-4f); /* -0.103092313 */
    const __m512 v17 = _mm512_set1_ps(0x1.996c6cp-16f); /* 2.44035436e-05 */
    const __m512 v18 = _mm512_set1_ps(-0x1.6a0eep-10f); /* -0.00138114206 */
    const __m512 v20 = _mm512_set1_ps(0x1.52fe74p-5f); /* 0.0413810983 */
    const __m512 v22 = _mm512_set1_ps(-0x1.fb9dd2p-2f); /* -0.495719224 */
    const __m512 v24 = _mm512_set1_ps(0x1.846988p-48f); /* 5.39030253e-15 */
    const __m512 v26 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v31 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v33 = _mm512_set1_ps(0x1.99b346p-13f); /* 0.000195360321 */
    const __m512 v34 = _mm512_set1_ps(-0x1.0f0d46p-7f); /* -0.00827184599 */
    const __m512 v36 = _mm512_set1_ps(0x1.51d3d2p-3f); /* 0.164954796 */
    const __m512 v38 = _mm512_set1_ps(0x1.181022p-6f); /* 0.0170936901 */
    const __m512i v43 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v52 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v56 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v61 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v63 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v66 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v70 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v73 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v79 = _mm512_set1_epi32(1);
    const __m512d v87 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v90 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v91 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v93 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v95 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v97 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v99 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v101 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v102 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v104 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v106 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v108 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(sincos_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(sincos_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(sincos_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(sincos_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(sincos_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(sincos_1ulp_avx512_table2 + 8);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_slli_epi32(v4, 31);
    const __mmask16 v8 = _mm512_cmplt_epi32_mask(v6, v7);
    const __m512 v9 = _mm512_sub_ps(v2, v3);
    const __m512 v11 = _mm512_fmadd_ps(v9, v10, v0);
    const __m512 v13 = _mm512_mul_ps(v12, v9);
    const __m512 v14 = _mm512_sub_ps(v11, v13);
    const __m512 v16 = _mm512_fmadd_ps(v14, v14, v15);
    const __m512 v19 = _mm512_fmadd_ps(v16, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v16, v19, v20);
    const __m512 v23 = _mm512_fmadd_ps(v16, v21, v22);
    const __m512 v25 = _mm512_mul_ps(v9, v24);
    const __m512 v27 = _mm512_sub_ps(v14, v11);
    const __m512 v28 = _mm512_fmadd_ps(v26, v9, v27);
    const __m512 v29 = _mm512_add_ps(v25, v28);
    const __m512 v30 = _mm512_fmadd_ps(v23, v14, v29);
    const __m512 v32 = _mm512_fmadd_ps(v30, v14, v31);
    const __m512 v35 = _mm512_fmadd_ps(v16, v33, v34);
    const __m512 v37 = _mm512_fmadd_ps(v16, v35, v36);
    const __m512 v39 = _mm512_fmadd_ps(v16, v37, v38);
    const __m512 v40 = _mm512_fmadd_ps(v39, v14, v29);
    const __m512 v41 = _mm512_sub_ps(v14, v40);
    const __m512 v42 = _mm512_mask_blend_ps(v8, v41, v32);
    const __m512i v45 = _mm512_slli_epi32(v4, 30);
    const __m512i v46 = _mm512_and_si512(v43, v45);
    const __m512i v47 = _mm512_xor_si512(v46, v6);
    const __m512 v48 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v42), v47));
    const __m512 v49 = _mm512_mask_blend_ps(v8, v32, v41);
    const __m512 v50 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v49), v46));
    const __m512 v51 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v53 = _mm512_cmp_ps_mask(v51, v52, _CMP_NLE_UQ);
    __m512 r0 = v48;
    __m512 r1 = v50;
    __mmask16 any1 = v53;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54 = _mm512_sub_ps(v51, v51);
        const __m512i v55 = _mm512_castps_si512(v0);
        const __m512i v57 = _mm512_add_epi32(v55, v56);
        const __m512i v59 = _mm512_srli_epi32(v57, 26);
        const __m512d v60l = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59), t0_0, t0_1);
        const __m512d v60h = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59, 1), t0_0, t0_1);
        const __m512i v62 = _mm512_and_si512(v61, v57);
        const __m512i v64 = _mm512_or_si512(v62, v63);
        const __m512 v65 = _mm512_castsi512_ps(v64);
        const __m512 v67 = _mm512_mul_ps(v65, v66);
        const __m512d v68l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67));
        const __m512d v68h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67, 1));
        const __m512d v69l = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59), t1_0, t1_1);
        const __m512d v69h = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59, 1), t1_0, t1_1);
        const __m512d v71l = _mm512_fmadd_pd(v69l, v68l, v70);
        const __m512d v71h = _mm512_fmadd_pd(v69h, v68h, v70);
        const __m512d v72l = _mm512_fmadd_pd(v60l, v68l, v71l);
        const __m512d v72h = _mm512_fmadd_pd(v60h, v68h, v71h);
        const __m512d v74l = _mm512_add_pd(v72l, v73);
        const __m512d v74h = _mm512_add_pd(v72h, v73);
        const __m512i v75l = sincos_1ulp_avx512_bits_f64_avx512(v74l);
        const __m512i v75h = sincos_1ulp_avx512_bits_f64_avx512(v74h);
        const __m256i v76l = _mm512_cvtepi64_epi32(v75l);
        const __m256i v76h = _mm512_cvtepi64_epi32(v75h);
        const __m512i v76 = _mm512_inserti32x8(_mm512_castsi256_si512(v76l), v76h, 1);
        const __m512i v77 = _mm512_slli_epi32(v76, 30);
        const __m512i v78 = _mm512_and_si512(v43, v77);
        const __m512i v80 = _mm512_and_si512(v76, v79);
        const __mmask16 v81 = _mm512_cmpeq_epi32_mask(v80, v79);
        const __m512d v82l = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v59), t2_0, t2_1);
        const __m512d v82h = sincos_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v59, 1), t2_0, t2_1);
        const __m512d v83l = _mm512_sub_pd(v74l, v73);
        const __m512d v83h = _mm512_sub_pd(v74h, v73);
        const __m512d v84l = _mm512_sub_pd(v71l, v83l);
        const __m512d v84h = _mm512_sub_pd(v71h, v83h);
        const __m512d v85l = _mm512_fmadd_pd(v60l, v68l, v84l);
        const __m512d v85h = _mm512_fmadd_pd(v60h, v68h, v84h);
        const __m512d v86l = _mm512_fmadd_pd(v82l, v68l, v85l);
        const __m512d v86h = _mm512_fmadd_pd(v82h, v68h, v85h);
        const __m512d v88l = _mm512_mul_pd(v86l, v87);
        const __m512d v88h = _mm512_mul_pd(v86h, v87);
        const __m512d v89l = _mm512_mul_pd(v88l, v88l);
        const __m512d v89h = _mm512_mul_pd(v88h, v88h);
        const __m512d v92l = _mm512_fmadd_pd(v89l, v90, v91);
        const __m512d v92h = _mm512_fmadd_pd(v89h, v90, v91);
        const __m512d v94l = _mm512_fmadd_pd(v89l, v92l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v89h, v92h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v89l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v89h, v94h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v89l, v96l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v89h, v96h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v89l, v98l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v89h, v98h, v99);
        const __m512d v103l = _mm512_fmadd_pd(v89l, v101, v102);
        const __m512d v103h = _mm512_fmadd_pd(v89h, v101, v102);
        const __m512d v105l = _mm512_fmadd_pd(v89l, v103l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v89h, v103h, v104);
        const __m512d v107l = _mm512_fmadd_pd(v89l, v105l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v89h, v105h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v107l, v89l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v107h, v89h, v108);
        const __m512d v110l = _mm512_mul_pd(v89l, v88l);
        const __m512d v110h = _mm512_mul_pd(v89h, v88h);
        const __m512d v111l = _mm512_fmadd_pd(v109l, v110l, v88l);
        const __m512d v111h = _mm512_fmadd_pd(v109h, v110h, v88h);
        const __m512d v112l = _mm512_mask_blend_pd((__mmask8)v81, v111l, v100l);
        const __m512d v112h = _mm512_mask_blend_pd(sincos_1ulp_avx512_high_mask_avx512(v81), v111h, v100h);
        const __m256 v113l = _mm512_cvtpd_ps(v112l);
        const __m256 v113h = _mm512_cvtpd_ps(v112h);
        const __m512 v113 = _mm512_insertf32x8(_mm512_castps256_ps512(v113l), v113h, 1);
        const __m512i v114 = sincos_1ulp_avx512_bits_f32_avx512(v113);
        const __m512i v115 = _mm512_xor_si512(v78, v114);
        const __m512 v116 = _mm512_castsi512_ps(v115);
        const __m512 v117 = _mm512_add_ps(v54, v116);
        const __m512i v118 = _mm512_add_epi32(v76, v79);
        const __m512i v119 = _mm512_slli_epi32(v118, 30);
        const __m512i v120 = _mm512_and_si512(v43, v119);
        const __m512d v121l = _mm512_mask_blend_pd((__mmask8)v81, v100l, v111l);
        const __m512d v121h = _mm512_mask_blend_pd(sincos_1ulp_avx512_high_mask_avx512(v81), v100h, v111h);
        const __m256 v122l = _mm512_cvtpd_ps(v121l);
        const __m256 v122h = _mm512_cvtpd_ps(v121h);
        const __m512 v122 = _mm512_insertf32x8(_mm512_castps256_ps512(v122l), v122h, 1);
        const __m512i v123 = sincos_1ulp_avx512_bits_f32_avx512(v122);
        const __m512i v124 = _mm512_xor_si512(v120, v123);
        const __m512 v125 = _mm512_castsi512_ps(v124);
        const __m512 v126 = _mm512_add_ps(v125, v54);
        r0 = _mm512_mask_blend_ps(v53, r0, v117);
        r1 = _mm512_mask_blend_ps(v53, r1, v126);
    }
    _mm512_storeu_ps(y0, r0);
    _mm512_storeu_ps(y1, r1);
}

static SINCOS_1ULP_AVX512_AVX512_TARGET void sincos_1ulp_avx512_array_avx512(const float *x, float *y0, float *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sincos_1ulp_avx512_step_avx512(x + i, y0 + i, y1 + i);
    for (; n - i >= 16; i += 16)
        sincos_1ulp_avx512_chunk_avx512(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y0[16];
        float tail_y1[16];
        sincos_1ulp_avx512_chunk_avx512(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINCOS_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sincos_1ulp_avx512_level(void) {
#if defined(SINCOS_1ULP_AVX512_FORCE_ISA)
    return SINCOS_1ULP_AVX512_FORCE_ISA;
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

void sincos_1ulp_avx512(float x, float *y0, float *y1) {
    sincos_1ulp_avx512_element(x, y0, y1);
}

void sincos_1ulp_avx512_array(const float *x, float *y0, float *y1, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sincos_1ulp_avx512_level();
    if (level == 2) {
        sincos_1ulp_avx512_array_avx512(x, y0, y1, n);
        return;
    }
    if (level == 1) {
        sincos_1ulp_avx512_array_avx2(x, y0, y1, n);
        return;
    }
#endif
    sincos_1ulp_avx512_array_portable(x, y0, y1, n);
}
