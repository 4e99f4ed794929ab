/* exp_055ulp_avx512: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.500709 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.0a2988p+0 (-1.03969622, encoding 0xbf8514c4)
 *   result there 0x1.6a0c2cp-2 (0.353562057, encoding 0x3eb50616)
 *   mean error   0.033224 ulp
 *   misrounded   169896 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6f25d5eb187f76745f743a625d3fc099
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 0.55 --isa avx512 --time 120s --seed 1 --archive r_055_avx512.db
 *                time: 0.3213 ns/element as avx512 code (inputs moderate)
 *                on GenuineIntel/6.207.2 Intel(R) Xeon(R) Processor, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "exp_055ulp_avx512.h"

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

static inline double exp_055ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t exp_055ulp_avx512_cvt_i64_f64(double a) {
    double r = rint(a);
    int in_range = (r >= -0x1p63) & (r < 0x1p63);
    return (int64_t)(in_range ? r : -0x1p63);
}

static inline int64_t exp_055ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double exp_055ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp_055ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double exp_055ulp_avx512_addbits_f64(double a, int64_t b) {
    return exp_055ulp_avx512_frombits_f64((int64_t)((uint64_t)exp_055ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float exp_055ulp_avx512_element(float x) {
    const float v0 = -0x1.ap+6f; /* -104 */
    const float v1 = 0x1.64p+6f; /* 89 */
    const float v2 = x;
    const float v3 = v1 < v2 ? v1 : v2;
    const float v4 = v0 > v3 ? v0 : v3;
    const double v5 = (double)v4;
    const double v6 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v7 = 0x1.71547652b815cp+0; /* 1.4426950408888706 */
    const double v8 = exp_055ulp_avx512_fma_f64(v5, v6, v7);
    const double v9 = 0x1.8p+52; /* 6755399441055744 */
    const double v10 = exp_055ulp_avx512_fma_f64(v5, v8, v9);
    const double v11 = v10 - v9;
    const double v12 = -0x1.62e42fefa39ffp-1; /* -0.69314718055994706 */
    const double v13 = exp_055ulp_avx512_fma_f64(v11, v12, v5);
    const double v14 = 0x1.9e5d4c2c71e34p-13; /* 0.0001975843637309502 */
    const double v15 = 0x1.6d9ddaf292224p-10; /* 0.0013947167286848606 */
    const double v16 = exp_055ulp_avx512_fma_f64(v13, v14, v15);
    const double v17 = 0x1.11136e22c4e8p-7; /* 0.0083336150906128115 */
    const double v18 = exp_055ulp_avx512_fma_f64(v13, v16, v17);
    const double v19 = 0x1.555472cba01abp-5; /* 0.041666244706905907 */
    const double v20 = exp_055ulp_avx512_fma_f64(v13, v18, v19);
    const double v21 = 0x1.5555529a450c3p-3; /* 0.1666666463212377 */
    const double v22 = exp_055ulp_avx512_fma_f64(v13, v20, v21);
    const double v23 = v13 > v13 ? v13 : v13;
    const double v24 = 0x1.00000050df0efp-1; /* 0.50000000941466094 */
    const double v25 = exp_055ulp_avx512_fma_f64(v22, v23, v24);
    const double v26 = 0x1.00000001906bep+0; /* 1.0000000003641811 */
    const double v27 = exp_055ulp_avx512_fma_f64(v25, v13, v26);
    const double v28 = 0x1.ffffffffc95ffp-1; /* 0.99999999997515931 */
    const double v29 = exp_055ulp_avx512_fma_f64(v13, v27, v28);
    const int64_t v30 = exp_055ulp_avx512_cvt_i64_f64(v10);
    const int64_t v31 = INT64_C(52);
    const int64_t v32 = exp_055ulp_avx512_shl_i64(v30, v31);
    const double v33 = exp_055ulp_avx512_addbits_f64(v29, v32);
    const float v34 = (float)v33;
    const float r0 = v34;
    return r0;
}

static void exp_055ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_055ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_055ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_055ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_055ULP_AVX512_AVX2 static inline EXP_055ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP_055ULP_AVX512_AVX512 static inline EXP_055ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP_055ULP_AVX512_AVX2 __m256i exp_055ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
EXP_055ULP_AVX512_AVX2 __m256i exp_055ulp_avx512_lanes_cvt_i64_f64_avx2(__m256d a) {
    int64_t y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = exp_055ulp_avx512_cvt_i64_f64(x0[l]);
    return _mm256_loadu_si256((const __m256i *)(const void *)(y));
}

EXP_055ULP_AVX512_AVX2 void exp_055ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v1 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256d v6 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v7 = _mm256_set1_pd(0x1.71547652b815cp+0); /* 1.4426950408888706 */
    const __m256d v9 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v12 = _mm256_set1_pd(-0x1.62e42fefa39ffp-1); /* -0.69314718055994706 */
    const __m256d v14 = _mm256_set1_pd(0x1.9e5d4c2c71e34p-13); /* 0.0001975843637309502 */
    const __m256d v15 = _mm256_set1_pd(0x1.6d9ddaf292224p-10); /* 0.0013947167286848606 */
    const __m256d v17 = _mm256_set1_pd(0x1.11136e22c4e8p-7); /* 0.0083336150906128115 */
    const __m256d v19 = _mm256_set1_pd(0x1.555472cba01abp-5); /* 0.041666244706905907 */
    const __m256d v21 = _mm256_set1_pd(0x1.5555529a450c3p-3); /* 0.1666666463212377 */
    const __m256d v24 = _mm256_set1_pd(0x1.00000050df0efp-1); /* 0.50000000941466094 */
    const __m256d v26 = _mm256_set1_pd(0x1.00000001906bep+0); /* 1.0000000003641811 */
    const __m256d v28 = _mm256_set1_pd(0x1.ffffffffc95ffp-1); /* 0.99999999997515931 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_min_ps(v1, v2);
    const __m256 v4 = _mm256_max_ps(v0, v3);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v8l = _mm256_fmadd_pd(v5l, v6, v7);
    const __m256d v8h = _mm256_fmadd_pd(v5h, v6, v7);
    const __m256d v10l = _mm256_fmadd_pd(v5l, v8l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v5h, v8h, v9);
    const __m256d v11l = _mm256_sub_pd(v10l, v9);
    const __m256d v11h = _mm256_sub_pd(v10h, v9);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v12, v5l);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v12, v5h);
    const __m256d v16l = _mm256_fmadd_pd(v13l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v13h, v14, v15);
    const __m256d v18l = _mm256_fmadd_pd(v13l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v13h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v13l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v13h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v13l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v13h, v20h, v21);
    const __m256d v23l = _mm256_max_pd(v13l, v13l);
    const __m256d v23h = _mm256_max_pd(v13h, v13h);
    const __m256d v25l = _mm256_fmadd_pd(v22l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v22h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v13l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v13h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v13l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v13h, v27h, v28);
    const __m256i v30l = exp_055ulp_avx512_lanes_cvt_i64_f64_avx2(v10l);
    const __m256i v30h = exp_055ulp_avx512_lanes_cvt_i64_f64_avx2(v10h);
    const __m256i v32l = _mm256_slli_epi64(v30l, 52);
    const __m256i v32h = _mm256_slli_epi64(v30h, 52);
    const __m256d v33l = _mm256_castsi256_pd(_mm256_add_epi64(exp_055ulp_avx512_bits_f64_avx2(v29l), v32l));
    const __m256d v33h = _mm256_castsi256_pd(_mm256_add_epi64(exp_055ulp_avx512_bits_f64_avx2(v29h), v32h));
    const __m128 v34l = _mm256_cvtpd_ps(v33l);
    const __m128 v34h = _mm256_cvtpd_ps(v33h);
    const __m256 v34 = _mm256_set_m128(v34h, v34l);
    _mm256_storeu_ps(y, v34);
}

static EXP_055ULP_AVX512_AVX2_TARGET void exp_055ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp_055ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp_055ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_055ULP_AVX512_AVX512 __m512i exp_055ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP_055ULP_AVX512_AVX512 void exp_055ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v1 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512d v6 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b815cp+0); /* 1.4426950408888706 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(-0x1.62e42fefa39ffp-1); /* -0.69314718055994706 */
    const __m512d v14 = _mm512_set1_pd(0x1.9e5d4c2c71e34p-13); /* 0.0001975843637309502 */
    const __m512d v15 = _mm512_set1_pd(0x1.6d9ddaf292224p-10); /* 0.0013947167286848606 */
    const __m512d v17 = _mm512_set1_pd(0x1.11136e22c4e8p-7); /* 0.0083336150906128115 */
    const __m512d v19 = _mm512_set1_pd(0x1.555472cba01abp-5); /* 0.041666244706905907 */
    const __m512d v21 = _mm512_set1_pd(0x1.5555529a450c3p-3); /* 0.1666666463212377 */
    const __m512d v24 = _mm512_set1_pd(0x1.00000050df0efp-1); /* 0.50000000941466094 */
    const __m512d v26 = _mm512_set1_pd(0x1.00000001906bep+0); /* 1.0000000003641811 */
    const __m512d v28 = _mm512_set1_pd(0x1.ffffffffc95ffp-1); /* 0.99999999997515931 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_min_ps(v1, v2_0);
    const __m512 v3_1 = _mm512_min_ps(v1, v2_1);
    const __m512 v4_0 = _mm512_max_ps(v0, v3_0);
    const __m512 v4_1 = _mm512_max_ps(v0, v3_1);
    const __m512d v5_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v5_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v5_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v5_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v8_0l = _mm512_fmadd_pd(v5_0l, v6, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v5_0h, v6, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v5_1l, v6, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v5_1h, v6, v7);
    const __m512d v10_0l = _mm512_fmadd_pd(v5_0l, v8_0l, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v5_0h, v8_0h, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v5_1l, v8_1l, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v5_1h, v8_1h, v9);
    const __m512d v11_0l = _mm512_sub_pd(v10_0l, v9);
    const __m512d v11_0h = _mm512_sub_pd(v10_0h, v9);
    const __m512d v11_1l = _mm512_sub_pd(v10_1l, v9);
    const __m512d v11_1h = _mm512_sub_pd(v10_1h, v9);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v12, v5_0l);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v12, v5_0h);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v12, v5_1l);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v12, v5_1h);
    const __m512d v16_0l = _mm512_fmadd_pd(v13_0l, v14, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v13_0h, v14, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v13_1l, v14, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v13_1h, v14, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v13_0l, v16_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v13_0h, v16_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v13_1l, v16_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v13_1h, v16_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v13_0l, v18_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v13_0h, v18_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v13_1l, v18_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v13_1h, v18_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v13_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v13_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v13_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v13_1h, v20_1h, v21);
    const __m512d v23_0l = _mm512_max_pd(v13_0l, v13_0l);
    const __m512d v23_0h = _mm512_max_pd(v13_0h, v13_0h);
    const __m512d v23_1l = _mm512_max_pd(v13_1l, v13_1l);
    const __m512d v23_1h = _mm512_max_pd(v13_1h, v13_1h);
    const __m512d v25_0l = _mm512_fmadd_pd(v22_0l, v23_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v22_0h, v23_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v22_1l, v23_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v22_1h, v23_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v25_0l, v13_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v25_0h, v13_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v25_1l, v13_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v25_1h, v13_1h, v26);
    const __m512d v29_0l = _mm512_fmadd_pd(v13_0l, v27_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v13_0h, v27_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v13_1l, v27_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v13_1h, v27_1h, v28);
    const __m512i v30_0l = _mm512_cvtpd_epi64(v10_0l);
    const __m512i v30_0h = _mm512_cvtpd_epi64(v10_0h);
    const __m512i v30_1l = _mm512_cvtpd_epi64(v10_1l);
    const __m512i v30_1h = _mm512_cvtpd_epi64(v10_1h);
    const __m512i v32_0l = _mm512_slli_epi64(v30_0l, 52);
    const __m512i v32_0h = _mm512_slli_epi64(v30_0h, 52);
    const __m512i v32_1l = _mm512_slli_epi64(v30_1l, 52);
    const __m512i v32_1h = _mm512_slli_epi64(v30_1h, 52);
    const __m512d v33_0l = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx512_bits_f64_avx512(v29_0l), v32_0l));
    const __m512d v33_0h = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx512_bits_f64_avx512(v29_0h), v32_0h));
    const __m512d v33_1l = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx512_bits_f64_avx512(v29_1l), v32_1l));
    const __m512d v33_1h = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx512_bits_f64_avx512(v29_1h), v32_1h));
    const __m256 v34_0l = _mm512_cvtpd_ps(v33_0l);
    const __m256 v34_0h = _mm512_cvtpd_ps(v33_0h);
    const __m512 v34_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v34_0l), v34_0h, 1);
    const __m256 v34_1l = _mm512_cvtpd_ps(v33_1l);
    const __m256 v34_1h = _mm512_cvtpd_ps(v33_1h);
    const __m512 v34_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v34_1l), v34_1h, 1);
    _mm512_storeu_ps(y, v34_0);
    _mm512_storeu_ps(y + 16, v34_1);
}

/* 16 elements. */
static EXP_055ULP_AVX512_AVX512_TARGET void exp_055ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v1 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512d v6 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b815cp+0); /* 1.4426950408888706 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(-0x1.62e42fefa39ffp-1); /* -0.69314718055994706 */
    const __m512d v14 = _mm512_set1_pd(0x1.9e5d4c2c71e34p-13); /* 0.0001975843637309502 */
    const __m512d v15 = _mm512_set1_pd(0x1.6d9ddaf292224p-10); /* 0.0013947167286848606 */
    const __m512d v17 = _mm512_set1_pd(0x1.11136e22c4e8p-7); /* 0.0083336150906128115 */
    const __m512d v19 = _mm512_set1_pd(0x1.555472cba01abp-5); /* 0.041666244706905907 */
    const __m512d v21 = _mm512_set1_pd(0x1.5555529a450c3p-3); /* 0.1666666463212377 */
    const __m512d v24 = _mm512_set1_pd(0x1.00000050df0efp-1); /* 0.50000000941466094 */
    const __m512d v26 = _mm512_set1_pd(0x1.00000001906bep+0); /* 1.0000000003641811 */
    const __m512d v28 = _mm512_set1_pd(0x1.ffffffffc95ffp-1); /* 0.99999999997515931 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_min_ps(v1, v2);
    const __m512 v4 = _mm512_max_ps(v0, v3);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v8l = _mm512_fmadd_pd(v5l, v6, v7);
    const __m512d v8h = _mm512_fmadd_pd(v5h, v6, v7);
    const __m512d v10l = _mm512_fmadd_pd(v5l, v8l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v5h, v8h, v9);
    const __m512d v11l = _mm512_sub_pd(v10l, v9);
    const __m512d v11h = _mm512_sub_pd(v10h, v9);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v12, v5l);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v12, v5h);
    const __m512d v16l = _mm512_fmadd_pd(v13l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v13h, v14, v15);
    const __m512d v18l = _mm512_fmadd_pd(v13l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v13h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v13l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v13h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v13l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v13h, v20h, v21);
    const __m512d v23l = _mm512_max_pd(v13l, v13l);
    const __m512d v23h = _mm512_max_pd(v13h, v13h);
    const __m512d v25l = _mm512_fmadd_pd(v22l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v22h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v13l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v13h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v13l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v13h, v27h, v28);
    const __m512i v30l = _mm512_cvtpd_epi64(v10l);
    const __m512i v30h = _mm512_cvtpd_epi64(v10h);
    const __m512i v32l = _mm512_slli_epi64(v30l, 52);
    const __m512i v32h = _mm512_slli_epi64(v30h, 52);
    const __m512d v33l = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx512_bits_f64_avx512(v29l), v32l));
    const __m512d v33h = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx512_bits_f64_avx512(v29h), v32h));
    const __m256 v34l = _mm512_cvtpd_ps(v33l);
    const __m256 v34h = _mm512_cvtpd_ps(v33h);
    const __m512 v34 = _mm512_insertf32x8(_mm512_castps256_ps512(v34l), v34h, 1);
    _mm512_storeu_ps(y, v34);
}

static EXP_055ULP_AVX512_AVX512_TARGET void exp_055ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp_055ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_055ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp_055ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_055ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_055ulp_avx512_level(void) {
#if defined(EXP_055ULP_AVX512_FORCE_ISA)
    return EXP_055ULP_AVX512_FORCE_ISA;
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

float exp_055ulp_avx512(float x) {
    return exp_055ulp_avx512_element(x);
}

void exp_055ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_055ulp_avx512_level();
    if (level == 2) {
        exp_055ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_055ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp_055ulp_avx512_array_portable(x, y, n);
}
