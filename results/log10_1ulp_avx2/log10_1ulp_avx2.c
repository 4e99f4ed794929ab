/* log10_1ulp_avx2: log10
 *
 *   target       log10, log10 x, f32
 *   domain       every input
 *   max error    0.920410 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.f6e6c6p-1 (0.982229412, encoding 0x3f7b7363)
 *   result there -0x1.fe554ap-8 (-0.00778706605, encoding 0xbbff2aa5)
 *   mean error   0.124644 ulp
 *   misrounded   19567940 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9a87474c9a4edb99f0bbef89c798e185
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive log10_1ulp_avx2.db
 *                time: 0.4262 ns/element as avx2 code (inputs mean)
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
#include "log10_1ulp_avx2.h"

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
static inline int32_t log10_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log10_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t log10_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float log10_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log10_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static const float log10_1ulp_avx2_table0[16] = {
    -0x1.a9fcp-2f, -0x1.322cp-2f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.49cp-2f, 0x1.d6bcp-2f,
    -0x1.a9fcp-2f, -0x1.322cp-2f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.49cp-2f, 0x1.d6bcp-2f,
}; /* repeated to fill a register */

static const float log10_1ulp_avx2_table1[16] = {
    0x1.558facp+0f, 0x1.3af426p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.9992dp-1f, 0x1.744b42p-1f,
    0x1.558facp+0f, 0x1.3af426p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.9992dp-1f, 0x1.744b42p-1f,
}; /* repeated to fill a register */

static inline float log10_1ulp_avx2_element(float x) {
    const float v0 = x;
    const int32_t v1 = log10_1ulp_avx2_bits_f32(v0);
    const int32_t v2 = 1060634623; /* 0x3f37ffff */
    const int32_t v3 = (int32_t)((uint32_t)v1 - (uint32_t)v2);
    const int32_t v4 = 20;
    const int32_t v5 = log10_1ulp_avx2_lshr_i32(v3, v4);
    const float v6 = log10_1ulp_avx2_table0[(uint32_t)v5 & (8u - 1)];
    const int32_t v7 = 23;
    const int32_t v8 = log10_1ulp_avx2_ashr_i32(v3, v7);
    const float v9 = (float)v8;
    const float v10 = v6 + v9;
    const float v11 = 0x1.344134p-2f; /* 0.30102998 */
    const float v12 = 0x1.05a256p-26f; /* 1.52291104e-08 */
    const float v13 = 0x1.bcb7b2p-2f; /* 0.434294492 */
    const float v14 = log10_1ulp_avx2_table1[(uint32_t)v5 & (8u - 1)];
    const int32_t v15 = -8388608; /* 0xff800000 */
    const int32_t v16 = v15 & v3;
    const int32_t v17 = (int32_t)((uint32_t)v1 - (uint32_t)v16);
    const float v18 = log10_1ulp_avx2_frombits_f32(v17);
    const float v19 = -0x1p+0f; /* -1 */
    const float v20 = log10_1ulp_avx2_fma_f32(v14, v18, v19);
    const float v21 = v20 * v20;
    const float v22 = 0x1.e42524p-5f; /* 0.0590997413 */
    const float v23 = -0x1.32059ap-4f; /* -0.0747123733 */
    const float v24 = 0x1.643b22p-4f; /* 0.0869704559 */
    const float v25 = log10_1ulp_avx2_fma_f32(v23, v20, v24);
    const float v26 = log10_1ulp_avx2_fma_f32(v21, v22, v25);
    const float v27 = -0x1.bc9a74p-4f; /* -0.108545735 */
    const float v28 = 0x1.2879dep-3f; /* 0.144763693 */
    const float v29 = log10_1ulp_avx2_fma_f32(v20, v27, v28);
    const float v30 = log10_1ulp_avx2_fma_f32(v21, v26, v29);
    const float v31 = -0x1.bcb7bap-3f; /* -0.217147306 */
    const float v32 = log10_1ulp_avx2_fma_f32(v20, v30, v31);
    const float v33 = v21 * v32;
    const float v34 = log10_1ulp_avx2_fma_f32(v13, v20, v33);
    const float v35 = log10_1ulp_avx2_fma_f32(v12, v10, v34);
    const float v36 = log10_1ulp_avx2_fma_f32(v10, v11, v35);
    const float v37 = 0x1p-40f; /* 9.09494702e-13 */
    const float v38 = 0x1p-126f; /* 1.17549435e-38 */
    const float v39 = log10_1ulp_avx2_fma_f32(v37, v25, v38);
    const int v40 = v39 <= v0;
    const float v41 = INFINITY;
    const int v42 = v0 < v41;
    const int v43 = v40 & v42;
    const int v44 = !v43;
    const float v45 = 0x1.bccp-2f; /* 0.434326172 */
    float r0 = v36;
    if (v44) {
        const float v46 = 0x0p+0f; /* 0 */
        const int v47 = v0 < v46;
        const float v48 = NAN;
        const int v49 = v46 == v0;
        const float v50 = -INFINITY;
        const float v51 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v52 = !(v0 <= v51);
        const float v53 = 0x1p+23f; /* 8388608 */
        const float v54 = v53 * v0;
        const int32_t v55 = log10_1ulp_avx2_bits_f32(v54);
        const int32_t v56 = 1059760811; /* 0x3f2aaaab */
        const int32_t v57 = (int32_t)((uint32_t)v55 - (uint32_t)v56);
        const int32_t v58 = log10_1ulp_avx2_ashr_i32(v57, v7);
        const float v59 = (float)v58;
        const float v60 = 0x1.7p+4f; /* 23 */
        const float v61 = v59 - v60;
        const float v62 = 0x1.09f7ap-26f; /* 1.54813335e-08 */
        const int32_t v63 = v15 & v57;
        const int32_t v64 = (int32_t)((uint32_t)v55 - (uint32_t)v63);
        const float v65 = log10_1ulp_avx2_frombits_f32(v64);
        const float v66 = 0x1p+0f; /* 1 */
        const float v67 = v65 - v66;
        const float v68 = -0x1.09d5b2p-15f; /* -3.16899714e-05 */
        const float v69 = -0x1.bcb7b2p-5f; /* -0.0542868115 */
        const float v70 = 0x1.436e52p-5f; /* 0.0394813158 */
        const float v71 = -0x1.63c628p-5f; /* -0.0434294492 */
        const float v72 = log10_1ulp_avx2_fma_f32(v67, v70, v71);
        const float v73 = 0x1.8b4df2p-5f; /* 0.0482549407 */
        const float v74 = log10_1ulp_avx2_fma_f32(v67, v72, v73);
        const float v75 = v67 * v74;
        const float v76 = v69 + v75;
        const float v77 = 0x1.fc3fa6p-5f; /* 0.0620420687 */
        const float v78 = log10_1ulp_avx2_fma_f32(v76, v67, v77);
        const float v79 = -0x1.287a76p-4f; /* -0.0723824129 */
        const float v80 = log10_1ulp_avx2_fma_f32(v78, v67, v79);
        const float v81 = 0x1.63c628p-4f; /* 0.0868588984 */
        const float v82 = log10_1ulp_avx2_fma_f32(v80, v67, v81);
        const float v83 = -0x1.bcb7b2p-4f; /* -0.108573623 */
        const float v84 = log10_1ulp_avx2_fma_f32(v82, v67, v83);
        const float v85 = 0x1.287a76p-3f; /* 0.144764826 */
        const float v86 = log10_1ulp_avx2_fma_f32(v84, v67, v85);
        const float v87 = -0x1.bcb7b2p-3f; /* -0.217147246 */
        const float v88 = log10_1ulp_avx2_fma_f32(v86, v67, v87);
        const float v89 = v67 * v67;
        const float v90 = log10_1ulp_avx2_fma_f32(v88, v89, v37);
        const float v91 = log10_1ulp_avx2_fma_f32(v67, v68, v90);
        const float v92 = log10_1ulp_avx2_fma_f32(v67, v45, v91);
        const float v93 = log10_1ulp_avx2_fma_f32(v62, v61, v92);
        const float v94 = log10_1ulp_avx2_fma_f32(v11, v61, v93);
        const float v95 = v52 ? v0 : v94;
        const float v96 = v49 ? v50 : v95;
        const float v97 = v47 ? v48 : v96;
        r0 = v97;
    }
    return r0;
}

static void log10_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_1ULP_AVX2_AVX2 static inline LOG10_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG10_1ULP_AVX2_AVX512 static inline LOG10_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG10_1ULP_AVX2_AVX2 void log10_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v2 = _mm256_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m256 v11 = _mm256_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m256 v12 = _mm256_set1_ps(0x1.05a256p-26f); /* 1.52291104e-08 */
    const __m256 v13 = _mm256_set1_ps(0x1.bcb7b2p-2f); /* 0.434294492 */
    const __m256i v15 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v19 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v22 = _mm256_set1_ps(0x1.e42524p-5f); /* 0.0590997413 */
    const __m256 v23 = _mm256_set1_ps(-0x1.32059ap-4f); /* -0.0747123733 */
    const __m256 v24 = _mm256_set1_ps(0x1.643b22p-4f); /* 0.0869704559 */
    const __m256 v27 = _mm256_set1_ps(-0x1.bc9a74p-4f); /* -0.108545735 */
    const __m256 v28 = _mm256_set1_ps(0x1.2879dep-3f); /* 0.144763693 */
    const __m256 v31 = _mm256_set1_ps(-0x1.bcb7bap-3f); /* -0.217147306 */
    const __m256 v37 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v38 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v41 = _mm256_set1_ps(INFINITY);
    const __m256 v45 = _mm256_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m256 v46 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v48 = _mm256_set1_ps(NAN);
    const __m256 v50 = _mm256_set1_ps(-INFINITY);
    const __m256 v51 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v53 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256i v56 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v60 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v62 = _mm256_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m256 v66 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v68 = _mm256_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m256 v69 = _mm256_set1_ps(-0x1.bcb7b2p-5f); /* -0.0542868115 */
    const __m256 v70 = _mm256_set1_ps(0x1.436e52p-5f); /* 0.0394813158 */
    const __m256 v71 = _mm256_set1_ps(-0x1.63c628p-5f); /* -0.0434294492 */
    const __m256 v73 = _mm256_set1_ps(0x1.8b4df2p-5f); /* 0.0482549407 */
    const __m256 v77 = _mm256_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m256 v79 = _mm256_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m256 v81 = _mm256_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m256 v83 = _mm256_set1_ps(-0x1.bcb7b2p-4f); /* -0.108573623 */
    const __m256 v85 = _mm256_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m256 v87 = _mm256_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m256 t0_0 = _mm256_loadu_ps(log10_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log10_1ulp_avx2_table1);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v1 = _mm256_castps_si256(v0);
    const __m256i v3 = _mm256_sub_epi32(v1, v2);
    const __m256i v5 = _mm256_srli_epi32(v3, 20);
    const __m256 v6 = _mm256_permutevar8x32_ps(t0_0, v5);
    const __m256i v8 = _mm256_srai_epi32(v3, 23);
    const __m256 v9 = _mm256_cvtepi32_ps(v8);
    const __m256 v10 = _mm256_add_ps(v6, v9);
    const __m256 v14 = _mm256_permutevar8x32_ps(t1_0, v5);
    const __m256i v16 = _mm256_and_si256(v15, v3);
    const __m256i v17 = _mm256_sub_epi32(v1, v16);
    const __m256 v18 = _mm256_castsi256_ps(v17);
    const __m256 v20 = _mm256_fmadd_ps(v14, v18, v19);
    const __m256 v21 = _mm256_mul_ps(v20, v20);
    const __m256 v25 = _mm256_fmadd_ps(v23, v20, v24);
    const __m256 v26 = _mm256_fmadd_ps(v21, v22, v25);
    const __m256 v29 = _mm256_fmadd_ps(v20, v27, v28);
    const __m256 v30 = _mm256_fmadd_ps(v21, v26, v29);
    const __m256 v32 = _mm256_fmadd_ps(v20, v30, v31);
    const __m256 v33 = _mm256_mul_ps(v21, v32);
    const __m256 v34 = _mm256_fmadd_ps(v13, v20, v33);
    const __m256 v35 = _mm256_fmadd_ps(v12, v10, v34);
    const __m256 v36 = _mm256_fmadd_ps(v10, v11, v35);
    const __m256 v39 = _mm256_fmadd_ps(v37, v25, v38);
    const __m256i v40 = _mm256_castps_si256(_mm256_cmp_ps(v39, v0, _CMP_LE_OQ));
    const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v0, v41, _CMP_LT_OQ));
    const __m256i v43 = _mm256_and_si256(v40, v42);
    const __m256i v44 = _mm256_xor_si256(v43, _mm256_set1_epi32(-1));
    __m256 r0 = v36;
    __m256i any1 = v44;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v47 = _mm256_castps_si256(_mm256_cmp_ps(v0, v46, _CMP_LT_OQ));
        const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v46, v0, _CMP_EQ_OQ));
        const __m256i v52 = _mm256_castps_si256(_mm256_cmp_ps(v0, v51, _CMP_NLE_UQ));
        const __m256 v54 = _mm256_mul_ps(v53, v0);
        const __m256i v55 = _mm256_castps_si256(v54);
        const __m256i v57 = _mm256_sub_epi32(v55, v56);
        const __m256i v58 = _mm256_srai_epi32(v57, 23);
        const __m256 v59 = _mm256_cvtepi32_ps(v58);
        const __m256 v61 = _mm256_sub_ps(v59, v60);
        const __m256i v63 = _mm256_and_si256(v15, v57);
        const __m256i v64 = _mm256_sub_epi32(v55, v63);
        const __m256 v65 = _mm256_castsi256_ps(v64);
        const __m256 v67 = _mm256_sub_ps(v65, v66);
        const __m256 v72 = _mm256_fmadd_ps(v67, v70, v71);
        const __m256 v74 = _mm256_fmadd_ps(v67, v72, v73);
        const __m256 v75 = _mm256_mul_ps(v67, v74);
        const __m256 v76 = _mm256_add_ps(v69, v75);
        const __m256 v78 = _mm256_fmadd_ps(v76, v67, v77);
        const __m256 v80 = _mm256_fmadd_ps(v78, v67, v79);
        const __m256 v82 = _mm256_fmadd_ps(v80, v67, v81);
        const __m256 v84 = _mm256_fmadd_ps(v82, v67, v83);
        const __m256 v86 = _mm256_fmadd_ps(v84, v67, v85);
        const __m256 v88 = _mm256_fmadd_ps(v86, v67, v87);
        const __m256 v89 = _mm256_mul_ps(v67, v67);
        const __m256 v90 = _mm256_fmadd_ps(v88, v89, v37);
        const __m256 v91 = _mm256_fmadd_ps(v67, v68, v90);
        const __m256 v92 = _mm256_fmadd_ps(v67, v45, v91);
        const __m256 v93 = _mm256_fmadd_ps(v62, v61, v92);
        const __m256 v94 = _mm256_fmadd_ps(v11, v61, v93);
        const __m256 v95 = _mm256_blendv_ps(v94, v0, _mm256_castsi256_ps(v52));
        const __m256 v96 = _mm256_blendv_ps(v95, v50, _mm256_castsi256_ps(v49));
        const __m256 v97 = _mm256_blendv_ps(v96, v48, _mm256_castsi256_ps(v47));
        r0 = _mm256_blendv_ps(r0, v97, _mm256_castsi256_ps(v44));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG10_1ULP_AVX2_AVX2_TARGET void log10_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log10_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log10_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG10_1ULP_AVX2_AVX512 void log10_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m512 v11 = _mm512_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m512 v12 = _mm512_set1_ps(0x1.05a256p-26f); /* 1.52291104e-08 */
    const __m512 v13 = _mm512_set1_ps(0x1.bcb7b2p-2f); /* 0.434294492 */
    const __m512i v15 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v19 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v22 = _mm512_set1_ps(0x1.e42524p-5f); /* 0.0590997413 */
    const __m512 v23 = _mm512_set1_ps(-0x1.32059ap-4f); /* -0.0747123733 */
    const __m512 v24 = _mm512_set1_ps(0x1.643b22p-4f); /* 0.0869704559 */
    const __m512 v27 = _mm512_set1_ps(-0x1.bc9a74p-4f); /* -0.108545735 */
    const __m512 v28 = _mm512_set1_ps(0x1.2879dep-3f); /* 0.144763693 */
    const __m512 v31 = _mm512_set1_ps(-0x1.bcb7bap-3f); /* -0.217147306 */
    const __m512 v37 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v38 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v41 = _mm512_set1_ps(INFINITY);
    const __m512 v45 = _mm512_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m512 v46 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v48 = _mm512_set1_ps(NAN);
    const __m512 v50 = _mm512_set1_ps(-INFINITY);
    const __m512 v51 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v53 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v56 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v60 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v62 = _mm512_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m512 v66 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v68 = _mm512_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m512 v69 = _mm512_set1_ps(-0x1.bcb7b2p-5f); /* -0.0542868115 */
    const __m512 v70 = _mm512_set1_ps(0x1.436e52p-5f); /* 0.0394813158 */
    const __m512 v71 = _mm512_set1_ps(-0x1.63c628p-5f); /* -0.0434294492 */
    const __m512 v73 = _mm512_set1_ps(0x1.8b4df2p-5f); /* 0.0482549407 */
    const __m512 v77 = _mm512_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m512 v79 = _mm512_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m512 v81 = _mm512_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m512 v83 = _mm512_set1_ps(-0x1.bcb7b2p-4f); /* -0.108573623 */
    const __m512 v85 = _mm512_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m512 v87 = _mm512_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m512 t0_0 = _mm512_loadu_ps(log10_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log10_1ulp_avx2_table1);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512i v1_0 = _mm512_castps_si512(v0_0);
    const __m512i v1_1 = _mm512_castps_si512(v0_1);
    const __m512i v3_0 = _mm512_sub_epi32(v1_0, v2);
    const __m512i v3_1 = _mm512_sub_epi32(v1_1, v2);
    const __m512i v5_0 = _mm512_srli_epi32(v3_0, 20);
    const __m512i v5_1 = _mm512_srli_epi32(v3_1, 20);
    const __m512 v6_0 = _mm512_permutexvar_ps(v5_0, t0_0);
    const __m512 v6_1 = _mm512_permutexvar_ps(v5_1, t0_0);
    const __m512i v8_0 = _mm512_srai_epi32(v3_0, 23);
    const __m512i v8_1 = _mm512_srai_epi32(v3_1, 23);
    const __m512 v9_0 = _mm512_cvtepi32_ps(v8_0);
    const __m512 v9_1 = _mm512_cvtepi32_ps(v8_1);
    const __m512 v10_0 = _mm512_add_ps(v6_0, v9_0);
    const __m512 v10_1 = _mm512_add_ps(v6_1, v9_1);
    const __m512 v14_0 = _mm512_permutexvar_ps(v5_0, t1_0);
    const __m512 v14_1 = _mm512_permutexvar_ps(v5_1, t1_0);
    const __m512i v16_0 = _mm512_and_si512(v15, v3_0);
    const __m512i v16_1 = _mm512_and_si512(v15, v3_1);
    const __m512i v17_0 = _mm512_sub_epi32(v1_0, v16_0);
    const __m512i v17_1 = _mm512_sub_epi32(v1_1, v16_1);
    const __m512 v18_0 = _mm512_castsi512_ps(v17_0);
    const __m512 v18_1 = _mm512_castsi512_ps(v17_1);
    const __m512 v20_0 = _mm512_fmadd_ps(v14_0, v18_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v14_1, v18_1, v19);
    const __m512 v21_0 = _mm512_mul_ps(v20_0, v20_0);
    const __m512 v21_1 = _mm512_mul_ps(v20_1, v20_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v23, v20_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23, v20_1, v24);
    const __m512 v26_0 = _mm512_fmadd_ps(v21_0, v22, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v21_1, v22, v25_1);
    const __m512 v29_0 = _mm512_fmadd_ps(v20_0, v27, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v20_1, v27, v28);
    const __m512 v30_0 = _mm512_fmadd_ps(v21_0, v26_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v21_1, v26_1, v29_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v20_0, v30_0, v31);
    const __m512 v32_1 = _mm512_fmadd_ps(v20_1, v30_1, v31);
    const __m512 v33_0 = _mm512_mul_ps(v21_0, v32_0);
    const __m512 v33_1 = _mm512_mul_ps(v21_1, v32_1);
    const __m512 v34_0 = _mm512_fmadd_ps(v13, v20_0, v33_0);
    const __m512 v34_1 = _mm512_fmadd_ps(v13, v20_1, v33_1);
    const __m512 v35_0 = _mm512_fmadd_ps(v12, v10_0, v34_0);
    const __m512 v35_1 = _mm512_fmadd_ps(v12, v10_1, v34_1);
    const __m512 v36_0 = _mm512_fmadd_ps(v10_0, v11, v35_0);
    const __m512 v36_1 = _mm512_fmadd_ps(v10_1, v11, v35_1);
    const __m512 v39_0 = _mm512_fmadd_ps(v37, v25_0, v38);
    const __m512 v39_1 = _mm512_fmadd_ps(v37, v25_1, v38);
    const __mmask16 v40_0 = _mm512_cmp_ps_mask(v39_0, v0_0, _CMP_LE_OQ);
    const __mmask16 v40_1 = _mm512_cmp_ps_mask(v39_1, v0_1, _CMP_LE_OQ);
    const __mmask16 v42_0 = _mm512_cmp_ps_mask(v0_0, v41, _CMP_LT_OQ);
    const __mmask16 v42_1 = _mm512_cmp_ps_mask(v0_1, v41, _CMP_LT_OQ);
    const __mmask16 v43_0 = (__mmask16)(v40_0 & v42_0);
    const __mmask16 v43_1 = (__mmask16)(v40_1 & v42_1);
    const __mmask16 v44_0 = (__mmask16)~v43_0;
    const __mmask16 v44_1 = (__mmask16)~v43_1;
    __m512 r0_0 = v36_0;
    __m512 r0_1 = v36_1;
    __mmask16 any1 = v44_0;
    any1 = (__mmask16)(any1 | v44_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v47_0 = _mm512_cmp_ps_mask(v0_0, v46, _CMP_LT_OQ);
        const __mmask16 v47_1 = _mm512_cmp_ps_mask(v0_1, v46, _CMP_LT_OQ);
        const __mmask16 v49_0 = _mm512_cmp_ps_mask(v46, v0_0, _CMP_EQ_OQ);
        const __mmask16 v49_1 = _mm512_cmp_ps_mask(v46, v0_1, _CMP_EQ_OQ);
        const __mmask16 v52_0 = _mm512_cmp_ps_mask(v0_0, v51, _CMP_NLE_UQ);
        const __mmask16 v52_1 = _mm512_cmp_ps_mask(v0_1, v51, _CMP_NLE_UQ);
        const __m512 v54_0 = _mm512_mul_ps(v53, v0_0);
        const __m512 v54_1 = _mm512_mul_ps(v53, v0_1);
        const __m512i v55_0 = _mm512_castps_si512(v54_0);
        const __m512i v55_1 = _mm512_castps_si512(v54_1);
        const __m512i v57_0 = _mm512_sub_epi32(v55_0, v56);
        const __m512i v57_1 = _mm512_sub_epi32(v55_1, v56);
        const __m512i v58_0 = _mm512_srai_epi32(v57_0, 23);
        const __m512i v58_1 = _mm512_srai_epi32(v57_1, 23);
        const __m512 v59_0 = _mm512_cvtepi32_ps(v58_0);
        const __m512 v59_1 = _mm512_cvtepi32_ps(v58_1);
        const __m512 v61_0 = _mm512_sub_ps(v59_0, v60);
        const __m512 v61_1 = _mm512_sub_ps(v59_1, v60);
        const __m512i v63_0 = _mm512_and_si512(v15, v57_0);
        const __m512i v63_1 = _mm512_and_si512(v15, v57_1);
        const __m512i v64_0 = _mm512_sub_epi32(v55_0, v63_0);
        const __m512i v64_1 = _mm512_sub_epi32(v55_1, v63_1);
        const __m512 v65_0 = _mm512_castsi512_ps(v64_0);
        const __m512 v65_1 = _mm512_castsi512_ps(v64_1);
        const __m512 v67_0 = _mm512_sub_ps(v65_0, v66);
        const __m512 v67_1 = _mm512_sub_ps(v65_1, v66);
        const __m512 v72_0 = _mm512_fmadd_ps(v67_0, v70, v71);
        const __m512 v72_1 = _mm512_fmadd_ps(v67_1, v70, v71);
        const __m512 v74_0 = _mm512_fmadd_ps(v67_0, v72_0, v73);
        const __m512 v74_1 = _mm512_fmadd_ps(v67_1, v72_1, v73);
        const __m512 v75_0 = _mm512_mul_ps(v67_0, v74_0);
        const __m512 v75_1 = _mm512_mul_ps(v67_1, v74_1);
        const __m512 v76_0 = _mm512_add_ps(v69, v75_0);
        const __m512 v76_1 = _mm512_add_ps(v69, v75_1);
        const __m512 v78_0 = _mm512_fmadd_ps(v76_0, v67_0, v77);
        const __m512 v78_1 = _mm512_fmadd_ps(v76_1, v67_1, v77);
        const __m512 v80_0 = _mm512_fmadd_ps(v78_0, v67_0, v79);
        const __m512 v80_1 = _mm512_fmadd_ps(v78_1, v67_1, v79);
        const __m512 v82_0 = _mm512_fmadd_ps(v80_0, v67_0, v81);
        const __m512 v82_1 = _mm512_fmadd_ps(v80_1, v67_1, v81);
        const __m512 v84_0 = _mm512_fmadd_ps(v82_0, v67_0, v83);
        const __m512 v84_1 = _mm512_fmadd_ps(v82_1, v67_1, v83);
        const __m512 v86_0 = _mm512_fmadd_ps(v84_0, v67_0, v85);
        const __m512 v86_1 = _mm512_fmadd_ps(v84_1, v67_1, v85);
        const __m512 v88_0 = _mm512_fmadd_ps(v86_0, v67_0, v87);
        const __m512 v88_1 = _mm512_fmadd_ps(v86_1, v67_1, v87);
        const __m512 v89_0 = _mm512_mul_ps(v67_0, v67_0);
        const __m512 v89_1 = _mm512_mul_ps(v67_1, v67_1);
        const __m512 v90_0 = _mm512_fmadd_ps(v88_0, v89_0, v37);
        const __m512 v90_1 = _mm512_fmadd_ps(v88_1, v89_1, v37);
        const __m512 v91_0 = _mm512_fmadd_ps(v67_0, v68, v90_0);
        const __m512 v91_1 = _mm512_fmadd_ps(v67_1, v68, v90_1);
        const __m512 v92_0 = _mm512_fmadd_ps(v67_0, v45, v91_0);
        const __m512 v92_1 = _mm512_fmadd_ps(v67_1, v45, v91_1);
        const __m512 v93_0 = _mm512_fmadd_ps(v62, v61_0, v92_0);
        const __m512 v93_1 = _mm512_fmadd_ps(v62, v61_1, v92_1);
        const __m512 v94_0 = _mm512_fmadd_ps(v11, v61_0, v93_0);
        const __m512 v94_1 = _mm512_fmadd_ps(v11, v61_1, v93_1);
        const __m512 v95_0 = _mm512_mask_blend_ps(v52_0, v94_0, v0_0);
        const __m512 v95_1 = _mm512_mask_blend_ps(v52_1, v94_1, v0_1);
        const __m512 v96_0 = _mm512_mask_blend_ps(v49_0, v95_0, v50);
        const __m512 v96_1 = _mm512_mask_blend_ps(v49_1, v95_1, v50);
        const __m512 v97_0 = _mm512_mask_blend_ps(v47_0, v96_0, v48);
        const __m512 v97_1 = _mm512_mask_blend_ps(v47_1, v96_1, v48);
        r0_0 = _mm512_mask_blend_ps(v44_0, r0_0, v97_0);
        r0_1 = _mm512_mask_blend_ps(v44_1, r0_1, v97_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static LOG10_1ULP_AVX2_AVX512_TARGET void log10_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m512 v11 = _mm512_set1_ps(0x1.344134p-2f); /* 0.30102998 */
    const __m512 v12 = _mm512_set1_ps(0x1.05a256p-26f); /* 1.52291104e-08 */
    const __m512 v13 = _mm512_set1_ps(0x1.bcb7b2p-2f); /* 0.434294492 */
    const __m512i v15 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v19 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v22 = _mm512_set1_ps(0x1.e42524p-5f); /* 0.0590997413 */
    const __m512 v23 = _mm512_set1_ps(-0x1.32059ap-4f); /* -0.0747123733 */
    const __m512 v24 = _mm512_set1_ps(0x1.643b22p-4f); /* 0.0869704559 */
    const __m512 v27 = _mm512_set1_ps(-0x1.bc9a74p-4f); /* -0.108545735 */
    const __m512 v28 = _mm512_set1_ps(0x1.2879dep-3f); /* 0.144763693 */
    const __m512 v31 = _mm512_set1_ps(-0x1.bcb7bap-3f); /* -0.217147306 */
    const __m512 v37 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v38 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v41 = _mm512_set1_ps(INFINITY);
    const __m512 v45 = _mm512_set1_ps(0x1.bccp-2f); /* 0.434326172 */
    const __m512 v46 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v48 = _mm512_set1_ps(NAN);
    const __m512 v50 = _mm512_set1_ps(-INFINITY);
    const __m512 v51 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v53 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v56 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v60 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v62 = _mm512_set1_ps(0x1.09f7ap-26f); /* 1.54813335e-08 */
    const __m512 v66 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v68 = _mm512_set1_ps(-0x1.09d5b2p-15f); /* -3.16899714e-05 */
    const __m512 v69 = _mm512_set1_ps(-0x1.bcb7b2p-5f); /* -0.0542868115 */
    const __m512 v70 = _mm512_set1_ps(0x1.436e52p-5f); /* 0.0394813158 */
    const __m512 v71 = _mm512_set1_ps(-0x1.63c628p-5f); /* -0.0434294492 */
    const __m512 v73 = _mm512_set1_ps(0x1.8b4df2p-5f); /* 0.0482549407 */
    const __m512 v77 = _mm512_set1_ps(0x1.fc3fa6p-5f); /* 0.0620420687 */
    const __m512 v79 = _mm512_set1_ps(-0x1.287a76p-4f); /* -0.0723824129 */
    const __m512 v81 = _mm512_set1_ps(0x1.63c628p-4f); /* 0.0868588984 */
    const __m512 v83 = _mm512_set1_ps(-0x1.bcb7b2p-4f); /* -0.108573623 */
    const __m512 v85 = _mm512_set1_ps(0x1.287a76p-3f); /* 0.144764826 */
    const __m512 v87 = _mm512_set1_ps(-0x1.bcb7b2p-3f); /* -0.217147246 */
    const __m512 t0_0 = _mm512_loadu_ps(log10_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log10_1ulp_avx2_table1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512i v1 = _mm512_castps_si512(v0);
    const __m512i v3 = _mm512_sub_epi32(v1, v2);
    const __m512i v5 = _mm512_srli_epi32(v3, 20);
    const __m512 v6 = _mm512_permutexvar_ps(v5, t0_0);
    const __m512i v8 = _mm512_srai_epi32(v3, 23);
    const __m512 v9 = _mm512_cvtepi32_ps(v8);
    const __m512 v10 = _mm512_add_ps(v6, v9);
    const __m512 v14 = _mm512_permutexvar_ps(v5, t1_0);
    const __m512i v16 = _mm512_and_si512(v15, v3);
    const __m512i v17 = _mm512_sub_epi32(v1, v16);
    const __m512 v18 = _mm512_castsi512_ps(v17);
    const __m512 v20 = _mm512_fmadd_ps(v14, v18, v19);
    const __m512 v21 = _mm512_mul_ps(v20, v20);
    const __m512 v25 = _mm512_fmadd_ps(v23, v20, v24);
    const __m512 v26 = _mm512_fmadd_ps(v21, v22, v25);
    const __m512 v29 = _mm512_fmadd_ps(v20, v27, v28);
    const __m512 v30 = _mm512_fmadd_ps(v21, v26, v29);
    const __m512 v32 = _mm512_fmadd_ps(v20, v30, v31);
    const __m512 v33 = _mm512_mul_ps(v21, v32);
    const __m512 v34 = _mm512_fmadd_ps(v13, v20, v33);
    const __m512 v35 = _mm512_fmadd_ps(v12, v10, v34);
    const __m512 v36 = _mm512_fmadd_ps(v10, v11, v35);
    const __m512 v39 = _mm512_fmadd_ps(v37, v25, v38);
    const __mmask16 v40 = _mm512_cmp_ps_mask(v39, v0, _CMP_LE_OQ);
    const __mmask16 v42 = _mm512_cmp_ps_mask(v0, v41, _CMP_LT_OQ);
    const __mmask16 v43 = (__mmask16)(v40 & v42);
    const __mmask16 v44 = (__mmask16)~v43;
    __m512 r0 = v36;
    __mmask16 any1 = v44;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v47 = _mm512_cmp_ps_mask(v0, v46, _CMP_LT_OQ);
        const __mmask16 v49 = _mm512_cmp_ps_mask(v46, v0, _CMP_EQ_OQ);
        const __mmask16 v52 = _mm512_cmp_ps_mask(v0, v51, _CMP_NLE_UQ);
        const __m512 v54 = _mm512_mul_ps(v53, v0);
        const __m512i v55 = _mm512_castps_si512(v54);
        const __m512i v57 = _mm512_sub_epi32(v55, v56);
        const __m512i v58 = _mm512_srai_epi32(v57, 23);
        const __m512 v59 = _mm512_cvtepi32_ps(v58);
        const __m512 v61 = _mm512_sub_ps(v59, v60);
        const __m512i v63 = _mm512_and_si512(v15, v57);
        const __m512i v64 = _mm512_sub_epi32(v55, v63);
        const __m512 v65 = _mm512_castsi512_ps(v64);
        const __m512 v67 = _mm512_sub_ps(v65, v66);
        const __m512 v72 = _mm512_fmadd_ps(v67, v70, v71);
        const __m512 v74 = _mm512_fmadd_ps(v67, v72, v73);
        const __m512 v75 = _mm512_mul_ps(v67, v74);
        const __m512 v76 = _mm512_add_ps(v69, v75);
        const __m512 v78 = _mm512_fmadd_ps(v76, v67, v77);
        const __m512 v80 = _mm512_fmadd_ps(v78, v67, v79);
        const __m512 v82 = _mm512_fmadd_ps(v80, v67, v81);
        const __m512 v84 = _mm512_fmadd_ps(v82, v67, v83);
        const __m512 v86 = _mm512_fmadd_ps(v84, v67, v85);
        const __m512 v88 = _mm512_fmadd_ps(v86, v67, v87);
        const __m512 v89 = _mm512_mul_ps(v67, v67);
        const __m512 v90 = _mm512_fmadd_ps(v88, v89, v37);
        const __m512 v91 = _mm512_fmadd_ps(v67, v68, v90);
        const __m512 v92 = _mm512_fmadd_ps(v67, v45, v91);
        const __m512 v93 = _mm512_fmadd_ps(v62, v61, v92);
        const __m512 v94 = _mm512_fmadd_ps(v11, v61, v93);
        const __m512 v95 = _mm512_mask_blend_ps(v52, v94, v0);
        const __m512 v96 = _mm512_mask_blend_ps(v49, v95, v50);
        const __m512 v97 = _mm512_mask_blend_ps(v47, v96, v48);
        r0 = _mm512_mask_blend_ps(v44, r0, v97);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG10_1ULP_AVX2_AVX512_TARGET void log10_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log10_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log10_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log10_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_1ulp_avx2_level(void) {
#if defined(LOG10_1ULP_AVX2_FORCE_ISA)
    return LOG10_1ULP_AVX2_FORCE_ISA;
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

float log10_1ulp_avx2(float x) {
    return log10_1ulp_avx2_element(x);
}

void log10_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_1ulp_avx2_level();
    if (level == 2) {
        log10_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log10_1ulp_avx2_array_portable(x, y, n);
}
