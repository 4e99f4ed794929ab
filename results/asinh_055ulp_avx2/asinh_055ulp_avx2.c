/* asinh_055ulp_avx2: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    0.531287 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.c74544p-12 (-0.000434179849, encoding 0xb9e3a2a2)
 *   result there -0x1.c74542p-12 (-0.000434179819, encoding 0xb9e3a2a1)
 *   mean error   0.137442 ulp
 *   misrounded   1294880 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ded76181085a55a0b463906ba59fe641
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive asinh_1ulp_avx2.db
 *                time: 1.6432 ns/element as avx2 code (inputs mean)
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
#include "asinh_055ulp_avx2.h"

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

static inline float asinh_055ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asinh_055ulp_avx2_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

static inline double asinh_055ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asinh_055ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asinh_055ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t asinh_055ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double asinh_055ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asinh_055ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float asinh_055ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asinh_055ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = asinh_055ulp_avx2_bits_f32(y) & INT32_MIN;
    return asinh_055ulp_avx2_frombits_f32((asinh_055ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float asinh_055ulp_avx2_element(float x) {
    const float v0 = 0x0p+0f; /* 0 */
    const float v1 = x;
    const float v2 = asinh_055ulp_avx2_abs_f32(v1);
    const float v3 = 0x1p-40f; /* 9.09494702e-13 */
    const float v4 = asinh_055ulp_avx2_fma_f32(v0, v2, v3);
    const float v5 = 0x1.fffff4p-13f; /* 0.000244140538 */
    const float v6 = v4 + v5;
    const int v7 = v6 <= v2;
    const int64_t v8 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v9 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const double v10 = (double)v2;
    const double v11 = 0x1p+0; /* 1 */
    const double v12 = asinh_055ulp_avx2_fma_f64(v10, v10, v11);
    const double v13 = asinh_055ulp_avx2_sqrt_f64(v12);
    const double v14 = v13 + v10;
    const int64_t v15 = asinh_055ulp_avx2_bits_f64(v14);
    const int64_t v16 = (int64_t)((uint64_t)v9 + (uint64_t)v15);
    const int64_t v17 = INT64_C(52);
    const int64_t v18 = asinh_055ulp_avx2_lshr_i64(v16, v17);
    const int64_t v19 = (int64_t)((uint64_t)v8 + (uint64_t)v18);
    const double v20 = asinh_055ulp_avx2_frombits_f64(v19);
    const double v21 = 0x1.8p+52; /* 6755399441055744 */
    const double v22 = v20 - v21;
    const double v23 = 0x1.62e42fefa0d9ep-1; /* 0.69314718055868574 */
    const double v24 = v22 * v23;
    const int64_t v25 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v26 = v25 & v16;
    const int64_t v27 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v28 = (int64_t)((uint64_t)v26 + (uint64_t)v27);
    const double v29 = asinh_055ulp_avx2_frombits_f64(v28);
    const double v30 = v29 - v11;
    const double v31 = v11 + v29;
    const double v32 = v30 / v31;
    const double v33 = 0x1.ee19a3f2859f3p-3; /* 0.24125984271877562 */
    const double v34 = v32 * v32;
    const double v35 = 0x1.23df696317f64p-2; /* 0.28503193538016647 */
    const double v36 = asinh_055ulp_avx2_fma_f64(v33, v34, v35);
    const double v37 = 0x1.999c4a2807a71p-2; /* 0.40001026028941228 */
    const double v38 = asinh_055ulp_avx2_fma_f64(v36, v34, v37);
    const double v39 = 0x1.5555534b71572p-1; /* 0.66666660591060478 */
    const double v40 = asinh_055ulp_avx2_fma_f64(v38, v34, v39);
    const double v41 = 0x1.0000000036c2dp+1; /* 2.0000000000996097 */
    const double v42 = asinh_055ulp_avx2_fma_f64(v40, v34, v41);
    const double v43 = -0x1.0659a8e96df48p-40; /* -9.3205526368949749e-13 */
    const double v44 = asinh_055ulp_avx2_fma_f64(v32, v42, v43);
    const double v45 = v24 + v44;
    const float v46 = (float)v45;
    const float v47 = asinh_055ulp_avx2_copysign_f32(v46, v1);
    const float v48 = v7 ? v47 : v1;
    const float r0 = v48;
    return r0;
}

static void asinh_055ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_055ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_055ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_055ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_055ULP_AVX2_AVX2 static inline ASINH_055ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASINH_055ULP_AVX2_AVX512 static inline ASINH_055ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ASINH_055ULP_AVX2_AVX2 __m256i asinh_055ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_055ULP_AVX2_AVX2 __m256 asinh_055ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASINH_055ULP_AVX2_AVX2 void asinh_055ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v3 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v5 = _mm256_set1_ps(0x1.fffff4p-13f); /* 0.000244140538 */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256i v9 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256d v11 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v21 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v23 = _mm256_set1_pd(0x1.62e42fefa0d9ep-1); /* 0.69314718055868574 */
    const __m256i v25 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v27 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v33 = _mm256_set1_pd(0x1.ee19a3f2859f3p-3); /* 0.24125984271877562 */
    const __m256d v35 = _mm256_set1_pd(0x1.23df696317f64p-2); /* 0.28503193538016647 */
    const __m256d v37 = _mm256_set1_pd(0x1.999c4a2807a71p-2); /* 0.40001026028941228 */
    const __m256d v39 = _mm256_set1_pd(0x1.5555534b71572p-1); /* 0.66666660591060478 */
    const __m256d v41 = _mm256_set1_pd(0x1.0000000036c2dp+1); /* 2.0000000000996097 */
    const __m256d v43 = _mm256_set1_pd(-0x1.0659a8e96df48p-40); /* -9.3205526368949749e-13 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v4 = _mm256_fmadd_ps(v0, v2, v3);
    const __m256 v6 = _mm256_add_ps(v4, v5);
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v6, v2, _CMP_LE_OQ));
    const __m256d v10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v12l = _mm256_fmadd_pd(v10l, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v10h, v11);
    const __m256d v13l = _mm256_sqrt_pd(v12l);
    const __m256d v13h = _mm256_sqrt_pd(v12h);
    const __m256d v14l = _mm256_add_pd(v13l, v10l);
    const __m256d v14h = _mm256_add_pd(v13h, v10h);
    const __m256i v15l = asinh_055ulp_avx2_bits_f64_avx2(v14l);
    const __m256i v15h = asinh_055ulp_avx2_bits_f64_avx2(v14h);
    const __m256i v16l = _mm256_add_epi64(v9, v15l);
    const __m256i v16h = _mm256_add_epi64(v9, v15h);
    const __m256i v18l = _mm256_srli_epi64(v16l, 52);
    const __m256i v18h = _mm256_srli_epi64(v16h, 52);
    const __m256i v19l = _mm256_add_epi64(v8, v18l);
    const __m256i v19h = _mm256_add_epi64(v8, v18h);
    const __m256d v20l = _mm256_castsi256_pd(v19l);
    const __m256d v20h = _mm256_castsi256_pd(v19h);
    const __m256d v22l = _mm256_sub_pd(v20l, v21);
    const __m256d v22h = _mm256_sub_pd(v20h, v21);
    const __m256d v24l = _mm256_mul_pd(v22l, v23);
    const __m256d v24h = _mm256_mul_pd(v22h, v23);
    const __m256i v26l = _mm256_and_si256(v25, v16l);
    const __m256i v26h = _mm256_and_si256(v25, v16h);
    const __m256i v28l = _mm256_add_epi64(v26l, v27);
    const __m256i v28h = _mm256_add_epi64(v26h, v27);
    const __m256d v29l = _mm256_castsi256_pd(v28l);
    const __m256d v29h = _mm256_castsi256_pd(v28h);
    const __m256d v30l = _mm256_sub_pd(v29l, v11);
    const __m256d v30h = _mm256_sub_pd(v29h, v11);
    const __m256d v31l = _mm256_add_pd(v11, v29l);
    const __m256d v31h = _mm256_add_pd(v11, v29h);
    const __m256d v32l = _mm256_div_pd(v30l, v31l);
    const __m256d v32h = _mm256_div_pd(v30h, v31h);
    const __m256d v34l = _mm256_mul_pd(v32l, v32l);
    const __m256d v34h = _mm256_mul_pd(v32h, v32h);
    const __m256d v36l = _mm256_fmadd_pd(v33, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v33, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v34l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v34h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v34l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v34h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v34l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v34h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v32l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v32h, v42h, v43);
    const __m256d v45l = _mm256_add_pd(v24l, v44l);
    const __m256d v45h = _mm256_add_pd(v24h, v44h);
    const __m128 v46l = _mm256_cvtpd_ps(v45l);
    const __m128 v46h = _mm256_cvtpd_ps(v45h);
    const __m256 v46 = _mm256_set_m128(v46h, v46l);
    const __m256 v47 = asinh_055ulp_avx2_signed_f32_avx2(v46, v1);
    const __m256 v48 = _mm256_blendv_ps(v1, v47, _mm256_castsi256_ps(v7));
    _mm256_storeu_ps(y, v48);
}

static ASINH_055ULP_AVX2_AVX2_TARGET void asinh_055ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_055ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        asinh_055ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ASINH_055ULP_AVX2_AVX512 __m512i asinh_055ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_055ULP_AVX2_AVX512 __m512 asinh_055ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ASINH_055ULP_AVX2_AVX512 void asinh_055ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v5 = _mm512_set1_ps(0x1.fffff4p-13f); /* 0.000244140538 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512i v9 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v11 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v21 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v23 = _mm512_set1_pd(0x1.62e42fefa0d9ep-1); /* 0.69314718055868574 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v27 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v33 = _mm512_set1_pd(0x1.ee19a3f2859f3p-3); /* 0.24125984271877562 */
    const __m512d v35 = _mm512_set1_pd(0x1.23df696317f64p-2); /* 0.28503193538016647 */
    const __m512d v37 = _mm512_set1_pd(0x1.999c4a2807a71p-2); /* 0.40001026028941228 */
    const __m512d v39 = _mm512_set1_pd(0x1.5555534b71572p-1); /* 0.66666660591060478 */
    const __m512d v41 = _mm512_set1_pd(0x1.0000000036c2dp+1); /* 2.0000000000996097 */
    const __m512d v43 = _mm512_set1_pd(-0x1.0659a8e96df48p-40); /* -9.3205526368949749e-13 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_fmadd_ps(v0, v2_0, v3);
    const __m512 v4_1 = _mm512_fmadd_ps(v0, v2_1, v3);
    const __m512 v6_0 = _mm512_add_ps(v4_0, v5);
    const __m512 v6_1 = _mm512_add_ps(v4_1, v5);
    const __mmask16 v7_0 = _mm512_cmp_ps_mask(v6_0, v2_0, _CMP_LE_OQ);
    const __mmask16 v7_1 = _mm512_cmp_ps_mask(v6_1, v2_1, _CMP_LE_OQ);
    const __m512d v10_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v10_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v10_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v10_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512d v12_0l = _mm512_fmadd_pd(v10_0l, v10_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v10_0h, v10_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v10_1l, v10_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v10_1h, v10_1h, v11);
    const __m512d v13_0l = _mm512_sqrt_pd(v12_0l);
    const __m512d v13_0h = _mm512_sqrt_pd(v12_0h);
    const __m512d v13_1l = _mm512_sqrt_pd(v12_1l);
    const __m512d v13_1h = _mm512_sqrt_pd(v12_1h);
    const __m512d v14_0l = _mm512_add_pd(v13_0l, v10_0l);
    const __m512d v14_0h = _mm512_add_pd(v13_0h, v10_0h);
    const __m512d v14_1l = _mm512_add_pd(v13_1l, v10_1l);
    const __m512d v14_1h = _mm512_add_pd(v13_1h, v10_1h);
    const __m512i v15_0l = asinh_055ulp_avx2_bits_f64_avx512(v14_0l);
    const __m512i v15_0h = asinh_055ulp_avx2_bits_f64_avx512(v14_0h);
    const __m512i v15_1l = asinh_055ulp_avx2_bits_f64_avx512(v14_1l);
    const __m512i v15_1h = asinh_055ulp_avx2_bits_f64_avx512(v14_1h);
    const __m512i v16_0l = _mm512_add_epi64(v9, v15_0l);
    const __m512i v16_0h = _mm512_add_epi64(v9, v15_0h);
    const __m512i v16_1l = _mm512_add_epi64(v9, v15_1l);
    const __m512i v16_1h = _mm512_add_epi64(v9, v15_1h);
    const __m512i v18_0l = _mm512_srli_epi64(v16_0l, 52);
    const __m512i v18_0h = _mm512_srli_epi64(v16_0h, 52);
    const __m512i v18_1l = _mm512_srli_epi64(v16_1l, 52);
    const __m512i v18_1h = _mm512_srli_epi64(v16_1h, 52);
    const __m512i v19_0l = _mm512_add_epi64(v8, v18_0l);
    const __m512i v19_0h = _mm512_add_epi64(v8, v18_0h);
    const __m512i v19_1l = _mm512_add_epi64(v8, v18_1l);
    const __m512i v19_1h = _mm512_add_epi64(v8, v18_1h);
    const __m512d v20_0l = _mm512_castsi512_pd(v19_0l);
    const __m512d v20_0h = _mm512_castsi512_pd(v19_0h);
    const __m512d v20_1l = _mm512_castsi512_pd(v19_1l);
    const __m512d v20_1h = _mm512_castsi512_pd(v19_1h);
    const __m512d v22_0l = _mm512_sub_pd(v20_0l, v21);
    const __m512d v22_0h = _mm512_sub_pd(v20_0h, v21);
    const __m512d v22_1l = _mm512_sub_pd(v20_1l, v21);
    const __m512d v22_1h = _mm512_sub_pd(v20_1h, v21);
    const __m512d v24_0l = _mm512_mul_pd(v22_0l, v23);
    const __m512d v24_0h = _mm512_mul_pd(v22_0h, v23);
    const __m512d v24_1l = _mm512_mul_pd(v22_1l, v23);
    const __m512d v24_1h = _mm512_mul_pd(v22_1h, v23);
    const __m512i v26_0l = _mm512_and_si512(v25, v16_0l);
    const __m512i v26_0h = _mm512_and_si512(v25, v16_0h);
    const __m512i v26_1l = _mm512_and_si512(v25, v16_1l);
    const __m512i v26_1h = _mm512_and_si512(v25, v16_1h);
    const __m512i v28_0l = _mm512_add_epi64(v26_0l, v27);
    const __m512i v28_0h = _mm512_add_epi64(v26_0h, v27);
    const __m512i v28_1l = _mm512_add_epi64(v26_1l, v27);
    const __m512i v28_1h = _mm512_add_epi64(v26_1h, v27);
    const __m512d v29_0l = _mm512_castsi512_pd(v28_0l);
    const __m512d v29_0h = _mm512_castsi512_pd(v28_0h);
    const __m512d v29_1l = _mm512_castsi512_pd(v28_1l);
    const __m512d v29_1h = _mm512_castsi512_pd(v28_1h);
    const __m512d v30_0l = _mm512_sub_pd(v29_0l, v11);
    const __m512d v30_0h = _mm512_sub_pd(v29_0h, v11);
    const __m512d v30_1l = _mm512_sub_pd(v29_1l, v11);
    const __m512d v30_1h = _mm512_sub_pd(v29_1h, v11);
    const __m512d v31_0l = _mm512_add_pd(v11, v29_0l);
    const __m512d v31_0h = _mm512_add_pd(v11, v29_0h);
    const __m512d v31_1l = _mm512_add_pd(v11, v29_1l);
    const __m512d v31_1h = _mm512_add_pd(v11, v29_1h);
    const __m512d v32_0l = _mm512_div_pd(v30_0l, v31_0l);
    const __m512d v32_0h = _mm512_div_pd(v30_0h, v31_0h);
    const __m512d v32_1l = _mm512_div_pd(v30_1l, v31_1l);
    const __m512d v32_1h = _mm512_div_pd(v30_1h, v31_1h);
    const __m512d v34_0l = _mm512_mul_pd(v32_0l, v32_0l);
    const __m512d v34_0h = _mm512_mul_pd(v32_0h, v32_0h);
    const __m512d v34_1l = _mm512_mul_pd(v32_1l, v32_1l);
    const __m512d v34_1h = _mm512_mul_pd(v32_1h, v32_1h);
    const __m512d v36_0l = _mm512_fmadd_pd(v33, v34_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v33, v34_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v33, v34_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v33, v34_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v34_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v34_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v34_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v34_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v38_0l, v34_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v38_0h, v34_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v38_1l, v34_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v38_1h, v34_1h, v39);
    const __m512d v42_0l = _mm512_fmadd_pd(v40_0l, v34_0l, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v40_0h, v34_0h, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v40_1l, v34_1l, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v40_1h, v34_1h, v41);
    const __m512d v44_0l = _mm512_fmadd_pd(v32_0l, v42_0l, v43);
    const __m512d v44_0h = _mm512_fmadd_pd(v32_0h, v42_0h, v43);
    const __m512d v44_1l = _mm512_fmadd_pd(v32_1l, v42_1l, v43);
    const __m512d v44_1h = _mm512_fmadd_pd(v32_1h, v42_1h, v43);
    const __m512d v45_0l = _mm512_add_pd(v24_0l, v44_0l);
    const __m512d v45_0h = _mm512_add_pd(v24_0h, v44_0h);
    const __m512d v45_1l = _mm512_add_pd(v24_1l, v44_1l);
    const __m512d v45_1h = _mm512_add_pd(v24_1h, v44_1h);
    const __m256 v46_0l = _mm512_cvtpd_ps(v45_0l);
    const __m256 v46_0h = _mm512_cvtpd_ps(v45_0h);
    const __m512 v46_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v46_0l), v46_0h, 1);
    const __m256 v46_1l = _mm512_cvtpd_ps(v45_1l);
    const __m256 v46_1h = _mm512_cvtpd_ps(v45_1h);
    const __m512 v46_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v46_1l), v46_1h, 1);
    const __m512 v47_0 = asinh_055ulp_avx2_signed_f32_avx512(v46_0, v1_0);
    const __m512 v47_1 = asinh_055ulp_avx2_signed_f32_avx512(v46_1, v1_1);
    const __m512 v48_0 = _mm512_mask_blend_ps(v7_0, v1_0, v47_0);
    const __m512 v48_1 = _mm512_mask_blend_ps(v7_1, v1_1, v47_1);
    _mm512_storeu_ps(y, v48_0);
    _mm512_storeu_ps(y + 16, v48_1);
}

/* 16 elements. */
static ASINH_055ULP_AVX2_AVX512_TARGET void asinh_055ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v5 = _mm512_set1_ps(0x1.fffff4p-13f); /* 0.000244140538 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512i v9 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v11 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v21 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v23 = _mm512_set1_pd(0x1.62e42fefa0d9ep-1); /* 0.69314718055868574 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v27 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v33 = _mm512_set1_pd(0x1.ee19a3f2859f3p-3); /* 0.24125984271877562 */
    const __m512d v35 = _mm512_set1_pd(0x1.23df696317f64p-2); /* 0.28503193538016647 */
    const __m512d v37 = _mm512_set1_pd(0x1.999c4a2807a71p-2); /* 0.40001026028941228 */
    const __m512d v39 = _mm512_set1_pd(0x1.5555534b71572p-1); /* 0.66666660591060478 */
    const __m512d v41 = _mm512_set1_pd(0x1.0000000036c2dp+1); /* 2.0000000000996097 */
    const __m512d v43 = _mm512_set1_pd(-0x1.0659a8e96df48p-40); /* -9.3205526368949749e-13 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_fmadd_ps(v0, v2, v3);
    const __m512 v6 = _mm512_add_ps(v4, v5);
    const __mmask16 v7 = _mm512_cmp_ps_mask(v6, v2, _CMP_LE_OQ);
    const __m512d v10l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v10h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v12l = _mm512_fmadd_pd(v10l, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v10h, v11);
    const __m512d v13l = _mm512_sqrt_pd(v12l);
    const __m512d v13h = _mm512_sqrt_pd(v12h);
    const __m512d v14l = _mm512_add_pd(v13l, v10l);
    const __m512d v14h = _mm512_add_pd(v13h, v10h);
    const __m512i v15l = asinh_055ulp_avx2_bits_f64_avx512(v14l);
    const __m512i v15h = asinh_055ulp_avx2_bits_f64_avx512(v14h);
    const __m512i v16l = _mm512_add_epi64(v9, v15l);
    const __m512i v16h = _mm512_add_epi64(v9, v15h);
    const __m512i v18l = _mm512_srli_epi64(v16l, 52);
    const __m512i v18h = _mm512_srli_epi64(v16h, 52);
    const __m512i v19l = _mm512_add_epi64(v8, v18l);
    const __m512i v19h = _mm512_add_epi64(v8, v18h);
    const __m512d v20l = _mm512_castsi512_pd(v19l);
    const __m512d v20h = _mm512_castsi512_pd(v19h);
    const __m512d v22l = _mm512_sub_pd(v20l, v21);
    const __m512d v22h = _mm512_sub_pd(v20h, v21);
    const __m512d v24l = _mm512_mul_pd(v22l, v23);
    const __m512d v24h = _mm512_mul_pd(v22h, v23);
    const __m512i v26l = _mm512_and_si512(v25, v16l);
    const __m512i v26h = _mm512_and_si512(v25, v16h);
    const __m512i v28l = _mm512_add_epi64(v26l, v27);
    const __m512i v28h = _mm512_add_epi64(v26h, v27);
    const __m512d v29l = _mm512_castsi512_pd(v28l);
    const __m512d v29h = _mm512_castsi512_pd(v28h);
    const __m512d v30l = _mm512_sub_pd(v29l, v11);
    const __m512d v30h = _mm512_sub_pd(v29h, v11);
    const __m512d v31l = _mm512_add_pd(v11, v29l);
    const __m512d v31h = _mm512_add_pd(v11, v29h);
    const __m512d v32l = _mm512_div_pd(v30l, v31l);
    const __m512d v32h = _mm512_div_pd(v30h, v31h);
    const __m512d v34l = _mm512_mul_pd(v32l, v32l);
    const __m512d v34h = _mm512_mul_pd(v32h, v32h);
    const __m512d v36l = _mm512_fmadd_pd(v33, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v33, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v34l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v34h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v34l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v34h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v34l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v34h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v32l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v32h, v42h, v43);
    const __m512d v45l = _mm512_add_pd(v24l, v44l);
    const __m512d v45h = _mm512_add_pd(v24h, v44h);
    const __m256 v46l = _mm512_cvtpd_ps(v45l);
    const __m256 v46h = _mm512_cvtpd_ps(v45h);
    const __m512 v46 = _mm512_insertf32x8(_mm512_castps256_ps512(v46l), v46h, 1);
    const __m512 v47 = asinh_055ulp_avx2_signed_f32_avx512(v46, v1);
    const __m512 v48 = _mm512_mask_blend_ps(v7, v1, v47);
    _mm512_storeu_ps(y, v48);
}

static ASINH_055ULP_AVX2_AVX512_TARGET void asinh_055ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        asinh_055ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asinh_055ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        asinh_055ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_055ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_055ulp_avx2_level(void) {
#if defined(ASINH_055ULP_AVX2_FORCE_ISA)
    return ASINH_055ULP_AVX2_FORCE_ISA;
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

float asinh_055ulp_avx2(float x) {
    return asinh_055ulp_avx2_element(x);
}

void asinh_055ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_055ulp_avx2_level();
    if (level == 2) {
        asinh_055ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_055ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_055ulp_avx2_array_portable(x, y, n);
}
