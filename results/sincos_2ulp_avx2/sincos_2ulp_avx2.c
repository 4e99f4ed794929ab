/* sincos_2ulp_avx2: sincos
 *
 *   target       sincos, sin x0; cos x0, f32
 *   domain       every input
 *   max error    1.659387 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a914c8p+16 (-108820.781, encoding 0xc7d48a64)
 *   result there -0x1.7f87e6p-1 (-0.749083698, encoding 0xbf3fc3f3)
 *   mean error   0.147170 ulp
 *   misrounded   165167584 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b38b2cc75ff4afc5f51e47a5f5da1089
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f32 --max-ulp 2 --isa avx2 --time 20s --seed 1 --threads 1 --archive sincos_2ulp_avx2.db
 *                time: 0.4850 ns/element as avx2 code (inputs mean)
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
#include "sincos_2ulp_avx2.h"

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
static inline float sincos_2ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t sincos_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sincos_2ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sincos_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sincos_2ulp_avx2_addbits_f32(float a, int32_t b) {
    return sincos_2ulp_avx2_frombits_f32((int32_t)((uint32_t)sincos_2ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline float sincos_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t sincos_2ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sincos_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sincos_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float sincos_2ulp_avx2_table0[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float sincos_2ulp_avx2_table1[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float sincos_2ulp_avx2_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float sincos_2ulp_avx2_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline void sincos_2ulp_avx2_element(float x, float *y0, float *y1) {
    const float v0 = x;
    const float v1 = -0x1.45f306p-1f; /* -0.636619747 */
    const float v2 = 0x1.8p+23f; /* 12582912 */
    const float v3 = sincos_2ulp_avx2_fma_f32(v0, v1, v2);
    const int32_t v4 = sincos_2ulp_avx2_bits_f32(v3);
    const int32_t v5 = 31;
    const int32_t v6 = sincos_2ulp_avx2_shl_i32(v4, v5);
    const int32_t v7 = 0;
    const int v8 = v6 < v7;
    const float v9 = v2 - v3;
    const float v10 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v11 = sincos_2ulp_avx2_fma_f32(v9, v10, v0);
    const float v12 = 0x1.51103ep-22f; /* 3.13914796e-07 */
    const float v13 = v9 * v12;
    const float v14 = v11 - v13;
    const float v15 = -0x1.3e5074p-33f; /* -1.44752571e-10 */
    const float v16 = sincos_2ulp_avx2_fma_f32(v14, v14, v15);
    const float v17 = -0x1.6456cap-10f; /* -0.00135932548 */
    const float v18 = 0x1.553e22p-5f; /* 0.0416556038 */
    const float v19 = sincos_2ulp_avx2_fma_f32(v16, v17, v18);
    const float v20 = -0x1.ffffa8p-2f; /* -0.499998689 */
    const float v21 = sincos_2ulp_avx2_fma_f32(v19, v16, v20);
    const float v22 = 0x1.84680ep-48f; /* 5.39022249e-15 */
    const float v23 = 0x1.5110b4p-22f; /* 3.13916473e-07 */
    const float v24 = v14 - v11;
    const float v25 = sincos_2ulp_avx2_fma_f32(v23, v9, v24);
    const float v26 = sincos_2ulp_avx2_fma_f32(v9, v22, v25);
    const float v27 = sincos_2ulp_avx2_fma_f32(v14, v21, v26);
    const float v28 = 0x1p+0f; /* 1 */
    const float v29 = sincos_2ulp_avx2_fma_f32(v14, v27, v28);
    const float v30 = 0x1.98cd92p-13f; /* 0.000194932465 */
    const float v31 = -0x1.110658p-7f; /* -0.00833205506 */
    const float v32 = sincos_2ulp_avx2_fma_f32(v30, v16, v31);
    const float v33 = 0x1.555546p-3f; /* 0.166666552 */
    const float v34 = sincos_2ulp_avx2_fma_f32(v16, v32, v33);
    const float v35 = v16 * v34;
    const float v36 = sincos_2ulp_avx2_fma_f32(v14, v35, v26);
    const float v37 = v14 - v36;
    const float v38 = v8 ? v29 : v37;
    const int32_t v39 = INT32_MIN; /* 0x80000000 */
    const int32_t v40 = 30;
    const int32_t v41 = sincos_2ulp_avx2_shl_i32(v4, v40);
    const int32_t v42 = v39 & v41;
    const int32_t v43 = v42 ^ v6;
    const float v44 = sincos_2ulp_avx2_addbits_f32(v38, v43);
    const float v45 = v8 ? v37 : v29;
    const float v46 = sincos_2ulp_avx2_addbits_f32(v45, v42);
    const float v47 = sincos_2ulp_avx2_abs_f32(v0);
    const float v48 = 0x1p+17f; /* 131072 */
    const int v49 = !(v47 <= v48);
    float r0 = v44;
    float r1 = v46;
    if (v49) {
        const float v50 = v47 - v47;
        const int32_t v51 = -2013265921; /* 0x87ffffff */
        const int32_t v52 = sincos_2ulp_avx2_bits_f32(v0);
        const int32_t v53 = 8388608; /* 0x00800000 */
        const int32_t v54 = (int32_t)((uint32_t)v52 + (uint32_t)v53);
        const int32_t v55 = v51 & v54;
        const int32_t v56 = 1207959552; /* 0x48000000 */
        const int32_t v57 = v55 | v56;
        const float v58 = sincos_2ulp_avx2_frombits_f32(v57);
        const float v59 = 0x1p+6f; /* 64 */
        const float v60 = v58 * v59;
        const double v61 = (double)v60;
        const int32_t v62 = 27;
        const int32_t v63 = sincos_2ulp_avx2_lshr_i32(v54, v62);
        const float v64 = sincos_2ulp_avx2_table0[(uint32_t)v63 & (8u - 1)];
        const double v65 = (double)v64;
        const float v66 = sincos_2ulp_avx2_table1[(uint32_t)v63 & (8u - 1)];
        const double v67 = (double)v66;
        const double v68 = v61 * v67;
        const double v69 = sincos_2ulp_avx2_fma_f64(v61, v65, v68);
        const double v70 = 0x1.8p+52; /* 6755399441055744 */
        const double v71 = v69 + v70;
        const int64_t v72 = sincos_2ulp_avx2_bits_f64(v71);
        const int32_t v73 = (int32_t)(uint32_t)(uint64_t)v72;
        const int32_t v74 = sincos_2ulp_avx2_shl_i32(v73, v40);
        const int32_t v75 = v39 & v74;
        const int32_t v76 = 1;
        const int32_t v77 = v73 & v76;
        const int v78 = v77 == v76;
        const double v79 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const float v80 = sincos_2ulp_avx2_table2[(uint32_t)v63 & (8u - 1)];
        const double v81 = (double)v80;
        const float v82 = sincos_2ulp_avx2_table3[(uint32_t)v63 & (8u - 1)];
        const double v83 = (double)v82;
        const double v84 = v71 - v70;
        const double v85 = v68 - v84;
        const double v86 = sincos_2ulp_avx2_fma_f64(v61, v65, v85);
        const double v87 = sincos_2ulp_avx2_fma_f64(v83, v61, v86);
        const double v88 = sincos_2ulp_avx2_fma_f64(v81, v61, v87);
        const double v89 = v79 * v88;
        const double v90 = v89 * v89;
        const double v91 = v90 * v90;
        const double v92 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v93 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v94 = sincos_2ulp_avx2_fma_f64(v92, v90, v93);
        const double v95 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v96 = sincos_2ulp_avx2_fma_f64(v94, v90, v95);
        const double v97 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v98 = sincos_2ulp_avx2_fma_f64(v96, v90, v97);
        const double v99 = -0x1p-1; /* -0.5 */
        const double v100 = 0x1p+0; /* 1 */
        const double v101 = sincos_2ulp_avx2_fma_f64(v99, v90, v100);
        const double v102 = sincos_2ulp_avx2_fma_f64(v91, v98, v101);
        const double v103 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v104 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v105 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v106 = sincos_2ulp_avx2_fma_f64(v104, v90, v105);
        const double v107 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v108 = sincos_2ulp_avx2_fma_f64(v106, v90, v107);
        const double v109 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v110 = sincos_2ulp_avx2_fma_f64(v108, v90, v109);
        const double v111 = v110 * v90;
        const double v112 = v103 + v111;
        const double v113 = v89 * v90;
        const double v114 = sincos_2ulp_avx2_fma_f64(v112, v113, v89);
        const double v115 = v78 ? v102 : v114;
        const float v116 = (float)v115;
        const int32_t v117 = sincos_2ulp_avx2_bits_f32(v116);
        const int32_t v118 = v75 ^ v117;
        const float v119 = sincos_2ulp_avx2_frombits_f32(v118);
        const float v120 = v50 + v119;
        const double v121 = v78 ? v114 : v102;
        const float v122 = (float)v121;
        const int32_t v123 = sincos_2ulp_avx2_bits_f32(v122);
        const int32_t v124 = (int32_t)((uint32_t)v73 + (uint32_t)v76);
        const int32_t v125 = sincos_2ulp_avx2_shl_i32(v124, v40);
        const int32_t v126 = v39 & v125;
        const int32_t v127 = v123 ^ v126;
        const float v128 = sincos_2ulp_avx2_frombits_f32(v127);
        const float v129 = v50 + v128;
        r0 = v120;
        r1 = v129;
    }
    *y0 = r0;
    *y1 = r1;
}

static void sincos_2ulp_avx2_array_portable(const float *x, float *y0, float *y1, size_t n) {
    for (size_t i = 0; i < n; i++) {
        sincos_2ulp_avx2_element(x[i], &y0[i], &y1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINCOS_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINCOS_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINCOS_2ULP_AVX2_AVX2 static inline SINCOS_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SINCOS_2ULP_AVX2_AVX512 static inline SINCOS_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SINCOS_2ULP_AVX2_AVX2 __m256i sincos_2ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SINCOS_2ULP_AVX2_AVX2 __m128i sincos_2ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_2ULP_AVX2_AVX2 __m256i sincos_2ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINCOS_2ULP_AVX2_AVX2 void sincos_2ulp_avx2_step_avx2(const float *x, float *y0, float *y1) {
    const __m256 v1 = _mm256_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v7 = _mm256_set1_epi32(0);
    const __m256 v10 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v12 = _mm256_set1_ps(0x1.51103ep-22f); /* 3.13914796e-07 */
    const __m256 v15 = _mm256_set1_ps(-0x1.3e5074p-33f); /* -1.44752571e-10 */
    const __m256 v17 = _mm256_set1_ps(-0x1.6456cap-10f); /* -0.00135932548 */
    const __m256 v18 = _mm256_set1_ps(0x1.553e22p-5f); /* 0.0416556038 */
    const __m256 v20 = _mm256_set1_ps(-0x1.ffffa8p-2f); /* -0.499998689 */
    const __m256 v22 = _mm256_set1_ps(0x1.84680ep-48f); /* 5.39022249e-15 */
    const __m256 v23 = _mm256_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m256 v28 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v30 = _mm256_set1_ps(0x1.98cd92p-13f); /* 0.000194932465 */
    const __m256 v31 = _mm256_set1_ps(-0x1.110658p-7f); /* -0.00833205506 */
    const __m256 v33 = _mm256_set1_ps(0x1.555546p-3f); /* 0.166666552 */
    const __m256i v39 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v48 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v51 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v53 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v56 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v59 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v70 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v76 = _mm256_set1_epi32(1);
    const __m256d v79 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v92 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v93 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v95 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v97 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v99 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v100 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v103 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v104 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v105 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v107 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v109 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256 t0_0 = _mm256_loadu_ps(sincos_2ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(sincos_2ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(sincos_2ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(sincos_2ulp_avx2_table3);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_slli_epi32(v4, 31);
    const __m256i v8 = _mm256_cmpgt_epi32(v7, v6);
    const __m256 v9 = _mm256_sub_ps(v2, v3);
    const __m256 v11 = _mm256_fmadd_ps(v9, v10, v0);
    const __m256 v13 = _mm256_mul_ps(v9, v12);
    const __m256 v14 = _mm256_sub_ps(v11, v13);
    const __m256 v16 = _mm256_fmadd_ps(v14, v14, v15);
    const __m256 v19 = _mm256_fmadd_ps(v16, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v16, v20);
    const __m256 v24 = _mm256_sub_ps(v14, v11);
    const __m256 v25 = _mm256_fmadd_ps(v23, v9, v24);
    const __m256 v26 = _mm256_fmadd_ps(v9, v22, v25);
    const __m256 v27 = _mm256_fmadd_ps(v14, v21, v26);
    const __m256 v29 = _mm256_fmadd_ps(v14, v27, v28);
    const __m256 v32 = _mm256_fmadd_ps(v30, v16, v31);
    const __m256 v34 = _mm256_fmadd_ps(v16, v32, v33);
    const __m256 v35 = _mm256_mul_ps(v16, v34);
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
        const __m256i v52 = _mm256_castps_si256(v0);
        const __m256i v54 = _mm256_add_epi32(v52, v53);
        const __m256i v55 = _mm256_and_si256(v51, v54);
        const __m256i v57 = _mm256_or_si256(v55, v56);
        const __m256 v58 = _mm256_castsi256_ps(v57);
        const __m256 v60 = _mm256_mul_ps(v58, v59);
        const __m256d v61l = _mm256_cvtps_pd(_mm256_castps256_ps128(v60));
        const __m256d v61h = _mm256_cvtps_pd(_mm256_extractf128_ps(v60, 1));
        const __m256i v63 = _mm256_srli_epi32(v54, 27);
        const __m256 v64 = _mm256_permutevar8x32_ps(t0_0, v63);
        const __m256d v65l = _mm256_cvtps_pd(_mm256_castps256_ps128(v64));
        const __m256d v65h = _mm256_cvtps_pd(_mm256_extractf128_ps(v64, 1));
        const __m256 v66 = _mm256_permutevar8x32_ps(t1_0, v63);
        const __m256d v67l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66));
        const __m256d v67h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66, 1));
        const __m256d v68l = _mm256_mul_pd(v61l, v67l);
        const __m256d v68h = _mm256_mul_pd(v61h, v67h);
        const __m256d v69l = _mm256_fmadd_pd(v61l, v65l, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v61h, v65h, v68h);
        const __m256d v71l = _mm256_add_pd(v69l, v70);
        const __m256d v71h = _mm256_add_pd(v69h, v70);
        const __m256i v72l = sincos_2ulp_avx2_bits_f64_avx2(v71l);
        const __m256i v72h = sincos_2ulp_avx2_bits_f64_avx2(v71h);
        const __m128i v73l = sincos_2ulp_avx2_wrap_avx2(v72l);
        const __m128i v73h = sincos_2ulp_avx2_wrap_avx2(v72h);
        const __m256i v73 = _mm256_set_m128i(v73h, v73l);
        const __m256i v74 = _mm256_slli_epi32(v73, 30);
        const __m256i v75 = _mm256_and_si256(v39, v74);
        const __m256i v77 = _mm256_and_si256(v73, v76);
        const __m256i v78 = _mm256_cmpeq_epi32(v77, v76);
        const __m256 v80 = _mm256_permutevar8x32_ps(t2_0, v63);
        const __m256d v81l = _mm256_cvtps_pd(_mm256_castps256_ps128(v80));
        const __m256d v81h = _mm256_cvtps_pd(_mm256_extractf128_ps(v80, 1));
        const __m256 v82 = _mm256_permutevar8x32_ps(t3_0, v63);
        const __m256d v83l = _mm256_cvtps_pd(_mm256_castps256_ps128(v82));
        const __m256d v83h = _mm256_cvtps_pd(_mm256_extractf128_ps(v82, 1));
        const __m256d v84l = _mm256_sub_pd(v71l, v70);
        const __m256d v84h = _mm256_sub_pd(v71h, v70);
        const __m256d v85l = _mm256_sub_pd(v68l, v84l);
        const __m256d v85h = _mm256_sub_pd(v68h, v84h);
        const __m256d v86l = _mm256_fmadd_pd(v61l, v65l, v85l);
        const __m256d v86h = _mm256_fmadd_pd(v61h, v65h, v85h);
        const __m256d v87l = _mm256_fmadd_pd(v83l, v61l, v86l);
        const __m256d v87h = _mm256_fmadd_pd(v83h, v61h, v86h);
        const __m256d v88l = _mm256_fmadd_pd(v81l, v61l, v87l);
        const __m256d v88h = _mm256_fmadd_pd(v81h, v61h, v87h);
        const __m256d v89l = _mm256_mul_pd(v79, v88l);
        const __m256d v89h = _mm256_mul_pd(v79, v88h);
        const __m256d v90l = _mm256_mul_pd(v89l, v89l);
        const __m256d v90h = _mm256_mul_pd(v89h, v89h);
        const __m256d v91l = _mm256_mul_pd(v90l, v90l);
        const __m256d v91h = _mm256_mul_pd(v90h, v90h);
        const __m256d v94l = _mm256_fmadd_pd(v92, v90l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92, v90h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v94l, v90l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v94h, v90h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v90l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v90h, v97);
        const __m256d v101l = _mm256_fmadd_pd(v99, v90l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99, v90h, v100);
        const __m256d v102l = _mm256_fmadd_pd(v91l, v98l, v101l);
        const __m256d v102h = _mm256_fmadd_pd(v91h, v98h, v101h);
        const __m256d v106l = _mm256_fmadd_pd(v104, v90l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v104, v90h, v105);
        const __m256d v108l = _mm256_fmadd_pd(v106l, v90l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v106h, v90h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v90l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v90h, v109);
        const __m256d v111l = _mm256_mul_pd(v110l, v90l);
        const __m256d v111h = _mm256_mul_pd(v110h, v90h);
        const __m256d v112l = _mm256_add_pd(v103, v111l);
        const __m256d v112h = _mm256_add_pd(v103, v111h);
        const __m256d v113l = _mm256_mul_pd(v89l, v90l);
        const __m256d v113h = _mm256_mul_pd(v89h, v90h);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v113l, v89l);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v113h, v89h);
        const __m256d v115l = _mm256_blendv_pd(v114l, v102l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v115h = _mm256_blendv_pd(v114h, v102h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        const __m128 v116l = _mm256_cvtpd_ps(v115l);
        const __m128 v116h = _mm256_cvtpd_ps(v115h);
        const __m256 v116 = _mm256_set_m128(v116h, v116l);
        const __m256i v117 = sincos_2ulp_avx2_bits_f32_avx2(v116);
        const __m256i v118 = _mm256_xor_si256(v75, v117);
        const __m256 v119 = _mm256_castsi256_ps(v118);
        const __m256 v120 = _mm256_add_ps(v50, v119);
        const __m256d v121l = _mm256_blendv_pd(v102l, v114l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v121h = _mm256_blendv_pd(v102h, v114h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        const __m128 v122l = _mm256_cvtpd_ps(v121l);
        const __m128 v122h = _mm256_cvtpd_ps(v121h);
        const __m256 v122 = _mm256_set_m128(v122h, v122l);
        const __m256i v123 = sincos_2ulp_avx2_bits_f32_avx2(v122);
        const __m256i v124 = _mm256_add_epi32(v73, v76);
        const __m256i v125 = _mm256_slli_epi32(v124, 30);
        const __m256i v126 = _mm256_and_si256(v39, v125);
        const __m256i v127 = _mm256_xor_si256(v123, v126);
        const __m256 v128 = _mm256_castsi256_ps(v127);
        const __m256 v129 = _mm256_add_ps(v50, v128);
        r0 = _mm256_blendv_ps(r0, v120, _mm256_castsi256_ps(v49));
        r1 = _mm256_blendv_ps(r1, v129, _mm256_castsi256_ps(v49));
    }
    _mm256_storeu_ps(y0, r0);
    _mm256_storeu_ps(y1, r1);
}

static SINCOS_2ULP_AVX2_AVX2_TARGET void sincos_2ulp_avx2_array_avx2(const float *x, float *y0, float *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sincos_2ulp_avx2_step_avx2(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y0[8];
        float tail_y1[8];
        sincos_2ulp_avx2_step_avx2(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_2ULP_AVX2_AVX512 __m512i sincos_2ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SINCOS_2ULP_AVX2_AVX512 __mmask8 sincos_2ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_2ULP_AVX2_AVX512 __m512i sincos_2ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINCOS_2ULP_AVX2_AVX512 void sincos_2ulp_avx2_step_avx512(const float *x, float *y0, float *y1) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v12 = _mm512_set1_ps(0x1.51103ep-22f); /* 3.13914796e-07 */
    const __m512 v15 = _mm512_set1_ps(-0x1.3e5074p-33f); /* -1.44752571e-10 */
    const __m512 v17 = _mm512_set1_ps(-0x1.6456cap-10f); /* -0.00135932548 */
    const __m512 v18 = _mm512_set1_ps(0x1.553e22p-5f); /* 0.0416556038 */
    const __m512 v20 = _mm512_set1_ps(-0x1.ffffa8p-2f); /* -0.499998689 */
    const __m512 v22 = _mm512_set1_ps(0x1.84680ep-48f); /* 5.39022249e-15 */
    const __m512 v23 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v28 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v30 = _mm512_set1_ps(0x1.98cd92p-13f); /* 0.000194932465 */
    const __m512 v31 = _mm512_set1_ps(-0x1.110658p-7f); /* -0.00833205506 */
    const __m512 v33 = _mm512_set1_ps(0x1.555546p-3f); /* 0.166666552 */
    const __m512i v39 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v48 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v51 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v53 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v56 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v59 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v70 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v76 = _mm512_set1_epi32(1);
    const __m512d v79 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v92 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v93 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v95 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v97 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v99 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v100 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v103 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v104 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v105 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v107 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v109 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512 t0_0 = _mm512_loadu_ps(sincos_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(sincos_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(sincos_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(sincos_2ulp_avx2_table3);
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
    const __m512 v13_0 = _mm512_mul_ps(v9_0, v12);
    const __m512 v13_1 = _mm512_mul_ps(v9_1, v12);
    const __m512 v14_0 = _mm512_sub_ps(v11_0, v13_0);
    const __m512 v14_1 = _mm512_sub_ps(v11_1, v13_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v14_0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14_1, v14_1, v15);
    const __m512 v19_0 = _mm512_fmadd_ps(v16_0, v17, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v16_1, v17, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v16_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v16_1, v20);
    const __m512 v24_0 = _mm512_sub_ps(v14_0, v11_0);
    const __m512 v24_1 = _mm512_sub_ps(v14_1, v11_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v23, v9_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v23, v9_1, v24_1);
    const __m512 v26_0 = _mm512_fmadd_ps(v9_0, v22, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v9_1, v22, v25_1);
    const __m512 v27_0 = _mm512_fmadd_ps(v14_0, v21_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v14_1, v21_1, v26_1);
    const __m512 v29_0 = _mm512_fmadd_ps(v14_0, v27_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v14_1, v27_1, v28);
    const __m512 v32_0 = _mm512_fmadd_ps(v30, v16_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v30, v16_1, v31);
    const __m512 v34_0 = _mm512_fmadd_ps(v16_0, v32_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v16_1, v32_1, v33);
    const __m512 v35_0 = _mm512_mul_ps(v16_0, v34_0);
    const __m512 v35_1 = _mm512_mul_ps(v16_1, v34_1);
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
        const __m512i v52_0 = _mm512_castps_si512(v0_0);
        const __m512i v52_1 = _mm512_castps_si512(v0_1);
        const __m512i v54_0 = _mm512_add_epi32(v52_0, v53);
        const __m512i v54_1 = _mm512_add_epi32(v52_1, v53);
        const __m512i v55_0 = _mm512_and_si512(v51, v54_0);
        const __m512i v55_1 = _mm512_and_si512(v51, v54_1);
        const __m512i v57_0 = _mm512_or_si512(v55_0, v56);
        const __m512i v57_1 = _mm512_or_si512(v55_1, v56);
        const __m512 v58_0 = _mm512_castsi512_ps(v57_0);
        const __m512 v58_1 = _mm512_castsi512_ps(v57_1);
        const __m512 v60_0 = _mm512_mul_ps(v58_0, v59);
        const __m512 v60_1 = _mm512_mul_ps(v58_1, v59);
        const __m512d v61_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v60_0));
        const __m512d v61_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v60_0, 1));
        const __m512d v61_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v60_1));
        const __m512d v61_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v60_1, 1));
        const __m512i v63_0 = _mm512_srli_epi32(v54_0, 27);
        const __m512i v63_1 = _mm512_srli_epi32(v54_1, 27);
        const __m512 v64_0 = _mm512_permutexvar_ps(v63_0, t0_0);
        const __m512 v64_1 = _mm512_permutexvar_ps(v63_1, t0_0);
        const __m512d v65_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64_0));
        const __m512d v65_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64_0, 1));
        const __m512d v65_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64_1));
        const __m512d v65_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64_1, 1));
        const __m512 v66_0 = _mm512_permutexvar_ps(v63_0, t1_0);
        const __m512 v66_1 = _mm512_permutexvar_ps(v63_1, t1_0);
        const __m512d v67_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66_0));
        const __m512d v67_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66_0, 1));
        const __m512d v67_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66_1));
        const __m512d v67_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66_1, 1));
        const __m512d v68_0l = _mm512_mul_pd(v61_0l, v67_0l);
        const __m512d v68_0h = _mm512_mul_pd(v61_0h, v67_0h);
        const __m512d v68_1l = _mm512_mul_pd(v61_1l, v67_1l);
        const __m512d v68_1h = _mm512_mul_pd(v61_1h, v67_1h);
        const __m512d v69_0l = _mm512_fmadd_pd(v61_0l, v65_0l, v68_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v61_0h, v65_0h, v68_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v61_1l, v65_1l, v68_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v61_1h, v65_1h, v68_1h);
        const __m512d v71_0l = _mm512_add_pd(v69_0l, v70);
        const __m512d v71_0h = _mm512_add_pd(v69_0h, v70);
        const __m512d v71_1l = _mm512_add_pd(v69_1l, v70);
        const __m512d v71_1h = _mm512_add_pd(v69_1h, v70);
        const __m512i v72_0l = sincos_2ulp_avx2_bits_f64_avx512(v71_0l);
        const __m512i v72_0h = sincos_2ulp_avx2_bits_f64_avx512(v71_0h);
        const __m512i v72_1l = sincos_2ulp_avx2_bits_f64_avx512(v71_1l);
        const __m512i v72_1h = sincos_2ulp_avx2_bits_f64_avx512(v71_1h);
        const __m256i v73_0l = _mm512_cvtepi64_epi32(v72_0l);
        const __m256i v73_0h = _mm512_cvtepi64_epi32(v72_0h);
        const __m512i v73_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v73_0l), v73_0h, 1);
        const __m256i v73_1l = _mm512_cvtepi64_epi32(v72_1l);
        const __m256i v73_1h = _mm512_cvtepi64_epi32(v72_1h);
        const __m512i v73_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v73_1l), v73_1h, 1);
        const __m512i v74_0 = _mm512_slli_epi32(v73_0, 30);
        const __m512i v74_1 = _mm512_slli_epi32(v73_1, 30);
        const __m512i v75_0 = _mm512_and_si512(v39, v74_0);
        const __m512i v75_1 = _mm512_and_si512(v39, v74_1);
        const __m512i v77_0 = _mm512_and_si512(v73_0, v76);
        const __m512i v77_1 = _mm512_and_si512(v73_1, v76);
        const __mmask16 v78_0 = _mm512_cmpeq_epi32_mask(v77_0, v76);
        const __mmask16 v78_1 = _mm512_cmpeq_epi32_mask(v77_1, v76);
        const __m512 v80_0 = _mm512_permutexvar_ps(v63_0, t2_0);
        const __m512 v80_1 = _mm512_permutexvar_ps(v63_1, t2_0);
        const __m512d v81_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v80_0));
        const __m512d v81_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v80_0, 1));
        const __m512d v81_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v80_1));
        const __m512d v81_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v80_1, 1));
        const __m512 v82_0 = _mm512_permutexvar_ps(v63_0, t3_0);
        const __m512 v82_1 = _mm512_permutexvar_ps(v63_1, t3_0);
        const __m512d v83_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v82_0));
        const __m512d v83_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v82_0, 1));
        const __m512d v83_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v82_1));
        const __m512d v83_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v82_1, 1));
        const __m512d v84_0l = _mm512_sub_pd(v71_0l, v70);
        const __m512d v84_0h = _mm512_sub_pd(v71_0h, v70);
        const __m512d v84_1l = _mm512_sub_pd(v71_1l, v70);
        const __m512d v84_1h = _mm512_sub_pd(v71_1h, v70);
        const __m512d v85_0l = _mm512_sub_pd(v68_0l, v84_0l);
        const __m512d v85_0h = _mm512_sub_pd(v68_0h, v84_0h);
        const __m512d v85_1l = _mm512_sub_pd(v68_1l, v84_1l);
        const __m512d v85_1h = _mm512_sub_pd(v68_1h, v84_1h);
        const __m512d v86_0l = _mm512_fmadd_pd(v61_0l, v65_0l, v85_0l);
        const __m512d v86_0h = _mm512_fmadd_pd(v61_0h, v65_0h, v85_0h);
        const __m512d v86_1l = _mm512_fmadd_pd(v61_1l, v65_1l, v85_1l);
        const __m512d v86_1h = _mm512_fmadd_pd(v61_1h, v65_1h, v85_1h);
        const __m512d v87_0l = _mm512_fmadd_pd(v83_0l, v61_0l, v86_0l);
        const __m512d v87_0h = _mm512_fmadd_pd(v83_0h, v61_0h, v86_0h);
        const __m512d v87_1l = _mm512_fmadd_pd(v83_1l, v61_1l, v86_1l);
        const __m512d v87_1h = _mm512_fmadd_pd(v83_1h, v61_1h, v86_1h);
        const __m512d v88_0l = _mm512_fmadd_pd(v81_0l, v61_0l, v87_0l);
        const __m512d v88_0h = _mm512_fmadd_pd(v81_0h, v61_0h, v87_0h);
        const __m512d v88_1l = _mm512_fmadd_pd(v81_1l, v61_1l, v87_1l);
        const __m512d v88_1h = _mm512_fmadd_pd(v81_1h, v61_1h, v87_1h);
        const __m512d v89_0l = _mm512_mul_pd(v79, v88_0l);
        const __m512d v89_0h = _mm512_mul_pd(v79, v88_0h);
        const __m512d v89_1l = _mm512_mul_pd(v79, v88_1l);
        const __m512d v89_1h = _mm512_mul_pd(v79, v88_1h);
        const __m512d v90_0l = _mm512_mul_pd(v89_0l, v89_0l);
        const __m512d v90_0h = _mm512_mul_pd(v89_0h, v89_0h);
        const __m512d v90_1l = _mm512_mul_pd(v89_1l, v89_1l);
        const __m512d v90_1h = _mm512_mul_pd(v89_1h, v89_1h);
        const __m512d v91_0l = _mm512_mul_pd(v90_0l, v90_0l);
        const __m512d v91_0h = _mm512_mul_pd(v90_0h, v90_0h);
        const __m512d v91_1l = _mm512_mul_pd(v90_1l, v90_1l);
        const __m512d v91_1h = _mm512_mul_pd(v90_1h, v90_1h);
        const __m512d v94_0l = _mm512_fmadd_pd(v92, v90_0l, v93);
        const __m512d v94_0h = _mm512_fmadd_pd(v92, v90_0h, v93);
        const __m512d v94_1l = _mm512_fmadd_pd(v92, v90_1l, v93);
        const __m512d v94_1h = _mm512_fmadd_pd(v92, v90_1h, v93);
        const __m512d v96_0l = _mm512_fmadd_pd(v94_0l, v90_0l, v95);
        const __m512d v96_0h = _mm512_fmadd_pd(v94_0h, v90_0h, v95);
        const __m512d v96_1l = _mm512_fmadd_pd(v94_1l, v90_1l, v95);
        const __m512d v96_1h = _mm512_fmadd_pd(v94_1h, v90_1h, v95);
        const __m512d v98_0l = _mm512_fmadd_pd(v96_0l, v90_0l, v97);
        const __m512d v98_0h = _mm512_fmadd_pd(v96_0h, v90_0h, v97);
        const __m512d v98_1l = _mm512_fmadd_pd(v96_1l, v90_1l, v97);
        const __m512d v98_1h = _mm512_fmadd_pd(v96_1h, v90_1h, v97);
        const __m512d v101_0l = _mm512_fmadd_pd(v99, v90_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v99, v90_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v99, v90_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v99, v90_1h, v100);
        const __m512d v102_0l = _mm512_fmadd_pd(v91_0l, v98_0l, v101_0l);
        const __m512d v102_0h = _mm512_fmadd_pd(v91_0h, v98_0h, v101_0h);
        const __m512d v102_1l = _mm512_fmadd_pd(v91_1l, v98_1l, v101_1l);
        const __m512d v102_1h = _mm512_fmadd_pd(v91_1h, v98_1h, v101_1h);
        const __m512d v106_0l = _mm512_fmadd_pd(v104, v90_0l, v105);
        const __m512d v106_0h = _mm512_fmadd_pd(v104, v90_0h, v105);
        const __m512d v106_1l = _mm512_fmadd_pd(v104, v90_1l, v105);
        const __m512d v106_1h = _mm512_fmadd_pd(v104, v90_1h, v105);
        const __m512d v108_0l = _mm512_fmadd_pd(v106_0l, v90_0l, v107);
        const __m512d v108_0h = _mm512_fmadd_pd(v106_0h, v90_0h, v107);
        const __m512d v108_1l = _mm512_fmadd_pd(v106_1l, v90_1l, v107);
        const __m512d v108_1h = _mm512_fmadd_pd(v106_1h, v90_1h, v107);
        const __m512d v110_0l = _mm512_fmadd_pd(v108_0l, v90_0l, v109);
        const __m512d v110_0h = _mm512_fmadd_pd(v108_0h, v90_0h, v109);
        const __m512d v110_1l = _mm512_fmadd_pd(v108_1l, v90_1l, v109);
        const __m512d v110_1h = _mm512_fmadd_pd(v108_1h, v90_1h, v109);
        const __m512d v111_0l = _mm512_mul_pd(v110_0l, v90_0l);
        const __m512d v111_0h = _mm512_mul_pd(v110_0h, v90_0h);
        const __m512d v111_1l = _mm512_mul_pd(v110_1l, v90_1l);
        const __m512d v111_1h = _mm512_mul_pd(v110_1h, v90_1h);
        const __m512d v112_0l = _mm512_add_pd(v103, v111_0l);
        const __m512d v112_0h = _mm512_add_pd(v103, v111_0h);
        const __m512d v112_1l = _mm512_add_pd(v103, v111_1l);
        const __m512d v112_1h = _mm512_add_pd(v103, v111_1h);
        const __m512d v113_0l = _mm512_mul_pd(v89_0l, v90_0l);
        const __m512d v113_0h = _mm512_mul_pd(v89_0h, v90_0h);
        const __m512d v113_1l = _mm512_mul_pd(v89_1l, v90_1l);
        const __m512d v113_1h = _mm512_mul_pd(v89_1h, v90_1h);
        const __m512d v114_0l = _mm512_fmadd_pd(v112_0l, v113_0l, v89_0l);
        const __m512d v114_0h = _mm512_fmadd_pd(v112_0h, v113_0h, v89_0h);
        const __m512d v114_1l = _mm512_fmadd_pd(v112_1l, v113_1l, v89_1l);
        const __m512d v114_1h = _mm512_fmadd_pd(v112_1h, v113_1h, v89_1h);
        const __m512d v115_0l = _mm512_mask_blend_pd((__mmask8)v78_0, v114_0l, v102_0l);
        const __m512d v115_0h = _mm512_mask_blend_pd(sincos_2ulp_avx2_high_mask_avx512(v78_0), v114_0h, v102_0h);
        const __m512d v115_1l = _mm512_mask_blend_pd((__mmask8)v78_1, v114_1l, v102_1l);
        const __m512d v115_1h = _mm512_mask_blend_pd(sincos_2ulp_avx2_high_mask_avx512(v78_1), v114_1h, v102_1h);
        const __m256 v116_0l = _mm512_cvtpd_ps(v115_0l);
        const __m256 v116_0h = _mm512_cvtpd_ps(v115_0h);
        const __m512 v116_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v116_0l), v116_0h, 1);
        const __m256 v116_1l = _mm512_cvtpd_ps(v115_1l);
        const __m256 v116_1h = _mm512_cvtpd_ps(v115_1h);
        const __m512 v116_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v116_1l), v116_1h, 1);
        const __m512i v117_0 = sincos_2ulp_avx2_bits_f32_avx512(v116_0);
        const __m512i v117_1 = sincos_2ulp_avx2_bits_f32_avx512(v116_1);
        const __m512i v118_0 = _mm512_xor_si512(v75_0, v117_0);
        const __m512i v118_1 = _mm512_xor_si512(v75_1, v117_1);
        const __m512 v119_0 = _mm512_castsi512_ps(v118_0);
        const __m512 v119_1 = _mm512_castsi512_ps(v118_1);
        const __m512 v120_0 = _mm512_add_ps(v50_0, v119_0);
        const __m512 v120_1 = _mm512_add_ps(v50_1, v119_1);
        const __m512d v121_0l = _mm512_mask_blend_pd((__mmask8)v78_0, v102_0l, v114_0l);
        const __m512d v121_0h = _mm512_mask_blend_pd(sincos_2ulp_avx2_high_mask_avx512(v78_0), v102_0h, v114_0h);
        const __m512d v121_1l = _mm512_mask_blend_pd((__mmask8)v78_1, v102_1l, v114_1l);
        const __m512d v121_1h = _mm512_mask_blend_pd(sincos_2ulp_avx2_high_mask_avx512(v78_1), v102_1h, v114_1h);
        const __m256 v122_0l = _mm512_cvtpd_ps(v121_0l);
        const __m256 v122_0h = _mm512_cvtpd_ps(v121_0h);
        const __m512 v122_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v122_0l), v122_0h, 1);
        const __m256 v122_1l = _mm512_cvtpd_ps(v121_1l);
        const __m256 v122_1h = _mm512_cvtpd_ps(v121_1h);
        const __m512 v122_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v122_1l), v122_1h, 1);
        const __m512i v123_0 = sincos_2ulp_avx2_bits_f32_avx512(v122_0);
        const __m512i v123_1 = sincos_2ulp_avx2_bits_f32_avx512(v122_1);
        const __m512i v124_0 = _mm512_add_epi32(v73_0, v76);
        const __m512i v124_1 = _mm512_add_epi32(v73_1, v76);
        const __m512i v125_0 = _mm512_slli_epi32(v124_0, 30);
        const __m512i v125_1 = _mm512_slli_epi32(v124_1, 30);
        const __m512i v126_0 = _mm512_and_si512(v39, v125_0);
        const __m512i v126_1 = _mm512_and_si512(v39, v125_1);
        const __m512i v127_0 = _mm512_xor_si512(v123_0, v126_0);
        const __m512i v127_1 = _mm512_xor_si512(v123_1, v126_1);
        const __m512 v128_0 = _mm512_castsi512_ps(v127_0);
        const __m512 v128_1 = _mm512_castsi512_ps(v127_1);
        const __m512 v129_0 = _mm512_add_ps(v50_0, v128_0);
        const __m512 v129_1 = _mm512_add_ps(v50_1, v128_1);
        r0_0 = _mm512_mask_blend_ps(v49_0, r0_0, v120_0);
        r0_1 = _mm512_mask_blend_ps(v49_1, r0_1, v120_1);
        r1_0 = _mm512_mask_blend_ps(v49_0, r1_0, v129_0);
        r1_1 = _mm512_mask_blend_ps(v49_1, r1_1, v129_1);
    }
    _mm512_storeu_ps(y0, r0_0);
    _mm512_storeu_ps(y0 + 16, r0_1);
    _mm512_storeu_ps(y1, r1_0);
    _mm512_storeu_ps(y1 + 16, r1_1);
}

/* 16 elements. */
static SINCOS_2ULP_AVX2_AVX512_TARGET void sincos_2ulp_avx2_chunk_avx512(const float *x, float *y0, float *y1) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v12 = _mm512_set1_ps(0x1.51103ep-22f); /* 3.13914796e-07 */
    const __m512 v15 = _mm512_set1_ps(-0x1.3e5074p-33f); /* -1.44752571e-10 */
    const __m512 v17 = _mm512_set1_ps(-0x1.6456cap-10f); /* -0.00135932548 */
    const __m512 v18 = _mm512_set1_ps(0x1.553e22p-5f); /* 0.0416556038 */
    const __m512 v20 = _mm512_set1_ps(-0x1.ffffa8p-2f); /* -0.499998689 */
    const __m512 v22 = _mm512_set1_ps(0x1.84680ep-48f); /* 5.39022249e-15 */
    const __m512 v23 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v28 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v30 = _mm512_set1_ps(0x1.98cd92p-13f); /* 0.000194932465 */
    const __m512 v31 = _mm512_set1_ps(-0x1.110658p-7f); /* -0.00833205506 */
    const __m512 v33 = _mm512_set1_ps(0x1.555546p-3f); /* 0.166666552 */
    const __m512i v39 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v48 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v51 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v53 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v56 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v59 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v70 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v76 = _mm512_set1_epi32(1);
    const __m512d v79 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v92 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v93 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v95 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v97 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v99 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v100 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v103 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v104 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v105 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v107 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v109 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512 t0_0 = _mm512_loadu_ps(sincos_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(sincos_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(sincos_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(sincos_2ulp_avx2_table3);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_slli_epi32(v4, 31);
    const __mmask16 v8 = _mm512_cmplt_epi32_mask(v6, v7);
    const __m512 v9 = _mm512_sub_ps(v2, v3);
    const __m512 v11 = _mm512_fmadd_ps(v9, v10, v0);
    const __m512 v13 = _mm512_mul_ps(v9, v12);
    const __m512 v14 = _mm512_sub_ps(v11, v13);
    const __m512 v16 = _mm512_fmadd_ps(v14, v14, v15);
    const __m512 v19 = _mm512_fmadd_ps(v16, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v16, v20);
    const __m512 v24 = _mm512_sub_ps(v14, v11);
    const __m512 v25 = _mm512_fmadd_ps(v23, v9, v24);
    const __m512 v26 = _mm512_fmadd_ps(v9, v22, v25);
    const __m512 v27 = _mm512_fmadd_ps(v14, v21, v26);
    const __m512 v29 = _mm512_fmadd_ps(v14, v27, v28);
    const __m512 v32 = _mm512_fmadd_ps(v30, v16, v31);
    const __m512 v34 = _mm512_fmadd_ps(v16, v32, v33);
    const __m512 v35 = _mm512_mul_ps(v16, v34);
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
        const __m512i v52 = _mm512_castps_si512(v0);
        const __m512i v54 = _mm512_add_epi32(v52, v53);
        const __m512i v55 = _mm512_and_si512(v51, v54);
        const __m512i v57 = _mm512_or_si512(v55, v56);
        const __m512 v58 = _mm512_castsi512_ps(v57);
        const __m512 v60 = _mm512_mul_ps(v58, v59);
        const __m512d v61l = _mm512_cvtps_pd(_mm512_castps512_ps256(v60));
        const __m512d v61h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v60, 1));
        const __m512i v63 = _mm512_srli_epi32(v54, 27);
        const __m512 v64 = _mm512_permutexvar_ps(v63, t0_0);
        const __m512d v65l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64));
        const __m512d v65h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64, 1));
        const __m512 v66 = _mm512_permutexvar_ps(v63, t1_0);
        const __m512d v67l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66));
        const __m512d v67h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66, 1));
        const __m512d v68l = _mm512_mul_pd(v61l, v67l);
        const __m512d v68h = _mm512_mul_pd(v61h, v67h);
        const __m512d v69l = _mm512_fmadd_pd(v61l, v65l, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v61h, v65h, v68h);
        const __m512d v71l = _mm512_add_pd(v69l, v70);
        const __m512d v71h = _mm512_add_pd(v69h, v70);
        const __m512i v72l = sincos_2ulp_avx2_bits_f64_avx512(v71l);
        const __m512i v72h = sincos_2ulp_avx2_bits_f64_avx512(v71h);
        const __m256i v73l = _mm512_cvtepi64_epi32(v72l);
        const __m256i v73h = _mm512_cvtepi64_epi32(v72h);
        const __m512i v73 = _mm512_inserti32x8(_mm512_castsi256_si512(v73l), v73h, 1);
        const __m512i v74 = _mm512_slli_epi32(v73, 30);
        const __m512i v75 = _mm512_and_si512(v39, v74);
        const __m512i v77 = _mm512_and_si512(v73, v76);
        const __mmask16 v78 = _mm512_cmpeq_epi32_mask(v77, v76);
        const __m512 v80 = _mm512_permutexvar_ps(v63, t2_0);
        const __m512d v81l = _mm512_cvtps_pd(_mm512_castps512_ps256(v80));
        const __m512d v81h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v80, 1));
        const __m512 v82 = _mm512_permutexvar_ps(v63, t3_0);
        const __m512d v83l = _mm512_cvtps_pd(_mm512_castps512_ps256(v82));
        const __m512d v83h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v82, 1));
        const __m512d v84l = _mm512_sub_pd(v71l, v70);
        const __m512d v84h = _mm512_sub_pd(v71h, v70);
        const __m512d v85l = _mm512_sub_pd(v68l, v84l);
        const __m512d v85h = _mm512_sub_pd(v68h, v84h);
        const __m512d v86l = _mm512_fmadd_pd(v61l, v65l, v85l);
        const __m512d v86h = _mm512_fmadd_pd(v61h, v65h, v85h);
        const __m512d v87l = _mm512_fmadd_pd(v83l, v61l, v86l);
        const __m512d v87h = _mm512_fmadd_pd(v83h, v61h, v86h);
        const __m512d v88l = _mm512_fmadd_pd(v81l, v61l, v87l);
        const __m512d v88h = _mm512_fmadd_pd(v81h, v61h, v87h);
        const __m512d v89l = _mm512_mul_pd(v79, v88l);
        const __m512d v89h = _mm512_mul_pd(v79, v88h);
        const __m512d v90l = _mm512_mul_pd(v89l, v89l);
        const __m512d v90h = _mm512_mul_pd(v89h, v89h);
        const __m512d v91l = _mm512_mul_pd(v90l, v90l);
        const __m512d v91h = _mm512_mul_pd(v90h, v90h);
        const __m512d v94l = _mm512_fmadd_pd(v92, v90l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92, v90h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v94l, v90l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v94h, v90h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v90l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v90h, v97);
        const __m512d v101l = _mm512_fmadd_pd(v99, v90l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99, v90h, v100);
        const __m512d v102l = _mm512_fmadd_pd(v91l, v98l, v101l);
        const __m512d v102h = _mm512_fmadd_pd(v91h, v98h, v101h);
        const __m512d v106l = _mm512_fmadd_pd(v104, v90l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v104, v90h, v105);
        const __m512d v108l = _mm512_fmadd_pd(v106l, v90l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v106h, v90h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v90l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v90h, v109);
        const __m512d v111l = _mm512_mul_pd(v110l, v90l);
        const __m512d v111h = _mm512_mul_pd(v110h, v90h);
        const __m512d v112l = _mm512_add_pd(v103, v111l);
        const __m512d v112h = _mm512_add_pd(v103, v111h);
        const __m512d v113l = _mm512_mul_pd(v89l, v90l);
        const __m512d v113h = _mm512_mul_pd(v89h, v90h);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v113l, v89l);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v113h, v89h);
        const __m512d v115l = _mm512_mask_blend_pd((__mmask8)v78, v114l, v102l);
        const __m512d v115h = _mm512_mask_blend_pd(sincos_2ulp_avx2_high_mask_avx512(v78), v114h, v102h);
        const __m256 v116l = _mm512_cvtpd_ps(v115l);
        const __m256 v116h = _mm512_cvtpd_ps(v115h);
        const __m512 v116 = _mm512_insertf32x8(_mm512_castps256_ps512(v116l), v116h, 1);
        const __m512i v117 = sincos_2ulp_avx2_bits_f32_avx512(v116);
        const __m512i v118 = _mm512_xor_si512(v75, v117);
        const __m512 v119 = _mm512_castsi512_ps(v118);
        const __m512 v120 = _mm512_add_ps(v50, v119);
        const __m512d v121l = _mm512_mask_blend_pd((__mmask8)v78, v102l, v114l);
        const __m512d v121h = _mm512_mask_blend_pd(sincos_2ulp_avx2_high_mask_avx512(v78), v102h, v114h);
        const __m256 v122l = _mm512_cvtpd_ps(v121l);
        const __m256 v122h = _mm512_cvtpd_ps(v121h);
        const __m512 v122 = _mm512_insertf32x8(_mm512_castps256_ps512(v122l), v122h, 1);
        const __m512i v123 = sincos_2ulp_avx2_bits_f32_avx512(v122);
        const __m512i v124 = _mm512_add_epi32(v73, v76);
        const __m512i v125 = _mm512_slli_epi32(v124, 30);
        const __m512i v126 = _mm512_and_si512(v39, v125);
        const __m512i v127 = _mm512_xor_si512(v123, v126);
        const __m512 v128 = _mm512_castsi512_ps(v127);
        const __m512 v129 = _mm512_add_ps(v50, v128);
        r0 = _mm512_mask_blend_ps(v49, r0, v120);
        r1 = _mm512_mask_blend_ps(v49, r1, v129);
    }
    _mm512_storeu_ps(y0, r0);
    _mm512_storeu_ps(y1, r1);
}

static SINCOS_2ULP_AVX2_AVX512_TARGET void sincos_2ulp_avx2_array_avx512(const float *x, float *y0, float *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sincos_2ulp_avx2_step_avx512(x + i, y0 + i, y1 + i);
    for (; n - i >= 16; i += 16)
        sincos_2ulp_avx2_chunk_avx512(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y0[16];
        float tail_y1[16];
        sincos_2ulp_avx2_chunk_avx512(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINCOS_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sincos_2ulp_avx2_level(void) {
#if defined(SINCOS_2ULP_AVX2_FORCE_ISA)
    return SINCOS_2ULP_AVX2_FORCE_ISA;
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

void sincos_2ulp_avx2(float x, float *y0, float *y1) {
    sincos_2ulp_avx2_element(x, y0, y1);
}

void sincos_2ulp_avx2_array(const float *x, float *y0, float *y1, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sincos_2ulp_avx2_level();
    if (level == 2) {
        sincos_2ulp_avx2_array_avx512(x, y0, y1, n);
        return;
    }
    if (level == 1) {
        sincos_2ulp_avx2_array_avx2(x, y0, y1, n);
        return;
    }
#endif
    sincos_2ulp_avx2_array_portable(x, y0, y1, n);
}
