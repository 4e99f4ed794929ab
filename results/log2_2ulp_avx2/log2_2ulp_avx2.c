/* log2_2ulp_avx2: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    1.209099 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.b00be4p-1 (0.843840718, encoding 0x3f5805f2)
 *   result there -0x1.f5ac36p-3 (-0.244957373, encoding 0xbe7ad61b)
 *   mean error   0.124604 ulp
 *   misrounded   5095962 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           430b2a6c322eeec619e1ddbc031c721a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 2 --isa avx2 --time 60s --seed 1 --archive log2_2ulp_avx2.db
 *                time: 0.3411 ns/element as avx2 code (inputs moderate)
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
#include "log2_2ulp_avx2.h"

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
static inline int32_t log2_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log2_2ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t log2_2ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float log2_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log2_2ulp_avx2_fma_f32(float a, float b, float c) {
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

static const float log2_2ulp_avx2_table0[16] = {
    -0x1.a9fcp-2f, -0x1.322cp-2f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.49cp-2f, 0x1.d6bcp-2f,
    -0x1.a9fcp-2f, -0x1.322cp-2f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.49cp-2f, 0x1.d6bcp-2f,
}; /* repeated to fill a register */

static const float log2_2ulp_avx2_table1[16] = {
    0x1.558facp+0f, 0x1.3af426p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.9992dp-1f, 0x1.744b42p-1f,
    0x1.558facp+0f, 0x1.3af426p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.9992dp-1f, 0x1.744b42p-1f,
}; /* repeated to fill a register */

static inline float log2_2ulp_avx2_element(float x) {
    const float v0 = x;
    const int32_t v1 = log2_2ulp_avx2_bits_f32(v0);
    const int32_t v2 = 1060634627; /* 0x3f380003 */
    const int32_t v3 = (int32_t)((uint32_t)v1 - (uint32_t)v2);
    const int32_t v4 = 20;
    const int32_t v5 = log2_2ulp_avx2_lshr_i32(v3, v4);
    const float v6 = log2_2ulp_avx2_table0[(uint32_t)v5 & (8u - 1)];
    const int32_t v7 = 23;
    const int32_t v8 = log2_2ulp_avx2_ashr_i32(v3, v7);
    const float v9 = (float)v8;
    const float v10 = v6 + v9;
    const int32_t v11 = -8388608; /* 0xff800000 */
    const int32_t v12 = v3 & v11;
    const int32_t v13 = (int32_t)((uint32_t)v1 - (uint32_t)v12);
    const float v14 = log2_2ulp_avx2_frombits_f32(v13);
    const float v15 = log2_2ulp_avx2_table1[(uint32_t)v5 & (8u - 1)];
    const float v16 = -0x1p+0f; /* -1 */
    const float v17 = log2_2ulp_avx2_fma_f32(v14, v15, v16);
    const float v18 = 0x1.715476p+0f; /* 1.44269502 */
    const float v19 = 0x1.933e28p-3f; /* 0.196895897 */
    const float v20 = -0x1.c7cb5cp-2f; /* -0.445111692 */
    const float v21 = v20 < v0 ? v20 : v0;
    const float v22 = log2_2ulp_avx2_fma_f32(v19, v14, v21);
    const float v23 = 0x1.27e9dp-2f; /* 0.288977861 */
    const float v24 = log2_2ulp_avx2_fma_f32(v22, v17, v23);
    const float v25 = v17 * v17;
    const float v26 = -0x1.713b9ep-2f; /* -0.360578984 */
    const float v27 = 0x1.ec6fap-2f; /* 0.480894566 */
    const float v28 = log2_2ulp_avx2_fma_f32(v26, v17, v27);
    const float v29 = log2_2ulp_avx2_fma_f32(v24, v25, v28);
    const float v30 = -0x1.71548p-1f; /* -0.721347809 */
    const float v31 = log2_2ulp_avx2_fma_f32(v29, v17, v30);
    const float v32 = v31 * v25;
    const float v33 = log2_2ulp_avx2_fma_f32(v17, v18, v32);
    const float v34 = v10 + v33;
    const int32_t v35 = -16777217; /* 0xfeffffff */
    const int32_t v36 = 2139095040; /* 0x7f800000 */
    const int32_t v37 = (int32_t)((uint32_t)v1 + (uint32_t)v36);
    const int v38 = v35 < v37;
    const float v39 = 0x1.715fep+0f; /* 1.44286919 */
    float r0 = v34;
    if (v38) {
        const float v40 = 0x0p+0f; /* 0 */
        const int v41 = v0 < v40;
        const float v42 = 0x1p-40f; /* 9.09494702e-13 */
        const float v43 = 0x1p+23f; /* 8388608 */
        const float v44 = log2_2ulp_avx2_fma_f32(v42, v28, v43);
        const float v45 = v0 * v44;
        const int32_t v46 = log2_2ulp_avx2_bits_f32(v45);
        const int32_t v47 = 1059760812; /* 0x3f2aaaac */
        const int32_t v48 = (int32_t)((uint32_t)v46 - (uint32_t)v47);
        const int32_t v49 = v11 & v48;
        const int32_t v50 = (int32_t)((uint32_t)v46 - (uint32_t)v49);
        const float v51 = log2_2ulp_avx2_frombits_f32(v50);
        const float v52 = 0x1p+0f; /* 1 */
        const float v53 = v51 - v52;
        const float v54 = log2_2ulp_avx2_fma_f32(v53, v53, v42);
        const float v55 = v54 * v54;
        const float v56 = v0 * v55;
        const float v57 = 0x1.484b14p-3f; /* 0.16029945 */
        const float v58 = -0x1.715476p-3f; /* -0.180336878 */
        const float v59 = log2_2ulp_avx2_fma_f32(v57, v53, v58);
        const float v60 = 0x1.a61762p-3f; /* 0.206099287 */
        const float v61 = -0x1.ec709ep-3f; /* -0.240449175 */
        const float v62 = log2_2ulp_avx2_fma_f32(v53, v60, v61);
        const float v63 = log2_2ulp_avx2_fma_f32(v59, v54, v62);
        const float v64 = v56 + v63;
        const float v65 = 0x1.2776c6p-2f; /* 0.288539022 */
        const float v66 = -0x1.715476p-2f; /* -0.360673755 */
        const float v67 = log2_2ulp_avx2_fma_f32(v65, v53, v66);
        const float v68 = log2_2ulp_avx2_fma_f32(v64, v54, v67);
        const float v69 = -0x1.715476p-1f; /* -0.721347511 */
        const float v70 = 0x1.ec709ep-2f; /* 0.48089835 */
        const float v71 = v53 * v70;
        const float v72 = v69 + v71;
        const float v73 = log2_2ulp_avx2_fma_f32(v68, v54, v72);
        const float v74 = log2_2ulp_avx2_fma_f32(v73, v54, v42);
        const float v75 = -0x1.7135a8p-13f; /* -0.000176052854 */
        const float v76 = log2_2ulp_avx2_fma_f32(v75, v53, v42);
        const float v77 = v74 + v76;
        const float v78 = log2_2ulp_avx2_fma_f32(v39, v53, v77);
        const int32_t v79 = log2_2ulp_avx2_ashr_i32(v48, v7);
        const float v80 = (float)v79;
        const float v81 = v65 * v53;
        const float v82 = 0x1.7p+4f; /* 23 */
        const float v83 = log2_2ulp_avx2_fma_f32(v81, v42, v82);
        const float v84 = v80 - v83;
        const float v85 = v78 + v84;
        const float v86 = log2_2ulp_avx2_fma_f32(v85, v85, v42);
        const float v87 = log2_2ulp_avx2_fma_f32(v45, v42, v42);
        const float v88 = NAN;
        const float v89 = log2_2ulp_avx2_fma_f32(v85, v87, v88);
        const float v90 = log2_2ulp_avx2_fma_f32(v42, v86, v89);
        const float v91 = v42 * v86;
        const float v92 = v90 + v91;
        const int32_t v93 = 1059760814; /* 0x3f2aaaae */
        const int32_t v94 = (int32_t)((uint32_t)v1 - (uint32_t)v93);
        const int32_t v95 = v11 & v94;
        const int32_t v96 = (int32_t)((uint32_t)v1 - (uint32_t)v95);
        const float v97 = log2_2ulp_avx2_frombits_f32(v96);
        const float v98 = v97 - v52;
        const float v99 = 0x1.7a141ep+0f; /* 1.47686946 */
        const float v100 = log2_2ulp_avx2_fma_f32(v40, v0, v99);
        const float v101 = v98 + v100;
        const float v102 = v98 / v101;
        const int v103 = v102 == v40;
        const float v104 = -INFINITY;
        const float v105 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v106 = !(v0 <= v105);
        const float v107 = 0x1p+1f; /* 2 */
        const float v108 = v107 * v0;
        const float v109 = v106 ? v108 : v85;
        const float v110 = v103 ? v104 : v109;
        const float v111 = v41 ? v92 : v110;
        r0 = v111;
    }
    return r0;
}

static void log2_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_2ULP_AVX2_AVX2 static inline LOG2_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_2ULP_AVX2_AVX512 static inline LOG2_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG2_2ULP_AVX2_AVX2 __m256i log2_2ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_2ULP_AVX2_AVX2 void log2_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v2 = _mm256_set1_epi32(1060634627); /* 0x3f380003 */
    const __m256i v11 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v16 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v18 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v19 = _mm256_set1_ps(0x1.933e28p-3f); /* 0.196895897 */
    const __m256 v20 = _mm256_set1_ps(-0x1.c7cb5cp-2f); /* -0.445111692 */
    const __m256 v23 = _mm256_set1_ps(0x1.27e9dp-2f); /* 0.288977861 */
    const __m256 v26 = _mm256_set1_ps(-0x1.713b9ep-2f); /* -0.360578984 */
    const __m256 v27 = _mm256_set1_ps(0x1.ec6fap-2f); /* 0.480894566 */
    const __m256 v30 = _mm256_set1_ps(-0x1.71548p-1f); /* -0.721347809 */
    const __m256i v35 = _mm256_set1_epi32(-16777217); /* 0xfeffffff */
    const __m256i v36 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256 v39 = _mm256_set1_ps(0x1.715fep+0f); /* 1.44286919 */
    const __m256 v40 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v42 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v43 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256i v47 = _mm256_set1_epi32(1059760812); /* 0x3f2aaaac */
    const __m256 v52 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v57 = _mm256_set1_ps(0x1.484b14p-3f); /* 0.16029945 */
    const __m256 v58 = _mm256_set1_ps(-0x1.715476p-3f); /* -0.180336878 */
    const __m256 v60 = _mm256_set1_ps(0x1.a61762p-3f); /* 0.206099287 */
    const __m256 v61 = _mm256_set1_ps(-0x1.ec709ep-3f); /* -0.240449175 */
    const __m256 v65 = _mm256_set1_ps(0x1.2776c6p-2f); /* 0.288539022 */
    const __m256 v66 = _mm256_set1_ps(-0x1.715476p-2f); /* -0.360673755 */
    const __m256 v69 = _mm256_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m256 v70 = _mm256_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m256 v75 = _mm256_set1_ps(-0x1.7135a8p-13f); /* -0.000176052854 */
    const __m256 v82 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v88 = _mm256_set1_ps(NAN);
    const __m256i v93 = _mm256_set1_epi32(1059760814); /* 0x3f2aaaae */
    const __m256 v99 = _mm256_set1_ps(0x1.7a141ep+0f); /* 1.47686946 */
    const __m256 v104 = _mm256_set1_ps(-INFINITY);
    const __m256 v105 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v107 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 t0_0 = _mm256_loadu_ps(log2_2ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log2_2ulp_avx2_table1);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v1 = _mm256_castps_si256(v0);
    const __m256i v3 = _mm256_sub_epi32(v1, v2);
    const __m256i v5 = _mm256_srli_epi32(v3, 20);
    const __m256 v6 = _mm256_permutevar8x32_ps(t0_0, v5);
    const __m256i v8 = _mm256_srai_epi32(v3, 23);
    const __m256 v9 = _mm256_cvtepi32_ps(v8);
    const __m256 v10 = _mm256_add_ps(v6, v9);
    const __m256i v12 = _mm256_and_si256(v3, v11);
    const __m256i v13 = _mm256_sub_epi32(v1, v12);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v15 = _mm256_permutevar8x32_ps(t1_0, v5);
    const __m256 v17 = _mm256_fmadd_ps(v14, v15, v16);
    const __m256 v21 = _mm256_min_ps(v20, v0);
    const __m256 v22 = _mm256_fmadd_ps(v19, v14, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v17, v23);
    const __m256 v25 = _mm256_mul_ps(v17, v17);
    const __m256 v28 = _mm256_fmadd_ps(v26, v17, v27);
    const __m256 v29 = _mm256_fmadd_ps(v24, v25, v28);
    const __m256 v31 = _mm256_fmadd_ps(v29, v17, v30);
    const __m256 v32 = _mm256_mul_ps(v31, v25);
    const __m256 v33 = _mm256_fmadd_ps(v17, v18, v32);
    const __m256 v34 = _mm256_add_ps(v10, v33);
    const __m256i v37 = _mm256_add_epi32(v1, v36);
    const __m256i v38 = _mm256_cmpgt_epi32(v37, v35);
    __m256 r0 = v34;
    __m256i any1 = v38;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v0, v40, _CMP_LT_OQ));
        const __m256 v44 = _mm256_fmadd_ps(v42, v28, v43);
        const __m256 v45 = _mm256_mul_ps(v0, v44);
        const __m256i v46 = log2_2ulp_avx2_bits_f32_avx2(v45);
        const __m256i v48 = _mm256_sub_epi32(v46, v47);
        const __m256i v49 = _mm256_and_si256(v11, v48);
        const __m256i v50 = _mm256_sub_epi32(v46, v49);
        const __m256 v51 = _mm256_castsi256_ps(v50);
        const __m256 v53 = _mm256_sub_ps(v51, v52);
        const __m256 v54 = _mm256_fmadd_ps(v53, v53, v42);
        const __m256 v55 = _mm256_mul_ps(v54, v54);
        const __m256 v56 = _mm256_mul_ps(v0, v55);
        const __m256 v59 = _mm256_fmadd_ps(v57, v53, v58);
        const __m256 v62 = _mm256_fmadd_ps(v53, v60, v61);
        const __m256 v63 = _mm256_fmadd_ps(v59, v54, v62);
        const __m256 v64 = _mm256_add_ps(v56, v63);
        const __m256 v67 = _mm256_fmadd_ps(v65, v53, v66);
        const __m256 v68 = _mm256_fmadd_ps(v64, v54, v67);
        const __m256 v71 = _mm256_mul_ps(v53, v70);
        const __m256 v72 = _mm256_add_ps(v69, v71);
        const __m256 v73 = _mm256_fmadd_ps(v68, v54, v72);
        const __m256 v74 = _mm256_fmadd_ps(v73, v54, v42);
        const __m256 v76 = _mm256_fmadd_ps(v75, v53, v42);
        const __m256 v77 = _mm256_add_ps(v74, v76);
        const __m256 v78 = _mm256_fmadd_ps(v39, v53, v77);
        const __m256i v79 = _mm256_srai_epi32(v48, 23);
        const __m256 v80 = _mm256_cvtepi32_ps(v79);
        const __m256 v81 = _mm256_mul_ps(v65, v53);
        const __m256 v83 = _mm256_fmadd_ps(v81, v42, v82);
        const __m256 v84 = _mm256_sub_ps(v80, v83);
        const __m256 v85 = _mm256_add_ps(v78, v84);
        const __m256 v86 = _mm256_fmadd_ps(v85, v85, v42);
        const __m256 v87 = _mm256_fmadd_ps(v45, v42, v42);
        const __m256 v89 = _mm256_fmadd_ps(v85, v87, v88);
        const __m256 v90 = _mm256_fmadd_ps(v42, v86, v89);
        const __m256 v91 = _mm256_mul_ps(v42, v86);
        const __m256 v92 = _mm256_add_ps(v90, v91);
        const __m256i v94 = _mm256_sub_epi32(v1, v93);
        const __m256i v95 = _mm256_and_si256(v11, v94);
        const __m256i v96 = _mm256_sub_epi32(v1, v95);
        const __m256 v97 = _mm256_castsi256_ps(v96);
        const __m256 v98 = _mm256_sub_ps(v97, v52);
        const __m256 v100 = _mm256_fmadd_ps(v40, v0, v99);
        const __m256 v101 = _mm256_add_ps(v98, v100);
        const __m256 v102 = _mm256_div_ps(v98, v101);
        const __m256i v103 = _mm256_castps_si256(_mm256_cmp_ps(v102, v40, _CMP_EQ_OQ));
        const __m256i v106 = _mm256_castps_si256(_mm256_cmp_ps(v0, v105, _CMP_NLE_UQ));
        const __m256 v108 = _mm256_mul_ps(v107, v0);
        const __m256 v109 = _mm256_blendv_ps(v85, v108, _mm256_castsi256_ps(v106));
        const __m256 v110 = _mm256_blendv_ps(v109, v104, _mm256_castsi256_ps(v103));
        const __m256 v111 = _mm256_blendv_ps(v110, v92, _mm256_castsi256_ps(v41));
        r0 = _mm256_blendv_ps(r0, v111, _mm256_castsi256_ps(v38));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG2_2ULP_AVX2_AVX2_TARGET void log2_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log2_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG2_2ULP_AVX2_AVX512 __m512i log2_2ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG2_2ULP_AVX2_AVX512 void log2_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1060634627); /* 0x3f380003 */
    const __m512i v11 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v16 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v18 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v19 = _mm512_set1_ps(0x1.933e28p-3f); /* 0.196895897 */
    const __m512 v20 = _mm512_set1_ps(-0x1.c7cb5cp-2f); /* -0.445111692 */
    const __m512 v23 = _mm512_set1_ps(0x1.27e9dp-2f); /* 0.288977861 */
    const __m512 v26 = _mm512_set1_ps(-0x1.713b9ep-2f); /* -0.360578984 */
    const __m512 v27 = _mm512_set1_ps(0x1.ec6fap-2f); /* 0.480894566 */
    const __m512 v30 = _mm512_set1_ps(-0x1.71548p-1f); /* -0.721347809 */
    const __m512i v35 = _mm512_set1_epi32(-16777217); /* 0xfeffffff */
    const __m512i v36 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512 v39 = _mm512_set1_ps(0x1.715fep+0f); /* 1.44286919 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v43 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v47 = _mm512_set1_epi32(1059760812); /* 0x3f2aaaac */
    const __m512 v52 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v57 = _mm512_set1_ps(0x1.484b14p-3f); /* 0.16029945 */
    const __m512 v58 = _mm512_set1_ps(-0x1.715476p-3f); /* -0.180336878 */
    const __m512 v60 = _mm512_set1_ps(0x1.a61762p-3f); /* 0.206099287 */
    const __m512 v61 = _mm512_set1_ps(-0x1.ec709ep-3f); /* -0.240449175 */
    const __m512 v65 = _mm512_set1_ps(0x1.2776c6p-2f); /* 0.288539022 */
    const __m512 v66 = _mm512_set1_ps(-0x1.715476p-2f); /* -0.360673755 */
    const __m512 v69 = _mm512_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m512 v70 = _mm512_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m512 v75 = _mm512_set1_ps(-0x1.7135a8p-13f); /* -0.000176052854 */
    const __m512 v82 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v88 = _mm512_set1_ps(NAN);
    const __m512i v93 = _mm512_set1_epi32(1059760814); /* 0x3f2aaaae */
    const __m512 v99 = _mm512_set1_ps(0x1.7a141ep+0f); /* 1.47686946 */
    const __m512 v104 = _mm512_set1_ps(-INFINITY);
    const __m512 v105 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v107 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 t0_0 = _mm512_loadu_ps(log2_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log2_2ulp_avx2_table1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512i v1 = _mm512_castps_si512(v0);
    const __m512i v3 = _mm512_sub_epi32(v1, v2);
    const __m512i v5 = _mm512_srli_epi32(v3, 20);
    const __m512 v6 = _mm512_permutexvar_ps(v5, t0_0);
    const __m512i v8 = _mm512_srai_epi32(v3, 23);
    const __m512 v9 = _mm512_cvtepi32_ps(v8);
    const __m512 v10 = _mm512_add_ps(v6, v9);
    const __m512i v12 = _mm512_and_si512(v3, v11);
    const __m512i v13 = _mm512_sub_epi32(v1, v12);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v15 = _mm512_permutexvar_ps(v5, t1_0);
    const __m512 v17 = _mm512_fmadd_ps(v14, v15, v16);
    const __m512 v21 = _mm512_min_ps(v20, v0);
    const __m512 v22 = _mm512_fmadd_ps(v19, v14, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v17, v23);
    const __m512 v25 = _mm512_mul_ps(v17, v17);
    const __m512 v28 = _mm512_fmadd_ps(v26, v17, v27);
    const __m512 v29 = _mm512_fmadd_ps(v24, v25, v28);
    const __m512 v31 = _mm512_fmadd_ps(v29, v17, v30);
    const __m512 v32 = _mm512_mul_ps(v31, v25);
    const __m512 v33 = _mm512_fmadd_ps(v17, v18, v32);
    const __m512 v34 = _mm512_add_ps(v10, v33);
    const __m512i v37 = _mm512_add_epi32(v1, v36);
    const __mmask16 v38 = _mm512_cmplt_epi32_mask(v35, v37);
    __m512 r0 = v34;
    __mmask16 any1 = v38;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v41 = _mm512_cmp_ps_mask(v0, v40, _CMP_LT_OQ);
        const __m512 v44 = _mm512_fmadd_ps(v42, v28, v43);
        const __m512 v45 = _mm512_mul_ps(v0, v44);
        const __m512i v46 = log2_2ulp_avx2_bits_f32_avx512(v45);
        const __m512i v48 = _mm512_sub_epi32(v46, v47);
        const __m512i v49 = _mm512_and_si512(v11, v48);
        const __m512i v50 = _mm512_sub_epi32(v46, v49);
        const __m512 v51 = _mm512_castsi512_ps(v50);
        const __m512 v53 = _mm512_sub_ps(v51, v52);
        const __m512 v54 = _mm512_fmadd_ps(v53, v53, v42);
        const __m512 v55 = _mm512_mul_ps(v54, v54);
        const __m512 v56 = _mm512_mul_ps(v0, v55);
        const __m512 v59 = _mm512_fmadd_ps(v57, v53, v58);
        const __m512 v62 = _mm512_fmadd_ps(v53, v60, v61);
        const __m512 v63 = _mm512_fmadd_ps(v59, v54, v62);
        const __m512 v64 = _mm512_add_ps(v56, v63);
        const __m512 v67 = _mm512_fmadd_ps(v65, v53, v66);
        const __m512 v68 = _mm512_fmadd_ps(v64, v54, v67);
        const __m512 v71 = _mm512_mul_ps(v53, v70);
        const __m512 v72 = _mm512_add_ps(v69, v71);
        const __m512 v73 = _mm512_fmadd_ps(v68, v54, v72);
        const __m512 v74 = _mm512_fmadd_ps(v73, v54, v42);
        const __m512 v76 = _mm512_fmadd_ps(v75, v53, v42);
        const __m512 v77 = _mm512_add_ps(v74, v76);
        const __m512 v78 = _mm512_fmadd_ps(v39, v53, v77);
        const __m512i v79 = _mm512_srai_epi32(v48, 23);
        const __m512 v80 = _mm512_cvtepi32_ps(v79);
        const __m512 v81 = _mm512_mul_ps(v65, v53);
        const __m512 v83 = _mm512_fmadd_ps(v81, v42, v82);
        const __m512 v84 = _mm512_sub_ps(v80, v83);
        const __m512 v85 = _mm512_add_ps(v78, v84);
        const __m512 v86 = _mm512_fmadd_ps(v85, v85, v42);
        const __m512 v87 = _mm512_fmadd_ps(v45, v42, v42);
        const __m512 v89 = _mm512_fmadd_ps(v85, v87, v88);
        const __m512 v90 = _mm512_fmadd_ps(v42, v86, v89);
        const __m512 v91 = _mm512_mul_ps(v42, v86);
        const __m512 v92 = _mm512_add_ps(v90, v91);
        const __m512i v94 = _mm512_sub_epi32(v1, v93);
        const __m512i v95 = _mm512_and_si512(v11, v94);
        const __m512i v96 = _mm512_sub_epi32(v1, v95);
        const __m512 v97 = _mm512_castsi512_ps(v96);
        const __m512 v98 = _mm512_sub_ps(v97, v52);
        const __m512 v100 = _mm512_fmadd_ps(v40, v0, v99);
        const __m512 v101 = _mm512_add_ps(v98, v100);
        const __m512 v102 = _mm512_div_ps(v98, v101);
        const __mmask16 v103 = _mm512_cmp_ps_mask(v102, v40, _CMP_EQ_OQ);
        const __mmask16 v106 = _mm512_cmp_ps_mask(v0, v105, _CMP_NLE_UQ);
        const __m512 v108 = _mm512_mul_ps(v107, v0);
        const __m512 v109 = _mm512_mask_blend_ps(v106, v85, v108);
        const __m512 v110 = _mm512_mask_blend_ps(v103, v109, v104);
        const __m512 v111 = _mm512_mask_blend_ps(v41, v110, v92);
        r0 = _mm512_mask_blend_ps(v38, r0, v111);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG2_2ULP_AVX2_AVX512_TARGET void log2_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log2_2ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log2_2ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_2ulp_avx2_level(void) {
#if defined(LOG2_2ULP_AVX2_FORCE_ISA)
    return LOG2_2ULP_AVX2_FORCE_ISA;
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

float log2_2ulp_avx2(float x) {
    return log2_2ulp_avx2_element(x);
}

void log2_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_2ulp_avx2_level();
    if (level == 2) {
        log2_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_2ulp_avx2_array_portable(x, y, n);
}
