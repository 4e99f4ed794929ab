/* tgamma_1ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    0.907088 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.055526p+4 (16.3332882, encoding 0x4182aa93)
 *   result there 0x1.7ce49cp+41 (3.271846e+12, encoding 0x543e724e)
 *   mean error   0.129128 ulp
 *   misrounded   19425998 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ed797843f301d09a4e9184f7d6bd970f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 0.6 --isa avx2 --time 40s --seed 1 --threads 1 --archive tgamma_1ulp_avx2.db --from seeds/tgamma/stirling5_split13_room.evo
 *                time: 2.9721 ns/element as avx2 code (inputs mean)
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
#include "tgamma_1ulp_avx2.h"

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
static inline int64_t tgamma_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tgamma_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tgamma_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t tgamma_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return tgamma_1ulp_avx2_frombits_f64((int64_t)((uint64_t)tgamma_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float tgamma_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_1ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline float tgamma_1ulp_avx2_element(float x) {
    const double v0 = 0x1p+0; /* 1 */
    const double v1 = 0x1.8p+5; /* 48 */
    const float v2 = 0x1p-1f; /* 0.5 */
    const float v3 = x;
    const int v4 = v2 <= v3;
    const double v5 = (double)v3;
    const double v6 = v0 - v5;
    const double v7 = v4 ? v5 : v6;
    const double v8 = v1 < v7 ? v1 : v7;
    const double v9 = 0x1.8018cb5ce6011p+1; /* 3.0007566646199924 */
    const double v10 = v8 + v9;
    const double v11 = v8 + v0;
    const double v12 = v10 * v11;
    const double v13 = 0x1.ffdf40b8b311dp+1; /* 3.9990006353238088 */
    const double v14 = v8 + v13;
    const double v15 = v8 * v14;
    const double v16 = v12 * v15;
    const double v17 = 0x1.fffa6b7d8c71cp+0; /* 1.9999148541941798 */
    const double v18 = v8 + v17;
    const double v19 = v16 * v18;
    const double v20 = 0x1.4p+2; /* 5 */
    const double v21 = v8 + v20;
    const double v22 = v19 * v21;
    const double v23 = v0 / v22;
    const double v24 = v23 * v21;
    const double v25 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v26 = v23 * v19;
    const double v27 = 0x1.54165c1f763bdp-4; /* 0.083029136519498573 */
    const double v28 = v26 * v27;
    const double v29 = 0x1.62e42ff16554fp-1; /* 0.69314718076445014 */
    const int64_t v30 = tgamma_1ulp_avx2_bits_f64(v21);
    const int64_t v31 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v32 = (int64_t)((uint64_t)v30 + (uint64_t)v31);
    const int64_t v33 = INT64_C(52);
    const int64_t v34 = tgamma_1ulp_avx2_lshr_i64(v32, v33);
    const int64_t v35 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v36 = (int64_t)((uint64_t)v34 + (uint64_t)v35);
    const double v37 = tgamma_1ulp_avx2_frombits_f64(v36);
    const double v38 = 0x1.8p+52; /* 6755399441055744 */
    const double v39 = v37 - v38;
    const int64_t v40 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v41 = v32 & v40;
    const int64_t v42 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v43 = (int64_t)((uint64_t)v41 + (uint64_t)v42);
    const double v44 = tgamma_1ulp_avx2_frombits_f64(v43);
    const double v45 = v44 - v0;
    const double v46 = 0x1.168e5b0cf33bep-3; /* 0.13601370938559215 */
    const double v47 = -0x1.0a781e7ccf1a7p-3; /* -0.1301119214857753 */
    const double v48 = tgamma_1ulp_avx2_fma_f64(v46, v45, v47);
    const double v49 = 0x1.a7a5138af3fc9p-4; /* 0.10342891343975603 */
    const double v50 = tgamma_1ulp_avx2_fma_f64(v48, v45, v49);
    const double v51 = v45 * v45;
    const double v52 = -0x1.f1114012aa28bp-4; /* -0.1213543417785649 */
    const double v53 = 0x1.25b220f7d9516p-3; /* 0.14340615993857203 */
    const double v54 = tgamma_1ulp_avx2_fma_f64(v45, v52, v53);
    const double v55 = tgamma_1ulp_avx2_fma_f64(v50, v51, v54);
    const double v56 = -0x1.55bdfdb29268ep-3; /* -0.16686628533561926 */
    const double v57 = tgamma_1ulp_avx2_fma_f64(v45, v55, v56);
    const double v58 = 0x1.99911a95c2afdp-3; /* 0.19998379487545739 */
    const double v59 = tgamma_1ulp_avx2_fma_f64(v57, v45, v58);
    const double v60 = -0x1.fffd7064f8164p-3; /* -0.24999511535771568 */
    const double v61 = tgamma_1ulp_avx2_fma_f64(v59, v45, v60);
    const double v62 = 0x1.55555ef3d22e3p-2; /* 0.33333347666898144 */
    const double v63 = tgamma_1ulp_avx2_fma_f64(v45, v61, v62);
    const double v64 = -0x1.00000163a3fb6p-1; /* -0.5000000414020096 */
    const double v65 = tgamma_1ulp_avx2_fma_f64(v45, v63, v64);
    const double v66 = tgamma_1ulp_avx2_fma_f64(v65, v51, v45);
    const double v67 = tgamma_1ulp_avx2_fma_f64(v29, v39, v66);
    const double v68 = v67 - v0;
    const double v69 = 0x1.ffffe4a9393fdp-2; /* 0.49999959261759824 */
    const double v70 = v21 - v69;
    const double v71 = 0x1.acfdd42710204p-2; /* 0.41893702972814162 */
    const double v72 = tgamma_1ulp_avx2_fma_f64(v68, v70, v71);
    const double v73 = v28 + v72;
    const double v74 = tgamma_1ulp_avx2_fma_f64(v25, v73, v38);
    const double v75 = v74 - v38;
    const double v76 = -0x1.62e42ff3e9a28p-1; /* -0.69314718105744522 */
    const double v77 = tgamma_1ulp_avx2_fma_f64(v75, v76, v73);
    const double v78 = 0x1.037a845f3c23ap+5; /* 32.434822792074968 */
    const double v79 = tgamma_1ulp_avx2_fma_f64(v77, v77, v78);
    const double v80 = 0x1.50eb1011126d3p-10; /* 0.0012852409893348473 */
    const double v81 = 0x1.12488210c46a4p-7; /* 0.0083704600415644495 */
    const double v82 = tgamma_1ulp_avx2_fma_f64(v77, v80, v81);
    const double v83 = -0x1.ad61b4da36354p-4; /* -0.10482950826134402 */
    const double v84 = tgamma_1ulp_avx2_fma_f64(v79, v82, v83);
    const double v85 = 0x1.ffffbe73af79fp-2; /* 0.49999902325714091 */
    const double v86 = tgamma_1ulp_avx2_fma_f64(v77, v84, v85);
    const double v87 = tgamma_1ulp_avx2_fma_f64(v77, v86, v0);
    const double v88 = tgamma_1ulp_avx2_fma_f64(v77, v87, v0);
    const double v89 = v24 * v88;
    const int64_t v90 = tgamma_1ulp_avx2_bits_f64(v74);
    const int64_t v91 = tgamma_1ulp_avx2_shl_i64(v90, v33);
    const double v92 = tgamma_1ulp_avx2_addbits_f64(v89, v91);
    const float v93 = (float)v92;
    const int v94 = !v4;
    float r0 = v93;
    if (v94) {
        const float v95 = 0x1p+2f; /* 4 */
        const float v96 = tgamma_1ulp_avx2_abs_f32(v3);
        const float v97 = v95 < v96 ? v95 : v96;
        const float v98 = 0x1p-30f; /* 9.31322575e-10 */
        const int v99 = v97 < v98;
        const float v100 = 0x1p+0f; /* 1 */
        const float v101 = v100 / v3;
        const float v102 = tgamma_1ulp_avx2_rint_f32(v3);
        const int v103 = v3 == v102;
        const float v104 = 0x0p+0f; /* 0 */
        const int v105 = v3 < v104;
        const int v106 = v103 & v105;
        const float v107 = NAN;
        const double v108 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v109 = v3 - v102;
        const double v110 = (double)v109;
        const double v111 = v108 * v110;
        const double v112 = v111 * v111;
        const double v113 = v112 * v111;
        const double v114 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v115 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v116 = tgamma_1ulp_avx2_fma_f64(v114, v112, v115);
        const double v117 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v118 = tgamma_1ulp_avx2_fma_f64(v116, v112, v117);
        const double v119 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v120 = tgamma_1ulp_avx2_fma_f64(v112, v118, v119);
        const double v121 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v122 = tgamma_1ulp_avx2_fma_f64(v112, v120, v121);
        const double v123 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v124 = tgamma_1ulp_avx2_fma_f64(v112, v122, v123);
        const double v125 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v126 = tgamma_1ulp_avx2_fma_f64(v124, v112, v125);
        const double v127 = tgamma_1ulp_avx2_fma_f64(v113, v126, v111);
        const int64_t v128 = tgamma_1ulp_avx2_bits_f64(v127);
        const double v129 = (double)v102;
        const double v130 = v129 + v38;
        const int64_t v131 = tgamma_1ulp_avx2_bits_f64(v130);
        const int64_t v132 = INT64_C(63);
        const int64_t v133 = tgamma_1ulp_avx2_shl_i64(v131, v132);
        const int64_t v134 = v128 ^ v133;
        const double v135 = tgamma_1ulp_avx2_frombits_f64(v134);
        const double v136 = v135 * v92;
        const double v137 = v108 / v136;
        const float v138 = (float)v137;
        const float v139 = v106 ? v107 : v138;
        const float v140 = v99 ? v101 : v139;
        r0 = v140;
    }
    return r0;
}

static void tgamma_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_1ULP_AVX2_AVX2 static inline TGAMMA_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_1ULP_AVX2_AVX512 static inline TGAMMA_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TGAMMA_1ULP_AVX2_AVX2 __m256i tgamma_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TGAMMA_1ULP_AVX2_AVX2 void tgamma_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v1 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v2 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v9 = _mm256_set1_pd(0x1.8018cb5ce6011p+1); /* 3.0007566646199924 */
    const __m256d v13 = _mm256_set1_pd(0x1.ffdf40b8b311dp+1); /* 3.9990006353238088 */
    const __m256d v17 = _mm256_set1_pd(0x1.fffa6b7d8c71cp+0); /* 1.9999148541941798 */
    const __m256d v20 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v25 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v27 = _mm256_set1_pd(0x1.54165c1f763bdp-4); /* 0.083029136519498573 */
    const __m256d v29 = _mm256_set1_pd(0x1.62e42ff16554fp-1); /* 0.69314718076445014 */
    const __m256i v31 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v35 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v38 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v40 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v42 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v46 = _mm256_set1_pd(0x1.168e5b0cf33bep-3); /* 0.13601370938559215 */
    const __m256d v47 = _mm256_set1_pd(-0x1.0a781e7ccf1a7p-3); /* -0.1301119214857753 */
    const __m256d v49 = _mm256_set1_pd(0x1.a7a5138af3fc9p-4); /* 0.10342891343975603 */
    const __m256d v52 = _mm256_set1_pd(-0x1.f1114012aa28bp-4); /* -0.1213543417785649 */
    const __m256d v53 = _mm256_set1_pd(0x1.25b220f7d9516p-3); /* 0.14340615993857203 */
    const __m256d v56 = _mm256_set1_pd(-0x1.55bdfdb29268ep-3); /* -0.16686628533561926 */
    const __m256d v58 = _mm256_set1_pd(0x1.99911a95c2afdp-3); /* 0.19998379487545739 */
    const __m256d v60 = _mm256_set1_pd(-0x1.fffd7064f8164p-3); /* -0.24999511535771568 */
    const __m256d v62 = _mm256_set1_pd(0x1.55555ef3d22e3p-2); /* 0.33333347666898144 */
    const __m256d v64 = _mm256_set1_pd(-0x1.00000163a3fb6p-1); /* -0.5000000414020096 */
    const __m256d v69 = _mm256_set1_pd(0x1.ffffe4a9393fdp-2); /* 0.49999959261759824 */
    const __m256d v71 = _mm256_set1_pd(0x1.acfdd42710204p-2); /* 0.41893702972814162 */
    const __m256d v76 = _mm256_set1_pd(-0x1.62e42ff3e9a28p-1); /* -0.69314718105744522 */
    const __m256d v78 = _mm256_set1_pd(0x1.037a845f3c23ap+5); /* 32.434822792074968 */
    const __m256d v80 = _mm256_set1_pd(0x1.50eb1011126d3p-10); /* 0.0012852409893348473 */
    const __m256d v81 = _mm256_set1_pd(0x1.12488210c46a4p-7); /* 0.0083704600415644495 */
    const __m256d v83 = _mm256_set1_pd(-0x1.ad61b4da36354p-4); /* -0.10482950826134402 */
    const __m256d v85 = _mm256_set1_pd(0x1.ffffbe73af79fp-2); /* 0.49999902325714091 */
    const __m256 v95 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256 v98 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v100 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v104 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v107 = _mm256_set1_ps(NAN);
    const __m256d v108 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v114 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v115 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v117 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v119 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v121 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v123 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v125 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_LE_OQ));
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v6l = _mm256_sub_pd(v0, v5l);
    const __m256d v6h = _mm256_sub_pd(v0, v5h);
    const __m256d v7l = _mm256_blendv_pd(v6l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v7h = _mm256_blendv_pd(v6h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v8l = _mm256_min_pd(v1, v7l);
    const __m256d v8h = _mm256_min_pd(v1, v7h);
    const __m256d v10l = _mm256_add_pd(v8l, v9);
    const __m256d v10h = _mm256_add_pd(v8h, v9);
    const __m256d v11l = _mm256_add_pd(v8l, v0);
    const __m256d v11h = _mm256_add_pd(v8h, v0);
    const __m256d v12l = _mm256_mul_pd(v10l, v11l);
    const __m256d v12h = _mm256_mul_pd(v10h, v11h);
    const __m256d v14l = _mm256_add_pd(v8l, v13);
    const __m256d v14h = _mm256_add_pd(v8h, v13);
    const __m256d v15l = _mm256_mul_pd(v8l, v14l);
    const __m256d v15h = _mm256_mul_pd(v8h, v14h);
    const __m256d v16l = _mm256_mul_pd(v12l, v15l);
    const __m256d v16h = _mm256_mul_pd(v12h, v15h);
    const __m256d v18l = _mm256_add_pd(v8l, v17);
    const __m256d v18h = _mm256_add_pd(v8h, v17);
    const __m256d v19l = _mm256_mul_pd(v16l, v18l);
    const __m256d v19h = _mm256_mul_pd(v16h, v18h);
    const __m256d v21l = _mm256_add_pd(v8l, v20);
    const __m256d v21h = _mm256_add_pd(v8h, v20);
    const __m256d v22l = _mm256_mul_pd(v19l, v21l);
    const __m256d v22h = _mm256_mul_pd(v19h, v21h);
    const __m256d v23l = _mm256_div_pd(v0, v22l);
    const __m256d v23h = _mm256_div_pd(v0, v22h);
    const __m256d v24l = _mm256_mul_pd(v23l, v21l);
    const __m256d v24h = _mm256_mul_pd(v23h, v21h);
    const __m256d v26l = _mm256_mul_pd(v23l, v19l);
    const __m256d v26h = _mm256_mul_pd(v23h, v19h);
    const __m256d v28l = _mm256_mul_pd(v26l, v27);
    const __m256d v28h = _mm256_mul_pd(v26h, v27);
    const __m256i v30l = tgamma_1ulp_avx2_bits_f64_avx2(v21l);
    const __m256i v30h = tgamma_1ulp_avx2_bits_f64_avx2(v21h);
    const __m256i v32l = _mm256_add_epi64(v30l, v31);
    const __m256i v32h = _mm256_add_epi64(v30h, v31);
    const __m256i v34l = _mm256_srli_epi64(v32l, 52);
    const __m256i v34h = _mm256_srli_epi64(v32h, 52);
    const __m256i v36l = _mm256_add_epi64(v34l, v35);
    const __m256i v36h = _mm256_add_epi64(v34h, v35);
    const __m256d v37l = _mm256_castsi256_pd(v36l);
    const __m256d v37h = _mm256_castsi256_pd(v36h);
    const __m256d v39l = _mm256_sub_pd(v37l, v38);
    const __m256d v39h = _mm256_sub_pd(v37h, v38);
    const __m256i v41l = _mm256_and_si256(v32l, v40);
    const __m256i v41h = _mm256_and_si256(v32h, v40);
    const __m256i v43l = _mm256_add_epi64(v41l, v42);
    const __m256i v43h = _mm256_add_epi64(v41h, v42);
    const __m256d v44l = _mm256_castsi256_pd(v43l);
    const __m256d v44h = _mm256_castsi256_pd(v43h);
    const __m256d v45l = _mm256_sub_pd(v44l, v0);
    const __m256d v45h = _mm256_sub_pd(v44h, v0);
    const __m256d v48l = _mm256_fmadd_pd(v46, v45l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46, v45h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v45l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v45h, v49);
    const __m256d v51l = _mm256_mul_pd(v45l, v45l);
    const __m256d v51h = _mm256_mul_pd(v45h, v45h);
    const __m256d v54l = _mm256_fmadd_pd(v45l, v52, v53);
    const __m256d v54h = _mm256_fmadd_pd(v45h, v52, v53);
    const __m256d v55l = _mm256_fmadd_pd(v50l, v51l, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v50h, v51h, v54h);
    const __m256d v57l = _mm256_fmadd_pd(v45l, v55l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v45h, v55h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v45l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v45h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v45l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v45h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v45l, v61l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v45h, v61h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v45l, v63l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v45h, v63h, v64);
    const __m256d v66l = _mm256_fmadd_pd(v65l, v51l, v45l);
    const __m256d v66h = _mm256_fmadd_pd(v65h, v51h, v45h);
    const __m256d v67l = _mm256_fmadd_pd(v29, v39l, v66l);
    const __m256d v67h = _mm256_fmadd_pd(v29, v39h, v66h);
    const __m256d v68l = _mm256_sub_pd(v67l, v0);
    const __m256d v68h = _mm256_sub_pd(v67h, v0);
    const __m256d v70l = _mm256_sub_pd(v21l, v69);
    const __m256d v70h = _mm256_sub_pd(v21h, v69);
    const __m256d v72l = _mm256_fmadd_pd(v68l, v70l, v71);
    const __m256d v72h = _mm256_fmadd_pd(v68h, v70h, v71);
    const __m256d v73l = _mm256_add_pd(v28l, v72l);
    const __m256d v73h = _mm256_add_pd(v28h, v72h);
    const __m256d v74l = _mm256_fmadd_pd(v25, v73l, v38);
    const __m256d v74h = _mm256_fmadd_pd(v25, v73h, v38);
    const __m256d v75l = _mm256_sub_pd(v74l, v38);
    const __m256d v75h = _mm256_sub_pd(v74h, v38);
    const __m256d v77l = _mm256_fmadd_pd(v75l, v76, v73l);
    const __m256d v77h = _mm256_fmadd_pd(v75h, v76, v73h);
    const __m256d v79l = _mm256_fmadd_pd(v77l, v77l, v78);
    const __m256d v79h = _mm256_fmadd_pd(v77h, v77h, v78);
    const __m256d v82l = _mm256_fmadd_pd(v77l, v80, v81);
    const __m256d v82h = _mm256_fmadd_pd(v77h, v80, v81);
    const __m256d v84l = _mm256_fmadd_pd(v79l, v82l, v83);
    const __m256d v84h = _mm256_fmadd_pd(v79h, v82h, v83);
    const __m256d v86l = _mm256_fmadd_pd(v77l, v84l, v85);
    const __m256d v86h = _mm256_fmadd_pd(v77h, v84h, v85);
    const __m256d v87l = _mm256_fmadd_pd(v77l, v86l, v0);
    const __m256d v87h = _mm256_fmadd_pd(v77h, v86h, v0);
    const __m256d v88l = _mm256_fmadd_pd(v77l, v87l, v0);
    const __m256d v88h = _mm256_fmadd_pd(v77h, v87h, v0);
    const __m256d v89l = _mm256_mul_pd(v24l, v88l);
    const __m256d v89h = _mm256_mul_pd(v24h, v88h);
    const __m256i v90l = tgamma_1ulp_avx2_bits_f64_avx2(v74l);
    const __m256i v90h = tgamma_1ulp_avx2_bits_f64_avx2(v74h);
    const __m256i v91l = _mm256_slli_epi64(v90l, 52);
    const __m256i v91h = _mm256_slli_epi64(v90h, 52);
    const __m256d v92l = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_1ulp_avx2_bits_f64_avx2(v89l), v91l));
    const __m256d v92h = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_1ulp_avx2_bits_f64_avx2(v89h), v91h));
    const __m128 v93l = _mm256_cvtpd_ps(v92l);
    const __m128 v93h = _mm256_cvtpd_ps(v92h);
    const __m256 v93 = _mm256_set_m128(v93h, v93l);
    const __m256i v94 = _mm256_xor_si256(v4, _mm256_set1_epi32(-1));
    __m256 r0 = v93;
    __m256i any1 = v94;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v96 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
        const __m256 v97 = _mm256_min_ps(v95, v96);
        const __m256i v99 = _mm256_castps_si256(_mm256_cmp_ps(v97, v98, _CMP_LT_OQ));
        const __m256 v101 = _mm256_div_ps(v100, v3);
        const __m256 v102 = _mm256_round_ps(v3, 8);
        const __m256i v103 = _mm256_castps_si256(_mm256_cmp_ps(v3, v102, _CMP_EQ_OQ));
        const __m256i v105 = _mm256_castps_si256(_mm256_cmp_ps(v3, v104, _CMP_LT_OQ));
        const __m256i v106 = _mm256_and_si256(v103, v105);
        const __m256 v109 = _mm256_sub_ps(v3, v102);
        const __m256d v110l = _mm256_cvtps_pd(_mm256_castps256_ps128(v109));
        const __m256d v110h = _mm256_cvtps_pd(_mm256_extractf128_ps(v109, 1));
        const __m256d v111l = _mm256_mul_pd(v108, v110l);
        const __m256d v111h = _mm256_mul_pd(v108, v110h);
        const __m256d v112l = _mm256_mul_pd(v111l, v111l);
        const __m256d v112h = _mm256_mul_pd(v111h, v111h);
        const __m256d v113l = _mm256_mul_pd(v112l, v111l);
        const __m256d v113h = _mm256_mul_pd(v112h, v111h);
        const __m256d v116l = _mm256_fmadd_pd(v114, v112l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114, v112h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v112l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v112h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v112l, v118l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v112h, v118h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v112l, v120l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v112h, v120h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v112l, v122l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v112h, v122h, v123);
        const __m256d v126l = _mm256_fmadd_pd(v124l, v112l, v125);
        const __m256d v126h = _mm256_fmadd_pd(v124h, v112h, v125);
        const __m256d v127l = _mm256_fmadd_pd(v113l, v126l, v111l);
        const __m256d v127h = _mm256_fmadd_pd(v113h, v126h, v111h);
        const __m256i v128l = tgamma_1ulp_avx2_bits_f64_avx2(v127l);
        const __m256i v128h = tgamma_1ulp_avx2_bits_f64_avx2(v127h);
        const __m256d v129l = _mm256_cvtps_pd(_mm256_castps256_ps128(v102));
        const __m256d v129h = _mm256_cvtps_pd(_mm256_extractf128_ps(v102, 1));
        const __m256d v130l = _mm256_add_pd(v129l, v38);
        const __m256d v130h = _mm256_add_pd(v129h, v38);
        const __m256i v131l = tgamma_1ulp_avx2_bits_f64_avx2(v130l);
        const __m256i v131h = tgamma_1ulp_avx2_bits_f64_avx2(v130h);
        const __m256i v133l = _mm256_slli_epi64(v131l, 63);
        const __m256i v133h = _mm256_slli_epi64(v131h, 63);
        const __m256i v134l = _mm256_xor_si256(v128l, v133l);
        const __m256i v134h = _mm256_xor_si256(v128h, v133h);
        const __m256d v135l = _mm256_castsi256_pd(v134l);
        const __m256d v135h = _mm256_castsi256_pd(v134h);
        const __m256d v136l = _mm256_mul_pd(v135l, v92l);
        const __m256d v136h = _mm256_mul_pd(v135h, v92h);
        const __m256d v137l = _mm256_div_pd(v108, v136l);
        const __m256d v137h = _mm256_div_pd(v108, v136h);
        const __m128 v138l = _mm256_cvtpd_ps(v137l);
        const __m128 v138h = _mm256_cvtpd_ps(v137h);
        const __m256 v138 = _mm256_set_m128(v138h, v138l);
        const __m256 v139 = _mm256_blendv_ps(v138, v107, _mm256_castsi256_ps(v106));
        const __m256 v140 = _mm256_blendv_ps(v139, v101, _mm256_castsi256_ps(v99));
        r0 = _mm256_blendv_ps(r0, v140, _mm256_castsi256_ps(v94));
    }
    _mm256_storeu_ps(y, r0);
}

static TGAMMA_1ULP_AVX2_AVX2_TARGET void tgamma_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tgamma_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_1ULP_AVX2_AVX512 __mmask8 tgamma_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_1ULP_AVX2_AVX512 __m512i tgamma_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_1ULP_AVX2_AVX512 void tgamma_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v2 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v9 = _mm512_set1_pd(0x1.8018cb5ce6011p+1); /* 3.0007566646199924 */
    const __m512d v13 = _mm512_set1_pd(0x1.ffdf40b8b311dp+1); /* 3.9990006353238088 */
    const __m512d v17 = _mm512_set1_pd(0x1.fffa6b7d8c71cp+0); /* 1.9999148541941798 */
    const __m512d v20 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v25 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v27 = _mm512_set1_pd(0x1.54165c1f763bdp-4); /* 0.083029136519498573 */
    const __m512d v29 = _mm512_set1_pd(0x1.62e42ff16554fp-1); /* 0.69314718076445014 */
    const __m512i v31 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v35 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v38 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v40 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v42 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v46 = _mm512_set1_pd(0x1.168e5b0cf33bep-3); /* 0.13601370938559215 */
    const __m512d v47 = _mm512_set1_pd(-0x1.0a781e7ccf1a7p-3); /* -0.1301119214857753 */
    const __m512d v49 = _mm512_set1_pd(0x1.a7a5138af3fc9p-4); /* 0.10342891343975603 */
    const __m512d v52 = _mm512_set1_pd(-0x1.f1114012aa28bp-4); /* -0.1213543417785649 */
    const __m512d v53 = _mm512_set1_pd(0x1.25b220f7d9516p-3); /* 0.14340615993857203 */
    const __m512d v56 = _mm512_set1_pd(-0x1.55bdfdb29268ep-3); /* -0.16686628533561926 */
    const __m512d v58 = _mm512_set1_pd(0x1.99911a95c2afdp-3); /* 0.19998379487545739 */
    const __m512d v60 = _mm512_set1_pd(-0x1.fffd7064f8164p-3); /* -0.24999511535771568 */
    const __m512d v62 = _mm512_set1_pd(0x1.55555ef3d22e3p-2); /* 0.33333347666898144 */
    const __m512d v64 = _mm512_set1_pd(-0x1.00000163a3fb6p-1); /* -0.5000000414020096 */
    const __m512d v69 = _mm512_set1_pd(0x1.ffffe4a9393fdp-2); /* 0.49999959261759824 */
    const __m512d v71 = _mm512_set1_pd(0x1.acfdd42710204p-2); /* 0.41893702972814162 */
    const __m512d v76 = _mm512_set1_pd(-0x1.62e42ff3e9a28p-1); /* -0.69314718105744522 */
    const __m512d v78 = _mm512_set1_pd(0x1.037a845f3c23ap+5); /* 32.434822792074968 */
    const __m512d v80 = _mm512_set1_pd(0x1.50eb1011126d3p-10); /* 0.0012852409893348473 */
    const __m512d v81 = _mm512_set1_pd(0x1.12488210c46a4p-7); /* 0.0083704600415644495 */
    const __m512d v83 = _mm512_set1_pd(-0x1.ad61b4da36354p-4); /* -0.10482950826134402 */
    const __m512d v85 = _mm512_set1_pd(0x1.ffffbe73af79fp-2); /* 0.49999902325714091 */
    const __m512 v95 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512 v98 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v100 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v104 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v107 = _mm512_set1_ps(NAN);
    const __m512d v108 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v114 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v115 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v117 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v119 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v121 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v123 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v125 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v2, v3, _CMP_LE_OQ);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v6l = _mm512_sub_pd(v0, v5l);
    const __m512d v6h = _mm512_sub_pd(v0, v5h);
    const __m512d v7l = _mm512_mask_blend_pd((__mmask8)v4, v6l, v5l);
    const __m512d v7h = _mm512_mask_blend_pd(tgamma_1ulp_avx2_high_mask_avx512(v4), v6h, v5h);
    const __m512d v8l = _mm512_min_pd(v1, v7l);
    const __m512d v8h = _mm512_min_pd(v1, v7h);
    const __m512d v10l = _mm512_add_pd(v8l, v9);
    const __m512d v10h = _mm512_add_pd(v8h, v9);
    const __m512d v11l = _mm512_add_pd(v8l, v0);
    const __m512d v11h = _mm512_add_pd(v8h, v0);
    const __m512d v12l = _mm512_mul_pd(v10l, v11l);
    const __m512d v12h = _mm512_mul_pd(v10h, v11h);
    const __m512d v14l = _mm512_add_pd(v8l, v13);
    const __m512d v14h = _mm512_add_pd(v8h, v13);
    const __m512d v15l = _mm512_mul_pd(v8l, v14l);
    const __m512d v15h = _mm512_mul_pd(v8h, v14h);
    const __m512d v16l = _mm512_mul_pd(v12l, v15l);
    const __m512d v16h = _mm512_mul_pd(v12h, v15h);
    const __m512d v18l = _mm512_add_pd(v8l, v17);
    const __m512d v18h = _mm512_add_pd(v8h, v17);
    const __m512d v19l = _mm512_mul_pd(v16l, v18l);
    const __m512d v19h = _mm512_mul_pd(v16h, v18h);
    const __m512d v21l = _mm512_add_pd(v8l, v20);
    const __m512d v21h = _mm512_add_pd(v8h, v20);
    const __m512d v22l = _mm512_mul_pd(v19l, v21l);
    const __m512d v22h = _mm512_mul_pd(v19h, v21h);
    const __m512d v23l = _mm512_div_pd(v0, v22l);
    const __m512d v23h = _mm512_div_pd(v0, v22h);
    const __m512d v24l = _mm512_mul_pd(v23l, v21l);
    const __m512d v24h = _mm512_mul_pd(v23h, v21h);
    const __m512d v26l = _mm512_mul_pd(v23l, v19l);
    const __m512d v26h = _mm512_mul_pd(v23h, v19h);
    const __m512d v28l = _mm512_mul_pd(v26l, v27);
    const __m512d v28h = _mm512_mul_pd(v26h, v27);
    const __m512i v30l = tgamma_1ulp_avx2_bits_f64_avx512(v21l);
    const __m512i v30h = tgamma_1ulp_avx2_bits_f64_avx512(v21h);
    const __m512i v32l = _mm512_add_epi64(v30l, v31);
    const __m512i v32h = _mm512_add_epi64(v30h, v31);
    const __m512i v34l = _mm512_srli_epi64(v32l, 52);
    const __m512i v34h = _mm512_srli_epi64(v32h, 52);
    const __m512i v36l = _mm512_add_epi64(v34l, v35);
    const __m512i v36h = _mm512_add_epi64(v34h, v35);
    const __m512d v37l = _mm512_castsi512_pd(v36l);
    const __m512d v37h = _mm512_castsi512_pd(v36h);
    const __m512d v39l = _mm512_sub_pd(v37l, v38);
    const __m512d v39h = _mm512_sub_pd(v37h, v38);
    const __m512i v41l = _mm512_and_si512(v32l, v40);
    const __m512i v41h = _mm512_and_si512(v32h, v40);
    const __m512i v43l = _mm512_add_epi64(v41l, v42);
    const __m512i v43h = _mm512_add_epi64(v41h, v42);
    const __m512d v44l = _mm512_castsi512_pd(v43l);
    const __m512d v44h = _mm512_castsi512_pd(v43h);
    const __m512d v45l = _mm512_sub_pd(v44l, v0);
    const __m512d v45h = _mm512_sub_pd(v44h, v0);
    const __m512d v48l = _mm512_fmadd_pd(v46, v45l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46, v45h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v45l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v45h, v49);
    const __m512d v51l = _mm512_mul_pd(v45l, v45l);
    const __m512d v51h = _mm512_mul_pd(v45h, v45h);
    const __m512d v54l = _mm512_fmadd_pd(v45l, v52, v53);
    const __m512d v54h = _mm512_fmadd_pd(v45h, v52, v53);
    const __m512d v55l = _mm512_fmadd_pd(v50l, v51l, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v50h, v51h, v54h);
    const __m512d v57l = _mm512_fmadd_pd(v45l, v55l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v45h, v55h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v45l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v45h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v59l, v45l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v59h, v45h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v45l, v61l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v45h, v61h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v45l, v63l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v45h, v63h, v64);
    const __m512d v66l = _mm512_fmadd_pd(v65l, v51l, v45l);
    const __m512d v66h = _mm512_fmadd_pd(v65h, v51h, v45h);
    const __m512d v67l = _mm512_fmadd_pd(v29, v39l, v66l);
    const __m512d v67h = _mm512_fmadd_pd(v29, v39h, v66h);
    const __m512d v68l = _mm512_sub_pd(v67l, v0);
    const __m512d v68h = _mm512_sub_pd(v67h, v0);
    const __m512d v70l = _mm512_sub_pd(v21l, v69);
    const __m512d v70h = _mm512_sub_pd(v21h, v69);
    const __m512d v72l = _mm512_fmadd_pd(v68l, v70l, v71);
    const __m512d v72h = _mm512_fmadd_pd(v68h, v70h, v71);
    const __m512d v73l = _mm512_add_pd(v28l, v72l);
    const __m512d v73h = _mm512_add_pd(v28h, v72h);
    const __m512d v74l = _mm512_fmadd_pd(v25, v73l, v38);
    const __m512d v74h = _mm512_fmadd_pd(v25, v73h, v38);
    const __m512d v75l = _mm512_sub_pd(v74l, v38);
    const __m512d v75h = _mm512_sub_pd(v74h, v38);
    const __m512d v77l = _mm512_fmadd_pd(v75l, v76, v73l);
    const __m512d v77h = _mm512_fmadd_pd(v75h, v76, v73h);
    const __m512d v79l = _mm512_fmadd_pd(v77l, v77l, v78);
    const __m512d v79h = _mm512_fmadd_pd(v77h, v77h, v78);
    const __m512d v82l = _mm512_fmadd_pd(v77l, v80, v81);
    const __m512d v82h = _mm512_fmadd_pd(v77h, v80, v81);
    const __m512d v84l = _mm512_fmadd_pd(v79l, v82l, v83);
    const __m512d v84h = _mm512_fmadd_pd(v79h, v82h, v83);
    const __m512d v86l = _mm512_fmadd_pd(v77l, v84l, v85);
    const __m512d v86h = _mm512_fmadd_pd(v77h, v84h, v85);
    const __m512d v87l = _mm512_fmadd_pd(v77l, v86l, v0);
    const __m512d v87h = _mm512_fmadd_pd(v77h, v86h, v0);
    const __m512d v88l = _mm512_fmadd_pd(v77l, v87l, v0);
    const __m512d v88h = _mm512_fmadd_pd(v77h, v87h, v0);
    const __m512d v89l = _mm512_mul_pd(v24l, v88l);
    const __m512d v89h = _mm512_mul_pd(v24h, v88h);
    const __m512i v90l = tgamma_1ulp_avx2_bits_f64_avx512(v74l);
    const __m512i v90h = tgamma_1ulp_avx2_bits_f64_avx512(v74h);
    const __m512i v91l = _mm512_slli_epi64(v90l, 52);
    const __m512i v91h = _mm512_slli_epi64(v90h, 52);
    const __m512d v92l = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_1ulp_avx2_bits_f64_avx512(v89l), v91l));
    const __m512d v92h = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_1ulp_avx2_bits_f64_avx512(v89h), v91h));
    const __m256 v93l = _mm512_cvtpd_ps(v92l);
    const __m256 v93h = _mm512_cvtpd_ps(v92h);
    const __m512 v93 = _mm512_insertf32x8(_mm512_castps256_ps512(v93l), v93h, 1);
    const __mmask16 v94 = (__mmask16)~v4;
    __m512 r0 = v93;
    __mmask16 any1 = v94;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v96 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v97 = _mm512_min_ps(v95, v96);
        const __mmask16 v99 = _mm512_cmp_ps_mask(v97, v98, _CMP_LT_OQ);
        const __m512 v101 = _mm512_div_ps(v100, v3);
        const __m512 v102 = _mm512_roundscale_ps(v3, 8);
        const __mmask16 v103 = _mm512_cmp_ps_mask(v3, v102, _CMP_EQ_OQ);
        const __mmask16 v105 = _mm512_cmp_ps_mask(v3, v104, _CMP_LT_OQ);
        const __mmask16 v106 = (__mmask16)(v103 & v105);
        const __m512 v109 = _mm512_sub_ps(v3, v102);
        const __m512d v110l = _mm512_cvtps_pd(_mm512_castps512_ps256(v109));
        const __m512d v110h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v109, 1));
        const __m512d v111l = _mm512_mul_pd(v108, v110l);
        const __m512d v111h = _mm512_mul_pd(v108, v110h);
        const __m512d v112l = _mm512_mul_pd(v111l, v111l);
        const __m512d v112h = _mm512_mul_pd(v111h, v111h);
        const __m512d v113l = _mm512_mul_pd(v112l, v111l);
        const __m512d v113h = _mm512_mul_pd(v112h, v111h);
        const __m512d v116l = _mm512_fmadd_pd(v114, v112l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114, v112h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v112l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v112h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v112l, v118l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v112h, v118h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v112l, v120l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v112h, v120h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v112l, v122l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v112h, v122h, v123);
        const __m512d v126l = _mm512_fmadd_pd(v124l, v112l, v125);
        const __m512d v126h = _mm512_fmadd_pd(v124h, v112h, v125);
        const __m512d v127l = _mm512_fmadd_pd(v113l, v126l, v111l);
        const __m512d v127h = _mm512_fmadd_pd(v113h, v126h, v111h);
        const __m512i v128l = tgamma_1ulp_avx2_bits_f64_avx512(v127l);
        const __m512i v128h = tgamma_1ulp_avx2_bits_f64_avx512(v127h);
        const __m512d v129l = _mm512_cvtps_pd(_mm512_castps512_ps256(v102));
        const __m512d v129h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v102, 1));
        const __m512d v130l = _mm512_add_pd(v129l, v38);
        const __m512d v130h = _mm512_add_pd(v129h, v38);
        const __m512i v131l = tgamma_1ulp_avx2_bits_f64_avx512(v130l);
        const __m512i v131h = tgamma_1ulp_avx2_bits_f64_avx512(v130h);
        const __m512i v133l = _mm512_slli_epi64(v131l, 63);
        const __m512i v133h = _mm512_slli_epi64(v131h, 63);
        const __m512i v134l = _mm512_xor_si512(v128l, v133l);
        const __m512i v134h = _mm512_xor_si512(v128h, v133h);
        const __m512d v135l = _mm512_castsi512_pd(v134l);
        const __m512d v135h = _mm512_castsi512_pd(v134h);
        const __m512d v136l = _mm512_mul_pd(v135l, v92l);
        const __m512d v136h = _mm512_mul_pd(v135h, v92h);
        const __m512d v137l = _mm512_div_pd(v108, v136l);
        const __m512d v137h = _mm512_div_pd(v108, v136h);
        const __m256 v138l = _mm512_cvtpd_ps(v137l);
        const __m256 v138h = _mm512_cvtpd_ps(v137h);
        const __m512 v138 = _mm512_insertf32x8(_mm512_castps256_ps512(v138l), v138h, 1);
        const __m512 v139 = _mm512_mask_blend_ps(v106, v138, v107);
        const __m512 v140 = _mm512_mask_blend_ps(v99, v139, v101);
        r0 = _mm512_mask_blend_ps(v94, r0, v140);
    }
    _mm512_storeu_ps(y, r0);
}

static TGAMMA_1ULP_AVX2_AVX512_TARGET void tgamma_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tgamma_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_1ulp_avx2_level(void) {
#if defined(TGAMMA_1ULP_AVX2_FORCE_ISA)
    return TGAMMA_1ULP_AVX2_FORCE_ISA;
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

float tgamma_1ulp_avx2(float x) {
    return tgamma_1ulp_avx2_element(x);
}

void tgamma_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_1ulp_avx2_level();
    if (level == 2) {
        tgamma_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_1ulp_avx2_array_portable(x, y, n);
}
