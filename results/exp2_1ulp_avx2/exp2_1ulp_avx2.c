/* exp2_1ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.913331 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f9f5e2p+6 (-126.49012, encoding 0xc2fcfaf1)
 *   result there 0x1.6c86c8p-127 (8.36911775e-39, encoding 0x005b21b2)
 *   mean error   0.039103 ulp
 *   misrounded   105726420 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6cb3a4a06614eb27c16510973b9c1b82
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.88 --isa avx2 --time 60s --seed 1 --archive exp2_1ulp_avx2.db
 *                time: 0.1456 ns/element as avx2 code (inputs moderate)
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

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float exp2_1ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int32_t exp2_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const int32_t exp2_1ulp_avx2_table0[16] = {
    1065310249, 1065040446, 1064817700, 1064669698,
    1064603205, 1064625598, 1064744922, 1064969950,
    1065310249, 1065040446, 1064817700, 1064669698,
    1064603205, 1064625598, 1064744922, 1064969950,
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
    const float v10 = v9 - v0;
    const float v11 = -0x1.c7cdb6p-5f; /* -0.0556400828 */
    const float v12 = 0x1.ed52ap-3f; /* 0.240880251 */
    const float v13 = exp2_1ulp_avx2_fma_f32(v10, v11, v12);
    const float v14 = -0x1.63cd76p-1f; /* -0.694926918 */
    const float v15 = exp2_1ulp_avx2_fma_f32(v10, v13, v14);
    const float v16 = 0x1.508a0ep-9f; /* 0.00256759091 */
    const float v17 = exp2_1ulp_avx2_fma_f32(v10, v15, v16);
    const float v18 = exp2_1ulp_avx2_fma_f32(v8, v17, v8);
    const float v19 = exp2_1ulp_avx2_abs_f32(v0);
    const float v20 = 0x1.ac90a8p+6f; /* 107.141266 */
    const int v21 = !(v19 <= v20);
    float r0 = v18;
    if (v21) {
        const float v22 = -0x1.2ep+7f; /* -151 */
        const int v23 = v0 < v22;
        const float v24 = 0x0p+0f; /* 0 */
        const float v25 = 0x1.02p+7f; /* 129 */
        const float v26 = v25 < v0 ? v25 : v0;
        const float v27 = v22 > v26 ? v22 : v26;
        const float v28 = exp2_1ulp_avx2_rint_f32(v27);
        const float v29 = 0x1.8p+23f; /* 12582912 */
        const float v30 = v28 + v29;
        const float v31 = v30 - v29;
        const float v32 = v27 - v31;
        const float v33 = 0x1.ffcbfcp-17f; /* 1.52527336e-05 */
        const float v34 = 0x1.430912p-13f; /* 0.000154035297 */
        const float v35 = exp2_1ulp_avx2_fma_f32(v32, v33, v34);
        const float v36 = 0x1.5d87fep-10f; /* 0.00133335579 */
        const float v37 = exp2_1ulp_avx2_fma_f32(v32, v35, v36);
        const float v38 = v32 * v37;
        const float v39 = 0x1.3b2ab6p-7f; /* 0.00961812865 */
        const float v40 = v38 + v39;
        const float v41 = 0x1.c6b08ep-5f; /* 0.0555041097 */
        const float v42 = exp2_1ulp_avx2_fma_f32(v32, v40, v41);
        const float v43 = 0x1.ebfbep-3f; /* 0.240226507 */
        const float v44 = exp2_1ulp_avx2_fma_f32(v42, v32, v43);
        const float v45 = 0x1.62e43p-1f; /* 0.693147182 */
        const float v46 = exp2_1ulp_avx2_fma_f32(v32, v44, v45);
        const float v47 = 0x1p+0f; /* 1 */
        const float v48 = exp2_1ulp_avx2_fma_f32(v32, v46, v47);
        const float v49 = v23 ? v24 : v48;
        const int32_t v50 = 127;
        const int32_t v51 = exp2_1ulp_avx2_bits_f32(v30);
        const int32_t v52 = 1262485504; /* 0x4b400000 */
        const int32_t v53 = (int32_t)((uint32_t)v51 - (uint32_t)v52);
        const int32_t v54 = 1;
        const int32_t v55 = exp2_1ulp_avx2_ashr_i32(v53, v54);
        const int32_t v56 = (int32_t)((uint32_t)v50 + (uint32_t)v55);
        const int32_t v57 = 23;
        const int32_t v58 = exp2_1ulp_avx2_shl_i32(v56, v57);
        const float v59 = exp2_1ulp_avx2_frombits_f32(v58);
        const float v60 = v49 * v59;
        const int32_t v61 = (int32_t)((uint32_t)v53 - (uint32_t)v55);
        const int32_t v62 = (int32_t)((uint32_t)v50 + (uint32_t)v61);
        const int32_t v63 = exp2_1ulp_avx2_shl_i32(v62, v57);
        const float v64 = exp2_1ulp_avx2_frombits_f32(v63);
        const float v65 = v60 * v64;
        r0 = v65;
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
    const __m256 v11 = _mm256_set1_ps(-0x1.c7cdb6p-5f); /* -0.0556400828 */
    const __m256 v12 = _mm256_set1_ps(0x1.ed52ap-3f); /* 0.240880251 */
    const __m256 v14 = _mm256_set1_ps(-0x1.63cd76p-1f); /* -0.694926918 */
    const __m256 v16 = _mm256_set1_ps(0x1.508a0ep-9f); /* 0.00256759091 */
    const __m256 v20 = _mm256_set1_ps(0x1.ac90a8p+6f); /* 107.141266 */
    const __m256 v22 = _mm256_set1_ps(-0x1.2ep+7f); /* -151 */
    const __m256 v24 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v25 = _mm256_set1_ps(0x1.02p+7f); /* 129 */
    const __m256 v29 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v33 = _mm256_set1_ps(0x1.ffcbfcp-17f); /* 1.52527336e-05 */
    const __m256 v34 = _mm256_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m256 v36 = _mm256_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m256 v39 = _mm256_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m256 v41 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v43 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v45 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v47 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v50 = _mm256_set1_epi32(127);
    const __m256i v52 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
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
    const __m256 v10_0 = _mm256_sub_ps(v9_0, v0_0);
    const __m256 v10_1 = _mm256_sub_ps(v9_1, v0_1);
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
        const __m256i v23_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v22, _CMP_LT_OQ));
        const __m256i v23_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v22, _CMP_LT_OQ));
        const __m256 v26_0 = _mm256_min_ps(v25, v0_0);
        const __m256 v26_1 = _mm256_min_ps(v25, v0_1);
        const __m256 v27_0 = _mm256_max_ps(v22, v26_0);
        const __m256 v27_1 = _mm256_max_ps(v22, v26_1);
        const __m256 v28_0 = _mm256_round_ps(v27_0, 8);
        const __m256 v28_1 = _mm256_round_ps(v27_1, 8);
        const __m256 v30_0 = _mm256_add_ps(v28_0, v29);
        const __m256 v30_1 = _mm256_add_ps(v28_1, v29);
        const __m256 v31_0 = _mm256_sub_ps(v30_0, v29);
        const __m256 v31_1 = _mm256_sub_ps(v30_1, v29);
        const __m256 v32_0 = _mm256_sub_ps(v27_0, v31_0);
        const __m256 v32_1 = _mm256_sub_ps(v27_1, v31_1);
        const __m256 v35_0 = _mm256_fmadd_ps(v32_0, v33, v34);
        const __m256 v35_1 = _mm256_fmadd_ps(v32_1, v33, v34);
        const __m256 v37_0 = _mm256_fmadd_ps(v32_0, v35_0, v36);
        const __m256 v37_1 = _mm256_fmadd_ps(v32_1, v35_1, v36);
        const __m256 v38_0 = _mm256_mul_ps(v32_0, v37_0);
        const __m256 v38_1 = _mm256_mul_ps(v32_1, v37_1);
        const __m256 v40_0 = _mm256_add_ps(v38_0, v39);
        const __m256 v40_1 = _mm256_add_ps(v38_1, v39);
        const __m256 v42_0 = _mm256_fmadd_ps(v32_0, v40_0, v41);
        const __m256 v42_1 = _mm256_fmadd_ps(v32_1, v40_1, v41);
        const __m256 v44_0 = _mm256_fmadd_ps(v42_0, v32_0, v43);
        const __m256 v44_1 = _mm256_fmadd_ps(v42_1, v32_1, v43);
        const __m256 v46_0 = _mm256_fmadd_ps(v32_0, v44_0, v45);
        const __m256 v46_1 = _mm256_fmadd_ps(v32_1, v44_1, v45);
        const __m256 v48_0 = _mm256_fmadd_ps(v32_0, v46_0, v47);
        const __m256 v48_1 = _mm256_fmadd_ps(v32_1, v46_1, v47);
        const __m256 v49_0 = _mm256_blendv_ps(v48_0, v24, _mm256_castsi256_ps(v23_0));
        const __m256 v49_1 = _mm256_blendv_ps(v48_1, v24, _mm256_castsi256_ps(v23_1));
        const __m256i v51_0 = exp2_1ulp_avx2_bits_f32_avx2(v30_0);
        const __m256i v51_1 = exp2_1ulp_avx2_bits_f32_avx2(v30_1);
        const __m256i v53_0 = _mm256_sub_epi32(v51_0, v52);
        const __m256i v53_1 = _mm256_sub_epi32(v51_1, v52);
        const __m256i v55_0 = _mm256_srai_epi32(v53_0, 1);
        const __m256i v55_1 = _mm256_srai_epi32(v53_1, 1);
        const __m256i v56_0 = _mm256_add_epi32(v50, v55_0);
        const __m256i v56_1 = _mm256_add_epi32(v50, v55_1);
        const __m256i v58_0 = _mm256_slli_epi32(v56_0, 23);
        const __m256i v58_1 = _mm256_slli_epi32(v56_1, 23);
        const __m256 v59_0 = _mm256_castsi256_ps(v58_0);
        const __m256 v59_1 = _mm256_castsi256_ps(v58_1);
        const __m256 v60_0 = _mm256_mul_ps(v49_0, v59_0);
        const __m256 v60_1 = _mm256_mul_ps(v49_1, v59_1);
        const __m256i v61_0 = _mm256_sub_epi32(v53_0, v55_0);
        const __m256i v61_1 = _mm256_sub_epi32(v53_1, v55_1);
        const __m256i v62_0 = _mm256_add_epi32(v50, v61_0);
        const __m256i v62_1 = _mm256_add_epi32(v50, v61_1);
        const __m256i v63_0 = _mm256_slli_epi32(v62_0, 23);
        const __m256i v63_1 = _mm256_slli_epi32(v62_1, 23);
        const __m256 v64_0 = _mm256_castsi256_ps(v63_0);
        const __m256 v64_1 = _mm256_castsi256_ps(v63_1);
        const __m256 v65_0 = _mm256_mul_ps(v60_0, v64_0);
        const __m256 v65_1 = _mm256_mul_ps(v60_1, v64_1);
        r0_0 = _mm256_blendv_ps(r0_0, v65_0, _mm256_castsi256_ps(v21_0));
        r0_1 = _mm256_blendv_ps(r0_1, v65_1, _mm256_castsi256_ps(v21_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static EXP2_1ULP_AVX2_AVX2_TARGET void exp2_1ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v11 = _mm256_set1_ps(-0x1.c7cdb6p-5f); /* -0.0556400828 */
    const __m256 v12 = _mm256_set1_ps(0x1.ed52ap-3f); /* 0.240880251 */
    const __m256 v14 = _mm256_set1_ps(-0x1.63cd76p-1f); /* -0.694926918 */
    const __m256 v16 = _mm256_set1_ps(0x1.508a0ep-9f); /* 0.00256759091 */
    const __m256 v20 = _mm256_set1_ps(0x1.ac90a8p+6f); /* 107.141266 */
    const __m256 v22 = _mm256_set1_ps(-0x1.2ep+7f); /* -151 */
    const __m256 v24 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v25 = _mm256_set1_ps(0x1.02p+7f); /* 129 */
    const __m256 v29 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v33 = _mm256_set1_ps(0x1.ffcbfcp-17f); /* 1.52527336e-05 */
    const __m256 v34 = _mm256_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m256 v36 = _mm256_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m256 v39 = _mm256_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m256 v41 = _mm256_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m256 v43 = _mm256_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m256 v45 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v47 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v50 = _mm256_set1_epi32(127);
    const __m256i v52 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp2_1ulp_avx2_table0));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_add_ps(v0, v1);
    const __m256i v3 = _mm256_castps_si256(v2);
    const __m256i v4 = _mm256_permutevar8x32_epi32(t0_0, v3);
    const __m256i v6 = _mm256_slli_epi32(v3, 20);
    const __m256i v7 = _mm256_add_epi32(v4, v6);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256 v9 = _mm256_sub_ps(v2, v1);
    const __m256 v10 = _mm256_sub_ps(v9, v0);
    const __m256 v13 = _mm256_fmadd_ps(v10, v11, v12);
    const __m256 v15 = _mm256_fmadd_ps(v10, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v10, v15, v16);
    const __m256 v18 = _mm256_fmadd_ps(v8, v17, v8);
    const __m256 v19 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v21 = _mm256_castps_si256(_mm256_cmp_ps(v19, v20, _CMP_NLE_UQ));
    __m256 r0 = v18;
    __m256i any1 = v21;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v23 = _mm256_castps_si256(_mm256_cmp_ps(v0, v22, _CMP_LT_OQ));
        const __m256 v26 = _mm256_min_ps(v25, v0);
        const __m256 v27 = _mm256_max_ps(v22, v26);
        const __m256 v28 = _mm256_round_ps(v27, 8);
        const __m256 v30 = _mm256_add_ps(v28, v29);
        const __m256 v31 = _mm256_sub_ps(v30, v29);
        const __m256 v32 = _mm256_sub_ps(v27, v31);
        const __m256 v35 = _mm256_fmadd_ps(v32, v33, v34);
        const __m256 v37 = _mm256_fmadd_ps(v32, v35, v36);
        const __m256 v38 = _mm256_mul_ps(v32, v37);
        const __m256 v40 = _mm256_add_ps(v38, v39);
        const __m256 v42 = _mm256_fmadd_ps(v32, v40, v41);
        const __m256 v44 = _mm256_fmadd_ps(v42, v32, v43);
        const __m256 v46 = _mm256_fmadd_ps(v32, v44, v45);
        const __m256 v48 = _mm256_fmadd_ps(v32, v46, v47);
        const __m256 v49 = _mm256_blendv_ps(v48, v24, _mm256_castsi256_ps(v23));
        const __m256i v51 = exp2_1ulp_avx2_bits_f32_avx2(v30);
        const __m256i v53 = _mm256_sub_epi32(v51, v52);
        const __m256i v55 = _mm256_srai_epi32(v53, 1);
        const __m256i v56 = _mm256_add_epi32(v50, v55);
        const __m256i v58 = _mm256_slli_epi32(v56, 23);
        const __m256 v59 = _mm256_castsi256_ps(v58);
        const __m256 v60 = _mm256_mul_ps(v49, v59);
        const __m256i v61 = _mm256_sub_epi32(v53, v55);
        const __m256i v62 = _mm256_add_epi32(v50, v61);
        const __m256i v63 = _mm256_slli_epi32(v62, 23);
        const __m256 v64 = _mm256_castsi256_ps(v63);
        const __m256 v65 = _mm256_mul_ps(v60, v64);
        r0 = _mm256_blendv_ps(r0, v65, _mm256_castsi256_ps(v21));
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

/* 16 elements. */
EXP2_1ULP_AVX2_AVX512 void exp2_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v11 = _mm512_set1_ps(-0x1.c7cdb6p-5f); /* -0.0556400828 */
    const __m512 v12 = _mm512_set1_ps(0x1.ed52ap-3f); /* 0.240880251 */
    const __m512 v14 = _mm512_set1_ps(-0x1.63cd76p-1f); /* -0.694926918 */
    const __m512 v16 = _mm512_set1_ps(0x1.508a0ep-9f); /* 0.00256759091 */
    const __m512 v20 = _mm512_set1_ps(0x1.ac90a8p+6f); /* 107.141266 */
    const __m512 v22 = _mm512_set1_ps(-0x1.2ep+7f); /* -151 */
    const __m512 v24 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v25 = _mm512_set1_ps(0x1.02p+7f); /* 129 */
    const __m512 v29 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v33 = _mm512_set1_ps(0x1.ffcbfcp-17f); /* 1.52527336e-05 */
    const __m512 v34 = _mm512_set1_ps(0x1.430912p-13f); /* 0.000154035297 */
    const __m512 v36 = _mm512_set1_ps(0x1.5d87fep-10f); /* 0.00133335579 */
    const __m512 v39 = _mm512_set1_ps(0x1.3b2ab6p-7f); /* 0.00961812865 */
    const __m512 v41 = _mm512_set1_ps(0x1.c6b08ep-5f); /* 0.0555041097 */
    const __m512 v43 = _mm512_set1_ps(0x1.ebfbep-3f); /* 0.240226507 */
    const __m512 v45 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v47 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v50 = _mm512_set1_epi32(127);
    const __m512i v52 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i t0_0 = _mm512_loadu_si512(exp2_1ulp_avx2_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_add_ps(v0, v1);
    const __m512i v3 = _mm512_castps_si512(v2);
    const __m512i v4 = _mm512_permutexvar_epi32(v3, t0_0);
    const __m512i v6 = _mm512_slli_epi32(v3, 20);
    const __m512i v7 = _mm512_add_epi32(v4, v6);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __m512 v9 = _mm512_sub_ps(v2, v1);
    const __m512 v10 = _mm512_sub_ps(v9, v0);
    const __m512 v13 = _mm512_fmadd_ps(v10, v11, v12);
    const __m512 v15 = _mm512_fmadd_ps(v10, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v10, v15, v16);
    const __m512 v18 = _mm512_fmadd_ps(v8, v17, v8);
    const __m512 v19 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v21 = _mm512_cmp_ps_mask(v19, v20, _CMP_NLE_UQ);
    __m512 r0 = v18;
    __mmask16 any1 = v21;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v23 = _mm512_cmp_ps_mask(v0, v22, _CMP_LT_OQ);
        const __m512 v26 = _mm512_min_ps(v25, v0);
        const __m512 v27 = _mm512_max_ps(v22, v26);
        const __m512 v28 = _mm512_roundscale_ps(v27, 8);
        const __m512 v30 = _mm512_add_ps(v28, v29);
        const __m512 v31 = _mm512_sub_ps(v30, v29);
        const __m512 v32 = _mm512_sub_ps(v27, v31);
        const __m512 v35 = _mm512_fmadd_ps(v32, v33, v34);
        const __m512 v37 = _mm512_fmadd_ps(v32, v35, v36);
        const __m512 v38 = _mm512_mul_ps(v32, v37);
        const __m512 v40 = _mm512_add_ps(v38, v39);
        const __m512 v42 = _mm512_fmadd_ps(v32, v40, v41);
        const __m512 v44 = _mm512_fmadd_ps(v42, v32, v43);
        const __m512 v46 = _mm512_fmadd_ps(v32, v44, v45);
        const __m512 v48 = _mm512_fmadd_ps(v32, v46, v47);
        const __m512 v49 = _mm512_mask_blend_ps(v23, v48, v24);
        const __m512i v51 = exp2_1ulp_avx2_bits_f32_avx512(v30);
        const __m512i v53 = _mm512_sub_epi32(v51, v52);
        const __m512i v55 = _mm512_srai_epi32(v53, 1);
        const __m512i v56 = _mm512_add_epi32(v50, v55);
        const __m512i v58 = _mm512_slli_epi32(v56, 23);
        const __m512 v59 = _mm512_castsi512_ps(v58);
        const __m512 v60 = _mm512_mul_ps(v49, v59);
        const __m512i v61 = _mm512_sub_epi32(v53, v55);
        const __m512i v62 = _mm512_add_epi32(v50, v61);
        const __m512i v63 = _mm512_slli_epi32(v62, 23);
        const __m512 v64 = _mm512_castsi512_ps(v63);
        const __m512 v65 = _mm512_mul_ps(v60, v64);
        r0 = _mm512_mask_blend_ps(v21, r0, v65);
    }
    _mm512_storeu_ps(y, r0);
}

static EXP2_1ULP_AVX2_AVX512_TARGET void exp2_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp2_1ulp_avx2_step_avx512(tail_x, tail_y);
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
