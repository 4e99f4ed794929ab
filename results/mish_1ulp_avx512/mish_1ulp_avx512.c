/* mish_1ulp_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f32
 *   domain       every input
 *   max error    0.561665 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.62df84p-2 (0.346555769, encoding 0x3eb16fc2)
 *   result there 0x1.f5dcd6p-3 (0.245050117, encoding 0x3e7aee6b)
 *   mean error   0.125077 ulp
 *   misrounded   6354890 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           70c488540db2707711230e5e730b20e9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f32 --max-ulp 1 --isa avx512 --time 30s --seed 1 --threads 1 --archive mish_1ulp_avx512.db
 *                time: 0.6455 ns/element as avx512 code (inputs mean)
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
#include "mish_1ulp_avx512.h"

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

static inline double mish_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t mish_1ulp_avx512_cvt_i64_f64(double a) {
    double r = rint(a);
    int in_range = (r >= -0x1p63) & (r < 0x1p63);
    return (int64_t)(in_range ? r : -0x1p63);
}

static inline int64_t mish_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double mish_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t mish_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double mish_1ulp_avx512_addbits_f64(double a, int64_t b) {
    return mish_1ulp_avx512_frombits_f64((int64_t)((uint64_t)mish_1ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float mish_1ulp_avx512_element(float x) {
    const double v0 = -0x1.62e42fefa3036p-1; /* -0.69314718055966895 */
    const float v1 = -0x1.b8p+6f; /* -110 */
    const float v2 = 0x1.8p+4f; /* 24 */
    const float v3 = x;
    const float v4 = v2 < v3 ? v2 : v3;
    const float v5 = v1 > v4 ? v1 : v4;
    const double v6 = (double)v5;
    const double v7 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = mish_1ulp_avx512_fma_f64(v6, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = mish_1ulp_avx512_fma_f64(v0, v10, v6);
    const double v12 = 0x1.2b775e36dcd19p-10; /* 0.0011423732045983735 */
    const double v13 = 0x1.c50131569d802p-8; /* 0.0069123025374349129 */
    const double v14 = mish_1ulp_avx512_fma_f64(v12, v11, v13);
    const double v15 = 0x1.19bb58e40be91p-5; /* 0.034391091933113967 */
    const double v16 = mish_1ulp_avx512_fma_f64(v11, v14, v15);
    const double v17 = 0x1.19b796154797fp-3; /* 0.1375571942562139 */
    const double v18 = mish_1ulp_avx512_fma_f64(v16, v11, v17);
    const double v19 = 0x1.a694fc8cda5a2p-2; /* 0.41267771348665339 */
    const double v20 = mish_1ulp_avx512_fma_f64(v18, v11, v19);
    const double v21 = 0x1.a695034afd5ebp-1; /* 0.82535562792207651 */
    const double v22 = mish_1ulp_avx512_fma_f64(v11, v20, v21);
    const double v23 = 0x1.a69502c9127d4p-1; /* 0.82535561279768865 */
    const double v24 = mish_1ulp_avx512_fma_f64(v11, v22, v23);
    const int64_t v25 = mish_1ulp_avx512_cvt_i64_f64(v9);
    const int64_t v26 = INT64_C(52);
    const int64_t v27 = mish_1ulp_avx512_shl_i64(v25, v26);
    const double v28 = mish_1ulp_avx512_addbits_f64(v24, v27);
    const double v29 = 0x1.3b08be2282d6ep-25; /* 3.6674802101559845e-08 */
    const double v30 = 0x1.a69502857812cp+0; /* 1.6507112098552836 */
    const double v31 = mish_1ulp_avx512_fma_f64(v24, v29, v30);
    const double v32 = v31 + v28;
    const double v33 = v28 * v32;
    const float v34 = v1 > v3 ? v1 : v3;
    const double v35 = (double)v34;
    const double v36 = v33 * v35;
    const double v37 = 0x1.5cc7ce24ffecdp+0; /* 1.3624237861949269 */
    const double v38 = v33 + v37;
    const double v39 = v36 / v38;
    const float v40 = (float)v39;
    const float r0 = v40;
    return r0;
}

static void mish_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_1ULP_AVX512_AVX2 static inline MISH_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MISH_1ULP_AVX512_AVX512 static inline MISH_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
MISH_1ULP_AVX512_AVX2 __m256i mish_1ulp_avx512_lanes_cvt_i64_f64_avx2(__m256d a) {
    int64_t y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = mish_1ulp_avx512_cvt_i64_f64(x0[l]);
    return _mm256_loadu_si256((const __m256i *)(const void *)(y));
}

MISH_1ULP_AVX512_AVX2 void mish_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42fefa3036p-1); /* -0.69314718055966895 */
    const __m256 v1 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256d v7 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v12 = _mm256_set1_pd(0x1.2b775e36dcd19p-10); /* 0.0011423732045983735 */
    const __m256d v13 = _mm256_set1_pd(0x1.c50131569d802p-8); /* 0.0069123025374349129 */
    const __m256d v15 = _mm256_set1_pd(0x1.19bb58e40be91p-5); /* 0.034391091933113967 */
    const __m256d v17 = _mm256_set1_pd(0x1.19b796154797fp-3); /* 0.1375571942562139 */
    const __m256d v19 = _mm256_set1_pd(0x1.a694fc8cda5a2p-2); /* 0.41267771348665339 */
    const __m256d v21 = _mm256_set1_pd(0x1.a695034afd5ebp-1); /* 0.82535562792207651 */
    const __m256d v23 = _mm256_set1_pd(0x1.a69502c9127d4p-1); /* 0.82535561279768865 */
    const __m256d v29 = _mm256_set1_pd(0x1.3b08be2282d6ep-25); /* 3.6674802101559845e-08 */
    const __m256d v30 = _mm256_set1_pd(0x1.a69502857812cp+0); /* 1.6507112098552836 */
    const __m256d v37 = _mm256_set1_pd(0x1.5cc7ce24ffecdp+0); /* 1.3624237861949269 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256 v5 = _mm256_max_ps(v1, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v9l = _mm256_fmadd_pd(v6l, v7, v8);
    const __m256d v9h = _mm256_fmadd_pd(v6h, v7, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v0, v10l, v6l);
    const __m256d v11h = _mm256_fmadd_pd(v0, v10h, v6h);
    const __m256d v14l = _mm256_fmadd_pd(v12, v11l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12, v11h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v11l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v11h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v11l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v11h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v11l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v11h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v11l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v11h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v11l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v11h, v22h, v23);
    const __m256i v25l = mish_1ulp_avx512_lanes_cvt_i64_f64_avx2(v9l);
    const __m256i v25h = mish_1ulp_avx512_lanes_cvt_i64_f64_avx2(v9h);
    const __m256i v27l = _mm256_slli_epi64(v25l, 52);
    const __m256i v27h = _mm256_slli_epi64(v25h, 52);
    const __m256d v28l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v24l), v27l));
    const __m256d v28h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v24h), v27h));
    const __m256d v31l = _mm256_fmadd_pd(v24l, v29, v30);
    const __m256d v31h = _mm256_fmadd_pd(v24h, v29, v30);
    const __m256d v32l = _mm256_add_pd(v31l, v28l);
    const __m256d v32h = _mm256_add_pd(v31h, v28h);
    const __m256d v33l = _mm256_mul_pd(v28l, v32l);
    const __m256d v33h = _mm256_mul_pd(v28h, v32h);
    const __m256 v34 = _mm256_max_ps(v1, v3);
    const __m256d v35l = _mm256_cvtps_pd(_mm256_castps256_ps128(v34));
    const __m256d v35h = _mm256_cvtps_pd(_mm256_extractf128_ps(v34, 1));
    const __m256d v36l = _mm256_mul_pd(v33l, v35l);
    const __m256d v36h = _mm256_mul_pd(v33h, v35h);
    const __m256d v38l = _mm256_add_pd(v33l, v37);
    const __m256d v38h = _mm256_add_pd(v33h, v37);
    const __m256d v39l = _mm256_div_pd(v36l, v38l);
    const __m256d v39h = _mm256_div_pd(v36h, v38h);
    const __m128 v40l = _mm256_cvtpd_ps(v39l);
    const __m128 v40h = _mm256_cvtpd_ps(v39h);
    const __m256 v40 = _mm256_set_m128(v40h, v40l);
    _mm256_storeu_ps(y, v40);
}

static MISH_1ULP_AVX512_AVX2_TARGET void mish_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        mish_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        mish_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
MISH_1ULP_AVX512_AVX512 void mish_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa3036p-1); /* -0.69314718055966895 */
    const __m512 v1 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(0x1.2b775e36dcd19p-10); /* 0.0011423732045983735 */
    const __m512d v13 = _mm512_set1_pd(0x1.c50131569d802p-8); /* 0.0069123025374349129 */
    const __m512d v15 = _mm512_set1_pd(0x1.19bb58e40be91p-5); /* 0.034391091933113967 */
    const __m512d v17 = _mm512_set1_pd(0x1.19b796154797fp-3); /* 0.1375571942562139 */
    const __m512d v19 = _mm512_set1_pd(0x1.a694fc8cda5a2p-2); /* 0.41267771348665339 */
    const __m512d v21 = _mm512_set1_pd(0x1.a695034afd5ebp-1); /* 0.82535562792207651 */
    const __m512d v23 = _mm512_set1_pd(0x1.a69502c9127d4p-1); /* 0.82535561279768865 */
    const __m512d v29 = _mm512_set1_pd(0x1.3b08be2282d6ep-25); /* 3.6674802101559845e-08 */
    const __m512d v30 = _mm512_set1_pd(0x1.a69502857812cp+0); /* 1.6507112098552836 */
    const __m512d v37 = _mm512_set1_pd(0x1.5cc7ce24ffecdp+0); /* 1.3624237861949269 */
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_0 = _mm512_min_ps(v2, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v2, v3_1);
    const __m512 v5_0 = _mm512_max_ps(v1, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v1, v4_1);
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_1, 1));
    const __m512d v9_0l = _mm512_fmadd_pd(v6_0l, v7, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v6_0h, v7, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v6_1l, v7, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v6_1h, v7, v8);
    const __m512d v10_0l = _mm512_sub_pd(v9_0l, v8);
    const __m512d v10_0h = _mm512_sub_pd(v9_0h, v8);
    const __m512d v10_1l = _mm512_sub_pd(v9_1l, v8);
    const __m512d v10_1h = _mm512_sub_pd(v9_1h, v8);
    const __m512d v11_0l = _mm512_fmadd_pd(v0, v10_0l, v6_0l);
    const __m512d v11_0h = _mm512_fmadd_pd(v0, v10_0h, v6_0h);
    const __m512d v11_1l = _mm512_fmadd_pd(v0, v10_1l, v6_1l);
    const __m512d v11_1h = _mm512_fmadd_pd(v0, v10_1h, v6_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v12, v11_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v12, v11_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v12, v11_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v12, v11_1h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v11_0l, v14_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v11_0h, v14_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v11_1l, v14_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v11_1h, v14_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v11_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v11_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v11_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v11_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v11_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v11_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v11_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v11_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v11_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v11_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v11_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v11_1h, v20_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v11_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v11_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v11_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v11_1h, v22_1h, v23);
    const __m512i v25_0l = _mm512_cvtpd_epi64(v9_0l);
    const __m512i v25_0h = _mm512_cvtpd_epi64(v9_0h);
    const __m512i v25_1l = _mm512_cvtpd_epi64(v9_1l);
    const __m512i v25_1h = _mm512_cvtpd_epi64(v9_1h);
    const __m512i v27_0l = _mm512_slli_epi64(v25_0l, 52);
    const __m512i v27_0h = _mm512_slli_epi64(v25_0h, 52);
    const __m512i v27_1l = _mm512_slli_epi64(v25_1l, 52);
    const __m512i v27_1h = _mm512_slli_epi64(v25_1h, 52);
    const __m512d v28_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v24_0l), v27_0l));
    const __m512d v28_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v24_0h), v27_0h));
    const __m512d v28_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v24_1l), v27_1l));
    const __m512d v28_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v24_1h), v27_1h));
    const __m512d v31_0l = _mm512_fmadd_pd(v24_0l, v29, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v24_0h, v29, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v24_1l, v29, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v24_1h, v29, v30);
    const __m512d v32_0l = _mm512_add_pd(v31_0l, v28_0l);
    const __m512d v32_0h = _mm512_add_pd(v31_0h, v28_0h);
    const __m512d v32_1l = _mm512_add_pd(v31_1l, v28_1l);
    const __m512d v32_1h = _mm512_add_pd(v31_1h, v28_1h);
    const __m512d v33_0l = _mm512_mul_pd(v28_0l, v32_0l);
    const __m512d v33_0h = _mm512_mul_pd(v28_0h, v32_0h);
    const __m512d v33_1l = _mm512_mul_pd(v28_1l, v32_1l);
    const __m512d v33_1h = _mm512_mul_pd(v28_1h, v32_1h);
    const __m512 v34_0 = _mm512_max_ps(v1, v3_0);
    const __m512 v34_1 = _mm512_max_ps(v1, v3_1);
    const __m512d v35_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v34_0));
    const __m512d v35_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v34_0, 1));
    const __m512d v35_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v34_1));
    const __m512d v35_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v34_1, 1));
    const __m512d v36_0l = _mm512_mul_pd(v33_0l, v35_0l);
    const __m512d v36_0h = _mm512_mul_pd(v33_0h, v35_0h);
    const __m512d v36_1l = _mm512_mul_pd(v33_1l, v35_1l);
    const __m512d v36_1h = _mm512_mul_pd(v33_1h, v35_1h);
    const __m512d v38_0l = _mm512_add_pd(v33_0l, v37);
    const __m512d v38_0h = _mm512_add_pd(v33_0h, v37);
    const __m512d v38_1l = _mm512_add_pd(v33_1l, v37);
    const __m512d v38_1h = _mm512_add_pd(v33_1h, v37);
    const __m512d v39_0l = _mm512_div_pd(v36_0l, v38_0l);
    const __m512d v39_0h = _mm512_div_pd(v36_0h, v38_0h);
    const __m512d v39_1l = _mm512_div_pd(v36_1l, v38_1l);
    const __m512d v39_1h = _mm512_div_pd(v36_1h, v38_1h);
    const __m256 v40_0l = _mm512_cvtpd_ps(v39_0l);
    const __m256 v40_0h = _mm512_cvtpd_ps(v39_0h);
    const __m512 v40_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v40_0l), v40_0h, 1);
    const __m256 v40_1l = _mm512_cvtpd_ps(v39_1l);
    const __m256 v40_1h = _mm512_cvtpd_ps(v39_1h);
    const __m512 v40_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v40_1l), v40_1h, 1);
    _mm512_storeu_ps(y, v40_0);
    _mm512_storeu_ps(y + 16, v40_1);
}

/* 16 elements. */
static MISH_1ULP_AVX512_AVX512_TARGET void mish_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa3036p-1); /* -0.69314718055966895 */
    const __m512 v1 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(0x1.2b775e36dcd19p-10); /* 0.0011423732045983735 */
    const __m512d v13 = _mm512_set1_pd(0x1.c50131569d802p-8); /* 0.0069123025374349129 */
    const __m512d v15 = _mm512_set1_pd(0x1.19bb58e40be91p-5); /* 0.034391091933113967 */
    const __m512d v17 = _mm512_set1_pd(0x1.19b796154797fp-3); /* 0.1375571942562139 */
    const __m512d v19 = _mm512_set1_pd(0x1.a694fc8cda5a2p-2); /* 0.41267771348665339 */
    const __m512d v21 = _mm512_set1_pd(0x1.a695034afd5ebp-1); /* 0.82535562792207651 */
    const __m512d v23 = _mm512_set1_pd(0x1.a69502c9127d4p-1); /* 0.82535561279768865 */
    const __m512d v29 = _mm512_set1_pd(0x1.3b08be2282d6ep-25); /* 3.6674802101559845e-08 */
    const __m512d v30 = _mm512_set1_pd(0x1.a69502857812cp+0); /* 1.6507112098552836 */
    const __m512d v37 = _mm512_set1_pd(0x1.5cc7ce24ffecdp+0); /* 1.3624237861949269 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512 v5 = _mm512_max_ps(v1, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v9l = _mm512_fmadd_pd(v6l, v7, v8);
    const __m512d v9h = _mm512_fmadd_pd(v6h, v7, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v0, v10l, v6l);
    const __m512d v11h = _mm512_fmadd_pd(v0, v10h, v6h);
    const __m512d v14l = _mm512_fmadd_pd(v12, v11l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12, v11h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v11l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v11h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v11l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v11h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v11l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v11h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v11l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v11h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v11l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v11h, v22h, v23);
    const __m512i v25l = _mm512_cvtpd_epi64(v9l);
    const __m512i v25h = _mm512_cvtpd_epi64(v9h);
    const __m512i v27l = _mm512_slli_epi64(v25l, 52);
    const __m512i v27h = _mm512_slli_epi64(v25h, 52);
    const __m512d v28l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v24l), v27l));
    const __m512d v28h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v24h), v27h));
    const __m512d v31l = _mm512_fmadd_pd(v24l, v29, v30);
    const __m512d v31h = _mm512_fmadd_pd(v24h, v29, v30);
    const __m512d v32l = _mm512_add_pd(v31l, v28l);
    const __m512d v32h = _mm512_add_pd(v31h, v28h);
    const __m512d v33l = _mm512_mul_pd(v28l, v32l);
    const __m512d v33h = _mm512_mul_pd(v28h, v32h);
    const __m512 v34 = _mm512_max_ps(v1, v3);
    const __m512d v35l = _mm512_cvtps_pd(_mm512_castps512_ps256(v34));
    const __m512d v35h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v34, 1));
    const __m512d v36l = _mm512_mul_pd(v33l, v35l);
    const __m512d v36h = _mm512_mul_pd(v33h, v35h);
    const __m512d v38l = _mm512_add_pd(v33l, v37);
    const __m512d v38h = _mm512_add_pd(v33h, v37);
    const __m512d v39l = _mm512_div_pd(v36l, v38l);
    const __m512d v39h = _mm512_div_pd(v36h, v38h);
    const __m256 v40l = _mm512_cvtpd_ps(v39l);
    const __m256 v40h = _mm512_cvtpd_ps(v39h);
    const __m512 v40 = _mm512_insertf32x8(_mm512_castps256_ps512(v40l), v40h, 1);
    _mm512_storeu_ps(y, v40);
}

static MISH_1ULP_AVX512_AVX512_TARGET void mish_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        mish_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        mish_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        mish_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_1ulp_avx512_level(void) {
#if defined(MISH_1ULP_AVX512_FORCE_ISA)
    return MISH_1ULP_AVX512_FORCE_ISA;
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

float mish_1ulp_avx512(float x) {
    return mish_1ulp_avx512_element(x);
}

void mish_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_1ulp_avx512_level();
    if (level == 2) {
        mish_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    mish_1ulp_avx512_array_portable(x, y, n);
}
