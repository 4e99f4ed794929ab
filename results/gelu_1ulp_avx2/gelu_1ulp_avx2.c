/* gelu_1ulp_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f32
 *   domain       every input
 *   max error    0.767841 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a302e2p+3 (-13.0941019, encoding 0xc1518171)
 *   result there -0x1.fb640cp-126 (-2.32982433e-38, encoding 0x80fdb206)
 *   mean error   0.032981 ulp
 *   misrounded   48294063 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           310bef446ded2bde93deffbaf6b34ea3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f32 --max-ulp 1 --isa avx2 --time 40s --seed 1 --threads 1 --archive gelu_1ulp_avx2.db
 *                time: 1.3554 ns/element as avx2 code (inputs mean)
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
#include "gelu_1ulp_avx2.h"

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

static inline float gelu_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double gelu_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return gelu_1ulp_avx2_frombits_f64((int64_t)((uint64_t)gelu_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float gelu_1ulp_avx2_element(float x) {
    const double v0 = 0x1.6ef8f85574008p-10; /* 0.0013998891421245236 */
    const double v1 = -0x1.62e3f3bc017d5p-1; /* -0.69314538640969181 */
    const double v2 = -0x1.0000775b68187p-1; /* -0.50000355711749556 */
    const float v3 = 0x1.dp+3f; /* 14.5 */
    const float v4 = x;
    const float v5 = gelu_1ulp_avx2_abs_f32(v4);
    const float v6 = v3 < v5 ? v3 : v5;
    const double v7 = (double)v6;
    const double v8 = v2 * v7;
    const double v9 = v8 * v7;
    const double v10 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v11 = 0x1.8p+52; /* 6755399441055744 */
    const double v12 = gelu_1ulp_avx2_fma_f64(v9, v10, v11);
    const double v13 = v12 - v11;
    const double v14 = gelu_1ulp_avx2_fma_f64(v1, v13, v9);
    const double v15 = 0x1.13373f37898cap-7; /* 0.0083989199329831572 */
    const double v16 = gelu_1ulp_avx2_fma_f64(v0, v14, v15);
    const double v17 = 0x1.566c63a2d165p-5; /* 0.041799730874612195 */
    const double v18 = gelu_1ulp_avx2_fma_f64(v16, v14, v17);
    const double v19 = 0x1.566ccdd214271p-3; /* 0.1671997146354616 */
    const double v20 = gelu_1ulp_avx2_fma_f64(v18, v14, v19);
    const double v21 = 0x1.00d2487402d3bp-1; /* 0.50160433212423727 */
    const double v22 = gelu_1ulp_avx2_fma_f64(v20, v14, v21);
    const double v23 = 0x1.00d21c10f42b1p+0; /* 1.0032060185805387 */
    const double v24 = gelu_1ulp_avx2_fma_f64(v22, v14, v23);
    const double v25 = 0x1.00d1effe06f92p+0; /* 1.0032033915694893 */
    const double v26 = gelu_1ulp_avx2_fma_f64(v24, v14, v25);
    const int64_t v27 = gelu_1ulp_avx2_bits_f64(v12);
    const int64_t v28 = INT64_C(52);
    const int64_t v29 = gelu_1ulp_avx2_shl_i64(v27, v28);
    const double v30 = gelu_1ulp_avx2_addbits_f64(v26, v29);
    const double v31 = 0x1.00c29f788e02fp+0; /* 1.0029697102854802 */
    const int64_t v32 = INT64_C(0);
    const double v33 = gelu_1ulp_avx2_addbits_f64(v7, v32);
    const double v34 = 0x1.0849dd3043955p-2; /* 0.25809426886634884 */
    const double v35 = 0x1.f239f9988428dp-1; /* 0.97309856402178385 */
    const double v36 = gelu_1ulp_avx2_fma_f64(v33, v34, v35);
    const double v37 = v31 / v36;
    const double v38 = v8 * v37;
    const double v39 = v30 * v38;
    const double v40 = 0x1.28655f9cb1072p-5; /* 0.036181151144348514 */
    const double v41 = -0x1.4c901d783f94dp-3; /* -0.16238425276965032 */
    const double v42 = gelu_1ulp_avx2_fma_f64(v37, v40, v41);
    const double v43 = 0x1.7c71d349415e9p-3; /* 0.18576397960002503 */
    const double v44 = gelu_1ulp_avx2_fma_f64(v42, v37, v43);
    const double v45 = 0x1.c579de6db0123p-5; /* 0.055355963163949327 */
    const double v46 = gelu_1ulp_avx2_fma_f64(v37, v44, v45);
    const double v47 = -0x1.5bf6212126c5p-11; /* -0.00066368378260806861 */
    const double v48 = gelu_1ulp_avx2_fma_f64(v37, v46, v47);
    const double v49 = -0x1.b13e5247f72ebp-10; /* -0.0016526925774009115 */
    const double v50 = 0x1.ec4b25d1da34ep-3; /* 0.2403777079264508 */
    const double v51 = gelu_1ulp_avx2_fma_f64(v9, v49, v50);
    const double v52 = gelu_1ulp_avx2_fma_f64(v48, v37, v51);
    const double v53 = 0x1.a0f3d1f49c347p-6; /* 0.025448756251026407 */
    const double v54 = gelu_1ulp_avx2_fma_f64(v37, v37, v53);
    const double v55 = 0x1.308b7443280eep-3; /* 0.1487034876818209 */
    const double v56 = 0x1.9289d1adcc86bp-3; /* 0.19655193149225467 */
    const double v57 = gelu_1ulp_avx2_fma_f64(v37, v55, v56);
    const double v58 = gelu_1ulp_avx2_fma_f64(v52, v54, v57);
    const double v59 = -0x1.64d0f6dff9dd7p-31; /* -6.4904500870783774e-10 */
    const double v60 = 0x1.9dee093d54903p-3; /* 0.20211417406478213 */
    const double v61 = gelu_1ulp_avx2_fma_f64(v26, v59, v60);
    const double v62 = gelu_1ulp_avx2_fma_f64(v37, v58, v61);
    const float v63 = -0x0p+0f; /* -0 */
    const float v64 = v63 > v4 ? v63 : v4;
    const double v65 = (double)v64;
    const double v66 = gelu_1ulp_avx2_fma_f64(v39, v62, v65);
    const float v67 = (float)v66;
    const float r0 = v67;
    return r0;
}

static void gelu_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_1ULP_AVX2_AVX2 static inline GELU_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_1ULP_AVX2_AVX512 static inline GELU_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_1ULP_AVX2_AVX2 void gelu_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.6ef8f85574008p-10); /* 0.0013998891421245236 */
    const __m256d v1 = _mm256_set1_pd(-0x1.62e3f3bc017d5p-1); /* -0.69314538640969181 */
    const __m256d v2 = _mm256_set1_pd(-0x1.0000775b68187p-1); /* -0.50000355711749556 */
    const __m256 v3 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256d v10 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v15 = _mm256_set1_pd(0x1.13373f37898cap-7); /* 0.0083989199329831572 */
    const __m256d v17 = _mm256_set1_pd(0x1.566c63a2d165p-5); /* 0.041799730874612195 */
    const __m256d v19 = _mm256_set1_pd(0x1.566ccdd214271p-3); /* 0.1671997146354616 */
    const __m256d v21 = _mm256_set1_pd(0x1.00d2487402d3bp-1); /* 0.50160433212423727 */
    const __m256d v23 = _mm256_set1_pd(0x1.00d21c10f42b1p+0); /* 1.0032060185805387 */
    const __m256d v25 = _mm256_set1_pd(0x1.00d1effe06f92p+0); /* 1.0032033915694893 */
    const __m256d v31 = _mm256_set1_pd(0x1.00c29f788e02fp+0); /* 1.0029697102854802 */
    const __m256i v32 = _mm256_set1_epi64x(INT64_C(0));
    const __m256d v34 = _mm256_set1_pd(0x1.0849dd3043955p-2); /* 0.25809426886634884 */
    const __m256d v35 = _mm256_set1_pd(0x1.f239f9988428dp-1); /* 0.97309856402178385 */
    const __m256d v40 = _mm256_set1_pd(0x1.28655f9cb1072p-5); /* 0.036181151144348514 */
    const __m256d v41 = _mm256_set1_pd(-0x1.4c901d783f94dp-3); /* -0.16238425276965032 */
    const __m256d v43 = _mm256_set1_pd(0x1.7c71d349415e9p-3); /* 0.18576397960002503 */
    const __m256d v45 = _mm256_set1_pd(0x1.c579de6db0123p-5); /* 0.055355963163949327 */
    const __m256d v47 = _mm256_set1_pd(-0x1.5bf6212126c5p-11); /* -0.00066368378260806861 */
    const __m256d v49 = _mm256_set1_pd(-0x1.b13e5247f72ebp-10); /* -0.0016526925774009115 */
    const __m256d v50 = _mm256_set1_pd(0x1.ec4b25d1da34ep-3); /* 0.2403777079264508 */
    const __m256d v53 = _mm256_set1_pd(0x1.a0f3d1f49c347p-6); /* 0.025448756251026407 */
    const __m256d v55 = _mm256_set1_pd(0x1.308b7443280eep-3); /* 0.1487034876818209 */
    const __m256d v56 = _mm256_set1_pd(0x1.9289d1adcc86bp-3); /* 0.19655193149225467 */
    const __m256d v59 = _mm256_set1_pd(-0x1.64d0f6dff9dd7p-31); /* -6.4904500870783774e-10 */
    const __m256d v60 = _mm256_set1_pd(0x1.9dee093d54903p-3); /* 0.20211417406478213 */
    const __m256 v63 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 v4 = _mm256_loadu_ps(x);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v6 = _mm256_min_ps(v3, v5);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v8l = _mm256_mul_pd(v2, v7l);
    const __m256d v8h = _mm256_mul_pd(v2, v7h);
    const __m256d v9l = _mm256_mul_pd(v8l, v7l);
    const __m256d v9h = _mm256_mul_pd(v8h, v7h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256d v13l = _mm256_sub_pd(v12l, v11);
    const __m256d v13h = _mm256_sub_pd(v12h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v1, v13l, v9l);
    const __m256d v14h = _mm256_fmadd_pd(v1, v13h, v9h);
    const __m256d v16l = _mm256_fmadd_pd(v0, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v0, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v14l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v14h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v14l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v14h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v14l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v14h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v14l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v14h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v14l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v14h, v25);
    const __m256i v27l = _mm256_castpd_si256(v12l);
    const __m256i v27h = _mm256_castpd_si256(v12h);
    const __m256i v29l = _mm256_slli_epi64(v27l, 52);
    const __m256i v29h = _mm256_slli_epi64(v27h, 52);
    const __m256d v30l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v26l), v29l));
    const __m256d v30h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v26h), v29h));
    const __m256d v33l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v7l), v32));
    const __m256d v33h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v7h), v32));
    const __m256d v36l = _mm256_fmadd_pd(v33l, v34, v35);
    const __m256d v36h = _mm256_fmadd_pd(v33h, v34, v35);
    const __m256d v37l = _mm256_div_pd(v31, v36l);
    const __m256d v37h = _mm256_div_pd(v31, v36h);
    const __m256d v38l = _mm256_mul_pd(v8l, v37l);
    const __m256d v38h = _mm256_mul_pd(v8h, v37h);
    const __m256d v39l = _mm256_mul_pd(v30l, v38l);
    const __m256d v39h = _mm256_mul_pd(v30h, v38h);
    const __m256d v42l = _mm256_fmadd_pd(v37l, v40, v41);
    const __m256d v42h = _mm256_fmadd_pd(v37h, v40, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v37l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v37h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v37l, v44l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v37h, v44h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v37l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v37h, v46h, v47);
    const __m256d v51l = _mm256_fmadd_pd(v9l, v49, v50);
    const __m256d v51h = _mm256_fmadd_pd(v9h, v49, v50);
    const __m256d v52l = _mm256_fmadd_pd(v48l, v37l, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v48h, v37h, v51h);
    const __m256d v54l = _mm256_fmadd_pd(v37l, v37l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v37h, v37h, v53);
    const __m256d v57l = _mm256_fmadd_pd(v37l, v55, v56);
    const __m256d v57h = _mm256_fmadd_pd(v37h, v55, v56);
    const __m256d v58l = _mm256_fmadd_pd(v52l, v54l, v57l);
    const __m256d v58h = _mm256_fmadd_pd(v52h, v54h, v57h);
    const __m256d v61l = _mm256_fmadd_pd(v26l, v59, v60);
    const __m256d v61h = _mm256_fmadd_pd(v26h, v59, v60);
    const __m256d v62l = _mm256_fmadd_pd(v37l, v58l, v61l);
    const __m256d v62h = _mm256_fmadd_pd(v37h, v58h, v61h);
    const __m256 v64 = _mm256_max_ps(v63, v4);
    const __m256d v65l = _mm256_cvtps_pd(_mm256_castps256_ps128(v64));
    const __m256d v65h = _mm256_cvtps_pd(_mm256_extractf128_ps(v64, 1));
    const __m256d v66l = _mm256_fmadd_pd(v39l, v62l, v65l);
    const __m256d v66h = _mm256_fmadd_pd(v39h, v62h, v65h);
    const __m128 v67l = _mm256_cvtpd_ps(v66l);
    const __m128 v67h = _mm256_cvtpd_ps(v66h);
    const __m256 v67 = _mm256_set_m128(v67h, v67l);
    _mm256_storeu_ps(y, v67);
}

static GELU_1ULP_AVX2_AVX2_TARGET void gelu_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        gelu_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
GELU_1ULP_AVX2_AVX512 void gelu_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.6ef8f85574008p-10); /* 0.0013998891421245236 */
    const __m512d v1 = _mm512_set1_pd(-0x1.62e3f3bc017d5p-1); /* -0.69314538640969181 */
    const __m512d v2 = _mm512_set1_pd(-0x1.0000775b68187p-1); /* -0.50000355711749556 */
    const __m512 v3 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512d v10 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v15 = _mm512_set1_pd(0x1.13373f37898cap-7); /* 0.0083989199329831572 */
    const __m512d v17 = _mm512_set1_pd(0x1.566c63a2d165p-5); /* 0.041799730874612195 */
    const __m512d v19 = _mm512_set1_pd(0x1.566ccdd214271p-3); /* 0.1671997146354616 */
    const __m512d v21 = _mm512_set1_pd(0x1.00d2487402d3bp-1); /* 0.50160433212423727 */
    const __m512d v23 = _mm512_set1_pd(0x1.00d21c10f42b1p+0); /* 1.0032060185805387 */
    const __m512d v25 = _mm512_set1_pd(0x1.00d1effe06f92p+0); /* 1.0032033915694893 */
    const __m512d v31 = _mm512_set1_pd(0x1.00c29f788e02fp+0); /* 1.0029697102854802 */
    const __m512i v32 = _mm512_set1_epi64(INT64_C(0));
    const __m512d v34 = _mm512_set1_pd(0x1.0849dd3043955p-2); /* 0.25809426886634884 */
    const __m512d v35 = _mm512_set1_pd(0x1.f239f9988428dp-1); /* 0.97309856402178385 */
    const __m512d v40 = _mm512_set1_pd(0x1.28655f9cb1072p-5); /* 0.036181151144348514 */
    const __m512d v41 = _mm512_set1_pd(-0x1.4c901d783f94dp-3); /* -0.16238425276965032 */
    const __m512d v43 = _mm512_set1_pd(0x1.7c71d349415e9p-3); /* 0.18576397960002503 */
    const __m512d v45 = _mm512_set1_pd(0x1.c579de6db0123p-5); /* 0.055355963163949327 */
    const __m512d v47 = _mm512_set1_pd(-0x1.5bf6212126c5p-11); /* -0.00066368378260806861 */
    const __m512d v49 = _mm512_set1_pd(-0x1.b13e5247f72ebp-10); /* -0.0016526925774009115 */
    const __m512d v50 = _mm512_set1_pd(0x1.ec4b25d1da34ep-3); /* 0.2403777079264508 */
    const __m512d v53 = _mm512_set1_pd(0x1.a0f3d1f49c347p-6); /* 0.025448756251026407 */
    const __m512d v55 = _mm512_set1_pd(0x1.308b7443280eep-3); /* 0.1487034876818209 */
    const __m512d v56 = _mm512_set1_pd(0x1.9289d1adcc86bp-3); /* 0.19655193149225467 */
    const __m512d v59 = _mm512_set1_pd(-0x1.64d0f6dff9dd7p-31); /* -6.4904500870783774e-10 */
    const __m512d v60 = _mm512_set1_pd(0x1.9dee093d54903p-3); /* 0.20211417406478213 */
    const __m512 v63 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v4_0 = _mm512_loadu_ps(x);
    const __m512 v4_1 = _mm512_loadu_ps(x + 16);
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_0 = _mm512_min_ps(v3, v5_0);
    const __m512 v6_1 = _mm512_min_ps(v3, v5_1);
    const __m512d v7_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6_0));
    const __m512d v7_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6_0, 1));
    const __m512d v7_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6_1));
    const __m512d v7_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6_1, 1));
    const __m512d v8_0l = _mm512_mul_pd(v2, v7_0l);
    const __m512d v8_0h = _mm512_mul_pd(v2, v7_0h);
    const __m512d v8_1l = _mm512_mul_pd(v2, v7_1l);
    const __m512d v8_1h = _mm512_mul_pd(v2, v7_1h);
    const __m512d v9_0l = _mm512_mul_pd(v8_0l, v7_0l);
    const __m512d v9_0h = _mm512_mul_pd(v8_0h, v7_0h);
    const __m512d v9_1l = _mm512_mul_pd(v8_1l, v7_1l);
    const __m512d v9_1h = _mm512_mul_pd(v8_1h, v7_1h);
    const __m512d v12_0l = _mm512_fmadd_pd(v9_0l, v10, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v9_0h, v10, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v9_1l, v10, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v9_1h, v10, v11);
    const __m512d v13_0l = _mm512_sub_pd(v12_0l, v11);
    const __m512d v13_0h = _mm512_sub_pd(v12_0h, v11);
    const __m512d v13_1l = _mm512_sub_pd(v12_1l, v11);
    const __m512d v13_1h = _mm512_sub_pd(v12_1h, v11);
    const __m512d v14_0l = _mm512_fmadd_pd(v1, v13_0l, v9_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v1, v13_0h, v9_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v1, v13_1l, v9_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v1, v13_1h, v9_1h);
    const __m512d v16_0l = _mm512_fmadd_pd(v0, v14_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v0, v14_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v0, v14_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v0, v14_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v14_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v14_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v14_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v14_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v14_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v14_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v14_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v14_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v14_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v14_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v14_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v14_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v14_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v14_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v14_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v14_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v14_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v14_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v14_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v14_1h, v25);
    const __m512i v27_0l = _mm512_castpd_si512(v12_0l);
    const __m512i v27_0h = _mm512_castpd_si512(v12_0h);
    const __m512i v27_1l = _mm512_castpd_si512(v12_1l);
    const __m512i v27_1h = _mm512_castpd_si512(v12_1h);
    const __m512i v29_0l = _mm512_slli_epi64(v27_0l, 52);
    const __m512i v29_0h = _mm512_slli_epi64(v27_0h, 52);
    const __m512i v29_1l = _mm512_slli_epi64(v27_1l, 52);
    const __m512i v29_1h = _mm512_slli_epi64(v27_1h, 52);
    const __m512d v30_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_0l), v29_0l));
    const __m512d v30_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_0h), v29_0h));
    const __m512d v30_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_1l), v29_1l));
    const __m512d v30_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_1h), v29_1h));
    const __m512d v33_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v7_0l), v32));
    const __m512d v33_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v7_0h), v32));
    const __m512d v33_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v7_1l), v32));
    const __m512d v33_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v7_1h), v32));
    const __m512d v36_0l = _mm512_fmadd_pd(v33_0l, v34, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v33_0h, v34, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v33_1l, v34, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v33_1h, v34, v35);
    const __m512d v37_0l = _mm512_div_pd(v31, v36_0l);
    const __m512d v37_0h = _mm512_div_pd(v31, v36_0h);
    const __m512d v37_1l = _mm512_div_pd(v31, v36_1l);
    const __m512d v37_1h = _mm512_div_pd(v31, v36_1h);
    const __m512d v38_0l = _mm512_mul_pd(v8_0l, v37_0l);
    const __m512d v38_0h = _mm512_mul_pd(v8_0h, v37_0h);
    const __m512d v38_1l = _mm512_mul_pd(v8_1l, v37_1l);
    const __m512d v38_1h = _mm512_mul_pd(v8_1h, v37_1h);
    const __m512d v39_0l = _mm512_mul_pd(v30_0l, v38_0l);
    const __m512d v39_0h = _mm512_mul_pd(v30_0h, v38_0h);
    const __m512d v39_1l = _mm512_mul_pd(v30_1l, v38_1l);
    const __m512d v39_1h = _mm512_mul_pd(v30_1h, v38_1h);
    const __m512d v42_0l = _mm512_fmadd_pd(v37_0l, v40, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v37_0h, v40, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v37_1l, v40, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v37_1h, v40, v41);
    const __m512d v44_0l = _mm512_fmadd_pd(v42_0l, v37_0l, v43);
    const __m512d v44_0h = _mm512_fmadd_pd(v42_0h, v37_0h, v43);
    const __m512d v44_1l = _mm512_fmadd_pd(v42_1l, v37_1l, v43);
    const __m512d v44_1h = _mm512_fmadd_pd(v42_1h, v37_1h, v43);
    const __m512d v46_0l = _mm512_fmadd_pd(v37_0l, v44_0l, v45);
    const __m512d v46_0h = _mm512_fmadd_pd(v37_0h, v44_0h, v45);
    const __m512d v46_1l = _mm512_fmadd_pd(v37_1l, v44_1l, v45);
    const __m512d v46_1h = _mm512_fmadd_pd(v37_1h, v44_1h, v45);
    const __m512d v48_0l = _mm512_fmadd_pd(v37_0l, v46_0l, v47);
    const __m512d v48_0h = _mm512_fmadd_pd(v37_0h, v46_0h, v47);
    const __m512d v48_1l = _mm512_fmadd_pd(v37_1l, v46_1l, v47);
    const __m512d v48_1h = _mm512_fmadd_pd(v37_1h, v46_1h, v47);
    const __m512d v51_0l = _mm512_fmadd_pd(v9_0l, v49, v50);
    const __m512d v51_0h = _mm512_fmadd_pd(v9_0h, v49, v50);
    const __m512d v51_1l = _mm512_fmadd_pd(v9_1l, v49, v50);
    const __m512d v51_1h = _mm512_fmadd_pd(v9_1h, v49, v50);
    const __m512d v52_0l = _mm512_fmadd_pd(v48_0l, v37_0l, v51_0l);
    const __m512d v52_0h = _mm512_fmadd_pd(v48_0h, v37_0h, v51_0h);
    const __m512d v52_1l = _mm512_fmadd_pd(v48_1l, v37_1l, v51_1l);
    const __m512d v52_1h = _mm512_fmadd_pd(v48_1h, v37_1h, v51_1h);
    const __m512d v54_0l = _mm512_fmadd_pd(v37_0l, v37_0l, v53);
    const __m512d v54_0h = _mm512_fmadd_pd(v37_0h, v37_0h, v53);
    const __m512d v54_1l = _mm512_fmadd_pd(v37_1l, v37_1l, v53);
    const __m512d v54_1h = _mm512_fmadd_pd(v37_1h, v37_1h, v53);
    const __m512d v57_0l = _mm512_fmadd_pd(v37_0l, v55, v56);
    const __m512d v57_0h = _mm512_fmadd_pd(v37_0h, v55, v56);
    const __m512d v57_1l = _mm512_fmadd_pd(v37_1l, v55, v56);
    const __m512d v57_1h = _mm512_fmadd_pd(v37_1h, v55, v56);
    const __m512d v58_0l = _mm512_fmadd_pd(v52_0l, v54_0l, v57_0l);
    const __m512d v58_0h = _mm512_fmadd_pd(v52_0h, v54_0h, v57_0h);
    const __m512d v58_1l = _mm512_fmadd_pd(v52_1l, v54_1l, v57_1l);
    const __m512d v58_1h = _mm512_fmadd_pd(v52_1h, v54_1h, v57_1h);
    const __m512d v61_0l = _mm512_fmadd_pd(v26_0l, v59, v60);
    const __m512d v61_0h = _mm512_fmadd_pd(v26_0h, v59, v60);
    const __m512d v61_1l = _mm512_fmadd_pd(v26_1l, v59, v60);
    const __m512d v61_1h = _mm512_fmadd_pd(v26_1h, v59, v60);
    const __m512d v62_0l = _mm512_fmadd_pd(v37_0l, v58_0l, v61_0l);
    const __m512d v62_0h = _mm512_fmadd_pd(v37_0h, v58_0h, v61_0h);
    const __m512d v62_1l = _mm512_fmadd_pd(v37_1l, v58_1l, v61_1l);
    const __m512d v62_1h = _mm512_fmadd_pd(v37_1h, v58_1h, v61_1h);
    const __m512 v64_0 = _mm512_max_ps(v63, v4_0);
    const __m512 v64_1 = _mm512_max_ps(v63, v4_1);
    const __m512d v65_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64_0));
    const __m512d v65_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64_0, 1));
    const __m512d v65_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64_1));
    const __m512d v65_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64_1, 1));
    const __m512d v66_0l = _mm512_fmadd_pd(v39_0l, v62_0l, v65_0l);
    const __m512d v66_0h = _mm512_fmadd_pd(v39_0h, v62_0h, v65_0h);
    const __m512d v66_1l = _mm512_fmadd_pd(v39_1l, v62_1l, v65_1l);
    const __m512d v66_1h = _mm512_fmadd_pd(v39_1h, v62_1h, v65_1h);
    const __m256 v67_0l = _mm512_cvtpd_ps(v66_0l);
    const __m256 v67_0h = _mm512_cvtpd_ps(v66_0h);
    const __m512 v67_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v67_0l), v67_0h, 1);
    const __m256 v67_1l = _mm512_cvtpd_ps(v66_1l);
    const __m256 v67_1h = _mm512_cvtpd_ps(v66_1h);
    const __m512 v67_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v67_1l), v67_1h, 1);
    _mm512_storeu_ps(y, v67_0);
    _mm512_storeu_ps(y + 16, v67_1);
}

/* 16 elements. */
static GELU_1ULP_AVX2_AVX512_TARGET void gelu_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.6ef8f85574008p-10); /* 0.0013998891421245236 */
    const __m512d v1 = _mm512_set1_pd(-0x1.62e3f3bc017d5p-1); /* -0.69314538640969181 */
    const __m512d v2 = _mm512_set1_pd(-0x1.0000775b68187p-1); /* -0.50000355711749556 */
    const __m512 v3 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512d v10 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v15 = _mm512_set1_pd(0x1.13373f37898cap-7); /* 0.0083989199329831572 */
    const __m512d v17 = _mm512_set1_pd(0x1.566c63a2d165p-5); /* 0.041799730874612195 */
    const __m512d v19 = _mm512_set1_pd(0x1.566ccdd214271p-3); /* 0.1671997146354616 */
    const __m512d v21 = _mm512_set1_pd(0x1.00d2487402d3bp-1); /* 0.50160433212423727 */
    const __m512d v23 = _mm512_set1_pd(0x1.00d21c10f42b1p+0); /* 1.0032060185805387 */
    const __m512d v25 = _mm512_set1_pd(0x1.00d1effe06f92p+0); /* 1.0032033915694893 */
    const __m512d v31 = _mm512_set1_pd(0x1.00c29f788e02fp+0); /* 1.0029697102854802 */
    const __m512i v32 = _mm512_set1_epi64(INT64_C(0));
    const __m512d v34 = _mm512_set1_pd(0x1.0849dd3043955p-2); /* 0.25809426886634884 */
    const __m512d v35 = _mm512_set1_pd(0x1.f239f9988428dp-1); /* 0.97309856402178385 */
    const __m512d v40 = _mm512_set1_pd(0x1.28655f9cb1072p-5); /* 0.036181151144348514 */
    const __m512d v41 = _mm512_set1_pd(-0x1.4c901d783f94dp-3); /* -0.16238425276965032 */
    const __m512d v43 = _mm512_set1_pd(0x1.7c71d349415e9p-3); /* 0.18576397960002503 */
    const __m512d v45 = _mm512_set1_pd(0x1.c579de6db0123p-5); /* 0.055355963163949327 */
    const __m512d v47 = _mm512_set1_pd(-0x1.5bf6212126c5p-11); /* -0.00066368378260806861 */
    const __m512d v49 = _mm512_set1_pd(-0x1.b13e5247f72ebp-10); /* -0.0016526925774009115 */
    const __m512d v50 = _mm512_set1_pd(0x1.ec4b25d1da34ep-3); /* 0.2403777079264508 */
    const __m512d v53 = _mm512_set1_pd(0x1.a0f3d1f49c347p-6); /* 0.025448756251026407 */
    const __m512d v55 = _mm512_set1_pd(0x1.308b7443280eep-3); /* 0.1487034876818209 */
    const __m512d v56 = _mm512_set1_pd(0x1.9289d1adcc86bp-3); /* 0.19655193149225467 */
    const __m512d v59 = _mm512_set1_pd(-0x1.64d0f6dff9dd7p-31); /* -6.4904500870783774e-10 */
    const __m512d v60 = _mm512_set1_pd(0x1.9dee093d54903p-3); /* 0.20211417406478213 */
    const __m512 v63 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v4 = _mm512_loadu_ps(x);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6 = _mm512_min_ps(v3, v5);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v8l = _mm512_mul_pd(v2, v7l);
    const __m512d v8h = _mm512_mul_pd(v2, v7h);
    const __m512d v9l = _mm512_mul_pd(v8l, v7l);
    const __m512d v9h = _mm512_mul_pd(v8h, v7h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512d v13l = _mm512_sub_pd(v12l, v11);
    const __m512d v13h = _mm512_sub_pd(v12h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v1, v13l, v9l);
    const __m512d v14h = _mm512_fmadd_pd(v1, v13h, v9h);
    const __m512d v16l = _mm512_fmadd_pd(v0, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v0, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v14l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v14h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v14l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v14h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v14l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v14h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v14l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v14h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v14l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v14h, v25);
    const __m512i v27l = _mm512_castpd_si512(v12l);
    const __m512i v27h = _mm512_castpd_si512(v12h);
    const __m512i v29l = _mm512_slli_epi64(v27l, 52);
    const __m512i v29h = _mm512_slli_epi64(v27h, 52);
    const __m512d v30l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26l), v29l));
    const __m512d v30h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26h), v29h));
    const __m512d v33l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v7l), v32));
    const __m512d v33h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v7h), v32));
    const __m512d v36l = _mm512_fmadd_pd(v33l, v34, v35);
    const __m512d v36h = _mm512_fmadd_pd(v33h, v34, v35);
    const __m512d v37l = _mm512_div_pd(v31, v36l);
    const __m512d v37h = _mm512_div_pd(v31, v36h);
    const __m512d v38l = _mm512_mul_pd(v8l, v37l);
    const __m512d v38h = _mm512_mul_pd(v8h, v37h);
    const __m512d v39l = _mm512_mul_pd(v30l, v38l);
    const __m512d v39h = _mm512_mul_pd(v30h, v38h);
    const __m512d v42l = _mm512_fmadd_pd(v37l, v40, v41);
    const __m512d v42h = _mm512_fmadd_pd(v37h, v40, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v37l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v37h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v37l, v44l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v37h, v44h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v37l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v37h, v46h, v47);
    const __m512d v51l = _mm512_fmadd_pd(v9l, v49, v50);
    const __m512d v51h = _mm512_fmadd_pd(v9h, v49, v50);
    const __m512d v52l = _mm512_fmadd_pd(v48l, v37l, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v48h, v37h, v51h);
    const __m512d v54l = _mm512_fmadd_pd(v37l, v37l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v37h, v37h, v53);
    const __m512d v57l = _mm512_fmadd_pd(v37l, v55, v56);
    const __m512d v57h = _mm512_fmadd_pd(v37h, v55, v56);
    const __m512d v58l = _mm512_fmadd_pd(v52l, v54l, v57l);
    const __m512d v58h = _mm512_fmadd_pd(v52h, v54h, v57h);
    const __m512d v61l = _mm512_fmadd_pd(v26l, v59, v60);
    const __m512d v61h = _mm512_fmadd_pd(v26h, v59, v60);
    const __m512d v62l = _mm512_fmadd_pd(v37l, v58l, v61l);
    const __m512d v62h = _mm512_fmadd_pd(v37h, v58h, v61h);
    const __m512 v64 = _mm512_max_ps(v63, v4);
    const __m512d v65l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64));
    const __m512d v65h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64, 1));
    const __m512d v66l = _mm512_fmadd_pd(v39l, v62l, v65l);
    const __m512d v66h = _mm512_fmadd_pd(v39h, v62h, v65h);
    const __m256 v67l = _mm512_cvtpd_ps(v66l);
    const __m256 v67h = _mm512_cvtpd_ps(v66h);
    const __m512 v67 = _mm512_insertf32x8(_mm512_castps256_ps512(v67l), v67h, 1);
    _mm512_storeu_ps(y, v67);
}

static GELU_1ULP_AVX2_AVX512_TARGET void gelu_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        gelu_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        gelu_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_1ulp_avx2_level(void) {
#if defined(GELU_1ULP_AVX2_FORCE_ISA)
    return GELU_1ULP_AVX2_FORCE_ISA;
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

float gelu_1ulp_avx2(float x) {
    return gelu_1ulp_avx2_element(x);
}

void gelu_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_1ulp_avx2_level();
    if (level == 2) {
        gelu_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_1ulp_avx2_array_portable(x, y, n);
}
