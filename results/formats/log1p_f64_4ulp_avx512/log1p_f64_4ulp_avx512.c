/* log1p_f64_4ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    3.333612 ulp, observed on 43817603 inputs
 *   worst input  -0x1.4000148795e96p-3 (-0.15625015295767203, encoding 0xbfc4000148795e96)
 *   result there -0x1.5bf41f0a1b994p-3 (-0.16989921807858066, encoding 0xbfc5bf41f0a1b994)
 *   mean error   0.592422 ulp
 *   misrounded   15260509 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           037978b6ae3eb97949fe53867ddcd83d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive log1p_f64_1ulp_avx512.db
 *                time: 0.7384 ns/element as avx512 code (inputs mean)
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
#include "log1p_f64_4ulp_avx512.h"

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

static inline double log1p_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log1p_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = log1p_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double log1p_f64_4ulp_avx512_getmant75_f64(double a) {
    double m = log1p_f64_4ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log1p_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline double log1p_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = log1p_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double log1p_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* 2^e for an integer e in -1022..1023. */
static inline double log1p_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return log1p_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int log1p_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double log1p_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? log1p_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = log1p_f64_4ulp_avx512_getmant_f64(a) * log1p_f64_4ulp_avx512_pow2_f64(s) * log1p_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !log1p_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double log1p_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log1p_f64_4ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = log1p_f64_4ulp_avx512_bits_f64(y) & INT64_MIN;
    return log1p_f64_4ulp_avx512_frombits_f64((log1p_f64_4ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double log1p_f64_4ulp_avx512_table0[16] = {
    0x0p+0, 0x1.08598b59e3a07p-4, 0x1.da727638446a2p-4, 0x1.5bf406b543db2p-3,
    0x1.d1037f2655e7bp-3, 0x1.1178e8227e47cp-2, 0x1.4718dc271c41bp-2, 0x1.741d876c67bb1p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    -0x1.22941fbcf7966p-2, -0x1.af3c94e80bff3p-3, -0x1.0d77e7cd08e59p-3, -0x1.f0a30c01162a6p-5,
};

static const double log1p_f64_4ulp_avx512_table1[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static inline double log1p_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.8p+48; /* 422212465065984 */
    const double v1 = x;
    const double v2 = 0x1p+0; /* 1 */
    const double v3 = v1 + v2;
    const double v4 = log1p_f64_4ulp_avx512_getmant75_f64(v3);
    const double v5 = v0 + v4;
    const int64_t v6 = log1p_f64_4ulp_avx512_bits_f64(v5);
    const int32_t v7 = (int32_t)(uint32_t)(uint64_t)v6;
    const double v8 = log1p_f64_4ulp_avx512_table0[(uint32_t)v7 & (16u - 1)];
    const double v9 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v10 = log1p_f64_4ulp_avx512_getexp_f64(v3);
    const double v11 = log1p_f64_4ulp_avx512_getexp_f64(v4);
    const double v12 = v10 - v11;
    const double v13 = v9 * v12;
    const double v14 = v8 + v13;
    const double v15 = log1p_f64_4ulp_avx512_abs_f64(v14);
    const double v16 = INFINITY;
    const int v17 = v15 < v16;
    const double v18 = log1p_f64_4ulp_avx512_table1[(uint32_t)v7 & (16u - 1)];
    const double v19 = -v12;
    const double v20 = log1p_f64_4ulp_avx512_scalef_f64(v18, v19);
    const double v21 = v2 - v3;
    const double v22 = v21 + v1;
    const double v23 = -0x1p+0; /* -1 */
    const double v24 = log1p_f64_4ulp_avx512_fma_f64(v18, v4, v23);
    const double v25 = log1p_f64_4ulp_avx512_fma_f64(v20, v22, v24);
    const double v26 = v25 * v25;
    const double v27 = 0x1.c33c8fcba9c06p-4; /* 0.1101651780141851 */
    const double v28 = -0x1.0081ebcbc9398p-3; /* -0.12524780479102726 */
    const double v29 = 0x1.24933fe407d82p-3; /* 0.14285898127216617 */
    const double v30 = log1p_f64_4ulp_avx512_fma_f64(v28, v25, v29);
    const double v31 = log1p_f64_4ulp_avx512_fma_f64(v26, v27, v30);
    const double v32 = -0x1.55553b6c05c08p-3; /* -0.16666647361191189 */
    const double v33 = log1p_f64_4ulp_avx512_fma_f64(v25, v31, v32);
    const double v34 = 0x1.9999998173ebcp-3; /* 0.19999999929722445 */
    const double v35 = log1p_f64_4ulp_avx512_fma_f64(v25, v33, v34);
    const double v36 = -0x1.00000000e280fp-2; /* -0.25000000005150097 */
    const double v37 = 0x1.55555555555d9p-2; /* 0.33333333333334064 */
    const double v38 = log1p_f64_4ulp_avx512_fma_f64(v36, v25, v37);
    const double v39 = log1p_f64_4ulp_avx512_fma_f64(v35, v26, v38);
    const double v40 = -0x1.fffffffffffdep-2; /* -0.49999999999999811 */
    const double v41 = log1p_f64_4ulp_avx512_fma_f64(v39, v25, v40);
    const double v42 = log1p_f64_4ulp_avx512_fma_f64(v41, v26, v25);
    const double v43 = v14 + v42;
    const double v44 = v17 ? v43 : v14;
    const double v45 = log1p_f64_4ulp_avx512_copysign_f64(v44, v1);
    const double r0 = v45;
    return r0;
}

static void log1p_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_F64_4ULP_AVX512_AVX2 static inline LOG1P_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_F64_4ULP_AVX512_AVX512 static inline LOG1P_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

LOG1P_F64_4ULP_AVX512_AVX2 __m128i log1p_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG1P_F64_4ULP_AVX512_AVX2 __m256d log1p_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG1P_F64_4ULP_AVX512_AVX2 __m256i log1p_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
LOG1P_F64_4ULP_AVX512_AVX2 __m256d log1p_f64_4ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG1P_F64_4ULP_AVX512_AVX2 __m256d log1p_f64_4ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log1p_f64_4ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LOG1P_F64_4ULP_AVX512_AVX2 __m256d log1p_f64_4ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log1p_f64_4ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LOG1P_F64_4ULP_AVX512_AVX2 __m256d log1p_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = log1p_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

LOG1P_F64_4ULP_AVX512_AVX2 void log1p_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v2 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v9 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v16 = _mm256_set1_pd(INFINITY);
    const __m256d v23 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v27 = _mm256_set1_pd(0x1.c33c8fcba9c06p-4); /* 0.1101651780141851 */
    const __m256d v28 = _mm256_set1_pd(-0x1.0081ebcbc9398p-3); /* -0.12524780479102726 */
    const __m256d v29 = _mm256_set1_pd(0x1.24933fe407d82p-3); /* 0.14285898127216617 */
    const __m256d v32 = _mm256_set1_pd(-0x1.55553b6c05c08p-3); /* -0.16666647361191189 */
    const __m256d v34 = _mm256_set1_pd(0x1.9999998173ebcp-3); /* 0.19999999929722445 */
    const __m256d v36 = _mm256_set1_pd(-0x1.00000000e280fp-2); /* -0.25000000005150097 */
    const __m256d v37 = _mm256_set1_pd(0x1.55555555555d9p-2); /* 0.33333333333334064 */
    const __m256d v40 = _mm256_set1_pd(-0x1.fffffffffffdep-2); /* -0.49999999999999811 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_add_pd(v1l, v2);
    const __m256d v3h = _mm256_add_pd(v1h, v2);
    const __m256d v4l = log1p_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v3l);
    const __m256d v4h = log1p_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v3h);
    const __m256d v5l = _mm256_add_pd(v0, v4l);
    const __m256d v5h = _mm256_add_pd(v0, v4h);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m128i v7l = log1p_f64_4ulp_avx512_wrap_avx2(v6l);
    const __m128i v7h = log1p_f64_4ulp_avx512_wrap_avx2(v6h);
    const __m256i v7 = _mm256_set_m128i(v7h, v7l);
    const __m256d v8l = log1p_f64_4ulp_avx512_gather_f64_avx2(log1p_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v7), _mm_set1_epi32(15)));
    const __m256d v8h = log1p_f64_4ulp_avx512_gather_f64_avx2(log1p_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v7, 1), _mm_set1_epi32(15)));
    const __m256d v10l = log1p_f64_4ulp_avx512_lanes_getexp_f64_avx2(v3l);
    const __m256d v10h = log1p_f64_4ulp_avx512_lanes_getexp_f64_avx2(v3h);
    const __m256d v11l = log1p_f64_4ulp_avx512_lanes_getexp_f64_avx2(v4l);
    const __m256d v11h = log1p_f64_4ulp_avx512_lanes_getexp_f64_avx2(v4h);
    const __m256d v12l = _mm256_sub_pd(v10l, v11l);
    const __m256d v12h = _mm256_sub_pd(v10h, v11h);
    const __m256d v13l = _mm256_mul_pd(v9, v12l);
    const __m256d v13h = _mm256_mul_pd(v9, v12h);
    const __m256d v14l = _mm256_add_pd(v8l, v13l);
    const __m256d v14h = _mm256_add_pd(v8h, v13h);
    const __m256d v15l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v14l);
    const __m256d v15h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v14h);
    const __m256i v17l = _mm256_castpd_si256(_mm256_cmp_pd(v15l, v16, _CMP_LT_OQ));
    const __m256i v17h = _mm256_castpd_si256(_mm256_cmp_pd(v15h, v16, _CMP_LT_OQ));
    const __m256i v17 = log1p_f64_4ulp_avx512_join_mask_avx2(v17l, v17h);
    const __m256d v18l = log1p_f64_4ulp_avx512_gather_f64_avx2(log1p_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v7), _mm_set1_epi32(15)));
    const __m256d v18h = log1p_f64_4ulp_avx512_gather_f64_avx2(log1p_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v7, 1), _mm_set1_epi32(15)));
    const __m256d v19l = _mm256_xor_pd(v12l, _mm256_set1_pd(-0.0));
    const __m256d v19h = _mm256_xor_pd(v12h, _mm256_set1_pd(-0.0));
    const __m256d v20l = log1p_f64_4ulp_avx512_lanes_scalef_f64_avx2(v18l, v19l);
    const __m256d v20h = log1p_f64_4ulp_avx512_lanes_scalef_f64_avx2(v18h, v19h);
    const __m256d v21l = _mm256_sub_pd(v2, v3l);
    const __m256d v21h = _mm256_sub_pd(v2, v3h);
    const __m256d v22l = _mm256_add_pd(v21l, v1l);
    const __m256d v22h = _mm256_add_pd(v21h, v1h);
    const __m256d v24l = _mm256_fmadd_pd(v18l, v4l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v18h, v4h, v23);
    const __m256d v25l = _mm256_fmadd_pd(v20l, v22l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v20h, v22h, v24h);
    const __m256d v26l = _mm256_mul_pd(v25l, v25l);
    const __m256d v26h = _mm256_mul_pd(v25h, v25h);
    const __m256d v30l = _mm256_fmadd_pd(v28, v25l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v25h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v26l, v27, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v26h, v27, v30h);
    const __m256d v33l = _mm256_fmadd_pd(v25l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v25h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v25l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v25h, v33h, v34);
    const __m256d v38l = _mm256_fmadd_pd(v36, v25l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36, v25h, v37);
    const __m256d v39l = _mm256_fmadd_pd(v35l, v26l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v35h, v26h, v38h);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v25l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v25h, v40);
    const __m256d v42l = _mm256_fmadd_pd(v41l, v26l, v25l);
    const __m256d v42h = _mm256_fmadd_pd(v41h, v26h, v25h);
    const __m256d v43l = _mm256_add_pd(v14l, v42l);
    const __m256d v43h = _mm256_add_pd(v14h, v42h);
    const __m256d v44l = _mm256_blendv_pd(v14l, v43l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v17))));
    const __m256d v44h = _mm256_blendv_pd(v14h, v43h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v17, 1))));
    const __m256d v45l = log1p_f64_4ulp_avx512_signed_f64_avx2(v44l, v1l);
    const __m256d v45h = log1p_f64_4ulp_avx512_signed_f64_avx2(v44h, v1h);
    _mm256_storeu_pd(y, v45l);
    _mm256_storeu_pd(y + 4, v45h);
}

static LOG1P_F64_4ULP_AVX512_AVX2_TARGET void log1p_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log1p_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log1p_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG1P_F64_4ULP_AVX512_AVX512 __m512d log1p_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG1P_F64_4ULP_AVX512_AVX512 __mmask8 log1p_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
LOG1P_F64_4ULP_AVX512_AVX512 __m512d log1p_f64_4ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG1P_F64_4ULP_AVX512_AVX512 void log1p_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v2 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v9 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v16 = _mm512_set1_pd(INFINITY);
    const __m512d v23 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v27 = _mm512_set1_pd(0x1.c33c8fcba9c06p-4); /* 0.1101651780141851 */
    const __m512d v28 = _mm512_set1_pd(-0x1.0081ebcbc9398p-3); /* -0.12524780479102726 */
    const __m512d v29 = _mm512_set1_pd(0x1.24933fe407d82p-3); /* 0.14285898127216617 */
    const __m512d v32 = _mm512_set1_pd(-0x1.55553b6c05c08p-3); /* -0.16666647361191189 */
    const __m512d v34 = _mm512_set1_pd(0x1.9999998173ebcp-3); /* 0.19999999929722445 */
    const __m512d v36 = _mm512_set1_pd(-0x1.00000000e280fp-2); /* -0.25000000005150097 */
    const __m512d v37 = _mm512_set1_pd(0x1.55555555555d9p-2); /* 0.33333333333334064 */
    const __m512d v40 = _mm512_set1_pd(-0x1.fffffffffffdep-2); /* -0.49999999999999811 */
    const __m512d t0_0 = _mm512_loadu_pd(log1p_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log1p_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log1p_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log1p_f64_4ulp_avx512_table1 + 8);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_add_pd(v1l, v2);
    const __m512d v3h = _mm512_add_pd(v1h, v2);
    const __m512d v4l = _mm512_getmant_pd(v3l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v4h = _mm512_getmant_pd(v3h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v5l = _mm512_add_pd(v0, v4l);
    const __m512d v5h = _mm512_add_pd(v0, v4h);
    const __m512i v6l = _mm512_castpd_si512(v5l);
    const __m512i v6h = _mm512_castpd_si512(v5h);
    const __m256i v7l = _mm512_cvtepi64_epi32(v6l);
    const __m256i v7h = _mm512_cvtepi64_epi32(v6h);
    const __m512i v7 = _mm512_inserti32x8(_mm512_castsi256_si512(v7l), v7h, 1);
    const __m512d v8l = log1p_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v7), t0_0, t0_1);
    const __m512d v8h = log1p_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v7, 1), t0_0, t0_1);
    const __m512d v10l = _mm512_getexp_pd(v3l);
    const __m512d v10h = _mm512_getexp_pd(v3h);
    const __m512d v11l = _mm512_getexp_pd(v4l);
    const __m512d v11h = _mm512_getexp_pd(v4h);
    const __m512d v12l = _mm512_sub_pd(v10l, v11l);
    const __m512d v12h = _mm512_sub_pd(v10h, v11h);
    const __m512d v13l = _mm512_mul_pd(v9, v12l);
    const __m512d v13h = _mm512_mul_pd(v9, v12h);
    const __m512d v14l = _mm512_add_pd(v8l, v13l);
    const __m512d v14h = _mm512_add_pd(v8h, v13h);
    const __m512d v15l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v14l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v15h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v14h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v17l = _mm512_cmp_pd_mask(v15l, v16, _CMP_LT_OQ);
    const __mmask8 v17h = _mm512_cmp_pd_mask(v15h, v16, _CMP_LT_OQ);
    const __mmask16 v17 = _mm512_kunpackb(v17h, v17l);
    const __m512d v18l = log1p_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v7), t1_0, t1_1);
    const __m512d v18h = log1p_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v7, 1), t1_0, t1_1);
    const __m512d v19l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v12l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v19h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v12h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v20l = _mm512_scalef_pd(v18l, v19l);
    const __m512d v20h = _mm512_scalef_pd(v18h, v19h);
    const __m512d v21l = _mm512_sub_pd(v2, v3l);
    const __m512d v21h = _mm512_sub_pd(v2, v3h);
    const __m512d v22l = _mm512_add_pd(v21l, v1l);
    const __m512d v22h = _mm512_add_pd(v21h, v1h);
    const __m512d v24l = _mm512_fmadd_pd(v18l, v4l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v18h, v4h, v23);
    const __m512d v25l = _mm512_fmadd_pd(v20l, v22l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v20h, v22h, v24h);
    const __m512d v26l = _mm512_mul_pd(v25l, v25l);
    const __m512d v26h = _mm512_mul_pd(v25h, v25h);
    const __m512d v30l = _mm512_fmadd_pd(v28, v25l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v25h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v26l, v27, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v26h, v27, v30h);
    const __m512d v33l = _mm512_fmadd_pd(v25l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v25h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v25l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v25h, v33h, v34);
    const __m512d v38l = _mm512_fmadd_pd(v36, v25l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36, v25h, v37);
    const __m512d v39l = _mm512_fmadd_pd(v35l, v26l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v35h, v26h, v38h);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v25l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v25h, v40);
    const __m512d v42l = _mm512_fmadd_pd(v41l, v26l, v25l);
    const __m512d v42h = _mm512_fmadd_pd(v41h, v26h, v25h);
    const __m512d v43l = _mm512_add_pd(v14l, v42l);
    const __m512d v43h = _mm512_add_pd(v14h, v42h);
    const __m512d v44l = _mm512_mask_blend_pd((__mmask8)v17, v14l, v43l);
    const __m512d v44h = _mm512_mask_blend_pd(log1p_f64_4ulp_avx512_high_mask_avx512(v17), v14h, v43h);
    const __m512d v45l = log1p_f64_4ulp_avx512_signed_f64_avx512(v44l, v1l);
    const __m512d v45h = log1p_f64_4ulp_avx512_signed_f64_avx512(v44h, v1h);
    _mm512_storeu_pd(y, v45l);
    _mm512_storeu_pd(y + 8, v45h);
}

static LOG1P_F64_4ULP_AVX512_AVX512_TARGET void log1p_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log1p_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_f64_4ulp_avx512_level(void) {
#if defined(LOG1P_F64_4ULP_AVX512_FORCE_ISA)
    return LOG1P_F64_4ULP_AVX512_FORCE_ISA;
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

double log1p_f64_4ulp_avx512(double x) {
    return log1p_f64_4ulp_avx512_element(x);
}

void log1p_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_f64_4ulp_avx512_level();
    if (level == 2) {
        log1p_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_f64_4ulp_avx512_array_portable(x, y, n);
}
