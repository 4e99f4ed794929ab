/* log_1ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.907095 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.c42a12p-1 (0.883133471, encoding 0x3f621509)
 *   result there -0x1.fd0beap-4 (-0.12427894, encoding 0xbdfe85f5)
 *   mean error   0.124874 ulp
 *   misrounded   53864035 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6a6fe77b5c53ba04d3a29f4ffb47e85d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 1 --isa avx2 --time 75s --seed 1 --archive log_1ulp_avx2.db
 *                time: 0.3182 ns/element as avx2 code (inputs moderate)
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
#include "log_1ulp_avx2.h"

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
static inline int32_t log_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t log_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float log_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return log_1ulp_avx2_frombits_f32((int32_t)((uint32_t)log_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static const float log_1ulp_avx2_table0[16] = {
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
}; /* repeated to fill a register */

static const float log_1ulp_avx2_table1[16] = {
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
}; /* repeated to fill a register */

static inline float log_1ulp_avx2_element(float x) {
    const float v0 = x;
    const int32_t v1 = log_1ulp_avx2_bits_f32(v0);
    const int32_t v2 = 1060634644; /* 0x3f380014 */
    const int32_t v3 = (int32_t)((uint32_t)v1 - (uint32_t)v2);
    const int32_t v4 = 20;
    const int32_t v5 = log_1ulp_avx2_lshr_i32(v3, v4);
    const float v6 = log_1ulp_avx2_table0[(uint32_t)v5 & (8u - 1)];
    const int32_t v7 = -8388608; /* 0xff800000 */
    const int32_t v8 = v7 & v3;
    const int32_t v9 = (int32_t)((uint32_t)v1 - (uint32_t)v8);
    const float v10 = log_1ulp_avx2_frombits_f32(v9);
    const float v11 = -0x1p+0f; /* -1 */
    const float v12 = log_1ulp_avx2_fma_f32(v6, v10, v11);
    const float v13 = v12 * v12;
    const float v14 = 0x1.151a66p-3f; /* 0.135304257 */
    const float v15 = -0x1.3a7376p-2f; /* -0.307081074 */
    const float v16 = log_1ulp_avx2_fma_f32(v14, v10, v15);
    const float v17 = v16 < v0 ? v16 : v0;
    const float v18 = 0x1.9a336ep-3f; /* 0.200293407 */
    const float v19 = -0x1.ffe484p-3f; /* -0.249947578 */
    const float v20 = log_1ulp_avx2_fma_f32(v12, v18, v19);
    const float v21 = log_1ulp_avx2_fma_f32(v13, v17, v20);
    const float v22 = 0x1.aa0a36p+0f; /* 1.66421831 */
    const float v23 = -0x1.5832c4p-4f; /* -0.0840327889 */
    const float v24 = log_1ulp_avx2_fma_f32(v20, v22, v23);
    const float v25 = log_1ulp_avx2_fma_f32(v13, v21, v24);
    const int32_t v26 = 23;
    const int32_t v27 = log_1ulp_avx2_ashr_i32(v3, v26);
    const float v28 = (float)v27;
    const float v29 = 0x1.7f1a3cp-20f; /* 1.42716794e-06 */
    const float v30 = log_1ulp_avx2_fma_f32(v28, v29, v12);
    const float v31 = log_1ulp_avx2_fma_f32(v13, v25, v30);
    const float v32 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v33 = log_1ulp_avx2_table1[(uint32_t)v5 & (8u - 1)];
    const float v34 = log_1ulp_avx2_fma_f32(v28, v32, v33);
    const float v35 = v31 + v34;
    const int32_t v36 = -16777217; /* 0xfeffffff */
    const int32_t v37 = 2139095040; /* 0x7f800000 */
    const int32_t v38 = (int32_t)((uint32_t)v1 + (uint32_t)v37);
    const int v39 = v36 < v38;
    float r0 = v35;
    if (v39) {
        const float v40 = 0x0p+0f; /* 0 */
        const int v41 = v0 < v40;
        const float v42 = NAN;
        const int v43 = v40 == v0;
        const float v44 = -INFINITY;
        const float v45 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v46 = !(v0 <= v45);
        const float v47 = 0x1p+23f; /* 8388608 */
        const float v48 = v47 * v0;
        const int32_t v49 = log_1ulp_avx2_bits_f32(v48);
        const int32_t v50 = 1059760811; /* 0x3f2aaaab */
        const int32_t v51 = (int32_t)((uint32_t)v49 - (uint32_t)v50);
        const int32_t v52 = v41 ? v8 : v26;
        const int32_t v53 = log_1ulp_avx2_ashr_i32(v51, v52);
        const float v54 = (float)v53;
        const float v55 = 0x1.7p+4f; /* 23 */
        const float v56 = v54 - v55;
        const int32_t v57 = v7 & v51;
        const int32_t v58 = (int32_t)((uint32_t)v49 - (uint32_t)v57);
        const float v59 = log_1ulp_avx2_frombits_f32(v58);
        const int32_t v60 = 3;
        const float v61 = log_1ulp_avx2_addbits_f32(v59, v60);
        const float v62 = 0x1p+0f; /* 1 */
        const float v63 = v61 - v62;
        const float v64 = 0x1p-40f; /* 9.09494702e-13 */
        const float v65 = log_1ulp_avx2_fma_f32(v63, v63, v64);
        const float v66 = 0x1.745d18p-4f; /* 0.0909090936 */
        const float v67 = -0x1.99999ap-4f; /* -0.100000001 */
        const float v68 = log_1ulp_avx2_fma_f32(v63, v66, v67);
        const float v69 = 0x1.c71c72p-4f; /* 0.111111112 */
        const float v70 = log_1ulp_avx2_fma_f32(v68, v63, v69);
        const float v71 = -0x1p-3f; /* -0.125 */
        const float v72 = log_1ulp_avx2_fma_f32(v63, v70, v71);
        const float v73 = 0x1.24924ap-3f; /* 0.142857149 */
        const float v74 = log_1ulp_avx2_fma_f32(v63, v72, v73);
        const float v75 = -0x1.555556p-3f; /* -0.166666672 */
        const float v76 = v30 * v64;
        const float v77 = v75 + v76;
        const float v78 = log_1ulp_avx2_fma_f32(v63, v74, v77);
        const float v79 = log_1ulp_avx2_fma_f32(v78, v63, v64);
        const float v80 = 0x1.99999ap-3f; /* 0.200000003 */
        const float v81 = v79 + v80;
        const float v82 = -0x1p-2f; /* -0.25 */
        const float v83 = log_1ulp_avx2_fma_f32(v63, v81, v82);
        const float v84 = 0x1.555556p-2f; /* 0.333333343 */
        const float v85 = v84 * v63;
        const float v86 = -0x1p-1f; /* -0.5 */
        const float v87 = v85 + v86;
        const float v88 = log_1ulp_avx2_fma_f32(v65, v83, v87);
        const float v89 = v88 * v65;
        const float v90 = 0x1.7f7d1cp-20f; /* 1.42860677e-06 */
        const float v91 = log_1ulp_avx2_fma_f32(v90, v56, v63);
        const float v92 = v89 + v91;
        const float v93 = log_1ulp_avx2_fma_f32(v32, v56, v92);
        const float v94 = v46 ? v0 : v93;
        const float v95 = v43 ? v44 : v94;
        const float v96 = v41 ? v42 : v95;
        r0 = v96;
    }
    return r0;
}

static void log_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_1ULP_AVX2_AVX2 static inline LOG_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG_1ULP_AVX2_AVX512 static inline LOG_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG_1ULP_AVX2_AVX2 __m256i log_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG_1ULP_AVX2_AVX2 void log_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v2 = _mm256_set1_epi32(1060634644); /* 0x3f380014 */
    const __m256i v7 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v11 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v14 = _mm256_set1_ps(0x1.151a66p-3f); /* 0.135304257 */
    const __m256 v15 = _mm256_set1_ps(-0x1.3a7376p-2f); /* -0.307081074 */
    const __m256 v18 = _mm256_set1_ps(0x1.9a336ep-3f); /* 0.200293407 */
    const __m256 v19 = _mm256_set1_ps(-0x1.ffe484p-3f); /* -0.249947578 */
    const __m256 v22 = _mm256_set1_ps(0x1.aa0a36p+0f); /* 1.66421831 */
    const __m256 v23 = _mm256_set1_ps(-0x1.5832c4p-4f); /* -0.0840327889 */
    const __m256i v26 = _mm256_set1_epi32(23);
    const __m256 v29 = _mm256_set1_ps(0x1.7f1a3cp-20f); /* 1.42716794e-06 */
    const __m256 v32 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256i v36 = _mm256_set1_epi32(-16777217); /* 0xfeffffff */
    const __m256i v37 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256 v40 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v42 = _mm256_set1_ps(NAN);
    const __m256 v44 = _mm256_set1_ps(-INFINITY);
    const __m256 v45 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v47 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256i v50 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v55 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256i v60 = _mm256_set1_epi32(3);
    const __m256 v62 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v64 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v66 = _mm256_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m256 v67 = _mm256_set1_ps(-0x1.99999ap-4f); /* -0.100000001 */
    const __m256 v69 = _mm256_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m256 v71 = _mm256_set1_ps(-0x1p-3f); /* -0.125 */
    const __m256 v73 = _mm256_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m256 v75 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 v80 = _mm256_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m256 v82 = _mm256_set1_ps(-0x1p-2f); /* -0.25 */
    const __m256 v84 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v86 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v90 = _mm256_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m256 t0_0 = _mm256_loadu_ps(log_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log_1ulp_avx2_table1);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v1 = _mm256_castps_si256(v0);
    const __m256i v3 = _mm256_sub_epi32(v1, v2);
    const __m256i v5 = _mm256_srli_epi32(v3, 20);
    const __m256 v6 = _mm256_permutevar8x32_ps(t0_0, v5);
    const __m256i v8 = _mm256_and_si256(v7, v3);
    const __m256i v9 = _mm256_sub_epi32(v1, v8);
    const __m256 v10 = _mm256_castsi256_ps(v9);
    const __m256 v12 = _mm256_fmadd_ps(v6, v10, v11);
    const __m256 v13 = _mm256_mul_ps(v12, v12);
    const __m256 v16 = _mm256_fmadd_ps(v14, v10, v15);
    const __m256 v17 = _mm256_min_ps(v16, v0);
    const __m256 v20 = _mm256_fmadd_ps(v12, v18, v19);
    const __m256 v21 = _mm256_fmadd_ps(v13, v17, v20);
    const __m256 v24 = _mm256_fmadd_ps(v20, v22, v23);
    const __m256 v25 = _mm256_fmadd_ps(v13, v21, v24);
    const __m256i v27 = _mm256_srai_epi32(v3, 23);
    const __m256 v28 = _mm256_cvtepi32_ps(v27);
    const __m256 v30 = _mm256_fmadd_ps(v28, v29, v12);
    const __m256 v31 = _mm256_fmadd_ps(v13, v25, v30);
    const __m256 v33 = _mm256_permutevar8x32_ps(t1_0, v5);
    const __m256 v34 = _mm256_fmadd_ps(v28, v32, v33);
    const __m256 v35 = _mm256_add_ps(v31, v34);
    const __m256i v38 = _mm256_add_epi32(v1, v37);
    const __m256i v39 = _mm256_cmpgt_epi32(v38, v36);
    __m256 r0 = v35;
    __m256i any1 = v39;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v0, v40, _CMP_LT_OQ));
        const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v40, v0, _CMP_EQ_OQ));
        const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v0, v45, _CMP_NLE_UQ));
        const __m256 v48 = _mm256_mul_ps(v47, v0);
        const __m256i v49 = _mm256_castps_si256(v48);
        const __m256i v51 = _mm256_sub_epi32(v49, v50);
        const __m256i v52 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v26), _mm256_castsi256_ps(v8), _mm256_castsi256_ps(v41)));
        const __m256i v53 = _mm256_srav_epi32(v51, v52);
        const __m256 v54 = _mm256_cvtepi32_ps(v53);
        const __m256 v56 = _mm256_sub_ps(v54, v55);
        const __m256i v57 = _mm256_and_si256(v7, v51);
        const __m256i v58 = _mm256_sub_epi32(v49, v57);
        const __m256 v59 = _mm256_castsi256_ps(v58);
        const __m256 v61 = _mm256_castsi256_ps(_mm256_add_epi32(log_1ulp_avx2_bits_f32_avx2(v59), v60));
        const __m256 v63 = _mm256_sub_ps(v61, v62);
        const __m256 v65 = _mm256_fmadd_ps(v63, v63, v64);
        const __m256 v68 = _mm256_fmadd_ps(v63, v66, v67);
        const __m256 v70 = _mm256_fmadd_ps(v68, v63, v69);
        const __m256 v72 = _mm256_fmadd_ps(v63, v70, v71);
        const __m256 v74 = _mm256_fmadd_ps(v63, v72, v73);
        const __m256 v76 = _mm256_mul_ps(v30, v64);
        const __m256 v77 = _mm256_add_ps(v75, v76);
        const __m256 v78 = _mm256_fmadd_ps(v63, v74, v77);
        const __m256 v79 = _mm256_fmadd_ps(v78, v63, v64);
        const __m256 v81 = _mm256_add_ps(v79, v80);
        const __m256 v83 = _mm256_fmadd_ps(v63, v81, v82);
        const __m256 v85 = _mm256_mul_ps(v84, v63);
        const __m256 v87 = _mm256_add_ps(v85, v86);
        const __m256 v88 = _mm256_fmadd_ps(v65, v83, v87);
        const __m256 v89 = _mm256_mul_ps(v88, v65);
        const __m256 v91 = _mm256_fmadd_ps(v90, v56, v63);
        const __m256 v92 = _mm256_add_ps(v89, v91);
        const __m256 v93 = _mm256_fmadd_ps(v32, v56, v92);
        const __m256 v94 = _mm256_blendv_ps(v93, v0, _mm256_castsi256_ps(v46));
        const __m256 v95 = _mm256_blendv_ps(v94, v44, _mm256_castsi256_ps(v43));
        const __m256 v96 = _mm256_blendv_ps(v95, v42, _mm256_castsi256_ps(v41));
        r0 = _mm256_blendv_ps(r0, v96, _mm256_castsi256_ps(v39));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG_1ULP_AVX2_AVX2_TARGET void log_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG_1ULP_AVX2_AVX512 __m512i log_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG_1ULP_AVX2_AVX512 void log_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1060634644); /* 0x3f380014 */
    const __m512i v7 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v11 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v14 = _mm512_set1_ps(0x1.151a66p-3f); /* 0.135304257 */
    const __m512 v15 = _mm512_set1_ps(-0x1.3a7376p-2f); /* -0.307081074 */
    const __m512 v18 = _mm512_set1_ps(0x1.9a336ep-3f); /* 0.200293407 */
    const __m512 v19 = _mm512_set1_ps(-0x1.ffe484p-3f); /* -0.249947578 */
    const __m512 v22 = _mm512_set1_ps(0x1.aa0a36p+0f); /* 1.66421831 */
    const __m512 v23 = _mm512_set1_ps(-0x1.5832c4p-4f); /* -0.0840327889 */
    const __m512i v26 = _mm512_set1_epi32(23);
    const __m512 v29 = _mm512_set1_ps(0x1.7f1a3cp-20f); /* 1.42716794e-06 */
    const __m512 v32 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512i v36 = _mm512_set1_epi32(-16777217); /* 0xfeffffff */
    const __m512i v37 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(NAN);
    const __m512 v44 = _mm512_set1_ps(-INFINITY);
    const __m512 v45 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v47 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v50 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v55 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512i v60 = _mm512_set1_epi32(3);
    const __m512 v62 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v64 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v66 = _mm512_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m512 v67 = _mm512_set1_ps(-0x1.99999ap-4f); /* -0.100000001 */
    const __m512 v69 = _mm512_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m512 v71 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v73 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v75 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v80 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v82 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v84 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v86 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v90 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 t0_0 = _mm512_loadu_ps(log_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log_1ulp_avx2_table1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512i v1 = _mm512_castps_si512(v0);
    const __m512i v3 = _mm512_sub_epi32(v1, v2);
    const __m512i v5 = _mm512_srli_epi32(v3, 20);
    const __m512 v6 = _mm512_permutexvar_ps(v5, t0_0);
    const __m512i v8 = _mm512_and_si512(v7, v3);
    const __m512i v9 = _mm512_sub_epi32(v1, v8);
    const __m512 v10 = _mm512_castsi512_ps(v9);
    const __m512 v12 = _mm512_fmadd_ps(v6, v10, v11);
    const __m512 v13 = _mm512_mul_ps(v12, v12);
    const __m512 v16 = _mm512_fmadd_ps(v14, v10, v15);
    const __m512 v17 = _mm512_min_ps(v16, v0);
    const __m512 v20 = _mm512_fmadd_ps(v12, v18, v19);
    const __m512 v21 = _mm512_fmadd_ps(v13, v17, v20);
    const __m512 v24 = _mm512_fmadd_ps(v20, v22, v23);
    const __m512 v25 = _mm512_fmadd_ps(v13, v21, v24);
    const __m512i v27 = _mm512_srai_epi32(v3, 23);
    const __m512 v28 = _mm512_cvtepi32_ps(v27);
    const __m512 v30 = _mm512_fmadd_ps(v28, v29, v12);
    const __m512 v31 = _mm512_fmadd_ps(v13, v25, v30);
    const __m512 v33 = _mm512_permutexvar_ps(v5, t1_0);
    const __m512 v34 = _mm512_fmadd_ps(v28, v32, v33);
    const __m512 v35 = _mm512_add_ps(v31, v34);
    const __m512i v38 = _mm512_add_epi32(v1, v37);
    const __mmask16 v39 = _mm512_cmplt_epi32_mask(v36, v38);
    __m512 r0 = v35;
    __mmask16 any1 = v39;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v41 = _mm512_cmp_ps_mask(v0, v40, _CMP_LT_OQ);
        const __mmask16 v43 = _mm512_cmp_ps_mask(v40, v0, _CMP_EQ_OQ);
        const __mmask16 v46 = _mm512_cmp_ps_mask(v0, v45, _CMP_NLE_UQ);
        const __m512 v48 = _mm512_mul_ps(v47, v0);
        const __m512i v49 = _mm512_castps_si512(v48);
        const __m512i v51 = _mm512_sub_epi32(v49, v50);
        const __m512i v52 = _mm512_mask_blend_epi32(v41, v26, v8);
        const __m512i v53 = _mm512_srav_epi32(v51, v52);
        const __m512 v54 = _mm512_cvtepi32_ps(v53);
        const __m512 v56 = _mm512_sub_ps(v54, v55);
        const __m512i v57 = _mm512_and_si512(v7, v51);
        const __m512i v58 = _mm512_sub_epi32(v49, v57);
        const __m512 v59 = _mm512_castsi512_ps(v58);
        const __m512 v61 = _mm512_castsi512_ps(_mm512_add_epi32(log_1ulp_avx2_bits_f32_avx512(v59), v60));
        const __m512 v63 = _mm512_sub_ps(v61, v62);
        const __m512 v65 = _mm512_fmadd_ps(v63, v63, v64);
        const __m512 v68 = _mm512_fmadd_ps(v63, v66, v67);
        const __m512 v70 = _mm512_fmadd_ps(v68, v63, v69);
        const __m512 v72 = _mm512_fmadd_ps(v63, v70, v71);
        const __m512 v74 = _mm512_fmadd_ps(v63, v72, v73);
        const __m512 v76 = _mm512_mul_ps(v30, v64);
        const __m512 v77 = _mm512_add_ps(v75, v76);
        const __m512 v78 = _mm512_fmadd_ps(v63, v74, v77);
        const __m512 v79 = _mm512_fmadd_ps(v78, v63, v64);
        const __m512 v81 = _mm512_add_ps(v79, v80);
        const __m512 v83 = _mm512_fmadd_ps(v63, v81, v82);
        const __m512 v85 = _mm512_mul_ps(v84, v63);
        const __m512 v87 = _mm512_add_ps(v85, v86);
        const __m512 v88 = _mm512_fmadd_ps(v65, v83, v87);
        const __m512 v89 = _mm512_mul_ps(v88, v65);
        const __m512 v91 = _mm512_fmadd_ps(v90, v56, v63);
        const __m512 v92 = _mm512_add_ps(v89, v91);
        const __m512 v93 = _mm512_fmadd_ps(v32, v56, v92);
        const __m512 v94 = _mm512_mask_blend_ps(v46, v93, v0);
        const __m512 v95 = _mm512_mask_blend_ps(v43, v94, v44);
        const __m512 v96 = _mm512_mask_blend_ps(v41, v95, v42);
        r0 = _mm512_mask_blend_ps(v39, r0, v96);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG_1ULP_AVX2_AVX512_TARGET void log_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_1ulp_avx2_level(void) {
#if defined(LOG_1ULP_AVX2_FORCE_ISA)
    return LOG_1ULP_AVX2_FORCE_ISA;
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

float log_1ulp_avx2(float x) {
    return log_1ulp_avx2_element(x);
}

void log_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_1ulp_avx2_level();
    if (level == 2) {
        log_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log_1ulp_avx2_array_portable(x, y, n);
}
