/* cos_2ulp_avx2: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    1.935646 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.365ebcp-2 (-0.303095758, encoding 0xbe9b2f5e)
 *   result there 0x1.e8a95ep-1 (0.954417169, encoding 0x3f7454af)
 *   mean error   0.194465 ulp
 *   misrounded   620990002 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           18e96f736a6a3d716b94df4ed91ff138
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 3:
 *                evolve --target cos --fmt f32 --max-ulp 2.01 --isa avx2 --time 45s --seed 3 --threads 1 --archive cos_2ulp_avx2e.db
 *                time: 0.4022 ns/element as avx2 code (inputs mean)
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
#include "cos_2ulp_avx2.h"

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

static inline float cos_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cos_2ulp_avx2_fma_f32(float a, float b, float c) {
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

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float cos_2ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int32_t cos_2ulp_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline int32_t cos_2ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cos_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cos_2ulp_avx2_addbits_f32(float a, int32_t b) {
    return cos_2ulp_avx2_frombits_f32((int32_t)((uint32_t)cos_2ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t cos_2ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double cos_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float cos_2ulp_avx2_table0[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float cos_2ulp_avx2_table1[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static const float cos_2ulp_avx2_table2[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float cos_2ulp_avx2_table3[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static inline float cos_2ulp_avx2_element(float x) {
    const float v0 = 0x1.ee5ab2p-49f; /* 3.43027189e-15 */
    const float v1 = 0x1p-1f; /* 0.5 */
    const float v2 = 0x1.45f306p-2f; /* 0.318309873 */
    const float v3 = x;
    const float v4 = cos_2ulp_avx2_abs_f32(v3);
    const float v5 = -0x1p-1f; /* -0.5 */
    const float v6 = cos_2ulp_avx2_fma_f32(v2, v4, v5);
    const float v7 = cos_2ulp_avx2_rint_f32(v6);
    const float v8 = v1 + v7;
    const float v9 = 0x1.777a5cp-24f; /* 8.74227766e-08 */
    const float v10 = -0x1.921fb6p+1f; /* -3.14159274 */
    const float v11 = cos_2ulp_avx2_fma_f32(v10, v8, v4);
    const float v12 = cos_2ulp_avx2_fma_f32(v9, v8, v11);
    const float v13 = cos_2ulp_avx2_fma_f32(v0, v8, v12);
    const float v14 = 0x1.a84faap-26f; /* 2.46981617e-08 */
    const float v15 = cos_2ulp_avx2_fma_f32(v13, v13, v14);
    const float v16 = v13 * v15;
    const float v17 = 0x1.5d25bcp-19f; /* 2.60135084e-06 */
    const float v18 = -0x1.9f64d8p-13f; /* -0.000198075257 */
    const float v19 = cos_2ulp_avx2_fma_f32(v17, v15, v18);
    const float v20 = 0x1.110e86p-7f; /* 0.00833303016 */
    const float v21 = cos_2ulp_avx2_fma_f32(v19, v15, v20);
    const float v22 = -0x1.555548p-3f; /* -0.166666567 */
    const float v23 = cos_2ulp_avx2_fma_f32(v21, v15, v22);
    const float v24 = cos_2ulp_avx2_fma_f32(v16, v23, v13);
    const int32_t v25 = INT32_MIN; /* 0x80000000 */
    const int32_t v26 = cos_2ulp_avx2_cvt_i32_f32(v7);
    const int32_t v27 = 31;
    const int32_t v28 = cos_2ulp_avx2_shl_i32(v26, v27);
    const int32_t v29 = v25 ^ v28;
    const float v30 = cos_2ulp_avx2_addbits_f32(v24, v29);
    const float v31 = 0x1p+17f; /* 131072 */
    const int v32 = !(v6 <= v31);
    float r0 = v30;
    if (v32) {
        const float v33 = v4 - v4;
        const int32_t v34 = 134217727; /* 0x07ffffff */
        const int32_t v35 = cos_2ulp_avx2_bits_f32(v3);
        const int32_t v36 = 8388608; /* 0x00800000 */
        const int32_t v37 = (int32_t)((uint32_t)v35 + (uint32_t)v36);
        const int32_t v38 = v34 & v37;
        const int32_t v39 = 1207959552; /* 0x48000000 */
        const int32_t v40 = v38 | v39;
        const float v41 = cos_2ulp_avx2_frombits_f32(v40);
        const float v42 = 0x1p+6f; /* 64 */
        const float v43 = v41 * v42;
        const double v44 = (double)v43;
        const int32_t v45 = 27;
        const int32_t v46 = cos_2ulp_avx2_lshr_i32(v37, v45);
        const float v47 = cos_2ulp_avx2_table0[(uint32_t)v46 & (8u - 1)];
        const double v48 = (double)v47;
        const float v49 = cos_2ulp_avx2_table1[(uint32_t)v46 & (8u - 1)];
        const double v50 = (double)v49;
        const float v51 = cos_2ulp_avx2_table2[(uint32_t)v46 & (8u - 1)];
        const double v52 = (double)v51;
        const float v53 = cos_2ulp_avx2_table3[(uint32_t)v46 & (8u - 1)];
        const double v54 = (double)v53;
        const double v55 = 0x1p+0; /* 1 */
        const double v56 = cos_2ulp_avx2_fma_f64(v44, v54, v55);
        const double v57 = cos_2ulp_avx2_fma_f64(v44, v52, v56);
        const double v58 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v59 = 0x1.8p+53; /* 13510798882111488 */
        const double v60 = cos_2ulp_avx2_fma_f64(v50, v58, v59);
        const double v61 = v57 + v60;
        const double v62 = v61 - v59;
        const double v63 = v56 - v62;
        const double v64 = cos_2ulp_avx2_fma_f64(v44, v52, v63);
        const double v65 = cos_2ulp_avx2_fma_f64(v50, v44, v64);
        const double v66 = cos_2ulp_avx2_fma_f64(v44, v48, v65);
        const double v67 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v68 = v66 * v67;
        const float v69 = (float)v68;
        const float v70 = v69 * v69;
        const float v71 = v69 * v70;
        const float v72 = 0x1.612462p-33f; /* 1.60590444e-10 */
        const float v73 = v72 * v70;
        const float v74 = -0x1.ae6456p-26f; /* -2.50521079e-08 */
        const float v75 = v73 + v74;
        const float v76 = 0x1.71de3ap-19f; /* 2.75573188e-06 */
        const float v77 = cos_2ulp_avx2_fma_f32(v70, v75, v76);
        const float v78 = -0x1.a01a02p-13f; /* -0.000198412701 */
        const float v79 = cos_2ulp_avx2_fma_f32(v70, v77, v78);
        const float v80 = 0x1.111112p-7f; /* 0.00833333377 */
        const float v81 = cos_2ulp_avx2_fma_f32(v70, v79, v80);
        const float v82 = -0x1.555556p-3f; /* -0.166666672 */
        const float v83 = cos_2ulp_avx2_fma_f32(v81, v70, v82);
        const float v84 = cos_2ulp_avx2_fma_f32(v71, v83, v69);
        const int32_t v85 = cos_2ulp_avx2_bits_f32(v84);
        const int64_t v86 = cos_2ulp_avx2_bits_f64(v61);
        const int32_t v87 = (int32_t)(uint32_t)(uint64_t)v86;
        const int32_t v88 = cos_2ulp_avx2_shl_i32(v87, v27);
        const int32_t v89 = v85 ^ v88;
        const float v90 = cos_2ulp_avx2_frombits_f32(v89);
        const float v91 = v33 + v90;
        r0 = v91;
    }
    return r0;
}

static void cos_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_2ULP_AVX2_AVX2 static inline COS_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COS_2ULP_AVX2_AVX512 static inline COS_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
COS_2ULP_AVX2_AVX2 __m256i cos_2ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Encoding; every NaN gives the canonical one. */
COS_2ULP_AVX2_AVX2 __m256i cos_2ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

COS_2ULP_AVX2_AVX2 __m128i cos_2ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COS_2ULP_AVX2_AVX2 void cos_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.ee5ab2p-49f); /* 3.43027189e-15 */
    const __m256 v1 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v2 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v5 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v9 = _mm256_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m256 v10 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v14 = _mm256_set1_ps(0x1.a84faap-26f); /* 2.46981617e-08 */
    const __m256 v17 = _mm256_set1_ps(0x1.5d25bcp-19f); /* 2.60135084e-06 */
    const __m256 v18 = _mm256_set1_ps(-0x1.9f64d8p-13f); /* -0.000198075257 */
    const __m256 v20 = _mm256_set1_ps(0x1.110e86p-7f); /* 0.00833303016 */
    const __m256 v22 = _mm256_set1_ps(-0x1.555548p-3f); /* -0.166666567 */
    const __m256i v25 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v31 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256i v34 = _mm256_set1_epi32(134217727); /* 0x07ffffff */
    const __m256i v36 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v39 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v42 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v55 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v58 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v59 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256d v67 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256 v72 = _mm256_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m256 v74 = _mm256_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m256 v76 = _mm256_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m256 v78 = _mm256_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m256 v80 = _mm256_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m256 v82 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 t0_0 = _mm256_loadu_ps(cos_2ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(cos_2ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(cos_2ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(cos_2ulp_avx2_table3);
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v6 = _mm256_fmadd_ps(v2, v4, v5);
    const __m256 v7 = _mm256_round_ps(v6, 8);
    const __m256 v8 = _mm256_add_ps(v1, v7);
    const __m256 v11 = _mm256_fmadd_ps(v10, v8, v4);
    const __m256 v12 = _mm256_fmadd_ps(v9, v8, v11);
    const __m256 v13 = _mm256_fmadd_ps(v0, v8, v12);
    const __m256 v15 = _mm256_fmadd_ps(v13, v13, v14);
    const __m256 v16 = _mm256_mul_ps(v13, v15);
    const __m256 v19 = _mm256_fmadd_ps(v17, v15, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v15, v20);
    const __m256 v23 = _mm256_fmadd_ps(v21, v15, v22);
    const __m256 v24 = _mm256_fmadd_ps(v16, v23, v13);
    const __m256i v26 = _mm256_cvtps_epi32(v7);
    const __m256i v28 = _mm256_slli_epi32(v26, 31);
    const __m256i v29 = _mm256_xor_si256(v25, v28);
    const __m256 v30 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v24), v29));
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v6, v31, _CMP_NLE_UQ));
    __m256 r0 = v30;
    __m256i any1 = v32;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v33 = _mm256_sub_ps(v4, v4);
        const __m256i v35 = _mm256_castps_si256(v3);
        const __m256i v37 = _mm256_add_epi32(v35, v36);
        const __m256i v38 = _mm256_and_si256(v34, v37);
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
        const __m256 v51 = _mm256_permutevar8x32_ps(t2_0, v46);
        const __m256d v52l = _mm256_cvtps_pd(_mm256_castps256_ps128(v51));
        const __m256d v52h = _mm256_cvtps_pd(_mm256_extractf128_ps(v51, 1));
        const __m256 v53 = _mm256_permutevar8x32_ps(t3_0, v46);
        const __m256d v54l = _mm256_cvtps_pd(_mm256_castps256_ps128(v53));
        const __m256d v54h = _mm256_cvtps_pd(_mm256_extractf128_ps(v53, 1));
        const __m256d v56l = _mm256_fmadd_pd(v44l, v54l, v55);
        const __m256d v56h = _mm256_fmadd_pd(v44h, v54h, v55);
        const __m256d v57l = _mm256_fmadd_pd(v44l, v52l, v56l);
        const __m256d v57h = _mm256_fmadd_pd(v44h, v52h, v56h);
        const __m256d v60l = _mm256_fmadd_pd(v50l, v58, v59);
        const __m256d v60h = _mm256_fmadd_pd(v50h, v58, v59);
        const __m256d v61l = _mm256_add_pd(v57l, v60l);
        const __m256d v61h = _mm256_add_pd(v57h, v60h);
        const __m256d v62l = _mm256_sub_pd(v61l, v59);
        const __m256d v62h = _mm256_sub_pd(v61h, v59);
        const __m256d v63l = _mm256_sub_pd(v56l, v62l);
        const __m256d v63h = _mm256_sub_pd(v56h, v62h);
        const __m256d v64l = _mm256_fmadd_pd(v44l, v52l, v63l);
        const __m256d v64h = _mm256_fmadd_pd(v44h, v52h, v63h);
        const __m256d v65l = _mm256_fmadd_pd(v50l, v44l, v64l);
        const __m256d v65h = _mm256_fmadd_pd(v50h, v44h, v64h);
        const __m256d v66l = _mm256_fmadd_pd(v44l, v48l, v65l);
        const __m256d v66h = _mm256_fmadd_pd(v44h, v48h, v65h);
        const __m256d v68l = _mm256_mul_pd(v66l, v67);
        const __m256d v68h = _mm256_mul_pd(v66h, v67);
        const __m128 v69l = _mm256_cvtpd_ps(v68l);
        const __m128 v69h = _mm256_cvtpd_ps(v68h);
        const __m256 v69 = _mm256_set_m128(v69h, v69l);
        const __m256 v70 = _mm256_mul_ps(v69, v69);
        const __m256 v71 = _mm256_mul_ps(v69, v70);
        const __m256 v73 = _mm256_mul_ps(v72, v70);
        const __m256 v75 = _mm256_add_ps(v73, v74);
        const __m256 v77 = _mm256_fmadd_ps(v70, v75, v76);
        const __m256 v79 = _mm256_fmadd_ps(v70, v77, v78);
        const __m256 v81 = _mm256_fmadd_ps(v70, v79, v80);
        const __m256 v83 = _mm256_fmadd_ps(v81, v70, v82);
        const __m256 v84 = _mm256_fmadd_ps(v71, v83, v69);
        const __m256i v85 = cos_2ulp_avx2_bits_f32_avx2(v84);
        const __m256i v86l = cos_2ulp_avx2_bits_f64_avx2(v61l);
        const __m256i v86h = cos_2ulp_avx2_bits_f64_avx2(v61h);
        const __m128i v87l = cos_2ulp_avx2_wrap_avx2(v86l);
        const __m128i v87h = cos_2ulp_avx2_wrap_avx2(v86h);
        const __m256i v87 = _mm256_set_m128i(v87h, v87l);
        const __m256i v88 = _mm256_slli_epi32(v87, 31);
        const __m256i v89 = _mm256_xor_si256(v85, v88);
        const __m256 v90 = _mm256_castsi256_ps(v89);
        const __m256 v91 = _mm256_add_ps(v33, v90);
        r0 = _mm256_blendv_ps(r0, v91, _mm256_castsi256_ps(v32));
    }
    _mm256_storeu_ps(y, r0);
}

static COS_2ULP_AVX2_AVX2_TARGET void cos_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cos_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COS_2ULP_AVX2_AVX512 __m512i cos_2ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
COS_2ULP_AVX2_AVX512 __m512i cos_2ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COS_2ULP_AVX2_AVX512 void cos_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.ee5ab2p-49f); /* 3.43027189e-15 */
    const __m512 v1 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v2 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v5 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v9 = _mm512_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m512 v10 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v14 = _mm512_set1_ps(0x1.a84faap-26f); /* 2.46981617e-08 */
    const __m512 v17 = _mm512_set1_ps(0x1.5d25bcp-19f); /* 2.60135084e-06 */
    const __m512 v18 = _mm512_set1_ps(-0x1.9f64d8p-13f); /* -0.000198075257 */
    const __m512 v20 = _mm512_set1_ps(0x1.110e86p-7f); /* 0.00833303016 */
    const __m512 v22 = _mm512_set1_ps(-0x1.555548p-3f); /* -0.166666567 */
    const __m512i v25 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v31 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v34 = _mm512_set1_epi32(134217727); /* 0x07ffffff */
    const __m512i v36 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v39 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v42 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v55 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v58 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v59 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512d v67 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512 v72 = _mm512_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m512 v74 = _mm512_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m512 v76 = _mm512_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m512 v78 = _mm512_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m512 v80 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v82 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 t0_0 = _mm512_loadu_ps(cos_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(cos_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(cos_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(cos_2ulp_avx2_table3);
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_0 = _mm512_fmadd_ps(v2, v4_0, v5);
    const __m512 v6_1 = _mm512_fmadd_ps(v2, v4_1, v5);
    const __m512 v7_0 = _mm512_roundscale_ps(v6_0, 8);
    const __m512 v7_1 = _mm512_roundscale_ps(v6_1, 8);
    const __m512 v8_0 = _mm512_add_ps(v1, v7_0);
    const __m512 v8_1 = _mm512_add_ps(v1, v7_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v10, v8_0, v4_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v10, v8_1, v4_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v9, v8_0, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v9, v8_1, v11_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v0, v8_0, v12_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v0, v8_1, v12_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v13_0, v13_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13_1, v13_1, v14);
    const __m512 v16_0 = _mm512_mul_ps(v13_0, v15_0);
    const __m512 v16_1 = _mm512_mul_ps(v13_1, v15_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v17, v15_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17, v15_1, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v15_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v15_1, v20);
    const __m512 v23_0 = _mm512_fmadd_ps(v21_0, v15_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v21_1, v15_1, v22);
    const __m512 v24_0 = _mm512_fmadd_ps(v16_0, v23_0, v13_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v16_1, v23_1, v13_1);
    const __m512i v26_0 = _mm512_cvtps_epi32(v7_0);
    const __m512i v26_1 = _mm512_cvtps_epi32(v7_1);
    const __m512i v28_0 = _mm512_slli_epi32(v26_0, 31);
    const __m512i v28_1 = _mm512_slli_epi32(v26_1, 31);
    const __m512i v29_0 = _mm512_xor_si512(v25, v28_0);
    const __m512i v29_1 = _mm512_xor_si512(v25, v28_1);
    const __m512 v30_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v24_0), v29_0));
    const __m512 v30_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v24_1), v29_1));
    const __mmask16 v32_0 = _mm512_cmp_ps_mask(v6_0, v31, _CMP_NLE_UQ);
    const __mmask16 v32_1 = _mm512_cmp_ps_mask(v6_1, v31, _CMP_NLE_UQ);
    __m512 r0_0 = v30_0;
    __m512 r0_1 = v30_1;
    __mmask16 any1 = v32_0;
    any1 = (__mmask16)(any1 | v32_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v33_0 = _mm512_sub_ps(v4_0, v4_0);
        const __m512 v33_1 = _mm512_sub_ps(v4_1, v4_1);
        const __m512i v35_0 = _mm512_castps_si512(v3_0);
        const __m512i v35_1 = _mm512_castps_si512(v3_1);
        const __m512i v37_0 = _mm512_add_epi32(v35_0, v36);
        const __m512i v37_1 = _mm512_add_epi32(v35_1, v36);
        const __m512i v38_0 = _mm512_and_si512(v34, v37_0);
        const __m512i v38_1 = _mm512_and_si512(v34, v37_1);
        const __m512i v40_0 = _mm512_or_si512(v38_0, v39);
        const __m512i v40_1 = _mm512_or_si512(v38_1, v39);
        const __m512 v41_0 = _mm512_castsi512_ps(v40_0);
        const __m512 v41_1 = _mm512_castsi512_ps(v40_1);
        const __m512 v43_0 = _mm512_mul_ps(v41_0, v42);
        const __m512 v43_1 = _mm512_mul_ps(v41_1, v42);
        const __m512d v44_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43_0));
        const __m512d v44_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43_0, 1));
        const __m512d v44_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43_1));
        const __m512d v44_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43_1, 1));
        const __m512i v46_0 = _mm512_srli_epi32(v37_0, 27);
        const __m512i v46_1 = _mm512_srli_epi32(v37_1, 27);
        const __m512 v47_0 = _mm512_permutexvar_ps(v46_0, t0_0);
        const __m512 v47_1 = _mm512_permutexvar_ps(v46_1, t0_0);
        const __m512d v48_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v47_0));
        const __m512d v48_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v47_0, 1));
        const __m512d v48_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v47_1));
        const __m512d v48_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v47_1, 1));
        const __m512 v49_0 = _mm512_permutexvar_ps(v46_0, t1_0);
        const __m512 v49_1 = _mm512_permutexvar_ps(v46_1, t1_0);
        const __m512d v50_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49_0));
        const __m512d v50_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49_0, 1));
        const __m512d v50_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49_1));
        const __m512d v50_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49_1, 1));
        const __m512 v51_0 = _mm512_permutexvar_ps(v46_0, t2_0);
        const __m512 v51_1 = _mm512_permutexvar_ps(v46_1, t2_0);
        const __m512d v52_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51_0));
        const __m512d v52_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51_0, 1));
        const __m512d v52_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51_1));
        const __m512d v52_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51_1, 1));
        const __m512 v53_0 = _mm512_permutexvar_ps(v46_0, t3_0);
        const __m512 v53_1 = _mm512_permutexvar_ps(v46_1, t3_0);
        const __m512d v54_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53_0));
        const __m512d v54_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53_0, 1));
        const __m512d v54_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53_1));
        const __m512d v54_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53_1, 1));
        const __m512d v56_0l = _mm512_fmadd_pd(v44_0l, v54_0l, v55);
        const __m512d v56_0h = _mm512_fmadd_pd(v44_0h, v54_0h, v55);
        const __m512d v56_1l = _mm512_fmadd_pd(v44_1l, v54_1l, v55);
        const __m512d v56_1h = _mm512_fmadd_pd(v44_1h, v54_1h, v55);
        const __m512d v57_0l = _mm512_fmadd_pd(v44_0l, v52_0l, v56_0l);
        const __m512d v57_0h = _mm512_fmadd_pd(v44_0h, v52_0h, v56_0h);
        const __m512d v57_1l = _mm512_fmadd_pd(v44_1l, v52_1l, v56_1l);
        const __m512d v57_1h = _mm512_fmadd_pd(v44_1h, v52_1h, v56_1h);
        const __m512d v60_0l = _mm512_fmadd_pd(v50_0l, v58, v59);
        const __m512d v60_0h = _mm512_fmadd_pd(v50_0h, v58, v59);
        const __m512d v60_1l = _mm512_fmadd_pd(v50_1l, v58, v59);
        const __m512d v60_1h = _mm512_fmadd_pd(v50_1h, v58, v59);
        const __m512d v61_0l = _mm512_add_pd(v57_0l, v60_0l);
        const __m512d v61_0h = _mm512_add_pd(v57_0h, v60_0h);
        const __m512d v61_1l = _mm512_add_pd(v57_1l, v60_1l);
        const __m512d v61_1h = _mm512_add_pd(v57_1h, v60_1h);
        const __m512d v62_0l = _mm512_sub_pd(v61_0l, v59);
        const __m512d v62_0h = _mm512_sub_pd(v61_0h, v59);
        const __m512d v62_1l = _mm512_sub_pd(v61_1l, v59);
        const __m512d v62_1h = _mm512_sub_pd(v61_1h, v59);
        const __m512d v63_0l = _mm512_sub_pd(v56_0l, v62_0l);
        const __m512d v63_0h = _mm512_sub_pd(v56_0h, v62_0h);
        const __m512d v63_1l = _mm512_sub_pd(v56_1l, v62_1l);
        const __m512d v63_1h = _mm512_sub_pd(v56_1h, v62_1h);
        const __m512d v64_0l = _mm512_fmadd_pd(v44_0l, v52_0l, v63_0l);
        const __m512d v64_0h = _mm512_fmadd_pd(v44_0h, v52_0h, v63_0h);
        const __m512d v64_1l = _mm512_fmadd_pd(v44_1l, v52_1l, v63_1l);
        const __m512d v64_1h = _mm512_fmadd_pd(v44_1h, v52_1h, v63_1h);
        const __m512d v65_0l = _mm512_fmadd_pd(v50_0l, v44_0l, v64_0l);
        const __m512d v65_0h = _mm512_fmadd_pd(v50_0h, v44_0h, v64_0h);
        const __m512d v65_1l = _mm512_fmadd_pd(v50_1l, v44_1l, v64_1l);
        const __m512d v65_1h = _mm512_fmadd_pd(v50_1h, v44_1h, v64_1h);
        const __m512d v66_0l = _mm512_fmadd_pd(v44_0l, v48_0l, v65_0l);
        const __m512d v66_0h = _mm512_fmadd_pd(v44_0h, v48_0h, v65_0h);
        const __m512d v66_1l = _mm512_fmadd_pd(v44_1l, v48_1l, v65_1l);
        const __m512d v66_1h = _mm512_fmadd_pd(v44_1h, v48_1h, v65_1h);
        const __m512d v68_0l = _mm512_mul_pd(v66_0l, v67);
        const __m512d v68_0h = _mm512_mul_pd(v66_0h, v67);
        const __m512d v68_1l = _mm512_mul_pd(v66_1l, v67);
        const __m512d v68_1h = _mm512_mul_pd(v66_1h, v67);
        const __m256 v69_0l = _mm512_cvtpd_ps(v68_0l);
        const __m256 v69_0h = _mm512_cvtpd_ps(v68_0h);
        const __m512 v69_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v69_0l), v69_0h, 1);
        const __m256 v69_1l = _mm512_cvtpd_ps(v68_1l);
        const __m256 v69_1h = _mm512_cvtpd_ps(v68_1h);
        const __m512 v69_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v69_1l), v69_1h, 1);
        const __m512 v70_0 = _mm512_mul_ps(v69_0, v69_0);
        const __m512 v70_1 = _mm512_mul_ps(v69_1, v69_1);
        const __m512 v71_0 = _mm512_mul_ps(v69_0, v70_0);
        const __m512 v71_1 = _mm512_mul_ps(v69_1, v70_1);
        const __m512 v73_0 = _mm512_mul_ps(v72, v70_0);
        const __m512 v73_1 = _mm512_mul_ps(v72, v70_1);
        const __m512 v75_0 = _mm512_add_ps(v73_0, v74);
        const __m512 v75_1 = _mm512_add_ps(v73_1, v74);
        const __m512 v77_0 = _mm512_fmadd_ps(v70_0, v75_0, v76);
        const __m512 v77_1 = _mm512_fmadd_ps(v70_1, v75_1, v76);
        const __m512 v79_0 = _mm512_fmadd_ps(v70_0, v77_0, v78);
        const __m512 v79_1 = _mm512_fmadd_ps(v70_1, v77_1, v78);
        const __m512 v81_0 = _mm512_fmadd_ps(v70_0, v79_0, v80);
        const __m512 v81_1 = _mm512_fmadd_ps(v70_1, v79_1, v80);
        const __m512 v83_0 = _mm512_fmadd_ps(v81_0, v70_0, v82);
        const __m512 v83_1 = _mm512_fmadd_ps(v81_1, v70_1, v82);
        const __m512 v84_0 = _mm512_fmadd_ps(v71_0, v83_0, v69_0);
        const __m512 v84_1 = _mm512_fmadd_ps(v71_1, v83_1, v69_1);
        const __m512i v85_0 = cos_2ulp_avx2_bits_f32_avx512(v84_0);
        const __m512i v85_1 = cos_2ulp_avx2_bits_f32_avx512(v84_1);
        const __m512i v86_0l = cos_2ulp_avx2_bits_f64_avx512(v61_0l);
        const __m512i v86_0h = cos_2ulp_avx2_bits_f64_avx512(v61_0h);
        const __m512i v86_1l = cos_2ulp_avx2_bits_f64_avx512(v61_1l);
        const __m512i v86_1h = cos_2ulp_avx2_bits_f64_avx512(v61_1h);
        const __m256i v87_0l = _mm512_cvtepi64_epi32(v86_0l);
        const __m256i v87_0h = _mm512_cvtepi64_epi32(v86_0h);
        const __m512i v87_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v87_0l), v87_0h, 1);
        const __m256i v87_1l = _mm512_cvtepi64_epi32(v86_1l);
        const __m256i v87_1h = _mm512_cvtepi64_epi32(v86_1h);
        const __m512i v87_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v87_1l), v87_1h, 1);
        const __m512i v88_0 = _mm512_slli_epi32(v87_0, 31);
        const __m512i v88_1 = _mm512_slli_epi32(v87_1, 31);
        const __m512i v89_0 = _mm512_xor_si512(v85_0, v88_0);
        const __m512i v89_1 = _mm512_xor_si512(v85_1, v88_1);
        const __m512 v90_0 = _mm512_castsi512_ps(v89_0);
        const __m512 v90_1 = _mm512_castsi512_ps(v89_1);
        const __m512 v91_0 = _mm512_add_ps(v33_0, v90_0);
        const __m512 v91_1 = _mm512_add_ps(v33_1, v90_1);
        r0_0 = _mm512_mask_blend_ps(v32_0, r0_0, v91_0);
        r0_1 = _mm512_mask_blend_ps(v32_1, r0_1, v91_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static COS_2ULP_AVX2_AVX512_TARGET void cos_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.ee5ab2p-49f); /* 3.43027189e-15 */
    const __m512 v1 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v2 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v5 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v9 = _mm512_set1_ps(0x1.777a5cp-24f); /* 8.74227766e-08 */
    const __m512 v10 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v14 = _mm512_set1_ps(0x1.a84faap-26f); /* 2.46981617e-08 */
    const __m512 v17 = _mm512_set1_ps(0x1.5d25bcp-19f); /* 2.60135084e-06 */
    const __m512 v18 = _mm512_set1_ps(-0x1.9f64d8p-13f); /* -0.000198075257 */
    const __m512 v20 = _mm512_set1_ps(0x1.110e86p-7f); /* 0.00833303016 */
    const __m512 v22 = _mm512_set1_ps(-0x1.555548p-3f); /* -0.166666567 */
    const __m512i v25 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v31 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512i v34 = _mm512_set1_epi32(134217727); /* 0x07ffffff */
    const __m512i v36 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v39 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v42 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v55 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v58 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v59 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512d v67 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512 v72 = _mm512_set1_ps(0x1.612462p-33f); /* 1.60590444e-10 */
    const __m512 v74 = _mm512_set1_ps(-0x1.ae6456p-26f); /* -2.50521079e-08 */
    const __m512 v76 = _mm512_set1_ps(0x1.71de3ap-19f); /* 2.75573188e-06 */
    const __m512 v78 = _mm512_set1_ps(-0x1.a01a02p-13f); /* -0.000198412701 */
    const __m512 v80 = _mm512_set1_ps(0x1.111112p-7f); /* 0.00833333377 */
    const __m512 v82 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 t0_0 = _mm512_loadu_ps(cos_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(cos_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(cos_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(cos_2ulp_avx2_table3);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6 = _mm512_fmadd_ps(v2, v4, v5);
    const __m512 v7 = _mm512_roundscale_ps(v6, 8);
    const __m512 v8 = _mm512_add_ps(v1, v7);
    const __m512 v11 = _mm512_fmadd_ps(v10, v8, v4);
    const __m512 v12 = _mm512_fmadd_ps(v9, v8, v11);
    const __m512 v13 = _mm512_fmadd_ps(v0, v8, v12);
    const __m512 v15 = _mm512_fmadd_ps(v13, v13, v14);
    const __m512 v16 = _mm512_mul_ps(v13, v15);
    const __m512 v19 = _mm512_fmadd_ps(v17, v15, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v15, v20);
    const __m512 v23 = _mm512_fmadd_ps(v21, v15, v22);
    const __m512 v24 = _mm512_fmadd_ps(v16, v23, v13);
    const __m512i v26 = _mm512_cvtps_epi32(v7);
    const __m512i v28 = _mm512_slli_epi32(v26, 31);
    const __m512i v29 = _mm512_xor_si512(v25, v28);
    const __m512 v30 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v24), v29));
    const __mmask16 v32 = _mm512_cmp_ps_mask(v6, v31, _CMP_NLE_UQ);
    __m512 r0 = v30;
    __mmask16 any1 = v32;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v33 = _mm512_sub_ps(v4, v4);
        const __m512i v35 = _mm512_castps_si512(v3);
        const __m512i v37 = _mm512_add_epi32(v35, v36);
        const __m512i v38 = _mm512_and_si512(v34, v37);
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
        const __m512 v51 = _mm512_permutexvar_ps(v46, t2_0);
        const __m512d v52l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51));
        const __m512d v52h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51, 1));
        const __m512 v53 = _mm512_permutexvar_ps(v46, t3_0);
        const __m512d v54l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53));
        const __m512d v54h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53, 1));
        const __m512d v56l = _mm512_fmadd_pd(v44l, v54l, v55);
        const __m512d v56h = _mm512_fmadd_pd(v44h, v54h, v55);
        const __m512d v57l = _mm512_fmadd_pd(v44l, v52l, v56l);
        const __m512d v57h = _mm512_fmadd_pd(v44h, v52h, v56h);
        const __m512d v60l = _mm512_fmadd_pd(v50l, v58, v59);
        const __m512d v60h = _mm512_fmadd_pd(v50h, v58, v59);
        const __m512d v61l = _mm512_add_pd(v57l, v60l);
        const __m512d v61h = _mm512_add_pd(v57h, v60h);
        const __m512d v62l = _mm512_sub_pd(v61l, v59);
        const __m512d v62h = _mm512_sub_pd(v61h, v59);
        const __m512d v63l = _mm512_sub_pd(v56l, v62l);
        const __m512d v63h = _mm512_sub_pd(v56h, v62h);
        const __m512d v64l = _mm512_fmadd_pd(v44l, v52l, v63l);
        const __m512d v64h = _mm512_fmadd_pd(v44h, v52h, v63h);
        const __m512d v65l = _mm512_fmadd_pd(v50l, v44l, v64l);
        const __m512d v65h = _mm512_fmadd_pd(v50h, v44h, v64h);
        const __m512d v66l = _mm512_fmadd_pd(v44l, v48l, v65l);
        const __m512d v66h = _mm512_fmadd_pd(v44h, v48h, v65h);
        const __m512d v68l = _mm512_mul_pd(v66l, v67);
        const __m512d v68h = _mm512_mul_pd(v66h, v67);
        const __m256 v69l = _mm512_cvtpd_ps(v68l);
        const __m256 v69h = _mm512_cvtpd_ps(v68h);
        const __m512 v69 = _mm512_insertf32x8(_mm512_castps256_ps512(v69l), v69h, 1);
        const __m512 v70 = _mm512_mul_ps(v69, v69);
        const __m512 v71 = _mm512_mul_ps(v69, v70);
        const __m512 v73 = _mm512_mul_ps(v72, v70);
        const __m512 v75 = _mm512_add_ps(v73, v74);
        const __m512 v77 = _mm512_fmadd_ps(v70, v75, v76);
        const __m512 v79 = _mm512_fmadd_ps(v70, v77, v78);
        const __m512 v81 = _mm512_fmadd_ps(v70, v79, v80);
        const __m512 v83 = _mm512_fmadd_ps(v81, v70, v82);
        const __m512 v84 = _mm512_fmadd_ps(v71, v83, v69);
        const __m512i v85 = cos_2ulp_avx2_bits_f32_avx512(v84);
        const __m512i v86l = cos_2ulp_avx2_bits_f64_avx512(v61l);
        const __m512i v86h = cos_2ulp_avx2_bits_f64_avx512(v61h);
        const __m256i v87l = _mm512_cvtepi64_epi32(v86l);
        const __m256i v87h = _mm512_cvtepi64_epi32(v86h);
        const __m512i v87 = _mm512_inserti32x8(_mm512_castsi256_si512(v87l), v87h, 1);
        const __m512i v88 = _mm512_slli_epi32(v87, 31);
        const __m512i v89 = _mm512_xor_si512(v85, v88);
        const __m512 v90 = _mm512_castsi512_ps(v89);
        const __m512 v91 = _mm512_add_ps(v33, v90);
        r0 = _mm512_mask_blend_ps(v32, r0, v91);
    }
    _mm512_storeu_ps(y, r0);
}

static COS_2ULP_AVX2_AVX512_TARGET void cos_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cos_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cos_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_2ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_2ulp_avx2_level(void) {
#if defined(COS_2ULP_AVX2_FORCE_ISA)
    return COS_2ULP_AVX2_FORCE_ISA;
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

float cos_2ulp_avx2(float x) {
    return cos_2ulp_avx2_element(x);
}

void cos_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_2ulp_avx2_level();
    if (level == 2) {
        cos_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cos_2ulp_avx2_array_portable(x, y, n);
}
