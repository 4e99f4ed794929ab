/* gelu_f64_3ulp_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f64
 *   domain       every input
 *   max error    2.319703 ulp, observed on 45191090 inputs
 *   worst input  -0x1.e6719cbfadac3p+3 (-15.201368688938038, encoding 0xc02e6719cbfadac3)
 *   result there -0x1.f83a031ad92f4p-169 (-2.6321857202495096e-51, encoding 0xb56f83a031ad92f4)
 *   mean error   0.216549 ulp
 *   misrounded   6920743 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           616f27fcb6adeb16af08fc2d567f88bc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f64 --max-ulp 3.4 --isa avx2 --time 20s --seed 1 --threads 1 --archive gelu_f64_3ulp_avx2.db
 *                time: 6.5380 ns/element as avx2 code (inputs mean)
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
#include "gelu_f64_3ulp_avx2.h"

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

static inline double gelu_f64_3ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double gelu_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_f64_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_f64_3ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = gelu_f64_3ulp_avx2_bits_f64(y) & INT64_MIN;
    return gelu_f64_3ulp_avx2_frombits_f64((gelu_f64_3ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double gelu_f64_3ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = gelu_f64_3ulp_avx2_abs_f64(v0);
    const double v2 = 0x1.4p+5; /* 40 */
    const int v3 = v1 < v2;
    const double v4 = 0x0p+0; /* 0 */
    const double v5 = v4 > v0 ? v4 : v0;
    const double v6 = 0x1p-600; /* 2.4099198651028841e-181 */
    const double v7 = v2 < v1 ? v2 : v1;
    const double v8 = 0x1p-1; /* 0.5 */
    const double v9 = v7 * v8;
    const double v10 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v11 = gelu_f64_3ulp_avx2_fma_f64(v7, v9, v10);
    const double v12 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v13 = 0x1.8p+52; /* 6755399441055744 */
    const double v14 = gelu_f64_3ulp_avx2_fma_f64(v11, v12, v13);
    const int64_t v15 = gelu_f64_3ulp_avx2_bits_f64(v14);
    const int64_t v16 = INT64_C(52);
    const int64_t v17 = gelu_f64_3ulp_avx2_shl_i64(v15, v16);
    const int64_t v18 = INT64_C(7309342195222315008); /* 0x6570000000000000 */
    const int64_t v19 = (int64_t)((uint64_t)v17 + (uint64_t)v18);
    const double v20 = gelu_f64_3ulp_avx2_frombits_f64(v19);
    const double v21 = 0x1p+0; /* 1 */
    const double v22 = 0x1p+2; /* 4 */
    const double v23 = v7 + v22;
    const double v24 = v21 / v23;
    const double v25 = 0x1p+3; /* 8 */
    const double v26 = v24 * v25;
    const double v27 = v21 - v26;
    const double v28 = -0x1.8ff6957f0a9fap-31; /* -7.2752885649940014e-10 */
    const double v29 = -0x1.5b327f0754d72p-29; /* -2.5261924806050729e-09 */
    const double v30 = gelu_f64_3ulp_avx2_fma_f64(v28, v27, v29);
    const double v31 = 0x1.07a16a943714fp-29; /* 1.9181645803906779e-09 */
    const double v32 = gelu_f64_3ulp_avx2_fma_f64(v30, v27, v31);
    const double v33 = 0x1.51441a5ad8158p-26; /* 1.9631466545586278e-08 */
    const double v34 = gelu_f64_3ulp_avx2_fma_f64(v32, v27, v33);
    const double v35 = v27 * v27;
    const double v36 = 0x1.c89b53cbe35a3p-27; /* 1.3289005361211302e-08 */
    const double v37 = -0x1.6ee2b4043fa3fp-24; /* -8.5422200927340253e-08 */
    const double v38 = gelu_f64_3ulp_avx2_fma_f64(v36, v27, v37);
    const double v39 = gelu_f64_3ulp_avx2_fma_f64(v34, v35, v38);
    const double v40 = -0x1.4cd11f24ec52ap-23; /* -1.5497993746458149e-07 */
    const double v41 = gelu_f64_3ulp_avx2_fma_f64(v39, v27, v40);
    const double v42 = 0x1.23db38cd0034ap-22; /* 2.7181239375955196e-07 */
    const double v43 = gelu_f64_3ulp_avx2_fma_f64(v41, v27, v42);
    const double v44 = 0x1.12398d9c6f6a3p-20; /* 1.021567050604236e-06 */
    const double v45 = gelu_f64_3ulp_avx2_fma_f64(v27, v43, v44);
    const double v46 = -0x1.521117909f36ep-21; /* -6.2969842147508127e-07 */
    const double v47 = gelu_f64_3ulp_avx2_fma_f64(v45, v27, v46);
    const double v48 = -0x1.8d4bea5622a28p-18; /* -5.9201798504695909e-06 */
    const double v49 = gelu_f64_3ulp_avx2_fma_f64(v27, v47, v48);
    const double v50 = 0x1.80c1d5cb9b6c4p-21; /* 7.1666607355326489e-07 */
    const double v51 = gelu_f64_3ulp_avx2_fma_f64(v49, v27, v50);
    const double v52 = 0x1.26d0a49745dbbp-15; /* 3.5144688064810363e-05 */
    const double v53 = gelu_f64_3ulp_avx2_fma_f64(v51, v27, v52);
    const double v54 = -0x1.001f40c4f1df4p-19; /* -1.9082582149753392e-06 */
    const double v55 = gelu_f64_3ulp_avx2_fma_f64(v27, v53, v54);
    const double v56 = -0x1.e4a426188039fp-13; /* -0.00023109493555753272 */
    const double v57 = gelu_f64_3ulp_avx2_fma_f64(v55, v27, v56);
    const double v58 = 0x1.17a4aebda7444p-13; /* 0.00013334431235004403 */
    const double v59 = gelu_f64_3ulp_avx2_fma_f64(v57, v27, v58);
    const double v60 = 0x1.ab825fc3d903cp-10; /* 0.0016308184576354764 */
    const double v61 = gelu_f64_3ulp_avx2_fma_f64(v59, v27, v60);
    const double v62 = -0x1.c81719d60e5d7p-9; /* -0.0034796923673894131 */
    const double v63 = gelu_f64_3ulp_avx2_fma_f64(v61, v27, v62);
    const double v64 = -0x1.ee2761048c407p-8; /* -0.0075401889667299276 */
    const double v65 = gelu_f64_3ulp_avx2_fma_f64(v27, v63, v64);
    const double v66 = 0x1.eec4cc3e4db8bp-5; /* 0.060396574890936604 */
    const double v67 = gelu_f64_3ulp_avx2_fma_f64(v65, v27, v66);
    const double v68 = -0x1.7dff2bff68365p-3; /* -0.18652185795965717 */
    const double v69 = gelu_f64_3ulp_avx2_fma_f64(v67, v27, v68);
    const double v70 = 0x1.8c6dbf2cfc2afp-2; /* 0.38713740074221453 */
    const double v71 = gelu_f64_3ulp_avx2_fma_f64(v69, v27, v70);
    const double v72 = v27 * v71;
    const double v73 = -0x1.373e3a893c28ap-1; /* -0.60789664197189208 */
    const double v74 = v72 + v73;
    const double v75 = v74 * v27;
    const double v76 = 0x1.82b4bb8c94dcep-1; /* 0.75528513041575152 */
    const double v77 = v75 + v76;
    const double v78 = -v24;
    const double v79 = v23 - v22;
    const double v80 = v7 - v79;
    const double v81 = gelu_f64_3ulp_avx2_fma_f64(v78, v23, v21);
    const double v82 = gelu_f64_3ulp_avx2_fma_f64(v78, v80, v81);
    const double v83 = v82 * v24;
    const double v84 = -0x1p+3; /* -8 */
    const double v85 = v21 - v27;
    const double v86 = v85 - v26;
    const double v87 = gelu_f64_3ulp_avx2_fma_f64(v84, v83, v86);
    const double v88 = -0x1.dfad685420d9p-56; /* -2.6003362504613519e-17 */
    const double v89 = v74 - v72;
    const double v90 = v73 - v89;
    const double v91 = v74 - v89;
    const double v92 = v72 - v91;
    const double v93 = v90 + v92;
    const double v94 = -v72;
    const double v95 = gelu_f64_3ulp_avx2_fma_f64(v27, v71, v94);
    const double v96 = v93 + v95;
    const double v97 = v88 + v96;
    const double v98 = gelu_f64_3ulp_avx2_fma_f64(v87, v71, v97);
    const double v99 = -0x1.9b767e770cea7p-56; /* -2.2305446725951057e-17 */
    const double v100 = gelu_f64_3ulp_avx2_fma_f64(v74, v87, v99);
    const double v101 = gelu_f64_3ulp_avx2_fma_f64(v98, v27, v100);
    const double v102 = v77 * v24;
    const double v103 = -v102;
    const double v104 = gelu_f64_3ulp_avx2_fma_f64(v77, v24, v103);
    const double v105 = gelu_f64_3ulp_avx2_fma_f64(v24, v101, v104);
    const double v106 = gelu_f64_3ulp_avx2_fma_f64(v77, v83, v105);
    const double v107 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v108 = v14 - v13;
    const double v109 = gelu_f64_3ulp_avx2_fma_f64(v107, v108, v11);
    const double v110 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v111 = -v11;
    const double v112 = gelu_f64_3ulp_avx2_fma_f64(v7, v9, v111);
    const double v113 = gelu_f64_3ulp_avx2_fma_f64(v110, v108, v112);
    const double v114 = v109 + v113;
    const double v115 = v21 - v114;
    const double v116 = -0x1.6124613a86d09p-33; /* -1.6059043836821613e-10 */
    const double v117 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v118 = gelu_f64_3ulp_avx2_fma_f64(v116, v114, v117);
    const double v119 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
    const double v120 = gelu_f64_3ulp_avx2_fma_f64(v118, v114, v119);
    const double v121 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v122 = gelu_f64_3ulp_avx2_fma_f64(v120, v114, v121);
    const double v123 = -0x1.71de3a556c734p-19; /* -2.7557319223985893e-06 */
    const double v124 = gelu_f64_3ulp_avx2_fma_f64(v122, v114, v123);
    const double v125 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v126 = gelu_f64_3ulp_avx2_fma_f64(v124, v114, v125);
    const double v127 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
    const double v128 = gelu_f64_3ulp_avx2_fma_f64(v126, v114, v127);
    const double v129 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v130 = gelu_f64_3ulp_avx2_fma_f64(v114, v128, v129);
    const double v131 = -0x1.1111111111111p-7; /* -0.0083333333333333332 */
    const double v132 = gelu_f64_3ulp_avx2_fma_f64(v114, v130, v131);
    const double v133 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v134 = gelu_f64_3ulp_avx2_fma_f64(v132, v114, v133);
    const double v135 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v136 = gelu_f64_3ulp_avx2_fma_f64(v134, v114, v135);
    const double v137 = gelu_f64_3ulp_avx2_fma_f64(v136, v114, v8);
    const double v138 = v114 * v114;
    const double v139 = v109 - v114;
    const double v140 = v139 + v113;
    const double v141 = -v140;
    const double v142 = gelu_f64_3ulp_avx2_fma_f64(v137, v138, v141);
    const double v143 = v21 - v115;
    const double v144 = v143 - v114;
    const double v145 = v142 + v144;
    const double v146 = v102 * v115;
    const double v147 = -v146;
    const double v148 = gelu_f64_3ulp_avx2_fma_f64(v102, v115, v147);
    const double v149 = gelu_f64_3ulp_avx2_fma_f64(v145, v102, v148);
    const double v150 = gelu_f64_3ulp_avx2_fma_f64(v106, v115, v149);
    const double v151 = v7 * v146;
    const double v152 = -v151;
    const double v153 = gelu_f64_3ulp_avx2_fma_f64(v7, v146, v152);
    const double v154 = gelu_f64_3ulp_avx2_fma_f64(v7, v150, v153);
    const double v155 = v154 + v151;
    const double v156 = v20 * v155;
    const double v157 = v6 * v156;
    const double v158 = v5 - v157;
    const double v159 = v5 - v158;
    const double v160 = v159 - v157;
    const double v161 = v151 - v155;
    const double v162 = v154 + v161;
    const double v163 = v162 * v20;
    const double v164 = v6 * v163;
    const double v165 = v160 - v164;
    const double v166 = v158 + v165;
    const double v167 = v3 ? v166 : v5;
    const double v168 = gelu_f64_3ulp_avx2_copysign_f64(v167, v0);
    const double r0 = v168;
    return r0;
}

static void gelu_f64_3ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_f64_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_F64_3ULP_AVX2_AVX2 static inline GELU_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_F64_3ULP_AVX2_AVX512 static inline GELU_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
GELU_F64_3ULP_AVX2_AVX2 __m256i gelu_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_F64_3ULP_AVX2_AVX2 __m256d gelu_f64_3ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_F64_3ULP_AVX2_AVX2 void gelu_f64_3ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1.4p+5); /* 40 */
    const __m256d v4 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v6 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v8 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v10 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v12 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v13 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v18 = _mm256_set1_epi64x(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m256d v21 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v22 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v25 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v28 = _mm256_set1_pd(-0x1.8ff6957f0a9fap-31); /* -7.2752885649940014e-10 */
    const __m256d v29 = _mm256_set1_pd(-0x1.5b327f0754d72p-29); /* -2.5261924806050729e-09 */
    const __m256d v31 = _mm256_set1_pd(0x1.07a16a943714fp-29); /* 1.9181645803906779e-09 */
    const __m256d v33 = _mm256_set1_pd(0x1.51441a5ad8158p-26); /* 1.9631466545586278e-08 */
    const __m256d v36 = _mm256_set1_pd(0x1.c89b53cbe35a3p-27); /* 1.3289005361211302e-08 */
    const __m256d v37 = _mm256_set1_pd(-0x1.6ee2b4043fa3fp-24); /* -8.5422200927340253e-08 */
    const __m256d v40 = _mm256_set1_pd(-0x1.4cd11f24ec52ap-23); /* -1.5497993746458149e-07 */
    const __m256d v42 = _mm256_set1_pd(0x1.23db38cd0034ap-22); /* 2.7181239375955196e-07 */
    const __m256d v44 = _mm256_set1_pd(0x1.12398d9c6f6a3p-20); /* 1.021567050604236e-06 */
    const __m256d v46 = _mm256_set1_pd(-0x1.521117909f36ep-21); /* -6.2969842147508127e-07 */
    const __m256d v48 = _mm256_set1_pd(-0x1.8d4bea5622a28p-18); /* -5.9201798504695909e-06 */
    const __m256d v50 = _mm256_set1_pd(0x1.80c1d5cb9b6c4p-21); /* 7.1666607355326489e-07 */
    const __m256d v52 = _mm256_set1_pd(0x1.26d0a49745dbbp-15); /* 3.5144688064810363e-05 */
    const __m256d v54 = _mm256_set1_pd(-0x1.001f40c4f1df4p-19); /* -1.9082582149753392e-06 */
    const __m256d v56 = _mm256_set1_pd(-0x1.e4a426188039fp-13); /* -0.00023109493555753272 */
    const __m256d v58 = _mm256_set1_pd(0x1.17a4aebda7444p-13); /* 0.00013334431235004403 */
    const __m256d v60 = _mm256_set1_pd(0x1.ab825fc3d903cp-10); /* 0.0016308184576354764 */
    const __m256d v62 = _mm256_set1_pd(-0x1.c81719d60e5d7p-9); /* -0.0034796923673894131 */
    const __m256d v64 = _mm256_set1_pd(-0x1.ee2761048c407p-8); /* -0.0075401889667299276 */
    const __m256d v66 = _mm256_set1_pd(0x1.eec4cc3e4db8bp-5); /* 0.060396574890936604 */
    const __m256d v68 = _mm256_set1_pd(-0x1.7dff2bff68365p-3); /* -0.18652185795965717 */
    const __m256d v70 = _mm256_set1_pd(0x1.8c6dbf2cfc2afp-2); /* 0.38713740074221453 */
    const __m256d v73 = _mm256_set1_pd(-0x1.373e3a893c28ap-1); /* -0.60789664197189208 */
    const __m256d v76 = _mm256_set1_pd(0x1.82b4bb8c94dcep-1); /* 0.75528513041575152 */
    const __m256d v84 = _mm256_set1_pd(-0x1p+3); /* -8 */
    const __m256d v88 = _mm256_set1_pd(-0x1.dfad685420d9p-56); /* -2.6003362504613519e-17 */
    const __m256d v99 = _mm256_set1_pd(-0x1.9b767e770cea7p-56); /* -2.2305446725951057e-17 */
    const __m256d v107 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v110 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v116 = _mm256_set1_pd(-0x1.6124613a86d09p-33); /* -1.6059043836821613e-10 */
    const __m256d v117 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v119 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v121 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v123 = _mm256_set1_pd(-0x1.71de3a556c734p-19); /* -2.7557319223985893e-06 */
    const __m256d v125 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v127 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v129 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v131 = _mm256_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m256d v133 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v135 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = gelu_f64_3ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_max_pd(v4, v0l);
    const __m256d v5h = _mm256_max_pd(v4, v0h);
    const __m256d v7l = _mm256_min_pd(v2, v1l);
    const __m256d v7h = _mm256_min_pd(v2, v1h);
    const __m256d v9l = _mm256_mul_pd(v7l, v8);
    const __m256d v9h = _mm256_mul_pd(v7h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v7l, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v7h, v9h, v10);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v12, v13);
    const __m256i v15l = _mm256_castpd_si256(v14l);
    const __m256i v15h = _mm256_castpd_si256(v14h);
    const __m256i v17l = _mm256_slli_epi64(v15l, 52);
    const __m256i v17h = _mm256_slli_epi64(v15h, 52);
    const __m256i v19l = _mm256_add_epi64(v17l, v18);
    const __m256i v19h = _mm256_add_epi64(v17h, v18);
    const __m256d v20l = _mm256_castsi256_pd(v19l);
    const __m256d v20h = _mm256_castsi256_pd(v19h);
    const __m256d v23l = _mm256_add_pd(v7l, v22);
    const __m256d v23h = _mm256_add_pd(v7h, v22);
    const __m256d v24l = _mm256_div_pd(v21, v23l);
    const __m256d v24h = _mm256_div_pd(v21, v23h);
    const __m256d v26l = _mm256_mul_pd(v24l, v25);
    const __m256d v26h = _mm256_mul_pd(v24h, v25);
    const __m256d v27l = _mm256_sub_pd(v21, v26l);
    const __m256d v27h = _mm256_sub_pd(v21, v26h);
    const __m256d v30l = _mm256_fmadd_pd(v28, v27l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v27h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v27l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v27h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v27l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v27h, v33);
    const __m256d v35l = _mm256_mul_pd(v27l, v27l);
    const __m256d v35h = _mm256_mul_pd(v27h, v27h);
    const __m256d v38l = _mm256_fmadd_pd(v36, v27l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36, v27h, v37);
    const __m256d v39l = _mm256_fmadd_pd(v34l, v35l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v34h, v35h, v38h);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v27l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v27h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v27l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v27h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v27l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v27h, v43h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v27l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v27h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v27l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v27h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v27l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v27h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v27l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v27h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v27l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v27h, v53h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v27l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v27h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v27l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v27h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v27l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v27h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v27l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v27h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v27l, v63l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v27h, v63h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v65l, v27l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v65h, v27h, v66);
    const __m256d v69l = _mm256_fmadd_pd(v67l, v27l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v67h, v27h, v68);
    const __m256d v71l = _mm256_fmadd_pd(v69l, v27l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v69h, v27h, v70);
    const __m256d v72l = _mm256_mul_pd(v27l, v71l);
    const __m256d v72h = _mm256_mul_pd(v27h, v71h);
    const __m256d v74l = _mm256_add_pd(v72l, v73);
    const __m256d v74h = _mm256_add_pd(v72h, v73);
    const __m256d v75l = _mm256_mul_pd(v74l, v27l);
    const __m256d v75h = _mm256_mul_pd(v74h, v27h);
    const __m256d v77l = _mm256_add_pd(v75l, v76);
    const __m256d v77h = _mm256_add_pd(v75h, v76);
    const __m256d v79l = _mm256_sub_pd(v23l, v22);
    const __m256d v79h = _mm256_sub_pd(v23h, v22);
    const __m256d v80l = _mm256_sub_pd(v7l, v79l);
    const __m256d v80h = _mm256_sub_pd(v7h, v79h);
    const __m256d v81l = _mm256_fnmadd_pd(v24l, v23l, v21);
    const __m256d v81h = _mm256_fnmadd_pd(v24h, v23h, v21);
    const __m256d v82l = _mm256_fnmadd_pd(v24l, v80l, v81l);
    const __m256d v82h = _mm256_fnmadd_pd(v24h, v80h, v81h);
    const __m256d v83l = _mm256_mul_pd(v82l, v24l);
    const __m256d v83h = _mm256_mul_pd(v82h, v24h);
    const __m256d v85l = _mm256_sub_pd(v21, v27l);
    const __m256d v85h = _mm256_sub_pd(v21, v27h);
    const __m256d v86l = _mm256_sub_pd(v85l, v26l);
    const __m256d v86h = _mm256_sub_pd(v85h, v26h);
    const __m256d v87l = _mm256_fmadd_pd(v84, v83l, v86l);
    const __m256d v87h = _mm256_fmadd_pd(v84, v83h, v86h);
    const __m256d v89l = _mm256_sub_pd(v74l, v72l);
    const __m256d v89h = _mm256_sub_pd(v74h, v72h);
    const __m256d v90l = _mm256_sub_pd(v73, v89l);
    const __m256d v90h = _mm256_sub_pd(v73, v89h);
    const __m256d v91l = _mm256_sub_pd(v74l, v89l);
    const __m256d v91h = _mm256_sub_pd(v74h, v89h);
    const __m256d v92l = _mm256_sub_pd(v72l, v91l);
    const __m256d v92h = _mm256_sub_pd(v72h, v91h);
    const __m256d v93l = _mm256_add_pd(v90l, v92l);
    const __m256d v93h = _mm256_add_pd(v90h, v92h);
    const __m256d v95l = _mm256_fmsub_pd(v27l, v71l, v72l);
    const __m256d v95h = _mm256_fmsub_pd(v27h, v71h, v72h);
    const __m256d v96l = _mm256_add_pd(v93l, v95l);
    const __m256d v96h = _mm256_add_pd(v93h, v95h);
    const __m256d v97l = _mm256_add_pd(v88, v96l);
    const __m256d v97h = _mm256_add_pd(v88, v96h);
    const __m256d v98l = _mm256_fmadd_pd(v87l, v71l, v97l);
    const __m256d v98h = _mm256_fmadd_pd(v87h, v71h, v97h);
    const __m256d v100l = _mm256_fmadd_pd(v74l, v87l, v99);
    const __m256d v100h = _mm256_fmadd_pd(v74h, v87h, v99);
    const __m256d v101l = _mm256_fmadd_pd(v98l, v27l, v100l);
    const __m256d v101h = _mm256_fmadd_pd(v98h, v27h, v100h);
    const __m256d v102l = _mm256_mul_pd(v77l, v24l);
    const __m256d v102h = _mm256_mul_pd(v77h, v24h);
    const __m256d v104l = _mm256_fmsub_pd(v77l, v24l, v102l);
    const __m256d v104h = _mm256_fmsub_pd(v77h, v24h, v102h);
    const __m256d v105l = _mm256_fmadd_pd(v24l, v101l, v104l);
    const __m256d v105h = _mm256_fmadd_pd(v24h, v101h, v104h);
    const __m256d v106l = _mm256_fmadd_pd(v77l, v83l, v105l);
    const __m256d v106h = _mm256_fmadd_pd(v77h, v83h, v105h);
    const __m256d v108l = _mm256_sub_pd(v14l, v13);
    const __m256d v108h = _mm256_sub_pd(v14h, v13);
    const __m256d v109l = _mm256_fmadd_pd(v107, v108l, v11l);
    const __m256d v109h = _mm256_fmadd_pd(v107, v108h, v11h);
    const __m256d v112l = _mm256_fmsub_pd(v7l, v9l, v11l);
    const __m256d v112h = _mm256_fmsub_pd(v7h, v9h, v11h);
    const __m256d v113l = _mm256_fmadd_pd(v110, v108l, v112l);
    const __m256d v113h = _mm256_fmadd_pd(v110, v108h, v112h);
    const __m256d v114l = _mm256_add_pd(v109l, v113l);
    const __m256d v114h = _mm256_add_pd(v109h, v113h);
    const __m256d v115l = _mm256_sub_pd(v21, v114l);
    const __m256d v115h = _mm256_sub_pd(v21, v114h);
    const __m256d v118l = _mm256_fmadd_pd(v116, v114l, v117);
    const __m256d v118h = _mm256_fmadd_pd(v116, v114h, v117);
    const __m256d v120l = _mm256_fmadd_pd(v118l, v114l, v119);
    const __m256d v120h = _mm256_fmadd_pd(v118h, v114h, v119);
    const __m256d v122l = _mm256_fmadd_pd(v120l, v114l, v121);
    const __m256d v122h = _mm256_fmadd_pd(v120h, v114h, v121);
    const __m256d v124l = _mm256_fmadd_pd(v122l, v114l, v123);
    const __m256d v124h = _mm256_fmadd_pd(v122h, v114h, v123);
    const __m256d v126l = _mm256_fmadd_pd(v124l, v114l, v125);
    const __m256d v126h = _mm256_fmadd_pd(v124h, v114h, v125);
    const __m256d v128l = _mm256_fmadd_pd(v126l, v114l, v127);
    const __m256d v128h = _mm256_fmadd_pd(v126h, v114h, v127);
    const __m256d v130l = _mm256_fmadd_pd(v114l, v128l, v129);
    const __m256d v130h = _mm256_fmadd_pd(v114h, v128h, v129);
    const __m256d v132l = _mm256_fmadd_pd(v114l, v130l, v131);
    const __m256d v132h = _mm256_fmadd_pd(v114h, v130h, v131);
    const __m256d v134l = _mm256_fmadd_pd(v132l, v114l, v133);
    const __m256d v134h = _mm256_fmadd_pd(v132h, v114h, v133);
    const __m256d v136l = _mm256_fmadd_pd(v134l, v114l, v135);
    const __m256d v136h = _mm256_fmadd_pd(v134h, v114h, v135);
    const __m256d v137l = _mm256_fmadd_pd(v136l, v114l, v8);
    const __m256d v137h = _mm256_fmadd_pd(v136h, v114h, v8);
    const __m256d v138l = _mm256_mul_pd(v114l, v114l);
    const __m256d v138h = _mm256_mul_pd(v114h, v114h);
    const __m256d v139l = _mm256_sub_pd(v109l, v114l);
    const __m256d v139h = _mm256_sub_pd(v109h, v114h);
    const __m256d v140l = _mm256_add_pd(v139l, v113l);
    const __m256d v140h = _mm256_add_pd(v139h, v113h);
    const __m256d v142l = _mm256_fmsub_pd(v137l, v138l, v140l);
    const __m256d v142h = _mm256_fmsub_pd(v137h, v138h, v140h);
    const __m256d v143l = _mm256_sub_pd(v21, v115l);
    const __m256d v143h = _mm256_sub_pd(v21, v115h);
    const __m256d v144l = _mm256_sub_pd(v143l, v114l);
    const __m256d v144h = _mm256_sub_pd(v143h, v114h);
    const __m256d v145l = _mm256_add_pd(v142l, v144l);
    const __m256d v145h = _mm256_add_pd(v142h, v144h);
    const __m256d v146l = _mm256_mul_pd(v102l, v115l);
    const __m256d v146h = _mm256_mul_pd(v102h, v115h);
    const __m256d v148l = _mm256_fmsub_pd(v102l, v115l, v146l);
    const __m256d v148h = _mm256_fmsub_pd(v102h, v115h, v146h);
    const __m256d v149l = _mm256_fmadd_pd(v145l, v102l, v148l);
    const __m256d v149h = _mm256_fmadd_pd(v145h, v102h, v148h);
    const __m256d v150l = _mm256_fmadd_pd(v106l, v115l, v149l);
    const __m256d v150h = _mm256_fmadd_pd(v106h, v115h, v149h);
    const __m256d v151l = _mm256_mul_pd(v7l, v146l);
    const __m256d v151h = _mm256_mul_pd(v7h, v146h);
    const __m256d v153l = _mm256_fmsub_pd(v7l, v146l, v151l);
    const __m256d v153h = _mm256_fmsub_pd(v7h, v146h, v151h);
    const __m256d v154l = _mm256_fmadd_pd(v7l, v150l, v153l);
    const __m256d v154h = _mm256_fmadd_pd(v7h, v150h, v153h);
    const __m256d v155l = _mm256_add_pd(v154l, v151l);
    const __m256d v155h = _mm256_add_pd(v154h, v151h);
    const __m256d v156l = _mm256_mul_pd(v20l, v155l);
    const __m256d v156h = _mm256_mul_pd(v20h, v155h);
    const __m256d v157l = _mm256_mul_pd(v6, v156l);
    const __m256d v157h = _mm256_mul_pd(v6, v156h);
    const __m256d v158l = _mm256_sub_pd(v5l, v157l);
    const __m256d v158h = _mm256_sub_pd(v5h, v157h);
    const __m256d v159l = _mm256_sub_pd(v5l, v158l);
    const __m256d v159h = _mm256_sub_pd(v5h, v158h);
    const __m256d v160l = _mm256_sub_pd(v159l, v157l);
    const __m256d v160h = _mm256_sub_pd(v159h, v157h);
    const __m256d v161l = _mm256_sub_pd(v151l, v155l);
    const __m256d v161h = _mm256_sub_pd(v151h, v155h);
    const __m256d v162l = _mm256_add_pd(v154l, v161l);
    const __m256d v162h = _mm256_add_pd(v154h, v161h);
    const __m256d v163l = _mm256_mul_pd(v162l, v20l);
    const __m256d v163h = _mm256_mul_pd(v162h, v20h);
    const __m256d v164l = _mm256_mul_pd(v6, v163l);
    const __m256d v164h = _mm256_mul_pd(v6, v163h);
    const __m256d v165l = _mm256_sub_pd(v160l, v164l);
    const __m256d v165h = _mm256_sub_pd(v160h, v164h);
    const __m256d v166l = _mm256_add_pd(v158l, v165l);
    const __m256d v166h = _mm256_add_pd(v158h, v165h);
    const __m256d v167l = _mm256_blendv_pd(v5l, v166l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v167h = _mm256_blendv_pd(v5h, v166h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v168l = gelu_f64_3ulp_avx2_signed_f64_avx2(v167l, v0l);
    const __m256d v168h = gelu_f64_3ulp_avx2_signed_f64_avx2(v167h, v0h);
    _mm256_storeu_pd(y, v168l);
    _mm256_storeu_pd(y + 4, v168h);
}

static GELU_F64_3ULP_AVX2_AVX2_TARGET void gelu_f64_3ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_f64_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        gelu_f64_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
GELU_F64_3ULP_AVX2_AVX512 __mmask8 gelu_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_F64_3ULP_AVX2_AVX512 __m512d gelu_f64_3ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_F64_3ULP_AVX2_AVX512 void gelu_f64_3ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1.4p+5); /* 40 */
    const __m512d v4 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v6 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v8 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v10 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v12 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v13 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v18 = _mm512_set1_epi64(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m512d v21 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v22 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v25 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v28 = _mm512_set1_pd(-0x1.8ff6957f0a9fap-31); /* -7.2752885649940014e-10 */
    const __m512d v29 = _mm512_set1_pd(-0x1.5b327f0754d72p-29); /* -2.5261924806050729e-09 */
    const __m512d v31 = _mm512_set1_pd(0x1.07a16a943714fp-29); /* 1.9181645803906779e-09 */
    const __m512d v33 = _mm512_set1_pd(0x1.51441a5ad8158p-26); /* 1.9631466545586278e-08 */
    const __m512d v36 = _mm512_set1_pd(0x1.c89b53cbe35a3p-27); /* 1.3289005361211302e-08 */
    const __m512d v37 = _mm512_set1_pd(-0x1.6ee2b4043fa3fp-24); /* -8.5422200927340253e-08 */
    const __m512d v40 = _mm512_set1_pd(-0x1.4cd11f24ec52ap-23); /* -1.5497993746458149e-07 */
    const __m512d v42 = _mm512_set1_pd(0x1.23db38cd0034ap-22); /* 2.7181239375955196e-07 */
    const __m512d v44 = _mm512_set1_pd(0x1.12398d9c6f6a3p-20); /* 1.021567050604236e-06 */
    const __m512d v46 = _mm512_set1_pd(-0x1.521117909f36ep-21); /* -6.2969842147508127e-07 */
    const __m512d v48 = _mm512_set1_pd(-0x1.8d4bea5622a28p-18); /* -5.9201798504695909e-06 */
    const __m512d v50 = _mm512_set1_pd(0x1.80c1d5cb9b6c4p-21); /* 7.1666607355326489e-07 */
    const __m512d v52 = _mm512_set1_pd(0x1.26d0a49745dbbp-15); /* 3.5144688064810363e-05 */
    const __m512d v54 = _mm512_set1_pd(-0x1.001f40c4f1df4p-19); /* -1.9082582149753392e-06 */
    const __m512d v56 = _mm512_set1_pd(-0x1.e4a426188039fp-13); /* -0.00023109493555753272 */
    const __m512d v58 = _mm512_set1_pd(0x1.17a4aebda7444p-13); /* 0.00013334431235004403 */
    const __m512d v60 = _mm512_set1_pd(0x1.ab825fc3d903cp-10); /* 0.0016308184576354764 */
    const __m512d v62 = _mm512_set1_pd(-0x1.c81719d60e5d7p-9); /* -0.0034796923673894131 */
    const __m512d v64 = _mm512_set1_pd(-0x1.ee2761048c407p-8); /* -0.0075401889667299276 */
    const __m512d v66 = _mm512_set1_pd(0x1.eec4cc3e4db8bp-5); /* 0.060396574890936604 */
    const __m512d v68 = _mm512_set1_pd(-0x1.7dff2bff68365p-3); /* -0.18652185795965717 */
    const __m512d v70 = _mm512_set1_pd(0x1.8c6dbf2cfc2afp-2); /* 0.38713740074221453 */
    const __m512d v73 = _mm512_set1_pd(-0x1.373e3a893c28ap-1); /* -0.60789664197189208 */
    const __m512d v76 = _mm512_set1_pd(0x1.82b4bb8c94dcep-1); /* 0.75528513041575152 */
    const __m512d v84 = _mm512_set1_pd(-0x1p+3); /* -8 */
    const __m512d v88 = _mm512_set1_pd(-0x1.dfad685420d9p-56); /* -2.6003362504613519e-17 */
    const __m512d v99 = _mm512_set1_pd(-0x1.9b767e770cea7p-56); /* -2.2305446725951057e-17 */
    const __m512d v107 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v110 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d v116 = _mm512_set1_pd(-0x1.6124613a86d09p-33); /* -1.6059043836821613e-10 */
    const __m512d v117 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v119 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v121 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v123 = _mm512_set1_pd(-0x1.71de3a556c734p-19); /* -2.7557319223985893e-06 */
    const __m512d v125 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v127 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v129 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v131 = _mm512_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m512d v133 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v135 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
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
    const __m512d v11l = _mm512_fmadd_pd(v7l, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v7h, v9h, v10);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v12, v13);
    const __m512i v15l = _mm512_castpd_si512(v14l);
    const __m512i v15h = _mm512_castpd_si512(v14h);
    const __m512i v17l = _mm512_slli_epi64(v15l, 52);
    const __m512i v17h = _mm512_slli_epi64(v15h, 52);
    const __m512i v19l = _mm512_add_epi64(v17l, v18);
    const __m512i v19h = _mm512_add_epi64(v17h, v18);
    const __m512d v20l = _mm512_castsi512_pd(v19l);
    const __m512d v20h = _mm512_castsi512_pd(v19h);
    const __m512d v23l = _mm512_add_pd(v7l, v22);
    const __m512d v23h = _mm512_add_pd(v7h, v22);
    const __m512d v24l = _mm512_div_pd(v21, v23l);
    const __m512d v24h = _mm512_div_pd(v21, v23h);
    const __m512d v26l = _mm512_mul_pd(v24l, v25);
    const __m512d v26h = _mm512_mul_pd(v24h, v25);
    const __m512d v27l = _mm512_sub_pd(v21, v26l);
    const __m512d v27h = _mm512_sub_pd(v21, v26h);
    const __m512d v30l = _mm512_fmadd_pd(v28, v27l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v27h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v27l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v27h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v27l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v27h, v33);
    const __m512d v35l = _mm512_mul_pd(v27l, v27l);
    const __m512d v35h = _mm512_mul_pd(v27h, v27h);
    const __m512d v38l = _mm512_fmadd_pd(v36, v27l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36, v27h, v37);
    const __m512d v39l = _mm512_fmadd_pd(v34l, v35l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v34h, v35h, v38h);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v27l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v27h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v27l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v27h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v27l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v27h, v43h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v27l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v27h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v27l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v27h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v27l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v27h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v27l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v27h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v27l, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v27h, v53h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v27l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v27h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v27l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v27h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v59l, v27l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v59h, v27h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v27l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v27h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v27l, v63l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v27h, v63h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v65l, v27l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v65h, v27h, v66);
    const __m512d v69l = _mm512_fmadd_pd(v67l, v27l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v67h, v27h, v68);
    const __m512d v71l = _mm512_fmadd_pd(v69l, v27l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v69h, v27h, v70);
    const __m512d v72l = _mm512_mul_pd(v27l, v71l);
    const __m512d v72h = _mm512_mul_pd(v27h, v71h);
    const __m512d v74l = _mm512_add_pd(v72l, v73);
    const __m512d v74h = _mm512_add_pd(v72h, v73);
    const __m512d v75l = _mm512_mul_pd(v74l, v27l);
    const __m512d v75h = _mm512_mul_pd(v74h, v27h);
    const __m512d v77l = _mm512_add_pd(v75l, v76);
    const __m512d v77h = _mm512_add_pd(v75h, v76);
    const __m512d v79l = _mm512_sub_pd(v23l, v22);
    const __m512d v79h = _mm512_sub_pd(v23h, v22);
    const __m512d v80l = _mm512_sub_pd(v7l, v79l);
    const __m512d v80h = _mm512_sub_pd(v7h, v79h);
    const __m512d v81l = _mm512_fnmadd_pd(v24l, v23l, v21);
    const __m512d v81h = _mm512_fnmadd_pd(v24h, v23h, v21);
    const __m512d v82l = _mm512_fnmadd_pd(v24l, v80l, v81l);
    const __m512d v82h = _mm512_fnmadd_pd(v24h, v80h, v81h);
    const __m512d v83l = _mm512_mul_pd(v82l, v24l);
    const __m512d v83h = _mm512_mul_pd(v82h, v24h);
    const __m512d v85l = _mm512_sub_pd(v21, v27l);
    const __m512d v85h = _mm512_sub_pd(v21, v27h);
    const __m512d v86l = _mm512_sub_pd(v85l, v26l);
    const __m512d v86h = _mm512_sub_pd(v85h, v26h);
    const __m512d v87l = _mm512_fmadd_pd(v84, v83l, v86l);
    const __m512d v87h = _mm512_fmadd_pd(v84, v83h, v86h);
    const __m512d v89l = _mm512_sub_pd(v74l, v72l);
    const __m512d v89h = _mm512_sub_pd(v74h, v72h);
    const __m512d v90l = _mm512_sub_pd(v73, v89l);
    const __m512d v90h = _mm512_sub_pd(v73, v89h);
    const __m512d v91l = _mm512_sub_pd(v74l, v89l);
    const __m512d v91h = _mm512_sub_pd(v74h, v89h);
    const __m512d v92l = _mm512_sub_pd(v72l, v91l);
    const __m512d v92h = _mm512_sub_pd(v72h, v91h);
    const __m512d v93l = _mm512_add_pd(v90l, v92l);
    const __m512d v93h = _mm512_add_pd(v90h, v92h);
    const __m512d v95l = _mm512_fmsub_pd(v27l, v71l, v72l);
    const __m512d v95h = _mm512_fmsub_pd(v27h, v71h, v72h);
    const __m512d v96l = _mm512_add_pd(v93l, v95l);
    const __m512d v96h = _mm512_add_pd(v93h, v95h);
    const __m512d v97l = _mm512_add_pd(v88, v96l);
    const __m512d v97h = _mm512_add_pd(v88, v96h);
    const __m512d v98l = _mm512_fmadd_pd(v87l, v71l, v97l);
    const __m512d v98h = _mm512_fmadd_pd(v87h, v71h, v97h);
    const __m512d v100l = _mm512_fmadd_pd(v74l, v87l, v99);
    const __m512d v100h = _mm512_fmadd_pd(v74h, v87h, v99);
    const __m512d v101l = _mm512_fmadd_pd(v98l, v27l, v100l);
    const __m512d v101h = _mm512_fmadd_pd(v98h, v27h, v100h);
    const __m512d v102l = _mm512_mul_pd(v77l, v24l);
    const __m512d v102h = _mm512_mul_pd(v77h, v24h);
    const __m512d v104l = _mm512_fmsub_pd(v77l, v24l, v102l);
    const __m512d v104h = _mm512_fmsub_pd(v77h, v24h, v102h);
    const __m512d v105l = _mm512_fmadd_pd(v24l, v101l, v104l);
    const __m512d v105h = _mm512_fmadd_pd(v24h, v101h, v104h);
    const __m512d v106l = _mm512_fmadd_pd(v77l, v83l, v105l);
    const __m512d v106h = _mm512_fmadd_pd(v77h, v83h, v105h);
    const __m512d v108l = _mm512_sub_pd(v14l, v13);
    const __m512d v108h = _mm512_sub_pd(v14h, v13);
    const __m512d v109l = _mm512_fmadd_pd(v107, v108l, v11l);
    const __m512d v109h = _mm512_fmadd_pd(v107, v108h, v11h);
    const __m512d v112l = _mm512_fmsub_pd(v7l, v9l, v11l);
    const __m512d v112h = _mm512_fmsub_pd(v7h, v9h, v11h);
    const __m512d v113l = _mm512_fmadd_pd(v110, v108l, v112l);
    const __m512d v113h = _mm512_fmadd_pd(v110, v108h, v112h);
    const __m512d v114l = _mm512_add_pd(v109l, v113l);
    const __m512d v114h = _mm512_add_pd(v109h, v113h);
    const __m512d v115l = _mm512_sub_pd(v21, v114l);
    const __m512d v115h = _mm512_sub_pd(v21, v114h);
    const __m512d v118l = _mm512_fmadd_pd(v116, v114l, v117);
    const __m512d v118h = _mm512_fmadd_pd(v116, v114h, v117);
    const __m512d v120l = _mm512_fmadd_pd(v118l, v114l, v119);
    const __m512d v120h = _mm512_fmadd_pd(v118h, v114h, v119);
    const __m512d v122l = _mm512_fmadd_pd(v120l, v114l, v121);
    const __m512d v122h = _mm512_fmadd_pd(v120h, v114h, v121);
    const __m512d v124l = _mm512_fmadd_pd(v122l, v114l, v123);
    const __m512d v124h = _mm512_fmadd_pd(v122h, v114h, v123);
    const __m512d v126l = _mm512_fmadd_pd(v124l, v114l, v125);
    const __m512d v126h = _mm512_fmadd_pd(v124h, v114h, v125);
    const __m512d v128l = _mm512_fmadd_pd(v126l, v114l, v127);
    const __m512d v128h = _mm512_fmadd_pd(v126h, v114h, v127);
    const __m512d v130l = _mm512_fmadd_pd(v114l, v128l, v129);
    const __m512d v130h = _mm512_fmadd_pd(v114h, v128h, v129);
    const __m512d v132l = _mm512_fmadd_pd(v114l, v130l, v131);
    const __m512d v132h = _mm512_fmadd_pd(v114h, v130h, v131);
    const __m512d v134l = _mm512_fmadd_pd(v132l, v114l, v133);
    const __m512d v134h = _mm512_fmadd_pd(v132h, v114h, v133);
    const __m512d v136l = _mm512_fmadd_pd(v134l, v114l, v135);
    const __m512d v136h = _mm512_fmadd_pd(v134h, v114h, v135);
    const __m512d v137l = _mm512_fmadd_pd(v136l, v114l, v8);
    const __m512d v137h = _mm512_fmadd_pd(v136h, v114h, v8);
    const __m512d v138l = _mm512_mul_pd(v114l, v114l);
    const __m512d v138h = _mm512_mul_pd(v114h, v114h);
    const __m512d v139l = _mm512_sub_pd(v109l, v114l);
    const __m512d v139h = _mm512_sub_pd(v109h, v114h);
    const __m512d v140l = _mm512_add_pd(v139l, v113l);
    const __m512d v140h = _mm512_add_pd(v139h, v113h);
    const __m512d v142l = _mm512_fmsub_pd(v137l, v138l, v140l);
    const __m512d v142h = _mm512_fmsub_pd(v137h, v138h, v140h);
    const __m512d v143l = _mm512_sub_pd(v21, v115l);
    const __m512d v143h = _mm512_sub_pd(v21, v115h);
    const __m512d v144l = _mm512_sub_pd(v143l, v114l);
    const __m512d v144h = _mm512_sub_pd(v143h, v114h);
    const __m512d v145l = _mm512_add_pd(v142l, v144l);
    const __m512d v145h = _mm512_add_pd(v142h, v144h);
    const __m512d v146l = _mm512_mul_pd(v102l, v115l);
    const __m512d v146h = _mm512_mul_pd(v102h, v115h);
    const __m512d v148l = _mm512_fmsub_pd(v102l, v115l, v146l);
    const __m512d v148h = _mm512_fmsub_pd(v102h, v115h, v146h);
    const __m512d v149l = _mm512_fmadd_pd(v145l, v102l, v148l);
    const __m512d v149h = _mm512_fmadd_pd(v145h, v102h, v148h);
    const __m512d v150l = _mm512_fmadd_pd(v106l, v115l, v149l);
    const __m512d v150h = _mm512_fmadd_pd(v106h, v115h, v149h);
    const __m512d v151l = _mm512_mul_pd(v7l, v146l);
    const __m512d v151h = _mm512_mul_pd(v7h, v146h);
    const __m512d v153l = _mm512_fmsub_pd(v7l, v146l, v151l);
    const __m512d v153h = _mm512_fmsub_pd(v7h, v146h, v151h);
    const __m512d v154l = _mm512_fmadd_pd(v7l, v150l, v153l);
    const __m512d v154h = _mm512_fmadd_pd(v7h, v150h, v153h);
    const __m512d v155l = _mm512_add_pd(v154l, v151l);
    const __m512d v155h = _mm512_add_pd(v154h, v151h);
    const __m512d v156l = _mm512_mul_pd(v20l, v155l);
    const __m512d v156h = _mm512_mul_pd(v20h, v155h);
    const __m512d v157l = _mm512_mul_pd(v6, v156l);
    const __m512d v157h = _mm512_mul_pd(v6, v156h);
    const __m512d v158l = _mm512_sub_pd(v5l, v157l);
    const __m512d v158h = _mm512_sub_pd(v5h, v157h);
    const __m512d v159l = _mm512_sub_pd(v5l, v158l);
    const __m512d v159h = _mm512_sub_pd(v5h, v158h);
    const __m512d v160l = _mm512_sub_pd(v159l, v157l);
    const __m512d v160h = _mm512_sub_pd(v159h, v157h);
    const __m512d v161l = _mm512_sub_pd(v151l, v155l);
    const __m512d v161h = _mm512_sub_pd(v151h, v155h);
    const __m512d v162l = _mm512_add_pd(v154l, v161l);
    const __m512d v162h = _mm512_add_pd(v154h, v161h);
    const __m512d v163l = _mm512_mul_pd(v162l, v20l);
    const __m512d v163h = _mm512_mul_pd(v162h, v20h);
    const __m512d v164l = _mm512_mul_pd(v6, v163l);
    const __m512d v164h = _mm512_mul_pd(v6, v163h);
    const __m512d v165l = _mm512_sub_pd(v160l, v164l);
    const __m512d v165h = _mm512_sub_pd(v160h, v164h);
    const __m512d v166l = _mm512_add_pd(v158l, v165l);
    const __m512d v166h = _mm512_add_pd(v158h, v165h);
    const __m512d v167l = _mm512_mask_blend_pd((__mmask8)v3, v5l, v166l);
    const __m512d v167h = _mm512_mask_blend_pd(gelu_f64_3ulp_avx2_high_mask_avx512(v3), v5h, v166h);
    const __m512d v168l = gelu_f64_3ulp_avx2_signed_f64_avx512(v167l, v0l);
    const __m512d v168h = gelu_f64_3ulp_avx2_signed_f64_avx512(v167h, v0h);
    _mm512_storeu_pd(y, v168l);
    _mm512_storeu_pd(y + 8, v168h);
}

static GELU_F64_3ULP_AVX2_AVX512_TARGET void gelu_f64_3ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_f64_3ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        gelu_f64_3ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_f64_3ulp_avx2_level(void) {
#if defined(GELU_F64_3ULP_AVX2_FORCE_ISA)
    return GELU_F64_3ULP_AVX2_FORCE_ISA;
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

double gelu_f64_3ulp_avx2(double x) {
    return gelu_f64_3ulp_avx2_element(x);
}

void gelu_f64_3ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_f64_3ulp_avx2_level();
    if (level == 2) {
        gelu_f64_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_f64_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_f64_3ulp_avx2_array_portable(x, y, n);
}
