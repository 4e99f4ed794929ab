/* erfc_f64_2ulp_avx2: erfc
 *
 *   target       erfc, 1 - erf x, f64
 *   domain       every input
 *   max error    1.252069 ulp, observed on 28488265 inputs
 *   worst input  0x1.a62e358c358adp+4 (26.386281535808553, encoding 0x403a62e358c358ad)
 *   result there 0x1.fe66c865f6f05p-1011 (9.0854481969098527e-305, encoding 0x00cfe66c865f6f05)
 *   mean error   0.139557 ulp
 *   misrounded   3110402 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c07c60151c8b7cbb5f19520c160769b3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f64 --max-ulp 0.97 --isa avx2 --time 40s --seed 1 --threads 1 --archive erfc_f64_1ulp_avx2.db
 *                time: 6.0474 ns/element as avx2 code (inputs mean)
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
#include "erfc_f64_2ulp_avx2.h"

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

static inline double erfc_f64_2ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double erfc_f64_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t erfc_f64_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t erfc_f64_2ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double erfc_f64_2ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double erfc_f64_2ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = 0x0p+0; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = 0x1p+1; /* 2 */
    const double v4 = 0x1p-600; /* 2.4099198651028841e-181 */
    const double v5 = 0x1p+0; /* 1 */
    const double v6 = 0x1.cp+4; /* 28 */
    const double v7 = erfc_f64_2ulp_avx2_abs_f64(v0);
    const double v8 = v6 < v7 ? v6 : v7;
    const double v9 = 0x1p+2; /* 4 */
    const double v10 = v8 + v9;
    const double v11 = v5 / v10;
    const double v12 = -v11;
    const double v13 = v10 - v9;
    const double v14 = v8 - v13;
    const double v15 = erfc_f64_2ulp_avx2_fma_f64(v10, v12, v5);
    const double v16 = erfc_f64_2ulp_avx2_fma_f64(v12, v14, v15);
    const double v17 = v16 * v11;
    const double v18 = 0x1.18932bf08e154p+0; /* 1.0959956610004911 */
    const double v19 = 0x1p+3; /* 8 */
    const double v20 = v11 * v19;
    const double v21 = v5 - v20;
    const double v22 = -0x1.f3fe31ecb49b9p-1; /* -0.97654872908088131 */
    const double v23 = -0x1.14eacb1ad02c8p-1; /* -0.54085383131322207 */
    const double v24 = v21 * v21;
    const double v25 = 0x1.e4795d4faf00cp-31; /* 8.812532179343103e-10 */
    const double v26 = -0x1.8d43e3b8eae0cp-31; /* -7.2262117740512368e-10 */
    const double v27 = erfc_f64_2ulp_avx2_fma_f64(v25, v21, v26);
    const double v28 = -0x1.05a8a3132339bp-26; /* -1.5230543115368752e-08 */
    const double v29 = erfc_f64_2ulp_avx2_fma_f64(v27, v21, v28);
    const double v30 = 0x1.ec9b472c4ac2fp-29; /* 3.5841844129320421e-09 */
    const double v31 = erfc_f64_2ulp_avx2_fma_f64(v29, v21, v30);
    const double v32 = 0x1.0a8fad9260577p-23; /* 1.2412725121025798e-07 */
    const double v33 = erfc_f64_2ulp_avx2_fma_f64(v21, v31, v32);
    const double v34 = -0x1.54123469a76bcp-24; /* -7.9178975954302509e-08 */
    const double v35 = erfc_f64_2ulp_avx2_fma_f64(v21, v33, v34);
    const double v36 = -0x1.c677810794ab2p-21; /* -8.4651040394908962e-07 */
    const double v37 = erfc_f64_2ulp_avx2_fma_f64(v21, v35, v36);
    const double v38 = 0x1.7f09a5d6a8ecep-20; /* 1.4269265783761452e-06 */
    const double v39 = erfc_f64_2ulp_avx2_fma_f64(v37, v21, v38);
    const double v40 = 0x1.3b0f87dfbeb5p-18; /* 4.6947697851473341e-06 */
    const double v41 = erfc_f64_2ulp_avx2_fma_f64(v21, v39, v40);
    const double v42 = -0x1.3c744a1347a59p-16; /* -1.8862143474791076e-05 */
    const double v43 = erfc_f64_2ulp_avx2_fma_f64(v41, v21, v42);
    const double v44 = -0x1.e7ede3b613536p-19; /* -3.6353562462900739e-06 */
    const double v45 = erfc_f64_2ulp_avx2_fma_f64(v43, v21, v44);
    const double v46 = 0x1.72cddb3d28457p-13; /* 0.00017681318596366138 */
    const double v47 = erfc_f64_2ulp_avx2_fma_f64(v21, v45, v46);
    const double v48 = -0x1.dd2842b289ae8p-12; /* -0.00045505263111282482 */
    const double v49 = erfc_f64_2ulp_avx2_fma_f64(v47, v21, v48);
    const double v50 = -0x1.269b56e692c16p-12; /* -0.00028095893359098131 */
    const double v51 = erfc_f64_2ulp_avx2_fma_f64(v21, v49, v50);
    const double v52 = 0x1.908f471da8f37p-8; /* 0.0061120556471541609 */
    const double v53 = erfc_f64_2ulp_avx2_fma_f64(v21, v51, v52);
    const double v54 = -0x1.b00c052a13d95p-6; /* -0.026370053332639271 */
    const double v55 = 0x1.38dbd2c8ec12ep-4; /* 0.076381514910057929 */
    const double v56 = erfc_f64_2ulp_avx2_fma_f64(v21, v54, v55);
    const double v57 = erfc_f64_2ulp_avx2_fma_f64(v24, v53, v56);
    const double v58 = -0x1.645fd8a4c04e3p-3; /* -0.17401093724041691 */
    const double v59 = erfc_f64_2ulp_avx2_fma_f64(v21, v57, v58);
    const double v60 = 0x1.52cac2370ff85p-2; /* 0.33085158787798036 */
    const double v61 = erfc_f64_2ulp_avx2_fma_f64(v59, v21, v60);
    const double v62 = v61 * v21;
    const double v63 = v23 + v62;
    const double v64 = v63 * v21;
    const double v65 = 0x1.8be202d26c705p-1; /* 0.77320870226523708 */
    const double v66 = v64 + v65;
    const double v67 = v21 * v66;
    const double v68 = v22 + v67;
    const double v69 = v21 * v68;
    const double v70 = v18 + v69;
    const double v71 = -0x1.f26c603c86be8p+2; /* -7.7878647414281446 */
    const double v72 = v5 - v21;
    const double v73 = v72 - v20;
    const double v74 = erfc_f64_2ulp_avx2_fma_f64(v71, v17, v73);
    const double v75 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v76 = v75 * v51;
    const double v77 = -0x1.14eacb1ad02bfp-1; /* -0.54085383131322107 */
    const double v78 = v76 + v77;
    const double v79 = v63 - v62;
    const double v80 = v78 - v79;
    const double v81 = -v62;
    const double v82 = erfc_f64_2ulp_avx2_fma_f64(v61, v21, v81);
    const double v83 = v80 + v82;
    const double v84 = 0x1.e9f77ea87caa2p-55; /* 5.3122304341862966e-17 */
    const double v85 = v83 + v84;
    const double v86 = erfc_f64_2ulp_avx2_fma_f64(v74, v61, v85);
    const double v87 = -v64;
    const double v88 = erfc_f64_2ulp_avx2_fma_f64(v63, v21, v87);
    const double v89 = v66 - v64;
    const double v90 = v66 - v89;
    const double v91 = v64 - v90;
    const double v92 = 0x1.8be202d26c70ap-1; /* 0.77320870226523764 */
    const double v93 = v92 - v89;
    const double v94 = v91 + v93;
    const double v95 = v88 + v94;
    const double v96 = -0x1.98ce896215a2ep-55; /* -4.4322920312319945e-17 */
    const double v97 = v95 + v96;
    const double v98 = erfc_f64_2ulp_avx2_fma_f64(v74, v63, v97);
    const double v99 = erfc_f64_2ulp_avx2_fma_f64(v86, v21, v98);
    const double v100 = -0x1.36e4334d1c2fcp-55; /* -3.3706913973772473e-17 */
    const double v101 = -v67;
    const double v102 = erfc_f64_2ulp_avx2_fma_f64(v21, v66, v101);
    const double v103 = -0x1.f3fe31ecb49cp-1; /* -0.97654872908088208 */
    const double v104 = v68 - v67;
    const double v105 = v103 - v104;
    const double v106 = v68 - v104;
    const double v107 = v67 - v106;
    const double v108 = v105 + v107;
    const double v109 = v102 + v108;
    const double v110 = v100 + v109;
    const double v111 = erfc_f64_2ulp_avx2_fma_f64(v74, v66, v110);
    const double v112 = erfc_f64_2ulp_avx2_fma_f64(v99, v21, v111);
    const double v113 = 0x1.03fab5a3b581fp-54; /* 5.6374031766215606e-17 */
    const double v114 = -v69;
    const double v115 = erfc_f64_2ulp_avx2_fma_f64(v21, v68, v114);
    const double v116 = v70 - v69;
    const double v117 = v70 - v116;
    const double v118 = v69 - v117;
    const double v119 = v18 - v116;
    const double v120 = v118 + v119;
    const double v121 = v115 + v120;
    const double v122 = v113 + v121;
    const double v123 = erfc_f64_2ulp_avx2_fma_f64(v74, v68, v122);
    const double v124 = erfc_f64_2ulp_avx2_fma_f64(v21, v112, v123);
    const double v125 = v11 * v70;
    const double v126 = -v125;
    const double v127 = erfc_f64_2ulp_avx2_fma_f64(v11, v70, v126);
    const double v128 = erfc_f64_2ulp_avx2_fma_f64(v124, v11, v127);
    const double v129 = erfc_f64_2ulp_avx2_fma_f64(v17, v70, v128);
    const double v130 = v8 * v8;
    const double v131 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v132 = 0x1.8p+52; /* 6755399441055744 */
    const double v133 = erfc_f64_2ulp_avx2_fma_f64(v130, v131, v132);
    const double v134 = v133 - v132;
    const double v135 = 0x1.ef35e2b2b37edp-45; /* 5.4979408846439139e-14 */
    const double v136 = -v130;
    const double v137 = erfc_f64_2ulp_avx2_fma_f64(v8, v8, v136);
    const double v138 = erfc_f64_2ulp_avx2_fma_f64(v134, v135, v137);
    const double v139 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v140 = erfc_f64_2ulp_avx2_fma_f64(v134, v139, v130);
    const double v141 = v138 + v140;
    const double v142 = 0x1.0ab7e5933da57p+0; /* 1.0418685421442626 */
    const double v143 = erfc_f64_2ulp_avx2_fma_f64(v141, v75, v142);
    const double v144 = v143 - v141;
    const double v145 = v5 - v144;
    const double v146 = v145 - v141;
    const double v147 = v141 * v141;
    const double v148 = -0x1.6124613a86d09p-33; /* -1.6059043836821613e-10 */
    const double v149 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v150 = erfc_f64_2ulp_avx2_fma_f64(v148, v141, v149);
    const double v151 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
    const double v152 = erfc_f64_2ulp_avx2_fma_f64(v150, v141, v151);
    const double v153 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v154 = erfc_f64_2ulp_avx2_fma_f64(v141, v152, v153);
    const double v155 = -0x1.71de3a556c734p-19; /* -2.7557319223985893e-06 */
    const double v156 = erfc_f64_2ulp_avx2_fma_f64(v154, v141, v155);
    const double v157 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v158 = erfc_f64_2ulp_avx2_fma_f64(v156, v141, v157);
    const double v159 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
    const double v160 = erfc_f64_2ulp_avx2_fma_f64(v158, v141, v159);
    const double v161 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v162 = erfc_f64_2ulp_avx2_fma_f64(v141, v160, v161);
    const double v163 = -0x1.1111111111111p-7; /* -0.0083333333333333332 */
    const double v164 = erfc_f64_2ulp_avx2_fma_f64(v162, v141, v163);
    const double v165 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v166 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v167 = erfc_f64_2ulp_avx2_fma_f64(v165, v141, v166);
    const double v168 = erfc_f64_2ulp_avx2_fma_f64(v147, v164, v167);
    const double v169 = 0x1p-1; /* 0.5 */
    const double v170 = erfc_f64_2ulp_avx2_fma_f64(v168, v141, v169);
    const double v171 = v140 - v141;
    const double v172 = v138 + v171;
    const double v173 = -v172;
    const double v174 = erfc_f64_2ulp_avx2_fma_f64(v147, v170, v173);
    const double v175 = v146 + v174;
    const double v176 = v125 * v144;
    const double v177 = -v176;
    const double v178 = erfc_f64_2ulp_avx2_fma_f64(v125, v144, v177);
    const double v179 = erfc_f64_2ulp_avx2_fma_f64(v175, v125, v178);
    const double v180 = erfc_f64_2ulp_avx2_fma_f64(v129, v144, v179);
    const double v181 = v180 + v176;
    const int64_t v182 = erfc_f64_2ulp_avx2_bits_f64(v133);
    const int64_t v183 = INT64_C(52);
    const int64_t v184 = erfc_f64_2ulp_avx2_shl_i64(v182, v183);
    const int64_t v185 = INT64_C(7309342195222315008); /* 0x6570000000000000 */
    const int64_t v186 = (int64_t)((uint64_t)v184 + (uint64_t)v185);
    const double v187 = erfc_f64_2ulp_avx2_frombits_f64(v186);
    const double v188 = v181 * v187;
    const double v189 = v4 * v188;
    const double v190 = v3 - v189;
    const double v191 = v2 ? v190 : v189;
    const double r0 = v191;
    return r0;
}

static void erfc_f64_2ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_f64_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_F64_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERFC_F64_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_F64_2ULP_AVX2_AVX2 static inline ERFC_F64_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERFC_F64_2ULP_AVX2_AVX512 static inline ERFC_F64_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ERFC_F64_2ULP_AVX2_AVX2 __m256i erfc_f64_2ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERFC_F64_2ULP_AVX2_AVX2 void erfc_f64_2ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v4 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v5 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v6 = _mm256_set1_pd(0x1.cp+4); /* 28 */
    const __m256d v9 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v18 = _mm256_set1_pd(0x1.18932bf08e154p+0); /* 1.0959956610004911 */
    const __m256d v19 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v22 = _mm256_set1_pd(-0x1.f3fe31ecb49b9p-1); /* -0.97654872908088131 */
    const __m256d v23 = _mm256_set1_pd(-0x1.14eacb1ad02c8p-1); /* -0.54085383131322207 */
    const __m256d v25 = _mm256_set1_pd(0x1.e4795d4faf00cp-31); /* 8.812532179343103e-10 */
    const __m256d v26 = _mm256_set1_pd(-0x1.8d43e3b8eae0cp-31); /* -7.2262117740512368e-10 */
    const __m256d v28 = _mm256_set1_pd(-0x1.05a8a3132339bp-26); /* -1.5230543115368752e-08 */
    const __m256d v30 = _mm256_set1_pd(0x1.ec9b472c4ac2fp-29); /* 3.5841844129320421e-09 */
    const __m256d v32 = _mm256_set1_pd(0x1.0a8fad9260577p-23); /* 1.2412725121025798e-07 */
    const __m256d v34 = _mm256_set1_pd(-0x1.54123469a76bcp-24); /* -7.9178975954302509e-08 */
    const __m256d v36 = _mm256_set1_pd(-0x1.c677810794ab2p-21); /* -8.4651040394908962e-07 */
    const __m256d v38 = _mm256_set1_pd(0x1.7f09a5d6a8ecep-20); /* 1.4269265783761452e-06 */
    const __m256d v40 = _mm256_set1_pd(0x1.3b0f87dfbeb5p-18); /* 4.6947697851473341e-06 */
    const __m256d v42 = _mm256_set1_pd(-0x1.3c744a1347a59p-16); /* -1.8862143474791076e-05 */
    const __m256d v44 = _mm256_set1_pd(-0x1.e7ede3b613536p-19); /* -3.6353562462900739e-06 */
    const __m256d v46 = _mm256_set1_pd(0x1.72cddb3d28457p-13); /* 0.00017681318596366138 */
    const __m256d v48 = _mm256_set1_pd(-0x1.dd2842b289ae8p-12); /* -0.00045505263111282482 */
    const __m256d v50 = _mm256_set1_pd(-0x1.269b56e692c16p-12); /* -0.00028095893359098131 */
    const __m256d v52 = _mm256_set1_pd(0x1.908f471da8f37p-8); /* 0.0061120556471541609 */
    const __m256d v54 = _mm256_set1_pd(-0x1.b00c052a13d95p-6); /* -0.026370053332639271 */
    const __m256d v55 = _mm256_set1_pd(0x1.38dbd2c8ec12ep-4); /* 0.076381514910057929 */
    const __m256d v58 = _mm256_set1_pd(-0x1.645fd8a4c04e3p-3); /* -0.17401093724041691 */
    const __m256d v60 = _mm256_set1_pd(0x1.52cac2370ff85p-2); /* 0.33085158787798036 */
    const __m256d v65 = _mm256_set1_pd(0x1.8be202d26c705p-1); /* 0.77320870226523708 */
    const __m256d v71 = _mm256_set1_pd(-0x1.f26c603c86be8p+2); /* -7.7878647414281446 */
    const __m256d v75 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v77 = _mm256_set1_pd(-0x1.14eacb1ad02bfp-1); /* -0.54085383131322107 */
    const __m256d v84 = _mm256_set1_pd(0x1.e9f77ea87caa2p-55); /* 5.3122304341862966e-17 */
    const __m256d v92 = _mm256_set1_pd(0x1.8be202d26c70ap-1); /* 0.77320870226523764 */
    const __m256d v96 = _mm256_set1_pd(-0x1.98ce896215a2ep-55); /* -4.4322920312319945e-17 */
    const __m256d v100 = _mm256_set1_pd(-0x1.36e4334d1c2fcp-55); /* -3.3706913973772473e-17 */
    const __m256d v103 = _mm256_set1_pd(-0x1.f3fe31ecb49cp-1); /* -0.97654872908088208 */
    const __m256d v113 = _mm256_set1_pd(0x1.03fab5a3b581fp-54); /* 5.6374031766215606e-17 */
    const __m256d v131 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v132 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v135 = _mm256_set1_pd(0x1.ef35e2b2b37edp-45); /* 5.4979408846439139e-14 */
    const __m256d v139 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v142 = _mm256_set1_pd(0x1.0ab7e5933da57p+0); /* 1.0418685421442626 */
    const __m256d v148 = _mm256_set1_pd(-0x1.6124613a86d09p-33); /* -1.6059043836821613e-10 */
    const __m256d v149 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v151 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v153 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v155 = _mm256_set1_pd(-0x1.71de3a556c734p-19); /* -2.7557319223985893e-06 */
    const __m256d v157 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v159 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v161 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v163 = _mm256_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m256d v165 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v166 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v169 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v185 = _mm256_set1_epi64x(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = erfc_f64_2ulp_avx2_join_mask_avx2(v2l, v2h);
    const __m256d v7l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v7h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v8l = _mm256_min_pd(v6, v7l);
    const __m256d v8h = _mm256_min_pd(v6, v7h);
    const __m256d v10l = _mm256_add_pd(v8l, v9);
    const __m256d v10h = _mm256_add_pd(v8h, v9);
    const __m256d v11l = _mm256_div_pd(v5, v10l);
    const __m256d v11h = _mm256_div_pd(v5, v10h);
    const __m256d v13l = _mm256_sub_pd(v10l, v9);
    const __m256d v13h = _mm256_sub_pd(v10h, v9);
    const __m256d v14l = _mm256_sub_pd(v8l, v13l);
    const __m256d v14h = _mm256_sub_pd(v8h, v13h);
    const __m256d v15l = _mm256_fnmadd_pd(v10l, v11l, v5);
    const __m256d v15h = _mm256_fnmadd_pd(v10h, v11h, v5);
    const __m256d v16l = _mm256_fnmadd_pd(v11l, v14l, v15l);
    const __m256d v16h = _mm256_fnmadd_pd(v11h, v14h, v15h);
    const __m256d v17l = _mm256_mul_pd(v16l, v11l);
    const __m256d v17h = _mm256_mul_pd(v16h, v11h);
    const __m256d v20l = _mm256_mul_pd(v11l, v19);
    const __m256d v20h = _mm256_mul_pd(v11h, v19);
    const __m256d v21l = _mm256_sub_pd(v5, v20l);
    const __m256d v21h = _mm256_sub_pd(v5, v20h);
    const __m256d v24l = _mm256_mul_pd(v21l, v21l);
    const __m256d v24h = _mm256_mul_pd(v21h, v21h);
    const __m256d v27l = _mm256_fmadd_pd(v25, v21l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25, v21h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v21l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v21h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v21l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v21h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v21l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v21h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v21l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v21h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v21l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v21h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v21l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v21h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v21l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v21h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v21l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v21h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v21l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v21h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v21l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v21h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v21l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v21h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v21l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v21h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v21l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v21h, v51h, v52);
    const __m256d v56l = _mm256_fmadd_pd(v21l, v54, v55);
    const __m256d v56h = _mm256_fmadd_pd(v21h, v54, v55);
    const __m256d v57l = _mm256_fmadd_pd(v24l, v53l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v24h, v53h, v56h);
    const __m256d v59l = _mm256_fmadd_pd(v21l, v57l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v21h, v57h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v21l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v21h, v60);
    const __m256d v62l = _mm256_mul_pd(v61l, v21l);
    const __m256d v62h = _mm256_mul_pd(v61h, v21h);
    const __m256d v63l = _mm256_add_pd(v23, v62l);
    const __m256d v63h = _mm256_add_pd(v23, v62h);
    const __m256d v64l = _mm256_mul_pd(v63l, v21l);
    const __m256d v64h = _mm256_mul_pd(v63h, v21h);
    const __m256d v66l = _mm256_add_pd(v64l, v65);
    const __m256d v66h = _mm256_add_pd(v64h, v65);
    const __m256d v67l = _mm256_mul_pd(v21l, v66l);
    const __m256d v67h = _mm256_mul_pd(v21h, v66h);
    const __m256d v68l = _mm256_add_pd(v22, v67l);
    const __m256d v68h = _mm256_add_pd(v22, v67h);
    const __m256d v69l = _mm256_mul_pd(v21l, v68l);
    const __m256d v69h = _mm256_mul_pd(v21h, v68h);
    const __m256d v70l = _mm256_add_pd(v18, v69l);
    const __m256d v70h = _mm256_add_pd(v18, v69h);
    const __m256d v72l = _mm256_sub_pd(v5, v21l);
    const __m256d v72h = _mm256_sub_pd(v5, v21h);
    const __m256d v73l = _mm256_sub_pd(v72l, v20l);
    const __m256d v73h = _mm256_sub_pd(v72h, v20h);
    const __m256d v74l = _mm256_fmadd_pd(v71, v17l, v73l);
    const __m256d v74h = _mm256_fmadd_pd(v71, v17h, v73h);
    const __m256d v76l = _mm256_mul_pd(v75, v51l);
    const __m256d v76h = _mm256_mul_pd(v75, v51h);
    const __m256d v78l = _mm256_add_pd(v76l, v77);
    const __m256d v78h = _mm256_add_pd(v76h, v77);
    const __m256d v79l = _mm256_sub_pd(v63l, v62l);
    const __m256d v79h = _mm256_sub_pd(v63h, v62h);
    const __m256d v80l = _mm256_sub_pd(v78l, v79l);
    const __m256d v80h = _mm256_sub_pd(v78h, v79h);
    const __m256d v82l = _mm256_fmsub_pd(v61l, v21l, v62l);
    const __m256d v82h = _mm256_fmsub_pd(v61h, v21h, v62h);
    const __m256d v83l = _mm256_add_pd(v80l, v82l);
    const __m256d v83h = _mm256_add_pd(v80h, v82h);
    const __m256d v85l = _mm256_add_pd(v83l, v84);
    const __m256d v85h = _mm256_add_pd(v83h, v84);
    const __m256d v86l = _mm256_fmadd_pd(v74l, v61l, v85l);
    const __m256d v86h = _mm256_fmadd_pd(v74h, v61h, v85h);
    const __m256d v88l = _mm256_fmsub_pd(v63l, v21l, v64l);
    const __m256d v88h = _mm256_fmsub_pd(v63h, v21h, v64h);
    const __m256d v89l = _mm256_sub_pd(v66l, v64l);
    const __m256d v89h = _mm256_sub_pd(v66h, v64h);
    const __m256d v90l = _mm256_sub_pd(v66l, v89l);
    const __m256d v90h = _mm256_sub_pd(v66h, v89h);
    const __m256d v91l = _mm256_sub_pd(v64l, v90l);
    const __m256d v91h = _mm256_sub_pd(v64h, v90h);
    const __m256d v93l = _mm256_sub_pd(v92, v89l);
    const __m256d v93h = _mm256_sub_pd(v92, v89h);
    const __m256d v94l = _mm256_add_pd(v91l, v93l);
    const __m256d v94h = _mm256_add_pd(v91h, v93h);
    const __m256d v95l = _mm256_add_pd(v88l, v94l);
    const __m256d v95h = _mm256_add_pd(v88h, v94h);
    const __m256d v97l = _mm256_add_pd(v95l, v96);
    const __m256d v97h = _mm256_add_pd(v95h, v96);
    const __m256d v98l = _mm256_fmadd_pd(v74l, v63l, v97l);
    const __m256d v98h = _mm256_fmadd_pd(v74h, v63h, v97h);
    const __m256d v99l = _mm256_fmadd_pd(v86l, v21l, v98l);
    const __m256d v99h = _mm256_fmadd_pd(v86h, v21h, v98h);
    const __m256d v102l = _mm256_fmsub_pd(v21l, v66l, v67l);
    const __m256d v102h = _mm256_fmsub_pd(v21h, v66h, v67h);
    const __m256d v104l = _mm256_sub_pd(v68l, v67l);
    const __m256d v104h = _mm256_sub_pd(v68h, v67h);
    const __m256d v105l = _mm256_sub_pd(v103, v104l);
    const __m256d v105h = _mm256_sub_pd(v103, v104h);
    const __m256d v106l = _mm256_sub_pd(v68l, v104l);
    const __m256d v106h = _mm256_sub_pd(v68h, v104h);
    const __m256d v107l = _mm256_sub_pd(v67l, v106l);
    const __m256d v107h = _mm256_sub_pd(v67h, v106h);
    const __m256d v108l = _mm256_add_pd(v105l, v107l);
    const __m256d v108h = _mm256_add_pd(v105h, v107h);
    const __m256d v109l = _mm256_add_pd(v102l, v108l);
    const __m256d v109h = _mm256_add_pd(v102h, v108h);
    const __m256d v110l = _mm256_add_pd(v100, v109l);
    const __m256d v110h = _mm256_add_pd(v100, v109h);
    const __m256d v111l = _mm256_fmadd_pd(v74l, v66l, v110l);
    const __m256d v111h = _mm256_fmadd_pd(v74h, v66h, v110h);
    const __m256d v112l = _mm256_fmadd_pd(v99l, v21l, v111l);
    const __m256d v112h = _mm256_fmadd_pd(v99h, v21h, v111h);
    const __m256d v115l = _mm256_fmsub_pd(v21l, v68l, v69l);
    const __m256d v115h = _mm256_fmsub_pd(v21h, v68h, v69h);
    const __m256d v116l = _mm256_sub_pd(v70l, v69l);
    const __m256d v116h = _mm256_sub_pd(v70h, v69h);
    const __m256d v117l = _mm256_sub_pd(v70l, v116l);
    const __m256d v117h = _mm256_sub_pd(v70h, v116h);
    const __m256d v118l = _mm256_sub_pd(v69l, v117l);
    const __m256d v118h = _mm256_sub_pd(v69h, v117h);
    const __m256d v119l = _mm256_sub_pd(v18, v116l);
    const __m256d v119h = _mm256_sub_pd(v18, v116h);
    const __m256d v120l = _mm256_add_pd(v118l, v119l);
    const __m256d v120h = _mm256_add_pd(v118h, v119h);
    const __m256d v121l = _mm256_add_pd(v115l, v120l);
    const __m256d v121h = _mm256_add_pd(v115h, v120h);
    const __m256d v122l = _mm256_add_pd(v113, v121l);
    const __m256d v122h = _mm256_add_pd(v113, v121h);
    const __m256d v123l = _mm256_fmadd_pd(v74l, v68l, v122l);
    const __m256d v123h = _mm256_fmadd_pd(v74h, v68h, v122h);
    const __m256d v124l = _mm256_fmadd_pd(v21l, v112l, v123l);
    const __m256d v124h = _mm256_fmadd_pd(v21h, v112h, v123h);
    const __m256d v125l = _mm256_mul_pd(v11l, v70l);
    const __m256d v125h = _mm256_mul_pd(v11h, v70h);
    const __m256d v127l = _mm256_fmsub_pd(v11l, v70l, v125l);
    const __m256d v127h = _mm256_fmsub_pd(v11h, v70h, v125h);
    const __m256d v128l = _mm256_fmadd_pd(v124l, v11l, v127l);
    const __m256d v128h = _mm256_fmadd_pd(v124h, v11h, v127h);
    const __m256d v129l = _mm256_fmadd_pd(v17l, v70l, v128l);
    const __m256d v129h = _mm256_fmadd_pd(v17h, v70h, v128h);
    const __m256d v130l = _mm256_mul_pd(v8l, v8l);
    const __m256d v130h = _mm256_mul_pd(v8h, v8h);
    const __m256d v133l = _mm256_fmadd_pd(v130l, v131, v132);
    const __m256d v133h = _mm256_fmadd_pd(v130h, v131, v132);
    const __m256d v134l = _mm256_sub_pd(v133l, v132);
    const __m256d v134h = _mm256_sub_pd(v133h, v132);
    const __m256d v137l = _mm256_fmsub_pd(v8l, v8l, v130l);
    const __m256d v137h = _mm256_fmsub_pd(v8h, v8h, v130h);
    const __m256d v138l = _mm256_fmadd_pd(v134l, v135, v137l);
    const __m256d v138h = _mm256_fmadd_pd(v134h, v135, v137h);
    const __m256d v140l = _mm256_fmadd_pd(v134l, v139, v130l);
    const __m256d v140h = _mm256_fmadd_pd(v134h, v139, v130h);
    const __m256d v141l = _mm256_add_pd(v138l, v140l);
    const __m256d v141h = _mm256_add_pd(v138h, v140h);
    const __m256d v143l = _mm256_fmadd_pd(v141l, v75, v142);
    const __m256d v143h = _mm256_fmadd_pd(v141h, v75, v142);
    const __m256d v144l = _mm256_sub_pd(v143l, v141l);
    const __m256d v144h = _mm256_sub_pd(v143h, v141h);
    const __m256d v145l = _mm256_sub_pd(v5, v144l);
    const __m256d v145h = _mm256_sub_pd(v5, v144h);
    const __m256d v146l = _mm256_sub_pd(v145l, v141l);
    const __m256d v146h = _mm256_sub_pd(v145h, v141h);
    const __m256d v147l = _mm256_mul_pd(v141l, v141l);
    const __m256d v147h = _mm256_mul_pd(v141h, v141h);
    const __m256d v150l = _mm256_fmadd_pd(v148, v141l, v149);
    const __m256d v150h = _mm256_fmadd_pd(v148, v141h, v149);
    const __m256d v152l = _mm256_fmadd_pd(v150l, v141l, v151);
    const __m256d v152h = _mm256_fmadd_pd(v150h, v141h, v151);
    const __m256d v154l = _mm256_fmadd_pd(v141l, v152l, v153);
    const __m256d v154h = _mm256_fmadd_pd(v141h, v152h, v153);
    const __m256d v156l = _mm256_fmadd_pd(v154l, v141l, v155);
    const __m256d v156h = _mm256_fmadd_pd(v154h, v141h, v155);
    const __m256d v158l = _mm256_fmadd_pd(v156l, v141l, v157);
    const __m256d v158h = _mm256_fmadd_pd(v156h, v141h, v157);
    const __m256d v160l = _mm256_fmadd_pd(v158l, v141l, v159);
    const __m256d v160h = _mm256_fmadd_pd(v158h, v141h, v159);
    const __m256d v162l = _mm256_fmadd_pd(v141l, v160l, v161);
    const __m256d v162h = _mm256_fmadd_pd(v141h, v160h, v161);
    const __m256d v164l = _mm256_fmadd_pd(v162l, v141l, v163);
    const __m256d v164h = _mm256_fmadd_pd(v162h, v141h, v163);
    const __m256d v167l = _mm256_fmadd_pd(v165, v141l, v166);
    const __m256d v167h = _mm256_fmadd_pd(v165, v141h, v166);
    const __m256d v168l = _mm256_fmadd_pd(v147l, v164l, v167l);
    const __m256d v168h = _mm256_fmadd_pd(v147h, v164h, v167h);
    const __m256d v170l = _mm256_fmadd_pd(v168l, v141l, v169);
    const __m256d v170h = _mm256_fmadd_pd(v168h, v141h, v169);
    const __m256d v171l = _mm256_sub_pd(v140l, v141l);
    const __m256d v171h = _mm256_sub_pd(v140h, v141h);
    const __m256d v172l = _mm256_add_pd(v138l, v171l);
    const __m256d v172h = _mm256_add_pd(v138h, v171h);
    const __m256d v174l = _mm256_fmsub_pd(v147l, v170l, v172l);
    const __m256d v174h = _mm256_fmsub_pd(v147h, v170h, v172h);
    const __m256d v175l = _mm256_add_pd(v146l, v174l);
    const __m256d v175h = _mm256_add_pd(v146h, v174h);
    const __m256d v176l = _mm256_mul_pd(v125l, v144l);
    const __m256d v176h = _mm256_mul_pd(v125h, v144h);
    const __m256d v178l = _mm256_fmsub_pd(v125l, v144l, v176l);
    const __m256d v178h = _mm256_fmsub_pd(v125h, v144h, v176h);
    const __m256d v179l = _mm256_fmadd_pd(v175l, v125l, v178l);
    const __m256d v179h = _mm256_fmadd_pd(v175h, v125h, v178h);
    const __m256d v180l = _mm256_fmadd_pd(v129l, v144l, v179l);
    const __m256d v180h = _mm256_fmadd_pd(v129h, v144h, v179h);
    const __m256d v181l = _mm256_add_pd(v180l, v176l);
    const __m256d v181h = _mm256_add_pd(v180h, v176h);
    const __m256i v182l = _mm256_castpd_si256(v133l);
    const __m256i v182h = _mm256_castpd_si256(v133h);
    const __m256i v184l = _mm256_slli_epi64(v182l, 52);
    const __m256i v184h = _mm256_slli_epi64(v182h, 52);
    const __m256i v186l = _mm256_add_epi64(v184l, v185);
    const __m256i v186h = _mm256_add_epi64(v184h, v185);
    const __m256d v187l = _mm256_castsi256_pd(v186l);
    const __m256d v187h = _mm256_castsi256_pd(v186h);
    const __m256d v188l = _mm256_mul_pd(v181l, v187l);
    const __m256d v188h = _mm256_mul_pd(v181h, v187h);
    const __m256d v189l = _mm256_mul_pd(v4, v188l);
    const __m256d v189h = _mm256_mul_pd(v4, v188h);
    const __m256d v190l = _mm256_sub_pd(v3, v189l);
    const __m256d v190h = _mm256_sub_pd(v3, v189h);
    const __m256d v191l = _mm256_blendv_pd(v189l, v190l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v191h = _mm256_blendv_pd(v189h, v190h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v191l);
    _mm256_storeu_pd(y + 4, v191h);
}

static ERFC_F64_2ULP_AVX2_AVX2_TARGET void erfc_f64_2ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_f64_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        erfc_f64_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ERFC_F64_2ULP_AVX2_AVX512 __mmask8 erfc_f64_2ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERFC_F64_2ULP_AVX2_AVX512 void erfc_f64_2ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v4 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v5 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v6 = _mm512_set1_pd(0x1.cp+4); /* 28 */
    const __m512d v9 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v18 = _mm512_set1_pd(0x1.18932bf08e154p+0); /* 1.0959956610004911 */
    const __m512d v19 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v22 = _mm512_set1_pd(-0x1.f3fe31ecb49b9p-1); /* -0.97654872908088131 */
    const __m512d v23 = _mm512_set1_pd(-0x1.14eacb1ad02c8p-1); /* -0.54085383131322207 */
    const __m512d v25 = _mm512_set1_pd(0x1.e4795d4faf00cp-31); /* 8.812532179343103e-10 */
    const __m512d v26 = _mm512_set1_pd(-0x1.8d43e3b8eae0cp-31); /* -7.2262117740512368e-10 */
    const __m512d v28 = _mm512_set1_pd(-0x1.05a8a3132339bp-26); /* -1.5230543115368752e-08 */
    const __m512d v30 = _mm512_set1_pd(0x1.ec9b472c4ac2fp-29); /* 3.5841844129320421e-09 */
    const __m512d v32 = _mm512_set1_pd(0x1.0a8fad9260577p-23); /* 1.2412725121025798e-07 */
    const __m512d v34 = _mm512_set1_pd(-0x1.54123469a76bcp-24); /* -7.9178975954302509e-08 */
    const __m512d v36 = _mm512_set1_pd(-0x1.c677810794ab2p-21); /* -8.4651040394908962e-07 */
    const __m512d v38 = _mm512_set1_pd(0x1.7f09a5d6a8ecep-20); /* 1.4269265783761452e-06 */
    const __m512d v40 = _mm512_set1_pd(0x1.3b0f87dfbeb5p-18); /* 4.6947697851473341e-06 */
    const __m512d v42 = _mm512_set1_pd(-0x1.3c744a1347a59p-16); /* -1.8862143474791076e-05 */
    const __m512d v44 = _mm512_set1_pd(-0x1.e7ede3b613536p-19); /* -3.6353562462900739e-06 */
    const __m512d v46 = _mm512_set1_pd(0x1.72cddb3d28457p-13); /* 0.00017681318596366138 */
    const __m512d v48 = _mm512_set1_pd(-0x1.dd2842b289ae8p-12); /* -0.00045505263111282482 */
    const __m512d v50 = _mm512_set1_pd(-0x1.269b56e692c16p-12); /* -0.00028095893359098131 */
    const __m512d v52 = _mm512_set1_pd(0x1.908f471da8f37p-8); /* 0.0061120556471541609 */
    const __m512d v54 = _mm512_set1_pd(-0x1.b00c052a13d95p-6); /* -0.026370053332639271 */
    const __m512d v55 = _mm512_set1_pd(0x1.38dbd2c8ec12ep-4); /* 0.076381514910057929 */
    const __m512d v58 = _mm512_set1_pd(-0x1.645fd8a4c04e3p-3); /* -0.17401093724041691 */
    const __m512d v60 = _mm512_set1_pd(0x1.52cac2370ff85p-2); /* 0.33085158787798036 */
    const __m512d v65 = _mm512_set1_pd(0x1.8be202d26c705p-1); /* 0.77320870226523708 */
    const __m512d v71 = _mm512_set1_pd(-0x1.f26c603c86be8p+2); /* -7.7878647414281446 */
    const __m512d v75 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v77 = _mm512_set1_pd(-0x1.14eacb1ad02bfp-1); /* -0.54085383131322107 */
    const __m512d v84 = _mm512_set1_pd(0x1.e9f77ea87caa2p-55); /* 5.3122304341862966e-17 */
    const __m512d v92 = _mm512_set1_pd(0x1.8be202d26c70ap-1); /* 0.77320870226523764 */
    const __m512d v96 = _mm512_set1_pd(-0x1.98ce896215a2ep-55); /* -4.4322920312319945e-17 */
    const __m512d v100 = _mm512_set1_pd(-0x1.36e4334d1c2fcp-55); /* -3.3706913973772473e-17 */
    const __m512d v103 = _mm512_set1_pd(-0x1.f3fe31ecb49cp-1); /* -0.97654872908088208 */
    const __m512d v113 = _mm512_set1_pd(0x1.03fab5a3b581fp-54); /* 5.6374031766215606e-17 */
    const __m512d v131 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v132 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v135 = _mm512_set1_pd(0x1.ef35e2b2b37edp-45); /* 5.4979408846439139e-14 */
    const __m512d v139 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v142 = _mm512_set1_pd(0x1.0ab7e5933da57p+0); /* 1.0418685421442626 */
    const __m512d v148 = _mm512_set1_pd(-0x1.6124613a86d09p-33); /* -1.6059043836821613e-10 */
    const __m512d v149 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v151 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v153 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v155 = _mm512_set1_pd(-0x1.71de3a556c734p-19); /* -2.7557319223985893e-06 */
    const __m512d v157 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v159 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v161 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v163 = _mm512_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m512d v165 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v166 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v169 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v185 = _mm512_set1_epi64(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __m512d v7l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v8l = _mm512_min_pd(v6, v7l);
    const __m512d v8h = _mm512_min_pd(v6, v7h);
    const __m512d v10l = _mm512_add_pd(v8l, v9);
    const __m512d v10h = _mm512_add_pd(v8h, v9);
    const __m512d v11l = _mm512_div_pd(v5, v10l);
    const __m512d v11h = _mm512_div_pd(v5, v10h);
    const __m512d v13l = _mm512_sub_pd(v10l, v9);
    const __m512d v13h = _mm512_sub_pd(v10h, v9);
    const __m512d v14l = _mm512_sub_pd(v8l, v13l);
    const __m512d v14h = _mm512_sub_pd(v8h, v13h);
    const __m512d v15l = _mm512_fnmadd_pd(v10l, v11l, v5);
    const __m512d v15h = _mm512_fnmadd_pd(v10h, v11h, v5);
    const __m512d v16l = _mm512_fnmadd_pd(v11l, v14l, v15l);
    const __m512d v16h = _mm512_fnmadd_pd(v11h, v14h, v15h);
    const __m512d v17l = _mm512_mul_pd(v16l, v11l);
    const __m512d v17h = _mm512_mul_pd(v16h, v11h);
    const __m512d v20l = _mm512_mul_pd(v11l, v19);
    const __m512d v20h = _mm512_mul_pd(v11h, v19);
    const __m512d v21l = _mm512_sub_pd(v5, v20l);
    const __m512d v21h = _mm512_sub_pd(v5, v20h);
    const __m512d v24l = _mm512_mul_pd(v21l, v21l);
    const __m512d v24h = _mm512_mul_pd(v21h, v21h);
    const __m512d v27l = _mm512_fmadd_pd(v25, v21l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25, v21h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v21l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v21h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v21l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v21h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v21l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v21h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v21l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v21h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v21l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v21h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v21l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v21h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v21l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v21h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v21l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v21h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v21l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v21h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v21l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v21h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v21l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v21h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v21l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v21h, v49h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v21l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v21h, v51h, v52);
    const __m512d v56l = _mm512_fmadd_pd(v21l, v54, v55);
    const __m512d v56h = _mm512_fmadd_pd(v21h, v54, v55);
    const __m512d v57l = _mm512_fmadd_pd(v24l, v53l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v24h, v53h, v56h);
    const __m512d v59l = _mm512_fmadd_pd(v21l, v57l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v21h, v57h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v59l, v21l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v59h, v21h, v60);
    const __m512d v62l = _mm512_mul_pd(v61l, v21l);
    const __m512d v62h = _mm512_mul_pd(v61h, v21h);
    const __m512d v63l = _mm512_add_pd(v23, v62l);
    const __m512d v63h = _mm512_add_pd(v23, v62h);
    const __m512d v64l = _mm512_mul_pd(v63l, v21l);
    const __m512d v64h = _mm512_mul_pd(v63h, v21h);
    const __m512d v66l = _mm512_add_pd(v64l, v65);
    const __m512d v66h = _mm512_add_pd(v64h, v65);
    const __m512d v67l = _mm512_mul_pd(v21l, v66l);
    const __m512d v67h = _mm512_mul_pd(v21h, v66h);
    const __m512d v68l = _mm512_add_pd(v22, v67l);
    const __m512d v68h = _mm512_add_pd(v22, v67h);
    const __m512d v69l = _mm512_mul_pd(v21l, v68l);
    const __m512d v69h = _mm512_mul_pd(v21h, v68h);
    const __m512d v70l = _mm512_add_pd(v18, v69l);
    const __m512d v70h = _mm512_add_pd(v18, v69h);
    const __m512d v72l = _mm512_sub_pd(v5, v21l);
    const __m512d v72h = _mm512_sub_pd(v5, v21h);
    const __m512d v73l = _mm512_sub_pd(v72l, v20l);
    const __m512d v73h = _mm512_sub_pd(v72h, v20h);
    const __m512d v74l = _mm512_fmadd_pd(v71, v17l, v73l);
    const __m512d v74h = _mm512_fmadd_pd(v71, v17h, v73h);
    const __m512d v76l = _mm512_mul_pd(v75, v51l);
    const __m512d v76h = _mm512_mul_pd(v75, v51h);
    const __m512d v78l = _mm512_add_pd(v76l, v77);
    const __m512d v78h = _mm512_add_pd(v76h, v77);
    const __m512d v79l = _mm512_sub_pd(v63l, v62l);
    const __m512d v79h = _mm512_sub_pd(v63h, v62h);
    const __m512d v80l = _mm512_sub_pd(v78l, v79l);
    const __m512d v80h = _mm512_sub_pd(v78h, v79h);
    const __m512d v82l = _mm512_fmsub_pd(v61l, v21l, v62l);
    const __m512d v82h = _mm512_fmsub_pd(v61h, v21h, v62h);
    const __m512d v83l = _mm512_add_pd(v80l, v82l);
    const __m512d v83h = _mm512_add_pd(v80h, v82h);
    const __m512d v85l = _mm512_add_pd(v83l, v84);
    const __m512d v85h = _mm512_add_pd(v83h, v84);
    const __m512d v86l = _mm512_fmadd_pd(v74l, v61l, v85l);
    const __m512d v86h = _mm512_fmadd_pd(v74h, v61h, v85h);
    const __m512d v88l = _mm512_fmsub_pd(v63l, v21l, v64l);
    const __m512d v88h = _mm512_fmsub_pd(v63h, v21h, v64h);
    const __m512d v89l = _mm512_sub_pd(v66l, v64l);
    const __m512d v89h = _mm512_sub_pd(v66h, v64h);
    const __m512d v90l = _mm512_sub_pd(v66l, v89l);
    const __m512d v90h = _mm512_sub_pd(v66h, v89h);
    const __m512d v91l = _mm512_sub_pd(v64l, v90l);
    const __m512d v91h = _mm512_sub_pd(v64h, v90h);
    const __m512d v93l = _mm512_sub_pd(v92, v89l);
    const __m512d v93h = _mm512_sub_pd(v92, v89h);
    const __m512d v94l = _mm512_add_pd(v91l, v93l);
    const __m512d v94h = _mm512_add_pd(v91h, v93h);
    const __m512d v95l = _mm512_add_pd(v88l, v94l);
    const __m512d v95h = _mm512_add_pd(v88h, v94h);
    const __m512d v97l = _mm512_add_pd(v95l, v96);
    const __m512d v97h = _mm512_add_pd(v95h, v96);
    const __m512d v98l = _mm512_fmadd_pd(v74l, v63l, v97l);
    const __m512d v98h = _mm512_fmadd_pd(v74h, v63h, v97h);
    const __m512d v99l = _mm512_fmadd_pd(v86l, v21l, v98l);
    const __m512d v99h = _mm512_fmadd_pd(v86h, v21h, v98h);
    const __m512d v102l = _mm512_fmsub_pd(v21l, v66l, v67l);
    const __m512d v102h = _mm512_fmsub_pd(v21h, v66h, v67h);
    const __m512d v104l = _mm512_sub_pd(v68l, v67l);
    const __m512d v104h = _mm512_sub_pd(v68h, v67h);
    const __m512d v105l = _mm512_sub_pd(v103, v104l);
    const __m512d v105h = _mm512_sub_pd(v103, v104h);
    const __m512d v106l = _mm512_sub_pd(v68l, v104l);
    const __m512d v106h = _mm512_sub_pd(v68h, v104h);
    const __m512d v107l = _mm512_sub_pd(v67l, v106l);
    const __m512d v107h = _mm512_sub_pd(v67h, v106h);
    const __m512d v108l = _mm512_add_pd(v105l, v107l);
    const __m512d v108h = _mm512_add_pd(v105h, v107h);
    const __m512d v109l = _mm512_add_pd(v102l, v108l);
    const __m512d v109h = _mm512_add_pd(v102h, v108h);
    const __m512d v110l = _mm512_add_pd(v100, v109l);
    const __m512d v110h = _mm512_add_pd(v100, v109h);
    const __m512d v111l = _mm512_fmadd_pd(v74l, v66l, v110l);
    const __m512d v111h = _mm512_fmadd_pd(v74h, v66h, v110h);
    const __m512d v112l = _mm512_fmadd_pd(v99l, v21l, v111l);
    const __m512d v112h = _mm512_fmadd_pd(v99h, v21h, v111h);
    const __m512d v115l = _mm512_fmsub_pd(v21l, v68l, v69l);
    const __m512d v115h = _mm512_fmsub_pd(v21h, v68h, v69h);
    const __m512d v116l = _mm512_sub_pd(v70l, v69l);
    const __m512d v116h = _mm512_sub_pd(v70h, v69h);
    const __m512d v117l = _mm512_sub_pd(v70l, v116l);
    const __m512d v117h = _mm512_sub_pd(v70h, v116h);
    const __m512d v118l = _mm512_sub_pd(v69l, v117l);
    const __m512d v118h = _mm512_sub_pd(v69h, v117h);
    const __m512d v119l = _mm512_sub_pd(v18, v116l);
    const __m512d v119h = _mm512_sub_pd(v18, v116h);
    const __m512d v120l = _mm512_add_pd(v118l, v119l);
    const __m512d v120h = _mm512_add_pd(v118h, v119h);
    const __m512d v121l = _mm512_add_pd(v115l, v120l);
    const __m512d v121h = _mm512_add_pd(v115h, v120h);
    const __m512d v122l = _mm512_add_pd(v113, v121l);
    const __m512d v122h = _mm512_add_pd(v113, v121h);
    const __m512d v123l = _mm512_fmadd_pd(v74l, v68l, v122l);
    const __m512d v123h = _mm512_fmadd_pd(v74h, v68h, v122h);
    const __m512d v124l = _mm512_fmadd_pd(v21l, v112l, v123l);
    const __m512d v124h = _mm512_fmadd_pd(v21h, v112h, v123h);
    const __m512d v125l = _mm512_mul_pd(v11l, v70l);
    const __m512d v125h = _mm512_mul_pd(v11h, v70h);
    const __m512d v127l = _mm512_fmsub_pd(v11l, v70l, v125l);
    const __m512d v127h = _mm512_fmsub_pd(v11h, v70h, v125h);
    const __m512d v128l = _mm512_fmadd_pd(v124l, v11l, v127l);
    const __m512d v128h = _mm512_fmadd_pd(v124h, v11h, v127h);
    const __m512d v129l = _mm512_fmadd_pd(v17l, v70l, v128l);
    const __m512d v129h = _mm512_fmadd_pd(v17h, v70h, v128h);
    const __m512d v130l = _mm512_mul_pd(v8l, v8l);
    const __m512d v130h = _mm512_mul_pd(v8h, v8h);
    const __m512d v133l = _mm512_fmadd_pd(v130l, v131, v132);
    const __m512d v133h = _mm512_fmadd_pd(v130h, v131, v132);
    const __m512d v134l = _mm512_sub_pd(v133l, v132);
    const __m512d v134h = _mm512_sub_pd(v133h, v132);
    const __m512d v137l = _mm512_fmsub_pd(v8l, v8l, v130l);
    const __m512d v137h = _mm512_fmsub_pd(v8h, v8h, v130h);
    const __m512d v138l = _mm512_fmadd_pd(v134l, v135, v137l);
    const __m512d v138h = _mm512_fmadd_pd(v134h, v135, v137h);
    const __m512d v140l = _mm512_fmadd_pd(v134l, v139, v130l);
    const __m512d v140h = _mm512_fmadd_pd(v134h, v139, v130h);
    const __m512d v141l = _mm512_add_pd(v138l, v140l);
    const __m512d v141h = _mm512_add_pd(v138h, v140h);
    const __m512d v143l = _mm512_fmadd_pd(v141l, v75, v142);
    const __m512d v143h = _mm512_fmadd_pd(v141h, v75, v142);
    const __m512d v144l = _mm512_sub_pd(v143l, v141l);
    const __m512d v144h = _mm512_sub_pd(v143h, v141h);
    const __m512d v145l = _mm512_sub_pd(v5, v144l);
    const __m512d v145h = _mm512_sub_pd(v5, v144h);
    const __m512d v146l = _mm512_sub_pd(v145l, v141l);
    const __m512d v146h = _mm512_sub_pd(v145h, v141h);
    const __m512d v147l = _mm512_mul_pd(v141l, v141l);
    const __m512d v147h = _mm512_mul_pd(v141h, v141h);
    const __m512d v150l = _mm512_fmadd_pd(v148, v141l, v149);
    const __m512d v150h = _mm512_fmadd_pd(v148, v141h, v149);
    const __m512d v152l = _mm512_fmadd_pd(v150l, v141l, v151);
    const __m512d v152h = _mm512_fmadd_pd(v150h, v141h, v151);
    const __m512d v154l = _mm512_fmadd_pd(v141l, v152l, v153);
    const __m512d v154h = _mm512_fmadd_pd(v141h, v152h, v153);
    const __m512d v156l = _mm512_fmadd_pd(v154l, v141l, v155);
    const __m512d v156h = _mm512_fmadd_pd(v154h, v141h, v155);
    const __m512d v158l = _mm512_fmadd_pd(v156l, v141l, v157);
    const __m512d v158h = _mm512_fmadd_pd(v156h, v141h, v157);
    const __m512d v160l = _mm512_fmadd_pd(v158l, v141l, v159);
    const __m512d v160h = _mm512_fmadd_pd(v158h, v141h, v159);
    const __m512d v162l = _mm512_fmadd_pd(v141l, v160l, v161);
    const __m512d v162h = _mm512_fmadd_pd(v141h, v160h, v161);
    const __m512d v164l = _mm512_fmadd_pd(v162l, v141l, v163);
    const __m512d v164h = _mm512_fmadd_pd(v162h, v141h, v163);
    const __m512d v167l = _mm512_fmadd_pd(v165, v141l, v166);
    const __m512d v167h = _mm512_fmadd_pd(v165, v141h, v166);
    const __m512d v168l = _mm512_fmadd_pd(v147l, v164l, v167l);
    const __m512d v168h = _mm512_fmadd_pd(v147h, v164h, v167h);
    const __m512d v170l = _mm512_fmadd_pd(v168l, v141l, v169);
    const __m512d v170h = _mm512_fmadd_pd(v168h, v141h, v169);
    const __m512d v171l = _mm512_sub_pd(v140l, v141l);
    const __m512d v171h = _mm512_sub_pd(v140h, v141h);
    const __m512d v172l = _mm512_add_pd(v138l, v171l);
    const __m512d v172h = _mm512_add_pd(v138h, v171h);
    const __m512d v174l = _mm512_fmsub_pd(v147l, v170l, v172l);
    const __m512d v174h = _mm512_fmsub_pd(v147h, v170h, v172h);
    const __m512d v175l = _mm512_add_pd(v146l, v174l);
    const __m512d v175h = _mm512_add_pd(v146h, v174h);
    const __m512d v176l = _mm512_mul_pd(v125l, v144l);
    const __m512d v176h = _mm512_mul_pd(v125h, v144h);
    const __m512d v178l = _mm512_fmsub_pd(v125l, v144l, v176l);
    const __m512d v178h = _mm512_fmsub_pd(v125h, v144h, v176h);
    const __m512d v179l = _mm512_fmadd_pd(v175l, v125l, v178l);
    const __m512d v179h = _mm512_fmadd_pd(v175h, v125h, v178h);
    const __m512d v180l = _mm512_fmadd_pd(v129l, v144l, v179l);
    const __m512d v180h = _mm512_fmadd_pd(v129h, v144h, v179h);
    const __m512d v181l = _mm512_add_pd(v180l, v176l);
    const __m512d v181h = _mm512_add_pd(v180h, v176h);
    const __m512i v182l = _mm512_castpd_si512(v133l);
    const __m512i v182h = _mm512_castpd_si512(v133h);
    const __m512i v184l = _mm512_slli_epi64(v182l, 52);
    const __m512i v184h = _mm512_slli_epi64(v182h, 52);
    const __m512i v186l = _mm512_add_epi64(v184l, v185);
    const __m512i v186h = _mm512_add_epi64(v184h, v185);
    const __m512d v187l = _mm512_castsi512_pd(v186l);
    const __m512d v187h = _mm512_castsi512_pd(v186h);
    const __m512d v188l = _mm512_mul_pd(v181l, v187l);
    const __m512d v188h = _mm512_mul_pd(v181h, v187h);
    const __m512d v189l = _mm512_mul_pd(v4, v188l);
    const __m512d v189h = _mm512_mul_pd(v4, v188h);
    const __m512d v190l = _mm512_sub_pd(v3, v189l);
    const __m512d v190h = _mm512_sub_pd(v3, v189h);
    const __m512d v191l = _mm512_mask_blend_pd((__mmask8)v2, v189l, v190l);
    const __m512d v191h = _mm512_mask_blend_pd(erfc_f64_2ulp_avx2_high_mask_avx512(v2), v189h, v190h);
    _mm512_storeu_pd(y, v191l);
    _mm512_storeu_pd(y + 8, v191h);
}

static ERFC_F64_2ULP_AVX2_AVX512_TARGET void erfc_f64_2ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erfc_f64_2ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        erfc_f64_2ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_F64_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_f64_2ulp_avx2_level(void) {
#if defined(ERFC_F64_2ULP_AVX2_FORCE_ISA)
    return ERFC_F64_2ULP_AVX2_FORCE_ISA;
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

double erfc_f64_2ulp_avx2(double x) {
    return erfc_f64_2ulp_avx2_element(x);
}

void erfc_f64_2ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_f64_2ulp_avx2_level();
    if (level == 2) {
        erfc_f64_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_f64_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_f64_2ulp_avx2_array_portable(x, y, n);
}
