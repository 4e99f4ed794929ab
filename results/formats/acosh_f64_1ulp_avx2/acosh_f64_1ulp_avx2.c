/* acosh_f64_1ulp_avx2: acosh
 *
 *   target       acosh, arcosh x, f64
 *   domain       every input
 *   max error    0.567267 ulp, observed on 41430248 inputs
 *   worst input  0x1.0f883fb8eb0f4p+0 (1.0606727434597447, encoding 0x3ff0f883fb8eb0f4)
 *   result there 0x1.62ed82123b2cap-2 (0.3466091464641009, encoding 0x3fd62ed82123b2ca)
 *   mean error   0.172036 ulp
 *   misrounded   190443 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7669c418f03ce02785ff806cbfed0bcc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive acosh_f64_1ulp_avx2.db
 *                time: 3.5747 ns/element as avx2 code (inputs mean)
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
#include "acosh_f64_1ulp_avx2.h"

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

static inline double acosh_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double acosh_f64_1ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t acosh_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t acosh_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double acosh_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double acosh_f64_1ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = INFINITY;
    const int v2 = v0 < v1;
    const double v3 = 0x1p+0; /* 1 */
    const int v4 = v3 <= v0;
    const double v5 = 0x1p-1; /* 0.5 */
    const int64_t v6 = INT64_C(9218868437227405312); /* 0x7ff0000000000000 */
    const int64_t v7 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v8 = 0x1p+500; /* 3.2733906078961419e+150 */
    const int v9 = v8 < v0;
    const double v10 = v8 < v0 ? v8 : v0;
    const double v11 = -0x1p+0; /* -1 */
    const double v12 = v10 + v11;
    const double v13 = NAN;
    const double v14 = v4 ? v12 : v13;
    const double v15 = v14 + v14;
    const double v16 = acosh_f64_1ulp_avx2_fma_f64(v14, v14, v15);
    const double v17 = acosh_f64_1ulp_avx2_sqrt_f64(v16);
    const double v18 = v17 + v14;
    const double v19 = v18 + v3;
    const double v20 = v9 ? v0 : v19;
    const int64_t v21 = acosh_f64_1ulp_avx2_bits_f64(v20);
    const int64_t v22 = (int64_t)((uint64_t)v7 + (uint64_t)v21);
    const int64_t v23 = INT64_C(52);
    const int64_t v24 = acosh_f64_1ulp_avx2_lshr_i64(v22, v23);
    const int64_t v25 = acosh_f64_1ulp_avx2_shl_i64(v24, v23);
    const int64_t v26 = (int64_t)((uint64_t)v6 - (uint64_t)v25);
    const double v27 = acosh_f64_1ulp_avx2_frombits_f64(v26);
    const double v28 = v5 * v27;
    const double v29 = 0x0p+0; /* 0 */
    const double v30 = v19 - v18;
    const double v31 = v3 - v30;
    const double v32 = v19 - v30;
    const double v33 = v18 - v32;
    const double v34 = v31 + v33;
    const double v35 = v17 - v18;
    const double v36 = v35 + v14;
    const double v37 = 0x1p-100; /* 7.8886090522101181e-31 */
    const double v38 = v37 > v17 ? v37 : v17;
    const double v39 = v5 / v38;
    const double v40 = -v17;
    const double v41 = acosh_f64_1ulp_avx2_fma_f64(v17, v40, v16);
    const double v42 = v14 * v14;
    const double v43 = -v42;
    const double v44 = acosh_f64_1ulp_avx2_fma_f64(v14, v14, v43);
    const double v45 = v42 < v15 ? v42 : v15;
    const double v46 = v42 > v15 ? v42 : v15;
    const double v47 = v46 - v16;
    const double v48 = v45 + v47;
    const double v49 = v44 + v48;
    const double v50 = v41 + v49;
    const double v51 = v39 * v50;
    const double v52 = v36 + v51;
    const double v53 = v34 + v52;
    const double v54 = v9 ? v29 : v53;
    const double v55 = v28 * v54;
    const int64_t v56 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v57 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v58 = v22 & v57;
    const int64_t v59 = (int64_t)((uint64_t)v56 + (uint64_t)v58);
    const double v60 = acosh_f64_1ulp_avx2_frombits_f64(v59);
    const double v61 = v60 + v11;
    const double v62 = v55 + v61;
    const double v63 = 0x1p+1; /* 2 */
    const double v64 = v62 + v63;
    const double v65 = v3 / v64;
    const double v66 = v62 * v65;
    const double v67 = v66 + v66;
    const int64_t v68 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v69 = v68 | v24;
    const double v70 = acosh_f64_1ulp_avx2_frombits_f64(v69);
    const double v71 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v72 = v70 - v71;
    const double v73 = v9 ? v3 : v29;
    const double v74 = v72 + v73;
    const double v75 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v76 = v74 * v75;
    const double v77 = v67 + v76;
    const double v78 = v76 - v77;
    const double v79 = v67 + v78;
    const double v80 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v81 = v66 * v66;
    const double v82 = 0x1.8618618618618p-4; /* 0.095238095238095233 */
    const double v83 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v84 = acosh_f64_1ulp_avx2_fma_f64(v81, v82, v83);
    const double v85 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v86 = acosh_f64_1ulp_avx2_fma_f64(v81, v84, v85);
    const double v87 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v88 = acosh_f64_1ulp_avx2_fma_f64(v86, v81, v87);
    const double v89 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v90 = acosh_f64_1ulp_avx2_fma_f64(v81, v88, v89);
    const double v91 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v92 = acosh_f64_1ulp_avx2_fma_f64(v90, v81, v91);
    const double v93 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v94 = acosh_f64_1ulp_avx2_fma_f64(v81, v92, v93);
    const double v95 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v96 = acosh_f64_1ulp_avx2_fma_f64(v81, v94, v95);
    const double v97 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v98 = acosh_f64_1ulp_avx2_fma_f64(v81, v96, v97);
    const double v99 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v100 = acosh_f64_1ulp_avx2_fma_f64(v81, v98, v99);
    const double v101 = v81 * v66;
    const double v102 = v61 - v62;
    const double v103 = v55 + v102;
    const double v104 = -v66;
    const double v105 = acosh_f64_1ulp_avx2_fma_f64(v104, v64, v62);
    const double v106 = v103 + v105;
    const double v107 = v63 - v64;
    const double v108 = v107 + v62;
    const double v109 = v103 + v108;
    const double v110 = v109 * v66;
    const double v111 = v106 - v110;
    const double v112 = v111 * v65;
    const double v113 = v112 + v112;
    const double v114 = acosh_f64_1ulp_avx2_fma_f64(v100, v101, v113);
    const double v115 = acosh_f64_1ulp_avx2_fma_f64(v74, v80, v114);
    const double v116 = v79 + v115;
    const double v117 = v77 + v116;
    const double v118 = v4 ? v117 : v13;
    const double v119 = v2 ? v118 : v0;
    const double r0 = v119;
    return r0;
}

static void acosh_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_F64_1ULP_AVX2_AVX2 static inline ACOSH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_F64_1ULP_AVX2_AVX512 static inline ACOSH_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ACOSH_F64_1ULP_AVX2_AVX2 __m256i acosh_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_F64_1ULP_AVX2_AVX2 __m256i acosh_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH_F64_1ULP_AVX2_AVX2 void acosh_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(INFINITY);
    const __m256d v3 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v5 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v6 = _mm256_set1_epi64x(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v8 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v11 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v13 = _mm256_set1_pd(NAN);
    const __m256d v29 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v37 = _mm256_set1_pd(0x1p-100); /* 7.8886090522101181e-31 */
    const __m256i v56 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256i v57 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v63 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256i v68 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v71 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v75 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v80 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v82 = _mm256_set1_pd(0x1.8618618618618p-4); /* 0.095238095238095233 */
    const __m256d v83 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v85 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v87 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v89 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v91 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v93 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v95 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v97 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v99 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = acosh_f64_1ulp_avx2_join_mask_avx2(v2l, v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v3, v0l, _CMP_LE_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v3, v0h, _CMP_LE_OQ));
    const __m256i v4 = acosh_f64_1ulp_avx2_join_mask_avx2(v4l, v4h);
    const __m256i v9l = _mm256_castpd_si256(_mm256_cmp_pd(v8, v0l, _CMP_LT_OQ));
    const __m256i v9h = _mm256_castpd_si256(_mm256_cmp_pd(v8, v0h, _CMP_LT_OQ));
    const __m256i v9 = acosh_f64_1ulp_avx2_join_mask_avx2(v9l, v9h);
    const __m256d v10l = _mm256_min_pd(v8, v0l);
    const __m256d v10h = _mm256_min_pd(v8, v0h);
    const __m256d v12l = _mm256_add_pd(v10l, v11);
    const __m256d v12h = _mm256_add_pd(v10h, v11);
    const __m256d v14l = _mm256_blendv_pd(v13, v12l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v14h = _mm256_blendv_pd(v13, v12h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v15l = _mm256_add_pd(v14l, v14l);
    const __m256d v15h = _mm256_add_pd(v14h, v14h);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v14l, v15l);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v14h, v15h);
    const __m256d v17l = _mm256_sqrt_pd(v16l);
    const __m256d v17h = _mm256_sqrt_pd(v16h);
    const __m256d v18l = _mm256_add_pd(v17l, v14l);
    const __m256d v18h = _mm256_add_pd(v17h, v14h);
    const __m256d v19l = _mm256_add_pd(v18l, v3);
    const __m256d v19h = _mm256_add_pd(v18h, v3);
    const __m256d v20l = _mm256_blendv_pd(v19l, v0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v20h = _mm256_blendv_pd(v19h, v0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256i v21l = acosh_f64_1ulp_avx2_bits_f64_avx2(v20l);
    const __m256i v21h = acosh_f64_1ulp_avx2_bits_f64_avx2(v20h);
    const __m256i v22l = _mm256_add_epi64(v7, v21l);
    const __m256i v22h = _mm256_add_epi64(v7, v21h);
    const __m256i v24l = _mm256_srli_epi64(v22l, 52);
    const __m256i v24h = _mm256_srli_epi64(v22h, 52);
    const __m256i v25l = _mm256_slli_epi64(v24l, 52);
    const __m256i v25h = _mm256_slli_epi64(v24h, 52);
    const __m256i v26l = _mm256_sub_epi64(v6, v25l);
    const __m256i v26h = _mm256_sub_epi64(v6, v25h);
    const __m256d v27l = _mm256_castsi256_pd(v26l);
    const __m256d v27h = _mm256_castsi256_pd(v26h);
    const __m256d v28l = _mm256_mul_pd(v5, v27l);
    const __m256d v28h = _mm256_mul_pd(v5, v27h);
    const __m256d v30l = _mm256_sub_pd(v19l, v18l);
    const __m256d v30h = _mm256_sub_pd(v19h, v18h);
    const __m256d v31l = _mm256_sub_pd(v3, v30l);
    const __m256d v31h = _mm256_sub_pd(v3, v30h);
    const __m256d v32l = _mm256_sub_pd(v19l, v30l);
    const __m256d v32h = _mm256_sub_pd(v19h, v30h);
    const __m256d v33l = _mm256_sub_pd(v18l, v32l);
    const __m256d v33h = _mm256_sub_pd(v18h, v32h);
    const __m256d v34l = _mm256_add_pd(v31l, v33l);
    const __m256d v34h = _mm256_add_pd(v31h, v33h);
    const __m256d v35l = _mm256_sub_pd(v17l, v18l);
    const __m256d v35h = _mm256_sub_pd(v17h, v18h);
    const __m256d v36l = _mm256_add_pd(v35l, v14l);
    const __m256d v36h = _mm256_add_pd(v35h, v14h);
    const __m256d v38l = _mm256_max_pd(v37, v17l);
    const __m256d v38h = _mm256_max_pd(v37, v17h);
    const __m256d v39l = _mm256_div_pd(v5, v38l);
    const __m256d v39h = _mm256_div_pd(v5, v38h);
    const __m256d v41l = _mm256_fnmadd_pd(v17l, v17l, v16l);
    const __m256d v41h = _mm256_fnmadd_pd(v17h, v17h, v16h);
    const __m256d v42l = _mm256_mul_pd(v14l, v14l);
    const __m256d v42h = _mm256_mul_pd(v14h, v14h);
    const __m256d v44l = _mm256_fmsub_pd(v14l, v14l, v42l);
    const __m256d v44h = _mm256_fmsub_pd(v14h, v14h, v42h);
    const __m256d v45l = _mm256_min_pd(v42l, v15l);
    const __m256d v45h = _mm256_min_pd(v42h, v15h);
    const __m256d v46l = _mm256_max_pd(v42l, v15l);
    const __m256d v46h = _mm256_max_pd(v42h, v15h);
    const __m256d v47l = _mm256_sub_pd(v46l, v16l);
    const __m256d v47h = _mm256_sub_pd(v46h, v16h);
    const __m256d v48l = _mm256_add_pd(v45l, v47l);
    const __m256d v48h = _mm256_add_pd(v45h, v47h);
    const __m256d v49l = _mm256_add_pd(v44l, v48l);
    const __m256d v49h = _mm256_add_pd(v44h, v48h);
    const __m256d v50l = _mm256_add_pd(v41l, v49l);
    const __m256d v50h = _mm256_add_pd(v41h, v49h);
    const __m256d v51l = _mm256_mul_pd(v39l, v50l);
    const __m256d v51h = _mm256_mul_pd(v39h, v50h);
    const __m256d v52l = _mm256_add_pd(v36l, v51l);
    const __m256d v52h = _mm256_add_pd(v36h, v51h);
    const __m256d v53l = _mm256_add_pd(v34l, v52l);
    const __m256d v53h = _mm256_add_pd(v34h, v52h);
    const __m256d v54l = _mm256_blendv_pd(v53l, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v54h = _mm256_blendv_pd(v53h, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v55l = _mm256_mul_pd(v28l, v54l);
    const __m256d v55h = _mm256_mul_pd(v28h, v54h);
    const __m256i v58l = _mm256_and_si256(v22l, v57);
    const __m256i v58h = _mm256_and_si256(v22h, v57);
    const __m256i v59l = _mm256_add_epi64(v56, v58l);
    const __m256i v59h = _mm256_add_epi64(v56, v58h);
    const __m256d v60l = _mm256_castsi256_pd(v59l);
    const __m256d v60h = _mm256_castsi256_pd(v59h);
    const __m256d v61l = _mm256_add_pd(v60l, v11);
    const __m256d v61h = _mm256_add_pd(v60h, v11);
    const __m256d v62l = _mm256_add_pd(v55l, v61l);
    const __m256d v62h = _mm256_add_pd(v55h, v61h);
    const __m256d v64l = _mm256_add_pd(v62l, v63);
    const __m256d v64h = _mm256_add_pd(v62h, v63);
    const __m256d v65l = _mm256_div_pd(v3, v64l);
    const __m256d v65h = _mm256_div_pd(v3, v64h);
    const __m256d v66l = _mm256_mul_pd(v62l, v65l);
    const __m256d v66h = _mm256_mul_pd(v62h, v65h);
    const __m256d v67l = _mm256_add_pd(v66l, v66l);
    const __m256d v67h = _mm256_add_pd(v66h, v66h);
    const __m256i v69l = _mm256_or_si256(v68, v24l);
    const __m256i v69h = _mm256_or_si256(v68, v24h);
    const __m256d v70l = _mm256_castsi256_pd(v69l);
    const __m256d v70h = _mm256_castsi256_pd(v69h);
    const __m256d v72l = _mm256_sub_pd(v70l, v71);
    const __m256d v72h = _mm256_sub_pd(v70h, v71);
    const __m256d v73l = _mm256_blendv_pd(v29, v3, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v73h = _mm256_blendv_pd(v29, v3, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v74l = _mm256_add_pd(v72l, v73l);
    const __m256d v74h = _mm256_add_pd(v72h, v73h);
    const __m256d v76l = _mm256_mul_pd(v74l, v75);
    const __m256d v76h = _mm256_mul_pd(v74h, v75);
    const __m256d v77l = _mm256_add_pd(v67l, v76l);
    const __m256d v77h = _mm256_add_pd(v67h, v76h);
    const __m256d v78l = _mm256_sub_pd(v76l, v77l);
    const __m256d v78h = _mm256_sub_pd(v76h, v77h);
    const __m256d v79l = _mm256_add_pd(v67l, v78l);
    const __m256d v79h = _mm256_add_pd(v67h, v78h);
    const __m256d v81l = _mm256_mul_pd(v66l, v66l);
    const __m256d v81h = _mm256_mul_pd(v66h, v66h);
    const __m256d v84l = _mm256_fmadd_pd(v81l, v82, v83);
    const __m256d v84h = _mm256_fmadd_pd(v81h, v82, v83);
    const __m256d v86l = _mm256_fmadd_pd(v81l, v84l, v85);
    const __m256d v86h = _mm256_fmadd_pd(v81h, v84h, v85);
    const __m256d v88l = _mm256_fmadd_pd(v86l, v81l, v87);
    const __m256d v88h = _mm256_fmadd_pd(v86h, v81h, v87);
    const __m256d v90l = _mm256_fmadd_pd(v81l, v88l, v89);
    const __m256d v90h = _mm256_fmadd_pd(v81h, v88h, v89);
    const __m256d v92l = _mm256_fmadd_pd(v90l, v81l, v91);
    const __m256d v92h = _mm256_fmadd_pd(v90h, v81h, v91);
    const __m256d v94l = _mm256_fmadd_pd(v81l, v92l, v93);
    const __m256d v94h = _mm256_fmadd_pd(v81h, v92h, v93);
    const __m256d v96l = _mm256_fmadd_pd(v81l, v94l, v95);
    const __m256d v96h = _mm256_fmadd_pd(v81h, v94h, v95);
    const __m256d v98l = _mm256_fmadd_pd(v81l, v96l, v97);
    const __m256d v98h = _mm256_fmadd_pd(v81h, v96h, v97);
    const __m256d v100l = _mm256_fmadd_pd(v81l, v98l, v99);
    const __m256d v100h = _mm256_fmadd_pd(v81h, v98h, v99);
    const __m256d v101l = _mm256_mul_pd(v81l, v66l);
    const __m256d v101h = _mm256_mul_pd(v81h, v66h);
    const __m256d v102l = _mm256_sub_pd(v61l, v62l);
    const __m256d v102h = _mm256_sub_pd(v61h, v62h);
    const __m256d v103l = _mm256_add_pd(v55l, v102l);
    const __m256d v103h = _mm256_add_pd(v55h, v102h);
    const __m256d v105l = _mm256_fnmadd_pd(v66l, v64l, v62l);
    const __m256d v105h = _mm256_fnmadd_pd(v66h, v64h, v62h);
    const __m256d v106l = _mm256_add_pd(v103l, v105l);
    const __m256d v106h = _mm256_add_pd(v103h, v105h);
    const __m256d v107l = _mm256_sub_pd(v63, v64l);
    const __m256d v107h = _mm256_sub_pd(v63, v64h);
    const __m256d v108l = _mm256_add_pd(v107l, v62l);
    const __m256d v108h = _mm256_add_pd(v107h, v62h);
    const __m256d v109l = _mm256_add_pd(v103l, v108l);
    const __m256d v109h = _mm256_add_pd(v103h, v108h);
    const __m256d v110l = _mm256_mul_pd(v109l, v66l);
    const __m256d v110h = _mm256_mul_pd(v109h, v66h);
    const __m256d v111l = _mm256_sub_pd(v106l, v110l);
    const __m256d v111h = _mm256_sub_pd(v106h, v110h);
    const __m256d v112l = _mm256_mul_pd(v111l, v65l);
    const __m256d v112h = _mm256_mul_pd(v111h, v65h);
    const __m256d v113l = _mm256_add_pd(v112l, v112l);
    const __m256d v113h = _mm256_add_pd(v112h, v112h);
    const __m256d v114l = _mm256_fmadd_pd(v100l, v101l, v113l);
    const __m256d v114h = _mm256_fmadd_pd(v100h, v101h, v113h);
    const __m256d v115l = _mm256_fmadd_pd(v74l, v80, v114l);
    const __m256d v115h = _mm256_fmadd_pd(v74h, v80, v114h);
    const __m256d v116l = _mm256_add_pd(v79l, v115l);
    const __m256d v116h = _mm256_add_pd(v79h, v115h);
    const __m256d v117l = _mm256_add_pd(v77l, v116l);
    const __m256d v117h = _mm256_add_pd(v77h, v116h);
    const __m256d v118l = _mm256_blendv_pd(v13, v117l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v118h = _mm256_blendv_pd(v13, v117h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v119l = _mm256_blendv_pd(v0l, v118l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v119h = _mm256_blendv_pd(v0h, v118h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v119l);
    _mm256_storeu_pd(y + 4, v119h);
}

static ACOSH_F64_1ULP_AVX2_AVX2_TARGET void acosh_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        acosh_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ACOSH_F64_1ULP_AVX2_AVX512 __mmask8 acosh_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_F64_1ULP_AVX2_AVX512 __m512i acosh_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOSH_F64_1ULP_AVX2_AVX512 void acosh_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(INFINITY);
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v5 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v6 = _mm512_set1_epi64(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v8 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v11 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v13 = _mm512_set1_pd(NAN);
    const __m512d v29 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v37 = _mm512_set1_pd(0x1p-100); /* 7.8886090522101181e-31 */
    const __m512i v56 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512i v57 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v63 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512i v68 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v71 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v75 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v80 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d v82 = _mm512_set1_pd(0x1.8618618618618p-4); /* 0.095238095238095233 */
    const __m512d v83 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v85 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v87 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v89 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v91 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v93 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v95 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v97 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v99 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __mmask8 v4l = _mm512_cmp_pd_mask(v3, v0l, _CMP_LE_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v3, v0h, _CMP_LE_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __mmask8 v9l = _mm512_cmp_pd_mask(v8, v0l, _CMP_LT_OQ);
    const __mmask8 v9h = _mm512_cmp_pd_mask(v8, v0h, _CMP_LT_OQ);
    const __mmask16 v9 = _mm512_kunpackb(v9h, v9l);
    const __m512d v10l = _mm512_min_pd(v8, v0l);
    const __m512d v10h = _mm512_min_pd(v8, v0h);
    const __m512d v12l = _mm512_add_pd(v10l, v11);
    const __m512d v12h = _mm512_add_pd(v10h, v11);
    const __m512d v14l = _mm512_mask_blend_pd((__mmask8)v4, v13, v12l);
    const __m512d v14h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx2_high_mask_avx512(v4), v13, v12h);
    const __m512d v15l = _mm512_add_pd(v14l, v14l);
    const __m512d v15h = _mm512_add_pd(v14h, v14h);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v14l, v15l);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v14h, v15h);
    const __m512d v17l = _mm512_sqrt_pd(v16l);
    const __m512d v17h = _mm512_sqrt_pd(v16h);
    const __m512d v18l = _mm512_add_pd(v17l, v14l);
    const __m512d v18h = _mm512_add_pd(v17h, v14h);
    const __m512d v19l = _mm512_add_pd(v18l, v3);
    const __m512d v19h = _mm512_add_pd(v18h, v3);
    const __m512d v20l = _mm512_mask_blend_pd((__mmask8)v9, v19l, v0l);
    const __m512d v20h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx2_high_mask_avx512(v9), v19h, v0h);
    const __m512i v21l = acosh_f64_1ulp_avx2_bits_f64_avx512(v20l);
    const __m512i v21h = acosh_f64_1ulp_avx2_bits_f64_avx512(v20h);
    const __m512i v22l = _mm512_add_epi64(v7, v21l);
    const __m512i v22h = _mm512_add_epi64(v7, v21h);
    const __m512i v24l = _mm512_srli_epi64(v22l, 52);
    const __m512i v24h = _mm512_srli_epi64(v22h, 52);
    const __m512i v25l = _mm512_slli_epi64(v24l, 52);
    const __m512i v25h = _mm512_slli_epi64(v24h, 52);
    const __m512i v26l = _mm512_sub_epi64(v6, v25l);
    const __m512i v26h = _mm512_sub_epi64(v6, v25h);
    const __m512d v27l = _mm512_castsi512_pd(v26l);
    const __m512d v27h = _mm512_castsi512_pd(v26h);
    const __m512d v28l = _mm512_mul_pd(v5, v27l);
    const __m512d v28h = _mm512_mul_pd(v5, v27h);
    const __m512d v30l = _mm512_sub_pd(v19l, v18l);
    const __m512d v30h = _mm512_sub_pd(v19h, v18h);
    const __m512d v31l = _mm512_sub_pd(v3, v30l);
    const __m512d v31h = _mm512_sub_pd(v3, v30h);
    const __m512d v32l = _mm512_sub_pd(v19l, v30l);
    const __m512d v32h = _mm512_sub_pd(v19h, v30h);
    const __m512d v33l = _mm512_sub_pd(v18l, v32l);
    const __m512d v33h = _mm512_sub_pd(v18h, v32h);
    const __m512d v34l = _mm512_add_pd(v31l, v33l);
    const __m512d v34h = _mm512_add_pd(v31h, v33h);
    const __m512d v35l = _mm512_sub_pd(v17l, v18l);
    const __m512d v35h = _mm512_sub_pd(v17h, v18h);
    const __m512d v36l = _mm512_add_pd(v35l, v14l);
    const __m512d v36h = _mm512_add_pd(v35h, v14h);
    const __m512d v38l = _mm512_max_pd(v37, v17l);
    const __m512d v38h = _mm512_max_pd(v37, v17h);
    const __m512d v39l = _mm512_div_pd(v5, v38l);
    const __m512d v39h = _mm512_div_pd(v5, v38h);
    const __m512d v41l = _mm512_fnmadd_pd(v17l, v17l, v16l);
    const __m512d v41h = _mm512_fnmadd_pd(v17h, v17h, v16h);
    const __m512d v42l = _mm512_mul_pd(v14l, v14l);
    const __m512d v42h = _mm512_mul_pd(v14h, v14h);
    const __m512d v44l = _mm512_fmsub_pd(v14l, v14l, v42l);
    const __m512d v44h = _mm512_fmsub_pd(v14h, v14h, v42h);
    const __m512d v45l = _mm512_min_pd(v42l, v15l);
    const __m512d v45h = _mm512_min_pd(v42h, v15h);
    const __m512d v46l = _mm512_max_pd(v42l, v15l);
    const __m512d v46h = _mm512_max_pd(v42h, v15h);
    const __m512d v47l = _mm512_sub_pd(v46l, v16l);
    const __m512d v47h = _mm512_sub_pd(v46h, v16h);
    const __m512d v48l = _mm512_add_pd(v45l, v47l);
    const __m512d v48h = _mm512_add_pd(v45h, v47h);
    const __m512d v49l = _mm512_add_pd(v44l, v48l);
    const __m512d v49h = _mm512_add_pd(v44h, v48h);
    const __m512d v50l = _mm512_add_pd(v41l, v49l);
    const __m512d v50h = _mm512_add_pd(v41h, v49h);
    const __m512d v51l = _mm512_mul_pd(v39l, v50l);
    const __m512d v51h = _mm512_mul_pd(v39h, v50h);
    const __m512d v52l = _mm512_add_pd(v36l, v51l);
    const __m512d v52h = _mm512_add_pd(v36h, v51h);
    const __m512d v53l = _mm512_add_pd(v34l, v52l);
    const __m512d v53h = _mm512_add_pd(v34h, v52h);
    const __m512d v54l = _mm512_mask_blend_pd((__mmask8)v9, v53l, v29);
    const __m512d v54h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx2_high_mask_avx512(v9), v53h, v29);
    const __m512d v55l = _mm512_mul_pd(v28l, v54l);
    const __m512d v55h = _mm512_mul_pd(v28h, v54h);
    const __m512i v58l = _mm512_and_si512(v22l, v57);
    const __m512i v58h = _mm512_and_si512(v22h, v57);
    const __m512i v59l = _mm512_add_epi64(v56, v58l);
    const __m512i v59h = _mm512_add_epi64(v56, v58h);
    const __m512d v60l = _mm512_castsi512_pd(v59l);
    const __m512d v60h = _mm512_castsi512_pd(v59h);
    const __m512d v61l = _mm512_add_pd(v60l, v11);
    const __m512d v61h = _mm512_add_pd(v60h, v11);
    const __m512d v62l = _mm512_add_pd(v55l, v61l);
    const __m512d v62h = _mm512_add_pd(v55h, v61h);
    const __m512d v64l = _mm512_add_pd(v62l, v63);
    const __m512d v64h = _mm512_add_pd(v62h, v63);
    const __m512d v65l = _mm512_div_pd(v3, v64l);
    const __m512d v65h = _mm512_div_pd(v3, v64h);
    const __m512d v66l = _mm512_mul_pd(v62l, v65l);
    const __m512d v66h = _mm512_mul_pd(v62h, v65h);
    const __m512d v67l = _mm512_add_pd(v66l, v66l);
    const __m512d v67h = _mm512_add_pd(v66h, v66h);
    const __m512i v69l = _mm512_or_si512(v68, v24l);
    const __m512i v69h = _mm512_or_si512(v68, v24h);
    const __m512d v70l = _mm512_castsi512_pd(v69l);
    const __m512d v70h = _mm512_castsi512_pd(v69h);
    const __m512d v72l = _mm512_sub_pd(v70l, v71);
    const __m512d v72h = _mm512_sub_pd(v70h, v71);
    const __m512d v73l = _mm512_mask_blend_pd((__mmask8)v9, v29, v3);
    const __m512d v73h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx2_high_mask_avx512(v9), v29, v3);
    const __m512d v74l = _mm512_add_pd(v72l, v73l);
    const __m512d v74h = _mm512_add_pd(v72h, v73h);
    const __m512d v76l = _mm512_mul_pd(v74l, v75);
    const __m512d v76h = _mm512_mul_pd(v74h, v75);
    const __m512d v77l = _mm512_add_pd(v67l, v76l);
    const __m512d v77h = _mm512_add_pd(v67h, v76h);
    const __m512d v78l = _mm512_sub_pd(v76l, v77l);
    const __m512d v78h = _mm512_sub_pd(v76h, v77h);
    const __m512d v79l = _mm512_add_pd(v67l, v78l);
    const __m512d v79h = _mm512_add_pd(v67h, v78h);
    const __m512d v81l = _mm512_mul_pd(v66l, v66l);
    const __m512d v81h = _mm512_mul_pd(v66h, v66h);
    const __m512d v84l = _mm512_fmadd_pd(v81l, v82, v83);
    const __m512d v84h = _mm512_fmadd_pd(v81h, v82, v83);
    const __m512d v86l = _mm512_fmadd_pd(v81l, v84l, v85);
    const __m512d v86h = _mm512_fmadd_pd(v81h, v84h, v85);
    const __m512d v88l = _mm512_fmadd_pd(v86l, v81l, v87);
    const __m512d v88h = _mm512_fmadd_pd(v86h, v81h, v87);
    const __m512d v90l = _mm512_fmadd_pd(v81l, v88l, v89);
    const __m512d v90h = _mm512_fmadd_pd(v81h, v88h, v89);
    const __m512d v92l = _mm512_fmadd_pd(v90l, v81l, v91);
    const __m512d v92h = _mm512_fmadd_pd(v90h, v81h, v91);
    const __m512d v94l = _mm512_fmadd_pd(v81l, v92l, v93);
    const __m512d v94h = _mm512_fmadd_pd(v81h, v92h, v93);
    const __m512d v96l = _mm512_fmadd_pd(v81l, v94l, v95);
    const __m512d v96h = _mm512_fmadd_pd(v81h, v94h, v95);
    const __m512d v98l = _mm512_fmadd_pd(v81l, v96l, v97);
    const __m512d v98h = _mm512_fmadd_pd(v81h, v96h, v97);
    const __m512d v100l = _mm512_fmadd_pd(v81l, v98l, v99);
    const __m512d v100h = _mm512_fmadd_pd(v81h, v98h, v99);
    const __m512d v101l = _mm512_mul_pd(v81l, v66l);
    const __m512d v101h = _mm512_mul_pd(v81h, v66h);
    const __m512d v102l = _mm512_sub_pd(v61l, v62l);
    const __m512d v102h = _mm512_sub_pd(v61h, v62h);
    const __m512d v103l = _mm512_add_pd(v55l, v102l);
    const __m512d v103h = _mm512_add_pd(v55h, v102h);
    const __m512d v105l = _mm512_fnmadd_pd(v66l, v64l, v62l);
    const __m512d v105h = _mm512_fnmadd_pd(v66h, v64h, v62h);
    const __m512d v106l = _mm512_add_pd(v103l, v105l);
    const __m512d v106h = _mm512_add_pd(v103h, v105h);
    const __m512d v107l = _mm512_sub_pd(v63, v64l);
    const __m512d v107h = _mm512_sub_pd(v63, v64h);
    const __m512d v108l = _mm512_add_pd(v107l, v62l);
    const __m512d v108h = _mm512_add_pd(v107h, v62h);
    const __m512d v109l = _mm512_add_pd(v103l, v108l);
    const __m512d v109h = _mm512_add_pd(v103h, v108h);
    const __m512d v110l = _mm512_mul_pd(v109l, v66l);
    const __m512d v110h = _mm512_mul_pd(v109h, v66h);
    const __m512d v111l = _mm512_sub_pd(v106l, v110l);
    const __m512d v111h = _mm512_sub_pd(v106h, v110h);
    const __m512d v112l = _mm512_mul_pd(v111l, v65l);
    const __m512d v112h = _mm512_mul_pd(v111h, v65h);
    const __m512d v113l = _mm512_add_pd(v112l, v112l);
    const __m512d v113h = _mm512_add_pd(v112h, v112h);
    const __m512d v114l = _mm512_fmadd_pd(v100l, v101l, v113l);
    const __m512d v114h = _mm512_fmadd_pd(v100h, v101h, v113h);
    const __m512d v115l = _mm512_fmadd_pd(v74l, v80, v114l);
    const __m512d v115h = _mm512_fmadd_pd(v74h, v80, v114h);
    const __m512d v116l = _mm512_add_pd(v79l, v115l);
    const __m512d v116h = _mm512_add_pd(v79h, v115h);
    const __m512d v117l = _mm512_add_pd(v77l, v116l);
    const __m512d v117h = _mm512_add_pd(v77h, v116h);
    const __m512d v118l = _mm512_mask_blend_pd((__mmask8)v4, v13, v117l);
    const __m512d v118h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx2_high_mask_avx512(v4), v13, v117h);
    const __m512d v119l = _mm512_mask_blend_pd((__mmask8)v2, v0l, v118l);
    const __m512d v119h = _mm512_mask_blend_pd(acosh_f64_1ulp_avx2_high_mask_avx512(v2), v0h, v118h);
    _mm512_storeu_pd(y, v119l);
    _mm512_storeu_pd(y + 8, v119h);
}

static ACOSH_F64_1ULP_AVX2_AVX512_TARGET void acosh_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        acosh_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_f64_1ulp_avx2_level(void) {
#if defined(ACOSH_F64_1ULP_AVX2_FORCE_ISA)
    return ACOSH_F64_1ULP_AVX2_FORCE_ISA;
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

double acosh_f64_1ulp_avx2(double x) {
    return acosh_f64_1ulp_avx2_element(x);
}

void acosh_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_f64_1ulp_avx2_level();
    if (level == 2) {
        acosh_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_f64_1ulp_avx2_array_portable(x, y, n);
}
