/* log1p_1ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f32
 *   domain       every input
 *   max error    0.888860 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.817916p-3 (0.188219234, encoding 0x3e40bc8b)
 *   result there 0x1.61307cp-3 (0.172455758, encoding 0x3e30983e)
 *   mean error   0.088525 ulp
 *   misrounded   7347684 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9ff5317471e42fe46cb2b0c01ab16c11
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f32 --max-ulp 1 --isa avx2 --time 150s --seed 1 --threads 1 --archive log1p_1ulp_avx2.db
 *                time: 0.4349 ns/element as avx2 code (inputs mean)
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
#include "log1p_1ulp_avx2.h"

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
static inline int32_t log1p_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log1p_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log1p_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float log1p_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const float log1p_1ulp_avx2_table0[16] = {
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
    -0x1.26fcp-2f, -0x1.a994p-3f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.c85p-3f, 0x1.459ap-2f,
}; /* repeated to fill a register */

static const float log1p_1ulp_avx2_table1[16] = {
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
}; /* repeated to fill a register */

static inline float log1p_1ulp_avx2_element(float x) {
    const float v0 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v1 = 0x1p+0f; /* 1 */
    const float v2 = x;
    const float v3 = v1 + v2;
    const int32_t v4 = log1p_1ulp_avx2_bits_f32(v3);
    const int32_t v5 = 1060634624; /* 0x3f380000 */
    const int32_t v6 = (int32_t)((uint32_t)v4 - (uint32_t)v5);
    const int32_t v7 = 23;
    const int32_t v8 = log1p_1ulp_avx2_ashr_i32(v6, v7);
    const float v9 = (float)v8;
    const int32_t v10 = 20;
    const int32_t v11 = log1p_1ulp_avx2_ashr_i32(v6, v10);
    const float v12 = log1p_1ulp_avx2_table0[(uint32_t)v11 & (8u - 1)];
    const float v13 = log1p_1ulp_avx2_fma_f32(v0, v9, v12);
    const float v14 = v3 - v1;
    const float v15 = v2 - v14;
    const int32_t v16 = 1;
    const float v17 = log1p_1ulp_avx2_table1[(uint32_t)v11 & (8u - 1)];
    const int32_t v18 = log1p_1ulp_avx2_bits_f32(v17);
    const int32_t v19 = -8388608; /* 0xff800000 */
    const int32_t v20 = v19 & v6;
    const int32_t v21 = (int32_t)((uint32_t)v18 - (uint32_t)v20);
    const int32_t v22 = v16 > v21 ? v16 : v21;
    const float v23 = log1p_1ulp_avx2_frombits_f32(v22);
    const int32_t v24 = (int32_t)((uint32_t)v4 - (uint32_t)v20);
    const float v25 = log1p_1ulp_avx2_frombits_f32(v24);
    const float v26 = -0x1p+0f; /* -1 */
    const float v27 = log1p_1ulp_avx2_fma_f32(v25, v17, v26);
    const float v28 = log1p_1ulp_avx2_fma_f32(v15, v23, v27);
    const float v29 = -0x1.bb47dcp-4f; /* -0.108222827 */
    const float v30 = 0x1.738d8cp-2f; /* 0.362844646 */
    const float v31 = log1p_1ulp_avx2_fma_f32(v29, v25, v30);
    const float v32 = -0x1.b050eap-2f; /* -0.422183663 */
    const float v33 = log1p_1ulp_avx2_fma_f32(v31, v25, v32);
    const float v34 = 0x1.9993d6p-3f; /* 0.199989006 */
    const float v35 = log1p_1ulp_avx2_fma_f32(v27, v33, v34);
    const float v36 = v28 * v28;
    const float v37 = -0x1.fff8f8p-3f; /* -0.249986589 */
    const float v38 = 0x1.555546p-2f; /* 0.333333105 */
    const float v39 = log1p_1ulp_avx2_fma_f32(v28, v37, v38);
    const float v40 = log1p_1ulp_avx2_fma_f32(v35, v36, v39);
    const float v41 = -0x1.000002p-1f; /* -0.50000006 */
    const float v42 = log1p_1ulp_avx2_fma_f32(v28, v40, v41);
    const float v43 = 0x1.7f86c6p-20f; /* 1.4287474e-06 */
    const float v44 = log1p_1ulp_avx2_fma_f32(v9, v43, v28);
    const float v45 = log1p_1ulp_avx2_fma_f32(v42, v36, v44);
    const float v46 = v13 + v45;
    const float v47 = v46 < v2 ? v46 : v2;
    const int v48 = v26 < v2;
    const int v49 = !v48;
    float r0 = v47;
    if (v49) {
        const int v50 = v2 == v26;
        const float v51 = -INFINITY;
        const float v52 = 0x1p+6f; /* 64 */
        const float v53 = NAN;
        const float v54 = v50 ? v52 : v53;
        const float v55 = v50 ? v51 : v54;
        r0 = v55;
    }
    return r0;
}

static void log1p_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_1ULP_AVX2_AVX2 static inline LOG1P_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_1ULP_AVX2_AVX512 static inline LOG1P_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG1P_1ULP_AVX2_AVX2 void log1p_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v1 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v5 = _mm256_set1_epi32(1060634624); /* 0x3f380000 */
    const __m256i v16 = _mm256_set1_epi32(1);
    const __m256i v19 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v26 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v29 = _mm256_set1_ps(-0x1.bb47dcp-4f); /* -0.108222827 */
    const __m256 v30 = _mm256_set1_ps(0x1.738d8cp-2f); /* 0.362844646 */
    const __m256 v32 = _mm256_set1_ps(-0x1.b050eap-2f); /* -0.422183663 */
    const __m256 v34 = _mm256_set1_ps(0x1.9993d6p-3f); /* 0.199989006 */
    const __m256 v37 = _mm256_set1_ps(-0x1.fff8f8p-3f); /* -0.249986589 */
    const __m256 v38 = _mm256_set1_ps(0x1.555546p-2f); /* 0.333333105 */
    const __m256 v41 = _mm256_set1_ps(-0x1.000002p-1f); /* -0.50000006 */
    const __m256 v43 = _mm256_set1_ps(0x1.7f86c6p-20f); /* 1.4287474e-06 */
    const __m256 v51 = _mm256_set1_ps(-INFINITY);
    const __m256 v52 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v53 = _mm256_set1_ps(NAN);
    const __m256 t0_0 = _mm256_loadu_ps(log1p_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log1p_1ulp_avx2_table1);
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_add_ps(v1, v2);
    const __m256i v4 = _mm256_castps_si256(v3);
    const __m256i v6 = _mm256_sub_epi32(v4, v5);
    const __m256i v8 = _mm256_srai_epi32(v6, 23);
    const __m256 v9 = _mm256_cvtepi32_ps(v8);
    const __m256i v11 = _mm256_srai_epi32(v6, 20);
    const __m256 v12 = _mm256_permutevar8x32_ps(t0_0, v11);
    const __m256 v13 = _mm256_fmadd_ps(v0, v9, v12);
    const __m256 v14 = _mm256_sub_ps(v3, v1);
    const __m256 v15 = _mm256_sub_ps(v2, v14);
    const __m256 v17 = _mm256_permutevar8x32_ps(t1_0, v11);
    const __m256i v18 = _mm256_castps_si256(v17);
    const __m256i v20 = _mm256_and_si256(v19, v6);
    const __m256i v21 = _mm256_sub_epi32(v18, v20);
    const __m256i v22 = _mm256_max_epi32(v16, v21);
    const __m256 v23 = _mm256_castsi256_ps(v22);
    const __m256i v24 = _mm256_sub_epi32(v4, v20);
    const __m256 v25 = _mm256_castsi256_ps(v24);
    const __m256 v27 = _mm256_fmadd_ps(v25, v17, v26);
    const __m256 v28 = _mm256_fmadd_ps(v15, v23, v27);
    const __m256 v31 = _mm256_fmadd_ps(v29, v25, v30);
    const __m256 v33 = _mm256_fmadd_ps(v31, v25, v32);
    const __m256 v35 = _mm256_fmadd_ps(v27, v33, v34);
    const __m256 v36 = _mm256_mul_ps(v28, v28);
    const __m256 v39 = _mm256_fmadd_ps(v28, v37, v38);
    const __m256 v40 = _mm256_fmadd_ps(v35, v36, v39);
    const __m256 v42 = _mm256_fmadd_ps(v28, v40, v41);
    const __m256 v44 = _mm256_fmadd_ps(v9, v43, v28);
    const __m256 v45 = _mm256_fmadd_ps(v42, v36, v44);
    const __m256 v46 = _mm256_add_ps(v13, v45);
    const __m256 v47 = _mm256_min_ps(v46, v2);
    const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v26, v2, _CMP_LT_OQ));
    const __m256i v49 = _mm256_xor_si256(v48, _mm256_set1_epi32(-1));
    __m256 r0 = v47;
    __m256i any1 = v49;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v50 = _mm256_castps_si256(_mm256_cmp_ps(v2, v26, _CMP_EQ_OQ));
        const __m256 v54 = _mm256_blendv_ps(v53, v52, _mm256_castsi256_ps(v50));
        const __m256 v55 = _mm256_blendv_ps(v54, v51, _mm256_castsi256_ps(v50));
        r0 = _mm256_blendv_ps(r0, v55, _mm256_castsi256_ps(v49));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG1P_1ULP_AVX2_AVX2_TARGET void log1p_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log1p_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log1p_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG1P_1ULP_AVX2_AVX512 void log1p_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v5 = _mm512_set1_epi32(1060634624); /* 0x3f380000 */
    const __m512i v16 = _mm512_set1_epi32(1);
    const __m512i v19 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v26 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v29 = _mm512_set1_ps(-0x1.bb47dcp-4f); /* -0.108222827 */
    const __m512 v30 = _mm512_set1_ps(0x1.738d8cp-2f); /* 0.362844646 */
    const __m512 v32 = _mm512_set1_ps(-0x1.b050eap-2f); /* -0.422183663 */
    const __m512 v34 = _mm512_set1_ps(0x1.9993d6p-3f); /* 0.199989006 */
    const __m512 v37 = _mm512_set1_ps(-0x1.fff8f8p-3f); /* -0.249986589 */
    const __m512 v38 = _mm512_set1_ps(0x1.555546p-2f); /* 0.333333105 */
    const __m512 v41 = _mm512_set1_ps(-0x1.000002p-1f); /* -0.50000006 */
    const __m512 v43 = _mm512_set1_ps(0x1.7f86c6p-20f); /* 1.4287474e-06 */
    const __m512 v51 = _mm512_set1_ps(-INFINITY);
    const __m512 v52 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v53 = _mm512_set1_ps(NAN);
    const __m512 t0_0 = _mm512_loadu_ps(log1p_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log1p_1ulp_avx2_table1);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_add_ps(v1, v2_0);
    const __m512 v3_1 = _mm512_add_ps(v1, v2_1);
    const __m512i v4_0 = _mm512_castps_si512(v3_0);
    const __m512i v4_1 = _mm512_castps_si512(v3_1);
    const __m512i v6_0 = _mm512_sub_epi32(v4_0, v5);
    const __m512i v6_1 = _mm512_sub_epi32(v4_1, v5);
    const __m512i v8_0 = _mm512_srai_epi32(v6_0, 23);
    const __m512i v8_1 = _mm512_srai_epi32(v6_1, 23);
    const __m512 v9_0 = _mm512_cvtepi32_ps(v8_0);
    const __m512 v9_1 = _mm512_cvtepi32_ps(v8_1);
    const __m512i v11_0 = _mm512_srai_epi32(v6_0, 20);
    const __m512i v11_1 = _mm512_srai_epi32(v6_1, 20);
    const __m512 v12_0 = _mm512_permutexvar_ps(v11_0, t0_0);
    const __m512 v12_1 = _mm512_permutexvar_ps(v11_1, t0_0);
    const __m512 v13_0 = _mm512_fmadd_ps(v0, v9_0, v12_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v0, v9_1, v12_1);
    const __m512 v14_0 = _mm512_sub_ps(v3_0, v1);
    const __m512 v14_1 = _mm512_sub_ps(v3_1, v1);
    const __m512 v15_0 = _mm512_sub_ps(v2_0, v14_0);
    const __m512 v15_1 = _mm512_sub_ps(v2_1, v14_1);
    const __m512 v17_0 = _mm512_permutexvar_ps(v11_0, t1_0);
    const __m512 v17_1 = _mm512_permutexvar_ps(v11_1, t1_0);
    const __m512i v18_0 = _mm512_castps_si512(v17_0);
    const __m512i v18_1 = _mm512_castps_si512(v17_1);
    const __m512i v20_0 = _mm512_and_si512(v19, v6_0);
    const __m512i v20_1 = _mm512_and_si512(v19, v6_1);
    const __m512i v21_0 = _mm512_sub_epi32(v18_0, v20_0);
    const __m512i v21_1 = _mm512_sub_epi32(v18_1, v20_1);
    const __m512i v22_0 = _mm512_max_epi32(v16, v21_0);
    const __m512i v22_1 = _mm512_max_epi32(v16, v21_1);
    const __m512 v23_0 = _mm512_castsi512_ps(v22_0);
    const __m512 v23_1 = _mm512_castsi512_ps(v22_1);
    const __m512i v24_0 = _mm512_sub_epi32(v4_0, v20_0);
    const __m512i v24_1 = _mm512_sub_epi32(v4_1, v20_1);
    const __m512 v25_0 = _mm512_castsi512_ps(v24_0);
    const __m512 v25_1 = _mm512_castsi512_ps(v24_1);
    const __m512 v27_0 = _mm512_fmadd_ps(v25_0, v17_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v25_1, v17_1, v26);
    const __m512 v28_0 = _mm512_fmadd_ps(v15_0, v23_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v15_1, v23_1, v27_1);
    const __m512 v31_0 = _mm512_fmadd_ps(v29, v25_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v29, v25_1, v30);
    const __m512 v33_0 = _mm512_fmadd_ps(v31_0, v25_0, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v31_1, v25_1, v32);
    const __m512 v35_0 = _mm512_fmadd_ps(v27_0, v33_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v27_1, v33_1, v34);
    const __m512 v36_0 = _mm512_mul_ps(v28_0, v28_0);
    const __m512 v36_1 = _mm512_mul_ps(v28_1, v28_1);
    const __m512 v39_0 = _mm512_fmadd_ps(v28_0, v37, v38);
    const __m512 v39_1 = _mm512_fmadd_ps(v28_1, v37, v38);
    const __m512 v40_0 = _mm512_fmadd_ps(v35_0, v36_0, v39_0);
    const __m512 v40_1 = _mm512_fmadd_ps(v35_1, v36_1, v39_1);
    const __m512 v42_0 = _mm512_fmadd_ps(v28_0, v40_0, v41);
    const __m512 v42_1 = _mm512_fmadd_ps(v28_1, v40_1, v41);
    const __m512 v44_0 = _mm512_fmadd_ps(v9_0, v43, v28_0);
    const __m512 v44_1 = _mm512_fmadd_ps(v9_1, v43, v28_1);
    const __m512 v45_0 = _mm512_fmadd_ps(v42_0, v36_0, v44_0);
    const __m512 v45_1 = _mm512_fmadd_ps(v42_1, v36_1, v44_1);
    const __m512 v46_0 = _mm512_add_ps(v13_0, v45_0);
    const __m512 v46_1 = _mm512_add_ps(v13_1, v45_1);
    const __m512 v47_0 = _mm512_min_ps(v46_0, v2_0);
    const __m512 v47_1 = _mm512_min_ps(v46_1, v2_1);
    const __mmask16 v48_0 = _mm512_cmp_ps_mask(v26, v2_0, _CMP_LT_OQ);
    const __mmask16 v48_1 = _mm512_cmp_ps_mask(v26, v2_1, _CMP_LT_OQ);
    const __mmask16 v49_0 = (__mmask16)~v48_0;
    const __mmask16 v49_1 = (__mmask16)~v48_1;
    __m512 r0_0 = v47_0;
    __m512 r0_1 = v47_1;
    __mmask16 any1 = v49_0;
    any1 = (__mmask16)(any1 | v49_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v50_0 = _mm512_cmp_ps_mask(v2_0, v26, _CMP_EQ_OQ);
        const __mmask16 v50_1 = _mm512_cmp_ps_mask(v2_1, v26, _CMP_EQ_OQ);
        const __m512 v54_0 = _mm512_mask_blend_ps(v50_0, v53, v52);
        const __m512 v54_1 = _mm512_mask_blend_ps(v50_1, v53, v52);
        const __m512 v55_0 = _mm512_mask_blend_ps(v50_0, v54_0, v51);
        const __m512 v55_1 = _mm512_mask_blend_ps(v50_1, v54_1, v51);
        r0_0 = _mm512_mask_blend_ps(v49_0, r0_0, v55_0);
        r0_1 = _mm512_mask_blend_ps(v49_1, r0_1, v55_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static LOG1P_1ULP_AVX2_AVX512_TARGET void log1p_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v1 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v5 = _mm512_set1_epi32(1060634624); /* 0x3f380000 */
    const __m512i v16 = _mm512_set1_epi32(1);
    const __m512i v19 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v26 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v29 = _mm512_set1_ps(-0x1.bb47dcp-4f); /* -0.108222827 */
    const __m512 v30 = _mm512_set1_ps(0x1.738d8cp-2f); /* 0.362844646 */
    const __m512 v32 = _mm512_set1_ps(-0x1.b050eap-2f); /* -0.422183663 */
    const __m512 v34 = _mm512_set1_ps(0x1.9993d6p-3f); /* 0.199989006 */
    const __m512 v37 = _mm512_set1_ps(-0x1.fff8f8p-3f); /* -0.249986589 */
    const __m512 v38 = _mm512_set1_ps(0x1.555546p-2f); /* 0.333333105 */
    const __m512 v41 = _mm512_set1_ps(-0x1.000002p-1f); /* -0.50000006 */
    const __m512 v43 = _mm512_set1_ps(0x1.7f86c6p-20f); /* 1.4287474e-06 */
    const __m512 v51 = _mm512_set1_ps(-INFINITY);
    const __m512 v52 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v53 = _mm512_set1_ps(NAN);
    const __m512 t0_0 = _mm512_loadu_ps(log1p_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log1p_1ulp_avx2_table1);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_add_ps(v1, v2);
    const __m512i v4 = _mm512_castps_si512(v3);
    const __m512i v6 = _mm512_sub_epi32(v4, v5);
    const __m512i v8 = _mm512_srai_epi32(v6, 23);
    const __m512 v9 = _mm512_cvtepi32_ps(v8);
    const __m512i v11 = _mm512_srai_epi32(v6, 20);
    const __m512 v12 = _mm512_permutexvar_ps(v11, t0_0);
    const __m512 v13 = _mm512_fmadd_ps(v0, v9, v12);
    const __m512 v14 = _mm512_sub_ps(v3, v1);
    const __m512 v15 = _mm512_sub_ps(v2, v14);
    const __m512 v17 = _mm512_permutexvar_ps(v11, t1_0);
    const __m512i v18 = _mm512_castps_si512(v17);
    const __m512i v20 = _mm512_and_si512(v19, v6);
    const __m512i v21 = _mm512_sub_epi32(v18, v20);
    const __m512i v22 = _mm512_max_epi32(v16, v21);
    const __m512 v23 = _mm512_castsi512_ps(v22);
    const __m512i v24 = _mm512_sub_epi32(v4, v20);
    const __m512 v25 = _mm512_castsi512_ps(v24);
    const __m512 v27 = _mm512_fmadd_ps(v25, v17, v26);
    const __m512 v28 = _mm512_fmadd_ps(v15, v23, v27);
    const __m512 v31 = _mm512_fmadd_ps(v29, v25, v30);
    const __m512 v33 = _mm512_fmadd_ps(v31, v25, v32);
    const __m512 v35 = _mm512_fmadd_ps(v27, v33, v34);
    const __m512 v36 = _mm512_mul_ps(v28, v28);
    const __m512 v39 = _mm512_fmadd_ps(v28, v37, v38);
    const __m512 v40 = _mm512_fmadd_ps(v35, v36, v39);
    const __m512 v42 = _mm512_fmadd_ps(v28, v40, v41);
    const __m512 v44 = _mm512_fmadd_ps(v9, v43, v28);
    const __m512 v45 = _mm512_fmadd_ps(v42, v36, v44);
    const __m512 v46 = _mm512_add_ps(v13, v45);
    const __m512 v47 = _mm512_min_ps(v46, v2);
    const __mmask16 v48 = _mm512_cmp_ps_mask(v26, v2, _CMP_LT_OQ);
    const __mmask16 v49 = (__mmask16)~v48;
    __m512 r0 = v47;
    __mmask16 any1 = v49;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v50 = _mm512_cmp_ps_mask(v2, v26, _CMP_EQ_OQ);
        const __m512 v54 = _mm512_mask_blend_ps(v50, v53, v52);
        const __m512 v55 = _mm512_mask_blend_ps(v50, v54, v51);
        r0 = _mm512_mask_blend_ps(v49, r0, v55);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG1P_1ULP_AVX2_AVX512_TARGET void log1p_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log1p_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log1p_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log1p_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_1ulp_avx2_level(void) {
#if defined(LOG1P_1ULP_AVX2_FORCE_ISA)
    return LOG1P_1ULP_AVX2_FORCE_ISA;
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

float log1p_1ulp_avx2(float x) {
    return log1p_1ulp_avx2_element(x);
}

void log1p_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_1ulp_avx2_level();
    if (level == 2) {
        log1p_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_1ulp_avx2_array_portable(x, y, n);
}
