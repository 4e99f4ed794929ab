/* acosh_f64_1ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f64
 *   domain       every input
 *   max error    0.619133 ulp, observed on 32640337 inputs
 *   worst input  0x1.001f139e6754bp+0 (1.0004741918304088, encoding 0x3ff001f139e6754b)
 *   result there 0x1.f88a01226669ap-6 (0.03079462157038524, encoding 0x3f9f88a01226669a)
 *   mean error   0.150932 ulp
 *   misrounded   60523 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           39fbd0cc0fa03b3fabddab5e1e44d35b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive acosh_f64_1ulp_avx512.db
 *                time: 2.0820 ns/element as avx512 code (inputs mean)
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
#include "acosh_f64_1ulp_avx512.h"

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

static inline double acosh_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double acosh_f64_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double acosh_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double acosh_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = acosh_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double acosh_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = acosh_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double acosh_f64_1ulp_avx512_getmant75_f64(double a) {
    double m = acosh_f64_1ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double acosh_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* 2^e for an integer e in -1022..1023. */
static inline double acosh_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return acosh_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int acosh_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double acosh_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? acosh_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = acosh_f64_1ulp_avx512_getmant_f64(a) * acosh_f64_1ulp_avx512_pow2_f64(s) * acosh_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !acosh_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double acosh_f64_1ulp_avx512_table0[16] = {
    0x0p+0, 0x1.08598b59ep-4, 0x1.da72763848p-4, 0x1.5bf406b544p-3,
    0x1.d1037f2654p-3, 0x1.1178e8227ep-2, 0x1.4718dc271cp-2, 0x1.741d876c68p-2,
    0x1.a33440225p-2, 0x1.a33440225p-2, 0x1.a33440225p-2, 0x1.a33440225p-2,
    -0x1.22941fbcf8p-2, -0x1.af3c94e80cp-3, -0x1.0d77e7cd08p-3, -0x1.f0a30c011p-5,
};

static const double acosh_f64_1ulp_avx512_table1[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static const double acosh_f64_1ulp_avx512_table2[16] = {
    0x0p+0, 0x1.d034451fecdfbp-43, -0x1.caed7fc0b1d1ap-43, -0x1.27023eb68981cp-46,
    0x1.e7b5818a49092p-43, 0x1.1ef78ce2d07f2p-44, 0x1.06c18fb4c14c5p-44, -0x1.13a7b5b11cfa7p-44,
    -0x1.61cdd40314305p-44, -0x1.61cdd40314305p-44, -0x1.61cdd40314305p-44, -0x1.61cdd40314305p-44,
    0x1.a6976f5eb0963p-44, 0x1.a4e633fcd9066p-52, -0x1.cb2cd2ee2f482p-44, -0x1.8a9985f325c5cp-43,
};

static inline double acosh_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1p+500; /* 3.2733906078961419e+150 */
    const double v1 = x;
    const int v2 = v0 < v1;
    const double v3 = 0x1p+0; /* 1 */
    const int v4 = v3 <= v1;
    const double v5 = v0 < v1 ? v0 : v1;
    const double v6 = -0x1p+0; /* -1 */
    const double v7 = v5 + v6;
    const double v8 = NAN;
    const double v9 = v4 ? v7 : v8;
    const double v10 = v9 + v9;
    const double v11 = acosh_f64_1ulp_avx512_fma_f64(v9, v9, v10);
    const double v12 = acosh_f64_1ulp_avx512_sqrt_f64(v11);
    const double v13 = v12 + v9;
    const double v14 = v13 + v3;
    const double v15 = v2 ? v1 : v14;
    const double v16 = acosh_f64_1ulp_avx512_getexp_f64(v15);
    const double v17 = acosh_f64_1ulp_avx512_getmant75_f64(v15);
    const double v18 = acosh_f64_1ulp_avx512_getexp_f64(v17);
    const double v19 = v16 - v18;
    const double v20 = 0x0p+0; /* 0 */
    const double v21 = v2 ? v3 : v20;
    const double v22 = v19 + v21;
    const double v23 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v24 = 0x1.8p+48; /* 422212465065984 */
    const double v25 = v24 + v17;
    const int64_t v26 = acosh_f64_1ulp_avx512_bits_f64(v25);
    const int32_t v27 = (int32_t)(uint32_t)(uint64_t)v26;
    const double v28 = acosh_f64_1ulp_avx512_table0[(uint32_t)v27 & (16u - 1)];
    const double v29 = acosh_f64_1ulp_avx512_fma_f64(v22, v23, v28);
    const double v30 = acosh_f64_1ulp_avx512_abs_f64(v29);
    const double v31 = INFINITY;
    const int v32 = v30 < v31;
    const double v33 = acosh_f64_1ulp_avx512_table1[(uint32_t)v27 & (16u - 1)];
    const double v34 = acosh_f64_1ulp_avx512_fma_f64(v33, v17, v6);
    const double v35 = v14 - v13;
    const double v36 = v3 - v35;
    const double v37 = v14 - v35;
    const double v38 = v13 - v37;
    const double v39 = v36 + v38;
    const double v40 = v12 - v13;
    const double v41 = v40 + v9;
    const double v42 = 0x1p-1; /* 0.5 */
    const double v43 = 0x1p-100; /* 7.8886090522101181e-31 */
    const double v44 = v43 > v12 ? v43 : v12;
    const double v45 = v42 / v44;
    const double v46 = -v12;
    const double v47 = acosh_f64_1ulp_avx512_fma_f64(v12, v46, v11);
    const double v48 = v9 * v9;
    const double v49 = -v48;
    const double v50 = acosh_f64_1ulp_avx512_fma_f64(v9, v9, v49);
    const double v51 = v48 < v10 ? v48 : v10;
    const double v52 = v48 > v10 ? v48 : v10;
    const double v53 = v52 - v11;
    const double v54 = v51 + v53;
    const double v55 = v50 + v54;
    const double v56 = v47 + v55;
    const double v57 = v45 * v56;
    const double v58 = v41 + v57;
    const double v59 = v39 + v58;
    const double v60 = v2 ? v20 : v59;
    const double v61 = -v19;
    const double v62 = acosh_f64_1ulp_avx512_scalef_f64(v33, v61);
    const double v63 = v60 * v62;
    const double v64 = v34 + v63;
    const double v65 = v29 + v64;
    const double v66 = v29 - v65;
    const double v67 = v64 + v66;
    const double v68 = 0x1.745d1745d1746p-4; /* 0.090909090909090912 */
    const double v69 = -0x1.999999999999ap-4; /* -0.10000000000000001 */
    const double v70 = acosh_f64_1ulp_avx512_fma_f64(v64, v68, v69);
    const double v71 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
    const double v72 = acosh_f64_1ulp_avx512_fma_f64(v64, v70, v71);
    const double v73 = -0x1p-3; /* -0.125 */
    const double v74 = acosh_f64_1ulp_avx512_fma_f64(v64, v72, v73);
    const double v75 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
    const double v76 = acosh_f64_1ulp_avx512_fma_f64(v74, v64, v75);
    const double v77 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v78 = acosh_f64_1ulp_avx512_fma_f64(v64, v76, v77);
    const double v79 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v80 = acosh_f64_1ulp_avx512_fma_f64(v78, v64, v79);
    const double v81 = -0x1p-2; /* -0.25 */
    const double v82 = acosh_f64_1ulp_avx512_fma_f64(v80, v64, v81);
    const double v83 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v84 = acosh_f64_1ulp_avx512_fma_f64(v82, v64, v83);
    const double v85 = -0x1p-1; /* -0.5 */
    const double v86 = acosh_f64_1ulp_avx512_fma_f64(v64, v84, v85);
    const double v87 = v64 * v64;
    const double v88 = v34 - v64;
    const double v89 = v63 + v88;
    const double v90 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v91 = acosh_f64_1ulp_avx512_table2[(uint32_t)v27 & (16u - 1)];
    const double v92 = acosh_f64_1ulp_avx512_fma_f64(v22, v90, v91);
    const double v93 = v89 + v92;
    const double v94 = acosh_f64_1ulp_avx512_fma_f64(v86, v87, v93);
    const double v95 = v67 + v94;
    const double v96 = v95 + v65;
    const double v97 = v32 ? v96 : v29;
    const double r0 = v97;
    return r0;
}

static void acosh_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_F64_1ULP_AVX512_AVX2 static inline ACOSH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_F64_1ULP_AVX512_AVX512 static inline ACOSH_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ACOSH_F64_1ULP_AVX512_AVX2 __m256i acosh_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

ACOSH_F64_1ULP_AVX512_AVX2 __m128i acosh_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ACOSH_F64_1ULP_AVX512_AVX2 __m256d acosh_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
ACOSH_F64_1ULP_AVX512_AVX2 __m256d acosh_f64_1ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = acosh_f64_1ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
ACOSH_F64_1ULP_AVX512_AVX2 __m256d acosh_f64_1ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = acosh_f64_1ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
ACOSH_F64_1ULP_AVX512_AVX2 __m256d acosh_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = acosh_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

ACOSH_F64_1ULP_AVX512_AVX2 void acosh_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v3 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v6 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v8 = _mm256_set1_pd(NAN);
    const __m256d v20 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v23 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v24 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v31 = _mm256_set1_pd(INFINITY);
    const __m256d v42 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v43 = _mm256_set1_pd(0x1p-100); /* 7.8886090522101181e-31 */
    const __m256d v68 = _mm256_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m256d v69 = _mm256_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m256d v71 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v73 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v75 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v77 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v79 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v81 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v83 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v85 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v90 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v1l, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v1h, _CMP_LT_OQ));
    const __m256i v2 = acosh_f64_1ulp_avx512_join_mask_avx2(v2l, v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v3, v1l, _CMP_LE_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v3, v1h, _CMP_LE_OQ));
    const __m256i v4 = acosh_f64_1ulp_avx512_join_mask_avx2(v4l, v4h);
    const __m256d v5l = _mm256_min_pd(v0, v1l);
    const __m256d v5h = _mm256_min_pd(v0, v1h);
    const __m256d v7l = _mm256_add_pd(v5l, v6);
    const __m256d v7h = _mm256_add_pd(v5h, v6);
    const __m256d v9l = _mm256_blendv_pd(v8, v7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v9h = _mm256_blendv_pd(v8, v7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v10l = _mm256_add_pd(v9l, v9l);
    const __m256d v10h = _mm256_add_pd(v9h, v9h);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v9l, v10l);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v9h, v10h);
    const __m256d v12l = _mm256_sqrt_pd(v11l);
    const __m256d v12h = _mm256_sqrt_pd(v11h);
    const __m256d v13l = _mm256_add_pd(v12l, v9l);
    const __m256d v13h = _mm256_add_pd(v12h, v9h);
    const __m256d v14l = _mm256_add_pd(v13l, v3);
    const __m256d v14h = _mm256_add_pd(v13h, v3);
    const __m256d v15l = _mm256_blendv_pd(v14l, v1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v15h = _mm256_blendv_pd(v14h, v1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v16l = acosh_f64_1ulp_avx512_lanes_getexp_f64_avx2(v15l);
    const __m256d v16h = acosh_f64_1ulp_avx512_lanes_getexp_f64_avx2(v15h);
    const __m256d v17l = acosh_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v15l);
    const __m256d v17h = acosh_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v15h);
    const __m256d v18l = acosh_f64_1ulp_avx512_lanes_getexp_f64_avx2(v17l);
    const __m256d v18h = acosh_f64_1ulp_avx512_lanes_getexp_f64_avx2(v17h);
    const __m256d v19l = _mm256_sub_pd(v16l, v18l);
    const __m256d v19h = _mm256_sub_pd(v16h, v18h);
    const __m256d v21l = _mm256_blendv_pd(v20, v3, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v21h = _mm256_blendv_pd(v20, v3, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v22l = _mm256_add_pd(v19l, v21l);
    const __m256d v22h = _mm256_add_pd(v19h, v21h);
    const __m256d v25l = _mm256_add_pd(v24, v17l);
    const __m256d v25h = _mm256_add_pd(v24, v17h);
    const __m256i v26l = _mm256_castpd_si256(v25l);
    const __m256i v26h = _mm256_castpd_si256(v25h);
    const __m128i v27l = acosh_f64_1ulp_avx512_wrap_avx2(v26l);
    const __m128i v27h = acosh_f64_1ulp_avx512_wrap_avx2(v26h);
    const __m256i v27 = _mm256_set_m128i(v27h, v27l);
    const __m256d v28l = acosh_f64_1ulp_avx512_gather_f64_avx2(acosh_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v27), _mm_set1_epi32(15)));
    const __m256d v28h = acosh_f64_1ulp_avx512_gather_f64_avx2(acosh_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v27, 1), _mm_set1_epi32(15)));
    const __m256d v29l = _mm256_fmadd_pd(v22l, v23, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v22h, v23, v28h);
    const __m256d v30l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v29l);
    const __m256d v30h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v29h);
    const __m256i v32l = _mm256_castpd_si256(_mm256_cmp_pd(v30l, v31, _CMP_LT_OQ));
    const __m256i v32h = _mm256_castpd_si256(_mm256_cmp_pd(v30h, v31, _CMP_LT_OQ));
    const __m256i v32 = acosh_f64_1ulp_avx512_join_mask_avx2(v32l, v32h);
    const __m256d v33l = acosh_f64_1ulp_avx512_gather_f64_avx2(acosh_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v27), _mm_set1_epi32(15)));
    const __m256d v33h = acosh_f64_1ulp_avx512_gather_f64_avx2(acosh_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v27, 1), _mm_set1_epi32(15)));
    const __m256d v34l = _mm256_fmadd_pd(v33l, v17l, v6);
    const __m256d v34h = _mm256_fmadd_pd(v33h, v17h, v6);
    const __m256d v35l = _mm256_sub_pd(v14l, v13l);
    const __m256d v35h = _mm256_sub_pd(v14h, v13h);
    const __m256d v36l = _mm256_sub_pd(v3, v35l);
    const __m256d v36h = _mm256_sub_pd(v3, v35h);
    const __m256d v37l = _mm256_sub_pd(v14l, v35l);
    const __m256d v37h = _mm256_sub_pd(v14h, v35h);
    const __m256d v38l = _mm256_sub_pd(v13l, v37l);
    const __m256d v38h = _mm256_sub_pd(v13h, v37h);
    const __m256d v39l = _mm256_add_pd(v36l, v38l);
    const __m256d v39h = _mm256_add_pd(v36h, v38h);
    const __m256d v40l = _mm256_sub_pd(v12l, v13l);
    const __m256d v40h = _mm256_sub_pd(v12h, v13h);
    const __m256d v41l = _mm256_add_pd(v40l, v9l);
    const __m256d v41h = _mm256_add_pd(v40h, v9h);
    const __m256d v44l = _mm256_max_pd(v43, v12l);
    const __m256d v44h = _mm256_max_pd(v43, v12h);
    const __m256d v45l = _mm256_div_pd(v42, v44l);
    const __m256d v45h = _mm256_div_pd(v42, v44h);
    const __m256d v47l = _mm256_fnmadd_pd(v12l, v12l, v11l);
    const __m256d v47h = _mm256_fnmadd_pd(v12h, v12h, v11h);
    const __m256d v48l = _mm256_mul_pd(v9l, v9l);
    const __m256d v48h = _mm256_mul_pd(v9h, v9h);
    const __m256d v50l = _mm256_fmsub_pd(v9l, v9l, v48l);
    const __m256d v50h = _mm256_fmsub_pd(v9h, v9h, v48h);
    const __m256d v51l = _mm256_min_pd(v48l, v10l);
    const __m256d v51h = _mm256_min_pd(v48h, v10h);
    const __m256d v52l = _mm256_max_pd(v48l, v10l);
    const __m256d v52h = _mm256_max_pd(v48h, v10h);
    const __m256d v53l = _mm256_sub_pd(v52l, v11l);
    const __m256d v53h = _mm256_sub_pd(v52h, v11h);
    const __m256d v54l = _mm256_add_pd(v51l, v53l);
    const __m256d v54h = _mm256_add_pd(v51h, v53h);
    const __m256d v55l = _mm256_add_pd(v50l, v54l);
    const __m256d v55h = _mm256_add_pd(v50h, v54h);
    const __m256d v56l = _mm256_add_pd(v47l, v55l);
    const __m256d v56h = _mm256_add_pd(v47h, v55h);
    const __m256d v57l = _mm256_mul_pd(v45l, v56l);
    const __m256d v57h = _mm256_mul_pd(v45h, v56h);
    const __m256d v58l = _mm256_add_pd(v41l, v57l);
    const __m256d v58h = _mm256_add_pd(v41h, v57h);
    const __m256d v59l = _mm256_add_pd(v39l, v58l);
    const __m256d v59h = _mm256_add_pd(v39h, v58h);
    const __m256d v60l = _mm256_blendv_pd(v59l, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v60h = _mm256_blendv_pd(v59h, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v61l = _mm256_xor_pd(v19l, _mm256_set1_pd(-0.0));
    const __m256d v61h = _mm256_xor_pd(v19h, _mm256_set1_pd(-0.0));
    const __m256d v62l = acosh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v33l, v61l);
    const __m256d v62h = acosh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v33h, v61h);
    const __m256d v63l = _mm256_mul_pd(v60l, v62l);
    const __m256d v63h = _mm256_mul_pd(v60h, v62h);
    const __m256d v64l = _mm256_add_pd(v34l, v63l);
    const __m256d v64h = _mm256_add_pd(v34h, v63h);
    const __m256d v65l = _mm256_add_pd(v29l, v64l);
    const __m256d v65h = _mm256_add_pd(v29h, v64h);
    const __m256d v66l = _mm256_sub_pd(v29l, v65l);
    const __m256d v66h = _mm256_sub_pd(v29h, v65h);
    const __m256d v67l = _mm256_add_pd(v64l, v66l);
    const __m256d v67h = _mm256_add_pd(v64h, v66h);
    const __m256d v70l = _mm256_fmadd_pd(v64l, v68, v69);
    const __m256d v70h = _mm256_fmadd_pd(v64h, v68, v69);
    const __m256d v72l = _mm256_fmadd_pd(v64l, v70l, v71);
    const __m256d v72h = _mm256_fmadd_pd(v64h, v70h, v71);
    const __m256d v74l = _mm256_fmadd_pd(v64l, v72l, v73);
    const __m256d v74h = _mm256_fmadd_pd(v64h, v72h, v73);
    const __m256d v76l = _mm256_fmadd_pd(v74l, v64l, v75);
    const __m256d v76h = _mm256_fmadd_pd(v74h, v64h, v75);
    const __m256d v78l = _mm256_fmadd_pd(v64l, v76l, v77);
    const __m256d v78h = _mm256_fmadd_pd(v64h, v76h, v77);
    const __m256d v80l = _mm256_fmadd_pd(v78l, v64l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v78h, v64h, v79);
    const __m256d v82l = _mm256_fmadd_pd(v80l, v64l, v81);
    const __m256d v82h = _mm256_fmadd_pd(v80h, v64h, v81);
    const __m256d v84l = _mm256_fmadd_pd(v82l, v64l, v83);
    const __m256d v84h = _mm256_fmadd_pd(v82h, v64h, v83);
    const __m256d v86l = _mm256_fmadd_pd(v64l, v84l, v85);
    const __m256d v86h = _mm256_fmadd_pd(v64h, v84h, v85);
    const __m256d v87l = _mm256_mul_pd(v64l, v64l);
    const __m256d v87h = _mm256_mul_pd(v64h, v64h);
    const __m256d v88l = _mm256_sub_pd(v34l, v64l);
    const __m256d v88h = _mm256_sub_pd(v34h, v64h);
    const __m256d v89l = _mm256_add_pd(v63l, v88l);
    const __m256d v89h = _mm256_add_pd(v63h, v88h);
    const __m256d v91l = acosh_f64_1ulp_avx512_gather_f64_avx2(acosh_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v27), _mm_set1_epi32(15)));
    const __m256d v91h = acosh_f64_1ulp_avx512_gather_f64_avx2(acosh_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v27, 1), _mm_set1_epi32(15)));
    const __m256d v92l = _mm256_fmadd_pd(v22l, v90, v91l);
    const __m256d v92h = _mm256_fmadd_pd(v22h, v90, v91h);
    const __m256d v93l = _mm256_add_pd(v89l, v92l);
    const __m256d v93h = _mm256_add_pd(v89h, v92h);
    const __m256d v94l = _mm256_fmadd_pd(v86l, v87l, v93l);
    const __m256d v94h = _mm256_fmadd_pd(v86h, v87h, v93h);
    const __m256d v95l = _mm256_add_pd(v67l, v94l);
    const __m256d v95h = _mm256_add_pd(v67h, v94h);
    const __m256d v96l = _mm256_add_pd(v95l, v65l);
    const __m256d v96h = _mm256_add_pd(v95h, v65h);
    const __m256d v97l = _mm256_blendv_pd(v29l, v96l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v32))));
    const __m256d v97h = _mm256_blendv_pd(v29h, v96h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v32, 1))));
    _mm256_storeu_pd(y, v97l);
    _mm256_storeu_pd(y + 4, v97h);
}

static ACOSH_F64_1ULP_AVX512_AVX2_TARGET void acosh_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        acosh_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ACOSH_F64_1ULP_AVX512_AVX512 __mmask8 acosh_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ACOSH_F64_1ULP_AVX512_AVX512 __m512d acosh_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOSH_F64_1ULP_AVX512_AVX512 void acosh_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v6 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v8 = _mm512_set1_pd(NAN);
    const __m512d v20 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v23 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v24 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v31 = _mm512_set1_pd(INFINITY);
    const __m512d v42 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v43 = _mm512_set1_pd(0x1p-100); /* 7.8886090522101181e-31 */
    const __m512d v68 = _mm512_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m512d v69 = _mm512_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m512d v71 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v73 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v75 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v77 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v79 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v81 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v85 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v90 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d t0_0 = _mm512_loadu_pd(acosh_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(acosh_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(acosh_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(acosh_f64_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(acosh_f64_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(acosh_f64_1ulp_avx512_table2 + 8);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0, v1l, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0, v1h, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __mmask8 v4l = _mm512_cmp_pd_mask(v3, v1l, _CMP_LE_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v3, v1h, _CMP_LE_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v5l = _mm512_min_pd(v0, v1l);
    const __m512d v5h = _mm512_min_pd(v0, v1h);
    const __m512d v7l = _mm512_add_pd(v5l, v6);
    const __m512d v7h = _mm512_add_pd(v5h, v6);
    const __m512d v9l = _mm512_mask_blend_pd((__mmask8)v4, v8, v7l);
    const __m512d v9h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx512_high_mask_avx512(v4), v8, v7h);
    const __m512d v10l = _mm512_add_pd(v9l, v9l);
    const __m512d v10h = _mm512_add_pd(v9h, v9h);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v9l, v10l);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v9h, v10h);
    const __m512d v12l = _mm512_sqrt_pd(v11l);
    const __m512d v12h = _mm512_sqrt_pd(v11h);
    const __m512d v13l = _mm512_add_pd(v12l, v9l);
    const __m512d v13h = _mm512_add_pd(v12h, v9h);
    const __m512d v14l = _mm512_add_pd(v13l, v3);
    const __m512d v14h = _mm512_add_pd(v13h, v3);
    const __m512d v15l = _mm512_mask_blend_pd((__mmask8)v2, v14l, v1l);
    const __m512d v15h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx512_high_mask_avx512(v2), v14h, v1h);
    const __m512d v16l = _mm512_getexp_pd(v15l);
    const __m512d v16h = _mm512_getexp_pd(v15h);
    const __m512d v17l = _mm512_getmant_pd(v15l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v17h = _mm512_getmant_pd(v15h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v18l = _mm512_getexp_pd(v17l);
    const __m512d v18h = _mm512_getexp_pd(v17h);
    const __m512d v19l = _mm512_sub_pd(v16l, v18l);
    const __m512d v19h = _mm512_sub_pd(v16h, v18h);
    const __m512d v21l = _mm512_mask_blend_pd((__mmask8)v2, v20, v3);
    const __m512d v21h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx512_high_mask_avx512(v2), v20, v3);
    const __m512d v22l = _mm512_add_pd(v19l, v21l);
    const __m512d v22h = _mm512_add_pd(v19h, v21h);
    const __m512d v25l = _mm512_add_pd(v24, v17l);
    const __m512d v25h = _mm512_add_pd(v24, v17h);
    const __m512i v26l = _mm512_castpd_si512(v25l);
    const __m512i v26h = _mm512_castpd_si512(v25h);
    const __m256i v27l = _mm512_cvtepi64_epi32(v26l);
    const __m256i v27h = _mm512_cvtepi64_epi32(v26h);
    const __m512i v27 = _mm512_inserti32x8(_mm512_castsi256_si512(v27l), v27h, 1);
    const __m512d v28l = acosh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v27), t0_0, t0_1);
    const __m512d v28h = acosh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v27, 1), t0_0, t0_1);
    const __m512d v29l = _mm512_fmadd_pd(v22l, v23, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v22h, v23, v28h);
    const __m512d v30l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v29l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v30h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v29h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v32l = _mm512_cmp_pd_mask(v30l, v31, _CMP_LT_OQ);
    const __mmask8 v32h = _mm512_cmp_pd_mask(v30h, v31, _CMP_LT_OQ);
    const __mmask16 v32 = _mm512_kunpackb(v32h, v32l);
    const __m512d v33l = acosh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v27), t1_0, t1_1);
    const __m512d v33h = acosh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v27, 1), t1_0, t1_1);
    const __m512d v34l = _mm512_fmadd_pd(v33l, v17l, v6);
    const __m512d v34h = _mm512_fmadd_pd(v33h, v17h, v6);
    const __m512d v35l = _mm512_sub_pd(v14l, v13l);
    const __m512d v35h = _mm512_sub_pd(v14h, v13h);
    const __m512d v36l = _mm512_sub_pd(v3, v35l);
    const __m512d v36h = _mm512_sub_pd(v3, v35h);
    const __m512d v37l = _mm512_sub_pd(v14l, v35l);
    const __m512d v37h = _mm512_sub_pd(v14h, v35h);
    const __m512d v38l = _mm512_sub_pd(v13l, v37l);
    const __m512d v38h = _mm512_sub_pd(v13h, v37h);
    const __m512d v39l = _mm512_add_pd(v36l, v38l);
    const __m512d v39h = _mm512_add_pd(v36h, v38h);
    const __m512d v40l = _mm512_sub_pd(v12l, v13l);
    const __m512d v40h = _mm512_sub_pd(v12h, v13h);
    const __m512d v41l = _mm512_add_pd(v40l, v9l);
    const __m512d v41h = _mm512_add_pd(v40h, v9h);
    const __m512d v44l = _mm512_max_pd(v43, v12l);
    const __m512d v44h = _mm512_max_pd(v43, v12h);
    const __m512d v45l = _mm512_div_pd(v42, v44l);
    const __m512d v45h = _mm512_div_pd(v42, v44h);
    const __m512d v47l = _mm512_fnmadd_pd(v12l, v12l, v11l);
    const __m512d v47h = _mm512_fnmadd_pd(v12h, v12h, v11h);
    const __m512d v48l = _mm512_mul_pd(v9l, v9l);
    const __m512d v48h = _mm512_mul_pd(v9h, v9h);
    const __m512d v50l = _mm512_fmsub_pd(v9l, v9l, v48l);
    const __m512d v50h = _mm512_fmsub_pd(v9h, v9h, v48h);
    const __m512d v51l = _mm512_min_pd(v48l, v10l);
    const __m512d v51h = _mm512_min_pd(v48h, v10h);
    const __m512d v52l = _mm512_max_pd(v48l, v10l);
    const __m512d v52h = _mm512_max_pd(v48h, v10h);
    const __m512d v53l = _mm512_sub_pd(v52l, v11l);
    const __m512d v53h = _mm512_sub_pd(v52h, v11h);
    const __m512d v54l = _mm512_add_pd(v51l, v53l);
    const __m512d v54h = _mm512_add_pd(v51h, v53h);
    const __m512d v55l = _mm512_add_pd(v50l, v54l);
    const __m512d v55h = _mm512_add_pd(v50h, v54h);
    const __m512d v56l = _mm512_add_pd(v47l, v55l);
    const __m512d v56h = _mm512_add_pd(v47h, v55h);
    const __m512d v57l = _mm512_mul_pd(v45l, v56l);
    const __m512d v57h = _mm512_mul_pd(v45h, v56h);
    const __m512d v58l = _mm512_add_pd(v41l, v57l);
    const __m512d v58h = _mm512_add_pd(v41h, v57h);
    const __m512d v59l = _mm512_add_pd(v39l, v58l);
    const __m512d v59h = _mm512_add_pd(v39h, v58h);
    const __m512d v60l = _mm512_mask_blend_pd((__mmask8)v2, v59l, v20);
    const __m512d v60h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx512_high_mask_avx512(v2), v59h, v20);
    const __m512d v61l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v19l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v61h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v19h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v62l = _mm512_scalef_pd(v33l, v61l);
    const __m512d v62h = _mm512_scalef_pd(v33h, v61h);
    const __m512d v63l = _mm512_mul_pd(v60l, v62l);
    const __m512d v63h = _mm512_mul_pd(v60h, v62h);
    const __m512d v64l = _mm512_add_pd(v34l, v63l);
    const __m512d v64h = _mm512_add_pd(v34h, v63h);
    const __m512d v65l = _mm512_add_pd(v29l, v64l);
    const __m512d v65h = _mm512_add_pd(v29h, v64h);
    const __m512d v66l = _mm512_sub_pd(v29l, v65l);
    const __m512d v66h = _mm512_sub_pd(v29h, v65h);
    const __m512d v67l = _mm512_add_pd(v64l, v66l);
    const __m512d v67h = _mm512_add_pd(v64h, v66h);
    const __m512d v70l = _mm512_fmadd_pd(v64l, v68, v69);
    const __m512d v70h = _mm512_fmadd_pd(v64h, v68, v69);
    const __m512d v72l = _mm512_fmadd_pd(v64l, v70l, v71);
    const __m512d v72h = _mm512_fmadd_pd(v64h, v70h, v71);
    const __m512d v74l = _mm512_fmadd_pd(v64l, v72l, v73);
    const __m512d v74h = _mm512_fmadd_pd(v64h, v72h, v73);
    const __m512d v76l = _mm512_fmadd_pd(v74l, v64l, v75);
    const __m512d v76h = _mm512_fmadd_pd(v74h, v64h, v75);
    const __m512d v78l = _mm512_fmadd_pd(v64l, v76l, v77);
    const __m512d v78h = _mm512_fmadd_pd(v64h, v76h, v77);
    const __m512d v80l = _mm512_fmadd_pd(v78l, v64l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v78h, v64h, v79);
    const __m512d v82l = _mm512_fmadd_pd(v80l, v64l, v81);
    const __m512d v82h = _mm512_fmadd_pd(v80h, v64h, v81);
    const __m512d v84l = _mm512_fmadd_pd(v82l, v64l, v83);
    const __m512d v84h = _mm512_fmadd_pd(v82h, v64h, v83);
    const __m512d v86l = _mm512_fmadd_pd(v64l, v84l, v85);
    const __m512d v86h = _mm512_fmadd_pd(v64h, v84h, v85);
    const __m512d v87l = _mm512_mul_pd(v64l, v64l);
    const __m512d v87h = _mm512_mul_pd(v64h, v64h);
    const __m512d v88l = _mm512_sub_pd(v34l, v64l);
    const __m512d v88h = _mm512_sub_pd(v34h, v64h);
    const __m512d v89l = _mm512_add_pd(v63l, v88l);
    const __m512d v89h = _mm512_add_pd(v63h, v88h);
    const __m512d v91l = acosh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v27), t2_0, t2_1);
    const __m512d v91h = acosh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v27, 1), t2_0, t2_1);
    const __m512d v92l = _mm512_fmadd_pd(v22l, v90, v91l);
    const __m512d v92h = _mm512_fmadd_pd(v22h, v90, v91h);
    const __m512d v93l = _mm512_add_pd(v89l, v92l);
    const __m512d v93h = _mm512_add_pd(v89h, v92h);
    const __m512d v94l = _mm512_fmadd_pd(v86l, v87l, v93l);
    const __m512d v94h = _mm512_fmadd_pd(v86h, v87h, v93h);
    const __m512d v95l = _mm512_add_pd(v67l, v94l);
    const __m512d v95h = _mm512_add_pd(v67h, v94h);
    const __m512d v96l = _mm512_add_pd(v95l, v65l);
    const __m512d v96h = _mm512_add_pd(v95h, v65h);
    const __m512d v97l = _mm512_mask_blend_pd((__mmask8)v32, v29l, v96l);
    const __m512d v97h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx512_high_mask_avx512(v32), v29h, v96h);
    _mm512_storeu_pd(y, v97l);
    _mm512_storeu_pd(y + 8, v97h);
}

static ACOSH_F64_1ULP_AVX512_AVX512_TARGET void acosh_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        acosh_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_f64_1ulp_avx512_level(void) {
#if defined(ACOSH_F64_1ULP_AVX512_FORCE_ISA)
    return ACOSH_F64_1ULP_AVX512_FORCE_ISA;
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

double acosh_f64_1ulp_avx512(double x) {
    return acosh_f64_1ulp_avx512_element(x);
}

void acosh_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_f64_1ulp_avx512_level();
    if (level == 2) {
        acosh_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_f64_1ulp_avx512_array_portable(x, y, n);
}
