/* sin_2ulp_avx2: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    1.999686 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a86a52p+12 (-6790.64502, encoding 0xc5d43529)
 *   result there 0x1.fdcfa8p-1 (0.995724916, encoding 0x3f7ee7d4)
 *   mean error   0.181917 ulp
 *   misrounded   533334218 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b6db49d3f7971d2069750d68ede5d974
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 2 --isa avx2 --time 70s --seed 1 --threads 1 --archive sin_2ulp_avx2.db --from seeds/sin/horner9.evo
 *                time: 0.3306 ns/element as avx2 code (inputs mean)
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
#include "sin_2ulp_avx2.h"

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

static inline float sin_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin_2ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t sin_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sin_2ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sin_2ulp_avx2_addbits_f32(float a, int32_t b) {
    return sin_2ulp_avx2_frombits_f32((int32_t)((uint32_t)sin_2ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t sin_2ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sin_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float sin_2ulp_avx2_table0[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float sin_2ulp_avx2_table1[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float sin_2ulp_avx2_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float sin_2ulp_avx2_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline float sin_2ulp_avx2_element(float x) {
    const float v0 = 0x1.45f306p-2f; /* 0.318309873 */
    const float v1 = x;
    const float v2 = sin_2ulp_avx2_abs_f32(v1);
    const float v3 = 0x1.80048p+23f; /* 12583488 */
    const float v4 = sin_2ulp_avx2_fma_f32(v0, v2, v3);
    const float v5 = v4 - v3;
    const float v6 = 0x1.ee59d8p-49f; /* 3.43024881e-15 */
    const float v7 = 0x1.777a5cp-24f; /* 8.74227766e-08 */
    const float v8 = -0x1.921fb6p+1f; /* -3.14159274 */
    const float v9 = sin_2ulp_avx2_fma_f32(v8, v5, v2);
    const float v10 = sin_2ulp_avx2_fma_f32(v7, v5, v9);
    const float v11 = sin_2ulp_avx2_fma_f32(v5, v6, v10);
    const float v12 = v11 * v11;
    const float v13 = v12 * v12;
    const float v14 = 0x1.5db69ap-19f; /* 2.60556703e-06 */
    const float v15 = -0x1.9f6f8cp-13f; /* -0.000198095193 */
    const float v16 = 0x1.110edp-7f; /* 0.00833306462 */
    const float v17 = sin_2ulp_avx2_fma_f32(v12, v15, v16);
    const float v18 = sin_2ulp_avx2_fma_f32(v14, v13, v17);
    const float v19 = -0x1.55554cp-3f; /* -0.166666597 */
    const float v20 = v12 * v19;
    const float v21 = sin_2ulp_avx2_fma_f32(v13, v18, v20);
    const float v22 = sin_2ulp_avx2_fma_f32(v11, v21, v11);
    const int32_t v23 = sin_2ulp_avx2_bits_f32(v1);
    const int32_t v24 = INT32_MIN; /* 0x80000000 */
    const int32_t v25 = v23 & v24;
    const int32_t v26 = sin_2ulp_avx2_bits_f32(v4);
    const int32_t v27 = 31;
    const int32_t v28 = sin_2ulp_avx2_shl_i32(v26, v27);
    const int32_t v29 = v25 ^ v28;
    const float v30 = sin_2ulp_avx2_addbits_f32(v22, v29);
    const float v31 = 0x1p+17f; /* 131072 */
    const int v32 = !(v2 <= v31);
    float r0 = v30;
    if (v32) {
        const float v33 = v2 - v2;
        const double v34 = 0x1.8p+53; /* 13510798882111488 */
        const int32_t v35 = -2013265921; /* 0x87ffffff */
        const int32_t v36 = 8388608; /* 0x00800000 */
        const int32_t v37 = (int32_t)((uint32_t)v23 + (uint32_t)v36);
        const int32_t v38 = v35 & v37;
        const int32_t v39 = 1207959552; /* 0x48000000 */
        const int32_t v40 = v38 | v39;
        const float v41 = sin_2ulp_avx2_frombits_f32(v40);
        const float v42 = 0x1p+6f; /* 64 */
        const float v43 = v41 * v42;
        const double v44 = (double)v43;
        const int32_t v45 = 27;
        const int32_t v46 = sin_2ulp_avx2_lshr_i32(v37, v45);
        const float v47 = sin_2ulp_avx2_table0[(uint32_t)v46 & (8u - 1)];
        const double v48 = (double)v47;
        const float v49 = sin_2ulp_avx2_table1[(uint32_t)v46 & (8u - 1)];
        const double v50 = (double)v49;
        const double v51 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v52 = sin_2ulp_avx2_fma_f64(v44, v50, v51);
        const double v53 = sin_2ulp_avx2_fma_f64(v44, v48, v52);
        const double v54 = v34 + v53;
        const int64_t v55 = sin_2ulp_avx2_bits_f64(v54);
        const int32_t v56 = (int32_t)(uint32_t)(uint64_t)v55;
        const int32_t v57 = sin_2ulp_avx2_shl_i32(v56, v27);
        const float v58 = sin_2ulp_avx2_table2[(uint32_t)v46 & (8u - 1)];
        const double v59 = (double)v58;
        const double v60 = v54 - v34;
        const double v61 = v52 - v60;
        const double v62 = sin_2ulp_avx2_fma_f64(v44, v48, v61);
        const float v63 = sin_2ulp_avx2_table3[(uint32_t)v46 & (8u - 1)];
        const double v64 = (double)v63;
        const double v65 = v64 * v44;
        const double v66 = v62 + v65;
        const double v67 = sin_2ulp_avx2_fma_f64(v59, v44, v66);
        const double v68 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v69 = v67 * v68;
        const float v70 = (float)v69;
        const float v71 = v70 * v70;
        const float v72 = v70 * v71;
        const float v73 = v71 * v71;
        const float v74 = 0x1.612462p-33f; /* 1.60590444e-10 */
        const float v75 = -0x1.ae6456p-26f; /* -2.50521079e-08 */
        const float v76 = sin_2ulp_avx2_fma_f32(v74, v71, v75);
        const float v77 = 0x1.71de3p-19f; /* 2.75573075e-06 */
        const float v78 = -0x1.a01a02p-13f; /* -0.000198412701 */
        const float v79 = sin_2ulp_avx2_fma_f32(v77, v71, v78);
        const float v80 = sin_2ulp_avx2_fma_f32(v73, v76, v79);
        const float v81 = 0x1.4d3f9cp-1f; /* 0.650875926 */
        const float v82 = v32 ? v80 : v81;
        const float v83 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v84 = sin_2ulp_avx2_fma_f32(v82, v71, v83);
        const float v85 = -0x1.555556p-3f; /* -0.166666672 */
        const float v86 = sin_2ulp_avx2_fma_f32(v84, v71, v85);
        const float v87 = sin_2ulp_avx2_fma_f32(v72, v86, v70);
        const int32_t v88 = sin_2ulp_avx2_bits_f32(v87);
        const int32_t v89 = v57 ^ v88;
        const float v90 = sin_2ulp_avx2_frombits_f32(v89);
        const float v91 = v33 + v90;
        r0 = v91;
    }
    return r0;
}

static void sin_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_2ULP_AVX2_AVX2 static inline SIN_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIN_2ULP_AVX2_AVX512 static inline SIN_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX2_AVX2 __m256i sin_2ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SIN_2ULP_AVX2_AVX2 __m128i sin_2ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX2_AVX2 __m256i sin_2ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIN_2ULP_AVX2_AVX2 void sin_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v3 = _mm256_set1_ps(0x1.80048p+23f); /* 12583488 */
    const __m256 v6 = _mm256_set1_ps(0x1.ee59d8p-49f); /* 3.43024881e-15 */
    const __m256 v7 = _mm256_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m256 v8 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v14 = _mm256_set1_ps(0x1.5db69ap-19f); /* 2.60556703e-06 */
    const __m256 v15 = _mm256_set1_ps(-0x1.9f6f8cp-13f); /* -0.000198095193 */
    const __m256 v16 = _mm256_set1_ps(0x1.110edp-7f); /* 0.00833306462 */
    const __m256 v19 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256i v24 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v31 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256d v34 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256i v35 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v36 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v39 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v42 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v51 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v68 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256 v74 = _mm256_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m256 v75 = _mm256_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m256 v77 = _mm256_set1_ps(0x1.71de3p-19f); /* 2.75573075e-06 */
    const __m256 v78 = _mm256_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m256 v81 = _mm256_set1_ps(0x1.4d3f9cp-1f); /* 0.650875926 */
    const __m256 v83 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v85 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 t0_0 = _mm256_loadu_ps(sin_2ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(sin_2ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(sin_2ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(sin_2ulp_avx2_table3);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v4 = _mm256_fmadd_ps(v0, v2, v3);
    const __m256 v5 = _mm256_sub_ps(v4, v3);
    const __m256 v9 = _mm256_fmadd_ps(v8, v5, v2);
    const __m256 v10 = _mm256_fmadd_ps(v7, v5, v9);
    const __m256 v11 = _mm256_fmadd_ps(v5, v6, v10);
    const __m256 v12 = _mm256_mul_ps(v11, v11);
    const __m256 v13 = _mm256_mul_ps(v12, v12);
    const __m256 v17 = _mm256_fmadd_ps(v12, v15, v16);
    const __m256 v18 = _mm256_fmadd_ps(v14, v13, v17);
    const __m256 v20 = _mm256_mul_ps(v12, v19);
    const __m256 v21 = _mm256_fmadd_ps(v13, v18, v20);
    const __m256 v22 = _mm256_fmadd_ps(v11, v21, v11);
    const __m256i v23 = _mm256_castps_si256(v1);
    const __m256i v25 = _mm256_and_si256(v23, v24);
    const __m256i v26 = _mm256_castps_si256(v4);
    const __m256i v28 = _mm256_slli_epi32(v26, 31);
    const __m256i v29 = _mm256_xor_si256(v25, v28);
    const __m256 v30 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v22), v29));
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v2, v31, _CMP_NLE_UQ));
    __m256 r0 = v30;
    __m256i any1 = v32;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v33 = _mm256_sub_ps(v2, v2);
        const __m256i v37 = _mm256_add_epi32(v23, v36);
        const __m256i v38 = _mm256_and_si256(v35, v37);
        const __m256i v40 = _mm256_or_si256(v38, v39);
        const __m256 v41 = _mm256_castsi256_ps(v40);
        const __m256 v43 = _mm256_mul_ps(v41, v42);
        const __m256d v44l = _mm256_cvtps_pd(_mm256_castps256_ps128(v43));
        const __m256d v44h = _mm256_cvtps_pd(_mm256_extractf128_ps(v43, 1));
        const __m256i v46 = _mm256_srli_epi32(v37, 27);
        const __m256 v47 = _mm256_permutevar8x32_ps(t0_0, v46);
        const __m256d v48l = _mm256_cvtps_pd(_mm256_castps256_ps128(v47));
        const __m256d v48h = _mm256_cvtps_pd(_mm256_extractf128_ps(v47, 1));
        const __m256 v49 = _mm256_permutevar8x32_ps(t1_0, v46);
        const __m256d v50l = _mm256_cvtps_pd(_mm256_castps256_ps128(v49));
        const __m256d v50h = _mm256_cvtps_pd(_mm256_extractf128_ps(v49, 1));
        const __m256d v52l = _mm256_fmadd_pd(v44l, v50l, v51);
        const __m256d v52h = _mm256_fmadd_pd(v44h, v50h, v51);
        const __m256d v53l = _mm256_fmadd_pd(v44l, v48l, v52l);
        const __m256d v53h = _mm256_fmadd_pd(v44h, v48h, v52h);
        const __m256d v54l = _mm256_add_pd(v34, v53l);
        const __m256d v54h = _mm256_add_pd(v34, v53h);
        const __m256i v55l = sin_2ulp_avx2_bits_f64_avx2(v54l);
        const __m256i v55h = sin_2ulp_avx2_bits_f64_avx2(v54h);
        const __m128i v56l = sin_2ulp_avx2_wrap_avx2(v55l);
        const __m128i v56h = sin_2ulp_avx2_wrap_avx2(v55h);
        const __m256i v56 = _mm256_set_m128i(v56h, v56l);
        const __m256i v57 = _mm256_slli_epi32(v56, 31);
        const __m256 v58 = _mm256_permutevar8x32_ps(t2_0, v46);
        const __m256d v59l = _mm256_cvtps_pd(_mm256_castps256_ps128(v58));
        const __m256d v59h = _mm256_cvtps_pd(_mm256_extractf128_ps(v58, 1));
        const __m256d v60l = _mm256_sub_pd(v54l, v34);
        const __m256d v60h = _mm256_sub_pd(v54h, v34);
        const __m256d v61l = _mm256_sub_pd(v52l, v60l);
        const __m256d v61h = _mm256_sub_pd(v52h, v60h);
        const __m256d v62l = _mm256_fmadd_pd(v44l, v48l, v61l);
        const __m256d v62h = _mm256_fmadd_pd(v44h, v48h, v61h);
        const __m256 v63 = _mm256_permutevar8x32_ps(t3_0, v46);
        const __m256d v64l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63));
        const __m256d v64h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63, 1));
        const __m256d v65l = _mm256_mul_pd(v64l, v44l);
        const __m256d v65h = _mm256_mul_pd(v64h, v44h);
        const __m256d v66l = _mm256_add_pd(v62l, v65l);
        const __m256d v66h = _mm256_add_pd(v62h, v65h);
        const __m256d v67l = _mm256_fmadd_pd(v59l, v44l, v66l);
        const __m256d v67h = _mm256_fmadd_pd(v59h, v44h, v66h);
        const __m256d v69l = _mm256_mul_pd(v67l, v68);
        const __m256d v69h = _mm256_mul_pd(v67h, v68);
        const __m128 v70l = _mm256_cvtpd_ps(v69l);
        const __m128 v70h = _mm256_cvtpd_ps(v69h);
        const __m256 v70 = _mm256_set_m128(v70h, v70l);
        const __m256 v71 = _mm256_mul_ps(v70, v70);
        const __m256 v72 = _mm256_mul_ps(v70, v71);
        const __m256 v73 = _mm256_mul_ps(v71, v71);
        const __m256 v76 = _mm256_fmadd_ps(v74, v71, v75);
        const __m256 v79 = _mm256_fmadd_ps(v77, v71, v78);
        const __m256 v80 = _mm256_fmadd_ps(v73, v76, v79);
        const __m256 v82 = _mm256_blendv_ps(v81, v80, _mm256_castsi256_ps(v32));
        const __m256 v84 = _mm256_fmadd_ps(v82, v71, v83);
        const __m256 v86 = _mm256_fmadd_ps(v84, v71, v85);
        const __m256 v87 = _mm256_fmadd_ps(v72, v86, v70);
        const __m256i v88 = sin_2ulp_avx2_bits_f32_avx2(v87);
        const __m256i v89 = _mm256_xor_si256(v57, v88);
        const __m256 v90 = _mm256_castsi256_ps(v89);
        const __m256 v91 = _mm256_add_ps(v33, v90);
        r0 = _mm256_blendv_ps(r0, v91, _mm256_castsi256_ps(v32));
    }
    _mm256_storeu_ps(y, r0);
}

static SIN_2ULP_AVX2_AVX2_TARGET void sin_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sin_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX2_AVX512 __m512i sin_2ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_2ULP_AVX2_AVX512 __m512i sin_2ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SIN_2ULP_AVX2_AVX512 void sin_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v3 = _mm512_set1_ps(0x1.80048p+23f); /* 12583488 */
    const __m512 v6 = _mm512_set1_ps(0x1.ee59d8p-49f); /* 3.43024881e-15 */
    const __m512 v7 = _mm512_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m512 v8 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v14 = _mm512_set1_ps(0x1.5db69ap-19f); /* 2.60556703e-06 */
    const __m512 v15 = _mm512_set1_ps(-0x1.9f6f8cp-13f); /* -0.000198095193 */
    const __m512 v16 = _mm512_set1_ps(0x1.110edp-7f); /* 0.00833306462 */
    const __m512 v19 = _mm512_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m512i v24 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v31 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v34 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v35 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v36 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v39 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v42 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v51 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v68 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512 v74 = _mm512_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m512 v75 = _mm512_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m512 v77 = _mm512_set1_ps(0x1.71de3p-19f); /* 2.75573075e-06 */
    const __m512 v78 = _mm512_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m512 v81 = _mm512_set1_ps(0x1.4d3f9cp-1f); /* 0.650875926 */
    const __m512 v83 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v85 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 t0_0 = _mm512_loadu_ps(sin_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(sin_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(sin_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(sin_2ulp_avx2_table3);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_fmadd_ps(v0, v2_0, v3);
    const __m512 v4_1 = _mm512_fmadd_ps(v0, v2_1, v3);
    const __m512 v4_2 = _mm512_fmadd_ps(v0, v2_2, v3);
    const __m512 v4_3 = _mm512_fmadd_ps(v0, v2_3, v3);
    const __m512 v5_0 = _mm512_sub_ps(v4_0, v3);
    const __m512 v5_1 = _mm512_sub_ps(v4_1, v3);
    const __m512 v5_2 = _mm512_sub_ps(v4_2, v3);
    const __m512 v5_3 = _mm512_sub_ps(v4_3, v3);
    const __m512 v9_0 = _mm512_fmadd_ps(v8, v5_0, v2_0);
    const __m512 v9_1 = _mm512_fmadd_ps(v8, v5_1, v2_1);
    const __m512 v9_2 = _mm512_fmadd_ps(v8, v5_2, v2_2);
    const __m512 v9_3 = _mm512_fmadd_ps(v8, v5_3, v2_3);
    const __m512 v10_0 = _mm512_fmadd_ps(v7, v5_0, v9_0);
    const __m512 v10_1 = _mm512_fmadd_ps(v7, v5_1, v9_1);
    const __m512 v10_2 = _mm512_fmadd_ps(v7, v5_2, v9_2);
    const __m512 v10_3 = _mm512_fmadd_ps(v7, v5_3, v9_3);
    const __m512 v11_0 = _mm512_fmadd_ps(v5_0, v6, v10_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v5_1, v6, v10_1);
    const __m512 v11_2 = _mm512_fmadd_ps(v5_2, v6, v10_2);
    const __m512 v11_3 = _mm512_fmadd_ps(v5_3, v6, v10_3);
    const __m512 v12_0 = _mm512_mul_ps(v11_0, v11_0);
    const __m512 v12_1 = _mm512_mul_ps(v11_1, v11_1);
    const __m512 v12_2 = _mm512_mul_ps(v11_2, v11_2);
    const __m512 v12_3 = _mm512_mul_ps(v11_3, v11_3);
    const __m512 v13_0 = _mm512_mul_ps(v12_0, v12_0);
    const __m512 v13_1 = _mm512_mul_ps(v12_1, v12_1);
    const __m512 v13_2 = _mm512_mul_ps(v12_2, v12_2);
    const __m512 v13_3 = _mm512_mul_ps(v12_3, v12_3);
    const __m512 v17_0 = _mm512_fmadd_ps(v12_0, v15, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v12_1, v15, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v12_2, v15, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v12_3, v15, v16);
    const __m512 v18_0 = _mm512_fmadd_ps(v14, v13_0, v17_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v14, v13_1, v17_1);
    const __m512 v18_2 = _mm512_fmadd_ps(v14, v13_2, v17_2);
    const __m512 v18_3 = _mm512_fmadd_ps(v14, v13_3, v17_3);
    const __m512 v20_0 = _mm512_mul_ps(v12_0, v19);
    const __m512 v20_1 = _mm512_mul_ps(v12_1, v19);
    const __m512 v20_2 = _mm512_mul_ps(v12_2, v19);
    const __m512 v20_3 = _mm512_mul_ps(v12_3, v19);
    const __m512 v21_0 = _mm512_fmadd_ps(v13_0, v18_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v13_1, v18_1, v20_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v13_2, v18_2, v20_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v13_3, v18_3, v20_3);
    const __m512 v22_0 = _mm512_fmadd_ps(v11_0, v21_0, v11_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v11_1, v21_1, v11_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v11_2, v21_2, v11_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v11_3, v21_3, v11_3);
    const __m512i v23_0 = _mm512_castps_si512(v1_0);
    const __m512i v23_1 = _mm512_castps_si512(v1_1);
    const __m512i v23_2 = _mm512_castps_si512(v1_2);
    const __m512i v23_3 = _mm512_castps_si512(v1_3);
    const __m512i v25_0 = _mm512_and_si512(v23_0, v24);
    const __m512i v25_1 = _mm512_and_si512(v23_1, v24);
    const __m512i v25_2 = _mm512_and_si512(v23_2, v24);
    const __m512i v25_3 = _mm512_and_si512(v23_3, v24);
    const __m512i v26_0 = _mm512_castps_si512(v4_0);
    const __m512i v26_1 = _mm512_castps_si512(v4_1);
    const __m512i v26_2 = _mm512_castps_si512(v4_2);
    const __m512i v26_3 = _mm512_castps_si512(v4_3);
    const __m512i v28_0 = _mm512_slli_epi32(v26_0, 31);
    const __m512i v28_1 = _mm512_slli_epi32(v26_1, 31);
    const __m512i v28_2 = _mm512_slli_epi32(v26_2, 31);
    const __m512i v28_3 = _mm512_slli_epi32(v26_3, 31);
    const __m512i v29_0 = _mm512_xor_si512(v25_0, v28_0);
    const __m512i v29_1 = _mm512_xor_si512(v25_1, v28_1);
    const __m512i v29_2 = _mm512_xor_si512(v25_2, v28_2);
    const __m512i v29_3 = _mm512_xor_si512(v25_3, v28_3);
    const __m512 v30_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_0), v29_0));
    const __m512 v30_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_1), v29_1));
    const __m512 v30_2 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_2), v29_2));
    const __m512 v30_3 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_3), v29_3));
    const __mmask16 v32_0 = _mm512_cmp_ps_mask(v2_0, v31, _CMP_NLE_UQ);
    const __mmask16 v32_1 = _mm512_cmp_ps_mask(v2_1, v31, _CMP_NLE_UQ);
    const __mmask16 v32_2 = _mm512_cmp_ps_mask(v2_2, v31, _CMP_NLE_UQ);
    const __mmask16 v32_3 = _mm512_cmp_ps_mask(v2_3, v31, _CMP_NLE_UQ);
    __m512 r0_0 = v30_0;
    __m512 r0_1 = v30_1;
    __m512 r0_2 = v30_2;
    __m512 r0_3 = v30_3;
    __mmask16 any1 = v32_0;
    any1 = (__mmask16)(any1 | v32_1);
    any1 = (__mmask16)(any1 | v32_2);
    any1 = (__mmask16)(any1 | v32_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v33_0 = _mm512_sub_ps(v2_0, v2_0);
        const __m512 v33_1 = _mm512_sub_ps(v2_1, v2_1);
        const __m512 v33_2 = _mm512_sub_ps(v2_2, v2_2);
        const __m512 v33_3 = _mm512_sub_ps(v2_3, v2_3);
        const __m512i v37_0 = _mm512_add_epi32(v23_0, v36);
        const __m512i v37_1 = _mm512_add_epi32(v23_1, v36);
        const __m512i v37_2 = _mm512_add_epi32(v23_2, v36);
        const __m512i v37_3 = _mm512_add_epi32(v23_3, v36);
        const __m512i v38_0 = _mm512_and_si512(v35, v37_0);
        const __m512i v38_1 = _mm512_and_si512(v35, v37_1);
        const __m512i v38_2 = _mm512_and_si512(v35, v37_2);
        const __m512i v38_3 = _mm512_and_si512(v35, v37_3);
        const __m512i v40_0 = _mm512_or_si512(v38_0, v39);
        const __m512i v40_1 = _mm512_or_si512(v38_1, v39);
        const __m512i v40_2 = _mm512_or_si512(v38_2, v39);
        const __m512i v40_3 = _mm512_or_si512(v38_3, v39);
        const __m512 v41_0 = _mm512_castsi512_ps(v40_0);
        const __m512 v41_1 = _mm512_castsi512_ps(v40_1);
        const __m512 v41_2 = _mm512_castsi512_ps(v40_2);
        const __m512 v41_3 = _mm512_castsi512_ps(v40_3);
        const __m512 v43_0 = _mm512_mul_ps(v41_0, v42);
        const __m512 v43_1 = _mm512_mul_ps(v41_1, v42);
        const __m512 v43_2 = _mm512_mul_ps(v41_2, v42);
        const __m512 v43_3 = _mm512_mul_ps(v41_3, v42);
        const __m512d v44_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43_0));
        const __m512d v44_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43_0, 1));
        const __m512d v44_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43_1));
        const __m512d v44_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43_1, 1));
        const __m512d v44_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43_2));
        const __m512d v44_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43_2, 1));
        const __m512d v44_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43_3));
        const __m512d v44_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43_3, 1));
        const __m512i v46_0 = _mm512_srli_epi32(v37_0, 27);
        const __m512i v46_1 = _mm512_srli_epi32(v37_1, 27);
        const __m512i v46_2 = _mm512_srli_epi32(v37_2, 27);
        const __m512i v46_3 = _mm512_srli_epi32(v37_3, 27);
        const __m512 v47_0 = _mm512_permutexvar_ps(v46_0, t0_0);
        const __m512 v47_1 = _mm512_permutexvar_ps(v46_1, t0_0);
        const __m512 v47_2 = _mm512_permutexvar_ps(v46_2, t0_0);
        const __m512 v47_3 = _mm512_permutexvar_ps(v46_3, t0_0);
        const __m512d v48_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v47_0));
        const __m512d v48_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v47_0, 1));
        const __m512d v48_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v47_1));
        const __m512d v48_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v47_1, 1));
        const __m512d v48_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v47_2));
        const __m512d v48_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v47_2, 1));
        const __m512d v48_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v47_3));
        const __m512d v48_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v47_3, 1));
        const __m512 v49_0 = _mm512_permutexvar_ps(v46_0, t1_0);
        const __m512 v49_1 = _mm512_permutexvar_ps(v46_1, t1_0);
        const __m512 v49_2 = _mm512_permutexvar_ps(v46_2, t1_0);
        const __m512 v49_3 = _mm512_permutexvar_ps(v46_3, t1_0);
        const __m512d v50_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49_0));
        const __m512d v50_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49_0, 1));
        const __m512d v50_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49_1));
        const __m512d v50_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49_1, 1));
        const __m512d v50_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49_2));
        const __m512d v50_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49_2, 1));
        const __m512d v50_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49_3));
        const __m512d v50_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49_3, 1));
        const __m512d v52_0l = _mm512_fmadd_pd(v44_0l, v50_0l, v51);
        const __m512d v52_0h = _mm512_fmadd_pd(v44_0h, v50_0h, v51);
        const __m512d v52_1l = _mm512_fmadd_pd(v44_1l, v50_1l, v51);
        const __m512d v52_1h = _mm512_fmadd_pd(v44_1h, v50_1h, v51);
        const __m512d v52_2l = _mm512_fmadd_pd(v44_2l, v50_2l, v51);
        const __m512d v52_2h = _mm512_fmadd_pd(v44_2h, v50_2h, v51);
        const __m512d v52_3l = _mm512_fmadd_pd(v44_3l, v50_3l, v51);
        const __m512d v52_3h = _mm512_fmadd_pd(v44_3h, v50_3h, v51);
        const __m512d v53_0l = _mm512_fmadd_pd(v44_0l, v48_0l, v52_0l);
        const __m512d v53_0h = _mm512_fmadd_pd(v44_0h, v48_0h, v52_0h);
        const __m512d v53_1l = _mm512_fmadd_pd(v44_1l, v48_1l, v52_1l);
        const __m512d v53_1h = _mm512_fmadd_pd(v44_1h, v48_1h, v52_1h);
        const __m512d v53_2l = _mm512_fmadd_pd(v44_2l, v48_2l, v52_2l);
        const __m512d v53_2h = _mm512_fmadd_pd(v44_2h, v48_2h, v52_2h);
        const __m512d v53_3l = _mm512_fmadd_pd(v44_3l, v48_3l, v52_3l);
        const __m512d v53_3h = _mm512_fmadd_pd(v44_3h, v48_3h, v52_3h);
        const __m512d v54_0l = _mm512_add_pd(v34, v53_0l);
        const __m512d v54_0h = _mm512_add_pd(v34, v53_0h);
        const __m512d v54_1l = _mm512_add_pd(v34, v53_1l);
        const __m512d v54_1h = _mm512_add_pd(v34, v53_1h);
        const __m512d v54_2l = _mm512_add_pd(v34, v53_2l);
        const __m512d v54_2h = _mm512_add_pd(v34, v53_2h);
        const __m512d v54_3l = _mm512_add_pd(v34, v53_3l);
        const __m512d v54_3h = _mm512_add_pd(v34, v53_3h);
        const __m512i v55_0l = sin_2ulp_avx2_bits_f64_avx512(v54_0l);
        const __m512i v55_0h = sin_2ulp_avx2_bits_f64_avx512(v54_0h);
        const __m512i v55_1l = sin_2ulp_avx2_bits_f64_avx512(v54_1l);
        const __m512i v55_1h = sin_2ulp_avx2_bits_f64_avx512(v54_1h);
        const __m512i v55_2l = sin_2ulp_avx2_bits_f64_avx512(v54_2l);
        const __m512i v55_2h = sin_2ulp_avx2_bits_f64_avx512(v54_2h);
        const __m512i v55_3l = sin_2ulp_avx2_bits_f64_avx512(v54_3l);
        const __m512i v55_3h = sin_2ulp_avx2_bits_f64_avx512(v54_3h);
        const __m256i v56_0l = _mm512_cvtepi64_epi32(v55_0l);
        const __m256i v56_0h = _mm512_cvtepi64_epi32(v55_0h);
        const __m512i v56_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v56_0l), v56_0h, 1);
        const __m256i v56_1l = _mm512_cvtepi64_epi32(v55_1l);
        const __m256i v56_1h = _mm512_cvtepi64_epi32(v55_1h);
        const __m512i v56_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v56_1l), v56_1h, 1);
        const __m256i v56_2l = _mm512_cvtepi64_epi32(v55_2l);
        const __m256i v56_2h = _mm512_cvtepi64_epi32(v55_2h);
        const __m512i v56_2 = _mm512_inserti32x8(_mm512_castsi256_si512(v56_2l), v56_2h, 1);
        const __m256i v56_3l = _mm512_cvtepi64_epi32(v55_3l);
        const __m256i v56_3h = _mm512_cvtepi64_epi32(v55_3h);
        const __m512i v56_3 = _mm512_inserti32x8(_mm512_castsi256_si512(v56_3l), v56_3h, 1);
        const __m512i v57_0 = _mm512_slli_epi32(v56_0, 31);
        const __m512i v57_1 = _mm512_slli_epi32(v56_1, 31);
        const __m512i v57_2 = _mm512_slli_epi32(v56_2, 31);
        const __m512i v57_3 = _mm512_slli_epi32(v56_3, 31);
        const __m512 v58_0 = _mm512_permutexvar_ps(v46_0, t2_0);
        const __m512 v58_1 = _mm512_permutexvar_ps(v46_1, t2_0);
        const __m512 v58_2 = _mm512_permutexvar_ps(v46_2, t2_0);
        const __m512 v58_3 = _mm512_permutexvar_ps(v46_3, t2_0);
        const __m512d v59_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58_0));
        const __m512d v59_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58_0, 1));
        const __m512d v59_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58_1));
        const __m512d v59_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58_1, 1));
        const __m512d v59_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58_2));
        const __m512d v59_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58_2, 1));
        const __m512d v59_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58_3));
        const __m512d v59_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58_3, 1));
        const __m512d v60_0l = _mm512_sub_pd(v54_0l, v34);
        const __m512d v60_0h = _mm512_sub_pd(v54_0h, v34);
        const __m512d v60_1l = _mm512_sub_pd(v54_1l, v34);
        const __m512d v60_1h = _mm512_sub_pd(v54_1h, v34);
        const __m512d v60_2l = _mm512_sub_pd(v54_2l, v34);
        const __m512d v60_2h = _mm512_sub_pd(v54_2h, v34);
        const __m512d v60_3l = _mm512_sub_pd(v54_3l, v34);
        const __m512d v60_3h = _mm512_sub_pd(v54_3h, v34);
        const __m512d v61_0l = _mm512_sub_pd(v52_0l, v60_0l);
        const __m512d v61_0h = _mm512_sub_pd(v52_0h, v60_0h);
        const __m512d v61_1l = _mm512_sub_pd(v52_1l, v60_1l);
        const __m512d v61_1h = _mm512_sub_pd(v52_1h, v60_1h);
        const __m512d v61_2l = _mm512_sub_pd(v52_2l, v60_2l);
        const __m512d v61_2h = _mm512_sub_pd(v52_2h, v60_2h);
        const __m512d v61_3l = _mm512_sub_pd(v52_3l, v60_3l);
        const __m512d v61_3h = _mm512_sub_pd(v52_3h, v60_3h);
        const __m512d v62_0l = _mm512_fmadd_pd(v44_0l, v48_0l, v61_0l);
        const __m512d v62_0h = _mm512_fmadd_pd(v44_0h, v48_0h, v61_0h);
        const __m512d v62_1l = _mm512_fmadd_pd(v44_1l, v48_1l, v61_1l);
        const __m512d v62_1h = _mm512_fmadd_pd(v44_1h, v48_1h, v61_1h);
        const __m512d v62_2l = _mm512_fmadd_pd(v44_2l, v48_2l, v61_2l);
        const __m512d v62_2h = _mm512_fmadd_pd(v44_2h, v48_2h, v61_2h);
        const __m512d v62_3l = _mm512_fmadd_pd(v44_3l, v48_3l, v61_3l);
        const __m512d v62_3h = _mm512_fmadd_pd(v44_3h, v48_3h, v61_3h);
        const __m512 v63_0 = _mm512_permutexvar_ps(v46_0, t3_0);
        const __m512 v63_1 = _mm512_permutexvar_ps(v46_1, t3_0);
        const __m512 v63_2 = _mm512_permutexvar_ps(v46_2, t3_0);
        const __m512 v63_3 = _mm512_permutexvar_ps(v46_3, t3_0);
        const __m512d v64_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_0));
        const __m512d v64_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_0, 1));
        const __m512d v64_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_1));
        const __m512d v64_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_1, 1));
        const __m512d v64_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_2));
        const __m512d v64_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_2, 1));
        const __m512d v64_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_3));
        const __m512d v64_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_3, 1));
        const __m512d v65_0l = _mm512_mul_pd(v64_0l, v44_0l);
        const __m512d v65_0h = _mm512_mul_pd(v64_0h, v44_0h);
        const __m512d v65_1l = _mm512_mul_pd(v64_1l, v44_1l);
        const __m512d v65_1h = _mm512_mul_pd(v64_1h, v44_1h);
        const __m512d v65_2l = _mm512_mul_pd(v64_2l, v44_2l);
        const __m512d v65_2h = _mm512_mul_pd(v64_2h, v44_2h);
        const __m512d v65_3l = _mm512_mul_pd(v64_3l, v44_3l);
        const __m512d v65_3h = _mm512_mul_pd(v64_3h, v44_3h);
        const __m512d v66_0l = _mm512_add_pd(v62_0l, v65_0l);
        const __m512d v66_0h = _mm512_add_pd(v62_0h, v65_0h);
        const __m512d v66_1l = _mm512_add_pd(v62_1l, v65_1l);
        const __m512d v66_1h = _mm512_add_pd(v62_1h, v65_1h);
        const __m512d v66_2l = _mm512_add_pd(v62_2l, v65_2l);
        const __m512d v66_2h = _mm512_add_pd(v62_2h, v65_2h);
        const __m512d v66_3l = _mm512_add_pd(v62_3l, v65_3l);
        const __m512d v66_3h = _mm512_add_pd(v62_3h, v65_3h);
        const __m512d v67_0l = _mm512_fmadd_pd(v59_0l, v44_0l, v66_0l);
        const __m512d v67_0h = _mm512_fmadd_pd(v59_0h, v44_0h, v66_0h);
        const __m512d v67_1l = _mm512_fmadd_pd(v59_1l, v44_1l, v66_1l);
        const __m512d v67_1h = _mm512_fmadd_pd(v59_1h, v44_1h, v66_1h);
        const __m512d v67_2l = _mm512_fmadd_pd(v59_2l, v44_2l, v66_2l);
        const __m512d v67_2h = _mm512_fmadd_pd(v59_2h, v44_2h, v66_2h);
        const __m512d v67_3l = _mm512_fmadd_pd(v59_3l, v44_3l, v66_3l);
        const __m512d v67_3h = _mm512_fmadd_pd(v59_3h, v44_3h, v66_3h);
        const __m512d v69_0l = _mm512_mul_pd(v67_0l, v68);
        const __m512d v69_0h = _mm512_mul_pd(v67_0h, v68);
        const __m512d v69_1l = _mm512_mul_pd(v67_1l, v68);
        const __m512d v69_1h = _mm512_mul_pd(v67_1h, v68);
        const __m512d v69_2l = _mm512_mul_pd(v67_2l, v68);
        const __m512d v69_2h = _mm512_mul_pd(v67_2h, v68);
        const __m512d v69_3l = _mm512_mul_pd(v67_3l, v68);
        const __m512d v69_3h = _mm512_mul_pd(v67_3h, v68);
        const __m256 v70_0l = _mm512_cvtpd_ps(v69_0l);
        const __m256 v70_0h = _mm512_cvtpd_ps(v69_0h);
        const __m512 v70_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v70_0l), v70_0h, 1);
        const __m256 v70_1l = _mm512_cvtpd_ps(v69_1l);
        const __m256 v70_1h = _mm512_cvtpd_ps(v69_1h);
        const __m512 v70_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v70_1l), v70_1h, 1);
        const __m256 v70_2l = _mm512_cvtpd_ps(v69_2l);
        const __m256 v70_2h = _mm512_cvtpd_ps(v69_2h);
        const __m512 v70_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v70_2l), v70_2h, 1);
        const __m256 v70_3l = _mm512_cvtpd_ps(v69_3l);
        const __m256 v70_3h = _mm512_cvtpd_ps(v69_3h);
        const __m512 v70_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v70_3l), v70_3h, 1);
        const __m512 v71_0 = _mm512_mul_ps(v70_0, v70_0);
        const __m512 v71_1 = _mm512_mul_ps(v70_1, v70_1);
        const __m512 v71_2 = _mm512_mul_ps(v70_2, v70_2);
        const __m512 v71_3 = _mm512_mul_ps(v70_3, v70_3);
        const __m512 v72_0 = _mm512_mul_ps(v70_0, v71_0);
        const __m512 v72_1 = _mm512_mul_ps(v70_1, v71_1);
        const __m512 v72_2 = _mm512_mul_ps(v70_2, v71_2);
        const __m512 v72_3 = _mm512_mul_ps(v70_3, v71_3);
        const __m512 v73_0 = _mm512_mul_ps(v71_0, v71_0);
        const __m512 v73_1 = _mm512_mul_ps(v71_1, v71_1);
        const __m512 v73_2 = _mm512_mul_ps(v71_2, v71_2);
        const __m512 v73_3 = _mm512_mul_ps(v71_3, v71_3);
        const __m512 v76_0 = _mm512_fmadd_ps(v74, v71_0, v75);
        const __m512 v76_1 = _mm512_fmadd_ps(v74, v71_1, v75);
        const __m512 v76_2 = _mm512_fmadd_ps(v74, v71_2, v75);
        const __m512 v76_3 = _mm512_fmadd_ps(v74, v71_3, v75);
        const __m512 v79_0 = _mm512_fmadd_ps(v77, v71_0, v78);
        const __m512 v79_1 = _mm512_fmadd_ps(v77, v71_1, v78);
        const __m512 v79_2 = _mm512_fmadd_ps(v77, v71_2, v78);
        const __m512 v79_3 = _mm512_fmadd_ps(v77, v71_3, v78);
        const __m512 v80_0 = _mm512_fmadd_ps(v73_0, v76_0, v79_0);
        const __m512 v80_1 = _mm512_fmadd_ps(v73_1, v76_1, v79_1);
        const __m512 v80_2 = _mm512_fmadd_ps(v73_2, v76_2, v79_2);
        const __m512 v80_3 = _mm512_fmadd_ps(v73_3, v76_3, v79_3);
        const __m512 v82_0 = _mm512_mask_blend_ps(v32_0, v81, v80_0);
        const __m512 v82_1 = _mm512_mask_blend_ps(v32_1, v81, v80_1);
        const __m512 v82_2 = _mm512_mask_blend_ps(v32_2, v81, v80_2);
        const __m512 v82_3 = _mm512_mask_blend_ps(v32_3, v81, v80_3);
        const __m512 v84_0 = _mm512_fmadd_ps(v82_0, v71_0, v83);
        const __m512 v84_1 = _mm512_fmadd_ps(v82_1, v71_1, v83);
        const __m512 v84_2 = _mm512_fmadd_ps(v82_2, v71_2, v83);
        const __m512 v84_3 = _mm512_fmadd_ps(v82_3, v71_3, v83);
        const __m512 v86_0 = _mm512_fmadd_ps(v84_0, v71_0, v85);
        const __m512 v86_1 = _mm512_fmadd_ps(v84_1, v71_1, v85);
        const __m512 v86_2 = _mm512_fmadd_ps(v84_2, v71_2, v85);
        const __m512 v86_3 = _mm512_fmadd_ps(v84_3, v71_3, v85);
        const __m512 v87_0 = _mm512_fmadd_ps(v72_0, v86_0, v70_0);
        const __m512 v87_1 = _mm512_fmadd_ps(v72_1, v86_1, v70_1);
        const __m512 v87_2 = _mm512_fmadd_ps(v72_2, v86_2, v70_2);
        const __m512 v87_3 = _mm512_fmadd_ps(v72_3, v86_3, v70_3);
        const __m512i v88_0 = sin_2ulp_avx2_bits_f32_avx512(v87_0);
        const __m512i v88_1 = sin_2ulp_avx2_bits_f32_avx512(v87_1);
        const __m512i v88_2 = sin_2ulp_avx2_bits_f32_avx512(v87_2);
        const __m512i v88_3 = sin_2ulp_avx2_bits_f32_avx512(v87_3);
        const __m512i v89_0 = _mm512_xor_si512(v57_0, v88_0);
        const __m512i v89_1 = _mm512_xor_si512(v57_1, v88_1);
        const __m512i v89_2 = _mm512_xor_si512(v57_2, v88_2);
        const __m512i v89_3 = _mm512_xor_si512(v57_3, v88_3);
        const __m512 v90_0 = _mm512_castsi512_ps(v89_0);
        const __m512 v90_1 = _mm512_castsi512_ps(v89_1);
        const __m512 v90_2 = _mm512_castsi512_ps(v89_2);
        const __m512 v90_3 = _mm512_castsi512_ps(v89_3);
        const __m512 v91_0 = _mm512_add_ps(v33_0, v90_0);
        const __m512 v91_1 = _mm512_add_ps(v33_1, v90_1);
        const __m512 v91_2 = _mm512_add_ps(v33_2, v90_2);
        const __m512 v91_3 = _mm512_add_ps(v33_3, v90_3);
        r0_0 = _mm512_mask_blend_ps(v32_0, r0_0, v91_0);
        r0_1 = _mm512_mask_blend_ps(v32_1, r0_1, v91_1);
        r0_2 = _mm512_mask_blend_ps(v32_2, r0_2, v91_2);
        r0_3 = _mm512_mask_blend_ps(v32_3, r0_3, v91_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static SIN_2ULP_AVX2_AVX512_TARGET void sin_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v3 = _mm512_set1_ps(0x1.80048p+23f); /* 12583488 */
    const __m512 v6 = _mm512_set1_ps(0x1.ee59d8p-49f); /* 3.43024881e-15 */
    const __m512 v7 = _mm512_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m512 v8 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v14 = _mm512_set1_ps(0x1.5db69ap-19f); /* 2.60556703e-06 */
    const __m512 v15 = _mm512_set1_ps(-0x1.9f6f8cp-13f); /* -0.000198095193 */
    const __m512 v16 = _mm512_set1_ps(0x1.110edp-7f); /* 0.00833306462 */
    const __m512 v19 = _mm512_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m512i v24 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v31 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v34 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v35 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v36 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v39 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v42 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v51 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v68 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512 v74 = _mm512_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m512 v75 = _mm512_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m512 v77 = _mm512_set1_ps(0x1.71de3p-19f); /* 2.75573075e-06 */
    const __m512 v78 = _mm512_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m512 v81 = _mm512_set1_ps(0x1.4d3f9cp-1f); /* 0.650875926 */
    const __m512 v83 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v85 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 t0_0 = _mm512_loadu_ps(sin_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(sin_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(sin_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(sin_2ulp_avx2_table3);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_fmadd_ps(v0, v2, v3);
    const __m512 v5 = _mm512_sub_ps(v4, v3);
    const __m512 v9 = _mm512_fmadd_ps(v8, v5, v2);
    const __m512 v10 = _mm512_fmadd_ps(v7, v5, v9);
    const __m512 v11 = _mm512_fmadd_ps(v5, v6, v10);
    const __m512 v12 = _mm512_mul_ps(v11, v11);
    const __m512 v13 = _mm512_mul_ps(v12, v12);
    const __m512 v17 = _mm512_fmadd_ps(v12, v15, v16);
    const __m512 v18 = _mm512_fmadd_ps(v14, v13, v17);
    const __m512 v20 = _mm512_mul_ps(v12, v19);
    const __m512 v21 = _mm512_fmadd_ps(v13, v18, v20);
    const __m512 v22 = _mm512_fmadd_ps(v11, v21, v11);
    const __m512i v23 = _mm512_castps_si512(v1);
    const __m512i v25 = _mm512_and_si512(v23, v24);
    const __m512i v26 = _mm512_castps_si512(v4);
    const __m512i v28 = _mm512_slli_epi32(v26, 31);
    const __m512i v29 = _mm512_xor_si512(v25, v28);
    const __m512 v30 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22), v29));
    const __mmask16 v32 = _mm512_cmp_ps_mask(v2, v31, _CMP_NLE_UQ);
    __m512 r0 = v30;
    __mmask16 any1 = v32;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v33 = _mm512_sub_ps(v2, v2);
        const __m512i v37 = _mm512_add_epi32(v23, v36);
        const __m512i v38 = _mm512_and_si512(v35, v37);
        const __m512i v40 = _mm512_or_si512(v38, v39);
        const __m512 v41 = _mm512_castsi512_ps(v40);
        const __m512 v43 = _mm512_mul_ps(v41, v42);
        const __m512d v44l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43));
        const __m512d v44h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43, 1));
        const __m512i v46 = _mm512_srli_epi32(v37, 27);
        const __m512 v47 = _mm512_permutexvar_ps(v46, t0_0);
        const __m512d v48l = _mm512_cvtps_pd(_mm512_castps512_ps256(v47));
        const __m512d v48h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v47, 1));
        const __m512 v49 = _mm512_permutexvar_ps(v46, t1_0);
        const __m512d v50l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49));
        const __m512d v50h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49, 1));
        const __m512d v52l = _mm512_fmadd_pd(v44l, v50l, v51);
        const __m512d v52h = _mm512_fmadd_pd(v44h, v50h, v51);
        const __m512d v53l = _mm512_fmadd_pd(v44l, v48l, v52l);
        const __m512d v53h = _mm512_fmadd_pd(v44h, v48h, v52h);
        const __m512d v54l = _mm512_add_pd(v34, v53l);
        const __m512d v54h = _mm512_add_pd(v34, v53h);
        const __m512i v55l = sin_2ulp_avx2_bits_f64_avx512(v54l);
        const __m512i v55h = sin_2ulp_avx2_bits_f64_avx512(v54h);
        const __m256i v56l = _mm512_cvtepi64_epi32(v55l);
        const __m256i v56h = _mm512_cvtepi64_epi32(v55h);
        const __m512i v56 = _mm512_inserti32x8(_mm512_castsi256_si512(v56l), v56h, 1);
        const __m512i v57 = _mm512_slli_epi32(v56, 31);
        const __m512 v58 = _mm512_permutexvar_ps(v46, t2_0);
        const __m512d v59l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58));
        const __m512d v59h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58, 1));
        const __m512d v60l = _mm512_sub_pd(v54l, v34);
        const __m512d v60h = _mm512_sub_pd(v54h, v34);
        const __m512d v61l = _mm512_sub_pd(v52l, v60l);
        const __m512d v61h = _mm512_sub_pd(v52h, v60h);
        const __m512d v62l = _mm512_fmadd_pd(v44l, v48l, v61l);
        const __m512d v62h = _mm512_fmadd_pd(v44h, v48h, v61h);
        const __m512 v63 = _mm512_permutexvar_ps(v46, t3_0);
        const __m512d v64l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63));
        const __m512d v64h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63, 1));
        const __m512d v65l = _mm512_mul_pd(v64l, v44l);
        const __m512d v65h = _mm512_mul_pd(v64h, v44h);
        const __m512d v66l = _mm512_add_pd(v62l, v65l);
        const __m512d v66h = _mm512_add_pd(v62h, v65h);
        const __m512d v67l = _mm512_fmadd_pd(v59l, v44l, v66l);
        const __m512d v67h = _mm512_fmadd_pd(v59h, v44h, v66h);
        const __m512d v69l = _mm512_mul_pd(v67l, v68);
        const __m512d v69h = _mm512_mul_pd(v67h, v68);
        const __m256 v70l = _mm512_cvtpd_ps(v69l);
        const __m256 v70h = _mm512_cvtpd_ps(v69h);
        const __m512 v70 = _mm512_insertf32x8(_mm512_castps256_ps512(v70l), v70h, 1);
        const __m512 v71 = _mm512_mul_ps(v70, v70);
        const __m512 v72 = _mm512_mul_ps(v70, v71);
        const __m512 v73 = _mm512_mul_ps(v71, v71);
        const __m512 v76 = _mm512_fmadd_ps(v74, v71, v75);
        const __m512 v79 = _mm512_fmadd_ps(v77, v71, v78);
        const __m512 v80 = _mm512_fmadd_ps(v73, v76, v79);
        const __m512 v82 = _mm512_mask_blend_ps(v32, v81, v80);
        const __m512 v84 = _mm512_fmadd_ps(v82, v71, v83);
        const __m512 v86 = _mm512_fmadd_ps(v84, v71, v85);
        const __m512 v87 = _mm512_fmadd_ps(v72, v86, v70);
        const __m512i v88 = sin_2ulp_avx2_bits_f32_avx512(v87);
        const __m512i v89 = _mm512_xor_si512(v57, v88);
        const __m512 v90 = _mm512_castsi512_ps(v89);
        const __m512 v91 = _mm512_add_ps(v33, v90);
        r0 = _mm512_mask_blend_ps(v32, r0, v91);
    }
    _mm512_storeu_ps(y, r0);
}

static SIN_2ULP_AVX2_AVX512_TARGET void sin_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        sin_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sin_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin_2ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_2ulp_avx2_level(void) {
#if defined(SIN_2ULP_AVX2_FORCE_ISA)
    return SIN_2ULP_AVX2_FORCE_ISA;
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

float sin_2ulp_avx2(float x) {
    return sin_2ulp_avx2_element(x);
}

void sin_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_2ulp_avx2_level();
    if (level == 2) {
        sin_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sin_2ulp_avx2_array_portable(x, y, n);
}
