/* expm1_f64_1ulp_avx512: expm1
 *
 *   target       expm1, e^x - 1, f64
 *   domain       every input
 *   max error    0.556202 ulp, observed on 28978912 inputs
 *   worst input  0x1.6302d797468bbp-6 (0.021668158090599059, encoding 0x3f96302d797468bb)
 *   result there 0x1.66e29fdc9673p-6 (0.021904617419159667, encoding 0x3f966e29fdc96730)
 *   mean error   0.106568 ulp
 *   misrounded   285449 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           319bd7cc5c461a4ef4849809c5660b1c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive expm1_f64_1ulp_avx512.db
 *                time: 0.9117 ns/element as avx512 code (inputs mean)
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
#include "expm1_f64_1ulp_avx512.h"

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

static inline double expm1_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double expm1_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t expm1_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double expm1_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double expm1_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = expm1_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double expm1_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = expm1_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double expm1_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return expm1_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int expm1_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double expm1_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? expm1_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = expm1_f64_1ulp_avx512_getmant_f64(a) * expm1_f64_1ulp_avx512_pow2_f64(s) * expm1_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !expm1_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double expm1_f64_1ulp_avx512_table0[16] = {
    0x1p-1, 0x1.0b5586cf9890fp-1, 0x1.172b83c7d517bp-1, 0x1.2387a6e756238p-1,
    0x1.306fe0a31b715p-1, 0x1.3dea64c123422p-1, 0x1.4bfdad5362a27p-1, 0x1.5ab07dd485429p-1,
    0x1.6a09e667f3bcdp-1, 0x1.7a11473eb0187p-1, 0x1.8ace5422aa0dbp-1, 0x1.9c49182a3f09p-1,
    0x1.ae89f995ad3adp-1, 0x1.c199bdd85529cp-1, 0x1.d5818dcfba487p-1, 0x1.ea4afa2a490dap-1,
};

static const double expm1_f64_1ulp_avx512_table1[16] = {
    0x0p+0, 0x1.8a62e4adc610bp-55, -0x1.19041b9d78a76p-56, 0x1.9b07eb6c70573p-55,
    0x1.6f46ad23182e4p-56, 0x1.ada0911f09ebcp-56, 0x1.d4397afec42e2p-57, 0x1.6324c054647adp-55,
    -0x1.bdd3413b26456p-55, -0x1.41577ee04992fp-56, 0x1.6e9f156864b27p-55, 0x1.c7c46b071f2bep-57,
    0x1.7a1cd345dcc81p-55, 0x1.11065895048ddp-56, 0x1.2ed02d75b3707p-56, -0x1.e9c23179c2893p-55,
};

static inline double expm1_f64_1ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = expm1_f64_1ulp_avx512_abs_f64(v0);
    const double v2 = 0x1p-54; /* 5.5511151231257827e-17 */
    const int v3 = v1 < v2;
    const double v4 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v5 = -0x1.4p+5; /* -40 */
    const double v6 = 0x1.63p+9; /* 710 */
    const double v7 = v6 < v0 ? v6 : v0;
    const double v8 = v5 > v7 ? v5 : v7;
    const double v9 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v10 = 0x1.8p+48; /* 422212465065984 */
    const double v11 = expm1_f64_1ulp_avx512_fma_f64(v8, v9, v10);
    const double v12 = v11 - v10;
    const double v13 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v14 = expm1_f64_1ulp_avx512_fma_f64(v13, v12, v8);
    const double v15 = expm1_f64_1ulp_avx512_fma_f64(v4, v12, v14);
    const int64_t v16 = expm1_f64_1ulp_avx512_bits_f64(v11);
    const int32_t v17 = (int32_t)(uint32_t)(uint64_t)v16;
    const double v18 = expm1_f64_1ulp_avx512_table0[(uint32_t)v17 & (16u - 1)];
    const double v19 = expm1_f64_1ulp_avx512_scalef_f64(v18, v12);
    const double v20 = -0x1p-1; /* -0.5 */
    const double v21 = v20 + v19;
    const double v22 = expm1_f64_1ulp_avx512_fma_f64(v15, v19, v21);
    const double v23 = v21 - v22;
    const double v24 = expm1_f64_1ulp_avx512_fma_f64(v15, v19, v23);
    const double v25 = v15 * v15;
    const double v26 = 0x1.8651dcc1f9db3p-16; /* 2.3264871522513889e-05 */
    const double v27 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v28 = expm1_f64_1ulp_avx512_fma_f64(v26, v15, v27);
    const double v29 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v30 = expm1_f64_1ulp_avx512_fma_f64(v15, v28, v29);
    const double v31 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v32 = expm1_f64_1ulp_avx512_fma_f64(v30, v15, v31);
    const double v33 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v34 = expm1_f64_1ulp_avx512_fma_f64(v32, v15, v33);
    const double v35 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v36 = 0x1p-1; /* 0.5 */
    const double v37 = expm1_f64_1ulp_avx512_fma_f64(v15, v35, v36);
    const double v38 = expm1_f64_1ulp_avx512_fma_f64(v34, v25, v37);
    const double v39 = v14 - v15;
    const double v40 = expm1_f64_1ulp_avx512_fma_f64(v4, v12, v39);
    const double v41 = expm1_f64_1ulp_avx512_fma_f64(v25, v38, v40);
    const double v42 = v21 - v19;
    const double v43 = v21 - v42;
    const double v44 = v19 - v43;
    const double v45 = v20 - v42;
    const double v46 = v44 + v45;
    const double v47 = expm1_f64_1ulp_avx512_table1[(uint32_t)v17 & (16u - 1)];
    const double v48 = expm1_f64_1ulp_avx512_scalef_f64(v47, v12);
    const double v49 = expm1_f64_1ulp_avx512_fma_f64(v48, v15, v48);
    const double v50 = v46 + v49;
    const double v51 = expm1_f64_1ulp_avx512_fma_f64(v41, v19, v50);
    const double v52 = v24 + v51;
    const double v53 = v52 + v22;
    const double v54 = v53 + v53;
    const double v55 = v3 ? v0 : v54;
    const double r0 = v55;
    return r0;
}

static void expm1_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXPM1_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_F64_1ULP_AVX512_AVX2 static inline EXPM1_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_F64_1ULP_AVX512_AVX512 static inline EXPM1_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
EXPM1_F64_1ULP_AVX512_AVX2 __m256i expm1_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

EXPM1_F64_1ULP_AVX512_AVX2 __m128i expm1_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
EXPM1_F64_1ULP_AVX512_AVX2 __m256d expm1_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
EXPM1_F64_1ULP_AVX512_AVX2 __m256d expm1_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = expm1_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

EXPM1_F64_1ULP_AVX512_AVX2 void expm1_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1p-54); /* 5.5511151231257827e-17 */
    const __m256d v4 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v5 = _mm256_set1_pd(-0x1.4p+5); /* -40 */
    const __m256d v6 = _mm256_set1_pd(0x1.63p+9); /* 710 */
    const __m256d v9 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v13 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v20 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v26 = _mm256_set1_pd(0x1.8651dcc1f9db3p-16); /* 2.3264871522513889e-05 */
    const __m256d v27 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v29 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v31 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v33 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v35 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v36 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = expm1_f64_1ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v7l = _mm256_min_pd(v6, v0l);
    const __m256d v7h = _mm256_min_pd(v6, v0h);
    const __m256d v8l = _mm256_max_pd(v5, v7l);
    const __m256d v8h = _mm256_max_pd(v5, v7h);
    const __m256d v11l = _mm256_fmadd_pd(v8l, v9, v10);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v9, v10);
    const __m256d v12l = _mm256_sub_pd(v11l, v10);
    const __m256d v12h = _mm256_sub_pd(v11h, v10);
    const __m256d v14l = _mm256_fmadd_pd(v13, v12l, v8l);
    const __m256d v14h = _mm256_fmadd_pd(v13, v12h, v8h);
    const __m256d v15l = _mm256_fmadd_pd(v4, v12l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v4, v12h, v14h);
    const __m256i v16l = _mm256_castpd_si256(v11l);
    const __m256i v16h = _mm256_castpd_si256(v11h);
    const __m128i v17l = expm1_f64_1ulp_avx512_wrap_avx2(v16l);
    const __m128i v17h = expm1_f64_1ulp_avx512_wrap_avx2(v16h);
    const __m256i v17 = _mm256_set_m128i(v17h, v17l);
    const __m256d v18l = expm1_f64_1ulp_avx512_gather_f64_avx2(expm1_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(15)));
    const __m256d v18h = expm1_f64_1ulp_avx512_gather_f64_avx2(expm1_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(15)));
    const __m256d v19l = expm1_f64_1ulp_avx512_lanes_scalef_f64_avx2(v18l, v12l);
    const __m256d v19h = expm1_f64_1ulp_avx512_lanes_scalef_f64_avx2(v18h, v12h);
    const __m256d v21l = _mm256_add_pd(v20, v19l);
    const __m256d v21h = _mm256_add_pd(v20, v19h);
    const __m256d v22l = _mm256_fmadd_pd(v15l, v19l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v15h, v19h, v21h);
    const __m256d v23l = _mm256_sub_pd(v21l, v22l);
    const __m256d v23h = _mm256_sub_pd(v21h, v22h);
    const __m256d v24l = _mm256_fmadd_pd(v15l, v19l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v15h, v19h, v23h);
    const __m256d v25l = _mm256_mul_pd(v15l, v15l);
    const __m256d v25h = _mm256_mul_pd(v15h, v15h);
    const __m256d v28l = _mm256_fmadd_pd(v26, v15l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26, v15h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v15l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v15h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v15l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v15h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v15l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v15h, v33);
    const __m256d v37l = _mm256_fmadd_pd(v15l, v35, v36);
    const __m256d v37h = _mm256_fmadd_pd(v15h, v35, v36);
    const __m256d v38l = _mm256_fmadd_pd(v34l, v25l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v34h, v25h, v37h);
    const __m256d v39l = _mm256_sub_pd(v14l, v15l);
    const __m256d v39h = _mm256_sub_pd(v14h, v15h);
    const __m256d v40l = _mm256_fmadd_pd(v4, v12l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v4, v12h, v39h);
    const __m256d v41l = _mm256_fmadd_pd(v25l, v38l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v25h, v38h, v40h);
    const __m256d v42l = _mm256_sub_pd(v21l, v19l);
    const __m256d v42h = _mm256_sub_pd(v21h, v19h);
    const __m256d v43l = _mm256_sub_pd(v21l, v42l);
    const __m256d v43h = _mm256_sub_pd(v21h, v42h);
    const __m256d v44l = _mm256_sub_pd(v19l, v43l);
    const __m256d v44h = _mm256_sub_pd(v19h, v43h);
    const __m256d v45l = _mm256_sub_pd(v20, v42l);
    const __m256d v45h = _mm256_sub_pd(v20, v42h);
    const __m256d v46l = _mm256_add_pd(v44l, v45l);
    const __m256d v46h = _mm256_add_pd(v44h, v45h);
    const __m256d v47l = expm1_f64_1ulp_avx512_gather_f64_avx2(expm1_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(15)));
    const __m256d v47h = expm1_f64_1ulp_avx512_gather_f64_avx2(expm1_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(15)));
    const __m256d v48l = expm1_f64_1ulp_avx512_lanes_scalef_f64_avx2(v47l, v12l);
    const __m256d v48h = expm1_f64_1ulp_avx512_lanes_scalef_f64_avx2(v47h, v12h);
    const __m256d v49l = _mm256_fmadd_pd(v48l, v15l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v48h, v15h, v48h);
    const __m256d v50l = _mm256_add_pd(v46l, v49l);
    const __m256d v50h = _mm256_add_pd(v46h, v49h);
    const __m256d v51l = _mm256_fmadd_pd(v41l, v19l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v41h, v19h, v50h);
    const __m256d v52l = _mm256_add_pd(v24l, v51l);
    const __m256d v52h = _mm256_add_pd(v24h, v51h);
    const __m256d v53l = _mm256_add_pd(v52l, v22l);
    const __m256d v53h = _mm256_add_pd(v52h, v22h);
    const __m256d v54l = _mm256_add_pd(v53l, v53l);
    const __m256d v54h = _mm256_add_pd(v53h, v53h);
    const __m256d v55l = _mm256_blendv_pd(v54l, v0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v55h = _mm256_blendv_pd(v54h, v0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    _mm256_storeu_pd(y, v55l);
    _mm256_storeu_pd(y + 4, v55h);
}

static EXPM1_F64_1ULP_AVX512_AVX2_TARGET void expm1_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        expm1_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        expm1_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXPM1_F64_1ULP_AVX512_AVX512 __m512d expm1_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
EXPM1_F64_1ULP_AVX512_AVX512 __mmask8 expm1_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXPM1_F64_1ULP_AVX512_AVX512 void expm1_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1p-54); /* 5.5511151231257827e-17 */
    const __m512d v4 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v5 = _mm512_set1_pd(-0x1.4p+5); /* -40 */
    const __m512d v6 = _mm512_set1_pd(0x1.63p+9); /* 710 */
    const __m512d v9 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v13 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v20 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v26 = _mm512_set1_pd(0x1.8651dcc1f9db3p-16); /* 2.3264871522513889e-05 */
    const __m512d v27 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v29 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v31 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v33 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v35 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v36 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d t0_0 = _mm512_loadu_pd(expm1_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(expm1_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(expm1_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(expm1_f64_1ulp_avx512_table1 + 8);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v7l = _mm512_min_pd(v6, v0l);
    const __m512d v7h = _mm512_min_pd(v6, v0h);
    const __m512d v8l = _mm512_max_pd(v5, v7l);
    const __m512d v8h = _mm512_max_pd(v5, v7h);
    const __m512d v11l = _mm512_fmadd_pd(v8l, v9, v10);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v9, v10);
    const __m512d v12l = _mm512_sub_pd(v11l, v10);
    const __m512d v12h = _mm512_sub_pd(v11h, v10);
    const __m512d v14l = _mm512_fmadd_pd(v13, v12l, v8l);
    const __m512d v14h = _mm512_fmadd_pd(v13, v12h, v8h);
    const __m512d v15l = _mm512_fmadd_pd(v4, v12l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v4, v12h, v14h);
    const __m512i v16l = _mm512_castpd_si512(v11l);
    const __m512i v16h = _mm512_castpd_si512(v11h);
    const __m256i v17l = _mm512_cvtepi64_epi32(v16l);
    const __m256i v17h = _mm512_cvtepi64_epi32(v16h);
    const __m512i v17 = _mm512_inserti32x8(_mm512_castsi256_si512(v17l), v17h, 1);
    const __m512d v18l = expm1_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v17), t0_0, t0_1);
    const __m512d v18h = expm1_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v17, 1), t0_0, t0_1);
    const __m512d v19l = _mm512_scalef_pd(v18l, v12l);
    const __m512d v19h = _mm512_scalef_pd(v18h, v12h);
    const __m512d v21l = _mm512_add_pd(v20, v19l);
    const __m512d v21h = _mm512_add_pd(v20, v19h);
    const __m512d v22l = _mm512_fmadd_pd(v15l, v19l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v15h, v19h, v21h);
    const __m512d v23l = _mm512_sub_pd(v21l, v22l);
    const __m512d v23h = _mm512_sub_pd(v21h, v22h);
    const __m512d v24l = _mm512_fmadd_pd(v15l, v19l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v15h, v19h, v23h);
    const __m512d v25l = _mm512_mul_pd(v15l, v15l);
    const __m512d v25h = _mm512_mul_pd(v15h, v15h);
    const __m512d v28l = _mm512_fmadd_pd(v26, v15l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26, v15h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v15l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v15h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v15l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v15h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v15l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v15h, v33);
    const __m512d v37l = _mm512_fmadd_pd(v15l, v35, v36);
    const __m512d v37h = _mm512_fmadd_pd(v15h, v35, v36);
    const __m512d v38l = _mm512_fmadd_pd(v34l, v25l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v34h, v25h, v37h);
    const __m512d v39l = _mm512_sub_pd(v14l, v15l);
    const __m512d v39h = _mm512_sub_pd(v14h, v15h);
    const __m512d v40l = _mm512_fmadd_pd(v4, v12l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v4, v12h, v39h);
    const __m512d v41l = _mm512_fmadd_pd(v25l, v38l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v25h, v38h, v40h);
    const __m512d v42l = _mm512_sub_pd(v21l, v19l);
    const __m512d v42h = _mm512_sub_pd(v21h, v19h);
    const __m512d v43l = _mm512_sub_pd(v21l, v42l);
    const __m512d v43h = _mm512_sub_pd(v21h, v42h);
    const __m512d v44l = _mm512_sub_pd(v19l, v43l);
    const __m512d v44h = _mm512_sub_pd(v19h, v43h);
    const __m512d v45l = _mm512_sub_pd(v20, v42l);
    const __m512d v45h = _mm512_sub_pd(v20, v42h);
    const __m512d v46l = _mm512_add_pd(v44l, v45l);
    const __m512d v46h = _mm512_add_pd(v44h, v45h);
    const __m512d v47l = expm1_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v17), t1_0, t1_1);
    const __m512d v47h = expm1_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v17, 1), t1_0, t1_1);
    const __m512d v48l = _mm512_scalef_pd(v47l, v12l);
    const __m512d v48h = _mm512_scalef_pd(v47h, v12h);
    const __m512d v49l = _mm512_fmadd_pd(v48l, v15l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v48h, v15h, v48h);
    const __m512d v50l = _mm512_add_pd(v46l, v49l);
    const __m512d v50h = _mm512_add_pd(v46h, v49h);
    const __m512d v51l = _mm512_fmadd_pd(v41l, v19l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v41h, v19h, v50h);
    const __m512d v52l = _mm512_add_pd(v24l, v51l);
    const __m512d v52h = _mm512_add_pd(v24h, v51h);
    const __m512d v53l = _mm512_add_pd(v52l, v22l);
    const __m512d v53h = _mm512_add_pd(v52h, v22h);
    const __m512d v54l = _mm512_add_pd(v53l, v53l);
    const __m512d v54h = _mm512_add_pd(v53h, v53h);
    const __m512d v55l = _mm512_mask_blend_pd((__mmask8)v3, v54l, v0l);
    const __m512d v55h = _mm512_mask_blend_pd(expm1_f64_1ulp_avx512_high_mask_avx512(v3), v54h, v0h);
    _mm512_storeu_pd(y, v55l);
    _mm512_storeu_pd(y + 8, v55h);
}

static EXPM1_F64_1ULP_AVX512_AVX512_TARGET void expm1_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        expm1_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        expm1_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_f64_1ulp_avx512_level(void) {
#if defined(EXPM1_F64_1ULP_AVX512_FORCE_ISA)
    return EXPM1_F64_1ULP_AVX512_FORCE_ISA;
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

double expm1_f64_1ulp_avx512(double x) {
    return expm1_f64_1ulp_avx512_element(x);
}

void expm1_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_f64_1ulp_avx512_level();
    if (level == 2) {
        expm1_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_f64_1ulp_avx512_array_portable(x, y, n);
}
