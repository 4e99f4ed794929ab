/* log_1ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.822273 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.555bcep-126 (1.56744188e-38, encoding 0x00aaade7)
 *   result there -0x1.5c31f4p+6 (-87.0487823, encoding 0xc2ae18fa)
 *   mean error   0.124576 ulp
 *   misrounded   7548405 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e33d48af403512b352b2790107b19532
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 1 --isa avx2 --time 90s --seed 1 --threads 1 --archive log_1ulp_avx2.db
 *                time: 0.3429 ns/element as avx2 code (inputs mean)
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

static inline int32_t log_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t log_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
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
    const float v0 = -0x1.f510bp-4f; /* -0.122330368 */
    const float v1 = x;
    const int32_t v2 = log_1ulp_avx2_bits_f32(v1);
    const int32_t v3 = -8388608; /* 0xff800000 */
    const int32_t v4 = 1060634623; /* 0x3f37ffff */
    const int32_t v5 = (int32_t)((uint32_t)v2 - (uint32_t)v4);
    const int32_t v6 = v3 & v5;
    const int32_t v7 = (int32_t)((uint32_t)v2 - (uint32_t)v6);
    const float v8 = log_1ulp_avx2_frombits_f32(v7);
    const float v9 = 0x1.925e2p-2f; /* 0.392937183 */
    const float v10 = log_1ulp_avx2_fma_f32(v0, v8, v9);
    const float v11 = -0x1.c00cccp-2f; /* -0.437548816 */
    const float v12 = log_1ulp_avx2_fma_f32(v10, v8, v11);
    const int32_t v13 = 20;
    const int32_t v14 = log_1ulp_avx2_lshr_i32(v5, v13);
    const float v15 = log_1ulp_avx2_table0[(uint32_t)v14 & (8u - 1)];
    const float v16 = -0x1p+0f; /* -1 */
    const float v17 = log_1ulp_avx2_fma_f32(v15, v8, v16);
    const float v18 = v17 * v17;
    const float v19 = 0x1.997146p-3f; /* 0.199923083 */
    const float v20 = -0x1.fffd1cp-3f; /* -0.249994487 */
    const float v21 = log_1ulp_avx2_fma_f32(v17, v19, v20);
    const float v22 = log_1ulp_avx2_fma_f32(v12, v18, v21);
    const float v23 = 0x1.55556ap-2f; /* 0.333333641 */
    const float v24 = -0x1.000002p-1f; /* -0.50000006 */
    const float v25 = log_1ulp_avx2_fma_f32(v23, v17, v24);
    const float v26 = log_1ulp_avx2_fma_f32(v22, v18, v25);
    const float v27 = 0x1.7f8508p-20f; /* 1.42872204e-06 */
    const int32_t v28 = 23;
    const int32_t v29 = log_1ulp_avx2_ashr_i32(v5, v28);
    const float v30 = (float)v29;
    const float v31 = log_1ulp_avx2_fma_f32(v27, v30, v17);
    const float v32 = log_1ulp_avx2_fma_f32(v26, v18, v31);
    const float v33 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v34 = log_1ulp_avx2_table1[(uint32_t)v14 & (8u - 1)];
    const float v35 = log_1ulp_avx2_fma_f32(v33, v30, v34);
    const float v36 = v32 + v35;
    const float v37 = 0x1.dab0c4p-125f; /* 4.35934367e-38 */
    const int v38 = v37 <= v1;
    const float v39 = INFINITY;
    const int v40 = v1 < v39;
    const int v41 = v38 & v40;
    const int v42 = !v41;
    float r0 = v36;
    if (v42) {
        const float v43 = 0x0p+0f; /* 0 */
        const int v44 = v1 < v43;
        const float v45 = NAN;
        const int v46 = v43 == v1;
        const float v47 = 0x1p+23f; /* 8388608 */
        const float v48 = v47 * v1;
        const int32_t v49 = log_1ulp_avx2_bits_f32(v48);
        const int32_t v50 = 1059760810; /* 0x3f2aaaaa */
        const int32_t v51 = (int32_t)((uint32_t)v49 - (uint32_t)v50);
        const int32_t v52 = log_1ulp_avx2_ashr_i32(v51, v28);
        const float v53 = (float)v52;
        const float v54 = 0x1.7p+4f; /* 23 */
        const float v55 = v53 - v54;
        const float v56 = 0x1p-41f; /* 4.54747351e-13 */
        const int32_t v57 = v51 & v3;
        const int32_t v58 = (int32_t)((uint32_t)v49 - (uint32_t)v57);
        const float v59 = log_1ulp_avx2_frombits_f32(v58);
        const float v60 = 0x1p+0f; /* 1 */
        const float v61 = log_1ulp_avx2_fma_f32(v56, v17, v60);
        const float v62 = v59 - v61;
        const float v63 = 0x1.745d18p-4f; /* 0.0909090936 */
        const float v64 = v62 * v63;
        const float v65 = 0x1p-5f; /* 0.03125 */
        const float v66 = v64 + v65;
        const float v67 = -0x1p-1f; /* -0.5 */
        const float v68 = log_1ulp_avx2_fma_f32(v56, v66, v67);
        const float v69 = -0x1p-3f; /* -0.125 */
        const float v70 = 0x1.c71c72p-4f; /* 0.111111112 */
        const float v71 = log_1ulp_avx2_fma_f32(v66, v62, v70);
        const float v72 = 0x1p-38f; /* 3.63797881e-12 */
        const float v73 = log_1ulp_avx2_fma_f32(v71, v62, v72);
        const float v74 = v69 + v73;
        const float v75 = -0x1p-4f; /* -0.0625 */
        const float v76 = v74 < v75 ? v74 : v75;
        const float v77 = 0x1.24924ap-3f; /* 0.142857149 */
        const float v78 = log_1ulp_avx2_fma_f32(v76, v62, v77);
        const float v79 = -0x1.555556p-3f; /* -0.166666672 */
        const float v80 = log_1ulp_avx2_fma_f32(v78, v62, v79);
        const float v81 = 0x1.99999ap-3f; /* 0.200000003 */
        const float v82 = log_1ulp_avx2_fma_f32(v80, v62, v81);
        const float v83 = -0x1p-2f; /* -0.25 */
        const float v84 = log_1ulp_avx2_fma_f32(v82, v62, v83);
        const float v85 = 0x1.555556p-2f; /* 0.333333343 */
        const float v86 = log_1ulp_avx2_fma_f32(v84, v62, v85);
        const float v87 = log_1ulp_avx2_fma_f32(v86, v62, v56);
        const float v88 = v68 + v87;
        const float v89 = log_1ulp_avx2_fma_f32(v62, v62, v56);
        const float v90 = 0x1.7f7d1cp-20f; /* 1.42860677e-06 */
        const float v91 = log_1ulp_avx2_fma_f32(v90, v55, v62);
        const float v92 = log_1ulp_avx2_fma_f32(v88, v89, v91);
        const float v93 = log_1ulp_avx2_fma_f32(v33, v55, v92);
        const float v94 = 0x1p+6f; /* 64 */
        const float v95 = -INFINITY;
        const float v96 = log_1ulp_avx2_fma_f32(v93, v94, v95);
        const float v97 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v98 = !(v1 <= v97);
        const float v99 = v98 ? v1 : v93;
        const float v100 = v46 ? v96 : v99;
        const float v101 = v44 ? v45 : v100;
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

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG_1ULP_AVX2_AVX2 void log_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.f510bp-4f); /* -0.122330368 */
    const __m256i v3 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v4 = _mm256_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m256 v9 = _mm256_set1_ps(0x1.925e2p-2f); /* 0.392937183 */
    const __m256 v11 = _mm256_set1_ps(-0x1.c00cccp-2f); /* -0.437548816 */
    const __m256 v16 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v19 = _mm256_set1_ps(0x1.997146p-3f); /* 0.199923083 */
    const __m256 v20 = _mm256_set1_ps(-0x1.fffd1cp-3f); /* -0.249994487 */
    const __m256 v23 = _mm256_set1_ps(0x1.55556ap-2f); /* 0.333333641 */
    const __m256 v24 = _mm256_set1_ps(-0x1.000002p-1f); /* -0.50000006 */
    const __m256 v27 = _mm256_set1_ps(0x1.7f8508p-20f); /* 1.42872204e-06 */
    const __m256 v33 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v37 = _mm256_set1_ps(0x1.dab0c4p-125f); /* 4.35934367e-38 */
    const __m256 v39 = _mm256_set1_ps(INFINITY);
    const __m256 v43 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v45 = _mm256_set1_ps(NAN);
    const __m256 v47 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256i v50 = _mm256_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m256 v54 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v56 = _mm256_set1_ps(0x1p-41f); /* 4.54747351e-13 */
    const __m256 v60 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v63 = _mm256_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m256 v65 = _mm256_set1_ps(0x1p-5f); /* 0.03125 */
    const __m256 v67 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v69 = _mm256_set1_ps(-0x1p-3f); /* -0.125 */
    const __m256 v70 = _mm256_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m256 v72 = _mm256_set1_ps(0x1p-38f); /* 3.63797881e-12 */
    const __m256 v75 = _mm256_set1_ps(-0x1p-4f); /* -0.0625 */
    const __m256 v77 = _mm256_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m256 v79 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 v81 = _mm256_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m256 v83 = _mm256_set1_ps(-0x1p-2f); /* -0.25 */
    const __m256 v85 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v90 = _mm256_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m256 v94 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v95 = _mm256_set1_ps(-INFINITY);
    const __m256 v97 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 t0_0 = _mm256_loadu_ps(log_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log_1ulp_avx2_table1);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(v1);
    const __m256i v5 = _mm256_sub_epi32(v2, v4);
    const __m256i v6 = _mm256_and_si256(v3, v5);
    const __m256i v7 = _mm256_sub_epi32(v2, v6);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256 v10 = _mm256_fmadd_ps(v0, v8, v9);
    const __m256 v12 = _mm256_fmadd_ps(v10, v8, v11);
    const __m256i v14 = _mm256_srli_epi32(v5, 20);
    const __m256 v15 = _mm256_permutevar8x32_ps(t0_0, v14);
    const __m256 v17 = _mm256_fmadd_ps(v15, v8, v16);
    const __m256 v18 = _mm256_mul_ps(v17, v17);
    const __m256 v21 = _mm256_fmadd_ps(v17, v19, v20);
    const __m256 v22 = _mm256_fmadd_ps(v12, v18, v21);
    const __m256 v25 = _mm256_fmadd_ps(v23, v17, v24);
    const __m256 v26 = _mm256_fmadd_ps(v22, v18, v25);
    const __m256i v29 = _mm256_srai_epi32(v5, 23);
    const __m256 v30 = _mm256_cvtepi32_ps(v29);
    const __m256 v31 = _mm256_fmadd_ps(v27, v30, v17);
    const __m256 v32 = _mm256_fmadd_ps(v26, v18, v31);
    const __m256 v34 = _mm256_permutevar8x32_ps(t1_0, v14);
    const __m256 v35 = _mm256_fmadd_ps(v33, v30, v34);
    const __m256 v36 = _mm256_add_ps(v32, v35);
    const __m256i v38 = _mm256_castps_si256(_mm256_cmp_ps(v37, v1, _CMP_LE_OQ));
    const __m256i v40 = _mm256_castps_si256(_mm256_cmp_ps(v1, v39, _CMP_LT_OQ));
    const __m256i v41 = _mm256_and_si256(v38, v40);
    const __m256i v42 = _mm256_xor_si256(v41, _mm256_set1_epi32(-1));
    __m256 r0 = v36;
    __m256i any1 = v42;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v1, v43, _CMP_LT_OQ));
        const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v43, v1, _CMP_EQ_OQ));
        const __m256 v48 = _mm256_mul_ps(v47, v1);
        const __m256i v49 = _mm256_castps_si256(v48);
        const __m256i v51 = _mm256_sub_epi32(v49, v50);
        const __m256i v52 = _mm256_srai_epi32(v51, 23);
        const __m256 v53 = _mm256_cvtepi32_ps(v52);
        const __m256 v55 = _mm256_sub_ps(v53, v54);
        const __m256i v57 = _mm256_and_si256(v51, v3);
        const __m256i v58 = _mm256_sub_epi32(v49, v57);
        const __m256 v59 = _mm256_castsi256_ps(v58);
        const __m256 v61 = _mm256_fmadd_ps(v56, v17, v60);
        const __m256 v62 = _mm256_sub_ps(v59, v61);
        const __m256 v64 = _mm256_mul_ps(v62, v63);
        const __m256 v66 = _mm256_add_ps(v64, v65);
        const __m256 v68 = _mm256_fmadd_ps(v56, v66, v67);
        const __m256 v71 = _mm256_fmadd_ps(v66, v62, v70);
        const __m256 v73 = _mm256_fmadd_ps(v71, v62, v72);
        const __m256 v74 = _mm256_add_ps(v69, v73);
        const __m256 v76 = _mm256_min_ps(v74, v75);
        const __m256 v78 = _mm256_fmadd_ps(v76, v62, v77);
        const __m256 v80 = _mm256_fmadd_ps(v78, v62, v79);
        const __m256 v82 = _mm256_fmadd_ps(v80, v62, v81);
        const __m256 v84 = _mm256_fmadd_ps(v82, v62, v83);
        const __m256 v86 = _mm256_fmadd_ps(v84, v62, v85);
        const __m256 v87 = _mm256_fmadd_ps(v86, v62, v56);
        const __m256 v88 = _mm256_add_ps(v68, v87);
        const __m256 v89 = _mm256_fmadd_ps(v62, v62, v56);
        const __m256 v91 = _mm256_fmadd_ps(v90, v55, v62);
        const __m256 v92 = _mm256_fmadd_ps(v88, v89, v91);
        const __m256 v93 = _mm256_fmadd_ps(v33, v55, v92);
        const __m256 v96 = _mm256_fmadd_ps(v93, v94, v95);
        const __m256i v98 = _mm256_castps_si256(_mm256_cmp_ps(v1, v97, _CMP_NLE_UQ));
        const __m256 v99 = _mm256_blendv_ps(v93, v1, _mm256_castsi256_ps(v98));
        const __m256 v100 = _mm256_blendv_ps(v99, v96, _mm256_castsi256_ps(v46));
        const __m256 v101 = _mm256_blendv_ps(v100, v45, _mm256_castsi256_ps(v44));
        r0 = _mm256_blendv_ps(r0, v101, _mm256_castsi256_ps(v42));
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

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG_1ULP_AVX2_AVX512 void log_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.f510bp-4f); /* -0.122330368 */
    const __m512i v3 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v4 = _mm512_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m512 v9 = _mm512_set1_ps(0x1.925e2p-2f); /* 0.392937183 */
    const __m512 v11 = _mm512_set1_ps(-0x1.c00cccp-2f); /* -0.437548816 */
    const __m512 v16 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v19 = _mm512_set1_ps(0x1.997146p-3f); /* 0.199923083 */
    const __m512 v20 = _mm512_set1_ps(-0x1.fffd1cp-3f); /* -0.249994487 */
    const __m512 v23 = _mm512_set1_ps(0x1.55556ap-2f); /* 0.333333641 */
    const __m512 v24 = _mm512_set1_ps(-0x1.000002p-1f); /* -0.50000006 */
    const __m512 v27 = _mm512_set1_ps(0x1.7f8508p-20f); /* 1.42872204e-06 */
    const __m512 v33 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v37 = _mm512_set1_ps(0x1.dab0c4p-125f); /* 4.35934367e-38 */
    const __m512 v39 = _mm512_set1_ps(INFINITY);
    const __m512 v43 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v45 = _mm512_set1_ps(NAN);
    const __m512 v47 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v50 = _mm512_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m512 v54 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v56 = _mm512_set1_ps(0x1p-41f); /* 4.54747351e-13 */
    const __m512 v60 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v63 = _mm512_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m512 v65 = _mm512_set1_ps(0x1p-5f); /* 0.03125 */
    const __m512 v67 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v69 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v70 = _mm512_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m512 v72 = _mm512_set1_ps(0x1p-38f); /* 3.63797881e-12 */
    const __m512 v75 = _mm512_set1_ps(-0x1p-4f); /* -0.0625 */
    const __m512 v77 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v79 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v81 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v83 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v85 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v90 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 v94 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v95 = _mm512_set1_ps(-INFINITY);
    const __m512 v97 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 t0_0 = _mm512_loadu_ps(log_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log_1ulp_avx2_table1);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512i v2_0 = _mm512_castps_si512(v1_0);
    const __m512i v2_1 = _mm512_castps_si512(v1_1);
    const __m512i v5_0 = _mm512_sub_epi32(v2_0, v4);
    const __m512i v5_1 = _mm512_sub_epi32(v2_1, v4);
    const __m512i v6_0 = _mm512_and_si512(v3, v5_0);
    const __m512i v6_1 = _mm512_and_si512(v3, v5_1);
    const __m512i v7_0 = _mm512_sub_epi32(v2_0, v6_0);
    const __m512i v7_1 = _mm512_sub_epi32(v2_1, v6_1);
    const __m512 v8_0 = _mm512_castsi512_ps(v7_0);
    const __m512 v8_1 = _mm512_castsi512_ps(v7_1);
    const __m512 v10_0 = _mm512_fmadd_ps(v0, v8_0, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v0, v8_1, v9);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v8_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v8_1, v11);
    const __m512i v14_0 = _mm512_srli_epi32(v5_0, 20);
    const __m512i v14_1 = _mm512_srli_epi32(v5_1, 20);
    const __m512 v15_0 = _mm512_permutexvar_ps(v14_0, t0_0);
    const __m512 v15_1 = _mm512_permutexvar_ps(v14_1, t0_0);
    const __m512 v17_0 = _mm512_fmadd_ps(v15_0, v8_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15_1, v8_1, v16);
    const __m512 v18_0 = _mm512_mul_ps(v17_0, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v17_1, v17_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v17_0, v19, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v17_1, v19, v20);
    const __m512 v22_0 = _mm512_fmadd_ps(v12_0, v18_0, v21_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v12_1, v18_1, v21_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v23, v17_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23, v17_1, v24);
    const __m512 v26_0 = _mm512_fmadd_ps(v22_0, v18_0, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v22_1, v18_1, v25_1);
    const __m512i v29_0 = _mm512_srai_epi32(v5_0, 23);
    const __m512i v29_1 = _mm512_srai_epi32(v5_1, 23);
    const __m512 v30_0 = _mm512_cvtepi32_ps(v29_0);
    const __m512 v30_1 = _mm512_cvtepi32_ps(v29_1);
    const __m512 v31_0 = _mm512_fmadd_ps(v27, v30_0, v17_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v27, v30_1, v17_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v26_0, v18_0, v31_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v26_1, v18_1, v31_1);
    const __m512 v34_0 = _mm512_permutexvar_ps(v14_0, t1_0);
    const __m512 v34_1 = _mm512_permutexvar_ps(v14_1, t1_0);
    const __m512 v35_0 = _mm512_fmadd_ps(v33, v30_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v33, v30_1, v34_1);
    const __m512 v36_0 = _mm512_add_ps(v32_0, v35_0);
    const __m512 v36_1 = _mm512_add_ps(v32_1, v35_1);
    const __mmask16 v38_0 = _mm512_cmp_ps_mask(v37, v1_0, _CMP_LE_OQ);
    const __mmask16 v38_1 = _mm512_cmp_ps_mask(v37, v1_1, _CMP_LE_OQ);
    const __mmask16 v40_0 = _mm512_cmp_ps_mask(v1_0, v39, _CMP_LT_OQ);
    const __mmask16 v40_1 = _mm512_cmp_ps_mask(v1_1, v39, _CMP_LT_OQ);
    const __mmask16 v41_0 = (__mmask16)(v38_0 & v40_0);
    const __mmask16 v41_1 = (__mmask16)(v38_1 & v40_1);
    const __mmask16 v42_0 = (__mmask16)~v41_0;
    const __mmask16 v42_1 = (__mmask16)~v41_1;
    __m512 r0_0 = v36_0;
    __m512 r0_1 = v36_1;
    __mmask16 any1 = v42_0;
    any1 = (__mmask16)(any1 | v42_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v44_0 = _mm512_cmp_ps_mask(v1_0, v43, _CMP_LT_OQ);
        const __mmask16 v44_1 = _mm512_cmp_ps_mask(v1_1, v43, _CMP_LT_OQ);
        const __mmask16 v46_0 = _mm512_cmp_ps_mask(v43, v1_0, _CMP_EQ_OQ);
        const __mmask16 v46_1 = _mm512_cmp_ps_mask(v43, v1_1, _CMP_EQ_OQ);
        const __m512 v48_0 = _mm512_mul_ps(v47, v1_0);
        const __m512 v48_1 = _mm512_mul_ps(v47, v1_1);
        const __m512i v49_0 = _mm512_castps_si512(v48_0);
        const __m512i v49_1 = _mm512_castps_si512(v48_1);
        const __m512i v51_0 = _mm512_sub_epi32(v49_0, v50);
        const __m512i v51_1 = _mm512_sub_epi32(v49_1, v50);
        const __m512i v52_0 = _mm512_srai_epi32(v51_0, 23);
        const __m512i v52_1 = _mm512_srai_epi32(v51_1, 23);
        const __m512 v53_0 = _mm512_cvtepi32_ps(v52_0);
        const __m512 v53_1 = _mm512_cvtepi32_ps(v52_1);
        const __m512 v55_0 = _mm512_sub_ps(v53_0, v54);
        const __m512 v55_1 = _mm512_sub_ps(v53_1, v54);
        const __m512i v57_0 = _mm512_and_si512(v51_0, v3);
        const __m512i v57_1 = _mm512_and_si512(v51_1, v3);
        const __m512i v58_0 = _mm512_sub_epi32(v49_0, v57_0);
        const __m512i v58_1 = _mm512_sub_epi32(v49_1, v57_1);
        const __m512 v59_0 = _mm512_castsi512_ps(v58_0);
        const __m512 v59_1 = _mm512_castsi512_ps(v58_1);
        const __m512 v61_0 = _mm512_fmadd_ps(v56, v17_0, v60);
        const __m512 v61_1 = _mm512_fmadd_ps(v56, v17_1, v60);
        const __m512 v62_0 = _mm512_sub_ps(v59_0, v61_0);
        const __m512 v62_1 = _mm512_sub_ps(v59_1, v61_1);
        const __m512 v64_0 = _mm512_mul_ps(v62_0, v63);
        const __m512 v64_1 = _mm512_mul_ps(v62_1, v63);
        const __m512 v66_0 = _mm512_add_ps(v64_0, v65);
        const __m512 v66_1 = _mm512_add_ps(v64_1, v65);
        const __m512 v68_0 = _mm512_fmadd_ps(v56, v66_0, v67);
        const __m512 v68_1 = _mm512_fmadd_ps(v56, v66_1, v67);
        const __m512 v71_0 = _mm512_fmadd_ps(v66_0, v62_0, v70);
        const __m512 v71_1 = _mm512_fmadd_ps(v66_1, v62_1, v70);
        const __m512 v73_0 = _mm512_fmadd_ps(v71_0, v62_0, v72);
        const __m512 v73_1 = _mm512_fmadd_ps(v71_1, v62_1, v72);
        const __m512 v74_0 = _mm512_add_ps(v69, v73_0);
        const __m512 v74_1 = _mm512_add_ps(v69, v73_1);
        const __m512 v76_0 = _mm512_min_ps(v74_0, v75);
        const __m512 v76_1 = _mm512_min_ps(v74_1, v75);
        const __m512 v78_0 = _mm512_fmadd_ps(v76_0, v62_0, v77);
        const __m512 v78_1 = _mm512_fmadd_ps(v76_1, v62_1, v77);
        const __m512 v80_0 = _mm512_fmadd_ps(v78_0, v62_0, v79);
        const __m512 v80_1 = _mm512_fmadd_ps(v78_1, v62_1, v79);
        const __m512 v82_0 = _mm512_fmadd_ps(v80_0, v62_0, v81);
        const __m512 v82_1 = _mm512_fmadd_ps(v80_1, v62_1, v81);
        const __m512 v84_0 = _mm512_fmadd_ps(v82_0, v62_0, v83);
        const __m512 v84_1 = _mm512_fmadd_ps(v82_1, v62_1, v83);
        const __m512 v86_0 = _mm512_fmadd_ps(v84_0, v62_0, v85);
        const __m512 v86_1 = _mm512_fmadd_ps(v84_1, v62_1, v85);
        const __m512 v87_0 = _mm512_fmadd_ps(v86_0, v62_0, v56);
        const __m512 v87_1 = _mm512_fmadd_ps(v86_1, v62_1, v56);
        const __m512 v88_0 = _mm512_add_ps(v68_0, v87_0);
        const __m512 v88_1 = _mm512_add_ps(v68_1, v87_1);
        const __m512 v89_0 = _mm512_fmadd_ps(v62_0, v62_0, v56);
        const __m512 v89_1 = _mm512_fmadd_ps(v62_1, v62_1, v56);
        const __m512 v91_0 = _mm512_fmadd_ps(v90, v55_0, v62_0);
        const __m512 v91_1 = _mm512_fmadd_ps(v90, v55_1, v62_1);
        const __m512 v92_0 = _mm512_fmadd_ps(v88_0, v89_0, v91_0);
        const __m512 v92_1 = _mm512_fmadd_ps(v88_1, v89_1, v91_1);
        const __m512 v93_0 = _mm512_fmadd_ps(v33, v55_0, v92_0);
        const __m512 v93_1 = _mm512_fmadd_ps(v33, v55_1, v92_1);
        const __m512 v96_0 = _mm512_fmadd_ps(v93_0, v94, v95);
        const __m512 v96_1 = _mm512_fmadd_ps(v93_1, v94, v95);
        const __mmask16 v98_0 = _mm512_cmp_ps_mask(v1_0, v97, _CMP_NLE_UQ);
        const __mmask16 v98_1 = _mm512_cmp_ps_mask(v1_1, v97, _CMP_NLE_UQ);
        const __m512 v99_0 = _mm512_mask_blend_ps(v98_0, v93_0, v1_0);
        const __m512 v99_1 = _mm512_mask_blend_ps(v98_1, v93_1, v1_1);
        const __m512 v100_0 = _mm512_mask_blend_ps(v46_0, v99_0, v96_0);
        const __m512 v100_1 = _mm512_mask_blend_ps(v46_1, v99_1, v96_1);
        const __m512 v101_0 = _mm512_mask_blend_ps(v44_0, v100_0, v45);
        const __m512 v101_1 = _mm512_mask_blend_ps(v44_1, v100_1, v45);
        r0_0 = _mm512_mask_blend_ps(v42_0, r0_0, v101_0);
        r0_1 = _mm512_mask_blend_ps(v42_1, r0_1, v101_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static LOG_1ULP_AVX2_AVX512_TARGET void log_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.f510bp-4f); /* -0.122330368 */
    const __m512i v3 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v4 = _mm512_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m512 v9 = _mm512_set1_ps(0x1.925e2p-2f); /* 0.392937183 */
    const __m512 v11 = _mm512_set1_ps(-0x1.c00cccp-2f); /* -0.437548816 */
    const __m512 v16 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v19 = _mm512_set1_ps(0x1.997146p-3f); /* 0.199923083 */
    const __m512 v20 = _mm512_set1_ps(-0x1.fffd1cp-3f); /* -0.249994487 */
    const __m512 v23 = _mm512_set1_ps(0x1.55556ap-2f); /* 0.333333641 */
    const __m512 v24 = _mm512_set1_ps(-0x1.000002p-1f); /* -0.50000006 */
    const __m512 v27 = _mm512_set1_ps(0x1.7f8508p-20f); /* 1.42872204e-06 */
    const __m512 v33 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v37 = _mm512_set1_ps(0x1.dab0c4p-125f); /* 4.35934367e-38 */
    const __m512 v39 = _mm512_set1_ps(INFINITY);
    const __m512 v43 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v45 = _mm512_set1_ps(NAN);
    const __m512 v47 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v50 = _mm512_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m512 v54 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v56 = _mm512_set1_ps(0x1p-41f); /* 4.54747351e-13 */
    const __m512 v60 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v63 = _mm512_set1_ps(0x1.745d18p-4f); /* 0.0909090936 */
    const __m512 v65 = _mm512_set1_ps(0x1p-5f); /* 0.03125 */
    const __m512 v67 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v69 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v70 = _mm512_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m512 v72 = _mm512_set1_ps(0x1p-38f); /* 3.63797881e-12 */
    const __m512 v75 = _mm512_set1_ps(-0x1p-4f); /* -0.0625 */
    const __m512 v77 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v79 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v81 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v83 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v85 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v90 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 v94 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v95 = _mm512_set1_ps(-INFINITY);
    const __m512 v97 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 t0_0 = _mm512_loadu_ps(log_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log_1ulp_avx2_table1);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512i v2 = _mm512_castps_si512(v1);
    const __m512i v5 = _mm512_sub_epi32(v2, v4);
    const __m512i v6 = _mm512_and_si512(v3, v5);
    const __m512i v7 = _mm512_sub_epi32(v2, v6);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __m512 v10 = _mm512_fmadd_ps(v0, v8, v9);
    const __m512 v12 = _mm512_fmadd_ps(v10, v8, v11);
    const __m512i v14 = _mm512_srli_epi32(v5, 20);
    const __m512 v15 = _mm512_permutexvar_ps(v14, t0_0);
    const __m512 v17 = _mm512_fmadd_ps(v15, v8, v16);
    const __m512 v18 = _mm512_mul_ps(v17, v17);
    const __m512 v21 = _mm512_fmadd_ps(v17, v19, v20);
    const __m512 v22 = _mm512_fmadd_ps(v12, v18, v21);
    const __m512 v25 = _mm512_fmadd_ps(v23, v17, v24);
    const __m512 v26 = _mm512_fmadd_ps(v22, v18, v25);
    const __m512i v29 = _mm512_srai_epi32(v5, 23);
    const __m512 v30 = _mm512_cvtepi32_ps(v29);
    const __m512 v31 = _mm512_fmadd_ps(v27, v30, v17);
    const __m512 v32 = _mm512_fmadd_ps(v26, v18, v31);
    const __m512 v34 = _mm512_permutexvar_ps(v14, t1_0);
    const __m512 v35 = _mm512_fmadd_ps(v33, v30, v34);
    const __m512 v36 = _mm512_add_ps(v32, v35);
    const __mmask16 v38 = _mm512_cmp_ps_mask(v37, v1, _CMP_LE_OQ);
    const __mmask16 v40 = _mm512_cmp_ps_mask(v1, v39, _CMP_LT_OQ);
    const __mmask16 v41 = (__mmask16)(v38 & v40);
    const __mmask16 v42 = (__mmask16)~v41;
    __m512 r0 = v36;
    __mmask16 any1 = v42;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v44 = _mm512_cmp_ps_mask(v1, v43, _CMP_LT_OQ);
        const __mmask16 v46 = _mm512_cmp_ps_mask(v43, v1, _CMP_EQ_OQ);
        const __m512 v48 = _mm512_mul_ps(v47, v1);
        const __m512i v49 = _mm512_castps_si512(v48);
        const __m512i v51 = _mm512_sub_epi32(v49, v50);
        const __m512i v52 = _mm512_srai_epi32(v51, 23);
        const __m512 v53 = _mm512_cvtepi32_ps(v52);
        const __m512 v55 = _mm512_sub_ps(v53, v54);
        const __m512i v57 = _mm512_and_si512(v51, v3);
        const __m512i v58 = _mm512_sub_epi32(v49, v57);
        const __m512 v59 = _mm512_castsi512_ps(v58);
        const __m512 v61 = _mm512_fmadd_ps(v56, v17, v60);
        const __m512 v62 = _mm512_sub_ps(v59, v61);
        const __m512 v64 = _mm512_mul_ps(v62, v63);
        const __m512 v66 = _mm512_add_ps(v64, v65);
        const __m512 v68 = _mm512_fmadd_ps(v56, v66, v67);
        const __m512 v71 = _mm512_fmadd_ps(v66, v62, v70);
        const __m512 v73 = _mm512_fmadd_ps(v71, v62, v72);
        const __m512 v74 = _mm512_add_ps(v69, v73);
        const __m512 v76 = _mm512_min_ps(v74, v75);
        const __m512 v78 = _mm512_fmadd_ps(v76, v62, v77);
        const __m512 v80 = _mm512_fmadd_ps(v78, v62, v79);
        const __m512 v82 = _mm512_fmadd_ps(v80, v62, v81);
        const __m512 v84 = _mm512_fmadd_ps(v82, v62, v83);
        const __m512 v86 = _mm512_fmadd_ps(v84, v62, v85);
        const __m512 v87 = _mm512_fmadd_ps(v86, v62, v56);
        const __m512 v88 = _mm512_add_ps(v68, v87);
        const __m512 v89 = _mm512_fmadd_ps(v62, v62, v56);
        const __m512 v91 = _mm512_fmadd_ps(v90, v55, v62);
        const __m512 v92 = _mm512_fmadd_ps(v88, v89, v91);
        const __m512 v93 = _mm512_fmadd_ps(v33, v55, v92);
        const __m512 v96 = _mm512_fmadd_ps(v93, v94, v95);
        const __mmask16 v98 = _mm512_cmp_ps_mask(v1, v97, _CMP_NLE_UQ);
        const __m512 v99 = _mm512_mask_blend_ps(v98, v93, v1);
        const __m512 v100 = _mm512_mask_blend_ps(v46, v99, v96);
        const __m512 v101 = _mm512_mask_blend_ps(v44, v100, v45);
        r0 = _mm512_mask_blend_ps(v42, r0, v101);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG_1ULP_AVX2_AVX512_TARGET void log_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log_1ulp_avx2_chunk_avx512(tail_x, tail_y);
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
