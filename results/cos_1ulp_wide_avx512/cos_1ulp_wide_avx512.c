/* cos_1ulp_wide_avx512: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.904519 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f56b2p+1 (-3.9173317, encoding 0xc07ab590)
 *   result there -0x1.6d84c8p-1 (-0.713903666, encoding 0xbf36c264)
 *   mean error   0.138402 ulp
 *   misrounded   7815664 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7200ffa81df8a01e73c2cc16d8dfc9f6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.92 --isa avx512 --time 80s --seed 1 --threads 1 --archive cos_1ulp_avx512.db --from seeds/cos/pair_perm.evo
 *                time: 0.4523 ns/element as avx512 code (inputs mean)
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
#include "cos_1ulp_wide_avx512.h"

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
static inline float cos_1ulp_wide_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t cos_1ulp_wide_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cos_1ulp_wide_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_1ulp_wide_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cos_1ulp_wide_avx512_addbits_f32(float a, int32_t b) {
    return cos_1ulp_wide_avx512_frombits_f32((int32_t)((uint32_t)cos_1ulp_wide_avx512_bits_f32(a) + (uint32_t)b));
}

static inline float cos_1ulp_wide_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t cos_1ulp_wide_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double cos_1ulp_wide_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_1ulp_wide_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline float cos_1ulp_wide_avx512_trunc_f32(float x) {
    return x != x ? x + x : truncf(x);
}

static const double cos_1ulp_wide_avx512_table0[16] = {
    0x1.7cc1b7p-30, 0x1.9836e4ep-27, 0x1.b72722p-30, 0x1.c9c8828p-28,
    0x1.c882a5p-28, 0x1.054a7fp-29, 0x1.529fc26p-27, 0x1.3f84eacp-28,
    0x1.c2757dp-27, 0x1.d5f47dp-29, 0x1.7d1f534p-27, 0x1.1f534dcp-27,
    0x1.534ddcp-27, 0x1.4ddc0dap-27, 0x1.dc0db62p-27, 0x1.b6c528p-32,
};

static const double cos_1ulp_wide_avx512_table1[16] = {
    0x1.4p-24, 0x1.45cp-16, 0x1.45f3p-8, 0x1.45f306cp+0,
    0x1.f306dc8p+0, 0x1.836e4e4p+1, 0x1.6e4e44p+1, 0x1.3910548p-1,
    0x1.1054a78p-1, 0x1.529fc2p-3, 0x1.29fc274p+1, 0x1.fc2757cp+1,
    0x1.3abe8fp-2, 0x1.57d1f52p+1, 0x1.d1f534cp+1, 0x1.f534ddcp+1,
};

static const double cos_1ulp_wide_avx512_table2[16] = {
    0x1.391054a7f09d6p-57, 0x1.1054a7f09d5f4p-57, 0x1.529fc2757d1f5p-59, 0x1.29fc2757d1f53p-55,
    0x1.fc2757d1f534ep-55, 0x1.3abe8fa9a6eep-58, 0x1.57d1f534ddc0ep-55, 0x1.d1f534ddc0db6p-55,
    0x1.f534ddc0db629p-55, 0x1.34ddc0db6295ap-55, 0x1.bb81b6c52b328p-56, 0x1.c0db6295993c4p-55,
    0x1.b6c52b3278872p-56, 0x1.6295993c43904p-55, 0x1.2b3278872084p-56, 0x1.993c439041fe5p-55,
};

static inline float cos_1ulp_wide_avx512_element(float x) {
    const float v0 = x;
    const float v1 = -0x1.45f306p-1f; /* -0.636619747 */
    const float v2 = 0x1.7ffffep+23f; /* 12582911 */
    const float v3 = cos_1ulp_wide_avx512_fma_f32(v0, v1, v2);
    const int32_t v4 = cos_1ulp_wide_avx512_bits_f32(v3);
    const int32_t v5 = 1;
    const int32_t v6 = v4 & v5;
    const int v7 = v6 == v5;
    const float v8 = -0x1.8p+0f; /* -1.5 */
    const float v9 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v10 = v2 - v3;
    const float v11 = cos_1ulp_wide_avx512_fma_f32(v9, v10, v0);
    const float v12 = 0x1.50d69p-22f; /* 3.13704959e-07 */
    const float v13 = v10 * v12;
    const float v14 = v11 - v13;
    const float v15 = v7 ? v8 : v14;
    const float v16 = 0x1.999c3ap-16f; /* 2.4414674e-05 */
    const float v17 = 0x1.998c28p-13f; /* 0.000195287459 */
    const float v18 = v7 ? v16 : v17;
    const float v19 = v14 * v14;
    const float v20 = -0x1.6c0a2p-10f; /* -0.00138870068 */
    const float v21 = -0x1.1107d4p-7f; /* -0.00833223201 */
    const float v22 = v7 ? v20 : v21;
    const float v23 = cos_1ulp_wide_avx512_fma_f32(v18, v19, v22);
    const float v24 = 0x1.555542p-5f; /* 0.0416666307 */
    const float v25 = 0x1.555544p-3f; /* 0.166666538 */
    const float v26 = v7 ? v24 : v25;
    const float v27 = cos_1ulp_wide_avx512_fma_f32(v23, v19, v26);
    const float v28 = -0x1p-1f; /* -0.5 */
    const float v29 = 0x1.0ca062p-29f; /* 1.95451499e-09 */
    const float v30 = v7 ? v28 : v29;
    const float v31 = cos_1ulp_wide_avx512_fma_f32(v27, v19, v30);
    const float v32 = 0x1.83f098p-48f; /* 5.38374649e-15 */
    const float v33 = 0x1.5110b4p-22f; /* 3.13916473e-07 */
    const float v34 = v14 - v11;
    const float v35 = cos_1ulp_wide_avx512_fma_f32(v33, v10, v34);
    const float v36 = cos_1ulp_wide_avx512_fma_f32(v32, v10, v35);
    const float v37 = cos_1ulp_wide_avx512_fma_f32(v31, v14, v36);
    const float v38 = cos_1ulp_wide_avx512_fma_f32(v37, v14, v30);
    const float v39 = v7 ? v38 : v37;
    const float v40 = v15 - v39;
    const int32_t v41 = INT32_MIN; /* 0x80000000 */
    const int32_t v42 = 30;
    const int32_t v43 = cos_1ulp_wide_avx512_shl_i32(v4, v42);
    const int32_t v44 = v41 & v43;
    const float v45 = cos_1ulp_wide_avx512_addbits_f32(v40, v44);
    const float v46 = cos_1ulp_wide_avx512_abs_f32(v0);
    const float v47 = 0x1p+6f; /* 64 */
    const int v48 = !(v46 <= v47);
    float r0 = v45;
    if (v48) {
        const double v49 = 0x1.8p+53; /* 13510798882111488 */
        const int32_t v50 = cos_1ulp_wide_avx512_bits_f32(v0);
        const int32_t v51 = 8388608; /* 0x00800000 */
        const int32_t v52 = (int32_t)((uint32_t)v50 + (uint32_t)v51);
        const int32_t v53 = 26;
        const int32_t v54 = cos_1ulp_wide_avx512_lshr_i32(v52, v53);
        const double v55 = cos_1ulp_wide_avx512_table0[(uint32_t)v54 & (16u - 1)];
        const int32_t v56 = 67108863; /* 0x03ffffff */
        const int32_t v57 = v56 & v52;
        const int32_t v58 = 1207959552; /* 0x48000000 */
        const int32_t v59 = v57 | v58;
        const float v60 = cos_1ulp_wide_avx512_frombits_f32(v59);
        const float v61 = v60 * v47;
        const double v62 = (double)v61;
        const double v63 = cos_1ulp_wide_avx512_table1[(uint32_t)v54 & (16u - 1)];
        const double v64 = v63 * v62;
        const double v65 = 0x1p+0; /* 1 */
        const double v66 = v64 + v65;
        const double v67 = cos_1ulp_wide_avx512_fma_f64(v55, v62, v66);
        const double v68 = v49 + v67;
        const int64_t v69 = cos_1ulp_wide_avx512_bits_f64(v68);
        const int32_t v70 = (int32_t)(uint32_t)(uint64_t)v69;
        const int32_t v71 = 31;
        const int32_t v72 = cos_1ulp_wide_avx512_shl_i32(v70, v71);
        const double v73 = cos_1ulp_wide_avx512_table2[(uint32_t)v54 & (16u - 1)];
        const double v74 = v68 - v49;
        const double v75 = v66 - v74;
        const double v76 = cos_1ulp_wide_avx512_fma_f64(v55, v62, v75);
        const double v77 = cos_1ulp_wide_avx512_fma_f64(v73, v62, v76);
        const double v78 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v79 = v77 * v78;
        const double v80 = v79 * v79;
        const double v81 = v79 * v80;
        const double v82 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v83 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v84 = cos_1ulp_wide_avx512_fma_f64(v82, v80, v83);
        const double v85 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v86 = cos_1ulp_wide_avx512_fma_f64(v84, v80, v85);
        const double v87 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v88 = cos_1ulp_wide_avx512_fma_f64(v86, v80, v87);
        const double v89 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v90 = cos_1ulp_wide_avx512_fma_f64(v88, v80, v89);
        const double v91 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v92 = cos_1ulp_wide_avx512_fma_f64(v90, v80, v91);
        const double v93 = cos_1ulp_wide_avx512_fma_f64(v81, v92, v79);
        const float v94 = (float)v93;
        const int32_t v95 = cos_1ulp_wide_avx512_bits_f32(v94);
        const int32_t v96 = v72 ^ v95;
        const float v97 = cos_1ulp_wide_avx512_frombits_f32(v96);
        const float v98 = v46 - v46;
        const float v99 = cos_1ulp_wide_avx512_trunc_f32(v98);
        const float v100 = v97 + v99;
        r0 = v100;
    }
    return r0;
}

static void cos_1ulp_wide_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_1ulp_wide_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_1ULP_WIDE_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_1ULP_WIDE_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_1ULP_WIDE_AVX512_AVX2 static inline COS_1ULP_WIDE_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COS_1ULP_WIDE_AVX512_AVX512 static inline COS_1ULP_WIDE_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
COS_1ULP_WIDE_AVX512_AVX2 __m256d cos_1ulp_wide_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_WIDE_AVX512_AVX2 __m256i cos_1ulp_wide_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

COS_1ULP_WIDE_AVX512_AVX2 __m128i cos_1ulp_wide_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_WIDE_AVX512_AVX2 __m256i cos_1ulp_wide_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COS_1ULP_WIDE_AVX512_AVX2 void cos_1ulp_wide_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m256 v2 = _mm256_set1_ps(0x1.7ffffep+23f); /* 12582911 */
    const __m256i v5 = _mm256_set1_epi32(1);
    const __m256 v8 = _mm256_set1_ps(-0x1.8p+0f); /* -1.5 */
    const __m256 v9 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v12 = _mm256_set1_ps(0x1.50d69p-22f); /* 3.13704959e-07 */
    const __m256 v16 = _mm256_set1_ps(0x1.999c3ap-16f); /* 2.4414674e-05 */
    const __m256 v17 = _mm256_set1_ps(0x1.998c28p-13f); /* 0.000195287459 */
    const __m256 v20 = _mm256_set1_ps(-0x1.6c0a2p-10f); /* -0.00138870068 */
    const __m256 v21 = _mm256_set1_ps(-0x1.1107d4p-7f); /* -0.00833223201 */
    const __m256 v24 = _mm256_set1_ps(0x1.555542p-5f); /* 0.0416666307 */
    const __m256 v25 = _mm256_set1_ps(0x1.555544p-3f); /* 0.166666538 */
    const __m256 v28 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v29 = _mm256_set1_ps(0x1.0ca062p-29f); /* 1.95451499e-09 */
    const __m256 v32 = _mm256_set1_ps(0x1.83f098p-48f); /* 5.38374649e-15 */
    const __m256 v33 = _mm256_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m256i v41 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v47 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256d v49 = _mm256_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m256i v51 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v56 = _mm256_set1_epi32(67108863); /* 0x03ffffff */
    const __m256i v58 = _mm256_set1_epi32(1207959552); /* 0x48000000 */
    const __m256d v65 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v78 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v82 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v83 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v85 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v87 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v89 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v91 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_and_si256(v4, v5);
    const __m256i v7 = _mm256_cmpeq_epi32(v6, v5);
    const __m256 v10 = _mm256_sub_ps(v2, v3);
    const __m256 v11 = _mm256_fmadd_ps(v9, v10, v0);
    const __m256 v13 = _mm256_mul_ps(v10, v12);
    const __m256 v14 = _mm256_sub_ps(v11, v13);
    const __m256 v15 = _mm256_blendv_ps(v14, v8, _mm256_castsi256_ps(v7));
    const __m256 v18 = _mm256_blendv_ps(v17, v16, _mm256_castsi256_ps(v7));
    const __m256 v19 = _mm256_mul_ps(v14, v14);
    const __m256 v22 = _mm256_blendv_ps(v21, v20, _mm256_castsi256_ps(v7));
    const __m256 v23 = _mm256_fmadd_ps(v18, v19, v22);
    const __m256 v26 = _mm256_blendv_ps(v25, v24, _mm256_castsi256_ps(v7));
    const __m256 v27 = _mm256_fmadd_ps(v23, v19, v26);
    const __m256 v30 = _mm256_blendv_ps(v29, v28, _mm256_castsi256_ps(v7));
    const __m256 v31 = _mm256_fmadd_ps(v27, v19, v30);
    const __m256 v34 = _mm256_sub_ps(v14, v11);
    const __m256 v35 = _mm256_fmadd_ps(v33, v10, v34);
    const __m256 v36 = _mm256_fmadd_ps(v32, v10, v35);
    const __m256 v37 = _mm256_fmadd_ps(v31, v14, v36);
    const __m256 v38 = _mm256_fmadd_ps(v37, v14, v30);
    const __m256 v39 = _mm256_blendv_ps(v37, v38, _mm256_castsi256_ps(v7));
    const __m256 v40 = _mm256_sub_ps(v15, v39);
    const __m256i v43 = _mm256_slli_epi32(v4, 30);
    const __m256i v44 = _mm256_and_si256(v41, v43);
    const __m256 v45 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v40), v44));
    const __m256 v46 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v46, v47, _CMP_NLE_UQ));
    __m256 r0 = v45;
    __m256i any1 = v48;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v50 = _mm256_castps_si256(v0);
        const __m256i v52 = _mm256_add_epi32(v50, v51);
        const __m256i v54 = _mm256_srli_epi32(v52, 26);
        const __m256d v55l = cos_1ulp_wide_avx512_gather_f64_avx2(cos_1ulp_wide_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v54), _mm_set1_epi32(15)));
        const __m256d v55h = cos_1ulp_wide_avx512_gather_f64_avx2(cos_1ulp_wide_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v54, 1), _mm_set1_epi32(15)));
        const __m256i v57 = _mm256_and_si256(v56, v52);
        const __m256i v59 = _mm256_or_si256(v57, v58);
        const __m256 v60 = _mm256_castsi256_ps(v59);
        const __m256 v61 = _mm256_mul_ps(v60, v47);
        const __m256d v62l = _mm256_cvtps_pd(_mm256_castps256_ps128(v61));
        const __m256d v62h = _mm256_cvtps_pd(_mm256_extractf128_ps(v61, 1));
        const __m256d v63l = cos_1ulp_wide_avx512_gather_f64_avx2(cos_1ulp_wide_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v54), _mm_set1_epi32(15)));
        const __m256d v63h = cos_1ulp_wide_avx512_gather_f64_avx2(cos_1ulp_wide_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v54, 1), _mm_set1_epi32(15)));
        const __m256d v64l = _mm256_mul_pd(v63l, v62l);
        const __m256d v64h = _mm256_mul_pd(v63h, v62h);
        const __m256d v66l = _mm256_add_pd(v64l, v65);
        const __m256d v66h = _mm256_add_pd(v64h, v65);
        const __m256d v67l = _mm256_fmadd_pd(v55l, v62l, v66l);
        const __m256d v67h = _mm256_fmadd_pd(v55h, v62h, v66h);
        const __m256d v68l = _mm256_add_pd(v49, v67l);
        const __m256d v68h = _mm256_add_pd(v49, v67h);
        const __m256i v69l = cos_1ulp_wide_avx512_bits_f64_avx2(v68l);
        const __m256i v69h = cos_1ulp_wide_avx512_bits_f64_avx2(v68h);
        const __m128i v70l = cos_1ulp_wide_avx512_wrap_avx2(v69l);
        const __m128i v70h = cos_1ulp_wide_avx512_wrap_avx2(v69h);
        const __m256i v70 = _mm256_set_m128i(v70h, v70l);
        const __m256i v72 = _mm256_slli_epi32(v70, 31);
        const __m256d v73l = cos_1ulp_wide_avx512_gather_f64_avx2(cos_1ulp_wide_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v54), _mm_set1_epi32(15)));
        const __m256d v73h = cos_1ulp_wide_avx512_gather_f64_avx2(cos_1ulp_wide_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v54, 1), _mm_set1_epi32(15)));
        const __m256d v74l = _mm256_sub_pd(v68l, v49);
        const __m256d v74h = _mm256_sub_pd(v68h, v49);
        const __m256d v75l = _mm256_sub_pd(v66l, v74l);
        const __m256d v75h = _mm256_sub_pd(v66h, v74h);
        const __m256d v76l = _mm256_fmadd_pd(v55l, v62l, v75l);
        const __m256d v76h = _mm256_fmadd_pd(v55h, v62h, v75h);
        const __m256d v77l = _mm256_fmadd_pd(v73l, v62l, v76l);
        const __m256d v77h = _mm256_fmadd_pd(v73h, v62h, v76h);
        const __m256d v79l = _mm256_mul_pd(v77l, v78);
        const __m256d v79h = _mm256_mul_pd(v77h, v78);
        const __m256d v80l = _mm256_mul_pd(v79l, v79l);
        const __m256d v80h = _mm256_mul_pd(v79h, v79h);
        const __m256d v81l = _mm256_mul_pd(v79l, v80l);
        const __m256d v81h = _mm256_mul_pd(v79h, v80h);
        const __m256d v84l = _mm256_fmadd_pd(v82, v80l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v82, v80h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v80l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v80h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v86l, v80l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86h, v80h, v87);
        const __m256d v90l = _mm256_fmadd_pd(v88l, v80l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v88h, v80h, v89);
        const __m256d v92l = _mm256_fmadd_pd(v90l, v80l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v90h, v80h, v91);
        const __m256d v93l = _mm256_fmadd_pd(v81l, v92l, v79l);
        const __m256d v93h = _mm256_fmadd_pd(v81h, v92h, v79h);
        const __m128 v94l = _mm256_cvtpd_ps(v93l);
        const __m128 v94h = _mm256_cvtpd_ps(v93h);
        const __m256 v94 = _mm256_set_m128(v94h, v94l);
        const __m256i v95 = cos_1ulp_wide_avx512_bits_f32_avx2(v94);
        const __m256i v96 = _mm256_xor_si256(v72, v95);
        const __m256 v97 = _mm256_castsi256_ps(v96);
        const __m256 v98 = _mm256_sub_ps(v46, v46);
        const __m256 v99 = _mm256_round_ps(v98, 11);
        const __m256 v100 = _mm256_add_ps(v97, v99);
        r0 = _mm256_blendv_ps(r0, v100, _mm256_castsi256_ps(v48));
    }
    _mm256_storeu_ps(y, r0);
}

static COS_1ULP_WIDE_AVX512_AVX2_TARGET void cos_1ulp_wide_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cos_1ulp_wide_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_1ulp_wide_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
COS_1ULP_WIDE_AVX512_AVX512 __m512d cos_1ulp_wide_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_WIDE_AVX512_AVX512 __m512i cos_1ulp_wide_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
COS_1ULP_WIDE_AVX512_AVX512 __m512i cos_1ulp_wide_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COS_1ULP_WIDE_AVX512_AVX512 void cos_1ulp_wide_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.7ffffep+23f); /* 12582911 */
    const __m512i v5 = _mm512_set1_epi32(1);
    const __m512 v8 = _mm512_set1_ps(-0x1.8p+0f); /* -1.5 */
    const __m512 v9 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v12 = _mm512_set1_ps(0x1.50d69p-22f); /* 3.13704959e-07 */
    const __m512 v16 = _mm512_set1_ps(0x1.999c3ap-16f); /* 2.4414674e-05 */
    const __m512 v17 = _mm512_set1_ps(0x1.998c28p-13f); /* 0.000195287459 */
    const __m512 v20 = _mm512_set1_ps(-0x1.6c0a2p-10f); /* -0.00138870068 */
    const __m512 v21 = _mm512_set1_ps(-0x1.1107d4p-7f); /* -0.00833223201 */
    const __m512 v24 = _mm512_set1_ps(0x1.555542p-5f); /* 0.0416666307 */
    const __m512 v25 = _mm512_set1_ps(0x1.555544p-3f); /* 0.166666538 */
    const __m512 v28 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v29 = _mm512_set1_ps(0x1.0ca062p-29f); /* 1.95451499e-09 */
    const __m512 v32 = _mm512_set1_ps(0x1.83f098p-48f); /* 5.38374649e-15 */
    const __m512 v33 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512i v41 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v47 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v49 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v51 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v56 = _mm512_set1_epi32(67108863); /* 0x03ffffff */
    const __m512i v58 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512d v65 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v78 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v82 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v83 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v85 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v87 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v89 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v91 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table2 + 8);
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
    const __m512 v10_0 = _mm512_sub_ps(v2, v3_0);
    const __m512 v10_1 = _mm512_sub_ps(v2, v3_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v9, v10_0, v0_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v9, v10_1, v0_1);
    const __m512 v13_0 = _mm512_mul_ps(v10_0, v12);
    const __m512 v13_1 = _mm512_mul_ps(v10_1, v12);
    const __m512 v14_0 = _mm512_sub_ps(v11_0, v13_0);
    const __m512 v14_1 = _mm512_sub_ps(v11_1, v13_1);
    const __m512 v15_0 = _mm512_mask_blend_ps(v7_0, v14_0, v8);
    const __m512 v15_1 = _mm512_mask_blend_ps(v7_1, v14_1, v8);
    const __m512 v18_0 = _mm512_mask_blend_ps(v7_0, v17, v16);
    const __m512 v18_1 = _mm512_mask_blend_ps(v7_1, v17, v16);
    const __m512 v19_0 = _mm512_mul_ps(v14_0, v14_0);
    const __m512 v19_1 = _mm512_mul_ps(v14_1, v14_1);
    const __m512 v22_0 = _mm512_mask_blend_ps(v7_0, v21, v20);
    const __m512 v22_1 = _mm512_mask_blend_ps(v7_1, v21, v20);
    const __m512 v23_0 = _mm512_fmadd_ps(v18_0, v19_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v18_1, v19_1, v22_1);
    const __m512 v26_0 = _mm512_mask_blend_ps(v7_0, v25, v24);
    const __m512 v26_1 = _mm512_mask_blend_ps(v7_1, v25, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v23_0, v19_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v23_1, v19_1, v26_1);
    const __m512 v30_0 = _mm512_mask_blend_ps(v7_0, v29, v28);
    const __m512 v30_1 = _mm512_mask_blend_ps(v7_1, v29, v28);
    const __m512 v31_0 = _mm512_fmadd_ps(v27_0, v19_0, v30_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v27_1, v19_1, v30_1);
    const __m512 v34_0 = _mm512_sub_ps(v14_0, v11_0);
    const __m512 v34_1 = _mm512_sub_ps(v14_1, v11_1);
    const __m512 v35_0 = _mm512_fmadd_ps(v33, v10_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v33, v10_1, v34_1);
    const __m512 v36_0 = _mm512_fmadd_ps(v32, v10_0, v35_0);
    const __m512 v36_1 = _mm512_fmadd_ps(v32, v10_1, v35_1);
    const __m512 v37_0 = _mm512_fmadd_ps(v31_0, v14_0, v36_0);
    const __m512 v37_1 = _mm512_fmadd_ps(v31_1, v14_1, v36_1);
    const __m512 v38_0 = _mm512_fmadd_ps(v37_0, v14_0, v30_0);
    const __m512 v38_1 = _mm512_fmadd_ps(v37_1, v14_1, v30_1);
    const __m512 v39_0 = _mm512_mask_blend_ps(v7_0, v37_0, v38_0);
    const __m512 v39_1 = _mm512_mask_blend_ps(v7_1, v37_1, v38_1);
    const __m512 v40_0 = _mm512_sub_ps(v15_0, v39_0);
    const __m512 v40_1 = _mm512_sub_ps(v15_1, v39_1);
    const __m512i v43_0 = _mm512_slli_epi32(v4_0, 30);
    const __m512i v43_1 = _mm512_slli_epi32(v4_1, 30);
    const __m512i v44_0 = _mm512_and_si512(v41, v43_0);
    const __m512i v44_1 = _mm512_and_si512(v41, v43_1);
    const __m512 v45_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v40_0), v44_0));
    const __m512 v45_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v40_1), v44_1));
    const __m512 v46_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v46_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v48_0 = _mm512_cmp_ps_mask(v46_0, v47, _CMP_NLE_UQ);
    const __mmask16 v48_1 = _mm512_cmp_ps_mask(v46_1, v47, _CMP_NLE_UQ);
    __m512 r0_0 = v45_0;
    __m512 r0_1 = v45_1;
    __mmask16 any1 = v48_0;
    any1 = (__mmask16)(any1 | v48_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512i v50_0 = _mm512_castps_si512(v0_0);
        const __m512i v50_1 = _mm512_castps_si512(v0_1);
        const __m512i v52_0 = _mm512_add_epi32(v50_0, v51);
        const __m512i v52_1 = _mm512_add_epi32(v50_1, v51);
        const __m512i v54_0 = _mm512_srli_epi32(v52_0, 26);
        const __m512i v54_1 = _mm512_srli_epi32(v52_1, 26);
        const __m512d v55_0l = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v54_0), t0_0, t0_1);
        const __m512d v55_0h = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v54_0, 1), t0_0, t0_1);
        const __m512d v55_1l = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v54_1), t0_0, t0_1);
        const __m512d v55_1h = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v54_1, 1), t0_0, t0_1);
        const __m512i v57_0 = _mm512_and_si512(v56, v52_0);
        const __m512i v57_1 = _mm512_and_si512(v56, v52_1);
        const __m512i v59_0 = _mm512_or_si512(v57_0, v58);
        const __m512i v59_1 = _mm512_or_si512(v57_1, v58);
        const __m512 v60_0 = _mm512_castsi512_ps(v59_0);
        const __m512 v60_1 = _mm512_castsi512_ps(v59_1);
        const __m512 v61_0 = _mm512_mul_ps(v60_0, v47);
        const __m512 v61_1 = _mm512_mul_ps(v60_1, v47);
        const __m512d v62_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v61_0));
        const __m512d v62_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v61_0, 1));
        const __m512d v62_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v61_1));
        const __m512d v62_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v61_1, 1));
        const __m512d v63_0l = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v54_0), t1_0, t1_1);
        const __m512d v63_0h = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v54_0, 1), t1_0, t1_1);
        const __m512d v63_1l = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v54_1), t1_0, t1_1);
        const __m512d v63_1h = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v54_1, 1), t1_0, t1_1);
        const __m512d v64_0l = _mm512_mul_pd(v63_0l, v62_0l);
        const __m512d v64_0h = _mm512_mul_pd(v63_0h, v62_0h);
        const __m512d v64_1l = _mm512_mul_pd(v63_1l, v62_1l);
        const __m512d v64_1h = _mm512_mul_pd(v63_1h, v62_1h);
        const __m512d v66_0l = _mm512_add_pd(v64_0l, v65);
        const __m512d v66_0h = _mm512_add_pd(v64_0h, v65);
        const __m512d v66_1l = _mm512_add_pd(v64_1l, v65);
        const __m512d v66_1h = _mm512_add_pd(v64_1h, v65);
        const __m512d v67_0l = _mm512_fmadd_pd(v55_0l, v62_0l, v66_0l);
        const __m512d v67_0h = _mm512_fmadd_pd(v55_0h, v62_0h, v66_0h);
        const __m512d v67_1l = _mm512_fmadd_pd(v55_1l, v62_1l, v66_1l);
        const __m512d v67_1h = _mm512_fmadd_pd(v55_1h, v62_1h, v66_1h);
        const __m512d v68_0l = _mm512_add_pd(v49, v67_0l);
        const __m512d v68_0h = _mm512_add_pd(v49, v67_0h);
        const __m512d v68_1l = _mm512_add_pd(v49, v67_1l);
        const __m512d v68_1h = _mm512_add_pd(v49, v67_1h);
        const __m512i v69_0l = cos_1ulp_wide_avx512_bits_f64_avx512(v68_0l);
        const __m512i v69_0h = cos_1ulp_wide_avx512_bits_f64_avx512(v68_0h);
        const __m512i v69_1l = cos_1ulp_wide_avx512_bits_f64_avx512(v68_1l);
        const __m512i v69_1h = cos_1ulp_wide_avx512_bits_f64_avx512(v68_1h);
        const __m256i v70_0l = _mm512_cvtepi64_epi32(v69_0l);
        const __m256i v70_0h = _mm512_cvtepi64_epi32(v69_0h);
        const __m512i v70_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v70_0l), v70_0h, 1);
        const __m256i v70_1l = _mm512_cvtepi64_epi32(v69_1l);
        const __m256i v70_1h = _mm512_cvtepi64_epi32(v69_1h);
        const __m512i v70_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v70_1l), v70_1h, 1);
        const __m512i v72_0 = _mm512_slli_epi32(v70_0, 31);
        const __m512i v72_1 = _mm512_slli_epi32(v70_1, 31);
        const __m512d v73_0l = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v54_0), t2_0, t2_1);
        const __m512d v73_0h = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v54_0, 1), t2_0, t2_1);
        const __m512d v73_1l = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v54_1), t2_0, t2_1);
        const __m512d v73_1h = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v54_1, 1), t2_0, t2_1);
        const __m512d v74_0l = _mm512_sub_pd(v68_0l, v49);
        const __m512d v74_0h = _mm512_sub_pd(v68_0h, v49);
        const __m512d v74_1l = _mm512_sub_pd(v68_1l, v49);
        const __m512d v74_1h = _mm512_sub_pd(v68_1h, v49);
        const __m512d v75_0l = _mm512_sub_pd(v66_0l, v74_0l);
        const __m512d v75_0h = _mm512_sub_pd(v66_0h, v74_0h);
        const __m512d v75_1l = _mm512_sub_pd(v66_1l, v74_1l);
        const __m512d v75_1h = _mm512_sub_pd(v66_1h, v74_1h);
        const __m512d v76_0l = _mm512_fmadd_pd(v55_0l, v62_0l, v75_0l);
        const __m512d v76_0h = _mm512_fmadd_pd(v55_0h, v62_0h, v75_0h);
        const __m512d v76_1l = _mm512_fmadd_pd(v55_1l, v62_1l, v75_1l);
        const __m512d v76_1h = _mm512_fmadd_pd(v55_1h, v62_1h, v75_1h);
        const __m512d v77_0l = _mm512_fmadd_pd(v73_0l, v62_0l, v76_0l);
        const __m512d v77_0h = _mm512_fmadd_pd(v73_0h, v62_0h, v76_0h);
        const __m512d v77_1l = _mm512_fmadd_pd(v73_1l, v62_1l, v76_1l);
        const __m512d v77_1h = _mm512_fmadd_pd(v73_1h, v62_1h, v76_1h);
        const __m512d v79_0l = _mm512_mul_pd(v77_0l, v78);
        const __m512d v79_0h = _mm512_mul_pd(v77_0h, v78);
        const __m512d v79_1l = _mm512_mul_pd(v77_1l, v78);
        const __m512d v79_1h = _mm512_mul_pd(v77_1h, v78);
        const __m512d v80_0l = _mm512_mul_pd(v79_0l, v79_0l);
        const __m512d v80_0h = _mm512_mul_pd(v79_0h, v79_0h);
        const __m512d v80_1l = _mm512_mul_pd(v79_1l, v79_1l);
        const __m512d v80_1h = _mm512_mul_pd(v79_1h, v79_1h);
        const __m512d v81_0l = _mm512_mul_pd(v79_0l, v80_0l);
        const __m512d v81_0h = _mm512_mul_pd(v79_0h, v80_0h);
        const __m512d v81_1l = _mm512_mul_pd(v79_1l, v80_1l);
        const __m512d v81_1h = _mm512_mul_pd(v79_1h, v80_1h);
        const __m512d v84_0l = _mm512_fmadd_pd(v82, v80_0l, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v82, v80_0h, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v82, v80_1l, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v82, v80_1h, v83);
        const __m512d v86_0l = _mm512_fmadd_pd(v84_0l, v80_0l, v85);
        const __m512d v86_0h = _mm512_fmadd_pd(v84_0h, v80_0h, v85);
        const __m512d v86_1l = _mm512_fmadd_pd(v84_1l, v80_1l, v85);
        const __m512d v86_1h = _mm512_fmadd_pd(v84_1h, v80_1h, v85);
        const __m512d v88_0l = _mm512_fmadd_pd(v86_0l, v80_0l, v87);
        const __m512d v88_0h = _mm512_fmadd_pd(v86_0h, v80_0h, v87);
        const __m512d v88_1l = _mm512_fmadd_pd(v86_1l, v80_1l, v87);
        const __m512d v88_1h = _mm512_fmadd_pd(v86_1h, v80_1h, v87);
        const __m512d v90_0l = _mm512_fmadd_pd(v88_0l, v80_0l, v89);
        const __m512d v90_0h = _mm512_fmadd_pd(v88_0h, v80_0h, v89);
        const __m512d v90_1l = _mm512_fmadd_pd(v88_1l, v80_1l, v89);
        const __m512d v90_1h = _mm512_fmadd_pd(v88_1h, v80_1h, v89);
        const __m512d v92_0l = _mm512_fmadd_pd(v90_0l, v80_0l, v91);
        const __m512d v92_0h = _mm512_fmadd_pd(v90_0h, v80_0h, v91);
        const __m512d v92_1l = _mm512_fmadd_pd(v90_1l, v80_1l, v91);
        const __m512d v92_1h = _mm512_fmadd_pd(v90_1h, v80_1h, v91);
        const __m512d v93_0l = _mm512_fmadd_pd(v81_0l, v92_0l, v79_0l);
        const __m512d v93_0h = _mm512_fmadd_pd(v81_0h, v92_0h, v79_0h);
        const __m512d v93_1l = _mm512_fmadd_pd(v81_1l, v92_1l, v79_1l);
        const __m512d v93_1h = _mm512_fmadd_pd(v81_1h, v92_1h, v79_1h);
        const __m256 v94_0l = _mm512_cvtpd_ps(v93_0l);
        const __m256 v94_0h = _mm512_cvtpd_ps(v93_0h);
        const __m512 v94_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v94_0l), v94_0h, 1);
        const __m256 v94_1l = _mm512_cvtpd_ps(v93_1l);
        const __m256 v94_1h = _mm512_cvtpd_ps(v93_1h);
        const __m512 v94_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v94_1l), v94_1h, 1);
        const __m512i v95_0 = cos_1ulp_wide_avx512_bits_f32_avx512(v94_0);
        const __m512i v95_1 = cos_1ulp_wide_avx512_bits_f32_avx512(v94_1);
        const __m512i v96_0 = _mm512_xor_si512(v72_0, v95_0);
        const __m512i v96_1 = _mm512_xor_si512(v72_1, v95_1);
        const __m512 v97_0 = _mm512_castsi512_ps(v96_0);
        const __m512 v97_1 = _mm512_castsi512_ps(v96_1);
        const __m512 v98_0 = _mm512_sub_ps(v46_0, v46_0);
        const __m512 v98_1 = _mm512_sub_ps(v46_1, v46_1);
        const __m512 v99_0 = _mm512_roundscale_ps(v98_0, 11);
        const __m512 v99_1 = _mm512_roundscale_ps(v98_1, 11);
        const __m512 v100_0 = _mm512_add_ps(v97_0, v99_0);
        const __m512 v100_1 = _mm512_add_ps(v97_1, v99_1);
        r0_0 = _mm512_mask_blend_ps(v48_0, r0_0, v100_0);
        r0_1 = _mm512_mask_blend_ps(v48_1, r0_1, v100_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static COS_1ULP_WIDE_AVX512_AVX512_TARGET void cos_1ulp_wide_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(-0x1.45f306p-1f); /* -0.636619747 */
    const __m512 v2 = _mm512_set1_ps(0x1.7ffffep+23f); /* 12582911 */
    const __m512i v5 = _mm512_set1_epi32(1);
    const __m512 v8 = _mm512_set1_ps(-0x1.8p+0f); /* -1.5 */
    const __m512 v9 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v12 = _mm512_set1_ps(0x1.50d69p-22f); /* 3.13704959e-07 */
    const __m512 v16 = _mm512_set1_ps(0x1.999c3ap-16f); /* 2.4414674e-05 */
    const __m512 v17 = _mm512_set1_ps(0x1.998c28p-13f); /* 0.000195287459 */
    const __m512 v20 = _mm512_set1_ps(-0x1.6c0a2p-10f); /* -0.00138870068 */
    const __m512 v21 = _mm512_set1_ps(-0x1.1107d4p-7f); /* -0.00833223201 */
    const __m512 v24 = _mm512_set1_ps(0x1.555542p-5f); /* 0.0416666307 */
    const __m512 v25 = _mm512_set1_ps(0x1.555544p-3f); /* 0.166666538 */
    const __m512 v28 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v29 = _mm512_set1_ps(0x1.0ca062p-29f); /* 1.95451499e-09 */
    const __m512 v32 = _mm512_set1_ps(0x1.83f098p-48f); /* 5.38374649e-15 */
    const __m512 v33 = _mm512_set1_ps(0x1.5110b4p-22f); /* 3.13916473e-07 */
    const __m512i v41 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v47 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512d v49 = _mm512_set1_pd(0x1.8p+53); /* 13510798882111488 */
    const __m512i v51 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v56 = _mm512_set1_epi32(67108863); /* 0x03ffffff */
    const __m512i v58 = _mm512_set1_epi32(1207959552); /* 0x48000000 */
    const __m512d v65 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v78 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v82 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v83 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v85 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v87 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v89 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v91 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(cos_1ulp_wide_avx512_table2 + 8);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_and_si512(v4, v5);
    const __mmask16 v7 = _mm512_cmpeq_epi32_mask(v6, v5);
    const __m512 v10 = _mm512_sub_ps(v2, v3);
    const __m512 v11 = _mm512_fmadd_ps(v9, v10, v0);
    const __m512 v13 = _mm512_mul_ps(v10, v12);
    const __m512 v14 = _mm512_sub_ps(v11, v13);
    const __m512 v15 = _mm512_mask_blend_ps(v7, v14, v8);
    const __m512 v18 = _mm512_mask_blend_ps(v7, v17, v16);
    const __m512 v19 = _mm512_mul_ps(v14, v14);
    const __m512 v22 = _mm512_mask_blend_ps(v7, v21, v20);
    const __m512 v23 = _mm512_fmadd_ps(v18, v19, v22);
    const __m512 v26 = _mm512_mask_blend_ps(v7, v25, v24);
    const __m512 v27 = _mm512_fmadd_ps(v23, v19, v26);
    const __m512 v30 = _mm512_mask_blend_ps(v7, v29, v28);
    const __m512 v31 = _mm512_fmadd_ps(v27, v19, v30);
    const __m512 v34 = _mm512_sub_ps(v14, v11);
    const __m512 v35 = _mm512_fmadd_ps(v33, v10, v34);
    const __m512 v36 = _mm512_fmadd_ps(v32, v10, v35);
    const __m512 v37 = _mm512_fmadd_ps(v31, v14, v36);
    const __m512 v38 = _mm512_fmadd_ps(v37, v14, v30);
    const __m512 v39 = _mm512_mask_blend_ps(v7, v37, v38);
    const __m512 v40 = _mm512_sub_ps(v15, v39);
    const __m512i v43 = _mm512_slli_epi32(v4, 30);
    const __m512i v44 = _mm512_and_si512(v41, v43);
    const __m512 v45 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v40), v44));
    const __m512 v46 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v48 = _mm512_cmp_ps_mask(v46, v47, _CMP_NLE_UQ);
    __m512 r0 = v45;
    __mmask16 any1 = v48;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512i v50 = _mm512_castps_si512(v0);
        const __m512i v52 = _mm512_add_epi32(v50, v51);
        const __m512i v54 = _mm512_srli_epi32(v52, 26);
        const __m512d v55l = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v54), t0_0, t0_1);
        const __m512d v55h = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v54, 1), t0_0, t0_1);
        const __m512i v57 = _mm512_and_si512(v56, v52);
        const __m512i v59 = _mm512_or_si512(v57, v58);
        const __m512 v60 = _mm512_castsi512_ps(v59);
        const __m512 v61 = _mm512_mul_ps(v60, v47);
        const __m512d v62l = _mm512_cvtps_pd(_mm512_castps512_ps256(v61));
        const __m512d v62h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v61, 1));
        const __m512d v63l = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v54), t1_0, t1_1);
        const __m512d v63h = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v54, 1), t1_0, t1_1);
        const __m512d v64l = _mm512_mul_pd(v63l, v62l);
        const __m512d v64h = _mm512_mul_pd(v63h, v62h);
        const __m512d v66l = _mm512_add_pd(v64l, v65);
        const __m512d v66h = _mm512_add_pd(v64h, v65);
        const __m512d v67l = _mm512_fmadd_pd(v55l, v62l, v66l);
        const __m512d v67h = _mm512_fmadd_pd(v55h, v62h, v66h);
        const __m512d v68l = _mm512_add_pd(v49, v67l);
        const __m512d v68h = _mm512_add_pd(v49, v67h);
        const __m512i v69l = cos_1ulp_wide_avx512_bits_f64_avx512(v68l);
        const __m512i v69h = cos_1ulp_wide_avx512_bits_f64_avx512(v68h);
        const __m256i v70l = _mm512_cvtepi64_epi32(v69l);
        const __m256i v70h = _mm512_cvtepi64_epi32(v69h);
        const __m512i v70 = _mm512_inserti32x8(_mm512_castsi256_si512(v70l), v70h, 1);
        const __m512i v72 = _mm512_slli_epi32(v70, 31);
        const __m512d v73l = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v54), t2_0, t2_1);
        const __m512d v73h = cos_1ulp_wide_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v54, 1), t2_0, t2_1);
        const __m512d v74l = _mm512_sub_pd(v68l, v49);
        const __m512d v74h = _mm512_sub_pd(v68h, v49);
        const __m512d v75l = _mm512_sub_pd(v66l, v74l);
        const __m512d v75h = _mm512_sub_pd(v66h, v74h);
        const __m512d v76l = _mm512_fmadd_pd(v55l, v62l, v75l);
        const __m512d v76h = _mm512_fmadd_pd(v55h, v62h, v75h);
        const __m512d v77l = _mm512_fmadd_pd(v73l, v62l, v76l);
        const __m512d v77h = _mm512_fmadd_pd(v73h, v62h, v76h);
        const __m512d v79l = _mm512_mul_pd(v77l, v78);
        const __m512d v79h = _mm512_mul_pd(v77h, v78);
        const __m512d v80l = _mm512_mul_pd(v79l, v79l);
        const __m512d v80h = _mm512_mul_pd(v79h, v79h);
        const __m512d v81l = _mm512_mul_pd(v79l, v80l);
        const __m512d v81h = _mm512_mul_pd(v79h, v80h);
        const __m512d v84l = _mm512_fmadd_pd(v82, v80l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v82, v80h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v80l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v80h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v86l, v80l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86h, v80h, v87);
        const __m512d v90l = _mm512_fmadd_pd(v88l, v80l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v88h, v80h, v89);
        const __m512d v92l = _mm512_fmadd_pd(v90l, v80l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v90h, v80h, v91);
        const __m512d v93l = _mm512_fmadd_pd(v81l, v92l, v79l);
        const __m512d v93h = _mm512_fmadd_pd(v81h, v92h, v79h);
        const __m256 v94l = _mm512_cvtpd_ps(v93l);
        const __m256 v94h = _mm512_cvtpd_ps(v93h);
        const __m512 v94 = _mm512_insertf32x8(_mm512_castps256_ps512(v94l), v94h, 1);
        const __m512i v95 = cos_1ulp_wide_avx512_bits_f32_avx512(v94);
        const __m512i v96 = _mm512_xor_si512(v72, v95);
        const __m512 v97 = _mm512_castsi512_ps(v96);
        const __m512 v98 = _mm512_sub_ps(v46, v46);
        const __m512 v99 = _mm512_roundscale_ps(v98, 11);
        const __m512 v100 = _mm512_add_ps(v97, v99);
        r0 = _mm512_mask_blend_ps(v48, r0, v100);
    }
    _mm512_storeu_ps(y, r0);
}

static COS_1ULP_WIDE_AVX512_AVX512_TARGET void cos_1ulp_wide_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cos_1ulp_wide_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cos_1ulp_wide_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_1ulp_wide_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_1ULP_WIDE_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_1ulp_wide_avx512_level(void) {
#if defined(COS_1ULP_WIDE_AVX512_FORCE_ISA)
    return COS_1ULP_WIDE_AVX512_FORCE_ISA;
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

float cos_1ulp_wide_avx512(float x) {
    return cos_1ulp_wide_avx512_element(x);
}

void cos_1ulp_wide_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_1ulp_wide_avx512_level();
    if (level == 2) {
        cos_1ulp_wide_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_1ulp_wide_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cos_1ulp_wide_avx512_array_portable(x, y, n);
}
