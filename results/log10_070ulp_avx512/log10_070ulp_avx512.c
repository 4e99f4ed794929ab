/* log10_070ulp_avx512: log10
 *
 *   target       log10, log10 x, f32
 *   domain       every input
 *   max error    0.701322 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.24854cp+0 (1.14265895, encoding 0x3f9242a6)
 *   result there 0x1.da73f6p-5 (0.0579166226, encoding 0x3d6d39fb)
 *   mean error   0.125618 ulp
 *   misrounded   98252588 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d7b87fecda8c53f1c9b2345491cebc3c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f32 --max-ulp 0.7 --isa avx512 --time 35s --seed 1 --threads 1 --archive log10_07ulp_avx512.db
 *                time: 0.2642 ns/element as avx512 code (inputs mean)
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
#include "log10_070ulp_avx512.h"

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
static inline int32_t log10_070ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log10_070ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t log10_070ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log10_070ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log10_070ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float log10_070ulp_avx512_trunc_f32(float x) {
    return x != x ? x + x : truncf(x);
}

static const float log10_070ulp_avx512_table0[16] = {
    -0x1.e6fp-2f, -0x1.a9fcp-2f, -0x1.6d18p-2f, -0x1.322cp-2f,
    -0x1.f4cp-3f, -0x1.88f8p-3f, -0x1.233p-3f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.5a2p-3f,
    0x1.fbc8p-3f, 0x1.49cp-2f, 0x1.914p-2f, 0x1.d6bcp-2f,
};

static const float log10_070ulp_avx512_table1[16] = {
    0x1.63f2d4p+0f, 0x1.558facp+0f, 0x1.47c4fp+0f, 0x1.3af426p+0f,
    0x1.2f47b2p+0f, 0x1.246a8ap+0f, 0x1.1a83bap+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1.c766a8p-1f,
    0x1.af2776p-1f, 0x1.9992dp-1f, 0x1.86390ap-1f, 0x1.744b42p-1f,
};

static inline float log10_070ulp_avx512_element(float x) {
    const float v0 = x;
    const int32_t v1 = log10_070ulp_avx512_bits_f32(v0);
    const int32_t v2 = 1060372478; /* 0x3f33fffe */
    const int32_t v3 = (int32_t)((uint32_t)v1 - (uint32_t)v2);
    const int32_t v4 = 23;
    const int32_t v5 = log10_070ulp_avx512_ashr_i32(v3, v4);
    const float v6 = (float)v5;
    const int32_t v7 = 19;
    const int32_t v8 = log10_070ulp_avx512_lshr_i32(v3, v7);
    const float v9 = log10_070ulp_avx512_table0[(uint32_t)v8 & (16u - 1)];
    const float v10 = v6 + v9;
    const float v11 = 0x1.344134p-2f; /* 0.30102998 */
    const float v12 = 0x1.ec50e4p-27f; /* 1.43282808e-08 */
    const int32_t v13 = -8388608; /* 0xff800000 */
    const int32_t v14 = v13 & v3;
    const int32_t v15 = (int32_t)((uint32_t)v1 - (uint32_t)v14);
    const float v16 = log10_070ulp_avx512_frombits_f32(v15);
    const float v17 = log10_070ulp_avx512_table1[(uint32_t)v8 & (16u - 1)];
    const float v18 = -0x1p+0f; /* -1 */
    const float v19 = log10_070ulp_avx512_fma_f32(v16, v17, v18);
    const float v20 = 0x1.bccp-2f; /* 0.434326172 */
    const float v21 = -0x1.09d768p-15f; /* -3.16907681e-05 */
    const float v22 = -0x1.07f8dp-4f; /* -0.0644462705 */
    const float v23 = 0x1.36c976p-3f; /* 0.151751444 */
    const float v24 = log10_070ulp_avx512_fma_f32(v22, v16, v23);
    const float v25 = -0x1.ffd6e6p-9f; /* -0.00390502508 */
    const float v26 = -0x1.acffbp-4f; /* -0.10473603 */
    const float v27 = log10_070ulp_avx512_fma_f32(v25, v17, v26);
    const float v28 = log10_070ulp_avx512_fma_f32(v19, v24, v27);
    const float v29 = v19 * v19;
    const float v30 = 0x1.287a2cp-3f; /* 0.144764274 */
    const float v31 = -0x1.bcb7a4p-3f; /* -0.217147142 */
    const float v32 = log10_070ulp_avx512_fma_f32(v19, v30, v31);
    const float v33 = log10_070ulp_avx512_fma_f32(v28, v29, v32);
    const float v34 = v33 * v29;
    const float v35 = log10_070ulp_avx512_fma_f32(v19, v21, v34);
    const float v36 = log10_070ulp_avx512_fma_f32(v19, v20, v35);
    const float v37 = log10_070ulp_avx512_fma_f32(v12, v10, v36);
    const float v38 = log10_070ulp_avx512_fma_f32(v10, v11, v37);
    const float v39 = 0x1p-126f; /* 1.17549435e-38 */
    const int v40 = v39 <= v0;
    const float v41 = INFINITY;
    const int v42 = v0 < v41;
    const int v43 = v40 & v42;
    const int v44 = !v43;
    float r0 = v38;
    if (v44) {
        const float v45 = 0x0p+0f; /* 0 */
        const int v46 = v0 < v45;
        const float v47 = NAN;
        const int v48 = v45 == v0;
        const float v49 = -INFINITY;
        const float v50 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v51 = !(v0 <= v50);
        const float v52 = 0x1p+23f; /* 8388608 */
        const float v53 = v52 * v0;
        const int32_t v54 = log10_070ulp_avx512_bits_f32(v53);
        const int32_t v55 = 1059760811; /* 0x3f2aaaab */
        const int32_t v56 = (int32_t)((uint32_t)v54 - (uint32_t)v55);
        const int32_t v57 = log10_070ulp_avx512_ashr_i32(v56, v4);
        const float v58 = (float)v57;
        const float v59 = 0x1.7p+4f; /* 23 */
        const float v60 = v58 - v59;
        const float v61 = 0x1.09f7ap-26f; /* 1.54813335e-08 */
        const float v62 = log10_070ulp_avx512_trunc_f32(v60);
        const int32_t v63 = v13 & v56;
        const int32_t v64 = (int32_t)((uint32_t)v54 - (uint32_t)v63);
        const float v65 = log10_070ulp_avx512_frombits_f32(v64);
        const float v66 = 0x1p+0f; /* 1 */
        const float v67 = v65 - v66;
        const float v68 = v67 * v67;
        const float v69 = v68 * v68;
        const float v70 = 0x1.436e52p-5f; /* 0.0394813158 */
        const float v71 = -0x1.63c628p-5f; /* -0.0434294492 */
        const float v72 = log10_070ulp_avx512_fma_f32(v67, v70, v71);
        const float v73 = 0x1.8b4df2p-5f; /* 0.0482549407 */
        const float v74 = -0x1.bcb7b2p-5f; /* -0.0542868115 */
        const float v75 = log10_070ulp_avx512_fma_f32(v73, v67, v74);
        const float v76 = 0x1.fc3fcp-5f; /* 0.0620421171 */
        const float v77 = -0x1.287a76p-4f; /* -0.0723824129 */
        const float v78 = log10_070ulp_avx512_fma_f32(v76, v67, v77);
        const float v79 = log10_070ulp_avx512_fma_f32(v75, v68, v78);
        const float v80 = log10_070ulp_avx512_fma_f32(v69, v72, v79);
        const float v81 = 0x1.63c628p-4f; /* 0.0868588984 */
        const float v82 = log10_070ulp_avx512_fma_f32(v80, v67, v81);
        const float v83 = -0x1.bcb7b2p-4f; /* -0.108573623 */
        const float v84 = log10_070ulp_avx512_fma_f32(v82, v67, v83);
        const float v85 = 0x1.287a76p-3f; /* 0.144764826 */
        const float v86 = -0x1.bcb7b2p-3f; /* -0.217147246 */
        const float v87 = log10_070ulp_avx512_fma_f32(v85, v67, v86);
        const float v88 = -0x1.09d5b2p-15f; /* -3.16899714e-05 */
        const float v89 = v67 * v88;
        const float v90 = log10_070ulp_avx512_fma_f32(v87, v68, v89);
        const float v91 = log10_070ulp_avx512_fma_f32(v69, v84, v90);
        const float v92 = log10_070ulp_avx512_fma_f32(v67, v20, v91);
        const float v93 = log10_070ulp_avx512_fma_f32(v61, v62, v92);
        const float v94 = log10_070ulp_avx512_fma_f32(v11, v60, v93);
        const float v95 = v51 ? v0 : v94;
        const float v96 = v48 ? v49 : v95;
        const float v97 = v46 ? v47 : v96;
        r0 = v97;
    }
    return r0;
}

static void log10_070ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_070ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_070ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_070ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_070ULP_AVX512_AVX2 static inline LOG10_070ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG10_070ULP_AVX512_AVX512 static inline LOG10_070ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG10_070ULP_AVX512_AVX2 __m256 log10_070ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOG10_070ULP_AVX512_AVX2 void log10_070ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256i v2 = _mm256_set1_epi32(1060372478); /* 0x3f33fffe */
    const __m256 v11 = _mm256_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m256 v12 = _mm256_set1_ps(0x1.ec50e4p-27f); /* 1.43282808e-08 */
    const __m256i v13 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v18 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v20 = _mm256_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m256 v21 = _mm256_set1_ps(-0x1.09d768p-15f); /* -3.16907681e-05 */
    const __m256 v22 = _mm256_set1_ps(-0x1.07f8dp-4f); /* -0.0644462705 */
    const __m256 v23 = _mm256_set1_ps(0x1.36c976p-3f); /* 0.151751444 */
    const __m256 v25 = _mm256_set1_ps(-0x1.ffd6e6p-9f); /* -0.00390502508 */
    const __m256 v26 = _mm256_set1_ps(-0x1.acffbp-4f); /* -0.10473603 */
    const __m256 v30 = _mm256_set1_ps(0x1.287a2cp-3f); /* 0.144764274 */
    const __m256 v31 = _mm256_set1_ps(-0x1.bcb7a4p-3f); /* -0.217147142 */
    const __m256 v39 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v41 = _mm256_set1_ps(INFINITY);
    const __m256 v45 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v47 = _mm256_set1_ps(NAN);
    const __m256 v49 = _mm256_set1_ps(-INFINITY);
    const __m256 v50 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v52 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256i v55 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v59 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v61 = _mm256_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m256 v66 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v70 = _mm256_set1_ps(0x1.436e52p-5f); /* 0.0394813158 */
    const __m256 v71 = _mm256_set1_ps(-0x1.63c628p-5f); /* -0.0434294492 */
    const __m256 v73 = _mm256_set1_ps(0x1.8b4df2p-5f); /* 0.0482549407 */
    const __m256 v74 = _mm256_set1_ps(-0x1.bcb7b2p-5f); /* -0.0542868115 */
    const __m256 v76 = _mm256_set1_ps(0x1.fc3fcp-5f); /* 0.0620421171 */
    const __m256 v77 = _mm256_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m256 v81 = _mm256_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m256 v83 = _mm256_set1_ps(-0x1.bcb7b2p-4f); /* -0.108573623 */
    const __m256 v85 = _mm256_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m256 v86 = _mm256_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m256 v88 = _mm256_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m256 t0_0 = _mm256_loadu_ps(log10_070ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(log10_070ulp_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(log10_070ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(log10_070ulp_avx512_table1 + 8);
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256i v1_0 = _mm256_castps_si256(v0_0);
    const __m256i v1_1 = _mm256_castps_si256(v0_1);
    const __m256i v3_0 = _mm256_sub_epi32(v1_0, v2);
    const __m256i v3_1 = _mm256_sub_epi32(v1_1, v2);
    const __m256i v5_0 = _mm256_srai_epi32(v3_0, 23);
    const __m256i v5_1 = _mm256_srai_epi32(v3_1, 23);
    const __m256 v6_0 = _mm256_cvtepi32_ps(v5_0);
    const __m256 v6_1 = _mm256_cvtepi32_ps(v5_1);
    const __m256i v8_0 = _mm256_srli_epi32(v3_0, 19);
    const __m256i v8_1 = _mm256_srli_epi32(v3_1, 19);
    const __m256 v9_0 = log10_070ulp_avx512_permute16_avx2(v8_0, t0_0, t0_1);
    const __m256 v9_1 = log10_070ulp_avx512_permute16_avx2(v8_1, t0_0, t0_1);
    const __m256 v10_0 = _mm256_add_ps(v6_0, v9_0);
    const __m256 v10_1 = _mm256_add_ps(v6_1, v9_1);
    const __m256i v14_0 = _mm256_and_si256(v13, v3_0);
    const __m256i v14_1 = _mm256_and_si256(v13, v3_1);
    const __m256i v15_0 = _mm256_sub_epi32(v1_0, v14_0);
    const __m256i v15_1 = _mm256_sub_epi32(v1_1, v14_1);
    const __m256 v16_0 = _mm256_castsi256_ps(v15_0);
    const __m256 v16_1 = _mm256_castsi256_ps(v15_1);
    const __m256 v17_0 = log10_070ulp_avx512_permute16_avx2(v8_0, t1_0, t1_1);
    const __m256 v17_1 = log10_070ulp_avx512_permute16_avx2(v8_1, t1_0, t1_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v16_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v16_1, v17_1, v18);
    const __m256 v24_0 = _mm256_fmadd_ps(v22, v16_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v22, v16_1, v23);
    const __m256 v27_0 = _mm256_fmadd_ps(v25, v17_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v25, v17_1, v26);
    const __m256 v28_0 = _mm256_fmadd_ps(v19_0, v24_0, v27_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v19_1, v24_1, v27_1);
    const __m256 v29_0 = _mm256_mul_ps(v19_0, v19_0);
    const __m256 v29_1 = _mm256_mul_ps(v19_1, v19_1);
    const __m256 v32_0 = _mm256_fmadd_ps(v19_0, v30, v31);
    const __m256 v32_1 = _mm256_fmadd_ps(v19_1, v30, v31);
    const __m256 v33_0 = _mm256_fmadd_ps(v28_0, v29_0, v32_0);
    const __m256 v33_1 = _mm256_fmadd_ps(v28_1, v29_1, v32_1);
    const __m256 v34_0 = _mm256_mul_ps(v33_0, v29_0);
    const __m256 v34_1 = _mm256_mul_ps(v33_1, v29_1);
    const __m256 v35_0 = _mm256_fmadd_ps(v19_0, v21, v34_0);
    const __m256 v35_1 = _mm256_fmadd_ps(v19_1, v21, v34_1);
    const __m256 v36_0 = _mm256_fmadd_ps(v19_0, v20, v35_0);
    const __m256 v36_1 = _mm256_fmadd_ps(v19_1, v20, v35_1);
    const __m256 v37_0 = _mm256_fmadd_ps(v12, v10_0, v36_0);
    const __m256 v37_1 = _mm256_fmadd_ps(v12, v10_1, v36_1);
    const __m256 v38_0 = _mm256_fmadd_ps(v10_0, v11, v37_0);
    const __m256 v38_1 = _mm256_fmadd_ps(v10_1, v11, v37_1);
    const __m256i v40_0 = _mm256_castps_si256(_mm256_cmp_ps(v39, v0_0, _CMP_LE_OQ));
    const __m256i v40_1 = _mm256_castps_si256(_mm256_cmp_ps(v39, v0_1, _CMP_LE_OQ));
    const __m256i v42_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v41, _CMP_LT_OQ));
    const __m256i v42_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v41, _CMP_LT_OQ));
    const __m256i v43_0 = _mm256_and_si256(v40_0, v42_0);
    const __m256i v43_1 = _mm256_and_si256(v40_1, v42_1);
    const __m256i v44_0 = _mm256_xor_si256(v43_0, _mm256_set1_epi32(-1));
    const __m256i v44_1 = _mm256_xor_si256(v43_1, _mm256_set1_epi32(-1));
    __m256 r0_0 = v38_0;
    __m256 r0_1 = v38_1;
    __m256i any1 = v44_0;
    any1 = _mm256_or_si256(any1, v44_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v46_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v45, _CMP_LT_OQ));
        const __m256i v46_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v45, _CMP_LT_OQ));
        const __m256i v48_0 = _mm256_castps_si256(_mm256_cmp_ps(v45, v0_0, _CMP_EQ_OQ));
        const __m256i v48_1 = _mm256_castps_si256(_mm256_cmp_ps(v45, v0_1, _CMP_EQ_OQ));
        const __m256i v51_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v50, _CMP_NLE_UQ));
        const __m256i v51_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v50, _CMP_NLE_UQ));
        const __m256 v53_0 = _mm256_mul_ps(v52, v0_0);
        const __m256 v53_1 = _mm256_mul_ps(v52, v0_1);
        const __m256i v54_0 = _mm256_castps_si256(v53_0);
        const __m256i v54_1 = _mm256_castps_si256(v53_1);
        const __m256i v56_0 = _mm256_sub_epi32(v54_0, v55);
        const __m256i v56_1 = _mm256_sub_epi32(v54_1, v55);
        const __m256i v57_0 = _mm256_srai_epi32(v56_0, 23);
        const __m256i v57_1 = _mm256_srai_epi32(v56_1, 23);
        const __m256 v58_0 = _mm256_cvtepi32_ps(v57_0);
        const __m256 v58_1 = _mm256_cvtepi32_ps(v57_1);
        const __m256 v60_0 = _mm256_sub_ps(v58_0, v59);
        const __m256 v60_1 = _mm256_sub_ps(v58_1, v59);
        const __m256 v62_0 = _mm256_round_ps(v60_0, 11);
        const __m256 v62_1 = _mm256_round_ps(v60_1, 11);
        const __m256i v63_0 = _mm256_and_si256(v13, v56_0);
        const __m256i v63_1 = _mm256_and_si256(v13, v56_1);
        const __m256i v64_0 = _mm256_sub_epi32(v54_0, v63_0);
        const __m256i v64_1 = _mm256_sub_epi32(v54_1, v63_1);
        const __m256 v65_0 = _mm256_castsi256_ps(v64_0);
        const __m256 v65_1 = _mm256_castsi256_ps(v64_1);
        const __m256 v67_0 = _mm256_sub_ps(v65_0, v66);
        const __m256 v67_1 = _mm256_sub_ps(v65_1, v66);
        const __m256 v68_0 = _mm256_mul_ps(v67_0, v67_0);
        const __m256 v68_1 = _mm256_mul_ps(v67_1, v67_1);
        const __m256 v69_0 = _mm256_mul_ps(v68_0, v68_0);
        const __m256 v69_1 = _mm256_mul_ps(v68_1, v68_1);
        const __m256 v72_0 = _mm256_fmadd_ps(v67_0, v70, v71);
        const __m256 v72_1 = _mm256_fmadd_ps(v67_1, v70, v71);
        const __m256 v75_0 = _mm256_fmadd_ps(v73, v67_0, v74);
        const __m256 v75_1 = _mm256_fmadd_ps(v73, v67_1, v74);
        const __m256 v78_0 = _mm256_fmadd_ps(v76, v67_0, v77);
        const __m256 v78_1 = _mm256_fmadd_ps(v76, v67_1, v77);
        const __m256 v79_0 = _mm256_fmadd_ps(v75_0, v68_0, v78_0);
        const __m256 v79_1 = _mm256_fmadd_ps(v75_1, v68_1, v78_1);
        const __m256 v80_0 = _mm256_fmadd_ps(v69_0, v72_0, v79_0);
        const __m256 v80_1 = _mm256_fmadd_ps(v69_1, v72_1, v79_1);
        const __m256 v82_0 = _mm256_fmadd_ps(v80_0, v67_0, v81);
        const __m256 v82_1 = _mm256_fmadd_ps(v80_1, v67_1, v81);
        const __m256 v84_0 = _mm256_fmadd_ps(v82_0, v67_0, v83);
        const __m256 v84_1 = _mm256_fmadd_ps(v82_1, v67_1, v83);
        const __m256 v87_0 = _mm256_fmadd_ps(v85, v67_0, v86);
        const __m256 v87_1 = _mm256_fmadd_ps(v85, v67_1, v86);
        const __m256 v89_0 = _mm256_mul_ps(v67_0, v88);
        const __m256 v89_1 = _mm256_mul_ps(v67_1, v88);
        const __m256 v90_0 = _mm256_fmadd_ps(v87_0, v68_0, v89_0);
        const __m256 v90_1 = _mm256_fmadd_ps(v87_1, v68_1, v89_1);
        const __m256 v91_0 = _mm256_fmadd_ps(v69_0, v84_0, v90_0);
        const __m256 v91_1 = _mm256_fmadd_ps(v69_1, v84_1, v90_1);
        const __m256 v92_0 = _mm256_fmadd_ps(v67_0, v20, v91_0);
        const __m256 v92_1 = _mm256_fmadd_ps(v67_1, v20, v91_1);
        const __m256 v93_0 = _mm256_fmadd_ps(v61, v62_0, v92_0);
        const __m256 v93_1 = _mm256_fmadd_ps(v61, v62_1, v92_1);
        const __m256 v94_0 = _mm256_fmadd_ps(v11, v60_0, v93_0);
        const __m256 v94_1 = _mm256_fmadd_ps(v11, v60_1, v93_1);
        const __m256 v95_0 = _mm256_blendv_ps(v94_0, v0_0, _mm256_castsi256_ps(v51_0));
        const __m256 v95_1 = _mm256_blendv_ps(v94_1, v0_1, _mm256_castsi256_ps(v51_1));
        const __m256 v96_0 = _mm256_blendv_ps(v95_0, v49, _mm256_castsi256_ps(v48_0));
        const __m256 v96_1 = _mm256_blendv_ps(v95_1, v49, _mm256_castsi256_ps(v48_1));
        const __m256 v97_0 = _mm256_blendv_ps(v96_0, v47, _mm256_castsi256_ps(v46_0));
        const __m256 v97_1 = _mm256_blendv_ps(v96_1, v47, _mm256_castsi256_ps(v46_1));
        r0_0 = _mm256_blendv_ps(r0_0, v97_0, _mm256_castsi256_ps(v44_0));
        r0_1 = _mm256_blendv_ps(r0_1, v97_1, _mm256_castsi256_ps(v44_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static LOG10_070ULP_AVX512_AVX2_TARGET void log10_070ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256i v2 = _mm256_set1_epi32(1060372478); /* 0x3f33fffe */
    const __m256 v11 = _mm256_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m256 v12 = _mm256_set1_ps(0x1.ec50e4p-27f); /* 1.43282808e-08 */
    const __m256i v13 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v18 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v20 = _mm256_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m256 v21 = _mm256_set1_ps(-0x1.09d768p-15f); /* -3.16907681e-05 */
    const __m256 v22 = _mm256_set1_ps(-0x1.07f8dp-4f); /* -0.0644462705 */
    const __m256 v23 = _mm256_set1_ps(0x1.36c976p-3f); /* 0.151751444 */
    const __m256 v25 = _mm256_set1_ps(-0x1.ffd6e6p-9f); /* -0.00390502508 */
    const __m256 v26 = _mm256_set1_ps(-0x1.acffbp-4f); /* -0.10473603 */
    const __m256 v30 = _mm256_set1_ps(0x1.287a2cp-3f); /* 0.144764274 */
    const __m256 v31 = _mm256_set1_ps(-0x1.bcb7a4p-3f); /* -0.217147142 */
    const __m256 v39 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v41 = _mm256_set1_ps(INFINITY);
    const __m256 v45 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v47 = _mm256_set1_ps(NAN);
    const __m256 v49 = _mm256_set1_ps(-INFINITY);
    const __m256 v50 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v52 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256i v55 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v59 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v61 = _mm256_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m256 v66 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v70 = _mm256_set1_ps(0x1.436e52p-5f); /* 0.0394813158 */
    const __m256 v71 = _mm256_set1_ps(-0x1.63c628p-5f); /* -0.0434294492 */
    const __m256 v73 = _mm256_set1_ps(0x1.8b4df2p-5f); /* 0.0482549407 */
    const __m256 v74 = _mm256_set1_ps(-0x1.bcb7b2p-5f); /* -0.0542868115 */
    const __m256 v76 = _mm256_set1_ps(0x1.fc3fcp-5f); /* 0.0620421171 */
    const __m256 v77 = _mm256_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m256 v81 = _mm256_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m256 v83 = _mm256_set1_ps(-0x1.bcb7b2p-4f); /* -0.108573623 */
    const __m256 v85 = _mm256_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m256 v86 = _mm256_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m256 v88 = _mm256_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m256 t0_0 = _mm256_loadu_ps(log10_070ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(log10_070ulp_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(log10_070ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(log10_070ulp_avx512_table1 + 8);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v1 = _mm256_castps_si256(v0);
    const __m256i v3 = _mm256_sub_epi32(v1, v2);
    const __m256i v5 = _mm256_srai_epi32(v3, 23);
    const __m256 v6 = _mm256_cvtepi32_ps(v5);
    const __m256i v8 = _mm256_srli_epi32(v3, 19);
    const __m256 v9 = log10_070ulp_avx512_permute16_avx2(v8, t0_0, t0_1);
    const __m256 v10 = _mm256_add_ps(v6, v9);
    const __m256i v14 = _mm256_and_si256(v13, v3);
    const __m256i v15 = _mm256_sub_epi32(v1, v14);
    const __m256 v16 = _mm256_castsi256_ps(v15);
    const __m256 v17 = log10_070ulp_avx512_permute16_avx2(v8, t1_0, t1_1);
    const __m256 v19 = _mm256_fmadd_ps(v16, v17, v18);
    const __m256 v24 = _mm256_fmadd_ps(v22, v16, v23);
    const __m256 v27 = _mm256_fmadd_ps(v25, v17, v26);
    const __m256 v28 = _mm256_fmadd_ps(v19, v24, v27);
    const __m256 v29 = _mm256_mul_ps(v19, v19);
    const __m256 v32 = _mm256_fmadd_ps(v19, v30, v31);
    const __m256 v33 = _mm256_fmadd_ps(v28, v29, v32);
    const __m256 v34 = _mm256_mul_ps(v33, v29);
    const __m256 v35 = _mm256_fmadd_ps(v19, v21, v34);
    const __m256 v36 = _mm256_fmadd_ps(v19, v20, v35);
    const __m256 v37 = _mm256_fmadd_ps(v12, v10, v36);
    const __m256 v38 = _mm256_fmadd_ps(v10, v11, v37);
    const __m256i v40 = _mm256_castps_si256(_mm256_cmp_ps(v39, v0, _CMP_LE_OQ));
    const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v0, v41, _CMP_LT_OQ));
    const __m256i v43 = _mm256_and_si256(v40, v42);
    const __m256i v44 = _mm256_xor_si256(v43, _mm256_set1_epi32(-1));
    __m256 r0 = v38;
    __m256i any1 = v44;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v0, v45, _CMP_LT_OQ));
        const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v45, v0, _CMP_EQ_OQ));
        const __m256i v51 = _mm256_castps_si256(_mm256_cmp_ps(v0, v50, _CMP_NLE_UQ));
        const __m256 v53 = _mm256_mul_ps(v52, v0);
        const __m256i v54 = _mm256_castps_si256(v53);
        const __m256i v56 = _mm256_sub_epi32(v54, v55);
        const __m256i v57 = _mm256_srai_epi32(v56, 23);
        const __m256 v58 = _mm256_cvtepi32_ps(v57);
        const __m256 v60 = _mm256_sub_ps(v58, v59);
        const __m256 v62 = _mm256_round_ps(v60, 11);
        const __m256i v63 = _mm256_and_si256(v13, v56);
        const __m256i v64 = _mm256_sub_epi32(v54, v63);
        const __m256 v65 = _mm256_castsi256_ps(v64);
        const __m256 v67 = _mm256_sub_ps(v65, v66);
        const __m256 v68 = _mm256_mul_ps(v67, v67);
        const __m256 v69 = _mm256_mul_ps(v68, v68);
        const __m256 v72 = _mm256_fmadd_ps(v67, v70, v71);
        const __m256 v75 = _mm256_fmadd_ps(v73, v67, v74);
        const __m256 v78 = _mm256_fmadd_ps(v76, v67, v77);
        const __m256 v79 = _mm256_fmadd_ps(v75, v68, v78);
        const __m256 v80 = _mm256_fmadd_ps(v69, v72, v79);
        const __m256 v82 = _mm256_fmadd_ps(v80, v67, v81);
        const __m256 v84 = _mm256_fmadd_ps(v82, v67, v83);
        const __m256 v87 = _mm256_fmadd_ps(v85, v67, v86);
        const __m256 v89 = _mm256_mul_ps(v67, v88);
        const __m256 v90 = _mm256_fmadd_ps(v87, v68, v89);
        const __m256 v91 = _mm256_fmadd_ps(v69, v84, v90);
        const __m256 v92 = _mm256_fmadd_ps(v67, v20, v91);
        const __m256 v93 = _mm256_fmadd_ps(v61, v62, v92);
        const __m256 v94 = _mm256_fmadd_ps(v11, v60, v93);
        const __m256 v95 = _mm256_blendv_ps(v94, v0, _mm256_castsi256_ps(v51));
        const __m256 v96 = _mm256_blendv_ps(v95, v49, _mm256_castsi256_ps(v48));
        const __m256 v97 = _mm256_blendv_ps(v96, v47, _mm256_castsi256_ps(v46));
        r0 = _mm256_blendv_ps(r0, v97, _mm256_castsi256_ps(v44));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG10_070ULP_AVX512_AVX2_TARGET void log10_070ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_070ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log10_070ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log10_070ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG10_070ULP_AVX512_AVX512 void log10_070ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1060372478); /* 0x3f33fffe */
    const __m512 v11 = _mm512_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m512 v12 = _mm512_set1_ps(0x1.ec50e4p-27f); /* 1.43282808e-08 */
    const __m512i v13 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v18 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v20 = _mm512_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m512 v21 = _mm512_set1_ps(-0x1.09d768p-15f); /* -3.16907681e-05 */
    const __m512 v22 = _mm512_set1_ps(-0x1.07f8dp-4f); /* -0.0644462705 */
    const __m512 v23 = _mm512_set1_ps(0x1.36c976p-3f); /* 0.151751444 */
    const __m512 v25 = _mm512_set1_ps(-0x1.ffd6e6p-9f); /* -0.00390502508 */
    const __m512 v26 = _mm512_set1_ps(-0x1.acffbp-4f); /* -0.10473603 */
    const __m512 v30 = _mm512_set1_ps(0x1.287a2cp-3f); /* 0.144764274 */
    const __m512 v31 = _mm512_set1_ps(-0x1.bcb7a4p-3f); /* -0.217147142 */
    const __m512 v39 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v41 = _mm512_set1_ps(INFINITY);
    const __m512 v45 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v47 = _mm512_set1_ps(NAN);
    const __m512 v49 = _mm512_set1_ps(-INFINITY);
    const __m512 v50 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v52 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v55 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v59 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v61 = _mm512_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m512 v66 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v70 = _mm512_set1_ps(0x1.436e52p-5f); /* 0.0394813158 */
    const __m512 v71 = _mm512_set1_ps(-0x1.63c628p-5f); /* -0.0434294492 */
    const __m512 v73 = _mm512_set1_ps(0x1.8b4df2p-5f); /* 0.0482549407 */
    const __m512 v74 = _mm512_set1_ps(-0x1.bcb7b2p-5f); /* -0.0542868115 */
    const __m512 v76 = _mm512_set1_ps(0x1.fc3fcp-5f); /* 0.0620421171 */
    const __m512 v77 = _mm512_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m512 v81 = _mm512_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m512 v83 = _mm512_set1_ps(-0x1.bcb7b2p-4f); /* -0.108573623 */
    const __m512 v85 = _mm512_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m512 v86 = _mm512_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m512 v88 = _mm512_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m512 t0_0 = _mm512_loadu_ps(log10_070ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log10_070ulp_avx512_table1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512i v1 = _mm512_castps_si512(v0);
    const __m512i v3 = _mm512_sub_epi32(v1, v2);
    const __m512i v5 = _mm512_srai_epi32(v3, 23);
    const __m512 v6 = _mm512_cvtepi32_ps(v5);
    const __m512i v8 = _mm512_srli_epi32(v3, 19);
    const __m512 v9 = _mm512_permutexvar_ps(v8, t0_0);
    const __m512 v10 = _mm512_add_ps(v6, v9);
    const __m512i v14 = _mm512_and_si512(v13, v3);
    const __m512i v15 = _mm512_sub_epi32(v1, v14);
    const __m512 v16 = _mm512_castsi512_ps(v15);
    const __m512 v17 = _mm512_permutexvar_ps(v8, t1_0);
    const __m512 v19 = _mm512_fmadd_ps(v16, v17, v18);
    const __m512 v24 = _mm512_fmadd_ps(v22, v16, v23);
    const __m512 v27 = _mm512_fmadd_ps(v25, v17, v26);
    const __m512 v28 = _mm512_fmadd_ps(v19, v24, v27);
    const __m512 v29 = _mm512_mul_ps(v19, v19);
    const __m512 v32 = _mm512_fmadd_ps(v19, v30, v31);
    const __m512 v33 = _mm512_fmadd_ps(v28, v29, v32);
    const __m512 v34 = _mm512_mul_ps(v33, v29);
    const __m512 v35 = _mm512_fmadd_ps(v19, v21, v34);
    const __m512 v36 = _mm512_fmadd_ps(v19, v20, v35);
    const __m512 v37 = _mm512_fmadd_ps(v12, v10, v36);
    const __m512 v38 = _mm512_fmadd_ps(v10, v11, v37);
    const __mmask16 v40 = _mm512_cmp_ps_mask(v39, v0, _CMP_LE_OQ);
    const __mmask16 v42 = _mm512_cmp_ps_mask(v0, v41, _CMP_LT_OQ);
    const __mmask16 v43 = (__mmask16)(v40 & v42);
    const __mmask16 v44 = (__mmask16)~v43;
    __m512 r0 = v38;
    __mmask16 any1 = v44;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v46 = _mm512_cmp_ps_mask(v0, v45, _CMP_LT_OQ);
        const __mmask16 v48 = _mm512_cmp_ps_mask(v45, v0, _CMP_EQ_OQ);
        const __mmask16 v51 = _mm512_cmp_ps_mask(v0, v50, _CMP_NLE_UQ);
        const __m512 v53 = _mm512_mul_ps(v52, v0);
        const __m512i v54 = _mm512_castps_si512(v53);
        const __m512i v56 = _mm512_sub_epi32(v54, v55);
        const __m512i v57 = _mm512_srai_epi32(v56, 23);
        const __m512 v58 = _mm512_cvtepi32_ps(v57);
        const __m512 v60 = _mm512_sub_ps(v58, v59);
        const __m512 v62 = _mm512_roundscale_ps(v60, 11);
        const __m512i v63 = _mm512_and_si512(v13, v56);
        const __m512i v64 = _mm512_sub_epi32(v54, v63);
        const __m512 v65 = _mm512_castsi512_ps(v64);
        const __m512 v67 = _mm512_sub_ps(v65, v66);
        const __m512 v68 = _mm512_mul_ps(v67, v67);
        const __m512 v69 = _mm512_mul_ps(v68, v68);
        const __m512 v72 = _mm512_fmadd_ps(v67, v70, v71);
        const __m512 v75 = _mm512_fmadd_ps(v73, v67, v74);
        const __m512 v78 = _mm512_fmadd_ps(v76, v67, v77);
        const __m512 v79 = _mm512_fmadd_ps(v75, v68, v78);
        const __m512 v80 = _mm512_fmadd_ps(v69, v72, v79);
        const __m512 v82 = _mm512_fmadd_ps(v80, v67, v81);
        const __m512 v84 = _mm512_fmadd_ps(v82, v67, v83);
        const __m512 v87 = _mm512_fmadd_ps(v85, v67, v86);
        const __m512 v89 = _mm512_mul_ps(v67, v88);
        const __m512 v90 = _mm512_fmadd_ps(v87, v68, v89);
        const __m512 v91 = _mm512_fmadd_ps(v69, v84, v90);
        const __m512 v92 = _mm512_fmadd_ps(v67, v20, v91);
        const __m512 v93 = _mm512_fmadd_ps(v61, v62, v92);
        const __m512 v94 = _mm512_fmadd_ps(v11, v60, v93);
        const __m512 v95 = _mm512_mask_blend_ps(v51, v94, v0);
        const __m512 v96 = _mm512_mask_blend_ps(v48, v95, v49);
        const __m512 v97 = _mm512_mask_blend_ps(v46, v96, v47);
        r0 = _mm512_mask_blend_ps(v44, r0, v97);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG10_070ULP_AVX512_AVX512_TARGET void log10_070ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_070ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log10_070ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_070ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_070ulp_avx512_level(void) {
#if defined(LOG10_070ULP_AVX512_FORCE_ISA)
    return LOG10_070ULP_AVX512_FORCE_ISA;
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

float log10_070ulp_avx512(float x) {
    return log10_070ulp_avx512_element(x);
}

void log10_070ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_070ulp_avx512_level();
    if (level == 2) {
        log10_070ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_070ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log10_070ulp_avx512_array_portable(x, y, n);
}
