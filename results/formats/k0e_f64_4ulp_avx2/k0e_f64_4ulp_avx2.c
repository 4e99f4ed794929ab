/* k0e_f64_4ulp_avx2: k0e
 *
 *   target       k0e, e^x K_0(x), f64
 *   domain       every input
 *   max error    3.423076 ulp, observed on 5238508292 inputs
 *   worst input  0x1.6b9650e335618p-2 (0.35506559740801569, encoding 0x3fd6b9650e335618)
 *   result there 0x1.bd666aee5ccc9p+0 (1.7398440200748146, encoding 0x3ffbd666aee5ccc9)
 *   mean error   0.535010 ulp
 *   misrounded   2293061271 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fbb38ae6b485cd8b971fc717bdbaf602
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k0e/f64/chebyshev_integer.evo --archive k0e_f64_avx2.db
 *                time: 1.7489 ns/element as avx2 code (inputs mean)
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
#include "k0e_f64_4ulp_avx2.h"

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

static inline double k0e_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k0e_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double k0e_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return k0e_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)k0e_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double k0e_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double k0e_f64_4ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline int64_t k0e_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t k0e_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k0e_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1p+60; /* 1.152921504606847e+18 */
    const double v1 = x;
    const double v2 = v0 < v1 ? v0 : v1;
    const double v3 = 0x1.7fffffffffffbp+1; /* 2.9999999999999978 */
    const double v4 = v2 - v3;
    const double v5 = 0x1p+0; /* 1 */
    const double v6 = v2 + v5;
    const double v7 = v4 / v6;
    const int64_t v8 = INT64_C(25);
    const double v9 = k0e_f64_4ulp_avx2_addbits_f64(v7, v8);
    const double v10 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v11 = k0e_f64_4ulp_avx2_fma_f64(v7, v7, v10);
    const double v12 = 0x1.4331c9dc631a8p-36; /* 1.8371479564092269e-11 */
    const double v13 = 0x1.e491991ce9034p-36; /* 2.7544544000642708e-11 */
    const double v14 = k0e_f64_4ulp_avx2_fma_f64(v7, v12, v13);
    const double v15 = -0x1.20447ceaef5aap-35; /* -3.2772224027787567e-11 */
    const double v16 = v11 < v15 ? v11 : v15;
    const double v17 = k0e_f64_4ulp_avx2_fma_f64(v7, v14, v16);
    const double v18 = -0x1.66ef6f54a4db7p-34; /* -8.1612436706736822e-11 */
    const double v19 = 0x1.8bec8a947fba2p-33; /* 1.8004538540668219e-10 */
    const double v20 = k0e_f64_4ulp_avx2_fma_f64(v7, v18, v19);
    const double v21 = k0e_f64_4ulp_avx2_fma_f64(v11, v17, v20);
    const double v22 = -0x1.d486b377578ddp-38; /* -6.6581574165039137e-12 */
    const double v23 = k0e_f64_4ulp_avx2_fma_f64(v21, v7, v22);
    const double v24 = 0x1.ad36b76eb0fd6p-31; /* 7.8073523847000251e-10 */
    const double v25 = k0e_f64_4ulp_avx2_fma_f64(v7, v23, v24);
    const double v26 = -0x1.0d8e0bbe6a468p-29; /* -1.9612697847791886e-09 */
    const double v27 = 0x1.1511df2a97a66p-27; /* 8.0637928185363056e-09 */
    const double v28 = k0e_f64_4ulp_avx2_fma_f64(v7, v26, v27);
    const double v29 = k0e_f64_4ulp_avx2_fma_f64(v25, v11, v28);
    const double v30 = -0x1.746ced929bb9ap-26; /* -2.1678017223692937e-08 */
    const double v31 = k0e_f64_4ulp_avx2_fma_f64(v29, v7, v30);
    const double v32 = 0x1.6238864762b8fp-24; /* 8.2473456611076779e-08 */
    const double v33 = k0e_f64_4ulp_avx2_fma_f64(v7, v31, v32);
    const double v34 = -0x1.0a5ea6331e469p-22; /* -2.4807613669510032e-07 */
    const double v35 = k0e_f64_4ulp_avx2_fma_f64(v33, v7, v34);
    const double v36 = 0x1.e32a26aeee87fp-21; /* 8.9996429674463327e-07 */
    const double v37 = k0e_f64_4ulp_avx2_fma_f64(v35, v7, v36);
    const double v38 = -0x1.8198ae98103e4p-19; /* -2.8729171610845982e-06 */
    const double v39 = 0x1.5d40090338868p-17; /* 1.040846519235004e-05 */
    const double v40 = k0e_f64_4ulp_avx2_fma_f64(v7, v38, v39);
    const double v41 = k0e_f64_4ulp_avx2_fma_f64(v37, v11, v40);
    const double v42 = -0x1.24186dd46e3cfp-15; /* -3.4820488198978817e-05 */
    const double v43 = 0x1.111ab0c3030bfp-13; /* 0.00013022625907444481 */
    const double v44 = k0e_f64_4ulp_avx2_fma_f64(v7, v42, v43);
    const double v45 = k0e_f64_4ulp_avx2_fma_f64(v41, v11, v44);
    const double v46 = -0x1.e206b6cf7ffd2p-12; /* -0.00045969603249318175 */
    const double v47 = 0x1.eba58c8f5df75p-10; /* 0.001875483230689282 */
    const double v48 = k0e_f64_4ulp_avx2_fma_f64(v7, v46, v47);
    const double v49 = k0e_f64_4ulp_avx2_fma_f64(v11, v45, v48);
    const double v50 = -0x1.da5e3eaaacd8dp-8; /* -0.0072382834429619682 */
    const double v51 = k0e_f64_4ulp_avx2_fma_f64(v9, v49, v50);
    const double v52 = 0x1.5428b33df35c3p-5; /* 0.041523313600559962 */
    const double v53 = k0e_f64_4ulp_avx2_fma_f64(v7, v51, v52);
    const double v54 = -0x1.0f973bce1b586p-5; /* -0.033153168494076943 */
    const double v55 = k0e_f64_4ulp_avx2_fma_f64(v7, v53, v54);
    const double v56 = 0x1.4p+0; /* 1.25 */
    const double v57 = k0e_f64_4ulp_avx2_sqrt_f64(v1);
    const double v58 = v5 / v57;
    const double v59 = v56 * v58;
    const double v60 = k0e_f64_4ulp_avx2_fma_f64(v55, v59, v59);
    const int v61 = !(v5 <= v1);
    const double v62 = -0x1p+0; /* -1 */
    double r0 = v60;
    if (v61) {
        const double v63 = 0x0p+0; /* 0 */
        const int v64 = v1 < v63;
        const double v65 = NAN;
        const int v66 = v63 == v1;
        const double v67 = INFINITY;
        const double v68 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
        const double v69 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v70 = v62 > v1 ? v62 : v1;
        const double v71 = 0x1.8p+52; /* 6755399441055744 */
        const double v72 = k0e_f64_4ulp_avx2_fma_f64(v69, v70, v71);
        const double v73 = v72 - v71;
        const double v74 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v75 = k0e_f64_4ulp_avx2_fma_f64(v74, v73, v70);
        const double v76 = k0e_f64_4ulp_avx2_fma_f64(v68, v73, v75);
        const double v77 = v76 * v76;
        const double v78 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v79 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v80 = k0e_f64_4ulp_avx2_fma_f64(v78, v76, v79);
        const double v81 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
        const double v82 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
        const double v83 = k0e_f64_4ulp_avx2_fma_f64(v59, v10, v82);
        const double v84 = k0e_f64_4ulp_avx2_fma_f64(v81, v76, v83);
        const double v85 = k0e_f64_4ulp_avx2_fma_f64(v77, v80, v84);
        const double v86 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v87 = k0e_f64_4ulp_avx2_fma_f64(v85, v76, v86);
        const double v88 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v89 = k0e_f64_4ulp_avx2_fma_f64(v87, v76, v88);
        const double v90 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
        const double v91 = k0e_f64_4ulp_avx2_fma_f64(v76, v89, v90);
        const double v92 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v93 = k0e_f64_4ulp_avx2_fma_f64(v76, v91, v92);
        const double v94 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v95 = k0e_f64_4ulp_avx2_fma_f64(v93, v76, v94);
        const double v96 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v97 = k0e_f64_4ulp_avx2_fma_f64(v95, v76, v96);
        const double v98 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v99 = k0e_f64_4ulp_avx2_fma_f64(v97, v76, v98);
        const double v100 = 0x1p-1; /* 0.5 */
        const double v101 = k0e_f64_4ulp_avx2_fma_f64(v99, v76, v100);
        const double v102 = v101 * v76;
        const double v103 = k0e_f64_4ulp_avx2_fma_f64(v102, v76, v76);
        const double v104 = 0x1p-2; /* 0.25 */
        const double v105 = v1 * v1;
        const double v106 = v104 * v105;
        const double v107 = 0x1.0b313289be0b9p-37; /* 7.5940584281266239e-12 */
        const double v108 = 0x1.522a43f65486ap-31; /* 6.1511873267825652e-10 */
        const double v109 = k0e_f64_4ulp_avx2_fma_f64(v106, v107, v108);
        const double v110 = 0x1.522a43f65486ap-25; /* 3.9367598891408417e-08 */
        const double v111 = k0e_f64_4ulp_avx2_fma_f64(v106, v109, v110);
        const double v112 = 0x1.02e85c0898b71p-19; /* 1.9290123456790124e-06 */
        const double v113 = k0e_f64_4ulp_avx2_fma_f64(v111, v106, v112);
        const double v114 = 0x1.23456789abcdfp-14; /* 6.9444444444444444e-05 */
        const double v115 = k0e_f64_4ulp_avx2_fma_f64(v113, v106, v114);
        const double v116 = 0x1.c71c71c71c71cp-10; /* 0.001736111111111111 */
        const double v117 = k0e_f64_4ulp_avx2_fma_f64(v115, v106, v116);
        const double v118 = 0x1.c71c71c71c71cp-6; /* 0.027777777777777776 */
        const double v119 = k0e_f64_4ulp_avx2_fma_f64(v117, v106, v118);
        const double v120 = k0e_f64_4ulp_avx2_fma_f64(v119, v106, v104);
        const double v121 = k0e_f64_4ulp_avx2_fma_f64(v120, v106, v5);
        const double v122 = k0e_f64_4ulp_avx2_fma_f64(v121, v106, v5);
        const double v123 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int64_t v124 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v125 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
        const double v126 = 0x1p+54; /* 18014398509481984 */
        const double v127 = v126 * v1;
        const int64_t v128 = k0e_f64_4ulp_avx2_bits_f64(v127);
        const int64_t v129 = (int64_t)((uint64_t)v125 + (uint64_t)v128);
        const int64_t v130 = INT64_C(52);
        const int64_t v131 = k0e_f64_4ulp_avx2_lshr_i64(v129, v130);
        const int64_t v132 = v124 | v131;
        const double v133 = k0e_f64_4ulp_avx2_frombits_f64(v132);
        const double v134 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v135 = v133 - v134;
        const double v136 = v123 * v135;
        const int64_t v137 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v138 = v129 & v137;
        const int64_t v139 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
        const int64_t v140 = (int64_t)((uint64_t)v138 + (uint64_t)v139);
        const double v141 = k0e_f64_4ulp_avx2_frombits_f64(v140);
        const double v142 = v141 - v5;
        const double v143 = 0x1p+1; /* 2 */
        const double v144 = v142 + v143;
        const double v145 = v142 / v144;
        const double v146 = v145 * v145;
        const double v147 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
        const double v148 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
        const double v149 = k0e_f64_4ulp_avx2_fma_f64(v147, v146, v148);
        const double v150 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
        const double v151 = k0e_f64_4ulp_avx2_fma_f64(v146, v149, v150);
        const double v152 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
        const double v153 = k0e_f64_4ulp_avx2_fma_f64(v146, v151, v152);
        const double v154 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
        const double v155 = k0e_f64_4ulp_avx2_fma_f64(v153, v146, v154);
        const double v156 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
        const double v157 = k0e_f64_4ulp_avx2_fma_f64(v155, v146, v156);
        const double v158 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
        const double v159 = k0e_f64_4ulp_avx2_fma_f64(v157, v146, v158);
        const double v160 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
        const double v161 = k0e_f64_4ulp_avx2_fma_f64(v146, v159, v160);
        const double v162 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
        const double v163 = k0e_f64_4ulp_avx2_fma_f64(v161, v146, v162);
        const double v164 = v145 * v146;
        const double v165 = v145 + v145;
        const double v166 = k0e_f64_4ulp_avx2_fma_f64(v163, v164, v165);
        const double v167 = v136 + v166;
        const double v168 = -v167;
        const double v169 = v106 * v106;
        const double v170 = 0x1.0457eed1338a8p-42; /* 2.3123146758334197e-13 */
        const double v171 = 0x1.896d55d330a18p-36; /* 2.2363740915521539e-11 */
        const double v172 = k0e_f64_4ulp_avx2_fma_f64(v170, v106, v171);
        const double v173 = 0x1.df24eb119a2f9p-30; /* 1.743116488304105e-09 */
        const double v174 = 0x1.ca0246d234e72p-24; /* 1.0663850539003666e-07 */
        const double v175 = k0e_f64_4ulp_avx2_fma_f64(v173, v106, v174);
        const double v176 = k0e_f64_4ulp_avx2_fma_f64(v169, v172, v175);
        const double v177 = 0x1.4c2b6e8177e1ap-18; /* 4.9497135718719378e-06 */
        const double v178 = k0e_f64_4ulp_avx2_fma_f64(v176, v106, v177);
        const double v179 = 0x1.5d6b13b0d88cap-13; /* 0.00016661561451331567 */
        const double v180 = k0e_f64_4ulp_avx2_fma_f64(v178, v106, v179);
        const double v181 = 0x1.f4747696cf839p-9; /* 0.0038181681406106696 */
        const double v182 = k0e_f64_4ulp_avx2_fma_f64(v180, v106, v181);
        const double v183 = 0x1.bb90e85debf56p-5; /* 0.054146245805326274 */
        const double v184 = k0e_f64_4ulp_avx2_fma_f64(v182, v106, v183);
        const double v185 = 0x1.9dadb014541ebp-2; /* 0.40398287891460311 */
        const double v186 = k0e_f64_4ulp_avx2_fma_f64(v106, v184, v185);
        const double v187 = 0x1.1dadb014541ebp+0; /* 1.1159315156584124 */
        const double v188 = k0e_f64_4ulp_avx2_fma_f64(v106, v186, v187);
        const double v189 = 0x1.dadb014541eb2p-4; /* 0.11593151565841245 */
        const double v190 = k0e_f64_4ulp_avx2_fma_f64(v188, v106, v189);
        const double v191 = k0e_f64_4ulp_avx2_fma_f64(v122, v168, v190);
        const double v192 = k0e_f64_4ulp_avx2_fma_f64(v103, v191, v191);
        const int64_t v193 = k0e_f64_4ulp_avx2_bits_f64(v72);
        const int64_t v194 = k0e_f64_4ulp_avx2_shl_i64(v193, v130);
        const double v195 = k0e_f64_4ulp_avx2_addbits_f64(v192, v194);
        const double v196 = v66 ? v67 : v195;
        const double v197 = v64 ? v65 : v196;
        r0 = v197;
    }
    return r0;
}

static void k0e_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k0e_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K0E_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K0E_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K0E_F64_4ULP_AVX2_AVX2 static inline K0E_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define K0E_F64_4ULP_AVX2_AVX512 static inline K0E_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K0E_F64_4ULP_AVX2_AVX2 __m256i k0e_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
K0E_F64_4ULP_AVX2_AVX2 __m256i k0e_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
K0E_F64_4ULP_AVX2_AVX2 void k0e_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m256d v3 = _mm256_set1_pd(0x1.7fffffffffffbp+1); /* 2.9999999999999978 */
    const __m256d v5 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(25));
    const __m256d v10 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v12 = _mm256_set1_pd(0x1.4331c9dc631a8p-36); /* 1.8371479564092269e-11 */
    const __m256d v13 = _mm256_set1_pd(0x1.e491991ce9034p-36); /* 2.7544544000642708e-11 */
    const __m256d v15 = _mm256_set1_pd(-0x1.20447ceaef5aap-35); /* -3.2772224027787567e-11 */
    const __m256d v18 = _mm256_set1_pd(-0x1.66ef6f54a4db7p-34); /* -8.1612436706736822e-11 */
    const __m256d v19 = _mm256_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m256d v22 = _mm256_set1_pd(-0x1.d486b377578ddp-38); /* -6.6581574165039137e-12 */
    const __m256d v24 = _mm256_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m256d v26 = _mm256_set1_pd(-0x1.0d8e0bbe6a468p-29); /* -1.9612697847791886e-09 */
    const __m256d v27 = _mm256_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m256d v30 = _mm256_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m256d v32 = _mm256_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m256d v34 = _mm256_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m256d v36 = _mm256_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m256d v38 = _mm256_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m256d v39 = _mm256_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m256d v42 = _mm256_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m256d v43 = _mm256_set1_pd(0x1.111ab0c3030bfp-13); /* 0.00013022625907444481 */
    const __m256d v46 = _mm256_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m256d v47 = _mm256_set1_pd(0x1.eba58c8f5df75p-10); /* 0.001875483230689282 */
    const __m256d v50 = _mm256_set1_pd(-0x1.da5e3eaaacd8dp-8); /* -0.0072382834429619682 */
    const __m256d v52 = _mm256_set1_pd(0x1.5428b33df35c3p-5); /* 0.041523313600559962 */
    const __m256d v54 = _mm256_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m256d v56 = _mm256_set1_pd(0x1.4p+0); /* 1.25 */
    const __m256d v62 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v63 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v65 = _mm256_set1_pd(NAN);
    const __m256d v67 = _mm256_set1_pd(INFINITY);
    const __m256d v68 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v69 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v71 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v74 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v78 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v79 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v81 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v82 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v86 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v88 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v90 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v92 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v94 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v96 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v98 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v100 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v104 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v107 = _mm256_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m256d v108 = _mm256_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m256d v110 = _mm256_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m256d v112 = _mm256_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m256d v114 = _mm256_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m256d v116 = _mm256_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m256d v118 = _mm256_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m256d v123 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v124 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v125 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v126 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v134 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256i v137 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v139 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v143 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v147 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v148 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v150 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v152 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v154 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v156 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v158 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v160 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v162 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v170 = _mm256_set1_pd(0x1.0457eed1338a8p-42); /* 2.3123146758334197e-13 */
    const __m256d v171 = _mm256_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m256d v173 = _mm256_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m256d v174 = _mm256_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m256d v177 = _mm256_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m256d v179 = _mm256_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m256d v181 = _mm256_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m256d v183 = _mm256_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m256d v185 = _mm256_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m256d v187 = _mm256_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m256d v189 = _mm256_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_min_pd(v0, v1l);
    const __m256d v2h = _mm256_min_pd(v0, v1h);
    const __m256d v4l = _mm256_sub_pd(v2l, v3);
    const __m256d v4h = _mm256_sub_pd(v2h, v3);
    const __m256d v6l = _mm256_add_pd(v2l, v5);
    const __m256d v6h = _mm256_add_pd(v2h, v5);
    const __m256d v7l = _mm256_div_pd(v4l, v6l);
    const __m256d v7h = _mm256_div_pd(v4h, v6h);
    const __m256d v9l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v7l), v8));
    const __m256d v9h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v7h), v8));
    const __m256d v11l = _mm256_fmadd_pd(v7l, v7l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v7h, v7h, v10);
    const __m256d v14l = _mm256_fmadd_pd(v7l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v7h, v12, v13);
    const __m256d v16l = _mm256_min_pd(v11l, v15);
    const __m256d v16h = _mm256_min_pd(v11h, v15);
    const __m256d v17l = _mm256_fmadd_pd(v7l, v14l, v16l);
    const __m256d v17h = _mm256_fmadd_pd(v7h, v14h, v16h);
    const __m256d v20l = _mm256_fmadd_pd(v7l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v7h, v18, v19);
    const __m256d v21l = _mm256_fmadd_pd(v11l, v17l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v11h, v17h, v20h);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v7l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v7h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v7l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v7h, v23h, v24);
    const __m256d v28l = _mm256_fmadd_pd(v7l, v26, v27);
    const __m256d v28h = _mm256_fmadd_pd(v7h, v26, v27);
    const __m256d v29l = _mm256_fmadd_pd(v25l, v11l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v25h, v11h, v28h);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v7l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v7h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v7l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v7h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v7l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v7h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v7l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v7h, v36);
    const __m256d v40l = _mm256_fmadd_pd(v7l, v38, v39);
    const __m256d v40h = _mm256_fmadd_pd(v7h, v38, v39);
    const __m256d v41l = _mm256_fmadd_pd(v37l, v11l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v37h, v11h, v40h);
    const __m256d v44l = _mm256_fmadd_pd(v7l, v42, v43);
    const __m256d v44h = _mm256_fmadd_pd(v7h, v42, v43);
    const __m256d v45l = _mm256_fmadd_pd(v41l, v11l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v41h, v11h, v44h);
    const __m256d v48l = _mm256_fmadd_pd(v7l, v46, v47);
    const __m256d v48h = _mm256_fmadd_pd(v7h, v46, v47);
    const __m256d v49l = _mm256_fmadd_pd(v11l, v45l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v11h, v45h, v48h);
    const __m256d v51l = _mm256_fmadd_pd(v9l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v9h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v7l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v7h, v51h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v7l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v7h, v53h, v54);
    const __m256d v57l = _mm256_sqrt_pd(v1l);
    const __m256d v57h = _mm256_sqrt_pd(v1h);
    const __m256d v58l = _mm256_div_pd(v5, v57l);
    const __m256d v58h = _mm256_div_pd(v5, v57h);
    const __m256d v59l = _mm256_mul_pd(v56, v58l);
    const __m256d v59h = _mm256_mul_pd(v56, v58h);
    const __m256d v60l = _mm256_fmadd_pd(v55l, v59l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v55h, v59h, v59h);
    const __m256i v61l = _mm256_castpd_si256(_mm256_cmp_pd(v5, v1l, _CMP_NLE_UQ));
    const __m256i v61h = _mm256_castpd_si256(_mm256_cmp_pd(v5, v1h, _CMP_NLE_UQ));
    const __m256i v61 = k0e_f64_4ulp_avx2_join_mask_avx2(v61l, v61h);
    __m256d r0l = v60l;
    __m256d r0h = v60h;
    __m256i any1 = v61;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v64l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v63, _CMP_LT_OQ));
        const __m256i v64h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v63, _CMP_LT_OQ));
        const __m256i v64 = k0e_f64_4ulp_avx2_join_mask_avx2(v64l, v64h);
        const __m256i v66l = _mm256_castpd_si256(_mm256_cmp_pd(v63, v1l, _CMP_EQ_OQ));
        const __m256i v66h = _mm256_castpd_si256(_mm256_cmp_pd(v63, v1h, _CMP_EQ_OQ));
        const __m256i v66 = k0e_f64_4ulp_avx2_join_mask_avx2(v66l, v66h);
        const __m256d v70l = _mm256_max_pd(v62, v1l);
        const __m256d v70h = _mm256_max_pd(v62, v1h);
        const __m256d v72l = _mm256_fmadd_pd(v69, v70l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v69, v70h, v71);
        const __m256d v73l = _mm256_sub_pd(v72l, v71);
        const __m256d v73h = _mm256_sub_pd(v72h, v71);
        const __m256d v75l = _mm256_fmadd_pd(v74, v73l, v70l);
        const __m256d v75h = _mm256_fmadd_pd(v74, v73h, v70h);
        const __m256d v76l = _mm256_fmadd_pd(v68, v73l, v75l);
        const __m256d v76h = _mm256_fmadd_pd(v68, v73h, v75h);
        const __m256d v77l = _mm256_mul_pd(v76l, v76l);
        const __m256d v77h = _mm256_mul_pd(v76h, v76h);
        const __m256d v80l = _mm256_fmadd_pd(v78, v76l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78, v76h, v79);
        const __m256d v83l = _mm256_fmadd_pd(v59l, v10, v82);
        const __m256d v83h = _mm256_fmadd_pd(v59h, v10, v82);
        const __m256d v84l = _mm256_fmadd_pd(v81, v76l, v83l);
        const __m256d v84h = _mm256_fmadd_pd(v81, v76h, v83h);
        const __m256d v85l = _mm256_fmadd_pd(v77l, v80l, v84l);
        const __m256d v85h = _mm256_fmadd_pd(v77h, v80h, v84h);
        const __m256d v87l = _mm256_fmadd_pd(v85l, v76l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v85h, v76h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v87l, v76l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87h, v76h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v76l, v89l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v76h, v89h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v76l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v76h, v91h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v76l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v76h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v76l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v76h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v76l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v76h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v76l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v76h, v100);
        const __m256d v102l = _mm256_mul_pd(v101l, v76l);
        const __m256d v102h = _mm256_mul_pd(v101h, v76h);
        const __m256d v103l = _mm256_fmadd_pd(v102l, v76l, v76l);
        const __m256d v103h = _mm256_fmadd_pd(v102h, v76h, v76h);
        const __m256d v105l = _mm256_mul_pd(v1l, v1l);
        const __m256d v105h = _mm256_mul_pd(v1h, v1h);
        const __m256d v106l = _mm256_mul_pd(v104, v105l);
        const __m256d v106h = _mm256_mul_pd(v104, v105h);
        const __m256d v109l = _mm256_fmadd_pd(v106l, v107, v108);
        const __m256d v109h = _mm256_fmadd_pd(v106h, v107, v108);
        const __m256d v111l = _mm256_fmadd_pd(v106l, v109l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v106h, v109h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v106l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v106h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v106l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v106h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v115l, v106l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v115h, v106h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v117l, v106l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v117h, v106h, v118);
        const __m256d v120l = _mm256_fmadd_pd(v119l, v106l, v104);
        const __m256d v120h = _mm256_fmadd_pd(v119h, v106h, v104);
        const __m256d v121l = _mm256_fmadd_pd(v120l, v106l, v5);
        const __m256d v121h = _mm256_fmadd_pd(v120h, v106h, v5);
        const __m256d v122l = _mm256_fmadd_pd(v121l, v106l, v5);
        const __m256d v122h = _mm256_fmadd_pd(v121h, v106h, v5);
        const __m256d v127l = _mm256_mul_pd(v126, v1l);
        const __m256d v127h = _mm256_mul_pd(v126, v1h);
        const __m256i v128l = k0e_f64_4ulp_avx2_bits_f64_avx2(v127l);
        const __m256i v128h = k0e_f64_4ulp_avx2_bits_f64_avx2(v127h);
        const __m256i v129l = _mm256_add_epi64(v125, v128l);
        const __m256i v129h = _mm256_add_epi64(v125, v128h);
        const __m256i v131l = _mm256_srli_epi64(v129l, 52);
        const __m256i v131h = _mm256_srli_epi64(v129h, 52);
        const __m256i v132l = _mm256_or_si256(v124, v131l);
        const __m256i v132h = _mm256_or_si256(v124, v131h);
        const __m256d v133l = _mm256_castsi256_pd(v132l);
        const __m256d v133h = _mm256_castsi256_pd(v132h);
        const __m256d v135l = _mm256_sub_pd(v133l, v134);
        const __m256d v135h = _mm256_sub_pd(v133h, v134);
        const __m256d v136l = _mm256_mul_pd(v123, v135l);
        const __m256d v136h = _mm256_mul_pd(v123, v135h);
        const __m256i v138l = _mm256_and_si256(v129l, v137);
        const __m256i v138h = _mm256_and_si256(v129h, v137);
        const __m256i v140l = _mm256_add_epi64(v138l, v139);
        const __m256i v140h = _mm256_add_epi64(v138h, v139);
        const __m256d v141l = _mm256_castsi256_pd(v140l);
        const __m256d v141h = _mm256_castsi256_pd(v140h);
        const __m256d v142l = _mm256_sub_pd(v141l, v5);
        const __m256d v142h = _mm256_sub_pd(v141h, v5);
        const __m256d v144l = _mm256_add_pd(v142l, v143);
        const __m256d v144h = _mm256_add_pd(v142h, v143);
        const __m256d v145l = _mm256_div_pd(v142l, v144l);
        const __m256d v145h = _mm256_div_pd(v142h, v144h);
        const __m256d v146l = _mm256_mul_pd(v145l, v145l);
        const __m256d v146h = _mm256_mul_pd(v145h, v145h);
        const __m256d v149l = _mm256_fmadd_pd(v147, v146l, v148);
        const __m256d v149h = _mm256_fmadd_pd(v147, v146h, v148);
        const __m256d v151l = _mm256_fmadd_pd(v146l, v149l, v150);
        const __m256d v151h = _mm256_fmadd_pd(v146h, v149h, v150);
        const __m256d v153l = _mm256_fmadd_pd(v146l, v151l, v152);
        const __m256d v153h = _mm256_fmadd_pd(v146h, v151h, v152);
        const __m256d v155l = _mm256_fmadd_pd(v153l, v146l, v154);
        const __m256d v155h = _mm256_fmadd_pd(v153h, v146h, v154);
        const __m256d v157l = _mm256_fmadd_pd(v155l, v146l, v156);
        const __m256d v157h = _mm256_fmadd_pd(v155h, v146h, v156);
        const __m256d v159l = _mm256_fmadd_pd(v157l, v146l, v158);
        const __m256d v159h = _mm256_fmadd_pd(v157h, v146h, v158);
        const __m256d v161l = _mm256_fmadd_pd(v146l, v159l, v160);
        const __m256d v161h = _mm256_fmadd_pd(v146h, v159h, v160);
        const __m256d v163l = _mm256_fmadd_pd(v161l, v146l, v162);
        const __m256d v163h = _mm256_fmadd_pd(v161h, v146h, v162);
        const __m256d v164l = _mm256_mul_pd(v145l, v146l);
        const __m256d v164h = _mm256_mul_pd(v145h, v146h);
        const __m256d v165l = _mm256_add_pd(v145l, v145l);
        const __m256d v165h = _mm256_add_pd(v145h, v145h);
        const __m256d v166l = _mm256_fmadd_pd(v163l, v164l, v165l);
        const __m256d v166h = _mm256_fmadd_pd(v163h, v164h, v165h);
        const __m256d v167l = _mm256_add_pd(v136l, v166l);
        const __m256d v167h = _mm256_add_pd(v136h, v166h);
        const __m256d v169l = _mm256_mul_pd(v106l, v106l);
        const __m256d v169h = _mm256_mul_pd(v106h, v106h);
        const __m256d v172l = _mm256_fmadd_pd(v170, v106l, v171);
        const __m256d v172h = _mm256_fmadd_pd(v170, v106h, v171);
        const __m256d v175l = _mm256_fmadd_pd(v173, v106l, v174);
        const __m256d v175h = _mm256_fmadd_pd(v173, v106h, v174);
        const __m256d v176l = _mm256_fmadd_pd(v169l, v172l, v175l);
        const __m256d v176h = _mm256_fmadd_pd(v169h, v172h, v175h);
        const __m256d v178l = _mm256_fmadd_pd(v176l, v106l, v177);
        const __m256d v178h = _mm256_fmadd_pd(v176h, v106h, v177);
        const __m256d v180l = _mm256_fmadd_pd(v178l, v106l, v179);
        const __m256d v180h = _mm256_fmadd_pd(v178h, v106h, v179);
        const __m256d v182l = _mm256_fmadd_pd(v180l, v106l, v181);
        const __m256d v182h = _mm256_fmadd_pd(v180h, v106h, v181);
        const __m256d v184l = _mm256_fmadd_pd(v182l, v106l, v183);
        const __m256d v184h = _mm256_fmadd_pd(v182h, v106h, v183);
        const __m256d v186l = _mm256_fmadd_pd(v106l, v184l, v185);
        const __m256d v186h = _mm256_fmadd_pd(v106h, v184h, v185);
        const __m256d v188l = _mm256_fmadd_pd(v106l, v186l, v187);
        const __m256d v188h = _mm256_fmadd_pd(v106h, v186h, v187);
        const __m256d v190l = _mm256_fmadd_pd(v188l, v106l, v189);
        const __m256d v190h = _mm256_fmadd_pd(v188h, v106h, v189);
        const __m256d v191l = _mm256_fnmadd_pd(v122l, v167l, v190l);
        const __m256d v191h = _mm256_fnmadd_pd(v122h, v167h, v190h);
        const __m256d v192l = _mm256_fmadd_pd(v103l, v191l, v191l);
        const __m256d v192h = _mm256_fmadd_pd(v103h, v191h, v191h);
        const __m256i v193l = k0e_f64_4ulp_avx2_bits_f64_avx2(v72l);
        const __m256i v193h = k0e_f64_4ulp_avx2_bits_f64_avx2(v72h);
        const __m256i v194l = _mm256_slli_epi64(v193l, 52);
        const __m256i v194h = _mm256_slli_epi64(v193h, 52);
        const __m256d v195l = _mm256_castsi256_pd(_mm256_add_epi64(k0e_f64_4ulp_avx2_bits_f64_avx2(v192l), v194l));
        const __m256d v195h = _mm256_castsi256_pd(_mm256_add_epi64(k0e_f64_4ulp_avx2_bits_f64_avx2(v192h), v194h));
        const __m256d v196l = _mm256_blendv_pd(v195l, v67, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v66))));
        const __m256d v196h = _mm256_blendv_pd(v195h, v67, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v66, 1))));
        const __m256d v197l = _mm256_blendv_pd(v196l, v65, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
        const __m256d v197h = _mm256_blendv_pd(v196h, v65, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
        r0l = _mm256_blendv_pd(r0l, v197l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v61))));
        r0h = _mm256_blendv_pd(r0h, v197h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v61, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static K0E_F64_4ULP_AVX2_AVX2_TARGET void k0e_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k0e_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        k0e_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
K0E_F64_4ULP_AVX2_AVX512 __m512i k0e_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K0E_F64_4ULP_AVX2_AVX512 __mmask8 k0e_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
K0E_F64_4ULP_AVX2_AVX512 void k0e_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m512d v3 = _mm512_set1_pd(0x1.7fffffffffffbp+1); /* 2.9999999999999978 */
    const __m512d v5 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(25));
    const __m512d v10 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v12 = _mm512_set1_pd(0x1.4331c9dc631a8p-36); /* 1.8371479564092269e-11 */
    const __m512d v13 = _mm512_set1_pd(0x1.e491991ce9034p-36); /* 2.7544544000642708e-11 */
    const __m512d v15 = _mm512_set1_pd(-0x1.20447ceaef5aap-35); /* -3.2772224027787567e-11 */
    const __m512d v18 = _mm512_set1_pd(-0x1.66ef6f54a4db7p-34); /* -8.1612436706736822e-11 */
    const __m512d v19 = _mm512_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m512d v22 = _mm512_set1_pd(-0x1.d486b377578ddp-38); /* -6.6581574165039137e-12 */
    const __m512d v24 = _mm512_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m512d v26 = _mm512_set1_pd(-0x1.0d8e0bbe6a468p-29); /* -1.9612697847791886e-09 */
    const __m512d v27 = _mm512_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m512d v30 = _mm512_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m512d v32 = _mm512_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m512d v34 = _mm512_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m512d v36 = _mm512_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m512d v38 = _mm512_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m512d v39 = _mm512_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m512d v42 = _mm512_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m512d v43 = _mm512_set1_pd(0x1.111ab0c3030bfp-13); /* 0.00013022625907444481 */
    const __m512d v46 = _mm512_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m512d v47 = _mm512_set1_pd(0x1.eba58c8f5df75p-10); /* 0.001875483230689282 */
    const __m512d v50 = _mm512_set1_pd(-0x1.da5e3eaaacd8dp-8); /* -0.0072382834429619682 */
    const __m512d v52 = _mm512_set1_pd(0x1.5428b33df35c3p-5); /* 0.041523313600559962 */
    const __m512d v54 = _mm512_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m512d v56 = _mm512_set1_pd(0x1.4p+0); /* 1.25 */
    const __m512d v62 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v63 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v65 = _mm512_set1_pd(NAN);
    const __m512d v67 = _mm512_set1_pd(INFINITY);
    const __m512d v68 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v69 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v71 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v74 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v78 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v79 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v81 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v82 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v86 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v88 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v90 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v92 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v94 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v96 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v98 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v100 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v104 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v107 = _mm512_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m512d v108 = _mm512_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m512d v110 = _mm512_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m512d v112 = _mm512_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m512d v114 = _mm512_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m512d v116 = _mm512_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m512d v118 = _mm512_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m512d v123 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v124 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v125 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v126 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v134 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512i v137 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v139 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v143 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v147 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v148 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v150 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v152 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v154 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v156 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v158 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v160 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v162 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v170 = _mm512_set1_pd(0x1.0457eed1338a8p-42); /* 2.3123146758334197e-13 */
    const __m512d v171 = _mm512_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m512d v173 = _mm512_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m512d v174 = _mm512_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m512d v177 = _mm512_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m512d v179 = _mm512_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m512d v181 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v183 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v185 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v187 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v189 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_min_pd(v0, v1l);
    const __m512d v2h = _mm512_min_pd(v0, v1h);
    const __m512d v4l = _mm512_sub_pd(v2l, v3);
    const __m512d v4h = _mm512_sub_pd(v2h, v3);
    const __m512d v6l = _mm512_add_pd(v2l, v5);
    const __m512d v6h = _mm512_add_pd(v2h, v5);
    const __m512d v7l = _mm512_div_pd(v4l, v6l);
    const __m512d v7h = _mm512_div_pd(v4h, v6h);
    const __m512d v9l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v7l), v8));
    const __m512d v9h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v7h), v8));
    const __m512d v11l = _mm512_fmadd_pd(v7l, v7l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v7h, v7h, v10);
    const __m512d v14l = _mm512_fmadd_pd(v7l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v7h, v12, v13);
    const __m512d v16l = _mm512_min_pd(v11l, v15);
    const __m512d v16h = _mm512_min_pd(v11h, v15);
    const __m512d v17l = _mm512_fmadd_pd(v7l, v14l, v16l);
    const __m512d v17h = _mm512_fmadd_pd(v7h, v14h, v16h);
    const __m512d v20l = _mm512_fmadd_pd(v7l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v7h, v18, v19);
    const __m512d v21l = _mm512_fmadd_pd(v11l, v17l, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v11h, v17h, v20h);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v7l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v7h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v7l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v7h, v23h, v24);
    const __m512d v28l = _mm512_fmadd_pd(v7l, v26, v27);
    const __m512d v28h = _mm512_fmadd_pd(v7h, v26, v27);
    const __m512d v29l = _mm512_fmadd_pd(v25l, v11l, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v25h, v11h, v28h);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v7l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v7h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v7l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v7h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v7l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v7h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v7l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v7h, v36);
    const __m512d v40l = _mm512_fmadd_pd(v7l, v38, v39);
    const __m512d v40h = _mm512_fmadd_pd(v7h, v38, v39);
    const __m512d v41l = _mm512_fmadd_pd(v37l, v11l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v37h, v11h, v40h);
    const __m512d v44l = _mm512_fmadd_pd(v7l, v42, v43);
    const __m512d v44h = _mm512_fmadd_pd(v7h, v42, v43);
    const __m512d v45l = _mm512_fmadd_pd(v41l, v11l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v41h, v11h, v44h);
    const __m512d v48l = _mm512_fmadd_pd(v7l, v46, v47);
    const __m512d v48h = _mm512_fmadd_pd(v7h, v46, v47);
    const __m512d v49l = _mm512_fmadd_pd(v11l, v45l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v11h, v45h, v48h);
    const __m512d v51l = _mm512_fmadd_pd(v9l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v9h, v49h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v7l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v7h, v51h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v7l, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v7h, v53h, v54);
    const __m512d v57l = _mm512_sqrt_pd(v1l);
    const __m512d v57h = _mm512_sqrt_pd(v1h);
    const __m512d v58l = _mm512_div_pd(v5, v57l);
    const __m512d v58h = _mm512_div_pd(v5, v57h);
    const __m512d v59l = _mm512_mul_pd(v56, v58l);
    const __m512d v59h = _mm512_mul_pd(v56, v58h);
    const __m512d v60l = _mm512_fmadd_pd(v55l, v59l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v55h, v59h, v59h);
    const __mmask8 v61l = _mm512_cmp_pd_mask(v5, v1l, _CMP_NLE_UQ);
    const __mmask8 v61h = _mm512_cmp_pd_mask(v5, v1h, _CMP_NLE_UQ);
    const __mmask16 v61 = _mm512_kunpackb(v61h, v61l);
    __m512d r0l = v60l;
    __m512d r0h = v60h;
    __mmask16 any1 = v61;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v64l = _mm512_cmp_pd_mask(v1l, v63, _CMP_LT_OQ);
        const __mmask8 v64h = _mm512_cmp_pd_mask(v1h, v63, _CMP_LT_OQ);
        const __mmask16 v64 = _mm512_kunpackb(v64h, v64l);
        const __mmask8 v66l = _mm512_cmp_pd_mask(v63, v1l, _CMP_EQ_OQ);
        const __mmask8 v66h = _mm512_cmp_pd_mask(v63, v1h, _CMP_EQ_OQ);
        const __mmask16 v66 = _mm512_kunpackb(v66h, v66l);
        const __m512d v70l = _mm512_max_pd(v62, v1l);
        const __m512d v70h = _mm512_max_pd(v62, v1h);
        const __m512d v72l = _mm512_fmadd_pd(v69, v70l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v69, v70h, v71);
        const __m512d v73l = _mm512_sub_pd(v72l, v71);
        const __m512d v73h = _mm512_sub_pd(v72h, v71);
        const __m512d v75l = _mm512_fmadd_pd(v74, v73l, v70l);
        const __m512d v75h = _mm512_fmadd_pd(v74, v73h, v70h);
        const __m512d v76l = _mm512_fmadd_pd(v68, v73l, v75l);
        const __m512d v76h = _mm512_fmadd_pd(v68, v73h, v75h);
        const __m512d v77l = _mm512_mul_pd(v76l, v76l);
        const __m512d v77h = _mm512_mul_pd(v76h, v76h);
        const __m512d v80l = _mm512_fmadd_pd(v78, v76l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78, v76h, v79);
        const __m512d v83l = _mm512_fmadd_pd(v59l, v10, v82);
        const __m512d v83h = _mm512_fmadd_pd(v59h, v10, v82);
        const __m512d v84l = _mm512_fmadd_pd(v81, v76l, v83l);
        const __m512d v84h = _mm512_fmadd_pd(v81, v76h, v83h);
        const __m512d v85l = _mm512_fmadd_pd(v77l, v80l, v84l);
        const __m512d v85h = _mm512_fmadd_pd(v77h, v80h, v84h);
        const __m512d v87l = _mm512_fmadd_pd(v85l, v76l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v85h, v76h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v87l, v76l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87h, v76h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v76l, v89l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v76h, v89h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v76l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v76h, v91h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v76l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v76h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v76l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v76h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v76l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v76h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v76l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v76h, v100);
        const __m512d v102l = _mm512_mul_pd(v101l, v76l);
        const __m512d v102h = _mm512_mul_pd(v101h, v76h);
        const __m512d v103l = _mm512_fmadd_pd(v102l, v76l, v76l);
        const __m512d v103h = _mm512_fmadd_pd(v102h, v76h, v76h);
        const __m512d v105l = _mm512_mul_pd(v1l, v1l);
        const __m512d v105h = _mm512_mul_pd(v1h, v1h);
        const __m512d v106l = _mm512_mul_pd(v104, v105l);
        const __m512d v106h = _mm512_mul_pd(v104, v105h);
        const __m512d v109l = _mm512_fmadd_pd(v106l, v107, v108);
        const __m512d v109h = _mm512_fmadd_pd(v106h, v107, v108);
        const __m512d v111l = _mm512_fmadd_pd(v106l, v109l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v106h, v109h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v106l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v106h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v106l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v106h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v115l, v106l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v115h, v106h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v117l, v106l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v117h, v106h, v118);
        const __m512d v120l = _mm512_fmadd_pd(v119l, v106l, v104);
        const __m512d v120h = _mm512_fmadd_pd(v119h, v106h, v104);
        const __m512d v121l = _mm512_fmadd_pd(v120l, v106l, v5);
        const __m512d v121h = _mm512_fmadd_pd(v120h, v106h, v5);
        const __m512d v122l = _mm512_fmadd_pd(v121l, v106l, v5);
        const __m512d v122h = _mm512_fmadd_pd(v121h, v106h, v5);
        const __m512d v127l = _mm512_mul_pd(v126, v1l);
        const __m512d v127h = _mm512_mul_pd(v126, v1h);
        const __m512i v128l = k0e_f64_4ulp_avx2_bits_f64_avx512(v127l);
        const __m512i v128h = k0e_f64_4ulp_avx2_bits_f64_avx512(v127h);
        const __m512i v129l = _mm512_add_epi64(v125, v128l);
        const __m512i v129h = _mm512_add_epi64(v125, v128h);
        const __m512i v131l = _mm512_srli_epi64(v129l, 52);
        const __m512i v131h = _mm512_srli_epi64(v129h, 52);
        const __m512i v132l = _mm512_or_si512(v124, v131l);
        const __m512i v132h = _mm512_or_si512(v124, v131h);
        const __m512d v133l = _mm512_castsi512_pd(v132l);
        const __m512d v133h = _mm512_castsi512_pd(v132h);
        const __m512d v135l = _mm512_sub_pd(v133l, v134);
        const __m512d v135h = _mm512_sub_pd(v133h, v134);
        const __m512d v136l = _mm512_mul_pd(v123, v135l);
        const __m512d v136h = _mm512_mul_pd(v123, v135h);
        const __m512i v138l = _mm512_and_si512(v129l, v137);
        const __m512i v138h = _mm512_and_si512(v129h, v137);
        const __m512i v140l = _mm512_add_epi64(v138l, v139);
        const __m512i v140h = _mm512_add_epi64(v138h, v139);
        const __m512d v141l = _mm512_castsi512_pd(v140l);
        const __m512d v141h = _mm512_castsi512_pd(v140h);
        const __m512d v142l = _mm512_sub_pd(v141l, v5);
        const __m512d v142h = _mm512_sub_pd(v141h, v5);
        const __m512d v144l = _mm512_add_pd(v142l, v143);
        const __m512d v144h = _mm512_add_pd(v142h, v143);
        const __m512d v145l = _mm512_div_pd(v142l, v144l);
        const __m512d v145h = _mm512_div_pd(v142h, v144h);
        const __m512d v146l = _mm512_mul_pd(v145l, v145l);
        const __m512d v146h = _mm512_mul_pd(v145h, v145h);
        const __m512d v149l = _mm512_fmadd_pd(v147, v146l, v148);
        const __m512d v149h = _mm512_fmadd_pd(v147, v146h, v148);
        const __m512d v151l = _mm512_fmadd_pd(v146l, v149l, v150);
        const __m512d v151h = _mm512_fmadd_pd(v146h, v149h, v150);
        const __m512d v153l = _mm512_fmadd_pd(v146l, v151l, v152);
        const __m512d v153h = _mm512_fmadd_pd(v146h, v151h, v152);
        const __m512d v155l = _mm512_fmadd_pd(v153l, v146l, v154);
        const __m512d v155h = _mm512_fmadd_pd(v153h, v146h, v154);
        const __m512d v157l = _mm512_fmadd_pd(v155l, v146l, v156);
        const __m512d v157h = _mm512_fmadd_pd(v155h, v146h, v156);
        const __m512d v159l = _mm512_fmadd_pd(v157l, v146l, v158);
        const __m512d v159h = _mm512_fmadd_pd(v157h, v146h, v158);
        const __m512d v161l = _mm512_fmadd_pd(v146l, v159l, v160);
        const __m512d v161h = _mm512_fmadd_pd(v146h, v159h, v160);
        const __m512d v163l = _mm512_fmadd_pd(v161l, v146l, v162);
        const __m512d v163h = _mm512_fmadd_pd(v161h, v146h, v162);
        const __m512d v164l = _mm512_mul_pd(v145l, v146l);
        const __m512d v164h = _mm512_mul_pd(v145h, v146h);
        const __m512d v165l = _mm512_add_pd(v145l, v145l);
        const __m512d v165h = _mm512_add_pd(v145h, v145h);
        const __m512d v166l = _mm512_fmadd_pd(v163l, v164l, v165l);
        const __m512d v166h = _mm512_fmadd_pd(v163h, v164h, v165h);
        const __m512d v167l = _mm512_add_pd(v136l, v166l);
        const __m512d v167h = _mm512_add_pd(v136h, v166h);
        const __m512d v169l = _mm512_mul_pd(v106l, v106l);
        const __m512d v169h = _mm512_mul_pd(v106h, v106h);
        const __m512d v172l = _mm512_fmadd_pd(v170, v106l, v171);
        const __m512d v172h = _mm512_fmadd_pd(v170, v106h, v171);
        const __m512d v175l = _mm512_fmadd_pd(v173, v106l, v174);
        const __m512d v175h = _mm512_fmadd_pd(v173, v106h, v174);
        const __m512d v176l = _mm512_fmadd_pd(v169l, v172l, v175l);
        const __m512d v176h = _mm512_fmadd_pd(v169h, v172h, v175h);
        const __m512d v178l = _mm512_fmadd_pd(v176l, v106l, v177);
        const __m512d v178h = _mm512_fmadd_pd(v176h, v106h, v177);
        const __m512d v180l = _mm512_fmadd_pd(v178l, v106l, v179);
        const __m512d v180h = _mm512_fmadd_pd(v178h, v106h, v179);
        const __m512d v182l = _mm512_fmadd_pd(v180l, v106l, v181);
        const __m512d v182h = _mm512_fmadd_pd(v180h, v106h, v181);
        const __m512d v184l = _mm512_fmadd_pd(v182l, v106l, v183);
        const __m512d v184h = _mm512_fmadd_pd(v182h, v106h, v183);
        const __m512d v186l = _mm512_fmadd_pd(v106l, v184l, v185);
        const __m512d v186h = _mm512_fmadd_pd(v106h, v184h, v185);
        const __m512d v188l = _mm512_fmadd_pd(v106l, v186l, v187);
        const __m512d v188h = _mm512_fmadd_pd(v106h, v186h, v187);
        const __m512d v190l = _mm512_fmadd_pd(v188l, v106l, v189);
        const __m512d v190h = _mm512_fmadd_pd(v188h, v106h, v189);
        const __m512d v191l = _mm512_fnmadd_pd(v122l, v167l, v190l);
        const __m512d v191h = _mm512_fnmadd_pd(v122h, v167h, v190h);
        const __m512d v192l = _mm512_fmadd_pd(v103l, v191l, v191l);
        const __m512d v192h = _mm512_fmadd_pd(v103h, v191h, v191h);
        const __m512i v193l = k0e_f64_4ulp_avx2_bits_f64_avx512(v72l);
        const __m512i v193h = k0e_f64_4ulp_avx2_bits_f64_avx512(v72h);
        const __m512i v194l = _mm512_slli_epi64(v193l, 52);
        const __m512i v194h = _mm512_slli_epi64(v193h, 52);
        const __m512d v195l = _mm512_castsi512_pd(_mm512_add_epi64(k0e_f64_4ulp_avx2_bits_f64_avx512(v192l), v194l));
        const __m512d v195h = _mm512_castsi512_pd(_mm512_add_epi64(k0e_f64_4ulp_avx2_bits_f64_avx512(v192h), v194h));
        const __m512d v196l = _mm512_mask_blend_pd((__mmask8)v66, v195l, v67);
        const __m512d v196h = _mm512_mask_blend_pd(k0e_f64_4ulp_avx2_high_mask_avx512(v66), v195h, v67);
        const __m512d v197l = _mm512_mask_blend_pd((__mmask8)v64, v196l, v65);
        const __m512d v197h = _mm512_mask_blend_pd(k0e_f64_4ulp_avx2_high_mask_avx512(v64), v196h, v65);
        r0l = _mm512_mask_blend_pd((__mmask8)v61, r0l, v197l);
        r0h = _mm512_mask_blend_pd(k0e_f64_4ulp_avx2_high_mask_avx512(v61), r0h, v197h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static K0E_F64_4ULP_AVX2_AVX512_TARGET void k0e_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k0e_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        k0e_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K0E_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k0e_f64_4ulp_avx2_level(void) {
#if defined(K0E_F64_4ULP_AVX2_FORCE_ISA)
    return K0E_F64_4ULP_AVX2_FORCE_ISA;
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

double k0e_f64_4ulp_avx2(double x) {
    return k0e_f64_4ulp_avx2_element(x);
}

void k0e_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k0e_f64_4ulp_avx2_level();
    if (level == 2) {
        k0e_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k0e_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    k0e_f64_4ulp_avx2_array_portable(x, y, n);
}
