/* atan_f64_1ulp_avx512: atan
 *
 *   target       atan, arctan x, f64
 *   domain       every input
 *   max error    0.977533 ulp, observed on 84646569 inputs
 *   worst input  0x1.0012bc372c1cp-3 (0.12503573459026818, encoding 0x3fc0012bc372c1c0)
 *   result there 0x1.fd808e7b0cea1p-4 (0.12439017921934205, encoding 0x3fbfd808e7b0cea1)
 *   mean error   0.223796 ulp
 *   misrounded   508229 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           834d430ed708d278e7ee53e3014db76b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f64 --max-ulp 0.95 --isa avx512 --time 18s --seed 1 --threads 1 --archive atan_f64_1ulp_avx512.db
 *                time: 1.0835 ns/element as avx512 code (inputs mean)
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
#include "atan_f64_1ulp_avx512.h"

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

static inline double atan_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t atan_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t atan_f64_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double atan_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double atan_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atan_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = atan_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return atan_f64_1ulp_avx512_frombits_f64((atan_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double atan_f64_1ulp_avx512_table0[32] = {
    0x1.2p+0, 0x1.6p+0, 0x1.ap+0, 0x1.ep+0,
    0x1.1p+1, 0x1.3p+1, 0x1.5p+1, 0x1.7p+1,
    0x1.ap+1, 0x1.ep+1, 0x1.1p+2, 0x1.3p+2,
    0x1.5p+2, 0x1.7p+2, 0x1.9p+2, 0x1.bp+2,
    0x1.ep+2, 0x1.1p+3, 0x1.3p+3, 0x1.5p+3,
    0x1.7p+3, 0x1.9p+3, 0x1.bp+3, 0x1p+40,
    0x0p+0, 0x1.8p-3, 0x1.4p-2, 0x1.cp-2,
    0x1.2p-1, 0x1.6p-1, 0x1.ap-1, 0x1.ep-1,
};

static const double atan_f64_1ulp_avx512_table1[32] = {
    0x1.b034f38649c88p-1, 0x1.e24dd44c855d1p-1, 0x1.04e67277a01d7p+0, 0x1.14b1dd5f90ce1p+0,
    0x1.21862f3fade36p+0, 0x1.2c1a241d66dc3p+0, 0x1.34f1fbb19eb09p+0, 0x1.3c6e650b38047p+0,
    0x1.45b54837351ap+0, 0x1.4f68dea672617p+0, 0x1.56f6f33a3e6a7p+0, 0x1.5d013c41adabdp+0,
    0x1.61f06c6a92b89p+0, 0x1.660b02c736a06p+0, 0x1.698213a9d5053p+0, 0x1.6c78c7edeb195p+0,
    0x1.7030cf9403197p+0, 0x1.7424de90454d4p+0, 0x1.77467e364f601p+0, 0x1.79d0f3fad1c92p+0,
    0x1.7beb396c5699ap+0, 0x1.7daff85a63058p+0, 0x1.7f320a0f9f587p+0, 0x1.921fb54441d18p+0,
    0x0p+0, 0x1.7b97b4bce5b02p-3, 0x1.362773707ebccp-2, 0x1.a64eec3cc23fdp-2,
    0x1.0657e94db30dp-1, 0x1.345f01cce37bbp-1, 0x1.5d58987169b18p-1, 0x1.819d0b7158a4dp-1,
};

static const double atan_f64_1ulp_avx512_table2[32] = {
    -0x1.be88d6936f833p-55, 0x1.f7ac612ab33d8p-55, 0x1.7115496c13eb6p-57, -0x1.212d570a63fa2p-56,
    0x1.4887628d68748p-54, 0x1.82b2d58b6a8e9p-54, 0x1.80d79b4cf61d5p-55, 0x1.6b63b358e746dp-54,
    0x1.9e4a72eedacc4p-56, 0x1.934f9f2b0020ep-54, -0x1.df6edd6f1ec3bp-56, 0x1.f82bba194dd5dp-54,
    -0x1.487d50bceb1a5p-55, -0x1.acb6afb332a0fp-56, -0x1.b9839085189e3p-54, 0x1.9239ad620ffe2p-54,
    -0x1.cbe1896221608p-56, -0x1.3a75d182e1a5fp-54, -0x1.bfda44f3537b8p-54, 0x1.38727dc4fb7d1p-55,
    -0x1.3dc969c7e2365p-55, 0x1.1ee9bcca84eb2p-54, 0x1.38dbb20936502p-56, 0x1.1a62633145c07p-54,
    0x0p+0, 0x1.347b0b4f881cap-58, -0x1.963a544b672d8p-57, -0x1.24dec1b50b7ffp-56,
    -0x1.d5b495f6349e6p-56, 0x1.1021137c71102p-55, 0x1.0028e4bc5e7cap-57, -0x1.bf76229d3b917p-56,
};

static inline double atan_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1p+0; /* 1 */
    const double v1 = 0x1.ffffffffffep+3; /* 15.999999999999091 */
    const double v2 = 0x1p+60; /* 1.152921504606847e+18 */
    const double v3 = x;
    const double v4 = atan_f64_1ulp_avx512_abs_f64(v3);
    const double v5 = v2 < v4 ? v2 : v4;
    const double v6 = v5 + v0;
    const double v7 = v1 < v6 ? v1 : v6;
    const int64_t v8 = atan_f64_1ulp_avx512_bits_f64(v7);
    const int64_t v9 = INT64_C(49);
    const int64_t v10 = atan_f64_1ulp_avx512_lshr_i64(v8, v9);
    const int32_t v11 = (int32_t)(uint32_t)(uint64_t)v10;
    const double v12 = atan_f64_1ulp_avx512_table0[(uint32_t)v11 & (32u - 1)];
    const double v13 = atan_f64_1ulp_avx512_fma_f64(v12, v5, v0);
    const double v14 = v0 / v13;
    const double v15 = v5 - v12;
    const double v16 = atan_f64_1ulp_avx512_table1[(uint32_t)v11 & (32u - 1)];
    const double v17 = atan_f64_1ulp_avx512_fma_f64(v14, v15, v16);
    const double v18 = v14 * v15;
    const double v19 = v16 - v17;
    const double v20 = v18 + v19;
    const double v21 = v18 * v18;
    const double v22 = -0x1.03bd932671591p-4; /* -0.063413214497890516 */
    const double v23 = 0x1.3ac87e2062cb1p-4; /* 0.076851360971135887 */
    const double v24 = atan_f64_1ulp_avx512_fma_f64(v21, v22, v23);
    const double v25 = -0x1.745c422b3842bp-4; /* -0.090908297035199467 */
    const double v26 = atan_f64_1ulp_avx512_fma_f64(v21, v24, v25);
    const double v27 = 0x1.c71c7083b0e2cp-4; /* 0.11111110640472849 */
    const double v28 = atan_f64_1ulp_avx512_fma_f64(v21, v26, v27);
    const double v29 = 0x1.4bdcf627a0c8p-40; /* 1.1790146850789729e-12 */
    const double v30 = -0x1.2492492424a8dp-3; /* -0.14285714284467979 */
    const double v31 = atan_f64_1ulp_avx512_fma_f64(v29, v7, v30);
    const double v32 = atan_f64_1ulp_avx512_fma_f64(v21, v28, v31);
    const double v33 = 0x1.9999999999867p-3; /* 0.19999999999999149 */
    const double v34 = atan_f64_1ulp_avx512_fma_f64(v32, v21, v33);
    const double v35 = -0x1.5555555555554p-2; /* -0.33333333333333326 */
    const double v36 = atan_f64_1ulp_avx512_fma_f64(v21, v34, v35);
    const double v37 = v21 * v18;
    const double v38 = -v18;
    const double v39 = atan_f64_1ulp_avx512_fma_f64(v38, v13, v15);
    const double v40 = atan_f64_1ulp_avx512_table2[(uint32_t)v11 & (32u - 1)];
    const double v41 = atan_f64_1ulp_avx512_fma_f64(v39, v14, v40);
    const double v42 = atan_f64_1ulp_avx512_fma_f64(v36, v37, v41);
    const double v43 = v20 + v42;
    const double v44 = v17 + v43;
    const double v45 = atan_f64_1ulp_avx512_copysign_f64(v44, v3);
    const double r0 = v45;
    return r0;
}

static void atan_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN_F64_1ULP_AVX512_AVX2 static inline ATAN_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATAN_F64_1ULP_AVX512_AVX512 static inline ATAN_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

ATAN_F64_1ULP_AVX512_AVX2 __m128i atan_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ATAN_F64_1ULP_AVX512_AVX2 __m256d atan_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_F64_1ULP_AVX512_AVX2 __m256d atan_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN_F64_1ULP_AVX512_AVX2 void atan_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v1 = _mm256_set1_pd(0x1.ffffffffffep+3); /* 15.999999999999091 */
    const __m256d v2 = _mm256_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m256d v22 = _mm256_set1_pd(-0x1.03bd932671591p-4); /* -0.063413214497890516 */
    const __m256d v23 = _mm256_set1_pd(0x1.3ac87e2062cb1p-4); /* 0.076851360971135887 */
    const __m256d v25 = _mm256_set1_pd(-0x1.745c422b3842bp-4); /* -0.090908297035199467 */
    const __m256d v27 = _mm256_set1_pd(0x1.c71c7083b0e2cp-4); /* 0.11111110640472849 */
    const __m256d v29 = _mm256_set1_pd(0x1.4bdcf627a0c8p-40); /* 1.1790146850789729e-12 */
    const __m256d v30 = _mm256_set1_pd(-0x1.2492492424a8dp-3); /* -0.14285714284467979 */
    const __m256d v33 = _mm256_set1_pd(0x1.9999999999867p-3); /* 0.19999999999999149 */
    const __m256d v35 = _mm256_set1_pd(-0x1.5555555555554p-2); /* -0.33333333333333326 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256d v5l = _mm256_min_pd(v2, v4l);
    const __m256d v5h = _mm256_min_pd(v2, v4h);
    const __m256d v6l = _mm256_add_pd(v5l, v0);
    const __m256d v6h = _mm256_add_pd(v5h, v0);
    const __m256d v7l = _mm256_min_pd(v1, v6l);
    const __m256d v7h = _mm256_min_pd(v1, v6h);
    const __m256i v8l = _mm256_castpd_si256(v7l);
    const __m256i v8h = _mm256_castpd_si256(v7h);
    const __m256i v10l = _mm256_srli_epi64(v8l, 49);
    const __m256i v10h = _mm256_srli_epi64(v8h, 49);
    const __m128i v11l = atan_f64_1ulp_avx512_wrap_avx2(v10l);
    const __m128i v11h = atan_f64_1ulp_avx512_wrap_avx2(v10h);
    const __m256i v11 = _mm256_set_m128i(v11h, v11l);
    const __m256d v12l = atan_f64_1ulp_avx512_gather_f64_avx2(atan_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v11), _mm_set1_epi32(31)));
    const __m256d v12h = atan_f64_1ulp_avx512_gather_f64_avx2(atan_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v11, 1), _mm_set1_epi32(31)));
    const __m256d v13l = _mm256_fmadd_pd(v12l, v5l, v0);
    const __m256d v13h = _mm256_fmadd_pd(v12h, v5h, v0);
    const __m256d v14l = _mm256_div_pd(v0, v13l);
    const __m256d v14h = _mm256_div_pd(v0, v13h);
    const __m256d v15l = _mm256_sub_pd(v5l, v12l);
    const __m256d v15h = _mm256_sub_pd(v5h, v12h);
    const __m256d v16l = atan_f64_1ulp_avx512_gather_f64_avx2(atan_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v11), _mm_set1_epi32(31)));
    const __m256d v16h = atan_f64_1ulp_avx512_gather_f64_avx2(atan_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v11, 1), _mm_set1_epi32(31)));
    const __m256d v17l = _mm256_fmadd_pd(v14l, v15l, v16l);
    const __m256d v17h = _mm256_fmadd_pd(v14h, v15h, v16h);
    const __m256d v18l = _mm256_mul_pd(v14l, v15l);
    const __m256d v18h = _mm256_mul_pd(v14h, v15h);
    const __m256d v19l = _mm256_sub_pd(v16l, v17l);
    const __m256d v19h = _mm256_sub_pd(v16h, v17h);
    const __m256d v20l = _mm256_add_pd(v18l, v19l);
    const __m256d v20h = _mm256_add_pd(v18h, v19h);
    const __m256d v21l = _mm256_mul_pd(v18l, v18l);
    const __m256d v21h = _mm256_mul_pd(v18h, v18h);
    const __m256d v24l = _mm256_fmadd_pd(v21l, v22, v23);
    const __m256d v24h = _mm256_fmadd_pd(v21h, v22, v23);
    const __m256d v26l = _mm256_fmadd_pd(v21l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v21h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v21l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v21h, v26h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v7l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v7h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v21l, v28l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v21h, v28h, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v21l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v21h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v21l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v21h, v34h, v35);
    const __m256d v37l = _mm256_mul_pd(v21l, v18l);
    const __m256d v37h = _mm256_mul_pd(v21h, v18h);
    const __m256d v39l = _mm256_fnmadd_pd(v18l, v13l, v15l);
    const __m256d v39h = _mm256_fnmadd_pd(v18h, v13h, v15h);
    const __m256d v40l = atan_f64_1ulp_avx512_gather_f64_avx2(atan_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v11), _mm_set1_epi32(31)));
    const __m256d v40h = atan_f64_1ulp_avx512_gather_f64_avx2(atan_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v11, 1), _mm_set1_epi32(31)));
    const __m256d v41l = _mm256_fmadd_pd(v39l, v14l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v14h, v40h);
    const __m256d v42l = _mm256_fmadd_pd(v36l, v37l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v36h, v37h, v41h);
    const __m256d v43l = _mm256_add_pd(v20l, v42l);
    const __m256d v43h = _mm256_add_pd(v20h, v42h);
    const __m256d v44l = _mm256_add_pd(v17l, v43l);
    const __m256d v44h = _mm256_add_pd(v17h, v43h);
    const __m256d v45l = atan_f64_1ulp_avx512_signed_f64_avx2(v44l, v3l);
    const __m256d v45h = atan_f64_1ulp_avx512_signed_f64_avx2(v44h, v3h);
    _mm256_storeu_pd(y, v45l);
    _mm256_storeu_pd(y + 4, v45h);
}

static ATAN_F64_1ULP_AVX512_AVX2_TARGET void atan_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        atan_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
ATAN_F64_1ULP_AVX512_AVX512 __m512d atan_f64_1ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_F64_1ULP_AVX512_AVX512 __m512d atan_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN_F64_1ULP_AVX512_AVX512 void atan_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v1 = _mm512_set1_pd(0x1.ffffffffffep+3); /* 15.999999999999091 */
    const __m512d v2 = _mm512_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m512d v22 = _mm512_set1_pd(-0x1.03bd932671591p-4); /* -0.063413214497890516 */
    const __m512d v23 = _mm512_set1_pd(0x1.3ac87e2062cb1p-4); /* 0.076851360971135887 */
    const __m512d v25 = _mm512_set1_pd(-0x1.745c422b3842bp-4); /* -0.090908297035199467 */
    const __m512d v27 = _mm512_set1_pd(0x1.c71c7083b0e2cp-4); /* 0.11111110640472849 */
    const __m512d v29 = _mm512_set1_pd(0x1.4bdcf627a0c8p-40); /* 1.1790146850789729e-12 */
    const __m512d v30 = _mm512_set1_pd(-0x1.2492492424a8dp-3); /* -0.14285714284467979 */
    const __m512d v33 = _mm512_set1_pd(0x1.9999999999867p-3); /* 0.19999999999999149 */
    const __m512d v35 = _mm512_set1_pd(-0x1.5555555555554p-2); /* -0.33333333333333326 */
    const __m512d t0_0 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(atan_f64_1ulp_avx512_table2 + 24);
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5l = _mm512_min_pd(v2, v4l);
    const __m512d v5h = _mm512_min_pd(v2, v4h);
    const __m512d v6l = _mm512_add_pd(v5l, v0);
    const __m512d v6h = _mm512_add_pd(v5h, v0);
    const __m512d v7l = _mm512_min_pd(v1, v6l);
    const __m512d v7h = _mm512_min_pd(v1, v6h);
    const __m512i v8l = _mm512_castpd_si512(v7l);
    const __m512i v8h = _mm512_castpd_si512(v7h);
    const __m512i v10l = _mm512_srli_epi64(v8l, 49);
    const __m512i v10h = _mm512_srli_epi64(v8h, 49);
    const __m256i v11l = _mm512_cvtepi64_epi32(v10l);
    const __m256i v11h = _mm512_cvtepi64_epi32(v10h);
    const __m512i v11 = _mm512_inserti32x8(_mm512_castsi256_si512(v11l), v11h, 1);
    const __m512d v12l = atan_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v11), t0_0, t0_1, t0_2, t0_3);
    const __m512d v12h = atan_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v11, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v13l = _mm512_fmadd_pd(v12l, v5l, v0);
    const __m512d v13h = _mm512_fmadd_pd(v12h, v5h, v0);
    const __m512d v14l = _mm512_div_pd(v0, v13l);
    const __m512d v14h = _mm512_div_pd(v0, v13h);
    const __m512d v15l = _mm512_sub_pd(v5l, v12l);
    const __m512d v15h = _mm512_sub_pd(v5h, v12h);
    const __m512d v16l = atan_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v11), t1_0, t1_1, t1_2, t1_3);
    const __m512d v16h = atan_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v11, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v17l = _mm512_fmadd_pd(v14l, v15l, v16l);
    const __m512d v17h = _mm512_fmadd_pd(v14h, v15h, v16h);
    const __m512d v18l = _mm512_mul_pd(v14l, v15l);
    const __m512d v18h = _mm512_mul_pd(v14h, v15h);
    const __m512d v19l = _mm512_sub_pd(v16l, v17l);
    const __m512d v19h = _mm512_sub_pd(v16h, v17h);
    const __m512d v20l = _mm512_add_pd(v18l, v19l);
    const __m512d v20h = _mm512_add_pd(v18h, v19h);
    const __m512d v21l = _mm512_mul_pd(v18l, v18l);
    const __m512d v21h = _mm512_mul_pd(v18h, v18h);
    const __m512d v24l = _mm512_fmadd_pd(v21l, v22, v23);
    const __m512d v24h = _mm512_fmadd_pd(v21h, v22, v23);
    const __m512d v26l = _mm512_fmadd_pd(v21l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v21h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v21l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v21h, v26h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v29, v7l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v7h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v21l, v28l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v21h, v28h, v31h);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v21l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v21h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v21l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v21h, v34h, v35);
    const __m512d v37l = _mm512_mul_pd(v21l, v18l);
    const __m512d v37h = _mm512_mul_pd(v21h, v18h);
    const __m512d v39l = _mm512_fnmadd_pd(v18l, v13l, v15l);
    const __m512d v39h = _mm512_fnmadd_pd(v18h, v13h, v15h);
    const __m512d v40l = atan_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v11), t2_0, t2_1, t2_2, t2_3);
    const __m512d v40h = atan_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v11, 1), t2_0, t2_1, t2_2, t2_3);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v14l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v14h, v40h);
    const __m512d v42l = _mm512_fmadd_pd(v36l, v37l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v36h, v37h, v41h);
    const __m512d v43l = _mm512_add_pd(v20l, v42l);
    const __m512d v43h = _mm512_add_pd(v20h, v42h);
    const __m512d v44l = _mm512_add_pd(v17l, v43l);
    const __m512d v44h = _mm512_add_pd(v17h, v43h);
    const __m512d v45l = atan_f64_1ulp_avx512_signed_f64_avx512(v44l, v3l);
    const __m512d v45h = atan_f64_1ulp_avx512_signed_f64_avx512(v44h, v3h);
    _mm512_storeu_pd(y, v45l);
    _mm512_storeu_pd(y + 8, v45h);
}

static ATAN_F64_1ULP_AVX512_AVX512_TARGET void atan_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        atan_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan_f64_1ulp_avx512_level(void) {
#if defined(ATAN_F64_1ULP_AVX512_FORCE_ISA)
    return ATAN_F64_1ULP_AVX512_FORCE_ISA;
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

double atan_f64_1ulp_avx512(double x) {
    return atan_f64_1ulp_avx512_element(x);
}

void atan_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan_f64_1ulp_avx512_level();
    if (level == 2) {
        atan_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atan_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    atan_f64_1ulp_avx512_array_portable(x, y, n);
}
