/* logsigmoid_4ulp_avx512: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f32
 *   domain       every input
 *   max error    3.834723 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.93eeacp-26 (-2.3511955e-08, encoding 0xb2c9f756)
 *   result there -0x1.62e438p-1 (-0.693147421, encoding 0xbf31721c)
 *   mean error   1.473609 ulp
 *   misrounded   2137611563 results
 *   holds        never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           40c1752e583687209c1744b9ddbb1319
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f32 --max-ulp 1 --isa avx512 --time 22s --seed 1 --threads 1 --archive logsigmoid_1ulp_avx512.db
 *                time: 0.8210 ns/element as avx512 code (inputs mean)
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
#include "logsigmoid_4ulp_avx512.h"

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

static inline float logsigmoid_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double logsigmoid_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t logsigmoid_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t logsigmoid_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double logsigmoid_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double logsigmoid_4ulp_avx512_addbits_f64(double a, int64_t b) {
    return logsigmoid_4ulp_avx512_frombits_f64((int64_t)((uint64_t)logsigmoid_4ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float logsigmoid_4ulp_avx512_element(float x) {
    const double v0 = 0x1.0b6eaf7343dbp-7; /* 0.0081613880816167883 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v2 = -0x1.ap+6f; /* -104 */
    const float v3 = x;
    const float v4 = -v3;
    const float v5 = logsigmoid_4ulp_avx512_abs_f32(v4);
    const float v6 = -v5;
    const float v7 = v2 > v6 ? v2 : v6;
    const double v8 = (double)v7;
    const double v9 = 0x1.8p+52; /* 6755399441055744 */
    const double v10 = logsigmoid_4ulp_avx512_fma_f64(v1, v8, v9);
    const double v11 = v10 - v9;
    const double v12 = -0x1.62e42fef419f4p-1; /* -0.6931471805153806 */
    const double v13 = logsigmoid_4ulp_avx512_fma_f64(v11, v12, v8);
    const double v14 = 0x1.55a2d6efe0fc5p-5; /* 0.041703624533539187 */
    const double v15 = logsigmoid_4ulp_avx512_fma_f64(v0, v13, v14);
    const double v16 = v13 * v13;
    const double v17 = 0x1.53b540cfec3dap-3; /* 0.16587305674104763 */
    const double v18 = 0x1.fd79d8608ca3dp-2; /* 0.49753511513987175 */
    const double v19 = logsigmoid_4ulp_avx512_fma_f64(v17, v13, v18);
    const double v20 = logsigmoid_4ulp_avx512_fma_f64(v15, v16, v19);
    const double v21 = 0x1.fd7c72176ba1dp-1; /* 0.995090070113125 */
    const double v22 = logsigmoid_4ulp_avx512_fma_f64(v20, v13, v21);
    const double v23 = 0x1.fd7c8e65470ap-1; /* 0.99509091364190638 */
    const double v24 = logsigmoid_4ulp_avx512_fma_f64(v22, v13, v23);
    const int64_t v25 = logsigmoid_4ulp_avx512_bits_f64(v10);
    const int64_t v26 = INT64_C(52);
    const int64_t v27 = logsigmoid_4ulp_avx512_shl_i64(v25, v26);
    const double v28 = logsigmoid_4ulp_avx512_addbits_f64(v24, v27);
    const double v29 = 0x1.c5ce6b8f4f7d6p-6; /* 0.027698140181420992 */
    const double v30 = 0x1.32cdceba69be2p-4; /* 0.074903304607331772 */
    const double v31 = 0x1.1334c8b416f81p+0; /* 1.0750241698906111 */
    const double v32 = logsigmoid_4ulp_avx512_fma_f64(v28, v30, v31);
    const double v33 = -0x1.caa114ef39b19p-6; /* -0.027992506450483654 */
    const double v34 = logsigmoid_4ulp_avx512_fma_f64(v29, v32, v33);
    const double v35 = -0x1.2fb163d84a3f1p-4; /* -0.074143781680177559 */
    const double v36 = 0x1.07d30939c977bp-3; /* 0.12882048804857135 */
    const double v37 = logsigmoid_4ulp_avx512_fma_f64(v35, v8, v36);
    const double v38 = logsigmoid_4ulp_avx512_fma_f64(v28, v34, v37);
    const double v39 = -0x1.1c6b22d527cddp-2; /* -0.27775244165418461 */
    const double v40 = logsigmoid_4ulp_avx512_fma_f64(v28, v38, v39);
    const double v41 = v40 * v28;
    const double v42 = 0x1.5e948b736707p-2; /* 0.34236352817402516 */
    const double v43 = v41 + v42;
    const double v44 = -0x1.4452eece3e83bp-7; /* -0.009897581676785552 */
    const double v45 = logsigmoid_4ulp_avx512_fma_f64(v28, v28, v44);
    const double v46 = -0x1.03ef8652d0095p-1; /* -0.50768680344482908 */
    const double v47 = 0x1.0221624246486p+0; /* 1.0083218967249947 */
    const double v48 = logsigmoid_4ulp_avx512_fma_f64(v46, v28, v47);
    const double v49 = logsigmoid_4ulp_avx512_fma_f64(v43, v45, v48);
    const float v50 = 0x0p+0f; /* 0 */
    const float v51 = v50 > v4 ? v50 : v4;
    const double v52 = (double)v51;
    const double v53 = logsigmoid_4ulp_avx512_fma_f64(v28, v49, v52);
    const float v54 = (float)v53;
    const float v55 = -v54;
    const float r0 = v55;
    return r0;
}

static void logsigmoid_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_4ULP_AVX512_AVX2 static inline LOGSIGMOID_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_4ULP_AVX512_AVX512 static inline LOGSIGMOID_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_4ULP_AVX512_AVX2 __m256i logsigmoid_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGSIGMOID_4ULP_AVX512_AVX2 void logsigmoid_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.0b6eaf7343dbp-7); /* 0.0081613880816167883 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256d v9 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v12 = _mm256_set1_pd(-0x1.62e42fef419f4p-1); /* -0.6931471805153806 */
    const __m256d v14 = _mm256_set1_pd(0x1.55a2d6efe0fc5p-5); /* 0.041703624533539187 */
    const __m256d v17 = _mm256_set1_pd(0x1.53b540cfec3dap-3); /* 0.16587305674104763 */
    const __m256d v18 = _mm256_set1_pd(0x1.fd79d8608ca3dp-2); /* 0.49753511513987175 */
    const __m256d v21 = _mm256_set1_pd(0x1.fd7c72176ba1dp-1); /* 0.995090070113125 */
    const __m256d v23 = _mm256_set1_pd(0x1.fd7c8e65470ap-1); /* 0.99509091364190638 */
    const __m256d v29 = _mm256_set1_pd(0x1.c5ce6b8f4f7d6p-6); /* 0.027698140181420992 */
    const __m256d v30 = _mm256_set1_pd(0x1.32cdceba69be2p-4); /* 0.074903304607331772 */
    const __m256d v31 = _mm256_set1_pd(0x1.1334c8b416f81p+0); /* 1.0750241698906111 */
    const __m256d v33 = _mm256_set1_pd(-0x1.caa114ef39b19p-6); /* -0.027992506450483654 */
    const __m256d v35 = _mm256_set1_pd(-0x1.2fb163d84a3f1p-4); /* -0.074143781680177559 */
    const __m256d v36 = _mm256_set1_pd(0x1.07d30939c977bp-3); /* 0.12882048804857135 */
    const __m256d v39 = _mm256_set1_pd(-0x1.1c6b22d527cddp-2); /* -0.27775244165418461 */
    const __m256d v42 = _mm256_set1_pd(0x1.5e948b736707p-2); /* 0.34236352817402516 */
    const __m256d v44 = _mm256_set1_pd(-0x1.4452eece3e83bp-7); /* -0.009897581676785552 */
    const __m256d v46 = _mm256_set1_pd(-0x1.03ef8652d0095p-1); /* -0.50768680344482908 */
    const __m256d v47 = _mm256_set1_pd(0x1.0221624246486p+0); /* 1.0083218967249947 */
    const __m256 v50 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_xor_ps(v3, _mm256_set1_ps(-0.0f));
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v6 = _mm256_xor_ps(v5, _mm256_set1_ps(-0.0f));
    const __m256 v7 = _mm256_max_ps(v2, v6);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7, 1));
    const __m256d v10l = _mm256_fmadd_pd(v1, v8l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v1, v8h, v9);
    const __m256d v11l = _mm256_sub_pd(v10l, v9);
    const __m256d v11h = _mm256_sub_pd(v10h, v9);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v12, v8l);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v12, v8h);
    const __m256d v15l = _mm256_fmadd_pd(v0, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v0, v13h, v14);
    const __m256d v16l = _mm256_mul_pd(v13l, v13l);
    const __m256d v16h = _mm256_mul_pd(v13h, v13h);
    const __m256d v19l = _mm256_fmadd_pd(v17, v13l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17, v13h, v18);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v16l, v19l);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v16h, v19h);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v13l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v13h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v13l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v13h, v23);
    const __m256i v25l = _mm256_castpd_si256(v10l);
    const __m256i v25h = _mm256_castpd_si256(v10h);
    const __m256i v27l = _mm256_slli_epi64(v25l, 52);
    const __m256i v27h = _mm256_slli_epi64(v25h, 52);
    const __m256d v28l = _mm256_castsi256_pd(_mm256_add_epi64(logsigmoid_4ulp_avx512_bits_f64_avx2(v24l), v27l));
    const __m256d v28h = _mm256_castsi256_pd(_mm256_add_epi64(logsigmoid_4ulp_avx512_bits_f64_avx2(v24h), v27h));
    const __m256d v32l = _mm256_fmadd_pd(v28l, v30, v31);
    const __m256d v32h = _mm256_fmadd_pd(v28h, v30, v31);
    const __m256d v34l = _mm256_fmadd_pd(v29, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v29, v32h, v33);
    const __m256d v37l = _mm256_fmadd_pd(v35, v8l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35, v8h, v36);
    const __m256d v38l = _mm256_fmadd_pd(v28l, v34l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v28h, v34h, v37h);
    const __m256d v40l = _mm256_fmadd_pd(v28l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v28h, v38h, v39);
    const __m256d v41l = _mm256_mul_pd(v40l, v28l);
    const __m256d v41h = _mm256_mul_pd(v40h, v28h);
    const __m256d v43l = _mm256_add_pd(v41l, v42);
    const __m256d v43h = _mm256_add_pd(v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v28l, v28l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v28h, v28h, v44);
    const __m256d v48l = _mm256_fmadd_pd(v46, v28l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46, v28h, v47);
    const __m256d v49l = _mm256_fmadd_pd(v43l, v45l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v43h, v45h, v48h);
    const __m256 v51 = _mm256_max_ps(v50, v4);
    const __m256d v52l = _mm256_cvtps_pd(_mm256_castps256_ps128(v51));
    const __m256d v52h = _mm256_cvtps_pd(_mm256_extractf128_ps(v51, 1));
    const __m256d v53l = _mm256_fmadd_pd(v28l, v49l, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v28h, v49h, v52h);
    const __m128 v54l = _mm256_cvtpd_ps(v53l);
    const __m128 v54h = _mm256_cvtpd_ps(v53h);
    const __m256 v54 = _mm256_set_m128(v54h, v54l);
    const __m256 v55 = _mm256_xor_ps(v54, _mm256_set1_ps(-0.0f));
    _mm256_storeu_ps(y, v55);
}

static LOGSIGMOID_4ULP_AVX512_AVX2_TARGET void logsigmoid_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logsigmoid_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        logsigmoid_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_4ULP_AVX512_AVX512 __m512i logsigmoid_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOGSIGMOID_4ULP_AVX512_AVX512 void logsigmoid_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.0b6eaf7343dbp-7); /* 0.0081613880816167883 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(-0x1.62e42fef419f4p-1); /* -0.6931471805153806 */
    const __m512d v14 = _mm512_set1_pd(0x1.55a2d6efe0fc5p-5); /* 0.041703624533539187 */
    const __m512d v17 = _mm512_set1_pd(0x1.53b540cfec3dap-3); /* 0.16587305674104763 */
    const __m512d v18 = _mm512_set1_pd(0x1.fd79d8608ca3dp-2); /* 0.49753511513987175 */
    const __m512d v21 = _mm512_set1_pd(0x1.fd7c72176ba1dp-1); /* 0.995090070113125 */
    const __m512d v23 = _mm512_set1_pd(0x1.fd7c8e65470ap-1); /* 0.99509091364190638 */
    const __m512d v29 = _mm512_set1_pd(0x1.c5ce6b8f4f7d6p-6); /* 0.027698140181420992 */
    const __m512d v30 = _mm512_set1_pd(0x1.32cdceba69be2p-4); /* 0.074903304607331772 */
    const __m512d v31 = _mm512_set1_pd(0x1.1334c8b416f81p+0); /* 1.0750241698906111 */
    const __m512d v33 = _mm512_set1_pd(-0x1.caa114ef39b19p-6); /* -0.027992506450483654 */
    const __m512d v35 = _mm512_set1_pd(-0x1.2fb163d84a3f1p-4); /* -0.074143781680177559 */
    const __m512d v36 = _mm512_set1_pd(0x1.07d30939c977bp-3); /* 0.12882048804857135 */
    const __m512d v39 = _mm512_set1_pd(-0x1.1c6b22d527cddp-2); /* -0.27775244165418461 */
    const __m512d v42 = _mm512_set1_pd(0x1.5e948b736707p-2); /* 0.34236352817402516 */
    const __m512d v44 = _mm512_set1_pd(-0x1.4452eece3e83bp-7); /* -0.009897581676785552 */
    const __m512d v46 = _mm512_set1_pd(-0x1.03ef8652d0095p-1); /* -0.50768680344482908 */
    const __m512d v47 = _mm512_set1_pd(0x1.0221624246486p+0); /* 1.0083218967249947 */
    const __m512 v50 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v5_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v6_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v5_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7_0 = _mm512_max_ps(v2, v6_0);
    const __m512 v7_1 = _mm512_max_ps(v2, v6_1);
    const __m512d v8_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_0));
    const __m512d v8_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_0, 1));
    const __m512d v8_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_1));
    const __m512d v8_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_1, 1));
    const __m512d v10_0l = _mm512_fmadd_pd(v1, v8_0l, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v1, v8_0h, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v1, v8_1l, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v1, v8_1h, v9);
    const __m512d v11_0l = _mm512_sub_pd(v10_0l, v9);
    const __m512d v11_0h = _mm512_sub_pd(v10_0h, v9);
    const __m512d v11_1l = _mm512_sub_pd(v10_1l, v9);
    const __m512d v11_1h = _mm512_sub_pd(v10_1h, v9);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v12, v8_0l);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v12, v8_0h);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v12, v8_1l);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v12, v8_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v0, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v0, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v0, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v0, v13_1h, v14);
    const __m512d v16_0l = _mm512_mul_pd(v13_0l, v13_0l);
    const __m512d v16_0h = _mm512_mul_pd(v13_0h, v13_0h);
    const __m512d v16_1l = _mm512_mul_pd(v13_1l, v13_1l);
    const __m512d v16_1h = _mm512_mul_pd(v13_1h, v13_1h);
    const __m512d v19_0l = _mm512_fmadd_pd(v17, v13_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17, v13_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17, v13_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17, v13_1h, v18);
    const __m512d v20_0l = _mm512_fmadd_pd(v15_0l, v16_0l, v19_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v15_0h, v16_0h, v19_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v15_1l, v16_1l, v19_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v15_1h, v16_1h, v19_1h);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v13_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v13_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v13_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v13_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v13_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v13_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v13_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v13_1h, v23);
    const __m512i v25_0l = _mm512_castpd_si512(v10_0l);
    const __m512i v25_0h = _mm512_castpd_si512(v10_0h);
    const __m512i v25_1l = _mm512_castpd_si512(v10_1l);
    const __m512i v25_1h = _mm512_castpd_si512(v10_1h);
    const __m512i v27_0l = _mm512_slli_epi64(v25_0l, 52);
    const __m512i v27_0h = _mm512_slli_epi64(v25_0h, 52);
    const __m512i v27_1l = _mm512_slli_epi64(v25_1l, 52);
    const __m512i v27_1h = _mm512_slli_epi64(v25_1h, 52);
    const __m512d v28_0l = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_4ulp_avx512_bits_f64_avx512(v24_0l), v27_0l));
    const __m512d v28_0h = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_4ulp_avx512_bits_f64_avx512(v24_0h), v27_0h));
    const __m512d v28_1l = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_4ulp_avx512_bits_f64_avx512(v24_1l), v27_1l));
    const __m512d v28_1h = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_4ulp_avx512_bits_f64_avx512(v24_1h), v27_1h));
    const __m512d v32_0l = _mm512_fmadd_pd(v28_0l, v30, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v28_0h, v30, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v28_1l, v30, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v28_1h, v30, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v29, v32_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v29, v32_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v29, v32_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v29, v32_1h, v33);
    const __m512d v37_0l = _mm512_fmadd_pd(v35, v8_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v35, v8_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v35, v8_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v35, v8_1h, v36);
    const __m512d v38_0l = _mm512_fmadd_pd(v28_0l, v34_0l, v37_0l);
    const __m512d v38_0h = _mm512_fmadd_pd(v28_0h, v34_0h, v37_0h);
    const __m512d v38_1l = _mm512_fmadd_pd(v28_1l, v34_1l, v37_1l);
    const __m512d v38_1h = _mm512_fmadd_pd(v28_1h, v34_1h, v37_1h);
    const __m512d v40_0l = _mm512_fmadd_pd(v28_0l, v38_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v28_0h, v38_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v28_1l, v38_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v28_1h, v38_1h, v39);
    const __m512d v41_0l = _mm512_mul_pd(v40_0l, v28_0l);
    const __m512d v41_0h = _mm512_mul_pd(v40_0h, v28_0h);
    const __m512d v41_1l = _mm512_mul_pd(v40_1l, v28_1l);
    const __m512d v41_1h = _mm512_mul_pd(v40_1h, v28_1h);
    const __m512d v43_0l = _mm512_add_pd(v41_0l, v42);
    const __m512d v43_0h = _mm512_add_pd(v41_0h, v42);
    const __m512d v43_1l = _mm512_add_pd(v41_1l, v42);
    const __m512d v43_1h = _mm512_add_pd(v41_1h, v42);
    const __m512d v45_0l = _mm512_fmadd_pd(v28_0l, v28_0l, v44);
    const __m512d v45_0h = _mm512_fmadd_pd(v28_0h, v28_0h, v44);
    const __m512d v45_1l = _mm512_fmadd_pd(v28_1l, v28_1l, v44);
    const __m512d v45_1h = _mm512_fmadd_pd(v28_1h, v28_1h, v44);
    const __m512d v48_0l = _mm512_fmadd_pd(v46, v28_0l, v47);
    const __m512d v48_0h = _mm512_fmadd_pd(v46, v28_0h, v47);
    const __m512d v48_1l = _mm512_fmadd_pd(v46, v28_1l, v47);
    const __m512d v48_1h = _mm512_fmadd_pd(v46, v28_1h, v47);
    const __m512d v49_0l = _mm512_fmadd_pd(v43_0l, v45_0l, v48_0l);
    const __m512d v49_0h = _mm512_fmadd_pd(v43_0h, v45_0h, v48_0h);
    const __m512d v49_1l = _mm512_fmadd_pd(v43_1l, v45_1l, v48_1l);
    const __m512d v49_1h = _mm512_fmadd_pd(v43_1h, v45_1h, v48_1h);
    const __m512 v51_0 = _mm512_max_ps(v50, v4_0);
    const __m512 v51_1 = _mm512_max_ps(v50, v4_1);
    const __m512d v52_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51_0));
    const __m512d v52_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51_0, 1));
    const __m512d v52_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51_1));
    const __m512d v52_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51_1, 1));
    const __m512d v53_0l = _mm512_fmadd_pd(v28_0l, v49_0l, v52_0l);
    const __m512d v53_0h = _mm512_fmadd_pd(v28_0h, v49_0h, v52_0h);
    const __m512d v53_1l = _mm512_fmadd_pd(v28_1l, v49_1l, v52_1l);
    const __m512d v53_1h = _mm512_fmadd_pd(v28_1h, v49_1h, v52_1h);
    const __m256 v54_0l = _mm512_cvtpd_ps(v53_0l);
    const __m256 v54_0h = _mm512_cvtpd_ps(v53_0h);
    const __m512 v54_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v54_0l), v54_0h, 1);
    const __m256 v54_1l = _mm512_cvtpd_ps(v53_1l);
    const __m256 v54_1h = _mm512_cvtpd_ps(v53_1h);
    const __m512 v54_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v54_1l), v54_1h, 1);
    const __m512 v55_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v54_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v55_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v54_1), _mm512_set1_epi32(INT32_MIN)));
    _mm512_storeu_ps(y, v55_0);
    _mm512_storeu_ps(y + 16, v55_1);
}

/* 16 elements. */
static LOGSIGMOID_4ULP_AVX512_AVX512_TARGET void logsigmoid_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.0b6eaf7343dbp-7); /* 0.0081613880816167883 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(-0x1.62e42fef419f4p-1); /* -0.6931471805153806 */
    const __m512d v14 = _mm512_set1_pd(0x1.55a2d6efe0fc5p-5); /* 0.041703624533539187 */
    const __m512d v17 = _mm512_set1_pd(0x1.53b540cfec3dap-3); /* 0.16587305674104763 */
    const __m512d v18 = _mm512_set1_pd(0x1.fd79d8608ca3dp-2); /* 0.49753511513987175 */
    const __m512d v21 = _mm512_set1_pd(0x1.fd7c72176ba1dp-1); /* 0.995090070113125 */
    const __m512d v23 = _mm512_set1_pd(0x1.fd7c8e65470ap-1); /* 0.99509091364190638 */
    const __m512d v29 = _mm512_set1_pd(0x1.c5ce6b8f4f7d6p-6); /* 0.027698140181420992 */
    const __m512d v30 = _mm512_set1_pd(0x1.32cdceba69be2p-4); /* 0.074903304607331772 */
    const __m512d v31 = _mm512_set1_pd(0x1.1334c8b416f81p+0); /* 1.0750241698906111 */
    const __m512d v33 = _mm512_set1_pd(-0x1.caa114ef39b19p-6); /* -0.027992506450483654 */
    const __m512d v35 = _mm512_set1_pd(-0x1.2fb163d84a3f1p-4); /* -0.074143781680177559 */
    const __m512d v36 = _mm512_set1_pd(0x1.07d30939c977bp-3); /* 0.12882048804857135 */
    const __m512d v39 = _mm512_set1_pd(-0x1.1c6b22d527cddp-2); /* -0.27775244165418461 */
    const __m512d v42 = _mm512_set1_pd(0x1.5e948b736707p-2); /* 0.34236352817402516 */
    const __m512d v44 = _mm512_set1_pd(-0x1.4452eece3e83bp-7); /* -0.009897581676785552 */
    const __m512d v46 = _mm512_set1_pd(-0x1.03ef8652d0095p-1); /* -0.50768680344482908 */
    const __m512d v47 = _mm512_set1_pd(0x1.0221624246486p+0); /* 1.0083218967249947 */
    const __m512 v50 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7 = _mm512_max_ps(v2, v6);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7, 1));
    const __m512d v10l = _mm512_fmadd_pd(v1, v8l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v1, v8h, v9);
    const __m512d v11l = _mm512_sub_pd(v10l, v9);
    const __m512d v11h = _mm512_sub_pd(v10h, v9);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v12, v8l);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v12, v8h);
    const __m512d v15l = _mm512_fmadd_pd(v0, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v0, v13h, v14);
    const __m512d v16l = _mm512_mul_pd(v13l, v13l);
    const __m512d v16h = _mm512_mul_pd(v13h, v13h);
    const __m512d v19l = _mm512_fmadd_pd(v17, v13l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17, v13h, v18);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v16l, v19l);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v16h, v19h);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v13l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v13h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v13l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v13h, v23);
    const __m512i v25l = _mm512_castpd_si512(v10l);
    const __m512i v25h = _mm512_castpd_si512(v10h);
    const __m512i v27l = _mm512_slli_epi64(v25l, 52);
    const __m512i v27h = _mm512_slli_epi64(v25h, 52);
    const __m512d v28l = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_4ulp_avx512_bits_f64_avx512(v24l), v27l));
    const __m512d v28h = _mm512_castsi512_pd(_mm512_add_epi64(logsigmoid_4ulp_avx512_bits_f64_avx512(v24h), v27h));
    const __m512d v32l = _mm512_fmadd_pd(v28l, v30, v31);
    const __m512d v32h = _mm512_fmadd_pd(v28h, v30, v31);
    const __m512d v34l = _mm512_fmadd_pd(v29, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v29, v32h, v33);
    const __m512d v37l = _mm512_fmadd_pd(v35, v8l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35, v8h, v36);
    const __m512d v38l = _mm512_fmadd_pd(v28l, v34l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v28h, v34h, v37h);
    const __m512d v40l = _mm512_fmadd_pd(v28l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v28h, v38h, v39);
    const __m512d v41l = _mm512_mul_pd(v40l, v28l);
    const __m512d v41h = _mm512_mul_pd(v40h, v28h);
    const __m512d v43l = _mm512_add_pd(v41l, v42);
    const __m512d v43h = _mm512_add_pd(v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v28l, v28l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v28h, v28h, v44);
    const __m512d v48l = _mm512_fmadd_pd(v46, v28l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46, v28h, v47);
    const __m512d v49l = _mm512_fmadd_pd(v43l, v45l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v43h, v45h, v48h);
    const __m512 v51 = _mm512_max_ps(v50, v4);
    const __m512d v52l = _mm512_cvtps_pd(_mm512_castps512_ps256(v51));
    const __m512d v52h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v51, 1));
    const __m512d v53l = _mm512_fmadd_pd(v28l, v49l, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v28h, v49h, v52h);
    const __m256 v54l = _mm512_cvtpd_ps(v53l);
    const __m256 v54h = _mm512_cvtpd_ps(v53h);
    const __m512 v54 = _mm512_insertf32x8(_mm512_castps256_ps512(v54l), v54h, 1);
    const __m512 v55 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v54), _mm512_set1_epi32(INT32_MIN)));
    _mm512_storeu_ps(y, v55);
}

static LOGSIGMOID_4ULP_AVX512_AVX512_TARGET void logsigmoid_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        logsigmoid_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        logsigmoid_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_4ulp_avx512_level(void) {
#if defined(LOGSIGMOID_4ULP_AVX512_FORCE_ISA)
    return LOGSIGMOID_4ULP_AVX512_FORCE_ISA;
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

float logsigmoid_4ulp_avx512(float x) {
    return logsigmoid_4ulp_avx512_element(x);
}

void logsigmoid_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_4ulp_avx512_level();
    if (level == 2) {
        logsigmoid_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_4ulp_avx512_array_portable(x, y, n);
}
