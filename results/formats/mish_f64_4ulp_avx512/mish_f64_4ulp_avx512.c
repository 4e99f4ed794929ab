/* mish_f64_4ulp_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f64
 *   domain       every input
 *   max error    3.204304 ulp, observed on 54070402 inputs
 *   worst input  -0x1.0554ae12f9779p+1 (-2.0416467278145629, encoding 0xc000554ae12f9779)
 *   result there -0x1.fbd2b0382544dp-3 (-0.24796044989912716, encoding 0xbfcfbd2b0382544d)
 *   mean error   0.384352 ulp
 *   misrounded   15563500 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           33a28a37ff5ad1245704e0c01bfd0561
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f64 --max-ulp 3.5 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive mish_f64_4ulp_avx512.db
 *                time: 0.9001 ns/element as avx512 code (inputs mean)
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
#include "mish_f64_4ulp_avx512.h"

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

static inline double mish_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double mish_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t mish_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double mish_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double mish_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = mish_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double mish_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = mish_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double mish_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return mish_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int mish_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double mish_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? mish_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = mish_f64_4ulp_avx512_getmant_f64(a) * mish_f64_4ulp_avx512_pow2_f64(s) * mish_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !mish_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double mish_f64_4ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = mish_f64_4ulp_avx512_bits_f64(y) & INT64_MIN;
    return mish_f64_4ulp_avx512_frombits_f64((mish_f64_4ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double mish_f64_4ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static inline double mish_f64_4ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = 0x1p+1000; /* 1.0715086071862673e+301 */
    const int v2 = v0 < v1;
    const double v3 = 0x0p+0; /* 0 */
    const int v4 = v0 < v3;
    const double v5 = -0x1.abca0914e8d11p-56; /* -2.3190499058589419e-17 */
    const double v6 = -0x1.7cp+9; /* -760 */
    const double v7 = v6 > v0 ? v6 : v0;
    const double v8 = mish_f64_4ulp_avx512_abs_f64(v7);
    const double v9 = -v8;
    const double v10 = v6 > v9 ? v6 : v9;
    const double v11 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v12 = 0x1.8p+48; /* 422212465065984 */
    const double v13 = mish_f64_4ulp_avx512_fma_f64(v10, v11, v12);
    const double v14 = v13 - v12;
    const double v15 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v16 = mish_f64_4ulp_avx512_fma_f64(v15, v14, v10);
    const double v17 = mish_f64_4ulp_avx512_fma_f64(v5, v14, v16);
    const double v18 = 0x1.6bdbcc6231298p-10; /* 0.0013880103584124389 */
    const double v19 = 0x1.1112a29f248f3p-7; /* 0.0083335203219445427 */
    const double v20 = mish_f64_4ulp_avx512_fma_f64(v18, v17, v19);
    const double v21 = 0x1.555555599936ep-5; /* 0.041666666697699792 */
    const double v22 = mish_f64_4ulp_avx512_fma_f64(v17, v20, v21);
    const double v23 = 0x1.555555535f51ep-3; /* 0.16666666660959434 */
    const double v24 = mish_f64_4ulp_avx512_fma_f64(v17, v22, v23);
    const double v25 = 0x1.0000000000435p-1; /* 0.50000000000011957 */
    const double v26 = mish_f64_4ulp_avx512_fma_f64(v24, v17, v25);
    const double v27 = 0x1.0000000000016p+0; /* 1.0000000000000049 */
    const double v28 = mish_f64_4ulp_avx512_fma_f64(v26, v17, v27);
    const int64_t v29 = mish_f64_4ulp_avx512_bits_f64(v13);
    const int32_t v30 = (int32_t)(uint32_t)(uint64_t)v29;
    const double v31 = mish_f64_4ulp_avx512_table0[(uint32_t)v30 & (16u - 1)];
    const double v32 = v17 * v31;
    const double v33 = mish_f64_4ulp_avx512_fma_f64(v28, v32, v31);
    const double v34 = mish_f64_4ulp_avx512_scalef_f64(v33, v14);
    const double v35 = 0x1p+0; /* 1 */
    const double v36 = v34 + v35;
    const double v37 = v36 * v34;
    const double v38 = v34 * v34;
    const double v39 = v38 + v38;
    const double v40 = v4 ? v37 : v39;
    const double v41 = v4 ? v35 : v38;
    const double v42 = mish_f64_4ulp_avx512_fma_f64(v36, v36, v41);
    const double v43 = v40 / v42;
    const double v44 = v4 ? v33 : v35;
    const double v45 = v7 * v44;
    const double v46 = -v45;
    const double v47 = mish_f64_4ulp_avx512_fma_f64(v43, v46, v45);
    const double v48 = mish_f64_4ulp_avx512_copysign_f64(v47, v45);
    const double v49 = v4 ? v14 : v3;
    const double v50 = mish_f64_4ulp_avx512_scalef_f64(v48, v49);
    const double v51 = v2 ? v50 : v0;
    const double r0 = v51;
    return r0;
}

static void mish_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_F64_4ULP_AVX512_AVX2 static inline MISH_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MISH_F64_4ULP_AVX512_AVX512 static inline MISH_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
MISH_F64_4ULP_AVX512_AVX2 __m256i mish_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

MISH_F64_4ULP_AVX512_AVX2 __m128i mish_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
MISH_F64_4ULP_AVX512_AVX2 __m256d mish_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
MISH_F64_4ULP_AVX512_AVX2 __m256d mish_f64_4ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
MISH_F64_4ULP_AVX512_AVX2 __m256d mish_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = mish_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

MISH_F64_4ULP_AVX512_AVX2 void mish_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v3 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v5 = _mm256_set1_pd(-0x1.abca0914e8d11p-56); /* -2.3190499058589419e-17 */
    const __m256d v6 = _mm256_set1_pd(-0x1.7cp+9); /* -760 */
    const __m256d v11 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v12 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v15 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v18 = _mm256_set1_pd(0x1.6bdbcc6231298p-10); /* 0.0013880103584124389 */
    const __m256d v19 = _mm256_set1_pd(0x1.1112a29f248f3p-7); /* 0.0083335203219445427 */
    const __m256d v21 = _mm256_set1_pd(0x1.555555599936ep-5); /* 0.041666666697699792 */
    const __m256d v23 = _mm256_set1_pd(0x1.555555535f51ep-3); /* 0.16666666660959434 */
    const __m256d v25 = _mm256_set1_pd(0x1.0000000000435p-1); /* 0.50000000000011957 */
    const __m256d v27 = _mm256_set1_pd(0x1.0000000000016p+0); /* 1.0000000000000049 */
    const __m256d v35 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = mish_f64_4ulp_avx512_join_mask_avx2(v2l, v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v3, _CMP_LT_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v3, _CMP_LT_OQ));
    const __m256i v4 = mish_f64_4ulp_avx512_join_mask_avx2(v4l, v4h);
    const __m256d v7l = _mm256_max_pd(v6, v0l);
    const __m256d v7h = _mm256_max_pd(v6, v0h);
    const __m256d v8l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v7l);
    const __m256d v8h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v7h);
    const __m256d v9l = _mm256_xor_pd(v8l, _mm256_set1_pd(-0.0));
    const __m256d v9h = _mm256_xor_pd(v8h, _mm256_set1_pd(-0.0));
    const __m256d v10l = _mm256_max_pd(v6, v9l);
    const __m256d v10h = _mm256_max_pd(v6, v9h);
    const __m256d v13l = _mm256_fmadd_pd(v10l, v11, v12);
    const __m256d v13h = _mm256_fmadd_pd(v10h, v11, v12);
    const __m256d v14l = _mm256_sub_pd(v13l, v12);
    const __m256d v14h = _mm256_sub_pd(v13h, v12);
    const __m256d v16l = _mm256_fmadd_pd(v15, v14l, v10l);
    const __m256d v16h = _mm256_fmadd_pd(v15, v14h, v10h);
    const __m256d v17l = _mm256_fmadd_pd(v5, v14l, v16l);
    const __m256d v17h = _mm256_fmadd_pd(v5, v14h, v16h);
    const __m256d v20l = _mm256_fmadd_pd(v18, v17l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v17h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v17l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v17h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v17l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v17h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v17l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v17h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v17l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v17h, v27);
    const __m256i v29l = _mm256_castpd_si256(v13l);
    const __m256i v29h = _mm256_castpd_si256(v13h);
    const __m128i v30l = mish_f64_4ulp_avx512_wrap_avx2(v29l);
    const __m128i v30h = mish_f64_4ulp_avx512_wrap_avx2(v29h);
    const __m256i v30 = _mm256_set_m128i(v30h, v30l);
    const __m256d v31l = mish_f64_4ulp_avx512_gather_f64_avx2(mish_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v30), _mm_set1_epi32(15)));
    const __m256d v31h = mish_f64_4ulp_avx512_gather_f64_avx2(mish_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v30, 1), _mm_set1_epi32(15)));
    const __m256d v32l = _mm256_mul_pd(v17l, v31l);
    const __m256d v32h = _mm256_mul_pd(v17h, v31h);
    const __m256d v33l = _mm256_fmadd_pd(v28l, v32l, v31l);
    const __m256d v33h = _mm256_fmadd_pd(v28h, v32h, v31h);
    const __m256d v34l = mish_f64_4ulp_avx512_lanes_scalef_f64_avx2(v33l, v14l);
    const __m256d v34h = mish_f64_4ulp_avx512_lanes_scalef_f64_avx2(v33h, v14h);
    const __m256d v36l = _mm256_add_pd(v34l, v35);
    const __m256d v36h = _mm256_add_pd(v34h, v35);
    const __m256d v37l = _mm256_mul_pd(v36l, v34l);
    const __m256d v37h = _mm256_mul_pd(v36h, v34h);
    const __m256d v38l = _mm256_mul_pd(v34l, v34l);
    const __m256d v38h = _mm256_mul_pd(v34h, v34h);
    const __m256d v39l = _mm256_add_pd(v38l, v38l);
    const __m256d v39h = _mm256_add_pd(v38h, v38h);
    const __m256d v40l = _mm256_blendv_pd(v39l, v37l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v40h = _mm256_blendv_pd(v39h, v37h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v41l = _mm256_blendv_pd(v38l, v35, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v41h = _mm256_blendv_pd(v38h, v35, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v42l = _mm256_fmadd_pd(v36l, v36l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v36h, v36h, v41h);
    const __m256d v43l = _mm256_div_pd(v40l, v42l);
    const __m256d v43h = _mm256_div_pd(v40h, v42h);
    const __m256d v44l = _mm256_blendv_pd(v35, v33l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v44h = _mm256_blendv_pd(v35, v33h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v45l = _mm256_mul_pd(v7l, v44l);
    const __m256d v45h = _mm256_mul_pd(v7h, v44h);
    const __m256d v47l = _mm256_fnmadd_pd(v43l, v45l, v45l);
    const __m256d v47h = _mm256_fnmadd_pd(v43h, v45h, v45h);
    const __m256d v48l = mish_f64_4ulp_avx512_signed_f64_avx2(v47l, v45l);
    const __m256d v48h = mish_f64_4ulp_avx512_signed_f64_avx2(v47h, v45h);
    const __m256d v49l = _mm256_blendv_pd(v3, v14l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v49h = _mm256_blendv_pd(v3, v14h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v50l = mish_f64_4ulp_avx512_lanes_scalef_f64_avx2(v48l, v49l);
    const __m256d v50h = mish_f64_4ulp_avx512_lanes_scalef_f64_avx2(v48h, v49h);
    const __m256d v51l = _mm256_blendv_pd(v0l, v50l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v51h = _mm256_blendv_pd(v0h, v50h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v51l);
    _mm256_storeu_pd(y + 4, v51h);
}

static MISH_F64_4ULP_AVX512_AVX2_TARGET void mish_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        mish_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        mish_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
MISH_F64_4ULP_AVX512_AVX512 __m512d mish_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
MISH_F64_4ULP_AVX512_AVX512 __mmask8 mish_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
MISH_F64_4ULP_AVX512_AVX512 __m512d mish_f64_4ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
MISH_F64_4ULP_AVX512_AVX512 void mish_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v3 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v5 = _mm512_set1_pd(-0x1.abca0914e8d11p-56); /* -2.3190499058589419e-17 */
    const __m512d v6 = _mm512_set1_pd(-0x1.7cp+9); /* -760 */
    const __m512d v11 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v12 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v15 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v18 = _mm512_set1_pd(0x1.6bdbcc6231298p-10); /* 0.0013880103584124389 */
    const __m512d v19 = _mm512_set1_pd(0x1.1112a29f248f3p-7); /* 0.0083335203219445427 */
    const __m512d v21 = _mm512_set1_pd(0x1.555555599936ep-5); /* 0.041666666697699792 */
    const __m512d v23 = _mm512_set1_pd(0x1.555555535f51ep-3); /* 0.16666666660959434 */
    const __m512d v25 = _mm512_set1_pd(0x1.0000000000435p-1); /* 0.50000000000011957 */
    const __m512d v27 = _mm512_set1_pd(0x1.0000000000016p+0); /* 1.0000000000000049 */
    const __m512d v35 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d t0_0 = _mm512_loadu_pd(mish_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(mish_f64_4ulp_avx512_table0 + 8);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __mmask8 v4l = _mm512_cmp_pd_mask(v0l, v3, _CMP_LT_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v0h, v3, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v7l = _mm512_max_pd(v6, v0l);
    const __m512d v7h = _mm512_max_pd(v6, v0h);
    const __m512d v8l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v7l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v8h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v7h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v9l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v8l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v9h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v8h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v10l = _mm512_max_pd(v6, v9l);
    const __m512d v10h = _mm512_max_pd(v6, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v10l, v11, v12);
    const __m512d v13h = _mm512_fmadd_pd(v10h, v11, v12);
    const __m512d v14l = _mm512_sub_pd(v13l, v12);
    const __m512d v14h = _mm512_sub_pd(v13h, v12);
    const __m512d v16l = _mm512_fmadd_pd(v15, v14l, v10l);
    const __m512d v16h = _mm512_fmadd_pd(v15, v14h, v10h);
    const __m512d v17l = _mm512_fmadd_pd(v5, v14l, v16l);
    const __m512d v17h = _mm512_fmadd_pd(v5, v14h, v16h);
    const __m512d v20l = _mm512_fmadd_pd(v18, v17l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v17h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v17l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v17h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v17l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v17h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v17l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v17h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v17l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v17h, v27);
    const __m512i v29l = _mm512_castpd_si512(v13l);
    const __m512i v29h = _mm512_castpd_si512(v13h);
    const __m256i v30l = _mm512_cvtepi64_epi32(v29l);
    const __m256i v30h = _mm512_cvtepi64_epi32(v29h);
    const __m512i v30 = _mm512_inserti32x8(_mm512_castsi256_si512(v30l), v30h, 1);
    const __m512d v31l = mish_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v30), t0_0, t0_1);
    const __m512d v31h = mish_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v30, 1), t0_0, t0_1);
    const __m512d v32l = _mm512_mul_pd(v17l, v31l);
    const __m512d v32h = _mm512_mul_pd(v17h, v31h);
    const __m512d v33l = _mm512_fmadd_pd(v28l, v32l, v31l);
    const __m512d v33h = _mm512_fmadd_pd(v28h, v32h, v31h);
    const __m512d v34l = _mm512_scalef_pd(v33l, v14l);
    const __m512d v34h = _mm512_scalef_pd(v33h, v14h);
    const __m512d v36l = _mm512_add_pd(v34l, v35);
    const __m512d v36h = _mm512_add_pd(v34h, v35);
    const __m512d v37l = _mm512_mul_pd(v36l, v34l);
    const __m512d v37h = _mm512_mul_pd(v36h, v34h);
    const __m512d v38l = _mm512_mul_pd(v34l, v34l);
    const __m512d v38h = _mm512_mul_pd(v34h, v34h);
    const __m512d v39l = _mm512_add_pd(v38l, v38l);
    const __m512d v39h = _mm512_add_pd(v38h, v38h);
    const __m512d v40l = _mm512_mask_blend_pd((__mmask8)v4, v39l, v37l);
    const __m512d v40h = _mm512_mask_blend_pd(mish_f64_4ulp_avx512_high_mask_avx512(v4), v39h, v37h);
    const __m512d v41l = _mm512_mask_blend_pd((__mmask8)v4, v38l, v35);
    const __m512d v41h = _mm512_mask_blend_pd(mish_f64_4ulp_avx512_high_mask_avx512(v4), v38h, v35);
    const __m512d v42l = _mm512_fmadd_pd(v36l, v36l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v36h, v36h, v41h);
    const __m512d v43l = _mm512_div_pd(v40l, v42l);
    const __m512d v43h = _mm512_div_pd(v40h, v42h);
    const __m512d v44l = _mm512_mask_blend_pd((__mmask8)v4, v35, v33l);
    const __m512d v44h = _mm512_mask_blend_pd(mish_f64_4ulp_avx512_high_mask_avx512(v4), v35, v33h);
    const __m512d v45l = _mm512_mul_pd(v7l, v44l);
    const __m512d v45h = _mm512_mul_pd(v7h, v44h);
    const __m512d v47l = _mm512_fnmadd_pd(v43l, v45l, v45l);
    const __m512d v47h = _mm512_fnmadd_pd(v43h, v45h, v45h);
    const __m512d v48l = mish_f64_4ulp_avx512_signed_f64_avx512(v47l, v45l);
    const __m512d v48h = mish_f64_4ulp_avx512_signed_f64_avx512(v47h, v45h);
    const __m512d v49l = _mm512_mask_blend_pd((__mmask8)v4, v3, v14l);
    const __m512d v49h = _mm512_mask_blend_pd(mish_f64_4ulp_avx512_high_mask_avx512(v4), v3, v14h);
    const __m512d v50l = _mm512_scalef_pd(v48l, v49l);
    const __m512d v50h = _mm512_scalef_pd(v48h, v49h);
    const __m512d v51l = _mm512_mask_blend_pd((__mmask8)v2, v0l, v50l);
    const __m512d v51h = _mm512_mask_blend_pd(mish_f64_4ulp_avx512_high_mask_avx512(v2), v0h, v50h);
    _mm512_storeu_pd(y, v51l);
    _mm512_storeu_pd(y + 8, v51h);
}

static MISH_F64_4ULP_AVX512_AVX512_TARGET void mish_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        mish_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_f64_4ulp_avx512_level(void) {
#if defined(MISH_F64_4ULP_AVX512_FORCE_ISA)
    return MISH_F64_4ULP_AVX512_FORCE_ISA;
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

double mish_f64_4ulp_avx512(double x) {
    return mish_f64_4ulp_avx512_element(x);
}

void mish_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_f64_4ulp_avx512_level();
    if (level == 2) {
        mish_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    mish_f64_4ulp_avx512_array_portable(x, y, n);
}
