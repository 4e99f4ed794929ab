/* sincos_2ulp_avx512: sincos
 *
 *   target       sincos, sin x0; cos x0, f32
 *   domain       every input
 *   max error    1.773740 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f9ec12p+16 (-129516.07, encoding 0xc7fcf609)
 *   result there -0x1.65p-1 (-0.697265625, encoding 0xbf328000)
 *   mean error   0.148081 ulp
 *   misrounded   177569906 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6a2b0e2085731322dad2c1b1819a1bd9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f32 --max-ulp 2 --isa avx512 --time 20s --seed 1 --threads 1 --archive sincos_2ulp_avx512.db
 *                time: 0.3618 ns/element as avx512 code (inputs mean)
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
#include "sincos_2ulp_avx512.h"

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
static inline float sincos_2ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t sincos_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sincos_2ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sincos_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sincos_2ulp_avx512_addbits_f32(float a, int32_t b) {
    return sincos_2ulp_avx512_frombits_f32((int32_t)((uint32_t)sincos_2ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static inline float sincos_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t sincos_2ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sincos_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sincos_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const double sincos_2ulp_avx512_table0[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double sincos_2ulp_avx512_table1[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double sincos_2ulp_avx512_table2[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline void sincos_2ulp_avx512_element(float x, float *y0, float *y1) {
    const float v0 = x;
    const float v1 = -0x1.45f306p-1f; /* -0.636619747 */
    const float v2 = 0x1.8p+23f; /* 12582912 */
    const float v3 = sincos_2ulp_avx512_fma_f32(v0, v1, v2);
    const int32_t v4 = sincos_2ulp_avx512_bits_f32(v3);
    const int32_t v5 = 31;
    const int32_t v6 = sincos_2ulp_avx512_shl_i32(v4, v5);
    const int32_t v7 = 0;
    const int v8 = v6 < v7;
    const float v9 = v2 - v3;
    const float v10 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v11 = sincos_2ulp_avx512_fma_f32(v9, v10, v0);
    const float v12 = 0x1.51112p-22f; /* 3.13918008e-07 */
    const float v13 = v12 * v9;
    const float v14 = v11 - v13;
    const float v15 = 0x1p-40f; /* 9.09494702e-13 */
    const float v16 = sincos_2ulp_avx512_fma_f32(v14, v14, v15);
    const float v17 = -0x1.6457e8p-10f; /* -0.00135934213 */
    const float v18 = 0x1.553e2ap-5f; /* 0.0416556187 */
    const float v19 = sincos_2ulp_avx512_fma_f32(v17, v16, v18);
    const float v20 = -0x1.ffffa8p-2f; /* -0.499998689 */
    const float v21 = sincos_2ulp_avx512_fma_f32(v16, v19, v20);
    const float v22 = 0x1.84698ap-48f; /* 5.39030295e-15 */
    const float v23 = 0x1.5110b4p-22f; /* 3.13916473e-07 */
    const float v24 = v14 - v11;
    const float v25 = sincos_2ulp_avx512_fma_f32(v23, v9, v24);
    const float v26 = sincos_2ulp_avx512_fma_f32(v22, v9, v25);
    const float v27 = sincos_2ulp_avx512_fma_f32(v21, v14, v26);
    const float v28 = 0x1p+0f; /* 1 */
    const float v29 = sincos_2ulp_avx512_fma_f32(v27, v14, v28);
    const float v30 = 0x1.99daeap-13f; /* 0.000195434157 */
    const float v31 = -0x1.110a1cp-7f; /* -0.00833250396 */
    const float v32 = sincos_2ulp_avx512_fma_f32(v30, v16, v31);
    const float v33 = 0x1.55554cp-3f; /* 0.166666597 */
    const float v34 = sincos_2ulp_avx512_fma_f32(v32, v16, v33);
    const float v35 = v34 * v16;
    const float v36 = sincos_2ulp_avx512_fma_f32(v14, v35, v26);
    const float v37 = v14 - v36;
    const float v38 = v8 ? v29 : v37;
    const int32_t v39 = INT32_MIN; /* 0x80000000 */
    const int32_t v40 = 30;
    const int32_t v41 = sincos_2ulp_avx512_shl_i32(v4, v40);
    const int32_t v42 = v39 & v41;
    const int32_t v43 = v42 ^ v6;
    const float v44 = sincos_2ulp_avx512_addbits_f32(v38, v43);
    const float v45 = v8 ? v37 : v29;
    const float v46 = sincos_2ulp_avx512_addbits_f32(v45, v42);
    const float v47 = sincos_2ulp_avx512_abs_f32(v0);
    const float v48 = 0x1p+17f; /* 131072 */
    const int v49 = !(v47 <= v48);
    float r0 = v44;
    float r1 = v46;
    if (v49) {
        const float v50 = v47 - v47;
        const int32_t v51 = sincos_2ulp_avx512_bits_f32(v0);
        const int32_t v52 = 8388608; /* 0x00800000 */
        const int32_t v53 = (int32_t)((uint32_t)v51 + (uint32_t)v52);
        const int32_t v54 = 26;
        const int32_t v55 = sincos_2ulp_avx512_lshr_i32(v53, v54);
        const double v56 = sincos_2ulp_avx512_table0[(uint32_t)v55 & (16u - 1)];
        const int32_t v57 = -2080374785; /* 0x83ffffff */
        const int32_t v58 = v57 & v53;
        const int32_t v59 = 1207959552; /* 0x48000000 */
        const int32_t v60 = v58 | v59;
        const float v61 = sincos_2ulp_avx512_frombits_f32(v60);
        const float v62 = 0x1p+6f; /* 64 */
        const float v63 = v61 * v62;
        const double v64 = (double)v63;
        const double v65 = sincos_2ulp_avx512_table1[(uint32_t)v55 & (16u - 1)];
        const double v66 = v65 * v64;
        const double v67 = sincos_2ulp_avx512_fma_f64(v56, v64, v66);
        const double v68 = 0x1.8p+52; /* 6755399441055744 */
        const double v69 = v67 + v68;
        const int64_t v70 = sincos_2ulp_avx512_bits_f64(v69);
        const int32_t v71 = (int32_t)(uint32_t)(uint64_t)v70;
        const int32_t v72 = sincos_2ulp_avx512_shl_i32(v71, v40);
        const int32_t v73 = v72 & v39;
        const int32_t v74 = 1;
        const int32_t v75 = v71 & v74;
        const int v76 = v75 == v74;
        const double v77 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v78 = sincos_2ulp_avx512_table2[(uint32_t)v55 & (16u - 1)];
        const double v79 = v69 - v68;
        const double v80 = v66 - v79;
        const double v81 = sincos_2ulp_avx512_fma_f64(v56, v64, v80);
        const double v82 = sincos_2ulp_avx512_fma_f64(v78, v64, v81);
        const double v83 = v77 * v82;
        const double v84 = v83 * v83;
        const double v85 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v86 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v87 = sincos_2ulp_avx512_fma_f64(v84, v85, v86);
        const double v88 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v89 = sincos_2ulp_avx512_fma_f64(v84, v87, v88);
        const double v90 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v91 = sincos_2ulp_avx512_fma_f64(v84, v89, v90);
        const double v92 = -0x1p-1; /* -0.5 */
        const double v93 = sincos_2ulp_avx512_fma_f64(v84, v91, v92);
        const double v94 = 0x1p+0; /* 1 */
        const double v95 = sincos_2ulp_avx512_fma_f64(v84, v93, v94);
        const double v96 = v84 * v83;
        const double v97 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v98 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v99 = sincos_2ulp_avx512_fma_f64(v84, v97, v98);
        const double v100 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v101 = sincos_2ulp_avx512_fma_f64(v84, v99, v100);
        const double v102 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v103 = sincos_2ulp_avx512_fma_f64(v84, v101, v102);
        const double v104 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v105 = sincos_2ulp_avx512_fma_f64(v84, v103, v104);
        const double v106 = sincos_2ulp_avx512_fma_f64(v96, v105, v83);
        const double v107 = v76 ? v95 : v106;
        const float v108 = (float)v107;
        const int32_t v109 = sincos_2ulp_avx512_bits_f32(v108);
        const int32_t v110 = v73 ^ v109;
        const float v111 = sincos_2ulp_avx512_frombits_f32(v110);
        const float v112 = v50 + v111;
        const double v113 = v76 ? v106 : v95;
        const float v114 = (float)v113;
        const int32_t v115 = sincos_2ulp_avx512_bits_f32(v114);
        const int32_t v116 = (int32_t)((uint32_t)v71 + (uint32_t)v74);
        const int32_t v117 = sincos_2ulp_avx512_shl_i32(v116, v40);
        const int32_t v118 = v39 & v117;
        const int32_t v119 = v115 ^ v118;
        const float v120 = sincos_2ulp_avx512_frombits_f32(v119);
        const float v121 = v50 + v120;
        r0 = v112;
        r1 = v121;
    }
    *y0 = r0;
    *y1 = r1;
}

static void sincos_2ulp_avx512_array_portable(const float *x, float *y0, float *y1, size_t n) {
    for (size_t i = 0; i < n; i++) {
        sincos_2ulp_avx512_element(x[i], &y0[i], &y1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINCOS_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINCOS_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINCOS_2ULP_AVX512_AVX2 static inline SINCOS_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINCOS_2ULP_AVX512_AVX512 static inline SINCOS_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
SINCOS_2ULP_AVX512_AVX2 __m256d sincos_2ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_2ULP_AVX512_AVX2 __m256i sincos_2ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SINCOS_2ULP_AVX512_AVX2 __m128i sincos_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_2ULP_AVX512_AVX2 __m256i sincos_2ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINCOS_2ULP_AVX512_AVX2 void sincos_2ulp_avx512_step_avx2(const float *x, float *y0, float *y1) {
    const __m256 v1 = _mm256_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v7 = _mm256_set1_epi32(0);
    const __m256 v10 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v12 = _mm256_set1_ps(0x1.51112p-22f); /* 3.13918008e-07 */
    const __m256 v15 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v17 = _mm256_set1_ps(-0x1.6457e8p-10f); /* -0.00135934213 */
    const __m256 v18 = _mm256_set1_ps(0x1.553e2ap-5f); /* 0.0416556187 */
    const __m256 v20 = _mm256_set1_ps(-0x1.ffffa8p-2f); /* -0.499998689 */
    const __m256 v22 = _mm256_set1_ps(0x1.84698ap-48f); /* 5.39030295e-15 */
    const __m256 v23 = _mm256_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m256 v28 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v30 = _mm256_set1_ps(0x1.99daeap-13f); /* 0.000195434157 */
    const __m256 v31 = _mm256_set1_ps(-0x1.110a1cp-7f); /* -0.00833250396 */
    const __m256 v33 = _mm256_set1_ps(0x1.55554cp-3f); /* 0.166666597 */
    const __m256i v39 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v48 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v52 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v57 = _mm256_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m256i v59 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v62 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v68 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v74 = _mm256_set1_epi32(1);
    const __m256d v77 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v85 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v86 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v88 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v90 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v92 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v94 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v97 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v98 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v100 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v102 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v104 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
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
    const __m256 v19 = _mm256_fmadd_ps(v17, v16, v18);
    const __m256 v21 = _mm256_fmadd_ps(v16, v19, v20);
    const __m256 v24 = _mm256_sub_ps(v14, v11);
    const __m256 v25 = _mm256_fmadd_ps(v23, v9, v24);
    const __m256 v26 = _mm256_fmadd_ps(v22, v9, v25);
    const __m256 v27 = _mm256_fmadd_ps(v21, v14, v26);
    const __m256 v29 = _mm256_fmadd_ps(v27, v14, v28);
    const __m256 v32 = _mm256_fmadd_ps(v30, v16, v31);
    const __m256 v34 = _mm256_fmadd_ps(v32, v16, v33);
    const __m256 v35 = _mm256_mul_ps(v34, v16);
    const __m256 v36 = _mm256_fmadd_ps(v14, v35, v26);
    const __m256 v37 = _mm256_sub_ps(v14, v36);
    const __m256 v38 = _mm256_blendv_ps(v37, v29, _mm256_castsi256_ps(v8));
    const __m256i v41 = _mm256_slli_epi32(v4, 30);
    const __m256i v42 = _mm256_and_si256(v39, v41);
    const __m256i v43 = _mm256_xor_si256(v42, v6);
    const __m256 v44 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v38), v43));
    const __m256 v45 = _mm256_blendv_ps(v29, v37, _mm256_castsi256_ps(v8));
    const __m256 v46 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v45), v42));
    const __m256 v47 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v47, v48, _CMP_NLE_UQ));
    __m256 r0 = v44;
    __m256 r1 = v46;
    __m256i any1 = v49;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v50 = _mm256_sub_ps(v47, v47);
        const __m256i v51 = _mm256_castps_si256(v0);
        const __m256i v53 = _mm256_add_epi32(v51, v52);
        const __m256i v55 = _mm256_srli_epi32(v53, 26);
        const __m256d v56l = sincos_2ulp_avx512_gather_f64_avx2(sincos_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v55), _mm_set1_epi32(15)));
        const __m256d v56h = sincos_2ulp_avx512_gather_f64_avx2(sincos_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v55, 1), _mm_set1_epi32(15)));
        const __m256i v58 = _mm256_and_si256(v57, v53);
        const __m256i v60 = _mm256_or_si256(v58, v59);
        const __m256 v61 = _mm256_castsi256_ps(v60);
        const __m256 v63 = _mm256_mul_ps(v61, v62);
        const __m256d v64l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63));
        const __m256d v64h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63, 1));
        const __m256d v65l = sincos_2ulp_avx512_gather_f64_avx2(sincos_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v55), _mm_set1_epi32(15)));
        const __m256d v65h = sincos_2ulp_avx512_gather_f64_avx2(sincos_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v55, 1), _mm_set1_epi32(15)));
        const __m256d v66l = _mm256_mul_pd(v65l, v64l);
        const __m256d v66h = _mm256_mul_pd(v65h, v64h);
        const __m256d v67l = _mm256_fmadd_pd(v56l, v64l, v66l);
        const __m256d v67h = _mm256_fmadd_pd(v56h, v64h, v66h);
        const __m256d v69l = _mm256_add_pd(v67l, v68);
        const __m256d v69h = _mm256_add_pd(v67h, v68);
        const __m256i v70l = sincos_2ulp_avx512_bits_f64_avx2(v69l);
        const __m256i v70h = sincos_2ulp_avx512_bits_f64_avx2(v69h);
        const __m128i v71l = sincos_2ulp_avx512_wrap_avx2(v70l);
        const __m128i v71h = sincos_2ulp_avx512_wrap_avx2(v70h);
        const __m256i v71 = _mm256_set_m128i(v71h, v71l);
        const __m256i v72 = _mm256_slli_epi32(v71, 30);
        const __m256i v73 = _mm256_and_si256(v72, v39);
        const __m256i v75 = _mm256_and_si256(v71, v74);
        const __m256i v76 = _mm256_cmpeq_epi32(v75, v74);
        const __m256d v78l = sincos_2ulp_avx512_gather_f64_avx2(sincos_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v55), _mm_set1_epi32(15)));
        const __m256d v78h = sincos_2ulp_avx512_gather_f64_avx2(sincos_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v55, 1), _mm_set1_epi32(15)));
        const __m256d v79l = _mm256_sub_pd(v69l, v68);
        const __m256d v79h = _mm256_sub_pd(v69h, v68);
        const __m256d v80l = _mm256_sub_pd(v66l, v79l);
        const __m256d v80h = _mm256_sub_pd(v66h, v79h);
        const __m256d v81l = _mm256_fmadd_pd(v56l, v64l, v80l);
        const __m256d v81h = _mm256_fmadd_pd(v56h, v64h, v80h);
        const __m256d v82l = _mm256_fmadd_pd(v78l, v64l, v81l);
        const __m256d v82h = _mm256_fmadd_pd(v78h, v64h, v81h);
        const __m256d v83l = _mm256_mul_pd(v77, v82l);
        const __m256d v83h = _mm256_mul_pd(v77, v82h);
        const __m256d v84l = _mm256_mul_pd(v83l, v83l);
        const __m256d v84h = _mm256_mul_pd(v83h, v83h);
        const __m256d v87l = _mm256_fmadd_pd(v84l, v85, v86);
        const __m256d v87h = _mm256_fmadd_pd(v84h, v85, v86);
        const __m256d v89l = _mm256_fmadd_pd(v84l, v87l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v84h, v87h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v84l, v89l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v84h, v89h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v84l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v84h, v91h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v84l, v93l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v84h, v93h, v94);
        const __m256d v96l = _mm256_mul_pd(v84l, v83l);
        const __m256d v96h = _mm256_mul_pd(v84h, v83h);
        const __m256d v99l = _mm256_fmadd_pd(v84l, v97, v98);
        const __m256d v99h = _mm256_fmadd_pd(v84h, v97, v98);
        const __m256d v101l = _mm256_fmadd_pd(v84l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v84h, v99h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v84l, v101l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v84h, v101h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v84l, v103l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v84h, v103h, v104);
        const __m256d v106l = _mm256_fmadd_pd(v96l, v105l, v83l);
        const __m256d v106h = _mm256_fmadd_pd(v96h, v105h, v83h);
        const __m256d v107l = _mm256_blendv_pd(v106l, v95l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v76))));
        const __m256d v107h = _mm256_blendv_pd(v106h, v95h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v76, 1))));
        const __m128 v108l = _mm256_cvtpd_ps(v107l);
        const __m128 v108h = _mm256_cvtpd_ps(v107h);
        const __m256 v108 = _mm256_set_m128(v108h, v108l);
        const __m256i v109 = sincos_2ulp_avx512_bits_f32_avx2(v108);
        const __m256i v110 = _mm256_xor_si256(v73, v109);
        const __m256 v111 = _mm256_castsi256_ps(v110);
        const __m256 v112 = _mm256_add_ps(v50, v111);
        const __m256d v113l = _mm256_blendv_pd(v95l, v106l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v76))));
        const __m256d v113h = _mm256_blendv_pd(v95h, v106h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v76, 1))));
        const __m128 v114l = _mm256_cvtpd_ps(v113l);
        const __m128 v114h = _mm256_cvtpd_ps(v113h);
        const __m256 v114 = _mm256_set_m128(v114h, v114l);
        const __m256i v115 = sincos_2ulp_avx512_bits_f32_avx2(v114);
        const __m256i v116 = _mm256_add_epi32(v71, v74);
        const __m256i v117 = _mm256_slli_epi32(v116, 30);
        const __m256i v118 = _mm256_and_si256(v39, v117);
        const __m256i v119 = _mm256_xor_si256(v115, v118);
        const __m256 v120 = _mm256_castsi256_ps(v119);
        const __m256 v121 = _mm256_add_ps(v50, v120);
        r0 = _mm256_blendv_ps(r0, v112, _mm256_castsi256_ps(v49));
        r1 = _mm256_blendv_ps(r1, v121, _mm256_castsi256_ps(v49));
    }
    _mm256_storeu_ps(y0, r0);
    _mm256_storeu_ps(y1, r1);
}

static SINCOS_2ULP_AVX512_AVX2_TARGET void sincos_2ulp_avx512_array_avx2(const float *x, float *y0, float *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sincos_2ulp_avx512_step_avx2(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y0[8];
        float tail_y1[8];
        sincos_2ulp_avx512_step_avx2(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SINCOS_2ULP_AVX512_AVX512 __m512d sincos_2ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_2ULP_AVX512_AVX512 __m512i sincos_2ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SINCOS_2ULP_AVX512_AVX512 __mmask8 sincos_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_2ULP_AVX512_AVX512 __m512i sincos_2ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINCOS_2ULP_AVX512_AVX512 void sincos_2ulp_avx512_step_avx512(const float *x, float *y0, float *y1) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v12 = _mm512_set1_ps(0x1.51112p-22f); /* 3.13918008e-07 */
    const __m512 v15 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v17 = _mm512_set1_ps(-0x1.6457e8p-10f); /* -0.00135934213 */
    const __m512 v18 = _mm512_set1_ps(0x1.553e2ap-5f); /* 0.0416556187 */
    const __m512 v20 = _mm512_set1_ps(-0x1.ffffa8p-2f); /* -0.499998689 */
    const __m512 v22 = _mm512_set1_ps(0x1.84698ap-48f); /* 5.39030295e-15 */
    const __m512 v23 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v28 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v30 = _mm512_set1_ps(0x1.99daeap-13f); /* 0.000195434157 */
    const __m512 v31 = _mm512_set1_ps(-0x1.110a1cp-7f); /* -0.00833250396 */
    const __m512 v33 = _mm512_set1_ps(0x1.55554cp-3f); /* 0.166666597 */
    const __m512i v39 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v48 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v52 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v57 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v59 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v62 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v68 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v74 = _mm512_set1_epi32(1);
    const __m512d v77 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v85 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v86 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v88 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v90 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v92 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v94 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v97 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v98 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v100 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v102 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v104 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(sincos_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(sincos_2ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(sincos_2ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(sincos_2ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(sincos_2ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(sincos_2ulp_avx512_table2 + 8);
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
    const __m512 v19_0 = _mm512_fmadd_ps(v17, v16_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17, v16_1, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v16_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v16_1, v19_1, v20);
    const __m512 v24_0 = _mm512_sub_ps(v14_0, v11_0);
    const __m512 v24_1 = _mm512_sub_ps(v14_1, v11_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v23, v9_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v23, v9_1, v24_1);
    const __m512 v26_0 = _mm512_fmadd_ps(v22, v9_0, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v22, v9_1, v25_1);
    const __m512 v27_0 = _mm512_fmadd_ps(v21_0, v14_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v21_1, v14_1, v26_1);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v14_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v14_1, v28);
    const __m512 v32_0 = _mm512_fmadd_ps(v30, v16_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v30, v16_1, v31);
    const __m512 v34_0 = _mm512_fmadd_ps(v32_0, v16_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v32_1, v16_1, v33);
    const __m512 v35_0 = _mm512_mul_ps(v34_0, v16_0);
    const __m512 v35_1 = _mm512_mul_ps(v34_1, v16_1);
    const __m512 v36_0 = _mm512_fmadd_ps(v14_0, v35_0, v26_0);
    const __m512 v36_1 = _mm512_fmadd_ps(v14_1, v35_1, v26_1);
    const __m512 v37_0 = _mm512_sub_ps(v14_0, v36_0);
    const __m512 v37_1 = _mm512_sub_ps(v14_1, v36_1);
    const __m512 v38_0 = _mm512_mask_blend_ps(v8_0, v37_0, v29_0);
    const __m512 v38_1 = _mm512_mask_blend_ps(v8_1, v37_1, v29_1);
    const __m512i v41_0 = _mm512_slli_epi32(v4_0, 30);
    const __m512i v41_1 = _mm512_slli_epi32(v4_1, 30);
    const __m512i v42_0 = _mm512_and_si512(v39, v41_0);
    const __m512i v42_1 = _mm512_and_si512(v39, v41_1);
    const __m512i v43_0 = _mm512_xor_si512(v42_0, v6_0);
    const __m512i v43_1 = _mm512_xor_si512(v42_1, v6_1);
    const __m512 v44_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v38_0), v43_0));
    const __m512 v44_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v38_1), v43_1));
    const __m512 v45_0 = _mm512_mask_blend_ps(v8_0, v29_0, v37_0);
    const __m512 v45_1 = _mm512_mask_blend_ps(v8_1, v29_1, v37_1);
    const __m512 v46_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v45_0), v42_0));
    const __m512 v46_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v45_1), v42_1));
    const __m512 v47_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v47_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v49_0 = _mm512_cmp_ps_mask(v47_0, v48, _CMP_NLE_UQ);
    const __mmask16 v49_1 = _mm512_cmp_ps_mask(v47_1, v48, _CMP_NLE_UQ);
    __m512 r0_0 = v44_0;
    __m512 r0_1 = v44_1;
    __m512 r1_0 = v46_0;
    __m512 r1_1 = v46_1;
    __mmask16 any1 = v49_0;
    any1 = (__mmask16)(any1 | v49_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v50_0 = _mm512_sub_ps(v47_0, v47_0);
        const __m512 v50_1 = _mm512_sub_ps(v47_1, v47_1);
        const __m512i v51_0 = _mm512_castps_si512(v0_0);
        const __m512i v51_1 = _mm512_castps_si512(v0_1);
        const __m512i v53_0 = _mm512_add_epi32(v51_0, v52);
        const __m512i v53_1 = _mm512_add_epi32(v51_1, v52);
        const __m512i v55_0 = _mm512_srli_epi32(v53_0, 26);
        const __m512i v55_1 = _mm512_srli_epi32(v53_1, 26);
        const __m512d v56_0l = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v55_0), t0_0, t0_1);
        const __m512d v56_0h = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v55_0, 1), t0_0, t0_1);
        const __m512d v56_1l = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v55_1), t0_0, t0_1);
        const __m512d v56_1h = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v55_1, 1), t0_0, t0_1);
        const __m512i v58_0 = _mm512_and_si512(v57, v53_0);
        const __m512i v58_1 = _mm512_and_si512(v57, v53_1);
        const __m512i v60_0 = _mm512_or_si512(v58_0, v59);
        const __m512i v60_1 = _mm512_or_si512(v58_1, v59);
        const __m512 v61_0 = _mm512_castsi512_ps(v60_0);
        const __m512 v61_1 = _mm512_castsi512_ps(v60_1);
        const __m512 v63_0 = _mm512_mul_ps(v61_0, v62);
        const __m512 v63_1 = _mm512_mul_ps(v61_1, v62);
        const __m512d v64_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_0));
        const __m512d v64_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_0, 1));
        const __m512d v64_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_1));
        const __m512d v64_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_1, 1));
        const __m512d v65_0l = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v55_0), t1_0, t1_1);
        const __m512d v65_0h = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v55_0, 1), t1_0, t1_1);
        const __m512d v65_1l = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v55_1), t1_0, t1_1);
        const __m512d v65_1h = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v55_1, 1), t1_0, t1_1);
        const __m512d v66_0l = _mm512_mul_pd(v65_0l, v64_0l);
        const __m512d v66_0h = _mm512_mul_pd(v65_0h, v64_0h);
        const __m512d v66_1l = _mm512_mul_pd(v65_1l, v64_1l);
        const __m512d v66_1h = _mm512_mul_pd(v65_1h, v64_1h);
        const __m512d v67_0l = _mm512_fmadd_pd(v56_0l, v64_0l, v66_0l);
        const __m512d v67_0h = _mm512_fmadd_pd(v56_0h, v64_0h, v66_0h);
        const __m512d v67_1l = _mm512_fmadd_pd(v56_1l, v64_1l, v66_1l);
        const __m512d v67_1h = _mm512_fmadd_pd(v56_1h, v64_1h, v66_1h);
        const __m512d v69_0l = _mm512_add_pd(v67_0l, v68);
        const __m512d v69_0h = _mm512_add_pd(v67_0h, v68);
        const __m512d v69_1l = _mm512_add_pd(v67_1l, v68);
        const __m512d v69_1h = _mm512_add_pd(v67_1h, v68);
        const __m512i v70_0l = sincos_2ulp_avx512_bits_f64_avx512(v69_0l);
        const __m512i v70_0h = sincos_2ulp_avx512_bits_f64_avx512(v69_0h);
        const __m512i v70_1l = sincos_2ulp_avx512_bits_f64_avx512(v69_1l);
        const __m512i v70_1h = sincos_2ulp_avx512_bits_f64_avx512(v69_1h);
        const __m256i v71_0l = _mm512_cvtepi64_epi32(v70_0l);
        const __m256i v71_0h = _mm512_cvtepi64_epi32(v70_0h);
        const __m512i v71_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v71_0l), v71_0h, 1);
        const __m256i v71_1l = _mm512_cvtepi64_epi32(v70_1l);
        const __m256i v71_1h = _mm512_cvtepi64_epi32(v70_1h);
        const __m512i v71_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v71_1l), v71_1h, 1);
        const __m512i v72_0 = _mm512_slli_epi32(v71_0, 30);
        const __m512i v72_1 = _mm512_slli_epi32(v71_1, 30);
        const __m512i v73_0 = _mm512_and_si512(v72_0, v39);
        const __m512i v73_1 = _mm512_and_si512(v72_1, v39);
        const __m512i v75_0 = _mm512_and_si512(v71_0, v74);
        const __m512i v75_1 = _mm512_and_si512(v71_1, v74);
        const __mmask16 v76_0 = _mm512_cmpeq_epi32_mask(v75_0, v74);
        const __mmask16 v76_1 = _mm512_cmpeq_epi32_mask(v75_1, v74);
        const __m512d v78_0l = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v55_0), t2_0, t2_1);
        const __m512d v78_0h = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v55_0, 1), t2_0, t2_1);
        const __m512d v78_1l = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v55_1), t2_0, t2_1);
        const __m512d v78_1h = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v55_1, 1), t2_0, t2_1);
        const __m512d v79_0l = _mm512_sub_pd(v69_0l, v68);
        const __m512d v79_0h = _mm512_sub_pd(v69_0h, v68);
        const __m512d v79_1l = _mm512_sub_pd(v69_1l, v68);
        const __m512d v79_1h = _mm512_sub_pd(v69_1h, v68);
        const __m512d v80_0l = _mm512_sub_pd(v66_0l, v79_0l);
        const __m512d v80_0h = _mm512_sub_pd(v66_0h, v79_0h);
        const __m512d v80_1l = _mm512_sub_pd(v66_1l, v79_1l);
        const __m512d v80_1h = _mm512_sub_pd(v66_1h, v79_1h);
        const __m512d v81_0l = _mm512_fmadd_pd(v56_0l, v64_0l, v80_0l);
        const __m512d v81_0h = _mm512_fmadd_pd(v56_0h, v64_0h, v80_0h);
        const __m512d v81_1l = _mm512_fmadd_pd(v56_1l, v64_1l, v80_1l);
        const __m512d v81_1h = _mm512_fmadd_pd(v56_1h, v64_1h, v80_1h);
        const __m512d v82_0l = _mm512_fmadd_pd(v78_0l, v64_0l, v81_0l);
        const __m512d v82_0h = _mm512_fmadd_pd(v78_0h, v64_0h, v81_0h);
        const __m512d v82_1l = _mm512_fmadd_pd(v78_1l, v64_1l, v81_1l);
        const __m512d v82_1h = _mm512_fmadd_pd(v78_1h, v64_1h, v81_1h);
        const __m512d v83_0l = _mm512_mul_pd(v77, v82_0l);
        const __m512d v83_0h = _mm512_mul_pd(v77, v82_0h);
        const __m512d v83_1l = _mm512_mul_pd(v77, v82_1l);
        const __m512d v83_1h = _mm512_mul_pd(v77, v82_1h);
        const __m512d v84_0l = _mm512_mul_pd(v83_0l, v83_0l);
        const __m512d v84_0h = _mm512_mul_pd(v83_0h, v83_0h);
        const __m512d v84_1l = _mm512_mul_pd(v83_1l, v83_1l);
        const __m512d v84_1h = _mm512_mul_pd(v83_1h, v83_1h);
        const __m512d v87_0l = _mm512_fmadd_pd(v84_0l, v85, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v84_0h, v85, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v84_1l, v85, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v84_1h, v85, v86);
        const __m512d v89_0l = _mm512_fmadd_pd(v84_0l, v87_0l, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v84_0h, v87_0h, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v84_1l, v87_1l, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v84_1h, v87_1h, v88);
        const __m512d v91_0l = _mm512_fmadd_pd(v84_0l, v89_0l, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v84_0h, v89_0h, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v84_1l, v89_1l, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v84_1h, v89_1h, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v84_0l, v91_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v84_0h, v91_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v84_1l, v91_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v84_1h, v91_1h, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v84_0l, v93_0l, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v84_0h, v93_0h, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v84_1l, v93_1l, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v84_1h, v93_1h, v94);
        const __m512d v96_0l = _mm512_mul_pd(v84_0l, v83_0l);
        const __m512d v96_0h = _mm512_mul_pd(v84_0h, v83_0h);
        const __m512d v96_1l = _mm512_mul_pd(v84_1l, v83_1l);
        const __m512d v96_1h = _mm512_mul_pd(v84_1h, v83_1h);
        const __m512d v99_0l = _mm512_fmadd_pd(v84_0l, v97, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v84_0h, v97, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v84_1l, v97, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v84_1h, v97, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v84_0l, v99_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v84_0h, v99_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v84_1l, v99_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v84_1h, v99_1h, v100);
        const __m512d v103_0l = _mm512_fmadd_pd(v84_0l, v101_0l, v102);
        const __m512d v103_0h = _mm512_fmadd_pd(v84_0h, v101_0h, v102);
        const __m512d v103_1l = _mm512_fmadd_pd(v84_1l, v101_1l, v102);
        const __m512d v103_1h = _mm512_fmadd_pd(v84_1h, v101_1h, v102);
        const __m512d v105_0l = _mm512_fmadd_pd(v84_0l, v103_0l, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v84_0h, v103_0h, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v84_1l, v103_1l, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v84_1h, v103_1h, v104);
        const __m512d v106_0l = _mm512_fmadd_pd(v96_0l, v105_0l, v83_0l);
        const __m512d v106_0h = _mm512_fmadd_pd(v96_0h, v105_0h, v83_0h);
        const __m512d v106_1l = _mm512_fmadd_pd(v96_1l, v105_1l, v83_1l);
        const __m512d v106_1h = _mm512_fmadd_pd(v96_1h, v105_1h, v83_1h);
        const __m512d v107_0l = _mm512_mask_blend_pd((__mmask8)v76_0, v106_0l, v95_0l);
        const __m512d v107_0h = _mm512_mask_blend_pd(sincos_2ulp_avx512_high_mask_avx512(v76_0), v106_0h, v95_0h);
        const __m512d v107_1l = _mm512_mask_blend_pd((__mmask8)v76_1, v106_1l, v95_1l);
        const __m512d v107_1h = _mm512_mask_blend_pd(sincos_2ulp_avx512_high_mask_avx512(v76_1), v106_1h, v95_1h);
        const __m256 v108_0l = _mm512_cvtpd_ps(v107_0l);
        const __m256 v108_0h = _mm512_cvtpd_ps(v107_0h);
        const __m512 v108_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v108_0l), v108_0h, 1);
        const __m256 v108_1l = _mm512_cvtpd_ps(v107_1l);
        const __m256 v108_1h = _mm512_cvtpd_ps(v107_1h);
        const __m512 v108_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v108_1l), v108_1h, 1);
        const __m512i v109_0 = sincos_2ulp_avx512_bits_f32_avx512(v108_0);
        const __m512i v109_1 = sincos_2ulp_avx512_bits_f32_avx512(v108_1);
        const __m512i v110_0 = _mm512_xor_si512(v73_0, v109_0);
        const __m512i v110_1 = _mm512_xor_si512(v73_1, v109_1);
        const __m512 v111_0 = _mm512_castsi512_ps(v110_0);
        const __m512 v111_1 = _mm512_castsi512_ps(v110_1);
        const __m512 v112_0 = _mm512_add_ps(v50_0, v111_0);
        const __m512 v112_1 = _mm512_add_ps(v50_1, v111_1);
        const __m512d v113_0l = _mm512_mask_blend_pd((__mmask8)v76_0, v95_0l, v106_0l);
        const __m512d v113_0h = _mm512_mask_blend_pd(sincos_2ulp_avx512_high_mask_avx512(v76_0), v95_0h, v106_0h);
        const __m512d v113_1l = _mm512_mask_blend_pd((__mmask8)v76_1, v95_1l, v106_1l);
        const __m512d v113_1h = _mm512_mask_blend_pd(sincos_2ulp_avx512_high_mask_avx512(v76_1), v95_1h, v106_1h);
        const __m256 v114_0l = _mm512_cvtpd_ps(v113_0l);
        const __m256 v114_0h = _mm512_cvtpd_ps(v113_0h);
        const __m512 v114_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v114_0l), v114_0h, 1);
        const __m256 v114_1l = _mm512_cvtpd_ps(v113_1l);
        const __m256 v114_1h = _mm512_cvtpd_ps(v113_1h);
        const __m512 v114_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v114_1l), v114_1h, 1);
        const __m512i v115_0 = sincos_2ulp_avx512_bits_f32_avx512(v114_0);
        const __m512i v115_1 = sincos_2ulp_avx512_bits_f32_avx512(v114_1);
        const __m512i v116_0 = _mm512_add_epi32(v71_0, v74);
        const __m512i v116_1 = _mm512_add_epi32(v71_1, v74);
        const __m512i v117_0 = _mm512_slli_epi32(v116_0, 30);
        const __m512i v117_1 = _mm512_slli_epi32(v116_1, 30);
        const __m512i v118_0 = _mm512_and_si512(v39, v117_0);
        const __m512i v118_1 = _mm512_and_si512(v39, v117_1);
        const __m512i v119_0 = _mm512_xor_si512(v115_0, v118_0);
        const __m512i v119_1 = _mm512_xor_si512(v115_1, v118_1);
        const __m512 v120_0 = _mm512_castsi512_ps(v119_0);
        const __m512 v120_1 = _mm512_castsi512_ps(v119_1);
        const __m512 v121_0 = _mm512_add_ps(v50_0, v120_0);
        const __m512 v121_1 = _mm512_add_ps(v50_1, v120_1);
        r0_0 = _mm512_mask_blend_ps(v49_0, r0_0, v112_0);
        r0_1 = _mm512_mask_blend_ps(v49_1, r0_1, v112_1);
        r1_0 = _mm512_mask_blend_ps(v49_0, r1_0, v121_0);
        r1_1 = _mm512_mask_blend_ps(v49_1, r1_1, v121_1);
    }
    _mm512_storeu_ps(y0, r0_0);
    _mm512_storeu_ps(y0 + 16, r0_1);
    _mm512_storeu_ps(y1, r1_0);
    _mm512_storeu_ps(y1 + 16, r1_1);
}

/* 16 elements. */
static SINCOS_2ULP_AVX512_AVX512_TARGET void sincos_2ulp_avx512_chunk_avx512(const float *x, float *y0, float *y1) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v12 = _mm512_set1_ps(0x1.51112p-22f); /* 3.13918008e-07 */
    const __m512 v15 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v17 = _mm512_set1_ps(-0x1.6457e8p-10f); /* -0.00135934213 */
    const __m512 v18 = _mm512_set1_ps(0x1.553e2ap-5f); /* 0.0416556187 */
    const __m512 v20 = _mm512_set1_ps(-0x1.ffffa8p-2f); /* -0.499998689 */
    const __m512 v22 = _mm512_set1_ps(0x1.84698ap-48f); /* 5.39030295e-15 */
    const __m512 v23 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v28 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v30 = _mm512_set1_ps(0x1.99daeap-13f); /* 0.000195434157 */
    const __m512 v31 = _mm512_set1_ps(-0x1.110a1cp-7f); /* -0.00833250396 */
    const __m512 v33 = _mm512_set1_ps(0x1.55554cp-3f); /* 0.166666597 */
    const __m512i v39 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v48 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v52 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v57 = _mm512_set1_epi32(-2080374785); /* 0x83ffffff */
    const __m512i v59 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v62 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v68 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v74 = _mm512_set1_epi32(1);
    const __m512d v77 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v85 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v86 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v88 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v90 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v92 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v94 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v97 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v98 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v100 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v102 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v104 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(sincos_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(sincos_2ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(sincos_2ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(sincos_2ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(sincos_2ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(sincos_2ulp_avx512_table2 + 8);
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
    const __m512 v19 = _mm512_fmadd_ps(v17, v16, v18);
    const __m512 v21 = _mm512_fmadd_ps(v16, v19, v20);
    const __m512 v24 = _mm512_sub_ps(v14, v11);
    const __m512 v25 = _mm512_fmadd_ps(v23, v9, v24);
    const __m512 v26 = _mm512_fmadd_ps(v22, v9, v25);
    const __m512 v27 = _mm512_fmadd_ps(v21, v14, v26);
    const __m512 v29 = _mm512_fmadd_ps(v27, v14, v28);
    const __m512 v32 = _mm512_fmadd_ps(v30, v16, v31);
    const __m512 v34 = _mm512_fmadd_ps(v32, v16, v33);
    const __m512 v35 = _mm512_mul_ps(v34, v16);
    const __m512 v36 = _mm512_fmadd_ps(v14, v35, v26);
    const __m512 v37 = _mm512_sub_ps(v14, v36);
    const __m512 v38 = _mm512_mask_blend_ps(v8, v37, v29);
    const __m512i v41 = _mm512_slli_epi32(v4, 30);
    const __m512i v42 = _mm512_and_si512(v39, v41);
    const __m512i v43 = _mm512_xor_si512(v42, v6);
    const __m512 v44 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v38), v43));
    const __m512 v45 = _mm512_mask_blend_ps(v8, v29, v37);
    const __m512 v46 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v45), v42));
    const __m512 v47 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v49 = _mm512_cmp_ps_mask(v47, v48, _CMP_NLE_UQ);
    __m512 r0 = v44;
    __m512 r1 = v46;
    __mmask16 any1 = v49;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v50 = _mm512_sub_ps(v47, v47);
        const __m512i v51 = _mm512_castps_si512(v0);
        const __m512i v53 = _mm512_add_epi32(v51, v52);
        const __m512i v55 = _mm512_srli_epi32(v53, 26);
        const __m512d v56l = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v55), t0_0, t0_1);
        const __m512d v56h = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v55, 1), t0_0, t0_1);
        const __m512i v58 = _mm512_and_si512(v57, v53);
        const __m512i v60 = _mm512_or_si512(v58, v59);
        const __m512 v61 = _mm512_castsi512_ps(v60);
        const __m512 v63 = _mm512_mul_ps(v61, v62);
        const __m512d v64l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63));
        const __m512d v64h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63, 1));
        const __m512d v65l = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v55), t1_0, t1_1);
        const __m512d v65h = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v55, 1), t1_0, t1_1);
        const __m512d v66l = _mm512_mul_pd(v65l, v64l);
        const __m512d v66h = _mm512_mul_pd(v65h, v64h);
        const __m512d v67l = _mm512_fmadd_pd(v56l, v64l, v66l);
        const __m512d v67h = _mm512_fmadd_pd(v56h, v64h, v66h);
        const __m512d v69l = _mm512_add_pd(v67l, v68);
        const __m512d v69h = _mm512_add_pd(v67h, v68);
        const __m512i v70l = sincos_2ulp_avx512_bits_f64_avx512(v69l);
        const __m512i v70h = sincos_2ulp_avx512_bits_f64_avx512(v69h);
        const __m256i v71l = _mm512_cvtepi64_epi32(v70l);
        const __m256i v71h = _mm512_cvtepi64_epi32(v70h);
        const __m512i v71 = _mm512_inserti32x8(_mm512_castsi256_si512(v71l), v71h, 1);
        const __m512i v72 = _mm512_slli_epi32(v71, 30);
        const __m512i v73 = _mm512_and_si512(v72, v39);
        const __m512i v75 = _mm512_and_si512(v71, v74);
        const __mmask16 v76 = _mm512_cmpeq_epi32_mask(v75, v74);
        const __m512d v78l = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v55), t2_0, t2_1);
        const __m512d v78h = sincos_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v55, 1), t2_0, t2_1);
        const __m512d v79l = _mm512_sub_pd(v69l, v68);
        const __m512d v79h = _mm512_sub_pd(v69h, v68);
        const __m512d v80l = _mm512_sub_pd(v66l, v79l);
        const __m512d v80h = _mm512_sub_pd(v66h, v79h);
        const __m512d v81l = _mm512_fmadd_pd(v56l, v64l, v80l);
        const __m512d v81h = _mm512_fmadd_pd(v56h, v64h, v80h);
        const __m512d v82l = _mm512_fmadd_pd(v78l, v64l, v81l);
        const __m512d v82h = _mm512_fmadd_pd(v78h, v64h, v81h);
        const __m512d v83l = _mm512_mul_pd(v77, v82l);
        const __m512d v83h = _mm512_mul_pd(v77, v82h);
        const __m512d v84l = _mm512_mul_pd(v83l, v83l);
        const __m512d v84h = _mm512_mul_pd(v83h, v83h);
        const __m512d v87l = _mm512_fmadd_pd(v84l, v85, v86);
        const __m512d v87h = _mm512_fmadd_pd(v84h, v85, v86);
        const __m512d v89l = _mm512_fmadd_pd(v84l, v87l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v84h, v87h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v84l, v89l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v84h, v89h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v84l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v84h, v91h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v84l, v93l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v84h, v93h, v94);
        const __m512d v96l = _mm512_mul_pd(v84l, v83l);
        const __m512d v96h = _mm512_mul_pd(v84h, v83h);
        const __m512d v99l = _mm512_fmadd_pd(v84l, v97, v98);
        const __m512d v99h = _mm512_fmadd_pd(v84h, v97, v98);
        const __m512d v101l = _mm512_fmadd_pd(v84l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v84h, v99h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v84l, v101l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v84h, v101h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v84l, v103l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v84h, v103h, v104);
        const __m512d v106l = _mm512_fmadd_pd(v96l, v105l, v83l);
        const __m512d v106h = _mm512_fmadd_pd(v96h, v105h, v83h);
        const __m512d v107l = _mm512_mask_blend_pd((__mmask8)v76, v106l, v95l);
        const __m512d v107h = _mm512_mask_blend_pd(sincos_2ulp_avx512_high_mask_avx512(v76), v106h, v95h);
        const __m256 v108l = _mm512_cvtpd_ps(v107l);
        const __m256 v108h = _mm512_cvtpd_ps(v107h);
        const __m512 v108 = _mm512_insertf32x8(_mm512_castps256_ps512(v108l), v108h, 1);
        const __m512i v109 = sincos_2ulp_avx512_bits_f32_avx512(v108);
        const __m512i v110 = _mm512_xor_si512(v73, v109);
        const __m512 v111 = _mm512_castsi512_ps(v110);
        const __m512 v112 = _mm512_add_ps(v50, v111);
        const __m512d v113l = _mm512_mask_blend_pd((__mmask8)v76, v95l, v106l);
        const __m512d v113h = _mm512_mask_blend_pd(sincos_2ulp_avx512_high_mask_avx512(v76), v95h, v106h);
        const __m256 v114l = _mm512_cvtpd_ps(v113l);
        const __m256 v114h = _mm512_cvtpd_ps(v113h);
        const __m512 v114 = _mm512_insertf32x8(_mm512_castps256_ps512(v114l), v114h, 1);
        const __m512i v115 = sincos_2ulp_avx512_bits_f32_avx512(v114);
        const __m512i v116 = _mm512_add_epi32(v71, v74);
        const __m512i v117 = _mm512_slli_epi32(v116, 30);
        const __m512i v118 = _mm512_and_si512(v39, v117);
        const __m512i v119 = _mm512_xor_si512(v115, v118);
        const __m512 v120 = _mm512_castsi512_ps(v119);
        const __m512 v121 = _mm512_add_ps(v50, v120);
        r0 = _mm512_mask_blend_ps(v49, r0, v112);
        r1 = _mm512_mask_blend_ps(v49, r1, v121);
    }
    _mm512_storeu_ps(y0, r0);
    _mm512_storeu_ps(y1, r1);
}

static SINCOS_2ULP_AVX512_AVX512_TARGET void sincos_2ulp_avx512_array_avx512(const float *x, float *y0, float *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sincos_2ulp_avx512_step_avx512(x + i, y0 + i, y1 + i);
    for (; n - i >= 16; i += 16)
        sincos_2ulp_avx512_chunk_avx512(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y0[16];
        float tail_y1[16];
        sincos_2ulp_avx512_chunk_avx512(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINCOS_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sincos_2ulp_avx512_level(void) {
#if defined(SINCOS_2ULP_AVX512_FORCE_ISA)
    return SINCOS_2ULP_AVX512_FORCE_ISA;
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

void sincos_2ulp_avx512(float x, float *y0, float *y1) {
    sincos_2ulp_avx512_element(x, y0, y1);
}

void sincos_2ulp_avx512_array(const float *x, float *y0, float *y1, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sincos_2ulp_avx512_level();
    if (level == 2) {
        sincos_2ulp_avx512_array_avx512(x, y0, y1, n);
        return;
    }
    if (level == 1) {
        sincos_2ulp_avx512_array_avx2(x, y0, y1, n);
        return;
    }
#endif
    sincos_2ulp_avx512_array_portable(x, y0, y1, n);
}
