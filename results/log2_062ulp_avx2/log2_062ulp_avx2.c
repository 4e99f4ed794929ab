/* log2_062ulp_avx2: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    0.533210 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.ea622ep-1 (0.957780302, encoding 0x3f753117)
 *   result there -0x1.fdd0c2p-5 (-0.0622333325, encoding 0xbd7ee861)
 *   mean error   0.124513 ulp
 *   misrounded   307811 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ce87f87b8991f1c2e455a65c405264d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 0.62 --isa avx2 --time 150s --seed 1 --threads 1 --archive log2_062ulp_avx2.db
 *                time: 0.6308 ns/element as avx2 code (inputs moderate)
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
#include "log2_062ulp_avx2.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log2_062ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log2_062ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log2_062ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t log2_062ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log2_062ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t log2_062ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float log2_062ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log2_062ulp_avx2_element(float x) {
    const int64_t v0 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const float v1 = x;
    const double v2 = (double)v1;
    const int64_t v3 = log2_062ulp_avx2_bits_f64(v2);
    const int64_t v4 = (int64_t)((uint64_t)v0 + (uint64_t)v3);
    const int64_t v5 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v6 = v4 & v5;
    const int64_t v7 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v8 = (int64_t)((uint64_t)v6 + (uint64_t)v7);
    const double v9 = log2_062ulp_avx2_frombits_f64(v8);
    const double v10 = 0x1p+0; /* 1 */
    const double v11 = v9 - v10;
    const double v12 = v11 * v11;
    const double v13 = 0x1.43b6f36981024p-3; /* 0.15806379476282573 */
    const double v14 = -0x1.55e73c63b032cp-2; /* -0.33388990744065228 */
    const double v15 = log2_062ulp_avx2_fma_f64(v13, v9, v14);
    const double v16 = log2_062ulp_avx2_fma_f64(v12, v15, v15);
    const double v17 = -0x1.bdef2653d7174p-4; /* -0.1088706490676879 */
    const double v18 = log2_062ulp_avx2_fma_f64(v17, v9, v12);
    const double v19 = 0x1.a18ba465db4dap-3; /* 0.2038796275695976 */
    const double v20 = -0x1.0a33a3116cc7fp-2; /* -0.25996260446408564 */
    const double v21 = log2_062ulp_avx2_fma_f64(v11, v19, v20);
    const double v22 = log2_062ulp_avx2_fma_f64(v16, v18, v21);
    const double v23 = 0x1.277c47b8780fep-2; /* 0.28856002868089081 */
    const double v24 = -0x1.7152234153f2fp-2; /* -0.36066489301900878 */
    const double v25 = log2_062ulp_avx2_fma_f64(v11, v23, v24);
    const double v26 = log2_062ulp_avx2_fma_f64(v12, v22, v25);
    const double v27 = 0x1.ec708099b1b5bp-2; /* 0.48089791238856144 */
    const double v28 = -0x1.715478546f4b3p-1; /* -0.72134758024880907 */
    const double v29 = log2_062ulp_avx2_fma_f64(v11, v27, v28);
    const double v30 = log2_062ulp_avx2_fma_f64(v26, v12, v29);
    const double v31 = 0x1.7154765a2c536p+0; /* 1.4426950426244054 */
    const int64_t v32 = INT64_C(52);
    const int64_t v33 = log2_062ulp_avx2_lshr_i64(v4, v32);
    const int64_t v34 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v35 = (int64_t)((uint64_t)v33 + (uint64_t)v34);
    const double v36 = log2_062ulp_avx2_frombits_f64(v35);
    const double v37 = 0x1.8p+52; /* 6755399441055744 */
    const double v38 = v36 - v37;
    const double v39 = log2_062ulp_avx2_fma_f64(v11, v31, v38);
    const double v40 = log2_062ulp_avx2_fma_f64(v12, v30, v39);
    const float v41 = (float)v40;
    const float v42 = 0x0p+0f; /* 0 */
    const float v43 = log2_062ulp_avx2_fma_f32(v42, v1, v42);
    const int v44 = v43 < v1;
    const int v45 = !v44;
    const float v46 = 0x1.000018p-4f; /* 0.0625000894 */
    float r0 = v41;
    if (v45) {
        const int32_t v47 = log2_062ulp_avx2_bits_f32(v1);
        const int32_t v48 = -8388608; /* 0xff800000 */
        const int32_t v49 = v48 & v47;
        const int32_t v50 = (int32_t)((uint32_t)v47 - (uint32_t)v49);
        const float v51 = log2_062ulp_avx2_frombits_f32(v50);
        const float v52 = 0x1p+0f; /* 1 */
        const float v53 = v51 - v52;
        const float v54 = 0x1p-40f; /* 9.09494702e-13 */
        const float v55 = 0x1.43e8e4p-1f; /* 0.632636189 */
        const float v56 = log2_062ulp_avx2_fma_f32(v51, v54, v55);
        const float v57 = 0x1.351e6ap-2f; /* 0.301873833 */
        const float v58 = log2_062ulp_avx2_fma_f32(v51, v56, v57);
        const float v59 = v53 / v58;
        const float v60 = log2_062ulp_avx2_fma_f32(v53, v53, v59);
        const float v61 = v1 > v60 ? v1 : v60;
        const float v62 = -0x1p+8f; /* -256 */
        const float v63 = log2_062ulp_avx2_fma_f32(v61, v54, v62);
        const float v64 = v63 < v63 ? v63 : v63;
        const float v65 = 0x1p+6f; /* 64 */
        const float v66 = v64 < v65 ? v64 : v65;
        const int32_t v67 = log2_062ulp_avx2_bits_f32(v61);
        const float v68 = log2_062ulp_avx2_frombits_f32(v67);
        const float v69 = -0x0p+0f; /* -0 */
        const float v70 = v68 - v69;
        const float v71 = v70 * v70;
        const float v72 = -0x1.0ceadcp-6f; /* -0.0164134167 */
        const float v73 = -0x1.dfd2aap-3f; /* -0.234288529 */
        const float v74 = log2_062ulp_avx2_fma_f32(v71, v72, v73);
        const float v75 = 0x1.ad4ecep+0f; /* 1.67698371 */
        const float v76 = log2_062ulp_avx2_fma_f32(v66, v74, v75);
        const float v77 = -0x1p+1f; /* -2 */
        const float v78 = v77 > v1 ? v77 : v1;
        const float v79 = v76 < v78 ? v76 : v78;
        const int v80 = v42 == v79;
        const float v81 = -INFINITY;
        const int v82 = !(v78 <= v46);
        const float v83 = NAN;
        const float v84 = v82 ? v78 : v83;
        const float v85 = v80 ? v81 : v84;
        r0 = v85;
    }
    return r0;
}

static void log2_062ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_062ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_062ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_062ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_062ULP_AVX2_AVX2 static inline LOG2_062ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_062ULP_AVX2_AVX512 static inline LOG2_062ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG2_062ULP_AVX2_AVX2 __m256i log2_062ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_062ULP_AVX2_AVX2 void log2_062ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v5 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v10 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v13 = _mm256_set1_pd(0x1.43b6f36981024p-3); /* 0.15806379476282573 */
    const __m256d v14 = _mm256_set1_pd(-0x1.55e73c63b032cp-2); /* -0.33388990744065228 */
    const __m256d v17 = _mm256_set1_pd(-0x1.bdef2653d7174p-4); /* -0.1088706490676879 */
    const __m256d v19 = _mm256_set1_pd(0x1.a18ba465db4dap-3); /* 0.2038796275695976 */
    const __m256d v20 = _mm256_set1_pd(-0x1.0a33a3116cc7fp-2); /* -0.25996260446408564 */
    const __m256d v23 = _mm256_set1_pd(0x1.277c47b8780fep-2); /* 0.28856002868089081 */
    const __m256d v24 = _mm256_set1_pd(-0x1.7152234153f2fp-2); /* -0.36066489301900878 */
    const __m256d v27 = _mm256_set1_pd(0x1.ec708099b1b5bp-2); /* 0.48089791238856144 */
    const __m256d v28 = _mm256_set1_pd(-0x1.715478546f4b3p-1); /* -0.72134758024880907 */
    const __m256d v31 = _mm256_set1_pd(0x1.7154765a2c536p+0); /* 1.4426950426244054 */
    const __m256i v34 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v37 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256 v42 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v46 = _mm256_set1_ps(0x1.000018p-4f); /* 0.0625000894 */
    const __m256i v48 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v52 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v54 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v55 = _mm256_set1_ps(0x1.43e8e4p-1f); /* 0.632636189 */
    const __m256 v57 = _mm256_set1_ps(0x1.351e6ap-2f); /* 0.301873833 */
    const __m256 v62 = _mm256_set1_ps(-0x1p+8f); /* -256 */
    const __m256 v65 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v69 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 v72 = _mm256_set1_ps(-0x1.0ceadcp-6f); /* -0.0164134167 */
    const __m256 v73 = _mm256_set1_ps(-0x1.dfd2aap-3f); /* -0.234288529 */
    const __m256 v75 = _mm256_set1_ps(0x1.ad4ecep+0f); /* 1.67698371 */
    const __m256 v77 = _mm256_set1_ps(-0x1p+1f); /* -2 */
    const __m256 v81 = _mm256_set1_ps(-INFINITY);
    const __m256 v83 = _mm256_set1_ps(NAN);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256i v3l = _mm256_castpd_si256(v2l);
    const __m256i v3h = _mm256_castpd_si256(v2h);
    const __m256i v4l = _mm256_add_epi64(v0, v3l);
    const __m256i v4h = _mm256_add_epi64(v0, v3h);
    const __m256i v6l = _mm256_and_si256(v4l, v5);
    const __m256i v6h = _mm256_and_si256(v4h, v5);
    const __m256i v8l = _mm256_add_epi64(v6l, v7);
    const __m256i v8h = _mm256_add_epi64(v6h, v7);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256d v15l = _mm256_fmadd_pd(v13, v9l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13, v9h, v14);
    const __m256d v16l = _mm256_fmadd_pd(v12l, v15l, v15l);
    const __m256d v16h = _mm256_fmadd_pd(v12h, v15h, v15h);
    const __m256d v18l = _mm256_fmadd_pd(v17, v9l, v12l);
    const __m256d v18h = _mm256_fmadd_pd(v17, v9h, v12h);
    const __m256d v21l = _mm256_fmadd_pd(v11l, v19, v20);
    const __m256d v21h = _mm256_fmadd_pd(v11h, v19, v20);
    const __m256d v22l = _mm256_fmadd_pd(v16l, v18l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v16h, v18h, v21h);
    const __m256d v25l = _mm256_fmadd_pd(v11l, v23, v24);
    const __m256d v25h = _mm256_fmadd_pd(v11h, v23, v24);
    const __m256d v26l = _mm256_fmadd_pd(v12l, v22l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v12h, v22h, v25h);
    const __m256d v29l = _mm256_fmadd_pd(v11l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v11h, v27, v28);
    const __m256d v30l = _mm256_fmadd_pd(v26l, v12l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v26h, v12h, v29h);
    const __m256i v33l = _mm256_srli_epi64(v4l, 52);
    const __m256i v33h = _mm256_srli_epi64(v4h, 52);
    const __m256i v35l = _mm256_add_epi64(v33l, v34);
    const __m256i v35h = _mm256_add_epi64(v33h, v34);
    const __m256d v36l = _mm256_castsi256_pd(v35l);
    const __m256d v36h = _mm256_castsi256_pd(v35h);
    const __m256d v38l = _mm256_sub_pd(v36l, v37);
    const __m256d v38h = _mm256_sub_pd(v36h, v37);
    const __m256d v39l = _mm256_fmadd_pd(v11l, v31, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v11h, v31, v38h);
    const __m256d v40l = _mm256_fmadd_pd(v12l, v30l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v12h, v30h, v39h);
    const __m128 v41l = _mm256_cvtpd_ps(v40l);
    const __m128 v41h = _mm256_cvtpd_ps(v40h);
    const __m256 v41 = _mm256_set_m128(v41h, v41l);
    const __m256 v43 = _mm256_fmadd_ps(v42, v1, v42);
    const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v43, v1, _CMP_LT_OQ));
    const __m256i v45 = _mm256_xor_si256(v44, _mm256_set1_epi32(-1));
    __m256 r0 = v41;
    __m256i any1 = v45;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v47 = _mm256_castps_si256(v1);
        const __m256i v49 = _mm256_and_si256(v48, v47);
        const __m256i v50 = _mm256_sub_epi32(v47, v49);
        const __m256 v51 = _mm256_castsi256_ps(v50);
        const __m256 v53 = _mm256_sub_ps(v51, v52);
        const __m256 v56 = _mm256_fmadd_ps(v51, v54, v55);
        const __m256 v58 = _mm256_fmadd_ps(v51, v56, v57);
        const __m256 v59 = _mm256_div_ps(v53, v58);
        const __m256 v60 = _mm256_fmadd_ps(v53, v53, v59);
        const __m256 v61 = _mm256_max_ps(v1, v60);
        const __m256 v63 = _mm256_fmadd_ps(v61, v54, v62);
        const __m256 v64 = _mm256_min_ps(v63, v63);
        const __m256 v66 = _mm256_min_ps(v64, v65);
        const __m256i v67 = log2_062ulp_avx2_bits_f32_avx2(v61);
        const __m256 v68 = _mm256_castsi256_ps(v67);
        const __m256 v70 = _mm256_sub_ps(v68, v69);
        const __m256 v71 = _mm256_mul_ps(v70, v70);
        const __m256 v74 = _mm256_fmadd_ps(v71, v72, v73);
        const __m256 v76 = _mm256_fmadd_ps(v66, v74, v75);
        const __m256 v78 = _mm256_max_ps(v77, v1);
        const __m256 v79 = _mm256_min_ps(v76, v78);
        const __m256i v80 = _mm256_castps_si256(_mm256_cmp_ps(v42, v79, _CMP_EQ_OQ));
        const __m256i v82 = _mm256_castps_si256(_mm256_cmp_ps(v78, v46, _CMP_NLE_UQ));
        const __m256 v84 = _mm256_blendv_ps(v83, v78, _mm256_castsi256_ps(v82));
        const __m256 v85 = _mm256_blendv_ps(v84, v81, _mm256_castsi256_ps(v80));
        r0 = _mm256_blendv_ps(r0, v85, _mm256_castsi256_ps(v45));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG2_062ULP_AVX2_AVX2_TARGET void log2_062ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_062ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log2_062ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG2_062ULP_AVX2_AVX512 __m512i log2_062ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG2_062ULP_AVX2_AVX512 void log2_062ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v5 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v13 = _mm512_set1_pd(0x1.43b6f36981024p-3); /* 0.15806379476282573 */
    const __m512d v14 = _mm512_set1_pd(-0x1.55e73c63b032cp-2); /* -0.33388990744065228 */
    const __m512d v17 = _mm512_set1_pd(-0x1.bdef2653d7174p-4); /* -0.1088706490676879 */
    const __m512d v19 = _mm512_set1_pd(0x1.a18ba465db4dap-3); /* 0.2038796275695976 */
    const __m512d v20 = _mm512_set1_pd(-0x1.0a33a3116cc7fp-2); /* -0.25996260446408564 */
    const __m512d v23 = _mm512_set1_pd(0x1.277c47b8780fep-2); /* 0.28856002868089081 */
    const __m512d v24 = _mm512_set1_pd(-0x1.7152234153f2fp-2); /* -0.36066489301900878 */
    const __m512d v27 = _mm512_set1_pd(0x1.ec708099b1b5bp-2); /* 0.48089791238856144 */
    const __m512d v28 = _mm512_set1_pd(-0x1.715478546f4b3p-1); /* -0.72134758024880907 */
    const __m512d v31 = _mm512_set1_pd(0x1.7154765a2c536p+0); /* 1.4426950426244054 */
    const __m512i v34 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v37 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512 v42 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v46 = _mm512_set1_ps(0x1.000018p-4f); /* 0.0625000894 */
    const __m512i v48 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v52 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v54 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v55 = _mm512_set1_ps(0x1.43e8e4p-1f); /* 0.632636189 */
    const __m512 v57 = _mm512_set1_ps(0x1.351e6ap-2f); /* 0.301873833 */
    const __m512 v62 = _mm512_set1_ps(-0x1p+8f); /* -256 */
    const __m512 v65 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v69 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v72 = _mm512_set1_ps(-0x1.0ceadcp-6f); /* -0.0164134167 */
    const __m512 v73 = _mm512_set1_ps(-0x1.dfd2aap-3f); /* -0.234288529 */
    const __m512 v75 = _mm512_set1_ps(0x1.ad4ecep+0f); /* 1.67698371 */
    const __m512 v77 = _mm512_set1_ps(-0x1p+1f); /* -2 */
    const __m512 v81 = _mm512_set1_ps(-INFINITY);
    const __m512 v83 = _mm512_set1_ps(NAN);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512i v3l = _mm512_castpd_si512(v2l);
    const __m512i v3h = _mm512_castpd_si512(v2h);
    const __m512i v4l = _mm512_add_epi64(v0, v3l);
    const __m512i v4h = _mm512_add_epi64(v0, v3h);
    const __m512i v6l = _mm512_and_si512(v4l, v5);
    const __m512i v6h = _mm512_and_si512(v4h, v5);
    const __m512i v8l = _mm512_add_epi64(v6l, v7);
    const __m512i v8h = _mm512_add_epi64(v6h, v7);
    const __m512d v9l = _mm512_castsi512_pd(v8l);
    const __m512d v9h = _mm512_castsi512_pd(v8h);
    const __m512d v11l = _mm512_sub_pd(v9l, v10);
    const __m512d v11h = _mm512_sub_pd(v9h, v10);
    const __m512d v12l = _mm512_mul_pd(v11l, v11l);
    const __m512d v12h = _mm512_mul_pd(v11h, v11h);
    const __m512d v15l = _mm512_fmadd_pd(v13, v9l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13, v9h, v14);
    const __m512d v16l = _mm512_fmadd_pd(v12l, v15l, v15l);
    const __m512d v16h = _mm512_fmadd_pd(v12h, v15h, v15h);
    const __m512d v18l = _mm512_fmadd_pd(v17, v9l, v12l);
    const __m512d v18h = _mm512_fmadd_pd(v17, v9h, v12h);
    const __m512d v21l = _mm512_fmadd_pd(v11l, v19, v20);
    const __m512d v21h = _mm512_fmadd_pd(v11h, v19, v20);
    const __m512d v22l = _mm512_fmadd_pd(v16l, v18l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v16h, v18h, v21h);
    const __m512d v25l = _mm512_fmadd_pd(v11l, v23, v24);
    const __m512d v25h = _mm512_fmadd_pd(v11h, v23, v24);
    const __m512d v26l = _mm512_fmadd_pd(v12l, v22l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v12h, v22h, v25h);
    const __m512d v29l = _mm512_fmadd_pd(v11l, v27, v28);
    const __m512d v29h = _mm512_fmadd_pd(v11h, v27, v28);
    const __m512d v30l = _mm512_fmadd_pd(v26l, v12l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v26h, v12h, v29h);
    const __m512i v33l = _mm512_srli_epi64(v4l, 52);
    const __m512i v33h = _mm512_srli_epi64(v4h, 52);
    const __m512i v35l = _mm512_add_epi64(v33l, v34);
    const __m512i v35h = _mm512_add_epi64(v33h, v34);
    const __m512d v36l = _mm512_castsi512_pd(v35l);
    const __m512d v36h = _mm512_castsi512_pd(v35h);
    const __m512d v38l = _mm512_sub_pd(v36l, v37);
    const __m512d v38h = _mm512_sub_pd(v36h, v37);
    const __m512d v39l = _mm512_fmadd_pd(v11l, v31, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v11h, v31, v38h);
    const __m512d v40l = _mm512_fmadd_pd(v12l, v30l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v12h, v30h, v39h);
    const __m256 v41l = _mm512_cvtpd_ps(v40l);
    const __m256 v41h = _mm512_cvtpd_ps(v40h);
    const __m512 v41 = _mm512_insertf32x8(_mm512_castps256_ps512(v41l), v41h, 1);
    const __m512 v43 = _mm512_fmadd_ps(v42, v1, v42);
    const __mmask16 v44 = _mm512_cmp_ps_mask(v43, v1, _CMP_LT_OQ);
    const __mmask16 v45 = (__mmask16)~v44;
    __m512 r0 = v41;
    __mmask16 any1 = v45;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512i v47 = _mm512_castps_si512(v1);
        const __m512i v49 = _mm512_and_si512(v48, v47);
        const __m512i v50 = _mm512_sub_epi32(v47, v49);
        const __m512 v51 = _mm512_castsi512_ps(v50);
        const __m512 v53 = _mm512_sub_ps(v51, v52);
        const __m512 v56 = _mm512_fmadd_ps(v51, v54, v55);
        const __m512 v58 = _mm512_fmadd_ps(v51, v56, v57);
        const __m512 v59 = _mm512_div_ps(v53, v58);
        const __m512 v60 = _mm512_fmadd_ps(v53, v53, v59);
        const __m512 v61 = _mm512_max_ps(v1, v60);
        const __m512 v63 = _mm512_fmadd_ps(v61, v54, v62);
        const __m512 v64 = _mm512_min_ps(v63, v63);
        const __m512 v66 = _mm512_min_ps(v64, v65);
        const __m512i v67 = log2_062ulp_avx2_bits_f32_avx512(v61);
        const __m512 v68 = _mm512_castsi512_ps(v67);
        const __m512 v70 = _mm512_sub_ps(v68, v69);
        const __m512 v71 = _mm512_mul_ps(v70, v70);
        const __m512 v74 = _mm512_fmadd_ps(v71, v72, v73);
        const __m512 v76 = _mm512_fmadd_ps(v66, v74, v75);
        const __m512 v78 = _mm512_max_ps(v77, v1);
        const __m512 v79 = _mm512_min_ps(v76, v78);
        const __mmask16 v80 = _mm512_cmp_ps_mask(v42, v79, _CMP_EQ_OQ);
        const __mmask16 v82 = _mm512_cmp_ps_mask(v78, v46, _CMP_NLE_UQ);
        const __m512 v84 = _mm512_mask_blend_ps(v82, v83, v78);
        const __m512 v85 = _mm512_mask_blend_ps(v80, v84, v81);
        r0 = _mm512_mask_blend_ps(v45, r0, v85);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG2_062ULP_AVX2_AVX512_TARGET void log2_062ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log2_062ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log2_062ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_062ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_062ulp_avx2_level(void) {
#if defined(LOG2_062ULP_AVX2_FORCE_ISA)
    return LOG2_062ULP_AVX2_FORCE_ISA;
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

float log2_062ulp_avx2(float x) {
    return log2_062ulp_avx2_element(x);
}

void log2_062ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_062ulp_avx2_level();
    if (level == 2) {
        log2_062ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_062ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_062ulp_avx2_array_portable(x, y, n);
}
