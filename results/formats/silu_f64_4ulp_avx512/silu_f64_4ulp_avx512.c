/* silu_f64_4ulp_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), f64
 *   domain       every input
 *   max error    3.277032 ulp, observed on 29353640 inputs
 *   worst input  -0x1.b0ca0e19ab117p+2 (-6.762332463328014, encoding 0xc01b0ca0e19ab117)
 *   result there -0x1.fff42ddbc2d43p-8 (-0.0078117954215131706, encoding 0xbf7fff42ddbc2d43)
 *   mean error   0.367593 ulp
 *   misrounded   8060199 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           22346ec0ed0f24ce7216efa3b7f81fe0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f64 --max-ulp 3.5 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive silu_f64_4ulp_avx512.db
 *                time: 0.7316 ns/element as avx512 code (inputs mean)
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
#include "silu_f64_4ulp_avx512.h"

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

static inline double silu_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double silu_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t silu_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double silu_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double silu_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = silu_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double silu_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = silu_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double silu_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return silu_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int silu_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double silu_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? silu_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = silu_f64_4ulp_avx512_getmant_f64(a) * silu_f64_4ulp_avx512_pow2_f64(s) * silu_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !silu_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double silu_f64_4ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double silu_f64_4ulp_avx512_table1[16] = {
    0x0p+0, 0x1.8a62e4adc610bp-54, -0x1.19041b9d78a76p-55, 0x1.9b07eb6c70573p-54,
    0x1.6f46ad23182e4p-55, 0x1.ada0911f09ebcp-55, 0x1.d4397afec42e2p-56, 0x1.6324c054647adp-54,
    -0x1.bdd3413b26456p-54, -0x1.41577ee04992fp-55, 0x1.6e9f156864b27p-54, 0x1.c7c46b071f2bep-56,
    0x1.7a1cd345dcc81p-54, 0x1.11065895048ddp-55, 0x1.2ed02d75b3707p-55, -0x1.e9c23179c2893p-54,
};

static inline double silu_f64_4ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = INFINITY;
    const int v2 = v0 < v1;
    const double v3 = -0x1.7cp+9; /* -760 */
    const double v4 = v3 > v0 ? v3 : v0;
    const double v5 = 0x0p+0; /* 0 */
    const int v6 = v0 < v5;
    const double v7 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v8 = silu_f64_4ulp_avx512_abs_f64(v4);
    const double v9 = -v8;
    const double v10 = v3 > v9 ? v3 : v9;
    const double v11 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v12 = 0x1.8p+48; /* 422212465065984 */
    const double v13 = silu_f64_4ulp_avx512_fma_f64(v10, v11, v12);
    const double v14 = v13 - v12;
    const double v15 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v16 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v17 = silu_f64_4ulp_avx512_fma_f64(v16, v14, v10);
    const double v18 = silu_f64_4ulp_avx512_fma_f64(v14, v15, v17);
    const double v19 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v20 = silu_f64_4ulp_avx512_fma_f64(v7, v18, v19);
    const double v21 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v22 = silu_f64_4ulp_avx512_fma_f64(v20, v18, v21);
    const double v23 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v24 = silu_f64_4ulp_avx512_fma_f64(v22, v18, v23);
    const double v25 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v26 = silu_f64_4ulp_avx512_fma_f64(v24, v18, v25);
    const double v27 = 0x1p-1; /* 0.5 */
    const double v28 = silu_f64_4ulp_avx512_fma_f64(v26, v18, v27);
    const double v29 = 0x1p+0; /* 1 */
    const double v30 = silu_f64_4ulp_avx512_fma_f64(v28, v18, v29);
    const int64_t v31 = silu_f64_4ulp_avx512_bits_f64(v13);
    const int32_t v32 = (int32_t)(uint32_t)(uint64_t)v31;
    const double v33 = silu_f64_4ulp_avx512_table0[(uint32_t)v32 & (16u - 1)];
    const double v34 = v33 * v18;
    const double v35 = silu_f64_4ulp_avx512_table1[(uint32_t)v32 & (16u - 1)];
    const double v36 = silu_f64_4ulp_avx512_fma_f64(v30, v34, v35);
    const double v37 = v36 + v33;
    const double v38 = v6 ? v37 : v29;
    const double v39 = v4 * v38;
    const double v40 = silu_f64_4ulp_avx512_scalef_f64(v37, v14);
    const double v41 = v40 + v29;
    const double v42 = v39 / v41;
    const double v43 = v6 ? v14 : v5;
    const double v44 = silu_f64_4ulp_avx512_scalef_f64(v42, v43);
    const double v45 = v2 ? v44 : v0;
    const double r0 = v45;
    return r0;
}

static void silu_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SILU_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_F64_4ULP_AVX512_AVX2 static inline SILU_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SILU_F64_4ULP_AVX512_AVX512 static inline SILU_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SILU_F64_4ULP_AVX512_AVX2 __m256i silu_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

SILU_F64_4ULP_AVX512_AVX2 __m128i silu_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SILU_F64_4ULP_AVX512_AVX2 __m256d silu_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
SILU_F64_4ULP_AVX512_AVX2 __m256d silu_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = silu_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

SILU_F64_4ULP_AVX512_AVX2 void silu_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(INFINITY);
    const __m256d v3 = _mm256_set1_pd(-0x1.7cp+9); /* -760 */
    const __m256d v5 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v7 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v11 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v12 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v15 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v16 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v19 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v21 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v23 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v25 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v27 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v29 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = silu_f64_4ulp_avx512_join_mask_avx2(v2l, v2h);
    const __m256d v4l = _mm256_max_pd(v3, v0l);
    const __m256d v4h = _mm256_max_pd(v3, v0h);
    const __m256i v6l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v5, _CMP_LT_OQ));
    const __m256i v6h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v5, _CMP_LT_OQ));
    const __m256i v6 = silu_f64_4ulp_avx512_join_mask_avx2(v6l, v6h);
    const __m256d v8l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v4l);
    const __m256d v8h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v4h);
    const __m256d v9l = _mm256_xor_pd(v8l, _mm256_set1_pd(-0.0));
    const __m256d v9h = _mm256_xor_pd(v8h, _mm256_set1_pd(-0.0));
    const __m256d v10l = _mm256_max_pd(v3, v9l);
    const __m256d v10h = _mm256_max_pd(v3, v9h);
    const __m256d v13l = _mm256_fmadd_pd(v10l, v11, v12);
    const __m256d v13h = _mm256_fmadd_pd(v10h, v11, v12);
    const __m256d v14l = _mm256_sub_pd(v13l, v12);
    const __m256d v14h = _mm256_sub_pd(v13h, v12);
    const __m256d v17l = _mm256_fmadd_pd(v16, v14l, v10l);
    const __m256d v17h = _mm256_fmadd_pd(v16, v14h, v10h);
    const __m256d v18l = _mm256_fmadd_pd(v14l, v15, v17l);
    const __m256d v18h = _mm256_fmadd_pd(v14h, v15, v17h);
    const __m256d v20l = _mm256_fmadd_pd(v7, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v7, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v18l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v18h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v18l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v18h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v18l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v18h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v18l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v18h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v18l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v18h, v29);
    const __m256i v31l = _mm256_castpd_si256(v13l);
    const __m256i v31h = _mm256_castpd_si256(v13h);
    const __m128i v32l = silu_f64_4ulp_avx512_wrap_avx2(v31l);
    const __m128i v32h = silu_f64_4ulp_avx512_wrap_avx2(v31h);
    const __m256i v32 = _mm256_set_m128i(v32h, v32l);
    const __m256d v33l = silu_f64_4ulp_avx512_gather_f64_avx2(silu_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v32), _mm_set1_epi32(15)));
    const __m256d v33h = silu_f64_4ulp_avx512_gather_f64_avx2(silu_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v32, 1), _mm_set1_epi32(15)));
    const __m256d v34l = _mm256_mul_pd(v33l, v18l);
    const __m256d v34h = _mm256_mul_pd(v33h, v18h);
    const __m256d v35l = silu_f64_4ulp_avx512_gather_f64_avx2(silu_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v32), _mm_set1_epi32(15)));
    const __m256d v35h = silu_f64_4ulp_avx512_gather_f64_avx2(silu_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v32, 1), _mm_set1_epi32(15)));
    const __m256d v36l = _mm256_fmadd_pd(v30l, v34l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v30h, v34h, v35h);
    const __m256d v37l = _mm256_add_pd(v36l, v33l);
    const __m256d v37h = _mm256_add_pd(v36h, v33h);
    const __m256d v38l = _mm256_blendv_pd(v29, v37l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v38h = _mm256_blendv_pd(v29, v37h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v39l = _mm256_mul_pd(v4l, v38l);
    const __m256d v39h = _mm256_mul_pd(v4h, v38h);
    const __m256d v40l = silu_f64_4ulp_avx512_lanes_scalef_f64_avx2(v37l, v14l);
    const __m256d v40h = silu_f64_4ulp_avx512_lanes_scalef_f64_avx2(v37h, v14h);
    const __m256d v41l = _mm256_add_pd(v40l, v29);
    const __m256d v41h = _mm256_add_pd(v40h, v29);
    const __m256d v42l = _mm256_div_pd(v39l, v41l);
    const __m256d v42h = _mm256_div_pd(v39h, v41h);
    const __m256d v43l = _mm256_blendv_pd(v5, v14l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v43h = _mm256_blendv_pd(v5, v14h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v44l = silu_f64_4ulp_avx512_lanes_scalef_f64_avx2(v42l, v43l);
    const __m256d v44h = silu_f64_4ulp_avx512_lanes_scalef_f64_avx2(v42h, v43h);
    const __m256d v45l = _mm256_blendv_pd(v0l, v44l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v45h = _mm256_blendv_pd(v0h, v44h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v45l);
    _mm256_storeu_pd(y + 4, v45h);
}

static SILU_F64_4ULP_AVX512_AVX2_TARGET void silu_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        silu_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        silu_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SILU_F64_4ULP_AVX512_AVX512 __m512d silu_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SILU_F64_4ULP_AVX512_AVX512 __mmask8 silu_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SILU_F64_4ULP_AVX512_AVX512 void silu_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(INFINITY);
    const __m512d v3 = _mm512_set1_pd(-0x1.7cp+9); /* -760 */
    const __m512d v5 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v7 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v11 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v12 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v15 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v16 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v19 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v21 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v23 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v25 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v27 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v29 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d t0_0 = _mm512_loadu_pd(silu_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(silu_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(silu_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(silu_f64_4ulp_avx512_table1 + 8);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __m512d v4l = _mm512_max_pd(v3, v0l);
    const __m512d v4h = _mm512_max_pd(v3, v0h);
    const __mmask8 v6l = _mm512_cmp_pd_mask(v0l, v5, _CMP_LT_OQ);
    const __mmask8 v6h = _mm512_cmp_pd_mask(v0h, v5, _CMP_LT_OQ);
    const __mmask16 v6 = _mm512_kunpackb(v6h, v6l);
    const __m512d v8l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v8h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v9l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v8l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v9h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v8h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v10l = _mm512_max_pd(v3, v9l);
    const __m512d v10h = _mm512_max_pd(v3, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v10l, v11, v12);
    const __m512d v13h = _mm512_fmadd_pd(v10h, v11, v12);
    const __m512d v14l = _mm512_sub_pd(v13l, v12);
    const __m512d v14h = _mm512_sub_pd(v13h, v12);
    const __m512d v17l = _mm512_fmadd_pd(v16, v14l, v10l);
    const __m512d v17h = _mm512_fmadd_pd(v16, v14h, v10h);
    const __m512d v18l = _mm512_fmadd_pd(v14l, v15, v17l);
    const __m512d v18h = _mm512_fmadd_pd(v14h, v15, v17h);
    const __m512d v20l = _mm512_fmadd_pd(v7, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v7, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v18l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v18h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v18l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v18h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v18l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v18h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v18l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v18h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v18l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v18h, v29);
    const __m512i v31l = _mm512_castpd_si512(v13l);
    const __m512i v31h = _mm512_castpd_si512(v13h);
    const __m256i v32l = _mm512_cvtepi64_epi32(v31l);
    const __m256i v32h = _mm512_cvtepi64_epi32(v31h);
    const __m512i v32 = _mm512_inserti32x8(_mm512_castsi256_si512(v32l), v32h, 1);
    const __m512d v33l = silu_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v32), t0_0, t0_1);
    const __m512d v33h = silu_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v32, 1), t0_0, t0_1);
    const __m512d v34l = _mm512_mul_pd(v33l, v18l);
    const __m512d v34h = _mm512_mul_pd(v33h, v18h);
    const __m512d v35l = silu_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v32), t1_0, t1_1);
    const __m512d v35h = silu_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v32, 1), t1_0, t1_1);
    const __m512d v36l = _mm512_fmadd_pd(v30l, v34l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v30h, v34h, v35h);
    const __m512d v37l = _mm512_add_pd(v36l, v33l);
    const __m512d v37h = _mm512_add_pd(v36h, v33h);
    const __m512d v38l = _mm512_mask_blend_pd((__mmask8)v6, v29, v37l);
    const __m512d v38h = _mm512_mask_blend_pd(silu_f64_4ulp_avx512_high_mask_avx512(v6), v29, v37h);
    const __m512d v39l = _mm512_mul_pd(v4l, v38l);
    const __m512d v39h = _mm512_mul_pd(v4h, v38h);
    const __m512d v40l = _mm512_scalef_pd(v37l, v14l);
    const __m512d v40h = _mm512_scalef_pd(v37h, v14h);
    const __m512d v41l = _mm512_add_pd(v40l, v29);
    const __m512d v41h = _mm512_add_pd(v40h, v29);
    const __m512d v42l = _mm512_div_pd(v39l, v41l);
    const __m512d v42h = _mm512_div_pd(v39h, v41h);
    const __m512d v43l = _mm512_mask_blend_pd((__mmask8)v6, v5, v14l);
    const __m512d v43h = _mm512_mask_blend_pd(silu_f64_4ulp_avx512_high_mask_avx512(v6), v5, v14h);
    const __m512d v44l = _mm512_scalef_pd(v42l, v43l);
    const __m512d v44h = _mm512_scalef_pd(v42h, v43h);
    const __m512d v45l = _mm512_mask_blend_pd((__mmask8)v2, v0l, v44l);
    const __m512d v45h = _mm512_mask_blend_pd(silu_f64_4ulp_avx512_high_mask_avx512(v2), v0h, v44h);
    _mm512_storeu_pd(y, v45l);
    _mm512_storeu_pd(y + 8, v45h);
}

static SILU_F64_4ULP_AVX512_AVX512_TARGET void silu_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        silu_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        silu_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_f64_4ulp_avx512_level(void) {
#if defined(SILU_F64_4ULP_AVX512_FORCE_ISA)
    return SILU_F64_4ULP_AVX512_FORCE_ISA;
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

double silu_f64_4ulp_avx512(double x) {
    return silu_f64_4ulp_avx512_element(x);
}

void silu_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_f64_4ulp_avx512_level();
    if (level == 2) {
        silu_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    silu_f64_4ulp_avx512_array_portable(x, y, n);
}
