/* i0_f64_4ulp_avx2: i0
 *
 *   target       i0, I_0(x), f64
 *   domain       every input
 *   max error    3.344699 ulp, observed on 200772401 inputs
 *   worst input  -0x1.dc021b6cc9b0fp+2 (-7.437628608930722, encoding 0xc01dc021b6cc9b0f)
 *   result there 0x1.fa15b3665a414p+7 (253.04238433696503, encoding 0x406fa15b3665a414)
 *   mean error   0.255212 ulp
 *   misrounded   13211871 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           217d3c5779f33bf94fdbddf5e8f6599d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0 --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i0/f64/chebyshev_integer.evo --archive i0_f64_avx2.db
 *                time: 2.5405 ns/element as avx2 code (inputs mean)
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
#include "i0_f64_4ulp_avx2.h"

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

static inline double i0_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double i0_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline float i0_f64_4ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i0_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t i0_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i0_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i0_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return i0_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)i0_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double i0_f64_4ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = v0 * v0;
    const double v2 = v1 * v1;
    const double v3 = 0x1.2069052b0b501p-110; /* 8.6790298135203294e-34 */
    const double v4 = 0x1.0d6a26a87e4bcp-101; /* 4.1509899717558784e-31 */
    const double v5 = i0_f64_4ulp_avx2_fma_f64(v3, v1, v4);
    const double v6 = 0x1.f3ce33d9e3b74p-92; /* 3.9427700235024045e-28 */
    const double v7 = 0x1.40852a1bdf9fbp-82; /* 2.5891413445642945e-25 */
    const double v8 = i0_f64_4ulp_avx2_fma_f64(v6, v1, v7);
    const double v9 = i0_f64_4ulp_avx2_fma_f64(v2, v5, v8);
    const double v10 = 0x1.69eac23652b1dp-73; /* 1.4968537360644325e-22 */
    const double v11 = i0_f64_4ulp_avx2_fma_f64(v9, v1, v10);
    const double v12 = 0x1.55fedb223c9d2p-64; /* 7.242037068831104e-20 */
    const double v13 = 0x1.0b315b8692d2bp-55; /* 2.8969101729103221e-17 */
    const double v14 = i0_f64_4ulp_avx2_fma_f64(v12, v1, v13);
    const double v15 = i0_f64_4ulp_avx2_fma_f64(v11, v2, v14);
    const double v16 = 0x1.522a407351c9ap-47; /* 9.3859655030414049e-15 */
    const double v17 = 0x1.522a442ca7776p-39; /* 2.4028075725315426e-12 */
    const double v18 = i0_f64_4ulp_avx2_fma_f64(v16, v1, v17);
    const double v19 = i0_f64_4ulp_avx2_fma_f64(v15, v2, v18);
    const double v20 = 0x1.02e85c06594fcp-31; /* 4.7095027946309725e-10 */
    const double v21 = 0x1.23456789cad8fp-24; /* 6.781684027946062e-08 */
    const double v22 = i0_f64_4ulp_avx2_fma_f64(v20, v1, v21);
    const double v23 = i0_f64_4ulp_avx2_fma_f64(v2, v19, v22);
    const double v24 = 0x1.c71c71c71a6dep-18; /* 6.781684027770786e-06 */
    const double v25 = i0_f64_4ulp_avx2_fma_f64(v23, v1, v24);
    const double v26 = 0x1.c71c71c71c835p-12; /* 0.00043402777777779299 */
    const double v27 = i0_f64_4ulp_avx2_fma_f64(v1, v25, v26);
    const double v28 = 0x1.ffffffffffff8p-7; /* 0.015624999999999986 */
    const double v29 = 0x1p-2; /* 0.25 */
    const double v30 = i0_f64_4ulp_avx2_fma_f64(v28, v1, v29);
    const double v31 = i0_f64_4ulp_avx2_fma_f64(v27, v2, v30);
    const double v32 = 0x1p+0; /* 1 */
    const double v33 = i0_f64_4ulp_avx2_fma_f64(v31, v1, v32);
    const double v34 = -v1;
    const double v35 = i0_f64_4ulp_avx2_fma_f64(v0, v0, v34);
    const double v36 = -0x1.95dde4565cbdfp-20; /* -1.5119715236183214e-06 */
    const double v37 = 0x1.ae808d7336c8cp-13; /* 0.00020527942579104776 */
    const double v38 = i0_f64_4ulp_avx2_fma_f64(v36, v1, v37);
    const double v39 = -0x1.3673b3de0196ap-7; /* -0.0094742420442457016 */
    const double v40 = 0x1.bd8eae7a5b201p-3; /* 0.2175572997179103 */
    const double v41 = i0_f64_4ulp_avx2_fma_f64(v1, v39, v40);
    const double v42 = i0_f64_4ulp_avx2_fma_f64(v38, v2, v41);
    const double v43 = v35 * v42;
    const double v44 = i0_f64_4ulp_avx2_fma_f64(v33, v43, v33);
    const double v45 = 0x1p+3; /* 8 */
    const double v46 = i0_f64_4ulp_avx2_abs_f64(v0);
    const int v47 = v45 < v46;
    double r0 = v44;
    if (v47) {
        const float v48 = 0x1p+0f; /* 1 */
        const float v49 = -0x1p+0f; /* -1 */
        const double v50 = 0x1.68p+9; /* 720 */
        const double v51 = v50 < v46 ? v50 : v46;
        const float v52 = (float)v51;
        const float v53 = i0_f64_4ulp_avx2_sqrt_f32(v52);
        const float v54 = v49 > v53 ? v49 : v53;
        const float v55 = v48 / v54;
        const double v56 = (double)v55;
        const double v57 = 0x1.ap-18; /* 6.198883056640625e-06 */
        const double v58 = v56 * v57;
        const double v59 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
        const double v60 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v61 = 0x1.8p+52; /* 6755399441055744 */
        const double v62 = i0_f64_4ulp_avx2_fma_f64(v60, v51, v61);
        const double v63 = v62 - v61;
        const double v64 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v65 = i0_f64_4ulp_avx2_fma_f64(v64, v63, v51);
        const double v66 = i0_f64_4ulp_avx2_fma_f64(v59, v63, v65);
        const double v67 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v68 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v69 = i0_f64_4ulp_avx2_fma_f64(v66, v67, v68);
        const double v70 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
        const double v71 = i0_f64_4ulp_avx2_fma_f64(v66, v69, v70);
        const double v72 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
        const double v73 = i0_f64_4ulp_avx2_fma_f64(v71, v66, v72);
        const double v74 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v75 = i0_f64_4ulp_avx2_fma_f64(v73, v66, v74);
        const double v76 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v77 = i0_f64_4ulp_avx2_fma_f64(v66, v75, v76);
        const double v78 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
        const double v79 = i0_f64_4ulp_avx2_fma_f64(v77, v66, v78);
        const double v80 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v81 = i0_f64_4ulp_avx2_fma_f64(v79, v66, v80);
        const double v82 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v83 = i0_f64_4ulp_avx2_fma_f64(v81, v66, v82);
        const double v84 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v85 = i0_f64_4ulp_avx2_fma_f64(v66, v83, v84);
        const double v86 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v87 = i0_f64_4ulp_avx2_fma_f64(v85, v66, v86);
        const double v88 = 0x1p-1; /* 0.5 */
        const double v89 = i0_f64_4ulp_avx2_fma_f64(v66, v87, v88);
        const double v90 = v66 * v89;
        const double v91 = i0_f64_4ulp_avx2_fma_f64(v90, v66, v66);
        const double v92 = 0x1.8p-2; /* 0.375 */
        const double v93 = v56 * v56;
        const double v94 = -v93;
        const double v95 = i0_f64_4ulp_avx2_fma_f64(v94, v51, v32);
        const double v96 = i0_f64_4ulp_avx2_fma_f64(v92, v95, v88);
        const double v97 = v94 * v51;
        const double v98 = i0_f64_4ulp_avx2_fma_f64(v96, v97, v96);
        const double v99 = i0_f64_4ulp_avx2_fma_f64(v56, v98, v56);
        const double v100 = v99 * v99;
        const double v101 = v100 * v100;
        const double v102 = -0x1.e65b2475da97ap+44; /* -33422131551657.477 */
        const double v103 = -0x1.08642d3a9d74dp+58; /* -2.9767815708526675e+17 */
        const double v104 = 0x1.b9bc2b6638bfdp+58; /* 4.9734943725604026e+17 */
        const double v105 = -0x1.529bbe1acd9d9p+58; /* -3.8123913169590432e+17 */
        const double v106 = i0_f64_4ulp_avx2_fma_f64(v104, v100, v105);
        const double v107 = i0_f64_4ulp_avx2_fma_f64(v101, v103, v106);
        const double v108 = 0x1.3cd9fcb699c26p+57; /* 1.7837154411816672e+17 */
        const double v109 = i0_f64_4ulp_avx2_fma_f64(v107, v100, v108);
        const double v110 = -0x1.95d7e656ffdddp+55; /* -57117374934937320 */
        const double v111 = 0x1.79eea5855e5a9p+53; /* 13297307611810642 */
        const double v112 = i0_f64_4ulp_avx2_fma_f64(v100, v110, v111);
        const double v113 = i0_f64_4ulp_avx2_fma_f64(v109, v101, v112);
        const double v114 = -0x1.094232d27a436p+51; /* -2333239214854683 */
        const double v115 = i0_f64_4ulp_avx2_fma_f64(v113, v100, v114);
        const double v116 = 0x1.1f1dc17241cdp+48; /* 315687636713933 */
        const double v117 = i0_f64_4ulp_avx2_fma_f64(v115, v100, v116);
        const double v118 = v100 * v117;
        const double v119 = v102 + v118;
        const double v120 = 0x1.4548cf918e806p+41; /* 2794171867933.0029 */
        const double v121 = i0_f64_4ulp_avx2_fma_f64(v100, v119, v120);
        const double v122 = -0x1.5946e598c4dacp+37; /* -185369146136.60681 */
        const double v123 = i0_f64_4ulp_avx2_fma_f64(v121, v100, v122);
        const double v124 = 0x1.2333217e15bffp+33; /* 9771041532.16992 */
        const double v125 = i0_f64_4ulp_avx2_fma_f64(v100, v123, v124);
        const double v126 = -0x1.856f196c018a1p+28; /* -408351126.75037581 */
        const double v127 = i0_f64_4ulp_avx2_fma_f64(v125, v100, v126);
        const double v128 = 0x1.9a98c21ef69bep+23; /* 13454433.060475226 */
        const double v129 = -0x1.52042bc288dabp+18; /* -346128.68374844891 */
        const double v130 = i0_f64_4ulp_avx2_fma_f64(v100, v128, v129);
        const double v131 = i0_f64_4ulp_avx2_fma_f64(v127, v101, v130);
        const double v132 = 0x1.ace0520a88121p+12; /* 6862.0200295748955 */
        const double v133 = i0_f64_4ulp_avx2_fma_f64(v131, v100, v132);
        const double v134 = -0x1.930ba767df6f2p+6; /* -100.76138078976854 */
        const double v135 = 0x1.af7e4513c96e9p+0; /* 1.685520474749348 */
        const double v136 = i0_f64_4ulp_avx2_fma_f64(v100, v134, v135);
        const double v137 = i0_f64_4ulp_avx2_fma_f64(v133, v101, v136);
        const double v138 = 0x1.b6f637ad5550cp-3; /* 0.21433681009026662 */
        const double v139 = 0x1.c34b7f526d047p-4; /* 0.11017942176005234 */
        const double v140 = i0_f64_4ulp_avx2_fma_f64(v100, v138, v139);
        const double v141 = i0_f64_4ulp_avx2_fma_f64(v101, v137, v140);
        const double v142 = 0x1.269a5b2e28014p-4; /* 0.071924549267805837 */
        const double v143 = i0_f64_4ulp_avx2_fma_f64(v100, v141, v142);
        const double v144 = 0x1.1ad1c3893bd9p-4; /* 0.069047702610751438 */
        const double v145 = i0_f64_4ulp_avx2_fma_f64(v143, v100, v144);
        const double v146 = 0x1.f6ca3f10503fap-4; /* 0.12275147089259511 */
        const double v147 = i0_f64_4ulp_avx2_fma_f64(v145, v100, v146);
        const double v148 = -0x1.26b81df5a1af9p-6; /* -0.017988232858011852 */
        const double v149 = i0_f64_4ulp_avx2_fma_f64(v100, v147, v148);
        const double v150 = v149 + v98;
        const double v151 = i0_f64_4ulp_avx2_fma_f64(v149, v98, v150);
        const double v152 = v91 + v151;
        const double v153 = i0_f64_4ulp_avx2_fma_f64(v91, v151, v152);
        const double v154 = i0_f64_4ulp_avx2_fma_f64(v58, v153, v58);
        const int64_t v155 = i0_f64_4ulp_avx2_bits_f64(v62);
        const int64_t v156 = INT64_C(52);
        const int64_t v157 = i0_f64_4ulp_avx2_shl_i64(v155, v156);
        const double v158 = i0_f64_4ulp_avx2_addbits_f64(v154, v157);
        const double v159 = 0x1p+16; /* 65536 */
        const double v160 = v158 * v159;
        r0 = v160;
    }
    return r0;
}

static void i0_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0_F64_4ULP_AVX2_AVX2 static inline I0_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I0_F64_4ULP_AVX2_AVX512 static inline I0_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I0_F64_4ULP_AVX2_AVX2 __m256i i0_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
I0_F64_4ULP_AVX2_AVX2 __m256i i0_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I0_F64_4ULP_AVX2_AVX2 void i0_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v3 = _mm256_set1_pd(0x1.2069052b0b501p-110); /* 8.6790298135203294e-34 */
    const __m256d v4 = _mm256_set1_pd(0x1.0d6a26a87e4bcp-101); /* 4.1509899717558784e-31 */
    const __m256d v6 = _mm256_set1_pd(0x1.f3ce33d9e3b74p-92); /* 3.9427700235024045e-28 */
    const __m256d v7 = _mm256_set1_pd(0x1.40852a1bdf9fbp-82); /* 2.5891413445642945e-25 */
    const __m256d v10 = _mm256_set1_pd(0x1.69eac23652b1dp-73); /* 1.4968537360644325e-22 */
    const __m256d v12 = _mm256_set1_pd(0x1.55fedb223c9d2p-64); /* 7.242037068831104e-20 */
    const __m256d v13 = _mm256_set1_pd(0x1.0b315b8692d2bp-55); /* 2.8969101729103221e-17 */
    const __m256d v16 = _mm256_set1_pd(0x1.522a407351c9ap-47); /* 9.3859655030414049e-15 */
    const __m256d v17 = _mm256_set1_pd(0x1.522a442ca7776p-39); /* 2.4028075725315426e-12 */
    const __m256d v20 = _mm256_set1_pd(0x1.02e85c06594fcp-31); /* 4.7095027946309725e-10 */
    const __m256d v21 = _mm256_set1_pd(0x1.23456789cad8fp-24); /* 6.781684027946062e-08 */
    const __m256d v24 = _mm256_set1_pd(0x1.c71c71c71a6dep-18); /* 6.781684027770786e-06 */
    const __m256d v26 = _mm256_set1_pd(0x1.c71c71c71c835p-12); /* 0.00043402777777779299 */
    const __m256d v28 = _mm256_set1_pd(0x1.ffffffffffff8p-7); /* 0.015624999999999986 */
    const __m256d v29 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v32 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v36 = _mm256_set1_pd(-0x1.95dde4565cbdfp-20); /* -1.5119715236183214e-06 */
    const __m256d v37 = _mm256_set1_pd(0x1.ae808d7336c8cp-13); /* 0.00020527942579104776 */
    const __m256d v39 = _mm256_set1_pd(-0x1.3673b3de0196ap-7); /* -0.0094742420442457016 */
    const __m256d v40 = _mm256_set1_pd(0x1.bd8eae7a5b201p-3); /* 0.2175572997179103 */
    const __m256d v45 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256 v48 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v49 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256d v50 = _mm256_set1_pd(0x1.68p+9); /* 720 */
    const __m256d v57 = _mm256_set1_pd(0x1.ap-18); /* 6.198883056640625e-06 */
    const __m256d v59 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v60 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v61 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v64 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v67 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v68 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v70 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v72 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v74 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v76 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v78 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v80 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v82 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v84 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v86 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v88 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v92 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v102 = _mm256_set1_pd(-0x1.e65b2475da97ap+44); /* -33422131551657.477 */
    const __m256d v103 = _mm256_set1_pd(-0x1.08642d3a9d74dp+58); /* -2.9767815708526675e+17 */
    const __m256d v104 = _mm256_set1_pd(0x1.b9bc2b6638bfdp+58); /* 4.9734943725604026e+17 */
    const __m256d v105 = _mm256_set1_pd(-0x1.529bbe1acd9d9p+58); /* -3.8123913169590432e+17 */
    const __m256d v108 = _mm256_set1_pd(0x1.3cd9fcb699c26p+57); /* 1.7837154411816672e+17 */
    const __m256d v110 = _mm256_set1_pd(-0x1.95d7e656ffdddp+55); /* -57117374934937320 */
    const __m256d v111 = _mm256_set1_pd(0x1.79eea5855e5a9p+53); /* 13297307611810642 */
    const __m256d v114 = _mm256_set1_pd(-0x1.094232d27a436p+51); /* -2333239214854683 */
    const __m256d v116 = _mm256_set1_pd(0x1.1f1dc17241cdp+48); /* 315687636713933 */
    const __m256d v120 = _mm256_set1_pd(0x1.4548cf918e806p+41); /* 2794171867933.0029 */
    const __m256d v122 = _mm256_set1_pd(-0x1.5946e598c4dacp+37); /* -185369146136.60681 */
    const __m256d v124 = _mm256_set1_pd(0x1.2333217e15bffp+33); /* 9771041532.16992 */
    const __m256d v126 = _mm256_set1_pd(-0x1.856f196c018a1p+28); /* -408351126.75037581 */
    const __m256d v128 = _mm256_set1_pd(0x1.9a98c21ef69bep+23); /* 13454433.060475226 */
    const __m256d v129 = _mm256_set1_pd(-0x1.52042bc288dabp+18); /* -346128.68374844891 */
    const __m256d v132 = _mm256_set1_pd(0x1.ace0520a88121p+12); /* 6862.0200295748955 */
    const __m256d v134 = _mm256_set1_pd(-0x1.930ba767df6f2p+6); /* -100.76138078976854 */
    const __m256d v135 = _mm256_set1_pd(0x1.af7e4513c96e9p+0); /* 1.685520474749348 */
    const __m256d v138 = _mm256_set1_pd(0x1.b6f637ad5550cp-3); /* 0.21433681009026662 */
    const __m256d v139 = _mm256_set1_pd(0x1.c34b7f526d047p-4); /* 0.11017942176005234 */
    const __m256d v142 = _mm256_set1_pd(0x1.269a5b2e28014p-4); /* 0.071924549267805837 */
    const __m256d v144 = _mm256_set1_pd(0x1.1ad1c3893bd9p-4); /* 0.069047702610751438 */
    const __m256d v146 = _mm256_set1_pd(0x1.f6ca3f10503fap-4); /* 0.12275147089259511 */
    const __m256d v148 = _mm256_set1_pd(-0x1.26b81df5a1af9p-6); /* -0.017988232858011852 */
    const __m256d v159 = _mm256_set1_pd(0x1p+16); /* 65536 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_mul_pd(v0l, v0l);
    const __m256d v1h = _mm256_mul_pd(v0h, v0h);
    const __m256d v2l = _mm256_mul_pd(v1l, v1l);
    const __m256d v2h = _mm256_mul_pd(v1h, v1h);
    const __m256d v5l = _mm256_fmadd_pd(v3, v1l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v3, v1h, v4);
    const __m256d v8l = _mm256_fmadd_pd(v6, v1l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v6, v1h, v7);
    const __m256d v9l = _mm256_fmadd_pd(v2l, v5l, v8l);
    const __m256d v9h = _mm256_fmadd_pd(v2h, v5h, v8h);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v1l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v1h, v10);
    const __m256d v14l = _mm256_fmadd_pd(v12, v1l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12, v1h, v13);
    const __m256d v15l = _mm256_fmadd_pd(v11l, v2l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v11h, v2h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v16, v1l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v1h, v17);
    const __m256d v19l = _mm256_fmadd_pd(v15l, v2l, v18l);
    const __m256d v19h = _mm256_fmadd_pd(v15h, v2h, v18h);
    const __m256d v22l = _mm256_fmadd_pd(v20, v1l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20, v1h, v21);
    const __m256d v23l = _mm256_fmadd_pd(v2l, v19l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v2h, v19h, v22h);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v1l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v1h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v1l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v1h, v25h, v26);
    const __m256d v30l = _mm256_fmadd_pd(v28, v1l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v1h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v27l, v2l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v27h, v2h, v30h);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v1l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v1h, v32);
    const __m256d v35l = _mm256_fmsub_pd(v0l, v0l, v1l);
    const __m256d v35h = _mm256_fmsub_pd(v0h, v0h, v1h);
    const __m256d v38l = _mm256_fmadd_pd(v36, v1l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36, v1h, v37);
    const __m256d v41l = _mm256_fmadd_pd(v1l, v39, v40);
    const __m256d v41h = _mm256_fmadd_pd(v1h, v39, v40);
    const __m256d v42l = _mm256_fmadd_pd(v38l, v2l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v38h, v2h, v41h);
    const __m256d v43l = _mm256_mul_pd(v35l, v42l);
    const __m256d v43h = _mm256_mul_pd(v35h, v42h);
    const __m256d v44l = _mm256_fmadd_pd(v33l, v43l, v33l);
    const __m256d v44h = _mm256_fmadd_pd(v33h, v43h, v33h);
    const __m256d v46l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v46h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v47l = _mm256_castpd_si256(_mm256_cmp_pd(v45, v46l, _CMP_LT_OQ));
    const __m256i v47h = _mm256_castpd_si256(_mm256_cmp_pd(v45, v46h, _CMP_LT_OQ));
    const __m256i v47 = i0_f64_4ulp_avx2_join_mask_avx2(v47l, v47h);
    __m256d r0l = v44l;
    __m256d r0h = v44h;
    __m256i any1 = v47;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v51l = _mm256_min_pd(v50, v46l);
        const __m256d v51h = _mm256_min_pd(v50, v46h);
        const __m128 v52l = _mm256_cvtpd_ps(v51l);
        const __m128 v52h = _mm256_cvtpd_ps(v51h);
        const __m256 v52 = _mm256_set_m128(v52h, v52l);
        const __m256 v53 = _mm256_sqrt_ps(v52);
        const __m256 v54 = _mm256_max_ps(v49, v53);
        const __m256 v55 = _mm256_div_ps(v48, v54);
        const __m256d v56l = _mm256_cvtps_pd(_mm256_castps256_ps128(v55));
        const __m256d v56h = _mm256_cvtps_pd(_mm256_extractf128_ps(v55, 1));
        const __m256d v58l = _mm256_mul_pd(v56l, v57);
        const __m256d v58h = _mm256_mul_pd(v56h, v57);
        const __m256d v62l = _mm256_fmadd_pd(v60, v51l, v61);
        const __m256d v62h = _mm256_fmadd_pd(v60, v51h, v61);
        const __m256d v63l = _mm256_sub_pd(v62l, v61);
        const __m256d v63h = _mm256_sub_pd(v62h, v61);
        const __m256d v65l = _mm256_fmadd_pd(v64, v63l, v51l);
        const __m256d v65h = _mm256_fmadd_pd(v64, v63h, v51h);
        const __m256d v66l = _mm256_fmadd_pd(v59, v63l, v65l);
        const __m256d v66h = _mm256_fmadd_pd(v59, v63h, v65h);
        const __m256d v69l = _mm256_fmadd_pd(v66l, v67, v68);
        const __m256d v69h = _mm256_fmadd_pd(v66h, v67, v68);
        const __m256d v71l = _mm256_fmadd_pd(v66l, v69l, v70);
        const __m256d v71h = _mm256_fmadd_pd(v66h, v69h, v70);
        const __m256d v73l = _mm256_fmadd_pd(v71l, v66l, v72);
        const __m256d v73h = _mm256_fmadd_pd(v71h, v66h, v72);
        const __m256d v75l = _mm256_fmadd_pd(v73l, v66l, v74);
        const __m256d v75h = _mm256_fmadd_pd(v73h, v66h, v74);
        const __m256d v77l = _mm256_fmadd_pd(v66l, v75l, v76);
        const __m256d v77h = _mm256_fmadd_pd(v66h, v75h, v76);
        const __m256d v79l = _mm256_fmadd_pd(v77l, v66l, v78);
        const __m256d v79h = _mm256_fmadd_pd(v77h, v66h, v78);
        const __m256d v81l = _mm256_fmadd_pd(v79l, v66l, v80);
        const __m256d v81h = _mm256_fmadd_pd(v79h, v66h, v80);
        const __m256d v83l = _mm256_fmadd_pd(v81l, v66l, v82);
        const __m256d v83h = _mm256_fmadd_pd(v81h, v66h, v82);
        const __m256d v85l = _mm256_fmadd_pd(v66l, v83l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v66h, v83h, v84);
        const __m256d v87l = _mm256_fmadd_pd(v85l, v66l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v85h, v66h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v66l, v87l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v66h, v87h, v88);
        const __m256d v90l = _mm256_mul_pd(v66l, v89l);
        const __m256d v90h = _mm256_mul_pd(v66h, v89h);
        const __m256d v91l = _mm256_fmadd_pd(v90l, v66l, v66l);
        const __m256d v91h = _mm256_fmadd_pd(v90h, v66h, v66h);
        const __m256d v93l = _mm256_mul_pd(v56l, v56l);
        const __m256d v93h = _mm256_mul_pd(v56h, v56h);
        const __m256d v94l = _mm256_xor_pd(v93l, _mm256_set1_pd(-0.0));
        const __m256d v94h = _mm256_xor_pd(v93h, _mm256_set1_pd(-0.0));
        const __m256d v95l = _mm256_fnmadd_pd(v93l, v51l, v32);
        const __m256d v95h = _mm256_fnmadd_pd(v93h, v51h, v32);
        const __m256d v96l = _mm256_fmadd_pd(v92, v95l, v88);
        const __m256d v96h = _mm256_fmadd_pd(v92, v95h, v88);
        const __m256d v97l = _mm256_mul_pd(v94l, v51l);
        const __m256d v97h = _mm256_mul_pd(v94h, v51h);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v97l, v96l);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v97h, v96h);
        const __m256d v99l = _mm256_fmadd_pd(v56l, v98l, v56l);
        const __m256d v99h = _mm256_fmadd_pd(v56h, v98h, v56h);
        const __m256d v100l = _mm256_mul_pd(v99l, v99l);
        const __m256d v100h = _mm256_mul_pd(v99h, v99h);
        const __m256d v101l = _mm256_mul_pd(v100l, v100l);
        const __m256d v101h = _mm256_mul_pd(v100h, v100h);
        const __m256d v106l = _mm256_fmadd_pd(v104, v100l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v104, v100h, v105);
        const __m256d v107l = _mm256_fmadd_pd(v101l, v103, v106l);
        const __m256d v107h = _mm256_fmadd_pd(v101h, v103, v106h);
        const __m256d v109l = _mm256_fmadd_pd(v107l, v100l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v107h, v100h, v108);
        const __m256d v112l = _mm256_fmadd_pd(v100l, v110, v111);
        const __m256d v112h = _mm256_fmadd_pd(v100h, v110, v111);
        const __m256d v113l = _mm256_fmadd_pd(v109l, v101l, v112l);
        const __m256d v113h = _mm256_fmadd_pd(v109h, v101h, v112h);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v100l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v100h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v115l, v100l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v115h, v100h, v116);
        const __m256d v118l = _mm256_mul_pd(v100l, v117l);
        const __m256d v118h = _mm256_mul_pd(v100h, v117h);
        const __m256d v119l = _mm256_add_pd(v102, v118l);
        const __m256d v119h = _mm256_add_pd(v102, v118h);
        const __m256d v121l = _mm256_fmadd_pd(v100l, v119l, v120);
        const __m256d v121h = _mm256_fmadd_pd(v100h, v119h, v120);
        const __m256d v123l = _mm256_fmadd_pd(v121l, v100l, v122);
        const __m256d v123h = _mm256_fmadd_pd(v121h, v100h, v122);
        const __m256d v125l = _mm256_fmadd_pd(v100l, v123l, v124);
        const __m256d v125h = _mm256_fmadd_pd(v100h, v123h, v124);
        const __m256d v127l = _mm256_fmadd_pd(v125l, v100l, v126);
        const __m256d v127h = _mm256_fmadd_pd(v125h, v100h, v126);
        const __m256d v130l = _mm256_fmadd_pd(v100l, v128, v129);
        const __m256d v130h = _mm256_fmadd_pd(v100h, v128, v129);
        const __m256d v131l = _mm256_fmadd_pd(v127l, v101l, v130l);
        const __m256d v131h = _mm256_fmadd_pd(v127h, v101h, v130h);
        const __m256d v133l = _mm256_fmadd_pd(v131l, v100l, v132);
        const __m256d v133h = _mm256_fmadd_pd(v131h, v100h, v132);
        const __m256d v136l = _mm256_fmadd_pd(v100l, v134, v135);
        const __m256d v136h = _mm256_fmadd_pd(v100h, v134, v135);
        const __m256d v137l = _mm256_fmadd_pd(v133l, v101l, v136l);
        const __m256d v137h = _mm256_fmadd_pd(v133h, v101h, v136h);
        const __m256d v140l = _mm256_fmadd_pd(v100l, v138, v139);
        const __m256d v140h = _mm256_fmadd_pd(v100h, v138, v139);
        const __m256d v141l = _mm256_fmadd_pd(v101l, v137l, v140l);
        const __m256d v141h = _mm256_fmadd_pd(v101h, v137h, v140h);
        const __m256d v143l = _mm256_fmadd_pd(v100l, v141l, v142);
        const __m256d v143h = _mm256_fmadd_pd(v100h, v141h, v142);
        const __m256d v145l = _mm256_fmadd_pd(v143l, v100l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v143h, v100h, v144);
        const __m256d v147l = _mm256_fmadd_pd(v145l, v100l, v146);
        const __m256d v147h = _mm256_fmadd_pd(v145h, v100h, v146);
        const __m256d v149l = _mm256_fmadd_pd(v100l, v147l, v148);
        const __m256d v149h = _mm256_fmadd_pd(v100h, v147h, v148);
        const __m256d v150l = _mm256_add_pd(v149l, v98l);
        const __m256d v150h = _mm256_add_pd(v149h, v98h);
        const __m256d v151l = _mm256_fmadd_pd(v149l, v98l, v150l);
        const __m256d v151h = _mm256_fmadd_pd(v149h, v98h, v150h);
        const __m256d v152l = _mm256_add_pd(v91l, v151l);
        const __m256d v152h = _mm256_add_pd(v91h, v151h);
        const __m256d v153l = _mm256_fmadd_pd(v91l, v151l, v152l);
        const __m256d v153h = _mm256_fmadd_pd(v91h, v151h, v152h);
        const __m256d v154l = _mm256_fmadd_pd(v58l, v153l, v58l);
        const __m256d v154h = _mm256_fmadd_pd(v58h, v153h, v58h);
        const __m256i v155l = i0_f64_4ulp_avx2_bits_f64_avx2(v62l);
        const __m256i v155h = i0_f64_4ulp_avx2_bits_f64_avx2(v62h);
        const __m256i v157l = _mm256_slli_epi64(v155l, 52);
        const __m256i v157h = _mm256_slli_epi64(v155h, 52);
        const __m256d v158l = _mm256_castsi256_pd(_mm256_add_epi64(i0_f64_4ulp_avx2_bits_f64_avx2(v154l), v157l));
        const __m256d v158h = _mm256_castsi256_pd(_mm256_add_epi64(i0_f64_4ulp_avx2_bits_f64_avx2(v154h), v157h));
        const __m256d v160l = _mm256_mul_pd(v158l, v159);
        const __m256d v160h = _mm256_mul_pd(v158h, v159);
        r0l = _mm256_blendv_pd(r0l, v160l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v47))));
        r0h = _mm256_blendv_pd(r0h, v160h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v47, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static I0_F64_4ULP_AVX2_AVX2_TARGET void i0_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i0_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        i0_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
I0_F64_4ULP_AVX2_AVX512 __m512i i0_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
I0_F64_4ULP_AVX2_AVX512 __mmask8 i0_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
I0_F64_4ULP_AVX2_AVX512 void i0_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v3 = _mm512_set1_pd(0x1.2069052b0b501p-110); /* 8.6790298135203294e-34 */
    const __m512d v4 = _mm512_set1_pd(0x1.0d6a26a87e4bcp-101); /* 4.1509899717558784e-31 */
    const __m512d v6 = _mm512_set1_pd(0x1.f3ce33d9e3b74p-92); /* 3.9427700235024045e-28 */
    const __m512d v7 = _mm512_set1_pd(0x1.40852a1bdf9fbp-82); /* 2.5891413445642945e-25 */
    const __m512d v10 = _mm512_set1_pd(0x1.69eac23652b1dp-73); /* 1.4968537360644325e-22 */
    const __m512d v12 = _mm512_set1_pd(0x1.55fedb223c9d2p-64); /* 7.242037068831104e-20 */
    const __m512d v13 = _mm512_set1_pd(0x1.0b315b8692d2bp-55); /* 2.8969101729103221e-17 */
    const __m512d v16 = _mm512_set1_pd(0x1.522a407351c9ap-47); /* 9.3859655030414049e-15 */
    const __m512d v17 = _mm512_set1_pd(0x1.522a442ca7776p-39); /* 2.4028075725315426e-12 */
    const __m512d v20 = _mm512_set1_pd(0x1.02e85c06594fcp-31); /* 4.7095027946309725e-10 */
    const __m512d v21 = _mm512_set1_pd(0x1.23456789cad8fp-24); /* 6.781684027946062e-08 */
    const __m512d v24 = _mm512_set1_pd(0x1.c71c71c71a6dep-18); /* 6.781684027770786e-06 */
    const __m512d v26 = _mm512_set1_pd(0x1.c71c71c71c835p-12); /* 0.00043402777777779299 */
    const __m512d v28 = _mm512_set1_pd(0x1.ffffffffffff8p-7); /* 0.015624999999999986 */
    const __m512d v29 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v32 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v36 = _mm512_set1_pd(-0x1.95dde4565cbdfp-20); /* -1.5119715236183214e-06 */
    const __m512d v37 = _mm512_set1_pd(0x1.ae808d7336c8cp-13); /* 0.00020527942579104776 */
    const __m512d v39 = _mm512_set1_pd(-0x1.3673b3de0196ap-7); /* -0.0094742420442457016 */
    const __m512d v40 = _mm512_set1_pd(0x1.bd8eae7a5b201p-3); /* 0.2175572997179103 */
    const __m512d v45 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512 v48 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v49 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512d v50 = _mm512_set1_pd(0x1.68p+9); /* 720 */
    const __m512d v57 = _mm512_set1_pd(0x1.ap-18); /* 6.198883056640625e-06 */
    const __m512d v59 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v60 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v61 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v64 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v67 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v68 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v70 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v72 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v74 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v76 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v78 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v80 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v82 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v84 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v86 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v88 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v92 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v102 = _mm512_set1_pd(-0x1.e65b2475da97ap+44); /* -33422131551657.477 */
    const __m512d v103 = _mm512_set1_pd(-0x1.08642d3a9d74dp+58); /* -2.9767815708526675e+17 */
    const __m512d v104 = _mm512_set1_pd(0x1.b9bc2b6638bfdp+58); /* 4.9734943725604026e+17 */
    const __m512d v105 = _mm512_set1_pd(-0x1.529bbe1acd9d9p+58); /* -3.8123913169590432e+17 */
    const __m512d v108 = _mm512_set1_pd(0x1.3cd9fcb699c26p+57); /* 1.7837154411816672e+17 */
    const __m512d v110 = _mm512_set1_pd(-0x1.95d7e656ffdddp+55); /* -57117374934937320 */
    const __m512d v111 = _mm512_set1_pd(0x1.79eea5855e5a9p+53); /* 13297307611810642 */
    const __m512d v114 = _mm512_set1_pd(-0x1.094232d27a436p+51); /* -2333239214854683 */
    const __m512d v116 = _mm512_set1_pd(0x1.1f1dc17241cdp+48); /* 315687636713933 */
    const __m512d v120 = _mm512_set1_pd(0x1.4548cf918e806p+41); /* 2794171867933.0029 */
    const __m512d v122 = _mm512_set1_pd(-0x1.5946e598c4dacp+37); /* -185369146136.60681 */
    const __m512d v124 = _mm512_set1_pd(0x1.2333217e15bffp+33); /* 9771041532.16992 */
    const __m512d v126 = _mm512_set1_pd(-0x1.856f196c018a1p+28); /* -408351126.75037581 */
    const __m512d v128 = _mm512_set1_pd(0x1.9a98c21ef69bep+23); /* 13454433.060475226 */
    const __m512d v129 = _mm512_set1_pd(-0x1.52042bc288dabp+18); /* -346128.68374844891 */
    const __m512d v132 = _mm512_set1_pd(0x1.ace0520a88121p+12); /* 6862.0200295748955 */
    const __m512d v134 = _mm512_set1_pd(-0x1.930ba767df6f2p+6); /* -100.76138078976854 */
    const __m512d v135 = _mm512_set1_pd(0x1.af7e4513c96e9p+0); /* 1.685520474749348 */
    const __m512d v138 = _mm512_set1_pd(0x1.b6f637ad5550cp-3); /* 0.21433681009026662 */
    const __m512d v139 = _mm512_set1_pd(0x1.c34b7f526d047p-4); /* 0.11017942176005234 */
    const __m512d v142 = _mm512_set1_pd(0x1.269a5b2e28014p-4); /* 0.071924549267805837 */
    const __m512d v144 = _mm512_set1_pd(0x1.1ad1c3893bd9p-4); /* 0.069047702610751438 */
    const __m512d v146 = _mm512_set1_pd(0x1.f6ca3f10503fap-4); /* 0.12275147089259511 */
    const __m512d v148 = _mm512_set1_pd(-0x1.26b81df5a1af9p-6); /* -0.017988232858011852 */
    const __m512d v159 = _mm512_set1_pd(0x1p+16); /* 65536 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_mul_pd(v0l, v0l);
    const __m512d v1h = _mm512_mul_pd(v0h, v0h);
    const __m512d v2l = _mm512_mul_pd(v1l, v1l);
    const __m512d v2h = _mm512_mul_pd(v1h, v1h);
    const __m512d v5l = _mm512_fmadd_pd(v3, v1l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v3, v1h, v4);
    const __m512d v8l = _mm512_fmadd_pd(v6, v1l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v6, v1h, v7);
    const __m512d v9l = _mm512_fmadd_pd(v2l, v5l, v8l);
    const __m512d v9h = _mm512_fmadd_pd(v2h, v5h, v8h);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v1l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v1h, v10);
    const __m512d v14l = _mm512_fmadd_pd(v12, v1l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12, v1h, v13);
    const __m512d v15l = _mm512_fmadd_pd(v11l, v2l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v11h, v2h, v14h);
    const __m512d v18l = _mm512_fmadd_pd(v16, v1l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16, v1h, v17);
    const __m512d v19l = _mm512_fmadd_pd(v15l, v2l, v18l);
    const __m512d v19h = _mm512_fmadd_pd(v15h, v2h, v18h);
    const __m512d v22l = _mm512_fmadd_pd(v20, v1l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20, v1h, v21);
    const __m512d v23l = _mm512_fmadd_pd(v2l, v19l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v2h, v19h, v22h);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v1l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v1h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v1l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v1h, v25h, v26);
    const __m512d v30l = _mm512_fmadd_pd(v28, v1l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v1h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v27l, v2l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v27h, v2h, v30h);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v1l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v1h, v32);
    const __m512d v35l = _mm512_fmsub_pd(v0l, v0l, v1l);
    const __m512d v35h = _mm512_fmsub_pd(v0h, v0h, v1h);
    const __m512d v38l = _mm512_fmadd_pd(v36, v1l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36, v1h, v37);
    const __m512d v41l = _mm512_fmadd_pd(v1l, v39, v40);
    const __m512d v41h = _mm512_fmadd_pd(v1h, v39, v40);
    const __m512d v42l = _mm512_fmadd_pd(v38l, v2l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v38h, v2h, v41h);
    const __m512d v43l = _mm512_mul_pd(v35l, v42l);
    const __m512d v43h = _mm512_mul_pd(v35h, v42h);
    const __m512d v44l = _mm512_fmadd_pd(v33l, v43l, v33l);
    const __m512d v44h = _mm512_fmadd_pd(v33h, v43h, v33h);
    const __m512d v46l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v46h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v47l = _mm512_cmp_pd_mask(v45, v46l, _CMP_LT_OQ);
    const __mmask8 v47h = _mm512_cmp_pd_mask(v45, v46h, _CMP_LT_OQ);
    const __mmask16 v47 = _mm512_kunpackb(v47h, v47l);
    __m512d r0l = v44l;
    __m512d r0h = v44h;
    __mmask16 any1 = v47;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v51l = _mm512_min_pd(v50, v46l);
        const __m512d v51h = _mm512_min_pd(v50, v46h);
        const __m256 v52l = _mm512_cvtpd_ps(v51l);
        const __m256 v52h = _mm512_cvtpd_ps(v51h);
        const __m512 v52 = _mm512_insertf32x8(_mm512_castps256_ps512(v52l), v52h, 1);
        const __m512 v53 = _mm512_sqrt_ps(v52);
        const __m512 v54 = _mm512_max_ps(v49, v53);
        const __m512 v55 = _mm512_div_ps(v48, v54);
        const __m512d v56l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55));
        const __m512d v56h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55, 1));
        const __m512d v58l = _mm512_mul_pd(v56l, v57);
        const __m512d v58h = _mm512_mul_pd(v56h, v57);
        const __m512d v62l = _mm512_fmadd_pd(v60, v51l, v61);
        const __m512d v62h = _mm512_fmadd_pd(v60, v51h, v61);
        const __m512d v63l = _mm512_sub_pd(v62l, v61);
        const __m512d v63h = _mm512_sub_pd(v62h, v61);
        const __m512d v65l = _mm512_fmadd_pd(v64, v63l, v51l);
        const __m512d v65h = _mm512_fmadd_pd(v64, v63h, v51h);
        const __m512d v66l = _mm512_fmadd_pd(v59, v63l, v65l);
        const __m512d v66h = _mm512_fmadd_pd(v59, v63h, v65h);
        const __m512d v69l = _mm512_fmadd_pd(v66l, v67, v68);
        const __m512d v69h = _mm512_fmadd_pd(v66h, v67, v68);
        const __m512d v71l = _mm512_fmadd_pd(v66l, v69l, v70);
        const __m512d v71h = _mm512_fmadd_pd(v66h, v69h, v70);
        const __m512d v73l = _mm512_fmadd_pd(v71l, v66l, v72);
        const __m512d v73h = _mm512_fmadd_pd(v71h, v66h, v72);
        const __m512d v75l = _mm512_fmadd_pd(v73l, v66l, v74);
        const __m512d v75h = _mm512_fmadd_pd(v73h, v66h, v74);
        const __m512d v77l = _mm512_fmadd_pd(v66l, v75l, v76);
        const __m512d v77h = _mm512_fmadd_pd(v66h, v75h, v76);
        const __m512d v79l = _mm512_fmadd_pd(v77l, v66l, v78);
        const __m512d v79h = _mm512_fmadd_pd(v77h, v66h, v78);
        const __m512d v81l = _mm512_fmadd_pd(v79l, v66l, v80);
        const __m512d v81h = _mm512_fmadd_pd(v79h, v66h, v80);
        const __m512d v83l = _mm512_fmadd_pd(v81l, v66l, v82);
        const __m512d v83h = _mm512_fmadd_pd(v81h, v66h, v82);
        const __m512d v85l = _mm512_fmadd_pd(v66l, v83l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v66h, v83h, v84);
        const __m512d v87l = _mm512_fmadd_pd(v85l, v66l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v85h, v66h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v66l, v87l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v66h, v87h, v88);
        const __m512d v90l = _mm512_mul_pd(v66l, v89l);
        const __m512d v90h = _mm512_mul_pd(v66h, v89h);
        const __m512d v91l = _mm512_fmadd_pd(v90l, v66l, v66l);
        const __m512d v91h = _mm512_fmadd_pd(v90h, v66h, v66h);
        const __m512d v93l = _mm512_mul_pd(v56l, v56l);
        const __m512d v93h = _mm512_mul_pd(v56h, v56h);
        const __m512d v94l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v94h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v93h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v95l = _mm512_fnmadd_pd(v93l, v51l, v32);
        const __m512d v95h = _mm512_fnmadd_pd(v93h, v51h, v32);
        const __m512d v96l = _mm512_fmadd_pd(v92, v95l, v88);
        const __m512d v96h = _mm512_fmadd_pd(v92, v95h, v88);
        const __m512d v97l = _mm512_mul_pd(v94l, v51l);
        const __m512d v97h = _mm512_mul_pd(v94h, v51h);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v97l, v96l);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v97h, v96h);
        const __m512d v99l = _mm512_fmadd_pd(v56l, v98l, v56l);
        const __m512d v99h = _mm512_fmadd_pd(v56h, v98h, v56h);
        const __m512d v100l = _mm512_mul_pd(v99l, v99l);
        const __m512d v100h = _mm512_mul_pd(v99h, v99h);
        const __m512d v101l = _mm512_mul_pd(v100l, v100l);
        const __m512d v101h = _mm512_mul_pd(v100h, v100h);
        const __m512d v106l = _mm512_fmadd_pd(v104, v100l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v104, v100h, v105);
        const __m512d v107l = _mm512_fmadd_pd(v101l, v103, v106l);
        const __m512d v107h = _mm512_fmadd_pd(v101h, v103, v106h);
        const __m512d v109l = _mm512_fmadd_pd(v107l, v100l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v107h, v100h, v108);
        const __m512d v112l = _mm512_fmadd_pd(v100l, v110, v111);
        const __m512d v112h = _mm512_fmadd_pd(v100h, v110, v111);
        const __m512d v113l = _mm512_fmadd_pd(v109l, v101l, v112l);
        const __m512d v113h = _mm512_fmadd_pd(v109h, v101h, v112h);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v100l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v100h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v115l, v100l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v115h, v100h, v116);
        const __m512d v118l = _mm512_mul_pd(v100l, v117l);
        const __m512d v118h = _mm512_mul_pd(v100h, v117h);
        const __m512d v119l = _mm512_add_pd(v102, v118l);
        const __m512d v119h = _mm512_add_pd(v102, v118h);
        const __m512d v121l = _mm512_fmadd_pd(v100l, v119l, v120);
        const __m512d v121h = _mm512_fmadd_pd(v100h, v119h, v120);
        const __m512d v123l = _mm512_fmadd_pd(v121l, v100l, v122);
        const __m512d v123h = _mm512_fmadd_pd(v121h, v100h, v122);
        const __m512d v125l = _mm512_fmadd_pd(v100l, v123l, v124);
        const __m512d v125h = _mm512_fmadd_pd(v100h, v123h, v124);
        const __m512d v127l = _mm512_fmadd_pd(v125l, v100l, v126);
        const __m512d v127h = _mm512_fmadd_pd(v125h, v100h, v126);
        const __m512d v130l = _mm512_fmadd_pd(v100l, v128, v129);
        const __m512d v130h = _mm512_fmadd_pd(v100h, v128, v129);
        const __m512d v131l = _mm512_fmadd_pd(v127l, v101l, v130l);
        const __m512d v131h = _mm512_fmadd_pd(v127h, v101h, v130h);
        const __m512d v133l = _mm512_fmadd_pd(v131l, v100l, v132);
        const __m512d v133h = _mm512_fmadd_pd(v131h, v100h, v132);
        const __m512d v136l = _mm512_fmadd_pd(v100l, v134, v135);
        const __m512d v136h = _mm512_fmadd_pd(v100h, v134, v135);
        const __m512d v137l = _mm512_fmadd_pd(v133l, v101l, v136l);
        const __m512d v137h = _mm512_fmadd_pd(v133h, v101h, v136h);
        const __m512d v140l = _mm512_fmadd_pd(v100l, v138, v139);
        const __m512d v140h = _mm512_fmadd_pd(v100h, v138, v139);
        const __m512d v141l = _mm512_fmadd_pd(v101l, v137l, v140l);
        const __m512d v141h = _mm512_fmadd_pd(v101h, v137h, v140h);
        const __m512d v143l = _mm512_fmadd_pd(v100l, v141l, v142);
        const __m512d v143h = _mm512_fmadd_pd(v100h, v141h, v142);
        const __m512d v145l = _mm512_fmadd_pd(v143l, v100l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v143h, v100h, v144);
        const __m512d v147l = _mm512_fmadd_pd(v145l, v100l, v146);
        const __m512d v147h = _mm512_fmadd_pd(v145h, v100h, v146);
        const __m512d v149l = _mm512_fmadd_pd(v100l, v147l, v148);
        const __m512d v149h = _mm512_fmadd_pd(v100h, v147h, v148);
        const __m512d v150l = _mm512_add_pd(v149l, v98l);
        const __m512d v150h = _mm512_add_pd(v149h, v98h);
        const __m512d v151l = _mm512_fmadd_pd(v149l, v98l, v150l);
        const __m512d v151h = _mm512_fmadd_pd(v149h, v98h, v150h);
        const __m512d v152l = _mm512_add_pd(v91l, v151l);
        const __m512d v152h = _mm512_add_pd(v91h, v151h);
        const __m512d v153l = _mm512_fmadd_pd(v91l, v151l, v152l);
        const __m512d v153h = _mm512_fmadd_pd(v91h, v151h, v152h);
        const __m512d v154l = _mm512_fmadd_pd(v58l, v153l, v58l);
        const __m512d v154h = _mm512_fmadd_pd(v58h, v153h, v58h);
        const __m512i v155l = i0_f64_4ulp_avx2_bits_f64_avx512(v62l);
        const __m512i v155h = i0_f64_4ulp_avx2_bits_f64_avx512(v62h);
        const __m512i v157l = _mm512_slli_epi64(v155l, 52);
        const __m512i v157h = _mm512_slli_epi64(v155h, 52);
        const __m512d v158l = _mm512_castsi512_pd(_mm512_add_epi64(i0_f64_4ulp_avx2_bits_f64_avx512(v154l), v157l));
        const __m512d v158h = _mm512_castsi512_pd(_mm512_add_epi64(i0_f64_4ulp_avx2_bits_f64_avx512(v154h), v157h));
        const __m512d v160l = _mm512_mul_pd(v158l, v159);
        const __m512d v160h = _mm512_mul_pd(v158h, v159);
        r0l = _mm512_mask_blend_pd((__mmask8)v47, r0l, v160l);
        r0h = _mm512_mask_blend_pd(i0_f64_4ulp_avx2_high_mask_avx512(v47), r0h, v160h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static I0_F64_4ULP_AVX2_AVX512_TARGET void i0_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        i0_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        i0_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0_f64_4ulp_avx2_level(void) {
#if defined(I0_F64_4ULP_AVX2_FORCE_ISA)
    return I0_F64_4ULP_AVX2_FORCE_ISA;
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

double i0_f64_4ulp_avx2(double x) {
    return i0_f64_4ulp_avx2_element(x);
}

void i0_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0_f64_4ulp_avx2_level();
    if (level == 2) {
        i0_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i0_f64_4ulp_avx2_array_portable(x, y, n);
}
