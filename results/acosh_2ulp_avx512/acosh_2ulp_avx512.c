/* acosh_2ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f32
 *   domain       every input
 *   max error    1.523908 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.08094ap+0 (1.03139174, encoding 0x3f8404a5)
 *   result there 0x1.ffd3a6p-3 (0.249915406, encoding 0x3e7fe9d3)
 *   mean error   0.083751 ulp
 *   misrounded   256376514 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2134a394c92b265171f2bcf4285433c6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive acosh_2ulp_avx512.db
 *                time: 0.6651 ns/element as avx512 code (inputs mean)
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
#include "acosh_2ulp_avx512.h"

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
static inline float acosh_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float acosh_2ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t acosh_2ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float acosh_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float acosh_2ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = 0x1.8p+0f; /* 1.5 */
    const int v2 = v0 <= v1;
    const float v3 = 0x1p+0f; /* 1 */
    const float v4 = v0 - v3;
    const float v5 = v4 + v4;
    const float v6 = acosh_2ulp_avx512_fma_f32(v4, v4, v5);
    const float v7 = v2 ? v5 : v6;
    const float v8 = acosh_2ulp_avx512_sqrt_f32(v7);
    const float v9 = v4 * v8;
    const float v10 = 0x1.ee340cp-12f; /* 0.000471309002 */
    const float v11 = -0x1.1d0938p-9f; /* -0.00217465218 */
    const float v12 = acosh_2ulp_avx512_fma_f32(v4, v10, v11);
    const float v13 = -0x1.4fe696p-13f; /* -0.000160169948 */
    const float v14 = 0x1.18cb56p-7f; /* 0.00856916141 */
    const float v15 = acosh_2ulp_avx512_fma_f32(v8, v13, v14);
    const float v16 = acosh_2ulp_avx512_fma_f32(v4, v12, v15);
    const float v17 = 0x1.811a8cp-7f; /* 0.0117524322 */
    const float v18 = acosh_2ulp_avx512_fma_f32(v4, v16, v17);
    const float v19 = 0x1.198bd6p+1f; /* 2.19957995 */
    const float v20 = v19 > v4 ? v19 : v4;
    const float v21 = -0x1.bf38bep-4f; /* -0.109184973 */
    const float v22 = acosh_2ulp_avx512_fma_f32(v18, v20, v21);
    const float v23 = acosh_2ulp_avx512_fma_f32(v9, v22, v8);
    const float v24 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v25 = 0x1p-1f; /* 0.5 */
    const float v26 = 0x1.00334ep+60f; /* 1.15382407e+18 */
    const int v27 = v26 < v0;
    const float v28 = v27 ? v0 : v8;
    const float v29 = v25 * v28;
    const float v30 = v25 * v0;
    const float v31 = v29 + v30;
    const int32_t v32 = acosh_2ulp_avx512_bits_f32(v31);
    const int32_t v33 = 1051372203; /* 0x3eaaaaab */
    const int32_t v34 = (int32_t)((uint32_t)v32 - (uint32_t)v33);
    const int32_t v35 = 23;
    const int32_t v36 = acosh_2ulp_avx512_ashr_i32(v34, v35);
    const float v37 = (float)v36;
    const float v38 = v24 * v37;
    const float v39 = v31 - v30;
    const float v40 = v29 - v39;
    const int32_t v41 = 0;
    const int32_t v42 = 1065353217; /* 0x3f800001 */
    const int32_t v43 = -8388608; /* 0xff800000 */
    const int32_t v44 = 1059760811; /* 0x3f2aaaab */
    const int32_t v45 = (int32_t)((uint32_t)v32 - (uint32_t)v44);
    const int32_t v46 = v43 & v45;
    const int32_t v47 = (int32_t)((uint32_t)v42 - (uint32_t)v46);
    const int32_t v48 = v41 > v47 ? v41 : v47;
    const float v49 = acosh_2ulp_avx512_frombits_f32(v48);
    const int32_t v50 = (int32_t)((uint32_t)v32 - (uint32_t)v46);
    const float v51 = acosh_2ulp_avx512_frombits_f32(v50);
    const float v52 = v51 - v3;
    const float v53 = acosh_2ulp_avx512_fma_f32(v40, v49, v52);
    const float v54 = v53 * v53;
    const float v55 = 0x1.1cdf2cp-3f; /* 0.139097542 */
    const float v56 = -0x1.21c66ep-3f; /* -0.141491756 */
    const float v57 = acosh_2ulp_avx512_fma_f32(v53, v55, v56);
    const float v58 = 0x1.e7b25p-4f; /* 0.119066536 */
    const float v59 = acosh_2ulp_avx512_fma_f32(v53, v57, v58);
    const float v60 = -0x1.1dff56p-3f; /* -0.139647171 */
    const float v61 = 0x1.56296ep-3f; /* 0.167071208 */
    const float v62 = acosh_2ulp_avx512_fma_f32(v60, v53, v61);
    const float v63 = acosh_2ulp_avx512_fma_f32(v54, v59, v62);
    const float v64 = -0x1.99e12ep-3f; /* -0.200136527 */
    const float v65 = acosh_2ulp_avx512_fma_f32(v63, v53, v64);
    const float v66 = 0x1.fff96p-3f; /* 0.249987364 */
    const float v67 = acosh_2ulp_avx512_fma_f32(v65, v53, v66);
    const float v68 = -0x1.5554dp-2f; /* -0.333331347 */
    const float v69 = 0x1.000006p-1f; /* 0.500000179 */
    const float v70 = acosh_2ulp_avx512_fma_f32(v68, v53, v69);
    const float v71 = acosh_2ulp_avx512_fma_f32(v54, v67, v70);
    const float v72 = 0x1.da5184p-32f; /* 4.3139009e-10 */
    const float v73 = v37 * v72;
    const float v74 = acosh_2ulp_avx512_fma_f32(v54, v71, v73);
    const float v75 = v53 - v74;
    const float v76 = v38 + v75;
    const float v77 = v2 ? v23 : v76;
    const int v78 = v3 <= v0;
    const float v79 = INFINITY;
    const int v80 = v0 < v79;
    const int v81 = v78 & v80;
    const int v82 = !v81;
    float r0 = v77;
    if (v82) {
        const int v83 = v0 < v3;
        const float v84 = NAN;
        const float v85 = v83 ? v84 : v0;
        r0 = v85;
    }
    return r0;
}

static void acosh_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_2ULP_AVX512_AVX2 static inline ACOSH_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_2ULP_AVX512_AVX512 static inline ACOSH_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH_2ULP_AVX512_AVX2 void acosh_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.8p+0f); /* 1.5 */
    const __m256 v3 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v10 = _mm256_set1_ps(0x1.ee340cp-12f); /* 0.000471309002 */
    const __m256 v11 = _mm256_set1_ps(-0x1.1d0938p-9f); /* -0.00217465218 */
    const __m256 v13 = _mm256_set1_ps(-0x1.4fe696p-13f); /* -0.000160169948 */
    const __m256 v14 = _mm256_set1_ps(0x1.18cb56p-7f); /* 0.00856916141 */
    const __m256 v17 = _mm256_set1_ps(0x1.811a8cp-7f); /* 0.0117524322 */
    const __m256 v19 = _mm256_set1_ps(0x1.198bd6p+1f); /* 2.19957995 */
    const __m256 v21 = _mm256_set1_ps(-0x1.bf38bep-4f); /* -0.109184973 */
    const __m256 v24 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v25 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v26 = _mm256_set1_ps(0x1.00334ep+60f); /* 1.15382407e+18 */
    const __m256i v33 = _mm256_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m256i v41 = _mm256_set1_epi32(0);
    const __m256i v42 = _mm256_set1_epi32(1065353217); /* 0x3f800001 */
    const __m256i v43 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v44 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v55 = _mm256_set1_ps(0x1.1cdf2cp-3f); /* 0.139097542 */
    const __m256 v56 = _mm256_set1_ps(-0x1.21c66ep-3f); /* -0.141491756 */
    const __m256 v58 = _mm256_set1_ps(0x1.e7b25p-4f); /* 0.119066536 */
    const __m256 v60 = _mm256_set1_ps(-0x1.1dff56p-3f); /* -0.139647171 */
    const __m256 v61 = _mm256_set1_ps(0x1.56296ep-3f); /* 0.167071208 */
    const __m256 v64 = _mm256_set1_ps(-0x1.99e12ep-3f); /* -0.200136527 */
    const __m256 v66 = _mm256_set1_ps(0x1.fff96p-3f); /* 0.249987364 */
    const __m256 v68 = _mm256_set1_ps(-0x1.5554dp-2f); /* -0.333331347 */
    const __m256 v69 = _mm256_set1_ps(0x1.000006p-1f); /* 0.500000179 */
    const __m256 v72 = _mm256_set1_ps(0x1.da5184p-32f); /* 4.3139009e-10 */
    const __m256 v79 = _mm256_set1_ps(INFINITY);
    const __m256 v84 = _mm256_set1_ps(NAN);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LE_OQ));
    const __m256 v4 = _mm256_sub_ps(v0, v3);
    const __m256 v5 = _mm256_add_ps(v4, v4);
    const __m256 v6 = _mm256_fmadd_ps(v4, v4, v5);
    const __m256 v7 = _mm256_blendv_ps(v6, v5, _mm256_castsi256_ps(v2));
    const __m256 v8 = _mm256_sqrt_ps(v7);
    const __m256 v9 = _mm256_mul_ps(v4, v8);
    const __m256 v12 = _mm256_fmadd_ps(v4, v10, v11);
    const __m256 v15 = _mm256_fmadd_ps(v8, v13, v14);
    const __m256 v16 = _mm256_fmadd_ps(v4, v12, v15);
    const __m256 v18 = _mm256_fmadd_ps(v4, v16, v17);
    const __m256 v20 = _mm256_max_ps(v19, v4);
    const __m256 v22 = _mm256_fmadd_ps(v18, v20, v21);
    const __m256 v23 = _mm256_fmadd_ps(v9, v22, v8);
    const __m256i v27 = _mm256_castps_si256(_mm256_cmp_ps(v26, v0, _CMP_LT_OQ));
    const __m256 v28 = _mm256_blendv_ps(v8, v0, _mm256_castsi256_ps(v27));
    const __m256 v29 = _mm256_mul_ps(v25, v28);
    const __m256 v30 = _mm256_mul_ps(v25, v0);
    const __m256 v31 = _mm256_add_ps(v29, v30);
    const __m256i v32 = _mm256_castps_si256(v31);
    const __m256i v34 = _mm256_sub_epi32(v32, v33);
    const __m256i v36 = _mm256_srai_epi32(v34, 23);
    const __m256 v37 = _mm256_cvtepi32_ps(v36);
    const __m256 v38 = _mm256_mul_ps(v24, v37);
    const __m256 v39 = _mm256_sub_ps(v31, v30);
    const __m256 v40 = _mm256_sub_ps(v29, v39);
    const __m256i v45 = _mm256_sub_epi32(v32, v44);
    const __m256i v46 = _mm256_and_si256(v43, v45);
    const __m256i v47 = _mm256_sub_epi32(v42, v46);
    const __m256i v48 = _mm256_max_epi32(v41, v47);
    const __m256 v49 = _mm256_castsi256_ps(v48);
    const __m256i v50 = _mm256_sub_epi32(v32, v46);
    const __m256 v51 = _mm256_castsi256_ps(v50);
    const __m256 v52 = _mm256_sub_ps(v51, v3);
    const __m256 v53 = _mm256_fmadd_ps(v40, v49, v52);
    const __m256 v54 = _mm256_mul_ps(v53, v53);
    const __m256 v57 = _mm256_fmadd_ps(v53, v55, v56);
    const __m256 v59 = _mm256_fmadd_ps(v53, v57, v58);
    const __m256 v62 = _mm256_fmadd_ps(v60, v53, v61);
    const __m256 v63 = _mm256_fmadd_ps(v54, v59, v62);
    const __m256 v65 = _mm256_fmadd_ps(v63, v53, v64);
    const __m256 v67 = _mm256_fmadd_ps(v65, v53, v66);
    const __m256 v70 = _mm256_fmadd_ps(v68, v53, v69);
    const __m256 v71 = _mm256_fmadd_ps(v54, v67, v70);
    const __m256 v73 = _mm256_mul_ps(v37, v72);
    const __m256 v74 = _mm256_fmadd_ps(v54, v71, v73);
    const __m256 v75 = _mm256_sub_ps(v53, v74);
    const __m256 v76 = _mm256_add_ps(v38, v75);
    const __m256 v77 = _mm256_blendv_ps(v76, v23, _mm256_castsi256_ps(v2));
    const __m256i v78 = _mm256_castps_si256(_mm256_cmp_ps(v3, v0, _CMP_LE_OQ));
    const __m256i v80 = _mm256_castps_si256(_mm256_cmp_ps(v0, v79, _CMP_LT_OQ));
    const __m256i v81 = _mm256_and_si256(v78, v80);
    const __m256i v82 = _mm256_xor_si256(v81, _mm256_set1_epi32(-1));
    __m256 r0 = v77;
    __m256i any1 = v82;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v83 = _mm256_castps_si256(_mm256_cmp_ps(v0, v3, _CMP_LT_OQ));
        const __m256 v85 = _mm256_blendv_ps(v0, v84, _mm256_castsi256_ps(v83));
        r0 = _mm256_blendv_ps(r0, v85, _mm256_castsi256_ps(v82));
    }
    _mm256_storeu_ps(y, r0);
}

static ACOSH_2ULP_AVX512_AVX2_TARGET void acosh_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acosh_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH_2ULP_AVX512_AVX512 void acosh_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.8p+0f); /* 1.5 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(0x1.ee340cp-12f); /* 0.000471309002 */
    const __m512 v11 = _mm512_set1_ps(-0x1.1d0938p-9f); /* -0.00217465218 */
    const __m512 v13 = _mm512_set1_ps(-0x1.4fe696p-13f); /* -0.000160169948 */
    const __m512 v14 = _mm512_set1_ps(0x1.18cb56p-7f); /* 0.00856916141 */
    const __m512 v17 = _mm512_set1_ps(0x1.811a8cp-7f); /* 0.0117524322 */
    const __m512 v19 = _mm512_set1_ps(0x1.198bd6p+1f); /* 2.19957995 */
    const __m512 v21 = _mm512_set1_ps(-0x1.bf38bep-4f); /* -0.109184973 */
    const __m512 v24 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v25 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v26 = _mm512_set1_ps(0x1.00334ep+60f); /* 1.15382407e+18 */
    const __m512i v33 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512i v41 = _mm512_set1_epi32(0);
    const __m512i v42 = _mm512_set1_epi32(1065353217); /* 0x3f800001 */
    const __m512i v43 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v44 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v55 = _mm512_set1_ps(0x1.1cdf2cp-3f); /* 0.139097542 */
    const __m512 v56 = _mm512_set1_ps(-0x1.21c66ep-3f); /* -0.141491756 */
    const __m512 v58 = _mm512_set1_ps(0x1.e7b25p-4f); /* 0.119066536 */
    const __m512 v60 = _mm512_set1_ps(-0x1.1dff56p-3f); /* -0.139647171 */
    const __m512 v61 = _mm512_set1_ps(0x1.56296ep-3f); /* 0.167071208 */
    const __m512 v64 = _mm512_set1_ps(-0x1.99e12ep-3f); /* -0.200136527 */
    const __m512 v66 = _mm512_set1_ps(0x1.fff96p-3f); /* 0.249987364 */
    const __m512 v68 = _mm512_set1_ps(-0x1.5554dp-2f); /* -0.333331347 */
    const __m512 v69 = _mm512_set1_ps(0x1.000006p-1f); /* 0.500000179 */
    const __m512 v72 = _mm512_set1_ps(0x1.da5184p-32f); /* 4.3139009e-10 */
    const __m512 v79 = _mm512_set1_ps(INFINITY);
    const __m512 v84 = _mm512_set1_ps(NAN);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __mmask16 v2_0 = _mm512_cmp_ps_mask(v0_0, v1, _CMP_LE_OQ);
    const __mmask16 v2_1 = _mm512_cmp_ps_mask(v0_1, v1, _CMP_LE_OQ);
    const __m512 v4_0 = _mm512_sub_ps(v0_0, v3);
    const __m512 v4_1 = _mm512_sub_ps(v0_1, v3);
    const __m512 v5_0 = _mm512_add_ps(v4_0, v4_0);
    const __m512 v5_1 = _mm512_add_ps(v4_1, v4_1);
    const __m512 v6_0 = _mm512_fmadd_ps(v4_0, v4_0, v5_0);
    const __m512 v6_1 = _mm512_fmadd_ps(v4_1, v4_1, v5_1);
    const __m512 v7_0 = _mm512_mask_blend_ps(v2_0, v6_0, v5_0);
    const __m512 v7_1 = _mm512_mask_blend_ps(v2_1, v6_1, v5_1);
    const __m512 v8_0 = _mm512_sqrt_ps(v7_0);
    const __m512 v8_1 = _mm512_sqrt_ps(v7_1);
    const __m512 v9_0 = _mm512_mul_ps(v4_0, v8_0);
    const __m512 v9_1 = _mm512_mul_ps(v4_1, v8_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v4_0, v10, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v4_1, v10, v11);
    const __m512 v15_0 = _mm512_fmadd_ps(v8_0, v13, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v8_1, v13, v14);
    const __m512 v16_0 = _mm512_fmadd_ps(v4_0, v12_0, v15_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v4_1, v12_1, v15_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v4_0, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v4_1, v16_1, v17);
    const __m512 v20_0 = _mm512_max_ps(v19, v4_0);
    const __m512 v20_1 = _mm512_max_ps(v19, v4_1);
    const __m512 v22_0 = _mm512_fmadd_ps(v18_0, v20_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v18_1, v20_1, v21);
    const __m512 v23_0 = _mm512_fmadd_ps(v9_0, v22_0, v8_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v9_1, v22_1, v8_1);
    const __mmask16 v27_0 = _mm512_cmp_ps_mask(v26, v0_0, _CMP_LT_OQ);
    const __mmask16 v27_1 = _mm512_cmp_ps_mask(v26, v0_1, _CMP_LT_OQ);
    const __m512 v28_0 = _mm512_mask_blend_ps(v27_0, v8_0, v0_0);
    const __m512 v28_1 = _mm512_mask_blend_ps(v27_1, v8_1, v0_1);
    const __m512 v29_0 = _mm512_mul_ps(v25, v28_0);
    const __m512 v29_1 = _mm512_mul_ps(v25, v28_1);
    const __m512 v30_0 = _mm512_mul_ps(v25, v0_0);
    const __m512 v30_1 = _mm512_mul_ps(v25, v0_1);
    const __m512 v31_0 = _mm512_add_ps(v29_0, v30_0);
    const __m512 v31_1 = _mm512_add_ps(v29_1, v30_1);
    const __m512i v32_0 = _mm512_castps_si512(v31_0);
    const __m512i v32_1 = _mm512_castps_si512(v31_1);
    const __m512i v34_0 = _mm512_sub_epi32(v32_0, v33);
    const __m512i v34_1 = _mm512_sub_epi32(v32_1, v33);
    const __m512i v36_0 = _mm512_srai_epi32(v34_0, 23);
    const __m512i v36_1 = _mm512_srai_epi32(v34_1, 23);
    const __m512 v37_0 = _mm512_cvtepi32_ps(v36_0);
    const __m512 v37_1 = _mm512_cvtepi32_ps(v36_1);
    const __m512 v38_0 = _mm512_mul_ps(v24, v37_0);
    const __m512 v38_1 = _mm512_mul_ps(v24, v37_1);
    const __m512 v39_0 = _mm512_sub_ps(v31_0, v30_0);
    const __m512 v39_1 = _mm512_sub_ps(v31_1, v30_1);
    const __m512 v40_0 = _mm512_sub_ps(v29_0, v39_0);
    const __m512 v40_1 = _mm512_sub_ps(v29_1, v39_1);
    const __m512i v45_0 = _mm512_sub_epi32(v32_0, v44);
    const __m512i v45_1 = _mm512_sub_epi32(v32_1, v44);
    const __m512i v46_0 = _mm512_and_si512(v43, v45_0);
    const __m512i v46_1 = _mm512_and_si512(v43, v45_1);
    const __m512i v47_0 = _mm512_sub_epi32(v42, v46_0);
    const __m512i v47_1 = _mm512_sub_epi32(v42, v46_1);
    const __m512i v48_0 = _mm512_max_epi32(v41, v47_0);
    const __m512i v48_1 = _mm512_max_epi32(v41, v47_1);
    const __m512 v49_0 = _mm512_castsi512_ps(v48_0);
    const __m512 v49_1 = _mm512_castsi512_ps(v48_1);
    const __m512i v50_0 = _mm512_sub_epi32(v32_0, v46_0);
    const __m512i v50_1 = _mm512_sub_epi32(v32_1, v46_1);
    const __m512 v51_0 = _mm512_castsi512_ps(v50_0);
    const __m512 v51_1 = _mm512_castsi512_ps(v50_1);
    const __m512 v52_0 = _mm512_sub_ps(v51_0, v3);
    const __m512 v52_1 = _mm512_sub_ps(v51_1, v3);
    const __m512 v53_0 = _mm512_fmadd_ps(v40_0, v49_0, v52_0);
    const __m512 v53_1 = _mm512_fmadd_ps(v40_1, v49_1, v52_1);
    const __m512 v54_0 = _mm512_mul_ps(v53_0, v53_0);
    const __m512 v54_1 = _mm512_mul_ps(v53_1, v53_1);
    const __m512 v57_0 = _mm512_fmadd_ps(v53_0, v55, v56);
    const __m512 v57_1 = _mm512_fmadd_ps(v53_1, v55, v56);
    const __m512 v59_0 = _mm512_fmadd_ps(v53_0, v57_0, v58);
    const __m512 v59_1 = _mm512_fmadd_ps(v53_1, v57_1, v58);
    const __m512 v62_0 = _mm512_fmadd_ps(v60, v53_0, v61);
    const __m512 v62_1 = _mm512_fmadd_ps(v60, v53_1, v61);
    const __m512 v63_0 = _mm512_fmadd_ps(v54_0, v59_0, v62_0);
    const __m512 v63_1 = _mm512_fmadd_ps(v54_1, v59_1, v62_1);
    const __m512 v65_0 = _mm512_fmadd_ps(v63_0, v53_0, v64);
    const __m512 v65_1 = _mm512_fmadd_ps(v63_1, v53_1, v64);
    const __m512 v67_0 = _mm512_fmadd_ps(v65_0, v53_0, v66);
    const __m512 v67_1 = _mm512_fmadd_ps(v65_1, v53_1, v66);
    const __m512 v70_0 = _mm512_fmadd_ps(v68, v53_0, v69);
    const __m512 v70_1 = _mm512_fmadd_ps(v68, v53_1, v69);
    const __m512 v71_0 = _mm512_fmadd_ps(v54_0, v67_0, v70_0);
    const __m512 v71_1 = _mm512_fmadd_ps(v54_1, v67_1, v70_1);
    const __m512 v73_0 = _mm512_mul_ps(v37_0, v72);
    const __m512 v73_1 = _mm512_mul_ps(v37_1, v72);
    const __m512 v74_0 = _mm512_fmadd_ps(v54_0, v71_0, v73_0);
    const __m512 v74_1 = _mm512_fmadd_ps(v54_1, v71_1, v73_1);
    const __m512 v75_0 = _mm512_sub_ps(v53_0, v74_0);
    const __m512 v75_1 = _mm512_sub_ps(v53_1, v74_1);
    const __m512 v76_0 = _mm512_add_ps(v38_0, v75_0);
    const __m512 v76_1 = _mm512_add_ps(v38_1, v75_1);
    const __m512 v77_0 = _mm512_mask_blend_ps(v2_0, v76_0, v23_0);
    const __m512 v77_1 = _mm512_mask_blend_ps(v2_1, v76_1, v23_1);
    const __mmask16 v78_0 = _mm512_cmp_ps_mask(v3, v0_0, _CMP_LE_OQ);
    const __mmask16 v78_1 = _mm512_cmp_ps_mask(v3, v0_1, _CMP_LE_OQ);
    const __mmask16 v80_0 = _mm512_cmp_ps_mask(v0_0, v79, _CMP_LT_OQ);
    const __mmask16 v80_1 = _mm512_cmp_ps_mask(v0_1, v79, _CMP_LT_OQ);
    const __mmask16 v81_0 = (__mmask16)(v78_0 & v80_0);
    const __mmask16 v81_1 = (__mmask16)(v78_1 & v80_1);
    const __mmask16 v82_0 = (__mmask16)~v81_0;
    const __mmask16 v82_1 = (__mmask16)~v81_1;
    __m512 r0_0 = v77_0;
    __m512 r0_1 = v77_1;
    __mmask16 any1 = v82_0;
    any1 = (__mmask16)(any1 | v82_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v83_0 = _mm512_cmp_ps_mask(v0_0, v3, _CMP_LT_OQ);
        const __mmask16 v83_1 = _mm512_cmp_ps_mask(v0_1, v3, _CMP_LT_OQ);
        const __m512 v85_0 = _mm512_mask_blend_ps(v83_0, v0_0, v84);
        const __m512 v85_1 = _mm512_mask_blend_ps(v83_1, v0_1, v84);
        r0_0 = _mm512_mask_blend_ps(v82_0, r0_0, v85_0);
        r0_1 = _mm512_mask_blend_ps(v82_1, r0_1, v85_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static ACOSH_2ULP_AVX512_AVX512_TARGET void acosh_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.8p+0f); /* 1.5 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(0x1.ee340cp-12f); /* 0.000471309002 */
    const __m512 v11 = _mm512_set1_ps(-0x1.1d0938p-9f); /* -0.00217465218 */
    const __m512 v13 = _mm512_set1_ps(-0x1.4fe696p-13f); /* -0.000160169948 */
    const __m512 v14 = _mm512_set1_ps(0x1.18cb56p-7f); /* 0.00856916141 */
    const __m512 v17 = _mm512_set1_ps(0x1.811a8cp-7f); /* 0.0117524322 */
    const __m512 v19 = _mm512_set1_ps(0x1.198bd6p+1f); /* 2.19957995 */
    const __m512 v21 = _mm512_set1_ps(-0x1.bf38bep-4f); /* -0.109184973 */
    const __m512 v24 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v25 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v26 = _mm512_set1_ps(0x1.00334ep+60f); /* 1.15382407e+18 */
    const __m512i v33 = _mm512_set1_epi32(1051372203); /* 0x3eaaaaab */
    const __m512i v41 = _mm512_set1_epi32(0);
    const __m512i v42 = _mm512_set1_epi32(1065353217); /* 0x3f800001 */
    const __m512i v43 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v44 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v55 = _mm512_set1_ps(0x1.1cdf2cp-3f); /* 0.139097542 */
    const __m512 v56 = _mm512_set1_ps(-0x1.21c66ep-3f); /* -0.141491756 */
    const __m512 v58 = _mm512_set1_ps(0x1.e7b25p-4f); /* 0.119066536 */
    const __m512 v60 = _mm512_set1_ps(-0x1.1dff56p-3f); /* -0.139647171 */
    const __m512 v61 = _mm512_set1_ps(0x1.56296ep-3f); /* 0.167071208 */
    const __m512 v64 = _mm512_set1_ps(-0x1.99e12ep-3f); /* -0.200136527 */
    const __m512 v66 = _mm512_set1_ps(0x1.fff96p-3f); /* 0.249987364 */
    const __m512 v68 = _mm512_set1_ps(-0x1.5554dp-2f); /* -0.333331347 */
    const __m512 v69 = _mm512_set1_ps(0x1.000006p-1f); /* 0.500000179 */
    const __m512 v72 = _mm512_set1_ps(0x1.da5184p-32f); /* 4.3139009e-10 */
    const __m512 v79 = _mm512_set1_ps(INFINITY);
    const __m512 v84 = _mm512_set1_ps(NAN);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LE_OQ);
    const __m512 v4 = _mm512_sub_ps(v0, v3);
    const __m512 v5 = _mm512_add_ps(v4, v4);
    const __m512 v6 = _mm512_fmadd_ps(v4, v4, v5);
    const __m512 v7 = _mm512_mask_blend_ps(v2, v6, v5);
    const __m512 v8 = _mm512_sqrt_ps(v7);
    const __m512 v9 = _mm512_mul_ps(v4, v8);
    const __m512 v12 = _mm512_fmadd_ps(v4, v10, v11);
    const __m512 v15 = _mm512_fmadd_ps(v8, v13, v14);
    const __m512 v16 = _mm512_fmadd_ps(v4, v12, v15);
    const __m512 v18 = _mm512_fmadd_ps(v4, v16, v17);
    const __m512 v20 = _mm512_max_ps(v19, v4);
    const __m512 v22 = _mm512_fmadd_ps(v18, v20, v21);
    const __m512 v23 = _mm512_fmadd_ps(v9, v22, v8);
    const __mmask16 v27 = _mm512_cmp_ps_mask(v26, v0, _CMP_LT_OQ);
    const __m512 v28 = _mm512_mask_blend_ps(v27, v8, v0);
    const __m512 v29 = _mm512_mul_ps(v25, v28);
    const __m512 v30 = _mm512_mul_ps(v25, v0);
    const __m512 v31 = _mm512_add_ps(v29, v30);
    const __m512i v32 = _mm512_castps_si512(v31);
    const __m512i v34 = _mm512_sub_epi32(v32, v33);
    const __m512i v36 = _mm512_srai_epi32(v34, 23);
    const __m512 v37 = _mm512_cvtepi32_ps(v36);
    const __m512 v38 = _mm512_mul_ps(v24, v37);
    const __m512 v39 = _mm512_sub_ps(v31, v30);
    const __m512 v40 = _mm512_sub_ps(v29, v39);
    const __m512i v45 = _mm512_sub_epi32(v32, v44);
    const __m512i v46 = _mm512_and_si512(v43, v45);
    const __m512i v47 = _mm512_sub_epi32(v42, v46);
    const __m512i v48 = _mm512_max_epi32(v41, v47);
    const __m512 v49 = _mm512_castsi512_ps(v48);
    const __m512i v50 = _mm512_sub_epi32(v32, v46);
    const __m512 v51 = _mm512_castsi512_ps(v50);
    const __m512 v52 = _mm512_sub_ps(v51, v3);
    const __m512 v53 = _mm512_fmadd_ps(v40, v49, v52);
    const __m512 v54 = _mm512_mul_ps(v53, v53);
    const __m512 v57 = _mm512_fmadd_ps(v53, v55, v56);
    const __m512 v59 = _mm512_fmadd_ps(v53, v57, v58);
    const __m512 v62 = _mm512_fmadd_ps(v60, v53, v61);
    const __m512 v63 = _mm512_fmadd_ps(v54, v59, v62);
    const __m512 v65 = _mm512_fmadd_ps(v63, v53, v64);
    const __m512 v67 = _mm512_fmadd_ps(v65, v53, v66);
    const __m512 v70 = _mm512_fmadd_ps(v68, v53, v69);
    const __m512 v71 = _mm512_fmadd_ps(v54, v67, v70);
    const __m512 v73 = _mm512_mul_ps(v37, v72);
    const __m512 v74 = _mm512_fmadd_ps(v54, v71, v73);
    const __m512 v75 = _mm512_sub_ps(v53, v74);
    const __m512 v76 = _mm512_add_ps(v38, v75);
    const __m512 v77 = _mm512_mask_blend_ps(v2, v76, v23);
    const __mmask16 v78 = _mm512_cmp_ps_mask(v3, v0, _CMP_LE_OQ);
    const __mmask16 v80 = _mm512_cmp_ps_mask(v0, v79, _CMP_LT_OQ);
    const __mmask16 v81 = (__mmask16)(v78 & v80);
    const __mmask16 v82 = (__mmask16)~v81;
    __m512 r0 = v77;
    __mmask16 any1 = v82;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v83 = _mm512_cmp_ps_mask(v0, v3, _CMP_LT_OQ);
        const __m512 v85 = _mm512_mask_blend_ps(v83, v0, v84);
        r0 = _mm512_mask_blend_ps(v82, r0, v85);
    }
    _mm512_storeu_ps(y, r0);
}

static ACOSH_2ULP_AVX512_AVX512_TARGET void acosh_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acosh_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_2ulp_avx512_level(void) {
#if defined(ACOSH_2ULP_AVX512_FORCE_ISA)
    return ACOSH_2ULP_AVX512_FORCE_ISA;
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

float acosh_2ulp_avx512(float x) {
    return acosh_2ulp_avx512_element(x);
}

void acosh_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_2ulp_avx512_level();
    if (level == 2) {
        acosh_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_2ulp_avx512_array_portable(x, y, n);
}
