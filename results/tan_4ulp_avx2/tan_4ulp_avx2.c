/* tan_4ulp_avx2: tan
 *
 *   target       tan, tan x, f32
 *   domain       every input
 *   max error    3.377043 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f6a2dep+1 (-3.92684531, encoding 0xc07b516f)
 *   result there -0x1.ffd9d6p-1 (-0.999708831, encoding 0xbf7feceb)
 *   mean error   0.193464 ulp
 *   misrounded   380535568 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           79788a4410f799615fe8b8ef1ab5a260
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f32 --max-ulp 1 --isa avx2 --time 40s --seed 1 --threads 1 --archive tan_1ulp_avx2.db
 *                time: 0.4493 ns/element as avx2 code (inputs mean)
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
#include "tan_4ulp_avx2.h"

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

static inline float tan_4ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tan_4ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t tan_4ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tan_4ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tan_4ulp_avx2_addbits_f32(float a, int32_t b) {
    return tan_4ulp_avx2_frombits_f32((int32_t)((uint32_t)tan_4ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t tan_4ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double tan_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float tan_4ulp_avx2_table0[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float tan_4ulp_avx2_table1[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float tan_4ulp_avx2_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float tan_4ulp_avx2_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline float tan_4ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = tan_4ulp_avx2_abs_f32(v0);
    const float v2 = 0x1.45f306p-1f; /* 0.636619747 */
    const float v3 = 0x1.8p+23f; /* 12582912 */
    const float v4 = tan_4ulp_avx2_fma_f32(v1, v2, v3);
    const int32_t v5 = tan_4ulp_avx2_bits_f32(v4);
    const int32_t v6 = 1;
    const int32_t v7 = v5 & v6;
    const int v8 = v7 == v6;
    const float v9 = 0x1.34eed2p-7f; /* 0.00942788366 */
    const float v10 = -0x1.8469aep-48f; /* -5.39031058e-15 */
    const float v11 = v4 - v3;
    const float v12 = -0x1.5110b4p-22f; /* -3.13916473e-07 */
    const float v13 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v14 = tan_4ulp_avx2_fma_f32(v13, v11, v1);
    const float v15 = tan_4ulp_avx2_fma_f32(v12, v11, v14);
    const float v16 = tan_4ulp_avx2_fma_f32(v10, v11, v15);
    const float v17 = v16 * v16;
    const float v18 = -0x1.aa839p-2f; /* -0.416517496 */
    const float v19 = tan_4ulp_avx2_fma_f32(v9, v17, v18);
    const float v20 = 0x1.f0f4eep-1f; /* 0.970618665 */
    const float v21 = tan_4ulp_avx2_fma_f32(v19, v17, v20);
    const float v22 = -v21;
    const float v23 = -0x1.7cd5ep-4f; /* -0.0929774046 */
    const float v24 = -0x1.e1623cp-6f; /* -0.0293813311 */
    const float v25 = tan_4ulp_avx2_fma_f32(v23, v17, v24);
    const float v26 = tan_4ulp_avx2_fma_f32(v25, v16, v16);
    const float v27 = v8 ? v22 : v26;
    const float v28 = v8 ? v26 : v21;
    const float v29 = v27 / v28;
    const int32_t v30 = tan_4ulp_avx2_bits_f32(v0);
    const int32_t v31 = INT32_MIN; /* 0x80000000 */
    const int32_t v32 = v30 & v31;
    const float v33 = tan_4ulp_avx2_addbits_f32(v29, v32);
    const float v34 = 0x1.000084p+17f; /* 131073.031 */
    const int v35 = !(v1 <= v34);
    float r0 = v33;
    if (v35) {
        const float v36 = v1 - v1;
        const int32_t v37 = 8388608; /* 0x00800000 */
        const int32_t v38 = (int32_t)((uint32_t)v30 + (uint32_t)v37);
        const int32_t v39 = 27;
        const int32_t v40 = tan_4ulp_avx2_lshr_i32(v38, v39);
        const float v41 = tan_4ulp_avx2_table0[(uint32_t)v40 & (8u - 1)];
        const double v42 = (double)v41;
        const double v43 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v44 = 0x1.8p+52; /* 6755399441055744 */
        const double v45 = tan_4ulp_avx2_fma_f64(v42, v43, v44);
        const int32_t v46 = -2013265921; /* 0x87ffffff */
        const int32_t v47 = v46 & v38;
        const int32_t v48 = 1207959552; /* 0x48000000 */
        const int32_t v49 = v47 | v48;
        const float v50 = tan_4ulp_avx2_frombits_f32(v49);
        const float v51 = 0x1p+6f; /* 64 */
        const float v52 = 0x1p-40f; /* 9.09494702e-13 */
        const float v53 = tan_4ulp_avx2_fma_f32(v50, v51, v52);
        const double v54 = (double)v53;
        const float v55 = tan_4ulp_avx2_table1[(uint32_t)v40 & (8u - 1)];
        const double v56 = (double)v55;
        const double v57 = v54 * v42;
        const double v58 = tan_4ulp_avx2_fma_f64(v54, v56, v57);
        const double v59 = v45 + v58;
        const int64_t v60 = tan_4ulp_avx2_bits_f64(v59);
        const int32_t v61 = (int32_t)(uint32_t)(uint64_t)v60;
        const int32_t v62 = v61 & v6;
        const int v63 = v62 == v6;
        const double v64 = 0x1.a04ff1b4975abp-16; /* 2.4814145677223207e-05 */
        const float v65 = tan_4ulp_avx2_table2[(uint32_t)v40 & (8u - 1)];
        const double v66 = (double)v65;
        const float v67 = tan_4ulp_avx2_table3[(uint32_t)v40 & (8u - 1)];
        const double v68 = (double)v67;
        const double v69 = v59 - v44;
        const double v70 = v57 - v69;
        const double v71 = tan_4ulp_avx2_fma_f64(v54, v56, v70);
        const double v72 = tan_4ulp_avx2_fma_f64(v68, v54, v71);
        const double v73 = tan_4ulp_avx2_fma_f64(v66, v54, v72);
        const double v74 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v75 = v73 * v74;
        const double v76 = v75 * v75;
        const double v77 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v78 = tan_4ulp_avx2_fma_f64(v64, v76, v77);
        const double v79 = v76 * v76;
        const double v80 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v81 = -0x1p-1; /* -0.5 */
        const double v82 = tan_4ulp_avx2_fma_f64(v80, v76, v81);
        const double v83 = tan_4ulp_avx2_fma_f64(v78, v79, v82);
        const double v84 = 0x1p+0; /* 1 */
        const double v85 = tan_4ulp_avx2_fma_f64(v83, v76, v84);
        const double v86 = -v85;
        const double v87 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v88 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v89 = tan_4ulp_avx2_fma_f64(v76, v87, v88);
        const double v90 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v91 = tan_4ulp_avx2_fma_f64(v89, v76, v90);
        const double v92 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v93 = tan_4ulp_avx2_fma_f64(v91, v76, v92);
        const double v94 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v95 = tan_4ulp_avx2_fma_f64(v68, v43, v94);
        const double v96 = tan_4ulp_avx2_fma_f64(v76, v93, v95);
        const double v97 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v98 = tan_4ulp_avx2_fma_f64(v96, v76, v97);
        const double v99 = v76 * v75;
        const double v100 = tan_4ulp_avx2_fma_f64(v98, v99, v75);
        const double v101 = v63 ? v86 : v100;
        const double v102 = v63 ? v100 : v85;
        const double v103 = v101 / v102;
        const float v104 = (float)v103;
        const float v105 = v36 + v104;
        r0 = v105;
    }
    return r0;
}

static void tan_4ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_4ULP_AVX2_AVX2 static inline TAN_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TAN_4ULP_AVX2_AVX512 static inline TAN_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

TAN_4ULP_AVX2_AVX2 __m128i tan_4ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TAN_4ULP_AVX2_AVX2 void tan_4ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v6 = _mm256_set1_epi32(1);
    const __m256 v9 = _mm256_set1_ps(0x1.34eed2p-7f); /* 0.00942788366 */
    const __m256 v10 = _mm256_set1_ps(-0x1.8469aep-48f); /* -5.39031058e-15 */
    const __m256 v12 = _mm256_set1_ps(-0x1.5110b4p-22f); /* -3.13916473e-07 */
    const __m256 v13 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v18 = _mm256_set1_ps(-0x1.aa839p-2f); /* -0.416517496 */
    const __m256 v20 = _mm256_set1_ps(0x1.f0f4eep-1f); /* 0.970618665 */
    const __m256 v23 = _mm256_set1_ps(-0x1.7cd5ep-4f); /* -0.0929774046 */
    const __m256 v24 = _mm256_set1_ps(-0x1.e1623cp-6f); /* -0.0293813311 */
    const __m256i v31 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v34 = _mm256_set1_ps(0x1.000084p+17f); /* 131073.031 */
    const __m256i v37 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256d v43 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v44 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v46 = _mm256_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m256i v48 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v51 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v52 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256d v64 = _mm256_set1_pd(0x1.a04ff1b4975abp-16); /* 2.4814145677223207e-05 */
    const __m256d v74 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v77 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v80 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v81 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v84 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v87 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v88 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v90 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v92 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v94 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v97 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(tan_4ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(tan_4ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(tan_4ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(tan_4ulp_avx2_table3);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v4 = _mm256_fmadd_ps(v1, v2, v3);
    const __m256i v5 = _mm256_castps_si256(v4);
    const __m256i v7 = _mm256_and_si256(v5, v6);
    const __m256i v8 = _mm256_cmpeq_epi32(v7, v6);
    const __m256 v11 = _mm256_sub_ps(v4, v3);
    const __m256 v14 = _mm256_fmadd_ps(v13, v11, v1);
    const __m256 v15 = _mm256_fmadd_ps(v12, v11, v14);
    const __m256 v16 = _mm256_fmadd_ps(v10, v11, v15);
    const __m256 v17 = _mm256_mul_ps(v16, v16);
    const __m256 v19 = _mm256_fmadd_ps(v9, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v17, v20);
    const __m256 v22 = _mm256_xor_ps(v21, _mm256_set1_ps(-0.0f));
    const __m256 v25 = _mm256_fmadd_ps(v23, v17, v24);
    const __m256 v26 = _mm256_fmadd_ps(v25, v16, v16);
    const __m256 v27 = _mm256_blendv_ps(v26, v22, _mm256_castsi256_ps(v8));
    const __m256 v28 = _mm256_blendv_ps(v21, v26, _mm256_castsi256_ps(v8));
    const __m256 v29 = _mm256_div_ps(v27, v28);
    const __m256i v30 = _mm256_castps_si256(v0);
    const __m256i v32 = _mm256_and_si256(v30, v31);
    const __m256 v33 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v29), v32));
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v1, v34, _CMP_NLE_UQ));
    __m256 r0 = v33;
    __m256i any1 = v35;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v36 = _mm256_sub_ps(v1, v1);
        const __m256i v38 = _mm256_add_epi32(v30, v37);
        const __m256i v40 = _mm256_srli_epi32(v38, 27);
        const __m256 v41 = _mm256_permutevar8x32_ps(t0_0, v40);
        const __m256d v42l = _mm256_cvtps_pd(_mm256_castps256_ps128(v41));
        const __m256d v42h = _mm256_cvtps_pd(_mm256_extractf128_ps(v41, 1));
        const __m256d v45l = _mm256_fmadd_pd(v42l, v43, v44);
        const __m256d v45h = _mm256_fmadd_pd(v42h, v43, v44);
        const __m256i v47 = _mm256_and_si256(v46, v38);
        const __m256i v49 = _mm256_or_si256(v47, v48);
        const __m256 v50 = _mm256_castsi256_ps(v49);
        const __m256 v53 = _mm256_fmadd_ps(v50, v51, v52);
        const __m256d v54l = _mm256_cvtps_pd(_mm256_castps256_ps128(v53));
        const __m256d v54h = _mm256_cvtps_pd(_mm256_extractf128_ps(v53, 1));
        const __m256 v55 = _mm256_permutevar8x32_ps(t1_0, v40);
        const __m256d v56l = _mm256_cvtps_pd(_mm256_castps256_ps128(v55));
        const __m256d v56h = _mm256_cvtps_pd(_mm256_extractf128_ps(v55, 1));
        const __m256d v57l = _mm256_mul_pd(v54l, v42l);
        const __m256d v57h = _mm256_mul_pd(v54h, v42h);
        const __m256d v58l = _mm256_fmadd_pd(v54l, v56l, v57l);
        const __m256d v58h = _mm256_fmadd_pd(v54h, v56h, v57h);
        const __m256d v59l = _mm256_add_pd(v45l, v58l);
        const __m256d v59h = _mm256_add_pd(v45h, v58h);
        const __m256i v60l = _mm256_castpd_si256(v59l);
        const __m256i v60h = _mm256_castpd_si256(v59h);
        const __m128i v61l = tan_4ulp_avx2_wrap_avx2(v60l);
        const __m128i v61h = tan_4ulp_avx2_wrap_avx2(v60h);
        const __m256i v61 = _mm256_set_m128i(v61h, v61l);
        const __m256i v62 = _mm256_and_si256(v61, v6);
        const __m256i v63 = _mm256_cmpeq_epi32(v62, v6);
        const __m256 v65 = _mm256_permutevar8x32_ps(t2_0, v40);
        const __m256d v66l = _mm256_cvtps_pd(_mm256_castps256_ps128(v65));
        const __m256d v66h = _mm256_cvtps_pd(_mm256_extractf128_ps(v65, 1));
        const __m256 v67 = _mm256_permutevar8x32_ps(t3_0, v40);
        const __m256d v68l = _mm256_cvtps_pd(_mm256_castps256_ps128(v67));
        const __m256d v68h = _mm256_cvtps_pd(_mm256_extractf128_ps(v67, 1));
        const __m256d v69l = _mm256_sub_pd(v59l, v44);
        const __m256d v69h = _mm256_sub_pd(v59h, v44);
        const __m256d v70l = _mm256_sub_pd(v57l, v69l);
        const __m256d v70h = _mm256_sub_pd(v57h, v69h);
        const __m256d v71l = _mm256_fmadd_pd(v54l, v56l, v70l);
        const __m256d v71h = _mm256_fmadd_pd(v54h, v56h, v70h);
        const __m256d v72l = _mm256_fmadd_pd(v68l, v54l, v71l);
        const __m256d v72h = _mm256_fmadd_pd(v68h, v54h, v71h);
        const __m256d v73l = _mm256_fmadd_pd(v66l, v54l, v72l);
        const __m256d v73h = _mm256_fmadd_pd(v66h, v54h, v72h);
        const __m256d v75l = _mm256_mul_pd(v73l, v74);
        const __m256d v75h = _mm256_mul_pd(v73h, v74);
        const __m256d v76l = _mm256_mul_pd(v75l, v75l);
        const __m256d v76h = _mm256_mul_pd(v75h, v75h);
        const __m256d v78l = _mm256_fmadd_pd(v64, v76l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v64, v76h, v77);
        const __m256d v79l = _mm256_mul_pd(v76l, v76l);
        const __m256d v79h = _mm256_mul_pd(v76h, v76h);
        const __m256d v82l = _mm256_fmadd_pd(v80, v76l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v80, v76h, v81);
        const __m256d v83l = _mm256_fmadd_pd(v78l, v79l, v82l);
        const __m256d v83h = _mm256_fmadd_pd(v78h, v79h, v82h);
        const __m256d v85l = _mm256_fmadd_pd(v83l, v76l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v83h, v76h, v84);
        const __m256d v86l = _mm256_xor_pd(v85l, _mm256_set1_pd(-0.0));
        const __m256d v86h = _mm256_xor_pd(v85h, _mm256_set1_pd(-0.0));
        const __m256d v89l = _mm256_fmadd_pd(v76l, v87, v88);
        const __m256d v89h = _mm256_fmadd_pd(v76h, v87, v88);
        const __m256d v91l = _mm256_fmadd_pd(v89l, v76l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v89h, v76h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v91l, v76l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v91h, v76h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v68l, v43, v94);
        const __m256d v95h = _mm256_fmadd_pd(v68h, v43, v94);
        const __m256d v96l = _mm256_fmadd_pd(v76l, v93l, v95l);
        const __m256d v96h = _mm256_fmadd_pd(v76h, v93h, v95h);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v76l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v76h, v97);
        const __m256d v99l = _mm256_mul_pd(v76l, v75l);
        const __m256d v99h = _mm256_mul_pd(v76h, v75h);
        const __m256d v100l = _mm256_fmadd_pd(v98l, v99l, v75l);
        const __m256d v100h = _mm256_fmadd_pd(v98h, v99h, v75h);
        const __m256d v101l = _mm256_blendv_pd(v100l, v86l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v63))));
        const __m256d v101h = _mm256_blendv_pd(v100h, v86h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v63, 1))));
        const __m256d v102l = _mm256_blendv_pd(v85l, v100l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v63))));
        const __m256d v102h = _mm256_blendv_pd(v85h, v100h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v63, 1))));
        const __m256d v103l = _mm256_div_pd(v101l, v102l);
        const __m256d v103h = _mm256_div_pd(v101h, v102h);
        const __m128 v104l = _mm256_cvtpd_ps(v103l);
        const __m128 v104h = _mm256_cvtpd_ps(v103h);
        const __m256 v104 = _mm256_set_m128(v104h, v104l);
        const __m256 v105 = _mm256_add_ps(v36, v104);
        r0 = _mm256_blendv_ps(r0, v105, _mm256_castsi256_ps(v35));
    }
    _mm256_storeu_ps(y, r0);
}

static TAN_4ULP_AVX2_AVX2_TARGET void tan_4ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tan_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tan_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_4ULP_AVX2_AVX512 __mmask8 tan_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 64 elements. */
TAN_4ULP_AVX2_AVX512 void tan_4ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v6 = _mm512_set1_epi32(1);
    const __m512 v9 = _mm512_set1_ps(0x1.34eed2p-7f); /* 0.00942788366 */
    const __m512 v10 = _mm512_set1_ps(-0x1.8469aep-48f); /* -5.39031058e-15 */
    const __m512 v12 = _mm512_set1_ps(-0x1.5110b4p-22f); /* -3.13916473e-07 */
    const __m512 v13 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v18 = _mm512_set1_ps(-0x1.aa839p-2f); /* -0.416517496 */
    const __m512 v20 = _mm512_set1_ps(0x1.f0f4eep-1f); /* 0.970618665 */
    const __m512 v23 = _mm512_set1_ps(-0x1.7cd5ep-4f); /* -0.0929774046 */
    const __m512 v24 = _mm512_set1_ps(-0x1.e1623cp-6f); /* -0.0293813311 */
    const __m512i v31 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v34 = _mm512_set1_ps(0x1.000084p+17f); /* 131073.031 */
    const __m512i v37 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v43 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v44 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v46 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v48 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v51 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v52 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512d v64 = _mm512_set1_pd(0x1.a04ff1b4975abp-16); /* 2.4814145677223207e-05 */
    const __m512d v74 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v77 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v80 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v81 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v84 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v87 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v88 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v90 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v92 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v94 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v97 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_4ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_4ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_4ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_4ulp_avx2_table3);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_fmadd_ps(v1_0, v2, v3);
    const __m512 v4_1 = _mm512_fmadd_ps(v1_1, v2, v3);
    const __m512 v4_2 = _mm512_fmadd_ps(v1_2, v2, v3);
    const __m512 v4_3 = _mm512_fmadd_ps(v1_3, v2, v3);
    const __m512i v5_0 = _mm512_castps_si512(v4_0);
    const __m512i v5_1 = _mm512_castps_si512(v4_1);
    const __m512i v5_2 = _mm512_castps_si512(v4_2);
    const __m512i v5_3 = _mm512_castps_si512(v4_3);
    const __m512i v7_0 = _mm512_and_si512(v5_0, v6);
    const __m512i v7_1 = _mm512_and_si512(v5_1, v6);
    const __m512i v7_2 = _mm512_and_si512(v5_2, v6);
    const __m512i v7_3 = _mm512_and_si512(v5_3, v6);
    const __mmask16 v8_0 = _mm512_cmpeq_epi32_mask(v7_0, v6);
    const __mmask16 v8_1 = _mm512_cmpeq_epi32_mask(v7_1, v6);
    const __mmask16 v8_2 = _mm512_cmpeq_epi32_mask(v7_2, v6);
    const __mmask16 v8_3 = _mm512_cmpeq_epi32_mask(v7_3, v6);
    const __m512 v11_0 = _mm512_sub_ps(v4_0, v3);
    const __m512 v11_1 = _mm512_sub_ps(v4_1, v3);
    const __m512 v11_2 = _mm512_sub_ps(v4_2, v3);
    const __m512 v11_3 = _mm512_sub_ps(v4_3, v3);
    const __m512 v14_0 = _mm512_fmadd_ps(v13, v11_0, v1_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v13, v11_1, v1_1);
    const __m512 v14_2 = _mm512_fmadd_ps(v13, v11_2, v1_2);
    const __m512 v14_3 = _mm512_fmadd_ps(v13, v11_3, v1_3);
    const __m512 v15_0 = _mm512_fmadd_ps(v12, v11_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v12, v11_1, v14_1);
    const __m512 v15_2 = _mm512_fmadd_ps(v12, v11_2, v14_2);
    const __m512 v15_3 = _mm512_fmadd_ps(v12, v11_3, v14_3);
    const __m512 v16_0 = _mm512_fmadd_ps(v10, v11_0, v15_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v10, v11_1, v15_1);
    const __m512 v16_2 = _mm512_fmadd_ps(v10, v11_2, v15_2);
    const __m512 v16_3 = _mm512_fmadd_ps(v10, v11_3, v15_3);
    const __m512 v17_0 = _mm512_mul_ps(v16_0, v16_0);
    const __m512 v17_1 = _mm512_mul_ps(v16_1, v16_1);
    const __m512 v17_2 = _mm512_mul_ps(v16_2, v16_2);
    const __m512 v17_3 = _mm512_mul_ps(v16_3, v16_3);
    const __m512 v19_0 = _mm512_fmadd_ps(v9, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v9, v17_1, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v9, v17_2, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v9, v17_3, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v17_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v17_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v19_2, v17_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v19_3, v17_3, v20);
    const __m512 v22_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v22_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v22_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v22_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v25_0 = _mm512_fmadd_ps(v23, v17_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23, v17_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v23, v17_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v23, v17_3, v24);
    const __m512 v26_0 = _mm512_fmadd_ps(v25_0, v16_0, v16_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v25_1, v16_1, v16_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v25_2, v16_2, v16_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v25_3, v16_3, v16_3);
    const __m512 v27_0 = _mm512_mask_blend_ps(v8_0, v26_0, v22_0);
    const __m512 v27_1 = _mm512_mask_blend_ps(v8_1, v26_1, v22_1);
    const __m512 v27_2 = _mm512_mask_blend_ps(v8_2, v26_2, v22_2);
    const __m512 v27_3 = _mm512_mask_blend_ps(v8_3, v26_3, v22_3);
    const __m512 v28_0 = _mm512_mask_blend_ps(v8_0, v21_0, v26_0);
    const __m512 v28_1 = _mm512_mask_blend_ps(v8_1, v21_1, v26_1);
    const __m512 v28_2 = _mm512_mask_blend_ps(v8_2, v21_2, v26_2);
    const __m512 v28_3 = _mm512_mask_blend_ps(v8_3, v21_3, v26_3);
    const __m512 v29_0 = _mm512_div_ps(v27_0, v28_0);
    const __m512 v29_1 = _mm512_div_ps(v27_1, v28_1);
    const __m512 v29_2 = _mm512_div_ps(v27_2, v28_2);
    const __m512 v29_3 = _mm512_div_ps(v27_3, v28_3);
    const __m512i v30_0 = _mm512_castps_si512(v0_0);
    const __m512i v30_1 = _mm512_castps_si512(v0_1);
    const __m512i v30_2 = _mm512_castps_si512(v0_2);
    const __m512i v30_3 = _mm512_castps_si512(v0_3);
    const __m512i v32_0 = _mm512_and_si512(v30_0, v31);
    const __m512i v32_1 = _mm512_and_si512(v30_1, v31);
    const __m512i v32_2 = _mm512_and_si512(v30_2, v31);
    const __m512i v32_3 = _mm512_and_si512(v30_3, v31);
    const __m512 v33_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v29_0), v32_0));
    const __m512 v33_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v29_1), v32_1));
    const __m512 v33_2 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v29_2), v32_2));
    const __m512 v33_3 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v29_3), v32_3));
    const __mmask16 v35_0 = _mm512_cmp_ps_mask(v1_0, v34, _CMP_NLE_UQ);
    const __mmask16 v35_1 = _mm512_cmp_ps_mask(v1_1, v34, _CMP_NLE_UQ);
    const __mmask16 v35_2 = _mm512_cmp_ps_mask(v1_2, v34, _CMP_NLE_UQ);
    const __mmask16 v35_3 = _mm512_cmp_ps_mask(v1_3, v34, _CMP_NLE_UQ);
    __m512 r0_0 = v33_0;
    __m512 r0_1 = v33_1;
    __m512 r0_2 = v33_2;
    __m512 r0_3 = v33_3;
    __mmask16 any1 = v35_0;
    any1 = (__mmask16)(any1 | v35_1);
    any1 = (__mmask16)(any1 | v35_2);
    any1 = (__mmask16)(any1 | v35_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v36_0 = _mm512_sub_ps(v1_0, v1_0);
        const __m512 v36_1 = _mm512_sub_ps(v1_1, v1_1);
        const __m512 v36_2 = _mm512_sub_ps(v1_2, v1_2);
        const __m512 v36_3 = _mm512_sub_ps(v1_3, v1_3);
        const __m512i v38_0 = _mm512_add_epi32(v30_0, v37);
        const __m512i v38_1 = _mm512_add_epi32(v30_1, v37);
        const __m512i v38_2 = _mm512_add_epi32(v30_2, v37);
        const __m512i v38_3 = _mm512_add_epi32(v30_3, v37);
        const __m512i v40_0 = _mm512_srli_epi32(v38_0, 27);
        const __m512i v40_1 = _mm512_srli_epi32(v38_1, 27);
        const __m512i v40_2 = _mm512_srli_epi32(v38_2, 27);
        const __m512i v40_3 = _mm512_srli_epi32(v38_3, 27);
        const __m512 v41_0 = _mm512_permutexvar_ps(v40_0, t0_0);
        const __m512 v41_1 = _mm512_permutexvar_ps(v40_1, t0_0);
        const __m512 v41_2 = _mm512_permutexvar_ps(v40_2, t0_0);
        const __m512 v41_3 = _mm512_permutexvar_ps(v40_3, t0_0);
        const __m512d v42_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41_0));
        const __m512d v42_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41_0, 1));
        const __m512d v42_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41_1));
        const __m512d v42_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41_1, 1));
        const __m512d v42_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41_2));
        const __m512d v42_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41_2, 1));
        const __m512d v42_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41_3));
        const __m512d v42_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41_3, 1));
        const __m512d v45_0l = _mm512_fmadd_pd(v42_0l, v43, v44);
        const __m512d v45_0h = _mm512_fmadd_pd(v42_0h, v43, v44);
        const __m512d v45_1l = _mm512_fmadd_pd(v42_1l, v43, v44);
        const __m512d v45_1h = _mm512_fmadd_pd(v42_1h, v43, v44);
        const __m512d v45_2l = _mm512_fmadd_pd(v42_2l, v43, v44);
        const __m512d v45_2h = _mm512_fmadd_pd(v42_2h, v43, v44);
        const __m512d v45_3l = _mm512_fmadd_pd(v42_3l, v43, v44);
        const __m512d v45_3h = _mm512_fmadd_pd(v42_3h, v43, v44);
        const __m512i v47_0 = _mm512_and_si512(v46, v38_0);
        const __m512i v47_1 = _mm512_and_si512(v46, v38_1);
        const __m512i v47_2 = _mm512_and_si512(v46, v38_2);
        const __m512i v47_3 = _mm512_and_si512(v46, v38_3);
        const __m512i v49_0 = _mm512_or_si512(v47_0, v48);
        const __m512i v49_1 = _mm512_or_si512(v47_1, v48);
        const __m512i v49_2 = _mm512_or_si512(v47_2, v48);
        const __m512i v49_3 = _mm512_or_si512(v47_3, v48);
        const __m512 v50_0 = _mm512_castsi512_ps(v49_0);
        const __m512 v50_1 = _mm512_castsi512_ps(v49_1);
        const __m512 v50_2 = _mm512_castsi512_ps(v49_2);
        const __m512 v50_3 = _mm512_castsi512_ps(v49_3);
        const __m512 v53_0 = _mm512_fmadd_ps(v50_0, v51, v52);
        const __m512 v53_1 = _mm512_fmadd_ps(v50_1, v51, v52);
        const __m512 v53_2 = _mm512_fmadd_ps(v50_2, v51, v52);
        const __m512 v53_3 = _mm512_fmadd_ps(v50_3, v51, v52);
        const __m512d v54_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53_0));
        const __m512d v54_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53_0, 1));
        const __m512d v54_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53_1));
        const __m512d v54_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53_1, 1));
        const __m512d v54_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53_2));
        const __m512d v54_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53_2, 1));
        const __m512d v54_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53_3));
        const __m512d v54_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53_3, 1));
        const __m512 v55_0 = _mm512_permutexvar_ps(v40_0, t1_0);
        const __m512 v55_1 = _mm512_permutexvar_ps(v40_1, t1_0);
        const __m512 v55_2 = _mm512_permutexvar_ps(v40_2, t1_0);
        const __m512 v55_3 = _mm512_permutexvar_ps(v40_3, t1_0);
        const __m512d v56_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55_0));
        const __m512d v56_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55_0, 1));
        const __m512d v56_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55_1));
        const __m512d v56_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55_1, 1));
        const __m512d v56_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55_2));
        const __m512d v56_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55_2, 1));
        const __m512d v56_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55_3));
        const __m512d v56_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55_3, 1));
        const __m512d v57_0l = _mm512_mul_pd(v54_0l, v42_0l);
        const __m512d v57_0h = _mm512_mul_pd(v54_0h, v42_0h);
        const __m512d v57_1l = _mm512_mul_pd(v54_1l, v42_1l);
        const __m512d v57_1h = _mm512_mul_pd(v54_1h, v42_1h);
        const __m512d v57_2l = _mm512_mul_pd(v54_2l, v42_2l);
        const __m512d v57_2h = _mm512_mul_pd(v54_2h, v42_2h);
        const __m512d v57_3l = _mm512_mul_pd(v54_3l, v42_3l);
        const __m512d v57_3h = _mm512_mul_pd(v54_3h, v42_3h);
        const __m512d v58_0l = _mm512_fmadd_pd(v54_0l, v56_0l, v57_0l);
        const __m512d v58_0h = _mm512_fmadd_pd(v54_0h, v56_0h, v57_0h);
        const __m512d v58_1l = _mm512_fmadd_pd(v54_1l, v56_1l, v57_1l);
        const __m512d v58_1h = _mm512_fmadd_pd(v54_1h, v56_1h, v57_1h);
        const __m512d v58_2l = _mm512_fmadd_pd(v54_2l, v56_2l, v57_2l);
        const __m512d v58_2h = _mm512_fmadd_pd(v54_2h, v56_2h, v57_2h);
        const __m512d v58_3l = _mm512_fmadd_pd(v54_3l, v56_3l, v57_3l);
        const __m512d v58_3h = _mm512_fmadd_pd(v54_3h, v56_3h, v57_3h);
        const __m512d v59_0l = _mm512_add_pd(v45_0l, v58_0l);
        const __m512d v59_0h = _mm512_add_pd(v45_0h, v58_0h);
        const __m512d v59_1l = _mm512_add_pd(v45_1l, v58_1l);
        const __m512d v59_1h = _mm512_add_pd(v45_1h, v58_1h);
        const __m512d v59_2l = _mm512_add_pd(v45_2l, v58_2l);
        const __m512d v59_2h = _mm512_add_pd(v45_2h, v58_2h);
        const __m512d v59_3l = _mm512_add_pd(v45_3l, v58_3l);
        const __m512d v59_3h = _mm512_add_pd(v45_3h, v58_3h);
        const __m512i v60_0l = _mm512_castpd_si512(v59_0l);
        const __m512i v60_0h = _mm512_castpd_si512(v59_0h);
        const __m512i v60_1l = _mm512_castpd_si512(v59_1l);
        const __m512i v60_1h = _mm512_castpd_si512(v59_1h);
        const __m512i v60_2l = _mm512_castpd_si512(v59_2l);
        const __m512i v60_2h = _mm512_castpd_si512(v59_2h);
        const __m512i v60_3l = _mm512_castpd_si512(v59_3l);
        const __m512i v60_3h = _mm512_castpd_si512(v59_3h);
        const __m256i v61_0l = _mm512_cvtepi64_epi32(v60_0l);
        const __m256i v61_0h = _mm512_cvtepi64_epi32(v60_0h);
        const __m512i v61_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v61_0l), v61_0h, 1);
        const __m256i v61_1l = _mm512_cvtepi64_epi32(v60_1l);
        const __m256i v61_1h = _mm512_cvtepi64_epi32(v60_1h);
        const __m512i v61_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v61_1l), v61_1h, 1);
        const __m256i v61_2l = _mm512_cvtepi64_epi32(v60_2l);
        const __m256i v61_2h = _mm512_cvtepi64_epi32(v60_2h);
        const __m512i v61_2 = _mm512_inserti32x8(_mm512_castsi256_si512(v61_2l), v61_2h, 1);
        const __m256i v61_3l = _mm512_cvtepi64_epi32(v60_3l);
        const __m256i v61_3h = _mm512_cvtepi64_epi32(v60_3h);
        const __m512i v61_3 = _mm512_inserti32x8(_mm512_castsi256_si512(v61_3l), v61_3h, 1);
        const __m512i v62_0 = _mm512_and_si512(v61_0, v6);
        const __m512i v62_1 = _mm512_and_si512(v61_1, v6);
        const __m512i v62_2 = _mm512_and_si512(v61_2, v6);
        const __m512i v62_3 = _mm512_and_si512(v61_3, v6);
        const __mmask16 v63_0 = _mm512_cmpeq_epi32_mask(v62_0, v6);
        const __mmask16 v63_1 = _mm512_cmpeq_epi32_mask(v62_1, v6);
        const __mmask16 v63_2 = _mm512_cmpeq_epi32_mask(v62_2, v6);
        const __mmask16 v63_3 = _mm512_cmpeq_epi32_mask(v62_3, v6);
        const __m512 v65_0 = _mm512_permutexvar_ps(v40_0, t2_0);
        const __m512 v65_1 = _mm512_permutexvar_ps(v40_1, t2_0);
        const __m512 v65_2 = _mm512_permutexvar_ps(v40_2, t2_0);
        const __m512 v65_3 = _mm512_permutexvar_ps(v40_3, t2_0);
        const __m512d v66_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65_0));
        const __m512d v66_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65_0, 1));
        const __m512d v66_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65_1));
        const __m512d v66_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65_1, 1));
        const __m512d v66_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65_2));
        const __m512d v66_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65_2, 1));
        const __m512d v66_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65_3));
        const __m512d v66_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65_3, 1));
        const __m512 v67_0 = _mm512_permutexvar_ps(v40_0, t3_0);
        const __m512 v67_1 = _mm512_permutexvar_ps(v40_1, t3_0);
        const __m512 v67_2 = _mm512_permutexvar_ps(v40_2, t3_0);
        const __m512 v67_3 = _mm512_permutexvar_ps(v40_3, t3_0);
        const __m512d v68_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_0));
        const __m512d v68_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_0, 1));
        const __m512d v68_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_1));
        const __m512d v68_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_1, 1));
        const __m512d v68_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_2));
        const __m512d v68_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_2, 1));
        const __m512d v68_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67_3));
        const __m512d v68_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67_3, 1));
        const __m512d v69_0l = _mm512_sub_pd(v59_0l, v44);
        const __m512d v69_0h = _mm512_sub_pd(v59_0h, v44);
        const __m512d v69_1l = _mm512_sub_pd(v59_1l, v44);
        const __m512d v69_1h = _mm512_sub_pd(v59_1h, v44);
        const __m512d v69_2l = _mm512_sub_pd(v59_2l, v44);
        const __m512d v69_2h = _mm512_sub_pd(v59_2h, v44);
        const __m512d v69_3l = _mm512_sub_pd(v59_3l, v44);
        const __m512d v69_3h = _mm512_sub_pd(v59_3h, v44);
        const __m512d v70_0l = _mm512_sub_pd(v57_0l, v69_0l);
        const __m512d v70_0h = _mm512_sub_pd(v57_0h, v69_0h);
        const __m512d v70_1l = _mm512_sub_pd(v57_1l, v69_1l);
        const __m512d v70_1h = _mm512_sub_pd(v57_1h, v69_1h);
        const __m512d v70_2l = _mm512_sub_pd(v57_2l, v69_2l);
        const __m512d v70_2h = _mm512_sub_pd(v57_2h, v69_2h);
        const __m512d v70_3l = _mm512_sub_pd(v57_3l, v69_3l);
        const __m512d v70_3h = _mm512_sub_pd(v57_3h, v69_3h);
        const __m512d v71_0l = _mm512_fmadd_pd(v54_0l, v56_0l, v70_0l);
        const __m512d v71_0h = _mm512_fmadd_pd(v54_0h, v56_0h, v70_0h);
        const __m512d v71_1l = _mm512_fmadd_pd(v54_1l, v56_1l, v70_1l);
        const __m512d v71_1h = _mm512_fmadd_pd(v54_1h, v56_1h, v70_1h);
        const __m512d v71_2l = _mm512_fmadd_pd(v54_2l, v56_2l, v70_2l);
        const __m512d v71_2h = _mm512_fmadd_pd(v54_2h, v56_2h, v70_2h);
        const __m512d v71_3l = _mm512_fmadd_pd(v54_3l, v56_3l, v70_3l);
        const __m512d v71_3h = _mm512_fmadd_pd(v54_3h, v56_3h, v70_3h);
        const __m512d v72_0l = _mm512_fmadd_pd(v68_0l, v54_0l, v71_0l);
        const __m512d v72_0h = _mm512_fmadd_pd(v68_0h, v54_0h, v71_0h);
        const __m512d v72_1l = _mm512_fmadd_pd(v68_1l, v54_1l, v71_1l);
        const __m512d v72_1h = _mm512_fmadd_pd(v68_1h, v54_1h, v71_1h);
        const __m512d v72_2l = _mm512_fmadd_pd(v68_2l, v54_2l, v71_2l);
        const __m512d v72_2h = _mm512_fmadd_pd(v68_2h, v54_2h, v71_2h);
        const __m512d v72_3l = _mm512_fmadd_pd(v68_3l, v54_3l, v71_3l);
        const __m512d v72_3h = _mm512_fmadd_pd(v68_3h, v54_3h, v71_3h);
        const __m512d v73_0l = _mm512_fmadd_pd(v66_0l, v54_0l, v72_0l);
        const __m512d v73_0h = _mm512_fmadd_pd(v66_0h, v54_0h, v72_0h);
        const __m512d v73_1l = _mm512_fmadd_pd(v66_1l, v54_1l, v72_1l);
        const __m512d v73_1h = _mm512_fmadd_pd(v66_1h, v54_1h, v72_1h);
        const __m512d v73_2l = _mm512_fmadd_pd(v66_2l, v54_2l, v72_2l);
        const __m512d v73_2h = _mm512_fmadd_pd(v66_2h, v54_2h, v72_2h);
        const __m512d v73_3l = _mm512_fmadd_pd(v66_3l, v54_3l, v72_3l);
        const __m512d v73_3h = _mm512_fmadd_pd(v66_3h, v54_3h, v72_3h);
        const __m512d v75_0l = _mm512_mul_pd(v73_0l, v74);
        const __m512d v75_0h = _mm512_mul_pd(v73_0h, v74);
        const __m512d v75_1l = _mm512_mul_pd(v73_1l, v74);
        const __m512d v75_1h = _mm512_mul_pd(v73_1h, v74);
        const __m512d v75_2l = _mm512_mul_pd(v73_2l, v74);
        const __m512d v75_2h = _mm512_mul_pd(v73_2h, v74);
        const __m512d v75_3l = _mm512_mul_pd(v73_3l, v74);
        const __m512d v75_3h = _mm512_mul_pd(v73_3h, v74);
        const __m512d v76_0l = _mm512_mul_pd(v75_0l, v75_0l);
        const __m512d v76_0h = _mm512_mul_pd(v75_0h, v75_0h);
        const __m512d v76_1l = _mm512_mul_pd(v75_1l, v75_1l);
        const __m512d v76_1h = _mm512_mul_pd(v75_1h, v75_1h);
        const __m512d v76_2l = _mm512_mul_pd(v75_2l, v75_2l);
        const __m512d v76_2h = _mm512_mul_pd(v75_2h, v75_2h);
        const __m512d v76_3l = _mm512_mul_pd(v75_3l, v75_3l);
        const __m512d v76_3h = _mm512_mul_pd(v75_3h, v75_3h);
        const __m512d v78_0l = _mm512_fmadd_pd(v64, v76_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v64, v76_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v64, v76_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v64, v76_1h, v77);
        const __m512d v78_2l = _mm512_fmadd_pd(v64, v76_2l, v77);
        const __m512d v78_2h = _mm512_fmadd_pd(v64, v76_2h, v77);
        const __m512d v78_3l = _mm512_fmadd_pd(v64, v76_3l, v77);
        const __m512d v78_3h = _mm512_fmadd_pd(v64, v76_3h, v77);
        const __m512d v79_0l = _mm512_mul_pd(v76_0l, v76_0l);
        const __m512d v79_0h = _mm512_mul_pd(v76_0h, v76_0h);
        const __m512d v79_1l = _mm512_mul_pd(v76_1l, v76_1l);
        const __m512d v79_1h = _mm512_mul_pd(v76_1h, v76_1h);
        const __m512d v79_2l = _mm512_mul_pd(v76_2l, v76_2l);
        const __m512d v79_2h = _mm512_mul_pd(v76_2h, v76_2h);
        const __m512d v79_3l = _mm512_mul_pd(v76_3l, v76_3l);
        const __m512d v79_3h = _mm512_mul_pd(v76_3h, v76_3h);
        const __m512d v82_0l = _mm512_fmadd_pd(v80, v76_0l, v81);
        const __m512d v82_0h = _mm512_fmadd_pd(v80, v76_0h, v81);
        const __m512d v82_1l = _mm512_fmadd_pd(v80, v76_1l, v81);
        const __m512d v82_1h = _mm512_fmadd_pd(v80, v76_1h, v81);
        const __m512d v82_2l = _mm512_fmadd_pd(v80, v76_2l, v81);
        const __m512d v82_2h = _mm512_fmadd_pd(v80, v76_2h, v81);
        const __m512d v82_3l = _mm512_fmadd_pd(v80, v76_3l, v81);
        const __m512d v82_3h = _mm512_fmadd_pd(v80, v76_3h, v81);
        const __m512d v83_0l = _mm512_fmadd_pd(v78_0l, v79_0l, v82_0l);
        const __m512d v83_0h = _mm512_fmadd_pd(v78_0h, v79_0h, v82_0h);
        const __m512d v83_1l = _mm512_fmadd_pd(v78_1l, v79_1l, v82_1l);
        const __m512d v83_1h = _mm512_fmadd_pd(v78_1h, v79_1h, v82_1h);
        const __m512d v83_2l = _mm512_fmadd_pd(v78_2l, v79_2l, v82_2l);
        const __m512d v83_2h = _mm512_fmadd_pd(v78_2h, v79_2h, v82_2h);
        const __m512d v83_3l = _mm512_fmadd_pd(v78_3l, v79_3l, v82_3l);
        const __m512d v83_3h = _mm512_fmadd_pd(v78_3h, v79_3h, v82_3h);
        const __m512d v85_0l = _mm512_fmadd_pd(v83_0l, v76_0l, v84);
        const __m512d v85_0h = _mm512_fmadd_pd(v83_0h, v76_0h, v84);
        const __m512d v85_1l = _mm512_fmadd_pd(v83_1l, v76_1l, v84);
        const __m512d v85_1h = _mm512_fmadd_pd(v83_1h, v76_1h, v84);
        const __m512d v85_2l = _mm512_fmadd_pd(v83_2l, v76_2l, v84);
        const __m512d v85_2h = _mm512_fmadd_pd(v83_2h, v76_2h, v84);
        const __m512d v85_3l = _mm512_fmadd_pd(v83_3l, v76_3l, v84);
        const __m512d v85_3h = _mm512_fmadd_pd(v83_3h, v76_3h, v84);
        const __m512d v86_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v85_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v86_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v85_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v86_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v85_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v86_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v85_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v86_2l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v85_2l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v86_2h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v85_2h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v86_3l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v85_3l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v86_3h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v85_3h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89_0l = _mm512_fmadd_pd(v76_0l, v87, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v76_0h, v87, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v76_1l, v87, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v76_1h, v87, v88);
        const __m512d v89_2l = _mm512_fmadd_pd(v76_2l, v87, v88);
        const __m512d v89_2h = _mm512_fmadd_pd(v76_2h, v87, v88);
        const __m512d v89_3l = _mm512_fmadd_pd(v76_3l, v87, v88);
        const __m512d v89_3h = _mm512_fmadd_pd(v76_3h, v87, v88);
        const __m512d v91_0l = _mm512_fmadd_pd(v89_0l, v76_0l, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v89_0h, v76_0h, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v89_1l, v76_1l, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v89_1h, v76_1h, v90);
        const __m512d v91_2l = _mm512_fmadd_pd(v89_2l, v76_2l, v90);
        const __m512d v91_2h = _mm512_fmadd_pd(v89_2h, v76_2h, v90);
        const __m512d v91_3l = _mm512_fmadd_pd(v89_3l, v76_3l, v90);
        const __m512d v91_3h = _mm512_fmadd_pd(v89_3h, v76_3h, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v91_0l, v76_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v91_0h, v76_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v91_1l, v76_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v91_1h, v76_1h, v92);
        const __m512d v93_2l = _mm512_fmadd_pd(v91_2l, v76_2l, v92);
        const __m512d v93_2h = _mm512_fmadd_pd(v91_2h, v76_2h, v92);
        const __m512d v93_3l = _mm512_fmadd_pd(v91_3l, v76_3l, v92);
        const __m512d v93_3h = _mm512_fmadd_pd(v91_3h, v76_3h, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v68_0l, v43, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v68_0h, v43, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v68_1l, v43, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v68_1h, v43, v94);
        const __m512d v95_2l = _mm512_fmadd_pd(v68_2l, v43, v94);
        const __m512d v95_2h = _mm512_fmadd_pd(v68_2h, v43, v94);
        const __m512d v95_3l = _mm512_fmadd_pd(v68_3l, v43, v94);
        const __m512d v95_3h = _mm512_fmadd_pd(v68_3h, v43, v94);
        const __m512d v96_0l = _mm512_fmadd_pd(v76_0l, v93_0l, v95_0l);
        const __m512d v96_0h = _mm512_fmadd_pd(v76_0h, v93_0h, v95_0h);
        const __m512d v96_1l = _mm512_fmadd_pd(v76_1l, v93_1l, v95_1l);
        const __m512d v96_1h = _mm512_fmadd_pd(v76_1h, v93_1h, v95_1h);
        const __m512d v96_2l = _mm512_fmadd_pd(v76_2l, v93_2l, v95_2l);
        const __m512d v96_2h = _mm512_fmadd_pd(v76_2h, v93_2h, v95_2h);
        const __m512d v96_3l = _mm512_fmadd_pd(v76_3l, v93_3l, v95_3l);
        const __m512d v96_3h = _mm512_fmadd_pd(v76_3h, v93_3h, v95_3h);
        const __m512d v98_0l = _mm512_fmadd_pd(v96_0l, v76_0l, v97);
        const __m512d v98_0h = _mm512_fmadd_pd(v96_0h, v76_0h, v97);
        const __m512d v98_1l = _mm512_fmadd_pd(v96_1l, v76_1l, v97);
        const __m512d v98_1h = _mm512_fmadd_pd(v96_1h, v76_1h, v97);
        const __m512d v98_2l = _mm512_fmadd_pd(v96_2l, v76_2l, v97);
        const __m512d v98_2h = _mm512_fmadd_pd(v96_2h, v76_2h, v97);
        const __m512d v98_3l = _mm512_fmadd_pd(v96_3l, v76_3l, v97);
        const __m512d v98_3h = _mm512_fmadd_pd(v96_3h, v76_3h, v97);
        const __m512d v99_0l = _mm512_mul_pd(v76_0l, v75_0l);
        const __m512d v99_0h = _mm512_mul_pd(v76_0h, v75_0h);
        const __m512d v99_1l = _mm512_mul_pd(v76_1l, v75_1l);
        const __m512d v99_1h = _mm512_mul_pd(v76_1h, v75_1h);
        const __m512d v99_2l = _mm512_mul_pd(v76_2l, v75_2l);
        const __m512d v99_2h = _mm512_mul_pd(v76_2h, v75_2h);
        const __m512d v99_3l = _mm512_mul_pd(v76_3l, v75_3l);
        const __m512d v99_3h = _mm512_mul_pd(v76_3h, v75_3h);
        const __m512d v100_0l = _mm512_fmadd_pd(v98_0l, v99_0l, v75_0l);
        const __m512d v100_0h = _mm512_fmadd_pd(v98_0h, v99_0h, v75_0h);
        const __m512d v100_1l = _mm512_fmadd_pd(v98_1l, v99_1l, v75_1l);
        const __m512d v100_1h = _mm512_fmadd_pd(v98_1h, v99_1h, v75_1h);
        const __m512d v100_2l = _mm512_fmadd_pd(v98_2l, v99_2l, v75_2l);
        const __m512d v100_2h = _mm512_fmadd_pd(v98_2h, v99_2h, v75_2h);
        const __m512d v100_3l = _mm512_fmadd_pd(v98_3l, v99_3l, v75_3l);
        const __m512d v100_3h = _mm512_fmadd_pd(v98_3h, v99_3h, v75_3h);
        const __m512d v101_0l = _mm512_mask_blend_pd((__mmask8)v63_0, v100_0l, v86_0l);
        const __m512d v101_0h = _mm512_mask_blend_pd(tan_4ulp_avx2_high_mask_avx512(v63_0), v100_0h, v86_0h);
        const __m512d v101_1l = _mm512_mask_blend_pd((__mmask8)v63_1, v100_1l, v86_1l);
        const __m512d v101_1h = _mm512_mask_blend_pd(tan_4ulp_avx2_high_mask_avx512(v63_1), v100_1h, v86_1h);
        const __m512d v101_2l = _mm512_mask_blend_pd((__mmask8)v63_2, v100_2l, v86_2l);
        const __m512d v101_2h = _mm512_mask_blend_pd(tan_4ulp_avx2_high_mask_avx512(v63_2), v100_2h, v86_2h);
        const __m512d v101_3l = _mm512_mask_blend_pd((__mmask8)v63_3, v100_3l, v86_3l);
        const __m512d v101_3h = _mm512_mask_blend_pd(tan_4ulp_avx2_high_mask_avx512(v63_3), v100_3h, v86_3h);
        const __m512d v102_0l = _mm512_mask_blend_pd((__mmask8)v63_0, v85_0l, v100_0l);
        const __m512d v102_0h = _mm512_mask_blend_pd(tan_4ulp_avx2_high_mask_avx512(v63_0), v85_0h, v100_0h);
        const __m512d v102_1l = _mm512_mask_blend_pd((__mmask8)v63_1, v85_1l, v100_1l);
        const __m512d v102_1h = _mm512_mask_blend_pd(tan_4ulp_avx2_high_mask_avx512(v63_1), v85_1h, v100_1h);
        const __m512d v102_2l = _mm512_mask_blend_pd((__mmask8)v63_2, v85_2l, v100_2l);
        const __m512d v102_2h = _mm512_mask_blend_pd(tan_4ulp_avx2_high_mask_avx512(v63_2), v85_2h, v100_2h);
        const __m512d v102_3l = _mm512_mask_blend_pd((__mmask8)v63_3, v85_3l, v100_3l);
        const __m512d v102_3h = _mm512_mask_blend_pd(tan_4ulp_avx2_high_mask_avx512(v63_3), v85_3h, v100_3h);
        const __m512d v103_0l = _mm512_div_pd(v101_0l, v102_0l);
        const __m512d v103_0h = _mm512_div_pd(v101_0h, v102_0h);
        const __m512d v103_1l = _mm512_div_pd(v101_1l, v102_1l);
        const __m512d v103_1h = _mm512_div_pd(v101_1h, v102_1h);
        const __m512d v103_2l = _mm512_div_pd(v101_2l, v102_2l);
        const __m512d v103_2h = _mm512_div_pd(v101_2h, v102_2h);
        const __m512d v103_3l = _mm512_div_pd(v101_3l, v102_3l);
        const __m512d v103_3h = _mm512_div_pd(v101_3h, v102_3h);
        const __m256 v104_0l = _mm512_cvtpd_ps(v103_0l);
        const __m256 v104_0h = _mm512_cvtpd_ps(v103_0h);
        const __m512 v104_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v104_0l), v104_0h, 1);
        const __m256 v104_1l = _mm512_cvtpd_ps(v103_1l);
        const __m256 v104_1h = _mm512_cvtpd_ps(v103_1h);
        const __m512 v104_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v104_1l), v104_1h, 1);
        const __m256 v104_2l = _mm512_cvtpd_ps(v103_2l);
        const __m256 v104_2h = _mm512_cvtpd_ps(v103_2h);
        const __m512 v104_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v104_2l), v104_2h, 1);
        const __m256 v104_3l = _mm512_cvtpd_ps(v103_3l);
        const __m256 v104_3h = _mm512_cvtpd_ps(v103_3h);
        const __m512 v104_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v104_3l), v104_3h, 1);
        const __m512 v105_0 = _mm512_add_ps(v36_0, v104_0);
        const __m512 v105_1 = _mm512_add_ps(v36_1, v104_1);
        const __m512 v105_2 = _mm512_add_ps(v36_2, v104_2);
        const __m512 v105_3 = _mm512_add_ps(v36_3, v104_3);
        r0_0 = _mm512_mask_blend_ps(v35_0, r0_0, v105_0);
        r0_1 = _mm512_mask_blend_ps(v35_1, r0_1, v105_1);
        r0_2 = _mm512_mask_blend_ps(v35_2, r0_2, v105_2);
        r0_3 = _mm512_mask_blend_ps(v35_3, r0_3, v105_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static TAN_4ULP_AVX2_AVX512_TARGET void tan_4ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v6 = _mm512_set1_epi32(1);
    const __m512 v9 = _mm512_set1_ps(0x1.34eed2p-7f); /* 0.00942788366 */
    const __m512 v10 = _mm512_set1_ps(-0x1.8469aep-48f); /* -5.39031058e-15 */
    const __m512 v12 = _mm512_set1_ps(-0x1.5110b4p-22f); /* -3.13916473e-07 */
    const __m512 v13 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v18 = _mm512_set1_ps(-0x1.aa839p-2f); /* -0.416517496 */
    const __m512 v20 = _mm512_set1_ps(0x1.f0f4eep-1f); /* 0.970618665 */
    const __m512 v23 = _mm512_set1_ps(-0x1.7cd5ep-4f); /* -0.0929774046 */
    const __m512 v24 = _mm512_set1_ps(-0x1.e1623cp-6f); /* -0.0293813311 */
    const __m512i v31 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v34 = _mm512_set1_ps(0x1.000084p+17f); /* 131073.031 */
    const __m512i v37 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v43 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v44 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v46 = _mm512_set1_epi32(-2013265921); /* 0x87ffffff */
    const __m512i v48 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v51 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v52 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512d v64 = _mm512_set1_pd(0x1.a04ff1b4975abp-16); /* 2.4814145677223207e-05 */
    const __m512d v74 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v77 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v80 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v81 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v84 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v87 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v88 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v90 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v92 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v94 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v97 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(tan_4ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tan_4ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tan_4ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tan_4ulp_avx2_table3);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_fmadd_ps(v1, v2, v3);
    const __m512i v5 = _mm512_castps_si512(v4);
    const __m512i v7 = _mm512_and_si512(v5, v6);
    const __mmask16 v8 = _mm512_cmpeq_epi32_mask(v7, v6);
    const __m512 v11 = _mm512_sub_ps(v4, v3);
    const __m512 v14 = _mm512_fmadd_ps(v13, v11, v1);
    const __m512 v15 = _mm512_fmadd_ps(v12, v11, v14);
    const __m512 v16 = _mm512_fmadd_ps(v10, v11, v15);
    const __m512 v17 = _mm512_mul_ps(v16, v16);
    const __m512 v19 = _mm512_fmadd_ps(v9, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v17, v20);
    const __m512 v22 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v25 = _mm512_fmadd_ps(v23, v17, v24);
    const __m512 v26 = _mm512_fmadd_ps(v25, v16, v16);
    const __m512 v27 = _mm512_mask_blend_ps(v8, v26, v22);
    const __m512 v28 = _mm512_mask_blend_ps(v8, v21, v26);
    const __m512 v29 = _mm512_div_ps(v27, v28);
    const __m512i v30 = _mm512_castps_si512(v0);
    const __m512i v32 = _mm512_and_si512(v30, v31);
    const __m512 v33 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v29), v32));
    const __mmask16 v35 = _mm512_cmp_ps_mask(v1, v34, _CMP_NLE_UQ);
    __m512 r0 = v33;
    __mmask16 any1 = v35;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v36 = _mm512_sub_ps(v1, v1);
        const __m512i v38 = _mm512_add_epi32(v30, v37);
        const __m512i v40 = _mm512_srli_epi32(v38, 27);
        const __m512 v41 = _mm512_permutexvar_ps(v40, t0_0);
        const __m512d v42l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41));
        const __m512d v42h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41, 1));
        const __m512d v45l = _mm512_fmadd_pd(v42l, v43, v44);
        const __m512d v45h = _mm512_fmadd_pd(v42h, v43, v44);
        const __m512i v47 = _mm512_and_si512(v46, v38);
        const __m512i v49 = _mm512_or_si512(v47, v48);
        const __m512 v50 = _mm512_castsi512_ps(v49);
        const __m512 v53 = _mm512_fmadd_ps(v50, v51, v52);
        const __m512d v54l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53));
        const __m512d v54h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53, 1));
        const __m512 v55 = _mm512_permutexvar_ps(v40, t1_0);
        const __m512d v56l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55));
        const __m512d v56h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55, 1));
        const __m512d v57l = _mm512_mul_pd(v54l, v42l);
        const __m512d v57h = _mm512_mul_pd(v54h, v42h);
        const __m512d v58l = _mm512_fmadd_pd(v54l, v56l, v57l);
        const __m512d v58h = _mm512_fmadd_pd(v54h, v56h, v57h);
        const __m512d v59l = _mm512_add_pd(v45l, v58l);
        const __m512d v59h = _mm512_add_pd(v45h, v58h);
        const __m512i v60l = _mm512_castpd_si512(v59l);
        const __m512i v60h = _mm512_castpd_si512(v59h);
        const __m256i v61l = _mm512_cvtepi64_epi32(v60l);
        const __m256i v61h = _mm512_cvtepi64_epi32(v60h);
        const __m512i v61 = _mm512_inserti32x8(_mm512_castsi256_si512(v61l), v61h, 1);
        const __m512i v62 = _mm512_and_si512(v61, v6);
        const __mmask16 v63 = _mm512_cmpeq_epi32_mask(v62, v6);
        const __m512 v65 = _mm512_permutexvar_ps(v40, t2_0);
        const __m512d v66l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65));
        const __m512d v66h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65, 1));
        const __m512 v67 = _mm512_permutexvar_ps(v40, t3_0);
        const __m512d v68l = _mm512_cvtps_pd(_mm512_castps512_ps256(v67));
        const __m512d v68h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v67, 1));
        const __m512d v69l = _mm512_sub_pd(v59l, v44);
        const __m512d v69h = _mm512_sub_pd(v59h, v44);
        const __m512d v70l = _mm512_sub_pd(v57l, v69l);
        const __m512d v70h = _mm512_sub_pd(v57h, v69h);
        const __m512d v71l = _mm512_fmadd_pd(v54l, v56l, v70l);
        const __m512d v71h = _mm512_fmadd_pd(v54h, v56h, v70h);
        const __m512d v72l = _mm512_fmadd_pd(v68l, v54l, v71l);
        const __m512d v72h = _mm512_fmadd_pd(v68h, v54h, v71h);
        const __m512d v73l = _mm512_fmadd_pd(v66l, v54l, v72l);
        const __m512d v73h = _mm512_fmadd_pd(v66h, v54h, v72h);
        const __m512d v75l = _mm512_mul_pd(v73l, v74);
        const __m512d v75h = _mm512_mul_pd(v73h, v74);
        const __m512d v76l = _mm512_mul_pd(v75l, v75l);
        const __m512d v76h = _mm512_mul_pd(v75h, v75h);
        const __m512d v78l = _mm512_fmadd_pd(v64, v76l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v64, v76h, v77);
        const __m512d v79l = _mm512_mul_pd(v76l, v76l);
        const __m512d v79h = _mm512_mul_pd(v76h, v76h);
        const __m512d v82l = _mm512_fmadd_pd(v80, v76l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v80, v76h, v81);
        const __m512d v83l = _mm512_fmadd_pd(v78l, v79l, v82l);
        const __m512d v83h = _mm512_fmadd_pd(v78h, v79h, v82h);
        const __m512d v85l = _mm512_fmadd_pd(v83l, v76l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v83h, v76h, v84);
        const __m512d v86l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v85l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v86h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v85h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v89l = _mm512_fmadd_pd(v76l, v87, v88);
        const __m512d v89h = _mm512_fmadd_pd(v76h, v87, v88);
        const __m512d v91l = _mm512_fmadd_pd(v89l, v76l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v89h, v76h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v91l, v76l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v91h, v76h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v68l, v43, v94);
        const __m512d v95h = _mm512_fmadd_pd(v68h, v43, v94);
        const __m512d v96l = _mm512_fmadd_pd(v76l, v93l, v95l);
        const __m512d v96h = _mm512_fmadd_pd(v76h, v93h, v95h);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v76l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v76h, v97);
        const __m512d v99l = _mm512_mul_pd(v76l, v75l);
        const __m512d v99h = _mm512_mul_pd(v76h, v75h);
        const __m512d v100l = _mm512_fmadd_pd(v98l, v99l, v75l);
        const __m512d v100h = _mm512_fmadd_pd(v98h, v99h, v75h);
        const __m512d v101l = _mm512_mask_blend_pd((__mmask8)v63, v100l, v86l);
        const __m512d v101h = _mm512_mask_blend_pd(tan_4ulp_avx2_high_mask_avx512(v63), v100h, v86h);
        const __m512d v102l = _mm512_mask_blend_pd((__mmask8)v63, v85l, v100l);
        const __m512d v102h = _mm512_mask_blend_pd(tan_4ulp_avx2_high_mask_avx512(v63), v85h, v100h);
        const __m512d v103l = _mm512_div_pd(v101l, v102l);
        const __m512d v103h = _mm512_div_pd(v101h, v102h);
        const __m256 v104l = _mm512_cvtpd_ps(v103l);
        const __m256 v104h = _mm512_cvtpd_ps(v103h);
        const __m512 v104 = _mm512_insertf32x8(_mm512_castps256_ps512(v104l), v104h, 1);
        const __m512 v105 = _mm512_add_ps(v36, v104);
        r0 = _mm512_mask_blend_ps(v35, r0, v105);
    }
    _mm512_storeu_ps(y, r0);
}

static TAN_4ULP_AVX2_AVX512_TARGET void tan_4ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        tan_4ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tan_4ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tan_4ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_4ulp_avx2_level(void) {
#if defined(TAN_4ULP_AVX2_FORCE_ISA)
    return TAN_4ULP_AVX2_FORCE_ISA;
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

float tan_4ulp_avx2(float x) {
    return tan_4ulp_avx2_element(x);
}

void tan_4ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_4ulp_avx2_level();
    if (level == 2) {
        tan_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tan_4ulp_avx2_array_portable(x, y, n);
}
