/* mish_f64_4ulp_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f64
 *   domain       every input
 *   max error    2.798594 ulp, observed on 36042790 inputs
 *   worst input  -0x1.a7a39287437d5p-25 (-4.9318065237666456e-08, encoding 0xbe6a7a39287437d5)
 *   result there -0x1.fc5de22860ffep-26 (-2.9590838364272982e-08, encoding 0xbe5fc5de22860ffe)
 *   mean error   0.279749 ulp
 *   misrounded   7308005 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b38173a815e38419efe0e2ec970dd3f1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive mish_f64_4ulp_avx2.db
 *                time: 2.3568 ns/element as avx2 code (inputs mean)
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
#include "mish_f64_4ulp_avx2.h"

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

static inline double mish_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double mish_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t mish_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t mish_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double mish_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double mish_f64_4ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = mish_f64_4ulp_avx2_bits_f64(y) & INT64_MIN;
    return mish_f64_4ulp_avx2_frombits_f64((mish_f64_4ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double mish_f64_4ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = 0x1p+1000; /* 1.0715086071862673e+301 */
    const int v2 = v0 < v1;
    const double v3 = 0x0p+0; /* 0 */
    const int v4 = v0 < v3;
    const double v5 = 0x1p-1; /* 0.5 */
    const double v6 = -0x1.7cp+9; /* -760 */
    const double v7 = v6 > v0 ? v6 : v0;
    const double v8 = mish_f64_4ulp_avx2_abs_f64(v7);
    const double v9 = -v8;
    const double v10 = v6 > v9 ? v6 : v9;
    const double v11 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v12 = 0x1.8p+52; /* 6755399441055744 */
    const double v13 = mish_f64_4ulp_avx2_fma_f64(v10, v11, v12);
    const double v14 = v13 - v12;
    const double v15 = mish_f64_4ulp_avx2_fma_f64(v5, v14, v12);
    const int64_t v16 = mish_f64_4ulp_avx2_bits_f64(v15);
    const int64_t v17 = INT64_C(52);
    const int64_t v18 = mish_f64_4ulp_avx2_shl_i64(v16, v17);
    const int64_t v19 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v20 = (int64_t)((uint64_t)v18 + (uint64_t)v19);
    const double v21 = mish_f64_4ulp_avx2_frombits_f64(v20);
    const double v22 = 0x1p+0; /* 1 */
    const double v23 = v4 ? v21 : v22;
    const double v24 = -0x1.abc93dfb3472ap-56; /* -2.3190331057869139e-17 */
    const double v25 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v26 = mish_f64_4ulp_avx2_fma_f64(v25, v14, v10);
    const double v27 = mish_f64_4ulp_avx2_fma_f64(v14, v24, v26);
    const double v28 = 0x1.8bc1b99bb6e7fp-29; /* 2.8795092541788663e-09 */
    const double v29 = 0x1.a8ee7a46af4a6p-26; /* 2.473427176506979e-08 */
    const double v30 = mish_f64_4ulp_avx2_fma_f64(v27, v28, v29);
    const double v31 = 0x1.278aa6d7ddf9ep-22; /* 2.7524457157185845e-07 */
    const double v32 = mish_f64_4ulp_avx2_fma_f64(v27, v30, v31);
    const double v33 = 0x1.71e0ea000086dp-19; /* 2.7558101010081413e-06 */
    const double v34 = mish_f64_4ulp_avx2_fma_f64(v27, v32, v33);
    const double v35 = 0x1.a01a369484a94p-16; /* 2.4801635463654064e-05 */
    const double v36 = mish_f64_4ulp_avx2_fma_f64(v27, v34, v35);
    const double v37 = 0x1.a01a00e8d08cap-13; /* 0.00019841269320337022 */
    const double v38 = mish_f64_4ulp_avx2_fma_f64(v27, v36, v37);
    const double v39 = 0x1.6c16c15f8b032p-10; /* 0.0013888888860362878 */
    const double v40 = mish_f64_4ulp_avx2_fma_f64(v27, v38, v39);
    const double v41 = v27 * v27;
    const double v42 = 0x1.1111111118f24p-7; /* 0.0083333333333893214 */
    const double v43 = 0x1.5555555557442p-5; /* 0.0416666666667216 */
    const double v44 = mish_f64_4ulp_avx2_fma_f64(v42, v27, v43);
    const double v45 = mish_f64_4ulp_avx2_fma_f64(v40, v41, v44);
    const double v46 = 0x1.55555555555aap-3; /* 0.16666666666666902 */
    const double v47 = mish_f64_4ulp_avx2_fma_f64(v27, v45, v46);
    const double v48 = mish_f64_4ulp_avx2_fma_f64(v27, v47, v5);
    const double v49 = mish_f64_4ulp_avx2_fma_f64(v27, v48, v22);
    const double v50 = mish_f64_4ulp_avx2_fma_f64(v27, v49, v22);
    const double v51 = v50 * v21;
    const double v52 = v15 - v12;
    const double v53 = v14 - v52;
    const double v54 = v53 + v12;
    const int64_t v55 = mish_f64_4ulp_avx2_bits_f64(v54);
    const int64_t v56 = mish_f64_4ulp_avx2_shl_i64(v55, v17);
    const int64_t v57 = (int64_t)((uint64_t)v56 + (uint64_t)v19);
    const double v58 = mish_f64_4ulp_avx2_frombits_f64(v57);
    const double v59 = v51 * v58;
    const double v60 = mish_f64_4ulp_avx2_fma_f64(v59, v59, v59);
    const double v61 = v59 * v59;
    const double v62 = v61 + v61;
    const double v63 = v4 ? v60 : v62;
    const double v64 = v59 + v22;
    const double v65 = v4 ? v22 : v61;
    const double v66 = mish_f64_4ulp_avx2_fma_f64(v64, v64, v65);
    const double v67 = v63 / v66;
    const double v68 = v4 ? v50 : v22;
    const double v69 = v7 * v68;
    const double v70 = -v69;
    const double v71 = mish_f64_4ulp_avx2_fma_f64(v67, v70, v69);
    const double v72 = mish_f64_4ulp_avx2_copysign_f64(v71, v69);
    const double v73 = v23 * v72;
    const double v74 = v4 ? v58 : v22;
    const double v75 = v73 * v74;
    const double v76 = v2 ? v75 : v0;
    const double r0 = v76;
    return r0;
}

static void mish_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_F64_4ULP_AVX2_AVX2 static inline MISH_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define MISH_F64_4ULP_AVX2_AVX512 static inline MISH_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
MISH_F64_4ULP_AVX2_AVX2 __m256i mish_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
MISH_F64_4ULP_AVX2_AVX2 __m256i mish_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
MISH_F64_4ULP_AVX2_AVX2 __m256d mish_f64_4ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
MISH_F64_4ULP_AVX2_AVX2 void mish_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v3 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v5 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v6 = _mm256_set1_pd(-0x1.7cp+9); /* -760 */
    const __m256d v11 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v12 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v19 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v22 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v24 = _mm256_set1_pd(-0x1.abc93dfb3472ap-56); /* -2.3190331057869139e-17 */
    const __m256d v25 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v28 = _mm256_set1_pd(0x1.8bc1b99bb6e7fp-29); /* 2.8795092541788663e-09 */
    const __m256d v29 = _mm256_set1_pd(0x1.a8ee7a46af4a6p-26); /* 2.473427176506979e-08 */
    const __m256d v31 = _mm256_set1_pd(0x1.278aa6d7ddf9ep-22); /* 2.7524457157185845e-07 */
    const __m256d v33 = _mm256_set1_pd(0x1.71e0ea000086dp-19); /* 2.7558101010081413e-06 */
    const __m256d v35 = _mm256_set1_pd(0x1.a01a369484a94p-16); /* 2.4801635463654064e-05 */
    const __m256d v37 = _mm256_set1_pd(0x1.a01a00e8d08cap-13); /* 0.00019841269320337022 */
    const __m256d v39 = _mm256_set1_pd(0x1.6c16c15f8b032p-10); /* 0.0013888888860362878 */
    const __m256d v42 = _mm256_set1_pd(0x1.1111111118f24p-7); /* 0.0083333333333893214 */
    const __m256d v43 = _mm256_set1_pd(0x1.5555555557442p-5); /* 0.0416666666667216 */
    const __m256d v46 = _mm256_set1_pd(0x1.55555555555aap-3); /* 0.16666666666666902 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = mish_f64_4ulp_avx2_join_mask_avx2(v2l, v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v3, _CMP_LT_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v3, _CMP_LT_OQ));
    const __m256i v4 = mish_f64_4ulp_avx2_join_mask_avx2(v4l, v4h);
    const __m256d v7l = _mm256_max_pd(v6, v0l);
    const __m256d v7h = _mm256_max_pd(v6, v0h);
    const __m256d v8l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v7l);
    const __m256d v8h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v7h);
    const __m256d v9l = _mm256_xor_pd(v8l, _mm256_set1_pd(-0.0));
    const __m256d v9h = _mm256_xor_pd(v8h, _mm256_set1_pd(-0.0));
    const __m256d v10l = _mm256_max_pd(v6, v9l);
    const __m256d v10h = _mm256_max_pd(v6, v9h);
    const __m256d v13l = _mm256_fmadd_pd(v10l, v11, v12);
    const __m256d v13h = _mm256_fmadd_pd(v10h, v11, v12);
    const __m256d v14l = _mm256_sub_pd(v13l, v12);
    const __m256d v14h = _mm256_sub_pd(v13h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v5, v14l, v12);
    const __m256d v15h = _mm256_fmadd_pd(v5, v14h, v12);
    const __m256i v16l = _mm256_castpd_si256(v15l);
    const __m256i v16h = _mm256_castpd_si256(v15h);
    const __m256i v18l = _mm256_slli_epi64(v16l, 52);
    const __m256i v18h = _mm256_slli_epi64(v16h, 52);
    const __m256i v20l = _mm256_add_epi64(v18l, v19);
    const __m256i v20h = _mm256_add_epi64(v18h, v19);
    const __m256d v21l = _mm256_castsi256_pd(v20l);
    const __m256d v21h = _mm256_castsi256_pd(v20h);
    const __m256d v23l = _mm256_blendv_pd(v22, v21l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v23h = _mm256_blendv_pd(v22, v21h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v26l = _mm256_fmadd_pd(v25, v14l, v10l);
    const __m256d v26h = _mm256_fmadd_pd(v25, v14h, v10h);
    const __m256d v27l = _mm256_fmadd_pd(v14l, v24, v26l);
    const __m256d v27h = _mm256_fmadd_pd(v14h, v24, v26h);
    const __m256d v30l = _mm256_fmadd_pd(v27l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v27h, v28, v29);
    const __m256d v32l = _mm256_fmadd_pd(v27l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v27h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v27l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v27h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v27l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v27h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v27l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v27h, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v27l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v27h, v38h, v39);
    const __m256d v41l = _mm256_mul_pd(v27l, v27l);
    const __m256d v41h = _mm256_mul_pd(v27h, v27h);
    const __m256d v44l = _mm256_fmadd_pd(v42, v27l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42, v27h, v43);
    const __m256d v45l = _mm256_fmadd_pd(v40l, v41l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v40h, v41h, v44h);
    const __m256d v47l = _mm256_fmadd_pd(v27l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v27h, v45h, v46);
    const __m256d v48l = _mm256_fmadd_pd(v27l, v47l, v5);
    const __m256d v48h = _mm256_fmadd_pd(v27h, v47h, v5);
    const __m256d v49l = _mm256_fmadd_pd(v27l, v48l, v22);
    const __m256d v49h = _mm256_fmadd_pd(v27h, v48h, v22);
    const __m256d v50l = _mm256_fmadd_pd(v27l, v49l, v22);
    const __m256d v50h = _mm256_fmadd_pd(v27h, v49h, v22);
    const __m256d v51l = _mm256_mul_pd(v50l, v21l);
    const __m256d v51h = _mm256_mul_pd(v50h, v21h);
    const __m256d v52l = _mm256_sub_pd(v15l, v12);
    const __m256d v52h = _mm256_sub_pd(v15h, v12);
    const __m256d v53l = _mm256_sub_pd(v14l, v52l);
    const __m256d v53h = _mm256_sub_pd(v14h, v52h);
    const __m256d v54l = _mm256_add_pd(v53l, v12);
    const __m256d v54h = _mm256_add_pd(v53h, v12);
    const __m256i v55l = mish_f64_4ulp_avx2_bits_f64_avx2(v54l);
    const __m256i v55h = mish_f64_4ulp_avx2_bits_f64_avx2(v54h);
    const __m256i v56l = _mm256_slli_epi64(v55l, 52);
    const __m256i v56h = _mm256_slli_epi64(v55h, 52);
    const __m256i v57l = _mm256_add_epi64(v56l, v19);
    const __m256i v57h = _mm256_add_epi64(v56h, v19);
    const __m256d v58l = _mm256_castsi256_pd(v57l);
    const __m256d v58h = _mm256_castsi256_pd(v57h);
    const __m256d v59l = _mm256_mul_pd(v51l, v58l);
    const __m256d v59h = _mm256_mul_pd(v51h, v58h);
    const __m256d v60l = _mm256_fmadd_pd(v59l, v59l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v59h, v59h, v59h);
    const __m256d v61l = _mm256_mul_pd(v59l, v59l);
    const __m256d v61h = _mm256_mul_pd(v59h, v59h);
    const __m256d v62l = _mm256_add_pd(v61l, v61l);
    const __m256d v62h = _mm256_add_pd(v61h, v61h);
    const __m256d v63l = _mm256_blendv_pd(v62l, v60l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v63h = _mm256_blendv_pd(v62h, v60h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v64l = _mm256_add_pd(v59l, v22);
    const __m256d v64h = _mm256_add_pd(v59h, v22);
    const __m256d v65l = _mm256_blendv_pd(v61l, v22, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v65h = _mm256_blendv_pd(v61h, v22, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v66l = _mm256_fmadd_pd(v64l, v64l, v65l);
    const __m256d v66h = _mm256_fmadd_pd(v64h, v64h, v65h);
    const __m256d v67l = _mm256_div_pd(v63l, v66l);
    const __m256d v67h = _mm256_div_pd(v63h, v66h);
    const __m256d v68l = _mm256_blendv_pd(v22, v50l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v68h = _mm256_blendv_pd(v22, v50h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v69l = _mm256_mul_pd(v7l, v68l);
    const __m256d v69h = _mm256_mul_pd(v7h, v68h);
    const __m256d v71l = _mm256_fnmadd_pd(v67l, v69l, v69l);
    const __m256d v71h = _mm256_fnmadd_pd(v67h, v69h, v69h);
    const __m256d v72l = mish_f64_4ulp_avx2_signed_f64_avx2(v71l, v69l);
    const __m256d v72h = mish_f64_4ulp_avx2_signed_f64_avx2(v71h, v69h);
    const __m256d v73l = _mm256_mul_pd(v23l, v72l);
    const __m256d v73h = _mm256_mul_pd(v23h, v72h);
    const __m256d v74l = _mm256_blendv_pd(v22, v58l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v74h = _mm256_blendv_pd(v22, v58h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v75l = _mm256_mul_pd(v73l, v74l);
    const __m256d v75h = _mm256_mul_pd(v73h, v74h);
    const __m256d v76l = _mm256_blendv_pd(v0l, v75l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v76h = _mm256_blendv_pd(v0h, v75h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v76l);
    _mm256_storeu_pd(y + 4, v76h);
}

static MISH_F64_4ULP_AVX2_AVX2_TARGET void mish_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        mish_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        mish_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
MISH_F64_4ULP_AVX2_AVX512 __mmask8 mish_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
MISH_F64_4ULP_AVX2_AVX512 __m512i mish_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
MISH_F64_4ULP_AVX2_AVX512 __m512d mish_f64_4ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
MISH_F64_4ULP_AVX2_AVX512 void mish_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v3 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v5 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v6 = _mm512_set1_pd(-0x1.7cp+9); /* -760 */
    const __m512d v11 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v12 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v22 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v24 = _mm512_set1_pd(-0x1.abc93dfb3472ap-56); /* -2.3190331057869139e-17 */
    const __m512d v25 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v28 = _mm512_set1_pd(0x1.8bc1b99bb6e7fp-29); /* 2.8795092541788663e-09 */
    const __m512d v29 = _mm512_set1_pd(0x1.a8ee7a46af4a6p-26); /* 2.473427176506979e-08 */
    const __m512d v31 = _mm512_set1_pd(0x1.278aa6d7ddf9ep-22); /* 2.7524457157185845e-07 */
    const __m512d v33 = _mm512_set1_pd(0x1.71e0ea000086dp-19); /* 2.7558101010081413e-06 */
    const __m512d v35 = _mm512_set1_pd(0x1.a01a369484a94p-16); /* 2.4801635463654064e-05 */
    const __m512d v37 = _mm512_set1_pd(0x1.a01a00e8d08cap-13); /* 0.00019841269320337022 */
    const __m512d v39 = _mm512_set1_pd(0x1.6c16c15f8b032p-10); /* 0.0013888888860362878 */
    const __m512d v42 = _mm512_set1_pd(0x1.1111111118f24p-7); /* 0.0083333333333893214 */
    const __m512d v43 = _mm512_set1_pd(0x1.5555555557442p-5); /* 0.0416666666667216 */
    const __m512d v46 = _mm512_set1_pd(0x1.55555555555aap-3); /* 0.16666666666666902 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __mmask8 v4l = _mm512_cmp_pd_mask(v0l, v3, _CMP_LT_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v0h, v3, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v7l = _mm512_max_pd(v6, v0l);
    const __m512d v7h = _mm512_max_pd(v6, v0h);
    const __m512d v8l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v7l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v8h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v7h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v9l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v8l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v9h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v8h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v10l = _mm512_max_pd(v6, v9l);
    const __m512d v10h = _mm512_max_pd(v6, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v10l, v11, v12);
    const __m512d v13h = _mm512_fmadd_pd(v10h, v11, v12);
    const __m512d v14l = _mm512_sub_pd(v13l, v12);
    const __m512d v14h = _mm512_sub_pd(v13h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v5, v14l, v12);
    const __m512d v15h = _mm512_fmadd_pd(v5, v14h, v12);
    const __m512i v16l = _mm512_castpd_si512(v15l);
    const __m512i v16h = _mm512_castpd_si512(v15h);
    const __m512i v18l = _mm512_slli_epi64(v16l, 52);
    const __m512i v18h = _mm512_slli_epi64(v16h, 52);
    const __m512i v20l = _mm512_add_epi64(v18l, v19);
    const __m512i v20h = _mm512_add_epi64(v18h, v19);
    const __m512d v21l = _mm512_castsi512_pd(v20l);
    const __m512d v21h = _mm512_castsi512_pd(v20h);
    const __m512d v23l = _mm512_mask_blend_pd((__mmask8)v4, v22, v21l);
    const __m512d v23h = _mm512_mask_blend_pd(mish_f64_4ulp_avx2_high_mask_avx512(v4), v22, v21h);
    const __m512d v26l = _mm512_fmadd_pd(v25, v14l, v10l);
    const __m512d v26h = _mm512_fmadd_pd(v25, v14h, v10h);
    const __m512d v27l = _mm512_fmadd_pd(v14l, v24, v26l);
    const __m512d v27h = _mm512_fmadd_pd(v14h, v24, v26h);
    const __m512d v30l = _mm512_fmadd_pd(v27l, v28, v29);
    const __m512d v30h = _mm512_fmadd_pd(v27h, v28, v29);
    const __m512d v32l = _mm512_fmadd_pd(v27l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v27h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v27l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v27h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v27l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v27h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v27l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v27h, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v27l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v27h, v38h, v39);
    const __m512d v41l = _mm512_mul_pd(v27l, v27l);
    const __m512d v41h = _mm512_mul_pd(v27h, v27h);
    const __m512d v44l = _mm512_fmadd_pd(v42, v27l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42, v27h, v43);
    const __m512d v45l = _mm512_fmadd_pd(v40l, v41l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v40h, v41h, v44h);
    const __m512d v47l = _mm512_fmadd_pd(v27l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v27h, v45h, v46);
    const __m512d v48l = _mm512_fmadd_pd(v27l, v47l, v5);
    const __m512d v48h = _mm512_fmadd_pd(v27h, v47h, v5);
    const __m512d v49l = _mm512_fmadd_pd(v27l, v48l, v22);
    const __m512d v49h = _mm512_fmadd_pd(v27h, v48h, v22);
    const __m512d v50l = _mm512_fmadd_pd(v27l, v49l, v22);
    const __m512d v50h = _mm512_fmadd_pd(v27h, v49h, v22);
    const __m512d v51l = _mm512_mul_pd(v50l, v21l);
    const __m512d v51h = _mm512_mul_pd(v50h, v21h);
    const __m512d v52l = _mm512_sub_pd(v15l, v12);
    const __m512d v52h = _mm512_sub_pd(v15h, v12);
    const __m512d v53l = _mm512_sub_pd(v14l, v52l);
    const __m512d v53h = _mm512_sub_pd(v14h, v52h);
    const __m512d v54l = _mm512_add_pd(v53l, v12);
    const __m512d v54h = _mm512_add_pd(v53h, v12);
    const __m512i v55l = mish_f64_4ulp_avx2_bits_f64_avx512(v54l);
    const __m512i v55h = mish_f64_4ulp_avx2_bits_f64_avx512(v54h);
    const __m512i v56l = _mm512_slli_epi64(v55l, 52);
    const __m512i v56h = _mm512_slli_epi64(v55h, 52);
    const __m512i v57l = _mm512_add_epi64(v56l, v19);
    const __m512i v57h = _mm512_add_epi64(v56h, v19);
    const __m512d v58l = _mm512_castsi512_pd(v57l);
    const __m512d v58h = _mm512_castsi512_pd(v57h);
    const __m512d v59l = _mm512_mul_pd(v51l, v58l);
    const __m512d v59h = _mm512_mul_pd(v51h, v58h);
    const __m512d v60l = _mm512_fmadd_pd(v59l, v59l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v59h, v59h, v59h);
    const __m512d v61l = _mm512_mul_pd(v59l, v59l);
    const __m512d v61h = _mm512_mul_pd(v59h, v59h);
    const __m512d v62l = _mm512_add_pd(v61l, v61l);
    const __m512d v62h = _mm512_add_pd(v61h, v61h);
    const __m512d v63l = _mm512_mask_blend_pd((__mmask8)v4, v62l, v60l);
    const __m512d v63h = _mm512_mask_blend_pd(mish_f64_4ulp_avx2_high_mask_avx512(v4), v62h, v60h);
    const __m512d v64l = _mm512_add_pd(v59l, v22);
    const __m512d v64h = _mm512_add_pd(v59h, v22);
    const __m512d v65l = _mm512_mask_blend_pd((__mmask8)v4, v61l, v22);
    const __m512d v65h = _mm512_mask_blend_pd(mish_f64_4ulp_avx2_high_mask_avx512(v4), v61h, v22);
    const __m512d v66l = _mm512_fmadd_pd(v64l, v64l, v65l);
    const __m512d v66h = _mm512_fmadd_pd(v64h, v64h, v65h);
    const __m512d v67l = _mm512_div_pd(v63l, v66l);
    const __m512d v67h = _mm512_div_pd(v63h, v66h);
    const __m512d v68l = _mm512_mask_blend_pd((__mmask8)v4, v22, v50l);
    const __m512d v68h = _mm512_mask_blend_pd(mish_f64_4ulp_avx2_high_mask_avx512(v4), v22, v50h);
    const __m512d v69l = _mm512_mul_pd(v7l, v68l);
    const __m512d v69h = _mm512_mul_pd(v7h, v68h);
    const __m512d v71l = _mm512_fnmadd_pd(v67l, v69l, v69l);
    const __m512d v71h = _mm512_fnmadd_pd(v67h, v69h, v69h);
    const __m512d v72l = mish_f64_4ulp_avx2_signed_f64_avx512(v71l, v69l);
    const __m512d v72h = mish_f64_4ulp_avx2_signed_f64_avx512(v71h, v69h);
    const __m512d v73l = _mm512_mul_pd(v23l, v72l);
    const __m512d v73h = _mm512_mul_pd(v23h, v72h);
    const __m512d v74l = _mm512_mask_blend_pd((__mmask8)v4, v22, v58l);
    const __m512d v74h = _mm512_mask_blend_pd(mish_f64_4ulp_avx2_high_mask_avx512(v4), v22, v58h);
    const __m512d v75l = _mm512_mul_pd(v73l, v74l);
    const __m512d v75h = _mm512_mul_pd(v73h, v74h);
    const __m512d v76l = _mm512_mask_blend_pd((__mmask8)v2, v0l, v75l);
    const __m512d v76h = _mm512_mask_blend_pd(mish_f64_4ulp_avx2_high_mask_avx512(v2), v0h, v75h);
    _mm512_storeu_pd(y, v76l);
    _mm512_storeu_pd(y + 8, v76h);
}

static MISH_F64_4ULP_AVX2_AVX512_TARGET void mish_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        mish_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_f64_4ulp_avx2_level(void) {
#if defined(MISH_F64_4ULP_AVX2_FORCE_ISA)
    return MISH_F64_4ULP_AVX2_FORCE_ISA;
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

double mish_f64_4ulp_avx2(double x) {
    return mish_f64_4ulp_avx2_element(x);
}

void mish_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_f64_4ulp_avx2_level();
    if (level == 2) {
        mish_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    mish_f64_4ulp_avx2_array_portable(x, y, n);
}
