/* log1p_062ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f32
 *   domain       every input
 *   max error    0.540198 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.554544p-2 (-0.33327204, encoding 0xbeaaa2a2)
 *   result there -0x1.9f1a24p-2 (-0.405373156, encoding 0xbecf8d12)
 *   mean error   0.088501 ulp
 *   misrounded   9153766 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1fd5a473139e1c813625088b2513994e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f32 --max-ulp 0.62 --isa avx2 --time 100s --seed 1 --threads 1 --archive log1p_062ulp_avx2.db
 *                time: 0.7678 ns/element as avx2 code (inputs mean)
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
    const double v14 = 0x1.00000002549cep+1; /* 2.0000000010852323 */
    const double v15 = v14 + v13;
    const double v16 = v13 / v15;
    const double v17 = v16 * v16;
    const double v18 = v17 * v17;
    const double v19 = 0x1.375619fea1f69p-2; /* 0.30403938881544562 */
    const double v20 = 0x1.9922da7fbd1a9p-2; /* 0.39954701809554166 */
    const double v21 = log1p_062ulp_avx2_fma_f64(v17, v19, v20);
    const double v22 = 0x1.5555c9166d93p-1; /* 0.66667011641292184 */
    const double v23 = 0x1.fffffff4ec835p+0; /* 1.9999999974211395 */
    const double v24 = log1p_062ulp_avx2_fma_f64(v22, v17, v23);
    const double v25 = log1p_062ulp_avx2_fma_f64(v18, v21, v24);
    const int64_t v26 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v27 = INT64_C(52);
    const int64_t v28 = log1p_062ulp_avx2_lshr_i64(v7, v27);
    const int64_t v29 = (int64_t)((uint64_t)v26 + (uint64_t)v28);
    const double v30 = log1p_062ulp_avx2_frombits_f64(v29);
    const double v31 = 0x1.8p+52; /* 6755399441055744 */
    const double v32 = v30 - v31;
    const double v33 = 0x1.62e42fef9a8e9p-1; /* 0.69314718055582347 */
    const double v34 = v32 * v33;
    const double v35 = log1p_062ulp_avx2_fma_f64(v25, v16, v34);
    const float v36 = (float)v35;
    const float v37 = v36 < v2 ? v36 : v2;
    const float v38 = -0x1p+0f; /* -1 */
    const int v39 = v38 < v2;
    const int v40 = !v39;
    float r0 = v37;
    if (v40) {
        const int v41 = v2 == v38;
        const float v42 = -INFINITY;
        const float v43 = INFINITY;
        const int v44 = !(v2 <= v43);
        const float v45 = NAN;
        const float v46 = v44 ? v2 : v45;
        const float v47 = v41 ? v42 : v46;
        r0 = v47;
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
    const __m256d v14 = _mm256_set1_pd(0x1.00000002549cep+1); /* 2.0000000010852323 */
    const __m256d v19 = _mm256_set1_pd(0x1.375619fea1f69p-2); /* 0.30403938881544562 */
    const __m256d v20 = _mm256_set1_pd(0x1.9922da7fbd1a9p-2); /* 0.39954701809554166 */
    const __m256d v22 = _mm256_set1_pd(0x1.5555c9166d93p-1); /* 0.66667011641292184 */
    const __m256d v23 = _mm256_set1_pd(0x1.fffffff4ec835p+0); /* 1.9999999974211395 */
    const __m256i v26 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v31 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v33 = _mm256_set1_pd(0x1.62e42fef9a8e9p-1); /* 0.69314718055582347 */
    const __m256 v38 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v42 = _mm256_set1_ps(-INFINITY);
    const __m256 v43 = _mm256_set1_ps(INFINITY);
    const __m256 v45 = _mm256_set1_ps(NAN);
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
    const __m256d v15l = _mm256_add_pd(v14, v13l);
    const __m256d v15h = _mm256_add_pd(v14, v13h);
    const __m256d v16l = _mm256_div_pd(v13l, v15l);
    const __m256d v16h = _mm256_div_pd(v13h, v15h);
    const __m256d v17l = _mm256_mul_pd(v16l, v16l);
    const __m256d v17h = _mm256_mul_pd(v16h, v16h);
    const __m256d v18l = _mm256_mul_pd(v17l, v17l);
    const __m256d v18h = _mm256_mul_pd(v17h, v17h);
    const __m256d v21l = _mm256_fmadd_pd(v17l, v19, v20);
    const __m256d v21h = _mm256_fmadd_pd(v17h, v19, v20);
    const __m256d v24l = _mm256_fmadd_pd(v22, v17l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22, v17h, v23);
    const __m256d v25l = _mm256_fmadd_pd(v18l, v21l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v18h, v21h, v24h);
    const __m256i v28l = _mm256_srli_epi64(v7l, 52);
    const __m256i v28h = _mm256_srli_epi64(v7h, 52);
    const __m256i v29l = _mm256_add_epi64(v26, v28l);
    const __m256i v29h = _mm256_add_epi64(v26, v28h);
    const __m256d v30l = _mm256_castsi256_pd(v29l);
    const __m256d v30h = _mm256_castsi256_pd(v29h);
    const __m256d v32l = _mm256_sub_pd(v30l, v31);
    const __m256d v32h = _mm256_sub_pd(v30h, v31);
    const __m256d v34l = _mm256_mul_pd(v32l, v33);
    const __m256d v34h = _mm256_mul_pd(v32h, v33);
    const __m256d v35l = _mm256_fmadd_pd(v25l, v16l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v25h, v16h, v34h);
    const __m128 v36l = _mm256_cvtpd_ps(v35l);
    const __m128 v36h = _mm256_cvtpd_ps(v35h);
    const __m256 v36 = _mm256_set_m128(v36h, v36l);
    const __m256 v37 = _mm256_min_ps(v36, v2);
    const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v38, v2, _CMP_LT_OQ));
    const __m256i v40 = _mm256_xor_si256(v39, _mm256_set1_epi32(-1));
    __m256 r0 = v37;
    __m256i any1 = v40;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v2, v38, _CMP_EQ_OQ));
        const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v2, v43, _CMP_NLE_UQ));
        const __m256 v46 = _mm256_blendv_ps(v45, v2, _mm256_castsi256_ps(v44));
        const __m256 v47 = _mm256_blendv_ps(v46, v42, _mm256_castsi256_ps(v41));
        r0 = _mm256_blendv_ps(r0, v47, _mm256_castsi256_ps(v40));
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

/* 32 elements. */
LOG1P_062ULP_AVX2_AVX512 void log1p_062ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v14 = _mm512_set1_pd(0x1.00000002549cep+1); /* 2.0000000010852323 */
    const __m512d v19 = _mm512_set1_pd(0x1.375619fea1f69p-2); /* 0.30403938881544562 */
    const __m512d v20 = _mm512_set1_pd(0x1.9922da7fbd1a9p-2); /* 0.39954701809554166 */
    const __m512d v22 = _mm512_set1_pd(0x1.5555c9166d93p-1); /* 0.66667011641292184 */
    const __m512d v23 = _mm512_set1_pd(0x1.fffffff4ec835p+0); /* 1.9999999974211395 */
    const __m512i v26 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v31 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v33 = _mm512_set1_pd(0x1.62e42fef9a8e9p-1); /* 0.69314718055582347 */
    const __m512 v38 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v42 = _mm512_set1_ps(-INFINITY);
    const __m512 v43 = _mm512_set1_ps(INFINITY);
    const __m512 v45 = _mm512_set1_ps(NAN);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512d v3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v3_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v3_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512d v5_0l = _mm512_add_pd(v3_0l, v4);
    const __m512d v5_0h = _mm512_add_pd(v3_0h, v4);
    const __m512d v5_1l = _mm512_add_pd(v3_1l, v4);
    const __m512d v5_1h = _mm512_add_pd(v3_1h, v4);
    const __m512i v6_0l = _mm512_castpd_si512(v5_0l);
    const __m512i v6_0h = _mm512_castpd_si512(v5_0h);
    const __m512i v6_1l = _mm512_castpd_si512(v5_1l);
    const __m512i v6_1h = _mm512_castpd_si512(v5_1h);
    const __m512i v7_0l = _mm512_add_epi64(v1, v6_0l);
    const __m512i v7_0h = _mm512_add_epi64(v1, v6_0h);
    const __m512i v7_1l = _mm512_add_epi64(v1, v6_1l);
    const __m512i v7_1h = _mm512_add_epi64(v1, v6_1h);
    const __m512i v9_0l = _mm512_and_si512(v7_0l, v8);
    const __m512i v9_0h = _mm512_and_si512(v7_0h, v8);
    const __m512i v9_1l = _mm512_and_si512(v7_1l, v8);
    const __m512i v9_1h = _mm512_and_si512(v7_1h, v8);
    const __m512i v10_0l = _mm512_sub_epi64(v0, v9_0l);
    const __m512i v10_0h = _mm512_sub_epi64(v0, v9_0h);
    const __m512i v10_1l = _mm512_sub_epi64(v0, v9_1l);
    const __m512i v10_1h = _mm512_sub_epi64(v0, v9_1h);
    const __m512d v11_0l = _mm512_castsi512_pd(v10_0l);
    const __m512d v11_0h = _mm512_castsi512_pd(v10_0h);
    const __m512d v11_1l = _mm512_castsi512_pd(v10_1l);
    const __m512d v11_1h = _mm512_castsi512_pd(v10_1h);
    const __m512d v12_0l = _mm512_sub_pd(v11_0l, v4);
    const __m512d v12_0h = _mm512_sub_pd(v11_0h, v4);
    const __m512d v12_1l = _mm512_sub_pd(v11_1l, v4);
    const __m512d v12_1h = _mm512_sub_pd(v11_1h, v4);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v3_0l, v12_0l);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v3_0h, v12_0h);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v3_1l, v12_1l);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v3_1h, v12_1h);
    const __m512d v15_0l = _mm512_add_pd(v14, v13_0l);
    const __m512d v15_0h = _mm512_add_pd(v14, v13_0h);
    const __m512d v15_1l = _mm512_add_pd(v14, v13_1l);
    const __m512d v15_1h = _mm512_add_pd(v14, v13_1h);
    const __m512d v16_0l = _mm512_div_pd(v13_0l, v15_0l);
    const __m512d v16_0h = _mm512_div_pd(v13_0h, v15_0h);
    const __m512d v16_1l = _mm512_div_pd(v13_1l, v15_1l);
    const __m512d v16_1h = _mm512_div_pd(v13_1h, v15_1h);
    const __m512d v17_0l = _mm512_mul_pd(v16_0l, v16_0l);
    const __m512d v17_0h = _mm512_mul_pd(v16_0h, v16_0h);
    const __m512d v17_1l = _mm512_mul_pd(v16_1l, v16_1l);
    const __m512d v17_1h = _mm512_mul_pd(v16_1h, v16_1h);
    const __m512d v18_0l = _mm512_mul_pd(v17_0l, v17_0l);
    const __m512d v18_0h = _mm512_mul_pd(v17_0h, v17_0h);
    const __m512d v18_1l = _mm512_mul_pd(v17_1l, v17_1l);
    const __m512d v18_1h = _mm512_mul_pd(v17_1h, v17_1h);
    const __m512d v21_0l = _mm512_fmadd_pd(v17_0l, v19, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v17_0h, v19, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v17_1l, v19, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v17_1h, v19, v20);
    const __m512d v24_0l = _mm512_fmadd_pd(v22, v17_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22, v17_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22, v17_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22, v17_1h, v23);
    const __m512d v25_0l = _mm512_fmadd_pd(v18_0l, v21_0l, v24_0l);
    const __m512d v25_0h = _mm512_fmadd_pd(v18_0h, v21_0h, v24_0h);
    const __m512d v25_1l = _mm512_fmadd_pd(v18_1l, v21_1l, v24_1l);
    const __m512d v25_1h = _mm512_fmadd_pd(v18_1h, v21_1h, v24_1h);
    const __m512i v28_0l = _mm512_srli_epi64(v7_0l, 52);
    const __m512i v28_0h = _mm512_srli_epi64(v7_0h, 52);
    const __m512i v28_1l = _mm512_srli_epi64(v7_1l, 52);
    const __m512i v28_1h = _mm512_srli_epi64(v7_1h, 52);
    const __m512i v29_0l = _mm512_add_epi64(v26, v28_0l);
    const __m512i v29_0h = _mm512_add_epi64(v26, v28_0h);
    const __m512i v29_1l = _mm512_add_epi64(v26, v28_1l);
    const __m512i v29_1h = _mm512_add_epi64(v26, v28_1h);
    const __m512d v30_0l = _mm512_castsi512_pd(v29_0l);
    const __m512d v30_0h = _mm512_castsi512_pd(v29_0h);
    const __m512d v30_1l = _mm512_castsi512_pd(v29_1l);
    const __m512d v30_1h = _mm512_castsi512_pd(v29_1h);
    const __m512d v32_0l = _mm512_sub_pd(v30_0l, v31);
    const __m512d v32_0h = _mm512_sub_pd(v30_0h, v31);
    const __m512d v32_1l = _mm512_sub_pd(v30_1l, v31);
    const __m512d v32_1h = _mm512_sub_pd(v30_1h, v31);
    const __m512d v34_0l = _mm512_mul_pd(v32_0l, v33);
    const __m512d v34_0h = _mm512_mul_pd(v32_0h, v33);
    const __m512d v34_1l = _mm512_mul_pd(v32_1l, v33);
    const __m512d v34_1h = _mm512_mul_pd(v32_1h, v33);
    const __m512d v35_0l = _mm512_fmadd_pd(v25_0l, v16_0l, v34_0l);
    const __m512d v35_0h = _mm512_fmadd_pd(v25_0h, v16_0h, v34_0h);
    const __m512d v35_1l = _mm512_fmadd_pd(v25_1l, v16_1l, v34_1l);
    const __m512d v35_1h = _mm512_fmadd_pd(v25_1h, v16_1h, v34_1h);
    const __m256 v36_0l = _mm512_cvtpd_ps(v35_0l);
    const __m256 v36_0h = _mm512_cvtpd_ps(v35_0h);
    const __m512 v36_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_0l), v36_0h, 1);
    const __m256 v36_1l = _mm512_cvtpd_ps(v35_1l);
    const __m256 v36_1h = _mm512_cvtpd_ps(v35_1h);
    const __m512 v36_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_1l), v36_1h, 1);
    const __m512 v37_0 = _mm512_min_ps(v36_0, v2_0);
    const __m512 v37_1 = _mm512_min_ps(v36_1, v2_1);
    const __mmask16 v39_0 = _mm512_cmp_ps_mask(v38, v2_0, _CMP_LT_OQ);
    const __mmask16 v39_1 = _mm512_cmp_ps_mask(v38, v2_1, _CMP_LT_OQ);
    const __mmask16 v40_0 = (__mmask16)~v39_0;
    const __mmask16 v40_1 = (__mmask16)~v39_1;
    __m512 r0_0 = v37_0;
    __m512 r0_1 = v37_1;
    __mmask16 any1 = v40_0;
    any1 = (__mmask16)(any1 | v40_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v41_0 = _mm512_cmp_ps_mask(v2_0, v38, _CMP_EQ_OQ);
        const __mmask16 v41_1 = _mm512_cmp_ps_mask(v2_1, v38, _CMP_EQ_OQ);
        const __mmask16 v44_0 = _mm512_cmp_ps_mask(v2_0, v43, _CMP_NLE_UQ);
        const __mmask16 v44_1 = _mm512_cmp_ps_mask(v2_1, v43, _CMP_NLE_UQ);
        const __m512 v46_0 = _mm512_mask_blend_ps(v44_0, v45, v2_0);
        const __m512 v46_1 = _mm512_mask_blend_ps(v44_1, v45, v2_1);
        const __m512 v47_0 = _mm512_mask_blend_ps(v41_0, v46_0, v42);
        const __m512 v47_1 = _mm512_mask_blend_ps(v41_1, v46_1, v42);
        r0_0 = _mm512_mask_blend_ps(v40_0, r0_0, v47_0);
        r0_1 = _mm512_mask_blend_ps(v40_1, r0_1, v47_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static LOG1P_062ULP_AVX2_AVX512_TARGET void log1p_062ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v14 = _mm512_set1_pd(0x1.00000002549cep+1); /* 2.0000000010852323 */
    const __m512d v19 = _mm512_set1_pd(0x1.375619fea1f69p-2); /* 0.30403938881544562 */
    const __m512d v20 = _mm512_set1_pd(0x1.9922da7fbd1a9p-2); /* 0.39954701809554166 */
    const __m512d v22 = _mm512_set1_pd(0x1.5555c9166d93p-1); /* 0.66667011641292184 */
    const __m512d v23 = _mm512_set1_pd(0x1.fffffff4ec835p+0); /* 1.9999999974211395 */
    const __m512i v26 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v31 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v33 = _mm512_set1_pd(0x1.62e42fef9a8e9p-1); /* 0.69314718055582347 */
    const __m512 v38 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v42 = _mm512_set1_ps(-INFINITY);
    const __m512 v43 = _mm512_set1_ps(INFINITY);
    const __m512 v45 = _mm512_set1_ps(NAN);
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
    const __m512d v15l = _mm512_add_pd(v14, v13l);
    const __m512d v15h = _mm512_add_pd(v14, v13h);
    const __m512d v16l = _mm512_div_pd(v13l, v15l);
    const __m512d v16h = _mm512_div_pd(v13h, v15h);
    const __m512d v17l = _mm512_mul_pd(v16l, v16l);
    const __m512d v17h = _mm512_mul_pd(v16h, v16h);
    const __m512d v18l = _mm512_mul_pd(v17l, v17l);
    const __m512d v18h = _mm512_mul_pd(v17h, v17h);
    const __m512d v21l = _mm512_fmadd_pd(v17l, v19, v20);
    const __m512d v21h = _mm512_fmadd_pd(v17h, v19, v20);
    const __m512d v24l = _mm512_fmadd_pd(v22, v17l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22, v17h, v23);
    const __m512d v25l = _mm512_fmadd_pd(v18l, v21l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v18h, v21h, v24h);
    const __m512i v28l = _mm512_srli_epi64(v7l, 52);
    const __m512i v28h = _mm512_srli_epi64(v7h, 52);
    const __m512i v29l = _mm512_add_epi64(v26, v28l);
    const __m512i v29h = _mm512_add_epi64(v26, v28h);
    const __m512d v30l = _mm512_castsi512_pd(v29l);
    const __m512d v30h = _mm512_castsi512_pd(v29h);
    const __m512d v32l = _mm512_sub_pd(v30l, v31);
    const __m512d v32h = _mm512_sub_pd(v30h, v31);
    const __m512d v34l = _mm512_mul_pd(v32l, v33);
    const __m512d v34h = _mm512_mul_pd(v32h, v33);
    const __m512d v35l = _mm512_fmadd_pd(v25l, v16l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v25h, v16h, v34h);
    const __m256 v36l = _mm512_cvtpd_ps(v35l);
    const __m256 v36h = _mm512_cvtpd_ps(v35h);
    const __m512 v36 = _mm512_insertf32x8(_mm512_castps256_ps512(v36l), v36h, 1);
    const __m512 v37 = _mm512_min_ps(v36, v2);
    const __mmask16 v39 = _mm512_cmp_ps_mask(v38, v2, _CMP_LT_OQ);
    const __mmask16 v40 = (__mmask16)~v39;
    __m512 r0 = v37;
    __mmask16 any1 = v40;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v41 = _mm512_cmp_ps_mask(v2, v38, _CMP_EQ_OQ);
        const __mmask16 v44 = _mm512_cmp_ps_mask(v2, v43, _CMP_NLE_UQ);
        const __m512 v46 = _mm512_mask_blend_ps(v44, v45, v2);
        const __m512 v47 = _mm512_mask_blend_ps(v41, v46, v42);
        r0 = _mm512_mask_blend_ps(v40, r0, v47);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG1P_062ULP_AVX2_AVX512_TARGET void log1p_062ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log1p_062ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log1p_062ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log1p_062ulp_avx2_chunk_avx512(tail_x, tail_y);
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
