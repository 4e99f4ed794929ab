/* log1p_062ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f32
 *   domain       every input
 *   max error    0.608368 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.5541c8p-2 (-0.333258748, encoding 0xbeaaa0e4)
 *   result there -0x1.9f14eap-2 (-0.405353218, encoding 0xbecf8a75)
 *   mean error   0.088481 ulp
 *   misrounded   5499386 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e3feb547573339699c7b103d913e2950
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f32 --max-ulp 0.62 --isa avx2 --time 150s --seed 1 --threads 1 --archive log1p_062ulp_avx2.db
 *                time: 0.7274 ns/element as avx2 code (inputs moderate)
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
#include "log1p_062ulp_avx2.h"

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
static inline int64_t log1p_062ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log1p_062ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log1p_062ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t log1p_062ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float log1p_062ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline float log1p_062ulp_avx2_element(float x) {
    const int64_t v0 = INT64_C(9214364837600034816); /* 0x7fe0000000000000 */
    const int64_t v1 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const float v2 = x;
    const double v3 = (double)v2;
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = v3 + v4;
    const int64_t v6 = log1p_062ulp_avx2_bits_f64(v5);
    const int64_t v7 = (int64_t)((uint64_t)v1 + (uint64_t)v6);
    const int64_t v8 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const int64_t v9 = v7 & v8;
    const int64_t v10 = (int64_t)((uint64_t)v0 - (uint64_t)v9);
    const double v11 = log1p_062ulp_avx2_frombits_f64(v10);
    const double v12 = v11 - v4;
    const double v13 = log1p_062ulp_avx2_fma_f64(v11, v3, v12);
    const double v14 = v13 * v13;
    const double v15 = -0x1.f88741761ded5p-4; /* -0.12317586489541139 */
    const double v16 = 0x1.1ebcdc29524eep-3; /* 0.14000865937331447 */
    const double v17 = log1p_062ulp_avx2_fma_f64(v15, v13, v16);
    const double v18 = log1p_062ulp_avx2_fma_f64(v14, v17, v17);
    const double v19 = -0x1.556a639a9f301p-3; /* -0.16670682731264466 */
    const double v20 = 0x1.99d2900b0f872p-3; /* 0.20010864766840403 */
    const double v21 = log1p_062ulp_avx2_fma_f64(v13, v19, v20);
    const double v22 = log1p_062ulp_avx2_fma_f64(v18, v14, v21);
    const double v23 = -0x1.000010dd11eb4p-2; /* -0.25000025128654646 */
    const double v24 = 0x1.5554fe00537c5p-2; /* 0.33333203198423816 */
    const double v25 = log1p_062ulp_avx2_fma_f64(v23, v13, v24);
    const double v26 = log1p_062ulp_avx2_fma_f64(v22, v14, v25);
    const double v27 = -0x1.ffffffa2fd44fp-2; /* -0.49999999458606664 */
    const double v28 = log1p_062ulp_avx2_fma_f64(v26, v13, v27);
    const double v29 = log1p_062ulp_avx2_fma_f64(v28, v14, v13);
    const int64_t v30 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v31 = INT64_C(52);
    const int64_t v32 = log1p_062ulp_avx2_lshr_i64(v7, v31);
    const int64_t v33 = (int64_t)((uint64_t)v30 + (uint64_t)v32);
    const double v34 = log1p_062ulp_avx2_frombits_f64(v33);
    const double v35 = 0x1.8p+52; /* 6755399441055744 */
    const double v36 = v34 - v35;
    const double v37 = 0x1.62e42fee58bedp-1; /* 0.69314718040948053 */
    const double v38 = v36 * v37;
    const double v39 = v29 + v38;
    const float v40 = (float)v39;
    const float v41 = v40 < v2 ? v40 : v2;
    const float v42 = INFINITY;
    const int v43 = v2 < v42;
    const float v44 = -0x1p+0f; /* -1 */
    const int v45 = v44 < v2;
    const int v46 = v43 & v45;
    const int v47 = !v46;
    float r0 = v41;
    if (v47) {
        const int v48 = v2 == v44;
        const float v49 = -INFINITY;
        const float v50 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v51 = !(v2 <= v50);
        const float v52 = NAN;
        const float v53 = v51 ? v2 : v52;
        const float v54 = v48 ? v49 : v53;
        const float v55 = log1p_062ulp_avx2_rint_f32(v54);
        r0 = v55;
    }
    return r0;
}

static void log1p_062ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_062ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_062ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_062ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_062ULP_AVX2_AVX2 static inline LOG1P_062ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_062ULP_AVX2_AVX512 static inline LOG1P_062ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG1P_062ULP_AVX2_AVX2 void log1p_062ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v15 = _mm256_set1_pd(-0x1.f88741761ded5p-4); /* -0.12317586489541139 */
    const __m256d v16 = _mm256_set1_pd(0x1.1ebcdc29524eep-3); /* 0.14000865937331447 */
    const __m256d v19 = _mm256_set1_pd(-0x1.556a639a9f301p-3); /* -0.16670682731264466 */
    const __m256d v20 = _mm256_set1_pd(0x1.99d2900b0f872p-3); /* 0.20010864766840403 */
    const __m256d v23 = _mm256_set1_pd(-0x1.000010dd11eb4p-2); /* -0.25000025128654646 */
    const __m256d v24 = _mm256_set1_pd(0x1.5554fe00537c5p-2); /* 0.33333203198423816 */
    const __m256d v27 = _mm256_set1_pd(-0x1.ffffffa2fd44fp-2); /* -0.49999999458606664 */
    const __m256i v30 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v35 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v37 = _mm256_set1_pd(0x1.62e42fee58bedp-1); /* 0.69314718040948053 */
    const __m256 v42 = _mm256_set1_ps(INFINITY);
    const __m256 v44 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v49 = _mm256_set1_ps(-INFINITY);
    const __m256 v50 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v52 = _mm256_set1_ps(NAN);
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v5l = _mm256_add_pd(v3l, v4);
    const __m256d v5h = _mm256_add_pd(v3h, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m256i v7l = _mm256_add_epi64(v1, v6l);
    const __m256i v7h = _mm256_add_epi64(v1, v6h);
    const __m256i v9l = _mm256_and_si256(v7l, v8);
    const __m256i v9h = _mm256_and_si256(v7h, v8);
    const __m256i v10l = _mm256_sub_epi64(v0, v9l);
    const __m256i v10h = _mm256_sub_epi64(v0, v9h);
    const __m256d v11l = _mm256_castsi256_pd(v10l);
    const __m256d v11h = _mm256_castsi256_pd(v10h);
    const __m256d v12l = _mm256_sub_pd(v11l, v4);
    const __m256d v12h = _mm256_sub_pd(v11h, v4);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v3l, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v3h, v12h);
    const __m256d v14l = _mm256_mul_pd(v13l, v13l);
    const __m256d v14h = _mm256_mul_pd(v13h, v13h);
    const __m256d v17l = _mm256_fmadd_pd(v15, v13l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15, v13h, v16);
    const __m256d v18l = _mm256_fmadd_pd(v14l, v17l, v17l);
    const __m256d v18h = _mm256_fmadd_pd(v14h, v17h, v17h);
    const __m256d v21l = _mm256_fmadd_pd(v13l, v19, v20);
    const __m256d v21h = _mm256_fmadd_pd(v13h, v19, v20);
    const __m256d v22l = _mm256_fmadd_pd(v18l, v14l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v18h, v14h, v21h);
    const __m256d v25l = _mm256_fmadd_pd(v23, v13l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23, v13h, v24);
    const __m256d v26l = _mm256_fmadd_pd(v22l, v14l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v22h, v14h, v25h);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v13l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v13h, v27);
    const __m256d v29l = _mm256_fmadd_pd(v28l, v14l, v13l);
    const __m256d v29h = _mm256_fmadd_pd(v28h, v14h, v13h);
    const __m256i v32l = _mm256_srli_epi64(v7l, 52);
    const __m256i v32h = _mm256_srli_epi64(v7h, 52);
    const __m256i v33l = _mm256_add_epi64(v30, v32l);
    const __m256i v33h = _mm256_add_epi64(v30, v32h);
    const __m256d v34l = _mm256_castsi256_pd(v33l);
    const __m256d v34h = _mm256_castsi256_pd(v33h);
    const __m256d v36l = _mm256_sub_pd(v34l, v35);
    const __m256d v36h = _mm256_sub_pd(v34h, v35);
    const __m256d v38l = _mm256_mul_pd(v36l, v37);
    const __m256d v38h = _mm256_mul_pd(v36h, v37);
    const __m256d v39l = _mm256_add_pd(v29l, v38l);
    const __m256d v39h = _mm256_add_pd(v29h, v38h);
    const __m128 v40l = _mm256_cvtpd_ps(v39l);
    const __m128 v40h = _mm256_cvtpd_ps(v39h);
    const __m256 v40 = _mm256_set_m128(v40h, v40l);
    const __m256 v41 = _mm256_min_ps(v40, v2);
    const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v2, v42, _CMP_LT_OQ));
    const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v44, v2, _CMP_LT_OQ));
    const __m256i v46 = _mm256_and_si256(v43, v45);
    const __m256i v47 = _mm256_xor_si256(v46, _mm256_set1_epi32(-1));
    __m256 r0 = v41;
    __m256i any1 = v47;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v2, v44, _CMP_EQ_OQ));
        const __m256i v51 = _mm256_castps_si256(_mm256_cmp_ps(v2, v50, _CMP_NLE_UQ));
        const __m256 v53 = _mm256_blendv_ps(v52, v2, _mm256_castsi256_ps(v51));
        const __m256 v54 = _mm256_blendv_ps(v53, v49, _mm256_castsi256_ps(v48));
        const __m256 v55 = _mm256_round_ps(v54, 8);
        r0 = _mm256_blendv_ps(r0, v55, _mm256_castsi256_ps(v47));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG1P_062ULP_AVX2_AVX2_TARGET void log1p_062ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log1p_062ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log1p_062ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG1P_062ULP_AVX2_AVX512 void log1p_062ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v15 = _mm512_set1_pd(-0x1.f88741761ded5p-4); /* -0.12317586489541139 */
    const __m512d v16 = _mm512_set1_pd(0x1.1ebcdc29524eep-3); /* 0.14000865937331447 */
    const __m512d v19 = _mm512_set1_pd(-0x1.556a639a9f301p-3); /* -0.16670682731264466 */
    const __m512d v20 = _mm512_set1_pd(0x1.99d2900b0f872p-3); /* 0.20010864766840403 */
    const __m512d v23 = _mm512_set1_pd(-0x1.000010dd11eb4p-2); /* -0.25000025128654646 */
    const __m512d v24 = _mm512_set1_pd(0x1.5554fe00537c5p-2); /* 0.33333203198423816 */
    const __m512d v27 = _mm512_set1_pd(-0x1.ffffffa2fd44fp-2); /* -0.49999999458606664 */
    const __m512i v30 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v35 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v37 = _mm512_set1_pd(0x1.62e42fee58bedp-1); /* 0.69314718040948053 */
    const __m512 v42 = _mm512_set1_ps(INFINITY);
    const __m512 v44 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v49 = _mm512_set1_ps(-INFINITY);
    const __m512 v50 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v52 = _mm512_set1_ps(NAN);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v5l = _mm512_add_pd(v3l, v4);
    const __m512d v5h = _mm512_add_pd(v3h, v4);
    const __m512i v6l = _mm512_castpd_si512(v5l);
    const __m512i v6h = _mm512_castpd_si512(v5h);
    const __m512i v7l = _mm512_add_epi64(v1, v6l);
    const __m512i v7h = _mm512_add_epi64(v1, v6h);
    const __m512i v9l = _mm512_and_si512(v7l, v8);
    const __m512i v9h = _mm512_and_si512(v7h, v8);
    const __m512i v10l = _mm512_sub_epi64(v0, v9l);
    const __m512i v10h = _mm512_sub_epi64(v0, v9h);
    const __m512d v11l = _mm512_castsi512_pd(v10l);
    const __m512d v11h = _mm512_castsi512_pd(v10h);
    const __m512d v12l = _mm512_sub_pd(v11l, v4);
    const __m512d v12h = _mm512_sub_pd(v11h, v4);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v3l, v12l);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v3h, v12h);
    const __m512d v14l = _mm512_mul_pd(v13l, v13l);
    const __m512d v14h = _mm512_mul_pd(v13h, v13h);
    const __m512d v17l = _mm512_fmadd_pd(v15, v13l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15, v13h, v16);
    const __m512d v18l = _mm512_fmadd_pd(v14l, v17l, v17l);
    const __m512d v18h = _mm512_fmadd_pd(v14h, v17h, v17h);
    const __m512d v21l = _mm512_fmadd_pd(v13l, v19, v20);
    const __m512d v21h = _mm512_fmadd_pd(v13h, v19, v20);
    const __m512d v22l = _mm512_fmadd_pd(v18l, v14l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v18h, v14h, v21h);
    const __m512d v25l = _mm512_fmadd_pd(v23, v13l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23, v13h, v24);
    const __m512d v26l = _mm512_fmadd_pd(v22l, v14l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v22h, v14h, v25h);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v13l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v13h, v27);
    const __m512d v29l = _mm512_fmadd_pd(v28l, v14l, v13l);
    const __m512d v29h = _mm512_fmadd_pd(v28h, v14h, v13h);
    const __m512i v32l = _mm512_srli_epi64(v7l, 52);
    const __m512i v32h = _mm512_srli_epi64(v7h, 52);
    const __m512i v33l = _mm512_add_epi64(v30, v32l);
    const __m512i v33h = _mm512_add_epi64(v30, v32h);
    const __m512d v34l = _mm512_castsi512_pd(v33l);
    const __m512d v34h = _mm512_castsi512_pd(v33h);
    const __m512d v36l = _mm512_sub_pd(v34l, v35);
    const __m512d v36h = _mm512_sub_pd(v34h, v35);
    const __m512d v38l = _mm512_mul_pd(v36l, v37);
    const __m512d v38h = _mm512_mul_pd(v36h, v37);
    const __m512d v39l = _mm512_add_pd(v29l, v38l);
    const __m512d v39h = _mm512_add_pd(v29h, v38h);
    const __m256 v40l = _mm512_cvtpd_ps(v39l);
    const __m256 v40h = _mm512_cvtpd_ps(v39h);
    const __m512 v40 = _mm512_insertf32x8(_mm512_castps256_ps512(v40l), v40h, 1);
    const __m512 v41 = _mm512_min_ps(v40, v2);
    const __mmask16 v43 = _mm512_cmp_ps_mask(v2, v42, _CMP_LT_OQ);
    const __mmask16 v45 = _mm512_cmp_ps_mask(v44, v2, _CMP_LT_OQ);
    const __mmask16 v46 = (__mmask16)(v43 & v45);
    const __mmask16 v47 = (__mmask16)~v46;
    __m512 r0 = v41;
    __mmask16 any1 = v47;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v48 = _mm512_cmp_ps_mask(v2, v44, _CMP_EQ_OQ);
        const __mmask16 v51 = _mm512_cmp_ps_mask(v2, v50, _CMP_NLE_UQ);
        const __m512 v53 = _mm512_mask_blend_ps(v51, v52, v2);
        const __m512 v54 = _mm512_mask_blend_ps(v48, v53, v49);
        const __m512 v55 = _mm512_roundscale_ps(v54, 8);
        r0 = _mm512_mask_blend_ps(v47, r0, v55);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG1P_062ULP_AVX2_AVX512_TARGET void log1p_062ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_062ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log1p_062ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_062ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_062ulp_avx2_level(void) {
#if defined(LOG1P_062ULP_AVX2_FORCE_ISA)
    return LOG1P_062ULP_AVX2_FORCE_ISA;
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

float log1p_062ulp_avx2(float x) {
    return log1p_062ulp_avx2_element(x);
}

void log1p_062ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_062ulp_avx2_level();
    if (level == 2) {
        log1p_062ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_062ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_062ulp_avx2_array_portable(x, y, n);
}
