/* asinh_1ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    0.621525 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fed886p-9 (-0.00389744411, encoding 0xbb7f6c43)
 *   result there -0x1.fed83p-9 (-0.0038974341, encoding 0xbb7f6c18)
 *   mean error   0.138779 ulp
 *   misrounded   105503980 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9cfe04851eebd4729059b0723ff37144
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive asinh_2ulp_avx512.db
 *                time: 0.9328 ns/element as avx512 code (inputs mean)
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
#include "asinh_1ulp_avx512.h"

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

static inline float asinh_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double asinh_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asinh_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asinh_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t asinh_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double asinh_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asinh_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float asinh_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asinh_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = asinh_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return asinh_1ulp_avx512_frombits_f32((asinh_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float asinh_1ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = asinh_1ulp_avx512_abs_f32(v0);
    const float v2 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const int v3 = v1 <= v2;
    const float v4 = 0x1p-12f; /* 0.000244140625 */
    const int v5 = v4 <= v1;
    const int v6 = v3 & v5;
    const int64_t v7 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v8 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const double v9 = (double)v1;
    const double v10 = 0x1p+0; /* 1 */
    const double v11 = asinh_1ulp_avx512_fma_f64(v9, v9, v10);
    const double v12 = asinh_1ulp_avx512_sqrt_f64(v11);
    const double v13 = v12 + v9;
    const int64_t v14 = asinh_1ulp_avx512_bits_f64(v13);
    const int64_t v15 = (int64_t)((uint64_t)v8 + (uint64_t)v14);
    const int64_t v16 = INT64_C(52);
    const int64_t v17 = asinh_1ulp_avx512_lshr_i64(v15, v16);
    const int64_t v18 = (int64_t)((uint64_t)v7 + (uint64_t)v17);
    const double v19 = asinh_1ulp_avx512_frombits_f64(v18);
    const double v20 = 0x1.8p+52; /* 6755399441055744 */
    const double v21 = v19 - v20;
    const double v22 = 0x1.db728bc501f49p-36; /* 2.7026058274614682e-11 */
    const double v23 = 0x1.62e42ff60ca1fp-1; /* 0.69314718130619102 */
    const double v24 = asinh_1ulp_avx512_fma_f64(v21, v22, v23);
    const int64_t v25 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v26 = v25 & v15;
    const int64_t v27 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v28 = (int64_t)((uint64_t)v26 + (uint64_t)v27);
    const double v29 = asinh_1ulp_avx512_frombits_f64(v28);
    const double v30 = v29 < v13 ? v29 : v13;
    const double v31 = v30 - v10;
    const double v32 = v10 + v29;
    const double v33 = v31 / v32;
    const double v34 = -0x1.9104ade2bd4c3p-28; /* -5.8355839906323209e-09 */
    const double v35 = asinh_1ulp_avx512_fma_f64(v33, v33, v34);
    const double v36 = 0x1.385355df06c2ep-2; /* 0.30500539945359406 */
    const double v37 = 0x1.990dbdb31a455p-2; /* 0.39946648030906334 */
    const double v38 = asinh_1ulp_avx512_fma_f64(v36, v35, v37);
    const double v39 = 0x1.55560b6c5c3d9p-1; /* 0.66667209337003464 */
    const double v40 = asinh_1ulp_avx512_fma_f64(v38, v35, v39);
    const double v41 = 0x1.ffffffd2417edp+0; /* 1.9999999893493581 */
    const double v42 = asinh_1ulp_avx512_fma_f64(v35, v40, v41);
    const double v43 = v33 * v42;
    const double v44 = asinh_1ulp_avx512_fma_f64(v21, v24, v43);
    const float v45 = (float)v44;
    const float v46 = asinh_1ulp_avx512_copysign_f32(v45, v0);
    const float v47 = v6 ? v46 : v0;
    const float r0 = v47;
    return r0;
}

static void asinh_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_1ULP_AVX512_AVX2 static inline ASINH_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASINH_1ULP_AVX512_AVX512 static inline ASINH_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_1ULP_AVX512_AVX2 __m256 asinh_1ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASINH_1ULP_AVX512_AVX2 void asinh_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v4 = _mm256_set1_ps(0x1p-12f); /* 0.000244140625 */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256d v10 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v20 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v22 = _mm256_set1_pd(0x1.db728bc501f49p-36); /* 2.7026058274614682e-11 */
    const __m256d v23 = _mm256_set1_pd(0x1.62e42ff60ca1fp-1); /* 0.69314718130619102 */
    const __m256i v25 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v27 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v34 = _mm256_set1_pd(-0x1.9104ade2bd4c3p-28); /* -5.8355839906323209e-09 */
    const __m256d v36 = _mm256_set1_pd(0x1.385355df06c2ep-2); /* 0.30500539945359406 */
    const __m256d v37 = _mm256_set1_pd(0x1.990dbdb31a455p-2); /* 0.39946648030906334 */
    const __m256d v39 = _mm256_set1_pd(0x1.55560b6c5c3d9p-1); /* 0.66667209337003464 */
    const __m256d v41 = _mm256_set1_pd(0x1.ffffffd2417edp+0); /* 1.9999999893493581 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LE_OQ));
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v4, v1, _CMP_LE_OQ));
    const __m256i v6 = _mm256_and_si256(v3, v5);
    const __m256d v9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v11l = _mm256_fmadd_pd(v9l, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v9h, v10);
    const __m256d v12l = _mm256_sqrt_pd(v11l);
    const __m256d v12h = _mm256_sqrt_pd(v11h);
    const __m256d v13l = _mm256_add_pd(v12l, v9l);
    const __m256d v13h = _mm256_add_pd(v12h, v9h);
    const __m256i v14l = _mm256_castpd_si256(v13l);
    const __m256i v14h = _mm256_castpd_si256(v13h);
    const __m256i v15l = _mm256_add_epi64(v8, v14l);
    const __m256i v15h = _mm256_add_epi64(v8, v14h);
    const __m256i v17l = _mm256_srli_epi64(v15l, 52);
    const __m256i v17h = _mm256_srli_epi64(v15h, 52);
    const __m256i v18l = _mm256_add_epi64(v7, v17l);
    const __m256i v18h = _mm256_add_epi64(v7, v17h);
    const __m256d v19l = _mm256_castsi256_pd(v18l);
    const __m256d v19h = _mm256_castsi256_pd(v18h);
    const __m256d v21l = _mm256_sub_pd(v19l, v20);
    const __m256d v21h = _mm256_sub_pd(v19h, v20);
    const __m256d v24l = _mm256_fmadd_pd(v21l, v22, v23);
    const __m256d v24h = _mm256_fmadd_pd(v21h, v22, v23);
    const __m256i v26l = _mm256_and_si256(v25, v15l);
    const __m256i v26h = _mm256_and_si256(v25, v15h);
    const __m256i v28l = _mm256_add_epi64(v26l, v27);
    const __m256i v28h = _mm256_add_epi64(v26h, v27);
    const __m256d v29l = _mm256_castsi256_pd(v28l);
    const __m256d v29h = _mm256_castsi256_pd(v28h);
    const __m256d v30l = _mm256_min_pd(v29l, v13l);
    const __m256d v30h = _mm256_min_pd(v29h, v13h);
    const __m256d v31l = _mm256_sub_pd(v30l, v10);
    const __m256d v31h = _mm256_sub_pd(v30h, v10);
    const __m256d v32l = _mm256_add_pd(v10, v29l);
    const __m256d v32h = _mm256_add_pd(v10, v29h);
    const __m256d v33l = _mm256_div_pd(v31l, v32l);
    const __m256d v33h = _mm256_div_pd(v31h, v32h);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v33h, v34);
    const __m256d v38l = _mm256_fmadd_pd(v36, v35l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36, v35h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v35l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v35h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v35l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v35h, v40h, v41);
    const __m256d v43l = _mm256_mul_pd(v33l, v42l);
    const __m256d v43h = _mm256_mul_pd(v33h, v42h);
    const __m256d v44l = _mm256_fmadd_pd(v21l, v24l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v21h, v24h, v43h);
    const __m128 v45l = _mm256_cvtpd_ps(v44l);
    const __m128 v45h = _mm256_cvtpd_ps(v44h);
    const __m256 v45 = _mm256_set_m128(v45h, v45l);
    const __m256 v46 = asinh_1ulp_avx512_signed_f32_avx2(v45, v0);
    const __m256 v47 = _mm256_blendv_ps(v0, v46, _mm256_castsi256_ps(v6));
    _mm256_storeu_ps(y, v47);
}

static ASINH_1ULP_AVX512_AVX2_TARGET void asinh_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        asinh_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_1ULP_AVX512_AVX512 __m512 asinh_1ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ASINH_1ULP_AVX512_AVX512 void asinh_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v4 = _mm512_set1_ps(0x1p-12f); /* 0.000244140625 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v20 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v22 = _mm512_set1_pd(0x1.db728bc501f49p-36); /* 2.7026058274614682e-11 */
    const __m512d v23 = _mm512_set1_pd(0x1.62e42ff60ca1fp-1); /* 0.69314718130619102 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v27 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v34 = _mm512_set1_pd(-0x1.9104ade2bd4c3p-28); /* -5.8355839906323209e-09 */
    const __m512d v36 = _mm512_set1_pd(0x1.385355df06c2ep-2); /* 0.30500539945359406 */
    const __m512d v37 = _mm512_set1_pd(0x1.990dbdb31a455p-2); /* 0.39946648030906334 */
    const __m512d v39 = _mm512_set1_pd(0x1.55560b6c5c3d9p-1); /* 0.66667209337003464 */
    const __m512d v41 = _mm512_set1_pd(0x1.ffffffd2417edp+0); /* 1.9999999893493581 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v1_0, v2, _CMP_LE_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v1_1, v2, _CMP_LE_OQ);
    const __mmask16 v5_0 = _mm512_cmp_ps_mask(v4, v1_0, _CMP_LE_OQ);
    const __mmask16 v5_1 = _mm512_cmp_ps_mask(v4, v1_1, _CMP_LE_OQ);
    const __mmask16 v6_0 = (__mmask16)(v3_0 & v5_0);
    const __mmask16 v6_1 = (__mmask16)(v3_1 & v5_1);
    const __m512d v9_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v9_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v9_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v9_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v11_0l = _mm512_fmadd_pd(v9_0l, v9_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v9_0h, v9_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v9_1l, v9_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v9_1h, v9_1h, v10);
    const __m512d v12_0l = _mm512_sqrt_pd(v11_0l);
    const __m512d v12_0h = _mm512_sqrt_pd(v11_0h);
    const __m512d v12_1l = _mm512_sqrt_pd(v11_1l);
    const __m512d v12_1h = _mm512_sqrt_pd(v11_1h);
    const __m512d v13_0l = _mm512_add_pd(v12_0l, v9_0l);
    const __m512d v13_0h = _mm512_add_pd(v12_0h, v9_0h);
    const __m512d v13_1l = _mm512_add_pd(v12_1l, v9_1l);
    const __m512d v13_1h = _mm512_add_pd(v12_1h, v9_1h);
    const __m512i v14_0l = _mm512_castpd_si512(v13_0l);
    const __m512i v14_0h = _mm512_castpd_si512(v13_0h);
    const __m512i v14_1l = _mm512_castpd_si512(v13_1l);
    const __m512i v14_1h = _mm512_castpd_si512(v13_1h);
    const __m512i v15_0l = _mm512_add_epi64(v8, v14_0l);
    const __m512i v15_0h = _mm512_add_epi64(v8, v14_0h);
    const __m512i v15_1l = _mm512_add_epi64(v8, v14_1l);
    const __m512i v15_1h = _mm512_add_epi64(v8, v14_1h);
    const __m512i v17_0l = _mm512_srli_epi64(v15_0l, 52);
    const __m512i v17_0h = _mm512_srli_epi64(v15_0h, 52);
    const __m512i v17_1l = _mm512_srli_epi64(v15_1l, 52);
    const __m512i v17_1h = _mm512_srli_epi64(v15_1h, 52);
    const __m512i v18_0l = _mm512_add_epi64(v7, v17_0l);
    const __m512i v18_0h = _mm512_add_epi64(v7, v17_0h);
    const __m512i v18_1l = _mm512_add_epi64(v7, v17_1l);
    const __m512i v18_1h = _mm512_add_epi64(v7, v17_1h);
    const __m512d v19_0l = _mm512_castsi512_pd(v18_0l);
    const __m512d v19_0h = _mm512_castsi512_pd(v18_0h);
    const __m512d v19_1l = _mm512_castsi512_pd(v18_1l);
    const __m512d v19_1h = _mm512_castsi512_pd(v18_1h);
    const __m512d v21_0l = _mm512_sub_pd(v19_0l, v20);
    const __m512d v21_0h = _mm512_sub_pd(v19_0h, v20);
    const __m512d v21_1l = _mm512_sub_pd(v19_1l, v20);
    const __m512d v21_1h = _mm512_sub_pd(v19_1h, v20);
    const __m512d v24_0l = _mm512_fmadd_pd(v21_0l, v22, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v21_0h, v22, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v21_1l, v22, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v21_1h, v22, v23);
    const __m512i v26_0l = _mm512_and_si512(v25, v15_0l);
    const __m512i v26_0h = _mm512_and_si512(v25, v15_0h);
    const __m512i v26_1l = _mm512_and_si512(v25, v15_1l);
    const __m512i v26_1h = _mm512_and_si512(v25, v15_1h);
    const __m512i v28_0l = _mm512_add_epi64(v26_0l, v27);
    const __m512i v28_0h = _mm512_add_epi64(v26_0h, v27);
    const __m512i v28_1l = _mm512_add_epi64(v26_1l, v27);
    const __m512i v28_1h = _mm512_add_epi64(v26_1h, v27);
    const __m512d v29_0l = _mm512_castsi512_pd(v28_0l);
    const __m512d v29_0h = _mm512_castsi512_pd(v28_0h);
    const __m512d v29_1l = _mm512_castsi512_pd(v28_1l);
    const __m512d v29_1h = _mm512_castsi512_pd(v28_1h);
    const __m512d v30_0l = _mm512_min_pd(v29_0l, v13_0l);
    const __m512d v30_0h = _mm512_min_pd(v29_0h, v13_0h);
    const __m512d v30_1l = _mm512_min_pd(v29_1l, v13_1l);
    const __m512d v30_1h = _mm512_min_pd(v29_1h, v13_1h);
    const __m512d v31_0l = _mm512_sub_pd(v30_0l, v10);
    const __m512d v31_0h = _mm512_sub_pd(v30_0h, v10);
    const __m512d v31_1l = _mm512_sub_pd(v30_1l, v10);
    const __m512d v31_1h = _mm512_sub_pd(v30_1h, v10);
    const __m512d v32_0l = _mm512_add_pd(v10, v29_0l);
    const __m512d v32_0h = _mm512_add_pd(v10, v29_0h);
    const __m512d v32_1l = _mm512_add_pd(v10, v29_1l);
    const __m512d v32_1h = _mm512_add_pd(v10, v29_1h);
    const __m512d v33_0l = _mm512_div_pd(v31_0l, v32_0l);
    const __m512d v33_0h = _mm512_div_pd(v31_0h, v32_0h);
    const __m512d v33_1l = _mm512_div_pd(v31_1l, v32_1l);
    const __m512d v33_1h = _mm512_div_pd(v31_1h, v32_1h);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v33_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v33_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v33_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v33_1h, v34);
    const __m512d v38_0l = _mm512_fmadd_pd(v36, v35_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36, v35_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36, v35_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36, v35_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v38_0l, v35_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v38_0h, v35_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v38_1l, v35_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v38_1h, v35_1h, v39);
    const __m512d v42_0l = _mm512_fmadd_pd(v35_0l, v40_0l, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v35_0h, v40_0h, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v35_1l, v40_1l, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v35_1h, v40_1h, v41);
    const __m512d v43_0l = _mm512_mul_pd(v33_0l, v42_0l);
    const __m512d v43_0h = _mm512_mul_pd(v33_0h, v42_0h);
    const __m512d v43_1l = _mm512_mul_pd(v33_1l, v42_1l);
    const __m512d v43_1h = _mm512_mul_pd(v33_1h, v42_1h);
    const __m512d v44_0l = _mm512_fmadd_pd(v21_0l, v24_0l, v43_0l);
    const __m512d v44_0h = _mm512_fmadd_pd(v21_0h, v24_0h, v43_0h);
    const __m512d v44_1l = _mm512_fmadd_pd(v21_1l, v24_1l, v43_1l);
    const __m512d v44_1h = _mm512_fmadd_pd(v21_1h, v24_1h, v43_1h);
    const __m256 v45_0l = _mm512_cvtpd_ps(v44_0l);
    const __m256 v45_0h = _mm512_cvtpd_ps(v44_0h);
    const __m512 v45_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v45_0l), v45_0h, 1);
    const __m256 v45_1l = _mm512_cvtpd_ps(v44_1l);
    const __m256 v45_1h = _mm512_cvtpd_ps(v44_1h);
    const __m512 v45_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v45_1l), v45_1h, 1);
    const __m512 v46_0 = asinh_1ulp_avx512_signed_f32_avx512(v45_0, v0_0);
    const __m512 v46_1 = asinh_1ulp_avx512_signed_f32_avx512(v45_1, v0_1);
    const __m512 v47_0 = _mm512_mask_blend_ps(v6_0, v0_0, v46_0);
    const __m512 v47_1 = _mm512_mask_blend_ps(v6_1, v0_1, v46_1);
    _mm512_storeu_ps(y, v47_0);
    _mm512_storeu_ps(y + 16, v47_1);
}

/* 16 elements. */
static ASINH_1ULP_AVX512_AVX512_TARGET void asinh_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v4 = _mm512_set1_ps(0x1p-12f); /* 0.000244140625 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v20 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v22 = _mm512_set1_pd(0x1.db728bc501f49p-36); /* 2.7026058274614682e-11 */
    const __m512d v23 = _mm512_set1_pd(0x1.62e42ff60ca1fp-1); /* 0.69314718130619102 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v27 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v34 = _mm512_set1_pd(-0x1.9104ade2bd4c3p-28); /* -5.8355839906323209e-09 */
    const __m512d v36 = _mm512_set1_pd(0x1.385355df06c2ep-2); /* 0.30500539945359406 */
    const __m512d v37 = _mm512_set1_pd(0x1.990dbdb31a455p-2); /* 0.39946648030906334 */
    const __m512d v39 = _mm512_set1_pd(0x1.55560b6c5c3d9p-1); /* 0.66667209337003464 */
    const __m512d v41 = _mm512_set1_pd(0x1.ffffffd2417edp+0); /* 1.9999999893493581 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LE_OQ);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v4, v1, _CMP_LE_OQ);
    const __mmask16 v6 = (__mmask16)(v3 & v5);
    const __m512d v9l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v9h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v11l = _mm512_fmadd_pd(v9l, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v9h, v10);
    const __m512d v12l = _mm512_sqrt_pd(v11l);
    const __m512d v12h = _mm512_sqrt_pd(v11h);
    const __m512d v13l = _mm512_add_pd(v12l, v9l);
    const __m512d v13h = _mm512_add_pd(v12h, v9h);
    const __m512i v14l = _mm512_castpd_si512(v13l);
    const __m512i v14h = _mm512_castpd_si512(v13h);
    const __m512i v15l = _mm512_add_epi64(v8, v14l);
    const __m512i v15h = _mm512_add_epi64(v8, v14h);
    const __m512i v17l = _mm512_srli_epi64(v15l, 52);
    const __m512i v17h = _mm512_srli_epi64(v15h, 52);
    const __m512i v18l = _mm512_add_epi64(v7, v17l);
    const __m512i v18h = _mm512_add_epi64(v7, v17h);
    const __m512d v19l = _mm512_castsi512_pd(v18l);
    const __m512d v19h = _mm512_castsi512_pd(v18h);
    const __m512d v21l = _mm512_sub_pd(v19l, v20);
    const __m512d v21h = _mm512_sub_pd(v19h, v20);
    const __m512d v24l = _mm512_fmadd_pd(v21l, v22, v23);
    const __m512d v24h = _mm512_fmadd_pd(v21h, v22, v23);
    const __m512i v26l = _mm512_and_si512(v25, v15l);
    const __m512i v26h = _mm512_and_si512(v25, v15h);
    const __m512i v28l = _mm512_add_epi64(v26l, v27);
    const __m512i v28h = _mm512_add_epi64(v26h, v27);
    const __m512d v29l = _mm512_castsi512_pd(v28l);
    const __m512d v29h = _mm512_castsi512_pd(v28h);
    const __m512d v30l = _mm512_min_pd(v29l, v13l);
    const __m512d v30h = _mm512_min_pd(v29h, v13h);
    const __m512d v31l = _mm512_sub_pd(v30l, v10);
    const __m512d v31h = _mm512_sub_pd(v30h, v10);
    const __m512d v32l = _mm512_add_pd(v10, v29l);
    const __m512d v32h = _mm512_add_pd(v10, v29h);
    const __m512d v33l = _mm512_div_pd(v31l, v32l);
    const __m512d v33h = _mm512_div_pd(v31h, v32h);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v33h, v34);
    const __m512d v38l = _mm512_fmadd_pd(v36, v35l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36, v35h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v35l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v35h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v35l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v35h, v40h, v41);
    const __m512d v43l = _mm512_mul_pd(v33l, v42l);
    const __m512d v43h = _mm512_mul_pd(v33h, v42h);
    const __m512d v44l = _mm512_fmadd_pd(v21l, v24l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v21h, v24h, v43h);
    const __m256 v45l = _mm512_cvtpd_ps(v44l);
    const __m256 v45h = _mm512_cvtpd_ps(v44h);
    const __m512 v45 = _mm512_insertf32x8(_mm512_castps256_ps512(v45l), v45h, 1);
    const __m512 v46 = asinh_1ulp_avx512_signed_f32_avx512(v45, v0);
    const __m512 v47 = _mm512_mask_blend_ps(v6, v0, v46);
    _mm512_storeu_ps(y, v47);
}

static ASINH_1ULP_AVX512_AVX512_TARGET void asinh_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        asinh_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asinh_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        asinh_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_1ulp_avx512_level(void) {
#if defined(ASINH_1ULP_AVX512_FORCE_ISA)
    return ASINH_1ULP_AVX512_FORCE_ISA;
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

float asinh_1ulp_avx512(float x) {
    return asinh_1ulp_avx512_element(x);
}

void asinh_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_1ulp_avx512_level();
    if (level == 2) {
        asinh_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_1ulp_avx512_array_portable(x, y, n);
}
