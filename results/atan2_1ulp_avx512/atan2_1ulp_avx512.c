/* atan2_1ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f32
 *   domain       every input
 *   max error    0.638187 ulp, observed on 1151105 inputs
 *   worst input  0x1.9a88c2p-51 (7.12163332e-16, encoding 0x264d4461)
 *                0x1.9adfc4p-42 (3.64929495e-13, encoding 0x2acd6fe2)
 *   result there 0x1.ff9368p-10 (0.00195150683, encoding 0x3affc9b4)
 *   mean error   0.286651 ulp
 *   misrounded   32466 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           673667d5b1b5fdc24d6fa56b6440bc11
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f32 --max-ulp 1 --isa avx512 --time 5m --evaluations 144 --seed 1 --threads 1 --archive atan2_1ulp_avx512.db
 *                time: 0.9358 ns/element as avx512 code (inputs mean)
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
#include "atan2_1ulp_avx512.h"

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
static inline int32_t atan2_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float atan2_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double atan2_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float atan2_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atan2_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = atan2_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return atan2_1ulp_avx512_frombits_f32((atan2_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float atan2_1ulp_avx512_element(float x0, float x1) {
    const float v0 = x0;
    const float v1 = x1;
    const int v2 = v0 != v0 || v1 != v1;
    const float v3 = NAN;
    const int32_t v4 = atan2_1ulp_avx512_bits_f32(v1);
    const int32_t v5 = 0;
    const int v6 = v4 < v5;
    const double v7 = 0x1.921fb5443ffe2p+1; /* 3.1415926535846532 */
    const double v8 = 0x1p+1000; /* 1.0715086071862673e+301 */
    const float v9 = atan2_1ulp_avx512_abs_f32(v1);
    const double v10 = (double)v9;
    const double v11 = v8 < v10 ? v8 : v10;
    const float v12 = atan2_1ulp_avx512_abs_f32(v0);
    const double v13 = (double)v12;
    const double v14 = v8 < v13 ? v8 : v13;
    const int v15 = v11 < v14;
    const double v16 = 0x1.921fb54428e43p+0; /* 1.5707963267713161 */
    const double v17 = 0x1p-1000; /* 9.3326361850321888e-302 */
    const double v18 = v15 ? v14 : v11;
    const double v19 = v17 > v18 ? v17 : v18;
    const double v20 = 0x1.ap-2; /* 0.40625 */
    const double v21 = v19 * v20;
    const double v22 = v15 ? v11 : v14;
    const int v23 = v21 < v22;
    const double v24 = v22 - v19;
    const double v25 = v23 ? v24 : v22;
    const double v26 = v22 + v19;
    const double v27 = v23 ? v26 : v19;
    const double v28 = v25 / v27;
    const double v29 = -0x1.c70eb5889ce8ep-5; /* -0.055549006040476731 */
    const double v30 = v28 * v28;
    const double v31 = 0x1.a7cfc9dc031d8p-4; /* 0.10346964694344452 */
    const double v32 = atan2_1ulp_avx512_fma_f64(v29, v30, v31);
    const double v33 = -0x1.22d75428f7cc4p-3; /* -0.1420122694971494 */
    const double v34 = atan2_1ulp_avx512_fma_f64(v32, v30, v33);
    const double v35 = 0x1.9980f8bf3b686p-3; /* 0.19995302518457353 */
    const double v36 = atan2_1ulp_avx512_fma_f64(v34, v30, v35);
    const double v37 = -0x1.5555082d6fc9dp-2; /* -0.33333218362163014 */
    const double v38 = atan2_1ulp_avx512_fma_f64(v36, v30, v37);
    const double v39 = -0x1.1d198c4c74dbcp-27; /* -8.2974961562323724e-09 */
    const double v40 = atan2_1ulp_avx512_fma_f64(v38, v30, v39);
    const double v41 = atan2_1ulp_avx512_fma_f64(v28, v40, v28);
    const double v42 = 0x1.921fb5441d8bp-1; /* 0.78539816338049739 */
    const double v43 = 0x0p+0; /* 0 */
    const double v44 = v23 ? v42 : v43;
    const double v45 = v41 + v44;
    const double v46 = v16 - v45;
    const double v47 = v15 ? v46 : v45;
    const double v48 = v7 - v47;
    const double v49 = v6 ? v48 : v47;
    const float v50 = (float)v49;
    const float v51 = atan2_1ulp_avx512_copysign_f32(v50, v0);
    const float v52 = v2 ? v3 : v51;
    const float r0 = v52;
    return r0;
}

static void atan2_1ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan2_1ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN2_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN2_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN2_1ULP_AVX512_AVX2 static inline ATAN2_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATAN2_1ULP_AVX512_AVX512 static inline ATAN2_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATAN2_1ULP_AVX512_AVX2 __m256i atan2_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATAN2_1ULP_AVX512_AVX2 __m256 atan2_1ulp_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN2_1ULP_AVX512_AVX2 void atan2_1ulp_avx512_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256 v3 = _mm256_set1_ps(NAN);
    const __m256i v5 = _mm256_set1_epi32(0);
    const __m256d v7 = _mm256_set1_pd(0x1.921fb5443ffe2p+1); /* 3.1415926535846532 */
    const __m256d v8 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v16 = _mm256_set1_pd(0x1.921fb54428e43p+0); /* 1.5707963267713161 */
    const __m256d v17 = _mm256_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m256d v20 = _mm256_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m256d v29 = _mm256_set1_pd(-0x1.c70eb5889ce8ep-5); /* -0.055549006040476731 */
    const __m256d v31 = _mm256_set1_pd(0x1.a7cfc9dc031d8p-4); /* 0.10346964694344452 */
    const __m256d v33 = _mm256_set1_pd(-0x1.22d75428f7cc4p-3); /* -0.1420122694971494 */
    const __m256d v35 = _mm256_set1_pd(0x1.9980f8bf3b686p-3); /* 0.19995302518457353 */
    const __m256d v37 = _mm256_set1_pd(-0x1.5555082d6fc9dp-2); /* -0.33333218362163014 */
    const __m256d v39 = _mm256_set1_pd(-0x1.1d198c4c74dbcp-27); /* -8.2974961562323724e-09 */
    const __m256d v42 = _mm256_set1_pd(0x1.921fb5441d8bp-1); /* 0.78539816338049739 */
    const __m256d v43 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256 v1 = _mm256_loadu_ps(x1);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_UNORD_Q));
    const __m256i v4 = _mm256_castps_si256(v1);
    const __m256i v6 = _mm256_cmpgt_epi32(v5, v4);
    const __m256 v9 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256d v10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v9));
    const __m256d v10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v9, 1));
    const __m256d v11l = _mm256_min_pd(v8, v10l);
    const __m256d v11h = _mm256_min_pd(v8, v10h);
    const __m256 v12 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v13l = _mm256_cvtps_pd(_mm256_castps256_ps128(v12));
    const __m256d v13h = _mm256_cvtps_pd(_mm256_extractf128_ps(v12, 1));
    const __m256d v14l = _mm256_min_pd(v8, v13l);
    const __m256d v14h = _mm256_min_pd(v8, v13h);
    const __m256i v15l = _mm256_castpd_si256(_mm256_cmp_pd(v11l, v14l, _CMP_LT_OQ));
    const __m256i v15h = _mm256_castpd_si256(_mm256_cmp_pd(v11h, v14h, _CMP_LT_OQ));
    const __m256i v15 = atan2_1ulp_avx512_join_mask_avx2(v15l, v15h);
    const __m256d v18l = _mm256_blendv_pd(v11l, v14l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v15))));
    const __m256d v18h = _mm256_blendv_pd(v11h, v14h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v15, 1))));
    const __m256d v19l = _mm256_max_pd(v17, v18l);
    const __m256d v19h = _mm256_max_pd(v17, v18h);
    const __m256d v21l = _mm256_mul_pd(v19l, v20);
    const __m256d v21h = _mm256_mul_pd(v19h, v20);
    const __m256d v22l = _mm256_blendv_pd(v14l, v11l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v15))));
    const __m256d v22h = _mm256_blendv_pd(v14h, v11h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v15, 1))));
    const __m256i v23l = _mm256_castpd_si256(_mm256_cmp_pd(v21l, v22l, _CMP_LT_OQ));
    const __m256i v23h = _mm256_castpd_si256(_mm256_cmp_pd(v21h, v22h, _CMP_LT_OQ));
    const __m256i v23 = atan2_1ulp_avx512_join_mask_avx2(v23l, v23h);
    const __m256d v24l = _mm256_sub_pd(v22l, v19l);
    const __m256d v24h = _mm256_sub_pd(v22h, v19h);
    const __m256d v25l = _mm256_blendv_pd(v22l, v24l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v23))));
    const __m256d v25h = _mm256_blendv_pd(v22h, v24h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v23, 1))));
    const __m256d v26l = _mm256_add_pd(v22l, v19l);
    const __m256d v26h = _mm256_add_pd(v22h, v19h);
    const __m256d v27l = _mm256_blendv_pd(v19l, v26l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v23))));
    const __m256d v27h = _mm256_blendv_pd(v19h, v26h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v23, 1))));
    const __m256d v28l = _mm256_div_pd(v25l, v27l);
    const __m256d v28h = _mm256_div_pd(v25h, v27h);
    const __m256d v30l = _mm256_mul_pd(v28l, v28l);
    const __m256d v30h = _mm256_mul_pd(v28h, v28h);
    const __m256d v32l = _mm256_fmadd_pd(v29, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v29, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v30l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v30h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v30l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v30h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v30l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v30h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v30l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v30h, v39);
    const __m256d v41l = _mm256_fmadd_pd(v28l, v40l, v28l);
    const __m256d v41h = _mm256_fmadd_pd(v28h, v40h, v28h);
    const __m256d v44l = _mm256_blendv_pd(v43, v42, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v23))));
    const __m256d v44h = _mm256_blendv_pd(v43, v42, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v23, 1))));
    const __m256d v45l = _mm256_add_pd(v41l, v44l);
    const __m256d v45h = _mm256_add_pd(v41h, v44h);
    const __m256d v46l = _mm256_sub_pd(v16, v45l);
    const __m256d v46h = _mm256_sub_pd(v16, v45h);
    const __m256d v47l = _mm256_blendv_pd(v45l, v46l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v15))));
    const __m256d v47h = _mm256_blendv_pd(v45h, v46h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v15, 1))));
    const __m256d v48l = _mm256_sub_pd(v7, v47l);
    const __m256d v48h = _mm256_sub_pd(v7, v47h);
    const __m256d v49l = _mm256_blendv_pd(v47l, v48l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v49h = _mm256_blendv_pd(v47h, v48h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m128 v50l = _mm256_cvtpd_ps(v49l);
    const __m128 v50h = _mm256_cvtpd_ps(v49h);
    const __m256 v50 = _mm256_set_m128(v50h, v50l);
    const __m256 v51 = atan2_1ulp_avx512_copysign_f32_avx2(v50, v0);
    const __m256 v52 = _mm256_blendv_ps(v51, v3, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v52);
}

static ATAN2_1ULP_AVX512_AVX2_TARGET void atan2_1ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan2_1ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        atan2_1ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATAN2_1ULP_AVX512_AVX512 __m512 atan2_1ulp_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN2_1ULP_AVX512_AVX512 void atan2_1ulp_avx512_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512i v5 = _mm512_set1_epi32(0);
    const __m512d v7 = _mm512_set1_pd(0x1.921fb5443ffe2p+1); /* 3.1415926535846532 */
    const __m512d v8 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v16 = _mm512_set1_pd(0x1.921fb54428e43p+0); /* 1.5707963267713161 */
    const __m512d v17 = _mm512_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m512d v20 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512d v29 = _mm512_set1_pd(-0x1.c70eb5889ce8ep-5); /* -0.055549006040476731 */
    const __m512d v31 = _mm512_set1_pd(0x1.a7cfc9dc031d8p-4); /* 0.10346964694344452 */
    const __m512d v33 = _mm512_set1_pd(-0x1.22d75428f7cc4p-3); /* -0.1420122694971494 */
    const __m512d v35 = _mm512_set1_pd(0x1.9980f8bf3b686p-3); /* 0.19995302518457353 */
    const __m512d v37 = _mm512_set1_pd(-0x1.5555082d6fc9dp-2); /* -0.33333218362163014 */
    const __m512d v39 = _mm512_set1_pd(-0x1.1d198c4c74dbcp-27); /* -8.2974961562323724e-09 */
    const __m512d v42 = _mm512_set1_pd(0x1.921fb5441d8bp-1); /* 0.78539816338049739 */
    const __m512d v43 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512 v1 = _mm512_loadu_ps(x1);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_UNORD_Q);
    const __m512i v4 = _mm512_castps_si512(v1);
    const __mmask16 v6 = _mm512_cmplt_epi32_mask(v4, v5);
    const __m512 v9 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v10l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9));
    const __m512d v10h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9, 1));
    const __m512d v11l = _mm512_min_pd(v8, v10l);
    const __m512d v11h = _mm512_min_pd(v8, v10h);
    const __m512 v12 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v13l = _mm512_cvtps_pd(_mm512_castps512_ps256(v12));
    const __m512d v13h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v12, 1));
    const __m512d v14l = _mm512_min_pd(v8, v13l);
    const __m512d v14h = _mm512_min_pd(v8, v13h);
    const __mmask8 v15l = _mm512_cmp_pd_mask(v11l, v14l, _CMP_LT_OQ);
    const __mmask8 v15h = _mm512_cmp_pd_mask(v11h, v14h, _CMP_LT_OQ);
    const __mmask16 v15 = _mm512_kunpackb(v15h, v15l);
    const __m512d v18l = _mm512_mask_blend_pd((__mmask8)v15, v11l, v14l);
    const __m512d v18h = _mm512_mask_blend_pd((__mmask8)(v15 >> 8), v11h, v14h);
    const __m512d v19l = _mm512_max_pd(v17, v18l);
    const __m512d v19h = _mm512_max_pd(v17, v18h);
    const __m512d v21l = _mm512_mul_pd(v19l, v20);
    const __m512d v21h = _mm512_mul_pd(v19h, v20);
    const __m512d v22l = _mm512_mask_blend_pd((__mmask8)v15, v14l, v11l);
    const __m512d v22h = _mm512_mask_blend_pd((__mmask8)(v15 >> 8), v14h, v11h);
    const __mmask8 v23l = _mm512_cmp_pd_mask(v21l, v22l, _CMP_LT_OQ);
    const __mmask8 v23h = _mm512_cmp_pd_mask(v21h, v22h, _CMP_LT_OQ);
    const __mmask16 v23 = _mm512_kunpackb(v23h, v23l);
    const __m512d v24l = _mm512_sub_pd(v22l, v19l);
    const __m512d v24h = _mm512_sub_pd(v22h, v19h);
    const __m512d v25l = _mm512_mask_blend_pd((__mmask8)v23, v22l, v24l);
    const __m512d v25h = _mm512_mask_blend_pd((__mmask8)(v23 >> 8), v22h, v24h);
    const __m512d v26l = _mm512_add_pd(v22l, v19l);
    const __m512d v26h = _mm512_add_pd(v22h, v19h);
    const __m512d v27l = _mm512_mask_blend_pd((__mmask8)v23, v19l, v26l);
    const __m512d v27h = _mm512_mask_blend_pd((__mmask8)(v23 >> 8), v19h, v26h);
    const __m512d v28l = _mm512_div_pd(v25l, v27l);
    const __m512d v28h = _mm512_div_pd(v25h, v27h);
    const __m512d v30l = _mm512_mul_pd(v28l, v28l);
    const __m512d v30h = _mm512_mul_pd(v28h, v28h);
    const __m512d v32l = _mm512_fmadd_pd(v29, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v29, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v30l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v30h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v30l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v30h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v30l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v30h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v30l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v30h, v39);
    const __m512d v41l = _mm512_fmadd_pd(v28l, v40l, v28l);
    const __m512d v41h = _mm512_fmadd_pd(v28h, v40h, v28h);
    const __m512d v44l = _mm512_mask_blend_pd((__mmask8)v23, v43, v42);
    const __m512d v44h = _mm512_mask_blend_pd((__mmask8)(v23 >> 8), v43, v42);
    const __m512d v45l = _mm512_add_pd(v41l, v44l);
    const __m512d v45h = _mm512_add_pd(v41h, v44h);
    const __m512d v46l = _mm512_sub_pd(v16, v45l);
    const __m512d v46h = _mm512_sub_pd(v16, v45h);
    const __m512d v47l = _mm512_mask_blend_pd((__mmask8)v15, v45l, v46l);
    const __m512d v47h = _mm512_mask_blend_pd((__mmask8)(v15 >> 8), v45h, v46h);
    const __m512d v48l = _mm512_sub_pd(v7, v47l);
    const __m512d v48h = _mm512_sub_pd(v7, v47h);
    const __m512d v49l = _mm512_mask_blend_pd((__mmask8)v6, v47l, v48l);
    const __m512d v49h = _mm512_mask_blend_pd((__mmask8)(v6 >> 8), v47h, v48h);
    const __m256 v50l = _mm512_cvtpd_ps(v49l);
    const __m256 v50h = _mm512_cvtpd_ps(v49h);
    const __m512 v50 = _mm512_insertf32x8(_mm512_castps256_ps512(v50l), v50h, 1);
    const __m512 v51 = atan2_1ulp_avx512_copysign_f32_avx512(v50, v0);
    const __m512 v52 = _mm512_mask_blend_ps(v2, v51, v3);
    _mm512_storeu_ps(y, v52);
}

static ATAN2_1ULP_AVX512_AVX512_TARGET void atan2_1ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan2_1ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        atan2_1ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN2_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan2_1ulp_avx512_level(void) {
#if defined(ATAN2_1ULP_AVX512_FORCE_ISA)
    return ATAN2_1ULP_AVX512_FORCE_ISA;
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

float atan2_1ulp_avx512(float x0, float x1) {
    return atan2_1ulp_avx512_element(x0, x1);
}

void atan2_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan2_1ulp_avx512_level();
    if (level == 2) {
        atan2_1ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        atan2_1ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    atan2_1ulp_avx512_array_portable(x0, x1, y, n);
}
