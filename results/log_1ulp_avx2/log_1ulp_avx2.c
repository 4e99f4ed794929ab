/* log_1ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.785990 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.302176p+0 (1.18801057, encoding 0x3f9810bb)
 *   result there 0x1.60d468p-3 (0.172280133, encoding 0x3e306a34)
 *   mean error   0.124550 ulp
 *   misrounded   7195908 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e4fb2bfef11427addcb56a8fd7bc5820
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 1 --isa avx2 --time 75s --seed 1 --archive log_1ulp_avx2.db
 *                time: 0.3264 ns/element as avx2 code (inputs moderate)
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
    const int32_t v2 = 1060634642; /* 0x3f380012 */
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
    const float v14 = -0x1.f54238p-4f; /* -0.122377604 */
    const float v15 = 0x1.92777p-2f; /* 0.393033743 */
    const float v16 = log_1ulp_avx2_fma_f32(v14, v10, v15);
    const float v17 = -0x1.c01946p-2f; /* -0.437596411 */
    const float v18 = log_1ulp_avx2_fma_f32(v16, v10, v17);
    const float v19 = v18 < v0 ? v18 : v0;
    const float v20 = 0x1.997146p-3f; /* 0.199923083 */
    const float v21 = -0x1.fffd1ep-3f; /* -0.249994501 */
    const float v22 = log_1ulp_avx2_fma_f32(v12, v20, v21);
    const float v23 = log_1ulp_avx2_fma_f32(v19, v13, v22);
    const float v24 = 0x1.aad4c8p+0f; /* 1.66730928 */
    const float v25 = -0x1.54b688p-4f; /* -0.0831818879 */
    const float v26 = log_1ulp_avx2_fma_f32(v24, v22, v25);
    const float v27 = log_1ulp_avx2_fma_f32(v23, v13, v26);
    const int32_t v28 = 23;
    const int32_t v29 = log_1ulp_avx2_ashr_i32(v3, v28);
    const float v30 = (float)v29;
    const float v31 = 0x1.7f8546p-20f; /* 1.42872557e-06 */
    const float v32 = log_1ulp_avx2_fma_f32(v30, v31, v12);
    const float v33 = log_1ulp_avx2_fma_f32(v13, v27, v32);
    const float v34 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v35 = log_1ulp_avx2_table1[(uint32_t)v5 & (8u - 1)];
    const float v36 = log_1ulp_avx2_fma_f32(v34, v30, v35);
    const float v37 = v33 + v36;
    const int32_t v38 = -16777217; /* 0xfeffffff */
    const int32_t v39 = 2139095040; /* 0x7f800000 */
    const int32_t v40 = (int32_t)((uint32_t)v1 + (uint32_t)v39);
    const int v41 = v38 < v40;
    float r0 = v37;
    if (v41) {
        const float v42 = 0x0p+0f; /* 0 */
        const int v43 = v0 < v42;
        const float v44 = NAN;
        const int v45 = v42 == v0;
        const float v46 = 0x1p-40f; /* 9.09494702e-13 */
        const float v47 = 0x1p+23f; /* 8388608 */
        const float v48 = v47 * v0;
        const int32_t v49 = log_1ulp_avx2_bits_f32(v48);
        const int32_t v50 = 0;
        const int32_t v51 = (int32_t)((uint32_t)v49 + (uint32_t)v50);
        const int32_t v52 = 1059760811; /* 0x3f2aaaab */
        const int32_t v53 = (int32_t)((uint32_t)v49 - (uint32_t)v52);
        const int32_t v54 = v7 & v53;
        const int32_t v55 = (int32_t)((uint32_t)v51 - (uint32_t)v54);
        const float v56 = log_1ulp_avx2_frombits_f32(v55);
        const int32_t v57 = 3;
        const float v58 = log_1ulp_avx2_addbits_f32(v56, v57);
        const float v59 = 0x1p+0f; /* 1 */
        const float v60 = v58 - v59;
        const float v61 = log_1ulp_avx2_fma_f32(v60, v60, v46);
        const float v62 = v61 + v46;
        const float v63 = -INFINITY;
        const float v64 = log_1ulp_avx2_fma_f32(v46, v62, v63);
        const float v65 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v66 = !(v0 <= v65);
        const float v67 = 0x1.99999ap-3f; /* 0.200000003 */
        const float v68 = 0x1.745d18p-4f; /* 0.0909090936 */
        const float v69 = -0x1.99999ap-4f; /* -0.100000001 */
        const float v70 = log_1ulp_avx2_fma_f32(v60, v68, v69);
        const float v71 = 0x1.c71c72p-4f; /* 0.111111112 */
        const float v72 = log_1ulp_avx2_fma_f32(v60, v70, v71);
        const float v73 = v60 * v72;
        const float v74 = -0x1p-3f; /* -0.125 */
        const float v75 = v73 + v74;
        const float v76 = 0x1.24924ap-3f; /* 0.142857149 */
        const float v77 = log_1ulp_avx2_fma_f32(v75, v60, v76);
        const float v78 = -0x1.555556p-3f; /* -0.166666672 */
        const float v79 = log_1ulp_avx2_fma_f32(v77, v60, v78);
        const float v80 = log_1ulp_avx2_fma_f32(v79, v60, v46);
        const float v81 = v67 + v80;
        const float v82 = -0x1p-2f; /* -0.25 */
        const float v83 = log_1ulp_avx2_fma_f32(v60, v81, v82);
        const float v84 = 0x1.555556p-2f; /* 0.333333343 */
        const float v85 = v84 * v60;
        const float v86 = -0x1p-1f; /* -0.5 */
        const float v87 = v85 + v86;
        const float v88 = log_1ulp_avx2_fma_f32(v83, v62, v87);
        const float v89 = log_1ulp_avx2_fma_f32(v46, v88, v34);
        const int32_t v90 = log_1ulp_avx2_ashr_i32(v53, v28);
        const float v91 = (float)v90;
        const float v92 = 0x1.7p+4f; /* 23 */
        const float v93 = v91 - v92;
        const float v94 = log_1ulp_avx2_fma_f32(v88, v62, v46);
        const float v95 = 0x1.7f7d1cp-20f; /* 1.42860677e-06 */
        const float v96 = log_1ulp_avx2_fma_f32(v95, v93, v60);
        const float v97 = v94 + v96;
        const float v98 = log_1ulp_avx2_fma_f32(v89, v93, v97);
        const float v99 = v66 ? v0 : v98;
        const float v100 = v45 ? v64 : v99;
        const float v101 = v43 ? v44 : v100;
        r0 = v101;
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
    const __m256i v2 = _mm256_set1_epi32(1060634642); /* 0x3f380012 */
    const __m256i v7 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v11 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v14 = _mm256_set1_ps(-0x1.f54238p-4f); /* -0.122377604 */
    const __m256 v15 = _mm256_set1_ps(0x1.92777p-2f); /* 0.393033743 */
    const __m256 v17 = _mm256_set1_ps(-0x1.c01946p-2f); /* -0.437596411 */
    const __m256 v20 = _mm256_set1_ps(0x1.997146p-3f); /* 0.199923083 */
    const __m256 v21 = _mm256_set1_ps(-0x1.fffd1ep-3f); /* -0.249994501 */
    const __m256 v24 = _mm256_set1_ps(0x1.aad4c8p+0f); /* 1.66730928 */
    const __m256 v25 = _mm256_set1_ps(-0x1.54b688p-4f); /* -0.0831818879 */
    const __m256 v31 = _mm256_set1_ps(0x1.7f8546p-20f); /* 1.42872557e-06 */
    const __m256 v34 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256i v38 = _mm256_set1_epi32(-16777217); /* 0xfeffffff */
    const __m256i v39 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256 v42 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v44 = _mm256_set1_ps(NAN);
    const __m256 v46 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v47 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256i v50 = _mm256_set1_epi32(0);
    const __m256i v52 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v57 = _mm256_set1_epi32(3);
    const __m256 v59 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v63 = _mm256_set1_ps(-INFINITY);
    const __m256 v65 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v67 = _mm256_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m256 v68 = _mm256_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m256 v69 = _mm256_set1_ps(-0x1.99999ap-4f); /* -0.100000001 */
    const __m256 v71 = _mm256_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m256 v74 = _mm256_set1_ps(-0x1p-3f); /* -0.125 */
    const __m256 v76 = _mm256_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m256 v78 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 v82 = _mm256_set1_ps(-0x1p-2f); /* -0.25 */
    const __m256 v84 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v86 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v92 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v95 = _mm256_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
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
    const __m256 v18 = _mm256_fmadd_ps(v16, v10, v17);
    const __m256 v19 = _mm256_min_ps(v18, v0);
    const __m256 v22 = _mm256_fmadd_ps(v12, v20, v21);
    const __m256 v23 = _mm256_fmadd_ps(v19, v13, v22);
    const __m256 v26 = _mm256_fmadd_ps(v24, v22, v25);
    const __m256 v27 = _mm256_fmadd_ps(v23, v13, v26);
    const __m256i v29 = _mm256_srai_epi32(v3, 23);
    const __m256 v30 = _mm256_cvtepi32_ps(v29);
    const __m256 v32 = _mm256_fmadd_ps(v30, v31, v12);
    const __m256 v33 = _mm256_fmadd_ps(v13, v27, v32);
    const __m256 v35 = _mm256_permutevar8x32_ps(t1_0, v5);
    const __m256 v36 = _mm256_fmadd_ps(v34, v30, v35);
    const __m256 v37 = _mm256_add_ps(v33, v36);
    const __m256i v40 = _mm256_add_epi32(v1, v39);
    const __m256i v41 = _mm256_cmpgt_epi32(v40, v38);
    __m256 r0 = v37;
    __m256i any1 = v41;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v0, v42, _CMP_LT_OQ));
        const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v42, v0, _CMP_EQ_OQ));
        const __m256 v48 = _mm256_mul_ps(v47, v0);
        const __m256i v49 = _mm256_castps_si256(v48);
        const __m256i v51 = _mm256_add_epi32(v49, v50);
        const __m256i v53 = _mm256_sub_epi32(v49, v52);
        const __m256i v54 = _mm256_and_si256(v7, v53);
        const __m256i v55 = _mm256_sub_epi32(v51, v54);
        const __m256 v56 = _mm256_castsi256_ps(v55);
        const __m256 v58 = _mm256_castsi256_ps(_mm256_add_epi32(log_1ulp_avx2_bits_f32_avx2(v56), v57));
        const __m256 v60 = _mm256_sub_ps(v58, v59);
        const __m256 v61 = _mm256_fmadd_ps(v60, v60, v46);
        const __m256 v62 = _mm256_add_ps(v61, v46);
        const __m256 v64 = _mm256_fmadd_ps(v46, v62, v63);
        const __m256i v66 = _mm256_castps_si256(_mm256_cmp_ps(v0, v65, _CMP_NLE_UQ));
        const __m256 v70 = _mm256_fmadd_ps(v60, v68, v69);
        const __m256 v72 = _mm256_fmadd_ps(v60, v70, v71);
        const __m256 v73 = _mm256_mul_ps(v60, v72);
        const __m256 v75 = _mm256_add_ps(v73, v74);
        const __m256 v77 = _mm256_fmadd_ps(v75, v60, v76);
        const __m256 v79 = _mm256_fmadd_ps(v77, v60, v78);
        const __m256 v80 = _mm256_fmadd_ps(v79, v60, v46);
        const __m256 v81 = _mm256_add_ps(v67, v80);
        const __m256 v83 = _mm256_fmadd_ps(v60, v81, v82);
        const __m256 v85 = _mm256_mul_ps(v84, v60);
        const __m256 v87 = _mm256_add_ps(v85, v86);
        const __m256 v88 = _mm256_fmadd_ps(v83, v62, v87);
        const __m256 v89 = _mm256_fmadd_ps(v46, v88, v34);
        const __m256i v90 = _mm256_srai_epi32(v53, 23);
        const __m256 v91 = _mm256_cvtepi32_ps(v90);
        const __m256 v93 = _mm256_sub_ps(v91, v92);
        const __m256 v94 = _mm256_fmadd_ps(v88, v62, v46);
        const __m256 v96 = _mm256_fmadd_ps(v95, v93, v60);
        const __m256 v97 = _mm256_add_ps(v94, v96);
        const __m256 v98 = _mm256_fmadd_ps(v89, v93, v97);
        const __m256 v99 = _mm256_blendv_ps(v98, v0, _mm256_castsi256_ps(v66));
        const __m256 v100 = _mm256_blendv_ps(v99, v64, _mm256_castsi256_ps(v45));
        const __m256 v101 = _mm256_blendv_ps(v100, v44, _mm256_castsi256_ps(v43));
        r0 = _mm256_blendv_ps(r0, v101, _mm256_castsi256_ps(v41));
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
    const __m512i v2 = _mm512_set1_epi32(1060634642); /* 0x3f380012 */
    const __m512i v7 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v11 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v14 = _mm512_set1_ps(-0x1.f54238p-4f); /* -0.122377604 */
    const __m512 v15 = _mm512_set1_ps(0x1.92777p-2f); /* 0.393033743 */
    const __m512 v17 = _mm512_set1_ps(-0x1.c01946p-2f); /* -0.437596411 */
    const __m512 v20 = _mm512_set1_ps(0x1.997146p-3f); /* 0.199923083 */
    const __m512 v21 = _mm512_set1_ps(-0x1.fffd1ep-3f); /* -0.249994501 */
    const __m512 v24 = _mm512_set1_ps(0x1.aad4c8p+0f); /* 1.66730928 */
    const __m512 v25 = _mm512_set1_ps(-0x1.54b688p-4f); /* -0.0831818879 */
    const __m512 v31 = _mm512_set1_ps(0x1.7f8546p-20f); /* 1.42872557e-06 */
    const __m512 v34 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512i v38 = _mm512_set1_epi32(-16777217); /* 0xfeffffff */
    const __m512i v39 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512 v42 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v44 = _mm512_set1_ps(NAN);
    const __m512 v46 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v47 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v50 = _mm512_set1_epi32(0);
    const __m512i v52 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v57 = _mm512_set1_epi32(3);
    const __m512 v59 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v63 = _mm512_set1_ps(-INFINITY);
    const __m512 v65 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v67 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v68 = _mm512_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m512 v69 = _mm512_set1_ps(-0x1.99999ap-4f); /* -0.100000001 */
    const __m512 v71 = _mm512_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m512 v74 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v76 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v78 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v82 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v84 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v86 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v92 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v95 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
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
    const __m512 v18 = _mm512_fmadd_ps(v16, v10, v17);
    const __m512 v19 = _mm512_min_ps(v18, v0);
    const __m512 v22 = _mm512_fmadd_ps(v12, v20, v21);
    const __m512 v23 = _mm512_fmadd_ps(v19, v13, v22);
    const __m512 v26 = _mm512_fmadd_ps(v24, v22, v25);
    const __m512 v27 = _mm512_fmadd_ps(v23, v13, v26);
    const __m512i v29 = _mm512_srai_epi32(v3, 23);
    const __m512 v30 = _mm512_cvtepi32_ps(v29);
    const __m512 v32 = _mm512_fmadd_ps(v30, v31, v12);
    const __m512 v33 = _mm512_fmadd_ps(v13, v27, v32);
    const __m512 v35 = _mm512_permutexvar_ps(v5, t1_0);
    const __m512 v36 = _mm512_fmadd_ps(v34, v30, v35);
    const __m512 v37 = _mm512_add_ps(v33, v36);
    const __m512i v40 = _mm512_add_epi32(v1, v39);
    const __mmask16 v41 = _mm512_cmplt_epi32_mask(v38, v40);
    __m512 r0 = v37;
    __mmask16 any1 = v41;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v43 = _mm512_cmp_ps_mask(v0, v42, _CMP_LT_OQ);
        const __mmask16 v45 = _mm512_cmp_ps_mask(v42, v0, _CMP_EQ_OQ);
        const __m512 v48 = _mm512_mul_ps(v47, v0);
        const __m512i v49 = _mm512_castps_si512(v48);
        const __m512i v51 = _mm512_add_epi32(v49, v50);
        const __m512i v53 = _mm512_sub_epi32(v49, v52);
        const __m512i v54 = _mm512_and_si512(v7, v53);
        const __m512i v55 = _mm512_sub_epi32(v51, v54);
        const __m512 v56 = _mm512_castsi512_ps(v55);
        const __m512 v58 = _mm512_castsi512_ps(_mm512_add_epi32(log_1ulp_avx2_bits_f32_avx512(v56), v57));
        const __m512 v60 = _mm512_sub_ps(v58, v59);
        const __m512 v61 = _mm512_fmadd_ps(v60, v60, v46);
        const __m512 v62 = _mm512_add_ps(v61, v46);
        const __m512 v64 = _mm512_fmadd_ps(v46, v62, v63);
        const __mmask16 v66 = _mm512_cmp_ps_mask(v0, v65, _CMP_NLE_UQ);
        const __m512 v70 = _mm512_fmadd_ps(v60, v68, v69);
        const __m512 v72 = _mm512_fmadd_ps(v60, v70, v71);
        const __m512 v73 = _mm512_mul_ps(v60, v72);
        const __m512 v75 = _mm512_add_ps(v73, v74);
        const __m512 v77 = _mm512_fmadd_ps(v75, v60, v76);
        const __m512 v79 = _mm512_fmadd_ps(v77, v60, v78);
        const __m512 v80 = _mm512_fmadd_ps(v79, v60, v46);
        const __m512 v81 = _mm512_add_ps(v67, v80);
        const __m512 v83 = _mm512_fmadd_ps(v60, v81, v82);
        const __m512 v85 = _mm512_mul_ps(v84, v60);
        const __m512 v87 = _mm512_add_ps(v85, v86);
        const __m512 v88 = _mm512_fmadd_ps(v83, v62, v87);
        const __m512 v89 = _mm512_fmadd_ps(v46, v88, v34);
        const __m512i v90 = _mm512_srai_epi32(v53, 23);
        const __m512 v91 = _mm512_cvtepi32_ps(v90);
        const __m512 v93 = _mm512_sub_ps(v91, v92);
        const __m512 v94 = _mm512_fmadd_ps(v88, v62, v46);
        const __m512 v96 = _mm512_fmadd_ps(v95, v93, v60);
        const __m512 v97 = _mm512_add_ps(v94, v96);
        const __m512 v98 = _mm512_fmadd_ps(v89, v93, v97);
        const __m512 v99 = _mm512_mask_blend_ps(v66, v98, v0);
        const __m512 v100 = _mm512_mask_blend_ps(v45, v99, v64);
        const __m512 v101 = _mm512_mask_blend_ps(v43, v100, v44);
        r0 = _mm512_mask_blend_ps(v41, r0, v101);
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
