/* atan_f64_1ulp_avx2: atan
 *
 *   target       atan, arctan x, f64
 *   domain       every input
 *   max error    0.920051 ulp, observed on 86341797 inputs
 *   worst input  -0x1.b97571fa57911p-2 (-0.43111208048311861, encoding 0xbfdb97571fa57911)
 *   result there -0x1.a0ce1a8b2dee4p-2 (-0.40703622316821808, encoding 0xbfda0ce1a8b2dee4)
 *   mean error   0.223756 ulp
 *   misrounded   819556 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dc2d2d8b2257438550b8bb44590fdcd7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f64 --max-ulp 0.95 --isa avx2 --time 20s --seed 1 --threads 1 --archive atan_f64_1ulp_avx2.db
 *                time: 2.1101 ns/element as avx2 code (inputs mean)
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
#include "atan_f64_1ulp_avx2.h"

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

static inline double atan_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double atan_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t atan_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double atan_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atan_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = atan_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return atan_f64_1ulp_avx2_frombits_f64((atan_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double atan_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1p+60; /* 1.152921504606847e+18 */
    const double v1 = x;
    const double v2 = atan_f64_1ulp_avx2_abs_f64(v1);
    const double v3 = v0 < v2 ? v0 : v2;
    const double v4 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v5 = 0x1.3504f333f9de6p+1; /* 2.4142135623730949 */
    const double v6 = atan_f64_1ulp_avx2_fma_f64(v3, v4, v5);
    const int v7 = v6 < v3;
    const double v8 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v9 = 0x1.a827999fcef32p-2; /* 0.41421356237309503 */
    const int v10 = v9 < v3;
    const double v11 = 0x1.921fb54442d18p-1; /* 0.78539816339744828 */
    const double v12 = 0x0p+0; /* 0 */
    const double v13 = v10 ? v11 : v12;
    const double v14 = v7 ? v8 : v13;
    const double v15 = -0x1p+0; /* -1 */
    const double v16 = 0x1p+0; /* 1 */
    const double v17 = v3 - v16;
    const double v18 = -v3;
    const double v19 = v10 ? v17 : v18;
    const double v20 = v7 ? v15 : v19;
    const double v21 = 0x1.e45877e3948b4p-53; /* 2.1005141175066514e-16 */
    const double v22 = atan_f64_1ulp_avx2_fma_f64(v17, v21, v16);
    const double v23 = v3 + v22;
    const double v24 = v10 ? v23 : v16;
    const double v25 = v7 ? v3 : v24;
    const double v26 = v16 / v25;
    const double v27 = v20 * v26;
    const double v28 = v14 + v27;
    const double v29 = v14 - v28;
    const double v30 = v29 + v27;
    const double v31 = v27 * v27;
    const double v32 = v31 * v27;
    const double v33 = -0x1.3c0eb1d243bd8p-30; /* -1.1498101260746315e-09 */
    const double v34 = -0x1.3a2cf32e9b4b8p-6; /* -0.019175755960919999 */
    const double v35 = atan_f64_1ulp_avx2_fma_f64(v33, v26, v34);
    const double v36 = 0x1.4161cce82a2eap-5; /* 0.039231205185677201 */
    const double v37 = atan_f64_1ulp_avx2_fma_f64(v31, v35, v36);
    const double v38 = -0x1.a0998bc063b33p-5; /* -0.050854466392698326 */
    const double v39 = atan_f64_1ulp_avx2_fma_f64(v37, v31, v38);
    const double v40 = 0x1.dfe64c191e39p-5; /* 0.05858149397767598 */
    const double v41 = atan_f64_1ulp_avx2_fma_f64(v31, v39, v40);
    const double v42 = -0x1.10fa7791a56b8p-4; /* -0.066645114008077821 */
    const double v43 = atan_f64_1ulp_avx2_fma_f64(v41, v31, v42);
    const double v44 = 0x1.3b1262fe08b62p-4; /* 0.076921831787826217 */
    const double v45 = atan_f64_1ulp_avx2_fma_f64(v31, v43, v44);
    const double v46 = -0x1.745d0b2b87dc6p-4; /* -0.090909045823074214 */
    const double v47 = atan_f64_1ulp_avx2_fma_f64(v31, v45, v46);
    const double v48 = 0x1.c71c7185dc00cp-4; /* 0.11111111016157355 */
    const double v49 = atan_f64_1ulp_avx2_fma_f64(v47, v31, v48);
    const double v50 = -0x1.249249243ad2cp-3; /* -0.14285714284719953 */
    const double v51 = atan_f64_1ulp_avx2_fma_f64(v31, v49, v50);
    const double v52 = 0x1.999999999948p-3; /* 0.19999999999996376 */
    const double v53 = atan_f64_1ulp_avx2_fma_f64(v31, v51, v52);
    const double v54 = -0x1.5555555555555p-2; /* -0.33333333333333331 */
    const double v55 = atan_f64_1ulp_avx2_fma_f64(v53, v31, v54);
    const double v56 = -v27;
    const double v57 = atan_f64_1ulp_avx2_fma_f64(v56, v25, v20);
    const double v58 = v23 - v16;
    const double v59 = v3 - v58;
    const double v60 = v17 + v16;
    const double v61 = v3 - v60;
    const double v62 = atan_f64_1ulp_avx2_fma_f64(v56, v59, v61);
    const double v63 = v10 ? v62 : v12;
    const double v64 = v7 ? v12 : v63;
    const double v65 = v57 + v64;
    const double v66 = 0x1.13b89396fac28p-54; /* 5.978746188256241e-17 */
    const double v67 = 0x1.13ba923d9634ap-55; /* 2.989457574217987e-17 */
    const double v68 = v10 ? v67 : v12;
    const double v69 = v7 ? v66 : v68;
    const double v70 = atan_f64_1ulp_avx2_fma_f64(v65, v26, v69);
    const double v71 = atan_f64_1ulp_avx2_fma_f64(v32, v55, v70);
    const double v72 = v30 + v71;
    const double v73 = v72 + v28;
    const double v74 = v68 * v1;
    const double v75 = atan_f64_1ulp_avx2_copysign_f64(v73, v74);
    const double r0 = v75;
    return r0;
}

static void atan_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN_F64_1ULP_AVX2_AVX2 static inline ATAN_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN_F64_1ULP_AVX2_AVX512 static inline ATAN_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATAN_F64_1ULP_AVX2_AVX2 __m256i atan_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATAN_F64_1ULP_AVX2_AVX2 __m256d atan_f64_1ulp_avx2_copysign_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d number = _mm256_cmp_pd(b, b, _CMP_ORD_Q);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a),
                        _mm256_and_pd(_mm256_and_pd(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN_F64_1ULP_AVX2_AVX2 void atan_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m256d v4 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v5 = _mm256_set1_pd(0x1.3504f333f9de6p+1); /* 2.4142135623730949 */
    const __m256d v8 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v9 = _mm256_set1_pd(0x1.a827999fcef32p-2); /* 0.41421356237309503 */
    const __m256d v11 = _mm256_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m256d v12 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v15 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v16 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v21 = _mm256_set1_pd(0x1.e45877e3948b4p-53); /* 2.1005141175066514e-16 */
    const __m256d v33 = _mm256_set1_pd(-0x1.3c0eb1d243bd8p-30); /* -1.1498101260746315e-09 */
    const __m256d v34 = _mm256_set1_pd(-0x1.3a2cf32e9b4b8p-6); /* -0.019175755960919999 */
    const __m256d v36 = _mm256_set1_pd(0x1.4161cce82a2eap-5); /* 0.039231205185677201 */
    const __m256d v38 = _mm256_set1_pd(-0x1.a0998bc063b33p-5); /* -0.050854466392698326 */
    const __m256d v40 = _mm256_set1_pd(0x1.dfe64c191e39p-5); /* 0.05858149397767598 */
    const __m256d v42 = _mm256_set1_pd(-0x1.10fa7791a56b8p-4); /* -0.066645114008077821 */
    const __m256d v44 = _mm256_set1_pd(0x1.3b1262fe08b62p-4); /* 0.076921831787826217 */
    const __m256d v46 = _mm256_set1_pd(-0x1.745d0b2b87dc6p-4); /* -0.090909045823074214 */
    const __m256d v48 = _mm256_set1_pd(0x1.c71c7185dc00cp-4); /* 0.11111111016157355 */
    const __m256d v50 = _mm256_set1_pd(-0x1.249249243ad2cp-3); /* -0.14285714284719953 */
    const __m256d v52 = _mm256_set1_pd(0x1.999999999948p-3); /* 0.19999999999996376 */
    const __m256d v54 = _mm256_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m256d v66 = _mm256_set1_pd(0x1.13b89396fac28p-54); /* 5.978746188256241e-17 */
    const __m256d v67 = _mm256_set1_pd(0x1.13ba923d9634ap-55); /* 2.989457574217987e-17 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v3l = _mm256_min_pd(v0, v2l);
    const __m256d v3h = _mm256_min_pd(v0, v2h);
    const __m256d v6l = _mm256_fmadd_pd(v3l, v4, v5);
    const __m256d v6h = _mm256_fmadd_pd(v3h, v4, v5);
    const __m256i v7l = _mm256_castpd_si256(_mm256_cmp_pd(v6l, v3l, _CMP_LT_OQ));
    const __m256i v7h = _mm256_castpd_si256(_mm256_cmp_pd(v6h, v3h, _CMP_LT_OQ));
    const __m256i v7 = atan_f64_1ulp_avx2_join_mask_avx2(v7l, v7h);
    const __m256i v10l = _mm256_castpd_si256(_mm256_cmp_pd(v9, v3l, _CMP_LT_OQ));
    const __m256i v10h = _mm256_castpd_si256(_mm256_cmp_pd(v9, v3h, _CMP_LT_OQ));
    const __m256i v10 = atan_f64_1ulp_avx2_join_mask_avx2(v10l, v10h);
    const __m256d v13l = _mm256_blendv_pd(v12, v11, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v13h = _mm256_blendv_pd(v12, v11, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v14l = _mm256_blendv_pd(v13l, v8, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v14h = _mm256_blendv_pd(v13h, v8, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v17l = _mm256_sub_pd(v3l, v16);
    const __m256d v17h = _mm256_sub_pd(v3h, v16);
    const __m256d v18l = _mm256_xor_pd(v3l, _mm256_set1_pd(-0.0));
    const __m256d v18h = _mm256_xor_pd(v3h, _mm256_set1_pd(-0.0));
    const __m256d v19l = _mm256_blendv_pd(v18l, v17l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v19h = _mm256_blendv_pd(v18h, v17h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v20l = _mm256_blendv_pd(v19l, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v20h = _mm256_blendv_pd(v19h, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v22l = _mm256_fmadd_pd(v17l, v21, v16);
    const __m256d v22h = _mm256_fmadd_pd(v17h, v21, v16);
    const __m256d v23l = _mm256_add_pd(v3l, v22l);
    const __m256d v23h = _mm256_add_pd(v3h, v22h);
    const __m256d v24l = _mm256_blendv_pd(v16, v23l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v24h = _mm256_blendv_pd(v16, v23h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v25l = _mm256_blendv_pd(v24l, v3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v25h = _mm256_blendv_pd(v24h, v3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v26l = _mm256_div_pd(v16, v25l);
    const __m256d v26h = _mm256_div_pd(v16, v25h);
    const __m256d v27l = _mm256_mul_pd(v20l, v26l);
    const __m256d v27h = _mm256_mul_pd(v20h, v26h);
    const __m256d v28l = _mm256_add_pd(v14l, v27l);
    const __m256d v28h = _mm256_add_pd(v14h, v27h);
    const __m256d v29l = _mm256_sub_pd(v14l, v28l);
    const __m256d v29h = _mm256_sub_pd(v14h, v28h);
    const __m256d v30l = _mm256_add_pd(v29l, v27l);
    const __m256d v30h = _mm256_add_pd(v29h, v27h);
    const __m256d v31l = _mm256_mul_pd(v27l, v27l);
    const __m256d v31h = _mm256_mul_pd(v27h, v27h);
    const __m256d v32l = _mm256_mul_pd(v31l, v27l);
    const __m256d v32h = _mm256_mul_pd(v31h, v27h);
    const __m256d v35l = _mm256_fmadd_pd(v33, v26l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33, v26h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v31l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v31h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v31l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v31h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v31l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v31h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v31l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v31h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v31l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v31h, v43h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v31l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v31h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v31l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v31h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v31l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v31h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v31l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v31h, v51h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v31l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v31h, v54);
    const __m256d v57l = _mm256_fnmadd_pd(v27l, v25l, v20l);
    const __m256d v57h = _mm256_fnmadd_pd(v27h, v25h, v20h);
    const __m256d v58l = _mm256_sub_pd(v23l, v16);
    const __m256d v58h = _mm256_sub_pd(v23h, v16);
    const __m256d v59l = _mm256_sub_pd(v3l, v58l);
    const __m256d v59h = _mm256_sub_pd(v3h, v58h);
    const __m256d v60l = _mm256_add_pd(v17l, v16);
    const __m256d v60h = _mm256_add_pd(v17h, v16);
    const __m256d v61l = _mm256_sub_pd(v3l, v60l);
    const __m256d v61h = _mm256_sub_pd(v3h, v60h);
    const __m256d v62l = _mm256_fnmadd_pd(v27l, v59l, v61l);
    const __m256d v62h = _mm256_fnmadd_pd(v27h, v59h, v61h);
    const __m256d v63l = _mm256_blendv_pd(v12, v62l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v63h = _mm256_blendv_pd(v12, v62h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v64l = _mm256_blendv_pd(v63l, v12, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v64h = _mm256_blendv_pd(v63h, v12, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v65l = _mm256_add_pd(v57l, v64l);
    const __m256d v65h = _mm256_add_pd(v57h, v64h);
    const __m256d v68l = _mm256_blendv_pd(v12, v67, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v68h = _mm256_blendv_pd(v12, v67, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v69l = _mm256_blendv_pd(v68l, v66, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v69h = _mm256_blendv_pd(v68h, v66, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v70l = _mm256_fmadd_pd(v65l, v26l, v69l);
    const __m256d v70h = _mm256_fmadd_pd(v65h, v26h, v69h);
    const __m256d v71l = _mm256_fmadd_pd(v32l, v55l, v70l);
    const __m256d v71h = _mm256_fmadd_pd(v32h, v55h, v70h);
    const __m256d v72l = _mm256_add_pd(v30l, v71l);
    const __m256d v72h = _mm256_add_pd(v30h, v71h);
    const __m256d v73l = _mm256_add_pd(v72l, v28l);
    const __m256d v73h = _mm256_add_pd(v72h, v28h);
    const __m256d v74l = _mm256_mul_pd(v68l, v1l);
    const __m256d v74h = _mm256_mul_pd(v68h, v1h);
    const __m256d v75l = atan_f64_1ulp_avx2_copysign_f64_avx2(v73l, v74l);
    const __m256d v75h = atan_f64_1ulp_avx2_copysign_f64_avx2(v73h, v74h);
    _mm256_storeu_pd(y, v75l);
    _mm256_storeu_pd(y + 4, v75h);
}

static ATAN_F64_1ULP_AVX2_AVX2_TARGET void atan_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        atan_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATAN_F64_1ULP_AVX2_AVX512 __mmask8 atan_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATAN_F64_1ULP_AVX2_AVX512 __m512d atan_f64_1ulp_avx2_copysign_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const __mmask8 number = _mm512_cmp_pd_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi64(number, _mm512_castpd_si512(b), sign);
    return _mm512_castsi512_pd(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castpd_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN_F64_1ULP_AVX2_AVX512 void atan_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m512d v4 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v5 = _mm512_set1_pd(0x1.3504f333f9de6p+1); /* 2.4142135623730949 */
    const __m512d v8 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v9 = _mm512_set1_pd(0x1.a827999fcef32p-2); /* 0.41421356237309503 */
    const __m512d v11 = _mm512_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m512d v12 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v15 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v16 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v21 = _mm512_set1_pd(0x1.e45877e3948b4p-53); /* 2.1005141175066514e-16 */
    const __m512d v33 = _mm512_set1_pd(-0x1.3c0eb1d243bd8p-30); /* -1.1498101260746315e-09 */
    const __m512d v34 = _mm512_set1_pd(-0x1.3a2cf32e9b4b8p-6); /* -0.019175755960919999 */
    const __m512d v36 = _mm512_set1_pd(0x1.4161cce82a2eap-5); /* 0.039231205185677201 */
    const __m512d v38 = _mm512_set1_pd(-0x1.a0998bc063b33p-5); /* -0.050854466392698326 */
    const __m512d v40 = _mm512_set1_pd(0x1.dfe64c191e39p-5); /* 0.05858149397767598 */
    const __m512d v42 = _mm512_set1_pd(-0x1.10fa7791a56b8p-4); /* -0.066645114008077821 */
    const __m512d v44 = _mm512_set1_pd(0x1.3b1262fe08b62p-4); /* 0.076921831787826217 */
    const __m512d v46 = _mm512_set1_pd(-0x1.745d0b2b87dc6p-4); /* -0.090909045823074214 */
    const __m512d v48 = _mm512_set1_pd(0x1.c71c7185dc00cp-4); /* 0.11111111016157355 */
    const __m512d v50 = _mm512_set1_pd(-0x1.249249243ad2cp-3); /* -0.14285714284719953 */
    const __m512d v52 = _mm512_set1_pd(0x1.999999999948p-3); /* 0.19999999999996376 */
    const __m512d v54 = _mm512_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m512d v66 = _mm512_set1_pd(0x1.13b89396fac28p-54); /* 5.978746188256241e-17 */
    const __m512d v67 = _mm512_set1_pd(0x1.13ba923d9634ap-55); /* 2.989457574217987e-17 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3l = _mm512_min_pd(v0, v2l);
    const __m512d v3h = _mm512_min_pd(v0, v2h);
    const __m512d v6l = _mm512_fmadd_pd(v3l, v4, v5);
    const __m512d v6h = _mm512_fmadd_pd(v3h, v4, v5);
    const __mmask8 v7l = _mm512_cmp_pd_mask(v6l, v3l, _CMP_LT_OQ);
    const __mmask8 v7h = _mm512_cmp_pd_mask(v6h, v3h, _CMP_LT_OQ);
    const __mmask16 v7 = _mm512_kunpackb(v7h, v7l);
    const __mmask8 v10l = _mm512_cmp_pd_mask(v9, v3l, _CMP_LT_OQ);
    const __mmask8 v10h = _mm512_cmp_pd_mask(v9, v3h, _CMP_LT_OQ);
    const __mmask16 v10 = _mm512_kunpackb(v10h, v10l);
    const __m512d v13l = _mm512_mask_blend_pd((__mmask8)v10, v12, v11);
    const __m512d v13h = _mm512_mask_blend_pd(atan_f64_1ulp_avx2_high_mask_avx512(v10), v12, v11);
    const __m512d v14l = _mm512_mask_blend_pd((__mmask8)v7, v13l, v8);
    const __m512d v14h = _mm512_mask_blend_pd(atan_f64_1ulp_avx2_high_mask_avx512(v7), v13h, v8);
    const __m512d v17l = _mm512_sub_pd(v3l, v16);
    const __m512d v17h = _mm512_sub_pd(v3h, v16);
    const __m512d v18l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v18h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v19l = _mm512_mask_blend_pd((__mmask8)v10, v18l, v17l);
    const __m512d v19h = _mm512_mask_blend_pd(atan_f64_1ulp_avx2_high_mask_avx512(v10), v18h, v17h);
    const __m512d v20l = _mm512_mask_blend_pd((__mmask8)v7, v19l, v15);
    const __m512d v20h = _mm512_mask_blend_pd(atan_f64_1ulp_avx2_high_mask_avx512(v7), v19h, v15);
    const __m512d v22l = _mm512_fmadd_pd(v17l, v21, v16);
    const __m512d v22h = _mm512_fmadd_pd(v17h, v21, v16);
    const __m512d v23l = _mm512_add_pd(v3l, v22l);
    const __m512d v23h = _mm512_add_pd(v3h, v22h);
    const __m512d v24l = _mm512_mask_blend_pd((__mmask8)v10, v16, v23l);
    const __m512d v24h = _mm512_mask_blend_pd(atan_f64_1ulp_avx2_high_mask_avx512(v10), v16, v23h);
    const __m512d v25l = _mm512_mask_blend_pd((__mmask8)v7, v24l, v3l);
    const __m512d v25h = _mm512_mask_blend_pd(atan_f64_1ulp_avx2_high_mask_avx512(v7), v24h, v3h);
    const __m512d v26l = _mm512_div_pd(v16, v25l);
    const __m512d v26h = _mm512_div_pd(v16, v25h);
    const __m512d v27l = _mm512_mul_pd(v20l, v26l);
    const __m512d v27h = _mm512_mul_pd(v20h, v26h);
    const __m512d v28l = _mm512_add_pd(v14l, v27l);
    const __m512d v28h = _mm512_add_pd(v14h, v27h);
    const __m512d v29l = _mm512_sub_pd(v14l, v28l);
    const __m512d v29h = _mm512_sub_pd(v14h, v28h);
    const __m512d v30l = _mm512_add_pd(v29l, v27l);
    const __m512d v30h = _mm512_add_pd(v29h, v27h);
    const __m512d v31l = _mm512_mul_pd(v27l, v27l);
    const __m512d v31h = _mm512_mul_pd(v27h, v27h);
    const __m512d v32l = _mm512_mul_pd(v31l, v27l);
    const __m512d v32h = _mm512_mul_pd(v31h, v27h);
    const __m512d v35l = _mm512_fmadd_pd(v33, v26l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33, v26h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v31l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v31h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v31l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v31h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v31l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v31h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v31l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v31h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v31l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v31h, v43h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v31l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v31h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v31l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v31h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v31l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v31h, v49h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v31l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v31h, v51h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v31l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v31h, v54);
    const __m512d v57l = _mm512_fnmadd_pd(v27l, v25l, v20l);
    const __m512d v57h = _mm512_fnmadd_pd(v27h, v25h, v20h);
    const __m512d v58l = _mm512_sub_pd(v23l, v16);
    const __m512d v58h = _mm512_sub_pd(v23h, v16);
    const __m512d v59l = _mm512_sub_pd(v3l, v58l);
    const __m512d v59h = _mm512_sub_pd(v3h, v58h);
    const __m512d v60l = _mm512_add_pd(v17l, v16);
    const __m512d v60h = _mm512_add_pd(v17h, v16);
    const __m512d v61l = _mm512_sub_pd(v3l, v60l);
    const __m512d v61h = _mm512_sub_pd(v3h, v60h);
    const __m512d v62l = _mm512_fnmadd_pd(v27l, v59l, v61l);
    const __m512d v62h = _mm512_fnmadd_pd(v27h, v59h, v61h);
    const __m512d v63l = _mm512_mask_blend_pd((__mmask8)v10, v12, v62l);
    const __m512d v63h = _mm512_mask_blend_pd(atan_f64_1ulp_avx2_high_mask_avx512(v10), v12, v62h);
    const __m512d v64l = _mm512_mask_blend_pd((__mmask8)v7, v63l, v12);
    const __m512d v64h = _mm512_mask_blend_pd(atan_f64_1ulp_avx2_high_mask_avx512(v7), v63h, v12);
    const __m512d v65l = _mm512_add_pd(v57l, v64l);
    const __m512d v65h = _mm512_add_pd(v57h, v64h);
    const __m512d v68l = _mm512_mask_blend_pd((__mmask8)v10, v12, v67);
    const __m512d v68h = _mm512_mask_blend_pd(atan_f64_1ulp_avx2_high_mask_avx512(v10), v12, v67);
    const __m512d v69l = _mm512_mask_blend_pd((__mmask8)v7, v68l, v66);
    const __m512d v69h = _mm512_mask_blend_pd(atan_f64_1ulp_avx2_high_mask_avx512(v7), v68h, v66);
    const __m512d v70l = _mm512_fmadd_pd(v65l, v26l, v69l);
    const __m512d v70h = _mm512_fmadd_pd(v65h, v26h, v69h);
    const __m512d v71l = _mm512_fmadd_pd(v32l, v55l, v70l);
    const __m512d v71h = _mm512_fmadd_pd(v32h, v55h, v70h);
    const __m512d v72l = _mm512_add_pd(v30l, v71l);
    const __m512d v72h = _mm512_add_pd(v30h, v71h);
    const __m512d v73l = _mm512_add_pd(v72l, v28l);
    const __m512d v73h = _mm512_add_pd(v72h, v28h);
    const __m512d v74l = _mm512_mul_pd(v68l, v1l);
    const __m512d v74h = _mm512_mul_pd(v68h, v1h);
    const __m512d v75l = atan_f64_1ulp_avx2_copysign_f64_avx512(v73l, v74l);
    const __m512d v75h = atan_f64_1ulp_avx2_copysign_f64_avx512(v73h, v74h);
    _mm512_storeu_pd(y, v75l);
    _mm512_storeu_pd(y + 8, v75h);
}

static ATAN_F64_1ULP_AVX2_AVX512_TARGET void atan_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        atan_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan_f64_1ulp_avx2_level(void) {
#if defined(ATAN_F64_1ULP_AVX2_FORCE_ISA)
    return ATAN_F64_1ULP_AVX2_FORCE_ISA;
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

double atan_f64_1ulp_avx2(double x) {
    return atan_f64_1ulp_avx2_element(x);
}

void atan_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan_f64_1ulp_avx2_level();
    if (level == 2) {
        atan_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atan_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atan_f64_1ulp_avx2_array_portable(x, y, n);
}
