/* atan2_f64_3ulp_avx2: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    2.168692 ulp, observed on 10102529 inputs
 *   worst input  0x1.9adbafa3ef26dp+170 (2.4018794287822882e+51, encoding 0x4a99adbafa3ef26d)
 *                0x1.99a35139fd9f1p+173 (1.915796949043353e+52, encoding 0x4ac99a35139fd9f1)
 *   result there 0x1.fedc103c1b7acp-4 (0.12472158757893109, encoding 0x3fbfedc103c1b7ac)
 *   mean error   0.286759 ulp
 *   misrounded   1205578 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           42d7295828127d57ee2670983c9b0013
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 3.4 --isa avx2 --time 25s --seed 1 --threads 1 --archive atan2_f64_3ulp_avx2.db
 *                time: 2.1422 ns/element as avx2 code (inputs mean)
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
#include "atan2_f64_3ulp_avx2.h"

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

static inline double atan2_f64_3ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double atan2_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t atan2_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double atan2_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atan2_f64_3ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = atan2_f64_3ulp_avx2_bits_f64(y) & INT64_MIN;
    return atan2_f64_3ulp_avx2_frombits_f64((atan2_f64_3ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

#ifdef __GNUC__ /* the kernel compares a value with itself */
#pragma GCC diagnostic ignored "-Wtautological-compare"
#endif

static inline double atan2_f64_3ulp_avx2_element(double x0, double x1) {
    const double v0 = x0;
    const double v1 = atan2_f64_3ulp_avx2_abs_f64(v0);
    const double v2 = x1;
    const double v3 = atan2_f64_3ulp_avx2_abs_f64(v2);
    const double v4 = v1 > v3 ? v1 : v3;
    const double v5 = v3 < v1 ? v3 : v1;
    const double v6 = v5 + v5;
    const int v7 = v4 < v6;
    const double v8 = v5 - v4;
    const double v9 = v7 ? v8 : v5;
    const double v10 = 0x0p+0; /* 0 */
    const double v11 = v7 ? v5 : v10;
    const double v12 = v11 + v4;
    const double v13 = v9 / v12;
    const double v14 = -0x1.3c048adbd9bb7p-55; /* -3.4262712439036176e-17 */
    const double v15 = atan2_f64_3ulp_avx2_fma_f64(v13, v13, v14);
    const double v16 = v13 * v15;
    const double v17 = 0x1.5c1540fa2fc04p-7; /* 0.010622650839989596 */
    const double v18 = -0x1.cda1d3e6e5d73p-6; /* -0.028175789771549952 */
    const double v19 = atan2_f64_3ulp_avx2_fma_f64(v15, v17, v18);
    const double v20 = 0x1.5aebb8e2ce2c3p-5; /* 0.042348729234111392 */
    const double v21 = atan2_f64_3ulp_avx2_fma_f64(v15, v19, v20);
    const double v22 = -0x1.a51bb7dcb0987p-5; /* -0.051404818635563614 */
    const double v23 = atan2_f64_3ulp_avx2_fma_f64(v15, v21, v22);
    const double v24 = 0x1.e0488802de931p-5; /* 0.058628335616008782 */
    const double v25 = atan2_f64_3ulp_avx2_fma_f64(v15, v23, v24);
    const double v26 = -0x1.10fad5b5ac07dp-4; /* -0.066645464709610594 */
    const double v27 = atan2_f64_3ulp_avx2_fma_f64(v15, v25, v26);
    const double v28 = 0x1.3b120eff7af12p-4; /* 0.076921518884486312 */
    const double v29 = atan2_f64_3ulp_avx2_fma_f64(v15, v27, v28);
    const double v30 = -0x1.745d028096fbcp-4; /* -0.09090901353323394 */
    const double v31 = atan2_f64_3ulp_avx2_fma_f64(v15, v29, v30);
    const double v32 = 0x1.c71c710e06a14p-4; /* 0.11111110841776678 */
    const double v33 = atan2_f64_3ulp_avx2_fma_f64(v31, v15, v32);
    const double v34 = -0x1.24924922381cfp-3; /* -0.14285714278868375 */
    const double v35 = atan2_f64_3ulp_avx2_fma_f64(v15, v33, v34);
    const double v36 = 0x1.9999999990d6dp-3; /* 0.199999999999004 */
    const double v37 = atan2_f64_3ulp_avx2_fma_f64(v35, v15, v36);
    const double v38 = -0x1.5555555555554p-2; /* -0.33333333333333326 */
    const double v39 = atan2_f64_3ulp_avx2_fma_f64(v37, v15, v38);
    const double v40 = 0x1.921fb54442d18p-1; /* 0.78539816339744828 */
    const double v41 = v7 ? v40 : v10;
    const double v42 = v13 + v41;
    const double v43 = atan2_f64_3ulp_avx2_fma_f64(v16, v39, v42);
    const int v44 = v3 < v1;
    const int v45 = v2 < v10;
    const int v46 = v44 ^ v45;
    const double v47 = -0x1p+0; /* -1 */
    const double v48 = 0x1p+0; /* 1 */
    const double v49 = v46 ? v47 : v48;
    const double v50 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v51 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
    const double v52 = v45 ? v51 : v10;
    const double v53 = v44 ? v50 : v52;
    const double v54 = atan2_f64_3ulp_avx2_fma_f64(v43, v49, v53);
    const double v55 = atan2_f64_3ulp_avx2_copysign_f64(v54, v0);
    const double v56 = 0x1p+1020; /* 1.1235582092889474e+307 */
    const int v57 = v4 < v56;
    const int v58 = !v57;
    const int v59 = v13 != v13 || v13 != v13;
    const int v60 = v58 | v59;
    double r0 = v55;
    if (v60) {
        const int v61 = v0 != v0 || v2 != v2;
        const double v62 = NAN;
        const double v63 = atan2_f64_3ulp_avx2_copysign_f64(v48, v2);
        const int v64 = v63 < v10;
        const double v65 = v64 ? v51 : v10;
        const double v66 = v44 ? v50 : v65;
        const int v67 = v64 ^ v44;
        const double v68 = INFINITY;
        const int v69 = v5 == v68;
        const double v70 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v71 = 0x1p+1000; /* 1.0715086071862673e+301 */
        const double v72 = atan2_f64_3ulp_avx2_fma_f64(v5, v70, v71);
        const int v73 = v72 <= v4;
        const double v74 = 0x1p-4; /* 0.0625 */
        const double v75 = v74 * v5;
        const double v76 = v73 ? v75 : v5;
        const double v77 = v69 ? v48 : v76;
        const int v78 = v10 == v4;
        const double v79 = v74 * v4;
        const double v80 = v73 ? v79 : v4;
        const double v81 = v78 ? v48 : v80;
        const double v82 = v69 ? v48 : v81;
        const double v83 = v77 / v82;
        const double v84 = v83 * v83;
        const double v85 = v84 * v83;
        const double v86 = 0x1.2f07811f96278p-16; /* 1.8061954618483399e-05 */
        const double v87 = -0x1.a359b96a43937p-13; /* -0.00019996189377775319 */
        const double v88 = atan2_f64_3ulp_avx2_fma_f64(v86, v84, v87);
        const double v89 = 0x1.1325b2f88fe18p-10; /* 0.0010496035084911533 */
        const double v90 = atan2_f64_3ulp_avx2_fma_f64(v84, v88, v89);
        const double v91 = -0x1.ca3677db5d86bp-9; /* -0.0034958859739005386 */
        const double v92 = atan2_f64_3ulp_avx2_fma_f64(v84, v90, v91);
        const double v93 = 0x1.123baedb5d76fp-7; /* 0.0083689311784202729 */
        const double v94 = atan2_f64_3ulp_avx2_fma_f64(v84, v92, v93);
        const double v95 = -0x1.fd0e4de8f9104p-7; /* -0.015535152475373078 */
        const double v96 = atan2_f64_3ulp_avx2_fma_f64(v84, v94, v95);
        const double v97 = 0x1.843f4bca203b2p-6; /* 0.023696731580006243 */
        const double v98 = atan2_f64_3ulp_avx2_fma_f64(v84, v96, v97);
        const double v99 = -0x1.00390504e8c61p-5; /* -0.031277189066962981 */
        const double v100 = atan2_f64_3ulp_avx2_fma_f64(v98, v84, v99);
        const double v101 = 0x1.3328700bb75f6p-5; /* 0.037494868125332134 */
        const double v102 = atan2_f64_3ulp_avx2_fma_f64(v100, v84, v101);
        const double v103 = -0x1.5d0227820576p-5; /* -0.042603566326006925 */
        const double v104 = atan2_f64_3ulp_avx2_fma_f64(v84, v102, v103);
        const double v105 = 0x1.841dcf603a011p-5; /* 0.04737749579527429 */
        const double v106 = atan2_f64_3ulp_avx2_fma_f64(v104, v84, v105);
        const double v107 = -0x1.aebbb1647a0dbp-5; /* -0.052579733342840128 */
        const double v108 = atan2_f64_3ulp_avx2_fma_f64(v84, v106, v107);
        const double v109 = 0x1.e1d0239d39288p-5; /* 0.058815068777936352 */
        const double v110 = atan2_f64_3ulp_avx2_fma_f64(v84, v108, v109);
        const double v111 = -0x1.110fff599e4dp-4; /* -0.066665646992891014 */
        const double v112 = atan2_f64_3ulp_avx2_fma_f64(v84, v110, v111);
        const double v113 = 0x1.3b1399d1dcdc7p-4; /* 0.076922989710332165 */
        const double v114 = atan2_f64_3ulp_avx2_fma_f64(v112, v84, v113);
        const double v115 = -0x1.745d15ee35819p-4; /* -0.090909085908919343 */
        const double v116 = atan2_f64_3ulp_avx2_fma_f64(v84, v114, v115);
        const double v117 = 0x1.c71c71bb00a6cp-4; /* 0.11111111093490827 */
        const double v118 = atan2_f64_3ulp_avx2_fma_f64(v116, v84, v117);
        const double v119 = -0x1.24924924753ecp-3; /* -0.14285714285384132 */
        const double v120 = atan2_f64_3ulp_avx2_fma_f64(v118, v84, v119);
        const double v121 = 0x1.999999999962p-3; /* 0.19999999999997531 */
        const double v122 = atan2_f64_3ulp_avx2_fma_f64(v84, v120, v121);
        const double v123 = -0x1.5555555555555p-2; /* -0.33333333333333331 */
        const double v124 = atan2_f64_3ulp_avx2_fma_f64(v122, v84, v123);
        const double v125 = atan2_f64_3ulp_avx2_fma_f64(v85, v124, v83);
        const double v126 = -v125;
        const double v127 = v67 ? v126 : v125;
        const double v128 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v129 = 0x1.1a62633145c07p-53; /* 1.2246467991473532e-16 */
        const double v130 = v64 ? v129 : v10;
        const double v131 = v44 ? v128 : v130;
        const double v132 = v127 + v131;
        const double v133 = v66 + v132;
        const double v134 = atan2_f64_3ulp_avx2_copysign_f64(v133, v0);
        const double v135 = v61 ? v62 : v134;
        r0 = v135;
    }
    return r0;
}

static void atan2_f64_3ulp_avx2_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan2_f64_3ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN2_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN2_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN2_F64_3ULP_AVX2_AVX2 static inline ATAN2_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN2_F64_3ULP_AVX2_AVX512 static inline ATAN2_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATAN2_F64_3ULP_AVX2_AVX2 __m256i atan2_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_F64_3ULP_AVX2_AVX2 __m256d atan2_f64_3ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN2_F64_3ULP_AVX2_AVX2 void atan2_f64_3ulp_avx2_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256d v10 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v14 = _mm256_set1_pd(-0x1.3c048adbd9bb7p-55); /* -3.4262712439036176e-17 */
    const __m256d v17 = _mm256_set1_pd(0x1.5c1540fa2fc04p-7); /* 0.010622650839989596 */
    const __m256d v18 = _mm256_set1_pd(-0x1.cda1d3e6e5d73p-6); /* -0.028175789771549952 */
    const __m256d v20 = _mm256_set1_pd(0x1.5aebb8e2ce2c3p-5); /* 0.042348729234111392 */
    const __m256d v22 = _mm256_set1_pd(-0x1.a51bb7dcb0987p-5); /* -0.051404818635563614 */
    const __m256d v24 = _mm256_set1_pd(0x1.e0488802de931p-5); /* 0.058628335616008782 */
    const __m256d v26 = _mm256_set1_pd(-0x1.10fad5b5ac07dp-4); /* -0.066645464709610594 */
    const __m256d v28 = _mm256_set1_pd(0x1.3b120eff7af12p-4); /* 0.076921518884486312 */
    const __m256d v30 = _mm256_set1_pd(-0x1.745d028096fbcp-4); /* -0.09090901353323394 */
    const __m256d v32 = _mm256_set1_pd(0x1.c71c710e06a14p-4); /* 0.11111110841776678 */
    const __m256d v34 = _mm256_set1_pd(-0x1.24924922381cfp-3); /* -0.14285714278868375 */
    const __m256d v36 = _mm256_set1_pd(0x1.9999999990d6dp-3); /* 0.199999999999004 */
    const __m256d v38 = _mm256_set1_pd(-0x1.5555555555554p-2); /* -0.33333333333333326 */
    const __m256d v40 = _mm256_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m256d v47 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v48 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v50 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v51 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v56 = _mm256_set1_pd(0x1p+1020); /* 1.1235582092889474e+307 */
    const __m256d v62 = _mm256_set1_pd(NAN);
    const __m256d v68 = _mm256_set1_pd(INFINITY);
    const __m256d v70 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v71 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v74 = _mm256_set1_pd(0x1p-4); /* 0.0625 */
    const __m256d v86 = _mm256_set1_pd(0x1.2f07811f96278p-16); /* 1.8061954618483399e-05 */
    const __m256d v87 = _mm256_set1_pd(-0x1.a359b96a43937p-13); /* -0.00019996189377775319 */
    const __m256d v89 = _mm256_set1_pd(0x1.1325b2f88fe18p-10); /* 0.0010496035084911533 */
    const __m256d v91 = _mm256_set1_pd(-0x1.ca3677db5d86bp-9); /* -0.0034958859739005386 */
    const __m256d v93 = _mm256_set1_pd(0x1.123baedb5d76fp-7); /* 0.0083689311784202729 */
    const __m256d v95 = _mm256_set1_pd(-0x1.fd0e4de8f9104p-7); /* -0.015535152475373078 */
    const __m256d v97 = _mm256_set1_pd(0x1.843f4bca203b2p-6); /* 0.023696731580006243 */
    const __m256d v99 = _mm256_set1_pd(-0x1.00390504e8c61p-5); /* -0.031277189066962981 */
    const __m256d v101 = _mm256_set1_pd(0x1.3328700bb75f6p-5); /* 0.037494868125332134 */
    const __m256d v103 = _mm256_set1_pd(-0x1.5d0227820576p-5); /* -0.042603566326006925 */
    const __m256d v105 = _mm256_set1_pd(0x1.841dcf603a011p-5); /* 0.04737749579527429 */
    const __m256d v107 = _mm256_set1_pd(-0x1.aebbb1647a0dbp-5); /* -0.052579733342840128 */
    const __m256d v109 = _mm256_set1_pd(0x1.e1d0239d39288p-5); /* 0.058815068777936352 */
    const __m256d v111 = _mm256_set1_pd(-0x1.110fff599e4dp-4); /* -0.066665646992891014 */
    const __m256d v113 = _mm256_set1_pd(0x1.3b1399d1dcdc7p-4); /* 0.076922989710332165 */
    const __m256d v115 = _mm256_set1_pd(-0x1.745d15ee35819p-4); /* -0.090909085908919343 */
    const __m256d v117 = _mm256_set1_pd(0x1.c71c71bb00a6cp-4); /* 0.11111111093490827 */
    const __m256d v119 = _mm256_set1_pd(-0x1.24924924753ecp-3); /* -0.14285714285384132 */
    const __m256d v121 = _mm256_set1_pd(0x1.999999999962p-3); /* 0.19999999999997531 */
    const __m256d v123 = _mm256_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m256d v128 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v129 = _mm256_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m256d v0l = _mm256_loadu_pd(x0);
    const __m256d v0h = _mm256_loadu_pd(x0 + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v2l = _mm256_loadu_pd(x1);
    const __m256d v2h = _mm256_loadu_pd(x1 + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v4l = _mm256_max_pd(v1l, v3l);
    const __m256d v4h = _mm256_max_pd(v1h, v3h);
    const __m256d v5l = _mm256_min_pd(v3l, v1l);
    const __m256d v5h = _mm256_min_pd(v3h, v1h);
    const __m256d v6l = _mm256_add_pd(v5l, v5l);
    const __m256d v6h = _mm256_add_pd(v5h, v5h);
    const __m256i v7l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v6l, _CMP_LT_OQ));
    const __m256i v7h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v6h, _CMP_LT_OQ));
    const __m256i v7 = atan2_f64_3ulp_avx2_join_mask_avx2(v7l, v7h);
    const __m256d v8l = _mm256_sub_pd(v5l, v4l);
    const __m256d v8h = _mm256_sub_pd(v5h, v4h);
    const __m256d v9l = _mm256_blendv_pd(v5l, v8l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v9h = _mm256_blendv_pd(v5h, v8h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v11l = _mm256_blendv_pd(v10, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v11h = _mm256_blendv_pd(v10, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v12l = _mm256_add_pd(v11l, v4l);
    const __m256d v12h = _mm256_add_pd(v11h, v4h);
    const __m256d v13l = _mm256_div_pd(v9l, v12l);
    const __m256d v13h = _mm256_div_pd(v9h, v12h);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v13h, v14);
    const __m256d v16l = _mm256_mul_pd(v13l, v15l);
    const __m256d v16h = _mm256_mul_pd(v13h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v15l, v17, v18);
    const __m256d v19h = _mm256_fmadd_pd(v15h, v17, v18);
    const __m256d v21l = _mm256_fmadd_pd(v15l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v15h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v15l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v15h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v15l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v15h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v15l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v15h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v15l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v15h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v15l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v15h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v15l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v15h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v15l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v15h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v15l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v15h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v15l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v15h, v38);
    const __m256d v41l = _mm256_blendv_pd(v10, v40, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v41h = _mm256_blendv_pd(v10, v40, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v42l = _mm256_add_pd(v13l, v41l);
    const __m256d v42h = _mm256_add_pd(v13h, v41h);
    const __m256d v43l = _mm256_fmadd_pd(v16l, v39l, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v16h, v39h, v42h);
    const __m256i v44l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v1l, _CMP_LT_OQ));
    const __m256i v44h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v1h, _CMP_LT_OQ));
    const __m256i v44 = atan2_f64_3ulp_avx2_join_mask_avx2(v44l, v44h);
    const __m256i v45l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v10, _CMP_LT_OQ));
    const __m256i v45h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v10, _CMP_LT_OQ));
    const __m256i v45 = atan2_f64_3ulp_avx2_join_mask_avx2(v45l, v45h);
    const __m256i v46 = _mm256_xor_si256(v44, v45);
    const __m256d v49l = _mm256_blendv_pd(v48, v47, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v46))));
    const __m256d v49h = _mm256_blendv_pd(v48, v47, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v46, 1))));
    const __m256d v52l = _mm256_blendv_pd(v10, v51, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45))));
    const __m256d v52h = _mm256_blendv_pd(v10, v51, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45, 1))));
    const __m256d v53l = _mm256_blendv_pd(v52l, v50, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44))));
    const __m256d v53h = _mm256_blendv_pd(v52h, v50, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44, 1))));
    const __m256d v54l = _mm256_fmadd_pd(v43l, v49l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v43h, v49h, v53h);
    const __m256d v55l = atan2_f64_3ulp_avx2_signed_f64_avx2(v54l, v0l);
    const __m256d v55h = atan2_f64_3ulp_avx2_signed_f64_avx2(v54h, v0h);
    const __m256i v57l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v56, _CMP_LT_OQ));
    const __m256i v57h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v56, _CMP_LT_OQ));
    const __m256i v57 = atan2_f64_3ulp_avx2_join_mask_avx2(v57l, v57h);
    const __m256i v58 = _mm256_xor_si256(v57, _mm256_set1_epi32(-1));
    const __m256i v59l = _mm256_castpd_si256(_mm256_cmp_pd(v13l, v13l, _CMP_UNORD_Q));
    const __m256i v59h = _mm256_castpd_si256(_mm256_cmp_pd(v13h, v13h, _CMP_UNORD_Q));
    const __m256i v59 = atan2_f64_3ulp_avx2_join_mask_avx2(v59l, v59h);
    const __m256i v60 = _mm256_or_si256(v58, v59);
    __m256d r0l = v55l;
    __m256d r0h = v55h;
    __m256i any1 = v60;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v61l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v2l, _CMP_UNORD_Q));
        const __m256i v61h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v2h, _CMP_UNORD_Q));
        const __m256i v61 = atan2_f64_3ulp_avx2_join_mask_avx2(v61l, v61h);
        const __m256d v63l = atan2_f64_3ulp_avx2_signed_f64_avx2(v48, v2l);
        const __m256d v63h = atan2_f64_3ulp_avx2_signed_f64_avx2(v48, v2h);
        const __m256i v64l = _mm256_castpd_si256(_mm256_cmp_pd(v63l, v10, _CMP_LT_OQ));
        const __m256i v64h = _mm256_castpd_si256(_mm256_cmp_pd(v63h, v10, _CMP_LT_OQ));
        const __m256i v64 = atan2_f64_3ulp_avx2_join_mask_avx2(v64l, v64h);
        const __m256d v65l = _mm256_blendv_pd(v10, v51, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
        const __m256d v65h = _mm256_blendv_pd(v10, v51, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
        const __m256d v66l = _mm256_blendv_pd(v65l, v50, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44))));
        const __m256d v66h = _mm256_blendv_pd(v65h, v50, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44, 1))));
        const __m256i v67 = _mm256_xor_si256(v64, v44);
        const __m256i v69l = _mm256_castpd_si256(_mm256_cmp_pd(v5l, v68, _CMP_EQ_OQ));
        const __m256i v69h = _mm256_castpd_si256(_mm256_cmp_pd(v5h, v68, _CMP_EQ_OQ));
        const __m256i v69 = atan2_f64_3ulp_avx2_join_mask_avx2(v69l, v69h);
        const __m256d v72l = _mm256_fmadd_pd(v5l, v70, v71);
        const __m256d v72h = _mm256_fmadd_pd(v5h, v70, v71);
        const __m256i v73l = _mm256_castpd_si256(_mm256_cmp_pd(v72l, v4l, _CMP_LE_OQ));
        const __m256i v73h = _mm256_castpd_si256(_mm256_cmp_pd(v72h, v4h, _CMP_LE_OQ));
        const __m256i v73 = atan2_f64_3ulp_avx2_join_mask_avx2(v73l, v73h);
        const __m256d v75l = _mm256_mul_pd(v74, v5l);
        const __m256d v75h = _mm256_mul_pd(v74, v5h);
        const __m256d v76l = _mm256_blendv_pd(v5l, v75l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v73))));
        const __m256d v76h = _mm256_blendv_pd(v5h, v75h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v73, 1))));
        const __m256d v77l = _mm256_blendv_pd(v76l, v48, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v69))));
        const __m256d v77h = _mm256_blendv_pd(v76h, v48, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v69, 1))));
        const __m256i v78l = _mm256_castpd_si256(_mm256_cmp_pd(v10, v4l, _CMP_EQ_OQ));
        const __m256i v78h = _mm256_castpd_si256(_mm256_cmp_pd(v10, v4h, _CMP_EQ_OQ));
        const __m256i v78 = atan2_f64_3ulp_avx2_join_mask_avx2(v78l, v78h);
        const __m256d v79l = _mm256_mul_pd(v74, v4l);
        const __m256d v79h = _mm256_mul_pd(v74, v4h);
        const __m256d v80l = _mm256_blendv_pd(v4l, v79l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v73))));
        const __m256d v80h = _mm256_blendv_pd(v4h, v79h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v73, 1))));
        const __m256d v81l = _mm256_blendv_pd(v80l, v48, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v81h = _mm256_blendv_pd(v80h, v48, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        const __m256d v82l = _mm256_blendv_pd(v81l, v48, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v69))));
        const __m256d v82h = _mm256_blendv_pd(v81h, v48, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v69, 1))));
        const __m256d v83l = _mm256_div_pd(v77l, v82l);
        const __m256d v83h = _mm256_div_pd(v77h, v82h);
        const __m256d v84l = _mm256_mul_pd(v83l, v83l);
        const __m256d v84h = _mm256_mul_pd(v83h, v83h);
        const __m256d v85l = _mm256_mul_pd(v84l, v83l);
        const __m256d v85h = _mm256_mul_pd(v84h, v83h);
        const __m256d v88l = _mm256_fmadd_pd(v86, v84l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86, v84h, v87);
        const __m256d v90l = _mm256_fmadd_pd(v84l, v88l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v84h, v88h, v89);
        const __m256d v92l = _mm256_fmadd_pd(v84l, v90l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v84h, v90h, v91);
        const __m256d v94l = _mm256_fmadd_pd(v84l, v92l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v84h, v92h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v84l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v84h, v94h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v84l, v96l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v84h, v96h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v98l, v84l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v98h, v84h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v100l, v84l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v100h, v84h, v101);
        const __m256d v104l = _mm256_fmadd_pd(v84l, v102l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v84h, v102h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v104l, v84l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v104h, v84h, v105);
        const __m256d v108l = _mm256_fmadd_pd(v84l, v106l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v84h, v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v84l, v108l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v84h, v108h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v84l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v84h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v84l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v84h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v84l, v114l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v84h, v114h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v84l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v84h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v118l, v84l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v118h, v84h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v84l, v120l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v84h, v120h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v122l, v84l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v122h, v84h, v123);
        const __m256d v125l = _mm256_fmadd_pd(v85l, v124l, v83l);
        const __m256d v125h = _mm256_fmadd_pd(v85h, v124h, v83h);
        const __m256d v126l = _mm256_xor_pd(v125l, _mm256_set1_pd(-0.0));
        const __m256d v126h = _mm256_xor_pd(v125h, _mm256_set1_pd(-0.0));
        const __m256d v127l = _mm256_blendv_pd(v125l, v126l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v67))));
        const __m256d v127h = _mm256_blendv_pd(v125h, v126h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v67, 1))));
        const __m256d v130l = _mm256_blendv_pd(v10, v129, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
        const __m256d v130h = _mm256_blendv_pd(v10, v129, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
        const __m256d v131l = _mm256_blendv_pd(v130l, v128, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44))));
        const __m256d v131h = _mm256_blendv_pd(v130h, v128, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44, 1))));
        const __m256d v132l = _mm256_add_pd(v127l, v131l);
        const __m256d v132h = _mm256_add_pd(v127h, v131h);
        const __m256d v133l = _mm256_add_pd(v66l, v132l);
        const __m256d v133h = _mm256_add_pd(v66h, v132h);
        const __m256d v134l = atan2_f64_3ulp_avx2_signed_f64_avx2(v133l, v0l);
        const __m256d v134h = atan2_f64_3ulp_avx2_signed_f64_avx2(v133h, v0h);
        const __m256d v135l = _mm256_blendv_pd(v134l, v62, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v61))));
        const __m256d v135h = _mm256_blendv_pd(v134h, v62, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v61, 1))));
        r0l = _mm256_blendv_pd(r0l, v135l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v60))));
        r0h = _mm256_blendv_pd(r0h, v135h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v60, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static ATAN2_F64_3ULP_AVX2_AVX2_TARGET void atan2_f64_3ulp_avx2_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan2_f64_3ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        atan2_f64_3ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATAN2_F64_3ULP_AVX2_AVX512 __mmask8 atan2_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_F64_3ULP_AVX2_AVX512 __m512d atan2_f64_3ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN2_F64_3ULP_AVX2_AVX512 void atan2_f64_3ulp_avx2_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v10 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v14 = _mm512_set1_pd(-0x1.3c048adbd9bb7p-55); /* -3.4262712439036176e-17 */
    const __m512d v17 = _mm512_set1_pd(0x1.5c1540fa2fc04p-7); /* 0.010622650839989596 */
    const __m512d v18 = _mm512_set1_pd(-0x1.cda1d3e6e5d73p-6); /* -0.028175789771549952 */
    const __m512d v20 = _mm512_set1_pd(0x1.5aebb8e2ce2c3p-5); /* 0.042348729234111392 */
    const __m512d v22 = _mm512_set1_pd(-0x1.a51bb7dcb0987p-5); /* -0.051404818635563614 */
    const __m512d v24 = _mm512_set1_pd(0x1.e0488802de931p-5); /* 0.058628335616008782 */
    const __m512d v26 = _mm512_set1_pd(-0x1.10fad5b5ac07dp-4); /* -0.066645464709610594 */
    const __m512d v28 = _mm512_set1_pd(0x1.3b120eff7af12p-4); /* 0.076921518884486312 */
    const __m512d v30 = _mm512_set1_pd(-0x1.745d028096fbcp-4); /* -0.09090901353323394 */
    const __m512d v32 = _mm512_set1_pd(0x1.c71c710e06a14p-4); /* 0.11111110841776678 */
    const __m512d v34 = _mm512_set1_pd(-0x1.24924922381cfp-3); /* -0.14285714278868375 */
    const __m512d v36 = _mm512_set1_pd(0x1.9999999990d6dp-3); /* 0.199999999999004 */
    const __m512d v38 = _mm512_set1_pd(-0x1.5555555555554p-2); /* -0.33333333333333326 */
    const __m512d v40 = _mm512_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m512d v47 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v48 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v50 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v51 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v56 = _mm512_set1_pd(0x1p+1020); /* 1.1235582092889474e+307 */
    const __m512d v62 = _mm512_set1_pd(NAN);
    const __m512d v68 = _mm512_set1_pd(INFINITY);
    const __m512d v70 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v71 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v74 = _mm512_set1_pd(0x1p-4); /* 0.0625 */
    const __m512d v86 = _mm512_set1_pd(0x1.2f07811f96278p-16); /* 1.8061954618483399e-05 */
    const __m512d v87 = _mm512_set1_pd(-0x1.a359b96a43937p-13); /* -0.00019996189377775319 */
    const __m512d v89 = _mm512_set1_pd(0x1.1325b2f88fe18p-10); /* 0.0010496035084911533 */
    const __m512d v91 = _mm512_set1_pd(-0x1.ca3677db5d86bp-9); /* -0.0034958859739005386 */
    const __m512d v93 = _mm512_set1_pd(0x1.123baedb5d76fp-7); /* 0.0083689311784202729 */
    const __m512d v95 = _mm512_set1_pd(-0x1.fd0e4de8f9104p-7); /* -0.015535152475373078 */
    const __m512d v97 = _mm512_set1_pd(0x1.843f4bca203b2p-6); /* 0.023696731580006243 */
    const __m512d v99 = _mm512_set1_pd(-0x1.00390504e8c61p-5); /* -0.031277189066962981 */
    const __m512d v101 = _mm512_set1_pd(0x1.3328700bb75f6p-5); /* 0.037494868125332134 */
    const __m512d v103 = _mm512_set1_pd(-0x1.5d0227820576p-5); /* -0.042603566326006925 */
    const __m512d v105 = _mm512_set1_pd(0x1.841dcf603a011p-5); /* 0.04737749579527429 */
    const __m512d v107 = _mm512_set1_pd(-0x1.aebbb1647a0dbp-5); /* -0.052579733342840128 */
    const __m512d v109 = _mm512_set1_pd(0x1.e1d0239d39288p-5); /* 0.058815068777936352 */
    const __m512d v111 = _mm512_set1_pd(-0x1.110fff599e4dp-4); /* -0.066665646992891014 */
    const __m512d v113 = _mm512_set1_pd(0x1.3b1399d1dcdc7p-4); /* 0.076922989710332165 */
    const __m512d v115 = _mm512_set1_pd(-0x1.745d15ee35819p-4); /* -0.090909085908919343 */
    const __m512d v117 = _mm512_set1_pd(0x1.c71c71bb00a6cp-4); /* 0.11111111093490827 */
    const __m512d v119 = _mm512_set1_pd(-0x1.24924924753ecp-3); /* -0.14285714285384132 */
    const __m512d v121 = _mm512_set1_pd(0x1.999999999962p-3); /* 0.19999999999997531 */
    const __m512d v123 = _mm512_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m512d v128 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v129 = _mm512_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m512d v0l = _mm512_loadu_pd(x0);
    const __m512d v0h = _mm512_loadu_pd(x0 + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2l = _mm512_loadu_pd(x1);
    const __m512d v2h = _mm512_loadu_pd(x1 + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4l = _mm512_max_pd(v1l, v3l);
    const __m512d v4h = _mm512_max_pd(v1h, v3h);
    const __m512d v5l = _mm512_min_pd(v3l, v1l);
    const __m512d v5h = _mm512_min_pd(v3h, v1h);
    const __m512d v6l = _mm512_add_pd(v5l, v5l);
    const __m512d v6h = _mm512_add_pd(v5h, v5h);
    const __mmask8 v7l = _mm512_cmp_pd_mask(v4l, v6l, _CMP_LT_OQ);
    const __mmask8 v7h = _mm512_cmp_pd_mask(v4h, v6h, _CMP_LT_OQ);
    const __mmask16 v7 = _mm512_kunpackb(v7h, v7l);
    const __m512d v8l = _mm512_sub_pd(v5l, v4l);
    const __m512d v8h = _mm512_sub_pd(v5h, v4h);
    const __m512d v9l = _mm512_mask_blend_pd((__mmask8)v7, v5l, v8l);
    const __m512d v9h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v7), v5h, v8h);
    const __m512d v11l = _mm512_mask_blend_pd((__mmask8)v7, v10, v5l);
    const __m512d v11h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v7), v10, v5h);
    const __m512d v12l = _mm512_add_pd(v11l, v4l);
    const __m512d v12h = _mm512_add_pd(v11h, v4h);
    const __m512d v13l = _mm512_div_pd(v9l, v12l);
    const __m512d v13h = _mm512_div_pd(v9h, v12h);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v13h, v14);
    const __m512d v16l = _mm512_mul_pd(v13l, v15l);
    const __m512d v16h = _mm512_mul_pd(v13h, v15h);
    const __m512d v19l = _mm512_fmadd_pd(v15l, v17, v18);
    const __m512d v19h = _mm512_fmadd_pd(v15h, v17, v18);
    const __m512d v21l = _mm512_fmadd_pd(v15l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v15h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v15l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v15h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v15l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v15h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v15l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v15h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v15l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v15h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v15l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v15h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v15l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v15h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v15l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v15h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v15l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v15h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v15l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v15h, v38);
    const __m512d v41l = _mm512_mask_blend_pd((__mmask8)v7, v10, v40);
    const __m512d v41h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v7), v10, v40);
    const __m512d v42l = _mm512_add_pd(v13l, v41l);
    const __m512d v42h = _mm512_add_pd(v13h, v41h);
    const __m512d v43l = _mm512_fmadd_pd(v16l, v39l, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v16h, v39h, v42h);
    const __mmask8 v44l = _mm512_cmp_pd_mask(v3l, v1l, _CMP_LT_OQ);
    const __mmask8 v44h = _mm512_cmp_pd_mask(v3h, v1h, _CMP_LT_OQ);
    const __mmask16 v44 = _mm512_kunpackb(v44h, v44l);
    const __mmask8 v45l = _mm512_cmp_pd_mask(v2l, v10, _CMP_LT_OQ);
    const __mmask8 v45h = _mm512_cmp_pd_mask(v2h, v10, _CMP_LT_OQ);
    const __mmask16 v45 = _mm512_kunpackb(v45h, v45l);
    const __mmask16 v46 = (__mmask16)(v44 ^ v45);
    const __m512d v49l = _mm512_mask_blend_pd((__mmask8)v46, v48, v47);
    const __m512d v49h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v46), v48, v47);
    const __m512d v52l = _mm512_mask_blend_pd((__mmask8)v45, v10, v51);
    const __m512d v52h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v45), v10, v51);
    const __m512d v53l = _mm512_mask_blend_pd((__mmask8)v44, v52l, v50);
    const __m512d v53h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v44), v52h, v50);
    const __m512d v54l = _mm512_fmadd_pd(v43l, v49l, v53l);
    const __m512d v54h = _mm512_fmadd_pd(v43h, v49h, v53h);
    const __m512d v55l = atan2_f64_3ulp_avx2_signed_f64_avx512(v54l, v0l);
    const __m512d v55h = atan2_f64_3ulp_avx2_signed_f64_avx512(v54h, v0h);
    const __mmask8 v57l = _mm512_cmp_pd_mask(v4l, v56, _CMP_LT_OQ);
    const __mmask8 v57h = _mm512_cmp_pd_mask(v4h, v56, _CMP_LT_OQ);
    const __mmask16 v57 = _mm512_kunpackb(v57h, v57l);
    const __mmask16 v58 = (__mmask16)~v57;
    const __mmask8 v59l = _mm512_cmp_pd_mask(v13l, v13l, _CMP_UNORD_Q);
    const __mmask8 v59h = _mm512_cmp_pd_mask(v13h, v13h, _CMP_UNORD_Q);
    const __mmask16 v59 = _mm512_kunpackb(v59h, v59l);
    const __mmask16 v60 = (__mmask16)(v58 | v59);
    __m512d r0l = v55l;
    __m512d r0h = v55h;
    __mmask16 any1 = v60;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v61l = _mm512_cmp_pd_mask(v0l, v2l, _CMP_UNORD_Q);
        const __mmask8 v61h = _mm512_cmp_pd_mask(v0h, v2h, _CMP_UNORD_Q);
        const __mmask16 v61 = _mm512_kunpackb(v61h, v61l);
        const __m512d v63l = atan2_f64_3ulp_avx2_signed_f64_avx512(v48, v2l);
        const __m512d v63h = atan2_f64_3ulp_avx2_signed_f64_avx512(v48, v2h);
        const __mmask8 v64l = _mm512_cmp_pd_mask(v63l, v10, _CMP_LT_OQ);
        const __mmask8 v64h = _mm512_cmp_pd_mask(v63h, v10, _CMP_LT_OQ);
        const __mmask16 v64 = _mm512_kunpackb(v64h, v64l);
        const __m512d v65l = _mm512_mask_blend_pd((__mmask8)v64, v10, v51);
        const __m512d v65h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v64), v10, v51);
        const __m512d v66l = _mm512_mask_blend_pd((__mmask8)v44, v65l, v50);
        const __m512d v66h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v44), v65h, v50);
        const __mmask16 v67 = (__mmask16)(v64 ^ v44);
        const __mmask8 v69l = _mm512_cmp_pd_mask(v5l, v68, _CMP_EQ_OQ);
        const __mmask8 v69h = _mm512_cmp_pd_mask(v5h, v68, _CMP_EQ_OQ);
        const __mmask16 v69 = _mm512_kunpackb(v69h, v69l);
        const __m512d v72l = _mm512_fmadd_pd(v5l, v70, v71);
        const __m512d v72h = _mm512_fmadd_pd(v5h, v70, v71);
        const __mmask8 v73l = _mm512_cmp_pd_mask(v72l, v4l, _CMP_LE_OQ);
        const __mmask8 v73h = _mm512_cmp_pd_mask(v72h, v4h, _CMP_LE_OQ);
        const __mmask16 v73 = _mm512_kunpackb(v73h, v73l);
        const __m512d v75l = _mm512_mul_pd(v74, v5l);
        const __m512d v75h = _mm512_mul_pd(v74, v5h);
        const __m512d v76l = _mm512_mask_blend_pd((__mmask8)v73, v5l, v75l);
        const __m512d v76h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v73), v5h, v75h);
        const __m512d v77l = _mm512_mask_blend_pd((__mmask8)v69, v76l, v48);
        const __m512d v77h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v69), v76h, v48);
        const __mmask8 v78l = _mm512_cmp_pd_mask(v10, v4l, _CMP_EQ_OQ);
        const __mmask8 v78h = _mm512_cmp_pd_mask(v10, v4h, _CMP_EQ_OQ);
        const __mmask16 v78 = _mm512_kunpackb(v78h, v78l);
        const __m512d v79l = _mm512_mul_pd(v74, v4l);
        const __m512d v79h = _mm512_mul_pd(v74, v4h);
        const __m512d v80l = _mm512_mask_blend_pd((__mmask8)v73, v4l, v79l);
        const __m512d v80h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v73), v4h, v79h);
        const __m512d v81l = _mm512_mask_blend_pd((__mmask8)v78, v80l, v48);
        const __m512d v81h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v78), v80h, v48);
        const __m512d v82l = _mm512_mask_blend_pd((__mmask8)v69, v81l, v48);
        const __m512d v82h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v69), v81h, v48);
        const __m512d v83l = _mm512_div_pd(v77l, v82l);
        const __m512d v83h = _mm512_div_pd(v77h, v82h);
        const __m512d v84l = _mm512_mul_pd(v83l, v83l);
        const __m512d v84h = _mm512_mul_pd(v83h, v83h);
        const __m512d v85l = _mm512_mul_pd(v84l, v83l);
        const __m512d v85h = _mm512_mul_pd(v84h, v83h);
        const __m512d v88l = _mm512_fmadd_pd(v86, v84l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86, v84h, v87);
        const __m512d v90l = _mm512_fmadd_pd(v84l, v88l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v84h, v88h, v89);
        const __m512d v92l = _mm512_fmadd_pd(v84l, v90l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v84h, v90h, v91);
        const __m512d v94l = _mm512_fmadd_pd(v84l, v92l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v84h, v92h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v84l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v84h, v94h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v84l, v96l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v84h, v96h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v98l, v84l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v98h, v84h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v100l, v84l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v100h, v84h, v101);
        const __m512d v104l = _mm512_fmadd_pd(v84l, v102l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v84h, v102h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v104l, v84l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v104h, v84h, v105);
        const __m512d v108l = _mm512_fmadd_pd(v84l, v106l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v84h, v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v84l, v108l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v84h, v108h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v84l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v84h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v84l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v84h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v84l, v114l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v84h, v114h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v84l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v84h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v118l, v84l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v118h, v84h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v84l, v120l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v84h, v120h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v122l, v84l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v122h, v84h, v123);
        const __m512d v125l = _mm512_fmadd_pd(v85l, v124l, v83l);
        const __m512d v125h = _mm512_fmadd_pd(v85h, v124h, v83h);
        const __m512d v126l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v125l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v126h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v125h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v127l = _mm512_mask_blend_pd((__mmask8)v67, v125l, v126l);
        const __m512d v127h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v67), v125h, v126h);
        const __m512d v130l = _mm512_mask_blend_pd((__mmask8)v64, v10, v129);
        const __m512d v130h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v64), v10, v129);
        const __m512d v131l = _mm512_mask_blend_pd((__mmask8)v44, v130l, v128);
        const __m512d v131h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v44), v130h, v128);
        const __m512d v132l = _mm512_add_pd(v127l, v131l);
        const __m512d v132h = _mm512_add_pd(v127h, v131h);
        const __m512d v133l = _mm512_add_pd(v66l, v132l);
        const __m512d v133h = _mm512_add_pd(v66h, v132h);
        const __m512d v134l = atan2_f64_3ulp_avx2_signed_f64_avx512(v133l, v0l);
        const __m512d v134h = atan2_f64_3ulp_avx2_signed_f64_avx512(v133h, v0h);
        const __m512d v135l = _mm512_mask_blend_pd((__mmask8)v61, v134l, v62);
        const __m512d v135h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v61), v134h, v62);
        r0l = _mm512_mask_blend_pd((__mmask8)v60, r0l, v135l);
        r0h = _mm512_mask_blend_pd(atan2_f64_3ulp_avx2_high_mask_avx512(v60), r0h, v135h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static ATAN2_F64_3ULP_AVX2_AVX512_TARGET void atan2_f64_3ulp_avx2_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan2_f64_3ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        atan2_f64_3ulp_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN2_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan2_f64_3ulp_avx2_level(void) {
#if defined(ATAN2_F64_3ULP_AVX2_FORCE_ISA)
    return ATAN2_F64_3ULP_AVX2_FORCE_ISA;
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

double atan2_f64_3ulp_avx2(double x0, double x1) {
    return atan2_f64_3ulp_avx2_element(x0, x1);
}

void atan2_f64_3ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan2_f64_3ulp_avx2_level();
    if (level == 2) {
        atan2_f64_3ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        atan2_f64_3ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    atan2_f64_3ulp_avx2_array_portable(x0, x1, y, n);
}
