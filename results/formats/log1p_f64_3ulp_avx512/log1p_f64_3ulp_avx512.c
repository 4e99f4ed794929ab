/* log1p_f64_3ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    2.403411 ulp, observed on 2872565157 inputs
 *   worst input  -0x1.4000177d3cd56p-3 (-0.1562501750082485, encoding 0xbfc4000177d3cd56)
 *   result there -0x1.5bf4228c10e26p-3 (-0.16989924421260233, encoding 0xbfc5bf4228c10e26)
 *   mean error   0.364911 ulp
 *   misrounded   778292343 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3e1dfb844f9a5de6d47aa6e41d4c148d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 3.4 --isa avx512 --time 30s --seed 1 --threads 1 --archive log1p_f64_3ulp_avx512.db
 *                time: 0.2996 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "log1p_f64_3ulp_avx512.h"

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

static inline double log1p_f64_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double log1p_f64_3ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = log1p_f64_3ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double log1p_f64_3ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = log1p_f64_3ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double log1p_f64_3ulp_avx512_getmant75_f64(double a) {
    double m = log1p_f64_3ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log1p_f64_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log1p_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log1p_f64_3ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* 2^e for an integer e in -1022..1023. */
static inline double log1p_f64_3ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return log1p_f64_3ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int log1p_f64_3ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double log1p_f64_3ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? log1p_f64_3ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = log1p_f64_3ulp_avx512_getmant_f64(a) * log1p_f64_3ulp_avx512_pow2_f64(s) * log1p_f64_3ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !log1p_f64_3ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double log1p_f64_3ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = log1p_f64_3ulp_avx512_bits_f64(y) & INT64_MIN;
    return log1p_f64_3ulp_avx512_frombits_f64((log1p_f64_3ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double log1p_f64_3ulp_avx512_table0[16] = {
    0x0p+0, 0x1.08598b59e3a07p-4, 0x1.da727638446a2p-4, 0x1.5bf406b543db2p-3,
    0x1.d1037f2655e7bp-3, 0x1.1178e8227e47cp-2, 0x1.4718dc271c41bp-2, 0x1.741d876c67bb1p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    -0x1.22941fbcf7966p-2, -0x1.af3c94e80bff3p-3, -0x1.0d77e7cd08e59p-3, -0x1.f0a30c01162a6p-5,
};

static const double log1p_f64_3ulp_avx512_table1[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static inline double log1p_f64_3ulp_avx512_element(double x) {
    const double v0 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v1 = x;
    const double v2 = 0x1p+0; /* 1 */
    const double v3 = v1 + v2;
    const double v4 = log1p_f64_3ulp_avx512_getexp_f64(v3);
    const double v5 = log1p_f64_3ulp_avx512_getmant75_f64(v3);
    const double v6 = log1p_f64_3ulp_avx512_getexp_f64(v5);
    const double v7 = v4 - v6;
    const double v8 = 0x1.801e6e46818dp+48; /* 422343164199309 */
    const double v9 = v8 + v5;
    const int64_t v10 = log1p_f64_3ulp_avx512_bits_f64(v9);
    const int32_t v11 = (int32_t)(uint32_t)(uint64_t)v10;
    const double v12 = log1p_f64_3ulp_avx512_table0[(uint32_t)v11 & (16u - 1)];
    const double v13 = log1p_f64_3ulp_avx512_fma_f64(v0, v7, v12);
    const double v14 = log1p_f64_3ulp_avx512_abs_f64(v13);
    const double v15 = INFINITY;
    const int v16 = v14 < v15;
    const double v17 = v2 - v3;
    const double v18 = v17 + v1;
    const double v19 = log1p_f64_3ulp_avx512_table1[(uint32_t)v11 & (16u - 1)];
    const double v20 = -v7;
    const double v21 = log1p_f64_3ulp_avx512_scalef_f64(v19, v20);
    const double v22 = -0x1p+0; /* -1 */
    const double v23 = log1p_f64_3ulp_avx512_fma_f64(v19, v5, v22);
    const double v24 = log1p_f64_3ulp_avx512_fma_f64(v18, v21, v23);
    const double v25 = v24 * v24;
    const double v26 = 0x1.c48cd14ffa9ecp-4; /* 0.11048585665381666 */
    const double v27 = -0x1.008ec3537b766p-3; /* -0.12527229879872975 */
    const double v28 = log1p_f64_3ulp_avx512_fma_f64(v26, v23, v27);
    const double v29 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v30 = 0x1.2492f47ebbbbp-3; /* 0.1428584195304814 */
    const double v31 = log1p_f64_3ulp_avx512_fma_f64(v29, v13, v30);
    const double v32 = log1p_f64_3ulp_avx512_fma_f64(v28, v23, v31);
    const double v33 = -0x1.5555369db0258p-3; /* -0.16666643780446821 */
    const double v34 = log1p_f64_3ulp_avx512_fma_f64(v32, v24, v33);
    const double v35 = 0x1.9999998af8486p-3; /* 0.19999999957420672 */
    const double v36 = -0x1.000000010a493p-2; /* -0.2500000000605464 */
    const double v37 = log1p_f64_3ulp_avx512_fma_f64(v35, v24, v36);
    const double v38 = log1p_f64_3ulp_avx512_fma_f64(v34, v25, v37);
    const double v39 = 0x1.5555555555604p-2; /* 0.33333333333334303 */
    const double v40 = -0x1.fffffffffffdp-2; /* -0.49999999999999734 */
    const double v41 = log1p_f64_3ulp_avx512_fma_f64(v24, v39, v40);
    const double v42 = log1p_f64_3ulp_avx512_fma_f64(v25, v38, v41);
    const double v43 = log1p_f64_3ulp_avx512_fma_f64(v42, v25, v24);
    const double v44 = v43 + v13;
    const double v45 = v16 ? v44 : v13;
    const double v46 = log1p_f64_3ulp_avx512_copysign_f64(v45, v1);
    const double r0 = v46;
    return r0;
}

static void log1p_f64_3ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_f64_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_F64_3ULP_AVX512_AVX2 static inline LOG1P_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_F64_3ULP_AVX512_AVX512 static inline LOG1P_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

LOG1P_F64_3ULP_AVX512_AVX2 __m128i log1p_f64_3ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG1P_F64_3ULP_AVX512_AVX2 __m256d log1p_f64_3ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG1P_F64_3ULP_AVX512_AVX2 __m256i log1p_f64_3ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
LOG1P_F64_3ULP_AVX512_AVX2 __m256d log1p_f64_3ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG1P_F64_3ULP_AVX512_AVX2 __m256d log1p_f64_3ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log1p_f64_3ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LOG1P_F64_3ULP_AVX512_AVX2 __m256d log1p_f64_3ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log1p_f64_3ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LOG1P_F64_3ULP_AVX512_AVX2 __m256d log1p_f64_3ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = log1p_f64_3ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

LOG1P_F64_3ULP_AVX512_AVX2 void log1p_f64_3ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v2 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v8 = _mm256_set1_pd(0x1.801e6e46818dp+48); /* 422343164199309 */
    const __m256d v15 = _mm256_set1_pd(INFINITY);
    const __m256d v22 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v26 = _mm256_set1_pd(0x1.c48cd14ffa9ecp-4); /* 0.11048585665381666 */
    const __m256d v27 = _mm256_set1_pd(-0x1.008ec3537b766p-3); /* -0.12527229879872975 */
    const __m256d v29 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v30 = _mm256_set1_pd(0x1.2492f47ebbbbp-3); /* 0.1428584195304814 */
    const __m256d v33 = _mm256_set1_pd(-0x1.5555369db0258p-3); /* -0.16666643780446821 */
    const __m256d v35 = _mm256_set1_pd(0x1.9999998af8486p-3); /* 0.19999999957420672 */
    const __m256d v36 = _mm256_set1_pd(-0x1.000000010a493p-2); /* -0.2500000000605464 */
    const __m256d v39 = _mm256_set1_pd(0x1.5555555555604p-2); /* 0.33333333333334303 */
    const __m256d v40 = _mm256_set1_pd(-0x1.fffffffffffdp-2); /* -0.49999999999999734 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_add_pd(v1l, v2);
    const __m256d v3h = _mm256_add_pd(v1h, v2);
    const __m256d v4l = log1p_f64_3ulp_avx512_lanes_getexp_f64_avx2(v3l);
    const __m256d v4h = log1p_f64_3ulp_avx512_lanes_getexp_f64_avx2(v3h);
    const __m256d v5l = log1p_f64_3ulp_avx512_lanes_getmant75_f64_avx2(v3l);
    const __m256d v5h = log1p_f64_3ulp_avx512_lanes_getmant75_f64_avx2(v3h);
    const __m256d v6l = log1p_f64_3ulp_avx512_lanes_getexp_f64_avx2(v5l);
    const __m256d v6h = log1p_f64_3ulp_avx512_lanes_getexp_f64_avx2(v5h);
    const __m256d v7l = _mm256_sub_pd(v4l, v6l);
    const __m256d v7h = _mm256_sub_pd(v4h, v6h);
    const __m256d v9l = _mm256_add_pd(v8, v5l);
    const __m256d v9h = _mm256_add_pd(v8, v5h);
    const __m256i v10l = _mm256_castpd_si256(v9l);
    const __m256i v10h = _mm256_castpd_si256(v9h);
    const __m128i v11l = log1p_f64_3ulp_avx512_wrap_avx2(v10l);
    const __m128i v11h = log1p_f64_3ulp_avx512_wrap_avx2(v10h);
    const __m256i v11 = _mm256_set_m128i(v11h, v11l);
    const __m256d v12l = log1p_f64_3ulp_avx512_gather_f64_avx2(log1p_f64_3ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v11), _mm_set1_epi32(15)));
    const __m256d v12h = log1p_f64_3ulp_avx512_gather_f64_avx2(log1p_f64_3ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v11, 1), _mm_set1_epi32(15)));
    const __m256d v13l = _mm256_fmadd_pd(v0, v7l, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v0, v7h, v12h);
    const __m256d v14l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v13l);
    const __m256d v14h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v13h);
    const __m256i v16l = _mm256_castpd_si256(_mm256_cmp_pd(v14l, v15, _CMP_LT_OQ));
    const __m256i v16h = _mm256_castpd_si256(_mm256_cmp_pd(v14h, v15, _CMP_LT_OQ));
    const __m256i v16 = log1p_f64_3ulp_avx512_join_mask_avx2(v16l, v16h);
    const __m256d v17l = _mm256_sub_pd(v2, v3l);
    const __m256d v17h = _mm256_sub_pd(v2, v3h);
    const __m256d v18l = _mm256_add_pd(v17l, v1l);
    const __m256d v18h = _mm256_add_pd(v17h, v1h);
    const __m256d v19l = log1p_f64_3ulp_avx512_gather_f64_avx2(log1p_f64_3ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v11), _mm_set1_epi32(15)));
    const __m256d v19h = log1p_f64_3ulp_avx512_gather_f64_avx2(log1p_f64_3ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v11, 1), _mm_set1_epi32(15)));
    const __m256d v20l = _mm256_xor_pd(v7l, _mm256_set1_pd(-0.0));
    const __m256d v20h = _mm256_xor_pd(v7h, _mm256_set1_pd(-0.0));
    const __m256d v21l = log1p_f64_3ulp_avx512_lanes_scalef_f64_avx2(v19l, v20l);
    const __m256d v21h = log1p_f64_3ulp_avx512_lanes_scalef_f64_avx2(v19h, v20h);
    const __m256d v23l = _mm256_fmadd_pd(v19l, v5l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v19h, v5h, v22);
    const __m256d v24l = _mm256_fmadd_pd(v18l, v21l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v18h, v21h, v23h);
    const __m256d v25l = _mm256_mul_pd(v24l, v24l);
    const __m256d v25h = _mm256_mul_pd(v24h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v26, v23l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26, v23h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v13l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v13h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v28l, v23l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v28h, v23h, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v24l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v24h, v33);
    const __m256d v37l = _mm256_fmadd_pd(v35, v24l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35, v24h, v36);
    const __m256d v38l = _mm256_fmadd_pd(v34l, v25l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v34h, v25h, v37h);
    const __m256d v41l = _mm256_fmadd_pd(v24l, v39, v40);
    const __m256d v41h = _mm256_fmadd_pd(v24h, v39, v40);
    const __m256d v42l = _mm256_fmadd_pd(v25l, v38l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v25h, v38h, v41h);
    const __m256d v43l = _mm256_fmadd_pd(v42l, v25l, v24l);
    const __m256d v43h = _mm256_fmadd_pd(v42h, v25h, v24h);
    const __m256d v44l = _mm256_add_pd(v43l, v13l);
    const __m256d v44h = _mm256_add_pd(v43h, v13h);
    const __m256d v45l = _mm256_blendv_pd(v13l, v44l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v45h = _mm256_blendv_pd(v13h, v44h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v46l = log1p_f64_3ulp_avx512_signed_f64_avx2(v45l, v1l);
    const __m256d v46h = log1p_f64_3ulp_avx512_signed_f64_avx2(v45h, v1h);
    _mm256_storeu_pd(y, v46l);
    _mm256_storeu_pd(y + 4, v46h);
}

static LOG1P_F64_3ULP_AVX512_AVX2_TARGET void log1p_f64_3ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log1p_f64_3ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log1p_f64_3ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG1P_F64_3ULP_AVX512_AVX512 __m512d log1p_f64_3ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG1P_F64_3ULP_AVX512_AVX512 __mmask8 log1p_f64_3ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
LOG1P_F64_3ULP_AVX512_AVX512 __m512d log1p_f64_3ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG1P_F64_3ULP_AVX512_AVX512 void log1p_f64_3ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v2 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v8 = _mm512_set1_pd(0x1.801e6e46818dp+48); /* 422343164199309 */
    const __m512d v15 = _mm512_set1_pd(INFINITY);
    const __m512d v22 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v26 = _mm512_set1_pd(0x1.c48cd14ffa9ecp-4); /* 0.11048585665381666 */
    const __m512d v27 = _mm512_set1_pd(-0x1.008ec3537b766p-3); /* -0.12527229879872975 */
    const __m512d v29 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v30 = _mm512_set1_pd(0x1.2492f47ebbbbp-3); /* 0.1428584195304814 */
    const __m512d v33 = _mm512_set1_pd(-0x1.5555369db0258p-3); /* -0.16666643780446821 */
    const __m512d v35 = _mm512_set1_pd(0x1.9999998af8486p-3); /* 0.19999999957420672 */
    const __m512d v36 = _mm512_set1_pd(-0x1.000000010a493p-2); /* -0.2500000000605464 */
    const __m512d v39 = _mm512_set1_pd(0x1.5555555555604p-2); /* 0.33333333333334303 */
    const __m512d v40 = _mm512_set1_pd(-0x1.fffffffffffdp-2); /* -0.49999999999999734 */
    const __m512d t0_0 = _mm512_loadu_pd(log1p_f64_3ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log1p_f64_3ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log1p_f64_3ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log1p_f64_3ulp_avx512_table1 + 8);
    const __m512d v1_0l = _mm512_loadu_pd(x);
    const __m512d v1_0h = _mm512_loadu_pd(x + 8);
    const __m512d v1_1l = _mm512_loadu_pd(x + 16);
    const __m512d v1_1h = _mm512_loadu_pd(x + 24);
    const __m512d v3_0l = _mm512_add_pd(v1_0l, v2);
    const __m512d v3_0h = _mm512_add_pd(v1_0h, v2);
    const __m512d v3_1l = _mm512_add_pd(v1_1l, v2);
    const __m512d v3_1h = _mm512_add_pd(v1_1h, v2);
    const __m512d v4_0l = _mm512_getexp_pd(v3_0l);
    const __m512d v4_0h = _mm512_getexp_pd(v3_0h);
    const __m512d v4_1l = _mm512_getexp_pd(v3_1l);
    const __m512d v4_1h = _mm512_getexp_pd(v3_1h);
    const __m512d v5_0l = _mm512_getmant_pd(v3_0l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v5_0h = _mm512_getmant_pd(v3_0h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v5_1l = _mm512_getmant_pd(v3_1l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v5_1h = _mm512_getmant_pd(v3_1h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v6_0l = _mm512_getexp_pd(v5_0l);
    const __m512d v6_0h = _mm512_getexp_pd(v5_0h);
    const __m512d v6_1l = _mm512_getexp_pd(v5_1l);
    const __m512d v6_1h = _mm512_getexp_pd(v5_1h);
    const __m512d v7_0l = _mm512_sub_pd(v4_0l, v6_0l);
    const __m512d v7_0h = _mm512_sub_pd(v4_0h, v6_0h);
    const __m512d v7_1l = _mm512_sub_pd(v4_1l, v6_1l);
    const __m512d v7_1h = _mm512_sub_pd(v4_1h, v6_1h);
    const __m512d v9_0l = _mm512_add_pd(v8, v5_0l);
    const __m512d v9_0h = _mm512_add_pd(v8, v5_0h);
    const __m512d v9_1l = _mm512_add_pd(v8, v5_1l);
    const __m512d v9_1h = _mm512_add_pd(v8, v5_1h);
    const __m512i v10_0l = _mm512_castpd_si512(v9_0l);
    const __m512i v10_0h = _mm512_castpd_si512(v9_0h);
    const __m512i v10_1l = _mm512_castpd_si512(v9_1l);
    const __m512i v10_1h = _mm512_castpd_si512(v9_1h);
    const __m256i v11_0l = _mm512_cvtepi64_epi32(v10_0l);
    const __m256i v11_0h = _mm512_cvtepi64_epi32(v10_0h);
    const __m512i v11_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v11_0l), v11_0h, 1);
    const __m256i v11_1l = _mm512_cvtepi64_epi32(v10_1l);
    const __m256i v11_1h = _mm512_cvtepi64_epi32(v10_1h);
    const __m512i v11_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v11_1l), v11_1h, 1);
    const __m512d v12_0l = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v11_0), t0_0, t0_1);
    const __m512d v12_0h = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v11_0, 1), t0_0, t0_1);
    const __m512d v12_1l = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v11_1), t0_0, t0_1);
    const __m512d v12_1h = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v11_1, 1), t0_0, t0_1);
    const __m512d v13_0l = _mm512_fmadd_pd(v0, v7_0l, v12_0l);
    const __m512d v13_0h = _mm512_fmadd_pd(v0, v7_0h, v12_0h);
    const __m512d v13_1l = _mm512_fmadd_pd(v0, v7_1l, v12_1l);
    const __m512d v13_1h = _mm512_fmadd_pd(v0, v7_1h, v12_1h);
    const __m512d v14_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v13_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v14_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v13_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v14_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v13_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v14_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v13_1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v16_0l = _mm512_cmp_pd_mask(v14_0l, v15, _CMP_LT_OQ);
    const __mmask8 v16_0h = _mm512_cmp_pd_mask(v14_0h, v15, _CMP_LT_OQ);
    const __mmask16 v16_0 = _mm512_kunpackb(v16_0h, v16_0l);
    const __mmask8 v16_1l = _mm512_cmp_pd_mask(v14_1l, v15, _CMP_LT_OQ);
    const __mmask8 v16_1h = _mm512_cmp_pd_mask(v14_1h, v15, _CMP_LT_OQ);
    const __mmask16 v16_1 = _mm512_kunpackb(v16_1h, v16_1l);
    const __m512d v17_0l = _mm512_sub_pd(v2, v3_0l);
    const __m512d v17_0h = _mm512_sub_pd(v2, v3_0h);
    const __m512d v17_1l = _mm512_sub_pd(v2, v3_1l);
    const __m512d v17_1h = _mm512_sub_pd(v2, v3_1h);
    const __m512d v18_0l = _mm512_add_pd(v17_0l, v1_0l);
    const __m512d v18_0h = _mm512_add_pd(v17_0h, v1_0h);
    const __m512d v18_1l = _mm512_add_pd(v17_1l, v1_1l);
    const __m512d v18_1h = _mm512_add_pd(v17_1h, v1_1h);
    const __m512d v19_0l = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v11_0), t1_0, t1_1);
    const __m512d v19_0h = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v11_0, 1), t1_0, t1_1);
    const __m512d v19_1l = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v11_1), t1_0, t1_1);
    const __m512d v19_1h = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v11_1, 1), t1_0, t1_1);
    const __m512d v20_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7_0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v20_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7_0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v20_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7_1l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v20_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7_1h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v21_0l = _mm512_scalef_pd(v19_0l, v20_0l);
    const __m512d v21_0h = _mm512_scalef_pd(v19_0h, v20_0h);
    const __m512d v21_1l = _mm512_scalef_pd(v19_1l, v20_1l);
    const __m512d v21_1h = _mm512_scalef_pd(v19_1h, v20_1h);
    const __m512d v23_0l = _mm512_fmadd_pd(v19_0l, v5_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v19_0h, v5_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v19_1l, v5_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v19_1h, v5_1h, v22);
    const __m512d v24_0l = _mm512_fmadd_pd(v18_0l, v21_0l, v23_0l);
    const __m512d v24_0h = _mm512_fmadd_pd(v18_0h, v21_0h, v23_0h);
    const __m512d v24_1l = _mm512_fmadd_pd(v18_1l, v21_1l, v23_1l);
    const __m512d v24_1h = _mm512_fmadd_pd(v18_1h, v21_1h, v23_1h);
    const __m512d v25_0l = _mm512_mul_pd(v24_0l, v24_0l);
    const __m512d v25_0h = _mm512_mul_pd(v24_0h, v24_0h);
    const __m512d v25_1l = _mm512_mul_pd(v24_1l, v24_1l);
    const __m512d v25_1h = _mm512_mul_pd(v24_1h, v24_1h);
    const __m512d v28_0l = _mm512_fmadd_pd(v26, v23_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26, v23_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26, v23_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26, v23_1h, v27);
    const __m512d v31_0l = _mm512_fmadd_pd(v29, v13_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v29, v13_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v29, v13_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v29, v13_1h, v30);
    const __m512d v32_0l = _mm512_fmadd_pd(v28_0l, v23_0l, v31_0l);
    const __m512d v32_0h = _mm512_fmadd_pd(v28_0h, v23_0h, v31_0h);
    const __m512d v32_1l = _mm512_fmadd_pd(v28_1l, v23_1l, v31_1l);
    const __m512d v32_1h = _mm512_fmadd_pd(v28_1h, v23_1h, v31_1h);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v24_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v24_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v24_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v24_1h, v33);
    const __m512d v37_0l = _mm512_fmadd_pd(v35, v24_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v35, v24_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v35, v24_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v35, v24_1h, v36);
    const __m512d v38_0l = _mm512_fmadd_pd(v34_0l, v25_0l, v37_0l);
    const __m512d v38_0h = _mm512_fmadd_pd(v34_0h, v25_0h, v37_0h);
    const __m512d v38_1l = _mm512_fmadd_pd(v34_1l, v25_1l, v37_1l);
    const __m512d v38_1h = _mm512_fmadd_pd(v34_1h, v25_1h, v37_1h);
    const __m512d v41_0l = _mm512_fmadd_pd(v24_0l, v39, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v24_0h, v39, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v24_1l, v39, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v24_1h, v39, v40);
    const __m512d v42_0l = _mm512_fmadd_pd(v25_0l, v38_0l, v41_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v25_0h, v38_0h, v41_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v25_1l, v38_1l, v41_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v25_1h, v38_1h, v41_1h);
    const __m512d v43_0l = _mm512_fmadd_pd(v42_0l, v25_0l, v24_0l);
    const __m512d v43_0h = _mm512_fmadd_pd(v42_0h, v25_0h, v24_0h);
    const __m512d v43_1l = _mm512_fmadd_pd(v42_1l, v25_1l, v24_1l);
    const __m512d v43_1h = _mm512_fmadd_pd(v42_1h, v25_1h, v24_1h);
    const __m512d v44_0l = _mm512_add_pd(v43_0l, v13_0l);
    const __m512d v44_0h = _mm512_add_pd(v43_0h, v13_0h);
    const __m512d v44_1l = _mm512_add_pd(v43_1l, v13_1l);
    const __m512d v44_1h = _mm512_add_pd(v43_1h, v13_1h);
    const __m512d v45_0l = _mm512_mask_blend_pd((__mmask8)v16_0, v13_0l, v44_0l);
    const __m512d v45_0h = _mm512_mask_blend_pd(log1p_f64_3ulp_avx512_high_mask_avx512(v16_0), v13_0h, v44_0h);
    const __m512d v45_1l = _mm512_mask_blend_pd((__mmask8)v16_1, v13_1l, v44_1l);
    const __m512d v45_1h = _mm512_mask_blend_pd(log1p_f64_3ulp_avx512_high_mask_avx512(v16_1), v13_1h, v44_1h);
    const __m512d v46_0l = log1p_f64_3ulp_avx512_signed_f64_avx512(v45_0l, v1_0l);
    const __m512d v46_0h = log1p_f64_3ulp_avx512_signed_f64_avx512(v45_0h, v1_0h);
    const __m512d v46_1l = log1p_f64_3ulp_avx512_signed_f64_avx512(v45_1l, v1_1l);
    const __m512d v46_1h = log1p_f64_3ulp_avx512_signed_f64_avx512(v45_1h, v1_1h);
    _mm512_storeu_pd(y, v46_0l);
    _mm512_storeu_pd(y + 8, v46_0h);
    _mm512_storeu_pd(y + 16, v46_1l);
    _mm512_storeu_pd(y + 24, v46_1h);
}

/* 16 elements. */
static LOG1P_F64_3ULP_AVX512_AVX512_TARGET void log1p_f64_3ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v2 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v8 = _mm512_set1_pd(0x1.801e6e46818dp+48); /* 422343164199309 */
    const __m512d v15 = _mm512_set1_pd(INFINITY);
    const __m512d v22 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v26 = _mm512_set1_pd(0x1.c48cd14ffa9ecp-4); /* 0.11048585665381666 */
    const __m512d v27 = _mm512_set1_pd(-0x1.008ec3537b766p-3); /* -0.12527229879872975 */
    const __m512d v29 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v30 = _mm512_set1_pd(0x1.2492f47ebbbbp-3); /* 0.1428584195304814 */
    const __m512d v33 = _mm512_set1_pd(-0x1.5555369db0258p-3); /* -0.16666643780446821 */
    const __m512d v35 = _mm512_set1_pd(0x1.9999998af8486p-3); /* 0.19999999957420672 */
    const __m512d v36 = _mm512_set1_pd(-0x1.000000010a493p-2); /* -0.2500000000605464 */
    const __m512d v39 = _mm512_set1_pd(0x1.5555555555604p-2); /* 0.33333333333334303 */
    const __m512d v40 = _mm512_set1_pd(-0x1.fffffffffffdp-2); /* -0.49999999999999734 */
    const __m512d t0_0 = _mm512_loadu_pd(log1p_f64_3ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log1p_f64_3ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log1p_f64_3ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log1p_f64_3ulp_avx512_table1 + 8);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_add_pd(v1l, v2);
    const __m512d v3h = _mm512_add_pd(v1h, v2);
    const __m512d v4l = _mm512_getexp_pd(v3l);
    const __m512d v4h = _mm512_getexp_pd(v3h);
    const __m512d v5l = _mm512_getmant_pd(v3l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v5h = _mm512_getmant_pd(v3h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v6l = _mm512_getexp_pd(v5l);
    const __m512d v6h = _mm512_getexp_pd(v5h);
    const __m512d v7l = _mm512_sub_pd(v4l, v6l);
    const __m512d v7h = _mm512_sub_pd(v4h, v6h);
    const __m512d v9l = _mm512_add_pd(v8, v5l);
    const __m512d v9h = _mm512_add_pd(v8, v5h);
    const __m512i v10l = _mm512_castpd_si512(v9l);
    const __m512i v10h = _mm512_castpd_si512(v9h);
    const __m256i v11l = _mm512_cvtepi64_epi32(v10l);
    const __m256i v11h = _mm512_cvtepi64_epi32(v10h);
    const __m512i v11 = _mm512_inserti32x8(_mm512_castsi256_si512(v11l), v11h, 1);
    const __m512d v12l = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v11), t0_0, t0_1);
    const __m512d v12h = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v11, 1), t0_0, t0_1);
    const __m512d v13l = _mm512_fmadd_pd(v0, v7l, v12l);
    const __m512d v13h = _mm512_fmadd_pd(v0, v7h, v12h);
    const __m512d v14l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v13l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v14h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v13h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v16l = _mm512_cmp_pd_mask(v14l, v15, _CMP_LT_OQ);
    const __mmask8 v16h = _mm512_cmp_pd_mask(v14h, v15, _CMP_LT_OQ);
    const __mmask16 v16 = _mm512_kunpackb(v16h, v16l);
    const __m512d v17l = _mm512_sub_pd(v2, v3l);
    const __m512d v17h = _mm512_sub_pd(v2, v3h);
    const __m512d v18l = _mm512_add_pd(v17l, v1l);
    const __m512d v18h = _mm512_add_pd(v17h, v1h);
    const __m512d v19l = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v11), t1_0, t1_1);
    const __m512d v19h = log1p_f64_3ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v11, 1), t1_0, t1_1);
    const __m512d v20l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v20h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v21l = _mm512_scalef_pd(v19l, v20l);
    const __m512d v21h = _mm512_scalef_pd(v19h, v20h);
    const __m512d v23l = _mm512_fmadd_pd(v19l, v5l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v19h, v5h, v22);
    const __m512d v24l = _mm512_fmadd_pd(v18l, v21l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v18h, v21h, v23h);
    const __m512d v25l = _mm512_mul_pd(v24l, v24l);
    const __m512d v25h = _mm512_mul_pd(v24h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v26, v23l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26, v23h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v29, v13l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v13h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v28l, v23l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v28h, v23h, v31h);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v24l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v24h, v33);
    const __m512d v37l = _mm512_fmadd_pd(v35, v24l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35, v24h, v36);
    const __m512d v38l = _mm512_fmadd_pd(v34l, v25l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v34h, v25h, v37h);
    const __m512d v41l = _mm512_fmadd_pd(v24l, v39, v40);
    const __m512d v41h = _mm512_fmadd_pd(v24h, v39, v40);
    const __m512d v42l = _mm512_fmadd_pd(v25l, v38l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v25h, v38h, v41h);
    const __m512d v43l = _mm512_fmadd_pd(v42l, v25l, v24l);
    const __m512d v43h = _mm512_fmadd_pd(v42h, v25h, v24h);
    const __m512d v44l = _mm512_add_pd(v43l, v13l);
    const __m512d v44h = _mm512_add_pd(v43h, v13h);
    const __m512d v45l = _mm512_mask_blend_pd((__mmask8)v16, v13l, v44l);
    const __m512d v45h = _mm512_mask_blend_pd(log1p_f64_3ulp_avx512_high_mask_avx512(v16), v13h, v44h);
    const __m512d v46l = log1p_f64_3ulp_avx512_signed_f64_avx512(v45l, v1l);
    const __m512d v46h = log1p_f64_3ulp_avx512_signed_f64_avx512(v45h, v1h);
    _mm512_storeu_pd(y, v46l);
    _mm512_storeu_pd(y + 8, v46h);
}

static LOG1P_F64_3ULP_AVX512_AVX512_TARGET void log1p_f64_3ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log1p_f64_3ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log1p_f64_3ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log1p_f64_3ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_f64_3ulp_avx512_level(void) {
#if defined(LOG1P_F64_3ULP_AVX512_FORCE_ISA)
    return LOG1P_F64_3ULP_AVX512_FORCE_ISA;
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

double log1p_f64_3ulp_avx512(double x) {
    return log1p_f64_3ulp_avx512_element(x);
}

void log1p_f64_3ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_f64_3ulp_avx512_level();
    if (level == 2) {
        log1p_f64_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_f64_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_f64_3ulp_avx512_array_portable(x, y, n);
}
