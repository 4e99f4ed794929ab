/* legendre_f64_245ulp_avx512: legendre
 *
 *   target       legendre, P_0(x0); ...; P_50(x0), f64
 *   domain       [-1,1]
 *   max error    244.087582 ulp, observed on 1146902 inputs
 *   worst input  0x1.ffffffbfffa01p-1 (0.99999999254924898, encoding 0x3feffffffbfffa01)
 *   result there 0x1.fffec13e53e1p-1 (0.99999050031505199, encoding 0x3fefffec13e53e10)
 *   mean error   3.706390 ulp
 *   misrounded   49439834 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           90cce9448829a64a2deeb01353745d68
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target legendre --fmt f64 --max-ulp 400 --isa avx512 --time 40s --seed 1 --threads 1 --archive legendre_f64_avx512.db
 *                time: 7.2379 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are absolute, in units of the spacing of the format at 1. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "legendre_f64_245ulp_avx512.h"

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

static inline double legendre_f64_245ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline void legendre_f64_245ulp_avx512_element(double x, double *y0, double *y1, double *y2, double *y3, double *y4, double *y5, double *y6, double *y7, double *y8, double *y9, double *y10, double *y11, double *y12, double *y13, double *y14, double *y15, double *y16, double *y17, double *y18, double *y19, double *y20, double *y21, double *y22, double *y23, double *y24, double *y25, double *y26, double *y27, double *y28, double *y29, double *y30, double *y31, double *y32, double *y33, double *y34, double *y35, double *y36, double *y37, double *y38, double *y39, double *y40, double *y41, double *y42, double *y43, double *y44, double *y45, double *y46, double *y47, double *y48, double *y49, double *y50) {
    const double v0 = 0x1p+0; /* 1 */
    const double v1 = x;
    const double v2 = 0x1.8000000000001p+0; /* 1.5000000000000002 */
    const double v3 = v1 * v1;
    const double v4 = -0x1p-1; /* -0.5 */
    const double v5 = legendre_f64_245ulp_avx512_fma_f64(v2, v3, v4);
    const double v6 = v5 * v1;
    const double v7 = 0x1.aaaaaaaaaaaacp+0; /* 1.666666666666667 */
    const double v8 = -0x1.5555555555554p-1; /* -0.66666666666666652 */
    const double v9 = v8 * v1;
    const double v10 = legendre_f64_245ulp_avx512_fma_f64(v6, v7, v9);
    const double v11 = 0x1.bffffffffffffp+0; /* 1.7499999999999998 */
    const double v12 = v1 * v10;
    const double v13 = -0x1.8000000000002p-1; /* -0.75000000000000022 */
    const double v14 = v13 * v5;
    const double v15 = legendre_f64_245ulp_avx512_fma_f64(v11, v12, v14);
    const double v16 = v15 * v1;
    const double v17 = 0x1.cccccccccccccp+0; /* 1.7999999999999998 */
    const double v18 = -0x1.999999999999cp-1; /* -0.80000000000000027 */
    const double v19 = v18 * v10;
    const double v20 = legendre_f64_245ulp_avx512_fma_f64(v16, v17, v19);
    const double v21 = 0x1.d555555555555p+0; /* 1.8333333333333333 */
    const double v22 = v20 * v1;
    const double v23 = -0x1.aaaaaaaaaaaabp-1; /* -0.83333333333333337 */
    const double v24 = v23 * v15;
    const double v25 = legendre_f64_245ulp_avx512_fma_f64(v21, v22, v24);
    const double v26 = v1 * v25;
    const double v27 = 0x1.db6db6db6db6dp+0; /* 1.857142857142857 */
    const double v28 = -0x1.b6db6db6db6dap-1; /* -0.85714285714285698 */
    const double v29 = v28 * v20;
    const double v30 = legendre_f64_245ulp_avx512_fma_f64(v26, v27, v29);
    const double v31 = 0x1.ep+0; /* 1.875 */
    const double v32 = v30 * v1;
    const double v33 = -0x1.cp-1; /* -0.875 */
    const double v34 = v25 * v33;
    const double v35 = legendre_f64_245ulp_avx512_fma_f64(v31, v32, v34);
    const double v36 = 0x1.e38e38e38e38ep+0; /* 1.8888888888888888 */
    const double v37 = v35 * v1;
    const double v38 = -0x1.c71c71c71c71bp-1; /* -0.88888888888888873 */
    const double v39 = v30 * v38;
    const double v40 = legendre_f64_245ulp_avx512_fma_f64(v36, v37, v39);
    const double v41 = v40 * v1;
    const double v42 = 0x1.e666666666666p+0; /* 1.8999999999999999 */
    const double v43 = -0x1.ccccccccccccbp-1; /* -0.8999999999999998 */
    const double v44 = v35 * v43;
    const double v45 = legendre_f64_245ulp_avx512_fma_f64(v41, v42, v44);
    const double v46 = v1 * v45;
    const double v47 = 0x1.e8ba2e8ba2e8cp+0; /* 1.9090909090909092 */
    const double v48 = -0x1.d1745d1745d16p-1; /* -0.90909090909090895 */
    const double v49 = v40 * v48;
    const double v50 = legendre_f64_245ulp_avx512_fma_f64(v46, v47, v49);
    const double v51 = v50 * v1;
    const double v52 = 0x1.eaaaaaaaaaaabp+0; /* 1.9166666666666667 */
    const double v53 = -0x1.d555555555555p-1; /* -0.91666666666666663 */
    const double v54 = v45 * v53;
    const double v55 = legendre_f64_245ulp_avx512_fma_f64(v51, v52, v54);
    const double v56 = 0x1.ec4ec4ec4ec4ep+0; /* 1.9230769230769229 */
    const double v57 = v55 * v1;
    const double v58 = -0x1.d89d89d89d89ep-1; /* -0.92307692307692313 */
    const double v59 = v50 * v58;
    const double v60 = legendre_f64_245ulp_avx512_fma_f64(v56, v57, v59);
    const double v61 = v1 * v60;
    const double v62 = 0x1.edb6db6db6db7p+0; /* 1.9285714285714286 */
    const double v63 = -0x1.db6db6db6db6dp-1; /* -0.92857142857142849 */
    const double v64 = v63 * v55;
    const double v65 = legendre_f64_245ulp_avx512_fma_f64(v61, v62, v64);
    const double v66 = v65 * v1;
    const double v67 = 0x1.eeeeeeeeeeeefp+0; /* 1.9333333333333333 */
    const double v68 = -0x1.ddddddddddddfp-1; /* -0.93333333333333346 */
    const double v69 = v68 * v60;
    const double v70 = legendre_f64_245ulp_avx512_fma_f64(v66, v67, v69);
    const double v71 = v70 * v1;
    const double v72 = 0x1.fp+0; /* 1.9375 */
    const double v73 = -0x1.ep-1; /* -0.9375 */
    const double v74 = v73 * v65;
    const double v75 = legendre_f64_245ulp_avx512_fma_f64(v71, v72, v74);
    const double v76 = -0x1.e1e1e1e1e1e1ep-1; /* -0.94117647058823528 */
    const double v77 = v70 * v76;
    const double v78 = v1 * v75;
    const double v79 = 0x1.f0f0f0f0f0f0fp+0; /* 1.9411764705882353 */
    const double v80 = v78 * v79;
    const double v81 = v77 + v80;
    const double v82 = v1 * v81;
    const double v83 = 0x1.f1c71c71c71c7p+0; /* 1.9444444444444444 */
    const double v84 = -0x1.e38e38e38e38ep-1; /* -0.94444444444444442 */
    const double v85 = v84 * v75;
    const double v86 = legendre_f64_245ulp_avx512_fma_f64(v82, v83, v85);
    const double v87 = v1 * v86;
    const double v88 = 0x1.f286bca1af287p+0; /* 1.9473684210526316 */
    const double v89 = -0x1.e50d79435e50dp-1; /* -0.94736842105263153 */
    const double v90 = v89 * v81;
    const double v91 = legendre_f64_245ulp_avx512_fma_f64(v87, v88, v90);
    const double v92 = v1 * v91;
    const double v93 = 0x1.f333333333333p+0; /* 1.95 */
    const double v94 = -0x1.e666666666666p-1; /* -0.94999999999999996 */
    const double v95 = v94 * v86;
    const double v96 = legendre_f64_245ulp_avx512_fma_f64(v92, v93, v95);
    const double v97 = v96 * v1;
    const double v98 = 0x1.f3cf3cf3cf3cfp+0; /* 1.9523809523809523 */
    const double v99 = -0x1.e79e79e79e79ep-1; /* -0.95238095238095233 */
    const double v100 = v99 * v91;
    const double v101 = legendre_f64_245ulp_avx512_fma_f64(v97, v98, v100);
    const double v102 = 0x1.f45d1745d1746p+0; /* 1.9545454545454546 */
    const double v103 = v101 * v1;
    const double v104 = -0x1.e8ba2e8ba2e8cp-1; /* -0.95454545454545459 */
    const double v105 = v96 * v104;
    const double v106 = legendre_f64_245ulp_avx512_fma_f64(v102, v103, v105);
    const double v107 = 0x1.f4de9bd37a6f5p+0; /* 1.9565217391304348 */
    const double v108 = v106 * v1;
    const double v109 = -0x1.e9bd37a6f4deap-1; /* -0.95652173913043481 */
    const double v110 = v101 * v109;
    const double v111 = legendre_f64_245ulp_avx512_fma_f64(v107, v108, v110);
    const double v112 = v111 * v1;
    const double v113 = 0x1.f555555555555p+0; /* 1.9583333333333333 */
    const double v114 = -0x1.eaaaaaaaaaaabp-1; /* -0.95833333333333337 */
    const double v115 = v106 * v114;
    const double v116 = legendre_f64_245ulp_avx512_fma_f64(v112, v113, v115);
    const double v117 = v116 * v1;
    const double v118 = 0x1.f5c28f5c28f5cp+0; /* 1.96 */
    const double v119 = -0x1.eb851eb851eb8p-1; /* -0.95999999999999996 */
    const double v120 = v111 * v119;
    const double v121 = legendre_f64_245ulp_avx512_fma_f64(v117, v118, v120);
    const double v122 = 0x1.f627627627627p+0; /* 1.9615384615384615 */
    const double v123 = v121 * v1;
    const double v124 = -0x1.ec4ec4ec4ec4fp-1; /* -0.96153846153846156 */
    const double v125 = v124 * v116;
    const double v126 = legendre_f64_245ulp_avx512_fma_f64(v122, v123, v125);
    const double v127 = v126 * v1;
    const double v128 = 0x1.f684bda12f685p+0; /* 1.962962962962963 */
    const double v129 = -0x1.ed097b425ed09p-1; /* -0.96296296296296291 */
    const double v130 = v129 * v121;
    const double v131 = legendre_f64_245ulp_avx512_fma_f64(v127, v128, v130);
    const double v132 = v131 * v1;
    const double v133 = 0x1.f6db6db6db6dbp+0; /* 1.9642857142857142 */
    const double v134 = -0x1.edb6db6db6db7p-1; /* -0.9642857142857143 */
    const double v135 = v134 * v126;
    const double v136 = legendre_f64_245ulp_avx512_fma_f64(v132, v133, v135);
    const double v137 = v136 * v1;
    const double v138 = 0x1.f72c234f72c23p+0; /* 1.9655172413793103 */
    const double v139 = -0x1.ee58469ee5847p-1; /* -0.96551724137931039 */
    const double v140 = v131 * v139;
    const double v141 = legendre_f64_245ulp_avx512_fma_f64(v137, v138, v140);
    const double v142 = 0x1.f777777777777p+0; /* 1.9666666666666666 */
    const double v143 = v141 * v1;
    const double v144 = -0x1.eeeeeeeeeeeefp-1; /* -0.96666666666666667 */
    const double v145 = v144 * v136;
    const double v146 = legendre_f64_245ulp_avx512_fma_f64(v142, v143, v145);
    const double v147 = v146 * v1;
    const double v148 = 0x1.f7bdef7bdef7cp+0; /* 1.967741935483871 */
    const double v149 = -0x1.ef7bdef7bdef8p-1; /* -0.967741935483871 */
    const double v150 = v149 * v141;
    const double v151 = legendre_f64_245ulp_avx512_fma_f64(v147, v148, v150);
    const double v152 = v151 * v1;
    const double v153 = 0x1.f8p+0; /* 1.96875 */
    const double v154 = -0x1.fp-1; /* -0.96875 */
    const double v155 = v154 * v146;
    const double v156 = legendre_f64_245ulp_avx512_fma_f64(v152, v153, v155);
    const double v157 = 0x1.f83e0f83e0f84p+0; /* 1.9696969696969697 */
    const double v158 = v1 * v156;
    const double v159 = -0x1.f07c1f07c1f08p-1; /* -0.96969696969696972 */
    const double v160 = v159 * v151;
    const double v161 = legendre_f64_245ulp_avx512_fma_f64(v157, v158, v160);
    const double v162 = 0x1.f878787878788p+0; /* 1.9705882352941178 */
    const double v163 = v1 * v161;
    const double v164 = -0x1.f0f0f0f0f0f0fp-1; /* -0.97058823529411764 */
    const double v165 = v164 * v156;
    const double v166 = legendre_f64_245ulp_avx512_fma_f64(v162, v163, v165);
    const double v167 = v1 * v166;
    const double v168 = 0x1.f8af8af8af8bp+0; /* 1.9714285714285715 */
    const double v169 = -0x1.f15f15f15f15fp-1; /* -0.97142857142857142 */
    const double v170 = v169 * v161;
    const double v171 = legendre_f64_245ulp_avx512_fma_f64(v167, v168, v170);
    const double v172 = v171 * v1;
    const double v173 = 0x1.f8e38e38e38e4p+0; /* 1.9722222222222223 */
    const double v174 = -0x1.f1c71c71c71c7p-1; /* -0.97222222222222221 */
    const double v175 = v174 * v166;
    const double v176 = legendre_f64_245ulp_avx512_fma_f64(v172, v173, v175);
    const double v177 = 0x1.f914c1bacf915p+0; /* 1.972972972972973 */
    const double v178 = v1 * v176;
    const double v179 = -0x1.f22983759f22ap-1; /* -0.97297297297297303 */
    const double v180 = v179 * v171;
    const double v181 = legendre_f64_245ulp_avx512_fma_f64(v177, v178, v180);
    const double v182 = 0x1.f9435e50d7943p+0; /* 1.9736842105263157 */
    const double v183 = v181 * v1;
    const double v184 = -0x1.f286bca1af287p-1; /* -0.97368421052631582 */
    const double v185 = v184 * v176;
    const double v186 = legendre_f64_245ulp_avx512_fma_f64(v182, v183, v185);
    const double v187 = 0x1.f96f96f96f97p+0; /* 1.9743589743589745 */
    const double v188 = v186 * v1;
    const double v189 = -0x1.f2df2df2df2dfp-1; /* -0.97435897435897434 */
    const double v190 = v189 * v181;
    const double v191 = legendre_f64_245ulp_avx512_fma_f64(v187, v188, v190);
    const double v192 = 0x1.f99999999999ap+0; /* 1.9750000000000001 */
    const double v193 = v1 * v191;
    const double v194 = -0x1.f333333333333p-1; /* -0.97499999999999998 */
    const double v195 = v186 * v194;
    const double v196 = legendre_f64_245ulp_avx512_fma_f64(v192, v193, v195);
    const double v197 = 0x1.f9c18f9c18f9cp+0; /* 1.975609756097561 */
    const double v198 = v1 * v196;
    const double v199 = -0x1.f3831f3831f38p-1; /* -0.97560975609756095 */
    const double v200 = v199 * v191;
    const double v201 = legendre_f64_245ulp_avx512_fma_f64(v197, v198, v200);
    const double v202 = v1 * v201;
    const double v203 = 0x1.f9e79e79e79e8p+0; /* 1.9761904761904763 */
    const double v204 = -0x1.f3cf3cf3cf3cfp-1; /* -0.97619047619047616 */
    const double v205 = v204 * v196;
    const double v206 = legendre_f64_245ulp_avx512_fma_f64(v202, v203, v205);
    const double v207 = v1 * v206;
    const double v208 = 0x1.fa0be82fa0be8p+0; /* 1.9767441860465116 */
    const double v209 = -0x1.f417d05f417dp-1; /* -0.97674418604651159 */
    const double v210 = v209 * v201;
    const double v211 = legendre_f64_245ulp_avx512_fma_f64(v207, v208, v210);
    const double v212 = v211 * v1;
    const double v213 = 0x1.fa2e8ba2e8ba3p+0; /* 1.9772727272727273 */
    const double v214 = -0x1.f45d1745d1746p-1; /* -0.97727272727272729 */
    const double v215 = v214 * v206;
    const double v216 = legendre_f64_245ulp_avx512_fma_f64(v212, v213, v215);
    const double v217 = 0x1.fa4fa4fa4fa5p+0; /* 1.9777777777777779 */
    const double v218 = v216 * v1;
    const double v219 = -0x1.f49f49f49f49fp-1; /* -0.97777777777777775 */
    const double v220 = v219 * v211;
    const double v221 = legendre_f64_245ulp_avx512_fma_f64(v217, v218, v220);
    const double v222 = v221 * v1;
    const double v223 = 0x1.fa6f4de9bd37ap+0; /* 1.9782608695652173 */
    const double v224 = -0x1.f4de9bd37a6f5p-1; /* -0.97826086956521741 */
    const double v225 = v216 * v224;
    const double v226 = legendre_f64_245ulp_avx512_fma_f64(v222, v223, v225);
    const double v227 = 0x1.fa8d9df51b3bfp+0; /* 1.9787234042553192 */
    const double v228 = v226 * v1;
    const double v229 = -0x1.f51b3bea3677dp-1; /* -0.97872340425531912 */
    const double v230 = v221 * v229;
    const double v231 = legendre_f64_245ulp_avx512_fma_f64(v227, v228, v230);
    const double v232 = v1 * v231;
    const double v233 = 0x1.faaaaaaaaaaabp+0; /* 1.9791666666666667 */
    const double v234 = -0x1.f555555555555p-1; /* -0.97916666666666663 */
    const double v235 = v234 * v226;
    const double v236 = legendre_f64_245ulp_avx512_fma_f64(v232, v233, v235);
    const double v237 = v236 * v1;
    const double v238 = 0x1.fac687d6343ebp+0; /* 1.9795918367346939 */
    const double v239 = -0x1.f58d0fac687d6p-1; /* -0.97959183673469385 */
    const double v240 = v239 * v231;
    const double v241 = legendre_f64_245ulp_avx512_fma_f64(v237, v238, v240);
    const double v242 = 0x1.fae147ae147aep+0; /* 1.98 */
    const double v243 = v241 * v1;
    const double v244 = -0x1.f5c28f5c28f5cp-1; /* -0.97999999999999998 */
    const double v245 = v244 * v236;
    const double v246 = legendre_f64_245ulp_avx512_fma_f64(v242, v243, v245);
    const double r0 = v0;
    const double r1 = v1;
    const double r2 = v5;
    const double r3 = v10;
    const double r4 = v15;
    const double r5 = v20;
    const double r6 = v25;
    const double r7 = v30;
    const double r8 = v35;
    const double r9 = v40;
    const double r10 = v45;
    const double r11 = v50;
    const double r12 = v55;
    const double r13 = v60;
    const double r14 = v65;
    const double r15 = v70;
    const double r16 = v75;
    const double r17 = v81;
    const double r18 = v86;
    const double r19 = v91;
    const double r20 = v96;
    const double r21 = v101;
    const double r22 = v106;
    const double r23 = v111;
    const double r24 = v116;
    const double r25 = v121;
    const double r26 = v126;
    const double r27 = v131;
    const double r28 = v136;
    const double r29 = v141;
    const double r30 = v146;
    const double r31 = v151;
    const double r32 = v156;
    const double r33 = v161;
    const double r34 = v166;
    const double r35 = v171;
    const double r36 = v176;
    const double r37 = v181;
    const double r38 = v186;
    const double r39 = v191;
    const double r40 = v196;
    const double r41 = v201;
    const double r42 = v206;
    const double r43 = v211;
    const double r44 = v216;
    const double r45 = v221;
    const double r46 = v226;
    const double r47 = v231;
    const double r48 = v236;
    const double r49 = v241;
    const double r50 = v246;
    *y0 = r0;
    *y1 = r1;
    *y2 = r2;
    *y3 = r3;
    *y4 = r4;
    *y5 = r5;
    *y6 = r6;
    *y7 = r7;
    *y8 = r8;
    *y9 = r9;
    *y10 = r10;
    *y11 = r11;
    *y12 = r12;
    *y13 = r13;
    *y14 = r14;
    *y15 = r15;
    *y16 = r16;
    *y17 = r17;
    *y18 = r18;
    *y19 = r19;
    *y20 = r20;
    *y21 = r21;
    *y22 = r22;
    *y23 = r23;
    *y24 = r24;
    *y25 = r25;
    *y26 = r26;
    *y27 = r27;
    *y28 = r28;
    *y29 = r29;
    *y30 = r30;
    *y31 = r31;
    *y32 = r32;
    *y33 = r33;
    *y34 = r34;
    *y35 = r35;
    *y36 = r36;
    *y37 = r37;
    *y38 = r38;
    *y39 = r39;
    *y40 = r40;
    *y41 = r41;
    *y42 = r42;
    *y43 = r43;
    *y44 = r44;
    *y45 = r45;
    *y46 = r46;
    *y47 = r47;
    *y48 = r48;
    *y49 = r49;
    *y50 = r50;
}

static void legendre_f64_245ulp_avx512_array_portable(const double *x, double *y0, double *y1, double *y2, double *y3, double *y4, double *y5, double *y6, double *y7, double *y8, double *y9, double *y10, double *y11, double *y12, double *y13, double *y14, double *y15, double *y16, double *y17, double *y18, double *y19, double *y20, double *y21, double *y22, double *y23, double *y24, double *y25, double *y26, double *y27, double *y28, double *y29, double *y30, double *y31, double *y32, double *y33, double *y34, double *y35, double *y36, double *y37, double *y38, double *y39, double *y40, double *y41, double *y42, double *y43, double *y44, double *y45, double *y46, double *y47, double *y48, double *y49, double *y50, size_t n) {
    for (size_t i = 0; i < n; i++) {
        legendre_f64_245ulp_avx512_element(x[i], &y0[i], &y1[i], &y2[i], &y3[i], &y4[i], &y5[i], &y6[i], &y7[i], &y8[i], &y9[i], &y10[i], &y11[i], &y12[i], &y13[i], &y14[i], &y15[i], &y16[i], &y17[i], &y18[i], &y19[i], &y20[i], &y21[i], &y22[i], &y23[i], &y24[i], &y25[i], &y26[i], &y27[i], &y28[i], &y29[i], &y30[i], &y31[i], &y32[i], &y33[i], &y34[i], &y35[i], &y36[i], &y37[i], &y38[i], &y39[i], &y40[i], &y41[i], &y42[i], &y43[i], &y44[i], &y45[i], &y46[i], &y47[i], &y48[i], &y49[i], &y50[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LEGENDRE_F64_245ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LEGENDRE_F64_245ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LEGENDRE_F64_245ULP_AVX512_AVX2 static inline LEGENDRE_F64_245ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LEGENDRE_F64_245ULP_AVX512_AVX512 static inline LEGENDRE_F64_245ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LEGENDRE_F64_245ULP_AVX512_AVX2 void legendre_f64_245ulp_avx512_step_avx2(const double *x, double *y0, double *y1, double *y2, double *y3, double *y4, double *y5, double *y6, double *y7, double *y8, double *y9, double *y10, double *y11, double *y12, double *y13, double *y14, double *y15, double *y16, double *y17, double *y18, double *y19, double *y20, double *y21, double *y22, double *y23, double *y24, double *y25, double *y26, double *y27, double *y28, double *y29, double *y30, double *y31, double *y32, double *y33, double *y34, double *y35, double *y36, double *y37, double *y38, double *y39, double *y40, double *y41, double *y42, double *y43, double *y44, double *y45, double *y46, double *y47, double *y48, double *y49, double *y50) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v2 = _mm256_set1_pd(0x1.8000000000001p+0); /* 1.5000000000000002 */
    const __m256d v4 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v7 = _mm256_set1_pd(0x1.aaaaaaaaaaaacp+0); /* 1.666666666666667 */
    const __m256d v8 = _mm256_set1_pd(-0x1.5555555555554p-1); /* -0.66666666666666652 */
    const __m256d v11 = _mm256_set1_pd(0x1.bffffffffffffp+0); /* 1.7499999999999998 */
    const __m256d v13 = _mm256_set1_pd(-0x1.8000000000002p-1); /* -0.75000000000000022 */
    const __m256d v17 = _mm256_set1_pd(0x1.cccccccccccccp+0); /* 1.7999999999999998 */
    const __m256d v18 = _mm256_set1_pd(-0x1.999999999999cp-1); /* -0.80000000000000027 */
    const __m256d v21 = _mm256_set1_pd(0x1.d555555555555p+0); /* 1.8333333333333333 */
    const __m256d v23 = _mm256_set1_pd(-0x1.aaaaaaaaaaaabp-1); /* -0.83333333333333337 */
    const __m256d v27 = _mm256_set1_pd(0x1.db6db6db6db6dp+0); /* 1.857142857142857 */
    const __m256d v28 = _mm256_set1_pd(-0x1.b6db6db6db6dap-1); /* -0.85714285714285698 */
    const __m256d v31 = _mm256_set1_pd(0x1.ep+0); /* 1.875 */
    const __m256d v33 = _mm256_set1_pd(-0x1.cp-1); /* -0.875 */
    const __m256d v36 = _mm256_set1_pd(0x1.e38e38e38e38ep+0); /* 1.8888888888888888 */
    const __m256d v38 = _mm256_set1_pd(-0x1.c71c71c71c71bp-1); /* -0.88888888888888873 */
    const __m256d v42 = _mm256_set1_pd(0x1.e666666666666p+0); /* 1.8999999999999999 */
    const __m256d v43 = _mm256_set1_pd(-0x1.ccccccccccccbp-1); /* -0.8999999999999998 */
    const __m256d v47 = _mm256_set1_pd(0x1.e8ba2e8ba2e8cp+0); /* 1.9090909090909092 */
    const __m256d v48 = _mm256_set1_pd(-0x1.d1745d1745d16p-1); /* -0.90909090909090895 */
    const __m256d v52 = _mm256_set1_pd(0x1.eaaaaaaaaaaabp+0); /* 1.9166666666666667 */
    const __m256d v53 = _mm256_set1_pd(-0x1.d555555555555p-1); /* -0.91666666666666663 */
    const __m256d v56 = _mm256_set1_pd(0x1.ec4ec4ec4ec4ep+0); /* 1.9230769230769229 */
    const __m256d v58 = _mm256_set1_pd(-0x1.d89d89d89d89ep-1); /* -0.92307692307692313 */
    const __m256d v62 = _mm256_set1_pd(0x1.edb6db6db6db7p+0); /* 1.9285714285714286 */
    const __m256d v63 = _mm256_set1_pd(-0x1.db6db6db6db6dp-1); /* -0.92857142857142849 */
    const __m256d v67 = _mm256_set1_pd(0x1.eeeeeeeeeeeefp+0); /* 1.9333333333333333 */
    const __m256d v68 = _mm256_set1_pd(-0x1.ddddddddddddfp-1); /* -0.93333333333333346 */
    const __m256d v72 = _mm256_set1_pd(0x1.fp+0); /* 1.9375 */
    const __m256d v73 = _mm256_set1_pd(-0x1.ep-1); /* -0.9375 */
    const __m256d v76 = _mm256_set1_pd(-0x1.e1e1e1e1e1e1ep-1); /* -0.94117647058823528 */
    const __m256d v79 = _mm256_set1_pd(0x1.f0f0f0f0f0f0fp+0); /* 1.9411764705882353 */
    const __m256d v83 = _mm256_set1_pd(0x1.f1c71c71c71c7p+0); /* 1.9444444444444444 */
    const __m256d v84 = _mm256_set1_pd(-0x1.e38e38e38e38ep-1); /* -0.94444444444444442 */
    const __m256d v88 = _mm256_set1_pd(0x1.f286bca1af287p+0); /* 1.9473684210526316 */
    const __m256d v89 = _mm256_set1_pd(-0x1.e50d79435e50dp-1); /* -0.94736842105263153 */
    const __m256d v93 = _mm256_set1_pd(0x1.f333333333333p+0); /* 1.95 */
    const __m256d v94 = _mm256_set1_pd(-0x1.e666666666666p-1); /* -0.94999999999999996 */
    const __m256d v98 = _mm256_set1_pd(0x1.f3cf3cf3cf3cfp+0); /* 1.9523809523809523 */
    const __m256d v99 = _mm256_set1_pd(-0x1.e79e79e79e79ep-1); /* -0.95238095238095233 */
    const __m256d v102 = _mm256_set1_pd(0x1.f45d1745d1746p+0); /* 1.9545454545454546 */
    const __m256d v104 = _mm256_set1_pd(-0x1.e8ba2e8ba2e8cp-1); /* -0.95454545454545459 */
    const __m256d v107 = _mm256_set1_pd(0x1.f4de9bd37a6f5p+0); /* 1.9565217391304348 */
    const __m256d v109 = _mm256_set1_pd(-0x1.e9bd37a6f4deap-1); /* -0.95652173913043481 */
    const __m256d v113 = _mm256_set1_pd(0x1.f555555555555p+0); /* 1.9583333333333333 */
    const __m256d v114 = _mm256_set1_pd(-0x1.eaaaaaaaaaaabp-1); /* -0.95833333333333337 */
    const __m256d v118 = _mm256_set1_pd(0x1.f5c28f5c28f5cp+0); /* 1.96 */
    const __m256d v119 = _mm256_set1_pd(-0x1.eb851eb851eb8p-1); /* -0.95999999999999996 */
    const __m256d v122 = _mm256_set1_pd(0x1.f627627627627p+0); /* 1.9615384615384615 */
    const __m256d v124 = _mm256_set1_pd(-0x1.ec4ec4ec4ec4fp-1); /* -0.96153846153846156 */
    const __m256d v128 = _mm256_set1_pd(0x1.f684bda12f685p+0); /* 1.962962962962963 */
    const __m256d v129 = _mm256_set1_pd(-0x1.ed097b425ed09p-1); /* -0.96296296296296291 */
    const __m256d v133 = _mm256_set1_pd(0x1.f6db6db6db6dbp+0); /* 1.9642857142857142 */
    const __m256d v134 = _mm256_set1_pd(-0x1.edb6db6db6db7p-1); /* -0.9642857142857143 */
    const __m256d v138 = _mm256_set1_pd(0x1.f72c234f72c23p+0); /* 1.9655172413793103 */
    const __m256d v139 = _mm256_set1_pd(-0x1.ee58469ee5847p-1); /* -0.96551724137931039 */
    const __m256d v142 = _mm256_set1_pd(0x1.f777777777777p+0); /* 1.9666666666666666 */
    const __m256d v144 = _mm256_set1_pd(-0x1.eeeeeeeeeeeefp-1); /* -0.96666666666666667 */
    const __m256d v148 = _mm256_set1_pd(0x1.f7bdef7bdef7cp+0); /* 1.967741935483871 */
    const __m256d v149 = _mm256_set1_pd(-0x1.ef7bdef7bdef8p-1); /* -0.967741935483871 */
    const __m256d v153 = _mm256_set1_pd(0x1.f8p+0); /* 1.96875 */
    const __m256d v154 = _mm256_set1_pd(-0x1.fp-1); /* -0.96875 */
    const __m256d v157 = _mm256_set1_pd(0x1.f83e0f83e0f84p+0); /* 1.9696969696969697 */
    const __m256d v159 = _mm256_set1_pd(-0x1.f07c1f07c1f08p-1); /* -0.96969696969696972 */
    const __m256d v162 = _mm256_set1_pd(0x1.f878787878788p+0); /* 1.9705882352941178 */
    const __m256d v164 = _mm256_set1_pd(-0x1.f0f0f0f0f0f0fp-1); /* -0.97058823529411764 */
    const __m256d v168 = _mm256_set1_pd(0x1.f8af8af8af8bp+0); /* 1.9714285714285715 */
    const __m256d v169 = _mm256_set1_pd(-0x1.f15f15f15f15fp-1); /* -0.97142857142857142 */
    const __m256d v173 = _mm256_set1_pd(0x1.f8e38e38e38e4p+0); /* 1.9722222222222223 */
    const __m256d v174 = _mm256_set1_pd(-0x1.f1c71c71c71c7p-1); /* -0.97222222222222221 */
    const __m256d v177 = _mm256_set1_pd(0x1.f914c1bacf915p+0); /* 1.972972972972973 */
    const __m256d v179 = _mm256_set1_pd(-0x1.f22983759f22ap-1); /* -0.97297297297297303 */
    const __m256d v182 = _mm256_set1_pd(0x1.f9435e50d7943p+0); /* 1.9736842105263157 */
    const __m256d v184 = _mm256_set1_pd(-0x1.f286bca1af287p-1); /* -0.97368421052631582 */
    const __m256d v187 = _mm256_set1_pd(0x1.f96f96f96f97p+0); /* 1.9743589743589745 */
    const __m256d v189 = _mm256_set1_pd(-0x1.f2df2df2df2dfp-1); /* -0.97435897435897434 */
    const __m256d v192 = _mm256_set1_pd(0x1.f99999999999ap+0); /* 1.9750000000000001 */
    const __m256d v194 = _mm256_set1_pd(-0x1.f333333333333p-1); /* -0.97499999999999998 */
    const __m256d v197 = _mm256_set1_pd(0x1.f9c18f9c18f9cp+0); /* 1.975609756097561 */
    const __m256d v199 = _mm256_set1_pd(-0x1.f3831f3831f38p-1); /* -0.97560975609756095 */
    const __m256d v203 = _mm256_set1_pd(0x1.f9e79e79e79e8p+0); /* 1.9761904761904763 */
    const __m256d v204 = _mm256_set1_pd(-0x1.f3cf3cf3cf3cfp-1); /* -0.97619047619047616 */
    const __m256d v208 = _mm256_set1_pd(0x1.fa0be82fa0be8p+0); /* 1.9767441860465116 */
    const __m256d v209 = _mm256_set1_pd(-0x1.f417d05f417dp-1); /* -0.97674418604651159 */
    const __m256d v213 = _mm256_set1_pd(0x1.fa2e8ba2e8ba3p+0); /* 1.9772727272727273 */
    const __m256d v214 = _mm256_set1_pd(-0x1.f45d1745d1746p-1); /* -0.97727272727272729 */
    const __m256d v217 = _mm256_set1_pd(0x1.fa4fa4fa4fa5p+0); /* 1.9777777777777779 */
    const __m256d v219 = _mm256_set1_pd(-0x1.f49f49f49f49fp-1); /* -0.97777777777777775 */
    const __m256d v223 = _mm256_set1_pd(0x1.fa6f4de9bd37ap+0); /* 1.9782608695652173 */
    const __m256d v224 = _mm256_set1_pd(-0x1.f4de9bd37a6f5p-1); /* -0.97826086956521741 */
    const __m256d v227 = _mm256_set1_pd(0x1.fa8d9df51b3bfp+0); /* 1.9787234042553192 */
    const __m256d v229 = _mm256_set1_pd(-0x1.f51b3bea3677dp-1); /* -0.97872340425531912 */
    const __m256d v233 = _mm256_set1_pd(0x1.faaaaaaaaaaabp+0); /* 1.9791666666666667 */
    const __m256d v234 = _mm256_set1_pd(-0x1.f555555555555p-1); /* -0.97916666666666663 */
    const __m256d v238 = _mm256_set1_pd(0x1.fac687d6343ebp+0); /* 1.9795918367346939 */
    const __m256d v239 = _mm256_set1_pd(-0x1.f58d0fac687d6p-1); /* -0.97959183673469385 */
    const __m256d v242 = _mm256_set1_pd(0x1.fae147ae147aep+0); /* 1.98 */
    const __m256d v244 = _mm256_set1_pd(-0x1.f5c28f5c28f5cp-1); /* -0.97999999999999998 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    _mm256_storeu_pd(y0, v0);
    _mm256_storeu_pd(y0 + 4, v0);
    _mm256_storeu_pd(y1, v1l);
    _mm256_storeu_pd(y1 + 4, v1h);
    const __m256d v3l = _mm256_mul_pd(v1l, v1l);
    const __m256d v3h = _mm256_mul_pd(v1h, v1h);
    const __m256d v5l = _mm256_fmadd_pd(v2, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v2, v3h, v4);
    _mm256_storeu_pd(y2, v5l);
    _mm256_storeu_pd(y2 + 4, v5h);
    const __m256d v6l = _mm256_mul_pd(v5l, v1l);
    const __m256d v6h = _mm256_mul_pd(v5h, v1h);
    const __m256d v9l = _mm256_mul_pd(v8, v1l);
    const __m256d v9h = _mm256_mul_pd(v8, v1h);
    const __m256d v10l = _mm256_fmadd_pd(v6l, v7, v9l);
    const __m256d v10h = _mm256_fmadd_pd(v6h, v7, v9h);
    _mm256_storeu_pd(y3, v10l);
    _mm256_storeu_pd(y3 + 4, v10h);
    const __m256d v12l = _mm256_mul_pd(v1l, v10l);
    const __m256d v12h = _mm256_mul_pd(v1h, v10h);
    const __m256d v14l = _mm256_mul_pd(v13, v5l);
    const __m256d v14h = _mm256_mul_pd(v13, v5h);
    const __m256d v15l = _mm256_fmadd_pd(v11, v12l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v11, v12h, v14h);
    _mm256_storeu_pd(y4, v15l);
    _mm256_storeu_pd(y4 + 4, v15h);
    const __m256d v16l = _mm256_mul_pd(v15l, v1l);
    const __m256d v16h = _mm256_mul_pd(v15h, v1h);
    const __m256d v19l = _mm256_mul_pd(v18, v10l);
    const __m256d v19h = _mm256_mul_pd(v18, v10h);
    const __m256d v20l = _mm256_fmadd_pd(v16l, v17, v19l);
    const __m256d v20h = _mm256_fmadd_pd(v16h, v17, v19h);
    _mm256_storeu_pd(y5, v20l);
    _mm256_storeu_pd(y5 + 4, v20h);
    const __m256d v22l = _mm256_mul_pd(v20l, v1l);
    const __m256d v22h = _mm256_mul_pd(v20h, v1h);
    const __m256d v24l = _mm256_mul_pd(v23, v15l);
    const __m256d v24h = _mm256_mul_pd(v23, v15h);
    const __m256d v25l = _mm256_fmadd_pd(v21, v22l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v21, v22h, v24h);
    _mm256_storeu_pd(y6, v25l);
    _mm256_storeu_pd(y6 + 4, v25h);
    const __m256d v26l = _mm256_mul_pd(v1l, v25l);
    const __m256d v26h = _mm256_mul_pd(v1h, v25h);
    const __m256d v29l = _mm256_mul_pd(v28, v20l);
    const __m256d v29h = _mm256_mul_pd(v28, v20h);
    const __m256d v30l = _mm256_fmadd_pd(v26l, v27, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v26h, v27, v29h);
    _mm256_storeu_pd(y7, v30l);
    _mm256_storeu_pd(y7 + 4, v30h);
    const __m256d v32l = _mm256_mul_pd(v30l, v1l);
    const __m256d v32h = _mm256_mul_pd(v30h, v1h);
    const __m256d v34l = _mm256_mul_pd(v25l, v33);
    const __m256d v34h = _mm256_mul_pd(v25h, v33);
    const __m256d v35l = _mm256_fmadd_pd(v31, v32l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v31, v32h, v34h);
    _mm256_storeu_pd(y8, v35l);
    _mm256_storeu_pd(y8 + 4, v35h);
    const __m256d v37l = _mm256_mul_pd(v35l, v1l);
    const __m256d v37h = _mm256_mul_pd(v35h, v1h);
    const __m256d v39l = _mm256_mul_pd(v30l, v38);
    const __m256d v39h = _mm256_mul_pd(v30h, v38);
    const __m256d v40l = _mm256_fmadd_pd(v36, v37l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v36, v37h, v39h);
    _mm256_storeu_pd(y9, v40l);
    _mm256_storeu_pd(y9 + 4, v40h);
    const __m256d v41l = _mm256_mul_pd(v40l, v1l);
    const __m256d v41h = _mm256_mul_pd(v40h, v1h);
    const __m256d v44l = _mm256_mul_pd(v35l, v43);
    const __m256d v44h = _mm256_mul_pd(v35h, v43);
    const __m256d v45l = _mm256_fmadd_pd(v41l, v42, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v41h, v42, v44h);
    _mm256_storeu_pd(y10, v45l);
    _mm256_storeu_pd(y10 + 4, v45h);
    const __m256d v46l = _mm256_mul_pd(v1l, v45l);
    const __m256d v46h = _mm256_mul_pd(v1h, v45h);
    const __m256d v49l = _mm256_mul_pd(v40l, v48);
    const __m256d v49h = _mm256_mul_pd(v40h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v46l, v47, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v46h, v47, v49h);
    _mm256_storeu_pd(y11, v50l);
    _mm256_storeu_pd(y11 + 4, v50h);
    const __m256d v51l = _mm256_mul_pd(v50l, v1l);
    const __m256d v51h = _mm256_mul_pd(v50h, v1h);
    const __m256d v54l = _mm256_mul_pd(v45l, v53);
    const __m256d v54h = _mm256_mul_pd(v45h, v53);
    const __m256d v55l = _mm256_fmadd_pd(v51l, v52, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v51h, v52, v54h);
    _mm256_storeu_pd(y12, v55l);
    _mm256_storeu_pd(y12 + 4, v55h);
    const __m256d v57l = _mm256_mul_pd(v55l, v1l);
    const __m256d v57h = _mm256_mul_pd(v55h, v1h);
    const __m256d v59l = _mm256_mul_pd(v50l, v58);
    const __m256d v59h = _mm256_mul_pd(v50h, v58);
    const __m256d v60l = _mm256_fmadd_pd(v56, v57l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v56, v57h, v59h);
    _mm256_storeu_pd(y13, v60l);
    _mm256_storeu_pd(y13 + 4, v60h);
    const __m256d v61l = _mm256_mul_pd(v1l, v60l);
    const __m256d v61h = _mm256_mul_pd(v1h, v60h);
    const __m256d v64l = _mm256_mul_pd(v63, v55l);
    const __m256d v64h = _mm256_mul_pd(v63, v55h);
    const __m256d v65l = _mm256_fmadd_pd(v61l, v62, v64l);
    const __m256d v65h = _mm256_fmadd_pd(v61h, v62, v64h);
    _mm256_storeu_pd(y14, v65l);
    _mm256_storeu_pd(y14 + 4, v65h);
    const __m256d v66l = _mm256_mul_pd(v65l, v1l);
    const __m256d v66h = _mm256_mul_pd(v65h, v1h);
    const __m256d v69l = _mm256_mul_pd(v68, v60l);
    const __m256d v69h = _mm256_mul_pd(v68, v60h);
    const __m256d v70l = _mm256_fmadd_pd(v66l, v67, v69l);
    const __m256d v70h = _mm256_fmadd_pd(v66h, v67, v69h);
    _mm256_storeu_pd(y15, v70l);
    _mm256_storeu_pd(y15 + 4, v70h);
    const __m256d v71l = _mm256_mul_pd(v70l, v1l);
    const __m256d v71h = _mm256_mul_pd(v70h, v1h);
    const __m256d v74l = _mm256_mul_pd(v73, v65l);
    const __m256d v74h = _mm256_mul_pd(v73, v65h);
    const __m256d v75l = _mm256_fmadd_pd(v71l, v72, v74l);
    const __m256d v75h = _mm256_fmadd_pd(v71h, v72, v74h);
    _mm256_storeu_pd(y16, v75l);
    _mm256_storeu_pd(y16 + 4, v75h);
    const __m256d v77l = _mm256_mul_pd(v70l, v76);
    const __m256d v77h = _mm256_mul_pd(v70h, v76);
    const __m256d v78l = _mm256_mul_pd(v1l, v75l);
    const __m256d v78h = _mm256_mul_pd(v1h, v75h);
    const __m256d v80l = _mm256_mul_pd(v78l, v79);
    const __m256d v80h = _mm256_mul_pd(v78h, v79);
    const __m256d v81l = _mm256_add_pd(v77l, v80l);
    const __m256d v81h = _mm256_add_pd(v77h, v80h);
    _mm256_storeu_pd(y17, v81l);
    _mm256_storeu_pd(y17 + 4, v81h);
    const __m256d v82l = _mm256_mul_pd(v1l, v81l);
    const __m256d v82h = _mm256_mul_pd(v1h, v81h);
    const __m256d v85l = _mm256_mul_pd(v84, v75l);
    const __m256d v85h = _mm256_mul_pd(v84, v75h);
    const __m256d v86l = _mm256_fmadd_pd(v82l, v83, v85l);
    const __m256d v86h = _mm256_fmadd_pd(v82h, v83, v85h);
    _mm256_storeu_pd(y18, v86l);
    _mm256_storeu_pd(y18 + 4, v86h);
    const __m256d v87l = _mm256_mul_pd(v1l, v86l);
    const __m256d v87h = _mm256_mul_pd(v1h, v86h);
    const __m256d v90l = _mm256_mul_pd(v89, v81l);
    const __m256d v90h = _mm256_mul_pd(v89, v81h);
    const __m256d v91l = _mm256_fmadd_pd(v87l, v88, v90l);
    const __m256d v91h = _mm256_fmadd_pd(v87h, v88, v90h);
    _mm256_storeu_pd(y19, v91l);
    _mm256_storeu_pd(y19 + 4, v91h);
    const __m256d v92l = _mm256_mul_pd(v1l, v91l);
    const __m256d v92h = _mm256_mul_pd(v1h, v91h);
    const __m256d v95l = _mm256_mul_pd(v94, v86l);
    const __m256d v95h = _mm256_mul_pd(v94, v86h);
    const __m256d v96l = _mm256_fmadd_pd(v92l, v93, v95l);
    const __m256d v96h = _mm256_fmadd_pd(v92h, v93, v95h);
    _mm256_storeu_pd(y20, v96l);
    _mm256_storeu_pd(y20 + 4, v96h);
    const __m256d v97l = _mm256_mul_pd(v96l, v1l);
    const __m256d v97h = _mm256_mul_pd(v96h, v1h);
    const __m256d v100l = _mm256_mul_pd(v99, v91l);
    const __m256d v100h = _mm256_mul_pd(v99, v91h);
    const __m256d v101l = _mm256_fmadd_pd(v97l, v98, v100l);
    const __m256d v101h = _mm256_fmadd_pd(v97h, v98, v100h);
    _mm256_storeu_pd(y21, v101l);
    _mm256_storeu_pd(y21 + 4, v101h);
    const __m256d v103l = _mm256_mul_pd(v101l, v1l);
    const __m256d v103h = _mm256_mul_pd(v101h, v1h);
    const __m256d v105l = _mm256_mul_pd(v96l, v104);
    const __m256d v105h = _mm256_mul_pd(v96h, v104);
    const __m256d v106l = _mm256_fmadd_pd(v102, v103l, v105l);
    const __m256d v106h = _mm256_fmadd_pd(v102, v103h, v105h);
    _mm256_storeu_pd(y22, v106l);
    _mm256_storeu_pd(y22 + 4, v106h);
    const __m256d v108l = _mm256_mul_pd(v106l, v1l);
    const __m256d v108h = _mm256_mul_pd(v106h, v1h);
    const __m256d v110l = _mm256_mul_pd(v101l, v109);
    const __m256d v110h = _mm256_mul_pd(v101h, v109);
    const __m256d v111l = _mm256_fmadd_pd(v107, v108l, v110l);
    const __m256d v111h = _mm256_fmadd_pd(v107, v108h, v110h);
    _mm256_storeu_pd(y23, v111l);
    _mm256_storeu_pd(y23 + 4, v111h);
    const __m256d v112l = _mm256_mul_pd(v111l, v1l);
    const __m256d v112h = _mm256_mul_pd(v111h, v1h);
    const __m256d v115l = _mm256_mul_pd(v106l, v114);
    const __m256d v115h = _mm256_mul_pd(v106h, v114);
    const __m256d v116l = _mm256_fmadd_pd(v112l, v113, v115l);
    const __m256d v116h = _mm256_fmadd_pd(v112h, v113, v115h);
    _mm256_storeu_pd(y24, v116l);
    _mm256_storeu_pd(y24 + 4, v116h);
    const __m256d v117l = _mm256_mul_pd(v116l, v1l);
    const __m256d v117h = _mm256_mul_pd(v116h, v1h);
    const __m256d v120l = _mm256_mul_pd(v111l, v119);
    const __m256d v120h = _mm256_mul_pd(v111h, v119);
    const __m256d v121l = _mm256_fmadd_pd(v117l, v118, v120l);
    const __m256d v121h = _mm256_fmadd_pd(v117h, v118, v120h);
    _mm256_storeu_pd(y25, v121l);
    _mm256_storeu_pd(y25 + 4, v121h);
    const __m256d v123l = _mm256_mul_pd(v121l, v1l);
    const __m256d v123h = _mm256_mul_pd(v121h, v1h);
    const __m256d v125l = _mm256_mul_pd(v124, v116l);
    const __m256d v125h = _mm256_mul_pd(v124, v116h);
    const __m256d v126l = _mm256_fmadd_pd(v122, v123l, v125l);
    const __m256d v126h = _mm256_fmadd_pd(v122, v123h, v125h);
    _mm256_storeu_pd(y26, v126l);
    _mm256_storeu_pd(y26 + 4, v126h);
    const __m256d v127l = _mm256_mul_pd(v126l, v1l);
    const __m256d v127h = _mm256_mul_pd(v126h, v1h);
    const __m256d v130l = _mm256_mul_pd(v129, v121l);
    const __m256d v130h = _mm256_mul_pd(v129, v121h);
    const __m256d v131l = _mm256_fmadd_pd(v127l, v128, v130l);
    const __m256d v131h = _mm256_fmadd_pd(v127h, v128, v130h);
    _mm256_storeu_pd(y27, v131l);
    _mm256_storeu_pd(y27 + 4, v131h);
    const __m256d v132l = _mm256_mul_pd(v131l, v1l);
    const __m256d v132h = _mm256_mul_pd(v131h, v1h);
    const __m256d v135l = _mm256_mul_pd(v134, v126l);
    const __m256d v135h = _mm256_mul_pd(v134, v126h);
    const __m256d v136l = _mm256_fmadd_pd(v132l, v133, v135l);
    const __m256d v136h = _mm256_fmadd_pd(v132h, v133, v135h);
    _mm256_storeu_pd(y28, v136l);
    _mm256_storeu_pd(y28 + 4, v136h);
    const __m256d v137l = _mm256_mul_pd(v136l, v1l);
    const __m256d v137h = _mm256_mul_pd(v136h, v1h);
    const __m256d v140l = _mm256_mul_pd(v131l, v139);
    const __m256d v140h = _mm256_mul_pd(v131h, v139);
    const __m256d v141l = _mm256_fmadd_pd(v137l, v138, v140l);
    const __m256d v141h = _mm256_fmadd_pd(v137h, v138, v140h);
    _mm256_storeu_pd(y29, v141l);
    _mm256_storeu_pd(y29 + 4, v141h);
    const __m256d v143l = _mm256_mul_pd(v141l, v1l);
    const __m256d v143h = _mm256_mul_pd(v141h, v1h);
    const __m256d v145l = _mm256_mul_pd(v144, v136l);
    const __m256d v145h = _mm256_mul_pd(v144, v136h);
    const __m256d v146l = _mm256_fmadd_pd(v142, v143l, v145l);
    const __m256d v146h = _mm256_fmadd_pd(v142, v143h, v145h);
    _mm256_storeu_pd(y30, v146l);
    _mm256_storeu_pd(y30 + 4, v146h);
    const __m256d v147l = _mm256_mul_pd(v146l, v1l);
    const __m256d v147h = _mm256_mul_pd(v146h, v1h);
    const __m256d v150l = _mm256_mul_pd(v149, v141l);
    const __m256d v150h = _mm256_mul_pd(v149, v141h);
    const __m256d v151l = _mm256_fmadd_pd(v147l, v148, v150l);
    const __m256d v151h = _mm256_fmadd_pd(v147h, v148, v150h);
    _mm256_storeu_pd(y31, v151l);
    _mm256_storeu_pd(y31 + 4, v151h);
    const __m256d v152l = _mm256_mul_pd(v151l, v1l);
    const __m256d v152h = _mm256_mul_pd(v151h, v1h);
    const __m256d v155l = _mm256_mul_pd(v154, v146l);
    const __m256d v155h = _mm256_mul_pd(v154, v146h);
    const __m256d v156l = _mm256_fmadd_pd(v152l, v153, v155l);
    const __m256d v156h = _mm256_fmadd_pd(v152h, v153, v155h);
    _mm256_storeu_pd(y32, v156l);
    _mm256_storeu_pd(y32 + 4, v156h);
    const __m256d v158l = _mm256_mul_pd(v1l, v156l);
    const __m256d v158h = _mm256_mul_pd(v1h, v156h);
    const __m256d v160l = _mm256_mul_pd(v159, v151l);
    const __m256d v160h = _mm256_mul_pd(v159, v151h);
    const __m256d v161l = _mm256_fmadd_pd(v157, v158l, v160l);
    const __m256d v161h = _mm256_fmadd_pd(v157, v158h, v160h);
    _mm256_storeu_pd(y33, v161l);
    _mm256_storeu_pd(y33 + 4, v161h);
    const __m256d v163l = _mm256_mul_pd(v1l, v161l);
    const __m256d v163h = _mm256_mul_pd(v1h, v161h);
    const __m256d v165l = _mm256_mul_pd(v164, v156l);
    const __m256d v165h = _mm256_mul_pd(v164, v156h);
    const __m256d v166l = _mm256_fmadd_pd(v162, v163l, v165l);
    const __m256d v166h = _mm256_fmadd_pd(v162, v163h, v165h);
    _mm256_storeu_pd(y34, v166l);
    _mm256_storeu_pd(y34 + 4, v166h);
    const __m256d v167l = _mm256_mul_pd(v1l, v166l);
    const __m256d v167h = _mm256_mul_pd(v1h, v166h);
    const __m256d v170l = _mm256_mul_pd(v169, v161l);
    const __m256d v170h = _mm256_mul_pd(v169, v161h);
    const __m256d v171l = _mm256_fmadd_pd(v167l, v168, v170l);
    const __m256d v171h = _mm256_fmadd_pd(v167h, v168, v170h);
    _mm256_storeu_pd(y35, v171l);
    _mm256_storeu_pd(y35 + 4, v171h);
    const __m256d v172l = _mm256_mul_pd(v171l, v1l);
    const __m256d v172h = _mm256_mul_pd(v171h, v1h);
    const __m256d v175l = _mm256_mul_pd(v174, v166l);
    const __m256d v175h = _mm256_mul_pd(v174, v166h);
    const __m256d v176l = _mm256_fmadd_pd(v172l, v173, v175l);
    const __m256d v176h = _mm256_fmadd_pd(v172h, v173, v175h);
    _mm256_storeu_pd(y36, v176l);
    _mm256_storeu_pd(y36 + 4, v176h);
    const __m256d v178l = _mm256_mul_pd(v1l, v176l);
    const __m256d v178h = _mm256_mul_pd(v1h, v176h);
    const __m256d v180l = _mm256_mul_pd(v179, v171l);
    const __m256d v180h = _mm256_mul_pd(v179, v171h);
    const __m256d v181l = _mm256_fmadd_pd(v177, v178l, v180l);
    const __m256d v181h = _mm256_fmadd_pd(v177, v178h, v180h);
    _mm256_storeu_pd(y37, v181l);
    _mm256_storeu_pd(y37 + 4, v181h);
    const __m256d v183l = _mm256_mul_pd(v181l, v1l);
    const __m256d v183h = _mm256_mul_pd(v181h, v1h);
    const __m256d v185l = _mm256_mul_pd(v184, v176l);
    const __m256d v185h = _mm256_mul_pd(v184, v176h);
    const __m256d v186l = _mm256_fmadd_pd(v182, v183l, v185l);
    const __m256d v186h = _mm256_fmadd_pd(v182, v183h, v185h);
    _mm256_storeu_pd(y38, v186l);
    _mm256_storeu_pd(y38 + 4, v186h);
    const __m256d v188l = _mm256_mul_pd(v186l, v1l);
    const __m256d v188h = _mm256_mul_pd(v186h, v1h);
    const __m256d v190l = _mm256_mul_pd(v189, v181l);
    const __m256d v190h = _mm256_mul_pd(v189, v181h);
    const __m256d v191l = _mm256_fmadd_pd(v187, v188l, v190l);
    const __m256d v191h = _mm256_fmadd_pd(v187, v188h, v190h);
    _mm256_storeu_pd(y39, v191l);
    _mm256_storeu_pd(y39 + 4, v191h);
    const __m256d v193l = _mm256_mul_pd(v1l, v191l);
    const __m256d v193h = _mm256_mul_pd(v1h, v191h);
    const __m256d v195l = _mm256_mul_pd(v186l, v194);
    const __m256d v195h = _mm256_mul_pd(v186h, v194);
    const __m256d v196l = _mm256_fmadd_pd(v192, v193l, v195l);
    const __m256d v196h = _mm256_fmadd_pd(v192, v193h, v195h);
    _mm256_storeu_pd(y40, v196l);
    _mm256_storeu_pd(y40 + 4, v196h);
    const __m256d v198l = _mm256_mul_pd(v1l, v196l);
    const __m256d v198h = _mm256_mul_pd(v1h, v196h);
    const __m256d v200l = _mm256_mul_pd(v199, v191l);
    const __m256d v200h = _mm256_mul_pd(v199, v191h);
    const __m256d v201l = _mm256_fmadd_pd(v197, v198l, v200l);
    const __m256d v201h = _mm256_fmadd_pd(v197, v198h, v200h);
    _mm256_storeu_pd(y41, v201l);
    _mm256_storeu_pd(y41 + 4, v201h);
    const __m256d v202l = _mm256_mul_pd(v1l, v201l);
    const __m256d v202h = _mm256_mul_pd(v1h, v201h);
    const __m256d v205l = _mm256_mul_pd(v204, v196l);
    const __m256d v205h = _mm256_mul_pd(v204, v196h);
    const __m256d v206l = _mm256_fmadd_pd(v202l, v203, v205l);
    const __m256d v206h = _mm256_fmadd_pd(v202h, v203, v205h);
    _mm256_storeu_pd(y42, v206l);
    _mm256_storeu_pd(y42 + 4, v206h);
    const __m256d v207l = _mm256_mul_pd(v1l, v206l);
    const __m256d v207h = _mm256_mul_pd(v1h, v206h);
    const __m256d v210l = _mm256_mul_pd(v209, v201l);
    const __m256d v210h = _mm256_mul_pd(v209, v201h);
    const __m256d v211l = _mm256_fmadd_pd(v207l, v208, v210l);
    const __m256d v211h = _mm256_fmadd_pd(v207h, v208, v210h);
    _mm256_storeu_pd(y43, v211l);
    _mm256_storeu_pd(y43 + 4, v211h);
    const __m256d v212l = _mm256_mul_pd(v211l, v1l);
    const __m256d v212h = _mm256_mul_pd(v211h, v1h);
    const __m256d v215l = _mm256_mul_pd(v214, v206l);
    const __m256d v215h = _mm256_mul_pd(v214, v206h);
    const __m256d v216l = _mm256_fmadd_pd(v212l, v213, v215l);
    const __m256d v216h = _mm256_fmadd_pd(v212h, v213, v215h);
    _mm256_storeu_pd(y44, v216l);
    _mm256_storeu_pd(y44 + 4, v216h);
    const __m256d v218l = _mm256_mul_pd(v216l, v1l);
    const __m256d v218h = _mm256_mul_pd(v216h, v1h);
    const __m256d v220l = _mm256_mul_pd(v219, v211l);
    const __m256d v220h = _mm256_mul_pd(v219, v211h);
    const __m256d v221l = _mm256_fmadd_pd(v217, v218l, v220l);
    const __m256d v221h = _mm256_fmadd_pd(v217, v218h, v220h);
    _mm256_storeu_pd(y45, v221l);
    _mm256_storeu_pd(y45 + 4, v221h);
    const __m256d v222l = _mm256_mul_pd(v221l, v1l);
    const __m256d v222h = _mm256_mul_pd(v221h, v1h);
    const __m256d v225l = _mm256_mul_pd(v216l, v224);
    const __m256d v225h = _mm256_mul_pd(v216h, v224);
    const __m256d v226l = _mm256_fmadd_pd(v222l, v223, v225l);
    const __m256d v226h = _mm256_fmadd_pd(v222h, v223, v225h);
    _mm256_storeu_pd(y46, v226l);
    _mm256_storeu_pd(y46 + 4, v226h);
    const __m256d v228l = _mm256_mul_pd(v226l, v1l);
    const __m256d v228h = _mm256_mul_pd(v226h, v1h);
    const __m256d v230l = _mm256_mul_pd(v221l, v229);
    const __m256d v230h = _mm256_mul_pd(v221h, v229);
    const __m256d v231l = _mm256_fmadd_pd(v227, v228l, v230l);
    const __m256d v231h = _mm256_fmadd_pd(v227, v228h, v230h);
    _mm256_storeu_pd(y47, v231l);
    _mm256_storeu_pd(y47 + 4, v231h);
    const __m256d v232l = _mm256_mul_pd(v1l, v231l);
    const __m256d v232h = _mm256_mul_pd(v1h, v231h);
    const __m256d v235l = _mm256_mul_pd(v234, v226l);
    const __m256d v235h = _mm256_mul_pd(v234, v226h);
    const __m256d v236l = _mm256_fmadd_pd(v232l, v233, v235l);
    const __m256d v236h = _mm256_fmadd_pd(v232h, v233, v235h);
    _mm256_storeu_pd(y48, v236l);
    _mm256_storeu_pd(y48 + 4, v236h);
    const __m256d v237l = _mm256_mul_pd(v236l, v1l);
    const __m256d v237h = _mm256_mul_pd(v236h, v1h);
    const __m256d v240l = _mm256_mul_pd(v239, v231l);
    const __m256d v240h = _mm256_mul_pd(v239, v231h);
    const __m256d v241l = _mm256_fmadd_pd(v237l, v238, v240l);
    const __m256d v241h = _mm256_fmadd_pd(v237h, v238, v240h);
    _mm256_storeu_pd(y49, v241l);
    _mm256_storeu_pd(y49 + 4, v241h);
    const __m256d v243l = _mm256_mul_pd(v241l, v1l);
    const __m256d v243h = _mm256_mul_pd(v241h, v1h);
    const __m256d v245l = _mm256_mul_pd(v244, v236l);
    const __m256d v245h = _mm256_mul_pd(v244, v236h);
    const __m256d v246l = _mm256_fmadd_pd(v242, v243l, v245l);
    const __m256d v246h = _mm256_fmadd_pd(v242, v243h, v245h);
    _mm256_storeu_pd(y50, v246l);
    _mm256_storeu_pd(y50 + 4, v246h);
}

static LEGENDRE_F64_245ULP_AVX512_AVX2_TARGET void legendre_f64_245ulp_avx512_array_avx2(const double *x, double *y0, double *y1, double *y2, double *y3, double *y4, double *y5, double *y6, double *y7, double *y8, double *y9, double *y10, double *y11, double *y12, double *y13, double *y14, double *y15, double *y16, double *y17, double *y18, double *y19, double *y20, double *y21, double *y22, double *y23, double *y24, double *y25, double *y26, double *y27, double *y28, double *y29, double *y30, double *y31, double *y32, double *y33, double *y34, double *y35, double *y36, double *y37, double *y38, double *y39, double *y40, double *y41, double *y42, double *y43, double *y44, double *y45, double *y46, double *y47, double *y48, double *y49, double *y50, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        legendre_f64_245ulp_avx512_step_avx2(x + i, y0 + i, y1 + i, y2 + i, y3 + i, y4 + i, y5 + i, y6 + i, y7 + i, y8 + i, y9 + i, y10 + i, y11 + i, y12 + i, y13 + i, y14 + i, y15 + i, y16 + i, y17 + i, y18 + i, y19 + i, y20 + i, y21 + i, y22 + i, y23 + i, y24 + i, y25 + i, y26 + i, y27 + i, y28 + i, y29 + i, y30 + i, y31 + i, y32 + i, y33 + i, y34 + i, y35 + i, y36 + i, y37 + i, y38 + i, y39 + i, y40 + i, y41 + i, y42 + i, y43 + i, y44 + i, y45 + i, y46 + i, y47 + i, y48 + i, y49 + i, y50 + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y0[8];
        double tail_y1[8];
        double tail_y2[8];
        double tail_y3[8];
        double tail_y4[8];
        double tail_y5[8];
        double tail_y6[8];
        double tail_y7[8];
        double tail_y8[8];
        double tail_y9[8];
        double tail_y10[8];
        double tail_y11[8];
        double tail_y12[8];
        double tail_y13[8];
        double tail_y14[8];
        double tail_y15[8];
        double tail_y16[8];
        double tail_y17[8];
        double tail_y18[8];
        double tail_y19[8];
        double tail_y20[8];
        double tail_y21[8];
        double tail_y22[8];
        double tail_y23[8];
        double tail_y24[8];
        double tail_y25[8];
        double tail_y26[8];
        double tail_y27[8];
        double tail_y28[8];
        double tail_y29[8];
        double tail_y30[8];
        double tail_y31[8];
        double tail_y32[8];
        double tail_y33[8];
        double tail_y34[8];
        double tail_y35[8];
        double tail_y36[8];
        double tail_y37[8];
        double tail_y38[8];
        double tail_y39[8];
        double tail_y40[8];
        double tail_y41[8];
        double tail_y42[8];
        double tail_y43[8];
        double tail_y44[8];
        double tail_y45[8];
        double tail_y46[8];
        double tail_y47[8];
        double tail_y48[8];
        double tail_y49[8];
        double tail_y50[8];
        legendre_f64_245ulp_avx512_step_avx2(tail_x, tail_y0, tail_y1, tail_y2, tail_y3, tail_y4, tail_y5, tail_y6, tail_y7, tail_y8, tail_y9, tail_y10, tail_y11, tail_y12, tail_y13, tail_y14, tail_y15, tail_y16, tail_y17, tail_y18, tail_y19, tail_y20, tail_y21, tail_y22, tail_y23, tail_y24, tail_y25, tail_y26, tail_y27, tail_y28, tail_y29, tail_y30, tail_y31, tail_y32, tail_y33, tail_y34, tail_y35, tail_y36, tail_y37, tail_y38, tail_y39, tail_y40, tail_y41, tail_y42, tail_y43, tail_y44, tail_y45, tail_y46, tail_y47, tail_y48, tail_y49, tail_y50);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
        memcpy(y2 + i, tail_y2, m * sizeof *y2);
        memcpy(y3 + i, tail_y3, m * sizeof *y3);
        memcpy(y4 + i, tail_y4, m * sizeof *y4);
        memcpy(y5 + i, tail_y5, m * sizeof *y5);
        memcpy(y6 + i, tail_y6, m * sizeof *y6);
        memcpy(y7 + i, tail_y7, m * sizeof *y7);
        memcpy(y8 + i, tail_y8, m * sizeof *y8);
        memcpy(y9 + i, tail_y9, m * sizeof *y9);
        memcpy(y10 + i, tail_y10, m * sizeof *y10);
        memcpy(y11 + i, tail_y11, m * sizeof *y11);
        memcpy(y12 + i, tail_y12, m * sizeof *y12);
        memcpy(y13 + i, tail_y13, m * sizeof *y13);
        memcpy(y14 + i, tail_y14, m * sizeof *y14);
        memcpy(y15 + i, tail_y15, m * sizeof *y15);
        memcpy(y16 + i, tail_y16, m * sizeof *y16);
        memcpy(y17 + i, tail_y17, m * sizeof *y17);
        memcpy(y18 + i, tail_y18, m * sizeof *y18);
        memcpy(y19 + i, tail_y19, m * sizeof *y19);
        memcpy(y20 + i, tail_y20, m * sizeof *y20);
        memcpy(y21 + i, tail_y21, m * sizeof *y21);
        memcpy(y22 + i, tail_y22, m * sizeof *y22);
        memcpy(y23 + i, tail_y23, m * sizeof *y23);
        memcpy(y24 + i, tail_y24, m * sizeof *y24);
        memcpy(y25 + i, tail_y25, m * sizeof *y25);
        memcpy(y26 + i, tail_y26, m * sizeof *y26);
        memcpy(y27 + i, tail_y27, m * sizeof *y27);
        memcpy(y28 + i, tail_y28, m * sizeof *y28);
        memcpy(y29 + i, tail_y29, m * sizeof *y29);
        memcpy(y30 + i, tail_y30, m * sizeof *y30);
        memcpy(y31 + i, tail_y31, m * sizeof *y31);
        memcpy(y32 + i, tail_y32, m * sizeof *y32);
        memcpy(y33 + i, tail_y33, m * sizeof *y33);
        memcpy(y34 + i, tail_y34, m * sizeof *y34);
        memcpy(y35 + i, tail_y35, m * sizeof *y35);
        memcpy(y36 + i, tail_y36, m * sizeof *y36);
        memcpy(y37 + i, tail_y37, m * sizeof *y37);
        memcpy(y38 + i, tail_y38, m * sizeof *y38);
        memcpy(y39 + i, tail_y39, m * sizeof *y39);
        memcpy(y40 + i, tail_y40, m * sizeof *y40);
        memcpy(y41 + i, tail_y41, m * sizeof *y41);
        memcpy(y42 + i, tail_y42, m * sizeof *y42);
        memcpy(y43 + i, tail_y43, m * sizeof *y43);
        memcpy(y44 + i, tail_y44, m * sizeof *y44);
        memcpy(y45 + i, tail_y45, m * sizeof *y45);
        memcpy(y46 + i, tail_y46, m * sizeof *y46);
        memcpy(y47 + i, tail_y47, m * sizeof *y47);
        memcpy(y48 + i, tail_y48, m * sizeof *y48);
        memcpy(y49 + i, tail_y49, m * sizeof *y49);
        memcpy(y50 + i, tail_y50, m * sizeof *y50);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LEGENDRE_F64_245ULP_AVX512_AVX512 void legendre_f64_245ulp_avx512_step_avx512(const double *x, double *y0, double *y1, double *y2, double *y3, double *y4, double *y5, double *y6, double *y7, double *y8, double *y9, double *y10, double *y11, double *y12, double *y13, double *y14, double *y15, double *y16, double *y17, double *y18, double *y19, double *y20, double *y21, double *y22, double *y23, double *y24, double *y25, double *y26, double *y27, double *y28, double *y29, double *y30, double *y31, double *y32, double *y33, double *y34, double *y35, double *y36, double *y37, double *y38, double *y39, double *y40, double *y41, double *y42, double *y43, double *y44, double *y45, double *y46, double *y47, double *y48, double *y49, double *y50) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v2 = _mm512_set1_pd(0x1.8000000000001p+0); /* 1.5000000000000002 */
    const __m512d v4 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v7 = _mm512_set1_pd(0x1.aaaaaaaaaaaacp+0); /* 1.666666666666667 */
    const __m512d v8 = _mm512_set1_pd(-0x1.5555555555554p-1); /* -0.66666666666666652 */
    const __m512d v11 = _mm512_set1_pd(0x1.bffffffffffffp+0); /* 1.7499999999999998 */
    const __m512d v13 = _mm512_set1_pd(-0x1.8000000000002p-1); /* -0.75000000000000022 */
    const __m512d v17 = _mm512_set1_pd(0x1.cccccccccccccp+0); /* 1.7999999999999998 */
    const __m512d v18 = _mm512_set1_pd(-0x1.999999999999cp-1); /* -0.80000000000000027 */
    const __m512d v21 = _mm512_set1_pd(0x1.d555555555555p+0); /* 1.8333333333333333 */
    const __m512d v23 = _mm512_set1_pd(-0x1.aaaaaaaaaaaabp-1); /* -0.83333333333333337 */
    const __m512d v27 = _mm512_set1_pd(0x1.db6db6db6db6dp+0); /* 1.857142857142857 */
    const __m512d v28 = _mm512_set1_pd(-0x1.b6db6db6db6dap-1); /* -0.85714285714285698 */
    const __m512d v31 = _mm512_set1_pd(0x1.ep+0); /* 1.875 */
    const __m512d v33 = _mm512_set1_pd(-0x1.cp-1); /* -0.875 */
    const __m512d v36 = _mm512_set1_pd(0x1.e38e38e38e38ep+0); /* 1.8888888888888888 */
    const __m512d v38 = _mm512_set1_pd(-0x1.c71c71c71c71bp-1); /* -0.88888888888888873 */
    const __m512d v42 = _mm512_set1_pd(0x1.e666666666666p+0); /* 1.8999999999999999 */
    const __m512d v43 = _mm512_set1_pd(-0x1.ccccccccccccbp-1); /* -0.8999999999999998 */
    const __m512d v47 = _mm512_set1_pd(0x1.e8ba2e8ba2e8cp+0); /* 1.9090909090909092 */
    const __m512d v48 = _mm512_set1_pd(-0x1.d1745d1745d16p-1); /* -0.90909090909090895 */
    const __m512d v52 = _mm512_set1_pd(0x1.eaaaaaaaaaaabp+0); /* 1.9166666666666667 */
    const __m512d v53 = _mm512_set1_pd(-0x1.d555555555555p-1); /* -0.91666666666666663 */
    const __m512d v56 = _mm512_set1_pd(0x1.ec4ec4ec4ec4ep+0); /* 1.9230769230769229 */
    const __m512d v58 = _mm512_set1_pd(-0x1.d89d89d89d89ep-1); /* -0.92307692307692313 */
    const __m512d v62 = _mm512_set1_pd(0x1.edb6db6db6db7p+0); /* 1.9285714285714286 */
    const __m512d v63 = _mm512_set1_pd(-0x1.db6db6db6db6dp-1); /* -0.92857142857142849 */
    const __m512d v67 = _mm512_set1_pd(0x1.eeeeeeeeeeeefp+0); /* 1.9333333333333333 */
    const __m512d v68 = _mm512_set1_pd(-0x1.ddddddddddddfp-1); /* -0.93333333333333346 */
    const __m512d v72 = _mm512_set1_pd(0x1.fp+0); /* 1.9375 */
    const __m512d v73 = _mm512_set1_pd(-0x1.ep-1); /* -0.9375 */
    const __m512d v76 = _mm512_set1_pd(-0x1.e1e1e1e1e1e1ep-1); /* -0.94117647058823528 */
    const __m512d v79 = _mm512_set1_pd(0x1.f0f0f0f0f0f0fp+0); /* 1.9411764705882353 */
    const __m512d v83 = _mm512_set1_pd(0x1.f1c71c71c71c7p+0); /* 1.9444444444444444 */
    const __m512d v84 = _mm512_set1_pd(-0x1.e38e38e38e38ep-1); /* -0.94444444444444442 */
    const __m512d v88 = _mm512_set1_pd(0x1.f286bca1af287p+0); /* 1.9473684210526316 */
    const __m512d v89 = _mm512_set1_pd(-0x1.e50d79435e50dp-1); /* -0.94736842105263153 */
    const __m512d v93 = _mm512_set1_pd(0x1.f333333333333p+0); /* 1.95 */
    const __m512d v94 = _mm512_set1_pd(-0x1.e666666666666p-1); /* -0.94999999999999996 */
    const __m512d v98 = _mm512_set1_pd(0x1.f3cf3cf3cf3cfp+0); /* 1.9523809523809523 */
    const __m512d v99 = _mm512_set1_pd(-0x1.e79e79e79e79ep-1); /* -0.95238095238095233 */
    const __m512d v102 = _mm512_set1_pd(0x1.f45d1745d1746p+0); /* 1.9545454545454546 */
    const __m512d v104 = _mm512_set1_pd(-0x1.e8ba2e8ba2e8cp-1); /* -0.95454545454545459 */
    const __m512d v107 = _mm512_set1_pd(0x1.f4de9bd37a6f5p+0); /* 1.9565217391304348 */
    const __m512d v109 = _mm512_set1_pd(-0x1.e9bd37a6f4deap-1); /* -0.95652173913043481 */
    const __m512d v113 = _mm512_set1_pd(0x1.f555555555555p+0); /* 1.9583333333333333 */
    const __m512d v114 = _mm512_set1_pd(-0x1.eaaaaaaaaaaabp-1); /* -0.95833333333333337 */
    const __m512d v118 = _mm512_set1_pd(0x1.f5c28f5c28f5cp+0); /* 1.96 */
    const __m512d v119 = _mm512_set1_pd(-0x1.eb851eb851eb8p-1); /* -0.95999999999999996 */
    const __m512d v122 = _mm512_set1_pd(0x1.f627627627627p+0); /* 1.9615384615384615 */
    const __m512d v124 = _mm512_set1_pd(-0x1.ec4ec4ec4ec4fp-1); /* -0.96153846153846156 */
    const __m512d v128 = _mm512_set1_pd(0x1.f684bda12f685p+0); /* 1.962962962962963 */
    const __m512d v129 = _mm512_set1_pd(-0x1.ed097b425ed09p-1); /* -0.96296296296296291 */
    const __m512d v133 = _mm512_set1_pd(0x1.f6db6db6db6dbp+0); /* 1.9642857142857142 */
    const __m512d v134 = _mm512_set1_pd(-0x1.edb6db6db6db7p-1); /* -0.9642857142857143 */
    const __m512d v138 = _mm512_set1_pd(0x1.f72c234f72c23p+0); /* 1.9655172413793103 */
    const __m512d v139 = _mm512_set1_pd(-0x1.ee58469ee5847p-1); /* -0.96551724137931039 */
    const __m512d v142 = _mm512_set1_pd(0x1.f777777777777p+0); /* 1.9666666666666666 */
    const __m512d v144 = _mm512_set1_pd(-0x1.eeeeeeeeeeeefp-1); /* -0.96666666666666667 */
    const __m512d v148 = _mm512_set1_pd(0x1.f7bdef7bdef7cp+0); /* 1.967741935483871 */
    const __m512d v149 = _mm512_set1_pd(-0x1.ef7bdef7bdef8p-1); /* -0.967741935483871 */
    const __m512d v153 = _mm512_set1_pd(0x1.f8p+0); /* 1.96875 */
    const __m512d v154 = _mm512_set1_pd(-0x1.fp-1); /* -0.96875 */
    const __m512d v157 = _mm512_set1_pd(0x1.f83e0f83e0f84p+0); /* 1.9696969696969697 */
    const __m512d v159 = _mm512_set1_pd(-0x1.f07c1f07c1f08p-1); /* -0.96969696969696972 */
    const __m512d v162 = _mm512_set1_pd(0x1.f878787878788p+0); /* 1.9705882352941178 */
    const __m512d v164 = _mm512_set1_pd(-0x1.f0f0f0f0f0f0fp-1); /* -0.97058823529411764 */
    const __m512d v168 = _mm512_set1_pd(0x1.f8af8af8af8bp+0); /* 1.9714285714285715 */
    const __m512d v169 = _mm512_set1_pd(-0x1.f15f15f15f15fp-1); /* -0.97142857142857142 */
    const __m512d v173 = _mm512_set1_pd(0x1.f8e38e38e38e4p+0); /* 1.9722222222222223 */
    const __m512d v174 = _mm512_set1_pd(-0x1.f1c71c71c71c7p-1); /* -0.97222222222222221 */
    const __m512d v177 = _mm512_set1_pd(0x1.f914c1bacf915p+0); /* 1.972972972972973 */
    const __m512d v179 = _mm512_set1_pd(-0x1.f22983759f22ap-1); /* -0.97297297297297303 */
    const __m512d v182 = _mm512_set1_pd(0x1.f9435e50d7943p+0); /* 1.9736842105263157 */
    const __m512d v184 = _mm512_set1_pd(-0x1.f286bca1af287p-1); /* -0.97368421052631582 */
    const __m512d v187 = _mm512_set1_pd(0x1.f96f96f96f97p+0); /* 1.9743589743589745 */
    const __m512d v189 = _mm512_set1_pd(-0x1.f2df2df2df2dfp-1); /* -0.97435897435897434 */
    const __m512d v192 = _mm512_set1_pd(0x1.f99999999999ap+0); /* 1.9750000000000001 */
    const __m512d v194 = _mm512_set1_pd(-0x1.f333333333333p-1); /* -0.97499999999999998 */
    const __m512d v197 = _mm512_set1_pd(0x1.f9c18f9c18f9cp+0); /* 1.975609756097561 */
    const __m512d v199 = _mm512_set1_pd(-0x1.f3831f3831f38p-1); /* -0.97560975609756095 */
    const __m512d v203 = _mm512_set1_pd(0x1.f9e79e79e79e8p+0); /* 1.9761904761904763 */
    const __m512d v204 = _mm512_set1_pd(-0x1.f3cf3cf3cf3cfp-1); /* -0.97619047619047616 */
    const __m512d v208 = _mm512_set1_pd(0x1.fa0be82fa0be8p+0); /* 1.9767441860465116 */
    const __m512d v209 = _mm512_set1_pd(-0x1.f417d05f417dp-1); /* -0.97674418604651159 */
    const __m512d v213 = _mm512_set1_pd(0x1.fa2e8ba2e8ba3p+0); /* 1.9772727272727273 */
    const __m512d v214 = _mm512_set1_pd(-0x1.f45d1745d1746p-1); /* -0.97727272727272729 */
    const __m512d v217 = _mm512_set1_pd(0x1.fa4fa4fa4fa5p+0); /* 1.9777777777777779 */
    const __m512d v219 = _mm512_set1_pd(-0x1.f49f49f49f49fp-1); /* -0.97777777777777775 */
    const __m512d v223 = _mm512_set1_pd(0x1.fa6f4de9bd37ap+0); /* 1.9782608695652173 */
    const __m512d v224 = _mm512_set1_pd(-0x1.f4de9bd37a6f5p-1); /* -0.97826086956521741 */
    const __m512d v227 = _mm512_set1_pd(0x1.fa8d9df51b3bfp+0); /* 1.9787234042553192 */
    const __m512d v229 = _mm512_set1_pd(-0x1.f51b3bea3677dp-1); /* -0.97872340425531912 */
    const __m512d v233 = _mm512_set1_pd(0x1.faaaaaaaaaaabp+0); /* 1.9791666666666667 */
    const __m512d v234 = _mm512_set1_pd(-0x1.f555555555555p-1); /* -0.97916666666666663 */
    const __m512d v238 = _mm512_set1_pd(0x1.fac687d6343ebp+0); /* 1.9795918367346939 */
    const __m512d v239 = _mm512_set1_pd(-0x1.f58d0fac687d6p-1); /* -0.97959183673469385 */
    const __m512d v242 = _mm512_set1_pd(0x1.fae147ae147aep+0); /* 1.98 */
    const __m512d v244 = _mm512_set1_pd(-0x1.f5c28f5c28f5cp-1); /* -0.97999999999999998 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    _mm512_storeu_pd(y0, v0);
    _mm512_storeu_pd(y0 + 8, v0);
    _mm512_storeu_pd(y1, v1l);
    _mm512_storeu_pd(y1 + 8, v1h);
    const __m512d v3l = _mm512_mul_pd(v1l, v1l);
    const __m512d v3h = _mm512_mul_pd(v1h, v1h);
    const __m512d v5l = _mm512_fmadd_pd(v2, v3l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v2, v3h, v4);
    _mm512_storeu_pd(y2, v5l);
    _mm512_storeu_pd(y2 + 8, v5h);
    const __m512d v6l = _mm512_mul_pd(v5l, v1l);
    const __m512d v6h = _mm512_mul_pd(v5h, v1h);
    const __m512d v9l = _mm512_mul_pd(v8, v1l);
    const __m512d v9h = _mm512_mul_pd(v8, v1h);
    const __m512d v10l = _mm512_fmadd_pd(v6l, v7, v9l);
    const __m512d v10h = _mm512_fmadd_pd(v6h, v7, v9h);
    _mm512_storeu_pd(y3, v10l);
    _mm512_storeu_pd(y3 + 8, v10h);
    const __m512d v12l = _mm512_mul_pd(v1l, v10l);
    const __m512d v12h = _mm512_mul_pd(v1h, v10h);
    const __m512d v14l = _mm512_mul_pd(v13, v5l);
    const __m512d v14h = _mm512_mul_pd(v13, v5h);
    const __m512d v15l = _mm512_fmadd_pd(v11, v12l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v11, v12h, v14h);
    _mm512_storeu_pd(y4, v15l);
    _mm512_storeu_pd(y4 + 8, v15h);
    const __m512d v16l = _mm512_mul_pd(v15l, v1l);
    const __m512d v16h = _mm512_mul_pd(v15h, v1h);
    const __m512d v19l = _mm512_mul_pd(v18, v10l);
    const __m512d v19h = _mm512_mul_pd(v18, v10h);
    const __m512d v20l = _mm512_fmadd_pd(v16l, v17, v19l);
    const __m512d v20h = _mm512_fmadd_pd(v16h, v17, v19h);
    _mm512_storeu_pd(y5, v20l);
    _mm512_storeu_pd(y5 + 8, v20h);
    const __m512d v22l = _mm512_mul_pd(v20l, v1l);
    const __m512d v22h = _mm512_mul_pd(v20h, v1h);
    const __m512d v24l = _mm512_mul_pd(v23, v15l);
    const __m512d v24h = _mm512_mul_pd(v23, v15h);
    const __m512d v25l = _mm512_fmadd_pd(v21, v22l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v21, v22h, v24h);
    _mm512_storeu_pd(y6, v25l);
    _mm512_storeu_pd(y6 + 8, v25h);
    const __m512d v26l = _mm512_mul_pd(v1l, v25l);
    const __m512d v26h = _mm512_mul_pd(v1h, v25h);
    const __m512d v29l = _mm512_mul_pd(v28, v20l);
    const __m512d v29h = _mm512_mul_pd(v28, v20h);
    const __m512d v30l = _mm512_fmadd_pd(v26l, v27, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v26h, v27, v29h);
    _mm512_storeu_pd(y7, v30l);
    _mm512_storeu_pd(y7 + 8, v30h);
    const __m512d v32l = _mm512_mul_pd(v30l, v1l);
    const __m512d v32h = _mm512_mul_pd(v30h, v1h);
    const __m512d v34l = _mm512_mul_pd(v25l, v33);
    const __m512d v34h = _mm512_mul_pd(v25h, v33);
    const __m512d v35l = _mm512_fmadd_pd(v31, v32l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v31, v32h, v34h);
    _mm512_storeu_pd(y8, v35l);
    _mm512_storeu_pd(y8 + 8, v35h);
    const __m512d v37l = _mm512_mul_pd(v35l, v1l);
    const __m512d v37h = _mm512_mul_pd(v35h, v1h);
    const __m512d v39l = _mm512_mul_pd(v30l, v38);
    const __m512d v39h = _mm512_mul_pd(v30h, v38);
    const __m512d v40l = _mm512_fmadd_pd(v36, v37l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v36, v37h, v39h);
    _mm512_storeu_pd(y9, v40l);
    _mm512_storeu_pd(y9 + 8, v40h);
    const __m512d v41l = _mm512_mul_pd(v40l, v1l);
    const __m512d v41h = _mm512_mul_pd(v40h, v1h);
    const __m512d v44l = _mm512_mul_pd(v35l, v43);
    const __m512d v44h = _mm512_mul_pd(v35h, v43);
    const __m512d v45l = _mm512_fmadd_pd(v41l, v42, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v41h, v42, v44h);
    _mm512_storeu_pd(y10, v45l);
    _mm512_storeu_pd(y10 + 8, v45h);
    const __m512d v46l = _mm512_mul_pd(v1l, v45l);
    const __m512d v46h = _mm512_mul_pd(v1h, v45h);
    const __m512d v49l = _mm512_mul_pd(v40l, v48);
    const __m512d v49h = _mm512_mul_pd(v40h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v46l, v47, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v46h, v47, v49h);
    _mm512_storeu_pd(y11, v50l);
    _mm512_storeu_pd(y11 + 8, v50h);
    const __m512d v51l = _mm512_mul_pd(v50l, v1l);
    const __m512d v51h = _mm512_mul_pd(v50h, v1h);
    const __m512d v54l = _mm512_mul_pd(v45l, v53);
    const __m512d v54h = _mm512_mul_pd(v45h, v53);
    const __m512d v55l = _mm512_fmadd_pd(v51l, v52, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v51h, v52, v54h);
    _mm512_storeu_pd(y12, v55l);
    _mm512_storeu_pd(y12 + 8, v55h);
    const __m512d v57l = _mm512_mul_pd(v55l, v1l);
    const __m512d v57h = _mm512_mul_pd(v55h, v1h);
    const __m512d v59l = _mm512_mul_pd(v50l, v58);
    const __m512d v59h = _mm512_mul_pd(v50h, v58);
    const __m512d v60l = _mm512_fmadd_pd(v56, v57l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v56, v57h, v59h);
    _mm512_storeu_pd(y13, v60l);
    _mm512_storeu_pd(y13 + 8, v60h);
    const __m512d v61l = _mm512_mul_pd(v1l, v60l);
    const __m512d v61h = _mm512_mul_pd(v1h, v60h);
    const __m512d v64l = _mm512_mul_pd(v63, v55l);
    const __m512d v64h = _mm512_mul_pd(v63, v55h);
    const __m512d v65l = _mm512_fmadd_pd(v61l, v62, v64l);
    const __m512d v65h = _mm512_fmadd_pd(v61h, v62, v64h);
    _mm512_storeu_pd(y14, v65l);
    _mm512_storeu_pd(y14 + 8, v65h);
    const __m512d v66l = _mm512_mul_pd(v65l, v1l);
    const __m512d v66h = _mm512_mul_pd(v65h, v1h);
    const __m512d v69l = _mm512_mul_pd(v68, v60l);
    const __m512d v69h = _mm512_mul_pd(v68, v60h);
    const __m512d v70l = _mm512_fmadd_pd(v66l, v67, v69l);
    const __m512d v70h = _mm512_fmadd_pd(v66h, v67, v69h);
    _mm512_storeu_pd(y15, v70l);
    _mm512_storeu_pd(y15 + 8, v70h);
    const __m512d v71l = _mm512_mul_pd(v70l, v1l);
    const __m512d v71h = _mm512_mul_pd(v70h, v1h);
    const __m512d v74l = _mm512_mul_pd(v73, v65l);
    const __m512d v74h = _mm512_mul_pd(v73, v65h);
    const __m512d v75l = _mm512_fmadd_pd(v71l, v72, v74l);
    const __m512d v75h = _mm512_fmadd_pd(v71h, v72, v74h);
    _mm512_storeu_pd(y16, v75l);
    _mm512_storeu_pd(y16 + 8, v75h);
    const __m512d v77l = _mm512_mul_pd(v70l, v76);
    const __m512d v77h = _mm512_mul_pd(v70h, v76);
    const __m512d v78l = _mm512_mul_pd(v1l, v75l);
    const __m512d v78h = _mm512_mul_pd(v1h, v75h);
    const __m512d v80l = _mm512_mul_pd(v78l, v79);
    const __m512d v80h = _mm512_mul_pd(v78h, v79);
    const __m512d v81l = _mm512_add_pd(v77l, v80l);
    const __m512d v81h = _mm512_add_pd(v77h, v80h);
    _mm512_storeu_pd(y17, v81l);
    _mm512_storeu_pd(y17 + 8, v81h);
    const __m512d v82l = _mm512_mul_pd(v1l, v81l);
    const __m512d v82h = _mm512_mul_pd(v1h, v81h);
    const __m512d v85l = _mm512_mul_pd(v84, v75l);
    const __m512d v85h = _mm512_mul_pd(v84, v75h);
    const __m512d v86l = _mm512_fmadd_pd(v82l, v83, v85l);
    const __m512d v86h = _mm512_fmadd_pd(v82h, v83, v85h);
    _mm512_storeu_pd(y18, v86l);
    _mm512_storeu_pd(y18 + 8, v86h);
    const __m512d v87l = _mm512_mul_pd(v1l, v86l);
    const __m512d v87h = _mm512_mul_pd(v1h, v86h);
    const __m512d v90l = _mm512_mul_pd(v89, v81l);
    const __m512d v90h = _mm512_mul_pd(v89, v81h);
    const __m512d v91l = _mm512_fmadd_pd(v87l, v88, v90l);
    const __m512d v91h = _mm512_fmadd_pd(v87h, v88, v90h);
    _mm512_storeu_pd(y19, v91l);
    _mm512_storeu_pd(y19 + 8, v91h);
    const __m512d v92l = _mm512_mul_pd(v1l, v91l);
    const __m512d v92h = _mm512_mul_pd(v1h, v91h);
    const __m512d v95l = _mm512_mul_pd(v94, v86l);
    const __m512d v95h = _mm512_mul_pd(v94, v86h);
    const __m512d v96l = _mm512_fmadd_pd(v92l, v93, v95l);
    const __m512d v96h = _mm512_fmadd_pd(v92h, v93, v95h);
    _mm512_storeu_pd(y20, v96l);
    _mm512_storeu_pd(y20 + 8, v96h);
    const __m512d v97l = _mm512_mul_pd(v96l, v1l);
    const __m512d v97h = _mm512_mul_pd(v96h, v1h);
    const __m512d v100l = _mm512_mul_pd(v99, v91l);
    const __m512d v100h = _mm512_mul_pd(v99, v91h);
    const __m512d v101l = _mm512_fmadd_pd(v97l, v98, v100l);
    const __m512d v101h = _mm512_fmadd_pd(v97h, v98, v100h);
    _mm512_storeu_pd(y21, v101l);
    _mm512_storeu_pd(y21 + 8, v101h);
    const __m512d v103l = _mm512_mul_pd(v101l, v1l);
    const __m512d v103h = _mm512_mul_pd(v101h, v1h);
    const __m512d v105l = _mm512_mul_pd(v96l, v104);
    const __m512d v105h = _mm512_mul_pd(v96h, v104);
    const __m512d v106l = _mm512_fmadd_pd(v102, v103l, v105l);
    const __m512d v106h = _mm512_fmadd_pd(v102, v103h, v105h);
    _mm512_storeu_pd(y22, v106l);
    _mm512_storeu_pd(y22 + 8, v106h);
    const __m512d v108l = _mm512_mul_pd(v106l, v1l);
    const __m512d v108h = _mm512_mul_pd(v106h, v1h);
    const __m512d v110l = _mm512_mul_pd(v101l, v109);
    const __m512d v110h = _mm512_mul_pd(v101h, v109);
    const __m512d v111l = _mm512_fmadd_pd(v107, v108l, v110l);
    const __m512d v111h = _mm512_fmadd_pd(v107, v108h, v110h);
    _mm512_storeu_pd(y23, v111l);
    _mm512_storeu_pd(y23 + 8, v111h);
    const __m512d v112l = _mm512_mul_pd(v111l, v1l);
    const __m512d v112h = _mm512_mul_pd(v111h, v1h);
    const __m512d v115l = _mm512_mul_pd(v106l, v114);
    const __m512d v115h = _mm512_mul_pd(v106h, v114);
    const __m512d v116l = _mm512_fmadd_pd(v112l, v113, v115l);
    const __m512d v116h = _mm512_fmadd_pd(v112h, v113, v115h);
    _mm512_storeu_pd(y24, v116l);
    _mm512_storeu_pd(y24 + 8, v116h);
    const __m512d v117l = _mm512_mul_pd(v116l, v1l);
    const __m512d v117h = _mm512_mul_pd(v116h, v1h);
    const __m512d v120l = _mm512_mul_pd(v111l, v119);
    const __m512d v120h = _mm512_mul_pd(v111h, v119);
    const __m512d v121l = _mm512_fmadd_pd(v117l, v118, v120l);
    const __m512d v121h = _mm512_fmadd_pd(v117h, v118, v120h);
    _mm512_storeu_pd(y25, v121l);
    _mm512_storeu_pd(y25 + 8, v121h);
    const __m512d v123l = _mm512_mul_pd(v121l, v1l);
    const __m512d v123h = _mm512_mul_pd(v121h, v1h);
    const __m512d v125l = _mm512_mul_pd(v124, v116l);
    const __m512d v125h = _mm512_mul_pd(v124, v116h);
    const __m512d v126l = _mm512_fmadd_pd(v122, v123l, v125l);
    const __m512d v126h = _mm512_fmadd_pd(v122, v123h, v125h);
    _mm512_storeu_pd(y26, v126l);
    _mm512_storeu_pd(y26 + 8, v126h);
    const __m512d v127l = _mm512_mul_pd(v126l, v1l);
    const __m512d v127h = _mm512_mul_pd(v126h, v1h);
    const __m512d v130l = _mm512_mul_pd(v129, v121l);
    const __m512d v130h = _mm512_mul_pd(v129, v121h);
    const __m512d v131l = _mm512_fmadd_pd(v127l, v128, v130l);
    const __m512d v131h = _mm512_fmadd_pd(v127h, v128, v130h);
    _mm512_storeu_pd(y27, v131l);
    _mm512_storeu_pd(y27 + 8, v131h);
    const __m512d v132l = _mm512_mul_pd(v131l, v1l);
    const __m512d v132h = _mm512_mul_pd(v131h, v1h);
    const __m512d v135l = _mm512_mul_pd(v134, v126l);
    const __m512d v135h = _mm512_mul_pd(v134, v126h);
    const __m512d v136l = _mm512_fmadd_pd(v132l, v133, v135l);
    const __m512d v136h = _mm512_fmadd_pd(v132h, v133, v135h);
    _mm512_storeu_pd(y28, v136l);
    _mm512_storeu_pd(y28 + 8, v136h);
    const __m512d v137l = _mm512_mul_pd(v136l, v1l);
    const __m512d v137h = _mm512_mul_pd(v136h, v1h);
    const __m512d v140l = _mm512_mul_pd(v131l, v139);
    const __m512d v140h = _mm512_mul_pd(v131h, v139);
    const __m512d v141l = _mm512_fmadd_pd(v137l, v138, v140l);
    const __m512d v141h = _mm512_fmadd_pd(v137h, v138, v140h);
    _mm512_storeu_pd(y29, v141l);
    _mm512_storeu_pd(y29 + 8, v141h);
    const __m512d v143l = _mm512_mul_pd(v141l, v1l);
    const __m512d v143h = _mm512_mul_pd(v141h, v1h);
    const __m512d v145l = _mm512_mul_pd(v144, v136l);
    const __m512d v145h = _mm512_mul_pd(v144, v136h);
    const __m512d v146l = _mm512_fmadd_pd(v142, v143l, v145l);
    const __m512d v146h = _mm512_fmadd_pd(v142, v143h, v145h);
    _mm512_storeu_pd(y30, v146l);
    _mm512_storeu_pd(y30 + 8, v146h);
    const __m512d v147l = _mm512_mul_pd(v146l, v1l);
    const __m512d v147h = _mm512_mul_pd(v146h, v1h);
    const __m512d v150l = _mm512_mul_pd(v149, v141l);
    const __m512d v150h = _mm512_mul_pd(v149, v141h);
    const __m512d v151l = _mm512_fmadd_pd(v147l, v148, v150l);
    const __m512d v151h = _mm512_fmadd_pd(v147h, v148, v150h);
    _mm512_storeu_pd(y31, v151l);
    _mm512_storeu_pd(y31 + 8, v151h);
    const __m512d v152l = _mm512_mul_pd(v151l, v1l);
    const __m512d v152h = _mm512_mul_pd(v151h, v1h);
    const __m512d v155l = _mm512_mul_pd(v154, v146l);
    const __m512d v155h = _mm512_mul_pd(v154, v146h);
    const __m512d v156l = _mm512_fmadd_pd(v152l, v153, v155l);
    const __m512d v156h = _mm512_fmadd_pd(v152h, v153, v155h);
    _mm512_storeu_pd(y32, v156l);
    _mm512_storeu_pd(y32 + 8, v156h);
    const __m512d v158l = _mm512_mul_pd(v1l, v156l);
    const __m512d v158h = _mm512_mul_pd(v1h, v156h);
    const __m512d v160l = _mm512_mul_pd(v159, v151l);
    const __m512d v160h = _mm512_mul_pd(v159, v151h);
    const __m512d v161l = _mm512_fmadd_pd(v157, v158l, v160l);
    const __m512d v161h = _mm512_fmadd_pd(v157, v158h, v160h);
    _mm512_storeu_pd(y33, v161l);
    _mm512_storeu_pd(y33 + 8, v161h);
    const __m512d v163l = _mm512_mul_pd(v1l, v161l);
    const __m512d v163h = _mm512_mul_pd(v1h, v161h);
    const __m512d v165l = _mm512_mul_pd(v164, v156l);
    const __m512d v165h = _mm512_mul_pd(v164, v156h);
    const __m512d v166l = _mm512_fmadd_pd(v162, v163l, v165l);
    const __m512d v166h = _mm512_fmadd_pd(v162, v163h, v165h);
    _mm512_storeu_pd(y34, v166l);
    _mm512_storeu_pd(y34 + 8, v166h);
    const __m512d v167l = _mm512_mul_pd(v1l, v166l);
    const __m512d v167h = _mm512_mul_pd(v1h, v166h);
    const __m512d v170l = _mm512_mul_pd(v169, v161l);
    const __m512d v170h = _mm512_mul_pd(v169, v161h);
    const __m512d v171l = _mm512_fmadd_pd(v167l, v168, v170l);
    const __m512d v171h = _mm512_fmadd_pd(v167h, v168, v170h);
    _mm512_storeu_pd(y35, v171l);
    _mm512_storeu_pd(y35 + 8, v171h);
    const __m512d v172l = _mm512_mul_pd(v171l, v1l);
    const __m512d v172h = _mm512_mul_pd(v171h, v1h);
    const __m512d v175l = _mm512_mul_pd(v174, v166l);
    const __m512d v175h = _mm512_mul_pd(v174, v166h);
    const __m512d v176l = _mm512_fmadd_pd(v172l, v173, v175l);
    const __m512d v176h = _mm512_fmadd_pd(v172h, v173, v175h);
    _mm512_storeu_pd(y36, v176l);
    _mm512_storeu_pd(y36 + 8, v176h);
    const __m512d v178l = _mm512_mul_pd(v1l, v176l);
    const __m512d v178h = _mm512_mul_pd(v1h, v176h);
    const __m512d v180l = _mm512_mul_pd(v179, v171l);
    const __m512d v180h = _mm512_mul_pd(v179, v171h);
    const __m512d v181l = _mm512_fmadd_pd(v177, v178l, v180l);
    const __m512d v181h = _mm512_fmadd_pd(v177, v178h, v180h);
    _mm512_storeu_pd(y37, v181l);
    _mm512_storeu_pd(y37 + 8, v181h);
    const __m512d v183l = _mm512_mul_pd(v181l, v1l);
    const __m512d v183h = _mm512_mul_pd(v181h, v1h);
    const __m512d v185l = _mm512_mul_pd(v184, v176l);
    const __m512d v185h = _mm512_mul_pd(v184, v176h);
    const __m512d v186l = _mm512_fmadd_pd(v182, v183l, v185l);
    const __m512d v186h = _mm512_fmadd_pd(v182, v183h, v185h);
    _mm512_storeu_pd(y38, v186l);
    _mm512_storeu_pd(y38 + 8, v186h);
    const __m512d v188l = _mm512_mul_pd(v186l, v1l);
    const __m512d v188h = _mm512_mul_pd(v186h, v1h);
    const __m512d v190l = _mm512_mul_pd(v189, v181l);
    const __m512d v190h = _mm512_mul_pd(v189, v181h);
    const __m512d v191l = _mm512_fmadd_pd(v187, v188l, v190l);
    const __m512d v191h = _mm512_fmadd_pd(v187, v188h, v190h);
    _mm512_storeu_pd(y39, v191l);
    _mm512_storeu_pd(y39 + 8, v191h);
    const __m512d v193l = _mm512_mul_pd(v1l, v191l);
    const __m512d v193h = _mm512_mul_pd(v1h, v191h);
    const __m512d v195l = _mm512_mul_pd(v186l, v194);
    const __m512d v195h = _mm512_mul_pd(v186h, v194);
    const __m512d v196l = _mm512_fmadd_pd(v192, v193l, v195l);
    const __m512d v196h = _mm512_fmadd_pd(v192, v193h, v195h);
    _mm512_storeu_pd(y40, v196l);
    _mm512_storeu_pd(y40 + 8, v196h);
    const __m512d v198l = _mm512_mul_pd(v1l, v196l);
    const __m512d v198h = _mm512_mul_pd(v1h, v196h);
    const __m512d v200l = _mm512_mul_pd(v199, v191l);
    const __m512d v200h = _mm512_mul_pd(v199, v191h);
    const __m512d v201l = _mm512_fmadd_pd(v197, v198l, v200l);
    const __m512d v201h = _mm512_fmadd_pd(v197, v198h, v200h);
    _mm512_storeu_pd(y41, v201l);
    _mm512_storeu_pd(y41 + 8, v201h);
    const __m512d v202l = _mm512_mul_pd(v1l, v201l);
    const __m512d v202h = _mm512_mul_pd(v1h, v201h);
    const __m512d v205l = _mm512_mul_pd(v204, v196l);
    const __m512d v205h = _mm512_mul_pd(v204, v196h);
    const __m512d v206l = _mm512_fmadd_pd(v202l, v203, v205l);
    const __m512d v206h = _mm512_fmadd_pd(v202h, v203, v205h);
    _mm512_storeu_pd(y42, v206l);
    _mm512_storeu_pd(y42 + 8, v206h);
    const __m512d v207l = _mm512_mul_pd(v1l, v206l);
    const __m512d v207h = _mm512_mul_pd(v1h, v206h);
    const __m512d v210l = _mm512_mul_pd(v209, v201l);
    const __m512d v210h = _mm512_mul_pd(v209, v201h);
    const __m512d v211l = _mm512_fmadd_pd(v207l, v208, v210l);
    const __m512d v211h = _mm512_fmadd_pd(v207h, v208, v210h);
    _mm512_storeu_pd(y43, v211l);
    _mm512_storeu_pd(y43 + 8, v211h);
    const __m512d v212l = _mm512_mul_pd(v211l, v1l);
    const __m512d v212h = _mm512_mul_pd(v211h, v1h);
    const __m512d v215l = _mm512_mul_pd(v214, v206l);
    const __m512d v215h = _mm512_mul_pd(v214, v206h);
    const __m512d v216l = _mm512_fmadd_pd(v212l, v213, v215l);
    const __m512d v216h = _mm512_fmadd_pd(v212h, v213, v215h);
    _mm512_storeu_pd(y44, v216l);
    _mm512_storeu_pd(y44 + 8, v216h);
    const __m512d v218l = _mm512_mul_pd(v216l, v1l);
    const __m512d v218h = _mm512_mul_pd(v216h, v1h);
    const __m512d v220l = _mm512_mul_pd(v219, v211l);
    const __m512d v220h = _mm512_mul_pd(v219, v211h);
    const __m512d v221l = _mm512_fmadd_pd(v217, v218l, v220l);
    const __m512d v221h = _mm512_fmadd_pd(v217, v218h, v220h);
    _mm512_storeu_pd(y45, v221l);
    _mm512_storeu_pd(y45 + 8, v221h);
    const __m512d v222l = _mm512_mul_pd(v221l, v1l);
    const __m512d v222h = _mm512_mul_pd(v221h, v1h);
    const __m512d v225l = _mm512_mul_pd(v216l, v224);
    const __m512d v225h = _mm512_mul_pd(v216h, v224);
    const __m512d v226l = _mm512_fmadd_pd(v222l, v223, v225l);
    const __m512d v226h = _mm512_fmadd_pd(v222h, v223, v225h);
    _mm512_storeu_pd(y46, v226l);
    _mm512_storeu_pd(y46 + 8, v226h);
    const __m512d v228l = _mm512_mul_pd(v226l, v1l);
    const __m512d v228h = _mm512_mul_pd(v226h, v1h);
    const __m512d v230l = _mm512_mul_pd(v221l, v229);
    const __m512d v230h = _mm512_mul_pd(v221h, v229);
    const __m512d v231l = _mm512_fmadd_pd(v227, v228l, v230l);
    const __m512d v231h = _mm512_fmadd_pd(v227, v228h, v230h);
    _mm512_storeu_pd(y47, v231l);
    _mm512_storeu_pd(y47 + 8, v231h);
    const __m512d v232l = _mm512_mul_pd(v1l, v231l);
    const __m512d v232h = _mm512_mul_pd(v1h, v231h);
    const __m512d v235l = _mm512_mul_pd(v234, v226l);
    const __m512d v235h = _mm512_mul_pd(v234, v226h);
    const __m512d v236l = _mm512_fmadd_pd(v232l, v233, v235l);
    const __m512d v236h = _mm512_fmadd_pd(v232h, v233, v235h);
    _mm512_storeu_pd(y48, v236l);
    _mm512_storeu_pd(y48 + 8, v236h);
    const __m512d v237l = _mm512_mul_pd(v236l, v1l);
    const __m512d v237h = _mm512_mul_pd(v236h, v1h);
    const __m512d v240l = _mm512_mul_pd(v239, v231l);
    const __m512d v240h = _mm512_mul_pd(v239, v231h);
    const __m512d v241l = _mm512_fmadd_pd(v237l, v238, v240l);
    const __m512d v241h = _mm512_fmadd_pd(v237h, v238, v240h);
    _mm512_storeu_pd(y49, v241l);
    _mm512_storeu_pd(y49 + 8, v241h);
    const __m512d v243l = _mm512_mul_pd(v241l, v1l);
    const __m512d v243h = _mm512_mul_pd(v241h, v1h);
    const __m512d v245l = _mm512_mul_pd(v244, v236l);
    const __m512d v245h = _mm512_mul_pd(v244, v236h);
    const __m512d v246l = _mm512_fmadd_pd(v242, v243l, v245l);
    const __m512d v246h = _mm512_fmadd_pd(v242, v243h, v245h);
    _mm512_storeu_pd(y50, v246l);
    _mm512_storeu_pd(y50 + 8, v246h);
}

static LEGENDRE_F64_245ULP_AVX512_AVX512_TARGET void legendre_f64_245ulp_avx512_array_avx512(const double *x, double *y0, double *y1, double *y2, double *y3, double *y4, double *y5, double *y6, double *y7, double *y8, double *y9, double *y10, double *y11, double *y12, double *y13, double *y14, double *y15, double *y16, double *y17, double *y18, double *y19, double *y20, double *y21, double *y22, double *y23, double *y24, double *y25, double *y26, double *y27, double *y28, double *y29, double *y30, double *y31, double *y32, double *y33, double *y34, double *y35, double *y36, double *y37, double *y38, double *y39, double *y40, double *y41, double *y42, double *y43, double *y44, double *y45, double *y46, double *y47, double *y48, double *y49, double *y50, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        legendre_f64_245ulp_avx512_step_avx512(x + i, y0 + i, y1 + i, y2 + i, y3 + i, y4 + i, y5 + i, y6 + i, y7 + i, y8 + i, y9 + i, y10 + i, y11 + i, y12 + i, y13 + i, y14 + i, y15 + i, y16 + i, y17 + i, y18 + i, y19 + i, y20 + i, y21 + i, y22 + i, y23 + i, y24 + i, y25 + i, y26 + i, y27 + i, y28 + i, y29 + i, y30 + i, y31 + i, y32 + i, y33 + i, y34 + i, y35 + i, y36 + i, y37 + i, y38 + i, y39 + i, y40 + i, y41 + i, y42 + i, y43 + i, y44 + i, y45 + i, y46 + i, y47 + i, y48 + i, y49 + i, y50 + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y0[16];
        double tail_y1[16];
        double tail_y2[16];
        double tail_y3[16];
        double tail_y4[16];
        double tail_y5[16];
        double tail_y6[16];
        double tail_y7[16];
        double tail_y8[16];
        double tail_y9[16];
        double tail_y10[16];
        double tail_y11[16];
        double tail_y12[16];
        double tail_y13[16];
        double tail_y14[16];
        double tail_y15[16];
        double tail_y16[16];
        double tail_y17[16];
        double tail_y18[16];
        double tail_y19[16];
        double tail_y20[16];
        double tail_y21[16];
        double tail_y22[16];
        double tail_y23[16];
        double tail_y24[16];
        double tail_y25[16];
        double tail_y26[16];
        double tail_y27[16];
        double tail_y28[16];
        double tail_y29[16];
        double tail_y30[16];
        double tail_y31[16];
        double tail_y32[16];
        double tail_y33[16];
        double tail_y34[16];
        double tail_y35[16];
        double tail_y36[16];
        double tail_y37[16];
        double tail_y38[16];
        double tail_y39[16];
        double tail_y40[16];
        double tail_y41[16];
        double tail_y42[16];
        double tail_y43[16];
        double tail_y44[16];
        double tail_y45[16];
        double tail_y46[16];
        double tail_y47[16];
        double tail_y48[16];
        double tail_y49[16];
        double tail_y50[16];
        legendre_f64_245ulp_avx512_step_avx512(tail_x, tail_y0, tail_y1, tail_y2, tail_y3, tail_y4, tail_y5, tail_y6, tail_y7, tail_y8, tail_y9, tail_y10, tail_y11, tail_y12, tail_y13, tail_y14, tail_y15, tail_y16, tail_y17, tail_y18, tail_y19, tail_y20, tail_y21, tail_y22, tail_y23, tail_y24, tail_y25, tail_y26, tail_y27, tail_y28, tail_y29, tail_y30, tail_y31, tail_y32, tail_y33, tail_y34, tail_y35, tail_y36, tail_y37, tail_y38, tail_y39, tail_y40, tail_y41, tail_y42, tail_y43, tail_y44, tail_y45, tail_y46, tail_y47, tail_y48, tail_y49, tail_y50);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
        memcpy(y2 + i, tail_y2, m * sizeof *y2);
        memcpy(y3 + i, tail_y3, m * sizeof *y3);
        memcpy(y4 + i, tail_y4, m * sizeof *y4);
        memcpy(y5 + i, tail_y5, m * sizeof *y5);
        memcpy(y6 + i, tail_y6, m * sizeof *y6);
        memcpy(y7 + i, tail_y7, m * sizeof *y7);
        memcpy(y8 + i, tail_y8, m * sizeof *y8);
        memcpy(y9 + i, tail_y9, m * sizeof *y9);
        memcpy(y10 + i, tail_y10, m * sizeof *y10);
        memcpy(y11 + i, tail_y11, m * sizeof *y11);
        memcpy(y12 + i, tail_y12, m * sizeof *y12);
        memcpy(y13 + i, tail_y13, m * sizeof *y13);
        memcpy(y14 + i, tail_y14, m * sizeof *y14);
        memcpy(y15 + i, tail_y15, m * sizeof *y15);
        memcpy(y16 + i, tail_y16, m * sizeof *y16);
        memcpy(y17 + i, tail_y17, m * sizeof *y17);
        memcpy(y18 + i, tail_y18, m * sizeof *y18);
        memcpy(y19 + i, tail_y19, m * sizeof *y19);
        memcpy(y20 + i, tail_y20, m * sizeof *y20);
        memcpy(y21 + i, tail_y21, m * sizeof *y21);
        memcpy(y22 + i, tail_y22, m * sizeof *y22);
        memcpy(y23 + i, tail_y23, m * sizeof *y23);
        memcpy(y24 + i, tail_y24, m * sizeof *y24);
        memcpy(y25 + i, tail_y25, m * sizeof *y25);
        memcpy(y26 + i, tail_y26, m * sizeof *y26);
        memcpy(y27 + i, tail_y27, m * sizeof *y27);
        memcpy(y28 + i, tail_y28, m * sizeof *y28);
        memcpy(y29 + i, tail_y29, m * sizeof *y29);
        memcpy(y30 + i, tail_y30, m * sizeof *y30);
        memcpy(y31 + i, tail_y31, m * sizeof *y31);
        memcpy(y32 + i, tail_y32, m * sizeof *y32);
        memcpy(y33 + i, tail_y33, m * sizeof *y33);
        memcpy(y34 + i, tail_y34, m * sizeof *y34);
        memcpy(y35 + i, tail_y35, m * sizeof *y35);
        memcpy(y36 + i, tail_y36, m * sizeof *y36);
        memcpy(y37 + i, tail_y37, m * sizeof *y37);
        memcpy(y38 + i, tail_y38, m * sizeof *y38);
        memcpy(y39 + i, tail_y39, m * sizeof *y39);
        memcpy(y40 + i, tail_y40, m * sizeof *y40);
        memcpy(y41 + i, tail_y41, m * sizeof *y41);
        memcpy(y42 + i, tail_y42, m * sizeof *y42);
        memcpy(y43 + i, tail_y43, m * sizeof *y43);
        memcpy(y44 + i, tail_y44, m * sizeof *y44);
        memcpy(y45 + i, tail_y45, m * sizeof *y45);
        memcpy(y46 + i, tail_y46, m * sizeof *y46);
        memcpy(y47 + i, tail_y47, m * sizeof *y47);
        memcpy(y48 + i, tail_y48, m * sizeof *y48);
        memcpy(y49 + i, tail_y49, m * sizeof *y49);
        memcpy(y50 + i, tail_y50, m * sizeof *y50);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LEGENDRE_F64_245ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int legendre_f64_245ulp_avx512_level(void) {
#if defined(LEGENDRE_F64_245ULP_AVX512_FORCE_ISA)
    return LEGENDRE_F64_245ULP_AVX512_FORCE_ISA;
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

void legendre_f64_245ulp_avx512(double x, double y[51]) {
    legendre_f64_245ulp_avx512_element(x, &y[0], &y[1], &y[2], &y[3], &y[4], &y[5], &y[6], &y[7], &y[8], &y[9], &y[10], &y[11], &y[12], &y[13], &y[14], &y[15], &y[16], &y[17], &y[18], &y[19], &y[20], &y[21], &y[22], &y[23], &y[24], &y[25], &y[26], &y[27], &y[28], &y[29], &y[30], &y[31], &y[32], &y[33], &y[34], &y[35], &y[36], &y[37], &y[38], &y[39], &y[40], &y[41], &y[42], &y[43], &y[44], &y[45], &y[46], &y[47], &y[48], &y[49], &y[50]);
}

void legendre_f64_245ulp_avx512_array(const double *x, double *const y[51], size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = legendre_f64_245ulp_avx512_level();
    if (level == 2) {
        legendre_f64_245ulp_avx512_array_avx512(x, y[0], y[1], y[2], y[3], y[4], y[5], y[6], y[7], y[8], y[9], y[10], y[11], y[12], y[13], y[14], y[15], y[16], y[17], y[18], y[19], y[20], y[21], y[22], y[23], y[24], y[25], y[26], y[27], y[28], y[29], y[30], y[31], y[32], y[33], y[34], y[35], y[36], y[37], y[38], y[39], y[40], y[41], y[42], y[43], y[44], y[45], y[46], y[47], y[48], y[49], y[50], n);
        return;
    }
    if (level == 1) {
        legendre_f64_245ulp_avx512_array_avx2(x, y[0], y[1], y[2], y[3], y[4], y[5], y[6], y[7], y[8], y[9], y[10], y[11], y[12], y[13], y[14], y[15], y[16], y[17], y[18], y[19], y[20], y[21], y[22], y[23], y[24], y[25], y[26], y[27], y[28], y[29], y[30], y[31], y[32], y[33], y[34], y[35], y[36], y[37], y[38], y[39], y[40], y[41], y[42], y[43], y[44], y[45], y[46], y[47], y[48], y[49], y[50], n);
        return;
    }
#endif
    legendre_f64_245ulp_avx512_array_portable(x, y[0], y[1], y[2], y[3], y[4], y[5], y[6], y[7], y[8], y[9], y[10], y[11], y[12], y[13], y[14], y[15], y[16], y[17], y[18], y[19], y[20], y[21], y[22], y[23], y[24], y[25], y[26], y[27], y[28], y[29], y[30], y[31], y[32], y[33], y[34], y[35], y[36], y[37], y[38], y[39], y[40], y[41], y[42], y[43], y[44], y[45], y[46], y[47], y[48], y[49], y[50], n);
}
