/* softmax_bf16_1ulp_avx512: softmax
 *
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), bf16
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    0.500032 ulp, observed on 1082643279 results
 *   |sum - 1|    0.00388 at most
 *   worst row    normal, 524 elements, seed 1970, result 320
 *   result there 0x1.f2p-44 (1.10578213e-13, encoding 0x29f9)
 *   mean error   0.092077 ulp
 *   misrounded   602 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           650ddd159fde889349dea88689f9aef8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --fmt bf16 --max-ulp 1 --size l2 --time 75s --seed 1 --threads 1 --archive bf16.db
 *                time: 0.2737 ns/element as avx512 code (inputs l2)
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
#include "softmax_bf16_1ulp_avx512.h"

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

static inline int32_t softmax_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softmax_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float softmax_bf16_1ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softmax_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t softmax_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float softmax_bf16_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t softmax_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const int32_t softmax_bf16_1ulp_avx512_table0[16] = {
    1065357395, 1065068431, 1064848218, 1064702978,
    1064639497, 1064665175, 1064788081, 1065017015,
    1065357395, 1065068431, 1064848218, 1064702978,
    1064639497, 1064665175, 1064788081, 1065017015,
}; /* repeated to fill a register */

static const int32_t softmax_bf16_1ulp_avx512_table1[16] = {
    1065383789, 1065097214, 1064879606, 1064737207,
    1064676824, 1064705880, 1064832470, 1065065422,
    1065383789, 1065097214, 1064879606, 1064737207,
    1064676824, 1064705880, 1064832470, 1065065422,
}; /* repeated to fill a register */

static inline float softmax_bf16_1ulp_avx512_element0(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = softmax_bf16_1ulp_avx512_shl_i32(v0, v1);
    const float v3 = softmax_bf16_1ulp_avx512_frombits_f32(v2);
    const float r0 = v3;
    return r0;
}

static inline void softmax_bf16_1ulp_avx512_element1(float a0, float *value1, float *value2) {
    const float v4 = 0x1.8006p+20f; /* 1572960 */
    const float v5 = a0;
    const float v6 = 0x1.715476p+0f; /* 1.44269502 */
    const float v7 = v5 * v6;
    const float v8 = softmax_bf16_1ulp_avx512_rint_f32(v7);
    const float v9 = v4 - v8;
    const float v10 = -0x1.bcp+7f; /* -222 */
    const float v11 = v10 + v8;
    const float v12 = v11 / v6;
    const float r0 = v9;
    const float r1 = v12;
    *value1 = r0;
    *value2 = r1;
}

static inline void softmax_bf16_1ulp_avx512_element2(uint16_t x, float a0, float a1, float a2, float state3, float state4, float *value3, float *value4) {
    const float v13 = state3;
    const float v14 = 0x1.4ae0cp-26f; /* 1.92596303e-08 */
    const float v15 = a2;
    const int32_t v16 = (int32_t)x;
    const int32_t v17 = 16;
    const int32_t v18 = softmax_bf16_1ulp_avx512_shl_i32(v16, v17);
    const float v19 = softmax_bf16_1ulp_avx512_frombits_f32(v18);
    const float v20 = v15 > v19 ? v15 : v19;
    const float v21 = 0x1.715476p+0f; /* 1.44269502 */
    const float v22 = a1;
    const float v23 = softmax_bf16_1ulp_avx512_fma_f32(v20, v21, v22);
    const float v24 = v22 - v23;
    const float v25 = softmax_bf16_1ulp_avx512_fma_f32(v20, v21, v24);
    const float v26 = softmax_bf16_1ulp_avx512_fma_f32(v14, v20, v25);
    const float v27 = 0x1.c6b08ep-5f; /* 0.0555041097 */
    const float v28 = 0x1.ebfbep-3f; /* 0.240226507 */
    const float v29 = softmax_bf16_1ulp_avx512_fma_f32(v26, v27, v28);
    const float v30 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v31 = softmax_bf16_1ulp_avx512_fma_f32(v26, v29, v30);
    const int32_t v32 = softmax_bf16_1ulp_avx512_bits_f32(v23);
    const int32_t v33 = 20;
    const int32_t v34 = softmax_bf16_1ulp_avx512_shl_i32(v32, v33);
    const int32_t v35 = softmax_bf16_1ulp_avx512_table0[(uint32_t)v32 & (8u - 1)];
    const int32_t v36 = (int32_t)((uint32_t)v34 + (uint32_t)v35);
    const float v37 = softmax_bf16_1ulp_avx512_frombits_f32(v36);
    const float v38 = v26 * v37;
    const float v39 = softmax_bf16_1ulp_avx512_fma_f32(v31, v38, v37);
    const float v40 = state4;
    const float v41 = v39 - v40;
    const float v42 = v13 + v41;
    const float v43 = v42 - v13;
    const float v44 = v43 - v41;
    const float v45 = 0x1p+16f; /* 65536 */
    const float v46 = a0;
    const float v47 = softmax_bf16_1ulp_avx512_abs_f32(v46);
    const int v48 = v45 < v47;
    float r0 = v42;
    float r1 = v44;
    if (v48) {
        const float v49 = -0x1.33c1e2p+7f; /* -153.878677 */
        const float v50 = v19 - v46;
        const float v51 = v49 > v50 ? v49 : v50;
        const float v52 = 0x1.8006p+20f; /* 1572960 */
        const float v53 = softmax_bf16_1ulp_avx512_fma_f32(v51, v21, v52);
        const float v54 = v52 - v53;
        const float v55 = softmax_bf16_1ulp_avx512_fma_f32(v51, v21, v54);
        const float v56 = softmax_bf16_1ulp_avx512_fma_f32(v14, v51, v55);
        const float v57 = softmax_bf16_1ulp_avx512_fma_f32(v56, v27, v28);
        const float v58 = softmax_bf16_1ulp_avx512_fma_f32(v56, v57, v30);
        const int32_t v59 = softmax_bf16_1ulp_avx512_bits_f32(v53);
        const int32_t v60 = softmax_bf16_1ulp_avx512_shl_i32(v59, v33);
        const int32_t v61 = softmax_bf16_1ulp_avx512_table1[(uint32_t)v59 & (8u - 1)];
        const int32_t v62 = (int32_t)((uint32_t)v60 + (uint32_t)v61);
        const float v63 = softmax_bf16_1ulp_avx512_frombits_f32(v62);
        const float v64 = v56 * v63;
        const float v65 = softmax_bf16_1ulp_avx512_fma_f32(v58, v64, v63);
        const float v66 = v65 - v40;
        const float v67 = v13 + v66;
        const float v68 = v67 - v13;
        const float v69 = v68 - v66;
        r0 = v67;
        r1 = v69;
    }
    *value3 = r0;
    *value4 = r1;
}

static inline void softmax_bf16_1ulp_avx512_element3(float left3, float left4, float right3, float right4, float *value3, float *value4) {
    const float v70 = right3;
    const float v71 = 0x1p+97f; /* 1.58456325e+29 */
    const float v72 = v70 - v71;
    const float v73 = left3;
    const float v74 = v72 + v73;
    const float v75 = left4;
    const float v76 = right4;
    const float v77 = v75 + v76;
    const float v78 = v74 - v73;
    const float v79 = v74 - v78;
    const float v80 = v73 - v79;
    const float v81 = v72 - v78;
    const float v82 = v80 + v81;
    const float v83 = v77 - v82;
    const float r0 = v74;
    const float r1 = v83;
    *value3 = r0;
    *value4 = r1;
}

static inline float softmax_bf16_1ulp_avx512_element4(float a3, float a4) {
    const double v84 = 0x1p+0; /* 1 */
    const float v85 = a3;
    const double v86 = (double)v85;
    const double v87 = 0x1p+97; /* 1.5845632502852868e+29 */
    const double v88 = v86 - v87;
    const float v89 = a4;
    const double v90 = (double)v89;
    const double v91 = v88 - v90;
    const double v92 = v84 / v91;
    const float v93 = (float)v92;
    const float r0 = v93;
    return r0;
}

static inline uint16_t softmax_bf16_1ulp_avx512_element5(uint16_t x, float a0, float a1, float a2, float a5) {
    const int32_t v94 = 32768; /* 0x00008000 */
    const float v95 = a5;
    const float v96 = 0x1.4ae0cp-26f; /* 1.92596303e-08 */
    const float v97 = a2;
    const int32_t v98 = (int32_t)x;
    const int32_t v99 = 16;
    const int32_t v100 = softmax_bf16_1ulp_avx512_shl_i32(v98, v99);
    const float v101 = softmax_bf16_1ulp_avx512_frombits_f32(v100);
    const float v102 = v97 > v101 ? v97 : v101;
    const float v103 = 0x1.715476p+0f; /* 1.44269502 */
    const float v104 = a1;
    const float v105 = softmax_bf16_1ulp_avx512_fma_f32(v102, v103, v104);
    const float v106 = v104 - v105;
    const float v107 = softmax_bf16_1ulp_avx512_fma_f32(v102, v103, v106);
    const float v108 = softmax_bf16_1ulp_avx512_fma_f32(v96, v102, v107);
    const float v109 = 0x1.c6b08ep-5f; /* 0.0555041097 */
    const float v110 = 0x1.ebfbep-3f; /* 0.240226507 */
    const float v111 = softmax_bf16_1ulp_avx512_fma_f32(v108, v109, v110);
    const float v112 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v113 = softmax_bf16_1ulp_avx512_fma_f32(v108, v111, v112);
    const int32_t v114 = softmax_bf16_1ulp_avx512_bits_f32(v105);
    const int32_t v115 = 20;
    const int32_t v116 = softmax_bf16_1ulp_avx512_shl_i32(v114, v115);
    const int32_t v117 = softmax_bf16_1ulp_avx512_table0[(uint32_t)v114 & (8u - 1)];
    const int32_t v118 = (int32_t)((uint32_t)v116 + (uint32_t)v117);
    const float v119 = softmax_bf16_1ulp_avx512_frombits_f32(v118);
    const float v120 = v108 * v119;
    const float v121 = softmax_bf16_1ulp_avx512_fma_f32(v113, v120, v119);
    const float v122 = v95 * v121;
    const int32_t v123 = softmax_bf16_1ulp_avx512_bits_f32(v122);
    const int32_t v124 = (int32_t)((uint32_t)v94 + (uint32_t)v123);
    const int32_t v125 = softmax_bf16_1ulp_avx512_lshr_i32(v124, v99);
    const float v126 = 0x1p+16f; /* 65536 */
    const float v127 = a0;
    const float v128 = softmax_bf16_1ulp_avx512_abs_f32(v127);
    const int v129 = v126 < v128;
    int32_t r0 = v125;
    if (v129) {
        const float v130 = -0x1.33c1e2p+7f; /* -153.878677 */
        const float v131 = v101 - v127;
        const float v132 = v130 > v131 ? v130 : v131;
        const float v133 = 0x1.8006p+20f; /* 1572960 */
        const float v134 = softmax_bf16_1ulp_avx512_fma_f32(v132, v103, v133);
        const float v135 = v133 - v134;
        const float v136 = softmax_bf16_1ulp_avx512_fma_f32(v132, v103, v135);
        const float v137 = softmax_bf16_1ulp_avx512_fma_f32(v96, v132, v136);
        const float v138 = softmax_bf16_1ulp_avx512_fma_f32(v137, v109, v110);
        const float v139 = softmax_bf16_1ulp_avx512_fma_f32(v137, v138, v112);
        const int32_t v140 = softmax_bf16_1ulp_avx512_bits_f32(v134);
        const int32_t v141 = softmax_bf16_1ulp_avx512_shl_i32(v140, v115);
        const int32_t v142 = softmax_bf16_1ulp_avx512_table1[(uint32_t)v140 & (8u - 1)];
        const int32_t v143 = (int32_t)((uint32_t)v141 + (uint32_t)v142);
        const float v144 = softmax_bf16_1ulp_avx512_frombits_f32(v143);
        const float v145 = v137 * v144;
        const float v146 = softmax_bf16_1ulp_avx512_fma_f32(v139, v145, v144);
        const float v147 = v146 * v95;
        const int32_t v148 = softmax_bf16_1ulp_avx512_bits_f32(v147);
        const int32_t v149 = (int32_t)((uint32_t)v94 + (uint32_t)v148);
        const int32_t v150 = softmax_bf16_1ulp_avx512_lshr_i32(v149, v99);
        r0 = v150;
    }
    return (uint16_t)r0;
}

static void softmax_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float value0 = softmax_bf16_1ulp_avx512_element0(x[i]);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    softmax_bf16_1ulp_avx512_element1(a0, &a1, &a2);
    float lanes3[32];
    for (size_t l = 0; l < 32; l++)
        lanes3[l] = 0x1p+97f;
    float lanes4[32];
    for (size_t l = 0; l < 32; l++)
        lanes4[l] = 0x0p+0f;
    for (size_t i = 0; i < n; i++) {
        float value3;
        float value4;
        softmax_bf16_1ulp_avx512_element2(x[i], a0, a1, a2, lanes3[i % 32], lanes4[i % 32], &value3, &value4);
        lanes3[i % 32] = value3;
        lanes4[i % 32] = value4;
    }
    for (size_t h = 16; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++) {
            float value3;
            float value4;
            softmax_bf16_1ulp_avx512_element3(lanes3[l], lanes4[l], lanes3[l + h], lanes4[l + h], &value3, &value4);
            lanes3[l] = value3;
            lanes4[l] = value4;
        }
    a3 = lanes3[0];
    a4 = lanes4[0];
    a5 = softmax_bf16_1ulp_avx512_element4(a3, a4);
    for (size_t i = 0; i < n; i++) {
        y[i] = softmax_bf16_1ulp_avx512_element5(x[i], a0, a1, a2, a5);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTMAX_BF16_1ULP_AVX512_AVX2 static inline SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTMAX_BF16_1ULP_AVX512_AVX512 static inline SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SOFTMAX_BF16_1ULP_AVX512_AVX2 __m256i softmax_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
SOFTMAX_BF16_1ULP_AVX512_AVX2 void softmax_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
SOFTMAX_BF16_1ULP_AVX512_AVX2 void softmax_bf16_1ulp_avx512_step0_avx2(const uint16_t *x, __m256 *acc0) {
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v0_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v0_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v0_4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m256i v0_5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 40)));
    const __m256i v0_6 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m256i v0_7 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 56)));
    const __m256i v2_0 = _mm256_slli_epi32(v0_0, 16);
    const __m256i v2_1 = _mm256_slli_epi32(v0_1, 16);
    const __m256i v2_2 = _mm256_slli_epi32(v0_2, 16);
    const __m256i v2_3 = _mm256_slli_epi32(v0_3, 16);
    const __m256i v2_4 = _mm256_slli_epi32(v0_4, 16);
    const __m256i v2_5 = _mm256_slli_epi32(v0_5, 16);
    const __m256i v2_6 = _mm256_slli_epi32(v0_6, 16);
    const __m256i v2_7 = _mm256_slli_epi32(v0_7, 16);
    const __m256 v3_0 = _mm256_castsi256_ps(v2_0);
    const __m256 v3_1 = _mm256_castsi256_ps(v2_1);
    const __m256 v3_2 = _mm256_castsi256_ps(v2_2);
    const __m256 v3_3 = _mm256_castsi256_ps(v2_3);
    const __m256 v3_4 = _mm256_castsi256_ps(v2_4);
    const __m256 v3_5 = _mm256_castsi256_ps(v2_5);
    const __m256 v3_6 = _mm256_castsi256_ps(v2_6);
    const __m256 v3_7 = _mm256_castsi256_ps(v2_7);
    acc0[0] = _mm256_max_ps(acc0[0], v3_0);
    acc0[1] = _mm256_max_ps(acc0[1], v3_1);
    acc0[2] = _mm256_max_ps(acc0[2], v3_2);
    acc0[3] = _mm256_max_ps(acc0[3], v3_3);
    acc0[4] = _mm256_max_ps(acc0[4], v3_4);
    acc0[5] = _mm256_max_ps(acc0[5], v3_5);
    acc0[6] = _mm256_max_ps(acc0[6], v3_6);
    acc0[7] = _mm256_max_ps(acc0[7], v3_7);
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET void softmax_bf16_1ulp_avx512_chunk0_avx2(const uint16_t *x, float *value0) {
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    _mm256_storeu_ps(value0, v3);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_BF16_1ULP_AVX512_AVX2 void softmax_bf16_1ulp_avx512_once1_avx2(float a0, float *value1, float *value2) {
    const __m256 v4 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256 v5 = _mm256_set1_ps(a0);
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v10 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v7 = _mm256_mul_ps(v5, v6);
    const __m256 v8 = _mm256_round_ps(v7, 8);
    const __m256 v9 = _mm256_sub_ps(v4, v8);
    const __m256 v11 = _mm256_add_ps(v10, v8);
    const __m256 v12 = _mm256_div_ps(v11, v6);
    _mm256_storeu_ps(value1, v9);
    _mm256_storeu_ps(value2, v12);
}

/* 32 elements. */
SOFTMAX_BF16_1ULP_AVX512_AVX2 void softmax_bf16_1ulp_avx512_step2_avx2(const uint16_t *x, float a0, float a1, float a2, __m256 *acc3, __m256 *acc4) {
    const __m256 v14 = _mm256_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m256 v15 = _mm256_set1_ps(a2);
    const __m256 v21 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v22 = _mm256_set1_ps(a1);
    const __m256 v27 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v28 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v30 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v45 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v46 = _mm256_set1_ps(a0);
    const __m256 v49 = _mm256_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m256 v52 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_bf16_1ulp_avx512_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_bf16_1ulp_avx512_table1));
    const __m256 v13_0 = acc3[0];
    const __m256 v13_1 = acc3[1];
    const __m256 v13_2 = acc3[2];
    const __m256 v13_3 = acc3[3];
    const __m256i v16_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v16_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v16_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v16_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v18_0 = _mm256_slli_epi32(v16_0, 16);
    const __m256i v18_1 = _mm256_slli_epi32(v16_1, 16);
    const __m256i v18_2 = _mm256_slli_epi32(v16_2, 16);
    const __m256i v18_3 = _mm256_slli_epi32(v16_3, 16);
    const __m256 v19_0 = _mm256_castsi256_ps(v18_0);
    const __m256 v19_1 = _mm256_castsi256_ps(v18_1);
    const __m256 v19_2 = _mm256_castsi256_ps(v18_2);
    const __m256 v19_3 = _mm256_castsi256_ps(v18_3);
    const __m256 v20_0 = _mm256_max_ps(v15, v19_0);
    const __m256 v20_1 = _mm256_max_ps(v15, v19_1);
    const __m256 v20_2 = _mm256_max_ps(v15, v19_2);
    const __m256 v20_3 = _mm256_max_ps(v15, v19_3);
    const __m256 v23_0 = _mm256_fmadd_ps(v20_0, v21, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v20_1, v21, v22);
    const __m256 v23_2 = _mm256_fmadd_ps(v20_2, v21, v22);
    const __m256 v23_3 = _mm256_fmadd_ps(v20_3, v21, v22);
    const __m256 v24_0 = _mm256_sub_ps(v22, v23_0);
    const __m256 v24_1 = _mm256_sub_ps(v22, v23_1);
    const __m256 v24_2 = _mm256_sub_ps(v22, v23_2);
    const __m256 v24_3 = _mm256_sub_ps(v22, v23_3);
    const __m256 v25_0 = _mm256_fmadd_ps(v20_0, v21, v24_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v20_1, v21, v24_1);
    const __m256 v25_2 = _mm256_fmadd_ps(v20_2, v21, v24_2);
    const __m256 v25_3 = _mm256_fmadd_ps(v20_3, v21, v24_3);
    const __m256 v26_0 = _mm256_fmadd_ps(v14, v20_0, v25_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v14, v20_1, v25_1);
    const __m256 v26_2 = _mm256_fmadd_ps(v14, v20_2, v25_2);
    const __m256 v26_3 = _mm256_fmadd_ps(v14, v20_3, v25_3);
    const __m256 v29_0 = _mm256_fmadd_ps(v26_0, v27, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v26_1, v27, v28);
    const __m256 v29_2 = _mm256_fmadd_ps(v26_2, v27, v28);
    const __m256 v29_3 = _mm256_fmadd_ps(v26_3, v27, v28);
    const __m256 v31_0 = _mm256_fmadd_ps(v26_0, v29_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v26_1, v29_1, v30);
    const __m256 v31_2 = _mm256_fmadd_ps(v26_2, v29_2, v30);
    const __m256 v31_3 = _mm256_fmadd_ps(v26_3, v29_3, v30);
    const __m256i v32_0 = _mm256_castps_si256(v23_0);
    const __m256i v32_1 = _mm256_castps_si256(v23_1);
    const __m256i v32_2 = _mm256_castps_si256(v23_2);
    const __m256i v32_3 = _mm256_castps_si256(v23_3);
    const __m256i v34_0 = _mm256_slli_epi32(v32_0, 20);
    const __m256i v34_1 = _mm256_slli_epi32(v32_1, 20);
    const __m256i v34_2 = _mm256_slli_epi32(v32_2, 20);
    const __m256i v34_3 = _mm256_slli_epi32(v32_3, 20);
    const __m256i v35_0 = _mm256_permutevar8x32_epi32(t0_0, v32_0);
    const __m256i v35_1 = _mm256_permutevar8x32_epi32(t0_0, v32_1);
    const __m256i v35_2 = _mm256_permutevar8x32_epi32(t0_0, v32_2);
    const __m256i v35_3 = _mm256_permutevar8x32_epi32(t0_0, v32_3);
    const __m256i v36_0 = _mm256_add_epi32(v34_0, v35_0);
    const __m256i v36_1 = _mm256_add_epi32(v34_1, v35_1);
    const __m256i v36_2 = _mm256_add_epi32(v34_2, v35_2);
    const __m256i v36_3 = _mm256_add_epi32(v34_3, v35_3);
    const __m256 v37_0 = _mm256_castsi256_ps(v36_0);
    const __m256 v37_1 = _mm256_castsi256_ps(v36_1);
    const __m256 v37_2 = _mm256_castsi256_ps(v36_2);
    const __m256 v37_3 = _mm256_castsi256_ps(v36_3);
    const __m256 v38_0 = _mm256_mul_ps(v26_0, v37_0);
    const __m256 v38_1 = _mm256_mul_ps(v26_1, v37_1);
    const __m256 v38_2 = _mm256_mul_ps(v26_2, v37_2);
    const __m256 v38_3 = _mm256_mul_ps(v26_3, v37_3);
    const __m256 v39_0 = _mm256_fmadd_ps(v31_0, v38_0, v37_0);
    const __m256 v39_1 = _mm256_fmadd_ps(v31_1, v38_1, v37_1);
    const __m256 v39_2 = _mm256_fmadd_ps(v31_2, v38_2, v37_2);
    const __m256 v39_3 = _mm256_fmadd_ps(v31_3, v38_3, v37_3);
    const __m256 v40_0 = acc4[0];
    const __m256 v40_1 = acc4[1];
    const __m256 v40_2 = acc4[2];
    const __m256 v40_3 = acc4[3];
    const __m256 v41_0 = _mm256_sub_ps(v39_0, v40_0);
    const __m256 v41_1 = _mm256_sub_ps(v39_1, v40_1);
    const __m256 v41_2 = _mm256_sub_ps(v39_2, v40_2);
    const __m256 v41_3 = _mm256_sub_ps(v39_3, v40_3);
    const __m256 v42_0 = _mm256_add_ps(v13_0, v41_0);
    const __m256 v42_1 = _mm256_add_ps(v13_1, v41_1);
    const __m256 v42_2 = _mm256_add_ps(v13_2, v41_2);
    const __m256 v42_3 = _mm256_add_ps(v13_3, v41_3);
    const __m256 v43_0 = _mm256_sub_ps(v42_0, v13_0);
    const __m256 v43_1 = _mm256_sub_ps(v42_1, v13_1);
    const __m256 v43_2 = _mm256_sub_ps(v42_2, v13_2);
    const __m256 v43_3 = _mm256_sub_ps(v42_3, v13_3);
    const __m256 v44_0 = _mm256_sub_ps(v43_0, v41_0);
    const __m256 v44_1 = _mm256_sub_ps(v43_1, v41_1);
    const __m256 v44_2 = _mm256_sub_ps(v43_2, v41_2);
    const __m256 v44_3 = _mm256_sub_ps(v43_3, v41_3);
    const __m256 v47_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v46);
    const __m256 v47_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v46);
    const __m256 v47_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v46);
    const __m256 v47_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v46);
    const __m256i v48_0 = _mm256_castps_si256(_mm256_cmp_ps(v45, v47_0, _CMP_LT_OQ));
    const __m256i v48_1 = _mm256_castps_si256(_mm256_cmp_ps(v45, v47_1, _CMP_LT_OQ));
    const __m256i v48_2 = _mm256_castps_si256(_mm256_cmp_ps(v45, v47_2, _CMP_LT_OQ));
    const __m256i v48_3 = _mm256_castps_si256(_mm256_cmp_ps(v45, v47_3, _CMP_LT_OQ));
    __m256 r0_0 = v42_0;
    __m256 r0_1 = v42_1;
    __m256 r0_2 = v42_2;
    __m256 r0_3 = v42_3;
    __m256 r1_0 = v44_0;
    __m256 r1_1 = v44_1;
    __m256 r1_2 = v44_2;
    __m256 r1_3 = v44_3;
    __m256i any1 = v48_0;
    any1 = _mm256_or_si256(any1, v48_1);
    any1 = _mm256_or_si256(any1, v48_2);
    any1 = _mm256_or_si256(any1, v48_3);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v50_0 = _mm256_sub_ps(v19_0, v46);
        const __m256 v50_1 = _mm256_sub_ps(v19_1, v46);
        const __m256 v50_2 = _mm256_sub_ps(v19_2, v46);
        const __m256 v50_3 = _mm256_sub_ps(v19_3, v46);
        const __m256 v51_0 = _mm256_max_ps(v49, v50_0);
        const __m256 v51_1 = _mm256_max_ps(v49, v50_1);
        const __m256 v51_2 = _mm256_max_ps(v49, v50_2);
        const __m256 v51_3 = _mm256_max_ps(v49, v50_3);
        const __m256 v53_0 = _mm256_fmadd_ps(v51_0, v21, v52);
        const __m256 v53_1 = _mm256_fmadd_ps(v51_1, v21, v52);
        const __m256 v53_2 = _mm256_fmadd_ps(v51_2, v21, v52);
        const __m256 v53_3 = _mm256_fmadd_ps(v51_3, v21, v52);
        const __m256 v54_0 = _mm256_sub_ps(v52, v53_0);
        const __m256 v54_1 = _mm256_sub_ps(v52, v53_1);
        const __m256 v54_2 = _mm256_sub_ps(v52, v53_2);
        const __m256 v54_3 = _mm256_sub_ps(v52, v53_3);
        const __m256 v55_0 = _mm256_fmadd_ps(v51_0, v21, v54_0);
        const __m256 v55_1 = _mm256_fmadd_ps(v51_1, v21, v54_1);
        const __m256 v55_2 = _mm256_fmadd_ps(v51_2, v21, v54_2);
        const __m256 v55_3 = _mm256_fmadd_ps(v51_3, v21, v54_3);
        const __m256 v56_0 = _mm256_fmadd_ps(v14, v51_0, v55_0);
        const __m256 v56_1 = _mm256_fmadd_ps(v14, v51_1, v55_1);
        const __m256 v56_2 = _mm256_fmadd_ps(v14, v51_2, v55_2);
        const __m256 v56_3 = _mm256_fmadd_ps(v14, v51_3, v55_3);
        const __m256 v57_0 = _mm256_fmadd_ps(v56_0, v27, v28);
        const __m256 v57_1 = _mm256_fmadd_ps(v56_1, v27, v28);
        const __m256 v57_2 = _mm256_fmadd_ps(v56_2, v27, v28);
        const __m256 v57_3 = _mm256_fmadd_ps(v56_3, v27, v28);
        const __m256 v58_0 = _mm256_fmadd_ps(v56_0, v57_0, v30);
        const __m256 v58_1 = _mm256_fmadd_ps(v56_1, v57_1, v30);
        const __m256 v58_2 = _mm256_fmadd_ps(v56_2, v57_2, v30);
        const __m256 v58_3 = _mm256_fmadd_ps(v56_3, v57_3, v30);
        const __m256i v59_0 = _mm256_castps_si256(v53_0);
        const __m256i v59_1 = _mm256_castps_si256(v53_1);
        const __m256i v59_2 = _mm256_castps_si256(v53_2);
        const __m256i v59_3 = _mm256_castps_si256(v53_3);
        const __m256i v60_0 = _mm256_slli_epi32(v59_0, 20);
        const __m256i v60_1 = _mm256_slli_epi32(v59_1, 20);
        const __m256i v60_2 = _mm256_slli_epi32(v59_2, 20);
        const __m256i v60_3 = _mm256_slli_epi32(v59_3, 20);
        const __m256i v61_0 = _mm256_permutevar8x32_epi32(t1_0, v59_0);
        const __m256i v61_1 = _mm256_permutevar8x32_epi32(t1_0, v59_1);
        const __m256i v61_2 = _mm256_permutevar8x32_epi32(t1_0, v59_2);
        const __m256i v61_3 = _mm256_permutevar8x32_epi32(t1_0, v59_3);
        const __m256i v62_0 = _mm256_add_epi32(v60_0, v61_0);
        const __m256i v62_1 = _mm256_add_epi32(v60_1, v61_1);
        const __m256i v62_2 = _mm256_add_epi32(v60_2, v61_2);
        const __m256i v62_3 = _mm256_add_epi32(v60_3, v61_3);
        const __m256 v63_0 = _mm256_castsi256_ps(v62_0);
        const __m256 v63_1 = _mm256_castsi256_ps(v62_1);
        const __m256 v63_2 = _mm256_castsi256_ps(v62_2);
        const __m256 v63_3 = _mm256_castsi256_ps(v62_3);
        const __m256 v64_0 = _mm256_mul_ps(v56_0, v63_0);
        const __m256 v64_1 = _mm256_mul_ps(v56_1, v63_1);
        const __m256 v64_2 = _mm256_mul_ps(v56_2, v63_2);
        const __m256 v64_3 = _mm256_mul_ps(v56_3, v63_3);
        const __m256 v65_0 = _mm256_fmadd_ps(v58_0, v64_0, v63_0);
        const __m256 v65_1 = _mm256_fmadd_ps(v58_1, v64_1, v63_1);
        const __m256 v65_2 = _mm256_fmadd_ps(v58_2, v64_2, v63_2);
        const __m256 v65_3 = _mm256_fmadd_ps(v58_3, v64_3, v63_3);
        const __m256 v66_0 = _mm256_sub_ps(v65_0, v40_0);
        const __m256 v66_1 = _mm256_sub_ps(v65_1, v40_1);
        const __m256 v66_2 = _mm256_sub_ps(v65_2, v40_2);
        const __m256 v66_3 = _mm256_sub_ps(v65_3, v40_3);
        const __m256 v67_0 = _mm256_add_ps(v13_0, v66_0);
        const __m256 v67_1 = _mm256_add_ps(v13_1, v66_1);
        const __m256 v67_2 = _mm256_add_ps(v13_2, v66_2);
        const __m256 v67_3 = _mm256_add_ps(v13_3, v66_3);
        const __m256 v68_0 = _mm256_sub_ps(v67_0, v13_0);
        const __m256 v68_1 = _mm256_sub_ps(v67_1, v13_1);
        const __m256 v68_2 = _mm256_sub_ps(v67_2, v13_2);
        const __m256 v68_3 = _mm256_sub_ps(v67_3, v13_3);
        const __m256 v69_0 = _mm256_sub_ps(v68_0, v66_0);
        const __m256 v69_1 = _mm256_sub_ps(v68_1, v66_1);
        const __m256 v69_2 = _mm256_sub_ps(v68_2, v66_2);
        const __m256 v69_3 = _mm256_sub_ps(v68_3, v66_3);
        r0_0 = _mm256_blendv_ps(r0_0, v67_0, _mm256_castsi256_ps(v48_0));
        r0_1 = _mm256_blendv_ps(r0_1, v67_1, _mm256_castsi256_ps(v48_1));
        r0_2 = _mm256_blendv_ps(r0_2, v67_2, _mm256_castsi256_ps(v48_2));
        r0_3 = _mm256_blendv_ps(r0_3, v67_3, _mm256_castsi256_ps(v48_3));
        r1_0 = _mm256_blendv_ps(r1_0, v69_0, _mm256_castsi256_ps(v48_0));
        r1_1 = _mm256_blendv_ps(r1_1, v69_1, _mm256_castsi256_ps(v48_1));
        r1_2 = _mm256_blendv_ps(r1_2, v69_2, _mm256_castsi256_ps(v48_2));
        r1_3 = _mm256_blendv_ps(r1_3, v69_3, _mm256_castsi256_ps(v48_3));
    }
    acc3[0] = r0_0;
    acc3[1] = r0_1;
    acc3[2] = r0_2;
    acc3[3] = r0_3;
    acc4[0] = r1_0;
    acc4[1] = r1_1;
    acc4[2] = r1_2;
    acc4[3] = r1_3;
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET void softmax_bf16_1ulp_avx512_chunk2_avx2(const uint16_t *x, float a0, float a1, float a2, const float *state3, const float *state4, float *value3, float *value4) {
    const __m256 v14 = _mm256_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m256 v15 = _mm256_set1_ps(a2);
    const __m256 v21 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v22 = _mm256_set1_ps(a1);
    const __m256 v27 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v28 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v30 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v45 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v46 = _mm256_set1_ps(a0);
    const __m256 v49 = _mm256_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m256 v52 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_bf16_1ulp_avx512_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_bf16_1ulp_avx512_table1));
    const __m256 v13 = _mm256_loadu_ps(state3);
    const __m256i v16 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v18 = _mm256_slli_epi32(v16, 16);
    const __m256 v19 = _mm256_castsi256_ps(v18);
    const __m256 v20 = _mm256_max_ps(v15, v19);
    const __m256 v23 = _mm256_fmadd_ps(v20, v21, v22);
    const __m256 v24 = _mm256_sub_ps(v22, v23);
    const __m256 v25 = _mm256_fmadd_ps(v20, v21, v24);
    const __m256 v26 = _mm256_fmadd_ps(v14, v20, v25);
    const __m256 v29 = _mm256_fmadd_ps(v26, v27, v28);
    const __m256 v31 = _mm256_fmadd_ps(v26, v29, v30);
    const __m256i v32 = _mm256_castps_si256(v23);
    const __m256i v34 = _mm256_slli_epi32(v32, 20);
    const __m256i v35 = _mm256_permutevar8x32_epi32(t0_0, v32);
    const __m256i v36 = _mm256_add_epi32(v34, v35);
    const __m256 v37 = _mm256_castsi256_ps(v36);
    const __m256 v38 = _mm256_mul_ps(v26, v37);
    const __m256 v39 = _mm256_fmadd_ps(v31, v38, v37);
    const __m256 v40 = _mm256_loadu_ps(state4);
    const __m256 v41 = _mm256_sub_ps(v39, v40);
    const __m256 v42 = _mm256_add_ps(v13, v41);
    const __m256 v43 = _mm256_sub_ps(v42, v13);
    const __m256 v44 = _mm256_sub_ps(v43, v41);
    const __m256 v47 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v46);
    const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v45, v47, _CMP_LT_OQ));
    __m256 r0 = v42;
    __m256 r1 = v44;
    __m256i any1 = v48;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v50 = _mm256_sub_ps(v19, v46);
        const __m256 v51 = _mm256_max_ps(v49, v50);
        const __m256 v53 = _mm256_fmadd_ps(v51, v21, v52);
        const __m256 v54 = _mm256_sub_ps(v52, v53);
        const __m256 v55 = _mm256_fmadd_ps(v51, v21, v54);
        const __m256 v56 = _mm256_fmadd_ps(v14, v51, v55);
        const __m256 v57 = _mm256_fmadd_ps(v56, v27, v28);
        const __m256 v58 = _mm256_fmadd_ps(v56, v57, v30);
        const __m256i v59 = _mm256_castps_si256(v53);
        const __m256i v60 = _mm256_slli_epi32(v59, 20);
        const __m256i v61 = _mm256_permutevar8x32_epi32(t1_0, v59);
        const __m256i v62 = _mm256_add_epi32(v60, v61);
        const __m256 v63 = _mm256_castsi256_ps(v62);
        const __m256 v64 = _mm256_mul_ps(v56, v63);
        const __m256 v65 = _mm256_fmadd_ps(v58, v64, v63);
        const __m256 v66 = _mm256_sub_ps(v65, v40);
        const __m256 v67 = _mm256_add_ps(v13, v66);
        const __m256 v68 = _mm256_sub_ps(v67, v13);
        const __m256 v69 = _mm256_sub_ps(v68, v66);
        r0 = _mm256_blendv_ps(r0, v67, _mm256_castsi256_ps(v48));
        r1 = _mm256_blendv_ps(r1, v69, _mm256_castsi256_ps(v48));
    }
    _mm256_storeu_ps(value3, r0);
    _mm256_storeu_ps(value4, r1);
}

/* Lanes l to 7 behind it. */
SOFTMAX_BF16_1ULP_AVX512_AVX2 void softmax_bf16_1ulp_avx512_combine3_avx2(const float *left3, const float *left4, const float *right3, const float *right4, float *value3, float *value4) {
    const __m256 v71 = _mm256_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m256 v70 = _mm256_loadu_ps(right3);
    const __m256 v72 = _mm256_sub_ps(v70, v71);
    const __m256 v73 = _mm256_loadu_ps(left3);
    const __m256 v74 = _mm256_add_ps(v72, v73);
    const __m256 v75 = _mm256_loadu_ps(left4);
    const __m256 v76 = _mm256_loadu_ps(right4);
    const __m256 v77 = _mm256_add_ps(v75, v76);
    const __m256 v78 = _mm256_sub_ps(v74, v73);
    const __m256 v79 = _mm256_sub_ps(v74, v78);
    const __m256 v80 = _mm256_sub_ps(v73, v79);
    const __m256 v81 = _mm256_sub_ps(v72, v78);
    const __m256 v82 = _mm256_add_ps(v80, v81);
    const __m256 v83 = _mm256_sub_ps(v77, v82);
    _mm256_storeu_ps(value3, v74);
    _mm256_storeu_ps(value4, v83);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_BF16_1ULP_AVX512_AVX2 void softmax_bf16_1ulp_avx512_once4_avx2(float a3, float a4, float *value5) {
    const __m256d v84 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256 v85 = _mm256_set1_ps(a3);
    const __m256d v87 = _mm256_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m256 v89 = _mm256_set1_ps(a4);
    const __m256d v86l = _mm256_cvtps_pd(_mm256_castps256_ps128(v85));
    const __m256d v86h = _mm256_cvtps_pd(_mm256_extractf128_ps(v85, 1));
    const __m256d v88l = _mm256_sub_pd(v86l, v87);
    const __m256d v88h = _mm256_sub_pd(v86h, v87);
    const __m256d v90l = _mm256_cvtps_pd(_mm256_castps256_ps128(v89));
    const __m256d v90h = _mm256_cvtps_pd(_mm256_extractf128_ps(v89, 1));
    const __m256d v91l = _mm256_sub_pd(v88l, v90l);
    const __m256d v91h = _mm256_sub_pd(v88h, v90h);
    const __m256d v92l = _mm256_div_pd(v84, v91l);
    const __m256d v92h = _mm256_div_pd(v84, v91h);
    const __m128 v93l = _mm256_cvtpd_ps(v92l);
    const __m128 v93h = _mm256_cvtpd_ps(v92h);
    const __m256 v93 = _mm256_set_m128(v93h, v93l);
    _mm256_storeu_ps(value5, v93);
}

/* 16 elements. */
SOFTMAX_BF16_1ULP_AVX512_AVX2 void softmax_bf16_1ulp_avx512_step5_avx2(const uint16_t *x, float a0, float a1, float a2, float a5, uint16_t *y) {
    const __m256i v94 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v95 = _mm256_set1_ps(a5);
    const __m256 v96 = _mm256_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m256 v97 = _mm256_set1_ps(a2);
    const __m256 v103 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v104 = _mm256_set1_ps(a1);
    const __m256 v109 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v110 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v112 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v126 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v127 = _mm256_set1_ps(a0);
    const __m256 v130 = _mm256_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m256 v133 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_bf16_1ulp_avx512_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_bf16_1ulp_avx512_table1));
    const __m256i v98_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v98_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v100_0 = _mm256_slli_epi32(v98_0, 16);
    const __m256i v100_1 = _mm256_slli_epi32(v98_1, 16);
    const __m256 v101_0 = _mm256_castsi256_ps(v100_0);
    const __m256 v101_1 = _mm256_castsi256_ps(v100_1);
    const __m256 v102_0 = _mm256_max_ps(v97, v101_0);
    const __m256 v102_1 = _mm256_max_ps(v97, v101_1);
    const __m256 v105_0 = _mm256_fmadd_ps(v102_0, v103, v104);
    const __m256 v105_1 = _mm256_fmadd_ps(v102_1, v103, v104);
    const __m256 v106_0 = _mm256_sub_ps(v104, v105_0);
    const __m256 v106_1 = _mm256_sub_ps(v104, v105_1);
    const __m256 v107_0 = _mm256_fmadd_ps(v102_0, v103, v106_0);
    const __m256 v107_1 = _mm256_fmadd_ps(v102_1, v103, v106_1);
    const __m256 v108_0 = _mm256_fmadd_ps(v96, v102_0, v107_0);
    const __m256 v108_1 = _mm256_fmadd_ps(v96, v102_1, v107_1);
    const __m256 v111_0 = _mm256_fmadd_ps(v108_0, v109, v110);
    const __m256 v111_1 = _mm256_fmadd_ps(v108_1, v109, v110);
    const __m256 v113_0 = _mm256_fmadd_ps(v108_0, v111_0, v112);
    const __m256 v113_1 = _mm256_fmadd_ps(v108_1, v111_1, v112);
    const __m256i v114_0 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v105_0);
    const __m256i v114_1 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v105_1);
    const __m256i v116_0 = _mm256_slli_epi32(v114_0, 20);
    const __m256i v116_1 = _mm256_slli_epi32(v114_1, 20);
    const __m256i v117_0 = _mm256_permutevar8x32_epi32(t0_0, v114_0);
    const __m256i v117_1 = _mm256_permutevar8x32_epi32(t0_0, v114_1);
    const __m256i v118_0 = _mm256_add_epi32(v116_0, v117_0);
    const __m256i v118_1 = _mm256_add_epi32(v116_1, v117_1);
    const __m256 v119_0 = _mm256_castsi256_ps(v118_0);
    const __m256 v119_1 = _mm256_castsi256_ps(v118_1);
    const __m256 v120_0 = _mm256_mul_ps(v108_0, v119_0);
    const __m256 v120_1 = _mm256_mul_ps(v108_1, v119_1);
    const __m256 v121_0 = _mm256_fmadd_ps(v113_0, v120_0, v119_0);
    const __m256 v121_1 = _mm256_fmadd_ps(v113_1, v120_1, v119_1);
    const __m256 v122_0 = _mm256_mul_ps(v95, v121_0);
    const __m256 v122_1 = _mm256_mul_ps(v95, v121_1);
    const __m256i v123_0 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v122_0);
    const __m256i v123_1 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v122_1);
    const __m256i v124_0 = _mm256_add_epi32(v94, v123_0);
    const __m256i v124_1 = _mm256_add_epi32(v94, v123_1);
    const __m256i v125_0 = _mm256_srli_epi32(v124_0, 16);
    const __m256i v125_1 = _mm256_srli_epi32(v124_1, 16);
    const __m256 v128_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v127);
    const __m256 v128_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v127);
    const __m256i v129_0 = _mm256_castps_si256(_mm256_cmp_ps(v126, v128_0, _CMP_LT_OQ));
    const __m256i v129_1 = _mm256_castps_si256(_mm256_cmp_ps(v126, v128_1, _CMP_LT_OQ));
    __m256i r0_0 = v125_0;
    __m256i r0_1 = v125_1;
    __m256i any1 = v129_0;
    any1 = _mm256_or_si256(any1, v129_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v131_0 = _mm256_sub_ps(v101_0, v127);
        const __m256 v131_1 = _mm256_sub_ps(v101_1, v127);
        const __m256 v132_0 = _mm256_max_ps(v130, v131_0);
        const __m256 v132_1 = _mm256_max_ps(v130, v131_1);
        const __m256 v134_0 = _mm256_fmadd_ps(v132_0, v103, v133);
        const __m256 v134_1 = _mm256_fmadd_ps(v132_1, v103, v133);
        const __m256 v135_0 = _mm256_sub_ps(v133, v134_0);
        const __m256 v135_1 = _mm256_sub_ps(v133, v134_1);
        const __m256 v136_0 = _mm256_fmadd_ps(v132_0, v103, v135_0);
        const __m256 v136_1 = _mm256_fmadd_ps(v132_1, v103, v135_1);
        const __m256 v137_0 = _mm256_fmadd_ps(v96, v132_0, v136_0);
        const __m256 v137_1 = _mm256_fmadd_ps(v96, v132_1, v136_1);
        const __m256 v138_0 = _mm256_fmadd_ps(v137_0, v109, v110);
        const __m256 v138_1 = _mm256_fmadd_ps(v137_1, v109, v110);
        const __m256 v139_0 = _mm256_fmadd_ps(v137_0, v138_0, v112);
        const __m256 v139_1 = _mm256_fmadd_ps(v137_1, v138_1, v112);
        const __m256i v140_0 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v134_0);
        const __m256i v140_1 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v134_1);
        const __m256i v141_0 = _mm256_slli_epi32(v140_0, 20);
        const __m256i v141_1 = _mm256_slli_epi32(v140_1, 20);
        const __m256i v142_0 = _mm256_permutevar8x32_epi32(t1_0, v140_0);
        const __m256i v142_1 = _mm256_permutevar8x32_epi32(t1_0, v140_1);
        const __m256i v143_0 = _mm256_add_epi32(v141_0, v142_0);
        const __m256i v143_1 = _mm256_add_epi32(v141_1, v142_1);
        const __m256 v144_0 = _mm256_castsi256_ps(v143_0);
        const __m256 v144_1 = _mm256_castsi256_ps(v143_1);
        const __m256 v145_0 = _mm256_mul_ps(v137_0, v144_0);
        const __m256 v145_1 = _mm256_mul_ps(v137_1, v144_1);
        const __m256 v146_0 = _mm256_fmadd_ps(v139_0, v145_0, v144_0);
        const __m256 v146_1 = _mm256_fmadd_ps(v139_1, v145_1, v144_1);
        const __m256 v147_0 = _mm256_mul_ps(v146_0, v95);
        const __m256 v147_1 = _mm256_mul_ps(v146_1, v95);
        const __m256i v148_0 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v147_0);
        const __m256i v148_1 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v147_1);
        const __m256i v149_0 = _mm256_add_epi32(v94, v148_0);
        const __m256i v149_1 = _mm256_add_epi32(v94, v148_1);
        const __m256i v150_0 = _mm256_srli_epi32(v149_0, 16);
        const __m256i v150_1 = _mm256_srli_epi32(v149_1, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v150_0), _mm256_castsi256_ps(v129_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v150_1), _mm256_castsi256_ps(v129_1)));
    }
    softmax_bf16_1ulp_avx512_store_u16_avx2(y, r0_0);
    softmax_bf16_1ulp_avx512_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET void softmax_bf16_1ulp_avx512_chunk5_avx2(const uint16_t *x, float a0, float a1, float a2, float a5, uint16_t *y) {
    const __m256i v94 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v95 = _mm256_set1_ps(a5);
    const __m256 v96 = _mm256_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m256 v97 = _mm256_set1_ps(a2);
    const __m256 v103 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v104 = _mm256_set1_ps(a1);
    const __m256 v109 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v110 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v112 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v126 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v127 = _mm256_set1_ps(a0);
    const __m256 v130 = _mm256_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m256 v133 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_bf16_1ulp_avx512_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_bf16_1ulp_avx512_table1));
    const __m256i v98 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v100 = _mm256_slli_epi32(v98, 16);
    const __m256 v101 = _mm256_castsi256_ps(v100);
    const __m256 v102 = _mm256_max_ps(v97, v101);
    const __m256 v105 = _mm256_fmadd_ps(v102, v103, v104);
    const __m256 v106 = _mm256_sub_ps(v104, v105);
    const __m256 v107 = _mm256_fmadd_ps(v102, v103, v106);
    const __m256 v108 = _mm256_fmadd_ps(v96, v102, v107);
    const __m256 v111 = _mm256_fmadd_ps(v108, v109, v110);
    const __m256 v113 = _mm256_fmadd_ps(v108, v111, v112);
    const __m256i v114 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v105);
    const __m256i v116 = _mm256_slli_epi32(v114, 20);
    const __m256i v117 = _mm256_permutevar8x32_epi32(t0_0, v114);
    const __m256i v118 = _mm256_add_epi32(v116, v117);
    const __m256 v119 = _mm256_castsi256_ps(v118);
    const __m256 v120 = _mm256_mul_ps(v108, v119);
    const __m256 v121 = _mm256_fmadd_ps(v113, v120, v119);
    const __m256 v122 = _mm256_mul_ps(v95, v121);
    const __m256i v123 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v122);
    const __m256i v124 = _mm256_add_epi32(v94, v123);
    const __m256i v125 = _mm256_srli_epi32(v124, 16);
    const __m256 v128 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v127);
    const __m256i v129 = _mm256_castps_si256(_mm256_cmp_ps(v126, v128, _CMP_LT_OQ));
    __m256i r0 = v125;
    __m256i any1 = v129;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v131 = _mm256_sub_ps(v101, v127);
        const __m256 v132 = _mm256_max_ps(v130, v131);
        const __m256 v134 = _mm256_fmadd_ps(v132, v103, v133);
        const __m256 v135 = _mm256_sub_ps(v133, v134);
        const __m256 v136 = _mm256_fmadd_ps(v132, v103, v135);
        const __m256 v137 = _mm256_fmadd_ps(v96, v132, v136);
        const __m256 v138 = _mm256_fmadd_ps(v137, v109, v110);
        const __m256 v139 = _mm256_fmadd_ps(v137, v138, v112);
        const __m256i v140 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v134);
        const __m256i v141 = _mm256_slli_epi32(v140, 20);
        const __m256i v142 = _mm256_permutevar8x32_epi32(t1_0, v140);
        const __m256i v143 = _mm256_add_epi32(v141, v142);
        const __m256 v144 = _mm256_castsi256_ps(v143);
        const __m256 v145 = _mm256_mul_ps(v137, v144);
        const __m256 v146 = _mm256_fmadd_ps(v139, v145, v144);
        const __m256 v147 = _mm256_mul_ps(v146, v95);
        const __m256i v148 = softmax_bf16_1ulp_avx512_bits_f32_avx2(v147);
        const __m256i v149 = _mm256_add_epi32(v94, v148);
        const __m256i v150 = _mm256_srli_epi32(v149, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v150), _mm256_castsi256_ps(v129)));
    }
    softmax_bf16_1ulp_avx512_store_u16_avx2(y, r0);
}

static SOFTMAX_BF16_1ULP_AVX512_AVX2_TARGET void softmax_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    size_t i = 0;
    __m256 acc0[8];
    acc0[0] = _mm256_set1_ps(-INFINITY);
    acc0[1] = _mm256_set1_ps(-INFINITY);
    acc0[2] = _mm256_set1_ps(-INFINITY);
    acc0[3] = _mm256_set1_ps(-INFINITY);
    acc0[4] = _mm256_set1_ps(-INFINITY);
    acc0[5] = _mm256_set1_ps(-INFINITY);
    acc0[6] = _mm256_set1_ps(-INFINITY);
    acc0[7] = _mm256_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        softmax_bf16_1ulp_avx512_step0_avx2(x + i, acc0);
    float lanes0[64];
    _mm256_storeu_ps(lanes0 + 0, acc0[0]);
    _mm256_storeu_ps(lanes0 + 8, acc0[1]);
    _mm256_storeu_ps(lanes0 + 16, acc0[2]);
    _mm256_storeu_ps(lanes0 + 24, acc0[3]);
    _mm256_storeu_ps(lanes0 + 32, acc0[4]);
    _mm256_storeu_ps(lanes0 + 40, acc0[5]);
    _mm256_storeu_ps(lanes0 + 48, acc0[6]);
    _mm256_storeu_ps(lanes0 + 56, acc0[7]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[8];
        softmax_bf16_1ulp_avx512_chunk0_avx2(tail_x, value0);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
    }
    __m256 fold0_0 = _mm256_loadu_ps(lanes0 + 0);
    __m256 fold0_1 = _mm256_loadu_ps(lanes0 + 8);
    __m256 fold0_2 = _mm256_loadu_ps(lanes0 + 16);
    __m256 fold0_3 = _mm256_loadu_ps(lanes0 + 24);
    __m256 fold0_4 = _mm256_loadu_ps(lanes0 + 32);
    __m256 fold0_5 = _mm256_loadu_ps(lanes0 + 40);
    __m256 fold0_6 = _mm256_loadu_ps(lanes0 + 48);
    __m256 fold0_7 = _mm256_loadu_ps(lanes0 + 56);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_4);
    fold0_1 = _mm256_max_ps(fold0_1, fold0_5);
    fold0_2 = _mm256_max_ps(fold0_2, fold0_6);
    fold0_3 = _mm256_max_ps(fold0_3, fold0_7);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_2);
    fold0_1 = _mm256_max_ps(fold0_1, fold0_3);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_1);
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute2f128_ps(fold0_0, fold0_0, 1));
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute_ps(fold0_0, 0x4e));
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute_ps(fold0_0, 0xb1));
    _mm256_storeu_ps(lanes0, fold0_0);
    a0 = lanes0[0];
    {
        float value1[8];
        float value2[8];
        softmax_bf16_1ulp_avx512_once1_avx2(a0, value1, value2);
        a1 = value1[0];
        a2 = value2[0];
    }
    i = 0;
    __m256 acc3[4];
    acc3[0] = _mm256_set1_ps(0x1p+97f);
    acc3[1] = _mm256_set1_ps(0x1p+97f);
    acc3[2] = _mm256_set1_ps(0x1p+97f);
    acc3[3] = _mm256_set1_ps(0x1p+97f);
    __m256 acc4[4];
    acc4[0] = _mm256_set1_ps(0x0p+0f);
    acc4[1] = _mm256_set1_ps(0x0p+0f);
    acc4[2] = _mm256_set1_ps(0x0p+0f);
    acc4[3] = _mm256_set1_ps(0x0p+0f);
    for (; n - i >= 32; i += 32)
        softmax_bf16_1ulp_avx512_step2_avx2(x + i, a0, a1, a2, acc3, acc4);
    float lanes3[40] = {0};
    float lanes4[40] = {0};
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
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value3[8];
        float value4[8];
        softmax_bf16_1ulp_avx512_chunk2_avx2(tail_x, a0, a1, a2, lanes3 + base, lanes4 + base, value3, value4);
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = value3[l];
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = value4[l];
    }
    for (size_t h = 16; h >= 8; h /= 2)
        for (size_t l = 0; l < h; l += 8)
            softmax_bf16_1ulp_avx512_combine3_avx2(lanes3 + l, lanes4 + l, lanes3 + l + h, lanes4 + l + h, lanes3 + l, lanes4 + l);
    float right3[8] = {0};
    float right4[8] = {0};
    _mm256_storeu_ps(right3, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes3 + 0), _mm256_loadu_ps(lanes3 + 0), 1));
    _mm256_storeu_ps(right4, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes4 + 0), _mm256_loadu_ps(lanes4 + 0), 1));
    softmax_bf16_1ulp_avx512_combine3_avx2(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm256_storeu_ps(right3, _mm256_permute_ps(_mm256_loadu_ps(lanes3 + 0), 0x4e));
    _mm256_storeu_ps(right4, _mm256_permute_ps(_mm256_loadu_ps(lanes4 + 0), 0x4e));
    softmax_bf16_1ulp_avx512_combine3_avx2(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm256_storeu_ps(right3, _mm256_permute_ps(_mm256_loadu_ps(lanes3 + 0), 0xb1));
    _mm256_storeu_ps(right4, _mm256_permute_ps(_mm256_loadu_ps(lanes4 + 0), 0xb1));
    softmax_bf16_1ulp_avx512_combine3_avx2(lanes3, lanes4, right3, right4, lanes3, lanes4);
    a3 = lanes3[0];
    a4 = lanes4[0];
    {
        float value5[8];
        softmax_bf16_1ulp_avx512_once4_avx2(a3, a4, value5);
        a5 = value5[0];
    }
    i = 0;
    for (; n - i >= 16; i += 16)
        softmax_bf16_1ulp_avx512_step5_avx2(x + i, a0, a1, a2, a5, y + i);
    for (; n - i >= 8; i += 8)
        softmax_bf16_1ulp_avx512_chunk5_avx2(x + i, a0, a1, a2, a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        softmax_bf16_1ulp_avx512_chunk5_avx2(tail_x, a0, a1, a2, a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTMAX_BF16_1ULP_AVX512_AVX512 __m512i softmax_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTMAX_BF16_1ULP_AVX512_AVX512 void softmax_bf16_1ulp_avx512_step0_avx512(const uint16_t *x, __m512 *acc0) {
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512i v2_2 = _mm512_slli_epi32(v0_2, 16);
    const __m512i v2_3 = _mm512_slli_epi32(v0_3, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __m512 v3_2 = _mm512_castsi512_ps(v2_2);
    const __m512 v3_3 = _mm512_castsi512_ps(v2_3);
    acc0[0] = _mm512_max_ps(acc0[0], v3_0);
    acc0[1] = _mm512_max_ps(acc0[1], v3_1);
    acc0[2] = _mm512_max_ps(acc0[2], v3_2);
    acc0[3] = _mm512_max_ps(acc0[3], v3_3);
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET void softmax_bf16_1ulp_avx512_chunk0_avx512(const uint16_t *x, float *value0) {
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    _mm512_storeu_ps(value0, v3);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_BF16_1ULP_AVX512_AVX512 void softmax_bf16_1ulp_avx512_once1_avx512(float a0, float *value1, float *value2) {
    const __m512 v4 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512 v5 = _mm512_set1_ps(a0);
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v10 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v7 = _mm512_mul_ps(v5, v6);
    const __m512 v8 = _mm512_roundscale_ps(v7, 8);
    const __m512 v9 = _mm512_sub_ps(v4, v8);
    const __m512 v11 = _mm512_add_ps(v10, v8);
    const __m512 v12 = _mm512_div_ps(v11, v6);
    _mm512_storeu_ps(value1, v9);
    _mm512_storeu_ps(value2, v12);
}

/* 32 elements. */
SOFTMAX_BF16_1ULP_AVX512_AVX512 void softmax_bf16_1ulp_avx512_step2_avx512(const uint16_t *x, float a0, float a1, float a2, __m512 *acc3, __m512 *acc4) {
    const __m512 v14 = _mm512_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m512 v15 = _mm512_set1_ps(a2);
    const __m512 v21 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v22 = _mm512_set1_ps(a1);
    const __m512 v27 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v28 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v30 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v45 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v46 = _mm512_set1_ps(a0);
    const __m512 v49 = _mm512_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m512 v52 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_bf16_1ulp_avx512_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_bf16_1ulp_avx512_table1);
    const __m512 v13_0 = acc3[0];
    const __m512 v13_1 = acc3[1];
    const __m512i v16_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v16_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v18_0 = _mm512_slli_epi32(v16_0, 16);
    const __m512i v18_1 = _mm512_slli_epi32(v16_1, 16);
    const __m512 v19_0 = _mm512_castsi512_ps(v18_0);
    const __m512 v19_1 = _mm512_castsi512_ps(v18_1);
    const __m512 v20_0 = _mm512_max_ps(v15, v19_0);
    const __m512 v20_1 = _mm512_max_ps(v15, v19_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v20_0, v21, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v20_1, v21, v22);
    const __m512 v24_0 = _mm512_sub_ps(v22, v23_0);
    const __m512 v24_1 = _mm512_sub_ps(v22, v23_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v20_0, v21, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v20_1, v21, v24_1);
    const __m512 v26_0 = _mm512_fmadd_ps(v14, v20_0, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v14, v20_1, v25_1);
    const __m512 v29_0 = _mm512_fmadd_ps(v26_0, v27, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v26_1, v27, v28);
    const __m512 v31_0 = _mm512_fmadd_ps(v26_0, v29_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v26_1, v29_1, v30);
    const __m512i v32_0 = _mm512_castps_si512(v23_0);
    const __m512i v32_1 = _mm512_castps_si512(v23_1);
    const __m512i v34_0 = _mm512_slli_epi32(v32_0, 20);
    const __m512i v34_1 = _mm512_slli_epi32(v32_1, 20);
    const __m512i v35_0 = _mm512_permutexvar_epi32(v32_0, t0_0);
    const __m512i v35_1 = _mm512_permutexvar_epi32(v32_1, t0_0);
    const __m512i v36_0 = _mm512_add_epi32(v34_0, v35_0);
    const __m512i v36_1 = _mm512_add_epi32(v34_1, v35_1);
    const __m512 v37_0 = _mm512_castsi512_ps(v36_0);
    const __m512 v37_1 = _mm512_castsi512_ps(v36_1);
    const __m512 v38_0 = _mm512_mul_ps(v26_0, v37_0);
    const __m512 v38_1 = _mm512_mul_ps(v26_1, v37_1);
    const __m512 v39_0 = _mm512_fmadd_ps(v31_0, v38_0, v37_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v31_1, v38_1, v37_1);
    const __m512 v40_0 = acc4[0];
    const __m512 v40_1 = acc4[1];
    const __m512 v41_0 = _mm512_sub_ps(v39_0, v40_0);
    const __m512 v41_1 = _mm512_sub_ps(v39_1, v40_1);
    const __m512 v42_0 = _mm512_add_ps(v13_0, v41_0);
    const __m512 v42_1 = _mm512_add_ps(v13_1, v41_1);
    const __m512 v43_0 = _mm512_sub_ps(v42_0, v13_0);
    const __m512 v43_1 = _mm512_sub_ps(v42_1, v13_1);
    const __m512 v44_0 = _mm512_sub_ps(v43_0, v41_0);
    const __m512 v44_1 = _mm512_sub_ps(v43_1, v41_1);
    const __m512 v47_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v46), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v47_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v46), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v48_0 = _mm512_cmp_ps_mask(v45, v47_0, _CMP_LT_OQ);
    const __mmask16 v48_1 = _mm512_cmp_ps_mask(v45, v47_1, _CMP_LT_OQ);
    __m512 r0_0 = v42_0;
    __m512 r0_1 = v42_1;
    __m512 r1_0 = v44_0;
    __m512 r1_1 = v44_1;
    __mmask16 any1 = v48_0;
    any1 = (__mmask16)(any1 | v48_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v50_0 = _mm512_sub_ps(v19_0, v46);
        const __m512 v50_1 = _mm512_sub_ps(v19_1, v46);
        const __m512 v51_0 = _mm512_max_ps(v49, v50_0);
        const __m512 v51_1 = _mm512_max_ps(v49, v50_1);
        const __m512 v53_0 = _mm512_fmadd_ps(v51_0, v21, v52);
        const __m512 v53_1 = _mm512_fmadd_ps(v51_1, v21, v52);
        const __m512 v54_0 = _mm512_sub_ps(v52, v53_0);
        const __m512 v54_1 = _mm512_sub_ps(v52, v53_1);
        const __m512 v55_0 = _mm512_fmadd_ps(v51_0, v21, v54_0);
        const __m512 v55_1 = _mm512_fmadd_ps(v51_1, v21, v54_1);
        const __m512 v56_0 = _mm512_fmadd_ps(v14, v51_0, v55_0);
        const __m512 v56_1 = _mm512_fmadd_ps(v14, v51_1, v55_1);
        const __m512 v57_0 = _mm512_fmadd_ps(v56_0, v27, v28);
        const __m512 v57_1 = _mm512_fmadd_ps(v56_1, v27, v28);
        const __m512 v58_0 = _mm512_fmadd_ps(v56_0, v57_0, v30);
        const __m512 v58_1 = _mm512_fmadd_ps(v56_1, v57_1, v30);
        const __m512i v59_0 = _mm512_castps_si512(v53_0);
        const __m512i v59_1 = _mm512_castps_si512(v53_1);
        const __m512i v60_0 = _mm512_slli_epi32(v59_0, 20);
        const __m512i v60_1 = _mm512_slli_epi32(v59_1, 20);
        const __m512i v61_0 = _mm512_permutexvar_epi32(v59_0, t1_0);
        const __m512i v61_1 = _mm512_permutexvar_epi32(v59_1, t1_0);
        const __m512i v62_0 = _mm512_add_epi32(v60_0, v61_0);
        const __m512i v62_1 = _mm512_add_epi32(v60_1, v61_1);
        const __m512 v63_0 = _mm512_castsi512_ps(v62_0);
        const __m512 v63_1 = _mm512_castsi512_ps(v62_1);
        const __m512 v64_0 = _mm512_mul_ps(v56_0, v63_0);
        const __m512 v64_1 = _mm512_mul_ps(v56_1, v63_1);
        const __m512 v65_0 = _mm512_fmadd_ps(v58_0, v64_0, v63_0);
        const __m512 v65_1 = _mm512_fmadd_ps(v58_1, v64_1, v63_1);
        const __m512 v66_0 = _mm512_sub_ps(v65_0, v40_0);
        const __m512 v66_1 = _mm512_sub_ps(v65_1, v40_1);
        const __m512 v67_0 = _mm512_add_ps(v13_0, v66_0);
        const __m512 v67_1 = _mm512_add_ps(v13_1, v66_1);
        const __m512 v68_0 = _mm512_sub_ps(v67_0, v13_0);
        const __m512 v68_1 = _mm512_sub_ps(v67_1, v13_1);
        const __m512 v69_0 = _mm512_sub_ps(v68_0, v66_0);
        const __m512 v69_1 = _mm512_sub_ps(v68_1, v66_1);
        r0_0 = _mm512_mask_blend_ps(v48_0, r0_0, v67_0);
        r0_1 = _mm512_mask_blend_ps(v48_1, r0_1, v67_1);
        r1_0 = _mm512_mask_blend_ps(v48_0, r1_0, v69_0);
        r1_1 = _mm512_mask_blend_ps(v48_1, r1_1, v69_1);
    }
    acc3[0] = r0_0;
    acc3[1] = r0_1;
    acc4[0] = r1_0;
    acc4[1] = r1_1;
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET void softmax_bf16_1ulp_avx512_chunk2_avx512(const uint16_t *x, float a0, float a1, float a2, const float *state3, const float *state4, float *value3, float *value4) {
    const __m512 v14 = _mm512_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m512 v15 = _mm512_set1_ps(a2);
    const __m512 v21 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v22 = _mm512_set1_ps(a1);
    const __m512 v27 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v28 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v30 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v45 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v46 = _mm512_set1_ps(a0);
    const __m512 v49 = _mm512_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m512 v52 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_bf16_1ulp_avx512_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_bf16_1ulp_avx512_table1);
    const __m512 v13 = _mm512_loadu_ps(state3);
    const __m512i v16 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v18 = _mm512_slli_epi32(v16, 16);
    const __m512 v19 = _mm512_castsi512_ps(v18);
    const __m512 v20 = _mm512_max_ps(v15, v19);
    const __m512 v23 = _mm512_fmadd_ps(v20, v21, v22);
    const __m512 v24 = _mm512_sub_ps(v22, v23);
    const __m512 v25 = _mm512_fmadd_ps(v20, v21, v24);
    const __m512 v26 = _mm512_fmadd_ps(v14, v20, v25);
    const __m512 v29 = _mm512_fmadd_ps(v26, v27, v28);
    const __m512 v31 = _mm512_fmadd_ps(v26, v29, v30);
    const __m512i v32 = _mm512_castps_si512(v23);
    const __m512i v34 = _mm512_slli_epi32(v32, 20);
    const __m512i v35 = _mm512_permutexvar_epi32(v32, t0_0);
    const __m512i v36 = _mm512_add_epi32(v34, v35);
    const __m512 v37 = _mm512_castsi512_ps(v36);
    const __m512 v38 = _mm512_mul_ps(v26, v37);
    const __m512 v39 = _mm512_fmadd_ps(v31, v38, v37);
    const __m512 v40 = _mm512_loadu_ps(state4);
    const __m512 v41 = _mm512_sub_ps(v39, v40);
    const __m512 v42 = _mm512_add_ps(v13, v41);
    const __m512 v43 = _mm512_sub_ps(v42, v13);
    const __m512 v44 = _mm512_sub_ps(v43, v41);
    const __m512 v47 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v46), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v48 = _mm512_cmp_ps_mask(v45, v47, _CMP_LT_OQ);
    __m512 r0 = v42;
    __m512 r1 = v44;
    __mmask16 any1 = v48;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v50 = _mm512_sub_ps(v19, v46);
        const __m512 v51 = _mm512_max_ps(v49, v50);
        const __m512 v53 = _mm512_fmadd_ps(v51, v21, v52);
        const __m512 v54 = _mm512_sub_ps(v52, v53);
        const __m512 v55 = _mm512_fmadd_ps(v51, v21, v54);
        const __m512 v56 = _mm512_fmadd_ps(v14, v51, v55);
        const __m512 v57 = _mm512_fmadd_ps(v56, v27, v28);
        const __m512 v58 = _mm512_fmadd_ps(v56, v57, v30);
        const __m512i v59 = _mm512_castps_si512(v53);
        const __m512i v60 = _mm512_slli_epi32(v59, 20);
        const __m512i v61 = _mm512_permutexvar_epi32(v59, t1_0);
        const __m512i v62 = _mm512_add_epi32(v60, v61);
        const __m512 v63 = _mm512_castsi512_ps(v62);
        const __m512 v64 = _mm512_mul_ps(v56, v63);
        const __m512 v65 = _mm512_fmadd_ps(v58, v64, v63);
        const __m512 v66 = _mm512_sub_ps(v65, v40);
        const __m512 v67 = _mm512_add_ps(v13, v66);
        const __m512 v68 = _mm512_sub_ps(v67, v13);
        const __m512 v69 = _mm512_sub_ps(v68, v66);
        r0 = _mm512_mask_blend_ps(v48, r0, v67);
        r1 = _mm512_mask_blend_ps(v48, r1, v69);
    }
    _mm512_storeu_ps(value3, r0);
    _mm512_storeu_ps(value4, r1);
}

/* Lanes l to 15 behind it. */
SOFTMAX_BF16_1ULP_AVX512_AVX512 void softmax_bf16_1ulp_avx512_combine3_avx512(const float *left3, const float *left4, const float *right3, const float *right4, float *value3, float *value4) {
    const __m512 v71 = _mm512_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m512 v70 = _mm512_loadu_ps(right3);
    const __m512 v72 = _mm512_sub_ps(v70, v71);
    const __m512 v73 = _mm512_loadu_ps(left3);
    const __m512 v74 = _mm512_add_ps(v72, v73);
    const __m512 v75 = _mm512_loadu_ps(left4);
    const __m512 v76 = _mm512_loadu_ps(right4);
    const __m512 v77 = _mm512_add_ps(v75, v76);
    const __m512 v78 = _mm512_sub_ps(v74, v73);
    const __m512 v79 = _mm512_sub_ps(v74, v78);
    const __m512 v80 = _mm512_sub_ps(v73, v79);
    const __m512 v81 = _mm512_sub_ps(v72, v78);
    const __m512 v82 = _mm512_add_ps(v80, v81);
    const __m512 v83 = _mm512_sub_ps(v77, v82);
    _mm512_storeu_ps(value3, v74);
    _mm512_storeu_ps(value4, v83);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_BF16_1ULP_AVX512_AVX512 void softmax_bf16_1ulp_avx512_once4_avx512(float a3, float a4, float *value5) {
    const __m512d v84 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512 v85 = _mm512_set1_ps(a3);
    const __m512d v87 = _mm512_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m512 v89 = _mm512_set1_ps(a4);
    const __m512d v86l = _mm512_cvtps_pd(_mm512_castps512_ps256(v85));
    const __m512d v86h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v85, 1));
    const __m512d v88l = _mm512_sub_pd(v86l, v87);
    const __m512d v88h = _mm512_sub_pd(v86h, v87);
    const __m512d v90l = _mm512_cvtps_pd(_mm512_castps512_ps256(v89));
    const __m512d v90h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v89, 1));
    const __m512d v91l = _mm512_sub_pd(v88l, v90l);
    const __m512d v91h = _mm512_sub_pd(v88h, v90h);
    const __m512d v92l = _mm512_div_pd(v84, v91l);
    const __m512d v92h = _mm512_div_pd(v84, v91h);
    const __m256 v93l = _mm512_cvtpd_ps(v92l);
    const __m256 v93h = _mm512_cvtpd_ps(v92h);
    const __m512 v93 = _mm512_insertf32x8(_mm512_castps256_ps512(v93l), v93h, 1);
    _mm512_storeu_ps(value5, v93);
}

/* 64 elements. */
SOFTMAX_BF16_1ULP_AVX512_AVX512 void softmax_bf16_1ulp_avx512_step5_avx512(const uint16_t *x, float a0, float a1, float a2, float a5, uint16_t *y) {
    const __m512i v94 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v95 = _mm512_set1_ps(a5);
    const __m512 v96 = _mm512_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m512 v97 = _mm512_set1_ps(a2);
    const __m512 v103 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v104 = _mm512_set1_ps(a1);
    const __m512 v109 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v110 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v112 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v126 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v127 = _mm512_set1_ps(a0);
    const __m512 v130 = _mm512_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m512 v133 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_bf16_1ulp_avx512_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_bf16_1ulp_avx512_table1);
    const __m512i v98_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v98_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v98_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v98_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v100_0 = _mm512_slli_epi32(v98_0, 16);
    const __m512i v100_1 = _mm512_slli_epi32(v98_1, 16);
    const __m512i v100_2 = _mm512_slli_epi32(v98_2, 16);
    const __m512i v100_3 = _mm512_slli_epi32(v98_3, 16);
    const __m512 v101_0 = _mm512_castsi512_ps(v100_0);
    const __m512 v101_1 = _mm512_castsi512_ps(v100_1);
    const __m512 v101_2 = _mm512_castsi512_ps(v100_2);
    const __m512 v101_3 = _mm512_castsi512_ps(v100_3);
    const __m512 v102_0 = _mm512_max_ps(v97, v101_0);
    const __m512 v102_1 = _mm512_max_ps(v97, v101_1);
    const __m512 v102_2 = _mm512_max_ps(v97, v101_2);
    const __m512 v102_3 = _mm512_max_ps(v97, v101_3);
    const __m512 v105_0 = _mm512_fmadd_ps(v102_0, v103, v104);
    const __m512 v105_1 = _mm512_fmadd_ps(v102_1, v103, v104);
    const __m512 v105_2 = _mm512_fmadd_ps(v102_2, v103, v104);
    const __m512 v105_3 = _mm512_fmadd_ps(v102_3, v103, v104);
    const __m512 v106_0 = _mm512_sub_ps(v104, v105_0);
    const __m512 v106_1 = _mm512_sub_ps(v104, v105_1);
    const __m512 v106_2 = _mm512_sub_ps(v104, v105_2);
    const __m512 v106_3 = _mm512_sub_ps(v104, v105_3);
    const __m512 v107_0 = _mm512_fmadd_ps(v102_0, v103, v106_0);
    const __m512 v107_1 = _mm512_fmadd_ps(v102_1, v103, v106_1);
    const __m512 v107_2 = _mm512_fmadd_ps(v102_2, v103, v106_2);
    const __m512 v107_3 = _mm512_fmadd_ps(v102_3, v103, v106_3);
    const __m512 v108_0 = _mm512_fmadd_ps(v96, v102_0, v107_0);
    const __m512 v108_1 = _mm512_fmadd_ps(v96, v102_1, v107_1);
    const __m512 v108_2 = _mm512_fmadd_ps(v96, v102_2, v107_2);
    const __m512 v108_3 = _mm512_fmadd_ps(v96, v102_3, v107_3);
    const __m512 v111_0 = _mm512_fmadd_ps(v108_0, v109, v110);
    const __m512 v111_1 = _mm512_fmadd_ps(v108_1, v109, v110);
    const __m512 v111_2 = _mm512_fmadd_ps(v108_2, v109, v110);
    const __m512 v111_3 = _mm512_fmadd_ps(v108_3, v109, v110);
    const __m512 v113_0 = _mm512_fmadd_ps(v108_0, v111_0, v112);
    const __m512 v113_1 = _mm512_fmadd_ps(v108_1, v111_1, v112);
    const __m512 v113_2 = _mm512_fmadd_ps(v108_2, v111_2, v112);
    const __m512 v113_3 = _mm512_fmadd_ps(v108_3, v111_3, v112);
    const __m512i v114_0 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v105_0);
    const __m512i v114_1 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v105_1);
    const __m512i v114_2 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v105_2);
    const __m512i v114_3 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v105_3);
    const __m512i v116_0 = _mm512_slli_epi32(v114_0, 20);
    const __m512i v116_1 = _mm512_slli_epi32(v114_1, 20);
    const __m512i v116_2 = _mm512_slli_epi32(v114_2, 20);
    const __m512i v116_3 = _mm512_slli_epi32(v114_3, 20);
    const __m512i v117_0 = _mm512_permutexvar_epi32(v114_0, t0_0);
    const __m512i v117_1 = _mm512_permutexvar_epi32(v114_1, t0_0);
    const __m512i v117_2 = _mm512_permutexvar_epi32(v114_2, t0_0);
    const __m512i v117_3 = _mm512_permutexvar_epi32(v114_3, t0_0);
    const __m512i v118_0 = _mm512_add_epi32(v116_0, v117_0);
    const __m512i v118_1 = _mm512_add_epi32(v116_1, v117_1);
    const __m512i v118_2 = _mm512_add_epi32(v116_2, v117_2);
    const __m512i v118_3 = _mm512_add_epi32(v116_3, v117_3);
    const __m512 v119_0 = _mm512_castsi512_ps(v118_0);
    const __m512 v119_1 = _mm512_castsi512_ps(v118_1);
    const __m512 v119_2 = _mm512_castsi512_ps(v118_2);
    const __m512 v119_3 = _mm512_castsi512_ps(v118_3);
    const __m512 v120_0 = _mm512_mul_ps(v108_0, v119_0);
    const __m512 v120_1 = _mm512_mul_ps(v108_1, v119_1);
    const __m512 v120_2 = _mm512_mul_ps(v108_2, v119_2);
    const __m512 v120_3 = _mm512_mul_ps(v108_3, v119_3);
    const __m512 v121_0 = _mm512_fmadd_ps(v113_0, v120_0, v119_0);
    const __m512 v121_1 = _mm512_fmadd_ps(v113_1, v120_1, v119_1);
    const __m512 v121_2 = _mm512_fmadd_ps(v113_2, v120_2, v119_2);
    const __m512 v121_3 = _mm512_fmadd_ps(v113_3, v120_3, v119_3);
    const __m512 v122_0 = _mm512_mul_ps(v95, v121_0);
    const __m512 v122_1 = _mm512_mul_ps(v95, v121_1);
    const __m512 v122_2 = _mm512_mul_ps(v95, v121_2);
    const __m512 v122_3 = _mm512_mul_ps(v95, v121_3);
    const __m512i v123_0 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v122_0);
    const __m512i v123_1 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v122_1);
    const __m512i v123_2 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v122_2);
    const __m512i v123_3 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v122_3);
    const __m512i v124_0 = _mm512_add_epi32(v94, v123_0);
    const __m512i v124_1 = _mm512_add_epi32(v94, v123_1);
    const __m512i v124_2 = _mm512_add_epi32(v94, v123_2);
    const __m512i v124_3 = _mm512_add_epi32(v94, v123_3);
    const __m512i v125_0 = _mm512_srli_epi32(v124_0, 16);
    const __m512i v125_1 = _mm512_srli_epi32(v124_1, 16);
    const __m512i v125_2 = _mm512_srli_epi32(v124_2, 16);
    const __m512i v125_3 = _mm512_srli_epi32(v124_3, 16);
    const __m512 v128_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v127), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v128_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v127), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v128_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v127), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v128_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v127), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v129_0 = _mm512_cmp_ps_mask(v126, v128_0, _CMP_LT_OQ);
    const __mmask16 v129_1 = _mm512_cmp_ps_mask(v126, v128_1, _CMP_LT_OQ);
    const __mmask16 v129_2 = _mm512_cmp_ps_mask(v126, v128_2, _CMP_LT_OQ);
    const __mmask16 v129_3 = _mm512_cmp_ps_mask(v126, v128_3, _CMP_LT_OQ);
    __m512i r0_0 = v125_0;
    __m512i r0_1 = v125_1;
    __m512i r0_2 = v125_2;
    __m512i r0_3 = v125_3;
    __mmask16 any1 = v129_0;
    any1 = (__mmask16)(any1 | v129_1);
    any1 = (__mmask16)(any1 | v129_2);
    any1 = (__mmask16)(any1 | v129_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v131_0 = _mm512_sub_ps(v101_0, v127);
        const __m512 v131_1 = _mm512_sub_ps(v101_1, v127);
        const __m512 v131_2 = _mm512_sub_ps(v101_2, v127);
        const __m512 v131_3 = _mm512_sub_ps(v101_3, v127);
        const __m512 v132_0 = _mm512_max_ps(v130, v131_0);
        const __m512 v132_1 = _mm512_max_ps(v130, v131_1);
        const __m512 v132_2 = _mm512_max_ps(v130, v131_2);
        const __m512 v132_3 = _mm512_max_ps(v130, v131_3);
        const __m512 v134_0 = _mm512_fmadd_ps(v132_0, v103, v133);
        const __m512 v134_1 = _mm512_fmadd_ps(v132_1, v103, v133);
        const __m512 v134_2 = _mm512_fmadd_ps(v132_2, v103, v133);
        const __m512 v134_3 = _mm512_fmadd_ps(v132_3, v103, v133);
        const __m512 v135_0 = _mm512_sub_ps(v133, v134_0);
        const __m512 v135_1 = _mm512_sub_ps(v133, v134_1);
        const __m512 v135_2 = _mm512_sub_ps(v133, v134_2);
        const __m512 v135_3 = _mm512_sub_ps(v133, v134_3);
        const __m512 v136_0 = _mm512_fmadd_ps(v132_0, v103, v135_0);
        const __m512 v136_1 = _mm512_fmadd_ps(v132_1, v103, v135_1);
        const __m512 v136_2 = _mm512_fmadd_ps(v132_2, v103, v135_2);
        const __m512 v136_3 = _mm512_fmadd_ps(v132_3, v103, v135_3);
        const __m512 v137_0 = _mm512_fmadd_ps(v96, v132_0, v136_0);
        const __m512 v137_1 = _mm512_fmadd_ps(v96, v132_1, v136_1);
        const __m512 v137_2 = _mm512_fmadd_ps(v96, v132_2, v136_2);
        const __m512 v137_3 = _mm512_fmadd_ps(v96, v132_3, v136_3);
        const __m512 v138_0 = _mm512_fmadd_ps(v137_0, v109, v110);
        const __m512 v138_1 = _mm512_fmadd_ps(v137_1, v109, v110);
        const __m512 v138_2 = _mm512_fmadd_ps(v137_2, v109, v110);
        const __m512 v138_3 = _mm512_fmadd_ps(v137_3, v109, v110);
        const __m512 v139_0 = _mm512_fmadd_ps(v137_0, v138_0, v112);
        const __m512 v139_1 = _mm512_fmadd_ps(v137_1, v138_1, v112);
        const __m512 v139_2 = _mm512_fmadd_ps(v137_2, v138_2, v112);
        const __m512 v139_3 = _mm512_fmadd_ps(v137_3, v138_3, v112);
        const __m512i v140_0 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v134_0);
        const __m512i v140_1 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v134_1);
        const __m512i v140_2 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v134_2);
        const __m512i v140_3 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v134_3);
        const __m512i v141_0 = _mm512_slli_epi32(v140_0, 20);
        const __m512i v141_1 = _mm512_slli_epi32(v140_1, 20);
        const __m512i v141_2 = _mm512_slli_epi32(v140_2, 20);
        const __m512i v141_3 = _mm512_slli_epi32(v140_3, 20);
        const __m512i v142_0 = _mm512_permutexvar_epi32(v140_0, t1_0);
        const __m512i v142_1 = _mm512_permutexvar_epi32(v140_1, t1_0);
        const __m512i v142_2 = _mm512_permutexvar_epi32(v140_2, t1_0);
        const __m512i v142_3 = _mm512_permutexvar_epi32(v140_3, t1_0);
        const __m512i v143_0 = _mm512_add_epi32(v141_0, v142_0);
        const __m512i v143_1 = _mm512_add_epi32(v141_1, v142_1);
        const __m512i v143_2 = _mm512_add_epi32(v141_2, v142_2);
        const __m512i v143_3 = _mm512_add_epi32(v141_3, v142_3);
        const __m512 v144_0 = _mm512_castsi512_ps(v143_0);
        const __m512 v144_1 = _mm512_castsi512_ps(v143_1);
        const __m512 v144_2 = _mm512_castsi512_ps(v143_2);
        const __m512 v144_3 = _mm512_castsi512_ps(v143_3);
        const __m512 v145_0 = _mm512_mul_ps(v137_0, v144_0);
        const __m512 v145_1 = _mm512_mul_ps(v137_1, v144_1);
        const __m512 v145_2 = _mm512_mul_ps(v137_2, v144_2);
        const __m512 v145_3 = _mm512_mul_ps(v137_3, v144_3);
        const __m512 v146_0 = _mm512_fmadd_ps(v139_0, v145_0, v144_0);
        const __m512 v146_1 = _mm512_fmadd_ps(v139_1, v145_1, v144_1);
        const __m512 v146_2 = _mm512_fmadd_ps(v139_2, v145_2, v144_2);
        const __m512 v146_3 = _mm512_fmadd_ps(v139_3, v145_3, v144_3);
        const __m512 v147_0 = _mm512_mul_ps(v146_0, v95);
        const __m512 v147_1 = _mm512_mul_ps(v146_1, v95);
        const __m512 v147_2 = _mm512_mul_ps(v146_2, v95);
        const __m512 v147_3 = _mm512_mul_ps(v146_3, v95);
        const __m512i v148_0 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v147_0);
        const __m512i v148_1 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v147_1);
        const __m512i v148_2 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v147_2);
        const __m512i v148_3 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v147_3);
        const __m512i v149_0 = _mm512_add_epi32(v94, v148_0);
        const __m512i v149_1 = _mm512_add_epi32(v94, v148_1);
        const __m512i v149_2 = _mm512_add_epi32(v94, v148_2);
        const __m512i v149_3 = _mm512_add_epi32(v94, v148_3);
        const __m512i v150_0 = _mm512_srli_epi32(v149_0, 16);
        const __m512i v150_1 = _mm512_srli_epi32(v149_1, 16);
        const __m512i v150_2 = _mm512_srli_epi32(v149_2, 16);
        const __m512i v150_3 = _mm512_srli_epi32(v149_3, 16);
        r0_0 = _mm512_mask_blend_epi32(v129_0, r0_0, v150_0);
        r0_1 = _mm512_mask_blend_epi32(v129_1, r0_1, v150_1);
        r0_2 = _mm512_mask_blend_epi32(v129_2, r0_2, v150_2);
        r0_3 = _mm512_mask_blend_epi32(v129_3, r0_3, v150_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET void softmax_bf16_1ulp_avx512_chunk5_avx512(const uint16_t *x, float a0, float a1, float a2, float a5, uint16_t *y) {
    const __m512i v94 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v95 = _mm512_set1_ps(a5);
    const __m512 v96 = _mm512_set1_ps(0x1.4ae0cp-26f); /* 1.92596303e-08 */
    const __m512 v97 = _mm512_set1_ps(a2);
    const __m512 v103 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v104 = _mm512_set1_ps(a1);
    const __m512 v109 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v110 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v112 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v126 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v127 = _mm512_set1_ps(a0);
    const __m512 v130 = _mm512_set1_ps(-0x1.33c1e2p+7f); /* -153.878677 */
    const __m512 v133 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_bf16_1ulp_avx512_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_bf16_1ulp_avx512_table1);
    const __m512i v98 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v100 = _mm512_slli_epi32(v98, 16);
    const __m512 v101 = _mm512_castsi512_ps(v100);
    const __m512 v102 = _mm512_max_ps(v97, v101);
    const __m512 v105 = _mm512_fmadd_ps(v102, v103, v104);
    const __m512 v106 = _mm512_sub_ps(v104, v105);
    const __m512 v107 = _mm512_fmadd_ps(v102, v103, v106);
    const __m512 v108 = _mm512_fmadd_ps(v96, v102, v107);
    const __m512 v111 = _mm512_fmadd_ps(v108, v109, v110);
    const __m512 v113 = _mm512_fmadd_ps(v108, v111, v112);
    const __m512i v114 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v105);
    const __m512i v116 = _mm512_slli_epi32(v114, 20);
    const __m512i v117 = _mm512_permutexvar_epi32(v114, t0_0);
    const __m512i v118 = _mm512_add_epi32(v116, v117);
    const __m512 v119 = _mm512_castsi512_ps(v118);
    const __m512 v120 = _mm512_mul_ps(v108, v119);
    const __m512 v121 = _mm512_fmadd_ps(v113, v120, v119);
    const __m512 v122 = _mm512_mul_ps(v95, v121);
    const __m512i v123 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v122);
    const __m512i v124 = _mm512_add_epi32(v94, v123);
    const __m512i v125 = _mm512_srli_epi32(v124, 16);
    const __m512 v128 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v127), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v129 = _mm512_cmp_ps_mask(v126, v128, _CMP_LT_OQ);
    __m512i r0 = v125;
    __mmask16 any1 = v129;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v131 = _mm512_sub_ps(v101, v127);
        const __m512 v132 = _mm512_max_ps(v130, v131);
        const __m512 v134 = _mm512_fmadd_ps(v132, v103, v133);
        const __m512 v135 = _mm512_sub_ps(v133, v134);
        const __m512 v136 = _mm512_fmadd_ps(v132, v103, v135);
        const __m512 v137 = _mm512_fmadd_ps(v96, v132, v136);
        const __m512 v138 = _mm512_fmadd_ps(v137, v109, v110);
        const __m512 v139 = _mm512_fmadd_ps(v137, v138, v112);
        const __m512i v140 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v134);
        const __m512i v141 = _mm512_slli_epi32(v140, 20);
        const __m512i v142 = _mm512_permutexvar_epi32(v140, t1_0);
        const __m512i v143 = _mm512_add_epi32(v141, v142);
        const __m512 v144 = _mm512_castsi512_ps(v143);
        const __m512 v145 = _mm512_mul_ps(v137, v144);
        const __m512 v146 = _mm512_fmadd_ps(v139, v145, v144);
        const __m512 v147 = _mm512_mul_ps(v146, v95);
        const __m512i v148 = softmax_bf16_1ulp_avx512_bits_f32_avx512(v147);
        const __m512i v149 = _mm512_add_epi32(v94, v148);
        const __m512i v150 = _mm512_srli_epi32(v149, 16);
        r0 = _mm512_mask_blend_epi32(v129, r0, v150);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static SOFTMAX_BF16_1ULP_AVX512_AVX512_TARGET void softmax_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    size_t i = 0;
    __m512 acc0[4];
    acc0[0] = _mm512_set1_ps(-INFINITY);
    acc0[1] = _mm512_set1_ps(-INFINITY);
    acc0[2] = _mm512_set1_ps(-INFINITY);
    acc0[3] = _mm512_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        softmax_bf16_1ulp_avx512_step0_avx512(x + i, acc0);
    float lanes0[64];
    _mm512_storeu_ps(lanes0 + 0, acc0[0]);
    _mm512_storeu_ps(lanes0 + 16, acc0[1]);
    _mm512_storeu_ps(lanes0 + 32, acc0[2]);
    _mm512_storeu_ps(lanes0 + 48, acc0[3]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[16];
        softmax_bf16_1ulp_avx512_chunk0_avx512(tail_x, value0);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
    }
    __m512 fold0_0 = _mm512_loadu_ps(lanes0 + 0);
    __m512 fold0_1 = _mm512_loadu_ps(lanes0 + 16);
    __m512 fold0_2 = _mm512_loadu_ps(lanes0 + 32);
    __m512 fold0_3 = _mm512_loadu_ps(lanes0 + 48);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_2);
    fold0_1 = _mm512_max_ps(fold0_1, fold0_3);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_1);
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_shuffle_f32x4(fold0_0, fold0_0, 0x4e));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_shuffle_f32x4(fold0_0, fold0_0, 0xb1));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_permute_ps(fold0_0, 0x4e));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_permute_ps(fold0_0, 0xb1));
    _mm512_storeu_ps(lanes0, fold0_0);
    a0 = lanes0[0];
    {
        float value1[16];
        float value2[16];
        softmax_bf16_1ulp_avx512_once1_avx512(a0, value1, value2);
        a1 = value1[0];
        a2 = value2[0];
    }
    i = 0;
    __m512 acc3[2];
    acc3[0] = _mm512_set1_ps(0x1p+97f);
    acc3[1] = _mm512_set1_ps(0x1p+97f);
    __m512 acc4[2];
    acc4[0] = _mm512_set1_ps(0x0p+0f);
    acc4[1] = _mm512_set1_ps(0x0p+0f);
    for (; n - i >= 32; i += 32)
        softmax_bf16_1ulp_avx512_step2_avx512(x + i, a0, a1, a2, acc3, acc4);
    float lanes3[48] = {0};
    float lanes4[48] = {0};
    _mm512_storeu_ps(lanes3 + 0, acc3[0]);
    _mm512_storeu_ps(lanes3 + 16, acc3[1]);
    _mm512_storeu_ps(lanes4 + 0, acc4[0]);
    _mm512_storeu_ps(lanes4 + 16, acc4[1]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value3[16];
        float value4[16];
        softmax_bf16_1ulp_avx512_chunk2_avx512(tail_x, a0, a1, a2, lanes3 + base, lanes4 + base, value3, value4);
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = value3[l];
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = value4[l];
    }
    for (size_t h = 16; h >= 16; h /= 2)
        for (size_t l = 0; l < h; l += 16)
            softmax_bf16_1ulp_avx512_combine3_avx512(lanes3 + l, lanes4 + l, lanes3 + l + h, lanes4 + l + h, lanes3 + l, lanes4 + l);
    float right3[16] = {0};
    float right4[16] = {0};
    _mm512_storeu_ps(right3, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes3 + 0), _mm512_loadu_ps(lanes3 + 0), 0x4e));
    _mm512_storeu_ps(right4, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes4 + 0), _mm512_loadu_ps(lanes4 + 0), 0x4e));
    softmax_bf16_1ulp_avx512_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm512_storeu_ps(right3, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes3 + 0), _mm512_loadu_ps(lanes3 + 0), 0xb1));
    _mm512_storeu_ps(right4, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes4 + 0), _mm512_loadu_ps(lanes4 + 0), 0xb1));
    softmax_bf16_1ulp_avx512_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm512_storeu_ps(right3, _mm512_permute_ps(_mm512_loadu_ps(lanes3 + 0), 0x4e));
    _mm512_storeu_ps(right4, _mm512_permute_ps(_mm512_loadu_ps(lanes4 + 0), 0x4e));
    softmax_bf16_1ulp_avx512_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    _mm512_storeu_ps(right3, _mm512_permute_ps(_mm512_loadu_ps(lanes3 + 0), 0xb1));
    _mm512_storeu_ps(right4, _mm512_permute_ps(_mm512_loadu_ps(lanes4 + 0), 0xb1));
    softmax_bf16_1ulp_avx512_combine3_avx512(lanes3, lanes4, right3, right4, lanes3, lanes4);
    a3 = lanes3[0];
    a4 = lanes4[0];
    {
        float value5[16];
        softmax_bf16_1ulp_avx512_once4_avx512(a3, a4, value5);
        a5 = value5[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_bf16_1ulp_avx512_step5_avx512(x + i, a0, a1, a2, a5, y + i);
    for (; n - i >= 16; i += 16)
        softmax_bf16_1ulp_avx512_chunk5_avx512(x + i, a0, a1, a2, a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        softmax_bf16_1ulp_avx512_chunk5_avx512(tail_x, a0, a1, a2, a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTMAX_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softmax_bf16_1ulp_avx512_level(void) {
#if defined(SOFTMAX_BF16_1ULP_AVX512_FORCE_ISA)
    return SOFTMAX_BF16_1ULP_AVX512_FORCE_ISA;
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

static void softmax_bf16_1ulp_avx512_row(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softmax_bf16_1ulp_avx512_level();
    if (level == 2) {
        softmax_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softmax_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softmax_bf16_1ulp_avx512_array_portable(x, y, n);
}

void softmax_bf16_1ulp_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    softmax_bf16_1ulp_avx512_row(x, y, n);
}

void softmax_bf16_1ulp_avx512_rows(const uint16_t *x, size_t x_stride, uint16_t *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        softmax_bf16_1ulp_avx512_row(x + r * x_stride, y + r * y_stride, n);
}
