/* k0_f64_4ulp_avx2: k0
 *
 *   target       k0, K_0(x), f64
 *   domain       every input
 *   max error    3.711081 ulp, observed on 2691235334 inputs
 *   worst input  0x1.9b09362c889e3p+7 (205.51799143951129, encoding 0x4069b09362c889e3)
 *   result there 0x1.fa2fbe295591bp-301 (4.8533531576362548e-91, encoding 0x2d2fa2fbe295591b)
 *   mean error   0.290724 ulp
 *   misrounded   417117031 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ec265d0bc6ddcbac0b39d11a1972fbfd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0 --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k0/f64/chebyshev_integer.evo --archive k0_f64_avx2.db
 *                time: 2.7080 ns/element as avx2 code (inputs mean)
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
#include "k0_f64_4ulp_avx2.h"

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

static inline float k0_f64_4ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline double k0_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k0_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t k0_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k0_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k0_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return k0_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)k0_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline int64_t k0_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k0_f64_4ulp_avx2_element(double x) {
    const float v0 = 0x1.fffffep-1f; /* 0.99999994 */
    const double v1 = 0x1.7cp+9; /* 760 */
    const double v2 = x;
    const double v3 = v1 < v2 ? v1 : v2;
    const float v4 = (float)v3;
    const float v5 = k0_f64_4ulp_avx2_sqrt_f32(v4);
    const float v6 = v0 / v5;
    const double v7 = (double)v6;
    const double v8 = 0x1.4p+128; /* 4.2535295865117308e+38 */
    const double v9 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v10 = k0_f64_4ulp_avx2_fma_f64(v7, v8, v9);
    const double v11 = 0x1.7fffffffffffbp+1; /* 2.9999999999999978 */
    const double v12 = v3 - v11;
    const double v13 = 0x1p+0; /* 1 */
    const double v14 = v3 + v13;
    const double v15 = v12 / v14;
    const double v16 = v15 * v15;
    const double v17 = 0x1.4331c9dc631a8p-36; /* 1.8371479564092269e-11 */
    const double v18 = 0x1.e491991ce9034p-36; /* 2.7544544000642708e-11 */
    const double v19 = k0_f64_4ulp_avx2_fma_f64(v15, v17, v18);
    const double v20 = -0x1.20447ceaef5aap-35; /* -3.2772224027787567e-11 */
    const double v21 = k0_f64_4ulp_avx2_fma_f64(v15, v19, v20);
    const double v22 = -0x1.66ef6f54a4db7p-34; /* -8.1612436706736822e-11 */
    const double v23 = k0_f64_4ulp_avx2_fma_f64(v21, v15, v22);
    const double v24 = 0x1.8bec8a947fba2p-33; /* 1.8004538540668219e-10 */
    const double v25 = k0_f64_4ulp_avx2_fma_f64(v15, v23, v24);
    const double v26 = -0x1.d486b377578ddp-38; /* -6.6581574165039137e-12 */
    const double v27 = k0_f64_4ulp_avx2_fma_f64(v15, v25, v26);
    const double v28 = 0x1.ad36b76eb0fd6p-31; /* 7.8073523847000251e-10 */
    const double v29 = k0_f64_4ulp_avx2_fma_f64(v15, v27, v28);
    const double v30 = -0x1.0d8e0bae6a468p-29; /* -1.9612697778402947e-09 */
    const double v31 = k0_f64_4ulp_avx2_fma_f64(v15, v29, v30);
    const double v32 = 0x1.1511df2a97a66p-27; /* 8.0637928185363056e-09 */
    const double v33 = k0_f64_4ulp_avx2_fma_f64(v15, v31, v32);
    const double v34 = -0x1.746ced929bb9ap-26; /* -2.1678017223692937e-08 */
    const double v35 = 0x1.6238864762b8fp-24; /* 8.2473456611076779e-08 */
    const double v36 = k0_f64_4ulp_avx2_fma_f64(v15, v34, v35);
    const double v37 = k0_f64_4ulp_avx2_fma_f64(v16, v33, v36);
    const double v38 = -0x1.0a5ea6331e469p-22; /* -2.4807613669510032e-07 */
    const double v39 = 0x1.e32a26aeee87fp-21; /* 8.9996429674463327e-07 */
    const double v40 = k0_f64_4ulp_avx2_fma_f64(v15, v38, v39);
    const double v41 = k0_f64_4ulp_avx2_fma_f64(v16, v37, v40);
    const double v42 = -0x1.8198ae98103e4p-19; /* -2.8729171610845982e-06 */
    const double v43 = k0_f64_4ulp_avx2_fma_f64(v15, v41, v42);
    const double v44 = 0x1.5d40090338868p-17; /* 1.040846519235004e-05 */
    const double v45 = k0_f64_4ulp_avx2_fma_f64(v15, v43, v44);
    const double v46 = -0x1.24186dd46e3cfp-15; /* -3.4820488198978817e-05 */
    const double v47 = k0_f64_4ulp_avx2_fma_f64(v15, v45, v46);
    const double v48 = 0x1.111ab0c302e97p-13; /* 0.00013022625907442985 */
    const double v49 = k0_f64_4ulp_avx2_fma_f64(v15, v47, v48);
    const double v50 = -0x1.e206b6cf7ffd2p-12; /* -0.00045969603249318175 */
    const double v51 = k0_f64_4ulp_avx2_fma_f64(v15, v49, v50);
    const double v52 = 0x1.eba58c8f5df86p-10; /* 0.0018754832306892857 */
    const double v53 = -0x1.da5e3eaaacd4cp-8; /* -0.0072382834429619118 */
    const double v54 = k0_f64_4ulp_avx2_fma_f64(v15, v52, v53);
    const double v55 = k0_f64_4ulp_avx2_fma_f64(v16, v51, v54);
    const double v56 = 0x1.5428b33df35c6p-5; /* 0.041523313600559983 */
    const double v57 = -0x1.0f973bce1b586p-5; /* -0.033153168494076943 */
    const double v58 = k0_f64_4ulp_avx2_fma_f64(v15, v56, v57);
    const double v59 = k0_f64_4ulp_avx2_fma_f64(v55, v16, v58);
    const double v60 = v7 * v7;
    const double v61 = -v60;
    const double v62 = v3 * v61;
    const double v63 = k0_f64_4ulp_avx2_fma_f64(v3, v61, v13);
    const double v64 = 0x1.8p-2; /* 0.375 */
    const double v65 = 0x1p-1; /* 0.5 */
    const double v66 = k0_f64_4ulp_avx2_fma_f64(v63, v64, v65);
    const double v67 = k0_f64_4ulp_avx2_fma_f64(v62, v66, v66);
    const double v68 = v59 + v67;
    const double v69 = k0_f64_4ulp_avx2_fma_f64(v59, v67, v68);
    const double v70 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v71 = -v3;
    const double v72 = 0x1.8p+52; /* 6755399441055744 */
    const double v73 = k0_f64_4ulp_avx2_fma_f64(v70, v71, v72);
    const double v74 = v73 - v72;
    const double v75 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v76 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v77 = k0_f64_4ulp_avx2_fma_f64(v74, v76, v71);
    const double v78 = k0_f64_4ulp_avx2_fma_f64(v74, v75, v77);
    const double v79 = v78 * v78;
    const double v80 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v81 = 0x1.ae64567f544f1p-26; /* 2.5052108385441763e-08 */
    const double v82 = k0_f64_4ulp_avx2_fma_f64(v78, v80, v81);
    const double v83 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v84 = k0_f64_4ulp_avx2_fma_f64(v78, v82, v83);
    const double v85 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v86 = k0_f64_4ulp_avx2_fma_f64(v84, v78, v85);
    const double v87 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v88 = k0_f64_4ulp_avx2_fma_f64(v78, v86, v87);
    const double v89 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v90 = k0_f64_4ulp_avx2_fma_f64(v78, v88, v89);
    const double v91 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v92 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v93 = k0_f64_4ulp_avx2_fma_f64(v91, v78, v92);
    const double v94 = k0_f64_4ulp_avx2_fma_f64(v79, v90, v93);
    const double v95 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v96 = k0_f64_4ulp_avx2_fma_f64(v78, v94, v95);
    const double v97 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v98 = k0_f64_4ulp_avx2_fma_f64(v96, v78, v97);
    const double v99 = k0_f64_4ulp_avx2_fma_f64(v78, v98, v65);
    const double v100 = v78 * v99;
    const double v101 = k0_f64_4ulp_avx2_fma_f64(v78, v100, v78);
    const double v102 = v69 + v101;
    const double v103 = k0_f64_4ulp_avx2_fma_f64(v69, v101, v102);
    const double v104 = v28 > v10 ? v28 : v10;
    const double v105 = k0_f64_4ulp_avx2_fma_f64(v10, v103, v104);
    const int64_t v106 = k0_f64_4ulp_avx2_bits_f64(v73);
    const int64_t v107 = INT64_C(52);
    const int64_t v108 = k0_f64_4ulp_avx2_shl_i64(v106, v107);
    const double v109 = k0_f64_4ulp_avx2_addbits_f64(v105, v108);
    const double v110 = 0x1.fffffffffffffp-129; /* 2.9387358770557184e-39 */
    const double v111 = v109 * v110;
    const int v112 = !(v13 <= v2);
    double r0 = v111;
    if (v112) {
        const double v113 = 0x0p+0; /* 0 */
        const int v114 = v2 < v113;
        const double v115 = NAN;
        const int v116 = v113 == v2;
        const double v117 = INFINITY;
        const double v118 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int64_t v119 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v120 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
        const double v121 = 0x1p+54; /* 18014398509481984 */
        const double v122 = v121 * v2;
        const int64_t v123 = k0_f64_4ulp_avx2_bits_f64(v122);
        const int64_t v124 = (int64_t)((uint64_t)v120 + (uint64_t)v123);
        const int64_t v125 = k0_f64_4ulp_avx2_lshr_i64(v124, v107);
        const int64_t v126 = v119 | v125;
        const double v127 = k0_f64_4ulp_avx2_frombits_f64(v126);
        const double v128 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v129 = v127 - v128;
        const int64_t v130 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v131 = v124 & v130;
        const int64_t v132 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
        const int64_t v133 = (int64_t)((uint64_t)v131 + (uint64_t)v132);
        const double v134 = k0_f64_4ulp_avx2_frombits_f64(v133);
        const double v135 = v134 - v13;
        const double v136 = 0x1p+1; /* 2 */
        const double v137 = v135 + v136;
        const double v138 = v135 / v137;
        const double v139 = v138 * v138;
        const double v140 = v139 * v139;
        const double v141 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
        const double v142 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
        const double v143 = k0_f64_4ulp_avx2_fma_f64(v141, v139, v142);
        const double v144 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
        const double v145 = k0_f64_4ulp_avx2_fma_f64(v139, v143, v144);
        const double v146 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
        const double v147 = k0_f64_4ulp_avx2_fma_f64(v139, v145, v146);
        const double v148 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
        const double v149 = k0_f64_4ulp_avx2_fma_f64(v147, v139, v148);
        const double v150 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
        const double v151 = k0_f64_4ulp_avx2_fma_f64(v149, v139, v150);
        const double v152 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
        const double v153 = k0_f64_4ulp_avx2_fma_f64(v151, v139, v152);
        const double v154 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
        const double v155 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
        const double v156 = k0_f64_4ulp_avx2_fma_f64(v154, v139, v155);
        const double v157 = k0_f64_4ulp_avx2_fma_f64(v140, v153, v156);
        const double v158 = v138 * v139;
        const double v159 = v138 + v138;
        const double v160 = k0_f64_4ulp_avx2_fma_f64(v157, v158, v159);
        const double v161 = k0_f64_4ulp_avx2_fma_f64(v118, v129, v160);
        const double v162 = -v161;
        const double v163 = 0x1p-2; /* 0.25 */
        const double v164 = v2 * v2;
        const double v165 = v163 * v164;
        const double v166 = 0x1.5601885e63e5dp-44; /* 7.5940584281266234e-14 */
        const double v167 = 0x1.0b313289be0b9p-37; /* 7.5940584281266239e-12 */
        const double v168 = k0_f64_4ulp_avx2_fma_f64(v166, v165, v167);
        const double v169 = 0x1.522a43f65486ap-31; /* 6.1511873267825652e-10 */
        const double v170 = k0_f64_4ulp_avx2_fma_f64(v168, v165, v169);
        const double v171 = 0x1.522a43f65486ap-25; /* 3.9367598891408417e-08 */
        const double v172 = k0_f64_4ulp_avx2_fma_f64(v170, v165, v171);
        const double v173 = 0x1.02e85c0898b71p-19; /* 1.9290123456790124e-06 */
        const double v174 = k0_f64_4ulp_avx2_fma_f64(v165, v172, v173);
        const double v175 = 0x1.23456789abcdfp-14; /* 6.9444444444444444e-05 */
        const double v176 = k0_f64_4ulp_avx2_fma_f64(v174, v165, v175);
        const double v177 = 0x1.c71c71c71c71cp-10; /* 0.001736111111111111 */
        const double v178 = k0_f64_4ulp_avx2_fma_f64(v176, v165, v177);
        const double v179 = 0x1.c71c71c71c71cp-6; /* 0.027777777777777776 */
        const double v180 = k0_f64_4ulp_avx2_fma_f64(v178, v165, v179);
        const double v181 = k0_f64_4ulp_avx2_fma_f64(v180, v165, v163);
        const double v182 = k0_f64_4ulp_avx2_fma_f64(v181, v165, v13);
        const double v183 = k0_f64_4ulp_avx2_fma_f64(v165, v182, v13);
        const double v184 = 0x1.ca0246d234e72p-24; /* 1.0663850539003666e-07 */
        const double v185 = 0x1.00b11ba2864e8p-42; /* 2.2798814207594362e-13 */
        const double v186 = 0x1.896d55d330a18p-36; /* 2.2363740915521539e-11 */
        const double v187 = k0_f64_4ulp_avx2_fma_f64(v185, v165, v186);
        const double v188 = 0x1.df24eb119a2f9p-30; /* 1.743116488304105e-09 */
        const double v189 = k0_f64_4ulp_avx2_fma_f64(v165, v187, v188);
        const double v190 = v165 * v189;
        const double v191 = v184 + v190;
        const double v192 = 0x1.4c2b6e8177e1ap-18; /* 4.9497135718719378e-06 */
        const double v193 = k0_f64_4ulp_avx2_fma_f64(v165, v191, v192);
        const double v194 = 0x1.5d6b13b0d88cap-13; /* 0.00016661561451331567 */
        const double v195 = k0_f64_4ulp_avx2_fma_f64(v193, v165, v194);
        const double v196 = 0x1.f4747696cf839p-9; /* 0.0038181681406106696 */
        const double v197 = k0_f64_4ulp_avx2_fma_f64(v195, v165, v196);
        const double v198 = 0x1.bb90e85debf56p-5; /* 0.054146245805326274 */
        const double v199 = k0_f64_4ulp_avx2_fma_f64(v197, v165, v198);
        const double v200 = 0x1.9dadb014541ebp-2; /* 0.40398287891460311 */
        const double v201 = k0_f64_4ulp_avx2_fma_f64(v199, v165, v200);
        const double v202 = 0x1.1dadb014541ebp+0; /* 1.1159315156584124 */
        const double v203 = k0_f64_4ulp_avx2_fma_f64(v165, v201, v202);
        const double v204 = 0x1.dadb014541eb2p-4; /* 0.11593151565841245 */
        const double v205 = k0_f64_4ulp_avx2_fma_f64(v165, v203, v204);
        const double v206 = k0_f64_4ulp_avx2_fma_f64(v162, v183, v205);
        const double v207 = v116 ? v117 : v206;
        const double v208 = v114 ? v115 : v207;
        r0 = v208;
    }
    return r0;
}

static void k0_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k0_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K0_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K0_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K0_F64_4ULP_AVX2_AVX2 static inline K0_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define K0_F64_4ULP_AVX2_AVX512 static inline K0_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
K0_F64_4ULP_AVX2_AVX2 __m256i k0_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K0_F64_4ULP_AVX2_AVX2 __m256i k0_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
K0_F64_4ULP_AVX2_AVX2 void k0_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.fffffep-1f); /* 0.99999994 */
    const __m256d v1 = _mm256_set1_pd(0x1.7cp+9); /* 760 */
    const __m256d v8 = _mm256_set1_pd(0x1.4p+128); /* 4.2535295865117308e+38 */
    const __m256d v9 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v11 = _mm256_set1_pd(0x1.7fffffffffffbp+1); /* 2.9999999999999978 */
    const __m256d v13 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v17 = _mm256_set1_pd(0x1.4331c9dc631a8p-36); /* 1.8371479564092269e-11 */
    const __m256d v18 = _mm256_set1_pd(0x1.e491991ce9034p-36); /* 2.7544544000642708e-11 */
    const __m256d v20 = _mm256_set1_pd(-0x1.20447ceaef5aap-35); /* -3.2772224027787567e-11 */
    const __m256d v22 = _mm256_set1_pd(-0x1.66ef6f54a4db7p-34); /* -8.1612436706736822e-11 */
    const __m256d v24 = _mm256_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m256d v26 = _mm256_set1_pd(-0x1.d486b377578ddp-38); /* -6.6581574165039137e-12 */
    const __m256d v28 = _mm256_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m256d v30 = _mm256_set1_pd(-0x1.0d8e0bae6a468p-29); /* -1.9612697778402947e-09 */
    const __m256d v32 = _mm256_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m256d v34 = _mm256_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m256d v35 = _mm256_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m256d v38 = _mm256_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m256d v39 = _mm256_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m256d v42 = _mm256_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m256d v44 = _mm256_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m256d v46 = _mm256_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m256d v48 = _mm256_set1_pd(0x1.111ab0c302e97p-13); /* 0.00013022625907442985 */
    const __m256d v50 = _mm256_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m256d v52 = _mm256_set1_pd(0x1.eba58c8f5df86p-10); /* 0.0018754832306892857 */
    const __m256d v53 = _mm256_set1_pd(-0x1.da5e3eaaacd4cp-8); /* -0.0072382834429619118 */
    const __m256d v56 = _mm256_set1_pd(0x1.5428b33df35c6p-5); /* 0.041523313600559983 */
    const __m256d v57 = _mm256_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m256d v64 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v65 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v70 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v72 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v75 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v76 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v80 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v81 = _mm256_set1_pd(0x1.ae64567f544f1p-26); /* 2.5052108385441763e-08 */
    const __m256d v83 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v85 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v87 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v89 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v91 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v92 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v95 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v97 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v110 = _mm256_set1_pd(0x1.fffffffffffffp-129); /* 2.9387358770557184e-39 */
    const __m256d v113 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v115 = _mm256_set1_pd(NAN);
    const __m256d v117 = _mm256_set1_pd(INFINITY);
    const __m256d v118 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v119 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v120 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v121 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v128 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256i v130 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v132 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v136 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v141 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v142 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v144 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v146 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v148 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v150 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v152 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v154 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v155 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v163 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v166 = _mm256_set1_pd(0x1.5601885e63e5dp-44); /* 7.5940584281266234e-14 */
    const __m256d v167 = _mm256_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m256d v169 = _mm256_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m256d v171 = _mm256_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m256d v173 = _mm256_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m256d v175 = _mm256_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m256d v177 = _mm256_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m256d v179 = _mm256_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m256d v184 = _mm256_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m256d v185 = _mm256_set1_pd(0x1.00b11ba2864e8p-42); /* 2.2798814207594362e-13 */
    const __m256d v186 = _mm256_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m256d v188 = _mm256_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m256d v192 = _mm256_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m256d v194 = _mm256_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m256d v196 = _mm256_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m256d v198 = _mm256_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m256d v200 = _mm256_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m256d v202 = _mm256_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m256d v204 = _mm256_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_min_pd(v1, v2l);
    const __m256d v3h = _mm256_min_pd(v1, v2h);
    const __m128 v4l = _mm256_cvtpd_ps(v3l);
    const __m128 v4h = _mm256_cvtpd_ps(v3h);
    const __m256 v4 = _mm256_set_m128(v4h, v4l);
    const __m256 v5 = _mm256_sqrt_ps(v4);
    const __m256 v6 = _mm256_div_ps(v0, v5);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v10l = _mm256_fmadd_pd(v7l, v8, v9);
    const __m256d v10h = _mm256_fmadd_pd(v7h, v8, v9);
    const __m256d v12l = _mm256_sub_pd(v3l, v11);
    const __m256d v12h = _mm256_sub_pd(v3h, v11);
    const __m256d v14l = _mm256_add_pd(v3l, v13);
    const __m256d v14h = _mm256_add_pd(v3h, v13);
    const __m256d v15l = _mm256_div_pd(v12l, v14l);
    const __m256d v15h = _mm256_div_pd(v12h, v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v15l, v17, v18);
    const __m256d v19h = _mm256_fmadd_pd(v15h, v17, v18);
    const __m256d v21l = _mm256_fmadd_pd(v15l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v15h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v15l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v15h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v15l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v15h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v15l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v15h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v15l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v15h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v15l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v15h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v15l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v15h, v31h, v32);
    const __m256d v36l = _mm256_fmadd_pd(v15l, v34, v35);
    const __m256d v36h = _mm256_fmadd_pd(v15h, v34, v35);
    const __m256d v37l = _mm256_fmadd_pd(v16l, v33l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v16h, v33h, v36h);
    const __m256d v40l = _mm256_fmadd_pd(v15l, v38, v39);
    const __m256d v40h = _mm256_fmadd_pd(v15h, v38, v39);
    const __m256d v41l = _mm256_fmadd_pd(v16l, v37l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v16h, v37h, v40h);
    const __m256d v43l = _mm256_fmadd_pd(v15l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v15h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v15l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v15h, v43h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v15l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v15h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v15l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v15h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v15l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v15h, v49h, v50);
    const __m256d v54l = _mm256_fmadd_pd(v15l, v52, v53);
    const __m256d v54h = _mm256_fmadd_pd(v15h, v52, v53);
    const __m256d v55l = _mm256_fmadd_pd(v16l, v51l, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v16h, v51h, v54h);
    const __m256d v58l = _mm256_fmadd_pd(v15l, v56, v57);
    const __m256d v58h = _mm256_fmadd_pd(v15h, v56, v57);
    const __m256d v59l = _mm256_fmadd_pd(v55l, v16l, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v55h, v16h, v58h);
    const __m256d v60l = _mm256_mul_pd(v7l, v7l);
    const __m256d v60h = _mm256_mul_pd(v7h, v7h);
    const __m256d v61l = _mm256_xor_pd(v60l, _mm256_set1_pd(-0.0));
    const __m256d v61h = _mm256_xor_pd(v60h, _mm256_set1_pd(-0.0));
    const __m256d v62l = _mm256_mul_pd(v3l, v61l);
    const __m256d v62h = _mm256_mul_pd(v3h, v61h);
    const __m256d v63l = _mm256_fnmadd_pd(v3l, v60l, v13);
    const __m256d v63h = _mm256_fnmadd_pd(v3h, v60h, v13);
    const __m256d v66l = _mm256_fmadd_pd(v63l, v64, v65);
    const __m256d v66h = _mm256_fmadd_pd(v63h, v64, v65);
    const __m256d v67l = _mm256_fmadd_pd(v62l, v66l, v66l);
    const __m256d v67h = _mm256_fmadd_pd(v62h, v66h, v66h);
    const __m256d v68l = _mm256_add_pd(v59l, v67l);
    const __m256d v68h = _mm256_add_pd(v59h, v67h);
    const __m256d v69l = _mm256_fmadd_pd(v59l, v67l, v68l);
    const __m256d v69h = _mm256_fmadd_pd(v59h, v67h, v68h);
    const __m256d v73l = _mm256_fnmadd_pd(v70, v3l, v72);
    const __m256d v73h = _mm256_fnmadd_pd(v70, v3h, v72);
    const __m256d v74l = _mm256_sub_pd(v73l, v72);
    const __m256d v74h = _mm256_sub_pd(v73h, v72);
    const __m256d v77l = _mm256_fmsub_pd(v74l, v76, v3l);
    const __m256d v77h = _mm256_fmsub_pd(v74h, v76, v3h);
    const __m256d v78l = _mm256_fmadd_pd(v74l, v75, v77l);
    const __m256d v78h = _mm256_fmadd_pd(v74h, v75, v77h);
    const __m256d v79l = _mm256_mul_pd(v78l, v78l);
    const __m256d v79h = _mm256_mul_pd(v78h, v78h);
    const __m256d v82l = _mm256_fmadd_pd(v78l, v80, v81);
    const __m256d v82h = _mm256_fmadd_pd(v78h, v80, v81);
    const __m256d v84l = _mm256_fmadd_pd(v78l, v82l, v83);
    const __m256d v84h = _mm256_fmadd_pd(v78h, v82h, v83);
    const __m256d v86l = _mm256_fmadd_pd(v84l, v78l, v85);
    const __m256d v86h = _mm256_fmadd_pd(v84h, v78h, v85);
    const __m256d v88l = _mm256_fmadd_pd(v78l, v86l, v87);
    const __m256d v88h = _mm256_fmadd_pd(v78h, v86h, v87);
    const __m256d v90l = _mm256_fmadd_pd(v78l, v88l, v89);
    const __m256d v90h = _mm256_fmadd_pd(v78h, v88h, v89);
    const __m256d v93l = _mm256_fmadd_pd(v91, v78l, v92);
    const __m256d v93h = _mm256_fmadd_pd(v91, v78h, v92);
    const __m256d v94l = _mm256_fmadd_pd(v79l, v90l, v93l);
    const __m256d v94h = _mm256_fmadd_pd(v79h, v90h, v93h);
    const __m256d v96l = _mm256_fmadd_pd(v78l, v94l, v95);
    const __m256d v96h = _mm256_fmadd_pd(v78h, v94h, v95);
    const __m256d v98l = _mm256_fmadd_pd(v96l, v78l, v97);
    const __m256d v98h = _mm256_fmadd_pd(v96h, v78h, v97);
    const __m256d v99l = _mm256_fmadd_pd(v78l, v98l, v65);
    const __m256d v99h = _mm256_fmadd_pd(v78h, v98h, v65);
    const __m256d v100l = _mm256_mul_pd(v78l, v99l);
    const __m256d v100h = _mm256_mul_pd(v78h, v99h);
    const __m256d v101l = _mm256_fmadd_pd(v78l, v100l, v78l);
    const __m256d v101h = _mm256_fmadd_pd(v78h, v100h, v78h);
    const __m256d v102l = _mm256_add_pd(v69l, v101l);
    const __m256d v102h = _mm256_add_pd(v69h, v101h);
    const __m256d v103l = _mm256_fmadd_pd(v69l, v101l, v102l);
    const __m256d v103h = _mm256_fmadd_pd(v69h, v101h, v102h);
    const __m256d v104l = _mm256_max_pd(v28, v10l);
    const __m256d v104h = _mm256_max_pd(v28, v10h);
    const __m256d v105l = _mm256_fmadd_pd(v10l, v103l, v104l);
    const __m256d v105h = _mm256_fmadd_pd(v10h, v103h, v104h);
    const __m256i v106l = k0_f64_4ulp_avx2_bits_f64_avx2(v73l);
    const __m256i v106h = k0_f64_4ulp_avx2_bits_f64_avx2(v73h);
    const __m256i v108l = _mm256_slli_epi64(v106l, 52);
    const __m256i v108h = _mm256_slli_epi64(v106h, 52);
    const __m256d v109l = _mm256_castsi256_pd(_mm256_add_epi64(k0_f64_4ulp_avx2_bits_f64_avx2(v105l), v108l));
    const __m256d v109h = _mm256_castsi256_pd(_mm256_add_epi64(k0_f64_4ulp_avx2_bits_f64_avx2(v105h), v108h));
    const __m256d v111l = _mm256_mul_pd(v109l, v110);
    const __m256d v111h = _mm256_mul_pd(v109h, v110);
    const __m256i v112l = _mm256_castpd_si256(_mm256_cmp_pd(v13, v2l, _CMP_NLE_UQ));
    const __m256i v112h = _mm256_castpd_si256(_mm256_cmp_pd(v13, v2h, _CMP_NLE_UQ));
    const __m256i v112 = k0_f64_4ulp_avx2_join_mask_avx2(v112l, v112h);
    __m256d r0l = v111l;
    __m256d r0h = v111h;
    __m256i any1 = v112;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v114l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v113, _CMP_LT_OQ));
        const __m256i v114h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v113, _CMP_LT_OQ));
        const __m256i v114 = k0_f64_4ulp_avx2_join_mask_avx2(v114l, v114h);
        const __m256i v116l = _mm256_castpd_si256(_mm256_cmp_pd(v113, v2l, _CMP_EQ_OQ));
        const __m256i v116h = _mm256_castpd_si256(_mm256_cmp_pd(v113, v2h, _CMP_EQ_OQ));
        const __m256i v116 = k0_f64_4ulp_avx2_join_mask_avx2(v116l, v116h);
        const __m256d v122l = _mm256_mul_pd(v121, v2l);
        const __m256d v122h = _mm256_mul_pd(v121, v2h);
        const __m256i v123l = _mm256_castpd_si256(v122l);
        const __m256i v123h = _mm256_castpd_si256(v122h);
        const __m256i v124l = _mm256_add_epi64(v120, v123l);
        const __m256i v124h = _mm256_add_epi64(v120, v123h);
        const __m256i v125l = _mm256_srli_epi64(v124l, 52);
        const __m256i v125h = _mm256_srli_epi64(v124h, 52);
        const __m256i v126l = _mm256_or_si256(v119, v125l);
        const __m256i v126h = _mm256_or_si256(v119, v125h);
        const __m256d v127l = _mm256_castsi256_pd(v126l);
        const __m256d v127h = _mm256_castsi256_pd(v126h);
        const __m256d v129l = _mm256_sub_pd(v127l, v128);
        const __m256d v129h = _mm256_sub_pd(v127h, v128);
        const __m256i v131l = _mm256_and_si256(v124l, v130);
        const __m256i v131h = _mm256_and_si256(v124h, v130);
        const __m256i v133l = _mm256_add_epi64(v131l, v132);
        const __m256i v133h = _mm256_add_epi64(v131h, v132);
        const __m256d v134l = _mm256_castsi256_pd(v133l);
        const __m256d v134h = _mm256_castsi256_pd(v133h);
        const __m256d v135l = _mm256_sub_pd(v134l, v13);
        const __m256d v135h = _mm256_sub_pd(v134h, v13);
        const __m256d v137l = _mm256_add_pd(v135l, v136);
        const __m256d v137h = _mm256_add_pd(v135h, v136);
        const __m256d v138l = _mm256_div_pd(v135l, v137l);
        const __m256d v138h = _mm256_div_pd(v135h, v137h);
        const __m256d v139l = _mm256_mul_pd(v138l, v138l);
        const __m256d v139h = _mm256_mul_pd(v138h, v138h);
        const __m256d v140l = _mm256_mul_pd(v139l, v139l);
        const __m256d v140h = _mm256_mul_pd(v139h, v139h);
        const __m256d v143l = _mm256_fmadd_pd(v141, v139l, v142);
        const __m256d v143h = _mm256_fmadd_pd(v141, v139h, v142);
        const __m256d v145l = _mm256_fmadd_pd(v139l, v143l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v139h, v143h, v144);
        const __m256d v147l = _mm256_fmadd_pd(v139l, v145l, v146);
        const __m256d v147h = _mm256_fmadd_pd(v139h, v145h, v146);
        const __m256d v149l = _mm256_fmadd_pd(v147l, v139l, v148);
        const __m256d v149h = _mm256_fmadd_pd(v147h, v139h, v148);
        const __m256d v151l = _mm256_fmadd_pd(v149l, v139l, v150);
        const __m256d v151h = _mm256_fmadd_pd(v149h, v139h, v150);
        const __m256d v153l = _mm256_fmadd_pd(v151l, v139l, v152);
        const __m256d v153h = _mm256_fmadd_pd(v151h, v139h, v152);
        const __m256d v156l = _mm256_fmadd_pd(v154, v139l, v155);
        const __m256d v156h = _mm256_fmadd_pd(v154, v139h, v155);
        const __m256d v157l = _mm256_fmadd_pd(v140l, v153l, v156l);
        const __m256d v157h = _mm256_fmadd_pd(v140h, v153h, v156h);
        const __m256d v158l = _mm256_mul_pd(v138l, v139l);
        const __m256d v158h = _mm256_mul_pd(v138h, v139h);
        const __m256d v159l = _mm256_add_pd(v138l, v138l);
        const __m256d v159h = _mm256_add_pd(v138h, v138h);
        const __m256d v160l = _mm256_fmadd_pd(v157l, v158l, v159l);
        const __m256d v160h = _mm256_fmadd_pd(v157h, v158h, v159h);
        const __m256d v161l = _mm256_fmadd_pd(v118, v129l, v160l);
        const __m256d v161h = _mm256_fmadd_pd(v118, v129h, v160h);
        const __m256d v164l = _mm256_mul_pd(v2l, v2l);
        const __m256d v164h = _mm256_mul_pd(v2h, v2h);
        const __m256d v165l = _mm256_mul_pd(v163, v164l);
        const __m256d v165h = _mm256_mul_pd(v163, v164h);
        const __m256d v168l = _mm256_fmadd_pd(v166, v165l, v167);
        const __m256d v168h = _mm256_fmadd_pd(v166, v165h, v167);
        const __m256d v170l = _mm256_fmadd_pd(v168l, v165l, v169);
        const __m256d v170h = _mm256_fmadd_pd(v168h, v165h, v169);
        const __m256d v172l = _mm256_fmadd_pd(v170l, v165l, v171);
        const __m256d v172h = _mm256_fmadd_pd(v170h, v165h, v171);
        const __m256d v174l = _mm256_fmadd_pd(v165l, v172l, v173);
        const __m256d v174h = _mm256_fmadd_pd(v165h, v172h, v173);
        const __m256d v176l = _mm256_fmadd_pd(v174l, v165l, v175);
        const __m256d v176h = _mm256_fmadd_pd(v174h, v165h, v175);
        const __m256d v178l = _mm256_fmadd_pd(v176l, v165l, v177);
        const __m256d v178h = _mm256_fmadd_pd(v176h, v165h, v177);
        const __m256d v180l = _mm256_fmadd_pd(v178l, v165l, v179);
        const __m256d v180h = _mm256_fmadd_pd(v178h, v165h, v179);
        const __m256d v181l = _mm256_fmadd_pd(v180l, v165l, v163);
        const __m256d v181h = _mm256_fmadd_pd(v180h, v165h, v163);
        const __m256d v182l = _mm256_fmadd_pd(v181l, v165l, v13);
        const __m256d v182h = _mm256_fmadd_pd(v181h, v165h, v13);
        const __m256d v183l = _mm256_fmadd_pd(v165l, v182l, v13);
        const __m256d v183h = _mm256_fmadd_pd(v165h, v182h, v13);
        const __m256d v187l = _mm256_fmadd_pd(v185, v165l, v186);
        const __m256d v187h = _mm256_fmadd_pd(v185, v165h, v186);
        const __m256d v189l = _mm256_fmadd_pd(v165l, v187l, v188);
        const __m256d v189h = _mm256_fmadd_pd(v165h, v187h, v188);
        const __m256d v190l = _mm256_mul_pd(v165l, v189l);
        const __m256d v190h = _mm256_mul_pd(v165h, v189h);
        const __m256d v191l = _mm256_add_pd(v184, v190l);
        const __m256d v191h = _mm256_add_pd(v184, v190h);
        const __m256d v193l = _mm256_fmadd_pd(v165l, v191l, v192);
        const __m256d v193h = _mm256_fmadd_pd(v165h, v191h, v192);
        const __m256d v195l = _mm256_fmadd_pd(v193l, v165l, v194);
        const __m256d v195h = _mm256_fmadd_pd(v193h, v165h, v194);
        const __m256d v197l = _mm256_fmadd_pd(v195l, v165l, v196);
        const __m256d v197h = _mm256_fmadd_pd(v195h, v165h, v196);
        const __m256d v199l = _mm256_fmadd_pd(v197l, v165l, v198);
        const __m256d v199h = _mm256_fmadd_pd(v197h, v165h, v198);
        const __m256d v201l = _mm256_fmadd_pd(v199l, v165l, v200);
        const __m256d v201h = _mm256_fmadd_pd(v199h, v165h, v200);
        const __m256d v203l = _mm256_fmadd_pd(v165l, v201l, v202);
        const __m256d v203h = _mm256_fmadd_pd(v165h, v201h, v202);
        const __m256d v205l = _mm256_fmadd_pd(v165l, v203l, v204);
        const __m256d v205h = _mm256_fmadd_pd(v165h, v203h, v204);
        const __m256d v206l = _mm256_fnmadd_pd(v161l, v183l, v205l);
        const __m256d v206h = _mm256_fnmadd_pd(v161h, v183h, v205h);
        const __m256d v207l = _mm256_blendv_pd(v206l, v117, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v116))));
        const __m256d v207h = _mm256_blendv_pd(v206h, v117, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v116, 1))));
        const __m256d v208l = _mm256_blendv_pd(v207l, v115, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v114))));
        const __m256d v208h = _mm256_blendv_pd(v207h, v115, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v114, 1))));
        r0l = _mm256_blendv_pd(r0l, v208l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v112))));
        r0h = _mm256_blendv_pd(r0h, v208h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v112, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static K0_F64_4ULP_AVX2_AVX2_TARGET void k0_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k0_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        k0_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
K0_F64_4ULP_AVX2_AVX512 __m512i k0_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K0_F64_4ULP_AVX2_AVX512 __mmask8 k0_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
K0_F64_4ULP_AVX2_AVX512 void k0_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.fffffep-1f); /* 0.99999994 */
    const __m512d v1 = _mm512_set1_pd(0x1.7cp+9); /* 760 */
    const __m512d v8 = _mm512_set1_pd(0x1.4p+128); /* 4.2535295865117308e+38 */
    const __m512d v9 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v11 = _mm512_set1_pd(0x1.7fffffffffffbp+1); /* 2.9999999999999978 */
    const __m512d v13 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v17 = _mm512_set1_pd(0x1.4331c9dc631a8p-36); /* 1.8371479564092269e-11 */
    const __m512d v18 = _mm512_set1_pd(0x1.e491991ce9034p-36); /* 2.7544544000642708e-11 */
    const __m512d v20 = _mm512_set1_pd(-0x1.20447ceaef5aap-35); /* -3.2772224027787567e-11 */
    const __m512d v22 = _mm512_set1_pd(-0x1.66ef6f54a4db7p-34); /* -8.1612436706736822e-11 */
    const __m512d v24 = _mm512_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m512d v26 = _mm512_set1_pd(-0x1.d486b377578ddp-38); /* -6.6581574165039137e-12 */
    const __m512d v28 = _mm512_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m512d v30 = _mm512_set1_pd(-0x1.0d8e0bae6a468p-29); /* -1.9612697778402947e-09 */
    const __m512d v32 = _mm512_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m512d v34 = _mm512_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m512d v35 = _mm512_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m512d v38 = _mm512_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m512d v39 = _mm512_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m512d v42 = _mm512_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m512d v44 = _mm512_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m512d v46 = _mm512_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m512d v48 = _mm512_set1_pd(0x1.111ab0c302e97p-13); /* 0.00013022625907442985 */
    const __m512d v50 = _mm512_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m512d v52 = _mm512_set1_pd(0x1.eba58c8f5df86p-10); /* 0.0018754832306892857 */
    const __m512d v53 = _mm512_set1_pd(-0x1.da5e3eaaacd4cp-8); /* -0.0072382834429619118 */
    const __m512d v56 = _mm512_set1_pd(0x1.5428b33df35c6p-5); /* 0.041523313600559983 */
    const __m512d v57 = _mm512_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m512d v64 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v65 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v70 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v72 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v75 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v76 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v80 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v81 = _mm512_set1_pd(0x1.ae64567f544f1p-26); /* 2.5052108385441763e-08 */
    const __m512d v83 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v85 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v87 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v89 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v91 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v92 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v95 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v97 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v110 = _mm512_set1_pd(0x1.fffffffffffffp-129); /* 2.9387358770557184e-39 */
    const __m512d v113 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v115 = _mm512_set1_pd(NAN);
    const __m512d v117 = _mm512_set1_pd(INFINITY);
    const __m512d v118 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v119 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v120 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v121 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v128 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512i v130 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v132 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v136 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v141 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v142 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v144 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v146 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v148 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v150 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v152 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v154 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v155 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v163 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v166 = _mm512_set1_pd(0x1.5601885e63e5dp-44); /* 7.5940584281266234e-14 */
    const __m512d v167 = _mm512_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m512d v169 = _mm512_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m512d v171 = _mm512_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m512d v173 = _mm512_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m512d v175 = _mm512_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m512d v177 = _mm512_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m512d v179 = _mm512_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m512d v184 = _mm512_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m512d v185 = _mm512_set1_pd(0x1.00b11ba2864e8p-42); /* 2.2798814207594362e-13 */
    const __m512d v186 = _mm512_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m512d v188 = _mm512_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m512d v192 = _mm512_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m512d v194 = _mm512_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m512d v196 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v198 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v200 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v202 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v204 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_min_pd(v1, v2l);
    const __m512d v3h = _mm512_min_pd(v1, v2h);
    const __m256 v4l = _mm512_cvtpd_ps(v3l);
    const __m256 v4h = _mm512_cvtpd_ps(v3h);
    const __m512 v4 = _mm512_insertf32x8(_mm512_castps256_ps512(v4l), v4h, 1);
    const __m512 v5 = _mm512_sqrt_ps(v4);
    const __m512 v6 = _mm512_div_ps(v0, v5);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v10l = _mm512_fmadd_pd(v7l, v8, v9);
    const __m512d v10h = _mm512_fmadd_pd(v7h, v8, v9);
    const __m512d v12l = _mm512_sub_pd(v3l, v11);
    const __m512d v12h = _mm512_sub_pd(v3h, v11);
    const __m512d v14l = _mm512_add_pd(v3l, v13);
    const __m512d v14h = _mm512_add_pd(v3h, v13);
    const __m512d v15l = _mm512_div_pd(v12l, v14l);
    const __m512d v15h = _mm512_div_pd(v12h, v14h);
    const __m512d v16l = _mm512_mul_pd(v15l, v15l);
    const __m512d v16h = _mm512_mul_pd(v15h, v15h);
    const __m512d v19l = _mm512_fmadd_pd(v15l, v17, v18);
    const __m512d v19h = _mm512_fmadd_pd(v15h, v17, v18);
    const __m512d v21l = _mm512_fmadd_pd(v15l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v15h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v15l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v15h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v15l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v15h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v15l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v15h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v15l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v15h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v15l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v15h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v15l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v15h, v31h, v32);
    const __m512d v36l = _mm512_fmadd_pd(v15l, v34, v35);
    const __m512d v36h = _mm512_fmadd_pd(v15h, v34, v35);
    const __m512d v37l = _mm512_fmadd_pd(v16l, v33l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v16h, v33h, v36h);
    const __m512d v40l = _mm512_fmadd_pd(v15l, v38, v39);
    const __m512d v40h = _mm512_fmadd_pd(v15h, v38, v39);
    const __m512d v41l = _mm512_fmadd_pd(v16l, v37l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v16h, v37h, v40h);
    const __m512d v43l = _mm512_fmadd_pd(v15l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v15h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v15l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v15h, v43h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v15l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v15h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v15l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v15h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v15l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v15h, v49h, v50);
    const __m512d v54l = _mm512_fmadd_pd(v15l, v52, v53);
    const __m512d v54h = _mm512_fmadd_pd(v15h, v52, v53);
    const __m512d v55l = _mm512_fmadd_pd(v16l, v51l, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v16h, v51h, v54h);
    const __m512d v58l = _mm512_fmadd_pd(v15l, v56, v57);
    const __m512d v58h = _mm512_fmadd_pd(v15h, v56, v57);
    const __m512d v59l = _mm512_fmadd_pd(v55l, v16l, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v55h, v16h, v58h);
    const __m512d v60l = _mm512_mul_pd(v7l, v7l);
    const __m512d v60h = _mm512_mul_pd(v7h, v7h);
    const __m512d v61l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v60l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v61h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v60h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v62l = _mm512_mul_pd(v3l, v61l);
    const __m512d v62h = _mm512_mul_pd(v3h, v61h);
    const __m512d v63l = _mm512_fnmadd_pd(v3l, v60l, v13);
    const __m512d v63h = _mm512_fnmadd_pd(v3h, v60h, v13);
    const __m512d v66l = _mm512_fmadd_pd(v63l, v64, v65);
    const __m512d v66h = _mm512_fmadd_pd(v63h, v64, v65);
    const __m512d v67l = _mm512_fmadd_pd(v62l, v66l, v66l);
    const __m512d v67h = _mm512_fmadd_pd(v62h, v66h, v66h);
    const __m512d v68l = _mm512_add_pd(v59l, v67l);
    const __m512d v68h = _mm512_add_pd(v59h, v67h);
    const __m512d v69l = _mm512_fmadd_pd(v59l, v67l, v68l);
    const __m512d v69h = _mm512_fmadd_pd(v59h, v67h, v68h);
    const __m512d v73l = _mm512_fnmadd_pd(v70, v3l, v72);
    const __m512d v73h = _mm512_fnmadd_pd(v70, v3h, v72);
    const __m512d v74l = _mm512_sub_pd(v73l, v72);
    const __m512d v74h = _mm512_sub_pd(v73h, v72);
    const __m512d v77l = _mm512_fmsub_pd(v74l, v76, v3l);
    const __m512d v77h = _mm512_fmsub_pd(v74h, v76, v3h);
    const __m512d v78l = _mm512_fmadd_pd(v74l, v75, v77l);
    const __m512d v78h = _mm512_fmadd_pd(v74h, v75, v77h);
    const __m512d v79l = _mm512_mul_pd(v78l, v78l);
    const __m512d v79h = _mm512_mul_pd(v78h, v78h);
    const __m512d v82l = _mm512_fmadd_pd(v78l, v80, v81);
    const __m512d v82h = _mm512_fmadd_pd(v78h, v80, v81);
    const __m512d v84l = _mm512_fmadd_pd(v78l, v82l, v83);
    const __m512d v84h = _mm512_fmadd_pd(v78h, v82h, v83);
    const __m512d v86l = _mm512_fmadd_pd(v84l, v78l, v85);
    const __m512d v86h = _mm512_fmadd_pd(v84h, v78h, v85);
    const __m512d v88l = _mm512_fmadd_pd(v78l, v86l, v87);
    const __m512d v88h = _mm512_fmadd_pd(v78h, v86h, v87);
    const __m512d v90l = _mm512_fmadd_pd(v78l, v88l, v89);
    const __m512d v90h = _mm512_fmadd_pd(v78h, v88h, v89);
    const __m512d v93l = _mm512_fmadd_pd(v91, v78l, v92);
    const __m512d v93h = _mm512_fmadd_pd(v91, v78h, v92);
    const __m512d v94l = _mm512_fmadd_pd(v79l, v90l, v93l);
    const __m512d v94h = _mm512_fmadd_pd(v79h, v90h, v93h);
    const __m512d v96l = _mm512_fmadd_pd(v78l, v94l, v95);
    const __m512d v96h = _mm512_fmadd_pd(v78h, v94h, v95);
    const __m512d v98l = _mm512_fmadd_pd(v96l, v78l, v97);
    const __m512d v98h = _mm512_fmadd_pd(v96h, v78h, v97);
    const __m512d v99l = _mm512_fmadd_pd(v78l, v98l, v65);
    const __m512d v99h = _mm512_fmadd_pd(v78h, v98h, v65);
    const __m512d v100l = _mm512_mul_pd(v78l, v99l);
    const __m512d v100h = _mm512_mul_pd(v78h, v99h);
    const __m512d v101l = _mm512_fmadd_pd(v78l, v100l, v78l);
    const __m512d v101h = _mm512_fmadd_pd(v78h, v100h, v78h);
    const __m512d v102l = _mm512_add_pd(v69l, v101l);
    const __m512d v102h = _mm512_add_pd(v69h, v101h);
    const __m512d v103l = _mm512_fmadd_pd(v69l, v101l, v102l);
    const __m512d v103h = _mm512_fmadd_pd(v69h, v101h, v102h);
    const __m512d v104l = _mm512_max_pd(v28, v10l);
    const __m512d v104h = _mm512_max_pd(v28, v10h);
    const __m512d v105l = _mm512_fmadd_pd(v10l, v103l, v104l);
    const __m512d v105h = _mm512_fmadd_pd(v10h, v103h, v104h);
    const __m512i v106l = k0_f64_4ulp_avx2_bits_f64_avx512(v73l);
    const __m512i v106h = k0_f64_4ulp_avx2_bits_f64_avx512(v73h);
    const __m512i v108l = _mm512_slli_epi64(v106l, 52);
    const __m512i v108h = _mm512_slli_epi64(v106h, 52);
    const __m512d v109l = _mm512_castsi512_pd(_mm512_add_epi64(k0_f64_4ulp_avx2_bits_f64_avx512(v105l), v108l));
    const __m512d v109h = _mm512_castsi512_pd(_mm512_add_epi64(k0_f64_4ulp_avx2_bits_f64_avx512(v105h), v108h));
    const __m512d v111l = _mm512_mul_pd(v109l, v110);
    const __m512d v111h = _mm512_mul_pd(v109h, v110);
    const __mmask8 v112l = _mm512_cmp_pd_mask(v13, v2l, _CMP_NLE_UQ);
    const __mmask8 v112h = _mm512_cmp_pd_mask(v13, v2h, _CMP_NLE_UQ);
    const __mmask16 v112 = _mm512_kunpackb(v112h, v112l);
    __m512d r0l = v111l;
    __m512d r0h = v111h;
    __mmask16 any1 = v112;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v114l = _mm512_cmp_pd_mask(v2l, v113, _CMP_LT_OQ);
        const __mmask8 v114h = _mm512_cmp_pd_mask(v2h, v113, _CMP_LT_OQ);
        const __mmask16 v114 = _mm512_kunpackb(v114h, v114l);
        const __mmask8 v116l = _mm512_cmp_pd_mask(v113, v2l, _CMP_EQ_OQ);
        const __mmask8 v116h = _mm512_cmp_pd_mask(v113, v2h, _CMP_EQ_OQ);
        const __mmask16 v116 = _mm512_kunpackb(v116h, v116l);
        const __m512d v122l = _mm512_mul_pd(v121, v2l);
        const __m512d v122h = _mm512_mul_pd(v121, v2h);
        const __m512i v123l = _mm512_castpd_si512(v122l);
        const __m512i v123h = _mm512_castpd_si512(v122h);
        const __m512i v124l = _mm512_add_epi64(v120, v123l);
        const __m512i v124h = _mm512_add_epi64(v120, v123h);
        const __m512i v125l = _mm512_srli_epi64(v124l, 52);
        const __m512i v125h = _mm512_srli_epi64(v124h, 52);
        const __m512i v126l = _mm512_or_si512(v119, v125l);
        const __m512i v126h = _mm512_or_si512(v119, v125h);
        const __m512d v127l = _mm512_castsi512_pd(v126l);
        const __m512d v127h = _mm512_castsi512_pd(v126h);
        const __m512d v129l = _mm512_sub_pd(v127l, v128);
        const __m512d v129h = _mm512_sub_pd(v127h, v128);
        const __m512i v131l = _mm512_and_si512(v124l, v130);
        const __m512i v131h = _mm512_and_si512(v124h, v130);
        const __m512i v133l = _mm512_add_epi64(v131l, v132);
        const __m512i v133h = _mm512_add_epi64(v131h, v132);
        const __m512d v134l = _mm512_castsi512_pd(v133l);
        const __m512d v134h = _mm512_castsi512_pd(v133h);
        const __m512d v135l = _mm512_sub_pd(v134l, v13);
        const __m512d v135h = _mm512_sub_pd(v134h, v13);
        const __m512d v137l = _mm512_add_pd(v135l, v136);
        const __m512d v137h = _mm512_add_pd(v135h, v136);
        const __m512d v138l = _mm512_div_pd(v135l, v137l);
        const __m512d v138h = _mm512_div_pd(v135h, v137h);
        const __m512d v139l = _mm512_mul_pd(v138l, v138l);
        const __m512d v139h = _mm512_mul_pd(v138h, v138h);
        const __m512d v140l = _mm512_mul_pd(v139l, v139l);
        const __m512d v140h = _mm512_mul_pd(v139h, v139h);
        const __m512d v143l = _mm512_fmadd_pd(v141, v139l, v142);
        const __m512d v143h = _mm512_fmadd_pd(v141, v139h, v142);
        const __m512d v145l = _mm512_fmadd_pd(v139l, v143l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v139h, v143h, v144);
        const __m512d v147l = _mm512_fmadd_pd(v139l, v145l, v146);
        const __m512d v147h = _mm512_fmadd_pd(v139h, v145h, v146);
        const __m512d v149l = _mm512_fmadd_pd(v147l, v139l, v148);
        const __m512d v149h = _mm512_fmadd_pd(v147h, v139h, v148);
        const __m512d v151l = _mm512_fmadd_pd(v149l, v139l, v150);
        const __m512d v151h = _mm512_fmadd_pd(v149h, v139h, v150);
        const __m512d v153l = _mm512_fmadd_pd(v151l, v139l, v152);
        const __m512d v153h = _mm512_fmadd_pd(v151h, v139h, v152);
        const __m512d v156l = _mm512_fmadd_pd(v154, v139l, v155);
        const __m512d v156h = _mm512_fmadd_pd(v154, v139h, v155);
        const __m512d v157l = _mm512_fmadd_pd(v140l, v153l, v156l);
        const __m512d v157h = _mm512_fmadd_pd(v140h, v153h, v156h);
        const __m512d v158l = _mm512_mul_pd(v138l, v139l);
        const __m512d v158h = _mm512_mul_pd(v138h, v139h);
        const __m512d v159l = _mm512_add_pd(v138l, v138l);
        const __m512d v159h = _mm512_add_pd(v138h, v138h);
        const __m512d v160l = _mm512_fmadd_pd(v157l, v158l, v159l);
        const __m512d v160h = _mm512_fmadd_pd(v157h, v158h, v159h);
        const __m512d v161l = _mm512_fmadd_pd(v118, v129l, v160l);
        const __m512d v161h = _mm512_fmadd_pd(v118, v129h, v160h);
        const __m512d v164l = _mm512_mul_pd(v2l, v2l);
        const __m512d v164h = _mm512_mul_pd(v2h, v2h);
        const __m512d v165l = _mm512_mul_pd(v163, v164l);
        const __m512d v165h = _mm512_mul_pd(v163, v164h);
        const __m512d v168l = _mm512_fmadd_pd(v166, v165l, v167);
        const __m512d v168h = _mm512_fmadd_pd(v166, v165h, v167);
        const __m512d v170l = _mm512_fmadd_pd(v168l, v165l, v169);
        const __m512d v170h = _mm512_fmadd_pd(v168h, v165h, v169);
        const __m512d v172l = _mm512_fmadd_pd(v170l, v165l, v171);
        const __m512d v172h = _mm512_fmadd_pd(v170h, v165h, v171);
        const __m512d v174l = _mm512_fmadd_pd(v165l, v172l, v173);
        const __m512d v174h = _mm512_fmadd_pd(v165h, v172h, v173);
        const __m512d v176l = _mm512_fmadd_pd(v174l, v165l, v175);
        const __m512d v176h = _mm512_fmadd_pd(v174h, v165h, v175);
        const __m512d v178l = _mm512_fmadd_pd(v176l, v165l, v177);
        const __m512d v178h = _mm512_fmadd_pd(v176h, v165h, v177);
        const __m512d v180l = _mm512_fmadd_pd(v178l, v165l, v179);
        const __m512d v180h = _mm512_fmadd_pd(v178h, v165h, v179);
        const __m512d v181l = _mm512_fmadd_pd(v180l, v165l, v163);
        const __m512d v181h = _mm512_fmadd_pd(v180h, v165h, v163);
        const __m512d v182l = _mm512_fmadd_pd(v181l, v165l, v13);
        const __m512d v182h = _mm512_fmadd_pd(v181h, v165h, v13);
        const __m512d v183l = _mm512_fmadd_pd(v165l, v182l, v13);
        const __m512d v183h = _mm512_fmadd_pd(v165h, v182h, v13);
        const __m512d v187l = _mm512_fmadd_pd(v185, v165l, v186);
        const __m512d v187h = _mm512_fmadd_pd(v185, v165h, v186);
        const __m512d v189l = _mm512_fmadd_pd(v165l, v187l, v188);
        const __m512d v189h = _mm512_fmadd_pd(v165h, v187h, v188);
        const __m512d v190l = _mm512_mul_pd(v165l, v189l);
        const __m512d v190h = _mm512_mul_pd(v165h, v189h);
        const __m512d v191l = _mm512_add_pd(v184, v190l);
        const __m512d v191h = _mm512_add_pd(v184, v190h);
        const __m512d v193l = _mm512_fmadd_pd(v165l, v191l, v192);
        const __m512d v193h = _mm512_fmadd_pd(v165h, v191h, v192);
        const __m512d v195l = _mm512_fmadd_pd(v193l, v165l, v194);
        const __m512d v195h = _mm512_fmadd_pd(v193h, v165h, v194);
        const __m512d v197l = _mm512_fmadd_pd(v195l, v165l, v196);
        const __m512d v197h = _mm512_fmadd_pd(v195h, v165h, v196);
        const __m512d v199l = _mm512_fmadd_pd(v197l, v165l, v198);
        const __m512d v199h = _mm512_fmadd_pd(v197h, v165h, v198);
        const __m512d v201l = _mm512_fmadd_pd(v199l, v165l, v200);
        const __m512d v201h = _mm512_fmadd_pd(v199h, v165h, v200);
        const __m512d v203l = _mm512_fmadd_pd(v165l, v201l, v202);
        const __m512d v203h = _mm512_fmadd_pd(v165h, v201h, v202);
        const __m512d v205l = _mm512_fmadd_pd(v165l, v203l, v204);
        const __m512d v205h = _mm512_fmadd_pd(v165h, v203h, v204);
        const __m512d v206l = _mm512_fnmadd_pd(v161l, v183l, v205l);
        const __m512d v206h = _mm512_fnmadd_pd(v161h, v183h, v205h);
        const __m512d v207l = _mm512_mask_blend_pd((__mmask8)v116, v206l, v117);
        const __m512d v207h = _mm512_mask_blend_pd(k0_f64_4ulp_avx2_high_mask_avx512(v116), v206h, v117);
        const __m512d v208l = _mm512_mask_blend_pd((__mmask8)v114, v207l, v115);
        const __m512d v208h = _mm512_mask_blend_pd(k0_f64_4ulp_avx2_high_mask_avx512(v114), v207h, v115);
        r0l = _mm512_mask_blend_pd((__mmask8)v112, r0l, v208l);
        r0h = _mm512_mask_blend_pd(k0_f64_4ulp_avx2_high_mask_avx512(v112), r0h, v208h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static K0_F64_4ULP_AVX2_AVX512_TARGET void k0_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k0_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        k0_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K0_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k0_f64_4ulp_avx2_level(void) {
#if defined(K0_F64_4ULP_AVX2_FORCE_ISA)
    return K0_F64_4ULP_AVX2_FORCE_ISA;
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

double k0_f64_4ulp_avx2(double x) {
    return k0_f64_4ulp_avx2_element(x);
}

void k0_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k0_f64_4ulp_avx2_level();
    if (level == 2) {
        k0_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k0_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    k0_f64_4ulp_avx2_array_portable(x, y, n);
}
