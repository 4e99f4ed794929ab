/* mish_f64_1ulp_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f64
 *   domain       every input
 *   max error    0.856299 ulp, observed on 61946165 inputs
 *   worst input  -0x1.657d8b805366dp+9 (-714.98081974098534, encoding 0xc08657d8b805366d)
 *   result there -0x0.fce8d8e47c916p-1022 (-2.1982126931582609e-308, encoding 0x800fce8d8e47c916)
 *   mean error   0.216521 ulp
 *   misrounded   2028133 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           140ef62ec4cd16cdf63ef27863894668
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive mish_f64_1ulp_avx2.db
 *                time: 3.9048 ns/element as avx2 code (inputs mean)
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
#include "mish_f64_1ulp_avx2.h"

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

static inline double mish_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double mish_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t mish_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t mish_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double mish_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double mish_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = mish_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return mish_f64_1ulp_avx2_frombits_f64((mish_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double mish_f64_1ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = 0x1p+1000; /* 1.0715086071862673e+301 */
    const int v2 = v0 < v1;
    const double v3 = 0x1p+0; /* 1 */
    const double v4 = 0x0p+0; /* 0 */
    const int v5 = v0 < v4;
    const double v6 = 0x1p+1; /* 2 */
    const double v7 = -0x1.7cp+9; /* -760 */
    const double v8 = v7 > v0 ? v7 : v0;
    const double v9 = mish_f64_1ulp_avx2_abs_f64(v8);
    const double v10 = -v9;
    const double v11 = v7 > v10 ? v7 : v10;
    const double v12 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v13 = 0x1.8p+52; /* 6755399441055744 */
    const double v14 = mish_f64_1ulp_avx2_fma_f64(v11, v12, v13);
    const double v15 = v14 - v13;
    const double v16 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v17 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v18 = mish_f64_1ulp_avx2_fma_f64(v17, v15, v11);
    const double v19 = mish_f64_1ulp_avx2_fma_f64(v15, v16, v18);
    const double v20 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v21 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
    const double v22 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v23 = mish_f64_1ulp_avx2_fma_f64(v21, v19, v22);
    const double v24 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
    const double v25 = mish_f64_1ulp_avx2_fma_f64(v23, v19, v24);
    const double v26 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v27 = mish_f64_1ulp_avx2_fma_f64(v25, v19, v26);
    const double v28 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v29 = mish_f64_1ulp_avx2_fma_f64(v19, v27, v28);
    const double v30 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v31 = mish_f64_1ulp_avx2_fma_f64(v29, v19, v30);
    const double v32 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v33 = mish_f64_1ulp_avx2_fma_f64(v19, v31, v32);
    const double v34 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v35 = mish_f64_1ulp_avx2_fma_f64(v33, v19, v34);
    const double v36 = v35 * v19;
    const double v37 = v20 + v36;
    const double v38 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v39 = mish_f64_1ulp_avx2_fma_f64(v37, v19, v38);
    const double v40 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v41 = mish_f64_1ulp_avx2_fma_f64(v19, v39, v40);
    const double v42 = 0x1p-1; /* 0.5 */
    const double v43 = mish_f64_1ulp_avx2_fma_f64(v41, v19, v42);
    const double v44 = v19 * v19;
    const double v45 = v3 + v19;
    const double v46 = v3 - v45;
    const double v47 = v46 + v19;
    const double v48 = v18 - v19;
    const double v49 = mish_f64_1ulp_avx2_fma_f64(v15, v16, v48);
    const double v50 = v47 + v49;
    const double v51 = mish_f64_1ulp_avx2_fma_f64(v43, v44, v50);
    const double v52 = v51 + v45;
    const double v53 = mish_f64_1ulp_avx2_fma_f64(v42, v15, v13);
    const int64_t v54 = mish_f64_1ulp_avx2_bits_f64(v53);
    const int64_t v55 = INT64_C(52);
    const int64_t v56 = mish_f64_1ulp_avx2_shl_i64(v54, v55);
    const int64_t v57 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v58 = (int64_t)((uint64_t)v56 + (uint64_t)v57);
    const double v59 = mish_f64_1ulp_avx2_frombits_f64(v58);
    const double v60 = v52 * v59;
    const double v61 = v53 - v13;
    const double v62 = v15 - v61;
    const double v63 = v62 + v13;
    const int64_t v64 = mish_f64_1ulp_avx2_bits_f64(v63);
    const int64_t v65 = mish_f64_1ulp_avx2_shl_i64(v64, v55);
    const int64_t v66 = (int64_t)((uint64_t)v65 + (uint64_t)v57);
    const double v67 = mish_f64_1ulp_avx2_frombits_f64(v66);
    const double v68 = v60 * v67;
    const double v69 = v68 + v68;
    const double v70 = v5 ? v68 : v69;
    const double v71 = v5 ? v6 : v3;
    const double v72 = v70 + v71;
    const double v73 = v5 ? v6 : v72;
    const double v74 = v5 ? v72 : v69;
    const double v75 = v68 * v74;
    const double v76 = v73 + v75;
    const double v77 = v3 / v76;
    const double v78 = v45 - v52;
    const double v79 = v78 + v51;
    const double v80 = v5 ? v79 : v4;
    const double v81 = v5 ? v52 : v3;
    const double v82 = v8 * v81;
    const double v83 = -v82;
    const double v84 = mish_f64_1ulp_avx2_fma_f64(v8, v81, v83);
    const double v85 = mish_f64_1ulp_avx2_fma_f64(v8, v80, v84);
    const double v86 = v71 - v72;
    const double v87 = v70 + v86;
    const double v88 = v79 * v59;
    const double v89 = v67 * v88;
    const double v90 = v89 + v89;
    const double v91 = v5 ? v89 : v90;
    const double v92 = v87 + v91;
    const double v93 = v72 * v82;
    const double v94 = -v93;
    const double v95 = mish_f64_1ulp_avx2_fma_f64(v72, v82, v94);
    const double v96 = mish_f64_1ulp_avx2_fma_f64(v92, v82, v95);
    const double v97 = mish_f64_1ulp_avx2_fma_f64(v72, v85, v96);
    const double v98 = v77 * v93;
    const double v99 = -v98;
    const double v100 = mish_f64_1ulp_avx2_fma_f64(v76, v99, v93);
    const double v101 = v97 + v100;
    const double v102 = v5 ? v92 : v90;
    const double v103 = -v75;
    const double v104 = mish_f64_1ulp_avx2_fma_f64(v68, v74, v103);
    const double v105 = mish_f64_1ulp_avx2_fma_f64(v68, v102, v104);
    const double v106 = mish_f64_1ulp_avx2_fma_f64(v74, v89, v105);
    const double v107 = v5 ? v4 : v92;
    const double v108 = v106 + v107;
    const double v109 = v73 - v76;
    const double v110 = v109 + v75;
    const double v111 = v108 + v110;
    const double v112 = v111 * v98;
    const double v113 = v101 - v112;
    const double v114 = mish_f64_1ulp_avx2_fma_f64(v77, v113, v98);
    const double v115 = v5 ? v59 : v3;
    const double v116 = v114 * v115;
    const double v117 = v5 ? v67 : v3;
    const double v118 = v116 * v117;
    const double v119 = mish_f64_1ulp_avx2_copysign_f64(v118, v0);
    const double v120 = v2 ? v119 : v0;
    const double r0 = v120;
    return r0;
}

static void mish_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_F64_1ULP_AVX2_AVX2 static inline MISH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define MISH_F64_1ULP_AVX2_AVX512 static inline MISH_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
MISH_F64_1ULP_AVX2_AVX2 __m256i mish_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
MISH_F64_1ULP_AVX2_AVX2 __m256i mish_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
MISH_F64_1ULP_AVX2_AVX2 __m256d mish_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
MISH_F64_1ULP_AVX2_AVX2 void mish_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v3 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v4 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v6 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v7 = _mm256_set1_pd(-0x1.7cp+9); /* -760 */
    const __m256d v12 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v13 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v16 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v17 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v20 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v21 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v22 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v24 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v26 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v28 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v30 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v32 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v34 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v38 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v40 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v42 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v57 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = mish_f64_1ulp_avx2_join_mask_avx2(v2l, v2h);
    const __m256i v5l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v4, _CMP_LT_OQ));
    const __m256i v5h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v4, _CMP_LT_OQ));
    const __m256i v5 = mish_f64_1ulp_avx2_join_mask_avx2(v5l, v5h);
    const __m256d v8l = _mm256_max_pd(v7, v0l);
    const __m256d v8h = _mm256_max_pd(v7, v0h);
    const __m256d v9l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v8l);
    const __m256d v9h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v8h);
    const __m256d v10l = _mm256_xor_pd(v9l, _mm256_set1_pd(-0.0));
    const __m256d v10h = _mm256_xor_pd(v9h, _mm256_set1_pd(-0.0));
    const __m256d v11l = _mm256_max_pd(v7, v10l);
    const __m256d v11h = _mm256_max_pd(v7, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v12, v13);
    const __m256d v15l = _mm256_sub_pd(v14l, v13);
    const __m256d v15h = _mm256_sub_pd(v14h, v13);
    const __m256d v18l = _mm256_fmadd_pd(v17, v15l, v11l);
    const __m256d v18h = _mm256_fmadd_pd(v17, v15h, v11h);
    const __m256d v19l = _mm256_fmadd_pd(v15l, v16, v18l);
    const __m256d v19h = _mm256_fmadd_pd(v15h, v16, v18h);
    const __m256d v23l = _mm256_fmadd_pd(v21, v19l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21, v19h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v19l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v19h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v19l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v19h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v19l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v19h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v19l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v19h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v19l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v19h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v19l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v19h, v34);
    const __m256d v36l = _mm256_mul_pd(v35l, v19l);
    const __m256d v36h = _mm256_mul_pd(v35h, v19h);
    const __m256d v37l = _mm256_add_pd(v20, v36l);
    const __m256d v37h = _mm256_add_pd(v20, v36h);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v19l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v19h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v19l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v19h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v19l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v19h, v42);
    const __m256d v44l = _mm256_mul_pd(v19l, v19l);
    const __m256d v44h = _mm256_mul_pd(v19h, v19h);
    const __m256d v45l = _mm256_add_pd(v3, v19l);
    const __m256d v45h = _mm256_add_pd(v3, v19h);
    const __m256d v46l = _mm256_sub_pd(v3, v45l);
    const __m256d v46h = _mm256_sub_pd(v3, v45h);
    const __m256d v47l = _mm256_add_pd(v46l, v19l);
    const __m256d v47h = _mm256_add_pd(v46h, v19h);
    const __m256d v48l = _mm256_sub_pd(v18l, v19l);
    const __m256d v48h = _mm256_sub_pd(v18h, v19h);
    const __m256d v49l = _mm256_fmadd_pd(v15l, v16, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v15h, v16, v48h);
    const __m256d v50l = _mm256_add_pd(v47l, v49l);
    const __m256d v50h = _mm256_add_pd(v47h, v49h);
    const __m256d v51l = _mm256_fmadd_pd(v43l, v44l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v43h, v44h, v50h);
    const __m256d v52l = _mm256_add_pd(v51l, v45l);
    const __m256d v52h = _mm256_add_pd(v51h, v45h);
    const __m256d v53l = _mm256_fmadd_pd(v42, v15l, v13);
    const __m256d v53h = _mm256_fmadd_pd(v42, v15h, v13);
    const __m256i v54l = _mm256_castpd_si256(v53l);
    const __m256i v54h = _mm256_castpd_si256(v53h);
    const __m256i v56l = _mm256_slli_epi64(v54l, 52);
    const __m256i v56h = _mm256_slli_epi64(v54h, 52);
    const __m256i v58l = _mm256_add_epi64(v56l, v57);
    const __m256i v58h = _mm256_add_epi64(v56h, v57);
    const __m256d v59l = _mm256_castsi256_pd(v58l);
    const __m256d v59h = _mm256_castsi256_pd(v58h);
    const __m256d v60l = _mm256_mul_pd(v52l, v59l);
    const __m256d v60h = _mm256_mul_pd(v52h, v59h);
    const __m256d v61l = _mm256_sub_pd(v53l, v13);
    const __m256d v61h = _mm256_sub_pd(v53h, v13);
    const __m256d v62l = _mm256_sub_pd(v15l, v61l);
    const __m256d v62h = _mm256_sub_pd(v15h, v61h);
    const __m256d v63l = _mm256_add_pd(v62l, v13);
    const __m256d v63h = _mm256_add_pd(v62h, v13);
    const __m256i v64l = mish_f64_1ulp_avx2_bits_f64_avx2(v63l);
    const __m256i v64h = mish_f64_1ulp_avx2_bits_f64_avx2(v63h);
    const __m256i v65l = _mm256_slli_epi64(v64l, 52);
    const __m256i v65h = _mm256_slli_epi64(v64h, 52);
    const __m256i v66l = _mm256_add_epi64(v65l, v57);
    const __m256i v66h = _mm256_add_epi64(v65h, v57);
    const __m256d v67l = _mm256_castsi256_pd(v66l);
    const __m256d v67h = _mm256_castsi256_pd(v66h);
    const __m256d v68l = _mm256_mul_pd(v60l, v67l);
    const __m256d v68h = _mm256_mul_pd(v60h, v67h);
    const __m256d v69l = _mm256_add_pd(v68l, v68l);
    const __m256d v69h = _mm256_add_pd(v68h, v68h);
    const __m256d v70l = _mm256_blendv_pd(v69l, v68l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v70h = _mm256_blendv_pd(v69h, v68h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v71l = _mm256_blendv_pd(v3, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v71h = _mm256_blendv_pd(v3, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v72l = _mm256_add_pd(v70l, v71l);
    const __m256d v72h = _mm256_add_pd(v70h, v71h);
    const __m256d v73l = _mm256_blendv_pd(v72l, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v73h = _mm256_blendv_pd(v72h, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v74l = _mm256_blendv_pd(v69l, v72l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v74h = _mm256_blendv_pd(v69h, v72h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v75l = _mm256_mul_pd(v68l, v74l);
    const __m256d v75h = _mm256_mul_pd(v68h, v74h);
    const __m256d v76l = _mm256_add_pd(v73l, v75l);
    const __m256d v76h = _mm256_add_pd(v73h, v75h);
    const __m256d v77l = _mm256_div_pd(v3, v76l);
    const __m256d v77h = _mm256_div_pd(v3, v76h);
    const __m256d v78l = _mm256_sub_pd(v45l, v52l);
    const __m256d v78h = _mm256_sub_pd(v45h, v52h);
    const __m256d v79l = _mm256_add_pd(v78l, v51l);
    const __m256d v79h = _mm256_add_pd(v78h, v51h);
    const __m256d v80l = _mm256_blendv_pd(v4, v79l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v80h = _mm256_blendv_pd(v4, v79h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v81l = _mm256_blendv_pd(v3, v52l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v81h = _mm256_blendv_pd(v3, v52h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v82l = _mm256_mul_pd(v8l, v81l);
    const __m256d v82h = _mm256_mul_pd(v8h, v81h);
    const __m256d v84l = _mm256_fmsub_pd(v8l, v81l, v82l);
    const __m256d v84h = _mm256_fmsub_pd(v8h, v81h, v82h);
    const __m256d v85l = _mm256_fmadd_pd(v8l, v80l, v84l);
    const __m256d v85h = _mm256_fmadd_pd(v8h, v80h, v84h);
    const __m256d v86l = _mm256_sub_pd(v71l, v72l);
    const __m256d v86h = _mm256_sub_pd(v71h, v72h);
    const __m256d v87l = _mm256_add_pd(v70l, v86l);
    const __m256d v87h = _mm256_add_pd(v70h, v86h);
    const __m256d v88l = _mm256_mul_pd(v79l, v59l);
    const __m256d v88h = _mm256_mul_pd(v79h, v59h);
    const __m256d v89l = _mm256_mul_pd(v67l, v88l);
    const __m256d v89h = _mm256_mul_pd(v67h, v88h);
    const __m256d v90l = _mm256_add_pd(v89l, v89l);
    const __m256d v90h = _mm256_add_pd(v89h, v89h);
    const __m256d v91l = _mm256_blendv_pd(v90l, v89l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v91h = _mm256_blendv_pd(v90h, v89h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v92l = _mm256_add_pd(v87l, v91l);
    const __m256d v92h = _mm256_add_pd(v87h, v91h);
    const __m256d v93l = _mm256_mul_pd(v72l, v82l);
    const __m256d v93h = _mm256_mul_pd(v72h, v82h);
    const __m256d v95l = _mm256_fmsub_pd(v72l, v82l, v93l);
    const __m256d v95h = _mm256_fmsub_pd(v72h, v82h, v93h);
    const __m256d v96l = _mm256_fmadd_pd(v92l, v82l, v95l);
    const __m256d v96h = _mm256_fmadd_pd(v92h, v82h, v95h);
    const __m256d v97l = _mm256_fmadd_pd(v72l, v85l, v96l);
    const __m256d v97h = _mm256_fmadd_pd(v72h, v85h, v96h);
    const __m256d v98l = _mm256_mul_pd(v77l, v93l);
    const __m256d v98h = _mm256_mul_pd(v77h, v93h);
    const __m256d v100l = _mm256_fnmadd_pd(v76l, v98l, v93l);
    const __m256d v100h = _mm256_fnmadd_pd(v76h, v98h, v93h);
    const __m256d v101l = _mm256_add_pd(v97l, v100l);
    const __m256d v101h = _mm256_add_pd(v97h, v100h);
    const __m256d v102l = _mm256_blendv_pd(v90l, v92l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v102h = _mm256_blendv_pd(v90h, v92h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v104l = _mm256_fmsub_pd(v68l, v74l, v75l);
    const __m256d v104h = _mm256_fmsub_pd(v68h, v74h, v75h);
    const __m256d v105l = _mm256_fmadd_pd(v68l, v102l, v104l);
    const __m256d v105h = _mm256_fmadd_pd(v68h, v102h, v104h);
    const __m256d v106l = _mm256_fmadd_pd(v74l, v89l, v105l);
    const __m256d v106h = _mm256_fmadd_pd(v74h, v89h, v105h);
    const __m256d v107l = _mm256_blendv_pd(v92l, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v107h = _mm256_blendv_pd(v92h, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v108l = _mm256_add_pd(v106l, v107l);
    const __m256d v108h = _mm256_add_pd(v106h, v107h);
    const __m256d v109l = _mm256_sub_pd(v73l, v76l);
    const __m256d v109h = _mm256_sub_pd(v73h, v76h);
    const __m256d v110l = _mm256_add_pd(v109l, v75l);
    const __m256d v110h = _mm256_add_pd(v109h, v75h);
    const __m256d v111l = _mm256_add_pd(v108l, v110l);
    const __m256d v111h = _mm256_add_pd(v108h, v110h);
    const __m256d v112l = _mm256_mul_pd(v111l, v98l);
    const __m256d v112h = _mm256_mul_pd(v111h, v98h);
    const __m256d v113l = _mm256_sub_pd(v101l, v112l);
    const __m256d v113h = _mm256_sub_pd(v101h, v112h);
    const __m256d v114l = _mm256_fmadd_pd(v77l, v113l, v98l);
    const __m256d v114h = _mm256_fmadd_pd(v77h, v113h, v98h);
    const __m256d v115l = _mm256_blendv_pd(v3, v59l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v115h = _mm256_blendv_pd(v3, v59h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v116l = _mm256_mul_pd(v114l, v115l);
    const __m256d v116h = _mm256_mul_pd(v114h, v115h);
    const __m256d v117l = _mm256_blendv_pd(v3, v67l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v117h = _mm256_blendv_pd(v3, v67h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v118l = _mm256_mul_pd(v116l, v117l);
    const __m256d v118h = _mm256_mul_pd(v116h, v117h);
    const __m256d v119l = mish_f64_1ulp_avx2_signed_f64_avx2(v118l, v0l);
    const __m256d v119h = mish_f64_1ulp_avx2_signed_f64_avx2(v118h, v0h);
    const __m256d v120l = _mm256_blendv_pd(v0l, v119l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v120h = _mm256_blendv_pd(v0h, v119h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v120l);
    _mm256_storeu_pd(y + 4, v120h);
}

static MISH_F64_1ULP_AVX2_AVX2_TARGET void mish_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        mish_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        mish_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MISH_F64_1ULP_AVX2_AVX512 __m512i mish_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
MISH_F64_1ULP_AVX2_AVX512 __mmask8 mish_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
MISH_F64_1ULP_AVX2_AVX512 __m512d mish_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
MISH_F64_1ULP_AVX2_AVX512 void mish_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v4 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v6 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v7 = _mm512_set1_pd(-0x1.7cp+9); /* -760 */
    const __m512d v12 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v13 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v17 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v20 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v21 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v22 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v24 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v26 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v28 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v30 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v32 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v34 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v38 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v40 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v42 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v57 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __mmask8 v5l = _mm512_cmp_pd_mask(v0l, v4, _CMP_LT_OQ);
    const __mmask8 v5h = _mm512_cmp_pd_mask(v0h, v4, _CMP_LT_OQ);
    const __mmask16 v5 = _mm512_kunpackb(v5h, v5l);
    const __m512d v8l = _mm512_max_pd(v7, v0l);
    const __m512d v8h = _mm512_max_pd(v7, v0h);
    const __m512d v9l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v8l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v9h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v8h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v10l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v9l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v10h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v9h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v11l = _mm512_max_pd(v7, v10l);
    const __m512d v11h = _mm512_max_pd(v7, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v12, v13);
    const __m512d v15l = _mm512_sub_pd(v14l, v13);
    const __m512d v15h = _mm512_sub_pd(v14h, v13);
    const __m512d v18l = _mm512_fmadd_pd(v17, v15l, v11l);
    const __m512d v18h = _mm512_fmadd_pd(v17, v15h, v11h);
    const __m512d v19l = _mm512_fmadd_pd(v15l, v16, v18l);
    const __m512d v19h = _mm512_fmadd_pd(v15h, v16, v18h);
    const __m512d v23l = _mm512_fmadd_pd(v21, v19l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21, v19h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v19l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v19h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v19l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v19h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v19l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v19h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v19l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v19h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v19l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v19h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v19l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v19h, v34);
    const __m512d v36l = _mm512_mul_pd(v35l, v19l);
    const __m512d v36h = _mm512_mul_pd(v35h, v19h);
    const __m512d v37l = _mm512_add_pd(v20, v36l);
    const __m512d v37h = _mm512_add_pd(v20, v36h);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v19l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v19h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v19l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v19h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v19l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v19h, v42);
    const __m512d v44l = _mm512_mul_pd(v19l, v19l);
    const __m512d v44h = _mm512_mul_pd(v19h, v19h);
    const __m512d v45l = _mm512_add_pd(v3, v19l);
    const __m512d v45h = _mm512_add_pd(v3, v19h);
    const __m512d v46l = _mm512_sub_pd(v3, v45l);
    const __m512d v46h = _mm512_sub_pd(v3, v45h);
    const __m512d v47l = _mm512_add_pd(v46l, v19l);
    const __m512d v47h = _mm512_add_pd(v46h, v19h);
    const __m512d v48l = _mm512_sub_pd(v18l, v19l);
    const __m512d v48h = _mm512_sub_pd(v18h, v19h);
    const __m512d v49l = _mm512_fmadd_pd(v15l, v16, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v15h, v16, v48h);
    const __m512d v50l = _mm512_add_pd(v47l, v49l);
    const __m512d v50h = _mm512_add_pd(v47h, v49h);
    const __m512d v51l = _mm512_fmadd_pd(v43l, v44l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v43h, v44h, v50h);
    const __m512d v52l = _mm512_add_pd(v51l, v45l);
    const __m512d v52h = _mm512_add_pd(v51h, v45h);
    const __m512d v53l = _mm512_fmadd_pd(v42, v15l, v13);
    const __m512d v53h = _mm512_fmadd_pd(v42, v15h, v13);
    const __m512i v54l = _mm512_castpd_si512(v53l);
    const __m512i v54h = _mm512_castpd_si512(v53h);
    const __m512i v56l = _mm512_slli_epi64(v54l, 52);
    const __m512i v56h = _mm512_slli_epi64(v54h, 52);
    const __m512i v58l = _mm512_add_epi64(v56l, v57);
    const __m512i v58h = _mm512_add_epi64(v56h, v57);
    const __m512d v59l = _mm512_castsi512_pd(v58l);
    const __m512d v59h = _mm512_castsi512_pd(v58h);
    const __m512d v60l = _mm512_mul_pd(v52l, v59l);
    const __m512d v60h = _mm512_mul_pd(v52h, v59h);
    const __m512d v61l = _mm512_sub_pd(v53l, v13);
    const __m512d v61h = _mm512_sub_pd(v53h, v13);
    const __m512d v62l = _mm512_sub_pd(v15l, v61l);
    const __m512d v62h = _mm512_sub_pd(v15h, v61h);
    const __m512d v63l = _mm512_add_pd(v62l, v13);
    const __m512d v63h = _mm512_add_pd(v62h, v13);
    const __m512i v64l = mish_f64_1ulp_avx2_bits_f64_avx512(v63l);
    const __m512i v64h = mish_f64_1ulp_avx2_bits_f64_avx512(v63h);
    const __m512i v65l = _mm512_slli_epi64(v64l, 52);
    const __m512i v65h = _mm512_slli_epi64(v64h, 52);
    const __m512i v66l = _mm512_add_epi64(v65l, v57);
    const __m512i v66h = _mm512_add_epi64(v65h, v57);
    const __m512d v67l = _mm512_castsi512_pd(v66l);
    const __m512d v67h = _mm512_castsi512_pd(v66h);
    const __m512d v68l = _mm512_mul_pd(v60l, v67l);
    const __m512d v68h = _mm512_mul_pd(v60h, v67h);
    const __m512d v69l = _mm512_add_pd(v68l, v68l);
    const __m512d v69h = _mm512_add_pd(v68h, v68h);
    const __m512d v70l = _mm512_mask_blend_pd((__mmask8)v5, v69l, v68l);
    const __m512d v70h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v69h, v68h);
    const __m512d v71l = _mm512_mask_blend_pd((__mmask8)v5, v3, v6);
    const __m512d v71h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v3, v6);
    const __m512d v72l = _mm512_add_pd(v70l, v71l);
    const __m512d v72h = _mm512_add_pd(v70h, v71h);
    const __m512d v73l = _mm512_mask_blend_pd((__mmask8)v5, v72l, v6);
    const __m512d v73h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v72h, v6);
    const __m512d v74l = _mm512_mask_blend_pd((__mmask8)v5, v69l, v72l);
    const __m512d v74h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v69h, v72h);
    const __m512d v75l = _mm512_mul_pd(v68l, v74l);
    const __m512d v75h = _mm512_mul_pd(v68h, v74h);
    const __m512d v76l = _mm512_add_pd(v73l, v75l);
    const __m512d v76h = _mm512_add_pd(v73h, v75h);
    const __m512d v77l = _mm512_div_pd(v3, v76l);
    const __m512d v77h = _mm512_div_pd(v3, v76h);
    const __m512d v78l = _mm512_sub_pd(v45l, v52l);
    const __m512d v78h = _mm512_sub_pd(v45h, v52h);
    const __m512d v79l = _mm512_add_pd(v78l, v51l);
    const __m512d v79h = _mm512_add_pd(v78h, v51h);
    const __m512d v80l = _mm512_mask_blend_pd((__mmask8)v5, v4, v79l);
    const __m512d v80h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v4, v79h);
    const __m512d v81l = _mm512_mask_blend_pd((__mmask8)v5, v3, v52l);
    const __m512d v81h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v3, v52h);
    const __m512d v82l = _mm512_mul_pd(v8l, v81l);
    const __m512d v82h = _mm512_mul_pd(v8h, v81h);
    const __m512d v84l = _mm512_fmsub_pd(v8l, v81l, v82l);
    const __m512d v84h = _mm512_fmsub_pd(v8h, v81h, v82h);
    const __m512d v85l = _mm512_fmadd_pd(v8l, v80l, v84l);
    const __m512d v85h = _mm512_fmadd_pd(v8h, v80h, v84h);
    const __m512d v86l = _mm512_sub_pd(v71l, v72l);
    const __m512d v86h = _mm512_sub_pd(v71h, v72h);
    const __m512d v87l = _mm512_add_pd(v70l, v86l);
    const __m512d v87h = _mm512_add_pd(v70h, v86h);
    const __m512d v88l = _mm512_mul_pd(v79l, v59l);
    const __m512d v88h = _mm512_mul_pd(v79h, v59h);
    const __m512d v89l = _mm512_mul_pd(v67l, v88l);
    const __m512d v89h = _mm512_mul_pd(v67h, v88h);
    const __m512d v90l = _mm512_add_pd(v89l, v89l);
    const __m512d v90h = _mm512_add_pd(v89h, v89h);
    const __m512d v91l = _mm512_mask_blend_pd((__mmask8)v5, v90l, v89l);
    const __m512d v91h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v90h, v89h);
    const __m512d v92l = _mm512_add_pd(v87l, v91l);
    const __m512d v92h = _mm512_add_pd(v87h, v91h);
    const __m512d v93l = _mm512_mul_pd(v72l, v82l);
    const __m512d v93h = _mm512_mul_pd(v72h, v82h);
    const __m512d v95l = _mm512_fmsub_pd(v72l, v82l, v93l);
    const __m512d v95h = _mm512_fmsub_pd(v72h, v82h, v93h);
    const __m512d v96l = _mm512_fmadd_pd(v92l, v82l, v95l);
    const __m512d v96h = _mm512_fmadd_pd(v92h, v82h, v95h);
    const __m512d v97l = _mm512_fmadd_pd(v72l, v85l, v96l);
    const __m512d v97h = _mm512_fmadd_pd(v72h, v85h, v96h);
    const __m512d v98l = _mm512_mul_pd(v77l, v93l);
    const __m512d v98h = _mm512_mul_pd(v77h, v93h);
    const __m512d v100l = _mm512_fnmadd_pd(v76l, v98l, v93l);
    const __m512d v100h = _mm512_fnmadd_pd(v76h, v98h, v93h);
    const __m512d v101l = _mm512_add_pd(v97l, v100l);
    const __m512d v101h = _mm512_add_pd(v97h, v100h);
    const __m512d v102l = _mm512_mask_blend_pd((__mmask8)v5, v90l, v92l);
    const __m512d v102h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v90h, v92h);
    const __m512d v104l = _mm512_fmsub_pd(v68l, v74l, v75l);
    const __m512d v104h = _mm512_fmsub_pd(v68h, v74h, v75h);
    const __m512d v105l = _mm512_fmadd_pd(v68l, v102l, v104l);
    const __m512d v105h = _mm512_fmadd_pd(v68h, v102h, v104h);
    const __m512d v106l = _mm512_fmadd_pd(v74l, v89l, v105l);
    const __m512d v106h = _mm512_fmadd_pd(v74h, v89h, v105h);
    const __m512d v107l = _mm512_mask_blend_pd((__mmask8)v5, v92l, v4);
    const __m512d v107h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v92h, v4);
    const __m512d v108l = _mm512_add_pd(v106l, v107l);
    const __m512d v108h = _mm512_add_pd(v106h, v107h);
    const __m512d v109l = _mm512_sub_pd(v73l, v76l);
    const __m512d v109h = _mm512_sub_pd(v73h, v76h);
    const __m512d v110l = _mm512_add_pd(v109l, v75l);
    const __m512d v110h = _mm512_add_pd(v109h, v75h);
    const __m512d v111l = _mm512_add_pd(v108l, v110l);
    const __m512d v111h = _mm512_add_pd(v108h, v110h);
    const __m512d v112l = _mm512_mul_pd(v111l, v98l);
    const __m512d v112h = _mm512_mul_pd(v111h, v98h);
    const __m512d v113l = _mm512_sub_pd(v101l, v112l);
    const __m512d v113h = _mm512_sub_pd(v101h, v112h);
    const __m512d v114l = _mm512_fmadd_pd(v77l, v113l, v98l);
    const __m512d v114h = _mm512_fmadd_pd(v77h, v113h, v98h);
    const __m512d v115l = _mm512_mask_blend_pd((__mmask8)v5, v3, v59l);
    const __m512d v115h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v3, v59h);
    const __m512d v116l = _mm512_mul_pd(v114l, v115l);
    const __m512d v116h = _mm512_mul_pd(v114h, v115h);
    const __m512d v117l = _mm512_mask_blend_pd((__mmask8)v5, v3, v67l);
    const __m512d v117h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v5), v3, v67h);
    const __m512d v118l = _mm512_mul_pd(v116l, v117l);
    const __m512d v118h = _mm512_mul_pd(v116h, v117h);
    const __m512d v119l = mish_f64_1ulp_avx2_signed_f64_avx512(v118l, v0l);
    const __m512d v119h = mish_f64_1ulp_avx2_signed_f64_avx512(v118h, v0h);
    const __m512d v120l = _mm512_mask_blend_pd((__mmask8)v2, v0l, v119l);
    const __m512d v120h = _mm512_mask_blend_pd(mish_f64_1ulp_avx2_high_mask_avx512(v2), v0h, v119h);
    _mm512_storeu_pd(y, v120l);
    _mm512_storeu_pd(y + 8, v120h);
}

static MISH_F64_1ULP_AVX2_AVX512_TARGET void mish_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        mish_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_f64_1ulp_avx2_level(void) {
#if defined(MISH_F64_1ULP_AVX2_FORCE_ISA)
    return MISH_F64_1ULP_AVX2_FORCE_ISA;
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

double mish_f64_1ulp_avx2(double x) {
    return mish_f64_1ulp_avx2_element(x);
}

void mish_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_f64_1ulp_avx2_level();
    if (level == 2) {
        mish_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    mish_f64_1ulp_avx2_array_portable(x, y, n);
}
