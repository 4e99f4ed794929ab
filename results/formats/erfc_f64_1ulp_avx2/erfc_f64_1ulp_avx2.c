/* erfc_f64_1ulp_avx2: erfc
 *
 *   target       erfc, 1 - erf x, f64
 *   domain       every input
 *   max error    0.911161 ulp, observed on 305510129 inputs
 *   worst input  -0x1.b610c39c7942fp-26 (-2.5498767196574782e-08, encoding 0xbe5b610c39c7942f)
 *   result there 0x1.0000007b93744p+0 (1.0000000287722779, encoding 0x3ff0000007b93744)
 *   mean error   0.270509 ulp
 *   misrounded   44948776 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ba1fea9c40d5b1f1d63bf0fea2cdb0c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f64 --max-ulp 0.97 --isa avx2 --time 40s --seed 1 --threads 1 --from seeds/erfc/f64/gather32_low4.evo --archive erfc_f64_1ulp_avx2.db
 *                time: 6.5949 ns/element as avx2 code (inputs mean)
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
#include "erfc_f64_1ulp_avx2.h"

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

static inline double erfc_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double erfc_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t erfc_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t erfc_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t erfc_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double erfc_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const double erfc_f64_1ulp_avx2_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double erfc_f64_1ulp_avx2_table1[32] = {
    0x0p+0, 0x1.d73e2a475b465p-55, 0x1.8a62e4adc610bp-54, -0x1.6c51039449b3ap-54,
    -0x1.19041b9d78a76p-55, 0x1.e016e00a2643cp-54, 0x1.9b07eb6c70573p-54, 0x1.612e8afad1255p-55,
    0x1.6f46ad23182e4p-55, -0x1.63aeabf42eae2p-54, 0x1.ada0911f09ebcp-55, 0x1.89b7a04ef80dp-59,
    0x1.d4397afec42e2p-56, -0x1.07abe1db13cadp-55, 0x1.6324c054647adp-54, -0x1.383c17e40b497p-54,
    -0x1.bdd3413b26456p-54, -0x1.16e4786887a99p-55, -0x1.41577ee04992fp-55, -0x1.d4c1dd41532d8p-54,
    0x1.6e9f156864b27p-54, -0x1.75fc781b57ebcp-57, 0x1.c7c46b071f2bep-56, -0x1.d2f6edb8d41e1p-54,
    0x1.7a1cd345dcc81p-54, -0x1.5584f7e54ac3bp-56, 0x1.11065895048ddp-55, 0x1.503cbd1e949dbp-56,
    0x1.2ed02d75b3707p-55, -0x1.1a5cd4f184b5cp-54, -0x1.e9c23179c2893p-54, 0x1.9d3e12dd8a18bp-54,
};

static inline double erfc_f64_1ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = 0x0p+0; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = -0x1.158868c189cb2p-6; /* -0.016939260769643645 */
    const double v4 = -0x1.0f8d73df54b2p+3; /* -8.4860171663218011 */
    const double v5 = 0x1p+0; /* 1 */
    const double v6 = 0x1.cp+4; /* 28 */
    const double v7 = erfc_f64_1ulp_avx2_abs_f64(v0);
    const double v8 = v6 < v7 ? v6 : v7;
    const double v9 = 0x1p+2; /* 4 */
    const double v10 = v8 + v9;
    const double v11 = v5 / v10;
    const double v12 = -v11;
    const double v13 = v10 - v9;
    const double v14 = v8 - v13;
    const double v15 = erfc_f64_1ulp_avx2_fma_f64(v10, v12, v5);
    const double v16 = erfc_f64_1ulp_avx2_fma_f64(v12, v14, v15);
    const double v17 = v16 * v11;
    const double v18 = 0x1p+3; /* 8 */
    const double v19 = v11 * v18;
    const double v20 = v5 - v19;
    const double v21 = v5 - v20;
    const double v22 = v21 - v19;
    const double v23 = erfc_f64_1ulp_avx2_fma_f64(v4, v17, v22);
    const double v24 = 0x1p+1; /* 2 */
    const double v25 = erfc_f64_1ulp_avx2_fma_f64(v3, v23, v24);
    const double v26 = 0x1p-600; /* 2.4099198651028841e-181 */
    const double v27 = v8 * v8;
    const double v28 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v29 = 0x1.8p+47; /* 211106232532992 */
    const double v30 = erfc_f64_1ulp_avx2_fma_f64(v27, v28, v29);
    const int64_t v31 = erfc_f64_1ulp_avx2_bits_f64(v30);
    const int32_t v32 = (int32_t)(uint32_t)(uint64_t)v31;
    const int32_t v33 = 31;
    const int32_t v34 = v32 & v33;
    const double v35 = erfc_f64_1ulp_avx2_table0[v34];
    const double v36 = 0x1.ffd02219bc0abp-1; /* 0.99963480533735571 */
    const double v37 = v30 - v29;
    const double v38 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v39 = erfc_f64_1ulp_avx2_fma_f64(v37, v38, v27);
    const double v40 = -v27;
    const double v41 = erfc_f64_1ulp_avx2_fma_f64(v8, v8, v40);
    const double v42 = 0x1.ef357e1f50a4dp-45; /* 5.4979238464530035e-14 */
    const double v43 = v42 * v37;
    const double v44 = v41 + v43;
    const double v45 = v39 + v44;
    const double v46 = v36 - v45;
    const double v47 = 0x1.18932bf08e167p+0; /* 1.0959956610004953 */
    const double v48 = -0x1.14eacb1ad02bfp-1; /* -0.54085383131322107 */
    const double v49 = v20 * v20;
    const double v50 = 0x1.e47b7b6fedd52p-31; /* 8.8126826495235028e-10 */
    const double v51 = -0x1.8d4414ac1ec6p-31; /* -7.2262253604084463e-10 */
    const double v52 = erfc_f64_1ulp_avx2_fma_f64(v20, v50, v51);
    const double v53 = -0x1.05a8abda289cap-26; /* -1.5230550911289053e-08 */
    const double v54 = erfc_f64_1ulp_avx2_fma_f64(v20, v52, v53);
    const double v55 = 0x1.ec9ba04f6fe9bp-29; /* 3.5841943091587285e-09 */
    const double v56 = erfc_f64_1ulp_avx2_fma_f64(v20, v54, v55);
    const double v57 = 0x1.0a8fabf792dcp-23; /* 1.2412723980819355e-07 */
    const double v58 = erfc_f64_1ulp_avx2_fma_f64(v56, v20, v57);
    const double v59 = -0x1.5412331fadec4p-24; /* -7.9178971374985004e-08 */
    const double v60 = -0x1.c677812a71457p-21; /* -8.4651040781951912e-07 */
    const double v61 = erfc_f64_1ulp_avx2_fma_f64(v20, v59, v60);
    const double v62 = erfc_f64_1ulp_avx2_fma_f64(v49, v58, v61);
    const double v63 = 0x1.7f09a5b3066fap-20; /* 1.4269265704636471e-06 */
    const double v64 = erfc_f64_1ulp_avx2_fma_f64(v20, v62, v63);
    const double v65 = -0x1.a776923e0f232p-33; /* -1.925687542926496e-10 */
    const double v66 = 0x1.3b0f87e4c1f6cp-18; /* 4.6947697895995256e-06 */
    const double v67 = erfc_f64_1ulp_avx2_fma_f64(v56, v65, v66);
    const double v68 = erfc_f64_1ulp_avx2_fma_f64(v20, v64, v67);
    const double v69 = -0x1.3c744a1795dd6p-16; /* -1.8862143490087423e-05 */
    const double v70 = erfc_f64_1ulp_avx2_fma_f64(v20, v68, v69);
    const double v71 = -0x1.e7ede3ac27568p-19; /* -3.6353562418838974e-06 */
    const double v72 = erfc_f64_1ulp_avx2_fma_f64(v70, v20, v71);
    const double v73 = 0x1.72cddb3cf8c13p-13; /* 0.00017681318595838598 */
    const double v74 = erfc_f64_1ulp_avx2_fma_f64(v20, v72, v73);
    const double v75 = -0x1.dd2842b297e36p-12; /* -0.00045505263111597931 */
    const double v76 = erfc_f64_1ulp_avx2_fma_f64(v20, v74, v75);
    const double v77 = -0x1.269b56e63700bp-12; /* -0.00028095893357060812 */
    const double v78 = erfc_f64_1ulp_avx2_fma_f64(v20, v76, v77);
    const double v79 = 0x1.908f471da9359p-8; /* 0.0061120556471550786 */
    const double v80 = erfc_f64_1ulp_avx2_fma_f64(v20, v78, v79);
    const double v81 = -0x1.b00c052a14539p-6; /* -0.026370053332646057 */
    const double v82 = erfc_f64_1ulp_avx2_fma_f64(v20, v80, v81);
    const double v83 = 0x1.38dbd2c8ec0fap-4; /* 0.076381514910057208 */
    const double v84 = erfc_f64_1ulp_avx2_fma_f64(v20, v82, v83);
    const double v85 = -0x1.645fd8a4c04e3p-3; /* -0.17401093724041691 */
    const double v86 = 0x1.52cac2370ff85p-2; /* 0.33085158787798036 */
    const double v87 = erfc_f64_1ulp_avx2_fma_f64(v85, v20, v86);
    const double v88 = erfc_f64_1ulp_avx2_fma_f64(v84, v49, v87);
    const double v89 = v20 * v88;
    const double v90 = v48 + v89;
    const double v91 = v90 * v20;
    const double v92 = 0x1.8be202d26c70ap-1; /* 0.77320870226523764 */
    const double v93 = v91 + v92;
    const double v94 = v20 * v93;
    const double v95 = -0x1.f3fe31ecb4a2p-1; /* -0.97654872908089274 */
    const double v96 = v94 + v95;
    const double v97 = v20 * v96;
    const double v98 = v47 + v97;
    const double v99 = -v94;
    const double v100 = erfc_f64_1ulp_avx2_fma_f64(v20, v93, v99);
    const double v101 = -0x1.f3fe31ecb49cp-1; /* -0.97654872908088208 */
    const double v102 = v96 - v94;
    const double v103 = v101 - v102;
    const double v104 = v96 - v102;
    const double v105 = v94 - v104;
    const double v106 = v103 + v105;
    const double v107 = v100 + v106;
    const double v108 = -0x1.36e4334d1c2fcp-55; /* -3.3706913973772473e-17 */
    const double v109 = v107 + v108;
    const double v110 = erfc_f64_1ulp_avx2_fma_f64(v23, v93, v109);
    const double v111 = v90 - v89;
    const double v112 = v90 - v111;
    const double v113 = v89 - v112;
    const double v114 = v48 - v111;
    const double v115 = v113 + v114;
    const double v116 = -v89;
    const double v117 = erfc_f64_1ulp_avx2_fma_f64(v20, v88, v116);
    const double v118 = v115 + v117;
    const double v119 = 0x1.e9f77ea87caa2p-55; /* 5.3122304341862966e-17 */
    const double v120 = v118 + v119;
    const double v121 = erfc_f64_1ulp_avx2_fma_f64(v88, v23, v120);
    const double v122 = -0x1.98ce896215a2ep-55; /* -4.4322920312319945e-17 */
    const double v123 = -v91;
    const double v124 = erfc_f64_1ulp_avx2_fma_f64(v90, v20, v123);
    const double v125 = v93 - v91;
    const double v126 = v93 - v125;
    const double v127 = v91 - v126;
    const double v128 = v92 - v125;
    const double v129 = v127 + v128;
    const double v130 = v124 + v129;
    const double v131 = v122 + v130;
    const double v132 = erfc_f64_1ulp_avx2_fma_f64(v90, v23, v131);
    const double v133 = erfc_f64_1ulp_avx2_fma_f64(v121, v20, v132);
    const double v134 = v133 * v20;
    const double v135 = v110 + v134;
    const double v136 = 0x1.18932bf08e154p+0; /* 1.0959956610004911 */
    const double v137 = v98 - v97;
    const double v138 = v136 - v137;
    const double v139 = v98 - v137;
    const double v140 = v97 - v139;
    const double v141 = v138 + v140;
    const double v142 = -v97;
    const double v143 = erfc_f64_1ulp_avx2_fma_f64(v20, v96, v142);
    const double v144 = v141 + v143;
    const double v145 = 0x1.03fab5a3b581fp-54; /* 5.6374031766215606e-17 */
    const double v146 = v144 + v145;
    const double v147 = erfc_f64_1ulp_avx2_fma_f64(v96, v23, v146);
    const double v148 = erfc_f64_1ulp_avx2_fma_f64(v20, v135, v147);
    const double v149 = v98 * v11;
    const double v150 = -v149;
    const double v151 = erfc_f64_1ulp_avx2_fma_f64(v98, v11, v150);
    const double v152 = erfc_f64_1ulp_avx2_fma_f64(v11, v148, v151);
    const double v153 = erfc_f64_1ulp_avx2_fma_f64(v98, v17, v152);
    const double v154 = v5 - v46;
    const double v155 = v154 - v45;
    const double v156 = v45 * v45;
    const double v157 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v158 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v159 = erfc_f64_1ulp_avx2_fma_f64(v157, v45, v158);
    const double v160 = -0x1.1111111111111p-7; /* -0.0083333333333333332 */
    const double v161 = erfc_f64_1ulp_avx2_fma_f64(v159, v45, v160);
    const double v162 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v163 = erfc_f64_1ulp_avx2_fma_f64(v161, v45, v162);
    const double v164 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v165 = erfc_f64_1ulp_avx2_fma_f64(v163, v45, v164);
    const double v166 = 0x1p-1; /* 0.5 */
    const double v167 = erfc_f64_1ulp_avx2_fma_f64(v165, v45, v166);
    const double v168 = v39 - v45;
    const double v169 = v168 + v44;
    const double v170 = -v169;
    const double v171 = erfc_f64_1ulp_avx2_fma_f64(v156, v167, v170);
    const double v172 = v155 + v171;
    const double v173 = v46 * v149;
    const double v174 = -v173;
    const double v175 = erfc_f64_1ulp_avx2_fma_f64(v46, v149, v174);
    const double v176 = erfc_f64_1ulp_avx2_fma_f64(v149, v172, v175);
    const double v177 = erfc_f64_1ulp_avx2_fma_f64(v46, v153, v176);
    const double v178 = erfc_f64_1ulp_avx2_table1[v34];
    const double v179 = v173 * v35;
    const double v180 = -v179;
    const double v181 = erfc_f64_1ulp_avx2_fma_f64(v173, v35, v180);
    const double v182 = erfc_f64_1ulp_avx2_fma_f64(v173, v178, v181);
    const double v183 = erfc_f64_1ulp_avx2_fma_f64(v35, v177, v182);
    const double v184 = v183 + v179;
    const int64_t v185 = INT64_C(7309342195222315008); /* 0x6570000000000000 */
    const int64_t v186 = INT64_C(5);
    const int64_t v187 = erfc_f64_1ulp_avx2_lshr_i64(v31, v186);
    const int64_t v188 = INT64_C(52);
    const int64_t v189 = erfc_f64_1ulp_avx2_shl_i64(v187, v188);
    const int64_t v190 = (int64_t)((uint64_t)v185 + (uint64_t)v189);
    const double v191 = erfc_f64_1ulp_avx2_frombits_f64(v190);
    const double v192 = v184 * v191;
    const double v193 = v26 * v192;
    const double v194 = v25 - v193;
    const double v195 = v2 ? v194 : v193;
    const double r0 = v195;
    return r0;
}

static void erfc_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERFC_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_F64_1ULP_AVX2_AVX2 static inline ERFC_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERFC_F64_1ULP_AVX2_AVX512 static inline ERFC_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ERFC_F64_1ULP_AVX2_AVX2 __m256i erfc_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

ERFC_F64_1ULP_AVX2_AVX2 __m128i erfc_f64_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ERFC_F64_1ULP_AVX2_AVX2 __m256d erfc_f64_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERFC_F64_1ULP_AVX2_AVX2 void erfc_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v3 = _mm256_set1_pd(-0x1.158868c189cb2p-6); /* -0.016939260769643645 */
    const __m256d v4 = _mm256_set1_pd(-0x1.0f8d73df54b2p+3); /* -8.4860171663218011 */
    const __m256d v5 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v6 = _mm256_set1_pd(0x1.cp+4); /* 28 */
    const __m256d v9 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v18 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v24 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v26 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v28 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v29 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256i v33 = _mm256_set1_epi32(31);
    const __m256d v36 = _mm256_set1_pd(0x1.ffd02219bc0abp-1); /* 0.99963480533735571 */
    const __m256d v38 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v42 = _mm256_set1_pd(0x1.ef357e1f50a4dp-45); /* 5.4979238464530035e-14 */
    const __m256d v47 = _mm256_set1_pd(0x1.18932bf08e167p+0); /* 1.0959956610004953 */
    const __m256d v48 = _mm256_set1_pd(-0x1.14eacb1ad02bfp-1); /* -0.54085383131322107 */
    const __m256d v50 = _mm256_set1_pd(0x1.e47b7b6fedd52p-31); /* 8.8126826495235028e-10 */
    const __m256d v51 = _mm256_set1_pd(-0x1.8d4414ac1ec6p-31); /* -7.2262253604084463e-10 */
    const __m256d v53 = _mm256_set1_pd(-0x1.05a8abda289cap-26); /* -1.5230550911289053e-08 */
    const __m256d v55 = _mm256_set1_pd(0x1.ec9ba04f6fe9bp-29); /* 3.5841943091587285e-09 */
    const __m256d v57 = _mm256_set1_pd(0x1.0a8fabf792dcp-23); /* 1.2412723980819355e-07 */
    const __m256d v59 = _mm256_set1_pd(-0x1.5412331fadec4p-24); /* -7.9178971374985004e-08 */
    const __m256d v60 = _mm256_set1_pd(-0x1.c677812a71457p-21); /* -8.4651040781951912e-07 */
    const __m256d v63 = _mm256_set1_pd(0x1.7f09a5b3066fap-20); /* 1.4269265704636471e-06 */
    const __m256d v65 = _mm256_set1_pd(-0x1.a776923e0f232p-33); /* -1.925687542926496e-10 */
    const __m256d v66 = _mm256_set1_pd(0x1.3b0f87e4c1f6cp-18); /* 4.6947697895995256e-06 */
    const __m256d v69 = _mm256_set1_pd(-0x1.3c744a1795dd6p-16); /* -1.8862143490087423e-05 */
    const __m256d v71 = _mm256_set1_pd(-0x1.e7ede3ac27568p-19); /* -3.6353562418838974e-06 */
    const __m256d v73 = _mm256_set1_pd(0x1.72cddb3cf8c13p-13); /* 0.00017681318595838598 */
    const __m256d v75 = _mm256_set1_pd(-0x1.dd2842b297e36p-12); /* -0.00045505263111597931 */
    const __m256d v77 = _mm256_set1_pd(-0x1.269b56e63700bp-12); /* -0.00028095893357060812 */
    const __m256d v79 = _mm256_set1_pd(0x1.908f471da9359p-8); /* 0.0061120556471550786 */
    const __m256d v81 = _mm256_set1_pd(-0x1.b00c052a14539p-6); /* -0.026370053332646057 */
    const __m256d v83 = _mm256_set1_pd(0x1.38dbd2c8ec0fap-4); /* 0.076381514910057208 */
    const __m256d v85 = _mm256_set1_pd(-0x1.645fd8a4c04e3p-3); /* -0.17401093724041691 */
    const __m256d v86 = _mm256_set1_pd(0x1.52cac2370ff85p-2); /* 0.33085158787798036 */
    const __m256d v92 = _mm256_set1_pd(0x1.8be202d26c70ap-1); /* 0.77320870226523764 */
    const __m256d v95 = _mm256_set1_pd(-0x1.f3fe31ecb4a2p-1); /* -0.97654872908089274 */
    const __m256d v101 = _mm256_set1_pd(-0x1.f3fe31ecb49cp-1); /* -0.97654872908088208 */
    const __m256d v108 = _mm256_set1_pd(-0x1.36e4334d1c2fcp-55); /* -3.3706913973772473e-17 */
    const __m256d v119 = _mm256_set1_pd(0x1.e9f77ea87caa2p-55); /* 5.3122304341862966e-17 */
    const __m256d v122 = _mm256_set1_pd(-0x1.98ce896215a2ep-55); /* -4.4322920312319945e-17 */
    const __m256d v136 = _mm256_set1_pd(0x1.18932bf08e154p+0); /* 1.0959956610004911 */
    const __m256d v145 = _mm256_set1_pd(0x1.03fab5a3b581fp-54); /* 5.6374031766215606e-17 */
    const __m256d v157 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v158 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v160 = _mm256_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m256d v162 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v164 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v166 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v185 = _mm256_set1_epi64x(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = erfc_f64_1ulp_avx2_join_mask_avx2(v2l, v2h);
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
    const __m256d v19l = _mm256_mul_pd(v11l, v18);
    const __m256d v19h = _mm256_mul_pd(v11h, v18);
    const __m256d v20l = _mm256_sub_pd(v5, v19l);
    const __m256d v20h = _mm256_sub_pd(v5, v19h);
    const __m256d v21l = _mm256_sub_pd(v5, v20l);
    const __m256d v21h = _mm256_sub_pd(v5, v20h);
    const __m256d v22l = _mm256_sub_pd(v21l, v19l);
    const __m256d v22h = _mm256_sub_pd(v21h, v19h);
    const __m256d v23l = _mm256_fmadd_pd(v4, v17l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v4, v17h, v22h);
    const __m256d v25l = _mm256_fmadd_pd(v3, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v3, v23h, v24);
    const __m256d v27l = _mm256_mul_pd(v8l, v8l);
    const __m256d v27h = _mm256_mul_pd(v8h, v8h);
    const __m256d v30l = _mm256_fmadd_pd(v27l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v27h, v28, v29);
    const __m256i v31l = _mm256_castpd_si256(v30l);
    const __m256i v31h = _mm256_castpd_si256(v30h);
    const __m128i v32l = erfc_f64_1ulp_avx2_wrap_avx2(v31l);
    const __m128i v32h = erfc_f64_1ulp_avx2_wrap_avx2(v31h);
    const __m256i v32 = _mm256_set_m128i(v32h, v32l);
    const __m256i v34 = _mm256_and_si256(v32, v33);
    const __m256d v35l = erfc_f64_1ulp_avx2_gather_f64_avx2(erfc_f64_1ulp_avx2_table0, _mm256_castsi256_si128(v34));
    const __m256d v35h = erfc_f64_1ulp_avx2_gather_f64_avx2(erfc_f64_1ulp_avx2_table0, _mm256_extracti128_si256(v34, 1));
    const __m256d v37l = _mm256_sub_pd(v30l, v29);
    const __m256d v37h = _mm256_sub_pd(v30h, v29);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v38, v27l);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v38, v27h);
    const __m256d v41l = _mm256_fmsub_pd(v8l, v8l, v27l);
    const __m256d v41h = _mm256_fmsub_pd(v8h, v8h, v27h);
    const __m256d v43l = _mm256_mul_pd(v42, v37l);
    const __m256d v43h = _mm256_mul_pd(v42, v37h);
    const __m256d v44l = _mm256_add_pd(v41l, v43l);
    const __m256d v44h = _mm256_add_pd(v41h, v43h);
    const __m256d v45l = _mm256_add_pd(v39l, v44l);
    const __m256d v45h = _mm256_add_pd(v39h, v44h);
    const __m256d v46l = _mm256_sub_pd(v36, v45l);
    const __m256d v46h = _mm256_sub_pd(v36, v45h);
    const __m256d v49l = _mm256_mul_pd(v20l, v20l);
    const __m256d v49h = _mm256_mul_pd(v20h, v20h);
    const __m256d v52l = _mm256_fmadd_pd(v20l, v50, v51);
    const __m256d v52h = _mm256_fmadd_pd(v20h, v50, v51);
    const __m256d v54l = _mm256_fmadd_pd(v20l, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v20h, v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v20l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v20h, v54h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v56l, v20l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56h, v20h, v57);
    const __m256d v61l = _mm256_fmadd_pd(v20l, v59, v60);
    const __m256d v61h = _mm256_fmadd_pd(v20h, v59, v60);
    const __m256d v62l = _mm256_fmadd_pd(v49l, v58l, v61l);
    const __m256d v62h = _mm256_fmadd_pd(v49h, v58h, v61h);
    const __m256d v64l = _mm256_fmadd_pd(v20l, v62l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v20h, v62h, v63);
    const __m256d v67l = _mm256_fmadd_pd(v56l, v65, v66);
    const __m256d v67h = _mm256_fmadd_pd(v56h, v65, v66);
    const __m256d v68l = _mm256_fmadd_pd(v20l, v64l, v67l);
    const __m256d v68h = _mm256_fmadd_pd(v20h, v64h, v67h);
    const __m256d v70l = _mm256_fmadd_pd(v20l, v68l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v20h, v68h, v69);
    const __m256d v72l = _mm256_fmadd_pd(v70l, v20l, v71);
    const __m256d v72h = _mm256_fmadd_pd(v70h, v20h, v71);
    const __m256d v74l = _mm256_fmadd_pd(v20l, v72l, v73);
    const __m256d v74h = _mm256_fmadd_pd(v20h, v72h, v73);
    const __m256d v76l = _mm256_fmadd_pd(v20l, v74l, v75);
    const __m256d v76h = _mm256_fmadd_pd(v20h, v74h, v75);
    const __m256d v78l = _mm256_fmadd_pd(v20l, v76l, v77);
    const __m256d v78h = _mm256_fmadd_pd(v20h, v76h, v77);
    const __m256d v80l = _mm256_fmadd_pd(v20l, v78l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v20h, v78h, v79);
    const __m256d v82l = _mm256_fmadd_pd(v20l, v80l, v81);
    const __m256d v82h = _mm256_fmadd_pd(v20h, v80h, v81);
    const __m256d v84l = _mm256_fmadd_pd(v20l, v82l, v83);
    const __m256d v84h = _mm256_fmadd_pd(v20h, v82h, v83);
    const __m256d v87l = _mm256_fmadd_pd(v85, v20l, v86);
    const __m256d v87h = _mm256_fmadd_pd(v85, v20h, v86);
    const __m256d v88l = _mm256_fmadd_pd(v84l, v49l, v87l);
    const __m256d v88h = _mm256_fmadd_pd(v84h, v49h, v87h);
    const __m256d v89l = _mm256_mul_pd(v20l, v88l);
    const __m256d v89h = _mm256_mul_pd(v20h, v88h);
    const __m256d v90l = _mm256_add_pd(v48, v89l);
    const __m256d v90h = _mm256_add_pd(v48, v89h);
    const __m256d v91l = _mm256_mul_pd(v90l, v20l);
    const __m256d v91h = _mm256_mul_pd(v90h, v20h);
    const __m256d v93l = _mm256_add_pd(v91l, v92);
    const __m256d v93h = _mm256_add_pd(v91h, v92);
    const __m256d v94l = _mm256_mul_pd(v20l, v93l);
    const __m256d v94h = _mm256_mul_pd(v20h, v93h);
    const __m256d v96l = _mm256_add_pd(v94l, v95);
    const __m256d v96h = _mm256_add_pd(v94h, v95);
    const __m256d v97l = _mm256_mul_pd(v20l, v96l);
    const __m256d v97h = _mm256_mul_pd(v20h, v96h);
    const __m256d v98l = _mm256_add_pd(v47, v97l);
    const __m256d v98h = _mm256_add_pd(v47, v97h);
    const __m256d v100l = _mm256_fmsub_pd(v20l, v93l, v94l);
    const __m256d v100h = _mm256_fmsub_pd(v20h, v93h, v94h);
    const __m256d v102l = _mm256_sub_pd(v96l, v94l);
    const __m256d v102h = _mm256_sub_pd(v96h, v94h);
    const __m256d v103l = _mm256_sub_pd(v101, v102l);
    const __m256d v103h = _mm256_sub_pd(v101, v102h);
    const __m256d v104l = _mm256_sub_pd(v96l, v102l);
    const __m256d v104h = _mm256_sub_pd(v96h, v102h);
    const __m256d v105l = _mm256_sub_pd(v94l, v104l);
    const __m256d v105h = _mm256_sub_pd(v94h, v104h);
    const __m256d v106l = _mm256_add_pd(v103l, v105l);
    const __m256d v106h = _mm256_add_pd(v103h, v105h);
    const __m256d v107l = _mm256_add_pd(v100l, v106l);
    const __m256d v107h = _mm256_add_pd(v100h, v106h);
    const __m256d v109l = _mm256_add_pd(v107l, v108);
    const __m256d v109h = _mm256_add_pd(v107h, v108);
    const __m256d v110l = _mm256_fmadd_pd(v23l, v93l, v109l);
    const __m256d v110h = _mm256_fmadd_pd(v23h, v93h, v109h);
    const __m256d v111l = _mm256_sub_pd(v90l, v89l);
    const __m256d v111h = _mm256_sub_pd(v90h, v89h);
    const __m256d v112l = _mm256_sub_pd(v90l, v111l);
    const __m256d v112h = _mm256_sub_pd(v90h, v111h);
    const __m256d v113l = _mm256_sub_pd(v89l, v112l);
    const __m256d v113h = _mm256_sub_pd(v89h, v112h);
    const __m256d v114l = _mm256_sub_pd(v48, v111l);
    const __m256d v114h = _mm256_sub_pd(v48, v111h);
    const __m256d v115l = _mm256_add_pd(v113l, v114l);
    const __m256d v115h = _mm256_add_pd(v113h, v114h);
    const __m256d v117l = _mm256_fmsub_pd(v20l, v88l, v89l);
    const __m256d v117h = _mm256_fmsub_pd(v20h, v88h, v89h);
    const __m256d v118l = _mm256_add_pd(v115l, v117l);
    const __m256d v118h = _mm256_add_pd(v115h, v117h);
    const __m256d v120l = _mm256_add_pd(v118l, v119);
    const __m256d v120h = _mm256_add_pd(v118h, v119);
    const __m256d v121l = _mm256_fmadd_pd(v88l, v23l, v120l);
    const __m256d v121h = _mm256_fmadd_pd(v88h, v23h, v120h);
    const __m256d v124l = _mm256_fmsub_pd(v90l, v20l, v91l);
    const __m256d v124h = _mm256_fmsub_pd(v90h, v20h, v91h);
    const __m256d v125l = _mm256_sub_pd(v93l, v91l);
    const __m256d v125h = _mm256_sub_pd(v93h, v91h);
    const __m256d v126l = _mm256_sub_pd(v93l, v125l);
    const __m256d v126h = _mm256_sub_pd(v93h, v125h);
    const __m256d v127l = _mm256_sub_pd(v91l, v126l);
    const __m256d v127h = _mm256_sub_pd(v91h, v126h);
    const __m256d v128l = _mm256_sub_pd(v92, v125l);
    const __m256d v128h = _mm256_sub_pd(v92, v125h);
    const __m256d v129l = _mm256_add_pd(v127l, v128l);
    const __m256d v129h = _mm256_add_pd(v127h, v128h);
    const __m256d v130l = _mm256_add_pd(v124l, v129l);
    const __m256d v130h = _mm256_add_pd(v124h, v129h);
    const __m256d v131l = _mm256_add_pd(v122, v130l);
    const __m256d v131h = _mm256_add_pd(v122, v130h);
    const __m256d v132l = _mm256_fmadd_pd(v90l, v23l, v131l);
    const __m256d v132h = _mm256_fmadd_pd(v90h, v23h, v131h);
    const __m256d v133l = _mm256_fmadd_pd(v121l, v20l, v132l);
    const __m256d v133h = _mm256_fmadd_pd(v121h, v20h, v132h);
    const __m256d v134l = _mm256_mul_pd(v133l, v20l);
    const __m256d v134h = _mm256_mul_pd(v133h, v20h);
    const __m256d v135l = _mm256_add_pd(v110l, v134l);
    const __m256d v135h = _mm256_add_pd(v110h, v134h);
    const __m256d v137l = _mm256_sub_pd(v98l, v97l);
    const __m256d v137h = _mm256_sub_pd(v98h, v97h);
    const __m256d v138l = _mm256_sub_pd(v136, v137l);
    const __m256d v138h = _mm256_sub_pd(v136, v137h);
    const __m256d v139l = _mm256_sub_pd(v98l, v137l);
    const __m256d v139h = _mm256_sub_pd(v98h, v137h);
    const __m256d v140l = _mm256_sub_pd(v97l, v139l);
    const __m256d v140h = _mm256_sub_pd(v97h, v139h);
    const __m256d v141l = _mm256_add_pd(v138l, v140l);
    const __m256d v141h = _mm256_add_pd(v138h, v140h);
    const __m256d v143l = _mm256_fmsub_pd(v20l, v96l, v97l);
    const __m256d v143h = _mm256_fmsub_pd(v20h, v96h, v97h);
    const __m256d v144l = _mm256_add_pd(v141l, v143l);
    const __m256d v144h = _mm256_add_pd(v141h, v143h);
    const __m256d v146l = _mm256_add_pd(v144l, v145);
    const __m256d v146h = _mm256_add_pd(v144h, v145);
    const __m256d v147l = _mm256_fmadd_pd(v96l, v23l, v146l);
    const __m256d v147h = _mm256_fmadd_pd(v96h, v23h, v146h);
    const __m256d v148l = _mm256_fmadd_pd(v20l, v135l, v147l);
    const __m256d v148h = _mm256_fmadd_pd(v20h, v135h, v147h);
    const __m256d v149l = _mm256_mul_pd(v98l, v11l);
    const __m256d v149h = _mm256_mul_pd(v98h, v11h);
    const __m256d v151l = _mm256_fmsub_pd(v98l, v11l, v149l);
    const __m256d v151h = _mm256_fmsub_pd(v98h, v11h, v149h);
    const __m256d v152l = _mm256_fmadd_pd(v11l, v148l, v151l);
    const __m256d v152h = _mm256_fmadd_pd(v11h, v148h, v151h);
    const __m256d v153l = _mm256_fmadd_pd(v98l, v17l, v152l);
    const __m256d v153h = _mm256_fmadd_pd(v98h, v17h, v152h);
    const __m256d v154l = _mm256_sub_pd(v5, v46l);
    const __m256d v154h = _mm256_sub_pd(v5, v46h);
    const __m256d v155l = _mm256_sub_pd(v154l, v45l);
    const __m256d v155h = _mm256_sub_pd(v154h, v45h);
    const __m256d v156l = _mm256_mul_pd(v45l, v45l);
    const __m256d v156h = _mm256_mul_pd(v45h, v45h);
    const __m256d v159l = _mm256_fmadd_pd(v157, v45l, v158);
    const __m256d v159h = _mm256_fmadd_pd(v157, v45h, v158);
    const __m256d v161l = _mm256_fmadd_pd(v159l, v45l, v160);
    const __m256d v161h = _mm256_fmadd_pd(v159h, v45h, v160);
    const __m256d v163l = _mm256_fmadd_pd(v161l, v45l, v162);
    const __m256d v163h = _mm256_fmadd_pd(v161h, v45h, v162);
    const __m256d v165l = _mm256_fmadd_pd(v163l, v45l, v164);
    const __m256d v165h = _mm256_fmadd_pd(v163h, v45h, v164);
    const __m256d v167l = _mm256_fmadd_pd(v165l, v45l, v166);
    const __m256d v167h = _mm256_fmadd_pd(v165h, v45h, v166);
    const __m256d v168l = _mm256_sub_pd(v39l, v45l);
    const __m256d v168h = _mm256_sub_pd(v39h, v45h);
    const __m256d v169l = _mm256_add_pd(v168l, v44l);
    const __m256d v169h = _mm256_add_pd(v168h, v44h);
    const __m256d v171l = _mm256_fmsub_pd(v156l, v167l, v169l);
    const __m256d v171h = _mm256_fmsub_pd(v156h, v167h, v169h);
    const __m256d v172l = _mm256_add_pd(v155l, v171l);
    const __m256d v172h = _mm256_add_pd(v155h, v171h);
    const __m256d v173l = _mm256_mul_pd(v46l, v149l);
    const __m256d v173h = _mm256_mul_pd(v46h, v149h);
    const __m256d v175l = _mm256_fmsub_pd(v46l, v149l, v173l);
    const __m256d v175h = _mm256_fmsub_pd(v46h, v149h, v173h);
    const __m256d v176l = _mm256_fmadd_pd(v149l, v172l, v175l);
    const __m256d v176h = _mm256_fmadd_pd(v149h, v172h, v175h);
    const __m256d v177l = _mm256_fmadd_pd(v46l, v153l, v176l);
    const __m256d v177h = _mm256_fmadd_pd(v46h, v153h, v176h);
    const __m256d v178l = erfc_f64_1ulp_avx2_gather_f64_avx2(erfc_f64_1ulp_avx2_table1, _mm256_castsi256_si128(v34));
    const __m256d v178h = erfc_f64_1ulp_avx2_gather_f64_avx2(erfc_f64_1ulp_avx2_table1, _mm256_extracti128_si256(v34, 1));
    const __m256d v179l = _mm256_mul_pd(v173l, v35l);
    const __m256d v179h = _mm256_mul_pd(v173h, v35h);
    const __m256d v181l = _mm256_fmsub_pd(v173l, v35l, v179l);
    const __m256d v181h = _mm256_fmsub_pd(v173h, v35h, v179h);
    const __m256d v182l = _mm256_fmadd_pd(v173l, v178l, v181l);
    const __m256d v182h = _mm256_fmadd_pd(v173h, v178h, v181h);
    const __m256d v183l = _mm256_fmadd_pd(v35l, v177l, v182l);
    const __m256d v183h = _mm256_fmadd_pd(v35h, v177h, v182h);
    const __m256d v184l = _mm256_add_pd(v183l, v179l);
    const __m256d v184h = _mm256_add_pd(v183h, v179h);
    const __m256i v187l = _mm256_srli_epi64(v31l, 5);
    const __m256i v187h = _mm256_srli_epi64(v31h, 5);
    const __m256i v189l = _mm256_slli_epi64(v187l, 52);
    const __m256i v189h = _mm256_slli_epi64(v187h, 52);
    const __m256i v190l = _mm256_add_epi64(v185, v189l);
    const __m256i v190h = _mm256_add_epi64(v185, v189h);
    const __m256d v191l = _mm256_castsi256_pd(v190l);
    const __m256d v191h = _mm256_castsi256_pd(v190h);
    const __m256d v192l = _mm256_mul_pd(v184l, v191l);
    const __m256d v192h = _mm256_mul_pd(v184h, v191h);
    const __m256d v193l = _mm256_mul_pd(v26, v192l);
    const __m256d v193h = _mm256_mul_pd(v26, v192h);
    const __m256d v194l = _mm256_sub_pd(v25l, v193l);
    const __m256d v194h = _mm256_sub_pd(v25h, v193h);
    const __m256d v195l = _mm256_blendv_pd(v193l, v194l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v195h = _mm256_blendv_pd(v193h, v194h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v195l);
    _mm256_storeu_pd(y + 4, v195h);
}

static ERFC_F64_1ULP_AVX2_AVX2_TARGET void erfc_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        erfc_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ERFC_F64_1ULP_AVX2_AVX512 __mmask8 erfc_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERFC_F64_1ULP_AVX2_AVX512 void erfc_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v3 = _mm512_set1_pd(-0x1.158868c189cb2p-6); /* -0.016939260769643645 */
    const __m512d v4 = _mm512_set1_pd(-0x1.0f8d73df54b2p+3); /* -8.4860171663218011 */
    const __m512d v5 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v6 = _mm512_set1_pd(0x1.cp+4); /* 28 */
    const __m512d v9 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v18 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v24 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v26 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v28 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v29 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512i v33 = _mm512_set1_epi32(31);
    const __m512d v36 = _mm512_set1_pd(0x1.ffd02219bc0abp-1); /* 0.99963480533735571 */
    const __m512d v38 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v42 = _mm512_set1_pd(0x1.ef357e1f50a4dp-45); /* 5.4979238464530035e-14 */
    const __m512d v47 = _mm512_set1_pd(0x1.18932bf08e167p+0); /* 1.0959956610004953 */
    const __m512d v48 = _mm512_set1_pd(-0x1.14eacb1ad02bfp-1); /* -0.54085383131322107 */
    const __m512d v50 = _mm512_set1_pd(0x1.e47b7b6fedd52p-31); /* 8.8126826495235028e-10 */
    const __m512d v51 = _mm512_set1_pd(-0x1.8d4414ac1ec6p-31); /* -7.2262253604084463e-10 */
    const __m512d v53 = _mm512_set1_pd(-0x1.05a8abda289cap-26); /* -1.5230550911289053e-08 */
    const __m512d v55 = _mm512_set1_pd(0x1.ec9ba04f6fe9bp-29); /* 3.5841943091587285e-09 */
    const __m512d v57 = _mm512_set1_pd(0x1.0a8fabf792dcp-23); /* 1.2412723980819355e-07 */
    const __m512d v59 = _mm512_set1_pd(-0x1.5412331fadec4p-24); /* -7.9178971374985004e-08 */
    const __m512d v60 = _mm512_set1_pd(-0x1.c677812a71457p-21); /* -8.4651040781951912e-07 */
    const __m512d v63 = _mm512_set1_pd(0x1.7f09a5b3066fap-20); /* 1.4269265704636471e-06 */
    const __m512d v65 = _mm512_set1_pd(-0x1.a776923e0f232p-33); /* -1.925687542926496e-10 */
    const __m512d v66 = _mm512_set1_pd(0x1.3b0f87e4c1f6cp-18); /* 4.6947697895995256e-06 */
    const __m512d v69 = _mm512_set1_pd(-0x1.3c744a1795dd6p-16); /* -1.8862143490087423e-05 */
    const __m512d v71 = _mm512_set1_pd(-0x1.e7ede3ac27568p-19); /* -3.6353562418838974e-06 */
    const __m512d v73 = _mm512_set1_pd(0x1.72cddb3cf8c13p-13); /* 0.00017681318595838598 */
    const __m512d v75 = _mm512_set1_pd(-0x1.dd2842b297e36p-12); /* -0.00045505263111597931 */
    const __m512d v77 = _mm512_set1_pd(-0x1.269b56e63700bp-12); /* -0.00028095893357060812 */
    const __m512d v79 = _mm512_set1_pd(0x1.908f471da9359p-8); /* 0.0061120556471550786 */
    const __m512d v81 = _mm512_set1_pd(-0x1.b00c052a14539p-6); /* -0.026370053332646057 */
    const __m512d v83 = _mm512_set1_pd(0x1.38dbd2c8ec0fap-4); /* 0.076381514910057208 */
    const __m512d v85 = _mm512_set1_pd(-0x1.645fd8a4c04e3p-3); /* -0.17401093724041691 */
    const __m512d v86 = _mm512_set1_pd(0x1.52cac2370ff85p-2); /* 0.33085158787798036 */
    const __m512d v92 = _mm512_set1_pd(0x1.8be202d26c70ap-1); /* 0.77320870226523764 */
    const __m512d v95 = _mm512_set1_pd(-0x1.f3fe31ecb4a2p-1); /* -0.97654872908089274 */
    const __m512d v101 = _mm512_set1_pd(-0x1.f3fe31ecb49cp-1); /* -0.97654872908088208 */
    const __m512d v108 = _mm512_set1_pd(-0x1.36e4334d1c2fcp-55); /* -3.3706913973772473e-17 */
    const __m512d v119 = _mm512_set1_pd(0x1.e9f77ea87caa2p-55); /* 5.3122304341862966e-17 */
    const __m512d v122 = _mm512_set1_pd(-0x1.98ce896215a2ep-55); /* -4.4322920312319945e-17 */
    const __m512d v136 = _mm512_set1_pd(0x1.18932bf08e154p+0); /* 1.0959956610004911 */
    const __m512d v145 = _mm512_set1_pd(0x1.03fab5a3b581fp-54); /* 5.6374031766215606e-17 */
    const __m512d v157 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v158 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v160 = _mm512_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m512d v162 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v164 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v166 = _mm512_set1_pd(0x1p-1); /* 0.5 */
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
    const __m512d v19l = _mm512_mul_pd(v11l, v18);
    const __m512d v19h = _mm512_mul_pd(v11h, v18);
    const __m512d v20l = _mm512_sub_pd(v5, v19l);
    const __m512d v20h = _mm512_sub_pd(v5, v19h);
    const __m512d v21l = _mm512_sub_pd(v5, v20l);
    const __m512d v21h = _mm512_sub_pd(v5, v20h);
    const __m512d v22l = _mm512_sub_pd(v21l, v19l);
    const __m512d v22h = _mm512_sub_pd(v21h, v19h);
    const __m512d v23l = _mm512_fmadd_pd(v4, v17l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v4, v17h, v22h);
    const __m512d v25l = _mm512_fmadd_pd(v3, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v3, v23h, v24);
    const __m512d v27l = _mm512_mul_pd(v8l, v8l);
    const __m512d v27h = _mm512_mul_pd(v8h, v8h);
    const __m512d v30l = _mm512_fmadd_pd(v27l, v28, v29);
    const __m512d v30h = _mm512_fmadd_pd(v27h, v28, v29);
    const __m512i v31l = _mm512_castpd_si512(v30l);
    const __m512i v31h = _mm512_castpd_si512(v30h);
    const __m256i v32l = _mm512_cvtepi64_epi32(v31l);
    const __m256i v32h = _mm512_cvtepi64_epi32(v31h);
    const __m512i v32 = _mm512_inserti32x8(_mm512_castsi256_si512(v32l), v32h, 1);
    const __m512i v34 = _mm512_and_si512(v32, v33);
    const __m512d v35l = _mm512_i32gather_pd(_mm512_castsi512_si256(v34), erfc_f64_1ulp_avx2_table0, 8);
    const __m512d v35h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v34, 1), erfc_f64_1ulp_avx2_table0, 8);
    const __m512d v37l = _mm512_sub_pd(v30l, v29);
    const __m512d v37h = _mm512_sub_pd(v30h, v29);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v38, v27l);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v38, v27h);
    const __m512d v41l = _mm512_fmsub_pd(v8l, v8l, v27l);
    const __m512d v41h = _mm512_fmsub_pd(v8h, v8h, v27h);
    const __m512d v43l = _mm512_mul_pd(v42, v37l);
    const __m512d v43h = _mm512_mul_pd(v42, v37h);
    const __m512d v44l = _mm512_add_pd(v41l, v43l);
    const __m512d v44h = _mm512_add_pd(v41h, v43h);
    const __m512d v45l = _mm512_add_pd(v39l, v44l);
    const __m512d v45h = _mm512_add_pd(v39h, v44h);
    const __m512d v46l = _mm512_sub_pd(v36, v45l);
    const __m512d v46h = _mm512_sub_pd(v36, v45h);
    const __m512d v49l = _mm512_mul_pd(v20l, v20l);
    const __m512d v49h = _mm512_mul_pd(v20h, v20h);
    const __m512d v52l = _mm512_fmadd_pd(v20l, v50, v51);
    const __m512d v52h = _mm512_fmadd_pd(v20h, v50, v51);
    const __m512d v54l = _mm512_fmadd_pd(v20l, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v20h, v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v20l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v20h, v54h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v56l, v20l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v56h, v20h, v57);
    const __m512d v61l = _mm512_fmadd_pd(v20l, v59, v60);
    const __m512d v61h = _mm512_fmadd_pd(v20h, v59, v60);
    const __m512d v62l = _mm512_fmadd_pd(v49l, v58l, v61l);
    const __m512d v62h = _mm512_fmadd_pd(v49h, v58h, v61h);
    const __m512d v64l = _mm512_fmadd_pd(v20l, v62l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v20h, v62h, v63);
    const __m512d v67l = _mm512_fmadd_pd(v56l, v65, v66);
    const __m512d v67h = _mm512_fmadd_pd(v56h, v65, v66);
    const __m512d v68l = _mm512_fmadd_pd(v20l, v64l, v67l);
    const __m512d v68h = _mm512_fmadd_pd(v20h, v64h, v67h);
    const __m512d v70l = _mm512_fmadd_pd(v20l, v68l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v20h, v68h, v69);
    const __m512d v72l = _mm512_fmadd_pd(v70l, v20l, v71);
    const __m512d v72h = _mm512_fmadd_pd(v70h, v20h, v71);
    const __m512d v74l = _mm512_fmadd_pd(v20l, v72l, v73);
    const __m512d v74h = _mm512_fmadd_pd(v20h, v72h, v73);
    const __m512d v76l = _mm512_fmadd_pd(v20l, v74l, v75);
    const __m512d v76h = _mm512_fmadd_pd(v20h, v74h, v75);
    const __m512d v78l = _mm512_fmadd_pd(v20l, v76l, v77);
    const __m512d v78h = _mm512_fmadd_pd(v20h, v76h, v77);
    const __m512d v80l = _mm512_fmadd_pd(v20l, v78l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v20h, v78h, v79);
    const __m512d v82l = _mm512_fmadd_pd(v20l, v80l, v81);
    const __m512d v82h = _mm512_fmadd_pd(v20h, v80h, v81);
    const __m512d v84l = _mm512_fmadd_pd(v20l, v82l, v83);
    const __m512d v84h = _mm512_fmadd_pd(v20h, v82h, v83);
    const __m512d v87l = _mm512_fmadd_pd(v85, v20l, v86);
    const __m512d v87h = _mm512_fmadd_pd(v85, v20h, v86);
    const __m512d v88l = _mm512_fmadd_pd(v84l, v49l, v87l);
    const __m512d v88h = _mm512_fmadd_pd(v84h, v49h, v87h);
    const __m512d v89l = _mm512_mul_pd(v20l, v88l);
    const __m512d v89h = _mm512_mul_pd(v20h, v88h);
    const __m512d v90l = _mm512_add_pd(v48, v89l);
    const __m512d v90h = _mm512_add_pd(v48, v89h);
    const __m512d v91l = _mm512_mul_pd(v90l, v20l);
    const __m512d v91h = _mm512_mul_pd(v90h, v20h);
    const __m512d v93l = _mm512_add_pd(v91l, v92);
    const __m512d v93h = _mm512_add_pd(v91h, v92);
    const __m512d v94l = _mm512_mul_pd(v20l, v93l);
    const __m512d v94h = _mm512_mul_pd(v20h, v93h);
    const __m512d v96l = _mm512_add_pd(v94l, v95);
    const __m512d v96h = _mm512_add_pd(v94h, v95);
    const __m512d v97l = _mm512_mul_pd(v20l, v96l);
    const __m512d v97h = _mm512_mul_pd(v20h, v96h);
    const __m512d v98l = _mm512_add_pd(v47, v97l);
    const __m512d v98h = _mm512_add_pd(v47, v97h);
    const __m512d v100l = _mm512_fmsub_pd(v20l, v93l, v94l);
    const __m512d v100h = _mm512_fmsub_pd(v20h, v93h, v94h);
    const __m512d v102l = _mm512_sub_pd(v96l, v94l);
    const __m512d v102h = _mm512_sub_pd(v96h, v94h);
    const __m512d v103l = _mm512_sub_pd(v101, v102l);
    const __m512d v103h = _mm512_sub_pd(v101, v102h);
    const __m512d v104l = _mm512_sub_pd(v96l, v102l);
    const __m512d v104h = _mm512_sub_pd(v96h, v102h);
    const __m512d v105l = _mm512_sub_pd(v94l, v104l);
    const __m512d v105h = _mm512_sub_pd(v94h, v104h);
    const __m512d v106l = _mm512_add_pd(v103l, v105l);
    const __m512d v106h = _mm512_add_pd(v103h, v105h);
    const __m512d v107l = _mm512_add_pd(v100l, v106l);
    const __m512d v107h = _mm512_add_pd(v100h, v106h);
    const __m512d v109l = _mm512_add_pd(v107l, v108);
    const __m512d v109h = _mm512_add_pd(v107h, v108);
    const __m512d v110l = _mm512_fmadd_pd(v23l, v93l, v109l);
    const __m512d v110h = _mm512_fmadd_pd(v23h, v93h, v109h);
    const __m512d v111l = _mm512_sub_pd(v90l, v89l);
    const __m512d v111h = _mm512_sub_pd(v90h, v89h);
    const __m512d v112l = _mm512_sub_pd(v90l, v111l);
    const __m512d v112h = _mm512_sub_pd(v90h, v111h);
    const __m512d v113l = _mm512_sub_pd(v89l, v112l);
    const __m512d v113h = _mm512_sub_pd(v89h, v112h);
    const __m512d v114l = _mm512_sub_pd(v48, v111l);
    const __m512d v114h = _mm512_sub_pd(v48, v111h);
    const __m512d v115l = _mm512_add_pd(v113l, v114l);
    const __m512d v115h = _mm512_add_pd(v113h, v114h);
    const __m512d v117l = _mm512_fmsub_pd(v20l, v88l, v89l);
    const __m512d v117h = _mm512_fmsub_pd(v20h, v88h, v89h);
    const __m512d v118l = _mm512_add_pd(v115l, v117l);
    const __m512d v118h = _mm512_add_pd(v115h, v117h);
    const __m512d v120l = _mm512_add_pd(v118l, v119);
    const __m512d v120h = _mm512_add_pd(v118h, v119);
    const __m512d v121l = _mm512_fmadd_pd(v88l, v23l, v120l);
    const __m512d v121h = _mm512_fmadd_pd(v88h, v23h, v120h);
    const __m512d v124l = _mm512_fmsub_pd(v90l, v20l, v91l);
    const __m512d v124h = _mm512_fmsub_pd(v90h, v20h, v91h);
    const __m512d v125l = _mm512_sub_pd(v93l, v91l);
    const __m512d v125h = _mm512_sub_pd(v93h, v91h);
    const __m512d v126l = _mm512_sub_pd(v93l, v125l);
    const __m512d v126h = _mm512_sub_pd(v93h, v125h);
    const __m512d v127l = _mm512_sub_pd(v91l, v126l);
    const __m512d v127h = _mm512_sub_pd(v91h, v126h);
    const __m512d v128l = _mm512_sub_pd(v92, v125l);
    const __m512d v128h = _mm512_sub_pd(v92, v125h);
    const __m512d v129l = _mm512_add_pd(v127l, v128l);
    const __m512d v129h = _mm512_add_pd(v127h, v128h);
    const __m512d v130l = _mm512_add_pd(v124l, v129l);
    const __m512d v130h = _mm512_add_pd(v124h, v129h);
    const __m512d v131l = _mm512_add_pd(v122, v130l);
    const __m512d v131h = _mm512_add_pd(v122, v130h);
    const __m512d v132l = _mm512_fmadd_pd(v90l, v23l, v131l);
    const __m512d v132h = _mm512_fmadd_pd(v90h, v23h, v131h);
    const __m512d v133l = _mm512_fmadd_pd(v121l, v20l, v132l);
    const __m512d v133h = _mm512_fmadd_pd(v121h, v20h, v132h);
    const __m512d v134l = _mm512_mul_pd(v133l, v20l);
    const __m512d v134h = _mm512_mul_pd(v133h, v20h);
    const __m512d v135l = _mm512_add_pd(v110l, v134l);
    const __m512d v135h = _mm512_add_pd(v110h, v134h);
    const __m512d v137l = _mm512_sub_pd(v98l, v97l);
    const __m512d v137h = _mm512_sub_pd(v98h, v97h);
    const __m512d v138l = _mm512_sub_pd(v136, v137l);
    const __m512d v138h = _mm512_sub_pd(v136, v137h);
    const __m512d v139l = _mm512_sub_pd(v98l, v137l);
    const __m512d v139h = _mm512_sub_pd(v98h, v137h);
    const __m512d v140l = _mm512_sub_pd(v97l, v139l);
    const __m512d v140h = _mm512_sub_pd(v97h, v139h);
    const __m512d v141l = _mm512_add_pd(v138l, v140l);
    const __m512d v141h = _mm512_add_pd(v138h, v140h);
    const __m512d v143l = _mm512_fmsub_pd(v20l, v96l, v97l);
    const __m512d v143h = _mm512_fmsub_pd(v20h, v96h, v97h);
    const __m512d v144l = _mm512_add_pd(v141l, v143l);
    const __m512d v144h = _mm512_add_pd(v141h, v143h);
    const __m512d v146l = _mm512_add_pd(v144l, v145);
    const __m512d v146h = _mm512_add_pd(v144h, v145);
    const __m512d v147l = _mm512_fmadd_pd(v96l, v23l, v146l);
    const __m512d v147h = _mm512_fmadd_pd(v96h, v23h, v146h);
    const __m512d v148l = _mm512_fmadd_pd(v20l, v135l, v147l);
    const __m512d v148h = _mm512_fmadd_pd(v20h, v135h, v147h);
    const __m512d v149l = _mm512_mul_pd(v98l, v11l);
    const __m512d v149h = _mm512_mul_pd(v98h, v11h);
    const __m512d v151l = _mm512_fmsub_pd(v98l, v11l, v149l);
    const __m512d v151h = _mm512_fmsub_pd(v98h, v11h, v149h);
    const __m512d v152l = _mm512_fmadd_pd(v11l, v148l, v151l);
    const __m512d v152h = _mm512_fmadd_pd(v11h, v148h, v151h);
    const __m512d v153l = _mm512_fmadd_pd(v98l, v17l, v152l);
    const __m512d v153h = _mm512_fmadd_pd(v98h, v17h, v152h);
    const __m512d v154l = _mm512_sub_pd(v5, v46l);
    const __m512d v154h = _mm512_sub_pd(v5, v46h);
    const __m512d v155l = _mm512_sub_pd(v154l, v45l);
    const __m512d v155h = _mm512_sub_pd(v154h, v45h);
    const __m512d v156l = _mm512_mul_pd(v45l, v45l);
    const __m512d v156h = _mm512_mul_pd(v45h, v45h);
    const __m512d v159l = _mm512_fmadd_pd(v157, v45l, v158);
    const __m512d v159h = _mm512_fmadd_pd(v157, v45h, v158);
    const __m512d v161l = _mm512_fmadd_pd(v159l, v45l, v160);
    const __m512d v161h = _mm512_fmadd_pd(v159h, v45h, v160);
    const __m512d v163l = _mm512_fmadd_pd(v161l, v45l, v162);
    const __m512d v163h = _mm512_fmadd_pd(v161h, v45h, v162);
    const __m512d v165l = _mm512_fmadd_pd(v163l, v45l, v164);
    const __m512d v165h = _mm512_fmadd_pd(v163h, v45h, v164);
    const __m512d v167l = _mm512_fmadd_pd(v165l, v45l, v166);
    const __m512d v167h = _mm512_fmadd_pd(v165h, v45h, v166);
    const __m512d v168l = _mm512_sub_pd(v39l, v45l);
    const __m512d v168h = _mm512_sub_pd(v39h, v45h);
    const __m512d v169l = _mm512_add_pd(v168l, v44l);
    const __m512d v169h = _mm512_add_pd(v168h, v44h);
    const __m512d v171l = _mm512_fmsub_pd(v156l, v167l, v169l);
    const __m512d v171h = _mm512_fmsub_pd(v156h, v167h, v169h);
    const __m512d v172l = _mm512_add_pd(v155l, v171l);
    const __m512d v172h = _mm512_add_pd(v155h, v171h);
    const __m512d v173l = _mm512_mul_pd(v46l, v149l);
    const __m512d v173h = _mm512_mul_pd(v46h, v149h);
    const __m512d v175l = _mm512_fmsub_pd(v46l, v149l, v173l);
    const __m512d v175h = _mm512_fmsub_pd(v46h, v149h, v173h);
    const __m512d v176l = _mm512_fmadd_pd(v149l, v172l, v175l);
    const __m512d v176h = _mm512_fmadd_pd(v149h, v172h, v175h);
    const __m512d v177l = _mm512_fmadd_pd(v46l, v153l, v176l);
    const __m512d v177h = _mm512_fmadd_pd(v46h, v153h, v176h);
    const __m512d v178l = _mm512_i32gather_pd(_mm512_castsi512_si256(v34), erfc_f64_1ulp_avx2_table1, 8);
    const __m512d v178h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v34, 1), erfc_f64_1ulp_avx2_table1, 8);
    const __m512d v179l = _mm512_mul_pd(v173l, v35l);
    const __m512d v179h = _mm512_mul_pd(v173h, v35h);
    const __m512d v181l = _mm512_fmsub_pd(v173l, v35l, v179l);
    const __m512d v181h = _mm512_fmsub_pd(v173h, v35h, v179h);
    const __m512d v182l = _mm512_fmadd_pd(v173l, v178l, v181l);
    const __m512d v182h = _mm512_fmadd_pd(v173h, v178h, v181h);
    const __m512d v183l = _mm512_fmadd_pd(v35l, v177l, v182l);
    const __m512d v183h = _mm512_fmadd_pd(v35h, v177h, v182h);
    const __m512d v184l = _mm512_add_pd(v183l, v179l);
    const __m512d v184h = _mm512_add_pd(v183h, v179h);
    const __m512i v187l = _mm512_srli_epi64(v31l, 5);
    const __m512i v187h = _mm512_srli_epi64(v31h, 5);
    const __m512i v189l = _mm512_slli_epi64(v187l, 52);
    const __m512i v189h = _mm512_slli_epi64(v187h, 52);
    const __m512i v190l = _mm512_add_epi64(v185, v189l);
    const __m512i v190h = _mm512_add_epi64(v185, v189h);
    const __m512d v191l = _mm512_castsi512_pd(v190l);
    const __m512d v191h = _mm512_castsi512_pd(v190h);
    const __m512d v192l = _mm512_mul_pd(v184l, v191l);
    const __m512d v192h = _mm512_mul_pd(v184h, v191h);
    const __m512d v193l = _mm512_mul_pd(v26, v192l);
    const __m512d v193h = _mm512_mul_pd(v26, v192h);
    const __m512d v194l = _mm512_sub_pd(v25l, v193l);
    const __m512d v194h = _mm512_sub_pd(v25h, v193h);
    const __m512d v195l = _mm512_mask_blend_pd((__mmask8)v2, v193l, v194l);
    const __m512d v195h = _mm512_mask_blend_pd(erfc_f64_1ulp_avx2_high_mask_avx512(v2), v193h, v194h);
    _mm512_storeu_pd(y, v195l);
    _mm512_storeu_pd(y + 8, v195h);
}

static ERFC_F64_1ULP_AVX2_AVX512_TARGET void erfc_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erfc_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        erfc_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_f64_1ulp_avx2_level(void) {
#if defined(ERFC_F64_1ULP_AVX2_FORCE_ISA)
    return ERFC_F64_1ULP_AVX2_FORCE_ISA;
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

double erfc_f64_1ulp_avx2(double x) {
    return erfc_f64_1ulp_avx2_element(x);
}

void erfc_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_f64_1ulp_avx2_level();
    if (level == 2) {
        erfc_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_f64_1ulp_avx2_array_portable(x, y, n);
}
