/* gelu_1ulp_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f32
 *   domain       every input
 *   max error    0.968601 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.202ab8p-3 (-0.14070648, encoding 0xbe10155c)
 *   result there -0x1.ffd7dp-5 (-0.0624808371, encoding 0xbd7febe8)
 *   mean error   0.034239 ulp
 *   misrounded   82964279 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           98dffdd2c6fa8b5f981906a93645598d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive gelu_1ulp_avx512.db
 *                time: 1.1487 ns/element as avx512 code (inputs mean)
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
#include "gelu_1ulp_avx512.h"

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

static inline float gelu_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double gelu_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_1ulp_avx512_addbits_f64(double a, int64_t b) {
    return gelu_1ulp_avx512_frombits_f64((int64_t)((uint64_t)gelu_1ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float gelu_1ulp_avx512_element(float x) {
    const double v0 = 0x1.f9be28158939ap-1; /* 0.98777890456095752 */
    const double v1 = 0x1.fb8c1b9058462p-3; /* 0.24782582792525704 */
    const float v2 = x;
    const float v3 = gelu_1ulp_avx512_abs_f32(v2);
    const float v4 = 0x1.dp+3f; /* 14.5 */
    const float v5 = v3 < v4 ? v3 : v4;
    const double v6 = (double)v5;
    const double v7 = 0x1.ffcca4f4349c3p-1; /* 0.99960818749450941 */
    const double v8 = gelu_1ulp_avx512_fma_f64(v1, v6, v7);
    const double v9 = v0 / v8;
    const double v10 = -0x1.fff3f725559f4p-2; /* -0.49995409169551341 */
    const double v11 = v6 * v10;
    const double v12 = v9 * v11;
    const double v13 = -0x1.62dbd5c3888bdp-1; /* -0.69308345806009408 */
    const double v14 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v15 = v6 * v11;
    const double v16 = 0x1.8p+52; /* 6755399441055744 */
    const double v17 = gelu_1ulp_avx512_fma_f64(v14, v15, v16);
    const double v18 = v17 - v16;
    const double v19 = gelu_1ulp_avx512_fma_f64(v13, v18, v15);
    const double v20 = 0x1.5e5244634c745p-10; /* 0.0013363699188854866 */
    const double v21 = 0x1.099aaa4c65eeap-7; /* 0.0081055957351021286 */
    const double v22 = gelu_1ulp_avx512_fma_f64(v19, v20, v21);
    const double v23 = 0x1.4a7bd482472bdp-5; /* 0.040342249924127917 */
    const double v24 = gelu_1ulp_avx512_fma_f64(v19, v22, v23);
    const double v25 = 0x1.4a6fb865f75abp-3; /* 0.16134590207267982 */
    const double v26 = gelu_1ulp_avx512_fma_f64(v24, v19, v25);
    const double v27 = 0x1.ef9d6f4c453ecp-2; /* 0.48399900343912239 */
    const double v28 = gelu_1ulp_avx512_fma_f64(v19, v26, v27);
    const double v29 = 0x1.ef91c8f3dc708p-1; /* 0.96790912606067625 */
    const double v30 = gelu_1ulp_avx512_fma_f64(v19, v28, v29);
    const double v31 = 0x1.ef861e404ec2cp-1; /* 0.96782011542325597 */
    const double v32 = gelu_1ulp_avx512_fma_f64(v30, v19, v31);
    const int64_t v33 = gelu_1ulp_avx512_bits_f64(v17);
    const int64_t v34 = INT64_C(52);
    const int64_t v35 = gelu_1ulp_avx512_shl_i64(v33, v34);
    const double v36 = gelu_1ulp_avx512_addbits_f64(v32, v35);
    const double v37 = v12 * v36;
    const double v38 = 0x1.a7c506b105517p-3; /* 0.20691876628613023 */
    const int64_t v39 = INT64_C(18);
    const double v40 = gelu_1ulp_avx512_addbits_f64(v9, v39);
    const double v41 = 0x1.69953c812f0c4p-5; /* 0.044138544247716932 */
    const double v42 = -0x1.69e09ff5c0b7fp-3; /* -0.17669796913841293 */
    const double v43 = gelu_1ulp_avx512_fma_f64(v41, v9, v42);
    const double v44 = -0x1.bb797a7b27f6p-27; /* -1.2906807392222721e-08 */
    const double v45 = 0x1.7dc19ea527f22p-3; /* 0.18640445653454046 */
    const double v46 = gelu_1ulp_avx512_fma_f64(v18, v44, v45);
    const double v47 = gelu_1ulp_avx512_fma_f64(v43, v9, v46);
    const double v48 = 0x0p+0; /* 0 */
    const double v49 = gelu_1ulp_avx512_fma_f64(v40, v47, v48);
    const double v50 = 0x1.0594713a012f3p-4; /* 0.063862268725710256 */
    const double v51 = gelu_1ulp_avx512_fma_f64(v49, v9, v50);
    const double v52 = 0x1.75a3d05194c8bp-3; /* 0.18244135617223764 */
    const double v53 = gelu_1ulp_avx512_fma_f64(v51, v9, v52);
    const double v54 = 0x1.3b1c6a4165daap-3; /* 0.15386279117659046 */
    const double v55 = gelu_1ulp_avx512_fma_f64(v53, v9, v54);
    const double v56 = 0x1.a2d5143ad6109p-3; /* 0.20450797848275951 */
    const double v57 = gelu_1ulp_avx512_fma_f64(v55, v9, v56);
    const double v58 = 0x1.aaf1da4907e31p-3; /* 0.20846910987255421 */
    const double v59 = gelu_1ulp_avx512_fma_f64(v57, v9, v58);
    const double v60 = v59 * v9;
    const double v61 = v38 + v60;
    const float v62 = -0x0p+0f; /* -0 */
    const float v63 = v62 > v2 ? v62 : v2;
    const double v64 = (double)v63;
    const double v65 = gelu_1ulp_avx512_fma_f64(v37, v61, v64);
    const float v66 = (float)v65;
    const float r0 = v66;
    return r0;
}

static void gelu_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_1ULP_AVX512_AVX2 static inline GELU_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_1ULP_AVX512_AVX512 static inline GELU_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
GELU_1ULP_AVX512_AVX2 __m256i gelu_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_1ULP_AVX512_AVX2 void gelu_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.f9be28158939ap-1); /* 0.98777890456095752 */
    const __m256d v1 = _mm256_set1_pd(0x1.fb8c1b9058462p-3); /* 0.24782582792525704 */
    const __m256 v4 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256d v7 = _mm256_set1_pd(0x1.ffcca4f4349c3p-1); /* 0.99960818749450941 */
    const __m256d v10 = _mm256_set1_pd(-0x1.fff3f725559f4p-2); /* -0.49995409169551341 */
    const __m256d v13 = _mm256_set1_pd(-0x1.62dbd5c3888bdp-1); /* -0.69308345806009408 */
    const __m256d v14 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v16 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v20 = _mm256_set1_pd(0x1.5e5244634c745p-10); /* 0.0013363699188854866 */
    const __m256d v21 = _mm256_set1_pd(0x1.099aaa4c65eeap-7); /* 0.0081055957351021286 */
    const __m256d v23 = _mm256_set1_pd(0x1.4a7bd482472bdp-5); /* 0.040342249924127917 */
    const __m256d v25 = _mm256_set1_pd(0x1.4a6fb865f75abp-3); /* 0.16134590207267982 */
    const __m256d v27 = _mm256_set1_pd(0x1.ef9d6f4c453ecp-2); /* 0.48399900343912239 */
    const __m256d v29 = _mm256_set1_pd(0x1.ef91c8f3dc708p-1); /* 0.96790912606067625 */
    const __m256d v31 = _mm256_set1_pd(0x1.ef861e404ec2cp-1); /* 0.96782011542325597 */
    const __m256d v38 = _mm256_set1_pd(0x1.a7c506b105517p-3); /* 0.20691876628613023 */
    const __m256i v39 = _mm256_set1_epi64x(INT64_C(18));
    const __m256d v41 = _mm256_set1_pd(0x1.69953c812f0c4p-5); /* 0.044138544247716932 */
    const __m256d v42 = _mm256_set1_pd(-0x1.69e09ff5c0b7fp-3); /* -0.17669796913841293 */
    const __m256d v44 = _mm256_set1_pd(-0x1.bb797a7b27f6p-27); /* -1.2906807392222721e-08 */
    const __m256d v45 = _mm256_set1_pd(0x1.7dc19ea527f22p-3); /* 0.18640445653454046 */
    const __m256d v48 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v50 = _mm256_set1_pd(0x1.0594713a012f3p-4); /* 0.063862268725710256 */
    const __m256d v52 = _mm256_set1_pd(0x1.75a3d05194c8bp-3); /* 0.18244135617223764 */
    const __m256d v54 = _mm256_set1_pd(0x1.3b1c6a4165daap-3); /* 0.15386279117659046 */
    const __m256d v56 = _mm256_set1_pd(0x1.a2d5143ad6109p-3); /* 0.20450797848275951 */
    const __m256d v58 = _mm256_set1_pd(0x1.aaf1da4907e31p-3); /* 0.20846910987255421 */
    const __m256 v62 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v5 = _mm256_min_ps(v3, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v8l = _mm256_fmadd_pd(v1, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v1, v6h, v7);
    const __m256d v9l = _mm256_div_pd(v0, v8l);
    const __m256d v9h = _mm256_div_pd(v0, v8h);
    const __m256d v11l = _mm256_mul_pd(v6l, v10);
    const __m256d v11h = _mm256_mul_pd(v6h, v10);
    const __m256d v12l = _mm256_mul_pd(v9l, v11l);
    const __m256d v12h = _mm256_mul_pd(v9h, v11h);
    const __m256d v15l = _mm256_mul_pd(v6l, v11l);
    const __m256d v15h = _mm256_mul_pd(v6h, v11h);
    const __m256d v17l = _mm256_fmadd_pd(v14, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v14, v15h, v16);
    const __m256d v18l = _mm256_sub_pd(v17l, v16);
    const __m256d v18h = _mm256_sub_pd(v17h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v13, v18l, v15l);
    const __m256d v19h = _mm256_fmadd_pd(v13, v18h, v15h);
    const __m256d v22l = _mm256_fmadd_pd(v19l, v20, v21);
    const __m256d v22h = _mm256_fmadd_pd(v19h, v20, v21);
    const __m256d v24l = _mm256_fmadd_pd(v19l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v19h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v19l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v19h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v19l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v19h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v19l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v19h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v19l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v19h, v31);
    const __m256i v33l = _mm256_castpd_si256(v17l);
    const __m256i v33h = _mm256_castpd_si256(v17h);
    const __m256i v35l = _mm256_slli_epi64(v33l, 52);
    const __m256i v35h = _mm256_slli_epi64(v33h, 52);
    const __m256d v36l = _mm256_castsi256_pd(_mm256_add_epi64(gelu_1ulp_avx512_bits_f64_avx2(v32l), v35l));
    const __m256d v36h = _mm256_castsi256_pd(_mm256_add_epi64(gelu_1ulp_avx512_bits_f64_avx2(v32h), v35h));
    const __m256d v37l = _mm256_mul_pd(v12l, v36l);
    const __m256d v37h = _mm256_mul_pd(v12h, v36h);
    const __m256d v40l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v9l), v39));
    const __m256d v40h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v9h), v39));
    const __m256d v43l = _mm256_fmadd_pd(v41, v9l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41, v9h, v42);
    const __m256d v46l = _mm256_fmadd_pd(v18l, v44, v45);
    const __m256d v46h = _mm256_fmadd_pd(v18h, v44, v45);
    const __m256d v47l = _mm256_fmadd_pd(v43l, v9l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v43h, v9h, v46h);
    const __m256d v49l = _mm256_fmadd_pd(v40l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v40h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v9l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v9h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v9l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v9h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v9l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v9h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v9l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v9h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v9l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v9h, v58);
    const __m256d v60l = _mm256_mul_pd(v59l, v9l);
    const __m256d v60h = _mm256_mul_pd(v59h, v9h);
    const __m256d v61l = _mm256_add_pd(v38, v60l);
    const __m256d v61h = _mm256_add_pd(v38, v60h);
    const __m256 v63 = _mm256_max_ps(v62, v2);
    const __m256d v64l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63));
    const __m256d v64h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63, 1));
    const __m256d v65l = _mm256_fmadd_pd(v37l, v61l, v64l);
    const __m256d v65h = _mm256_fmadd_pd(v37h, v61h, v64h);
    const __m128 v66l = _mm256_cvtpd_ps(v65l);
    const __m128 v66h = _mm256_cvtpd_ps(v65h);
    const __m256 v66 = _mm256_set_m128(v66h, v66l);
    _mm256_storeu_ps(y, v66);
}

static GELU_1ULP_AVX512_AVX2_TARGET void gelu_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        gelu_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_1ULP_AVX512_AVX512 __m512i gelu_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_1ULP_AVX512_AVX512 void gelu_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.f9be28158939ap-1); /* 0.98777890456095752 */
    const __m512d v1 = _mm512_set1_pd(0x1.fb8c1b9058462p-3); /* 0.24782582792525704 */
    const __m512 v4 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512d v7 = _mm512_set1_pd(0x1.ffcca4f4349c3p-1); /* 0.99960818749450941 */
    const __m512d v10 = _mm512_set1_pd(-0x1.fff3f725559f4p-2); /* -0.49995409169551341 */
    const __m512d v13 = _mm512_set1_pd(-0x1.62dbd5c3888bdp-1); /* -0.69308345806009408 */
    const __m512d v14 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v16 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v20 = _mm512_set1_pd(0x1.5e5244634c745p-10); /* 0.0013363699188854866 */
    const __m512d v21 = _mm512_set1_pd(0x1.099aaa4c65eeap-7); /* 0.0081055957351021286 */
    const __m512d v23 = _mm512_set1_pd(0x1.4a7bd482472bdp-5); /* 0.040342249924127917 */
    const __m512d v25 = _mm512_set1_pd(0x1.4a6fb865f75abp-3); /* 0.16134590207267982 */
    const __m512d v27 = _mm512_set1_pd(0x1.ef9d6f4c453ecp-2); /* 0.48399900343912239 */
    const __m512d v29 = _mm512_set1_pd(0x1.ef91c8f3dc708p-1); /* 0.96790912606067625 */
    const __m512d v31 = _mm512_set1_pd(0x1.ef861e404ec2cp-1); /* 0.96782011542325597 */
    const __m512d v38 = _mm512_set1_pd(0x1.a7c506b105517p-3); /* 0.20691876628613023 */
    const __m512i v39 = _mm512_set1_epi64(INT64_C(18));
    const __m512d v41 = _mm512_set1_pd(0x1.69953c812f0c4p-5); /* 0.044138544247716932 */
    const __m512d v42 = _mm512_set1_pd(-0x1.69e09ff5c0b7fp-3); /* -0.17669796913841293 */
    const __m512d v44 = _mm512_set1_pd(-0x1.bb797a7b27f6p-27); /* -1.2906807392222721e-08 */
    const __m512d v45 = _mm512_set1_pd(0x1.7dc19ea527f22p-3); /* 0.18640445653454046 */
    const __m512d v48 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v50 = _mm512_set1_pd(0x1.0594713a012f3p-4); /* 0.063862268725710256 */
    const __m512d v52 = _mm512_set1_pd(0x1.75a3d05194c8bp-3); /* 0.18244135617223764 */
    const __m512d v54 = _mm512_set1_pd(0x1.3b1c6a4165daap-3); /* 0.15386279117659046 */
    const __m512d v56 = _mm512_set1_pd(0x1.a2d5143ad6109p-3); /* 0.20450797848275951 */
    const __m512d v58 = _mm512_set1_pd(0x1.aaf1da4907e31p-3); /* 0.20846910987255421 */
    const __m512 v62 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_min_ps(v3, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v8l = _mm512_fmadd_pd(v1, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v1, v6h, v7);
    const __m512d v9l = _mm512_div_pd(v0, v8l);
    const __m512d v9h = _mm512_div_pd(v0, v8h);
    const __m512d v11l = _mm512_mul_pd(v6l, v10);
    const __m512d v11h = _mm512_mul_pd(v6h, v10);
    const __m512d v12l = _mm512_mul_pd(v9l, v11l);
    const __m512d v12h = _mm512_mul_pd(v9h, v11h);
    const __m512d v15l = _mm512_mul_pd(v6l, v11l);
    const __m512d v15h = _mm512_mul_pd(v6h, v11h);
    const __m512d v17l = _mm512_fmadd_pd(v14, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v14, v15h, v16);
    const __m512d v18l = _mm512_sub_pd(v17l, v16);
    const __m512d v18h = _mm512_sub_pd(v17h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v13, v18l, v15l);
    const __m512d v19h = _mm512_fmadd_pd(v13, v18h, v15h);
    const __m512d v22l = _mm512_fmadd_pd(v19l, v20, v21);
    const __m512d v22h = _mm512_fmadd_pd(v19h, v20, v21);
    const __m512d v24l = _mm512_fmadd_pd(v19l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v19h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v19l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v19h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v19l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v19h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v19l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v19h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v19l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v19h, v31);
    const __m512i v33l = _mm512_castpd_si512(v17l);
    const __m512i v33h = _mm512_castpd_si512(v17h);
    const __m512i v35l = _mm512_slli_epi64(v33l, 52);
    const __m512i v35h = _mm512_slli_epi64(v33h, 52);
    const __m512d v36l = _mm512_castsi512_pd(_mm512_add_epi64(gelu_1ulp_avx512_bits_f64_avx512(v32l), v35l));
    const __m512d v36h = _mm512_castsi512_pd(_mm512_add_epi64(gelu_1ulp_avx512_bits_f64_avx512(v32h), v35h));
    const __m512d v37l = _mm512_mul_pd(v12l, v36l);
    const __m512d v37h = _mm512_mul_pd(v12h, v36h);
    const __m512d v40l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v9l), v39));
    const __m512d v40h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v9h), v39));
    const __m512d v43l = _mm512_fmadd_pd(v41, v9l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41, v9h, v42);
    const __m512d v46l = _mm512_fmadd_pd(v18l, v44, v45);
    const __m512d v46h = _mm512_fmadd_pd(v18h, v44, v45);
    const __m512d v47l = _mm512_fmadd_pd(v43l, v9l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v43h, v9h, v46h);
    const __m512d v49l = _mm512_fmadd_pd(v40l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v40h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v9l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v9h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v9l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v9h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v9l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v9h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v9l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v9h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v9l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v9h, v58);
    const __m512d v60l = _mm512_mul_pd(v59l, v9l);
    const __m512d v60h = _mm512_mul_pd(v59h, v9h);
    const __m512d v61l = _mm512_add_pd(v38, v60l);
    const __m512d v61h = _mm512_add_pd(v38, v60h);
    const __m512 v63 = _mm512_max_ps(v62, v2);
    const __m512d v64l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63));
    const __m512d v64h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63, 1));
    const __m512d v65l = _mm512_fmadd_pd(v37l, v61l, v64l);
    const __m512d v65h = _mm512_fmadd_pd(v37h, v61h, v64h);
    const __m256 v66l = _mm512_cvtpd_ps(v65l);
    const __m256 v66h = _mm512_cvtpd_ps(v65h);
    const __m512 v66 = _mm512_insertf32x8(_mm512_castps256_ps512(v66l), v66h, 1);
    _mm512_storeu_ps(y, v66);
}

static GELU_1ULP_AVX512_AVX512_TARGET void gelu_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        gelu_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_1ulp_avx512_level(void) {
#if defined(GELU_1ULP_AVX512_FORCE_ISA)
    return GELU_1ULP_AVX512_FORCE_ISA;
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

float gelu_1ulp_avx512(float x) {
    return gelu_1ulp_avx512_element(x);
}

void gelu_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_1ulp_avx512_level();
    if (level == 2) {
        gelu_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_1ulp_avx512_array_portable(x, y, n);
}
