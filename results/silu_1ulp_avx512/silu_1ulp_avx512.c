/* silu_1ulp_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), f32
 *   domain       every input
 *   max error    0.847737 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.686e82p+4 (-22.5269794, encoding 0xc1b43741)
 *   result there -0x1.fde1ep-29 (-3.70988218e-09, encoding 0xb17ef0f0)
 *   mean error   0.034121 ulp
 *   misrounded   48750493 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           999db9454cde329f541020634555de78
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f32 --max-ulp 2 --isa avx512 --time 30s --seed 1 --threads 1 --archive silu_2ulp_avx512.db
 *                time: 0.5705 ns/element as avx512 code (inputs mean)
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
#include "silu_1ulp_avx512.h"

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

static inline double silu_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t silu_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t silu_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double silu_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double silu_1ulp_avx512_addbits_f64(double a, int64_t b) {
    return silu_1ulp_avx512_frombits_f64((int64_t)((uint64_t)silu_1ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float silu_1ulp_avx512_element(float x) {
    const double v0 = -0x1.62e42fef9e106p-1; /* -0.69314718055741831 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v2 = -0x1.b8p+6f; /* -110 */
    const float v3 = x;
    const float v4 = 0x1.800308p+4f; /* 24.0007401 */
    const float v5 = v3 < v4 ? v3 : v4;
    const float v6 = v2 > v5 ? v2 : v5;
    const double v7 = (double)v6;
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = silu_1ulp_avx512_fma_f64(v1, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = silu_1ulp_avx512_fma_f64(v0, v10, v7);
    const double v12 = 0x1.4e6cc02d3b57cp-7; /* 0.010205835186264826 */
    const double v13 = 0x1.4fe0dff75d9d7p-4; /* 0.082001566761256015 */
    const double v14 = silu_1ulp_avx512_fma_f64(v11, v12, v13);
    const double v15 = 0x1.79ad06f27635p-2; /* 0.3688241086470514 */
    const double v16 = silu_1ulp_avx512_fma_f64(v14, v11, v15);
    const double v17 = 0x1.f76f4f4a50df6p-1; /* 0.98327110082794777 */
    const double v18 = silu_1ulp_avx512_fma_f64(v11, v16, v17);
    const double v19 = 0x1.3a99234ccdc2ep+0; /* 1.2288991987713973 */
    const double v20 = silu_1ulp_avx512_fma_f64(v18, v11, v19);
    const int64_t v21 = silu_1ulp_avx512_bits_f64(v9);
    const int64_t v22 = INT64_C(52);
    const int64_t v23 = silu_1ulp_avx512_shl_i64(v21, v22);
    const double v24 = silu_1ulp_avx512_addbits_f64(v20, v23);
    const float v25 = v6 > v3 ? v6 : v3;
    const double v26 = (double)v25;
    const double v27 = v24 * v26;
    const double v28 = -0x1.f70be5be46f64p-3; /* -0.24562816130571286 */
    const double v29 = 0x1.3a992396eaf43p+0; /* 1.2288992160274155 */
    const double v30 = silu_1ulp_avx512_fma_f64(v28, v11, v29);
    const double v31 = v24 + v30;
    const double v32 = v27 / v31;
    const float v33 = (float)v32;
    const float r0 = v33;
    return r0;
}

static void silu_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SILU_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_1ULP_AVX512_AVX2 static inline SILU_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SILU_1ULP_AVX512_AVX512 static inline SILU_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SILU_1ULP_AVX512_AVX2 __m256i silu_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SILU_1ULP_AVX512_AVX2 void silu_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42fef9e106p-1); /* -0.69314718055741831 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v2 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v4 = _mm256_set1_ps(0x1.800308p+4f); /* 24.0007401 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v12 = _mm256_set1_pd(0x1.4e6cc02d3b57cp-7); /* 0.010205835186264826 */
    const __m256d v13 = _mm256_set1_pd(0x1.4fe0dff75d9d7p-4); /* 0.082001566761256015 */
    const __m256d v15 = _mm256_set1_pd(0x1.79ad06f27635p-2); /* 0.3688241086470514 */
    const __m256d v17 = _mm256_set1_pd(0x1.f76f4f4a50df6p-1); /* 0.98327110082794777 */
    const __m256d v19 = _mm256_set1_pd(0x1.3a99234ccdc2ep+0); /* 1.2288991987713973 */
    const __m256d v28 = _mm256_set1_pd(-0x1.f70be5be46f64p-3); /* -0.24562816130571286 */
    const __m256d v29 = _mm256_set1_pd(0x1.3a992396eaf43p+0); /* 1.2288992160274155 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v5 = _mm256_min_ps(v3, v4);
    const __m256 v6 = _mm256_max_ps(v2, v5);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v9l = _mm256_fmadd_pd(v1, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v1, v7h, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v0, v10l, v7l);
    const __m256d v11h = _mm256_fmadd_pd(v0, v10h, v7h);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v12, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v11l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v11h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v11l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v11h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v11l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v11h, v19);
    const __m256i v21l = _mm256_castpd_si256(v9l);
    const __m256i v21h = _mm256_castpd_si256(v9h);
    const __m256i v23l = _mm256_slli_epi64(v21l, 52);
    const __m256i v23h = _mm256_slli_epi64(v21h, 52);
    const __m256d v24l = _mm256_castsi256_pd(_mm256_add_epi64(silu_1ulp_avx512_bits_f64_avx2(v20l), v23l));
    const __m256d v24h = _mm256_castsi256_pd(_mm256_add_epi64(silu_1ulp_avx512_bits_f64_avx2(v20h), v23h));
    const __m256 v25 = _mm256_max_ps(v6, v3);
    const __m256d v26l = _mm256_cvtps_pd(_mm256_castps256_ps128(v25));
    const __m256d v26h = _mm256_cvtps_pd(_mm256_extractf128_ps(v25, 1));
    const __m256d v27l = _mm256_mul_pd(v24l, v26l);
    const __m256d v27h = _mm256_mul_pd(v24h, v26h);
    const __m256d v30l = _mm256_fmadd_pd(v28, v11l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v11h, v29);
    const __m256d v31l = _mm256_add_pd(v24l, v30l);
    const __m256d v31h = _mm256_add_pd(v24h, v30h);
    const __m256d v32l = _mm256_div_pd(v27l, v31l);
    const __m256d v32h = _mm256_div_pd(v27h, v31h);
    const __m128 v33l = _mm256_cvtpd_ps(v32l);
    const __m128 v33h = _mm256_cvtpd_ps(v32h);
    const __m256 v33 = _mm256_set_m128(v33h, v33l);
    _mm256_storeu_ps(y, v33);
}

static SILU_1ULP_AVX512_AVX2_TARGET void silu_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        silu_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        silu_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SILU_1ULP_AVX512_AVX512 __m512i silu_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SILU_1ULP_AVX512_AVX512 void silu_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fef9e106p-1); /* -0.69314718055741831 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v4 = _mm512_set1_ps(0x1.800308p+4f); /* 24.0007401 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(0x1.4e6cc02d3b57cp-7); /* 0.010205835186264826 */
    const __m512d v13 = _mm512_set1_pd(0x1.4fe0dff75d9d7p-4); /* 0.082001566761256015 */
    const __m512d v15 = _mm512_set1_pd(0x1.79ad06f27635p-2); /* 0.3688241086470514 */
    const __m512d v17 = _mm512_set1_pd(0x1.f76f4f4a50df6p-1); /* 0.98327110082794777 */
    const __m512d v19 = _mm512_set1_pd(0x1.3a99234ccdc2ep+0); /* 1.2288991987713973 */
    const __m512d v28 = _mm512_set1_pd(-0x1.f70be5be46f64p-3); /* -0.24562816130571286 */
    const __m512d v29 = _mm512_set1_pd(0x1.3a992396eaf43p+0); /* 1.2288992160274155 */
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v5_0 = _mm512_min_ps(v3_0, v4);
    const __m512 v5_1 = _mm512_min_ps(v3_1, v4);
    const __m512 v6_0 = _mm512_max_ps(v2, v5_0);
    const __m512 v6_1 = _mm512_max_ps(v2, v5_1);
    const __m512d v7_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6_0));
    const __m512d v7_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6_0, 1));
    const __m512d v7_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6_1));
    const __m512d v7_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6_1, 1));
    const __m512d v9_0l = _mm512_fmadd_pd(v1, v7_0l, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v1, v7_0h, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v1, v7_1l, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v1, v7_1h, v8);
    const __m512d v10_0l = _mm512_sub_pd(v9_0l, v8);
    const __m512d v10_0h = _mm512_sub_pd(v9_0h, v8);
    const __m512d v10_1l = _mm512_sub_pd(v9_1l, v8);
    const __m512d v10_1h = _mm512_sub_pd(v9_1h, v8);
    const __m512d v11_0l = _mm512_fmadd_pd(v0, v10_0l, v7_0l);
    const __m512d v11_0h = _mm512_fmadd_pd(v0, v10_0h, v7_0h);
    const __m512d v11_1l = _mm512_fmadd_pd(v0, v10_1l, v7_1l);
    const __m512d v11_1h = _mm512_fmadd_pd(v0, v10_1h, v7_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v11_0l, v12, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v11_0h, v12, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v11_1l, v12, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v11_1h, v12, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v14_0l, v11_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14_0h, v11_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14_1l, v11_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14_1h, v11_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v11_0l, v16_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v11_0h, v16_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v11_1l, v16_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v11_1h, v16_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v11_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v11_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v11_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v11_1h, v19);
    const __m512i v21_0l = _mm512_castpd_si512(v9_0l);
    const __m512i v21_0h = _mm512_castpd_si512(v9_0h);
    const __m512i v21_1l = _mm512_castpd_si512(v9_1l);
    const __m512i v21_1h = _mm512_castpd_si512(v9_1h);
    const __m512i v23_0l = _mm512_slli_epi64(v21_0l, 52);
    const __m512i v23_0h = _mm512_slli_epi64(v21_0h, 52);
    const __m512i v23_1l = _mm512_slli_epi64(v21_1l, 52);
    const __m512i v23_1h = _mm512_slli_epi64(v21_1h, 52);
    const __m512d v24_0l = _mm512_castsi512_pd(_mm512_add_epi64(silu_1ulp_avx512_bits_f64_avx512(v20_0l), v23_0l));
    const __m512d v24_0h = _mm512_castsi512_pd(_mm512_add_epi64(silu_1ulp_avx512_bits_f64_avx512(v20_0h), v23_0h));
    const __m512d v24_1l = _mm512_castsi512_pd(_mm512_add_epi64(silu_1ulp_avx512_bits_f64_avx512(v20_1l), v23_1l));
    const __m512d v24_1h = _mm512_castsi512_pd(_mm512_add_epi64(silu_1ulp_avx512_bits_f64_avx512(v20_1h), v23_1h));
    const __m512 v25_0 = _mm512_max_ps(v6_0, v3_0);
    const __m512 v25_1 = _mm512_max_ps(v6_1, v3_1);
    const __m512d v26_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v25_0));
    const __m512d v26_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v25_0, 1));
    const __m512d v26_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v25_1));
    const __m512d v26_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v25_1, 1));
    const __m512d v27_0l = _mm512_mul_pd(v24_0l, v26_0l);
    const __m512d v27_0h = _mm512_mul_pd(v24_0h, v26_0h);
    const __m512d v27_1l = _mm512_mul_pd(v24_1l, v26_1l);
    const __m512d v27_1h = _mm512_mul_pd(v24_1h, v26_1h);
    const __m512d v30_0l = _mm512_fmadd_pd(v28, v11_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28, v11_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28, v11_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28, v11_1h, v29);
    const __m512d v31_0l = _mm512_add_pd(v24_0l, v30_0l);
    const __m512d v31_0h = _mm512_add_pd(v24_0h, v30_0h);
    const __m512d v31_1l = _mm512_add_pd(v24_1l, v30_1l);
    const __m512d v31_1h = _mm512_add_pd(v24_1h, v30_1h);
    const __m512d v32_0l = _mm512_div_pd(v27_0l, v31_0l);
    const __m512d v32_0h = _mm512_div_pd(v27_0h, v31_0h);
    const __m512d v32_1l = _mm512_div_pd(v27_1l, v31_1l);
    const __m512d v32_1h = _mm512_div_pd(v27_1h, v31_1h);
    const __m256 v33_0l = _mm512_cvtpd_ps(v32_0l);
    const __m256 v33_0h = _mm512_cvtpd_ps(v32_0h);
    const __m512 v33_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_0l), v33_0h, 1);
    const __m256 v33_1l = _mm512_cvtpd_ps(v32_1l);
    const __m256 v33_1h = _mm512_cvtpd_ps(v32_1h);
    const __m512 v33_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_1l), v33_1h, 1);
    _mm512_storeu_ps(y, v33_0);
    _mm512_storeu_ps(y + 16, v33_1);
}

/* 16 elements. */
static SILU_1ULP_AVX512_AVX512_TARGET void silu_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fef9e106p-1); /* -0.69314718055741831 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v4 = _mm512_set1_ps(0x1.800308p+4f); /* 24.0007401 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(0x1.4e6cc02d3b57cp-7); /* 0.010205835186264826 */
    const __m512d v13 = _mm512_set1_pd(0x1.4fe0dff75d9d7p-4); /* 0.082001566761256015 */
    const __m512d v15 = _mm512_set1_pd(0x1.79ad06f27635p-2); /* 0.3688241086470514 */
    const __m512d v17 = _mm512_set1_pd(0x1.f76f4f4a50df6p-1); /* 0.98327110082794777 */
    const __m512d v19 = _mm512_set1_pd(0x1.3a99234ccdc2ep+0); /* 1.2288991987713973 */
    const __m512d v28 = _mm512_set1_pd(-0x1.f70be5be46f64p-3); /* -0.24562816130571286 */
    const __m512d v29 = _mm512_set1_pd(0x1.3a992396eaf43p+0); /* 1.2288992160274155 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v5 = _mm512_min_ps(v3, v4);
    const __m512 v6 = _mm512_max_ps(v2, v5);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v9l = _mm512_fmadd_pd(v1, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v1, v7h, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v0, v10l, v7l);
    const __m512d v11h = _mm512_fmadd_pd(v0, v10h, v7h);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v12, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v11l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v11h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v11l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v11h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v11l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v11h, v19);
    const __m512i v21l = _mm512_castpd_si512(v9l);
    const __m512i v21h = _mm512_castpd_si512(v9h);
    const __m512i v23l = _mm512_slli_epi64(v21l, 52);
    const __m512i v23h = _mm512_slli_epi64(v21h, 52);
    const __m512d v24l = _mm512_castsi512_pd(_mm512_add_epi64(silu_1ulp_avx512_bits_f64_avx512(v20l), v23l));
    const __m512d v24h = _mm512_castsi512_pd(_mm512_add_epi64(silu_1ulp_avx512_bits_f64_avx512(v20h), v23h));
    const __m512 v25 = _mm512_max_ps(v6, v3);
    const __m512d v26l = _mm512_cvtps_pd(_mm512_castps512_ps256(v25));
    const __m512d v26h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v25, 1));
    const __m512d v27l = _mm512_mul_pd(v24l, v26l);
    const __m512d v27h = _mm512_mul_pd(v24h, v26h);
    const __m512d v30l = _mm512_fmadd_pd(v28, v11l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v11h, v29);
    const __m512d v31l = _mm512_add_pd(v24l, v30l);
    const __m512d v31h = _mm512_add_pd(v24h, v30h);
    const __m512d v32l = _mm512_div_pd(v27l, v31l);
    const __m512d v32h = _mm512_div_pd(v27h, v31h);
    const __m256 v33l = _mm512_cvtpd_ps(v32l);
    const __m256 v33h = _mm512_cvtpd_ps(v32h);
    const __m512 v33 = _mm512_insertf32x8(_mm512_castps256_ps512(v33l), v33h, 1);
    _mm512_storeu_ps(y, v33);
}

static SILU_1ULP_AVX512_AVX512_TARGET void silu_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        silu_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        silu_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        silu_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_1ulp_avx512_level(void) {
#if defined(SILU_1ULP_AVX512_FORCE_ISA)
    return SILU_1ULP_AVX512_FORCE_ISA;
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

float silu_1ulp_avx512(float x) {
    return silu_1ulp_avx512_element(x);
}

void silu_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_1ulp_avx512_level();
    if (level == 2) {
        silu_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    silu_1ulp_avx512_array_portable(x, y, n);
}
