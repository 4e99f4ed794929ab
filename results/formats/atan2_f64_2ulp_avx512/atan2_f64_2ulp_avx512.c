/* atan2_f64_2ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    1.881856 ulp, observed on 10102529 inputs
 *   worst input  -0x1.e70a6fca758eep+1023 (-1.7100582921065729e+308, encoding 0xffee70a6fca758ee)
 *                0x1.e50c25f581e81p+1023 (1.7030595283461072e+308, encoding 0x7fee50c25f581e81)
 *   result there -0x1.932c7a2966e78p-1 (-0.78744870906252995, encoding 0xbfe932c7a2966e78)
 *   mean error   0.282404 ulp
 *   misrounded   1157421 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c15634a34952f0191e9363e0c7668e9d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 1.85 --isa avx512 --time 25s --seed 1 --threads 1 --archive atan2_f64_2ulp_avx512.db
 *                time: 1.0883 ns/element as avx512 code (inputs mean)
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
#include "atan2_f64_2ulp_avx512.h"

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

static inline double atan2_f64_2ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double atan2_f64_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t atan2_f64_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double atan2_f64_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atan2_f64_2ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = atan2_f64_2ulp_avx512_bits_f64(y) & INT64_MIN;
    return atan2_f64_2ulp_avx512_frombits_f64((atan2_f64_2ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

#ifdef __GNUC__ /* the kernel compares a value with itself */
#pragma GCC diagnostic ignored "-Wtautological-compare"
#endif

static inline double atan2_f64_2ulp_avx512_element(double x0, double x1) {
    const double v0 = x0;
    const double v1 = atan2_f64_2ulp_avx512_abs_f64(v0);
    const double v2 = x1;
    const double v3 = atan2_f64_2ulp_avx512_abs_f64(v2);
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
    const double v14 = v13 * v13;
    const double v15 = v13 * v14;
    const double v16 = 0x1.6d85196017428p-7; /* 0.01115478266745569 */
    const double v17 = -0x1.da52fb7cb8fdcp-6; /* -0.028950448601690812 */
    const double v18 = atan2_f64_2ulp_avx512_fma_f64(v16, v14, v17);
    const double v19 = -0x1.449bf51edfa4fp-18; /* -4.8370541482199862e-06 */
    const double v20 = atan2_f64_2ulp_avx512_fma_f64(v14, v14, v19);
    const double v21 = 0x1.5ee10997ffebep-5; /* 0.042831915605345369 */
    const double v22 = -0x1.a67e12b95d061p-5; /* -0.051573788233242331 */
    const double v23 = atan2_f64_2ulp_avx512_fma_f64(v14, v21, v22);
    const double v24 = atan2_f64_2ulp_avx512_fma_f64(v18, v20, v23);
    const double v25 = v14 * v14;
    const double v26 = -0x1.11001f3c4c10dp-4; /* -0.066650506986437999 */
    const double v27 = 0x1.e094d1928195ap-5; /* 0.058664712258223076 */
    const double v28 = v27 * v14;
    const double v29 = v26 + v28;
    const double v30 = atan2_f64_2ulp_avx512_fma_f64(v24, v25, v29);
    const double v31 = 0x1.3b128b2bf9435p-4; /* 0.076921981467948111 */
    const double v32 = atan2_f64_2ulp_avx512_fma_f64(v14, v30, v31);
    const double v33 = -0x1.745d0a65ad181p-4; /* -0.090909042943911458 */
    const double v34 = v33 * v14;
    const double v35 = 0x1.c71c716d66585p-4; /* 0.1111111098056395 */
    const double v36 = v34 + v35;
    const double v37 = atan2_f64_2ulp_avx512_fma_f64(v32, v25, v36);
    const double v38 = -0x1.24924923d5988p-3; /* -0.14285714283569129 */
    const double v39 = atan2_f64_2ulp_avx512_fma_f64(v14, v37, v38);
    const double v40 = 0x1.9999999997dadp-3; /* 0.19999999999980159 */
    const double v41 = atan2_f64_2ulp_avx512_fma_f64(v39, v14, v40);
    const double v42 = -0x1.5555555555553p-2; /* -0.3333333333333332 */
    const double v43 = atan2_f64_2ulp_avx512_fma_f64(v41, v14, v42);
    const double v44 = 0x1.921fb54442d18p-1; /* 0.78539816339744828 */
    const double v45 = v7 ? v44 : v10;
    const double v46 = v13 + v45;
    const double v47 = atan2_f64_2ulp_avx512_fma_f64(v15, v43, v46);
    const int v48 = v3 < v1;
    const int v49 = v2 < v10;
    const int v50 = v48 ^ v49;
    const double v51 = -0x1p+0; /* -1 */
    const double v52 = 0x1p+0; /* 1 */
    const double v53 = v50 ? v51 : v52;
    const double v54 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v55 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
    const double v56 = v49 ? v55 : v10;
    const double v57 = v48 ? v54 : v56;
    const double v58 = atan2_f64_2ulp_avx512_fma_f64(v47, v53, v57);
    const double v59 = atan2_f64_2ulp_avx512_copysign_f64(v58, v0);
    const double v60 = 0x1p+1020; /* 1.1235582092889474e+307 */
    const int v61 = v4 < v60;
    const int v62 = !v61;
    const int v63 = v13 != v13 || v13 != v13;
    const int v64 = v62 | v63;
    double r0 = v59;
    if (v64) {
        const int v65 = v0 != v0 || v2 != v2;
        const double v66 = NAN;
        const double v67 = atan2_f64_2ulp_avx512_copysign_f64(v52, v2);
        const int v68 = v67 < v10;
        const double v69 = v68 ? v55 : v10;
        const double v70 = v48 ? v54 : v69;
        const double v71 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v72 = 0x1.1a62633145c07p-53; /* 1.2246467991473532e-16 */
        const double v73 = v68 ? v72 : v10;
        const double v74 = v48 ? v71 : v73;
        const int v75 = v68 ^ v48;
        const double v76 = INFINITY;
        const int v77 = v5 == v76;
        const double v78 = 0x1p+1000; /* 1.0715086071862673e+301 */
        const int v79 = v78 <= v4;
        const double v80 = 0x1p-4; /* 0.0625 */
        const double v81 = v80 * v5;
        const double v82 = v79 ? v81 : v5;
        const double v83 = v77 ? v52 : v82;
        const int v84 = v10 == v4;
        const double v85 = v80 * v4;
        const double v86 = v79 ? v85 : v4;
        const double v87 = v84 ? v52 : v86;
        const double v88 = v77 ? v52 : v87;
        const double v89 = v83 / v88;
        const double v90 = v89 * v89;
        const double v91 = v90 * v90;
        const double v92 = 0x1.2f07811f96278p-16; /* 1.8061954618483399e-05 */
        const double v93 = -0x1.a359b96a43937p-13; /* -0.00019996189377775319 */
        const double v94 = atan2_f64_2ulp_avx512_fma_f64(v92, v90, v93);
        const double v95 = 0x1.1325b2f88fe18p-10; /* 0.0010496035084911533 */
        const double v96 = atan2_f64_2ulp_avx512_fma_f64(v94, v90, v95);
        const double v97 = -0x1.ca3677db5d86bp-9; /* -0.0034958859739005386 */
        const double v98 = atan2_f64_2ulp_avx512_fma_f64(v90, v96, v97);
        const double v99 = 0x1.123baedb5d76fp-7; /* 0.0083689311784202729 */
        const double v100 = atan2_f64_2ulp_avx512_fma_f64(v90, v98, v99);
        const double v101 = -0x1.fd0e4de8f9104p-7; /* -0.015535152475373078 */
        const double v102 = atan2_f64_2ulp_avx512_fma_f64(v90, v100, v101);
        const double v103 = 0x1.843f4bca203b2p-6; /* 0.023696731580006243 */
        const double v104 = atan2_f64_2ulp_avx512_fma_f64(v102, v90, v103);
        const double v105 = -0x1.00390504e8c61p-5; /* -0.031277189066962981 */
        const double v106 = 0x1.3328700bb75f6p-5; /* 0.037494868125332134 */
        const double v107 = atan2_f64_2ulp_avx512_fma_f64(v105, v90, v106);
        const double v108 = atan2_f64_2ulp_avx512_fma_f64(v91, v104, v107);
        const double v109 = -0x1.5d0227820576p-5; /* -0.042603566326006925 */
        const double v110 = atan2_f64_2ulp_avx512_fma_f64(v108, v90, v109);
        const double v111 = 0x1.841dcf603a011p-5; /* 0.04737749579527429 */
        const double v112 = atan2_f64_2ulp_avx512_fma_f64(v90, v110, v111);
        const double v113 = -0x1.aebbb1647a0dbp-5; /* -0.052579733342840128 */
        const double v114 = atan2_f64_2ulp_avx512_fma_f64(v112, v90, v113);
        const double v115 = 0x1.e1d0239d39288p-5; /* 0.058815068777936352 */
        const double v116 = atan2_f64_2ulp_avx512_fma_f64(v114, v90, v115);
        const double v117 = -0x1.110fff599e4dp-4; /* -0.066665646992891014 */
        const double v118 = atan2_f64_2ulp_avx512_fma_f64(v116, v90, v117);
        const double v119 = 0x1.3b1399d1dcdc7p-4; /* 0.076922989710332165 */
        const double v120 = atan2_f64_2ulp_avx512_fma_f64(v118, v90, v119);
        const double v121 = -0x1.745d15ee35819p-4; /* -0.090909085908919343 */
        const double v122 = atan2_f64_2ulp_avx512_fma_f64(v120, v90, v121);
        const double v123 = 0x1.c71c71bb00a6cp-4; /* 0.11111111093490827 */
        const double v124 = atan2_f64_2ulp_avx512_fma_f64(v90, v122, v123);
        const double v125 = -0x1.24924924753ecp-3; /* -0.14285714285384132 */
        const double v126 = atan2_f64_2ulp_avx512_fma_f64(v90, v124, v125);
        const double v127 = 0x1.999999999962p-3; /* 0.19999999999997531 */
        const double v128 = atan2_f64_2ulp_avx512_fma_f64(v126, v90, v127);
        const double v129 = -0x1.5555555555555p-2; /* -0.33333333333333331 */
        const double v130 = atan2_f64_2ulp_avx512_fma_f64(v128, v90, v129);
        const double v131 = v90 * v89;
        const double v132 = atan2_f64_2ulp_avx512_fma_f64(v130, v131, v89);
        const double v133 = -v132;
        const double v134 = v75 ? v133 : v132;
        const double v135 = v74 + v134;
        const double v136 = v70 + v135;
        const double v137 = atan2_f64_2ulp_avx512_copysign_f64(v136, v0);
        const double v138 = v65 ? v66 : v137;
        r0 = v138;
    }
    return r0;
}

static void atan2_f64_2ulp_avx512_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan2_f64_2ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN2_F64_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN2_F64_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN2_F64_2ULP_AVX512_AVX2 static inline ATAN2_F64_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATAN2_F64_2ULP_AVX512_AVX512 static inline ATAN2_F64_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATAN2_F64_2ULP_AVX512_AVX2 __m256i atan2_f64_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_F64_2ULP_AVX512_AVX2 __m256d atan2_f64_2ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN2_F64_2ULP_AVX512_AVX2 void atan2_f64_2ulp_avx512_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256d v10 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v16 = _mm256_set1_pd(0x1.6d85196017428p-7); /* 0.01115478266745569 */
    const __m256d v17 = _mm256_set1_pd(-0x1.da52fb7cb8fdcp-6); /* -0.028950448601690812 */
    const __m256d v19 = _mm256_set1_pd(-0x1.449bf51edfa4fp-18); /* -4.8370541482199862e-06 */
    const __m256d v21 = _mm256_set1_pd(0x1.5ee10997ffebep-5); /* 0.042831915605345369 */
    const __m256d v22 = _mm256_set1_pd(-0x1.a67e12b95d061p-5); /* -0.051573788233242331 */
    const __m256d v26 = _mm256_set1_pd(-0x1.11001f3c4c10dp-4); /* -0.066650506986437999 */
    const __m256d v27 = _mm256_set1_pd(0x1.e094d1928195ap-5); /* 0.058664712258223076 */
    const __m256d v31 = _mm256_set1_pd(0x1.3b128b2bf9435p-4); /* 0.076921981467948111 */
    const __m256d v33 = _mm256_set1_pd(-0x1.745d0a65ad181p-4); /* -0.090909042943911458 */
    const __m256d v35 = _mm256_set1_pd(0x1.c71c716d66585p-4); /* 0.1111111098056395 */
    const __m256d v38 = _mm256_set1_pd(-0x1.24924923d5988p-3); /* -0.14285714283569129 */
    const __m256d v40 = _mm256_set1_pd(0x1.9999999997dadp-3); /* 0.19999999999980159 */
    const __m256d v42 = _mm256_set1_pd(-0x1.5555555555553p-2); /* -0.3333333333333332 */
    const __m256d v44 = _mm256_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m256d v51 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v52 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v54 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v55 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v60 = _mm256_set1_pd(0x1p+1020); /* 1.1235582092889474e+307 */
    const __m256d v66 = _mm256_set1_pd(NAN);
    const __m256d v71 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v72 = _mm256_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m256d v76 = _mm256_set1_pd(INFINITY);
    const __m256d v78 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v80 = _mm256_set1_pd(0x1p-4); /* 0.0625 */
    const __m256d v92 = _mm256_set1_pd(0x1.2f07811f96278p-16); /* 1.8061954618483399e-05 */
    const __m256d v93 = _mm256_set1_pd(-0x1.a359b96a43937p-13); /* -0.00019996189377775319 */
    const __m256d v95 = _mm256_set1_pd(0x1.1325b2f88fe18p-10); /* 0.0010496035084911533 */
    const __m256d v97 = _mm256_set1_pd(-0x1.ca3677db5d86bp-9); /* -0.0034958859739005386 */
    const __m256d v99 = _mm256_set1_pd(0x1.123baedb5d76fp-7); /* 0.0083689311784202729 */
    const __m256d v101 = _mm256_set1_pd(-0x1.fd0e4de8f9104p-7); /* -0.015535152475373078 */
    const __m256d v103 = _mm256_set1_pd(0x1.843f4bca203b2p-6); /* 0.023696731580006243 */
    const __m256d v105 = _mm256_set1_pd(-0x1.00390504e8c61p-5); /* -0.031277189066962981 */
    const __m256d v106 = _mm256_set1_pd(0x1.3328700bb75f6p-5); /* 0.037494868125332134 */
    const __m256d v109 = _mm256_set1_pd(-0x1.5d0227820576p-5); /* -0.042603566326006925 */
    const __m256d v111 = _mm256_set1_pd(0x1.841dcf603a011p-5); /* 0.04737749579527429 */
    const __m256d v113 = _mm256_set1_pd(-0x1.aebbb1647a0dbp-5); /* -0.052579733342840128 */
    const __m256d v115 = _mm256_set1_pd(0x1.e1d0239d39288p-5); /* 0.058815068777936352 */
    const __m256d v117 = _mm256_set1_pd(-0x1.110fff599e4dp-4); /* -0.066665646992891014 */
    const __m256d v119 = _mm256_set1_pd(0x1.3b1399d1dcdc7p-4); /* 0.076922989710332165 */
    const __m256d v121 = _mm256_set1_pd(-0x1.745d15ee35819p-4); /* -0.090909085908919343 */
    const __m256d v123 = _mm256_set1_pd(0x1.c71c71bb00a6cp-4); /* 0.11111111093490827 */
    const __m256d v125 = _mm256_set1_pd(-0x1.24924924753ecp-3); /* -0.14285714285384132 */
    const __m256d v127 = _mm256_set1_pd(0x1.999999999962p-3); /* 0.19999999999997531 */
    const __m256d v129 = _mm256_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
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
    const __m256i v7 = atan2_f64_2ulp_avx512_join_mask_avx2(v7l, v7h);
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
    const __m256d v14l = _mm256_mul_pd(v13l, v13l);
    const __m256d v14h = _mm256_mul_pd(v13h, v13h);
    const __m256d v15l = _mm256_mul_pd(v13l, v14l);
    const __m256d v15h = _mm256_mul_pd(v13h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v16, v14l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v14h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v14l, v14l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v14h, v14h, v19);
    const __m256d v23l = _mm256_fmadd_pd(v14l, v21, v22);
    const __m256d v23h = _mm256_fmadd_pd(v14h, v21, v22);
    const __m256d v24l = _mm256_fmadd_pd(v18l, v20l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v18h, v20h, v23h);
    const __m256d v25l = _mm256_mul_pd(v14l, v14l);
    const __m256d v25h = _mm256_mul_pd(v14h, v14h);
    const __m256d v28l = _mm256_mul_pd(v27, v14l);
    const __m256d v28h = _mm256_mul_pd(v27, v14h);
    const __m256d v29l = _mm256_add_pd(v26, v28l);
    const __m256d v29h = _mm256_add_pd(v26, v28h);
    const __m256d v30l = _mm256_fmadd_pd(v24l, v25l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v24h, v25h, v29h);
    const __m256d v32l = _mm256_fmadd_pd(v14l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v14h, v30h, v31);
    const __m256d v34l = _mm256_mul_pd(v33, v14l);
    const __m256d v34h = _mm256_mul_pd(v33, v14h);
    const __m256d v36l = _mm256_add_pd(v34l, v35);
    const __m256d v36h = _mm256_add_pd(v34h, v35);
    const __m256d v37l = _mm256_fmadd_pd(v32l, v25l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v32h, v25h, v36h);
    const __m256d v39l = _mm256_fmadd_pd(v14l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v14h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v14l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v14h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v14l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v14h, v42);
    const __m256d v45l = _mm256_blendv_pd(v10, v44, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v45h = _mm256_blendv_pd(v10, v44, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v46l = _mm256_add_pd(v13l, v45l);
    const __m256d v46h = _mm256_add_pd(v13h, v45h);
    const __m256d v47l = _mm256_fmadd_pd(v15l, v43l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v15h, v43h, v46h);
    const __m256i v48l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v1l, _CMP_LT_OQ));
    const __m256i v48h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v1h, _CMP_LT_OQ));
    const __m256i v48 = atan2_f64_2ulp_avx512_join_mask_avx2(v48l, v48h);
    const __m256i v49l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v10, _CMP_LT_OQ));
    const __m256i v49h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v10, _CMP_LT_OQ));
    const __m256i v49 = atan2_f64_2ulp_avx512_join_mask_avx2(v49l, v49h);
    const __m256i v50 = _mm256_xor_si256(v48, v49);
    const __m256d v53l = _mm256_blendv_pd(v52, v51, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v50))));
    const __m256d v53h = _mm256_blendv_pd(v52, v51, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v50, 1))));
    const __m256d v56l = _mm256_blendv_pd(v10, v55, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v49))));
    const __m256d v56h = _mm256_blendv_pd(v10, v55, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v49, 1))));
    const __m256d v57l = _mm256_blendv_pd(v56l, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v48))));
    const __m256d v57h = _mm256_blendv_pd(v56h, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v48, 1))));
    const __m256d v58l = _mm256_fmadd_pd(v47l, v53l, v57l);
    const __m256d v58h = _mm256_fmadd_pd(v47h, v53h, v57h);
    const __m256d v59l = atan2_f64_2ulp_avx512_signed_f64_avx2(v58l, v0l);
    const __m256d v59h = atan2_f64_2ulp_avx512_signed_f64_avx2(v58h, v0h);
    const __m256i v61l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v60, _CMP_LT_OQ));
    const __m256i v61h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v60, _CMP_LT_OQ));
    const __m256i v61 = atan2_f64_2ulp_avx512_join_mask_avx2(v61l, v61h);
    const __m256i v62 = _mm256_xor_si256(v61, _mm256_set1_epi32(-1));
    const __m256i v63l = _mm256_castpd_si256(_mm256_cmp_pd(v13l, v13l, _CMP_UNORD_Q));
    const __m256i v63h = _mm256_castpd_si256(_mm256_cmp_pd(v13h, v13h, _CMP_UNORD_Q));
    const __m256i v63 = atan2_f64_2ulp_avx512_join_mask_avx2(v63l, v63h);
    const __m256i v64 = _mm256_or_si256(v62, v63);
    __m256d r0l = v59l;
    __m256d r0h = v59h;
    __m256i any1 = v64;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v65l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v2l, _CMP_UNORD_Q));
        const __m256i v65h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v2h, _CMP_UNORD_Q));
        const __m256i v65 = atan2_f64_2ulp_avx512_join_mask_avx2(v65l, v65h);
        const __m256d v67l = atan2_f64_2ulp_avx512_signed_f64_avx2(v52, v2l);
        const __m256d v67h = atan2_f64_2ulp_avx512_signed_f64_avx2(v52, v2h);
        const __m256i v68l = _mm256_castpd_si256(_mm256_cmp_pd(v67l, v10, _CMP_LT_OQ));
        const __m256i v68h = _mm256_castpd_si256(_mm256_cmp_pd(v67h, v10, _CMP_LT_OQ));
        const __m256i v68 = atan2_f64_2ulp_avx512_join_mask_avx2(v68l, v68h);
        const __m256d v69l = _mm256_blendv_pd(v10, v55, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v68))));
        const __m256d v69h = _mm256_blendv_pd(v10, v55, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v68, 1))));
        const __m256d v70l = _mm256_blendv_pd(v69l, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v48))));
        const __m256d v70h = _mm256_blendv_pd(v69h, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v48, 1))));
        const __m256d v73l = _mm256_blendv_pd(v10, v72, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v68))));
        const __m256d v73h = _mm256_blendv_pd(v10, v72, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v68, 1))));
        const __m256d v74l = _mm256_blendv_pd(v73l, v71, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v48))));
        const __m256d v74h = _mm256_blendv_pd(v73h, v71, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v48, 1))));
        const __m256i v75 = _mm256_xor_si256(v68, v48);
        const __m256i v77l = _mm256_castpd_si256(_mm256_cmp_pd(v5l, v76, _CMP_EQ_OQ));
        const __m256i v77h = _mm256_castpd_si256(_mm256_cmp_pd(v5h, v76, _CMP_EQ_OQ));
        const __m256i v77 = atan2_f64_2ulp_avx512_join_mask_avx2(v77l, v77h);
        const __m256i v79l = _mm256_castpd_si256(_mm256_cmp_pd(v78, v4l, _CMP_LE_OQ));
        const __m256i v79h = _mm256_castpd_si256(_mm256_cmp_pd(v78, v4h, _CMP_LE_OQ));
        const __m256i v79 = atan2_f64_2ulp_avx512_join_mask_avx2(v79l, v79h);
        const __m256d v81l = _mm256_mul_pd(v80, v5l);
        const __m256d v81h = _mm256_mul_pd(v80, v5h);
        const __m256d v82l = _mm256_blendv_pd(v5l, v81l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
        const __m256d v82h = _mm256_blendv_pd(v5h, v81h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
        const __m256d v83l = _mm256_blendv_pd(v82l, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v77))));
        const __m256d v83h = _mm256_blendv_pd(v82h, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v77, 1))));
        const __m256i v84l = _mm256_castpd_si256(_mm256_cmp_pd(v10, v4l, _CMP_EQ_OQ));
        const __m256i v84h = _mm256_castpd_si256(_mm256_cmp_pd(v10, v4h, _CMP_EQ_OQ));
        const __m256i v84 = atan2_f64_2ulp_avx512_join_mask_avx2(v84l, v84h);
        const __m256d v85l = _mm256_mul_pd(v80, v4l);
        const __m256d v85h = _mm256_mul_pd(v80, v4h);
        const __m256d v86l = _mm256_blendv_pd(v4l, v85l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
        const __m256d v86h = _mm256_blendv_pd(v4h, v85h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
        const __m256d v87l = _mm256_blendv_pd(v86l, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v84))));
        const __m256d v87h = _mm256_blendv_pd(v86h, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v84, 1))));
        const __m256d v88l = _mm256_blendv_pd(v87l, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v77))));
        const __m256d v88h = _mm256_blendv_pd(v87h, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v77, 1))));
        const __m256d v89l = _mm256_div_pd(v83l, v88l);
        const __m256d v89h = _mm256_div_pd(v83h, v88h);
        const __m256d v90l = _mm256_mul_pd(v89l, v89l);
        const __m256d v90h = _mm256_mul_pd(v89h, v89h);
        const __m256d v91l = _mm256_mul_pd(v90l, v90l);
        const __m256d v91h = _mm256_mul_pd(v90h, v90h);
        const __m256d v94l = _mm256_fmadd_pd(v92, v90l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92, v90h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v94l, v90l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v94h, v90h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v90l, v96l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v90h, v96h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v90l, v98l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v90h, v98h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v90l, v100l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v90h, v100h, v101);
        const __m256d v104l = _mm256_fmadd_pd(v102l, v90l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v102h, v90h, v103);
        const __m256d v107l = _mm256_fmadd_pd(v105, v90l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v105, v90h, v106);
        const __m256d v108l = _mm256_fmadd_pd(v91l, v104l, v107l);
        const __m256d v108h = _mm256_fmadd_pd(v91h, v104h, v107h);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v90l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v90h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v90l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v90h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v90l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v90h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v90l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v90h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v90l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v90h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v118l, v90l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v118h, v90h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v120l, v90l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v120h, v90h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v90l, v122l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v90h, v122h, v123);
        const __m256d v126l = _mm256_fmadd_pd(v90l, v124l, v125);
        const __m256d v126h = _mm256_fmadd_pd(v90h, v124h, v125);
        const __m256d v128l = _mm256_fmadd_pd(v126l, v90l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v126h, v90h, v127);
        const __m256d v130l = _mm256_fmadd_pd(v128l, v90l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v128h, v90h, v129);
        const __m256d v131l = _mm256_mul_pd(v90l, v89l);
        const __m256d v131h = _mm256_mul_pd(v90h, v89h);
        const __m256d v132l = _mm256_fmadd_pd(v130l, v131l, v89l);
        const __m256d v132h = _mm256_fmadd_pd(v130h, v131h, v89h);
        const __m256d v133l = _mm256_xor_pd(v132l, _mm256_set1_pd(-0.0));
        const __m256d v133h = _mm256_xor_pd(v132h, _mm256_set1_pd(-0.0));
        const __m256d v134l = _mm256_blendv_pd(v132l, v133l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v75))));
        const __m256d v134h = _mm256_blendv_pd(v132h, v133h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v75, 1))));
        const __m256d v135l = _mm256_add_pd(v74l, v134l);
        const __m256d v135h = _mm256_add_pd(v74h, v134h);
        const __m256d v136l = _mm256_add_pd(v70l, v135l);
        const __m256d v136h = _mm256_add_pd(v70h, v135h);
        const __m256d v137l = atan2_f64_2ulp_avx512_signed_f64_avx2(v136l, v0l);
        const __m256d v137h = atan2_f64_2ulp_avx512_signed_f64_avx2(v136h, v0h);
        const __m256d v138l = _mm256_blendv_pd(v137l, v66, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65))));
        const __m256d v138h = _mm256_blendv_pd(v137h, v66, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65, 1))));
        r0l = _mm256_blendv_pd(r0l, v138l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
        r0h = _mm256_blendv_pd(r0h, v138h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static ATAN2_F64_2ULP_AVX512_AVX2_TARGET void atan2_f64_2ulp_avx512_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan2_f64_2ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        atan2_f64_2ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATAN2_F64_2ULP_AVX512_AVX512 __mmask8 atan2_f64_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_F64_2ULP_AVX512_AVX512 __m512d atan2_f64_2ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN2_F64_2ULP_AVX512_AVX512 void atan2_f64_2ulp_avx512_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v10 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v16 = _mm512_set1_pd(0x1.6d85196017428p-7); /* 0.01115478266745569 */
    const __m512d v17 = _mm512_set1_pd(-0x1.da52fb7cb8fdcp-6); /* -0.028950448601690812 */
    const __m512d v19 = _mm512_set1_pd(-0x1.449bf51edfa4fp-18); /* -4.8370541482199862e-06 */
    const __m512d v21 = _mm512_set1_pd(0x1.5ee10997ffebep-5); /* 0.042831915605345369 */
    const __m512d v22 = _mm512_set1_pd(-0x1.a67e12b95d061p-5); /* -0.051573788233242331 */
    const __m512d v26 = _mm512_set1_pd(-0x1.11001f3c4c10dp-4); /* -0.066650506986437999 */
    const __m512d v27 = _mm512_set1_pd(0x1.e094d1928195ap-5); /* 0.058664712258223076 */
    const __m512d v31 = _mm512_set1_pd(0x1.3b128b2bf9435p-4); /* 0.076921981467948111 */
    const __m512d v33 = _mm512_set1_pd(-0x1.745d0a65ad181p-4); /* -0.090909042943911458 */
    const __m512d v35 = _mm512_set1_pd(0x1.c71c716d66585p-4); /* 0.1111111098056395 */
    const __m512d v38 = _mm512_set1_pd(-0x1.24924923d5988p-3); /* -0.14285714283569129 */
    const __m512d v40 = _mm512_set1_pd(0x1.9999999997dadp-3); /* 0.19999999999980159 */
    const __m512d v42 = _mm512_set1_pd(-0x1.5555555555553p-2); /* -0.3333333333333332 */
    const __m512d v44 = _mm512_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m512d v51 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v52 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v54 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v55 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v60 = _mm512_set1_pd(0x1p+1020); /* 1.1235582092889474e+307 */
    const __m512d v66 = _mm512_set1_pd(NAN);
    const __m512d v71 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v72 = _mm512_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m512d v76 = _mm512_set1_pd(INFINITY);
    const __m512d v78 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v80 = _mm512_set1_pd(0x1p-4); /* 0.0625 */
    const __m512d v92 = _mm512_set1_pd(0x1.2f07811f96278p-16); /* 1.8061954618483399e-05 */
    const __m512d v93 = _mm512_set1_pd(-0x1.a359b96a43937p-13); /* -0.00019996189377775319 */
    const __m512d v95 = _mm512_set1_pd(0x1.1325b2f88fe18p-10); /* 0.0010496035084911533 */
    const __m512d v97 = _mm512_set1_pd(-0x1.ca3677db5d86bp-9); /* -0.0034958859739005386 */
    const __m512d v99 = _mm512_set1_pd(0x1.123baedb5d76fp-7); /* 0.0083689311784202729 */
    const __m512d v101 = _mm512_set1_pd(-0x1.fd0e4de8f9104p-7); /* -0.015535152475373078 */
    const __m512d v103 = _mm512_set1_pd(0x1.843f4bca203b2p-6); /* 0.023696731580006243 */
    const __m512d v105 = _mm512_set1_pd(-0x1.00390504e8c61p-5); /* -0.031277189066962981 */
    const __m512d v106 = _mm512_set1_pd(0x1.3328700bb75f6p-5); /* 0.037494868125332134 */
    const __m512d v109 = _mm512_set1_pd(-0x1.5d0227820576p-5); /* -0.042603566326006925 */
    const __m512d v111 = _mm512_set1_pd(0x1.841dcf603a011p-5); /* 0.04737749579527429 */
    const __m512d v113 = _mm512_set1_pd(-0x1.aebbb1647a0dbp-5); /* -0.052579733342840128 */
    const __m512d v115 = _mm512_set1_pd(0x1.e1d0239d39288p-5); /* 0.058815068777936352 */
    const __m512d v117 = _mm512_set1_pd(-0x1.110fff599e4dp-4); /* -0.066665646992891014 */
    const __m512d v119 = _mm512_set1_pd(0x1.3b1399d1dcdc7p-4); /* 0.076922989710332165 */
    const __m512d v121 = _mm512_set1_pd(-0x1.745d15ee35819p-4); /* -0.090909085908919343 */
    const __m512d v123 = _mm512_set1_pd(0x1.c71c71bb00a6cp-4); /* 0.11111111093490827 */
    const __m512d v125 = _mm512_set1_pd(-0x1.24924924753ecp-3); /* -0.14285714285384132 */
    const __m512d v127 = _mm512_set1_pd(0x1.999999999962p-3); /* 0.19999999999997531 */
    const __m512d v129 = _mm512_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
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
    const __m512d v9h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v7), v5h, v8h);
    const __m512d v11l = _mm512_mask_blend_pd((__mmask8)v7, v10, v5l);
    const __m512d v11h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v7), v10, v5h);
    const __m512d v12l = _mm512_add_pd(v11l, v4l);
    const __m512d v12h = _mm512_add_pd(v11h, v4h);
    const __m512d v13l = _mm512_div_pd(v9l, v12l);
    const __m512d v13h = _mm512_div_pd(v9h, v12h);
    const __m512d v14l = _mm512_mul_pd(v13l, v13l);
    const __m512d v14h = _mm512_mul_pd(v13h, v13h);
    const __m512d v15l = _mm512_mul_pd(v13l, v14l);
    const __m512d v15h = _mm512_mul_pd(v13h, v14h);
    const __m512d v18l = _mm512_fmadd_pd(v16, v14l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16, v14h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v14l, v14l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v14h, v14h, v19);
    const __m512d v23l = _mm512_fmadd_pd(v14l, v21, v22);
    const __m512d v23h = _mm512_fmadd_pd(v14h, v21, v22);
    const __m512d v24l = _mm512_fmadd_pd(v18l, v20l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v18h, v20h, v23h);
    const __m512d v25l = _mm512_mul_pd(v14l, v14l);
    const __m512d v25h = _mm512_mul_pd(v14h, v14h);
    const __m512d v28l = _mm512_mul_pd(v27, v14l);
    const __m512d v28h = _mm512_mul_pd(v27, v14h);
    const __m512d v29l = _mm512_add_pd(v26, v28l);
    const __m512d v29h = _mm512_add_pd(v26, v28h);
    const __m512d v30l = _mm512_fmadd_pd(v24l, v25l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v24h, v25h, v29h);
    const __m512d v32l = _mm512_fmadd_pd(v14l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v14h, v30h, v31);
    const __m512d v34l = _mm512_mul_pd(v33, v14l);
    const __m512d v34h = _mm512_mul_pd(v33, v14h);
    const __m512d v36l = _mm512_add_pd(v34l, v35);
    const __m512d v36h = _mm512_add_pd(v34h, v35);
    const __m512d v37l = _mm512_fmadd_pd(v32l, v25l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v32h, v25h, v36h);
    const __m512d v39l = _mm512_fmadd_pd(v14l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v14h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v14l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v14h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v14l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v14h, v42);
    const __m512d v45l = _mm512_mask_blend_pd((__mmask8)v7, v10, v44);
    const __m512d v45h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v7), v10, v44);
    const __m512d v46l = _mm512_add_pd(v13l, v45l);
    const __m512d v46h = _mm512_add_pd(v13h, v45h);
    const __m512d v47l = _mm512_fmadd_pd(v15l, v43l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v15h, v43h, v46h);
    const __mmask8 v48l = _mm512_cmp_pd_mask(v3l, v1l, _CMP_LT_OQ);
    const __mmask8 v48h = _mm512_cmp_pd_mask(v3h, v1h, _CMP_LT_OQ);
    const __mmask16 v48 = _mm512_kunpackb(v48h, v48l);
    const __mmask8 v49l = _mm512_cmp_pd_mask(v2l, v10, _CMP_LT_OQ);
    const __mmask8 v49h = _mm512_cmp_pd_mask(v2h, v10, _CMP_LT_OQ);
    const __mmask16 v49 = _mm512_kunpackb(v49h, v49l);
    const __mmask16 v50 = (__mmask16)(v48 ^ v49);
    const __m512d v53l = _mm512_mask_blend_pd((__mmask8)v50, v52, v51);
    const __m512d v53h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v50), v52, v51);
    const __m512d v56l = _mm512_mask_blend_pd((__mmask8)v49, v10, v55);
    const __m512d v56h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v49), v10, v55);
    const __m512d v57l = _mm512_mask_blend_pd((__mmask8)v48, v56l, v54);
    const __m512d v57h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v48), v56h, v54);
    const __m512d v58l = _mm512_fmadd_pd(v47l, v53l, v57l);
    const __m512d v58h = _mm512_fmadd_pd(v47h, v53h, v57h);
    const __m512d v59l = atan2_f64_2ulp_avx512_signed_f64_avx512(v58l, v0l);
    const __m512d v59h = atan2_f64_2ulp_avx512_signed_f64_avx512(v58h, v0h);
    const __mmask8 v61l = _mm512_cmp_pd_mask(v4l, v60, _CMP_LT_OQ);
    const __mmask8 v61h = _mm512_cmp_pd_mask(v4h, v60, _CMP_LT_OQ);
    const __mmask16 v61 = _mm512_kunpackb(v61h, v61l);
    const __mmask16 v62 = (__mmask16)~v61;
    const __mmask8 v63l = _mm512_cmp_pd_mask(v13l, v13l, _CMP_UNORD_Q);
    const __mmask8 v63h = _mm512_cmp_pd_mask(v13h, v13h, _CMP_UNORD_Q);
    const __mmask16 v63 = _mm512_kunpackb(v63h, v63l);
    const __mmask16 v64 = (__mmask16)(v62 | v63);
    __m512d r0l = v59l;
    __m512d r0h = v59h;
    __mmask16 any1 = v64;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v65l = _mm512_cmp_pd_mask(v0l, v2l, _CMP_UNORD_Q);
        const __mmask8 v65h = _mm512_cmp_pd_mask(v0h, v2h, _CMP_UNORD_Q);
        const __mmask16 v65 = _mm512_kunpackb(v65h, v65l);
        const __m512d v67l = atan2_f64_2ulp_avx512_signed_f64_avx512(v52, v2l);
        const __m512d v67h = atan2_f64_2ulp_avx512_signed_f64_avx512(v52, v2h);
        const __mmask8 v68l = _mm512_cmp_pd_mask(v67l, v10, _CMP_LT_OQ);
        const __mmask8 v68h = _mm512_cmp_pd_mask(v67h, v10, _CMP_LT_OQ);
        const __mmask16 v68 = _mm512_kunpackb(v68h, v68l);
        const __m512d v69l = _mm512_mask_blend_pd((__mmask8)v68, v10, v55);
        const __m512d v69h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v68), v10, v55);
        const __m512d v70l = _mm512_mask_blend_pd((__mmask8)v48, v69l, v54);
        const __m512d v70h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v48), v69h, v54);
        const __m512d v73l = _mm512_mask_blend_pd((__mmask8)v68, v10, v72);
        const __m512d v73h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v68), v10, v72);
        const __m512d v74l = _mm512_mask_blend_pd((__mmask8)v48, v73l, v71);
        const __m512d v74h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v48), v73h, v71);
        const __mmask16 v75 = (__mmask16)(v68 ^ v48);
        const __mmask8 v77l = _mm512_cmp_pd_mask(v5l, v76, _CMP_EQ_OQ);
        const __mmask8 v77h = _mm512_cmp_pd_mask(v5h, v76, _CMP_EQ_OQ);
        const __mmask16 v77 = _mm512_kunpackb(v77h, v77l);
        const __mmask8 v79l = _mm512_cmp_pd_mask(v78, v4l, _CMP_LE_OQ);
        const __mmask8 v79h = _mm512_cmp_pd_mask(v78, v4h, _CMP_LE_OQ);
        const __mmask16 v79 = _mm512_kunpackb(v79h, v79l);
        const __m512d v81l = _mm512_mul_pd(v80, v5l);
        const __m512d v81h = _mm512_mul_pd(v80, v5h);
        const __m512d v82l = _mm512_mask_blend_pd((__mmask8)v79, v5l, v81l);
        const __m512d v82h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v79), v5h, v81h);
        const __m512d v83l = _mm512_mask_blend_pd((__mmask8)v77, v82l, v52);
        const __m512d v83h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v77), v82h, v52);
        const __mmask8 v84l = _mm512_cmp_pd_mask(v10, v4l, _CMP_EQ_OQ);
        const __mmask8 v84h = _mm512_cmp_pd_mask(v10, v4h, _CMP_EQ_OQ);
        const __mmask16 v84 = _mm512_kunpackb(v84h, v84l);
        const __m512d v85l = _mm512_mul_pd(v80, v4l);
        const __m512d v85h = _mm512_mul_pd(v80, v4h);
        const __m512d v86l = _mm512_mask_blend_pd((__mmask8)v79, v4l, v85l);
        const __m512d v86h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v79), v4h, v85h);
        const __m512d v87l = _mm512_mask_blend_pd((__mmask8)v84, v86l, v52);
        const __m512d v87h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v84), v86h, v52);
        const __m512d v88l = _mm512_mask_blend_pd((__mmask8)v77, v87l, v52);
        const __m512d v88h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v77), v87h, v52);
        const __m512d v89l = _mm512_div_pd(v83l, v88l);
        const __m512d v89h = _mm512_div_pd(v83h, v88h);
        const __m512d v90l = _mm512_mul_pd(v89l, v89l);
        const __m512d v90h = _mm512_mul_pd(v89h, v89h);
        const __m512d v91l = _mm512_mul_pd(v90l, v90l);
        const __m512d v91h = _mm512_mul_pd(v90h, v90h);
        const __m512d v94l = _mm512_fmadd_pd(v92, v90l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92, v90h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v94l, v90l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v94h, v90h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v90l, v96l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v90h, v96h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v90l, v98l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v90h, v98h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v90l, v100l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v90h, v100h, v101);
        const __m512d v104l = _mm512_fmadd_pd(v102l, v90l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v102h, v90h, v103);
        const __m512d v107l = _mm512_fmadd_pd(v105, v90l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v105, v90h, v106);
        const __m512d v108l = _mm512_fmadd_pd(v91l, v104l, v107l);
        const __m512d v108h = _mm512_fmadd_pd(v91h, v104h, v107h);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v90l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v90h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v90l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v90h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v90l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v90h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v90l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v90h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v90l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v90h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v118l, v90l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v118h, v90h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v120l, v90l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v120h, v90h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v90l, v122l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v90h, v122h, v123);
        const __m512d v126l = _mm512_fmadd_pd(v90l, v124l, v125);
        const __m512d v126h = _mm512_fmadd_pd(v90h, v124h, v125);
        const __m512d v128l = _mm512_fmadd_pd(v126l, v90l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v126h, v90h, v127);
        const __m512d v130l = _mm512_fmadd_pd(v128l, v90l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v128h, v90h, v129);
        const __m512d v131l = _mm512_mul_pd(v90l, v89l);
        const __m512d v131h = _mm512_mul_pd(v90h, v89h);
        const __m512d v132l = _mm512_fmadd_pd(v130l, v131l, v89l);
        const __m512d v132h = _mm512_fmadd_pd(v130h, v131h, v89h);
        const __m512d v133l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v132l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v133h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v132h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v134l = _mm512_mask_blend_pd((__mmask8)v75, v132l, v133l);
        const __m512d v134h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v75), v132h, v133h);
        const __m512d v135l = _mm512_add_pd(v74l, v134l);
        const __m512d v135h = _mm512_add_pd(v74h, v134h);
        const __m512d v136l = _mm512_add_pd(v70l, v135l);
        const __m512d v136h = _mm512_add_pd(v70h, v135h);
        const __m512d v137l = atan2_f64_2ulp_avx512_signed_f64_avx512(v136l, v0l);
        const __m512d v137h = atan2_f64_2ulp_avx512_signed_f64_avx512(v136h, v0h);
        const __m512d v138l = _mm512_mask_blend_pd((__mmask8)v65, v137l, v66);
        const __m512d v138h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v65), v137h, v66);
        r0l = _mm512_mask_blend_pd((__mmask8)v64, r0l, v138l);
        r0h = _mm512_mask_blend_pd(atan2_f64_2ulp_avx512_high_mask_avx512(v64), r0h, v138h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static ATAN2_F64_2ULP_AVX512_AVX512_TARGET void atan2_f64_2ulp_avx512_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan2_f64_2ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        atan2_f64_2ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN2_F64_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan2_f64_2ulp_avx512_level(void) {
#if defined(ATAN2_F64_2ULP_AVX512_FORCE_ISA)
    return ATAN2_F64_2ULP_AVX512_FORCE_ISA;
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

double atan2_f64_2ulp_avx512(double x0, double x1) {
    return atan2_f64_2ulp_avx512_element(x0, x1);
}

void atan2_f64_2ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan2_f64_2ulp_avx512_level();
    if (level == 2) {
        atan2_f64_2ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        atan2_f64_2ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    atan2_f64_2ulp_avx512_array_portable(x0, x1, y, n);
}
