/* asinh_f64_1ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f64
 *   domain       every input
 *   max error    0.909287 ulp, observed on 36432109 inputs
 *   worst input  0x1.2a82a0c40381ep+0 (1.1660557249592851, encoding 0x3ff2a82a0c40381e)
 *   result there 0x1.fcf5693eb6917p-1 (0.99405983820477928, encoding 0x3fefcf5693eb6917)
 *   mean error   0.192674 ulp
 *   misrounded   328277 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           377691038ca4dc227985b1d6f8fee9be
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive asinh_f64_1ulp_avx512.db
 *                time: 2.2618 ns/element as avx512 code (inputs mean)
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
#include "asinh_f64_1ulp_avx512.h"

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

static inline double asinh_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double asinh_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asinh_f64_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double asinh_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double asinh_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = asinh_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double asinh_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = asinh_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double asinh_f64_1ulp_avx512_getmant75_f64(double a) {
    double m = asinh_f64_1ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asinh_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* 2^e for an integer e in -1022..1023. */
static inline double asinh_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return asinh_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int asinh_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double asinh_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? asinh_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = asinh_f64_1ulp_avx512_getmant_f64(a) * asinh_f64_1ulp_avx512_pow2_f64(s) * asinh_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !asinh_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double asinh_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = asinh_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return asinh_f64_1ulp_avx512_frombits_f64((asinh_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double asinh_f64_1ulp_avx512_table0[16] = {
    0x0p+0, 0x1.08598b59ep-4, 0x1.da72763848p-4, 0x1.5bf406b544p-3,
    0x1.d1037f2654p-3, 0x1.1178e8227ep-2, 0x1.4718dc271cp-2, 0x1.741d876c68p-2,
    0x1.a33440225p-2, 0x1.a33440225p-2, 0x1.a33440225p-2, 0x1.a33440225p-2,
    -0x1.22941fbcf8p-2, -0x1.af3c94e80cp-3, -0x1.0d77e7cd08p-3, -0x1.f0a30c011p-5,
};

static const double asinh_f64_1ulp_avx512_table1[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static const double asinh_f64_1ulp_avx512_table2[16] = {
    0x0p+0, 0x1.d034451fecdfbp-43, -0x1.caed7fc0b1d1ap-43, -0x1.27023eb68981cp-46,
    0x1.e7b5818a49092p-43, 0x1.1ef78ce2d07f2p-44, 0x1.06c18fb4c14c5p-44, -0x1.13a7b5b11cfa7p-44,
    -0x1.61cdd40314305p-44, -0x1.61cdd40314305p-44, -0x1.61cdd40314305p-44, -0x1.61cdd40314305p-44,
    0x1.a6976f5eb0963p-44, 0x1.a4e633fcd9066p-52, -0x1.cb2cd2ee2f482p-44, -0x1.8a9985f325c5cp-43,
};

static inline double asinh_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v1 = 0x1p+500; /* 3.2733906078961419e+150 */
    const double v2 = x;
    const double v3 = asinh_f64_1ulp_avx512_abs_f64(v2);
    const int v4 = v1 < v3;
    const double v5 = 0x1p+0; /* 1 */
    const double v6 = 0x0p+0; /* 0 */
    const double v7 = v4 ? v5 : v6;
    const double v8 = v1 < v3 ? v1 : v3;
    const double v9 = v8 * v8;
    const double v10 = asinh_f64_1ulp_avx512_fma_f64(v8, v8, v5);
    const double v11 = asinh_f64_1ulp_avx512_sqrt_f64(v10);
    const double v12 = v11 + v5;
    const double v13 = v5 / v12;
    const double v14 = v9 * v13;
    const double v15 = v14 + v8;
    const double v16 = v15 + v5;
    const double v17 = v4 ? v3 : v16;
    const double v18 = asinh_f64_1ulp_avx512_getexp_f64(v17);
    const double v19 = asinh_f64_1ulp_avx512_getmant75_f64(v17);
    const double v20 = asinh_f64_1ulp_avx512_getexp_f64(v19);
    const double v21 = v18 - v20;
    const double v22 = v7 + v21;
    const double v23 = 0x1.8p+48; /* 422212465065984 */
    const double v24 = v23 + v19;
    const int64_t v25 = asinh_f64_1ulp_avx512_bits_f64(v24);
    const int32_t v26 = (int32_t)(uint32_t)(uint64_t)v25;
    const double v27 = asinh_f64_1ulp_avx512_table0[(uint32_t)v26 & (16u - 1)];
    const double v28 = asinh_f64_1ulp_avx512_fma_f64(v0, v22, v27);
    const double v29 = INFINITY;
    const int v30 = v28 < v29;
    const double v31 = v16 - v15;
    const double v32 = v16 - v31;
    const double v33 = v15 - v32;
    const double v34 = v5 - v31;
    const double v35 = v33 + v34;
    const double v36 = v8 - v15;
    const double v37 = v36 + v14;
    const double v38 = -v9;
    const double v39 = asinh_f64_1ulp_avx512_fma_f64(v8, v8, v38);
    const double v40 = v12 - v11;
    const double v41 = v5 - v40;
    const double v42 = v41 * v14;
    const double v43 = v39 - v42;
    const double v44 = v13 * v43;
    const double v45 = v37 + v44;
    const double v46 = v35 + v45;
    const double v47 = v4 ? v6 : v46;
    const double v48 = asinh_f64_1ulp_avx512_table1[(uint32_t)v26 & (16u - 1)];
    const double v49 = -v21;
    const double v50 = asinh_f64_1ulp_avx512_scalef_f64(v48, v49);
    const double v51 = -0x1p+0; /* -1 */
    const double v52 = asinh_f64_1ulp_avx512_fma_f64(v48, v19, v51);
    const double v53 = asinh_f64_1ulp_avx512_fma_f64(v47, v50, v52);
    const double v54 = v53 + v28;
    const double v55 = v47 * v50;
    const double v56 = v52 - v53;
    const double v57 = v55 + v56;
    const double v58 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v59 = v58 * v22;
    const double v60 = asinh_f64_1ulp_avx512_table2[(uint32_t)v26 & (16u - 1)];
    const double v61 = v59 + v60;
    const double v62 = v57 + v61;
    const double v63 = v53 * v53;
    const double v64 = 0x1.745d1745d1746p-4; /* 0.090909090909090912 */
    const double v65 = -0x1.999999999999ap-4; /* -0.10000000000000001 */
    const double v66 = asinh_f64_1ulp_avx512_fma_f64(v53, v64, v65);
    const double v67 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
    const double v68 = asinh_f64_1ulp_avx512_fma_f64(v53, v66, v67);
    const double v69 = -0x1p-3; /* -0.125 */
    const double v70 = asinh_f64_1ulp_avx512_fma_f64(v53, v68, v69);
    const double v71 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
    const double v72 = asinh_f64_1ulp_avx512_fma_f64(v53, v70, v71);
    const double v73 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v74 = asinh_f64_1ulp_avx512_fma_f64(v53, v72, v73);
    const double v75 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v76 = asinh_f64_1ulp_avx512_fma_f64(v53, v74, v75);
    const double v77 = v53 * v76;
    const double v78 = -0x1p-2; /* -0.25 */
    const double v79 = v77 + v78;
    const double v80 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v81 = asinh_f64_1ulp_avx512_fma_f64(v53, v79, v80);
    const double v82 = -0x1p-1; /* -0.5 */
    const double v83 = asinh_f64_1ulp_avx512_fma_f64(v53, v81, v82);
    const double v84 = v63 * v83;
    const double v85 = v62 + v84;
    const double v86 = v28 - v54;
    const double v87 = v53 + v86;
    const double v88 = v85 + v87;
    const double v89 = v54 + v88;
    const double v90 = v30 ? v89 : v28;
    const double v91 = asinh_f64_1ulp_avx512_copysign_f64(v90, v2);
    const double r0 = v91;
    return r0;
}

static void asinh_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_F64_1ULP_AVX512_AVX2 static inline ASINH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASINH_F64_1ULP_AVX512_AVX512 static inline ASINH_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ASINH_F64_1ULP_AVX512_AVX2 __m256i asinh_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

ASINH_F64_1ULP_AVX512_AVX2 __m128i asinh_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ASINH_F64_1ULP_AVX512_AVX2 __m256d asinh_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_F64_1ULP_AVX512_AVX2 __m256d asinh_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ASINH_F64_1ULP_AVX512_AVX2 __m256d asinh_f64_1ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = asinh_f64_1ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
ASINH_F64_1ULP_AVX512_AVX2 __m256d asinh_f64_1ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = asinh_f64_1ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
ASINH_F64_1ULP_AVX512_AVX2 __m256d asinh_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = asinh_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

ASINH_F64_1ULP_AVX512_AVX2 void asinh_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v1 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v5 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v6 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v23 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v29 = _mm256_set1_pd(INFINITY);
    const __m256d v51 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v58 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v64 = _mm256_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m256d v65 = _mm256_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m256d v67 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v69 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v71 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v73 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v75 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v78 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v80 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v82 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v1, v3l, _CMP_LT_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v1, v3h, _CMP_LT_OQ));
    const __m256i v4 = asinh_f64_1ulp_avx512_join_mask_avx2(v4l, v4h);
    const __m256d v7l = _mm256_blendv_pd(v6, v5, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v7h = _mm256_blendv_pd(v6, v5, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v8l = _mm256_min_pd(v1, v3l);
    const __m256d v8h = _mm256_min_pd(v1, v3h);
    const __m256d v9l = _mm256_mul_pd(v8l, v8l);
    const __m256d v9h = _mm256_mul_pd(v8h, v8h);
    const __m256d v10l = _mm256_fmadd_pd(v8l, v8l, v5);
    const __m256d v10h = _mm256_fmadd_pd(v8h, v8h, v5);
    const __m256d v11l = _mm256_sqrt_pd(v10l);
    const __m256d v11h = _mm256_sqrt_pd(v10h);
    const __m256d v12l = _mm256_add_pd(v11l, v5);
    const __m256d v12h = _mm256_add_pd(v11h, v5);
    const __m256d v13l = _mm256_div_pd(v5, v12l);
    const __m256d v13h = _mm256_div_pd(v5, v12h);
    const __m256d v14l = _mm256_mul_pd(v9l, v13l);
    const __m256d v14h = _mm256_mul_pd(v9h, v13h);
    const __m256d v15l = _mm256_add_pd(v14l, v8l);
    const __m256d v15h = _mm256_add_pd(v14h, v8h);
    const __m256d v16l = _mm256_add_pd(v15l, v5);
    const __m256d v16h = _mm256_add_pd(v15h, v5);
    const __m256d v17l = _mm256_blendv_pd(v16l, v3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v17h = _mm256_blendv_pd(v16h, v3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v18l = asinh_f64_1ulp_avx512_lanes_getexp_f64_avx2(v17l);
    const __m256d v18h = asinh_f64_1ulp_avx512_lanes_getexp_f64_avx2(v17h);
    const __m256d v19l = asinh_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v17l);
    const __m256d v19h = asinh_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v17h);
    const __m256d v20l = asinh_f64_1ulp_avx512_lanes_getexp_f64_avx2(v19l);
    const __m256d v20h = asinh_f64_1ulp_avx512_lanes_getexp_f64_avx2(v19h);
    const __m256d v21l = _mm256_sub_pd(v18l, v20l);
    const __m256d v21h = _mm256_sub_pd(v18h, v20h);
    const __m256d v22l = _mm256_add_pd(v7l, v21l);
    const __m256d v22h = _mm256_add_pd(v7h, v21h);
    const __m256d v24l = _mm256_add_pd(v23, v19l);
    const __m256d v24h = _mm256_add_pd(v23, v19h);
    const __m256i v25l = _mm256_castpd_si256(v24l);
    const __m256i v25h = _mm256_castpd_si256(v24h);
    const __m128i v26l = asinh_f64_1ulp_avx512_wrap_avx2(v25l);
    const __m128i v26h = asinh_f64_1ulp_avx512_wrap_avx2(v25h);
    const __m256i v26 = _mm256_set_m128i(v26h, v26l);
    const __m256d v27l = asinh_f64_1ulp_avx512_gather_f64_avx2(asinh_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v26), _mm_set1_epi32(15)));
    const __m256d v27h = asinh_f64_1ulp_avx512_gather_f64_avx2(asinh_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v26, 1), _mm_set1_epi32(15)));
    const __m256d v28l = _mm256_fmadd_pd(v0, v22l, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v0, v22h, v27h);
    const __m256i v30l = _mm256_castpd_si256(_mm256_cmp_pd(v28l, v29, _CMP_LT_OQ));
    const __m256i v30h = _mm256_castpd_si256(_mm256_cmp_pd(v28h, v29, _CMP_LT_OQ));
    const __m256i v30 = asinh_f64_1ulp_avx512_join_mask_avx2(v30l, v30h);
    const __m256d v31l = _mm256_sub_pd(v16l, v15l);
    const __m256d v31h = _mm256_sub_pd(v16h, v15h);
    const __m256d v32l = _mm256_sub_pd(v16l, v31l);
    const __m256d v32h = _mm256_sub_pd(v16h, v31h);
    const __m256d v33l = _mm256_sub_pd(v15l, v32l);
    const __m256d v33h = _mm256_sub_pd(v15h, v32h);
    const __m256d v34l = _mm256_sub_pd(v5, v31l);
    const __m256d v34h = _mm256_sub_pd(v5, v31h);
    const __m256d v35l = _mm256_add_pd(v33l, v34l);
    const __m256d v35h = _mm256_add_pd(v33h, v34h);
    const __m256d v36l = _mm256_sub_pd(v8l, v15l);
    const __m256d v36h = _mm256_sub_pd(v8h, v15h);
    const __m256d v37l = _mm256_add_pd(v36l, v14l);
    const __m256d v37h = _mm256_add_pd(v36h, v14h);
    const __m256d v39l = _mm256_fmsub_pd(v8l, v8l, v9l);
    const __m256d v39h = _mm256_fmsub_pd(v8h, v8h, v9h);
    const __m256d v40l = _mm256_sub_pd(v12l, v11l);
    const __m256d v40h = _mm256_sub_pd(v12h, v11h);
    const __m256d v41l = _mm256_sub_pd(v5, v40l);
    const __m256d v41h = _mm256_sub_pd(v5, v40h);
    const __m256d v42l = _mm256_mul_pd(v41l, v14l);
    const __m256d v42h = _mm256_mul_pd(v41h, v14h);
    const __m256d v43l = _mm256_sub_pd(v39l, v42l);
    const __m256d v43h = _mm256_sub_pd(v39h, v42h);
    const __m256d v44l = _mm256_mul_pd(v13l, v43l);
    const __m256d v44h = _mm256_mul_pd(v13h, v43h);
    const __m256d v45l = _mm256_add_pd(v37l, v44l);
    const __m256d v45h = _mm256_add_pd(v37h, v44h);
    const __m256d v46l = _mm256_add_pd(v35l, v45l);
    const __m256d v46h = _mm256_add_pd(v35h, v45h);
    const __m256d v47l = _mm256_blendv_pd(v46l, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v47h = _mm256_blendv_pd(v46h, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v48l = asinh_f64_1ulp_avx512_gather_f64_avx2(asinh_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v26), _mm_set1_epi32(15)));
    const __m256d v48h = asinh_f64_1ulp_avx512_gather_f64_avx2(asinh_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v26, 1), _mm_set1_epi32(15)));
    const __m256d v49l = _mm256_xor_pd(v21l, _mm256_set1_pd(-0.0));
    const __m256d v49h = _mm256_xor_pd(v21h, _mm256_set1_pd(-0.0));
    const __m256d v50l = asinh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v48l, v49l);
    const __m256d v50h = asinh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v48h, v49h);
    const __m256d v52l = _mm256_fmadd_pd(v48l, v19l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v48h, v19h, v51);
    const __m256d v53l = _mm256_fmadd_pd(v47l, v50l, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v47h, v50h, v52h);
    const __m256d v54l = _mm256_add_pd(v53l, v28l);
    const __m256d v54h = _mm256_add_pd(v53h, v28h);
    const __m256d v55l = _mm256_mul_pd(v47l, v50l);
    const __m256d v55h = _mm256_mul_pd(v47h, v50h);
    const __m256d v56l = _mm256_sub_pd(v52l, v53l);
    const __m256d v56h = _mm256_sub_pd(v52h, v53h);
    const __m256d v57l = _mm256_add_pd(v55l, v56l);
    const __m256d v57h = _mm256_add_pd(v55h, v56h);
    const __m256d v59l = _mm256_mul_pd(v58, v22l);
    const __m256d v59h = _mm256_mul_pd(v58, v22h);
    const __m256d v60l = asinh_f64_1ulp_avx512_gather_f64_avx2(asinh_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v26), _mm_set1_epi32(15)));
    const __m256d v60h = asinh_f64_1ulp_avx512_gather_f64_avx2(asinh_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v26, 1), _mm_set1_epi32(15)));
    const __m256d v61l = _mm256_add_pd(v59l, v60l);
    const __m256d v61h = _mm256_add_pd(v59h, v60h);
    const __m256d v62l = _mm256_add_pd(v57l, v61l);
    const __m256d v62h = _mm256_add_pd(v57h, v61h);
    const __m256d v63l = _mm256_mul_pd(v53l, v53l);
    const __m256d v63h = _mm256_mul_pd(v53h, v53h);
    const __m256d v66l = _mm256_fmadd_pd(v53l, v64, v65);
    const __m256d v66h = _mm256_fmadd_pd(v53h, v64, v65);
    const __m256d v68l = _mm256_fmadd_pd(v53l, v66l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v53h, v66h, v67);
    const __m256d v70l = _mm256_fmadd_pd(v53l, v68l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v53h, v68h, v69);
    const __m256d v72l = _mm256_fmadd_pd(v53l, v70l, v71);
    const __m256d v72h = _mm256_fmadd_pd(v53h, v70h, v71);
    const __m256d v74l = _mm256_fmadd_pd(v53l, v72l, v73);
    const __m256d v74h = _mm256_fmadd_pd(v53h, v72h, v73);
    const __m256d v76l = _mm256_fmadd_pd(v53l, v74l, v75);
    const __m256d v76h = _mm256_fmadd_pd(v53h, v74h, v75);
    const __m256d v77l = _mm256_mul_pd(v53l, v76l);
    const __m256d v77h = _mm256_mul_pd(v53h, v76h);
    const __m256d v79l = _mm256_add_pd(v77l, v78);
    const __m256d v79h = _mm256_add_pd(v77h, v78);
    const __m256d v81l = _mm256_fmadd_pd(v53l, v79l, v80);
    const __m256d v81h = _mm256_fmadd_pd(v53h, v79h, v80);
    const __m256d v83l = _mm256_fmadd_pd(v53l, v81l, v82);
    const __m256d v83h = _mm256_fmadd_pd(v53h, v81h, v82);
    const __m256d v84l = _mm256_mul_pd(v63l, v83l);
    const __m256d v84h = _mm256_mul_pd(v63h, v83h);
    const __m256d v85l = _mm256_add_pd(v62l, v84l);
    const __m256d v85h = _mm256_add_pd(v62h, v84h);
    const __m256d v86l = _mm256_sub_pd(v28l, v54l);
    const __m256d v86h = _mm256_sub_pd(v28h, v54h);
    const __m256d v87l = _mm256_add_pd(v53l, v86l);
    const __m256d v87h = _mm256_add_pd(v53h, v86h);
    const __m256d v88l = _mm256_add_pd(v85l, v87l);
    const __m256d v88h = _mm256_add_pd(v85h, v87h);
    const __m256d v89l = _mm256_add_pd(v54l, v88l);
    const __m256d v89h = _mm256_add_pd(v54h, v88h);
    const __m256d v90l = _mm256_blendv_pd(v28l, v89l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v30))));
    const __m256d v90h = _mm256_blendv_pd(v28h, v89h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v30, 1))));
    const __m256d v91l = asinh_f64_1ulp_avx512_signed_f64_avx2(v90l, v2l);
    const __m256d v91h = asinh_f64_1ulp_avx512_signed_f64_avx2(v90h, v2h);
    _mm256_storeu_pd(y, v91l);
    _mm256_storeu_pd(y + 4, v91h);
}

static ASINH_F64_1ULP_AVX512_AVX2_TARGET void asinh_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        asinh_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ASINH_F64_1ULP_AVX512_AVX512 __mmask8 asinh_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ASINH_F64_1ULP_AVX512_AVX512 __m512d asinh_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_F64_1ULP_AVX512_AVX512 __m512d asinh_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ASINH_F64_1ULP_AVX512_AVX512 void asinh_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v1 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v5 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v6 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v23 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v29 = _mm512_set1_pd(INFINITY);
    const __m512d v51 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v58 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d v64 = _mm512_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m512d v65 = _mm512_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m512d v67 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v69 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v71 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v73 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v75 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v78 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v80 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v82 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d t0_0 = _mm512_loadu_pd(asinh_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(asinh_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(asinh_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(asinh_f64_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(asinh_f64_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(asinh_f64_1ulp_avx512_table2 + 8);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v4l = _mm512_cmp_pd_mask(v1, v3l, _CMP_LT_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v1, v3h, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v7l = _mm512_mask_blend_pd((__mmask8)v4, v6, v5);
    const __m512d v7h = _mm512_mask_blend_pd(asinh_f64_1ulp_avx512_high_mask_avx512(v4), v6, v5);
    const __m512d v8l = _mm512_min_pd(v1, v3l);
    const __m512d v8h = _mm512_min_pd(v1, v3h);
    const __m512d v9l = _mm512_mul_pd(v8l, v8l);
    const __m512d v9h = _mm512_mul_pd(v8h, v8h);
    const __m512d v10l = _mm512_fmadd_pd(v8l, v8l, v5);
    const __m512d v10h = _mm512_fmadd_pd(v8h, v8h, v5);
    const __m512d v11l = _mm512_sqrt_pd(v10l);
    const __m512d v11h = _mm512_sqrt_pd(v10h);
    const __m512d v12l = _mm512_add_pd(v11l, v5);
    const __m512d v12h = _mm512_add_pd(v11h, v5);
    const __m512d v13l = _mm512_div_pd(v5, v12l);
    const __m512d v13h = _mm512_div_pd(v5, v12h);
    const __m512d v14l = _mm512_mul_pd(v9l, v13l);
    const __m512d v14h = _mm512_mul_pd(v9h, v13h);
    const __m512d v15l = _mm512_add_pd(v14l, v8l);
    const __m512d v15h = _mm512_add_pd(v14h, v8h);
    const __m512d v16l = _mm512_add_pd(v15l, v5);
    const __m512d v16h = _mm512_add_pd(v15h, v5);
    const __m512d v17l = _mm512_mask_blend_pd((__mmask8)v4, v16l, v3l);
    const __m512d v17h = _mm512_mask_blend_pd(asinh_f64_1ulp_avx512_high_mask_avx512(v4), v16h, v3h);
    const __m512d v18l = _mm512_getexp_pd(v17l);
    const __m512d v18h = _mm512_getexp_pd(v17h);
    const __m512d v19l = _mm512_getmant_pd(v17l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v19h = _mm512_getmant_pd(v17h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v20l = _mm512_getexp_pd(v19l);
    const __m512d v20h = _mm512_getexp_pd(v19h);
    const __m512d v21l = _mm512_sub_pd(v18l, v20l);
    const __m512d v21h = _mm512_sub_pd(v18h, v20h);
    const __m512d v22l = _mm512_add_pd(v7l, v21l);
    const __m512d v22h = _mm512_add_pd(v7h, v21h);
    const __m512d v24l = _mm512_add_pd(v23, v19l);
    const __m512d v24h = _mm512_add_pd(v23, v19h);
    const __m512i v25l = _mm512_castpd_si512(v24l);
    const __m512i v25h = _mm512_castpd_si512(v24h);
    const __m256i v26l = _mm512_cvtepi64_epi32(v25l);
    const __m256i v26h = _mm512_cvtepi64_epi32(v25h);
    const __m512i v26 = _mm512_inserti32x8(_mm512_castsi256_si512(v26l), v26h, 1);
    const __m512d v27l = asinh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26), t0_0, t0_1);
    const __m512d v27h = asinh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26, 1), t0_0, t0_1);
    const __m512d v28l = _mm512_fmadd_pd(v0, v22l, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v0, v22h, v27h);
    const __mmask8 v30l = _mm512_cmp_pd_mask(v28l, v29, _CMP_LT_OQ);
    const __mmask8 v30h = _mm512_cmp_pd_mask(v28h, v29, _CMP_LT_OQ);
    const __mmask16 v30 = _mm512_kunpackb(v30h, v30l);
    const __m512d v31l = _mm512_sub_pd(v16l, v15l);
    const __m512d v31h = _mm512_sub_pd(v16h, v15h);
    const __m512d v32l = _mm512_sub_pd(v16l, v31l);
    const __m512d v32h = _mm512_sub_pd(v16h, v31h);
    const __m512d v33l = _mm512_sub_pd(v15l, v32l);
    const __m512d v33h = _mm512_sub_pd(v15h, v32h);
    const __m512d v34l = _mm512_sub_pd(v5, v31l);
    const __m512d v34h = _mm512_sub_pd(v5, v31h);
    const __m512d v35l = _mm512_add_pd(v33l, v34l);
    const __m512d v35h = _mm512_add_pd(v33h, v34h);
    const __m512d v36l = _mm512_sub_pd(v8l, v15l);
    const __m512d v36h = _mm512_sub_pd(v8h, v15h);
    const __m512d v37l = _mm512_add_pd(v36l, v14l);
    const __m512d v37h = _mm512_add_pd(v36h, v14h);
    const __m512d v39l = _mm512_fmsub_pd(v8l, v8l, v9l);
    const __m512d v39h = _mm512_fmsub_pd(v8h, v8h, v9h);
    const __m512d v40l = _mm512_sub_pd(v12l, v11l);
    const __m512d v40h = _mm512_sub_pd(v12h, v11h);
    const __m512d v41l = _mm512_sub_pd(v5, v40l);
    const __m512d v41h = _mm512_sub_pd(v5, v40h);
    const __m512d v42l = _mm512_mul_pd(v41l, v14l);
    const __m512d v42h = _mm512_mul_pd(v41h, v14h);
    const __m512d v43l = _mm512_sub_pd(v39l, v42l);
    const __m512d v43h = _mm512_sub_pd(v39h, v42h);
    const __m512d v44l = _mm512_mul_pd(v13l, v43l);
    const __m512d v44h = _mm512_mul_pd(v13h, v43h);
    const __m512d v45l = _mm512_add_pd(v37l, v44l);
    const __m512d v45h = _mm512_add_pd(v37h, v44h);
    const __m512d v46l = _mm512_add_pd(v35l, v45l);
    const __m512d v46h = _mm512_add_pd(v35h, v45h);
    const __m512d v47l = _mm512_mask_blend_pd((__mmask8)v4, v46l, v6);
    const __m512d v47h = _mm512_mask_blend_pd(asinh_f64_1ulp_avx512_high_mask_avx512(v4), v46h, v6);
    const __m512d v48l = asinh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26), t1_0, t1_1);
    const __m512d v48h = asinh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26, 1), t1_0, t1_1);
    const __m512d v49l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v21l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v49h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v21h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v50l = _mm512_scalef_pd(v48l, v49l);
    const __m512d v50h = _mm512_scalef_pd(v48h, v49h);
    const __m512d v52l = _mm512_fmadd_pd(v48l, v19l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v48h, v19h, v51);
    const __m512d v53l = _mm512_fmadd_pd(v47l, v50l, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v47h, v50h, v52h);
    const __m512d v54l = _mm512_add_pd(v53l, v28l);
    const __m512d v54h = _mm512_add_pd(v53h, v28h);
    const __m512d v55l = _mm512_mul_pd(v47l, v50l);
    const __m512d v55h = _mm512_mul_pd(v47h, v50h);
    const __m512d v56l = _mm512_sub_pd(v52l, v53l);
    const __m512d v56h = _mm512_sub_pd(v52h, v53h);
    const __m512d v57l = _mm512_add_pd(v55l, v56l);
    const __m512d v57h = _mm512_add_pd(v55h, v56h);
    const __m512d v59l = _mm512_mul_pd(v58, v22l);
    const __m512d v59h = _mm512_mul_pd(v58, v22h);
    const __m512d v60l = asinh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26), t2_0, t2_1);
    const __m512d v60h = asinh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26, 1), t2_0, t2_1);
    const __m512d v61l = _mm512_add_pd(v59l, v60l);
    const __m512d v61h = _mm512_add_pd(v59h, v60h);
    const __m512d v62l = _mm512_add_pd(v57l, v61l);
    const __m512d v62h = _mm512_add_pd(v57h, v61h);
    const __m512d v63l = _mm512_mul_pd(v53l, v53l);
    const __m512d v63h = _mm512_mul_pd(v53h, v53h);
    const __m512d v66l = _mm512_fmadd_pd(v53l, v64, v65);
    const __m512d v66h = _mm512_fmadd_pd(v53h, v64, v65);
    const __m512d v68l = _mm512_fmadd_pd(v53l, v66l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v53h, v66h, v67);
    const __m512d v70l = _mm512_fmadd_pd(v53l, v68l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v53h, v68h, v69);
    const __m512d v72l = _mm512_fmadd_pd(v53l, v70l, v71);
    const __m512d v72h = _mm512_fmadd_pd(v53h, v70h, v71);
    const __m512d v74l = _mm512_fmadd_pd(v53l, v72l, v73);
    const __m512d v74h = _mm512_fmadd_pd(v53h, v72h, v73);
    const __m512d v76l = _mm512_fmadd_pd(v53l, v74l, v75);
    const __m512d v76h = _mm512_fmadd_pd(v53h, v74h, v75);
    const __m512d v77l = _mm512_mul_pd(v53l, v76l);
    const __m512d v77h = _mm512_mul_pd(v53h, v76h);
    const __m512d v79l = _mm512_add_pd(v77l, v78);
    const __m512d v79h = _mm512_add_pd(v77h, v78);
    const __m512d v81l = _mm512_fmadd_pd(v53l, v79l, v80);
    const __m512d v81h = _mm512_fmadd_pd(v53h, v79h, v80);
    const __m512d v83l = _mm512_fmadd_pd(v53l, v81l, v82);
    const __m512d v83h = _mm512_fmadd_pd(v53h, v81h, v82);
    const __m512d v84l = _mm512_mul_pd(v63l, v83l);
    const __m512d v84h = _mm512_mul_pd(v63h, v83h);
    const __m512d v85l = _mm512_add_pd(v62l, v84l);
    const __m512d v85h = _mm512_add_pd(v62h, v84h);
    const __m512d v86l = _mm512_sub_pd(v28l, v54l);
    const __m512d v86h = _mm512_sub_pd(v28h, v54h);
    const __m512d v87l = _mm512_add_pd(v53l, v86l);
    const __m512d v87h = _mm512_add_pd(v53h, v86h);
    const __m512d v88l = _mm512_add_pd(v85l, v87l);
    const __m512d v88h = _mm512_add_pd(v85h, v87h);
    const __m512d v89l = _mm512_add_pd(v54l, v88l);
    const __m512d v89h = _mm512_add_pd(v54h, v88h);
    const __m512d v90l = _mm512_mask_blend_pd((__mmask8)v30, v28l, v89l);
    const __m512d v90h = _mm512_mask_blend_pd(asinh_f64_1ulp_avx512_high_mask_avx512(v30), v28h, v89h);
    const __m512d v91l = asinh_f64_1ulp_avx512_signed_f64_avx512(v90l, v2l);
    const __m512d v91h = asinh_f64_1ulp_avx512_signed_f64_avx512(v90h, v2h);
    _mm512_storeu_pd(y, v91l);
    _mm512_storeu_pd(y + 8, v91h);
}

static ASINH_F64_1ULP_AVX512_AVX512_TARGET void asinh_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asinh_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        asinh_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_f64_1ulp_avx512_level(void) {
#if defined(ASINH_F64_1ULP_AVX512_FORCE_ISA)
    return ASINH_F64_1ULP_AVX512_FORCE_ISA;
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

double asinh_f64_1ulp_avx512(double x) {
    return asinh_f64_1ulp_avx512_element(x);
}

void asinh_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_f64_1ulp_avx512_level();
    if (level == 2) {
        asinh_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_f64_1ulp_avx512_array_portable(x, y, n);
}
