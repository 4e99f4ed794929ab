/* gelu_f64_2ulp_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f64
 *   domain       every input
 *   max error    1.842525 ulp, observed on 45164990 inputs
 *   worst input  -0x1.edabd53d1de18p+3 (-15.427225703590963, encoding 0xc02edabd53d1de18)
 *   result there -0x1.fbc70c84b3b88p-174 (-8.2835075408803877e-53, encoding 0xb51fbc70c84b3b88)
 *   mean error   0.179370 ulp
 *   misrounded   4081691 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           91ca60fba1513af8f03ad9e04aa9516e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f64 --max-ulp 3.4 --isa avx512 --time 20s --seed 1 --threads 1 --archive gelu_f64_3ulp_avx512.db
 *                time: 3.2175 ns/element as avx512 code (inputs mean)
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
#include "gelu_f64_2ulp_avx512.h"

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

static inline double gelu_f64_2ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double gelu_f64_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_f64_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_f64_2ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_f64_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_f64_2ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = gelu_f64_2ulp_avx512_bits_f64(y) & INT64_MIN;
    return gelu_f64_2ulp_avx512_frombits_f64((gelu_f64_2ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double gelu_f64_2ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = gelu_f64_2ulp_avx512_abs_f64(v0);
    const double v2 = 0x1.4p+5; /* 40 */
    const int v3 = v1 < v2;
    const double v4 = 0x0p+0; /* 0 */
    const double v5 = v4 > v0 ? v4 : v0;
    const int64_t v6 = INT64_C(7309342195222315008); /* 0x6570000000000000 */
    const double v7 = v2 < v1 ? v2 : v1;
    const double v8 = 0x1p-1; /* 0.5 */
    const double v9 = v7 * v8;
    const double v10 = v7 * v9;
    const double v11 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v12 = 0x1.8p+52; /* 6755399441055744 */
    const double v13 = gelu_f64_2ulp_avx512_fma_f64(v10, v11, v12);
    const int64_t v14 = gelu_f64_2ulp_avx512_bits_f64(v13);
    const int64_t v15 = INT64_C(52);
    const int64_t v16 = gelu_f64_2ulp_avx512_shl_i64(v14, v15);
    const int64_t v17 = (int64_t)((uint64_t)v6 + (uint64_t)v16);
    const double v18 = gelu_f64_2ulp_avx512_frombits_f64(v17);
    const double v19 = 0x1p+0; /* 1 */
    const double v20 = 0x1p+2; /* 4 */
    const double v21 = v7 + v20;
    const double v22 = v19 / v21;
    const double v23 = 0x1.82b4bb8c94dcep-1; /* 0.75528513041575152 */
    const double v24 = 0x1p+3; /* 8 */
    const double v25 = v22 * v24;
    const double v26 = v19 - v25;
    const double v27 = -0x1.8ff01a632ed48p-31; /* -7.274828069790218e-10 */
    const double v28 = -0x1.5b32961d11b31p-29; /* -2.5261950435452676e-09 */
    const double v29 = gelu_f64_2ulp_avx512_fma_f64(v27, v26, v28);
    const double v30 = 0x1.079fdf3d547b5p-29; /* 1.9181206889007749e-09 */
    const double v31 = gelu_f64_2ulp_avx512_fma_f64(v26, v29, v30);
    const double v32 = 0x1.51443a82237abp-26; /* 1.9631495103625936e-08 */
    const double v33 = gelu_f64_2ulp_avx512_fma_f64(v26, v31, v32);
    const double v34 = 0x1.c89b09091962ep-27; /* 1.3288972160704843e-08 */
    const double v35 = gelu_f64_2ulp_avx512_fma_f64(v26, v33, v34);
    const double v36 = -0x1.6ee2b4d20deb4p-24; /* -8.5422203783469137e-08 */
    const double v37 = gelu_f64_2ulp_avx512_fma_f64(v35, v26, v36);
    const double v38 = -0x1.4cd11dc3006e5p-23; /* -1.5497992764128785e-07 */
    const double v39 = gelu_f64_2ulp_avx512_fma_f64(v26, v37, v38);
    const double v40 = 0x1.23db3681bbf25p-22; /* 2.7181236115970487e-07 */
    const double v41 = gelu_f64_2ulp_avx512_fma_f64(v26, v39, v40);
    const double v42 = 0x1.12398e2632055p-20; /* 1.0215670811931407e-06 */
    const double v43 = gelu_f64_2ulp_avx512_fma_f64(v41, v26, v42);
    const double v44 = -0x1.5211184dbd201p-21; /* -6.2969844247126821e-07 */
    const double v45 = gelu_f64_2ulp_avx512_fma_f64(v43, v26, v44);
    const double v46 = -0x1.8d4bea4af0b9p-18; /* -5.9201798405264608e-06 */
    const double v47 = gelu_f64_2ulp_avx512_fma_f64(v45, v26, v46);
    const double v48 = 0x1.80c1d6a01f469p-21; /* 7.1666609714717505e-07 */
    const double v49 = gelu_f64_2ulp_avx512_fma_f64(v26, v47, v48);
    const double v50 = 0x1.26d0a49485863p-15; /* 3.5144688045261168e-05 */
    const double v51 = gelu_f64_2ulp_avx512_fma_f64(v49, v26, v50);
    const double v52 = -0x1.001f407792a7dp-19; /* -1.9082581806152957e-06 */
    const double v53 = gelu_f64_2ulp_avx512_fma_f64(v51, v26, v52);
    const double v54 = -0x1.e4a42618ba6ddp-13; /* -0.00023109493556399451 */
    const double v55 = gelu_f64_2ulp_avx512_fma_f64(v53, v26, v54);
    const double v56 = 0x1.17a4aebc5ec2dp-13; /* 0.00013334431231357258 */
    const double v57 = gelu_f64_2ulp_avx512_fma_f64(v55, v26, v56);
    const double v58 = 0x1.ab825fc3e3a8ep-10; /* 0.0016308184576449311 */
    const double v59 = gelu_f64_2ulp_avx512_fma_f64(v26, v57, v58);
    const double v60 = -0x1.c81719d6088d8p-9; /* -0.0034796923673790885 */
    const double v61 = gelu_f64_2ulp_avx512_fma_f64(v59, v26, v60);
    const double v62 = -0x1.ee2761048cd95p-8; /* -0.0075401889667320492 */
    const double v63 = gelu_f64_2ulp_avx512_fma_f64(v26, v61, v62);
    const double v64 = 0x1.eec4cc3e4db26p-5; /* 0.060396574890935903 */
    const double v65 = gelu_f64_2ulp_avx512_fma_f64(v26, v63, v64);
    const double v66 = -0x1.7dff2bff68365p-3; /* -0.18652185795965717 */
    const double v67 = gelu_f64_2ulp_avx512_fma_f64(v65, v26, v66);
    const double v68 = 0x1.8c6dbf2cfc2afp-2; /* 0.38713740074221453 */
    const double v69 = gelu_f64_2ulp_avx512_fma_f64(v26, v67, v68);
    const double v70 = v69 * v26;
    const double v71 = -0x1.373e3a893c28ap-1; /* -0.60789664197189208 */
    const double v72 = v70 + v71;
    const double v73 = v72 * v26;
    const double v74 = v23 + v73;
    const double v75 = v22 * v74;
    const double v76 = v13 - v12;
    const double v77 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v78 = -v10;
    const double v79 = gelu_f64_2ulp_avx512_fma_f64(v7, v9, v78);
    const double v80 = gelu_f64_2ulp_avx512_fma_f64(v76, v77, v79);
    const double v81 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v82 = gelu_f64_2ulp_avx512_fma_f64(v76, v81, v10);
    const double v83 = v80 + v82;
    const double v84 = v19 - v83;
    const double v85 = v75 * v84;
    const double v86 = v7 * v85;
    const double v87 = -v22;
    const double v88 = v21 - v20;
    const double v89 = v7 - v88;
    const double v90 = gelu_f64_2ulp_avx512_fma_f64(v87, v21, v19);
    const double v91 = gelu_f64_2ulp_avx512_fma_f64(v87, v89, v90);
    const double v92 = v91 * v22;
    const double v93 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v94 = -0x1.2b41e01b59c86p+3; /* -9.3517914327806118 */
    const double v95 = gelu_f64_2ulp_avx512_fma_f64(v93, v92, v94);
    const double v96 = v19 - v26;
    const double v97 = v96 - v25;
    const double v98 = gelu_f64_2ulp_avx512_fma_f64(v95, v92, v97);
    const double v99 = v72 - v72;
    const double v100 = v70 - v99;
    const double v101 = v71 - v72;
    const double v102 = v100 + v101;
    const double v103 = -v70;
    const double v104 = gelu_f64_2ulp_avx512_fma_f64(v69, v26, v103);
    const double v105 = v102 + v104;
    const double v106 = -0x1.df03d66a70a39p-56; /* -2.5967454666315534e-17 */
    const double v107 = v105 + v106;
    const double v108 = gelu_f64_2ulp_avx512_fma_f64(v69, v98, v107);
    const double v109 = -v73;
    const double v110 = gelu_f64_2ulp_avx512_fma_f64(v72, v26, v109);
    const double v111 = -0x1.9b767e770cea7p-56; /* -2.2305446725951057e-17 */
    const double v112 = v110 + v111;
    const double v113 = gelu_f64_2ulp_avx512_fma_f64(v72, v98, v112);
    const double v114 = gelu_f64_2ulp_avx512_fma_f64(v108, v26, v113);
    const double v115 = -v75;
    const double v116 = gelu_f64_2ulp_avx512_fma_f64(v22, v74, v115);
    const double v117 = gelu_f64_2ulp_avx512_fma_f64(v114, v22, v116);
    const double v118 = gelu_f64_2ulp_avx512_fma_f64(v74, v92, v117);
    const double v119 = -0x1.6124613a86d09p-33; /* -1.6059043836821613e-10 */
    const double v120 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v121 = gelu_f64_2ulp_avx512_fma_f64(v119, v83, v120);
    const double v122 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
    const double v123 = gelu_f64_2ulp_avx512_fma_f64(v121, v83, v122);
    const double v124 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v125 = gelu_f64_2ulp_avx512_fma_f64(v83, v123, v124);
    const double v126 = -0x1.71de3a556c734p-19; /* -2.7557319223985893e-06 */
    const double v127 = gelu_f64_2ulp_avx512_fma_f64(v125, v83, v126);
    const double v128 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v129 = gelu_f64_2ulp_avx512_fma_f64(v83, v127, v128);
    const double v130 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
    const double v131 = gelu_f64_2ulp_avx512_fma_f64(v129, v83, v130);
    const double v132 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v133 = gelu_f64_2ulp_avx512_fma_f64(v131, v83, v132);
    const double v134 = -0x1.1111111111111p-7; /* -0.0083333333333333332 */
    const double v135 = gelu_f64_2ulp_avx512_fma_f64(v133, v83, v134);
    const double v136 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v137 = gelu_f64_2ulp_avx512_fma_f64(v135, v83, v136);
    const double v138 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v139 = gelu_f64_2ulp_avx512_fma_f64(v137, v83, v138);
    const double v140 = gelu_f64_2ulp_avx512_fma_f64(v139, v83, v8);
    const double v141 = v83 * v83;
    const double v142 = v82 - v83;
    const double v143 = v80 + v142;
    const double v144 = -v143;
    const double v145 = gelu_f64_2ulp_avx512_fma_f64(v140, v141, v144);
    const double v146 = v19 - v84;
    const double v147 = v146 - v83;
    const double v148 = v145 + v147;
    const double v149 = -v85;
    const double v150 = gelu_f64_2ulp_avx512_fma_f64(v75, v84, v149);
    const double v151 = gelu_f64_2ulp_avx512_fma_f64(v75, v148, v150);
    const double v152 = gelu_f64_2ulp_avx512_fma_f64(v84, v118, v151);
    const double v153 = -v86;
    const double v154 = gelu_f64_2ulp_avx512_fma_f64(v7, v85, v153);
    const double v155 = gelu_f64_2ulp_avx512_fma_f64(v7, v152, v154);
    const double v156 = v86 + v155;
    const double v157 = v18 * v156;
    const double v158 = 0x1p-600; /* 2.4099198651028841e-181 */
    const double v159 = v157 * v158;
    const double v160 = v5 - v159;
    const double v161 = v3 ? v160 : v5;
    const double v162 = gelu_f64_2ulp_avx512_copysign_f64(v161, v0);
    const double r0 = v162;
    return r0;
}

static void gelu_f64_2ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_f64_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_F64_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_F64_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_F64_2ULP_AVX512_AVX2 static inline GELU_F64_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_F64_2ULP_AVX512_AVX512 static inline GELU_F64_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
GELU_F64_2ULP_AVX512_AVX2 __m256i gelu_f64_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_F64_2ULP_AVX512_AVX2 __m256d gelu_f64_2ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_F64_2ULP_AVX512_AVX2 void gelu_f64_2ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1.4p+5); /* 40 */
    const __m256d v4 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256i v6 = _mm256_set1_epi64x(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m256d v8 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v11 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v12 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v19 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v20 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v23 = _mm256_set1_pd(0x1.82b4bb8c94dcep-1); /* 0.75528513041575152 */
    const __m256d v24 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v27 = _mm256_set1_pd(-0x1.8ff01a632ed48p-31); /* -7.274828069790218e-10 */
    const __m256d v28 = _mm256_set1_pd(-0x1.5b32961d11b31p-29); /* -2.5261950435452676e-09 */
    const __m256d v30 = _mm256_set1_pd(0x1.079fdf3d547b5p-29); /* 1.9181206889007749e-09 */
    const __m256d v32 = _mm256_set1_pd(0x1.51443a82237abp-26); /* 1.9631495103625936e-08 */
    const __m256d v34 = _mm256_set1_pd(0x1.c89b09091962ep-27); /* 1.3288972160704843e-08 */
    const __m256d v36 = _mm256_set1_pd(-0x1.6ee2b4d20deb4p-24); /* -8.5422203783469137e-08 */
    const __m256d v38 = _mm256_set1_pd(-0x1.4cd11dc3006e5p-23); /* -1.5497992764128785e-07 */
    const __m256d v40 = _mm256_set1_pd(0x1.23db3681bbf25p-22); /* 2.7181236115970487e-07 */
    const __m256d v42 = _mm256_set1_pd(0x1.12398e2632055p-20); /* 1.0215670811931407e-06 */
    const __m256d v44 = _mm256_set1_pd(-0x1.5211184dbd201p-21); /* -6.2969844247126821e-07 */
    const __m256d v46 = _mm256_set1_pd(-0x1.8d4bea4af0b9p-18); /* -5.9201798405264608e-06 */
    const __m256d v48 = _mm256_set1_pd(0x1.80c1d6a01f469p-21); /* 7.1666609714717505e-07 */
    const __m256d v50 = _mm256_set1_pd(0x1.26d0a49485863p-15); /* 3.5144688045261168e-05 */
    const __m256d v52 = _mm256_set1_pd(-0x1.001f407792a7dp-19); /* -1.9082581806152957e-06 */
    const __m256d v54 = _mm256_set1_pd(-0x1.e4a42618ba6ddp-13); /* -0.00023109493556399451 */
    const __m256d v56 = _mm256_set1_pd(0x1.17a4aebc5ec2dp-13); /* 0.00013334431231357258 */
    const __m256d v58 = _mm256_set1_pd(0x1.ab825fc3e3a8ep-10); /* 0.0016308184576449311 */
    const __m256d v60 = _mm256_set1_pd(-0x1.c81719d6088d8p-9); /* -0.0034796923673790885 */
    const __m256d v62 = _mm256_set1_pd(-0x1.ee2761048cd95p-8); /* -0.0075401889667320492 */
    const __m256d v64 = _mm256_set1_pd(0x1.eec4cc3e4db26p-5); /* 0.060396574890935903 */
    const __m256d v66 = _mm256_set1_pd(-0x1.7dff2bff68365p-3); /* -0.18652185795965717 */
    const __m256d v68 = _mm256_set1_pd(0x1.8c6dbf2cfc2afp-2); /* 0.38713740074221453 */
    const __m256d v71 = _mm256_set1_pd(-0x1.373e3a893c28ap-1); /* -0.60789664197189208 */
    const __m256d v77 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v81 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v93 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v94 = _mm256_set1_pd(-0x1.2b41e01b59c86p+3); /* -9.3517914327806118 */
    const __m256d v106 = _mm256_set1_pd(-0x1.df03d66a70a39p-56); /* -2.5967454666315534e-17 */
    const __m256d v111 = _mm256_set1_pd(-0x1.9b767e770cea7p-56); /* -2.2305446725951057e-17 */
    const __m256d v119 = _mm256_set1_pd(-0x1.6124613a86d09p-33); /* -1.6059043836821613e-10 */
    const __m256d v120 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v122 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v124 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v126 = _mm256_set1_pd(-0x1.71de3a556c734p-19); /* -2.7557319223985893e-06 */
    const __m256d v128 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v130 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v132 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v134 = _mm256_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m256d v136 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v138 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v158 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = gelu_f64_2ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_max_pd(v4, v0l);
    const __m256d v5h = _mm256_max_pd(v4, v0h);
    const __m256d v7l = _mm256_min_pd(v2, v1l);
    const __m256d v7h = _mm256_min_pd(v2, v1h);
    const __m256d v9l = _mm256_mul_pd(v7l, v8);
    const __m256d v9h = _mm256_mul_pd(v7h, v8);
    const __m256d v10l = _mm256_mul_pd(v7l, v9l);
    const __m256d v10h = _mm256_mul_pd(v7h, v9h);
    const __m256d v13l = _mm256_fmadd_pd(v10l, v11, v12);
    const __m256d v13h = _mm256_fmadd_pd(v10h, v11, v12);
    const __m256i v14l = _mm256_castpd_si256(v13l);
    const __m256i v14h = _mm256_castpd_si256(v13h);
    const __m256i v16l = _mm256_slli_epi64(v14l, 52);
    const __m256i v16h = _mm256_slli_epi64(v14h, 52);
    const __m256i v17l = _mm256_add_epi64(v6, v16l);
    const __m256i v17h = _mm256_add_epi64(v6, v16h);
    const __m256d v18l = _mm256_castsi256_pd(v17l);
    const __m256d v18h = _mm256_castsi256_pd(v17h);
    const __m256d v21l = _mm256_add_pd(v7l, v20);
    const __m256d v21h = _mm256_add_pd(v7h, v20);
    const __m256d v22l = _mm256_div_pd(v19, v21l);
    const __m256d v22h = _mm256_div_pd(v19, v21h);
    const __m256d v25l = _mm256_mul_pd(v22l, v24);
    const __m256d v25h = _mm256_mul_pd(v22h, v24);
    const __m256d v26l = _mm256_sub_pd(v19, v25l);
    const __m256d v26h = _mm256_sub_pd(v19, v25h);
    const __m256d v29l = _mm256_fmadd_pd(v27, v26l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27, v26h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v26l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v26h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v26l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v26h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v26l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v26h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v26l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v26h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v26l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v26h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v26l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v26h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v26l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v26h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v26l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v26h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v26l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v26h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v26l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v26h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v26l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v26h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v26l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v26h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v26l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v26h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v26l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v26h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v26l, v57l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v26h, v57h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v26l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v26h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v26l, v61l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v26h, v61h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v26l, v63l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v26h, v63h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v65l, v26l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v65h, v26h, v66);
    const __m256d v69l = _mm256_fmadd_pd(v26l, v67l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v26h, v67h, v68);
    const __m256d v70l = _mm256_mul_pd(v69l, v26l);
    const __m256d v70h = _mm256_mul_pd(v69h, v26h);
    const __m256d v72l = _mm256_add_pd(v70l, v71);
    const __m256d v72h = _mm256_add_pd(v70h, v71);
    const __m256d v73l = _mm256_mul_pd(v72l, v26l);
    const __m256d v73h = _mm256_mul_pd(v72h, v26h);
    const __m256d v74l = _mm256_add_pd(v23, v73l);
    const __m256d v74h = _mm256_add_pd(v23, v73h);
    const __m256d v75l = _mm256_mul_pd(v22l, v74l);
    const __m256d v75h = _mm256_mul_pd(v22h, v74h);
    const __m256d v76l = _mm256_sub_pd(v13l, v12);
    const __m256d v76h = _mm256_sub_pd(v13h, v12);
    const __m256d v79l = _mm256_fmsub_pd(v7l, v9l, v10l);
    const __m256d v79h = _mm256_fmsub_pd(v7h, v9h, v10h);
    const __m256d v80l = _mm256_fmadd_pd(v76l, v77, v79l);
    const __m256d v80h = _mm256_fmadd_pd(v76h, v77, v79h);
    const __m256d v82l = _mm256_fmadd_pd(v76l, v81, v10l);
    const __m256d v82h = _mm256_fmadd_pd(v76h, v81, v10h);
    const __m256d v83l = _mm256_add_pd(v80l, v82l);
    const __m256d v83h = _mm256_add_pd(v80h, v82h);
    const __m256d v84l = _mm256_sub_pd(v19, v83l);
    const __m256d v84h = _mm256_sub_pd(v19, v83h);
    const __m256d v85l = _mm256_mul_pd(v75l, v84l);
    const __m256d v85h = _mm256_mul_pd(v75h, v84h);
    const __m256d v86l = _mm256_mul_pd(v7l, v85l);
    const __m256d v86h = _mm256_mul_pd(v7h, v85h);
    const __m256d v88l = _mm256_sub_pd(v21l, v20);
    const __m256d v88h = _mm256_sub_pd(v21h, v20);
    const __m256d v89l = _mm256_sub_pd(v7l, v88l);
    const __m256d v89h = _mm256_sub_pd(v7h, v88h);
    const __m256d v90l = _mm256_fnmadd_pd(v22l, v21l, v19);
    const __m256d v90h = _mm256_fnmadd_pd(v22h, v21h, v19);
    const __m256d v91l = _mm256_fnmadd_pd(v22l, v89l, v90l);
    const __m256d v91h = _mm256_fnmadd_pd(v22h, v89h, v90h);
    const __m256d v92l = _mm256_mul_pd(v91l, v22l);
    const __m256d v92h = _mm256_mul_pd(v91h, v22h);
    const __m256d v95l = _mm256_fmadd_pd(v93, v92l, v94);
    const __m256d v95h = _mm256_fmadd_pd(v93, v92h, v94);
    const __m256d v96l = _mm256_sub_pd(v19, v26l);
    const __m256d v96h = _mm256_sub_pd(v19, v26h);
    const __m256d v97l = _mm256_sub_pd(v96l, v25l);
    const __m256d v97h = _mm256_sub_pd(v96h, v25h);
    const __m256d v98l = _mm256_fmadd_pd(v95l, v92l, v97l);
    const __m256d v98h = _mm256_fmadd_pd(v95h, v92h, v97h);
    const __m256d v99l = _mm256_sub_pd(v72l, v72l);
    const __m256d v99h = _mm256_sub_pd(v72h, v72h);
    const __m256d v100l = _mm256_sub_pd(v70l, v99l);
    const __m256d v100h = _mm256_sub_pd(v70h, v99h);
    const __m256d v101l = _mm256_sub_pd(v71, v72l);
    const __m256d v101h = _mm256_sub_pd(v71, v72h);
    const __m256d v102l = _mm256_add_pd(v100l, v101l);
    const __m256d v102h = _mm256_add_pd(v100h, v101h);
    const __m256d v104l = _mm256_fmsub_pd(v69l, v26l, v70l);
    const __m256d v104h = _mm256_fmsub_pd(v69h, v26h, v70h);
    const __m256d v105l = _mm256_add_pd(v102l, v104l);
    const __m256d v105h = _mm256_add_pd(v102h, v104h);
    const __m256d v107l = _mm256_add_pd(v105l, v106);
    const __m256d v107h = _mm256_add_pd(v105h, v106);
    const __m256d v108l = _mm256_fmadd_pd(v69l, v98l, v107l);
    const __m256d v108h = _mm256_fmadd_pd(v69h, v98h, v107h);
    const __m256d v110l = _mm256_fmsub_pd(v72l, v26l, v73l);
    const __m256d v110h = _mm256_fmsub_pd(v72h, v26h, v73h);
    const __m256d v112l = _mm256_add_pd(v110l, v111);
    const __m256d v112h = _mm256_add_pd(v110h, v111);
    const __m256d v113l = _mm256_fmadd_pd(v72l, v98l, v112l);
    const __m256d v113h = _mm256_fmadd_pd(v72h, v98h, v112h);
    const __m256d v114l = _mm256_fmadd_pd(v108l, v26l, v113l);
    const __m256d v114h = _mm256_fmadd_pd(v108h, v26h, v113h);
    const __m256d v116l = _mm256_fmsub_pd(v22l, v74l, v75l);
    const __m256d v116h = _mm256_fmsub_pd(v22h, v74h, v75h);
    const __m256d v117l = _mm256_fmadd_pd(v114l, v22l, v116l);
    const __m256d v117h = _mm256_fmadd_pd(v114h, v22h, v116h);
    const __m256d v118l = _mm256_fmadd_pd(v74l, v92l, v117l);
    const __m256d v118h = _mm256_fmadd_pd(v74h, v92h, v117h);
    const __m256d v121l = _mm256_fmadd_pd(v119, v83l, v120);
    const __m256d v121h = _mm256_fmadd_pd(v119, v83h, v120);
    const __m256d v123l = _mm256_fmadd_pd(v121l, v83l, v122);
    const __m256d v123h = _mm256_fmadd_pd(v121h, v83h, v122);
    const __m256d v125l = _mm256_fmadd_pd(v83l, v123l, v124);
    const __m256d v125h = _mm256_fmadd_pd(v83h, v123h, v124);
    const __m256d v127l = _mm256_fmadd_pd(v125l, v83l, v126);
    const __m256d v127h = _mm256_fmadd_pd(v125h, v83h, v126);
    const __m256d v129l = _mm256_fmadd_pd(v83l, v127l, v128);
    const __m256d v129h = _mm256_fmadd_pd(v83h, v127h, v128);
    const __m256d v131l = _mm256_fmadd_pd(v129l, v83l, v130);
    const __m256d v131h = _mm256_fmadd_pd(v129h, v83h, v130);
    const __m256d v133l = _mm256_fmadd_pd(v131l, v83l, v132);
    const __m256d v133h = _mm256_fmadd_pd(v131h, v83h, v132);
    const __m256d v135l = _mm256_fmadd_pd(v133l, v83l, v134);
    const __m256d v135h = _mm256_fmadd_pd(v133h, v83h, v134);
    const __m256d v137l = _mm256_fmadd_pd(v135l, v83l, v136);
    const __m256d v137h = _mm256_fmadd_pd(v135h, v83h, v136);
    const __m256d v139l = _mm256_fmadd_pd(v137l, v83l, v138);
    const __m256d v139h = _mm256_fmadd_pd(v137h, v83h, v138);
    const __m256d v140l = _mm256_fmadd_pd(v139l, v83l, v8);
    const __m256d v140h = _mm256_fmadd_pd(v139h, v83h, v8);
    const __m256d v141l = _mm256_mul_pd(v83l, v83l);
    const __m256d v141h = _mm256_mul_pd(v83h, v83h);
    const __m256d v142l = _mm256_sub_pd(v82l, v83l);
    const __m256d v142h = _mm256_sub_pd(v82h, v83h);
    const __m256d v143l = _mm256_add_pd(v80l, v142l);
    const __m256d v143h = _mm256_add_pd(v80h, v142h);
    const __m256d v145l = _mm256_fmsub_pd(v140l, v141l, v143l);
    const __m256d v145h = _mm256_fmsub_pd(v140h, v141h, v143h);
    const __m256d v146l = _mm256_sub_pd(v19, v84l);
    const __m256d v146h = _mm256_sub_pd(v19, v84h);
    const __m256d v147l = _mm256_sub_pd(v146l, v83l);
    const __m256d v147h = _mm256_sub_pd(v146h, v83h);
    const __m256d v148l = _mm256_add_pd(v145l, v147l);
    const __m256d v148h = _mm256_add_pd(v145h, v147h);
    const __m256d v150l = _mm256_fmsub_pd(v75l, v84l, v85l);
    const __m256d v150h = _mm256_fmsub_pd(v75h, v84h, v85h);
    const __m256d v151l = _mm256_fmadd_pd(v75l, v148l, v150l);
    const __m256d v151h = _mm256_fmadd_pd(v75h, v148h, v150h);
    const __m256d v152l = _mm256_fmadd_pd(v84l, v118l, v151l);
    const __m256d v152h = _mm256_fmadd_pd(v84h, v118h, v151h);
    const __m256d v154l = _mm256_fmsub_pd(v7l, v85l, v86l);
    const __m256d v154h = _mm256_fmsub_pd(v7h, v85h, v86h);
    const __m256d v155l = _mm256_fmadd_pd(v7l, v152l, v154l);
    const __m256d v155h = _mm256_fmadd_pd(v7h, v152h, v154h);
    const __m256d v156l = _mm256_add_pd(v86l, v155l);
    const __m256d v156h = _mm256_add_pd(v86h, v155h);
    const __m256d v157l = _mm256_mul_pd(v18l, v156l);
    const __m256d v157h = _mm256_mul_pd(v18h, v156h);
    const __m256d v159l = _mm256_mul_pd(v157l, v158);
    const __m256d v159h = _mm256_mul_pd(v157h, v158);
    const __m256d v160l = _mm256_sub_pd(v5l, v159l);
    const __m256d v160h = _mm256_sub_pd(v5h, v159h);
    const __m256d v161l = _mm256_blendv_pd(v5l, v160l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v161h = _mm256_blendv_pd(v5h, v160h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v162l = gelu_f64_2ulp_avx512_signed_f64_avx2(v161l, v0l);
    const __m256d v162h = gelu_f64_2ulp_avx512_signed_f64_avx2(v161h, v0h);
    _mm256_storeu_pd(y, v162l);
    _mm256_storeu_pd(y + 4, v162h);
}

static GELU_F64_2ULP_AVX512_AVX2_TARGET void gelu_f64_2ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_f64_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        gelu_f64_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
GELU_F64_2ULP_AVX512_AVX512 __mmask8 gelu_f64_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_F64_2ULP_AVX512_AVX512 __m512d gelu_f64_2ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_F64_2ULP_AVX512_AVX512 void gelu_f64_2ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1.4p+5); /* 40 */
    const __m512d v4 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512i v6 = _mm512_set1_epi64(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m512d v8 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v11 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v12 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v19 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v20 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v23 = _mm512_set1_pd(0x1.82b4bb8c94dcep-1); /* 0.75528513041575152 */
    const __m512d v24 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v27 = _mm512_set1_pd(-0x1.8ff01a632ed48p-31); /* -7.274828069790218e-10 */
    const __m512d v28 = _mm512_set1_pd(-0x1.5b32961d11b31p-29); /* -2.5261950435452676e-09 */
    const __m512d v30 = _mm512_set1_pd(0x1.079fdf3d547b5p-29); /* 1.9181206889007749e-09 */
    const __m512d v32 = _mm512_set1_pd(0x1.51443a82237abp-26); /* 1.9631495103625936e-08 */
    const __m512d v34 = _mm512_set1_pd(0x1.c89b09091962ep-27); /* 1.3288972160704843e-08 */
    const __m512d v36 = _mm512_set1_pd(-0x1.6ee2b4d20deb4p-24); /* -8.5422203783469137e-08 */
    const __m512d v38 = _mm512_set1_pd(-0x1.4cd11dc3006e5p-23); /* -1.5497992764128785e-07 */
    const __m512d v40 = _mm512_set1_pd(0x1.23db3681bbf25p-22); /* 2.7181236115970487e-07 */
    const __m512d v42 = _mm512_set1_pd(0x1.12398e2632055p-20); /* 1.0215670811931407e-06 */
    const __m512d v44 = _mm512_set1_pd(-0x1.5211184dbd201p-21); /* -6.2969844247126821e-07 */
    const __m512d v46 = _mm512_set1_pd(-0x1.8d4bea4af0b9p-18); /* -5.9201798405264608e-06 */
    const __m512d v48 = _mm512_set1_pd(0x1.80c1d6a01f469p-21); /* 7.1666609714717505e-07 */
    const __m512d v50 = _mm512_set1_pd(0x1.26d0a49485863p-15); /* 3.5144688045261168e-05 */
    const __m512d v52 = _mm512_set1_pd(-0x1.001f407792a7dp-19); /* -1.9082581806152957e-06 */
    const __m512d v54 = _mm512_set1_pd(-0x1.e4a42618ba6ddp-13); /* -0.00023109493556399451 */
    const __m512d v56 = _mm512_set1_pd(0x1.17a4aebc5ec2dp-13); /* 0.00013334431231357258 */
    const __m512d v58 = _mm512_set1_pd(0x1.ab825fc3e3a8ep-10); /* 0.0016308184576449311 */
    const __m512d v60 = _mm512_set1_pd(-0x1.c81719d6088d8p-9); /* -0.0034796923673790885 */
    const __m512d v62 = _mm512_set1_pd(-0x1.ee2761048cd95p-8); /* -0.0075401889667320492 */
    const __m512d v64 = _mm512_set1_pd(0x1.eec4cc3e4db26p-5); /* 0.060396574890935903 */
    const __m512d v66 = _mm512_set1_pd(-0x1.7dff2bff68365p-3); /* -0.18652185795965717 */
    const __m512d v68 = _mm512_set1_pd(0x1.8c6dbf2cfc2afp-2); /* 0.38713740074221453 */
    const __m512d v71 = _mm512_set1_pd(-0x1.373e3a893c28ap-1); /* -0.60789664197189208 */
    const __m512d v77 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d v81 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v93 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v94 = _mm512_set1_pd(-0x1.2b41e01b59c86p+3); /* -9.3517914327806118 */
    const __m512d v106 = _mm512_set1_pd(-0x1.df03d66a70a39p-56); /* -2.5967454666315534e-17 */
    const __m512d v111 = _mm512_set1_pd(-0x1.9b767e770cea7p-56); /* -2.2305446725951057e-17 */
    const __m512d v119 = _mm512_set1_pd(-0x1.6124613a86d09p-33); /* -1.6059043836821613e-10 */
    const __m512d v120 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v122 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v124 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v126 = _mm512_set1_pd(-0x1.71de3a556c734p-19); /* -2.7557319223985893e-06 */
    const __m512d v128 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v130 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v132 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v134 = _mm512_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m512d v136 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v138 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v158 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_max_pd(v4, v0l);
    const __m512d v5h = _mm512_max_pd(v4, v0h);
    const __m512d v7l = _mm512_min_pd(v2, v1l);
    const __m512d v7h = _mm512_min_pd(v2, v1h);
    const __m512d v9l = _mm512_mul_pd(v7l, v8);
    const __m512d v9h = _mm512_mul_pd(v7h, v8);
    const __m512d v10l = _mm512_mul_pd(v7l, v9l);
    const __m512d v10h = _mm512_mul_pd(v7h, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v10l, v11, v12);
    const __m512d v13h = _mm512_fmadd_pd(v10h, v11, v12);
    const __m512i v14l = _mm512_castpd_si512(v13l);
    const __m512i v14h = _mm512_castpd_si512(v13h);
    const __m512i v16l = _mm512_slli_epi64(v14l, 52);
    const __m512i v16h = _mm512_slli_epi64(v14h, 52);
    const __m512i v17l = _mm512_add_epi64(v6, v16l);
    const __m512i v17h = _mm512_add_epi64(v6, v16h);
    const __m512d v18l = _mm512_castsi512_pd(v17l);
    const __m512d v18h = _mm512_castsi512_pd(v17h);
    const __m512d v21l = _mm512_add_pd(v7l, v20);
    const __m512d v21h = _mm512_add_pd(v7h, v20);
    const __m512d v22l = _mm512_div_pd(v19, v21l);
    const __m512d v22h = _mm512_div_pd(v19, v21h);
    const __m512d v25l = _mm512_mul_pd(v22l, v24);
    const __m512d v25h = _mm512_mul_pd(v22h, v24);
    const __m512d v26l = _mm512_sub_pd(v19, v25l);
    const __m512d v26h = _mm512_sub_pd(v19, v25h);
    const __m512d v29l = _mm512_fmadd_pd(v27, v26l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27, v26h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v26l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v26h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v26l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v26h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v26l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v26h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v26l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v26h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v26l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v26h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v26l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v26h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v26l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v26h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v26l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v26h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v26l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v26h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v26l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v26h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v26l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v26h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v26l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v26h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v26l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v26h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v26l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v26h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v26l, v57l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v26h, v57h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v59l, v26l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v59h, v26h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v26l, v61l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v26h, v61h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v26l, v63l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v26h, v63h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v65l, v26l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v65h, v26h, v66);
    const __m512d v69l = _mm512_fmadd_pd(v26l, v67l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v26h, v67h, v68);
    const __m512d v70l = _mm512_mul_pd(v69l, v26l);
    const __m512d v70h = _mm512_mul_pd(v69h, v26h);
    const __m512d v72l = _mm512_add_pd(v70l, v71);
    const __m512d v72h = _mm512_add_pd(v70h, v71);
    const __m512d v73l = _mm512_mul_pd(v72l, v26l);
    const __m512d v73h = _mm512_mul_pd(v72h, v26h);
    const __m512d v74l = _mm512_add_pd(v23, v73l);
    const __m512d v74h = _mm512_add_pd(v23, v73h);
    const __m512d v75l = _mm512_mul_pd(v22l, v74l);
    const __m512d v75h = _mm512_mul_pd(v22h, v74h);
    const __m512d v76l = _mm512_sub_pd(v13l, v12);
    const __m512d v76h = _mm512_sub_pd(v13h, v12);
    const __m512d v79l = _mm512_fmsub_pd(v7l, v9l, v10l);
    const __m512d v79h = _mm512_fmsub_pd(v7h, v9h, v10h);
    const __m512d v80l = _mm512_fmadd_pd(v76l, v77, v79l);
    const __m512d v80h = _mm512_fmadd_pd(v76h, v77, v79h);
    const __m512d v82l = _mm512_fmadd_pd(v76l, v81, v10l);
    const __m512d v82h = _mm512_fmadd_pd(v76h, v81, v10h);
    const __m512d v83l = _mm512_add_pd(v80l, v82l);
    const __m512d v83h = _mm512_add_pd(v80h, v82h);
    const __m512d v84l = _mm512_sub_pd(v19, v83l);
    const __m512d v84h = _mm512_sub_pd(v19, v83h);
    const __m512d v85l = _mm512_mul_pd(v75l, v84l);
    const __m512d v85h = _mm512_mul_pd(v75h, v84h);
    const __m512d v86l = _mm512_mul_pd(v7l, v85l);
    const __m512d v86h = _mm512_mul_pd(v7h, v85h);
    const __m512d v88l = _mm512_sub_pd(v21l, v20);
    const __m512d v88h = _mm512_sub_pd(v21h, v20);
    const __m512d v89l = _mm512_sub_pd(v7l, v88l);
    const __m512d v89h = _mm512_sub_pd(v7h, v88h);
    const __m512d v90l = _mm512_fnmadd_pd(v22l, v21l, v19);
    const __m512d v90h = _mm512_fnmadd_pd(v22h, v21h, v19);
    const __m512d v91l = _mm512_fnmadd_pd(v22l, v89l, v90l);
    const __m512d v91h = _mm512_fnmadd_pd(v22h, v89h, v90h);
    const __m512d v92l = _mm512_mul_pd(v91l, v22l);
    const __m512d v92h = _mm512_mul_pd(v91h, v22h);
    const __m512d v95l = _mm512_fmadd_pd(v93, v92l, v94);
    const __m512d v95h = _mm512_fmadd_pd(v93, v92h, v94);
    const __m512d v96l = _mm512_sub_pd(v19, v26l);
    const __m512d v96h = _mm512_sub_pd(v19, v26h);
    const __m512d v97l = _mm512_sub_pd(v96l, v25l);
    const __m512d v97h = _mm512_sub_pd(v96h, v25h);
    const __m512d v98l = _mm512_fmadd_pd(v95l, v92l, v97l);
    const __m512d v98h = _mm512_fmadd_pd(v95h, v92h, v97h);
    const __m512d v99l = _mm512_sub_pd(v72l, v72l);
    const __m512d v99h = _mm512_sub_pd(v72h, v72h);
    const __m512d v100l = _mm512_sub_pd(v70l, v99l);
    const __m512d v100h = _mm512_sub_pd(v70h, v99h);
    const __m512d v101l = _mm512_sub_pd(v71, v72l);
    const __m512d v101h = _mm512_sub_pd(v71, v72h);
    const __m512d v102l = _mm512_add_pd(v100l, v101l);
    const __m512d v102h = _mm512_add_pd(v100h, v101h);
    const __m512d v104l = _mm512_fmsub_pd(v69l, v26l, v70l);
    const __m512d v104h = _mm512_fmsub_pd(v69h, v26h, v70h);
    const __m512d v105l = _mm512_add_pd(v102l, v104l);
    const __m512d v105h = _mm512_add_pd(v102h, v104h);
    const __m512d v107l = _mm512_add_pd(v105l, v106);
    const __m512d v107h = _mm512_add_pd(v105h, v106);
    const __m512d v108l = _mm512_fmadd_pd(v69l, v98l, v107l);
    const __m512d v108h = _mm512_fmadd_pd(v69h, v98h, v107h);
    const __m512d v110l = _mm512_fmsub_pd(v72l, v26l, v73l);
    const __m512d v110h = _mm512_fmsub_pd(v72h, v26h, v73h);
    const __m512d v112l = _mm512_add_pd(v110l, v111);
    const __m512d v112h = _mm512_add_pd(v110h, v111);
    const __m512d v113l = _mm512_fmadd_pd(v72l, v98l, v112l);
    const __m512d v113h = _mm512_fmadd_pd(v72h, v98h, v112h);
    const __m512d v114l = _mm512_fmadd_pd(v108l, v26l, v113l);
    const __m512d v114h = _mm512_fmadd_pd(v108h, v26h, v113h);
    const __m512d v116l = _mm512_fmsub_pd(v22l, v74l, v75l);
    const __m512d v116h = _mm512_fmsub_pd(v22h, v74h, v75h);
    const __m512d v117l = _mm512_fmadd_pd(v114l, v22l, v116l);
    const __m512d v117h = _mm512_fmadd_pd(v114h, v22h, v116h);
    const __m512d v118l = _mm512_fmadd_pd(v74l, v92l, v117l);
    const __m512d v118h = _mm512_fmadd_pd(v74h, v92h, v117h);
    const __m512d v121l = _mm512_fmadd_pd(v119, v83l, v120);
    const __m512d v121h = _mm512_fmadd_pd(v119, v83h, v120);
    const __m512d v123l = _mm512_fmadd_pd(v121l, v83l, v122);
    const __m512d v123h = _mm512_fmadd_pd(v121h, v83h, v122);
    const __m512d v125l = _mm512_fmadd_pd(v83l, v123l, v124);
    const __m512d v125h = _mm512_fmadd_pd(v83h, v123h, v124);
    const __m512d v127l = _mm512_fmadd_pd(v125l, v83l, v126);
    const __m512d v127h = _mm512_fmadd_pd(v125h, v83h, v126);
    const __m512d v129l = _mm512_fmadd_pd(v83l, v127l, v128);
    const __m512d v129h = _mm512_fmadd_pd(v83h, v127h, v128);
    const __m512d v131l = _mm512_fmadd_pd(v129l, v83l, v130);
    const __m512d v131h = _mm512_fmadd_pd(v129h, v83h, v130);
    const __m512d v133l = _mm512_fmadd_pd(v131l, v83l, v132);
    const __m512d v133h = _mm512_fmadd_pd(v131h, v83h, v132);
    const __m512d v135l = _mm512_fmadd_pd(v133l, v83l, v134);
    const __m512d v135h = _mm512_fmadd_pd(v133h, v83h, v134);
    const __m512d v137l = _mm512_fmadd_pd(v135l, v83l, v136);
    const __m512d v137h = _mm512_fmadd_pd(v135h, v83h, v136);
    const __m512d v139l = _mm512_fmadd_pd(v137l, v83l, v138);
    const __m512d v139h = _mm512_fmadd_pd(v137h, v83h, v138);
    const __m512d v140l = _mm512_fmadd_pd(v139l, v83l, v8);
    const __m512d v140h = _mm512_fmadd_pd(v139h, v83h, v8);
    const __m512d v141l = _mm512_mul_pd(v83l, v83l);
    const __m512d v141h = _mm512_mul_pd(v83h, v83h);
    const __m512d v142l = _mm512_sub_pd(v82l, v83l);
    const __m512d v142h = _mm512_sub_pd(v82h, v83h);
    const __m512d v143l = _mm512_add_pd(v80l, v142l);
    const __m512d v143h = _mm512_add_pd(v80h, v142h);
    const __m512d v145l = _mm512_fmsub_pd(v140l, v141l, v143l);
    const __m512d v145h = _mm512_fmsub_pd(v140h, v141h, v143h);
    const __m512d v146l = _mm512_sub_pd(v19, v84l);
    const __m512d v146h = _mm512_sub_pd(v19, v84h);
    const __m512d v147l = _mm512_sub_pd(v146l, v83l);
    const __m512d v147h = _mm512_sub_pd(v146h, v83h);
    const __m512d v148l = _mm512_add_pd(v145l, v147l);
    const __m512d v148h = _mm512_add_pd(v145h, v147h);
    const __m512d v150l = _mm512_fmsub_pd(v75l, v84l, v85l);
    const __m512d v150h = _mm512_fmsub_pd(v75h, v84h, v85h);
    const __m512d v151l = _mm512_fmadd_pd(v75l, v148l, v150l);
    const __m512d v151h = _mm512_fmadd_pd(v75h, v148h, v150h);
    const __m512d v152l = _mm512_fmadd_pd(v84l, v118l, v151l);
    const __m512d v152h = _mm512_fmadd_pd(v84h, v118h, v151h);
    const __m512d v154l = _mm512_fmsub_pd(v7l, v85l, v86l);
    const __m512d v154h = _mm512_fmsub_pd(v7h, v85h, v86h);
    const __m512d v155l = _mm512_fmadd_pd(v7l, v152l, v154l);
    const __m512d v155h = _mm512_fmadd_pd(v7h, v152h, v154h);
    const __m512d v156l = _mm512_add_pd(v86l, v155l);
    const __m512d v156h = _mm512_add_pd(v86h, v155h);
    const __m512d v157l = _mm512_mul_pd(v18l, v156l);
    const __m512d v157h = _mm512_mul_pd(v18h, v156h);
    const __m512d v159l = _mm512_mul_pd(v157l, v158);
    const __m512d v159h = _mm512_mul_pd(v157h, v158);
    const __m512d v160l = _mm512_sub_pd(v5l, v159l);
    const __m512d v160h = _mm512_sub_pd(v5h, v159h);
    const __m512d v161l = _mm512_mask_blend_pd((__mmask8)v3, v5l, v160l);
    const __m512d v161h = _mm512_mask_blend_pd(gelu_f64_2ulp_avx512_high_mask_avx512(v3), v5h, v160h);
    const __m512d v162l = gelu_f64_2ulp_avx512_signed_f64_avx512(v161l, v0l);
    const __m512d v162h = gelu_f64_2ulp_avx512_signed_f64_avx512(v161h, v0h);
    _mm512_storeu_pd(y, v162l);
    _mm512_storeu_pd(y + 8, v162h);
}

static GELU_F64_2ULP_AVX512_AVX512_TARGET void gelu_f64_2ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_f64_2ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        gelu_f64_2ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_F64_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_f64_2ulp_avx512_level(void) {
#if defined(GELU_F64_2ULP_AVX512_FORCE_ISA)
    return GELU_F64_2ULP_AVX512_FORCE_ISA;
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

double gelu_f64_2ulp_avx512(double x) {
    return gelu_f64_2ulp_avx512_element(x);
}

void gelu_f64_2ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_f64_2ulp_avx512_level();
    if (level == 2) {
        gelu_f64_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_f64_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_f64_2ulp_avx512_array_portable(x, y, n);
}
