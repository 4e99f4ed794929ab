/* tgamma_059ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    0.587711 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.4102dp-1 (-0.626974583, encoding 0xbf208168)
 *   result there -0x1.e6953ep+1 (-3.80142951, encoding 0xc0734a9f)
 *   mean error   0.128949 ulp
 *   misrounded   15470801 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ba2a1d9cf52c92bc6ddcbf00f9a1392a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 0.6 --isa avx2 --time 40s --seed 1 --threads 1 --archive tgamma_1ulp_avx2.db --from seeds/tgamma/stirling5_split13_room.evo
 *                time: 3.2296 ns/element as avx2 code (inputs mean)
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
#include "tgamma_059ulp_avx2.h"

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

static inline double tgamma_059ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double tgamma_059ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_059ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tgamma_059ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_059ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t tgamma_059ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_059ulp_avx2_addbits_f64(double a, int64_t b) {
    return tgamma_059ulp_avx2_frombits_f64((int64_t)((uint64_t)tgamma_059ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float tgamma_059ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float tgamma_059ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline float tgamma_059ulp_avx2_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v1 = 0x1.8p+5; /* 48 */
    const float v2 = 0x1p-1f; /* 0.5 */
    const float v3 = x;
    const int v4 = v2 <= v3;
    const double v5 = (double)v3;
    const double v6 = 0x1p+0; /* 1 */
    const double v7 = v6 - v5;
    const double v8 = v4 ? v5 : v7;
    const double v9 = v1 < v8 ? v1 : v8;
    const double v10 = 0x1.00068a80e539dp+1; /* 2.0001996163723121 */
    const double v11 = v9 + v10;
    const double v12 = v9 + v6;
    const double v13 = 0x1.7fe8943ac98ccp+1; /* 2.9992852484748251 */
    const double v14 = v9 + v13;
    const double v15 = -0x1.137ce281e7f2dp-15; /* -3.2840708640734198e-05 */
    const double v16 = tgamma_059ulp_avx2_fma_f64(v12, v14, v15);
    const double v17 = tgamma_059ulp_avx2_abs_f64(v16);
    const double v18 = 0x1.001ce180c0982p+2; /* 4.0017627484652412 */
    const double v19 = v9 + v18;
    const double v20 = 0x1.22fb44727807p-21; /* 5.4199530402297489e-07 */
    const double v21 = tgamma_059ulp_avx2_fma_f64(v19, v9, v20);
    const double v22 = v17 * v21;
    const double v23 = v11 * v22;
    const double v24 = 0x1.4p+2; /* 5 */
    const double v25 = v9 + v24;
    const double v26 = v23 * v25;
    const double v27 = v6 / v26;
    const double v28 = -0x1.9531050ddbafcp-17; /* -1.2075647216139896e-05 */
    const double v29 = tgamma_059ulp_avx2_fma_f64(v23, v27, v28);
    const double v30 = 0x1.5b4ec2ac76021p-4; /* 0.08479190868763499 */
    const double v31 = -0x1.8e00bdceddf61p-17; /* -1.1861410625021726e-05 */
    const double v32 = tgamma_059ulp_avx2_fma_f64(v29, v30, v31);
    const double v33 = 0x1.62e45bf4547dcp-1; /* 0.69314849240822296 */
    const int64_t v34 = tgamma_059ulp_avx2_bits_f64(v25);
    const int64_t v35 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v36 = (int64_t)((uint64_t)v34 + (uint64_t)v35);
    const int64_t v37 = INT64_C(52);
    const int64_t v38 = tgamma_059ulp_avx2_lshr_i64(v36, v37);
    const int64_t v39 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v40 = (int64_t)((uint64_t)v38 + (uint64_t)v39);
    const double v41 = tgamma_059ulp_avx2_frombits_f64(v40);
    const double v42 = 0x1.8p+52; /* 6755399441055744 */
    const double v43 = v41 - v42;
    const int64_t v44 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v45 = v36 & v44;
    const int64_t v46 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v47 = (int64_t)((uint64_t)v45 + (uint64_t)v46);
    const double v48 = tgamma_059ulp_avx2_frombits_f64(v47);
    const double v49 = v48 - v6;
    const double v50 = 0x1.474885cb5b179p-4; /* 0.07990314734860772 */
    const double v51 = -0x1.c9b4becd461e6p-4; /* -0.11174463779423824 */
    const double v52 = tgamma_059ulp_avx2_fma_f64(v49, v50, v51);
    const double v53 = 0x1.7f90e5940ce25p-4; /* 0.093644043722456674 */
    const double v54 = tgamma_059ulp_avx2_fma_f64(v49, v52, v53);
    const double v55 = -0x1.8a4d86b767d9fp-4; /* -0.096265341030167026 */
    const double v56 = tgamma_059ulp_avx2_fma_f64(v54, v49, v55);
    const double v57 = 0x1.c5b1def16619bp-4; /* 0.11076533400626547 */
    const double v58 = tgamma_059ulp_avx2_fma_f64(v56, v49, v57);
    const double v59 = -0x1.0076d2461cddap-3; /* -0.12522663380114701 */
    const double v60 = tgamma_059ulp_avx2_fma_f64(v49, v58, v59);
    const double v61 = 0x1.2497cbfe7fd3cp-3; /* 0.14286765451832106 */
    const double v62 = tgamma_059ulp_avx2_fma_f64(v60, v49, v61);
    const double v63 = -0x1.5551001c781fep-3; /* -0.16665840231782164 */
    const double v64 = tgamma_059ulp_avx2_fma_f64(v49, v62, v63);
    const double v65 = 0x1.999902ac770e1p-3; /* 0.19999887551137532 */
    const double v66 = tgamma_059ulp_avx2_fma_f64(v64, v49, v65);
    const double v67 = -0x1.ffff51cac49a2p-3; /* -0.24999870204972036 */
    const double v68 = tgamma_059ulp_avx2_fma_f64(v49, v66, v67);
    const double v69 = 0x1.7d122d85cb16p-18; /* 5.6784005034001201e-06 */
    const double v70 = tgamma_059ulp_avx2_fma_f64(v49, v49, v69);
    const double v71 = 0x1.5554e66953f7cp-2; /* 0.33333168046828354 */
    const double v72 = -0x1.ffff80f33a7c8p-2; /* -0.49999810680912704 */
    const double v73 = tgamma_059ulp_avx2_fma_f64(v49, v71, v72);
    const double v74 = tgamma_059ulp_avx2_fma_f64(v68, v70, v73);
    const double v75 = tgamma_059ulp_avx2_fma_f64(v74, v70, v49);
    const double v76 = tgamma_059ulp_avx2_fma_f64(v33, v43, v75);
    const double v77 = v76 - v6;
    const double v78 = 0x1.c12d0ddc65ff1p-20; /* 1.6733109680974019e-06 */
    const double v79 = 0x1.fffcca7e8f978p-2; /* 0.49998775861231293 */
    const double v80 = tgamma_059ulp_avx2_fma_f64(v78, v14, v79);
    const double v81 = v25 - v80;
    const double v82 = 0x1.acfa92e24e62dp-2; /* 0.41892461305869483 */
    const double v83 = tgamma_059ulp_avx2_fma_f64(v77, v81, v82);
    const double v84 = v32 + v83;
    const double v85 = tgamma_059ulp_avx2_fma_f64(v0, v84, v42);
    const double v86 = v85 - v42;
    const double v87 = -0x1.62e430b384be8p-1; /* -0.69314720336330726 */
    const double v88 = tgamma_059ulp_avx2_fma_f64(v86, v87, v84);
    const double v89 = 0x1.6c00351e1755ap-10; /* 0.0013885528965354639 */
    const double v90 = 0x1.1260c329dd50cp-7; /* 0.0083733513781490063 */
    const double v91 = tgamma_059ulp_avx2_fma_f64(v89, v88, v90);
    const double v92 = 0x1.5556dbfa1ccc1p-5; /* 0.041667394297201017 */
    const double v93 = tgamma_059ulp_avx2_fma_f64(v88, v91, v92);
    const double v94 = 0x1.55541ffceaca1p-3; /* 0.16666436186401248 */
    const double v95 = tgamma_059ulp_avx2_fma_f64(v88, v93, v94);
    const double v96 = 0x1.fffffb11867efp-2; /* 0.49999992651430508 */
    const double v97 = tgamma_059ulp_avx2_fma_f64(v88, v95, v96);
    const double v98 = v97 * v88;
    const double v99 = tgamma_059ulp_avx2_fma_f64(v88, v98, v88);
    const double v100 = v27 * v25;
    const double v101 = tgamma_059ulp_avx2_fma_f64(v99, v100, v100);
    const int64_t v102 = tgamma_059ulp_avx2_bits_f64(v85);
    const int64_t v103 = tgamma_059ulp_avx2_shl_i64(v102, v37);
    const double v104 = tgamma_059ulp_avx2_addbits_f64(v101, v103);
    const float v105 = (float)v104;
    const int v106 = !v4;
    float r0 = v105;
    if (v106) {
        const float v107 = tgamma_059ulp_avx2_abs_f32(v3);
        const float v108 = 0x1p-30f; /* 9.31322575e-10 */
        const int v109 = v107 < v108;
        const float v110 = 0x1p+0f; /* 1 */
        const float v111 = v110 / v3;
        const float v112 = tgamma_059ulp_avx2_rint_f32(v3);
        const int v113 = v3 == v112;
        const float v114 = 0x0p+0f; /* 0 */
        const int v115 = v3 < v114;
        const int v116 = v113 & v115;
        const float v117 = NAN;
        const double v118 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const float v119 = v3 - v112;
        const double v120 = (double)v119;
        const double v121 = v118 * v120;
        const double v122 = v121 * v121;
        const double v123 = v122 * v121;
        const double v124 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v125 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v126 = tgamma_059ulp_avx2_fma_f64(v124, v122, v125);
        const double v127 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v128 = tgamma_059ulp_avx2_fma_f64(v126, v122, v127);
        const double v129 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v130 = tgamma_059ulp_avx2_fma_f64(v122, v128, v129);
        const double v131 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v132 = tgamma_059ulp_avx2_fma_f64(v122, v130, v131);
        const double v133 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v134 = tgamma_059ulp_avx2_fma_f64(v122, v132, v133);
        const double v135 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v136 = tgamma_059ulp_avx2_fma_f64(v134, v122, v135);
        const double v137 = tgamma_059ulp_avx2_fma_f64(v123, v136, v121);
        const int64_t v138 = tgamma_059ulp_avx2_bits_f64(v137);
        const double v139 = (double)v112;
        const double v140 = v139 + v42;
        const int64_t v141 = tgamma_059ulp_avx2_bits_f64(v140);
        const int64_t v142 = INT64_C(63);
        const int64_t v143 = tgamma_059ulp_avx2_shl_i64(v141, v142);
        const int64_t v144 = v138 ^ v143;
        const double v145 = tgamma_059ulp_avx2_frombits_f64(v144);
        const double v146 = v145 * v104;
        const double v147 = v118 / v146;
        const float v148 = (float)v147;
        const float v149 = v116 ? v117 : v148;
        const float v150 = v109 ? v111 : v149;
        r0 = v150;
    }
    return r0;
}

static void tgamma_059ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_059ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_059ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_059ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_059ULP_AVX2_AVX2 static inline TGAMMA_059ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_059ULP_AVX2_AVX512 static inline TGAMMA_059ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TGAMMA_059ULP_AVX2_AVX2 __m256i tgamma_059ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TGAMMA_059ULP_AVX2_AVX2 void tgamma_059ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(0x1.8p+5); /* 48 */
    const __m256 v2 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256d v6 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v10 = _mm256_set1_pd(0x1.00068a80e539dp+1); /* 2.0001996163723121 */
    const __m256d v13 = _mm256_set1_pd(0x1.7fe8943ac98ccp+1); /* 2.9992852484748251 */
    const __m256d v15 = _mm256_set1_pd(-0x1.137ce281e7f2dp-15); /* -3.2840708640734198e-05 */
    const __m256d v18 = _mm256_set1_pd(0x1.001ce180c0982p+2); /* 4.0017627484652412 */
    const __m256d v20 = _mm256_set1_pd(0x1.22fb44727807p-21); /* 5.4199530402297489e-07 */
    const __m256d v24 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v28 = _mm256_set1_pd(-0x1.9531050ddbafcp-17); /* -1.2075647216139896e-05 */
    const __m256d v30 = _mm256_set1_pd(0x1.5b4ec2ac76021p-4); /* 0.08479190868763499 */
    const __m256d v31 = _mm256_set1_pd(-0x1.8e00bdceddf61p-17); /* -1.1861410625021726e-05 */
    const __m256d v33 = _mm256_set1_pd(0x1.62e45bf4547dcp-1); /* 0.69314849240822296 */
    const __m256i v35 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v39 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v42 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v44 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v46 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v50 = _mm256_set1_pd(0x1.474885cb5b179p-4); /* 0.07990314734860772 */
    const __m256d v51 = _mm256_set1_pd(-0x1.c9b4becd461e6p-4); /* -0.11174463779423824 */
    const __m256d v53 = _mm256_set1_pd(0x1.7f90e5940ce25p-4); /* 0.093644043722456674 */
    const __m256d v55 = _mm256_set1_pd(-0x1.8a4d86b767d9fp-4); /* -0.096265341030167026 */
    const __m256d v57 = _mm256_set1_pd(0x1.c5b1def16619bp-4); /* 0.11076533400626547 */
    const __m256d v59 = _mm256_set1_pd(-0x1.0076d2461cddap-3); /* -0.12522663380114701 */
    const __m256d v61 = _mm256_set1_pd(0x1.2497cbfe7fd3cp-3); /* 0.14286765451832106 */
    const __m256d v63 = _mm256_set1_pd(-0x1.5551001c781fep-3); /* -0.16665840231782164 */
    const __m256d v65 = _mm256_set1_pd(0x1.999902ac770e1p-3); /* 0.19999887551137532 */
    const __m256d v67 = _mm256_set1_pd(-0x1.ffff51cac49a2p-3); /* -0.24999870204972036 */
    const __m256d v69 = _mm256_set1_pd(0x1.7d122d85cb16p-18); /* 5.6784005034001201e-06 */
    const __m256d v71 = _mm256_set1_pd(0x1.5554e66953f7cp-2); /* 0.33333168046828354 */
    const __m256d v72 = _mm256_set1_pd(-0x1.ffff80f33a7c8p-2); /* -0.49999810680912704 */
    const __m256d v78 = _mm256_set1_pd(0x1.c12d0ddc65ff1p-20); /* 1.6733109680974019e-06 */
    const __m256d v79 = _mm256_set1_pd(0x1.fffcca7e8f978p-2); /* 0.49998775861231293 */
    const __m256d v82 = _mm256_set1_pd(0x1.acfa92e24e62dp-2); /* 0.41892461305869483 */
    const __m256d v87 = _mm256_set1_pd(-0x1.62e430b384be8p-1); /* -0.69314720336330726 */
    const __m256d v89 = _mm256_set1_pd(0x1.6c00351e1755ap-10); /* 0.0013885528965354639 */
    const __m256d v90 = _mm256_set1_pd(0x1.1260c329dd50cp-7); /* 0.0083733513781490063 */
    const __m256d v92 = _mm256_set1_pd(0x1.5556dbfa1ccc1p-5); /* 0.041667394297201017 */
    const __m256d v94 = _mm256_set1_pd(0x1.55541ffceaca1p-3); /* 0.16666436186401248 */
    const __m256d v96 = _mm256_set1_pd(0x1.fffffb11867efp-2); /* 0.49999992651430508 */
    const __m256 v108 = _mm256_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m256 v110 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v114 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v117 = _mm256_set1_ps(NAN);
    const __m256d v118 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v124 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v125 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v127 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v129 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v131 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v133 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v135 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_LE_OQ));
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v7l = _mm256_sub_pd(v6, v5l);
    const __m256d v7h = _mm256_sub_pd(v6, v5h);
    const __m256d v8l = _mm256_blendv_pd(v7l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v8h = _mm256_blendv_pd(v7h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v9l = _mm256_min_pd(v1, v8l);
    const __m256d v9h = _mm256_min_pd(v1, v8h);
    const __m256d v11l = _mm256_add_pd(v9l, v10);
    const __m256d v11h = _mm256_add_pd(v9h, v10);
    const __m256d v12l = _mm256_add_pd(v9l, v6);
    const __m256d v12h = _mm256_add_pd(v9h, v6);
    const __m256d v14l = _mm256_add_pd(v9l, v13);
    const __m256d v14h = _mm256_add_pd(v9h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v12l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v12h, v14h, v15);
    const __m256d v17l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v16l);
    const __m256d v17h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v16h);
    const __m256d v19l = _mm256_add_pd(v9l, v18);
    const __m256d v19h = _mm256_add_pd(v9h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v9l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v9h, v20);
    const __m256d v22l = _mm256_mul_pd(v17l, v21l);
    const __m256d v22h = _mm256_mul_pd(v17h, v21h);
    const __m256d v23l = _mm256_mul_pd(v11l, v22l);
    const __m256d v23h = _mm256_mul_pd(v11h, v22h);
    const __m256d v25l = _mm256_add_pd(v9l, v24);
    const __m256d v25h = _mm256_add_pd(v9h, v24);
    const __m256d v26l = _mm256_mul_pd(v23l, v25l);
    const __m256d v26h = _mm256_mul_pd(v23h, v25h);
    const __m256d v27l = _mm256_div_pd(v6, v26l);
    const __m256d v27h = _mm256_div_pd(v6, v26h);
    const __m256d v29l = _mm256_fmadd_pd(v23l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v23h, v27h, v28);
    const __m256d v32l = _mm256_fmadd_pd(v29l, v30, v31);
    const __m256d v32h = _mm256_fmadd_pd(v29h, v30, v31);
    const __m256i v34l = tgamma_059ulp_avx2_bits_f64_avx2(v25l);
    const __m256i v34h = tgamma_059ulp_avx2_bits_f64_avx2(v25h);
    const __m256i v36l = _mm256_add_epi64(v34l, v35);
    const __m256i v36h = _mm256_add_epi64(v34h, v35);
    const __m256i v38l = _mm256_srli_epi64(v36l, 52);
    const __m256i v38h = _mm256_srli_epi64(v36h, 52);
    const __m256i v40l = _mm256_add_epi64(v38l, v39);
    const __m256i v40h = _mm256_add_epi64(v38h, v39);
    const __m256d v41l = _mm256_castsi256_pd(v40l);
    const __m256d v41h = _mm256_castsi256_pd(v40h);
    const __m256d v43l = _mm256_sub_pd(v41l, v42);
    const __m256d v43h = _mm256_sub_pd(v41h, v42);
    const __m256i v45l = _mm256_and_si256(v36l, v44);
    const __m256i v45h = _mm256_and_si256(v36h, v44);
    const __m256i v47l = _mm256_add_epi64(v45l, v46);
    const __m256i v47h = _mm256_add_epi64(v45h, v46);
    const __m256d v48l = _mm256_castsi256_pd(v47l);
    const __m256d v48h = _mm256_castsi256_pd(v47h);
    const __m256d v49l = _mm256_sub_pd(v48l, v6);
    const __m256d v49h = _mm256_sub_pd(v48h, v6);
    const __m256d v52l = _mm256_fmadd_pd(v49l, v50, v51);
    const __m256d v52h = _mm256_fmadd_pd(v49h, v50, v51);
    const __m256d v54l = _mm256_fmadd_pd(v49l, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v49h, v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v54l, v49l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54h, v49h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v56l, v49l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56h, v49h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v49l, v58l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v49h, v58h, v59);
    const __m256d v62l = _mm256_fmadd_pd(v60l, v49l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v60h, v49h, v61);
    const __m256d v64l = _mm256_fmadd_pd(v49l, v62l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v49h, v62h, v63);
    const __m256d v66l = _mm256_fmadd_pd(v64l, v49l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v64h, v49h, v65);
    const __m256d v68l = _mm256_fmadd_pd(v49l, v66l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v49h, v66h, v67);
    const __m256d v70l = _mm256_fmadd_pd(v49l, v49l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v49h, v49h, v69);
    const __m256d v73l = _mm256_fmadd_pd(v49l, v71, v72);
    const __m256d v73h = _mm256_fmadd_pd(v49h, v71, v72);
    const __m256d v74l = _mm256_fmadd_pd(v68l, v70l, v73l);
    const __m256d v74h = _mm256_fmadd_pd(v68h, v70h, v73h);
    const __m256d v75l = _mm256_fmadd_pd(v74l, v70l, v49l);
    const __m256d v75h = _mm256_fmadd_pd(v74h, v70h, v49h);
    const __m256d v76l = _mm256_fmadd_pd(v33, v43l, v75l);
    const __m256d v76h = _mm256_fmadd_pd(v33, v43h, v75h);
    const __m256d v77l = _mm256_sub_pd(v76l, v6);
    const __m256d v77h = _mm256_sub_pd(v76h, v6);
    const __m256d v80l = _mm256_fmadd_pd(v78, v14l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v78, v14h, v79);
    const __m256d v81l = _mm256_sub_pd(v25l, v80l);
    const __m256d v81h = _mm256_sub_pd(v25h, v80h);
    const __m256d v83l = _mm256_fmadd_pd(v77l, v81l, v82);
    const __m256d v83h = _mm256_fmadd_pd(v77h, v81h, v82);
    const __m256d v84l = _mm256_add_pd(v32l, v83l);
    const __m256d v84h = _mm256_add_pd(v32h, v83h);
    const __m256d v85l = _mm256_fmadd_pd(v0, v84l, v42);
    const __m256d v85h = _mm256_fmadd_pd(v0, v84h, v42);
    const __m256d v86l = _mm256_sub_pd(v85l, v42);
    const __m256d v86h = _mm256_sub_pd(v85h, v42);
    const __m256d v88l = _mm256_fmadd_pd(v86l, v87, v84l);
    const __m256d v88h = _mm256_fmadd_pd(v86h, v87, v84h);
    const __m256d v91l = _mm256_fmadd_pd(v89, v88l, v90);
    const __m256d v91h = _mm256_fmadd_pd(v89, v88h, v90);
    const __m256d v93l = _mm256_fmadd_pd(v88l, v91l, v92);
    const __m256d v93h = _mm256_fmadd_pd(v88h, v91h, v92);
    const __m256d v95l = _mm256_fmadd_pd(v88l, v93l, v94);
    const __m256d v95h = _mm256_fmadd_pd(v88h, v93h, v94);
    const __m256d v97l = _mm256_fmadd_pd(v88l, v95l, v96);
    const __m256d v97h = _mm256_fmadd_pd(v88h, v95h, v96);
    const __m256d v98l = _mm256_mul_pd(v97l, v88l);
    const __m256d v98h = _mm256_mul_pd(v97h, v88h);
    const __m256d v99l = _mm256_fmadd_pd(v88l, v98l, v88l);
    const __m256d v99h = _mm256_fmadd_pd(v88h, v98h, v88h);
    const __m256d v100l = _mm256_mul_pd(v27l, v25l);
    const __m256d v100h = _mm256_mul_pd(v27h, v25h);
    const __m256d v101l = _mm256_fmadd_pd(v99l, v100l, v100l);
    const __m256d v101h = _mm256_fmadd_pd(v99h, v100h, v100h);
    const __m256i v102l = tgamma_059ulp_avx2_bits_f64_avx2(v85l);
    const __m256i v102h = tgamma_059ulp_avx2_bits_f64_avx2(v85h);
    const __m256i v103l = _mm256_slli_epi64(v102l, 52);
    const __m256i v103h = _mm256_slli_epi64(v102h, 52);
    const __m256d v104l = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_059ulp_avx2_bits_f64_avx2(v101l), v103l));
    const __m256d v104h = _mm256_castsi256_pd(_mm256_add_epi64(tgamma_059ulp_avx2_bits_f64_avx2(v101h), v103h));
    const __m128 v105l = _mm256_cvtpd_ps(v104l);
    const __m128 v105h = _mm256_cvtpd_ps(v104h);
    const __m256 v105 = _mm256_set_m128(v105h, v105l);
    const __m256i v106 = _mm256_xor_si256(v4, _mm256_set1_epi32(-1));
    __m256 r0 = v105;
    __m256i any1 = v106;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v107 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
        const __m256i v109 = _mm256_castps_si256(_mm256_cmp_ps(v107, v108, _CMP_LT_OQ));
        const __m256 v111 = _mm256_div_ps(v110, v3);
        const __m256 v112 = _mm256_round_ps(v3, 8);
        const __m256i v113 = _mm256_castps_si256(_mm256_cmp_ps(v3, v112, _CMP_EQ_OQ));
        const __m256i v115 = _mm256_castps_si256(_mm256_cmp_ps(v3, v114, _CMP_LT_OQ));
        const __m256i v116 = _mm256_and_si256(v113, v115);
        const __m256 v119 = _mm256_sub_ps(v3, v112);
        const __m256d v120l = _mm256_cvtps_pd(_mm256_castps256_ps128(v119));
        const __m256d v120h = _mm256_cvtps_pd(_mm256_extractf128_ps(v119, 1));
        const __m256d v121l = _mm256_mul_pd(v118, v120l);
        const __m256d v121h = _mm256_mul_pd(v118, v120h);
        const __m256d v122l = _mm256_mul_pd(v121l, v121l);
        const __m256d v122h = _mm256_mul_pd(v121h, v121h);
        const __m256d v123l = _mm256_mul_pd(v122l, v121l);
        const __m256d v123h = _mm256_mul_pd(v122h, v121h);
        const __m256d v126l = _mm256_fmadd_pd(v124, v122l, v125);
        const __m256d v126h = _mm256_fmadd_pd(v124, v122h, v125);
        const __m256d v128l = _mm256_fmadd_pd(v126l, v122l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v126h, v122h, v127);
        const __m256d v130l = _mm256_fmadd_pd(v122l, v128l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v122h, v128h, v129);
        const __m256d v132l = _mm256_fmadd_pd(v122l, v130l, v131);
        const __m256d v132h = _mm256_fmadd_pd(v122h, v130h, v131);
        const __m256d v134l = _mm256_fmadd_pd(v122l, v132l, v133);
        const __m256d v134h = _mm256_fmadd_pd(v122h, v132h, v133);
        const __m256d v136l = _mm256_fmadd_pd(v134l, v122l, v135);
        const __m256d v136h = _mm256_fmadd_pd(v134h, v122h, v135);
        const __m256d v137l = _mm256_fmadd_pd(v123l, v136l, v121l);
        const __m256d v137h = _mm256_fmadd_pd(v123h, v136h, v121h);
        const __m256i v138l = tgamma_059ulp_avx2_bits_f64_avx2(v137l);
        const __m256i v138h = tgamma_059ulp_avx2_bits_f64_avx2(v137h);
        const __m256d v139l = _mm256_cvtps_pd(_mm256_castps256_ps128(v112));
        const __m256d v139h = _mm256_cvtps_pd(_mm256_extractf128_ps(v112, 1));
        const __m256d v140l = _mm256_add_pd(v139l, v42);
        const __m256d v140h = _mm256_add_pd(v139h, v42);
        const __m256i v141l = tgamma_059ulp_avx2_bits_f64_avx2(v140l);
        const __m256i v141h = tgamma_059ulp_avx2_bits_f64_avx2(v140h);
        const __m256i v143l = _mm256_slli_epi64(v141l, 63);
        const __m256i v143h = _mm256_slli_epi64(v141h, 63);
        const __m256i v144l = _mm256_xor_si256(v138l, v143l);
        const __m256i v144h = _mm256_xor_si256(v138h, v143h);
        const __m256d v145l = _mm256_castsi256_pd(v144l);
        const __m256d v145h = _mm256_castsi256_pd(v144h);
        const __m256d v146l = _mm256_mul_pd(v145l, v104l);
        const __m256d v146h = _mm256_mul_pd(v145h, v104h);
        const __m256d v147l = _mm256_div_pd(v118, v146l);
        const __m256d v147h = _mm256_div_pd(v118, v146h);
        const __m128 v148l = _mm256_cvtpd_ps(v147l);
        const __m128 v148h = _mm256_cvtpd_ps(v147h);
        const __m256 v148 = _mm256_set_m128(v148h, v148l);
        const __m256 v149 = _mm256_blendv_ps(v148, v117, _mm256_castsi256_ps(v116));
        const __m256 v150 = _mm256_blendv_ps(v149, v111, _mm256_castsi256_ps(v109));
        r0 = _mm256_blendv_ps(r0, v150, _mm256_castsi256_ps(v106));
    }
    _mm256_storeu_ps(y, r0);
}

static TGAMMA_059ULP_AVX2_AVX2_TARGET void tgamma_059ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_059ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tgamma_059ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_059ULP_AVX2_AVX512 __mmask8 tgamma_059ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_059ULP_AVX2_AVX512 __m512i tgamma_059ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_059ULP_AVX2_AVX512 void tgamma_059ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+5); /* 48 */
    const __m512 v2 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512d v6 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v10 = _mm512_set1_pd(0x1.00068a80e539dp+1); /* 2.0001996163723121 */
    const __m512d v13 = _mm512_set1_pd(0x1.7fe8943ac98ccp+1); /* 2.9992852484748251 */
    const __m512d v15 = _mm512_set1_pd(-0x1.137ce281e7f2dp-15); /* -3.2840708640734198e-05 */
    const __m512d v18 = _mm512_set1_pd(0x1.001ce180c0982p+2); /* 4.0017627484652412 */
    const __m512d v20 = _mm512_set1_pd(0x1.22fb44727807p-21); /* 5.4199530402297489e-07 */
    const __m512d v24 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v28 = _mm512_set1_pd(-0x1.9531050ddbafcp-17); /* -1.2075647216139896e-05 */
    const __m512d v30 = _mm512_set1_pd(0x1.5b4ec2ac76021p-4); /* 0.08479190868763499 */
    const __m512d v31 = _mm512_set1_pd(-0x1.8e00bdceddf61p-17); /* -1.1861410625021726e-05 */
    const __m512d v33 = _mm512_set1_pd(0x1.62e45bf4547dcp-1); /* 0.69314849240822296 */
    const __m512i v35 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v39 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v42 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v44 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v46 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v50 = _mm512_set1_pd(0x1.474885cb5b179p-4); /* 0.07990314734860772 */
    const __m512d v51 = _mm512_set1_pd(-0x1.c9b4becd461e6p-4); /* -0.11174463779423824 */
    const __m512d v53 = _mm512_set1_pd(0x1.7f90e5940ce25p-4); /* 0.093644043722456674 */
    const __m512d v55 = _mm512_set1_pd(-0x1.8a4d86b767d9fp-4); /* -0.096265341030167026 */
    const __m512d v57 = _mm512_set1_pd(0x1.c5b1def16619bp-4); /* 0.11076533400626547 */
    const __m512d v59 = _mm512_set1_pd(-0x1.0076d2461cddap-3); /* -0.12522663380114701 */
    const __m512d v61 = _mm512_set1_pd(0x1.2497cbfe7fd3cp-3); /* 0.14286765451832106 */
    const __m512d v63 = _mm512_set1_pd(-0x1.5551001c781fep-3); /* -0.16665840231782164 */
    const __m512d v65 = _mm512_set1_pd(0x1.999902ac770e1p-3); /* 0.19999887551137532 */
    const __m512d v67 = _mm512_set1_pd(-0x1.ffff51cac49a2p-3); /* -0.24999870204972036 */
    const __m512d v69 = _mm512_set1_pd(0x1.7d122d85cb16p-18); /* 5.6784005034001201e-06 */
    const __m512d v71 = _mm512_set1_pd(0x1.5554e66953f7cp-2); /* 0.33333168046828354 */
    const __m512d v72 = _mm512_set1_pd(-0x1.ffff80f33a7c8p-2); /* -0.49999810680912704 */
    const __m512d v78 = _mm512_set1_pd(0x1.c12d0ddc65ff1p-20); /* 1.6733109680974019e-06 */
    const __m512d v79 = _mm512_set1_pd(0x1.fffcca7e8f978p-2); /* 0.49998775861231293 */
    const __m512d v82 = _mm512_set1_pd(0x1.acfa92e24e62dp-2); /* 0.41892461305869483 */
    const __m512d v87 = _mm512_set1_pd(-0x1.62e430b384be8p-1); /* -0.69314720336330726 */
    const __m512d v89 = _mm512_set1_pd(0x1.6c00351e1755ap-10); /* 0.0013885528965354639 */
    const __m512d v90 = _mm512_set1_pd(0x1.1260c329dd50cp-7); /* 0.0083733513781490063 */
    const __m512d v92 = _mm512_set1_pd(0x1.5556dbfa1ccc1p-5); /* 0.041667394297201017 */
    const __m512d v94 = _mm512_set1_pd(0x1.55541ffceaca1p-3); /* 0.16666436186401248 */
    const __m512d v96 = _mm512_set1_pd(0x1.fffffb11867efp-2); /* 0.49999992651430508 */
    const __m512 v108 = _mm512_set1_ps(0x1p-30f); /* 9.31322575e-10 */
    const __m512 v110 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v114 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v117 = _mm512_set1_ps(NAN);
    const __m512d v118 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v124 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v125 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v127 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v129 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v131 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v133 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v135 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v2, v3, _CMP_LE_OQ);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v7l = _mm512_sub_pd(v6, v5l);
    const __m512d v7h = _mm512_sub_pd(v6, v5h);
    const __m512d v8l = _mm512_mask_blend_pd((__mmask8)v4, v7l, v5l);
    const __m512d v8h = _mm512_mask_blend_pd(tgamma_059ulp_avx2_high_mask_avx512(v4), v7h, v5h);
    const __m512d v9l = _mm512_min_pd(v1, v8l);
    const __m512d v9h = _mm512_min_pd(v1, v8h);
    const __m512d v11l = _mm512_add_pd(v9l, v10);
    const __m512d v11h = _mm512_add_pd(v9h, v10);
    const __m512d v12l = _mm512_add_pd(v9l, v6);
    const __m512d v12h = _mm512_add_pd(v9h, v6);
    const __m512d v14l = _mm512_add_pd(v9l, v13);
    const __m512d v14h = _mm512_add_pd(v9h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v12l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v12h, v14h, v15);
    const __m512d v17l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v16l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v17h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v16h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v19l = _mm512_add_pd(v9l, v18);
    const __m512d v19h = _mm512_add_pd(v9h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v9l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v9h, v20);
    const __m512d v22l = _mm512_mul_pd(v17l, v21l);
    const __m512d v22h = _mm512_mul_pd(v17h, v21h);
    const __m512d v23l = _mm512_mul_pd(v11l, v22l);
    const __m512d v23h = _mm512_mul_pd(v11h, v22h);
    const __m512d v25l = _mm512_add_pd(v9l, v24);
    const __m512d v25h = _mm512_add_pd(v9h, v24);
    const __m512d v26l = _mm512_mul_pd(v23l, v25l);
    const __m512d v26h = _mm512_mul_pd(v23h, v25h);
    const __m512d v27l = _mm512_div_pd(v6, v26l);
    const __m512d v27h = _mm512_div_pd(v6, v26h);
    const __m512d v29l = _mm512_fmadd_pd(v23l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v23h, v27h, v28);
    const __m512d v32l = _mm512_fmadd_pd(v29l, v30, v31);
    const __m512d v32h = _mm512_fmadd_pd(v29h, v30, v31);
    const __m512i v34l = tgamma_059ulp_avx2_bits_f64_avx512(v25l);
    const __m512i v34h = tgamma_059ulp_avx2_bits_f64_avx512(v25h);
    const __m512i v36l = _mm512_add_epi64(v34l, v35);
    const __m512i v36h = _mm512_add_epi64(v34h, v35);
    const __m512i v38l = _mm512_srli_epi64(v36l, 52);
    const __m512i v38h = _mm512_srli_epi64(v36h, 52);
    const __m512i v40l = _mm512_add_epi64(v38l, v39);
    const __m512i v40h = _mm512_add_epi64(v38h, v39);
    const __m512d v41l = _mm512_castsi512_pd(v40l);
    const __m512d v41h = _mm512_castsi512_pd(v40h);
    const __m512d v43l = _mm512_sub_pd(v41l, v42);
    const __m512d v43h = _mm512_sub_pd(v41h, v42);
    const __m512i v45l = _mm512_and_si512(v36l, v44);
    const __m512i v45h = _mm512_and_si512(v36h, v44);
    const __m512i v47l = _mm512_add_epi64(v45l, v46);
    const __m512i v47h = _mm512_add_epi64(v45h, v46);
    const __m512d v48l = _mm512_castsi512_pd(v47l);
    const __m512d v48h = _mm512_castsi512_pd(v47h);
    const __m512d v49l = _mm512_sub_pd(v48l, v6);
    const __m512d v49h = _mm512_sub_pd(v48h, v6);
    const __m512d v52l = _mm512_fmadd_pd(v49l, v50, v51);
    const __m512d v52h = _mm512_fmadd_pd(v49h, v50, v51);
    const __m512d v54l = _mm512_fmadd_pd(v49l, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v49h, v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v54l, v49l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54h, v49h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v56l, v49l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v56h, v49h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v49l, v58l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v49h, v58h, v59);
    const __m512d v62l = _mm512_fmadd_pd(v60l, v49l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v60h, v49h, v61);
    const __m512d v64l = _mm512_fmadd_pd(v49l, v62l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v49h, v62h, v63);
    const __m512d v66l = _mm512_fmadd_pd(v64l, v49l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v64h, v49h, v65);
    const __m512d v68l = _mm512_fmadd_pd(v49l, v66l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v49h, v66h, v67);
    const __m512d v70l = _mm512_fmadd_pd(v49l, v49l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v49h, v49h, v69);
    const __m512d v73l = _mm512_fmadd_pd(v49l, v71, v72);
    const __m512d v73h = _mm512_fmadd_pd(v49h, v71, v72);
    const __m512d v74l = _mm512_fmadd_pd(v68l, v70l, v73l);
    const __m512d v74h = _mm512_fmadd_pd(v68h, v70h, v73h);
    const __m512d v75l = _mm512_fmadd_pd(v74l, v70l, v49l);
    const __m512d v75h = _mm512_fmadd_pd(v74h, v70h, v49h);
    const __m512d v76l = _mm512_fmadd_pd(v33, v43l, v75l);
    const __m512d v76h = _mm512_fmadd_pd(v33, v43h, v75h);
    const __m512d v77l = _mm512_sub_pd(v76l, v6);
    const __m512d v77h = _mm512_sub_pd(v76h, v6);
    const __m512d v80l = _mm512_fmadd_pd(v78, v14l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v78, v14h, v79);
    const __m512d v81l = _mm512_sub_pd(v25l, v80l);
    const __m512d v81h = _mm512_sub_pd(v25h, v80h);
    const __m512d v83l = _mm512_fmadd_pd(v77l, v81l, v82);
    const __m512d v83h = _mm512_fmadd_pd(v77h, v81h, v82);
    const __m512d v84l = _mm512_add_pd(v32l, v83l);
    const __m512d v84h = _mm512_add_pd(v32h, v83h);
    const __m512d v85l = _mm512_fmadd_pd(v0, v84l, v42);
    const __m512d v85h = _mm512_fmadd_pd(v0, v84h, v42);
    const __m512d v86l = _mm512_sub_pd(v85l, v42);
    const __m512d v86h = _mm512_sub_pd(v85h, v42);
    const __m512d v88l = _mm512_fmadd_pd(v86l, v87, v84l);
    const __m512d v88h = _mm512_fmadd_pd(v86h, v87, v84h);
    const __m512d v91l = _mm512_fmadd_pd(v89, v88l, v90);
    const __m512d v91h = _mm512_fmadd_pd(v89, v88h, v90);
    const __m512d v93l = _mm512_fmadd_pd(v88l, v91l, v92);
    const __m512d v93h = _mm512_fmadd_pd(v88h, v91h, v92);
    const __m512d v95l = _mm512_fmadd_pd(v88l, v93l, v94);
    const __m512d v95h = _mm512_fmadd_pd(v88h, v93h, v94);
    const __m512d v97l = _mm512_fmadd_pd(v88l, v95l, v96);
    const __m512d v97h = _mm512_fmadd_pd(v88h, v95h, v96);
    const __m512d v98l = _mm512_mul_pd(v97l, v88l);
    const __m512d v98h = _mm512_mul_pd(v97h, v88h);
    const __m512d v99l = _mm512_fmadd_pd(v88l, v98l, v88l);
    const __m512d v99h = _mm512_fmadd_pd(v88h, v98h, v88h);
    const __m512d v100l = _mm512_mul_pd(v27l, v25l);
    const __m512d v100h = _mm512_mul_pd(v27h, v25h);
    const __m512d v101l = _mm512_fmadd_pd(v99l, v100l, v100l);
    const __m512d v101h = _mm512_fmadd_pd(v99h, v100h, v100h);
    const __m512i v102l = tgamma_059ulp_avx2_bits_f64_avx512(v85l);
    const __m512i v102h = tgamma_059ulp_avx2_bits_f64_avx512(v85h);
    const __m512i v103l = _mm512_slli_epi64(v102l, 52);
    const __m512i v103h = _mm512_slli_epi64(v102h, 52);
    const __m512d v104l = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_059ulp_avx2_bits_f64_avx512(v101l), v103l));
    const __m512d v104h = _mm512_castsi512_pd(_mm512_add_epi64(tgamma_059ulp_avx2_bits_f64_avx512(v101h), v103h));
    const __m256 v105l = _mm512_cvtpd_ps(v104l);
    const __m256 v105h = _mm512_cvtpd_ps(v104h);
    const __m512 v105 = _mm512_insertf32x8(_mm512_castps256_ps512(v105l), v105h, 1);
    const __mmask16 v106 = (__mmask16)~v4;
    __m512 r0 = v105;
    __mmask16 any1 = v106;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v107 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v109 = _mm512_cmp_ps_mask(v107, v108, _CMP_LT_OQ);
        const __m512 v111 = _mm512_div_ps(v110, v3);
        const __m512 v112 = _mm512_roundscale_ps(v3, 8);
        const __mmask16 v113 = _mm512_cmp_ps_mask(v3, v112, _CMP_EQ_OQ);
        const __mmask16 v115 = _mm512_cmp_ps_mask(v3, v114, _CMP_LT_OQ);
        const __mmask16 v116 = (__mmask16)(v113 & v115);
        const __m512 v119 = _mm512_sub_ps(v3, v112);
        const __m512d v120l = _mm512_cvtps_pd(_mm512_castps512_ps256(v119));
        const __m512d v120h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v119, 1));
        const __m512d v121l = _mm512_mul_pd(v118, v120l);
        const __m512d v121h = _mm512_mul_pd(v118, v120h);
        const __m512d v122l = _mm512_mul_pd(v121l, v121l);
        const __m512d v122h = _mm512_mul_pd(v121h, v121h);
        const __m512d v123l = _mm512_mul_pd(v122l, v121l);
        const __m512d v123h = _mm512_mul_pd(v122h, v121h);
        const __m512d v126l = _mm512_fmadd_pd(v124, v122l, v125);
        const __m512d v126h = _mm512_fmadd_pd(v124, v122h, v125);
        const __m512d v128l = _mm512_fmadd_pd(v126l, v122l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v126h, v122h, v127);
        const __m512d v130l = _mm512_fmadd_pd(v122l, v128l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v122h, v128h, v129);
        const __m512d v132l = _mm512_fmadd_pd(v122l, v130l, v131);
        const __m512d v132h = _mm512_fmadd_pd(v122h, v130h, v131);
        const __m512d v134l = _mm512_fmadd_pd(v122l, v132l, v133);
        const __m512d v134h = _mm512_fmadd_pd(v122h, v132h, v133);
        const __m512d v136l = _mm512_fmadd_pd(v134l, v122l, v135);
        const __m512d v136h = _mm512_fmadd_pd(v134h, v122h, v135);
        const __m512d v137l = _mm512_fmadd_pd(v123l, v136l, v121l);
        const __m512d v137h = _mm512_fmadd_pd(v123h, v136h, v121h);
        const __m512i v138l = tgamma_059ulp_avx2_bits_f64_avx512(v137l);
        const __m512i v138h = tgamma_059ulp_avx2_bits_f64_avx512(v137h);
        const __m512d v139l = _mm512_cvtps_pd(_mm512_castps512_ps256(v112));
        const __m512d v139h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v112, 1));
        const __m512d v140l = _mm512_add_pd(v139l, v42);
        const __m512d v140h = _mm512_add_pd(v139h, v42);
        const __m512i v141l = tgamma_059ulp_avx2_bits_f64_avx512(v140l);
        const __m512i v141h = tgamma_059ulp_avx2_bits_f64_avx512(v140h);
        const __m512i v143l = _mm512_slli_epi64(v141l, 63);
        const __m512i v143h = _mm512_slli_epi64(v141h, 63);
        const __m512i v144l = _mm512_xor_si512(v138l, v143l);
        const __m512i v144h = _mm512_xor_si512(v138h, v143h);
        const __m512d v145l = _mm512_castsi512_pd(v144l);
        const __m512d v145h = _mm512_castsi512_pd(v144h);
        const __m512d v146l = _mm512_mul_pd(v145l, v104l);
        const __m512d v146h = _mm512_mul_pd(v145h, v104h);
        const __m512d v147l = _mm512_div_pd(v118, v146l);
        const __m512d v147h = _mm512_div_pd(v118, v146h);
        const __m256 v148l = _mm512_cvtpd_ps(v147l);
        const __m256 v148h = _mm512_cvtpd_ps(v147h);
        const __m512 v148 = _mm512_insertf32x8(_mm512_castps256_ps512(v148l), v148h, 1);
        const __m512 v149 = _mm512_mask_blend_ps(v116, v148, v117);
        const __m512 v150 = _mm512_mask_blend_ps(v109, v149, v111);
        r0 = _mm512_mask_blend_ps(v106, r0, v150);
    }
    _mm512_storeu_ps(y, r0);
}

static TGAMMA_059ULP_AVX2_AVX512_TARGET void tgamma_059ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_059ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tgamma_059ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_059ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_059ulp_avx2_level(void) {
#if defined(TGAMMA_059ULP_AVX2_FORCE_ISA)
    return TGAMMA_059ULP_AVX2_FORCE_ISA;
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

float tgamma_059ulp_avx2(float x) {
    return tgamma_059ulp_avx2_element(x);
}

void tgamma_059ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_059ulp_avx2_level();
    if (level == 2) {
        tgamma_059ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_059ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_059ulp_avx2_array_portable(x, y, n);
}
