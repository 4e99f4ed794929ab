/* asinh_f64_4ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f64
 *   domain       every input
 *   max error    3.382314 ulp, observed on 37247302 inputs
 *   worst input  -0x1.f850a492712a2p-6 (-0.030780945505983433, encoding 0xbf9f850a492712a2)
 *   result there -0x1.f83c43b5a7196p-6 (-0.030776086924207378, encoding 0xbf9f83c43b5a7196)
 *   mean error   0.334806 ulp
 *   misrounded   9777242 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2c5af9545ff026fc7d5ec8ca1eeb00a9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive asinh_f64_1ulp_avx512.db
 *                time: 1.5520 ns/element as avx512 code (inputs mean)
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
#include "asinh_f64_4ulp_avx512.h"

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

static inline double asinh_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double asinh_f64_4ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double asinh_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double asinh_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = asinh_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double asinh_f64_4ulp_avx512_getmant75_f64(double a) {
    double m = asinh_f64_4ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asinh_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline double asinh_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = asinh_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

/* 2^e for an integer e in -1022..1023. */
static inline double asinh_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return asinh_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int asinh_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double asinh_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? asinh_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = asinh_f64_4ulp_avx512_getmant_f64(a) * asinh_f64_4ulp_avx512_pow2_f64(s) * asinh_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !asinh_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double asinh_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asinh_f64_4ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = asinh_f64_4ulp_avx512_bits_f64(y) & INT64_MIN;
    return asinh_f64_4ulp_avx512_frombits_f64((asinh_f64_4ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double asinh_f64_4ulp_avx512_table0[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static const double asinh_f64_4ulp_avx512_table1[16] = {
    0x0p+0, 0x1.08598b59e3a07p-4, 0x1.da727638446a2p-4, 0x1.5bf406b543db2p-3,
    0x1.d1037f2655e7bp-3, 0x1.1178e8227e47cp-2, 0x1.4718dc271c41bp-2, 0x1.741d876c67bb1p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    -0x1.22941fbcf7966p-2, -0x1.af3c94e80bff3p-3, -0x1.0d77e7cd08e59p-3, -0x1.f0a30c01162a6p-5,
};

static inline double asinh_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.8p+48; /* 422212465065984 */
    const double v1 = 0x1p+500; /* 3.2733906078961419e+150 */
    const double v2 = x;
    const double v3 = asinh_f64_4ulp_avx512_abs_f64(v2);
    const int v4 = v1 < v3;
    const double v5 = 0x1p+0; /* 1 */
    const double v6 = v3 * v3;
    const double v7 = 0x1.fffffffffffcep-1; /* 0.99999999999999445 */
    const double v8 = v7 + v6;
    const double v9 = asinh_f64_4ulp_avx512_sqrt_f64(v8);
    const double v10 = 0x1.0000000000007p+0; /* 1.0000000000000016 */
    const double v11 = v9 + v10;
    const double v12 = v6 / v11;
    const double v13 = v12 + v3;
    const double v14 = v5 + v13;
    const double v15 = v4 ? v3 : v14;
    const double v16 = asinh_f64_4ulp_avx512_getmant75_f64(v15);
    const double v17 = v0 + v16;
    const int64_t v18 = asinh_f64_4ulp_avx512_bits_f64(v17);
    const int32_t v19 = (int32_t)(uint32_t)(uint64_t)v18;
    const double v20 = asinh_f64_4ulp_avx512_table0[(uint32_t)v19 & (16u - 1)];
    const double v21 = asinh_f64_4ulp_avx512_getexp_f64(v15);
    const double v22 = asinh_f64_4ulp_avx512_getexp_f64(v16);
    const double v23 = v21 - v22;
    const double v24 = -v23;
    const double v25 = asinh_f64_4ulp_avx512_scalef_f64(v20, v24);
    const double v26 = 0x0p+0; /* 0 */
    const double v27 = v14 - v13;
    const double v28 = v5 - v27;
    const double v29 = v14 - v27;
    const double v30 = v13 - v29;
    const double v31 = v28 + v30;
    const double v32 = v4 ? v26 : v31;
    const double v33 = -0x1p+0; /* -1 */
    const double v34 = asinh_f64_4ulp_avx512_fma_f64(v16, v20, v33);
    const double v35 = asinh_f64_4ulp_avx512_fma_f64(v25, v32, v34);
    const double v36 = v35 * v35;
    const double v37 = -0x1.55552ca8d9588p-3; /* -0.16666636362348819 */
    const double v38 = 0x1.c183ed6a5c1dap-4; /* 0.10974495640198914 */
    const double v39 = -0x1.00a6d671f11a7p-3; /* -0.12531821761343773 */
    const double v40 = asinh_f64_4ulp_avx512_fma_f64(v35, v38, v39);
    const double v41 = 0x1.249488bbb1bdap-3; /* 0.14286143133924051 */
    const double v42 = asinh_f64_4ulp_avx512_fma_f64(v35, v40, v41);
    const double v43 = 0x1.14483f8ecb8e7p-29; /* 2.0102177209261911e-09 */
    const double v44 = asinh_f64_4ulp_avx512_fma_f64(v35, v42, v43);
    const double v45 = v37 + v44;
    const double v46 = 0x1.999998fda6e45p-3; /* 0.19999999546131356 */
    const double v47 = asinh_f64_4ulp_avx512_fma_f64(v35, v45, v46);
    const double v48 = -0x1.0000000168c7ap-2; /* -0.25000000008203183 */
    const double v49 = asinh_f64_4ulp_avx512_fma_f64(v35, v47, v48);
    const double v50 = 0x1.555555555d01p-2; /* 0.33333333333507742 */
    const double v51 = asinh_f64_4ulp_avx512_fma_f64(v35, v49, v50);
    const double v52 = -0x1.0000000000055p-1; /* -0.50000000000000944 */
    const double v53 = asinh_f64_4ulp_avx512_fma_f64(v35, v51, v52);
    const double v54 = asinh_f64_4ulp_avx512_fma_f64(v36, v53, v35);
    const double v55 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v56 = v4 ? v5 : v26;
    const double v57 = v23 + v56;
    const double v58 = asinh_f64_4ulp_avx512_table1[(uint32_t)v19 & (16u - 1)];
    const double v59 = asinh_f64_4ulp_avx512_fma_f64(v55, v57, v58);
    const double v60 = v54 + v59;
    const double v61 = asinh_f64_4ulp_avx512_copysign_f64(v60, v2);
    const double r0 = v61;
    return r0;
}

static void asinh_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_F64_4ULP_AVX512_AVX2 static inline ASINH_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASINH_F64_4ULP_AVX512_AVX512 static inline ASINH_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ASINH_F64_4ULP_AVX512_AVX2 __m256i asinh_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

ASINH_F64_4ULP_AVX512_AVX2 __m128i asinh_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ASINH_F64_4ULP_AVX512_AVX2 __m256d asinh_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_F64_4ULP_AVX512_AVX2 __m256d asinh_f64_4ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ASINH_F64_4ULP_AVX512_AVX2 __m256d asinh_f64_4ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = asinh_f64_4ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
ASINH_F64_4ULP_AVX512_AVX2 __m256d asinh_f64_4ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = asinh_f64_4ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
ASINH_F64_4ULP_AVX512_AVX2 __m256d asinh_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = asinh_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

ASINH_F64_4ULP_AVX512_AVX2 void asinh_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v1 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v5 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v7 = _mm256_set1_pd(0x1.fffffffffffcep-1); /* 0.99999999999999445 */
    const __m256d v10 = _mm256_set1_pd(0x1.0000000000007p+0); /* 1.0000000000000016 */
    const __m256d v26 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v33 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v37 = _mm256_set1_pd(-0x1.55552ca8d9588p-3); /* -0.16666636362348819 */
    const __m256d v38 = _mm256_set1_pd(0x1.c183ed6a5c1dap-4); /* 0.10974495640198914 */
    const __m256d v39 = _mm256_set1_pd(-0x1.00a6d671f11a7p-3); /* -0.12531821761343773 */
    const __m256d v41 = _mm256_set1_pd(0x1.249488bbb1bdap-3); /* 0.14286143133924051 */
    const __m256d v43 = _mm256_set1_pd(0x1.14483f8ecb8e7p-29); /* 2.0102177209261911e-09 */
    const __m256d v46 = _mm256_set1_pd(0x1.999998fda6e45p-3); /* 0.19999999546131356 */
    const __m256d v48 = _mm256_set1_pd(-0x1.0000000168c7ap-2); /* -0.25000000008203183 */
    const __m256d v50 = _mm256_set1_pd(0x1.555555555d01p-2); /* 0.33333333333507742 */
    const __m256d v52 = _mm256_set1_pd(-0x1.0000000000055p-1); /* -0.50000000000000944 */
    const __m256d v55 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v1, v3l, _CMP_LT_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v1, v3h, _CMP_LT_OQ));
    const __m256i v4 = asinh_f64_4ulp_avx512_join_mask_avx2(v4l, v4h);
    const __m256d v6l = _mm256_mul_pd(v3l, v3l);
    const __m256d v6h = _mm256_mul_pd(v3h, v3h);
    const __m256d v8l = _mm256_add_pd(v7, v6l);
    const __m256d v8h = _mm256_add_pd(v7, v6h);
    const __m256d v9l = _mm256_sqrt_pd(v8l);
    const __m256d v9h = _mm256_sqrt_pd(v8h);
    const __m256d v11l = _mm256_add_pd(v9l, v10);
    const __m256d v11h = _mm256_add_pd(v9h, v10);
    const __m256d v12l = _mm256_div_pd(v6l, v11l);
    const __m256d v12h = _mm256_div_pd(v6h, v11h);
    const __m256d v13l = _mm256_add_pd(v12l, v3l);
    const __m256d v13h = _mm256_add_pd(v12h, v3h);
    const __m256d v14l = _mm256_add_pd(v5, v13l);
    const __m256d v14h = _mm256_add_pd(v5, v13h);
    const __m256d v15l = _mm256_blendv_pd(v14l, v3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v15h = _mm256_blendv_pd(v14h, v3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v16l = asinh_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v15l);
    const __m256d v16h = asinh_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v15h);
    const __m256d v17l = _mm256_add_pd(v0, v16l);
    const __m256d v17h = _mm256_add_pd(v0, v16h);
    const __m256i v18l = _mm256_castpd_si256(v17l);
    const __m256i v18h = _mm256_castpd_si256(v17h);
    const __m128i v19l = asinh_f64_4ulp_avx512_wrap_avx2(v18l);
    const __m128i v19h = asinh_f64_4ulp_avx512_wrap_avx2(v18h);
    const __m256i v19 = _mm256_set_m128i(v19h, v19l);
    const __m256d v20l = asinh_f64_4ulp_avx512_gather_f64_avx2(asinh_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(15)));
    const __m256d v20h = asinh_f64_4ulp_avx512_gather_f64_avx2(asinh_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(15)));
    const __m256d v21l = asinh_f64_4ulp_avx512_lanes_getexp_f64_avx2(v15l);
    const __m256d v21h = asinh_f64_4ulp_avx512_lanes_getexp_f64_avx2(v15h);
    const __m256d v22l = asinh_f64_4ulp_avx512_lanes_getexp_f64_avx2(v16l);
    const __m256d v22h = asinh_f64_4ulp_avx512_lanes_getexp_f64_avx2(v16h);
    const __m256d v23l = _mm256_sub_pd(v21l, v22l);
    const __m256d v23h = _mm256_sub_pd(v21h, v22h);
    const __m256d v24l = _mm256_xor_pd(v23l, _mm256_set1_pd(-0.0));
    const __m256d v24h = _mm256_xor_pd(v23h, _mm256_set1_pd(-0.0));
    const __m256d v25l = asinh_f64_4ulp_avx512_lanes_scalef_f64_avx2(v20l, v24l);
    const __m256d v25h = asinh_f64_4ulp_avx512_lanes_scalef_f64_avx2(v20h, v24h);
    const __m256d v27l = _mm256_sub_pd(v14l, v13l);
    const __m256d v27h = _mm256_sub_pd(v14h, v13h);
    const __m256d v28l = _mm256_sub_pd(v5, v27l);
    const __m256d v28h = _mm256_sub_pd(v5, v27h);
    const __m256d v29l = _mm256_sub_pd(v14l, v27l);
    const __m256d v29h = _mm256_sub_pd(v14h, v27h);
    const __m256d v30l = _mm256_sub_pd(v13l, v29l);
    const __m256d v30h = _mm256_sub_pd(v13h, v29h);
    const __m256d v31l = _mm256_add_pd(v28l, v30l);
    const __m256d v31h = _mm256_add_pd(v28h, v30h);
    const __m256d v32l = _mm256_blendv_pd(v31l, v26, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v32h = _mm256_blendv_pd(v31h, v26, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v34l = _mm256_fmadd_pd(v16l, v20l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v16h, v20h, v33);
    const __m256d v35l = _mm256_fmadd_pd(v25l, v32l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v25h, v32h, v34h);
    const __m256d v36l = _mm256_mul_pd(v35l, v35l);
    const __m256d v36h = _mm256_mul_pd(v35h, v35h);
    const __m256d v40l = _mm256_fmadd_pd(v35l, v38, v39);
    const __m256d v40h = _mm256_fmadd_pd(v35h, v38, v39);
    const __m256d v42l = _mm256_fmadd_pd(v35l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v35h, v40h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v35l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v35h, v42h, v43);
    const __m256d v45l = _mm256_add_pd(v37, v44l);
    const __m256d v45h = _mm256_add_pd(v37, v44h);
    const __m256d v47l = _mm256_fmadd_pd(v35l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v35h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v35l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v35h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v35l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v35h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v35l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v35h, v51h, v52);
    const __m256d v54l = _mm256_fmadd_pd(v36l, v53l, v35l);
    const __m256d v54h = _mm256_fmadd_pd(v36h, v53h, v35h);
    const __m256d v56l = _mm256_blendv_pd(v26, v5, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v56h = _mm256_blendv_pd(v26, v5, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v57l = _mm256_add_pd(v23l, v56l);
    const __m256d v57h = _mm256_add_pd(v23h, v56h);
    const __m256d v58l = asinh_f64_4ulp_avx512_gather_f64_avx2(asinh_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(15)));
    const __m256d v58h = asinh_f64_4ulp_avx512_gather_f64_avx2(asinh_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(15)));
    const __m256d v59l = _mm256_fmadd_pd(v55, v57l, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v55, v57h, v58h);
    const __m256d v60l = _mm256_add_pd(v54l, v59l);
    const __m256d v60h = _mm256_add_pd(v54h, v59h);
    const __m256d v61l = asinh_f64_4ulp_avx512_signed_f64_avx2(v60l, v2l);
    const __m256d v61h = asinh_f64_4ulp_avx512_signed_f64_avx2(v60h, v2h);
    _mm256_storeu_pd(y, v61l);
    _mm256_storeu_pd(y + 4, v61h);
}

static ASINH_F64_4ULP_AVX512_AVX2_TARGET void asinh_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        asinh_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ASINH_F64_4ULP_AVX512_AVX512 __mmask8 asinh_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ASINH_F64_4ULP_AVX512_AVX512 __m512d asinh_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_F64_4ULP_AVX512_AVX512 __m512d asinh_f64_4ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ASINH_F64_4ULP_AVX512_AVX512 void asinh_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v1 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v5 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v7 = _mm512_set1_pd(0x1.fffffffffffcep-1); /* 0.99999999999999445 */
    const __m512d v10 = _mm512_set1_pd(0x1.0000000000007p+0); /* 1.0000000000000016 */
    const __m512d v26 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v33 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v37 = _mm512_set1_pd(-0x1.55552ca8d9588p-3); /* -0.16666636362348819 */
    const __m512d v38 = _mm512_set1_pd(0x1.c183ed6a5c1dap-4); /* 0.10974495640198914 */
    const __m512d v39 = _mm512_set1_pd(-0x1.00a6d671f11a7p-3); /* -0.12531821761343773 */
    const __m512d v41 = _mm512_set1_pd(0x1.249488bbb1bdap-3); /* 0.14286143133924051 */
    const __m512d v43 = _mm512_set1_pd(0x1.14483f8ecb8e7p-29); /* 2.0102177209261911e-09 */
    const __m512d v46 = _mm512_set1_pd(0x1.999998fda6e45p-3); /* 0.19999999546131356 */
    const __m512d v48 = _mm512_set1_pd(-0x1.0000000168c7ap-2); /* -0.25000000008203183 */
    const __m512d v50 = _mm512_set1_pd(0x1.555555555d01p-2); /* 0.33333333333507742 */
    const __m512d v52 = _mm512_set1_pd(-0x1.0000000000055p-1); /* -0.50000000000000944 */
    const __m512d v55 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d t0_0 = _mm512_loadu_pd(asinh_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(asinh_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(asinh_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(asinh_f64_4ulp_avx512_table1 + 8);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v4l = _mm512_cmp_pd_mask(v1, v3l, _CMP_LT_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v1, v3h, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v6l = _mm512_mul_pd(v3l, v3l);
    const __m512d v6h = _mm512_mul_pd(v3h, v3h);
    const __m512d v8l = _mm512_add_pd(v7, v6l);
    const __m512d v8h = _mm512_add_pd(v7, v6h);
    const __m512d v9l = _mm512_sqrt_pd(v8l);
    const __m512d v9h = _mm512_sqrt_pd(v8h);
    const __m512d v11l = _mm512_add_pd(v9l, v10);
    const __m512d v11h = _mm512_add_pd(v9h, v10);
    const __m512d v12l = _mm512_div_pd(v6l, v11l);
    const __m512d v12h = _mm512_div_pd(v6h, v11h);
    const __m512d v13l = _mm512_add_pd(v12l, v3l);
    const __m512d v13h = _mm512_add_pd(v12h, v3h);
    const __m512d v14l = _mm512_add_pd(v5, v13l);
    const __m512d v14h = _mm512_add_pd(v5, v13h);
    const __m512d v15l = _mm512_mask_blend_pd((__mmask8)v4, v14l, v3l);
    const __m512d v15h = _mm512_mask_blend_pd(asinh_f64_4ulp_avx512_high_mask_avx512(v4), v14h, v3h);
    const __m512d v16l = _mm512_getmant_pd(v15l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v16h = _mm512_getmant_pd(v15h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v17l = _mm512_add_pd(v0, v16l);
    const __m512d v17h = _mm512_add_pd(v0, v16h);
    const __m512i v18l = _mm512_castpd_si512(v17l);
    const __m512i v18h = _mm512_castpd_si512(v17h);
    const __m256i v19l = _mm512_cvtepi64_epi32(v18l);
    const __m256i v19h = _mm512_cvtepi64_epi32(v18h);
    const __m512i v19 = _mm512_inserti32x8(_mm512_castsi256_si512(v19l), v19h, 1);
    const __m512d v20l = asinh_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v19), t0_0, t0_1);
    const __m512d v20h = asinh_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v19, 1), t0_0, t0_1);
    const __m512d v21l = _mm512_getexp_pd(v15l);
    const __m512d v21h = _mm512_getexp_pd(v15h);
    const __m512d v22l = _mm512_getexp_pd(v16l);
    const __m512d v22h = _mm512_getexp_pd(v16h);
    const __m512d v23l = _mm512_sub_pd(v21l, v22l);
    const __m512d v23h = _mm512_sub_pd(v21h, v22h);
    const __m512d v24l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v23l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v24h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v23h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v25l = _mm512_scalef_pd(v20l, v24l);
    const __m512d v25h = _mm512_scalef_pd(v20h, v24h);
    const __m512d v27l = _mm512_sub_pd(v14l, v13l);
    const __m512d v27h = _mm512_sub_pd(v14h, v13h);
    const __m512d v28l = _mm512_sub_pd(v5, v27l);
    const __m512d v28h = _mm512_sub_pd(v5, v27h);
    const __m512d v29l = _mm512_sub_pd(v14l, v27l);
    const __m512d v29h = _mm512_sub_pd(v14h, v27h);
    const __m512d v30l = _mm512_sub_pd(v13l, v29l);
    const __m512d v30h = _mm512_sub_pd(v13h, v29h);
    const __m512d v31l = _mm512_add_pd(v28l, v30l);
    const __m512d v31h = _mm512_add_pd(v28h, v30h);
    const __m512d v32l = _mm512_mask_blend_pd((__mmask8)v4, v31l, v26);
    const __m512d v32h = _mm512_mask_blend_pd(asinh_f64_4ulp_avx512_high_mask_avx512(v4), v31h, v26);
    const __m512d v34l = _mm512_fmadd_pd(v16l, v20l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v16h, v20h, v33);
    const __m512d v35l = _mm512_fmadd_pd(v25l, v32l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v25h, v32h, v34h);
    const __m512d v36l = _mm512_mul_pd(v35l, v35l);
    const __m512d v36h = _mm512_mul_pd(v35h, v35h);
    const __m512d v40l = _mm512_fmadd_pd(v35l, v38, v39);
    const __m512d v40h = _mm512_fmadd_pd(v35h, v38, v39);
    const __m512d v42l = _mm512_fmadd_pd(v35l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v35h, v40h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v35l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v35h, v42h, v43);
    const __m512d v45l = _mm512_add_pd(v37, v44l);
    const __m512d v45h = _mm512_add_pd(v37, v44h);
    const __m512d v47l = _mm512_fmadd_pd(v35l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v35h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v35l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v35h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v35l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v35h, v49h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v35l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v35h, v51h, v52);
    const __m512d v54l = _mm512_fmadd_pd(v36l, v53l, v35l);
    const __m512d v54h = _mm512_fmadd_pd(v36h, v53h, v35h);
    const __m512d v56l = _mm512_mask_blend_pd((__mmask8)v4, v26, v5);
    const __m512d v56h = _mm512_mask_blend_pd(asinh_f64_4ulp_avx512_high_mask_avx512(v4), v26, v5);
    const __m512d v57l = _mm512_add_pd(v23l, v56l);
    const __m512d v57h = _mm512_add_pd(v23h, v56h);
    const __m512d v58l = asinh_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v19), t1_0, t1_1);
    const __m512d v58h = asinh_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v19, 1), t1_0, t1_1);
    const __m512d v59l = _mm512_fmadd_pd(v55, v57l, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v55, v57h, v58h);
    const __m512d v60l = _mm512_add_pd(v54l, v59l);
    const __m512d v60h = _mm512_add_pd(v54h, v59h);
    const __m512d v61l = asinh_f64_4ulp_avx512_signed_f64_avx512(v60l, v2l);
    const __m512d v61h = asinh_f64_4ulp_avx512_signed_f64_avx512(v60h, v2h);
    _mm512_storeu_pd(y, v61l);
    _mm512_storeu_pd(y + 8, v61h);
}

static ASINH_F64_4ULP_AVX512_AVX512_TARGET void asinh_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asinh_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        asinh_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_f64_4ulp_avx512_level(void) {
#if defined(ASINH_F64_4ULP_AVX512_FORCE_ISA)
    return ASINH_F64_4ULP_AVX512_FORCE_ISA;
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

double asinh_f64_4ulp_avx512(double x) {
    return asinh_f64_4ulp_avx512_element(x);
}

void asinh_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_f64_4ulp_avx512_level();
    if (level == 2) {
        asinh_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_f64_4ulp_avx512_array_portable(x, y, n);
}
