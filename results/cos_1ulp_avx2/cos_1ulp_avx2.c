/* cos_1ulp_avx2: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.922679 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.9f9454p+11 (-3324.63525, encoding 0xc54fca2a)
 *   result there 0x1.59736cp-1 (0.674708724, encoding 0x3f2cb9b6)
 *   mean error   0.138607 ulp
 *   misrounded   15894324 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        odd or even exactly
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dd99f49c8246b822084cda173decc82b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.92 --isa avx2 --time 80s --seed 1 --threads 1 --archive cos_1ulp_avx2.db --from seeds/cos/pair.evo
 *                time: 0.6115 ns/element as avx2 code (inputs mean)
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
#include "cos_1ulp_avx2.h"

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
static inline float cos_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t cos_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cos_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cos_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return cos_1ulp_avx2_frombits_f32((int32_t)((uint32_t)cos_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline float cos_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t cos_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double cos_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static const float cos_1ulp_avx2_table0[16] = {
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
    0x1.45f304p-24f, 0x1.836e4ep-23f, 0x1.39105p-25f, 0x1.529fcp-27f,
    0x1.fc2756p-23f, 0x1.57d1f4p-23f, 0x1.f534dcp-23f, 0x1.bb81b4p-24f,
}; /* repeated to fill a register */

static const float cos_1ulp_avx2_table1[16] = {
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
    0x0p+0f, 0x1.45fp-8f, 0x1.f306dcp+0f, 0x1.6e4e44p+1f,
    0x1.1054ap-1f, 0x1.29fc26p+1f, 0x1.3abe8p-2f, 0x1.d1f534p+1f,
}; /* repeated to fill a register */

static const float cos_1ulp_avx2_table2[16] = {
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
    0x1.529fcp-75f, 0x1.fc2756p-71f, 0x1.57d1f4p-71f, 0x1.f534dcp-71f,
    0x1.bb81b4p-72f, 0x1.b6c528p-72f, 0x1.2b3278p-72f, 0x1.3c439p-71f,
}; /* repeated to fill a register */

static const float cos_1ulp_avx2_table3[16] = {
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
    0x1.6e4e44p-47f, 0x1.1054ap-49f, 0x1.29fc26p-47f, 0x1.3abe8p-50f,
    0x1.d1f534p-47f, 0x1.34ddcp-47f, 0x1.c0db62p-47f, 0x1.629598p-47f,
}; /* repeated to fill a register */

static inline float cos_1ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = -0x1.45f306p-1f; /* -0.636619747 */
    const float v2 = 0x1.7ffffep+23f; /* 12582911 */
    const float v3 = cos_1ulp_avx2_fma_f32(v0, v1, v2);
    const int32_t v4 = cos_1ulp_avx2_bits_f32(v3);
    const int32_t v5 = 31;
    const int32_t v6 = cos_1ulp_avx2_shl_i32(v4, v5);
    const int32_t v7 = 0;
    const int v8 = v6 < v7;
    const float v9 = 0x1.8011e4p-36f; /* 2.18318454e-11 */
    const float v10 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v11 = v2 - v3;
    const float v12 = cos_1ulp_avx2_fma_f32(v10, v11, v0);
    const float v13 = 0x1.5110b4p-22f; /* 3.13916473e-07 */
    const float v14 = v13 * v11;
    const float v15 = v12 - v14;
    const float v16 = v8 ? v9 : v15;
    const float v17 = v15 * v15;
    const float v18 = v17 * v17;
    const float v19 = 0x1.998d48p-16f; /* 2.44111943e-05 */
    const float v20 = 0x1.99c9e2p-13f; /* 0.000195402434 */
    const float v21 = v8 ? v19 : v20;
    const float v22 = -0x1.6c09f2p-10f; /* -0.001388698 */
    const float v23 = -0x1.1108c4p-7f; /* -0.00833234377 */
    const float v24 = v8 ? v22 : v23;
    const float v25 = 0x1.555542p-5f; /* 0.0416666307 */
    const float v26 = 0x1.555548p-3f; /* 0.166666567 */
    const float v27 = v8 ? v25 : v26;
    const float v28 = cos_1ulp_avx2_fma_f32(v24, v17, v27);
    const float v29 = cos_1ulp_avx2_fma_f32(v18, v21, v28);
    const float v30 = -0x1p-1f; /* -0.5 */
    const float v31 = 0x0p+0f; /* 0 */
    const float v32 = v8 ? v30 : v31;
    const float v33 = cos_1ulp_avx2_fma_f32(v17, v29, v32);
    const float v34 = 0x1.8469cp-48f; /* 5.39031439e-15 */
    const float v35 = v15 - v12;
    const float v36 = cos_1ulp_avx2_fma_f32(v13, v11, v35);
    const float v37 = cos_1ulp_avx2_fma_f32(v34, v11, v36);
    const int32_t v38 = 3;
    const float v39 = cos_1ulp_avx2_addbits_f32(v37, v38);
    const float v40 = cos_1ulp_avx2_fma_f32(v33, v15, v39);
    const float v41 = 0x1p+0f; /* 1 */
    const float v42 = cos_1ulp_avx2_fma_f32(v40, v15, v41);
    const float v43 = v8 ? v42 : v40;
    const float v44 = v16 - v43;
    const int32_t v45 = INT32_MIN; /* 0x80000000 */
    const int32_t v46 = 30;
    const int32_t v47 = cos_1ulp_avx2_shl_i32(v4, v46);
    const int32_t v48 = v45 & v47;
    const float v49 = cos_1ulp_avx2_addbits_f32(v44, v48);
    const float v50 = cos_1ulp_avx2_abs_f32(v0);
    const float v51 = 0x1p+17f; /* 131072 */
    const int v52 = !(v50 <= v51);
    float r0 = v49;
    if (v52) {
        const float v53 = v50 - v50;
        const double v54 = 0x1.8p+53; /* 13510798882111488 */
        const int32_t v55 = 134217727; /* 0x07ffffff */
        const int32_t v56 = cos_1ulp_avx2_bits_f32(v0);
        const int32_t v57 = 8388608; /* 0x00800000 */
        const int32_t v58 = (int32_t)((uint32_t)v56 + (uint32_t)v57);
        const int32_t v59 = v55 & v58;
        const int32_t v60 = 1207959552; /* 0x48000000 */
        const int32_t v61 = v59 | v60;
        const float v62 = cos_1ulp_avx2_frombits_f32(v61);
        const float v63 = 0x1p+6f; /* 64 */
        const float v64 = v62 * v63;
        const double v65 = (double)v64;
        const int32_t v66 = 27;
        const int32_t v67 = cos_1ulp_avx2_lshr_i32(v58, v66);
        const float v68 = cos_1ulp_avx2_table0[(uint32_t)v67 & (8u - 1)];
        const float v69 = 0x1p-2f; /* 0.25 */
        const float v70 = v68 < v69 ? v68 : v69;
        const double v71 = (double)v70;
        const float v72 = cos_1ulp_avx2_table1[(uint32_t)v67 & (8u - 1)];
        const double v73 = (double)v72;
        const double v74 = 0x1p+0; /* 1 */
        const double v75 = cos_1ulp_avx2_fma_f64(v65, v73, v74);
        const double v76 = cos_1ulp_avx2_fma_f64(v65, v71, v75);
        const double v77 = v54 + v76;
        const int64_t v78 = cos_1ulp_avx2_bits_f64(v77);
        const int32_t v79 = (int32_t)(uint32_t)(uint64_t)v78;
        const int32_t v80 = cos_1ulp_avx2_shl_i32(v79, v5);
        const float v81 = cos_1ulp_avx2_table2[(uint32_t)v67 & (8u - 1)];
        const double v82 = (double)v81;
        const float v83 = cos_1ulp_avx2_table3[(uint32_t)v67 & (8u - 1)];
        const double v84 = (double)v83;
        const double v85 = v77 - v54;
        const double v86 = v75 - v85;
        const double v87 = cos_1ulp_avx2_fma_f64(v65, v71, v86);
        const double v88 = cos_1ulp_avx2_fma_f64(v84, v65, v87);
        const double v89 = cos_1ulp_avx2_fma_f64(v65, v82, v88);
        const double v90 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v91 = v89 * v90;
        const double v92 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v93 = cos_1ulp_avx2_fma_f64(v91, v91, v92);
        const double v94 = v91 * v93;
        const double v95 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v96 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v97 = cos_1ulp_avx2_fma_f64(v93, v95, v96);
        const double v98 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v99 = cos_1ulp_avx2_fma_f64(v97, v93, v98);
        const double v100 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v101 = cos_1ulp_avx2_fma_f64(v93, v99, v100);
        const double v102 = v93 * v93;
        const double v103 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v104 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v105 = cos_1ulp_avx2_fma_f64(v89, v92, v104);
        const double v106 = cos_1ulp_avx2_fma_f64(v103, v93, v105);
        const double v107 = cos_1ulp_avx2_fma_f64(v101, v102, v106);
        const double v108 = cos_1ulp_avx2_fma_f64(v94, v107, v91);
        const float v109 = (float)v108;
        const int32_t v110 = cos_1ulp_avx2_bits_f32(v109);
        const int32_t v111 = v80 ^ v110;
        const float v112 = cos_1ulp_avx2_frombits_f32(v111);
        const float v113 = v53 + v112;
        r0 = v113;
    }
    return r0;
}

static void cos_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_1ULP_AVX2_AVX2 static inline COS_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COS_1ULP_AVX2_AVX512 static inline COS_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_AVX2_AVX2 __m256i cos_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

COS_1ULP_AVX2_AVX2 __m128i cos_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_AVX2_AVX2 __m256i cos_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COS_1ULP_AVX2_AVX2 void cos_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m256 v2 = _mm256_set1_ps(0x1.7ffffep+23f); /* 12582911 */
    const __m256i v7 = _mm256_set1_epi32(0);
    const __m256 v9 = _mm256_set1_ps(0x1.8011e4p-36f); /* 2.18318454e-11 */
    const __m256 v10 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v13 = _mm256_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m256 v19 = _mm256_set1_ps(0x1.998d48p-16f); /* 2.44111943e-05 */
    const __m256 v20 = _mm256_set1_ps(0x1.99c9e2p-13f); /* 0.000195402434 */
    const __m256 v22 = _mm256_set1_ps(-0x1.6c09f2p-10f); /* -0.001388698 */
    const __m256 v23 = _mm256_set1_ps(-0x1.1108c4p-7f); /* -0.00833234377 */
    const __m256 v25 = _mm256_set1_ps(0x1.555542p-5f); /* 0.0416666307 */
    const __m256 v26 = _mm256_set1_ps(0x1.555548p-3f); /* 0.166666567 */
    const __m256 v30 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v31 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v34 = _mm256_set1_ps(0x1.8469cp-48f); /* 5.39031439e-15 */
    const __m256i v38 = _mm256_set1_epi32(3);
    const __m256 v41 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v45 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v51 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256d v54 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256i v55 = _mm256_set1_epi32(134217727); /* 0x07ffffff */
    const __m256i v57 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v60 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256 v63 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v69 = _mm256_set1_ps(0x1p-2f); /* 0.25 */
    const __m256d v74 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v90 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v92 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v95 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v96 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v98 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v100 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v103 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v104 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 t0_0 = _mm256_loadu_ps(cos_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(cos_1ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(cos_1ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(cos_1ulp_avx2_table3);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_slli_epi32(v4, 31);
    const __m256i v8 = _mm256_cmpgt_epi32(v7, v6);
    const __m256 v11 = _mm256_sub_ps(v2, v3);
    const __m256 v12 = _mm256_fmadd_ps(v10, v11, v0);
    const __m256 v14 = _mm256_mul_ps(v13, v11);
    const __m256 v15 = _mm256_sub_ps(v12, v14);
    const __m256 v16 = _mm256_blendv_ps(v15, v9, _mm256_castsi256_ps(v8));
    const __m256 v17 = _mm256_mul_ps(v15, v15);
    const __m256 v18 = _mm256_mul_ps(v17, v17);
    const __m256 v21 = _mm256_blendv_ps(v20, v19, _mm256_castsi256_ps(v8));
    const __m256 v24 = _mm256_blendv_ps(v23, v22, _mm256_castsi256_ps(v8));
    const __m256 v27 = _mm256_blendv_ps(v26, v25, _mm256_castsi256_ps(v8));
    const __m256 v28 = _mm256_fmadd_ps(v24, v17, v27);
    const __m256 v29 = _mm256_fmadd_ps(v18, v21, v28);
    const __m256 v32 = _mm256_blendv_ps(v31, v30, _mm256_castsi256_ps(v8));
    const __m256 v33 = _mm256_fmadd_ps(v17, v29, v32);
    const __m256 v35 = _mm256_sub_ps(v15, v12);
    const __m256 v36 = _mm256_fmadd_ps(v13, v11, v35);
    const __m256 v37 = _mm256_fmadd_ps(v34, v11, v36);
    const __m256 v39 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v37), v38));
    const __m256 v40 = _mm256_fmadd_ps(v33, v15, v39);
    const __m256 v42 = _mm256_fmadd_ps(v40, v15, v41);
    const __m256 v43 = _mm256_blendv_ps(v40, v42, _mm256_castsi256_ps(v8));
    const __m256 v44 = _mm256_sub_ps(v16, v43);
    const __m256i v47 = _mm256_slli_epi32(v4, 30);
    const __m256i v48 = _mm256_and_si256(v45, v47);
    const __m256 v49 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v44), v48));
    const __m256 v50 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v52 = _mm256_castps_si256(_mm256_cmp_ps(v50, v51, _CMP_NLE_UQ));
    __m256 r0 = v49;
    __m256i any1 = v52;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v53 = _mm256_sub_ps(v50, v50);
        const __m256i v56 = _mm256_castps_si256(v0);
        const __m256i v58 = _mm256_add_epi32(v56, v57);
        const __m256i v59 = _mm256_and_si256(v55, v58);
        const __m256i v61 = _mm256_or_si256(v59, v60);
        const __m256 v62 = _mm256_castsi256_ps(v61);
        const __m256 v64 = _mm256_mul_ps(v62, v63);
        const __m256d v65l = _mm256_cvtps_pd(_mm256_castps256_ps128(v64));
        const __m256d v65h = _mm256_cvtps_pd(_mm256_extractf128_ps(v64, 1));
        const __m256i v67 = _mm256_srli_epi32(v58, 27);
        const __m256 v68 = _mm256_permutevar8x32_ps(t0_0, v67);
        const __m256 v70 = _mm256_min_ps(v68, v69);
        const __m256d v71l = _mm256_cvtps_pd(_mm256_castps256_ps128(v70));
        const __m256d v71h = _mm256_cvtps_pd(_mm256_extractf128_ps(v70, 1));
        const __m256 v72 = _mm256_permutevar8x32_ps(t1_0, v67);
        const __m256d v73l = _mm256_cvtps_pd(_mm256_castps256_ps128(v72));
        const __m256d v73h = _mm256_cvtps_pd(_mm256_extractf128_ps(v72, 1));
        const __m256d v75l = _mm256_fmadd_pd(v65l, v73l, v74);
        const __m256d v75h = _mm256_fmadd_pd(v65h, v73h, v74);
        const __m256d v76l = _mm256_fmadd_pd(v65l, v71l, v75l);
        const __m256d v76h = _mm256_fmadd_pd(v65h, v71h, v75h);
        const __m256d v77l = _mm256_add_pd(v54, v76l);
        const __m256d v77h = _mm256_add_pd(v54, v76h);
        const __m256i v78l = cos_1ulp_avx2_bits_f64_avx2(v77l);
        const __m256i v78h = cos_1ulp_avx2_bits_f64_avx2(v77h);
        const __m128i v79l = cos_1ulp_avx2_wrap_avx2(v78l);
        const __m128i v79h = cos_1ulp_avx2_wrap_avx2(v78h);
        const __m256i v79 = _mm256_set_m128i(v79h, v79l);
        const __m256i v80 = _mm256_slli_epi32(v79, 31);
        const __m256 v81 = _mm256_permutevar8x32_ps(t2_0, v67);
        const __m256d v82l = _mm256_cvtps_pd(_mm256_castps256_ps128(v81));
        const __m256d v82h = _mm256_cvtps_pd(_mm256_extractf128_ps(v81, 1));
        const __m256 v83 = _mm256_permutevar8x32_ps(t3_0, v67);
        const __m256d v84l = _mm256_cvtps_pd(_mm256_castps256_ps128(v83));
        const __m256d v84h = _mm256_cvtps_pd(_mm256_extractf128_ps(v83, 1));
        const __m256d v85l = _mm256_sub_pd(v77l, v54);
        const __m256d v85h = _mm256_sub_pd(v77h, v54);
        const __m256d v86l = _mm256_sub_pd(v75l, v85l);
        const __m256d v86h = _mm256_sub_pd(v75h, v85h);
        const __m256d v87l = _mm256_fmadd_pd(v65l, v71l, v86l);
        const __m256d v87h = _mm256_fmadd_pd(v65h, v71h, v86h);
        const __m256d v88l = _mm256_fmadd_pd(v84l, v65l, v87l);
        const __m256d v88h = _mm256_fmadd_pd(v84h, v65h, v87h);
        const __m256d v89l = _mm256_fmadd_pd(v65l, v82l, v88l);
        const __m256d v89h = _mm256_fmadd_pd(v65h, v82h, v88h);
        const __m256d v91l = _mm256_mul_pd(v89l, v90);
        const __m256d v91h = _mm256_mul_pd(v89h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v91l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v91h, v91h, v92);
        const __m256d v94l = _mm256_mul_pd(v91l, v93l);
        const __m256d v94h = _mm256_mul_pd(v91h, v93h);
        const __m256d v97l = _mm256_fmadd_pd(v93l, v95, v96);
        const __m256d v97h = _mm256_fmadd_pd(v93h, v95, v96);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v93l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v93h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v93l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v93h, v99h, v100);
        const __m256d v102l = _mm256_mul_pd(v93l, v93l);
        const __m256d v102h = _mm256_mul_pd(v93h, v93h);
        const __m256d v105l = _mm256_fmadd_pd(v89l, v92, v104);
        const __m256d v105h = _mm256_fmadd_pd(v89h, v92, v104);
        const __m256d v106l = _mm256_fmadd_pd(v103, v93l, v105l);
        const __m256d v106h = _mm256_fmadd_pd(v103, v93h, v105h);
        const __m256d v107l = _mm256_fmadd_pd(v101l, v102l, v106l);
        const __m256d v107h = _mm256_fmadd_pd(v101h, v102h, v106h);
        const __m256d v108l = _mm256_fmadd_pd(v94l, v107l, v91l);
        const __m256d v108h = _mm256_fmadd_pd(v94h, v107h, v91h);
        const __m128 v109l = _mm256_cvtpd_ps(v108l);
        const __m128 v109h = _mm256_cvtpd_ps(v108h);
        const __m256 v109 = _mm256_set_m128(v109h, v109l);
        const __m256i v110 = cos_1ulp_avx2_bits_f32_avx2(v109);
        const __m256i v111 = _mm256_xor_si256(v80, v110);
        const __m256 v112 = _mm256_castsi256_ps(v111);
        const __m256 v113 = _mm256_add_ps(v53, v112);
        r0 = _mm256_blendv_ps(r0, v113, _mm256_castsi256_ps(v52));
    }
    _mm256_storeu_ps(y, r0);
}

static COS_1ULP_AVX2_AVX2_TARGET void cos_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cos_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_AVX2_AVX512 __m512i cos_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_AVX2_AVX512 __m512i cos_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COS_1ULP_AVX2_AVX512 void cos_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.7ffffep+23f); /* 12582911 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512 v9 = _mm512_set1_ps(0x1.8011e4p-36f); /* 2.18318454e-11 */
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v13 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v19 = _mm512_set1_ps(0x1.998d48p-16f); /* 2.44111943e-05 */
    const __m512 v20 = _mm512_set1_ps(0x1.99c9e2p-13f); /* 0.000195402434 */
    const __m512 v22 = _mm512_set1_ps(-0x1.6c09f2p-10f); /* -0.001388698 */
    const __m512 v23 = _mm512_set1_ps(-0x1.1108c4p-7f); /* -0.00833234377 */
    const __m512 v25 = _mm512_set1_ps(0x1.555542p-5f); /* 0.0416666307 */
    const __m512 v26 = _mm512_set1_ps(0x1.555548p-3f); /* 0.166666567 */
    const __m512 v30 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v31 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v34 = _mm512_set1_ps(0x1.8469cp-48f); /* 5.39031439e-15 */
    const __m512i v38 = _mm512_set1_epi32(3);
    const __m512 v41 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v45 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v51 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v54 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v55 = _mm512_set1_epi32(134217727); /* 0x07ffffff */
    const __m512i v57 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v60 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v63 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v69 = _mm512_set1_ps(0x1p-2f); /* 0.25 */
    const __m512d v74 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v90 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v92 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v95 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v96 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v98 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v100 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v103 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v104 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(cos_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(cos_1ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(cos_1ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(cos_1ulp_avx2_table3);
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
    const __m512 v11_0 = _mm512_sub_ps(v2, v3_0);
    const __m512 v11_1 = _mm512_sub_ps(v2, v3_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v10, v11_0, v0_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v10, v11_1, v0_1);
    const __m512 v14_0 = _mm512_mul_ps(v13, v11_0);
    const __m512 v14_1 = _mm512_mul_ps(v13, v11_1);
    const __m512 v15_0 = _mm512_sub_ps(v12_0, v14_0);
    const __m512 v15_1 = _mm512_sub_ps(v12_1, v14_1);
    const __m512 v16_0 = _mm512_mask_blend_ps(v8_0, v15_0, v9);
    const __m512 v16_1 = _mm512_mask_blend_ps(v8_1, v15_1, v9);
    const __m512 v17_0 = _mm512_mul_ps(v15_0, v15_0);
    const __m512 v17_1 = _mm512_mul_ps(v15_1, v15_1);
    const __m512 v18_0 = _mm512_mul_ps(v17_0, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v17_1, v17_1);
    const __m512 v21_0 = _mm512_mask_blend_ps(v8_0, v20, v19);
    const __m512 v21_1 = _mm512_mask_blend_ps(v8_1, v20, v19);
    const __m512 v24_0 = _mm512_mask_blend_ps(v8_0, v23, v22);
    const __m512 v24_1 = _mm512_mask_blend_ps(v8_1, v23, v22);
    const __m512 v27_0 = _mm512_mask_blend_ps(v8_0, v26, v25);
    const __m512 v27_1 = _mm512_mask_blend_ps(v8_1, v26, v25);
    const __m512 v28_0 = _mm512_fmadd_ps(v24_0, v17_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v24_1, v17_1, v27_1);
    const __m512 v29_0 = _mm512_fmadd_ps(v18_0, v21_0, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v18_1, v21_1, v28_1);
    const __m512 v32_0 = _mm512_mask_blend_ps(v8_0, v31, v30);
    const __m512 v32_1 = _mm512_mask_blend_ps(v8_1, v31, v30);
    const __m512 v33_0 = _mm512_fmadd_ps(v17_0, v29_0, v32_0);
    const __m512 v33_1 = _mm512_fmadd_ps(v17_1, v29_1, v32_1);
    const __m512 v35_0 = _mm512_sub_ps(v15_0, v12_0);
    const __m512 v35_1 = _mm512_sub_ps(v15_1, v12_1);
    const __m512 v36_0 = _mm512_fmadd_ps(v13, v11_0, v35_0);
    const __m512 v36_1 = _mm512_fmadd_ps(v13, v11_1, v35_1);
    const __m512 v37_0 = _mm512_fmadd_ps(v34, v11_0, v36_0);
    const __m512 v37_1 = _mm512_fmadd_ps(v34, v11_1, v36_1);
    const __m512 v39_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v37_0), v38));
    const __m512 v39_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v37_1), v38));
    const __m512 v40_0 = _mm512_fmadd_ps(v33_0, v15_0, v39_0);
    const __m512 v40_1 = _mm512_fmadd_ps(v33_1, v15_1, v39_1);
    const __m512 v42_0 = _mm512_fmadd_ps(v40_0, v15_0, v41);
    const __m512 v42_1 = _mm512_fmadd_ps(v40_1, v15_1, v41);
    const __m512 v43_0 = _mm512_mask_blend_ps(v8_0, v40_0, v42_0);
    const __m512 v43_1 = _mm512_mask_blend_ps(v8_1, v40_1, v42_1);
    const __m512 v44_0 = _mm512_sub_ps(v16_0, v43_0);
    const __m512 v44_1 = _mm512_sub_ps(v16_1, v43_1);
    const __m512i v47_0 = _mm512_slli_epi32(v4_0, 30);
    const __m512i v47_1 = _mm512_slli_epi32(v4_1, 30);
    const __m512i v48_0 = _mm512_and_si512(v45, v47_0);
    const __m512i v48_1 = _mm512_and_si512(v45, v47_1);
    const __m512 v49_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v44_0), v48_0));
    const __m512 v49_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v44_1), v48_1));
    const __m512 v50_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v50_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v52_0 = _mm512_cmp_ps_mask(v50_0, v51, _CMP_NLE_UQ);
    const __mmask16 v52_1 = _mm512_cmp_ps_mask(v50_1, v51, _CMP_NLE_UQ);
    __m512 r0_0 = v49_0;
    __m512 r0_1 = v49_1;
    __mmask16 any1 = v52_0;
    any1 = (__mmask16)(any1 | v52_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v53_0 = _mm512_sub_ps(v50_0, v50_0);
        const __m512 v53_1 = _mm512_sub_ps(v50_1, v50_1);
        const __m512i v56_0 = _mm512_castps_si512(v0_0);
        const __m512i v56_1 = _mm512_castps_si512(v0_1);
        const __m512i v58_0 = _mm512_add_epi32(v56_0, v57);
        const __m512i v58_1 = _mm512_add_epi32(v56_1, v57);
        const __m512i v59_0 = _mm512_and_si512(v55, v58_0);
        const __m512i v59_1 = _mm512_and_si512(v55, v58_1);
        const __m512i v61_0 = _mm512_or_si512(v59_0, v60);
        const __m512i v61_1 = _mm512_or_si512(v59_1, v60);
        const __m512 v62_0 = _mm512_castsi512_ps(v61_0);
        const __m512 v62_1 = _mm512_castsi512_ps(v61_1);
        const __m512 v64_0 = _mm512_mul_ps(v62_0, v63);
        const __m512 v64_1 = _mm512_mul_ps(v62_1, v63);
        const __m512d v65_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64_0));
        const __m512d v65_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64_0, 1));
        const __m512d v65_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64_1));
        const __m512d v65_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64_1, 1));
        const __m512i v67_0 = _mm512_srli_epi32(v58_0, 27);
        const __m512i v67_1 = _mm512_srli_epi32(v58_1, 27);
        const __m512 v68_0 = _mm512_permutexvar_ps(v67_0, t0_0);
        const __m512 v68_1 = _mm512_permutexvar_ps(v67_1, t0_0);
        const __m512 v70_0 = _mm512_min_ps(v68_0, v69);
        const __m512 v70_1 = _mm512_min_ps(v68_1, v69);
        const __m512d v71_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v70_0));
        const __m512d v71_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v70_0, 1));
        const __m512d v71_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v70_1));
        const __m512d v71_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v70_1, 1));
        const __m512 v72_0 = _mm512_permutexvar_ps(v67_0, t1_0);
        const __m512 v72_1 = _mm512_permutexvar_ps(v67_1, t1_0);
        const __m512d v73_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v72_0));
        const __m512d v73_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v72_0, 1));
        const __m512d v73_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v72_1));
        const __m512d v73_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v72_1, 1));
        const __m512d v75_0l = _mm512_fmadd_pd(v65_0l, v73_0l, v74);
        const __m512d v75_0h = _mm512_fmadd_pd(v65_0h, v73_0h, v74);
        const __m512d v75_1l = _mm512_fmadd_pd(v65_1l, v73_1l, v74);
        const __m512d v75_1h = _mm512_fmadd_pd(v65_1h, v73_1h, v74);
        const __m512d v76_0l = _mm512_fmadd_pd(v65_0l, v71_0l, v75_0l);
        const __m512d v76_0h = _mm512_fmadd_pd(v65_0h, v71_0h, v75_0h);
        const __m512d v76_1l = _mm512_fmadd_pd(v65_1l, v71_1l, v75_1l);
        const __m512d v76_1h = _mm512_fmadd_pd(v65_1h, v71_1h, v75_1h);
        const __m512d v77_0l = _mm512_add_pd(v54, v76_0l);
        const __m512d v77_0h = _mm512_add_pd(v54, v76_0h);
        const __m512d v77_1l = _mm512_add_pd(v54, v76_1l);
        const __m512d v77_1h = _mm512_add_pd(v54, v76_1h);
        const __m512i v78_0l = cos_1ulp_avx2_bits_f64_avx512(v77_0l);
        const __m512i v78_0h = cos_1ulp_avx2_bits_f64_avx512(v77_0h);
        const __m512i v78_1l = cos_1ulp_avx2_bits_f64_avx512(v77_1l);
        const __m512i v78_1h = cos_1ulp_avx2_bits_f64_avx512(v77_1h);
        const __m256i v79_0l = _mm512_cvtepi64_epi32(v78_0l);
        const __m256i v79_0h = _mm512_cvtepi64_epi32(v78_0h);
        const __m512i v79_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v79_0l), v79_0h, 1);
        const __m256i v79_1l = _mm512_cvtepi64_epi32(v78_1l);
        const __m256i v79_1h = _mm512_cvtepi64_epi32(v78_1h);
        const __m512i v79_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v79_1l), v79_1h, 1);
        const __m512i v80_0 = _mm512_slli_epi32(v79_0, 31);
        const __m512i v80_1 = _mm512_slli_epi32(v79_1, 31);
        const __m512 v81_0 = _mm512_permutexvar_ps(v67_0, t2_0);
        const __m512 v81_1 = _mm512_permutexvar_ps(v67_1, t2_0);
        const __m512d v82_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v81_0));
        const __m512d v82_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v81_0, 1));
        const __m512d v82_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v81_1));
        const __m512d v82_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v81_1, 1));
        const __m512 v83_0 = _mm512_permutexvar_ps(v67_0, t3_0);
        const __m512 v83_1 = _mm512_permutexvar_ps(v67_1, t3_0);
        const __m512d v84_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v83_0));
        const __m512d v84_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v83_0, 1));
        const __m512d v84_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v83_1));
        const __m512d v84_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v83_1, 1));
        const __m512d v85_0l = _mm512_sub_pd(v77_0l, v54);
        const __m512d v85_0h = _mm512_sub_pd(v77_0h, v54);
        const __m512d v85_1l = _mm512_sub_pd(v77_1l, v54);
        const __m512d v85_1h = _mm512_sub_pd(v77_1h, v54);
        const __m512d v86_0l = _mm512_sub_pd(v75_0l, v85_0l);
        const __m512d v86_0h = _mm512_sub_pd(v75_0h, v85_0h);
        const __m512d v86_1l = _mm512_sub_pd(v75_1l, v85_1l);
        const __m512d v86_1h = _mm512_sub_pd(v75_1h, v85_1h);
        const __m512d v87_0l = _mm512_fmadd_pd(v65_0l, v71_0l, v86_0l);
        const __m512d v87_0h = _mm512_fmadd_pd(v65_0h, v71_0h, v86_0h);
        const __m512d v87_1l = _mm512_fmadd_pd(v65_1l, v71_1l, v86_1l);
        const __m512d v87_1h = _mm512_fmadd_pd(v65_1h, v71_1h, v86_1h);
        const __m512d v88_0l = _mm512_fmadd_pd(v84_0l, v65_0l, v87_0l);
        const __m512d v88_0h = _mm512_fmadd_pd(v84_0h, v65_0h, v87_0h);
        const __m512d v88_1l = _mm512_fmadd_pd(v84_1l, v65_1l, v87_1l);
        const __m512d v88_1h = _mm512_fmadd_pd(v84_1h, v65_1h, v87_1h);
        const __m512d v89_0l = _mm512_fmadd_pd(v65_0l, v82_0l, v88_0l);
        const __m512d v89_0h = _mm512_fmadd_pd(v65_0h, v82_0h, v88_0h);
        const __m512d v89_1l = _mm512_fmadd_pd(v65_1l, v82_1l, v88_1l);
        const __m512d v89_1h = _mm512_fmadd_pd(v65_1h, v82_1h, v88_1h);
        const __m512d v91_0l = _mm512_mul_pd(v89_0l, v90);
        const __m512d v91_0h = _mm512_mul_pd(v89_0h, v90);
        const __m512d v91_1l = _mm512_mul_pd(v89_1l, v90);
        const __m512d v91_1h = _mm512_mul_pd(v89_1h, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v91_0l, v91_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v91_0h, v91_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v91_1l, v91_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v91_1h, v91_1h, v92);
        const __m512d v94_0l = _mm512_mul_pd(v91_0l, v93_0l);
        const __m512d v94_0h = _mm512_mul_pd(v91_0h, v93_0h);
        const __m512d v94_1l = _mm512_mul_pd(v91_1l, v93_1l);
        const __m512d v94_1h = _mm512_mul_pd(v91_1h, v93_1h);
        const __m512d v97_0l = _mm512_fmadd_pd(v93_0l, v95, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v93_0h, v95, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v93_1l, v95, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v93_1h, v95, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v97_0l, v93_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v97_0h, v93_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v97_1l, v93_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v97_1h, v93_1h, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v93_0l, v99_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v93_0h, v99_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v93_1l, v99_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v93_1h, v99_1h, v100);
        const __m512d v102_0l = _mm512_mul_pd(v93_0l, v93_0l);
        const __m512d v102_0h = _mm512_mul_pd(v93_0h, v93_0h);
        const __m512d v102_1l = _mm512_mul_pd(v93_1l, v93_1l);
        const __m512d v102_1h = _mm512_mul_pd(v93_1h, v93_1h);
        const __m512d v105_0l = _mm512_fmadd_pd(v89_0l, v92, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v89_0h, v92, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v89_1l, v92, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v89_1h, v92, v104);
        const __m512d v106_0l = _mm512_fmadd_pd(v103, v93_0l, v105_0l);
        const __m512d v106_0h = _mm512_fmadd_pd(v103, v93_0h, v105_0h);
        const __m512d v106_1l = _mm512_fmadd_pd(v103, v93_1l, v105_1l);
        const __m512d v106_1h = _mm512_fmadd_pd(v103, v93_1h, v105_1h);
        const __m512d v107_0l = _mm512_fmadd_pd(v101_0l, v102_0l, v106_0l);
        const __m512d v107_0h = _mm512_fmadd_pd(v101_0h, v102_0h, v106_0h);
        const __m512d v107_1l = _mm512_fmadd_pd(v101_1l, v102_1l, v106_1l);
        const __m512d v107_1h = _mm512_fmadd_pd(v101_1h, v102_1h, v106_1h);
        const __m512d v108_0l = _mm512_fmadd_pd(v94_0l, v107_0l, v91_0l);
        const __m512d v108_0h = _mm512_fmadd_pd(v94_0h, v107_0h, v91_0h);
        const __m512d v108_1l = _mm512_fmadd_pd(v94_1l, v107_1l, v91_1l);
        const __m512d v108_1h = _mm512_fmadd_pd(v94_1h, v107_1h, v91_1h);
        const __m256 v109_0l = _mm512_cvtpd_ps(v108_0l);
        const __m256 v109_0h = _mm512_cvtpd_ps(v108_0h);
        const __m512 v109_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v109_0l), v109_0h, 1);
        const __m256 v109_1l = _mm512_cvtpd_ps(v108_1l);
        const __m256 v109_1h = _mm512_cvtpd_ps(v108_1h);
        const __m512 v109_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v109_1l), v109_1h, 1);
        const __m512i v110_0 = cos_1ulp_avx2_bits_f32_avx512(v109_0);
        const __m512i v110_1 = cos_1ulp_avx2_bits_f32_avx512(v109_1);
        const __m512i v111_0 = _mm512_xor_si512(v80_0, v110_0);
        const __m512i v111_1 = _mm512_xor_si512(v80_1, v110_1);
        const __m512 v112_0 = _mm512_castsi512_ps(v111_0);
        const __m512 v112_1 = _mm512_castsi512_ps(v111_1);
        const __m512 v113_0 = _mm512_add_ps(v53_0, v112_0);
        const __m512 v113_1 = _mm512_add_ps(v53_1, v112_1);
        r0_0 = _mm512_mask_blend_ps(v52_0, r0_0, v113_0);
        r0_1 = _mm512_mask_blend_ps(v52_1, r0_1, v113_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static COS_1ULP_AVX2_AVX512_TARGET void cos_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.7ffffep+23f); /* 12582911 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512 v9 = _mm512_set1_ps(0x1.8011e4p-36f); /* 2.18318454e-11 */
    const __m512 v10 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v13 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512 v19 = _mm512_set1_ps(0x1.998d48p-16f); /* 2.44111943e-05 */
    const __m512 v20 = _mm512_set1_ps(0x1.99c9e2p-13f); /* 0.000195402434 */
    const __m512 v22 = _mm512_set1_ps(-0x1.6c09f2p-10f); /* -0.001388698 */
    const __m512 v23 = _mm512_set1_ps(-0x1.1108c4p-7f); /* -0.00833234377 */
    const __m512 v25 = _mm512_set1_ps(0x1.555542p-5f); /* 0.0416666307 */
    const __m512 v26 = _mm512_set1_ps(0x1.555548p-3f); /* 0.166666567 */
    const __m512 v30 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v31 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v34 = _mm512_set1_ps(0x1.8469cp-48f); /* 5.39031439e-15 */
    const __m512i v38 = _mm512_set1_epi32(3);
    const __m512 v41 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v45 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v51 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v54 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v55 = _mm512_set1_epi32(134217727); /* 0x07ffffff */
    const __m512i v57 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v60 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512 v63 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v69 = _mm512_set1_ps(0x1p-2f); /* 0.25 */
    const __m512d v74 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v90 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v92 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v95 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v96 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v98 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v100 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v103 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v104 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 t0_0 = _mm512_loadu_ps(cos_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(cos_1ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(cos_1ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(cos_1ulp_avx2_table3);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_slli_epi32(v4, 31);
    const __mmask16 v8 = _mm512_cmplt_epi32_mask(v6, v7);
    const __m512 v11 = _mm512_sub_ps(v2, v3);
    const __m512 v12 = _mm512_fmadd_ps(v10, v11, v0);
    const __m512 v14 = _mm512_mul_ps(v13, v11);
    const __m512 v15 = _mm512_sub_ps(v12, v14);
    const __m512 v16 = _mm512_mask_blend_ps(v8, v15, v9);
    const __m512 v17 = _mm512_mul_ps(v15, v15);
    const __m512 v18 = _mm512_mul_ps(v17, v17);
    const __m512 v21 = _mm512_mask_blend_ps(v8, v20, v19);
    const __m512 v24 = _mm512_mask_blend_ps(v8, v23, v22);
    const __m512 v27 = _mm512_mask_blend_ps(v8, v26, v25);
    const __m512 v28 = _mm512_fmadd_ps(v24, v17, v27);
    const __m512 v29 = _mm512_fmadd_ps(v18, v21, v28);
    const __m512 v32 = _mm512_mask_blend_ps(v8, v31, v30);
    const __m512 v33 = _mm512_fmadd_ps(v17, v29, v32);
    const __m512 v35 = _mm512_sub_ps(v15, v12);
    const __m512 v36 = _mm512_fmadd_ps(v13, v11, v35);
    const __m512 v37 = _mm512_fmadd_ps(v34, v11, v36);
    const __m512 v39 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v37), v38));
    const __m512 v40 = _mm512_fmadd_ps(v33, v15, v39);
    const __m512 v42 = _mm512_fmadd_ps(v40, v15, v41);
    const __m512 v43 = _mm512_mask_blend_ps(v8, v40, v42);
    const __m512 v44 = _mm512_sub_ps(v16, v43);
    const __m512i v47 = _mm512_slli_epi32(v4, 30);
    const __m512i v48 = _mm512_and_si512(v45, v47);
    const __m512 v49 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v44), v48));
    const __m512 v50 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v52 = _mm512_cmp_ps_mask(v50, v51, _CMP_NLE_UQ);
    __m512 r0 = v49;
    __mmask16 any1 = v52;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v53 = _mm512_sub_ps(v50, v50);
        const __m512i v56 = _mm512_castps_si512(v0);
        const __m512i v58 = _mm512_add_epi32(v56, v57);
        const __m512i v59 = _mm512_and_si512(v55, v58);
        const __m512i v61 = _mm512_or_si512(v59, v60);
        const __m512 v62 = _mm512_castsi512_ps(v61);
        const __m512 v64 = _mm512_mul_ps(v62, v63);
        const __m512d v65l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64));
        const __m512d v65h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64, 1));
        const __m512i v67 = _mm512_srli_epi32(v58, 27);
        const __m512 v68 = _mm512_permutexvar_ps(v67, t0_0);
        const __m512 v70 = _mm512_min_ps(v68, v69);
        const __m512d v71l = _mm512_cvtps_pd(_mm512_castps512_ps256(v70));
        const __m512d v71h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v70, 1));
        const __m512 v72 = _mm512_permutexvar_ps(v67, t1_0);
        const __m512d v73l = _mm512_cvtps_pd(_mm512_castps512_ps256(v72));
        const __m512d v73h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v72, 1));
        const __m512d v75l = _mm512_fmadd_pd(v65l, v73l, v74);
        const __m512d v75h = _mm512_fmadd_pd(v65h, v73h, v74);
        const __m512d v76l = _mm512_fmadd_pd(v65l, v71l, v75l);
        const __m512d v76h = _mm512_fmadd_pd(v65h, v71h, v75h);
        const __m512d v77l = _mm512_add_pd(v54, v76l);
        const __m512d v77h = _mm512_add_pd(v54, v76h);
        const __m512i v78l = cos_1ulp_avx2_bits_f64_avx512(v77l);
        const __m512i v78h = cos_1ulp_avx2_bits_f64_avx512(v77h);
        const __m256i v79l = _mm512_cvtepi64_epi32(v78l);
        const __m256i v79h = _mm512_cvtepi64_epi32(v78h);
        const __m512i v79 = _mm512_inserti32x8(_mm512_castsi256_si512(v79l), v79h, 1);
        const __m512i v80 = _mm512_slli_epi32(v79, 31);
        const __m512 v81 = _mm512_permutexvar_ps(v67, t2_0);
        const __m512d v82l = _mm512_cvtps_pd(_mm512_castps512_ps256(v81));
        const __m512d v82h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v81, 1));
        const __m512 v83 = _mm512_permutexvar_ps(v67, t3_0);
        const __m512d v84l = _mm512_cvtps_pd(_mm512_castps512_ps256(v83));
        const __m512d v84h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v83, 1));
        const __m512d v85l = _mm512_sub_pd(v77l, v54);
        const __m512d v85h = _mm512_sub_pd(v77h, v54);
        const __m512d v86l = _mm512_sub_pd(v75l, v85l);
        const __m512d v86h = _mm512_sub_pd(v75h, v85h);
        const __m512d v87l = _mm512_fmadd_pd(v65l, v71l, v86l);
        const __m512d v87h = _mm512_fmadd_pd(v65h, v71h, v86h);
        const __m512d v88l = _mm512_fmadd_pd(v84l, v65l, v87l);
        const __m512d v88h = _mm512_fmadd_pd(v84h, v65h, v87h);
        const __m512d v89l = _mm512_fmadd_pd(v65l, v82l, v88l);
        const __m512d v89h = _mm512_fmadd_pd(v65h, v82h, v88h);
        const __m512d v91l = _mm512_mul_pd(v89l, v90);
        const __m512d v91h = _mm512_mul_pd(v89h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v91l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v91h, v91h, v92);
        const __m512d v94l = _mm512_mul_pd(v91l, v93l);
        const __m512d v94h = _mm512_mul_pd(v91h, v93h);
        const __m512d v97l = _mm512_fmadd_pd(v93l, v95, v96);
        const __m512d v97h = _mm512_fmadd_pd(v93h, v95, v96);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v93l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v93h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v93l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v93h, v99h, v100);
        const __m512d v102l = _mm512_mul_pd(v93l, v93l);
        const __m512d v102h = _mm512_mul_pd(v93h, v93h);
        const __m512d v105l = _mm512_fmadd_pd(v89l, v92, v104);
        const __m512d v105h = _mm512_fmadd_pd(v89h, v92, v104);
        const __m512d v106l = _mm512_fmadd_pd(v103, v93l, v105l);
        const __m512d v106h = _mm512_fmadd_pd(v103, v93h, v105h);
        const __m512d v107l = _mm512_fmadd_pd(v101l, v102l, v106l);
        const __m512d v107h = _mm512_fmadd_pd(v101h, v102h, v106h);
        const __m512d v108l = _mm512_fmadd_pd(v94l, v107l, v91l);
        const __m512d v108h = _mm512_fmadd_pd(v94h, v107h, v91h);
        const __m256 v109l = _mm512_cvtpd_ps(v108l);
        const __m256 v109h = _mm512_cvtpd_ps(v108h);
        const __m512 v109 = _mm512_insertf32x8(_mm512_castps256_ps512(v109l), v109h, 1);
        const __m512i v110 = cos_1ulp_avx2_bits_f32_avx512(v109);
        const __m512i v111 = _mm512_xor_si512(v80, v110);
        const __m512 v112 = _mm512_castsi512_ps(v111);
        const __m512 v113 = _mm512_add_ps(v53, v112);
        r0 = _mm512_mask_blend_ps(v52, r0, v113);
    }
    _mm512_storeu_ps(y, r0);
}

static COS_1ULP_AVX2_AVX512_TARGET void cos_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cos_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cos_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_1ulp_avx2_level(void) {
#if defined(COS_1ULP_AVX2_FORCE_ISA)
    return COS_1ULP_AVX2_FORCE_ISA;
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

float cos_1ulp_avx2(float x) {
    return cos_1ulp_avx2_element(x);
}

void cos_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_1ulp_avx2_level();
    if (level == 2) {
        cos_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cos_1ulp_avx2_array_portable(x, y, n);
}
