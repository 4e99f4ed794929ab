/* acosh_f64_4ulp_avx2: acosh
 *
 *   target       acosh, arcosh x, f64
 *   domain       every input
 *   max error    3.054067 ulp, observed on 40653790 inputs
 *   worst input  0x1.0750a61af3fa9p+0 (1.0285743537715268, encoding 0x3ff0750a61af3fa9)
 *   result there 0x1.e86eac81dc463p-3 (0.23849234362890845, encoding 0x3fce86eac81dc463)
 *   mean error   0.288916 ulp
 *   misrounded   9230817 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6559bab667330608a1ff28da3db994a2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive acosh_f64_4ulp_avx2.db
 *                time: 2.6286 ns/element as avx2 code (inputs mean)
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
#include "acosh_f64_4ulp_avx2.h"

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

static inline double acosh_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double acosh_f64_4ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t acosh_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double acosh_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t acosh_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double acosh_f64_4ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = INFINITY;
    const int v2 = v0 < v1;
    const double v3 = 0x1p+0; /* 1 */
    const int v4 = v3 <= v0;
    const int64_t v5 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v6 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v7 = 0x1p+500; /* 3.2733906078961419e+150 */
    const int v8 = v7 < v0;
    const double v9 = v7 < v0 ? v7 : v0;
    const double v10 = -0x1p+0; /* -1 */
    const double v11 = v9 + v10;
    const double v12 = NAN;
    const double v13 = v4 ? v11 : v12;
    const double v14 = v13 + v13;
    const double v15 = acosh_f64_4ulp_avx2_fma_f64(v13, v13, v14);
    const double v16 = acosh_f64_4ulp_avx2_sqrt_f64(v15);
    const double v17 = v16 + v13;
    const double v18 = v17 + v3;
    const double v19 = v8 ? v0 : v18;
    const int64_t v20 = acosh_f64_4ulp_avx2_bits_f64(v19);
    const int64_t v21 = (int64_t)((uint64_t)v6 + (uint64_t)v20);
    const int64_t v22 = INT64_C(52);
    const int64_t v23 = acosh_f64_4ulp_avx2_lshr_i64(v21, v22);
    const int64_t v24 = v5 | v23;
    const double v25 = acosh_f64_4ulp_avx2_frombits_f64(v24);
    const double v26 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v27 = v25 - v26;
    const double v28 = 0x0p+0; /* 0 */
    const double v29 = v8 ? v3 : v28;
    const double v30 = v27 + v29;
    const double v31 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v32 = v18 - v17;
    const double v33 = v3 - v32;
    const double v34 = v18 - v32;
    const double v35 = v17 - v34;
    const double v36 = v33 + v35;
    const double v37 = v8 ? v28 : v36;
    const double v38 = 0x1p-1; /* 0.5 */
    const int64_t v39 = INT64_C(9218868437227405312); /* 0x7ff0000000000000 */
    const int64_t v40 = acosh_f64_4ulp_avx2_shl_i64(v23, v22);
    const int64_t v41 = (int64_t)((uint64_t)v39 - (uint64_t)v40);
    const double v42 = acosh_f64_4ulp_avx2_frombits_f64(v41);
    const double v43 = v38 * v42;
    const double v44 = v37 * v43;
    const int64_t v45 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v46 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v47 = v21 & v46;
    const int64_t v48 = (int64_t)((uint64_t)v45 + (uint64_t)v47);
    const double v49 = acosh_f64_4ulp_avx2_frombits_f64(v48);
    const double v50 = v49 + v10;
    const double v51 = v44 + v50;
    const double v52 = 0x1p+1; /* 2 */
    const double v53 = v52 + v51;
    const double v54 = v51 / v53;
    const double v55 = v54 * v54;
    const double v56 = v54 * v55;
    const double v57 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v58 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v59 = acosh_f64_4ulp_avx2_fma_f64(v55, v57, v58);
    const double v60 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v61 = acosh_f64_4ulp_avx2_fma_f64(v55, v59, v60);
    const double v62 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v63 = acosh_f64_4ulp_avx2_fma_f64(v61, v55, v62);
    const double v64 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v65 = acosh_f64_4ulp_avx2_fma_f64(v55, v63, v64);
    const double v66 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v67 = acosh_f64_4ulp_avx2_fma_f64(v55, v65, v66);
    const double v68 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v69 = acosh_f64_4ulp_avx2_fma_f64(v55, v67, v68);
    const double v70 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v71 = acosh_f64_4ulp_avx2_fma_f64(v55, v69, v70);
    const double v72 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v73 = acosh_f64_4ulp_avx2_fma_f64(v55, v71, v72);
    const double v74 = v54 * v52;
    const double v75 = acosh_f64_4ulp_avx2_fma_f64(v56, v73, v74);
    const double v76 = acosh_f64_4ulp_avx2_fma_f64(v30, v31, v75);
    const double v77 = v4 ? v76 : v12;
    const double v78 = v2 ? v77 : v0;
    const double r0 = v78;
    return r0;
}

static void acosh_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_F64_4ULP_AVX2_AVX2 static inline ACOSH_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_F64_4ULP_AVX2_AVX512 static inline ACOSH_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ACOSH_F64_4ULP_AVX2_AVX2 __m256i acosh_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_F64_4ULP_AVX2_AVX2 __m256i acosh_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH_F64_4ULP_AVX2_AVX2 void acosh_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(INFINITY);
    const __m256d v3 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v5 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v6 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v7 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v10 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v12 = _mm256_set1_pd(NAN);
    const __m256d v26 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v28 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v31 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v38 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v39 = _mm256_set1_epi64x(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m256i v45 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256i v46 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v52 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v57 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v58 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v60 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v62 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v64 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v66 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v68 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v70 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v72 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = acosh_f64_4ulp_avx2_join_mask_avx2(v2l, v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v3, v0l, _CMP_LE_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v3, v0h, _CMP_LE_OQ));
    const __m256i v4 = acosh_f64_4ulp_avx2_join_mask_avx2(v4l, v4h);
    const __m256i v8l = _mm256_castpd_si256(_mm256_cmp_pd(v7, v0l, _CMP_LT_OQ));
    const __m256i v8h = _mm256_castpd_si256(_mm256_cmp_pd(v7, v0h, _CMP_LT_OQ));
    const __m256i v8 = acosh_f64_4ulp_avx2_join_mask_avx2(v8l, v8h);
    const __m256d v9l = _mm256_min_pd(v7, v0l);
    const __m256d v9h = _mm256_min_pd(v7, v0h);
    const __m256d v11l = _mm256_add_pd(v9l, v10);
    const __m256d v11h = _mm256_add_pd(v9h, v10);
    const __m256d v13l = _mm256_blendv_pd(v12, v11l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v13h = _mm256_blendv_pd(v12, v11h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v14l = _mm256_add_pd(v13l, v13l);
    const __m256d v14h = _mm256_add_pd(v13h, v13h);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v13l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v13h, v14h);
    const __m256d v16l = _mm256_sqrt_pd(v15l);
    const __m256d v16h = _mm256_sqrt_pd(v15h);
    const __m256d v17l = _mm256_add_pd(v16l, v13l);
    const __m256d v17h = _mm256_add_pd(v16h, v13h);
    const __m256d v18l = _mm256_add_pd(v17l, v3);
    const __m256d v18h = _mm256_add_pd(v17h, v3);
    const __m256d v19l = _mm256_blendv_pd(v18l, v0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v19h = _mm256_blendv_pd(v18h, v0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256i v20l = acosh_f64_4ulp_avx2_bits_f64_avx2(v19l);
    const __m256i v20h = acosh_f64_4ulp_avx2_bits_f64_avx2(v19h);
    const __m256i v21l = _mm256_add_epi64(v6, v20l);
    const __m256i v21h = _mm256_add_epi64(v6, v20h);
    const __m256i v23l = _mm256_srli_epi64(v21l, 52);
    const __m256i v23h = _mm256_srli_epi64(v21h, 52);
    const __m256i v24l = _mm256_or_si256(v5, v23l);
    const __m256i v24h = _mm256_or_si256(v5, v23h);
    const __m256d v25l = _mm256_castsi256_pd(v24l);
    const __m256d v25h = _mm256_castsi256_pd(v24h);
    const __m256d v27l = _mm256_sub_pd(v25l, v26);
    const __m256d v27h = _mm256_sub_pd(v25h, v26);
    const __m256d v29l = _mm256_blendv_pd(v28, v3, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v29h = _mm256_blendv_pd(v28, v3, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v30l = _mm256_add_pd(v27l, v29l);
    const __m256d v30h = _mm256_add_pd(v27h, v29h);
    const __m256d v32l = _mm256_sub_pd(v18l, v17l);
    const __m256d v32h = _mm256_sub_pd(v18h, v17h);
    const __m256d v33l = _mm256_sub_pd(v3, v32l);
    const __m256d v33h = _mm256_sub_pd(v3, v32h);
    const __m256d v34l = _mm256_sub_pd(v18l, v32l);
    const __m256d v34h = _mm256_sub_pd(v18h, v32h);
    const __m256d v35l = _mm256_sub_pd(v17l, v34l);
    const __m256d v35h = _mm256_sub_pd(v17h, v34h);
    const __m256d v36l = _mm256_add_pd(v33l, v35l);
    const __m256d v36h = _mm256_add_pd(v33h, v35h);
    const __m256d v37l = _mm256_blendv_pd(v36l, v28, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v37h = _mm256_blendv_pd(v36h, v28, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256i v40l = _mm256_slli_epi64(v23l, 52);
    const __m256i v40h = _mm256_slli_epi64(v23h, 52);
    const __m256i v41l = _mm256_sub_epi64(v39, v40l);
    const __m256i v41h = _mm256_sub_epi64(v39, v40h);
    const __m256d v42l = _mm256_castsi256_pd(v41l);
    const __m256d v42h = _mm256_castsi256_pd(v41h);
    const __m256d v43l = _mm256_mul_pd(v38, v42l);
    const __m256d v43h = _mm256_mul_pd(v38, v42h);
    const __m256d v44l = _mm256_mul_pd(v37l, v43l);
    const __m256d v44h = _mm256_mul_pd(v37h, v43h);
    const __m256i v47l = _mm256_and_si256(v21l, v46);
    const __m256i v47h = _mm256_and_si256(v21h, v46);
    const __m256i v48l = _mm256_add_epi64(v45, v47l);
    const __m256i v48h = _mm256_add_epi64(v45, v47h);
    const __m256d v49l = _mm256_castsi256_pd(v48l);
    const __m256d v49h = _mm256_castsi256_pd(v48h);
    const __m256d v50l = _mm256_add_pd(v49l, v10);
    const __m256d v50h = _mm256_add_pd(v49h, v10);
    const __m256d v51l = _mm256_add_pd(v44l, v50l);
    const __m256d v51h = _mm256_add_pd(v44h, v50h);
    const __m256d v53l = _mm256_add_pd(v52, v51l);
    const __m256d v53h = _mm256_add_pd(v52, v51h);
    const __m256d v54l = _mm256_div_pd(v51l, v53l);
    const __m256d v54h = _mm256_div_pd(v51h, v53h);
    const __m256d v55l = _mm256_mul_pd(v54l, v54l);
    const __m256d v55h = _mm256_mul_pd(v54h, v54h);
    const __m256d v56l = _mm256_mul_pd(v54l, v55l);
    const __m256d v56h = _mm256_mul_pd(v54h, v55h);
    const __m256d v59l = _mm256_fmadd_pd(v55l, v57, v58);
    const __m256d v59h = _mm256_fmadd_pd(v55h, v57, v58);
    const __m256d v61l = _mm256_fmadd_pd(v55l, v59l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v55h, v59h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v55l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v55h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v55l, v63l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v55h, v63h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v55l, v65l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v55h, v65h, v66);
    const __m256d v69l = _mm256_fmadd_pd(v55l, v67l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v55h, v67h, v68);
    const __m256d v71l = _mm256_fmadd_pd(v55l, v69l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v55h, v69h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v55l, v71l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v55h, v71h, v72);
    const __m256d v74l = _mm256_mul_pd(v54l, v52);
    const __m256d v74h = _mm256_mul_pd(v54h, v52);
    const __m256d v75l = _mm256_fmadd_pd(v56l, v73l, v74l);
    const __m256d v75h = _mm256_fmadd_pd(v56h, v73h, v74h);
    const __m256d v76l = _mm256_fmadd_pd(v30l, v31, v75l);
    const __m256d v76h = _mm256_fmadd_pd(v30h, v31, v75h);
    const __m256d v77l = _mm256_blendv_pd(v12, v76l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v77h = _mm256_blendv_pd(v12, v76h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v78l = _mm256_blendv_pd(v0l, v77l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v78h = _mm256_blendv_pd(v0h, v77h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v78l);
    _mm256_storeu_pd(y + 4, v78h);
}

static ACOSH_F64_4ULP_AVX2_AVX2_TARGET void acosh_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        acosh_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ACOSH_F64_4ULP_AVX2_AVX512 __mmask8 acosh_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_F64_4ULP_AVX2_AVX512 __m512i acosh_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOSH_F64_4ULP_AVX2_AVX512 void acosh_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(INFINITY);
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v5 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v6 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v7 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v10 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v12 = _mm512_set1_pd(NAN);
    const __m512d v26 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v28 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v31 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v38 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v39 = _mm512_set1_epi64(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m512i v45 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512i v46 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v52 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v57 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v58 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v60 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v62 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v64 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v66 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v68 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v70 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v72 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __mmask8 v4l = _mm512_cmp_pd_mask(v3, v0l, _CMP_LE_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v3, v0h, _CMP_LE_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __mmask8 v8l = _mm512_cmp_pd_mask(v7, v0l, _CMP_LT_OQ);
    const __mmask8 v8h = _mm512_cmp_pd_mask(v7, v0h, _CMP_LT_OQ);
    const __mmask16 v8 = _mm512_kunpackb(v8h, v8l);
    const __m512d v9l = _mm512_min_pd(v7, v0l);
    const __m512d v9h = _mm512_min_pd(v7, v0h);
    const __m512d v11l = _mm512_add_pd(v9l, v10);
    const __m512d v11h = _mm512_add_pd(v9h, v10);
    const __m512d v13l = _mm512_mask_blend_pd((__mmask8)v4, v12, v11l);
    const __m512d v13h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx2_high_mask_avx512(v4), v12, v11h);
    const __m512d v14l = _mm512_add_pd(v13l, v13l);
    const __m512d v14h = _mm512_add_pd(v13h, v13h);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v13l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v13h, v14h);
    const __m512d v16l = _mm512_sqrt_pd(v15l);
    const __m512d v16h = _mm512_sqrt_pd(v15h);
    const __m512d v17l = _mm512_add_pd(v16l, v13l);
    const __m512d v17h = _mm512_add_pd(v16h, v13h);
    const __m512d v18l = _mm512_add_pd(v17l, v3);
    const __m512d v18h = _mm512_add_pd(v17h, v3);
    const __m512d v19l = _mm512_mask_blend_pd((__mmask8)v8, v18l, v0l);
    const __m512d v19h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx2_high_mask_avx512(v8), v18h, v0h);
    const __m512i v20l = acosh_f64_4ulp_avx2_bits_f64_avx512(v19l);
    const __m512i v20h = acosh_f64_4ulp_avx2_bits_f64_avx512(v19h);
    const __m512i v21l = _mm512_add_epi64(v6, v20l);
    const __m512i v21h = _mm512_add_epi64(v6, v20h);
    const __m512i v23l = _mm512_srli_epi64(v21l, 52);
    const __m512i v23h = _mm512_srli_epi64(v21h, 52);
    const __m512i v24l = _mm512_or_si512(v5, v23l);
    const __m512i v24h = _mm512_or_si512(v5, v23h);
    const __m512d v25l = _mm512_castsi512_pd(v24l);
    const __m512d v25h = _mm512_castsi512_pd(v24h);
    const __m512d v27l = _mm512_sub_pd(v25l, v26);
    const __m512d v27h = _mm512_sub_pd(v25h, v26);
    const __m512d v29l = _mm512_mask_blend_pd((__mmask8)v8, v28, v3);
    const __m512d v29h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx2_high_mask_avx512(v8), v28, v3);
    const __m512d v30l = _mm512_add_pd(v27l, v29l);
    const __m512d v30h = _mm512_add_pd(v27h, v29h);
    const __m512d v32l = _mm512_sub_pd(v18l, v17l);
    const __m512d v32h = _mm512_sub_pd(v18h, v17h);
    const __m512d v33l = _mm512_sub_pd(v3, v32l);
    const __m512d v33h = _mm512_sub_pd(v3, v32h);
    const __m512d v34l = _mm512_sub_pd(v18l, v32l);
    const __m512d v34h = _mm512_sub_pd(v18h, v32h);
    const __m512d v35l = _mm512_sub_pd(v17l, v34l);
    const __m512d v35h = _mm512_sub_pd(v17h, v34h);
    const __m512d v36l = _mm512_add_pd(v33l, v35l);
    const __m512d v36h = _mm512_add_pd(v33h, v35h);
    const __m512d v37l = _mm512_mask_blend_pd((__mmask8)v8, v36l, v28);
    const __m512d v37h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx2_high_mask_avx512(v8), v36h, v28);
    const __m512i v40l = _mm512_slli_epi64(v23l, 52);
    const __m512i v40h = _mm512_slli_epi64(v23h, 52);
    const __m512i v41l = _mm512_sub_epi64(v39, v40l);
    const __m512i v41h = _mm512_sub_epi64(v39, v40h);
    const __m512d v42l = _mm512_castsi512_pd(v41l);
    const __m512d v42h = _mm512_castsi512_pd(v41h);
    const __m512d v43l = _mm512_mul_pd(v38, v42l);
    const __m512d v43h = _mm512_mul_pd(v38, v42h);
    const __m512d v44l = _mm512_mul_pd(v37l, v43l);
    const __m512d v44h = _mm512_mul_pd(v37h, v43h);
    const __m512i v47l = _mm512_and_si512(v21l, v46);
    const __m512i v47h = _mm512_and_si512(v21h, v46);
    const __m512i v48l = _mm512_add_epi64(v45, v47l);
    const __m512i v48h = _mm512_add_epi64(v45, v47h);
    const __m512d v49l = _mm512_castsi512_pd(v48l);
    const __m512d v49h = _mm512_castsi512_pd(v48h);
    const __m512d v50l = _mm512_add_pd(v49l, v10);
    const __m512d v50h = _mm512_add_pd(v49h, v10);
    const __m512d v51l = _mm512_add_pd(v44l, v50l);
    const __m512d v51h = _mm512_add_pd(v44h, v50h);
    const __m512d v53l = _mm512_add_pd(v52, v51l);
    const __m512d v53h = _mm512_add_pd(v52, v51h);
    const __m512d v54l = _mm512_div_pd(v51l, v53l);
    const __m512d v54h = _mm512_div_pd(v51h, v53h);
    const __m512d v55l = _mm512_mul_pd(v54l, v54l);
    const __m512d v55h = _mm512_mul_pd(v54h, v54h);
    const __m512d v56l = _mm512_mul_pd(v54l, v55l);
    const __m512d v56h = _mm512_mul_pd(v54h, v55h);
    const __m512d v59l = _mm512_fmadd_pd(v55l, v57, v58);
    const __m512d v59h = _mm512_fmadd_pd(v55h, v57, v58);
    const __m512d v61l = _mm512_fmadd_pd(v55l, v59l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v55h, v59h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v55l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v55h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v55l, v63l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v55h, v63h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v55l, v65l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v55h, v65h, v66);
    const __m512d v69l = _mm512_fmadd_pd(v55l, v67l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v55h, v67h, v68);
    const __m512d v71l = _mm512_fmadd_pd(v55l, v69l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v55h, v69h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v55l, v71l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v55h, v71h, v72);
    const __m512d v74l = _mm512_mul_pd(v54l, v52);
    const __m512d v74h = _mm512_mul_pd(v54h, v52);
    const __m512d v75l = _mm512_fmadd_pd(v56l, v73l, v74l);
    const __m512d v75h = _mm512_fmadd_pd(v56h, v73h, v74h);
    const __m512d v76l = _mm512_fmadd_pd(v30l, v31, v75l);
    const __m512d v76h = _mm512_fmadd_pd(v30h, v31, v75h);
    const __m512d v77l = _mm512_mask_blend_pd((__mmask8)v4, v12, v76l);
    const __m512d v77h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx2_high_mask_avx512(v4), v12, v76h);
    const __m512d v78l = _mm512_mask_blend_pd((__mmask8)v2, v0l, v77l);
    const __m512d v78h = _mm512_mask_blend_pd(acosh_f64_4ulp_avx2_high_mask_avx512(v2), v0h, v77h);
    _mm512_storeu_pd(y, v78l);
    _mm512_storeu_pd(y + 8, v78h);
}

static ACOSH_F64_4ULP_AVX2_AVX512_TARGET void acosh_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        acosh_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_f64_4ulp_avx2_level(void) {
#if defined(ACOSH_F64_4ULP_AVX2_FORCE_ISA)
    return ACOSH_F64_4ULP_AVX2_FORCE_ISA;
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

double acosh_f64_4ulp_avx2(double x) {
    return acosh_f64_4ulp_avx2_element(x);
}

void acosh_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_f64_4ulp_avx2_level();
    if (level == 2) {
        acosh_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_f64_4ulp_avx2_array_portable(x, y, n);
}
