/* acosh_f64_4ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f64
 *   domain       every input
 *   max error    2.826458 ulp, observed on 27857141 inputs
 *   worst input  0x1.19e7eab7df5a5p+0 (1.1011950205714609, encoding 0x3ff19e7eab7df5a5)
 *   result there 0x1.c8e03c3052f2ap-2 (0.44616788906999949, encoding 0x3fdc8e03c3052f2a)
 *   mean error   0.265629 ulp
 *   misrounded   5762103 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           59bfbf6a7a5cbe35cf747f25923c3d17
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive acosh_f64_1ulp_avx512.db
 *                time: 1.6412 ns/element as avx512 code (inputs mean)
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
#include "acosh_f64_4ulp_avx512.h"

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

static inline double acosh_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double acosh_f64_4ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double acosh_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double acosh_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = acosh_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double acosh_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = acosh_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double acosh_f64_4ulp_avx512_getmant75_f64(double a) {
    double m = acosh_f64_4ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double acosh_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* 2^e for an integer e in -1022..1023. */
static inline double acosh_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return acosh_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int acosh_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double acosh_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? acosh_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = acosh_f64_4ulp_avx512_getmant_f64(a) * acosh_f64_4ulp_avx512_pow2_f64(s) * acosh_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !acosh_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double acosh_f64_4ulp_avx512_table0[16] = {
    0x0p+0, 0x1.08598b59e3a07p-4, 0x1.da727638446a2p-4, 0x1.5bf406b543db2p-3,
    0x1.d1037f2655e7bp-3, 0x1.1178e8227e47cp-2, 0x1.4718dc271c41bp-2, 0x1.741d876c67bb1p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    -0x1.22941fbcf7966p-2, -0x1.af3c94e80bff3p-3, -0x1.0d77e7cd08e59p-3, -0x1.f0a30c01162a6p-5,
};

static const double acosh_f64_4ulp_avx512_table1[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static inline double acosh_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v1 = 0x1p+500; /* 3.2733906078961419e+150 */
    const double v2 = x;
    const int v3 = v1 < v2;
    const double v4 = 0x1p+0; /* 1 */
    const int v5 = v4 <= v2;
    const double v6 = -0x1p+0; /* -1 */
    const double v7 = v2 + v6;
    const double v8 = NAN;
    const double v9 = v5 ? v7 : v8;
    const double v10 = v9 + v9;
    const double v11 = acosh_f64_4ulp_avx512_fma_f64(v9, v9, v10);
    const double v12 = acosh_f64_4ulp_avx512_sqrt_f64(v11);
    const double v13 = v12 + v9;
    const double v14 = v13 + v4;
    const double v15 = v3 ? v2 : v14;
    const double v16 = acosh_f64_4ulp_avx512_getexp_f64(v15);
    const double v17 = acosh_f64_4ulp_avx512_getmant75_f64(v15);
    const double v18 = acosh_f64_4ulp_avx512_getexp_f64(v17);
    const double v19 = v16 - v18;
    const double v20 = 0x0p+0; /* 0 */
    const double v21 = v3 ? v4 : v20;
    const double v22 = v19 + v21;
    const double v23 = 0x1p+5; /* 32 */
    const double v24 = 0x1.8p+48; /* 422212465065984 */
    const double v25 = v17 + v24;
    const int64_t v26 = acosh_f64_4ulp_avx512_bits_f64(v25);
    const int32_t v27 = (int32_t)(uint32_t)(uint64_t)v26;
    const double v28 = acosh_f64_4ulp_avx512_table0[(uint32_t)v27 & (16u - 1)];
    const double v29 = v23 < v28 ? v23 : v28;
    const double v30 = acosh_f64_4ulp_avx512_fma_f64(v0, v22, v29);
    const double v31 = acosh_f64_4ulp_avx512_abs_f64(v30);
    const double v32 = INFINITY;
    const int v33 = v31 < v32;
    const double v34 = acosh_f64_4ulp_avx512_table1[(uint32_t)v27 & (16u - 1)];
    const double v35 = acosh_f64_4ulp_avx512_fma_f64(v17, v34, v6);
    const double v36 = -v19;
    const double v37 = acosh_f64_4ulp_avx512_scalef_f64(v34, v36);
    const double v38 = v14 - v13;
    const double v39 = v4 - v38;
    const double v40 = v14 - v38;
    const double v41 = v13 - v40;
    const double v42 = v39 + v41;
    const double v43 = v3 ? v20 : v42;
    const double v44 = v37 * v43;
    const double v45 = v35 + v44;
    const double v46 = -0x1.999999999999ap-4; /* -0.10000000000000001 */
    const double v47 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
    const double v48 = acosh_f64_4ulp_avx512_fma_f64(v45, v46, v47);
    const double v49 = -0x1p-3; /* -0.125 */
    const double v50 = acosh_f64_4ulp_avx512_fma_f64(v45, v48, v49);
    const double v51 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
    const double v52 = acosh_f64_4ulp_avx512_fma_f64(v45, v50, v51);
    const double v53 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v54 = acosh_f64_4ulp_avx512_fma_f64(v45, v52, v53);
    const double v55 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v56 = acosh_f64_4ulp_avx512_fma_f64(v45, v54, v55);
    const double v57 = -0x1p-2; /* -0.25 */
    const double v58 = acosh_f64_4ulp_avx512_fma_f64(v45, v56, v57);
    const double v59 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v60 = acosh_f64_4ulp_avx512_fma_f64(v45, v58, v59);
    const double v61 = -0x1p-1; /* -0.5 */
    const double v62 = acosh_f64_4ulp_avx512_fma_f64(v45, v60, v61);
    const double v63 = v45 * v45;
    const double v64 = acosh_f64_4ulp_avx512_fma_f64(v62, v63, v45);
    const double v65 = v64 + v30;
    const double v66 = v33 ? v65 : v30;
    const double r0 = v66;
    return r0;
}

static void acosh_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_F64_4ULP_AVX512_AVX2 static inline ACOSH_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_F64_4ULP_AVX512_AVX512 static inline ACOSH_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ACOSH_F64_4ULP_AVX512_AVX2 __m256i acosh_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

ACOSH_F64_4ULP_AVX512_AVX2 __m128i acosh_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ACOSH_F64_4ULP_AVX512_AVX2 __m256d acosh_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
ACOSH_F64_4ULP_AVX512_AVX2 __m256d acosh_f64_4ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = acosh_f64_4ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
ACOSH_F64_4ULP_AVX512_AVX2 __m256d acosh_f64_4ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = acosh_f64_4ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
ACOSH_F64_4ULP_AVX512_AVX2 __m256d acosh_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = acosh_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

ACOSH_F64_4ULP_AVX512_AVX2 void acosh_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v1 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v6 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v8 = _mm256_set1_pd(NAN);
    const __m256d v20 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v23 = _mm256_set1_pd(0x1p+5); /* 32 */
    const __m256d v24 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v32 = _mm256_set1_pd(INFINITY);
    const __m256d v46 = _mm256_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m256d v47 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v49 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v51 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v53 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v55 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v57 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v59 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v61 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1, v2l, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1, v2h, _CMP_LT_OQ));
    const __m256i v3 = acosh_f64_4ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256i v5l = _mm256_castpd_si256(_mm256_cmp_pd(v4, v2l, _CMP_LE_OQ));
    const __m256i v5h = _mm256_castpd_si256(_mm256_cmp_pd(v4, v2h, _CMP_LE_OQ));
    const __m256i v5 = acosh_f64_4ulp_avx512_join_mask_avx2(v5l, v5h);
    const __m256d v7l = _mm256_add_pd(v2l, v6);
    const __m256d v7h = _mm256_add_pd(v2h, v6);
    const __m256d v9l = _mm256_blendv_pd(v8, v7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v9h = _mm256_blendv_pd(v8, v7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v10l = _mm256_add_pd(v9l, v9l);
    const __m256d v10h = _mm256_add_pd(v9h, v9h);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v9l, v10l);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v9h, v10h);
    const __m256d v12l = _mm256_sqrt_pd(v11l);
    const __m256d v12h = _mm256_sqrt_pd(v11h);
    const __m256d v13l = _mm256_add_pd(v12l, v9l);
    const __m256d v13h = _mm256_add_pd(v12h, v9h);
    const __m256d v14l = _mm256_add_pd(v13l, v4);
    const __m256d v14h = _mm256_add_pd(v13h, v4);
    const __m256d v15l = _mm256_blendv_pd(v14l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v15h = _mm256_blendv_pd(v14h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v16l = acosh_f64_4ulp_avx512_lanes_getexp_f64_avx2(v15l);
    const __m256d v16h = acosh_f64_4ulp_avx512_lanes_getexp_f64_avx2(v15h);
    const __m256d v17l = acosh_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v15l);
    const __m256d v17h = acosh_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v15h);
    const __m256d v18l = acosh_f64_4ulp_avx512_lanes_getexp_f64_avx2(v17l);
    const __m256d v18h = acosh_f64_4ulp_avx512_lanes_getexp_f64_avx2(v17h);
    const __m256d v19l = _mm256_sub_pd(v16l, v18l);
    const __m256d v19h = _mm256_sub_pd(v16h, v18h);
    const __m256d v21l = _mm256_blendv_pd(v20, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v21h = _mm256_blendv_pd(v20, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v22l = _mm256_add_pd(v19l, v21l);
    const __m256d v22h = _mm256_add_pd(v19h, v21h);
    const __m256d v25l = _mm256_add_pd(v17l, v24);
    const __m256d v25h = _mm256_add_pd(v17h, v24);
    const __m256i v26l = _mm256_castpd_si256(v25l);
    const __m256i v26h = _mm256_castpd_si256(v25h);
    const __m128i v27l = acosh_f64_4ulp_avx512_wrap_avx2(v26l);
    const __m128i v27h = acosh_f64_4ulp_avx512_wrap_avx2(v26h);
    const __m256i v27 = _mm256_set_m128i(v27h, v27l);
    const __m256d v28l = acosh_f64_4ulp_avx512_gather_f64_avx2(acosh_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v27), _mm_set1_epi32(15)));
    const __m256d v28h = acosh_f64_4ulp_avx512_gather_f64_avx2(acosh_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v27, 1), _mm_set1_epi32(15)));
    const __m256d v29l = _mm256_min_pd(v23, v28l);
    const __m256d v29h = _mm256_min_pd(v23, v28h);
    const __m256d v30l = _mm256_fmadd_pd(v0, v22l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v0, v22h, v29h);
    const __m256d v31l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v30l);
    const __m256d v31h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v30h);
    const __m256i v33l = _mm256_castpd_si256(_mm256_cmp_pd(v31l, v32, _CMP_LT_OQ));
    const __m256i v33h = _mm256_castpd_si256(_mm256_cmp_pd(v31h, v32, _CMP_LT_OQ));
    const __m256i v33 = acosh_f64_4ulp_avx512_join_mask_avx2(v33l, v33h);
    const __m256d v34l = acosh_f64_4ulp_avx512_gather_f64_avx2(acosh_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v27), _mm_set1_epi32(15)));
    const __m256d v34h = acosh_f64_4ulp_avx512_gather_f64_avx2(acosh_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v27, 1), _mm_set1_epi32(15)));
    const __m256d v35l = _mm256_fmadd_pd(v17l, v34l, v6);
    const __m256d v35h = _mm256_fmadd_pd(v17h, v34h, v6);
    const __m256d v36l = _mm256_xor_pd(v19l, _mm256_set1_pd(-0.0));
    const __m256d v36h = _mm256_xor_pd(v19h, _mm256_set1_pd(-0.0));
    const __m256d v37l = acosh_f64_4ulp_avx512_lanes_scalef_f64_avx2(v34l, v36l);
    const __m256d v37h = acosh_f64_4ulp_avx512_lanes_scalef_f64_avx2(v34h, v36h);
    const __m256d v38l = _mm256_sub_pd(v14l, v13l);
    const __m256d v38h = _mm256_sub_pd(v14h, v13h);
    const __m256d v39l = _mm256_sub_pd(v4, v38l);
    const __m256d v39h = _mm256_sub_pd(v4, v38h);
    const __m256d v40l = _mm256_sub_pd(v14l, v38l);
    const __m256d v40h = _mm256_sub_pd(v14h, v38h);
    const __m256d v41l = _mm256_sub_pd(v13l, v40l);
    const __m256d v41h = _mm256_sub_pd(v13h, v40h);
    const __m256d v42l = _mm256_add_pd(v39l, v41l);
    const __m256d v42h = _mm256_add_pd(v39h, v41h);
    const __m256d v43l = _mm256_blendv_pd(v42l, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v43h = _mm256_blendv_pd(v42h, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v44l = _mm256_mul_pd(v37l, v43l);
    const __m256d v44h = _mm256_mul_pd(v37h, v43h);
    const __m256d v45l = _mm256_add_pd(v35l, v44l);
    const __m256d v45h = _mm256_add_pd(v35h, v44h);
    const __m256d v48l = _mm256_fmadd_pd(v45l, v46, v47);
    const __m256d v48h = _mm256_fmadd_pd(v45h, v46, v47);
    const __m256d v50l = _mm256_fmadd_pd(v45l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v45h, v48h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v45l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v45h, v50h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v45l, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v45h, v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v45l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v45h, v54h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v45l, v56l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v45h, v56h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v45l, v58l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v45h, v58h, v59);
    const __m256d v62l = _mm256_fmadd_pd(v45l, v60l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v45h, v60h, v61);
    const __m256d v63l = _mm256_mul_pd(v45l, v45l);
    const __m256d v63h = _mm256_mul_pd(v45h, v45h);
    const __m256d v64l = _mm256_fmadd_pd(v62l, v63l, v45l);
    const __m256d v64h = _mm256_fmadd_pd(v62h, v63h, v45h);
    const __m256d v65l = _mm256_add_pd(v64l, v30l);
    const __m256d v65h = _mm256_add_pd(v64h, v30h);
    const __m256d v66l = _mm256_blendv_pd(v30l, v65l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v33))));
    const __m256d v66h = _mm256_blendv_pd(v30h, v65h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v33, 1))));
    _mm256_storeu_pd(y, v66l);
    _mm256_storeu_pd(y + 4, v66h);
}

static ACOSH_F64_4ULP_AVX512_AVX2_TARGET void acosh_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        acosh_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ACOSH_F64_4ULP_AVX512_AVX512 __mmask8 acosh_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ACOSH_F64_4ULP_AVX512_AVX512 __m512d acosh_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOSH_F64_4ULP_AVX512_AVX512 void acosh_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v1 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v6 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v8 = _mm512_set1_pd(NAN);
    const __m512d v20 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v23 = _mm512_set1_pd(0x1p+5); /* 32 */
    const __m512d v24 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v32 = _mm512_set1_pd(INFINITY);
    const __m512d v46 = _mm512_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m512d v47 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v49 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v51 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v53 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v55 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v57 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v59 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v61 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d t0_0 = _mm512_loadu_pd(acosh_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(acosh_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(acosh_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(acosh_f64_4ulp_avx512_table1 + 8);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1, v2l, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1, v2h, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __mmask8 v5l = _mm512_cmp_pd_mask(v4, v2l, _CMP_LE_OQ);
    const __mmask8 v5h = _mm512_cmp_pd_mask(v4, v2h, _CMP_LE_OQ);
    const __mmask16 v5 = _mm512_kunpackb(v5h, v5l);
    const __m512d v7l = _mm512_add_pd(v2l, v6);
    const __m512d v7h = _mm512_add_pd(v2h, v6);
    const __m512d v9l = _mm512_mask_blend_pd((__mmask8)v5, v8, v7l);
    const __m512d v9h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx512_high_mask_avx512(v5), v8, v7h);
    const __m512d v10l = _mm512_add_pd(v9l, v9l);
    const __m512d v10h = _mm512_add_pd(v9h, v9h);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v9l, v10l);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v9h, v10h);
    const __m512d v12l = _mm512_sqrt_pd(v11l);
    const __m512d v12h = _mm512_sqrt_pd(v11h);
    const __m512d v13l = _mm512_add_pd(v12l, v9l);
    const __m512d v13h = _mm512_add_pd(v12h, v9h);
    const __m512d v14l = _mm512_add_pd(v13l, v4);
    const __m512d v14h = _mm512_add_pd(v13h, v4);
    const __m512d v15l = _mm512_mask_blend_pd((__mmask8)v3, v14l, v2l);
    const __m512d v15h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx512_high_mask_avx512(v3), v14h, v2h);
    const __m512d v16l = _mm512_getexp_pd(v15l);
    const __m512d v16h = _mm512_getexp_pd(v15h);
    const __m512d v17l = _mm512_getmant_pd(v15l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v17h = _mm512_getmant_pd(v15h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v18l = _mm512_getexp_pd(v17l);
    const __m512d v18h = _mm512_getexp_pd(v17h);
    const __m512d v19l = _mm512_sub_pd(v16l, v18l);
    const __m512d v19h = _mm512_sub_pd(v16h, v18h);
    const __m512d v21l = _mm512_mask_blend_pd((__mmask8)v3, v20, v4);
    const __m512d v21h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx512_high_mask_avx512(v3), v20, v4);
    const __m512d v22l = _mm512_add_pd(v19l, v21l);
    const __m512d v22h = _mm512_add_pd(v19h, v21h);
    const __m512d v25l = _mm512_add_pd(v17l, v24);
    const __m512d v25h = _mm512_add_pd(v17h, v24);
    const __m512i v26l = _mm512_castpd_si512(v25l);
    const __m512i v26h = _mm512_castpd_si512(v25h);
    const __m256i v27l = _mm512_cvtepi64_epi32(v26l);
    const __m256i v27h = _mm512_cvtepi64_epi32(v26h);
    const __m512i v27 = _mm512_inserti32x8(_mm512_castsi256_si512(v27l), v27h, 1);
    const __m512d v28l = acosh_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v27), t0_0, t0_1);
    const __m512d v28h = acosh_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v27, 1), t0_0, t0_1);
    const __m512d v29l = _mm512_min_pd(v23, v28l);
    const __m512d v29h = _mm512_min_pd(v23, v28h);
    const __m512d v30l = _mm512_fmadd_pd(v0, v22l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v0, v22h, v29h);
    const __m512d v31l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v30l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v31h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v30h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v33l = _mm512_cmp_pd_mask(v31l, v32, _CMP_LT_OQ);
    const __mmask8 v33h = _mm512_cmp_pd_mask(v31h, v32, _CMP_LT_OQ);
    const __mmask16 v33 = _mm512_kunpackb(v33h, v33l);
    const __m512d v34l = acosh_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v27), t1_0, t1_1);
    const __m512d v34h = acosh_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v27, 1), t1_0, t1_1);
    const __m512d v35l = _mm512_fmadd_pd(v17l, v34l, v6);
    const __m512d v35h = _mm512_fmadd_pd(v17h, v34h, v6);
    const __m512d v36l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v19l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v36h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v19h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v37l = _mm512_scalef_pd(v34l, v36l);
    const __m512d v37h = _mm512_scalef_pd(v34h, v36h);
    const __m512d v38l = _mm512_sub_pd(v14l, v13l);
    const __m512d v38h = _mm512_sub_pd(v14h, v13h);
    const __m512d v39l = _mm512_sub_pd(v4, v38l);
    const __m512d v39h = _mm512_sub_pd(v4, v38h);
    const __m512d v40l = _mm512_sub_pd(v14l, v38l);
    const __m512d v40h = _mm512_sub_pd(v14h, v38h);
    const __m512d v41l = _mm512_sub_pd(v13l, v40l);
    const __m512d v41h = _mm512_sub_pd(v13h, v40h);
    const __m512d v42l = _mm512_add_pd(v39l, v41l);
    const __m512d v42h = _mm512_add_pd(v39h, v41h);
    const __m512d v43l = _mm512_mask_blend_pd((__mmask8)v3, v42l, v20);
    const __m512d v43h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx512_high_mask_avx512(v3), v42h, v20);
    const __m512d v44l = _mm512_mul_pd(v37l, v43l);
    const __m512d v44h = _mm512_mul_pd(v37h, v43h);
    const __m512d v45l = _mm512_add_pd(v35l, v44l);
    const __m512d v45h = _mm512_add_pd(v35h, v44h);
    const __m512d v48l = _mm512_fmadd_pd(v45l, v46, v47);
    const __m512d v48h = _mm512_fmadd_pd(v45h, v46, v47);
    const __m512d v50l = _mm512_fmadd_pd(v45l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v45h, v48h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v45l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v45h, v50h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v45l, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v45h, v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v45l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v45h, v54h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v45l, v56l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v45h, v56h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v45l, v58l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v45h, v58h, v59);
    const __m512d v62l = _mm512_fmadd_pd(v45l, v60l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v45h, v60h, v61);
    const __m512d v63l = _mm512_mul_pd(v45l, v45l);
    const __m512d v63h = _mm512_mul_pd(v45h, v45h);
    const __m512d v64l = _mm512_fmadd_pd(v62l, v63l, v45l);
    const __m512d v64h = _mm512_fmadd_pd(v62h, v63h, v45h);
    const __m512d v65l = _mm512_add_pd(v64l, v30l);
    const __m512d v65h = _mm512_add_pd(v64h, v30h);
    const __m512d v66l = _mm512_mask_blend_pd((__mmask8)v33, v30l, v65l);
    const __m512d v66h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx512_high_mask_avx512(v33), v30h, v65h);
    _mm512_storeu_pd(y, v66l);
    _mm512_storeu_pd(y + 8, v66h);
}

static ACOSH_F64_4ULP_AVX512_AVX512_TARGET void acosh_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        acosh_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_f64_4ulp_avx512_level(void) {
#if defined(ACOSH_F64_4ULP_AVX512_FORCE_ISA)
    return ACOSH_F64_4ULP_AVX512_FORCE_ISA;
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

double acosh_f64_4ulp_avx512(double x) {
    return acosh_f64_4ulp_avx512_element(x);
}

void acosh_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_f64_4ulp_avx512_level();
    if (level == 2) {
        acosh_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_f64_4ulp_avx512_array_portable(x, y, n);
}
