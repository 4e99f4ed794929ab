/* log10_f64_1ulp_avx512: log10
 *
 *   target       log10, log10 x, f64
 *   domain       every input
 *   max error    0.776423 ulp, observed on 54616013 inputs
 *   worst input  0x1.cff7e0b9f3816p-1 (0.90618803281700155, encoding 0x3fecff7e0b9f3816)
 *   result there -0x1.5e77ae2f78c84p-5 (-0.042781677442484983, encoding 0xbfa5e77ae2f78c84)
 *   mean error   0.216088 ulp
 *   misrounded   1613990 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3a9e219334dd66c5219505a1492039ee
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 600 --seed 1 --threads 1 --archive log10_f64_1ulp_avx512.db
 *                time: 0.8243 ns/element as avx512 code (inputs mean)
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
#include "log10_f64_1ulp_avx512.h"

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

static inline double log10_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log10_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = log10_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double log10_f64_1ulp_avx512_getmant75_f64(double a) {
    double m = log10_f64_1ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log10_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log10_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline double log10_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = log10_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double log10_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static const double log10_f64_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static const double log10_f64_1ulp_avx512_table1[16] = {
    0x0p+0, 0x1.cb38fccd8p-6, 0x1.9c197abfp-5, 0x1.2e3a740b78p-4,
    0x1.93e7de0fcp-4, 0x1.db11ed7668p-4, 0x1.1c1ce9955cp-3, 0x1.43371cde08p-3,
    0x1.6c1db5f9bcp-3, 0x1.6c1db5f9bcp-3, 0x1.6c1db5f9bcp-3, 0x1.6c1db5f9bcp-3,
    -0x1.f8c9683468p-4, -0x1.769140a25p-4, -0x1.d41d5165p-5, -0x1.af5f92bp-6,
};

static const double log10_f64_1ulp_avx512_table2[16] = {
    0x0p+0, 0x1.7fb6d2d6528c7p-43, 0x1.badcf3d6e4566p-46, 0x1.d288560689912p-53,
    0x1.f3fc5e5fcd7d1p-43, 0x1.5fa196e1e0ddap-43, 0x1.8b891b6d05a73p-48, -0x1.27c6eaaed5307p-44,
    -0x1.994b8986fe812p-44, -0x1.994b8986fe812p-44, -0x1.994b8986fe812p-44, -0x1.994b8986fe812p-44,
    -0x1.9084e03494e7dp-48, -0x1.37e4a76791ea4p-43, 0x1.4d317f9dc537cp-43, -0x1.cc1f4dbc14db5p-43,
};

static inline double log10_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1.bcb7b1526e50ep-2; /* 0.43429448190325182 */
    const double v1 = 0x1.8p+48; /* 422212465065984 */
    const double v2 = x;
    const double v3 = log10_f64_1ulp_avx512_getmant75_f64(v2);
    const double v4 = v1 + v3;
    const int64_t v5 = log10_f64_1ulp_avx512_bits_f64(v4);
    const int32_t v6 = (int32_t)(uint32_t)(uint64_t)v5;
    const double v7 = log10_f64_1ulp_avx512_table0[(uint32_t)v6 & (16u - 1)];
    const double v8 = -0x1p+0; /* -1 */
    const double v9 = log10_f64_1ulp_avx512_fma_f64(v7, v3, v8);
    const double v10 = v0 * v9;
    const double v11 = log10_f64_1ulp_avx512_getexp_f64(v2);
    const double v12 = log10_f64_1ulp_avx512_getexp_f64(v3);
    const double v13 = v11 - v12;
    const double v14 = 0x1.34413509f8p-2; /* 0.30102999566406652 */
    const double v15 = log10_f64_1ulp_avx512_table1[(uint32_t)v6 & (16u - 1)];
    const double v16 = log10_f64_1ulp_avx512_fma_f64(v13, v14, v15);
    const double v17 = v10 + v16;
    const double v18 = log10_f64_1ulp_avx512_abs_f64(v17);
    const double v19 = INFINITY;
    const int v20 = v18 < v19;
    const double v21 = v9 * v9;
    const double v22 = 0x1.436e526a7ec67p-5; /* 0.039481316536659254 */
    const double v23 = -0x1.63c62775250d8p-5; /* -0.043429448190325182 */
    const double v24 = log10_f64_1ulp_avx512_fma_f64(v22, v9, v23);
    const double v25 = 0x1.8b4df2f3f047ep-5; /* 0.048254942433694645 */
    const double v26 = log10_f64_1ulp_avx512_fma_f64(v24, v9, v25);
    const double v27 = -0x1.bcb7b1526e50ep-5; /* -0.054286810237906477 */
    const double v28 = log10_f64_1ulp_avx512_fma_f64(v9, v26, v27);
    const double v29 = 0x1.fc3fa615105c7p-5; /* 0.062042068843321689 */
    const double v30 = log10_f64_1ulp_avx512_fma_f64(v28, v9, v29);
    const double v31 = -0x1.287a7626f435fp-4; /* -0.07238241341771133 */
    const double v32 = log10_f64_1ulp_avx512_fma_f64(v30, v9, v31);
    const double v33 = 0x1.63c62775250d8p-4; /* 0.086858896380650363 */
    const double v34 = log10_f64_1ulp_avx512_fma_f64(v32, v9, v33);
    const double v35 = -0x1.bcb7b1526e50ep-4; /* -0.10857362047581295 */
    const double v36 = log10_f64_1ulp_avx512_fma_f64(v34, v9, v35);
    const double v37 = 0x1.287a7636f435fp-3; /* 0.14476482730108395 */
    const double v38 = log10_f64_1ulp_avx512_fma_f64(v36, v9, v37);
    const double v39 = -0x1.bcb7b1526e50ep-3; /* -0.21714724095162591 */
    const double v40 = log10_f64_1ulp_avx512_fma_f64(v38, v9, v39);
    const double v41 = 0x1.95355baaafad3p-57; /* 1.0983196502167651e-17 */
    const double v42 = -0x1.80433b83b532ap-44; /* -8.5323443170571066e-14 */
    const double v43 = log10_f64_1ulp_avx512_table2[(uint32_t)v6 & (16u - 1)];
    const double v44 = log10_f64_1ulp_avx512_fma_f64(v13, v42, v43);
    const double v45 = log10_f64_1ulp_avx512_fma_f64(v41, v9, v44);
    const double v46 = -v10;
    const double v47 = log10_f64_1ulp_avx512_fma_f64(v0, v9, v46);
    const double v48 = v45 + v47;
    const double v49 = log10_f64_1ulp_avx512_fma_f64(v21, v40, v48);
    const double v50 = v16 - v17;
    const double v51 = v10 + v50;
    const double v52 = v49 + v51;
    const double v53 = v17 + v52;
    const double v54 = v20 ? v53 : v17;
    const double r0 = v54;
    return r0;
}

static void log10_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_F64_1ULP_AVX512_AVX2 static inline LOG10_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG10_F64_1ULP_AVX512_AVX512 static inline LOG10_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

LOG10_F64_1ULP_AVX512_AVX2 __m128i log10_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG10_F64_1ULP_AVX512_AVX2 __m256d log10_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG10_F64_1ULP_AVX512_AVX2 __m256i log10_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG10_F64_1ULP_AVX512_AVX2 __m256d log10_f64_1ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log10_f64_1ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LOG10_F64_1ULP_AVX512_AVX2 __m256d log10_f64_1ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log10_f64_1ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

LOG10_F64_1ULP_AVX512_AVX2 void log10_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.bcb7b1526e50ep-2); /* 0.43429448190325182 */
    const __m256d v1 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v8 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v14 = _mm256_set1_pd(0x1.34413509f8p-2); /* 0.30102999566406652 */
    const __m256d v19 = _mm256_set1_pd(INFINITY);
    const __m256d v22 = _mm256_set1_pd(0x1.436e526a7ec67p-5); /* 0.039481316536659254 */
    const __m256d v23 = _mm256_set1_pd(-0x1.63c62775250d8p-5); /* -0.043429448190325182 */
    const __m256d v25 = _mm256_set1_pd(0x1.8b4df2f3f047ep-5); /* 0.048254942433694645 */
    const __m256d v27 = _mm256_set1_pd(-0x1.bcb7b1526e50ep-5); /* -0.054286810237906477 */
    const __m256d v29 = _mm256_set1_pd(0x1.fc3fa615105c7p-5); /* 0.062042068843321689 */
    const __m256d v31 = _mm256_set1_pd(-0x1.287a7626f435fp-4); /* -0.07238241341771133 */
    const __m256d v33 = _mm256_set1_pd(0x1.63c62775250d8p-4); /* 0.086858896380650363 */
    const __m256d v35 = _mm256_set1_pd(-0x1.bcb7b1526e50ep-4); /* -0.10857362047581295 */
    const __m256d v37 = _mm256_set1_pd(0x1.287a7636f435fp-3); /* 0.14476482730108395 */
    const __m256d v39 = _mm256_set1_pd(-0x1.bcb7b1526e50ep-3); /* -0.21714724095162591 */
    const __m256d v41 = _mm256_set1_pd(0x1.95355baaafad3p-57); /* 1.0983196502167651e-17 */
    const __m256d v42 = _mm256_set1_pd(-0x1.80433b83b532ap-44); /* -8.5323443170571066e-14 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = log10_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v2l);
    const __m256d v3h = log10_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v2h);
    const __m256d v4l = _mm256_add_pd(v1, v3l);
    const __m256d v4h = _mm256_add_pd(v1, v3h);
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m128i v6l = log10_f64_1ulp_avx512_wrap_avx2(v5l);
    const __m128i v6h = log10_f64_1ulp_avx512_wrap_avx2(v5h);
    const __m256i v6 = _mm256_set_m128i(v6h, v6l);
    const __m256d v7l = log10_f64_1ulp_avx512_gather_f64_avx2(log10_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(15)));
    const __m256d v7h = log10_f64_1ulp_avx512_gather_f64_avx2(log10_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(15)));
    const __m256d v9l = _mm256_fmadd_pd(v7l, v3l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v7h, v3h, v8);
    const __m256d v10l = _mm256_mul_pd(v0, v9l);
    const __m256d v10h = _mm256_mul_pd(v0, v9h);
    const __m256d v11l = log10_f64_1ulp_avx512_lanes_getexp_f64_avx2(v2l);
    const __m256d v11h = log10_f64_1ulp_avx512_lanes_getexp_f64_avx2(v2h);
    const __m256d v12l = log10_f64_1ulp_avx512_lanes_getexp_f64_avx2(v3l);
    const __m256d v12h = log10_f64_1ulp_avx512_lanes_getexp_f64_avx2(v3h);
    const __m256d v13l = _mm256_sub_pd(v11l, v12l);
    const __m256d v13h = _mm256_sub_pd(v11h, v12h);
    const __m256d v15l = log10_f64_1ulp_avx512_gather_f64_avx2(log10_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(15)));
    const __m256d v15h = log10_f64_1ulp_avx512_gather_f64_avx2(log10_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(15)));
    const __m256d v16l = _mm256_fmadd_pd(v13l, v14, v15l);
    const __m256d v16h = _mm256_fmadd_pd(v13h, v14, v15h);
    const __m256d v17l = _mm256_add_pd(v10l, v16l);
    const __m256d v17h = _mm256_add_pd(v10h, v16h);
    const __m256d v18l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v17l);
    const __m256d v18h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v17h);
    const __m256i v20l = _mm256_castpd_si256(_mm256_cmp_pd(v18l, v19, _CMP_LT_OQ));
    const __m256i v20h = _mm256_castpd_si256(_mm256_cmp_pd(v18h, v19, _CMP_LT_OQ));
    const __m256i v20 = log10_f64_1ulp_avx512_join_mask_avx2(v20l, v20h);
    const __m256d v21l = _mm256_mul_pd(v9l, v9l);
    const __m256d v21h = _mm256_mul_pd(v9h, v9h);
    const __m256d v24l = _mm256_fmadd_pd(v22, v9l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22, v9h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v9l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v9h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v9l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v9h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v9l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v9h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v9l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v9h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v9l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v9h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v9l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v9h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v9l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v9h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v9l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v9h, v39);
    const __m256d v43l = log10_f64_1ulp_avx512_gather_f64_avx2(log10_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(15)));
    const __m256d v43h = log10_f64_1ulp_avx512_gather_f64_avx2(log10_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(15)));
    const __m256d v44l = _mm256_fmadd_pd(v13l, v42, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v13h, v42, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v41, v9l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v41, v9h, v44h);
    const __m256d v47l = _mm256_fmsub_pd(v0, v9l, v10l);
    const __m256d v47h = _mm256_fmsub_pd(v0, v9h, v10h);
    const __m256d v48l = _mm256_add_pd(v45l, v47l);
    const __m256d v48h = _mm256_add_pd(v45h, v47h);
    const __m256d v49l = _mm256_fmadd_pd(v21l, v40l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v21h, v40h, v48h);
    const __m256d v50l = _mm256_sub_pd(v16l, v17l);
    const __m256d v50h = _mm256_sub_pd(v16h, v17h);
    const __m256d v51l = _mm256_add_pd(v10l, v50l);
    const __m256d v51h = _mm256_add_pd(v10h, v50h);
    const __m256d v52l = _mm256_add_pd(v49l, v51l);
    const __m256d v52h = _mm256_add_pd(v49h, v51h);
    const __m256d v53l = _mm256_add_pd(v17l, v52l);
    const __m256d v53h = _mm256_add_pd(v17h, v52h);
    const __m256d v54l = _mm256_blendv_pd(v17l, v53l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v20))));
    const __m256d v54h = _mm256_blendv_pd(v17h, v53h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v20, 1))));
    _mm256_storeu_pd(y, v54l);
    _mm256_storeu_pd(y + 4, v54h);
}

static LOG10_F64_1ULP_AVX512_AVX2_TARGET void log10_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log10_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log10_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG10_F64_1ULP_AVX512_AVX512 __m512d log10_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG10_F64_1ULP_AVX512_AVX512 __mmask8 log10_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG10_F64_1ULP_AVX512_AVX512 void log10_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.bcb7b1526e50ep-2); /* 0.43429448190325182 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v8 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v14 = _mm512_set1_pd(0x1.34413509f8p-2); /* 0.30102999566406652 */
    const __m512d v19 = _mm512_set1_pd(INFINITY);
    const __m512d v22 = _mm512_set1_pd(0x1.436e526a7ec67p-5); /* 0.039481316536659254 */
    const __m512d v23 = _mm512_set1_pd(-0x1.63c62775250d8p-5); /* -0.043429448190325182 */
    const __m512d v25 = _mm512_set1_pd(0x1.8b4df2f3f047ep-5); /* 0.048254942433694645 */
    const __m512d v27 = _mm512_set1_pd(-0x1.bcb7b1526e50ep-5); /* -0.054286810237906477 */
    const __m512d v29 = _mm512_set1_pd(0x1.fc3fa615105c7p-5); /* 0.062042068843321689 */
    const __m512d v31 = _mm512_set1_pd(-0x1.287a7626f435fp-4); /* -0.07238241341771133 */
    const __m512d v33 = _mm512_set1_pd(0x1.63c62775250d8p-4); /* 0.086858896380650363 */
    const __m512d v35 = _mm512_set1_pd(-0x1.bcb7b1526e50ep-4); /* -0.10857362047581295 */
    const __m512d v37 = _mm512_set1_pd(0x1.287a7636f435fp-3); /* 0.14476482730108395 */
    const __m512d v39 = _mm512_set1_pd(-0x1.bcb7b1526e50ep-3); /* -0.21714724095162591 */
    const __m512d v41 = _mm512_set1_pd(0x1.95355baaafad3p-57); /* 1.0983196502167651e-17 */
    const __m512d v42 = _mm512_set1_pd(-0x1.80433b83b532ap-44); /* -8.5323443170571066e-14 */
    const __m512d t0_0 = _mm512_loadu_pd(log10_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log10_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log10_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log10_f64_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(log10_f64_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(log10_f64_1ulp_avx512_table2 + 8);
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
    const __m512d v7l = log10_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6), t0_0, t0_1);
    const __m512d v7h = log10_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t0_0, t0_1);
    const __m512d v9l = _mm512_fmadd_pd(v7l, v3l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v7h, v3h, v8);
    const __m512d v10l = _mm512_mul_pd(v0, v9l);
    const __m512d v10h = _mm512_mul_pd(v0, v9h);
    const __m512d v11l = _mm512_getexp_pd(v2l);
    const __m512d v11h = _mm512_getexp_pd(v2h);
    const __m512d v12l = _mm512_getexp_pd(v3l);
    const __m512d v12h = _mm512_getexp_pd(v3h);
    const __m512d v13l = _mm512_sub_pd(v11l, v12l);
    const __m512d v13h = _mm512_sub_pd(v11h, v12h);
    const __m512d v15l = log10_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6), t1_0, t1_1);
    const __m512d v15h = log10_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t1_0, t1_1);
    const __m512d v16l = _mm512_fmadd_pd(v13l, v14, v15l);
    const __m512d v16h = _mm512_fmadd_pd(v13h, v14, v15h);
    const __m512d v17l = _mm512_add_pd(v10l, v16l);
    const __m512d v17h = _mm512_add_pd(v10h, v16h);
    const __m512d v18l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v17l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v18h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v17h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v20l = _mm512_cmp_pd_mask(v18l, v19, _CMP_LT_OQ);
    const __mmask8 v20h = _mm512_cmp_pd_mask(v18h, v19, _CMP_LT_OQ);
    const __mmask16 v20 = _mm512_kunpackb(v20h, v20l);
    const __m512d v21l = _mm512_mul_pd(v9l, v9l);
    const __m512d v21h = _mm512_mul_pd(v9h, v9h);
    const __m512d v24l = _mm512_fmadd_pd(v22, v9l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22, v9h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v9l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v9h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v9l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v9h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v9l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v9h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v9l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v9h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v9l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v9h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v9l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v9h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v9l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v9h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v9l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v9h, v39);
    const __m512d v43l = log10_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6), t2_0, t2_1);
    const __m512d v43h = log10_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t2_0, t2_1);
    const __m512d v44l = _mm512_fmadd_pd(v13l, v42, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v13h, v42, v43h);
    const __m512d v45l = _mm512_fmadd_pd(v41, v9l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v41, v9h, v44h);
    const __m512d v47l = _mm512_fmsub_pd(v0, v9l, v10l);
    const __m512d v47h = _mm512_fmsub_pd(v0, v9h, v10h);
    const __m512d v48l = _mm512_add_pd(v45l, v47l);
    const __m512d v48h = _mm512_add_pd(v45h, v47h);
    const __m512d v49l = _mm512_fmadd_pd(v21l, v40l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v21h, v40h, v48h);
    const __m512d v50l = _mm512_sub_pd(v16l, v17l);
    const __m512d v50h = _mm512_sub_pd(v16h, v17h);
    const __m512d v51l = _mm512_add_pd(v10l, v50l);
    const __m512d v51h = _mm512_add_pd(v10h, v50h);
    const __m512d v52l = _mm512_add_pd(v49l, v51l);
    const __m512d v52h = _mm512_add_pd(v49h, v51h);
    const __m512d v53l = _mm512_add_pd(v17l, v52l);
    const __m512d v53h = _mm512_add_pd(v17h, v52h);
    const __m512d v54l = _mm512_mask_blend_pd((__mmask8)v20, v17l, v53l);
    const __m512d v54h = _mm512_mask_blend_pd(log10_f64_1ulp_avx512_high_mask_avx512(v20), v17h, v53h);
    _mm512_storeu_pd(y, v54l);
    _mm512_storeu_pd(y + 8, v54h);
}

static LOG10_F64_1ULP_AVX512_AVX512_TARGET void log10_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log10_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_f64_1ulp_avx512_level(void) {
#if defined(LOG10_F64_1ULP_AVX512_FORCE_ISA)
    return LOG10_F64_1ULP_AVX512_FORCE_ISA;
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

double log10_f64_1ulp_avx512(double x) {
    return log10_f64_1ulp_avx512_element(x);
}

void log10_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_f64_1ulp_avx512_level();
    if (level == 2) {
        log10_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log10_f64_1ulp_avx512_array_portable(x, y, n);
}
