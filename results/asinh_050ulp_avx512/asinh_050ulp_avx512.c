/* asinh_050ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    0.500716 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.2acdf2p-2 (-0.291801244, encoding 0xbe9566f9)
 *   result there -0x1.26b8p-2 (-0.287811279, encoding 0xbe935c00)
 *   mean error   0.137436 ulp
 *   misrounded   188974 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0dc3f6d738feb3a190d442f295ca48fa
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 0.512 --isa avx512 --time 20s --seed 1 --threads 1 --archive asinh_051ulp_avx512.db
 *                time: 1.0196 ns/element as avx512 code (inputs mean)
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
#include "asinh_050ulp_avx512.h"

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

static inline float asinh_050ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double asinh_050ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asinh_050ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asinh_050ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t asinh_050ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double asinh_050ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asinh_050ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float asinh_050ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asinh_050ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = asinh_050ulp_avx512_bits_f32(y) & INT32_MIN;
    return asinh_050ulp_avx512_frombits_f32((asinh_050ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float asinh_050ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = asinh_050ulp_avx512_abs_f32(v0);
    const float v2 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const int v3 = v1 <= v2;
    const float v4 = 0x1p-12f; /* 0.000244140625 */
    const int v5 = v4 <= v1;
    const int v6 = v3 & v5;
    const int64_t v7 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v8 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const double v9 = (double)v1;
    const double v10 = 0x1p+0; /* 1 */
    const double v11 = asinh_050ulp_avx512_fma_f64(v9, v9, v10);
    const double v12 = asinh_050ulp_avx512_sqrt_f64(v11);
    const double v13 = v12 + v9;
    const int64_t v14 = asinh_050ulp_avx512_bits_f64(v13);
    const int64_t v15 = (int64_t)((uint64_t)v8 + (uint64_t)v14);
    const int64_t v16 = INT64_C(52);
    const int64_t v17 = asinh_050ulp_avx512_lshr_i64(v15, v16);
    const int64_t v18 = (int64_t)((uint64_t)v7 + (uint64_t)v17);
    const double v19 = asinh_050ulp_avx512_frombits_f64(v18);
    const double v20 = 0x1.8p+52; /* 6755399441055744 */
    const double v21 = v19 - v20;
    const double v22 = 0x1.62e42fef9ca42p-1; /* 0.69314718055677127 */
    const double v23 = 0x1.ee73660d9eb79p-3; /* 0.24143104294838816 */
    const int64_t v24 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v25 = v24 & v15;
    const int64_t v26 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v27 = (int64_t)((uint64_t)v25 + (uint64_t)v26);
    const double v28 = asinh_050ulp_avx512_frombits_f64(v27);
    const double v29 = v28 - v10;
    const double v30 = v10 + v28;
    const double v31 = v29 / v30;
    const double v32 = v31 * v31;
    const double v33 = 0x1.23db4e879ed3dp-2; /* 0.28501627638589239 */
    const double v34 = asinh_050ulp_avx512_fma_f64(v23, v32, v33);
    const double v35 = 0x1.999c667bbd4e4p-2; /* 0.40001068239446469 */
    const double v36 = asinh_050ulp_avx512_fma_f64(v34, v32, v35);
    const double v37 = 0x1.555553375682p-1; /* 0.66666660357009633 */
    const double v38 = asinh_050ulp_avx512_fma_f64(v36, v32, v37);
    const double v39 = 0x1.0000000028e01p+1; /* 2.0000000000743516 */
    const double v40 = asinh_050ulp_avx512_fma_f64(v38, v32, v39);
    const double v41 = v40 * v31;
    const double v42 = asinh_050ulp_avx512_fma_f64(v21, v22, v41);
    const float v43 = (float)v42;
    const float v44 = asinh_050ulp_avx512_copysign_f32(v43, v0);
    const float v45 = v6 ? v44 : v0;
    const float r0 = v45;
    return r0;
}

static void asinh_050ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_050ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_050ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_050ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_050ULP_AVX512_AVX2 static inline ASINH_050ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASINH_050ULP_AVX512_AVX512 static inline ASINH_050ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ASINH_050ULP_AVX512_AVX2 __m256i asinh_050ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_050ULP_AVX512_AVX2 __m256 asinh_050ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASINH_050ULP_AVX512_AVX2 void asinh_050ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v4 = _mm256_set1_ps(0x1p-12f); /* 0.000244140625 */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256d v10 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v20 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v22 = _mm256_set1_pd(0x1.62e42fef9ca42p-1); /* 0.69314718055677127 */
    const __m256d v23 = _mm256_set1_pd(0x1.ee73660d9eb79p-3); /* 0.24143104294838816 */
    const __m256i v24 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v26 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v33 = _mm256_set1_pd(0x1.23db4e879ed3dp-2); /* 0.28501627638589239 */
    const __m256d v35 = _mm256_set1_pd(0x1.999c667bbd4e4p-2); /* 0.40001068239446469 */
    const __m256d v37 = _mm256_set1_pd(0x1.555553375682p-1); /* 0.66666660357009633 */
    const __m256d v39 = _mm256_set1_pd(0x1.0000000028e01p+1); /* 2.0000000000743516 */
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
    const __m256i v14l = asinh_050ulp_avx512_bits_f64_avx2(v13l);
    const __m256i v14h = asinh_050ulp_avx512_bits_f64_avx2(v13h);
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
    const __m256i v25l = _mm256_and_si256(v24, v15l);
    const __m256i v25h = _mm256_and_si256(v24, v15h);
    const __m256i v27l = _mm256_add_epi64(v25l, v26);
    const __m256i v27h = _mm256_add_epi64(v25h, v26);
    const __m256d v28l = _mm256_castsi256_pd(v27l);
    const __m256d v28h = _mm256_castsi256_pd(v27h);
    const __m256d v29l = _mm256_sub_pd(v28l, v10);
    const __m256d v29h = _mm256_sub_pd(v28h, v10);
    const __m256d v30l = _mm256_add_pd(v10, v28l);
    const __m256d v30h = _mm256_add_pd(v10, v28h);
    const __m256d v31l = _mm256_div_pd(v29l, v30l);
    const __m256d v31h = _mm256_div_pd(v29h, v30h);
    const __m256d v32l = _mm256_mul_pd(v31l, v31l);
    const __m256d v32h = _mm256_mul_pd(v31h, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v23, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v23, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v32l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v32h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v32l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v32h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v32l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v32h, v39);
    const __m256d v41l = _mm256_mul_pd(v40l, v31l);
    const __m256d v41h = _mm256_mul_pd(v40h, v31h);
    const __m256d v42l = _mm256_fmadd_pd(v21l, v22, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v21h, v22, v41h);
    const __m128 v43l = _mm256_cvtpd_ps(v42l);
    const __m128 v43h = _mm256_cvtpd_ps(v42h);
    const __m256 v43 = _mm256_set_m128(v43h, v43l);
    const __m256 v44 = asinh_050ulp_avx512_signed_f32_avx2(v43, v0);
    const __m256 v45 = _mm256_blendv_ps(v0, v44, _mm256_castsi256_ps(v6));
    _mm256_storeu_ps(y, v45);
}

static ASINH_050ULP_AVX512_AVX2_TARGET void asinh_050ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_050ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        asinh_050ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ASINH_050ULP_AVX512_AVX512 __m512i asinh_050ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_050ULP_AVX512_AVX512 __m512 asinh_050ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ASINH_050ULP_AVX512_AVX512 void asinh_050ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v4 = _mm512_set1_ps(0x1p-12f); /* 0.000244140625 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v20 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v22 = _mm512_set1_pd(0x1.62e42fef9ca42p-1); /* 0.69314718055677127 */
    const __m512d v23 = _mm512_set1_pd(0x1.ee73660d9eb79p-3); /* 0.24143104294838816 */
    const __m512i v24 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v26 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v33 = _mm512_set1_pd(0x1.23db4e879ed3dp-2); /* 0.28501627638589239 */
    const __m512d v35 = _mm512_set1_pd(0x1.999c667bbd4e4p-2); /* 0.40001068239446469 */
    const __m512d v37 = _mm512_set1_pd(0x1.555553375682p-1); /* 0.66666660357009633 */
    const __m512d v39 = _mm512_set1_pd(0x1.0000000028e01p+1); /* 2.0000000000743516 */
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
    const __m512i v14_0l = asinh_050ulp_avx512_bits_f64_avx512(v13_0l);
    const __m512i v14_0h = asinh_050ulp_avx512_bits_f64_avx512(v13_0h);
    const __m512i v14_1l = asinh_050ulp_avx512_bits_f64_avx512(v13_1l);
    const __m512i v14_1h = asinh_050ulp_avx512_bits_f64_avx512(v13_1h);
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
    const __m512i v25_0l = _mm512_and_si512(v24, v15_0l);
    const __m512i v25_0h = _mm512_and_si512(v24, v15_0h);
    const __m512i v25_1l = _mm512_and_si512(v24, v15_1l);
    const __m512i v25_1h = _mm512_and_si512(v24, v15_1h);
    const __m512i v27_0l = _mm512_add_epi64(v25_0l, v26);
    const __m512i v27_0h = _mm512_add_epi64(v25_0h, v26);
    const __m512i v27_1l = _mm512_add_epi64(v25_1l, v26);
    const __m512i v27_1h = _mm512_add_epi64(v25_1h, v26);
    const __m512d v28_0l = _mm512_castsi512_pd(v27_0l);
    const __m512d v28_0h = _mm512_castsi512_pd(v27_0h);
    const __m512d v28_1l = _mm512_castsi512_pd(v27_1l);
    const __m512d v28_1h = _mm512_castsi512_pd(v27_1h);
    const __m512d v29_0l = _mm512_sub_pd(v28_0l, v10);
    const __m512d v29_0h = _mm512_sub_pd(v28_0h, v10);
    const __m512d v29_1l = _mm512_sub_pd(v28_1l, v10);
    const __m512d v29_1h = _mm512_sub_pd(v28_1h, v10);
    const __m512d v30_0l = _mm512_add_pd(v10, v28_0l);
    const __m512d v30_0h = _mm512_add_pd(v10, v28_0h);
    const __m512d v30_1l = _mm512_add_pd(v10, v28_1l);
    const __m512d v30_1h = _mm512_add_pd(v10, v28_1h);
    const __m512d v31_0l = _mm512_div_pd(v29_0l, v30_0l);
    const __m512d v31_0h = _mm512_div_pd(v29_0h, v30_0h);
    const __m512d v31_1l = _mm512_div_pd(v29_1l, v30_1l);
    const __m512d v31_1h = _mm512_div_pd(v29_1h, v30_1h);
    const __m512d v32_0l = _mm512_mul_pd(v31_0l, v31_0l);
    const __m512d v32_0h = _mm512_mul_pd(v31_0h, v31_0h);
    const __m512d v32_1l = _mm512_mul_pd(v31_1l, v31_1l);
    const __m512d v32_1h = _mm512_mul_pd(v31_1h, v31_1h);
    const __m512d v34_0l = _mm512_fmadd_pd(v23, v32_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v23, v32_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v23, v32_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v23, v32_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v34_0l, v32_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v34_0h, v32_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v34_1l, v32_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v34_1h, v32_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v32_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v32_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v32_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v32_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v38_0l, v32_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v38_0h, v32_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v38_1l, v32_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v38_1h, v32_1h, v39);
    const __m512d v41_0l = _mm512_mul_pd(v40_0l, v31_0l);
    const __m512d v41_0h = _mm512_mul_pd(v40_0h, v31_0h);
    const __m512d v41_1l = _mm512_mul_pd(v40_1l, v31_1l);
    const __m512d v41_1h = _mm512_mul_pd(v40_1h, v31_1h);
    const __m512d v42_0l = _mm512_fmadd_pd(v21_0l, v22, v41_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v21_0h, v22, v41_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v21_1l, v22, v41_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v21_1h, v22, v41_1h);
    const __m256 v43_0l = _mm512_cvtpd_ps(v42_0l);
    const __m256 v43_0h = _mm512_cvtpd_ps(v42_0h);
    const __m512 v43_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v43_0l), v43_0h, 1);
    const __m256 v43_1l = _mm512_cvtpd_ps(v42_1l);
    const __m256 v43_1h = _mm512_cvtpd_ps(v42_1h);
    const __m512 v43_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v43_1l), v43_1h, 1);
    const __m512 v44_0 = asinh_050ulp_avx512_signed_f32_avx512(v43_0, v0_0);
    const __m512 v44_1 = asinh_050ulp_avx512_signed_f32_avx512(v43_1, v0_1);
    const __m512 v45_0 = _mm512_mask_blend_ps(v6_0, v0_0, v44_0);
    const __m512 v45_1 = _mm512_mask_blend_ps(v6_1, v0_1, v44_1);
    _mm512_storeu_ps(y, v45_0);
    _mm512_storeu_ps(y + 16, v45_1);
}

/* 16 elements. */
static ASINH_050ULP_AVX512_AVX512_TARGET void asinh_050ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v4 = _mm512_set1_ps(0x1p-12f); /* 0.000244140625 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v20 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v22 = _mm512_set1_pd(0x1.62e42fef9ca42p-1); /* 0.69314718055677127 */
    const __m512d v23 = _mm512_set1_pd(0x1.ee73660d9eb79p-3); /* 0.24143104294838816 */
    const __m512i v24 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v26 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v33 = _mm512_set1_pd(0x1.23db4e879ed3dp-2); /* 0.28501627638589239 */
    const __m512d v35 = _mm512_set1_pd(0x1.999c667bbd4e4p-2); /* 0.40001068239446469 */
    const __m512d v37 = _mm512_set1_pd(0x1.555553375682p-1); /* 0.66666660357009633 */
    const __m512d v39 = _mm512_set1_pd(0x1.0000000028e01p+1); /* 2.0000000000743516 */
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
    const __m512i v14l = asinh_050ulp_avx512_bits_f64_avx512(v13l);
    const __m512i v14h = asinh_050ulp_avx512_bits_f64_avx512(v13h);
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
    const __m512i v25l = _mm512_and_si512(v24, v15l);
    const __m512i v25h = _mm512_and_si512(v24, v15h);
    const __m512i v27l = _mm512_add_epi64(v25l, v26);
    const __m512i v27h = _mm512_add_epi64(v25h, v26);
    const __m512d v28l = _mm512_castsi512_pd(v27l);
    const __m512d v28h = _mm512_castsi512_pd(v27h);
    const __m512d v29l = _mm512_sub_pd(v28l, v10);
    const __m512d v29h = _mm512_sub_pd(v28h, v10);
    const __m512d v30l = _mm512_add_pd(v10, v28l);
    const __m512d v30h = _mm512_add_pd(v10, v28h);
    const __m512d v31l = _mm512_div_pd(v29l, v30l);
    const __m512d v31h = _mm512_div_pd(v29h, v30h);
    const __m512d v32l = _mm512_mul_pd(v31l, v31l);
    const __m512d v32h = _mm512_mul_pd(v31h, v31h);
    const __m512d v34l = _mm512_fmadd_pd(v23, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v23, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v32l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v32h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v32l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v32h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v32l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v32h, v39);
    const __m512d v41l = _mm512_mul_pd(v40l, v31l);
    const __m512d v41h = _mm512_mul_pd(v40h, v31h);
    const __m512d v42l = _mm512_fmadd_pd(v21l, v22, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v21h, v22, v41h);
    const __m256 v43l = _mm512_cvtpd_ps(v42l);
    const __m256 v43h = _mm512_cvtpd_ps(v42h);
    const __m512 v43 = _mm512_insertf32x8(_mm512_castps256_ps512(v43l), v43h, 1);
    const __m512 v44 = asinh_050ulp_avx512_signed_f32_avx512(v43, v0);
    const __m512 v45 = _mm512_mask_blend_ps(v6, v0, v44);
    _mm512_storeu_ps(y, v45);
}

static ASINH_050ULP_AVX512_AVX512_TARGET void asinh_050ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        asinh_050ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asinh_050ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        asinh_050ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_050ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_050ulp_avx512_level(void) {
#if defined(ASINH_050ULP_AVX512_FORCE_ISA)
    return ASINH_050ULP_AVX512_FORCE_ISA;
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

float asinh_050ulp_avx512(float x) {
    return asinh_050ulp_avx512_element(x);
}

void asinh_050ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_050ulp_avx512_level();
    if (level == 2) {
        asinh_050ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_050ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_050ulp_avx512_array_portable(x, y, n);
}
