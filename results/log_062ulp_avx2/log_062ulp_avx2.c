/* log_062ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.586802 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.555e98p-1 (0.666737318, encoding 0x3f2aaf4c)
 *   result there -0x1.9f1676p-2 (-0.405359119, encoding 0xbecf8b3b)
 *   mean error   0.124527 ulp
 *   misrounded   10992648 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9315f9a8ee6d2290ee7798e80a7c3ee7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.62 --isa avx2 --time 100s --seed 1 --threads 1 --archive log_062ulp_avx2.db
 *                time: 0.6473 ns/element as avx2 code (inputs mean)
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
#include "log_062ulp_avx2.h"

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
static inline int64_t log_062ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log_062ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log_062ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t log_062ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline float log_062ulp_avx2_element(float x) {
    const int64_t v0 = INT64_C(4503599627370483); /* 0x000ffffffffffff3 */
    const int64_t v1 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const float v2 = x;
    const double v3 = (double)v2;
    const int64_t v4 = log_062ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v1 + (uint64_t)v4);
    const int64_t v6 = v0 & v5;
    const int64_t v7 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v8 = (int64_t)((uint64_t)v6 + (uint64_t)v7);
    const double v9 = log_062ulp_avx2_frombits_f64(v8);
    const double v10 = 0x1p+0; /* 1 */
    const double v11 = v9 - v10;
    const double v12 = v9 + v10;
    const double v13 = v11 / v12;
    const double v14 = v13 * v13;
    const double v15 = 0x1.36a3e47310231p-2; /* 0.3033595748165992 */
    const double v16 = 0x1.992a7dd26f7a1p-2; /* 0.39957615467926116 */
    const double v17 = log_062ulp_avx2_fma_f64(v14, v15, v16);
    const double v18 = 0x1.5555c026bafddp-1; /* 0.66666985008987079 */
    const double v19 = log_062ulp_avx2_fma_f64(v14, v17, v18);
    const double v20 = 0x1.fffffff15be63p+0; /* 1.9999999965911222 */
    const double v21 = log_062ulp_avx2_fma_f64(v19, v14, v20);
    const int64_t v22 = INT64_C(52);
    const int64_t v23 = log_062ulp_avx2_lshr_i64(v5, v22);
    const int64_t v24 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v25 = (int64_t)((uint64_t)v23 + (uint64_t)v24);
    const double v26 = log_062ulp_avx2_frombits_f64(v25);
    const double v27 = 0x1.8p+52; /* 6755399441055744 */
    const double v28 = v26 - v27;
    const double v29 = 0x1.62e42fed16b15p-1; /* 0.69314718026302791 */
    const double v30 = v28 * v29;
    const double v31 = log_062ulp_avx2_fma_f64(v21, v13, v30);
    const float v32 = (float)v31;
    const float v33 = 0x0p+0f; /* 0 */
    const int v34 = v33 < v2;
    const float v35 = INFINITY;
    const int v36 = v2 < v35;
    const int v37 = v34 & v36;
    const int v38 = !v37;
    float r0 = v32;
    if (v38) {
        const int v39 = v33 == v2;
        const float v40 = -INFINITY;
        const float v41 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v42 = !(v2 <= v41);
        const float v43 = NAN;
        const float v44 = v42 ? v2 : v43;
        const float v45 = v39 ? v40 : v44;
        r0 = v45;
    }
    return r0;
}

static void log_062ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_062ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_062ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_062ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_062ULP_AVX2_AVX2 static inline LOG_062ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG_062ULP_AVX2_AVX512 static inline LOG_062ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG_062ULP_AVX2_AVX2 void log_062ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4503599627370483)); /* 0x000ffffffffffff3 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v10 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v15 = _mm256_set1_pd(0x1.36a3e47310231p-2); /* 0.3033595748165992 */
    const __m256d v16 = _mm256_set1_pd(0x1.992a7dd26f7a1p-2); /* 0.39957615467926116 */
    const __m256d v18 = _mm256_set1_pd(0x1.5555c026bafddp-1); /* 0.66666985008987079 */
    const __m256d v20 = _mm256_set1_pd(0x1.fffffff15be63p+0); /* 1.9999999965911222 */
    const __m256i v24 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v27 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v29 = _mm256_set1_pd(0x1.62e42fed16b15p-1); /* 0.69314718026302791 */
    const __m256 v33 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v35 = _mm256_set1_ps(INFINITY);
    const __m256 v40 = _mm256_set1_ps(-INFINITY);
    const __m256 v41 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v43 = _mm256_set1_ps(NAN);
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m256i v5l = _mm256_add_epi64(v1, v4l);
    const __m256i v5h = _mm256_add_epi64(v1, v4h);
    const __m256i v6l = _mm256_and_si256(v0, v5l);
    const __m256i v6h = _mm256_and_si256(v0, v5h);
    const __m256i v8l = _mm256_add_epi64(v6l, v7);
    const __m256i v8h = _mm256_add_epi64(v6h, v7);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256d v12l = _mm256_add_pd(v9l, v10);
    const __m256d v12h = _mm256_add_pd(v9h, v10);
    const __m256d v13l = _mm256_div_pd(v11l, v12l);
    const __m256d v13h = _mm256_div_pd(v11h, v12h);
    const __m256d v14l = _mm256_mul_pd(v13l, v13l);
    const __m256d v14h = _mm256_mul_pd(v13h, v13h);
    const __m256d v17l = _mm256_fmadd_pd(v14l, v15, v16);
    const __m256d v17h = _mm256_fmadd_pd(v14h, v15, v16);
    const __m256d v19l = _mm256_fmadd_pd(v14l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v14h, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v14l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v14h, v20);
    const __m256i v23l = _mm256_srli_epi64(v5l, 52);
    const __m256i v23h = _mm256_srli_epi64(v5h, 52);
    const __m256i v25l = _mm256_add_epi64(v23l, v24);
    const __m256i v25h = _mm256_add_epi64(v23h, v24);
    const __m256d v26l = _mm256_castsi256_pd(v25l);
    const __m256d v26h = _mm256_castsi256_pd(v25h);
    const __m256d v28l = _mm256_sub_pd(v26l, v27);
    const __m256d v28h = _mm256_sub_pd(v26h, v27);
    const __m256d v30l = _mm256_mul_pd(v28l, v29);
    const __m256d v30h = _mm256_mul_pd(v28h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v21l, v13l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v21h, v13h, v30h);
    const __m128 v32l = _mm256_cvtpd_ps(v31l);
    const __m128 v32h = _mm256_cvtpd_ps(v31h);
    const __m256 v32 = _mm256_set_m128(v32h, v32l);
    const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v33, v2, _CMP_LT_OQ));
    const __m256i v36 = _mm256_castps_si256(_mm256_cmp_ps(v2, v35, _CMP_LT_OQ));
    const __m256i v37 = _mm256_and_si256(v34, v36);
    const __m256i v38 = _mm256_xor_si256(v37, _mm256_set1_epi32(-1));
    __m256 r0 = v32;
    __m256i any1 = v38;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v33, v2, _CMP_EQ_OQ));
        const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v2, v41, _CMP_NLE_UQ));
        const __m256 v44 = _mm256_blendv_ps(v43, v2, _mm256_castsi256_ps(v42));
        const __m256 v45 = _mm256_blendv_ps(v44, v40, _mm256_castsi256_ps(v39));
        r0 = _mm256_blendv_ps(r0, v45, _mm256_castsi256_ps(v38));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG_062ULP_AVX2_AVX2_TARGET void log_062ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_062ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log_062ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG_062ULP_AVX2_AVX512 void log_062ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4503599627370483)); /* 0x000ffffffffffff3 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v15 = _mm512_set1_pd(0x1.36a3e47310231p-2); /* 0.3033595748165992 */
    const __m512d v16 = _mm512_set1_pd(0x1.992a7dd26f7a1p-2); /* 0.39957615467926116 */
    const __m512d v18 = _mm512_set1_pd(0x1.5555c026bafddp-1); /* 0.66666985008987079 */
    const __m512d v20 = _mm512_set1_pd(0x1.fffffff15be63p+0); /* 1.9999999965911222 */
    const __m512i v24 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v27 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v29 = _mm512_set1_pd(0x1.62e42fed16b15p-1); /* 0.69314718026302791 */
    const __m512 v33 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v35 = _mm512_set1_ps(INFINITY);
    const __m512 v40 = _mm512_set1_ps(-INFINITY);
    const __m512 v41 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v43 = _mm512_set1_ps(NAN);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512d v3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v3_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v3_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512i v4_0l = _mm512_castpd_si512(v3_0l);
    const __m512i v4_0h = _mm512_castpd_si512(v3_0h);
    const __m512i v4_1l = _mm512_castpd_si512(v3_1l);
    const __m512i v4_1h = _mm512_castpd_si512(v3_1h);
    const __m512i v5_0l = _mm512_add_epi64(v1, v4_0l);
    const __m512i v5_0h = _mm512_add_epi64(v1, v4_0h);
    const __m512i v5_1l = _mm512_add_epi64(v1, v4_1l);
    const __m512i v5_1h = _mm512_add_epi64(v1, v4_1h);
    const __m512i v6_0l = _mm512_and_si512(v0, v5_0l);
    const __m512i v6_0h = _mm512_and_si512(v0, v5_0h);
    const __m512i v6_1l = _mm512_and_si512(v0, v5_1l);
    const __m512i v6_1h = _mm512_and_si512(v0, v5_1h);
    const __m512i v8_0l = _mm512_add_epi64(v6_0l, v7);
    const __m512i v8_0h = _mm512_add_epi64(v6_0h, v7);
    const __m512i v8_1l = _mm512_add_epi64(v6_1l, v7);
    const __m512i v8_1h = _mm512_add_epi64(v6_1h, v7);
    const __m512d v9_0l = _mm512_castsi512_pd(v8_0l);
    const __m512d v9_0h = _mm512_castsi512_pd(v8_0h);
    const __m512d v9_1l = _mm512_castsi512_pd(v8_1l);
    const __m512d v9_1h = _mm512_castsi512_pd(v8_1h);
    const __m512d v11_0l = _mm512_sub_pd(v9_0l, v10);
    const __m512d v11_0h = _mm512_sub_pd(v9_0h, v10);
    const __m512d v11_1l = _mm512_sub_pd(v9_1l, v10);
    const __m512d v11_1h = _mm512_sub_pd(v9_1h, v10);
    const __m512d v12_0l = _mm512_add_pd(v9_0l, v10);
    const __m512d v12_0h = _mm512_add_pd(v9_0h, v10);
    const __m512d v12_1l = _mm512_add_pd(v9_1l, v10);
    const __m512d v12_1h = _mm512_add_pd(v9_1h, v10);
    const __m512d v13_0l = _mm512_div_pd(v11_0l, v12_0l);
    const __m512d v13_0h = _mm512_div_pd(v11_0h, v12_0h);
    const __m512d v13_1l = _mm512_div_pd(v11_1l, v12_1l);
    const __m512d v13_1h = _mm512_div_pd(v11_1h, v12_1h);
    const __m512d v14_0l = _mm512_mul_pd(v13_0l, v13_0l);
    const __m512d v14_0h = _mm512_mul_pd(v13_0h, v13_0h);
    const __m512d v14_1l = _mm512_mul_pd(v13_1l, v13_1l);
    const __m512d v14_1h = _mm512_mul_pd(v13_1h, v13_1h);
    const __m512d v17_0l = _mm512_fmadd_pd(v14_0l, v15, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v14_0h, v15, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v14_1l, v15, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v14_1h, v15, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v14_0l, v17_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v14_0h, v17_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v14_1l, v17_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v14_1h, v17_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v19_0l, v14_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v19_0h, v14_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v19_1l, v14_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v19_1h, v14_1h, v20);
    const __m512i v23_0l = _mm512_srli_epi64(v5_0l, 52);
    const __m512i v23_0h = _mm512_srli_epi64(v5_0h, 52);
    const __m512i v23_1l = _mm512_srli_epi64(v5_1l, 52);
    const __m512i v23_1h = _mm512_srli_epi64(v5_1h, 52);
    const __m512i v25_0l = _mm512_add_epi64(v23_0l, v24);
    const __m512i v25_0h = _mm512_add_epi64(v23_0h, v24);
    const __m512i v25_1l = _mm512_add_epi64(v23_1l, v24);
    const __m512i v25_1h = _mm512_add_epi64(v23_1h, v24);
    const __m512d v26_0l = _mm512_castsi512_pd(v25_0l);
    const __m512d v26_0h = _mm512_castsi512_pd(v25_0h);
    const __m512d v26_1l = _mm512_castsi512_pd(v25_1l);
    const __m512d v26_1h = _mm512_castsi512_pd(v25_1h);
    const __m512d v28_0l = _mm512_sub_pd(v26_0l, v27);
    const __m512d v28_0h = _mm512_sub_pd(v26_0h, v27);
    const __m512d v28_1l = _mm512_sub_pd(v26_1l, v27);
    const __m512d v28_1h = _mm512_sub_pd(v26_1h, v27);
    const __m512d v30_0l = _mm512_mul_pd(v28_0l, v29);
    const __m512d v30_0h = _mm512_mul_pd(v28_0h, v29);
    const __m512d v30_1l = _mm512_mul_pd(v28_1l, v29);
    const __m512d v30_1h = _mm512_mul_pd(v28_1h, v29);
    const __m512d v31_0l = _mm512_fmadd_pd(v21_0l, v13_0l, v30_0l);
    const __m512d v31_0h = _mm512_fmadd_pd(v21_0h, v13_0h, v30_0h);
    const __m512d v31_1l = _mm512_fmadd_pd(v21_1l, v13_1l, v30_1l);
    const __m512d v31_1h = _mm512_fmadd_pd(v21_1h, v13_1h, v30_1h);
    const __m256 v32_0l = _mm512_cvtpd_ps(v31_0l);
    const __m256 v32_0h = _mm512_cvtpd_ps(v31_0h);
    const __m512 v32_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v32_0l), v32_0h, 1);
    const __m256 v32_1l = _mm512_cvtpd_ps(v31_1l);
    const __m256 v32_1h = _mm512_cvtpd_ps(v31_1h);
    const __m512 v32_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v32_1l), v32_1h, 1);
    const __mmask16 v34_0 = _mm512_cmp_ps_mask(v33, v2_0, _CMP_LT_OQ);
    const __mmask16 v34_1 = _mm512_cmp_ps_mask(v33, v2_1, _CMP_LT_OQ);
    const __mmask16 v36_0 = _mm512_cmp_ps_mask(v2_0, v35, _CMP_LT_OQ);
    const __mmask16 v36_1 = _mm512_cmp_ps_mask(v2_1, v35, _CMP_LT_OQ);
    const __mmask16 v37_0 = (__mmask16)(v34_0 & v36_0);
    const __mmask16 v37_1 = (__mmask16)(v34_1 & v36_1);
    const __mmask16 v38_0 = (__mmask16)~v37_0;
    const __mmask16 v38_1 = (__mmask16)~v37_1;
    __m512 r0_0 = v32_0;
    __m512 r0_1 = v32_1;
    __mmask16 any1 = v38_0;
    any1 = (__mmask16)(any1 | v38_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v39_0 = _mm512_cmp_ps_mask(v33, v2_0, _CMP_EQ_OQ);
        const __mmask16 v39_1 = _mm512_cmp_ps_mask(v33, v2_1, _CMP_EQ_OQ);
        const __mmask16 v42_0 = _mm512_cmp_ps_mask(v2_0, v41, _CMP_NLE_UQ);
        const __mmask16 v42_1 = _mm512_cmp_ps_mask(v2_1, v41, _CMP_NLE_UQ);
        const __m512 v44_0 = _mm512_mask_blend_ps(v42_0, v43, v2_0);
        const __m512 v44_1 = _mm512_mask_blend_ps(v42_1, v43, v2_1);
        const __m512 v45_0 = _mm512_mask_blend_ps(v39_0, v44_0, v40);
        const __m512 v45_1 = _mm512_mask_blend_ps(v39_1, v44_1, v40);
        r0_0 = _mm512_mask_blend_ps(v38_0, r0_0, v45_0);
        r0_1 = _mm512_mask_blend_ps(v38_1, r0_1, v45_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static LOG_062ULP_AVX2_AVX512_TARGET void log_062ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4503599627370483)); /* 0x000ffffffffffff3 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v15 = _mm512_set1_pd(0x1.36a3e47310231p-2); /* 0.3033595748165992 */
    const __m512d v16 = _mm512_set1_pd(0x1.992a7dd26f7a1p-2); /* 0.39957615467926116 */
    const __m512d v18 = _mm512_set1_pd(0x1.5555c026bafddp-1); /* 0.66666985008987079 */
    const __m512d v20 = _mm512_set1_pd(0x1.fffffff15be63p+0); /* 1.9999999965911222 */
    const __m512i v24 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v27 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v29 = _mm512_set1_pd(0x1.62e42fed16b15p-1); /* 0.69314718026302791 */
    const __m512 v33 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v35 = _mm512_set1_ps(INFINITY);
    const __m512 v40 = _mm512_set1_ps(-INFINITY);
    const __m512 v41 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v43 = _mm512_set1_ps(NAN);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512i v4l = _mm512_castpd_si512(v3l);
    const __m512i v4h = _mm512_castpd_si512(v3h);
    const __m512i v5l = _mm512_add_epi64(v1, v4l);
    const __m512i v5h = _mm512_add_epi64(v1, v4h);
    const __m512i v6l = _mm512_and_si512(v0, v5l);
    const __m512i v6h = _mm512_and_si512(v0, v5h);
    const __m512i v8l = _mm512_add_epi64(v6l, v7);
    const __m512i v8h = _mm512_add_epi64(v6h, v7);
    const __m512d v9l = _mm512_castsi512_pd(v8l);
    const __m512d v9h = _mm512_castsi512_pd(v8h);
    const __m512d v11l = _mm512_sub_pd(v9l, v10);
    const __m512d v11h = _mm512_sub_pd(v9h, v10);
    const __m512d v12l = _mm512_add_pd(v9l, v10);
    const __m512d v12h = _mm512_add_pd(v9h, v10);
    const __m512d v13l = _mm512_div_pd(v11l, v12l);
    const __m512d v13h = _mm512_div_pd(v11h, v12h);
    const __m512d v14l = _mm512_mul_pd(v13l, v13l);
    const __m512d v14h = _mm512_mul_pd(v13h, v13h);
    const __m512d v17l = _mm512_fmadd_pd(v14l, v15, v16);
    const __m512d v17h = _mm512_fmadd_pd(v14h, v15, v16);
    const __m512d v19l = _mm512_fmadd_pd(v14l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v14h, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v14l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v14h, v20);
    const __m512i v23l = _mm512_srli_epi64(v5l, 52);
    const __m512i v23h = _mm512_srli_epi64(v5h, 52);
    const __m512i v25l = _mm512_add_epi64(v23l, v24);
    const __m512i v25h = _mm512_add_epi64(v23h, v24);
    const __m512d v26l = _mm512_castsi512_pd(v25l);
    const __m512d v26h = _mm512_castsi512_pd(v25h);
    const __m512d v28l = _mm512_sub_pd(v26l, v27);
    const __m512d v28h = _mm512_sub_pd(v26h, v27);
    const __m512d v30l = _mm512_mul_pd(v28l, v29);
    const __m512d v30h = _mm512_mul_pd(v28h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v21l, v13l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v21h, v13h, v30h);
    const __m256 v32l = _mm512_cvtpd_ps(v31l);
    const __m256 v32h = _mm512_cvtpd_ps(v31h);
    const __m512 v32 = _mm512_insertf32x8(_mm512_castps256_ps512(v32l), v32h, 1);
    const __mmask16 v34 = _mm512_cmp_ps_mask(v33, v2, _CMP_LT_OQ);
    const __mmask16 v36 = _mm512_cmp_ps_mask(v2, v35, _CMP_LT_OQ);
    const __mmask16 v37 = (__mmask16)(v34 & v36);
    const __mmask16 v38 = (__mmask16)~v37;
    __m512 r0 = v32;
    __mmask16 any1 = v38;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v39 = _mm512_cmp_ps_mask(v33, v2, _CMP_EQ_OQ);
        const __mmask16 v42 = _mm512_cmp_ps_mask(v2, v41, _CMP_NLE_UQ);
        const __m512 v44 = _mm512_mask_blend_ps(v42, v43, v2);
        const __m512 v45 = _mm512_mask_blend_ps(v39, v44, v40);
        r0 = _mm512_mask_blend_ps(v38, r0, v45);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG_062ULP_AVX2_AVX512_TARGET void log_062ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log_062ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log_062ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log_062ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_062ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_062ulp_avx2_level(void) {
#if defined(LOG_062ULP_AVX2_FORCE_ISA)
    return LOG_062ULP_AVX2_FORCE_ISA;
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

float log_062ulp_avx2(float x) {
    return log_062ulp_avx2_element(x);
}

void log_062ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_062ulp_avx2_level();
    if (level == 2) {
        log_062ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_062ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log_062ulp_avx2_array_portable(x, y, n);
}
