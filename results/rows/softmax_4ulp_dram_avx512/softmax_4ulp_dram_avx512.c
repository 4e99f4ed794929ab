/* softmax_4ulp_dram_avx512: softmax
 *
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.412587 ulp, observed on 936236098 inputs
 *   |sum - 1|    1.53e-07 at most
 *   worst row    masked, 64 elements, seed 65539, result 55
 *   result there 0x1.fc9e68p-21 (9.47376293e-07, encoding 0x357e4f34)
 *   mean error   0.261111 ulp
 *   misrounded   208349106 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e3be1e466cd8f240197ae2b7001391d0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size dram --time 100s --threads 1 --seed 1 --from seeds/softmax/two_sweeps_perm16.evo --archive two.db
 *                time: 0.5883 ns/element as avx512 code (inputs dram)
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
#include "softmax_4ulp_dram_avx512.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softmax_4ulp_dram_avx512_fma_f32(float a, float b, float c) {
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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t softmax_4ulp_dram_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softmax_4ulp_dram_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softmax_4ulp_dram_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softmax_4ulp_dram_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline float softmax_4ulp_dram_avx512_floor_f32(float x) {
    return x != x ? x + x : floorf(x);
}

static const int32_t softmax_4ulp_dram_avx512_table0[16] = {
    1065353216, 1065200323, 1065063874, 1064944595,
    1064843248, 1064760626, 1064697559, 1064654911,
    1064633587, 1064634532, 1064658730, 1064707212,
    1064781053, 1064881375, 1065009351, 1065166205,
};

static inline void softmax_4ulp_dram_avx512_element0(float x, float state0, float state1, float state2, float state3, float state4, float *value0, float *value1, float *value2, float *value3, float *value4) {
    const float v0 = state0;
    const float v1 = state1;
    const float v2 = state2;
    const float v3 = state3;
    const float v4 = 0x1.05c61p-29f; /* 1.90465421e-09 */
    const float v5 = x;
    const float v6 = v5 - v0;
    const float v7 = v2 > v6 ? v2 : v6;
    const float v8 = 0x1.715476p+0f; /* 1.44269502 */
    const float v9 = softmax_4ulp_dram_avx512_fma_f32(v7, v8, v1);
    const float v10 = v9 - v1;
    const float v11 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v12 = softmax_4ulp_dram_avx512_fma_f32(v10, v11, v7);
    const float v13 = softmax_4ulp_dram_avx512_fma_f32(v4, v10, v12);
    const int32_t v14 = softmax_4ulp_dram_avx512_bits_f32(v9);
    const int32_t v15 = softmax_4ulp_dram_avx512_table0[(uint32_t)v14 & (16u - 1)];
    const int32_t v16 = 19;
    const int32_t v17 = softmax_4ulp_dram_avx512_shl_i32(v14, v16);
    const int32_t v18 = (int32_t)((uint32_t)v15 + (uint32_t)v17);
    const float v19 = softmax_4ulp_dram_avx512_frombits_f32(v18);
    const float v20 = v13 * v19;
    const float v21 = 0x1p-40f; /* 9.09494702e-13 */
    const float v22 = 0x1.555556p-3f; /* 0.166666672 */
    const float v23 = softmax_4ulp_dram_avx512_fma_f32(v21, v9, v22);
    const float v24 = 0x1p-1f; /* 0.5 */
    const float v25 = softmax_4ulp_dram_avx512_fma_f32(v13, v23, v24);
    const float v26 = 0x1p+0f; /* 1 */
    const float v27 = softmax_4ulp_dram_avx512_fma_f32(v25, v13, v26);
    const float v28 = softmax_4ulp_dram_avx512_fma_f32(v20, v27, v19);
    const float v29 = state4;
    const float v30 = v28 - v29;
    const float v31 = v3 + v30;
    const float v32 = v31 - v3;
    const float v33 = v32 - v30;
    const float v34 = 0x1.800bfep+19f; /* 786527.938 */
    const int v35 = v34 < v9;
    float r0 = v0;
    float r1 = v1;
    float r2 = v2;
    float r3 = v31;
    float r4 = v33;
    if (v35) {
        const float v36 = 0x1p+16f; /* 65536 */
        const float v37 = softmax_4ulp_dram_avx512_abs_f32(v5);
        const int v38 = v36 < v37;
        const float v39 = 0x0p+0f; /* 0 */
        const float v40 = v38 ? v5 : v39;
        const float v41 = v5 - v40;
        const float v42 = v41 * v8;
        const float v43 = softmax_4ulp_dram_avx512_floor_f32(v42);
        const float v44 = v26 + v43;
        const float v45 = v34 - v44;
        const float v46 = -0x1.8cp+7f; /* -198 */
        const float v47 = v46 + v44;
        const float v48 = v47 / v8;
        const float v49 = -0x1.f8p+6f; /* -126 */
        const float v50 = v34 - v1;
        const float v51 = v50 - v44;
        const float v52 = v49 - v51;
        const float v53 = v52 / v8;
        const float v54 = v0 - v40;
        const float v55 = v53 > v54 ? v53 : v54;
        const float v56 = 0x1.8p+19f; /* 786432 */
        const float v57 = v56 + v51;
        const float v58 = softmax_4ulp_dram_avx512_fma_f32(v55, v8, v57);
        const float v59 = v58 - v57;
        const float v60 = softmax_4ulp_dram_avx512_fma_f32(v11, v59, v55);
        const float v61 = softmax_4ulp_dram_avx512_fma_f32(v4, v59, v60);
        const float v62 = softmax_4ulp_dram_avx512_fma_f32(v22, v61, v24);
        const float v63 = softmax_4ulp_dram_avx512_fma_f32(v62, v61, v26);
        const int32_t v64 = softmax_4ulp_dram_avx512_bits_f32(v58);
        const int32_t v65 = softmax_4ulp_dram_avx512_table0[(uint32_t)v64 & (16u - 1)];
        const int32_t v66 = softmax_4ulp_dram_avx512_shl_i32(v64, v16);
        const int32_t v67 = (int32_t)((uint32_t)v65 + (uint32_t)v66);
        const float v68 = softmax_4ulp_dram_avx512_frombits_f32(v67);
        const float v69 = v68 * v61;
        const float v70 = softmax_4ulp_dram_avx512_fma_f32(v63, v69, v68);
        const float v71 = v3 * v70;
        const float v72 = softmax_4ulp_dram_avx512_fma_f32(v41, v8, v45);
        const float v73 = v72 - v45;
        const float v74 = softmax_4ulp_dram_avx512_fma_f32(v73, v11, v41);
        const float v75 = softmax_4ulp_dram_avx512_fma_f32(v4, v73, v74);
        const float v76 = softmax_4ulp_dram_avx512_fma_f32(v75, v22, v24);
        const float v77 = softmax_4ulp_dram_avx512_fma_f32(v76, v75, v26);
        const int32_t v78 = softmax_4ulp_dram_avx512_bits_f32(v72);
        const int32_t v79 = softmax_4ulp_dram_avx512_table0[(uint32_t)v78 & (16u - 1)];
        const int32_t v80 = softmax_4ulp_dram_avx512_shl_i32(v78, v16);
        const int32_t v81 = (int32_t)((uint32_t)v79 + (uint32_t)v80);
        const float v82 = softmax_4ulp_dram_avx512_frombits_f32(v81);
        const float v83 = v82 * v75;
        const float v84 = softmax_4ulp_dram_avx512_fma_f32(v77, v83, v82);
        const float v85 = v29 * v70;
        const float v86 = v84 - v85;
        const float v87 = v71 + v86;
        const float v88 = v87 - v71;
        const float v89 = v88 - v86;
        r0 = v40;
        r1 = v45;
        r2 = v48;
        r3 = v87;
        r4 = v89;
    }
    *value0 = r0;
    *value1 = r1;
    *value2 = r2;
    *value3 = r3;
    *value4 = r4;
}

static inline void softmax_4ulp_dram_avx512_element1(float left0, float left1, float left2, float left3, float left4, float right0, float right1, float right2, float right3, float right4, float *value0, float *value1, float *value2, float *value3, float *value4) {
    const float v90 = left0;
    const float v91 = right0;
    const float v92 = v90 - v91;
    const float v93 = 0x1.715476p+0f; /* 1.44269502 */
    const float v94 = 0x1.800cp+19f; /* 786528 */
    const float v95 = left1;
    const float v96 = v94 - v95;
    const float v97 = right1;
    const float v98 = v94 - v97;
    const float v99 = v96 - v98;
    const float v100 = softmax_4ulp_dram_avx512_fma_f32(v92, v93, v99);
    const float v101 = 0x0p+0f; /* 0 */
    const int v102 = v100 < v101;
    const float v103 = v102 ? v91 : v90;
    const float v104 = v102 ? v97 : v95;
    const float v105 = right2;
    const float v106 = left2;
    const float v107 = v102 ? v105 : v106;
    const float v108 = 0x1.05c61p-29f; /* 1.90465421e-09 */
    const float v109 = -0x1.f8p+6f; /* -126 */
    const float v110 = v102 ? v96 : v98;
    const float v111 = v102 ? v98 : v96;
    const float v112 = v110 - v111;
    const float v113 = v109 - v112;
    const float v114 = v113 / v93;
    const float v115 = v102 ? v90 : v91;
    const float v116 = v115 - v103;
    const float v117 = v114 > v116 ? v114 : v116;
    const float v118 = 0x1.8p+19f; /* 786432 */
    const float v119 = v118 + v112;
    const float v120 = softmax_4ulp_dram_avx512_fma_f32(v117, v93, v119);
    const float v121 = v120 - v119;
    const float v122 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v123 = softmax_4ulp_dram_avx512_fma_f32(v121, v122, v117);
    const float v124 = softmax_4ulp_dram_avx512_fma_f32(v108, v121, v123);
    const int32_t v125 = softmax_4ulp_dram_avx512_bits_f32(v120);
    const int32_t v126 = 19;
    const int32_t v127 = softmax_4ulp_dram_avx512_shl_i32(v125, v126);
    const int32_t v128 = softmax_4ulp_dram_avx512_table0[(uint32_t)v125 & (16u - 1)];
    const int32_t v129 = (int32_t)((uint32_t)v127 + (uint32_t)v128);
    const float v130 = softmax_4ulp_dram_avx512_frombits_f32(v129);
    const float v131 = v124 * v130;
    const float v132 = 0x1.555556p-3f; /* 0.166666672 */
    const float v133 = 0x1p-1f; /* 0.5 */
    const float v134 = softmax_4ulp_dram_avx512_fma_f32(v124, v132, v133);
    const float v135 = 0x1p+0f; /* 1 */
    const float v136 = softmax_4ulp_dram_avx512_fma_f32(v124, v134, v135);
    const float v137 = softmax_4ulp_dram_avx512_fma_f32(v131, v136, v130);
    const float v138 = left3;
    const float v139 = right3;
    const float v140 = v102 ? v138 : v139;
    const float v141 = v137 * v140;
    const float v142 = left4;
    const float v143 = right4;
    const float v144 = v102 ? v142 : v143;
    const float v145 = v137 * v144;
    const float v146 = v102 ? v143 : v142;
    const float v147 = v145 + v146;
    const float v148 = v141 - v147;
    const float v149 = v102 ? v139 : v138;
    const float v150 = v148 + v149;
    const float v151 = v150 - v149;
    const float v152 = v151 - v148;
    const float r0 = v103;
    const float r1 = v104;
    const float r2 = v107;
    const float r3 = v150;
    const float r4 = v152;
    *value0 = r0;
    *value1 = r1;
    *value2 = r2;
    *value3 = r3;
    *value4 = r4;
}

static inline float softmax_4ulp_dram_avx512_element2(float a3, float a4) {
    const float v153 = a3;
    const float v154 = 0x1p+0f; /* 1 */
    const int v155 = v153 < v154;
    const float v156 = NAN;
    const double v157 = 0x1p+0; /* 1 */
    const double v158 = (double)v153;
    const float v159 = a4;
    const double v160 = (double)v159;
    const double v161 = v158 - v160;
    const double v162 = v157 / v161;
    const float v163 = (float)v162;
    const float v164 = v155 ? v156 : v163;
    const float r0 = v164;
    return r0;
}

static inline float softmax_4ulp_dram_avx512_element3(float x, float a0, float a1, float a2, float a5) {
    const float v165 = 0x1.05c61p-29f; /* 1.90465421e-09 */
    const float v166 = a2;
    const float v167 = x;
    const float v168 = a0;
    const float v169 = v167 - v168;
    const float v170 = v166 > v169 ? v166 : v169;
    const float v171 = 0x1.715476p+0f; /* 1.44269502 */
    const float v172 = a1;
    const float v173 = softmax_4ulp_dram_avx512_fma_f32(v170, v171, v172);
    const float v174 = v173 - v172;
    const float v175 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v176 = softmax_4ulp_dram_avx512_fma_f32(v174, v175, v170);
    const float v177 = softmax_4ulp_dram_avx512_fma_f32(v165, v174, v176);
    const int32_t v178 = softmax_4ulp_dram_avx512_bits_f32(v173);
    const int32_t v179 = softmax_4ulp_dram_avx512_table0[(uint32_t)v178 & (16u - 1)];
    const int32_t v180 = 19;
    const int32_t v181 = softmax_4ulp_dram_avx512_shl_i32(v178, v180);
    const int32_t v182 = (int32_t)((uint32_t)v179 + (uint32_t)v181);
    const float v183 = softmax_4ulp_dram_avx512_frombits_f32(v182);
    const float v184 = v177 * v183;
    const float v185 = 0x1.555556p-3f; /* 0.166666672 */
    const float v186 = 0x1p-1f; /* 0.5 */
    const float v187 = softmax_4ulp_dram_avx512_fma_f32(v177, v185, v186);
    const float v188 = 0x1.fffffcp-1f; /* 0.999999881 */
    const float v189 = softmax_4ulp_dram_avx512_fma_f32(v177, v187, v188);
    const float v190 = softmax_4ulp_dram_avx512_fma_f32(v184, v189, v183);
    const float v191 = a5;
    const float v192 = v190 * v191;
    const float r0 = v192;
    return r0;
}

static void softmax_4ulp_dram_avx512_array_portable(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    float lanes0[32];
    for (size_t l = 0; l < 32; l++)
        lanes0[l] = -0x1.fffffep+127f;
    float lanes1[32];
    for (size_t l = 0; l < 32; l++)
        lanes1[l] = 0x1.800cp+19f;
    float lanes2[32];
    for (size_t l = 0; l < 32; l++)
        lanes2[l] = -0x1.12p+7f;
    float lanes3[32];
    for (size_t l = 0; l < 32; l++)
        lanes3[l] = 0x0p+0f;
    float lanes4[32];
    for (size_t l = 0; l < 32; l++)
        lanes4[l] = 0x0p+0f;
    for (size_t i = 0; i < n; i++) {
        float value0;
        float value1;
        float value2;
        float value3;
        float value4;
        softmax_4ulp_dram_avx512_element0(x[i], lanes0[i % 32], lanes1[i % 32], lanes2[i % 32], lanes3[i % 32], lanes4[i % 32], &value0, &value1, &value2, &value3, &value4);
        lanes0[i % 32] = value0;
        lanes1[i % 32] = value1;
        lanes2[i % 32] = value2;
        lanes3[i % 32] = value3;
        lanes4[i % 32] = value4;
    }
    for (size_t h = 16; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++) {
            float value0;
            float value1;
            float value2;
            float value3;
            float value4;
            softmax_4ulp_dram_avx512_element1(lanes0[l], lanes1[l], lanes2[l], lanes3[l], lanes4[l], lanes0[l + h], lanes1[l + h], lanes2[l + h], lanes3[l + h], lanes4[l + h], &value0, &value1, &value2, &value3, &value4);
            lanes0[l] = value0;
            lanes1[l] = value1;
            lanes2[l] = value2;
            lanes3[l] = value3;
            lanes4[l] = value4;
        }
    a0 = lanes0[0];
    a1 = lanes1[0];
    a2 = lanes2[0];
    a3 = lanes3[0];
    a4 = lanes4[0];
    a5 = softmax_4ulp_dram_avx512_element2(a3, a4);
    for (size_t i = 0; i < n; i++) {
        y[i] = softmax_4ulp_dram_avx512_element3(x[i], a0, a1, a2, a5);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTMAX_4ULP_DRAM_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTMAX_4ULP_DRAM_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTMAX_4ULP_DRAM_AVX512_AVX2 static inline SOFTMAX_4ULP_DRAM_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTMAX_4ULP_DRAM_AVX512_AVX512 static inline SOFTMAX_4ULP_DRAM_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SOFTMAX_4ULP_DRAM_AVX512_AVX2 __m256 softmax_4ulp_dram_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
SOFTMAX_4ULP_DRAM_AVX512_AVX2 void softmax_4ulp_dram_avx512_step0_avx2(const float *x, __m256 *acc0, __m256 *acc1, __m256 *acc2, __m256 *acc3, __m256 *acc4) {
    _mm_prefetch((const char *)((uintptr_t)x + 8192), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8256), _MM_HINT_T0);
    const __m256 v4 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v8 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v21 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v22 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v24 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v26 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v34 = _mm256_set1_ps(0x1.800bfep+19f); /* 786527.938 */
    const __m256 v36 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v39 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v46 = _mm256_set1_ps(-0x1.8cp+7f); /* -198 */
    const __m256 v49 = _mm256_set1_ps(-0x1.f8p+6f); /* -126 */
    const __m256 v56 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_dram_avx512_table0));
    const __m256i t0_1 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_dram_avx512_table0 + 8));
    const __m256 v0_0 = acc0[0];
    const __m256 v0_1 = acc0[1];
    const __m256 v0_2 = acc0[2];
    const __m256 v0_3 = acc0[3];
    const __m256 v1_0 = acc1[0];
    const __m256 v1_1 = acc1[1];
    const __m256 v1_2 = acc1[2];
    const __m256 v1_3 = acc1[3];
    const __m256 v2_0 = acc2[0];
    const __m256 v2_1 = acc2[1];
    const __m256 v2_2 = acc2[2];
    const __m256 v2_3 = acc2[3];
    const __m256 v3_0 = acc3[0];
    const __m256 v3_1 = acc3[1];
    const __m256 v3_2 = acc3[2];
    const __m256 v3_3 = acc3[3];
    const __m256 v5_0 = _mm256_loadu_ps(x);
    const __m256 v5_1 = _mm256_loadu_ps(x + 8);
    const __m256 v5_2 = _mm256_loadu_ps(x + 16);
    const __m256 v5_3 = _mm256_loadu_ps(x + 24);
    const __m256 v6_0 = _mm256_sub_ps(v5_0, v0_0);
    const __m256 v6_1 = _mm256_sub_ps(v5_1, v0_1);
    const __m256 v6_2 = _mm256_sub_ps(v5_2, v0_2);
    const __m256 v6_3 = _mm256_sub_ps(v5_3, v0_3);
    const __m256 v7_0 = _mm256_max_ps(v2_0, v6_0);
    const __m256 v7_1 = _mm256_max_ps(v2_1, v6_1);
    const __m256 v7_2 = _mm256_max_ps(v2_2, v6_2);
    const __m256 v7_3 = _mm256_max_ps(v2_3, v6_3);
    const __m256 v9_0 = _mm256_fmadd_ps(v7_0, v8, v1_0);
    const __m256 v9_1 = _mm256_fmadd_ps(v7_1, v8, v1_1);
    const __m256 v9_2 = _mm256_fmadd_ps(v7_2, v8, v1_2);
    const __m256 v9_3 = _mm256_fmadd_ps(v7_3, v8, v1_3);
    const __m256 v10_0 = _mm256_sub_ps(v9_0, v1_0);
    const __m256 v10_1 = _mm256_sub_ps(v9_1, v1_1);
    const __m256 v10_2 = _mm256_sub_ps(v9_2, v1_2);
    const __m256 v10_3 = _mm256_sub_ps(v9_3, v1_3);
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v11, v7_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v11, v7_1);
    const __m256 v12_2 = _mm256_fmadd_ps(v10_2, v11, v7_2);
    const __m256 v12_3 = _mm256_fmadd_ps(v10_3, v11, v7_3);
    const __m256 v13_0 = _mm256_fmadd_ps(v4, v10_0, v12_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v4, v10_1, v12_1);
    const __m256 v13_2 = _mm256_fmadd_ps(v4, v10_2, v12_2);
    const __m256 v13_3 = _mm256_fmadd_ps(v4, v10_3, v12_3);
    const __m256i v14_0 = _mm256_castps_si256(v9_0);
    const __m256i v14_1 = _mm256_castps_si256(v9_1);
    const __m256i v14_2 = _mm256_castps_si256(v9_2);
    const __m256i v14_3 = _mm256_castps_si256(v9_3);
    const __m256i v15_0 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v14_0, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v15_1 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v14_1, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v15_2 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v14_2, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v15_3 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v14_3, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v17_0 = _mm256_slli_epi32(v14_0, 19);
    const __m256i v17_1 = _mm256_slli_epi32(v14_1, 19);
    const __m256i v17_2 = _mm256_slli_epi32(v14_2, 19);
    const __m256i v17_3 = _mm256_slli_epi32(v14_3, 19);
    const __m256i v18_0 = _mm256_add_epi32(v15_0, v17_0);
    const __m256i v18_1 = _mm256_add_epi32(v15_1, v17_1);
    const __m256i v18_2 = _mm256_add_epi32(v15_2, v17_2);
    const __m256i v18_3 = _mm256_add_epi32(v15_3, v17_3);
    const __m256 v19_0 = _mm256_castsi256_ps(v18_0);
    const __m256 v19_1 = _mm256_castsi256_ps(v18_1);
    const __m256 v19_2 = _mm256_castsi256_ps(v18_2);
    const __m256 v19_3 = _mm256_castsi256_ps(v18_3);
    const __m256 v20_0 = _mm256_mul_ps(v13_0, v19_0);
    const __m256 v20_1 = _mm256_mul_ps(v13_1, v19_1);
    const __m256 v20_2 = _mm256_mul_ps(v13_2, v19_2);
    const __m256 v20_3 = _mm256_mul_ps(v13_3, v19_3);
    const __m256 v23_0 = _mm256_fmadd_ps(v21, v9_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v21, v9_1, v22);
    const __m256 v23_2 = _mm256_fmadd_ps(v21, v9_2, v22);
    const __m256 v23_3 = _mm256_fmadd_ps(v21, v9_3, v22);
    const __m256 v25_0 = _mm256_fmadd_ps(v13_0, v23_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v13_1, v23_1, v24);
    const __m256 v25_2 = _mm256_fmadd_ps(v13_2, v23_2, v24);
    const __m256 v25_3 = _mm256_fmadd_ps(v13_3, v23_3, v24);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v13_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v13_1, v26);
    const __m256 v27_2 = _mm256_fmadd_ps(v25_2, v13_2, v26);
    const __m256 v27_3 = _mm256_fmadd_ps(v25_3, v13_3, v26);
    const __m256 v28_0 = _mm256_fmadd_ps(v20_0, v27_0, v19_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v20_1, v27_1, v19_1);
    const __m256 v28_2 = _mm256_fmadd_ps(v20_2, v27_2, v19_2);
    const __m256 v28_3 = _mm256_fmadd_ps(v20_3, v27_3, v19_3);
    const __m256 v29_0 = acc4[0];
    const __m256 v29_1 = acc4[1];
    const __m256 v29_2 = acc4[2];
    const __m256 v29_3 = acc4[3];
    const __m256 v30_0 = _mm256_sub_ps(v28_0, v29_0);
    const __m256 v30_1 = _mm256_sub_ps(v28_1, v29_1);
    const __m256 v30_2 = _mm256_sub_ps(v28_2, v29_2);
    const __m256 v30_3 = _mm256_sub_ps(v28_3, v29_3);
    const __m256 v31_0 = _mm256_add_ps(v3_0, v30_0);
    const __m256 v31_1 = _mm256_add_ps(v3_1, v30_1);
    const __m256 v31_2 = _mm256_add_ps(v3_2, v30_2);
    const __m256 v31_3 = _mm256_add_ps(v3_3, v30_3);
    const __m256 v32_0 = _mm256_sub_ps(v31_0, v3_0);
    const __m256 v32_1 = _mm256_sub_ps(v31_1, v3_1);
    const __m256 v32_2 = _mm256_sub_ps(v31_2, v3_2);
    const __m256 v32_3 = _mm256_sub_ps(v31_3, v3_3);
    const __m256 v33_0 = _mm256_sub_ps(v32_0, v30_0);
    const __m256 v33_1 = _mm256_sub_ps(v32_1, v30_1);
    const __m256 v33_2 = _mm256_sub_ps(v32_2, v30_2);
    const __m256 v33_3 = _mm256_sub_ps(v32_3, v30_3);
    const __m256i v35_0 = _mm256_castps_si256(_mm256_cmp_ps(v34, v9_0, _CMP_LT_OQ));
    const __m256i v35_1 = _mm256_castps_si256(_mm256_cmp_ps(v34, v9_1, _CMP_LT_OQ));
    const __m256i v35_2 = _mm256_castps_si256(_mm256_cmp_ps(v34, v9_2, _CMP_LT_OQ));
    const __m256i v35_3 = _mm256_castps_si256(_mm256_cmp_ps(v34, v9_3, _CMP_LT_OQ));
    __m256 r0_0 = v0_0;
    __m256 r0_1 = v0_1;
    __m256 r0_2 = v0_2;
    __m256 r0_3 = v0_3;
    __m256 r1_0 = v1_0;
    __m256 r1_1 = v1_1;
    __m256 r1_2 = v1_2;
    __m256 r1_3 = v1_3;
    __m256 r2_0 = v2_0;
    __m256 r2_1 = v2_1;
    __m256 r2_2 = v2_2;
    __m256 r2_3 = v2_3;
    __m256 r3_0 = v31_0;
    __m256 r3_1 = v31_1;
    __m256 r3_2 = v31_2;
    __m256 r3_3 = v31_3;
    __m256 r4_0 = v33_0;
    __m256 r4_1 = v33_1;
    __m256 r4_2 = v33_2;
    __m256 r4_3 = v33_3;
    __m256i any1 = v35_0;
    any1 = _mm256_or_si256(any1, v35_1);
    any1 = _mm256_or_si256(any1, v35_2);
    any1 = _mm256_or_si256(any1, v35_3);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v37_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_0);
        const __m256 v37_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_1);
        const __m256 v37_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_2);
        const __m256 v37_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5_3);
        const __m256i v38_0 = _mm256_castps_si256(_mm256_cmp_ps(v36, v37_0, _CMP_LT_OQ));
        const __m256i v38_1 = _mm256_castps_si256(_mm256_cmp_ps(v36, v37_1, _CMP_LT_OQ));
        const __m256i v38_2 = _mm256_castps_si256(_mm256_cmp_ps(v36, v37_2, _CMP_LT_OQ));
        const __m256i v38_3 = _mm256_castps_si256(_mm256_cmp_ps(v36, v37_3, _CMP_LT_OQ));
        const __m256 v40_0 = _mm256_blendv_ps(v39, v5_0, _mm256_castsi256_ps(v38_0));
        const __m256 v40_1 = _mm256_blendv_ps(v39, v5_1, _mm256_castsi256_ps(v38_1));
        const __m256 v40_2 = _mm256_blendv_ps(v39, v5_2, _mm256_castsi256_ps(v38_2));
        const __m256 v40_3 = _mm256_blendv_ps(v39, v5_3, _mm256_castsi256_ps(v38_3));
        const __m256 v41_0 = _mm256_sub_ps(v5_0, v40_0);
        const __m256 v41_1 = _mm256_sub_ps(v5_1, v40_1);
        const __m256 v41_2 = _mm256_sub_ps(v5_2, v40_2);
        const __m256 v41_3 = _mm256_sub_ps(v5_3, v40_3);
        const __m256 v42_0 = _mm256_mul_ps(v41_0, v8);
        const __m256 v42_1 = _mm256_mul_ps(v41_1, v8);
        const __m256 v42_2 = _mm256_mul_ps(v41_2, v8);
        const __m256 v42_3 = _mm256_mul_ps(v41_3, v8);
        const __m256 v43_0 = _mm256_round_ps(v42_0, 9);
        const __m256 v43_1 = _mm256_round_ps(v42_1, 9);
        const __m256 v43_2 = _mm256_round_ps(v42_2, 9);
        const __m256 v43_3 = _mm256_round_ps(v42_3, 9);
        const __m256 v44_0 = _mm256_add_ps(v26, v43_0);
        const __m256 v44_1 = _mm256_add_ps(v26, v43_1);
        const __m256 v44_2 = _mm256_add_ps(v26, v43_2);
        const __m256 v44_3 = _mm256_add_ps(v26, v43_3);
        const __m256 v45_0 = _mm256_sub_ps(v34, v44_0);
        const __m256 v45_1 = _mm256_sub_ps(v34, v44_1);
        const __m256 v45_2 = _mm256_sub_ps(v34, v44_2);
        const __m256 v45_3 = _mm256_sub_ps(v34, v44_3);
        const __m256 v47_0 = _mm256_add_ps(v46, v44_0);
        const __m256 v47_1 = _mm256_add_ps(v46, v44_1);
        const __m256 v47_2 = _mm256_add_ps(v46, v44_2);
        const __m256 v47_3 = _mm256_add_ps(v46, v44_3);
        const __m256 v48_0 = _mm256_div_ps(v47_0, v8);
        const __m256 v48_1 = _mm256_div_ps(v47_1, v8);
        const __m256 v48_2 = _mm256_div_ps(v47_2, v8);
        const __m256 v48_3 = _mm256_div_ps(v47_3, v8);
        const __m256 v50_0 = _mm256_sub_ps(v34, v1_0);
        const __m256 v50_1 = _mm256_sub_ps(v34, v1_1);
        const __m256 v50_2 = _mm256_sub_ps(v34, v1_2);
        const __m256 v50_3 = _mm256_sub_ps(v34, v1_3);
        const __m256 v51_0 = _mm256_sub_ps(v50_0, v44_0);
        const __m256 v51_1 = _mm256_sub_ps(v50_1, v44_1);
        const __m256 v51_2 = _mm256_sub_ps(v50_2, v44_2);
        const __m256 v51_3 = _mm256_sub_ps(v50_3, v44_3);
        const __m256 v52_0 = _mm256_sub_ps(v49, v51_0);
        const __m256 v52_1 = _mm256_sub_ps(v49, v51_1);
        const __m256 v52_2 = _mm256_sub_ps(v49, v51_2);
        const __m256 v52_3 = _mm256_sub_ps(v49, v51_3);
        const __m256 v53_0 = _mm256_div_ps(v52_0, v8);
        const __m256 v53_1 = _mm256_div_ps(v52_1, v8);
        const __m256 v53_2 = _mm256_div_ps(v52_2, v8);
        const __m256 v53_3 = _mm256_div_ps(v52_3, v8);
        const __m256 v54_0 = _mm256_sub_ps(v0_0, v40_0);
        const __m256 v54_1 = _mm256_sub_ps(v0_1, v40_1);
        const __m256 v54_2 = _mm256_sub_ps(v0_2, v40_2);
        const __m256 v54_3 = _mm256_sub_ps(v0_3, v40_3);
        const __m256 v55_0 = _mm256_max_ps(v53_0, v54_0);
        const __m256 v55_1 = _mm256_max_ps(v53_1, v54_1);
        const __m256 v55_2 = _mm256_max_ps(v53_2, v54_2);
        const __m256 v55_3 = _mm256_max_ps(v53_3, v54_3);
        const __m256 v57_0 = _mm256_add_ps(v56, v51_0);
        const __m256 v57_1 = _mm256_add_ps(v56, v51_1);
        const __m256 v57_2 = _mm256_add_ps(v56, v51_2);
        const __m256 v57_3 = _mm256_add_ps(v56, v51_3);
        const __m256 v58_0 = _mm256_fmadd_ps(v55_0, v8, v57_0);
        const __m256 v58_1 = _mm256_fmadd_ps(v55_1, v8, v57_1);
        const __m256 v58_2 = _mm256_fmadd_ps(v55_2, v8, v57_2);
        const __m256 v58_3 = _mm256_fmadd_ps(v55_3, v8, v57_3);
        const __m256 v59_0 = _mm256_sub_ps(v58_0, v57_0);
        const __m256 v59_1 = _mm256_sub_ps(v58_1, v57_1);
        const __m256 v59_2 = _mm256_sub_ps(v58_2, v57_2);
        const __m256 v59_3 = _mm256_sub_ps(v58_3, v57_3);
        const __m256 v60_0 = _mm256_fmadd_ps(v11, v59_0, v55_0);
        const __m256 v60_1 = _mm256_fmadd_ps(v11, v59_1, v55_1);
        const __m256 v60_2 = _mm256_fmadd_ps(v11, v59_2, v55_2);
        const __m256 v60_3 = _mm256_fmadd_ps(v11, v59_3, v55_3);
        const __m256 v61_0 = _mm256_fmadd_ps(v4, v59_0, v60_0);
        const __m256 v61_1 = _mm256_fmadd_ps(v4, v59_1, v60_1);
        const __m256 v61_2 = _mm256_fmadd_ps(v4, v59_2, v60_2);
        const __m256 v61_3 = _mm256_fmadd_ps(v4, v59_3, v60_3);
        const __m256 v62_0 = _mm256_fmadd_ps(v22, v61_0, v24);
        const __m256 v62_1 = _mm256_fmadd_ps(v22, v61_1, v24);
        const __m256 v62_2 = _mm256_fmadd_ps(v22, v61_2, v24);
        const __m256 v62_3 = _mm256_fmadd_ps(v22, v61_3, v24);
        const __m256 v63_0 = _mm256_fmadd_ps(v62_0, v61_0, v26);
        const __m256 v63_1 = _mm256_fmadd_ps(v62_1, v61_1, v26);
        const __m256 v63_2 = _mm256_fmadd_ps(v62_2, v61_2, v26);
        const __m256 v63_3 = _mm256_fmadd_ps(v62_3, v61_3, v26);
        const __m256i v64_0 = _mm256_castps_si256(v58_0);
        const __m256i v64_1 = _mm256_castps_si256(v58_1);
        const __m256i v64_2 = _mm256_castps_si256(v58_2);
        const __m256i v64_3 = _mm256_castps_si256(v58_3);
        const __m256i v65_0 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v64_0, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
        const __m256i v65_1 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v64_1, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
        const __m256i v65_2 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v64_2, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
        const __m256i v65_3 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v64_3, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
        const __m256i v66_0 = _mm256_slli_epi32(v64_0, 19);
        const __m256i v66_1 = _mm256_slli_epi32(v64_1, 19);
        const __m256i v66_2 = _mm256_slli_epi32(v64_2, 19);
        const __m256i v66_3 = _mm256_slli_epi32(v64_3, 19);
        const __m256i v67_0 = _mm256_add_epi32(v65_0, v66_0);
        const __m256i v67_1 = _mm256_add_epi32(v65_1, v66_1);
        const __m256i v67_2 = _mm256_add_epi32(v65_2, v66_2);
        const __m256i v67_3 = _mm256_add_epi32(v65_3, v66_3);
        const __m256 v68_0 = _mm256_castsi256_ps(v67_0);
        const __m256 v68_1 = _mm256_castsi256_ps(v67_1);
        const __m256 v68_2 = _mm256_castsi256_ps(v67_2);
        const __m256 v68_3 = _mm256_castsi256_ps(v67_3);
        const __m256 v69_0 = _mm256_mul_ps(v68_0, v61_0);
        const __m256 v69_1 = _mm256_mul_ps(v68_1, v61_1);
        const __m256 v69_2 = _mm256_mul_ps(v68_2, v61_2);
        const __m256 v69_3 = _mm256_mul_ps(v68_3, v61_3);
        const __m256 v70_0 = _mm256_fmadd_ps(v63_0, v69_0, v68_0);
        const __m256 v70_1 = _mm256_fmadd_ps(v63_1, v69_1, v68_1);
        const __m256 v70_2 = _mm256_fmadd_ps(v63_2, v69_2, v68_2);
        const __m256 v70_3 = _mm256_fmadd_ps(v63_3, v69_3, v68_3);
        const __m256 v71_0 = _mm256_mul_ps(v3_0, v70_0);
        const __m256 v71_1 = _mm256_mul_ps(v3_1, v70_1);
        const __m256 v71_2 = _mm256_mul_ps(v3_2, v70_2);
        const __m256 v71_3 = _mm256_mul_ps(v3_3, v70_3);
        const __m256 v72_0 = _mm256_fmadd_ps(v41_0, v8, v45_0);
        const __m256 v72_1 = _mm256_fmadd_ps(v41_1, v8, v45_1);
        const __m256 v72_2 = _mm256_fmadd_ps(v41_2, v8, v45_2);
        const __m256 v72_3 = _mm256_fmadd_ps(v41_3, v8, v45_3);
        const __m256 v73_0 = _mm256_sub_ps(v72_0, v45_0);
        const __m256 v73_1 = _mm256_sub_ps(v72_1, v45_1);
        const __m256 v73_2 = _mm256_sub_ps(v72_2, v45_2);
        const __m256 v73_3 = _mm256_sub_ps(v72_3, v45_3);
        const __m256 v74_0 = _mm256_fmadd_ps(v73_0, v11, v41_0);
        const __m256 v74_1 = _mm256_fmadd_ps(v73_1, v11, v41_1);
        const __m256 v74_2 = _mm256_fmadd_ps(v73_2, v11, v41_2);
        const __m256 v74_3 = _mm256_fmadd_ps(v73_3, v11, v41_3);
        const __m256 v75_0 = _mm256_fmadd_ps(v4, v73_0, v74_0);
        const __m256 v75_1 = _mm256_fmadd_ps(v4, v73_1, v74_1);
        const __m256 v75_2 = _mm256_fmadd_ps(v4, v73_2, v74_2);
        const __m256 v75_3 = _mm256_fmadd_ps(v4, v73_3, v74_3);
        const __m256 v76_0 = _mm256_fmadd_ps(v75_0, v22, v24);
        const __m256 v76_1 = _mm256_fmadd_ps(v75_1, v22, v24);
        const __m256 v76_2 = _mm256_fmadd_ps(v75_2, v22, v24);
        const __m256 v76_3 = _mm256_fmadd_ps(v75_3, v22, v24);
        const __m256 v77_0 = _mm256_fmadd_ps(v76_0, v75_0, v26);
        const __m256 v77_1 = _mm256_fmadd_ps(v76_1, v75_1, v26);
        const __m256 v77_2 = _mm256_fmadd_ps(v76_2, v75_2, v26);
        const __m256 v77_3 = _mm256_fmadd_ps(v76_3, v75_3, v26);
        const __m256i v78_0 = _mm256_castps_si256(v72_0);
        const __m256i v78_1 = _mm256_castps_si256(v72_1);
        const __m256i v78_2 = _mm256_castps_si256(v72_2);
        const __m256i v78_3 = _mm256_castps_si256(v72_3);
        const __m256i v79_0 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v78_0, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
        const __m256i v79_1 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v78_1, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
        const __m256i v79_2 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v78_2, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
        const __m256i v79_3 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v78_3, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
        const __m256i v80_0 = _mm256_slli_epi32(v78_0, 19);
        const __m256i v80_1 = _mm256_slli_epi32(v78_1, 19);
        const __m256i v80_2 = _mm256_slli_epi32(v78_2, 19);
        const __m256i v80_3 = _mm256_slli_epi32(v78_3, 19);
        const __m256i v81_0 = _mm256_add_epi32(v79_0, v80_0);
        const __m256i v81_1 = _mm256_add_epi32(v79_1, v80_1);
        const __m256i v81_2 = _mm256_add_epi32(v79_2, v80_2);
        const __m256i v81_3 = _mm256_add_epi32(v79_3, v80_3);
        const __m256 v82_0 = _mm256_castsi256_ps(v81_0);
        const __m256 v82_1 = _mm256_castsi256_ps(v81_1);
        const __m256 v82_2 = _mm256_castsi256_ps(v81_2);
        const __m256 v82_3 = _mm256_castsi256_ps(v81_3);
        const __m256 v83_0 = _mm256_mul_ps(v82_0, v75_0);
        const __m256 v83_1 = _mm256_mul_ps(v82_1, v75_1);
        const __m256 v83_2 = _mm256_mul_ps(v82_2, v75_2);
        const __m256 v83_3 = _mm256_mul_ps(v82_3, v75_3);
        const __m256 v84_0 = _mm256_fmadd_ps(v77_0, v83_0, v82_0);
        const __m256 v84_1 = _mm256_fmadd_ps(v77_1, v83_1, v82_1);
        const __m256 v84_2 = _mm256_fmadd_ps(v77_2, v83_2, v82_2);
        const __m256 v84_3 = _mm256_fmadd_ps(v77_3, v83_3, v82_3);
        const __m256 v85_0 = _mm256_mul_ps(v29_0, v70_0);
        const __m256 v85_1 = _mm256_mul_ps(v29_1, v70_1);
        const __m256 v85_2 = _mm256_mul_ps(v29_2, v70_2);
        const __m256 v85_3 = _mm256_mul_ps(v29_3, v70_3);
        const __m256 v86_0 = _mm256_sub_ps(v84_0, v85_0);
        const __m256 v86_1 = _mm256_sub_ps(v84_1, v85_1);
        const __m256 v86_2 = _mm256_sub_ps(v84_2, v85_2);
        const __m256 v86_3 = _mm256_sub_ps(v84_3, v85_3);
        const __m256 v87_0 = _mm256_add_ps(v71_0, v86_0);
        const __m256 v87_1 = _mm256_add_ps(v71_1, v86_1);
        const __m256 v87_2 = _mm256_add_ps(v71_2, v86_2);
        const __m256 v87_3 = _mm256_add_ps(v71_3, v86_3);
        const __m256 v88_0 = _mm256_sub_ps(v87_0, v71_0);
        const __m256 v88_1 = _mm256_sub_ps(v87_1, v71_1);
        const __m256 v88_2 = _mm256_sub_ps(v87_2, v71_2);
        const __m256 v88_3 = _mm256_sub_ps(v87_3, v71_3);
        const __m256 v89_0 = _mm256_sub_ps(v88_0, v86_0);
        const __m256 v89_1 = _mm256_sub_ps(v88_1, v86_1);
        const __m256 v89_2 = _mm256_sub_ps(v88_2, v86_2);
        const __m256 v89_3 = _mm256_sub_ps(v88_3, v86_3);
        r0_0 = _mm256_blendv_ps(r0_0, v40_0, _mm256_castsi256_ps(v35_0));
        r0_1 = _mm256_blendv_ps(r0_1, v40_1, _mm256_castsi256_ps(v35_1));
        r0_2 = _mm256_blendv_ps(r0_2, v40_2, _mm256_castsi256_ps(v35_2));
        r0_3 = _mm256_blendv_ps(r0_3, v40_3, _mm256_castsi256_ps(v35_3));
        r1_0 = _mm256_blendv_ps(r1_0, v45_0, _mm256_castsi256_ps(v35_0));
        r1_1 = _mm256_blendv_ps(r1_1, v45_1, _mm256_castsi256_ps(v35_1));
        r1_2 = _mm256_blendv_ps(r1_2, v45_2, _mm256_castsi256_ps(v35_2));
        r1_3 = _mm256_blendv_ps(r1_3, v45_3, _mm256_castsi256_ps(v35_3));
        r2_0 = _mm256_blendv_ps(r2_0, v48_0, _mm256_castsi256_ps(v35_0));
        r2_1 = _mm256_blendv_ps(r2_1, v48_1, _mm256_castsi256_ps(v35_1));
        r2_2 = _mm256_blendv_ps(r2_2, v48_2, _mm256_castsi256_ps(v35_2));
        r2_3 = _mm256_blendv_ps(r2_3, v48_3, _mm256_castsi256_ps(v35_3));
        r3_0 = _mm256_blendv_ps(r3_0, v87_0, _mm256_castsi256_ps(v35_0));
        r3_1 = _mm256_blendv_ps(r3_1, v87_1, _mm256_castsi256_ps(v35_1));
        r3_2 = _mm256_blendv_ps(r3_2, v87_2, _mm256_castsi256_ps(v35_2));
        r3_3 = _mm256_blendv_ps(r3_3, v87_3, _mm256_castsi256_ps(v35_3));
        r4_0 = _mm256_blendv_ps(r4_0, v89_0, _mm256_castsi256_ps(v35_0));
        r4_1 = _mm256_blendv_ps(r4_1, v89_1, _mm256_castsi256_ps(v35_1));
        r4_2 = _mm256_blendv_ps(r4_2, v89_2, _mm256_castsi256_ps(v35_2));
        r4_3 = _mm256_blendv_ps(r4_3, v89_3, _mm256_castsi256_ps(v35_3));
    }
    acc0[0] = r0_0;
    acc0[1] = r0_1;
    acc0[2] = r0_2;
    acc0[3] = r0_3;
    acc1[0] = r1_0;
    acc1[1] = r1_1;
    acc1[2] = r1_2;
    acc1[3] = r1_3;
    acc2[0] = r2_0;
    acc2[1] = r2_1;
    acc2[2] = r2_2;
    acc2[3] = r2_3;
    acc3[0] = r3_0;
    acc3[1] = r3_1;
    acc3[2] = r3_2;
    acc3[3] = r3_3;
    acc4[0] = r4_0;
    acc4[1] = r4_1;
    acc4[2] = r4_2;
    acc4[3] = r4_3;
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_DRAM_AVX512_AVX2_TARGET void softmax_4ulp_dram_avx512_chunk0_avx2(const float *x, const float *state0, const float *state1, const float *state2, const float *state3, const float *state4, float *value0, float *value1, float *value2, float *value3, float *value4) {
    const __m256 v4 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v8 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v21 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v22 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v24 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v26 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v34 = _mm256_set1_ps(0x1.800bfep+19f); /* 786527.938 */
    const __m256 v36 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v39 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v46 = _mm256_set1_ps(-0x1.8cp+7f); /* -198 */
    const __m256 v49 = _mm256_set1_ps(-0x1.f8p+6f); /* -126 */
    const __m256 v56 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_dram_avx512_table0));
    const __m256i t0_1 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_dram_avx512_table0 + 8));
    const __m256 v0 = _mm256_loadu_ps(state0);
    const __m256 v1 = _mm256_loadu_ps(state1);
    const __m256 v2 = _mm256_loadu_ps(state2);
    const __m256 v3 = _mm256_loadu_ps(state3);
    const __m256 v5 = _mm256_loadu_ps(x);
    const __m256 v6 = _mm256_sub_ps(v5, v0);
    const __m256 v7 = _mm256_max_ps(v2, v6);
    const __m256 v9 = _mm256_fmadd_ps(v7, v8, v1);
    const __m256 v10 = _mm256_sub_ps(v9, v1);
    const __m256 v12 = _mm256_fmadd_ps(v10, v11, v7);
    const __m256 v13 = _mm256_fmadd_ps(v4, v10, v12);
    const __m256i v14 = _mm256_castps_si256(v9);
    const __m256i v15 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v14, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v17 = _mm256_slli_epi32(v14, 19);
    const __m256i v18 = _mm256_add_epi32(v15, v17);
    const __m256 v19 = _mm256_castsi256_ps(v18);
    const __m256 v20 = _mm256_mul_ps(v13, v19);
    const __m256 v23 = _mm256_fmadd_ps(v21, v9, v22);
    const __m256 v25 = _mm256_fmadd_ps(v13, v23, v24);
    const __m256 v27 = _mm256_fmadd_ps(v25, v13, v26);
    const __m256 v28 = _mm256_fmadd_ps(v20, v27, v19);
    const __m256 v29 = _mm256_loadu_ps(state4);
    const __m256 v30 = _mm256_sub_ps(v28, v29);
    const __m256 v31 = _mm256_add_ps(v3, v30);
    const __m256 v32 = _mm256_sub_ps(v31, v3);
    const __m256 v33 = _mm256_sub_ps(v32, v30);
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v34, v9, _CMP_LT_OQ));
    __m256 r0 = v0;
    __m256 r1 = v1;
    __m256 r2 = v2;
    __m256 r3 = v31;
    __m256 r4 = v33;
    __m256i any1 = v35;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v37 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v5);
        const __m256i v38 = _mm256_castps_si256(_mm256_cmp_ps(v36, v37, _CMP_LT_OQ));
        const __m256 v40 = _mm256_blendv_ps(v39, v5, _mm256_castsi256_ps(v38));
        const __m256 v41 = _mm256_sub_ps(v5, v40);
        const __m256 v42 = _mm256_mul_ps(v41, v8);
        const __m256 v43 = _mm256_round_ps(v42, 9);
        const __m256 v44 = _mm256_add_ps(v26, v43);
        const __m256 v45 = _mm256_sub_ps(v34, v44);
        const __m256 v47 = _mm256_add_ps(v46, v44);
        const __m256 v48 = _mm256_div_ps(v47, v8);
        const __m256 v50 = _mm256_sub_ps(v34, v1);
        const __m256 v51 = _mm256_sub_ps(v50, v44);
        const __m256 v52 = _mm256_sub_ps(v49, v51);
        const __m256 v53 = _mm256_div_ps(v52, v8);
        const __m256 v54 = _mm256_sub_ps(v0, v40);
        const __m256 v55 = _mm256_max_ps(v53, v54);
        const __m256 v57 = _mm256_add_ps(v56, v51);
        const __m256 v58 = _mm256_fmadd_ps(v55, v8, v57);
        const __m256 v59 = _mm256_sub_ps(v58, v57);
        const __m256 v60 = _mm256_fmadd_ps(v11, v59, v55);
        const __m256 v61 = _mm256_fmadd_ps(v4, v59, v60);
        const __m256 v62 = _mm256_fmadd_ps(v22, v61, v24);
        const __m256 v63 = _mm256_fmadd_ps(v62, v61, v26);
        const __m256i v64 = _mm256_castps_si256(v58);
        const __m256i v65 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v64, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
        const __m256i v66 = _mm256_slli_epi32(v64, 19);
        const __m256i v67 = _mm256_add_epi32(v65, v66);
        const __m256 v68 = _mm256_castsi256_ps(v67);
        const __m256 v69 = _mm256_mul_ps(v68, v61);
        const __m256 v70 = _mm256_fmadd_ps(v63, v69, v68);
        const __m256 v71 = _mm256_mul_ps(v3, v70);
        const __m256 v72 = _mm256_fmadd_ps(v41, v8, v45);
        const __m256 v73 = _mm256_sub_ps(v72, v45);
        const __m256 v74 = _mm256_fmadd_ps(v73, v11, v41);
        const __m256 v75 = _mm256_fmadd_ps(v4, v73, v74);
        const __m256 v76 = _mm256_fmadd_ps(v75, v22, v24);
        const __m256 v77 = _mm256_fmadd_ps(v76, v75, v26);
        const __m256i v78 = _mm256_castps_si256(v72);
        const __m256i v79 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v78, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
        const __m256i v80 = _mm256_slli_epi32(v78, 19);
        const __m256i v81 = _mm256_add_epi32(v79, v80);
        const __m256 v82 = _mm256_castsi256_ps(v81);
        const __m256 v83 = _mm256_mul_ps(v82, v75);
        const __m256 v84 = _mm256_fmadd_ps(v77, v83, v82);
        const __m256 v85 = _mm256_mul_ps(v29, v70);
        const __m256 v86 = _mm256_sub_ps(v84, v85);
        const __m256 v87 = _mm256_add_ps(v71, v86);
        const __m256 v88 = _mm256_sub_ps(v87, v71);
        const __m256 v89 = _mm256_sub_ps(v88, v86);
        r0 = _mm256_blendv_ps(r0, v40, _mm256_castsi256_ps(v35));
        r1 = _mm256_blendv_ps(r1, v45, _mm256_castsi256_ps(v35));
        r2 = _mm256_blendv_ps(r2, v48, _mm256_castsi256_ps(v35));
        r3 = _mm256_blendv_ps(r3, v87, _mm256_castsi256_ps(v35));
        r4 = _mm256_blendv_ps(r4, v89, _mm256_castsi256_ps(v35));
    }
    _mm256_storeu_ps(value0, r0);
    _mm256_storeu_ps(value1, r1);
    _mm256_storeu_ps(value2, r2);
    _mm256_storeu_ps(value3, r3);
    _mm256_storeu_ps(value4, r4);
}

/* Lanes l to 7 behind it. */
SOFTMAX_4ULP_DRAM_AVX512_AVX2 void softmax_4ulp_dram_avx512_combine1_avx2(const float *left0, const float *left1, const float *left2, const float *left3, const float *left4, const float *right0, const float *right1, const float *right2, const float *right3, const float *right4, float *value0, float *value1, float *value2, float *value3, float *value4) {
    const __m256 v93 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v94 = _mm256_set1_ps(0x1.800cp+19f); /* 786528 */
    const __m256 v101 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v108 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v109 = _mm256_set1_ps(-0x1.f8p+6f); /* -126 */
    const __m256 v118 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v122 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v132 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v133 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v135 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_dram_avx512_table0));
    const __m256i t0_1 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_dram_avx512_table0 + 8));
    const __m256 v90 = _mm256_loadu_ps(left0);
    const __m256 v91 = _mm256_loadu_ps(right0);
    const __m256 v92 = _mm256_sub_ps(v90, v91);
    const __m256 v95 = _mm256_loadu_ps(left1);
    const __m256 v96 = _mm256_sub_ps(v94, v95);
    const __m256 v97 = _mm256_loadu_ps(right1);
    const __m256 v98 = _mm256_sub_ps(v94, v97);
    const __m256 v99 = _mm256_sub_ps(v96, v98);
    const __m256 v100 = _mm256_fmadd_ps(v92, v93, v99);
    const __m256i v102 = _mm256_castps_si256(_mm256_cmp_ps(v100, v101, _CMP_LT_OQ));
    const __m256 v103 = _mm256_blendv_ps(v90, v91, _mm256_castsi256_ps(v102));
    const __m256 v104 = _mm256_blendv_ps(v95, v97, _mm256_castsi256_ps(v102));
    const __m256 v105 = _mm256_loadu_ps(right2);
    const __m256 v106 = _mm256_loadu_ps(left2);
    const __m256 v107 = _mm256_blendv_ps(v106, v105, _mm256_castsi256_ps(v102));
    const __m256 v110 = _mm256_blendv_ps(v98, v96, _mm256_castsi256_ps(v102));
    const __m256 v111 = _mm256_blendv_ps(v96, v98, _mm256_castsi256_ps(v102));
    const __m256 v112 = _mm256_sub_ps(v110, v111);
    const __m256 v113 = _mm256_sub_ps(v109, v112);
    const __m256 v114 = _mm256_div_ps(v113, v93);
    const __m256 v115 = _mm256_blendv_ps(v91, v90, _mm256_castsi256_ps(v102));
    const __m256 v116 = _mm256_sub_ps(v115, v103);
    const __m256 v117 = _mm256_max_ps(v114, v116);
    const __m256 v119 = _mm256_add_ps(v118, v112);
    const __m256 v120 = _mm256_fmadd_ps(v117, v93, v119);
    const __m256 v121 = _mm256_sub_ps(v120, v119);
    const __m256 v123 = _mm256_fmadd_ps(v121, v122, v117);
    const __m256 v124 = _mm256_fmadd_ps(v108, v121, v123);
    const __m256i v125 = _mm256_castps_si256(v120);
    const __m256i v127 = _mm256_slli_epi32(v125, 19);
    const __m256i v128 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v125, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v129 = _mm256_add_epi32(v127, v128);
    const __m256 v130 = _mm256_castsi256_ps(v129);
    const __m256 v131 = _mm256_mul_ps(v124, v130);
    const __m256 v134 = _mm256_fmadd_ps(v124, v132, v133);
    const __m256 v136 = _mm256_fmadd_ps(v124, v134, v135);
    const __m256 v137 = _mm256_fmadd_ps(v131, v136, v130);
    const __m256 v138 = _mm256_loadu_ps(left3);
    const __m256 v139 = _mm256_loadu_ps(right3);
    const __m256 v140 = _mm256_blendv_ps(v139, v138, _mm256_castsi256_ps(v102));
    const __m256 v141 = _mm256_mul_ps(v137, v140);
    const __m256 v142 = _mm256_loadu_ps(left4);
    const __m256 v143 = _mm256_loadu_ps(right4);
    const __m256 v144 = _mm256_blendv_ps(v143, v142, _mm256_castsi256_ps(v102));
    const __m256 v145 = _mm256_mul_ps(v137, v144);
    const __m256 v146 = _mm256_blendv_ps(v142, v143, _mm256_castsi256_ps(v102));
    const __m256 v147 = _mm256_add_ps(v145, v146);
    const __m256 v148 = _mm256_sub_ps(v141, v147);
    const __m256 v149 = _mm256_blendv_ps(v138, v139, _mm256_castsi256_ps(v102));
    const __m256 v150 = _mm256_add_ps(v148, v149);
    const __m256 v151 = _mm256_sub_ps(v150, v149);
    const __m256 v152 = _mm256_sub_ps(v151, v148);
    _mm256_storeu_ps(value0, v103);
    _mm256_storeu_ps(value1, v104);
    _mm256_storeu_ps(value2, v107);
    _mm256_storeu_ps(value3, v150);
    _mm256_storeu_ps(value4, v152);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_DRAM_AVX512_AVX2 void softmax_4ulp_dram_avx512_once2_avx2(float a3, float a4, float *value5) {
    const __m256 v153 = _mm256_set1_ps(a3);
    const __m256 v154 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v156 = _mm256_set1_ps(NAN);
    const __m256d v157 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256 v159 = _mm256_set1_ps(a4);
    const __m256i v155 = _mm256_castps_si256(_mm256_cmp_ps(v153, v154, _CMP_LT_OQ));
    const __m256d v158l = _mm256_cvtps_pd(_mm256_castps256_ps128(v153));
    const __m256d v158h = _mm256_cvtps_pd(_mm256_extractf128_ps(v153, 1));
    const __m256d v160l = _mm256_cvtps_pd(_mm256_castps256_ps128(v159));
    const __m256d v160h = _mm256_cvtps_pd(_mm256_extractf128_ps(v159, 1));
    const __m256d v161l = _mm256_sub_pd(v158l, v160l);
    const __m256d v161h = _mm256_sub_pd(v158h, v160h);
    const __m256d v162l = _mm256_div_pd(v157, v161l);
    const __m256d v162h = _mm256_div_pd(v157, v161h);
    const __m128 v163l = _mm256_cvtpd_ps(v162l);
    const __m128 v163h = _mm256_cvtpd_ps(v162h);
    const __m256 v163 = _mm256_set_m128(v163h, v163l);
    const __m256 v164 = _mm256_blendv_ps(v163, v156, _mm256_castsi256_ps(v155));
    _mm256_storeu_ps(value5, v164);
}

/* 16 elements. */
SOFTMAX_4ULP_DRAM_AVX512_AVX2 void softmax_4ulp_dram_avx512_step3_avx2(const float *x, float a0, float a1, float a2, float a5, float *y) {
    const __m256 v165 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v166 = _mm256_set1_ps(a2);
    const __m256 v168 = _mm256_set1_ps(a0);
    const __m256 v171 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v172 = _mm256_set1_ps(a1);
    const __m256 v175 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v185 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v186 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v188 = _mm256_set1_ps(0x1.fffffcp-1f); /* 0.999999881 */
    const __m256 v191 = _mm256_set1_ps(a5);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_dram_avx512_table0));
    const __m256i t0_1 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_dram_avx512_table0 + 8));
    const __m256 v167_0 = _mm256_loadu_ps(x);
    const __m256 v167_1 = _mm256_loadu_ps(x + 8);
    const __m256 v169_0 = _mm256_sub_ps(v167_0, v168);
    const __m256 v169_1 = _mm256_sub_ps(v167_1, v168);
    const __m256 v170_0 = _mm256_max_ps(v166, v169_0);
    const __m256 v170_1 = _mm256_max_ps(v166, v169_1);
    const __m256 v173_0 = _mm256_fmadd_ps(v170_0, v171, v172);
    const __m256 v173_1 = _mm256_fmadd_ps(v170_1, v171, v172);
    const __m256 v174_0 = _mm256_sub_ps(v173_0, v172);
    const __m256 v174_1 = _mm256_sub_ps(v173_1, v172);
    const __m256 v176_0 = _mm256_fmadd_ps(v174_0, v175, v170_0);
    const __m256 v176_1 = _mm256_fmadd_ps(v174_1, v175, v170_1);
    const __m256 v177_0 = _mm256_fmadd_ps(v165, v174_0, v176_0);
    const __m256 v177_1 = _mm256_fmadd_ps(v165, v174_1, v176_1);
    const __m256i v178_0 = _mm256_castps_si256(v173_0);
    const __m256i v178_1 = _mm256_castps_si256(v173_1);
    const __m256i v179_0 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v178_0, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v179_1 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v178_1, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v181_0 = _mm256_slli_epi32(v178_0, 19);
    const __m256i v181_1 = _mm256_slli_epi32(v178_1, 19);
    const __m256i v182_0 = _mm256_add_epi32(v179_0, v181_0);
    const __m256i v182_1 = _mm256_add_epi32(v179_1, v181_1);
    const __m256 v183_0 = _mm256_castsi256_ps(v182_0);
    const __m256 v183_1 = _mm256_castsi256_ps(v182_1);
    const __m256 v184_0 = _mm256_mul_ps(v177_0, v183_0);
    const __m256 v184_1 = _mm256_mul_ps(v177_1, v183_1);
    const __m256 v187_0 = _mm256_fmadd_ps(v177_0, v185, v186);
    const __m256 v187_1 = _mm256_fmadd_ps(v177_1, v185, v186);
    const __m256 v189_0 = _mm256_fmadd_ps(v177_0, v187_0, v188);
    const __m256 v189_1 = _mm256_fmadd_ps(v177_1, v187_1, v188);
    const __m256 v190_0 = _mm256_fmadd_ps(v184_0, v189_0, v183_0);
    const __m256 v190_1 = _mm256_fmadd_ps(v184_1, v189_1, v183_1);
    const __m256 v192_0 = _mm256_mul_ps(v190_0, v191);
    const __m256 v192_1 = _mm256_mul_ps(v190_1, v191);
    _mm256_storeu_ps(y, v192_0);
    _mm256_storeu_ps(y + 8, v192_1);
}

/* 8 elements. */
static SOFTMAX_4ULP_DRAM_AVX512_AVX2_TARGET void softmax_4ulp_dram_avx512_chunk3_avx2(const float *x, float a0, float a1, float a2, float a5, float *y) {
    const __m256 v165 = _mm256_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m256 v166 = _mm256_set1_ps(a2);
    const __m256 v168 = _mm256_set1_ps(a0);
    const __m256 v171 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v172 = _mm256_set1_ps(a1);
    const __m256 v175 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v185 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v186 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v188 = _mm256_set1_ps(0x1.fffffcp-1f); /* 0.999999881 */
    const __m256 v191 = _mm256_set1_ps(a5);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_dram_avx512_table0));
    const __m256i t0_1 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_dram_avx512_table0 + 8));
    const __m256 v167 = _mm256_loadu_ps(x);
    const __m256 v169 = _mm256_sub_ps(v167, v168);
    const __m256 v170 = _mm256_max_ps(v166, v169);
    const __m256 v173 = _mm256_fmadd_ps(v170, v171, v172);
    const __m256 v174 = _mm256_sub_ps(v173, v172);
    const __m256 v176 = _mm256_fmadd_ps(v174, v175, v170);
    const __m256 v177 = _mm256_fmadd_ps(v165, v174, v176);
    const __m256i v178 = _mm256_castps_si256(v173);
    const __m256i v179 = _mm256_castps_si256(softmax_4ulp_dram_avx512_permute16_avx2(v178, _mm256_castsi256_ps(t0_0), _mm256_castsi256_ps(t0_1)));
    const __m256i v181 = _mm256_slli_epi32(v178, 19);
    const __m256i v182 = _mm256_add_epi32(v179, v181);
    const __m256 v183 = _mm256_castsi256_ps(v182);
    const __m256 v184 = _mm256_mul_ps(v177, v183);
    const __m256 v187 = _mm256_fmadd_ps(v177, v185, v186);
    const __m256 v189 = _mm256_fmadd_ps(v177, v187, v188);
    const __m256 v190 = _mm256_fmadd_ps(v184, v189, v183);
    const __m256 v192 = _mm256_mul_ps(v190, v191);
    _mm256_storeu_ps(y, v192);
}

static SOFTMAX_4ULP_DRAM_AVX512_AVX2_TARGET void softmax_4ulp_dram_avx512_array_avx2(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    size_t i = 0;
    __m256 acc0[4];
    acc0[0] = _mm256_set1_ps(-0x1.fffffep+127f);
    acc0[1] = _mm256_set1_ps(-0x1.fffffep+127f);
    acc0[2] = _mm256_set1_ps(-0x1.fffffep+127f);
    acc0[3] = _mm256_set1_ps(-0x1.fffffep+127f);
    __m256 acc1[4];
    acc1[0] = _mm256_set1_ps(0x1.800cp+19f);
    acc1[1] = _mm256_set1_ps(0x1.800cp+19f);
    acc1[2] = _mm256_set1_ps(0x1.800cp+19f);
    acc1[3] = _mm256_set1_ps(0x1.800cp+19f);
    __m256 acc2[4];
    acc2[0] = _mm256_set1_ps(-0x1.12p+7f);
    acc2[1] = _mm256_set1_ps(-0x1.12p+7f);
    acc2[2] = _mm256_set1_ps(-0x1.12p+7f);
    acc2[3] = _mm256_set1_ps(-0x1.12p+7f);
    __m256 acc3[4];
    acc3[0] = _mm256_set1_ps(0x0p+0f);
    acc3[1] = _mm256_set1_ps(0x0p+0f);
    acc3[2] = _mm256_set1_ps(0x0p+0f);
    acc3[3] = _mm256_set1_ps(0x0p+0f);
    __m256 acc4[4];
    acc4[0] = _mm256_set1_ps(0x0p+0f);
    acc4[1] = _mm256_set1_ps(0x0p+0f);
    acc4[2] = _mm256_set1_ps(0x0p+0f);
    acc4[3] = _mm256_set1_ps(0x0p+0f);
    for (; n - i >= 32; i += 32)
        softmax_4ulp_dram_avx512_step0_avx2(x + i, acc0, acc1, acc2, acc3, acc4);
    float lanes0[40] = {0};
    float lanes1[40] = {0};
    float lanes2[40] = {0};
    float lanes3[40] = {0};
    float lanes4[40] = {0};
    _mm256_storeu_ps(lanes0 + 0, acc0[0]);
    _mm256_storeu_ps(lanes0 + 8, acc0[1]);
    _mm256_storeu_ps(lanes0 + 16, acc0[2]);
    _mm256_storeu_ps(lanes0 + 24, acc0[3]);
    _mm256_storeu_ps(lanes1 + 0, acc1[0]);
    _mm256_storeu_ps(lanes1 + 8, acc1[1]);
    _mm256_storeu_ps(lanes1 + 16, acc1[2]);
    _mm256_storeu_ps(lanes1 + 24, acc1[3]);
    _mm256_storeu_ps(lanes2 + 0, acc2[0]);
    _mm256_storeu_ps(lanes2 + 8, acc2[1]);
    _mm256_storeu_ps(lanes2 + 16, acc2[2]);
    _mm256_storeu_ps(lanes2 + 24, acc2[3]);
    _mm256_storeu_ps(lanes3 + 0, acc3[0]);
    _mm256_storeu_ps(lanes3 + 8, acc3[1]);
    _mm256_storeu_ps(lanes3 + 16, acc3[2]);
    _mm256_storeu_ps(lanes3 + 24, acc3[3]);
    _mm256_storeu_ps(lanes4 + 0, acc4[0]);
    _mm256_storeu_ps(lanes4 + 8, acc4[1]);
    _mm256_storeu_ps(lanes4 + 16, acc4[2]);
    _mm256_storeu_ps(lanes4 + 24, acc4[3]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[8];
        float value1[8];
        float value2[8];
        float value3[8];
        float value4[8];
        softmax_4ulp_dram_avx512_chunk0_avx2(tail_x, lanes0 + base, lanes1 + base, lanes2 + base, lanes3 + base, lanes4 + base, value0, value1, value2, value3, value4);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = value1[l];
        for (size_t l = 0; l < m; l++)
            lanes2[base + l] = value2[l];
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = value3[l];
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = value4[l];
    }
    for (size_t h = 16; h >= 8; h /= 2)
        for (size_t l = 0; l < h; l += 8)
            softmax_4ulp_dram_avx512_combine1_avx2(lanes0 + l, lanes1 + l, lanes2 + l, lanes3 + l, lanes4 + l, lanes0 + l + h, lanes1 + l + h, lanes2 + l + h, lanes3 + l + h, lanes4 + l + h, lanes0 + l, lanes1 + l, lanes2 + l, lanes3 + l, lanes4 + l);
    float right0[8] = {0};
    float right1[8] = {0};
    float right2[8] = {0};
    float right3[8] = {0};
    float right4[8] = {0};
    _mm256_storeu_ps(right0, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes0 + 0), _mm256_loadu_ps(lanes0 + 0), 1));
    _mm256_storeu_ps(right1, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes1 + 0), _mm256_loadu_ps(lanes1 + 0), 1));
    _mm256_storeu_ps(right2, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes2 + 0), _mm256_loadu_ps(lanes2 + 0), 1));
    _mm256_storeu_ps(right3, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes3 + 0), _mm256_loadu_ps(lanes3 + 0), 1));
    _mm256_storeu_ps(right4, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes4 + 0), _mm256_loadu_ps(lanes4 + 0), 1));
    softmax_4ulp_dram_avx512_combine1_avx2(lanes0, lanes1, lanes2, lanes3, lanes4, right0, right1, right2, right3, right4, lanes0, lanes1, lanes2, lanes3, lanes4);
    _mm256_storeu_ps(right0, _mm256_permute_ps(_mm256_loadu_ps(lanes0 + 0), 0x4e));
    _mm256_storeu_ps(right1, _mm256_permute_ps(_mm256_loadu_ps(lanes1 + 0), 0x4e));
    _mm256_storeu_ps(right2, _mm256_permute_ps(_mm256_loadu_ps(lanes2 + 0), 0x4e));
    _mm256_storeu_ps(right3, _mm256_permute_ps(_mm256_loadu_ps(lanes3 + 0), 0x4e));
    _mm256_storeu_ps(right4, _mm256_permute_ps(_mm256_loadu_ps(lanes4 + 0), 0x4e));
    softmax_4ulp_dram_avx512_combine1_avx2(lanes0, lanes1, lanes2, lanes3, lanes4, right0, right1, right2, right3, right4, lanes0, lanes1, lanes2, lanes3, lanes4);
    _mm256_storeu_ps(right0, _mm256_permute_ps(_mm256_loadu_ps(lanes0 + 0), 0xb1));
    _mm256_storeu_ps(right1, _mm256_permute_ps(_mm256_loadu_ps(lanes1 + 0), 0xb1));
    _mm256_storeu_ps(right2, _mm256_permute_ps(_mm256_loadu_ps(lanes2 + 0), 0xb1));
    _mm256_storeu_ps(right3, _mm256_permute_ps(_mm256_loadu_ps(lanes3 + 0), 0xb1));
    _mm256_storeu_ps(right4, _mm256_permute_ps(_mm256_loadu_ps(lanes4 + 0), 0xb1));
    softmax_4ulp_dram_avx512_combine1_avx2(lanes0, lanes1, lanes2, lanes3, lanes4, right0, right1, right2, right3, right4, lanes0, lanes1, lanes2, lanes3, lanes4);
    a0 = lanes0[0];
    a1 = lanes1[0];
    a2 = lanes2[0];
    a3 = lanes3[0];
    a4 = lanes4[0];
    {
        float value5[8];
        softmax_4ulp_dram_avx512_once2_avx2(a3, a4, value5);
        a5 = value5[0];
    }
    i = 0;
    for (; n - i >= 16; i += 16)
        softmax_4ulp_dram_avx512_step3_avx2(x + i, a0, a1, a2, a5, y + i);
    for (; n - i >= 8; i += 8)
        softmax_4ulp_dram_avx512_chunk3_avx2(x + i, a0, a1, a2, a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        softmax_4ulp_dram_avx512_chunk3_avx2(tail_x, a0, a1, a2, a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SOFTMAX_4ULP_DRAM_AVX512_AVX512 void softmax_4ulp_dram_avx512_step0_avx512(const float *x, __m512 *acc0, __m512 *acc1, __m512 *acc2, __m512 *acc3, __m512 *acc4) {
    _mm_prefetch((const char *)((uintptr_t)x + 8192), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8256), _MM_HINT_T0);
    const __m512 v4 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v8 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v21 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v22 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v24 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v26 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v34 = _mm512_set1_ps(0x1.800bfep+19f); /* 786527.938 */
    const __m512 v36 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v39 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v46 = _mm512_set1_ps(-0x1.8cp+7f); /* -198 */
    const __m512 v49 = _mm512_set1_ps(-0x1.f8p+6f); /* -126 */
    const __m512 v56 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_dram_avx512_table0);
    const __m512 v0_0 = acc0[0];
    const __m512 v0_1 = acc0[1];
    const __m512 v1_0 = acc1[0];
    const __m512 v1_1 = acc1[1];
    const __m512 v2_0 = acc2[0];
    const __m512 v2_1 = acc2[1];
    const __m512 v3_0 = acc3[0];
    const __m512 v3_1 = acc3[1];
    const __m512 v5_0 = _mm512_loadu_ps(x);
    const __m512 v5_1 = _mm512_loadu_ps(x + 16);
    const __m512 v6_0 = _mm512_sub_ps(v5_0, v0_0);
    const __m512 v6_1 = _mm512_sub_ps(v5_1, v0_1);
    const __m512 v7_0 = _mm512_max_ps(v2_0, v6_0);
    const __m512 v7_1 = _mm512_max_ps(v2_1, v6_1);
    const __m512 v9_0 = _mm512_fmadd_ps(v7_0, v8, v1_0);
    const __m512 v9_1 = _mm512_fmadd_ps(v7_1, v8, v1_1);
    const __m512 v10_0 = _mm512_sub_ps(v9_0, v1_0);
    const __m512 v10_1 = _mm512_sub_ps(v9_1, v1_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v11, v7_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v11, v7_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v4, v10_0, v12_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v4, v10_1, v12_1);
    const __m512i v14_0 = _mm512_castps_si512(v9_0);
    const __m512i v14_1 = _mm512_castps_si512(v9_1);
    const __m512i v15_0 = _mm512_permutexvar_epi32(v14_0, t0_0);
    const __m512i v15_1 = _mm512_permutexvar_epi32(v14_1, t0_0);
    const __m512i v17_0 = _mm512_slli_epi32(v14_0, 19);
    const __m512i v17_1 = _mm512_slli_epi32(v14_1, 19);
    const __m512i v18_0 = _mm512_add_epi32(v15_0, v17_0);
    const __m512i v18_1 = _mm512_add_epi32(v15_1, v17_1);
    const __m512 v19_0 = _mm512_castsi512_ps(v18_0);
    const __m512 v19_1 = _mm512_castsi512_ps(v18_1);
    const __m512 v20_0 = _mm512_mul_ps(v13_0, v19_0);
    const __m512 v20_1 = _mm512_mul_ps(v13_1, v19_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v21, v9_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v21, v9_1, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v13_0, v23_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v13_1, v23_1, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v25_0, v13_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v25_1, v13_1, v26);
    const __m512 v28_0 = _mm512_fmadd_ps(v20_0, v27_0, v19_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v20_1, v27_1, v19_1);
    const __m512 v29_0 = acc4[0];
    const __m512 v29_1 = acc4[1];
    const __m512 v30_0 = _mm512_sub_ps(v28_0, v29_0);
    const __m512 v30_1 = _mm512_sub_ps(v28_1, v29_1);
    const __m512 v31_0 = _mm512_add_ps(v3_0, v30_0);
    const __m512 v31_1 = _mm512_add_ps(v3_1, v30_1);
    const __m512 v32_0 = _mm512_sub_ps(v31_0, v3_0);
    const __m512 v32_1 = _mm512_sub_ps(v31_1, v3_1);
    const __m512 v33_0 = _mm512_sub_ps(v32_0, v30_0);
    const __m512 v33_1 = _mm512_sub_ps(v32_1, v30_1);
    const __mmask16 v35_0 = _mm512_cmp_ps_mask(v34, v9_0, _CMP_LT_OQ);
    const __mmask16 v35_1 = _mm512_cmp_ps_mask(v34, v9_1, _CMP_LT_OQ);
    __m512 r0_0 = v0_0;
    __m512 r0_1 = v0_1;
    __m512 r1_0 = v1_0;
    __m512 r1_1 = v1_1;
    __m512 r2_0 = v2_0;
    __m512 r2_1 = v2_1;
    __m512 r3_0 = v31_0;
    __m512 r3_1 = v31_1;
    __m512 r4_0 = v33_0;
    __m512 r4_1 = v33_1;
    __mmask16 any1 = v35_0;
    any1 = (__mmask16)(any1 | v35_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v37_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v37_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5_1), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v38_0 = _mm512_cmp_ps_mask(v36, v37_0, _CMP_LT_OQ);
        const __mmask16 v38_1 = _mm512_cmp_ps_mask(v36, v37_1, _CMP_LT_OQ);
        const __m512 v40_0 = _mm512_mask_blend_ps(v38_0, v39, v5_0);
        const __m512 v40_1 = _mm512_mask_blend_ps(v38_1, v39, v5_1);
        const __m512 v41_0 = _mm512_sub_ps(v5_0, v40_0);
        const __m512 v41_1 = _mm512_sub_ps(v5_1, v40_1);
        const __m512 v42_0 = _mm512_mul_ps(v41_0, v8);
        const __m512 v42_1 = _mm512_mul_ps(v41_1, v8);
        const __m512 v43_0 = _mm512_roundscale_ps(v42_0, 9);
        const __m512 v43_1 = _mm512_roundscale_ps(v42_1, 9);
        const __m512 v44_0 = _mm512_add_ps(v26, v43_0);
        const __m512 v44_1 = _mm512_add_ps(v26, v43_1);
        const __m512 v45_0 = _mm512_sub_ps(v34, v44_0);
        const __m512 v45_1 = _mm512_sub_ps(v34, v44_1);
        const __m512 v47_0 = _mm512_add_ps(v46, v44_0);
        const __m512 v47_1 = _mm512_add_ps(v46, v44_1);
        const __m512 v48_0 = _mm512_div_ps(v47_0, v8);
        const __m512 v48_1 = _mm512_div_ps(v47_1, v8);
        const __m512 v50_0 = _mm512_sub_ps(v34, v1_0);
        const __m512 v50_1 = _mm512_sub_ps(v34, v1_1);
        const __m512 v51_0 = _mm512_sub_ps(v50_0, v44_0);
        const __m512 v51_1 = _mm512_sub_ps(v50_1, v44_1);
        const __m512 v52_0 = _mm512_sub_ps(v49, v51_0);
        const __m512 v52_1 = _mm512_sub_ps(v49, v51_1);
        const __m512 v53_0 = _mm512_div_ps(v52_0, v8);
        const __m512 v53_1 = _mm512_div_ps(v52_1, v8);
        const __m512 v54_0 = _mm512_sub_ps(v0_0, v40_0);
        const __m512 v54_1 = _mm512_sub_ps(v0_1, v40_1);
        const __m512 v55_0 = _mm512_max_ps(v53_0, v54_0);
        const __m512 v55_1 = _mm512_max_ps(v53_1, v54_1);
        const __m512 v57_0 = _mm512_add_ps(v56, v51_0);
        const __m512 v57_1 = _mm512_add_ps(v56, v51_1);
        const __m512 v58_0 = _mm512_fmadd_ps(v55_0, v8, v57_0);
        const __m512 v58_1 = _mm512_fmadd_ps(v55_1, v8, v57_1);
        const __m512 v59_0 = _mm512_sub_ps(v58_0, v57_0);
        const __m512 v59_1 = _mm512_sub_ps(v58_1, v57_1);
        const __m512 v60_0 = _mm512_fmadd_ps(v11, v59_0, v55_0);
        const __m512 v60_1 = _mm512_fmadd_ps(v11, v59_1, v55_1);
        const __m512 v61_0 = _mm512_fmadd_ps(v4, v59_0, v60_0);
        const __m512 v61_1 = _mm512_fmadd_ps(v4, v59_1, v60_1);
        const __m512 v62_0 = _mm512_fmadd_ps(v22, v61_0, v24);
        const __m512 v62_1 = _mm512_fmadd_ps(v22, v61_1, v24);
        const __m512 v63_0 = _mm512_fmadd_ps(v62_0, v61_0, v26);
        const __m512 v63_1 = _mm512_fmadd_ps(v62_1, v61_1, v26);
        const __m512i v64_0 = _mm512_castps_si512(v58_0);
        const __m512i v64_1 = _mm512_castps_si512(v58_1);
        const __m512i v65_0 = _mm512_permutexvar_epi32(v64_0, t0_0);
        const __m512i v65_1 = _mm512_permutexvar_epi32(v64_1, t0_0);
        const __m512i v66_0 = _mm512_slli_epi32(v64_0, 19);
        const __m512i v66_1 = _mm512_slli_epi32(v64_1, 19);
        const __m512i v67_0 = _mm512_add_epi32(v65_0, v66_0);
        const __m512i v67_1 = _mm512_add_epi32(v65_1, v66_1);
        const __m512 v68_0 = _mm512_castsi512_ps(v67_0);
        const __m512 v68_1 = _mm512_castsi512_ps(v67_1);
        const __m512 v69_0 = _mm512_mul_ps(v68_0, v61_0);
        const __m512 v69_1 = _mm512_mul_ps(v68_1, v61_1);
        const __m512 v70_0 = _mm512_fmadd_ps(v63_0, v69_0, v68_0);
        const __m512 v70_1 = _mm512_fmadd_ps(v63_1, v69_1, v68_1);
        const __m512 v71_0 = _mm512_mul_ps(v3_0, v70_0);
        const __m512 v71_1 = _mm512_mul_ps(v3_1, v70_1);
        const __m512 v72_0 = _mm512_fmadd_ps(v41_0, v8, v45_0);
        const __m512 v72_1 = _mm512_fmadd_ps(v41_1, v8, v45_1);
        const __m512 v73_0 = _mm512_sub_ps(v72_0, v45_0);
        const __m512 v73_1 = _mm512_sub_ps(v72_1, v45_1);
        const __m512 v74_0 = _mm512_fmadd_ps(v73_0, v11, v41_0);
        const __m512 v74_1 = _mm512_fmadd_ps(v73_1, v11, v41_1);
        const __m512 v75_0 = _mm512_fmadd_ps(v4, v73_0, v74_0);
        const __m512 v75_1 = _mm512_fmadd_ps(v4, v73_1, v74_1);
        const __m512 v76_0 = _mm512_fmadd_ps(v75_0, v22, v24);
        const __m512 v76_1 = _mm512_fmadd_ps(v75_1, v22, v24);
        const __m512 v77_0 = _mm512_fmadd_ps(v76_0, v75_0, v26);
        const __m512 v77_1 = _mm512_fmadd_ps(v76_1, v75_1, v26);
        const __m512i v78_0 = _mm512_castps_si512(v72_0);
        const __m512i v78_1 = _mm512_castps_si512(v72_1);
        const __m512i v79_0 = _mm512_permutexvar_epi32(v78_0, t0_0);
        const __m512i v79_1 = _mm512_permutexvar_epi32(v78_1, t0_0);
        const __m512i v80_0 = _mm512_slli_epi32(v78_0, 19);
        const __m512i v80_1 = _mm512_slli_epi32(v78_1, 19);
        const __m512i v81_0 = _mm512_add_epi32(v79_0, v80_0);
        const __m512i v81_1 = _mm512_add_epi32(v79_1, v80_1);
        const __m512 v82_0 = _mm512_castsi512_ps(v81_0);
        const __m512 v82_1 = _mm512_castsi512_ps(v81_1);
        const __m512 v83_0 = _mm512_mul_ps(v82_0, v75_0);
        const __m512 v83_1 = _mm512_mul_ps(v82_1, v75_1);
        const __m512 v84_0 = _mm512_fmadd_ps(v77_0, v83_0, v82_0);
        const __m512 v84_1 = _mm512_fmadd_ps(v77_1, v83_1, v82_1);
        const __m512 v85_0 = _mm512_mul_ps(v29_0, v70_0);
        const __m512 v85_1 = _mm512_mul_ps(v29_1, v70_1);
        const __m512 v86_0 = _mm512_sub_ps(v84_0, v85_0);
        const __m512 v86_1 = _mm512_sub_ps(v84_1, v85_1);
        const __m512 v87_0 = _mm512_add_ps(v71_0, v86_0);
        const __m512 v87_1 = _mm512_add_ps(v71_1, v86_1);
        const __m512 v88_0 = _mm512_sub_ps(v87_0, v71_0);
        const __m512 v88_1 = _mm512_sub_ps(v87_1, v71_1);
        const __m512 v89_0 = _mm512_sub_ps(v88_0, v86_0);
        const __m512 v89_1 = _mm512_sub_ps(v88_1, v86_1);
        r0_0 = _mm512_mask_blend_ps(v35_0, r0_0, v40_0);
        r0_1 = _mm512_mask_blend_ps(v35_1, r0_1, v40_1);
        r1_0 = _mm512_mask_blend_ps(v35_0, r1_0, v45_0);
        r1_1 = _mm512_mask_blend_ps(v35_1, r1_1, v45_1);
        r2_0 = _mm512_mask_blend_ps(v35_0, r2_0, v48_0);
        r2_1 = _mm512_mask_blend_ps(v35_1, r2_1, v48_1);
        r3_0 = _mm512_mask_blend_ps(v35_0, r3_0, v87_0);
        r3_1 = _mm512_mask_blend_ps(v35_1, r3_1, v87_1);
        r4_0 = _mm512_mask_blend_ps(v35_0, r4_0, v89_0);
        r4_1 = _mm512_mask_blend_ps(v35_1, r4_1, v89_1);
    }
    acc0[0] = r0_0;
    acc0[1] = r0_1;
    acc1[0] = r1_0;
    acc1[1] = r1_1;
    acc2[0] = r2_0;
    acc2[1] = r2_1;
    acc3[0] = r3_0;
    acc3[1] = r3_1;
    acc4[0] = r4_0;
    acc4[1] = r4_1;
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_DRAM_AVX512_AVX512_TARGET void softmax_4ulp_dram_avx512_chunk0_avx512(const float *x, const float *state0, const float *state1, const float *state2, const float *state3, const float *state4, float *value0, float *value1, float *value2, float *value3, float *value4) {
    const __m512 v4 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v8 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v21 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v22 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v24 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v26 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v34 = _mm512_set1_ps(0x1.800bfep+19f); /* 786527.938 */
    const __m512 v36 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v39 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v46 = _mm512_set1_ps(-0x1.8cp+7f); /* -198 */
    const __m512 v49 = _mm512_set1_ps(-0x1.f8p+6f); /* -126 */
    const __m512 v56 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_dram_avx512_table0);
    const __m512 v0 = _mm512_loadu_ps(state0);
    const __m512 v1 = _mm512_loadu_ps(state1);
    const __m512 v2 = _mm512_loadu_ps(state2);
    const __m512 v3 = _mm512_loadu_ps(state3);
    const __m512 v5 = _mm512_loadu_ps(x);
    const __m512 v6 = _mm512_sub_ps(v5, v0);
    const __m512 v7 = _mm512_max_ps(v2, v6);
    const __m512 v9 = _mm512_fmadd_ps(v7, v8, v1);
    const __m512 v10 = _mm512_sub_ps(v9, v1);
    const __m512 v12 = _mm512_fmadd_ps(v10, v11, v7);
    const __m512 v13 = _mm512_fmadd_ps(v4, v10, v12);
    const __m512i v14 = _mm512_castps_si512(v9);
    const __m512i v15 = _mm512_permutexvar_epi32(v14, t0_0);
    const __m512i v17 = _mm512_slli_epi32(v14, 19);
    const __m512i v18 = _mm512_add_epi32(v15, v17);
    const __m512 v19 = _mm512_castsi512_ps(v18);
    const __m512 v20 = _mm512_mul_ps(v13, v19);
    const __m512 v23 = _mm512_fmadd_ps(v21, v9, v22);
    const __m512 v25 = _mm512_fmadd_ps(v13, v23, v24);
    const __m512 v27 = _mm512_fmadd_ps(v25, v13, v26);
    const __m512 v28 = _mm512_fmadd_ps(v20, v27, v19);
    const __m512 v29 = _mm512_loadu_ps(state4);
    const __m512 v30 = _mm512_sub_ps(v28, v29);
    const __m512 v31 = _mm512_add_ps(v3, v30);
    const __m512 v32 = _mm512_sub_ps(v31, v3);
    const __m512 v33 = _mm512_sub_ps(v32, v30);
    const __mmask16 v35 = _mm512_cmp_ps_mask(v34, v9, _CMP_LT_OQ);
    __m512 r0 = v0;
    __m512 r1 = v1;
    __m512 r2 = v2;
    __m512 r3 = v31;
    __m512 r4 = v33;
    __mmask16 any1 = v35;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v37 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v38 = _mm512_cmp_ps_mask(v36, v37, _CMP_LT_OQ);
        const __m512 v40 = _mm512_mask_blend_ps(v38, v39, v5);
        const __m512 v41 = _mm512_sub_ps(v5, v40);
        const __m512 v42 = _mm512_mul_ps(v41, v8);
        const __m512 v43 = _mm512_roundscale_ps(v42, 9);
        const __m512 v44 = _mm512_add_ps(v26, v43);
        const __m512 v45 = _mm512_sub_ps(v34, v44);
        const __m512 v47 = _mm512_add_ps(v46, v44);
        const __m512 v48 = _mm512_div_ps(v47, v8);
        const __m512 v50 = _mm512_sub_ps(v34, v1);
        const __m512 v51 = _mm512_sub_ps(v50, v44);
        const __m512 v52 = _mm512_sub_ps(v49, v51);
        const __m512 v53 = _mm512_div_ps(v52, v8);
        const __m512 v54 = _mm512_sub_ps(v0, v40);
        const __m512 v55 = _mm512_max_ps(v53, v54);
        const __m512 v57 = _mm512_add_ps(v56, v51);
        const __m512 v58 = _mm512_fmadd_ps(v55, v8, v57);
        const __m512 v59 = _mm512_sub_ps(v58, v57);
        const __m512 v60 = _mm512_fmadd_ps(v11, v59, v55);
        const __m512 v61 = _mm512_fmadd_ps(v4, v59, v60);
        const __m512 v62 = _mm512_fmadd_ps(v22, v61, v24);
        const __m512 v63 = _mm512_fmadd_ps(v62, v61, v26);
        const __m512i v64 = _mm512_castps_si512(v58);
        const __m512i v65 = _mm512_permutexvar_epi32(v64, t0_0);
        const __m512i v66 = _mm512_slli_epi32(v64, 19);
        const __m512i v67 = _mm512_add_epi32(v65, v66);
        const __m512 v68 = _mm512_castsi512_ps(v67);
        const __m512 v69 = _mm512_mul_ps(v68, v61);
        const __m512 v70 = _mm512_fmadd_ps(v63, v69, v68);
        const __m512 v71 = _mm512_mul_ps(v3, v70);
        const __m512 v72 = _mm512_fmadd_ps(v41, v8, v45);
        const __m512 v73 = _mm512_sub_ps(v72, v45);
        const __m512 v74 = _mm512_fmadd_ps(v73, v11, v41);
        const __m512 v75 = _mm512_fmadd_ps(v4, v73, v74);
        const __m512 v76 = _mm512_fmadd_ps(v75, v22, v24);
        const __m512 v77 = _mm512_fmadd_ps(v76, v75, v26);
        const __m512i v78 = _mm512_castps_si512(v72);
        const __m512i v79 = _mm512_permutexvar_epi32(v78, t0_0);
        const __m512i v80 = _mm512_slli_epi32(v78, 19);
        const __m512i v81 = _mm512_add_epi32(v79, v80);
        const __m512 v82 = _mm512_castsi512_ps(v81);
        const __m512 v83 = _mm512_mul_ps(v82, v75);
        const __m512 v84 = _mm512_fmadd_ps(v77, v83, v82);
        const __m512 v85 = _mm512_mul_ps(v29, v70);
        const __m512 v86 = _mm512_sub_ps(v84, v85);
        const __m512 v87 = _mm512_add_ps(v71, v86);
        const __m512 v88 = _mm512_sub_ps(v87, v71);
        const __m512 v89 = _mm512_sub_ps(v88, v86);
        r0 = _mm512_mask_blend_ps(v35, r0, v40);
        r1 = _mm512_mask_blend_ps(v35, r1, v45);
        r2 = _mm512_mask_blend_ps(v35, r2, v48);
        r3 = _mm512_mask_blend_ps(v35, r3, v87);
        r4 = _mm512_mask_blend_ps(v35, r4, v89);
    }
    _mm512_storeu_ps(value0, r0);
    _mm512_storeu_ps(value1, r1);
    _mm512_storeu_ps(value2, r2);
    _mm512_storeu_ps(value3, r3);
    _mm512_storeu_ps(value4, r4);
}

/* Lanes l to 15 behind it. */
SOFTMAX_4ULP_DRAM_AVX512_AVX512 void softmax_4ulp_dram_avx512_combine1_avx512(const float *left0, const float *left1, const float *left2, const float *left3, const float *left4, const float *right0, const float *right1, const float *right2, const float *right3, const float *right4, float *value0, float *value1, float *value2, float *value3, float *value4) {
    const __m512 v93 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v94 = _mm512_set1_ps(0x1.800cp+19f); /* 786528 */
    const __m512 v101 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v108 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v109 = _mm512_set1_ps(-0x1.f8p+6f); /* -126 */
    const __m512 v118 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v122 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v132 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v133 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v135 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_dram_avx512_table0);
    const __m512 v90 = _mm512_loadu_ps(left0);
    const __m512 v91 = _mm512_loadu_ps(right0);
    const __m512 v92 = _mm512_sub_ps(v90, v91);
    const __m512 v95 = _mm512_loadu_ps(left1);
    const __m512 v96 = _mm512_sub_ps(v94, v95);
    const __m512 v97 = _mm512_loadu_ps(right1);
    const __m512 v98 = _mm512_sub_ps(v94, v97);
    const __m512 v99 = _mm512_sub_ps(v96, v98);
    const __m512 v100 = _mm512_fmadd_ps(v92, v93, v99);
    const __mmask16 v102 = _mm512_cmp_ps_mask(v100, v101, _CMP_LT_OQ);
    const __m512 v103 = _mm512_mask_blend_ps(v102, v90, v91);
    const __m512 v104 = _mm512_mask_blend_ps(v102, v95, v97);
    const __m512 v105 = _mm512_loadu_ps(right2);
    const __m512 v106 = _mm512_loadu_ps(left2);
    const __m512 v107 = _mm512_mask_blend_ps(v102, v106, v105);
    const __m512 v110 = _mm512_mask_blend_ps(v102, v98, v96);
    const __m512 v111 = _mm512_mask_blend_ps(v102, v96, v98);
    const __m512 v112 = _mm512_sub_ps(v110, v111);
    const __m512 v113 = _mm512_sub_ps(v109, v112);
    const __m512 v114 = _mm512_div_ps(v113, v93);
    const __m512 v115 = _mm512_mask_blend_ps(v102, v91, v90);
    const __m512 v116 = _mm512_sub_ps(v115, v103);
    const __m512 v117 = _mm512_max_ps(v114, v116);
    const __m512 v119 = _mm512_add_ps(v118, v112);
    const __m512 v120 = _mm512_fmadd_ps(v117, v93, v119);
    const __m512 v121 = _mm512_sub_ps(v120, v119);
    const __m512 v123 = _mm512_fmadd_ps(v121, v122, v117);
    const __m512 v124 = _mm512_fmadd_ps(v108, v121, v123);
    const __m512i v125 = _mm512_castps_si512(v120);
    const __m512i v127 = _mm512_slli_epi32(v125, 19);
    const __m512i v128 = _mm512_permutexvar_epi32(v125, t0_0);
    const __m512i v129 = _mm512_add_epi32(v127, v128);
    const __m512 v130 = _mm512_castsi512_ps(v129);
    const __m512 v131 = _mm512_mul_ps(v124, v130);
    const __m512 v134 = _mm512_fmadd_ps(v124, v132, v133);
    const __m512 v136 = _mm512_fmadd_ps(v124, v134, v135);
    const __m512 v137 = _mm512_fmadd_ps(v131, v136, v130);
    const __m512 v138 = _mm512_loadu_ps(left3);
    const __m512 v139 = _mm512_loadu_ps(right3);
    const __m512 v140 = _mm512_mask_blend_ps(v102, v139, v138);
    const __m512 v141 = _mm512_mul_ps(v137, v140);
    const __m512 v142 = _mm512_loadu_ps(left4);
    const __m512 v143 = _mm512_loadu_ps(right4);
    const __m512 v144 = _mm512_mask_blend_ps(v102, v143, v142);
    const __m512 v145 = _mm512_mul_ps(v137, v144);
    const __m512 v146 = _mm512_mask_blend_ps(v102, v142, v143);
    const __m512 v147 = _mm512_add_ps(v145, v146);
    const __m512 v148 = _mm512_sub_ps(v141, v147);
    const __m512 v149 = _mm512_mask_blend_ps(v102, v138, v139);
    const __m512 v150 = _mm512_add_ps(v148, v149);
    const __m512 v151 = _mm512_sub_ps(v150, v149);
    const __m512 v152 = _mm512_sub_ps(v151, v148);
    _mm512_storeu_ps(value0, v103);
    _mm512_storeu_ps(value1, v104);
    _mm512_storeu_ps(value2, v107);
    _mm512_storeu_ps(value3, v150);
    _mm512_storeu_ps(value4, v152);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_DRAM_AVX512_AVX512 void softmax_4ulp_dram_avx512_once2_avx512(float a3, float a4, float *value5) {
    const __m512 v153 = _mm512_set1_ps(a3);
    const __m512 v154 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v156 = _mm512_set1_ps(NAN);
    const __m512d v157 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512 v159 = _mm512_set1_ps(a4);
    const __mmask16 v155 = _mm512_cmp_ps_mask(v153, v154, _CMP_LT_OQ);
    const __m512d v158l = _mm512_cvtps_pd(_mm512_castps512_ps256(v153));
    const __m512d v158h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v153, 1));
    const __m512d v160l = _mm512_cvtps_pd(_mm512_castps512_ps256(v159));
    const __m512d v160h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v159, 1));
    const __m512d v161l = _mm512_sub_pd(v158l, v160l);
    const __m512d v161h = _mm512_sub_pd(v158h, v160h);
    const __m512d v162l = _mm512_div_pd(v157, v161l);
    const __m512d v162h = _mm512_div_pd(v157, v161h);
    const __m256 v163l = _mm512_cvtpd_ps(v162l);
    const __m256 v163h = _mm512_cvtpd_ps(v162h);
    const __m512 v163 = _mm512_insertf32x8(_mm512_castps256_ps512(v163l), v163h, 1);
    const __m512 v164 = _mm512_mask_blend_ps(v155, v163, v156);
    _mm512_storeu_ps(value5, v164);
}

/* 16 elements. */
SOFTMAX_4ULP_DRAM_AVX512_AVX512 void softmax_4ulp_dram_avx512_step3_avx512(const float *x, float a0, float a1, float a2, float a5, float *y) {
    const __m512 v165 = _mm512_set1_ps(0x1.05c61p-29f); /* 1.90465421e-09 */
    const __m512 v166 = _mm512_set1_ps(a2);
    const __m512 v168 = _mm512_set1_ps(a0);
    const __m512 v171 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v172 = _mm512_set1_ps(a1);
    const __m512 v175 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v185 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v186 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v188 = _mm512_set1_ps(0x1.fffffcp-1f); /* 0.999999881 */
    const __m512 v191 = _mm512_set1_ps(a5);
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_dram_avx512_table0);
    const __m512 v167 = _mm512_loadu_ps(x);
    const __m512 v169 = _mm512_sub_ps(v167, v168);
    const __m512 v170 = _mm512_max_ps(v166, v169);
    const __m512 v173 = _mm512_fmadd_ps(v170, v171, v172);
    const __m512 v174 = _mm512_sub_ps(v173, v172);
    const __m512 v176 = _mm512_fmadd_ps(v174, v175, v170);
    const __m512 v177 = _mm512_fmadd_ps(v165, v174, v176);
    const __m512i v178 = _mm512_castps_si512(v173);
    const __m512i v179 = _mm512_permutexvar_epi32(v178, t0_0);
    const __m512i v181 = _mm512_slli_epi32(v178, 19);
    const __m512i v182 = _mm512_add_epi32(v179, v181);
    const __m512 v183 = _mm512_castsi512_ps(v182);
    const __m512 v184 = _mm512_mul_ps(v177, v183);
    const __m512 v187 = _mm512_fmadd_ps(v177, v185, v186);
    const __m512 v189 = _mm512_fmadd_ps(v177, v187, v188);
    const __m512 v190 = _mm512_fmadd_ps(v184, v189, v183);
    const __m512 v192 = _mm512_mul_ps(v190, v191);
    _mm512_storeu_ps(y, v192);
}

static SOFTMAX_4ULP_DRAM_AVX512_AVX512_TARGET void softmax_4ulp_dram_avx512_array_avx512(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    size_t i = 0;
    __m512 acc0[2];
    acc0[0] = _mm512_set1_ps(-0x1.fffffep+127f);
    acc0[1] = _mm512_set1_ps(-0x1.fffffep+127f);
    __m512 acc1[2];
    acc1[0] = _mm512_set1_ps(0x1.800cp+19f);
    acc1[1] = _mm512_set1_ps(0x1.800cp+19f);
    __m512 acc2[2];
    acc2[0] = _mm512_set1_ps(-0x1.12p+7f);
    acc2[1] = _mm512_set1_ps(-0x1.12p+7f);
    __m512 acc3[2];
    acc3[0] = _mm512_set1_ps(0x0p+0f);
    acc3[1] = _mm512_set1_ps(0x0p+0f);
    __m512 acc4[2];
    acc4[0] = _mm512_set1_ps(0x0p+0f);
    acc4[1] = _mm512_set1_ps(0x0p+0f);
    for (; n - i >= 32; i += 32)
        softmax_4ulp_dram_avx512_step0_avx512(x + i, acc0, acc1, acc2, acc3, acc4);
    float lanes0[48] = {0};
    float lanes1[48] = {0};
    float lanes2[48] = {0};
    float lanes3[48] = {0};
    float lanes4[48] = {0};
    _mm512_storeu_ps(lanes0 + 0, acc0[0]);
    _mm512_storeu_ps(lanes0 + 16, acc0[1]);
    _mm512_storeu_ps(lanes1 + 0, acc1[0]);
    _mm512_storeu_ps(lanes1 + 16, acc1[1]);
    _mm512_storeu_ps(lanes2 + 0, acc2[0]);
    _mm512_storeu_ps(lanes2 + 16, acc2[1]);
    _mm512_storeu_ps(lanes3 + 0, acc3[0]);
    _mm512_storeu_ps(lanes3 + 16, acc3[1]);
    _mm512_storeu_ps(lanes4 + 0, acc4[0]);
    _mm512_storeu_ps(lanes4 + 16, acc4[1]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[16];
        float value1[16];
        float value2[16];
        float value3[16];
        float value4[16];
        softmax_4ulp_dram_avx512_chunk0_avx512(tail_x, lanes0 + base, lanes1 + base, lanes2 + base, lanes3 + base, lanes4 + base, value0, value1, value2, value3, value4);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = value1[l];
        for (size_t l = 0; l < m; l++)
            lanes2[base + l] = value2[l];
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = value3[l];
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = value4[l];
    }
    for (size_t h = 16; h >= 16; h /= 2)
        for (size_t l = 0; l < h; l += 16)
            softmax_4ulp_dram_avx512_combine1_avx512(lanes0 + l, lanes1 + l, lanes2 + l, lanes3 + l, lanes4 + l, lanes0 + l + h, lanes1 + l + h, lanes2 + l + h, lanes3 + l + h, lanes4 + l + h, lanes0 + l, lanes1 + l, lanes2 + l, lanes3 + l, lanes4 + l);
    float right0[16] = {0};
    float right1[16] = {0};
    float right2[16] = {0};
    float right3[16] = {0};
    float right4[16] = {0};
    _mm512_storeu_ps(right0, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes0 + 0), _mm512_loadu_ps(lanes0 + 0), 0x4e));
    _mm512_storeu_ps(right1, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes1 + 0), _mm512_loadu_ps(lanes1 + 0), 0x4e));
    _mm512_storeu_ps(right2, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes2 + 0), _mm512_loadu_ps(lanes2 + 0), 0x4e));
    _mm512_storeu_ps(right3, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes3 + 0), _mm512_loadu_ps(lanes3 + 0), 0x4e));
    _mm512_storeu_ps(right4, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes4 + 0), _mm512_loadu_ps(lanes4 + 0), 0x4e));
    softmax_4ulp_dram_avx512_combine1_avx512(lanes0, lanes1, lanes2, lanes3, lanes4, right0, right1, right2, right3, right4, lanes0, lanes1, lanes2, lanes3, lanes4);
    _mm512_storeu_ps(right0, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes0 + 0), _mm512_loadu_ps(lanes0 + 0), 0xb1));
    _mm512_storeu_ps(right1, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes1 + 0), _mm512_loadu_ps(lanes1 + 0), 0xb1));
    _mm512_storeu_ps(right2, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes2 + 0), _mm512_loadu_ps(lanes2 + 0), 0xb1));
    _mm512_storeu_ps(right3, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes3 + 0), _mm512_loadu_ps(lanes3 + 0), 0xb1));
    _mm512_storeu_ps(right4, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes4 + 0), _mm512_loadu_ps(lanes4 + 0), 0xb1));
    softmax_4ulp_dram_avx512_combine1_avx512(lanes0, lanes1, lanes2, lanes3, lanes4, right0, right1, right2, right3, right4, lanes0, lanes1, lanes2, lanes3, lanes4);
    _mm512_storeu_ps(right0, _mm512_permute_ps(_mm512_loadu_ps(lanes0 + 0), 0x4e));
    _mm512_storeu_ps(right1, _mm512_permute_ps(_mm512_loadu_ps(lanes1 + 0), 0x4e));
    _mm512_storeu_ps(right2, _mm512_permute_ps(_mm512_loadu_ps(lanes2 + 0), 0x4e));
    _mm512_storeu_ps(right3, _mm512_permute_ps(_mm512_loadu_ps(lanes3 + 0), 0x4e));
    _mm512_storeu_ps(right4, _mm512_permute_ps(_mm512_loadu_ps(lanes4 + 0), 0x4e));
    softmax_4ulp_dram_avx512_combine1_avx512(lanes0, lanes1, lanes2, lanes3, lanes4, right0, right1, right2, right3, right4, lanes0, lanes1, lanes2, lanes3, lanes4);
    _mm512_storeu_ps(right0, _mm512_permute_ps(_mm512_loadu_ps(lanes0 + 0), 0xb1));
    _mm512_storeu_ps(right1, _mm512_permute_ps(_mm512_loadu_ps(lanes1 + 0), 0xb1));
    _mm512_storeu_ps(right2, _mm512_permute_ps(_mm512_loadu_ps(lanes2 + 0), 0xb1));
    _mm512_storeu_ps(right3, _mm512_permute_ps(_mm512_loadu_ps(lanes3 + 0), 0xb1));
    _mm512_storeu_ps(right4, _mm512_permute_ps(_mm512_loadu_ps(lanes4 + 0), 0xb1));
    softmax_4ulp_dram_avx512_combine1_avx512(lanes0, lanes1, lanes2, lanes3, lanes4, right0, right1, right2, right3, right4, lanes0, lanes1, lanes2, lanes3, lanes4);
    a0 = lanes0[0];
    a1 = lanes1[0];
    a2 = lanes2[0];
    a3 = lanes3[0];
    a4 = lanes4[0];
    {
        float value5[16];
        softmax_4ulp_dram_avx512_once2_avx512(a3, a4, value5);
        a5 = value5[0];
    }
    i = 0;
    for (; n - i >= 16; i += 16)
        softmax_4ulp_dram_avx512_step3_avx512(x + i, a0, a1, a2, a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        softmax_4ulp_dram_avx512_step3_avx512(tail_x, a0, a1, a2, a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTMAX_4ULP_DRAM_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softmax_4ulp_dram_avx512_level(void) {
#if defined(SOFTMAX_4ULP_DRAM_AVX512_FORCE_ISA)
    return SOFTMAX_4ULP_DRAM_AVX512_FORCE_ISA;
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

static void softmax_4ulp_dram_avx512_row(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softmax_4ulp_dram_avx512_level();
    if (level == 2) {
        softmax_4ulp_dram_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softmax_4ulp_dram_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softmax_4ulp_dram_avx512_array_portable(x, y, n);
}

void softmax_4ulp_dram_avx512(const float *x, float *y, size_t n) {
    softmax_4ulp_dram_avx512_row(x, y, n);
}

void softmax_4ulp_dram_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        softmax_4ulp_dram_avx512_row(x + r * x_stride, y + r * y_stride, n);
}
