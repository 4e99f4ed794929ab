/* log10_f64_1ulp_avx2: log10
 *
 *   target       log10, log10 x, f64
 *   domain       every input
 *   max error    0.637655 ulp, observed on 48728400 inputs
 *   worst input  0x1.555f483b17967p+0 (1.3334851402538221, encoding 0x3ff555f483b17967)
 *   result there 0x1.fff39b38653e2p-4 (0.12498818047454521, encoding 0x3fbfff39b38653e2)
 *   mean error   0.206514 ulp
 *   misrounded   357049 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c201ec267df4a83e9759678cf9628a80
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f64 --max-ulp 0.97 --isa avx2 --time 20s --seed 1 --threads 1 --archive log10_f64_1ulp_avx2.db
 *                time: 1.7245 ns/element as avx2 code (inputs mean)
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
#include "log10_f64_1ulp_avx2.h"

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
static inline int64_t log10_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log10_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log10_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log10_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log10_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1.34413509f8p-2; /* 0.30102999566406652 */
    const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v2 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v3 = x;
    const int64_t v4 = log10_f64_1ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v2 + (uint64_t)v4);
    const int64_t v6 = INT64_C(52);
    const int64_t v7 = log10_f64_1ulp_avx2_lshr_i64(v5, v6);
    const int64_t v8 = v1 | v7;
    const double v9 = log10_f64_1ulp_avx2_frombits_f64(v8);
    const double v10 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v11 = v9 - v10;
    const double v12 = v0 * v11;
    const double v13 = 0x1.bcb7b1526e50ep-1; /* 0.86858896380650363 */
    const double v14 = 0x1.000000000000ap+0; /* 1.0000000000000022 */
    const int64_t v15 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v16 = v15 & v5;
    const int64_t v17 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v18 = (int64_t)((uint64_t)v16 + (uint64_t)v17);
    const double v19 = log10_f64_1ulp_avx2_frombits_f64(v18);
    const double v20 = -0x1p+0; /* -1 */
    const double v21 = v19 + v20;
    const double v22 = 0x1p+1; /* 2 */
    const double v23 = v21 + v22;
    const double v24 = v14 / v23;
    const double v25 = v24 * v21;
    const double v26 = v13 * v25;
    const double v27 = v12 + v26;
    const double v28 = v12 - v27;
    const double v29 = v28 + v26;
    const double v30 = -0x1.80432f6d521f2p-44; /* -8.5323402216699904e-14 */
    const double v31 = -v25;
    const double v32 = log10_f64_1ulp_avx2_fma_f64(v31, v23, v21);
    const double v33 = v22 - v23;
    const double v34 = v21 + v33;
    const double v35 = v25 * v34;
    const double v36 = v32 - v35;
    const double v37 = v24 * v36;
    const double v38 = 0x1.c380127b89054p-1; /* 0.88183648832319728 */
    const double v39 = -v26;
    const double v40 = log10_f64_1ulp_avx2_fma_f64(v13, v25, v39);
    const double v41 = 0x1.b630e59dda9f5p-55; /* 4.750876381442727e-17 */
    const double v42 = v25 * v41;
    const double v43 = v40 + v42;
    const double v44 = log10_f64_1ulp_avx2_fma_f64(v37, v38, v43);
    const double v45 = v25 * v25;
    const double v46 = v45 * v45;
    const double v47 = 0x1.30e2d82a09881p-5; /* 0.037217542834967261 */
    const double v48 = 0x1.e142463538ad3p-5; /* 0.058747422337338449 */
    const double v49 = log10_f64_1ulp_avx2_fma_f64(v47, v45, v48);
    const double v50 = 0x1.11a8ccc73a6fep-4; /* 0.066811370768530026 */
    const double v51 = log10_f64_1ulp_avx2_fma_f64(v45, v49, v50);
    const double v52 = 0x1.436ddcd2f0c1fp-4; /* 0.078962195008941624 */
    const double v53 = log10_f64_1ulp_avx2_fma_f64(v45, v51, v52);
    const double v54 = 0x1.8b4df45a00f2ep-4; /* 0.096509890077922406 */
    const double v55 = log10_f64_1ulp_avx2_fma_f64(v45, v53, v54);
    const double v56 = 0x1.fc3fa6166c8f6p-4; /* 0.1240841377064362 */
    const double v57 = log10_f64_1ulp_avx2_fma_f64(v45, v55, v56);
    const double v58 = 0x1.63c627752332fp-3; /* 0.17371779276108998 */
    const double v59 = v58 * v45;
    const double v60 = 0x1.287a7636f4336p-2; /* 0.28952965460216562 */
    const double v61 = v59 + v60;
    const double v62 = log10_f64_1ulp_avx2_fma_f64(v46, v57, v61);
    const double v63 = v25 * v45;
    const double v64 = v62 * v63;
    const double v65 = v44 + v64;
    const double v66 = log10_f64_1ulp_avx2_fma_f64(v30, v11, v65);
    const double v67 = v29 + v66;
    const double v68 = v27 + v67;
    const double v69 = INFINITY;
    const int v70 = v3 < v69;
    const double v71 = 0x1p-1022; /* 2.2250738585072014e-308 */
    const int v72 = v71 <= v3;
    const int v73 = v70 & v72;
    const int v74 = !v73;
    const double v75 = 0x1.52d51963603dap-5; /* 0.041361379228881126 */
    const double v76 = 0x1.767fbdbeadbd6p-5; /* 0.045715208621394929 */
    double r0 = v68;
    if (v74) {
        const double v77 = 0x0p+0; /* 0 */
        const int v78 = v3 < v77;
        const double v79 = NAN;
        const int v80 = v77 == v3;
        const double v81 = -INFINITY;
        const double v82 = 0x1p+54; /* 18014398509481984 */
        const double v83 = v82 * v3;
        const int64_t v84 = log10_f64_1ulp_avx2_bits_f64(v83);
        const int64_t v85 = (int64_t)((uint64_t)v2 + (uint64_t)v84);
        const int64_t v86 = log10_f64_1ulp_avx2_lshr_i64(v85, v6);
        const int64_t v87 = v1 | v86;
        const double v88 = log10_f64_1ulp_avx2_frombits_f64(v87);
        const double v89 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v90 = v88 - v89;
        const double v91 = v0 * v90;
        const double v92 = 0x1p+0; /* 1 */
        const int64_t v93 = v85 & v15;
        const int64_t v94 = (int64_t)((uint64_t)v93 + (uint64_t)v17);
        const double v95 = log10_f64_1ulp_avx2_frombits_f64(v94);
        const double v96 = v95 + v20;
        const double v97 = v22 + v96;
        const double v98 = v92 / v97;
        const double v99 = v98 * v96;
        const double v100 = v13 * v99;
        const double v101 = v91 + v100;
        const double v102 = v91 - v101;
        const double v103 = v102 + v100;
        const double v104 = -0x1.80433b83b532ap-44; /* -8.5323443170571066e-14 */
        const double v105 = v99 * v99;
        const double v106 = log10_f64_1ulp_avx2_fma_f64(v105, v75, v76);
        const double v107 = 0x1.a28ec50249b59p-5; /* 0.0510934684592061 */
        const double v108 = log10_f64_1ulp_avx2_fma_f64(v105, v106, v107);
        const double v109 = 0x1.da5d89f186bcbp-5; /* 0.057905930920433578 */
        const double v110 = log10_f64_1ulp_avx2_fma_f64(v105, v108, v109);
        const double v111 = 0x1.11ac1e5a1c809p-4; /* 0.066814535677423362 */
        const double v112 = log10_f64_1ulp_avx2_fma_f64(v110, v105, v111);
        const double v113 = 0x1.436e526a7ec67p-4; /* 0.078962633073318508 */
        const double v114 = log10_f64_1ulp_avx2_fma_f64(v105, v112, v113);
        const double v115 = 0x1.8b4df2f3f047ep-4; /* 0.09650988486738929 */
        const double v116 = log10_f64_1ulp_avx2_fma_f64(v114, v105, v115);
        const double v117 = 0x1.fc3fa615105c7p-4; /* 0.12408413768664338 */
        const double v118 = log10_f64_1ulp_avx2_fma_f64(v105, v116, v117);
        const double v119 = 0x1.63c62775250d8p-3; /* 0.17371779276130073 */
        const double v120 = log10_f64_1ulp_avx2_fma_f64(v118, v105, v119);
        const double v121 = 0x1.287a7636f435fp-2; /* 0.2895296546021679 */
        const double v122 = log10_f64_1ulp_avx2_fma_f64(v120, v105, v121);
        const double v123 = v105 * v99;
        const double v124 = -v99;
        const double v125 = log10_f64_1ulp_avx2_fma_f64(v97, v124, v96);
        const double v126 = v22 - v97;
        const double v127 = v126 + v96;
        const double v128 = v127 * v99;
        const double v129 = v125 - v128;
        const double v130 = v98 * v129;
        const double v131 = 0x1.95355baaafad3p-56; /* 2.1966393004335301e-17 */
        const double v132 = v131 * v99;
        const double v133 = -v100;
        const double v134 = log10_f64_1ulp_avx2_fma_f64(v13, v99, v133);
        const double v135 = v132 + v134;
        const double v136 = log10_f64_1ulp_avx2_fma_f64(v13, v130, v135);
        const double v137 = log10_f64_1ulp_avx2_fma_f64(v122, v123, v136);
        const double v138 = log10_f64_1ulp_avx2_fma_f64(v90, v104, v137);
        const double v139 = v103 + v138;
        const double v140 = v101 + v139;
        const double v141 = v80 ? v81 : v140;
        const double v142 = v3 + v3;
        const double v143 = v70 ? v141 : v142;
        const double v144 = v78 ? v79 : v143;
        r0 = v144;
    }
    return r0;
}

static void log10_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_F64_1ULP_AVX2_AVX2 static inline LOG10_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG10_F64_1ULP_AVX2_AVX512 static inline LOG10_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG10_F64_1ULP_AVX2_AVX2 __m256i log10_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG10_F64_1ULP_AVX2_AVX2 void log10_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.34413509f8p-2); /* 0.30102999566406652 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v10 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v13 = _mm256_set1_pd(0x1.bcb7b1526e50ep-1); /* 0.86858896380650363 */
    const __m256d v14 = _mm256_set1_pd(0x1.000000000000ap+0); /* 1.0000000000000022 */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v17 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v20 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v22 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v30 = _mm256_set1_pd(-0x1.80432f6d521f2p-44); /* -8.5323402216699904e-14 */
    const __m256d v38 = _mm256_set1_pd(0x1.c380127b89054p-1); /* 0.88183648832319728 */
    const __m256d v41 = _mm256_set1_pd(0x1.b630e59dda9f5p-55); /* 4.750876381442727e-17 */
    const __m256d v47 = _mm256_set1_pd(0x1.30e2d82a09881p-5); /* 0.037217542834967261 */
    const __m256d v48 = _mm256_set1_pd(0x1.e142463538ad3p-5); /* 0.058747422337338449 */
    const __m256d v50 = _mm256_set1_pd(0x1.11a8ccc73a6fep-4); /* 0.066811370768530026 */
    const __m256d v52 = _mm256_set1_pd(0x1.436ddcd2f0c1fp-4); /* 0.078962195008941624 */
    const __m256d v54 = _mm256_set1_pd(0x1.8b4df45a00f2ep-4); /* 0.096509890077922406 */
    const __m256d v56 = _mm256_set1_pd(0x1.fc3fa6166c8f6p-4); /* 0.1240841377064362 */
    const __m256d v58 = _mm256_set1_pd(0x1.63c627752332fp-3); /* 0.17371779276108998 */
    const __m256d v60 = _mm256_set1_pd(0x1.287a7636f4336p-2); /* 0.28952965460216562 */
    const __m256d v69 = _mm256_set1_pd(INFINITY);
    const __m256d v71 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v75 = _mm256_set1_pd(0x1.52d51963603dap-5); /* 0.041361379228881126 */
    const __m256d v76 = _mm256_set1_pd(0x1.767fbdbeadbd6p-5); /* 0.045715208621394929 */
    const __m256d v77 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v79 = _mm256_set1_pd(NAN);
    const __m256d v81 = _mm256_set1_pd(-INFINITY);
    const __m256d v82 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v89 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256d v92 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v104 = _mm256_set1_pd(-0x1.80433b83b532ap-44); /* -8.5323443170571066e-14 */
    const __m256d v107 = _mm256_set1_pd(0x1.a28ec50249b59p-5); /* 0.0510934684592061 */
    const __m256d v109 = _mm256_set1_pd(0x1.da5d89f186bcbp-5); /* 0.057905930920433578 */
    const __m256d v111 = _mm256_set1_pd(0x1.11ac1e5a1c809p-4); /* 0.066814535677423362 */
    const __m256d v113 = _mm256_set1_pd(0x1.436e526a7ec67p-4); /* 0.078962633073318508 */
    const __m256d v115 = _mm256_set1_pd(0x1.8b4df2f3f047ep-4); /* 0.09650988486738929 */
    const __m256d v117 = _mm256_set1_pd(0x1.fc3fa615105c7p-4); /* 0.12408413768664338 */
    const __m256d v119 = _mm256_set1_pd(0x1.63c62775250d8p-3); /* 0.17371779276130073 */
    const __m256d v121 = _mm256_set1_pd(0x1.287a7636f435fp-2); /* 0.2895296546021679 */
    const __m256d v131 = _mm256_set1_pd(0x1.95355baaafad3p-56); /* 2.1966393004335301e-17 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m256i v5l = _mm256_add_epi64(v2, v4l);
    const __m256i v5h = _mm256_add_epi64(v2, v4h);
    const __m256i v7l = _mm256_srli_epi64(v5l, 52);
    const __m256i v7h = _mm256_srli_epi64(v5h, 52);
    const __m256i v8l = _mm256_or_si256(v1, v7l);
    const __m256i v8h = _mm256_or_si256(v1, v7h);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256d v12l = _mm256_mul_pd(v0, v11l);
    const __m256d v12h = _mm256_mul_pd(v0, v11h);
    const __m256i v16l = _mm256_and_si256(v15, v5l);
    const __m256i v16h = _mm256_and_si256(v15, v5h);
    const __m256i v18l = _mm256_add_epi64(v16l, v17);
    const __m256i v18h = _mm256_add_epi64(v16h, v17);
    const __m256d v19l = _mm256_castsi256_pd(v18l);
    const __m256d v19h = _mm256_castsi256_pd(v18h);
    const __m256d v21l = _mm256_add_pd(v19l, v20);
    const __m256d v21h = _mm256_add_pd(v19h, v20);
    const __m256d v23l = _mm256_add_pd(v21l, v22);
    const __m256d v23h = _mm256_add_pd(v21h, v22);
    const __m256d v24l = _mm256_div_pd(v14, v23l);
    const __m256d v24h = _mm256_div_pd(v14, v23h);
    const __m256d v25l = _mm256_mul_pd(v24l, v21l);
    const __m256d v25h = _mm256_mul_pd(v24h, v21h);
    const __m256d v26l = _mm256_mul_pd(v13, v25l);
    const __m256d v26h = _mm256_mul_pd(v13, v25h);
    const __m256d v27l = _mm256_add_pd(v12l, v26l);
    const __m256d v27h = _mm256_add_pd(v12h, v26h);
    const __m256d v28l = _mm256_sub_pd(v12l, v27l);
    const __m256d v28h = _mm256_sub_pd(v12h, v27h);
    const __m256d v29l = _mm256_add_pd(v28l, v26l);
    const __m256d v29h = _mm256_add_pd(v28h, v26h);
    const __m256d v32l = _mm256_fnmadd_pd(v25l, v23l, v21l);
    const __m256d v32h = _mm256_fnmadd_pd(v25h, v23h, v21h);
    const __m256d v33l = _mm256_sub_pd(v22, v23l);
    const __m256d v33h = _mm256_sub_pd(v22, v23h);
    const __m256d v34l = _mm256_add_pd(v21l, v33l);
    const __m256d v34h = _mm256_add_pd(v21h, v33h);
    const __m256d v35l = _mm256_mul_pd(v25l, v34l);
    const __m256d v35h = _mm256_mul_pd(v25h, v34h);
    const __m256d v36l = _mm256_sub_pd(v32l, v35l);
    const __m256d v36h = _mm256_sub_pd(v32h, v35h);
    const __m256d v37l = _mm256_mul_pd(v24l, v36l);
    const __m256d v37h = _mm256_mul_pd(v24h, v36h);
    const __m256d v40l = _mm256_fmsub_pd(v13, v25l, v26l);
    const __m256d v40h = _mm256_fmsub_pd(v13, v25h, v26h);
    const __m256d v42l = _mm256_mul_pd(v25l, v41);
    const __m256d v42h = _mm256_mul_pd(v25h, v41);
    const __m256d v43l = _mm256_add_pd(v40l, v42l);
    const __m256d v43h = _mm256_add_pd(v40h, v42h);
    const __m256d v44l = _mm256_fmadd_pd(v37l, v38, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v37h, v38, v43h);
    const __m256d v45l = _mm256_mul_pd(v25l, v25l);
    const __m256d v45h = _mm256_mul_pd(v25h, v25h);
    const __m256d v46l = _mm256_mul_pd(v45l, v45l);
    const __m256d v46h = _mm256_mul_pd(v45h, v45h);
    const __m256d v49l = _mm256_fmadd_pd(v47, v45l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47, v45h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v45l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v45h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v45l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v45h, v51h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v45l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v45h, v53h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v45l, v55l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v45h, v55h, v56);
    const __m256d v59l = _mm256_mul_pd(v58, v45l);
    const __m256d v59h = _mm256_mul_pd(v58, v45h);
    const __m256d v61l = _mm256_add_pd(v59l, v60);
    const __m256d v61h = _mm256_add_pd(v59h, v60);
    const __m256d v62l = _mm256_fmadd_pd(v46l, v57l, v61l);
    const __m256d v62h = _mm256_fmadd_pd(v46h, v57h, v61h);
    const __m256d v63l = _mm256_mul_pd(v25l, v45l);
    const __m256d v63h = _mm256_mul_pd(v25h, v45h);
    const __m256d v64l = _mm256_mul_pd(v62l, v63l);
    const __m256d v64h = _mm256_mul_pd(v62h, v63h);
    const __m256d v65l = _mm256_add_pd(v44l, v64l);
    const __m256d v65h = _mm256_add_pd(v44h, v64h);
    const __m256d v66l = _mm256_fmadd_pd(v30, v11l, v65l);
    const __m256d v66h = _mm256_fmadd_pd(v30, v11h, v65h);
    const __m256d v67l = _mm256_add_pd(v29l, v66l);
    const __m256d v67h = _mm256_add_pd(v29h, v66h);
    const __m256d v68l = _mm256_add_pd(v27l, v67l);
    const __m256d v68h = _mm256_add_pd(v27h, v67h);
    const __m256i v70l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v69, _CMP_LT_OQ));
    const __m256i v70h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v69, _CMP_LT_OQ));
    const __m256i v70 = log10_f64_1ulp_avx2_join_mask_avx2(v70l, v70h);
    const __m256i v72l = _mm256_castpd_si256(_mm256_cmp_pd(v71, v3l, _CMP_LE_OQ));
    const __m256i v72h = _mm256_castpd_si256(_mm256_cmp_pd(v71, v3h, _CMP_LE_OQ));
    const __m256i v72 = log10_f64_1ulp_avx2_join_mask_avx2(v72l, v72h);
    const __m256i v73 = _mm256_and_si256(v70, v72);
    const __m256i v74 = _mm256_xor_si256(v73, _mm256_set1_epi32(-1));
    __m256d r0l = v68l;
    __m256d r0h = v68h;
    __m256i any1 = v74;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v78l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v77, _CMP_LT_OQ));
        const __m256i v78h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v77, _CMP_LT_OQ));
        const __m256i v78 = log10_f64_1ulp_avx2_join_mask_avx2(v78l, v78h);
        const __m256i v80l = _mm256_castpd_si256(_mm256_cmp_pd(v77, v3l, _CMP_EQ_OQ));
        const __m256i v80h = _mm256_castpd_si256(_mm256_cmp_pd(v77, v3h, _CMP_EQ_OQ));
        const __m256i v80 = log10_f64_1ulp_avx2_join_mask_avx2(v80l, v80h);
        const __m256d v83l = _mm256_mul_pd(v82, v3l);
        const __m256d v83h = _mm256_mul_pd(v82, v3h);
        const __m256i v84l = _mm256_castpd_si256(v83l);
        const __m256i v84h = _mm256_castpd_si256(v83h);
        const __m256i v85l = _mm256_add_epi64(v2, v84l);
        const __m256i v85h = _mm256_add_epi64(v2, v84h);
        const __m256i v86l = _mm256_srli_epi64(v85l, 52);
        const __m256i v86h = _mm256_srli_epi64(v85h, 52);
        const __m256i v87l = _mm256_or_si256(v1, v86l);
        const __m256i v87h = _mm256_or_si256(v1, v86h);
        const __m256d v88l = _mm256_castsi256_pd(v87l);
        const __m256d v88h = _mm256_castsi256_pd(v87h);
        const __m256d v90l = _mm256_sub_pd(v88l, v89);
        const __m256d v90h = _mm256_sub_pd(v88h, v89);
        const __m256d v91l = _mm256_mul_pd(v0, v90l);
        const __m256d v91h = _mm256_mul_pd(v0, v90h);
        const __m256i v93l = _mm256_and_si256(v85l, v15);
        const __m256i v93h = _mm256_and_si256(v85h, v15);
        const __m256i v94l = _mm256_add_epi64(v93l, v17);
        const __m256i v94h = _mm256_add_epi64(v93h, v17);
        const __m256d v95l = _mm256_castsi256_pd(v94l);
        const __m256d v95h = _mm256_castsi256_pd(v94h);
        const __m256d v96l = _mm256_add_pd(v95l, v20);
        const __m256d v96h = _mm256_add_pd(v95h, v20);
        const __m256d v97l = _mm256_add_pd(v22, v96l);
        const __m256d v97h = _mm256_add_pd(v22, v96h);
        const __m256d v98l = _mm256_div_pd(v92, v97l);
        const __m256d v98h = _mm256_div_pd(v92, v97h);
        const __m256d v99l = _mm256_mul_pd(v98l, v96l);
        const __m256d v99h = _mm256_mul_pd(v98h, v96h);
        const __m256d v100l = _mm256_mul_pd(v13, v99l);
        const __m256d v100h = _mm256_mul_pd(v13, v99h);
        const __m256d v101l = _mm256_add_pd(v91l, v100l);
        const __m256d v101h = _mm256_add_pd(v91h, v100h);
        const __m256d v102l = _mm256_sub_pd(v91l, v101l);
        const __m256d v102h = _mm256_sub_pd(v91h, v101h);
        const __m256d v103l = _mm256_add_pd(v102l, v100l);
        const __m256d v103h = _mm256_add_pd(v102h, v100h);
        const __m256d v105l = _mm256_mul_pd(v99l, v99l);
        const __m256d v105h = _mm256_mul_pd(v99h, v99h);
        const __m256d v106l = _mm256_fmadd_pd(v105l, v75, v76);
        const __m256d v106h = _mm256_fmadd_pd(v105h, v75, v76);
        const __m256d v108l = _mm256_fmadd_pd(v105l, v106l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v105h, v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v105l, v108l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v105h, v108h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v110l, v105l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110h, v105h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v105l, v112l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v105h, v112h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v105l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v105h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v105l, v116l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v105h, v116h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v118l, v105l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v118h, v105h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v120l, v105l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v120h, v105h, v121);
        const __m256d v123l = _mm256_mul_pd(v105l, v99l);
        const __m256d v123h = _mm256_mul_pd(v105h, v99h);
        const __m256d v125l = _mm256_fnmadd_pd(v97l, v99l, v96l);
        const __m256d v125h = _mm256_fnmadd_pd(v97h, v99h, v96h);
        const __m256d v126l = _mm256_sub_pd(v22, v97l);
        const __m256d v126h = _mm256_sub_pd(v22, v97h);
        const __m256d v127l = _mm256_add_pd(v126l, v96l);
        const __m256d v127h = _mm256_add_pd(v126h, v96h);
        const __m256d v128l = _mm256_mul_pd(v127l, v99l);
        const __m256d v128h = _mm256_mul_pd(v127h, v99h);
        const __m256d v129l = _mm256_sub_pd(v125l, v128l);
        const __m256d v129h = _mm256_sub_pd(v125h, v128h);
        const __m256d v130l = _mm256_mul_pd(v98l, v129l);
        const __m256d v130h = _mm256_mul_pd(v98h, v129h);
        const __m256d v132l = _mm256_mul_pd(v131, v99l);
        const __m256d v132h = _mm256_mul_pd(v131, v99h);
        const __m256d v134l = _mm256_fmsub_pd(v13, v99l, v100l);
        const __m256d v134h = _mm256_fmsub_pd(v13, v99h, v100h);
        const __m256d v135l = _mm256_add_pd(v132l, v134l);
        const __m256d v135h = _mm256_add_pd(v132h, v134h);
        const __m256d v136l = _mm256_fmadd_pd(v13, v130l, v135l);
        const __m256d v136h = _mm256_fmadd_pd(v13, v130h, v135h);
        const __m256d v137l = _mm256_fmadd_pd(v122l, v123l, v136l);
        const __m256d v137h = _mm256_fmadd_pd(v122h, v123h, v136h);
        const __m256d v138l = _mm256_fmadd_pd(v90l, v104, v137l);
        const __m256d v138h = _mm256_fmadd_pd(v90h, v104, v137h);
        const __m256d v139l = _mm256_add_pd(v103l, v138l);
        const __m256d v139h = _mm256_add_pd(v103h, v138h);
        const __m256d v140l = _mm256_add_pd(v101l, v139l);
        const __m256d v140h = _mm256_add_pd(v101h, v139h);
        const __m256d v141l = _mm256_blendv_pd(v140l, v81, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v80))));
        const __m256d v141h = _mm256_blendv_pd(v140h, v81, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v80, 1))));
        const __m256d v142l = _mm256_add_pd(v3l, v3l);
        const __m256d v142h = _mm256_add_pd(v3h, v3h);
        const __m256d v143l = _mm256_blendv_pd(v142l, v141l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v70))));
        const __m256d v143h = _mm256_blendv_pd(v142h, v141h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v70, 1))));
        const __m256d v144l = _mm256_blendv_pd(v143l, v79, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v144h = _mm256_blendv_pd(v143h, v79, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        r0l = _mm256_blendv_pd(r0l, v144l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v74))));
        r0h = _mm256_blendv_pd(r0h, v144h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v74, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static LOG10_F64_1ULP_AVX2_AVX2_TARGET void log10_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log10_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log10_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG10_F64_1ULP_AVX2_AVX512 __mmask8 log10_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG10_F64_1ULP_AVX2_AVX512 void log10_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.34413509f8p-2); /* 0.30102999566406652 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v10 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v13 = _mm512_set1_pd(0x1.bcb7b1526e50ep-1); /* 0.86858896380650363 */
    const __m512d v14 = _mm512_set1_pd(0x1.000000000000ap+0); /* 1.0000000000000022 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v20 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v22 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v30 = _mm512_set1_pd(-0x1.80432f6d521f2p-44); /* -8.5323402216699904e-14 */
    const __m512d v38 = _mm512_set1_pd(0x1.c380127b89054p-1); /* 0.88183648832319728 */
    const __m512d v41 = _mm512_set1_pd(0x1.b630e59dda9f5p-55); /* 4.750876381442727e-17 */
    const __m512d v47 = _mm512_set1_pd(0x1.30e2d82a09881p-5); /* 0.037217542834967261 */
    const __m512d v48 = _mm512_set1_pd(0x1.e142463538ad3p-5); /* 0.058747422337338449 */
    const __m512d v50 = _mm512_set1_pd(0x1.11a8ccc73a6fep-4); /* 0.066811370768530026 */
    const __m512d v52 = _mm512_set1_pd(0x1.436ddcd2f0c1fp-4); /* 0.078962195008941624 */
    const __m512d v54 = _mm512_set1_pd(0x1.8b4df45a00f2ep-4); /* 0.096509890077922406 */
    const __m512d v56 = _mm512_set1_pd(0x1.fc3fa6166c8f6p-4); /* 0.1240841377064362 */
    const __m512d v58 = _mm512_set1_pd(0x1.63c627752332fp-3); /* 0.17371779276108998 */
    const __m512d v60 = _mm512_set1_pd(0x1.287a7636f4336p-2); /* 0.28952965460216562 */
    const __m512d v69 = _mm512_set1_pd(INFINITY);
    const __m512d v71 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v75 = _mm512_set1_pd(0x1.52d51963603dap-5); /* 0.041361379228881126 */
    const __m512d v76 = _mm512_set1_pd(0x1.767fbdbeadbd6p-5); /* 0.045715208621394929 */
    const __m512d v77 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v79 = _mm512_set1_pd(NAN);
    const __m512d v81 = _mm512_set1_pd(-INFINITY);
    const __m512d v82 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v89 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v92 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v104 = _mm512_set1_pd(-0x1.80433b83b532ap-44); /* -8.5323443170571066e-14 */
    const __m512d v107 = _mm512_set1_pd(0x1.a28ec50249b59p-5); /* 0.0510934684592061 */
    const __m512d v109 = _mm512_set1_pd(0x1.da5d89f186bcbp-5); /* 0.057905930920433578 */
    const __m512d v111 = _mm512_set1_pd(0x1.11ac1e5a1c809p-4); /* 0.066814535677423362 */
    const __m512d v113 = _mm512_set1_pd(0x1.436e526a7ec67p-4); /* 0.078962633073318508 */
    const __m512d v115 = _mm512_set1_pd(0x1.8b4df2f3f047ep-4); /* 0.09650988486738929 */
    const __m512d v117 = _mm512_set1_pd(0x1.fc3fa615105c7p-4); /* 0.12408413768664338 */
    const __m512d v119 = _mm512_set1_pd(0x1.63c62775250d8p-3); /* 0.17371779276130073 */
    const __m512d v121 = _mm512_set1_pd(0x1.287a7636f435fp-2); /* 0.2895296546021679 */
    const __m512d v131 = _mm512_set1_pd(0x1.95355baaafad3p-56); /* 2.1966393004335301e-17 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512i v4l = _mm512_castpd_si512(v3l);
    const __m512i v4h = _mm512_castpd_si512(v3h);
    const __m512i v5l = _mm512_add_epi64(v2, v4l);
    const __m512i v5h = _mm512_add_epi64(v2, v4h);
    const __m512i v7l = _mm512_srli_epi64(v5l, 52);
    const __m512i v7h = _mm512_srli_epi64(v5h, 52);
    const __m512i v8l = _mm512_or_si512(v1, v7l);
    const __m512i v8h = _mm512_or_si512(v1, v7h);
    const __m512d v9l = _mm512_castsi512_pd(v8l);
    const __m512d v9h = _mm512_castsi512_pd(v8h);
    const __m512d v11l = _mm512_sub_pd(v9l, v10);
    const __m512d v11h = _mm512_sub_pd(v9h, v10);
    const __m512d v12l = _mm512_mul_pd(v0, v11l);
    const __m512d v12h = _mm512_mul_pd(v0, v11h);
    const __m512i v16l = _mm512_and_si512(v15, v5l);
    const __m512i v16h = _mm512_and_si512(v15, v5h);
    const __m512i v18l = _mm512_add_epi64(v16l, v17);
    const __m512i v18h = _mm512_add_epi64(v16h, v17);
    const __m512d v19l = _mm512_castsi512_pd(v18l);
    const __m512d v19h = _mm512_castsi512_pd(v18h);
    const __m512d v21l = _mm512_add_pd(v19l, v20);
    const __m512d v21h = _mm512_add_pd(v19h, v20);
    const __m512d v23l = _mm512_add_pd(v21l, v22);
    const __m512d v23h = _mm512_add_pd(v21h, v22);
    const __m512d v24l = _mm512_div_pd(v14, v23l);
    const __m512d v24h = _mm512_div_pd(v14, v23h);
    const __m512d v25l = _mm512_mul_pd(v24l, v21l);
    const __m512d v25h = _mm512_mul_pd(v24h, v21h);
    const __m512d v26l = _mm512_mul_pd(v13, v25l);
    const __m512d v26h = _mm512_mul_pd(v13, v25h);
    const __m512d v27l = _mm512_add_pd(v12l, v26l);
    const __m512d v27h = _mm512_add_pd(v12h, v26h);
    const __m512d v28l = _mm512_sub_pd(v12l, v27l);
    const __m512d v28h = _mm512_sub_pd(v12h, v27h);
    const __m512d v29l = _mm512_add_pd(v28l, v26l);
    const __m512d v29h = _mm512_add_pd(v28h, v26h);
    const __m512d v32l = _mm512_fnmadd_pd(v25l, v23l, v21l);
    const __m512d v32h = _mm512_fnmadd_pd(v25h, v23h, v21h);
    const __m512d v33l = _mm512_sub_pd(v22, v23l);
    const __m512d v33h = _mm512_sub_pd(v22, v23h);
    const __m512d v34l = _mm512_add_pd(v21l, v33l);
    const __m512d v34h = _mm512_add_pd(v21h, v33h);
    const __m512d v35l = _mm512_mul_pd(v25l, v34l);
    const __m512d v35h = _mm512_mul_pd(v25h, v34h);
    const __m512d v36l = _mm512_sub_pd(v32l, v35l);
    const __m512d v36h = _mm512_sub_pd(v32h, v35h);
    const __m512d v37l = _mm512_mul_pd(v24l, v36l);
    const __m512d v37h = _mm512_mul_pd(v24h, v36h);
    const __m512d v40l = _mm512_fmsub_pd(v13, v25l, v26l);
    const __m512d v40h = _mm512_fmsub_pd(v13, v25h, v26h);
    const __m512d v42l = _mm512_mul_pd(v25l, v41);
    const __m512d v42h = _mm512_mul_pd(v25h, v41);
    const __m512d v43l = _mm512_add_pd(v40l, v42l);
    const __m512d v43h = _mm512_add_pd(v40h, v42h);
    const __m512d v44l = _mm512_fmadd_pd(v37l, v38, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v37h, v38, v43h);
    const __m512d v45l = _mm512_mul_pd(v25l, v25l);
    const __m512d v45h = _mm512_mul_pd(v25h, v25h);
    const __m512d v46l = _mm512_mul_pd(v45l, v45l);
    const __m512d v46h = _mm512_mul_pd(v45h, v45h);
    const __m512d v49l = _mm512_fmadd_pd(v47, v45l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47, v45h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v45l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v45h, v49h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v45l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v45h, v51h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v45l, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v45h, v53h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v45l, v55l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v45h, v55h, v56);
    const __m512d v59l = _mm512_mul_pd(v58, v45l);
    const __m512d v59h = _mm512_mul_pd(v58, v45h);
    const __m512d v61l = _mm512_add_pd(v59l, v60);
    const __m512d v61h = _mm512_add_pd(v59h, v60);
    const __m512d v62l = _mm512_fmadd_pd(v46l, v57l, v61l);
    const __m512d v62h = _mm512_fmadd_pd(v46h, v57h, v61h);
    const __m512d v63l = _mm512_mul_pd(v25l, v45l);
    const __m512d v63h = _mm512_mul_pd(v25h, v45h);
    const __m512d v64l = _mm512_mul_pd(v62l, v63l);
    const __m512d v64h = _mm512_mul_pd(v62h, v63h);
    const __m512d v65l = _mm512_add_pd(v44l, v64l);
    const __m512d v65h = _mm512_add_pd(v44h, v64h);
    const __m512d v66l = _mm512_fmadd_pd(v30, v11l, v65l);
    const __m512d v66h = _mm512_fmadd_pd(v30, v11h, v65h);
    const __m512d v67l = _mm512_add_pd(v29l, v66l);
    const __m512d v67h = _mm512_add_pd(v29h, v66h);
    const __m512d v68l = _mm512_add_pd(v27l, v67l);
    const __m512d v68h = _mm512_add_pd(v27h, v67h);
    const __mmask8 v70l = _mm512_cmp_pd_mask(v3l, v69, _CMP_LT_OQ);
    const __mmask8 v70h = _mm512_cmp_pd_mask(v3h, v69, _CMP_LT_OQ);
    const __mmask16 v70 = _mm512_kunpackb(v70h, v70l);
    const __mmask8 v72l = _mm512_cmp_pd_mask(v71, v3l, _CMP_LE_OQ);
    const __mmask8 v72h = _mm512_cmp_pd_mask(v71, v3h, _CMP_LE_OQ);
    const __mmask16 v72 = _mm512_kunpackb(v72h, v72l);
    const __mmask16 v73 = (__mmask16)(v70 & v72);
    const __mmask16 v74 = (__mmask16)~v73;
    __m512d r0l = v68l;
    __m512d r0h = v68h;
    __mmask16 any1 = v74;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v78l = _mm512_cmp_pd_mask(v3l, v77, _CMP_LT_OQ);
        const __mmask8 v78h = _mm512_cmp_pd_mask(v3h, v77, _CMP_LT_OQ);
        const __mmask16 v78 = _mm512_kunpackb(v78h, v78l);
        const __mmask8 v80l = _mm512_cmp_pd_mask(v77, v3l, _CMP_EQ_OQ);
        const __mmask8 v80h = _mm512_cmp_pd_mask(v77, v3h, _CMP_EQ_OQ);
        const __mmask16 v80 = _mm512_kunpackb(v80h, v80l);
        const __m512d v83l = _mm512_mul_pd(v82, v3l);
        const __m512d v83h = _mm512_mul_pd(v82, v3h);
        const __m512i v84l = _mm512_castpd_si512(v83l);
        const __m512i v84h = _mm512_castpd_si512(v83h);
        const __m512i v85l = _mm512_add_epi64(v2, v84l);
        const __m512i v85h = _mm512_add_epi64(v2, v84h);
        const __m512i v86l = _mm512_srli_epi64(v85l, 52);
        const __m512i v86h = _mm512_srli_epi64(v85h, 52);
        const __m512i v87l = _mm512_or_si512(v1, v86l);
        const __m512i v87h = _mm512_or_si512(v1, v86h);
        const __m512d v88l = _mm512_castsi512_pd(v87l);
        const __m512d v88h = _mm512_castsi512_pd(v87h);
        const __m512d v90l = _mm512_sub_pd(v88l, v89);
        const __m512d v90h = _mm512_sub_pd(v88h, v89);
        const __m512d v91l = _mm512_mul_pd(v0, v90l);
        const __m512d v91h = _mm512_mul_pd(v0, v90h);
        const __m512i v93l = _mm512_and_si512(v85l, v15);
        const __m512i v93h = _mm512_and_si512(v85h, v15);
        const __m512i v94l = _mm512_add_epi64(v93l, v17);
        const __m512i v94h = _mm512_add_epi64(v93h, v17);
        const __m512d v95l = _mm512_castsi512_pd(v94l);
        const __m512d v95h = _mm512_castsi512_pd(v94h);
        const __m512d v96l = _mm512_add_pd(v95l, v20);
        const __m512d v96h = _mm512_add_pd(v95h, v20);
        const __m512d v97l = _mm512_add_pd(v22, v96l);
        const __m512d v97h = _mm512_add_pd(v22, v96h);
        const __m512d v98l = _mm512_div_pd(v92, v97l);
        const __m512d v98h = _mm512_div_pd(v92, v97h);
        const __m512d v99l = _mm512_mul_pd(v98l, v96l);
        const __m512d v99h = _mm512_mul_pd(v98h, v96h);
        const __m512d v100l = _mm512_mul_pd(v13, v99l);
        const __m512d v100h = _mm512_mul_pd(v13, v99h);
        const __m512d v101l = _mm512_add_pd(v91l, v100l);
        const __m512d v101h = _mm512_add_pd(v91h, v100h);
        const __m512d v102l = _mm512_sub_pd(v91l, v101l);
        const __m512d v102h = _mm512_sub_pd(v91h, v101h);
        const __m512d v103l = _mm512_add_pd(v102l, v100l);
        const __m512d v103h = _mm512_add_pd(v102h, v100h);
        const __m512d v105l = _mm512_mul_pd(v99l, v99l);
        const __m512d v105h = _mm512_mul_pd(v99h, v99h);
        const __m512d v106l = _mm512_fmadd_pd(v105l, v75, v76);
        const __m512d v106h = _mm512_fmadd_pd(v105h, v75, v76);
        const __m512d v108l = _mm512_fmadd_pd(v105l, v106l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v105h, v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v105l, v108l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v105h, v108h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v110l, v105l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110h, v105h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v105l, v112l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v105h, v112h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v105l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v105h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v105l, v116l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v105h, v116h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v118l, v105l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v118h, v105h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v120l, v105l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v120h, v105h, v121);
        const __m512d v123l = _mm512_mul_pd(v105l, v99l);
        const __m512d v123h = _mm512_mul_pd(v105h, v99h);
        const __m512d v125l = _mm512_fnmadd_pd(v97l, v99l, v96l);
        const __m512d v125h = _mm512_fnmadd_pd(v97h, v99h, v96h);
        const __m512d v126l = _mm512_sub_pd(v22, v97l);
        const __m512d v126h = _mm512_sub_pd(v22, v97h);
        const __m512d v127l = _mm512_add_pd(v126l, v96l);
        const __m512d v127h = _mm512_add_pd(v126h, v96h);
        const __m512d v128l = _mm512_mul_pd(v127l, v99l);
        const __m512d v128h = _mm512_mul_pd(v127h, v99h);
        const __m512d v129l = _mm512_sub_pd(v125l, v128l);
        const __m512d v129h = _mm512_sub_pd(v125h, v128h);
        const __m512d v130l = _mm512_mul_pd(v98l, v129l);
        const __m512d v130h = _mm512_mul_pd(v98h, v129h);
        const __m512d v132l = _mm512_mul_pd(v131, v99l);
        const __m512d v132h = _mm512_mul_pd(v131, v99h);
        const __m512d v134l = _mm512_fmsub_pd(v13, v99l, v100l);
        const __m512d v134h = _mm512_fmsub_pd(v13, v99h, v100h);
        const __m512d v135l = _mm512_add_pd(v132l, v134l);
        const __m512d v135h = _mm512_add_pd(v132h, v134h);
        const __m512d v136l = _mm512_fmadd_pd(v13, v130l, v135l);
        const __m512d v136h = _mm512_fmadd_pd(v13, v130h, v135h);
        const __m512d v137l = _mm512_fmadd_pd(v122l, v123l, v136l);
        const __m512d v137h = _mm512_fmadd_pd(v122h, v123h, v136h);
        const __m512d v138l = _mm512_fmadd_pd(v90l, v104, v137l);
        const __m512d v138h = _mm512_fmadd_pd(v90h, v104, v137h);
        const __m512d v139l = _mm512_add_pd(v103l, v138l);
        const __m512d v139h = _mm512_add_pd(v103h, v138h);
        const __m512d v140l = _mm512_add_pd(v101l, v139l);
        const __m512d v140h = _mm512_add_pd(v101h, v139h);
        const __m512d v141l = _mm512_mask_blend_pd((__mmask8)v80, v140l, v81);
        const __m512d v141h = _mm512_mask_blend_pd(log10_f64_1ulp_avx2_high_mask_avx512(v80), v140h, v81);
        const __m512d v142l = _mm512_add_pd(v3l, v3l);
        const __m512d v142h = _mm512_add_pd(v3h, v3h);
        const __m512d v143l = _mm512_mask_blend_pd((__mmask8)v70, v142l, v141l);
        const __m512d v143h = _mm512_mask_blend_pd(log10_f64_1ulp_avx2_high_mask_avx512(v70), v142h, v141h);
        const __m512d v144l = _mm512_mask_blend_pd((__mmask8)v78, v143l, v79);
        const __m512d v144h = _mm512_mask_blend_pd(log10_f64_1ulp_avx2_high_mask_avx512(v78), v143h, v79);
        r0l = _mm512_mask_blend_pd((__mmask8)v74, r0l, v144l);
        r0h = _mm512_mask_blend_pd(log10_f64_1ulp_avx2_high_mask_avx512(v74), r0h, v144h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LOG10_F64_1ULP_AVX2_AVX512_TARGET void log10_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log10_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_f64_1ulp_avx2_level(void) {
#if defined(LOG10_F64_1ULP_AVX2_FORCE_ISA)
    return LOG10_F64_1ULP_AVX2_FORCE_ISA;
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

double log10_f64_1ulp_avx2(double x) {
    return log10_f64_1ulp_avx2_element(x);
}

void log10_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_f64_1ulp_avx2_level();
    if (level == 2) {
        log10_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log10_f64_1ulp_avx2_array_portable(x, y, n);
}
