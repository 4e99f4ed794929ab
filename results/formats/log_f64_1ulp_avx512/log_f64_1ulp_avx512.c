/* log_f64_1ulp_avx512: log
 *
 *   target       log, ln x, f64
 *   domain       every input
 *   max error    0.762577 ulp, observed on 52042678 inputs
 *   worst input  0x1.cff2a67a0a68ep-1 (0.90614814986948189, encoding 0x3fecff2a67a0a68e)
 *   result there -0x1.93abc002d3d68p-4 (-0.098552465479988194, encoding 0xbfb93abc002d3d68)
 *   mean error   0.209610 ulp
 *   misrounded   216417 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           eb5db7bf387672bc9421c97532358006
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 1000 --seed 1 --threads 1 --archive log_f64_1ulp_avx512.db
 *                time: 0.7069 ns/element as avx512 code (inputs mean)
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
#include "log_f64_1ulp_avx512.h"

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

static inline double log_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double log_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = log_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double log_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = log_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double log_f64_1ulp_avx512_getmant75_f64(double a) {
    double m = log_f64_1ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static const double log_f64_1ulp_avx512_table0[16] = {
    0x0p+0, 0x1.08598b59ep-4, 0x1.da72763848p-4, 0x1.5bf406b544p-3,
    0x1.d1037f2654p-3, 0x1.1178e8227ep-2, 0x1.4718dc271cp-2, 0x1.741d876c68p-2,
    0x1.a33440225p-2, 0x1.a33440225p-2, 0x1.a33440225p-2, 0x1.a33440225p-2,
    -0x1.22941fbcf8p-2, -0x1.af3c94e80cp-3, -0x1.0d77e7cd08p-3, -0x1.f0a30c011p-5,
};

static const double log_f64_1ulp_avx512_table1[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static const double log_f64_1ulp_avx512_table2[16] = {
    0x0p+0, 0x1.d034451fecdfbp-43, -0x1.caed7fc0b1d1ap-43, -0x1.27023eb68981cp-46,
    0x1.e7b5818a49092p-43, 0x1.1ef78ce2d07f2p-44, 0x1.06c18fb4c14c5p-44, -0x1.13a7b5b11cfa7p-44,
    -0x1.61cdd40314305p-44, -0x1.61cdd40314305p-44, -0x1.61cdd40314305p-44, -0x1.61cdd40314305p-44,
    0x1.a6976f5eb0963p-44, 0x1.a4e633fcd9066p-52, -0x1.cb2cd2ee2f482p-44, -0x1.8a9985f325c5cp-43,
};

static inline double log_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v1 = x;
    const double v2 = log_f64_1ulp_avx512_getexp_f64(v1);
    const double v3 = log_f64_1ulp_avx512_getmant75_f64(v1);
    const double v4 = log_f64_1ulp_avx512_getexp_f64(v3);
    const double v5 = v2 - v4;
    const double v6 = 0x1.8p+48; /* 422212465065984 */
    const double v7 = v6 + v3;
    const int64_t v8 = log_f64_1ulp_avx512_bits_f64(v7);
    const int32_t v9 = (int32_t)(uint32_t)(uint64_t)v8;
    const double v10 = log_f64_1ulp_avx512_table0[(uint32_t)v9 & (16u - 1)];
    const double v11 = log_f64_1ulp_avx512_fma_f64(v0, v5, v10);
    const double v12 = log_f64_1ulp_avx512_table1[(uint32_t)v9 & (16u - 1)];
    const double v13 = -0x1p+0; /* -1 */
    const double v14 = log_f64_1ulp_avx512_fma_f64(v12, v3, v13);
    const double v15 = v11 + v14;
    const double v16 = log_f64_1ulp_avx512_abs_f64(v15);
    const double v17 = INFINITY;
    const int v18 = v16 < v17;
    const double v19 = v14 * v14;
    const double v20 = 0x1.745d1745d1746p-4; /* 0.090909090909090912 */
    const double v21 = -0x1.999999999999ap-4; /* -0.10000000000000001 */
    const double v22 = log_f64_1ulp_avx512_fma_f64(v20, v14, v21);
    const double v23 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
    const double v24 = log_f64_1ulp_avx512_fma_f64(v22, v14, v23);
    const double v25 = -0x1p-3; /* -0.125 */
    const double v26 = log_f64_1ulp_avx512_fma_f64(v24, v14, v25);
    const double v27 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
    const double v28 = log_f64_1ulp_avx512_fma_f64(v26, v14, v27);
    const double v29 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v30 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v31 = log_f64_1ulp_avx512_fma_f64(v29, v14, v30);
    const double v32 = log_f64_1ulp_avx512_fma_f64(v19, v28, v31);
    const double v33 = -0x1p-2; /* -0.25 */
    const double v34 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v35 = log_f64_1ulp_avx512_fma_f64(v33, v14, v34);
    const double v36 = log_f64_1ulp_avx512_fma_f64(v19, v32, v35);
    const double v37 = -0x1p-1; /* -0.5 */
    const double v38 = log_f64_1ulp_avx512_fma_f64(v36, v14, v37);
    const double v39 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v40 = log_f64_1ulp_avx512_table2[(uint32_t)v9 & (16u - 1)];
    const double v41 = log_f64_1ulp_avx512_fma_f64(v39, v5, v40);
    const double v42 = log_f64_1ulp_avx512_fma_f64(v19, v38, v41);
    const double v43 = v11 - v15;
    const double v44 = v43 + v14;
    const double v45 = v42 + v44;
    const double v46 = v45 + v15;
    const double v47 = v18 ? v46 : v15;
    const double r0 = v47;
    return r0;
}

static void log_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_F64_1ULP_AVX512_AVX2 static inline LOG_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_F64_1ULP_AVX512_AVX512 static inline LOG_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

LOG_F64_1ULP_AVX512_AVX2 __m128i log_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG_F64_1ULP_AVX512_AVX2 __m256d log_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG_F64_1ULP_AVX512_AVX2 __m256i log_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG_F64_1ULP_AVX512_AVX2 __m256d log_f64_1ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log_f64_1ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LOG_F64_1ULP_AVX512_AVX2 __m256d log_f64_1ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log_f64_1ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

LOG_F64_1ULP_AVX512_AVX2 void log_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v13 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v17 = _mm256_set1_pd(INFINITY);
    const __m256d v20 = _mm256_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m256d v21 = _mm256_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m256d v23 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v25 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v27 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v29 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v30 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v33 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v34 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v37 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v39 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = log_f64_1ulp_avx512_lanes_getexp_f64_avx2(v1l);
    const __m256d v2h = log_f64_1ulp_avx512_lanes_getexp_f64_avx2(v1h);
    const __m256d v3l = log_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v1l);
    const __m256d v3h = log_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v1h);
    const __m256d v4l = log_f64_1ulp_avx512_lanes_getexp_f64_avx2(v3l);
    const __m256d v4h = log_f64_1ulp_avx512_lanes_getexp_f64_avx2(v3h);
    const __m256d v5l = _mm256_sub_pd(v2l, v4l);
    const __m256d v5h = _mm256_sub_pd(v2h, v4h);
    const __m256d v7l = _mm256_add_pd(v6, v3l);
    const __m256d v7h = _mm256_add_pd(v6, v3h);
    const __m256i v8l = _mm256_castpd_si256(v7l);
    const __m256i v8h = _mm256_castpd_si256(v7h);
    const __m128i v9l = log_f64_1ulp_avx512_wrap_avx2(v8l);
    const __m128i v9h = log_f64_1ulp_avx512_wrap_avx2(v8h);
    const __m256i v9 = _mm256_set_m128i(v9h, v9l);
    const __m256d v10l = log_f64_1ulp_avx512_gather_f64_avx2(log_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v9), _mm_set1_epi32(15)));
    const __m256d v10h = log_f64_1ulp_avx512_gather_f64_avx2(log_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v9, 1), _mm_set1_epi32(15)));
    const __m256d v11l = _mm256_fmadd_pd(v0, v5l, v10l);
    const __m256d v11h = _mm256_fmadd_pd(v0, v5h, v10h);
    const __m256d v12l = log_f64_1ulp_avx512_gather_f64_avx2(log_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v9), _mm_set1_epi32(15)));
    const __m256d v12h = log_f64_1ulp_avx512_gather_f64_avx2(log_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v9, 1), _mm_set1_epi32(15)));
    const __m256d v14l = _mm256_fmadd_pd(v12l, v3l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v3h, v13);
    const __m256d v15l = _mm256_add_pd(v11l, v14l);
    const __m256d v15h = _mm256_add_pd(v11h, v14h);
    const __m256d v16l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v15l);
    const __m256d v16h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v15h);
    const __m256i v18l = _mm256_castpd_si256(_mm256_cmp_pd(v16l, v17, _CMP_LT_OQ));
    const __m256i v18h = _mm256_castpd_si256(_mm256_cmp_pd(v16h, v17, _CMP_LT_OQ));
    const __m256i v18 = log_f64_1ulp_avx512_join_mask_avx2(v18l, v18h);
    const __m256d v19l = _mm256_mul_pd(v14l, v14l);
    const __m256d v19h = _mm256_mul_pd(v14h, v14h);
    const __m256d v22l = _mm256_fmadd_pd(v20, v14l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20, v14h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v14l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v14h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v14l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v14h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v14l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v14h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v14l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v14h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v19l, v28l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v19h, v28h, v31h);
    const __m256d v35l = _mm256_fmadd_pd(v33, v14l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33, v14h, v34);
    const __m256d v36l = _mm256_fmadd_pd(v19l, v32l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v19h, v32h, v35h);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v14l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v14h, v37);
    const __m256d v40l = log_f64_1ulp_avx512_gather_f64_avx2(log_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v9), _mm_set1_epi32(15)));
    const __m256d v40h = log_f64_1ulp_avx512_gather_f64_avx2(log_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v9, 1), _mm_set1_epi32(15)));
    const __m256d v41l = _mm256_fmadd_pd(v39, v5l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v39, v5h, v40h);
    const __m256d v42l = _mm256_fmadd_pd(v19l, v38l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v19h, v38h, v41h);
    const __m256d v43l = _mm256_sub_pd(v11l, v15l);
    const __m256d v43h = _mm256_sub_pd(v11h, v15h);
    const __m256d v44l = _mm256_add_pd(v43l, v14l);
    const __m256d v44h = _mm256_add_pd(v43h, v14h);
    const __m256d v45l = _mm256_add_pd(v42l, v44l);
    const __m256d v45h = _mm256_add_pd(v42h, v44h);
    const __m256d v46l = _mm256_add_pd(v45l, v15l);
    const __m256d v46h = _mm256_add_pd(v45h, v15h);
    const __m256d v47l = _mm256_blendv_pd(v15l, v46l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v18))));
    const __m256d v47h = _mm256_blendv_pd(v15h, v46h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v18, 1))));
    _mm256_storeu_pd(y, v47l);
    _mm256_storeu_pd(y + 4, v47h);
}

static LOG_F64_1ULP_AVX512_AVX2_TARGET void log_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG_F64_1ULP_AVX512_AVX512 __m512d log_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG_F64_1ULP_AVX512_AVX512 __mmask8 log_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG_F64_1ULP_AVX512_AVX512 void log_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v13 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v17 = _mm512_set1_pd(INFINITY);
    const __m512d v20 = _mm512_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m512d v21 = _mm512_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m512d v23 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v25 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v27 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v29 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v30 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v33 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v34 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v37 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v39 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d t0_0 = _mm512_loadu_pd(log_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log_f64_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(log_f64_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(log_f64_1ulp_avx512_table2 + 8);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_getexp_pd(v1l);
    const __m512d v2h = _mm512_getexp_pd(v1h);
    const __m512d v3l = _mm512_getmant_pd(v1l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3h = _mm512_getmant_pd(v1h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v4l = _mm512_getexp_pd(v3l);
    const __m512d v4h = _mm512_getexp_pd(v3h);
    const __m512d v5l = _mm512_sub_pd(v2l, v4l);
    const __m512d v5h = _mm512_sub_pd(v2h, v4h);
    const __m512d v7l = _mm512_add_pd(v6, v3l);
    const __m512d v7h = _mm512_add_pd(v6, v3h);
    const __m512i v8l = _mm512_castpd_si512(v7l);
    const __m512i v8h = _mm512_castpd_si512(v7h);
    const __m256i v9l = _mm512_cvtepi64_epi32(v8l);
    const __m256i v9h = _mm512_cvtepi64_epi32(v8h);
    const __m512i v9 = _mm512_inserti32x8(_mm512_castsi256_si512(v9l), v9h, 1);
    const __m512d v10l = log_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v9), t0_0, t0_1);
    const __m512d v10h = log_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v9, 1), t0_0, t0_1);
    const __m512d v11l = _mm512_fmadd_pd(v0, v5l, v10l);
    const __m512d v11h = _mm512_fmadd_pd(v0, v5h, v10h);
    const __m512d v12l = log_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v9), t1_0, t1_1);
    const __m512d v12h = log_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v9, 1), t1_0, t1_1);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v3l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v3h, v13);
    const __m512d v15l = _mm512_add_pd(v11l, v14l);
    const __m512d v15h = _mm512_add_pd(v11h, v14h);
    const __m512d v16l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v15l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v16h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v15h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v18l = _mm512_cmp_pd_mask(v16l, v17, _CMP_LT_OQ);
    const __mmask8 v18h = _mm512_cmp_pd_mask(v16h, v17, _CMP_LT_OQ);
    const __mmask16 v18 = _mm512_kunpackb(v18h, v18l);
    const __m512d v19l = _mm512_mul_pd(v14l, v14l);
    const __m512d v19h = _mm512_mul_pd(v14h, v14h);
    const __m512d v22l = _mm512_fmadd_pd(v20, v14l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20, v14h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v14l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v14h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v14l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v14h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v14l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v14h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v29, v14l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v14h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v19l, v28l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v19h, v28h, v31h);
    const __m512d v35l = _mm512_fmadd_pd(v33, v14l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33, v14h, v34);
    const __m512d v36l = _mm512_fmadd_pd(v19l, v32l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v19h, v32h, v35h);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v14l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v14h, v37);
    const __m512d v40l = log_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v9), t2_0, t2_1);
    const __m512d v40h = log_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v9, 1), t2_0, t2_1);
    const __m512d v41l = _mm512_fmadd_pd(v39, v5l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v39, v5h, v40h);
    const __m512d v42l = _mm512_fmadd_pd(v19l, v38l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v19h, v38h, v41h);
    const __m512d v43l = _mm512_sub_pd(v11l, v15l);
    const __m512d v43h = _mm512_sub_pd(v11h, v15h);
    const __m512d v44l = _mm512_add_pd(v43l, v14l);
    const __m512d v44h = _mm512_add_pd(v43h, v14h);
    const __m512d v45l = _mm512_add_pd(v42l, v44l);
    const __m512d v45h = _mm512_add_pd(v42h, v44h);
    const __m512d v46l = _mm512_add_pd(v45l, v15l);
    const __m512d v46h = _mm512_add_pd(v45h, v15h);
    const __m512d v47l = _mm512_mask_blend_pd((__mmask8)v18, v15l, v46l);
    const __m512d v47h = _mm512_mask_blend_pd(log_f64_1ulp_avx512_high_mask_avx512(v18), v15h, v46h);
    _mm512_storeu_pd(y, v47l);
    _mm512_storeu_pd(y + 8, v47h);
}

static LOG_F64_1ULP_AVX512_AVX512_TARGET void log_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_f64_1ulp_avx512_level(void) {
#if defined(LOG_F64_1ULP_AVX512_FORCE_ISA)
    return LOG_F64_1ULP_AVX512_FORCE_ISA;
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

double log_f64_1ulp_avx512(double x) {
    return log_f64_1ulp_avx512_element(x);
}

void log_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_f64_1ulp_avx512_level();
    if (level == 2) {
        log_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log_f64_1ulp_avx512_array_portable(x, y, n);
}
