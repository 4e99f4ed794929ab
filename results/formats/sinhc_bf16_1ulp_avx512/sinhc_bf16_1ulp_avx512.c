/* sinhc_bf16_1ulp_avx512: sinhc
 *
 *   target       sinhc, sinh(x)/x, bf16
 *   domain       every input
 *   max error    0.510650 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.36p-3 (-0.151367188, encoding 0xbe1b)
 *   result there 0x1.02p+0 (1.0078125, encoding 0x3f81)
 *   mean error   0.010418 ulp
 *   misrounded   20 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2581eeeb644cc73207fa7aa60890f26f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinhc --fmt bf16 --max-ulp 0.5 --isa avx512 --time 12s --seed 1 --threads 1 --from seeds --archive formats.tmp/sinhc_bf16_avx512.db
 *                time: 0.6324 ns/element as avx512 code (inputs mean)
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
#include "sinhc_bf16_1ulp_avx512.h"

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

static inline int32_t sinhc_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sinhc_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sinhc_bf16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double sinhc_bf16_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sinhc_bf16_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sinhc_bf16_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sinhc_bf16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sinhc_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sinhc_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t sinhc_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = sinhc_bf16_1ulp_avx512_shl_i32(v0, v1);
    const float v3 = sinhc_bf16_1ulp_avx512_frombits_f32(v2);
    const float v4 = sinhc_bf16_1ulp_avx512_abs_f32(v3);
    const float v5 = 0x1p-13f; /* 0.000122070312 */
    const int v6 = v4 < v5;
    const float v7 = 0x1p+0f; /* 1 */
    const double v8 = 0x1.026ad2206e3ddp-1; /* 0.50472122808343622 */
    const double v9 = -0x1.62e4304f7803bp-1; /* -0.69314719171598627 */
    const double v10 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v11 = 0x1.8p+6f; /* 96 */
    const float v12 = v11 < v4 ? v11 : v4;
    const double v13 = (double)v12;
    const double v14 = 0x1.8p+52; /* 6755399441055744 */
    const double v15 = sinhc_bf16_1ulp_avx512_fma_f64(v10, v13, v14);
    const double v16 = v15 - v14;
    const double v17 = sinhc_bf16_1ulp_avx512_fma_f64(v9, v16, v13);
    const double v18 = 0x1.b372884dc42f9p-11; /* 0.00083054998842343943 */
    const double v19 = sinhc_bf16_1ulp_avx512_fma_f64(v17, v17, v18);
    const double v20 = 0x1.ffc06ea24319ep-1; /* 0.99951501589525882 */
    const double v21 = sinhc_bf16_1ulp_avx512_fma_f64(v8, v19, v20);
    const int64_t v22 = sinhc_bf16_1ulp_avx512_bits_f64(v15);
    const int64_t v23 = INT64_C(52);
    const int64_t v24 = sinhc_bf16_1ulp_avx512_shl_i64(v22, v23);
    const int64_t v25 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v26 = (int64_t)((uint64_t)v24 + (uint64_t)v25);
    const double v27 = sinhc_bf16_1ulp_avx512_frombits_f64(v26);
    const int64_t v28 = (int64_t)((uint64_t)v25 - (uint64_t)v24);
    const double v29 = sinhc_bf16_1ulp_avx512_frombits_f64(v28);
    const double v30 = v27 - v29;
    const double v31 = 0x1.53c2dba20ff1bp-3; /* 0.16589900577854952 */
    const double v32 = v31 * v19;
    const double v33 = sinhc_bf16_1ulp_avx512_fma_f64(v32, v17, v17);
    const double v34 = v29 + v27;
    const double v35 = v33 * v34;
    const double v36 = sinhc_bf16_1ulp_avx512_fma_f64(v21, v30, v35);
    const double v37 = v36 / v13;
    const float v38 = (float)v37;
    const float v39 = v6 ? v7 : v38;
    const int32_t v40 = sinhc_bf16_1ulp_avx512_bits_f32(v39);
    const int32_t v41 = 32769; /* 0x00008001 */
    const int32_t v42 = (int32_t)((uint32_t)v40 + (uint32_t)v41);
    const int32_t v43 = sinhc_bf16_1ulp_avx512_lshr_i32(v42, v1);
    const int32_t r0 = v43;
    return (uint16_t)r0;
}

static void sinhc_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinhc_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINHC_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINHC_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINHC_BF16_1ULP_AVX512_AVX2 static inline SINHC_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINHC_BF16_1ULP_AVX512_AVX512 static inline SINHC_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SINHC_BF16_1ULP_AVX512_AVX2 __m256i sinhc_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
SINHC_BF16_1ULP_AVX512_AVX2 void sinhc_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINHC_BF16_1ULP_AVX512_AVX2 void sinhc_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v5 = _mm256_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m256 v7 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v8 = _mm256_set1_pd(0x1.026ad2206e3ddp-1); /* 0.50472122808343622 */
    const __m256d v9 = _mm256_set1_pd(-0x1.62e4304f7803bp-1); /* -0.69314719171598627 */
    const __m256d v10 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256d v14 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v18 = _mm256_set1_pd(0x1.b372884dc42f9p-11); /* 0.00083054998842343943 */
    const __m256d v20 = _mm256_set1_pd(0x1.ffc06ea24319ep-1); /* 0.99951501589525882 */
    const __m256i v25 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v31 = _mm256_set1_pd(0x1.53c2dba20ff1bp-3); /* 0.16589900577854952 */
    const __m256i v41 = _mm256_set1_epi32(32769); /* 0x00008001 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v4, v5, _CMP_LT_OQ));
    const __m256 v12 = _mm256_min_ps(v11, v4);
    const __m256d v13l = _mm256_cvtps_pd(_mm256_castps256_ps128(v12));
    const __m256d v13h = _mm256_cvtps_pd(_mm256_extractf128_ps(v12, 1));
    const __m256d v15l = _mm256_fmadd_pd(v10, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v10, v13h, v14);
    const __m256d v16l = _mm256_sub_pd(v15l, v14);
    const __m256d v16h = _mm256_sub_pd(v15h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v9, v16l, v13l);
    const __m256d v17h = _mm256_fmadd_pd(v9, v16h, v13h);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v8, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v8, v19h, v20);
    const __m256i v22l = _mm256_castpd_si256(v15l);
    const __m256i v22h = _mm256_castpd_si256(v15h);
    const __m256i v24l = _mm256_slli_epi64(v22l, 52);
    const __m256i v24h = _mm256_slli_epi64(v22h, 52);
    const __m256i v26l = _mm256_add_epi64(v24l, v25);
    const __m256i v26h = _mm256_add_epi64(v24h, v25);
    const __m256d v27l = _mm256_castsi256_pd(v26l);
    const __m256d v27h = _mm256_castsi256_pd(v26h);
    const __m256i v28l = _mm256_sub_epi64(v25, v24l);
    const __m256i v28h = _mm256_sub_epi64(v25, v24h);
    const __m256d v29l = _mm256_castsi256_pd(v28l);
    const __m256d v29h = _mm256_castsi256_pd(v28h);
    const __m256d v30l = _mm256_sub_pd(v27l, v29l);
    const __m256d v30h = _mm256_sub_pd(v27h, v29h);
    const __m256d v32l = _mm256_mul_pd(v31, v19l);
    const __m256d v32h = _mm256_mul_pd(v31, v19h);
    const __m256d v33l = _mm256_fmadd_pd(v32l, v17l, v17l);
    const __m256d v33h = _mm256_fmadd_pd(v32h, v17h, v17h);
    const __m256d v34l = _mm256_add_pd(v29l, v27l);
    const __m256d v34h = _mm256_add_pd(v29h, v27h);
    const __m256d v35l = _mm256_mul_pd(v33l, v34l);
    const __m256d v35h = _mm256_mul_pd(v33h, v34h);
    const __m256d v36l = _mm256_fmadd_pd(v21l, v30l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v21h, v30h, v35h);
    const __m256d v37l = _mm256_div_pd(v36l, v13l);
    const __m256d v37h = _mm256_div_pd(v36h, v13h);
    const __m128 v38l = _mm256_cvtpd_ps(v37l);
    const __m128 v38h = _mm256_cvtpd_ps(v37h);
    const __m256 v38 = _mm256_set_m128(v38h, v38l);
    const __m256 v39 = _mm256_blendv_ps(v38, v7, _mm256_castsi256_ps(v6));
    const __m256i v40 = sinhc_bf16_1ulp_avx512_bits_f32_avx2(v39);
    const __m256i v42 = _mm256_add_epi32(v40, v41);
    const __m256i v43 = _mm256_srli_epi32(v42, 16);
    sinhc_bf16_1ulp_avx512_store_u16_avx2(y, v43);
}

static SINHC_BF16_1ULP_AVX512_AVX2_TARGET void sinhc_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinhc_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        sinhc_bf16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SINHC_BF16_1ULP_AVX512_AVX512 __m512i sinhc_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINHC_BF16_1ULP_AVX512_AVX512 void sinhc_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v5 = _mm512_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v8 = _mm512_set1_pd(0x1.026ad2206e3ddp-1); /* 0.50472122808343622 */
    const __m512d v9 = _mm512_set1_pd(-0x1.62e4304f7803bp-1); /* -0.69314719171598627 */
    const __m512d v10 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v14 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v18 = _mm512_set1_pd(0x1.b372884dc42f9p-11); /* 0.00083054998842343943 */
    const __m512d v20 = _mm512_set1_pd(0x1.ffc06ea24319ep-1); /* 0.99951501589525882 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v31 = _mm512_set1_pd(0x1.53c2dba20ff1bp-3); /* 0.16589900577854952 */
    const __m512i v41 = _mm512_set1_epi32(32769); /* 0x00008001 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v6_0 = _mm512_cmp_ps_mask(v4_0, v5, _CMP_LT_OQ);
    const __mmask16 v6_1 = _mm512_cmp_ps_mask(v4_1, v5, _CMP_LT_OQ);
    const __m512 v12_0 = _mm512_min_ps(v11, v4_0);
    const __m512 v12_1 = _mm512_min_ps(v11, v4_1);
    const __m512d v13_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v12_0));
    const __m512d v13_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v12_0, 1));
    const __m512d v13_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v12_1));
    const __m512d v13_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v12_1, 1));
    const __m512d v15_0l = _mm512_fmadd_pd(v10, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v10, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v10, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v10, v13_1h, v14);
    const __m512d v16_0l = _mm512_sub_pd(v15_0l, v14);
    const __m512d v16_0h = _mm512_sub_pd(v15_0h, v14);
    const __m512d v16_1l = _mm512_sub_pd(v15_1l, v14);
    const __m512d v16_1h = _mm512_sub_pd(v15_1h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v9, v16_0l, v13_0l);
    const __m512d v17_0h = _mm512_fmadd_pd(v9, v16_0h, v13_0h);
    const __m512d v17_1l = _mm512_fmadd_pd(v9, v16_1l, v13_1l);
    const __m512d v17_1h = _mm512_fmadd_pd(v9, v16_1h, v13_1h);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v17_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v17_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v17_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v17_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v8, v19_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v8, v19_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v8, v19_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v8, v19_1h, v20);
    const __m512i v22_0l = _mm512_castpd_si512(v15_0l);
    const __m512i v22_0h = _mm512_castpd_si512(v15_0h);
    const __m512i v22_1l = _mm512_castpd_si512(v15_1l);
    const __m512i v22_1h = _mm512_castpd_si512(v15_1h);
    const __m512i v24_0l = _mm512_slli_epi64(v22_0l, 52);
    const __m512i v24_0h = _mm512_slli_epi64(v22_0h, 52);
    const __m512i v24_1l = _mm512_slli_epi64(v22_1l, 52);
    const __m512i v24_1h = _mm512_slli_epi64(v22_1h, 52);
    const __m512i v26_0l = _mm512_add_epi64(v24_0l, v25);
    const __m512i v26_0h = _mm512_add_epi64(v24_0h, v25);
    const __m512i v26_1l = _mm512_add_epi64(v24_1l, v25);
    const __m512i v26_1h = _mm512_add_epi64(v24_1h, v25);
    const __m512d v27_0l = _mm512_castsi512_pd(v26_0l);
    const __m512d v27_0h = _mm512_castsi512_pd(v26_0h);
    const __m512d v27_1l = _mm512_castsi512_pd(v26_1l);
    const __m512d v27_1h = _mm512_castsi512_pd(v26_1h);
    const __m512i v28_0l = _mm512_sub_epi64(v25, v24_0l);
    const __m512i v28_0h = _mm512_sub_epi64(v25, v24_0h);
    const __m512i v28_1l = _mm512_sub_epi64(v25, v24_1l);
    const __m512i v28_1h = _mm512_sub_epi64(v25, v24_1h);
    const __m512d v29_0l = _mm512_castsi512_pd(v28_0l);
    const __m512d v29_0h = _mm512_castsi512_pd(v28_0h);
    const __m512d v29_1l = _mm512_castsi512_pd(v28_1l);
    const __m512d v29_1h = _mm512_castsi512_pd(v28_1h);
    const __m512d v30_0l = _mm512_sub_pd(v27_0l, v29_0l);
    const __m512d v30_0h = _mm512_sub_pd(v27_0h, v29_0h);
    const __m512d v30_1l = _mm512_sub_pd(v27_1l, v29_1l);
    const __m512d v30_1h = _mm512_sub_pd(v27_1h, v29_1h);
    const __m512d v32_0l = _mm512_mul_pd(v31, v19_0l);
    const __m512d v32_0h = _mm512_mul_pd(v31, v19_0h);
    const __m512d v32_1l = _mm512_mul_pd(v31, v19_1l);
    const __m512d v32_1h = _mm512_mul_pd(v31, v19_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v32_0l, v17_0l, v17_0l);
    const __m512d v33_0h = _mm512_fmadd_pd(v32_0h, v17_0h, v17_0h);
    const __m512d v33_1l = _mm512_fmadd_pd(v32_1l, v17_1l, v17_1l);
    const __m512d v33_1h = _mm512_fmadd_pd(v32_1h, v17_1h, v17_1h);
    const __m512d v34_0l = _mm512_add_pd(v29_0l, v27_0l);
    const __m512d v34_0h = _mm512_add_pd(v29_0h, v27_0h);
    const __m512d v34_1l = _mm512_add_pd(v29_1l, v27_1l);
    const __m512d v34_1h = _mm512_add_pd(v29_1h, v27_1h);
    const __m512d v35_0l = _mm512_mul_pd(v33_0l, v34_0l);
    const __m512d v35_0h = _mm512_mul_pd(v33_0h, v34_0h);
    const __m512d v35_1l = _mm512_mul_pd(v33_1l, v34_1l);
    const __m512d v35_1h = _mm512_mul_pd(v33_1h, v34_1h);
    const __m512d v36_0l = _mm512_fmadd_pd(v21_0l, v30_0l, v35_0l);
    const __m512d v36_0h = _mm512_fmadd_pd(v21_0h, v30_0h, v35_0h);
    const __m512d v36_1l = _mm512_fmadd_pd(v21_1l, v30_1l, v35_1l);
    const __m512d v36_1h = _mm512_fmadd_pd(v21_1h, v30_1h, v35_1h);
    const __m512d v37_0l = _mm512_div_pd(v36_0l, v13_0l);
    const __m512d v37_0h = _mm512_div_pd(v36_0h, v13_0h);
    const __m512d v37_1l = _mm512_div_pd(v36_1l, v13_1l);
    const __m512d v37_1h = _mm512_div_pd(v36_1h, v13_1h);
    const __m256 v38_0l = _mm512_cvtpd_ps(v37_0l);
    const __m256 v38_0h = _mm512_cvtpd_ps(v37_0h);
    const __m512 v38_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_0l), v38_0h, 1);
    const __m256 v38_1l = _mm512_cvtpd_ps(v37_1l);
    const __m256 v38_1h = _mm512_cvtpd_ps(v37_1h);
    const __m512 v38_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_1l), v38_1h, 1);
    const __m512 v39_0 = _mm512_mask_blend_ps(v6_0, v38_0, v7);
    const __m512 v39_1 = _mm512_mask_blend_ps(v6_1, v38_1, v7);
    const __m512i v40_0 = sinhc_bf16_1ulp_avx512_bits_f32_avx512(v39_0);
    const __m512i v40_1 = sinhc_bf16_1ulp_avx512_bits_f32_avx512(v39_1);
    const __m512i v42_0 = _mm512_add_epi32(v40_0, v41);
    const __m512i v42_1 = _mm512_add_epi32(v40_1, v41);
    const __m512i v43_0 = _mm512_srli_epi32(v42_0, 16);
    const __m512i v43_1 = _mm512_srli_epi32(v42_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v43_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v43_1));
}

/* 16 elements. */
static SINHC_BF16_1ULP_AVX512_AVX512_TARGET void sinhc_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v5 = _mm512_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v8 = _mm512_set1_pd(0x1.026ad2206e3ddp-1); /* 0.50472122808343622 */
    const __m512d v9 = _mm512_set1_pd(-0x1.62e4304f7803bp-1); /* -0.69314719171598627 */
    const __m512d v10 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v14 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v18 = _mm512_set1_pd(0x1.b372884dc42f9p-11); /* 0.00083054998842343943 */
    const __m512d v20 = _mm512_set1_pd(0x1.ffc06ea24319ep-1); /* 0.99951501589525882 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v31 = _mm512_set1_pd(0x1.53c2dba20ff1bp-3); /* 0.16589900577854952 */
    const __m512i v41 = _mm512_set1_epi32(32769); /* 0x00008001 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v6 = _mm512_cmp_ps_mask(v4, v5, _CMP_LT_OQ);
    const __m512 v12 = _mm512_min_ps(v11, v4);
    const __m512d v13l = _mm512_cvtps_pd(_mm512_castps512_ps256(v12));
    const __m512d v13h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v12, 1));
    const __m512d v15l = _mm512_fmadd_pd(v10, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v10, v13h, v14);
    const __m512d v16l = _mm512_sub_pd(v15l, v14);
    const __m512d v16h = _mm512_sub_pd(v15h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v9, v16l, v13l);
    const __m512d v17h = _mm512_fmadd_pd(v9, v16h, v13h);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v8, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v8, v19h, v20);
    const __m512i v22l = _mm512_castpd_si512(v15l);
    const __m512i v22h = _mm512_castpd_si512(v15h);
    const __m512i v24l = _mm512_slli_epi64(v22l, 52);
    const __m512i v24h = _mm512_slli_epi64(v22h, 52);
    const __m512i v26l = _mm512_add_epi64(v24l, v25);
    const __m512i v26h = _mm512_add_epi64(v24h, v25);
    const __m512d v27l = _mm512_castsi512_pd(v26l);
    const __m512d v27h = _mm512_castsi512_pd(v26h);
    const __m512i v28l = _mm512_sub_epi64(v25, v24l);
    const __m512i v28h = _mm512_sub_epi64(v25, v24h);
    const __m512d v29l = _mm512_castsi512_pd(v28l);
    const __m512d v29h = _mm512_castsi512_pd(v28h);
    const __m512d v30l = _mm512_sub_pd(v27l, v29l);
    const __m512d v30h = _mm512_sub_pd(v27h, v29h);
    const __m512d v32l = _mm512_mul_pd(v31, v19l);
    const __m512d v32h = _mm512_mul_pd(v31, v19h);
    const __m512d v33l = _mm512_fmadd_pd(v32l, v17l, v17l);
    const __m512d v33h = _mm512_fmadd_pd(v32h, v17h, v17h);
    const __m512d v34l = _mm512_add_pd(v29l, v27l);
    const __m512d v34h = _mm512_add_pd(v29h, v27h);
    const __m512d v35l = _mm512_mul_pd(v33l, v34l);
    const __m512d v35h = _mm512_mul_pd(v33h, v34h);
    const __m512d v36l = _mm512_fmadd_pd(v21l, v30l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v21h, v30h, v35h);
    const __m512d v37l = _mm512_div_pd(v36l, v13l);
    const __m512d v37h = _mm512_div_pd(v36h, v13h);
    const __m256 v38l = _mm512_cvtpd_ps(v37l);
    const __m256 v38h = _mm512_cvtpd_ps(v37h);
    const __m512 v38 = _mm512_insertf32x8(_mm512_castps256_ps512(v38l), v38h, 1);
    const __m512 v39 = _mm512_mask_blend_ps(v6, v38, v7);
    const __m512i v40 = sinhc_bf16_1ulp_avx512_bits_f32_avx512(v39);
    const __m512i v42 = _mm512_add_epi32(v40, v41);
    const __m512i v43 = _mm512_srli_epi32(v42, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v43));
}

static SINHC_BF16_1ULP_AVX512_AVX512_TARGET void sinhc_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sinhc_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinhc_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sinhc_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINHC_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinhc_bf16_1ulp_avx512_level(void) {
#if defined(SINHC_BF16_1ULP_AVX512_FORCE_ISA)
    return SINHC_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t sinhc_bf16_1ulp_avx512(uint16_t x) {
    return sinhc_bf16_1ulp_avx512_element(x);
}

void sinhc_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinhc_bf16_1ulp_avx512_level();
    if (level == 2) {
        sinhc_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinhc_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinhc_bf16_1ulp_avx512_array_portable(x, y, n);
}
