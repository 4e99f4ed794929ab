/* pow_1ulp_avx2: pow
 *
 *   target       pow, x0^x1, f32
 *   domain       every input
 *   max error    0.588982 ulp, observed on 10128233 inputs
 *   worst input  0x1.3b880ap+0 (1.23254454, encoding 0x3f9dc405)
 *                0x1.a85818p+8 (424.344116, encoding 0x43d42c0c)
 *   result there 0x1.ffab4ap+127 (3.40062445e+38, encoding 0x7f7fd5a5)
 *   mean error   0.100960 ulp
 *   misrounded   60517 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cf6639074e754155ad9376e29d3bbc37
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f32 --max-ulp 1 --isa avx2 --time 22s --seed 1 --threads 1 --archive pow_1ulp_avx2.db
 *                time: 1.9080 ns/element as avx2 code (inputs mean)
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
#include "pow_1ulp_avx2.h"

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

static inline float pow_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t pow_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double pow_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double pow_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t pow_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t pow_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double pow_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return pow_1ulp_avx2_frombits_f64((int64_t)((uint64_t)pow_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float pow_1ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float pow_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t pow_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float pow_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float pow_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = pow_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return pow_1ulp_avx2_frombits_f32((pow_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float pow_1ulp_avx2_element(float x0, float x1) {
    const double v0 = 0x1.40e810ddf894fp-13; /* 0.00015302014702373932 */
    const double v1 = -0x1.a2aa31df6e244p+7; /* -209.33241174907209 */
    const double v2 = 0x1.9p+7; /* 200 */
    const int64_t v3 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const float v4 = x0;
    const float v5 = pow_1ulp_avx2_abs_f32(v4);
    const double v6 = (double)v5;
    const int64_t v7 = pow_1ulp_avx2_bits_f64(v6);
    const int64_t v8 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v9 = (int64_t)((uint64_t)v7 + (uint64_t)v8);
    const int64_t v10 = v3 & v9;
    const int64_t v11 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v12 = (int64_t)((uint64_t)v10 + (uint64_t)v11);
    const double v13 = pow_1ulp_avx2_frombits_f64(v12);
    const double v14 = 0x1p+0; /* 1 */
    const double v15 = v13 - v14;
    const double v16 = v14 + v13;
    const double v17 = v15 / v16;
    const double v18 = v17 * v17;
    const double v19 = v18 * v18;
    const double v20 = 0x1.62a109ab0472p-2; /* 0.34631743532473713 */
    const double v21 = 0x1.a547702336d09p-2; /* 0.41140532698564464 */
    const double v22 = pow_1ulp_avx2_fma_f64(v18, v20, v21);
    const double v23 = 0x1.2777d8403160ep-1; /* 0.57708621772388979 */
    const double v24 = 0x1.ec709d5c12e25p-1; /* 0.96179668187091194 */
    const double v25 = pow_1ulp_avx2_fma_f64(v23, v18, v24);
    const double v26 = pow_1ulp_avx2_fma_f64(v19, v22, v25);
    const double v27 = 0x1.71547652b608fp+1; /* 2.8853900817740121 */
    const double v28 = pow_1ulp_avx2_fma_f64(v26, v18, v27);
    const int64_t v29 = INT64_C(52);
    const int64_t v30 = pow_1ulp_avx2_lshr_i64(v9, v29);
    const int64_t v31 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v32 = (int64_t)((uint64_t)v30 + (uint64_t)v31);
    const double v33 = pow_1ulp_avx2_frombits_f64(v32);
    const double v34 = 0x1.8p+52; /* 6755399441055744 */
    const double v35 = v33 - v34;
    const double v36 = pow_1ulp_avx2_fma_f64(v28, v17, v35);
    const float v37 = x1;
    const double v38 = (double)v37;
    const double v39 = 0x1.fe3ae86aa1cb5p-30; /* 1.856206322899472e-09 */
    const double v40 = pow_1ulp_avx2_fma_f64(v36, v38, v39);
    const double v41 = v2 < v40 ? v2 : v40;
    const double v42 = v1 > v41 ? v1 : v41;
    const double v43 = v42 + v34;
    const double v44 = v43 - v34;
    const double v45 = v42 - v44;
    const double v46 = 0x1.5f3f30bab1ab1p-10; /* 0.001339900349806616 */
    const double v47 = pow_1ulp_avx2_fma_f64(v0, v45, v46);
    const double v48 = 0x1.3b2f5471e6356p-7; /* 0.0096186792687135529 */
    const double v49 = pow_1ulp_avx2_fma_f64(v47, v45, v48);
    const double v50 = -0x1.ea6fbecfd1e4dp-33; /* -2.230247015663522e-10 */
    const double v51 = pow_1ulp_avx2_fma_f64(v45, v45, v50);
    const double v52 = 0x1.c6aee411f0cafp-5; /* 0.055503316354156389 */
    const double v53 = 0x1.ebfbd7a820f3fp-3; /* 0.2402264450248541 */
    const double v54 = pow_1ulp_avx2_fma_f64(v52, v45, v53);
    const double v55 = pow_1ulp_avx2_fma_f64(v49, v51, v54);
    const double v56 = 0x1.62e430b0ceecfp-1; /* 0.69314720304779509 */
    const double v57 = pow_1ulp_avx2_fma_f64(v56, v45, v14);
    const double v58 = pow_1ulp_avx2_fma_f64(v55, v51, v57);
    const int64_t v59 = pow_1ulp_avx2_bits_f64(v43);
    const int64_t v60 = pow_1ulp_avx2_shl_i64(v59, v29);
    const double v61 = pow_1ulp_avx2_addbits_f64(v58, v60);
    const float v62 = (float)v61;
    const float v63 = pow_1ulp_avx2_abs_f32(v37);
    const float v64 = INFINITY;
    const int v65 = v63 < v64;
    const float v66 = 0x0p+0f; /* 0 */
    const int v67 = v66 < v4;
    const float v68 = v4 > v5 ? v4 : v5;
    const int v69 = v68 < v64;
    const int v70 = v67 & v69;
    const int v71 = v65 & v70;
    const int v72 = !v71;
    const float v73 = 0x1p+0f; /* 1 */
    float r0 = v62;
    if (v72) {
        const int v74 = v64 == v63;
        const int v75 = v73 == v5;
        const int v76 = v74 & v75;
        const int v77 = v66 == v37;
        const int v78 = v73 == v4;
        const int v79 = v77 | v78;
        const int v80 = v76 | v79;
        const float v81 = pow_1ulp_avx2_rint_f32(v37);
        const int v82 = v81 == v37;
        const int v83 = !v82;
        const int v84 = v5 < v64;
        const int v85 = v4 < v66;
        const int v86 = v84 & v85;
        const int v87 = v83 & v86;
        const int v88 = v4 != v4 || v37 != v37;
        const int v89 = v87 | v88;
        const float v90 = NAN;
        const float v91 = 0x1p-40f; /* 9.09494702e-13 */
        const float v92 = pow_1ulp_avx2_fma_f32(v91, v68, v64);
        const int v93 = v5 == v92;
        const int v94 = v66 == v5;
        const int v95 = v93 | v94;
        const int v96 = v74 | v95;
        const int v97 = v37 < v66;
        const int v98 = v73 < v5;
        const int v99 = v97 ^ v98;
        const float v100 = v99 ? v64 : v66;
        const float v101 = v96 ? v100 : v62;
        const float v102 = 0x1p-1f; /* 0.5 */
        const float v103 = v102 * v37;
        const float v104 = pow_1ulp_avx2_rint_f32(v103);
        const int v105 = v104 == v103;
        const int v106 = !v105;
        const int v107 = v106 & v82;
        const float v108 = v107 ? v4 : v73;
        const float v109 = pow_1ulp_avx2_copysign_f32(v101, v108);
        const float v110 = v89 ? v90 : v109;
        const float v111 = v80 ? v73 : v110;
        r0 = v111;
    }
    return r0;
}

static void pow_1ulp_avx2_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = pow_1ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define POW_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define POW_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define POW_1ULP_AVX2_AVX2 static inline POW_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define POW_1ULP_AVX2_AVX512 static inline POW_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
POW_1ULP_AVX2_AVX2 __m256i pow_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_1ULP_AVX2_AVX2 __m256 pow_1ulp_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
POW_1ULP_AVX2_AVX2 void pow_1ulp_avx2_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.40e810ddf894fp-13); /* 0.00015302014702373932 */
    const __m256d v1 = _mm256_set1_pd(-0x1.a2aa31df6e244p+7); /* -209.33241174907209 */
    const __m256d v2 = _mm256_set1_pd(0x1.9p+7); /* 200 */
    const __m256i v3 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v11 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v14 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v20 = _mm256_set1_pd(0x1.62a109ab0472p-2); /* 0.34631743532473713 */
    const __m256d v21 = _mm256_set1_pd(0x1.a547702336d09p-2); /* 0.41140532698564464 */
    const __m256d v23 = _mm256_set1_pd(0x1.2777d8403160ep-1); /* 0.57708621772388979 */
    const __m256d v24 = _mm256_set1_pd(0x1.ec709d5c12e25p-1); /* 0.96179668187091194 */
    const __m256d v27 = _mm256_set1_pd(0x1.71547652b608fp+1); /* 2.8853900817740121 */
    const __m256i v31 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v34 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v39 = _mm256_set1_pd(0x1.fe3ae86aa1cb5p-30); /* 1.856206322899472e-09 */
    const __m256d v46 = _mm256_set1_pd(0x1.5f3f30bab1ab1p-10); /* 0.001339900349806616 */
    const __m256d v48 = _mm256_set1_pd(0x1.3b2f5471e6356p-7); /* 0.0096186792687135529 */
    const __m256d v50 = _mm256_set1_pd(-0x1.ea6fbecfd1e4dp-33); /* -2.230247015663522e-10 */
    const __m256d v52 = _mm256_set1_pd(0x1.c6aee411f0cafp-5); /* 0.055503316354156389 */
    const __m256d v53 = _mm256_set1_pd(0x1.ebfbd7a820f3fp-3); /* 0.2402264450248541 */
    const __m256d v56 = _mm256_set1_pd(0x1.62e430b0ceecfp-1); /* 0.69314720304779509 */
    const __m256 v64 = _mm256_set1_ps(INFINITY);
    const __m256 v66 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v73 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v90 = _mm256_set1_ps(NAN);
    const __m256 v91 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v102 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v4 = _mm256_loadu_ps(x0);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256i v7l = _mm256_castpd_si256(v6l);
    const __m256i v7h = _mm256_castpd_si256(v6h);
    const __m256i v9l = _mm256_add_epi64(v7l, v8);
    const __m256i v9h = _mm256_add_epi64(v7h, v8);
    const __m256i v10l = _mm256_and_si256(v3, v9l);
    const __m256i v10h = _mm256_and_si256(v3, v9h);
    const __m256i v12l = _mm256_add_epi64(v10l, v11);
    const __m256i v12h = _mm256_add_epi64(v10h, v11);
    const __m256d v13l = _mm256_castsi256_pd(v12l);
    const __m256d v13h = _mm256_castsi256_pd(v12h);
    const __m256d v15l = _mm256_sub_pd(v13l, v14);
    const __m256d v15h = _mm256_sub_pd(v13h, v14);
    const __m256d v16l = _mm256_add_pd(v14, v13l);
    const __m256d v16h = _mm256_add_pd(v14, v13h);
    const __m256d v17l = _mm256_div_pd(v15l, v16l);
    const __m256d v17h = _mm256_div_pd(v15h, v16h);
    const __m256d v18l = _mm256_mul_pd(v17l, v17l);
    const __m256d v18h = _mm256_mul_pd(v17h, v17h);
    const __m256d v19l = _mm256_mul_pd(v18l, v18l);
    const __m256d v19h = _mm256_mul_pd(v18h, v18h);
    const __m256d v22l = _mm256_fmadd_pd(v18l, v20, v21);
    const __m256d v22h = _mm256_fmadd_pd(v18h, v20, v21);
    const __m256d v25l = _mm256_fmadd_pd(v23, v18l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23, v18h, v24);
    const __m256d v26l = _mm256_fmadd_pd(v19l, v22l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v19h, v22h, v25h);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v18l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v18h, v27);
    const __m256i v30l = _mm256_srli_epi64(v9l, 52);
    const __m256i v30h = _mm256_srli_epi64(v9h, 52);
    const __m256i v32l = _mm256_add_epi64(v30l, v31);
    const __m256i v32h = _mm256_add_epi64(v30h, v31);
    const __m256d v33l = _mm256_castsi256_pd(v32l);
    const __m256d v33h = _mm256_castsi256_pd(v32h);
    const __m256d v35l = _mm256_sub_pd(v33l, v34);
    const __m256d v35h = _mm256_sub_pd(v33h, v34);
    const __m256d v36l = _mm256_fmadd_pd(v28l, v17l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v28h, v17h, v35h);
    const __m256 v37 = _mm256_loadu_ps(x1);
    const __m256d v38l = _mm256_cvtps_pd(_mm256_castps256_ps128(v37));
    const __m256d v38h = _mm256_cvtps_pd(_mm256_extractf128_ps(v37, 1));
    const __m256d v40l = _mm256_fmadd_pd(v36l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v36h, v38h, v39);
    const __m256d v41l = _mm256_min_pd(v2, v40l);
    const __m256d v41h = _mm256_min_pd(v2, v40h);
    const __m256d v42l = _mm256_max_pd(v1, v41l);
    const __m256d v42h = _mm256_max_pd(v1, v41h);
    const __m256d v43l = _mm256_add_pd(v42l, v34);
    const __m256d v43h = _mm256_add_pd(v42h, v34);
    const __m256d v44l = _mm256_sub_pd(v43l, v34);
    const __m256d v44h = _mm256_sub_pd(v43h, v34);
    const __m256d v45l = _mm256_sub_pd(v42l, v44l);
    const __m256d v45h = _mm256_sub_pd(v42h, v44h);
    const __m256d v47l = _mm256_fmadd_pd(v0, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v0, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v45l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v45h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v45l, v45l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v45h, v45h, v50);
    const __m256d v54l = _mm256_fmadd_pd(v52, v45l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52, v45h, v53);
    const __m256d v55l = _mm256_fmadd_pd(v49l, v51l, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v49h, v51h, v54h);
    const __m256d v57l = _mm256_fmadd_pd(v56, v45l, v14);
    const __m256d v57h = _mm256_fmadd_pd(v56, v45h, v14);
    const __m256d v58l = _mm256_fmadd_pd(v55l, v51l, v57l);
    const __m256d v58h = _mm256_fmadd_pd(v55h, v51h, v57h);
    const __m256i v59l = pow_1ulp_avx2_bits_f64_avx2(v43l);
    const __m256i v59h = pow_1ulp_avx2_bits_f64_avx2(v43h);
    const __m256i v60l = _mm256_slli_epi64(v59l, 52);
    const __m256i v60h = _mm256_slli_epi64(v59h, 52);
    const __m256d v61l = _mm256_castsi256_pd(_mm256_add_epi64(pow_1ulp_avx2_bits_f64_avx2(v58l), v60l));
    const __m256d v61h = _mm256_castsi256_pd(_mm256_add_epi64(pow_1ulp_avx2_bits_f64_avx2(v58h), v60h));
    const __m128 v62l = _mm256_cvtpd_ps(v61l);
    const __m128 v62h = _mm256_cvtpd_ps(v61h);
    const __m256 v62 = _mm256_set_m128(v62h, v62l);
    const __m256 v63 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v37);
    const __m256i v65 = _mm256_castps_si256(_mm256_cmp_ps(v63, v64, _CMP_LT_OQ));
    const __m256i v67 = _mm256_castps_si256(_mm256_cmp_ps(v66, v4, _CMP_LT_OQ));
    const __m256 v68 = _mm256_max_ps(v4, v5);
    const __m256i v69 = _mm256_castps_si256(_mm256_cmp_ps(v68, v64, _CMP_LT_OQ));
    const __m256i v70 = _mm256_and_si256(v67, v69);
    const __m256i v71 = _mm256_and_si256(v65, v70);
    const __m256i v72 = _mm256_xor_si256(v71, _mm256_set1_epi32(-1));
    __m256 r0 = v62;
    __m256i any1 = v72;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v74 = _mm256_castps_si256(_mm256_cmp_ps(v64, v63, _CMP_EQ_OQ));
        const __m256i v75 = _mm256_castps_si256(_mm256_cmp_ps(v73, v5, _CMP_EQ_OQ));
        const __m256i v76 = _mm256_and_si256(v74, v75);
        const __m256i v77 = _mm256_castps_si256(_mm256_cmp_ps(v66, v37, _CMP_EQ_OQ));
        const __m256i v78 = _mm256_castps_si256(_mm256_cmp_ps(v73, v4, _CMP_EQ_OQ));
        const __m256i v79 = _mm256_or_si256(v77, v78);
        const __m256i v80 = _mm256_or_si256(v76, v79);
        const __m256 v81 = _mm256_round_ps(v37, 8);
        const __m256i v82 = _mm256_castps_si256(_mm256_cmp_ps(v81, v37, _CMP_EQ_OQ));
        const __m256i v83 = _mm256_xor_si256(v82, _mm256_set1_epi32(-1));
        const __m256i v84 = _mm256_castps_si256(_mm256_cmp_ps(v5, v64, _CMP_LT_OQ));
        const __m256i v85 = _mm256_castps_si256(_mm256_cmp_ps(v4, v66, _CMP_LT_OQ));
        const __m256i v86 = _mm256_and_si256(v84, v85);
        const __m256i v87 = _mm256_and_si256(v83, v86);
        const __m256i v88 = _mm256_castps_si256(_mm256_cmp_ps(v4, v37, _CMP_UNORD_Q));
        const __m256i v89 = _mm256_or_si256(v87, v88);
        const __m256 v92 = _mm256_fmadd_ps(v91, v68, v64);
        const __m256i v93 = _mm256_castps_si256(_mm256_cmp_ps(v5, v92, _CMP_EQ_OQ));
        const __m256i v94 = _mm256_castps_si256(_mm256_cmp_ps(v66, v5, _CMP_EQ_OQ));
        const __m256i v95 = _mm256_or_si256(v93, v94);
        const __m256i v96 = _mm256_or_si256(v74, v95);
        const __m256i v97 = _mm256_castps_si256(_mm256_cmp_ps(v37, v66, _CMP_LT_OQ));
        const __m256i v98 = _mm256_castps_si256(_mm256_cmp_ps(v73, v5, _CMP_LT_OQ));
        const __m256i v99 = _mm256_xor_si256(v97, v98);
        const __m256 v100 = _mm256_blendv_ps(v66, v64, _mm256_castsi256_ps(v99));
        const __m256 v101 = _mm256_blendv_ps(v62, v100, _mm256_castsi256_ps(v96));
        const __m256 v103 = _mm256_mul_ps(v102, v37);
        const __m256 v104 = _mm256_round_ps(v103, 8);
        const __m256i v105 = _mm256_castps_si256(_mm256_cmp_ps(v104, v103, _CMP_EQ_OQ));
        const __m256i v106 = _mm256_xor_si256(v105, _mm256_set1_epi32(-1));
        const __m256i v107 = _mm256_and_si256(v106, v82);
        const __m256 v108 = _mm256_blendv_ps(v73, v4, _mm256_castsi256_ps(v107));
        const __m256 v109 = pow_1ulp_avx2_copysign_f32_avx2(v101, v108);
        const __m256 v110 = _mm256_blendv_ps(v109, v90, _mm256_castsi256_ps(v89));
        const __m256 v111 = _mm256_blendv_ps(v110, v73, _mm256_castsi256_ps(v80));
        r0 = _mm256_blendv_ps(r0, v111, _mm256_castsi256_ps(v72));
    }
    _mm256_storeu_ps(y, r0);
}

static POW_1ULP_AVX2_AVX2_TARGET void pow_1ulp_avx2_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        pow_1ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        pow_1ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
POW_1ULP_AVX2_AVX512 __m512i pow_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_1ULP_AVX2_AVX512 __m512 pow_1ulp_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
POW_1ULP_AVX2_AVX512 void pow_1ulp_avx2_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.40e810ddf894fp-13); /* 0.00015302014702373932 */
    const __m512d v1 = _mm512_set1_pd(-0x1.a2aa31df6e244p+7); /* -209.33241174907209 */
    const __m512d v2 = _mm512_set1_pd(0x1.9p+7); /* 200 */
    const __m512i v3 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v11 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v14 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v20 = _mm512_set1_pd(0x1.62a109ab0472p-2); /* 0.34631743532473713 */
    const __m512d v21 = _mm512_set1_pd(0x1.a547702336d09p-2); /* 0.41140532698564464 */
    const __m512d v23 = _mm512_set1_pd(0x1.2777d8403160ep-1); /* 0.57708621772388979 */
    const __m512d v24 = _mm512_set1_pd(0x1.ec709d5c12e25p-1); /* 0.96179668187091194 */
    const __m512d v27 = _mm512_set1_pd(0x1.71547652b608fp+1); /* 2.8853900817740121 */
    const __m512i v31 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v34 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v39 = _mm512_set1_pd(0x1.fe3ae86aa1cb5p-30); /* 1.856206322899472e-09 */
    const __m512d v46 = _mm512_set1_pd(0x1.5f3f30bab1ab1p-10); /* 0.001339900349806616 */
    const __m512d v48 = _mm512_set1_pd(0x1.3b2f5471e6356p-7); /* 0.0096186792687135529 */
    const __m512d v50 = _mm512_set1_pd(-0x1.ea6fbecfd1e4dp-33); /* -2.230247015663522e-10 */
    const __m512d v52 = _mm512_set1_pd(0x1.c6aee411f0cafp-5); /* 0.055503316354156389 */
    const __m512d v53 = _mm512_set1_pd(0x1.ebfbd7a820f3fp-3); /* 0.2402264450248541 */
    const __m512d v56 = _mm512_set1_pd(0x1.62e430b0ceecfp-1); /* 0.69314720304779509 */
    const __m512 v64 = _mm512_set1_ps(INFINITY);
    const __m512 v66 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v73 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v90 = _mm512_set1_ps(NAN);
    const __m512 v91 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v102 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v4 = _mm512_loadu_ps(x0);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512i v7l = _mm512_castpd_si512(v6l);
    const __m512i v7h = _mm512_castpd_si512(v6h);
    const __m512i v9l = _mm512_add_epi64(v7l, v8);
    const __m512i v9h = _mm512_add_epi64(v7h, v8);
    const __m512i v10l = _mm512_and_si512(v3, v9l);
    const __m512i v10h = _mm512_and_si512(v3, v9h);
    const __m512i v12l = _mm512_add_epi64(v10l, v11);
    const __m512i v12h = _mm512_add_epi64(v10h, v11);
    const __m512d v13l = _mm512_castsi512_pd(v12l);
    const __m512d v13h = _mm512_castsi512_pd(v12h);
    const __m512d v15l = _mm512_sub_pd(v13l, v14);
    const __m512d v15h = _mm512_sub_pd(v13h, v14);
    const __m512d v16l = _mm512_add_pd(v14, v13l);
    const __m512d v16h = _mm512_add_pd(v14, v13h);
    const __m512d v17l = _mm512_div_pd(v15l, v16l);
    const __m512d v17h = _mm512_div_pd(v15h, v16h);
    const __m512d v18l = _mm512_mul_pd(v17l, v17l);
    const __m512d v18h = _mm512_mul_pd(v17h, v17h);
    const __m512d v19l = _mm512_mul_pd(v18l, v18l);
    const __m512d v19h = _mm512_mul_pd(v18h, v18h);
    const __m512d v22l = _mm512_fmadd_pd(v18l, v20, v21);
    const __m512d v22h = _mm512_fmadd_pd(v18h, v20, v21);
    const __m512d v25l = _mm512_fmadd_pd(v23, v18l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23, v18h, v24);
    const __m512d v26l = _mm512_fmadd_pd(v19l, v22l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v19h, v22h, v25h);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v18l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v18h, v27);
    const __m512i v30l = _mm512_srli_epi64(v9l, 52);
    const __m512i v30h = _mm512_srli_epi64(v9h, 52);
    const __m512i v32l = _mm512_add_epi64(v30l, v31);
    const __m512i v32h = _mm512_add_epi64(v30h, v31);
    const __m512d v33l = _mm512_castsi512_pd(v32l);
    const __m512d v33h = _mm512_castsi512_pd(v32h);
    const __m512d v35l = _mm512_sub_pd(v33l, v34);
    const __m512d v35h = _mm512_sub_pd(v33h, v34);
    const __m512d v36l = _mm512_fmadd_pd(v28l, v17l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v28h, v17h, v35h);
    const __m512 v37 = _mm512_loadu_ps(x1);
    const __m512d v38l = _mm512_cvtps_pd(_mm512_castps512_ps256(v37));
    const __m512d v38h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v37, 1));
    const __m512d v40l = _mm512_fmadd_pd(v36l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v36h, v38h, v39);
    const __m512d v41l = _mm512_min_pd(v2, v40l);
    const __m512d v41h = _mm512_min_pd(v2, v40h);
    const __m512d v42l = _mm512_max_pd(v1, v41l);
    const __m512d v42h = _mm512_max_pd(v1, v41h);
    const __m512d v43l = _mm512_add_pd(v42l, v34);
    const __m512d v43h = _mm512_add_pd(v42h, v34);
    const __m512d v44l = _mm512_sub_pd(v43l, v34);
    const __m512d v44h = _mm512_sub_pd(v43h, v34);
    const __m512d v45l = _mm512_sub_pd(v42l, v44l);
    const __m512d v45h = _mm512_sub_pd(v42h, v44h);
    const __m512d v47l = _mm512_fmadd_pd(v0, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v0, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v45l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v45h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v45l, v45l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v45h, v45h, v50);
    const __m512d v54l = _mm512_fmadd_pd(v52, v45l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52, v45h, v53);
    const __m512d v55l = _mm512_fmadd_pd(v49l, v51l, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v49h, v51h, v54h);
    const __m512d v57l = _mm512_fmadd_pd(v56, v45l, v14);
    const __m512d v57h = _mm512_fmadd_pd(v56, v45h, v14);
    const __m512d v58l = _mm512_fmadd_pd(v55l, v51l, v57l);
    const __m512d v58h = _mm512_fmadd_pd(v55h, v51h, v57h);
    const __m512i v59l = pow_1ulp_avx2_bits_f64_avx512(v43l);
    const __m512i v59h = pow_1ulp_avx2_bits_f64_avx512(v43h);
    const __m512i v60l = _mm512_slli_epi64(v59l, 52);
    const __m512i v60h = _mm512_slli_epi64(v59h, 52);
    const __m512d v61l = _mm512_castsi512_pd(_mm512_add_epi64(pow_1ulp_avx2_bits_f64_avx512(v58l), v60l));
    const __m512d v61h = _mm512_castsi512_pd(_mm512_add_epi64(pow_1ulp_avx2_bits_f64_avx512(v58h), v60h));
    const __m256 v62l = _mm512_cvtpd_ps(v61l);
    const __m256 v62h = _mm512_cvtpd_ps(v61h);
    const __m512 v62 = _mm512_insertf32x8(_mm512_castps256_ps512(v62l), v62h, 1);
    const __m512 v63 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v37), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v65 = _mm512_cmp_ps_mask(v63, v64, _CMP_LT_OQ);
    const __mmask16 v67 = _mm512_cmp_ps_mask(v66, v4, _CMP_LT_OQ);
    const __m512 v68 = _mm512_max_ps(v4, v5);
    const __mmask16 v69 = _mm512_cmp_ps_mask(v68, v64, _CMP_LT_OQ);
    const __mmask16 v70 = (__mmask16)(v67 & v69);
    const __mmask16 v71 = (__mmask16)(v65 & v70);
    const __mmask16 v72 = (__mmask16)~v71;
    __m512 r0 = v62;
    __mmask16 any1 = v72;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v74 = _mm512_cmp_ps_mask(v64, v63, _CMP_EQ_OQ);
        const __mmask16 v75 = _mm512_cmp_ps_mask(v73, v5, _CMP_EQ_OQ);
        const __mmask16 v76 = (__mmask16)(v74 & v75);
        const __mmask16 v77 = _mm512_cmp_ps_mask(v66, v37, _CMP_EQ_OQ);
        const __mmask16 v78 = _mm512_cmp_ps_mask(v73, v4, _CMP_EQ_OQ);
        const __mmask16 v79 = (__mmask16)(v77 | v78);
        const __mmask16 v80 = (__mmask16)(v76 | v79);
        const __m512 v81 = _mm512_roundscale_ps(v37, 8);
        const __mmask16 v82 = _mm512_cmp_ps_mask(v81, v37, _CMP_EQ_OQ);
        const __mmask16 v83 = (__mmask16)~v82;
        const __mmask16 v84 = _mm512_cmp_ps_mask(v5, v64, _CMP_LT_OQ);
        const __mmask16 v85 = _mm512_cmp_ps_mask(v4, v66, _CMP_LT_OQ);
        const __mmask16 v86 = (__mmask16)(v84 & v85);
        const __mmask16 v87 = (__mmask16)(v83 & v86);
        const __mmask16 v88 = _mm512_cmp_ps_mask(v4, v37, _CMP_UNORD_Q);
        const __mmask16 v89 = (__mmask16)(v87 | v88);
        const __m512 v92 = _mm512_fmadd_ps(v91, v68, v64);
        const __mmask16 v93 = _mm512_cmp_ps_mask(v5, v92, _CMP_EQ_OQ);
        const __mmask16 v94 = _mm512_cmp_ps_mask(v66, v5, _CMP_EQ_OQ);
        const __mmask16 v95 = (__mmask16)(v93 | v94);
        const __mmask16 v96 = (__mmask16)(v74 | v95);
        const __mmask16 v97 = _mm512_cmp_ps_mask(v37, v66, _CMP_LT_OQ);
        const __mmask16 v98 = _mm512_cmp_ps_mask(v73, v5, _CMP_LT_OQ);
        const __mmask16 v99 = (__mmask16)(v97 ^ v98);
        const __m512 v100 = _mm512_mask_blend_ps(v99, v66, v64);
        const __m512 v101 = _mm512_mask_blend_ps(v96, v62, v100);
        const __m512 v103 = _mm512_mul_ps(v102, v37);
        const __m512 v104 = _mm512_roundscale_ps(v103, 8);
        const __mmask16 v105 = _mm512_cmp_ps_mask(v104, v103, _CMP_EQ_OQ);
        const __mmask16 v106 = (__mmask16)~v105;
        const __mmask16 v107 = (__mmask16)(v106 & v82);
        const __m512 v108 = _mm512_mask_blend_ps(v107, v73, v4);
        const __m512 v109 = pow_1ulp_avx2_copysign_f32_avx512(v101, v108);
        const __m512 v110 = _mm512_mask_blend_ps(v89, v109, v90);
        const __m512 v111 = _mm512_mask_blend_ps(v80, v110, v73);
        r0 = _mm512_mask_blend_ps(v72, r0, v111);
    }
    _mm512_storeu_ps(y, r0);
}

static POW_1ULP_AVX2_AVX512_TARGET void pow_1ulp_avx2_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        pow_1ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        pow_1ulp_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. POW_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int pow_1ulp_avx2_level(void) {
#if defined(POW_1ULP_AVX2_FORCE_ISA)
    return POW_1ULP_AVX2_FORCE_ISA;
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

float pow_1ulp_avx2(float x0, float x1) {
    return pow_1ulp_avx2_element(x0, x1);
}

void pow_1ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = pow_1ulp_avx2_level();
    if (level == 2) {
        pow_1ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        pow_1ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    pow_1ulp_avx2_array_portable(x0, x1, y, n);
}
