/* tgamma_4ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    2.851347 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.483078p+4 (20.5118332, encoding 0x41a4183c)
 *   result there 0x1.f1800cp+58 (5.6013541e+17, encoding 0x5cf8c006)
 *   mean error   0.142999 ulp
 *   misrounded   160918870 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           34aed585d5827dc9900b641e2626d228
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 1 --isa avx2 --time 60s --seed 1 --threads 1 --archive tgamma_1ulp_avx2.db
 *                time: 3.4145 ns/element as avx2 code (inputs mean)
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
#include "tgamma_4ulp_avx2.h"

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
static inline int64_t tgamma_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double tgamma_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tgamma_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t tgamma_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t tgamma_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return tgamma_4ulp_avx2_frombits_f64((int64_t)((uint64_t)tgamma_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float tgamma_4ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_4ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline float tgamma_4ulp_avx2_element(float x) {
    const double v0 = 0x1.0fb1231707967p-7; /* 0.0082913800561612138 */
    const double v1 = -0x1.62e425024baeap-1; /* -0.69314685490630024 */
    const double v2 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v3 = 0x1.8p+5; /* 48 */
    const float v4 = 0x1p-1f; /* 0.5 */
    const float v5 = x;
    const int v6 = v4 <= v5;
    const double v7 = (double)v5;
    const double v8 = 0x1p+0; /* 1 */
    const double v9 = v8 - v7;
    const double v10 = v6 ? v7 : v9;
    const double v11 = v3 < v10 ? v3 : v10;
    const double v12 = 0x1.fffc88eb26d05p-2; /* 0.4999867814564854 */
    const double v13 = v11 - v12;
    const double v14 = 0x1.db5e9a4p-1; /* 0.9284561350941658 */
    const double v15 = v11 + v14;
    const int64_t v16 = tgamma_4ulp_avx2_bits_f64(v15);
    const int64_t v17 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v18 = (int64_t)((uint64_t)v16 + (uint64_t)v17);
    const int64_t v19 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v20 = v18 & v19;
    const int64_t v21 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v22 = (int64_t)((uint64_t)v20 + (uint64_t)v21);
    const double v23 = tgamma_4ulp_avx2_frombits_f64(v22);
    const double v24 = v23 - v8;
    const double v25 = v23 + v8;
    const double v26 = v24 / v25;
    const double v27 = 0x1.8cbfc61a7f966p-29; /* 2.8867297556255755e-09 */
    const double v28 = tgamma_4ulp_avx2_fma_f64(v26, v26, v27);
    const double v29 = 0x1.3375fe59e6c5ap-2; /* 0.30025479720797466 */
    const double v30 = 0x1.99546b3d140c9p-2; /* 0.39973609504978619 */
    const double v31 = tgamma_4ulp_avx2_fma_f64(v29, v28, v30);
    const double v32 = 0x1.55557ad1965d9p-1; /* 0.66666778381766811 */
    const double v33 = tgamma_4ulp_avx2_fma_f64(v31, v28, v32);
    const double v34 = 0x1.fffff229e225p+0; /* 1.9999991752867068 */
    const double v35 = tgamma_4ulp_avx2_fma_f64(v28, v33, v34);
    const double v36 = v26 * v35;
    const double v37 = 0x1.62e4266364397p-1; /* 0.69314689601206936 */
    const int64_t v38 = INT64_C(52);
    const int64_t v39 = tgamma_4ulp_avx2_lshr_i64(v18, v38);
    const int64_t v40 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v41 = (int64_t)((uint64_t)v39 + (uint64_t)v40);
    const double v42 = tgamma_4ulp_avx2_frombits_f64(v41);
    const double v43 = 0x1.8p+52; /* 6755399441055744 */
    const double v44 = v42 - v43;
    const double v45 = v37 * v44;
    const double v46 = v36 + v45;
    const double v47 = -v15;
    const double v48 = tgamma_4ulp_avx2_fma_f64(v13, v46, v47);
    const double v49 = tgamma_4ulp_avx2_fma_f64(v2, v48, v43);
    const double v50 = v49 - v43;
    const double v51 = tgamma_4ulp_avx2_fma_f64(v1, v50, v48);
    const double v52 = 0x1.575d3fb805e4p-5; /* 0.041914581728800915 */
    const double v53 = tgamma_4ulp_avx2_fma_f64(v0, v51, v52);
    const double v54 = 0x1.555aeee667c8p-3; /* 0.16667734757081476 */
    const double v55 = tgamma_4ulp_avx2_fma_f64(v53, v51, v54);
    const double v56 = 0x1.fffd32e68ba29p-2; /* 0.49998931438577415 */
    const double v57 = tgamma_4ulp_avx2_fma_f64(v55, v51, v56);
    const double v58 = tgamma_4ulp_avx2_fma_f64(v57, v51, v8);
    const double v59 = v58 * v51;
    const double v60 = 0x1.40d57983e9ff5p+1; /* 2.5065147298919279 */
    const double v61 = 0x1.b5f1a486d8b3ap+4; /* 27.371494795555215 */
    const double v62 = tgamma_4ulp_avx2_fma_f64(v11, v60, v61);
    const double v63 = 0x1.db1e9d9ba0108p+6; /* 118.77989810146767 */
    const double v64 = tgamma_4ulp_avx2_fma_f64(v11, v62, v63);
    const double v65 = 0x1.838d93b9e2e65p+7; /* 193.77651768584033 */
    const double v66 = tgamma_4ulp_avx2_fma_f64(v11, v64, v65);
    const double v67 = 0x1.0d3a0a7423371p+7; /* 134.61336100511429 */
    const double v68 = tgamma_4ulp_avx2_fma_f64(v11, v66, v67);
    const double v69 = 0x1.156c0b1abcb39p+5; /* 34.67775555504199 */
    const double v70 = tgamma_4ulp_avx2_fma_f64(v11, v68, v69);
    const double v71 = 0x1.3e1e92dfc5e7dp+3; /* 9.9412321444099181 */
    const double v72 = tgamma_4ulp_avx2_fma_f64(v11, v8, v71);
    const double v73 = 0x1.2d4db05f6d061p+5; /* 37.662934060587538 */
    const double v74 = tgamma_4ulp_avx2_fma_f64(v11, v72, v73);
    const double v75 = 0x1.43d9166774405p+5; /* 40.480999763713079 */
    const double v76 = tgamma_4ulp_avx2_fma_f64(v11, v74, v75);
    const double v77 = 0x1.c714c38348dbbp+3; /* 14.221284634032477 */
    const double v78 = tgamma_4ulp_avx2_fma_f64(v11, v76, v77);
    const double v79 = v78 * v11;
    const double v80 = v70 / v79;
    const double v81 = tgamma_4ulp_avx2_fma_f64(v59, v80, v80);
    const int64_t v82 = tgamma_4ulp_avx2_bits_f64(v49);
    const int64_t v83 = tgamma_4ulp_avx2_shl_i64(v82, v38);
    const double v84 = tgamma_4ulp_avx2_addbits_f64(v81, v83);
    const float v85 = (float)v84;
    const int v86 = !v6;
    float r0 = v85;
    if (v86) {
        const float v87 = tgamma_4ulp_avx2_abs_f32(v5);
        const float v88 = 0x1p-30f; /* 9.31322575e-10 */
        const int v89 = v87 < v88;
        const float v90 = 0x1p+0f; /* 1 */
        const float v91 = v90 / v5;
        const float v92 = tgamma_4ulp_avx2_rint_f32(v5);
        const int v93 = v5 == v92;
        const float v94 = 0x0p+0f; /* 0 */
        const int v95 = v5 < v94;
        const int v96 = v93 & v95;
        const float v97 = NAN;
        const double v98 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v99 = v5 - v92;
        const double v100 = (double)v99;
        const double v101 = v98 * v100;
        const double v102 = v101 * v101;
        const double v103 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v104 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v105 = tgamma_4ulp_avx2_fma_f64(v102, v103, v104);
        const double v106 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v107 = tgamma_4ulp_avx2_fma_f64(v102, v105, v106);
        const double v108 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v109 = tgamma_4ulp_avx2_fma_f64(v102, v107, v108);
        const double v110 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v111 = tgamma_4ulp_avx2_fma_f64(v102, v109, v110);
        const double v112 = v102 * v101;
        const double v113 = v111 * v112;
        const double v114 = v113 + v101;
        const int64_t v115 = tgamma_4ulp_avx2_bits_f64(v114);
        const double v116 = (double)v92;
        const double v117 = v116 + v43;
        const int64_t v118 = tgamma_4ulp_avx2_bits_f64(v117);
        const int64_t v119 = INT64_C(63);
        const int64_t v120 = tgamma_4ulp_avx2_shl_i64(v118, v119);
        const int64_t v121 = v115 ^ v120;
        const double v122 = tgamma_4ulp_avx2_frombits_f64(v121);
        const double v123 = v122 * v84;
        const double v124 = v98 / v123;
        const float v125 = (float)v124;
        const float v126 = v96 ? v97 : v125;
        const float v127 = v89 ? v91 : v126;
        r0 = v127;
    }
    return r0;
}

static void tgamma_4ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_4ULP_AVX2_AVX2 static inline TGAMMA_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_4ULP_AVX2_AVX512 static inline TGAMMA_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TGAMMA_4ULP_AVX2_AVX2 __m256i tgamma_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TGAMMA_4ULP_AVX2_AVX2 void tgamma_4ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.0fb1231707967p-7); /* 0.0082913800561612138 */
    const __m256d v1 = _mm256_set1_pd(-0x1.62e425024baeap-1); /* -0.69314685490630024 */
    const __m256d v2 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v4 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v8 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v12 = _mm256_set1_pd(0x1.fffc88eb26d05p-2); /* 0.4999867814564854 */
    const __m256d v14 = _mm256_set1_pd(0x1.db5e9a4p-1); /* 0.9284561350941658 */
    const __m256i v17 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v19 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v21 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v27 = _mm256_set1_pd(0x1.8cbfc61a7f966p-29); /* 2.8867297556255755e-09 */
    const __m256d v29 = _mm256_set1_pd(0x1.3375fe59e6c5ap-2); /* 0.30025479720797466 */
    const __m256d v30 = _mm256_set1_pd(0x1.99546b3d140c9p-2); /* 0.39973609504978619 */
    const __m256d v32 = _mm256_set1_pd(0x1.55557ad1965d9p-1); /* 0.66666778381766811 */
    const __m256d v34 = _mm256_set1_pd(0x1.fffff229e225p+0); /* 1.9999991752867068 */
    const __m256d v37 = _mm256_set1_pd(0x1.62e4266364397p-1); /* 0.69314689601206936 */
    const __m256i v40 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v43 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v52 = _mm256_set1_pd(0x1.575d3fb805e4p-5); /* 0.041914581728800915 */
    const __m256d v54 = _mm256_set1_pd(0x1.555aeee667c8p-3); /* 0.16667734757081476 */
    const __m256d v56 = _mm256_set1_pd(0x1.fffd32e68ba29p-2); /* 0.49998931438577415 */
    const __m256d v60 = _mm256_set1_pd(0x1.40d57983e9ff5p+1); /* 2.5065147298919279 */
    const __m256d v61 = _mm256_set1_pd(0x1.b5f1a486d8b3ap+4); /* 27.371494795555215 */
    const __m256d v63 = _mm256_set1_pd(0x1.db1e9d9ba0108p+6); /* 118.77989810146767 */
    const __m256d v65 = _mm256_set1_pd(0x1.838d93b9e2e65p+7); /* 193.77651768584033 */
    const __m256d v67 = _mm256_set1_pd(0x1.0d3a0a7423371p+7); /* 134.61336100511429 */
    const __m256d v69 = _mm256_set1_pd(0x1.156c0b1abcb39p+5); /* 34.67775555504199 */
    const __m256d v71 = _mm256_set1_pd(0x1.3e1e92dfc5e7dp+3); /* 9.9412321444099181 */
    const __m256d v73 = _mm256_set1_pd(0x1.2d4db05f6d061p+5); /* 37.662934060587538 */
    const __m256d v75 = _mm256_set1_pd(0x1.43d9166774405p+5); /* 40.480999763713079 */
    const __m256d v77 = _mm256_set1_pd(0x1.c714c38348dbbp+3); /* 14.221284634032477 */
    const __m256 v88 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v90 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v94 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v97 = _mm256_set1_ps(NAN);
    const __m256d v98 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v103 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v104 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v106 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v108 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v110 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v5 = _mm256_loadu_ps(x);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v4, v5, _CMP_LE_OQ));
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v9l = _mm256_sub_pd(v8, v7l);
    const __m256d v9h = _mm256_sub_pd(v8, v7h);
    const __m256d v10l = _mm256_blendv_pd(v9l, v7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v10h = _mm256_blendv_pd(v9h, v7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v11l = _mm256_min_pd(v3, v10l);
    const __m256d v11h = _mm256_min_pd(v3, v10h);
    const __m256d v13l = _mm256_sub_pd(v11l, v12);
    const __m256d v13h = _mm256_sub_pd(v11h, v12);
    const __m256d v15l = _mm256_add_pd(v11l, v14);
    const __m256d v15h = _mm256_add_pd(v11h, v14);
    const __m256i v16l = tgamma_4ulp_avx2_bits_f64_avx2(v15l);
    const __m256i v16h = tgamma_4ulp_avx2_bits_f64_avx2(v15h);
    const __m256i v18l = _mm256_add_epi64(v16l, v17);
    const __m256i v18h = _mm256_add_epi64(v16h, v17);
    const __m256i v20l = _mm256_and_si256(v18l, v19);
    const __m256i v20h = _mm256_and_si256(v18h, v19);
    const __m256i v22l = _mm256_add_epi64(v20l, v21);
    const __m256i v22h = _mm256_add_epi64(v20h, v21);
    const __m256d v23l = _mm256_castsi256_pd(v22l);
    const __m256d v23h = _mm256_castsi256_pd(v22h);
    const __m256d v24l = _mm256_sub_pd(v23l, v8);
    const __m256d v24h = _mm256_sub_pd(v23h, v8);
    const __m256d v25l = _mm256_add_pd(v23l, v8);
    const __m256d v25h = _mm256_add_pd(v23h, v8);
    const __m256d v26l = _mm256_div_pd(v24l, v25l);
    const __m256d v26h = _mm256_div_pd(v24h, v25h);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v26h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v28l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v28h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v28l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v28h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v28l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v28h, v33h, v34);
    const __m256d v36l = _mm256_mul_pd(v26l, v35l);
    const __m256d v36h = _mm256_mul_pd(v26h, v35h);
    const __m256i v39l = _mm256_srli_epi64(v18l, 52);
    const __m256i v39h = _mm256_srli_epi64(v18h, 52);
    const __m256i v41l = _mm256_add_epi64(v39l, v40);
    const __m256i v41h = _mm256_add_epi64(v39h, v40);
    const __m256d v42l = _mm256_castsi256_pd(v41l);
    const __m256d v42h = _mm256_castsi256_pd(v41h);
    const __m256d v44l = _mm256_sub_pd(v42l, v43);
    const __m256d v44h = _mm256_sub_pd(v42h, v43);
    const __m256d v45l = _mm256_mul_pd(v37, v44l);
    const __m256d v45h = _mm256_mul_pd(v37, v44h);
    const __m256d v46l = _mm256_add_pd(v36l, v45l);
    const __m256d v46h = _mm256_add_pd(v36h, v45h);
    const __m256d v48l = _mm256_fmsub_pd(v13l, v46l, v15l);
    const __m256d v48h = _mm256_fmsub_pd(v13h, v46h, v15h);
    const __m256d v49l = _mm256_fmadd_pd(v2, v48l, v43);
    const __m256d v49h = _mm256_fmadd_pd(v2, v48h, v43);
    const __m256d v50l = _mm256_sub_pd(v49l, v43);
    const __m256d v50h = _mm256_sub_pd(v49h, v43);
    const __m256d v51l = _mm256_fmadd_pd(v1, v50l, v48l);
    const __m256d v51h = _mm256_fmadd_pd(v1, v50h, v48h);
    const __m256d v53l = _mm256_fmadd_pd(v0, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v0, v51h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v51l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v51h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v51l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v51h, v56);
    const __m256d v58l = _mm256_fmadd_pd(v57l, v51l, v8);
    const __m256d v58h = _mm256_fmadd_pd(v57h, v51h, v8);
    const __m256d v59l = _mm256_mul_pd(v58l, v51l);
    const __m256d v59h = _mm256_mul_pd(v58h, v51h);
    const __m256d v62l = _mm256_fmadd_pd(v11l, v60, v61);
    const __m256d v62h = _mm256_fmadd_pd(v11h, v60, v61);
    const __m256d v64l = _mm256_fmadd_pd(v11l, v62l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v11h, v62h, v63);
    const __m256d v66l = _mm256_fmadd_pd(v11l, v64l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v11h, v64h, v65);
    const __m256d v68l = _mm256_fmadd_pd(v11l, v66l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v11h, v66h, v67);
    const __m256d v70l = _mm256_fmadd_pd(v11l, v68l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v11h, v68h, v69);
    const __m256d v72l = _mm256_fmadd_pd(v11l, v8, v71);
    const __m256d v72h = _mm256_fmadd_pd(v11h, v8, v71);
    const __m256d v74l = _mm256_fmadd_pd(v11l, v72l, v73);
    const __m256d v74h = _mm256_fmadd_pd(v11h, v72h, v73);
    const __m256d v76l = _mm256_fmadd_pd(v11l, v74l, v75);
    const __m256d v76h = _mm256_fmadd_pd(v11h, v74h, v75);
    const __m256d v78l = _mm256_fmadd_pd(v11l, v76l, v77);
    const __m256d v78h = _mm256_fmadd_pd(v11h, v76h, v77);
    const __m256d v79l = _mm256_mul_pd(v78l, v11l);
    const __m256d v79h = _mm256_mul_pd(v78h, v11h);
    const __m256d v80l = _mm256_div_pd(v70l, v79l);
    const __m256d v80h = _mm256_div_pd(v70h, v79h);
    const __m256d v81l = _mm256_fmadd_pd(v59l, v80l, v80l);
    const __m256d v81h = _mm256_fmadd_pd(v59h, v80h, v80h);
    const __m256i v82l = tgamma_4ulp_avx2_bits_f64_avx2(v49l);
    const __m256i v82h = tgamma_4ulp_avx2_bits_f64_avx2(v49h);
    const __m256i v83l = _mm256_slli_epi64(v82l, 52);
    const __m256i v83h = _mm256_slli_epi64(v82h, 52);
    const __m256d v84l = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_4ulp_avx2_bits_f64_avx2(v81l), v83l));
    const __m256d v84h = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_4ulp_avx2_bits_f64_avx2(v81h), v83h));
    const __m128 v85l = _mm256_cvtpd_ps(v84l);
    const __m128 v85h = _mm256_cvtpd_ps(v84h);
    const __m256 v85 = _mm256_set_m128(v85h, v85l);
    const __m256i v86 = _mm256_xor_si256(v6, _mm256_set1_epi32(-1));
    __m256 r0 = v85;
    __m256i any1 = v86;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v87 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
        const __m256i v89 = _mm256_castps_si256(_mm256_cmp_ps(v87, v88, _CMP_LT_OQ));
        const __m256 v91 = _mm256_div_ps(v90, v5);
        const __m256 v92 = _mm256_round_ps(v5, 8);
        const __m256i v93 = _mm256_castps_si256(_mm256_cmp_ps(v5, v92, _CMP_EQ_OQ));
        const __m256i v95 = _mm256_castps_si256(_mm256_cmp_ps(v5, v94, _CMP_LT_OQ));
        const __m256i v96 = _mm256_and_si256(v93, v95);
        const __m256 v99 = _mm256_sub_ps(v5, v92);
        const __m256d v100l = _mm256_cvtps_pd(_mm256_castps256_ps128(v99));
        const __m256d v100h = _mm256_cvtps_pd(_mm256_extractf128_ps(v99, 1));
        const __m256d v101l = _mm256_mul_pd(v98, v100l);
        const __m256d v101h = _mm256_mul_pd(v98, v100h);
        const __m256d v102l = _mm256_mul_pd(v101l, v101l);
        const __m256d v102h = _mm256_mul_pd(v101h, v101h);
        const __m256d v105l = _mm256_fmadd_pd(v102l, v103, v104);
        const __m256d v105h = _mm256_fmadd_pd(v102h, v103, v104);
        const __m256d v107l = _mm256_fmadd_pd(v102l, v105l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v102h, v105h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v102l, v107l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v102h, v107h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v102l, v109l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v102h, v109h, v110);
        const __m256d v112l = _mm256_mul_pd(v102l, v101l);
        const __m256d v112h = _mm256_mul_pd(v102h, v101h);
        const __m256d v113l = _mm256_mul_pd(v111l, v112l);
        const __m256d v113h = _mm256_mul_pd(v111h, v112h);
        const __m256d v114l = _mm256_add_pd(v113l, v101l);
        const __m256d v114h = _mm256_add_pd(v113h, v101h);
        const __m256i v115l = tgamma_4ulp_avx2_bits_f64_avx2(v114l);
        const __m256i v115h = tgamma_4ulp_avx2_bits_f64_avx2(v114h);
        const __m256d v116l = _mm256_cvtps_pd(_mm256_castps256_ps128(v92));
        const __m256d v116h = _mm256_cvtps_pd(_mm256_extractf128_ps(v92, 1));
        const __m256d v117l = _mm256_add_pd(v116l, v43);
        const __m256d v117h = _mm256_add_pd(v116h, v43);
        const __m256i v118l = tgamma_4ulp_avx2_bits_f64_avx2(v117l);
        const __m256i v118h = tgamma_4ulp_avx2_bits_f64_avx2(v117h);
        const __m256i v120l = _mm256_slli_epi64(v118l, 63);
        const __m256i v120h = _mm256_slli_epi64(v118h, 63);
        const __m256i v121l = _mm256_xor_si256(v115l, v120l);
        const __m256i v121h = _mm256_xor_si256(v115h, v120h);
        const __m256d v122l = _mm256_castsi256_pd(v121l);
        const __m256d v122h = _mm256_castsi256_pd(v121h);
        const __m256d v123l = _mm256_mul_pd(v122l, v84l);
        const __m256d v123h = _mm256_mul_pd(v122h, v84h);
        const __m256d v124l = _mm256_div_pd(v98, v123l);
        const __m256d v124h = _mm256_div_pd(v98, v123h);
        const __m128 v125l = _mm256_cvtpd_ps(v124l);
        const __m128 v125h = _mm256_cvtpd_ps(v124h);
        const __m256 v125 = _mm256_set_m128(v125h, v125l);
        const __m256 v126 = _mm256_blendv_ps(v125, v97, _mm256_castsi256_ps(v96));
        const __m256 v127 = _mm256_blendv_ps(v126, v91, _mm256_castsi256_ps(v89));
        r0 = _mm256_blendv_ps(r0, v127, _mm256_castsi256_ps(v86));
    }
    _mm256_storeu_ps(y, r0);
}

static TGAMMA_4ULP_AVX2_AVX2_TARGET void tgamma_4ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tgamma_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_4ULP_AVX2_AVX512 __mmask8 tgamma_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_4ULP_AVX2_AVX512 __m512i tgamma_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_4ULP_AVX2_AVX512 void tgamma_4ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.0fb1231707967p-7); /* 0.0082913800561612138 */
    const __m512d v1 = _mm512_set1_pd(-0x1.62e425024baeap-1); /* -0.69314685490630024 */
    const __m512d v2 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v4 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v8 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v12 = _mm512_set1_pd(0x1.fffc88eb26d05p-2); /* 0.4999867814564854 */
    const __m512d v14 = _mm512_set1_pd(0x1.db5e9a4p-1); /* 0.9284561350941658 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v21 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v27 = _mm512_set1_pd(0x1.8cbfc61a7f966p-29); /* 2.8867297556255755e-09 */
    const __m512d v29 = _mm512_set1_pd(0x1.3375fe59e6c5ap-2); /* 0.30025479720797466 */
    const __m512d v30 = _mm512_set1_pd(0x1.99546b3d140c9p-2); /* 0.39973609504978619 */
    const __m512d v32 = _mm512_set1_pd(0x1.55557ad1965d9p-1); /* 0.66666778381766811 */
    const __m512d v34 = _mm512_set1_pd(0x1.fffff229e225p+0); /* 1.9999991752867068 */
    const __m512d v37 = _mm512_set1_pd(0x1.62e4266364397p-1); /* 0.69314689601206936 */
    const __m512i v40 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v43 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v52 = _mm512_set1_pd(0x1.575d3fb805e4p-5); /* 0.041914581728800915 */
    const __m512d v54 = _mm512_set1_pd(0x1.555aeee667c8p-3); /* 0.16667734757081476 */
    const __m512d v56 = _mm512_set1_pd(0x1.fffd32e68ba29p-2); /* 0.49998931438577415 */
    const __m512d v60 = _mm512_set1_pd(0x1.40d57983e9ff5p+1); /* 2.5065147298919279 */
    const __m512d v61 = _mm512_set1_pd(0x1.b5f1a486d8b3ap+4); /* 27.371494795555215 */
    const __m512d v63 = _mm512_set1_pd(0x1.db1e9d9ba0108p+6); /* 118.77989810146767 */
    const __m512d v65 = _mm512_set1_pd(0x1.838d93b9e2e65p+7); /* 193.77651768584033 */
    const __m512d v67 = _mm512_set1_pd(0x1.0d3a0a7423371p+7); /* 134.61336100511429 */
    const __m512d v69 = _mm512_set1_pd(0x1.156c0b1abcb39p+5); /* 34.67775555504199 */
    const __m512d v71 = _mm512_set1_pd(0x1.3e1e92dfc5e7dp+3); /* 9.9412321444099181 */
    const __m512d v73 = _mm512_set1_pd(0x1.2d4db05f6d061p+5); /* 37.662934060587538 */
    const __m512d v75 = _mm512_set1_pd(0x1.43d9166774405p+5); /* 40.480999763713079 */
    const __m512d v77 = _mm512_set1_pd(0x1.c714c38348dbbp+3); /* 14.221284634032477 */
    const __m512 v88 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v90 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v94 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v97 = _mm512_set1_ps(NAN);
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v103 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v104 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v106 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v108 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v110 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v5 = _mm512_loadu_ps(x);
    const __mmask16 v6 = _mm512_cmp_ps_mask(v4, v5, _CMP_LE_OQ);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v9l = _mm512_sub_pd(v8, v7l);
    const __m512d v9h = _mm512_sub_pd(v8, v7h);
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v6, v9l, v7l);
    const __m512d v10h = _mm512_mask_blend_pd(tgamma_4ulp_avx2_high_mask_avx512(v6), v9h, v7h);
    const __m512d v11l = _mm512_min_pd(v3, v10l);
    const __m512d v11h = _mm512_min_pd(v3, v10h);
    const __m512d v13l = _mm512_sub_pd(v11l, v12);
    const __m512d v13h = _mm512_sub_pd(v11h, v12);
    const __m512d v15l = _mm512_add_pd(v11l, v14);
    const __m512d v15h = _mm512_add_pd(v11h, v14);
    const __m512i v16l = tgamma_4ulp_avx2_bits_f64_avx512(v15l);
    const __m512i v16h = tgamma_4ulp_avx2_bits_f64_avx512(v15h);
    const __m512i v18l = _mm512_add_epi64(v16l, v17);
    const __m512i v18h = _mm512_add_epi64(v16h, v17);
    const __m512i v20l = _mm512_and_si512(v18l, v19);
    const __m512i v20h = _mm512_and_si512(v18h, v19);
    const __m512i v22l = _mm512_add_epi64(v20l, v21);
    const __m512i v22h = _mm512_add_epi64(v20h, v21);
    const __m512d v23l = _mm512_castsi512_pd(v22l);
    const __m512d v23h = _mm512_castsi512_pd(v22h);
    const __m512d v24l = _mm512_sub_pd(v23l, v8);
    const __m512d v24h = _mm512_sub_pd(v23h, v8);
    const __m512d v25l = _mm512_add_pd(v23l, v8);
    const __m512d v25h = _mm512_add_pd(v23h, v8);
    const __m512d v26l = _mm512_div_pd(v24l, v25l);
    const __m512d v26h = _mm512_div_pd(v24h, v25h);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v26h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v29, v28l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v28h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v28l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v28h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v28l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v28h, v33h, v34);
    const __m512d v36l = _mm512_mul_pd(v26l, v35l);
    const __m512d v36h = _mm512_mul_pd(v26h, v35h);
    const __m512i v39l = _mm512_srli_epi64(v18l, 52);
    const __m512i v39h = _mm512_srli_epi64(v18h, 52);
    const __m512i v41l = _mm512_add_epi64(v39l, v40);
    const __m512i v41h = _mm512_add_epi64(v39h, v40);
    const __m512d v42l = _mm512_castsi512_pd(v41l);
    const __m512d v42h = _mm512_castsi512_pd(v41h);
    const __m512d v44l = _mm512_sub_pd(v42l, v43);
    const __m512d v44h = _mm512_sub_pd(v42h, v43);
    const __m512d v45l = _mm512_mul_pd(v37, v44l);
    const __m512d v45h = _mm512_mul_pd(v37, v44h);
    const __m512d v46l = _mm512_add_pd(v36l, v45l);
    const __m512d v46h = _mm512_add_pd(v36h, v45h);
    const __m512d v48l = _mm512_fmsub_pd(v13l, v46l, v15l);
    const __m512d v48h = _mm512_fmsub_pd(v13h, v46h, v15h);
    const __m512d v49l = _mm512_fmadd_pd(v2, v48l, v43);
    const __m512d v49h = _mm512_fmadd_pd(v2, v48h, v43);
    const __m512d v50l = _mm512_sub_pd(v49l, v43);
    const __m512d v50h = _mm512_sub_pd(v49h, v43);
    const __m512d v51l = _mm512_fmadd_pd(v1, v50l, v48l);
    const __m512d v51h = _mm512_fmadd_pd(v1, v50h, v48h);
    const __m512d v53l = _mm512_fmadd_pd(v0, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v0, v51h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v51l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v51h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v51l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v51h, v56);
    const __m512d v58l = _mm512_fmadd_pd(v57l, v51l, v8);
    const __m512d v58h = _mm512_fmadd_pd(v57h, v51h, v8);
    const __m512d v59l = _mm512_mul_pd(v58l, v51l);
    const __m512d v59h = _mm512_mul_pd(v58h, v51h);
    const __m512d v62l = _mm512_fmadd_pd(v11l, v60, v61);
    const __m512d v62h = _mm512_fmadd_pd(v11h, v60, v61);
    const __m512d v64l = _mm512_fmadd_pd(v11l, v62l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v11h, v62h, v63);
    const __m512d v66l = _mm512_fmadd_pd(v11l, v64l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v11h, v64h, v65);
    const __m512d v68l = _mm512_fmadd_pd(v11l, v66l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v11h, v66h, v67);
    const __m512d v70l = _mm512_fmadd_pd(v11l, v68l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v11h, v68h, v69);
    const __m512d v72l = _mm512_fmadd_pd(v11l, v8, v71);
    const __m512d v72h = _mm512_fmadd_pd(v11h, v8, v71);
    const __m512d v74l = _mm512_fmadd_pd(v11l, v72l, v73);
    const __m512d v74h = _mm512_fmadd_pd(v11h, v72h, v73);
    const __m512d v76l = _mm512_fmadd_pd(v11l, v74l, v75);
    const __m512d v76h = _mm512_fmadd_pd(v11h, v74h, v75);
    const __m512d v78l = _mm512_fmadd_pd(v11l, v76l, v77);
    const __m512d v78h = _mm512_fmadd_pd(v11h, v76h, v77);
    const __m512d v79l = _mm512_mul_pd(v78l, v11l);
    const __m512d v79h = _mm512_mul_pd(v78h, v11h);
    const __m512d v80l = _mm512_div_pd(v70l, v79l);
    const __m512d v80h = _mm512_div_pd(v70h, v79h);
    const __m512d v81l = _mm512_fmadd_pd(v59l, v80l, v80l);
    const __m512d v81h = _mm512_fmadd_pd(v59h, v80h, v80h);
    const __m512i v82l = tgamma_4ulp_avx2_bits_f64_avx512(v49l);
    const __m512i v82h = tgamma_4ulp_avx2_bits_f64_avx512(v49h);
    const __m512i v83l = _mm512_slli_epi64(v82l, 52);
    const __m512i v83h = _mm512_slli_epi64(v82h, 52);
    const __m512d v84l = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_4ulp_avx2_bits_f64_avx512(v81l), v83l));
    const __m512d v84h = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_4ulp_avx2_bits_f64_avx512(v81h), v83h));
    const __m256 v85l = _mm512_cvtpd_ps(v84l);
    const __m256 v85h = _mm512_cvtpd_ps(v84h);
    const __m512 v85 = _mm512_insertf32x8(_mm512_castps256_ps512(v85l), v85h, 1);
    const __mmask16 v86 = (__mmask16)~v6;
    __m512 r0 = v85;
    __mmask16 any1 = v86;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v87 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v89 = _mm512_cmp_ps_mask(v87, v88, _CMP_LT_OQ);
        const __m512 v91 = _mm512_div_ps(v90, v5);
        const __m512 v92 = _mm512_roundscale_ps(v5, 8);
        const __mmask16 v93 = _mm512_cmp_ps_mask(v5, v92, _CMP_EQ_OQ);
        const __mmask16 v95 = _mm512_cmp_ps_mask(v5, v94, _CMP_LT_OQ);
        const __mmask16 v96 = (__mmask16)(v93 & v95);
        const __m512 v99 = _mm512_sub_ps(v5, v92);
        const __m512d v100l = _mm512_cvtps_pd(_mm512_castps512_ps256(v99));
        const __m512d v100h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v99, 1));
        const __m512d v101l = _mm512_mul_pd(v98, v100l);
        const __m512d v101h = _mm512_mul_pd(v98, v100h);
        const __m512d v102l = _mm512_mul_pd(v101l, v101l);
        const __m512d v102h = _mm512_mul_pd(v101h, v101h);
        const __m512d v105l = _mm512_fmadd_pd(v102l, v103, v104);
        const __m512d v105h = _mm512_fmadd_pd(v102h, v103, v104);
        const __m512d v107l = _mm512_fmadd_pd(v102l, v105l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v102h, v105h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v102l, v107l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v102h, v107h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v102l, v109l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v102h, v109h, v110);
        const __m512d v112l = _mm512_mul_pd(v102l, v101l);
        const __m512d v112h = _mm512_mul_pd(v102h, v101h);
        const __m512d v113l = _mm512_mul_pd(v111l, v112l);
        const __m512d v113h = _mm512_mul_pd(v111h, v112h);
        const __m512d v114l = _mm512_add_pd(v113l, v101l);
        const __m512d v114h = _mm512_add_pd(v113h, v101h);
        const __m512i v115l = tgamma_4ulp_avx2_bits_f64_avx512(v114l);
        const __m512i v115h = tgamma_4ulp_avx2_bits_f64_avx512(v114h);
        const __m512d v116l = _mm512_cvtps_pd(_mm512_castps512_ps256(v92));
        const __m512d v116h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v92, 1));
        const __m512d v117l = _mm512_add_pd(v116l, v43);
        const __m512d v117h = _mm512_add_pd(v116h, v43);
        const __m512i v118l = tgamma_4ulp_avx2_bits_f64_avx512(v117l);
        const __m512i v118h = tgamma_4ulp_avx2_bits_f64_avx512(v117h);
        const __m512i v120l = _mm512_slli_epi64(v118l, 63);
        const __m512i v120h = _mm512_slli_epi64(v118h, 63);
        const __m512i v121l = _mm512_xor_si512(v115l, v120l);
        const __m512i v121h = _mm512_xor_si512(v115h, v120h);
        const __m512d v122l = _mm512_castsi512_pd(v121l);
        const __m512d v122h = _mm512_castsi512_pd(v121h);
        const __m512d v123l = _mm512_mul_pd(v122l, v84l);
        const __m512d v123h = _mm512_mul_pd(v122h, v84h);
        const __m512d v124l = _mm512_div_pd(v98, v123l);
        const __m512d v124h = _mm512_div_pd(v98, v123h);
        const __m256 v125l = _mm512_cvtpd_ps(v124l);
        const __m256 v125h = _mm512_cvtpd_ps(v124h);
        const __m512 v125 = _mm512_insertf32x8(_mm512_castps256_ps512(v125l), v125h, 1);
        const __m512 v126 = _mm512_mask_blend_ps(v96, v125, v97);
        const __m512 v127 = _mm512_mask_blend_ps(v89, v126, v91);
        r0 = _mm512_mask_blend_ps(v86, r0, v127);
    }
    _mm512_storeu_ps(y, r0);
}

static TGAMMA_4ULP_AVX2_AVX512_TARGET void tgamma_4ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tgamma_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_4ulp_avx2_level(void) {
#if defined(TGAMMA_4ULP_AVX2_FORCE_ISA)
    return TGAMMA_4ULP_AVX2_FORCE_ISA;
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

float tgamma_4ulp_avx2(float x) {
    return tgamma_4ulp_avx2_element(x);
}

void tgamma_4ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_4ulp_avx2_level();
    if (level == 2) {
        tgamma_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_4ulp_avx2_array_portable(x, y, n);
}
