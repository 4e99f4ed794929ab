/* i1_f64_4ulp_avx2: i1
 *
 *   target       i1, I_1(x), f64
 *   domain       every input
 *   max error    3.794725 ulp, observed on 217931417 inputs
 *   worst input  -0x1.07a8623aecae6p+3 (-8.2393046522970046, encoding 0xc0207a8623aecae6)
 *   result there -0x1.f5565fd21f7b2p+8 (-501.33739960926607, encoding 0xc07f5565fd21f7b2)
 *   mean error   0.356019 ulp
 *   misrounded   62982791 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8c6ecd8d78ec09f6cbe9e3c7fdf40f98
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1 --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i1/f64/chebyshev_integer.evo --archive i1_f64_avx2.db
 *                time: 2.9402 ns/element as avx2 code (inputs mean)
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
#include "i1_f64_4ulp_avx2.h"

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

static inline double i1_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double i1_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i1_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double i1_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i1_f64_4ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = i1_f64_4ulp_avx2_bits_f64(y) & INT64_MIN;
    return i1_f64_4ulp_avx2_frombits_f64((i1_f64_4ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline float i1_f64_4ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline int64_t i1_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i1_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return i1_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)i1_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double i1_f64_4ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = v0 * v0;
    const double v2 = v1 * v1;
    const double v3 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v4 = v2 + v3;
    const double v5 = 0x1.18be74abc7634p-115; /* 2.6401035850189901e-35 */
    const double v6 = 0x1.2645a1cf6278ep-106; /* 1.416868142816309e-32 */
    const double v7 = i1_f64_4ulp_avx2_fma_f64(v5, v1, v6);
    const double v8 = 0x1.1c36d15c9c2b1p-96; /* 1.401283859565344e-29 */
    const double v9 = 0x1.8ad126c06d494p-87; /* 9.9665822107748109e-27 */
    const double v10 = i1_f64_4ulp_avx2_fma_f64(v8, v1, v9);
    const double v11 = i1_f64_4ulp_avx2_fma_f64(v7, v2, v10);
    const double v12 = 0x1.e2811d448028bp-78; /* 6.236222595936016e-24 */
    const double v13 = 0x1.f1742082aeea4p-69; /* 3.2918719279510687e-21 */
    const double v14 = i1_f64_4ulp_avx2_fma_f64(v12, v1, v13);
    const double v15 = i1_f64_4ulp_avx2_fma_f64(v11, v4, v14);
    const double v16 = 0x1.ab8210355a0f4p-60; /* 1.4484536475393771e-18 */
    const double v17 = i1_f64_4ulp_avx2_fma_f64(v15, v1, v16);
    const double v18 = 0x1.2c97573d1a3e7p-51; /* 5.2144256778200267e-16 */
    const double v19 = 0x1.522a440f55384p-43; /* 1.501754725070937e-13 */
    const double v20 = i1_f64_4ulp_avx2_fma_f64(v18, v1, v19);
    const double v21 = i1_f64_4ulp_avx2_fma_f64(v17, v4, v20);
    const double v22 = 0x1.27e4fb76812bfp-35; /* 3.363930568633326e-11 */
    const double v23 = 0x1.845c8a0cf35b3p-28; /* 5.6514033565298762e-09 */
    const double v24 = i1_f64_4ulp_avx2_fma_f64(v1, v22, v23);
    const double v25 = i1_f64_4ulp_avx2_fma_f64(v4, v21, v24);
    const double v26 = 0x1.6c16c16c164adp-21; /* 6.7816840277757685e-07 */
    const double v27 = -0x1.f5f6113dfbc7ap-41; /* -8.9166221178856987e-13 */
    const double v28 = 0x1.c71c71c71c75dp-15; /* 5.425347222222266e-05 */
    const double v29 = i1_f64_4ulp_avx2_fma_f64(v24, v27, v28);
    const double v30 = i1_f64_4ulp_avx2_fma_f64(v26, v1, v29);
    const double v31 = i1_f64_4ulp_avx2_fma_f64(v2, v25, v30);
    const double v32 = 0x1p-4; /* 0.0625 */
    const double v33 = 0x1.5555555555554p-9; /* 0.0026041666666666661 */
    const double v34 = v33 * v1;
    const double v35 = v32 + v34;
    const double v36 = i1_f64_4ulp_avx2_fma_f64(v31, v2, v35);
    const double v37 = 0x1p-1; /* 0.5 */
    const double v38 = i1_f64_4ulp_avx2_fma_f64(v36, v1, v37);
    const double v39 = v38 * v0;
    const double v40 = i1_f64_4ulp_avx2_abs_f64(v1);
    const double v41 = -0x1.ca4f2f99ebbd5p-22; /* -4.2683381595414501e-07 */
    const double v42 = 0x1.f457155243ee3p-15; /* 5.9645196090694364e-05 */
    const double v43 = -0x1.aa7347a1ec5c4p-9; /* -0.0032535576765091185 */
    const double v44 = i1_f64_4ulp_avx2_fma_f64(v42, v1, v43);
    const double v45 = i1_f64_4ulp_avx2_fma_f64(v4, v41, v44);
    const double v46 = 0x1.f1e12bd6ab4fcp-4; /* 0.12155263065752203 */
    const double v47 = i1_f64_4ulp_avx2_fma_f64(v40, v45, v46);
    const double v48 = -v1;
    const double v49 = i1_f64_4ulp_avx2_fma_f64(v0, v0, v48);
    const double v50 = v47 * v49;
    const double v51 = -v39;
    const double v52 = i1_f64_4ulp_avx2_fma_f64(v38, v0, v51);
    const double v53 = i1_f64_4ulp_avx2_fma_f64(v39, v50, v52);
    const double v54 = v53 + v39;
    const double v55 = i1_f64_4ulp_avx2_copysign_f64(v54, v0);
    const double v56 = 0x1.09ea0754422c2p+3; /* 8.3098179479287673 */
    const double v57 = i1_f64_4ulp_avx2_abs_f64(v0);
    const int v58 = v56 < v57;
    double r0 = v55;
    if (v58) {
        const float v59 = -0x1p-7f; /* -0.0078125 */
        const float v60 = 0x1p+0f; /* 1 */
        const double v61 = 0x1.68p+9; /* 720 */
        const double v62 = v61 < v57 ? v61 : v57;
        const float v63 = (float)v62;
        const float v64 = i1_f64_4ulp_avx2_sqrt_f32(v63);
        const float v65 = v60 / v64;
        const float v66 = v59 > v65 ? v59 : v65;
        const double v67 = (double)v66;
        const double v68 = 0x1.ap-18; /* 6.198883056640625e-06 */
        const double v69 = v67 * v68;
        const double v70 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
        const double v71 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v72 = 0x1.8p+52; /* 6755399441055744 */
        const double v73 = i1_f64_4ulp_avx2_fma_f64(v71, v62, v72);
        const double v74 = v73 - v72;
        const double v75 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v76 = i1_f64_4ulp_avx2_fma_f64(v75, v74, v62);
        const double v77 = i1_f64_4ulp_avx2_fma_f64(v70, v74, v76);
        const double v78 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v79 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v80 = i1_f64_4ulp_avx2_fma_f64(v77, v78, v79);
        const double v81 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
        const double v82 = i1_f64_4ulp_avx2_fma_f64(v77, v80, v81);
        const double v83 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
        const double v84 = i1_f64_4ulp_avx2_fma_f64(v82, v77, v83);
        const double v85 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v86 = i1_f64_4ulp_avx2_fma_f64(v84, v77, v85);
        const double v87 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v88 = i1_f64_4ulp_avx2_fma_f64(v77, v86, v87);
        const double v89 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
        const double v90 = i1_f64_4ulp_avx2_fma_f64(v88, v77, v89);
        const double v91 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v92 = i1_f64_4ulp_avx2_fma_f64(v90, v77, v91);
        const double v93 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v94 = i1_f64_4ulp_avx2_fma_f64(v92, v77, v93);
        const double v95 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v96 = i1_f64_4ulp_avx2_fma_f64(v77, v94, v95);
        const double v97 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v98 = i1_f64_4ulp_avx2_fma_f64(v96, v77, v97);
        const double v99 = i1_f64_4ulp_avx2_fma_f64(v77, v98, v37);
        const double v100 = v77 * v99;
        const double v101 = i1_f64_4ulp_avx2_fma_f64(v100, v77, v77);
        const double v102 = v67 * v67;
        const double v103 = -v102;
        const double v104 = v103 * v62;
        const double v105 = 0x1p+0; /* 1 */
        const double v106 = i1_f64_4ulp_avx2_fma_f64(v103, v62, v105);
        const double v107 = 0x1.8p-2; /* 0.375 */
        const double v108 = i1_f64_4ulp_avx2_fma_f64(v106, v107, v37);
        const double v109 = i1_f64_4ulp_avx2_fma_f64(v104, v108, v108);
        const double v110 = i1_f64_4ulp_avx2_fma_f64(v67, v109, v67);
        const double v111 = v110 * v110;
        const double v112 = v111 * v111;
        const double v113 = 0x1.e579703acd06ep+57; /* 2.7329777326896275e+17 */
        const double v114 = -0x1.9d28b26a9a5ddp+58; /* -4.6517564855716845e+17 */
        const double v115 = i1_f64_4ulp_avx2_fma_f64(v111, v113, v114);
        const double v116 = 0x1.4150a17ff7c46p+58; /* 3.6176848836408563e+17 */
        const double v117 = -0x1.3027a2dbd43dbp+57; /* -1.7122394669268874e+17 */
        const double v118 = i1_f64_4ulp_avx2_fma_f64(v111, v116, v117);
        const double v119 = i1_f64_4ulp_avx2_fma_f64(v112, v115, v118);
        const double v120 = 0x1.893e216b97de9p+55; /* 55343989553622856 */
        const double v121 = i1_f64_4ulp_avx2_fma_f64(v119, v111, v120);
        const double v122 = -0x1.7106cbd43aca5p+53; /* -12983967364372810 */
        const double v123 = 0x1.04aacf4caf435p+51; /* 2292853164571162.5 */
        const double v124 = i1_f64_4ulp_avx2_fma_f64(v111, v122, v123);
        const double v125 = i1_f64_4ulp_avx2_fma_f64(v121, v112, v124);
        const double v126 = -0x1.1ba7d3ebe472cp+48; /* -311882605651058.75 */
        const double v127 = i1_f64_4ulp_avx2_fma_f64(v111, v125, v126);
        const double v128 = 0x1.e2a661a37f57cp+44; /* 33167450454005.484 */
        const double v129 = -0x1.4406939f8e68fp+41; /* -2783359483676.8198 */
        const double v130 = i1_f64_4ulp_avx2_fma_f64(v128, v111, v129);
        const double v131 = i1_f64_4ulp_avx2_fma_f64(v127, v112, v130);
        const double v132 = 0x1.590a10351822dp+37; /* 185241568931.017 */
        const double v133 = i1_f64_4ulp_avx2_fma_f64(v111, v131, v132);
        const double v134 = -0x1.23c96ca194f6ap+33; /* -9790740803.1637764 */
        const double v135 = i1_f64_4ulp_avx2_fma_f64(v133, v111, v134);
        const double v136 = 0x1.871d8915f97e3p+28; /* 410114193.37341136 */
        const double v137 = -0x1.9d2c9268094bp+23; /* -13538889.2031959 */
        const double v138 = i1_f64_4ulp_avx2_fma_f64(v136, v111, v137);
        const double v139 = i1_f64_4ulp_avx2_fma_f64(v112, v135, v138);
        const double v140 = 0x1.54b29a0e986a2p+18; /* 348874.40714083065 */
        const double v141 = i1_f64_4ulp_avx2_fma_f64(v139, v111, v140);
        const double v142 = -0x1.b0ee6c91f4d34p+12; /* -6926.9015063823208 */
        const double v143 = i1_f64_4ulp_avx2_fma_f64(v141, v111, v142);
        const double v144 = 0x1.9650f0d9251c6p+6; /* 101.57904376305586 */
        const double v145 = i1_f64_4ulp_avx2_fma_f64(v111, v143, v144);
        const double v146 = -0x1.ccf85775f5b3ep+0; /* -1.800664392756246 */
        const double v147 = i1_f64_4ulp_avx2_fma_f64(v145, v111, v146);
        const double v148 = -0x1.0e1f1dc4d7f7ap-2; /* -0.26379057420671581 */
        const double v149 = -0x1.2217d97d04482p-3; /* -0.1416470519330098 */
        const double v150 = i1_f64_4ulp_avx2_fma_f64(v148, v111, v149);
        const double v151 = i1_f64_4ulp_avx2_fma_f64(v112, v147, v150);
        const double v152 = -0x1.9c71c1747a627p-4; /* -0.10069442337376043 */
        const double v153 = i1_f64_4ulp_avx2_fma_f64(v151, v111, v152);
        const double v154 = -0x1.d75d9b2f934b2p-4; /* -0.11507950419873472 */
        const double v155 = -0x1.7917af4c3d86cp-2; /* -0.36825441267809 */
        const double v156 = i1_f64_4ulp_avx2_fma_f64(v154, v111, v155);
        const double v157 = i1_f64_4ulp_avx2_fma_f64(v112, v153, v156);
        const double v158 = -0x1.26b81df5a1b03p-6; /* -0.017988232858011887 */
        const double v159 = i1_f64_4ulp_avx2_fma_f64(v111, v157, v158);
        const double v160 = v109 + v159;
        const double v161 = i1_f64_4ulp_avx2_fma_f64(v109, v159, v160);
        const double v162 = v101 + v161;
        const double v163 = i1_f64_4ulp_avx2_fma_f64(v101, v161, v162);
        const double v164 = i1_f64_4ulp_avx2_fma_f64(v69, v163, v69);
        const double v165 = 0x1p+16; /* 65536 */
        const double v166 = i1_f64_4ulp_avx2_fma_f64(v164, v3, v165);
        const int64_t v167 = i1_f64_4ulp_avx2_bits_f64(v73);
        const int64_t v168 = INT64_C(52);
        const int64_t v169 = i1_f64_4ulp_avx2_shl_i64(v167, v168);
        const double v170 = i1_f64_4ulp_avx2_addbits_f64(v164, v169);
        const double v171 = v166 * v170;
        const double v172 = i1_f64_4ulp_avx2_copysign_f64(v171, v0);
        r0 = v172;
    }
    return r0;
}

static void i1_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i1_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I1_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I1_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I1_F64_4ULP_AVX2_AVX2 static inline I1_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I1_F64_4ULP_AVX2_AVX512 static inline I1_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1_F64_4ULP_AVX2_AVX2 __m256d i1_f64_4ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I1_F64_4ULP_AVX2_AVX2 __m256i i1_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I1_F64_4ULP_AVX2_AVX2 void i1_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v3 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v5 = _mm256_set1_pd(0x1.18be74abc7634p-115); /* 2.6401035850189901e-35 */
    const __m256d v6 = _mm256_set1_pd(0x1.2645a1cf6278ep-106); /* 1.416868142816309e-32 */
    const __m256d v8 = _mm256_set1_pd(0x1.1c36d15c9c2b1p-96); /* 1.401283859565344e-29 */
    const __m256d v9 = _mm256_set1_pd(0x1.8ad126c06d494p-87); /* 9.9665822107748109e-27 */
    const __m256d v12 = _mm256_set1_pd(0x1.e2811d448028bp-78); /* 6.236222595936016e-24 */
    const __m256d v13 = _mm256_set1_pd(0x1.f1742082aeea4p-69); /* 3.2918719279510687e-21 */
    const __m256d v16 = _mm256_set1_pd(0x1.ab8210355a0f4p-60); /* 1.4484536475393771e-18 */
    const __m256d v18 = _mm256_set1_pd(0x1.2c97573d1a3e7p-51); /* 5.2144256778200267e-16 */
    const __m256d v19 = _mm256_set1_pd(0x1.522a440f55384p-43); /* 1.501754725070937e-13 */
    const __m256d v22 = _mm256_set1_pd(0x1.27e4fb76812bfp-35); /* 3.363930568633326e-11 */
    const __m256d v23 = _mm256_set1_pd(0x1.845c8a0cf35b3p-28); /* 5.6514033565298762e-09 */
    const __m256d v26 = _mm256_set1_pd(0x1.6c16c16c164adp-21); /* 6.7816840277757685e-07 */
    const __m256d v27 = _mm256_set1_pd(-0x1.f5f6113dfbc7ap-41); /* -8.9166221178856987e-13 */
    const __m256d v28 = _mm256_set1_pd(0x1.c71c71c71c75dp-15); /* 5.425347222222266e-05 */
    const __m256d v32 = _mm256_set1_pd(0x1p-4); /* 0.0625 */
    const __m256d v33 = _mm256_set1_pd(0x1.5555555555554p-9); /* 0.0026041666666666661 */
    const __m256d v37 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v41 = _mm256_set1_pd(-0x1.ca4f2f99ebbd5p-22); /* -4.2683381595414501e-07 */
    const __m256d v42 = _mm256_set1_pd(0x1.f457155243ee3p-15); /* 5.9645196090694364e-05 */
    const __m256d v43 = _mm256_set1_pd(-0x1.aa7347a1ec5c4p-9); /* -0.0032535576765091185 */
    const __m256d v46 = _mm256_set1_pd(0x1.f1e12bd6ab4fcp-4); /* 0.12155263065752203 */
    const __m256d v56 = _mm256_set1_pd(0x1.09ea0754422c2p+3); /* 8.3098179479287673 */
    const __m256 v59 = _mm256_set1_ps(-0x1p-7f); /* -0.0078125 */
    const __m256 v60 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v61 = _mm256_set1_pd(0x1.68p+9); /* 720 */
    const __m256d v68 = _mm256_set1_pd(0x1.ap-18); /* 6.198883056640625e-06 */
    const __m256d v70 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v71 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v72 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v75 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v78 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v79 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v81 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v83 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v85 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v87 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v89 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v91 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v93 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v95 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v97 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v105 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v107 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v113 = _mm256_set1_pd(0x1.e579703acd06ep+57); /* 2.7329777326896275e+17 */
    const __m256d v114 = _mm256_set1_pd(-0x1.9d28b26a9a5ddp+58); /* -4.6517564855716845e+17 */
    const __m256d v116 = _mm256_set1_pd(0x1.4150a17ff7c46p+58); /* 3.6176848836408563e+17 */
    const __m256d v117 = _mm256_set1_pd(-0x1.3027a2dbd43dbp+57); /* -1.7122394669268874e+17 */
    const __m256d v120 = _mm256_set1_pd(0x1.893e216b97de9p+55); /* 55343989553622856 */
    const __m256d v122 = _mm256_set1_pd(-0x1.7106cbd43aca5p+53); /* -12983967364372810 */
    const __m256d v123 = _mm256_set1_pd(0x1.04aacf4caf435p+51); /* 2292853164571162.5 */
    const __m256d v126 = _mm256_set1_pd(-0x1.1ba7d3ebe472cp+48); /* -311882605651058.75 */
    const __m256d v128 = _mm256_set1_pd(0x1.e2a661a37f57cp+44); /* 33167450454005.484 */
    const __m256d v129 = _mm256_set1_pd(-0x1.4406939f8e68fp+41); /* -2783359483676.8198 */
    const __m256d v132 = _mm256_set1_pd(0x1.590a10351822dp+37); /* 185241568931.017 */
    const __m256d v134 = _mm256_set1_pd(-0x1.23c96ca194f6ap+33); /* -9790740803.1637764 */
    const __m256d v136 = _mm256_set1_pd(0x1.871d8915f97e3p+28); /* 410114193.37341136 */
    const __m256d v137 = _mm256_set1_pd(-0x1.9d2c9268094bp+23); /* -13538889.2031959 */
    const __m256d v140 = _mm256_set1_pd(0x1.54b29a0e986a2p+18); /* 348874.40714083065 */
    const __m256d v142 = _mm256_set1_pd(-0x1.b0ee6c91f4d34p+12); /* -6926.9015063823208 */
    const __m256d v144 = _mm256_set1_pd(0x1.9650f0d9251c6p+6); /* 101.57904376305586 */
    const __m256d v146 = _mm256_set1_pd(-0x1.ccf85775f5b3ep+0); /* -1.800664392756246 */
    const __m256d v148 = _mm256_set1_pd(-0x1.0e1f1dc4d7f7ap-2); /* -0.26379057420671581 */
    const __m256d v149 = _mm256_set1_pd(-0x1.2217d97d04482p-3); /* -0.1416470519330098 */
    const __m256d v152 = _mm256_set1_pd(-0x1.9c71c1747a627p-4); /* -0.10069442337376043 */
    const __m256d v154 = _mm256_set1_pd(-0x1.d75d9b2f934b2p-4); /* -0.11507950419873472 */
    const __m256d v155 = _mm256_set1_pd(-0x1.7917af4c3d86cp-2); /* -0.36825441267809 */
    const __m256d v158 = _mm256_set1_pd(-0x1.26b81df5a1b03p-6); /* -0.017988232858011887 */
    const __m256d v165 = _mm256_set1_pd(0x1p+16); /* 65536 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_mul_pd(v0l, v0l);
    const __m256d v1h = _mm256_mul_pd(v0h, v0h);
    const __m256d v2l = _mm256_mul_pd(v1l, v1l);
    const __m256d v2h = _mm256_mul_pd(v1h, v1h);
    const __m256d v4l = _mm256_add_pd(v2l, v3);
    const __m256d v4h = _mm256_add_pd(v2h, v3);
    const __m256d v7l = _mm256_fmadd_pd(v5, v1l, v6);
    const __m256d v7h = _mm256_fmadd_pd(v5, v1h, v6);
    const __m256d v10l = _mm256_fmadd_pd(v8, v1l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v8, v1h, v9);
    const __m256d v11l = _mm256_fmadd_pd(v7l, v2l, v10l);
    const __m256d v11h = _mm256_fmadd_pd(v7h, v2h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v12, v1l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12, v1h, v13);
    const __m256d v15l = _mm256_fmadd_pd(v11l, v4l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v11h, v4h, v14h);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v1l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v1h, v16);
    const __m256d v20l = _mm256_fmadd_pd(v18, v1l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v1h, v19);
    const __m256d v21l = _mm256_fmadd_pd(v17l, v4l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v17h, v4h, v20h);
    const __m256d v24l = _mm256_fmadd_pd(v1l, v22, v23);
    const __m256d v24h = _mm256_fmadd_pd(v1h, v22, v23);
    const __m256d v25l = _mm256_fmadd_pd(v4l, v21l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v4h, v21h, v24h);
    const __m256d v29l = _mm256_fmadd_pd(v24l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v24h, v27, v28);
    const __m256d v30l = _mm256_fmadd_pd(v26, v1l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v26, v1h, v29h);
    const __m256d v31l = _mm256_fmadd_pd(v2l, v25l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v2h, v25h, v30h);
    const __m256d v34l = _mm256_mul_pd(v33, v1l);
    const __m256d v34h = _mm256_mul_pd(v33, v1h);
    const __m256d v35l = _mm256_add_pd(v32, v34l);
    const __m256d v35h = _mm256_add_pd(v32, v34h);
    const __m256d v36l = _mm256_fmadd_pd(v31l, v2l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v31h, v2h, v35h);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v1l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v1h, v37);
    const __m256d v39l = _mm256_mul_pd(v38l, v0l);
    const __m256d v39h = _mm256_mul_pd(v38h, v0h);
    const __m256d v40l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v40h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v44l = _mm256_fmadd_pd(v42, v1l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42, v1h, v43);
    const __m256d v45l = _mm256_fmadd_pd(v4l, v41, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v4h, v41, v44h);
    const __m256d v47l = _mm256_fmadd_pd(v40l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v40h, v45h, v46);
    const __m256d v49l = _mm256_fmsub_pd(v0l, v0l, v1l);
    const __m256d v49h = _mm256_fmsub_pd(v0h, v0h, v1h);
    const __m256d v50l = _mm256_mul_pd(v47l, v49l);
    const __m256d v50h = _mm256_mul_pd(v47h, v49h);
    const __m256d v52l = _mm256_fmsub_pd(v38l, v0l, v39l);
    const __m256d v52h = _mm256_fmsub_pd(v38h, v0h, v39h);
    const __m256d v53l = _mm256_fmadd_pd(v39l, v50l, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v39h, v50h, v52h);
    const __m256d v54l = _mm256_add_pd(v53l, v39l);
    const __m256d v54h = _mm256_add_pd(v53h, v39h);
    const __m256d v55l = i1_f64_4ulp_avx2_signed_f64_avx2(v54l, v0l);
    const __m256d v55h = i1_f64_4ulp_avx2_signed_f64_avx2(v54h, v0h);
    const __m256d v57l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v57h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v58l = _mm256_castpd_si256(_mm256_cmp_pd(v56, v57l, _CMP_LT_OQ));
    const __m256i v58h = _mm256_castpd_si256(_mm256_cmp_pd(v56, v57h, _CMP_LT_OQ));
    const __m256i v58 = i1_f64_4ulp_avx2_join_mask_avx2(v58l, v58h);
    __m256d r0l = v55l;
    __m256d r0h = v55h;
    __m256i any1 = v58;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v62l = _mm256_min_pd(v61, v57l);
        const __m256d v62h = _mm256_min_pd(v61, v57h);
        const __m128 v63l = _mm256_cvtpd_ps(v62l);
        const __m128 v63h = _mm256_cvtpd_ps(v62h);
        const __m256 v63 = _mm256_set_m128(v63h, v63l);
        const __m256 v64 = _mm256_sqrt_ps(v63);
        const __m256 v65 = _mm256_div_ps(v60, v64);
        const __m256 v66 = _mm256_max_ps(v59, v65);
        const __m256d v67l = _mm256_cvtps_pd(_mm256_castps256_ps128(v66));
        const __m256d v67h = _mm256_cvtps_pd(_mm256_extractf128_ps(v66, 1));
        const __m256d v69l = _mm256_mul_pd(v67l, v68);
        const __m256d v69h = _mm256_mul_pd(v67h, v68);
        const __m256d v73l = _mm256_fmadd_pd(v71, v62l, v72);
        const __m256d v73h = _mm256_fmadd_pd(v71, v62h, v72);
        const __m256d v74l = _mm256_sub_pd(v73l, v72);
        const __m256d v74h = _mm256_sub_pd(v73h, v72);
        const __m256d v76l = _mm256_fmadd_pd(v75, v74l, v62l);
        const __m256d v76h = _mm256_fmadd_pd(v75, v74h, v62h);
        const __m256d v77l = _mm256_fmadd_pd(v70, v74l, v76l);
        const __m256d v77h = _mm256_fmadd_pd(v70, v74h, v76h);
        const __m256d v80l = _mm256_fmadd_pd(v77l, v78, v79);
        const __m256d v80h = _mm256_fmadd_pd(v77h, v78, v79);
        const __m256d v82l = _mm256_fmadd_pd(v77l, v80l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v77h, v80h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v82l, v77l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v82h, v77h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v77l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v77h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v77l, v86l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v77h, v86h, v87);
        const __m256d v90l = _mm256_fmadd_pd(v88l, v77l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v88h, v77h, v89);
        const __m256d v92l = _mm256_fmadd_pd(v90l, v77l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v90h, v77h, v91);
        const __m256d v94l = _mm256_fmadd_pd(v92l, v77l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92h, v77h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v77l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v77h, v94h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v77l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v77h, v97);
        const __m256d v99l = _mm256_fmadd_pd(v77l, v98l, v37);
        const __m256d v99h = _mm256_fmadd_pd(v77h, v98h, v37);
        const __m256d v100l = _mm256_mul_pd(v77l, v99l);
        const __m256d v100h = _mm256_mul_pd(v77h, v99h);
        const __m256d v101l = _mm256_fmadd_pd(v100l, v77l, v77l);
        const __m256d v101h = _mm256_fmadd_pd(v100h, v77h, v77h);
        const __m256d v102l = _mm256_mul_pd(v67l, v67l);
        const __m256d v102h = _mm256_mul_pd(v67h, v67h);
        const __m256d v103l = _mm256_xor_pd(v102l, _mm256_set1_pd(-0.0));
        const __m256d v103h = _mm256_xor_pd(v102h, _mm256_set1_pd(-0.0));
        const __m256d v104l = _mm256_mul_pd(v103l, v62l);
        const __m256d v104h = _mm256_mul_pd(v103h, v62h);
        const __m256d v106l = _mm256_fnmadd_pd(v102l, v62l, v105);
        const __m256d v106h = _mm256_fnmadd_pd(v102h, v62h, v105);
        const __m256d v108l = _mm256_fmadd_pd(v106l, v107, v37);
        const __m256d v108h = _mm256_fmadd_pd(v106h, v107, v37);
        const __m256d v109l = _mm256_fmadd_pd(v104l, v108l, v108l);
        const __m256d v109h = _mm256_fmadd_pd(v104h, v108h, v108h);
        const __m256d v110l = _mm256_fmadd_pd(v67l, v109l, v67l);
        const __m256d v110h = _mm256_fmadd_pd(v67h, v109h, v67h);
        const __m256d v111l = _mm256_mul_pd(v110l, v110l);
        const __m256d v111h = _mm256_mul_pd(v110h, v110h);
        const __m256d v112l = _mm256_mul_pd(v111l, v111l);
        const __m256d v112h = _mm256_mul_pd(v111h, v111h);
        const __m256d v115l = _mm256_fmadd_pd(v111l, v113, v114);
        const __m256d v115h = _mm256_fmadd_pd(v111h, v113, v114);
        const __m256d v118l = _mm256_fmadd_pd(v111l, v116, v117);
        const __m256d v118h = _mm256_fmadd_pd(v111h, v116, v117);
        const __m256d v119l = _mm256_fmadd_pd(v112l, v115l, v118l);
        const __m256d v119h = _mm256_fmadd_pd(v112h, v115h, v118h);
        const __m256d v121l = _mm256_fmadd_pd(v119l, v111l, v120);
        const __m256d v121h = _mm256_fmadd_pd(v119h, v111h, v120);
        const __m256d v124l = _mm256_fmadd_pd(v111l, v122, v123);
        const __m256d v124h = _mm256_fmadd_pd(v111h, v122, v123);
        const __m256d v125l = _mm256_fmadd_pd(v121l, v112l, v124l);
        const __m256d v125h = _mm256_fmadd_pd(v121h, v112h, v124h);
        const __m256d v127l = _mm256_fmadd_pd(v111l, v125l, v126);
        const __m256d v127h = _mm256_fmadd_pd(v111h, v125h, v126);
        const __m256d v130l = _mm256_fmadd_pd(v128, v111l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v128, v111h, v129);
        const __m256d v131l = _mm256_fmadd_pd(v127l, v112l, v130l);
        const __m256d v131h = _mm256_fmadd_pd(v127h, v112h, v130h);
        const __m256d v133l = _mm256_fmadd_pd(v111l, v131l, v132);
        const __m256d v133h = _mm256_fmadd_pd(v111h, v131h, v132);
        const __m256d v135l = _mm256_fmadd_pd(v133l, v111l, v134);
        const __m256d v135h = _mm256_fmadd_pd(v133h, v111h, v134);
        const __m256d v138l = _mm256_fmadd_pd(v136, v111l, v137);
        const __m256d v138h = _mm256_fmadd_pd(v136, v111h, v137);
        const __m256d v139l = _mm256_fmadd_pd(v112l, v135l, v138l);
        const __m256d v139h = _mm256_fmadd_pd(v112h, v135h, v138h);
        const __m256d v141l = _mm256_fmadd_pd(v139l, v111l, v140);
        const __m256d v141h = _mm256_fmadd_pd(v139h, v111h, v140);
        const __m256d v143l = _mm256_fmadd_pd(v141l, v111l, v142);
        const __m256d v143h = _mm256_fmadd_pd(v141h, v111h, v142);
        const __m256d v145l = _mm256_fmadd_pd(v111l, v143l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v111h, v143h, v144);
        const __m256d v147l = _mm256_fmadd_pd(v145l, v111l, v146);
        const __m256d v147h = _mm256_fmadd_pd(v145h, v111h, v146);
        const __m256d v150l = _mm256_fmadd_pd(v148, v111l, v149);
        const __m256d v150h = _mm256_fmadd_pd(v148, v111h, v149);
        const __m256d v151l = _mm256_fmadd_pd(v112l, v147l, v150l);
        const __m256d v151h = _mm256_fmadd_pd(v112h, v147h, v150h);
        const __m256d v153l = _mm256_fmadd_pd(v151l, v111l, v152);
        const __m256d v153h = _mm256_fmadd_pd(v151h, v111h, v152);
        const __m256d v156l = _mm256_fmadd_pd(v154, v111l, v155);
        const __m256d v156h = _mm256_fmadd_pd(v154, v111h, v155);
        const __m256d v157l = _mm256_fmadd_pd(v112l, v153l, v156l);
        const __m256d v157h = _mm256_fmadd_pd(v112h, v153h, v156h);
        const __m256d v159l = _mm256_fmadd_pd(v111l, v157l, v158);
        const __m256d v159h = _mm256_fmadd_pd(v111h, v157h, v158);
        const __m256d v160l = _mm256_add_pd(v109l, v159l);
        const __m256d v160h = _mm256_add_pd(v109h, v159h);
        const __m256d v161l = _mm256_fmadd_pd(v109l, v159l, v160l);
        const __m256d v161h = _mm256_fmadd_pd(v109h, v159h, v160h);
        const __m256d v162l = _mm256_add_pd(v101l, v161l);
        const __m256d v162h = _mm256_add_pd(v101h, v161h);
        const __m256d v163l = _mm256_fmadd_pd(v101l, v161l, v162l);
        const __m256d v163h = _mm256_fmadd_pd(v101h, v161h, v162h);
        const __m256d v164l = _mm256_fmadd_pd(v69l, v163l, v69l);
        const __m256d v164h = _mm256_fmadd_pd(v69h, v163h, v69h);
        const __m256d v166l = _mm256_fmadd_pd(v164l, v3, v165);
        const __m256d v166h = _mm256_fmadd_pd(v164h, v3, v165);
        const __m256i v167l = _mm256_castpd_si256(v73l);
        const __m256i v167h = _mm256_castpd_si256(v73h);
        const __m256i v169l = _mm256_slli_epi64(v167l, 52);
        const __m256i v169h = _mm256_slli_epi64(v167h, 52);
        const __m256d v170l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v164l), v169l));
        const __m256d v170h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v164h), v169h));
        const __m256d v171l = _mm256_mul_pd(v166l, v170l);
        const __m256d v171h = _mm256_mul_pd(v166h, v170h);
        const __m256d v172l = i1_f64_4ulp_avx2_signed_f64_avx2(v171l, v0l);
        const __m256d v172h = i1_f64_4ulp_avx2_signed_f64_avx2(v171h, v0h);
        r0l = _mm256_blendv_pd(r0l, v172l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v58))));
        r0h = _mm256_blendv_pd(r0h, v172h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v58, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static I1_F64_4ULP_AVX2_AVX2_TARGET void i1_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i1_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        i1_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1_F64_4ULP_AVX2_AVX512 __m512d i1_f64_4ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
I1_F64_4ULP_AVX2_AVX512 __mmask8 i1_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I1_F64_4ULP_AVX2_AVX512 void i1_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v3 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v5 = _mm512_set1_pd(0x1.18be74abc7634p-115); /* 2.6401035850189901e-35 */
    const __m512d v6 = _mm512_set1_pd(0x1.2645a1cf6278ep-106); /* 1.416868142816309e-32 */
    const __m512d v8 = _mm512_set1_pd(0x1.1c36d15c9c2b1p-96); /* 1.401283859565344e-29 */
    const __m512d v9 = _mm512_set1_pd(0x1.8ad126c06d494p-87); /* 9.9665822107748109e-27 */
    const __m512d v12 = _mm512_set1_pd(0x1.e2811d448028bp-78); /* 6.236222595936016e-24 */
    const __m512d v13 = _mm512_set1_pd(0x1.f1742082aeea4p-69); /* 3.2918719279510687e-21 */
    const __m512d v16 = _mm512_set1_pd(0x1.ab8210355a0f4p-60); /* 1.4484536475393771e-18 */
    const __m512d v18 = _mm512_set1_pd(0x1.2c97573d1a3e7p-51); /* 5.2144256778200267e-16 */
    const __m512d v19 = _mm512_set1_pd(0x1.522a440f55384p-43); /* 1.501754725070937e-13 */
    const __m512d v22 = _mm512_set1_pd(0x1.27e4fb76812bfp-35); /* 3.363930568633326e-11 */
    const __m512d v23 = _mm512_set1_pd(0x1.845c8a0cf35b3p-28); /* 5.6514033565298762e-09 */
    const __m512d v26 = _mm512_set1_pd(0x1.6c16c16c164adp-21); /* 6.7816840277757685e-07 */
    const __m512d v27 = _mm512_set1_pd(-0x1.f5f6113dfbc7ap-41); /* -8.9166221178856987e-13 */
    const __m512d v28 = _mm512_set1_pd(0x1.c71c71c71c75dp-15); /* 5.425347222222266e-05 */
    const __m512d v32 = _mm512_set1_pd(0x1p-4); /* 0.0625 */
    const __m512d v33 = _mm512_set1_pd(0x1.5555555555554p-9); /* 0.0026041666666666661 */
    const __m512d v37 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v41 = _mm512_set1_pd(-0x1.ca4f2f99ebbd5p-22); /* -4.2683381595414501e-07 */
    const __m512d v42 = _mm512_set1_pd(0x1.f457155243ee3p-15); /* 5.9645196090694364e-05 */
    const __m512d v43 = _mm512_set1_pd(-0x1.aa7347a1ec5c4p-9); /* -0.0032535576765091185 */
    const __m512d v46 = _mm512_set1_pd(0x1.f1e12bd6ab4fcp-4); /* 0.12155263065752203 */
    const __m512d v56 = _mm512_set1_pd(0x1.09ea0754422c2p+3); /* 8.3098179479287673 */
    const __m512 v59 = _mm512_set1_ps(-0x1p-7f); /* -0.0078125 */
    const __m512 v60 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v61 = _mm512_set1_pd(0x1.68p+9); /* 720 */
    const __m512d v68 = _mm512_set1_pd(0x1.ap-18); /* 6.198883056640625e-06 */
    const __m512d v70 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v71 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v72 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v75 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v78 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v79 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v81 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v83 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v85 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v87 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v89 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v91 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v93 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v95 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v97 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v105 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v107 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v113 = _mm512_set1_pd(0x1.e579703acd06ep+57); /* 2.7329777326896275e+17 */
    const __m512d v114 = _mm512_set1_pd(-0x1.9d28b26a9a5ddp+58); /* -4.6517564855716845e+17 */
    const __m512d v116 = _mm512_set1_pd(0x1.4150a17ff7c46p+58); /* 3.6176848836408563e+17 */
    const __m512d v117 = _mm512_set1_pd(-0x1.3027a2dbd43dbp+57); /* -1.7122394669268874e+17 */
    const __m512d v120 = _mm512_set1_pd(0x1.893e216b97de9p+55); /* 55343989553622856 */
    const __m512d v122 = _mm512_set1_pd(-0x1.7106cbd43aca5p+53); /* -12983967364372810 */
    const __m512d v123 = _mm512_set1_pd(0x1.04aacf4caf435p+51); /* 2292853164571162.5 */
    const __m512d v126 = _mm512_set1_pd(-0x1.1ba7d3ebe472cp+48); /* -311882605651058.75 */
    const __m512d v128 = _mm512_set1_pd(0x1.e2a661a37f57cp+44); /* 33167450454005.484 */
    const __m512d v129 = _mm512_set1_pd(-0x1.4406939f8e68fp+41); /* -2783359483676.8198 */
    const __m512d v132 = _mm512_set1_pd(0x1.590a10351822dp+37); /* 185241568931.017 */
    const __m512d v134 = _mm512_set1_pd(-0x1.23c96ca194f6ap+33); /* -9790740803.1637764 */
    const __m512d v136 = _mm512_set1_pd(0x1.871d8915f97e3p+28); /* 410114193.37341136 */
    const __m512d v137 = _mm512_set1_pd(-0x1.9d2c9268094bp+23); /* -13538889.2031959 */
    const __m512d v140 = _mm512_set1_pd(0x1.54b29a0e986a2p+18); /* 348874.40714083065 */
    const __m512d v142 = _mm512_set1_pd(-0x1.b0ee6c91f4d34p+12); /* -6926.9015063823208 */
    const __m512d v144 = _mm512_set1_pd(0x1.9650f0d9251c6p+6); /* 101.57904376305586 */
    const __m512d v146 = _mm512_set1_pd(-0x1.ccf85775f5b3ep+0); /* -1.800664392756246 */
    const __m512d v148 = _mm512_set1_pd(-0x1.0e1f1dc4d7f7ap-2); /* -0.26379057420671581 */
    const __m512d v149 = _mm512_set1_pd(-0x1.2217d97d04482p-3); /* -0.1416470519330098 */
    const __m512d v152 = _mm512_set1_pd(-0x1.9c71c1747a627p-4); /* -0.10069442337376043 */
    const __m512d v154 = _mm512_set1_pd(-0x1.d75d9b2f934b2p-4); /* -0.11507950419873472 */
    const __m512d v155 = _mm512_set1_pd(-0x1.7917af4c3d86cp-2); /* -0.36825441267809 */
    const __m512d v158 = _mm512_set1_pd(-0x1.26b81df5a1b03p-6); /* -0.017988232858011887 */
    const __m512d v165 = _mm512_set1_pd(0x1p+16); /* 65536 */
    const __m512d v0_0l = _mm512_loadu_pd(x);
    const __m512d v0_0h = _mm512_loadu_pd(x + 8);
    const __m512d v0_1l = _mm512_loadu_pd(x + 16);
    const __m512d v0_1h = _mm512_loadu_pd(x + 24);
    const __m512d v1_0l = _mm512_mul_pd(v0_0l, v0_0l);
    const __m512d v1_0h = _mm512_mul_pd(v0_0h, v0_0h);
    const __m512d v1_1l = _mm512_mul_pd(v0_1l, v0_1l);
    const __m512d v1_1h = _mm512_mul_pd(v0_1h, v0_1h);
    const __m512d v2_0l = _mm512_mul_pd(v1_0l, v1_0l);
    const __m512d v2_0h = _mm512_mul_pd(v1_0h, v1_0h);
    const __m512d v2_1l = _mm512_mul_pd(v1_1l, v1_1l);
    const __m512d v2_1h = _mm512_mul_pd(v1_1h, v1_1h);
    const __m512d v4_0l = _mm512_add_pd(v2_0l, v3);
    const __m512d v4_0h = _mm512_add_pd(v2_0h, v3);
    const __m512d v4_1l = _mm512_add_pd(v2_1l, v3);
    const __m512d v4_1h = _mm512_add_pd(v2_1h, v3);
    const __m512d v7_0l = _mm512_fmadd_pd(v5, v1_0l, v6);
    const __m512d v7_0h = _mm512_fmadd_pd(v5, v1_0h, v6);
    const __m512d v7_1l = _mm512_fmadd_pd(v5, v1_1l, v6);
    const __m512d v7_1h = _mm512_fmadd_pd(v5, v1_1h, v6);
    const __m512d v10_0l = _mm512_fmadd_pd(v8, v1_0l, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v8, v1_0h, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v8, v1_1l, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v8, v1_1h, v9);
    const __m512d v11_0l = _mm512_fmadd_pd(v7_0l, v2_0l, v10_0l);
    const __m512d v11_0h = _mm512_fmadd_pd(v7_0h, v2_0h, v10_0h);
    const __m512d v11_1l = _mm512_fmadd_pd(v7_1l, v2_1l, v10_1l);
    const __m512d v11_1h = _mm512_fmadd_pd(v7_1h, v2_1h, v10_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v12, v1_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v12, v1_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v12, v1_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v12, v1_1h, v13);
    const __m512d v15_0l = _mm512_fmadd_pd(v11_0l, v4_0l, v14_0l);
    const __m512d v15_0h = _mm512_fmadd_pd(v11_0h, v4_0h, v14_0h);
    const __m512d v15_1l = _mm512_fmadd_pd(v11_1l, v4_1l, v14_1l);
    const __m512d v15_1h = _mm512_fmadd_pd(v11_1h, v4_1h, v14_1h);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v1_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v1_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v1_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v1_1h, v16);
    const __m512d v20_0l = _mm512_fmadd_pd(v18, v1_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18, v1_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18, v1_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18, v1_1h, v19);
    const __m512d v21_0l = _mm512_fmadd_pd(v17_0l, v4_0l, v20_0l);
    const __m512d v21_0h = _mm512_fmadd_pd(v17_0h, v4_0h, v20_0h);
    const __m512d v21_1l = _mm512_fmadd_pd(v17_1l, v4_1l, v20_1l);
    const __m512d v21_1h = _mm512_fmadd_pd(v17_1h, v4_1h, v20_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v1_0l, v22, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v1_0h, v22, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v1_1l, v22, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v1_1h, v22, v23);
    const __m512d v25_0l = _mm512_fmadd_pd(v4_0l, v21_0l, v24_0l);
    const __m512d v25_0h = _mm512_fmadd_pd(v4_0h, v21_0h, v24_0h);
    const __m512d v25_1l = _mm512_fmadd_pd(v4_1l, v21_1l, v24_1l);
    const __m512d v25_1h = _mm512_fmadd_pd(v4_1h, v21_1h, v24_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v24_0l, v27, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v24_0h, v27, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v24_1l, v27, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v24_1h, v27, v28);
    const __m512d v30_0l = _mm512_fmadd_pd(v26, v1_0l, v29_0l);
    const __m512d v30_0h = _mm512_fmadd_pd(v26, v1_0h, v29_0h);
    const __m512d v30_1l = _mm512_fmadd_pd(v26, v1_1l, v29_1l);
    const __m512d v30_1h = _mm512_fmadd_pd(v26, v1_1h, v29_1h);
    const __m512d v31_0l = _mm512_fmadd_pd(v2_0l, v25_0l, v30_0l);
    const __m512d v31_0h = _mm512_fmadd_pd(v2_0h, v25_0h, v30_0h);
    const __m512d v31_1l = _mm512_fmadd_pd(v2_1l, v25_1l, v30_1l);
    const __m512d v31_1h = _mm512_fmadd_pd(v2_1h, v25_1h, v30_1h);
    const __m512d v34_0l = _mm512_mul_pd(v33, v1_0l);
    const __m512d v34_0h = _mm512_mul_pd(v33, v1_0h);
    const __m512d v34_1l = _mm512_mul_pd(v33, v1_1l);
    const __m512d v34_1h = _mm512_mul_pd(v33, v1_1h);
    const __m512d v35_0l = _mm512_add_pd(v32, v34_0l);
    const __m512d v35_0h = _mm512_add_pd(v32, v34_0h);
    const __m512d v35_1l = _mm512_add_pd(v32, v34_1l);
    const __m512d v35_1h = _mm512_add_pd(v32, v34_1h);
    const __m512d v36_0l = _mm512_fmadd_pd(v31_0l, v2_0l, v35_0l);
    const __m512d v36_0h = _mm512_fmadd_pd(v31_0h, v2_0h, v35_0h);
    const __m512d v36_1l = _mm512_fmadd_pd(v31_1l, v2_1l, v35_1l);
    const __m512d v36_1h = _mm512_fmadd_pd(v31_1h, v2_1h, v35_1h);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v1_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v1_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v1_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v1_1h, v37);
    const __m512d v39_0l = _mm512_mul_pd(v38_0l, v0_0l);
    const __m512d v39_0h = _mm512_mul_pd(v38_0h, v0_0h);
    const __m512d v39_1l = _mm512_mul_pd(v38_1l, v0_1l);
    const __m512d v39_1h = _mm512_mul_pd(v38_1h, v0_1h);
    const __m512d v40_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v40_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v40_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v40_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v44_0l = _mm512_fmadd_pd(v42, v1_0l, v43);
    const __m512d v44_0h = _mm512_fmadd_pd(v42, v1_0h, v43);
    const __m512d v44_1l = _mm512_fmadd_pd(v42, v1_1l, v43);
    const __m512d v44_1h = _mm512_fmadd_pd(v42, v1_1h, v43);
    const __m512d v45_0l = _mm512_fmadd_pd(v4_0l, v41, v44_0l);
    const __m512d v45_0h = _mm512_fmadd_pd(v4_0h, v41, v44_0h);
    const __m512d v45_1l = _mm512_fmadd_pd(v4_1l, v41, v44_1l);
    const __m512d v45_1h = _mm512_fmadd_pd(v4_1h, v41, v44_1h);
    const __m512d v47_0l = _mm512_fmadd_pd(v40_0l, v45_0l, v46);
    const __m512d v47_0h = _mm512_fmadd_pd(v40_0h, v45_0h, v46);
    const __m512d v47_1l = _mm512_fmadd_pd(v40_1l, v45_1l, v46);
    const __m512d v47_1h = _mm512_fmadd_pd(v40_1h, v45_1h, v46);
    const __m512d v49_0l = _mm512_fmsub_pd(v0_0l, v0_0l, v1_0l);
    const __m512d v49_0h = _mm512_fmsub_pd(v0_0h, v0_0h, v1_0h);
    const __m512d v49_1l = _mm512_fmsub_pd(v0_1l, v0_1l, v1_1l);
    const __m512d v49_1h = _mm512_fmsub_pd(v0_1h, v0_1h, v1_1h);
    const __m512d v50_0l = _mm512_mul_pd(v47_0l, v49_0l);
    const __m512d v50_0h = _mm512_mul_pd(v47_0h, v49_0h);
    const __m512d v50_1l = _mm512_mul_pd(v47_1l, v49_1l);
    const __m512d v50_1h = _mm512_mul_pd(v47_1h, v49_1h);
    const __m512d v52_0l = _mm512_fmsub_pd(v38_0l, v0_0l, v39_0l);
    const __m512d v52_0h = _mm512_fmsub_pd(v38_0h, v0_0h, v39_0h);
    const __m512d v52_1l = _mm512_fmsub_pd(v38_1l, v0_1l, v39_1l);
    const __m512d v52_1h = _mm512_fmsub_pd(v38_1h, v0_1h, v39_1h);
    const __m512d v53_0l = _mm512_fmadd_pd(v39_0l, v50_0l, v52_0l);
    const __m512d v53_0h = _mm512_fmadd_pd(v39_0h, v50_0h, v52_0h);
    const __m512d v53_1l = _mm512_fmadd_pd(v39_1l, v50_1l, v52_1l);
    const __m512d v53_1h = _mm512_fmadd_pd(v39_1h, v50_1h, v52_1h);
    const __m512d v54_0l = _mm512_add_pd(v53_0l, v39_0l);
    const __m512d v54_0h = _mm512_add_pd(v53_0h, v39_0h);
    const __m512d v54_1l = _mm512_add_pd(v53_1l, v39_1l);
    const __m512d v54_1h = _mm512_add_pd(v53_1h, v39_1h);
    const __m512d v55_0l = i1_f64_4ulp_avx2_signed_f64_avx512(v54_0l, v0_0l);
    const __m512d v55_0h = i1_f64_4ulp_avx2_signed_f64_avx512(v54_0h, v0_0h);
    const __m512d v55_1l = i1_f64_4ulp_avx2_signed_f64_avx512(v54_1l, v0_1l);
    const __m512d v55_1h = i1_f64_4ulp_avx2_signed_f64_avx512(v54_1h, v0_1h);
    const __m512d v57_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v57_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v57_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v57_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v58_0l = _mm512_cmp_pd_mask(v56, v57_0l, _CMP_LT_OQ);
    const __mmask8 v58_0h = _mm512_cmp_pd_mask(v56, v57_0h, _CMP_LT_OQ);
    const __mmask16 v58_0 = _mm512_kunpackb(v58_0h, v58_0l);
    const __mmask8 v58_1l = _mm512_cmp_pd_mask(v56, v57_1l, _CMP_LT_OQ);
    const __mmask8 v58_1h = _mm512_cmp_pd_mask(v56, v57_1h, _CMP_LT_OQ);
    const __mmask16 v58_1 = _mm512_kunpackb(v58_1h, v58_1l);
    __m512d r0_0l = v55_0l;
    __m512d r0_0h = v55_0h;
    __m512d r0_1l = v55_1l;
    __m512d r0_1h = v55_1h;
    __mmask16 any1 = v58_0;
    any1 = (__mmask16)(any1 | v58_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v62_0l = _mm512_min_pd(v61, v57_0l);
        const __m512d v62_0h = _mm512_min_pd(v61, v57_0h);
        const __m512d v62_1l = _mm512_min_pd(v61, v57_1l);
        const __m512d v62_1h = _mm512_min_pd(v61, v57_1h);
        const __m256 v63_0l = _mm512_cvtpd_ps(v62_0l);
        const __m256 v63_0h = _mm512_cvtpd_ps(v62_0h);
        const __m512 v63_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v63_0l), v63_0h, 1);
        const __m256 v63_1l = _mm512_cvtpd_ps(v62_1l);
        const __m256 v63_1h = _mm512_cvtpd_ps(v62_1h);
        const __m512 v63_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v63_1l), v63_1h, 1);
        const __m512 v64_0 = _mm512_sqrt_ps(v63_0);
        const __m512 v64_1 = _mm512_sqrt_ps(v63_1);
        const __m512 v65_0 = _mm512_div_ps(v60, v64_0);
        const __m512 v65_1 = _mm512_div_ps(v60, v64_1);
        const __m512 v66_0 = _mm512_max_ps(v59, v65_0);
        const __m512 v66_1 = _mm512_max_ps(v59, v65_1);
        const __m512d v67_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66_0));
        const __m512d v67_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66_0, 1));
        const __m512d v67_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66_1));
        const __m512d v67_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66_1, 1));
        const __m512d v69_0l = _mm512_mul_pd(v67_0l, v68);
        const __m512d v69_0h = _mm512_mul_pd(v67_0h, v68);
        const __m512d v69_1l = _mm512_mul_pd(v67_1l, v68);
        const __m512d v69_1h = _mm512_mul_pd(v67_1h, v68);
        const __m512d v73_0l = _mm512_fmadd_pd(v71, v62_0l, v72);
        const __m512d v73_0h = _mm512_fmadd_pd(v71, v62_0h, v72);
        const __m512d v73_1l = _mm512_fmadd_pd(v71, v62_1l, v72);
        const __m512d v73_1h = _mm512_fmadd_pd(v71, v62_1h, v72);
        const __m512d v74_0l = _mm512_sub_pd(v73_0l, v72);
        const __m512d v74_0h = _mm512_sub_pd(v73_0h, v72);
        const __m512d v74_1l = _mm512_sub_pd(v73_1l, v72);
        const __m512d v74_1h = _mm512_sub_pd(v73_1h, v72);
        const __m512d v76_0l = _mm512_fmadd_pd(v75, v74_0l, v62_0l);
        const __m512d v76_0h = _mm512_fmadd_pd(v75, v74_0h, v62_0h);
        const __m512d v76_1l = _mm512_fmadd_pd(v75, v74_1l, v62_1l);
        const __m512d v76_1h = _mm512_fmadd_pd(v75, v74_1h, v62_1h);
        const __m512d v77_0l = _mm512_fmadd_pd(v70, v74_0l, v76_0l);
        const __m512d v77_0h = _mm512_fmadd_pd(v70, v74_0h, v76_0h);
        const __m512d v77_1l = _mm512_fmadd_pd(v70, v74_1l, v76_1l);
        const __m512d v77_1h = _mm512_fmadd_pd(v70, v74_1h, v76_1h);
        const __m512d v80_0l = _mm512_fmadd_pd(v77_0l, v78, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v77_0h, v78, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v77_1l, v78, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v77_1h, v78, v79);
        const __m512d v82_0l = _mm512_fmadd_pd(v77_0l, v80_0l, v81);
        const __m512d v82_0h = _mm512_fmadd_pd(v77_0h, v80_0h, v81);
        const __m512d v82_1l = _mm512_fmadd_pd(v77_1l, v80_1l, v81);
        const __m512d v82_1h = _mm512_fmadd_pd(v77_1h, v80_1h, v81);
        const __m512d v84_0l = _mm512_fmadd_pd(v82_0l, v77_0l, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v82_0h, v77_0h, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v82_1l, v77_1l, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v82_1h, v77_1h, v83);
        const __m512d v86_0l = _mm512_fmadd_pd(v84_0l, v77_0l, v85);
        const __m512d v86_0h = _mm512_fmadd_pd(v84_0h, v77_0h, v85);
        const __m512d v86_1l = _mm512_fmadd_pd(v84_1l, v77_1l, v85);
        const __m512d v86_1h = _mm512_fmadd_pd(v84_1h, v77_1h, v85);
        const __m512d v88_0l = _mm512_fmadd_pd(v77_0l, v86_0l, v87);
        const __m512d v88_0h = _mm512_fmadd_pd(v77_0h, v86_0h, v87);
        const __m512d v88_1l = _mm512_fmadd_pd(v77_1l, v86_1l, v87);
        const __m512d v88_1h = _mm512_fmadd_pd(v77_1h, v86_1h, v87);
        const __m512d v90_0l = _mm512_fmadd_pd(v88_0l, v77_0l, v89);
        const __m512d v90_0h = _mm512_fmadd_pd(v88_0h, v77_0h, v89);
        const __m512d v90_1l = _mm512_fmadd_pd(v88_1l, v77_1l, v89);
        const __m512d v90_1h = _mm512_fmadd_pd(v88_1h, v77_1h, v89);
        const __m512d v92_0l = _mm512_fmadd_pd(v90_0l, v77_0l, v91);
        const __m512d v92_0h = _mm512_fmadd_pd(v90_0h, v77_0h, v91);
        const __m512d v92_1l = _mm512_fmadd_pd(v90_1l, v77_1l, v91);
        const __m512d v92_1h = _mm512_fmadd_pd(v90_1h, v77_1h, v91);
        const __m512d v94_0l = _mm512_fmadd_pd(v92_0l, v77_0l, v93);
        const __m512d v94_0h = _mm512_fmadd_pd(v92_0h, v77_0h, v93);
        const __m512d v94_1l = _mm512_fmadd_pd(v92_1l, v77_1l, v93);
        const __m512d v94_1h = _mm512_fmadd_pd(v92_1h, v77_1h, v93);
        const __m512d v96_0l = _mm512_fmadd_pd(v77_0l, v94_0l, v95);
        const __m512d v96_0h = _mm512_fmadd_pd(v77_0h, v94_0h, v95);
        const __m512d v96_1l = _mm512_fmadd_pd(v77_1l, v94_1l, v95);
        const __m512d v96_1h = _mm512_fmadd_pd(v77_1h, v94_1h, v95);
        const __m512d v98_0l = _mm512_fmadd_pd(v96_0l, v77_0l, v97);
        const __m512d v98_0h = _mm512_fmadd_pd(v96_0h, v77_0h, v97);
        const __m512d v98_1l = _mm512_fmadd_pd(v96_1l, v77_1l, v97);
        const __m512d v98_1h = _mm512_fmadd_pd(v96_1h, v77_1h, v97);
        const __m512d v99_0l = _mm512_fmadd_pd(v77_0l, v98_0l, v37);
        const __m512d v99_0h = _mm512_fmadd_pd(v77_0h, v98_0h, v37);
        const __m512d v99_1l = _mm512_fmadd_pd(v77_1l, v98_1l, v37);
        const __m512d v99_1h = _mm512_fmadd_pd(v77_1h, v98_1h, v37);
        const __m512d v100_0l = _mm512_mul_pd(v77_0l, v99_0l);
        const __m512d v100_0h = _mm512_mul_pd(v77_0h, v99_0h);
        const __m512d v100_1l = _mm512_mul_pd(v77_1l, v99_1l);
        const __m512d v100_1h = _mm512_mul_pd(v77_1h, v99_1h);
        const __m512d v101_0l = _mm512_fmadd_pd(v100_0l, v77_0l, v77_0l);
        const __m512d v101_0h = _mm512_fmadd_pd(v100_0h, v77_0h, v77_0h);
        const __m512d v101_1l = _mm512_fmadd_pd(v100_1l, v77_1l, v77_1l);
        const __m512d v101_1h = _mm512_fmadd_pd(v100_1h, v77_1h, v77_1h);
        const __m512d v102_0l = _mm512_mul_pd(v67_0l, v67_0l);
        const __m512d v102_0h = _mm512_mul_pd(v67_0h, v67_0h);
        const __m512d v102_1l = _mm512_mul_pd(v67_1l, v67_1l);
        const __m512d v102_1h = _mm512_mul_pd(v67_1h, v67_1h);
        const __m512d v103_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v102_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v103_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v102_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v103_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v102_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v103_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v102_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v104_0l = _mm512_mul_pd(v103_0l, v62_0l);
        const __m512d v104_0h = _mm512_mul_pd(v103_0h, v62_0h);
        const __m512d v104_1l = _mm512_mul_pd(v103_1l, v62_1l);
        const __m512d v104_1h = _mm512_mul_pd(v103_1h, v62_1h);
        const __m512d v106_0l = _mm512_fnmadd_pd(v102_0l, v62_0l, v105);
        const __m512d v106_0h = _mm512_fnmadd_pd(v102_0h, v62_0h, v105);
        const __m512d v106_1l = _mm512_fnmadd_pd(v102_1l, v62_1l, v105);
        const __m512d v106_1h = _mm512_fnmadd_pd(v102_1h, v62_1h, v105);
        const __m512d v108_0l = _mm512_fmadd_pd(v106_0l, v107, v37);
        const __m512d v108_0h = _mm512_fmadd_pd(v106_0h, v107, v37);
        const __m512d v108_1l = _mm512_fmadd_pd(v106_1l, v107, v37);
        const __m512d v108_1h = _mm512_fmadd_pd(v106_1h, v107, v37);
        const __m512d v109_0l = _mm512_fmadd_pd(v104_0l, v108_0l, v108_0l);
        const __m512d v109_0h = _mm512_fmadd_pd(v104_0h, v108_0h, v108_0h);
        const __m512d v109_1l = _mm512_fmadd_pd(v104_1l, v108_1l, v108_1l);
        const __m512d v109_1h = _mm512_fmadd_pd(v104_1h, v108_1h, v108_1h);
        const __m512d v110_0l = _mm512_fmadd_pd(v67_0l, v109_0l, v67_0l);
        const __m512d v110_0h = _mm512_fmadd_pd(v67_0h, v109_0h, v67_0h);
        const __m512d v110_1l = _mm512_fmadd_pd(v67_1l, v109_1l, v67_1l);
        const __m512d v110_1h = _mm512_fmadd_pd(v67_1h, v109_1h, v67_1h);
        const __m512d v111_0l = _mm512_mul_pd(v110_0l, v110_0l);
        const __m512d v111_0h = _mm512_mul_pd(v110_0h, v110_0h);
        const __m512d v111_1l = _mm512_mul_pd(v110_1l, v110_1l);
        const __m512d v111_1h = _mm512_mul_pd(v110_1h, v110_1h);
        const __m512d v112_0l = _mm512_mul_pd(v111_0l, v111_0l);
        const __m512d v112_0h = _mm512_mul_pd(v111_0h, v111_0h);
        const __m512d v112_1l = _mm512_mul_pd(v111_1l, v111_1l);
        const __m512d v112_1h = _mm512_mul_pd(v111_1h, v111_1h);
        const __m512d v115_0l = _mm512_fmadd_pd(v111_0l, v113, v114);
        const __m512d v115_0h = _mm512_fmadd_pd(v111_0h, v113, v114);
        const __m512d v115_1l = _mm512_fmadd_pd(v111_1l, v113, v114);
        const __m512d v115_1h = _mm512_fmadd_pd(v111_1h, v113, v114);
        const __m512d v118_0l = _mm512_fmadd_pd(v111_0l, v116, v117);
        const __m512d v118_0h = _mm512_fmadd_pd(v111_0h, v116, v117);
        const __m512d v118_1l = _mm512_fmadd_pd(v111_1l, v116, v117);
        const __m512d v118_1h = _mm512_fmadd_pd(v111_1h, v116, v117);
        const __m512d v119_0l = _mm512_fmadd_pd(v112_0l, v115_0l, v118_0l);
        const __m512d v119_0h = _mm512_fmadd_pd(v112_0h, v115_0h, v118_0h);
        const __m512d v119_1l = _mm512_fmadd_pd(v112_1l, v115_1l, v118_1l);
        const __m512d v119_1h = _mm512_fmadd_pd(v112_1h, v115_1h, v118_1h);
        const __m512d v121_0l = _mm512_fmadd_pd(v119_0l, v111_0l, v120);
        const __m512d v121_0h = _mm512_fmadd_pd(v119_0h, v111_0h, v120);
        const __m512d v121_1l = _mm512_fmadd_pd(v119_1l, v111_1l, v120);
        const __m512d v121_1h = _mm512_fmadd_pd(v119_1h, v111_1h, v120);
        const __m512d v124_0l = _mm512_fmadd_pd(v111_0l, v122, v123);
        const __m512d v124_0h = _mm512_fmadd_pd(v111_0h, v122, v123);
        const __m512d v124_1l = _mm512_fmadd_pd(v111_1l, v122, v123);
        const __m512d v124_1h = _mm512_fmadd_pd(v111_1h, v122, v123);
        const __m512d v125_0l = _mm512_fmadd_pd(v121_0l, v112_0l, v124_0l);
        const __m512d v125_0h = _mm512_fmadd_pd(v121_0h, v112_0h, v124_0h);
        const __m512d v125_1l = _mm512_fmadd_pd(v121_1l, v112_1l, v124_1l);
        const __m512d v125_1h = _mm512_fmadd_pd(v121_1h, v112_1h, v124_1h);
        const __m512d v127_0l = _mm512_fmadd_pd(v111_0l, v125_0l, v126);
        const __m512d v127_0h = _mm512_fmadd_pd(v111_0h, v125_0h, v126);
        const __m512d v127_1l = _mm512_fmadd_pd(v111_1l, v125_1l, v126);
        const __m512d v127_1h = _mm512_fmadd_pd(v111_1h, v125_1h, v126);
        const __m512d v130_0l = _mm512_fmadd_pd(v128, v111_0l, v129);
        const __m512d v130_0h = _mm512_fmadd_pd(v128, v111_0h, v129);
        const __m512d v130_1l = _mm512_fmadd_pd(v128, v111_1l, v129);
        const __m512d v130_1h = _mm512_fmadd_pd(v128, v111_1h, v129);
        const __m512d v131_0l = _mm512_fmadd_pd(v127_0l, v112_0l, v130_0l);
        const __m512d v131_0h = _mm512_fmadd_pd(v127_0h, v112_0h, v130_0h);
        const __m512d v131_1l = _mm512_fmadd_pd(v127_1l, v112_1l, v130_1l);
        const __m512d v131_1h = _mm512_fmadd_pd(v127_1h, v112_1h, v130_1h);
        const __m512d v133_0l = _mm512_fmadd_pd(v111_0l, v131_0l, v132);
        const __m512d v133_0h = _mm512_fmadd_pd(v111_0h, v131_0h, v132);
        const __m512d v133_1l = _mm512_fmadd_pd(v111_1l, v131_1l, v132);
        const __m512d v133_1h = _mm512_fmadd_pd(v111_1h, v131_1h, v132);
        const __m512d v135_0l = _mm512_fmadd_pd(v133_0l, v111_0l, v134);
        const __m512d v135_0h = _mm512_fmadd_pd(v133_0h, v111_0h, v134);
        const __m512d v135_1l = _mm512_fmadd_pd(v133_1l, v111_1l, v134);
        const __m512d v135_1h = _mm512_fmadd_pd(v133_1h, v111_1h, v134);
        const __m512d v138_0l = _mm512_fmadd_pd(v136, v111_0l, v137);
        const __m512d v138_0h = _mm512_fmadd_pd(v136, v111_0h, v137);
        const __m512d v138_1l = _mm512_fmadd_pd(v136, v111_1l, v137);
        const __m512d v138_1h = _mm512_fmadd_pd(v136, v111_1h, v137);
        const __m512d v139_0l = _mm512_fmadd_pd(v112_0l, v135_0l, v138_0l);
        const __m512d v139_0h = _mm512_fmadd_pd(v112_0h, v135_0h, v138_0h);
        const __m512d v139_1l = _mm512_fmadd_pd(v112_1l, v135_1l, v138_1l);
        const __m512d v139_1h = _mm512_fmadd_pd(v112_1h, v135_1h, v138_1h);
        const __m512d v141_0l = _mm512_fmadd_pd(v139_0l, v111_0l, v140);
        const __m512d v141_0h = _mm512_fmadd_pd(v139_0h, v111_0h, v140);
        const __m512d v141_1l = _mm512_fmadd_pd(v139_1l, v111_1l, v140);
        const __m512d v141_1h = _mm512_fmadd_pd(v139_1h, v111_1h, v140);
        const __m512d v143_0l = _mm512_fmadd_pd(v141_0l, v111_0l, v142);
        const __m512d v143_0h = _mm512_fmadd_pd(v141_0h, v111_0h, v142);
        const __m512d v143_1l = _mm512_fmadd_pd(v141_1l, v111_1l, v142);
        const __m512d v143_1h = _mm512_fmadd_pd(v141_1h, v111_1h, v142);
        const __m512d v145_0l = _mm512_fmadd_pd(v111_0l, v143_0l, v144);
        const __m512d v145_0h = _mm512_fmadd_pd(v111_0h, v143_0h, v144);
        const __m512d v145_1l = _mm512_fmadd_pd(v111_1l, v143_1l, v144);
        const __m512d v145_1h = _mm512_fmadd_pd(v111_1h, v143_1h, v144);
        const __m512d v147_0l = _mm512_fmadd_pd(v145_0l, v111_0l, v146);
        const __m512d v147_0h = _mm512_fmadd_pd(v145_0h, v111_0h, v146);
        const __m512d v147_1l = _mm512_fmadd_pd(v145_1l, v111_1l, v146);
        const __m512d v147_1h = _mm512_fmadd_pd(v145_1h, v111_1h, v146);
        const __m512d v150_0l = _mm512_fmadd_pd(v148, v111_0l, v149);
        const __m512d v150_0h = _mm512_fmadd_pd(v148, v111_0h, v149);
        const __m512d v150_1l = _mm512_fmadd_pd(v148, v111_1l, v149);
        const __m512d v150_1h = _mm512_fmadd_pd(v148, v111_1h, v149);
        const __m512d v151_0l = _mm512_fmadd_pd(v112_0l, v147_0l, v150_0l);
        const __m512d v151_0h = _mm512_fmadd_pd(v112_0h, v147_0h, v150_0h);
        const __m512d v151_1l = _mm512_fmadd_pd(v112_1l, v147_1l, v150_1l);
        const __m512d v151_1h = _mm512_fmadd_pd(v112_1h, v147_1h, v150_1h);
        const __m512d v153_0l = _mm512_fmadd_pd(v151_0l, v111_0l, v152);
        const __m512d v153_0h = _mm512_fmadd_pd(v151_0h, v111_0h, v152);
        const __m512d v153_1l = _mm512_fmadd_pd(v151_1l, v111_1l, v152);
        const __m512d v153_1h = _mm512_fmadd_pd(v151_1h, v111_1h, v152);
        const __m512d v156_0l = _mm512_fmadd_pd(v154, v111_0l, v155);
        const __m512d v156_0h = _mm512_fmadd_pd(v154, v111_0h, v155);
        const __m512d v156_1l = _mm512_fmadd_pd(v154, v111_1l, v155);
        const __m512d v156_1h = _mm512_fmadd_pd(v154, v111_1h, v155);
        const __m512d v157_0l = _mm512_fmadd_pd(v112_0l, v153_0l, v156_0l);
        const __m512d v157_0h = _mm512_fmadd_pd(v112_0h, v153_0h, v156_0h);
        const __m512d v157_1l = _mm512_fmadd_pd(v112_1l, v153_1l, v156_1l);
        const __m512d v157_1h = _mm512_fmadd_pd(v112_1h, v153_1h, v156_1h);
        const __m512d v159_0l = _mm512_fmadd_pd(v111_0l, v157_0l, v158);
        const __m512d v159_0h = _mm512_fmadd_pd(v111_0h, v157_0h, v158);
        const __m512d v159_1l = _mm512_fmadd_pd(v111_1l, v157_1l, v158);
        const __m512d v159_1h = _mm512_fmadd_pd(v111_1h, v157_1h, v158);
        const __m512d v160_0l = _mm512_add_pd(v109_0l, v159_0l);
        const __m512d v160_0h = _mm512_add_pd(v109_0h, v159_0h);
        const __m512d v160_1l = _mm512_add_pd(v109_1l, v159_1l);
        const __m512d v160_1h = _mm512_add_pd(v109_1h, v159_1h);
        const __m512d v161_0l = _mm512_fmadd_pd(v109_0l, v159_0l, v160_0l);
        const __m512d v161_0h = _mm512_fmadd_pd(v109_0h, v159_0h, v160_0h);
        const __m512d v161_1l = _mm512_fmadd_pd(v109_1l, v159_1l, v160_1l);
        const __m512d v161_1h = _mm512_fmadd_pd(v109_1h, v159_1h, v160_1h);
        const __m512d v162_0l = _mm512_add_pd(v101_0l, v161_0l);
        const __m512d v162_0h = _mm512_add_pd(v101_0h, v161_0h);
        const __m512d v162_1l = _mm512_add_pd(v101_1l, v161_1l);
        const __m512d v162_1h = _mm512_add_pd(v101_1h, v161_1h);
        const __m512d v163_0l = _mm512_fmadd_pd(v101_0l, v161_0l, v162_0l);
        const __m512d v163_0h = _mm512_fmadd_pd(v101_0h, v161_0h, v162_0h);
        const __m512d v163_1l = _mm512_fmadd_pd(v101_1l, v161_1l, v162_1l);
        const __m512d v163_1h = _mm512_fmadd_pd(v101_1h, v161_1h, v162_1h);
        const __m512d v164_0l = _mm512_fmadd_pd(v69_0l, v163_0l, v69_0l);
        const __m512d v164_0h = _mm512_fmadd_pd(v69_0h, v163_0h, v69_0h);
        const __m512d v164_1l = _mm512_fmadd_pd(v69_1l, v163_1l, v69_1l);
        const __m512d v164_1h = _mm512_fmadd_pd(v69_1h, v163_1h, v69_1h);
        const __m512d v166_0l = _mm512_fmadd_pd(v164_0l, v3, v165);
        const __m512d v166_0h = _mm512_fmadd_pd(v164_0h, v3, v165);
        const __m512d v166_1l = _mm512_fmadd_pd(v164_1l, v3, v165);
        const __m512d v166_1h = _mm512_fmadd_pd(v164_1h, v3, v165);
        const __m512i v167_0l = _mm512_castpd_si512(v73_0l);
        const __m512i v167_0h = _mm512_castpd_si512(v73_0h);
        const __m512i v167_1l = _mm512_castpd_si512(v73_1l);
        const __m512i v167_1h = _mm512_castpd_si512(v73_1h);
        const __m512i v169_0l = _mm512_slli_epi64(v167_0l, 52);
        const __m512i v169_0h = _mm512_slli_epi64(v167_0h, 52);
        const __m512i v169_1l = _mm512_slli_epi64(v167_1l, 52);
        const __m512i v169_1h = _mm512_slli_epi64(v167_1h, 52);
        const __m512d v170_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v164_0l), v169_0l));
        const __m512d v170_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v164_0h), v169_0h));
        const __m512d v170_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v164_1l), v169_1l));
        const __m512d v170_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v164_1h), v169_1h));
        const __m512d v171_0l = _mm512_mul_pd(v166_0l, v170_0l);
        const __m512d v171_0h = _mm512_mul_pd(v166_0h, v170_0h);
        const __m512d v171_1l = _mm512_mul_pd(v166_1l, v170_1l);
        const __m512d v171_1h = _mm512_mul_pd(v166_1h, v170_1h);
        const __m512d v172_0l = i1_f64_4ulp_avx2_signed_f64_avx512(v171_0l, v0_0l);
        const __m512d v172_0h = i1_f64_4ulp_avx2_signed_f64_avx512(v171_0h, v0_0h);
        const __m512d v172_1l = i1_f64_4ulp_avx2_signed_f64_avx512(v171_1l, v0_1l);
        const __m512d v172_1h = i1_f64_4ulp_avx2_signed_f64_avx512(v171_1h, v0_1h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v58_0, r0_0l, v172_0l);
        r0_0h = _mm512_mask_blend_pd(i1_f64_4ulp_avx2_high_mask_avx512(v58_0), r0_0h, v172_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v58_1, r0_1l, v172_1l);
        r0_1h = _mm512_mask_blend_pd(i1_f64_4ulp_avx2_high_mask_avx512(v58_1), r0_1h, v172_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static I1_F64_4ULP_AVX2_AVX512_TARGET void i1_f64_4ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v3 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v5 = _mm512_set1_pd(0x1.18be74abc7634p-115); /* 2.6401035850189901e-35 */
    const __m512d v6 = _mm512_set1_pd(0x1.2645a1cf6278ep-106); /* 1.416868142816309e-32 */
    const __m512d v8 = _mm512_set1_pd(0x1.1c36d15c9c2b1p-96); /* 1.401283859565344e-29 */
    const __m512d v9 = _mm512_set1_pd(0x1.8ad126c06d494p-87); /* 9.9665822107748109e-27 */
    const __m512d v12 = _mm512_set1_pd(0x1.e2811d448028bp-78); /* 6.236222595936016e-24 */
    const __m512d v13 = _mm512_set1_pd(0x1.f1742082aeea4p-69); /* 3.2918719279510687e-21 */
    const __m512d v16 = _mm512_set1_pd(0x1.ab8210355a0f4p-60); /* 1.4484536475393771e-18 */
    const __m512d v18 = _mm512_set1_pd(0x1.2c97573d1a3e7p-51); /* 5.2144256778200267e-16 */
    const __m512d v19 = _mm512_set1_pd(0x1.522a440f55384p-43); /* 1.501754725070937e-13 */
    const __m512d v22 = _mm512_set1_pd(0x1.27e4fb76812bfp-35); /* 3.363930568633326e-11 */
    const __m512d v23 = _mm512_set1_pd(0x1.845c8a0cf35b3p-28); /* 5.6514033565298762e-09 */
    const __m512d v26 = _mm512_set1_pd(0x1.6c16c16c164adp-21); /* 6.7816840277757685e-07 */
    const __m512d v27 = _mm512_set1_pd(-0x1.f5f6113dfbc7ap-41); /* -8.9166221178856987e-13 */
    const __m512d v28 = _mm512_set1_pd(0x1.c71c71c71c75dp-15); /* 5.425347222222266e-05 */
    const __m512d v32 = _mm512_set1_pd(0x1p-4); /* 0.0625 */
    const __m512d v33 = _mm512_set1_pd(0x1.5555555555554p-9); /* 0.0026041666666666661 */
    const __m512d v37 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v41 = _mm512_set1_pd(-0x1.ca4f2f99ebbd5p-22); /* -4.2683381595414501e-07 */
    const __m512d v42 = _mm512_set1_pd(0x1.f457155243ee3p-15); /* 5.9645196090694364e-05 */
    const __m512d v43 = _mm512_set1_pd(-0x1.aa7347a1ec5c4p-9); /* -0.0032535576765091185 */
    const __m512d v46 = _mm512_set1_pd(0x1.f1e12bd6ab4fcp-4); /* 0.12155263065752203 */
    const __m512d v56 = _mm512_set1_pd(0x1.09ea0754422c2p+3); /* 8.3098179479287673 */
    const __m512 v59 = _mm512_set1_ps(-0x1p-7f); /* -0.0078125 */
    const __m512 v60 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v61 = _mm512_set1_pd(0x1.68p+9); /* 720 */
    const __m512d v68 = _mm512_set1_pd(0x1.ap-18); /* 6.198883056640625e-06 */
    const __m512d v70 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v71 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v72 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v75 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v78 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v79 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v81 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v83 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v85 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v87 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v89 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v91 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v93 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v95 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v97 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v105 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v107 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v113 = _mm512_set1_pd(0x1.e579703acd06ep+57); /* 2.7329777326896275e+17 */
    const __m512d v114 = _mm512_set1_pd(-0x1.9d28b26a9a5ddp+58); /* -4.6517564855716845e+17 */
    const __m512d v116 = _mm512_set1_pd(0x1.4150a17ff7c46p+58); /* 3.6176848836408563e+17 */
    const __m512d v117 = _mm512_set1_pd(-0x1.3027a2dbd43dbp+57); /* -1.7122394669268874e+17 */
    const __m512d v120 = _mm512_set1_pd(0x1.893e216b97de9p+55); /* 55343989553622856 */
    const __m512d v122 = _mm512_set1_pd(-0x1.7106cbd43aca5p+53); /* -12983967364372810 */
    const __m512d v123 = _mm512_set1_pd(0x1.04aacf4caf435p+51); /* 2292853164571162.5 */
    const __m512d v126 = _mm512_set1_pd(-0x1.1ba7d3ebe472cp+48); /* -311882605651058.75 */
    const __m512d v128 = _mm512_set1_pd(0x1.e2a661a37f57cp+44); /* 33167450454005.484 */
    const __m512d v129 = _mm512_set1_pd(-0x1.4406939f8e68fp+41); /* -2783359483676.8198 */
    const __m512d v132 = _mm512_set1_pd(0x1.590a10351822dp+37); /* 185241568931.017 */
    const __m512d v134 = _mm512_set1_pd(-0x1.23c96ca194f6ap+33); /* -9790740803.1637764 */
    const __m512d v136 = _mm512_set1_pd(0x1.871d8915f97e3p+28); /* 410114193.37341136 */
    const __m512d v137 = _mm512_set1_pd(-0x1.9d2c9268094bp+23); /* -13538889.2031959 */
    const __m512d v140 = _mm512_set1_pd(0x1.54b29a0e986a2p+18); /* 348874.40714083065 */
    const __m512d v142 = _mm512_set1_pd(-0x1.b0ee6c91f4d34p+12); /* -6926.9015063823208 */
    const __m512d v144 = _mm512_set1_pd(0x1.9650f0d9251c6p+6); /* 101.57904376305586 */
    const __m512d v146 = _mm512_set1_pd(-0x1.ccf85775f5b3ep+0); /* -1.800664392756246 */
    const __m512d v148 = _mm512_set1_pd(-0x1.0e1f1dc4d7f7ap-2); /* -0.26379057420671581 */
    const __m512d v149 = _mm512_set1_pd(-0x1.2217d97d04482p-3); /* -0.1416470519330098 */
    const __m512d v152 = _mm512_set1_pd(-0x1.9c71c1747a627p-4); /* -0.10069442337376043 */
    const __m512d v154 = _mm512_set1_pd(-0x1.d75d9b2f934b2p-4); /* -0.11507950419873472 */
    const __m512d v155 = _mm512_set1_pd(-0x1.7917af4c3d86cp-2); /* -0.36825441267809 */
    const __m512d v158 = _mm512_set1_pd(-0x1.26b81df5a1b03p-6); /* -0.017988232858011887 */
    const __m512d v165 = _mm512_set1_pd(0x1p+16); /* 65536 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_mul_pd(v0l, v0l);
    const __m512d v1h = _mm512_mul_pd(v0h, v0h);
    const __m512d v2l = _mm512_mul_pd(v1l, v1l);
    const __m512d v2h = _mm512_mul_pd(v1h, v1h);
    const __m512d v4l = _mm512_add_pd(v2l, v3);
    const __m512d v4h = _mm512_add_pd(v2h, v3);
    const __m512d v7l = _mm512_fmadd_pd(v5, v1l, v6);
    const __m512d v7h = _mm512_fmadd_pd(v5, v1h, v6);
    const __m512d v10l = _mm512_fmadd_pd(v8, v1l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v8, v1h, v9);
    const __m512d v11l = _mm512_fmadd_pd(v7l, v2l, v10l);
    const __m512d v11h = _mm512_fmadd_pd(v7h, v2h, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v12, v1l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12, v1h, v13);
    const __m512d v15l = _mm512_fmadd_pd(v11l, v4l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v11h, v4h, v14h);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v1l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v1h, v16);
    const __m512d v20l = _mm512_fmadd_pd(v18, v1l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v1h, v19);
    const __m512d v21l = _mm512_fmadd_pd(v17l, v4l, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v17h, v4h, v20h);
    const __m512d v24l = _mm512_fmadd_pd(v1l, v22, v23);
    const __m512d v24h = _mm512_fmadd_pd(v1h, v22, v23);
    const __m512d v25l = _mm512_fmadd_pd(v4l, v21l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v4h, v21h, v24h);
    const __m512d v29l = _mm512_fmadd_pd(v24l, v27, v28);
    const __m512d v29h = _mm512_fmadd_pd(v24h, v27, v28);
    const __m512d v30l = _mm512_fmadd_pd(v26, v1l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v26, v1h, v29h);
    const __m512d v31l = _mm512_fmadd_pd(v2l, v25l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v2h, v25h, v30h);
    const __m512d v34l = _mm512_mul_pd(v33, v1l);
    const __m512d v34h = _mm512_mul_pd(v33, v1h);
    const __m512d v35l = _mm512_add_pd(v32, v34l);
    const __m512d v35h = _mm512_add_pd(v32, v34h);
    const __m512d v36l = _mm512_fmadd_pd(v31l, v2l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v31h, v2h, v35h);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v1l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v1h, v37);
    const __m512d v39l = _mm512_mul_pd(v38l, v0l);
    const __m512d v39h = _mm512_mul_pd(v38h, v0h);
    const __m512d v40l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v40h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v44l = _mm512_fmadd_pd(v42, v1l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42, v1h, v43);
    const __m512d v45l = _mm512_fmadd_pd(v4l, v41, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v4h, v41, v44h);
    const __m512d v47l = _mm512_fmadd_pd(v40l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v40h, v45h, v46);
    const __m512d v49l = _mm512_fmsub_pd(v0l, v0l, v1l);
    const __m512d v49h = _mm512_fmsub_pd(v0h, v0h, v1h);
    const __m512d v50l = _mm512_mul_pd(v47l, v49l);
    const __m512d v50h = _mm512_mul_pd(v47h, v49h);
    const __m512d v52l = _mm512_fmsub_pd(v38l, v0l, v39l);
    const __m512d v52h = _mm512_fmsub_pd(v38h, v0h, v39h);
    const __m512d v53l = _mm512_fmadd_pd(v39l, v50l, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v39h, v50h, v52h);
    const __m512d v54l = _mm512_add_pd(v53l, v39l);
    const __m512d v54h = _mm512_add_pd(v53h, v39h);
    const __m512d v55l = i1_f64_4ulp_avx2_signed_f64_avx512(v54l, v0l);
    const __m512d v55h = i1_f64_4ulp_avx2_signed_f64_avx512(v54h, v0h);
    const __m512d v57l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v57h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v58l = _mm512_cmp_pd_mask(v56, v57l, _CMP_LT_OQ);
    const __mmask8 v58h = _mm512_cmp_pd_mask(v56, v57h, _CMP_LT_OQ);
    const __mmask16 v58 = _mm512_kunpackb(v58h, v58l);
    __m512d r0l = v55l;
    __m512d r0h = v55h;
    __mmask16 any1 = v58;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v62l = _mm512_min_pd(v61, v57l);
        const __m512d v62h = _mm512_min_pd(v61, v57h);
        const __m256 v63l = _mm512_cvtpd_ps(v62l);
        const __m256 v63h = _mm512_cvtpd_ps(v62h);
        const __m512 v63 = _mm512_insertf32x8(_mm512_castps256_ps512(v63l), v63h, 1);
        const __m512 v64 = _mm512_sqrt_ps(v63);
        const __m512 v65 = _mm512_div_ps(v60, v64);
        const __m512 v66 = _mm512_max_ps(v59, v65);
        const __m512d v67l = _mm512_cvtps_pd(_mm512_castps512_ps256(v66));
        const __m512d v67h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v66, 1));
        const __m512d v69l = _mm512_mul_pd(v67l, v68);
        const __m512d v69h = _mm512_mul_pd(v67h, v68);
        const __m512d v73l = _mm512_fmadd_pd(v71, v62l, v72);
        const __m512d v73h = _mm512_fmadd_pd(v71, v62h, v72);
        const __m512d v74l = _mm512_sub_pd(v73l, v72);
        const __m512d v74h = _mm512_sub_pd(v73h, v72);
        const __m512d v76l = _mm512_fmadd_pd(v75, v74l, v62l);
        const __m512d v76h = _mm512_fmadd_pd(v75, v74h, v62h);
        const __m512d v77l = _mm512_fmadd_pd(v70, v74l, v76l);
        const __m512d v77h = _mm512_fmadd_pd(v70, v74h, v76h);
        const __m512d v80l = _mm512_fmadd_pd(v77l, v78, v79);
        const __m512d v80h = _mm512_fmadd_pd(v77h, v78, v79);
        const __m512d v82l = _mm512_fmadd_pd(v77l, v80l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v77h, v80h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v82l, v77l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v82h, v77h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v77l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v77h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v77l, v86l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v77h, v86h, v87);
        const __m512d v90l = _mm512_fmadd_pd(v88l, v77l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v88h, v77h, v89);
        const __m512d v92l = _mm512_fmadd_pd(v90l, v77l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v90h, v77h, v91);
        const __m512d v94l = _mm512_fmadd_pd(v92l, v77l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92h, v77h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v77l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v77h, v94h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v77l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v77h, v97);
        const __m512d v99l = _mm512_fmadd_pd(v77l, v98l, v37);
        const __m512d v99h = _mm512_fmadd_pd(v77h, v98h, v37);
        const __m512d v100l = _mm512_mul_pd(v77l, v99l);
        const __m512d v100h = _mm512_mul_pd(v77h, v99h);
        const __m512d v101l = _mm512_fmadd_pd(v100l, v77l, v77l);
        const __m512d v101h = _mm512_fmadd_pd(v100h, v77h, v77h);
        const __m512d v102l = _mm512_mul_pd(v67l, v67l);
        const __m512d v102h = _mm512_mul_pd(v67h, v67h);
        const __m512d v103l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v102l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v103h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v102h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v104l = _mm512_mul_pd(v103l, v62l);
        const __m512d v104h = _mm512_mul_pd(v103h, v62h);
        const __m512d v106l = _mm512_fnmadd_pd(v102l, v62l, v105);
        const __m512d v106h = _mm512_fnmadd_pd(v102h, v62h, v105);
        const __m512d v108l = _mm512_fmadd_pd(v106l, v107, v37);
        const __m512d v108h = _mm512_fmadd_pd(v106h, v107, v37);
        const __m512d v109l = _mm512_fmadd_pd(v104l, v108l, v108l);
        const __m512d v109h = _mm512_fmadd_pd(v104h, v108h, v108h);
        const __m512d v110l = _mm512_fmadd_pd(v67l, v109l, v67l);
        const __m512d v110h = _mm512_fmadd_pd(v67h, v109h, v67h);
        const __m512d v111l = _mm512_mul_pd(v110l, v110l);
        const __m512d v111h = _mm512_mul_pd(v110h, v110h);
        const __m512d v112l = _mm512_mul_pd(v111l, v111l);
        const __m512d v112h = _mm512_mul_pd(v111h, v111h);
        const __m512d v115l = _mm512_fmadd_pd(v111l, v113, v114);
        const __m512d v115h = _mm512_fmadd_pd(v111h, v113, v114);
        const __m512d v118l = _mm512_fmadd_pd(v111l, v116, v117);
        const __m512d v118h = _mm512_fmadd_pd(v111h, v116, v117);
        const __m512d v119l = _mm512_fmadd_pd(v112l, v115l, v118l);
        const __m512d v119h = _mm512_fmadd_pd(v112h, v115h, v118h);
        const __m512d v121l = _mm512_fmadd_pd(v119l, v111l, v120);
        const __m512d v121h = _mm512_fmadd_pd(v119h, v111h, v120);
        const __m512d v124l = _mm512_fmadd_pd(v111l, v122, v123);
        const __m512d v124h = _mm512_fmadd_pd(v111h, v122, v123);
        const __m512d v125l = _mm512_fmadd_pd(v121l, v112l, v124l);
        const __m512d v125h = _mm512_fmadd_pd(v121h, v112h, v124h);
        const __m512d v127l = _mm512_fmadd_pd(v111l, v125l, v126);
        const __m512d v127h = _mm512_fmadd_pd(v111h, v125h, v126);
        const __m512d v130l = _mm512_fmadd_pd(v128, v111l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v128, v111h, v129);
        const __m512d v131l = _mm512_fmadd_pd(v127l, v112l, v130l);
        const __m512d v131h = _mm512_fmadd_pd(v127h, v112h, v130h);
        const __m512d v133l = _mm512_fmadd_pd(v111l, v131l, v132);
        const __m512d v133h = _mm512_fmadd_pd(v111h, v131h, v132);
        const __m512d v135l = _mm512_fmadd_pd(v133l, v111l, v134);
        const __m512d v135h = _mm512_fmadd_pd(v133h, v111h, v134);
        const __m512d v138l = _mm512_fmadd_pd(v136, v111l, v137);
        const __m512d v138h = _mm512_fmadd_pd(v136, v111h, v137);
        const __m512d v139l = _mm512_fmadd_pd(v112l, v135l, v138l);
        const __m512d v139h = _mm512_fmadd_pd(v112h, v135h, v138h);
        const __m512d v141l = _mm512_fmadd_pd(v139l, v111l, v140);
        const __m512d v141h = _mm512_fmadd_pd(v139h, v111h, v140);
        const __m512d v143l = _mm512_fmadd_pd(v141l, v111l, v142);
        const __m512d v143h = _mm512_fmadd_pd(v141h, v111h, v142);
        const __m512d v145l = _mm512_fmadd_pd(v111l, v143l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v111h, v143h, v144);
        const __m512d v147l = _mm512_fmadd_pd(v145l, v111l, v146);
        const __m512d v147h = _mm512_fmadd_pd(v145h, v111h, v146);
        const __m512d v150l = _mm512_fmadd_pd(v148, v111l, v149);
        const __m512d v150h = _mm512_fmadd_pd(v148, v111h, v149);
        const __m512d v151l = _mm512_fmadd_pd(v112l, v147l, v150l);
        const __m512d v151h = _mm512_fmadd_pd(v112h, v147h, v150h);
        const __m512d v153l = _mm512_fmadd_pd(v151l, v111l, v152);
        const __m512d v153h = _mm512_fmadd_pd(v151h, v111h, v152);
        const __m512d v156l = _mm512_fmadd_pd(v154, v111l, v155);
        const __m512d v156h = _mm512_fmadd_pd(v154, v111h, v155);
        const __m512d v157l = _mm512_fmadd_pd(v112l, v153l, v156l);
        const __m512d v157h = _mm512_fmadd_pd(v112h, v153h, v156h);
        const __m512d v159l = _mm512_fmadd_pd(v111l, v157l, v158);
        const __m512d v159h = _mm512_fmadd_pd(v111h, v157h, v158);
        const __m512d v160l = _mm512_add_pd(v109l, v159l);
        const __m512d v160h = _mm512_add_pd(v109h, v159h);
        const __m512d v161l = _mm512_fmadd_pd(v109l, v159l, v160l);
        const __m512d v161h = _mm512_fmadd_pd(v109h, v159h, v160h);
        const __m512d v162l = _mm512_add_pd(v101l, v161l);
        const __m512d v162h = _mm512_add_pd(v101h, v161h);
        const __m512d v163l = _mm512_fmadd_pd(v101l, v161l, v162l);
        const __m512d v163h = _mm512_fmadd_pd(v101h, v161h, v162h);
        const __m512d v164l = _mm512_fmadd_pd(v69l, v163l, v69l);
        const __m512d v164h = _mm512_fmadd_pd(v69h, v163h, v69h);
        const __m512d v166l = _mm512_fmadd_pd(v164l, v3, v165);
        const __m512d v166h = _mm512_fmadd_pd(v164h, v3, v165);
        const __m512i v167l = _mm512_castpd_si512(v73l);
        const __m512i v167h = _mm512_castpd_si512(v73h);
        const __m512i v169l = _mm512_slli_epi64(v167l, 52);
        const __m512i v169h = _mm512_slli_epi64(v167h, 52);
        const __m512d v170l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v164l), v169l));
        const __m512d v170h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v164h), v169h));
        const __m512d v171l = _mm512_mul_pd(v166l, v170l);
        const __m512d v171h = _mm512_mul_pd(v166h, v170h);
        const __m512d v172l = i1_f64_4ulp_avx2_signed_f64_avx512(v171l, v0l);
        const __m512d v172h = i1_f64_4ulp_avx2_signed_f64_avx512(v171h, v0h);
        r0l = _mm512_mask_blend_pd((__mmask8)v58, r0l, v172l);
        r0h = _mm512_mask_blend_pd(i1_f64_4ulp_avx2_high_mask_avx512(v58), r0h, v172h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static I1_F64_4ULP_AVX2_AVX512_TARGET void i1_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i1_f64_4ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i1_f64_4ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        i1_f64_4ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I1_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i1_f64_4ulp_avx2_level(void) {
#if defined(I1_F64_4ULP_AVX2_FORCE_ISA)
    return I1_F64_4ULP_AVX2_FORCE_ISA;
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

double i1_f64_4ulp_avx2(double x) {
    return i1_f64_4ulp_avx2_element(x);
}

void i1_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i1_f64_4ulp_avx2_level();
    if (level == 2) {
        i1_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i1_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i1_f64_4ulp_avx2_array_portable(x, y, n);
}
