/* gelu_4ulp_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f32
 *   domain       every input
 *   max error    2.965734 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.aa482ep-1 (-0.832581937, encoding 0xbf552417)
 *   result there -0x1.595b62p-3 (-0.16863133, encoding 0xbe2cadb1)
 *   mean error   0.044651 ulp
 *   misrounded   159069483 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           faafc25b087108da4bf25c32a58320b0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive gelu_4ulp_avx512.db
 *                time: 1.0624 ns/element as avx512 code (inputs mean)
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
#include "gelu_4ulp_avx512.h"

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

static inline float gelu_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double gelu_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_4ulp_avx512_addbits_f64(double a, int64_t b) {
    return gelu_4ulp_avx512_frombits_f64((int64_t)((uint64_t)gelu_4ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float gelu_4ulp_avx512_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v1 = -0x1.0001c35c3f5afp-1; /* -0.50001345158641708 */
    const float v2 = 0x1.dp+3f; /* 14.5 */
    const float v3 = x;
    const float v4 = gelu_4ulp_avx512_abs_f32(v3);
    const float v5 = v2 < v4 ? v2 : v4;
    const double v6 = (double)v5;
    const double v7 = v1 * v6;
    const double v8 = v7 * v6;
    const double v9 = 0x1.8p+52; /* 6755399441055744 */
    const double v10 = gelu_4ulp_avx512_fma_f64(v0, v8, v9);
    const double v11 = v10 - v9;
    const double v12 = -0x1.62e6a390fe876p-1; /* -0.69316588540028934 */
    const double v13 = gelu_4ulp_avx512_fma_f64(v11, v12, v8);
    const double v14 = 0x1.1d24db8d8468cp-7; /* 0.0087019035372890782 */
    const double v15 = 0x1.67ff1ac61c03p-5; /* 0.043944885533051425 */
    const double v16 = gelu_4ulp_avx512_fma_f64(v13, v14, v15);
    const double v17 = 0x1.6606982c0b2bdp-3; /* 0.17481726536188616 */
    const double v18 = gelu_4ulp_avx512_fma_f64(v13, v16, v17);
    const double v19 = 0x1.0c824fde9bd45p-1; /* 0.52443170158759556 */
    const double v20 = gelu_4ulp_avx512_fma_f64(v13, v18, v19);
    const double v21 = 0x1.0c856e65f2c33p+0; /* 1.048910999192924 */
    const double v22 = gelu_4ulp_avx512_fma_f64(v13, v20, v21);
    const double v23 = 0x1.0c874d55e671dp+0; /* 1.048939546081278 */
    const double v24 = gelu_4ulp_avx512_fma_f64(v13, v22, v23);
    const int64_t v25 = gelu_4ulp_avx512_bits_f64(v10);
    const int64_t v26 = INT64_C(52);
    const int64_t v27 = gelu_4ulp_avx512_shl_i64(v25, v26);
    const double v28 = gelu_4ulp_avx512_addbits_f64(v24, v27);
    const double v29 = 0x1.fc02c819fb9cap-1; /* 0.99220872227834289 */
    const double v30 = 0x1.05fc8256f112dp-2; /* 0.2558460584225653 */
    const double v31 = 0x1.02715f8b25334p+0; /* 1.009542438002609 */
    const double v32 = gelu_4ulp_avx512_fma_f64(v30, v6, v31);
    const double v33 = v29 / v32;
    const double v34 = v7 * v33;
    const double v35 = v28 * v34;
    const double v36 = 0x1.3b10903c2dcbfp-5; /* 0.038460046490791815 */
    const double v37 = v33 * v33;
    const double v38 = -0x1.211cb95bfbe62p-3; /* -0.14116806804621534 */
    const double v39 = 0x1.021e52611fb5dp-3; /* 0.12603439673326991 */
    const double v40 = gelu_4ulp_avx512_fma_f64(v33, v38, v39);
    const double v41 = gelu_4ulp_avx512_fma_f64(v36, v37, v40);
    const double v42 = 0x1.463bb1d07f07cp-8; /* 0.0049779233090668749 */
    const double v43 = gelu_4ulp_avx512_fma_f64(v41, v33, v42);
    const double v44 = 0x1.7eea3f23403cp-4; /* 0.0934851137462962 */
    const double v45 = gelu_4ulp_avx512_fma_f64(v33, v43, v44);
    const double v46 = -0x1.77826d972c873p-23; /* -1.7486023005036482e-07 */
    const double v47 = 0x1.0e1a1bea3909fp-3; /* 0.13188573654691013 */
    const double v48 = gelu_4ulp_avx512_fma_f64(v24, v46, v47);
    const double v49 = 0x1.596dc0223b00cp-3; /* 0.16866636375868926 */
    const double v50 = gelu_4ulp_avx512_fma_f64(v33, v48, v49);
    const double v51 = gelu_4ulp_avx512_fma_f64(v45, v37, v50);
    const double v52 = 0x1.82b7f89ea5b9dp-3; /* 0.18882745966103878 */
    const double v53 = gelu_4ulp_avx512_fma_f64(v33, v51, v52);
    const double v54 = 0x1.99485dc4c1677p-3; /* 0.19984505898189628 */
    const double v55 = 0x1.91a0c5a21f8c2p-3; /* 0.19610742951403465 */
    const double v56 = gelu_4ulp_avx512_fma_f64(v54, v33, v55);
    const double v57 = gelu_4ulp_avx512_fma_f64(v53, v37, v56);
    const float v58 = -0x0p+0f; /* -0 */
    const float v59 = v58 > v3 ? v58 : v3;
    const double v60 = (double)v59;
    const double v61 = gelu_4ulp_avx512_fma_f64(v35, v57, v60);
    const float v62 = (float)v61;
    const float r0 = v62;
    return r0;
}

static void gelu_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_4ULP_AVX512_AVX2 static inline GELU_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_4ULP_AVX512_AVX512 static inline GELU_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_4ULP_AVX512_AVX2 void gelu_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(-0x1.0001c35c3f5afp-1); /* -0.50001345158641708 */
    const __m256 v2 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256d v9 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v12 = _mm256_set1_pd(-0x1.62e6a390fe876p-1); /* -0.69316588540028934 */
    const __m256d v14 = _mm256_set1_pd(0x1.1d24db8d8468cp-7); /* 0.0087019035372890782 */
    const __m256d v15 = _mm256_set1_pd(0x1.67ff1ac61c03p-5); /* 0.043944885533051425 */
    const __m256d v17 = _mm256_set1_pd(0x1.6606982c0b2bdp-3); /* 0.17481726536188616 */
    const __m256d v19 = _mm256_set1_pd(0x1.0c824fde9bd45p-1); /* 0.52443170158759556 */
    const __m256d v21 = _mm256_set1_pd(0x1.0c856e65f2c33p+0); /* 1.048910999192924 */
    const __m256d v23 = _mm256_set1_pd(0x1.0c874d55e671dp+0); /* 1.048939546081278 */
    const __m256d v29 = _mm256_set1_pd(0x1.fc02c819fb9cap-1); /* 0.99220872227834289 */
    const __m256d v30 = _mm256_set1_pd(0x1.05fc8256f112dp-2); /* 0.2558460584225653 */
    const __m256d v31 = _mm256_set1_pd(0x1.02715f8b25334p+0); /* 1.009542438002609 */
    const __m256d v36 = _mm256_set1_pd(0x1.3b10903c2dcbfp-5); /* 0.038460046490791815 */
    const __m256d v38 = _mm256_set1_pd(-0x1.211cb95bfbe62p-3); /* -0.14116806804621534 */
    const __m256d v39 = _mm256_set1_pd(0x1.021e52611fb5dp-3); /* 0.12603439673326991 */
    const __m256d v42 = _mm256_set1_pd(0x1.463bb1d07f07cp-8); /* 0.0049779233090668749 */
    const __m256d v44 = _mm256_set1_pd(0x1.7eea3f23403cp-4); /* 0.0934851137462962 */
    const __m256d v46 = _mm256_set1_pd(-0x1.77826d972c873p-23); /* -1.7486023005036482e-07 */
    const __m256d v47 = _mm256_set1_pd(0x1.0e1a1bea3909fp-3); /* 0.13188573654691013 */
    const __m256d v49 = _mm256_set1_pd(0x1.596dc0223b00cp-3); /* 0.16866636375868926 */
    const __m256d v52 = _mm256_set1_pd(0x1.82b7f89ea5b9dp-3); /* 0.18882745966103878 */
    const __m256d v54 = _mm256_set1_pd(0x1.99485dc4c1677p-3); /* 0.19984505898189628 */
    const __m256d v55 = _mm256_set1_pd(0x1.91a0c5a21f8c2p-3); /* 0.19610742951403465 */
    const __m256 v58 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_min_ps(v2, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v7l = _mm256_mul_pd(v1, v6l);
    const __m256d v7h = _mm256_mul_pd(v1, v6h);
    const __m256d v8l = _mm256_mul_pd(v7l, v6l);
    const __m256d v8h = _mm256_mul_pd(v7h, v6h);
    const __m256d v10l = _mm256_fmadd_pd(v0, v8l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v0, v8h, v9);
    const __m256d v11l = _mm256_sub_pd(v10l, v9);
    const __m256d v11h = _mm256_sub_pd(v10h, v9);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v12, v8l);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v12, v8h);
    const __m256d v16l = _mm256_fmadd_pd(v13l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v13h, v14, v15);
    const __m256d v18l = _mm256_fmadd_pd(v13l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v13h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v13l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v13h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v13l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v13h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v13l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v13h, v22h, v23);
    const __m256i v25l = _mm256_castpd_si256(v10l);
    const __m256i v25h = _mm256_castpd_si256(v10h);
    const __m256i v27l = _mm256_slli_epi64(v25l, 52);
    const __m256i v27h = _mm256_slli_epi64(v25h, 52);
    const __m256d v28l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v24l), v27l));
    const __m256d v28h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v24h), v27h));
    const __m256d v32l = _mm256_fmadd_pd(v30, v6l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30, v6h, v31);
    const __m256d v33l = _mm256_div_pd(v29, v32l);
    const __m256d v33h = _mm256_div_pd(v29, v32h);
    const __m256d v34l = _mm256_mul_pd(v7l, v33l);
    const __m256d v34h = _mm256_mul_pd(v7h, v33h);
    const __m256d v35l = _mm256_mul_pd(v28l, v34l);
    const __m256d v35h = _mm256_mul_pd(v28h, v34h);
    const __m256d v37l = _mm256_mul_pd(v33l, v33l);
    const __m256d v37h = _mm256_mul_pd(v33h, v33h);
    const __m256d v40l = _mm256_fmadd_pd(v33l, v38, v39);
    const __m256d v40h = _mm256_fmadd_pd(v33h, v38, v39);
    const __m256d v41l = _mm256_fmadd_pd(v36, v37l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v36, v37h, v40h);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v33l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v33h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v33l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v33h, v43h, v44);
    const __m256d v48l = _mm256_fmadd_pd(v24l, v46, v47);
    const __m256d v48h = _mm256_fmadd_pd(v24h, v46, v47);
    const __m256d v50l = _mm256_fmadd_pd(v33l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v33h, v48h, v49);
    const __m256d v51l = _mm256_fmadd_pd(v45l, v37l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v45h, v37h, v50h);
    const __m256d v53l = _mm256_fmadd_pd(v33l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v33h, v51h, v52);
    const __m256d v56l = _mm256_fmadd_pd(v54, v33l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54, v33h, v55);
    const __m256d v57l = _mm256_fmadd_pd(v53l, v37l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v53h, v37h, v56h);
    const __m256 v59 = _mm256_max_ps(v58, v3);
    const __m256d v60l = _mm256_cvtps_pd(_mm256_castps256_ps128(v59));
    const __m256d v60h = _mm256_cvtps_pd(_mm256_extractf128_ps(v59, 1));
    const __m256d v61l = _mm256_fmadd_pd(v35l, v57l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v35h, v57h, v60h);
    const __m128 v62l = _mm256_cvtpd_ps(v61l);
    const __m128 v62h = _mm256_cvtpd_ps(v61h);
    const __m256 v62 = _mm256_set_m128(v62h, v62l);
    _mm256_storeu_ps(y, v62);
}

static GELU_4ULP_AVX512_AVX2_TARGET void gelu_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        gelu_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_4ULP_AVX512_AVX512 void gelu_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(-0x1.0001c35c3f5afp-1); /* -0.50001345158641708 */
    const __m512 v2 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(-0x1.62e6a390fe876p-1); /* -0.69316588540028934 */
    const __m512d v14 = _mm512_set1_pd(0x1.1d24db8d8468cp-7); /* 0.0087019035372890782 */
    const __m512d v15 = _mm512_set1_pd(0x1.67ff1ac61c03p-5); /* 0.043944885533051425 */
    const __m512d v17 = _mm512_set1_pd(0x1.6606982c0b2bdp-3); /* 0.17481726536188616 */
    const __m512d v19 = _mm512_set1_pd(0x1.0c824fde9bd45p-1); /* 0.52443170158759556 */
    const __m512d v21 = _mm512_set1_pd(0x1.0c856e65f2c33p+0); /* 1.048910999192924 */
    const __m512d v23 = _mm512_set1_pd(0x1.0c874d55e671dp+0); /* 1.048939546081278 */
    const __m512d v29 = _mm512_set1_pd(0x1.fc02c819fb9cap-1); /* 0.99220872227834289 */
    const __m512d v30 = _mm512_set1_pd(0x1.05fc8256f112dp-2); /* 0.2558460584225653 */
    const __m512d v31 = _mm512_set1_pd(0x1.02715f8b25334p+0); /* 1.009542438002609 */
    const __m512d v36 = _mm512_set1_pd(0x1.3b10903c2dcbfp-5); /* 0.038460046490791815 */
    const __m512d v38 = _mm512_set1_pd(-0x1.211cb95bfbe62p-3); /* -0.14116806804621534 */
    const __m512d v39 = _mm512_set1_pd(0x1.021e52611fb5dp-3); /* 0.12603439673326991 */
    const __m512d v42 = _mm512_set1_pd(0x1.463bb1d07f07cp-8); /* 0.0049779233090668749 */
    const __m512d v44 = _mm512_set1_pd(0x1.7eea3f23403cp-4); /* 0.0934851137462962 */
    const __m512d v46 = _mm512_set1_pd(-0x1.77826d972c873p-23); /* -1.7486023005036482e-07 */
    const __m512d v47 = _mm512_set1_pd(0x1.0e1a1bea3909fp-3); /* 0.13188573654691013 */
    const __m512d v49 = _mm512_set1_pd(0x1.596dc0223b00cp-3); /* 0.16866636375868926 */
    const __m512d v52 = _mm512_set1_pd(0x1.82b7f89ea5b9dp-3); /* 0.18882745966103878 */
    const __m512d v54 = _mm512_set1_pd(0x1.99485dc4c1677p-3); /* 0.19984505898189628 */
    const __m512d v55 = _mm512_set1_pd(0x1.91a0c5a21f8c2p-3); /* 0.19610742951403465 */
    const __m512 v58 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_min_ps(v2, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v7l = _mm512_mul_pd(v1, v6l);
    const __m512d v7h = _mm512_mul_pd(v1, v6h);
    const __m512d v8l = _mm512_mul_pd(v7l, v6l);
    const __m512d v8h = _mm512_mul_pd(v7h, v6h);
    const __m512d v10l = _mm512_fmadd_pd(v0, v8l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v0, v8h, v9);
    const __m512d v11l = _mm512_sub_pd(v10l, v9);
    const __m512d v11h = _mm512_sub_pd(v10h, v9);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v12, v8l);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v12, v8h);
    const __m512d v16l = _mm512_fmadd_pd(v13l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v13h, v14, v15);
    const __m512d v18l = _mm512_fmadd_pd(v13l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v13h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v13l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v13h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v13l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v13h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v13l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v13h, v22h, v23);
    const __m512i v25l = _mm512_castpd_si512(v10l);
    const __m512i v25h = _mm512_castpd_si512(v10h);
    const __m512i v27l = _mm512_slli_epi64(v25l, 52);
    const __m512i v27h = _mm512_slli_epi64(v25h, 52);
    const __m512d v28l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v24l), v27l));
    const __m512d v28h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v24h), v27h));
    const __m512d v32l = _mm512_fmadd_pd(v30, v6l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30, v6h, v31);
    const __m512d v33l = _mm512_div_pd(v29, v32l);
    const __m512d v33h = _mm512_div_pd(v29, v32h);
    const __m512d v34l = _mm512_mul_pd(v7l, v33l);
    const __m512d v34h = _mm512_mul_pd(v7h, v33h);
    const __m512d v35l = _mm512_mul_pd(v28l, v34l);
    const __m512d v35h = _mm512_mul_pd(v28h, v34h);
    const __m512d v37l = _mm512_mul_pd(v33l, v33l);
    const __m512d v37h = _mm512_mul_pd(v33h, v33h);
    const __m512d v40l = _mm512_fmadd_pd(v33l, v38, v39);
    const __m512d v40h = _mm512_fmadd_pd(v33h, v38, v39);
    const __m512d v41l = _mm512_fmadd_pd(v36, v37l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v36, v37h, v40h);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v33l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v33h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v33l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v33h, v43h, v44);
    const __m512d v48l = _mm512_fmadd_pd(v24l, v46, v47);
    const __m512d v48h = _mm512_fmadd_pd(v24h, v46, v47);
    const __m512d v50l = _mm512_fmadd_pd(v33l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v33h, v48h, v49);
    const __m512d v51l = _mm512_fmadd_pd(v45l, v37l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v45h, v37h, v50h);
    const __m512d v53l = _mm512_fmadd_pd(v33l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v33h, v51h, v52);
    const __m512d v56l = _mm512_fmadd_pd(v54, v33l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54, v33h, v55);
    const __m512d v57l = _mm512_fmadd_pd(v53l, v37l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v53h, v37h, v56h);
    const __m512 v59 = _mm512_max_ps(v58, v3);
    const __m512d v60l = _mm512_cvtps_pd(_mm512_castps512_ps256(v59));
    const __m512d v60h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v59, 1));
    const __m512d v61l = _mm512_fmadd_pd(v35l, v57l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v35h, v57h, v60h);
    const __m256 v62l = _mm512_cvtpd_ps(v61l);
    const __m256 v62h = _mm512_cvtpd_ps(v61h);
    const __m512 v62 = _mm512_insertf32x8(_mm512_castps256_ps512(v62l), v62h, 1);
    _mm512_storeu_ps(y, v62);
}

static GELU_4ULP_AVX512_AVX512_TARGET void gelu_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        gelu_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_4ulp_avx512_level(void) {
#if defined(GELU_4ULP_AVX512_FORCE_ISA)
    return GELU_4ULP_AVX512_FORCE_ISA;
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

float gelu_4ulp_avx512(float x) {
    return gelu_4ulp_avx512_element(x);
}

void gelu_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_4ulp_avx512_level();
    if (level == 2) {
        gelu_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_4ulp_avx512_array_portable(x, y, n);
}
