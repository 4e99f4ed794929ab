/* tanh_cr_avx512: tanh
 *
 *   target       tanh, tanh x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.86fbc4p-10 (-0.00149148353, encoding 0xbac37de2)
 *   result there -0x1.86fbb2p-10 (-0.00149148249, encoding 0xbac37dd9)
 *   mean error   0.015701 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c20ce6f55a22c2fa133e7469098f8f7f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f32 --max-ulp 0.5 --isa avx512 --evaluations 8000 --threads 1 --seed 1 --archive tanh_avx512.db
 *                time: 0.7030 ns/element as avx512 code (inputs moderate)
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
#include "tanh_cr_avx512.h"

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

static inline float tanh_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double tanh_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tanh_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tanh_cr_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tanh_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tanh_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tanh_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tanh_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = tanh_cr_avx512_bits_f32(y) & INT32_MIN;
    return tanh_cr_avx512_frombits_f32((tanh_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float tanh_cr_avx512_element(float x) {
    const double v0 = 0x1.56a28214ff2bfp-5; /* 0.041825536791269873 */
    const float v1 = 0x1.28p+3f; /* 9.25 */
    const float v2 = x;
    const float v3 = tanh_cr_avx512_abs_f32(v2);
    const float v4 = v1 < v3 ? v1 : v3;
    const double v5 = (double)v4;
    const double v6 = v5 + v5;
    const double v7 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = tanh_cr_avx512_fma_f64(v6, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = -0x1.62e42fefa39fp-1; /* -0.6931471805599454 */
    const double v12 = v10 * v11;
    const double v13 = v6 + v12;
    const double v14 = v13 * v13;
    const double v15 = 0x1.b6ee7c917d9b3p-18; /* 6.5405903497600885e-06 */
    const double v16 = 0x1.1591f6f8ba6fap-14; /* 6.617788666187985e-05 */
    const double v17 = tanh_cr_avx512_fma_f64(v15, v13, v16);
    const double v18 = 0x1.378f08da5e597p-11; /* 0.00059425111548632142 */
    const double v19 = tanh_cr_avx512_fma_f64(v17, v13, v18);
    const double v20 = 0x1.37a13ea6b3773p-8; /* 0.0047550943333599547 */
    const double v21 = tanh_cr_avx512_fma_f64(v19, v13, v20);
    const double v22 = 0x1.10c50c1e34944p-5; /* 0.033297084491680923 */
    const double v23 = 0x1.9957116913213p-3; /* 0.19987310029900182 */
    const double v24 = tanh_cr_avx512_fma_f64(v22, v13, v23);
    const double v25 = tanh_cr_avx512_fma_f64(v21, v14, v24);
    const double v26 = tanh_cr_avx512_fma_f64(v14, v25, v13);
    const double v27 = 0x1.56f610f554b29p-3; /* 0.16746152161302888 */
    const double v28 = tanh_cr_avx512_fma_f64(v0, v26, v27);
    const double v29 = 0x1.375ccc66e88ebp-6; /* 0.019004058467211243 */
    const double v30 = v13 - v29;
    const double v31 = 0x1.01a12140de122p-1; /* 0.50318244854773675 */
    const double v32 = tanh_cr_avx512_fma_f64(v28, v30, v31);
    const double v33 = tanh_cr_avx512_fma_f64(v32, v14, v13);
    const int64_t v34 = INT64_C(1023);
    const int64_t v35 = tanh_cr_avx512_bits_f64(v9);
    const int64_t v36 = (int64_t)((uint64_t)v34 + (uint64_t)v35);
    const int64_t v37 = INT64_C(52);
    const int64_t v38 = tanh_cr_avx512_shl_i64(v36, v37);
    const double v39 = tanh_cr_avx512_frombits_f64(v38);
    const double v40 = 0x1p+0; /* 1 */
    const double v41 = v39 - v40;
    const double v42 = tanh_cr_avx512_fma_f64(v33, v39, v41);
    const double v43 = 0x1.fffffffffffffp+0; /* 1.9999999999999998 */
    const double v44 = v42 + v43;
    const double v45 = v42 / v44;
    const float v46 = (float)v45;
    const float v47 = tanh_cr_avx512_copysign_f32(v46, v2);
    const float r0 = v47;
    return r0;
}

static void tanh_cr_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_CR_AVX512_AVX2 static inline TANH_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TANH_CR_AVX512_AVX512 static inline TANH_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_CR_AVX512_AVX2 __m256 tanh_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TANH_CR_AVX512_AVX2 void tanh_cr_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.56a28214ff2bfp-5); /* 0.041825536791269873 */
    const __m256 v1 = _mm256_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m256d v7 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v11 = _mm256_set1_pd(-0x1.62e42fefa39fp-1); /* -0.6931471805599454 */
    const __m256d v15 = _mm256_set1_pd(0x1.b6ee7c917d9b3p-18); /* 6.5405903497600885e-06 */
    const __m256d v16 = _mm256_set1_pd(0x1.1591f6f8ba6fap-14); /* 6.617788666187985e-05 */
    const __m256d v18 = _mm256_set1_pd(0x1.378f08da5e597p-11); /* 0.00059425111548632142 */
    const __m256d v20 = _mm256_set1_pd(0x1.37a13ea6b3773p-8); /* 0.0047550943333599547 */
    const __m256d v22 = _mm256_set1_pd(0x1.10c50c1e34944p-5); /* 0.033297084491680923 */
    const __m256d v23 = _mm256_set1_pd(0x1.9957116913213p-3); /* 0.19987310029900182 */
    const __m256d v27 = _mm256_set1_pd(0x1.56f610f554b29p-3); /* 0.16746152161302888 */
    const __m256d v29 = _mm256_set1_pd(0x1.375ccc66e88ebp-6); /* 0.019004058467211243 */
    const __m256d v31 = _mm256_set1_pd(0x1.01a12140de122p-1); /* 0.50318244854773675 */
    const __m256i v34 = _mm256_set1_epi64x(INT64_C(1023));
    const __m256d v40 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v43 = _mm256_set1_pd(0x1.fffffffffffffp+0); /* 1.9999999999999998 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_min_ps(v1, v3);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v6l = _mm256_add_pd(v5l, v5l);
    const __m256d v6h = _mm256_add_pd(v5h, v5h);
    const __m256d v9l = _mm256_fmadd_pd(v6l, v7, v8);
    const __m256d v9h = _mm256_fmadd_pd(v6h, v7, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v12l = _mm256_mul_pd(v10l, v11);
    const __m256d v12h = _mm256_mul_pd(v10h, v11);
    const __m256d v13l = _mm256_add_pd(v6l, v12l);
    const __m256d v13h = _mm256_add_pd(v6h, v12h);
    const __m256d v14l = _mm256_mul_pd(v13l, v13l);
    const __m256d v14h = _mm256_mul_pd(v13h, v13h);
    const __m256d v17l = _mm256_fmadd_pd(v15, v13l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15, v13h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v13l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v13h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v13l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v13h, v20);
    const __m256d v24l = _mm256_fmadd_pd(v22, v13l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22, v13h, v23);
    const __m256d v25l = _mm256_fmadd_pd(v21l, v14l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v21h, v14h, v24h);
    const __m256d v26l = _mm256_fmadd_pd(v14l, v25l, v13l);
    const __m256d v26h = _mm256_fmadd_pd(v14h, v25h, v13h);
    const __m256d v28l = _mm256_fmadd_pd(v0, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v0, v26h, v27);
    const __m256d v30l = _mm256_sub_pd(v13l, v29);
    const __m256d v30h = _mm256_sub_pd(v13h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v28l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v28h, v30h, v31);
    const __m256d v33l = _mm256_fmadd_pd(v32l, v14l, v13l);
    const __m256d v33h = _mm256_fmadd_pd(v32h, v14h, v13h);
    const __m256i v35l = _mm256_castpd_si256(v9l);
    const __m256i v35h = _mm256_castpd_si256(v9h);
    const __m256i v36l = _mm256_add_epi64(v34, v35l);
    const __m256i v36h = _mm256_add_epi64(v34, v35h);
    const __m256i v38l = _mm256_slli_epi64(v36l, 52);
    const __m256i v38h = _mm256_slli_epi64(v36h, 52);
    const __m256d v39l = _mm256_castsi256_pd(v38l);
    const __m256d v39h = _mm256_castsi256_pd(v38h);
    const __m256d v41l = _mm256_sub_pd(v39l, v40);
    const __m256d v41h = _mm256_sub_pd(v39h, v40);
    const __m256d v42l = _mm256_fmadd_pd(v33l, v39l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v33h, v39h, v41h);
    const __m256d v44l = _mm256_add_pd(v42l, v43);
    const __m256d v44h = _mm256_add_pd(v42h, v43);
    const __m256d v45l = _mm256_div_pd(v42l, v44l);
    const __m256d v45h = _mm256_div_pd(v42h, v44h);
    const __m128 v46l = _mm256_cvtpd_ps(v45l);
    const __m128 v46h = _mm256_cvtpd_ps(v45h);
    const __m256 v46 = _mm256_set_m128(v46h, v46l);
    const __m256 v47 = tanh_cr_avx512_copysign_f32_avx2(v46, v2);
    _mm256_storeu_ps(y, v47);
}

static TANH_CR_AVX512_AVX2_TARGET void tanh_cr_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tanh_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tanh_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_CR_AVX512_AVX512 __m512 tanh_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TANH_CR_AVX512_AVX512 void tanh_cr_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.56a28214ff2bfp-5); /* 0.041825536791269873 */
    const __m512 v1 = _mm512_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v11 = _mm512_set1_pd(-0x1.62e42fefa39fp-1); /* -0.6931471805599454 */
    const __m512d v15 = _mm512_set1_pd(0x1.b6ee7c917d9b3p-18); /* 6.5405903497600885e-06 */
    const __m512d v16 = _mm512_set1_pd(0x1.1591f6f8ba6fap-14); /* 6.617788666187985e-05 */
    const __m512d v18 = _mm512_set1_pd(0x1.378f08da5e597p-11); /* 0.00059425111548632142 */
    const __m512d v20 = _mm512_set1_pd(0x1.37a13ea6b3773p-8); /* 0.0047550943333599547 */
    const __m512d v22 = _mm512_set1_pd(0x1.10c50c1e34944p-5); /* 0.033297084491680923 */
    const __m512d v23 = _mm512_set1_pd(0x1.9957116913213p-3); /* 0.19987310029900182 */
    const __m512d v27 = _mm512_set1_pd(0x1.56f610f554b29p-3); /* 0.16746152161302888 */
    const __m512d v29 = _mm512_set1_pd(0x1.375ccc66e88ebp-6); /* 0.019004058467211243 */
    const __m512d v31 = _mm512_set1_pd(0x1.01a12140de122p-1); /* 0.50318244854773675 */
    const __m512i v34 = _mm512_set1_epi64(INT64_C(1023));
    const __m512d v40 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v43 = _mm512_set1_pd(0x1.fffffffffffffp+0); /* 1.9999999999999998 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_min_ps(v1, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v1, v3_1);
    const __m512d v5_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v5_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v5_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v5_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v6_0l = _mm512_add_pd(v5_0l, v5_0l);
    const __m512d v6_0h = _mm512_add_pd(v5_0h, v5_0h);
    const __m512d v6_1l = _mm512_add_pd(v5_1l, v5_1l);
    const __m512d v6_1h = _mm512_add_pd(v5_1h, v5_1h);
    const __m512d v9_0l = _mm512_fmadd_pd(v6_0l, v7, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v6_0h, v7, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v6_1l, v7, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v6_1h, v7, v8);
    const __m512d v10_0l = _mm512_sub_pd(v9_0l, v8);
    const __m512d v10_0h = _mm512_sub_pd(v9_0h, v8);
    const __m512d v10_1l = _mm512_sub_pd(v9_1l, v8);
    const __m512d v10_1h = _mm512_sub_pd(v9_1h, v8);
    const __m512d v12_0l = _mm512_mul_pd(v10_0l, v11);
    const __m512d v12_0h = _mm512_mul_pd(v10_0h, v11);
    const __m512d v12_1l = _mm512_mul_pd(v10_1l, v11);
    const __m512d v12_1h = _mm512_mul_pd(v10_1h, v11);
    const __m512d v13_0l = _mm512_add_pd(v6_0l, v12_0l);
    const __m512d v13_0h = _mm512_add_pd(v6_0h, v12_0h);
    const __m512d v13_1l = _mm512_add_pd(v6_1l, v12_1l);
    const __m512d v13_1h = _mm512_add_pd(v6_1h, v12_1h);
    const __m512d v14_0l = _mm512_mul_pd(v13_0l, v13_0l);
    const __m512d v14_0h = _mm512_mul_pd(v13_0h, v13_0h);
    const __m512d v14_1l = _mm512_mul_pd(v13_1l, v13_1l);
    const __m512d v14_1h = _mm512_mul_pd(v13_1h, v13_1h);
    const __m512d v17_0l = _mm512_fmadd_pd(v15, v13_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15, v13_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15, v13_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15, v13_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v13_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v13_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v13_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v13_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v19_0l, v13_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v19_0h, v13_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v19_1l, v13_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v19_1h, v13_1h, v20);
    const __m512d v24_0l = _mm512_fmadd_pd(v22, v13_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22, v13_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22, v13_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22, v13_1h, v23);
    const __m512d v25_0l = _mm512_fmadd_pd(v21_0l, v14_0l, v24_0l);
    const __m512d v25_0h = _mm512_fmadd_pd(v21_0h, v14_0h, v24_0h);
    const __m512d v25_1l = _mm512_fmadd_pd(v21_1l, v14_1l, v24_1l);
    const __m512d v25_1h = _mm512_fmadd_pd(v21_1h, v14_1h, v24_1h);
    const __m512d v26_0l = _mm512_fmadd_pd(v14_0l, v25_0l, v13_0l);
    const __m512d v26_0h = _mm512_fmadd_pd(v14_0h, v25_0h, v13_0h);
    const __m512d v26_1l = _mm512_fmadd_pd(v14_1l, v25_1l, v13_1l);
    const __m512d v26_1h = _mm512_fmadd_pd(v14_1h, v25_1h, v13_1h);
    const __m512d v28_0l = _mm512_fmadd_pd(v0, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v0, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v0, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v0, v26_1h, v27);
    const __m512d v30_0l = _mm512_sub_pd(v13_0l, v29);
    const __m512d v30_0h = _mm512_sub_pd(v13_0h, v29);
    const __m512d v30_1l = _mm512_sub_pd(v13_1l, v29);
    const __m512d v30_1h = _mm512_sub_pd(v13_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v28_0l, v30_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v28_0h, v30_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v28_1l, v30_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v28_1h, v30_1h, v31);
    const __m512d v33_0l = _mm512_fmadd_pd(v32_0l, v14_0l, v13_0l);
    const __m512d v33_0h = _mm512_fmadd_pd(v32_0h, v14_0h, v13_0h);
    const __m512d v33_1l = _mm512_fmadd_pd(v32_1l, v14_1l, v13_1l);
    const __m512d v33_1h = _mm512_fmadd_pd(v32_1h, v14_1h, v13_1h);
    const __m512i v35_0l = _mm512_castpd_si512(v9_0l);
    const __m512i v35_0h = _mm512_castpd_si512(v9_0h);
    const __m512i v35_1l = _mm512_castpd_si512(v9_1l);
    const __m512i v35_1h = _mm512_castpd_si512(v9_1h);
    const __m512i v36_0l = _mm512_add_epi64(v34, v35_0l);
    const __m512i v36_0h = _mm512_add_epi64(v34, v35_0h);
    const __m512i v36_1l = _mm512_add_epi64(v34, v35_1l);
    const __m512i v36_1h = _mm512_add_epi64(v34, v35_1h);
    const __m512i v38_0l = _mm512_slli_epi64(v36_0l, 52);
    const __m512i v38_0h = _mm512_slli_epi64(v36_0h, 52);
    const __m512i v38_1l = _mm512_slli_epi64(v36_1l, 52);
    const __m512i v38_1h = _mm512_slli_epi64(v36_1h, 52);
    const __m512d v39_0l = _mm512_castsi512_pd(v38_0l);
    const __m512d v39_0h = _mm512_castsi512_pd(v38_0h);
    const __m512d v39_1l = _mm512_castsi512_pd(v38_1l);
    const __m512d v39_1h = _mm512_castsi512_pd(v38_1h);
    const __m512d v41_0l = _mm512_sub_pd(v39_0l, v40);
    const __m512d v41_0h = _mm512_sub_pd(v39_0h, v40);
    const __m512d v41_1l = _mm512_sub_pd(v39_1l, v40);
    const __m512d v41_1h = _mm512_sub_pd(v39_1h, v40);
    const __m512d v42_0l = _mm512_fmadd_pd(v33_0l, v39_0l, v41_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v33_0h, v39_0h, v41_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v33_1l, v39_1l, v41_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v33_1h, v39_1h, v41_1h);
    const __m512d v44_0l = _mm512_add_pd(v42_0l, v43);
    const __m512d v44_0h = _mm512_add_pd(v42_0h, v43);
    const __m512d v44_1l = _mm512_add_pd(v42_1l, v43);
    const __m512d v44_1h = _mm512_add_pd(v42_1h, v43);
    const __m512d v45_0l = _mm512_div_pd(v42_0l, v44_0l);
    const __m512d v45_0h = _mm512_div_pd(v42_0h, v44_0h);
    const __m512d v45_1l = _mm512_div_pd(v42_1l, v44_1l);
    const __m512d v45_1h = _mm512_div_pd(v42_1h, v44_1h);
    const __m256 v46_0l = _mm512_cvtpd_ps(v45_0l);
    const __m256 v46_0h = _mm512_cvtpd_ps(v45_0h);
    const __m512 v46_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v46_0l), v46_0h, 1);
    const __m256 v46_1l = _mm512_cvtpd_ps(v45_1l);
    const __m256 v46_1h = _mm512_cvtpd_ps(v45_1h);
    const __m512 v46_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v46_1l), v46_1h, 1);
    const __m512 v47_0 = tanh_cr_avx512_copysign_f32_avx512(v46_0, v2_0);
    const __m512 v47_1 = tanh_cr_avx512_copysign_f32_avx512(v46_1, v2_1);
    _mm512_storeu_ps(y, v47_0);
    _mm512_storeu_ps(y + 16, v47_1);
}

/* 16 elements. */
static TANH_CR_AVX512_AVX512_TARGET void tanh_cr_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.56a28214ff2bfp-5); /* 0.041825536791269873 */
    const __m512 v1 = _mm512_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v11 = _mm512_set1_pd(-0x1.62e42fefa39fp-1); /* -0.6931471805599454 */
    const __m512d v15 = _mm512_set1_pd(0x1.b6ee7c917d9b3p-18); /* 6.5405903497600885e-06 */
    const __m512d v16 = _mm512_set1_pd(0x1.1591f6f8ba6fap-14); /* 6.617788666187985e-05 */
    const __m512d v18 = _mm512_set1_pd(0x1.378f08da5e597p-11); /* 0.00059425111548632142 */
    const __m512d v20 = _mm512_set1_pd(0x1.37a13ea6b3773p-8); /* 0.0047550943333599547 */
    const __m512d v22 = _mm512_set1_pd(0x1.10c50c1e34944p-5); /* 0.033297084491680923 */
    const __m512d v23 = _mm512_set1_pd(0x1.9957116913213p-3); /* 0.19987310029900182 */
    const __m512d v27 = _mm512_set1_pd(0x1.56f610f554b29p-3); /* 0.16746152161302888 */
    const __m512d v29 = _mm512_set1_pd(0x1.375ccc66e88ebp-6); /* 0.019004058467211243 */
    const __m512d v31 = _mm512_set1_pd(0x1.01a12140de122p-1); /* 0.50318244854773675 */
    const __m512i v34 = _mm512_set1_epi64(INT64_C(1023));
    const __m512d v40 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v43 = _mm512_set1_pd(0x1.fffffffffffffp+0); /* 1.9999999999999998 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_min_ps(v1, v3);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v6l = _mm512_add_pd(v5l, v5l);
    const __m512d v6h = _mm512_add_pd(v5h, v5h);
    const __m512d v9l = _mm512_fmadd_pd(v6l, v7, v8);
    const __m512d v9h = _mm512_fmadd_pd(v6h, v7, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v12l = _mm512_mul_pd(v10l, v11);
    const __m512d v12h = _mm512_mul_pd(v10h, v11);
    const __m512d v13l = _mm512_add_pd(v6l, v12l);
    const __m512d v13h = _mm512_add_pd(v6h, v12h);
    const __m512d v14l = _mm512_mul_pd(v13l, v13l);
    const __m512d v14h = _mm512_mul_pd(v13h, v13h);
    const __m512d v17l = _mm512_fmadd_pd(v15, v13l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15, v13h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v13l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v13h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v13l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v13h, v20);
    const __m512d v24l = _mm512_fmadd_pd(v22, v13l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22, v13h, v23);
    const __m512d v25l = _mm512_fmadd_pd(v21l, v14l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v21h, v14h, v24h);
    const __m512d v26l = _mm512_fmadd_pd(v14l, v25l, v13l);
    const __m512d v26h = _mm512_fmadd_pd(v14h, v25h, v13h);
    const __m512d v28l = _mm512_fmadd_pd(v0, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v0, v26h, v27);
    const __m512d v30l = _mm512_sub_pd(v13l, v29);
    const __m512d v30h = _mm512_sub_pd(v13h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v28l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v28h, v30h, v31);
    const __m512d v33l = _mm512_fmadd_pd(v32l, v14l, v13l);
    const __m512d v33h = _mm512_fmadd_pd(v32h, v14h, v13h);
    const __m512i v35l = _mm512_castpd_si512(v9l);
    const __m512i v35h = _mm512_castpd_si512(v9h);
    const __m512i v36l = _mm512_add_epi64(v34, v35l);
    const __m512i v36h = _mm512_add_epi64(v34, v35h);
    const __m512i v38l = _mm512_slli_epi64(v36l, 52);
    const __m512i v38h = _mm512_slli_epi64(v36h, 52);
    const __m512d v39l = _mm512_castsi512_pd(v38l);
    const __m512d v39h = _mm512_castsi512_pd(v38h);
    const __m512d v41l = _mm512_sub_pd(v39l, v40);
    const __m512d v41h = _mm512_sub_pd(v39h, v40);
    const __m512d v42l = _mm512_fmadd_pd(v33l, v39l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v33h, v39h, v41h);
    const __m512d v44l = _mm512_add_pd(v42l, v43);
    const __m512d v44h = _mm512_add_pd(v42h, v43);
    const __m512d v45l = _mm512_div_pd(v42l, v44l);
    const __m512d v45h = _mm512_div_pd(v42h, v44h);
    const __m256 v46l = _mm512_cvtpd_ps(v45l);
    const __m256 v46h = _mm512_cvtpd_ps(v45h);
    const __m512 v46 = _mm512_insertf32x8(_mm512_castps256_ps512(v46l), v46h, 1);
    const __m512 v47 = tanh_cr_avx512_copysign_f32_avx512(v46, v2);
    _mm512_storeu_ps(y, v47);
}

static TANH_CR_AVX512_AVX512_TARGET void tanh_cr_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tanh_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tanh_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tanh_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_cr_avx512_level(void) {
#if defined(TANH_CR_AVX512_FORCE_ISA)
    return TANH_CR_AVX512_FORCE_ISA;
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

float tanh_cr_avx512(float x) {
    return tanh_cr_avx512_element(x);
}

void tanh_cr_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_cr_avx512_level();
    if (level == 2) {
        tanh_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_cr_avx512_array_portable(x, y, n);
}
