/* acosh_2ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f32
 *   domain       every input
 *   max error    1.645197 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.07f082p+0 (1.03101361, encoding 0x3f83f841)
 *   result there 0x1.fcc03p-3 (0.248413444, encoding 0x3e7e6018)
 *   mean error   0.083695 ulp
 *   misrounded   256615410 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6a5740d67b4ec74316f16b436110c32d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive acosh_1ulp_avx512.db --from seeds/acosh/cells8_residual.evo
 *                time: 0.5039 ns/element as avx512 code (inputs mean)
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

static inline int32_t acosh_2ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float acosh_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t acosh_2ulp_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float acosh_2ulp_avx512_table0[16] = {
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
}; /* repeated to fill a register */

static const float acosh_2ulp_avx512_table1[16] = {
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
}; /* repeated to fill a register */

static inline float acosh_2ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = 0x1p+0f; /* 1 */
    const int v2 = v0 < v1;
    const float v3 = NAN;
    const float v4 = 0x1.fffffep+127f; /* 3.40282347e+38 */
    const int v5 = v0 <= v4;
    const float v6 = 0x1p+21f; /* 2097152 */
    const int v7 = v6 < v0;
    const float v8 = 0x0p+0f; /* 0 */
    const float v9 = v0 - v1;
    const float v10 = v9 + v9;
    const float v11 = acosh_2ulp_avx512_fma_f32(v9, v9, v10);
    const float v12 = acosh_2ulp_avx512_sqrt_f32(v11);
    const float v13 = v7 ? v8 : v12;
    const float v14 = v0 + v13;
    const int32_t v15 = acosh_2ulp_avx512_bits_f32(v14);
    const int32_t v16 = 1060634623; /* 0x3f37ffff */
    const int32_t v17 = (int32_t)((uint32_t)v15 - (uint32_t)v16);
    const int32_t v18 = 20;
    const int32_t v19 = acosh_2ulp_avx512_lshr_i32(v17, v18);
    const float v20 = acosh_2ulp_avx512_table0[(uint32_t)v19 & (8u - 1)];
    const int32_t v21 = -8388608; /* 0xff800000 */
    const int32_t v22 = v21 & v17;
    const int32_t v23 = (int32_t)((uint32_t)v15 - (uint32_t)v22);
    const float v24 = acosh_2ulp_avx512_frombits_f32(v23);
    const float v25 = -0x1p+0f; /* -1 */
    const float v26 = acosh_2ulp_avx512_fma_f32(v20, v24, v25);
    const float v27 = v14 - v0;
    const float v28 = v13 - v27;
    const int32_t v29 = acosh_2ulp_avx512_bits_f32(v20);
    const int32_t v30 = (int32_t)((uint32_t)v29 - (uint32_t)v22);
    const int32_t v31 = 226492418; /* 0x0d800002 */
    const int32_t v32 = v30 > v31 ? v30 : v31;
    const float v33 = acosh_2ulp_avx512_frombits_f32(v32);
    const float v34 = acosh_2ulp_avx512_fma_f32(v28, v33, v26);
    const float v35 = 0x1.0fba8p-3f; /* 0.132679939 */
    const float v36 = -0x1.5fbe48p-3f; /* -0.171749651 */
    const float v37 = acosh_2ulp_avx512_fma_f32(v35, v34, v36);
    const float v38 = 0x1.9a791ap-3f; /* 0.200426295 */
    const float v39 = acosh_2ulp_avx512_fma_f32(v37, v34, v38);
    const float v40 = -0x1.ffe19ep-3f; /* -0.249942049 */
    const float v41 = acosh_2ulp_avx512_fma_f32(v26, v39, v40);
    const float v42 = 0x1.55545cp-2f; /* 0.333329618 */
    const float v43 = acosh_2ulp_avx512_fma_f32(v41, v34, v42);
    const float v44 = -0x1.000004p-1f; /* -0.500000119 */
    const float v45 = acosh_2ulp_avx512_fma_f32(v34, v43, v44);
    const float v46 = 0x1.061aaep-28f; /* 3.81411835e-09 */
    const float v47 = acosh_2ulp_avx512_fma_f32(v45, v34, v46);
    const float v48 = v28 * v33;
    const float v49 = acosh_2ulp_avx512_fma_f32(v47, v34, v48);
    const float v50 = v26 + v49;
    const float v51 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v52 = v7 ? v1 : v8;
    const int32_t v53 = 23;
    const int32_t v54 = acosh_2ulp_avx512_ashr_i32(v17, v53);
    const float v55 = (float)v54;
    const float v56 = v52 + v55;
    const float v57 = acosh_2ulp_avx512_table1[(uint32_t)v19 & (8u - 1)];
    const float v58 = acosh_2ulp_avx512_fma_f32(v51, v56, v57);
    const float v59 = v50 + v58;
    const float v60 = v5 ? v59 : v0;
    const float v61 = v2 ? v3 : v60;
    const float r0 = v61;
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
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v3 = _mm256_set1_ps(NAN);
    const __m256 v4 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v6 = _mm256_set1_ps(0x1p+21f); /* 2097152 */
    const __m256 v8 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v16 = _mm256_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m256i v21 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v25 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256i v31 = _mm256_set1_epi32(226492418); /* 0x0d800002 */
    const __m256 v35 = _mm256_set1_ps(0x1.0fba8p-3f); /* 0.132679939 */
    const __m256 v36 = _mm256_set1_ps(-0x1.5fbe48p-3f); /* -0.171749651 */
    const __m256 v38 = _mm256_set1_ps(0x1.9a791ap-3f); /* 0.200426295 */
    const __m256 v40 = _mm256_set1_ps(-0x1.ffe19ep-3f); /* -0.249942049 */
    const __m256 v42 = _mm256_set1_ps(0x1.55545cp-2f); /* 0.333329618 */
    const __m256 v44 = _mm256_set1_ps(-0x1.000004p-1f); /* -0.500000119 */
    const __m256 v46 = _mm256_set1_ps(0x1.061aaep-28f); /* 3.81411835e-09 */
    const __m256 v51 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 t0_0 = _mm256_loadu_ps(acosh_2ulp_avx512_table0);
    const __m256 t1_0 = _mm256_loadu_ps(acosh_2ulp_avx512_table1);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v0, v4, _CMP_LE_OQ));
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v6, v0, _CMP_LT_OQ));
    const __m256 v9 = _mm256_sub_ps(v0, v1);
    const __m256 v10 = _mm256_add_ps(v9, v9);
    const __m256 v11 = _mm256_fmadd_ps(v9, v9, v10);
    const __m256 v12 = _mm256_sqrt_ps(v11);
    const __m256 v13 = _mm256_blendv_ps(v12, v8, _mm256_castsi256_ps(v7));
    const __m256 v14 = _mm256_add_ps(v0, v13);
    const __m256i v15 = _mm256_castps_si256(v14);
    const __m256i v17 = _mm256_sub_epi32(v15, v16);
    const __m256i v19 = _mm256_srli_epi32(v17, 20);
    const __m256 v20 = _mm256_permutevar8x32_ps(t0_0, v19);
    const __m256i v22 = _mm256_and_si256(v21, v17);
    const __m256i v23 = _mm256_sub_epi32(v15, v22);
    const __m256 v24 = _mm256_castsi256_ps(v23);
    const __m256 v26 = _mm256_fmadd_ps(v20, v24, v25);
    const __m256 v27 = _mm256_sub_ps(v14, v0);
    const __m256 v28 = _mm256_sub_ps(v13, v27);
    const __m256i v29 = _mm256_castps_si256(v20);
    const __m256i v30 = _mm256_sub_epi32(v29, v22);
    const __m256i v32 = _mm256_max_epi32(v30, v31);
    const __m256 v33 = _mm256_castsi256_ps(v32);
    const __m256 v34 = _mm256_fmadd_ps(v28, v33, v26);
    const __m256 v37 = _mm256_fmadd_ps(v35, v34, v36);
    const __m256 v39 = _mm256_fmadd_ps(v37, v34, v38);
    const __m256 v41 = _mm256_fmadd_ps(v26, v39, v40);
    const __m256 v43 = _mm256_fmadd_ps(v41, v34, v42);
    const __m256 v45 = _mm256_fmadd_ps(v34, v43, v44);
    const __m256 v47 = _mm256_fmadd_ps(v45, v34, v46);
    const __m256 v48 = _mm256_mul_ps(v28, v33);
    const __m256 v49 = _mm256_fmadd_ps(v47, v34, v48);
    const __m256 v50 = _mm256_add_ps(v26, v49);
    const __m256 v52 = _mm256_blendv_ps(v8, v1, _mm256_castsi256_ps(v7));
    const __m256i v54 = _mm256_srai_epi32(v17, 23);
    const __m256 v55 = _mm256_cvtepi32_ps(v54);
    const __m256 v56 = _mm256_add_ps(v52, v55);
    const __m256 v57 = _mm256_permutevar8x32_ps(t1_0, v19);
    const __m256 v58 = _mm256_fmadd_ps(v51, v56, v57);
    const __m256 v59 = _mm256_add_ps(v50, v58);
    const __m256 v60 = _mm256_blendv_ps(v0, v59, _mm256_castsi256_ps(v5));
    const __m256 v61 = _mm256_blendv_ps(v60, v3, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v61);
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

/* 16 elements. */
ACOSH_2ULP_AVX512_AVX512 void acosh_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512 v4 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v6 = _mm512_set1_ps(0x1p+21f); /* 2097152 */
    const __m512 v8 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v16 = _mm512_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m512i v21 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v25 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512i v31 = _mm512_set1_epi32(226492418); /* 0x0d800002 */
    const __m512 v35 = _mm512_set1_ps(0x1.0fba8p-3f); /* 0.132679939 */
    const __m512 v36 = _mm512_set1_ps(-0x1.5fbe48p-3f); /* -0.171749651 */
    const __m512 v38 = _mm512_set1_ps(0x1.9a791ap-3f); /* 0.200426295 */
    const __m512 v40 = _mm512_set1_ps(-0x1.ffe19ep-3f); /* -0.249942049 */
    const __m512 v42 = _mm512_set1_ps(0x1.55545cp-2f); /* 0.333329618 */
    const __m512 v44 = _mm512_set1_ps(-0x1.000004p-1f); /* -0.500000119 */
    const __m512 v46 = _mm512_set1_ps(0x1.061aaep-28f); /* 3.81411835e-09 */
    const __m512 v51 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 t0_0 = _mm512_loadu_ps(acosh_2ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(acosh_2ulp_avx512_table1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v0, v4, _CMP_LE_OQ);
    const __mmask16 v7 = _mm512_cmp_ps_mask(v6, v0, _CMP_LT_OQ);
    const __m512 v9 = _mm512_sub_ps(v0, v1);
    const __m512 v10 = _mm512_add_ps(v9, v9);
    const __m512 v11 = _mm512_fmadd_ps(v9, v9, v10);
    const __m512 v12 = _mm512_sqrt_ps(v11);
    const __m512 v13 = _mm512_mask_blend_ps(v7, v12, v8);
    const __m512 v14 = _mm512_add_ps(v0, v13);
    const __m512i v15 = _mm512_castps_si512(v14);
    const __m512i v17 = _mm512_sub_epi32(v15, v16);
    const __m512i v19 = _mm512_srli_epi32(v17, 20);
    const __m512 v20 = _mm512_permutexvar_ps(v19, t0_0);
    const __m512i v22 = _mm512_and_si512(v21, v17);
    const __m512i v23 = _mm512_sub_epi32(v15, v22);
    const __m512 v24 = _mm512_castsi512_ps(v23);
    const __m512 v26 = _mm512_fmadd_ps(v20, v24, v25);
    const __m512 v27 = _mm512_sub_ps(v14, v0);
    const __m512 v28 = _mm512_sub_ps(v13, v27);
    const __m512i v29 = _mm512_castps_si512(v20);
    const __m512i v30 = _mm512_sub_epi32(v29, v22);
    const __m512i v32 = _mm512_max_epi32(v30, v31);
    const __m512 v33 = _mm512_castsi512_ps(v32);
    const __m512 v34 = _mm512_fmadd_ps(v28, v33, v26);
    const __m512 v37 = _mm512_fmadd_ps(v35, v34, v36);
    const __m512 v39 = _mm512_fmadd_ps(v37, v34, v38);
    const __m512 v41 = _mm512_fmadd_ps(v26, v39, v40);
    const __m512 v43 = _mm512_fmadd_ps(v41, v34, v42);
    const __m512 v45 = _mm512_fmadd_ps(v34, v43, v44);
    const __m512 v47 = _mm512_fmadd_ps(v45, v34, v46);
    const __m512 v48 = _mm512_mul_ps(v28, v33);
    const __m512 v49 = _mm512_fmadd_ps(v47, v34, v48);
    const __m512 v50 = _mm512_add_ps(v26, v49);
    const __m512 v52 = _mm512_mask_blend_ps(v7, v8, v1);
    const __m512i v54 = _mm512_srai_epi32(v17, 23);
    const __m512 v55 = _mm512_cvtepi32_ps(v54);
    const __m512 v56 = _mm512_add_ps(v52, v55);
    const __m512 v57 = _mm512_permutexvar_ps(v19, t1_0);
    const __m512 v58 = _mm512_fmadd_ps(v51, v56, v57);
    const __m512 v59 = _mm512_add_ps(v50, v58);
    const __m512 v60 = _mm512_mask_blend_ps(v5, v0, v59);
    const __m512 v61 = _mm512_mask_blend_ps(v2, v60, v3);
    _mm512_storeu_ps(y, v61);
}

static ACOSH_2ULP_AVX512_AVX512_TARGET void acosh_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acosh_2ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acosh_2ulp_avx512_step_avx512(tail_x, tail_y);
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
