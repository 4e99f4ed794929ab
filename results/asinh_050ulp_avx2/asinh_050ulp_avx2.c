/* asinh_050ulp_avx2: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    0.500991 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.2a6826p-2 (-0.29141292, encoding 0xbe953413)
 *   result there -0x1.265646p-2 (-0.287438482, encoding 0xbe932b23)
 *   mean error   0.137436 ulp
 *   misrounded   44376 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b33f38cf79e8c81679313152fc4fd621
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 0.512 --isa avx2 --time 20s --seed 1 --threads 1 --archive asinh_051ulp_avx2.db
 *                time: 1.7436 ns/element as avx2 code (inputs mean)
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
#include "asinh_050ulp_avx2.h"

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

static inline float asinh_050ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asinh_050ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline double asinh_050ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asinh_050ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asinh_050ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t asinh_050ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double asinh_050ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asinh_050ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float asinh_050ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asinh_050ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = asinh_050ulp_avx2_bits_f32(y) & INT32_MIN;
    return asinh_050ulp_avx2_frombits_f32((asinh_050ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float asinh_050ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = asinh_050ulp_avx2_abs_f32(v0);
    const float v2 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const int v3 = v1 <= v2;
    const float v4 = 0x1p-40f; /* 9.09494702e-13 */
    const float v5 = 0x1p-12f; /* 0.000244140625 */
    const float v6 = asinh_050ulp_avx2_fma_f32(v4, v1, v5);
    const int v7 = v6 <= v1;
    const int v8 = v3 & v7;
    const double v9 = 0x1.62e42fefa357fp-1; /* 0.69314718055981916 */
    const int64_t v10 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v11 = INT64_C(3002401183236116); /* 0x000aaaab00000014 */
    const double v12 = (double)v1;
    const double v13 = 0x1p+0; /* 1 */
    const double v14 = asinh_050ulp_avx2_fma_f64(v12, v12, v13);
    const double v15 = asinh_050ulp_avx2_sqrt_f64(v14);
    const double v16 = v15 + v12;
    const int64_t v17 = asinh_050ulp_avx2_bits_f64(v16);
    const int64_t v18 = (int64_t)((uint64_t)v11 + (uint64_t)v17);
    const int64_t v19 = INT64_C(52);
    const int64_t v20 = asinh_050ulp_avx2_lshr_i64(v18, v19);
    const int64_t v21 = (int64_t)((uint64_t)v10 + (uint64_t)v20);
    const double v22 = asinh_050ulp_avx2_frombits_f64(v21);
    const double v23 = 0x1.8p+52; /* 6755399441055744 */
    const double v24 = v22 - v23;
    const int64_t v25 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v26 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v27 = v18 & v26;
    const int64_t v28 = (int64_t)((uint64_t)v25 + (uint64_t)v27);
    const double v29 = asinh_050ulp_avx2_frombits_f64(v28);
    const double v30 = v29 - v13;
    const double v31 = v30 * v30;
    const double v32 = v31 * v31;
    const double v33 = 0x1.e738c5891e487p-4; /* 0.11895062601424132 */
    const double v34 = 0x1.51fe3e13bfe25p-4; /* 0.082517855156759426 */
    const double v35 = asinh_050ulp_avx2_fma_f64(v31, v33, v34);
    const double v36 = -0x1.f342951c2f467p-1; /* -0.97511735886622553 */
    const double v37 = v36 + v30;
    const double v38 = -0x1.d9f5b714238adp-7; /* -0.01446410598171285 */
    const double v39 = asinh_050ulp_avx2_fma_f64(v35, v37, v38);
    const double v40 = 0x1.ca5547f0f2a15p-4; /* 0.1118977365687573 */
    const double v41 = -0x1.00c5ff9d54d64p-3; /* -0.1253776521576625 */
    const double v42 = asinh_050ulp_avx2_fma_f64(v30, v40, v41);
    const double v43 = asinh_050ulp_avx2_fma_f64(v39, v31, v42);
    const double v44 = 0x1.247ee29c5be9bp-3; /* 0.14282013930959611 */
    const double v45 = -0x1.2d04873be607bp-19; /* -2.2427565493192935e-06 */
    const double v46 = asinh_050ulp_avx2_fma_f64(v44, v30, v45);
    const double v47 = -0x1.554cabcc25eecp-3; /* -0.16665014473686968 */
    const double v48 = v46 + v47;
    const double v49 = 0x1.999a0761dd9p-3; /* 0.2000008179417776 */
    const double v50 = -0x1.000011457bf5cp-2; /* -0.25000025736425413 */
    const double v51 = asinh_050ulp_avx2_fma_f64(v30, v49, v50);
    const double v52 = asinh_050ulp_avx2_fma_f64(v31, v48, v51);
    const double v53 = asinh_050ulp_avx2_fma_f64(v43, v32, v52);
    const double v54 = 0x1.555554e651f55p-2; /* 0.33333332687151557 */
    const double v55 = -0x1.ffffffe2078b1p-2; /* -0.4999999982554853 */
    const double v56 = asinh_050ulp_avx2_fma_f64(v54, v30, v55);
    const double v57 = asinh_050ulp_avx2_fma_f64(v56, v31, v30);
    const double v58 = asinh_050ulp_avx2_fma_f64(v32, v53, v57);
    const double v59 = asinh_050ulp_avx2_fma_f64(v9, v24, v58);
    const float v60 = (float)v59;
    const float v61 = asinh_050ulp_avx2_copysign_f32(v60, v0);
    const float v62 = v8 ? v61 : v0;
    const float r0 = v62;
    return r0;
}

static void asinh_050ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_050ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_050ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_050ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_050ULP_AVX2_AVX2 static inline ASINH_050ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASINH_050ULP_AVX2_AVX512 static inline ASINH_050ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ASINH_050ULP_AVX2_AVX2 __m256i asinh_050ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_050ULP_AVX2_AVX2 __m256 asinh_050ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASINH_050ULP_AVX2_AVX2 void asinh_050ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v4 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v5 = _mm256_set1_ps(0x1p-12f); /* 0.000244140625 */
    const __m256d v9 = _mm256_set1_pd(0x1.62e42fefa357fp-1); /* 0.69314718055981916 */
    const __m256i v10 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256i v11 = _mm256_set1_epi64x(INT64_C(3002401183236116)); /* 0x000aaaab00000014 */
    const __m256d v13 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v23 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v25 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256i v26 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v33 = _mm256_set1_pd(0x1.e738c5891e487p-4); /* 0.11895062601424132 */
    const __m256d v34 = _mm256_set1_pd(0x1.51fe3e13bfe25p-4); /* 0.082517855156759426 */
    const __m256d v36 = _mm256_set1_pd(-0x1.f342951c2f467p-1); /* -0.97511735886622553 */
    const __m256d v38 = _mm256_set1_pd(-0x1.d9f5b714238adp-7); /* -0.01446410598171285 */
    const __m256d v40 = _mm256_set1_pd(0x1.ca5547f0f2a15p-4); /* 0.1118977365687573 */
    const __m256d v41 = _mm256_set1_pd(-0x1.00c5ff9d54d64p-3); /* -0.1253776521576625 */
    const __m256d v44 = _mm256_set1_pd(0x1.247ee29c5be9bp-3); /* 0.14282013930959611 */
    const __m256d v45 = _mm256_set1_pd(-0x1.2d04873be607bp-19); /* -2.2427565493192935e-06 */
    const __m256d v47 = _mm256_set1_pd(-0x1.554cabcc25eecp-3); /* -0.16665014473686968 */
    const __m256d v49 = _mm256_set1_pd(0x1.999a0761dd9p-3); /* 0.2000008179417776 */
    const __m256d v50 = _mm256_set1_pd(-0x1.000011457bf5cp-2); /* -0.25000025736425413 */
    const __m256d v54 = _mm256_set1_pd(0x1.555554e651f55p-2); /* 0.33333332687151557 */
    const __m256d v55 = _mm256_set1_pd(-0x1.ffffffe2078b1p-2); /* -0.4999999982554853 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LE_OQ));
    const __m256 v6 = _mm256_fmadd_ps(v4, v1, v5);
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v6, v1, _CMP_LE_OQ));
    const __m256i v8 = _mm256_and_si256(v3, v7);
    const __m256d v12l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v12h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v14l = _mm256_fmadd_pd(v12l, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v12h, v13);
    const __m256d v15l = _mm256_sqrt_pd(v14l);
    const __m256d v15h = _mm256_sqrt_pd(v14h);
    const __m256d v16l = _mm256_add_pd(v15l, v12l);
    const __m256d v16h = _mm256_add_pd(v15h, v12h);
    const __m256i v17l = asinh_050ulp_avx2_bits_f64_avx2(v16l);
    const __m256i v17h = asinh_050ulp_avx2_bits_f64_avx2(v16h);
    const __m256i v18l = _mm256_add_epi64(v11, v17l);
    const __m256i v18h = _mm256_add_epi64(v11, v17h);
    const __m256i v20l = _mm256_srli_epi64(v18l, 52);
    const __m256i v20h = _mm256_srli_epi64(v18h, 52);
    const __m256i v21l = _mm256_add_epi64(v10, v20l);
    const __m256i v21h = _mm256_add_epi64(v10, v20h);
    const __m256d v22l = _mm256_castsi256_pd(v21l);
    const __m256d v22h = _mm256_castsi256_pd(v21h);
    const __m256d v24l = _mm256_sub_pd(v22l, v23);
    const __m256d v24h = _mm256_sub_pd(v22h, v23);
    const __m256i v27l = _mm256_and_si256(v18l, v26);
    const __m256i v27h = _mm256_and_si256(v18h, v26);
    const __m256i v28l = _mm256_add_epi64(v25, v27l);
    const __m256i v28h = _mm256_add_epi64(v25, v27h);
    const __m256d v29l = _mm256_castsi256_pd(v28l);
    const __m256d v29h = _mm256_castsi256_pd(v28h);
    const __m256d v30l = _mm256_sub_pd(v29l, v13);
    const __m256d v30h = _mm256_sub_pd(v29h, v13);
    const __m256d v31l = _mm256_mul_pd(v30l, v30l);
    const __m256d v31h = _mm256_mul_pd(v30h, v30h);
    const __m256d v32l = _mm256_mul_pd(v31l, v31l);
    const __m256d v32h = _mm256_mul_pd(v31h, v31h);
    const __m256d v35l = _mm256_fmadd_pd(v31l, v33, v34);
    const __m256d v35h = _mm256_fmadd_pd(v31h, v33, v34);
    const __m256d v37l = _mm256_add_pd(v36, v30l);
    const __m256d v37h = _mm256_add_pd(v36, v30h);
    const __m256d v39l = _mm256_fmadd_pd(v35l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v35h, v37h, v38);
    const __m256d v42l = _mm256_fmadd_pd(v30l, v40, v41);
    const __m256d v42h = _mm256_fmadd_pd(v30h, v40, v41);
    const __m256d v43l = _mm256_fmadd_pd(v39l, v31l, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v39h, v31h, v42h);
    const __m256d v46l = _mm256_fmadd_pd(v44, v30l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44, v30h, v45);
    const __m256d v48l = _mm256_add_pd(v46l, v47);
    const __m256d v48h = _mm256_add_pd(v46h, v47);
    const __m256d v51l = _mm256_fmadd_pd(v30l, v49, v50);
    const __m256d v51h = _mm256_fmadd_pd(v30h, v49, v50);
    const __m256d v52l = _mm256_fmadd_pd(v31l, v48l, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v31h, v48h, v51h);
    const __m256d v53l = _mm256_fmadd_pd(v43l, v32l, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v43h, v32h, v52h);
    const __m256d v56l = _mm256_fmadd_pd(v54, v30l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54, v30h, v55);
    const __m256d v57l = _mm256_fmadd_pd(v56l, v31l, v30l);
    const __m256d v57h = _mm256_fmadd_pd(v56h, v31h, v30h);
    const __m256d v58l = _mm256_fmadd_pd(v32l, v53l, v57l);
    const __m256d v58h = _mm256_fmadd_pd(v32h, v53h, v57h);
    const __m256d v59l = _mm256_fmadd_pd(v9, v24l, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v9, v24h, v58h);
    const __m128 v60l = _mm256_cvtpd_ps(v59l);
    const __m128 v60h = _mm256_cvtpd_ps(v59h);
    const __m256 v60 = _mm256_set_m128(v60h, v60l);
    const __m256 v61 = asinh_050ulp_avx2_signed_f32_avx2(v60, v0);
    const __m256 v62 = _mm256_blendv_ps(v0, v61, _mm256_castsi256_ps(v8));
    _mm256_storeu_ps(y, v62);
}

static ASINH_050ULP_AVX2_AVX2_TARGET void asinh_050ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_050ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        asinh_050ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ASINH_050ULP_AVX2_AVX512 __m512i asinh_050ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_050ULP_AVX2_AVX512 __m512 asinh_050ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ASINH_050ULP_AVX2_AVX512 void asinh_050ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v4 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v5 = _mm512_set1_ps(0x1p-12f); /* 0.000244140625 */
    const __m512d v9 = _mm512_set1_pd(0x1.62e42fefa357fp-1); /* 0.69314718055981916 */
    const __m512i v10 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512i v11 = _mm512_set1_epi64(INT64_C(3002401183236116)); /* 0x000aaaab00000014 */
    const __m512d v13 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v23 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512i v26 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v33 = _mm512_set1_pd(0x1.e738c5891e487p-4); /* 0.11895062601424132 */
    const __m512d v34 = _mm512_set1_pd(0x1.51fe3e13bfe25p-4); /* 0.082517855156759426 */
    const __m512d v36 = _mm512_set1_pd(-0x1.f342951c2f467p-1); /* -0.97511735886622553 */
    const __m512d v38 = _mm512_set1_pd(-0x1.d9f5b714238adp-7); /* -0.01446410598171285 */
    const __m512d v40 = _mm512_set1_pd(0x1.ca5547f0f2a15p-4); /* 0.1118977365687573 */
    const __m512d v41 = _mm512_set1_pd(-0x1.00c5ff9d54d64p-3); /* -0.1253776521576625 */
    const __m512d v44 = _mm512_set1_pd(0x1.247ee29c5be9bp-3); /* 0.14282013930959611 */
    const __m512d v45 = _mm512_set1_pd(-0x1.2d04873be607bp-19); /* -2.2427565493192935e-06 */
    const __m512d v47 = _mm512_set1_pd(-0x1.554cabcc25eecp-3); /* -0.16665014473686968 */
    const __m512d v49 = _mm512_set1_pd(0x1.999a0761dd9p-3); /* 0.2000008179417776 */
    const __m512d v50 = _mm512_set1_pd(-0x1.000011457bf5cp-2); /* -0.25000025736425413 */
    const __m512d v54 = _mm512_set1_pd(0x1.555554e651f55p-2); /* 0.33333332687151557 */
    const __m512d v55 = _mm512_set1_pd(-0x1.ffffffe2078b1p-2); /* -0.4999999982554853 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LE_OQ);
    const __m512 v6 = _mm512_fmadd_ps(v4, v1, v5);
    const __mmask16 v7 = _mm512_cmp_ps_mask(v6, v1, _CMP_LE_OQ);
    const __mmask16 v8 = (__mmask16)(v3 & v7);
    const __m512d v12l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v12h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v14l = _mm512_fmadd_pd(v12l, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v12h, v13);
    const __m512d v15l = _mm512_sqrt_pd(v14l);
    const __m512d v15h = _mm512_sqrt_pd(v14h);
    const __m512d v16l = _mm512_add_pd(v15l, v12l);
    const __m512d v16h = _mm512_add_pd(v15h, v12h);
    const __m512i v17l = asinh_050ulp_avx2_bits_f64_avx512(v16l);
    const __m512i v17h = asinh_050ulp_avx2_bits_f64_avx512(v16h);
    const __m512i v18l = _mm512_add_epi64(v11, v17l);
    const __m512i v18h = _mm512_add_epi64(v11, v17h);
    const __m512i v20l = _mm512_srli_epi64(v18l, 52);
    const __m512i v20h = _mm512_srli_epi64(v18h, 52);
    const __m512i v21l = _mm512_add_epi64(v10, v20l);
    const __m512i v21h = _mm512_add_epi64(v10, v20h);
    const __m512d v22l = _mm512_castsi512_pd(v21l);
    const __m512d v22h = _mm512_castsi512_pd(v21h);
    const __m512d v24l = _mm512_sub_pd(v22l, v23);
    const __m512d v24h = _mm512_sub_pd(v22h, v23);
    const __m512i v27l = _mm512_and_si512(v18l, v26);
    const __m512i v27h = _mm512_and_si512(v18h, v26);
    const __m512i v28l = _mm512_add_epi64(v25, v27l);
    const __m512i v28h = _mm512_add_epi64(v25, v27h);
    const __m512d v29l = _mm512_castsi512_pd(v28l);
    const __m512d v29h = _mm512_castsi512_pd(v28h);
    const __m512d v30l = _mm512_sub_pd(v29l, v13);
    const __m512d v30h = _mm512_sub_pd(v29h, v13);
    const __m512d v31l = _mm512_mul_pd(v30l, v30l);
    const __m512d v31h = _mm512_mul_pd(v30h, v30h);
    const __m512d v32l = _mm512_mul_pd(v31l, v31l);
    const __m512d v32h = _mm512_mul_pd(v31h, v31h);
    const __m512d v35l = _mm512_fmadd_pd(v31l, v33, v34);
    const __m512d v35h = _mm512_fmadd_pd(v31h, v33, v34);
    const __m512d v37l = _mm512_add_pd(v36, v30l);
    const __m512d v37h = _mm512_add_pd(v36, v30h);
    const __m512d v39l = _mm512_fmadd_pd(v35l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v35h, v37h, v38);
    const __m512d v42l = _mm512_fmadd_pd(v30l, v40, v41);
    const __m512d v42h = _mm512_fmadd_pd(v30h, v40, v41);
    const __m512d v43l = _mm512_fmadd_pd(v39l, v31l, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v39h, v31h, v42h);
    const __m512d v46l = _mm512_fmadd_pd(v44, v30l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44, v30h, v45);
    const __m512d v48l = _mm512_add_pd(v46l, v47);
    const __m512d v48h = _mm512_add_pd(v46h, v47);
    const __m512d v51l = _mm512_fmadd_pd(v30l, v49, v50);
    const __m512d v51h = _mm512_fmadd_pd(v30h, v49, v50);
    const __m512d v52l = _mm512_fmadd_pd(v31l, v48l, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v31h, v48h, v51h);
    const __m512d v53l = _mm512_fmadd_pd(v43l, v32l, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v43h, v32h, v52h);
    const __m512d v56l = _mm512_fmadd_pd(v54, v30l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54, v30h, v55);
    const __m512d v57l = _mm512_fmadd_pd(v56l, v31l, v30l);
    const __m512d v57h = _mm512_fmadd_pd(v56h, v31h, v30h);
    const __m512d v58l = _mm512_fmadd_pd(v32l, v53l, v57l);
    const __m512d v58h = _mm512_fmadd_pd(v32h, v53h, v57h);
    const __m512d v59l = _mm512_fmadd_pd(v9, v24l, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v9, v24h, v58h);
    const __m256 v60l = _mm512_cvtpd_ps(v59l);
    const __m256 v60h = _mm512_cvtpd_ps(v59h);
    const __m512 v60 = _mm512_insertf32x8(_mm512_castps256_ps512(v60l), v60h, 1);
    const __m512 v61 = asinh_050ulp_avx2_signed_f32_avx512(v60, v0);
    const __m512 v62 = _mm512_mask_blend_ps(v8, v0, v61);
    _mm512_storeu_ps(y, v62);
}

static ASINH_050ULP_AVX2_AVX512_TARGET void asinh_050ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asinh_050ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        asinh_050ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_050ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_050ulp_avx2_level(void) {
#if defined(ASINH_050ULP_AVX2_FORCE_ISA)
    return ASINH_050ULP_AVX2_FORCE_ISA;
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

float asinh_050ulp_avx2(float x) {
    return asinh_050ulp_avx2_element(x);
}

void asinh_050ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_050ulp_avx2_level();
    if (level == 2) {
        asinh_050ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_050ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_050ulp_avx2_array_portable(x, y, n);
}
