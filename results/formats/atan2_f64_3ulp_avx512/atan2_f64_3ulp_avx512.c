/* atan2_f64_3ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    1.820882 ulp, observed on 10102529 inputs
 *   worst input  -0x1.30f37c9d28b5p+21 (-2498159.5767377988, encoding 0xc1430f37c9d28b50)
 *                0x1.888690fdc43f2p+20 (1607785.0619547334, encoding 0x413888690fdc43f2)
 *   result there -0x1.ff7553b963ab9p-1 (-0.99894200933507371, encoding 0xbfeff7553b963ab9)
 *   mean error   0.293009 ulp
 *   misrounded   1169680 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           69d3c2863027730583a914a1e9fb886c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 3.5 --isa avx512 --time 25s --seed 1 --threads 1 --archive atan2_f64_3.5ulp_avx512.db
 *                time: 1.5731 ns/element as avx512 code (inputs mean)
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
#include "atan2_f64_3ulp_avx512.h"

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
static inline int64_t atan2_f64_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double atan2_f64_3ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double atan2_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double atan2_f64_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atan2_f64_3ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = atan2_f64_3ulp_avx512_bits_f64(y) & INT64_MIN;
    return atan2_f64_3ulp_avx512_frombits_f64((atan2_f64_3ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double atan2_f64_3ulp_avx512_element(double x0, double x1) {
    const double v0 = x1;
    const int64_t v1 = atan2_f64_3ulp_avx512_bits_f64(v0);
    const int64_t v2 = INT64_C(0);
    const int v3 = v1 < v2;
    const double v4 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
    const double v5 = atan2_f64_3ulp_avx512_abs_f64(v0);
    const double v6 = x0;
    const double v7 = atan2_f64_3ulp_avx512_abs_f64(v6);
    const int v8 = v5 < v7;
    const double v9 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v10 = v8 ? v7 : v5;
    const double v11 = 0x1.7fffd54e2144p-1; /* 0.74999872759565989 */
    const double v12 = v10 * v11;
    const double v13 = v8 ? v5 : v7;
    const int v14 = v12 < v13;
    const double v15 = 0x1.921fb54442d18p-1; /* 0.78539816339744828 */
    const double v16 = 0x1p-2; /* 0.25 */
    const double v17 = v16 * v10;
    const int v18 = v17 < v13;
    const double v19 = 0x1.dac670561bb4fp-2; /* 0.46364760900080609 */
    const double v20 = 0x0p+0; /* 0 */
    const double v21 = v18 ? v19 : v20;
    const double v22 = v14 ? v15 : v21;
    const double v23 = v9 - v22;
    const double v24 = v8 ? v23 : v22;
    const double v25 = v4 - v24;
    const double v26 = v3 ? v25 : v24;
    const int v27 = v3 ^ v8;
    const double v28 = 0x1p+0; /* 1 */
    const double v29 = 0x1p-1; /* 0.5 */
    const double v30 = v18 ? v29 : v20;
    const double v31 = v14 ? v28 : v30;
    const double v32 = -v31;
    const double v33 = atan2_f64_3ulp_avx512_fma_f64(v32, v10, v13);
    const double v34 = 0x1.000000000000ap+0; /* 1.0000000000000022 */
    const double v35 = atan2_f64_3ulp_avx512_fma_f64(v31, v13, v10);
    const double v36 = v34 / v35;
    const double v37 = v33 * v36;
    const double v38 = -v37;
    const double v39 = v27 ? v38 : v37;
    const double v40 = v26 + v39;
    const double v41 = v37 * v37;
    const double v42 = v37 * v41;
    const double v43 = 0x1.47ae147ae147bp-5; /* 0.040000000000000001 */
    const double v44 = -0x1.642c8590b2164p-5; /* -0.043478260869565216 */
    const double v45 = atan2_f64_3ulp_avx512_fma_f64(v43, v41, v44);
    const double v46 = 0x1.8618618618618p-5; /* 0.047619047619047616 */
    const double v47 = atan2_f64_3ulp_avx512_fma_f64(v45, v41, v46);
    const double v48 = -0x1.af286bca1af28p-5; /* -0.052631578947368418 */
    const double v49 = atan2_f64_3ulp_avx512_fma_f64(v47, v41, v48);
    const double v50 = 0x1.e1e1e1e182cf4p-5; /* 0.058823529409062575 */
    const double v51 = atan2_f64_3ulp_avx512_fma_f64(v49, v41, v50);
    const double v52 = -0x1.1111111111111p-4; /* -0.066666666666666666 */
    const double v53 = atan2_f64_3ulp_avx512_fma_f64(v51, v41, v52);
    const double v54 = 0x1.3b13b13b13b14p-4; /* 0.076923076923076927 */
    const double v55 = atan2_f64_3ulp_avx512_fma_f64(v53, v41, v54);
    const double v56 = -0x1.745d1745d1746p-4; /* -0.090909090909090912 */
    const double v57 = atan2_f64_3ulp_avx512_fma_f64(v55, v41, v56);
    const double v58 = 0x1.c71c71c703d63p-4; /* 0.11111111110971232 */
    const double v59 = atan2_f64_3ulp_avx512_fma_f64(v57, v41, v58);
    const double v60 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v61 = -0x1.2492492492492p-3; /* -0.14285714285714285 */
    const double v62 = atan2_f64_3ulp_avx512_fma_f64(v47, v60, v61);
    const double v63 = atan2_f64_3ulp_avx512_fma_f64(v59, v41, v62);
    const double v64 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v65 = atan2_f64_3ulp_avx512_fma_f64(v63, v41, v64);
    const double v66 = -0x1.5555555555555p-2; /* -0.33333333333333331 */
    const double v67 = atan2_f64_3ulp_avx512_fma_f64(v65, v41, v66);
    const double v68 = v10 - v35;
    const double v69 = atan2_f64_3ulp_avx512_fma_f64(v31, v13, v68);
    const double v70 = atan2_f64_3ulp_avx512_fma_f64(v38, v35, v33);
    const double v71 = atan2_f64_3ulp_avx512_fma_f64(v69, v38, v70);
    const double v72 = v36 * v71;
    const double v73 = atan2_f64_3ulp_avx512_fma_f64(v42, v67, v72);
    const double v74 = -v73;
    const double v75 = v27 ? v74 : v73;
    const double v76 = v40 + v75;
    const double v77 = atan2_f64_3ulp_avx512_copysign_f64(v76, v6);
    const double v78 = 0x1p-900; /* 1.1830521861667747e-271 */
    const int v79 = v78 < v10;
    const double v80 = 0x1p+900; /* 8.4527124981706439e+270 */
    const int v81 = v10 < v80;
    const int v82 = v79 & v81;
    const int v83 = v78 < v13;
    const int v84 = v82 & v83;
    const int v85 = !v84;
    const int v86 = v6 != v6 || v0 != v0;
    const double v87 = 0x1.1a62633145c07p-53; /* 1.2246467991473532e-16 */
    const double v88 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
    const double v89 = 0x1.1a62633145c07p-55; /* 3.061616997868383e-17 */
    const double v90 = 0x1.a2b7f222f65e2p-56; /* 2.2698777452961687e-17 */
    double r0 = v77;
    if (v85) {
        const double v91 = NAN;
        const double v92 = INFINITY;
        const int v93 = v92 == v10;
        const double v94 = 0x1p+500; /* 3.2733906078961419e+150 */
        const int v95 = v94 < v10;
        const double v96 = 0x1p-200; /* 6.2230152778611417e-61 */
        const double v97 = 0x1p+200; /* 1.6069380442589903e+60 */
        const double v98 = v95 ? v96 : v97;
        const double v99 = 0x0.0000000000001p-1022; /* 4.9406564584124654e-324 */
        const double v100 = v99 > v10 ? v99 : v10;
        const double v101 = v98 * v100;
        const double v102 = v93 ? v28 : v101;
        const double v103 = v102 * v11;
        const int v104 = v13 == v92;
        const double v105 = v104 ? v28 : v20;
        const double v106 = v98 * v13;
        const double v107 = v93 ? v105 : v106;
        const int v108 = v103 < v107;
        const double v109 = v16 * v102;
        const int v110 = v109 < v107;
        const double v111 = v110 ? v29 : v20;
        const double v112 = v108 ? v28 : v111;
        const double v113 = -v112;
        const double v114 = atan2_f64_3ulp_avx512_fma_f64(v113, v102, v107);
        const double v115 = atan2_f64_3ulp_avx512_fma_f64(v107, v112, v102);
        const double v116 = v28 / v115;
        const double v117 = v114 * v116;
        const double v118 = -v117;
        const double v119 = v27 ? v118 : v117;
        const double v120 = v110 ? v19 : v20;
        const double v121 = v108 ? v15 : v120;
        const double v122 = v9 - v121;
        const double v123 = v8 ? v122 : v121;
        const double v124 = v4 - v123;
        const double v125 = v3 ? v124 : v123;
        const double v126 = v125 + v119;
        const double v127 = v125 - v126;
        const double v128 = v119 + v127;
        const double v129 = v4 - v124;
        const double v130 = v129 - v123;
        const double v131 = v9 - v122;
        const double v132 = v131 - v121;
        const double v133 = v110 ? v90 : v20;
        const double v134 = v108 ? v89 : v133;
        const double v135 = v88 - v134;
        const double v136 = v132 + v135;
        const double v137 = v8 ? v136 : v134;
        const double v138 = v87 - v137;
        const double v139 = v130 + v138;
        const double v140 = v3 ? v139 : v137;
        const double v141 = v117 * v117;
        const double v142 = atan2_f64_3ulp_avx512_fma_f64(v141, v43, v44);
        const double v143 = atan2_f64_3ulp_avx512_fma_f64(v141, v142, v46);
        const double v144 = atan2_f64_3ulp_avx512_fma_f64(v143, v141, v48);
        const double v145 = 0x1.e1e1e1e1e1e1ep-5; /* 0.058823529411764705 */
        const double v146 = atan2_f64_3ulp_avx512_fma_f64(v144, v141, v145);
        const double v147 = atan2_f64_3ulp_avx512_fma_f64(v146, v141, v52);
        const double v148 = atan2_f64_3ulp_avx512_fma_f64(v141, v147, v54);
        const double v149 = atan2_f64_3ulp_avx512_fma_f64(v148, v141, v56);
        const double v150 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
        const double v151 = atan2_f64_3ulp_avx512_fma_f64(v149, v141, v150);
        const double v152 = atan2_f64_3ulp_avx512_fma_f64(v141, v151, v61);
        const double v153 = atan2_f64_3ulp_avx512_fma_f64(v152, v141, v64);
        const double v154 = atan2_f64_3ulp_avx512_fma_f64(v153, v141, v66);
        const double v155 = v117 * v141;
        const double v156 = v102 - v115;
        const double v157 = atan2_f64_3ulp_avx512_fma_f64(v107, v112, v156);
        const double v158 = atan2_f64_3ulp_avx512_fma_f64(v115, v118, v114);
        const double v159 = atan2_f64_3ulp_avx512_fma_f64(v157, v118, v158);
        const double v160 = v159 * v116;
        const double v161 = atan2_f64_3ulp_avx512_fma_f64(v154, v155, v160);
        const double v162 = -v161;
        const double v163 = v27 ? v162 : v161;
        const double v164 = v140 + v163;
        const double v165 = v128 + v164;
        const double v166 = v165 + v126;
        const double v167 = atan2_f64_3ulp_avx512_copysign_f64(v166, v6);
        const double v168 = v86 ? v91 : v167;
        r0 = v168;
    }
    return r0;
}

static void atan2_f64_3ulp_avx512_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan2_f64_3ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN2_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN2_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN2_F64_3ULP_AVX512_AVX2 static inline ATAN2_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATAN2_F64_3ULP_AVX512_AVX512 static inline ATAN2_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATAN2_F64_3ULP_AVX512_AVX2 __m256i atan2_f64_3ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_F64_3ULP_AVX512_AVX2 __m256d atan2_f64_3ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN2_F64_3ULP_AVX512_AVX2 void atan2_f64_3ulp_avx512_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(0));
    const __m256d v4 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v9 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v11 = _mm256_set1_pd(0x1.7fffd54e2144p-1); /* 0.74999872759565989 */
    const __m256d v15 = _mm256_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m256d v16 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v19 = _mm256_set1_pd(0x1.dac670561bb4fp-2); /* 0.46364760900080609 */
    const __m256d v20 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v28 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v29 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v34 = _mm256_set1_pd(0x1.000000000000ap+0); /* 1.0000000000000022 */
    const __m256d v43 = _mm256_set1_pd(0x1.47ae147ae147bp-5); /* 0.040000000000000001 */
    const __m256d v44 = _mm256_set1_pd(-0x1.642c8590b2164p-5); /* -0.043478260869565216 */
    const __m256d v46 = _mm256_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m256d v48 = _mm256_set1_pd(-0x1.af286bca1af28p-5); /* -0.052631578947368418 */
    const __m256d v50 = _mm256_set1_pd(0x1.e1e1e1e182cf4p-5); /* 0.058823529409062575 */
    const __m256d v52 = _mm256_set1_pd(-0x1.1111111111111p-4); /* -0.066666666666666666 */
    const __m256d v54 = _mm256_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m256d v56 = _mm256_set1_pd(-0x1.745d1745d1746p-4); /* -0.090909090909090912 */
    const __m256d v58 = _mm256_set1_pd(0x1.c71c71c703d63p-4); /* 0.11111111110971232 */
    const __m256d v60 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v61 = _mm256_set1_pd(-0x1.2492492492492p-3); /* -0.14285714285714285 */
    const __m256d v64 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v66 = _mm256_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m256d v78 = _mm256_set1_pd(0x1p-900); /* 1.1830521861667747e-271 */
    const __m256d v80 = _mm256_set1_pd(0x1p+900); /* 8.4527124981706439e+270 */
    const __m256d v87 = _mm256_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m256d v88 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v89 = _mm256_set1_pd(0x1.1a62633145c07p-55); /* 3.061616997868383e-17 */
    const __m256d v90 = _mm256_set1_pd(0x1.a2b7f222f65e2p-56); /* 2.2698777452961687e-17 */
    const __m256d v91 = _mm256_set1_pd(NAN);
    const __m256d v92 = _mm256_set1_pd(INFINITY);
    const __m256d v94 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v96 = _mm256_set1_pd(0x1p-200); /* 6.2230152778611417e-61 */
    const __m256d v97 = _mm256_set1_pd(0x1p+200); /* 1.6069380442589903e+60 */
    const __m256d v99 = _mm256_set1_pd(0x0.0000000000001p-1022); /* 4.9406564584124654e-324 */
    const __m256d v145 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m256d v150 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v0l = _mm256_loadu_pd(x1);
    const __m256d v0h = _mm256_loadu_pd(x1 + 4);
    const __m256i v1l = _mm256_castpd_si256(v0l);
    const __m256i v1h = _mm256_castpd_si256(v0h);
    const __m256i v3l = _mm256_cmpgt_epi64(v2, v1l);
    const __m256i v3h = _mm256_cmpgt_epi64(v2, v1h);
    const __m256i v3 = atan2_f64_3ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v5h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v6l = _mm256_loadu_pd(x0);
    const __m256d v6h = _mm256_loadu_pd(x0 + 4);
    const __m256d v7l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v6l);
    const __m256d v7h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v6h);
    const __m256i v8l = _mm256_castpd_si256(_mm256_cmp_pd(v5l, v7l, _CMP_LT_OQ));
    const __m256i v8h = _mm256_castpd_si256(_mm256_cmp_pd(v5h, v7h, _CMP_LT_OQ));
    const __m256i v8 = atan2_f64_3ulp_avx512_join_mask_avx2(v8l, v8h);
    const __m256d v10l = _mm256_blendv_pd(v5l, v7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v10h = _mm256_blendv_pd(v5h, v7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v12l = _mm256_mul_pd(v10l, v11);
    const __m256d v12h = _mm256_mul_pd(v10h, v11);
    const __m256d v13l = _mm256_blendv_pd(v7l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v13h = _mm256_blendv_pd(v7h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256i v14l = _mm256_castpd_si256(_mm256_cmp_pd(v12l, v13l, _CMP_LT_OQ));
    const __m256i v14h = _mm256_castpd_si256(_mm256_cmp_pd(v12h, v13h, _CMP_LT_OQ));
    const __m256i v14 = atan2_f64_3ulp_avx512_join_mask_avx2(v14l, v14h);
    const __m256d v17l = _mm256_mul_pd(v16, v10l);
    const __m256d v17h = _mm256_mul_pd(v16, v10h);
    const __m256i v18l = _mm256_castpd_si256(_mm256_cmp_pd(v17l, v13l, _CMP_LT_OQ));
    const __m256i v18h = _mm256_castpd_si256(_mm256_cmp_pd(v17h, v13h, _CMP_LT_OQ));
    const __m256i v18 = atan2_f64_3ulp_avx512_join_mask_avx2(v18l, v18h);
    const __m256d v21l = _mm256_blendv_pd(v20, v19, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v18))));
    const __m256d v21h = _mm256_blendv_pd(v20, v19, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v18, 1))));
    const __m256d v22l = _mm256_blendv_pd(v21l, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
    const __m256d v22h = _mm256_blendv_pd(v21h, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    const __m256d v23l = _mm256_sub_pd(v9, v22l);
    const __m256d v23h = _mm256_sub_pd(v9, v22h);
    const __m256d v24l = _mm256_blendv_pd(v22l, v23l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v24h = _mm256_blendv_pd(v22h, v23h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v25l = _mm256_sub_pd(v4, v24l);
    const __m256d v25h = _mm256_sub_pd(v4, v24h);
    const __m256d v26l = _mm256_blendv_pd(v24l, v25l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v26h = _mm256_blendv_pd(v24h, v25h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256i v27 = _mm256_xor_si256(v3, v8);
    const __m256d v30l = _mm256_blendv_pd(v20, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v18))));
    const __m256d v30h = _mm256_blendv_pd(v20, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v18, 1))));
    const __m256d v31l = _mm256_blendv_pd(v30l, v28, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
    const __m256d v31h = _mm256_blendv_pd(v30h, v28, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    const __m256d v33l = _mm256_fnmadd_pd(v31l, v10l, v13l);
    const __m256d v33h = _mm256_fnmadd_pd(v31h, v10h, v13h);
    const __m256d v35l = _mm256_fmadd_pd(v31l, v13l, v10l);
    const __m256d v35h = _mm256_fmadd_pd(v31h, v13h, v10h);
    const __m256d v36l = _mm256_div_pd(v34, v35l);
    const __m256d v36h = _mm256_div_pd(v34, v35h);
    const __m256d v37l = _mm256_mul_pd(v33l, v36l);
    const __m256d v37h = _mm256_mul_pd(v33h, v36h);
    const __m256d v38l = _mm256_xor_pd(v37l, _mm256_set1_pd(-0.0));
    const __m256d v38h = _mm256_xor_pd(v37h, _mm256_set1_pd(-0.0));
    const __m256d v39l = _mm256_blendv_pd(v37l, v38l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v27))));
    const __m256d v39h = _mm256_blendv_pd(v37h, v38h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v27, 1))));
    const __m256d v40l = _mm256_add_pd(v26l, v39l);
    const __m256d v40h = _mm256_add_pd(v26h, v39h);
    const __m256d v41l = _mm256_mul_pd(v37l, v37l);
    const __m256d v41h = _mm256_mul_pd(v37h, v37h);
    const __m256d v42l = _mm256_mul_pd(v37l, v41l);
    const __m256d v42h = _mm256_mul_pd(v37h, v41h);
    const __m256d v45l = _mm256_fmadd_pd(v43, v41l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43, v41h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v41l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v41h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v41l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v41h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v41l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v41h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v41l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v41h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v41l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v41h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v41l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v41h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v41l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v41h, v58);
    const __m256d v62l = _mm256_fmadd_pd(v47l, v60, v61);
    const __m256d v62h = _mm256_fmadd_pd(v47h, v60, v61);
    const __m256d v63l = _mm256_fmadd_pd(v59l, v41l, v62l);
    const __m256d v63h = _mm256_fmadd_pd(v59h, v41h, v62h);
    const __m256d v65l = _mm256_fmadd_pd(v63l, v41l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v63h, v41h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v65l, v41l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v65h, v41h, v66);
    const __m256d v68l = _mm256_sub_pd(v10l, v35l);
    const __m256d v68h = _mm256_sub_pd(v10h, v35h);
    const __m256d v69l = _mm256_fmadd_pd(v31l, v13l, v68l);
    const __m256d v69h = _mm256_fmadd_pd(v31h, v13h, v68h);
    const __m256d v70l = _mm256_fnmadd_pd(v37l, v35l, v33l);
    const __m256d v70h = _mm256_fnmadd_pd(v37h, v35h, v33h);
    const __m256d v71l = _mm256_fnmadd_pd(v69l, v37l, v70l);
    const __m256d v71h = _mm256_fnmadd_pd(v69h, v37h, v70h);
    const __m256d v72l = _mm256_mul_pd(v36l, v71l);
    const __m256d v72h = _mm256_mul_pd(v36h, v71h);
    const __m256d v73l = _mm256_fmadd_pd(v42l, v67l, v72l);
    const __m256d v73h = _mm256_fmadd_pd(v42h, v67h, v72h);
    const __m256d v74l = _mm256_xor_pd(v73l, _mm256_set1_pd(-0.0));
    const __m256d v74h = _mm256_xor_pd(v73h, _mm256_set1_pd(-0.0));
    const __m256d v75l = _mm256_blendv_pd(v73l, v74l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v27))));
    const __m256d v75h = _mm256_blendv_pd(v73h, v74h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v27, 1))));
    const __m256d v76l = _mm256_add_pd(v40l, v75l);
    const __m256d v76h = _mm256_add_pd(v40h, v75h);
    const __m256d v77l = atan2_f64_3ulp_avx512_signed_f64_avx2(v76l, v6l);
    const __m256d v77h = atan2_f64_3ulp_avx512_signed_f64_avx2(v76h, v6h);
    const __m256i v79l = _mm256_castpd_si256(_mm256_cmp_pd(v78, v10l, _CMP_LT_OQ));
    const __m256i v79h = _mm256_castpd_si256(_mm256_cmp_pd(v78, v10h, _CMP_LT_OQ));
    const __m256i v79 = atan2_f64_3ulp_avx512_join_mask_avx2(v79l, v79h);
    const __m256i v81l = _mm256_castpd_si256(_mm256_cmp_pd(v10l, v80, _CMP_LT_OQ));
    const __m256i v81h = _mm256_castpd_si256(_mm256_cmp_pd(v10h, v80, _CMP_LT_OQ));
    const __m256i v81 = atan2_f64_3ulp_avx512_join_mask_avx2(v81l, v81h);
    const __m256i v82 = _mm256_and_si256(v79, v81);
    const __m256i v83l = _mm256_castpd_si256(_mm256_cmp_pd(v78, v13l, _CMP_LT_OQ));
    const __m256i v83h = _mm256_castpd_si256(_mm256_cmp_pd(v78, v13h, _CMP_LT_OQ));
    const __m256i v83 = atan2_f64_3ulp_avx512_join_mask_avx2(v83l, v83h);
    const __m256i v84 = _mm256_and_si256(v82, v83);
    const __m256i v85 = _mm256_xor_si256(v84, _mm256_set1_epi32(-1));
    const __m256i v86l = _mm256_castpd_si256(_mm256_cmp_pd(v6l, v0l, _CMP_UNORD_Q));
    const __m256i v86h = _mm256_castpd_si256(_mm256_cmp_pd(v6h, v0h, _CMP_UNORD_Q));
    const __m256i v86 = atan2_f64_3ulp_avx512_join_mask_avx2(v86l, v86h);
    __m256d r0l = v77l;
    __m256d r0h = v77h;
    __m256i any1 = v85;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v93l = _mm256_castpd_si256(_mm256_cmp_pd(v92, v10l, _CMP_EQ_OQ));
        const __m256i v93h = _mm256_castpd_si256(_mm256_cmp_pd(v92, v10h, _CMP_EQ_OQ));
        const __m256i v93 = atan2_f64_3ulp_avx512_join_mask_avx2(v93l, v93h);
        const __m256i v95l = _mm256_castpd_si256(_mm256_cmp_pd(v94, v10l, _CMP_LT_OQ));
        const __m256i v95h = _mm256_castpd_si256(_mm256_cmp_pd(v94, v10h, _CMP_LT_OQ));
        const __m256i v95 = atan2_f64_3ulp_avx512_join_mask_avx2(v95l, v95h);
        const __m256d v98l = _mm256_blendv_pd(v97, v96, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v95))));
        const __m256d v98h = _mm256_blendv_pd(v97, v96, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v95, 1))));
        const __m256d v100l = _mm256_max_pd(v99, v10l);
        const __m256d v100h = _mm256_max_pd(v99, v10h);
        const __m256d v101l = _mm256_mul_pd(v98l, v100l);
        const __m256d v101h = _mm256_mul_pd(v98h, v100h);
        const __m256d v102l = _mm256_blendv_pd(v101l, v28, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v93))));
        const __m256d v102h = _mm256_blendv_pd(v101h, v28, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v93, 1))));
        const __m256d v103l = _mm256_mul_pd(v102l, v11);
        const __m256d v103h = _mm256_mul_pd(v102h, v11);
        const __m256i v104l = _mm256_castpd_si256(_mm256_cmp_pd(v13l, v92, _CMP_EQ_OQ));
        const __m256i v104h = _mm256_castpd_si256(_mm256_cmp_pd(v13h, v92, _CMP_EQ_OQ));
        const __m256i v104 = atan2_f64_3ulp_avx512_join_mask_avx2(v104l, v104h);
        const __m256d v105l = _mm256_blendv_pd(v20, v28, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v104))));
        const __m256d v105h = _mm256_blendv_pd(v20, v28, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v104, 1))));
        const __m256d v106l = _mm256_mul_pd(v98l, v13l);
        const __m256d v106h = _mm256_mul_pd(v98h, v13h);
        const __m256d v107l = _mm256_blendv_pd(v106l, v105l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v93))));
        const __m256d v107h = _mm256_blendv_pd(v106h, v105h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v93, 1))));
        const __m256i v108l = _mm256_castpd_si256(_mm256_cmp_pd(v103l, v107l, _CMP_LT_OQ));
        const __m256i v108h = _mm256_castpd_si256(_mm256_cmp_pd(v103h, v107h, _CMP_LT_OQ));
        const __m256i v108 = atan2_f64_3ulp_avx512_join_mask_avx2(v108l, v108h);
        const __m256d v109l = _mm256_mul_pd(v16, v102l);
        const __m256d v109h = _mm256_mul_pd(v16, v102h);
        const __m256i v110l = _mm256_castpd_si256(_mm256_cmp_pd(v109l, v107l, _CMP_LT_OQ));
        const __m256i v110h = _mm256_castpd_si256(_mm256_cmp_pd(v109h, v107h, _CMP_LT_OQ));
        const __m256i v110 = atan2_f64_3ulp_avx512_join_mask_avx2(v110l, v110h);
        const __m256d v111l = _mm256_blendv_pd(v20, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v110))));
        const __m256d v111h = _mm256_blendv_pd(v20, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v110, 1))));
        const __m256d v112l = _mm256_blendv_pd(v111l, v28, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v108))));
        const __m256d v112h = _mm256_blendv_pd(v111h, v28, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v108, 1))));
        const __m256d v114l = _mm256_fnmadd_pd(v112l, v102l, v107l);
        const __m256d v114h = _mm256_fnmadd_pd(v112h, v102h, v107h);
        const __m256d v115l = _mm256_fmadd_pd(v107l, v112l, v102l);
        const __m256d v115h = _mm256_fmadd_pd(v107h, v112h, v102h);
        const __m256d v116l = _mm256_div_pd(v28, v115l);
        const __m256d v116h = _mm256_div_pd(v28, v115h);
        const __m256d v117l = _mm256_mul_pd(v114l, v116l);
        const __m256d v117h = _mm256_mul_pd(v114h, v116h);
        const __m256d v118l = _mm256_xor_pd(v117l, _mm256_set1_pd(-0.0));
        const __m256d v118h = _mm256_xor_pd(v117h, _mm256_set1_pd(-0.0));
        const __m256d v119l = _mm256_blendv_pd(v117l, v118l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v27))));
        const __m256d v119h = _mm256_blendv_pd(v117h, v118h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v27, 1))));
        const __m256d v120l = _mm256_blendv_pd(v20, v19, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v110))));
        const __m256d v120h = _mm256_blendv_pd(v20, v19, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v110, 1))));
        const __m256d v121l = _mm256_blendv_pd(v120l, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v108))));
        const __m256d v121h = _mm256_blendv_pd(v120h, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v108, 1))));
        const __m256d v122l = _mm256_sub_pd(v9, v121l);
        const __m256d v122h = _mm256_sub_pd(v9, v121h);
        const __m256d v123l = _mm256_blendv_pd(v121l, v122l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
        const __m256d v123h = _mm256_blendv_pd(v121h, v122h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
        const __m256d v124l = _mm256_sub_pd(v4, v123l);
        const __m256d v124h = _mm256_sub_pd(v4, v123h);
        const __m256d v125l = _mm256_blendv_pd(v123l, v124l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
        const __m256d v125h = _mm256_blendv_pd(v123h, v124h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
        const __m256d v126l = _mm256_add_pd(v125l, v119l);
        const __m256d v126h = _mm256_add_pd(v125h, v119h);
        const __m256d v127l = _mm256_sub_pd(v125l, v126l);
        const __m256d v127h = _mm256_sub_pd(v125h, v126h);
        const __m256d v128l = _mm256_add_pd(v119l, v127l);
        const __m256d v128h = _mm256_add_pd(v119h, v127h);
        const __m256d v129l = _mm256_sub_pd(v4, v124l);
        const __m256d v129h = _mm256_sub_pd(v4, v124h);
        const __m256d v130l = _mm256_sub_pd(v129l, v123l);
        const __m256d v130h = _mm256_sub_pd(v129h, v123h);
        const __m256d v131l = _mm256_sub_pd(v9, v122l);
        const __m256d v131h = _mm256_sub_pd(v9, v122h);
        const __m256d v132l = _mm256_sub_pd(v131l, v121l);
        const __m256d v132h = _mm256_sub_pd(v131h, v121h);
        const __m256d v133l = _mm256_blendv_pd(v20, v90, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v110))));
        const __m256d v133h = _mm256_blendv_pd(v20, v90, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v110, 1))));
        const __m256d v134l = _mm256_blendv_pd(v133l, v89, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v108))));
        const __m256d v134h = _mm256_blendv_pd(v133h, v89, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v108, 1))));
        const __m256d v135l = _mm256_sub_pd(v88, v134l);
        const __m256d v135h = _mm256_sub_pd(v88, v134h);
        const __m256d v136l = _mm256_add_pd(v132l, v135l);
        const __m256d v136h = _mm256_add_pd(v132h, v135h);
        const __m256d v137l = _mm256_blendv_pd(v134l, v136l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
        const __m256d v137h = _mm256_blendv_pd(v134h, v136h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
        const __m256d v138l = _mm256_sub_pd(v87, v137l);
        const __m256d v138h = _mm256_sub_pd(v87, v137h);
        const __m256d v139l = _mm256_add_pd(v130l, v138l);
        const __m256d v139h = _mm256_add_pd(v130h, v138h);
        const __m256d v140l = _mm256_blendv_pd(v137l, v139l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
        const __m256d v140h = _mm256_blendv_pd(v137h, v139h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
        const __m256d v141l = _mm256_mul_pd(v117l, v117l);
        const __m256d v141h = _mm256_mul_pd(v117h, v117h);
        const __m256d v142l = _mm256_fmadd_pd(v141l, v43, v44);
        const __m256d v142h = _mm256_fmadd_pd(v141h, v43, v44);
        const __m256d v143l = _mm256_fmadd_pd(v141l, v142l, v46);
        const __m256d v143h = _mm256_fmadd_pd(v141h, v142h, v46);
        const __m256d v144l = _mm256_fmadd_pd(v143l, v141l, v48);
        const __m256d v144h = _mm256_fmadd_pd(v143h, v141h, v48);
        const __m256d v146l = _mm256_fmadd_pd(v144l, v141l, v145);
        const __m256d v146h = _mm256_fmadd_pd(v144h, v141h, v145);
        const __m256d v147l = _mm256_fmadd_pd(v146l, v141l, v52);
        const __m256d v147h = _mm256_fmadd_pd(v146h, v141h, v52);
        const __m256d v148l = _mm256_fmadd_pd(v141l, v147l, v54);
        const __m256d v148h = _mm256_fmadd_pd(v141h, v147h, v54);
        const __m256d v149l = _mm256_fmadd_pd(v148l, v141l, v56);
        const __m256d v149h = _mm256_fmadd_pd(v148h, v141h, v56);
        const __m256d v151l = _mm256_fmadd_pd(v149l, v141l, v150);
        const __m256d v151h = _mm256_fmadd_pd(v149h, v141h, v150);
        const __m256d v152l = _mm256_fmadd_pd(v141l, v151l, v61);
        const __m256d v152h = _mm256_fmadd_pd(v141h, v151h, v61);
        const __m256d v153l = _mm256_fmadd_pd(v152l, v141l, v64);
        const __m256d v153h = _mm256_fmadd_pd(v152h, v141h, v64);
        const __m256d v154l = _mm256_fmadd_pd(v153l, v141l, v66);
        const __m256d v154h = _mm256_fmadd_pd(v153h, v141h, v66);
        const __m256d v155l = _mm256_mul_pd(v117l, v141l);
        const __m256d v155h = _mm256_mul_pd(v117h, v141h);
        const __m256d v156l = _mm256_sub_pd(v102l, v115l);
        const __m256d v156h = _mm256_sub_pd(v102h, v115h);
        const __m256d v157l = _mm256_fmadd_pd(v107l, v112l, v156l);
        const __m256d v157h = _mm256_fmadd_pd(v107h, v112h, v156h);
        const __m256d v158l = _mm256_fnmadd_pd(v115l, v117l, v114l);
        const __m256d v158h = _mm256_fnmadd_pd(v115h, v117h, v114h);
        const __m256d v159l = _mm256_fnmadd_pd(v157l, v117l, v158l);
        const __m256d v159h = _mm256_fnmadd_pd(v157h, v117h, v158h);
        const __m256d v160l = _mm256_mul_pd(v159l, v116l);
        const __m256d v160h = _mm256_mul_pd(v159h, v116h);
        const __m256d v161l = _mm256_fmadd_pd(v154l, v155l, v160l);
        const __m256d v161h = _mm256_fmadd_pd(v154h, v155h, v160h);
        const __m256d v162l = _mm256_xor_pd(v161l, _mm256_set1_pd(-0.0));
        const __m256d v162h = _mm256_xor_pd(v161h, _mm256_set1_pd(-0.0));
        const __m256d v163l = _mm256_blendv_pd(v161l, v162l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v27))));
        const __m256d v163h = _mm256_blendv_pd(v161h, v162h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v27, 1))));
        const __m256d v164l = _mm256_add_pd(v140l, v163l);
        const __m256d v164h = _mm256_add_pd(v140h, v163h);
        const __m256d v165l = _mm256_add_pd(v128l, v164l);
        const __m256d v165h = _mm256_add_pd(v128h, v164h);
        const __m256d v166l = _mm256_add_pd(v165l, v126l);
        const __m256d v166h = _mm256_add_pd(v165h, v126h);
        const __m256d v167l = atan2_f64_3ulp_avx512_signed_f64_avx2(v166l, v6l);
        const __m256d v167h = atan2_f64_3ulp_avx512_signed_f64_avx2(v166h, v6h);
        const __m256d v168l = _mm256_blendv_pd(v167l, v91, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v86))));
        const __m256d v168h = _mm256_blendv_pd(v167h, v91, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v86, 1))));
        r0l = _mm256_blendv_pd(r0l, v168l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v85))));
        r0h = _mm256_blendv_pd(r0h, v168h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v85, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static ATAN2_F64_3ULP_AVX512_AVX2_TARGET void atan2_f64_3ulp_avx512_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan2_f64_3ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        atan2_f64_3ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATAN2_F64_3ULP_AVX512_AVX512 __mmask8 atan2_f64_3ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_F64_3ULP_AVX512_AVX512 __m512d atan2_f64_3ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN2_F64_3ULP_AVX512_AVX512 void atan2_f64_3ulp_avx512_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512i v2 = _mm512_set1_epi64(INT64_C(0));
    const __m512d v4 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v9 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v11 = _mm512_set1_pd(0x1.7fffd54e2144p-1); /* 0.74999872759565989 */
    const __m512d v15 = _mm512_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m512d v16 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v19 = _mm512_set1_pd(0x1.dac670561bb4fp-2); /* 0.46364760900080609 */
    const __m512d v20 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v28 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v29 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v34 = _mm512_set1_pd(0x1.000000000000ap+0); /* 1.0000000000000022 */
    const __m512d v43 = _mm512_set1_pd(0x1.47ae147ae147bp-5); /* 0.040000000000000001 */
    const __m512d v44 = _mm512_set1_pd(-0x1.642c8590b2164p-5); /* -0.043478260869565216 */
    const __m512d v46 = _mm512_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m512d v48 = _mm512_set1_pd(-0x1.af286bca1af28p-5); /* -0.052631578947368418 */
    const __m512d v50 = _mm512_set1_pd(0x1.e1e1e1e182cf4p-5); /* 0.058823529409062575 */
    const __m512d v52 = _mm512_set1_pd(-0x1.1111111111111p-4); /* -0.066666666666666666 */
    const __m512d v54 = _mm512_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m512d v56 = _mm512_set1_pd(-0x1.745d1745d1746p-4); /* -0.090909090909090912 */
    const __m512d v58 = _mm512_set1_pd(0x1.c71c71c703d63p-4); /* 0.11111111110971232 */
    const __m512d v60 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v61 = _mm512_set1_pd(-0x1.2492492492492p-3); /* -0.14285714285714285 */
    const __m512d v64 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v66 = _mm512_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m512d v78 = _mm512_set1_pd(0x1p-900); /* 1.1830521861667747e-271 */
    const __m512d v80 = _mm512_set1_pd(0x1p+900); /* 8.4527124981706439e+270 */
    const __m512d v87 = _mm512_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m512d v88 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v89 = _mm512_set1_pd(0x1.1a62633145c07p-55); /* 3.061616997868383e-17 */
    const __m512d v90 = _mm512_set1_pd(0x1.a2b7f222f65e2p-56); /* 2.2698777452961687e-17 */
    const __m512d v91 = _mm512_set1_pd(NAN);
    const __m512d v92 = _mm512_set1_pd(INFINITY);
    const __m512d v94 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v96 = _mm512_set1_pd(0x1p-200); /* 6.2230152778611417e-61 */
    const __m512d v97 = _mm512_set1_pd(0x1p+200); /* 1.6069380442589903e+60 */
    const __m512d v99 = _mm512_set1_pd(0x0.0000000000001p-1022); /* 4.9406564584124654e-324 */
    const __m512d v145 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m512d v150 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v0l = _mm512_loadu_pd(x1);
    const __m512d v0h = _mm512_loadu_pd(x1 + 8);
    const __m512i v1l = _mm512_castpd_si512(v0l);
    const __m512i v1h = _mm512_castpd_si512(v0h);
    const __mmask8 v3l = _mm512_cmplt_epi64_mask(v1l, v2);
    const __mmask8 v3h = _mm512_cmplt_epi64_mask(v1h, v2);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_loadu_pd(x0);
    const __m512d v6h = _mm512_loadu_pd(x0 + 8);
    const __m512d v7l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v6l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v6h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v8l = _mm512_cmp_pd_mask(v5l, v7l, _CMP_LT_OQ);
    const __mmask8 v8h = _mm512_cmp_pd_mask(v5h, v7h, _CMP_LT_OQ);
    const __mmask16 v8 = _mm512_kunpackb(v8h, v8l);
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v8, v5l, v7l);
    const __m512d v10h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v8), v5h, v7h);
    const __m512d v12l = _mm512_mul_pd(v10l, v11);
    const __m512d v12h = _mm512_mul_pd(v10h, v11);
    const __m512d v13l = _mm512_mask_blend_pd((__mmask8)v8, v7l, v5l);
    const __m512d v13h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v8), v7h, v5h);
    const __mmask8 v14l = _mm512_cmp_pd_mask(v12l, v13l, _CMP_LT_OQ);
    const __mmask8 v14h = _mm512_cmp_pd_mask(v12h, v13h, _CMP_LT_OQ);
    const __mmask16 v14 = _mm512_kunpackb(v14h, v14l);
    const __m512d v17l = _mm512_mul_pd(v16, v10l);
    const __m512d v17h = _mm512_mul_pd(v16, v10h);
    const __mmask8 v18l = _mm512_cmp_pd_mask(v17l, v13l, _CMP_LT_OQ);
    const __mmask8 v18h = _mm512_cmp_pd_mask(v17h, v13h, _CMP_LT_OQ);
    const __mmask16 v18 = _mm512_kunpackb(v18h, v18l);
    const __m512d v21l = _mm512_mask_blend_pd((__mmask8)v18, v20, v19);
    const __m512d v21h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v18), v20, v19);
    const __m512d v22l = _mm512_mask_blend_pd((__mmask8)v14, v21l, v15);
    const __m512d v22h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v14), v21h, v15);
    const __m512d v23l = _mm512_sub_pd(v9, v22l);
    const __m512d v23h = _mm512_sub_pd(v9, v22h);
    const __m512d v24l = _mm512_mask_blend_pd((__mmask8)v8, v22l, v23l);
    const __m512d v24h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v8), v22h, v23h);
    const __m512d v25l = _mm512_sub_pd(v4, v24l);
    const __m512d v25h = _mm512_sub_pd(v4, v24h);
    const __m512d v26l = _mm512_mask_blend_pd((__mmask8)v3, v24l, v25l);
    const __m512d v26h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v3), v24h, v25h);
    const __mmask16 v27 = (__mmask16)(v3 ^ v8);
    const __m512d v30l = _mm512_mask_blend_pd((__mmask8)v18, v20, v29);
    const __m512d v30h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v18), v20, v29);
    const __m512d v31l = _mm512_mask_blend_pd((__mmask8)v14, v30l, v28);
    const __m512d v31h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v14), v30h, v28);
    const __m512d v33l = _mm512_fnmadd_pd(v31l, v10l, v13l);
    const __m512d v33h = _mm512_fnmadd_pd(v31h, v10h, v13h);
    const __m512d v35l = _mm512_fmadd_pd(v31l, v13l, v10l);
    const __m512d v35h = _mm512_fmadd_pd(v31h, v13h, v10h);
    const __m512d v36l = _mm512_div_pd(v34, v35l);
    const __m512d v36h = _mm512_div_pd(v34, v35h);
    const __m512d v37l = _mm512_mul_pd(v33l, v36l);
    const __m512d v37h = _mm512_mul_pd(v33h, v36h);
    const __m512d v38l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v37l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v38h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v37h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v39l = _mm512_mask_blend_pd((__mmask8)v27, v37l, v38l);
    const __m512d v39h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v27), v37h, v38h);
    const __m512d v40l = _mm512_add_pd(v26l, v39l);
    const __m512d v40h = _mm512_add_pd(v26h, v39h);
    const __m512d v41l = _mm512_mul_pd(v37l, v37l);
    const __m512d v41h = _mm512_mul_pd(v37h, v37h);
    const __m512d v42l = _mm512_mul_pd(v37l, v41l);
    const __m512d v42h = _mm512_mul_pd(v37h, v41h);
    const __m512d v45l = _mm512_fmadd_pd(v43, v41l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43, v41h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v41l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v41h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v41l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v41h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v41l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v41h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v41l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v41h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v41l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v41h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v41l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v41h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v41l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v41h, v58);
    const __m512d v62l = _mm512_fmadd_pd(v47l, v60, v61);
    const __m512d v62h = _mm512_fmadd_pd(v47h, v60, v61);
    const __m512d v63l = _mm512_fmadd_pd(v59l, v41l, v62l);
    const __m512d v63h = _mm512_fmadd_pd(v59h, v41h, v62h);
    const __m512d v65l = _mm512_fmadd_pd(v63l, v41l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v63h, v41h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v65l, v41l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v65h, v41h, v66);
    const __m512d v68l = _mm512_sub_pd(v10l, v35l);
    const __m512d v68h = _mm512_sub_pd(v10h, v35h);
    const __m512d v69l = _mm512_fmadd_pd(v31l, v13l, v68l);
    const __m512d v69h = _mm512_fmadd_pd(v31h, v13h, v68h);
    const __m512d v70l = _mm512_fnmadd_pd(v37l, v35l, v33l);
    const __m512d v70h = _mm512_fnmadd_pd(v37h, v35h, v33h);
    const __m512d v71l = _mm512_fnmadd_pd(v69l, v37l, v70l);
    const __m512d v71h = _mm512_fnmadd_pd(v69h, v37h, v70h);
    const __m512d v72l = _mm512_mul_pd(v36l, v71l);
    const __m512d v72h = _mm512_mul_pd(v36h, v71h);
    const __m512d v73l = _mm512_fmadd_pd(v42l, v67l, v72l);
    const __m512d v73h = _mm512_fmadd_pd(v42h, v67h, v72h);
    const __m512d v74l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v73l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v74h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v73h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v75l = _mm512_mask_blend_pd((__mmask8)v27, v73l, v74l);
    const __m512d v75h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v27), v73h, v74h);
    const __m512d v76l = _mm512_add_pd(v40l, v75l);
    const __m512d v76h = _mm512_add_pd(v40h, v75h);
    const __m512d v77l = atan2_f64_3ulp_avx512_signed_f64_avx512(v76l, v6l);
    const __m512d v77h = atan2_f64_3ulp_avx512_signed_f64_avx512(v76h, v6h);
    const __mmask8 v79l = _mm512_cmp_pd_mask(v78, v10l, _CMP_LT_OQ);
    const __mmask8 v79h = _mm512_cmp_pd_mask(v78, v10h, _CMP_LT_OQ);
    const __mmask16 v79 = _mm512_kunpackb(v79h, v79l);
    const __mmask8 v81l = _mm512_cmp_pd_mask(v10l, v80, _CMP_LT_OQ);
    const __mmask8 v81h = _mm512_cmp_pd_mask(v10h, v80, _CMP_LT_OQ);
    const __mmask16 v81 = _mm512_kunpackb(v81h, v81l);
    const __mmask16 v82 = (__mmask16)(v79 & v81);
    const __mmask8 v83l = _mm512_cmp_pd_mask(v78, v13l, _CMP_LT_OQ);
    const __mmask8 v83h = _mm512_cmp_pd_mask(v78, v13h, _CMP_LT_OQ);
    const __mmask16 v83 = _mm512_kunpackb(v83h, v83l);
    const __mmask16 v84 = (__mmask16)(v82 & v83);
    const __mmask16 v85 = (__mmask16)~v84;
    const __mmask8 v86l = _mm512_cmp_pd_mask(v6l, v0l, _CMP_UNORD_Q);
    const __mmask8 v86h = _mm512_cmp_pd_mask(v6h, v0h, _CMP_UNORD_Q);
    const __mmask16 v86 = _mm512_kunpackb(v86h, v86l);
    __m512d r0l = v77l;
    __m512d r0h = v77h;
    __mmask16 any1 = v85;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v93l = _mm512_cmp_pd_mask(v92, v10l, _CMP_EQ_OQ);
        const __mmask8 v93h = _mm512_cmp_pd_mask(v92, v10h, _CMP_EQ_OQ);
        const __mmask16 v93 = _mm512_kunpackb(v93h, v93l);
        const __mmask8 v95l = _mm512_cmp_pd_mask(v94, v10l, _CMP_LT_OQ);
        const __mmask8 v95h = _mm512_cmp_pd_mask(v94, v10h, _CMP_LT_OQ);
        const __mmask16 v95 = _mm512_kunpackb(v95h, v95l);
        const __m512d v98l = _mm512_mask_blend_pd((__mmask8)v95, v97, v96);
        const __m512d v98h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v95), v97, v96);
        const __m512d v100l = _mm512_max_pd(v99, v10l);
        const __m512d v100h = _mm512_max_pd(v99, v10h);
        const __m512d v101l = _mm512_mul_pd(v98l, v100l);
        const __m512d v101h = _mm512_mul_pd(v98h, v100h);
        const __m512d v102l = _mm512_mask_blend_pd((__mmask8)v93, v101l, v28);
        const __m512d v102h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v93), v101h, v28);
        const __m512d v103l = _mm512_mul_pd(v102l, v11);
        const __m512d v103h = _mm512_mul_pd(v102h, v11);
        const __mmask8 v104l = _mm512_cmp_pd_mask(v13l, v92, _CMP_EQ_OQ);
        const __mmask8 v104h = _mm512_cmp_pd_mask(v13h, v92, _CMP_EQ_OQ);
        const __mmask16 v104 = _mm512_kunpackb(v104h, v104l);
        const __m512d v105l = _mm512_mask_blend_pd((__mmask8)v104, v20, v28);
        const __m512d v105h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v104), v20, v28);
        const __m512d v106l = _mm512_mul_pd(v98l, v13l);
        const __m512d v106h = _mm512_mul_pd(v98h, v13h);
        const __m512d v107l = _mm512_mask_blend_pd((__mmask8)v93, v106l, v105l);
        const __m512d v107h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v93), v106h, v105h);
        const __mmask8 v108l = _mm512_cmp_pd_mask(v103l, v107l, _CMP_LT_OQ);
        const __mmask8 v108h = _mm512_cmp_pd_mask(v103h, v107h, _CMP_LT_OQ);
        const __mmask16 v108 = _mm512_kunpackb(v108h, v108l);
        const __m512d v109l = _mm512_mul_pd(v16, v102l);
        const __m512d v109h = _mm512_mul_pd(v16, v102h);
        const __mmask8 v110l = _mm512_cmp_pd_mask(v109l, v107l, _CMP_LT_OQ);
        const __mmask8 v110h = _mm512_cmp_pd_mask(v109h, v107h, _CMP_LT_OQ);
        const __mmask16 v110 = _mm512_kunpackb(v110h, v110l);
        const __m512d v111l = _mm512_mask_blend_pd((__mmask8)v110, v20, v29);
        const __m512d v111h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v110), v20, v29);
        const __m512d v112l = _mm512_mask_blend_pd((__mmask8)v108, v111l, v28);
        const __m512d v112h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v108), v111h, v28);
        const __m512d v114l = _mm512_fnmadd_pd(v112l, v102l, v107l);
        const __m512d v114h = _mm512_fnmadd_pd(v112h, v102h, v107h);
        const __m512d v115l = _mm512_fmadd_pd(v107l, v112l, v102l);
        const __m512d v115h = _mm512_fmadd_pd(v107h, v112h, v102h);
        const __m512d v116l = _mm512_div_pd(v28, v115l);
        const __m512d v116h = _mm512_div_pd(v28, v115h);
        const __m512d v117l = _mm512_mul_pd(v114l, v116l);
        const __m512d v117h = _mm512_mul_pd(v114h, v116h);
        const __m512d v118l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v117l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v118h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v117h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v119l = _mm512_mask_blend_pd((__mmask8)v27, v117l, v118l);
        const __m512d v119h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v27), v117h, v118h);
        const __m512d v120l = _mm512_mask_blend_pd((__mmask8)v110, v20, v19);
        const __m512d v120h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v110), v20, v19);
        const __m512d v121l = _mm512_mask_blend_pd((__mmask8)v108, v120l, v15);
        const __m512d v121h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v108), v120h, v15);
        const __m512d v122l = _mm512_sub_pd(v9, v121l);
        const __m512d v122h = _mm512_sub_pd(v9, v121h);
        const __m512d v123l = _mm512_mask_blend_pd((__mmask8)v8, v121l, v122l);
        const __m512d v123h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v8), v121h, v122h);
        const __m512d v124l = _mm512_sub_pd(v4, v123l);
        const __m512d v124h = _mm512_sub_pd(v4, v123h);
        const __m512d v125l = _mm512_mask_blend_pd((__mmask8)v3, v123l, v124l);
        const __m512d v125h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v3), v123h, v124h);
        const __m512d v126l = _mm512_add_pd(v125l, v119l);
        const __m512d v126h = _mm512_add_pd(v125h, v119h);
        const __m512d v127l = _mm512_sub_pd(v125l, v126l);
        const __m512d v127h = _mm512_sub_pd(v125h, v126h);
        const __m512d v128l = _mm512_add_pd(v119l, v127l);
        const __m512d v128h = _mm512_add_pd(v119h, v127h);
        const __m512d v129l = _mm512_sub_pd(v4, v124l);
        const __m512d v129h = _mm512_sub_pd(v4, v124h);
        const __m512d v130l = _mm512_sub_pd(v129l, v123l);
        const __m512d v130h = _mm512_sub_pd(v129h, v123h);
        const __m512d v131l = _mm512_sub_pd(v9, v122l);
        const __m512d v131h = _mm512_sub_pd(v9, v122h);
        const __m512d v132l = _mm512_sub_pd(v131l, v121l);
        const __m512d v132h = _mm512_sub_pd(v131h, v121h);
        const __m512d v133l = _mm512_mask_blend_pd((__mmask8)v110, v20, v90);
        const __m512d v133h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v110), v20, v90);
        const __m512d v134l = _mm512_mask_blend_pd((__mmask8)v108, v133l, v89);
        const __m512d v134h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v108), v133h, v89);
        const __m512d v135l = _mm512_sub_pd(v88, v134l);
        const __m512d v135h = _mm512_sub_pd(v88, v134h);
        const __m512d v136l = _mm512_add_pd(v132l, v135l);
        const __m512d v136h = _mm512_add_pd(v132h, v135h);
        const __m512d v137l = _mm512_mask_blend_pd((__mmask8)v8, v134l, v136l);
        const __m512d v137h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v8), v134h, v136h);
        const __m512d v138l = _mm512_sub_pd(v87, v137l);
        const __m512d v138h = _mm512_sub_pd(v87, v137h);
        const __m512d v139l = _mm512_add_pd(v130l, v138l);
        const __m512d v139h = _mm512_add_pd(v130h, v138h);
        const __m512d v140l = _mm512_mask_blend_pd((__mmask8)v3, v137l, v139l);
        const __m512d v140h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v3), v137h, v139h);
        const __m512d v141l = _mm512_mul_pd(v117l, v117l);
        const __m512d v141h = _mm512_mul_pd(v117h, v117h);
        const __m512d v142l = _mm512_fmadd_pd(v141l, v43, v44);
        const __m512d v142h = _mm512_fmadd_pd(v141h, v43, v44);
        const __m512d v143l = _mm512_fmadd_pd(v141l, v142l, v46);
        const __m512d v143h = _mm512_fmadd_pd(v141h, v142h, v46);
        const __m512d v144l = _mm512_fmadd_pd(v143l, v141l, v48);
        const __m512d v144h = _mm512_fmadd_pd(v143h, v141h, v48);
        const __m512d v146l = _mm512_fmadd_pd(v144l, v141l, v145);
        const __m512d v146h = _mm512_fmadd_pd(v144h, v141h, v145);
        const __m512d v147l = _mm512_fmadd_pd(v146l, v141l, v52);
        const __m512d v147h = _mm512_fmadd_pd(v146h, v141h, v52);
        const __m512d v148l = _mm512_fmadd_pd(v141l, v147l, v54);
        const __m512d v148h = _mm512_fmadd_pd(v141h, v147h, v54);
        const __m512d v149l = _mm512_fmadd_pd(v148l, v141l, v56);
        const __m512d v149h = _mm512_fmadd_pd(v148h, v141h, v56);
        const __m512d v151l = _mm512_fmadd_pd(v149l, v141l, v150);
        const __m512d v151h = _mm512_fmadd_pd(v149h, v141h, v150);
        const __m512d v152l = _mm512_fmadd_pd(v141l, v151l, v61);
        const __m512d v152h = _mm512_fmadd_pd(v141h, v151h, v61);
        const __m512d v153l = _mm512_fmadd_pd(v152l, v141l, v64);
        const __m512d v153h = _mm512_fmadd_pd(v152h, v141h, v64);
        const __m512d v154l = _mm512_fmadd_pd(v153l, v141l, v66);
        const __m512d v154h = _mm512_fmadd_pd(v153h, v141h, v66);
        const __m512d v155l = _mm512_mul_pd(v117l, v141l);
        const __m512d v155h = _mm512_mul_pd(v117h, v141h);
        const __m512d v156l = _mm512_sub_pd(v102l, v115l);
        const __m512d v156h = _mm512_sub_pd(v102h, v115h);
        const __m512d v157l = _mm512_fmadd_pd(v107l, v112l, v156l);
        const __m512d v157h = _mm512_fmadd_pd(v107h, v112h, v156h);
        const __m512d v158l = _mm512_fnmadd_pd(v115l, v117l, v114l);
        const __m512d v158h = _mm512_fnmadd_pd(v115h, v117h, v114h);
        const __m512d v159l = _mm512_fnmadd_pd(v157l, v117l, v158l);
        const __m512d v159h = _mm512_fnmadd_pd(v157h, v117h, v158h);
        const __m512d v160l = _mm512_mul_pd(v159l, v116l);
        const __m512d v160h = _mm512_mul_pd(v159h, v116h);
        const __m512d v161l = _mm512_fmadd_pd(v154l, v155l, v160l);
        const __m512d v161h = _mm512_fmadd_pd(v154h, v155h, v160h);
        const __m512d v162l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v161l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v162h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v161h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v163l = _mm512_mask_blend_pd((__mmask8)v27, v161l, v162l);
        const __m512d v163h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v27), v161h, v162h);
        const __m512d v164l = _mm512_add_pd(v140l, v163l);
        const __m512d v164h = _mm512_add_pd(v140h, v163h);
        const __m512d v165l = _mm512_add_pd(v128l, v164l);
        const __m512d v165h = _mm512_add_pd(v128h, v164h);
        const __m512d v166l = _mm512_add_pd(v165l, v126l);
        const __m512d v166h = _mm512_add_pd(v165h, v126h);
        const __m512d v167l = atan2_f64_3ulp_avx512_signed_f64_avx512(v166l, v6l);
        const __m512d v167h = atan2_f64_3ulp_avx512_signed_f64_avx512(v166h, v6h);
        const __m512d v168l = _mm512_mask_blend_pd((__mmask8)v86, v167l, v91);
        const __m512d v168h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v86), v167h, v91);
        r0l = _mm512_mask_blend_pd((__mmask8)v85, r0l, v168l);
        r0h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx512_high_mask_avx512(v85), r0h, v168h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static ATAN2_F64_3ULP_AVX512_AVX512_TARGET void atan2_f64_3ulp_avx512_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan2_f64_3ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        atan2_f64_3ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN2_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan2_f64_3ulp_avx512_level(void) {
#if defined(ATAN2_F64_3ULP_AVX512_FORCE_ISA)
    return ATAN2_F64_3ULP_AVX512_FORCE_ISA;
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

double atan2_f64_3ulp_avx512(double x0, double x1) {
    return atan2_f64_3ulp_avx512_element(x0, x1);
}

void atan2_f64_3ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan2_f64_3ulp_avx512_level();
    if (level == 2) {
        atan2_f64_3ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        atan2_f64_3ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    atan2_f64_3ulp_avx512_array_portable(x0, x1, y, n);
}
