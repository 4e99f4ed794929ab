/* sinh_f64_1ulp_avx512: sinh
 *
 *   target       sinh, sinh x, f64
 *   domain       every input
 *   max error    0.805765 ulp, observed on 49815727 inputs
 *   worst input  0x1.0e394f15c322cp+0 (1.0555619648104182, encoding 0x3ff0e394f15c322c)
 *   result there 0x1.43469f83aeec6p+0 (1.2627963730328005, encoding 0x3ff43469f83aeec6)
 *   mean error   0.155020 ulp
 *   misrounded   331840 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f1f4daab2045f8196abc643ba6ec273c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f64 --max-ulp 0.95 --isa avx512 --time 20s --seed 1 --threads 1 --archive sinh_f64_1ulp_avx512.db
 *                time: 1.2003 ns/element as avx512 code (inputs mean)
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
#include "sinh_f64_1ulp_avx512.h"

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

static inline double sinh_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double sinh_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sinh_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double sinh_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double sinh_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = sinh_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double sinh_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = sinh_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double sinh_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return sinh_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int sinh_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double sinh_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? sinh_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = sinh_f64_1ulp_avx512_getmant_f64(a) * sinh_f64_1ulp_avx512_pow2_f64(s) * sinh_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !sinh_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double sinh_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = sinh_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return sinh_f64_1ulp_avx512_frombits_f64((sinh_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double sinh_f64_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double sinh_f64_1ulp_avx512_table1[16] = {
    0x0p+0, 0x1.8a62e4adc610bp-54, -0x1.19041b9d78a76p-55, 0x1.9b07eb6c70573p-54,
    0x1.6f46ad23182e4p-55, 0x1.ada0911f09ebcp-55, 0x1.d4397afec42e2p-56, 0x1.6324c054647adp-54,
    -0x1.bdd3413b26456p-54, -0x1.41577ee04992fp-55, 0x1.6e9f156864b27p-54, 0x1.c7c46b071f2bep-56,
    0x1.7a1cd345dcc81p-54, 0x1.11065895048ddp-55, 0x1.2ed02d75b3707p-55, -0x1.e9c23179c2893p-54,
};

static inline double sinh_f64_1ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = sinh_f64_1ulp_avx512_abs_f64(v0);
    const double v2 = 0x1p+0; /* 1 */
    const int v3 = v1 < v2;
    const double v4 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
    const double v5 = v1 * v1;
    const double v6 = 0x1.ae7f3e733b81fp-41; /* 7.6471637318198164e-13 */
    const double v7 = sinh_f64_1ulp_avx512_fma_f64(v4, v5, v6);
    const double v8 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
    const double v9 = sinh_f64_1ulp_avx512_fma_f64(v7, v5, v8);
    const double v10 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
    const double v11 = sinh_f64_1ulp_avx512_fma_f64(v9, v5, v10);
    const double v12 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v13 = sinh_f64_1ulp_avx512_fma_f64(v11, v5, v12);
    const double v14 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v15 = sinh_f64_1ulp_avx512_fma_f64(v13, v5, v14);
    const double v16 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v17 = sinh_f64_1ulp_avx512_fma_f64(v15, v5, v16);
    const double v18 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v19 = sinh_f64_1ulp_avx512_fma_f64(v17, v5, v18);
    const double v20 = v1 * v5;
    const double v21 = sinh_f64_1ulp_avx512_fma_f64(v19, v20, v1);
    const double v22 = 0x1.638p+9; /* 711 */
    const double v23 = v22 < v1 ? v22 : v1;
    const double v24 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v25 = 0x1.8p+48; /* 422212465065984 */
    const double v26 = sinh_f64_1ulp_avx512_fma_f64(v23, v24, v25);
    const int64_t v27 = sinh_f64_1ulp_avx512_bits_f64(v26);
    const int32_t v28 = (int32_t)(uint32_t)(uint64_t)v27;
    const double v29 = sinh_f64_1ulp_avx512_table0[(uint32_t)v28 & (16u - 1)];
    const double v30 = v26 - v25;
    const double v31 = 0x1.8p+1; /* 3 */
    const double v32 = v30 - v31;
    const double v33 = sinh_f64_1ulp_avx512_scalef_f64(v29, v32);
    const double v34 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v35 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v36 = sinh_f64_1ulp_avx512_fma_f64(v35, v30, v23);
    const double v37 = sinh_f64_1ulp_avx512_fma_f64(v34, v30, v36);
    const double v38 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v39 = sinh_f64_1ulp_avx512_fma_f64(v14, v37, v38);
    const double v40 = sinh_f64_1ulp_avx512_fma_f64(v39, v37, v16);
    const double v41 = v37 * v37;
    const double v42 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v43 = sinh_f64_1ulp_avx512_fma_f64(v42, v37, v18);
    const double v44 = sinh_f64_1ulp_avx512_fma_f64(v40, v41, v43);
    const double v45 = 0x1p-1; /* 0.5 */
    const double v46 = sinh_f64_1ulp_avx512_fma_f64(v44, v37, v45);
    const double v47 = sinh_f64_1ulp_avx512_fma_f64(v46, v41, v37);
    const double v48 = -0x1p-6; /* -0.015625 */
    const double v49 = sinh_f64_1ulp_avx512_fma_f64(v47, v33, v33);
    const double v50 = v48 / v49;
    const double v51 = sinh_f64_1ulp_avx512_table1[(uint32_t)v28 & (16u - 1)];
    const double v52 = sinh_f64_1ulp_avx512_scalef_f64(v51, v32);
    const double v53 = v50 + v52;
    const double v54 = sinh_f64_1ulp_avx512_fma_f64(v47, v33, v53);
    const double v55 = v33 + v54;
    const double v56 = 0x1p+2; /* 4 */
    const double v57 = v55 * v56;
    const double v58 = v3 ? v21 : v57;
    const double v59 = sinh_f64_1ulp_avx512_copysign_f64(v58, v0);
    const double r0 = v59;
    return r0;
}

static void sinh_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinh_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINH_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINH_F64_1ULP_AVX512_AVX2 static inline SINH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINH_F64_1ULP_AVX512_AVX512 static inline SINH_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SINH_F64_1ULP_AVX512_AVX2 __m256i sinh_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

SINH_F64_1ULP_AVX512_AVX2 __m128i sinh_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SINH_F64_1ULP_AVX512_AVX2 __m256d sinh_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_F64_1ULP_AVX512_AVX2 __m256d sinh_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
SINH_F64_1ULP_AVX512_AVX2 __m256d sinh_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = sinh_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

SINH_F64_1ULP_AVX512_AVX2 void sinh_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v4 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v6 = _mm256_set1_pd(0x1.ae7f3e733b81fp-41); /* 7.6471637318198164e-13 */
    const __m256d v8 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v10 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v12 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v14 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v16 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v18 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v22 = _mm256_set1_pd(0x1.638p+9); /* 711 */
    const __m256d v24 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v25 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v31 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v34 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v35 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v38 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v42 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v45 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v48 = _mm256_set1_pd(-0x1p-6); /* -0.015625 */
    const __m256d v56 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = sinh_f64_1ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_mul_pd(v1l, v1l);
    const __m256d v5h = _mm256_mul_pd(v1h, v1h);
    const __m256d v7l = _mm256_fmadd_pd(v4, v5l, v6);
    const __m256d v7h = _mm256_fmadd_pd(v4, v5h, v6);
    const __m256d v9l = _mm256_fmadd_pd(v7l, v5l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v7h, v5h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v5l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v5h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v5l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v5h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v5l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v5h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v5l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v5h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v5l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v5h, v18);
    const __m256d v20l = _mm256_mul_pd(v1l, v5l);
    const __m256d v20h = _mm256_mul_pd(v1h, v5h);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v20l, v1l);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v20h, v1h);
    const __m256d v23l = _mm256_min_pd(v22, v1l);
    const __m256d v23h = _mm256_min_pd(v22, v1h);
    const __m256d v26l = _mm256_fmadd_pd(v23l, v24, v25);
    const __m256d v26h = _mm256_fmadd_pd(v23h, v24, v25);
    const __m256i v27l = _mm256_castpd_si256(v26l);
    const __m256i v27h = _mm256_castpd_si256(v26h);
    const __m128i v28l = sinh_f64_1ulp_avx512_wrap_avx2(v27l);
    const __m128i v28h = sinh_f64_1ulp_avx512_wrap_avx2(v27h);
    const __m256i v28 = _mm256_set_m128i(v28h, v28l);
    const __m256d v29l = sinh_f64_1ulp_avx512_gather_f64_avx2(sinh_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v28), _mm_set1_epi32(15)));
    const __m256d v29h = sinh_f64_1ulp_avx512_gather_f64_avx2(sinh_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v28, 1), _mm_set1_epi32(15)));
    const __m256d v30l = _mm256_sub_pd(v26l, v25);
    const __m256d v30h = _mm256_sub_pd(v26h, v25);
    const __m256d v32l = _mm256_sub_pd(v30l, v31);
    const __m256d v32h = _mm256_sub_pd(v30h, v31);
    const __m256d v33l = sinh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v29l, v32l);
    const __m256d v33h = sinh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v29h, v32h);
    const __m256d v36l = _mm256_fmadd_pd(v35, v30l, v23l);
    const __m256d v36h = _mm256_fmadd_pd(v35, v30h, v23h);
    const __m256d v37l = _mm256_fmadd_pd(v34, v30l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v34, v30h, v36h);
    const __m256d v39l = _mm256_fmadd_pd(v14, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v14, v37h, v38);
    const __m256d v40l = _mm256_fmadd_pd(v39l, v37l, v16);
    const __m256d v40h = _mm256_fmadd_pd(v39h, v37h, v16);
    const __m256d v41l = _mm256_mul_pd(v37l, v37l);
    const __m256d v41h = _mm256_mul_pd(v37h, v37h);
    const __m256d v43l = _mm256_fmadd_pd(v42, v37l, v18);
    const __m256d v43h = _mm256_fmadd_pd(v42, v37h, v18);
    const __m256d v44l = _mm256_fmadd_pd(v40l, v41l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v40h, v41h, v43h);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v37l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v37h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v46l, v41l, v37l);
    const __m256d v47h = _mm256_fmadd_pd(v46h, v41h, v37h);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v33l, v33l);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v33h, v33h);
    const __m256d v50l = _mm256_div_pd(v48, v49l);
    const __m256d v50h = _mm256_div_pd(v48, v49h);
    const __m256d v51l = sinh_f64_1ulp_avx512_gather_f64_avx2(sinh_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v28), _mm_set1_epi32(15)));
    const __m256d v51h = sinh_f64_1ulp_avx512_gather_f64_avx2(sinh_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v28, 1), _mm_set1_epi32(15)));
    const __m256d v52l = sinh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v51l, v32l);
    const __m256d v52h = sinh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v51h, v32h);
    const __m256d v53l = _mm256_add_pd(v50l, v52l);
    const __m256d v53h = _mm256_add_pd(v50h, v52h);
    const __m256d v54l = _mm256_fmadd_pd(v47l, v33l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v47h, v33h, v53h);
    const __m256d v55l = _mm256_add_pd(v33l, v54l);
    const __m256d v55h = _mm256_add_pd(v33h, v54h);
    const __m256d v57l = _mm256_mul_pd(v55l, v56);
    const __m256d v57h = _mm256_mul_pd(v55h, v56);
    const __m256d v58l = _mm256_blendv_pd(v57l, v21l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v58h = _mm256_blendv_pd(v57h, v21h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v59l = sinh_f64_1ulp_avx512_signed_f64_avx2(v58l, v0l);
    const __m256d v59h = sinh_f64_1ulp_avx512_signed_f64_avx2(v58h, v0h);
    _mm256_storeu_pd(y, v59l);
    _mm256_storeu_pd(y + 4, v59h);
}

static SINH_F64_1ULP_AVX512_AVX2_TARGET void sinh_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinh_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sinh_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SINH_F64_1ULP_AVX512_AVX512 __m512d sinh_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SINH_F64_1ULP_AVX512_AVX512 __mmask8 sinh_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_F64_1ULP_AVX512_AVX512 __m512d sinh_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SINH_F64_1ULP_AVX512_AVX512 void sinh_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v4 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v6 = _mm512_set1_pd(0x1.ae7f3e733b81fp-41); /* 7.6471637318198164e-13 */
    const __m512d v8 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v10 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v12 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v14 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v16 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v18 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v22 = _mm512_set1_pd(0x1.638p+9); /* 711 */
    const __m512d v24 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v25 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v31 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v34 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v35 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v38 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v42 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v45 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v48 = _mm512_set1_pd(-0x1p-6); /* -0.015625 */
    const __m512d v56 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d t0_0 = _mm512_loadu_pd(sinh_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(sinh_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(sinh_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(sinh_f64_1ulp_avx512_table1 + 8);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_mul_pd(v1l, v1l);
    const __m512d v5h = _mm512_mul_pd(v1h, v1h);
    const __m512d v7l = _mm512_fmadd_pd(v4, v5l, v6);
    const __m512d v7h = _mm512_fmadd_pd(v4, v5h, v6);
    const __m512d v9l = _mm512_fmadd_pd(v7l, v5l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v7h, v5h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v5l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v5h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v5l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v5h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v5l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v5h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v5l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v5h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v5l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v5h, v18);
    const __m512d v20l = _mm512_mul_pd(v1l, v5l);
    const __m512d v20h = _mm512_mul_pd(v1h, v5h);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v20l, v1l);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v20h, v1h);
    const __m512d v23l = _mm512_min_pd(v22, v1l);
    const __m512d v23h = _mm512_min_pd(v22, v1h);
    const __m512d v26l = _mm512_fmadd_pd(v23l, v24, v25);
    const __m512d v26h = _mm512_fmadd_pd(v23h, v24, v25);
    const __m512i v27l = _mm512_castpd_si512(v26l);
    const __m512i v27h = _mm512_castpd_si512(v26h);
    const __m256i v28l = _mm512_cvtepi64_epi32(v27l);
    const __m256i v28h = _mm512_cvtepi64_epi32(v27h);
    const __m512i v28 = _mm512_inserti32x8(_mm512_castsi256_si512(v28l), v28h, 1);
    const __m512d v29l = sinh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v28), t0_0, t0_1);
    const __m512d v29h = sinh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v28, 1), t0_0, t0_1);
    const __m512d v30l = _mm512_sub_pd(v26l, v25);
    const __m512d v30h = _mm512_sub_pd(v26h, v25);
    const __m512d v32l = _mm512_sub_pd(v30l, v31);
    const __m512d v32h = _mm512_sub_pd(v30h, v31);
    const __m512d v33l = _mm512_scalef_pd(v29l, v32l);
    const __m512d v33h = _mm512_scalef_pd(v29h, v32h);
    const __m512d v36l = _mm512_fmadd_pd(v35, v30l, v23l);
    const __m512d v36h = _mm512_fmadd_pd(v35, v30h, v23h);
    const __m512d v37l = _mm512_fmadd_pd(v34, v30l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v34, v30h, v36h);
    const __m512d v39l = _mm512_fmadd_pd(v14, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v14, v37h, v38);
    const __m512d v40l = _mm512_fmadd_pd(v39l, v37l, v16);
    const __m512d v40h = _mm512_fmadd_pd(v39h, v37h, v16);
    const __m512d v41l = _mm512_mul_pd(v37l, v37l);
    const __m512d v41h = _mm512_mul_pd(v37h, v37h);
    const __m512d v43l = _mm512_fmadd_pd(v42, v37l, v18);
    const __m512d v43h = _mm512_fmadd_pd(v42, v37h, v18);
    const __m512d v44l = _mm512_fmadd_pd(v40l, v41l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v40h, v41h, v43h);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v37l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v37h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v46l, v41l, v37l);
    const __m512d v47h = _mm512_fmadd_pd(v46h, v41h, v37h);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v33l, v33l);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v33h, v33h);
    const __m512d v50l = _mm512_div_pd(v48, v49l);
    const __m512d v50h = _mm512_div_pd(v48, v49h);
    const __m512d v51l = sinh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v28), t1_0, t1_1);
    const __m512d v51h = sinh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v28, 1), t1_0, t1_1);
    const __m512d v52l = _mm512_scalef_pd(v51l, v32l);
    const __m512d v52h = _mm512_scalef_pd(v51h, v32h);
    const __m512d v53l = _mm512_add_pd(v50l, v52l);
    const __m512d v53h = _mm512_add_pd(v50h, v52h);
    const __m512d v54l = _mm512_fmadd_pd(v47l, v33l, v53l);
    const __m512d v54h = _mm512_fmadd_pd(v47h, v33h, v53h);
    const __m512d v55l = _mm512_add_pd(v33l, v54l);
    const __m512d v55h = _mm512_add_pd(v33h, v54h);
    const __m512d v57l = _mm512_mul_pd(v55l, v56);
    const __m512d v57h = _mm512_mul_pd(v55h, v56);
    const __m512d v58l = _mm512_mask_blend_pd((__mmask8)v3, v57l, v21l);
    const __m512d v58h = _mm512_mask_blend_pd(sinh_f64_1ulp_avx512_high_mask_avx512(v3), v57h, v21h);
    const __m512d v59l = sinh_f64_1ulp_avx512_signed_f64_avx512(v58l, v0l);
    const __m512d v59h = sinh_f64_1ulp_avx512_signed_f64_avx512(v58h, v0h);
    _mm512_storeu_pd(y, v59l);
    _mm512_storeu_pd(y + 8, v59h);
}

static SINH_F64_1ULP_AVX512_AVX512_TARGET void sinh_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinh_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sinh_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINH_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinh_f64_1ulp_avx512_level(void) {
#if defined(SINH_F64_1ULP_AVX512_FORCE_ISA)
    return SINH_F64_1ULP_AVX512_FORCE_ISA;
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

double sinh_f64_1ulp_avx512(double x) {
    return sinh_f64_1ulp_avx512_element(x);
}

void sinh_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinh_f64_1ulp_avx512_level();
    if (level == 2) {
        sinh_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinh_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinh_f64_1ulp_avx512_array_portable(x, y, n);
}
