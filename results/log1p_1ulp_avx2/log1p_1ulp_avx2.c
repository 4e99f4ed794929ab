/* log1p_1ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f32
 *   domain       every input
 *   max error    0.888860 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.817916p-3 (0.188219234, encoding 0x3e40bc8b)
 *   result there 0x1.61307cp-3 (0.172455758, encoding 0x3e30983e)
 *   mean error   0.088554 ulp
 *   misrounded   15202250 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5afc309cb52f3c761ea2e49adb972861
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f32 --max-ulp 1 --isa avx2 --time 90s --threads 1 --seed 1 --archive log1p_1_avx2_s1_evolve2.db
 *                time: 0.4224 ns/element as avx2 code (inputs moderate)
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
#include "log1p_1ulp_avx2.h"

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
static inline int32_t log1p_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log1p_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log1p_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log1p_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t log1p_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float log1p_1ulp_avx2_table0[16] = {
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
}; /* repeated to fill a register */

static const float log1p_1ulp_avx2_table1[16] = {
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
}; /* repeated to fill a register */

static inline float log1p_1ulp_avx2_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = v0 + v1;
    const int32_t v3 = log1p_1ulp_avx2_bits_f32(v2);
    const int32_t v4 = 1060634623; /* 0x3f37ffff */
    const int32_t v5 = (int32_t)((uint32_t)v3 - (uint32_t)v4);
    const int32_t v6 = 20;
    const int32_t v7 = log1p_1ulp_avx2_lshr_i32(v5, v6);
    const float v8 = log1p_1ulp_avx2_table0[(uint32_t)v7 & (8u - 1)];
    const int32_t v9 = log1p_1ulp_avx2_bits_f32(v8);
    const int32_t v10 = -8388608; /* 0xff800000 */
    const int32_t v11 = v5 & v10;
    const int32_t v12 = (int32_t)((uint32_t)v9 - (uint32_t)v11);
    const float v13 = log1p_1ulp_avx2_frombits_f32(v12);
    const float v14 = v2 - v0;
    const float v15 = v1 - v14;
    const int32_t v16 = (int32_t)((uint32_t)v3 - (uint32_t)v11);
    const float v17 = log1p_1ulp_avx2_frombits_f32(v16);
    const float v18 = -0x1p+0f; /* -1 */
    const float v19 = log1p_1ulp_avx2_fma_f32(v8, v17, v18);
    const float v20 = log1p_1ulp_avx2_fma_f32(v13, v15, v19);
    const float v21 = v20 * v20;
    const float v22 = -0x1.b0c428p-4f; /* -0.105655819 */
    const float v23 = 0x1.6dfb62p-2f; /* 0.357404262 */
    const float v24 = log1p_1ulp_avx2_fma_f32(v22, v17, v23);
    const float v25 = -0x1.ad80b6p-2f; /* -0.419436306 */
    const float v26 = log1p_1ulp_avx2_fma_f32(v24, v17, v25);
    const float v27 = 0x1.99992cp-3f; /* 0.199999183 */
    const float v28 = log1p_1ulp_avx2_fma_f32(v26, v19, v27);
    const float v29 = -0x1.fff7fp-3f; /* -0.249984622 */
    const float v30 = 0x1.555542p-2f; /* 0.333333045 */
    const float v31 = log1p_1ulp_avx2_fma_f32(v29, v20, v30);
    const float v32 = log1p_1ulp_avx2_fma_f32(v21, v28, v31);
    const float v33 = -0x1.000002p-1f; /* -0.50000006 */
    const float v34 = log1p_1ulp_avx2_fma_f32(v20, v32, v33);
    const int32_t v35 = 23;
    const int32_t v36 = log1p_1ulp_avx2_ashr_i32(v5, v35);
    const float v37 = (float)v36;
    const float v38 = 0x1.7f549ap-20f; /* 1.4280173e-06 */
    const float v39 = 0x1.fd509p-3f; /* 0.248688817 */
    const float v40 = v20 < v39 ? v20 : v39;
    const float v41 = log1p_1ulp_avx2_fma_f32(v37, v38, v40);
    const float v42 = log1p_1ulp_avx2_fma_f32(v21, v34, v41);
    const float v43 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v44 = log1p_1ulp_avx2_table1[(uint32_t)v7 & (8u - 1)];
    const float v45 = log1p_1ulp_avx2_fma_f32(v37, v43, v44);
    const float v46 = v42 + v45;
    const float v47 = v46 < v1 ? v46 : v1;
    const int32_t v48 = -33554433; /* 0xfdffffff */
    const int32_t v49 = 2139095041; /* 0x7f800001 */
    const int32_t v50 = (int32_t)((uint32_t)v3 + (uint32_t)v49);
    const int v51 = v48 < v50;
    float r0 = v47;
    if (v51) {
        const int v52 = v1 == v18;
        const float v53 = -INFINITY;
        const float v54 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v55 = !(v1 <= v54);
        const int v56 = v1 < v18;
        const float v57 = NAN;
        const float v58 = 0x1p-64f; /* 5.42101086e-20 */
        const float v59 = v1 * v58;
        const int32_t v60 = log1p_1ulp_avx2_bits_f32(v59);
        const int32_t v61 = 1059760811; /* 0x3f2aaaab */
        const int32_t v62 = (int32_t)((uint32_t)v60 - (uint32_t)v61);
        const int32_t v63 = log1p_1ulp_avx2_ashr_i32(v62, v35);
        const float v64 = (float)v63;
        const float v65 = 0x1p+6f; /* 64 */
        const float v66 = v64 + v65;
        const float v67 = v43 * v66;
        const float v68 = 0x1.745d18p-3f; /* 0.181818187 */
        const int32_t v69 = v10 & v62;
        const int32_t v70 = (int32_t)((uint32_t)v60 - (uint32_t)v69);
        const float v71 = log1p_1ulp_avx2_frombits_f32(v70);
        const float v72 = v71 - v0;
        const float v73 = -0x1.99999ap-4f; /* -0.100000001 */
        const float v74 = log1p_1ulp_avx2_fma_f32(v68, v72, v73);
        const float v75 = 0x1p-40f; /* 9.09494702e-13 */
        const float v76 = log1p_1ulp_avx2_fma_f32(v72, v72, v75);
        const float v77 = 0x1.c71c72p-4f; /* 0.111111112 */
        const float v78 = -0x1p-3f; /* -0.125 */
        const float v79 = log1p_1ulp_avx2_fma_f32(v77, v72, v78);
        const float v80 = log1p_1ulp_avx2_fma_f32(v74, v76, v79);
        const float v81 = 0x1.24924ap-3f; /* 0.142857149 */
        const float v82 = log1p_1ulp_avx2_fma_f32(v80, v72, v81);
        const float v83 = -0x1.555556p-3f; /* -0.166666672 */
        const float v84 = v83 * v72;
        const float v85 = 0x1.99999ap-3f; /* 0.200000003 */
        const float v86 = v84 + v85;
        const float v87 = log1p_1ulp_avx2_fma_f32(v82, v76, v86);
        const float v88 = -0x1p-2f; /* -0.25 */
        const float v89 = log1p_1ulp_avx2_fma_f32(v87, v72, v88);
        const float v90 = 0x1.555556p-2f; /* 0.333333343 */
        const float v91 = log1p_1ulp_avx2_fma_f32(v89, v72, v90);
        const float v92 = v91 * v72;
        const float v93 = -0x1p-1f; /* -0.5 */
        const float v94 = v92 + v93;
        const float v95 = 0x1.7f7d1cp-20f; /* 1.42860677e-06 */
        const float v96 = log1p_1ulp_avx2_fma_f32(v95, v66, v72);
        const float v97 = log1p_1ulp_avx2_fma_f32(v94, v76, v96);
        const float v98 = v67 + v97;
        const float v99 = v56 ? v57 : v98;
        const float v100 = v55 ? v1 : v99;
        const float v101 = v52 ? v53 : v100;
        r0 = v101;
    }
    return r0;
}

static void log1p_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_1ULP_AVX2_AVX2 static inline LOG1P_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_1ULP_AVX2_AVX512 static inline LOG1P_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG1P_1ULP_AVX2_AVX2 void log1p_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v4 = _mm256_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m256i v10 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v18 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v22 = _mm256_set1_ps(-0x1.b0c428p-4f); /* -0.105655819 */
    const __m256 v23 = _mm256_set1_ps(0x1.6dfb62p-2f); /* 0.357404262 */
    const __m256 v25 = _mm256_set1_ps(-0x1.ad80b6p-2f); /* -0.419436306 */
    const __m256 v27 = _mm256_set1_ps(0x1.99992cp-3f); /* 0.199999183 */
    const __m256 v29 = _mm256_set1_ps(-0x1.fff7fp-3f); /* -0.249984622 */
    const __m256 v30 = _mm256_set1_ps(0x1.555542p-2f); /* 0.333333045 */
    const __m256 v33 = _mm256_set1_ps(-0x1.000002p-1f); /* -0.50000006 */
    const __m256 v38 = _mm256_set1_ps(0x1.7f549ap-20f); /* 1.4280173e-06 */
    const __m256 v39 = _mm256_set1_ps(0x1.fd509p-3f); /* 0.248688817 */
    const __m256 v43 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256i v48 = _mm256_set1_epi32(-33554433); /* 0xfdffffff */
    const __m256i v49 = _mm256_set1_epi32(2139095041); /* 0x7f800001 */
    const __m256 v53 = _mm256_set1_ps(-INFINITY);
    const __m256 v54 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v57 = _mm256_set1_ps(NAN);
    const __m256 v58 = _mm256_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m256i v61 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v65 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v68 = _mm256_set1_ps(0x1.745d18p-3f); /* 0.181818187 */
    const __m256 v73 = _mm256_set1_ps(-0x1.99999ap-4f); /* -0.100000001 */
    const __m256 v75 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v77 = _mm256_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m256 v78 = _mm256_set1_ps(-0x1p-3f); /* -0.125 */
    const __m256 v81 = _mm256_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m256 v83 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 v85 = _mm256_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m256 v88 = _mm256_set1_ps(-0x1p-2f); /* -0.25 */
    const __m256 v90 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v93 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v95 = _mm256_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m256 t0_0 = _mm256_loadu_ps(log1p_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log1p_1ulp_avx2_table1);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_add_ps(v0, v1);
    const __m256i v3 = _mm256_castps_si256(v2);
    const __m256i v5 = _mm256_sub_epi32(v3, v4);
    const __m256i v7 = _mm256_srli_epi32(v5, 20);
    const __m256 v8 = _mm256_permutevar8x32_ps(t0_0, v7);
    const __m256i v9 = _mm256_castps_si256(v8);
    const __m256i v11 = _mm256_and_si256(v5, v10);
    const __m256i v12 = _mm256_sub_epi32(v9, v11);
    const __m256 v13 = _mm256_castsi256_ps(v12);
    const __m256 v14 = _mm256_sub_ps(v2, v0);
    const __m256 v15 = _mm256_sub_ps(v1, v14);
    const __m256i v16 = _mm256_sub_epi32(v3, v11);
    const __m256 v17 = _mm256_castsi256_ps(v16);
    const __m256 v19 = _mm256_fmadd_ps(v8, v17, v18);
    const __m256 v20 = _mm256_fmadd_ps(v13, v15, v19);
    const __m256 v21 = _mm256_mul_ps(v20, v20);
    const __m256 v24 = _mm256_fmadd_ps(v22, v17, v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v17, v25);
    const __m256 v28 = _mm256_fmadd_ps(v26, v19, v27);
    const __m256 v31 = _mm256_fmadd_ps(v29, v20, v30);
    const __m256 v32 = _mm256_fmadd_ps(v21, v28, v31);
    const __m256 v34 = _mm256_fmadd_ps(v20, v32, v33);
    const __m256i v36 = _mm256_srai_epi32(v5, 23);
    const __m256 v37 = _mm256_cvtepi32_ps(v36);
    const __m256 v40 = _mm256_min_ps(v20, v39);
    const __m256 v41 = _mm256_fmadd_ps(v37, v38, v40);
    const __m256 v42 = _mm256_fmadd_ps(v21, v34, v41);
    const __m256 v44 = _mm256_permutevar8x32_ps(t1_0, v7);
    const __m256 v45 = _mm256_fmadd_ps(v37, v43, v44);
    const __m256 v46 = _mm256_add_ps(v42, v45);
    const __m256 v47 = _mm256_min_ps(v46, v1);
    const __m256i v50 = _mm256_add_epi32(v3, v49);
    const __m256i v51 = _mm256_cmpgt_epi32(v50, v48);
    __m256 r0 = v47;
    __m256i any1 = v51;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v52 = _mm256_castps_si256(_mm256_cmp_ps(v1, v18, _CMP_EQ_OQ));
        const __m256i v55 = _mm256_castps_si256(_mm256_cmp_ps(v1, v54, _CMP_NLE_UQ));
        const __m256i v56 = _mm256_castps_si256(_mm256_cmp_ps(v1, v18, _CMP_LT_OQ));
        const __m256 v59 = _mm256_mul_ps(v1, v58);
        const __m256i v60 = _mm256_castps_si256(v59);
        const __m256i v62 = _mm256_sub_epi32(v60, v61);
        const __m256i v63 = _mm256_srai_epi32(v62, 23);
        const __m256 v64 = _mm256_cvtepi32_ps(v63);
        const __m256 v66 = _mm256_add_ps(v64, v65);
        const __m256 v67 = _mm256_mul_ps(v43, v66);
        const __m256i v69 = _mm256_and_si256(v10, v62);
        const __m256i v70 = _mm256_sub_epi32(v60, v69);
        const __m256 v71 = _mm256_castsi256_ps(v70);
        const __m256 v72 = _mm256_sub_ps(v71, v0);
        const __m256 v74 = _mm256_fmadd_ps(v68, v72, v73);
        const __m256 v76 = _mm256_fmadd_ps(v72, v72, v75);
        const __m256 v79 = _mm256_fmadd_ps(v77, v72, v78);
        const __m256 v80 = _mm256_fmadd_ps(v74, v76, v79);
        const __m256 v82 = _mm256_fmadd_ps(v80, v72, v81);
        const __m256 v84 = _mm256_mul_ps(v83, v72);
        const __m256 v86 = _mm256_add_ps(v84, v85);
        const __m256 v87 = _mm256_fmadd_ps(v82, v76, v86);
        const __m256 v89 = _mm256_fmadd_ps(v87, v72, v88);
        const __m256 v91 = _mm256_fmadd_ps(v89, v72, v90);
        const __m256 v92 = _mm256_mul_ps(v91, v72);
        const __m256 v94 = _mm256_add_ps(v92, v93);
        const __m256 v96 = _mm256_fmadd_ps(v95, v66, v72);
        const __m256 v97 = _mm256_fmadd_ps(v94, v76, v96);
        const __m256 v98 = _mm256_add_ps(v67, v97);
        const __m256 v99 = _mm256_blendv_ps(v98, v57, _mm256_castsi256_ps(v56));
        const __m256 v100 = _mm256_blendv_ps(v99, v1, _mm256_castsi256_ps(v55));
        const __m256 v101 = _mm256_blendv_ps(v100, v53, _mm256_castsi256_ps(v52));
        r0 = _mm256_blendv_ps(r0, v101, _mm256_castsi256_ps(v51));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG1P_1ULP_AVX2_AVX2_TARGET void log1p_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log1p_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log1p_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG1P_1ULP_AVX2_AVX512 void log1p_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v4 = _mm512_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m512i v10 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v18 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v22 = _mm512_set1_ps(-0x1.b0c428p-4f); /* -0.105655819 */
    const __m512 v23 = _mm512_set1_ps(0x1.6dfb62p-2f); /* 0.357404262 */
    const __m512 v25 = _mm512_set1_ps(-0x1.ad80b6p-2f); /* -0.419436306 */
    const __m512 v27 = _mm512_set1_ps(0x1.99992cp-3f); /* 0.199999183 */
    const __m512 v29 = _mm512_set1_ps(-0x1.fff7fp-3f); /* -0.249984622 */
    const __m512 v30 = _mm512_set1_ps(0x1.555542p-2f); /* 0.333333045 */
    const __m512 v33 = _mm512_set1_ps(-0x1.000002p-1f); /* -0.50000006 */
    const __m512 v38 = _mm512_set1_ps(0x1.7f549ap-20f); /* 1.4280173e-06 */
    const __m512 v39 = _mm512_set1_ps(0x1.fd509p-3f); /* 0.248688817 */
    const __m512 v43 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512i v48 = _mm512_set1_epi32(-33554433); /* 0xfdffffff */
    const __m512i v49 = _mm512_set1_epi32(2139095041); /* 0x7f800001 */
    const __m512 v53 = _mm512_set1_ps(-INFINITY);
    const __m512 v54 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v57 = _mm512_set1_ps(NAN);
    const __m512 v58 = _mm512_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m512i v61 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v65 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v68 = _mm512_set1_ps(0x1.745d18p-3f); /* 0.181818187 */
    const __m512 v73 = _mm512_set1_ps(-0x1.99999ap-4f); /* -0.100000001 */
    const __m512 v75 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v77 = _mm512_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m512 v78 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v81 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v83 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v85 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v88 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v90 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v93 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v95 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 t0_0 = _mm512_loadu_ps(log1p_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log1p_1ulp_avx2_table1);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_add_ps(v0, v1);
    const __m512i v3 = _mm512_castps_si512(v2);
    const __m512i v5 = _mm512_sub_epi32(v3, v4);
    const __m512i v7 = _mm512_srli_epi32(v5, 20);
    const __m512 v8 = _mm512_permutexvar_ps(v7, t0_0);
    const __m512i v9 = _mm512_castps_si512(v8);
    const __m512i v11 = _mm512_and_si512(v5, v10);
    const __m512i v12 = _mm512_sub_epi32(v9, v11);
    const __m512 v13 = _mm512_castsi512_ps(v12);
    const __m512 v14 = _mm512_sub_ps(v2, v0);
    const __m512 v15 = _mm512_sub_ps(v1, v14);
    const __m512i v16 = _mm512_sub_epi32(v3, v11);
    const __m512 v17 = _mm512_castsi512_ps(v16);
    const __m512 v19 = _mm512_fmadd_ps(v8, v17, v18);
    const __m512 v20 = _mm512_fmadd_ps(v13, v15, v19);
    const __m512 v21 = _mm512_mul_ps(v20, v20);
    const __m512 v24 = _mm512_fmadd_ps(v22, v17, v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v17, v25);
    const __m512 v28 = _mm512_fmadd_ps(v26, v19, v27);
    const __m512 v31 = _mm512_fmadd_ps(v29, v20, v30);
    const __m512 v32 = _mm512_fmadd_ps(v21, v28, v31);
    const __m512 v34 = _mm512_fmadd_ps(v20, v32, v33);
    const __m512i v36 = _mm512_srai_epi32(v5, 23);
    const __m512 v37 = _mm512_cvtepi32_ps(v36);
    const __m512 v40 = _mm512_min_ps(v20, v39);
    const __m512 v41 = _mm512_fmadd_ps(v37, v38, v40);
    const __m512 v42 = _mm512_fmadd_ps(v21, v34, v41);
    const __m512 v44 = _mm512_permutexvar_ps(v7, t1_0);
    const __m512 v45 = _mm512_fmadd_ps(v37, v43, v44);
    const __m512 v46 = _mm512_add_ps(v42, v45);
    const __m512 v47 = _mm512_min_ps(v46, v1);
    const __m512i v50 = _mm512_add_epi32(v3, v49);
    const __mmask16 v51 = _mm512_cmplt_epi32_mask(v48, v50);
    __m512 r0 = v47;
    __mmask16 any1 = v51;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v52 = _mm512_cmp_ps_mask(v1, v18, _CMP_EQ_OQ);
        const __mmask16 v55 = _mm512_cmp_ps_mask(v1, v54, _CMP_NLE_UQ);
        const __mmask16 v56 = _mm512_cmp_ps_mask(v1, v18, _CMP_LT_OQ);
        const __m512 v59 = _mm512_mul_ps(v1, v58);
        const __m512i v60 = _mm512_castps_si512(v59);
        const __m512i v62 = _mm512_sub_epi32(v60, v61);
        const __m512i v63 = _mm512_srai_epi32(v62, 23);
        const __m512 v64 = _mm512_cvtepi32_ps(v63);
        const __m512 v66 = _mm512_add_ps(v64, v65);
        const __m512 v67 = _mm512_mul_ps(v43, v66);
        const __m512i v69 = _mm512_and_si512(v10, v62);
        const __m512i v70 = _mm512_sub_epi32(v60, v69);
        const __m512 v71 = _mm512_castsi512_ps(v70);
        const __m512 v72 = _mm512_sub_ps(v71, v0);
        const __m512 v74 = _mm512_fmadd_ps(v68, v72, v73);
        const __m512 v76 = _mm512_fmadd_ps(v72, v72, v75);
        const __m512 v79 = _mm512_fmadd_ps(v77, v72, v78);
        const __m512 v80 = _mm512_fmadd_ps(v74, v76, v79);
        const __m512 v82 = _mm512_fmadd_ps(v80, v72, v81);
        const __m512 v84 = _mm512_mul_ps(v83, v72);
        const __m512 v86 = _mm512_add_ps(v84, v85);
        const __m512 v87 = _mm512_fmadd_ps(v82, v76, v86);
        const __m512 v89 = _mm512_fmadd_ps(v87, v72, v88);
        const __m512 v91 = _mm512_fmadd_ps(v89, v72, v90);
        const __m512 v92 = _mm512_mul_ps(v91, v72);
        const __m512 v94 = _mm512_add_ps(v92, v93);
        const __m512 v96 = _mm512_fmadd_ps(v95, v66, v72);
        const __m512 v97 = _mm512_fmadd_ps(v94, v76, v96);
        const __m512 v98 = _mm512_add_ps(v67, v97);
        const __m512 v99 = _mm512_mask_blend_ps(v56, v98, v57);
        const __m512 v100 = _mm512_mask_blend_ps(v55, v99, v1);
        const __m512 v101 = _mm512_mask_blend_ps(v52, v100, v53);
        r0 = _mm512_mask_blend_ps(v51, r0, v101);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG1P_1ULP_AVX2_AVX512_TARGET void log1p_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log1p_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_1ulp_avx2_level(void) {
#if defined(LOG1P_1ULP_AVX2_FORCE_ISA)
    return LOG1P_1ULP_AVX2_FORCE_ISA;
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

float log1p_1ulp_avx2(float x) {
    return log1p_1ulp_avx2_element(x);
}

void log1p_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_1ulp_avx2_level();
    if (level == 2) {
        log1p_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_1ulp_avx2_array_portable(x, y, n);
}
