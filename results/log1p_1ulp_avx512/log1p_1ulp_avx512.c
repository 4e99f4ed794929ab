/* log1p_1ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f32
 *   domain       every input
 *   max error    0.872139 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.81376cp-3 (0.18809399, encoding 0x3e409bb6)
 *   result there 0x1.60f938p-3 (0.172350347, encoding 0x3e307c9c)
 *   mean error   0.088529 ulp
 *   misrounded   6487402 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c8610d22eb16dd47f94886d1f9f8db11
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f32 --max-ulp 1 --isa avx512 --time 90s --threads 1 --seed 1 --archive log1p_1_avx512_s1_evolve2.db
 *                time: 0.2882 ns/element as avx512 code (inputs moderate)
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
#include "log1p_1ulp_avx512.h"

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
static inline int32_t log1p_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log1p_1ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t log1p_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log1p_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float log1p_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log1p_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = log1p_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return log1p_1ulp_avx512_frombits_f32((log1p_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const float log1p_1ulp_avx512_table0[16] = {
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
}; /* repeated to fill a register */

static const float log1p_1ulp_avx512_table1[16] = {
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
}; /* repeated to fill a register */

static inline float log1p_1ulp_avx512_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = v0 + v1;
    const int32_t v3 = log1p_1ulp_avx512_bits_f32(v2);
    const int32_t v4 = 1060634623; /* 0x3f37ffff */
    const int32_t v5 = (int32_t)((uint32_t)v3 - (uint32_t)v4);
    const int32_t v6 = 23;
    const int32_t v7 = log1p_1ulp_avx512_ashr_i32(v5, v6);
    const float v8 = (float)v7;
    const float v9 = 0x1.62e4p-1f; /* 0.693145752 */
    const int32_t v10 = 20;
    const int32_t v11 = log1p_1ulp_avx512_lshr_i32(v5, v10);
    const float v12 = log1p_1ulp_avx512_table0[(uint32_t)v11 & (8u - 1)];
    const float v13 = log1p_1ulp_avx512_fma_f32(v8, v9, v12);
    const float v14 = log1p_1ulp_avx512_table1[(uint32_t)v11 & (8u - 1)];
    const int32_t v15 = log1p_1ulp_avx512_bits_f32(v14);
    const int32_t v16 = -8388608; /* 0xff800000 */
    const int32_t v17 = v5 & v16;
    const int32_t v18 = (int32_t)((uint32_t)v15 - (uint32_t)v17);
    const float v19 = log1p_1ulp_avx512_frombits_f32(v18);
    const float v20 = v2 - v0;
    const float v21 = v1 - v20;
    const int32_t v22 = (int32_t)((uint32_t)v3 - (uint32_t)v17);
    const float v23 = log1p_1ulp_avx512_frombits_f32(v22);
    const float v24 = -0x1p+0f; /* -1 */
    const float v25 = log1p_1ulp_avx512_fma_f32(v14, v23, v24);
    const float v26 = log1p_1ulp_avx512_fma_f32(v19, v21, v25);
    const float v27 = v26 * v26;
    const float v28 = -0x1.d996ecp-4f; /* -0.115622446 */
    const float v29 = 0x1.2e5a48p-3f; /* 0.147633135 */
    const float v30 = log1p_1ulp_avx512_fma_f32(v28, v26, v29);
    const float v31 = -0x1.56609p-3f; /* -0.167176366 */
    const float v32 = 0x1.997c08p-3f; /* 0.199943602 */
    const float v33 = log1p_1ulp_avx512_fma_f32(v31, v26, v32);
    const float v34 = log1p_1ulp_avx512_fma_f32(v27, v30, v33);
    const float v35 = -0x1.fffc8p-3f; /* -0.249993324 */
    const float v36 = log1p_1ulp_avx512_fma_f32(v34, v26, v35);
    const float v37 = 0x1.55556p-2f; /* 0.333333492 */
    const float v38 = -0x1p-1f; /* -0.5 */
    const float v39 = log1p_1ulp_avx512_fma_f32(v37, v26, v38);
    const float v40 = log1p_1ulp_avx512_fma_f32(v36, v27, v39);
    const float v41 = 0x1.7f837ap-20f; /* 1.42869942e-06 */
    const float v42 = log1p_1ulp_avx512_fma_f32(v8, v41, v26);
    const float v43 = log1p_1ulp_avx512_fma_f32(v27, v40, v42);
    const float v44 = v13 + v43;
    const float v45 = log1p_1ulp_avx512_copysign_f32(v44, v1);
    const int32_t v46 = -33554433; /* 0xfdffffff */
    const int32_t v47 = 2139095040; /* 0x7f800000 */
    const int32_t v48 = (int32_t)((uint32_t)v3 + (uint32_t)v47);
    const int v49 = v46 < v48;
    float r0 = v45;
    if (v49) {
        const int v50 = v1 == v24;
        const float v51 = -INFINITY;
        const float v52 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v53 = !(v1 <= v52);
        const int v54 = v1 < v24;
        const float v55 = NAN;
        const float v56 = 0x1p-64f; /* 5.42101086e-20 */
        const float v57 = 0x1p-40f; /* 9.09494702e-13 */
        const float v58 = log1p_1ulp_avx512_fma_f32(v1, v56, v57);
        const int32_t v59 = log1p_1ulp_avx512_bits_f32(v58);
        const int32_t v60 = 1059760811; /* 0x3f2aaaab */
        const int32_t v61 = (int32_t)((uint32_t)v59 - (uint32_t)v60);
        const int32_t v62 = log1p_1ulp_avx512_ashr_i32(v61, v6);
        const float v63 = (float)v62;
        const float v64 = 0x1p+6f; /* 64 */
        const float v65 = v63 + v64;
        const int32_t v66 = v16 & v61;
        const int32_t v67 = (int32_t)((uint32_t)v59 - (uint32_t)v66);
        const float v68 = log1p_1ulp_avx512_frombits_f32(v67);
        const float v69 = v68 - v0;
        const float v70 = v69 * v69;
        const float v71 = 0x1.745d18p-4f; /* 0.0909090936 */
        const float v72 = -0x1.997d12p-4f; /* -0.099972792 */
        const float v73 = log1p_1ulp_avx512_fma_f32(v71, v69, v72);
        const float v74 = 0x1.c71c72p-4f; /* 0.111111112 */
        const float v75 = log1p_1ulp_avx512_fma_f32(v73, v69, v74);
        const float v76 = -0x1p-3f; /* -0.125 */
        const float v77 = log1p_1ulp_avx512_fma_f32(v75, v69, v76);
        const float v78 = 0x1.24924ap-3f; /* 0.142857149 */
        const float v79 = log1p_1ulp_avx512_fma_f32(v77, v69, v78);
        const float v80 = -0x1.555556p-3f; /* -0.166666672 */
        const float v81 = log1p_1ulp_avx512_fma_f32(v69, v79, v80);
        const float v82 = 0x1.99999ap-3f; /* 0.200000003 */
        const float v83 = log1p_1ulp_avx512_fma_f32(v81, v69, v82);
        const float v84 = -0x1p-2f; /* -0.25 */
        const float v85 = log1p_1ulp_avx512_fma_f32(v69, v83, v84);
        const float v86 = 0x1.555556p-2f; /* 0.333333343 */
        const float v87 = log1p_1ulp_avx512_fma_f32(v85, v69, v86);
        const float v88 = log1p_1ulp_avx512_fma_f32(v69, v87, v38);
        const float v89 = 0x1.7f7d1cp-20f; /* 1.42860677e-06 */
        const float v90 = log1p_1ulp_avx512_fma_f32(v89, v65, v69);
        const float v91 = log1p_1ulp_avx512_fma_f32(v70, v88, v90);
        const float v92 = log1p_1ulp_avx512_fma_f32(v9, v65, v91);
        const float v93 = v54 ? v55 : v92;
        const float v94 = v53 ? v1 : v93;
        const float v95 = v50 ? v51 : v94;
        r0 = v95;
    }
    return r0;
}

static void log1p_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_1ULP_AVX512_AVX2 static inline LOG1P_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_1ULP_AVX512_AVX512 static inline LOG1P_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
LOG1P_1ULP_AVX512_AVX2 __m256 log1p_1ulp_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG1P_1ULP_AVX512_AVX2 void log1p_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v4 = _mm256_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m256 v9 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256i v16 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v24 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v28 = _mm256_set1_ps(-0x1.d996ecp-4f); /* -0.115622446 */
    const __m256 v29 = _mm256_set1_ps(0x1.2e5a48p-3f); /* 0.147633135 */
    const __m256 v31 = _mm256_set1_ps(-0x1.56609p-3f); /* -0.167176366 */
    const __m256 v32 = _mm256_set1_ps(0x1.997c08p-3f); /* 0.199943602 */
    const __m256 v35 = _mm256_set1_ps(-0x1.fffc8p-3f); /* -0.249993324 */
    const __m256 v37 = _mm256_set1_ps(0x1.55556p-2f); /* 0.333333492 */
    const __m256 v38 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v41 = _mm256_set1_ps(0x1.7f837ap-20f); /* 1.42869942e-06 */
    const __m256i v46 = _mm256_set1_epi32(-33554433); /* 0xfdffffff */
    const __m256i v47 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256 v51 = _mm256_set1_ps(-INFINITY);
    const __m256 v52 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v55 = _mm256_set1_ps(NAN);
    const __m256 v56 = _mm256_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m256 v57 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i v60 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v64 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v71 = _mm256_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m256 v72 = _mm256_set1_ps(-0x1.997d12p-4f); /* -0.099972792 */
    const __m256 v74 = _mm256_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m256 v76 = _mm256_set1_ps(-0x1p-3f); /* -0.125 */
    const __m256 v78 = _mm256_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m256 v80 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 v82 = _mm256_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m256 v84 = _mm256_set1_ps(-0x1p-2f); /* -0.25 */
    const __m256 v86 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v89 = _mm256_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m256 t0_0 = _mm256_loadu_ps(log1p_1ulp_avx512_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log1p_1ulp_avx512_table1);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_add_ps(v0, v1);
    const __m256i v3 = _mm256_castps_si256(v2);
    const __m256i v5 = _mm256_sub_epi32(v3, v4);
    const __m256i v7 = _mm256_srai_epi32(v5, 23);
    const __m256 v8 = _mm256_cvtepi32_ps(v7);
    const __m256i v11 = _mm256_srli_epi32(v5, 20);
    const __m256 v12 = _mm256_permutevar8x32_ps(t0_0, v11);
    const __m256 v13 = _mm256_fmadd_ps(v8, v9, v12);
    const __m256 v14 = _mm256_permutevar8x32_ps(t1_0, v11);
    const __m256i v15 = _mm256_castps_si256(v14);
    const __m256i v17 = _mm256_and_si256(v5, v16);
    const __m256i v18 = _mm256_sub_epi32(v15, v17);
    const __m256 v19 = _mm256_castsi256_ps(v18);
    const __m256 v20 = _mm256_sub_ps(v2, v0);
    const __m256 v21 = _mm256_sub_ps(v1, v20);
    const __m256i v22 = _mm256_sub_epi32(v3, v17);
    const __m256 v23 = _mm256_castsi256_ps(v22);
    const __m256 v25 = _mm256_fmadd_ps(v14, v23, v24);
    const __m256 v26 = _mm256_fmadd_ps(v19, v21, v25);
    const __m256 v27 = _mm256_mul_ps(v26, v26);
    const __m256 v30 = _mm256_fmadd_ps(v28, v26, v29);
    const __m256 v33 = _mm256_fmadd_ps(v31, v26, v32);
    const __m256 v34 = _mm256_fmadd_ps(v27, v30, v33);
    const __m256 v36 = _mm256_fmadd_ps(v34, v26, v35);
    const __m256 v39 = _mm256_fmadd_ps(v37, v26, v38);
    const __m256 v40 = _mm256_fmadd_ps(v36, v27, v39);
    const __m256 v42 = _mm256_fmadd_ps(v8, v41, v26);
    const __m256 v43 = _mm256_fmadd_ps(v27, v40, v42);
    const __m256 v44 = _mm256_add_ps(v13, v43);
    const __m256 v45 = log1p_1ulp_avx512_copysign_f32_avx2(v44, v1);
    const __m256i v48 = _mm256_add_epi32(v3, v47);
    const __m256i v49 = _mm256_cmpgt_epi32(v48, v46);
    __m256 r0 = v45;
    __m256i any1 = v49;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v50 = _mm256_castps_si256(_mm256_cmp_ps(v1, v24, _CMP_EQ_OQ));
        const __m256i v53 = _mm256_castps_si256(_mm256_cmp_ps(v1, v52, _CMP_NLE_UQ));
        const __m256i v54 = _mm256_castps_si256(_mm256_cmp_ps(v1, v24, _CMP_LT_OQ));
        const __m256 v58 = _mm256_fmadd_ps(v1, v56, v57);
        const __m256i v59 = _mm256_castps_si256(v58);
        const __m256i v61 = _mm256_sub_epi32(v59, v60);
        const __m256i v62 = _mm256_srai_epi32(v61, 23);
        const __m256 v63 = _mm256_cvtepi32_ps(v62);
        const __m256 v65 = _mm256_add_ps(v63, v64);
        const __m256i v66 = _mm256_and_si256(v16, v61);
        const __m256i v67 = _mm256_sub_epi32(v59, v66);
        const __m256 v68 = _mm256_castsi256_ps(v67);
        const __m256 v69 = _mm256_sub_ps(v68, v0);
        const __m256 v70 = _mm256_mul_ps(v69, v69);
        const __m256 v73 = _mm256_fmadd_ps(v71, v69, v72);
        const __m256 v75 = _mm256_fmadd_ps(v73, v69, v74);
        const __m256 v77 = _mm256_fmadd_ps(v75, v69, v76);
        const __m256 v79 = _mm256_fmadd_ps(v77, v69, v78);
        const __m256 v81 = _mm256_fmadd_ps(v69, v79, v80);
        const __m256 v83 = _mm256_fmadd_ps(v81, v69, v82);
        const __m256 v85 = _mm256_fmadd_ps(v69, v83, v84);
        const __m256 v87 = _mm256_fmadd_ps(v85, v69, v86);
        const __m256 v88 = _mm256_fmadd_ps(v69, v87, v38);
        const __m256 v90 = _mm256_fmadd_ps(v89, v65, v69);
        const __m256 v91 = _mm256_fmadd_ps(v70, v88, v90);
        const __m256 v92 = _mm256_fmadd_ps(v9, v65, v91);
        const __m256 v93 = _mm256_blendv_ps(v92, v55, _mm256_castsi256_ps(v54));
        const __m256 v94 = _mm256_blendv_ps(v93, v1, _mm256_castsi256_ps(v53));
        const __m256 v95 = _mm256_blendv_ps(v94, v51, _mm256_castsi256_ps(v50));
        r0 = _mm256_blendv_ps(r0, v95, _mm256_castsi256_ps(v49));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG1P_1ULP_AVX512_AVX2_TARGET void log1p_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log1p_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log1p_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
LOG1P_1ULP_AVX512_AVX512 __m512 log1p_1ulp_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG1P_1ULP_AVX512_AVX512 void log1p_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v4 = _mm512_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m512 v9 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512i v16 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v24 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v28 = _mm512_set1_ps(-0x1.d996ecp-4f); /* -0.115622446 */
    const __m512 v29 = _mm512_set1_ps(0x1.2e5a48p-3f); /* 0.147633135 */
    const __m512 v31 = _mm512_set1_ps(-0x1.56609p-3f); /* -0.167176366 */
    const __m512 v32 = _mm512_set1_ps(0x1.997c08p-3f); /* 0.199943602 */
    const __m512 v35 = _mm512_set1_ps(-0x1.fffc8p-3f); /* -0.249993324 */
    const __m512 v37 = _mm512_set1_ps(0x1.55556p-2f); /* 0.333333492 */
    const __m512 v38 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v41 = _mm512_set1_ps(0x1.7f837ap-20f); /* 1.42869942e-06 */
    const __m512i v46 = _mm512_set1_epi32(-33554433); /* 0xfdffffff */
    const __m512i v47 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512 v51 = _mm512_set1_ps(-INFINITY);
    const __m512 v52 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v55 = _mm512_set1_ps(NAN);
    const __m512 v56 = _mm512_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m512 v57 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v60 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v64 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v71 = _mm512_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m512 v72 = _mm512_set1_ps(-0x1.997d12p-4f); /* -0.099972792 */
    const __m512 v74 = _mm512_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m512 v76 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v78 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v80 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v82 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v84 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v86 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v89 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 t0_0 = _mm512_loadu_ps(log1p_1ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log1p_1ulp_avx512_table1);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_add_ps(v0, v1_0);
    const __m512 v2_1 = _mm512_add_ps(v0, v1_1);
    const __m512i v3_0 = _mm512_castps_si512(v2_0);
    const __m512i v3_1 = _mm512_castps_si512(v2_1);
    const __m512i v5_0 = _mm512_sub_epi32(v3_0, v4);
    const __m512i v5_1 = _mm512_sub_epi32(v3_1, v4);
    const __m512i v7_0 = _mm512_srai_epi32(v5_0, 23);
    const __m512i v7_1 = _mm512_srai_epi32(v5_1, 23);
    const __m512 v8_0 = _mm512_cvtepi32_ps(v7_0);
    const __m512 v8_1 = _mm512_cvtepi32_ps(v7_1);
    const __m512i v11_0 = _mm512_srli_epi32(v5_0, 20);
    const __m512i v11_1 = _mm512_srli_epi32(v5_1, 20);
    const __m512 v12_0 = _mm512_permutexvar_ps(v11_0, t0_0);
    const __m512 v12_1 = _mm512_permutexvar_ps(v11_1, t0_0);
    const __m512 v13_0 = _mm512_fmadd_ps(v8_0, v9, v12_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v8_1, v9, v12_1);
    const __m512 v14_0 = _mm512_permutexvar_ps(v11_0, t1_0);
    const __m512 v14_1 = _mm512_permutexvar_ps(v11_1, t1_0);
    const __m512i v15_0 = _mm512_castps_si512(v14_0);
    const __m512i v15_1 = _mm512_castps_si512(v14_1);
    const __m512i v17_0 = _mm512_and_si512(v5_0, v16);
    const __m512i v17_1 = _mm512_and_si512(v5_1, v16);
    const __m512i v18_0 = _mm512_sub_epi32(v15_0, v17_0);
    const __m512i v18_1 = _mm512_sub_epi32(v15_1, v17_1);
    const __m512 v19_0 = _mm512_castsi512_ps(v18_0);
    const __m512 v19_1 = _mm512_castsi512_ps(v18_1);
    const __m512 v20_0 = _mm512_sub_ps(v2_0, v0);
    const __m512 v20_1 = _mm512_sub_ps(v2_1, v0);
    const __m512 v21_0 = _mm512_sub_ps(v1_0, v20_0);
    const __m512 v21_1 = _mm512_sub_ps(v1_1, v20_1);
    const __m512i v22_0 = _mm512_sub_epi32(v3_0, v17_0);
    const __m512i v22_1 = _mm512_sub_epi32(v3_1, v17_1);
    const __m512 v23_0 = _mm512_castsi512_ps(v22_0);
    const __m512 v23_1 = _mm512_castsi512_ps(v22_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v14_0, v23_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v14_1, v23_1, v24);
    const __m512 v26_0 = _mm512_fmadd_ps(v19_0, v21_0, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v19_1, v21_1, v25_1);
    const __m512 v27_0 = _mm512_mul_ps(v26_0, v26_0);
    const __m512 v27_1 = _mm512_mul_ps(v26_1, v26_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v28, v26_0, v29);
    const __m512 v30_1 = _mm512_fmadd_ps(v28, v26_1, v29);
    const __m512 v33_0 = _mm512_fmadd_ps(v31, v26_0, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v31, v26_1, v32);
    const __m512 v34_0 = _mm512_fmadd_ps(v27_0, v30_0, v33_0);
    const __m512 v34_1 = _mm512_fmadd_ps(v27_1, v30_1, v33_1);
    const __m512 v36_0 = _mm512_fmadd_ps(v34_0, v26_0, v35);
    const __m512 v36_1 = _mm512_fmadd_ps(v34_1, v26_1, v35);
    const __m512 v39_0 = _mm512_fmadd_ps(v37, v26_0, v38);
    const __m512 v39_1 = _mm512_fmadd_ps(v37, v26_1, v38);
    const __m512 v40_0 = _mm512_fmadd_ps(v36_0, v27_0, v39_0);
    const __m512 v40_1 = _mm512_fmadd_ps(v36_1, v27_1, v39_1);
    const __m512 v42_0 = _mm512_fmadd_ps(v8_0, v41, v26_0);
    const __m512 v42_1 = _mm512_fmadd_ps(v8_1, v41, v26_1);
    const __m512 v43_0 = _mm512_fmadd_ps(v27_0, v40_0, v42_0);
    const __m512 v43_1 = _mm512_fmadd_ps(v27_1, v40_1, v42_1);
    const __m512 v44_0 = _mm512_add_ps(v13_0, v43_0);
    const __m512 v44_1 = _mm512_add_ps(v13_1, v43_1);
    const __m512 v45_0 = log1p_1ulp_avx512_copysign_f32_avx512(v44_0, v1_0);
    const __m512 v45_1 = log1p_1ulp_avx512_copysign_f32_avx512(v44_1, v1_1);
    const __m512i v48_0 = _mm512_add_epi32(v3_0, v47);
    const __m512i v48_1 = _mm512_add_epi32(v3_1, v47);
    const __mmask16 v49_0 = _mm512_cmplt_epi32_mask(v46, v48_0);
    const __mmask16 v49_1 = _mm512_cmplt_epi32_mask(v46, v48_1);
    __m512 r0_0 = v45_0;
    __m512 r0_1 = v45_1;
    __mmask16 any1 = v49_0;
    any1 = (__mmask16)(any1 | v49_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v50_0 = _mm512_cmp_ps_mask(v1_0, v24, _CMP_EQ_OQ);
        const __mmask16 v50_1 = _mm512_cmp_ps_mask(v1_1, v24, _CMP_EQ_OQ);
        const __mmask16 v53_0 = _mm512_cmp_ps_mask(v1_0, v52, _CMP_NLE_UQ);
        const __mmask16 v53_1 = _mm512_cmp_ps_mask(v1_1, v52, _CMP_NLE_UQ);
        const __mmask16 v54_0 = _mm512_cmp_ps_mask(v1_0, v24, _CMP_LT_OQ);
        const __mmask16 v54_1 = _mm512_cmp_ps_mask(v1_1, v24, _CMP_LT_OQ);
        const __m512 v58_0 = _mm512_fmadd_ps(v1_0, v56, v57);
        const __m512 v58_1 = _mm512_fmadd_ps(v1_1, v56, v57);
        const __m512i v59_0 = _mm512_castps_si512(v58_0);
        const __m512i v59_1 = _mm512_castps_si512(v58_1);
        const __m512i v61_0 = _mm512_sub_epi32(v59_0, v60);
        const __m512i v61_1 = _mm512_sub_epi32(v59_1, v60);
        const __m512i v62_0 = _mm512_srai_epi32(v61_0, 23);
        const __m512i v62_1 = _mm512_srai_epi32(v61_1, 23);
        const __m512 v63_0 = _mm512_cvtepi32_ps(v62_0);
        const __m512 v63_1 = _mm512_cvtepi32_ps(v62_1);
        const __m512 v65_0 = _mm512_add_ps(v63_0, v64);
        const __m512 v65_1 = _mm512_add_ps(v63_1, v64);
        const __m512i v66_0 = _mm512_and_si512(v16, v61_0);
        const __m512i v66_1 = _mm512_and_si512(v16, v61_1);
        const __m512i v67_0 = _mm512_sub_epi32(v59_0, v66_0);
        const __m512i v67_1 = _mm512_sub_epi32(v59_1, v66_1);
        const __m512 v68_0 = _mm512_castsi512_ps(v67_0);
        const __m512 v68_1 = _mm512_castsi512_ps(v67_1);
        const __m512 v69_0 = _mm512_sub_ps(v68_0, v0);
        const __m512 v69_1 = _mm512_sub_ps(v68_1, v0);
        const __m512 v70_0 = _mm512_mul_ps(v69_0, v69_0);
        const __m512 v70_1 = _mm512_mul_ps(v69_1, v69_1);
        const __m512 v73_0 = _mm512_fmadd_ps(v71, v69_0, v72);
        const __m512 v73_1 = _mm512_fmadd_ps(v71, v69_1, v72);
        const __m512 v75_0 = _mm512_fmadd_ps(v73_0, v69_0, v74);
        const __m512 v75_1 = _mm512_fmadd_ps(v73_1, v69_1, v74);
        const __m512 v77_0 = _mm512_fmadd_ps(v75_0, v69_0, v76);
        const __m512 v77_1 = _mm512_fmadd_ps(v75_1, v69_1, v76);
        const __m512 v79_0 = _mm512_fmadd_ps(v77_0, v69_0, v78);
        const __m512 v79_1 = _mm512_fmadd_ps(v77_1, v69_1, v78);
        const __m512 v81_0 = _mm512_fmadd_ps(v69_0, v79_0, v80);
        const __m512 v81_1 = _mm512_fmadd_ps(v69_1, v79_1, v80);
        const __m512 v83_0 = _mm512_fmadd_ps(v81_0, v69_0, v82);
        const __m512 v83_1 = _mm512_fmadd_ps(v81_1, v69_1, v82);
        const __m512 v85_0 = _mm512_fmadd_ps(v69_0, v83_0, v84);
        const __m512 v85_1 = _mm512_fmadd_ps(v69_1, v83_1, v84);
        const __m512 v87_0 = _mm512_fmadd_ps(v85_0, v69_0, v86);
        const __m512 v87_1 = _mm512_fmadd_ps(v85_1, v69_1, v86);
        const __m512 v88_0 = _mm512_fmadd_ps(v69_0, v87_0, v38);
        const __m512 v88_1 = _mm512_fmadd_ps(v69_1, v87_1, v38);
        const __m512 v90_0 = _mm512_fmadd_ps(v89, v65_0, v69_0);
        const __m512 v90_1 = _mm512_fmadd_ps(v89, v65_1, v69_1);
        const __m512 v91_0 = _mm512_fmadd_ps(v70_0, v88_0, v90_0);
        const __m512 v91_1 = _mm512_fmadd_ps(v70_1, v88_1, v90_1);
        const __m512 v92_0 = _mm512_fmadd_ps(v9, v65_0, v91_0);
        const __m512 v92_1 = _mm512_fmadd_ps(v9, v65_1, v91_1);
        const __m512 v93_0 = _mm512_mask_blend_ps(v54_0, v92_0, v55);
        const __m512 v93_1 = _mm512_mask_blend_ps(v54_1, v92_1, v55);
        const __m512 v94_0 = _mm512_mask_blend_ps(v53_0, v93_0, v1_0);
        const __m512 v94_1 = _mm512_mask_blend_ps(v53_1, v93_1, v1_1);
        const __m512 v95_0 = _mm512_mask_blend_ps(v50_0, v94_0, v51);
        const __m512 v95_1 = _mm512_mask_blend_ps(v50_1, v94_1, v51);
        r0_0 = _mm512_mask_blend_ps(v49_0, r0_0, v95_0);
        r0_1 = _mm512_mask_blend_ps(v49_1, r0_1, v95_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static LOG1P_1ULP_AVX512_AVX512_TARGET void log1p_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v4 = _mm512_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m512 v9 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512i v16 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v24 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v28 = _mm512_set1_ps(-0x1.d996ecp-4f); /* -0.115622446 */
    const __m512 v29 = _mm512_set1_ps(0x1.2e5a48p-3f); /* 0.147633135 */
    const __m512 v31 = _mm512_set1_ps(-0x1.56609p-3f); /* -0.167176366 */
    const __m512 v32 = _mm512_set1_ps(0x1.997c08p-3f); /* 0.199943602 */
    const __m512 v35 = _mm512_set1_ps(-0x1.fffc8p-3f); /* -0.249993324 */
    const __m512 v37 = _mm512_set1_ps(0x1.55556p-2f); /* 0.333333492 */
    const __m512 v38 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v41 = _mm512_set1_ps(0x1.7f837ap-20f); /* 1.42869942e-06 */
    const __m512i v46 = _mm512_set1_epi32(-33554433); /* 0xfdffffff */
    const __m512i v47 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512 v51 = _mm512_set1_ps(-INFINITY);
    const __m512 v52 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v55 = _mm512_set1_ps(NAN);
    const __m512 v56 = _mm512_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m512 v57 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i v60 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v64 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v71 = _mm512_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m512 v72 = _mm512_set1_ps(-0x1.997d12p-4f); /* -0.099972792 */
    const __m512 v74 = _mm512_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m512 v76 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v78 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v80 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v82 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v84 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v86 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v89 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 t0_0 = _mm512_loadu_ps(log1p_1ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log1p_1ulp_avx512_table1);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_add_ps(v0, v1);
    const __m512i v3 = _mm512_castps_si512(v2);
    const __m512i v5 = _mm512_sub_epi32(v3, v4);
    const __m512i v7 = _mm512_srai_epi32(v5, 23);
    const __m512 v8 = _mm512_cvtepi32_ps(v7);
    const __m512i v11 = _mm512_srli_epi32(v5, 20);
    const __m512 v12 = _mm512_permutexvar_ps(v11, t0_0);
    const __m512 v13 = _mm512_fmadd_ps(v8, v9, v12);
    const __m512 v14 = _mm512_permutexvar_ps(v11, t1_0);
    const __m512i v15 = _mm512_castps_si512(v14);
    const __m512i v17 = _mm512_and_si512(v5, v16);
    const __m512i v18 = _mm512_sub_epi32(v15, v17);
    const __m512 v19 = _mm512_castsi512_ps(v18);
    const __m512 v20 = _mm512_sub_ps(v2, v0);
    const __m512 v21 = _mm512_sub_ps(v1, v20);
    const __m512i v22 = _mm512_sub_epi32(v3, v17);
    const __m512 v23 = _mm512_castsi512_ps(v22);
    const __m512 v25 = _mm512_fmadd_ps(v14, v23, v24);
    const __m512 v26 = _mm512_fmadd_ps(v19, v21, v25);
    const __m512 v27 = _mm512_mul_ps(v26, v26);
    const __m512 v30 = _mm512_fmadd_ps(v28, v26, v29);
    const __m512 v33 = _mm512_fmadd_ps(v31, v26, v32);
    const __m512 v34 = _mm512_fmadd_ps(v27, v30, v33);
    const __m512 v36 = _mm512_fmadd_ps(v34, v26, v35);
    const __m512 v39 = _mm512_fmadd_ps(v37, v26, v38);
    const __m512 v40 = _mm512_fmadd_ps(v36, v27, v39);
    const __m512 v42 = _mm512_fmadd_ps(v8, v41, v26);
    const __m512 v43 = _mm512_fmadd_ps(v27, v40, v42);
    const __m512 v44 = _mm512_add_ps(v13, v43);
    const __m512 v45 = log1p_1ulp_avx512_copysign_f32_avx512(v44, v1);
    const __m512i v48 = _mm512_add_epi32(v3, v47);
    const __mmask16 v49 = _mm512_cmplt_epi32_mask(v46, v48);
    __m512 r0 = v45;
    __mmask16 any1 = v49;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v50 = _mm512_cmp_ps_mask(v1, v24, _CMP_EQ_OQ);
        const __mmask16 v53 = _mm512_cmp_ps_mask(v1, v52, _CMP_NLE_UQ);
        const __mmask16 v54 = _mm512_cmp_ps_mask(v1, v24, _CMP_LT_OQ);
        const __m512 v58 = _mm512_fmadd_ps(v1, v56, v57);
        const __m512i v59 = _mm512_castps_si512(v58);
        const __m512i v61 = _mm512_sub_epi32(v59, v60);
        const __m512i v62 = _mm512_srai_epi32(v61, 23);
        const __m512 v63 = _mm512_cvtepi32_ps(v62);
        const __m512 v65 = _mm512_add_ps(v63, v64);
        const __m512i v66 = _mm512_and_si512(v16, v61);
        const __m512i v67 = _mm512_sub_epi32(v59, v66);
        const __m512 v68 = _mm512_castsi512_ps(v67);
        const __m512 v69 = _mm512_sub_ps(v68, v0);
        const __m512 v70 = _mm512_mul_ps(v69, v69);
        const __m512 v73 = _mm512_fmadd_ps(v71, v69, v72);
        const __m512 v75 = _mm512_fmadd_ps(v73, v69, v74);
        const __m512 v77 = _mm512_fmadd_ps(v75, v69, v76);
        const __m512 v79 = _mm512_fmadd_ps(v77, v69, v78);
        const __m512 v81 = _mm512_fmadd_ps(v69, v79, v80);
        const __m512 v83 = _mm512_fmadd_ps(v81, v69, v82);
        const __m512 v85 = _mm512_fmadd_ps(v69, v83, v84);
        const __m512 v87 = _mm512_fmadd_ps(v85, v69, v86);
        const __m512 v88 = _mm512_fmadd_ps(v69, v87, v38);
        const __m512 v90 = _mm512_fmadd_ps(v89, v65, v69);
        const __m512 v91 = _mm512_fmadd_ps(v70, v88, v90);
        const __m512 v92 = _mm512_fmadd_ps(v9, v65, v91);
        const __m512 v93 = _mm512_mask_blend_ps(v54, v92, v55);
        const __m512 v94 = _mm512_mask_blend_ps(v53, v93, v1);
        const __m512 v95 = _mm512_mask_blend_ps(v50, v94, v51);
        r0 = _mm512_mask_blend_ps(v49, r0, v95);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG1P_1ULP_AVX512_AVX512_TARGET void log1p_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log1p_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log1p_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log1p_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_1ulp_avx512_level(void) {
#if defined(LOG1P_1ULP_AVX512_FORCE_ISA)
    return LOG1P_1ULP_AVX512_FORCE_ISA;
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

float log1p_1ulp_avx512(float x) {
    return log1p_1ulp_avx512_element(x);
}

void log1p_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_1ulp_avx512_level();
    if (level == 2) {
        log1p_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_1ulp_avx512_array_portable(x, y, n);
}
