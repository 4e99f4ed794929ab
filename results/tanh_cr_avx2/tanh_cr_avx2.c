/* tanh_cr_avx2: tanh
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
 *   id           00e4e2da4addf22337c83c014ae08f79
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f32 --max-ulp 0.5 --isa avx2 --time 35s --seed 1 --threads 1 --archive tanh_cr_avx2.db --from seeds/tanh/double_expm1_room.evo
 *                time: 0.9833 ns/element as avx2 code (inputs mean)
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
#include "tanh_cr_avx2.h"

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

static inline float tanh_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double tanh_cr_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tanh_cr_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tanh_cr_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tanh_cr_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tanh_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tanh_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tanh_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = tanh_cr_avx2_bits_f32(y) & INT32_MIN;
    return tanh_cr_avx2_frombits_f32((tanh_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float tanh_cr_avx2_element(float x) {
    const float v0 = 0x1.28p+3f; /* 9.25 */
    const float v1 = x;
    const float v2 = tanh_cr_avx2_abs_f32(v1);
    const float v3 = v0 < v2 ? v0 : v2;
    const double v4 = (double)v3;
    const double v5 = v4 + v4;
    const double v6 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = tanh_cr_avx2_fma_f64(v5, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = -0x1.62e42fefa39fp-1; /* -0.6931471805599454 */
    const double v11 = tanh_cr_avx2_fma_f64(v9, v10, v5);
    const double v12 = v11 * v11;
    const double v13 = 0x1.267b03fa7bd2p-22; /* 2.7425636486742417e-07 */
    const double v14 = 0x1.72cea286a25fep-19; /* 2.7627286869932434e-06 */
    const double v15 = tanh_cr_avx2_fma_f64(v13, v11, v14);
    const double v16 = 0x1.a01c2cfb2cap-16; /* 2.4802092394702116e-05 */
    const double v17 = tanh_cr_avx2_fma_f64(v11, v15, v16);
    const double v18 = 0x1.a019a5a335fp-13; /* 0.00019841202911296402 */
    const double v19 = 0x1.6c16c08ce88fbp-10; /* 0.0013888888381435305 */
    const double v20 = tanh_cr_avx2_fma_f64(v18, v11, v19);
    const double v21 = tanh_cr_avx2_fma_f64(v12, v17, v20);
    const double v22 = 0x1.1111111e915e3p-7; /* 0.0083333333578918308 */
    const double v23 = 0x1.555555558dbbbp-5; /* 0.041666666668269646 */
    const double v24 = tanh_cr_avx2_fma_f64(v22, v11, v23);
    const double v25 = tanh_cr_avx2_fma_f64(v21, v12, v24);
    const double v26 = 0x1.55555555532b7p-3; /* 0.16666666666642069 */
    const double v27 = 0x1.fffffffffffcfp-2; /* 0.49999999999999728 */
    const double v28 = tanh_cr_avx2_fma_f64(v26, v11, v27);
    const double v29 = tanh_cr_avx2_fma_f64(v25, v12, v28);
    const double v30 = tanh_cr_avx2_fma_f64(v29, v12, v11);
    const int64_t v31 = INT64_C(1023);
    const int64_t v32 = tanh_cr_avx2_bits_f64(v8);
    const int64_t v33 = (int64_t)((uint64_t)v31 + (uint64_t)v32);
    const int64_t v34 = INT64_C(52);
    const int64_t v35 = tanh_cr_avx2_shl_i64(v33, v34);
    const double v36 = tanh_cr_avx2_frombits_f64(v35);
    const double v37 = 0x1p+0; /* 1 */
    const double v38 = v36 - v37;
    const double v39 = tanh_cr_avx2_fma_f64(v30, v36, v38);
    const double v40 = 0x1.fffffffffffffp+0; /* 1.9999999999999998 */
    const double v41 = v39 + v40;
    const double v42 = v39 / v41;
    const float v43 = (float)v42;
    const float v44 = tanh_cr_avx2_copysign_f32(v43, v1);
    const float r0 = v44;
    return r0;
}

static void tanh_cr_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_CR_AVX2_AVX2 static inline TANH_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TANH_CR_AVX2_AVX512 static inline TANH_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_CR_AVX2_AVX2 __m256 tanh_cr_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TANH_CR_AVX2_AVX2 void tanh_cr_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m256d v6 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(-0x1.62e42fefa39fp-1); /* -0.6931471805599454 */
    const __m256d v13 = _mm256_set1_pd(0x1.267b03fa7bd2p-22); /* 2.7425636486742417e-07 */
    const __m256d v14 = _mm256_set1_pd(0x1.72cea286a25fep-19); /* 2.7627286869932434e-06 */
    const __m256d v16 = _mm256_set1_pd(0x1.a01c2cfb2cap-16); /* 2.4802092394702116e-05 */
    const __m256d v18 = _mm256_set1_pd(0x1.a019a5a335fp-13); /* 0.00019841202911296402 */
    const __m256d v19 = _mm256_set1_pd(0x1.6c16c08ce88fbp-10); /* 0.0013888888381435305 */
    const __m256d v22 = _mm256_set1_pd(0x1.1111111e915e3p-7); /* 0.0083333333578918308 */
    const __m256d v23 = _mm256_set1_pd(0x1.555555558dbbbp-5); /* 0.041666666668269646 */
    const __m256d v26 = _mm256_set1_pd(0x1.55555555532b7p-3); /* 0.16666666666642069 */
    const __m256d v27 = _mm256_set1_pd(0x1.fffffffffffcfp-2); /* 0.49999999999999728 */
    const __m256i v31 = _mm256_set1_epi64x(INT64_C(1023));
    const __m256d v37 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v40 = _mm256_set1_pd(0x1.fffffffffffffp+0); /* 1.9999999999999998 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_min_ps(v0, v2);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v5l = _mm256_add_pd(v4l, v4l);
    const __m256d v5h = _mm256_add_pd(v4h, v4h);
    const __m256d v8l = _mm256_fmadd_pd(v5l, v6, v7);
    const __m256d v8h = _mm256_fmadd_pd(v5h, v6, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v10, v5l);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v10, v5h);
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256d v15l = _mm256_fmadd_pd(v13, v11l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13, v11h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v11l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v11h, v15h, v16);
    const __m256d v20l = _mm256_fmadd_pd(v18, v11l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v11h, v19);
    const __m256d v21l = _mm256_fmadd_pd(v12l, v17l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v12h, v17h, v20h);
    const __m256d v24l = _mm256_fmadd_pd(v22, v11l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22, v11h, v23);
    const __m256d v25l = _mm256_fmadd_pd(v21l, v12l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v21h, v12h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v26, v11l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26, v11h, v27);
    const __m256d v29l = _mm256_fmadd_pd(v25l, v12l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v25h, v12h, v28h);
    const __m256d v30l = _mm256_fmadd_pd(v29l, v12l, v11l);
    const __m256d v30h = _mm256_fmadd_pd(v29h, v12h, v11h);
    const __m256i v32l = _mm256_castpd_si256(v8l);
    const __m256i v32h = _mm256_castpd_si256(v8h);
    const __m256i v33l = _mm256_add_epi64(v31, v32l);
    const __m256i v33h = _mm256_add_epi64(v31, v32h);
    const __m256i v35l = _mm256_slli_epi64(v33l, 52);
    const __m256i v35h = _mm256_slli_epi64(v33h, 52);
    const __m256d v36l = _mm256_castsi256_pd(v35l);
    const __m256d v36h = _mm256_castsi256_pd(v35h);
    const __m256d v38l = _mm256_sub_pd(v36l, v37);
    const __m256d v38h = _mm256_sub_pd(v36h, v37);
    const __m256d v39l = _mm256_fmadd_pd(v30l, v36l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v30h, v36h, v38h);
    const __m256d v41l = _mm256_add_pd(v39l, v40);
    const __m256d v41h = _mm256_add_pd(v39h, v40);
    const __m256d v42l = _mm256_div_pd(v39l, v41l);
    const __m256d v42h = _mm256_div_pd(v39h, v41h);
    const __m128 v43l = _mm256_cvtpd_ps(v42l);
    const __m128 v43h = _mm256_cvtpd_ps(v42h);
    const __m256 v43 = _mm256_set_m128(v43h, v43l);
    const __m256 v44 = tanh_cr_avx2_signed_f32_avx2(v43, v1);
    _mm256_storeu_ps(y, v44);
}

static TANH_CR_AVX2_AVX2_TARGET void tanh_cr_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tanh_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tanh_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_CR_AVX2_AVX512 __m512 tanh_cr_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TANH_CR_AVX2_AVX512 void tanh_cr_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m512d v6 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(-0x1.62e42fefa39fp-1); /* -0.6931471805599454 */
    const __m512d v13 = _mm512_set1_pd(0x1.267b03fa7bd2p-22); /* 2.7425636486742417e-07 */
    const __m512d v14 = _mm512_set1_pd(0x1.72cea286a25fep-19); /* 2.7627286869932434e-06 */
    const __m512d v16 = _mm512_set1_pd(0x1.a01c2cfb2cap-16); /* 2.4802092394702116e-05 */
    const __m512d v18 = _mm512_set1_pd(0x1.a019a5a335fp-13); /* 0.00019841202911296402 */
    const __m512d v19 = _mm512_set1_pd(0x1.6c16c08ce88fbp-10); /* 0.0013888888381435305 */
    const __m512d v22 = _mm512_set1_pd(0x1.1111111e915e3p-7); /* 0.0083333333578918308 */
    const __m512d v23 = _mm512_set1_pd(0x1.555555558dbbbp-5); /* 0.041666666668269646 */
    const __m512d v26 = _mm512_set1_pd(0x1.55555555532b7p-3); /* 0.16666666666642069 */
    const __m512d v27 = _mm512_set1_pd(0x1.fffffffffffcfp-2); /* 0.49999999999999728 */
    const __m512i v31 = _mm512_set1_epi64(INT64_C(1023));
    const __m512d v37 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v40 = _mm512_set1_pd(0x1.fffffffffffffp+0); /* 1.9999999999999998 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_min_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_min_ps(v0, v2_1);
    const __m512d v4_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_0));
    const __m512d v4_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_0, 1));
    const __m512d v4_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_1));
    const __m512d v4_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_1, 1));
    const __m512d v5_0l = _mm512_add_pd(v4_0l, v4_0l);
    const __m512d v5_0h = _mm512_add_pd(v4_0h, v4_0h);
    const __m512d v5_1l = _mm512_add_pd(v4_1l, v4_1l);
    const __m512d v5_1h = _mm512_add_pd(v4_1h, v4_1h);
    const __m512d v8_0l = _mm512_fmadd_pd(v5_0l, v6, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v5_0h, v6, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v5_1l, v6, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v5_1h, v6, v7);
    const __m512d v9_0l = _mm512_sub_pd(v8_0l, v7);
    const __m512d v9_0h = _mm512_sub_pd(v8_0h, v7);
    const __m512d v9_1l = _mm512_sub_pd(v8_1l, v7);
    const __m512d v9_1h = _mm512_sub_pd(v8_1h, v7);
    const __m512d v11_0l = _mm512_fmadd_pd(v9_0l, v10, v5_0l);
    const __m512d v11_0h = _mm512_fmadd_pd(v9_0h, v10, v5_0h);
    const __m512d v11_1l = _mm512_fmadd_pd(v9_1l, v10, v5_1l);
    const __m512d v11_1h = _mm512_fmadd_pd(v9_1h, v10, v5_1h);
    const __m512d v12_0l = _mm512_mul_pd(v11_0l, v11_0l);
    const __m512d v12_0h = _mm512_mul_pd(v11_0h, v11_0h);
    const __m512d v12_1l = _mm512_mul_pd(v11_1l, v11_1l);
    const __m512d v12_1h = _mm512_mul_pd(v11_1h, v11_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v13, v11_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v13, v11_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v13, v11_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v13, v11_1h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v11_0l, v15_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v11_0h, v15_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v11_1l, v15_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v11_1h, v15_1h, v16);
    const __m512d v20_0l = _mm512_fmadd_pd(v18, v11_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18, v11_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18, v11_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18, v11_1h, v19);
    const __m512d v21_0l = _mm512_fmadd_pd(v12_0l, v17_0l, v20_0l);
    const __m512d v21_0h = _mm512_fmadd_pd(v12_0h, v17_0h, v20_0h);
    const __m512d v21_1l = _mm512_fmadd_pd(v12_1l, v17_1l, v20_1l);
    const __m512d v21_1h = _mm512_fmadd_pd(v12_1h, v17_1h, v20_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v22, v11_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22, v11_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22, v11_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22, v11_1h, v23);
    const __m512d v25_0l = _mm512_fmadd_pd(v21_0l, v12_0l, v24_0l);
    const __m512d v25_0h = _mm512_fmadd_pd(v21_0h, v12_0h, v24_0h);
    const __m512d v25_1l = _mm512_fmadd_pd(v21_1l, v12_1l, v24_1l);
    const __m512d v25_1h = _mm512_fmadd_pd(v21_1h, v12_1h, v24_1h);
    const __m512d v28_0l = _mm512_fmadd_pd(v26, v11_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26, v11_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26, v11_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26, v11_1h, v27);
    const __m512d v29_0l = _mm512_fmadd_pd(v25_0l, v12_0l, v28_0l);
    const __m512d v29_0h = _mm512_fmadd_pd(v25_0h, v12_0h, v28_0h);
    const __m512d v29_1l = _mm512_fmadd_pd(v25_1l, v12_1l, v28_1l);
    const __m512d v29_1h = _mm512_fmadd_pd(v25_1h, v12_1h, v28_1h);
    const __m512d v30_0l = _mm512_fmadd_pd(v29_0l, v12_0l, v11_0l);
    const __m512d v30_0h = _mm512_fmadd_pd(v29_0h, v12_0h, v11_0h);
    const __m512d v30_1l = _mm512_fmadd_pd(v29_1l, v12_1l, v11_1l);
    const __m512d v30_1h = _mm512_fmadd_pd(v29_1h, v12_1h, v11_1h);
    const __m512i v32_0l = _mm512_castpd_si512(v8_0l);
    const __m512i v32_0h = _mm512_castpd_si512(v8_0h);
    const __m512i v32_1l = _mm512_castpd_si512(v8_1l);
    const __m512i v32_1h = _mm512_castpd_si512(v8_1h);
    const __m512i v33_0l = _mm512_add_epi64(v31, v32_0l);
    const __m512i v33_0h = _mm512_add_epi64(v31, v32_0h);
    const __m512i v33_1l = _mm512_add_epi64(v31, v32_1l);
    const __m512i v33_1h = _mm512_add_epi64(v31, v32_1h);
    const __m512i v35_0l = _mm512_slli_epi64(v33_0l, 52);
    const __m512i v35_0h = _mm512_slli_epi64(v33_0h, 52);
    const __m512i v35_1l = _mm512_slli_epi64(v33_1l, 52);
    const __m512i v35_1h = _mm512_slli_epi64(v33_1h, 52);
    const __m512d v36_0l = _mm512_castsi512_pd(v35_0l);
    const __m512d v36_0h = _mm512_castsi512_pd(v35_0h);
    const __m512d v36_1l = _mm512_castsi512_pd(v35_1l);
    const __m512d v36_1h = _mm512_castsi512_pd(v35_1h);
    const __m512d v38_0l = _mm512_sub_pd(v36_0l, v37);
    const __m512d v38_0h = _mm512_sub_pd(v36_0h, v37);
    const __m512d v38_1l = _mm512_sub_pd(v36_1l, v37);
    const __m512d v38_1h = _mm512_sub_pd(v36_1h, v37);
    const __m512d v39_0l = _mm512_fmadd_pd(v30_0l, v36_0l, v38_0l);
    const __m512d v39_0h = _mm512_fmadd_pd(v30_0h, v36_0h, v38_0h);
    const __m512d v39_1l = _mm512_fmadd_pd(v30_1l, v36_1l, v38_1l);
    const __m512d v39_1h = _mm512_fmadd_pd(v30_1h, v36_1h, v38_1h);
    const __m512d v41_0l = _mm512_add_pd(v39_0l, v40);
    const __m512d v41_0h = _mm512_add_pd(v39_0h, v40);
    const __m512d v41_1l = _mm512_add_pd(v39_1l, v40);
    const __m512d v41_1h = _mm512_add_pd(v39_1h, v40);
    const __m512d v42_0l = _mm512_div_pd(v39_0l, v41_0l);
    const __m512d v42_0h = _mm512_div_pd(v39_0h, v41_0h);
    const __m512d v42_1l = _mm512_div_pd(v39_1l, v41_1l);
    const __m512d v42_1h = _mm512_div_pd(v39_1h, v41_1h);
    const __m256 v43_0l = _mm512_cvtpd_ps(v42_0l);
    const __m256 v43_0h = _mm512_cvtpd_ps(v42_0h);
    const __m512 v43_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v43_0l), v43_0h, 1);
    const __m256 v43_1l = _mm512_cvtpd_ps(v42_1l);
    const __m256 v43_1h = _mm512_cvtpd_ps(v42_1h);
    const __m512 v43_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v43_1l), v43_1h, 1);
    const __m512 v44_0 = tanh_cr_avx2_signed_f32_avx512(v43_0, v1_0);
    const __m512 v44_1 = tanh_cr_avx2_signed_f32_avx512(v43_1, v1_1);
    _mm512_storeu_ps(y, v44_0);
    _mm512_storeu_ps(y + 16, v44_1);
}

/* 16 elements. */
static TANH_CR_AVX2_AVX512_TARGET void tanh_cr_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m512d v6 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(-0x1.62e42fefa39fp-1); /* -0.6931471805599454 */
    const __m512d v13 = _mm512_set1_pd(0x1.267b03fa7bd2p-22); /* 2.7425636486742417e-07 */
    const __m512d v14 = _mm512_set1_pd(0x1.72cea286a25fep-19); /* 2.7627286869932434e-06 */
    const __m512d v16 = _mm512_set1_pd(0x1.a01c2cfb2cap-16); /* 2.4802092394702116e-05 */
    const __m512d v18 = _mm512_set1_pd(0x1.a019a5a335fp-13); /* 0.00019841202911296402 */
    const __m512d v19 = _mm512_set1_pd(0x1.6c16c08ce88fbp-10); /* 0.0013888888381435305 */
    const __m512d v22 = _mm512_set1_pd(0x1.1111111e915e3p-7); /* 0.0083333333578918308 */
    const __m512d v23 = _mm512_set1_pd(0x1.555555558dbbbp-5); /* 0.041666666668269646 */
    const __m512d v26 = _mm512_set1_pd(0x1.55555555532b7p-3); /* 0.16666666666642069 */
    const __m512d v27 = _mm512_set1_pd(0x1.fffffffffffcfp-2); /* 0.49999999999999728 */
    const __m512i v31 = _mm512_set1_epi64(INT64_C(1023));
    const __m512d v37 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v40 = _mm512_set1_pd(0x1.fffffffffffffp+0); /* 1.9999999999999998 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_min_ps(v0, v2);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v5l = _mm512_add_pd(v4l, v4l);
    const __m512d v5h = _mm512_add_pd(v4h, v4h);
    const __m512d v8l = _mm512_fmadd_pd(v5l, v6, v7);
    const __m512d v8h = _mm512_fmadd_pd(v5h, v6, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v10, v5l);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v10, v5h);
    const __m512d v12l = _mm512_mul_pd(v11l, v11l);
    const __m512d v12h = _mm512_mul_pd(v11h, v11h);
    const __m512d v15l = _mm512_fmadd_pd(v13, v11l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13, v11h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v11l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v11h, v15h, v16);
    const __m512d v20l = _mm512_fmadd_pd(v18, v11l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v11h, v19);
    const __m512d v21l = _mm512_fmadd_pd(v12l, v17l, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v12h, v17h, v20h);
    const __m512d v24l = _mm512_fmadd_pd(v22, v11l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22, v11h, v23);
    const __m512d v25l = _mm512_fmadd_pd(v21l, v12l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v21h, v12h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v26, v11l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26, v11h, v27);
    const __m512d v29l = _mm512_fmadd_pd(v25l, v12l, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v25h, v12h, v28h);
    const __m512d v30l = _mm512_fmadd_pd(v29l, v12l, v11l);
    const __m512d v30h = _mm512_fmadd_pd(v29h, v12h, v11h);
    const __m512i v32l = _mm512_castpd_si512(v8l);
    const __m512i v32h = _mm512_castpd_si512(v8h);
    const __m512i v33l = _mm512_add_epi64(v31, v32l);
    const __m512i v33h = _mm512_add_epi64(v31, v32h);
    const __m512i v35l = _mm512_slli_epi64(v33l, 52);
    const __m512i v35h = _mm512_slli_epi64(v33h, 52);
    const __m512d v36l = _mm512_castsi512_pd(v35l);
    const __m512d v36h = _mm512_castsi512_pd(v35h);
    const __m512d v38l = _mm512_sub_pd(v36l, v37);
    const __m512d v38h = _mm512_sub_pd(v36h, v37);
    const __m512d v39l = _mm512_fmadd_pd(v30l, v36l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v30h, v36h, v38h);
    const __m512d v41l = _mm512_add_pd(v39l, v40);
    const __m512d v41h = _mm512_add_pd(v39h, v40);
    const __m512d v42l = _mm512_div_pd(v39l, v41l);
    const __m512d v42h = _mm512_div_pd(v39h, v41h);
    const __m256 v43l = _mm512_cvtpd_ps(v42l);
    const __m256 v43h = _mm512_cvtpd_ps(v42h);
    const __m512 v43 = _mm512_insertf32x8(_mm512_castps256_ps512(v43l), v43h, 1);
    const __m512 v44 = tanh_cr_avx2_signed_f32_avx512(v43, v1);
    _mm512_storeu_ps(y, v44);
}

static TANH_CR_AVX2_AVX512_TARGET void tanh_cr_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tanh_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tanh_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tanh_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_cr_avx2_level(void) {
#if defined(TANH_CR_AVX2_FORCE_ISA)
    return TANH_CR_AVX2_FORCE_ISA;
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

float tanh_cr_avx2(float x) {
    return tanh_cr_avx2_element(x);
}

void tanh_cr_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_cr_avx2_level();
    if (level == 2) {
        tanh_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_cr_avx2_array_portable(x, y, n);
}
