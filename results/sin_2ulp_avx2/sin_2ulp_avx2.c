/* sin_2ulp_avx2: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    1.965560 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f19d7ap+2 (-7.77523661, encoding 0xc0f8cebd)
 *   result there -0x1.fe69d2p-1 (-0.996901095, encoding 0xbf7f34e9)
 *   mean error   0.181820 ulp
 *   misrounded   532765848 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6fcc130fcbaf1c72ab375f02ef187631
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 1 --isa avx2 --time 30s --seed 1 --threads 1 --archive sin_1ulp_avx2.db
 *                time: 0.2723 ns/element as avx2 code (inputs mean)
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
    const float v3 = 0x1.8p+23f; /* 12582912 */
    const float v4 = sin_2ulp_avx2_fma_f32(v0, v2, v3);
    const float v5 = v4 - v3;
    const float v6 = 0x1.ee59d8p-49f; /* 3.43024881e-15 */
    const float v7 = 0x1.777a5cp-24f; /* 8.74227766e-08 */
    const float v8 = -0x1.921fb6p+1f; /* -3.14159274 */
    const float v9 = sin_2ulp_avx2_fma_f32(v8, v5, v2);
    const float v10 = sin_2ulp_avx2_fma_f32(v7, v5, v9);
    const float v11 = sin_2ulp_avx2_fma_f32(v5, v6, v10);
    const float v12 = v11 * v11;
    const float v13 = v12 * v11;
    const float v14 = 0x1.5db69ap-19f; /* 2.60556703e-06 */
    const float v15 = -0x1.9f6f8cp-13f; /* -0.000198095193 */
    const float v16 = sin_2ulp_avx2_fma_f32(v14, v12, v15);
    const float v17 = 0x1.110edp-7f; /* 0.00833306462 */
    const float v18 = sin_2ulp_avx2_fma_f32(v16, v12, v17);
    const float v19 = -0x1.55554cp-3f; /* -0.166666597 */
    const float v20 = sin_2ulp_avx2_fma_f32(v18, v12, v19);
    const float v21 = sin_2ulp_avx2_fma_f32(v13, v20, v11);
    const int32_t v22 = sin_2ulp_avx2_bits_f32(v4);
    const int32_t v23 = 31;
    const int32_t v24 = sin_2ulp_avx2_shl_i32(v22, v23);
    const int32_t v25 = sin_2ulp_avx2_bits_f32(v1);
    const int32_t v26 = INT32_MIN; /* 0x80000000 */
    const int32_t v27 = v25 & v26;
    const int32_t v28 = v24 ^ v27;
    const float v29 = sin_2ulp_avx2_addbits_f32(v21, v28);
    const float v30 = 0x1.000fb2p+17f; /* 131103.391 */
    const int v31 = !(v2 <= v30);
    float r0 = v29;
    if (v31) {
        const float v32 = v2 - v2;
        const double v33 = 0x1.8p+53; /* 13510798882111488 */
        const int32_t v34 = -2013265921; /* 0x87ffffff */
        const int32_t v35 = 8388608; /* 0x00800000 */
        const int32_t v36 = (int32_t)((uint32_t)v25 + (uint32_t)v35);
        const int32_t v37 = v34 & v36;
        const int32_t v38 = 1207959552; /* 0x48000000 */
        const int32_t v39 = v37 | v38;
        const float v40 = sin_2ulp_avx2_frombits_f32(v39);
        const float v41 = 0x1p+6f; /* 64 */
        const float v42 = v40 * v41;
        const double v43 = (double)v42;
        const int32_t v44 = 27;
        const int32_t v45 = sin_2ulp_avx2_lshr_i32(v36, v44);
        const float v46 = sin_2ulp_avx2_table0[(uint32_t)v45 & (8u - 1)];
        const double v47 = (double)v46;
        const float v48 = sin_2ulp_avx2_table1[(uint32_t)v45 & (8u - 1)];
        const double v49 = (double)v48;
        const double v50 = v43 * v49;
        const double v51 = sin_2ulp_avx2_fma_f64(v43, v47, v50);
        const double v52 = v33 + v51;
        const int64_t v53 = sin_2ulp_avx2_bits_f64(v52);
        const int32_t v54 = (int32_t)(uint32_t)(uint64_t)v53;
        const int32_t v55 = sin_2ulp_avx2_shl_i32(v54, v23);
        const float v56 = sin_2ulp_avx2_table2[(uint32_t)v45 & (8u - 1)];
        const double v57 = (double)v56;
        const double v58 = v52 - v33;
        const double v59 = v50 - v58;
        const double v60 = sin_2ulp_avx2_fma_f64(v43, v47, v59);
        const float v61 = sin_2ulp_avx2_table3[(uint32_t)v45 & (8u - 1)];
        const double v62 = (double)v61;
        const double v63 = v62 * v43;
        const double v64 = v60 + v63;
        const double v65 = sin_2ulp_avx2_fma_f64(v57, v43, v64);
        const double v66 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v67 = v65 * v66;
        const float v68 = (float)v67;
        const float v69 = v68 * v68;
        const float v70 = v68 * v69;
        const float v71 = 0x1.612462p-33f; /* 1.60590444e-10 */
        const float v72 = -0x1.ae6456p-26f; /* -2.50521079e-08 */
        const float v73 = sin_2ulp_avx2_fma_f32(v71, v69, v72);
        const float v74 = v69 * v69;
        const float v75 = 0x1.71de3ap-19f; /* 2.75573188e-06 */
        const float v76 = -0x1.a01a02p-13f; /* -0.000198412701 */
        const float v77 = sin_2ulp_avx2_fma_f32(v69, v75, v76);
        const float v78 = sin_2ulp_avx2_fma_f32(v73, v74, v77);
        const float v79 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v80 = sin_2ulp_avx2_fma_f32(v78, v69, v79);
        const float v81 = -0x1.555556p-3f; /* -0.166666672 */
        const float v82 = sin_2ulp_avx2_fma_f32(v80, v69, v81);
        const float v83 = sin_2ulp_avx2_fma_f32(v70, v82, v68);
        const int32_t v84 = sin_2ulp_avx2_bits_f32(v83);
        const int32_t v85 = v55 ^ v84;
        const float v86 = sin_2ulp_avx2_frombits_f32(v85);
        const float v87 = v32 + v86;
        r0 = v87;
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
    const __m256 v3 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v6 = _mm256_set1_ps(0x1.ee59d8p-49f); /* 3.43024881e-15 */
    const __m256 v7 = _mm256_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m256 v8 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v14 = _mm256_set1_ps(0x1.5db69ap-19f); /* 2.60556703e-06 */
    const __m256 v15 = _mm256_set1_ps(-0x1.9f6f8cp-13f); /* -0.000198095193 */
    const __m256 v17 = _mm256_set1_ps(0x1.110edp-7f); /* 0.00833306462 */
    const __m256 v19 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256i v26 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v30 = _mm256_set1_ps(0x1.000fb2p+17f); /* 131103.391 */
    const __m256d v33 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256i v34 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v35 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v38 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v41 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v66 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256 v71 = _mm256_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m256 v72 = _mm256_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m256 v75 = _mm256_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m256 v76 = _mm256_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m256 v79 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v81 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
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
    const __m256 v13 = _mm256_mul_ps(v12, v11);
    const __m256 v16 = _mm256_fmadd_ps(v14, v12, v15);
    const __m256 v18 = _mm256_fmadd_ps(v16, v12, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v12, v19);
    const __m256 v21 = _mm256_fmadd_ps(v13, v20, v11);
    const __m256i v22 = _mm256_castps_si256(v4);
    const __m256i v24 = _mm256_slli_epi32(v22, 31);
    const __m256i v25 = _mm256_castps_si256(v1);
    const __m256i v27 = _mm256_and_si256(v25, v26);
    const __m256i v28 = _mm256_xor_si256(v24, v27);
    const __m256 v29 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v21), v28));
    const __m256i v31 = _mm256_castps_si256(_mm256_cmp_ps(v2, v30, _CMP_NLE_UQ));
    __m256 r0 = v29;
    __m256i any1 = v31;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v32 = _mm256_sub_ps(v2, v2);
        const __m256i v36 = _mm256_add_epi32(v25, v35);
        const __m256i v37 = _mm256_and_si256(v34, v36);
        const __m256i v39 = _mm256_or_si256(v37, v38);
        const __m256 v40 = _mm256_castsi256_ps(v39);
        const __m256 v42 = _mm256_mul_ps(v40, v41);
        const __m256d v43l = _mm256_cvtps_pd(_mm256_castps256_ps128(v42));
        const __m256d v43h = _mm256_cvtps_pd(_mm256_extractf128_ps(v42, 1));
        const __m256i v45 = _mm256_srli_epi32(v36, 27);
        const __m256 v46 = _mm256_permutevar8x32_ps(t0_0, v45);
        const __m256d v47l = _mm256_cvtps_pd(_mm256_castps256_ps128(v46));
        const __m256d v47h = _mm256_cvtps_pd(_mm256_extractf128_ps(v46, 1));
        const __m256 v48 = _mm256_permutevar8x32_ps(t1_0, v45);
        const __m256d v49l = _mm256_cvtps_pd(_mm256_castps256_ps128(v48));
        const __m256d v49h = _mm256_cvtps_pd(_mm256_extractf128_ps(v48, 1));
        const __m256d v50l = _mm256_mul_pd(v43l, v49l);
        const __m256d v50h = _mm256_mul_pd(v43h, v49h);
        const __m256d v51l = _mm256_fmadd_pd(v43l, v47l, v50l);
        const __m256d v51h = _mm256_fmadd_pd(v43h, v47h, v50h);
        const __m256d v52l = _mm256_add_pd(v33, v51l);
        const __m256d v52h = _mm256_add_pd(v33, v51h);
        const __m256i v53l = sin_2ulp_avx2_bits_f64_avx2(v52l);
        const __m256i v53h = sin_2ulp_avx2_bits_f64_avx2(v52h);
        const __m128i v54l = sin_2ulp_avx2_wrap_avx2(v53l);
        const __m128i v54h = sin_2ulp_avx2_wrap_avx2(v53h);
        const __m256i v54 = _mm256_set_m128i(v54h, v54l);
        const __m256i v55 = _mm256_slli_epi32(v54, 31);
        const __m256 v56 = _mm256_permutevar8x32_ps(t2_0, v45);
        const __m256d v57l = _mm256_cvtps_pd(_mm256_castps256_ps128(v56));
        const __m256d v57h = _mm256_cvtps_pd(_mm256_extractf128_ps(v56, 1));
        const __m256d v58l = _mm256_sub_pd(v52l, v33);
        const __m256d v58h = _mm256_sub_pd(v52h, v33);
        const __m256d v59l = _mm256_sub_pd(v50l, v58l);
        const __m256d v59h = _mm256_sub_pd(v50h, v58h);
        const __m256d v60l = _mm256_fmadd_pd(v43l, v47l, v59l);
        const __m256d v60h = _mm256_fmadd_pd(v43h, v47h, v59h);
        const __m256 v61 = _mm256_permutevar8x32_ps(t3_0, v45);
        const __m256d v62l = _mm256_cvtps_pd(_mm256_castps256_ps128(v61));
        const __m256d v62h = _mm256_cvtps_pd(_mm256_extractf128_ps(v61, 1));
        const __m256d v63l = _mm256_mul_pd(v62l, v43l);
        const __m256d v63h = _mm256_mul_pd(v62h, v43h);
        const __m256d v64l = _mm256_add_pd(v60l, v63l);
        const __m256d v64h = _mm256_add_pd(v60h, v63h);
        const __m256d v65l = _mm256_fmadd_pd(v57l, v43l, v64l);
        const __m256d v65h = _mm256_fmadd_pd(v57h, v43h, v64h);
        const __m256d v67l = _mm256_mul_pd(v65l, v66);
        const __m256d v67h = _mm256_mul_pd(v65h, v66);
        const __m128 v68l = _mm256_cvtpd_ps(v67l);
        const __m128 v68h = _mm256_cvtpd_ps(v67h);
        const __m256 v68 = _mm256_set_m128(v68h, v68l);
        const __m256 v69 = _mm256_mul_ps(v68, v68);
        const __m256 v70 = _mm256_mul_ps(v68, v69);
        const __m256 v73 = _mm256_fmadd_ps(v71, v69, v72);
        const __m256 v74 = _mm256_mul_ps(v69, v69);
        const __m256 v77 = _mm256_fmadd_ps(v69, v75, v76);
        const __m256 v78 = _mm256_fmadd_ps(v73, v74, v77);
        const __m256 v80 = _mm256_fmadd_ps(v78, v69, v79);
        const __m256 v82 = _mm256_fmadd_ps(v80, v69, v81);
        const __m256 v83 = _mm256_fmadd_ps(v70, v82, v68);
        const __m256i v84 = sin_2ulp_avx2_bits_f32_avx2(v83);
        const __m256i v85 = _mm256_xor_si256(v55, v84);
        const __m256 v86 = _mm256_castsi256_ps(v85);
        const __m256 v87 = _mm256_add_ps(v32, v86);
        r0 = _mm256_blendv_ps(r0, v87, _mm256_castsi256_ps(v31));
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

/* 32 elements. */
SIN_2ULP_AVX2_AVX512 void sin_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v6 = _mm512_set1_ps(0x1.ee59d8p-49f); /* 3.43024881e-15 */
    const __m512 v7 = _mm512_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m512 v8 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v14 = _mm512_set1_ps(0x1.5db69ap-19f); /* 2.60556703e-06 */
    const __m512 v15 = _mm512_set1_ps(-0x1.9f6f8cp-13f); /* -0.000198095193 */
    const __m512 v17 = _mm512_set1_ps(0x1.110edp-7f); /* 0.00833306462 */
    const __m512 v19 = _mm512_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m512i v26 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v30 = _mm512_set1_ps(0x1.000fb2p+17f); /* 131103.391 */
    const __m512d v33 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v34 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v35 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v38 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v41 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v66 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512 v71 = _mm512_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m512 v72 = _mm512_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m512 v75 = _mm512_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m512 v76 = _mm512_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m512 v79 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v81 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 t0_0 = _mm512_loadu_ps(sin_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(sin_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(sin_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(sin_2ulp_avx2_table3);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_fmadd_ps(v0, v2_0, v3);
    const __m512 v4_1 = _mm512_fmadd_ps(v0, v2_1, v3);
    const __m512 v5_0 = _mm512_sub_ps(v4_0, v3);
    const __m512 v5_1 = _mm512_sub_ps(v4_1, v3);
    const __m512 v9_0 = _mm512_fmadd_ps(v8, v5_0, v2_0);
    const __m512 v9_1 = _mm512_fmadd_ps(v8, v5_1, v2_1);
    const __m512 v10_0 = _mm512_fmadd_ps(v7, v5_0, v9_0);
    const __m512 v10_1 = _mm512_fmadd_ps(v7, v5_1, v9_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v5_0, v6, v10_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v5_1, v6, v10_1);
    const __m512 v12_0 = _mm512_mul_ps(v11_0, v11_0);
    const __m512 v12_1 = _mm512_mul_ps(v11_1, v11_1);
    const __m512 v13_0 = _mm512_mul_ps(v12_0, v11_0);
    const __m512 v13_1 = _mm512_mul_ps(v12_1, v11_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v14, v12_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14, v12_1, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v12_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v12_1, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v12_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v12_1, v19);
    const __m512 v21_0 = _mm512_fmadd_ps(v13_0, v20_0, v11_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v13_1, v20_1, v11_1);
    const __m512i v22_0 = _mm512_castps_si512(v4_0);
    const __m512i v22_1 = _mm512_castps_si512(v4_1);
    const __m512i v24_0 = _mm512_slli_epi32(v22_0, 31);
    const __m512i v24_1 = _mm512_slli_epi32(v22_1, 31);
    const __m512i v25_0 = _mm512_castps_si512(v1_0);
    const __m512i v25_1 = _mm512_castps_si512(v1_1);
    const __m512i v27_0 = _mm512_and_si512(v25_0, v26);
    const __m512i v27_1 = _mm512_and_si512(v25_1, v26);
    const __m512i v28_0 = _mm512_xor_si512(v24_0, v27_0);
    const __m512i v28_1 = _mm512_xor_si512(v24_1, v27_1);
    const __m512 v29_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v21_0), v28_0));
    const __m512 v29_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v21_1), v28_1));
    const __mmask16 v31_0 = _mm512_cmp_ps_mask(v2_0, v30, _CMP_NLE_UQ);
    const __mmask16 v31_1 = _mm512_cmp_ps_mask(v2_1, v30, _CMP_NLE_UQ);
    __m512 r0_0 = v29_0;
    __m512 r0_1 = v29_1;
    __mmask16 any1 = v31_0;
    any1 = (__mmask16)(any1 | v31_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v32_0 = _mm512_sub_ps(v2_0, v2_0);
        const __m512 v32_1 = _mm512_sub_ps(v2_1, v2_1);
        const __m512i v36_0 = _mm512_add_epi32(v25_0, v35);
        const __m512i v36_1 = _mm512_add_epi32(v25_1, v35);
        const __m512i v37_0 = _mm512_and_si512(v34, v36_0);
        const __m512i v37_1 = _mm512_and_si512(v34, v36_1);
        const __m512i v39_0 = _mm512_or_si512(v37_0, v38);
        const __m512i v39_1 = _mm512_or_si512(v37_1, v38);
        const __m512 v40_0 = _mm512_castsi512_ps(v39_0);
        const __m512 v40_1 = _mm512_castsi512_ps(v39_1);
        const __m512 v42_0 = _mm512_mul_ps(v40_0, v41);
        const __m512 v42_1 = _mm512_mul_ps(v40_1, v41);
        const __m512d v43_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v42_0));
        const __m512d v43_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v42_0, 1));
        const __m512d v43_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v42_1));
        const __m512d v43_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v42_1, 1));
        const __m512i v45_0 = _mm512_srli_epi32(v36_0, 27);
        const __m512i v45_1 = _mm512_srli_epi32(v36_1, 27);
        const __m512 v46_0 = _mm512_permutexvar_ps(v45_0, t0_0);
        const __m512 v46_1 = _mm512_permutexvar_ps(v45_1, t0_0);
        const __m512d v47_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46_0));
        const __m512d v47_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46_0, 1));
        const __m512d v47_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46_1));
        const __m512d v47_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46_1, 1));
        const __m512 v48_0 = _mm512_permutexvar_ps(v45_0, t1_0);
        const __m512 v48_1 = _mm512_permutexvar_ps(v45_1, t1_0);
        const __m512d v49_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48_0));
        const __m512d v49_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48_0, 1));
        const __m512d v49_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48_1));
        const __m512d v49_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48_1, 1));
        const __m512d v50_0l = _mm512_mul_pd(v43_0l, v49_0l);
        const __m512d v50_0h = _mm512_mul_pd(v43_0h, v49_0h);
        const __m512d v50_1l = _mm512_mul_pd(v43_1l, v49_1l);
        const __m512d v50_1h = _mm512_mul_pd(v43_1h, v49_1h);
        const __m512d v51_0l = _mm512_fmadd_pd(v43_0l, v47_0l, v50_0l);
        const __m512d v51_0h = _mm512_fmadd_pd(v43_0h, v47_0h, v50_0h);
        const __m512d v51_1l = _mm512_fmadd_pd(v43_1l, v47_1l, v50_1l);
        const __m512d v51_1h = _mm512_fmadd_pd(v43_1h, v47_1h, v50_1h);
        const __m512d v52_0l = _mm512_add_pd(v33, v51_0l);
        const __m512d v52_0h = _mm512_add_pd(v33, v51_0h);
        const __m512d v52_1l = _mm512_add_pd(v33, v51_1l);
        const __m512d v52_1h = _mm512_add_pd(v33, v51_1h);
        const __m512i v53_0l = sin_2ulp_avx2_bits_f64_avx512(v52_0l);
        const __m512i v53_0h = sin_2ulp_avx2_bits_f64_avx512(v52_0h);
        const __m512i v53_1l = sin_2ulp_avx2_bits_f64_avx512(v52_1l);
        const __m512i v53_1h = sin_2ulp_avx2_bits_f64_avx512(v52_1h);
        const __m256i v54_0l = _mm512_cvtepi64_epi32(v53_0l);
        const __m256i v54_0h = _mm512_cvtepi64_epi32(v53_0h);
        const __m512i v54_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v54_0l), v54_0h, 1);
        const __m256i v54_1l = _mm512_cvtepi64_epi32(v53_1l);
        const __m256i v54_1h = _mm512_cvtepi64_epi32(v53_1h);
        const __m512i v54_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v54_1l), v54_1h, 1);
        const __m512i v55_0 = _mm512_slli_epi32(v54_0, 31);
        const __m512i v55_1 = _mm512_slli_epi32(v54_1, 31);
        const __m512 v56_0 = _mm512_permutexvar_ps(v45_0, t2_0);
        const __m512 v56_1 = _mm512_permutexvar_ps(v45_1, t2_0);
        const __m512d v57_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56_0));
        const __m512d v57_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56_0, 1));
        const __m512d v57_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56_1));
        const __m512d v57_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56_1, 1));
        const __m512d v58_0l = _mm512_sub_pd(v52_0l, v33);
        const __m512d v58_0h = _mm512_sub_pd(v52_0h, v33);
        const __m512d v58_1l = _mm512_sub_pd(v52_1l, v33);
        const __m512d v58_1h = _mm512_sub_pd(v52_1h, v33);
        const __m512d v59_0l = _mm512_sub_pd(v50_0l, v58_0l);
        const __m512d v59_0h = _mm512_sub_pd(v50_0h, v58_0h);
        const __m512d v59_1l = _mm512_sub_pd(v50_1l, v58_1l);
        const __m512d v59_1h = _mm512_sub_pd(v50_1h, v58_1h);
        const __m512d v60_0l = _mm512_fmadd_pd(v43_0l, v47_0l, v59_0l);
        const __m512d v60_0h = _mm512_fmadd_pd(v43_0h, v47_0h, v59_0h);
        const __m512d v60_1l = _mm512_fmadd_pd(v43_1l, v47_1l, v59_1l);
        const __m512d v60_1h = _mm512_fmadd_pd(v43_1h, v47_1h, v59_1h);
        const __m512 v61_0 = _mm512_permutexvar_ps(v45_0, t3_0);
        const __m512 v61_1 = _mm512_permutexvar_ps(v45_1, t3_0);
        const __m512d v62_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v61_0));
        const __m512d v62_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v61_0, 1));
        const __m512d v62_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v61_1));
        const __m512d v62_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v61_1, 1));
        const __m512d v63_0l = _mm512_mul_pd(v62_0l, v43_0l);
        const __m512d v63_0h = _mm512_mul_pd(v62_0h, v43_0h);
        const __m512d v63_1l = _mm512_mul_pd(v62_1l, v43_1l);
        const __m512d v63_1h = _mm512_mul_pd(v62_1h, v43_1h);
        const __m512d v64_0l = _mm512_add_pd(v60_0l, v63_0l);
        const __m512d v64_0h = _mm512_add_pd(v60_0h, v63_0h);
        const __m512d v64_1l = _mm512_add_pd(v60_1l, v63_1l);
        const __m512d v64_1h = _mm512_add_pd(v60_1h, v63_1h);
        const __m512d v65_0l = _mm512_fmadd_pd(v57_0l, v43_0l, v64_0l);
        const __m512d v65_0h = _mm512_fmadd_pd(v57_0h, v43_0h, v64_0h);
        const __m512d v65_1l = _mm512_fmadd_pd(v57_1l, v43_1l, v64_1l);
        const __m512d v65_1h = _mm512_fmadd_pd(v57_1h, v43_1h, v64_1h);
        const __m512d v67_0l = _mm512_mul_pd(v65_0l, v66);
        const __m512d v67_0h = _mm512_mul_pd(v65_0h, v66);
        const __m512d v67_1l = _mm512_mul_pd(v65_1l, v66);
        const __m512d v67_1h = _mm512_mul_pd(v65_1h, v66);
        const __m256 v68_0l = _mm512_cvtpd_ps(v67_0l);
        const __m256 v68_0h = _mm512_cvtpd_ps(v67_0h);
        const __m512 v68_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v68_0l), v68_0h, 1);
        const __m256 v68_1l = _mm512_cvtpd_ps(v67_1l);
        const __m256 v68_1h = _mm512_cvtpd_ps(v67_1h);
        const __m512 v68_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v68_1l), v68_1h, 1);
        const __m512 v69_0 = _mm512_mul_ps(v68_0, v68_0);
        const __m512 v69_1 = _mm512_mul_ps(v68_1, v68_1);
        const __m512 v70_0 = _mm512_mul_ps(v68_0, v69_0);
        const __m512 v70_1 = _mm512_mul_ps(v68_1, v69_1);
        const __m512 v73_0 = _mm512_fmadd_ps(v71, v69_0, v72);
        const __m512 v73_1 = _mm512_fmadd_ps(v71, v69_1, v72);
        const __m512 v74_0 = _mm512_mul_ps(v69_0, v69_0);
        const __m512 v74_1 = _mm512_mul_ps(v69_1, v69_1);
        const __m512 v77_0 = _mm512_fmadd_ps(v69_0, v75, v76);
        const __m512 v77_1 = _mm512_fmadd_ps(v69_1, v75, v76);
        const __m512 v78_0 = _mm512_fmadd_ps(v73_0, v74_0, v77_0);
        const __m512 v78_1 = _mm512_fmadd_ps(v73_1, v74_1, v77_1);
        const __m512 v80_0 = _mm512_fmadd_ps(v78_0, v69_0, v79);
        const __m512 v80_1 = _mm512_fmadd_ps(v78_1, v69_1, v79);
        const __m512 v82_0 = _mm512_fmadd_ps(v80_0, v69_0, v81);
        const __m512 v82_1 = _mm512_fmadd_ps(v80_1, v69_1, v81);
        const __m512 v83_0 = _mm512_fmadd_ps(v70_0, v82_0, v68_0);
        const __m512 v83_1 = _mm512_fmadd_ps(v70_1, v82_1, v68_1);
        const __m512i v84_0 = sin_2ulp_avx2_bits_f32_avx512(v83_0);
        const __m512i v84_1 = sin_2ulp_avx2_bits_f32_avx512(v83_1);
        const __m512i v85_0 = _mm512_xor_si512(v55_0, v84_0);
        const __m512i v85_1 = _mm512_xor_si512(v55_1, v84_1);
        const __m512 v86_0 = _mm512_castsi512_ps(v85_0);
        const __m512 v86_1 = _mm512_castsi512_ps(v85_1);
        const __m512 v87_0 = _mm512_add_ps(v32_0, v86_0);
        const __m512 v87_1 = _mm512_add_ps(v32_1, v86_1);
        r0_0 = _mm512_mask_blend_ps(v31_0, r0_0, v87_0);
        r0_1 = _mm512_mask_blend_ps(v31_1, r0_1, v87_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static SIN_2ULP_AVX2_AVX512_TARGET void sin_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v6 = _mm512_set1_ps(0x1.ee59d8p-49f); /* 3.43024881e-15 */
    const __m512 v7 = _mm512_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m512 v8 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v14 = _mm512_set1_ps(0x1.5db69ap-19f); /* 2.60556703e-06 */
    const __m512 v15 = _mm512_set1_ps(-0x1.9f6f8cp-13f); /* -0.000198095193 */
    const __m512 v17 = _mm512_set1_ps(0x1.110edp-7f); /* 0.00833306462 */
    const __m512 v19 = _mm512_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m512i v26 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v30 = _mm512_set1_ps(0x1.000fb2p+17f); /* 131103.391 */
    const __m512d v33 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v34 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v35 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v38 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v41 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v66 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512 v71 = _mm512_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m512 v72 = _mm512_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m512 v75 = _mm512_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m512 v76 = _mm512_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m512 v79 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v81 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
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
    const __m512 v13 = _mm512_mul_ps(v12, v11);
    const __m512 v16 = _mm512_fmadd_ps(v14, v12, v15);
    const __m512 v18 = _mm512_fmadd_ps(v16, v12, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v12, v19);
    const __m512 v21 = _mm512_fmadd_ps(v13, v20, v11);
    const __m512i v22 = _mm512_castps_si512(v4);
    const __m512i v24 = _mm512_slli_epi32(v22, 31);
    const __m512i v25 = _mm512_castps_si512(v1);
    const __m512i v27 = _mm512_and_si512(v25, v26);
    const __m512i v28 = _mm512_xor_si512(v24, v27);
    const __m512 v29 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v21), v28));
    const __mmask16 v31 = _mm512_cmp_ps_mask(v2, v30, _CMP_NLE_UQ);
    __m512 r0 = v29;
    __mmask16 any1 = v31;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v32 = _mm512_sub_ps(v2, v2);
        const __m512i v36 = _mm512_add_epi32(v25, v35);
        const __m512i v37 = _mm512_and_si512(v34, v36);
        const __m512i v39 = _mm512_or_si512(v37, v38);
        const __m512 v40 = _mm512_castsi512_ps(v39);
        const __m512 v42 = _mm512_mul_ps(v40, v41);
        const __m512d v43l = _mm512_cvtps_pd(_mm512_castps512_ps256(v42));
        const __m512d v43h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v42, 1));
        const __m512i v45 = _mm512_srli_epi32(v36, 27);
        const __m512 v46 = _mm512_permutexvar_ps(v45, t0_0);
        const __m512d v47l = _mm512_cvtps_pd(_mm512_castps512_ps256(v46));
        const __m512d v47h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v46, 1));
        const __m512 v48 = _mm512_permutexvar_ps(v45, t1_0);
        const __m512d v49l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48));
        const __m512d v49h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48, 1));
        const __m512d v50l = _mm512_mul_pd(v43l, v49l);
        const __m512d v50h = _mm512_mul_pd(v43h, v49h);
        const __m512d v51l = _mm512_fmadd_pd(v43l, v47l, v50l);
        const __m512d v51h = _mm512_fmadd_pd(v43h, v47h, v50h);
        const __m512d v52l = _mm512_add_pd(v33, v51l);
        const __m512d v52h = _mm512_add_pd(v33, v51h);
        const __m512i v53l = sin_2ulp_avx2_bits_f64_avx512(v52l);
        const __m512i v53h = sin_2ulp_avx2_bits_f64_avx512(v52h);
        const __m256i v54l = _mm512_cvtepi64_epi32(v53l);
        const __m256i v54h = _mm512_cvtepi64_epi32(v53h);
        const __m512i v54 = _mm512_inserti32x8(_mm512_castsi256_si512(v54l), v54h, 1);
        const __m512i v55 = _mm512_slli_epi32(v54, 31);
        const __m512 v56 = _mm512_permutexvar_ps(v45, t2_0);
        const __m512d v57l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56));
        const __m512d v57h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56, 1));
        const __m512d v58l = _mm512_sub_pd(v52l, v33);
        const __m512d v58h = _mm512_sub_pd(v52h, v33);
        const __m512d v59l = _mm512_sub_pd(v50l, v58l);
        const __m512d v59h = _mm512_sub_pd(v50h, v58h);
        const __m512d v60l = _mm512_fmadd_pd(v43l, v47l, v59l);
        const __m512d v60h = _mm512_fmadd_pd(v43h, v47h, v59h);
        const __m512 v61 = _mm512_permutexvar_ps(v45, t3_0);
        const __m512d v62l = _mm512_cvtps_pd(_mm512_castps512_ps256(v61));
        const __m512d v62h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v61, 1));
        const __m512d v63l = _mm512_mul_pd(v62l, v43l);
        const __m512d v63h = _mm512_mul_pd(v62h, v43h);
        const __m512d v64l = _mm512_add_pd(v60l, v63l);
        const __m512d v64h = _mm512_add_pd(v60h, v63h);
        const __m512d v65l = _mm512_fmadd_pd(v57l, v43l, v64l);
        const __m512d v65h = _mm512_fmadd_pd(v57h, v43h, v64h);
        const __m512d v67l = _mm512_mul_pd(v65l, v66);
        const __m512d v67h = _mm512_mul_pd(v65h, v66);
        const __m256 v68l = _mm512_cvtpd_ps(v67l);
        const __m256 v68h = _mm512_cvtpd_ps(v67h);
        const __m512 v68 = _mm512_insertf32x8(_mm512_castps256_ps512(v68l), v68h, 1);
        const __m512 v69 = _mm512_mul_ps(v68, v68);
        const __m512 v70 = _mm512_mul_ps(v68, v69);
        const __m512 v73 = _mm512_fmadd_ps(v71, v69, v72);
        const __m512 v74 = _mm512_mul_ps(v69, v69);
        const __m512 v77 = _mm512_fmadd_ps(v69, v75, v76);
        const __m512 v78 = _mm512_fmadd_ps(v73, v74, v77);
        const __m512 v80 = _mm512_fmadd_ps(v78, v69, v79);
        const __m512 v82 = _mm512_fmadd_ps(v80, v69, v81);
        const __m512 v83 = _mm512_fmadd_ps(v70, v82, v68);
        const __m512i v84 = sin_2ulp_avx2_bits_f32_avx512(v83);
        const __m512i v85 = _mm512_xor_si512(v55, v84);
        const __m512 v86 = _mm512_castsi512_ps(v85);
        const __m512 v87 = _mm512_add_ps(v32, v86);
        r0 = _mm512_mask_blend_ps(v31, r0, v87);
    }
    _mm512_storeu_ps(y, r0);
}

static SIN_2ULP_AVX2_AVX512_TARGET void sin_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
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
