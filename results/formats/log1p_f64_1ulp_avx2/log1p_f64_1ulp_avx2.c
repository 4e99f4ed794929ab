/* log1p_f64_1ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    0.974927 ulp, observed on 37944013 inputs
 *   worst input  0x1.a8d885655a78bp-2 (0.41488846236335836, encoding 0x3fda8d885655a78b)
 *   result there 0x1.6361426a60cdcp-2 (0.34705070280342709, encoding 0x3fd6361426a60cdc)
 *   mean error   0.169384 ulp
 *   misrounded   414982 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           08863e584fd870581fbe80876ea19f27
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 0.8 --isa avx2 --evaluations 600 --seed 1 --threads 1 --archive log1p_f64_1ulp_avx2.db
 *                time: 2.1955 ns/element as avx2 code (inputs mean)
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
#include "log1p_f64_1ulp_avx2.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log1p_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log1p_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log1p_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t log1p_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log1p_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log1p_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = log1p_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return log1p_f64_1ulp_avx2_frombits_f64((log1p_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double log1p_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const double v2 = x;
    const double v3 = 0x1p+0; /* 1 */
    const double v4 = v2 + v3;
    const int64_t v5 = log1p_f64_1ulp_avx2_bits_f64(v4);
    const int64_t v6 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const int64_t v7 = (int64_t)((uint64_t)v5 + (uint64_t)v6);
    const int64_t v8 = INT64_C(52);
    const int64_t v9 = log1p_f64_1ulp_avx2_lshr_i64(v7, v8);
    const int64_t v10 = v1 | v9;
    const double v11 = log1p_f64_1ulp_avx2_frombits_f64(v10);
    const double v12 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v13 = v11 - v12;
    const double v14 = v3 - v4;
    const double v15 = v14 + v2;
    const int64_t v16 = INT64_C(9218868437227405312); /* 0x7ff0000000000000 */
    const int64_t v17 = log1p_f64_1ulp_avx2_shl_i64(v9, v8);
    const int64_t v18 = (int64_t)((uint64_t)v16 - (uint64_t)v17);
    const double v19 = log1p_f64_1ulp_avx2_frombits_f64(v18);
    const double v20 = 0x1p-1; /* 0.5 */
    const double v21 = v19 * v20;
    const double v22 = v15 * v21;
    const int64_t v23 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v24 = v7 & v23;
    const int64_t v25 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v26 = (int64_t)((uint64_t)v24 + (uint64_t)v25);
    const double v27 = log1p_f64_1ulp_avx2_frombits_f64(v26);
    const double v28 = -0x1p+0; /* -1 */
    const double v29 = v27 + v28;
    const double v30 = v22 + v29;
    const double v31 = log1p_f64_1ulp_avx2_fma_f64(v0, v13, v30);
    const double v32 = v0 * v13;
    const double v33 = v32 - v31;
    const double v34 = v30 + v33;
    const double v35 = v30 * v30;
    const double v36 = v35 * v20;
    const double v37 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v38 = 0x1.ffffffffffffep+0; /* 1.9999999999999996 */
    const double v39 = v38 + v30;
    const double v40 = v30 / v39;
    const double v41 = v40 * v40;
    const double v42 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v43 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v44 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v45 = log1p_f64_1ulp_avx2_fma_f64(v41, v43, v44);
    const double v46 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v47 = log1p_f64_1ulp_avx2_fma_f64(v45, v41, v46);
    const double v48 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v49 = log1p_f64_1ulp_avx2_fma_f64(v47, v41, v48);
    const double v50 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v51 = log1p_f64_1ulp_avx2_fma_f64(v41, v49, v50);
    const double v52 = v51 * v41;
    const double v53 = v42 + v52;
    const double v54 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v55 = log1p_f64_1ulp_avx2_fma_f64(v53, v41, v54);
    const double v56 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v57 = log1p_f64_1ulp_avx2_fma_f64(v55, v41, v56);
    const double v58 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v59 = log1p_f64_1ulp_avx2_fma_f64(v41, v57, v58);
    const double v60 = v59 * v41;
    const double v61 = v60 + v36;
    const double v62 = v29 - v30;
    const double v63 = v58 < v62 ? v58 : v62;
    const double v64 = v63 + v22;
    const double v65 = log1p_f64_1ulp_avx2_fma_f64(v40, v61, v64);
    const double v66 = log1p_f64_1ulp_avx2_fma_f64(v37, v13, v65);
    const double v67 = v36 - v66;
    const double v68 = v34 - v67;
    const double v69 = v31 + v68;
    const double v70 = log1p_f64_1ulp_avx2_copysign_f64(v69, v2);
    const int v71 = v28 < v2;
    const double v72 = INFINITY;
    const int v73 = v2 < v72;
    const int v74 = v71 & v73;
    const int v75 = !v74;
    double r0 = v70;
    if (v75) {
        const int v76 = v2 == v72;
        const int v77 = v2 == v28;
        const double v78 = -INFINITY;
        const double v79 = NAN;
        const double v80 = v77 ? v78 : v79;
        const double v81 = v76 ? v2 : v80;
        r0 = v81;
    }
    return r0;
}

static void log1p_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_F64_1ULP_AVX2_AVX2 static inline LOG1P_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_F64_1ULP_AVX2_AVX512 static inline LOG1P_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
LOG1P_F64_1ULP_AVX2_AVX2 __m256d log1p_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG1P_F64_1ULP_AVX2_AVX2 __m256i log1p_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG1P_F64_1ULP_AVX2_AVX2 void log1p_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v3 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v6 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v12 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256i v16 = _mm256_set1_epi64x(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m256d v20 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v23 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v25 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v28 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v37 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v38 = _mm256_set1_pd(0x1.ffffffffffffep+0); /* 1.9999999999999996 */
    const __m256d v42 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v43 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v44 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v46 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v48 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v50 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v54 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v56 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v58 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v72 = _mm256_set1_pd(INFINITY);
    const __m256d v78 = _mm256_set1_pd(-INFINITY);
    const __m256d v79 = _mm256_set1_pd(NAN);
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_add_pd(v2l, v3);
    const __m256d v4h = _mm256_add_pd(v2h, v3);
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m256i v7l = _mm256_add_epi64(v5l, v6);
    const __m256i v7h = _mm256_add_epi64(v5h, v6);
    const __m256i v9l = _mm256_srli_epi64(v7l, 52);
    const __m256i v9h = _mm256_srli_epi64(v7h, 52);
    const __m256i v10l = _mm256_or_si256(v1, v9l);
    const __m256i v10h = _mm256_or_si256(v1, v9h);
    const __m256d v11l = _mm256_castsi256_pd(v10l);
    const __m256d v11h = _mm256_castsi256_pd(v10h);
    const __m256d v13l = _mm256_sub_pd(v11l, v12);
    const __m256d v13h = _mm256_sub_pd(v11h, v12);
    const __m256d v14l = _mm256_sub_pd(v3, v4l);
    const __m256d v14h = _mm256_sub_pd(v3, v4h);
    const __m256d v15l = _mm256_add_pd(v14l, v2l);
    const __m256d v15h = _mm256_add_pd(v14h, v2h);
    const __m256i v17l = _mm256_slli_epi64(v9l, 52);
    const __m256i v17h = _mm256_slli_epi64(v9h, 52);
    const __m256i v18l = _mm256_sub_epi64(v16, v17l);
    const __m256i v18h = _mm256_sub_epi64(v16, v17h);
    const __m256d v19l = _mm256_castsi256_pd(v18l);
    const __m256d v19h = _mm256_castsi256_pd(v18h);
    const __m256d v21l = _mm256_mul_pd(v19l, v20);
    const __m256d v21h = _mm256_mul_pd(v19h, v20);
    const __m256d v22l = _mm256_mul_pd(v15l, v21l);
    const __m256d v22h = _mm256_mul_pd(v15h, v21h);
    const __m256i v24l = _mm256_and_si256(v7l, v23);
    const __m256i v24h = _mm256_and_si256(v7h, v23);
    const __m256i v26l = _mm256_add_epi64(v24l, v25);
    const __m256i v26h = _mm256_add_epi64(v24h, v25);
    const __m256d v27l = _mm256_castsi256_pd(v26l);
    const __m256d v27h = _mm256_castsi256_pd(v26h);
    const __m256d v29l = _mm256_add_pd(v27l, v28);
    const __m256d v29h = _mm256_add_pd(v27h, v28);
    const __m256d v30l = _mm256_add_pd(v22l, v29l);
    const __m256d v30h = _mm256_add_pd(v22h, v29h);
    const __m256d v31l = _mm256_fmadd_pd(v0, v13l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v0, v13h, v30h);
    const __m256d v32l = _mm256_mul_pd(v0, v13l);
    const __m256d v32h = _mm256_mul_pd(v0, v13h);
    const __m256d v33l = _mm256_sub_pd(v32l, v31l);
    const __m256d v33h = _mm256_sub_pd(v32h, v31h);
    const __m256d v34l = _mm256_add_pd(v30l, v33l);
    const __m256d v34h = _mm256_add_pd(v30h, v33h);
    const __m256d v35l = _mm256_mul_pd(v30l, v30l);
    const __m256d v35h = _mm256_mul_pd(v30h, v30h);
    const __m256d v36l = _mm256_mul_pd(v35l, v20);
    const __m256d v36h = _mm256_mul_pd(v35h, v20);
    const __m256d v39l = _mm256_add_pd(v38, v30l);
    const __m256d v39h = _mm256_add_pd(v38, v30h);
    const __m256d v40l = _mm256_div_pd(v30l, v39l);
    const __m256d v40h = _mm256_div_pd(v30h, v39h);
    const __m256d v41l = _mm256_mul_pd(v40l, v40l);
    const __m256d v41h = _mm256_mul_pd(v40h, v40h);
    const __m256d v45l = _mm256_fmadd_pd(v41l, v43, v44);
    const __m256d v45h = _mm256_fmadd_pd(v41h, v43, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v41l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v41h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v41l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v41h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v41l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v41h, v49h, v50);
    const __m256d v52l = _mm256_mul_pd(v51l, v41l);
    const __m256d v52h = _mm256_mul_pd(v51h, v41h);
    const __m256d v53l = _mm256_add_pd(v42, v52l);
    const __m256d v53h = _mm256_add_pd(v42, v52h);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v41l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v41h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v41l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v41h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v41l, v57l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v41h, v57h, v58);
    const __m256d v60l = _mm256_mul_pd(v59l, v41l);
    const __m256d v60h = _mm256_mul_pd(v59h, v41h);
    const __m256d v61l = _mm256_add_pd(v60l, v36l);
    const __m256d v61h = _mm256_add_pd(v60h, v36h);
    const __m256d v62l = _mm256_sub_pd(v29l, v30l);
    const __m256d v62h = _mm256_sub_pd(v29h, v30h);
    const __m256d v63l = _mm256_min_pd(v58, v62l);
    const __m256d v63h = _mm256_min_pd(v58, v62h);
    const __m256d v64l = _mm256_add_pd(v63l, v22l);
    const __m256d v64h = _mm256_add_pd(v63h, v22h);
    const __m256d v65l = _mm256_fmadd_pd(v40l, v61l, v64l);
    const __m256d v65h = _mm256_fmadd_pd(v40h, v61h, v64h);
    const __m256d v66l = _mm256_fmadd_pd(v37, v13l, v65l);
    const __m256d v66h = _mm256_fmadd_pd(v37, v13h, v65h);
    const __m256d v67l = _mm256_sub_pd(v36l, v66l);
    const __m256d v67h = _mm256_sub_pd(v36h, v66h);
    const __m256d v68l = _mm256_sub_pd(v34l, v67l);
    const __m256d v68h = _mm256_sub_pd(v34h, v67h);
    const __m256d v69l = _mm256_add_pd(v31l, v68l);
    const __m256d v69h = _mm256_add_pd(v31h, v68h);
    const __m256d v70l = log1p_f64_1ulp_avx2_signed_f64_avx2(v69l, v2l);
    const __m256d v70h = log1p_f64_1ulp_avx2_signed_f64_avx2(v69h, v2h);
    const __m256i v71l = _mm256_castpd_si256(_mm256_cmp_pd(v28, v2l, _CMP_LT_OQ));
    const __m256i v71h = _mm256_castpd_si256(_mm256_cmp_pd(v28, v2h, _CMP_LT_OQ));
    const __m256i v71 = log1p_f64_1ulp_avx2_join_mask_avx2(v71l, v71h);
    const __m256i v73l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v72, _CMP_LT_OQ));
    const __m256i v73h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v72, _CMP_LT_OQ));
    const __m256i v73 = log1p_f64_1ulp_avx2_join_mask_avx2(v73l, v73h);
    const __m256i v74 = _mm256_and_si256(v71, v73);
    const __m256i v75 = _mm256_xor_si256(v74, _mm256_set1_epi32(-1));
    __m256d r0l = v70l;
    __m256d r0h = v70h;
    __m256i any1 = v75;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v76l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v72, _CMP_EQ_OQ));
        const __m256i v76h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v72, _CMP_EQ_OQ));
        const __m256i v76 = log1p_f64_1ulp_avx2_join_mask_avx2(v76l, v76h);
        const __m256i v77l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v28, _CMP_EQ_OQ));
        const __m256i v77h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v28, _CMP_EQ_OQ));
        const __m256i v77 = log1p_f64_1ulp_avx2_join_mask_avx2(v77l, v77h);
        const __m256d v80l = _mm256_blendv_pd(v79, v78, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v77))));
        const __m256d v80h = _mm256_blendv_pd(v79, v78, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v77, 1))));
        const __m256d v81l = _mm256_blendv_pd(v80l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v76))));
        const __m256d v81h = _mm256_blendv_pd(v80h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v76, 1))));
        r0l = _mm256_blendv_pd(r0l, v81l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v75))));
        r0h = _mm256_blendv_pd(r0h, v81h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v75, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static LOG1P_F64_1ULP_AVX2_AVX2_TARGET void log1p_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log1p_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log1p_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
LOG1P_F64_1ULP_AVX2_AVX512 __m512d log1p_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG1P_F64_1ULP_AVX2_AVX512 __mmask8 log1p_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG1P_F64_1ULP_AVX2_AVX512 void log1p_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v6 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v12 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512i v16 = _mm512_set1_epi64(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m512d v20 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v23 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v28 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v37 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d v38 = _mm512_set1_pd(0x1.ffffffffffffep+0); /* 1.9999999999999996 */
    const __m512d v42 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v43 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v44 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v46 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v48 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v50 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v54 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v56 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v58 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v72 = _mm512_set1_pd(INFINITY);
    const __m512d v78 = _mm512_set1_pd(-INFINITY);
    const __m512d v79 = _mm512_set1_pd(NAN);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_add_pd(v2l, v3);
    const __m512d v4h = _mm512_add_pd(v2h, v3);
    const __m512i v5l = _mm512_castpd_si512(v4l);
    const __m512i v5h = _mm512_castpd_si512(v4h);
    const __m512i v7l = _mm512_add_epi64(v5l, v6);
    const __m512i v7h = _mm512_add_epi64(v5h, v6);
    const __m512i v9l = _mm512_srli_epi64(v7l, 52);
    const __m512i v9h = _mm512_srli_epi64(v7h, 52);
    const __m512i v10l = _mm512_or_si512(v1, v9l);
    const __m512i v10h = _mm512_or_si512(v1, v9h);
    const __m512d v11l = _mm512_castsi512_pd(v10l);
    const __m512d v11h = _mm512_castsi512_pd(v10h);
    const __m512d v13l = _mm512_sub_pd(v11l, v12);
    const __m512d v13h = _mm512_sub_pd(v11h, v12);
    const __m512d v14l = _mm512_sub_pd(v3, v4l);
    const __m512d v14h = _mm512_sub_pd(v3, v4h);
    const __m512d v15l = _mm512_add_pd(v14l, v2l);
    const __m512d v15h = _mm512_add_pd(v14h, v2h);
    const __m512i v17l = _mm512_slli_epi64(v9l, 52);
    const __m512i v17h = _mm512_slli_epi64(v9h, 52);
    const __m512i v18l = _mm512_sub_epi64(v16, v17l);
    const __m512i v18h = _mm512_sub_epi64(v16, v17h);
    const __m512d v19l = _mm512_castsi512_pd(v18l);
    const __m512d v19h = _mm512_castsi512_pd(v18h);
    const __m512d v21l = _mm512_mul_pd(v19l, v20);
    const __m512d v21h = _mm512_mul_pd(v19h, v20);
    const __m512d v22l = _mm512_mul_pd(v15l, v21l);
    const __m512d v22h = _mm512_mul_pd(v15h, v21h);
    const __m512i v24l = _mm512_and_si512(v7l, v23);
    const __m512i v24h = _mm512_and_si512(v7h, v23);
    const __m512i v26l = _mm512_add_epi64(v24l, v25);
    const __m512i v26h = _mm512_add_epi64(v24h, v25);
    const __m512d v27l = _mm512_castsi512_pd(v26l);
    const __m512d v27h = _mm512_castsi512_pd(v26h);
    const __m512d v29l = _mm512_add_pd(v27l, v28);
    const __m512d v29h = _mm512_add_pd(v27h, v28);
    const __m512d v30l = _mm512_add_pd(v22l, v29l);
    const __m512d v30h = _mm512_add_pd(v22h, v29h);
    const __m512d v31l = _mm512_fmadd_pd(v0, v13l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v0, v13h, v30h);
    const __m512d v32l = _mm512_mul_pd(v0, v13l);
    const __m512d v32h = _mm512_mul_pd(v0, v13h);
    const __m512d v33l = _mm512_sub_pd(v32l, v31l);
    const __m512d v33h = _mm512_sub_pd(v32h, v31h);
    const __m512d v34l = _mm512_add_pd(v30l, v33l);
    const __m512d v34h = _mm512_add_pd(v30h, v33h);
    const __m512d v35l = _mm512_mul_pd(v30l, v30l);
    const __m512d v35h = _mm512_mul_pd(v30h, v30h);
    const __m512d v36l = _mm512_mul_pd(v35l, v20);
    const __m512d v36h = _mm512_mul_pd(v35h, v20);
    const __m512d v39l = _mm512_add_pd(v38, v30l);
    const __m512d v39h = _mm512_add_pd(v38, v30h);
    const __m512d v40l = _mm512_div_pd(v30l, v39l);
    const __m512d v40h = _mm512_div_pd(v30h, v39h);
    const __m512d v41l = _mm512_mul_pd(v40l, v40l);
    const __m512d v41h = _mm512_mul_pd(v40h, v40h);
    const __m512d v45l = _mm512_fmadd_pd(v41l, v43, v44);
    const __m512d v45h = _mm512_fmadd_pd(v41h, v43, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v41l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v41h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v41l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v41h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v41l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v41h, v49h, v50);
    const __m512d v52l = _mm512_mul_pd(v51l, v41l);
    const __m512d v52h = _mm512_mul_pd(v51h, v41h);
    const __m512d v53l = _mm512_add_pd(v42, v52l);
    const __m512d v53h = _mm512_add_pd(v42, v52h);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v41l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v41h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v41l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v41h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v41l, v57l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v41h, v57h, v58);
    const __m512d v60l = _mm512_mul_pd(v59l, v41l);
    const __m512d v60h = _mm512_mul_pd(v59h, v41h);
    const __m512d v61l = _mm512_add_pd(v60l, v36l);
    const __m512d v61h = _mm512_add_pd(v60h, v36h);
    const __m512d v62l = _mm512_sub_pd(v29l, v30l);
    const __m512d v62h = _mm512_sub_pd(v29h, v30h);
    const __m512d v63l = _mm512_min_pd(v58, v62l);
    const __m512d v63h = _mm512_min_pd(v58, v62h);
    const __m512d v64l = _mm512_add_pd(v63l, v22l);
    const __m512d v64h = _mm512_add_pd(v63h, v22h);
    const __m512d v65l = _mm512_fmadd_pd(v40l, v61l, v64l);
    const __m512d v65h = _mm512_fmadd_pd(v40h, v61h, v64h);
    const __m512d v66l = _mm512_fmadd_pd(v37, v13l, v65l);
    const __m512d v66h = _mm512_fmadd_pd(v37, v13h, v65h);
    const __m512d v67l = _mm512_sub_pd(v36l, v66l);
    const __m512d v67h = _mm512_sub_pd(v36h, v66h);
    const __m512d v68l = _mm512_sub_pd(v34l, v67l);
    const __m512d v68h = _mm512_sub_pd(v34h, v67h);
    const __m512d v69l = _mm512_add_pd(v31l, v68l);
    const __m512d v69h = _mm512_add_pd(v31h, v68h);
    const __m512d v70l = log1p_f64_1ulp_avx2_signed_f64_avx512(v69l, v2l);
    const __m512d v70h = log1p_f64_1ulp_avx2_signed_f64_avx512(v69h, v2h);
    const __mmask8 v71l = _mm512_cmp_pd_mask(v28, v2l, _CMP_LT_OQ);
    const __mmask8 v71h = _mm512_cmp_pd_mask(v28, v2h, _CMP_LT_OQ);
    const __mmask16 v71 = _mm512_kunpackb(v71h, v71l);
    const __mmask8 v73l = _mm512_cmp_pd_mask(v2l, v72, _CMP_LT_OQ);
    const __mmask8 v73h = _mm512_cmp_pd_mask(v2h, v72, _CMP_LT_OQ);
    const __mmask16 v73 = _mm512_kunpackb(v73h, v73l);
    const __mmask16 v74 = (__mmask16)(v71 & v73);
    const __mmask16 v75 = (__mmask16)~v74;
    __m512d r0l = v70l;
    __m512d r0h = v70h;
    __mmask16 any1 = v75;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v76l = _mm512_cmp_pd_mask(v2l, v72, _CMP_EQ_OQ);
        const __mmask8 v76h = _mm512_cmp_pd_mask(v2h, v72, _CMP_EQ_OQ);
        const __mmask16 v76 = _mm512_kunpackb(v76h, v76l);
        const __mmask8 v77l = _mm512_cmp_pd_mask(v2l, v28, _CMP_EQ_OQ);
        const __mmask8 v77h = _mm512_cmp_pd_mask(v2h, v28, _CMP_EQ_OQ);
        const __mmask16 v77 = _mm512_kunpackb(v77h, v77l);
        const __m512d v80l = _mm512_mask_blend_pd((__mmask8)v77, v79, v78);
        const __m512d v80h = _mm512_mask_blend_pd(log1p_f64_1ulp_avx2_high_mask_avx512(v77), v79, v78);
        const __m512d v81l = _mm512_mask_blend_pd((__mmask8)v76, v80l, v2l);
        const __m512d v81h = _mm512_mask_blend_pd(log1p_f64_1ulp_avx2_high_mask_avx512(v76), v80h, v2h);
        r0l = _mm512_mask_blend_pd((__mmask8)v75, r0l, v81l);
        r0h = _mm512_mask_blend_pd(log1p_f64_1ulp_avx2_high_mask_avx512(v75), r0h, v81h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LOG1P_F64_1ULP_AVX2_AVX512_TARGET void log1p_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log1p_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_f64_1ulp_avx2_level(void) {
#if defined(LOG1P_F64_1ULP_AVX2_FORCE_ISA)
    return LOG1P_F64_1ULP_AVX2_FORCE_ISA;
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

double log1p_f64_1ulp_avx2(double x) {
    return log1p_f64_1ulp_avx2_element(x);
}

void log1p_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_f64_1ulp_avx2_level();
    if (level == 2) {
        log1p_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_f64_1ulp_avx2_array_portable(x, y, n);
}
