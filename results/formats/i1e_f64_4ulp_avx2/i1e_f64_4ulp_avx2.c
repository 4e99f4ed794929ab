/* i1e_f64_4ulp_avx2: i1e
 *
 *   target       i1e, e^-|x| I_1(x), f64
 *   domain       every input
 *   max error    3.731906 ulp, observed on 5462349799 inputs
 *   worst input  -0x1.a7b5b228469cbp+2 (-6.6204648392981182, encoding 0xc01a7b5b228469cb)
 *   result there -0x1.2a8dfa977faf2p-3 (-0.14577861571157019, encoding 0xbfc2a8dfa977faf2)
 *   mean error   0.348209 ulp
 *   misrounded   1427212656 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bbbf38a864c23c00de45006b2b9f900f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1e --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i1e/f64/chebyshev_integer.evo --archive i1e_f64_avx2.db
 *                time: 2.8388 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i1e_f64_4ulp_avx2.h"

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

static inline double i1e_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double i1e_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i1e_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t i1e_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i1e_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i1e_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return i1e_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)i1e_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double i1e_f64_4ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = i1e_f64_4ulp_avx2_bits_f64(y) & INT64_MIN;
    return i1e_f64_4ulp_avx2_frombits_f64((i1e_f64_4ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double i1e_f64_4ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double i1e_f64_4ulp_avx2_element(double x) {
    const double v0 = -0x1.4c82b3b3c8814p-56; /* -1.8025433280285707e-17 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = x;
    const double v3 = i1e_f64_4ulp_avx2_abs_f64(v2);
    const double v4 = -v3;
    const double v5 = 0x1.8p+52; /* 6755399441055744 */
    const double v6 = i1e_f64_4ulp_avx2_fma_f64(v1, v4, v5);
    const double v7 = v6 - v5;
    const double v8 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v9 = i1e_f64_4ulp_avx2_fma_f64(v8, v7, v4);
    const double v10 = i1e_f64_4ulp_avx2_fma_f64(v0, v7, v9);
    const double v11 = 0x1.9a6d4062af626p-26; /* 2.3889981890946512e-08 */
    const double v12 = 0x1.28acf16f0f4fep-22; /* 2.7630064542204583e-07 */
    const double v13 = i1e_f64_4ulp_avx2_fma_f64(v11, v10, v12);
    const double v14 = 0x1.71ec28810f836p-19; /* 2.7561373490406098e-06 */
    const double v15 = i1e_f64_4ulp_avx2_fma_f64(v13, v10, v14);
    const double v16 = 0x1.a0199f259fbe4p-16; /* 2.4801497735978716e-05 */
    const double v17 = i1e_f64_4ulp_avx2_fma_f64(v10, v15, v16);
    const double v18 = 0x1.a019fae46f39p-13; /* 0.00019841264942313227 */
    const double v19 = i1e_f64_4ulp_avx2_fma_f64(v17, v10, v18);
    const double v20 = 0x1.6c16c17fa21c8p-10; /* 0.0013888888933327615 */
    const double v21 = i1e_f64_4ulp_avx2_fma_f64(v19, v10, v20);
    const double v22 = 0x1.11111112640adp-7; /* 0.0083333333357418996 */
    const double v23 = i1e_f64_4ulp_avx2_fma_f64(v21, v10, v22);
    const double v24 = 0x1.5555555552b09p-5; /* 0.04166666666659153 */
    const double v25 = i1e_f64_4ulp_avx2_fma_f64(v23, v10, v24);
    const double v26 = 0x1.5555555554fcp-3; /* 0.16666666666662699 */
    const double v27 = i1e_f64_4ulp_avx2_fma_f64(v25, v10, v26);
    const double v28 = 0x1.0000000000003p-1; /* 0.50000000000000033 */
    const double v29 = i1e_f64_4ulp_avx2_fma_f64(v10, v27, v28);
    const double v30 = v29 * v10;
    const double v31 = i1e_f64_4ulp_avx2_fma_f64(v30, v10, v10);
    const double v32 = v2 * v2;
    const double v33 = 0x1.1967e63ae9c7dp-31; /* 5.1187427158399267e-10 */
    const double v34 = i1e_f64_4ulp_avx2_fma_f64(v32, v32, v33);
    const double v35 = 0x1p-4; /* 0.0625 */
    const double v36 = 0x1.f3c3fab5b0a5dp-116; /* 2.3498862961321829e-35 */
    const double v37 = 0x1.379df6acb5827p-106; /* 1.5003814963610438e-32 */
    const double v38 = 0x1.1a609a073f1fdp-96; /* 1.392227826000545e-29 */
    const double v39 = i1e_f64_4ulp_avx2_fma_f64(v37, v32, v38);
    const double v40 = i1e_f64_4ulp_avx2_fma_f64(v36, v34, v39);
    const double v41 = 0x1.8af66a9fe70bcp-87; /* 9.97025683617146e-27 */
    const double v42 = i1e_f64_4ulp_avx2_fma_f64(v40, v32, v41);
    const double v43 = 0x1.e28312ddc887ep-78; /* 6.2363215188490935e-24 */
    const double v44 = i1e_f64_4ulp_avx2_fma_f64(v42, v32, v43);
    const double v45 = 0x1.f173745d5f1ep-69; /* 3.2918545456725045e-21 */
    const double v46 = i1e_f64_4ulp_avx2_fma_f64(v44, v32, v45);
    const double v47 = v35 < v46 ? v35 : v46;
    const double v48 = 0x1.ab822013dcabcp-60; /* 1.4484544679567785e-18 */
    const double v49 = i1e_f64_4ulp_avx2_fma_f64(v47, v32, v48);
    const double v50 = 0x1.2c97567c466cfp-51; /* 5.2144254784411521e-16 */
    const double v51 = i1e_f64_4ulp_avx2_fma_f64(v49, v32, v50);
    const double v52 = 0x1.522a4419073dbp-43; /* 1.5017547276372868e-13 */
    const double v53 = i1e_f64_4ulp_avx2_fma_f64(v51, v32, v52);
    const double v54 = 0x1.27e4fb764ab2ep-35; /* 3.3639305684891374e-11 */
    const double v55 = i1e_f64_4ulp_avx2_fma_f64(v53, v32, v54);
    const double v56 = 0x1.845c8a0cf35b3p-28; /* 5.6514033565298762e-09 */
    const double v57 = 0x1.6c16c16c164adp-21; /* 6.7816840277757685e-07 */
    const double v58 = i1e_f64_4ulp_avx2_fma_f64(v56, v32, v57);
    const double v59 = i1e_f64_4ulp_avx2_fma_f64(v34, v55, v58);
    const double v60 = 0x1.c71c71c71c75bp-15; /* 5.4253472222222646e-05 */
    const double v61 = i1e_f64_4ulp_avx2_fma_f64(v59, v32, v60);
    const double v62 = 0x1.5555555555557p-9; /* 0.0026041666666666674 */
    const double v63 = i1e_f64_4ulp_avx2_fma_f64(v61, v32, v62);
    const double v64 = 0x1.fffffffffffffp-5; /* 0.062499999999999993 */
    const double v65 = i1e_f64_4ulp_avx2_fma_f64(v63, v32, v64);
    const double v66 = 0x1p-1; /* 0.5 */
    const double v67 = i1e_f64_4ulp_avx2_fma_f64(v65, v32, v66);
    const double v68 = v2 * v67;
    const double v69 = -v68;
    const double v70 = i1e_f64_4ulp_avx2_fma_f64(v2, v67, v69);
    const double v71 = i1e_f64_4ulp_avx2_fma_f64(v31, v68, v70);
    const double v72 = v71 + v68;
    const int64_t v73 = i1e_f64_4ulp_avx2_bits_f64(v6);
    const int64_t v74 = INT64_C(52);
    const int64_t v75 = i1e_f64_4ulp_avx2_shl_i64(v73, v74);
    const double v76 = i1e_f64_4ulp_avx2_addbits_f64(v72, v75);
    const double v77 = i1e_f64_4ulp_avx2_copysign_f64(v76, v2);
    const double v78 = 0x1p+3; /* 8 */
    const int v79 = v78 < v3;
    const double v80 = 0x1p+0; /* 1 */
    double r0 = v77;
    if (v79) {
        const double v81 = i1e_f64_4ulp_avx2_sqrt_f64(v3);
        const double v82 = v80 / v81;
        const double v83 = 0x1.ap-2; /* 0.40625 */
        const double v84 = v82 * v83;
        const double v85 = -0x1p-1; /* -0.5 */
        const double v86 = -v81;
        const double v87 = i1e_f64_4ulp_avx2_fma_f64(v86, v81, v3);
        const double v88 = v87 * v82;
        const double v89 = v85 * v88;
        const double v90 = -v82;
        const double v91 = i1e_f64_4ulp_avx2_fma_f64(v90, v81, v80);
        const double v92 = i1e_f64_4ulp_avx2_fma_f64(v89, v82, v91);
        const double v93 = -0x1p+0; /* -1 */
        const double v94 = v92 > v93 ? v92 : v93;
        const double v95 = v82 * v82;
        const double v96 = 0x1.e579703acd06ep+57; /* 2.7329777326896275e+17 */
        const double v97 = -0x1.9d28b26a9a5ddp+58; /* -4.6517564855716845e+17 */
        const double v98 = i1e_f64_4ulp_avx2_fma_f64(v95, v96, v97);
        const double v99 = 0x1.4150a17ff7c46p+58; /* 3.6176848836408563e+17 */
        const double v100 = i1e_f64_4ulp_avx2_fma_f64(v98, v95, v99);
        const double v101 = -0x1.3027a2dbd43dbp+57; /* -1.7122394669268874e+17 */
        const double v102 = i1e_f64_4ulp_avx2_fma_f64(v95, v100, v101);
        const double v103 = 0x1.893e216b97de9p+55; /* 55343989553622856 */
        const double v104 = i1e_f64_4ulp_avx2_fma_f64(v95, v102, v103);
        const double v105 = -0x1.7106cbd43aca5p+53; /* -12983967364372810 */
        const double v106 = i1e_f64_4ulp_avx2_fma_f64(v95, v104, v105);
        const double v107 = 0x1.04aacf4caf435p+51; /* 2292853164571162.5 */
        const double v108 = i1e_f64_4ulp_avx2_fma_f64(v95, v106, v107);
        const double v109 = -0x1.1ba7d3ebe472cp+48; /* -311882605651058.75 */
        const double v110 = i1e_f64_4ulp_avx2_fma_f64(v95, v108, v109);
        const double v111 = 0x1.e2a661a37f57cp+44; /* 33167450454005.484 */
        const double v112 = i1e_f64_4ulp_avx2_fma_f64(v95, v110, v111);
        const double v113 = -0x1.4406939f8e68fp+41; /* -2783359483676.8198 */
        const double v114 = i1e_f64_4ulp_avx2_fma_f64(v112, v95, v113);
        const double v115 = 0x1.590a10351822dp+37; /* 185241568931.017 */
        const double v116 = i1e_f64_4ulp_avx2_fma_f64(v114, v95, v115);
        const double v117 = -0x1.23c96ca194f6ap+33; /* -9790740803.1637764 */
        const double v118 = i1e_f64_4ulp_avx2_fma_f64(v116, v95, v117);
        const double v119 = 0x1.871d8915f97e3p+28; /* 410114193.37341136 */
        const double v120 = i1e_f64_4ulp_avx2_fma_f64(v95, v118, v119);
        const double v121 = -0x1.9d2c9268094bp+23; /* -13538889.2031959 */
        const double v122 = i1e_f64_4ulp_avx2_fma_f64(v95, v120, v121);
        const double v123 = 0x1.54b29a0e986a2p+18; /* 348874.40714083065 */
        const double v124 = i1e_f64_4ulp_avx2_fma_f64(v122, v95, v123);
        const double v125 = -0x1.b0ee6c91f4d34p+12; /* -6926.9015063823208 */
        const double v126 = i1e_f64_4ulp_avx2_fma_f64(v124, v95, v125);
        const double v127 = 0x1.9650f0d9251c6p+6; /* 101.57904376305586 */
        const double v128 = i1e_f64_4ulp_avx2_fma_f64(v95, v126, v127);
        const double v129 = -0x1.ccf85775f5b3ep+0; /* -1.800664392756246 */
        const double v130 = i1e_f64_4ulp_avx2_fma_f64(v128, v95, v129);
        const double v131 = -0x1.0e1f1dc4d7f7ap-2; /* -0.26379057420671581 */
        const double v132 = i1e_f64_4ulp_avx2_fma_f64(v95, v130, v131);
        const double v133 = -0x1.2217d97d04482p-3; /* -0.1416470519330098 */
        const double v134 = i1e_f64_4ulp_avx2_fma_f64(v95, v132, v133);
        const double v135 = -0x1.9c71c1747a627p-4; /* -0.10069442337376043 */
        const double v136 = i1e_f64_4ulp_avx2_fma_f64(v134, v95, v135);
        const double v137 = -0x1.d75d9b2f934b2p-4; /* -0.11507950419873472 */
        const double v138 = i1e_f64_4ulp_avx2_fma_f64(v136, v95, v137);
        const double v139 = -0x1.7917af4c3d86cp-2; /* -0.36825441267809 */
        const double v140 = i1e_f64_4ulp_avx2_fma_f64(v138, v95, v139);
        const double v141 = -0x1.26b81df5a1b03p-6; /* -0.017988232858011887 */
        const double v142 = i1e_f64_4ulp_avx2_fma_f64(v140, v95, v141);
        const double v143 = v94 + v142;
        const double v144 = i1e_f64_4ulp_avx2_fma_f64(v84, v143, v84);
        const double v145 = i1e_f64_4ulp_avx2_copysign_f64(v144, v2);
        r0 = v145;
    }
    return r0;
}

static void i1e_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i1e_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I1E_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I1E_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I1E_F64_4ULP_AVX2_AVX2 static inline I1E_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I1E_F64_4ULP_AVX2_AVX512 static inline I1E_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
I1E_F64_4ULP_AVX2_AVX2 __m256i i1e_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
I1E_F64_4ULP_AVX2_AVX2 __m256d i1e_f64_4ulp_avx2_copysign_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d number = _mm256_cmp_pd(b, b, _CMP_ORD_Q);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a),
                        _mm256_and_pd(_mm256_and_pd(b, number), sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I1E_F64_4ULP_AVX2_AVX2 __m256i i1e_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I1E_F64_4ULP_AVX2_AVX2 void i1e_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.4c82b3b3c8814p-56); /* -1.8025433280285707e-17 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v11 = _mm256_set1_pd(0x1.9a6d4062af626p-26); /* 2.3889981890946512e-08 */
    const __m256d v12 = _mm256_set1_pd(0x1.28acf16f0f4fep-22); /* 2.7630064542204583e-07 */
    const __m256d v14 = _mm256_set1_pd(0x1.71ec28810f836p-19); /* 2.7561373490406098e-06 */
    const __m256d v16 = _mm256_set1_pd(0x1.a0199f259fbe4p-16); /* 2.4801497735978716e-05 */
    const __m256d v18 = _mm256_set1_pd(0x1.a019fae46f39p-13); /* 0.00019841264942313227 */
    const __m256d v20 = _mm256_set1_pd(0x1.6c16c17fa21c8p-10); /* 0.0013888888933327615 */
    const __m256d v22 = _mm256_set1_pd(0x1.11111112640adp-7); /* 0.0083333333357418996 */
    const __m256d v24 = _mm256_set1_pd(0x1.5555555552b09p-5); /* 0.04166666666659153 */
    const __m256d v26 = _mm256_set1_pd(0x1.5555555554fcp-3); /* 0.16666666666662699 */
    const __m256d v28 = _mm256_set1_pd(0x1.0000000000003p-1); /* 0.50000000000000033 */
    const __m256d v33 = _mm256_set1_pd(0x1.1967e63ae9c7dp-31); /* 5.1187427158399267e-10 */
    const __m256d v35 = _mm256_set1_pd(0x1p-4); /* 0.0625 */
    const __m256d v36 = _mm256_set1_pd(0x1.f3c3fab5b0a5dp-116); /* 2.3498862961321829e-35 */
    const __m256d v37 = _mm256_set1_pd(0x1.379df6acb5827p-106); /* 1.5003814963610438e-32 */
    const __m256d v38 = _mm256_set1_pd(0x1.1a609a073f1fdp-96); /* 1.392227826000545e-29 */
    const __m256d v41 = _mm256_set1_pd(0x1.8af66a9fe70bcp-87); /* 9.97025683617146e-27 */
    const __m256d v43 = _mm256_set1_pd(0x1.e28312ddc887ep-78); /* 6.2363215188490935e-24 */
    const __m256d v45 = _mm256_set1_pd(0x1.f173745d5f1ep-69); /* 3.2918545456725045e-21 */
    const __m256d v48 = _mm256_set1_pd(0x1.ab822013dcabcp-60); /* 1.4484544679567785e-18 */
    const __m256d v50 = _mm256_set1_pd(0x1.2c97567c466cfp-51); /* 5.2144254784411521e-16 */
    const __m256d v52 = _mm256_set1_pd(0x1.522a4419073dbp-43); /* 1.5017547276372868e-13 */
    const __m256d v54 = _mm256_set1_pd(0x1.27e4fb764ab2ep-35); /* 3.3639305684891374e-11 */
    const __m256d v56 = _mm256_set1_pd(0x1.845c8a0cf35b3p-28); /* 5.6514033565298762e-09 */
    const __m256d v57 = _mm256_set1_pd(0x1.6c16c16c164adp-21); /* 6.7816840277757685e-07 */
    const __m256d v60 = _mm256_set1_pd(0x1.c71c71c71c75bp-15); /* 5.4253472222222646e-05 */
    const __m256d v62 = _mm256_set1_pd(0x1.5555555555557p-9); /* 0.0026041666666666674 */
    const __m256d v64 = _mm256_set1_pd(0x1.fffffffffffffp-5); /* 0.062499999999999993 */
    const __m256d v66 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v78 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v80 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v83 = _mm256_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m256d v85 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v93 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v96 = _mm256_set1_pd(0x1.e579703acd06ep+57); /* 2.7329777326896275e+17 */
    const __m256d v97 = _mm256_set1_pd(-0x1.9d28b26a9a5ddp+58); /* -4.6517564855716845e+17 */
    const __m256d v99 = _mm256_set1_pd(0x1.4150a17ff7c46p+58); /* 3.6176848836408563e+17 */
    const __m256d v101 = _mm256_set1_pd(-0x1.3027a2dbd43dbp+57); /* -1.7122394669268874e+17 */
    const __m256d v103 = _mm256_set1_pd(0x1.893e216b97de9p+55); /* 55343989553622856 */
    const __m256d v105 = _mm256_set1_pd(-0x1.7106cbd43aca5p+53); /* -12983967364372810 */
    const __m256d v107 = _mm256_set1_pd(0x1.04aacf4caf435p+51); /* 2292853164571162.5 */
    const __m256d v109 = _mm256_set1_pd(-0x1.1ba7d3ebe472cp+48); /* -311882605651058.75 */
    const __m256d v111 = _mm256_set1_pd(0x1.e2a661a37f57cp+44); /* 33167450454005.484 */
    const __m256d v113 = _mm256_set1_pd(-0x1.4406939f8e68fp+41); /* -2783359483676.8198 */
    const __m256d v115 = _mm256_set1_pd(0x1.590a10351822dp+37); /* 185241568931.017 */
    const __m256d v117 = _mm256_set1_pd(-0x1.23c96ca194f6ap+33); /* -9790740803.1637764 */
    const __m256d v119 = _mm256_set1_pd(0x1.871d8915f97e3p+28); /* 410114193.37341136 */
    const __m256d v121 = _mm256_set1_pd(-0x1.9d2c9268094bp+23); /* -13538889.2031959 */
    const __m256d v123 = _mm256_set1_pd(0x1.54b29a0e986a2p+18); /* 348874.40714083065 */
    const __m256d v125 = _mm256_set1_pd(-0x1.b0ee6c91f4d34p+12); /* -6926.9015063823208 */
    const __m256d v127 = _mm256_set1_pd(0x1.9650f0d9251c6p+6); /* 101.57904376305586 */
    const __m256d v129 = _mm256_set1_pd(-0x1.ccf85775f5b3ep+0); /* -1.800664392756246 */
    const __m256d v131 = _mm256_set1_pd(-0x1.0e1f1dc4d7f7ap-2); /* -0.26379057420671581 */
    const __m256d v133 = _mm256_set1_pd(-0x1.2217d97d04482p-3); /* -0.1416470519330098 */
    const __m256d v135 = _mm256_set1_pd(-0x1.9c71c1747a627p-4); /* -0.10069442337376043 */
    const __m256d v137 = _mm256_set1_pd(-0x1.d75d9b2f934b2p-4); /* -0.11507950419873472 */
    const __m256d v139 = _mm256_set1_pd(-0x1.7917af4c3d86cp-2); /* -0.36825441267809 */
    const __m256d v141 = _mm256_set1_pd(-0x1.26b81df5a1b03p-6); /* -0.017988232858011887 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v6l = _mm256_fnmadd_pd(v1, v3l, v5);
    const __m256d v6h = _mm256_fnmadd_pd(v1, v3h, v5);
    const __m256d v7l = _mm256_sub_pd(v6l, v5);
    const __m256d v7h = _mm256_sub_pd(v6h, v5);
    const __m256d v9l = _mm256_fmsub_pd(v8, v7l, v3l);
    const __m256d v9h = _mm256_fmsub_pd(v8, v7h, v3h);
    const __m256d v10l = _mm256_fmadd_pd(v0, v7l, v9l);
    const __m256d v10h = _mm256_fmadd_pd(v0, v7h, v9h);
    const __m256d v13l = _mm256_fmadd_pd(v11, v10l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11, v10h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v10l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v10h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v10l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v10h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v10l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v10h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v10l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v10h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v10l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v10h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v10l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v10h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v10l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v10h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v10l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v10h, v27h, v28);
    const __m256d v30l = _mm256_mul_pd(v29l, v10l);
    const __m256d v30h = _mm256_mul_pd(v29h, v10h);
    const __m256d v31l = _mm256_fmadd_pd(v30l, v10l, v10l);
    const __m256d v31h = _mm256_fmadd_pd(v30h, v10h, v10h);
    const __m256d v32l = _mm256_mul_pd(v2l, v2l);
    const __m256d v32h = _mm256_mul_pd(v2h, v2h);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v32h, v33);
    const __m256d v39l = _mm256_fmadd_pd(v37, v32l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37, v32h, v38);
    const __m256d v40l = _mm256_fmadd_pd(v36, v34l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v36, v34h, v39h);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v32l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v32h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v32l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v32h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v32l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v32h, v45);
    const __m256d v47l = _mm256_min_pd(v35, v46l);
    const __m256d v47h = _mm256_min_pd(v35, v46h);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v32l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v32h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v32l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v32h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v32l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v32h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v32l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v32h, v54);
    const __m256d v58l = _mm256_fmadd_pd(v56, v32l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56, v32h, v57);
    const __m256d v59l = _mm256_fmadd_pd(v34l, v55l, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v34h, v55h, v58h);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v32l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v32h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v32l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v32h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v63l, v32l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v63h, v32h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v65l, v32l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v65h, v32h, v66);
    const __m256d v68l = _mm256_mul_pd(v2l, v67l);
    const __m256d v68h = _mm256_mul_pd(v2h, v67h);
    const __m256d v70l = _mm256_fmsub_pd(v2l, v67l, v68l);
    const __m256d v70h = _mm256_fmsub_pd(v2h, v67h, v68h);
    const __m256d v71l = _mm256_fmadd_pd(v31l, v68l, v70l);
    const __m256d v71h = _mm256_fmadd_pd(v31h, v68h, v70h);
    const __m256d v72l = _mm256_add_pd(v71l, v68l);
    const __m256d v72h = _mm256_add_pd(v71h, v68h);
    const __m256i v73l = i1e_f64_4ulp_avx2_bits_f64_avx2(v6l);
    const __m256i v73h = i1e_f64_4ulp_avx2_bits_f64_avx2(v6h);
    const __m256i v75l = _mm256_slli_epi64(v73l, 52);
    const __m256i v75h = _mm256_slli_epi64(v73h, 52);
    const __m256d v76l = _mm256_castsi256_pd(_mm256_add_epi64(i1e_f64_4ulp_avx2_bits_f64_avx2(v72l), v75l));
    const __m256d v76h = _mm256_castsi256_pd(_mm256_add_epi64(i1e_f64_4ulp_avx2_bits_f64_avx2(v72h), v75h));
    const __m256d v77l = i1e_f64_4ulp_avx2_copysign_f64_avx2(v76l, v2l);
    const __m256d v77h = i1e_f64_4ulp_avx2_copysign_f64_avx2(v76h, v2h);
    const __m256i v79l = _mm256_castpd_si256(_mm256_cmp_pd(v78, v3l, _CMP_LT_OQ));
    const __m256i v79h = _mm256_castpd_si256(_mm256_cmp_pd(v78, v3h, _CMP_LT_OQ));
    const __m256i v79 = i1e_f64_4ulp_avx2_join_mask_avx2(v79l, v79h);
    __m256d r0l = v77l;
    __m256d r0h = v77h;
    __m256i any1 = v79;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v81l = _mm256_sqrt_pd(v3l);
        const __m256d v81h = _mm256_sqrt_pd(v3h);
        const __m256d v82l = _mm256_div_pd(v80, v81l);
        const __m256d v82h = _mm256_div_pd(v80, v81h);
        const __m256d v84l = _mm256_mul_pd(v82l, v83);
        const __m256d v84h = _mm256_mul_pd(v82h, v83);
        const __m256d v87l = _mm256_fnmadd_pd(v81l, v81l, v3l);
        const __m256d v87h = _mm256_fnmadd_pd(v81h, v81h, v3h);
        const __m256d v88l = _mm256_mul_pd(v87l, v82l);
        const __m256d v88h = _mm256_mul_pd(v87h, v82h);
        const __m256d v89l = _mm256_mul_pd(v85, v88l);
        const __m256d v89h = _mm256_mul_pd(v85, v88h);
        const __m256d v91l = _mm256_fnmadd_pd(v82l, v81l, v80);
        const __m256d v91h = _mm256_fnmadd_pd(v82h, v81h, v80);
        const __m256d v92l = _mm256_fmadd_pd(v89l, v82l, v91l);
        const __m256d v92h = _mm256_fmadd_pd(v89h, v82h, v91h);
        const __m256d v94l = _mm256_max_pd(v92l, v93);
        const __m256d v94h = _mm256_max_pd(v92h, v93);
        const __m256d v95l = _mm256_mul_pd(v82l, v82l);
        const __m256d v95h = _mm256_mul_pd(v82h, v82h);
        const __m256d v98l = _mm256_fmadd_pd(v95l, v96, v97);
        const __m256d v98h = _mm256_fmadd_pd(v95h, v96, v97);
        const __m256d v100l = _mm256_fmadd_pd(v98l, v95l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v98h, v95h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v95l, v100l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v95h, v100h, v101);
        const __m256d v104l = _mm256_fmadd_pd(v95l, v102l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v95h, v102h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v95l, v104l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v95h, v104h, v105);
        const __m256d v108l = _mm256_fmadd_pd(v95l, v106l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v95h, v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v95l, v108l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v95h, v108h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v95l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v95h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v95l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v95h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v95l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v95h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v95l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v95h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v95l, v118l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v95h, v118h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v95l, v120l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v95h, v120h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v122l, v95l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v122h, v95h, v123);
        const __m256d v126l = _mm256_fmadd_pd(v124l, v95l, v125);
        const __m256d v126h = _mm256_fmadd_pd(v124h, v95h, v125);
        const __m256d v128l = _mm256_fmadd_pd(v95l, v126l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v95h, v126h, v127);
        const __m256d v130l = _mm256_fmadd_pd(v128l, v95l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v128h, v95h, v129);
        const __m256d v132l = _mm256_fmadd_pd(v95l, v130l, v131);
        const __m256d v132h = _mm256_fmadd_pd(v95h, v130h, v131);
        const __m256d v134l = _mm256_fmadd_pd(v95l, v132l, v133);
        const __m256d v134h = _mm256_fmadd_pd(v95h, v132h, v133);
        const __m256d v136l = _mm256_fmadd_pd(v134l, v95l, v135);
        const __m256d v136h = _mm256_fmadd_pd(v134h, v95h, v135);
        const __m256d v138l = _mm256_fmadd_pd(v136l, v95l, v137);
        const __m256d v138h = _mm256_fmadd_pd(v136h, v95h, v137);
        const __m256d v140l = _mm256_fmadd_pd(v138l, v95l, v139);
        const __m256d v140h = _mm256_fmadd_pd(v138h, v95h, v139);
        const __m256d v142l = _mm256_fmadd_pd(v140l, v95l, v141);
        const __m256d v142h = _mm256_fmadd_pd(v140h, v95h, v141);
        const __m256d v143l = _mm256_add_pd(v94l, v142l);
        const __m256d v143h = _mm256_add_pd(v94h, v142h);
        const __m256d v144l = _mm256_fmadd_pd(v84l, v143l, v84l);
        const __m256d v144h = _mm256_fmadd_pd(v84h, v143h, v84h);
        const __m256d v145l = i1e_f64_4ulp_avx2_copysign_f64_avx2(v144l, v2l);
        const __m256d v145h = i1e_f64_4ulp_avx2_copysign_f64_avx2(v144h, v2h);
        r0l = _mm256_blendv_pd(r0l, v145l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
        r0h = _mm256_blendv_pd(r0h, v145h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static I1E_F64_4ULP_AVX2_AVX2_TARGET void i1e_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i1e_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        i1e_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
I1E_F64_4ULP_AVX2_AVX512 __m512i i1e_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
I1E_F64_4ULP_AVX2_AVX512 __m512d i1e_f64_4ulp_avx2_copysign_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const __mmask8 number = _mm512_cmp_pd_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi64(number, _mm512_castpd_si512(b), sign);
    return _mm512_castsi512_pd(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castpd_si512(a)), s));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
I1E_F64_4ULP_AVX2_AVX512 __mmask8 i1e_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
I1E_F64_4ULP_AVX2_AVX512 void i1e_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.4c82b3b3c8814p-56); /* -1.8025433280285707e-17 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v11 = _mm512_set1_pd(0x1.9a6d4062af626p-26); /* 2.3889981890946512e-08 */
    const __m512d v12 = _mm512_set1_pd(0x1.28acf16f0f4fep-22); /* 2.7630064542204583e-07 */
    const __m512d v14 = _mm512_set1_pd(0x1.71ec28810f836p-19); /* 2.7561373490406098e-06 */
    const __m512d v16 = _mm512_set1_pd(0x1.a0199f259fbe4p-16); /* 2.4801497735978716e-05 */
    const __m512d v18 = _mm512_set1_pd(0x1.a019fae46f39p-13); /* 0.00019841264942313227 */
    const __m512d v20 = _mm512_set1_pd(0x1.6c16c17fa21c8p-10); /* 0.0013888888933327615 */
    const __m512d v22 = _mm512_set1_pd(0x1.11111112640adp-7); /* 0.0083333333357418996 */
    const __m512d v24 = _mm512_set1_pd(0x1.5555555552b09p-5); /* 0.04166666666659153 */
    const __m512d v26 = _mm512_set1_pd(0x1.5555555554fcp-3); /* 0.16666666666662699 */
    const __m512d v28 = _mm512_set1_pd(0x1.0000000000003p-1); /* 0.50000000000000033 */
    const __m512d v33 = _mm512_set1_pd(0x1.1967e63ae9c7dp-31); /* 5.1187427158399267e-10 */
    const __m512d v35 = _mm512_set1_pd(0x1p-4); /* 0.0625 */
    const __m512d v36 = _mm512_set1_pd(0x1.f3c3fab5b0a5dp-116); /* 2.3498862961321829e-35 */
    const __m512d v37 = _mm512_set1_pd(0x1.379df6acb5827p-106); /* 1.5003814963610438e-32 */
    const __m512d v38 = _mm512_set1_pd(0x1.1a609a073f1fdp-96); /* 1.392227826000545e-29 */
    const __m512d v41 = _mm512_set1_pd(0x1.8af66a9fe70bcp-87); /* 9.97025683617146e-27 */
    const __m512d v43 = _mm512_set1_pd(0x1.e28312ddc887ep-78); /* 6.2363215188490935e-24 */
    const __m512d v45 = _mm512_set1_pd(0x1.f173745d5f1ep-69); /* 3.2918545456725045e-21 */
    const __m512d v48 = _mm512_set1_pd(0x1.ab822013dcabcp-60); /* 1.4484544679567785e-18 */
    const __m512d v50 = _mm512_set1_pd(0x1.2c97567c466cfp-51); /* 5.2144254784411521e-16 */
    const __m512d v52 = _mm512_set1_pd(0x1.522a4419073dbp-43); /* 1.5017547276372868e-13 */
    const __m512d v54 = _mm512_set1_pd(0x1.27e4fb764ab2ep-35); /* 3.3639305684891374e-11 */
    const __m512d v56 = _mm512_set1_pd(0x1.845c8a0cf35b3p-28); /* 5.6514033565298762e-09 */
    const __m512d v57 = _mm512_set1_pd(0x1.6c16c16c164adp-21); /* 6.7816840277757685e-07 */
    const __m512d v60 = _mm512_set1_pd(0x1.c71c71c71c75bp-15); /* 5.4253472222222646e-05 */
    const __m512d v62 = _mm512_set1_pd(0x1.5555555555557p-9); /* 0.0026041666666666674 */
    const __m512d v64 = _mm512_set1_pd(0x1.fffffffffffffp-5); /* 0.062499999999999993 */
    const __m512d v66 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v78 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v80 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v83 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512d v85 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v93 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v96 = _mm512_set1_pd(0x1.e579703acd06ep+57); /* 2.7329777326896275e+17 */
    const __m512d v97 = _mm512_set1_pd(-0x1.9d28b26a9a5ddp+58); /* -4.6517564855716845e+17 */
    const __m512d v99 = _mm512_set1_pd(0x1.4150a17ff7c46p+58); /* 3.6176848836408563e+17 */
    const __m512d v101 = _mm512_set1_pd(-0x1.3027a2dbd43dbp+57); /* -1.7122394669268874e+17 */
    const __m512d v103 = _mm512_set1_pd(0x1.893e216b97de9p+55); /* 55343989553622856 */
    const __m512d v105 = _mm512_set1_pd(-0x1.7106cbd43aca5p+53); /* -12983967364372810 */
    const __m512d v107 = _mm512_set1_pd(0x1.04aacf4caf435p+51); /* 2292853164571162.5 */
    const __m512d v109 = _mm512_set1_pd(-0x1.1ba7d3ebe472cp+48); /* -311882605651058.75 */
    const __m512d v111 = _mm512_set1_pd(0x1.e2a661a37f57cp+44); /* 33167450454005.484 */
    const __m512d v113 = _mm512_set1_pd(-0x1.4406939f8e68fp+41); /* -2783359483676.8198 */
    const __m512d v115 = _mm512_set1_pd(0x1.590a10351822dp+37); /* 185241568931.017 */
    const __m512d v117 = _mm512_set1_pd(-0x1.23c96ca194f6ap+33); /* -9790740803.1637764 */
    const __m512d v119 = _mm512_set1_pd(0x1.871d8915f97e3p+28); /* 410114193.37341136 */
    const __m512d v121 = _mm512_set1_pd(-0x1.9d2c9268094bp+23); /* -13538889.2031959 */
    const __m512d v123 = _mm512_set1_pd(0x1.54b29a0e986a2p+18); /* 348874.40714083065 */
    const __m512d v125 = _mm512_set1_pd(-0x1.b0ee6c91f4d34p+12); /* -6926.9015063823208 */
    const __m512d v127 = _mm512_set1_pd(0x1.9650f0d9251c6p+6); /* 101.57904376305586 */
    const __m512d v129 = _mm512_set1_pd(-0x1.ccf85775f5b3ep+0); /* -1.800664392756246 */
    const __m512d v131 = _mm512_set1_pd(-0x1.0e1f1dc4d7f7ap-2); /* -0.26379057420671581 */
    const __m512d v133 = _mm512_set1_pd(-0x1.2217d97d04482p-3); /* -0.1416470519330098 */
    const __m512d v135 = _mm512_set1_pd(-0x1.9c71c1747a627p-4); /* -0.10069442337376043 */
    const __m512d v137 = _mm512_set1_pd(-0x1.d75d9b2f934b2p-4); /* -0.11507950419873472 */
    const __m512d v139 = _mm512_set1_pd(-0x1.7917af4c3d86cp-2); /* -0.36825441267809 */
    const __m512d v141 = _mm512_set1_pd(-0x1.26b81df5a1b03p-6); /* -0.017988232858011887 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_fnmadd_pd(v1, v3l, v5);
    const __m512d v6h = _mm512_fnmadd_pd(v1, v3h, v5);
    const __m512d v7l = _mm512_sub_pd(v6l, v5);
    const __m512d v7h = _mm512_sub_pd(v6h, v5);
    const __m512d v9l = _mm512_fmsub_pd(v8, v7l, v3l);
    const __m512d v9h = _mm512_fmsub_pd(v8, v7h, v3h);
    const __m512d v10l = _mm512_fmadd_pd(v0, v7l, v9l);
    const __m512d v10h = _mm512_fmadd_pd(v0, v7h, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v11, v10l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11, v10h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v10l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v10h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v10l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v10h, v15h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v10l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v10h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v10l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v10h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v10l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v10h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v10l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v10h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v10l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v10h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v10l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v10h, v27h, v28);
    const __m512d v30l = _mm512_mul_pd(v29l, v10l);
    const __m512d v30h = _mm512_mul_pd(v29h, v10h);
    const __m512d v31l = _mm512_fmadd_pd(v30l, v10l, v10l);
    const __m512d v31h = _mm512_fmadd_pd(v30h, v10h, v10h);
    const __m512d v32l = _mm512_mul_pd(v2l, v2l);
    const __m512d v32h = _mm512_mul_pd(v2h, v2h);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v32h, v33);
    const __m512d v39l = _mm512_fmadd_pd(v37, v32l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37, v32h, v38);
    const __m512d v40l = _mm512_fmadd_pd(v36, v34l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v36, v34h, v39h);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v32l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v32h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v32l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v32h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v32l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v32h, v45);
    const __m512d v47l = _mm512_min_pd(v35, v46l);
    const __m512d v47h = _mm512_min_pd(v35, v46h);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v32l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v32h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v32l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v32h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v32l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v32h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v32l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v32h, v54);
    const __m512d v58l = _mm512_fmadd_pd(v56, v32l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v56, v32h, v57);
    const __m512d v59l = _mm512_fmadd_pd(v34l, v55l, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v34h, v55h, v58h);
    const __m512d v61l = _mm512_fmadd_pd(v59l, v32l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v59h, v32h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v32l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v32h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v63l, v32l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v63h, v32h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v65l, v32l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v65h, v32h, v66);
    const __m512d v68l = _mm512_mul_pd(v2l, v67l);
    const __m512d v68h = _mm512_mul_pd(v2h, v67h);
    const __m512d v70l = _mm512_fmsub_pd(v2l, v67l, v68l);
    const __m512d v70h = _mm512_fmsub_pd(v2h, v67h, v68h);
    const __m512d v71l = _mm512_fmadd_pd(v31l, v68l, v70l);
    const __m512d v71h = _mm512_fmadd_pd(v31h, v68h, v70h);
    const __m512d v72l = _mm512_add_pd(v71l, v68l);
    const __m512d v72h = _mm512_add_pd(v71h, v68h);
    const __m512i v73l = i1e_f64_4ulp_avx2_bits_f64_avx512(v6l);
    const __m512i v73h = i1e_f64_4ulp_avx2_bits_f64_avx512(v6h);
    const __m512i v75l = _mm512_slli_epi64(v73l, 52);
    const __m512i v75h = _mm512_slli_epi64(v73h, 52);
    const __m512d v76l = _mm512_castsi512_pd(_mm512_add_epi64(i1e_f64_4ulp_avx2_bits_f64_avx512(v72l), v75l));
    const __m512d v76h = _mm512_castsi512_pd(_mm512_add_epi64(i1e_f64_4ulp_avx2_bits_f64_avx512(v72h), v75h));
    const __m512d v77l = i1e_f64_4ulp_avx2_copysign_f64_avx512(v76l, v2l);
    const __m512d v77h = i1e_f64_4ulp_avx2_copysign_f64_avx512(v76h, v2h);
    const __mmask8 v79l = _mm512_cmp_pd_mask(v78, v3l, _CMP_LT_OQ);
    const __mmask8 v79h = _mm512_cmp_pd_mask(v78, v3h, _CMP_LT_OQ);
    const __mmask16 v79 = _mm512_kunpackb(v79h, v79l);
    __m512d r0l = v77l;
    __m512d r0h = v77h;
    __mmask16 any1 = v79;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v81l = _mm512_sqrt_pd(v3l);
        const __m512d v81h = _mm512_sqrt_pd(v3h);
        const __m512d v82l = _mm512_div_pd(v80, v81l);
        const __m512d v82h = _mm512_div_pd(v80, v81h);
        const __m512d v84l = _mm512_mul_pd(v82l, v83);
        const __m512d v84h = _mm512_mul_pd(v82h, v83);
        const __m512d v87l = _mm512_fnmadd_pd(v81l, v81l, v3l);
        const __m512d v87h = _mm512_fnmadd_pd(v81h, v81h, v3h);
        const __m512d v88l = _mm512_mul_pd(v87l, v82l);
        const __m512d v88h = _mm512_mul_pd(v87h, v82h);
        const __m512d v89l = _mm512_mul_pd(v85, v88l);
        const __m512d v89h = _mm512_mul_pd(v85, v88h);
        const __m512d v91l = _mm512_fnmadd_pd(v82l, v81l, v80);
        const __m512d v91h = _mm512_fnmadd_pd(v82h, v81h, v80);
        const __m512d v92l = _mm512_fmadd_pd(v89l, v82l, v91l);
        const __m512d v92h = _mm512_fmadd_pd(v89h, v82h, v91h);
        const __m512d v94l = _mm512_max_pd(v92l, v93);
        const __m512d v94h = _mm512_max_pd(v92h, v93);
        const __m512d v95l = _mm512_mul_pd(v82l, v82l);
        const __m512d v95h = _mm512_mul_pd(v82h, v82h);
        const __m512d v98l = _mm512_fmadd_pd(v95l, v96, v97);
        const __m512d v98h = _mm512_fmadd_pd(v95h, v96, v97);
        const __m512d v100l = _mm512_fmadd_pd(v98l, v95l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v98h, v95h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v95l, v100l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v95h, v100h, v101);
        const __m512d v104l = _mm512_fmadd_pd(v95l, v102l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v95h, v102h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v95l, v104l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v95h, v104h, v105);
        const __m512d v108l = _mm512_fmadd_pd(v95l, v106l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v95h, v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v95l, v108l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v95h, v108h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v95l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v95h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v95l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v95h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v95l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v95h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v95l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v95h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v95l, v118l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v95h, v118h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v95l, v120l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v95h, v120h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v122l, v95l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v122h, v95h, v123);
        const __m512d v126l = _mm512_fmadd_pd(v124l, v95l, v125);
        const __m512d v126h = _mm512_fmadd_pd(v124h, v95h, v125);
        const __m512d v128l = _mm512_fmadd_pd(v95l, v126l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v95h, v126h, v127);
        const __m512d v130l = _mm512_fmadd_pd(v128l, v95l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v128h, v95h, v129);
        const __m512d v132l = _mm512_fmadd_pd(v95l, v130l, v131);
        const __m512d v132h = _mm512_fmadd_pd(v95h, v130h, v131);
        const __m512d v134l = _mm512_fmadd_pd(v95l, v132l, v133);
        const __m512d v134h = _mm512_fmadd_pd(v95h, v132h, v133);
        const __m512d v136l = _mm512_fmadd_pd(v134l, v95l, v135);
        const __m512d v136h = _mm512_fmadd_pd(v134h, v95h, v135);
        const __m512d v138l = _mm512_fmadd_pd(v136l, v95l, v137);
        const __m512d v138h = _mm512_fmadd_pd(v136h, v95h, v137);
        const __m512d v140l = _mm512_fmadd_pd(v138l, v95l, v139);
        const __m512d v140h = _mm512_fmadd_pd(v138h, v95h, v139);
        const __m512d v142l = _mm512_fmadd_pd(v140l, v95l, v141);
        const __m512d v142h = _mm512_fmadd_pd(v140h, v95h, v141);
        const __m512d v143l = _mm512_add_pd(v94l, v142l);
        const __m512d v143h = _mm512_add_pd(v94h, v142h);
        const __m512d v144l = _mm512_fmadd_pd(v84l, v143l, v84l);
        const __m512d v144h = _mm512_fmadd_pd(v84h, v143h, v84h);
        const __m512d v145l = i1e_f64_4ulp_avx2_copysign_f64_avx512(v144l, v2l);
        const __m512d v145h = i1e_f64_4ulp_avx2_copysign_f64_avx512(v144h, v2h);
        r0l = _mm512_mask_blend_pd((__mmask8)v79, r0l, v145l);
        r0h = _mm512_mask_blend_pd(i1e_f64_4ulp_avx2_high_mask_avx512(v79), r0h, v145h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static I1E_F64_4ULP_AVX2_AVX512_TARGET void i1e_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        i1e_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        i1e_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I1E_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i1e_f64_4ulp_avx2_level(void) {
#if defined(I1E_F64_4ULP_AVX2_FORCE_ISA)
    return I1E_F64_4ULP_AVX2_FORCE_ISA;
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

double i1e_f64_4ulp_avx2(double x) {
    return i1e_f64_4ulp_avx2_element(x);
}

void i1e_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i1e_f64_4ulp_avx2_level();
    if (level == 2) {
        i1e_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i1e_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i1e_f64_4ulp_avx2_array_portable(x, y, n);
}
