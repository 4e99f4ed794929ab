/* acosh_4ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f32
 *   domain       every input
 *   max error    2.188974 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.007e32p+0 (1.00192559, encoding 0x3f803f19)
 *   result there 0x1.fc4bd4p-5 (0.0620478764, encoding 0x3d7e25ea)
 *   mean error   0.062861 ulp
 *   misrounded   31264573 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1424c5c52a6a356b975abd86b803a0c9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive acosh_2ulp_avx512.db
 *                time: 0.5251 ns/element as avx512 code (inputs mean)
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
#include "acosh_4ulp_avx512.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acosh_4ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float acosh_4ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acosh_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t acosh_4ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float acosh_4ulp_avx512_element(float x) {
    const float v0 = 0x1p-1f; /* 0.5 */
    const float v1 = 0x1p+60f; /* 1.1529215e+18 */
    const float v2 = x;
    const int v3 = v1 < v2;
    const float v4 = 0x1p+0f; /* 1 */
    const float v5 = v2 - v4;
    const float v6 = v5 + v5;
    const float v7 = acosh_4ulp_avx512_fma_f32(v5, v5, v6);
    const float v8 = acosh_4ulp_avx512_sqrt_f32(v7);
    const float v9 = v3 ? v2 : v8;
    const float v10 = v0 * v9;
    const float v11 = v0 * v2;
    const float v12 = v10 + v11;
    const float v13 = v12 - v11;
    const float v14 = v10 - v13;
    const int32_t v15 = 0;
    const int32_t v16 = 1065353215; /* 0x3f7fffff */
    const int32_t v17 = -8388608; /* 0xff800000 */
    const int32_t v18 = acosh_4ulp_avx512_bits_f32(v12);
    const int32_t v19 = 1059760811; /* 0x3f2aaaab */
    const int32_t v20 = (int32_t)((uint32_t)v18 - (uint32_t)v19);
    const int32_t v21 = v17 & v20;
    const int32_t v22 = (int32_t)((uint32_t)v16 - (uint32_t)v21);
    const int32_t v23 = v15 > v22 ? v15 : v22;
    const float v24 = acosh_4ulp_avx512_frombits_f32(v23);
    const int32_t v25 = (int32_t)((uint32_t)v18 - (uint32_t)v21);
    const float v26 = acosh_4ulp_avx512_frombits_f32(v25);
    const float v27 = v26 - v4;
    const float v28 = acosh_4ulp_avx512_fma_f32(v14, v24, v27);
    const float v29 = v28 * v28;
    const float v30 = -0x1.00d2a2p-3f; /* -0.12540175 */
    const float v31 = 0x1.204b56p-3f; /* 0.140768692 */
    const float v32 = -0x1.f5aab6p-4f; /* -0.122477256 */
    const float v33 = acosh_4ulp_avx512_fma_f32(v28, v31, v32);
    const float v34 = acosh_4ulp_avx512_fma_f32(v29, v30, v33);
    const float v35 = 0x1.1e627ap-3f; /* 0.139836267 */
    const float v36 = acosh_4ulp_avx512_fma_f32(v28, v34, v35);
    const float v37 = -0x1.5594f8p-3f; /* -0.166788042 */
    const float v38 = 0x1.99d8ep-3f; /* 0.200120687 */
    const float v39 = acosh_4ulp_avx512_fma_f32(v28, v37, v38);
    const float v40 = acosh_4ulp_avx512_fma_f32(v29, v36, v39);
    const float v41 = -0x1.fffdd4p-3f; /* -0.249995857 */
    const float v42 = acosh_4ulp_avx512_fma_f32(v28, v40, v41);
    const float v43 = 0x1.5554eep-2f; /* 0.333331794 */
    const float v44 = acosh_4ulp_avx512_fma_f32(v28, v42, v43);
    const float v45 = -0x1.000004p-1f; /* -0.500000119 */
    const float v46 = acosh_4ulp_avx512_fma_f32(v28, v44, v45);
    const int32_t v47 = 1051372203; /* 0x3eaaaaab */
    const int32_t v48 = (int32_t)((uint32_t)v18 - (uint32_t)v47);
    const int32_t v49 = 23;
    const int32_t v50 = acosh_4ulp_avx512_ashr_i32(v48, v49);
    const float v51 = (float)v50;
    const float v52 = 0x1.7fe792p-20f; /* 1.43015598e-06 */
    const float v53 = v51 * v52;
    const float v54 = acosh_4ulp_avx512_fma_f32(v46, v29, v53);
    const float v55 = v28 + v54;
    const float v56 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v57 = v51 * v56;
    const float v58 = v55 + v57;
    const int v59 = v4 <= v2;
    const float v60 = INFINITY;
    const int v61 = v2 < v60;
    const int v62 = v59 & v61;
    const int v63 = !v62;
    float r0 = v58;
    if (v63) {
        const int v64 = v2 < v4;
        const float v65 = NAN;
        const float v66 = v64 ? v65 : v2;
        r0 = v66;
    }
    return r0;
}

static void acosh_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_4ULP_AVX512_AVX2 static inline ACOSH_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_4ULP_AVX512_AVX512 static inline ACOSH_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ACOSH_4ULP_AVX512_AVX2 void acosh_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v1 = _mm256_set1_ps(0x1p+60f); /* 1.1529215e+18 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v15 = _mm256_set1_epi32(0);
    const __m256i v16 = _mm256_set1_epi32(1065353215); /* 0x3f7fffff */
    const __m256i v17 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v19 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v30 = _mm256_set1_ps(-0x1.00d2a2p-3f); /* -0.12540175 */
    const __m256 v31 = _mm256_set1_ps(0x1.204b56p-3f); /* 0.140768692 */
    const __m256 v32 = _mm256_set1_ps(-0x1.f5aab6p-4f); /* -0.122477256 */
    const __m256 v35 = _mm256_set1_ps(0x1.1e627ap-3f); /* 0.139836267 */
    const __m256 v37 = _mm256_set1_ps(-0x1.5594f8p-3f); /* -0.166788042 */
    const __m256 v38 = _mm256_set1_ps(0x1.99d8ep-3f); /* 0.200120687 */
    const __m256 v41 = _mm256_set1_ps(-0x1.fffdd4p-3f); /* -0.249995857 */
    const __m256 v43 = _mm256_set1_ps(0x1.5554eep-2f); /* 0.333331794 */
    const __m256 v45 = _mm256_set1_ps(-0x1.000004p-1f); /* -0.500000119 */
    const __m256i v47 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256 v52 = _mm256_set1_ps(0x1.7fe792p-20f); /* 1.43015598e-06 */
    const __m256 v56 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v60 = _mm256_set1_ps(INFINITY);
    const __m256 v65 = _mm256_set1_ps(NAN);
    const __m256 v2_0 = _mm256_loadu_ps(x);
    const __m256 v2_1 = _mm256_loadu_ps(x + 8);
    const __m256i v3_0 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2_0, _CMP_LT_OQ));
    const __m256i v3_1 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2_1, _CMP_LT_OQ));
    const __m256 v5_0 = _mm256_sub_ps(v2_0, v4);
    const __m256 v5_1 = _mm256_sub_ps(v2_1, v4);
    const __m256 v6_0 = _mm256_add_ps(v5_0, v5_0);
    const __m256 v6_1 = _mm256_add_ps(v5_1, v5_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v5_0, v5_0, v6_0);
    const __m256 v7_1 = _mm256_fmadd_ps(v5_1, v5_1, v6_1);
    const __m256 v8_0 = _mm256_sqrt_ps(v7_0);
    const __m256 v8_1 = _mm256_sqrt_ps(v7_1);
    const __m256 v9_0 = _mm256_blendv_ps(v8_0, v2_0, _mm256_castsi256_ps(v3_0));
    const __m256 v9_1 = _mm256_blendv_ps(v8_1, v2_1, _mm256_castsi256_ps(v3_1));
    const __m256 v10_0 = _mm256_mul_ps(v0, v9_0);
    const __m256 v10_1 = _mm256_mul_ps(v0, v9_1);
    const __m256 v11_0 = _mm256_mul_ps(v0, v2_0);
    const __m256 v11_1 = _mm256_mul_ps(v0, v2_1);
    const __m256 v12_0 = _mm256_add_ps(v10_0, v11_0);
    const __m256 v12_1 = _mm256_add_ps(v10_1, v11_1);
    const __m256 v13_0 = _mm256_sub_ps(v12_0, v11_0);
    const __m256 v13_1 = _mm256_sub_ps(v12_1, v11_1);
    const __m256 v14_0 = _mm256_sub_ps(v10_0, v13_0);
    const __m256 v14_1 = _mm256_sub_ps(v10_1, v13_1);
    const __m256i v18_0 = _mm256_castps_si256(v12_0);
    const __m256i v18_1 = _mm256_castps_si256(v12_1);
    const __m256i v20_0 = _mm256_sub_epi32(v18_0, v19);
    const __m256i v20_1 = _mm256_sub_epi32(v18_1, v19);
    const __m256i v21_0 = _mm256_and_si256(v17, v20_0);
    const __m256i v21_1 = _mm256_and_si256(v17, v20_1);
    const __m256i v22_0 = _mm256_sub_epi32(v16, v21_0);
    const __m256i v22_1 = _mm256_sub_epi32(v16, v21_1);
    const __m256i v23_0 = _mm256_max_epi32(v15, v22_0);
    const __m256i v23_1 = _mm256_max_epi32(v15, v22_1);
    const __m256 v24_0 = _mm256_castsi256_ps(v23_0);
    const __m256 v24_1 = _mm256_castsi256_ps(v23_1);
    const __m256i v25_0 = _mm256_sub_epi32(v18_0, v21_0);
    const __m256i v25_1 = _mm256_sub_epi32(v18_1, v21_1);
    const __m256 v26_0 = _mm256_castsi256_ps(v25_0);
    const __m256 v26_1 = _mm256_castsi256_ps(v25_1);
    const __m256 v27_0 = _mm256_sub_ps(v26_0, v4);
    const __m256 v27_1 = _mm256_sub_ps(v26_1, v4);
    const __m256 v28_0 = _mm256_fmadd_ps(v14_0, v24_0, v27_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v14_1, v24_1, v27_1);
    const __m256 v29_0 = _mm256_mul_ps(v28_0, v28_0);
    const __m256 v29_1 = _mm256_mul_ps(v28_1, v28_1);
    const __m256 v33_0 = _mm256_fmadd_ps(v28_0, v31, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v28_1, v31, v32);
    const __m256 v34_0 = _mm256_fmadd_ps(v29_0, v30, v33_0);
    const __m256 v34_1 = _mm256_fmadd_ps(v29_1, v30, v33_1);
    const __m256 v36_0 = _mm256_fmadd_ps(v28_0, v34_0, v35);
    const __m256 v36_1 = _mm256_fmadd_ps(v28_1, v34_1, v35);
    const __m256 v39_0 = _mm256_fmadd_ps(v28_0, v37, v38);
    const __m256 v39_1 = _mm256_fmadd_ps(v28_1, v37, v38);
    const __m256 v40_0 = _mm256_fmadd_ps(v29_0, v36_0, v39_0);
    const __m256 v40_1 = _mm256_fmadd_ps(v29_1, v36_1, v39_1);
    const __m256 v42_0 = _mm256_fmadd_ps(v28_0, v40_0, v41);
    const __m256 v42_1 = _mm256_fmadd_ps(v28_1, v40_1, v41);
    const __m256 v44_0 = _mm256_fmadd_ps(v28_0, v42_0, v43);
    const __m256 v44_1 = _mm256_fmadd_ps(v28_1, v42_1, v43);
    const __m256 v46_0 = _mm256_fmadd_ps(v28_0, v44_0, v45);
    const __m256 v46_1 = _mm256_fmadd_ps(v28_1, v44_1, v45);
    const __m256i v48_0 = _mm256_sub_epi32(v18_0, v47);
    const __m256i v48_1 = _mm256_sub_epi32(v18_1, v47);
    const __m256i v50_0 = _mm256_srai_epi32(v48_0, 23);
    const __m256i v50_1 = _mm256_srai_epi32(v48_1, 23);
    const __m256 v51_0 = _mm256_cvtepi32_ps(v50_0);
    const __m256 v51_1 = _mm256_cvtepi32_ps(v50_1);
    const __m256 v53_0 = _mm256_mul_ps(v51_0, v52);
    const __m256 v53_1 = _mm256_mul_ps(v51_1, v52);
    const __m256 v54_0 = _mm256_fmadd_ps(v46_0, v29_0, v53_0);
    const __m256 v54_1 = _mm256_fmadd_ps(v46_1, v29_1, v53_1);
    const __m256 v55_0 = _mm256_add_ps(v28_0, v54_0);
    const __m256 v55_1 = _mm256_add_ps(v28_1, v54_1);
    const __m256 v57_0 = _mm256_mul_ps(v51_0, v56);
    const __m256 v57_1 = _mm256_mul_ps(v51_1, v56);
    const __m256 v58_0 = _mm256_add_ps(v55_0, v57_0);
    const __m256 v58_1 = _mm256_add_ps(v55_1, v57_1);
    const __m256i v59_0 = _mm256_castps_si256(_mm256_cmp_ps(v4, v2_0, _CMP_LE_OQ));
    const __m256i v59_1 = _mm256_castps_si256(_mm256_cmp_ps(v4, v2_1, _CMP_LE_OQ));
    const __m256i v61_0 = _mm256_castps_si256(_mm256_cmp_ps(v2_0, v60, _CMP_LT_OQ));
    const __m256i v61_1 = _mm256_castps_si256(_mm256_cmp_ps(v2_1, v60, _CMP_LT_OQ));
    const __m256i v62_0 = _mm256_and_si256(v59_0, v61_0);
    const __m256i v62_1 = _mm256_and_si256(v59_1, v61_1);
    const __m256i v63_0 = _mm256_xor_si256(v62_0, _mm256_set1_epi32(-1));
    const __m256i v63_1 = _mm256_xor_si256(v62_1, _mm256_set1_epi32(-1));
    __m256 r0_0 = v58_0;
    __m256 r0_1 = v58_1;
    __m256i any1 = v63_0;
    any1 = _mm256_or_si256(any1, v63_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v64_0 = _mm256_castps_si256(_mm256_cmp_ps(v2_0, v4, _CMP_LT_OQ));
        const __m256i v64_1 = _mm256_castps_si256(_mm256_cmp_ps(v2_1, v4, _CMP_LT_OQ));
        const __m256 v66_0 = _mm256_blendv_ps(v2_0, v65, _mm256_castsi256_ps(v64_0));
        const __m256 v66_1 = _mm256_blendv_ps(v2_1, v65, _mm256_castsi256_ps(v64_1));
        r0_0 = _mm256_blendv_ps(r0_0, v66_0, _mm256_castsi256_ps(v63_0));
        r0_1 = _mm256_blendv_ps(r0_1, v66_1, _mm256_castsi256_ps(v63_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static ACOSH_4ULP_AVX512_AVX2_TARGET void acosh_4ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v1 = _mm256_set1_ps(0x1p+60f); /* 1.1529215e+18 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v15 = _mm256_set1_epi32(0);
    const __m256i v16 = _mm256_set1_epi32(1065353215); /* 0x3f7fffff */
    const __m256i v17 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v19 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v30 = _mm256_set1_ps(-0x1.00d2a2p-3f); /* -0.12540175 */
    const __m256 v31 = _mm256_set1_ps(0x1.204b56p-3f); /* 0.140768692 */
    const __m256 v32 = _mm256_set1_ps(-0x1.f5aab6p-4f); /* -0.122477256 */
    const __m256 v35 = _mm256_set1_ps(0x1.1e627ap-3f); /* 0.139836267 */
    const __m256 v37 = _mm256_set1_ps(-0x1.5594f8p-3f); /* -0.166788042 */
    const __m256 v38 = _mm256_set1_ps(0x1.99d8ep-3f); /* 0.200120687 */
    const __m256 v41 = _mm256_set1_ps(-0x1.fffdd4p-3f); /* -0.249995857 */
    const __m256 v43 = _mm256_set1_ps(0x1.5554eep-2f); /* 0.333331794 */
    const __m256 v45 = _mm256_set1_ps(-0x1.000004p-1f); /* -0.500000119 */
    const __m256i v47 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256 v52 = _mm256_set1_ps(0x1.7fe792p-20f); /* 1.43015598e-06 */
    const __m256 v56 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v60 = _mm256_set1_ps(INFINITY);
    const __m256 v65 = _mm256_set1_ps(NAN);
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256 v5 = _mm256_sub_ps(v2, v4);
    const __m256 v6 = _mm256_add_ps(v5, v5);
    const __m256 v7 = _mm256_fmadd_ps(v5, v5, v6);
    const __m256 v8 = _mm256_sqrt_ps(v7);
    const __m256 v9 = _mm256_blendv_ps(v8, v2, _mm256_castsi256_ps(v3));
    const __m256 v10 = _mm256_mul_ps(v0, v9);
    const __m256 v11 = _mm256_mul_ps(v0, v2);
    const __m256 v12 = _mm256_add_ps(v10, v11);
    const __m256 v13 = _mm256_sub_ps(v12, v11);
    const __m256 v14 = _mm256_sub_ps(v10, v13);
    const __m256i v18 = _mm256_castps_si256(v12);
    const __m256i v20 = _mm256_sub_epi32(v18, v19);
    const __m256i v21 = _mm256_and_si256(v17, v20);
    const __m256i v22 = _mm256_sub_epi32(v16, v21);
    const __m256i v23 = _mm256_max_epi32(v15, v22);
    const __m256 v24 = _mm256_castsi256_ps(v23);
    const __m256i v25 = _mm256_sub_epi32(v18, v21);
    const __m256 v26 = _mm256_castsi256_ps(v25);
    const __m256 v27 = _mm256_sub_ps(v26, v4);
    const __m256 v28 = _mm256_fmadd_ps(v14, v24, v27);
    const __m256 v29 = _mm256_mul_ps(v28, v28);
    const __m256 v33 = _mm256_fmadd_ps(v28, v31, v32);
    const __m256 v34 = _mm256_fmadd_ps(v29, v30, v33);
    const __m256 v36 = _mm256_fmadd_ps(v28, v34, v35);
    const __m256 v39 = _mm256_fmadd_ps(v28, v37, v38);
    const __m256 v40 = _mm256_fmadd_ps(v29, v36, v39);
    const __m256 v42 = _mm256_fmadd_ps(v28, v40, v41);
    const __m256 v44 = _mm256_fmadd_ps(v28, v42, v43);
    const __m256 v46 = _mm256_fmadd_ps(v28, v44, v45);
    const __m256i v48 = _mm256_sub_epi32(v18, v47);
    const __m256i v50 = _mm256_srai_epi32(v48, 23);
    const __m256 v51 = _mm256_cvtepi32_ps(v50);
    const __m256 v53 = _mm256_mul_ps(v51, v52);
    const __m256 v54 = _mm256_fmadd_ps(v46, v29, v53);
    const __m256 v55 = _mm256_add_ps(v28, v54);
    const __m256 v57 = _mm256_mul_ps(v51, v56);
    const __m256 v58 = _mm256_add_ps(v55, v57);
    const __m256i v59 = _mm256_castps_si256(_mm256_cmp_ps(v4, v2, _CMP_LE_OQ));
    const __m256i v61 = _mm256_castps_si256(_mm256_cmp_ps(v2, v60, _CMP_LT_OQ));
    const __m256i v62 = _mm256_and_si256(v59, v61);
    const __m256i v63 = _mm256_xor_si256(v62, _mm256_set1_epi32(-1));
    __m256 r0 = v58;
    __m256i any1 = v63;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v64 = _mm256_castps_si256(_mm256_cmp_ps(v2, v4, _CMP_LT_OQ));
        const __m256 v66 = _mm256_blendv_ps(v2, v65, _mm256_castsi256_ps(v64));
        r0 = _mm256_blendv_ps(r0, v66, _mm256_castsi256_ps(v63));
    }
    _mm256_storeu_ps(y, r0);
}

static ACOSH_4ULP_AVX512_AVX2_TARGET void acosh_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_4ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        acosh_4ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acosh_4ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ACOSH_4ULP_AVX512_AVX512 void acosh_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v1 = _mm512_set1_ps(0x1p+60f); /* 1.1529215e+18 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v15 = _mm512_set1_epi32(0);
    const __m512i v16 = _mm512_set1_epi32(1065353215); /* 0x3f7fffff */
    const __m512i v17 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v19 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v30 = _mm512_set1_ps(-0x1.00d2a2p-3f); /* -0.12540175 */
    const __m512 v31 = _mm512_set1_ps(0x1.204b56p-3f); /* 0.140768692 */
    const __m512 v32 = _mm512_set1_ps(-0x1.f5aab6p-4f); /* -0.122477256 */
    const __m512 v35 = _mm512_set1_ps(0x1.1e627ap-3f); /* 0.139836267 */
    const __m512 v37 = _mm512_set1_ps(-0x1.5594f8p-3f); /* -0.166788042 */
    const __m512 v38 = _mm512_set1_ps(0x1.99d8ep-3f); /* 0.200120687 */
    const __m512 v41 = _mm512_set1_ps(-0x1.fffdd4p-3f); /* -0.249995857 */
    const __m512 v43 = _mm512_set1_ps(0x1.5554eep-2f); /* 0.333331794 */
    const __m512 v45 = _mm512_set1_ps(-0x1.000004p-1f); /* -0.500000119 */
    const __m512i v47 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512 v52 = _mm512_set1_ps(0x1.7fe792p-20f); /* 1.43015598e-06 */
    const __m512 v56 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v60 = _mm512_set1_ps(INFINITY);
    const __m512 v65 = _mm512_set1_ps(NAN);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_2 = _mm512_loadu_ps(x + 32);
    const __m512 v2_3 = _mm512_loadu_ps(x + 48);
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v1, v2_0, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v1, v2_1, _CMP_LT_OQ);
    const __mmask16 v3_2 = _mm512_cmp_ps_mask(v1, v2_2, _CMP_LT_OQ);
    const __mmask16 v3_3 = _mm512_cmp_ps_mask(v1, v2_3, _CMP_LT_OQ);
    const __m512 v5_0 = _mm512_sub_ps(v2_0, v4);
    const __m512 v5_1 = _mm512_sub_ps(v2_1, v4);
    const __m512 v5_2 = _mm512_sub_ps(v2_2, v4);
    const __m512 v5_3 = _mm512_sub_ps(v2_3, v4);
    const __m512 v6_0 = _mm512_add_ps(v5_0, v5_0);
    const __m512 v6_1 = _mm512_add_ps(v5_1, v5_1);
    const __m512 v6_2 = _mm512_add_ps(v5_2, v5_2);
    const __m512 v6_3 = _mm512_add_ps(v5_3, v5_3);
    const __m512 v7_0 = _mm512_fmadd_ps(v5_0, v5_0, v6_0);
    const __m512 v7_1 = _mm512_fmadd_ps(v5_1, v5_1, v6_1);
    const __m512 v7_2 = _mm512_fmadd_ps(v5_2, v5_2, v6_2);
    const __m512 v7_3 = _mm512_fmadd_ps(v5_3, v5_3, v6_3);
    const __m512 v8_0 = _mm512_sqrt_ps(v7_0);
    const __m512 v8_1 = _mm512_sqrt_ps(v7_1);
    const __m512 v8_2 = _mm512_sqrt_ps(v7_2);
    const __m512 v8_3 = _mm512_sqrt_ps(v7_3);
    const __m512 v9_0 = _mm512_mask_blend_ps(v3_0, v8_0, v2_0);
    const __m512 v9_1 = _mm512_mask_blend_ps(v3_1, v8_1, v2_1);
    const __m512 v9_2 = _mm512_mask_blend_ps(v3_2, v8_2, v2_2);
    const __m512 v9_3 = _mm512_mask_blend_ps(v3_3, v8_3, v2_3);
    const __m512 v10_0 = _mm512_mul_ps(v0, v9_0);
    const __m512 v10_1 = _mm512_mul_ps(v0, v9_1);
    const __m512 v10_2 = _mm512_mul_ps(v0, v9_2);
    const __m512 v10_3 = _mm512_mul_ps(v0, v9_3);
    const __m512 v11_0 = _mm512_mul_ps(v0, v2_0);
    const __m512 v11_1 = _mm512_mul_ps(v0, v2_1);
    const __m512 v11_2 = _mm512_mul_ps(v0, v2_2);
    const __m512 v11_3 = _mm512_mul_ps(v0, v2_3);
    const __m512 v12_0 = _mm512_add_ps(v10_0, v11_0);
    const __m512 v12_1 = _mm512_add_ps(v10_1, v11_1);
    const __m512 v12_2 = _mm512_add_ps(v10_2, v11_2);
    const __m512 v12_3 = _mm512_add_ps(v10_3, v11_3);
    const __m512 v13_0 = _mm512_sub_ps(v12_0, v11_0);
    const __m512 v13_1 = _mm512_sub_ps(v12_1, v11_1);
    const __m512 v13_2 = _mm512_sub_ps(v12_2, v11_2);
    const __m512 v13_3 = _mm512_sub_ps(v12_3, v11_3);
    const __m512 v14_0 = _mm512_sub_ps(v10_0, v13_0);
    const __m512 v14_1 = _mm512_sub_ps(v10_1, v13_1);
    const __m512 v14_2 = _mm512_sub_ps(v10_2, v13_2);
    const __m512 v14_3 = _mm512_sub_ps(v10_3, v13_3);
    const __m512i v18_0 = _mm512_castps_si512(v12_0);
    const __m512i v18_1 = _mm512_castps_si512(v12_1);
    const __m512i v18_2 = _mm512_castps_si512(v12_2);
    const __m512i v18_3 = _mm512_castps_si512(v12_3);
    const __m512i v20_0 = _mm512_sub_epi32(v18_0, v19);
    const __m512i v20_1 = _mm512_sub_epi32(v18_1, v19);
    const __m512i v20_2 = _mm512_sub_epi32(v18_2, v19);
    const __m512i v20_3 = _mm512_sub_epi32(v18_3, v19);
    const __m512i v21_0 = _mm512_and_si512(v17, v20_0);
    const __m512i v21_1 = _mm512_and_si512(v17, v20_1);
    const __m512i v21_2 = _mm512_and_si512(v17, v20_2);
    const __m512i v21_3 = _mm512_and_si512(v17, v20_3);
    const __m512i v22_0 = _mm512_sub_epi32(v16, v21_0);
    const __m512i v22_1 = _mm512_sub_epi32(v16, v21_1);
    const __m512i v22_2 = _mm512_sub_epi32(v16, v21_2);
    const __m512i v22_3 = _mm512_sub_epi32(v16, v21_3);
    const __m512i v23_0 = _mm512_max_epi32(v15, v22_0);
    const __m512i v23_1 = _mm512_max_epi32(v15, v22_1);
    const __m512i v23_2 = _mm512_max_epi32(v15, v22_2);
    const __m512i v23_3 = _mm512_max_epi32(v15, v22_3);
    const __m512 v24_0 = _mm512_castsi512_ps(v23_0);
    const __m512 v24_1 = _mm512_castsi512_ps(v23_1);
    const __m512 v24_2 = _mm512_castsi512_ps(v23_2);
    const __m512 v24_3 = _mm512_castsi512_ps(v23_3);
    const __m512i v25_0 = _mm512_sub_epi32(v18_0, v21_0);
    const __m512i v25_1 = _mm512_sub_epi32(v18_1, v21_1);
    const __m512i v25_2 = _mm512_sub_epi32(v18_2, v21_2);
    const __m512i v25_3 = _mm512_sub_epi32(v18_3, v21_3);
    const __m512 v26_0 = _mm512_castsi512_ps(v25_0);
    const __m512 v26_1 = _mm512_castsi512_ps(v25_1);
    const __m512 v26_2 = _mm512_castsi512_ps(v25_2);
    const __m512 v26_3 = _mm512_castsi512_ps(v25_3);
    const __m512 v27_0 = _mm512_sub_ps(v26_0, v4);
    const __m512 v27_1 = _mm512_sub_ps(v26_1, v4);
    const __m512 v27_2 = _mm512_sub_ps(v26_2, v4);
    const __m512 v27_3 = _mm512_sub_ps(v26_3, v4);
    const __m512 v28_0 = _mm512_fmadd_ps(v14_0, v24_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v14_1, v24_1, v27_1);
    const __m512 v28_2 = _mm512_fmadd_ps(v14_2, v24_2, v27_2);
    const __m512 v28_3 = _mm512_fmadd_ps(v14_3, v24_3, v27_3);
    const __m512 v29_0 = _mm512_mul_ps(v28_0, v28_0);
    const __m512 v29_1 = _mm512_mul_ps(v28_1, v28_1);
    const __m512 v29_2 = _mm512_mul_ps(v28_2, v28_2);
    const __m512 v29_3 = _mm512_mul_ps(v28_3, v28_3);
    const __m512 v33_0 = _mm512_fmadd_ps(v28_0, v31, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v28_1, v31, v32);
    const __m512 v33_2 = _mm512_fmadd_ps(v28_2, v31, v32);
    const __m512 v33_3 = _mm512_fmadd_ps(v28_3, v31, v32);
    const __m512 v34_0 = _mm512_fmadd_ps(v29_0, v30, v33_0);
    const __m512 v34_1 = _mm512_fmadd_ps(v29_1, v30, v33_1);
    const __m512 v34_2 = _mm512_fmadd_ps(v29_2, v30, v33_2);
    const __m512 v34_3 = _mm512_fmadd_ps(v29_3, v30, v33_3);
    const __m512 v36_0 = _mm512_fmadd_ps(v28_0, v34_0, v35);
    const __m512 v36_1 = _mm512_fmadd_ps(v28_1, v34_1, v35);
    const __m512 v36_2 = _mm512_fmadd_ps(v28_2, v34_2, v35);
    const __m512 v36_3 = _mm512_fmadd_ps(v28_3, v34_3, v35);
    const __m512 v39_0 = _mm512_fmadd_ps(v28_0, v37, v38);
    const __m512 v39_1 = _mm512_fmadd_ps(v28_1, v37, v38);
    const __m512 v39_2 = _mm512_fmadd_ps(v28_2, v37, v38);
    const __m512 v39_3 = _mm512_fmadd_ps(v28_3, v37, v38);
    const __m512 v40_0 = _mm512_fmadd_ps(v29_0, v36_0, v39_0);
    const __m512 v40_1 = _mm512_fmadd_ps(v29_1, v36_1, v39_1);
    const __m512 v40_2 = _mm512_fmadd_ps(v29_2, v36_2, v39_2);
    const __m512 v40_3 = _mm512_fmadd_ps(v29_3, v36_3, v39_3);
    const __m512 v42_0 = _mm512_fmadd_ps(v28_0, v40_0, v41);
    const __m512 v42_1 = _mm512_fmadd_ps(v28_1, v40_1, v41);
    const __m512 v42_2 = _mm512_fmadd_ps(v28_2, v40_2, v41);
    const __m512 v42_3 = _mm512_fmadd_ps(v28_3, v40_3, v41);
    const __m512 v44_0 = _mm512_fmadd_ps(v28_0, v42_0, v43);
    const __m512 v44_1 = _mm512_fmadd_ps(v28_1, v42_1, v43);
    const __m512 v44_2 = _mm512_fmadd_ps(v28_2, v42_2, v43);
    const __m512 v44_3 = _mm512_fmadd_ps(v28_3, v42_3, v43);
    const __m512 v46_0 = _mm512_fmadd_ps(v28_0, v44_0, v45);
    const __m512 v46_1 = _mm512_fmadd_ps(v28_1, v44_1, v45);
    const __m512 v46_2 = _mm512_fmadd_ps(v28_2, v44_2, v45);
    const __m512 v46_3 = _mm512_fmadd_ps(v28_3, v44_3, v45);
    const __m512i v48_0 = _mm512_sub_epi32(v18_0, v47);
    const __m512i v48_1 = _mm512_sub_epi32(v18_1, v47);
    const __m512i v48_2 = _mm512_sub_epi32(v18_2, v47);
    const __m512i v48_3 = _mm512_sub_epi32(v18_3, v47);
    const __m512i v50_0 = _mm512_srai_epi32(v48_0, 23);
    const __m512i v50_1 = _mm512_srai_epi32(v48_1, 23);
    const __m512i v50_2 = _mm512_srai_epi32(v48_2, 23);
    const __m512i v50_3 = _mm512_srai_epi32(v48_3, 23);
    const __m512 v51_0 = _mm512_cvtepi32_ps(v50_0);
    const __m512 v51_1 = _mm512_cvtepi32_ps(v50_1);
    const __m512 v51_2 = _mm512_cvtepi32_ps(v50_2);
    const __m512 v51_3 = _mm512_cvtepi32_ps(v50_3);
    const __m512 v53_0 = _mm512_mul_ps(v51_0, v52);
    const __m512 v53_1 = _mm512_mul_ps(v51_1, v52);
    const __m512 v53_2 = _mm512_mul_ps(v51_2, v52);
    const __m512 v53_3 = _mm512_mul_ps(v51_3, v52);
    const __m512 v54_0 = _mm512_fmadd_ps(v46_0, v29_0, v53_0);
    const __m512 v54_1 = _mm512_fmadd_ps(v46_1, v29_1, v53_1);
    const __m512 v54_2 = _mm512_fmadd_ps(v46_2, v29_2, v53_2);
    const __m512 v54_3 = _mm512_fmadd_ps(v46_3, v29_3, v53_3);
    const __m512 v55_0 = _mm512_add_ps(v28_0, v54_0);
    const __m512 v55_1 = _mm512_add_ps(v28_1, v54_1);
    const __m512 v55_2 = _mm512_add_ps(v28_2, v54_2);
    const __m512 v55_3 = _mm512_add_ps(v28_3, v54_3);
    const __m512 v57_0 = _mm512_mul_ps(v51_0, v56);
    const __m512 v57_1 = _mm512_mul_ps(v51_1, v56);
    const __m512 v57_2 = _mm512_mul_ps(v51_2, v56);
    const __m512 v57_3 = _mm512_mul_ps(v51_3, v56);
    const __m512 v58_0 = _mm512_add_ps(v55_0, v57_0);
    const __m512 v58_1 = _mm512_add_ps(v55_1, v57_1);
    const __m512 v58_2 = _mm512_add_ps(v55_2, v57_2);
    const __m512 v58_3 = _mm512_add_ps(v55_3, v57_3);
    const __mmask16 v59_0 = _mm512_cmp_ps_mask(v4, v2_0, _CMP_LE_OQ);
    const __mmask16 v59_1 = _mm512_cmp_ps_mask(v4, v2_1, _CMP_LE_OQ);
    const __mmask16 v59_2 = _mm512_cmp_ps_mask(v4, v2_2, _CMP_LE_OQ);
    const __mmask16 v59_3 = _mm512_cmp_ps_mask(v4, v2_3, _CMP_LE_OQ);
    const __mmask16 v61_0 = _mm512_cmp_ps_mask(v2_0, v60, _CMP_LT_OQ);
    const __mmask16 v61_1 = _mm512_cmp_ps_mask(v2_1, v60, _CMP_LT_OQ);
    const __mmask16 v61_2 = _mm512_cmp_ps_mask(v2_2, v60, _CMP_LT_OQ);
    const __mmask16 v61_3 = _mm512_cmp_ps_mask(v2_3, v60, _CMP_LT_OQ);
    const __mmask16 v62_0 = (__mmask16)(v59_0 & v61_0);
    const __mmask16 v62_1 = (__mmask16)(v59_1 & v61_1);
    const __mmask16 v62_2 = (__mmask16)(v59_2 & v61_2);
    const __mmask16 v62_3 = (__mmask16)(v59_3 & v61_3);
    const __mmask16 v63_0 = (__mmask16)~v62_0;
    const __mmask16 v63_1 = (__mmask16)~v62_1;
    const __mmask16 v63_2 = (__mmask16)~v62_2;
    const __mmask16 v63_3 = (__mmask16)~v62_3;
    __m512 r0_0 = v58_0;
    __m512 r0_1 = v58_1;
    __m512 r0_2 = v58_2;
    __m512 r0_3 = v58_3;
    __mmask16 any1 = v63_0;
    any1 = (__mmask16)(any1 | v63_1);
    any1 = (__mmask16)(any1 | v63_2);
    any1 = (__mmask16)(any1 | v63_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v64_0 = _mm512_cmp_ps_mask(v2_0, v4, _CMP_LT_OQ);
        const __mmask16 v64_1 = _mm512_cmp_ps_mask(v2_1, v4, _CMP_LT_OQ);
        const __mmask16 v64_2 = _mm512_cmp_ps_mask(v2_2, v4, _CMP_LT_OQ);
        const __mmask16 v64_3 = _mm512_cmp_ps_mask(v2_3, v4, _CMP_LT_OQ);
        const __m512 v66_0 = _mm512_mask_blend_ps(v64_0, v2_0, v65);
        const __m512 v66_1 = _mm512_mask_blend_ps(v64_1, v2_1, v65);
        const __m512 v66_2 = _mm512_mask_blend_ps(v64_2, v2_2, v65);
        const __m512 v66_3 = _mm512_mask_blend_ps(v64_3, v2_3, v65);
        r0_0 = _mm512_mask_blend_ps(v63_0, r0_0, v66_0);
        r0_1 = _mm512_mask_blend_ps(v63_1, r0_1, v66_1);
        r0_2 = _mm512_mask_blend_ps(v63_2, r0_2, v66_2);
        r0_3 = _mm512_mask_blend_ps(v63_3, r0_3, v66_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static ACOSH_4ULP_AVX512_AVX512_TARGET void acosh_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v1 = _mm512_set1_ps(0x1p+60f); /* 1.1529215e+18 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v15 = _mm512_set1_epi32(0);
    const __m512i v16 = _mm512_set1_epi32(1065353215); /* 0x3f7fffff */
    const __m512i v17 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v19 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v30 = _mm512_set1_ps(-0x1.00d2a2p-3f); /* -0.12540175 */
    const __m512 v31 = _mm512_set1_ps(0x1.204b56p-3f); /* 0.140768692 */
    const __m512 v32 = _mm512_set1_ps(-0x1.f5aab6p-4f); /* -0.122477256 */
    const __m512 v35 = _mm512_set1_ps(0x1.1e627ap-3f); /* 0.139836267 */
    const __m512 v37 = _mm512_set1_ps(-0x1.5594f8p-3f); /* -0.166788042 */
    const __m512 v38 = _mm512_set1_ps(0x1.99d8ep-3f); /* 0.200120687 */
    const __m512 v41 = _mm512_set1_ps(-0x1.fffdd4p-3f); /* -0.249995857 */
    const __m512 v43 = _mm512_set1_ps(0x1.5554eep-2f); /* 0.333331794 */
    const __m512 v45 = _mm512_set1_ps(-0x1.000004p-1f); /* -0.500000119 */
    const __m512i v47 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512 v52 = _mm512_set1_ps(0x1.7fe792p-20f); /* 1.43015598e-06 */
    const __m512 v56 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v60 = _mm512_set1_ps(INFINITY);
    const __m512 v65 = _mm512_set1_ps(NAN);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __m512 v5 = _mm512_sub_ps(v2, v4);
    const __m512 v6 = _mm512_add_ps(v5, v5);
    const __m512 v7 = _mm512_fmadd_ps(v5, v5, v6);
    const __m512 v8 = _mm512_sqrt_ps(v7);
    const __m512 v9 = _mm512_mask_blend_ps(v3, v8, v2);
    const __m512 v10 = _mm512_mul_ps(v0, v9);
    const __m512 v11 = _mm512_mul_ps(v0, v2);
    const __m512 v12 = _mm512_add_ps(v10, v11);
    const __m512 v13 = _mm512_sub_ps(v12, v11);
    const __m512 v14 = _mm512_sub_ps(v10, v13);
    const __m512i v18 = _mm512_castps_si512(v12);
    const __m512i v20 = _mm512_sub_epi32(v18, v19);
    const __m512i v21 = _mm512_and_si512(v17, v20);
    const __m512i v22 = _mm512_sub_epi32(v16, v21);
    const __m512i v23 = _mm512_max_epi32(v15, v22);
    const __m512 v24 = _mm512_castsi512_ps(v23);
    const __m512i v25 = _mm512_sub_epi32(v18, v21);
    const __m512 v26 = _mm512_castsi512_ps(v25);
    const __m512 v27 = _mm512_sub_ps(v26, v4);
    const __m512 v28 = _mm512_fmadd_ps(v14, v24, v27);
    const __m512 v29 = _mm512_mul_ps(v28, v28);
    const __m512 v33 = _mm512_fmadd_ps(v28, v31, v32);
    const __m512 v34 = _mm512_fmadd_ps(v29, v30, v33);
    const __m512 v36 = _mm512_fmadd_ps(v28, v34, v35);
    const __m512 v39 = _mm512_fmadd_ps(v28, v37, v38);
    const __m512 v40 = _mm512_fmadd_ps(v29, v36, v39);
    const __m512 v42 = _mm512_fmadd_ps(v28, v40, v41);
    const __m512 v44 = _mm512_fmadd_ps(v28, v42, v43);
    const __m512 v46 = _mm512_fmadd_ps(v28, v44, v45);
    const __m512i v48 = _mm512_sub_epi32(v18, v47);
    const __m512i v50 = _mm512_srai_epi32(v48, 23);
    const __m512 v51 = _mm512_cvtepi32_ps(v50);
    const __m512 v53 = _mm512_mul_ps(v51, v52);
    const __m512 v54 = _mm512_fmadd_ps(v46, v29, v53);
    const __m512 v55 = _mm512_add_ps(v28, v54);
    const __m512 v57 = _mm512_mul_ps(v51, v56);
    const __m512 v58 = _mm512_add_ps(v55, v57);
    const __mmask16 v59 = _mm512_cmp_ps_mask(v4, v2, _CMP_LE_OQ);
    const __mmask16 v61 = _mm512_cmp_ps_mask(v2, v60, _CMP_LT_OQ);
    const __mmask16 v62 = (__mmask16)(v59 & v61);
    const __mmask16 v63 = (__mmask16)~v62;
    __m512 r0 = v58;
    __mmask16 any1 = v63;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v64 = _mm512_cmp_ps_mask(v2, v4, _CMP_LT_OQ);
        const __m512 v66 = _mm512_mask_blend_ps(v64, v2, v65);
        r0 = _mm512_mask_blend_ps(v63, r0, v66);
    }
    _mm512_storeu_ps(y, r0);
}

static ACOSH_4ULP_AVX512_AVX512_TARGET void acosh_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        acosh_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acosh_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_4ulp_avx512_level(void) {
#if defined(ACOSH_4ULP_AVX512_FORCE_ISA)
    return ACOSH_4ULP_AVX512_FORCE_ISA;
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

float acosh_4ulp_avx512(float x) {
    return acosh_4ulp_avx512_element(x);
}

void acosh_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_4ulp_avx512_level();
    if (level == 2) {
        acosh_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_4ulp_avx512_array_portable(x, y, n);
}
