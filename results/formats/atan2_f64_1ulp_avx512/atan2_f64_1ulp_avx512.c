/* atan2_f64_1ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    0.832512 ulp, observed on 10102529 inputs
 *   worst input  0x1.30eef045e7efap-685 (7.4202397074667125e-207, encoding 0x15230eef045e7efa)
 *                0x1.23e5a3f6bb357p-685 (7.1030142454660137e-207, encoding 0x15223e5a3f6bb357)
 *   result there 0x1.9d4e3465e1766p-1 (0.80723727935467759, encoding 0x3fe9d4e3465e1766)
 *   mean error   0.244442 ulp
 *   misrounded   141450 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           eb05af3a624c437a356f8a3e3e279d31
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive atan2_f64_1ulp_avx512.db
 *                time: 1.7582 ns/element as avx512 code (inputs mean)
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
#include "atan2_f64_1ulp_avx512.h"

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
static inline int64_t atan2_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double atan2_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double atan2_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double atan2_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atan2_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = atan2_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return atan2_f64_1ulp_avx512_frombits_f64((atan2_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double atan2_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = atan2_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double atan2_f64_1ulp_avx512_element(double x0, double x1) {
    const double v0 = x1;
    const int64_t v1 = atan2_f64_1ulp_avx512_bits_f64(v0);
    const int64_t v2 = INT64_C(0);
    const int v3 = v1 < v2;
    const double v4 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
    const double v5 = atan2_f64_1ulp_avx512_abs_f64(v0);
    const double v6 = x0;
    const double v7 = atan2_f64_1ulp_avx512_abs_f64(v6);
    const int v8 = v5 < v7;
    const double v9 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v10 = 0x1.8p-1; /* 0.75 */
    const double v11 = v8 ? v7 : v5;
    const double v12 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v13 = atan2_f64_1ulp_avx512_fma_f64(v10, v11, v12);
    const double v14 = v8 ? v5 : v7;
    const int v15 = v13 < v14;
    const double v16 = 0x1.921fb54442d18p-1; /* 0.78539816339744828 */
    const double v17 = 0x1p-2; /* 0.25 */
    const double v18 = v17 * v11;
    const int v19 = v18 < v14;
    const double v20 = 0x1.dac670561bb4fp-2; /* 0.46364760900080609 */
    const double v21 = 0x0p+0; /* 0 */
    const double v22 = v19 ? v20 : v21;
    const double v23 = v15 ? v16 : v22;
    const double v24 = v9 - v23;
    const double v25 = v8 ? v24 : v23;
    const double v26 = v4 - v25;
    const double v27 = v3 ? v26 : v25;
    const int v28 = v3 ^ v8;
    const double v29 = 0x1.ffffffffffe63p-1; /* 0.99999999999995415 */
    const double v30 = 0x1p+0; /* 1 */
    const double v31 = 0x1p-1; /* 0.5 */
    const double v32 = v19 ? v31 : v21;
    const double v33 = v15 ? v30 : v32;
    const double v34 = atan2_f64_1ulp_avx512_fma_f64(v33, v14, v11);
    const double v35 = v29 / v34;
    const double v36 = -v33;
    const double v37 = atan2_f64_1ulp_avx512_fma_f64(v36, v11, v14);
    const double v38 = v35 * v37;
    const double v39 = -v38;
    const double v40 = v28 ? v39 : v38;
    const double v41 = v27 + v40;
    const double v42 = v4 - v26;
    const double v43 = v42 - v25;
    const double v44 = 0x1.076672ccd1da5p-53; /* 1.1423162294989971e-16 */
    const double v45 = 0x1.19a9103d1c624p-54; /* 6.1075364391170066e-17 */
    const double v46 = 0x1.272ea83fe4f55p-55; /* 3.2003724191702724e-17 */
    const double v47 = 0x1.980b2f3a9aa87p-56; /* 2.2120092726158195e-17 */
    const double v48 = v19 ? v47 : v21;
    const double v49 = v15 ? v46 : v48;
    const double v50 = v45 - v49;
    const double v51 = v9 - v24;
    const double v52 = v51 - v23;
    const double v53 = v50 + v52;
    const double v54 = v8 ? v53 : v49;
    const double v55 = v44 - v54;
    const double v56 = v43 + v55;
    const double v57 = v3 ? v56 : v54;
    const double v58 = v38 * v38;
    const double v59 = v38 * v58;
    const double v60 = 0x1.2f6e39ec5788dp-5; /* 0.037039864665289725 */
    const double v61 = -0x1.aa7546d1043a3p-5; /* -0.0520578749784655 */
    const double v62 = atan2_f64_1ulp_avx512_fma_f64(v58, v60, v61);
    const double v63 = -0x1.260d07c64a1cdp-35; /* -3.3429716936609427e-11 */
    const double v64 = atan2_f64_1ulp_avx512_fma_f64(v62, v58, v63);
    const double v65 = 0x1.e27a3d69db6afp-5; /* 0.058896179149866661 */
    const double v66 = v64 + v65;
    const double v67 = -0x1.1116b5320aeafp-4; /* -0.066672046465721321 */
    const double v68 = atan2_f64_1ulp_avx512_fma_f64(v66, v58, v67);
    const double v69 = 0x1.3b12c2130585bp-4; /* 0.076922185995813505 */
    const double v70 = atan2_f64_1ulp_avx512_fma_f64(v68, v58, v69);
    const double v71 = -0x1.745cf24f628cap-4; /* -0.090908953212564786 */
    const double v72 = atan2_f64_1ulp_avx512_fma_f64(v70, v58, v71);
    const double v73 = 0x1.c71c6fb06addfp-4; /* 0.11111110333029427 */
    const double v74 = atan2_f64_1ulp_avx512_fma_f64(v72, v58, v73);
    const double v75 = -0x1.2492491d1bf5bp-3; /* -0.14285714263996394 */
    const double v76 = atan2_f64_1ulp_avx512_fma_f64(v74, v58, v75);
    const double v77 = 0x1.99999999809c7p-3; /* 0.19999999999715909 */
    const double v78 = atan2_f64_1ulp_avx512_fma_f64(v76, v58, v77);
    const double v79 = -0x1.55555555557a7p-2; /* -0.33333333333336629 */
    const double v80 = atan2_f64_1ulp_avx512_fma_f64(v78, v58, v79);
    const double v81 = v11 - v34;
    const double v82 = atan2_f64_1ulp_avx512_fma_f64(v33, v14, v81);
    const double v83 = atan2_f64_1ulp_avx512_fma_f64(v34, v39, v37);
    const double v84 = atan2_f64_1ulp_avx512_fma_f64(v82, v39, v83);
    const double v85 = v84 * v35;
    const double v86 = atan2_f64_1ulp_avx512_fma_f64(v59, v80, v85);
    const double v87 = -v86;
    const double v88 = v28 ? v87 : v86;
    const double v89 = v57 + v88;
    const double v90 = v27 - v41;
    const double v91 = v40 + v90;
    const double v92 = v89 + v91;
    const double v93 = v41 + v92;
    const double v94 = atan2_f64_1ulp_avx512_copysign_f64(v93, v6);
    const double v95 = 0x1p+901; /* 1.6905424996341288e+271 */
    const int v96 = v11 < v95;
    const double v97 = 0x1p-900; /* 1.1830521861667747e-271 */
    const int v98 = v97 < v14;
    const int v99 = v96 & v98;
    const int v100 = !v99;
    const double v101 = atan2_f64_1ulp_avx512_getmant_f64(v0);
    const int v102 = v101 != v101 || v6 != v6;
    double r0 = v94;
    if (v100) {
        const double v103 = NAN;
        const double v104 = INFINITY;
        const int v105 = v104 == v11;
        const double v106 = 0x1p+500; /* 3.2733906078961419e+150 */
        const int v107 = v106 < v11;
        const double v108 = 0x1p-200; /* 6.2230152778611417e-61 */
        const double v109 = 0x1p+200; /* 1.6069380442589903e+60 */
        const double v110 = v107 ? v108 : v109;
        const double v111 = 0x0.0000000000001p-1022; /* 4.9406564584124654e-324 */
        const double v112 = v111 > v11 ? v111 : v11;
        const double v113 = v110 * v112;
        const double v114 = v105 ? v30 : v113;
        const double v115 = v10 * v114;
        const int v116 = v14 == v104;
        const double v117 = v116 ? v30 : v21;
        const double v118 = v110 * v14;
        const double v119 = v105 ? v117 : v118;
        const int v120 = v115 < v119;
        const double v121 = v17 * v114;
        const int v122 = v121 < v119;
        const double v123 = v122 ? v31 : v21;
        const double v124 = v120 ? v30 : v123;
        const double v125 = atan2_f64_1ulp_avx512_fma_f64(v124, v119, v114);
        const double v126 = v30 / v125;
        const double v127 = -v124;
        const double v128 = atan2_f64_1ulp_avx512_fma_f64(v127, v114, v119);
        const double v129 = v126 * v128;
        const double v130 = -v129;
        const double v131 = v28 ? v130 : v129;
        const double v132 = v122 ? v20 : v21;
        const double v133 = v120 ? v16 : v132;
        const double v134 = v9 - v133;
        const double v135 = v8 ? v134 : v133;
        const double v136 = v4 - v135;
        const double v137 = v3 ? v136 : v135;
        const double v138 = v131 + v137;
        const double v139 = v137 - v138;
        const double v140 = v131 + v139;
        const double v141 = v4 - v136;
        const double v142 = v141 - v135;
        const double v143 = 0x1.1a62633145c07p-53; /* 1.2246467991473532e-16 */
        const double v144 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v145 = 0x1.1a62633145c07p-55; /* 3.061616997868383e-17 */
        const double v146 = 0x1.a2b7f222f65e2p-56; /* 2.2698777452961687e-17 */
        const double v147 = v122 ? v146 : v21;
        const double v148 = v120 ? v145 : v147;
        const double v149 = v144 - v148;
        const double v150 = v9 - v134;
        const double v151 = v150 - v133;
        const double v152 = v149 + v151;
        const double v153 = v8 ? v152 : v148;
        const double v154 = v143 - v153;
        const double v155 = v142 + v154;
        const double v156 = v3 ? v155 : v153;
        const double v157 = v129 * v129;
        const double v158 = v157 * v129;
        const double v159 = 0x1.47ae147ae147bp-5; /* 0.040000000000000001 */
        const double v160 = -0x1.642c8590b2164p-5; /* -0.043478260869565216 */
        const double v161 = atan2_f64_1ulp_avx512_fma_f64(v157, v159, v160);
        const double v162 = 0x1.8618618618618p-5; /* 0.047619047619047616 */
        const double v163 = atan2_f64_1ulp_avx512_fma_f64(v157, v161, v162);
        const double v164 = -0x1.af286bca1af28p-5; /* -0.052631578947368418 */
        const double v165 = atan2_f64_1ulp_avx512_fma_f64(v163, v157, v164);
        const double v166 = 0x1.e1e1e1e1e1e1ep-5; /* 0.058823529411764705 */
        const double v167 = atan2_f64_1ulp_avx512_fma_f64(v157, v165, v166);
        const double v168 = -0x1.1111111111111p-4; /* -0.066666666666666666 */
        const double v169 = atan2_f64_1ulp_avx512_fma_f64(v157, v167, v168);
        const double v170 = 0x1.3b13b13b13b14p-4; /* 0.076923076923076927 */
        const double v171 = atan2_f64_1ulp_avx512_fma_f64(v157, v169, v170);
        const double v172 = -0x1.745d1745d1746p-4; /* -0.090909090909090912 */
        const double v173 = atan2_f64_1ulp_avx512_fma_f64(v157, v171, v172);
        const double v174 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
        const double v175 = atan2_f64_1ulp_avx512_fma_f64(v157, v173, v174);
        const double v176 = -0x1.2492492492492p-3; /* -0.14285714285714285 */
        const double v177 = atan2_f64_1ulp_avx512_fma_f64(v157, v175, v176);
        const double v178 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v179 = atan2_f64_1ulp_avx512_fma_f64(v157, v177, v178);
        const double v180 = -0x1.5555555555555p-2; /* -0.33333333333333331 */
        const double v181 = atan2_f64_1ulp_avx512_fma_f64(v157, v179, v180);
        const double v182 = v114 - v125;
        const double v183 = atan2_f64_1ulp_avx512_fma_f64(v124, v119, v182);
        const double v184 = atan2_f64_1ulp_avx512_fma_f64(v125, v130, v128);
        const double v185 = atan2_f64_1ulp_avx512_fma_f64(v183, v130, v184);
        const double v186 = v185 * v126;
        const double v187 = atan2_f64_1ulp_avx512_fma_f64(v158, v181, v186);
        const double v188 = -v187;
        const double v189 = v28 ? v188 : v187;
        const double v190 = v156 + v189;
        const double v191 = v140 + v190;
        const double v192 = v191 + v138;
        const double v193 = atan2_f64_1ulp_avx512_copysign_f64(v192, v6);
        const double v194 = v102 ? v103 : v193;
        r0 = v194;
    }
    return r0;
}

static void atan2_f64_1ulp_avx512_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan2_f64_1ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN2_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN2_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN2_F64_1ULP_AVX512_AVX2 static inline ATAN2_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATAN2_F64_1ULP_AVX512_AVX512 static inline ATAN2_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATAN2_F64_1ULP_AVX512_AVX2 __m256i atan2_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_F64_1ULP_AVX512_AVX2 __m256d atan2_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ATAN2_F64_1ULP_AVX512_AVX2 __m256d atan2_f64_1ulp_avx512_lanes_getmant_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = atan2_f64_1ulp_avx512_getmant_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

ATAN2_F64_1ULP_AVX512_AVX2 void atan2_f64_1ulp_avx512_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(0));
    const __m256d v4 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v9 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p-1); /* 0.75 */
    const __m256d v12 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v16 = _mm256_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m256d v17 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v20 = _mm256_set1_pd(0x1.dac670561bb4fp-2); /* 0.46364760900080609 */
    const __m256d v21 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v29 = _mm256_set1_pd(0x1.ffffffffffe63p-1); /* 0.99999999999995415 */
    const __m256d v30 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v31 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v44 = _mm256_set1_pd(0x1.076672ccd1da5p-53); /* 1.1423162294989971e-16 */
    const __m256d v45 = _mm256_set1_pd(0x1.19a9103d1c624p-54); /* 6.1075364391170066e-17 */
    const __m256d v46 = _mm256_set1_pd(0x1.272ea83fe4f55p-55); /* 3.2003724191702724e-17 */
    const __m256d v47 = _mm256_set1_pd(0x1.980b2f3a9aa87p-56); /* 2.2120092726158195e-17 */
    const __m256d v60 = _mm256_set1_pd(0x1.2f6e39ec5788dp-5); /* 0.037039864665289725 */
    const __m256d v61 = _mm256_set1_pd(-0x1.aa7546d1043a3p-5); /* -0.0520578749784655 */
    const __m256d v63 = _mm256_set1_pd(-0x1.260d07c64a1cdp-35); /* -3.3429716936609427e-11 */
    const __m256d v65 = _mm256_set1_pd(0x1.e27a3d69db6afp-5); /* 0.058896179149866661 */
    const __m256d v67 = _mm256_set1_pd(-0x1.1116b5320aeafp-4); /* -0.066672046465721321 */
    const __m256d v69 = _mm256_set1_pd(0x1.3b12c2130585bp-4); /* 0.076922185995813505 */
    const __m256d v71 = _mm256_set1_pd(-0x1.745cf24f628cap-4); /* -0.090908953212564786 */
    const __m256d v73 = _mm256_set1_pd(0x1.c71c6fb06addfp-4); /* 0.11111110333029427 */
    const __m256d v75 = _mm256_set1_pd(-0x1.2492491d1bf5bp-3); /* -0.14285714263996394 */
    const __m256d v77 = _mm256_set1_pd(0x1.99999999809c7p-3); /* 0.19999999999715909 */
    const __m256d v79 = _mm256_set1_pd(-0x1.55555555557a7p-2); /* -0.33333333333336629 */
    const __m256d v95 = _mm256_set1_pd(0x1p+901); /* 1.6905424996341288e+271 */
    const __m256d v97 = _mm256_set1_pd(0x1p-900); /* 1.1830521861667747e-271 */
    const __m256d v103 = _mm256_set1_pd(NAN);
    const __m256d v104 = _mm256_set1_pd(INFINITY);
    const __m256d v106 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v108 = _mm256_set1_pd(0x1p-200); /* 6.2230152778611417e-61 */
    const __m256d v109 = _mm256_set1_pd(0x1p+200); /* 1.6069380442589903e+60 */
    const __m256d v111 = _mm256_set1_pd(0x0.0000000000001p-1022); /* 4.9406564584124654e-324 */
    const __m256d v143 = _mm256_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m256d v144 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v145 = _mm256_set1_pd(0x1.1a62633145c07p-55); /* 3.061616997868383e-17 */
    const __m256d v146 = _mm256_set1_pd(0x1.a2b7f222f65e2p-56); /* 2.2698777452961687e-17 */
    const __m256d v159 = _mm256_set1_pd(0x1.47ae147ae147bp-5); /* 0.040000000000000001 */
    const __m256d v160 = _mm256_set1_pd(-0x1.642c8590b2164p-5); /* -0.043478260869565216 */
    const __m256d v162 = _mm256_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m256d v164 = _mm256_set1_pd(-0x1.af286bca1af28p-5); /* -0.052631578947368418 */
    const __m256d v166 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m256d v168 = _mm256_set1_pd(-0x1.1111111111111p-4); /* -0.066666666666666666 */
    const __m256d v170 = _mm256_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m256d v172 = _mm256_set1_pd(-0x1.745d1745d1746p-4); /* -0.090909090909090912 */
    const __m256d v174 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v176 = _mm256_set1_pd(-0x1.2492492492492p-3); /* -0.14285714285714285 */
    const __m256d v178 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v180 = _mm256_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m256d v0l = _mm256_loadu_pd(x1);
    const __m256d v0h = _mm256_loadu_pd(x1 + 4);
    const __m256i v1l = _mm256_castpd_si256(v0l);
    const __m256i v1h = _mm256_castpd_si256(v0h);
    const __m256i v3l = _mm256_cmpgt_epi64(v2, v1l);
    const __m256i v3h = _mm256_cmpgt_epi64(v2, v1h);
    const __m256i v3 = atan2_f64_1ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v5h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v6l = _mm256_loadu_pd(x0);
    const __m256d v6h = _mm256_loadu_pd(x0 + 4);
    const __m256d v7l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v6l);
    const __m256d v7h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v6h);
    const __m256i v8l = _mm256_castpd_si256(_mm256_cmp_pd(v5l, v7l, _CMP_LT_OQ));
    const __m256i v8h = _mm256_castpd_si256(_mm256_cmp_pd(v5h, v7h, _CMP_LT_OQ));
    const __m256i v8 = atan2_f64_1ulp_avx512_join_mask_avx2(v8l, v8h);
    const __m256d v11l = _mm256_blendv_pd(v5l, v7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v11h = _mm256_blendv_pd(v5h, v7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v13l = _mm256_fmadd_pd(v10, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v10, v11h, v12);
    const __m256d v14l = _mm256_blendv_pd(v7l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v14h = _mm256_blendv_pd(v7h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256i v15l = _mm256_castpd_si256(_mm256_cmp_pd(v13l, v14l, _CMP_LT_OQ));
    const __m256i v15h = _mm256_castpd_si256(_mm256_cmp_pd(v13h, v14h, _CMP_LT_OQ));
    const __m256i v15 = atan2_f64_1ulp_avx512_join_mask_avx2(v15l, v15h);
    const __m256d v18l = _mm256_mul_pd(v17, v11l);
    const __m256d v18h = _mm256_mul_pd(v17, v11h);
    const __m256i v19l = _mm256_castpd_si256(_mm256_cmp_pd(v18l, v14l, _CMP_LT_OQ));
    const __m256i v19h = _mm256_castpd_si256(_mm256_cmp_pd(v18h, v14h, _CMP_LT_OQ));
    const __m256i v19 = atan2_f64_1ulp_avx512_join_mask_avx2(v19l, v19h);
    const __m256d v22l = _mm256_blendv_pd(v21, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v19))));
    const __m256d v22h = _mm256_blendv_pd(v21, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v19, 1))));
    const __m256d v23l = _mm256_blendv_pd(v22l, v16, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v15))));
    const __m256d v23h = _mm256_blendv_pd(v22h, v16, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v15, 1))));
    const __m256d v24l = _mm256_sub_pd(v9, v23l);
    const __m256d v24h = _mm256_sub_pd(v9, v23h);
    const __m256d v25l = _mm256_blendv_pd(v23l, v24l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v25h = _mm256_blendv_pd(v23h, v24h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v26l = _mm256_sub_pd(v4, v25l);
    const __m256d v26h = _mm256_sub_pd(v4, v25h);
    const __m256d v27l = _mm256_blendv_pd(v25l, v26l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v27h = _mm256_blendv_pd(v25h, v26h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256i v28 = _mm256_xor_si256(v3, v8);
    const __m256d v32l = _mm256_blendv_pd(v21, v31, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v19))));
    const __m256d v32h = _mm256_blendv_pd(v21, v31, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v19, 1))));
    const __m256d v33l = _mm256_blendv_pd(v32l, v30, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v15))));
    const __m256d v33h = _mm256_blendv_pd(v32h, v30, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v15, 1))));
    const __m256d v34l = _mm256_fmadd_pd(v33l, v14l, v11l);
    const __m256d v34h = _mm256_fmadd_pd(v33h, v14h, v11h);
    const __m256d v35l = _mm256_div_pd(v29, v34l);
    const __m256d v35h = _mm256_div_pd(v29, v34h);
    const __m256d v37l = _mm256_fnmadd_pd(v33l, v11l, v14l);
    const __m256d v37h = _mm256_fnmadd_pd(v33h, v11h, v14h);
    const __m256d v38l = _mm256_mul_pd(v35l, v37l);
    const __m256d v38h = _mm256_mul_pd(v35h, v37h);
    const __m256d v39l = _mm256_xor_pd(v38l, _mm256_set1_pd(-0.0));
    const __m256d v39h = _mm256_xor_pd(v38h, _mm256_set1_pd(-0.0));
    const __m256d v40l = _mm256_blendv_pd(v38l, v39l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v28))));
    const __m256d v40h = _mm256_blendv_pd(v38h, v39h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v28, 1))));
    const __m256d v41l = _mm256_add_pd(v27l, v40l);
    const __m256d v41h = _mm256_add_pd(v27h, v40h);
    const __m256d v42l = _mm256_sub_pd(v4, v26l);
    const __m256d v42h = _mm256_sub_pd(v4, v26h);
    const __m256d v43l = _mm256_sub_pd(v42l, v25l);
    const __m256d v43h = _mm256_sub_pd(v42h, v25h);
    const __m256d v48l = _mm256_blendv_pd(v21, v47, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v19))));
    const __m256d v48h = _mm256_blendv_pd(v21, v47, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v19, 1))));
    const __m256d v49l = _mm256_blendv_pd(v48l, v46, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v15))));
    const __m256d v49h = _mm256_blendv_pd(v48h, v46, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v15, 1))));
    const __m256d v50l = _mm256_sub_pd(v45, v49l);
    const __m256d v50h = _mm256_sub_pd(v45, v49h);
    const __m256d v51l = _mm256_sub_pd(v9, v24l);
    const __m256d v51h = _mm256_sub_pd(v9, v24h);
    const __m256d v52l = _mm256_sub_pd(v51l, v23l);
    const __m256d v52h = _mm256_sub_pd(v51h, v23h);
    const __m256d v53l = _mm256_add_pd(v50l, v52l);
    const __m256d v53h = _mm256_add_pd(v50h, v52h);
    const __m256d v54l = _mm256_blendv_pd(v49l, v53l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v54h = _mm256_blendv_pd(v49h, v53h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v55l = _mm256_sub_pd(v44, v54l);
    const __m256d v55h = _mm256_sub_pd(v44, v54h);
    const __m256d v56l = _mm256_add_pd(v43l, v55l);
    const __m256d v56h = _mm256_add_pd(v43h, v55h);
    const __m256d v57l = _mm256_blendv_pd(v54l, v56l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v57h = _mm256_blendv_pd(v54h, v56h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v58l = _mm256_mul_pd(v38l, v38l);
    const __m256d v58h = _mm256_mul_pd(v38h, v38h);
    const __m256d v59l = _mm256_mul_pd(v38l, v58l);
    const __m256d v59h = _mm256_mul_pd(v38h, v58h);
    const __m256d v62l = _mm256_fmadd_pd(v58l, v60, v61);
    const __m256d v62h = _mm256_fmadd_pd(v58h, v60, v61);
    const __m256d v64l = _mm256_fmadd_pd(v62l, v58l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v62h, v58h, v63);
    const __m256d v66l = _mm256_add_pd(v64l, v65);
    const __m256d v66h = _mm256_add_pd(v64h, v65);
    const __m256d v68l = _mm256_fmadd_pd(v66l, v58l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v66h, v58h, v67);
    const __m256d v70l = _mm256_fmadd_pd(v68l, v58l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v68h, v58h, v69);
    const __m256d v72l = _mm256_fmadd_pd(v70l, v58l, v71);
    const __m256d v72h = _mm256_fmadd_pd(v70h, v58h, v71);
    const __m256d v74l = _mm256_fmadd_pd(v72l, v58l, v73);
    const __m256d v74h = _mm256_fmadd_pd(v72h, v58h, v73);
    const __m256d v76l = _mm256_fmadd_pd(v74l, v58l, v75);
    const __m256d v76h = _mm256_fmadd_pd(v74h, v58h, v75);
    const __m256d v78l = _mm256_fmadd_pd(v76l, v58l, v77);
    const __m256d v78h = _mm256_fmadd_pd(v76h, v58h, v77);
    const __m256d v80l = _mm256_fmadd_pd(v78l, v58l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v78h, v58h, v79);
    const __m256d v81l = _mm256_sub_pd(v11l, v34l);
    const __m256d v81h = _mm256_sub_pd(v11h, v34h);
    const __m256d v82l = _mm256_fmadd_pd(v33l, v14l, v81l);
    const __m256d v82h = _mm256_fmadd_pd(v33h, v14h, v81h);
    const __m256d v83l = _mm256_fnmadd_pd(v34l, v38l, v37l);
    const __m256d v83h = _mm256_fnmadd_pd(v34h, v38h, v37h);
    const __m256d v84l = _mm256_fnmadd_pd(v82l, v38l, v83l);
    const __m256d v84h = _mm256_fnmadd_pd(v82h, v38h, v83h);
    const __m256d v85l = _mm256_mul_pd(v84l, v35l);
    const __m256d v85h = _mm256_mul_pd(v84h, v35h);
    const __m256d v86l = _mm256_fmadd_pd(v59l, v80l, v85l);
    const __m256d v86h = _mm256_fmadd_pd(v59h, v80h, v85h);
    const __m256d v87l = _mm256_xor_pd(v86l, _mm256_set1_pd(-0.0));
    const __m256d v87h = _mm256_xor_pd(v86h, _mm256_set1_pd(-0.0));
    const __m256d v88l = _mm256_blendv_pd(v86l, v87l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v28))));
    const __m256d v88h = _mm256_blendv_pd(v86h, v87h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v28, 1))));
    const __m256d v89l = _mm256_add_pd(v57l, v88l);
    const __m256d v89h = _mm256_add_pd(v57h, v88h);
    const __m256d v90l = _mm256_sub_pd(v27l, v41l);
    const __m256d v90h = _mm256_sub_pd(v27h, v41h);
    const __m256d v91l = _mm256_add_pd(v40l, v90l);
    const __m256d v91h = _mm256_add_pd(v40h, v90h);
    const __m256d v92l = _mm256_add_pd(v89l, v91l);
    const __m256d v92h = _mm256_add_pd(v89h, v91h);
    const __m256d v93l = _mm256_add_pd(v41l, v92l);
    const __m256d v93h = _mm256_add_pd(v41h, v92h);
    const __m256d v94l = atan2_f64_1ulp_avx512_signed_f64_avx2(v93l, v6l);
    const __m256d v94h = atan2_f64_1ulp_avx512_signed_f64_avx2(v93h, v6h);
    const __m256i v96l = _mm256_castpd_si256(_mm256_cmp_pd(v11l, v95, _CMP_LT_OQ));
    const __m256i v96h = _mm256_castpd_si256(_mm256_cmp_pd(v11h, v95, _CMP_LT_OQ));
    const __m256i v96 = atan2_f64_1ulp_avx512_join_mask_avx2(v96l, v96h);
    const __m256i v98l = _mm256_castpd_si256(_mm256_cmp_pd(v97, v14l, _CMP_LT_OQ));
    const __m256i v98h = _mm256_castpd_si256(_mm256_cmp_pd(v97, v14h, _CMP_LT_OQ));
    const __m256i v98 = atan2_f64_1ulp_avx512_join_mask_avx2(v98l, v98h);
    const __m256i v99 = _mm256_and_si256(v96, v98);
    const __m256i v100 = _mm256_xor_si256(v99, _mm256_set1_epi32(-1));
    const __m256d v101l = atan2_f64_1ulp_avx512_lanes_getmant_f64_avx2(v0l);
    const __m256d v101h = atan2_f64_1ulp_avx512_lanes_getmant_f64_avx2(v0h);
    const __m256i v102l = _mm256_castpd_si256(_mm256_cmp_pd(v101l, v6l, _CMP_UNORD_Q));
    const __m256i v102h = _mm256_castpd_si256(_mm256_cmp_pd(v101h, v6h, _CMP_UNORD_Q));
    const __m256i v102 = atan2_f64_1ulp_avx512_join_mask_avx2(v102l, v102h);
    __m256d r0l = v94l;
    __m256d r0h = v94h;
    __m256i any1 = v100;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v105l = _mm256_castpd_si256(_mm256_cmp_pd(v104, v11l, _CMP_EQ_OQ));
        const __m256i v105h = _mm256_castpd_si256(_mm256_cmp_pd(v104, v11h, _CMP_EQ_OQ));
        const __m256i v105 = atan2_f64_1ulp_avx512_join_mask_avx2(v105l, v105h);
        const __m256i v107l = _mm256_castpd_si256(_mm256_cmp_pd(v106, v11l, _CMP_LT_OQ));
        const __m256i v107h = _mm256_castpd_si256(_mm256_cmp_pd(v106, v11h, _CMP_LT_OQ));
        const __m256i v107 = atan2_f64_1ulp_avx512_join_mask_avx2(v107l, v107h);
        const __m256d v110l = _mm256_blendv_pd(v109, v108, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v107))));
        const __m256d v110h = _mm256_blendv_pd(v109, v108, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v107, 1))));
        const __m256d v112l = _mm256_max_pd(v111, v11l);
        const __m256d v112h = _mm256_max_pd(v111, v11h);
        const __m256d v113l = _mm256_mul_pd(v110l, v112l);
        const __m256d v113h = _mm256_mul_pd(v110h, v112h);
        const __m256d v114l = _mm256_blendv_pd(v113l, v30, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v105))));
        const __m256d v114h = _mm256_blendv_pd(v113h, v30, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v105, 1))));
        const __m256d v115l = _mm256_mul_pd(v10, v114l);
        const __m256d v115h = _mm256_mul_pd(v10, v114h);
        const __m256i v116l = _mm256_castpd_si256(_mm256_cmp_pd(v14l, v104, _CMP_EQ_OQ));
        const __m256i v116h = _mm256_castpd_si256(_mm256_cmp_pd(v14h, v104, _CMP_EQ_OQ));
        const __m256i v116 = atan2_f64_1ulp_avx512_join_mask_avx2(v116l, v116h);
        const __m256d v117l = _mm256_blendv_pd(v21, v30, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v116))));
        const __m256d v117h = _mm256_blendv_pd(v21, v30, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v116, 1))));
        const __m256d v118l = _mm256_mul_pd(v110l, v14l);
        const __m256d v118h = _mm256_mul_pd(v110h, v14h);
        const __m256d v119l = _mm256_blendv_pd(v118l, v117l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v105))));
        const __m256d v119h = _mm256_blendv_pd(v118h, v117h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v105, 1))));
        const __m256i v120l = _mm256_castpd_si256(_mm256_cmp_pd(v115l, v119l, _CMP_LT_OQ));
        const __m256i v120h = _mm256_castpd_si256(_mm256_cmp_pd(v115h, v119h, _CMP_LT_OQ));
        const __m256i v120 = atan2_f64_1ulp_avx512_join_mask_avx2(v120l, v120h);
        const __m256d v121l = _mm256_mul_pd(v17, v114l);
        const __m256d v121h = _mm256_mul_pd(v17, v114h);
        const __m256i v122l = _mm256_castpd_si256(_mm256_cmp_pd(v121l, v119l, _CMP_LT_OQ));
        const __m256i v122h = _mm256_castpd_si256(_mm256_cmp_pd(v121h, v119h, _CMP_LT_OQ));
        const __m256i v122 = atan2_f64_1ulp_avx512_join_mask_avx2(v122l, v122h);
        const __m256d v123l = _mm256_blendv_pd(v21, v31, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122))));
        const __m256d v123h = _mm256_blendv_pd(v21, v31, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1))));
        const __m256d v124l = _mm256_blendv_pd(v123l, v30, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v120))));
        const __m256d v124h = _mm256_blendv_pd(v123h, v30, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v120, 1))));
        const __m256d v125l = _mm256_fmadd_pd(v124l, v119l, v114l);
        const __m256d v125h = _mm256_fmadd_pd(v124h, v119h, v114h);
        const __m256d v126l = _mm256_div_pd(v30, v125l);
        const __m256d v126h = _mm256_div_pd(v30, v125h);
        const __m256d v128l = _mm256_fnmadd_pd(v124l, v114l, v119l);
        const __m256d v128h = _mm256_fnmadd_pd(v124h, v114h, v119h);
        const __m256d v129l = _mm256_mul_pd(v126l, v128l);
        const __m256d v129h = _mm256_mul_pd(v126h, v128h);
        const __m256d v130l = _mm256_xor_pd(v129l, _mm256_set1_pd(-0.0));
        const __m256d v130h = _mm256_xor_pd(v129h, _mm256_set1_pd(-0.0));
        const __m256d v131l = _mm256_blendv_pd(v129l, v130l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v28))));
        const __m256d v131h = _mm256_blendv_pd(v129h, v130h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v28, 1))));
        const __m256d v132l = _mm256_blendv_pd(v21, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122))));
        const __m256d v132h = _mm256_blendv_pd(v21, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1))));
        const __m256d v133l = _mm256_blendv_pd(v132l, v16, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v120))));
        const __m256d v133h = _mm256_blendv_pd(v132h, v16, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v120, 1))));
        const __m256d v134l = _mm256_sub_pd(v9, v133l);
        const __m256d v134h = _mm256_sub_pd(v9, v133h);
        const __m256d v135l = _mm256_blendv_pd(v133l, v134l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
        const __m256d v135h = _mm256_blendv_pd(v133h, v134h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
        const __m256d v136l = _mm256_sub_pd(v4, v135l);
        const __m256d v136h = _mm256_sub_pd(v4, v135h);
        const __m256d v137l = _mm256_blendv_pd(v135l, v136l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
        const __m256d v137h = _mm256_blendv_pd(v135h, v136h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
        const __m256d v138l = _mm256_add_pd(v131l, v137l);
        const __m256d v138h = _mm256_add_pd(v131h, v137h);
        const __m256d v139l = _mm256_sub_pd(v137l, v138l);
        const __m256d v139h = _mm256_sub_pd(v137h, v138h);
        const __m256d v140l = _mm256_add_pd(v131l, v139l);
        const __m256d v140h = _mm256_add_pd(v131h, v139h);
        const __m256d v141l = _mm256_sub_pd(v4, v136l);
        const __m256d v141h = _mm256_sub_pd(v4, v136h);
        const __m256d v142l = _mm256_sub_pd(v141l, v135l);
        const __m256d v142h = _mm256_sub_pd(v141h, v135h);
        const __m256d v147l = _mm256_blendv_pd(v21, v146, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122))));
        const __m256d v147h = _mm256_blendv_pd(v21, v146, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1))));
        const __m256d v148l = _mm256_blendv_pd(v147l, v145, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v120))));
        const __m256d v148h = _mm256_blendv_pd(v147h, v145, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v120, 1))));
        const __m256d v149l = _mm256_sub_pd(v144, v148l);
        const __m256d v149h = _mm256_sub_pd(v144, v148h);
        const __m256d v150l = _mm256_sub_pd(v9, v134l);
        const __m256d v150h = _mm256_sub_pd(v9, v134h);
        const __m256d v151l = _mm256_sub_pd(v150l, v133l);
        const __m256d v151h = _mm256_sub_pd(v150h, v133h);
        const __m256d v152l = _mm256_add_pd(v149l, v151l);
        const __m256d v152h = _mm256_add_pd(v149h, v151h);
        const __m256d v153l = _mm256_blendv_pd(v148l, v152l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
        const __m256d v153h = _mm256_blendv_pd(v148h, v152h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
        const __m256d v154l = _mm256_sub_pd(v143, v153l);
        const __m256d v154h = _mm256_sub_pd(v143, v153h);
        const __m256d v155l = _mm256_add_pd(v142l, v154l);
        const __m256d v155h = _mm256_add_pd(v142h, v154h);
        const __m256d v156l = _mm256_blendv_pd(v153l, v155l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
        const __m256d v156h = _mm256_blendv_pd(v153h, v155h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
        const __m256d v157l = _mm256_mul_pd(v129l, v129l);
        const __m256d v157h = _mm256_mul_pd(v129h, v129h);
        const __m256d v158l = _mm256_mul_pd(v157l, v129l);
        const __m256d v158h = _mm256_mul_pd(v157h, v129h);
        const __m256d v161l = _mm256_fmadd_pd(v157l, v159, v160);
        const __m256d v161h = _mm256_fmadd_pd(v157h, v159, v160);
        const __m256d v163l = _mm256_fmadd_pd(v157l, v161l, v162);
        const __m256d v163h = _mm256_fmadd_pd(v157h, v161h, v162);
        const __m256d v165l = _mm256_fmadd_pd(v163l, v157l, v164);
        const __m256d v165h = _mm256_fmadd_pd(v163h, v157h, v164);
        const __m256d v167l = _mm256_fmadd_pd(v157l, v165l, v166);
        const __m256d v167h = _mm256_fmadd_pd(v157h, v165h, v166);
        const __m256d v169l = _mm256_fmadd_pd(v157l, v167l, v168);
        const __m256d v169h = _mm256_fmadd_pd(v157h, v167h, v168);
        const __m256d v171l = _mm256_fmadd_pd(v157l, v169l, v170);
        const __m256d v171h = _mm256_fmadd_pd(v157h, v169h, v170);
        const __m256d v173l = _mm256_fmadd_pd(v157l, v171l, v172);
        const __m256d v173h = _mm256_fmadd_pd(v157h, v171h, v172);
        const __m256d v175l = _mm256_fmadd_pd(v157l, v173l, v174);
        const __m256d v175h = _mm256_fmadd_pd(v157h, v173h, v174);
        const __m256d v177l = _mm256_fmadd_pd(v157l, v175l, v176);
        const __m256d v177h = _mm256_fmadd_pd(v157h, v175h, v176);
        const __m256d v179l = _mm256_fmadd_pd(v157l, v177l, v178);
        const __m256d v179h = _mm256_fmadd_pd(v157h, v177h, v178);
        const __m256d v181l = _mm256_fmadd_pd(v157l, v179l, v180);
        const __m256d v181h = _mm256_fmadd_pd(v157h, v179h, v180);
        const __m256d v182l = _mm256_sub_pd(v114l, v125l);
        const __m256d v182h = _mm256_sub_pd(v114h, v125h);
        const __m256d v183l = _mm256_fmadd_pd(v124l, v119l, v182l);
        const __m256d v183h = _mm256_fmadd_pd(v124h, v119h, v182h);
        const __m256d v184l = _mm256_fnmadd_pd(v125l, v129l, v128l);
        const __m256d v184h = _mm256_fnmadd_pd(v125h, v129h, v128h);
        const __m256d v185l = _mm256_fnmadd_pd(v183l, v129l, v184l);
        const __m256d v185h = _mm256_fnmadd_pd(v183h, v129h, v184h);
        const __m256d v186l = _mm256_mul_pd(v185l, v126l);
        const __m256d v186h = _mm256_mul_pd(v185h, v126h);
        const __m256d v187l = _mm256_fmadd_pd(v158l, v181l, v186l);
        const __m256d v187h = _mm256_fmadd_pd(v158h, v181h, v186h);
        const __m256d v188l = _mm256_xor_pd(v187l, _mm256_set1_pd(-0.0));
        const __m256d v188h = _mm256_xor_pd(v187h, _mm256_set1_pd(-0.0));
        const __m256d v189l = _mm256_blendv_pd(v187l, v188l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v28))));
        const __m256d v189h = _mm256_blendv_pd(v187h, v188h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v28, 1))));
        const __m256d v190l = _mm256_add_pd(v156l, v189l);
        const __m256d v190h = _mm256_add_pd(v156h, v189h);
        const __m256d v191l = _mm256_add_pd(v140l, v190l);
        const __m256d v191h = _mm256_add_pd(v140h, v190h);
        const __m256d v192l = _mm256_add_pd(v191l, v138l);
        const __m256d v192h = _mm256_add_pd(v191h, v138h);
        const __m256d v193l = atan2_f64_1ulp_avx512_signed_f64_avx2(v192l, v6l);
        const __m256d v193h = atan2_f64_1ulp_avx512_signed_f64_avx2(v192h, v6h);
        const __m256d v194l = _mm256_blendv_pd(v193l, v103, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v102))));
        const __m256d v194h = _mm256_blendv_pd(v193h, v103, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v102, 1))));
        r0l = _mm256_blendv_pd(r0l, v194l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v100))));
        r0h = _mm256_blendv_pd(r0h, v194h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v100, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static ATAN2_F64_1ULP_AVX512_AVX2_TARGET void atan2_f64_1ulp_avx512_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan2_f64_1ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        atan2_f64_1ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATAN2_F64_1ULP_AVX512_AVX512 __mmask8 atan2_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_F64_1ULP_AVX512_AVX512 __m512d atan2_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN2_F64_1ULP_AVX512_AVX512 void atan2_f64_1ulp_avx512_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512i v2 = _mm512_set1_epi64(INT64_C(0));
    const __m512d v4 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v9 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p-1); /* 0.75 */
    const __m512d v12 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v16 = _mm512_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m512d v17 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v20 = _mm512_set1_pd(0x1.dac670561bb4fp-2); /* 0.46364760900080609 */
    const __m512d v21 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v29 = _mm512_set1_pd(0x1.ffffffffffe63p-1); /* 0.99999999999995415 */
    const __m512d v30 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v31 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v44 = _mm512_set1_pd(0x1.076672ccd1da5p-53); /* 1.1423162294989971e-16 */
    const __m512d v45 = _mm512_set1_pd(0x1.19a9103d1c624p-54); /* 6.1075364391170066e-17 */
    const __m512d v46 = _mm512_set1_pd(0x1.272ea83fe4f55p-55); /* 3.2003724191702724e-17 */
    const __m512d v47 = _mm512_set1_pd(0x1.980b2f3a9aa87p-56); /* 2.2120092726158195e-17 */
    const __m512d v60 = _mm512_set1_pd(0x1.2f6e39ec5788dp-5); /* 0.037039864665289725 */
    const __m512d v61 = _mm512_set1_pd(-0x1.aa7546d1043a3p-5); /* -0.0520578749784655 */
    const __m512d v63 = _mm512_set1_pd(-0x1.260d07c64a1cdp-35); /* -3.3429716936609427e-11 */
    const __m512d v65 = _mm512_set1_pd(0x1.e27a3d69db6afp-5); /* 0.058896179149866661 */
    const __m512d v67 = _mm512_set1_pd(-0x1.1116b5320aeafp-4); /* -0.066672046465721321 */
    const __m512d v69 = _mm512_set1_pd(0x1.3b12c2130585bp-4); /* 0.076922185995813505 */
    const __m512d v71 = _mm512_set1_pd(-0x1.745cf24f628cap-4); /* -0.090908953212564786 */
    const __m512d v73 = _mm512_set1_pd(0x1.c71c6fb06addfp-4); /* 0.11111110333029427 */
    const __m512d v75 = _mm512_set1_pd(-0x1.2492491d1bf5bp-3); /* -0.14285714263996394 */
    const __m512d v77 = _mm512_set1_pd(0x1.99999999809c7p-3); /* 0.19999999999715909 */
    const __m512d v79 = _mm512_set1_pd(-0x1.55555555557a7p-2); /* -0.33333333333336629 */
    const __m512d v95 = _mm512_set1_pd(0x1p+901); /* 1.6905424996341288e+271 */
    const __m512d v97 = _mm512_set1_pd(0x1p-900); /* 1.1830521861667747e-271 */
    const __m512d v103 = _mm512_set1_pd(NAN);
    const __m512d v104 = _mm512_set1_pd(INFINITY);
    const __m512d v106 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v108 = _mm512_set1_pd(0x1p-200); /* 6.2230152778611417e-61 */
    const __m512d v109 = _mm512_set1_pd(0x1p+200); /* 1.6069380442589903e+60 */
    const __m512d v111 = _mm512_set1_pd(0x0.0000000000001p-1022); /* 4.9406564584124654e-324 */
    const __m512d v143 = _mm512_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m512d v144 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v145 = _mm512_set1_pd(0x1.1a62633145c07p-55); /* 3.061616997868383e-17 */
    const __m512d v146 = _mm512_set1_pd(0x1.a2b7f222f65e2p-56); /* 2.2698777452961687e-17 */
    const __m512d v159 = _mm512_set1_pd(0x1.47ae147ae147bp-5); /* 0.040000000000000001 */
    const __m512d v160 = _mm512_set1_pd(-0x1.642c8590b2164p-5); /* -0.043478260869565216 */
    const __m512d v162 = _mm512_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m512d v164 = _mm512_set1_pd(-0x1.af286bca1af28p-5); /* -0.052631578947368418 */
    const __m512d v166 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m512d v168 = _mm512_set1_pd(-0x1.1111111111111p-4); /* -0.066666666666666666 */
    const __m512d v170 = _mm512_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m512d v172 = _mm512_set1_pd(-0x1.745d1745d1746p-4); /* -0.090909090909090912 */
    const __m512d v174 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v176 = _mm512_set1_pd(-0x1.2492492492492p-3); /* -0.14285714285714285 */
    const __m512d v178 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v180 = _mm512_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
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
    const __m512d v11l = _mm512_mask_blend_pd((__mmask8)v8, v5l, v7l);
    const __m512d v11h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v8), v5h, v7h);
    const __m512d v13l = _mm512_fmadd_pd(v10, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v10, v11h, v12);
    const __m512d v14l = _mm512_mask_blend_pd((__mmask8)v8, v7l, v5l);
    const __m512d v14h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v8), v7h, v5h);
    const __mmask8 v15l = _mm512_cmp_pd_mask(v13l, v14l, _CMP_LT_OQ);
    const __mmask8 v15h = _mm512_cmp_pd_mask(v13h, v14h, _CMP_LT_OQ);
    const __mmask16 v15 = _mm512_kunpackb(v15h, v15l);
    const __m512d v18l = _mm512_mul_pd(v17, v11l);
    const __m512d v18h = _mm512_mul_pd(v17, v11h);
    const __mmask8 v19l = _mm512_cmp_pd_mask(v18l, v14l, _CMP_LT_OQ);
    const __mmask8 v19h = _mm512_cmp_pd_mask(v18h, v14h, _CMP_LT_OQ);
    const __mmask16 v19 = _mm512_kunpackb(v19h, v19l);
    const __m512d v22l = _mm512_mask_blend_pd((__mmask8)v19, v21, v20);
    const __m512d v22h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v19), v21, v20);
    const __m512d v23l = _mm512_mask_blend_pd((__mmask8)v15, v22l, v16);
    const __m512d v23h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v15), v22h, v16);
    const __m512d v24l = _mm512_sub_pd(v9, v23l);
    const __m512d v24h = _mm512_sub_pd(v9, v23h);
    const __m512d v25l = _mm512_mask_blend_pd((__mmask8)v8, v23l, v24l);
    const __m512d v25h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v8), v23h, v24h);
    const __m512d v26l = _mm512_sub_pd(v4, v25l);
    const __m512d v26h = _mm512_sub_pd(v4, v25h);
    const __m512d v27l = _mm512_mask_blend_pd((__mmask8)v3, v25l, v26l);
    const __m512d v27h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v3), v25h, v26h);
    const __mmask16 v28 = (__mmask16)(v3 ^ v8);
    const __m512d v32l = _mm512_mask_blend_pd((__mmask8)v19, v21, v31);
    const __m512d v32h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v19), v21, v31);
    const __m512d v33l = _mm512_mask_blend_pd((__mmask8)v15, v32l, v30);
    const __m512d v33h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v15), v32h, v30);
    const __m512d v34l = _mm512_fmadd_pd(v33l, v14l, v11l);
    const __m512d v34h = _mm512_fmadd_pd(v33h, v14h, v11h);
    const __m512d v35l = _mm512_div_pd(v29, v34l);
    const __m512d v35h = _mm512_div_pd(v29, v34h);
    const __m512d v37l = _mm512_fnmadd_pd(v33l, v11l, v14l);
    const __m512d v37h = _mm512_fnmadd_pd(v33h, v11h, v14h);
    const __m512d v38l = _mm512_mul_pd(v35l, v37l);
    const __m512d v38h = _mm512_mul_pd(v35h, v37h);
    const __m512d v39l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v38l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v39h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v38h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v40l = _mm512_mask_blend_pd((__mmask8)v28, v38l, v39l);
    const __m512d v40h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v28), v38h, v39h);
    const __m512d v41l = _mm512_add_pd(v27l, v40l);
    const __m512d v41h = _mm512_add_pd(v27h, v40h);
    const __m512d v42l = _mm512_sub_pd(v4, v26l);
    const __m512d v42h = _mm512_sub_pd(v4, v26h);
    const __m512d v43l = _mm512_sub_pd(v42l, v25l);
    const __m512d v43h = _mm512_sub_pd(v42h, v25h);
    const __m512d v48l = _mm512_mask_blend_pd((__mmask8)v19, v21, v47);
    const __m512d v48h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v19), v21, v47);
    const __m512d v49l = _mm512_mask_blend_pd((__mmask8)v15, v48l, v46);
    const __m512d v49h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v15), v48h, v46);
    const __m512d v50l = _mm512_sub_pd(v45, v49l);
    const __m512d v50h = _mm512_sub_pd(v45, v49h);
    const __m512d v51l = _mm512_sub_pd(v9, v24l);
    const __m512d v51h = _mm512_sub_pd(v9, v24h);
    const __m512d v52l = _mm512_sub_pd(v51l, v23l);
    const __m512d v52h = _mm512_sub_pd(v51h, v23h);
    const __m512d v53l = _mm512_add_pd(v50l, v52l);
    const __m512d v53h = _mm512_add_pd(v50h, v52h);
    const __m512d v54l = _mm512_mask_blend_pd((__mmask8)v8, v49l, v53l);
    const __m512d v54h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v8), v49h, v53h);
    const __m512d v55l = _mm512_sub_pd(v44, v54l);
    const __m512d v55h = _mm512_sub_pd(v44, v54h);
    const __m512d v56l = _mm512_add_pd(v43l, v55l);
    const __m512d v56h = _mm512_add_pd(v43h, v55h);
    const __m512d v57l = _mm512_mask_blend_pd((__mmask8)v3, v54l, v56l);
    const __m512d v57h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v3), v54h, v56h);
    const __m512d v58l = _mm512_mul_pd(v38l, v38l);
    const __m512d v58h = _mm512_mul_pd(v38h, v38h);
    const __m512d v59l = _mm512_mul_pd(v38l, v58l);
    const __m512d v59h = _mm512_mul_pd(v38h, v58h);
    const __m512d v62l = _mm512_fmadd_pd(v58l, v60, v61);
    const __m512d v62h = _mm512_fmadd_pd(v58h, v60, v61);
    const __m512d v64l = _mm512_fmadd_pd(v62l, v58l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v62h, v58h, v63);
    const __m512d v66l = _mm512_add_pd(v64l, v65);
    const __m512d v66h = _mm512_add_pd(v64h, v65);
    const __m512d v68l = _mm512_fmadd_pd(v66l, v58l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v66h, v58h, v67);
    const __m512d v70l = _mm512_fmadd_pd(v68l, v58l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v68h, v58h, v69);
    const __m512d v72l = _mm512_fmadd_pd(v70l, v58l, v71);
    const __m512d v72h = _mm512_fmadd_pd(v70h, v58h, v71);
    const __m512d v74l = _mm512_fmadd_pd(v72l, v58l, v73);
    const __m512d v74h = _mm512_fmadd_pd(v72h, v58h, v73);
    const __m512d v76l = _mm512_fmadd_pd(v74l, v58l, v75);
    const __m512d v76h = _mm512_fmadd_pd(v74h, v58h, v75);
    const __m512d v78l = _mm512_fmadd_pd(v76l, v58l, v77);
    const __m512d v78h = _mm512_fmadd_pd(v76h, v58h, v77);
    const __m512d v80l = _mm512_fmadd_pd(v78l, v58l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v78h, v58h, v79);
    const __m512d v81l = _mm512_sub_pd(v11l, v34l);
    const __m512d v81h = _mm512_sub_pd(v11h, v34h);
    const __m512d v82l = _mm512_fmadd_pd(v33l, v14l, v81l);
    const __m512d v82h = _mm512_fmadd_pd(v33h, v14h, v81h);
    const __m512d v83l = _mm512_fnmadd_pd(v34l, v38l, v37l);
    const __m512d v83h = _mm512_fnmadd_pd(v34h, v38h, v37h);
    const __m512d v84l = _mm512_fnmadd_pd(v82l, v38l, v83l);
    const __m512d v84h = _mm512_fnmadd_pd(v82h, v38h, v83h);
    const __m512d v85l = _mm512_mul_pd(v84l, v35l);
    const __m512d v85h = _mm512_mul_pd(v84h, v35h);
    const __m512d v86l = _mm512_fmadd_pd(v59l, v80l, v85l);
    const __m512d v86h = _mm512_fmadd_pd(v59h, v80h, v85h);
    const __m512d v87l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v86l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v87h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v86h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v88l = _mm512_mask_blend_pd((__mmask8)v28, v86l, v87l);
    const __m512d v88h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v28), v86h, v87h);
    const __m512d v89l = _mm512_add_pd(v57l, v88l);
    const __m512d v89h = _mm512_add_pd(v57h, v88h);
    const __m512d v90l = _mm512_sub_pd(v27l, v41l);
    const __m512d v90h = _mm512_sub_pd(v27h, v41h);
    const __m512d v91l = _mm512_add_pd(v40l, v90l);
    const __m512d v91h = _mm512_add_pd(v40h, v90h);
    const __m512d v92l = _mm512_add_pd(v89l, v91l);
    const __m512d v92h = _mm512_add_pd(v89h, v91h);
    const __m512d v93l = _mm512_add_pd(v41l, v92l);
    const __m512d v93h = _mm512_add_pd(v41h, v92h);
    const __m512d v94l = atan2_f64_1ulp_avx512_signed_f64_avx512(v93l, v6l);
    const __m512d v94h = atan2_f64_1ulp_avx512_signed_f64_avx512(v93h, v6h);
    const __mmask8 v96l = _mm512_cmp_pd_mask(v11l, v95, _CMP_LT_OQ);
    const __mmask8 v96h = _mm512_cmp_pd_mask(v11h, v95, _CMP_LT_OQ);
    const __mmask16 v96 = _mm512_kunpackb(v96h, v96l);
    const __mmask8 v98l = _mm512_cmp_pd_mask(v97, v14l, _CMP_LT_OQ);
    const __mmask8 v98h = _mm512_cmp_pd_mask(v97, v14h, _CMP_LT_OQ);
    const __mmask16 v98 = _mm512_kunpackb(v98h, v98l);
    const __mmask16 v99 = (__mmask16)(v96 & v98);
    const __mmask16 v100 = (__mmask16)~v99;
    const __m512d v101l = _mm512_getmant_pd(v0l, _MM_MANT_NORM_1_2, _MM_MANT_SIGN_zero);
    const __m512d v101h = _mm512_getmant_pd(v0h, _MM_MANT_NORM_1_2, _MM_MANT_SIGN_zero);
    const __mmask8 v102l = _mm512_cmp_pd_mask(v101l, v6l, _CMP_UNORD_Q);
    const __mmask8 v102h = _mm512_cmp_pd_mask(v101h, v6h, _CMP_UNORD_Q);
    const __mmask16 v102 = _mm512_kunpackb(v102h, v102l);
    __m512d r0l = v94l;
    __m512d r0h = v94h;
    __mmask16 any1 = v100;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v105l = _mm512_cmp_pd_mask(v104, v11l, _CMP_EQ_OQ);
        const __mmask8 v105h = _mm512_cmp_pd_mask(v104, v11h, _CMP_EQ_OQ);
        const __mmask16 v105 = _mm512_kunpackb(v105h, v105l);
        const __mmask8 v107l = _mm512_cmp_pd_mask(v106, v11l, _CMP_LT_OQ);
        const __mmask8 v107h = _mm512_cmp_pd_mask(v106, v11h, _CMP_LT_OQ);
        const __mmask16 v107 = _mm512_kunpackb(v107h, v107l);
        const __m512d v110l = _mm512_mask_blend_pd((__mmask8)v107, v109, v108);
        const __m512d v110h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v107), v109, v108);
        const __m512d v112l = _mm512_max_pd(v111, v11l);
        const __m512d v112h = _mm512_max_pd(v111, v11h);
        const __m512d v113l = _mm512_mul_pd(v110l, v112l);
        const __m512d v113h = _mm512_mul_pd(v110h, v112h);
        const __m512d v114l = _mm512_mask_blend_pd((__mmask8)v105, v113l, v30);
        const __m512d v114h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v105), v113h, v30);
        const __m512d v115l = _mm512_mul_pd(v10, v114l);
        const __m512d v115h = _mm512_mul_pd(v10, v114h);
        const __mmask8 v116l = _mm512_cmp_pd_mask(v14l, v104, _CMP_EQ_OQ);
        const __mmask8 v116h = _mm512_cmp_pd_mask(v14h, v104, _CMP_EQ_OQ);
        const __mmask16 v116 = _mm512_kunpackb(v116h, v116l);
        const __m512d v117l = _mm512_mask_blend_pd((__mmask8)v116, v21, v30);
        const __m512d v117h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v116), v21, v30);
        const __m512d v118l = _mm512_mul_pd(v110l, v14l);
        const __m512d v118h = _mm512_mul_pd(v110h, v14h);
        const __m512d v119l = _mm512_mask_blend_pd((__mmask8)v105, v118l, v117l);
        const __m512d v119h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v105), v118h, v117h);
        const __mmask8 v120l = _mm512_cmp_pd_mask(v115l, v119l, _CMP_LT_OQ);
        const __mmask8 v120h = _mm512_cmp_pd_mask(v115h, v119h, _CMP_LT_OQ);
        const __mmask16 v120 = _mm512_kunpackb(v120h, v120l);
        const __m512d v121l = _mm512_mul_pd(v17, v114l);
        const __m512d v121h = _mm512_mul_pd(v17, v114h);
        const __mmask8 v122l = _mm512_cmp_pd_mask(v121l, v119l, _CMP_LT_OQ);
        const __mmask8 v122h = _mm512_cmp_pd_mask(v121h, v119h, _CMP_LT_OQ);
        const __mmask16 v122 = _mm512_kunpackb(v122h, v122l);
        const __m512d v123l = _mm512_mask_blend_pd((__mmask8)v122, v21, v31);
        const __m512d v123h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v122), v21, v31);
        const __m512d v124l = _mm512_mask_blend_pd((__mmask8)v120, v123l, v30);
        const __m512d v124h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v120), v123h, v30);
        const __m512d v125l = _mm512_fmadd_pd(v124l, v119l, v114l);
        const __m512d v125h = _mm512_fmadd_pd(v124h, v119h, v114h);
        const __m512d v126l = _mm512_div_pd(v30, v125l);
        const __m512d v126h = _mm512_div_pd(v30, v125h);
        const __m512d v128l = _mm512_fnmadd_pd(v124l, v114l, v119l);
        const __m512d v128h = _mm512_fnmadd_pd(v124h, v114h, v119h);
        const __m512d v129l = _mm512_mul_pd(v126l, v128l);
        const __m512d v129h = _mm512_mul_pd(v126h, v128h);
        const __m512d v130l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v129l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v130h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v129h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v131l = _mm512_mask_blend_pd((__mmask8)v28, v129l, v130l);
        const __m512d v131h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v28), v129h, v130h);
        const __m512d v132l = _mm512_mask_blend_pd((__mmask8)v122, v21, v20);
        const __m512d v132h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v122), v21, v20);
        const __m512d v133l = _mm512_mask_blend_pd((__mmask8)v120, v132l, v16);
        const __m512d v133h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v120), v132h, v16);
        const __m512d v134l = _mm512_sub_pd(v9, v133l);
        const __m512d v134h = _mm512_sub_pd(v9, v133h);
        const __m512d v135l = _mm512_mask_blend_pd((__mmask8)v8, v133l, v134l);
        const __m512d v135h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v8), v133h, v134h);
        const __m512d v136l = _mm512_sub_pd(v4, v135l);
        const __m512d v136h = _mm512_sub_pd(v4, v135h);
        const __m512d v137l = _mm512_mask_blend_pd((__mmask8)v3, v135l, v136l);
        const __m512d v137h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v3), v135h, v136h);
        const __m512d v138l = _mm512_add_pd(v131l, v137l);
        const __m512d v138h = _mm512_add_pd(v131h, v137h);
        const __m512d v139l = _mm512_sub_pd(v137l, v138l);
        const __m512d v139h = _mm512_sub_pd(v137h, v138h);
        const __m512d v140l = _mm512_add_pd(v131l, v139l);
        const __m512d v140h = _mm512_add_pd(v131h, v139h);
        const __m512d v141l = _mm512_sub_pd(v4, v136l);
        const __m512d v141h = _mm512_sub_pd(v4, v136h);
        const __m512d v142l = _mm512_sub_pd(v141l, v135l);
        const __m512d v142h = _mm512_sub_pd(v141h, v135h);
        const __m512d v147l = _mm512_mask_blend_pd((__mmask8)v122, v21, v146);
        const __m512d v147h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v122), v21, v146);
        const __m512d v148l = _mm512_mask_blend_pd((__mmask8)v120, v147l, v145);
        const __m512d v148h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v120), v147h, v145);
        const __m512d v149l = _mm512_sub_pd(v144, v148l);
        const __m512d v149h = _mm512_sub_pd(v144, v148h);
        const __m512d v150l = _mm512_sub_pd(v9, v134l);
        const __m512d v150h = _mm512_sub_pd(v9, v134h);
        const __m512d v151l = _mm512_sub_pd(v150l, v133l);
        const __m512d v151h = _mm512_sub_pd(v150h, v133h);
        const __m512d v152l = _mm512_add_pd(v149l, v151l);
        const __m512d v152h = _mm512_add_pd(v149h, v151h);
        const __m512d v153l = _mm512_mask_blend_pd((__mmask8)v8, v148l, v152l);
        const __m512d v153h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v8), v148h, v152h);
        const __m512d v154l = _mm512_sub_pd(v143, v153l);
        const __m512d v154h = _mm512_sub_pd(v143, v153h);
        const __m512d v155l = _mm512_add_pd(v142l, v154l);
        const __m512d v155h = _mm512_add_pd(v142h, v154h);
        const __m512d v156l = _mm512_mask_blend_pd((__mmask8)v3, v153l, v155l);
        const __m512d v156h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v3), v153h, v155h);
        const __m512d v157l = _mm512_mul_pd(v129l, v129l);
        const __m512d v157h = _mm512_mul_pd(v129h, v129h);
        const __m512d v158l = _mm512_mul_pd(v157l, v129l);
        const __m512d v158h = _mm512_mul_pd(v157h, v129h);
        const __m512d v161l = _mm512_fmadd_pd(v157l, v159, v160);
        const __m512d v161h = _mm512_fmadd_pd(v157h, v159, v160);
        const __m512d v163l = _mm512_fmadd_pd(v157l, v161l, v162);
        const __m512d v163h = _mm512_fmadd_pd(v157h, v161h, v162);
        const __m512d v165l = _mm512_fmadd_pd(v163l, v157l, v164);
        const __m512d v165h = _mm512_fmadd_pd(v163h, v157h, v164);
        const __m512d v167l = _mm512_fmadd_pd(v157l, v165l, v166);
        const __m512d v167h = _mm512_fmadd_pd(v157h, v165h, v166);
        const __m512d v169l = _mm512_fmadd_pd(v157l, v167l, v168);
        const __m512d v169h = _mm512_fmadd_pd(v157h, v167h, v168);
        const __m512d v171l = _mm512_fmadd_pd(v157l, v169l, v170);
        const __m512d v171h = _mm512_fmadd_pd(v157h, v169h, v170);
        const __m512d v173l = _mm512_fmadd_pd(v157l, v171l, v172);
        const __m512d v173h = _mm512_fmadd_pd(v157h, v171h, v172);
        const __m512d v175l = _mm512_fmadd_pd(v157l, v173l, v174);
        const __m512d v175h = _mm512_fmadd_pd(v157h, v173h, v174);
        const __m512d v177l = _mm512_fmadd_pd(v157l, v175l, v176);
        const __m512d v177h = _mm512_fmadd_pd(v157h, v175h, v176);
        const __m512d v179l = _mm512_fmadd_pd(v157l, v177l, v178);
        const __m512d v179h = _mm512_fmadd_pd(v157h, v177h, v178);
        const __m512d v181l = _mm512_fmadd_pd(v157l, v179l, v180);
        const __m512d v181h = _mm512_fmadd_pd(v157h, v179h, v180);
        const __m512d v182l = _mm512_sub_pd(v114l, v125l);
        const __m512d v182h = _mm512_sub_pd(v114h, v125h);
        const __m512d v183l = _mm512_fmadd_pd(v124l, v119l, v182l);
        const __m512d v183h = _mm512_fmadd_pd(v124h, v119h, v182h);
        const __m512d v184l = _mm512_fnmadd_pd(v125l, v129l, v128l);
        const __m512d v184h = _mm512_fnmadd_pd(v125h, v129h, v128h);
        const __m512d v185l = _mm512_fnmadd_pd(v183l, v129l, v184l);
        const __m512d v185h = _mm512_fnmadd_pd(v183h, v129h, v184h);
        const __m512d v186l = _mm512_mul_pd(v185l, v126l);
        const __m512d v186h = _mm512_mul_pd(v185h, v126h);
        const __m512d v187l = _mm512_fmadd_pd(v158l, v181l, v186l);
        const __m512d v187h = _mm512_fmadd_pd(v158h, v181h, v186h);
        const __m512d v188l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v187l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v188h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v187h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v189l = _mm512_mask_blend_pd((__mmask8)v28, v187l, v188l);
        const __m512d v189h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v28), v187h, v188h);
        const __m512d v190l = _mm512_add_pd(v156l, v189l);
        const __m512d v190h = _mm512_add_pd(v156h, v189h);
        const __m512d v191l = _mm512_add_pd(v140l, v190l);
        const __m512d v191h = _mm512_add_pd(v140h, v190h);
        const __m512d v192l = _mm512_add_pd(v191l, v138l);
        const __m512d v192h = _mm512_add_pd(v191h, v138h);
        const __m512d v193l = atan2_f64_1ulp_avx512_signed_f64_avx512(v192l, v6l);
        const __m512d v193h = atan2_f64_1ulp_avx512_signed_f64_avx512(v192h, v6h);
        const __m512d v194l = _mm512_mask_blend_pd((__mmask8)v102, v193l, v103);
        const __m512d v194h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v102), v193h, v103);
        r0l = _mm512_mask_blend_pd((__mmask8)v100, r0l, v194l);
        r0h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx512_high_mask_avx512(v100), r0h, v194h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static ATAN2_F64_1ULP_AVX512_AVX512_TARGET void atan2_f64_1ulp_avx512_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan2_f64_1ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        atan2_f64_1ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN2_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan2_f64_1ulp_avx512_level(void) {
#if defined(ATAN2_F64_1ULP_AVX512_FORCE_ISA)
    return ATAN2_F64_1ULP_AVX512_FORCE_ISA;
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

double atan2_f64_1ulp_avx512(double x0, double x1) {
    return atan2_f64_1ulp_avx512_element(x0, x1);
}

void atan2_f64_1ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan2_f64_1ulp_avx512_level();
    if (level == 2) {
        atan2_f64_1ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        atan2_f64_1ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    atan2_f64_1ulp_avx512_array_portable(x0, x1, y, n);
}
