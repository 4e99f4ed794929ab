/* softplus_1ulp_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), f32
 *   domain       every input
 *   max error    0.895424 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.5aa0f6p+6 (-86.6571884, encoding 0xc2ad507b)
 *   result there 0x1.f8fcd2p-126 (2.31878925e-38, encoding 0x00fc7e69)
 *   mean error   0.053473 ulp
 *   misrounded   131011399 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b1e626959c8ec8f75180ba3e1412ccb5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f32 --max-ulp 2 --isa avx2 --time 30s --seed 1 --threads 1 --archive softplus_2ulp_avx2.db --from seeds/softplus/double6_artanh.evo
 *                time: 1.6310 ns/element as avx2 code (inputs mean)
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
#include "softplus_1ulp_avx2.h"

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

static inline float softplus_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double softplus_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t softplus_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t softplus_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double softplus_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double softplus_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return softplus_1ulp_avx2_frombits_f64((int64_t)((uint64_t)softplus_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float softplus_1ulp_avx2_element(float x) {
    const float v0 = 0x1.ff3218p-1f; /* 0.99842906 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v2 = -0x1.ap+6f; /* -104 */
    const float v3 = x;
    const float v4 = softplus_1ulp_avx2_abs_f32(v3);
    const float v5 = -v4;
    const float v6 = v2 > v5 ? v2 : v5;
    const double v7 = (double)v6;
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = softplus_1ulp_avx2_fma_f64(v1, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = -0x1.62e42ff1d3b4fp-1; /* -0.69314718081464288 */
    const double v12 = softplus_1ulp_avx2_fma_f64(v10, v11, v7);
    const double v13 = v12 * v12;
    const double v14 = 0x1.0ebe0c112b8d8p-8; /* 0.0041312007389661884 */
    const double v15 = 0x1.fb9302bbb293cp-6; /* 0.03097987429536285 */
    const double v16 = softplus_1ulp_avx2_fma_f64(v12, v14, v15);
    const double v17 = 0x1.29efed8f973a4p-3; /* 0.14547715753988399 */
    const double v18 = 0x1.e1777a00708f8p-2; /* 0.47018232944186833 */
    const double v19 = softplus_1ulp_avx2_fma_f64(v17, v12, v18);
    const double v20 = softplus_1ulp_avx2_fma_f64(v13, v16, v19);
    const double v21 = 0x1.f3399d7d1caedp-1; /* 0.9750489440178548 */
    const double v22 = 0x1.fc43cc2cf9869p-1; /* 0.99270475434310612 */
    const double v23 = softplus_1ulp_avx2_fma_f64(v12, v21, v22);
    const double v24 = softplus_1ulp_avx2_fma_f64(v20, v13, v23);
    const int64_t v25 = softplus_1ulp_avx2_bits_f64(v9);
    const int64_t v26 = INT64_C(52);
    const int64_t v27 = softplus_1ulp_avx2_shl_i64(v25, v26);
    const double v28 = softplus_1ulp_avx2_addbits_f64(v24, v27);
    const double v29 = -0x1.28ac9c344bf2p-5; /* -0.036215119444362509 */
    const double v30 = 0x1.02bbe67a08f8ep+1; /* 2.021359262072969 */
    const double v31 = softplus_1ulp_avx2_fma_f64(v24, v29, v30);
    const double v32 = v28 + v31;
    const float v33 = (float)v32;
    const float v34 = v0 / v33;
    const double v35 = (double)v34;
    const double v36 = -v32;
    const double v37 = 0x1.0006e0ec982a5p+0; /* 1.0001049592612301 */
    const double v38 = softplus_1ulp_avx2_fma_f64(v35, v36, v37);
    const double v39 = softplus_1ulp_avx2_fma_f64(v38, v35, v35);
    const double v40 = v39 * v28;
    const double v41 = -0x1.bcb7682857f91p-12; /* -0.00042411464030144794 */
    const double v42 = softplus_1ulp_avx2_fma_f64(v40, v40, v41);
    const double v43 = 0x1.3beadbd8dc326p-2; /* 0.30851310263737941 */
    const double v44 = softplus_1ulp_avx2_fma_f64(v42, v42, v43);
    const double v45 = 0x1.98b6267ed2b04p-2; /* 0.3991323485285394 */
    const double v46 = softplus_1ulp_avx2_fma_f64(v42, v44, v45);
    const double v47 = 0x1.5569c84d35922p-1; /* 0.66682268087859975 */
    const double v48 = softplus_1ulp_avx2_fma_f64(v42, v46, v47);
    const double v49 = 0x1.0002852f51fb3p+1; /* 2.0000769120269637 */
    const double v50 = softplus_1ulp_avx2_fma_f64(v42, v48, v49);
    const float v51 = 0x0p+0f; /* 0 */
    const float v52 = v51 > v3 ? v51 : v3;
    const double v53 = (double)v52;
    const double v54 = softplus_1ulp_avx2_fma_f64(v40, v50, v53);
    const float v55 = (float)v54;
    const float r0 = v55;
    return r0;
}

static void softplus_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_1ULP_AVX2_AVX2 static inline SOFTPLUS_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_1ULP_AVX2_AVX512 static inline SOFTPLUS_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SOFTPLUS_1ULP_AVX2_AVX2 void softplus_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.ff3218p-1f); /* 0.99842906 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v11 = _mm256_set1_pd(-0x1.62e42ff1d3b4fp-1); /* -0.69314718081464288 */
    const __m256d v14 = _mm256_set1_pd(0x1.0ebe0c112b8d8p-8); /* 0.0041312007389661884 */
    const __m256d v15 = _mm256_set1_pd(0x1.fb9302bbb293cp-6); /* 0.03097987429536285 */
    const __m256d v17 = _mm256_set1_pd(0x1.29efed8f973a4p-3); /* 0.14547715753988399 */
    const __m256d v18 = _mm256_set1_pd(0x1.e1777a00708f8p-2); /* 0.47018232944186833 */
    const __m256d v21 = _mm256_set1_pd(0x1.f3399d7d1caedp-1); /* 0.9750489440178548 */
    const __m256d v22 = _mm256_set1_pd(0x1.fc43cc2cf9869p-1); /* 0.99270475434310612 */
    const __m256d v29 = _mm256_set1_pd(-0x1.28ac9c344bf2p-5); /* -0.036215119444362509 */
    const __m256d v30 = _mm256_set1_pd(0x1.02bbe67a08f8ep+1); /* 2.021359262072969 */
    const __m256d v37 = _mm256_set1_pd(0x1.0006e0ec982a5p+0); /* 1.0001049592612301 */
    const __m256d v41 = _mm256_set1_pd(-0x1.bcb7682857f91p-12); /* -0.00042411464030144794 */
    const __m256d v43 = _mm256_set1_pd(0x1.3beadbd8dc326p-2); /* 0.30851310263737941 */
    const __m256d v45 = _mm256_set1_pd(0x1.98b6267ed2b04p-2); /* 0.3991323485285394 */
    const __m256d v47 = _mm256_set1_pd(0x1.5569c84d35922p-1); /* 0.66682268087859975 */
    const __m256d v49 = _mm256_set1_pd(0x1.0002852f51fb3p+1); /* 2.0000769120269637 */
    const __m256 v51 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_xor_ps(v4, _mm256_set1_ps(-0.0f));
    const __m256 v6 = _mm256_max_ps(v2, v5);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v9l = _mm256_fmadd_pd(v1, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v1, v7h, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v12l = _mm256_fmadd_pd(v10l, v11, v7l);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v11, v7h);
    const __m256d v13l = _mm256_mul_pd(v12l, v12l);
    const __m256d v13h = _mm256_mul_pd(v12h, v12h);
    const __m256d v16l = _mm256_fmadd_pd(v12l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v12h, v14, v15);
    const __m256d v19l = _mm256_fmadd_pd(v17, v12l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17, v12h, v18);
    const __m256d v20l = _mm256_fmadd_pd(v13l, v16l, v19l);
    const __m256d v20h = _mm256_fmadd_pd(v13h, v16h, v19h);
    const __m256d v23l = _mm256_fmadd_pd(v12l, v21, v22);
    const __m256d v23h = _mm256_fmadd_pd(v12h, v21, v22);
    const __m256d v24l = _mm256_fmadd_pd(v20l, v13l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v20h, v13h, v23h);
    const __m256i v25l = _mm256_castpd_si256(v9l);
    const __m256i v25h = _mm256_castpd_si256(v9h);
    const __m256i v27l = _mm256_slli_epi64(v25l, 52);
    const __m256i v27h = _mm256_slli_epi64(v25h, 52);
    const __m256d v28l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v24l), v27l));
    const __m256d v28h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v24h), v27h));
    const __m256d v31l = _mm256_fmadd_pd(v24l, v29, v30);
    const __m256d v31h = _mm256_fmadd_pd(v24h, v29, v30);
    const __m256d v32l = _mm256_add_pd(v28l, v31l);
    const __m256d v32h = _mm256_add_pd(v28h, v31h);
    const __m128 v33l = _mm256_cvtpd_ps(v32l);
    const __m128 v33h = _mm256_cvtpd_ps(v32h);
    const __m256 v33 = _mm256_set_m128(v33h, v33l);
    const __m256 v34 = _mm256_div_ps(v0, v33);
    const __m256d v35l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34));
    const __m256d v35h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34, 1));
    const __m256d v38l = _mm256_fnmadd_pd(v35l, v32l, v37);
    const __m256d v38h = _mm256_fnmadd_pd(v35h, v32h, v37);
    const __m256d v39l = _mm256_fmadd_pd(v38l, v35l, v35l);
    const __m256d v39h = _mm256_fmadd_pd(v38h, v35h, v35h);
    const __m256d v40l = _mm256_mul_pd(v39l, v28l);
    const __m256d v40h = _mm256_mul_pd(v39h, v28h);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v40h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v42l, v44l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v42h, v44h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v42l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v42h, v46h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v42l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v42h, v48h, v49);
    const __m256 v52 = _mm256_max_ps(v51, v3);
    const __m256d v53l = _mm256_cvtps_pd(_mm256_castps256_ps128(v52));
    const __m256d v53h = _mm256_cvtps_pd(_mm256_extractf128_ps(v52, 1));
    const __m256d v54l = _mm256_fmadd_pd(v40l, v50l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v40h, v50h, v53h);
    const __m128 v55l = _mm256_cvtpd_ps(v54l);
    const __m128 v55h = _mm256_cvtpd_ps(v54h);
    const __m256 v55 = _mm256_set_m128(v55h, v55l);
    _mm256_storeu_ps(y, v55);
}

static SOFTPLUS_1ULP_AVX2_AVX2_TARGET void softplus_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        softplus_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        softplus_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SOFTPLUS_1ULP_AVX2_AVX512 void softplus_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.ff3218p-1f); /* 0.99842906 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v11 = _mm512_set1_pd(-0x1.62e42ff1d3b4fp-1); /* -0.69314718081464288 */
    const __m512d v14 = _mm512_set1_pd(0x1.0ebe0c112b8d8p-8); /* 0.0041312007389661884 */
    const __m512d v15 = _mm512_set1_pd(0x1.fb9302bbb293cp-6); /* 0.03097987429536285 */
    const __m512d v17 = _mm512_set1_pd(0x1.29efed8f973a4p-3); /* 0.14547715753988399 */
    const __m512d v18 = _mm512_set1_pd(0x1.e1777a00708f8p-2); /* 0.47018232944186833 */
    const __m512d v21 = _mm512_set1_pd(0x1.f3399d7d1caedp-1); /* 0.9750489440178548 */
    const __m512d v22 = _mm512_set1_pd(0x1.fc43cc2cf9869p-1); /* 0.99270475434310612 */
    const __m512d v29 = _mm512_set1_pd(-0x1.28ac9c344bf2p-5); /* -0.036215119444362509 */
    const __m512d v30 = _mm512_set1_pd(0x1.02bbe67a08f8ep+1); /* 2.021359262072969 */
    const __m512d v37 = _mm512_set1_pd(0x1.0006e0ec982a5p+0); /* 1.0001049592612301 */
    const __m512d v41 = _mm512_set1_pd(-0x1.bcb7682857f91p-12); /* -0.00042411464030144794 */
    const __m512d v43 = _mm512_set1_pd(0x1.3beadbd8dc326p-2); /* 0.30851310263737941 */
    const __m512d v45 = _mm512_set1_pd(0x1.98b6267ed2b04p-2); /* 0.3991323485285394 */
    const __m512d v47 = _mm512_set1_pd(0x1.5569c84d35922p-1); /* 0.66682268087859975 */
    const __m512d v49 = _mm512_set1_pd(0x1.0002852f51fb3p+1); /* 2.0000769120269637 */
    const __m512 v51 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v6 = _mm512_max_ps(v2, v5);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v9l = _mm512_fmadd_pd(v1, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v1, v7h, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v12l = _mm512_fmadd_pd(v10l, v11, v7l);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v11, v7h);
    const __m512d v13l = _mm512_mul_pd(v12l, v12l);
    const __m512d v13h = _mm512_mul_pd(v12h, v12h);
    const __m512d v16l = _mm512_fmadd_pd(v12l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v12h, v14, v15);
    const __m512d v19l = _mm512_fmadd_pd(v17, v12l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17, v12h, v18);
    const __m512d v20l = _mm512_fmadd_pd(v13l, v16l, v19l);
    const __m512d v20h = _mm512_fmadd_pd(v13h, v16h, v19h);
    const __m512d v23l = _mm512_fmadd_pd(v12l, v21, v22);
    const __m512d v23h = _mm512_fmadd_pd(v12h, v21, v22);
    const __m512d v24l = _mm512_fmadd_pd(v20l, v13l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v20h, v13h, v23h);
    const __m512i v25l = _mm512_castpd_si512(v9l);
    const __m512i v25h = _mm512_castpd_si512(v9h);
    const __m512i v27l = _mm512_slli_epi64(v25l, 52);
    const __m512i v27h = _mm512_slli_epi64(v25h, 52);
    const __m512d v28l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v24l), v27l));
    const __m512d v28h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v24h), v27h));
    const __m512d v31l = _mm512_fmadd_pd(v24l, v29, v30);
    const __m512d v31h = _mm512_fmadd_pd(v24h, v29, v30);
    const __m512d v32l = _mm512_add_pd(v28l, v31l);
    const __m512d v32h = _mm512_add_pd(v28h, v31h);
    const __m256 v33l = _mm512_cvtpd_ps(v32l);
    const __m256 v33h = _mm512_cvtpd_ps(v32h);
    const __m512 v33 = _mm512_insertf32x8(_mm512_castps256_ps512(v33l), v33h, 1);
    const __m512 v34 = _mm512_div_ps(v0, v33);
    const __m512d v35l = _mm512_cvtps_pd(_mm512_castps512_ps256(v34));
    const __m512d v35h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v34, 1));
    const __m512d v38l = _mm512_fnmadd_pd(v35l, v32l, v37);
    const __m512d v38h = _mm512_fnmadd_pd(v35h, v32h, v37);
    const __m512d v39l = _mm512_fmadd_pd(v38l, v35l, v35l);
    const __m512d v39h = _mm512_fmadd_pd(v38h, v35h, v35h);
    const __m512d v40l = _mm512_mul_pd(v39l, v28l);
    const __m512d v40h = _mm512_mul_pd(v39h, v28h);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v40h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v42l, v44l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v42h, v44h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v42l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v42h, v46h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v42l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v42h, v48h, v49);
    const __m512 v52 = _mm512_max_ps(v51, v3);
    const __m512d v53l = _mm512_cvtps_pd(_mm512_castps512_ps256(v52));
    const __m512d v53h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v52, 1));
    const __m512d v54l = _mm512_fmadd_pd(v40l, v50l, v53l);
    const __m512d v54h = _mm512_fmadd_pd(v40h, v50h, v53h);
    const __m256 v55l = _mm512_cvtpd_ps(v54l);
    const __m256 v55h = _mm512_cvtpd_ps(v54h);
    const __m512 v55 = _mm512_insertf32x8(_mm512_castps256_ps512(v55l), v55h, 1);
    _mm512_storeu_ps(y, v55);
}

static SOFTPLUS_1ULP_AVX2_AVX512_TARGET void softplus_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        softplus_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_1ulp_avx2_level(void) {
#if defined(SOFTPLUS_1ULP_AVX2_FORCE_ISA)
    return SOFTPLUS_1ULP_AVX2_FORCE_ISA;
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

float softplus_1ulp_avx2(float x) {
    return softplus_1ulp_avx2_element(x);
}

void softplus_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_1ulp_avx2_level();
    if (level == 2) {
        softplus_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_1ulp_avx2_array_portable(x, y, n);
}
