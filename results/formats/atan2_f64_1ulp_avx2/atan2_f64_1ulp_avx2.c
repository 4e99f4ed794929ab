/* atan2_f64_1ulp_avx2: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    0.902892 ulp, observed on 10102529 inputs
 *   worst input  -0x1.3f0a4c26ecc9dp-478 (-1.5968626003275005e-144, encoding 0xa213f0a4c26ecc9d)
 *                0x1.4057b59afacp-476 (6.4135253381452661e-144, encoding 0x2234057b59afac00)
 *   result there -0x1.f3c1b61bcb5dap-3 (-0.24402181885072488, encoding 0xbfcf3c1b61bcb5da)
 *   mean error   0.251754 ulp
 *   misrounded   379036 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b5f848e0b7da76745541256efeffaf7e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 1 --isa avx2 --time 25s --seed 1 --threads 1 --archive atan2_f64_1ulp_avx2.db
 *                time: 3.6129 ns/element as avx2 code (inputs mean)
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
#include "atan2_f64_1ulp_avx2.h"

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

static inline double atan2_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t atan2_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double atan2_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double atan2_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atan2_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = atan2_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return atan2_f64_1ulp_avx2_frombits_f64((atan2_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double atan2_f64_1ulp_avx2_element(double x0, double x1) {
    const double v0 = x1;
    const double v1 = atan2_f64_1ulp_avx2_abs_f64(v0);
    const double v2 = x0;
    const double v3 = atan2_f64_1ulp_avx2_abs_f64(v2);
    const int v4 = v1 < v3;
    const double v5 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v6 = 0x1.8p-1; /* 0.75 */
    const double v7 = v4 ? v3 : v1;
    const double v8 = v6 * v7;
    const double v9 = v4 ? v1 : v3;
    const int v10 = v8 < v9;
    const double v11 = 0x1.921fb54442d18p-1; /* 0.78539816339744828 */
    const double v12 = 0x1p-2; /* 0.25 */
    const double v13 = v12 * v7;
    const int v14 = v13 < v9;
    const double v15 = 0x1.dac670561bb4fp-2; /* 0.46364760900080609 */
    const double v16 = 0x0p+0; /* 0 */
    const double v17 = v14 ? v15 : v16;
    const double v18 = v10 ? v11 : v17;
    const double v19 = v5 - v18;
    const double v20 = v5 - v19;
    const double v21 = v20 - v18;
    const double v22 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
    const double v23 = 0x1.1a62633145c07p-55; /* 3.061616997868383e-17 */
    const double v24 = 0x1.a2b7f222f65e2p-56; /* 2.2698777452961687e-17 */
    const double v25 = v14 ? v24 : v16;
    const double v26 = v10 ? v23 : v25;
    const double v27 = v22 - v26;
    const double v28 = v21 + v27;
    const double v29 = v4 ? v28 : v26;
    const int64_t v30 = atan2_f64_1ulp_avx2_bits_f64(v0);
    const int64_t v31 = INT64_C(0);
    const int v32 = v30 < v31;
    const int v33 = v32 ^ v4;
    const double v34 = 0x1.ffffffffffff4p-1; /* 0.99999999999999867 */
    const double v35 = 0x1p+0; /* 1 */
    const double v36 = 0x1p-1; /* 0.5 */
    const double v37 = v14 ? v36 : v16;
    const double v38 = v10 ? v35 : v37;
    const double v39 = atan2_f64_1ulp_avx2_fma_f64(v38, v9, v7);
    const double v40 = v34 / v39;
    const double v41 = -v38;
    const double v42 = atan2_f64_1ulp_avx2_fma_f64(v41, v7, v9);
    const double v43 = v40 * v42;
    const double v44 = v43 * v43;
    const double v45 = 0x1.e1e1e1e1e1e1ep-5; /* 0.058823529411764705 */
    const double v46 = 0x1.47ae147ae147bp-5; /* 0.040000000000000001 */
    const double v47 = -0x1.642c8590b2164p-5; /* -0.043478260869565216 */
    const double v48 = atan2_f64_1ulp_avx2_fma_f64(v44, v46, v47);
    const double v49 = 0x1.8618618618618p-5; /* 0.047619047619047616 */
    const double v50 = atan2_f64_1ulp_avx2_fma_f64(v48, v44, v49);
    const double v51 = -0x1.af286bca1af28p-5; /* -0.052631578947368418 */
    const double v52 = atan2_f64_1ulp_avx2_fma_f64(v44, v50, v51);
    const double v53 = v44 * v52;
    const double v54 = v45 + v53;
    const double v55 = v44 * v44;
    const double v56 = -0x1.1111111111111p-4; /* -0.066666666666666666 */
    const double v57 = 0x1.3b13b15b13b14p-4; /* 0.076923077388738215 */
    const double v58 = atan2_f64_1ulp_avx2_fma_f64(v56, v44, v57);
    const double v59 = atan2_f64_1ulp_avx2_fma_f64(v54, v55, v58);
    const double v60 = -0x1.745d17411bd8ap-4; /* -0.090909090840560008 */
    const double v61 = atan2_f64_1ulp_avx2_fma_f64(v44, v59, v60);
    const double v62 = 0x1.c71c71c765974p-4; /* 0.111111111115269 */
    const double v63 = atan2_f64_1ulp_avx2_fma_f64(v61, v44, v62);
    const double v64 = -0x1.2492492492492p-3; /* -0.14285714285714285 */
    const double v65 = atan2_f64_1ulp_avx2_fma_f64(v44, v63, v64);
    const double v66 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v67 = 0x1.9999999999773p-3; /* 0.19999999999998472 */
    const double v68 = atan2_f64_1ulp_avx2_fma_f64(v48, v66, v67);
    const double v69 = atan2_f64_1ulp_avx2_fma_f64(v44, v65, v68);
    const double v70 = -0x1.5555555555555p-2; /* -0.33333333333333331 */
    const double v71 = atan2_f64_1ulp_avx2_fma_f64(v44, v69, v70);
    const double v72 = v44 * v43;
    const double v73 = -v43;
    const double v74 = v7 - v39;
    const double v75 = atan2_f64_1ulp_avx2_fma_f64(v38, v9, v74);
    const double v76 = atan2_f64_1ulp_avx2_fma_f64(v39, v73, v42);
    const double v77 = atan2_f64_1ulp_avx2_fma_f64(v73, v75, v76);
    const double v78 = v77 * v40;
    const double v79 = atan2_f64_1ulp_avx2_fma_f64(v71, v72, v78);
    const double v80 = -v79;
    const double v81 = v33 ? v80 : v79;
    const double v82 = v29 + v81;
    const double v83 = v33 ? v73 : v43;
    const double v84 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
    const double v85 = v4 ? v19 : v18;
    const double v86 = v84 - v85;
    const double v87 = v32 ? v86 : v85;
    const double v88 = v83 + v87;
    const double v89 = v87 - v88;
    const double v90 = v83 + v89;
    const double v91 = v82 + v90;
    const double v92 = v91 + v88;
    const double v93 = atan2_f64_1ulp_avx2_copysign_f64(v92, v2);
    const double v94 = 0x1p-900; /* 1.1830521861667747e-271 */
    const int v95 = v94 < v7;
    const double v96 = 0x1p+900; /* 8.4527124981706439e+270 */
    const int v97 = v7 < v96;
    const int v98 = v95 & v97;
    const int v99 = v94 < v9;
    const int v100 = v98 & v99;
    const int v101 = !v100;
    const int v102 = v2 != v2 || v0 != v0;
    const int v103 = v101 | v102;
    const double v104 = 0x1.1a62633145c07p-53; /* 1.2246467991473532e-16 */
    double r0 = v93;
    if (v103) {
        const double v105 = NAN;
        const double v106 = INFINITY;
        const int v107 = v106 == v7;
        const double v108 = 0x1p+500; /* 3.2733906078961419e+150 */
        const int v109 = v108 < v7;
        const double v110 = 0x1p-200; /* 6.2230152778611417e-61 */
        const double v111 = 0x1p+200; /* 1.6069380442589903e+60 */
        const double v112 = v109 ? v110 : v111;
        const double v113 = 0x0.0000000000001p-1022; /* 4.9406564584124654e-324 */
        const double v114 = v113 > v7 ? v113 : v7;
        const double v115 = v112 * v114;
        const double v116 = v107 ? v35 : v115;
        const double v117 = v6 * v116;
        const int v118 = v9 == v106;
        const double v119 = v118 ? v35 : v16;
        const double v120 = v112 * v9;
        const double v121 = v107 ? v119 : v120;
        const int v122 = v117 < v121;
        const double v123 = v12 * v116;
        const int v124 = v123 < v121;
        const double v125 = v124 ? v36 : v16;
        const double v126 = v122 ? v35 : v125;
        const double v127 = atan2_f64_1ulp_avx2_fma_f64(v126, v121, v116);
        const double v128 = v35 / v127;
        const double v129 = -v126;
        const double v130 = atan2_f64_1ulp_avx2_fma_f64(v129, v116, v121);
        const double v131 = v128 * v130;
        const double v132 = -v131;
        const double v133 = v33 ? v132 : v131;
        const double v134 = v124 ? v15 : v16;
        const double v135 = v122 ? v11 : v134;
        const double v136 = v5 - v135;
        const double v137 = v4 ? v136 : v135;
        const double v138 = v84 - v137;
        const double v139 = v32 ? v138 : v137;
        const double v140 = v133 + v139;
        const double v141 = v139 - v140;
        const double v142 = v133 + v141;
        const double v143 = v84 - v138;
        const double v144 = v143 - v137;
        const double v145 = v124 ? v24 : v16;
        const double v146 = v122 ? v23 : v145;
        const double v147 = v22 - v146;
        const double v148 = v5 - v136;
        const double v149 = v148 - v135;
        const double v150 = v147 + v149;
        const double v151 = v4 ? v150 : v146;
        const double v152 = v104 - v151;
        const double v153 = v144 + v152;
        const double v154 = v32 ? v153 : v151;
        const double v155 = v131 * v131;
        const double v156 = v155 * v131;
        const double v157 = atan2_f64_1ulp_avx2_fma_f64(v155, v46, v47);
        const double v158 = atan2_f64_1ulp_avx2_fma_f64(v155, v157, v49);
        const double v159 = atan2_f64_1ulp_avx2_fma_f64(v158, v155, v51);
        const double v160 = atan2_f64_1ulp_avx2_fma_f64(v155, v159, v45);
        const double v161 = atan2_f64_1ulp_avx2_fma_f64(v155, v160, v56);
        const double v162 = 0x1.3b13b13b13b14p-4; /* 0.076923076923076927 */
        const double v163 = atan2_f64_1ulp_avx2_fma_f64(v155, v161, v162);
        const double v164 = -0x1.745d1745d1746p-4; /* -0.090909090909090912 */
        const double v165 = atan2_f64_1ulp_avx2_fma_f64(v155, v163, v164);
        const double v166 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
        const double v167 = atan2_f64_1ulp_avx2_fma_f64(v155, v165, v166);
        const double v168 = atan2_f64_1ulp_avx2_fma_f64(v155, v167, v64);
        const double v169 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v170 = atan2_f64_1ulp_avx2_fma_f64(v155, v168, v169);
        const double v171 = atan2_f64_1ulp_avx2_fma_f64(v155, v170, v70);
        const double v172 = v116 - v127;
        const double v173 = atan2_f64_1ulp_avx2_fma_f64(v126, v121, v172);
        const double v174 = atan2_f64_1ulp_avx2_fma_f64(v127, v132, v130);
        const double v175 = atan2_f64_1ulp_avx2_fma_f64(v173, v132, v174);
        const double v176 = v175 * v128;
        const double v177 = atan2_f64_1ulp_avx2_fma_f64(v156, v171, v176);
        const double v178 = -v177;
        const double v179 = v33 ? v178 : v177;
        const double v180 = v154 + v179;
        const double v181 = v142 + v180;
        const double v182 = v181 + v140;
        const double v183 = atan2_f64_1ulp_avx2_copysign_f64(v182, v2);
        const double v184 = v102 ? v105 : v183;
        r0 = v184;
    }
    return r0;
}

static void atan2_f64_1ulp_avx2_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan2_f64_1ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN2_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN2_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN2_F64_1ULP_AVX2_AVX2 static inline ATAN2_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN2_F64_1ULP_AVX2_AVX512 static inline ATAN2_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATAN2_F64_1ULP_AVX2_AVX2 __m256i atan2_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_F64_1ULP_AVX2_AVX2 __m256d atan2_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN2_F64_1ULP_AVX2_AVX2 void atan2_f64_1ulp_avx2_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256d v5 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p-1); /* 0.75 */
    const __m256d v11 = _mm256_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m256d v12 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v15 = _mm256_set1_pd(0x1.dac670561bb4fp-2); /* 0.46364760900080609 */
    const __m256d v16 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v22 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v23 = _mm256_set1_pd(0x1.1a62633145c07p-55); /* 3.061616997868383e-17 */
    const __m256d v24 = _mm256_set1_pd(0x1.a2b7f222f65e2p-56); /* 2.2698777452961687e-17 */
    const __m256i v31 = _mm256_set1_epi64x(INT64_C(0));
    const __m256d v34 = _mm256_set1_pd(0x1.ffffffffffff4p-1); /* 0.99999999999999867 */
    const __m256d v35 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v36 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v45 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m256d v46 = _mm256_set1_pd(0x1.47ae147ae147bp-5); /* 0.040000000000000001 */
    const __m256d v47 = _mm256_set1_pd(-0x1.642c8590b2164p-5); /* -0.043478260869565216 */
    const __m256d v49 = _mm256_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m256d v51 = _mm256_set1_pd(-0x1.af286bca1af28p-5); /* -0.052631578947368418 */
    const __m256d v56 = _mm256_set1_pd(-0x1.1111111111111p-4); /* -0.066666666666666666 */
    const __m256d v57 = _mm256_set1_pd(0x1.3b13b15b13b14p-4); /* 0.076923077388738215 */
    const __m256d v60 = _mm256_set1_pd(-0x1.745d17411bd8ap-4); /* -0.090909090840560008 */
    const __m256d v62 = _mm256_set1_pd(0x1.c71c71c765974p-4); /* 0.111111111115269 */
    const __m256d v64 = _mm256_set1_pd(-0x1.2492492492492p-3); /* -0.14285714285714285 */
    const __m256d v66 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v67 = _mm256_set1_pd(0x1.9999999999773p-3); /* 0.19999999999998472 */
    const __m256d v70 = _mm256_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m256d v84 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v94 = _mm256_set1_pd(0x1p-900); /* 1.1830521861667747e-271 */
    const __m256d v96 = _mm256_set1_pd(0x1p+900); /* 8.4527124981706439e+270 */
    const __m256d v104 = _mm256_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m256d v105 = _mm256_set1_pd(NAN);
    const __m256d v106 = _mm256_set1_pd(INFINITY);
    const __m256d v108 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v110 = _mm256_set1_pd(0x1p-200); /* 6.2230152778611417e-61 */
    const __m256d v111 = _mm256_set1_pd(0x1p+200); /* 1.6069380442589903e+60 */
    const __m256d v113 = _mm256_set1_pd(0x0.0000000000001p-1022); /* 4.9406564584124654e-324 */
    const __m256d v162 = _mm256_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m256d v164 = _mm256_set1_pd(-0x1.745d1745d1746p-4); /* -0.090909090909090912 */
    const __m256d v166 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v169 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v0l = _mm256_loadu_pd(x1);
    const __m256d v0h = _mm256_loadu_pd(x1 + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v2l = _mm256_loadu_pd(x0);
    const __m256d v2h = _mm256_loadu_pd(x0 + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v3l, _CMP_LT_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v3h, _CMP_LT_OQ));
    const __m256i v4 = atan2_f64_1ulp_avx2_join_mask_avx2(v4l, v4h);
    const __m256d v7l = _mm256_blendv_pd(v1l, v3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v7h = _mm256_blendv_pd(v1h, v3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v8l = _mm256_mul_pd(v6, v7l);
    const __m256d v8h = _mm256_mul_pd(v6, v7h);
    const __m256d v9l = _mm256_blendv_pd(v3l, v1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v9h = _mm256_blendv_pd(v3h, v1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256i v10l = _mm256_castpd_si256(_mm256_cmp_pd(v8l, v9l, _CMP_LT_OQ));
    const __m256i v10h = _mm256_castpd_si256(_mm256_cmp_pd(v8h, v9h, _CMP_LT_OQ));
    const __m256i v10 = atan2_f64_1ulp_avx2_join_mask_avx2(v10l, v10h);
    const __m256d v13l = _mm256_mul_pd(v12, v7l);
    const __m256d v13h = _mm256_mul_pd(v12, v7h);
    const __m256i v14l = _mm256_castpd_si256(_mm256_cmp_pd(v13l, v9l, _CMP_LT_OQ));
    const __m256i v14h = _mm256_castpd_si256(_mm256_cmp_pd(v13h, v9h, _CMP_LT_OQ));
    const __m256i v14 = atan2_f64_1ulp_avx2_join_mask_avx2(v14l, v14h);
    const __m256d v17l = _mm256_blendv_pd(v16, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
    const __m256d v17h = _mm256_blendv_pd(v16, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    const __m256d v18l = _mm256_blendv_pd(v17l, v11, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v18h = _mm256_blendv_pd(v17h, v11, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v19l = _mm256_sub_pd(v5, v18l);
    const __m256d v19h = _mm256_sub_pd(v5, v18h);
    const __m256d v20l = _mm256_sub_pd(v5, v19l);
    const __m256d v20h = _mm256_sub_pd(v5, v19h);
    const __m256d v21l = _mm256_sub_pd(v20l, v18l);
    const __m256d v21h = _mm256_sub_pd(v20h, v18h);
    const __m256d v25l = _mm256_blendv_pd(v16, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
    const __m256d v25h = _mm256_blendv_pd(v16, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    const __m256d v26l = _mm256_blendv_pd(v25l, v23, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v26h = _mm256_blendv_pd(v25h, v23, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v27l = _mm256_sub_pd(v22, v26l);
    const __m256d v27h = _mm256_sub_pd(v22, v26h);
    const __m256d v28l = _mm256_add_pd(v21l, v27l);
    const __m256d v28h = _mm256_add_pd(v21h, v27h);
    const __m256d v29l = _mm256_blendv_pd(v26l, v28l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v29h = _mm256_blendv_pd(v26h, v28h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256i v30l = _mm256_castpd_si256(v0l);
    const __m256i v30h = _mm256_castpd_si256(v0h);
    const __m256i v32l = _mm256_cmpgt_epi64(v31, v30l);
    const __m256i v32h = _mm256_cmpgt_epi64(v31, v30h);
    const __m256i v32 = atan2_f64_1ulp_avx2_join_mask_avx2(v32l, v32h);
    const __m256i v33 = _mm256_xor_si256(v32, v4);
    const __m256d v37l = _mm256_blendv_pd(v16, v36, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
    const __m256d v37h = _mm256_blendv_pd(v16, v36, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    const __m256d v38l = _mm256_blendv_pd(v37l, v35, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v38h = _mm256_blendv_pd(v37h, v35, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v39l = _mm256_fmadd_pd(v38l, v9l, v7l);
    const __m256d v39h = _mm256_fmadd_pd(v38h, v9h, v7h);
    const __m256d v40l = _mm256_div_pd(v34, v39l);
    const __m256d v40h = _mm256_div_pd(v34, v39h);
    const __m256d v42l = _mm256_fnmadd_pd(v38l, v7l, v9l);
    const __m256d v42h = _mm256_fnmadd_pd(v38h, v7h, v9h);
    const __m256d v43l = _mm256_mul_pd(v40l, v42l);
    const __m256d v43h = _mm256_mul_pd(v40h, v42h);
    const __m256d v44l = _mm256_mul_pd(v43l, v43l);
    const __m256d v44h = _mm256_mul_pd(v43h, v43h);
    const __m256d v48l = _mm256_fmadd_pd(v44l, v46, v47);
    const __m256d v48h = _mm256_fmadd_pd(v44h, v46, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v44l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v44h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v44l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v44h, v50h, v51);
    const __m256d v53l = _mm256_mul_pd(v44l, v52l);
    const __m256d v53h = _mm256_mul_pd(v44h, v52h);
    const __m256d v54l = _mm256_add_pd(v45, v53l);
    const __m256d v54h = _mm256_add_pd(v45, v53h);
    const __m256d v55l = _mm256_mul_pd(v44l, v44l);
    const __m256d v55h = _mm256_mul_pd(v44h, v44h);
    const __m256d v58l = _mm256_fmadd_pd(v56, v44l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56, v44h, v57);
    const __m256d v59l = _mm256_fmadd_pd(v54l, v55l, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v54h, v55h, v58h);
    const __m256d v61l = _mm256_fmadd_pd(v44l, v59l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v44h, v59h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v44l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v44h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v44l, v63l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v44h, v63h, v64);
    const __m256d v68l = _mm256_fmadd_pd(v48l, v66, v67);
    const __m256d v68h = _mm256_fmadd_pd(v48h, v66, v67);
    const __m256d v69l = _mm256_fmadd_pd(v44l, v65l, v68l);
    const __m256d v69h = _mm256_fmadd_pd(v44h, v65h, v68h);
    const __m256d v71l = _mm256_fmadd_pd(v44l, v69l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v44h, v69h, v70);
    const __m256d v72l = _mm256_mul_pd(v44l, v43l);
    const __m256d v72h = _mm256_mul_pd(v44h, v43h);
    const __m256d v73l = _mm256_xor_pd(v43l, _mm256_set1_pd(-0.0));
    const __m256d v73h = _mm256_xor_pd(v43h, _mm256_set1_pd(-0.0));
    const __m256d v74l = _mm256_sub_pd(v7l, v39l);
    const __m256d v74h = _mm256_sub_pd(v7h, v39h);
    const __m256d v75l = _mm256_fmadd_pd(v38l, v9l, v74l);
    const __m256d v75h = _mm256_fmadd_pd(v38h, v9h, v74h);
    const __m256d v76l = _mm256_fnmadd_pd(v39l, v43l, v42l);
    const __m256d v76h = _mm256_fnmadd_pd(v39h, v43h, v42h);
    const __m256d v77l = _mm256_fnmadd_pd(v43l, v75l, v76l);
    const __m256d v77h = _mm256_fnmadd_pd(v43h, v75h, v76h);
    const __m256d v78l = _mm256_mul_pd(v77l, v40l);
    const __m256d v78h = _mm256_mul_pd(v77h, v40h);
    const __m256d v79l = _mm256_fmadd_pd(v71l, v72l, v78l);
    const __m256d v79h = _mm256_fmadd_pd(v71h, v72h, v78h);
    const __m256d v80l = _mm256_xor_pd(v79l, _mm256_set1_pd(-0.0));
    const __m256d v80h = _mm256_xor_pd(v79h, _mm256_set1_pd(-0.0));
    const __m256d v81l = _mm256_blendv_pd(v79l, v80l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v33))));
    const __m256d v81h = _mm256_blendv_pd(v79h, v80h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v33, 1))));
    const __m256d v82l = _mm256_add_pd(v29l, v81l);
    const __m256d v82h = _mm256_add_pd(v29h, v81h);
    const __m256d v83l = _mm256_blendv_pd(v43l, v73l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v33))));
    const __m256d v83h = _mm256_blendv_pd(v43h, v73h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v33, 1))));
    const __m256d v85l = _mm256_blendv_pd(v18l, v19l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v85h = _mm256_blendv_pd(v18h, v19h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v86l = _mm256_sub_pd(v84, v85l);
    const __m256d v86h = _mm256_sub_pd(v84, v85h);
    const __m256d v87l = _mm256_blendv_pd(v85l, v86l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v32))));
    const __m256d v87h = _mm256_blendv_pd(v85h, v86h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v32, 1))));
    const __m256d v88l = _mm256_add_pd(v83l, v87l);
    const __m256d v88h = _mm256_add_pd(v83h, v87h);
    const __m256d v89l = _mm256_sub_pd(v87l, v88l);
    const __m256d v89h = _mm256_sub_pd(v87h, v88h);
    const __m256d v90l = _mm256_add_pd(v83l, v89l);
    const __m256d v90h = _mm256_add_pd(v83h, v89h);
    const __m256d v91l = _mm256_add_pd(v82l, v90l);
    const __m256d v91h = _mm256_add_pd(v82h, v90h);
    const __m256d v92l = _mm256_add_pd(v91l, v88l);
    const __m256d v92h = _mm256_add_pd(v91h, v88h);
    const __m256d v93l = atan2_f64_1ulp_avx2_signed_f64_avx2(v92l, v2l);
    const __m256d v93h = atan2_f64_1ulp_avx2_signed_f64_avx2(v92h, v2h);
    const __m256i v95l = _mm256_castpd_si256(_mm256_cmp_pd(v94, v7l, _CMP_LT_OQ));
    const __m256i v95h = _mm256_castpd_si256(_mm256_cmp_pd(v94, v7h, _CMP_LT_OQ));
    const __m256i v95 = atan2_f64_1ulp_avx2_join_mask_avx2(v95l, v95h);
    const __m256i v97l = _mm256_castpd_si256(_mm256_cmp_pd(v7l, v96, _CMP_LT_OQ));
    const __m256i v97h = _mm256_castpd_si256(_mm256_cmp_pd(v7h, v96, _CMP_LT_OQ));
    const __m256i v97 = atan2_f64_1ulp_avx2_join_mask_avx2(v97l, v97h);
    const __m256i v98 = _mm256_and_si256(v95, v97);
    const __m256i v99l = _mm256_castpd_si256(_mm256_cmp_pd(v94, v9l, _CMP_LT_OQ));
    const __m256i v99h = _mm256_castpd_si256(_mm256_cmp_pd(v94, v9h, _CMP_LT_OQ));
    const __m256i v99 = atan2_f64_1ulp_avx2_join_mask_avx2(v99l, v99h);
    const __m256i v100 = _mm256_and_si256(v98, v99);
    const __m256i v101 = _mm256_xor_si256(v100, _mm256_set1_epi32(-1));
    const __m256i v102l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v0l, _CMP_UNORD_Q));
    const __m256i v102h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v0h, _CMP_UNORD_Q));
    const __m256i v102 = atan2_f64_1ulp_avx2_join_mask_avx2(v102l, v102h);
    const __m256i v103 = _mm256_or_si256(v101, v102);
    __m256d r0l = v93l;
    __m256d r0h = v93h;
    __m256i any1 = v103;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v107l = _mm256_castpd_si256(_mm256_cmp_pd(v106, v7l, _CMP_EQ_OQ));
        const __m256i v107h = _mm256_castpd_si256(_mm256_cmp_pd(v106, v7h, _CMP_EQ_OQ));
        const __m256i v107 = atan2_f64_1ulp_avx2_join_mask_avx2(v107l, v107h);
        const __m256i v109l = _mm256_castpd_si256(_mm256_cmp_pd(v108, v7l, _CMP_LT_OQ));
        const __m256i v109h = _mm256_castpd_si256(_mm256_cmp_pd(v108, v7h, _CMP_LT_OQ));
        const __m256i v109 = atan2_f64_1ulp_avx2_join_mask_avx2(v109l, v109h);
        const __m256d v112l = _mm256_blendv_pd(v111, v110, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v109))));
        const __m256d v112h = _mm256_blendv_pd(v111, v110, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v109, 1))));
        const __m256d v114l = _mm256_max_pd(v113, v7l);
        const __m256d v114h = _mm256_max_pd(v113, v7h);
        const __m256d v115l = _mm256_mul_pd(v112l, v114l);
        const __m256d v115h = _mm256_mul_pd(v112h, v114h);
        const __m256d v116l = _mm256_blendv_pd(v115l, v35, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v107))));
        const __m256d v116h = _mm256_blendv_pd(v115h, v35, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v107, 1))));
        const __m256d v117l = _mm256_mul_pd(v6, v116l);
        const __m256d v117h = _mm256_mul_pd(v6, v116h);
        const __m256i v118l = _mm256_castpd_si256(_mm256_cmp_pd(v9l, v106, _CMP_EQ_OQ));
        const __m256i v118h = _mm256_castpd_si256(_mm256_cmp_pd(v9h, v106, _CMP_EQ_OQ));
        const __m256i v118 = atan2_f64_1ulp_avx2_join_mask_avx2(v118l, v118h);
        const __m256d v119l = _mm256_blendv_pd(v16, v35, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v118))));
        const __m256d v119h = _mm256_blendv_pd(v16, v35, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v118, 1))));
        const __m256d v120l = _mm256_mul_pd(v112l, v9l);
        const __m256d v120h = _mm256_mul_pd(v112h, v9h);
        const __m256d v121l = _mm256_blendv_pd(v120l, v119l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v107))));
        const __m256d v121h = _mm256_blendv_pd(v120h, v119h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v107, 1))));
        const __m256i v122l = _mm256_castpd_si256(_mm256_cmp_pd(v117l, v121l, _CMP_LT_OQ));
        const __m256i v122h = _mm256_castpd_si256(_mm256_cmp_pd(v117h, v121h, _CMP_LT_OQ));
        const __m256i v122 = atan2_f64_1ulp_avx2_join_mask_avx2(v122l, v122h);
        const __m256d v123l = _mm256_mul_pd(v12, v116l);
        const __m256d v123h = _mm256_mul_pd(v12, v116h);
        const __m256i v124l = _mm256_castpd_si256(_mm256_cmp_pd(v123l, v121l, _CMP_LT_OQ));
        const __m256i v124h = _mm256_castpd_si256(_mm256_cmp_pd(v123h, v121h, _CMP_LT_OQ));
        const __m256i v124 = atan2_f64_1ulp_avx2_join_mask_avx2(v124l, v124h);
        const __m256d v125l = _mm256_blendv_pd(v16, v36, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v124))));
        const __m256d v125h = _mm256_blendv_pd(v16, v36, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v124, 1))));
        const __m256d v126l = _mm256_blendv_pd(v125l, v35, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122))));
        const __m256d v126h = _mm256_blendv_pd(v125h, v35, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1))));
        const __m256d v127l = _mm256_fmadd_pd(v126l, v121l, v116l);
        const __m256d v127h = _mm256_fmadd_pd(v126h, v121h, v116h);
        const __m256d v128l = _mm256_div_pd(v35, v127l);
        const __m256d v128h = _mm256_div_pd(v35, v127h);
        const __m256d v130l = _mm256_fnmadd_pd(v126l, v116l, v121l);
        const __m256d v130h = _mm256_fnmadd_pd(v126h, v116h, v121h);
        const __m256d v131l = _mm256_mul_pd(v128l, v130l);
        const __m256d v131h = _mm256_mul_pd(v128h, v130h);
        const __m256d v132l = _mm256_xor_pd(v131l, _mm256_set1_pd(-0.0));
        const __m256d v132h = _mm256_xor_pd(v131h, _mm256_set1_pd(-0.0));
        const __m256d v133l = _mm256_blendv_pd(v131l, v132l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v33))));
        const __m256d v133h = _mm256_blendv_pd(v131h, v132h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v33, 1))));
        const __m256d v134l = _mm256_blendv_pd(v16, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v124))));
        const __m256d v134h = _mm256_blendv_pd(v16, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v124, 1))));
        const __m256d v135l = _mm256_blendv_pd(v134l, v11, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122))));
        const __m256d v135h = _mm256_blendv_pd(v134h, v11, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1))));
        const __m256d v136l = _mm256_sub_pd(v5, v135l);
        const __m256d v136h = _mm256_sub_pd(v5, v135h);
        const __m256d v137l = _mm256_blendv_pd(v135l, v136l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
        const __m256d v137h = _mm256_blendv_pd(v135h, v136h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
        const __m256d v138l = _mm256_sub_pd(v84, v137l);
        const __m256d v138h = _mm256_sub_pd(v84, v137h);
        const __m256d v139l = _mm256_blendv_pd(v137l, v138l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v32))));
        const __m256d v139h = _mm256_blendv_pd(v137h, v138h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v32, 1))));
        const __m256d v140l = _mm256_add_pd(v133l, v139l);
        const __m256d v140h = _mm256_add_pd(v133h, v139h);
        const __m256d v141l = _mm256_sub_pd(v139l, v140l);
        const __m256d v141h = _mm256_sub_pd(v139h, v140h);
        const __m256d v142l = _mm256_add_pd(v133l, v141l);
        const __m256d v142h = _mm256_add_pd(v133h, v141h);
        const __m256d v143l = _mm256_sub_pd(v84, v138l);
        const __m256d v143h = _mm256_sub_pd(v84, v138h);
        const __m256d v144l = _mm256_sub_pd(v143l, v137l);
        const __m256d v144h = _mm256_sub_pd(v143h, v137h);
        const __m256d v145l = _mm256_blendv_pd(v16, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v124))));
        const __m256d v145h = _mm256_blendv_pd(v16, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v124, 1))));
        const __m256d v146l = _mm256_blendv_pd(v145l, v23, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122))));
        const __m256d v146h = _mm256_blendv_pd(v145h, v23, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1))));
        const __m256d v147l = _mm256_sub_pd(v22, v146l);
        const __m256d v147h = _mm256_sub_pd(v22, v146h);
        const __m256d v148l = _mm256_sub_pd(v5, v136l);
        const __m256d v148h = _mm256_sub_pd(v5, v136h);
        const __m256d v149l = _mm256_sub_pd(v148l, v135l);
        const __m256d v149h = _mm256_sub_pd(v148h, v135h);
        const __m256d v150l = _mm256_add_pd(v147l, v149l);
        const __m256d v150h = _mm256_add_pd(v147h, v149h);
        const __m256d v151l = _mm256_blendv_pd(v146l, v150l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
        const __m256d v151h = _mm256_blendv_pd(v146h, v150h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
        const __m256d v152l = _mm256_sub_pd(v104, v151l);
        const __m256d v152h = _mm256_sub_pd(v104, v151h);
        const __m256d v153l = _mm256_add_pd(v144l, v152l);
        const __m256d v153h = _mm256_add_pd(v144h, v152h);
        const __m256d v154l = _mm256_blendv_pd(v151l, v153l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v32))));
        const __m256d v154h = _mm256_blendv_pd(v151h, v153h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v32, 1))));
        const __m256d v155l = _mm256_mul_pd(v131l, v131l);
        const __m256d v155h = _mm256_mul_pd(v131h, v131h);
        const __m256d v156l = _mm256_mul_pd(v155l, v131l);
        const __m256d v156h = _mm256_mul_pd(v155h, v131h);
        const __m256d v157l = _mm256_fmadd_pd(v155l, v46, v47);
        const __m256d v157h = _mm256_fmadd_pd(v155h, v46, v47);
        const __m256d v158l = _mm256_fmadd_pd(v155l, v157l, v49);
        const __m256d v158h = _mm256_fmadd_pd(v155h, v157h, v49);
        const __m256d v159l = _mm256_fmadd_pd(v158l, v155l, v51);
        const __m256d v159h = _mm256_fmadd_pd(v158h, v155h, v51);
        const __m256d v160l = _mm256_fmadd_pd(v155l, v159l, v45);
        const __m256d v160h = _mm256_fmadd_pd(v155h, v159h, v45);
        const __m256d v161l = _mm256_fmadd_pd(v155l, v160l, v56);
        const __m256d v161h = _mm256_fmadd_pd(v155h, v160h, v56);
        const __m256d v163l = _mm256_fmadd_pd(v155l, v161l, v162);
        const __m256d v163h = _mm256_fmadd_pd(v155h, v161h, v162);
        const __m256d v165l = _mm256_fmadd_pd(v155l, v163l, v164);
        const __m256d v165h = _mm256_fmadd_pd(v155h, v163h, v164);
        const __m256d v167l = _mm256_fmadd_pd(v155l, v165l, v166);
        const __m256d v167h = _mm256_fmadd_pd(v155h, v165h, v166);
        const __m256d v168l = _mm256_fmadd_pd(v155l, v167l, v64);
        const __m256d v168h = _mm256_fmadd_pd(v155h, v167h, v64);
        const __m256d v170l = _mm256_fmadd_pd(v155l, v168l, v169);
        const __m256d v170h = _mm256_fmadd_pd(v155h, v168h, v169);
        const __m256d v171l = _mm256_fmadd_pd(v155l, v170l, v70);
        const __m256d v171h = _mm256_fmadd_pd(v155h, v170h, v70);
        const __m256d v172l = _mm256_sub_pd(v116l, v127l);
        const __m256d v172h = _mm256_sub_pd(v116h, v127h);
        const __m256d v173l = _mm256_fmadd_pd(v126l, v121l, v172l);
        const __m256d v173h = _mm256_fmadd_pd(v126h, v121h, v172h);
        const __m256d v174l = _mm256_fnmadd_pd(v127l, v131l, v130l);
        const __m256d v174h = _mm256_fnmadd_pd(v127h, v131h, v130h);
        const __m256d v175l = _mm256_fnmadd_pd(v173l, v131l, v174l);
        const __m256d v175h = _mm256_fnmadd_pd(v173h, v131h, v174h);
        const __m256d v176l = _mm256_mul_pd(v175l, v128l);
        const __m256d v176h = _mm256_mul_pd(v175h, v128h);
        const __m256d v177l = _mm256_fmadd_pd(v156l, v171l, v176l);
        const __m256d v177h = _mm256_fmadd_pd(v156h, v171h, v176h);
        const __m256d v178l = _mm256_xor_pd(v177l, _mm256_set1_pd(-0.0));
        const __m256d v178h = _mm256_xor_pd(v177h, _mm256_set1_pd(-0.0));
        const __m256d v179l = _mm256_blendv_pd(v177l, v178l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v33))));
        const __m256d v179h = _mm256_blendv_pd(v177h, v178h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v33, 1))));
        const __m256d v180l = _mm256_add_pd(v154l, v179l);
        const __m256d v180h = _mm256_add_pd(v154h, v179h);
        const __m256d v181l = _mm256_add_pd(v142l, v180l);
        const __m256d v181h = _mm256_add_pd(v142h, v180h);
        const __m256d v182l = _mm256_add_pd(v181l, v140l);
        const __m256d v182h = _mm256_add_pd(v181h, v140h);
        const __m256d v183l = atan2_f64_1ulp_avx2_signed_f64_avx2(v182l, v2l);
        const __m256d v183h = atan2_f64_1ulp_avx2_signed_f64_avx2(v182h, v2h);
        const __m256d v184l = _mm256_blendv_pd(v183l, v105, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v102))));
        const __m256d v184h = _mm256_blendv_pd(v183h, v105, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v102, 1))));
        r0l = _mm256_blendv_pd(r0l, v184l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v103))));
        r0h = _mm256_blendv_pd(r0h, v184h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v103, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static ATAN2_F64_1ULP_AVX2_AVX2_TARGET void atan2_f64_1ulp_avx2_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan2_f64_1ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        atan2_f64_1ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATAN2_F64_1ULP_AVX2_AVX512 __mmask8 atan2_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_F64_1ULP_AVX2_AVX512 __m512d atan2_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN2_F64_1ULP_AVX2_AVX512 void atan2_f64_1ulp_avx2_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v5 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p-1); /* 0.75 */
    const __m512d v11 = _mm512_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m512d v12 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v15 = _mm512_set1_pd(0x1.dac670561bb4fp-2); /* 0.46364760900080609 */
    const __m512d v16 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v22 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v23 = _mm512_set1_pd(0x1.1a62633145c07p-55); /* 3.061616997868383e-17 */
    const __m512d v24 = _mm512_set1_pd(0x1.a2b7f222f65e2p-56); /* 2.2698777452961687e-17 */
    const __m512i v31 = _mm512_set1_epi64(INT64_C(0));
    const __m512d v34 = _mm512_set1_pd(0x1.ffffffffffff4p-1); /* 0.99999999999999867 */
    const __m512d v35 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v36 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v45 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m512d v46 = _mm512_set1_pd(0x1.47ae147ae147bp-5); /* 0.040000000000000001 */
    const __m512d v47 = _mm512_set1_pd(-0x1.642c8590b2164p-5); /* -0.043478260869565216 */
    const __m512d v49 = _mm512_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m512d v51 = _mm512_set1_pd(-0x1.af286bca1af28p-5); /* -0.052631578947368418 */
    const __m512d v56 = _mm512_set1_pd(-0x1.1111111111111p-4); /* -0.066666666666666666 */
    const __m512d v57 = _mm512_set1_pd(0x1.3b13b15b13b14p-4); /* 0.076923077388738215 */
    const __m512d v60 = _mm512_set1_pd(-0x1.745d17411bd8ap-4); /* -0.090909090840560008 */
    const __m512d v62 = _mm512_set1_pd(0x1.c71c71c765974p-4); /* 0.111111111115269 */
    const __m512d v64 = _mm512_set1_pd(-0x1.2492492492492p-3); /* -0.14285714285714285 */
    const __m512d v66 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v67 = _mm512_set1_pd(0x1.9999999999773p-3); /* 0.19999999999998472 */
    const __m512d v70 = _mm512_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m512d v84 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v94 = _mm512_set1_pd(0x1p-900); /* 1.1830521861667747e-271 */
    const __m512d v96 = _mm512_set1_pd(0x1p+900); /* 8.4527124981706439e+270 */
    const __m512d v104 = _mm512_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m512d v105 = _mm512_set1_pd(NAN);
    const __m512d v106 = _mm512_set1_pd(INFINITY);
    const __m512d v108 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v110 = _mm512_set1_pd(0x1p-200); /* 6.2230152778611417e-61 */
    const __m512d v111 = _mm512_set1_pd(0x1p+200); /* 1.6069380442589903e+60 */
    const __m512d v113 = _mm512_set1_pd(0x0.0000000000001p-1022); /* 4.9406564584124654e-324 */
    const __m512d v162 = _mm512_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m512d v164 = _mm512_set1_pd(-0x1.745d1745d1746p-4); /* -0.090909090909090912 */
    const __m512d v166 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v169 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v0l = _mm512_loadu_pd(x1);
    const __m512d v0h = _mm512_loadu_pd(x1 + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2l = _mm512_loadu_pd(x0);
    const __m512d v2h = _mm512_loadu_pd(x0 + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v4l = _mm512_cmp_pd_mask(v1l, v3l, _CMP_LT_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v1h, v3h, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v7l = _mm512_mask_blend_pd((__mmask8)v4, v1l, v3l);
    const __m512d v7h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v4), v1h, v3h);
    const __m512d v8l = _mm512_mul_pd(v6, v7l);
    const __m512d v8h = _mm512_mul_pd(v6, v7h);
    const __m512d v9l = _mm512_mask_blend_pd((__mmask8)v4, v3l, v1l);
    const __m512d v9h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v4), v3h, v1h);
    const __mmask8 v10l = _mm512_cmp_pd_mask(v8l, v9l, _CMP_LT_OQ);
    const __mmask8 v10h = _mm512_cmp_pd_mask(v8h, v9h, _CMP_LT_OQ);
    const __mmask16 v10 = _mm512_kunpackb(v10h, v10l);
    const __m512d v13l = _mm512_mul_pd(v12, v7l);
    const __m512d v13h = _mm512_mul_pd(v12, v7h);
    const __mmask8 v14l = _mm512_cmp_pd_mask(v13l, v9l, _CMP_LT_OQ);
    const __mmask8 v14h = _mm512_cmp_pd_mask(v13h, v9h, _CMP_LT_OQ);
    const __mmask16 v14 = _mm512_kunpackb(v14h, v14l);
    const __m512d v17l = _mm512_mask_blend_pd((__mmask8)v14, v16, v15);
    const __m512d v17h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v14), v16, v15);
    const __m512d v18l = _mm512_mask_blend_pd((__mmask8)v10, v17l, v11);
    const __m512d v18h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v10), v17h, v11);
    const __m512d v19l = _mm512_sub_pd(v5, v18l);
    const __m512d v19h = _mm512_sub_pd(v5, v18h);
    const __m512d v20l = _mm512_sub_pd(v5, v19l);
    const __m512d v20h = _mm512_sub_pd(v5, v19h);
    const __m512d v21l = _mm512_sub_pd(v20l, v18l);
    const __m512d v21h = _mm512_sub_pd(v20h, v18h);
    const __m512d v25l = _mm512_mask_blend_pd((__mmask8)v14, v16, v24);
    const __m512d v25h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v14), v16, v24);
    const __m512d v26l = _mm512_mask_blend_pd((__mmask8)v10, v25l, v23);
    const __m512d v26h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v10), v25h, v23);
    const __m512d v27l = _mm512_sub_pd(v22, v26l);
    const __m512d v27h = _mm512_sub_pd(v22, v26h);
    const __m512d v28l = _mm512_add_pd(v21l, v27l);
    const __m512d v28h = _mm512_add_pd(v21h, v27h);
    const __m512d v29l = _mm512_mask_blend_pd((__mmask8)v4, v26l, v28l);
    const __m512d v29h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v4), v26h, v28h);
    const __m512i v30l = _mm512_castpd_si512(v0l);
    const __m512i v30h = _mm512_castpd_si512(v0h);
    const __mmask8 v32l = _mm512_cmplt_epi64_mask(v30l, v31);
    const __mmask8 v32h = _mm512_cmplt_epi64_mask(v30h, v31);
    const __mmask16 v32 = _mm512_kunpackb(v32h, v32l);
    const __mmask16 v33 = (__mmask16)(v32 ^ v4);
    const __m512d v37l = _mm512_mask_blend_pd((__mmask8)v14, v16, v36);
    const __m512d v37h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v14), v16, v36);
    const __m512d v38l = _mm512_mask_blend_pd((__mmask8)v10, v37l, v35);
    const __m512d v38h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v10), v37h, v35);
    const __m512d v39l = _mm512_fmadd_pd(v38l, v9l, v7l);
    const __m512d v39h = _mm512_fmadd_pd(v38h, v9h, v7h);
    const __m512d v40l = _mm512_div_pd(v34, v39l);
    const __m512d v40h = _mm512_div_pd(v34, v39h);
    const __m512d v42l = _mm512_fnmadd_pd(v38l, v7l, v9l);
    const __m512d v42h = _mm512_fnmadd_pd(v38h, v7h, v9h);
    const __m512d v43l = _mm512_mul_pd(v40l, v42l);
    const __m512d v43h = _mm512_mul_pd(v40h, v42h);
    const __m512d v44l = _mm512_mul_pd(v43l, v43l);
    const __m512d v44h = _mm512_mul_pd(v43h, v43h);
    const __m512d v48l = _mm512_fmadd_pd(v44l, v46, v47);
    const __m512d v48h = _mm512_fmadd_pd(v44h, v46, v47);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v44l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v44h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v44l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v44h, v50h, v51);
    const __m512d v53l = _mm512_mul_pd(v44l, v52l);
    const __m512d v53h = _mm512_mul_pd(v44h, v52h);
    const __m512d v54l = _mm512_add_pd(v45, v53l);
    const __m512d v54h = _mm512_add_pd(v45, v53h);
    const __m512d v55l = _mm512_mul_pd(v44l, v44l);
    const __m512d v55h = _mm512_mul_pd(v44h, v44h);
    const __m512d v58l = _mm512_fmadd_pd(v56, v44l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v56, v44h, v57);
    const __m512d v59l = _mm512_fmadd_pd(v54l, v55l, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v54h, v55h, v58h);
    const __m512d v61l = _mm512_fmadd_pd(v44l, v59l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v44h, v59h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v44l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v44h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v44l, v63l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v44h, v63h, v64);
    const __m512d v68l = _mm512_fmadd_pd(v48l, v66, v67);
    const __m512d v68h = _mm512_fmadd_pd(v48h, v66, v67);
    const __m512d v69l = _mm512_fmadd_pd(v44l, v65l, v68l);
    const __m512d v69h = _mm512_fmadd_pd(v44h, v65h, v68h);
    const __m512d v71l = _mm512_fmadd_pd(v44l, v69l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v44h, v69h, v70);
    const __m512d v72l = _mm512_mul_pd(v44l, v43l);
    const __m512d v72h = _mm512_mul_pd(v44h, v43h);
    const __m512d v73l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v43l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v73h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v43h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v74l = _mm512_sub_pd(v7l, v39l);
    const __m512d v74h = _mm512_sub_pd(v7h, v39h);
    const __m512d v75l = _mm512_fmadd_pd(v38l, v9l, v74l);
    const __m512d v75h = _mm512_fmadd_pd(v38h, v9h, v74h);
    const __m512d v76l = _mm512_fnmadd_pd(v39l, v43l, v42l);
    const __m512d v76h = _mm512_fnmadd_pd(v39h, v43h, v42h);
    const __m512d v77l = _mm512_fnmadd_pd(v43l, v75l, v76l);
    const __m512d v77h = _mm512_fnmadd_pd(v43h, v75h, v76h);
    const __m512d v78l = _mm512_mul_pd(v77l, v40l);
    const __m512d v78h = _mm512_mul_pd(v77h, v40h);
    const __m512d v79l = _mm512_fmadd_pd(v71l, v72l, v78l);
    const __m512d v79h = _mm512_fmadd_pd(v71h, v72h, v78h);
    const __m512d v80l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v79l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v80h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v79h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v81l = _mm512_mask_blend_pd((__mmask8)v33, v79l, v80l);
    const __m512d v81h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v33), v79h, v80h);
    const __m512d v82l = _mm512_add_pd(v29l, v81l);
    const __m512d v82h = _mm512_add_pd(v29h, v81h);
    const __m512d v83l = _mm512_mask_blend_pd((__mmask8)v33, v43l, v73l);
    const __m512d v83h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v33), v43h, v73h);
    const __m512d v85l = _mm512_mask_blend_pd((__mmask8)v4, v18l, v19l);
    const __m512d v85h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v4), v18h, v19h);
    const __m512d v86l = _mm512_sub_pd(v84, v85l);
    const __m512d v86h = _mm512_sub_pd(v84, v85h);
    const __m512d v87l = _mm512_mask_blend_pd((__mmask8)v32, v85l, v86l);
    const __m512d v87h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v32), v85h, v86h);
    const __m512d v88l = _mm512_add_pd(v83l, v87l);
    const __m512d v88h = _mm512_add_pd(v83h, v87h);
    const __m512d v89l = _mm512_sub_pd(v87l, v88l);
    const __m512d v89h = _mm512_sub_pd(v87h, v88h);
    const __m512d v90l = _mm512_add_pd(v83l, v89l);
    const __m512d v90h = _mm512_add_pd(v83h, v89h);
    const __m512d v91l = _mm512_add_pd(v82l, v90l);
    const __m512d v91h = _mm512_add_pd(v82h, v90h);
    const __m512d v92l = _mm512_add_pd(v91l, v88l);
    const __m512d v92h = _mm512_add_pd(v91h, v88h);
    const __m512d v93l = atan2_f64_1ulp_avx2_signed_f64_avx512(v92l, v2l);
    const __m512d v93h = atan2_f64_1ulp_avx2_signed_f64_avx512(v92h, v2h);
    const __mmask8 v95l = _mm512_cmp_pd_mask(v94, v7l, _CMP_LT_OQ);
    const __mmask8 v95h = _mm512_cmp_pd_mask(v94, v7h, _CMP_LT_OQ);
    const __mmask16 v95 = _mm512_kunpackb(v95h, v95l);
    const __mmask8 v97l = _mm512_cmp_pd_mask(v7l, v96, _CMP_LT_OQ);
    const __mmask8 v97h = _mm512_cmp_pd_mask(v7h, v96, _CMP_LT_OQ);
    const __mmask16 v97 = _mm512_kunpackb(v97h, v97l);
    const __mmask16 v98 = (__mmask16)(v95 & v97);
    const __mmask8 v99l = _mm512_cmp_pd_mask(v94, v9l, _CMP_LT_OQ);
    const __mmask8 v99h = _mm512_cmp_pd_mask(v94, v9h, _CMP_LT_OQ);
    const __mmask16 v99 = _mm512_kunpackb(v99h, v99l);
    const __mmask16 v100 = (__mmask16)(v98 & v99);
    const __mmask16 v101 = (__mmask16)~v100;
    const __mmask8 v102l = _mm512_cmp_pd_mask(v2l, v0l, _CMP_UNORD_Q);
    const __mmask8 v102h = _mm512_cmp_pd_mask(v2h, v0h, _CMP_UNORD_Q);
    const __mmask16 v102 = _mm512_kunpackb(v102h, v102l);
    const __mmask16 v103 = (__mmask16)(v101 | v102);
    __m512d r0l = v93l;
    __m512d r0h = v93h;
    __mmask16 any1 = v103;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v107l = _mm512_cmp_pd_mask(v106, v7l, _CMP_EQ_OQ);
        const __mmask8 v107h = _mm512_cmp_pd_mask(v106, v7h, _CMP_EQ_OQ);
        const __mmask16 v107 = _mm512_kunpackb(v107h, v107l);
        const __mmask8 v109l = _mm512_cmp_pd_mask(v108, v7l, _CMP_LT_OQ);
        const __mmask8 v109h = _mm512_cmp_pd_mask(v108, v7h, _CMP_LT_OQ);
        const __mmask16 v109 = _mm512_kunpackb(v109h, v109l);
        const __m512d v112l = _mm512_mask_blend_pd((__mmask8)v109, v111, v110);
        const __m512d v112h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v109), v111, v110);
        const __m512d v114l = _mm512_max_pd(v113, v7l);
        const __m512d v114h = _mm512_max_pd(v113, v7h);
        const __m512d v115l = _mm512_mul_pd(v112l, v114l);
        const __m512d v115h = _mm512_mul_pd(v112h, v114h);
        const __m512d v116l = _mm512_mask_blend_pd((__mmask8)v107, v115l, v35);
        const __m512d v116h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v107), v115h, v35);
        const __m512d v117l = _mm512_mul_pd(v6, v116l);
        const __m512d v117h = _mm512_mul_pd(v6, v116h);
        const __mmask8 v118l = _mm512_cmp_pd_mask(v9l, v106, _CMP_EQ_OQ);
        const __mmask8 v118h = _mm512_cmp_pd_mask(v9h, v106, _CMP_EQ_OQ);
        const __mmask16 v118 = _mm512_kunpackb(v118h, v118l);
        const __m512d v119l = _mm512_mask_blend_pd((__mmask8)v118, v16, v35);
        const __m512d v119h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v118), v16, v35);
        const __m512d v120l = _mm512_mul_pd(v112l, v9l);
        const __m512d v120h = _mm512_mul_pd(v112h, v9h);
        const __m512d v121l = _mm512_mask_blend_pd((__mmask8)v107, v120l, v119l);
        const __m512d v121h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v107), v120h, v119h);
        const __mmask8 v122l = _mm512_cmp_pd_mask(v117l, v121l, _CMP_LT_OQ);
        const __mmask8 v122h = _mm512_cmp_pd_mask(v117h, v121h, _CMP_LT_OQ);
        const __mmask16 v122 = _mm512_kunpackb(v122h, v122l);
        const __m512d v123l = _mm512_mul_pd(v12, v116l);
        const __m512d v123h = _mm512_mul_pd(v12, v116h);
        const __mmask8 v124l = _mm512_cmp_pd_mask(v123l, v121l, _CMP_LT_OQ);
        const __mmask8 v124h = _mm512_cmp_pd_mask(v123h, v121h, _CMP_LT_OQ);
        const __mmask16 v124 = _mm512_kunpackb(v124h, v124l);
        const __m512d v125l = _mm512_mask_blend_pd((__mmask8)v124, v16, v36);
        const __m512d v125h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v124), v16, v36);
        const __m512d v126l = _mm512_mask_blend_pd((__mmask8)v122, v125l, v35);
        const __m512d v126h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v122), v125h, v35);
        const __m512d v127l = _mm512_fmadd_pd(v126l, v121l, v116l);
        const __m512d v127h = _mm512_fmadd_pd(v126h, v121h, v116h);
        const __m512d v128l = _mm512_div_pd(v35, v127l);
        const __m512d v128h = _mm512_div_pd(v35, v127h);
        const __m512d v130l = _mm512_fnmadd_pd(v126l, v116l, v121l);
        const __m512d v130h = _mm512_fnmadd_pd(v126h, v116h, v121h);
        const __m512d v131l = _mm512_mul_pd(v128l, v130l);
        const __m512d v131h = _mm512_mul_pd(v128h, v130h);
        const __m512d v132l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v131l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v132h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v131h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v133l = _mm512_mask_blend_pd((__mmask8)v33, v131l, v132l);
        const __m512d v133h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v33), v131h, v132h);
        const __m512d v134l = _mm512_mask_blend_pd((__mmask8)v124, v16, v15);
        const __m512d v134h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v124), v16, v15);
        const __m512d v135l = _mm512_mask_blend_pd((__mmask8)v122, v134l, v11);
        const __m512d v135h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v122), v134h, v11);
        const __m512d v136l = _mm512_sub_pd(v5, v135l);
        const __m512d v136h = _mm512_sub_pd(v5, v135h);
        const __m512d v137l = _mm512_mask_blend_pd((__mmask8)v4, v135l, v136l);
        const __m512d v137h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v4), v135h, v136h);
        const __m512d v138l = _mm512_sub_pd(v84, v137l);
        const __m512d v138h = _mm512_sub_pd(v84, v137h);
        const __m512d v139l = _mm512_mask_blend_pd((__mmask8)v32, v137l, v138l);
        const __m512d v139h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v32), v137h, v138h);
        const __m512d v140l = _mm512_add_pd(v133l, v139l);
        const __m512d v140h = _mm512_add_pd(v133h, v139h);
        const __m512d v141l = _mm512_sub_pd(v139l, v140l);
        const __m512d v141h = _mm512_sub_pd(v139h, v140h);
        const __m512d v142l = _mm512_add_pd(v133l, v141l);
        const __m512d v142h = _mm512_add_pd(v133h, v141h);
        const __m512d v143l = _mm512_sub_pd(v84, v138l);
        const __m512d v143h = _mm512_sub_pd(v84, v138h);
        const __m512d v144l = _mm512_sub_pd(v143l, v137l);
        const __m512d v144h = _mm512_sub_pd(v143h, v137h);
        const __m512d v145l = _mm512_mask_blend_pd((__mmask8)v124, v16, v24);
        const __m512d v145h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v124), v16, v24);
        const __m512d v146l = _mm512_mask_blend_pd((__mmask8)v122, v145l, v23);
        const __m512d v146h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v122), v145h, v23);
        const __m512d v147l = _mm512_sub_pd(v22, v146l);
        const __m512d v147h = _mm512_sub_pd(v22, v146h);
        const __m512d v148l = _mm512_sub_pd(v5, v136l);
        const __m512d v148h = _mm512_sub_pd(v5, v136h);
        const __m512d v149l = _mm512_sub_pd(v148l, v135l);
        const __m512d v149h = _mm512_sub_pd(v148h, v135h);
        const __m512d v150l = _mm512_add_pd(v147l, v149l);
        const __m512d v150h = _mm512_add_pd(v147h, v149h);
        const __m512d v151l = _mm512_mask_blend_pd((__mmask8)v4, v146l, v150l);
        const __m512d v151h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v4), v146h, v150h);
        const __m512d v152l = _mm512_sub_pd(v104, v151l);
        const __m512d v152h = _mm512_sub_pd(v104, v151h);
        const __m512d v153l = _mm512_add_pd(v144l, v152l);
        const __m512d v153h = _mm512_add_pd(v144h, v152h);
        const __m512d v154l = _mm512_mask_blend_pd((__mmask8)v32, v151l, v153l);
        const __m512d v154h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v32), v151h, v153h);
        const __m512d v155l = _mm512_mul_pd(v131l, v131l);
        const __m512d v155h = _mm512_mul_pd(v131h, v131h);
        const __m512d v156l = _mm512_mul_pd(v155l, v131l);
        const __m512d v156h = _mm512_mul_pd(v155h, v131h);
        const __m512d v157l = _mm512_fmadd_pd(v155l, v46, v47);
        const __m512d v157h = _mm512_fmadd_pd(v155h, v46, v47);
        const __m512d v158l = _mm512_fmadd_pd(v155l, v157l, v49);
        const __m512d v158h = _mm512_fmadd_pd(v155h, v157h, v49);
        const __m512d v159l = _mm512_fmadd_pd(v158l, v155l, v51);
        const __m512d v159h = _mm512_fmadd_pd(v158h, v155h, v51);
        const __m512d v160l = _mm512_fmadd_pd(v155l, v159l, v45);
        const __m512d v160h = _mm512_fmadd_pd(v155h, v159h, v45);
        const __m512d v161l = _mm512_fmadd_pd(v155l, v160l, v56);
        const __m512d v161h = _mm512_fmadd_pd(v155h, v160h, v56);
        const __m512d v163l = _mm512_fmadd_pd(v155l, v161l, v162);
        const __m512d v163h = _mm512_fmadd_pd(v155h, v161h, v162);
        const __m512d v165l = _mm512_fmadd_pd(v155l, v163l, v164);
        const __m512d v165h = _mm512_fmadd_pd(v155h, v163h, v164);
        const __m512d v167l = _mm512_fmadd_pd(v155l, v165l, v166);
        const __m512d v167h = _mm512_fmadd_pd(v155h, v165h, v166);
        const __m512d v168l = _mm512_fmadd_pd(v155l, v167l, v64);
        const __m512d v168h = _mm512_fmadd_pd(v155h, v167h, v64);
        const __m512d v170l = _mm512_fmadd_pd(v155l, v168l, v169);
        const __m512d v170h = _mm512_fmadd_pd(v155h, v168h, v169);
        const __m512d v171l = _mm512_fmadd_pd(v155l, v170l, v70);
        const __m512d v171h = _mm512_fmadd_pd(v155h, v170h, v70);
        const __m512d v172l = _mm512_sub_pd(v116l, v127l);
        const __m512d v172h = _mm512_sub_pd(v116h, v127h);
        const __m512d v173l = _mm512_fmadd_pd(v126l, v121l, v172l);
        const __m512d v173h = _mm512_fmadd_pd(v126h, v121h, v172h);
        const __m512d v174l = _mm512_fnmadd_pd(v127l, v131l, v130l);
        const __m512d v174h = _mm512_fnmadd_pd(v127h, v131h, v130h);
        const __m512d v175l = _mm512_fnmadd_pd(v173l, v131l, v174l);
        const __m512d v175h = _mm512_fnmadd_pd(v173h, v131h, v174h);
        const __m512d v176l = _mm512_mul_pd(v175l, v128l);
        const __m512d v176h = _mm512_mul_pd(v175h, v128h);
        const __m512d v177l = _mm512_fmadd_pd(v156l, v171l, v176l);
        const __m512d v177h = _mm512_fmadd_pd(v156h, v171h, v176h);
        const __m512d v178l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v177l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v178h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v177h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v179l = _mm512_mask_blend_pd((__mmask8)v33, v177l, v178l);
        const __m512d v179h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v33), v177h, v178h);
        const __m512d v180l = _mm512_add_pd(v154l, v179l);
        const __m512d v180h = _mm512_add_pd(v154h, v179h);
        const __m512d v181l = _mm512_add_pd(v142l, v180l);
        const __m512d v181h = _mm512_add_pd(v142h, v180h);
        const __m512d v182l = _mm512_add_pd(v181l, v140l);
        const __m512d v182h = _mm512_add_pd(v181h, v140h);
        const __m512d v183l = atan2_f64_1ulp_avx2_signed_f64_avx512(v182l, v2l);
        const __m512d v183h = atan2_f64_1ulp_avx2_signed_f64_avx512(v182h, v2h);
        const __m512d v184l = _mm512_mask_blend_pd((__mmask8)v102, v183l, v105);
        const __m512d v184h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v102), v183h, v105);
        r0l = _mm512_mask_blend_pd((__mmask8)v103, r0l, v184l);
        r0h = _mm512_mask_blend_pd(atan2_f64_1ulp_avx2_high_mask_avx512(v103), r0h, v184h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static ATAN2_F64_1ULP_AVX2_AVX512_TARGET void atan2_f64_1ulp_avx2_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan2_f64_1ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        atan2_f64_1ulp_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN2_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan2_f64_1ulp_avx2_level(void) {
#if defined(ATAN2_F64_1ULP_AVX2_FORCE_ISA)
    return ATAN2_F64_1ULP_AVX2_FORCE_ISA;
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

double atan2_f64_1ulp_avx2(double x0, double x1) {
    return atan2_f64_1ulp_avx2_element(x0, x1);
}

void atan2_f64_1ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan2_f64_1ulp_avx2_level();
    if (level == 2) {
        atan2_f64_1ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        atan2_f64_1ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    atan2_f64_1ulp_avx2_array_portable(x0, x1, y, n);
}
