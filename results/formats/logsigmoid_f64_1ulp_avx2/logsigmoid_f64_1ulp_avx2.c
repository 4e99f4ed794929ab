/* logsigmoid_f64_1ulp_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f64
 *   domain       every input
 *   max error    0.788593 ulp, observed on 27697585 inputs
 *   worst input  0x1.6260bb51c2e5fp+9 (708.75571653381837, encoding 0x4086260bb51c2e5f)
 *   result there -0x0.b2bb063e6b8cep-1022 (-1.5534715067359804e-308, encoding 0x800b2bb063e6b8ce)
 *   mean error   0.176692 ulp
 *   misrounded   1793485 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           66c46918c3ca20e04f01ba1a3a447485
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive logsigmoid_f64_1ulp_avx2.db
 *                time: 4.6286 ns/element as avx2 code (inputs mean)
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
#include "logsigmoid_f64_1ulp_avx2.h"

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

static inline double logsigmoid_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double logsigmoid_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t logsigmoid_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t logsigmoid_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double logsigmoid_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double logsigmoid_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1p-60; /* 8.6736173798840355e-19 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = -0x1.75p+9; /* -746 */
    const double v3 = x;
    const double v4 = logsigmoid_f64_1ulp_avx2_abs_f64(v3);
    const double v5 = -v4;
    const double v6 = v2 > v5 ? v2 : v5;
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = logsigmoid_f64_1ulp_avx2_fma_f64(v1, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = 0x1p-1; /* 0.5 */
    const double v11 = logsigmoid_f64_1ulp_avx2_fma_f64(v10, v9, v7);
    const double v12 = v11 - v7;
    const double v13 = v9 - v12;
    const double v14 = v13 + v7;
    const int64_t v15 = logsigmoid_f64_1ulp_avx2_bits_f64(v14);
    const int64_t v16 = INT64_C(52);
    const int64_t v17 = logsigmoid_f64_1ulp_avx2_shl_i64(v15, v16);
    const int64_t v18 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v19 = (int64_t)((uint64_t)v17 + (uint64_t)v18);
    const double v20 = logsigmoid_f64_1ulp_avx2_frombits_f64(v19);
    const int64_t v21 = logsigmoid_f64_1ulp_avx2_bits_f64(v11);
    const int64_t v22 = logsigmoid_f64_1ulp_avx2_shl_i64(v21, v16);
    const int64_t v23 = (int64_t)((uint64_t)v22 + (uint64_t)v18);
    const double v24 = logsigmoid_f64_1ulp_avx2_frombits_f64(v23);
    const double v25 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v26 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v27 = logsigmoid_f64_1ulp_avx2_fma_f64(v26, v9, v6);
    const double v28 = logsigmoid_f64_1ulp_avx2_fma_f64(v9, v25, v27);
    const double v29 = 0x1p+0; /* 1 */
    const double v30 = v28 + v29;
    const double v31 = v28 * v28;
    const double v32 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
    const double v33 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v34 = logsigmoid_f64_1ulp_avx2_fma_f64(v28, v32, v33);
    const double v35 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
    const double v36 = logsigmoid_f64_1ulp_avx2_fma_f64(v34, v28, v35);
    const double v37 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v38 = logsigmoid_f64_1ulp_avx2_fma_f64(v36, v28, v37);
    const double v39 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v40 = logsigmoid_f64_1ulp_avx2_fma_f64(v38, v28, v39);
    const double v41 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v42 = logsigmoid_f64_1ulp_avx2_fma_f64(v40, v28, v41);
    const double v43 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v44 = logsigmoid_f64_1ulp_avx2_fma_f64(v42, v28, v43);
    const double v45 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v46 = logsigmoid_f64_1ulp_avx2_fma_f64(v28, v44, v45);
    const double v47 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v48 = logsigmoid_f64_1ulp_avx2_fma_f64(v46, v28, v47);
    const double v49 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v50 = logsigmoid_f64_1ulp_avx2_fma_f64(v48, v28, v49);
    const double v51 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v52 = logsigmoid_f64_1ulp_avx2_fma_f64(v50, v28, v51);
    const double v53 = logsigmoid_f64_1ulp_avx2_fma_f64(v28, v52, v10);
    const double v54 = v27 - v28;
    const double v55 = logsigmoid_f64_1ulp_avx2_fma_f64(v9, v25, v54);
    const double v56 = v29 - v30;
    const double v57 = v56 + v28;
    const double v58 = v55 + v57;
    const double v59 = logsigmoid_f64_1ulp_avx2_fma_f64(v31, v53, v58);
    const double v60 = v30 + v59;
    const double v61 = v24 * v60;
    const double v62 = v20 * v61;
    const int v63 = v0 < v62;
    const int v64 = v10 <= v62;
    const double v65 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v66 = 0x0p+0; /* 0 */
    const double v67 = v64 ? v65 : v66;
    const double v68 = -0x1p-1; /* -0.5 */
    const double v69 = logsigmoid_f64_1ulp_avx2_fma_f64(v10, v62, v68);
    const double v70 = v64 ? v69 : v62;
    const double v71 = 0x1p+1; /* 2 */
    const double v72 = v70 + v71;
    const double v73 = v29 / v72;
    const double v74 = v73 * v70;
    const double v75 = v74 + v74;
    const double v76 = v67 + v75;
    const double v77 = -v3;
    const double v78 = v77 > v66 ? v77 : v66;
    const double v79 = v76 + v78;
    const double v80 = v67 - v76;
    const double v81 = v75 + v80;
    const double v82 = v74 * v74;
    const double v83 = v74 * v82;
    const double v84 = v82 * v82;
    const double v85 = 0x1.8618618618618p-4; /* 0.095238095238095233 */
    const double v86 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v87 = logsigmoid_f64_1ulp_avx2_fma_f64(v85, v82, v86);
    const double v88 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v89 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v90 = logsigmoid_f64_1ulp_avx2_fma_f64(v88, v82, v89);
    const double v91 = logsigmoid_f64_1ulp_avx2_fma_f64(v84, v87, v90);
    const double v92 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v93 = logsigmoid_f64_1ulp_avx2_fma_f64(v82, v91, v92);
    const double v94 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v95 = logsigmoid_f64_1ulp_avx2_fma_f64(v93, v82, v94);
    const double v96 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v97 = logsigmoid_f64_1ulp_avx2_fma_f64(v95, v82, v96);
    const double v98 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v99 = logsigmoid_f64_1ulp_avx2_fma_f64(v97, v82, v98);
    const double v100 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v101 = logsigmoid_f64_1ulp_avx2_fma_f64(v82, v99, v100);
    const double v102 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v103 = logsigmoid_f64_1ulp_avx2_fma_f64(v101, v82, v102);
    const double v104 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v105 = v64 ? v104 : v66;
    const double v106 = v30 - v60;
    const double v107 = v106 + v59;
    const double v108 = v24 * v107;
    const double v109 = v20 * v108;
    const double v110 = v64 ? v10 : v29;
    const double v111 = v109 * v110;
    const double v112 = -v74;
    const double v113 = logsigmoid_f64_1ulp_avx2_fma_f64(v112, v72, v70);
    const double v114 = v111 + v113;
    const double v115 = v71 - v72;
    const double v116 = v70 + v115;
    const double v117 = v111 + v116;
    const double v118 = v117 * v74;
    const double v119 = v114 - v118;
    const double v120 = v73 * v119;
    const double v121 = v120 + v120;
    const double v122 = v105 + v121;
    const double v123 = logsigmoid_f64_1ulp_avx2_fma_f64(v83, v103, v122);
    const double v124 = v81 + v123;
    const double v125 = v79 - v78;
    const double v126 = v76 - v125;
    const double v127 = v79 - v125;
    const double v128 = v78 - v127;
    const double v129 = v126 + v128;
    const double v130 = v124 + v129;
    const double v131 = v79 + v130;
    const double v132 = v78 > v62 ? v78 : v62;
    const double v133 = v63 ? v131 : v132;
    const double v134 = -v133;
    const double r0 = v134;
    return r0;
}

static void logsigmoid_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_F64_1ULP_AVX2_AVX2 static inline LOGSIGMOID_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_F64_1ULP_AVX2_AVX512 static inline LOGSIGMOID_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_F64_1ULP_AVX2_AVX2 __m256i logsigmoid_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOGSIGMOID_F64_1ULP_AVX2_AVX2 __m256i logsigmoid_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGSIGMOID_F64_1ULP_AVX2_AVX2 void logsigmoid_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(-0x1.75p+9); /* -746 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v18 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v25 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v26 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v29 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v32 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v33 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v35 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v37 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v39 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v41 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v43 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v45 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v47 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v49 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v51 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v65 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v66 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v68 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v71 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v85 = _mm256_set1_pd(0x1.8618618618618p-4); /* 0.095238095238095233 */
    const __m256d v86 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v88 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v89 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v92 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v94 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v96 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v98 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v100 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v102 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v104 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256d v5l = _mm256_xor_pd(v4l, _mm256_set1_pd(-0.0));
    const __m256d v5h = _mm256_xor_pd(v4h, _mm256_set1_pd(-0.0));
    const __m256d v6l = _mm256_max_pd(v2, v5l);
    const __m256d v6h = _mm256_max_pd(v2, v5h);
    const __m256d v8l = _mm256_fmadd_pd(v1, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v1, v6h, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v11l = _mm256_fmadd_pd(v10, v9l, v7);
    const __m256d v11h = _mm256_fmadd_pd(v10, v9h, v7);
    const __m256d v12l = _mm256_sub_pd(v11l, v7);
    const __m256d v12h = _mm256_sub_pd(v11h, v7);
    const __m256d v13l = _mm256_sub_pd(v9l, v12l);
    const __m256d v13h = _mm256_sub_pd(v9h, v12h);
    const __m256d v14l = _mm256_add_pd(v13l, v7);
    const __m256d v14h = _mm256_add_pd(v13h, v7);
    const __m256i v15l = logsigmoid_f64_1ulp_avx2_bits_f64_avx2(v14l);
    const __m256i v15h = logsigmoid_f64_1ulp_avx2_bits_f64_avx2(v14h);
    const __m256i v17l = _mm256_slli_epi64(v15l, 52);
    const __m256i v17h = _mm256_slli_epi64(v15h, 52);
    const __m256i v19l = _mm256_add_epi64(v17l, v18);
    const __m256i v19h = _mm256_add_epi64(v17h, v18);
    const __m256d v20l = _mm256_castsi256_pd(v19l);
    const __m256d v20h = _mm256_castsi256_pd(v19h);
    const __m256i v21l = _mm256_castpd_si256(v11l);
    const __m256i v21h = _mm256_castpd_si256(v11h);
    const __m256i v22l = _mm256_slli_epi64(v21l, 52);
    const __m256i v22h = _mm256_slli_epi64(v21h, 52);
    const __m256i v23l = _mm256_add_epi64(v22l, v18);
    const __m256i v23h = _mm256_add_epi64(v22h, v18);
    const __m256d v24l = _mm256_castsi256_pd(v23l);
    const __m256d v24h = _mm256_castsi256_pd(v23h);
    const __m256d v27l = _mm256_fmadd_pd(v26, v9l, v6l);
    const __m256d v27h = _mm256_fmadd_pd(v26, v9h, v6h);
    const __m256d v28l = _mm256_fmadd_pd(v9l, v25, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v9h, v25, v27h);
    const __m256d v30l = _mm256_add_pd(v28l, v29);
    const __m256d v30h = _mm256_add_pd(v28h, v29);
    const __m256d v31l = _mm256_mul_pd(v28l, v28l);
    const __m256d v31h = _mm256_mul_pd(v28h, v28h);
    const __m256d v34l = _mm256_fmadd_pd(v28l, v32, v33);
    const __m256d v34h = _mm256_fmadd_pd(v28h, v32, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v28l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v28h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v28l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v28h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v28l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v28h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v28l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v28h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v28l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v28h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v28l, v44l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v28h, v44h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v46l, v28l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46h, v28h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v28l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v28h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v28l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v28h, v51);
    const __m256d v53l = _mm256_fmadd_pd(v28l, v52l, v10);
    const __m256d v53h = _mm256_fmadd_pd(v28h, v52h, v10);
    const __m256d v54l = _mm256_sub_pd(v27l, v28l);
    const __m256d v54h = _mm256_sub_pd(v27h, v28h);
    const __m256d v55l = _mm256_fmadd_pd(v9l, v25, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v9h, v25, v54h);
    const __m256d v56l = _mm256_sub_pd(v29, v30l);
    const __m256d v56h = _mm256_sub_pd(v29, v30h);
    const __m256d v57l = _mm256_add_pd(v56l, v28l);
    const __m256d v57h = _mm256_add_pd(v56h, v28h);
    const __m256d v58l = _mm256_add_pd(v55l, v57l);
    const __m256d v58h = _mm256_add_pd(v55h, v57h);
    const __m256d v59l = _mm256_fmadd_pd(v31l, v53l, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v31h, v53h, v58h);
    const __m256d v60l = _mm256_add_pd(v30l, v59l);
    const __m256d v60h = _mm256_add_pd(v30h, v59h);
    const __m256d v61l = _mm256_mul_pd(v24l, v60l);
    const __m256d v61h = _mm256_mul_pd(v24h, v60h);
    const __m256d v62l = _mm256_mul_pd(v20l, v61l);
    const __m256d v62h = _mm256_mul_pd(v20h, v61h);
    const __m256i v63l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v62l, _CMP_LT_OQ));
    const __m256i v63h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v62h, _CMP_LT_OQ));
    const __m256i v63 = logsigmoid_f64_1ulp_avx2_join_mask_avx2(v63l, v63h);
    const __m256i v64l = _mm256_castpd_si256(_mm256_cmp_pd(v10, v62l, _CMP_LE_OQ));
    const __m256i v64h = _mm256_castpd_si256(_mm256_cmp_pd(v10, v62h, _CMP_LE_OQ));
    const __m256i v64 = logsigmoid_f64_1ulp_avx2_join_mask_avx2(v64l, v64h);
    const __m256d v67l = _mm256_blendv_pd(v66, v65, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
    const __m256d v67h = _mm256_blendv_pd(v66, v65, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
    const __m256d v69l = _mm256_fmadd_pd(v10, v62l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v10, v62h, v68);
    const __m256d v70l = _mm256_blendv_pd(v62l, v69l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
    const __m256d v70h = _mm256_blendv_pd(v62h, v69h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
    const __m256d v72l = _mm256_add_pd(v70l, v71);
    const __m256d v72h = _mm256_add_pd(v70h, v71);
    const __m256d v73l = _mm256_div_pd(v29, v72l);
    const __m256d v73h = _mm256_div_pd(v29, v72h);
    const __m256d v74l = _mm256_mul_pd(v73l, v70l);
    const __m256d v74h = _mm256_mul_pd(v73h, v70h);
    const __m256d v75l = _mm256_add_pd(v74l, v74l);
    const __m256d v75h = _mm256_add_pd(v74h, v74h);
    const __m256d v76l = _mm256_add_pd(v67l, v75l);
    const __m256d v76h = _mm256_add_pd(v67h, v75h);
    const __m256d v77l = _mm256_xor_pd(v3l, _mm256_set1_pd(-0.0));
    const __m256d v77h = _mm256_xor_pd(v3h, _mm256_set1_pd(-0.0));
    const __m256d v78l = _mm256_max_pd(v77l, v66);
    const __m256d v78h = _mm256_max_pd(v77h, v66);
    const __m256d v79l = _mm256_add_pd(v76l, v78l);
    const __m256d v79h = _mm256_add_pd(v76h, v78h);
    const __m256d v80l = _mm256_sub_pd(v67l, v76l);
    const __m256d v80h = _mm256_sub_pd(v67h, v76h);
    const __m256d v81l = _mm256_add_pd(v75l, v80l);
    const __m256d v81h = _mm256_add_pd(v75h, v80h);
    const __m256d v82l = _mm256_mul_pd(v74l, v74l);
    const __m256d v82h = _mm256_mul_pd(v74h, v74h);
    const __m256d v83l = _mm256_mul_pd(v74l, v82l);
    const __m256d v83h = _mm256_mul_pd(v74h, v82h);
    const __m256d v84l = _mm256_mul_pd(v82l, v82l);
    const __m256d v84h = _mm256_mul_pd(v82h, v82h);
    const __m256d v87l = _mm256_fmadd_pd(v85, v82l, v86);
    const __m256d v87h = _mm256_fmadd_pd(v85, v82h, v86);
    const __m256d v90l = _mm256_fmadd_pd(v88, v82l, v89);
    const __m256d v90h = _mm256_fmadd_pd(v88, v82h, v89);
    const __m256d v91l = _mm256_fmadd_pd(v84l, v87l, v90l);
    const __m256d v91h = _mm256_fmadd_pd(v84h, v87h, v90h);
    const __m256d v93l = _mm256_fmadd_pd(v82l, v91l, v92);
    const __m256d v93h = _mm256_fmadd_pd(v82h, v91h, v92);
    const __m256d v95l = _mm256_fmadd_pd(v93l, v82l, v94);
    const __m256d v95h = _mm256_fmadd_pd(v93h, v82h, v94);
    const __m256d v97l = _mm256_fmadd_pd(v95l, v82l, v96);
    const __m256d v97h = _mm256_fmadd_pd(v95h, v82h, v96);
    const __m256d v99l = _mm256_fmadd_pd(v97l, v82l, v98);
    const __m256d v99h = _mm256_fmadd_pd(v97h, v82h, v98);
    const __m256d v101l = _mm256_fmadd_pd(v82l, v99l, v100);
    const __m256d v101h = _mm256_fmadd_pd(v82h, v99h, v100);
    const __m256d v103l = _mm256_fmadd_pd(v101l, v82l, v102);
    const __m256d v103h = _mm256_fmadd_pd(v101h, v82h, v102);
    const __m256d v105l = _mm256_blendv_pd(v66, v104, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
    const __m256d v105h = _mm256_blendv_pd(v66, v104, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
    const __m256d v106l = _mm256_sub_pd(v30l, v60l);
    const __m256d v106h = _mm256_sub_pd(v30h, v60h);
    const __m256d v107l = _mm256_add_pd(v106l, v59l);
    const __m256d v107h = _mm256_add_pd(v106h, v59h);
    const __m256d v108l = _mm256_mul_pd(v24l, v107l);
    const __m256d v108h = _mm256_mul_pd(v24h, v107h);
    const __m256d v109l = _mm256_mul_pd(v20l, v108l);
    const __m256d v109h = _mm256_mul_pd(v20h, v108h);
    const __m256d v110l = _mm256_blendv_pd(v29, v10, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
    const __m256d v110h = _mm256_blendv_pd(v29, v10, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
    const __m256d v111l = _mm256_mul_pd(v109l, v110l);
    const __m256d v111h = _mm256_mul_pd(v109h, v110h);
    const __m256d v113l = _mm256_fnmadd_pd(v74l, v72l, v70l);
    const __m256d v113h = _mm256_fnmadd_pd(v74h, v72h, v70h);
    const __m256d v114l = _mm256_add_pd(v111l, v113l);
    const __m256d v114h = _mm256_add_pd(v111h, v113h);
    const __m256d v115l = _mm256_sub_pd(v71, v72l);
    const __m256d v115h = _mm256_sub_pd(v71, v72h);
    const __m256d v116l = _mm256_add_pd(v70l, v115l);
    const __m256d v116h = _mm256_add_pd(v70h, v115h);
    const __m256d v117l = _mm256_add_pd(v111l, v116l);
    const __m256d v117h = _mm256_add_pd(v111h, v116h);
    const __m256d v118l = _mm256_mul_pd(v117l, v74l);
    const __m256d v118h = _mm256_mul_pd(v117h, v74h);
    const __m256d v119l = _mm256_sub_pd(v114l, v118l);
    const __m256d v119h = _mm256_sub_pd(v114h, v118h);
    const __m256d v120l = _mm256_mul_pd(v73l, v119l);
    const __m256d v120h = _mm256_mul_pd(v73h, v119h);
    const __m256d v121l = _mm256_add_pd(v120l, v120l);
    const __m256d v121h = _mm256_add_pd(v120h, v120h);
    const __m256d v122l = _mm256_add_pd(v105l, v121l);
    const __m256d v122h = _mm256_add_pd(v105h, v121h);
    const __m256d v123l = _mm256_fmadd_pd(v83l, v103l, v122l);
    const __m256d v123h = _mm256_fmadd_pd(v83h, v103h, v122h);
    const __m256d v124l = _mm256_add_pd(v81l, v123l);
    const __m256d v124h = _mm256_add_pd(v81h, v123h);
    const __m256d v125l = _mm256_sub_pd(v79l, v78l);
    const __m256d v125h = _mm256_sub_pd(v79h, v78h);
    const __m256d v126l = _mm256_sub_pd(v76l, v125l);
    const __m256d v126h = _mm256_sub_pd(v76h, v125h);
    const __m256d v127l = _mm256_sub_pd(v79l, v125l);
    const __m256d v127h = _mm256_sub_pd(v79h, v125h);
    const __m256d v128l = _mm256_sub_pd(v78l, v127l);
    const __m256d v128h = _mm256_sub_pd(v78h, v127h);
    const __m256d v129l = _mm256_add_pd(v126l, v128l);
    const __m256d v129h = _mm256_add_pd(v126h, v128h);
    const __m256d v130l = _mm256_add_pd(v124l, v129l);
    const __m256d v130h = _mm256_add_pd(v124h, v129h);
    const __m256d v131l = _mm256_add_pd(v79l, v130l);
    const __m256d v131h = _mm256_add_pd(v79h, v130h);
    const __m256d v132l = _mm256_max_pd(v78l, v62l);
    const __m256d v132h = _mm256_max_pd(v78h, v62h);
    const __m256d v133l = _mm256_blendv_pd(v132l, v131l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v63))));
    const __m256d v133h = _mm256_blendv_pd(v132h, v131h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v63, 1))));
    const __m256d v134l = _mm256_xor_pd(v133l, _mm256_set1_pd(-0.0));
    const __m256d v134h = _mm256_xor_pd(v133h, _mm256_set1_pd(-0.0));
    _mm256_storeu_pd(y, v134l);
    _mm256_storeu_pd(y + 4, v134h);
}

static LOGSIGMOID_F64_1ULP_AVX2_AVX2_TARGET void logsigmoid_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logsigmoid_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        logsigmoid_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_F64_1ULP_AVX2_AVX512 __m512i logsigmoid_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOGSIGMOID_F64_1ULP_AVX2_AVX512 __mmask8 logsigmoid_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOGSIGMOID_F64_1ULP_AVX2_AVX512 void logsigmoid_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v18 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v25 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v26 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v29 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v32 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v33 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v35 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v37 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v39 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v41 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v43 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v45 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v47 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v49 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v51 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v65 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v66 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v68 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v71 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v85 = _mm512_set1_pd(0x1.8618618618618p-4); /* 0.095238095238095233 */
    const __m512d v86 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v88 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v89 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v92 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v94 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v96 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v98 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v100 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v102 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v104 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v4l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v5h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v4h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v6l = _mm512_max_pd(v2, v5l);
    const __m512d v6h = _mm512_max_pd(v2, v5h);
    const __m512d v8l = _mm512_fmadd_pd(v1, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v1, v6h, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v11l = _mm512_fmadd_pd(v10, v9l, v7);
    const __m512d v11h = _mm512_fmadd_pd(v10, v9h, v7);
    const __m512d v12l = _mm512_sub_pd(v11l, v7);
    const __m512d v12h = _mm512_sub_pd(v11h, v7);
    const __m512d v13l = _mm512_sub_pd(v9l, v12l);
    const __m512d v13h = _mm512_sub_pd(v9h, v12h);
    const __m512d v14l = _mm512_add_pd(v13l, v7);
    const __m512d v14h = _mm512_add_pd(v13h, v7);
    const __m512i v15l = logsigmoid_f64_1ulp_avx2_bits_f64_avx512(v14l);
    const __m512i v15h = logsigmoid_f64_1ulp_avx2_bits_f64_avx512(v14h);
    const __m512i v17l = _mm512_slli_epi64(v15l, 52);
    const __m512i v17h = _mm512_slli_epi64(v15h, 52);
    const __m512i v19l = _mm512_add_epi64(v17l, v18);
    const __m512i v19h = _mm512_add_epi64(v17h, v18);
    const __m512d v20l = _mm512_castsi512_pd(v19l);
    const __m512d v20h = _mm512_castsi512_pd(v19h);
    const __m512i v21l = _mm512_castpd_si512(v11l);
    const __m512i v21h = _mm512_castpd_si512(v11h);
    const __m512i v22l = _mm512_slli_epi64(v21l, 52);
    const __m512i v22h = _mm512_slli_epi64(v21h, 52);
    const __m512i v23l = _mm512_add_epi64(v22l, v18);
    const __m512i v23h = _mm512_add_epi64(v22h, v18);
    const __m512d v24l = _mm512_castsi512_pd(v23l);
    const __m512d v24h = _mm512_castsi512_pd(v23h);
    const __m512d v27l = _mm512_fmadd_pd(v26, v9l, v6l);
    const __m512d v27h = _mm512_fmadd_pd(v26, v9h, v6h);
    const __m512d v28l = _mm512_fmadd_pd(v9l, v25, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v9h, v25, v27h);
    const __m512d v30l = _mm512_add_pd(v28l, v29);
    const __m512d v30h = _mm512_add_pd(v28h, v29);
    const __m512d v31l = _mm512_mul_pd(v28l, v28l);
    const __m512d v31h = _mm512_mul_pd(v28h, v28h);
    const __m512d v34l = _mm512_fmadd_pd(v28l, v32, v33);
    const __m512d v34h = _mm512_fmadd_pd(v28h, v32, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v28l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v28h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v28l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v28h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v28l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v28h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v28l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v28h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v28l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v28h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v28l, v44l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v28h, v44h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v46l, v28l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46h, v28h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v28l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v28h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v28l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v28h, v51);
    const __m512d v53l = _mm512_fmadd_pd(v28l, v52l, v10);
    const __m512d v53h = _mm512_fmadd_pd(v28h, v52h, v10);
    const __m512d v54l = _mm512_sub_pd(v27l, v28l);
    const __m512d v54h = _mm512_sub_pd(v27h, v28h);
    const __m512d v55l = _mm512_fmadd_pd(v9l, v25, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v9h, v25, v54h);
    const __m512d v56l = _mm512_sub_pd(v29, v30l);
    const __m512d v56h = _mm512_sub_pd(v29, v30h);
    const __m512d v57l = _mm512_add_pd(v56l, v28l);
    const __m512d v57h = _mm512_add_pd(v56h, v28h);
    const __m512d v58l = _mm512_add_pd(v55l, v57l);
    const __m512d v58h = _mm512_add_pd(v55h, v57h);
    const __m512d v59l = _mm512_fmadd_pd(v31l, v53l, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v31h, v53h, v58h);
    const __m512d v60l = _mm512_add_pd(v30l, v59l);
    const __m512d v60h = _mm512_add_pd(v30h, v59h);
    const __m512d v61l = _mm512_mul_pd(v24l, v60l);
    const __m512d v61h = _mm512_mul_pd(v24h, v60h);
    const __m512d v62l = _mm512_mul_pd(v20l, v61l);
    const __m512d v62h = _mm512_mul_pd(v20h, v61h);
    const __mmask8 v63l = _mm512_cmp_pd_mask(v0, v62l, _CMP_LT_OQ);
    const __mmask8 v63h = _mm512_cmp_pd_mask(v0, v62h, _CMP_LT_OQ);
    const __mmask16 v63 = _mm512_kunpackb(v63h, v63l);
    const __mmask8 v64l = _mm512_cmp_pd_mask(v10, v62l, _CMP_LE_OQ);
    const __mmask8 v64h = _mm512_cmp_pd_mask(v10, v62h, _CMP_LE_OQ);
    const __mmask16 v64 = _mm512_kunpackb(v64h, v64l);
    const __m512d v67l = _mm512_mask_blend_pd((__mmask8)v64, v66, v65);
    const __m512d v67h = _mm512_mask_blend_pd(logsigmoid_f64_1ulp_avx2_high_mask_avx512(v64), v66, v65);
    const __m512d v69l = _mm512_fmadd_pd(v10, v62l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v10, v62h, v68);
    const __m512d v70l = _mm512_mask_blend_pd((__mmask8)v64, v62l, v69l);
    const __m512d v70h = _mm512_mask_blend_pd(logsigmoid_f64_1ulp_avx2_high_mask_avx512(v64), v62h, v69h);
    const __m512d v72l = _mm512_add_pd(v70l, v71);
    const __m512d v72h = _mm512_add_pd(v70h, v71);
    const __m512d v73l = _mm512_div_pd(v29, v72l);
    const __m512d v73h = _mm512_div_pd(v29, v72h);
    const __m512d v74l = _mm512_mul_pd(v73l, v70l);
    const __m512d v74h = _mm512_mul_pd(v73h, v70h);
    const __m512d v75l = _mm512_add_pd(v74l, v74l);
    const __m512d v75h = _mm512_add_pd(v74h, v74h);
    const __m512d v76l = _mm512_add_pd(v67l, v75l);
    const __m512d v76h = _mm512_add_pd(v67h, v75h);
    const __m512d v77l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v77h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v78l = _mm512_max_pd(v77l, v66);
    const __m512d v78h = _mm512_max_pd(v77h, v66);
    const __m512d v79l = _mm512_add_pd(v76l, v78l);
    const __m512d v79h = _mm512_add_pd(v76h, v78h);
    const __m512d v80l = _mm512_sub_pd(v67l, v76l);
    const __m512d v80h = _mm512_sub_pd(v67h, v76h);
    const __m512d v81l = _mm512_add_pd(v75l, v80l);
    const __m512d v81h = _mm512_add_pd(v75h, v80h);
    const __m512d v82l = _mm512_mul_pd(v74l, v74l);
    const __m512d v82h = _mm512_mul_pd(v74h, v74h);
    const __m512d v83l = _mm512_mul_pd(v74l, v82l);
    const __m512d v83h = _mm512_mul_pd(v74h, v82h);
    const __m512d v84l = _mm512_mul_pd(v82l, v82l);
    const __m512d v84h = _mm512_mul_pd(v82h, v82h);
    const __m512d v87l = _mm512_fmadd_pd(v85, v82l, v86);
    const __m512d v87h = _mm512_fmadd_pd(v85, v82h, v86);
    const __m512d v90l = _mm512_fmadd_pd(v88, v82l, v89);
    const __m512d v90h = _mm512_fmadd_pd(v88, v82h, v89);
    const __m512d v91l = _mm512_fmadd_pd(v84l, v87l, v90l);
    const __m512d v91h = _mm512_fmadd_pd(v84h, v87h, v90h);
    const __m512d v93l = _mm512_fmadd_pd(v82l, v91l, v92);
    const __m512d v93h = _mm512_fmadd_pd(v82h, v91h, v92);
    const __m512d v95l = _mm512_fmadd_pd(v93l, v82l, v94);
    const __m512d v95h = _mm512_fmadd_pd(v93h, v82h, v94);
    const __m512d v97l = _mm512_fmadd_pd(v95l, v82l, v96);
    const __m512d v97h = _mm512_fmadd_pd(v95h, v82h, v96);
    const __m512d v99l = _mm512_fmadd_pd(v97l, v82l, v98);
    const __m512d v99h = _mm512_fmadd_pd(v97h, v82h, v98);
    const __m512d v101l = _mm512_fmadd_pd(v82l, v99l, v100);
    const __m512d v101h = _mm512_fmadd_pd(v82h, v99h, v100);
    const __m512d v103l = _mm512_fmadd_pd(v101l, v82l, v102);
    const __m512d v103h = _mm512_fmadd_pd(v101h, v82h, v102);
    const __m512d v105l = _mm512_mask_blend_pd((__mmask8)v64, v66, v104);
    const __m512d v105h = _mm512_mask_blend_pd(logsigmoid_f64_1ulp_avx2_high_mask_avx512(v64), v66, v104);
    const __m512d v106l = _mm512_sub_pd(v30l, v60l);
    const __m512d v106h = _mm512_sub_pd(v30h, v60h);
    const __m512d v107l = _mm512_add_pd(v106l, v59l);
    const __m512d v107h = _mm512_add_pd(v106h, v59h);
    const __m512d v108l = _mm512_mul_pd(v24l, v107l);
    const __m512d v108h = _mm512_mul_pd(v24h, v107h);
    const __m512d v109l = _mm512_mul_pd(v20l, v108l);
    const __m512d v109h = _mm512_mul_pd(v20h, v108h);
    const __m512d v110l = _mm512_mask_blend_pd((__mmask8)v64, v29, v10);
    const __m512d v110h = _mm512_mask_blend_pd(logsigmoid_f64_1ulp_avx2_high_mask_avx512(v64), v29, v10);
    const __m512d v111l = _mm512_mul_pd(v109l, v110l);
    const __m512d v111h = _mm512_mul_pd(v109h, v110h);
    const __m512d v113l = _mm512_fnmadd_pd(v74l, v72l, v70l);
    const __m512d v113h = _mm512_fnmadd_pd(v74h, v72h, v70h);
    const __m512d v114l = _mm512_add_pd(v111l, v113l);
    const __m512d v114h = _mm512_add_pd(v111h, v113h);
    const __m512d v115l = _mm512_sub_pd(v71, v72l);
    const __m512d v115h = _mm512_sub_pd(v71, v72h);
    const __m512d v116l = _mm512_add_pd(v70l, v115l);
    const __m512d v116h = _mm512_add_pd(v70h, v115h);
    const __m512d v117l = _mm512_add_pd(v111l, v116l);
    const __m512d v117h = _mm512_add_pd(v111h, v116h);
    const __m512d v118l = _mm512_mul_pd(v117l, v74l);
    const __m512d v118h = _mm512_mul_pd(v117h, v74h);
    const __m512d v119l = _mm512_sub_pd(v114l, v118l);
    const __m512d v119h = _mm512_sub_pd(v114h, v118h);
    const __m512d v120l = _mm512_mul_pd(v73l, v119l);
    const __m512d v120h = _mm512_mul_pd(v73h, v119h);
    const __m512d v121l = _mm512_add_pd(v120l, v120l);
    const __m512d v121h = _mm512_add_pd(v120h, v120h);
    const __m512d v122l = _mm512_add_pd(v105l, v121l);
    const __m512d v122h = _mm512_add_pd(v105h, v121h);
    const __m512d v123l = _mm512_fmadd_pd(v83l, v103l, v122l);
    const __m512d v123h = _mm512_fmadd_pd(v83h, v103h, v122h);
    const __m512d v124l = _mm512_add_pd(v81l, v123l);
    const __m512d v124h = _mm512_add_pd(v81h, v123h);
    const __m512d v125l = _mm512_sub_pd(v79l, v78l);
    const __m512d v125h = _mm512_sub_pd(v79h, v78h);
    const __m512d v126l = _mm512_sub_pd(v76l, v125l);
    const __m512d v126h = _mm512_sub_pd(v76h, v125h);
    const __m512d v127l = _mm512_sub_pd(v79l, v125l);
    const __m512d v127h = _mm512_sub_pd(v79h, v125h);
    const __m512d v128l = _mm512_sub_pd(v78l, v127l);
    const __m512d v128h = _mm512_sub_pd(v78h, v127h);
    const __m512d v129l = _mm512_add_pd(v126l, v128l);
    const __m512d v129h = _mm512_add_pd(v126h, v128h);
    const __m512d v130l = _mm512_add_pd(v124l, v129l);
    const __m512d v130h = _mm512_add_pd(v124h, v129h);
    const __m512d v131l = _mm512_add_pd(v79l, v130l);
    const __m512d v131h = _mm512_add_pd(v79h, v130h);
    const __m512d v132l = _mm512_max_pd(v78l, v62l);
    const __m512d v132h = _mm512_max_pd(v78h, v62h);
    const __m512d v133l = _mm512_mask_blend_pd((__mmask8)v63, v132l, v131l);
    const __m512d v133h = _mm512_mask_blend_pd(logsigmoid_f64_1ulp_avx2_high_mask_avx512(v63), v132h, v131h);
    const __m512d v134l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v133l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v134h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v133h), _mm512_set1_epi64(INT64_MIN)));
    _mm512_storeu_pd(y, v134l);
    _mm512_storeu_pd(y + 8, v134h);
}

static LOGSIGMOID_F64_1ULP_AVX2_AVX512_TARGET void logsigmoid_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        logsigmoid_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_f64_1ulp_avx2_level(void) {
#if defined(LOGSIGMOID_F64_1ULP_AVX2_FORCE_ISA)
    return LOGSIGMOID_F64_1ULP_AVX2_FORCE_ISA;
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

double logsigmoid_f64_1ulp_avx2(double x) {
    return logsigmoid_f64_1ulp_avx2_element(x);
}

void logsigmoid_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_f64_1ulp_avx2_level();
    if (level == 2) {
        logsigmoid_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_f64_1ulp_avx2_array_portable(x, y, n);
}
