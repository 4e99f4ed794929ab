/* exp2_1ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.913824 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7f8cf4p-3 (-0.187280566, encoding 0xbe3fc67a)
 *   result there 0x1.c1ab3ep-1 (0.878259599, encoding 0x3f60d59f)
 *   mean error   0.037838 ulp
 *   misrounded   93407072 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           63e289543767731558c45393ee27ae52
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.95 --isa avx2 --time 90s --seed 1 --threads 1 --archive exp2_1ulp_avx2b.db --from seeds/exp2/perm8_branch.evo
 *                time: 0.1886 ns/element as avx2 code (inputs mean)
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
#include "exp2_1ulp_avx2.h"

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
static inline int32_t exp2_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp2_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp2_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp2_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float exp2_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t exp2_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp2_1ulp_avx2_table0[16] = {
    1065355239, 1065066080, 1064845654, 1064700182,
    1064636448, 1064661850, 1064784455, 1065013061,
    1065355239, 1065066080, 1064845654, 1064700182,
    1064636448, 1064661850, 1064784455, 1065013061,
}; /* repeated to fill a register */

static inline float exp2_1ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = 0x1.8p+20f; /* 1572864 */
    const float v2 = v0 + v1;
    const int32_t v3 = exp2_1ulp_avx2_bits_f32(v2);
    const int32_t v4 = exp2_1ulp_avx2_table0[(uint32_t)v3 & (8u - 1)];
    const int32_t v5 = 20;
    const int32_t v6 = exp2_1ulp_avx2_shl_i32(v3, v5);
    const int32_t v7 = (int32_t)((uint32_t)v4 + (uint32_t)v6);
    const float v8 = exp2_1ulp_avx2_frombits_f32(v7);
    const float v9 = v2 - v1;
    const float v10 = v0 - v9;
    const float v11 = 0x1.c68dd2p-5f; /* 0.0554875471 */
    const float v12 = 0x1.ebf0dap-3f; /* 0.240205482 */
    const float v13 = exp2_1ulp_avx2_fma_f32(v10, v11, v12);
    const float v14 = 0x1.62ce4ap-1f; /* 0.692980111 */
    const float v15 = exp2_1ulp_avx2_fma_f32(v10, v13, v14);
    const float v16 = -0x1.f9a894p-13f; /* -0.000241116766 */
    const float v17 = exp2_1ulp_avx2_fma_f32(v10, v15, v16);
    const float v18 = exp2_1ulp_avx2_fma_f32(v8, v17, v8);
    const float v19 = exp2_1ulp_avx2_abs_f32(v0);
    const float v20 = 0x1.f839e8p+6f; /* 126.056549 */
    const int v21 = !(v19 <= v20);
    float r0 = v18;
    if (v21) {
        const float v22 = -0x1.74c9bcp+7f; /* -186.394012 */
        const int v23 = v0 <= v22;
        const float v24 = 0x0p+0f; /* 0 */
        const float v25 = 0x1.02p+7f; /* 129 */
        const float v26 = v25 < v0 ? v25 : v0;
        const float v27 = v22 > v26 ? v22 : v26;
        const float v28 = 0x1.8p+23f; /* 12582912 */
        const float v29 = v28 + v27;
        const float v30 = v29 - v28;
        const float v31 = v27 - v30;
        const float v32 = 0x1.ffccp-17f; /* 1.52527355e-05 */
        const float v33 = 0x1.430912p-13f; /* 0.000154035297 */
        const float v34 = exp2_1ulp_avx2_fma_f32(v32, v31, v33);
        const float v35 = 0x1.5d87fep-10f; /* 0.00133335579 */
        const float v36 = exp2_1ulp_avx2_fma_f32(v34, v31, v35);
        const float v37 = 0x1.3b2ab6p-7f; /* 0.00961812865 */
        const float v38 = exp2_1ulp_avx2_fma_f32(v36, v31, v37);
        const float v39 = 0x1.c6b08ep-5f; /* 0.0555041097 */
        const float v40 = exp2_1ulp_avx2_fma_f32(v31, v38, v39);
        const float v41 = 0x1.ebfbep-3f; /* 0.240226507 */
        const float v42 = exp2_1ulp_avx2_fma_f32(v31, v40, v41);
        const float v43 = 0x1.62e43p-1f; /* 0.693147182 */
        const float v44 = exp2_1ulp_avx2_fma_f32(v42, v31, v43);
        const float v45 = 0x1p+0f; /* 1 */
        const float v46 = exp2_1ulp_avx2_fma_f32(v44, v31, v45);
        const float v47 = v23 ? v24 : v46;
        const int32_t v48 = 127;
        const int32_t v49 = exp2_1ulp_avx2_bits_f32(v29);
        const int32_t v50 = 1;
        const int32_t v51 = exp2_1ulp_avx2_ashr_i32(v49, v50);
        const int32_t v52 = (int32_t)((uint32_t)v48 + (uint32_t)v51);
        const int32_t v53 = 23;
        const int32_t v54 = exp2_1ulp_avx2_shl_i32(v52, v53);
        const float v55 = exp2_1ulp_avx2_frombits_f32(v54);
        const float v56 = v47 * v55;
        const int32_t v57 = (int32_t)((uint32_t)v49 - (uint32_t)v51);
        const int32_t v58 = (int32_t)((uint32_t)v48 + (uint32_t)v57);
        const int32_t v59 = exp2_1ulp_avx2_shl_i32(v58, v53);
        const float v60 = exp2_1ulp_avx2_frombits_f32(v59);
        const float v61 = v56 * v60;
        r0 = v61;
    }
    return r0;
}

static void exp2_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP2_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_1ULP_AVX2_AVX2 static inline EXP2_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP2_1ULP_AVX2_AVX512 static inline EXP2_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP2_1ULP_AVX2_AVX2 __m256i exp2_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP2_1ULP_AVX2_AVX2 void exp2_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v11 = _mm256_set1_ps(0x1.c68dd2p-5f); /* 0.0554875471 */
    const __m256 v12 = _mm256_set1_ps(0x1.ebf0dap-3f); /* 0.240205482 */
    const __m256 v14 = _mm256_set1_ps(0x1.62ce4ap-1f); /* 0.692980111 */
    const __m256 v16 = _mm256_set1_ps(-0x1.f9a894p-13f); /* -0.000241116766 */
    const __m256 v20 = _mm256_set1_ps(0x1.f839e8p+6f); /* 126.056549 */
    const __m256 v22 = _mm256_set1_ps(-0x1.74c9bcp+7f); /* -186.394012 */
    const __m256 v24 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v25 = _mm256_set1_ps(0x1.02p+7f); /* 129 */
    const __m256 v28 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v32 = _mm256_set1_ps(0x1.ffccp-17f); /* 1.52527355e-05 */
    const __m256 v33 = _mm256_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m256 v35 = _mm256_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m256 v37 = _mm256_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m256 v39 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v41 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v43 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v45 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v48 = _mm256_set1_epi32(127);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp2_1ulp_avx2_table0));
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_add_ps(v0_0, v1);
    const __m256 v2_1 = _mm256_add_ps(v0_1, v1);
    const __m256i v3_0 = _mm256_castps_si256(v2_0);
    const __m256i v3_1 = _mm256_castps_si256(v2_1);
    const __m256i v4_0 = _mm256_permutevar8x32_epi32(t0_0, v3_0);
    const __m256i v4_1 = _mm256_permutevar8x32_epi32(t0_0, v3_1);
    const __m256i v6_0 = _mm256_slli_epi32(v3_0, 20);
    const __m256i v6_1 = _mm256_slli_epi32(v3_1, 20);
    const __m256i v7_0 = _mm256_add_epi32(v4_0, v6_0);
    const __m256i v7_1 = _mm256_add_epi32(v4_1, v6_1);
    const __m256 v8_0 = _mm256_castsi256_ps(v7_0);
    const __m256 v8_1 = _mm256_castsi256_ps(v7_1);
    const __m256 v9_0 = _mm256_sub_ps(v2_0, v1);
    const __m256 v9_1 = _mm256_sub_ps(v2_1, v1);
    const __m256 v10_0 = _mm256_sub_ps(v0_0, v9_0);
    const __m256 v10_1 = _mm256_sub_ps(v0_1, v9_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v11, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v11, v12);
    const __m256 v15_0 = _mm256_fmadd_ps(v10_0, v13_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v10_1, v13_1, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v10_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v10_1, v15_1, v16);
    const __m256 v18_0 = _mm256_fmadd_ps(v8_0, v17_0, v8_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v8_1, v17_1, v8_1);
    const __m256 v19_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v19_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256i v21_0 = _mm256_castps_si256(_mm256_cmp_ps(v19_0, v20, _CMP_NLE_UQ));
    const __m256i v21_1 = _mm256_castps_si256(_mm256_cmp_ps(v19_1, v20, _CMP_NLE_UQ));
    __m256 r0_0 = v18_0;
    __m256 r0_1 = v18_1;
    __m256i any1 = v21_0;
    any1 = _mm256_or_si256(any1, v21_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v23_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v22, _CMP_LE_OQ));
        const __m256i v23_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v22, _CMP_LE_OQ));
        const __m256 v26_0 = _mm256_min_ps(v25, v0_0);
        const __m256 v26_1 = _mm256_min_ps(v25, v0_1);
        const __m256 v27_0 = _mm256_max_ps(v22, v26_0);
        const __m256 v27_1 = _mm256_max_ps(v22, v26_1);
        const __m256 v29_0 = _mm256_add_ps(v28, v27_0);
        const __m256 v29_1 = _mm256_add_ps(v28, v27_1);
        const __m256 v30_0 = _mm256_sub_ps(v29_0, v28);
        const __m256 v30_1 = _mm256_sub_ps(v29_1, v28);
        const __m256 v31_0 = _mm256_sub_ps(v27_0, v30_0);
        const __m256 v31_1 = _mm256_sub_ps(v27_1, v30_1);
        const __m256 v34_0 = _mm256_fmadd_ps(v32, v31_0, v33);
        const __m256 v34_1 = _mm256_fmadd_ps(v32, v31_1, v33);
        const __m256 v36_0 = _mm256_fmadd_ps(v34_0, v31_0, v35);
        const __m256 v36_1 = _mm256_fmadd_ps(v34_1, v31_1, v35);
        const __m256 v38_0 = _mm256_fmadd_ps(v36_0, v31_0, v37);
        const __m256 v38_1 = _mm256_fmadd_ps(v36_1, v31_1, v37);
        const __m256 v40_0 = _mm256_fmadd_ps(v31_0, v38_0, v39);
        const __m256 v40_1 = _mm256_fmadd_ps(v31_1, v38_1, v39);
        const __m256 v42_0 = _mm256_fmadd_ps(v31_0, v40_0, v41);
        const __m256 v42_1 = _mm256_fmadd_ps(v31_1, v40_1, v41);
        const __m256 v44_0 = _mm256_fmadd_ps(v42_0, v31_0, v43);
        const __m256 v44_1 = _mm256_fmadd_ps(v42_1, v31_1, v43);
        const __m256 v46_0 = _mm256_fmadd_ps(v44_0, v31_0, v45);
        const __m256 v46_1 = _mm256_fmadd_ps(v44_1, v31_1, v45);
        const __m256 v47_0 = _mm256_blendv_ps(v46_0, v24, _mm256_castsi256_ps(v23_0));
        const __m256 v47_1 = _mm256_blendv_ps(v46_1, v24, _mm256_castsi256_ps(v23_1));
        const __m256i v49_0 = exp2_1ulp_avx2_bits_f32_avx2(v29_0);
        const __m256i v49_1 = exp2_1ulp_avx2_bits_f32_avx2(v29_1);
        const __m256i v51_0 = _mm256_srai_epi32(v49_0, 1);
        const __m256i v51_1 = _mm256_srai_epi32(v49_1, 1);
        const __m256i v52_0 = _mm256_add_epi32(v48, v51_0);
        const __m256i v52_1 = _mm256_add_epi32(v48, v51_1);
        const __m256i v54_0 = _mm256_slli_epi32(v52_0, 23);
        const __m256i v54_1 = _mm256_slli_epi32(v52_1, 23);
        const __m256 v55_0 = _mm256_castsi256_ps(v54_0);
        const __m256 v55_1 = _mm256_castsi256_ps(v54_1);
        const __m256 v56_0 = _mm256_mul_ps(v47_0, v55_0);
        const __m256 v56_1 = _mm256_mul_ps(v47_1, v55_1);
        const __m256i v57_0 = _mm256_sub_epi32(v49_0, v51_0);
        const __m256i v57_1 = _mm256_sub_epi32(v49_1, v51_1);
        const __m256i v58_0 = _mm256_add_epi32(v48, v57_0);
        const __m256i v58_1 = _mm256_add_epi32(v48, v57_1);
        const __m256i v59_0 = _mm256_slli_epi32(v58_0, 23);
        const __m256i v59_1 = _mm256_slli_epi32(v58_1, 23);
        const __m256 v60_0 = _mm256_castsi256_ps(v59_0);
        const __m256 v60_1 = _mm256_castsi256_ps(v59_1);
        const __m256 v61_0 = _mm256_mul_ps(v56_0, v60_0);
        const __m256 v61_1 = _mm256_mul_ps(v56_1, v60_1);
        r0_0 = _mm256_blendv_ps(r0_0, v61_0, _mm256_castsi256_ps(v21_0));
        r0_1 = _mm256_blendv_ps(r0_1, v61_1, _mm256_castsi256_ps(v21_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static EXP2_1ULP_AVX2_AVX2_TARGET void exp2_1ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v11 = _mm256_set1_ps(0x1.c68dd2p-5f); /* 0.0554875471 */
    const __m256 v12 = _mm256_set1_ps(0x1.ebf0dap-3f); /* 0.240205482 */
    const __m256 v14 = _mm256_set1_ps(0x1.62ce4ap-1f); /* 0.692980111 */
    const __m256 v16 = _mm256_set1_ps(-0x1.f9a894p-13f); /* -0.000241116766 */
    const __m256 v20 = _mm256_set1_ps(0x1.f839e8p+6f); /* 126.056549 */
    const __m256 v22 = _mm256_set1_ps(-0x1.74c9bcp+7f); /* -186.394012 */
    const __m256 v24 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v25 = _mm256_set1_ps(0x1.02p+7f); /* 129 */
    const __m256 v28 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v32 = _mm256_set1_ps(0x1.ffccp-17f); /* 1.52527355e-05 */
    const __m256 v33 = _mm256_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m256 v35 = _mm256_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m256 v37 = _mm256_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m256 v39 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v41 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v43 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v45 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v48 = _mm256_set1_epi32(127);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp2_1ulp_avx2_table0));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_add_ps(v0, v1);
    const __m256i v3 = _mm256_castps_si256(v2);
    const __m256i v4 = _mm256_permutevar8x32_epi32(t0_0, v3);
    const __m256i v6 = _mm256_slli_epi32(v3, 20);
    const __m256i v7 = _mm256_add_epi32(v4, v6);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256 v9 = _mm256_sub_ps(v2, v1);
    const __m256 v10 = _mm256_sub_ps(v0, v9);
    const __m256 v13 = _mm256_fmadd_ps(v10, v11, v12);
    const __m256 v15 = _mm256_fmadd_ps(v10, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v10, v15, v16);
    const __m256 v18 = _mm256_fmadd_ps(v8, v17, v8);
    const __m256 v19 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v21 = _mm256_castps_si256(_mm256_cmp_ps(v19, v20, _CMP_NLE_UQ));
    __m256 r0 = v18;
    __m256i any1 = v21;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v23 = _mm256_castps_si256(_mm256_cmp_ps(v0, v22, _CMP_LE_OQ));
        const __m256 v26 = _mm256_min_ps(v25, v0);
        const __m256 v27 = _mm256_max_ps(v22, v26);
        const __m256 v29 = _mm256_add_ps(v28, v27);
        const __m256 v30 = _mm256_sub_ps(v29, v28);
        const __m256 v31 = _mm256_sub_ps(v27, v30);
        const __m256 v34 = _mm256_fmadd_ps(v32, v31, v33);
        const __m256 v36 = _mm256_fmadd_ps(v34, v31, v35);
        const __m256 v38 = _mm256_fmadd_ps(v36, v31, v37);
        const __m256 v40 = _mm256_fmadd_ps(v31, v38, v39);
        const __m256 v42 = _mm256_fmadd_ps(v31, v40, v41);
        const __m256 v44 = _mm256_fmadd_ps(v42, v31, v43);
        const __m256 v46 = _mm256_fmadd_ps(v44, v31, v45);
        const __m256 v47 = _mm256_blendv_ps(v46, v24, _mm256_castsi256_ps(v23));
        const __m256i v49 = exp2_1ulp_avx2_bits_f32_avx2(v29);
        const __m256i v51 = _mm256_srai_epi32(v49, 1);
        const __m256i v52 = _mm256_add_epi32(v48, v51);
        const __m256i v54 = _mm256_slli_epi32(v52, 23);
        const __m256 v55 = _mm256_castsi256_ps(v54);
        const __m256 v56 = _mm256_mul_ps(v47, v55);
        const __m256i v57 = _mm256_sub_epi32(v49, v51);
        const __m256i v58 = _mm256_add_epi32(v48, v57);
        const __m256i v59 = _mm256_slli_epi32(v58, 23);
        const __m256 v60 = _mm256_castsi256_ps(v59);
        const __m256 v61 = _mm256_mul_ps(v56, v60);
        r0 = _mm256_blendv_ps(r0, v61, _mm256_castsi256_ps(v21));
    }
    _mm256_storeu_ps(y, r0);
}

static EXP2_1ULP_AVX2_AVX2_TARGET void exp2_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp2_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp2_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP2_1ULP_AVX2_AVX512 __m512i exp2_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
EXP2_1ULP_AVX2_AVX512 void exp2_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v11 = _mm512_set1_ps(0x1.c68dd2p-5f); /* 0.0554875471 */
    const __m512 v12 = _mm512_set1_ps(0x1.ebf0dap-3f); /* 0.240205482 */
    const __m512 v14 = _mm512_set1_ps(0x1.62ce4ap-1f); /* 0.692980111 */
    const __m512 v16 = _mm512_set1_ps(-0x1.f9a894p-13f); /* -0.000241116766 */
    const __m512 v20 = _mm512_set1_ps(0x1.f839e8p+6f); /* 126.056549 */
    const __m512 v22 = _mm512_set1_ps(-0x1.74c9bcp+7f); /* -186.394012 */
    const __m512 v24 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v25 = _mm512_set1_ps(0x1.02p+7f); /* 129 */
    const __m512 v28 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v32 = _mm512_set1_ps(0x1.ffccp-17f); /* 1.52527355e-05 */
    const __m512 v33 = _mm512_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m512 v35 = _mm512_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m512 v37 = _mm512_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m512 v39 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v41 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v43 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v45 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v48 = _mm512_set1_epi32(127);
    const __m512i t0_0 = _mm512_loadu_si512(exp2_1ulp_avx2_table0);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512 v2_0 = _mm512_add_ps(v0_0, v1);
    const __m512 v2_1 = _mm512_add_ps(v0_1, v1);
    const __m512 v2_2 = _mm512_add_ps(v0_2, v1);
    const __m512 v2_3 = _mm512_add_ps(v0_3, v1);
    const __m512i v3_0 = _mm512_castps_si512(v2_0);
    const __m512i v3_1 = _mm512_castps_si512(v2_1);
    const __m512i v3_2 = _mm512_castps_si512(v2_2);
    const __m512i v3_3 = _mm512_castps_si512(v2_3);
    const __m512i v4_0 = _mm512_permutexvar_epi32(v3_0, t0_0);
    const __m512i v4_1 = _mm512_permutexvar_epi32(v3_1, t0_0);
    const __m512i v4_2 = _mm512_permutexvar_epi32(v3_2, t0_0);
    const __m512i v4_3 = _mm512_permutexvar_epi32(v3_3, t0_0);
    const __m512i v6_0 = _mm512_slli_epi32(v3_0, 20);
    const __m512i v6_1 = _mm512_slli_epi32(v3_1, 20);
    const __m512i v6_2 = _mm512_slli_epi32(v3_2, 20);
    const __m512i v6_3 = _mm512_slli_epi32(v3_3, 20);
    const __m512i v7_0 = _mm512_add_epi32(v4_0, v6_0);
    const __m512i v7_1 = _mm512_add_epi32(v4_1, v6_1);
    const __m512i v7_2 = _mm512_add_epi32(v4_2, v6_2);
    const __m512i v7_3 = _mm512_add_epi32(v4_3, v6_3);
    const __m512 v8_0 = _mm512_castsi512_ps(v7_0);
    const __m512 v8_1 = _mm512_castsi512_ps(v7_1);
    const __m512 v8_2 = _mm512_castsi512_ps(v7_2);
    const __m512 v8_3 = _mm512_castsi512_ps(v7_3);
    const __m512 v9_0 = _mm512_sub_ps(v2_0, v1);
    const __m512 v9_1 = _mm512_sub_ps(v2_1, v1);
    const __m512 v9_2 = _mm512_sub_ps(v2_2, v1);
    const __m512 v9_3 = _mm512_sub_ps(v2_3, v1);
    const __m512 v10_0 = _mm512_sub_ps(v0_0, v9_0);
    const __m512 v10_1 = _mm512_sub_ps(v0_1, v9_1);
    const __m512 v10_2 = _mm512_sub_ps(v0_2, v9_2);
    const __m512 v10_3 = _mm512_sub_ps(v0_3, v9_3);
    const __m512 v13_0 = _mm512_fmadd_ps(v10_0, v11, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v10_1, v11, v12);
    const __m512 v13_2 = _mm512_fmadd_ps(v10_2, v11, v12);
    const __m512 v13_3 = _mm512_fmadd_ps(v10_3, v11, v12);
    const __m512 v15_0 = _mm512_fmadd_ps(v10_0, v13_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v10_1, v13_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v10_2, v13_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v10_3, v13_3, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v10_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v10_1, v15_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v10_2, v15_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v10_3, v15_3, v16);
    const __m512 v18_0 = _mm512_fmadd_ps(v8_0, v17_0, v8_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v8_1, v17_1, v8_1);
    const __m512 v18_2 = _mm512_fmadd_ps(v8_2, v17_2, v8_2);
    const __m512 v18_3 = _mm512_fmadd_ps(v8_3, v17_3, v8_3);
    const __m512 v19_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v19_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v19_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v19_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v21_0 = _mm512_cmp_ps_mask(v19_0, v20, _CMP_NLE_UQ);
    const __mmask16 v21_1 = _mm512_cmp_ps_mask(v19_1, v20, _CMP_NLE_UQ);
    const __mmask16 v21_2 = _mm512_cmp_ps_mask(v19_2, v20, _CMP_NLE_UQ);
    const __mmask16 v21_3 = _mm512_cmp_ps_mask(v19_3, v20, _CMP_NLE_UQ);
    __m512 r0_0 = v18_0;
    __m512 r0_1 = v18_1;
    __m512 r0_2 = v18_2;
    __m512 r0_3 = v18_3;
    __mmask16 any1 = v21_0;
    any1 = (__mmask16)(any1 | v21_1);
    any1 = (__mmask16)(any1 | v21_2);
    any1 = (__mmask16)(any1 | v21_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v23_0 = _mm512_cmp_ps_mask(v0_0, v22, _CMP_LE_OQ);
        const __mmask16 v23_1 = _mm512_cmp_ps_mask(v0_1, v22, _CMP_LE_OQ);
        const __mmask16 v23_2 = _mm512_cmp_ps_mask(v0_2, v22, _CMP_LE_OQ);
        const __mmask16 v23_3 = _mm512_cmp_ps_mask(v0_3, v22, _CMP_LE_OQ);
        const __m512 v26_0 = _mm512_min_ps(v25, v0_0);
        const __m512 v26_1 = _mm512_min_ps(v25, v0_1);
        const __m512 v26_2 = _mm512_min_ps(v25, v0_2);
        const __m512 v26_3 = _mm512_min_ps(v25, v0_3);
        const __m512 v27_0 = _mm512_max_ps(v22, v26_0);
        const __m512 v27_1 = _mm512_max_ps(v22, v26_1);
        const __m512 v27_2 = _mm512_max_ps(v22, v26_2);
        const __m512 v27_3 = _mm512_max_ps(v22, v26_3);
        const __m512 v29_0 = _mm512_add_ps(v28, v27_0);
        const __m512 v29_1 = _mm512_add_ps(v28, v27_1);
        const __m512 v29_2 = _mm512_add_ps(v28, v27_2);
        const __m512 v29_3 = _mm512_add_ps(v28, v27_3);
        const __m512 v30_0 = _mm512_sub_ps(v29_0, v28);
        const __m512 v30_1 = _mm512_sub_ps(v29_1, v28);
        const __m512 v30_2 = _mm512_sub_ps(v29_2, v28);
        const __m512 v30_3 = _mm512_sub_ps(v29_3, v28);
        const __m512 v31_0 = _mm512_sub_ps(v27_0, v30_0);
        const __m512 v31_1 = _mm512_sub_ps(v27_1, v30_1);
        const __m512 v31_2 = _mm512_sub_ps(v27_2, v30_2);
        const __m512 v31_3 = _mm512_sub_ps(v27_3, v30_3);
        const __m512 v34_0 = _mm512_fmadd_ps(v32, v31_0, v33);
        const __m512 v34_1 = _mm512_fmadd_ps(v32, v31_1, v33);
        const __m512 v34_2 = _mm512_fmadd_ps(v32, v31_2, v33);
        const __m512 v34_3 = _mm512_fmadd_ps(v32, v31_3, v33);
        const __m512 v36_0 = _mm512_fmadd_ps(v34_0, v31_0, v35);
        const __m512 v36_1 = _mm512_fmadd_ps(v34_1, v31_1, v35);
        const __m512 v36_2 = _mm512_fmadd_ps(v34_2, v31_2, v35);
        const __m512 v36_3 = _mm512_fmadd_ps(v34_3, v31_3, v35);
        const __m512 v38_0 = _mm512_fmadd_ps(v36_0, v31_0, v37);
        const __m512 v38_1 = _mm512_fmadd_ps(v36_1, v31_1, v37);
        const __m512 v38_2 = _mm512_fmadd_ps(v36_2, v31_2, v37);
        const __m512 v38_3 = _mm512_fmadd_ps(v36_3, v31_3, v37);
        const __m512 v40_0 = _mm512_fmadd_ps(v31_0, v38_0, v39);
        const __m512 v40_1 = _mm512_fmadd_ps(v31_1, v38_1, v39);
        const __m512 v40_2 = _mm512_fmadd_ps(v31_2, v38_2, v39);
        const __m512 v40_3 = _mm512_fmadd_ps(v31_3, v38_3, v39);
        const __m512 v42_0 = _mm512_fmadd_ps(v31_0, v40_0, v41);
        const __m512 v42_1 = _mm512_fmadd_ps(v31_1, v40_1, v41);
        const __m512 v42_2 = _mm512_fmadd_ps(v31_2, v40_2, v41);
        const __m512 v42_3 = _mm512_fmadd_ps(v31_3, v40_3, v41);
        const __m512 v44_0 = _mm512_fmadd_ps(v42_0, v31_0, v43);
        const __m512 v44_1 = _mm512_fmadd_ps(v42_1, v31_1, v43);
        const __m512 v44_2 = _mm512_fmadd_ps(v42_2, v31_2, v43);
        const __m512 v44_3 = _mm512_fmadd_ps(v42_3, v31_3, v43);
        const __m512 v46_0 = _mm512_fmadd_ps(v44_0, v31_0, v45);
        const __m512 v46_1 = _mm512_fmadd_ps(v44_1, v31_1, v45);
        const __m512 v46_2 = _mm512_fmadd_ps(v44_2, v31_2, v45);
        const __m512 v46_3 = _mm512_fmadd_ps(v44_3, v31_3, v45);
        const __m512 v47_0 = _mm512_mask_blend_ps(v23_0, v46_0, v24);
        const __m512 v47_1 = _mm512_mask_blend_ps(v23_1, v46_1, v24);
        const __m512 v47_2 = _mm512_mask_blend_ps(v23_2, v46_2, v24);
        const __m512 v47_3 = _mm512_mask_blend_ps(v23_3, v46_3, v24);
        const __m512i v49_0 = exp2_1ulp_avx2_bits_f32_avx512(v29_0);
        const __m512i v49_1 = exp2_1ulp_avx2_bits_f32_avx512(v29_1);
        const __m512i v49_2 = exp2_1ulp_avx2_bits_f32_avx512(v29_2);
        const __m512i v49_3 = exp2_1ulp_avx2_bits_f32_avx512(v29_3);
        const __m512i v51_0 = _mm512_srai_epi32(v49_0, 1);
        const __m512i v51_1 = _mm512_srai_epi32(v49_1, 1);
        const __m512i v51_2 = _mm512_srai_epi32(v49_2, 1);
        const __m512i v51_3 = _mm512_srai_epi32(v49_3, 1);
        const __m512i v52_0 = _mm512_add_epi32(v48, v51_0);
        const __m512i v52_1 = _mm512_add_epi32(v48, v51_1);
        const __m512i v52_2 = _mm512_add_epi32(v48, v51_2);
        const __m512i v52_3 = _mm512_add_epi32(v48, v51_3);
        const __m512i v54_0 = _mm512_slli_epi32(v52_0, 23);
        const __m512i v54_1 = _mm512_slli_epi32(v52_1, 23);
        const __m512i v54_2 = _mm512_slli_epi32(v52_2, 23);
        const __m512i v54_3 = _mm512_slli_epi32(v52_3, 23);
        const __m512 v55_0 = _mm512_castsi512_ps(v54_0);
        const __m512 v55_1 = _mm512_castsi512_ps(v54_1);
        const __m512 v55_2 = _mm512_castsi512_ps(v54_2);
        const __m512 v55_3 = _mm512_castsi512_ps(v54_3);
        const __m512 v56_0 = _mm512_mul_ps(v47_0, v55_0);
        const __m512 v56_1 = _mm512_mul_ps(v47_1, v55_1);
        const __m512 v56_2 = _mm512_mul_ps(v47_2, v55_2);
        const __m512 v56_3 = _mm512_mul_ps(v47_3, v55_3);
        const __m512i v57_0 = _mm512_sub_epi32(v49_0, v51_0);
        const __m512i v57_1 = _mm512_sub_epi32(v49_1, v51_1);
        const __m512i v57_2 = _mm512_sub_epi32(v49_2, v51_2);
        const __m512i v57_3 = _mm512_sub_epi32(v49_3, v51_3);
        const __m512i v58_0 = _mm512_add_epi32(v48, v57_0);
        const __m512i v58_1 = _mm512_add_epi32(v48, v57_1);
        const __m512i v58_2 = _mm512_add_epi32(v48, v57_2);
        const __m512i v58_3 = _mm512_add_epi32(v48, v57_3);
        const __m512i v59_0 = _mm512_slli_epi32(v58_0, 23);
        const __m512i v59_1 = _mm512_slli_epi32(v58_1, 23);
        const __m512i v59_2 = _mm512_slli_epi32(v58_2, 23);
        const __m512i v59_3 = _mm512_slli_epi32(v58_3, 23);
        const __m512 v60_0 = _mm512_castsi512_ps(v59_0);
        const __m512 v60_1 = _mm512_castsi512_ps(v59_1);
        const __m512 v60_2 = _mm512_castsi512_ps(v59_2);
        const __m512 v60_3 = _mm512_castsi512_ps(v59_3);
        const __m512 v61_0 = _mm512_mul_ps(v56_0, v60_0);
        const __m512 v61_1 = _mm512_mul_ps(v56_1, v60_1);
        const __m512 v61_2 = _mm512_mul_ps(v56_2, v60_2);
        const __m512 v61_3 = _mm512_mul_ps(v56_3, v60_3);
        r0_0 = _mm512_mask_blend_ps(v21_0, r0_0, v61_0);
        r0_1 = _mm512_mask_blend_ps(v21_1, r0_1, v61_1);
        r0_2 = _mm512_mask_blend_ps(v21_2, r0_2, v61_2);
        r0_3 = _mm512_mask_blend_ps(v21_3, r0_3, v61_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static EXP2_1ULP_AVX2_AVX512_TARGET void exp2_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v11 = _mm512_set1_ps(0x1.c68dd2p-5f); /* 0.0554875471 */
    const __m512 v12 = _mm512_set1_ps(0x1.ebf0dap-3f); /* 0.240205482 */
    const __m512 v14 = _mm512_set1_ps(0x1.62ce4ap-1f); /* 0.692980111 */
    const __m512 v16 = _mm512_set1_ps(-0x1.f9a894p-13f); /* -0.000241116766 */
    const __m512 v20 = _mm512_set1_ps(0x1.f839e8p+6f); /* 126.056549 */
    const __m512 v22 = _mm512_set1_ps(-0x1.74c9bcp+7f); /* -186.394012 */
    const __m512 v24 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v25 = _mm512_set1_ps(0x1.02p+7f); /* 129 */
    const __m512 v28 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v32 = _mm512_set1_ps(0x1.ffccp-17f); /* 1.52527355e-05 */
    const __m512 v33 = _mm512_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m512 v35 = _mm512_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m512 v37 = _mm512_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m512 v39 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v41 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v43 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v45 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v48 = _mm512_set1_epi32(127);
    const __m512i t0_0 = _mm512_loadu_si512(exp2_1ulp_avx2_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_add_ps(v0, v1);
    const __m512i v3 = _mm512_castps_si512(v2);
    const __m512i v4 = _mm512_permutexvar_epi32(v3, t0_0);
    const __m512i v6 = _mm512_slli_epi32(v3, 20);
    const __m512i v7 = _mm512_add_epi32(v4, v6);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __m512 v9 = _mm512_sub_ps(v2, v1);
    const __m512 v10 = _mm512_sub_ps(v0, v9);
    const __m512 v13 = _mm512_fmadd_ps(v10, v11, v12);
    const __m512 v15 = _mm512_fmadd_ps(v10, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v10, v15, v16);
    const __m512 v18 = _mm512_fmadd_ps(v8, v17, v8);
    const __m512 v19 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v21 = _mm512_cmp_ps_mask(v19, v20, _CMP_NLE_UQ);
    __m512 r0 = v18;
    __mmask16 any1 = v21;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v23 = _mm512_cmp_ps_mask(v0, v22, _CMP_LE_OQ);
        const __m512 v26 = _mm512_min_ps(v25, v0);
        const __m512 v27 = _mm512_max_ps(v22, v26);
        const __m512 v29 = _mm512_add_ps(v28, v27);
        const __m512 v30 = _mm512_sub_ps(v29, v28);
        const __m512 v31 = _mm512_sub_ps(v27, v30);
        const __m512 v34 = _mm512_fmadd_ps(v32, v31, v33);
        const __m512 v36 = _mm512_fmadd_ps(v34, v31, v35);
        const __m512 v38 = _mm512_fmadd_ps(v36, v31, v37);
        const __m512 v40 = _mm512_fmadd_ps(v31, v38, v39);
        const __m512 v42 = _mm512_fmadd_ps(v31, v40, v41);
        const __m512 v44 = _mm512_fmadd_ps(v42, v31, v43);
        const __m512 v46 = _mm512_fmadd_ps(v44, v31, v45);
        const __m512 v47 = _mm512_mask_blend_ps(v23, v46, v24);
        const __m512i v49 = exp2_1ulp_avx2_bits_f32_avx512(v29);
        const __m512i v51 = _mm512_srai_epi32(v49, 1);
        const __m512i v52 = _mm512_add_epi32(v48, v51);
        const __m512i v54 = _mm512_slli_epi32(v52, 23);
        const __m512 v55 = _mm512_castsi512_ps(v54);
        const __m512 v56 = _mm512_mul_ps(v47, v55);
        const __m512i v57 = _mm512_sub_epi32(v49, v51);
        const __m512i v58 = _mm512_add_epi32(v48, v57);
        const __m512i v59 = _mm512_slli_epi32(v58, 23);
        const __m512 v60 = _mm512_castsi512_ps(v59);
        const __m512 v61 = _mm512_mul_ps(v56, v60);
        r0 = _mm512_mask_blend_ps(v21, r0, v61);
    }
    _mm512_storeu_ps(y, r0);
}

static EXP2_1ULP_AVX2_AVX512_TARGET void exp2_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        exp2_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp2_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp2_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_1ulp_avx2_level(void) {
#if defined(EXP2_1ULP_AVX2_FORCE_ISA)
    return EXP2_1ULP_AVX2_FORCE_ISA;
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

float exp2_1ulp_avx2(float x) {
    return exp2_1ulp_avx2_element(x);
}

void exp2_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_1ulp_avx2_level();
    if (level == 2) {
        exp2_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_1ulp_avx2_array_portable(x, y, n);
}
