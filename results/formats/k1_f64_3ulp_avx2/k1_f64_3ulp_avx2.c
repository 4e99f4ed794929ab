/* k1_f64_3ulp_avx2: k1
 *
 *   target       k1, K_1(x), f64
 *   domain       every input
 *   max error    2.398920 ulp, observed on 2607119881 inputs
 *   worst input  0x1.8a2229574f7a6p-1 (0.76979188147355582, encoding 0x3fe8a2229574f7a6)
 *   result there 0x1.d3aba3e76570dp-1 (0.91341888618146216, encoding 0x3fed3aba3e76570d)
 *   mean error   0.253140 ulp
 *   misrounded   29733136 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d7f1cae565610a601d834d4a29f988f9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1 --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k1/f64/chebyshev_integer.evo --archive k1_f64_avx2.db
 *                time: 2.8125 ns/element as avx2 code (inputs mean)
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
#include "k1_f64_3ulp_avx2.h"

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

static inline double k1_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float k1_f64_3ulp_avx2_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

static inline float k1_f64_3ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k1_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t k1_f64_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k1_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k1_f64_3ulp_avx2_addbits_f64(double a, int64_t b) {
    return k1_f64_3ulp_avx2_frombits_f64((int64_t)((uint64_t)k1_f64_3ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline int64_t k1_f64_3ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k1_f64_3ulp_avx2_element(double x) {
    const double v0 = 0x1p-128; /* 2.9387358770557188e-39 */
    const double v1 = 0x1.7cp+9; /* 760 */
    const double v2 = x;
    const double v3 = v1 < v2 ? v1 : v2;
    const double v4 = 0x1.8p+1; /* 3 */
    const double v5 = v3 - v4;
    const double v6 = 0x1p+0; /* 1 */
    const double v7 = v3 + v6;
    const double v8 = v5 / v7;
    const double v9 = v8 * v8;
    const double v10 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v11 = k1_f64_3ulp_avx2_fma_f64(v8, v8, v10);
    const double v12 = -0x1.511db79d7b3dap-35; /* -3.8325661420801894e-11 */
    const double v13 = 0x1.d7619ee46f18cp-36; /* 2.6794926427237305e-11 */
    const double v14 = k1_f64_3ulp_avx2_fma_f64(v8, v12, v13);
    const double v15 = -0x1.41df8c2b4013cp-35; /* -3.6592749956797388e-11 */
    const double v16 = k1_f64_3ulp_avx2_fma_f64(v8, v14, v15);
    const double v17 = 0x1.53065df2e8ff9p-32; /* 3.083413239855472e-10 */
    const double v18 = k1_f64_3ulp_avx2_fma_f64(v16, v8, v17);
    const double v19 = -0x1.32a81478139b4p-30; /* -1.1156100748227022e-09 */
    const double v20 = k1_f64_3ulp_avx2_fma_f64(v8, v18, v19);
    const double v21 = 0x1.8630a89ef54dcp-29; /* 2.8390064322681471e-09 */
    const double v22 = -0x1.3e0c28ddbaff4p-27; /* -9.2564004755034008e-09 */
    const double v23 = k1_f64_3ulp_avx2_fma_f64(v21, v8, v22);
    const double v24 = k1_f64_3ulp_avx2_fma_f64(v11, v20, v23);
    const double v25 = 0x1.e2482ad4b3a7bp-26; /* 2.8072501506374364e-08 */
    const double v26 = k1_f64_3ulp_avx2_fma_f64(v8, v24, v25);
    const double v27 = -0x1.7fb295b773c87p-24; /* -8.9336558476597566e-08 */
    const double v28 = k1_f64_3ulp_avx2_fma_f64(v26, v8, v27);
    const double v29 = 0x1.25598b9299e4ep-22; /* 2.7320327792297031e-07 */
    const double v30 = k1_f64_3ulp_avx2_fma_f64(v28, v8, v29);
    const double v31 = -0x1.d0b949fcf9e86p-21; /* -8.6561550427257683e-07 */
    const double v32 = k1_f64_3ulp_avx2_fma_f64(v30, v8, v31);
    const double v33 = 0x1.689a9d8954b5bp-19; /* 2.6867089146036071e-06 */
    const double v34 = -0x1.1e81a680553a9p-17; /* -8.5385574954218499e-06 */
    const double v35 = k1_f64_3ulp_avx2_fma_f64(v8, v33, v34);
    const double v36 = k1_f64_3ulp_avx2_fma_f64(v11, v32, v35);
    const double v37 = 0x1.c2629b6e01887p-16; /* 2.6845048914502414e-05 */
    const double v38 = k1_f64_3ulp_avx2_fma_f64(v8, v36, v37);
    const double v39 = -0x1.6970d5ab4ef6dp-14; /* -8.6174192507946452e-05 */
    const double v40 = k1_f64_3ulp_avx2_fma_f64(v38, v8, v39);
    const double v41 = 0x1.20acadb135bd3p-12; /* 0.00027530148061088755 */
    const double v42 = -0x1.d8abb65115c7dp-11; /* -0.00090154791008502345 */
    const double v43 = k1_f64_3ulp_avx2_fma_f64(v8, v41, v42);
    const double v44 = k1_f64_3ulp_avx2_fma_f64(v11, v40, v43);
    const double v45 = 0x1.83391adc7df7dp-9; /* 0.0029542775430363975 */
    const double v46 = k1_f64_3ulp_avx2_fma_f64(v44, v8, v45);
    const double v47 = -0x1.4b3ac9c9e68efp-7; /* -0.01010832646334278 */
    const double v48 = 0x1.1e1194a94d285p-5; /* 0.034920492510001323 */
    const double v49 = k1_f64_3ulp_avx2_fma_f64(v47, v8, v48);
    const double v50 = k1_f64_3ulp_avx2_fma_f64(v9, v46, v49);
    const double v51 = -0x1.22e0b903a029ap-3; /* -0.1420301870566803 */
    const double v52 = 0x1.e1b806b55c4b9p-4; /* 0.11760714169010357 */
    const double v53 = k1_f64_3ulp_avx2_fma_f64(v8, v51, v52);
    const double v54 = k1_f64_3ulp_avx2_fma_f64(v9, v50, v53);
    const float v55 = 0x1p-40f; /* 9.09494702e-13 */
    const float v56 = (float)v3;
    const float v57 = 0x1p+0f; /* 1 */
    const float v58 = k1_f64_3ulp_avx2_fma_f32(v55, v56, v57);
    const float v59 = k1_f64_3ulp_avx2_sqrt_f32(v56);
    const float v60 = v58 / v59;
    const double v61 = (double)v60;
    const double v62 = v61 * v61;
    const double v63 = -v62;
    const double v64 = k1_f64_3ulp_avx2_fma_f64(v3, v63, v6);
    const double v65 = 0x1.8p-2; /* 0.375 */
    const double v66 = k1_f64_3ulp_avx2_fma_f64(v49, v10, v65);
    const double v67 = 0x1p-1; /* 0.5 */
    const double v68 = k1_f64_3ulp_avx2_fma_f64(v64, v66, v67);
    const double v69 = v64 * v68;
    const double v70 = v54 + v69;
    const double v71 = k1_f64_3ulp_avx2_fma_f64(v54, v69, v70);
    const double v72 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v73 = -v3;
    const double v74 = 0x1.8p+52; /* 6755399441055744 */
    const double v75 = k1_f64_3ulp_avx2_fma_f64(v72, v73, v74);
    const double v76 = v75 - v74;
    const double v77 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v78 = v76 * v77;
    const double v79 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v80 = k1_f64_3ulp_avx2_fma_f64(v76, v79, v73);
    const double v81 = v78 + v80;
    const double v82 = v81 * v81;
    const double v83 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
    const double v84 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v85 = k1_f64_3ulp_avx2_fma_f64(v81, v83, v84);
    const double v86 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
    const double v87 = k1_f64_3ulp_avx2_fma_f64(v81, v85, v86);
    const double v88 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v89 = k1_f64_3ulp_avx2_fma_f64(v87, v81, v88);
    const double v90 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v91 = k1_f64_3ulp_avx2_fma_f64(v89, v81, v90);
    const double v92 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v93 = k1_f64_3ulp_avx2_fma_f64(v91, v81, v92);
    const double v94 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v95 = k1_f64_3ulp_avx2_fma_f64(v80, v93, v94);
    const double v96 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v97 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v98 = k1_f64_3ulp_avx2_fma_f64(v96, v81, v97);
    const double v99 = k1_f64_3ulp_avx2_fma_f64(v82, v95, v98);
    const double v100 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v101 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v102 = k1_f64_3ulp_avx2_fma_f64(v100, v81, v101);
    const double v103 = k1_f64_3ulp_avx2_fma_f64(v99, v82, v102);
    const double v104 = k1_f64_3ulp_avx2_fma_f64(v103, v81, v67);
    const double v105 = k1_f64_3ulp_avx2_fma_f64(v81, v104, v6);
    const double v106 = v81 * v105;
    const double v107 = k1_f64_3ulp_avx2_fma_f64(v81, v105, v71);
    const double v108 = k1_f64_3ulp_avx2_fma_f64(v71, v106, v107);
    const double v109 = 0x1.4p+128; /* 4.2535295865117308e+38 */
    const double v110 = v61 * v109;
    const double v111 = v110 + v10;
    const double v112 = k1_f64_3ulp_avx2_fma_f64(v108, v111, v111);
    const int64_t v113 = k1_f64_3ulp_avx2_bits_f64(v75);
    const int64_t v114 = INT64_C(52);
    const int64_t v115 = k1_f64_3ulp_avx2_shl_i64(v113, v114);
    const double v116 = k1_f64_3ulp_avx2_addbits_f64(v112, v115);
    const double v117 = v0 * v116;
    const int v118 = !(v6 <= v2);
    double r0 = v117;
    if (v118) {
        const double v119 = 0x0p+0; /* 0 */
        const int v120 = v2 < v119;
        const double v121 = NAN;
        const int v122 = v119 == v2;
        const double v123 = INFINITY;
        const double v124 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int64_t v125 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v126 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
        const double v127 = 0x1p+54; /* 18014398509481984 */
        const double v128 = v127 * v2;
        const int64_t v129 = k1_f64_3ulp_avx2_bits_f64(v128);
        const int64_t v130 = (int64_t)((uint64_t)v126 + (uint64_t)v129);
        const int64_t v131 = k1_f64_3ulp_avx2_lshr_i64(v130, v114);
        const int64_t v132 = v125 | v131;
        const double v133 = k1_f64_3ulp_avx2_frombits_f64(v132);
        const double v134 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v135 = v133 - v134;
        const int64_t v136 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v137 = v130 & v136;
        const int64_t v138 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
        const int64_t v139 = (int64_t)((uint64_t)v137 + (uint64_t)v138);
        const double v140 = k1_f64_3ulp_avx2_frombits_f64(v139);
        const double v141 = v140 - v6;
        const double v142 = 0x1p+1; /* 2 */
        const double v143 = v141 + v142;
        const double v144 = v141 / v143;
        const double v145 = v144 * v144;
        const double v146 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
        const double v147 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
        const double v148 = k1_f64_3ulp_avx2_fma_f64(v146, v145, v147);
        const double v149 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
        const double v150 = k1_f64_3ulp_avx2_fma_f64(v145, v148, v149);
        const double v151 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
        const double v152 = k1_f64_3ulp_avx2_fma_f64(v145, v150, v151);
        const double v153 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
        const double v154 = k1_f64_3ulp_avx2_fma_f64(v152, v145, v153);
        const double v155 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
        const double v156 = k1_f64_3ulp_avx2_fma_f64(v154, v145, v155);
        const double v157 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
        const double v158 = k1_f64_3ulp_avx2_fma_f64(v156, v145, v157);
        const double v159 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
        const double v160 = k1_f64_3ulp_avx2_fma_f64(v145, v158, v159);
        const double v161 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
        const double v162 = k1_f64_3ulp_avx2_fma_f64(v160, v145, v161);
        const double v163 = v144 * v145;
        const double v164 = v144 + v144;
        const double v165 = k1_f64_3ulp_avx2_fma_f64(v162, v163, v164);
        const double v166 = k1_f64_3ulp_avx2_fma_f64(v124, v135, v165);
        const double v167 = 0x1p-2; /* 0.25 */
        const double v168 = v2 * v2;
        const double v169 = v167 * v168;
        const double v170 = 0x1.f17697cf1cf13p-49; /* 3.4518447400575561e-15 */
        const double v171 = 0x1.ab81ea75fcdf4p-42; /* 3.7970292140633116e-13 */
        const double v172 = k1_f64_3ulp_avx2_fma_f64(v169, v170, v171);
        const double v173 = 0x1.2c9758daf5cdp-35; /* 3.4173262926569807e-11 */
        const double v174 = k1_f64_3ulp_avx2_fma_f64(v172, v169, v173);
        const double v175 = 0x1.522a43f65486ap-29; /* 2.4604749307130261e-09 */
        const double v176 = k1_f64_3ulp_avx2_fma_f64(v169, v174, v175);
        const double v177 = 0x1.27e4fb7789f5cp-23; /* 1.3778659611992944e-07 */
        const double v178 = k1_f64_3ulp_avx2_fma_f64(v176, v169, v177);
        const double v179 = v169 * v169;
        const double v180 = 0x1.845c8a0ce5129p-18; /* 5.7870370370370367e-06 */
        const double v181 = 0x1.6c16c16c16c17p-13; /* 0.00017361111111111112 */
        const double v182 = k1_f64_3ulp_avx2_fma_f64(v169, v180, v181);
        const double v183 = k1_f64_3ulp_avx2_fma_f64(v178, v179, v182);
        const double v184 = 0x1.c71c71c71c71cp-9; /* 0.003472222222222222 */
        const double v185 = k1_f64_3ulp_avx2_fma_f64(v183, v169, v184);
        const double v186 = k1_f64_3ulp_avx2_fma_f64(v169, v185, v100);
        const double v187 = k1_f64_3ulp_avx2_fma_f64(v186, v169, v167);
        const double v188 = k1_f64_3ulp_avx2_fma_f64(v169, v187, v67);
        const double v189 = -0x1.80559d1876ef2p-47; /* -1.0667423287427252e-14 */
        const double v190 = -0x1.4015e46406dd9p-40; /* -1.1371721918463934e-12 */
        const double v191 = k1_f64_3ulp_avx2_fma_f64(v189, v169, v190);
        const double v192 = -0x1.b24176f948c55p-34; /* -9.8738319512815266e-11 */
        const double v193 = k1_f64_3ulp_avx2_fma_f64(v169, v191, v192);
        const double v194 = -0x1.d49398f1e78b6p-28; /* -6.8186862700468559e-09 */
        const double v195 = k1_f64_3ulp_avx2_fma_f64(v193, v169, v194);
        const double v196 = -0x1.8630abd83ba61p-22; /* -3.6339286914227623e-07 */
        const double v197 = k1_f64_3ulp_avx2_fma_f64(v195, v169, v196);
        const double v198 = -0x1.e212a001aa46fp-17; /* -1.4366887629196059e-05 */
        const double v199 = k1_f64_3ulp_avx2_fma_f64(v169, v197, v198);
        const double v200 = -0x1.a291822473f2fp-12; /* -0.00039917792517217809 */
        const double v201 = k1_f64_3ulp_avx2_fma_f64(v199, v169, v200);
        const double v202 = -0x1.d802af7a5dbc8p-8; /* -0.0072023085034435622 */
        const double v203 = k1_f64_3ulp_avx2_fma_f64(v201, v169, v202);
        const double v204 = -0x1.303ae729ff30fp-4; /* -0.07427492426354497 */
        const double v205 = k1_f64_3ulp_avx2_fma_f64(v203, v169, v204);
        const double v206 = -0x1.5dadb014541ebp-2; /* -0.34148287891460311 */
        const double v207 = k1_f64_3ulp_avx2_fma_f64(v169, v205, v206);
        const double v208 = -0x1.3b5b6028a83d6p-2; /* -0.30796575782920621 */
        const double v209 = k1_f64_3ulp_avx2_fma_f64(v207, v169, v208);
        const double v210 = k1_f64_3ulp_avx2_fma_f64(v166, v188, v209);
        const double v211 = v6 / v2;
        const double v212 = k1_f64_3ulp_avx2_fma_f64(v210, v2, v211);
        const double v213 = v122 ? v123 : v212;
        const double v214 = v120 ? v121 : v213;
        r0 = v214;
    }
    return r0;
}

static void k1_f64_3ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k1_f64_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K1_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K1_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K1_F64_3ULP_AVX2_AVX2 static inline K1_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define K1_F64_3ULP_AVX2_AVX512 static inline K1_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
K1_F64_3ULP_AVX2_AVX2 __m256i k1_f64_3ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K1_F64_3ULP_AVX2_AVX2 __m256i k1_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
K1_F64_3ULP_AVX2_AVX2 void k1_f64_3ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-128); /* 2.9387358770557188e-39 */
    const __m256d v1 = _mm256_set1_pd(0x1.7cp+9); /* 760 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v6 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v10 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v12 = _mm256_set1_pd(-0x1.511db79d7b3dap-35); /* -3.8325661420801894e-11 */
    const __m256d v13 = _mm256_set1_pd(0x1.d7619ee46f18cp-36); /* 2.6794926427237305e-11 */
    const __m256d v15 = _mm256_set1_pd(-0x1.41df8c2b4013cp-35); /* -3.6592749956797388e-11 */
    const __m256d v17 = _mm256_set1_pd(0x1.53065df2e8ff9p-32); /* 3.083413239855472e-10 */
    const __m256d v19 = _mm256_set1_pd(-0x1.32a81478139b4p-30); /* -1.1156100748227022e-09 */
    const __m256d v21 = _mm256_set1_pd(0x1.8630a89ef54dcp-29); /* 2.8390064322681471e-09 */
    const __m256d v22 = _mm256_set1_pd(-0x1.3e0c28ddbaff4p-27); /* -9.2564004755034008e-09 */
    const __m256d v25 = _mm256_set1_pd(0x1.e2482ad4b3a7bp-26); /* 2.8072501506374364e-08 */
    const __m256d v27 = _mm256_set1_pd(-0x1.7fb295b773c87p-24); /* -8.9336558476597566e-08 */
    const __m256d v29 = _mm256_set1_pd(0x1.25598b9299e4ep-22); /* 2.7320327792297031e-07 */
    const __m256d v31 = _mm256_set1_pd(-0x1.d0b949fcf9e86p-21); /* -8.6561550427257683e-07 */
    const __m256d v33 = _mm256_set1_pd(0x1.689a9d8954b5bp-19); /* 2.6867089146036071e-06 */
    const __m256d v34 = _mm256_set1_pd(-0x1.1e81a680553a9p-17); /* -8.5385574954218499e-06 */
    const __m256d v37 = _mm256_set1_pd(0x1.c2629b6e01887p-16); /* 2.6845048914502414e-05 */
    const __m256d v39 = _mm256_set1_pd(-0x1.6970d5ab4ef6dp-14); /* -8.6174192507946452e-05 */
    const __m256d v41 = _mm256_set1_pd(0x1.20acadb135bd3p-12); /* 0.00027530148061088755 */
    const __m256d v42 = _mm256_set1_pd(-0x1.d8abb65115c7dp-11); /* -0.00090154791008502345 */
    const __m256d v45 = _mm256_set1_pd(0x1.83391adc7df7dp-9); /* 0.0029542775430363975 */
    const __m256d v47 = _mm256_set1_pd(-0x1.4b3ac9c9e68efp-7); /* -0.01010832646334278 */
    const __m256d v48 = _mm256_set1_pd(0x1.1e1194a94d285p-5); /* 0.034920492510001323 */
    const __m256d v51 = _mm256_set1_pd(-0x1.22e0b903a029ap-3); /* -0.1420301870566803 */
    const __m256d v52 = _mm256_set1_pd(0x1.e1b806b55c4b9p-4); /* 0.11760714169010357 */
    const __m256 v55 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v57 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v65 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v67 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v72 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v74 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v77 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v79 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v83 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v84 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v86 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v88 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v90 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v92 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v94 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v96 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v97 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v100 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v101 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v109 = _mm256_set1_pd(0x1.4p+128); /* 4.2535295865117308e+38 */
    const __m256d v119 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v121 = _mm256_set1_pd(NAN);
    const __m256d v123 = _mm256_set1_pd(INFINITY);
    const __m256d v124 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v125 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v126 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v127 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v134 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256i v136 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v138 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v142 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v146 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v147 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v149 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v151 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v153 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v155 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v157 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v159 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v161 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v167 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v170 = _mm256_set1_pd(0x1.f17697cf1cf13p-49); /* 3.4518447400575561e-15 */
    const __m256d v171 = _mm256_set1_pd(0x1.ab81ea75fcdf4p-42); /* 3.7970292140633116e-13 */
    const __m256d v173 = _mm256_set1_pd(0x1.2c9758daf5cdp-35); /* 3.4173262926569807e-11 */
    const __m256d v175 = _mm256_set1_pd(0x1.522a43f65486ap-29); /* 2.4604749307130261e-09 */
    const __m256d v177 = _mm256_set1_pd(0x1.27e4fb7789f5cp-23); /* 1.3778659611992944e-07 */
    const __m256d v180 = _mm256_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m256d v181 = _mm256_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m256d v184 = _mm256_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m256d v189 = _mm256_set1_pd(-0x1.80559d1876ef2p-47); /* -1.0667423287427252e-14 */
    const __m256d v190 = _mm256_set1_pd(-0x1.4015e46406dd9p-40); /* -1.1371721918463934e-12 */
    const __m256d v192 = _mm256_set1_pd(-0x1.b24176f948c55p-34); /* -9.8738319512815266e-11 */
    const __m256d v194 = _mm256_set1_pd(-0x1.d49398f1e78b6p-28); /* -6.8186862700468559e-09 */
    const __m256d v196 = _mm256_set1_pd(-0x1.8630abd83ba61p-22); /* -3.6339286914227623e-07 */
    const __m256d v198 = _mm256_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m256d v200 = _mm256_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m256d v202 = _mm256_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m256d v204 = _mm256_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m256d v206 = _mm256_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m256d v208 = _mm256_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_min_pd(v1, v2l);
    const __m256d v3h = _mm256_min_pd(v1, v2h);
    const __m256d v5l = _mm256_sub_pd(v3l, v4);
    const __m256d v5h = _mm256_sub_pd(v3h, v4);
    const __m256d v7l = _mm256_add_pd(v3l, v6);
    const __m256d v7h = _mm256_add_pd(v3h, v6);
    const __m256d v8l = _mm256_div_pd(v5l, v7l);
    const __m256d v8h = _mm256_div_pd(v5h, v7h);
    const __m256d v9l = _mm256_mul_pd(v8l, v8l);
    const __m256d v9h = _mm256_mul_pd(v8h, v8h);
    const __m256d v11l = _mm256_fmadd_pd(v8l, v8l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v8h, v10);
    const __m256d v14l = _mm256_fmadd_pd(v8l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v8h, v12, v13);
    const __m256d v16l = _mm256_fmadd_pd(v8l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v8h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v8l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v8h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v8l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v8h, v18h, v19);
    const __m256d v23l = _mm256_fmadd_pd(v21, v8l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21, v8h, v22);
    const __m256d v24l = _mm256_fmadd_pd(v11l, v20l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v11h, v20h, v23h);
    const __m256d v26l = _mm256_fmadd_pd(v8l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v8h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v8l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v8h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v8l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v8h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v8l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v8h, v31);
    const __m256d v35l = _mm256_fmadd_pd(v8l, v33, v34);
    const __m256d v35h = _mm256_fmadd_pd(v8h, v33, v34);
    const __m256d v36l = _mm256_fmadd_pd(v11l, v32l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v11h, v32h, v35h);
    const __m256d v38l = _mm256_fmadd_pd(v8l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v8h, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v8l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v8h, v39);
    const __m256d v43l = _mm256_fmadd_pd(v8l, v41, v42);
    const __m256d v43h = _mm256_fmadd_pd(v8h, v41, v42);
    const __m256d v44l = _mm256_fmadd_pd(v11l, v40l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v11h, v40h, v43h);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v8l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v8h, v45);
    const __m256d v49l = _mm256_fmadd_pd(v47, v8l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47, v8h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v9l, v46l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v9h, v46h, v49h);
    const __m256d v53l = _mm256_fmadd_pd(v8l, v51, v52);
    const __m256d v53h = _mm256_fmadd_pd(v8h, v51, v52);
    const __m256d v54l = _mm256_fmadd_pd(v9l, v50l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v9h, v50h, v53h);
    const __m128 v56l = _mm256_cvtpd_ps(v3l);
    const __m128 v56h = _mm256_cvtpd_ps(v3h);
    const __m256 v56 = _mm256_set_m128(v56h, v56l);
    const __m256 v58 = _mm256_fmadd_ps(v55, v56, v57);
    const __m256 v59 = _mm256_sqrt_ps(v56);
    const __m256 v60 = _mm256_div_ps(v58, v59);
    const __m256d v61l = _mm256_cvtps_pd(_mm256_castps256_ps128(v60));
    const __m256d v61h = _mm256_cvtps_pd(_mm256_extractf128_ps(v60, 1));
    const __m256d v62l = _mm256_mul_pd(v61l, v61l);
    const __m256d v62h = _mm256_mul_pd(v61h, v61h);
    const __m256d v64l = _mm256_fnmadd_pd(v3l, v62l, v6);
    const __m256d v64h = _mm256_fnmadd_pd(v3h, v62h, v6);
    const __m256d v66l = _mm256_fmadd_pd(v49l, v10, v65);
    const __m256d v66h = _mm256_fmadd_pd(v49h, v10, v65);
    const __m256d v68l = _mm256_fmadd_pd(v64l, v66l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v64h, v66h, v67);
    const __m256d v69l = _mm256_mul_pd(v64l, v68l);
    const __m256d v69h = _mm256_mul_pd(v64h, v68h);
    const __m256d v70l = _mm256_add_pd(v54l, v69l);
    const __m256d v70h = _mm256_add_pd(v54h, v69h);
    const __m256d v71l = _mm256_fmadd_pd(v54l, v69l, v70l);
    const __m256d v71h = _mm256_fmadd_pd(v54h, v69h, v70h);
    const __m256d v75l = _mm256_fnmadd_pd(v72, v3l, v74);
    const __m256d v75h = _mm256_fnmadd_pd(v72, v3h, v74);
    const __m256d v76l = _mm256_sub_pd(v75l, v74);
    const __m256d v76h = _mm256_sub_pd(v75h, v74);
    const __m256d v78l = _mm256_mul_pd(v76l, v77);
    const __m256d v78h = _mm256_mul_pd(v76h, v77);
    const __m256d v80l = _mm256_fmsub_pd(v76l, v79, v3l);
    const __m256d v80h = _mm256_fmsub_pd(v76h, v79, v3h);
    const __m256d v81l = _mm256_add_pd(v78l, v80l);
    const __m256d v81h = _mm256_add_pd(v78h, v80h);
    const __m256d v82l = _mm256_mul_pd(v81l, v81l);
    const __m256d v82h = _mm256_mul_pd(v81h, v81h);
    const __m256d v85l = _mm256_fmadd_pd(v81l, v83, v84);
    const __m256d v85h = _mm256_fmadd_pd(v81h, v83, v84);
    const __m256d v87l = _mm256_fmadd_pd(v81l, v85l, v86);
    const __m256d v87h = _mm256_fmadd_pd(v81h, v85h, v86);
    const __m256d v89l = _mm256_fmadd_pd(v87l, v81l, v88);
    const __m256d v89h = _mm256_fmadd_pd(v87h, v81h, v88);
    const __m256d v91l = _mm256_fmadd_pd(v89l, v81l, v90);
    const __m256d v91h = _mm256_fmadd_pd(v89h, v81h, v90);
    const __m256d v93l = _mm256_fmadd_pd(v91l, v81l, v92);
    const __m256d v93h = _mm256_fmadd_pd(v91h, v81h, v92);
    const __m256d v95l = _mm256_fmadd_pd(v80l, v93l, v94);
    const __m256d v95h = _mm256_fmadd_pd(v80h, v93h, v94);
    const __m256d v98l = _mm256_fmadd_pd(v96, v81l, v97);
    const __m256d v98h = _mm256_fmadd_pd(v96, v81h, v97);
    const __m256d v99l = _mm256_fmadd_pd(v82l, v95l, v98l);
    const __m256d v99h = _mm256_fmadd_pd(v82h, v95h, v98h);
    const __m256d v102l = _mm256_fmadd_pd(v100, v81l, v101);
    const __m256d v102h = _mm256_fmadd_pd(v100, v81h, v101);
    const __m256d v103l = _mm256_fmadd_pd(v99l, v82l, v102l);
    const __m256d v103h = _mm256_fmadd_pd(v99h, v82h, v102h);
    const __m256d v104l = _mm256_fmadd_pd(v103l, v81l, v67);
    const __m256d v104h = _mm256_fmadd_pd(v103h, v81h, v67);
    const __m256d v105l = _mm256_fmadd_pd(v81l, v104l, v6);
    const __m256d v105h = _mm256_fmadd_pd(v81h, v104h, v6);
    const __m256d v106l = _mm256_mul_pd(v81l, v105l);
    const __m256d v106h = _mm256_mul_pd(v81h, v105h);
    const __m256d v107l = _mm256_fmadd_pd(v81l, v105l, v71l);
    const __m256d v107h = _mm256_fmadd_pd(v81h, v105h, v71h);
    const __m256d v108l = _mm256_fmadd_pd(v71l, v106l, v107l);
    const __m256d v108h = _mm256_fmadd_pd(v71h, v106h, v107h);
    const __m256d v110l = _mm256_mul_pd(v61l, v109);
    const __m256d v110h = _mm256_mul_pd(v61h, v109);
    const __m256d v111l = _mm256_add_pd(v110l, v10);
    const __m256d v111h = _mm256_add_pd(v110h, v10);
    const __m256d v112l = _mm256_fmadd_pd(v108l, v111l, v111l);
    const __m256d v112h = _mm256_fmadd_pd(v108h, v111h, v111h);
    const __m256i v113l = k1_f64_3ulp_avx2_bits_f64_avx2(v75l);
    const __m256i v113h = k1_f64_3ulp_avx2_bits_f64_avx2(v75h);
    const __m256i v115l = _mm256_slli_epi64(v113l, 52);
    const __m256i v115h = _mm256_slli_epi64(v113h, 52);
    const __m256d v116l = _mm256_castsi256_pd(_mm256_add_epi64(k1_f64_3ulp_avx2_bits_f64_avx2(v112l), v115l));
    const __m256d v116h = _mm256_castsi256_pd(_mm256_add_epi64(k1_f64_3ulp_avx2_bits_f64_avx2(v112h), v115h));
    const __m256d v117l = _mm256_mul_pd(v0, v116l);
    const __m256d v117h = _mm256_mul_pd(v0, v116h);
    const __m256i v118l = _mm256_castpd_si256(_mm256_cmp_pd(v6, v2l, _CMP_NLE_UQ));
    const __m256i v118h = _mm256_castpd_si256(_mm256_cmp_pd(v6, v2h, _CMP_NLE_UQ));
    const __m256i v118 = k1_f64_3ulp_avx2_join_mask_avx2(v118l, v118h);
    __m256d r0l = v117l;
    __m256d r0h = v117h;
    __m256i any1 = v118;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v120l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v119, _CMP_LT_OQ));
        const __m256i v120h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v119, _CMP_LT_OQ));
        const __m256i v120 = k1_f64_3ulp_avx2_join_mask_avx2(v120l, v120h);
        const __m256i v122l = _mm256_castpd_si256(_mm256_cmp_pd(v119, v2l, _CMP_EQ_OQ));
        const __m256i v122h = _mm256_castpd_si256(_mm256_cmp_pd(v119, v2h, _CMP_EQ_OQ));
        const __m256i v122 = k1_f64_3ulp_avx2_join_mask_avx2(v122l, v122h);
        const __m256d v128l = _mm256_mul_pd(v127, v2l);
        const __m256d v128h = _mm256_mul_pd(v127, v2h);
        const __m256i v129l = _mm256_castpd_si256(v128l);
        const __m256i v129h = _mm256_castpd_si256(v128h);
        const __m256i v130l = _mm256_add_epi64(v126, v129l);
        const __m256i v130h = _mm256_add_epi64(v126, v129h);
        const __m256i v131l = _mm256_srli_epi64(v130l, 52);
        const __m256i v131h = _mm256_srli_epi64(v130h, 52);
        const __m256i v132l = _mm256_or_si256(v125, v131l);
        const __m256i v132h = _mm256_or_si256(v125, v131h);
        const __m256d v133l = _mm256_castsi256_pd(v132l);
        const __m256d v133h = _mm256_castsi256_pd(v132h);
        const __m256d v135l = _mm256_sub_pd(v133l, v134);
        const __m256d v135h = _mm256_sub_pd(v133h, v134);
        const __m256i v137l = _mm256_and_si256(v130l, v136);
        const __m256i v137h = _mm256_and_si256(v130h, v136);
        const __m256i v139l = _mm256_add_epi64(v137l, v138);
        const __m256i v139h = _mm256_add_epi64(v137h, v138);
        const __m256d v140l = _mm256_castsi256_pd(v139l);
        const __m256d v140h = _mm256_castsi256_pd(v139h);
        const __m256d v141l = _mm256_sub_pd(v140l, v6);
        const __m256d v141h = _mm256_sub_pd(v140h, v6);
        const __m256d v143l = _mm256_add_pd(v141l, v142);
        const __m256d v143h = _mm256_add_pd(v141h, v142);
        const __m256d v144l = _mm256_div_pd(v141l, v143l);
        const __m256d v144h = _mm256_div_pd(v141h, v143h);
        const __m256d v145l = _mm256_mul_pd(v144l, v144l);
        const __m256d v145h = _mm256_mul_pd(v144h, v144h);
        const __m256d v148l = _mm256_fmadd_pd(v146, v145l, v147);
        const __m256d v148h = _mm256_fmadd_pd(v146, v145h, v147);
        const __m256d v150l = _mm256_fmadd_pd(v145l, v148l, v149);
        const __m256d v150h = _mm256_fmadd_pd(v145h, v148h, v149);
        const __m256d v152l = _mm256_fmadd_pd(v145l, v150l, v151);
        const __m256d v152h = _mm256_fmadd_pd(v145h, v150h, v151);
        const __m256d v154l = _mm256_fmadd_pd(v152l, v145l, v153);
        const __m256d v154h = _mm256_fmadd_pd(v152h, v145h, v153);
        const __m256d v156l = _mm256_fmadd_pd(v154l, v145l, v155);
        const __m256d v156h = _mm256_fmadd_pd(v154h, v145h, v155);
        const __m256d v158l = _mm256_fmadd_pd(v156l, v145l, v157);
        const __m256d v158h = _mm256_fmadd_pd(v156h, v145h, v157);
        const __m256d v160l = _mm256_fmadd_pd(v145l, v158l, v159);
        const __m256d v160h = _mm256_fmadd_pd(v145h, v158h, v159);
        const __m256d v162l = _mm256_fmadd_pd(v160l, v145l, v161);
        const __m256d v162h = _mm256_fmadd_pd(v160h, v145h, v161);
        const __m256d v163l = _mm256_mul_pd(v144l, v145l);
        const __m256d v163h = _mm256_mul_pd(v144h, v145h);
        const __m256d v164l = _mm256_add_pd(v144l, v144l);
        const __m256d v164h = _mm256_add_pd(v144h, v144h);
        const __m256d v165l = _mm256_fmadd_pd(v162l, v163l, v164l);
        const __m256d v165h = _mm256_fmadd_pd(v162h, v163h, v164h);
        const __m256d v166l = _mm256_fmadd_pd(v124, v135l, v165l);
        const __m256d v166h = _mm256_fmadd_pd(v124, v135h, v165h);
        const __m256d v168l = _mm256_mul_pd(v2l, v2l);
        const __m256d v168h = _mm256_mul_pd(v2h, v2h);
        const __m256d v169l = _mm256_mul_pd(v167, v168l);
        const __m256d v169h = _mm256_mul_pd(v167, v168h);
        const __m256d v172l = _mm256_fmadd_pd(v169l, v170, v171);
        const __m256d v172h = _mm256_fmadd_pd(v169h, v170, v171);
        const __m256d v174l = _mm256_fmadd_pd(v172l, v169l, v173);
        const __m256d v174h = _mm256_fmadd_pd(v172h, v169h, v173);
        const __m256d v176l = _mm256_fmadd_pd(v169l, v174l, v175);
        const __m256d v176h = _mm256_fmadd_pd(v169h, v174h, v175);
        const __m256d v178l = _mm256_fmadd_pd(v176l, v169l, v177);
        const __m256d v178h = _mm256_fmadd_pd(v176h, v169h, v177);
        const __m256d v179l = _mm256_mul_pd(v169l, v169l);
        const __m256d v179h = _mm256_mul_pd(v169h, v169h);
        const __m256d v182l = _mm256_fmadd_pd(v169l, v180, v181);
        const __m256d v182h = _mm256_fmadd_pd(v169h, v180, v181);
        const __m256d v183l = _mm256_fmadd_pd(v178l, v179l, v182l);
        const __m256d v183h = _mm256_fmadd_pd(v178h, v179h, v182h);
        const __m256d v185l = _mm256_fmadd_pd(v183l, v169l, v184);
        const __m256d v185h = _mm256_fmadd_pd(v183h, v169h, v184);
        const __m256d v186l = _mm256_fmadd_pd(v169l, v185l, v100);
        const __m256d v186h = _mm256_fmadd_pd(v169h, v185h, v100);
        const __m256d v187l = _mm256_fmadd_pd(v186l, v169l, v167);
        const __m256d v187h = _mm256_fmadd_pd(v186h, v169h, v167);
        const __m256d v188l = _mm256_fmadd_pd(v169l, v187l, v67);
        const __m256d v188h = _mm256_fmadd_pd(v169h, v187h, v67);
        const __m256d v191l = _mm256_fmadd_pd(v189, v169l, v190);
        const __m256d v191h = _mm256_fmadd_pd(v189, v169h, v190);
        const __m256d v193l = _mm256_fmadd_pd(v169l, v191l, v192);
        const __m256d v193h = _mm256_fmadd_pd(v169h, v191h, v192);
        const __m256d v195l = _mm256_fmadd_pd(v193l, v169l, v194);
        const __m256d v195h = _mm256_fmadd_pd(v193h, v169h, v194);
        const __m256d v197l = _mm256_fmadd_pd(v195l, v169l, v196);
        const __m256d v197h = _mm256_fmadd_pd(v195h, v169h, v196);
        const __m256d v199l = _mm256_fmadd_pd(v169l, v197l, v198);
        const __m256d v199h = _mm256_fmadd_pd(v169h, v197h, v198);
        const __m256d v201l = _mm256_fmadd_pd(v199l, v169l, v200);
        const __m256d v201h = _mm256_fmadd_pd(v199h, v169h, v200);
        const __m256d v203l = _mm256_fmadd_pd(v201l, v169l, v202);
        const __m256d v203h = _mm256_fmadd_pd(v201h, v169h, v202);
        const __m256d v205l = _mm256_fmadd_pd(v203l, v169l, v204);
        const __m256d v205h = _mm256_fmadd_pd(v203h, v169h, v204);
        const __m256d v207l = _mm256_fmadd_pd(v169l, v205l, v206);
        const __m256d v207h = _mm256_fmadd_pd(v169h, v205h, v206);
        const __m256d v209l = _mm256_fmadd_pd(v207l, v169l, v208);
        const __m256d v209h = _mm256_fmadd_pd(v207h, v169h, v208);
        const __m256d v210l = _mm256_fmadd_pd(v166l, v188l, v209l);
        const __m256d v210h = _mm256_fmadd_pd(v166h, v188h, v209h);
        const __m256d v211l = _mm256_div_pd(v6, v2l);
        const __m256d v211h = _mm256_div_pd(v6, v2h);
        const __m256d v212l = _mm256_fmadd_pd(v210l, v2l, v211l);
        const __m256d v212h = _mm256_fmadd_pd(v210h, v2h, v211h);
        const __m256d v213l = _mm256_blendv_pd(v212l, v123, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122))));
        const __m256d v213h = _mm256_blendv_pd(v212h, v123, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1))));
        const __m256d v214l = _mm256_blendv_pd(v213l, v121, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v120))));
        const __m256d v214h = _mm256_blendv_pd(v213h, v121, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v120, 1))));
        r0l = _mm256_blendv_pd(r0l, v214l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v118))));
        r0h = _mm256_blendv_pd(r0h, v214h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v118, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static K1_F64_3ULP_AVX2_AVX2_TARGET void k1_f64_3ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k1_f64_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        k1_f64_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
K1_F64_3ULP_AVX2_AVX512 __m512i k1_f64_3ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K1_F64_3ULP_AVX2_AVX512 __mmask8 k1_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
K1_F64_3ULP_AVX2_AVX512 void k1_f64_3ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-128); /* 2.9387358770557188e-39 */
    const __m512d v1 = _mm512_set1_pd(0x1.7cp+9); /* 760 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v6 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v10 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v12 = _mm512_set1_pd(-0x1.511db79d7b3dap-35); /* -3.8325661420801894e-11 */
    const __m512d v13 = _mm512_set1_pd(0x1.d7619ee46f18cp-36); /* 2.6794926427237305e-11 */
    const __m512d v15 = _mm512_set1_pd(-0x1.41df8c2b4013cp-35); /* -3.6592749956797388e-11 */
    const __m512d v17 = _mm512_set1_pd(0x1.53065df2e8ff9p-32); /* 3.083413239855472e-10 */
    const __m512d v19 = _mm512_set1_pd(-0x1.32a81478139b4p-30); /* -1.1156100748227022e-09 */
    const __m512d v21 = _mm512_set1_pd(0x1.8630a89ef54dcp-29); /* 2.8390064322681471e-09 */
    const __m512d v22 = _mm512_set1_pd(-0x1.3e0c28ddbaff4p-27); /* -9.2564004755034008e-09 */
    const __m512d v25 = _mm512_set1_pd(0x1.e2482ad4b3a7bp-26); /* 2.8072501506374364e-08 */
    const __m512d v27 = _mm512_set1_pd(-0x1.7fb295b773c87p-24); /* -8.9336558476597566e-08 */
    const __m512d v29 = _mm512_set1_pd(0x1.25598b9299e4ep-22); /* 2.7320327792297031e-07 */
    const __m512d v31 = _mm512_set1_pd(-0x1.d0b949fcf9e86p-21); /* -8.6561550427257683e-07 */
    const __m512d v33 = _mm512_set1_pd(0x1.689a9d8954b5bp-19); /* 2.6867089146036071e-06 */
    const __m512d v34 = _mm512_set1_pd(-0x1.1e81a680553a9p-17); /* -8.5385574954218499e-06 */
    const __m512d v37 = _mm512_set1_pd(0x1.c2629b6e01887p-16); /* 2.6845048914502414e-05 */
    const __m512d v39 = _mm512_set1_pd(-0x1.6970d5ab4ef6dp-14); /* -8.6174192507946452e-05 */
    const __m512d v41 = _mm512_set1_pd(0x1.20acadb135bd3p-12); /* 0.00027530148061088755 */
    const __m512d v42 = _mm512_set1_pd(-0x1.d8abb65115c7dp-11); /* -0.00090154791008502345 */
    const __m512d v45 = _mm512_set1_pd(0x1.83391adc7df7dp-9); /* 0.0029542775430363975 */
    const __m512d v47 = _mm512_set1_pd(-0x1.4b3ac9c9e68efp-7); /* -0.01010832646334278 */
    const __m512d v48 = _mm512_set1_pd(0x1.1e1194a94d285p-5); /* 0.034920492510001323 */
    const __m512d v51 = _mm512_set1_pd(-0x1.22e0b903a029ap-3); /* -0.1420301870566803 */
    const __m512d v52 = _mm512_set1_pd(0x1.e1b806b55c4b9p-4); /* 0.11760714169010357 */
    const __m512 v55 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v57 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v65 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v67 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v72 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v74 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v77 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v79 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v83 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v84 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v86 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v88 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v90 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v92 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v94 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v96 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v97 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v100 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v101 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v109 = _mm512_set1_pd(0x1.4p+128); /* 4.2535295865117308e+38 */
    const __m512d v119 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v121 = _mm512_set1_pd(NAN);
    const __m512d v123 = _mm512_set1_pd(INFINITY);
    const __m512d v124 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v125 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v126 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v127 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v134 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512i v136 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v138 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v142 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v146 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v147 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v149 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v151 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v153 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v155 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v157 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v159 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v161 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v167 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v170 = _mm512_set1_pd(0x1.f17697cf1cf13p-49); /* 3.4518447400575561e-15 */
    const __m512d v171 = _mm512_set1_pd(0x1.ab81ea75fcdf4p-42); /* 3.7970292140633116e-13 */
    const __m512d v173 = _mm512_set1_pd(0x1.2c9758daf5cdp-35); /* 3.4173262926569807e-11 */
    const __m512d v175 = _mm512_set1_pd(0x1.522a43f65486ap-29); /* 2.4604749307130261e-09 */
    const __m512d v177 = _mm512_set1_pd(0x1.27e4fb7789f5cp-23); /* 1.3778659611992944e-07 */
    const __m512d v180 = _mm512_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m512d v181 = _mm512_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m512d v184 = _mm512_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m512d v189 = _mm512_set1_pd(-0x1.80559d1876ef2p-47); /* -1.0667423287427252e-14 */
    const __m512d v190 = _mm512_set1_pd(-0x1.4015e46406dd9p-40); /* -1.1371721918463934e-12 */
    const __m512d v192 = _mm512_set1_pd(-0x1.b24176f948c55p-34); /* -9.8738319512815266e-11 */
    const __m512d v194 = _mm512_set1_pd(-0x1.d49398f1e78b6p-28); /* -6.8186862700468559e-09 */
    const __m512d v196 = _mm512_set1_pd(-0x1.8630abd83ba61p-22); /* -3.6339286914227623e-07 */
    const __m512d v198 = _mm512_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m512d v200 = _mm512_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m512d v202 = _mm512_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m512d v204 = _mm512_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m512d v206 = _mm512_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m512d v208 = _mm512_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_min_pd(v1, v2l);
    const __m512d v3h = _mm512_min_pd(v1, v2h);
    const __m512d v5l = _mm512_sub_pd(v3l, v4);
    const __m512d v5h = _mm512_sub_pd(v3h, v4);
    const __m512d v7l = _mm512_add_pd(v3l, v6);
    const __m512d v7h = _mm512_add_pd(v3h, v6);
    const __m512d v8l = _mm512_div_pd(v5l, v7l);
    const __m512d v8h = _mm512_div_pd(v5h, v7h);
    const __m512d v9l = _mm512_mul_pd(v8l, v8l);
    const __m512d v9h = _mm512_mul_pd(v8h, v8h);
    const __m512d v11l = _mm512_fmadd_pd(v8l, v8l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v8h, v10);
    const __m512d v14l = _mm512_fmadd_pd(v8l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v8h, v12, v13);
    const __m512d v16l = _mm512_fmadd_pd(v8l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v8h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v8l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v8h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v8l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v8h, v18h, v19);
    const __m512d v23l = _mm512_fmadd_pd(v21, v8l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21, v8h, v22);
    const __m512d v24l = _mm512_fmadd_pd(v11l, v20l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v11h, v20h, v23h);
    const __m512d v26l = _mm512_fmadd_pd(v8l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v8h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v8l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v8h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v8l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v8h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v8l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v8h, v31);
    const __m512d v35l = _mm512_fmadd_pd(v8l, v33, v34);
    const __m512d v35h = _mm512_fmadd_pd(v8h, v33, v34);
    const __m512d v36l = _mm512_fmadd_pd(v11l, v32l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v11h, v32h, v35h);
    const __m512d v38l = _mm512_fmadd_pd(v8l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v8h, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v8l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v8h, v39);
    const __m512d v43l = _mm512_fmadd_pd(v8l, v41, v42);
    const __m512d v43h = _mm512_fmadd_pd(v8h, v41, v42);
    const __m512d v44l = _mm512_fmadd_pd(v11l, v40l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v11h, v40h, v43h);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v8l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v8h, v45);
    const __m512d v49l = _mm512_fmadd_pd(v47, v8l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47, v8h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v9l, v46l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v9h, v46h, v49h);
    const __m512d v53l = _mm512_fmadd_pd(v8l, v51, v52);
    const __m512d v53h = _mm512_fmadd_pd(v8h, v51, v52);
    const __m512d v54l = _mm512_fmadd_pd(v9l, v50l, v53l);
    const __m512d v54h = _mm512_fmadd_pd(v9h, v50h, v53h);
    const __m256 v56l = _mm512_cvtpd_ps(v3l);
    const __m256 v56h = _mm512_cvtpd_ps(v3h);
    const __m512 v56 = _mm512_insertf32x8(_mm512_castps256_ps512(v56l), v56h, 1);
    const __m512 v58 = _mm512_fmadd_ps(v55, v56, v57);
    const __m512 v59 = _mm512_sqrt_ps(v56);
    const __m512 v60 = _mm512_div_ps(v58, v59);
    const __m512d v61l = _mm512_cvtps_pd(_mm512_castps512_ps256(v60));
    const __m512d v61h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v60, 1));
    const __m512d v62l = _mm512_mul_pd(v61l, v61l);
    const __m512d v62h = _mm512_mul_pd(v61h, v61h);
    const __m512d v64l = _mm512_fnmadd_pd(v3l, v62l, v6);
    const __m512d v64h = _mm512_fnmadd_pd(v3h, v62h, v6);
    const __m512d v66l = _mm512_fmadd_pd(v49l, v10, v65);
    const __m512d v66h = _mm512_fmadd_pd(v49h, v10, v65);
    const __m512d v68l = _mm512_fmadd_pd(v64l, v66l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v64h, v66h, v67);
    const __m512d v69l = _mm512_mul_pd(v64l, v68l);
    const __m512d v69h = _mm512_mul_pd(v64h, v68h);
    const __m512d v70l = _mm512_add_pd(v54l, v69l);
    const __m512d v70h = _mm512_add_pd(v54h, v69h);
    const __m512d v71l = _mm512_fmadd_pd(v54l, v69l, v70l);
    const __m512d v71h = _mm512_fmadd_pd(v54h, v69h, v70h);
    const __m512d v75l = _mm512_fnmadd_pd(v72, v3l, v74);
    const __m512d v75h = _mm512_fnmadd_pd(v72, v3h, v74);
    const __m512d v76l = _mm512_sub_pd(v75l, v74);
    const __m512d v76h = _mm512_sub_pd(v75h, v74);
    const __m512d v78l = _mm512_mul_pd(v76l, v77);
    const __m512d v78h = _mm512_mul_pd(v76h, v77);
    const __m512d v80l = _mm512_fmsub_pd(v76l, v79, v3l);
    const __m512d v80h = _mm512_fmsub_pd(v76h, v79, v3h);
    const __m512d v81l = _mm512_add_pd(v78l, v80l);
    const __m512d v81h = _mm512_add_pd(v78h, v80h);
    const __m512d v82l = _mm512_mul_pd(v81l, v81l);
    const __m512d v82h = _mm512_mul_pd(v81h, v81h);
    const __m512d v85l = _mm512_fmadd_pd(v81l, v83, v84);
    const __m512d v85h = _mm512_fmadd_pd(v81h, v83, v84);
    const __m512d v87l = _mm512_fmadd_pd(v81l, v85l, v86);
    const __m512d v87h = _mm512_fmadd_pd(v81h, v85h, v86);
    const __m512d v89l = _mm512_fmadd_pd(v87l, v81l, v88);
    const __m512d v89h = _mm512_fmadd_pd(v87h, v81h, v88);
    const __m512d v91l = _mm512_fmadd_pd(v89l, v81l, v90);
    const __m512d v91h = _mm512_fmadd_pd(v89h, v81h, v90);
    const __m512d v93l = _mm512_fmadd_pd(v91l, v81l, v92);
    const __m512d v93h = _mm512_fmadd_pd(v91h, v81h, v92);
    const __m512d v95l = _mm512_fmadd_pd(v80l, v93l, v94);
    const __m512d v95h = _mm512_fmadd_pd(v80h, v93h, v94);
    const __m512d v98l = _mm512_fmadd_pd(v96, v81l, v97);
    const __m512d v98h = _mm512_fmadd_pd(v96, v81h, v97);
    const __m512d v99l = _mm512_fmadd_pd(v82l, v95l, v98l);
    const __m512d v99h = _mm512_fmadd_pd(v82h, v95h, v98h);
    const __m512d v102l = _mm512_fmadd_pd(v100, v81l, v101);
    const __m512d v102h = _mm512_fmadd_pd(v100, v81h, v101);
    const __m512d v103l = _mm512_fmadd_pd(v99l, v82l, v102l);
    const __m512d v103h = _mm512_fmadd_pd(v99h, v82h, v102h);
    const __m512d v104l = _mm512_fmadd_pd(v103l, v81l, v67);
    const __m512d v104h = _mm512_fmadd_pd(v103h, v81h, v67);
    const __m512d v105l = _mm512_fmadd_pd(v81l, v104l, v6);
    const __m512d v105h = _mm512_fmadd_pd(v81h, v104h, v6);
    const __m512d v106l = _mm512_mul_pd(v81l, v105l);
    const __m512d v106h = _mm512_mul_pd(v81h, v105h);
    const __m512d v107l = _mm512_fmadd_pd(v81l, v105l, v71l);
    const __m512d v107h = _mm512_fmadd_pd(v81h, v105h, v71h);
    const __m512d v108l = _mm512_fmadd_pd(v71l, v106l, v107l);
    const __m512d v108h = _mm512_fmadd_pd(v71h, v106h, v107h);
    const __m512d v110l = _mm512_mul_pd(v61l, v109);
    const __m512d v110h = _mm512_mul_pd(v61h, v109);
    const __m512d v111l = _mm512_add_pd(v110l, v10);
    const __m512d v111h = _mm512_add_pd(v110h, v10);
    const __m512d v112l = _mm512_fmadd_pd(v108l, v111l, v111l);
    const __m512d v112h = _mm512_fmadd_pd(v108h, v111h, v111h);
    const __m512i v113l = k1_f64_3ulp_avx2_bits_f64_avx512(v75l);
    const __m512i v113h = k1_f64_3ulp_avx2_bits_f64_avx512(v75h);
    const __m512i v115l = _mm512_slli_epi64(v113l, 52);
    const __m512i v115h = _mm512_slli_epi64(v113h, 52);
    const __m512d v116l = _mm512_castsi512_pd(_mm512_add_epi64(k1_f64_3ulp_avx2_bits_f64_avx512(v112l), v115l));
    const __m512d v116h = _mm512_castsi512_pd(_mm512_add_epi64(k1_f64_3ulp_avx2_bits_f64_avx512(v112h), v115h));
    const __m512d v117l = _mm512_mul_pd(v0, v116l);
    const __m512d v117h = _mm512_mul_pd(v0, v116h);
    const __mmask8 v118l = _mm512_cmp_pd_mask(v6, v2l, _CMP_NLE_UQ);
    const __mmask8 v118h = _mm512_cmp_pd_mask(v6, v2h, _CMP_NLE_UQ);
    const __mmask16 v118 = _mm512_kunpackb(v118h, v118l);
    __m512d r0l = v117l;
    __m512d r0h = v117h;
    __mmask16 any1 = v118;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v120l = _mm512_cmp_pd_mask(v2l, v119, _CMP_LT_OQ);
        const __mmask8 v120h = _mm512_cmp_pd_mask(v2h, v119, _CMP_LT_OQ);
        const __mmask16 v120 = _mm512_kunpackb(v120h, v120l);
        const __mmask8 v122l = _mm512_cmp_pd_mask(v119, v2l, _CMP_EQ_OQ);
        const __mmask8 v122h = _mm512_cmp_pd_mask(v119, v2h, _CMP_EQ_OQ);
        const __mmask16 v122 = _mm512_kunpackb(v122h, v122l);
        const __m512d v128l = _mm512_mul_pd(v127, v2l);
        const __m512d v128h = _mm512_mul_pd(v127, v2h);
        const __m512i v129l = _mm512_castpd_si512(v128l);
        const __m512i v129h = _mm512_castpd_si512(v128h);
        const __m512i v130l = _mm512_add_epi64(v126, v129l);
        const __m512i v130h = _mm512_add_epi64(v126, v129h);
        const __m512i v131l = _mm512_srli_epi64(v130l, 52);
        const __m512i v131h = _mm512_srli_epi64(v130h, 52);
        const __m512i v132l = _mm512_or_si512(v125, v131l);
        const __m512i v132h = _mm512_or_si512(v125, v131h);
        const __m512d v133l = _mm512_castsi512_pd(v132l);
        const __m512d v133h = _mm512_castsi512_pd(v132h);
        const __m512d v135l = _mm512_sub_pd(v133l, v134);
        const __m512d v135h = _mm512_sub_pd(v133h, v134);
        const __m512i v137l = _mm512_and_si512(v130l, v136);
        const __m512i v137h = _mm512_and_si512(v130h, v136);
        const __m512i v139l = _mm512_add_epi64(v137l, v138);
        const __m512i v139h = _mm512_add_epi64(v137h, v138);
        const __m512d v140l = _mm512_castsi512_pd(v139l);
        const __m512d v140h = _mm512_castsi512_pd(v139h);
        const __m512d v141l = _mm512_sub_pd(v140l, v6);
        const __m512d v141h = _mm512_sub_pd(v140h, v6);
        const __m512d v143l = _mm512_add_pd(v141l, v142);
        const __m512d v143h = _mm512_add_pd(v141h, v142);
        const __m512d v144l = _mm512_div_pd(v141l, v143l);
        const __m512d v144h = _mm512_div_pd(v141h, v143h);
        const __m512d v145l = _mm512_mul_pd(v144l, v144l);
        const __m512d v145h = _mm512_mul_pd(v144h, v144h);
        const __m512d v148l = _mm512_fmadd_pd(v146, v145l, v147);
        const __m512d v148h = _mm512_fmadd_pd(v146, v145h, v147);
        const __m512d v150l = _mm512_fmadd_pd(v145l, v148l, v149);
        const __m512d v150h = _mm512_fmadd_pd(v145h, v148h, v149);
        const __m512d v152l = _mm512_fmadd_pd(v145l, v150l, v151);
        const __m512d v152h = _mm512_fmadd_pd(v145h, v150h, v151);
        const __m512d v154l = _mm512_fmadd_pd(v152l, v145l, v153);
        const __m512d v154h = _mm512_fmadd_pd(v152h, v145h, v153);
        const __m512d v156l = _mm512_fmadd_pd(v154l, v145l, v155);
        const __m512d v156h = _mm512_fmadd_pd(v154h, v145h, v155);
        const __m512d v158l = _mm512_fmadd_pd(v156l, v145l, v157);
        const __m512d v158h = _mm512_fmadd_pd(v156h, v145h, v157);
        const __m512d v160l = _mm512_fmadd_pd(v145l, v158l, v159);
        const __m512d v160h = _mm512_fmadd_pd(v145h, v158h, v159);
        const __m512d v162l = _mm512_fmadd_pd(v160l, v145l, v161);
        const __m512d v162h = _mm512_fmadd_pd(v160h, v145h, v161);
        const __m512d v163l = _mm512_mul_pd(v144l, v145l);
        const __m512d v163h = _mm512_mul_pd(v144h, v145h);
        const __m512d v164l = _mm512_add_pd(v144l, v144l);
        const __m512d v164h = _mm512_add_pd(v144h, v144h);
        const __m512d v165l = _mm512_fmadd_pd(v162l, v163l, v164l);
        const __m512d v165h = _mm512_fmadd_pd(v162h, v163h, v164h);
        const __m512d v166l = _mm512_fmadd_pd(v124, v135l, v165l);
        const __m512d v166h = _mm512_fmadd_pd(v124, v135h, v165h);
        const __m512d v168l = _mm512_mul_pd(v2l, v2l);
        const __m512d v168h = _mm512_mul_pd(v2h, v2h);
        const __m512d v169l = _mm512_mul_pd(v167, v168l);
        const __m512d v169h = _mm512_mul_pd(v167, v168h);
        const __m512d v172l = _mm512_fmadd_pd(v169l, v170, v171);
        const __m512d v172h = _mm512_fmadd_pd(v169h, v170, v171);
        const __m512d v174l = _mm512_fmadd_pd(v172l, v169l, v173);
        const __m512d v174h = _mm512_fmadd_pd(v172h, v169h, v173);
        const __m512d v176l = _mm512_fmadd_pd(v169l, v174l, v175);
        const __m512d v176h = _mm512_fmadd_pd(v169h, v174h, v175);
        const __m512d v178l = _mm512_fmadd_pd(v176l, v169l, v177);
        const __m512d v178h = _mm512_fmadd_pd(v176h, v169h, v177);
        const __m512d v179l = _mm512_mul_pd(v169l, v169l);
        const __m512d v179h = _mm512_mul_pd(v169h, v169h);
        const __m512d v182l = _mm512_fmadd_pd(v169l, v180, v181);
        const __m512d v182h = _mm512_fmadd_pd(v169h, v180, v181);
        const __m512d v183l = _mm512_fmadd_pd(v178l, v179l, v182l);
        const __m512d v183h = _mm512_fmadd_pd(v178h, v179h, v182h);
        const __m512d v185l = _mm512_fmadd_pd(v183l, v169l, v184);
        const __m512d v185h = _mm512_fmadd_pd(v183h, v169h, v184);
        const __m512d v186l = _mm512_fmadd_pd(v169l, v185l, v100);
        const __m512d v186h = _mm512_fmadd_pd(v169h, v185h, v100);
        const __m512d v187l = _mm512_fmadd_pd(v186l, v169l, v167);
        const __m512d v187h = _mm512_fmadd_pd(v186h, v169h, v167);
        const __m512d v188l = _mm512_fmadd_pd(v169l, v187l, v67);
        const __m512d v188h = _mm512_fmadd_pd(v169h, v187h, v67);
        const __m512d v191l = _mm512_fmadd_pd(v189, v169l, v190);
        const __m512d v191h = _mm512_fmadd_pd(v189, v169h, v190);
        const __m512d v193l = _mm512_fmadd_pd(v169l, v191l, v192);
        const __m512d v193h = _mm512_fmadd_pd(v169h, v191h, v192);
        const __m512d v195l = _mm512_fmadd_pd(v193l, v169l, v194);
        const __m512d v195h = _mm512_fmadd_pd(v193h, v169h, v194);
        const __m512d v197l = _mm512_fmadd_pd(v195l, v169l, v196);
        const __m512d v197h = _mm512_fmadd_pd(v195h, v169h, v196);
        const __m512d v199l = _mm512_fmadd_pd(v169l, v197l, v198);
        const __m512d v199h = _mm512_fmadd_pd(v169h, v197h, v198);
        const __m512d v201l = _mm512_fmadd_pd(v199l, v169l, v200);
        const __m512d v201h = _mm512_fmadd_pd(v199h, v169h, v200);
        const __m512d v203l = _mm512_fmadd_pd(v201l, v169l, v202);
        const __m512d v203h = _mm512_fmadd_pd(v201h, v169h, v202);
        const __m512d v205l = _mm512_fmadd_pd(v203l, v169l, v204);
        const __m512d v205h = _mm512_fmadd_pd(v203h, v169h, v204);
        const __m512d v207l = _mm512_fmadd_pd(v169l, v205l, v206);
        const __m512d v207h = _mm512_fmadd_pd(v169h, v205h, v206);
        const __m512d v209l = _mm512_fmadd_pd(v207l, v169l, v208);
        const __m512d v209h = _mm512_fmadd_pd(v207h, v169h, v208);
        const __m512d v210l = _mm512_fmadd_pd(v166l, v188l, v209l);
        const __m512d v210h = _mm512_fmadd_pd(v166h, v188h, v209h);
        const __m512d v211l = _mm512_div_pd(v6, v2l);
        const __m512d v211h = _mm512_div_pd(v6, v2h);
        const __m512d v212l = _mm512_fmadd_pd(v210l, v2l, v211l);
        const __m512d v212h = _mm512_fmadd_pd(v210h, v2h, v211h);
        const __m512d v213l = _mm512_mask_blend_pd((__mmask8)v122, v212l, v123);
        const __m512d v213h = _mm512_mask_blend_pd(k1_f64_3ulp_avx2_high_mask_avx512(v122), v212h, v123);
        const __m512d v214l = _mm512_mask_blend_pd((__mmask8)v120, v213l, v121);
        const __m512d v214h = _mm512_mask_blend_pd(k1_f64_3ulp_avx2_high_mask_avx512(v120), v213h, v121);
        r0l = _mm512_mask_blend_pd((__mmask8)v118, r0l, v214l);
        r0h = _mm512_mask_blend_pd(k1_f64_3ulp_avx2_high_mask_avx512(v118), r0h, v214h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static K1_F64_3ULP_AVX2_AVX512_TARGET void k1_f64_3ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k1_f64_3ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        k1_f64_3ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K1_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k1_f64_3ulp_avx2_level(void) {
#if defined(K1_F64_3ULP_AVX2_FORCE_ISA)
    return K1_F64_3ULP_AVX2_FORCE_ISA;
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

double k1_f64_3ulp_avx2(double x) {
    return k1_f64_3ulp_avx2_element(x);
}

void k1_f64_3ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k1_f64_3ulp_avx2_level();
    if (level == 2) {
        k1_f64_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k1_f64_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    k1_f64_3ulp_avx2_array_portable(x, y, n);
}
