/* sinhc_bf16_cr_avx512: sinhc
 *
 *   target       sinhc, sinh(x)/x, bf16
 *   domain       every input
 *   max error    0.499946 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.88p+4 (-24.5, encoding 0xc1c4)
 *   result there 0x1.a8p+29 (889192448, encoding 0x4e54)
 *   mean error   0.010415 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           47764a1d0cdff0fe55fb11ac5224e483
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinhc --fmt bf16 --max-ulp 0.5 --isa avx512 --time 12s --seed 1 --threads 1 --from seeds --archive formats.tmp/sinhc_bf16_avx512.db
 *                time: 0.6700 ns/element as avx512 code (inputs mean)
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
#include "sinhc_bf16_cr_avx512.h"

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

static inline int32_t sinhc_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sinhc_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sinhc_bf16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double sinhc_bf16_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sinhc_bf16_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sinhc_bf16_cr_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sinhc_bf16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sinhc_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sinhc_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t sinhc_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = sinhc_bf16_cr_avx512_shl_i32(v1, v2);
    const float v4 = sinhc_bf16_cr_avx512_frombits_f32(v3);
    const float v5 = sinhc_bf16_cr_avx512_abs_f32(v4);
    const float v6 = 0x1p-13f; /* 0.000122070312 */
    const int v7 = v5 < v6;
    const float v8 = 0x1p+0f; /* 1 */
    const double v9 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v10 = 0x1.8p+6f; /* 96 */
    const float v11 = v10 < v5 ? v10 : v5;
    const double v12 = (double)v11;
    const double v13 = 0x1.8p+52; /* 6755399441055744 */
    const double v14 = sinhc_bf16_cr_avx512_fma_f64(v9, v12, v13);
    const double v15 = v14 - v13;
    const double v16 = -0x1.62e42ff0547f4p-1; /* -0.69314718064037928 */
    const double v17 = sinhc_bf16_cr_avx512_fma_f64(v15, v16, v12);
    const double v18 = -0x1.0b47127899fd7p-4; /* -0.065253326561673361 */
    const double v19 = sinhc_bf16_cr_avx512_fma_f64(v17, v17, v18);
    const double v20 = 0x1.0b1cdb7a9634ep-7; /* 0.0081516334222883312 */
    const double v21 = 0x1.5704888366501p-5; /* 0.041872278811931458 */
    const double v22 = sinhc_bf16_cr_avx512_fma_f64(v20, v17, v21);
    const double v23 = 0x1.02cb49612be14p-1; /* 0.50545720397161853 */
    const double v24 = sinhc_bf16_cr_avx512_fma_f64(v19, v22, v23);
    const double v25 = 0x1.0865e05348bacp+0; /* 1.0328045085268327 */
    const double v26 = sinhc_bf16_cr_avx512_fma_f64(v19, v24, v25);
    const int64_t v27 = sinhc_bf16_cr_avx512_bits_f64(v14);
    const int64_t v28 = INT64_C(52);
    const int64_t v29 = sinhc_bf16_cr_avx512_shl_i64(v27, v28);
    const int64_t v30 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v31 = (int64_t)((uint64_t)v29 + (uint64_t)v30);
    const double v32 = sinhc_bf16_cr_avx512_frombits_f64(v31);
    const int64_t v33 = (int64_t)((uint64_t)v30 - (uint64_t)v29);
    const double v34 = sinhc_bf16_cr_avx512_frombits_f64(v33);
    const double v35 = v32 - v34;
    const double v36 = 0x1.578f72a5778eap-3; /* 0.16775407378640433 */
    const double v37 = 0x1.658ad16ad87f2p-7; /* 0.010911323790143233 */
    const double v38 = sinhc_bf16_cr_avx512_fma_f64(v19, v36, v37);
    const double v39 = sinhc_bf16_cr_avx512_fma_f64(v38, v17, v17);
    const double v40 = v34 + v32;
    const double v41 = -0x1.aa30482fb8d3p-23; /* -1.9845953279978761e-07 */
    const double v42 = sinhc_bf16_cr_avx512_fma_f64(v39, v40, v41);
    const double v43 = sinhc_bf16_cr_avx512_fma_f64(v26, v35, v42);
    const double v44 = v43 / v12;
    const float v45 = (float)v44;
    const float v46 = v7 ? v8 : v45;
    const int32_t v47 = sinhc_bf16_cr_avx512_bits_f32(v46);
    const int32_t v48 = (int32_t)((uint32_t)v0 + (uint32_t)v47);
    const int32_t v49 = sinhc_bf16_cr_avx512_lshr_i32(v48, v2);
    const int32_t r0 = v49;
    return (uint16_t)r0;
}

static void sinhc_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinhc_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINHC_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINHC_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINHC_BF16_CR_AVX512_AVX2 static inline SINHC_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINHC_BF16_CR_AVX512_AVX512 static inline SINHC_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SINHC_BF16_CR_AVX512_AVX2 __m256i sinhc_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
SINHC_BF16_CR_AVX512_AVX2 void sinhc_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINHC_BF16_CR_AVX512_AVX2 void sinhc_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v6 = _mm256_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m256 v8 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v9 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v10 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256d v13 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v16 = _mm256_set1_pd(-0x1.62e42ff0547f4p-1); /* -0.69314718064037928 */
    const __m256d v18 = _mm256_set1_pd(-0x1.0b47127899fd7p-4); /* -0.065253326561673361 */
    const __m256d v20 = _mm256_set1_pd(0x1.0b1cdb7a9634ep-7); /* 0.0081516334222883312 */
    const __m256d v21 = _mm256_set1_pd(0x1.5704888366501p-5); /* 0.041872278811931458 */
    const __m256d v23 = _mm256_set1_pd(0x1.02cb49612be14p-1); /* 0.50545720397161853 */
    const __m256d v25 = _mm256_set1_pd(0x1.0865e05348bacp+0); /* 1.0328045085268327 */
    const __m256i v30 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v36 = _mm256_set1_pd(0x1.578f72a5778eap-3); /* 0.16775407378640433 */
    const __m256d v37 = _mm256_set1_pd(0x1.658ad16ad87f2p-7); /* 0.010911323790143233 */
    const __m256d v41 = _mm256_set1_pd(-0x1.aa30482fb8d3p-23); /* -1.9845953279978761e-07 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v5, v6, _CMP_LT_OQ));
    const __m256 v11 = _mm256_min_ps(v10, v5);
    const __m256d v12l = _mm256_cvtps_pd(_mm256_castps256_ps128(v11));
    const __m256d v12h = _mm256_cvtps_pd(_mm256_extractf128_ps(v11, 1));
    const __m256d v14l = _mm256_fmadd_pd(v9, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v9, v12h, v13);
    const __m256d v15l = _mm256_sub_pd(v14l, v13);
    const __m256d v15h = _mm256_sub_pd(v14h, v13);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v16, v12l);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v16, v12h);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v17h, v18);
    const __m256d v22l = _mm256_fmadd_pd(v20, v17l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20, v17h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v19l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v19h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v19l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v19h, v24h, v25);
    const __m256i v27l = _mm256_castpd_si256(v14l);
    const __m256i v27h = _mm256_castpd_si256(v14h);
    const __m256i v29l = _mm256_slli_epi64(v27l, 52);
    const __m256i v29h = _mm256_slli_epi64(v27h, 52);
    const __m256i v31l = _mm256_add_epi64(v29l, v30);
    const __m256i v31h = _mm256_add_epi64(v29h, v30);
    const __m256d v32l = _mm256_castsi256_pd(v31l);
    const __m256d v32h = _mm256_castsi256_pd(v31h);
    const __m256i v33l = _mm256_sub_epi64(v30, v29l);
    const __m256i v33h = _mm256_sub_epi64(v30, v29h);
    const __m256d v34l = _mm256_castsi256_pd(v33l);
    const __m256d v34h = _mm256_castsi256_pd(v33h);
    const __m256d v35l = _mm256_sub_pd(v32l, v34l);
    const __m256d v35h = _mm256_sub_pd(v32h, v34h);
    const __m256d v38l = _mm256_fmadd_pd(v19l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v19h, v36, v37);
    const __m256d v39l = _mm256_fmadd_pd(v38l, v17l, v17l);
    const __m256d v39h = _mm256_fmadd_pd(v38h, v17h, v17h);
    const __m256d v40l = _mm256_add_pd(v34l, v32l);
    const __m256d v40h = _mm256_add_pd(v34h, v32h);
    const __m256d v42l = _mm256_fmadd_pd(v39l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v39h, v40h, v41);
    const __m256d v43l = _mm256_fmadd_pd(v26l, v35l, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v26h, v35h, v42h);
    const __m256d v44l = _mm256_div_pd(v43l, v12l);
    const __m256d v44h = _mm256_div_pd(v43h, v12h);
    const __m128 v45l = _mm256_cvtpd_ps(v44l);
    const __m128 v45h = _mm256_cvtpd_ps(v44h);
    const __m256 v45 = _mm256_set_m128(v45h, v45l);
    const __m256 v46 = _mm256_blendv_ps(v45, v8, _mm256_castsi256_ps(v7));
    const __m256i v47 = sinhc_bf16_cr_avx512_bits_f32_avx2(v46);
    const __m256i v48 = _mm256_add_epi32(v0, v47);
    const __m256i v49 = _mm256_srli_epi32(v48, 16);
    sinhc_bf16_cr_avx512_store_u16_avx2(y, v49);
}

static SINHC_BF16_CR_AVX512_AVX2_TARGET void sinhc_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinhc_bf16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        sinhc_bf16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SINHC_BF16_CR_AVX512_AVX512 __m512i sinhc_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINHC_BF16_CR_AVX512_AVX512 void sinhc_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v6 = _mm512_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m512 v8 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v9 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v13 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(-0x1.62e42ff0547f4p-1); /* -0.69314718064037928 */
    const __m512d v18 = _mm512_set1_pd(-0x1.0b47127899fd7p-4); /* -0.065253326561673361 */
    const __m512d v20 = _mm512_set1_pd(0x1.0b1cdb7a9634ep-7); /* 0.0081516334222883312 */
    const __m512d v21 = _mm512_set1_pd(0x1.5704888366501p-5); /* 0.041872278811931458 */
    const __m512d v23 = _mm512_set1_pd(0x1.02cb49612be14p-1); /* 0.50545720397161853 */
    const __m512d v25 = _mm512_set1_pd(0x1.0865e05348bacp+0); /* 1.0328045085268327 */
    const __m512i v30 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v36 = _mm512_set1_pd(0x1.578f72a5778eap-3); /* 0.16775407378640433 */
    const __m512d v37 = _mm512_set1_pd(0x1.658ad16ad87f2p-7); /* 0.010911323790143233 */
    const __m512d v41 = _mm512_set1_pd(-0x1.aa30482fb8d3p-23); /* -1.9845953279978761e-07 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v7_0 = _mm512_cmp_ps_mask(v5_0, v6, _CMP_LT_OQ);
    const __mmask16 v7_1 = _mm512_cmp_ps_mask(v5_1, v6, _CMP_LT_OQ);
    const __m512 v11_0 = _mm512_min_ps(v10, v5_0);
    const __m512 v11_1 = _mm512_min_ps(v10, v5_1);
    const __m512d v12_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v11_0));
    const __m512d v12_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v11_0, 1));
    const __m512d v12_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v11_1));
    const __m512d v12_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v11_1, 1));
    const __m512d v14_0l = _mm512_fmadd_pd(v9, v12_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v9, v12_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v9, v12_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v9, v12_1h, v13);
    const __m512d v15_0l = _mm512_sub_pd(v14_0l, v13);
    const __m512d v15_0h = _mm512_sub_pd(v14_0h, v13);
    const __m512d v15_1l = _mm512_sub_pd(v14_1l, v13);
    const __m512d v15_1h = _mm512_sub_pd(v14_1h, v13);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v16, v12_0l);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v16, v12_0h);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v16, v12_1l);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v16, v12_1h);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v17_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v17_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v17_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v17_1h, v18);
    const __m512d v22_0l = _mm512_fmadd_pd(v20, v17_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20, v17_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20, v17_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20, v17_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v19_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v19_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v19_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v19_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v19_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v19_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v19_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v19_1h, v24_1h, v25);
    const __m512i v27_0l = _mm512_castpd_si512(v14_0l);
    const __m512i v27_0h = _mm512_castpd_si512(v14_0h);
    const __m512i v27_1l = _mm512_castpd_si512(v14_1l);
    const __m512i v27_1h = _mm512_castpd_si512(v14_1h);
    const __m512i v29_0l = _mm512_slli_epi64(v27_0l, 52);
    const __m512i v29_0h = _mm512_slli_epi64(v27_0h, 52);
    const __m512i v29_1l = _mm512_slli_epi64(v27_1l, 52);
    const __m512i v29_1h = _mm512_slli_epi64(v27_1h, 52);
    const __m512i v31_0l = _mm512_add_epi64(v29_0l, v30);
    const __m512i v31_0h = _mm512_add_epi64(v29_0h, v30);
    const __m512i v31_1l = _mm512_add_epi64(v29_1l, v30);
    const __m512i v31_1h = _mm512_add_epi64(v29_1h, v30);
    const __m512d v32_0l = _mm512_castsi512_pd(v31_0l);
    const __m512d v32_0h = _mm512_castsi512_pd(v31_0h);
    const __m512d v32_1l = _mm512_castsi512_pd(v31_1l);
    const __m512d v32_1h = _mm512_castsi512_pd(v31_1h);
    const __m512i v33_0l = _mm512_sub_epi64(v30, v29_0l);
    const __m512i v33_0h = _mm512_sub_epi64(v30, v29_0h);
    const __m512i v33_1l = _mm512_sub_epi64(v30, v29_1l);
    const __m512i v33_1h = _mm512_sub_epi64(v30, v29_1h);
    const __m512d v34_0l = _mm512_castsi512_pd(v33_0l);
    const __m512d v34_0h = _mm512_castsi512_pd(v33_0h);
    const __m512d v34_1l = _mm512_castsi512_pd(v33_1l);
    const __m512d v34_1h = _mm512_castsi512_pd(v33_1h);
    const __m512d v35_0l = _mm512_sub_pd(v32_0l, v34_0l);
    const __m512d v35_0h = _mm512_sub_pd(v32_0h, v34_0h);
    const __m512d v35_1l = _mm512_sub_pd(v32_1l, v34_1l);
    const __m512d v35_1h = _mm512_sub_pd(v32_1h, v34_1h);
    const __m512d v38_0l = _mm512_fmadd_pd(v19_0l, v36, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v19_0h, v36, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v19_1l, v36, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v19_1h, v36, v37);
    const __m512d v39_0l = _mm512_fmadd_pd(v38_0l, v17_0l, v17_0l);
    const __m512d v39_0h = _mm512_fmadd_pd(v38_0h, v17_0h, v17_0h);
    const __m512d v39_1l = _mm512_fmadd_pd(v38_1l, v17_1l, v17_1l);
    const __m512d v39_1h = _mm512_fmadd_pd(v38_1h, v17_1h, v17_1h);
    const __m512d v40_0l = _mm512_add_pd(v34_0l, v32_0l);
    const __m512d v40_0h = _mm512_add_pd(v34_0h, v32_0h);
    const __m512d v40_1l = _mm512_add_pd(v34_1l, v32_1l);
    const __m512d v40_1h = _mm512_add_pd(v34_1h, v32_1h);
    const __m512d v42_0l = _mm512_fmadd_pd(v39_0l, v40_0l, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v39_0h, v40_0h, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v39_1l, v40_1l, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v39_1h, v40_1h, v41);
    const __m512d v43_0l = _mm512_fmadd_pd(v26_0l, v35_0l, v42_0l);
    const __m512d v43_0h = _mm512_fmadd_pd(v26_0h, v35_0h, v42_0h);
    const __m512d v43_1l = _mm512_fmadd_pd(v26_1l, v35_1l, v42_1l);
    const __m512d v43_1h = _mm512_fmadd_pd(v26_1h, v35_1h, v42_1h);
    const __m512d v44_0l = _mm512_div_pd(v43_0l, v12_0l);
    const __m512d v44_0h = _mm512_div_pd(v43_0h, v12_0h);
    const __m512d v44_1l = _mm512_div_pd(v43_1l, v12_1l);
    const __m512d v44_1h = _mm512_div_pd(v43_1h, v12_1h);
    const __m256 v45_0l = _mm512_cvtpd_ps(v44_0l);
    const __m256 v45_0h = _mm512_cvtpd_ps(v44_0h);
    const __m512 v45_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v45_0l), v45_0h, 1);
    const __m256 v45_1l = _mm512_cvtpd_ps(v44_1l);
    const __m256 v45_1h = _mm512_cvtpd_ps(v44_1h);
    const __m512 v45_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v45_1l), v45_1h, 1);
    const __m512 v46_0 = _mm512_mask_blend_ps(v7_0, v45_0, v8);
    const __m512 v46_1 = _mm512_mask_blend_ps(v7_1, v45_1, v8);
    const __m512i v47_0 = sinhc_bf16_cr_avx512_bits_f32_avx512(v46_0);
    const __m512i v47_1 = sinhc_bf16_cr_avx512_bits_f32_avx512(v46_1);
    const __m512i v48_0 = _mm512_add_epi32(v0, v47_0);
    const __m512i v48_1 = _mm512_add_epi32(v0, v47_1);
    const __m512i v49_0 = _mm512_srli_epi32(v48_0, 16);
    const __m512i v49_1 = _mm512_srli_epi32(v48_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v49_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v49_1));
}

/* 16 elements. */
static SINHC_BF16_CR_AVX512_AVX512_TARGET void sinhc_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v6 = _mm512_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m512 v8 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v9 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v10 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v13 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(-0x1.62e42ff0547f4p-1); /* -0.69314718064037928 */
    const __m512d v18 = _mm512_set1_pd(-0x1.0b47127899fd7p-4); /* -0.065253326561673361 */
    const __m512d v20 = _mm512_set1_pd(0x1.0b1cdb7a9634ep-7); /* 0.0081516334222883312 */
    const __m512d v21 = _mm512_set1_pd(0x1.5704888366501p-5); /* 0.041872278811931458 */
    const __m512d v23 = _mm512_set1_pd(0x1.02cb49612be14p-1); /* 0.50545720397161853 */
    const __m512d v25 = _mm512_set1_pd(0x1.0865e05348bacp+0); /* 1.0328045085268327 */
    const __m512i v30 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v36 = _mm512_set1_pd(0x1.578f72a5778eap-3); /* 0.16775407378640433 */
    const __m512d v37 = _mm512_set1_pd(0x1.658ad16ad87f2p-7); /* 0.010911323790143233 */
    const __m512d v41 = _mm512_set1_pd(-0x1.aa30482fb8d3p-23); /* -1.9845953279978761e-07 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v7 = _mm512_cmp_ps_mask(v5, v6, _CMP_LT_OQ);
    const __m512 v11 = _mm512_min_ps(v10, v5);
    const __m512d v12l = _mm512_cvtps_pd(_mm512_castps512_ps256(v11));
    const __m512d v12h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v11, 1));
    const __m512d v14l = _mm512_fmadd_pd(v9, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v9, v12h, v13);
    const __m512d v15l = _mm512_sub_pd(v14l, v13);
    const __m512d v15h = _mm512_sub_pd(v14h, v13);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v16, v12l);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v16, v12h);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v17h, v18);
    const __m512d v22l = _mm512_fmadd_pd(v20, v17l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20, v17h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v19l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v19h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v19l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v19h, v24h, v25);
    const __m512i v27l = _mm512_castpd_si512(v14l);
    const __m512i v27h = _mm512_castpd_si512(v14h);
    const __m512i v29l = _mm512_slli_epi64(v27l, 52);
    const __m512i v29h = _mm512_slli_epi64(v27h, 52);
    const __m512i v31l = _mm512_add_epi64(v29l, v30);
    const __m512i v31h = _mm512_add_epi64(v29h, v30);
    const __m512d v32l = _mm512_castsi512_pd(v31l);
    const __m512d v32h = _mm512_castsi512_pd(v31h);
    const __m512i v33l = _mm512_sub_epi64(v30, v29l);
    const __m512i v33h = _mm512_sub_epi64(v30, v29h);
    const __m512d v34l = _mm512_castsi512_pd(v33l);
    const __m512d v34h = _mm512_castsi512_pd(v33h);
    const __m512d v35l = _mm512_sub_pd(v32l, v34l);
    const __m512d v35h = _mm512_sub_pd(v32h, v34h);
    const __m512d v38l = _mm512_fmadd_pd(v19l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v19h, v36, v37);
    const __m512d v39l = _mm512_fmadd_pd(v38l, v17l, v17l);
    const __m512d v39h = _mm512_fmadd_pd(v38h, v17h, v17h);
    const __m512d v40l = _mm512_add_pd(v34l, v32l);
    const __m512d v40h = _mm512_add_pd(v34h, v32h);
    const __m512d v42l = _mm512_fmadd_pd(v39l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v39h, v40h, v41);
    const __m512d v43l = _mm512_fmadd_pd(v26l, v35l, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v26h, v35h, v42h);
    const __m512d v44l = _mm512_div_pd(v43l, v12l);
    const __m512d v44h = _mm512_div_pd(v43h, v12h);
    const __m256 v45l = _mm512_cvtpd_ps(v44l);
    const __m256 v45h = _mm512_cvtpd_ps(v44h);
    const __m512 v45 = _mm512_insertf32x8(_mm512_castps256_ps512(v45l), v45h, 1);
    const __m512 v46 = _mm512_mask_blend_ps(v7, v45, v8);
    const __m512i v47 = sinhc_bf16_cr_avx512_bits_f32_avx512(v46);
    const __m512i v48 = _mm512_add_epi32(v0, v47);
    const __m512i v49 = _mm512_srli_epi32(v48, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v49));
}

static SINHC_BF16_CR_AVX512_AVX512_TARGET void sinhc_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sinhc_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinhc_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sinhc_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINHC_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinhc_bf16_cr_avx512_level(void) {
#if defined(SINHC_BF16_CR_AVX512_FORCE_ISA)
    return SINHC_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t sinhc_bf16_cr_avx512(uint16_t x) {
    return sinhc_bf16_cr_avx512_element(x);
}

void sinhc_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinhc_bf16_cr_avx512_level();
    if (level == 2) {
        sinhc_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinhc_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinhc_bf16_cr_avx512_array_portable(x, y, n);
}
