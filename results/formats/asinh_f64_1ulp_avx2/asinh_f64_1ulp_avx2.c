/* asinh_f64_1ulp_avx2: asinh
 *
 *   target       asinh, arsinh x, f64
 *   domain       every input
 *   max error    0.663425 ulp, observed on 54487136 inputs
 *   worst input  -0x1.ff72a3a707707p+3 (-15.982744051197654, encoding 0xc02ff72a3a707707)
 *   result there -0x1.bb99e59fc1596p+1 (-3.4656340627722768, encoding 0xc00bb99e59fc1596)
 *   mean error   0.211761 ulp
 *   misrounded   499903 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           58b9294d37366e44c50c38452fd3297c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive asinh_f64_1ulp_avx2.db
 *                time: 3.9308 ns/element as avx2 code (inputs mean)
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
#include "asinh_f64_1ulp_avx2.h"

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

static inline double asinh_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double asinh_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asinh_f64_1ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asinh_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double asinh_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t asinh_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t asinh_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double asinh_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = asinh_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return asinh_f64_1ulp_avx2_frombits_f64((asinh_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double asinh_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1p-28; /* 3.7252902984619141e-09 */
    const double v1 = x;
    const double v2 = asinh_f64_1ulp_avx2_abs_f64(v1);
    const int v3 = v0 <= v2;
    const double v4 = INFINITY;
    const int v5 = v2 < v4;
    const int v6 = v3 & v5;
    const int64_t v7 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const double v8 = 0x1p+500; /* 3.2733906078961419e+150 */
    const int v9 = v8 < v2;
    const double v10 = 0x1p+0; /* 1 */
    const double v11 = asinh_f64_1ulp_avx2_fma_f64(v2, v2, v10);
    const double v12 = asinh_f64_1ulp_avx2_sqrt_f64(v11);
    const double v13 = v12 + v10;
    const double v14 = v10 / v13;
    const double v15 = v2 * v2;
    const double v16 = v14 * v15;
    const double v17 = v16 + v2;
    const double v18 = v17 + v10;
    const double v19 = v9 ? v2 : v18;
    const int64_t v20 = asinh_f64_1ulp_avx2_bits_f64(v19);
    const int64_t v21 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const int64_t v22 = (int64_t)((uint64_t)v20 + (uint64_t)v21);
    const int64_t v23 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v24 = v22 & v23;
    const int64_t v25 = (int64_t)((uint64_t)v7 + (uint64_t)v24);
    const double v26 = asinh_f64_1ulp_avx2_frombits_f64(v25);
    const double v27 = -0x1p+0; /* -1 */
    const double v28 = v26 + v27;
    const double v29 = 0x0p+0; /* 0 */
    const double v30 = -v15;
    const double v31 = asinh_f64_1ulp_avx2_fma_f64(v2, v2, v30);
    const double v32 = -v16;
    const double v33 = asinh_f64_1ulp_avx2_fma_f64(v13, v32, v15);
    const double v34 = v31 + v33;
    const double v35 = 0x1p+5; /* 32 */
    const double v36 = v13 - v12;
    const double v37 = v10 - v36;
    const double v38 = v35 < v37 ? v35 : v37;
    const double v39 = v16 * v38;
    const double v40 = v34 - v39;
    const double v41 = v40 * v14;
    const double v42 = v2 - v17;
    const double v43 = v42 + v16;
    const double v44 = v41 + v43;
    const double v45 = v29 > v17 ? v29 : v17;
    const double v46 = v18 - v17;
    const double v47 = v18 - v46;
    const double v48 = v45 - v47;
    const double v49 = v10 - v46;
    const double v50 = v48 + v49;
    const double v51 = v44 + v50;
    const double v52 = v9 ? v29 : v51;
    const int64_t v53 = INT64_C(9218868437227405312); /* 0x7ff0000000000000 */
    const int64_t v54 = INT64_C(52);
    const int64_t v55 = asinh_f64_1ulp_avx2_lshr_i64(v22, v54);
    const int64_t v56 = asinh_f64_1ulp_avx2_shl_i64(v55, v54);
    const int64_t v57 = (int64_t)((uint64_t)v53 - (uint64_t)v56);
    const double v58 = asinh_f64_1ulp_avx2_frombits_f64(v57);
    const double v59 = 0x1p-1; /* 0.5 */
    const double v60 = v58 * v59;
    const double v61 = v52 * v60;
    const double v62 = v28 + v61;
    const double v63 = 0x1p+1; /* 2 */
    const double v64 = v62 + v63;
    const double v65 = v10 / v64;
    const double v66 = v62 * v65;
    const double v67 = v66 + v66;
    const int64_t v68 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v69 = v68 | v55;
    const double v70 = asinh_f64_1ulp_avx2_frombits_f64(v69);
    const double v71 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v72 = v70 - v71;
    const double v73 = v9 ? v10 : v29;
    const double v74 = v72 + v73;
    const double v75 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v76 = v74 * v75;
    const double v77 = v67 + v76;
    const double v78 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v79 = v66 * v66;
    const double v80 = v79 * v66;
    const double v81 = 0x1.8618618618618p-4; /* 0.095238095238095233 */
    const double v82 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v83 = asinh_f64_1ulp_avx2_fma_f64(v81, v79, v82);
    const double v84 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v85 = asinh_f64_1ulp_avx2_fma_f64(v79, v83, v84);
    const double v86 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v87 = asinh_f64_1ulp_avx2_fma_f64(v79, v85, v86);
    const double v88 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v89 = asinh_f64_1ulp_avx2_fma_f64(v79, v87, v88);
    const double v90 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v91 = asinh_f64_1ulp_avx2_fma_f64(v89, v79, v90);
    const double v92 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v93 = asinh_f64_1ulp_avx2_fma_f64(v91, v79, v92);
    const double v94 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v95 = asinh_f64_1ulp_avx2_fma_f64(v79, v93, v94);
    const double v96 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v97 = asinh_f64_1ulp_avx2_fma_f64(v79, v95, v96);
    const double v98 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v99 = asinh_f64_1ulp_avx2_fma_f64(v79, v97, v98);
    const double v100 = v28 - v62;
    const double v101 = v100 + v61;
    const double v102 = -v66;
    const double v103 = asinh_f64_1ulp_avx2_fma_f64(v102, v64, v62);
    const double v104 = v101 + v103;
    const double v105 = v63 - v64;
    const double v106 = v105 + v62;
    const double v107 = v101 + v106;
    const double v108 = v107 * v66;
    const double v109 = v104 - v108;
    const double v110 = v109 * v65;
    const double v111 = v110 + v110;
    const double v112 = asinh_f64_1ulp_avx2_fma_f64(v80, v99, v111);
    const double v113 = asinh_f64_1ulp_avx2_fma_f64(v74, v78, v112);
    const double v114 = v76 - v77;
    const double v115 = v114 + v67;
    const double v116 = v113 + v115;
    const double v117 = v77 + v116;
    const double v118 = v6 ? v117 : v2;
    const double v119 = asinh_f64_1ulp_avx2_copysign_f64(v118, v1);
    const double r0 = v119;
    return r0;
}

static void asinh_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_F64_1ULP_AVX2_AVX2 static inline ASINH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASINH_F64_1ULP_AVX2_AVX512 static inline ASINH_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ASINH_F64_1ULP_AVX2_AVX2 __m256i asinh_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
ASINH_F64_1ULP_AVX2_AVX2 __m256i asinh_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_F64_1ULP_AVX2_AVX2 __m256d asinh_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASINH_F64_1ULP_AVX2_AVX2 void asinh_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-28); /* 3.7252902984619141e-09 */
    const __m256d v4 = _mm256_set1_pd(INFINITY);
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v8 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v10 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v21 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256i v23 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v27 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v29 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v35 = _mm256_set1_pd(0x1p+5); /* 32 */
    const __m256i v53 = _mm256_set1_epi64x(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m256d v59 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v63 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256i v68 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v71 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v75 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v78 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v81 = _mm256_set1_pd(0x1.8618618618618p-4); /* 0.095238095238095233 */
    const __m256d v82 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v84 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v86 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v88 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v90 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v92 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v94 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v96 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v98 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2l, _CMP_LE_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2h, _CMP_LE_OQ));
    const __m256i v3 = asinh_f64_1ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256i v5l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v4, _CMP_LT_OQ));
    const __m256i v5h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v4, _CMP_LT_OQ));
    const __m256i v5 = asinh_f64_1ulp_avx2_join_mask_avx2(v5l, v5h);
    const __m256i v6 = _mm256_and_si256(v3, v5);
    const __m256i v9l = _mm256_castpd_si256(_mm256_cmp_pd(v8, v2l, _CMP_LT_OQ));
    const __m256i v9h = _mm256_castpd_si256(_mm256_cmp_pd(v8, v2h, _CMP_LT_OQ));
    const __m256i v9 = asinh_f64_1ulp_avx2_join_mask_avx2(v9l, v9h);
    const __m256d v11l = _mm256_fmadd_pd(v2l, v2l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v2h, v2h, v10);
    const __m256d v12l = _mm256_sqrt_pd(v11l);
    const __m256d v12h = _mm256_sqrt_pd(v11h);
    const __m256d v13l = _mm256_add_pd(v12l, v10);
    const __m256d v13h = _mm256_add_pd(v12h, v10);
    const __m256d v14l = _mm256_div_pd(v10, v13l);
    const __m256d v14h = _mm256_div_pd(v10, v13h);
    const __m256d v15l = _mm256_mul_pd(v2l, v2l);
    const __m256d v15h = _mm256_mul_pd(v2h, v2h);
    const __m256d v16l = _mm256_mul_pd(v14l, v15l);
    const __m256d v16h = _mm256_mul_pd(v14h, v15h);
    const __m256d v17l = _mm256_add_pd(v16l, v2l);
    const __m256d v17h = _mm256_add_pd(v16h, v2h);
    const __m256d v18l = _mm256_add_pd(v17l, v10);
    const __m256d v18h = _mm256_add_pd(v17h, v10);
    const __m256d v19l = _mm256_blendv_pd(v18l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v19h = _mm256_blendv_pd(v18h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256i v20l = asinh_f64_1ulp_avx2_bits_f64_avx2(v19l);
    const __m256i v20h = asinh_f64_1ulp_avx2_bits_f64_avx2(v19h);
    const __m256i v22l = _mm256_add_epi64(v20l, v21);
    const __m256i v22h = _mm256_add_epi64(v20h, v21);
    const __m256i v24l = _mm256_and_si256(v22l, v23);
    const __m256i v24h = _mm256_and_si256(v22h, v23);
    const __m256i v25l = _mm256_add_epi64(v7, v24l);
    const __m256i v25h = _mm256_add_epi64(v7, v24h);
    const __m256d v26l = _mm256_castsi256_pd(v25l);
    const __m256d v26h = _mm256_castsi256_pd(v25h);
    const __m256d v28l = _mm256_add_pd(v26l, v27);
    const __m256d v28h = _mm256_add_pd(v26h, v27);
    const __m256d v31l = _mm256_fmsub_pd(v2l, v2l, v15l);
    const __m256d v31h = _mm256_fmsub_pd(v2h, v2h, v15h);
    const __m256d v33l = _mm256_fnmadd_pd(v13l, v16l, v15l);
    const __m256d v33h = _mm256_fnmadd_pd(v13h, v16h, v15h);
    const __m256d v34l = _mm256_add_pd(v31l, v33l);
    const __m256d v34h = _mm256_add_pd(v31h, v33h);
    const __m256d v36l = _mm256_sub_pd(v13l, v12l);
    const __m256d v36h = _mm256_sub_pd(v13h, v12h);
    const __m256d v37l = _mm256_sub_pd(v10, v36l);
    const __m256d v37h = _mm256_sub_pd(v10, v36h);
    const __m256d v38l = _mm256_min_pd(v35, v37l);
    const __m256d v38h = _mm256_min_pd(v35, v37h);
    const __m256d v39l = _mm256_mul_pd(v16l, v38l);
    const __m256d v39h = _mm256_mul_pd(v16h, v38h);
    const __m256d v40l = _mm256_sub_pd(v34l, v39l);
    const __m256d v40h = _mm256_sub_pd(v34h, v39h);
    const __m256d v41l = _mm256_mul_pd(v40l, v14l);
    const __m256d v41h = _mm256_mul_pd(v40h, v14h);
    const __m256d v42l = _mm256_sub_pd(v2l, v17l);
    const __m256d v42h = _mm256_sub_pd(v2h, v17h);
    const __m256d v43l = _mm256_add_pd(v42l, v16l);
    const __m256d v43h = _mm256_add_pd(v42h, v16h);
    const __m256d v44l = _mm256_add_pd(v41l, v43l);
    const __m256d v44h = _mm256_add_pd(v41h, v43h);
    const __m256d v45l = _mm256_max_pd(v29, v17l);
    const __m256d v45h = _mm256_max_pd(v29, v17h);
    const __m256d v46l = _mm256_sub_pd(v18l, v17l);
    const __m256d v46h = _mm256_sub_pd(v18h, v17h);
    const __m256d v47l = _mm256_sub_pd(v18l, v46l);
    const __m256d v47h = _mm256_sub_pd(v18h, v46h);
    const __m256d v48l = _mm256_sub_pd(v45l, v47l);
    const __m256d v48h = _mm256_sub_pd(v45h, v47h);
    const __m256d v49l = _mm256_sub_pd(v10, v46l);
    const __m256d v49h = _mm256_sub_pd(v10, v46h);
    const __m256d v50l = _mm256_add_pd(v48l, v49l);
    const __m256d v50h = _mm256_add_pd(v48h, v49h);
    const __m256d v51l = _mm256_add_pd(v44l, v50l);
    const __m256d v51h = _mm256_add_pd(v44h, v50h);
    const __m256d v52l = _mm256_blendv_pd(v51l, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v52h = _mm256_blendv_pd(v51h, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256i v55l = _mm256_srli_epi64(v22l, 52);
    const __m256i v55h = _mm256_srli_epi64(v22h, 52);
    const __m256i v56l = _mm256_slli_epi64(v55l, 52);
    const __m256i v56h = _mm256_slli_epi64(v55h, 52);
    const __m256i v57l = _mm256_sub_epi64(v53, v56l);
    const __m256i v57h = _mm256_sub_epi64(v53, v56h);
    const __m256d v58l = _mm256_castsi256_pd(v57l);
    const __m256d v58h = _mm256_castsi256_pd(v57h);
    const __m256d v60l = _mm256_mul_pd(v58l, v59);
    const __m256d v60h = _mm256_mul_pd(v58h, v59);
    const __m256d v61l = _mm256_mul_pd(v52l, v60l);
    const __m256d v61h = _mm256_mul_pd(v52h, v60h);
    const __m256d v62l = _mm256_add_pd(v28l, v61l);
    const __m256d v62h = _mm256_add_pd(v28h, v61h);
    const __m256d v64l = _mm256_add_pd(v62l, v63);
    const __m256d v64h = _mm256_add_pd(v62h, v63);
    const __m256d v65l = _mm256_div_pd(v10, v64l);
    const __m256d v65h = _mm256_div_pd(v10, v64h);
    const __m256d v66l = _mm256_mul_pd(v62l, v65l);
    const __m256d v66h = _mm256_mul_pd(v62h, v65h);
    const __m256d v67l = _mm256_add_pd(v66l, v66l);
    const __m256d v67h = _mm256_add_pd(v66h, v66h);
    const __m256i v69l = _mm256_or_si256(v68, v55l);
    const __m256i v69h = _mm256_or_si256(v68, v55h);
    const __m256d v70l = _mm256_castsi256_pd(v69l);
    const __m256d v70h = _mm256_castsi256_pd(v69h);
    const __m256d v72l = _mm256_sub_pd(v70l, v71);
    const __m256d v72h = _mm256_sub_pd(v70h, v71);
    const __m256d v73l = _mm256_blendv_pd(v29, v10, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v73h = _mm256_blendv_pd(v29, v10, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v74l = _mm256_add_pd(v72l, v73l);
    const __m256d v74h = _mm256_add_pd(v72h, v73h);
    const __m256d v76l = _mm256_mul_pd(v74l, v75);
    const __m256d v76h = _mm256_mul_pd(v74h, v75);
    const __m256d v77l = _mm256_add_pd(v67l, v76l);
    const __m256d v77h = _mm256_add_pd(v67h, v76h);
    const __m256d v79l = _mm256_mul_pd(v66l, v66l);
    const __m256d v79h = _mm256_mul_pd(v66h, v66h);
    const __m256d v80l = _mm256_mul_pd(v79l, v66l);
    const __m256d v80h = _mm256_mul_pd(v79h, v66h);
    const __m256d v83l = _mm256_fmadd_pd(v81, v79l, v82);
    const __m256d v83h = _mm256_fmadd_pd(v81, v79h, v82);
    const __m256d v85l = _mm256_fmadd_pd(v79l, v83l, v84);
    const __m256d v85h = _mm256_fmadd_pd(v79h, v83h, v84);
    const __m256d v87l = _mm256_fmadd_pd(v79l, v85l, v86);
    const __m256d v87h = _mm256_fmadd_pd(v79h, v85h, v86);
    const __m256d v89l = _mm256_fmadd_pd(v79l, v87l, v88);
    const __m256d v89h = _mm256_fmadd_pd(v79h, v87h, v88);
    const __m256d v91l = _mm256_fmadd_pd(v89l, v79l, v90);
    const __m256d v91h = _mm256_fmadd_pd(v89h, v79h, v90);
    const __m256d v93l = _mm256_fmadd_pd(v91l, v79l, v92);
    const __m256d v93h = _mm256_fmadd_pd(v91h, v79h, v92);
    const __m256d v95l = _mm256_fmadd_pd(v79l, v93l, v94);
    const __m256d v95h = _mm256_fmadd_pd(v79h, v93h, v94);
    const __m256d v97l = _mm256_fmadd_pd(v79l, v95l, v96);
    const __m256d v97h = _mm256_fmadd_pd(v79h, v95h, v96);
    const __m256d v99l = _mm256_fmadd_pd(v79l, v97l, v98);
    const __m256d v99h = _mm256_fmadd_pd(v79h, v97h, v98);
    const __m256d v100l = _mm256_sub_pd(v28l, v62l);
    const __m256d v100h = _mm256_sub_pd(v28h, v62h);
    const __m256d v101l = _mm256_add_pd(v100l, v61l);
    const __m256d v101h = _mm256_add_pd(v100h, v61h);
    const __m256d v103l = _mm256_fnmadd_pd(v66l, v64l, v62l);
    const __m256d v103h = _mm256_fnmadd_pd(v66h, v64h, v62h);
    const __m256d v104l = _mm256_add_pd(v101l, v103l);
    const __m256d v104h = _mm256_add_pd(v101h, v103h);
    const __m256d v105l = _mm256_sub_pd(v63, v64l);
    const __m256d v105h = _mm256_sub_pd(v63, v64h);
    const __m256d v106l = _mm256_add_pd(v105l, v62l);
    const __m256d v106h = _mm256_add_pd(v105h, v62h);
    const __m256d v107l = _mm256_add_pd(v101l, v106l);
    const __m256d v107h = _mm256_add_pd(v101h, v106h);
    const __m256d v108l = _mm256_mul_pd(v107l, v66l);
    const __m256d v108h = _mm256_mul_pd(v107h, v66h);
    const __m256d v109l = _mm256_sub_pd(v104l, v108l);
    const __m256d v109h = _mm256_sub_pd(v104h, v108h);
    const __m256d v110l = _mm256_mul_pd(v109l, v65l);
    const __m256d v110h = _mm256_mul_pd(v109h, v65h);
    const __m256d v111l = _mm256_add_pd(v110l, v110l);
    const __m256d v111h = _mm256_add_pd(v110h, v110h);
    const __m256d v112l = _mm256_fmadd_pd(v80l, v99l, v111l);
    const __m256d v112h = _mm256_fmadd_pd(v80h, v99h, v111h);
    const __m256d v113l = _mm256_fmadd_pd(v74l, v78, v112l);
    const __m256d v113h = _mm256_fmadd_pd(v74h, v78, v112h);
    const __m256d v114l = _mm256_sub_pd(v76l, v77l);
    const __m256d v114h = _mm256_sub_pd(v76h, v77h);
    const __m256d v115l = _mm256_add_pd(v114l, v67l);
    const __m256d v115h = _mm256_add_pd(v114h, v67h);
    const __m256d v116l = _mm256_add_pd(v113l, v115l);
    const __m256d v116h = _mm256_add_pd(v113h, v115h);
    const __m256d v117l = _mm256_add_pd(v77l, v116l);
    const __m256d v117h = _mm256_add_pd(v77h, v116h);
    const __m256d v118l = _mm256_blendv_pd(v2l, v117l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v118h = _mm256_blendv_pd(v2h, v117h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v119l = asinh_f64_1ulp_avx2_signed_f64_avx2(v118l, v1l);
    const __m256d v119h = asinh_f64_1ulp_avx2_signed_f64_avx2(v118h, v1h);
    _mm256_storeu_pd(y, v119l);
    _mm256_storeu_pd(y + 4, v119h);
}

static ASINH_F64_1ULP_AVX2_AVX2_TARGET void asinh_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        asinh_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ASINH_F64_1ULP_AVX2_AVX512 __mmask8 asinh_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
ASINH_F64_1ULP_AVX2_AVX512 __m512i asinh_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_F64_1ULP_AVX2_AVX512 __m512d asinh_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ASINH_F64_1ULP_AVX2_AVX512 void asinh_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-28); /* 3.7252902984619141e-09 */
    const __m512d v4 = _mm512_set1_pd(INFINITY);
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v8 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v21 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512i v23 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v27 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v29 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v35 = _mm512_set1_pd(0x1p+5); /* 32 */
    const __m512i v53 = _mm512_set1_epi64(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m512d v59 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v63 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512i v68 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v71 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v75 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v78 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d v81 = _mm512_set1_pd(0x1.8618618618618p-4); /* 0.095238095238095233 */
    const __m512d v82 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v84 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v86 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v88 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v90 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v92 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v94 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v96 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v98 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v0, v2l, _CMP_LE_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v0, v2h, _CMP_LE_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __mmask8 v5l = _mm512_cmp_pd_mask(v2l, v4, _CMP_LT_OQ);
    const __mmask8 v5h = _mm512_cmp_pd_mask(v2h, v4, _CMP_LT_OQ);
    const __mmask16 v5 = _mm512_kunpackb(v5h, v5l);
    const __mmask16 v6 = (__mmask16)(v3 & v5);
    const __mmask8 v9l = _mm512_cmp_pd_mask(v8, v2l, _CMP_LT_OQ);
    const __mmask8 v9h = _mm512_cmp_pd_mask(v8, v2h, _CMP_LT_OQ);
    const __mmask16 v9 = _mm512_kunpackb(v9h, v9l);
    const __m512d v11l = _mm512_fmadd_pd(v2l, v2l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v2h, v2h, v10);
    const __m512d v12l = _mm512_sqrt_pd(v11l);
    const __m512d v12h = _mm512_sqrt_pd(v11h);
    const __m512d v13l = _mm512_add_pd(v12l, v10);
    const __m512d v13h = _mm512_add_pd(v12h, v10);
    const __m512d v14l = _mm512_div_pd(v10, v13l);
    const __m512d v14h = _mm512_div_pd(v10, v13h);
    const __m512d v15l = _mm512_mul_pd(v2l, v2l);
    const __m512d v15h = _mm512_mul_pd(v2h, v2h);
    const __m512d v16l = _mm512_mul_pd(v14l, v15l);
    const __m512d v16h = _mm512_mul_pd(v14h, v15h);
    const __m512d v17l = _mm512_add_pd(v16l, v2l);
    const __m512d v17h = _mm512_add_pd(v16h, v2h);
    const __m512d v18l = _mm512_add_pd(v17l, v10);
    const __m512d v18h = _mm512_add_pd(v17h, v10);
    const __m512d v19l = _mm512_mask_blend_pd((__mmask8)v9, v18l, v2l);
    const __m512d v19h = _mm512_mask_blend_pd(asinh_f64_1ulp_avx2_high_mask_avx512(v9), v18h, v2h);
    const __m512i v20l = asinh_f64_1ulp_avx2_bits_f64_avx512(v19l);
    const __m512i v20h = asinh_f64_1ulp_avx2_bits_f64_avx512(v19h);
    const __m512i v22l = _mm512_add_epi64(v20l, v21);
    const __m512i v22h = _mm512_add_epi64(v20h, v21);
    const __m512i v24l = _mm512_and_si512(v22l, v23);
    const __m512i v24h = _mm512_and_si512(v22h, v23);
    const __m512i v25l = _mm512_add_epi64(v7, v24l);
    const __m512i v25h = _mm512_add_epi64(v7, v24h);
    const __m512d v26l = _mm512_castsi512_pd(v25l);
    const __m512d v26h = _mm512_castsi512_pd(v25h);
    const __m512d v28l = _mm512_add_pd(v26l, v27);
    const __m512d v28h = _mm512_add_pd(v26h, v27);
    const __m512d v31l = _mm512_fmsub_pd(v2l, v2l, v15l);
    const __m512d v31h = _mm512_fmsub_pd(v2h, v2h, v15h);
    const __m512d v33l = _mm512_fnmadd_pd(v13l, v16l, v15l);
    const __m512d v33h = _mm512_fnmadd_pd(v13h, v16h, v15h);
    const __m512d v34l = _mm512_add_pd(v31l, v33l);
    const __m512d v34h = _mm512_add_pd(v31h, v33h);
    const __m512d v36l = _mm512_sub_pd(v13l, v12l);
    const __m512d v36h = _mm512_sub_pd(v13h, v12h);
    const __m512d v37l = _mm512_sub_pd(v10, v36l);
    const __m512d v37h = _mm512_sub_pd(v10, v36h);
    const __m512d v38l = _mm512_min_pd(v35, v37l);
    const __m512d v38h = _mm512_min_pd(v35, v37h);
    const __m512d v39l = _mm512_mul_pd(v16l, v38l);
    const __m512d v39h = _mm512_mul_pd(v16h, v38h);
    const __m512d v40l = _mm512_sub_pd(v34l, v39l);
    const __m512d v40h = _mm512_sub_pd(v34h, v39h);
    const __m512d v41l = _mm512_mul_pd(v40l, v14l);
    const __m512d v41h = _mm512_mul_pd(v40h, v14h);
    const __m512d v42l = _mm512_sub_pd(v2l, v17l);
    const __m512d v42h = _mm512_sub_pd(v2h, v17h);
    const __m512d v43l = _mm512_add_pd(v42l, v16l);
    const __m512d v43h = _mm512_add_pd(v42h, v16h);
    const __m512d v44l = _mm512_add_pd(v41l, v43l);
    const __m512d v44h = _mm512_add_pd(v41h, v43h);
    const __m512d v45l = _mm512_max_pd(v29, v17l);
    const __m512d v45h = _mm512_max_pd(v29, v17h);
    const __m512d v46l = _mm512_sub_pd(v18l, v17l);
    const __m512d v46h = _mm512_sub_pd(v18h, v17h);
    const __m512d v47l = _mm512_sub_pd(v18l, v46l);
    const __m512d v47h = _mm512_sub_pd(v18h, v46h);
    const __m512d v48l = _mm512_sub_pd(v45l, v47l);
    const __m512d v48h = _mm512_sub_pd(v45h, v47h);
    const __m512d v49l = _mm512_sub_pd(v10, v46l);
    const __m512d v49h = _mm512_sub_pd(v10, v46h);
    const __m512d v50l = _mm512_add_pd(v48l, v49l);
    const __m512d v50h = _mm512_add_pd(v48h, v49h);
    const __m512d v51l = _mm512_add_pd(v44l, v50l);
    const __m512d v51h = _mm512_add_pd(v44h, v50h);
    const __m512d v52l = _mm512_mask_blend_pd((__mmask8)v9, v51l, v29);
    const __m512d v52h = _mm512_mask_blend_pd(asinh_f64_1ulp_avx2_high_mask_avx512(v9), v51h, v29);
    const __m512i v55l = _mm512_srli_epi64(v22l, 52);
    const __m512i v55h = _mm512_srli_epi64(v22h, 52);
    const __m512i v56l = _mm512_slli_epi64(v55l, 52);
    const __m512i v56h = _mm512_slli_epi64(v55h, 52);
    const __m512i v57l = _mm512_sub_epi64(v53, v56l);
    const __m512i v57h = _mm512_sub_epi64(v53, v56h);
    const __m512d v58l = _mm512_castsi512_pd(v57l);
    const __m512d v58h = _mm512_castsi512_pd(v57h);
    const __m512d v60l = _mm512_mul_pd(v58l, v59);
    const __m512d v60h = _mm512_mul_pd(v58h, v59);
    const __m512d v61l = _mm512_mul_pd(v52l, v60l);
    const __m512d v61h = _mm512_mul_pd(v52h, v60h);
    const __m512d v62l = _mm512_add_pd(v28l, v61l);
    const __m512d v62h = _mm512_add_pd(v28h, v61h);
    const __m512d v64l = _mm512_add_pd(v62l, v63);
    const __m512d v64h = _mm512_add_pd(v62h, v63);
    const __m512d v65l = _mm512_div_pd(v10, v64l);
    const __m512d v65h = _mm512_div_pd(v10, v64h);
    const __m512d v66l = _mm512_mul_pd(v62l, v65l);
    const __m512d v66h = _mm512_mul_pd(v62h, v65h);
    const __m512d v67l = _mm512_add_pd(v66l, v66l);
    const __m512d v67h = _mm512_add_pd(v66h, v66h);
    const __m512i v69l = _mm512_or_si512(v68, v55l);
    const __m512i v69h = _mm512_or_si512(v68, v55h);
    const __m512d v70l = _mm512_castsi512_pd(v69l);
    const __m512d v70h = _mm512_castsi512_pd(v69h);
    const __m512d v72l = _mm512_sub_pd(v70l, v71);
    const __m512d v72h = _mm512_sub_pd(v70h, v71);
    const __m512d v73l = _mm512_mask_blend_pd((__mmask8)v9, v29, v10);
    const __m512d v73h = _mm512_mask_blend_pd(asinh_f64_1ulp_avx2_high_mask_avx512(v9), v29, v10);
    const __m512d v74l = _mm512_add_pd(v72l, v73l);
    const __m512d v74h = _mm512_add_pd(v72h, v73h);
    const __m512d v76l = _mm512_mul_pd(v74l, v75);
    const __m512d v76h = _mm512_mul_pd(v74h, v75);
    const __m512d v77l = _mm512_add_pd(v67l, v76l);
    const __m512d v77h = _mm512_add_pd(v67h, v76h);
    const __m512d v79l = _mm512_mul_pd(v66l, v66l);
    const __m512d v79h = _mm512_mul_pd(v66h, v66h);
    const __m512d v80l = _mm512_mul_pd(v79l, v66l);
    const __m512d v80h = _mm512_mul_pd(v79h, v66h);
    const __m512d v83l = _mm512_fmadd_pd(v81, v79l, v82);
    const __m512d v83h = _mm512_fmadd_pd(v81, v79h, v82);
    const __m512d v85l = _mm512_fmadd_pd(v79l, v83l, v84);
    const __m512d v85h = _mm512_fmadd_pd(v79h, v83h, v84);
    const __m512d v87l = _mm512_fmadd_pd(v79l, v85l, v86);
    const __m512d v87h = _mm512_fmadd_pd(v79h, v85h, v86);
    const __m512d v89l = _mm512_fmadd_pd(v79l, v87l, v88);
    const __m512d v89h = _mm512_fmadd_pd(v79h, v87h, v88);
    const __m512d v91l = _mm512_fmadd_pd(v89l, v79l, v90);
    const __m512d v91h = _mm512_fmadd_pd(v89h, v79h, v90);
    const __m512d v93l = _mm512_fmadd_pd(v91l, v79l, v92);
    const __m512d v93h = _mm512_fmadd_pd(v91h, v79h, v92);
    const __m512d v95l = _mm512_fmadd_pd(v79l, v93l, v94);
    const __m512d v95h = _mm512_fmadd_pd(v79h, v93h, v94);
    const __m512d v97l = _mm512_fmadd_pd(v79l, v95l, v96);
    const __m512d v97h = _mm512_fmadd_pd(v79h, v95h, v96);
    const __m512d v99l = _mm512_fmadd_pd(v79l, v97l, v98);
    const __m512d v99h = _mm512_fmadd_pd(v79h, v97h, v98);
    const __m512d v100l = _mm512_sub_pd(v28l, v62l);
    const __m512d v100h = _mm512_sub_pd(v28h, v62h);
    const __m512d v101l = _mm512_add_pd(v100l, v61l);
    const __m512d v101h = _mm512_add_pd(v100h, v61h);
    const __m512d v103l = _mm512_fnmadd_pd(v66l, v64l, v62l);
    const __m512d v103h = _mm512_fnmadd_pd(v66h, v64h, v62h);
    const __m512d v104l = _mm512_add_pd(v101l, v103l);
    const __m512d v104h = _mm512_add_pd(v101h, v103h);
    const __m512d v105l = _mm512_sub_pd(v63, v64l);
    const __m512d v105h = _mm512_sub_pd(v63, v64h);
    const __m512d v106l = _mm512_add_pd(v105l, v62l);
    const __m512d v106h = _mm512_add_pd(v105h, v62h);
    const __m512d v107l = _mm512_add_pd(v101l, v106l);
    const __m512d v107h = _mm512_add_pd(v101h, v106h);
    const __m512d v108l = _mm512_mul_pd(v107l, v66l);
    const __m512d v108h = _mm512_mul_pd(v107h, v66h);
    const __m512d v109l = _mm512_sub_pd(v104l, v108l);
    const __m512d v109h = _mm512_sub_pd(v104h, v108h);
    const __m512d v110l = _mm512_mul_pd(v109l, v65l);
    const __m512d v110h = _mm512_mul_pd(v109h, v65h);
    const __m512d v111l = _mm512_add_pd(v110l, v110l);
    const __m512d v111h = _mm512_add_pd(v110h, v110h);
    const __m512d v112l = _mm512_fmadd_pd(v80l, v99l, v111l);
    const __m512d v112h = _mm512_fmadd_pd(v80h, v99h, v111h);
    const __m512d v113l = _mm512_fmadd_pd(v74l, v78, v112l);
    const __m512d v113h = _mm512_fmadd_pd(v74h, v78, v112h);
    const __m512d v114l = _mm512_sub_pd(v76l, v77l);
    const __m512d v114h = _mm512_sub_pd(v76h, v77h);
    const __m512d v115l = _mm512_add_pd(v114l, v67l);
    const __m512d v115h = _mm512_add_pd(v114h, v67h);
    const __m512d v116l = _mm512_add_pd(v113l, v115l);
    const __m512d v116h = _mm512_add_pd(v113h, v115h);
    const __m512d v117l = _mm512_add_pd(v77l, v116l);
    const __m512d v117h = _mm512_add_pd(v77h, v116h);
    const __m512d v118l = _mm512_mask_blend_pd((__mmask8)v6, v2l, v117l);
    const __m512d v118h = _mm512_mask_blend_pd(asinh_f64_1ulp_avx2_high_mask_avx512(v6), v2h, v117h);
    const __m512d v119l = asinh_f64_1ulp_avx2_signed_f64_avx512(v118l, v1l);
    const __m512d v119h = asinh_f64_1ulp_avx2_signed_f64_avx512(v118h, v1h);
    _mm512_storeu_pd(y, v119l);
    _mm512_storeu_pd(y + 8, v119h);
}

static ASINH_F64_1ULP_AVX2_AVX512_TARGET void asinh_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asinh_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        asinh_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_f64_1ulp_avx2_level(void) {
#if defined(ASINH_F64_1ULP_AVX2_FORCE_ISA)
    return ASINH_F64_1ULP_AVX2_FORCE_ISA;
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

double asinh_f64_1ulp_avx2(double x) {
    return asinh_f64_1ulp_avx2_element(x);
}

void asinh_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_f64_1ulp_avx2_level();
    if (level == 2) {
        asinh_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_f64_1ulp_avx2_array_portable(x, y, n);
}
