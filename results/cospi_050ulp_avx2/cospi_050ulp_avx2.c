/* cospi_050ulp_avx2: cospi
 *
 *   target       cospi, cos(pi x), f32
 *   domain       every input
 *   max error    0.500493 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f2ab82p-7 (-0.0152181992, encoding 0xbc7955c1)
 *   result there 0x1.ff6a3cp-1 (0.998857379, encoding 0x3f7fb51e)
 *   mean error   0.035695 ulp
 *   misrounded   369638 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3b5382a34691cfca741eb8875a91ba72
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cospi --fmt f32 --max-ulp 0.503 --isa avx2 --time 18s --seed 1 --threads 1 --archive cospi_050ulp_avx2b.db --from seeds/cospi/double9.evo
 *                time: 0.5914 ns/element as avx2 code (inputs mean)
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
#include "cospi_050ulp_avx2.h"

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

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float cospi_050ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline float cospi_050ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double cospi_050ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int32_t cospi_050ulp_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline int32_t cospi_050ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cospi_050ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cospi_050ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cospi_050ulp_avx2_addbits_f32(float a, int32_t b) {
    return cospi_050ulp_avx2_frombits_f32((int32_t)((uint32_t)cospi_050ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline float cospi_050ulp_avx2_element(float x) {
    const double v0 = 0x1p-1; /* 0.5 */
    const float v1 = x;
    const float v2 = cospi_050ulp_avx2_rint_f32(v1);
    const float v3 = v1 - v2;
    const float v4 = cospi_050ulp_avx2_abs_f32(v3);
    const double v5 = (double)v4;
    const double v6 = v0 - v5;
    const double v7 = v6 * v6;
    const double v8 = v7 * v7;
    const double v9 = -0x1.cbf42749dac52p-8; /* -0.0070183368605781383 */
    const double v10 = 0x1.500d4a1b78e8dp-4; /* 0.082043923837369984 */
    const double v11 = -0x1.32d0fdbb8e49ep-1; /* -0.59925072588443462 */
    const double v12 = cospi_050ulp_avx2_fma_f64(v10, v7, v11);
    const double v13 = cospi_050ulp_avx2_fma_f64(v8, v9, v12);
    const double v14 = 0x1.466bbf432cf0ap+1; /* 2.5501631811147307 */
    const double v15 = cospi_050ulp_avx2_fma_f64(v13, v7, v14);
    const double v16 = -0x1.4abbce4cb45bcp+2; /* -5.1677127598827006 */
    const double v17 = 0x1.921fb5440dbd7p+1; /* 3.1415926534932441 */
    const double v18 = cospi_050ulp_avx2_fma_f64(v7, v16, v17);
    const double v19 = cospi_050ulp_avx2_fma_f64(v8, v15, v18);
    const double v20 = v19 * v6;
    const float v21 = (float)v20;
    const int32_t v22 = cospi_050ulp_avx2_cvt_i32_f32(v1);
    const int32_t v23 = 31;
    const int32_t v24 = cospi_050ulp_avx2_shl_i32(v22, v23);
    const float v25 = cospi_050ulp_avx2_addbits_f32(v21, v24);
    const float r0 = v25;
    return r0;
}

static void cospi_050ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cospi_050ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSPI_050ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSPI_050ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSPI_050ULP_AVX2_AVX2 static inline COSPI_050ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COSPI_050ULP_AVX2_AVX512 static inline COSPI_050ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COSPI_050ULP_AVX2_AVX2 void cospi_050ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v9 = _mm256_set1_pd(-0x1.cbf42749dac52p-8); /* -0.0070183368605781383 */
    const __m256d v10 = _mm256_set1_pd(0x1.500d4a1b78e8dp-4); /* 0.082043923837369984 */
    const __m256d v11 = _mm256_set1_pd(-0x1.32d0fdbb8e49ep-1); /* -0.59925072588443462 */
    const __m256d v14 = _mm256_set1_pd(0x1.466bbf432cf0ap+1); /* 2.5501631811147307 */
    const __m256d v16 = _mm256_set1_pd(-0x1.4abbce4cb45bcp+2); /* -5.1677127598827006 */
    const __m256d v17 = _mm256_set1_pd(0x1.921fb5440dbd7p+1); /* 3.1415926534932441 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_round_ps(v1, 8);
    const __m256 v3 = _mm256_sub_ps(v1, v2);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v6l = _mm256_sub_pd(v0, v5l);
    const __m256d v6h = _mm256_sub_pd(v0, v5h);
    const __m256d v7l = _mm256_mul_pd(v6l, v6l);
    const __m256d v7h = _mm256_mul_pd(v6h, v6h);
    const __m256d v8l = _mm256_mul_pd(v7l, v7l);
    const __m256d v8h = _mm256_mul_pd(v7h, v7h);
    const __m256d v12l = _mm256_fmadd_pd(v10, v7l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10, v7h, v11);
    const __m256d v13l = _mm256_fmadd_pd(v8l, v9, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v8h, v9, v12h);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v7l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v7h, v14);
    const __m256d v18l = _mm256_fmadd_pd(v7l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v7h, v16, v17);
    const __m256d v19l = _mm256_fmadd_pd(v8l, v15l, v18l);
    const __m256d v19h = _mm256_fmadd_pd(v8h, v15h, v18h);
    const __m256d v20l = _mm256_mul_pd(v19l, v6l);
    const __m256d v20h = _mm256_mul_pd(v19h, v6h);
    const __m128 v21l = _mm256_cvtpd_ps(v20l);
    const __m128 v21h = _mm256_cvtpd_ps(v20h);
    const __m256 v21 = _mm256_set_m128(v21h, v21l);
    const __m256i v22 = _mm256_cvtps_epi32(v1);
    const __m256i v24 = _mm256_slli_epi32(v22, 31);
    const __m256 v25 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v21), v24));
    _mm256_storeu_ps(y, v25);
}

static COSPI_050ULP_AVX2_AVX2_TARGET void cospi_050ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cospi_050ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cospi_050ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COSPI_050ULP_AVX2_AVX512 void cospi_050ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v9 = _mm512_set1_pd(-0x1.cbf42749dac52p-8); /* -0.0070183368605781383 */
    const __m512d v10 = _mm512_set1_pd(0x1.500d4a1b78e8dp-4); /* 0.082043923837369984 */
    const __m512d v11 = _mm512_set1_pd(-0x1.32d0fdbb8e49ep-1); /* -0.59925072588443462 */
    const __m512d v14 = _mm512_set1_pd(0x1.466bbf432cf0ap+1); /* 2.5501631811147307 */
    const __m512d v16 = _mm512_set1_pd(-0x1.4abbce4cb45bcp+2); /* -5.1677127598827006 */
    const __m512d v17 = _mm512_set1_pd(0x1.921fb5440dbd7p+1); /* 3.1415926534932441 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_roundscale_ps(v1_0, 8);
    const __m512 v2_1 = _mm512_roundscale_ps(v1_1, 8);
    const __m512 v3_0 = _mm512_sub_ps(v1_0, v2_0);
    const __m512 v3_1 = _mm512_sub_ps(v1_1, v2_1);
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v5_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v5_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v5_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v5_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v6_0l = _mm512_sub_pd(v0, v5_0l);
    const __m512d v6_0h = _mm512_sub_pd(v0, v5_0h);
    const __m512d v6_1l = _mm512_sub_pd(v0, v5_1l);
    const __m512d v6_1h = _mm512_sub_pd(v0, v5_1h);
    const __m512d v7_0l = _mm512_mul_pd(v6_0l, v6_0l);
    const __m512d v7_0h = _mm512_mul_pd(v6_0h, v6_0h);
    const __m512d v7_1l = _mm512_mul_pd(v6_1l, v6_1l);
    const __m512d v7_1h = _mm512_mul_pd(v6_1h, v6_1h);
    const __m512d v8_0l = _mm512_mul_pd(v7_0l, v7_0l);
    const __m512d v8_0h = _mm512_mul_pd(v7_0h, v7_0h);
    const __m512d v8_1l = _mm512_mul_pd(v7_1l, v7_1l);
    const __m512d v8_1h = _mm512_mul_pd(v7_1h, v7_1h);
    const __m512d v12_0l = _mm512_fmadd_pd(v10, v7_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v10, v7_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v10, v7_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v10, v7_1h, v11);
    const __m512d v13_0l = _mm512_fmadd_pd(v8_0l, v9, v12_0l);
    const __m512d v13_0h = _mm512_fmadd_pd(v8_0h, v9, v12_0h);
    const __m512d v13_1l = _mm512_fmadd_pd(v8_1l, v9, v12_1l);
    const __m512d v13_1h = _mm512_fmadd_pd(v8_1h, v9, v12_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v13_0l, v7_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v13_0h, v7_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v13_1l, v7_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v13_1h, v7_1h, v14);
    const __m512d v18_0l = _mm512_fmadd_pd(v7_0l, v16, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v7_0h, v16, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v7_1l, v16, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v7_1h, v16, v17);
    const __m512d v19_0l = _mm512_fmadd_pd(v8_0l, v15_0l, v18_0l);
    const __m512d v19_0h = _mm512_fmadd_pd(v8_0h, v15_0h, v18_0h);
    const __m512d v19_1l = _mm512_fmadd_pd(v8_1l, v15_1l, v18_1l);
    const __m512d v19_1h = _mm512_fmadd_pd(v8_1h, v15_1h, v18_1h);
    const __m512d v20_0l = _mm512_mul_pd(v19_0l, v6_0l);
    const __m512d v20_0h = _mm512_mul_pd(v19_0h, v6_0h);
    const __m512d v20_1l = _mm512_mul_pd(v19_1l, v6_1l);
    const __m512d v20_1h = _mm512_mul_pd(v19_1h, v6_1h);
    const __m256 v21_0l = _mm512_cvtpd_ps(v20_0l);
    const __m256 v21_0h = _mm512_cvtpd_ps(v20_0h);
    const __m512 v21_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v21_0l), v21_0h, 1);
    const __m256 v21_1l = _mm512_cvtpd_ps(v20_1l);
    const __m256 v21_1h = _mm512_cvtpd_ps(v20_1h);
    const __m512 v21_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v21_1l), v21_1h, 1);
    const __m512i v22_0 = _mm512_cvtps_epi32(v1_0);
    const __m512i v22_1 = _mm512_cvtps_epi32(v1_1);
    const __m512i v24_0 = _mm512_slli_epi32(v22_0, 31);
    const __m512i v24_1 = _mm512_slli_epi32(v22_1, 31);
    const __m512 v25_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v21_0), v24_0));
    const __m512 v25_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v21_1), v24_1));
    _mm512_storeu_ps(y, v25_0);
    _mm512_storeu_ps(y + 16, v25_1);
}

/* 16 elements. */
static COSPI_050ULP_AVX2_AVX512_TARGET void cospi_050ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v9 = _mm512_set1_pd(-0x1.cbf42749dac52p-8); /* -0.0070183368605781383 */
    const __m512d v10 = _mm512_set1_pd(0x1.500d4a1b78e8dp-4); /* 0.082043923837369984 */
    const __m512d v11 = _mm512_set1_pd(-0x1.32d0fdbb8e49ep-1); /* -0.59925072588443462 */
    const __m512d v14 = _mm512_set1_pd(0x1.466bbf432cf0ap+1); /* 2.5501631811147307 */
    const __m512d v16 = _mm512_set1_pd(-0x1.4abbce4cb45bcp+2); /* -5.1677127598827006 */
    const __m512d v17 = _mm512_set1_pd(0x1.921fb5440dbd7p+1); /* 3.1415926534932441 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_roundscale_ps(v1, 8);
    const __m512 v3 = _mm512_sub_ps(v1, v2);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v6l = _mm512_sub_pd(v0, v5l);
    const __m512d v6h = _mm512_sub_pd(v0, v5h);
    const __m512d v7l = _mm512_mul_pd(v6l, v6l);
    const __m512d v7h = _mm512_mul_pd(v6h, v6h);
    const __m512d v8l = _mm512_mul_pd(v7l, v7l);
    const __m512d v8h = _mm512_mul_pd(v7h, v7h);
    const __m512d v12l = _mm512_fmadd_pd(v10, v7l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10, v7h, v11);
    const __m512d v13l = _mm512_fmadd_pd(v8l, v9, v12l);
    const __m512d v13h = _mm512_fmadd_pd(v8h, v9, v12h);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v7l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v7h, v14);
    const __m512d v18l = _mm512_fmadd_pd(v7l, v16, v17);
    const __m512d v18h = _mm512_fmadd_pd(v7h, v16, v17);
    const __m512d v19l = _mm512_fmadd_pd(v8l, v15l, v18l);
    const __m512d v19h = _mm512_fmadd_pd(v8h, v15h, v18h);
    const __m512d v20l = _mm512_mul_pd(v19l, v6l);
    const __m512d v20h = _mm512_mul_pd(v19h, v6h);
    const __m256 v21l = _mm512_cvtpd_ps(v20l);
    const __m256 v21h = _mm512_cvtpd_ps(v20h);
    const __m512 v21 = _mm512_insertf32x8(_mm512_castps256_ps512(v21l), v21h, 1);
    const __m512i v22 = _mm512_cvtps_epi32(v1);
    const __m512i v24 = _mm512_slli_epi32(v22, 31);
    const __m512 v25 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v21), v24));
    _mm512_storeu_ps(y, v25);
}

static COSPI_050ULP_AVX2_AVX512_TARGET void cospi_050ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cospi_050ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cospi_050ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cospi_050ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSPI_050ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cospi_050ulp_avx2_level(void) {
#if defined(COSPI_050ULP_AVX2_FORCE_ISA)
    return COSPI_050ULP_AVX2_FORCE_ISA;
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

float cospi_050ulp_avx2(float x) {
    return cospi_050ulp_avx2_element(x);
}

void cospi_050ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cospi_050ulp_avx2_level();
    if (level == 2) {
        cospi_050ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cospi_050ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cospi_050ulp_avx2_array_portable(x, y, n);
}
