/* log1p_2ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f32
 *   domain       every input
 *   max error    1.121782 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7fcd74p-3 (0.187403589, encoding 0x3e3fe6ba)
 *   result there 0x1.5fc878p-3 (0.171769083, encoding 0x3e2fe43c)
 *   mean error   0.109614 ulp
 *   misrounded   260724489 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           06c19a61e7c0ea071d579e6c3a873b88
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f32 --max-ulp 1.95 --isa avx2 --time 100s --seed 1 --threads 1 --archive log1p_2ulp_avx2.db
 *                time: 0.3876 ns/element as avx2 code (inputs mean)
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
#include "log1p_2ulp_avx2.h"

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
static inline int32_t log1p_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log1p_2ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t log1p_2ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log1p_2ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float log1p_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const float log1p_2ulp_avx2_table0[16] = {
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
}; /* repeated to fill a register */

static const float log1p_2ulp_avx2_table1[16] = {
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
}; /* repeated to fill a register */

static inline float log1p_2ulp_avx2_element(float x) {
    const float v0 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v1 = 0x1p+0f; /* 1 */
    const float v2 = x;
    const float v3 = v1 + v2;
    const int32_t v4 = log1p_2ulp_avx2_bits_f32(v3);
    const int32_t v5 = 1060634624; /* 0x3f380000 */
    const int32_t v6 = (int32_t)((uint32_t)v4 - (uint32_t)v5);
    const int32_t v7 = 23;
    const int32_t v8 = log1p_2ulp_avx2_ashr_i32(v6, v7);
    const float v9 = (float)v8;
    const int32_t v10 = 20;
    const int32_t v11 = log1p_2ulp_avx2_lshr_i32(v6, v10);
    const float v12 = log1p_2ulp_avx2_table0[(uint32_t)v11 & (8u - 1)];
    const float v13 = log1p_2ulp_avx2_fma_f32(v0, v9, v12);
    const float v14 = log1p_2ulp_avx2_table1[(uint32_t)v11 & (8u - 1)];
    const int32_t v15 = -8388608; /* 0xff800000 */
    const int32_t v16 = v15 & v6;
    const int32_t v17 = (int32_t)((uint32_t)v4 - (uint32_t)v16);
    const float v18 = log1p_2ulp_avx2_frombits_f32(v17);
    const float v19 = -0x1p+0f; /* -1 */
    const float v20 = log1p_2ulp_avx2_fma_f32(v14, v18, v19);
    const float v21 = 0x1.1c31acp-3f; /* 0.138766617 */
    const float v22 = v21 * v18;
    const float v23 = 0x1.3e67dp-2f; /* 0.310942888 */
    const float v24 = v22 - v23;
    const float v25 = 0x1.9a0e6ap-3f; /* 0.200222805 */
    const float v26 = log1p_2ulp_avx2_fma_f32(v20, v24, v25);
    const float v27 = -0x1.ffdbe2p-3f; /* -0.249931112 */
    const float v28 = log1p_2ulp_avx2_fma_f32(v20, v26, v27);
    const float v29 = v3 - v1;
    const float v30 = v2 - v29;
    const int32_t v31 = 0;
    const int32_t v32 = log1p_2ulp_avx2_bits_f32(v14);
    const int32_t v33 = (int32_t)((uint32_t)v32 - (uint32_t)v16);
    const int32_t v34 = v31 > v33 ? v31 : v33;
    const float v35 = log1p_2ulp_avx2_frombits_f32(v34);
    const float v36 = log1p_2ulp_avx2_fma_f32(v30, v35, v20);
    const float v37 = v36 * v36;
    const float v38 = 0x1.5554ep-2f; /* 0.333331585 */
    const float v39 = -0x1.000008p-1f; /* -0.500000238 */
    const float v40 = log1p_2ulp_avx2_fma_f32(v38, v36, v39);
    const float v41 = log1p_2ulp_avx2_fma_f32(v28, v37, v40);
    const float v42 = log1p_2ulp_avx2_fma_f32(v41, v37, v36);
    const float v43 = v13 + v42;
    const float v44 = v43 < v2 ? v43 : v2;
    const int v45 = v19 < v2;
    const int v46 = !v45;
    float r0 = v44;
    if (v46) {
        const float v47 = 0x1p-40f; /* 9.09494702e-13 */
        const float v48 = log1p_2ulp_avx2_fma_f32(v47, v28, v47);
        const float v49 = log1p_2ulp_avx2_fma_f32(v48, v28, v19);
        const int v50 = v2 == v49;
        const float v51 = 0x1p-80f; /* 8.27180613e-25 */
        const float v52 = log1p_2ulp_avx2_fma_f32(v14, v47, v51);
        const float v53 = -INFINITY;
        const float v54 = v47 * v37;
        const float v55 = v53 + v54;
        const float v56 = log1p_2ulp_avx2_fma_f32(v14, v52, v55);
        const float v57 = NAN;
        const float v58 = log1p_2ulp_avx2_fma_f32(v47, v42, v57);
        const float v59 = v50 ? v56 : v58;
        r0 = v59;
    }
    return r0;
}

static void log1p_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_2ULP_AVX2_AVX2 static inline LOG1P_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_2ULP_AVX2_AVX512 static inline LOG1P_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG1P_2ULP_AVX2_AVX2 void log1p_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v5 = _mm256_set1_epi32(1060634624); /* 0x3f380000 */
    const __m256i v15 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v19 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v21 = _mm256_set1_ps(0x1.1c31acp-3f); /* 0.138766617 */
    const __m256 v23 = _mm256_set1_ps(0x1.3e67dp-2f); /* 0.310942888 */
    const __m256 v25 = _mm256_set1_ps(0x1.9a0e6ap-3f); /* 0.200222805 */
    const __m256 v27 = _mm256_set1_ps(-0x1.ffdbe2p-3f); /* -0.249931112 */
    const __m256i v31 = _mm256_set1_epi32(0);
    const __m256 v38 = _mm256_set1_ps(0x1.5554ep-2f); /* 0.333331585 */
    const __m256 v39 = _mm256_set1_ps(-0x1.000008p-1f); /* -0.500000238 */
    const __m256 v47 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v51 = _mm256_set1_ps(0x1p-80f); /* 8.27180613e-25 */
    const __m256 v53 = _mm256_set1_ps(-INFINITY);
    const __m256 v57 = _mm256_set1_ps(NAN);
    const __m256 t0_0 = _mm256_loadu_ps(log1p_2ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log1p_2ulp_avx2_table1);
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_add_ps(v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_sub_epi32(v4, v5);
    const __m256i v8 = _mm256_srai_epi32(v6, 23);
    const __m256 v9 = _mm256_cvtepi32_ps(v8);
    const __m256i v11 = _mm256_srli_epi32(v6, 20);
    const __m256 v12 = _mm256_permutevar8x32_ps(t0_0, v11);
    const __m256 v13 = _mm256_fmadd_ps(v0, v9, v12);
    const __m256 v14 = _mm256_permutevar8x32_ps(t1_0, v11);
    const __m256i v16 = _mm256_and_si256(v15, v6);
    const __m256i v17 = _mm256_sub_epi32(v4, v16);
    const __m256 v18 = _mm256_castsi256_ps(v17);
    const __m256 v20 = _mm256_fmadd_ps(v14, v18, v19);
    const __m256 v22 = _mm256_mul_ps(v21, v18);
    const __m256 v24 = _mm256_sub_ps(v22, v23);
    const __m256 v26 = _mm256_fmadd_ps(v20, v24, v25);
    const __m256 v28 = _mm256_fmadd_ps(v20, v26, v27);
    const __m256 v29 = _mm256_sub_ps(v3, v1);
    const __m256 v30 = _mm256_sub_ps(v2, v29);
    const __m256i v32 = _mm256_castps_si256(v14);
    const __m256i v33 = _mm256_sub_epi32(v32, v16);
    const __m256i v34 = _mm256_max_epi32(v31, v33);
    const __m256 v35 = _mm256_castsi256_ps(v34);
    const __m256 v36 = _mm256_fmadd_ps(v30, v35, v20);
    const __m256 v37 = _mm256_mul_ps(v36, v36);
    const __m256 v40 = _mm256_fmadd_ps(v38, v36, v39);
    const __m256 v41 = _mm256_fmadd_ps(v28, v37, v40);
    const __m256 v42 = _mm256_fmadd_ps(v41, v37, v36);
    const __m256 v43 = _mm256_add_ps(v13, v42);
    const __m256 v44 = _mm256_min_ps(v43, v2);
    const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v19, v2, _CMP_LT_OQ));
    const __m256i v46 = _mm256_xor_si256(v45, _mm256_set1_epi32(-1));
    __m256 r0 = v44;
    __m256i any1 = v46;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v48 = _mm256_fmadd_ps(v47, v28, v47);
        const __m256 v49 = _mm256_fmadd_ps(v48, v28, v19);
        const __m256i v50 = _mm256_castps_si256(_mm256_cmp_ps(v2, v49, _CMP_EQ_OQ));
        const __m256 v52 = _mm256_fmadd_ps(v14, v47, v51);
        const __m256 v54 = _mm256_mul_ps(v47, v37);
        const __m256 v55 = _mm256_add_ps(v53, v54);
        const __m256 v56 = _mm256_fmadd_ps(v14, v52, v55);
        const __m256 v58 = _mm256_fmadd_ps(v47, v42, v57);
        const __m256 v59 = _mm256_blendv_ps(v58, v56, _mm256_castsi256_ps(v50));
        r0 = _mm256_blendv_ps(r0, v59, _mm256_castsi256_ps(v46));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG1P_2ULP_AVX2_AVX2_TARGET void log1p_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log1p_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log1p_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG1P_2ULP_AVX2_AVX512 void log1p_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v5 = _mm512_set1_epi32(1060634624); /* 0x3f380000 */
    const __m512i v15 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v19 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v21 = _mm512_set1_ps(0x1.1c31acp-3f); /* 0.138766617 */
    const __m512 v23 = _mm512_set1_ps(0x1.3e67dp-2f); /* 0.310942888 */
    const __m512 v25 = _mm512_set1_ps(0x1.9a0e6ap-3f); /* 0.200222805 */
    const __m512 v27 = _mm512_set1_ps(-0x1.ffdbe2p-3f); /* -0.249931112 */
    const __m512i v31 = _mm512_set1_epi32(0);
    const __m512 v38 = _mm512_set1_ps(0x1.5554ep-2f); /* 0.333331585 */
    const __m512 v39 = _mm512_set1_ps(-0x1.000008p-1f); /* -0.500000238 */
    const __m512 v47 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v51 = _mm512_set1_ps(0x1p-80f); /* 8.27180613e-25 */
    const __m512 v53 = _mm512_set1_ps(-INFINITY);
    const __m512 v57 = _mm512_set1_ps(NAN);
    const __m512 t0_0 = _mm512_loadu_ps(log1p_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log1p_2ulp_avx2_table1);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_add_ps(v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_sub_epi32(v4, v5);
    const __m512i v8 = _mm512_srai_epi32(v6, 23);
    const __m512 v9 = _mm512_cvtepi32_ps(v8);
    const __m512i v11 = _mm512_srli_epi32(v6, 20);
    const __m512 v12 = _mm512_permutexvar_ps(v11, t0_0);
    const __m512 v13 = _mm512_fmadd_ps(v0, v9, v12);
    const __m512 v14 = _mm512_permutexvar_ps(v11, t1_0);
    const __m512i v16 = _mm512_and_si512(v15, v6);
    const __m512i v17 = _mm512_sub_epi32(v4, v16);
    const __m512 v18 = _mm512_castsi512_ps(v17);
    const __m512 v20 = _mm512_fmadd_ps(v14, v18, v19);
    const __m512 v22 = _mm512_mul_ps(v21, v18);
    const __m512 v24 = _mm512_sub_ps(v22, v23);
    const __m512 v26 = _mm512_fmadd_ps(v20, v24, v25);
    const __m512 v28 = _mm512_fmadd_ps(v20, v26, v27);
    const __m512 v29 = _mm512_sub_ps(v3, v1);
    const __m512 v30 = _mm512_sub_ps(v2, v29);
    const __m512i v32 = _mm512_castps_si512(v14);
    const __m512i v33 = _mm512_sub_epi32(v32, v16);
    const __m512i v34 = _mm512_max_epi32(v31, v33);
    const __m512 v35 = _mm512_castsi512_ps(v34);
    const __m512 v36 = _mm512_fmadd_ps(v30, v35, v20);
    const __m512 v37 = _mm512_mul_ps(v36, v36);
    const __m512 v40 = _mm512_fmadd_ps(v38, v36, v39);
    const __m512 v41 = _mm512_fmadd_ps(v28, v37, v40);
    const __m512 v42 = _mm512_fmadd_ps(v41, v37, v36);
    const __m512 v43 = _mm512_add_ps(v13, v42);
    const __m512 v44 = _mm512_min_ps(v43, v2);
    const __mmask16 v45 = _mm512_cmp_ps_mask(v19, v2, _CMP_LT_OQ);
    const __mmask16 v46 = (__mmask16)~v45;
    __m512 r0 = v44;
    __mmask16 any1 = v46;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v48 = _mm512_fmadd_ps(v47, v28, v47);
        const __m512 v49 = _mm512_fmadd_ps(v48, v28, v19);
        const __mmask16 v50 = _mm512_cmp_ps_mask(v2, v49, _CMP_EQ_OQ);
        const __m512 v52 = _mm512_fmadd_ps(v14, v47, v51);
        const __m512 v54 = _mm512_mul_ps(v47, v37);
        const __m512 v55 = _mm512_add_ps(v53, v54);
        const __m512 v56 = _mm512_fmadd_ps(v14, v52, v55);
        const __m512 v58 = _mm512_fmadd_ps(v47, v42, v57);
        const __m512 v59 = _mm512_mask_blend_ps(v50, v58, v56);
        r0 = _mm512_mask_blend_ps(v46, r0, v59);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG1P_2ULP_AVX2_AVX512_TARGET void log1p_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_2ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log1p_2ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_2ulp_avx2_level(void) {
#if defined(LOG1P_2ULP_AVX2_FORCE_ISA)
    return LOG1P_2ULP_AVX2_FORCE_ISA;
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

float log1p_2ulp_avx2(float x) {
    return log1p_2ulp_avx2_element(x);
}

void log1p_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_2ulp_avx2_level();
    if (level == 2) {
        log1p_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_2ulp_avx2_array_portable(x, y, n);
}
