/* log2_f64_1ulp_avx512: log2
 *
 *   target       log2, log2 x, f64
 *   domain       every input
 *   max error    0.791395 ulp, observed on 55437939 inputs
 *   worst input  0x1.aff7ecdcc72fap-1 (0.84368839449925237, encoding 0x3feaff7ecdcc72fa)
 *   result there -0x1.f634c526739eep-3 (-0.24521783851237394, encoding 0xbfcf634c526739ee)
 *   mean error   0.212699 ulp
 *   misrounded   527445 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ce4601e5f9d4bb53303145aa48d2f3f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 600 --seed 1 --threads 1 --archive log2_f64_1ulp_avx512.db
 *                time: 0.7699 ns/element as avx512 code (inputs mean)
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
#include "log2_f64_1ulp_avx512.h"

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

static inline double log2_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log2_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = log2_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double log2_f64_1ulp_avx512_getmant75_f64(double a) {
    double m = log2_f64_1ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log2_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log2_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline double log2_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = log2_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double log2_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static const double log2_f64_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static const double log2_f64_1ulp_avx512_table1[16] = {
    0x0p+0, 0x1.7d60496cf8p-4, 0x1.563dc29ffcp-3, 0x1.f5fd8a9064p-3,
    0x1.4f6fbb2cecp-2, 0x1.8a8980abfcp-2, 0x1.d7e6c0abc4p-2, 0x1.0c6caaf0c5p-1,
    0x1.2e644fac05p-1, 0x1.2e644fac05p-1, 0x1.2e644fac05p-1, 0x1.2e644fac05p-1,
    -0x1.a33760a7f6p-2, -0x1.37124cea4cp-2, -0x1.84c2bd02fp-3, -0x1.663f6fac9p-4,
};

static const double log2_f64_1ulp_avx512_table2[16] = {
    0x0p+0, 0x1.da6339da288fcp-43, -0x1.34df378df21adp-43, -0x1.cb6f70109b0f1p-47,
    0x1.661e393a16b95p-44, -0x1.66cccab240e9p-45, -0x1.50e785694a8c6p-43, 0x1.65be75cc3da17p-43,
    -0x1.4275f1035e5e8p-48, -0x1.4275f1035e5e8p-48, -0x1.4275f1035e5e8p-48, -0x1.4275f1035e5e8p-48,
    -0x1.4275f1035e5e8p-48, -0x1.bd9b32266d92cp-43, -0x1.d97ee9124773bp-46, -0x1.3167ccc538261p-44,
};

static inline double log2_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v1 = 0x1.8p+48; /* 422212465065984 */
    const double v2 = x;
    const double v3 = log2_f64_1ulp_avx512_getmant75_f64(v2);
    const double v4 = v1 + v3;
    const int64_t v5 = log2_f64_1ulp_avx512_bits_f64(v4);
    const int32_t v6 = (int32_t)(uint32_t)(uint64_t)v5;
    const double v7 = log2_f64_1ulp_avx512_table0[(uint32_t)v6 & (16u - 1)];
    const double v8 = -0x1p+0; /* -1 */
    const double v9 = log2_f64_1ulp_avx512_fma_f64(v7, v3, v8);
    const double v10 = v0 * v9;
    const double v11 = log2_f64_1ulp_avx512_table1[(uint32_t)v6 & (16u - 1)];
    const double v12 = log2_f64_1ulp_avx512_getexp_f64(v2);
    const double v13 = log2_f64_1ulp_avx512_getexp_f64(v3);
    const double v14 = v12 - v13;
    const double v15 = v11 + v14;
    const double v16 = v10 + v15;
    const double v17 = log2_f64_1ulp_avx512_abs_f64(v16);
    const double v18 = INFINITY;
    const int v19 = v17 < v18;
    const double v20 = v9 * v9;
    const double v21 = 0x1.0c9a84994022dp-3; /* 0.1311540946262694 */
    const double v22 = -0x1.2776c50ef9bfep-3; /* -0.14426950408889633 */
    const double v23 = log2_f64_1ulp_avx512_fma_f64(v21, v9, v22);
    const double v24 = 0x1.484b13d7c02a9p-3; /* 0.1602994489876626 */
    const double v25 = log2_f64_1ulp_avx512_fma_f64(v23, v9, v24);
    const double v26 = -0x1.71547652b82fep-3; /* -0.18033688011112042 */
    const double v27 = log2_f64_1ulp_avx512_fma_f64(v25, v9, v26);
    const double v28 = 0x1.a61762a7aded9p-3; /* 0.20609929155556619 */
    const double v29 = log2_f64_1ulp_avx512_fma_f64(v27, v9, v28);
    const double v30 = -0x1.ec709dc3a03fdp-3; /* -0.24044917348149389 */
    const double v31 = log2_f64_1ulp_avx512_fma_f64(v29, v9, v30);
    const double v32 = 0x1.2776c50ef9bfep-2; /* 0.28853900817779266 */
    const double v33 = log2_f64_1ulp_avx512_fma_f64(v31, v9, v32);
    const double v34 = -0x1.71547652b82fep-2; /* -0.36067376022224085 */
    const double v35 = log2_f64_1ulp_avx512_fma_f64(v9, v33, v34);
    const double v36 = 0x1.ec709dc3a03fdp-2; /* 0.48089834696298778 */
    const double v37 = -0x1.71547652b82fep-1; /* -0.72134752044448169 */
    const double v38 = log2_f64_1ulp_avx512_fma_f64(v9, v36, v37);
    const double v39 = log2_f64_1ulp_avx512_fma_f64(v20, v35, v38);
    const double v40 = -v10;
    const double v41 = log2_f64_1ulp_avx512_fma_f64(v0, v9, v40);
    const double v42 = 0x1.777d0ffda0d24p-56; /* 2.0355273740931033e-17 */
    const double v43 = log2_f64_1ulp_avx512_table2[(uint32_t)v6 & (16u - 1)];
    const double v44 = log2_f64_1ulp_avx512_fma_f64(v42, v9, v43);
    const double v45 = v41 + v44;
    const double v46 = log2_f64_1ulp_avx512_fma_f64(v20, v39, v45);
    const double v47 = v15 - v16;
    const double v48 = v10 + v47;
    const double v49 = v46 + v48;
    const double v50 = v49 + v16;
    const double v51 = v19 ? v50 : v16;
    const double r0 = v51;
    return r0;
}

static void log2_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_F64_1ULP_AVX512_AVX2 static inline LOG2_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG2_F64_1ULP_AVX512_AVX512 static inline LOG2_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

LOG2_F64_1ULP_AVX512_AVX2 __m128i log2_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG2_F64_1ULP_AVX512_AVX2 __m256d log2_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG2_F64_1ULP_AVX512_AVX2 __m256i log2_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG2_F64_1ULP_AVX512_AVX2 __m256d log2_f64_1ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log2_f64_1ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LOG2_F64_1ULP_AVX512_AVX2 __m256d log2_f64_1ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log2_f64_1ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

LOG2_F64_1ULP_AVX512_AVX2 void log2_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v8 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v18 = _mm256_set1_pd(INFINITY);
    const __m256d v21 = _mm256_set1_pd(0x1.0c9a84994022dp-3); /* 0.1311540946262694 */
    const __m256d v22 = _mm256_set1_pd(-0x1.2776c50ef9bfep-3); /* -0.14426950408889633 */
    const __m256d v24 = _mm256_set1_pd(0x1.484b13d7c02a9p-3); /* 0.1602994489876626 */
    const __m256d v26 = _mm256_set1_pd(-0x1.71547652b82fep-3); /* -0.18033688011112042 */
    const __m256d v28 = _mm256_set1_pd(0x1.a61762a7aded9p-3); /* 0.20609929155556619 */
    const __m256d v30 = _mm256_set1_pd(-0x1.ec709dc3a03fdp-3); /* -0.24044917348149389 */
    const __m256d v32 = _mm256_set1_pd(0x1.2776c50ef9bfep-2); /* 0.28853900817779266 */
    const __m256d v34 = _mm256_set1_pd(-0x1.71547652b82fep-2); /* -0.36067376022224085 */
    const __m256d v36 = _mm256_set1_pd(0x1.ec709dc3a03fdp-2); /* 0.48089834696298778 */
    const __m256d v37 = _mm256_set1_pd(-0x1.71547652b82fep-1); /* -0.72134752044448169 */
    const __m256d v42 = _mm256_set1_pd(0x1.777d0ffda0d24p-56); /* 2.0355273740931033e-17 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = log2_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v2l);
    const __m256d v3h = log2_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v2h);
    const __m256d v4l = _mm256_add_pd(v1, v3l);
    const __m256d v4h = _mm256_add_pd(v1, v3h);
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m128i v6l = log2_f64_1ulp_avx512_wrap_avx2(v5l);
    const __m128i v6h = log2_f64_1ulp_avx512_wrap_avx2(v5h);
    const __m256i v6 = _mm256_set_m128i(v6h, v6l);
    const __m256d v7l = log2_f64_1ulp_avx512_gather_f64_avx2(log2_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(15)));
    const __m256d v7h = log2_f64_1ulp_avx512_gather_f64_avx2(log2_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(15)));
    const __m256d v9l = _mm256_fmadd_pd(v7l, v3l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v7h, v3h, v8);
    const __m256d v10l = _mm256_mul_pd(v0, v9l);
    const __m256d v10h = _mm256_mul_pd(v0, v9h);
    const __m256d v11l = log2_f64_1ulp_avx512_gather_f64_avx2(log2_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(15)));
    const __m256d v11h = log2_f64_1ulp_avx512_gather_f64_avx2(log2_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(15)));
    const __m256d v12l = log2_f64_1ulp_avx512_lanes_getexp_f64_avx2(v2l);
    const __m256d v12h = log2_f64_1ulp_avx512_lanes_getexp_f64_avx2(v2h);
    const __m256d v13l = log2_f64_1ulp_avx512_lanes_getexp_f64_avx2(v3l);
    const __m256d v13h = log2_f64_1ulp_avx512_lanes_getexp_f64_avx2(v3h);
    const __m256d v14l = _mm256_sub_pd(v12l, v13l);
    const __m256d v14h = _mm256_sub_pd(v12h, v13h);
    const __m256d v15l = _mm256_add_pd(v11l, v14l);
    const __m256d v15h = _mm256_add_pd(v11h, v14h);
    const __m256d v16l = _mm256_add_pd(v10l, v15l);
    const __m256d v16h = _mm256_add_pd(v10h, v15h);
    const __m256d v17l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v16l);
    const __m256d v17h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v16h);
    const __m256i v19l = _mm256_castpd_si256(_mm256_cmp_pd(v17l, v18, _CMP_LT_OQ));
    const __m256i v19h = _mm256_castpd_si256(_mm256_cmp_pd(v17h, v18, _CMP_LT_OQ));
    const __m256i v19 = log2_f64_1ulp_avx512_join_mask_avx2(v19l, v19h);
    const __m256d v20l = _mm256_mul_pd(v9l, v9l);
    const __m256d v20h = _mm256_mul_pd(v9h, v9h);
    const __m256d v23l = _mm256_fmadd_pd(v21, v9l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21, v9h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v9l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v9h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v9l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v9h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v9l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v9h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v9l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v9h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v9l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v9h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v9l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v9h, v33h, v34);
    const __m256d v38l = _mm256_fmadd_pd(v9l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v9h, v36, v37);
    const __m256d v39l = _mm256_fmadd_pd(v20l, v35l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v20h, v35h, v38h);
    const __m256d v41l = _mm256_fmsub_pd(v0, v9l, v10l);
    const __m256d v41h = _mm256_fmsub_pd(v0, v9h, v10h);
    const __m256d v43l = log2_f64_1ulp_avx512_gather_f64_avx2(log2_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(15)));
    const __m256d v43h = log2_f64_1ulp_avx512_gather_f64_avx2(log2_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(15)));
    const __m256d v44l = _mm256_fmadd_pd(v42, v9l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v42, v9h, v43h);
    const __m256d v45l = _mm256_add_pd(v41l, v44l);
    const __m256d v45h = _mm256_add_pd(v41h, v44h);
    const __m256d v46l = _mm256_fmadd_pd(v20l, v39l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v20h, v39h, v45h);
    const __m256d v47l = _mm256_sub_pd(v15l, v16l);
    const __m256d v47h = _mm256_sub_pd(v15h, v16h);
    const __m256d v48l = _mm256_add_pd(v10l, v47l);
    const __m256d v48h = _mm256_add_pd(v10h, v47h);
    const __m256d v49l = _mm256_add_pd(v46l, v48l);
    const __m256d v49h = _mm256_add_pd(v46h, v48h);
    const __m256d v50l = _mm256_add_pd(v49l, v16l);
    const __m256d v50h = _mm256_add_pd(v49h, v16h);
    const __m256d v51l = _mm256_blendv_pd(v16l, v50l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v19))));
    const __m256d v51h = _mm256_blendv_pd(v16h, v50h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v19, 1))));
    _mm256_storeu_pd(y, v51l);
    _mm256_storeu_pd(y + 4, v51h);
}

static LOG2_F64_1ULP_AVX512_AVX2_TARGET void log2_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log2_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG2_F64_1ULP_AVX512_AVX512 __m512d log2_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG2_F64_1ULP_AVX512_AVX512 __mmask8 log2_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG2_F64_1ULP_AVX512_AVX512 void log2_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v8 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v18 = _mm512_set1_pd(INFINITY);
    const __m512d v21 = _mm512_set1_pd(0x1.0c9a84994022dp-3); /* 0.1311540946262694 */
    const __m512d v22 = _mm512_set1_pd(-0x1.2776c50ef9bfep-3); /* -0.14426950408889633 */
    const __m512d v24 = _mm512_set1_pd(0x1.484b13d7c02a9p-3); /* 0.1602994489876626 */
    const __m512d v26 = _mm512_set1_pd(-0x1.71547652b82fep-3); /* -0.18033688011112042 */
    const __m512d v28 = _mm512_set1_pd(0x1.a61762a7aded9p-3); /* 0.20609929155556619 */
    const __m512d v30 = _mm512_set1_pd(-0x1.ec709dc3a03fdp-3); /* -0.24044917348149389 */
    const __m512d v32 = _mm512_set1_pd(0x1.2776c50ef9bfep-2); /* 0.28853900817779266 */
    const __m512d v34 = _mm512_set1_pd(-0x1.71547652b82fep-2); /* -0.36067376022224085 */
    const __m512d v36 = _mm512_set1_pd(0x1.ec709dc3a03fdp-2); /* 0.48089834696298778 */
    const __m512d v37 = _mm512_set1_pd(-0x1.71547652b82fep-1); /* -0.72134752044448169 */
    const __m512d v42 = _mm512_set1_pd(0x1.777d0ffda0d24p-56); /* 2.0355273740931033e-17 */
    const __m512d t0_0 = _mm512_loadu_pd(log2_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log2_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log2_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log2_f64_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(log2_f64_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(log2_f64_1ulp_avx512_table2 + 8);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_getmant_pd(v2l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3h = _mm512_getmant_pd(v2h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v4l = _mm512_add_pd(v1, v3l);
    const __m512d v4h = _mm512_add_pd(v1, v3h);
    const __m512i v5l = _mm512_castpd_si512(v4l);
    const __m512i v5h = _mm512_castpd_si512(v4h);
    const __m256i v6l = _mm512_cvtepi64_epi32(v5l);
    const __m256i v6h = _mm512_cvtepi64_epi32(v5h);
    const __m512i v6 = _mm512_inserti32x8(_mm512_castsi256_si512(v6l), v6h, 1);
    const __m512d v7l = log2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6), t0_0, t0_1);
    const __m512d v7h = log2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t0_0, t0_1);
    const __m512d v9l = _mm512_fmadd_pd(v7l, v3l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v7h, v3h, v8);
    const __m512d v10l = _mm512_mul_pd(v0, v9l);
    const __m512d v10h = _mm512_mul_pd(v0, v9h);
    const __m512d v11l = log2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6), t1_0, t1_1);
    const __m512d v11h = log2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t1_0, t1_1);
    const __m512d v12l = _mm512_getexp_pd(v2l);
    const __m512d v12h = _mm512_getexp_pd(v2h);
    const __m512d v13l = _mm512_getexp_pd(v3l);
    const __m512d v13h = _mm512_getexp_pd(v3h);
    const __m512d v14l = _mm512_sub_pd(v12l, v13l);
    const __m512d v14h = _mm512_sub_pd(v12h, v13h);
    const __m512d v15l = _mm512_add_pd(v11l, v14l);
    const __m512d v15h = _mm512_add_pd(v11h, v14h);
    const __m512d v16l = _mm512_add_pd(v10l, v15l);
    const __m512d v16h = _mm512_add_pd(v10h, v15h);
    const __m512d v17l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v16l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v17h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v16h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v19l = _mm512_cmp_pd_mask(v17l, v18, _CMP_LT_OQ);
    const __mmask8 v19h = _mm512_cmp_pd_mask(v17h, v18, _CMP_LT_OQ);
    const __mmask16 v19 = _mm512_kunpackb(v19h, v19l);
    const __m512d v20l = _mm512_mul_pd(v9l, v9l);
    const __m512d v20h = _mm512_mul_pd(v9h, v9h);
    const __m512d v23l = _mm512_fmadd_pd(v21, v9l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21, v9h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v9l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v9h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v9l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v9h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v9l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v9h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v9l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v9h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v9l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v9h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v9l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v9h, v33h, v34);
    const __m512d v38l = _mm512_fmadd_pd(v9l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v9h, v36, v37);
    const __m512d v39l = _mm512_fmadd_pd(v20l, v35l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v20h, v35h, v38h);
    const __m512d v41l = _mm512_fmsub_pd(v0, v9l, v10l);
    const __m512d v41h = _mm512_fmsub_pd(v0, v9h, v10h);
    const __m512d v43l = log2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6), t2_0, t2_1);
    const __m512d v43h = log2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t2_0, t2_1);
    const __m512d v44l = _mm512_fmadd_pd(v42, v9l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v42, v9h, v43h);
    const __m512d v45l = _mm512_add_pd(v41l, v44l);
    const __m512d v45h = _mm512_add_pd(v41h, v44h);
    const __m512d v46l = _mm512_fmadd_pd(v20l, v39l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v20h, v39h, v45h);
    const __m512d v47l = _mm512_sub_pd(v15l, v16l);
    const __m512d v47h = _mm512_sub_pd(v15h, v16h);
    const __m512d v48l = _mm512_add_pd(v10l, v47l);
    const __m512d v48h = _mm512_add_pd(v10h, v47h);
    const __m512d v49l = _mm512_add_pd(v46l, v48l);
    const __m512d v49h = _mm512_add_pd(v46h, v48h);
    const __m512d v50l = _mm512_add_pd(v49l, v16l);
    const __m512d v50h = _mm512_add_pd(v49h, v16h);
    const __m512d v51l = _mm512_mask_blend_pd((__mmask8)v19, v16l, v50l);
    const __m512d v51h = _mm512_mask_blend_pd(log2_f64_1ulp_avx512_high_mask_avx512(v19), v16h, v50h);
    _mm512_storeu_pd(y, v51l);
    _mm512_storeu_pd(y + 8, v51h);
}

static LOG2_F64_1ULP_AVX512_AVX512_TARGET void log2_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log2_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log2_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_f64_1ulp_avx512_level(void) {
#if defined(LOG2_F64_1ULP_AVX512_FORCE_ISA)
    return LOG2_F64_1ULP_AVX512_FORCE_ISA;
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

double log2_f64_1ulp_avx512(double x) {
    return log2_f64_1ulp_avx512_element(x);
}

void log2_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_f64_1ulp_avx512_level();
    if (level == 2) {
        log2_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log2_f64_1ulp_avx512_array_portable(x, y, n);
}
