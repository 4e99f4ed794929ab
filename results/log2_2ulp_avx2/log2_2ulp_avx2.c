/* log2_2ulp_avx2: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    1.253165 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.555f04p-127 (7.83749734e-39, encoding 0x005557c1)
 *   result there -0x1.fa56d4p+6 (-126.584793, encoding 0xc2fd2b6a)
 *   mean error   0.124608 ulp
 *   misrounded   4934031 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           97b13965dfb605a5e62d9ba43743e13b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 1.5 --isa avx2 --time 100s --seed 1 --threads 1 --archive log2_2ulp_avx2b.db --from seeds/log2/cells8.evo
 *                time: 0.3529 ns/element as avx2 code (inputs mean)
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

static inline int32_t log2_2ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float log2_2ulp_avx2_table0[16] = {
    0x1.558facp+0f, 0x1.3af426p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.9992dp-1f, 0x1.744b42p-1f,
    0x1.558facp+0f, 0x1.3af426p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.9992dp-1f, 0x1.744b42p-1f,
}; /* repeated to fill a register */

static const float log2_2ulp_avx2_table1[16] = {
    -0x1.a9fcp-2f, -0x1.322cp-2f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.49cp-2f, 0x1.d6bcp-2f,
    -0x1.a9fcp-2f, -0x1.322cp-2f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.49cp-2f, 0x1.d6bcp-2f,
}; /* repeated to fill a register */

static inline float log2_2ulp_avx2_element(float x) {
    const float v0 = x;
    const int32_t v1 = log2_2ulp_avx2_bits_f32(v0);
    const int32_t v2 = 1060634625; /* 0x3f380001 */
    const int32_t v3 = (int32_t)((uint32_t)v1 - (uint32_t)v2);
    const int32_t v4 = 20;
    const int32_t v5 = log2_2ulp_avx2_lshr_i32(v3, v4);
    const float v6 = log2_2ulp_avx2_table0[(uint32_t)v5 & (8u - 1)];
    const int32_t v7 = -8388608; /* 0xff800000 */
    const int32_t v8 = v7 & v3;
    const int32_t v9 = (int32_t)((uint32_t)v1 - (uint32_t)v8);
    const float v10 = log2_2ulp_avx2_frombits_f32(v9);
    const float v11 = -0x1p+0f; /* -1 */
    const float v12 = log2_2ulp_avx2_fma_f32(v6, v10, v11);
    const float v13 = 0x1.715476p+0f; /* 1.44269502 */
    const float v14 = v12 * v12;
    const float v15 = 0x1.925c3cp-3f; /* 0.196464986 */
    const float v16 = -0x1.c7cb5cp-2f; /* -0.445111692 */
    const float v17 = log2_2ulp_avx2_fma_f32(v15, v10, v16);
    const float v18 = 0x1.27e474p-2f; /* 0.288957417 */
    const float v19 = log2_2ulp_avx2_fma_f32(v12, v17, v18);
    const float v20 = -0x1.713b9ep-2f; /* -0.360578984 */
    const float v21 = log2_2ulp_avx2_fma_f32(v12, v19, v20);
    const float v22 = 0x1.ec7058p-2f; /* 0.480897307 */
    const float v23 = -0x1.715478p-1f; /* -0.72134757 */
    const float v24 = log2_2ulp_avx2_fma_f32(v12, v22, v23);
    const float v25 = log2_2ulp_avx2_fma_f32(v14, v21, v24);
    const float v26 = v25 * v14;
    const float v27 = log2_2ulp_avx2_fma_f32(v12, v13, v26);
    const float v28 = log2_2ulp_avx2_table1[(uint32_t)v5 & (8u - 1)];
    const int32_t v29 = 23;
    const int32_t v30 = log2_2ulp_avx2_ashr_i32(v3, v29);
    const float v31 = (float)v30;
    const float v32 = v28 + v31;
    const float v33 = v27 + v32;
    const float v34 = INFINITY;
    const int v35 = v0 < v34;
    const float v36 = 0x1.002284p-126f; /* 1.17611344e-38 */
    const int v37 = v36 <= v0;
    const int v38 = v35 & v37;
    const int v39 = !v38;
    float r0 = v33;
    if (v39) {
        const float v40 = 0x0p+0f; /* 0 */
        const int v41 = v0 < v40;
        const float v42 = NAN;
        const int v43 = v40 == v0;
        const float v44 = -INFINITY;
        const float v45 = 0x1p-40f; /* 9.09494702e-13 */
        const float v46 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const float v47 = log2_2ulp_avx2_fma_f32(v45, v14, v46);
        const int v48 = !(v0 <= v47);
        const float v49 = 0x1.716p+0f; /* 1.44287109 */
        const float v50 = 0x1p+23f; /* 8388608 */
        const float v51 = v50 * v0;
        const int32_t v52 = log2_2ulp_avx2_bits_f32(v51);
        const int32_t v53 = 1059760811; /* 0x3f2aaaab */
        const int32_t v54 = (int32_t)((uint32_t)v52 - (uint32_t)v53);
        const int32_t v55 = v7 & v54;
        const int32_t v56 = (int32_t)((uint32_t)v52 - (uint32_t)v55);
        const float v57 = log2_2ulp_avx2_frombits_f32(v56);
        const float v58 = 0x1p+0f; /* 1 */
        const float v59 = v57 - v58;
        const float v60 = -0x1.71345ap-13f; /* -0.000176050424 */
        const float v61 = log2_2ulp_avx2_fma_f32(v45, v26, v45);
        const float v62 = log2_2ulp_avx2_fma_f32(v59, v59, v61);
        const float v63 = v39 ? v45 : v60;
        const float v64 = -0x1.715476p-2f; /* -0.360673755 */
        const float v65 = log2_2ulp_avx2_fma_f32(v59, v63, v64);
        const float v66 = log2_2ulp_avx2_fma_f32(v59, v65, v45);
        const float v67 = 0x1.ec709ep-2f; /* 0.48089835 */
        const float v68 = v66 + v67;
        const float v69 = -0x1.ec709ep-3f; /* -0.240449175 */
        const float v70 = 0x1.0c9a84p-3f; /* 0.13115409 */
        const float v71 = 0x1.484b14p-3f; /* 0.16029945 */
        const float v72 = -0x1.715476p-3f; /* -0.180336878 */
        const float v73 = log2_2ulp_avx2_fma_f32(v71, v59, v72);
        const float v74 = log2_2ulp_avx2_fma_f32(v70, v62, v73);
        const float v75 = 0x1.a61762p-3f; /* 0.206099287 */
        const float v76 = log2_2ulp_avx2_fma_f32(v59, v74, v75);
        const float v77 = log2_2ulp_avx2_fma_f32(v59, v76, v45);
        const float v78 = v69 + v77;
        const float v79 = 0x1.2776c6p-2f; /* 0.288539022 */
        const float v80 = log2_2ulp_avx2_fma_f32(v78, v59, v79);
        const float v81 = log2_2ulp_avx2_fma_f32(v62, v80, v45);
        const float v82 = v68 + v81;
        const float v83 = -0x1.715476p-1f; /* -0.721347511 */
        const float v84 = log2_2ulp_avx2_fma_f32(v59, v82, v83);
        const float v85 = log2_2ulp_avx2_fma_f32(v62, v84, v45);
        const float v86 = log2_2ulp_avx2_fma_f32(v60, v59, v85);
        const float v87 = log2_2ulp_avx2_fma_f32(v49, v59, v86);
        const int32_t v88 = log2_2ulp_avx2_ashr_i32(v54, v29);
        const float v89 = (float)v88;
        const float v90 = 0x1.7p+4f; /* 23 */
        const float v91 = v89 - v90;
        const float v92 = 0x1p+2f; /* 4 */
        const float v93 = v91 < v92 ? v91 : v92;
        const float v94 = v87 + v93;
        const float v95 = v48 ? v0 : v94;
        const float v96 = v43 ? v44 : v95;
        const float v97 = v41 ? v42 : v96;
        r0 = v97;
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

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_2ULP_AVX2_AVX2 void log2_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v2 = _mm256_set1_epi32(1060634625); /* 0x3f380001 */
    const __m256i v7 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v11 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v13 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v15 = _mm256_set1_ps(0x1.925c3cp-3f); /* 0.196464986 */
    const __m256 v16 = _mm256_set1_ps(-0x1.c7cb5cp-2f); /* -0.445111692 */
    const __m256 v18 = _mm256_set1_ps(0x1.27e474p-2f); /* 0.288957417 */
    const __m256 v20 = _mm256_set1_ps(-0x1.713b9ep-2f); /* -0.360578984 */
    const __m256 v22 = _mm256_set1_ps(0x1.ec7058p-2f); /* 0.480897307 */
    const __m256 v23 = _mm256_set1_ps(-0x1.715478p-1f); /* -0.72134757 */
    const __m256 v34 = _mm256_set1_ps(INFINITY);
    const __m256 v36 = _mm256_set1_ps(0x1.002284p-126f); /* 1.17611344e-38 */
    const __m256 v40 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v42 = _mm256_set1_ps(NAN);
    const __m256 v44 = _mm256_set1_ps(-INFINITY);
    const __m256 v45 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v46 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v49 = _mm256_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m256 v50 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256i v53 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v58 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v60 = _mm256_set1_ps(-0x1.71345ap-13f); /* -0.000176050424 */
    const __m256 v64 = _mm256_set1_ps(-0x1.715476p-2f); /* -0.360673755 */
    const __m256 v67 = _mm256_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m256 v69 = _mm256_set1_ps(-0x1.ec709ep-3f); /* -0.240449175 */
    const __m256 v70 = _mm256_set1_ps(0x1.0c9a84p-3f); /* 0.13115409 */
    const __m256 v71 = _mm256_set1_ps(0x1.484b14p-3f); /* 0.16029945 */
    const __m256 v72 = _mm256_set1_ps(-0x1.715476p-3f); /* -0.180336878 */
    const __m256 v75 = _mm256_set1_ps(0x1.a61762p-3f); /* 0.206099287 */
    const __m256 v79 = _mm256_set1_ps(0x1.2776c6p-2f); /* 0.288539022 */
    const __m256 v83 = _mm256_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m256 v90 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v92 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256 t0_0 = _mm256_loadu_ps(log2_2ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log2_2ulp_avx2_table1);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v1 = _mm256_castps_si256(v0);
    const __m256i v3 = _mm256_sub_epi32(v1, v2);
    const __m256i v5 = _mm256_srli_epi32(v3, 20);
    const __m256 v6 = _mm256_permutevar8x32_ps(t0_0, v5);
    const __m256i v8 = _mm256_and_si256(v7, v3);
    const __m256i v9 = _mm256_sub_epi32(v1, v8);
    const __m256 v10 = _mm256_castsi256_ps(v9);
    const __m256 v12 = _mm256_fmadd_ps(v6, v10, v11);
    const __m256 v14 = _mm256_mul_ps(v12, v12);
    const __m256 v17 = _mm256_fmadd_ps(v15, v10, v16);
    const __m256 v19 = _mm256_fmadd_ps(v12, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v12, v19, v20);
    const __m256 v24 = _mm256_fmadd_ps(v12, v22, v23);
    const __m256 v25 = _mm256_fmadd_ps(v14, v21, v24);
    const __m256 v26 = _mm256_mul_ps(v25, v14);
    const __m256 v27 = _mm256_fmadd_ps(v12, v13, v26);
    const __m256 v28 = _mm256_permutevar8x32_ps(t1_0, v5);
    const __m256i v30 = _mm256_srai_epi32(v3, 23);
    const __m256 v31 = _mm256_cvtepi32_ps(v30);
    const __m256 v32 = _mm256_add_ps(v28, v31);
    const __m256 v33 = _mm256_add_ps(v27, v32);
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v0, v34, _CMP_LT_OQ));
    const __m256i v37 = _mm256_castps_si256(_mm256_cmp_ps(v36, v0, _CMP_LE_OQ));
    const __m256i v38 = _mm256_and_si256(v35, v37);
    const __m256i v39 = _mm256_xor_si256(v38, _mm256_set1_epi32(-1));
    __m256 r0 = v33;
    __m256i any1 = v39;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v0, v40, _CMP_LT_OQ));
        const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v40, v0, _CMP_EQ_OQ));
        const __m256 v47 = _mm256_fmadd_ps(v45, v14, v46);
        const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v0, v47, _CMP_NLE_UQ));
        const __m256 v51 = _mm256_mul_ps(v50, v0);
        const __m256i v52 = _mm256_castps_si256(v51);
        const __m256i v54 = _mm256_sub_epi32(v52, v53);
        const __m256i v55 = _mm256_and_si256(v7, v54);
        const __m256i v56 = _mm256_sub_epi32(v52, v55);
        const __m256 v57 = _mm256_castsi256_ps(v56);
        const __m256 v59 = _mm256_sub_ps(v57, v58);
        const __m256 v61 = _mm256_fmadd_ps(v45, v26, v45);
        const __m256 v62 = _mm256_fmadd_ps(v59, v59, v61);
        const __m256 v63 = _mm256_blendv_ps(v60, v45, _mm256_castsi256_ps(v39));
        const __m256 v65 = _mm256_fmadd_ps(v59, v63, v64);
        const __m256 v66 = _mm256_fmadd_ps(v59, v65, v45);
        const __m256 v68 = _mm256_add_ps(v66, v67);
        const __m256 v73 = _mm256_fmadd_ps(v71, v59, v72);
        const __m256 v74 = _mm256_fmadd_ps(v70, v62, v73);
        const __m256 v76 = _mm256_fmadd_ps(v59, v74, v75);
        const __m256 v77 = _mm256_fmadd_ps(v59, v76, v45);
        const __m256 v78 = _mm256_add_ps(v69, v77);
        const __m256 v80 = _mm256_fmadd_ps(v78, v59, v79);
        const __m256 v81 = _mm256_fmadd_ps(v62, v80, v45);
        const __m256 v82 = _mm256_add_ps(v68, v81);
        const __m256 v84 = _mm256_fmadd_ps(v59, v82, v83);
        const __m256 v85 = _mm256_fmadd_ps(v62, v84, v45);
        const __m256 v86 = _mm256_fmadd_ps(v60, v59, v85);
        const __m256 v87 = _mm256_fmadd_ps(v49, v59, v86);
        const __m256i v88 = _mm256_srai_epi32(v54, 23);
        const __m256 v89 = _mm256_cvtepi32_ps(v88);
        const __m256 v91 = _mm256_sub_ps(v89, v90);
        const __m256 v93 = _mm256_min_ps(v91, v92);
        const __m256 v94 = _mm256_add_ps(v87, v93);
        const __m256 v95 = _mm256_blendv_ps(v94, v0, _mm256_castsi256_ps(v48));
        const __m256 v96 = _mm256_blendv_ps(v95, v44, _mm256_castsi256_ps(v43));
        const __m256 v97 = _mm256_blendv_ps(v96, v42, _mm256_castsi256_ps(v41));
        r0 = _mm256_blendv_ps(r0, v97, _mm256_castsi256_ps(v39));
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

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG2_2ULP_AVX2_AVX512 void log2_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1060634625); /* 0x3f380001 */
    const __m512i v7 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v11 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v13 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v15 = _mm512_set1_ps(0x1.925c3cp-3f); /* 0.196464986 */
    const __m512 v16 = _mm512_set1_ps(-0x1.c7cb5cp-2f); /* -0.445111692 */
    const __m512 v18 = _mm512_set1_ps(0x1.27e474p-2f); /* 0.288957417 */
    const __m512 v20 = _mm512_set1_ps(-0x1.713b9ep-2f); /* -0.360578984 */
    const __m512 v22 = _mm512_set1_ps(0x1.ec7058p-2f); /* 0.480897307 */
    const __m512 v23 = _mm512_set1_ps(-0x1.715478p-1f); /* -0.72134757 */
    const __m512 v34 = _mm512_set1_ps(INFINITY);
    const __m512 v36 = _mm512_set1_ps(0x1.002284p-126f); /* 1.17611344e-38 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(NAN);
    const __m512 v44 = _mm512_set1_ps(-INFINITY);
    const __m512 v45 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v46 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v49 = _mm512_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m512 v50 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v53 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v58 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v60 = _mm512_set1_ps(-0x1.71345ap-13f); /* -0.000176050424 */
    const __m512 v64 = _mm512_set1_ps(-0x1.715476p-2f); /* -0.360673755 */
    const __m512 v67 = _mm512_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m512 v69 = _mm512_set1_ps(-0x1.ec709ep-3f); /* -0.240449175 */
    const __m512 v70 = _mm512_set1_ps(0x1.0c9a84p-3f); /* 0.13115409 */
    const __m512 v71 = _mm512_set1_ps(0x1.484b14p-3f); /* 0.16029945 */
    const __m512 v72 = _mm512_set1_ps(-0x1.715476p-3f); /* -0.180336878 */
    const __m512 v75 = _mm512_set1_ps(0x1.a61762p-3f); /* 0.206099287 */
    const __m512 v79 = _mm512_set1_ps(0x1.2776c6p-2f); /* 0.288539022 */
    const __m512 v83 = _mm512_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m512 v90 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v92 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512 t0_0 = _mm512_loadu_ps(log2_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log2_2ulp_avx2_table1);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512i v1_0 = _mm512_castps_si512(v0_0);
    const __m512i v1_1 = _mm512_castps_si512(v0_1);
    const __m512i v1_2 = _mm512_castps_si512(v0_2);
    const __m512i v1_3 = _mm512_castps_si512(v0_3);
    const __m512i v3_0 = _mm512_sub_epi32(v1_0, v2);
    const __m512i v3_1 = _mm512_sub_epi32(v1_1, v2);
    const __m512i v3_2 = _mm512_sub_epi32(v1_2, v2);
    const __m512i v3_3 = _mm512_sub_epi32(v1_3, v2);
    const __m512i v5_0 = _mm512_srli_epi32(v3_0, 20);
    const __m512i v5_1 = _mm512_srli_epi32(v3_1, 20);
    const __m512i v5_2 = _mm512_srli_epi32(v3_2, 20);
    const __m512i v5_3 = _mm512_srli_epi32(v3_3, 20);
    const __m512 v6_0 = _mm512_permutexvar_ps(v5_0, t0_0);
    const __m512 v6_1 = _mm512_permutexvar_ps(v5_1, t0_0);
    const __m512 v6_2 = _mm512_permutexvar_ps(v5_2, t0_0);
    const __m512 v6_3 = _mm512_permutexvar_ps(v5_3, t0_0);
    const __m512i v8_0 = _mm512_and_si512(v7, v3_0);
    const __m512i v8_1 = _mm512_and_si512(v7, v3_1);
    const __m512i v8_2 = _mm512_and_si512(v7, v3_2);
    const __m512i v8_3 = _mm512_and_si512(v7, v3_3);
    const __m512i v9_0 = _mm512_sub_epi32(v1_0, v8_0);
    const __m512i v9_1 = _mm512_sub_epi32(v1_1, v8_1);
    const __m512i v9_2 = _mm512_sub_epi32(v1_2, v8_2);
    const __m512i v9_3 = _mm512_sub_epi32(v1_3, v8_3);
    const __m512 v10_0 = _mm512_castsi512_ps(v9_0);
    const __m512 v10_1 = _mm512_castsi512_ps(v9_1);
    const __m512 v10_2 = _mm512_castsi512_ps(v9_2);
    const __m512 v10_3 = _mm512_castsi512_ps(v9_3);
    const __m512 v12_0 = _mm512_fmadd_ps(v6_0, v10_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v6_1, v10_1, v11);
    const __m512 v12_2 = _mm512_fmadd_ps(v6_2, v10_2, v11);
    const __m512 v12_3 = _mm512_fmadd_ps(v6_3, v10_3, v11);
    const __m512 v14_0 = _mm512_mul_ps(v12_0, v12_0);
    const __m512 v14_1 = _mm512_mul_ps(v12_1, v12_1);
    const __m512 v14_2 = _mm512_mul_ps(v12_2, v12_2);
    const __m512 v14_3 = _mm512_mul_ps(v12_3, v12_3);
    const __m512 v17_0 = _mm512_fmadd_ps(v15, v10_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15, v10_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v15, v10_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v15, v10_3, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v12_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v12_1, v17_1, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v12_2, v17_2, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v12_3, v17_3, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v12_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v12_1, v19_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v12_2, v19_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v12_3, v19_3, v20);
    const __m512 v24_0 = _mm512_fmadd_ps(v12_0, v22, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v12_1, v22, v23);
    const __m512 v24_2 = _mm512_fmadd_ps(v12_2, v22, v23);
    const __m512 v24_3 = _mm512_fmadd_ps(v12_3, v22, v23);
    const __m512 v25_0 = _mm512_fmadd_ps(v14_0, v21_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v14_1, v21_1, v24_1);
    const __m512 v25_2 = _mm512_fmadd_ps(v14_2, v21_2, v24_2);
    const __m512 v25_3 = _mm512_fmadd_ps(v14_3, v21_3, v24_3);
    const __m512 v26_0 = _mm512_mul_ps(v25_0, v14_0);
    const __m512 v26_1 = _mm512_mul_ps(v25_1, v14_1);
    const __m512 v26_2 = _mm512_mul_ps(v25_2, v14_2);
    const __m512 v26_3 = _mm512_mul_ps(v25_3, v14_3);
    const __m512 v27_0 = _mm512_fmadd_ps(v12_0, v13, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v12_1, v13, v26_1);
    const __m512 v27_2 = _mm512_fmadd_ps(v12_2, v13, v26_2);
    const __m512 v27_3 = _mm512_fmadd_ps(v12_3, v13, v26_3);
    const __m512 v28_0 = _mm512_permutexvar_ps(v5_0, t1_0);
    const __m512 v28_1 = _mm512_permutexvar_ps(v5_1, t1_0);
    const __m512 v28_2 = _mm512_permutexvar_ps(v5_2, t1_0);
    const __m512 v28_3 = _mm512_permutexvar_ps(v5_3, t1_0);
    const __m512i v30_0 = _mm512_srai_epi32(v3_0, 23);
    const __m512i v30_1 = _mm512_srai_epi32(v3_1, 23);
    const __m512i v30_2 = _mm512_srai_epi32(v3_2, 23);
    const __m512i v30_3 = _mm512_srai_epi32(v3_3, 23);
    const __m512 v31_0 = _mm512_cvtepi32_ps(v30_0);
    const __m512 v31_1 = _mm512_cvtepi32_ps(v30_1);
    const __m512 v31_2 = _mm512_cvtepi32_ps(v30_2);
    const __m512 v31_3 = _mm512_cvtepi32_ps(v30_3);
    const __m512 v32_0 = _mm512_add_ps(v28_0, v31_0);
    const __m512 v32_1 = _mm512_add_ps(v28_1, v31_1);
    const __m512 v32_2 = _mm512_add_ps(v28_2, v31_2);
    const __m512 v32_3 = _mm512_add_ps(v28_3, v31_3);
    const __m512 v33_0 = _mm512_add_ps(v27_0, v32_0);
    const __m512 v33_1 = _mm512_add_ps(v27_1, v32_1);
    const __m512 v33_2 = _mm512_add_ps(v27_2, v32_2);
    const __m512 v33_3 = _mm512_add_ps(v27_3, v32_3);
    const __mmask16 v35_0 = _mm512_cmp_ps_mask(v0_0, v34, _CMP_LT_OQ);
    const __mmask16 v35_1 = _mm512_cmp_ps_mask(v0_1, v34, _CMP_LT_OQ);
    const __mmask16 v35_2 = _mm512_cmp_ps_mask(v0_2, v34, _CMP_LT_OQ);
    const __mmask16 v35_3 = _mm512_cmp_ps_mask(v0_3, v34, _CMP_LT_OQ);
    const __mmask16 v37_0 = _mm512_cmp_ps_mask(v36, v0_0, _CMP_LE_OQ);
    const __mmask16 v37_1 = _mm512_cmp_ps_mask(v36, v0_1, _CMP_LE_OQ);
    const __mmask16 v37_2 = _mm512_cmp_ps_mask(v36, v0_2, _CMP_LE_OQ);
    const __mmask16 v37_3 = _mm512_cmp_ps_mask(v36, v0_3, _CMP_LE_OQ);
    const __mmask16 v38_0 = (__mmask16)(v35_0 & v37_0);
    const __mmask16 v38_1 = (__mmask16)(v35_1 & v37_1);
    const __mmask16 v38_2 = (__mmask16)(v35_2 & v37_2);
    const __mmask16 v38_3 = (__mmask16)(v35_3 & v37_3);
    const __mmask16 v39_0 = (__mmask16)~v38_0;
    const __mmask16 v39_1 = (__mmask16)~v38_1;
    const __mmask16 v39_2 = (__mmask16)~v38_2;
    const __mmask16 v39_3 = (__mmask16)~v38_3;
    __m512 r0_0 = v33_0;
    __m512 r0_1 = v33_1;
    __m512 r0_2 = v33_2;
    __m512 r0_3 = v33_3;
    __mmask16 any1 = v39_0;
    any1 = (__mmask16)(any1 | v39_1);
    any1 = (__mmask16)(any1 | v39_2);
    any1 = (__mmask16)(any1 | v39_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v41_0 = _mm512_cmp_ps_mask(v0_0, v40, _CMP_LT_OQ);
        const __mmask16 v41_1 = _mm512_cmp_ps_mask(v0_1, v40, _CMP_LT_OQ);
        const __mmask16 v41_2 = _mm512_cmp_ps_mask(v0_2, v40, _CMP_LT_OQ);
        const __mmask16 v41_3 = _mm512_cmp_ps_mask(v0_3, v40, _CMP_LT_OQ);
        const __mmask16 v43_0 = _mm512_cmp_ps_mask(v40, v0_0, _CMP_EQ_OQ);
        const __mmask16 v43_1 = _mm512_cmp_ps_mask(v40, v0_1, _CMP_EQ_OQ);
        const __mmask16 v43_2 = _mm512_cmp_ps_mask(v40, v0_2, _CMP_EQ_OQ);
        const __mmask16 v43_3 = _mm512_cmp_ps_mask(v40, v0_3, _CMP_EQ_OQ);
        const __m512 v47_0 = _mm512_fmadd_ps(v45, v14_0, v46);
        const __m512 v47_1 = _mm512_fmadd_ps(v45, v14_1, v46);
        const __m512 v47_2 = _mm512_fmadd_ps(v45, v14_2, v46);
        const __m512 v47_3 = _mm512_fmadd_ps(v45, v14_3, v46);
        const __mmask16 v48_0 = _mm512_cmp_ps_mask(v0_0, v47_0, _CMP_NLE_UQ);
        const __mmask16 v48_1 = _mm512_cmp_ps_mask(v0_1, v47_1, _CMP_NLE_UQ);
        const __mmask16 v48_2 = _mm512_cmp_ps_mask(v0_2, v47_2, _CMP_NLE_UQ);
        const __mmask16 v48_3 = _mm512_cmp_ps_mask(v0_3, v47_3, _CMP_NLE_UQ);
        const __m512 v51_0 = _mm512_mul_ps(v50, v0_0);
        const __m512 v51_1 = _mm512_mul_ps(v50, v0_1);
        const __m512 v51_2 = _mm512_mul_ps(v50, v0_2);
        const __m512 v51_3 = _mm512_mul_ps(v50, v0_3);
        const __m512i v52_0 = _mm512_castps_si512(v51_0);
        const __m512i v52_1 = _mm512_castps_si512(v51_1);
        const __m512i v52_2 = _mm512_castps_si512(v51_2);
        const __m512i v52_3 = _mm512_castps_si512(v51_3);
        const __m512i v54_0 = _mm512_sub_epi32(v52_0, v53);
        const __m512i v54_1 = _mm512_sub_epi32(v52_1, v53);
        const __m512i v54_2 = _mm512_sub_epi32(v52_2, v53);
        const __m512i v54_3 = _mm512_sub_epi32(v52_3, v53);
        const __m512i v55_0 = _mm512_and_si512(v7, v54_0);
        const __m512i v55_1 = _mm512_and_si512(v7, v54_1);
        const __m512i v55_2 = _mm512_and_si512(v7, v54_2);
        const __m512i v55_3 = _mm512_and_si512(v7, v54_3);
        const __m512i v56_0 = _mm512_sub_epi32(v52_0, v55_0);
        const __m512i v56_1 = _mm512_sub_epi32(v52_1, v55_1);
        const __m512i v56_2 = _mm512_sub_epi32(v52_2, v55_2);
        const __m512i v56_3 = _mm512_sub_epi32(v52_3, v55_3);
        const __m512 v57_0 = _mm512_castsi512_ps(v56_0);
        const __m512 v57_1 = _mm512_castsi512_ps(v56_1);
        const __m512 v57_2 = _mm512_castsi512_ps(v56_2);
        const __m512 v57_3 = _mm512_castsi512_ps(v56_3);
        const __m512 v59_0 = _mm512_sub_ps(v57_0, v58);
        const __m512 v59_1 = _mm512_sub_ps(v57_1, v58);
        const __m512 v59_2 = _mm512_sub_ps(v57_2, v58);
        const __m512 v59_3 = _mm512_sub_ps(v57_3, v58);
        const __m512 v61_0 = _mm512_fmadd_ps(v45, v26_0, v45);
        const __m512 v61_1 = _mm512_fmadd_ps(v45, v26_1, v45);
        const __m512 v61_2 = _mm512_fmadd_ps(v45, v26_2, v45);
        const __m512 v61_3 = _mm512_fmadd_ps(v45, v26_3, v45);
        const __m512 v62_0 = _mm512_fmadd_ps(v59_0, v59_0, v61_0);
        const __m512 v62_1 = _mm512_fmadd_ps(v59_1, v59_1, v61_1);
        const __m512 v62_2 = _mm512_fmadd_ps(v59_2, v59_2, v61_2);
        const __m512 v62_3 = _mm512_fmadd_ps(v59_3, v59_3, v61_3);
        const __m512 v63_0 = _mm512_mask_blend_ps(v39_0, v60, v45);
        const __m512 v63_1 = _mm512_mask_blend_ps(v39_1, v60, v45);
        const __m512 v63_2 = _mm512_mask_blend_ps(v39_2, v60, v45);
        const __m512 v63_3 = _mm512_mask_blend_ps(v39_3, v60, v45);
        const __m512 v65_0 = _mm512_fmadd_ps(v59_0, v63_0, v64);
        const __m512 v65_1 = _mm512_fmadd_ps(v59_1, v63_1, v64);
        const __m512 v65_2 = _mm512_fmadd_ps(v59_2, v63_2, v64);
        const __m512 v65_3 = _mm512_fmadd_ps(v59_3, v63_3, v64);
        const __m512 v66_0 = _mm512_fmadd_ps(v59_0, v65_0, v45);
        const __m512 v66_1 = _mm512_fmadd_ps(v59_1, v65_1, v45);
        const __m512 v66_2 = _mm512_fmadd_ps(v59_2, v65_2, v45);
        const __m512 v66_3 = _mm512_fmadd_ps(v59_3, v65_3, v45);
        const __m512 v68_0 = _mm512_add_ps(v66_0, v67);
        const __m512 v68_1 = _mm512_add_ps(v66_1, v67);
        const __m512 v68_2 = _mm512_add_ps(v66_2, v67);
        const __m512 v68_3 = _mm512_add_ps(v66_3, v67);
        const __m512 v73_0 = _mm512_fmadd_ps(v71, v59_0, v72);
        const __m512 v73_1 = _mm512_fmadd_ps(v71, v59_1, v72);
        const __m512 v73_2 = _mm512_fmadd_ps(v71, v59_2, v72);
        const __m512 v73_3 = _mm512_fmadd_ps(v71, v59_3, v72);
        const __m512 v74_0 = _mm512_fmadd_ps(v70, v62_0, v73_0);
        const __m512 v74_1 = _mm512_fmadd_ps(v70, v62_1, v73_1);
        const __m512 v74_2 = _mm512_fmadd_ps(v70, v62_2, v73_2);
        const __m512 v74_3 = _mm512_fmadd_ps(v70, v62_3, v73_3);
        const __m512 v76_0 = _mm512_fmadd_ps(v59_0, v74_0, v75);
        const __m512 v76_1 = _mm512_fmadd_ps(v59_1, v74_1, v75);
        const __m512 v76_2 = _mm512_fmadd_ps(v59_2, v74_2, v75);
        const __m512 v76_3 = _mm512_fmadd_ps(v59_3, v74_3, v75);
        const __m512 v77_0 = _mm512_fmadd_ps(v59_0, v76_0, v45);
        const __m512 v77_1 = _mm512_fmadd_ps(v59_1, v76_1, v45);
        const __m512 v77_2 = _mm512_fmadd_ps(v59_2, v76_2, v45);
        const __m512 v77_3 = _mm512_fmadd_ps(v59_3, v76_3, v45);
        const __m512 v78_0 = _mm512_add_ps(v69, v77_0);
        const __m512 v78_1 = _mm512_add_ps(v69, v77_1);
        const __m512 v78_2 = _mm512_add_ps(v69, v77_2);
        const __m512 v78_3 = _mm512_add_ps(v69, v77_3);
        const __m512 v80_0 = _mm512_fmadd_ps(v78_0, v59_0, v79);
        const __m512 v80_1 = _mm512_fmadd_ps(v78_1, v59_1, v79);
        const __m512 v80_2 = _mm512_fmadd_ps(v78_2, v59_2, v79);
        const __m512 v80_3 = _mm512_fmadd_ps(v78_3, v59_3, v79);
        const __m512 v81_0 = _mm512_fmadd_ps(v62_0, v80_0, v45);
        const __m512 v81_1 = _mm512_fmadd_ps(v62_1, v80_1, v45);
        const __m512 v81_2 = _mm512_fmadd_ps(v62_2, v80_2, v45);
        const __m512 v81_3 = _mm512_fmadd_ps(v62_3, v80_3, v45);
        const __m512 v82_0 = _mm512_add_ps(v68_0, v81_0);
        const __m512 v82_1 = _mm512_add_ps(v68_1, v81_1);
        const __m512 v82_2 = _mm512_add_ps(v68_2, v81_2);
        const __m512 v82_3 = _mm512_add_ps(v68_3, v81_3);
        const __m512 v84_0 = _mm512_fmadd_ps(v59_0, v82_0, v83);
        const __m512 v84_1 = _mm512_fmadd_ps(v59_1, v82_1, v83);
        const __m512 v84_2 = _mm512_fmadd_ps(v59_2, v82_2, v83);
        const __m512 v84_3 = _mm512_fmadd_ps(v59_3, v82_3, v83);
        const __m512 v85_0 = _mm512_fmadd_ps(v62_0, v84_0, v45);
        const __m512 v85_1 = _mm512_fmadd_ps(v62_1, v84_1, v45);
        const __m512 v85_2 = _mm512_fmadd_ps(v62_2, v84_2, v45);
        const __m512 v85_3 = _mm512_fmadd_ps(v62_3, v84_3, v45);
        const __m512 v86_0 = _mm512_fmadd_ps(v60, v59_0, v85_0);
        const __m512 v86_1 = _mm512_fmadd_ps(v60, v59_1, v85_1);
        const __m512 v86_2 = _mm512_fmadd_ps(v60, v59_2, v85_2);
        const __m512 v86_3 = _mm512_fmadd_ps(v60, v59_3, v85_3);
        const __m512 v87_0 = _mm512_fmadd_ps(v49, v59_0, v86_0);
        const __m512 v87_1 = _mm512_fmadd_ps(v49, v59_1, v86_1);
        const __m512 v87_2 = _mm512_fmadd_ps(v49, v59_2, v86_2);
        const __m512 v87_3 = _mm512_fmadd_ps(v49, v59_3, v86_3);
        const __m512i v88_0 = _mm512_srai_epi32(v54_0, 23);
        const __m512i v88_1 = _mm512_srai_epi32(v54_1, 23);
        const __m512i v88_2 = _mm512_srai_epi32(v54_2, 23);
        const __m512i v88_3 = _mm512_srai_epi32(v54_3, 23);
        const __m512 v89_0 = _mm512_cvtepi32_ps(v88_0);
        const __m512 v89_1 = _mm512_cvtepi32_ps(v88_1);
        const __m512 v89_2 = _mm512_cvtepi32_ps(v88_2);
        const __m512 v89_3 = _mm512_cvtepi32_ps(v88_3);
        const __m512 v91_0 = _mm512_sub_ps(v89_0, v90);
        const __m512 v91_1 = _mm512_sub_ps(v89_1, v90);
        const __m512 v91_2 = _mm512_sub_ps(v89_2, v90);
        const __m512 v91_3 = _mm512_sub_ps(v89_3, v90);
        const __m512 v93_0 = _mm512_min_ps(v91_0, v92);
        const __m512 v93_1 = _mm512_min_ps(v91_1, v92);
        const __m512 v93_2 = _mm512_min_ps(v91_2, v92);
        const __m512 v93_3 = _mm512_min_ps(v91_3, v92);
        const __m512 v94_0 = _mm512_add_ps(v87_0, v93_0);
        const __m512 v94_1 = _mm512_add_ps(v87_1, v93_1);
        const __m512 v94_2 = _mm512_add_ps(v87_2, v93_2);
        const __m512 v94_3 = _mm512_add_ps(v87_3, v93_3);
        const __m512 v95_0 = _mm512_mask_blend_ps(v48_0, v94_0, v0_0);
        const __m512 v95_1 = _mm512_mask_blend_ps(v48_1, v94_1, v0_1);
        const __m512 v95_2 = _mm512_mask_blend_ps(v48_2, v94_2, v0_2);
        const __m512 v95_3 = _mm512_mask_blend_ps(v48_3, v94_3, v0_3);
        const __m512 v96_0 = _mm512_mask_blend_ps(v43_0, v95_0, v44);
        const __m512 v96_1 = _mm512_mask_blend_ps(v43_1, v95_1, v44);
        const __m512 v96_2 = _mm512_mask_blend_ps(v43_2, v95_2, v44);
        const __m512 v96_3 = _mm512_mask_blend_ps(v43_3, v95_3, v44);
        const __m512 v97_0 = _mm512_mask_blend_ps(v41_0, v96_0, v42);
        const __m512 v97_1 = _mm512_mask_blend_ps(v41_1, v96_1, v42);
        const __m512 v97_2 = _mm512_mask_blend_ps(v41_2, v96_2, v42);
        const __m512 v97_3 = _mm512_mask_blend_ps(v41_3, v96_3, v42);
        r0_0 = _mm512_mask_blend_ps(v39_0, r0_0, v97_0);
        r0_1 = _mm512_mask_blend_ps(v39_1, r0_1, v97_1);
        r0_2 = _mm512_mask_blend_ps(v39_2, r0_2, v97_2);
        r0_3 = _mm512_mask_blend_ps(v39_3, r0_3, v97_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static LOG2_2ULP_AVX2_AVX512_TARGET void log2_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1060634625); /* 0x3f380001 */
    const __m512i v7 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v11 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v13 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v15 = _mm512_set1_ps(0x1.925c3cp-3f); /* 0.196464986 */
    const __m512 v16 = _mm512_set1_ps(-0x1.c7cb5cp-2f); /* -0.445111692 */
    const __m512 v18 = _mm512_set1_ps(0x1.27e474p-2f); /* 0.288957417 */
    const __m512 v20 = _mm512_set1_ps(-0x1.713b9ep-2f); /* -0.360578984 */
    const __m512 v22 = _mm512_set1_ps(0x1.ec7058p-2f); /* 0.480897307 */
    const __m512 v23 = _mm512_set1_ps(-0x1.715478p-1f); /* -0.72134757 */
    const __m512 v34 = _mm512_set1_ps(INFINITY);
    const __m512 v36 = _mm512_set1_ps(0x1.002284p-126f); /* 1.17611344e-38 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(NAN);
    const __m512 v44 = _mm512_set1_ps(-INFINITY);
    const __m512 v45 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v46 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v49 = _mm512_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m512 v50 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v53 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v58 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v60 = _mm512_set1_ps(-0x1.71345ap-13f); /* -0.000176050424 */
    const __m512 v64 = _mm512_set1_ps(-0x1.715476p-2f); /* -0.360673755 */
    const __m512 v67 = _mm512_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m512 v69 = _mm512_set1_ps(-0x1.ec709ep-3f); /* -0.240449175 */
    const __m512 v70 = _mm512_set1_ps(0x1.0c9a84p-3f); /* 0.13115409 */
    const __m512 v71 = _mm512_set1_ps(0x1.484b14p-3f); /* 0.16029945 */
    const __m512 v72 = _mm512_set1_ps(-0x1.715476p-3f); /* -0.180336878 */
    const __m512 v75 = _mm512_set1_ps(0x1.a61762p-3f); /* 0.206099287 */
    const __m512 v79 = _mm512_set1_ps(0x1.2776c6p-2f); /* 0.288539022 */
    const __m512 v83 = _mm512_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m512 v90 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v92 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512 t0_0 = _mm512_loadu_ps(log2_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log2_2ulp_avx2_table1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512i v1 = _mm512_castps_si512(v0);
    const __m512i v3 = _mm512_sub_epi32(v1, v2);
    const __m512i v5 = _mm512_srli_epi32(v3, 20);
    const __m512 v6 = _mm512_permutexvar_ps(v5, t0_0);
    const __m512i v8 = _mm512_and_si512(v7, v3);
    const __m512i v9 = _mm512_sub_epi32(v1, v8);
    const __m512 v10 = _mm512_castsi512_ps(v9);
    const __m512 v12 = _mm512_fmadd_ps(v6, v10, v11);
    const __m512 v14 = _mm512_mul_ps(v12, v12);
    const __m512 v17 = _mm512_fmadd_ps(v15, v10, v16);
    const __m512 v19 = _mm512_fmadd_ps(v12, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v12, v19, v20);
    const __m512 v24 = _mm512_fmadd_ps(v12, v22, v23);
    const __m512 v25 = _mm512_fmadd_ps(v14, v21, v24);
    const __m512 v26 = _mm512_mul_ps(v25, v14);
    const __m512 v27 = _mm512_fmadd_ps(v12, v13, v26);
    const __m512 v28 = _mm512_permutexvar_ps(v5, t1_0);
    const __m512i v30 = _mm512_srai_epi32(v3, 23);
    const __m512 v31 = _mm512_cvtepi32_ps(v30);
    const __m512 v32 = _mm512_add_ps(v28, v31);
    const __m512 v33 = _mm512_add_ps(v27, v32);
    const __mmask16 v35 = _mm512_cmp_ps_mask(v0, v34, _CMP_LT_OQ);
    const __mmask16 v37 = _mm512_cmp_ps_mask(v36, v0, _CMP_LE_OQ);
    const __mmask16 v38 = (__mmask16)(v35 & v37);
    const __mmask16 v39 = (__mmask16)~v38;
    __m512 r0 = v33;
    __mmask16 any1 = v39;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v41 = _mm512_cmp_ps_mask(v0, v40, _CMP_LT_OQ);
        const __mmask16 v43 = _mm512_cmp_ps_mask(v40, v0, _CMP_EQ_OQ);
        const __m512 v47 = _mm512_fmadd_ps(v45, v14, v46);
        const __mmask16 v48 = _mm512_cmp_ps_mask(v0, v47, _CMP_NLE_UQ);
        const __m512 v51 = _mm512_mul_ps(v50, v0);
        const __m512i v52 = _mm512_castps_si512(v51);
        const __m512i v54 = _mm512_sub_epi32(v52, v53);
        const __m512i v55 = _mm512_and_si512(v7, v54);
        const __m512i v56 = _mm512_sub_epi32(v52, v55);
        const __m512 v57 = _mm512_castsi512_ps(v56);
        const __m512 v59 = _mm512_sub_ps(v57, v58);
        const __m512 v61 = _mm512_fmadd_ps(v45, v26, v45);
        const __m512 v62 = _mm512_fmadd_ps(v59, v59, v61);
        const __m512 v63 = _mm512_mask_blend_ps(v39, v60, v45);
        const __m512 v65 = _mm512_fmadd_ps(v59, v63, v64);
        const __m512 v66 = _mm512_fmadd_ps(v59, v65, v45);
        const __m512 v68 = _mm512_add_ps(v66, v67);
        const __m512 v73 = _mm512_fmadd_ps(v71, v59, v72);
        const __m512 v74 = _mm512_fmadd_ps(v70, v62, v73);
        const __m512 v76 = _mm512_fmadd_ps(v59, v74, v75);
        const __m512 v77 = _mm512_fmadd_ps(v59, v76, v45);
        const __m512 v78 = _mm512_add_ps(v69, v77);
        const __m512 v80 = _mm512_fmadd_ps(v78, v59, v79);
        const __m512 v81 = _mm512_fmadd_ps(v62, v80, v45);
        const __m512 v82 = _mm512_add_ps(v68, v81);
        const __m512 v84 = _mm512_fmadd_ps(v59, v82, v83);
        const __m512 v85 = _mm512_fmadd_ps(v62, v84, v45);
        const __m512 v86 = _mm512_fmadd_ps(v60, v59, v85);
        const __m512 v87 = _mm512_fmadd_ps(v49, v59, v86);
        const __m512i v88 = _mm512_srai_epi32(v54, 23);
        const __m512 v89 = _mm512_cvtepi32_ps(v88);
        const __m512 v91 = _mm512_sub_ps(v89, v90);
        const __m512 v93 = _mm512_min_ps(v91, v92);
        const __m512 v94 = _mm512_add_ps(v87, v93);
        const __m512 v95 = _mm512_mask_blend_ps(v48, v94, v0);
        const __m512 v96 = _mm512_mask_blend_ps(v43, v95, v44);
        const __m512 v97 = _mm512_mask_blend_ps(v41, v96, v42);
        r0 = _mm512_mask_blend_ps(v39, r0, v97);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG2_2ULP_AVX2_AVX512_TARGET void log2_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log2_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log2_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log2_2ulp_avx2_chunk_avx512(tail_x, tail_y);
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
